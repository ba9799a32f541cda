; from sources a81828a3e9761f8a70c18bb14d384aa2dcc5c6946ff041cc8578d0d08a94192d

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1973.i.i = alloca [4 x double], align 8
  %.12.i.i.i61 = alloca double, align 8
  %.39.i.i.i63 = alloca double, align 8
  %.12.i.i.i = alloca double, align 8
  %.39.i.i.i = alloca double, align 8
  %.3.i5.i.i.i.i.i = alloca double, align 8
  %.3.i1.i579.i.i.i.i = alloca double, align 8
  %.3.i.i581.i.i.i.i = alloca double, align 8
  %.3.i.i536.i.i.i.i = alloca double, align 8
  %.3.i.i464.i.i.i.i = alloca double, align 8
  %.3.i.i425.i.i.i.i = alloca double, align 8
  %.3.i34.i.i.i.i.i = alloca double, align 8
  %.3.i30.i.i.i.i.i = alloca double, align 8
  %.3.i26.i.i.i.i.i = alloca double, align 8
  %.3.i22.i.i.i.i.i = alloca double, align 8
  %.3.i18.i.i.i.i.i = alloca double, align 8
  %.3.i14.i.i.i.i.i = alloca double, align 8
  %.3.i10.i.i.i.i.i = alloca double, align 8
  %.3.i6.i.i.i.i.i = alloca double, align 8
  %.3.i2.i.i.i.i.i = alloca double, align 8
  %.3.i.i230.i.i.i.i = alloca double, align 8
  %.3.i.i182.i.i.i.i = alloca double, align 8
  %.3.i1.i133.i.i.i.i = alloca double, align 8
  %.3.i.i135.i.i.i.i = alloca double, align 8
  %.3.i1.i.i.i.i.i = alloca double, align 8
  %.3.i.i.i.i.i.i = alloca double, align 8
  %.416.i.i = alloca [4 x double], align 8
  %.62 = load i64, ptr %arg.model, align 8
  %.63 = inttoptr i64 %.62 to ptr
  %.106 = getelementptr i8, ptr %arg.model, i64 16
  %.107 = load i64, ptr %.106, align 8
  %.108 = inttoptr i64 %.107 to ptr
  %.193 = getelementptr i8, ptr %.63, i64 128
  %.194 = load i64, ptr %.193, align 8
  %.196.not = icmp eq i64 %arg.dim, %.194
  br i1 %.196.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.293 = load i64, ptr %.63, align 8
  %.295 = add nsw i64 %.293, %arg.dim
  %.296 = tail call ptr @calloc(i64 %.295, i64 8)
  %.302 = icmp eq ptr %.296, null
  br i1 %.302, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.405 = getelementptr i8, ptr %.63, i64 16
  %.406 = load i64, ptr %.405, align 8
  %.408 = getelementptr double, ptr %.296, i64 %.406
  %.490 = getelementptr double, ptr %.296, i64 %.293
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.490, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
  br label %from_scaled

B100.i:                                           ; preds = %B256
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !0
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !0
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !0
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !0
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.490, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  %.576 = getelementptr i8, ptr %arg.model, i64 48
  %.577 = load i64, ptr %.576, align 8
  %.578 = icmp sgt i64 %.577, 0
  br i1 %.578, label %B462, label %B486

B462:                                             ; preds = %from_scaled
  %.94.i = getelementptr i8, ptr %.63, i64 136
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !3
  %.17779.not.i = icmp slt i64 %.95.i, 1
  br i1 %.17779.not.i, label %B486, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %B462
  %.293.i = getelementptr i8, ptr %.63, i64 144
  br label %B60.if.i

B60.loopexit.i:                                   ; preds = %B284.if.i, %B60.if.i
  %exitcond82.not.i = icmp eq i64 %.190.i20, %.95.i
  br i1 %exitcond82.not.i, label %B486, label %B60.if.i

B60.if.i:                                         ; preds = %B60.loopexit.i, %B60.if.lr.ph.i
  %.119.080.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.190.i20, %B60.loopexit.i ]
  %.190.i20 = add nuw nsw i64 %.119.080.i, 1
  %.294.i21 = load i64, ptr %.293.i, align 8, !noalias !3
  %1 = getelementptr i64, ptr %.63, i64 %.294.i21
  %.idx.i = mul i64 %.119.080.i, 48
  %2 = getelementptr i8, ptr %1, i64 %.idx.i
  %.352.i = getelementptr i8, ptr %2, i64 40
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !3
  %.355.i = getelementptr double, ptr %.296, i64 %.353.i
  %.357.i = tail call double @moved(i64 %.119.080.i, ptr %.490, ptr %.355.i), !noalias !3
  %.390.i = load i64, ptr %2, align 8, !noalias !3
  %.47076.not.i = icmp slt i64 %.390.i, 1
  br i1 %.47076.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.536.i = getelementptr i8, ptr %2, i64 8
  %.573.i = getelementptr i8, ptr %2, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.414.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.483.i, %B284.if.i ]
  %.483.i = add nuw nsw i64 %.414.077.i, 1
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !3
  %3 = getelementptr i64, ptr %.63, i64 %.537.i
  %.540.i = getelementptr i64, ptr %3, i64 %.414.077.i
  %.541.i = load i64, ptr %.540.i, align 8, !noalias !3
  %.543.i = getelementptr double, ptr %.490, i64 %.541.i
  %.544.i = load double, ptr %.543.i, align 8, !noalias !3
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !3
  %4 = getelementptr double, ptr %.108, i64 %.574.i
  %.577.i = getelementptr double, ptr %4, i64 %.414.077.i
  %.578.i = load double, ptr %.577.i, align 8, !noalias !3
  %.580.i = fmul double %.357.i, %.578.i
  %.581.i = fadd double %.544.i, %.580.i
  store double %.581.i, ptr %.543.i, align 8, !noalias !3
  %exitcond.not.i22 = icmp eq i64 %.483.i, %.390.i
  br i1 %exitcond.not.i22, label %B60.loopexit.i, label %B284.if.i

B486:                                             ; preds = %B60.loopexit.i, %B462, %from_scaled
  %.104.i = load i64, ptr %.193, align 8, !noalias !6
  %.186146.not.i = icmp slt i64 %.104.i, 1
  br i1 %.186146.not.i, label %B78.i, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B486
  %5 = shl nuw i64 %.104.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %5, i1 false), !noalias !6
  br label %B78.i

B78.i:                                            ; preds = %B60.if.preheader.i, %B486
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.416.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.416.i.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.416.i.i, i8 0, i64 32, i1 false), !noalias !9
  %.100.i.i = getelementptr i8, ptr %.63, i64 8
  %.101.i.i = load i64, ptr %.100.i.i, align 8, !noalias !9
  %.186.i.i = getelementptr i8, ptr %.63, i64 24
  %.187.i.i = load i64, ptr %.186.i.i, align 8, !noalias !9
  %.356244.not.i.i = icmp slt i64 %.101.i.i, 1
  br i1 %.356244.not.i.i, label %B276.i.i, label %B140.if.lr.ph.i.i

B140.if.lr.ph.i.i:                                ; preds = %B78.i
  %.266.i.i = getelementptr i8, ptr %.63, i64 32
  %.267.i.i = load i64, ptr %.266.i.i, align 8, !noalias !9
  %6 = getelementptr i64, ptr %.63, i64 %.187.i.i
  %7 = getelementptr double, ptr %.108, i64 %.267.i.i
  br label %B140.if.i.i

B276.i.i:                                         ; preds = %B140.if.i.i, %B78.i
  %lp.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B78.i ], [ %.460.i.i, %B140.if.i.i ]
  %.557.i.i = getelementptr i8, ptr %.63, i64 88
  %.558.i.i = load i64, ptr %.557.i.i, align 8, !noalias !9
  %.638256.not.i.i = icmp slt i64 %.558.i.i, 1
  br i1 %.638256.not.i.i, label %B806.i.i, label %B336.if.lr.ph.i.i

B336.if.lr.ph.i.i:                                ; preds = %B276.i.i
  %.754.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B336.if.i.i

B336.loopexit.i.i:                                ; preds = %B770.i.i, %B336.if.i.i
  %exitcond264.not.i.i = icmp eq i64 %.651.i.i, %.558.i.i
  br i1 %exitcond264.not.i.i, label %B806.i.i, label %B336.if.i.i

B770.i.i:                                         ; preds = %B704.if.i.i
  %.1011.i.i = add nuw nsw i64 %.942.0254.i.i, 1
  %.1199.i.i = getelementptr i64, ptr %62, i64 %.942.0254.i.i
  %.1200.i.i = load i64, ptr %.1199.i.i, align 8, !noalias !9
  %.1203.i.i = getelementptr double, ptr %.296, i64 %.1200.i.i
  store double %.1185.i.i, ptr %.1203.i.i, align 8, !noalias !9
  %exitcond263.not.i.i = icmp eq i64 %.802.i.i, %.1011.i.i
  br i1 %exitcond263.not.i.i, label %B336.loopexit.i.i, label %B660.if.i.i

B806.i.i:                                         ; preds = %B336.loopexit.i.i, %B276.i.i
  %.56.i.i.i = add i64 %.101.i.i, -1
  %.10190.not.i.i.i = icmp slt i64 %.56.i.i.i, 1
  br i1 %.10190.not.i.i.i, label %climb, label %B32.if.lr.ph.i.i.i

B32.if.lr.ph.i.i.i:                               ; preds = %B806.i.i
  %8 = getelementptr i64, ptr %.63, i64 %.187.i.i
  br label %B32.if.i.i.i

B72.i.i.i:                                        ; preds = %B32.if.i.i.i
  %.161.i.i.i = getelementptr double, ptr %.296, i64 %.43.091.i.i.i
  %.162.i.i.i = load double, ptr %.161.i.i.i, align 8, !noalias !12
  %.164.i.i.i = fadd double %lp.3.093.i.i.i, %.162.i.i.i
  %.172.i.i.i = getelementptr i8, ptr %.161.i.i.i, i64 -8
  %.173.i.i.i = load double, ptr %.172.i.i.i, align 8, !noalias !12
  %.178.i.i.i = tail call double @llvm.exp.f64(double %.162.i.i.i)
  %.179.i.i.i = fadd double %.173.i.i.i, %.178.i.i.i
  store double %.179.i.i.i, ptr %.161.i.i.i, align 8, !noalias !12
  br label %B322.i.i.i

B158.i.i.i:                                       ; preds = %B322.i.i.i
  %.28094.i.i.i = icmp sgt i64 %.101.i.i, 1
  br i1 %.28094.i.i.i, label %B194.if.lr.ph.i.i.i, label %climb

B194.if.lr.ph.i.i.i:                              ; preds = %B158.i.i.i
  %.198.i.i.i = add nsw i64 %.101.i.i, -2
  br label %B194.if.i.i.i

B234.i.i.i:                                       ; preds = %B194.if.i.i.i
  %.340.i.i.i = getelementptr double, ptr %.296, i64 %.224.095.i.i.i
  %.341.i.i.i = load double, ptr %.340.i.i.i, align 8, !noalias !12
  %.343.i.i.i = fadd double %lp.5.097.i.i.i, %.341.i.i.i
  %.351.i.i.i = getelementptr i8, ptr %.340.i.i.i, i64 8
  %.352.i.i.i = load double, ptr %.351.i.i.i, align 8, !noalias !12
  %.357.i.i.i = tail call double @llvm.exp.f64(double %.341.i.i.i)
  %.358.i.i.i = fsub double %.352.i.i.i, %.357.i.i.i
  store double %.358.i.i.i, ptr %.340.i.i.i, align 8, !noalias !12
  br label %B321.i.i.i

B321.i.i.i:                                       ; preds = %B194.if.i.i.i, %B234.i.i.i
  %lp.6.1.i.i.i = phi double [ %.343.i.i.i, %B234.i.i.i ], [ %lp.5.097.i.i.i, %B194.if.i.i.i ]
  %.280.i.i.i = icmp samesign ugt i64 %.227.096.i.i.i, 1
  br i1 %.280.i.i.i, label %B194.if.i.i.i, label %climb

B322.i.i.i:                                       ; preds = %B32.if.i.i.i, %B72.i.i.i
  %lp.4.1.i.i.i = phi double [ %.164.i.i.i, %B72.i.i.i ], [ %lp.3.093.i.i.i, %B32.if.i.i.i ]
  %exitcond.not.i.i.i = icmp eq i64 %.114.i.i.i, %.101.i.i
  br i1 %exitcond.not.i.i.i, label %B158.i.i.i, label %B32.if.i.i.i

B32.if.i.i.i:                                     ; preds = %B322.i.i.i, %B32.if.lr.ph.i.i.i
  %lp.3.093.i.i.i = phi double [ 0.000000e+00, %B32.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i, %B322.i.i.i ]
  %.43.091.i.i.i = phi i64 [ 1, %B32.if.lr.ph.i.i.i ], [ %.114.i.i.i, %B322.i.i.i ]
  %.114.i.i.i = add nuw i64 %.43.091.i.i.i, 1
  %.146.i.i.i = getelementptr i64, ptr %8, i64 %.43.091.i.i.i
  %.147.i.i.i = load i64, ptr %.146.i.i.i, align 8, !noalias !12
  %.148.i.i.i = icmp eq i64 %.147.i.i.i, 7
  br i1 %.148.i.i.i, label %B72.i.i.i, label %B322.i.i.i

B194.if.i.i.i:                                    ; preds = %B321.i.i.i, %B194.if.lr.ph.i.i.i
  %lp.5.097.i.i.i = phi double [ %lp.4.1.i.i.i, %B194.if.lr.ph.i.i.i ], [ %lp.6.1.i.i.i, %B321.i.i.i ]
  %.227.096.i.i.i = phi i64 [ %.56.i.i.i, %B194.if.lr.ph.i.i.i ], [ %.289.i.i.i, %B321.i.i.i ]
  %.224.095.i.i.i = phi i64 [ %.198.i.i.i, %B194.if.lr.ph.i.i.i ], [ %.293.i.i.i, %B321.i.i.i ]
  %.289.i.i.i = add nsw i64 %.227.096.i.i.i, -1
  %.293.i.i.i = add i64 %.224.095.i.i.i, -1
  %.325.i.i.i = getelementptr i64, ptr %8, i64 %.224.095.i.i.i
  %.326.i.i.i = load i64, ptr %.325.i.i.i, align 8, !noalias !12
  %.327.i.i.i = icmp eq i64 %.326.i.i.i, 8
  br i1 %.327.i.i.i, label %B234.i.i.i, label %B321.i.i.i

climb: ; preds = %B321.i.i.i, %B158.i.i.i, %B806.i.i
  %lp.5.0.lcssa.i.i.i = phi double [ %lp.4.1.i.i.i, %B158.i.i.i ], [ 0.000000e+00, %B806.i.i ], [ %lp.6.1.i.i.i, %B321.i.i.i ]
  %.1345.i.i = getelementptr i8, ptr %.63, i64 56
  %.1346.i.i = load i64, ptr %.1345.i.i, align 8, !noalias !9
  %.1426259.not.i.i = icmp slt i64 %.1346.i.i, 1
  br i1 %.1426259.not.i.i, label %B964.i.i, label %B896.if.lr.ph.i.i

B896.if.lr.ph.i.i:                                ; preds = %climb
  %.1542.i.i = getelementptr i8, ptr %.63, i64 64
  %9 = getelementptr double, ptr %.296, i64 %.101.i.i
  br label %B896.if.i.i

B964.i.i:                                         ; preds = %B896.if.i.i, %climb
  %.91.i.i.i = getelementptr i8, ptr %.63, i64 72
  %.92.i.i.i = load i64, ptr %.91.i.i.i, align 8, !noalias !15
  %.17463.not.i.i.i = icmp slt i64 %.92.i.i.i, 1
  br i1 %.17463.not.i.i.i, label %calculate, label %B60.if.lr.ph.i.i.i

B60.if.lr.ph.i.i.i:                               ; preds = %B964.i.i
  %.1640.i.i = load i64, ptr %.1345.i.i, align 8, !noalias !9
  %.293.i233.i.i = getelementptr i8, ptr %.63, i64 80
  %10 = getelementptr double, ptr %.296, i64 %.101.i.i
  %11 = getelementptr double, ptr %10, i64 %.1640.i.i
  br label %B60.if.i.i.i

B182.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.331.i.i.i = fadd double %.307.i.i.i, %.314.i.i.i
  br label %B393.i.i.i

B224.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.352.i235.i.i = fsub double %.307.i.i.i, %.314.i.i.i
  br label %B393.i.i.i

B266.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.373.i.i.i = fmul double %.307.i.i.i, %.314.i.i.i
  br label %B393.i.i.i

B308.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.397.i.i.i = fdiv double %.307.i.i.i, %.314.i.i.i
  br label %B393.i.i.i

B350.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.418.i.i.i = tail call double @llvm.pow.f64(double %.307.i.i.i, double %.314.i.i.i)
  br label %B393.i.i.i

B372.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.435.i.i.i = fneg double %.307.i.i.i
  br label %B393.i.i.i

B393.i.i.i:                                       ; preds = %B372.i.i.i, %B350.i.i.i, %B308.i.i.i, %B266.i.i.i, %B224.i.i.i, %B182.i.i.i
  %.397.sink.i.i.i = phi double [ %.397.i.i.i, %B308.i.i.i ], [ %.435.i.i.i, %B372.i.i.i ], [ %.418.i.i.i, %B350.i.i.i ], [ %.373.i.i.i, %B266.i.i.i ], [ %.352.i235.i.i, %B224.i.i.i ], [ %.331.i.i.i, %B182.i.i.i ]
  %.408.i.i.i = getelementptr double, ptr %11, i64 %.116.064.i.i.i
  store double %.397.sink.i.i.i, ptr %.408.i.i.i, align 8, !noalias !15
  %exitcond.not.i234.i.i = icmp eq i64 %.187.i.i.i, %.92.i.i.i
  br i1 %exitcond.not.i234.i.i, label %calculate, label %B60.if.i.i.i

B60.if.i.i.i:                                     ; preds = %B393.i.i.i, %B60.if.lr.ph.i.i.i
  %.116.064.i.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i.i ], [ %.187.i.i.i, %B393.i.i.i ]
  %.187.i.i.i = add nuw nsw i64 %.116.064.i.i.i, 1
  %.294.i.i.i = load i64, ptr %.293.i233.i.i, align 8, !noalias !15
  %12 = getelementptr i64, ptr %.63, i64 %.294.i.i.i
  %.299.idx.i.i.i = mul i64 %.116.064.i.i.i, 24
  %.299.i.i.i = getelementptr i8, ptr %12, i64 %.299.idx.i.i.i
  %.300.i.i.i = load i64, ptr %.299.i.i.i, align 8, !noalias !15
  %.303.i.i.i = getelementptr i8, ptr %.299.i.i.i, i64 8
  %.304.i.i.i = load i64, ptr %.303.i.i.i, align 8, !noalias !15
  %.306.i.i.i = getelementptr double, ptr %.296, i64 %.304.i.i.i
  %.307.i.i.i = load double, ptr %.306.i.i.i, align 8, !noalias !15
  %.310.i.i.i = getelementptr i8, ptr %.299.i.i.i, i64 16
  %.311.i.i.i = load i64, ptr %.310.i.i.i, align 8, !noalias !15
  %.313.i.i.i = getelementptr double, ptr %.296, i64 %.311.i.i.i
  %.314.i.i.i = load double, ptr %.313.i.i.i, align 8, !noalias !15
  switch i64 %.300.i.i.i, label %B372.i.i.i [
    i64 0, label %B182.i.i.i
    i64 1, label %B224.i.i.i
    i64 2, label %B266.i.i.i
    i64 3, label %B308.i.i.i
    i64 4, label %B350.i.i.i
  ]

calculate: ; preds = %B393.i.i.i, %B964.i.i
  %.95.i.i.i = load i64, ptr %.100.i.i, align 8, !noalias !18
  %.17743.not.i.i.i = icmp slt i64 %.95.i.i.i, 1
  br i1 %.17743.not.i.i.i, label %forward, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %calculate
  %.296.i.i.i = getelementptr i8, ptr %.63, i64 40
  %.398.i.i.i = getelementptr i8, ptr %.63, i64 48
  br label %B64.if.i.i.i

B134.i.i.i:                                       ; preds = %B64.if.i.i.i
  %.399.i.i.i = load i64, ptr %.398.i.i.i, align 8, !noalias !18
  %.401.i.i.i = shl nsw i64 %.119.044.i.i.i, 2
  %.402.i.i.i = add nsw i64 %.399.i.i.i, %.401.i.i.i
  switch i64 %.302.i.i.i, label %prior_density.exit.i.i.i [
    i64 1, label %d1.i.i.i.i
    i64 2, label %d2.i.i.i.i
    i64 3, label %d3.i.i.i.i
    i64 4, label %d4.i.i.i.i
    i64 5, label %d5.i.i.i.i
    i64 6, label %d6.i.i.i.i
    i64 7, label %d7.i.i.i.i
    i64 8, label %d8.i.i.i.i
    i64 9, label %d9.i.i.i.i
    i64 10, label %d10.i.i.i.i
    i64 11, label %d11.i.i.i.i
    i64 12, label %d12.i.i.i.i
    i64 13, label %d13.i.i.i.i
    i64 14, label %d14.i.i.i.i
    i64 15, label %d15.i.i.i.i
    i64 16, label %d16.i.i.i.i
    i64 17, label %d17.i.i.i.i
    i64 18, label %d18.i.i.i.i
  ]

d1.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i.i.i.i.i = load i64, ptr %i1.p.i.i.i.i.i, align 4, !noalias !18
  %i2.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i.i, i64 8
  %s2.i.i.i.i.i = load i64, ptr %i2.p.i.i.i.i.i, align 4, !noalias !18
  %x0.p.i.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i.i.i.i.i = load double, ptr %x0.p.i.i.i.i.i, align 8, !noalias !18
  %x1.p.i.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i.i.i.i.i
  %x1.i.i.i.i.i = load double, ptr %x1.p.i.i.i.i.i, align 8, !noalias !18
  %x2.p.i.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i.i.i.i.i
  %x2.i.i.i.i.i = load double, ptr %x2.p.i.i.i.i.i, align 8, !noalias !18
  %t2.i.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i.i.i.i.i
  %t5.i.i.i.i.i = fsub contract double %x0.i.i.i.i.i, %x1.i.i.i.i.i
  %t6.i.i.i.i.i = fdiv contract double %t5.i.i.i.i.i, %x2.i.i.i.i.i
  %t8.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, -5.000000e-01
  %t10.i.i.i.i.i = fadd contract double %t8.i.i.i.i.i, %t8.i.i.i.i.i
  %13 = fneg double %t6.i.i.i.i.i
  %14 = fmul double %t10.i.i.i.i.i, %13
  %t13.i.i.i.i.i = fdiv double %14, %x2.i.i.i.i.i
  %15 = fsub contract double %t13.i.i.i.i.i, %t2.i.i.i.i.i
  %t15.i.i.i.i.i = fdiv contract double %t10.i.i.i.i.i, %x2.i.i.i.i.i
  %t17.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i.i.i.i.i)
  %t19.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, %t8.i.i.i.i.i
  %t20.i.i.i.i.i = fadd contract double %t19.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t21.i.i.i.i.i = fsub contract double %t20.i.i.i.i.i, %t17.i.i.i.i.i
  %d0.p.i.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i.i.i.i.i = load double, ptr %d0.p.i.i.i.i.i, align 8, !noalias !18
  %d0.a.i.i.i.i.i = fadd double %d0.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d0.a.i.i.i.i.i, ptr %d0.p.i.i.i.i.i, align 8, !noalias !18
  %d1.p.i.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i.i.i.i.i
  %d1.b.i.i.i.i.i = load double, ptr %d1.p.i.i.i.i.i, align 8, !noalias !18
  %d1.a.i.i.i.i.i = fsub double %d1.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d1.a.i.i.i.i.i, ptr %d1.p.i.i.i.i.i, align 8, !noalias !18
  %d2.p.i.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i.i.i.i.i
  %d2.b.i.i.i.i.i = load double, ptr %d2.p.i.i.i.i.i, align 8, !noalias !18
  %d2.a.i.i.i.i.i = fadd double %d2.b.i.i.i.i.i, %15
  store double %d2.a.i.i.i.i.i, ptr %d2.p.i.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d2.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i1.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i2.i.i.i.i = load i64, ptr %i1.p.i1.i.i.i.i, align 4, !noalias !18
  %i2.p.i3.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 8
  %s2.i4.i.i.i.i = load i64, ptr %i2.p.i3.i.i.i.i, align 4, !noalias !18
  %i3.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 16
  %s3.i.i.i.i.i = load i64, ptr %i3.p.i.i.i.i.i, align 4, !noalias !18
  %x0.p.i5.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i6.i.i.i.i = load double, ptr %x0.p.i5.i.i.i.i, align 8, !noalias !18
  %x1.p.i7.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i2.i.i.i.i
  %x1.i8.i.i.i.i = load double, ptr %x1.p.i7.i.i.i.i, align 8, !noalias !18
  %x2.p.i9.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i4.i.i.i.i
  %x2.i10.i.i.i.i = load double, ptr %x2.p.i9.i.i.i.i, align 8, !noalias !18
  %x3.p.i.i.i.i.i = getelementptr double, ptr %.296, i64 %s3.i.i.i.i.i
  %x3.i.i.i.i.i = load double, ptr %x3.p.i.i.i.i.i, align 8, !noalias !18
  %t2.i11.i.i.i.i = fdiv contract double 1.000000e+00, %x3.i.i.i.i.i
  %t5.i12.i.i.i.i = fsub contract double %x0.i6.i.i.i.i, %x2.i10.i.i.i.i
  %t6.i13.i.i.i.i = fdiv contract double %t5.i12.i.i.i.i, %x3.i.i.i.i.i
  %t8.i14.i.i.i.i = fmul contract double %t6.i13.i.i.i.i, %t6.i13.i.i.i.i
  %t9.i.i.i.i.i = fdiv contract double %t8.i14.i.i.i.i, %x1.i8.i.i.i.i
  %t11.i.i.i.i.i = fadd contract double %t9.i.i.i.i.i, 1.000000e+00
  %t13.i15.i.i.i.i = fadd contract double %x1.i8.i.i.i.i, 1.000000e+00
  %t14.i.i.i.i.i = fmul contract double %t13.i15.i.i.i.i, 5.000000e-01
  %t15.i16.i.i.i.i = fneg contract double %t14.i.i.i.i.i
  %t16.i.i.i.i.i = fdiv contract double %t15.i16.i.i.i.i, %t11.i.i.i.i.i
  %t17.i17.i.i.i.i = fdiv contract double %t16.i.i.i.i.i, %x1.i8.i.i.i.i
  %t18.i.i.i.i.i = fmul contract double %t6.i13.i.i.i.i, %t17.i17.i.i.i.i
  %t19.i18.i.i.i.i = fadd contract double %t18.i.i.i.i.i, %t18.i.i.i.i.i
  %16 = fneg double %t6.i13.i.i.i.i
  %17 = fmul double %t19.i18.i.i.i.i, %16
  %t22.i.i.i.i.i = fdiv double %17, %x3.i.i.i.i.i
  %18 = fsub contract double %t22.i.i.i.i.i, %t2.i11.i.i.i.i
  %t24.i.i.i.i.i = fdiv contract double %t19.i18.i.i.i.i, %x3.i.i.i.i.i
  %t26.i.i.i.i.i = fmul contract double %t9.i.i.i.i.i, %t16.i.i.i.i.i
  %t27.i.i.i.i.i = fdiv contract double %t26.i.i.i.i.i, %x1.i8.i.i.i.i
  %t28.i.i.i.i.i = tail call double @log1p(double %t9.i.i.i.i.i)
  %t30.i.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i8.i.i.i.i
  %t31.i.i.i.i.i = tail call double @log1p(double %t30.i.i.i.i.i)
  %t32.i.i.i.i.i = fsub contract double %t31.i.i.i.i.i, %t28.i.i.i.i.i
  %t33.i.i.i.i.i = fmul contract double %t32.i.i.i.i.i, 5.000000e-01
  %t34.i.i.i.i.i = fadd contract double %t30.i.i.i.i.i, 1.000000e+00
  %t35.i.i.i.i.i = fdiv contract double %t14.i.i.i.i.i, %t34.i.i.i.i.i
  %t36.i.i.i.i.i = fmul contract double %t30.i.i.i.i.i, %t35.i.i.i.i.i
  %t37.i.i.i.i.i = fdiv contract double %t36.i.i.i.i.i, %x1.i8.i.i.i.i
  %t38.i.i.i.i.i = fmul contract double %x1.i8.i.i.i.i, 5.000000e-01
  %t39.i.i.i.i.i = tail call fastcc double @stirling_slope(double %t38.i.i.i.i.i)
  %t42.i.i.i.i.i = fadd contract double %t38.i.i.i.i.i, 5.000000e-01
  %t43.i.i.i.i.i = tail call fastcc double @stirling_slope(double %t42.i.i.i.i.i)
  %t44.i.i.i.i.i = fsub contract double %t43.i.i.i.i.i, %t39.i.i.i.i.i
  %t45.i.i.i.i.i = fmul contract double %t44.i.i.i.i.i, 5.000000e-01
  %t46.i.i.i.i.i = fsub contract double %t45.i.i.i.i.i, %t37.i.i.i.i.i
  %t47.i.i.i.i.i = fadd contract double %t33.i.i.i.i.i, %t46.i.i.i.i.i
  %t48.i.i.i.i.i = fsub contract double %t47.i.i.i.i.i, %t27.i.i.i.i.i
  %t49.i.i.i.i.i = tail call double @llvm.log.f64(double %x3.i.i.i.i.i)
  %t51.i.i.i.i.i = fmul contract double %t14.i.i.i.i.i, %t28.i.i.i.i.i
  %t52.i.i.i.i.i = fmul contract double %t14.i.i.i.i.i, %t31.i.i.i.i.i
  %t53.i.i.i.i.i = tail call fastcc double @stirling_rest_of(double %t38.i.i.i.i.i)
  %t54.i.i.i.i.i = tail call fastcc double @stirling_rest_of(double %t42.i.i.i.i.i)
  %t55.i.i.i.i.i = fsub contract double %t54.i.i.i.i.i, %t53.i.i.i.i.i
  %t56.i.i.i.i.i = fadd contract double %t52.i.i.i.i.i, %t55.i.i.i.i.i
  %t57.i.i.i.i.i = fadd contract double %t56.i.i.i.i.i, -5.000000e-01
  %t58.i.i.i.i.i = fsub contract double %t57.i.i.i.i.i, %t51.i.i.i.i.i
  %t59.i.i.i.i.i = fadd contract double %t58.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t60.i.i.i.i.i = fsub contract double %t59.i.i.i.i.i, %t49.i.i.i.i.i
  %d0.p.i19.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i20.i.i.i.i = load double, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !18
  %d0.a.i21.i.i.i.i = fadd double %d0.b.i20.i.i.i.i, %t24.i.i.i.i.i
  store double %d0.a.i21.i.i.i.i, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !18
  %d1.p.i22.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i2.i.i.i.i
  %d1.b.i23.i.i.i.i = load double, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !18
  %d1.a.i24.i.i.i.i = fadd double %d1.b.i23.i.i.i.i, %t48.i.i.i.i.i
  store double %d1.a.i24.i.i.i.i, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !18
  %d2.p.i25.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i4.i.i.i.i
  %d2.b.i26.i.i.i.i = load double, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !18
  %d2.a.i27.i.i.i.i = fsub double %d2.b.i26.i.i.i.i, %t24.i.i.i.i.i
  store double %d2.a.i27.i.i.i.i, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !18
  %d3.p.i.i.i.i.i = getelementptr double, ptr %.408, i64 %s3.i.i.i.i.i
  %d3.b.i.i.i.i.i = load double, ptr %d3.p.i.i.i.i.i, align 8, !noalias !18
  %d3.a.i.i.i.i.i = fadd double %18, %d3.b.i.i.i.i.i
  store double %d3.a.i.i.i.i.i, ptr %d3.p.i.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d3.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i28.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i29.i.i.i.i = load i64, ptr %i1.p.i28.i.i.i.i, align 4, !noalias !18
  %i2.p.i30.i.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i.i, i64 8
  %s2.i31.i.i.i.i = load i64, ptr %i2.p.i30.i.i.i.i, align 4, !noalias !18
  %x0.p.i32.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i33.i.i.i.i = load double, ptr %x0.p.i32.i.i.i.i, align 8, !noalias !18
  %x1.p.i34.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i29.i.i.i.i
  %x1.i35.i.i.i.i = load double, ptr %x1.p.i34.i.i.i.i, align 8, !noalias !18
  %x2.p.i36.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i31.i.i.i.i
  %x2.i37.i.i.i.i = load double, ptr %x2.p.i36.i.i.i.i, align 8, !noalias !18
  %t2.i38.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i37.i.i.i.i
  %t5.i39.i.i.i.i = fsub contract double %x0.i33.i.i.i.i, %x1.i35.i.i.i.i
  %t6.i40.i.i.i.i = fdiv contract double %t5.i39.i.i.i.i, %x2.i37.i.i.i.i
  %t7.i.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t6.i40.i.i.i.i
  %t9.i41.i.i.i.i = fadd contract double %t7.i.i.i.i.i, 1.000000e+00
  %t10.i42.i.i.i.i = fdiv contract double -1.000000e+00, %t9.i41.i.i.i.i
  %t11.i43.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t10.i42.i.i.i.i
  %t12.i.i.i.i.i = fadd contract double %t11.i43.i.i.i.i, %t11.i43.i.i.i.i
  %19 = fneg double %t6.i40.i.i.i.i
  %20 = fmul double %t12.i.i.i.i.i, %19
  %t15.i44.i.i.i.i = fdiv double %20, %x2.i37.i.i.i.i
  %21 = fsub contract double %t15.i44.i.i.i.i, %t2.i38.i.i.i.i
  %t17.i45.i.i.i.i = fdiv contract double %t12.i.i.i.i.i, %x2.i37.i.i.i.i
  %t19.i46.i.i.i.i = tail call double @llvm.log.f64(double %x2.i37.i.i.i.i)
  %t20.i47.i.i.i.i = tail call double @log1p(double %t7.i.i.i.i.i)
  %t22.i48.i.i.i.i = fsub contract double 0xBFF250D048E7A1BD, %t20.i47.i.i.i.i
  %t23.i.i.i.i.i = fsub contract double %t22.i48.i.i.i.i, %t19.i46.i.i.i.i
  %d0.p.i49.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i50.i.i.i.i = load double, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !18
  %d0.a.i51.i.i.i.i = fadd double %d0.b.i50.i.i.i.i, %t17.i45.i.i.i.i
  store double %d0.a.i51.i.i.i.i, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !18
  %d1.p.i52.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i29.i.i.i.i
  %d1.b.i53.i.i.i.i = load double, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !18
  %d1.a.i54.i.i.i.i = fsub double %d1.b.i53.i.i.i.i, %t17.i45.i.i.i.i
  store double %d1.a.i54.i.i.i.i, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !18
  %d2.p.i55.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i31.i.i.i.i
  %d2.b.i56.i.i.i.i = load double, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !18
  %d2.a.i57.i.i.i.i = fadd double %d2.b.i56.i.i.i.i, %21
  store double %d2.a.i57.i.i.i.i, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d4.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i58.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i59.i.i.i.i = load i64, ptr %i1.p.i58.i.i.i.i, align 4, !noalias !18
  %i2.p.i60.i.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i.i, i64 8
  %s2.i61.i.i.i.i = load i64, ptr %i2.p.i60.i.i.i.i, align 4, !noalias !18
  %x0.p.i62.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i63.i.i.i.i = load double, ptr %x0.p.i62.i.i.i.i, align 8, !noalias !18
  %x1.p.i64.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i59.i.i.i.i
  %x1.i65.i.i.i.i = load double, ptr %x1.p.i64.i.i.i.i, align 8, !noalias !18
  %x2.p.i66.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i61.i.i.i.i
  %x2.i67.i.i.i.i = load double, ptr %x2.p.i66.i.i.i.i, align 8, !noalias !18
  %t2.i68.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i67.i.i.i.i
  %t5.i69.i.i.i.i = fsub contract double %x0.i63.i.i.i.i, %x1.i65.i.i.i.i
  %t6.i70.i.i.i.i = fdiv contract double %t5.i69.i.i.i.i, %x2.i67.i.i.i.i
  %t8.i71.i.i.i.i = fneg double %t6.i70.i.i.i.i
  %t9.i72.i.i.i.i = fcmp olt double %t6.i70.i.i.i.i, 0.000000e+00
  %t10.i73.i.i.i.i = select i1 %t9.i72.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t11.i74.i.i.i.i = fcmp ogt double %t6.i70.i.i.i.i, 0.000000e+00
  %t12.i75.i.i.i.i = select i1 %t11.i74.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t13.i76.i.i.i.i = fsub contract double %t12.i75.i.i.i.i, %t10.i73.i.i.i.i
  %22 = fmul double %t13.i76.i.i.i.i, %t8.i71.i.i.i.i
  %t16.i77.i.i.i.i = fdiv double %22, %x2.i67.i.i.i.i
  %23 = fsub contract double %t16.i77.i.i.i.i, %t2.i68.i.i.i.i
  %t18.i78.i.i.i.i = fdiv contract double %t13.i76.i.i.i.i, %x2.i67.i.i.i.i
  %t20.i79.i.i.i.i = tail call double @llvm.log.f64(double %x2.i67.i.i.i.i)
  %t22.i80.i.i.i.i = select i1 %t9.i72.i.i.i.i, double %t8.i71.i.i.i.i, double 0.000000e+00
  %t23.i81.i.i.i.i = select i1 %t11.i74.i.i.i.i, double %t6.i70.i.i.i.i, double 0.000000e+00
  %t24.i82.i.i.i.i = fadd contract double %t23.i81.i.i.i.i, %t22.i80.i.i.i.i
  %t26.i83.i.i.i.i = fsub contract double 0xBFE62E42FEFA39EF, %t24.i82.i.i.i.i
  %t27.i84.i.i.i.i = fsub contract double %t26.i83.i.i.i.i, %t20.i79.i.i.i.i
  %d0.p.i85.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i86.i.i.i.i = load double, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !18
  %d0.a.i87.i.i.i.i = fadd double %d0.b.i86.i.i.i.i, %t18.i78.i.i.i.i
  store double %d0.a.i87.i.i.i.i, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !18
  %d1.p.i88.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i59.i.i.i.i
  %d1.b.i89.i.i.i.i = load double, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !18
  %d1.a.i90.i.i.i.i = fsub double %d1.b.i89.i.i.i.i, %t18.i78.i.i.i.i
  store double %d1.a.i90.i.i.i.i, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !18
  %d2.p.i91.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i61.i.i.i.i
  %d2.b.i92.i.i.i.i = load double, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !18
  %d2.a.i93.i.i.i.i = fadd double %d2.b.i92.i.i.i.i, %23
  store double %d2.a.i93.i.i.i.i, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d5.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i94.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i95.i.i.i.i = load i64, ptr %i1.p.i94.i.i.i.i, align 4, !noalias !18
  %i2.p.i96.i.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i.i, i64 8
  %s2.i97.i.i.i.i = load i64, ptr %i2.p.i96.i.i.i.i, align 4, !noalias !18
  %x0.p.i98.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i99.i.i.i.i = load double, ptr %x0.p.i98.i.i.i.i, align 8, !noalias !18
  %x1.p.i100.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i95.i.i.i.i
  %x1.i101.i.i.i.i = load double, ptr %x1.p.i100.i.i.i.i, align 8, !noalias !18
  %x2.p.i102.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i97.i.i.i.i
  %x2.i103.i.i.i.i = load double, ptr %x2.p.i102.i.i.i.i, align 8, !noalias !18
  %t2.i104.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i.i
  %t5.i105.i.i.i.i = fsub contract double %x0.i99.i.i.i.i, %x1.i101.i.i.i.i
  %t6.i106.i.i.i.i = fdiv contract double %t5.i105.i.i.i.i, %x2.i103.i.i.i.i
  %t7.i107.i.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i.i)
  %t8.i108.i.i.i.i = fneg double %t7.i107.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i.i, double %t8.i108.i.i.i.i)
  %.17.i.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i.i, align 8, !noalias !18
  %t11.i109.i.i.i.i = fadd contract double %.17.i.i.i.i.i.i, 1.000000e+00
  %t12.i110.i.i.i.i = fdiv contract double 1.000000e+00, %t11.i109.i.i.i.i
  %t13.i111.i.i.i.i = fmul contract double %.17.i.i.i.i.i.i, %t12.i110.i.i.i.i
  %t15.i112.i.i.i.i = fneg double %t6.i106.i.i.i.i
  %t16.i113.i.i.i.i = fcmp olt double %t6.i106.i.i.i.i, 0.000000e+00
  %t17.i114.i.i.i.i = select i1 %t16.i113.i.i.i.i, double %t12.i110.i.i.i.i, double %t13.i111.i.i.i.i
  %t19.i115.i.i.i.i = fmul contract double %t17.i114.i.i.i.i, 2.000000e+00
  %24 = fsub contract double 1.000000e+00, %t19.i115.i.i.i.i
  %25 = fmul double %t6.i106.i.i.i.i, %24
  %t24.i116.i.i.i.i = fdiv double %25, %x2.i103.i.i.i.i
  %26 = fsub contract double %t24.i116.i.i.i.i, %t2.i104.i.i.i.i
  %t26.i117.i.i.i.i = fneg double %24
  %t27.i118.i.i.i.i = fdiv contract double %t26.i117.i.i.i.i, %x2.i103.i.i.i.i
  %t29.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i103.i.i.i.i)
  call fastcc void @log1p_of.2(ptr %.3.i1.i.i.i.i.i, double %.17.i.i.i.i.i.i)
  %.17.i4.i.i.i.i.i = load double, ptr %.3.i1.i.i.i.i.i, align 8, !noalias !18
  %t31.i119.i.i.i.i = select i1 %t16.i113.i.i.i.i, double %t15.i112.i.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i.i = fadd contract double %t31.i119.i.i.i.i, %.17.i4.i.i.i.i.i
  %t34.i121.i.i.i.i = fmul contract double %t32.i120.i.i.i.i, 2.000000e+00
  %t35.i122.i.i.i.i = fsub contract double %t15.i112.i.i.i.i, %t34.i121.i.i.i.i
  %t36.i123.i.i.i.i = fsub contract double %t35.i122.i.i.i.i, %t29.i.i.i.i.i
  %d0.p.i124.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i125.i.i.i.i = load double, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !18
  %d0.a.i126.i.i.i.i = fadd double %t27.i118.i.i.i.i, %d0.b.i125.i.i.i.i
  store double %d0.a.i126.i.i.i.i, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !18
  %d1.p.i127.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i95.i.i.i.i
  %d1.b.i128.i.i.i.i = load double, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !18
  %d1.a.i129.i.i.i.i = fsub double %d1.b.i128.i.i.i.i, %t27.i118.i.i.i.i
  store double %d1.a.i129.i.i.i.i, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !18
  %d2.p.i130.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i97.i.i.i.i
  %d2.b.i131.i.i.i.i = load double, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !18
  %d2.a.i132.i.i.i.i = fadd double %26, %d2.b.i131.i.i.i.i
  store double %d2.a.i132.i.i.i.i, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d6.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i137.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i138.i.i.i.i = load i64, ptr %i1.p.i137.i.i.i.i, align 4, !noalias !18
  %i2.p.i139.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 8
  %s2.i140.i.i.i.i = load i64, ptr %i2.p.i139.i.i.i.i, align 4, !noalias !18
  %i3.p.i141.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 16
  %s3.i142.i.i.i.i = load i64, ptr %i3.p.i141.i.i.i.i, align 4, !noalias !18
  %x0.p.i143.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i144.i.i.i.i = load double, ptr %x0.p.i143.i.i.i.i, align 8, !noalias !18
  %x1.p.i145.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i138.i.i.i.i
  %x1.i146.i.i.i.i = load double, ptr %x1.p.i145.i.i.i.i, align 8, !noalias !18
  %x2.p.i147.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i140.i.i.i.i
  %x2.i148.i.i.i.i = load double, ptr %x2.p.i147.i.i.i.i, align 8, !noalias !18
  %x3.p.i149.i.i.i.i = getelementptr double, ptr %.296, i64 %s3.i142.i.i.i.i
  %x3.i150.i.i.i.i = load double, ptr %x3.p.i149.i.i.i.i, align 8, !noalias !18
  %t3.i.i.i.i.i = fsub contract double %x0.i144.i.i.i.i, %x1.i146.i.i.i.i
  %t4.i.i.i.i.i = fdiv contract double %t3.i.i.i.i.i, %x2.i148.i.i.i.i
  %t6.i151.i.i.i.i = fmul contract double %x3.i150.i.i.i.i, %t4.i.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i.i, double %t6.i151.i.i.i.i)
  %.17.i.i153.i.i.i.i = load double, ptr %.3.i.i135.i.i.i.i, align 8, !noalias !18
  %t8.i154.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %.17.i.i153.i.i.i.i
  %t10.i155.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i148.i.i.i.i
  %t11.i156.i.i.i.i = fmul contract double %x3.i150.i.i.i.i, %.17.i.i153.i.i.i.i
  %t14.i157.i.i.i.i = fmul contract double %t4.i.i.i.i.i, -5.000000e-01
  %t15.i158.i.i.i.i = fmul contract double %t4.i.i.i.i.i, 5.000000e-01
  %t17.i159.i.i.i.i = fsub contract double %t14.i157.i.i.i.i, %t15.i158.i.i.i.i
  %t18.i160.i.i.i.i = fadd contract double %t17.i159.i.i.i.i, %t11.i156.i.i.i.i
  %27 = fneg double %t4.i.i.i.i.i
  %28 = fmul double %t18.i160.i.i.i.i, %27
  %t21.i161.i.i.i.i = fdiv double %28, %x2.i148.i.i.i.i
  %29 = fsub contract double %t21.i161.i.i.i.i, %t10.i155.i.i.i.i
  %t23.i162.i.i.i.i = fdiv contract double %t18.i160.i.i.i.i, %x2.i148.i.i.i.i
  %t25.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i148.i.i.i.i)
  call fastcc void @log_ndtr_of.2(ptr %.3.i1.i133.i.i.i.i, double %t6.i151.i.i.i.i)
  %.17.i4.i164.i.i.i.i = load double, ptr %.3.i1.i133.i.i.i.i, align 8, !noalias !18
  %t28.i165.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %t15.i158.i.i.i.i
  %t30.i166.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i.i
  %t31.i167.i.i.i.i = fadd contract double %t30.i166.i.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i.i = fadd contract double %t31.i167.i.i.i.i, %.17.i4.i164.i.i.i.i
  %t33.i169.i.i.i.i = fsub contract double %t32.i168.i.i.i.i, %t25.i.i.i.i.i
  %d0.p.i170.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i171.i.i.i.i = load double, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !18
  %d0.a.i172.i.i.i.i = fadd double %t23.i162.i.i.i.i, %d0.b.i171.i.i.i.i
  store double %d0.a.i172.i.i.i.i, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !18
  %d1.p.i173.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i138.i.i.i.i
  %d1.b.i174.i.i.i.i = load double, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !18
  %d1.a.i175.i.i.i.i = fsub double %d1.b.i174.i.i.i.i, %t23.i162.i.i.i.i
  store double %d1.a.i175.i.i.i.i, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !18
  %d2.p.i176.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i140.i.i.i.i
  %d2.b.i177.i.i.i.i = load double, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !18
  %d2.a.i178.i.i.i.i = fadd double %29, %d2.b.i177.i.i.i.i
  store double %d2.a.i178.i.i.i.i, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !18
  %d3.p.i179.i.i.i.i = getelementptr double, ptr %.408, i64 %s3.i142.i.i.i.i
  %d3.b.i180.i.i.i.i = load double, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !18
  %d3.a.i181.i.i.i.i = fadd double %t8.i154.i.i.i.i, %d3.b.i180.i.i.i.i
  store double %d3.a.i181.i.i.i.i, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d7.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i184.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i185.i.i.i.i = load i64, ptr %i1.p.i184.i.i.i.i, align 4, !noalias !18
  %i2.p.i186.i.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i.i, i64 8
  %s2.i187.i.i.i.i = load i64, ptr %i2.p.i186.i.i.i.i, align 4, !noalias !18
  %x0.p.i188.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i189.i.i.i.i = load double, ptr %x0.p.i188.i.i.i.i, align 8, !noalias !18
  %x1.p.i190.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i185.i.i.i.i
  %x1.i191.i.i.i.i = load double, ptr %x1.p.i190.i.i.i.i, align 8, !noalias !18
  %x2.p.i192.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i187.i.i.i.i
  %x2.i193.i.i.i.i = load double, ptr %x2.p.i192.i.i.i.i, align 8, !noalias !18
  %t2.i194.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i.i
  %t5.i195.i.i.i.i = fsub contract double %x0.i189.i.i.i.i, %x1.i191.i.i.i.i
  %t6.i196.i.i.i.i = fdiv contract double %t5.i195.i.i.i.i, %x2.i193.i.i.i.i
  %t7.i197.i.i.i.i = fneg double %t6.i196.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i.i, double %t7.i197.i.i.i.i)
  %.17.i.i199.i.i.i.i = load double, ptr %.3.i.i182.i.i.i.i, align 8, !noalias !18
  %t11.i200.i.i.i.i = fsub contract double 1.000000e+00, %.17.i.i199.i.i.i.i
  %30 = fmul double %t6.i196.i.i.i.i, %t11.i200.i.i.i.i
  %t15.i201.i.i.i.i = fdiv double %30, %x2.i193.i.i.i.i
  %31 = fsub contract double %t15.i201.i.i.i.i, %t2.i194.i.i.i.i
  %t17.i202.i.i.i.i = fneg double %t11.i200.i.i.i.i
  %t18.i203.i.i.i.i = fdiv contract double %t17.i202.i.i.i.i, %x2.i193.i.i.i.i
  %t20.i204.i.i.i.i = tail call double @llvm.log.f64(double %x2.i193.i.i.i.i)
  %t21.i205.i.i.i.i = fsub contract double %t7.i197.i.i.i.i, %.17.i.i199.i.i.i.i
  %t22.i206.i.i.i.i = fsub contract double %t21.i205.i.i.i.i, %t20.i204.i.i.i.i
  %d0.p.i207.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i208.i.i.i.i = load double, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !18
  %d0.a.i209.i.i.i.i = fadd double %t18.i203.i.i.i.i, %d0.b.i208.i.i.i.i
  store double %d0.a.i209.i.i.i.i, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !18
  %d1.p.i210.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i185.i.i.i.i
  %d1.b.i211.i.i.i.i = load double, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !18
  %d1.a.i212.i.i.i.i = fsub double %d1.b.i211.i.i.i.i, %t18.i203.i.i.i.i
  store double %d1.a.i212.i.i.i.i, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !18
  %d2.p.i213.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i187.i.i.i.i
  %d2.b.i214.i.i.i.i = load double, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !18
  %d2.a.i215.i.i.i.i = fadd double %31, %d2.b.i214.i.i.i.i
  store double %d2.a.i215.i.i.i.i, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d8.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i216.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i217.i.i.i.i = load i64, ptr %i1.p.i216.i.i.i.i, align 4, !noalias !18
  %i2.p.i218.i.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i.i, i64 8
  %s2.i219.i.i.i.i = load i64, ptr %i2.p.i218.i.i.i.i, align 4, !noalias !18
  %x1.p.i220.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i217.i.i.i.i
  %x1.i221.i.i.i.i = load double, ptr %x1.p.i220.i.i.i.i, align 8, !noalias !18
  %x2.p.i222.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i219.i.i.i.i
  %x2.i223.i.i.i.i = load double, ptr %x2.p.i222.i.i.i.i, align 8, !noalias !18
  %t3.i224.i.i.i.i = fsub contract double %x2.i223.i.i.i.i, %x1.i221.i.i.i.i
  %t4.i225.i.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i.i)
  %t5.i226.i.i.i.i = fneg double %t4.i225.i.i.i.i
  %d0.p.i227.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i228.i.i.i.i = load double, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !18
  %d0.a.i229.i.i.i.i = fadd double %d0.b.i228.i.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i.i, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d9.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i232.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i233.i.i.i.i = load i64, ptr %i1.p.i232.i.i.i.i, align 4, !noalias !18
  %i2.p.i234.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 8
  %s2.i235.i.i.i.i = load i64, ptr %i2.p.i234.i.i.i.i, align 4, !noalias !18
  %i3.p.i236.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 16
  %s3.i237.i.i.i.i = load i64, ptr %i3.p.i236.i.i.i.i, align 4, !noalias !18
  %i4.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 24
  %s4.i.i.i.i.i = load i64, ptr %i4.p.i.i.i.i.i, align 4, !noalias !18
  %x0.p.i238.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i239.i.i.i.i = load double, ptr %x0.p.i238.i.i.i.i, align 8, !noalias !18
  %x1.p.i240.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i233.i.i.i.i
  %x1.i241.i.i.i.i = load double, ptr %x1.p.i240.i.i.i.i, align 8, !noalias !18
  %x2.p.i242.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i235.i.i.i.i
  %x2.i243.i.i.i.i = load double, ptr %x2.p.i242.i.i.i.i, align 8, !noalias !18
  %x3.p.i244.i.i.i.i = getelementptr double, ptr %.296, i64 %s3.i237.i.i.i.i
  %x3.i245.i.i.i.i = load double, ptr %x3.p.i244.i.i.i.i, align 8, !noalias !18
  %x4.p.i.i.i.i.i = getelementptr double, ptr %.296, i64 %s4.i.i.i.i.i
  %x4.i.i.i.i.i = load double, ptr %x4.p.i.i.i.i.i, align 8, !noalias !18
  %t5.i246.i.i.i.i = fcmp one double %x4.i.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %x4.i.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i.i = fsub contract double %t6.i247.i.i.i.i, %x1.i241.i.i.i.i
  %t8.i249.i.i.i.i = fdiv contract double %t7.i248.i.i.i.i, %x2.i243.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i.i, double %t8.i249.i.i.i.i)
  %.17.i.i251.i.i.i.i = load double, ptr %.3.i.i230.i.i.i.i, align 8, !noalias !18
  %t13.i252.i.i.i.i = fcmp one double %x3.i245.i.i.i.i, 0xFFF0000000000000
  %t14.i253.i.i.i.i = select i1 %t13.i252.i.i.i.i, double 0.000000e+00, double -1.000000e+00
  %t15.i254.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %t14.i253.i.i.i.i, double 0.000000e+00
  %t16.i255.i.i.i.i = fmul contract double %t15.i254.i.i.i.i, %.17.i.i251.i.i.i.i
  %t17.i256.i.i.i.i = select i1 %t13.i252.i.i.i.i, double %x3.i245.i.i.i.i, double 0.000000e+00
  %t18.i257.i.i.i.i = fsub contract double %t17.i256.i.i.i.i, %x1.i241.i.i.i.i
  %t19.i258.i.i.i.i = fdiv contract double %t18.i257.i.i.i.i, %x2.i243.i.i.i.i
  %t20.i259.i.i.i.i = fneg double %t19.i258.i.i.i.i
  %t21.i260.i.i.i.i = fcmp ogt double %t19.i258.i.i.i.i, 0.000000e+00
  %t22.i261.i.i.i.i = select i1 %t21.i260.i.i.i.i, double %t20.i259.i.i.i.i, double %t8.i249.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i2.i.i.i.i.i, double %t22.i261.i.i.i.i)
  %.17.i5.i.i.i.i.i = load double, ptr %.3.i2.i.i.i.i.i, align 8, !noalias !18
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i.i, double %t22.i261.i.i.i.i)
  %.17.i9.i.i.i.i.i = load double, ptr %.3.i6.i.i.i.i.i, align 8, !noalias !18
  %t25.i262.i.i.i.i = fneg double %t8.i249.i.i.i.i
  %t26.i263.i.i.i.i = select i1 %t21.i260.i.i.i.i, double %t25.i262.i.i.i.i, double %t19.i258.i.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i.i, double %t26.i263.i.i.i.i)
  %.17.i13.i.i.i.i.i = load double, ptr %.3.i10.i.i.i.i.i, align 8, !noalias !18
  %t28.i264.i.i.i.i = fsub contract double %.17.i13.i.i.i.i.i, %.17.i9.i.i.i.i.i
  %32 = select i1 %t13.i252.i.i.i.i, i1 %t5.i246.i.i.i.i, i1 false
  %t30.i265.i.i.i.i = select i1 %32, double %t28.i264.i.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i.i = fneg double %t30.i265.i.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i.i, double %t31.i266.i.i.i.i)
  %.17.i17.i.i.i.i.i = load double, ptr %.3.i14.i.i.i.i.i, align 8, !noalias !18
  %t33.i267.i.i.i.i = select i1 %t13.i252.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %t33.i267.i.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i.i = fneg double %t34.i268.i.i.i.i
  %t36.i270.i.i.i.i = fdiv contract double %t35.i269.i.i.i.i, %.17.i17.i.i.i.i.i
  %33 = select i1 %t5.i246.i.i.i.i, i1 %t13.i252.i.i.i.i, i1 false
  %t38.i271.i.i.i.i = select i1 %33, double %t36.i270.i.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i.i = fsub contract double %t34.i268.i.i.i.i, %t38.i271.i.i.i.i
  %t40.i.i.i.i.i = fmul contract double %.17.i5.i.i.i.i.i, %t39.i272.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i.i, double %t26.i263.i.i.i.i)
  %.17.i21.i.i.i.i.i = load double, ptr %.3.i18.i.i.i.i.i, align 8, !noalias !18
  %t43.i273.i.i.i.i = fmul contract double %t38.i271.i.i.i.i, %.17.i21.i.i.i.i.i
  %34 = fsub contract double 0.000000e+00, %t43.i273.i.i.i.i
  %t46.i274.i.i.i.i = select contract i1 %t21.i260.i.i.i.i, double %34, double %t40.i.i.i.i.i
  %t47.i275.i.i.i.i = fadd contract double %t16.i255.i.i.i.i, %t46.i274.i.i.i.i
  %t48.i276.i.i.i.i = fmul contract double %t8.i249.i.i.i.i, %t47.i275.i.i.i.i
  %t49.i277.i.i.i.i = fdiv contract double %t48.i276.i.i.i.i, %x2.i243.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i.i, double %t20.i259.i.i.i.i)
  %.17.i25.i.i.i.i.i = load double, ptr %.3.i22.i.i.i.i.i, align 8, !noalias !18
  %t51.i278.i.i.i.i = select i1 %t5.i246.i.i.i.i, double 0.000000e+00, double %t33.i267.i.i.i.i
  %t52.i279.i.i.i.i = fmul contract double %t51.i278.i.i.i.i, %.17.i25.i.i.i.i.i
  %t53.i280.i.i.i.i = select i1 %t21.i260.i.i.i.i, double %t40.i.i.i.i.i, double 0.000000e+00
  %t54.i281.i.i.i.i = fadd contract double %t53.i280.i.i.i.i, %t52.i279.i.i.i.i
  %t55.i282.i.i.i.i = select i1 %t21.i260.i.i.i.i, double 0.000000e+00, double %t43.i273.i.i.i.i
  %t56.i283.i.i.i.i = fsub contract double %t55.i282.i.i.i.i, %t54.i281.i.i.i.i
  %t57.i284.i.i.i.i = fmul contract double %t19.i258.i.i.i.i, %t56.i283.i.i.i.i
  %t58.i285.i.i.i.i = fdiv contract double %t57.i284.i.i.i.i, %x2.i243.i.i.i.i
  %t59.i286.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i243.i.i.i.i
  %t61.i.i.i.i.i = fsub contract double %x0.i239.i.i.i.i, %x1.i241.i.i.i.i
  %t62.i.i.i.i.i = fdiv contract double %t61.i.i.i.i.i, %x2.i243.i.i.i.i
  %t64.i.i.i.i.i = fmul contract double %t62.i.i.i.i.i, -5.000000e-01
  %t66.i.i.i.i.i = fadd contract double %t64.i.i.i.i.i, %t64.i.i.i.i.i
  %35 = fneg double %t62.i.i.i.i.i
  %36 = fmul double %t66.i.i.i.i.i, %35
  %t69.i.i.i.i.i = fdiv double %36, %x2.i243.i.i.i.i
  %37 = fsub contract double %t69.i.i.i.i.i, %t59.i286.i.i.i.i
  %t71.i.i.i.i.i = fsub contract double %37, %t58.i285.i.i.i.i
  %t72.i.i.i.i.i = fsub contract double %t71.i.i.i.i.i, %t49.i277.i.i.i.i
  %t73.i.i.i.i.i = fdiv contract double %t47.i275.i.i.i.i, %x2.i243.i.i.i.i
  %t74.i.i.i.i.i = fdiv contract double %t56.i283.i.i.i.i, %x2.i243.i.i.i.i
  %t75.i.i.i.i.i = fdiv contract double %t66.i.i.i.i.i, %x2.i243.i.i.i.i
  %t76.i.i.i.i.i = fneg double %t75.i.i.i.i.i
  %t77.i.i.i.i.i = fsub contract double %t76.i.i.i.i.i, %t74.i.i.i.i.i
  %t78.i.i.i.i.i = fsub contract double %t77.i.i.i.i.i, %t73.i.i.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i26.i.i.i.i.i, double %t8.i249.i.i.i.i)
  %.17.i29.i.i.i.i.i = load double, ptr %.3.i26.i.i.i.i.i, align 8, !noalias !18
  %t80.i.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %.17.i29.i.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i.i, double %t20.i259.i.i.i.i)
  %.17.i33.i.i.i.i.i = load double, ptr %.3.i30.i.i.i.i.i, align 8, !noalias !18
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i.i, double %t30.i265.i.i.i.i)
  %.17.i37.i.i.i.i.i = load double, ptr %.3.i34.i.i.i.i.i, align 8, !noalias !18
  %t83.i.i.i.i.i = fadd contract double %.17.i9.i.i.i.i.i, %.17.i37.i.i.i.i.i
  %t84.i.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %t83.i.i.i.i.i, double %.17.i33.i.i.i.i.i
  %t85.i.i.i.i.i = select i1 %t13.i252.i.i.i.i, double %t84.i.i.i.i.i, double %t80.i.i.i.i.i
  %t87.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i.i)
  %t88.i.i.i.i.i = fmul contract double %t62.i.i.i.i.i, %t64.i.i.i.i.i
  %t89.i.i.i.i.i = fsub contract double %t88.i.i.i.i.i, %t87.i.i.i.i.i
  %t90.i.i.i.i.i = fadd contract double %t89.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i.i = fsub contract double %t90.i.i.i.i.i, %t85.i.i.i.i.i
  %d0.p.i287.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i288.i.i.i.i = load double, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !18
  %d0.a.i289.i.i.i.i = fadd double %t75.i.i.i.i.i, %d0.b.i288.i.i.i.i
  store double %d0.a.i289.i.i.i.i, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !18
  %d1.p.i290.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i233.i.i.i.i
  %d1.b.i291.i.i.i.i = load double, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !18
  %d1.a.i292.i.i.i.i = fadd double %t78.i.i.i.i.i, %d1.b.i291.i.i.i.i
  store double %d1.a.i292.i.i.i.i, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !18
  %d2.p.i293.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i235.i.i.i.i
  %d2.b.i294.i.i.i.i = load double, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !18
  %d2.a.i295.i.i.i.i = fadd double %t72.i.i.i.i.i, %d2.b.i294.i.i.i.i
  store double %d2.a.i295.i.i.i.i, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d10.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i296.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i297.i.i.i.i = load i64, ptr %i1.p.i296.i.i.i.i, align 4, !noalias !18
  %x0.p.i298.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i299.i.i.i.i = load double, ptr %x0.p.i298.i.i.i.i, align 8, !noalias !18
  %x1.p.i300.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i297.i.i.i.i
  %x1.i301.i.i.i.i = load double, ptr %x1.p.i300.i.i.i.i, align 8, !noalias !18
  %t2.i302.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i301.i.i.i.i
  %t4.i303.i.i.i.i = fdiv contract double %x0.i299.i.i.i.i, %x1.i301.i.i.i.i
  %t7.i304.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, -5.000000e-01
  %t8.i305.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, 5.000000e-01
  %t10.i306.i.i.i.i = fsub contract double %t7.i304.i.i.i.i, %t8.i305.i.i.i.i
  %38 = fneg double %t4.i303.i.i.i.i
  %39 = fmul double %t10.i306.i.i.i.i, %38
  %t13.i307.i.i.i.i = fdiv double %39, %x1.i301.i.i.i.i
  %40 = fsub contract double %t13.i307.i.i.i.i, %t2.i302.i.i.i.i
  %t15.i308.i.i.i.i = fdiv contract double %t10.i306.i.i.i.i, %x1.i301.i.i.i.i
  %t16.i309.i.i.i.i = tail call double @llvm.log.f64(double %x1.i301.i.i.i.i)
  %t18.i310.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, %t8.i305.i.i.i.i
  %t20.i311.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t18.i310.i.i.i.i
  %t21.i312.i.i.i.i = fadd contract double %t20.i311.i.i.i.i, 0xBFED67F1C864BEB4
  %t22.i313.i.i.i.i = fsub contract double %t21.i312.i.i.i.i, %t16.i309.i.i.i.i
  %d0.p.i314.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i315.i.i.i.i = load double, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !18
  %d0.a.i316.i.i.i.i = fadd double %d0.b.i315.i.i.i.i, %t15.i308.i.i.i.i
  store double %d0.a.i316.i.i.i.i, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !18
  %d1.p.i317.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i297.i.i.i.i
  %d1.b.i318.i.i.i.i = load double, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !18
  %d1.a.i319.i.i.i.i = fadd double %d1.b.i318.i.i.i.i, %40
  store double %d1.a.i319.i.i.i.i, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d11.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i320.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i321.i.i.i.i = load i64, ptr %i1.p.i320.i.i.i.i, align 4, !noalias !18
  %i2.p.i322.i.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i.i, i64 8
  %s2.i323.i.i.i.i = load i64, ptr %i2.p.i322.i.i.i.i, align 4, !noalias !18
  %x0.p.i324.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i325.i.i.i.i = load double, ptr %x0.p.i324.i.i.i.i, align 8, !noalias !18
  %x1.p.i326.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i321.i.i.i.i
  %x1.i327.i.i.i.i = load double, ptr %x1.p.i326.i.i.i.i, align 8, !noalias !18
  %x2.p.i328.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i323.i.i.i.i
  %x2.i329.i.i.i.i = load double, ptr %x2.p.i328.i.i.i.i, align 8, !noalias !18
  %t2.i330.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i329.i.i.i.i
  %t4.i331.i.i.i.i = fdiv contract double %x0.i325.i.i.i.i, %x2.i329.i.i.i.i
  %t6.i332.i.i.i.i = fmul contract double %t4.i331.i.i.i.i, %t4.i331.i.i.i.i
  %t7.i333.i.i.i.i = fdiv contract double %t6.i332.i.i.i.i, %x1.i327.i.i.i.i
  %t9.i334.i.i.i.i = fadd contract double %t7.i333.i.i.i.i, 1.000000e+00
  %t11.i335.i.i.i.i = fadd contract double %x1.i327.i.i.i.i, 1.000000e+00
  %t12.i336.i.i.i.i = fmul contract double %t11.i335.i.i.i.i, 5.000000e-01
  %t13.i337.i.i.i.i = fneg contract double %t12.i336.i.i.i.i
  %t14.i338.i.i.i.i = fdiv contract double %t13.i337.i.i.i.i, %t9.i334.i.i.i.i
  %t15.i339.i.i.i.i = fdiv contract double %t14.i338.i.i.i.i, %x1.i327.i.i.i.i
  %t16.i340.i.i.i.i = fmul contract double %t4.i331.i.i.i.i, %t15.i339.i.i.i.i
  %t17.i341.i.i.i.i = fadd contract double %t16.i340.i.i.i.i, %t16.i340.i.i.i.i
  %41 = fneg double %t4.i331.i.i.i.i
  %42 = fmul double %t17.i341.i.i.i.i, %41
  %t20.i342.i.i.i.i = fdiv double %42, %x2.i329.i.i.i.i
  %43 = fsub contract double %t20.i342.i.i.i.i, %t2.i330.i.i.i.i
  %t22.i343.i.i.i.i = fmul contract double %t7.i333.i.i.i.i, %t14.i338.i.i.i.i
  %t23.i344.i.i.i.i = fdiv contract double %t22.i343.i.i.i.i, %x1.i327.i.i.i.i
  %t24.i345.i.i.i.i = tail call double @log1p(double %t7.i333.i.i.i.i)
  %t26.i346.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i327.i.i.i.i
  %t27.i347.i.i.i.i = tail call double @log1p(double %t26.i346.i.i.i.i)
  %t28.i348.i.i.i.i = fsub contract double %t27.i347.i.i.i.i, %t24.i345.i.i.i.i
  %t29.i349.i.i.i.i = fmul contract double %t28.i348.i.i.i.i, 5.000000e-01
  %t30.i350.i.i.i.i = fadd contract double %t26.i346.i.i.i.i, 1.000000e+00
  %t31.i351.i.i.i.i = fdiv contract double %t12.i336.i.i.i.i, %t30.i350.i.i.i.i
  %t32.i352.i.i.i.i = fmul contract double %t26.i346.i.i.i.i, %t31.i351.i.i.i.i
  %t33.i353.i.i.i.i = fdiv contract double %t32.i352.i.i.i.i, %x1.i327.i.i.i.i
  %t34.i354.i.i.i.i = fmul contract double %x1.i327.i.i.i.i, 5.000000e-01
  %t35.i355.i.i.i.i = tail call fastcc double @stirling_slope(double %t34.i354.i.i.i.i)
  %t38.i356.i.i.i.i = fadd contract double %t34.i354.i.i.i.i, 5.000000e-01
  %t39.i357.i.i.i.i = tail call fastcc double @stirling_slope(double %t38.i356.i.i.i.i)
  %t40.i358.i.i.i.i = fsub contract double %t39.i357.i.i.i.i, %t35.i355.i.i.i.i
  %t41.i.i.i.i.i = fmul contract double %t40.i358.i.i.i.i, 5.000000e-01
  %t42.i359.i.i.i.i = fsub contract double %t41.i.i.i.i.i, %t33.i353.i.i.i.i
  %t43.i360.i.i.i.i = fadd contract double %t29.i349.i.i.i.i, %t42.i359.i.i.i.i
  %t44.i361.i.i.i.i = fsub contract double %t43.i360.i.i.i.i, %t23.i344.i.i.i.i
  %t45.i362.i.i.i.i = fdiv contract double %t17.i341.i.i.i.i, %x2.i329.i.i.i.i
  %t46.i363.i.i.i.i = tail call double @llvm.log.f64(double %x2.i329.i.i.i.i)
  %t48.i364.i.i.i.i = fmul contract double %t12.i336.i.i.i.i, %t24.i345.i.i.i.i
  %t49.i365.i.i.i.i = fmul contract double %t12.i336.i.i.i.i, %t27.i347.i.i.i.i
  %t50.i.i.i.i.i = tail call fastcc double @stirling_rest_of(double %t34.i354.i.i.i.i)
  %t51.i366.i.i.i.i = tail call fastcc double @stirling_rest_of(double %t38.i356.i.i.i.i)
  %t52.i367.i.i.i.i = fsub contract double %t51.i366.i.i.i.i, %t50.i.i.i.i.i
  %t53.i368.i.i.i.i = fadd contract double %t49.i365.i.i.i.i, %t52.i367.i.i.i.i
  %t54.i369.i.i.i.i = fadd contract double %t53.i368.i.i.i.i, -5.000000e-01
  %t55.i370.i.i.i.i = fsub contract double %t54.i369.i.i.i.i, %t48.i364.i.i.i.i
  %t56.i371.i.i.i.i = fadd contract double %t55.i370.i.i.i.i, 0xBFED67F1C864BEB4
  %t58.i372.i.i.i.i = fadd contract double %t56.i371.i.i.i.i, 0x3FE62E42FEFA39EF
  %t59.i373.i.i.i.i = fsub contract double %t58.i372.i.i.i.i, %t46.i363.i.i.i.i
  %d0.p.i374.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i375.i.i.i.i = load double, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !18
  %d0.a.i376.i.i.i.i = fadd double %d0.b.i375.i.i.i.i, %t45.i362.i.i.i.i
  store double %d0.a.i376.i.i.i.i, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !18
  %d1.p.i377.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i321.i.i.i.i
  %d1.b.i378.i.i.i.i = load double, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !18
  %d1.a.i379.i.i.i.i = fadd double %d1.b.i378.i.i.i.i, %t44.i361.i.i.i.i
  store double %d1.a.i379.i.i.i.i, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !18
  %d2.p.i380.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i323.i.i.i.i
  %d2.b.i381.i.i.i.i = load double, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !18
  %d2.a.i382.i.i.i.i = fadd double %d2.b.i381.i.i.i.i, %43
  store double %d2.a.i382.i.i.i.i, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d12.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i383.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i384.i.i.i.i = load i64, ptr %i1.p.i383.i.i.i.i, align 4, !noalias !18
  %x0.p.i385.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i386.i.i.i.i = load double, ptr %x0.p.i385.i.i.i.i, align 8, !noalias !18
  %x1.p.i387.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i384.i.i.i.i
  %x1.i388.i.i.i.i = load double, ptr %x1.p.i387.i.i.i.i, align 8, !noalias !18
  %t2.i389.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i388.i.i.i.i
  %t4.i390.i.i.i.i = fdiv contract double %x0.i386.i.i.i.i, %x1.i388.i.i.i.i
  %t5.i391.i.i.i.i = fmul contract double %t4.i390.i.i.i.i, %t4.i390.i.i.i.i
  %t7.i392.i.i.i.i = fadd contract double %t5.i391.i.i.i.i, 1.000000e+00
  %t8.i393.i.i.i.i = fdiv contract double -1.000000e+00, %t7.i392.i.i.i.i
  %t9.i394.i.i.i.i = fmul contract double %t4.i390.i.i.i.i, %t8.i393.i.i.i.i
  %t10.i395.i.i.i.i = fadd contract double %t9.i394.i.i.i.i, %t9.i394.i.i.i.i
  %44 = fneg double %t4.i390.i.i.i.i
  %45 = fmul double %t10.i395.i.i.i.i, %44
  %t13.i396.i.i.i.i = fdiv double %45, %x1.i388.i.i.i.i
  %46 = fsub contract double %t13.i396.i.i.i.i, %t2.i389.i.i.i.i
  %t15.i397.i.i.i.i = fdiv contract double %t10.i395.i.i.i.i, %x1.i388.i.i.i.i
  %t16.i398.i.i.i.i = tail call double @llvm.log.f64(double %x1.i388.i.i.i.i)
  %t17.i399.i.i.i.i = tail call double @log1p(double %t5.i391.i.i.i.i)
  %t19.i400.i.i.i.i = fsub contract double 0xBFDCE6BB25AA1315, %t17.i399.i.i.i.i
  %t20.i401.i.i.i.i = fsub contract double %t19.i400.i.i.i.i, %t16.i398.i.i.i.i
  %d0.p.i402.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i403.i.i.i.i = load double, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !18
  %d0.a.i404.i.i.i.i = fadd double %d0.b.i403.i.i.i.i, %t15.i397.i.i.i.i
  store double %d0.a.i404.i.i.i.i, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !18
  %d1.p.i405.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i384.i.i.i.i
  %d1.b.i406.i.i.i.i = load double, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !18
  %d1.a.i407.i.i.i.i = fadd double %d1.b.i406.i.i.i.i, %46
  store double %d1.a.i407.i.i.i.i, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d13.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i408.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i409.i.i.i.i = load i64, ptr %i1.p.i408.i.i.i.i, align 4, !noalias !18
  %x0.p.i410.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i411.i.i.i.i = load double, ptr %x0.p.i410.i.i.i.i, align 8, !noalias !18
  %x1.p.i412.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i409.i.i.i.i
  %x1.i413.i.i.i.i = load double, ptr %x1.p.i412.i.i.i.i, align 8, !noalias !18
  %t5.i414.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i.i
  %t6.i415.i.i.i.i = fsub contract double %t5.i414.i.i.i.i, %x0.i411.i.i.i.i
  %t8.i416.i.i.i.i = fmul contract double %x0.i411.i.i.i.i, %x1.i413.i.i.i.i
  %t9.i417.i.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i.i)
  %t10.i418.i.i.i.i = fsub contract double %t9.i417.i.i.i.i, %t8.i416.i.i.i.i
  %d0.p.i419.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i420.i.i.i.i = load double, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !18
  %d0.a.i421.i.i.i.i = fsub double %d0.b.i420.i.i.i.i, %x1.i413.i.i.i.i
  store double %d0.a.i421.i.i.i.i, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !18
  %d1.p.i422.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i409.i.i.i.i
  %d1.b.i423.i.i.i.i = load double, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !18
  %d1.a.i424.i.i.i.i = fadd double %t6.i415.i.i.i.i, %d1.b.i423.i.i.i.i
  store double %d1.a.i424.i.i.i.i, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d14.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i427.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i428.i.i.i.i = load i64, ptr %i1.p.i427.i.i.i.i, align 4, !noalias !18
  %i2.p.i429.i.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i.i, i64 8
  %s2.i430.i.i.i.i = load i64, ptr %i2.p.i429.i.i.i.i, align 4, !noalias !18
  %x0.p.i431.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i432.i.i.i.i = load double, ptr %x0.p.i431.i.i.i.i, align 8, !noalias !18
  %x1.p.i433.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i428.i.i.i.i
  %x1.i434.i.i.i.i = load double, ptr %x1.p.i433.i.i.i.i, align 8, !noalias !18
  %x2.p.i435.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i430.i.i.i.i
  %x2.i436.i.i.i.i = load double, ptr %x2.p.i435.i.i.i.i, align 8, !noalias !18
  %t5.i437.i.i.i.i = fdiv contract double %x1.i434.i.i.i.i, %x2.i436.i.i.i.i
  %t6.i438.i.i.i.i = fsub contract double %t5.i437.i.i.i.i, %x0.i432.i.i.i.i
  %t7.i439.i.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i.i, double %x1.i434.i.i.i.i)
  %.17.i.i441.i.i.i.i = load double, ptr %.3.i.i425.i.i.i.i, align 8, !noalias !18
  %t10.i442.i.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i.i)
  %t11.i443.i.i.i.i = fsub contract double %t10.i442.i.i.i.i, %.17.i.i441.i.i.i.i
  %t12.i444.i.i.i.i = fadd contract double %t7.i439.i.i.i.i, %t11.i443.i.i.i.i
  %t15.i445.i.i.i.i = fadd contract double %x1.i434.i.i.i.i, -1.000000e+00
  %t16.i446.i.i.i.i = fdiv contract double %t15.i445.i.i.i.i, %x0.i432.i.i.i.i
  %t17.i447.i.i.i.i = fsub contract double %t16.i446.i.i.i.i, %x2.i436.i.i.i.i
  %t18.i448.i.i.i.i = fmul contract double %x0.i432.i.i.i.i, %x2.i436.i.i.i.i
  %t19.i449.i.i.i.i = fmul contract double %t7.i439.i.i.i.i, %t15.i445.i.i.i.i
  %t20.i450.i.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i.i), !noalias !18
  %t21.i451.i.i.i.i = fmul contract double %x1.i434.i.i.i.i, %t10.i442.i.i.i.i
  %t22.i452.i.i.i.i = fsub contract double %t21.i451.i.i.i.i, %t20.i450.i.i.i.i
  %t23.i453.i.i.i.i = fadd contract double %t19.i449.i.i.i.i, %t22.i452.i.i.i.i
  %t24.i454.i.i.i.i = fsub contract double %t23.i453.i.i.i.i, %t18.i448.i.i.i.i
  %d0.p.i455.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i456.i.i.i.i = load double, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !18
  %d0.a.i457.i.i.i.i = fadd double %t17.i447.i.i.i.i, %d0.b.i456.i.i.i.i
  store double %d0.a.i457.i.i.i.i, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !18
  %d1.p.i458.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i428.i.i.i.i
  %d1.b.i459.i.i.i.i = load double, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !18
  %d1.a.i460.i.i.i.i = fadd double %t12.i444.i.i.i.i, %d1.b.i459.i.i.i.i
  store double %d1.a.i460.i.i.i.i, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !18
  %d2.p.i461.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i430.i.i.i.i
  %d2.b.i462.i.i.i.i = load double, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !18
  %d2.a.i463.i.i.i.i = fadd double %t6.i438.i.i.i.i, %d2.b.i462.i.i.i.i
  store double %d2.a.i463.i.i.i.i, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d15.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i466.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i467.i.i.i.i = load i64, ptr %i1.p.i466.i.i.i.i, align 4, !noalias !18
  %i2.p.i468.i.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i.i, i64 8
  %s2.i469.i.i.i.i = load i64, ptr %i2.p.i468.i.i.i.i, align 4, !noalias !18
  %x0.p.i470.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i471.i.i.i.i = load double, ptr %x0.p.i470.i.i.i.i, align 8, !noalias !18
  %x1.p.i472.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i467.i.i.i.i
  %x1.i473.i.i.i.i = load double, ptr %x1.p.i472.i.i.i.i, align 8, !noalias !18
  %x2.p.i474.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i469.i.i.i.i
  %x2.i475.i.i.i.i = load double, ptr %x2.p.i474.i.i.i.i, align 8, !noalias !18
  %t2.i476.i.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i.i
  %t5.i477.i.i.i.i = fdiv contract double %x1.i473.i.i.i.i, %x2.i475.i.i.i.i
  %47 = fsub contract double %t5.i477.i.i.i.i, %t2.i476.i.i.i.i
  %t7.i478.i.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i.i, double %x1.i473.i.i.i.i)
  %.17.i.i480.i.i.i.i = load double, ptr %.3.i.i464.i.i.i.i, align 8, !noalias !18
  %t11.i481.i.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i.i)
  %t12.i482.i.i.i.i = fsub contract double %t11.i481.i.i.i.i, %.17.i.i480.i.i.i.i
  %t13.i483.i.i.i.i = fsub contract double %t12.i482.i.i.i.i, %t7.i478.i.i.i.i
  %t14.i484.i.i.i.i = fdiv contract double %x2.i475.i.i.i.i, %x0.i471.i.i.i.i
  %t18.i485.i.i.i.i = fadd contract double %x1.i473.i.i.i.i, 1.000000e+00
  %48 = fdiv contract double %t14.i484.i.i.i.i, %x0.i471.i.i.i.i
  %49 = fdiv contract double %t18.i485.i.i.i.i, %x0.i471.i.i.i.i
  %t21.i486.i.i.i.i = fsub contract double %48, %49
  %t22.i487.i.i.i.i = fmul contract double %t7.i478.i.i.i.i, %t18.i485.i.i.i.i
  %t23.i488.i.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i.i), !noalias !18
  %t24.i489.i.i.i.i = fmul contract double %x1.i473.i.i.i.i, %t11.i481.i.i.i.i
  %t25.i490.i.i.i.i = fsub contract double %t24.i489.i.i.i.i, %t23.i488.i.i.i.i
  %t26.i491.i.i.i.i = fsub contract double %t25.i490.i.i.i.i, %t22.i487.i.i.i.i
  %t27.i492.i.i.i.i = fsub contract double %t26.i491.i.i.i.i, %t14.i484.i.i.i.i
  %d0.p.i493.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i494.i.i.i.i = load double, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !18
  %d0.a.i495.i.i.i.i = fadd double %t21.i486.i.i.i.i, %d0.b.i494.i.i.i.i
  store double %d0.a.i495.i.i.i.i, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !18
  %d1.p.i496.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i467.i.i.i.i
  %d1.b.i497.i.i.i.i = load double, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !18
  %d1.a.i498.i.i.i.i = fadd double %t13.i483.i.i.i.i, %d1.b.i497.i.i.i.i
  store double %d1.a.i498.i.i.i.i, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !18
  %d2.p.i499.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i469.i.i.i.i
  %d2.b.i500.i.i.i.i = load double, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !18
  %d2.a.i501.i.i.i.i = fadd double %47, %d2.b.i500.i.i.i.i
  store double %d2.a.i501.i.i.i.i, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d16.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i502.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i503.i.i.i.i = load i64, ptr %i1.p.i502.i.i.i.i, align 4, !noalias !18
  %i2.p.i504.i.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i.i, i64 8
  %s2.i505.i.i.i.i = load i64, ptr %i2.p.i504.i.i.i.i, align 4, !noalias !18
  %x0.p.i506.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i507.i.i.i.i = load double, ptr %x0.p.i506.i.i.i.i, align 8, !noalias !18
  %x1.p.i508.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i503.i.i.i.i
  %x1.i509.i.i.i.i = load double, ptr %x1.p.i508.i.i.i.i, align 8, !noalias !18
  %x2.p.i510.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i505.i.i.i.i
  %x2.i511.i.i.i.i = load double, ptr %x2.p.i510.i.i.i.i, align 8, !noalias !18
  %t2.i512.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i511.i.i.i.i
  %t5.i513.i.i.i.i = tail call double @llvm.log.f64(double %x0.i507.i.i.i.i)
  %t6.i514.i.i.i.i = fsub contract double %t5.i513.i.i.i.i, %x1.i509.i.i.i.i
  %t7.i515.i.i.i.i = fdiv contract double %t6.i514.i.i.i.i, %x2.i511.i.i.i.i
  %t9.i516.i.i.i.i = fmul contract double %t7.i515.i.i.i.i, -5.000000e-01
  %t11.i517.i.i.i.i = fadd contract double %t9.i516.i.i.i.i, %t9.i516.i.i.i.i
  %50 = fneg double %t7.i515.i.i.i.i
  %51 = fmul double %t11.i517.i.i.i.i, %50
  %t14.i518.i.i.i.i = fdiv double %51, %x2.i511.i.i.i.i
  %52 = fsub contract double %t14.i518.i.i.i.i, %t2.i512.i.i.i.i
  %t16.i519.i.i.i.i = fdiv contract double %t11.i517.i.i.i.i, %x2.i511.i.i.i.i
  %t18.i520.i.i.i.i = fadd contract double %t16.i519.i.i.i.i, -1.000000e+00
  %t19.i521.i.i.i.i = fdiv contract double %t18.i520.i.i.i.i, %x0.i507.i.i.i.i
  %t21.i522.i.i.i.i = tail call double @llvm.log.f64(double %x2.i511.i.i.i.i)
  %t22.i523.i.i.i.i = fmul contract double %t7.i515.i.i.i.i, %t9.i516.i.i.i.i
  %t23.i524.i.i.i.i = fsub contract double %t22.i523.i.i.i.i, %t21.i522.i.i.i.i
  %t24.i525.i.i.i.i = fadd contract double %t23.i524.i.i.i.i, 0xBFED67F1C864BEB4
  %t25.i526.i.i.i.i = fsub contract double %t24.i525.i.i.i.i, %t5.i513.i.i.i.i
  %d0.p.i527.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i528.i.i.i.i = load double, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !18
  %d0.a.i529.i.i.i.i = fadd double %d0.b.i528.i.i.i.i, %t19.i521.i.i.i.i
  store double %d0.a.i529.i.i.i.i, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !18
  %d1.p.i530.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i503.i.i.i.i
  %d1.b.i531.i.i.i.i = load double, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !18
  %d1.a.i532.i.i.i.i = fsub double %d1.b.i531.i.i.i.i, %t16.i519.i.i.i.i
  store double %d1.a.i532.i.i.i.i, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !18
  %d2.p.i533.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i505.i.i.i.i
  %d2.b.i534.i.i.i.i = load double, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !18
  %d2.a.i535.i.i.i.i = fadd double %d2.b.i534.i.i.i.i, %52
  store double %d2.a.i535.i.i.i.i, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d17.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i538.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i539.i.i.i.i = load i64, ptr %i1.p.i538.i.i.i.i, align 4, !noalias !18
  %i2.p.i540.i.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i.i, i64 8
  %s2.i541.i.i.i.i = load i64, ptr %i2.p.i540.i.i.i.i, align 4, !noalias !18
  %x0.p.i542.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i543.i.i.i.i = load double, ptr %x0.p.i542.i.i.i.i, align 8, !noalias !18
  %x1.p.i544.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i539.i.i.i.i
  %x1.i545.i.i.i.i = load double, ptr %x1.p.i544.i.i.i.i, align 8, !noalias !18
  %x2.p.i546.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i541.i.i.i.i
  %x2.i547.i.i.i.i = load double, ptr %x2.p.i546.i.i.i.i, align 8, !noalias !18
  %t2.i548.i.i.i.i = fdiv contract double %x0.i543.i.i.i.i, %x2.i547.i.i.i.i
  %t4.i549.i.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i.i)
  %t5.i550.i.i.i.i = fmul contract double %x1.i545.i.i.i.i, %t4.i549.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i.i, double %t5.i550.i.i.i.i)
  %.17.i.i552.i.i.i.i = load double, ptr %.3.i.i536.i.i.i.i, align 8, !noalias !18
  %t11.i553.i.i.i.i = fadd contract double %x1.i545.i.i.i.i, -1.000000e+00
  %53 = fmul contract double %x1.i545.i.i.i.i, %.17.i.i552.i.i.i.i
  %t12.i554.i.i.i.i = fsub contract double %t11.i553.i.i.i.i, %53
  %t13.i555.i.i.i.i = fdiv contract double %t12.i554.i.i.i.i, %t2.i548.i.i.i.i
  %t14.i556.i.i.i.i = fmul contract double %t2.i548.i.i.i.i, %t13.i555.i.i.i.i
  %t15.i557.i.i.i.i = fdiv contract double %t14.i556.i.i.i.i, %x2.i547.i.i.i.i
  %t16.i558.i.i.i.i = fdiv contract double %x1.i545.i.i.i.i, %x2.i547.i.i.i.i
  %t17.i559.i.i.i.i = fdiv contract double 1.000000e+00, %t16.i558.i.i.i.i
  %54 = fneg double %t16.i558.i.i.i.i
  %55 = fmul double %t17.i559.i.i.i.i, %54
  %t20.i560.i.i.i.i = fdiv double %55, %x2.i547.i.i.i.i
  %t21.i561.i.i.i.i = fsub contract double %t20.i560.i.i.i.i, %t15.i557.i.i.i.i
  %t23.i562.i.i.i.i = fdiv contract double %t17.i559.i.i.i.i, %x2.i547.i.i.i.i
  %t24.i563.i.i.i.i = fadd contract double %t4.i549.i.i.i.i, %t23.i562.i.i.i.i
  %56 = fmul contract double %t4.i549.i.i.i.i, %.17.i.i552.i.i.i.i
  %t25.i564.i.i.i.i = fsub contract double %t24.i563.i.i.i.i, %56
  %t26.i565.i.i.i.i = fdiv contract double %t13.i555.i.i.i.i, %x2.i547.i.i.i.i
  %t27.i566.i.i.i.i = fmul contract double %t11.i553.i.i.i.i, %t4.i549.i.i.i.i
  %t28.i567.i.i.i.i = tail call double @llvm.log.f64(double %t16.i558.i.i.i.i)
  %t29.i568.i.i.i.i = fadd contract double %t28.i567.i.i.i.i, %t27.i566.i.i.i.i
  %t30.i569.i.i.i.i = fsub contract double %t29.i568.i.i.i.i, %.17.i.i552.i.i.i.i
  %d0.p.i570.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i571.i.i.i.i = load double, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !18
  %d0.a.i572.i.i.i.i = fadd double %d0.b.i571.i.i.i.i, %t26.i565.i.i.i.i
  store double %d0.a.i572.i.i.i.i, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !18
  %d1.p.i573.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i539.i.i.i.i
  %d1.b.i574.i.i.i.i = load double, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !18
  %d1.a.i575.i.i.i.i = fadd double %t25.i564.i.i.i.i, %d1.b.i574.i.i.i.i
  store double %d1.a.i575.i.i.i.i, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !18
  %d2.p.i576.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i541.i.i.i.i
  %d2.b.i577.i.i.i.i = load double, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !18
  %d2.a.i578.i.i.i.i = fadd double %t21.i561.i.i.i.i, %d2.b.i577.i.i.i.i
  store double %d2.a.i578.i.i.i.i, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

d18.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i583.i.i.i.i = getelementptr i64, ptr %.63, i64 %.402.i.i.i
  %s1.i584.i.i.i.i = load i64, ptr %i1.p.i583.i.i.i.i, align 4, !noalias !18
  %i2.p.i585.i.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i.i, i64 8
  %s2.i586.i.i.i.i = load i64, ptr %i2.p.i585.i.i.i.i, align 4, !noalias !18
  %x0.p.i587.i.i.i.i = getelementptr double, ptr %.296, i64 %.119.044.i.i.i
  %x0.i588.i.i.i.i = load double, ptr %x0.p.i587.i.i.i.i, align 8, !noalias !18
  %x1.p.i589.i.i.i.i = getelementptr double, ptr %.296, i64 %s1.i584.i.i.i.i
  %x1.i590.i.i.i.i = load double, ptr %x1.p.i589.i.i.i.i, align 8, !noalias !18
  %x2.p.i591.i.i.i.i = getelementptr double, ptr %.296, i64 %s2.i586.i.i.i.i
  %x2.i592.i.i.i.i = load double, ptr %x2.p.i591.i.i.i.i, align 8, !noalias !18
  %t1.i.i.i.i.i = fneg double %x0.i588.i.i.i.i
  %t2.i593.i.i.i.i = tail call double @log1p(double %t1.i.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i.i, double %x2.i592.i.i.i.i)
  %.17.i.i595.i.i.i.i = load double, ptr %.3.i.i581.i.i.i.i, align 8, !noalias !18
  %t8.i596.i.i.i.i = fadd contract double %x1.i590.i.i.i.i, %x2.i592.i.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i.i, double %t8.i596.i.i.i.i)
  %.17.i4.i598.i.i.i.i = load double, ptr %.3.i1.i579.i.i.i.i, align 8, !noalias !18
  %t10.i599.i.i.i.i = fsub contract double %.17.i4.i598.i.i.i.i, %.17.i.i595.i.i.i.i
  %t11.i600.i.i.i.i = fadd contract double %t2.i593.i.i.i.i, %t10.i599.i.i.i.i
  %t12.i601.i.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i.i, double %x1.i590.i.i.i.i)
  %.17.i8.i.i.i.i.i = load double, ptr %.3.i5.i.i.i.i.i, align 8, !noalias !18
  %t15.i602.i.i.i.i = fsub contract double %.17.i4.i598.i.i.i.i, %.17.i8.i.i.i.i.i
  %t16.i603.i.i.i.i = fadd contract double %t12.i601.i.i.i.i, %t15.i602.i.i.i.i
  %t18.i604.i.i.i.i = fsub contract double 1.000000e+00, %x0.i588.i.i.i.i
  %t19.i605.i.i.i.i = fadd contract double %x2.i592.i.i.i.i, -1.000000e+00
  %t20.i606.i.i.i.i = fdiv contract double %t19.i605.i.i.i.i, %t18.i604.i.i.i.i
  %t21.i607.i.i.i.i = fadd contract double %x1.i590.i.i.i.i, -1.000000e+00
  %t22.i608.i.i.i.i = fdiv contract double %t21.i607.i.i.i.i, %x0.i588.i.i.i.i
  %t23.i609.i.i.i.i = fsub contract double %t22.i608.i.i.i.i, %t20.i606.i.i.i.i
  %t24.i610.i.i.i.i = fmul contract double %t19.i605.i.i.i.i, %t2.i593.i.i.i.i
  %t25.i611.i.i.i.i = fmul contract double %t12.i601.i.i.i.i, %t21.i607.i.i.i.i
  %t26.i612.i.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i.i), !noalias !18
  %t27.i613.i.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i.i), !noalias !18
  %t28.i614.i.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i.i), !noalias !18
  %t29.i615.i.i.i.i = fsub contract double %t28.i614.i.i.i.i, %t27.i613.i.i.i.i
  %t30.i616.i.i.i.i = fsub contract double %t29.i615.i.i.i.i, %t26.i612.i.i.i.i
  %t31.i617.i.i.i.i = fadd contract double %t25.i611.i.i.i.i, %t30.i616.i.i.i.i
  %t32.i618.i.i.i.i = fadd contract double %t24.i610.i.i.i.i, %t31.i617.i.i.i.i
  %d0.p.i619.i.i.i.i = getelementptr double, ptr %.408, i64 %.119.044.i.i.i
  %d0.b.i620.i.i.i.i = load double, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !18
  %d0.a.i621.i.i.i.i = fadd double %t23.i609.i.i.i.i, %d0.b.i620.i.i.i.i
  store double %d0.a.i621.i.i.i.i, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !18
  %d1.p.i622.i.i.i.i = getelementptr double, ptr %.408, i64 %s1.i584.i.i.i.i
  %d1.b.i623.i.i.i.i = load double, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !18
  %d1.a.i624.i.i.i.i = fadd double %t16.i603.i.i.i.i, %d1.b.i623.i.i.i.i
  store double %d1.a.i624.i.i.i.i, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !18
  %d2.p.i625.i.i.i.i = getelementptr double, ptr %.408, i64 %s2.i586.i.i.i.i
  %d2.b.i626.i.i.i.i = load double, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !18
  %d2.a.i627.i.i.i.i = fadd double %t11.i600.i.i.i.i, %d2.b.i626.i.i.i.i
  store double %d2.a.i627.i.i.i.i, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !18
  br label %prior_density.exit.i.i.i

prior_density.exit.i.i.i:                         ; preds = %d18.i.i.i.i, %d17.i.i.i.i, %d16.i.i.i.i, %d15.i.i.i.i, %d14.i.i.i.i, %d13.i.i.i.i, %d12.i.i.i.i, %d11.i.i.i.i, %d10.i.i.i.i, %d9.i.i.i.i, %d8.i.i.i.i, %d7.i.i.i.i, %d6.i.i.i.i, %d5.i.i.i.i, %d4.i.i.i.i, %d3.i.i.i.i, %d2.i.i.i.i, %d1.i.i.i.i, %B134.i.i.i
  %common.ret.op.i.i.i.i = phi double [ %t32.i618.i.i.i.i, %d18.i.i.i.i ], [ %t21.i.i.i.i.i, %d1.i.i.i.i ], [ %t60.i.i.i.i.i, %d2.i.i.i.i ], [ %t23.i.i.i.i.i, %d3.i.i.i.i ], [ %t27.i84.i.i.i.i, %d4.i.i.i.i ], [ %t36.i123.i.i.i.i, %d5.i.i.i.i ], [ %t33.i169.i.i.i.i, %d6.i.i.i.i ], [ %t22.i206.i.i.i.i, %d7.i.i.i.i ], [ %t5.i226.i.i.i.i, %d8.i.i.i.i ], [ %t91.i.i.i.i.i, %d9.i.i.i.i ], [ %t22.i313.i.i.i.i, %d10.i.i.i.i ], [ %t59.i373.i.i.i.i, %d11.i.i.i.i ], [ %t20.i401.i.i.i.i, %d12.i.i.i.i ], [ %t10.i418.i.i.i.i, %d13.i.i.i.i ], [ %t24.i454.i.i.i.i, %d14.i.i.i.i ], [ %t27.i492.i.i.i.i, %d15.i.i.i.i ], [ %t25.i526.i.i.i.i, %d16.i.i.i.i ], [ %t30.i569.i.i.i.i, %d17.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.414.i.i.i = fadd double %lp.2.046.i.i.i, %common.ret.op.i.i.i.i
  br label %B219.i.i.i

B219.i.i.i:                                       ; preds = %B64.if.i.i.i, %prior_density.exit.i.i.i
  %lp.3.1.i.i.i = phi double [ %.414.i.i.i, %prior_density.exit.i.i.i ], [ %lp.2.046.i.i.i, %B64.if.i.i.i ]
  %exitcond.not.i237.i.i = icmp eq i64 %.190.i.i.i, %.95.i.i.i
  br i1 %exitcond.not.i237.i.i, label %forward, label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B219.i.i.i, %B64.if.lr.ph.i.i.i
  %lp.2.046.i.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i.i ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.119.044.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.190.i.i.i, %B219.i.i.i ]
  %.190.i.i.i = add nuw nsw i64 %.119.044.i.i.i, 1
  %.297.i.i.i = load i64, ptr %.296.i.i.i, align 8, !noalias !18
  %57 = getelementptr i64, ptr %.63, i64 %.297.i.i.i
  %.301.i.i.i = getelementptr i64, ptr %57, i64 %.119.044.i.i.i
  %.302.i.i.i = load i64, ptr %.301.i.i.i, align 8, !noalias !18
  %.307.i236.i.i = icmp eq i64 %.302.i.i.i, 0
  br i1 %.307.i236.i.i, label %B219.i.i.i, label %B134.i.i.i

B140.if.i.i:                                      ; preds = %B140.if.i.i, %B140.if.lr.ph.i.i
  %lp.3.0247.i.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i.i ], [ %.460.i.i, %B140.if.i.i ]
  %.298.0246.i.i = phi i64 [ 0, %B140.if.lr.ph.i.i ], [ %.369.i.i, %B140.if.i.i ]
  %.369.i.i = add nuw nsw i64 %.298.0246.i.i, 1
  %.398.i.i = getelementptr i64, ptr %6, i64 %.298.0246.i.i
  %.399.i.i = load i64, ptr %.398.i.i, align 8, !noalias !9
  %.401.i.i = getelementptr double, ptr %.490, i64 %.298.0246.i.i
  %.402.i.i = load double, ptr %.401.i.i, align 8, !noalias !9
  %.407.idx.i.i = shl i64 %.298.0246.i.i, 4
  %.407.i.i = getelementptr i8, ptr %7, i64 %.407.idx.i.i
  %.408.i.i = load double, ptr %.407.i.i, align 8, !noalias !9
  %.414.i.i = getelementptr i8, ptr %.407.i.i, i64 8
  %.415.i.i = load double, ptr %.414.i.i, align 8, !noalias !9
  call fastcc void @to_scale(ptr %.416.i.i, i64 %.399.i.i, double %.402.i.i, double %.408.i.i, double %.415.i.i)
  %.430.fca.3.load.i.i = load double, ptr %.fca.3.gep.i.i, align 8, !noalias !9
  %.430.fca.2.load.i.i = load double, ptr %.fca.2.gep.i.i, align 8, !noalias !9
  %.430.fca.0.load.i.i = load double, ptr %.416.i.i, align 8, !noalias !9
  %.457.i.i = getelementptr double, ptr %.296, i64 %.298.0246.i.i
  store double %.430.fca.0.load.i.i, ptr %.457.i.i, align 8, !noalias !9
  %.460.i.i = fadd double %lp.3.0247.i.i, %.430.fca.2.load.i.i
  %.464.i.i = getelementptr double, ptr %arg.grad, i64 %.298.0246.i.i
  %.465.i.i = load double, ptr %.464.i.i, align 8, !noalias !9
  %.466.i.i = fadd double %.430.fca.3.load.i.i, %.465.i.i
  store double %.466.i.i, ptr %.464.i.i, align 8, !noalias !9
  %exitcond.not.i.i = icmp eq i64 %.369.i.i, %.101.i.i
  br i1 %exitcond.not.i.i, label %B276.i.i, label %B140.if.i.i

B336.if.i.i:                                      ; preds = %B336.loopexit.i.i, %B336.if.lr.ph.i.i
  %.582.0258.i.i = phi i64 [ 0, %B336.if.lr.ph.i.i ], [ %.651.i.i, %B336.loopexit.i.i ]
  %.651.i.i = add nuw nsw i64 %.582.0258.i.i, 1
  %.755.i.i = load i64, ptr %.754.i.i, align 8, !noalias !9
  %58 = getelementptr i64, ptr %.63, i64 %.755.i.i
  %.801.idx.i.i = mul i64 %.582.0258.i.i, 40
  %.801.i.i = getelementptr i8, ptr %58, i64 %.801.idx.i.i
  %.802.i.i = load i64, ptr %.801.i.i, align 8, !noalias !9
  %.998253.not.i.i = icmp slt i64 %.802.i.i, 1
  br i1 %.998253.not.i.i, label %B336.loopexit.i.i, label %B660.if.lr.ph.i.i

B660.if.lr.ph.i.i:                                ; preds = %B336.if.i.i
  %.910.i.i = getelementptr i8, ptr %.801.i.i, i64 32
  %.911.i.i = load i64, ptr %.910.i.i, align 8, !noalias !9
  %.885.i.i = getelementptr i8, ptr %.801.i.i, i64 24
  %.886.i.i = load i64, ptr %.885.i.i, align 8, !noalias !9
  %.851.i.i = getelementptr i8, ptr %.801.i.i, i64 8
  %.852.i.i = load i64, ptr %.851.i.i, align 8, !noalias !9
  %.826.i.i = getelementptr i8, ptr %.801.i.i, i64 16
  %.827.i.i = load i64, ptr %.826.i.i, align 8, !noalias !9
  %59 = getelementptr double, ptr %.108, i64 %.911.i.i
  %60 = getelementptr double, ptr %.108, i64 %.886.i.i
  %61 = getelementptr i64, ptr %.63, i64 %.827.i.i
  %62 = getelementptr i64, ptr %.63, i64 %.852.i.i
  br label %B660.if.i.i

B660.if.i.i:                                      ; preds = %B660.if.lr.ph.i.i, %B770.i.i
  %.942.0254.i.i = phi i64 [ 0, %B660.if.lr.ph.i.i ], [ %.1011.i.i, %B770.i.i ]
  %.1043.i.i = getelementptr double, ptr %59, i64 %.942.0254.i.i
  %.1044.i.i = load double, ptr %.1043.i.i, align 8, !noalias !9
  %.1168.i.i = mul nuw nsw i64 %.942.0254.i.i, %.802.i.i
  %63 = getelementptr double, ptr %60, i64 %.1168.i.i
  br label %B704.if.i.i

B704.if.i.i:                                      ; preds = %B704.if.i.i, %B660.if.i.i
  %total.2.2251.i.i = phi double [ %.1044.i.i, %B660.if.i.i ], [ %.1185.i.i, %B704.if.i.i ]
  %.1072.0249.i.i = phi i64 [ 0, %B660.if.i.i ], [ %.1141.i.i, %B704.if.i.i ]
  %.1141.i.i = add nuw nsw i64 %.1072.0249.i.i, 1
  %.1173.i.i = getelementptr double, ptr %63, i64 %.1072.0249.i.i
  %.1174.i.i = load double, ptr %.1173.i.i, align 8, !noalias !9
  %.1178.i.i = getelementptr i64, ptr %61, i64 %.1072.0249.i.i
  %.1179.i.i = load i64, ptr %.1178.i.i, align 8, !noalias !9
  %.1181.i.i = getelementptr double, ptr %.490, i64 %.1179.i.i
  %.1182.i.i = load double, ptr %.1181.i.i, align 8, !noalias !9
  %.1183.i.i = fmul double %.1174.i.i, %.1182.i.i
  %.1185.i.i = fadd double %total.2.2251.i.i, %.1183.i.i
  %exitcond262.not.i.i = icmp eq i64 %.802.i.i, %.1141.i.i
  br i1 %exitcond262.not.i.i, label %B770.i.i, label %B704.if.i.i

B896.if.i.i:                                      ; preds = %B896.if.i.i, %B896.if.lr.ph.i.i
  %.1370.0260.i.i = phi i64 [ 0, %B896.if.lr.ph.i.i ], [ %.1439.i.i, %B896.if.i.i ]
  %.1439.i.i = add nuw nsw i64 %.1370.0260.i.i, 1
  %.1543.i.i = load i64, ptr %.1542.i.i, align 8, !noalias !9
  %64 = getelementptr double, ptr %.108, i64 %.1543.i.i
  %.1546.i.i = getelementptr double, ptr %64, i64 %.1370.0260.i.i
  %.1547.i.i = load double, ptr %.1546.i.i, align 8, !noalias !9
  %.1551.i.i = getelementptr double, ptr %9, i64 %.1370.0260.i.i
  store double %.1547.i.i, ptr %.1551.i.i, align 8, !noalias !9
  %exitcond265.not.i.i = icmp eq i64 %.1439.i.i, %.1346.i.i
  br i1 %exitcond265.not.i.i, label %B964.i.i, label %B896.if.i.i

forward: ; preds = %B219.i.i.i, %calculate
  %lp.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.1261.i.i = fadd double %lp.3.0.lcssa.i.i, %lp.5.0.lcssa.i.i.i
  %.1706.i.i = fadd double %.1261.i.i, %lp.2.0.lcssa.i.i.i
  %.346.i = getelementptr i8, ptr %.63, i64 104
  %.347.i = load i64, ptr %.346.i, align 8, !noalias !6
  %.428150.not.i = icmp slt i64 %.347.i, 1
  br i1 %.428150.not.i, label %before_likelihood, label %B174.if.lr.ph.i

B174.if.lr.ph.i:                                  ; preds = %forward
  %.544.i23 = getelementptr i8, ptr %.63, i64 112
  br label %B174.if.i

B340.i:                                           ; preds = %factor_forward
  %.203.i.i = getelementptr i8, ptr %135, i64 336
  %.204.i.i = load i64, ptr %.203.i.i, align 8, !noalias !21
  %.397.i.i = getelementptr double, ptr %.296, i64 %.971.i
  %.398.i90.i = load double, ptr %.397.i.i, align 8, !noalias !21
  %.107250.not.i.i = icmp slt i64 %.204.i.i, 1
  br i1 %.107250.not.i.i, label %B366.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B340.i
  %.982.i.i = getelementptr i8, ptr %135, i64 368
  %.983.i.i = load i64, ptr %.982.i.i, align 8, !noalias !21
  %.790.i.i = getelementptr i8, ptr %135, i64 352
  %.791.i.i = load i64, ptr %.790.i.i, align 8, !noalias !21
  %.589.i.i = getelementptr i8, ptr %135, i64 360
  %.590.i.i = load i64, ptr %.589.i.i, align 8, !noalias !21
  %65 = getelementptr double, ptr %.108, i64 %.791.i.i
  %66 = getelementptr double, ptr %.296, i64 %.590.i.i
  %67 = getelementptr double, ptr %66, i64 %.204.i.i
  %68 = getelementptr double, ptr %.296, i64 %.983.i.i
  br label %B238.if.i.i

B256.i.i:                                         ; preds = %B238.if.i.i
  %.1120.i.i = getelementptr double, ptr %65, i64 %.1014.051.i.i
  %.1121.i.i = load double, ptr %.1120.i.i, align 8, !noalias !21
  %.1123.i.i = tail call double @llvm.pow.f64(double %.398.i90.i, double %.1121.i.i)
  br label %B276.i91.i

B276.i91.i:                                       ; preds = %B238.if.i.i, %B256.i.i
  %"$phi276.1.2.1.i.i" = phi double [ %.1123.i.i, %B256.i.i ], [ 0.000000e+00, %B238.if.i.i ]
  %.1138.i.i = getelementptr double, ptr %66, i64 %.1014.051.i.i
  store double %"$phi276.1.2.1.i.i", ptr %.1138.i.i, align 8, !noalias !21
  %.1140.i.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i.i"
  %.1141.i92.i = fadd double %"$phi276.1.2.1.i.i", 1.000000e+00
  %.1142.i.i = fmul double %.1140.i.i, %.1141.i92.i
  %.1143.i.i = tail call double @sqrt(double %.1142.i.i)
  %.1150.i.i = getelementptr double, ptr %67, i64 %.1014.051.i.i
  store double %.1143.i.i, ptr %.1150.i.i, align 8, !noalias !21
  %.1158.i.i = getelementptr double, ptr %68, i64 %.1014.051.i.i
  store double 0.000000e+00, ptr %.1158.i.i, align 8, !noalias !21
  %exitcond.not.i93.i = icmp eq i64 %.1085.i.i, %.204.i.i
  br i1 %exitcond.not.i93.i, label %B366.i, label %B238.if.i.i

B238.if.i.i:                                      ; preds = %B276.i91.i, %B238.if.lr.ph.i.i
  %.1014.051.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i ], [ %.1085.i.i, %B276.i91.i ]
  %.1085.i.i = add nuw nsw i64 %.1014.051.i.i, 1
  %.1114.not.i.i = icmp eq i64 %.1014.051.i.i, 0
  br i1 %.1114.not.i.i, label %B276.i91.i, label %B256.i.i

B366.i:                                           ; preds = %B276.i91.i, %factor_forward, %B340.i
  %.1197.i = getelementptr i8, ptr %135, i64 16
  %.1198.i = load i64, ptr %.1197.i, align 8, !noalias !6
  %.1199.i = icmp sgt i64 %.1198.i, -1
  br i1 %.1199.i, label %B420.i, label %B685.i

B420.i:                                           ; preds = %B366.i
  %.215.i.i = load i64, ptr %135, align 8, !noalias !24
  %.409.i.i = load i64, ptr %.214.i120.i, align 8, !noalias !24
  %.1100683.not.i.i = icmp slt i64 %.215.i.i, 1
  br i1 %.1100683.not.i.i, label %effects_forward, label %B240.if.lr.ph.i.i

B240.if.lr.ph.i.i:                                ; preds = %B420.i
  %.1010.i.i = getelementptr i8, ptr %135, i64 96
  %.1011.i95.i = load i64, ptr %.1010.i.i, align 8, !noalias !24
  %.816.i.i = getelementptr i8, ptr %135, i64 48
  %.817.i.i = load i64, ptr %.816.i.i, align 8, !noalias !24
  %.1333.i.i = getelementptr i8, ptr %135, i64 80
  %.1533.i.i = getelementptr i8, ptr %135, i64 200
  %.1739.i.i = getelementptr i8, ptr %135, i64 216
  %.1937.i.i = getelementptr i8, ptr %135, i64 208
  %.2141.i.i = getelementptr i8, ptr %135, i64 192
  %.2339.i.i = getelementptr i8, ptr %135, i64 176
  %.214.i.i.i = getelementptr i8, ptr %135, i64 120
  %.424.i.i.i = getelementptr i8, ptr %135, i64 168
  %.624.i.i.i = getelementptr i8, ptr %135, i64 144
  %.1015.i.i.i = getelementptr i8, ptr %135, i64 160
  %.821.i.i.i = getelementptr i8, ptr %135, i64 152
  %.1370.i.i.i = getelementptr i8, ptr %135, i64 128
  %.2233.i.i.i = getelementptr i8, ptr %135, i64 136
  %.2577.i.i = getelementptr i8, ptr %135, i64 224
  %.2623.i.i = icmp sgt i64 %.409.i.i, 0
  %storemerge587.i.i = tail call i64 @llvm.smax.i64(i64 %.409.i.i, i64 0)
  %69 = getelementptr double, ptr %.296, i64 %.817.i.i
  %70 = getelementptr i64, ptr %.63, i64 %.1011.i95.i
  %.3370.i.i = getelementptr i8, ptr %135, i64 104
  %.3568.i.i = getelementptr i8, ptr %135, i64 112
  %.3768.i.i = getelementptr i8, ptr %135, i64 88
  %.4066658.not.i.i = icmp slt i64 %.409.i.i, 1
  %71 = getelementptr double, ptr %.490, i64 %.1198.i
  %.4963.i.i = getelementptr i8, ptr %135, i64 72
  %.8.i.i.i = sitofp i64 %.409.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B240.if.i.i

B240.loopexit.i.i:                                ; preds = %B2084.i.i, %B1964.i.i, %B1814.i.thread.i
  %lp.5.1.i144.i = phi double [ %lp.5.1.i.i, %B1964.i.i ], [ %lp.4.0687.i.i, %B1814.i.thread.i ], [ %lp.5.1.i.i, %B2084.i.i ]
  %exitcond701.not.i.i = icmp eq i64 %.1113.i.i, %.215.i.i
  br i1 %exitcond701.not.i.i, label %effects_forward, label %B240.if.i.i

B862.i.i:                                         ; preds = %B792.if.i.i, %B758.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B758.if.i.i ], [ %.3109.i.i, %B792.if.i.i ]
  %gep632.i.i = getelementptr double, ptr %invariant.gep631.i.i, i64 %110
  %.3128.i.i = load double, ptr %gep632.i.i, align 8, !noalias !24
  %.3130.i.i = fmul double %storemerge93.i.i.i, %.3128.i.i
  %.3132.i.i = fmul double %inner.2.4.lcssa.i.i, %.3130.i.i
  %.3136.i.i = fadd double %total.12.3629.i.i, %.3132.i.i
  %exitcond692.not.i.i = icmp eq i64 %.2939.i.i, %107
  br i1 %exitcond692.not.i.i, label %B914.i.i, label %B758.if.i.i

B914.i.i:                                         ; preds = %B862.i.i, %B708.if.i.i
  %total.12.3.lcssa.i.i = phi double [ %..i.i, %B708.if.i.i ], [ %.3136.i.i, %B862.i.i ]
  %.3155.i.i = getelementptr double, ptr %108, i64 %.2731.0634.i.i
  store double %total.12.3.lcssa.i.i, ptr %.3155.i.i, align 8, !noalias !24
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.2830.i.i, label %B948.i.i, label %B708.if.i.i

B948.i.i:                                         ; preds = %B914.i.i
  %.2678.i.i = add nuw nsw i64 %.2609.0644.i.i, 1
  %.3168.i.i = getelementptr i64, ptr %70, i64 %.2609.0644.i.i
  %.3169.i.i = load i64, ptr %.3168.i.i, align 8, !noalias !24
  %.3175.i.i = getelementptr i8, ptr %.3168.i.i, i64 8
  %.3176.i.i = load i64, ptr %.3175.i.i, align 8, !noalias !24
  %.3177.i.i = sub nsw i64 %.3176.i.i, %.3169.i.i
  %.3769.i.i = load i64, ptr %.3768.i.i, align 8, !noalias !24
  %gep642.i.i = getelementptr double, ptr %invariant.gep641.i.i, i64 %.3769.i.i
  %.3777.i.i = getelementptr double, ptr %gep642.i.i, i64 %.2609.0644.i.i
  %.3778.i.i = load double, ptr %.3777.i.i, align 8, !noalias !24
  %.3864636.not.i.i = icmp slt i64 %.3177.i.i, 1
  br i1 %.3864636.not.i.i, label %B1246.i.i, label %B1192.if.lr.ph.i.i

B1192.if.lr.ph.i.i:                               ; preds = %B948.i.i
  %.3574.i.i = mul nuw nsw i64 %.3177.i.i, %.1042.0685.i.i
  %.3571.i.i = mul nsw i64 %.3169.i.i, %.215.i.i
  %.3569.i.i = load i64, ptr %.3568.i.i, align 8, !noalias !24
  %.3371.i.i = load i64, ptr %.3370.i.i, align 8, !noalias !24
  %72 = getelementptr i64, ptr %.63, i64 %.3371.i.i
  %73 = getelementptr i64, ptr %72, i64 %.3169.i.i
  %74 = getelementptr double, ptr %.108, i64 %.3569.i.i
  %75 = getelementptr double, ptr %74, i64 %.3571.i.i
  %76 = getelementptr double, ptr %75, i64 %.3574.i.i
  br label %B1192.if.i.i

B1246.i.i:                                        ; preds = %B1192.if.i.i, %B948.i.i
  %total.13.2.lcssa.i.i = phi double [ %.3778.i.i, %B948.i.i ], [ %.3917.i.i, %B1192.if.i.i ]
  %.3931.i.i = fmul double %storemerge93.i.i.i, %total.13.2.lcssa.i.i
  %.3940.i.i = getelementptr double, ptr %106, i64 %.2609.0644.i.i
  store double %.3931.i.i, ptr %.3940.i.i, align 8, !noalias !24
  %indvars.iv.next690.i.i = add i64 %indvars.iv689.i.i, -1
  %exitcond695.not.i.i = icmp eq i64 %.409.i.i, %.2678.i.i
  br i1 %exitcond695.not.i.i, label %B64.if.lr.ph.i.i96.i, label %B708.if.lr.ph.i.i

B182.i.i101.i:                                    ; preds = %B116.if.i.i.i, %B64.if.i.i97.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i97.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i101.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.409.i.i
  %77 = getelementptr double, ptr %104, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %77, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !27
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !27
  br label %B64.if.i.i97.i

B294.i.i.i:                                       ; preds = %B182.i.i101.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !27
  %.482.i.i.i = getelementptr double, ptr %78, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !27
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.409.i.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i96.i

B64.if.lr.ph.i.i96.i:                             ; preds = %B1246.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1246.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1246.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.409.i.i
  %78 = getelementptr double, ptr %104, i64 %.263.i.i.i
  br label %B64.if.i.i97.i

B64.if.i.i97.i:                                   ; preds = %B64.if.lr.ph.i.i96.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i96.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %78, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !27
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i101.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i97.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.409.i.i
  %79 = getelementptr double, ptr %104, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i98.i = getelementptr double, ptr %78, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i98.i, align 8, !noalias !27
  %.408.i.i99.i = getelementptr double, ptr %79, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i99.i, align 8, !noalias !27
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i.i100.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i.i100.i, label %B182.i.i101.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %80 = getelementptr double, ptr %.296, i64 %.1938.i.i
  %81 = getelementptr double, ptr %80, i64 %.1337.i.i
  br label %B1332.if.i.i

B1424.i.i:                                        ; preds = %B1366.if.i.i, %B1332.if.i.i
  %total.14.2.lcssa.i.i = phi double [ 0.000000e+00, %B1332.if.i.i ], [ %.4245.i.i, %B1366.if.i.i ]
  %.4339653.not.i.i = icmp eq i64 %.4010.0659.i.i, 0
  br i1 %.4339653.not.i.i, label %B1510.i.i, label %B1450.if.lr.ph.i.i

B1450.if.lr.ph.i.i:                               ; preds = %B1424.i.i
  %.4379.i.i = mul nuw nsw i64 %.4010.0659.i.i, %.409.i.i
  %82 = getelementptr double, ptr %104, i64 %.4379.i.i
  br label %B1450.if.i.i

B1510.i.i:                                        ; preds = %B1450.if.i.i, %B1424.i.i
  %.4403.pre-phi.i.i = phi i64 [ 0, %B1424.i.i ], [ %.4379.i.i, %B1450.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1424.i.i ], [ %.4393.i.i, %B1450.if.i.i ]
  %83 = getelementptr double, ptr %104, i64 %.4403.pre-phi.i.i
  %.4409.i.i = getelementptr double, ptr %83, i64 %.4010.0659.i.i
  %.4410.i.i = load double, ptr %.4409.i.i, align 8, !noalias !24
  %.4415.i.i = fdiv double %total.15.2.lcssa.i.i, %.4410.i.i
  %.4424.i.i = getelementptr double, ptr %81, i64 %.4010.0659.i.i
  store double %.4415.i.i, ptr %.4424.i.i, align 8, !noalias !24
  %exitcond698.not.i.i = icmp eq i64 %.409.i.i, %.4079.i.i
  br i1 %exitcond698.not.i.i, label %B1562.i.i, label %B1332.if.i.i

B1562.i.i:                                        ; preds = %B1510.i.i
  %.3980.i.i = fsub double %lp.4.0687.i.i, %.486.i.i.i
  %84 = getelementptr double, ptr %71, i64 %.1337.i.i
  %85 = getelementptr double, ptr %.296, i64 %.2146.i.i
  br label %B1598.if.i.i

B1736.i.i:                                        ; preds = %B1676.if.i.i, %B1598.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4577.i.i, %B1598.if.i.i ], [ %.4717.i.i, %B1676.if.i.i ]
  %.4727.i.i = mul nsw i64 %.4464.0673.i.i, %.409.i.i
  %86 = getelementptr double, ptr %104, i64 %.4727.i.i
  %.4733.i.i = getelementptr double, ptr %86, i64 %.4464.0673.i.i
  %.4734.i.i = load double, ptr %.4733.i.i, align 8, !noalias !24
  %.4739.i.i = fdiv double %total.16.2.lcssa.i.i, %.4734.i.i
  %.4748.i.i = getelementptr double, ptr %85, i64 %.4464.0673.i.i
  store double %.4739.i.i, ptr %.4748.i.i, align 8, !noalias !24
  %.4750.i.i = fmul double %.4739.i.i, 5.000000e-01
  %.4751.i.i = fmul double %.4739.i.i, %.4750.i.i
  %.4753.i.i = fsub double %lp.6.1672.i.i, %.4751.i.i
  %.4520.i.i = icmp sgt i64 %.4467.0671.i.i, 1
  br i1 %.4520.i.i, label %B1598.if.i.i, label %B1814.i.i

B1814.i.i:                                        ; preds = %B1736.i.i
  %.4964.i.i = load i64, ptr %.4963.i.i, align 8, !noalias !24
  %.4965.i.i = icmp sgt i64 %.4964.i.i, -1
  br i1 %.4965.i.i, label %B1868.i.i, label %B1964.i.i

B1814.i.thread.i:                                 ; preds = %weight_of
  %.4964.i133.i = load i64, ptr %.4963.i.i, align 8, !noalias !24
  %.4965.i134.i = icmp sgt i64 %.4964.i133.i, -1
  br i1 %.4965.i134.i, label %B1868.i.thread.i, label %B240.loopexit.i.i

B1868.i.thread.i:                                 ; preds = %B1814.i.thread.i
  %.5163.i139.i = getelementptr double, ptr %.296, i64 %.4964.i133.i
  %.5164.i140.i = load double, ptr %.5163.i139.i, align 8, !noalias !24
  br label %squared

B1868.i.i:                                        ; preds = %B1814.i.i
  %.5163.i.i = getelementptr double, ptr %.296, i64 %.4964.i.i
  %.5164.i.i = load double, ptr %.5163.i.i, align 8, !noalias !24
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B1868.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B1868.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B1868.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %85, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !30
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i600.i.i = icmp eq i64 %.108.i.i.i, %.409.i.i
  br i1 %exitcond.not.i600.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B1868.i.thread.i
  %.5164.i142.i = phi double [ %.5164.i140.i, %B1868.i.thread.i ], [ %.5164.i.i, %B30.if.i.i.i ]
  %lp.6.1.lcssa.i135141.i = phi double [ %lp.4.0687.i.i, %B1868.i.thread.i ], [ %.4753.i.i, %B30.if.i.i.i ]
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1868.i.thread.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.5164.i142.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !33
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !33
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.68.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.69.i.i.i = tail call double @log1p(double %.68.i.i.i)
  %.70.i.i.i = fmul double %.11.i.i.i, %.69.i.i.i
  %.71.i.i.i = fadd double %.63.i.i.i, %.70.i.i.i
  %.72.i.i.i = fsub double %.71.i.i.i, %.9.i.i.i
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.5164.i142.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.5219.i.i = fadd double %lp.6.1.lcssa.i135141.i, %.82.i.i.i
  br label %B1964.i.i

B1964.i.i:                                        ; preds = %squared, %B1814.i.i
  %lp.5.1.i.i = phi double [ %.5219.i.i, %squared ], [ %.4753.i.i, %B1814.i.i ]
  br i1 %.4066658.not.i.i, label %B240.loopexit.i.i, label %B1986.if.lr.ph.i.i

B1986.if.lr.ph.i.i:                               ; preds = %B1964.i.i
  %87 = getelementptr double, ptr %.296, i64 %.2146.i.i
  %88 = getelementptr double, ptr %.296, i64 %.2340.i.i
  %89 = getelementptr double, ptr %88, i64 %.1337.i.i
  br label %B2024.if.lr.ph.i.i

B2084.i.i:                                        ; preds = %B2024.if.i.i
  %.5320.i.i = add nuw nsw i64 %.5251.0681.i.i, 1
  %.5501.i.i = getelementptr double, ptr %89, i64 %.5251.0681.i.i
  store double %.5486.i.i, ptr %.5501.i.i, align 8, !noalias !24
  %exitcond700.not.i.i = icmp eq i64 %.409.i.i, %.5320.i.i
  br i1 %exitcond700.not.i.i, label %B240.loopexit.i.i, label %B2024.if.lr.ph.i.i

B240.if.i.i:                                      ; preds = %B240.loopexit.i.i, %B240.if.lr.ph.i.i
  %lp.4.0687.i.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i.i ], [ %lp.5.1.i144.i, %B240.loopexit.i.i ]
  %.1042.0685.i.i = phi i64 [ 0, %B240.if.lr.ph.i.i ], [ %.1113.i.i, %B240.loopexit.i.i ]
  %.1113.i.i = add nuw nsw i64 %.1042.0685.i.i, 1
  %.1334.i.i = load i64, ptr %.1333.i.i, align 8, !noalias !24
  %.1337.i.i = mul nsw i64 %.1042.0685.i.i, %.409.i.i
  %.1339.i.i = mul nsw i64 %.1337.i.i, %.409.i.i
  %.1534.i.i = load i64, ptr %.1533.i.i, align 8, !noalias !24
  %.1740.i.i = load i64, ptr %.1739.i.i, align 8, !noalias !24
  %.1938.i.i = load i64, ptr %.1937.i.i, align 8, !noalias !24
  %.2142.i.i = load i64, ptr %.2141.i.i, align 8, !noalias !24
  %.2146.i.i = add nsw i64 %.2142.i.i, %.1337.i.i
  %.2340.i.i = load i64, ptr %.2339.i.i, align 8, !noalias !24
  %.215.i.i.i = load i64, ptr %.214.i.i.i, align 8, !noalias !36
  %.216.i.i.i = icmp eq i64 %.215.i.i.i, 0
  br i1 %.216.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B240.if.i.i
  %.425.i601.i.i = load i64, ptr %.424.i.i.i, align 8, !noalias !36
  %90 = getelementptr double, ptr %.108, i64 %.425.i601.i.i
  %.429.i.i.i = getelementptr double, ptr %90, i64 %.1042.0685.i.i
  %.430.i.i.i = load double, ptr %.429.i.i.i, align 8, !noalias !36
  %.431.i.i.i = fneg double %.430.i.i.i
  %.625.i.i.i = load i64, ptr %.624.i.i.i, align 8, !noalias !36
  %.110796.not.i.i.i = icmp slt i64 %.625.i.i.i, 1
  br i1 %.110796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.1018.i.i.i = mul nuw nsw i64 %.625.i.i.i, %.1042.0685.i.i
  %.1016.i.i.i = load i64, ptr %.1015.i.i.i, align 8, !noalias !36
  %.822.i.i.i = load i64, ptr %.821.i.i.i, align 8, !noalias !36
  %91 = getelementptr i64, ptr %.63, i64 %.822.i.i.i
  %92 = getelementptr double, ptr %.108, i64 %.1016.i.i.i
  %93 = getelementptr double, ptr %92, i64 %.1018.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.431.i.i.i, %B56.i.i.i ], [ %.1160.i.i.i, %B266.if.i.i.i ]
  %.1371.i.i.i = load i64, ptr %.1370.i.i.i, align 8, !noalias !36
  %.1372.i.i.i = icmp sgt i64 %.1371.i.i.i, -1
  br i1 %.1372.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1461.i.i.i = load i64, ptr %.544.i23, align 8, !noalias !36
  %94 = getelementptr i64, ptr %.63, i64 %.1461.i.i.i
  %.idx.i.i.i = mul i64 %.1371.i.i.i, 376
  %95 = getelementptr i8, ptr %94, i64 %.idx.i.i.i
  %.2037.i.i.i = getelementptr i8, ptr %95, i64 8
  %.2038.i.i.i = load i64, ptr %.2037.i.i.i, align 8, !noalias !36
  %.2523100.not.i.i.i = icmp slt i64 %.2038.i.i.i, 1
  br i1 %.2523100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.2429.i.i.i = getelementptr i8, ptr %95, i64 176
  %.2430.i.i.i = load i64, ptr %.2429.i.i.i, align 8, !noalias !36
  %.2236.i.i.i = mul nuw nsw i64 %.2038.i.i.i, %.1042.0685.i.i
  %.2234.i.i.i = load i64, ptr %.2233.i.i.i, align 8, !noalias !36
  %96 = getelementptr double, ptr %.296, i64 %.2430.i.i.i
  %97 = getelementptr double, ptr %96, i64 %.2236.i.i.i
  %98 = getelementptr double, ptr %.108, i64 %.2234.i.i.i
  %99 = getelementptr double, ptr %98, i64 %.2236.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.2573.i.i.i, %B650.if.i.i.i ]
  %.2608.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.431.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1160.i.i.i, %B266.if.i.i.i ]
  %.1049.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1120.i.i.i, %B266.if.i.i.i ]
  %.1120.i.i.i = add nuw nsw i64 %.1049.097.i.i.i, 1
  %.1148.i.i.i = getelementptr i64, ptr %91, i64 %.1049.097.i.i.i
  %.1149.i.i.i = load i64, ptr %.1148.i.i.i, align 8, !noalias !36
  %.1151.i.i.i = getelementptr double, ptr %.296, i64 %.1149.i.i.i
  %.1152.i.i.i = load double, ptr %.1151.i.i.i, align 8, !noalias !36
  %.1156.i.i.i = getelementptr double, ptr %93, i64 %.1049.097.i.i.i
  %.1157.i.i.i = load double, ptr %.1156.i.i.i, align 8, !noalias !36
  %.1158.i.i.i = fmul double %.1152.i.i.i, %.1157.i.i.i
  %.1160.i.i.i = fadd double %total.3.099.i.i.i, %.1158.i.i.i
  %exitcond.not.i602.i.i = icmp eq i64 %.1120.i.i.i, %.625.i.i.i
  br i1 %exitcond.not.i602.i.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B650.if.lr.ph.i.i.i ], [ %.2573.i.i.i, %B650.if.i.i.i ]
  %.2467.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.2536.i.i.i, %B650.if.i.i.i ]
  %.2536.i.i.i = add nuw nsw i64 %.2467.0101.i.i.i, 1
  %.2564.i.i.i = getelementptr double, ptr %97, i64 %.2467.0101.i.i.i
  %.2565.i.i.i = load double, ptr %.2564.i.i.i, align 8, !noalias !36
  %.2569.i.i.i = getelementptr double, ptr %99, i64 %.2467.0101.i.i.i
  %.2570.i.i.i = load double, ptr %.2569.i.i.i, align 8, !noalias !36
  %.2571.i.i.i = fmul double %.2565.i.i.i, %.2570.i.i.i
  %.2573.i.i.i = fadd double %total.4.0103.i.i.i, %.2571.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.2536.i.i.i, %.2038.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B240.if.i.i
  %storemerge93.i.i.i = phi double [ %.2608.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B240.if.i.i ]
  %.2578.i.i = load i64, ptr %.2577.i.i, align 8, !noalias !24
  %100 = getelementptr double, ptr %.296, i64 %.2578.i.i
  %.2583.i.i = getelementptr double, ptr %100, i64 %.1042.0685.i.i
  store double %storemerge93.i.i.i, ptr %.2583.i.i, align 8, !noalias !24
  %invariant.gep641.i.i = getelementptr double, ptr %.108, i64 %.1337.i.i
  br i1 %.2623.i.i, label %B672.if.lr.ph.i.i, label %B1814.i.thread.i

B672.if.lr.ph.i.i:                                ; preds = %weight_of
  %101 = getelementptr double, ptr %.108, i64 %.1334.i.i
  %102 = getelementptr double, ptr %101, i64 %.1339.i.i
  %103 = getelementptr double, ptr %.296, i64 %.1534.i.i
  %104 = getelementptr double, ptr %103, i64 %.1339.i.i
  %105 = getelementptr double, ptr %.296, i64 %.1740.i.i
  %106 = getelementptr double, ptr %105, i64 %.1337.i.i
  br label %B708.if.lr.ph.i.i

B708.if.lr.ph.i.i:                                ; preds = %B672.if.lr.ph.i.i, %B1246.i.i
  %indvars.iv689.i.i = phi i64 [ %.409.i.i, %B672.if.lr.ph.i.i ], [ %indvars.iv.next690.i.i, %B1246.i.i ]
  %.2609.0644.i.i = phi i64 [ 0, %B672.if.lr.ph.i.i ], [ %.2678.i.i, %B1246.i.i ]
  %smax691.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv689.i.i, i64 0)
  %107 = add nuw i64 %smax691.i.i, %.2609.0644.i.i
  %.2926626.not.i.not.i = icmp sgt i64 %.409.i.i, %.2609.0644.i.i
  %invariant.gep631.i.i = getelementptr double, ptr %69, i64 %.2609.0644.i.i
  %.3146.i.i = mul nuw nsw i64 %.2609.0644.i.i, %.409.i.i
  %108 = getelementptr double, ptr %104, i64 %.3146.i.i
  br label %B708.if.i.i

B708.if.i.i:                                      ; preds = %B708.if.lr.ph.i.i, %B914.i.i
  %indvars.iv.i.i = phi i64 [ %.409.i.i, %B708.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B914.i.i ]
  %.2731.0634.i.i = phi i64 [ 0, %B708.if.lr.ph.i.i ], [ %.2800.i.i, %B914.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %109 = add nuw i64 %smax.i.i, %.2731.0634.i.i
  %.2800.i.i = add nuw nsw i64 %.2731.0634.i.i, 1
  %.2830.i.i = icmp eq i64 %.2609.0644.i.i, %.2731.0634.i.i
  %..i.i = select i1 %.2830.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.2926626.not.i.not.i, label %B758.if.lr.ph.i.i, label %B914.i.i

B758.if.lr.ph.i.i:                                ; preds = %B708.if.i.i
  %.3051622.not.not.i.i = icmp sgt i64 %.409.i.i, %.2731.0634.i.i
  %invariant.gep.i.i = getelementptr double, ptr %69, i64 %.2731.0634.i.i
  br label %B758.if.i.i

B758.if.i.i:                                      ; preds = %B758.if.lr.ph.i.i, %B862.i.i
  %total.12.3629.i.i = phi double [ %..i.i, %B758.if.lr.ph.i.i ], [ %.3136.i.i, %B862.i.i ]
  %.2870.0627.i.i = phi i64 [ %.2609.0644.i.i, %B758.if.lr.ph.i.i ], [ %.2939.i.i, %B862.i.i ]
  %.2939.i.i = add nuw i64 %.2870.0627.i.i, 1
  %110 = mul nsw i64 %.2870.0627.i.i, %.409.i.i
  br i1 %.3051622.not.not.i.i, label %B792.if.lr.ph.i.i, label %B862.i.i

B792.if.lr.ph.i.i:                                ; preds = %B758.if.i.i
  %111 = getelementptr double, ptr %102, i64 %110
  br label %B792.if.i.i

B792.if.i.i:                                      ; preds = %B792.if.i.i, %B792.if.lr.ph.i.i
  %inner.2.4625.i.i = phi double [ 0.000000e+00, %B792.if.lr.ph.i.i ], [ %.3109.i.i, %B792.if.i.i ]
  %.2995.0623.i.i = phi i64 [ %.2731.0634.i.i, %B792.if.lr.ph.i.i ], [ %.3064.i.i, %B792.if.i.i ]
  %.3064.i.i = add nuw i64 %.2995.0623.i.i, 1
  %.3096.i.i = getelementptr double, ptr %111, i64 %.2995.0623.i.i
  %.3097.i.i = load double, ptr %.3096.i.i, align 8, !noalias !24
  %.3099.i.i = mul nsw i64 %.2995.0623.i.i, %.409.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3099.i.i
  %.3106.i.i = load double, ptr %gep.i.i, align 8, !noalias !24
  %.3107.i.i = fmul double %.3097.i.i, %.3106.i.i
  %.3109.i.i = fadd double %inner.2.4625.i.i, %.3107.i.i
  %exitcond.not.i102.i = icmp eq i64 %.3064.i.i, %109
  br i1 %exitcond.not.i102.i, label %B862.i.i, label %B792.if.i.i

B1192.if.i.i:                                     ; preds = %B1192.if.i.i, %B1192.if.lr.ph.i.i
  %total.13.2639.i.i = phi double [ %.3778.i.i, %B1192.if.lr.ph.i.i ], [ %.3917.i.i, %B1192.if.i.i ]
  %.3808.0637.i.i = phi i64 [ 0, %B1192.if.lr.ph.i.i ], [ %.3877.i.i, %B1192.if.i.i ]
  %.3877.i.i = add nuw nsw i64 %.3808.0637.i.i, 1
  %.3905.i.i = getelementptr i64, ptr %73, i64 %.3808.0637.i.i
  %.3906.i.i = load i64, ptr %.3905.i.i, align 8, !noalias !24
  %.3908.i.i = getelementptr double, ptr %.296, i64 %.3906.i.i
  %.3909.i.i = load double, ptr %.3908.i.i, align 8, !noalias !24
  %.3913.i.i = getelementptr double, ptr %76, i64 %.3808.0637.i.i
  %.3914.i.i = load double, ptr %.3913.i.i, align 8, !noalias !24
  %.3915.i.i = fmul double %.3909.i.i, %.3914.i.i
  %.3917.i.i = fsub double %total.13.2639.i.i, %.3915.i.i
  %exitcond694.not.i.i = icmp eq i64 %.3877.i.i, %.3177.i.i
  br i1 %exitcond694.not.i.i, label %B1246.i.i, label %B1192.if.i.i

B1332.if.i.i:                                     ; preds = %B1510.i.i, %cholesky
  %.4010.0659.i.i = phi i64 [ 0, %cholesky ], [ %.4079.i.i, %B1510.i.i ]
  %.4079.i.i = add nuw nsw i64 %.4010.0659.i.i, 1
  %.4191646.not.not.i.i = icmp sgt i64 %.409.i.i, %.4010.0659.i.i
  br i1 %.4191646.not.not.i.i, label %B1366.if.lr.ph.i.i, label %B1424.i.i

B1366.if.lr.ph.i.i:                               ; preds = %B1332.if.i.i
  %invariant.gep651.i.i = getelementptr double, ptr %69, i64 %.4010.0659.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1366.if.lr.ph.i.i
  %total.14.2649.i.i = phi double [ 0.000000e+00, %B1366.if.lr.ph.i.i ], [ %.4245.i.i, %B1366.if.i.i ]
  %.4135.0647.i.i = phi i64 [ %.4010.0659.i.i, %B1366.if.lr.ph.i.i ], [ %.4204.i.i, %B1366.if.i.i ]
  %.4204.i.i = add nuw i64 %.4135.0647.i.i, 1
  %.4230.i.i = mul nsw i64 %.4135.0647.i.i, %.409.i.i
  %gep652.i.i = getelementptr double, ptr %invariant.gep651.i.i, i64 %.4230.i.i
  %.4237.i.i = load double, ptr %gep652.i.i, align 8, !noalias !24
  %.4241.i.i = getelementptr double, ptr %106, i64 %.4135.0647.i.i
  %.4242.i.i = load double, ptr %.4241.i.i, align 8, !noalias !24
  %.4243.i.i = fmul double %.4237.i.i, %.4242.i.i
  %.4245.i.i = fadd double %total.14.2649.i.i, %.4243.i.i
  %exitcond696.not.i.i = icmp eq i64 %.4204.i.i, %.409.i.i
  br i1 %exitcond696.not.i.i, label %B1424.i.i, label %B1366.if.i.i

B1450.if.i.i:                                     ; preds = %B1450.if.i.i, %B1450.if.lr.ph.i.i
  %total.15.2656.i.i = phi double [ %total.14.2.lcssa.i.i, %B1450.if.lr.ph.i.i ], [ %.4393.i.i, %B1450.if.i.i ]
  %.4283.0654.i.i = phi i64 [ 0, %B1450.if.lr.ph.i.i ], [ %.4352.i.i, %B1450.if.i.i ]
  %.4352.i.i = add nuw nsw i64 %.4283.0654.i.i, 1
  %.4384.i.i = getelementptr double, ptr %82, i64 %.4283.0654.i.i
  %.4385.i.i = load double, ptr %.4384.i.i, align 8, !noalias !24
  %.4389.i.i = getelementptr double, ptr %81, i64 %.4283.0654.i.i
  %.4390.i.i = load double, ptr %.4389.i.i, align 8, !noalias !24
  %.4391.i.i = fmul double %.4385.i.i, %.4390.i.i
  %.4393.i.i = fsub double %total.15.2656.i.i, %.4391.i.i
  %exitcond697.not.i.i = icmp eq i64 %.4352.i.i, %.4010.0659.i.i
  br i1 %exitcond697.not.i.i, label %B1510.i.i, label %B1450.if.i.i

B1598.if.i.i:                                     ; preds = %B1736.i.i, %B1562.i.i
  %lp.6.1672.i.i = phi double [ %.3980.i.i, %B1562.i.i ], [ %.4753.i.i, %B1736.i.i ]
  %.4467.0671.i.i = phi i64 [ %storemerge587.i.i, %B1562.i.i ], [ %.4529.i.i, %B1736.i.i ]
  %.4464.0.in670.i.i = phi i64 [ %.409.i.i, %B1562.i.i ], [ %.4464.0673.i.i, %B1736.i.i ]
  %.4464.0673.i.i = add i64 %.4464.0.in670.i.i, -1
  %.4529.i.i = add nsw i64 %.4467.0671.i.i, -1
  %.4569.i.i = getelementptr double, ptr %84, i64 %.4464.0673.i.i
  %.4570.i.i = load double, ptr %.4569.i.i, align 8, !noalias !24
  %.4575.i.i = getelementptr double, ptr %81, i64 %.4464.0673.i.i
  %.4576.i.i = load double, ptr %.4575.i.i, align 8, !noalias !24
  %.4577.i.i = fadd double %.4570.i.i, %.4576.i.i
  %.4620.i.i = sub i64 %.409.i.i, %.4464.0.in670.i.i
  %.4663661.not.i.i = icmp eq i64 %.4620.i.i, 0
  br i1 %.4663661.not.i.i, label %B1736.i.i, label %B1676.if.lr.ph.i.i

B1676.if.lr.ph.i.i:                               ; preds = %B1598.if.i.i
  %invariant.gep666.i.i = getelementptr double, ptr %104, i64 %.4464.0673.i.i
  br label %B1676.if.i.i

B1676.if.i.i:                                     ; preds = %B1676.if.i.i, %B1676.if.lr.ph.i.i
  %total.16.2664.i.i = phi double [ %.4577.i.i, %B1676.if.lr.ph.i.i ], [ %.4717.i.i, %B1676.if.i.i ]
  %.4610.0663.i.i = phi i64 [ %.4620.i.i, %B1676.if.lr.ph.i.i ], [ %.4672.i.i, %B1676.if.i.i ]
  %.4607.0662.i.i = phi i64 [ %.4464.0.in670.i.i, %B1676.if.lr.ph.i.i ], [ %.4676.i.i, %B1676.if.i.i ]
  %.4672.i.i = add nsw i64 %.4610.0663.i.i, -1
  %.4676.i.i = add i64 %.4607.0662.i.i, 1
  %.4702.i.i = mul nsw i64 %.4607.0662.i.i, %.409.i.i
  %gep667.i.i = getelementptr double, ptr %invariant.gep666.i.i, i64 %.4702.i.i
  %.4709.i.i = load double, ptr %gep667.i.i, align 8, !noalias !24
  %.4713.i.i = getelementptr double, ptr %85, i64 %.4607.0662.i.i
  %.4714.i.i = load double, ptr %.4713.i.i, align 8, !noalias !24
  %.4715.i.i = fmul double %.4709.i.i, %.4714.i.i
  %.4717.i.i = fsub double %total.16.2664.i.i, %.4715.i.i
  %.4663.i.i = icmp sgt i64 %.4610.0663.i.i, 1
  br i1 %.4663.i.i, label %B1676.if.i.i, label %B1736.i.i

B2024.if.lr.ph.i.i:                               ; preds = %B2084.i.i, %B1986.if.lr.ph.i.i
  %.5251.0681.i.i = phi i64 [ 0, %B1986.if.lr.ph.i.i ], [ %.5320.i.i, %B2084.i.i ]
  %.5472.i.i = mul nuw nsw i64 %.5251.0681.i.i, %.409.i.i
  %112 = getelementptr double, ptr %69, i64 %.5472.i.i
  br label %B2024.if.i.i

B2024.if.i.i:                                     ; preds = %B2024.if.i.i, %B2024.if.lr.ph.i.i
  %total.17.2678.i.i = phi double [ 0.000000e+00, %B2024.if.lr.ph.i.i ], [ %.5486.i.i, %B2024.if.i.i ]
  %.5376.0676.i.i = phi i64 [ 0, %B2024.if.lr.ph.i.i ], [ %.5445.i.i, %B2024.if.i.i ]
  %.5445.i.i = add nuw nsw i64 %.5376.0676.i.i, 1
  %.5477.i.i = getelementptr double, ptr %112, i64 %.5376.0676.i.i
  %.5478.i.i = load double, ptr %.5477.i.i, align 8, !noalias !24
  %.5482.i.i = getelementptr double, ptr %87, i64 %.5376.0676.i.i
  %.5483.i.i = load double, ptr %.5482.i.i, align 8, !noalias !24
  %.5484.i.i = fmul double %.5478.i.i, %.5483.i.i
  %.5486.i.i = fadd double %total.17.2678.i.i, %.5484.i.i
  %exitcond699.not.i.i = icmp eq i64 %.5376.0676.i.i, %.5251.0681.i.i
  br i1 %exitcond699.not.i.i, label %B2084.i.i, label %B2024.if.i.i

effects_forward: ; preds = %B240.loopexit.i.i, %B420.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B420.i ], [ %lp.5.1.i144.i, %B240.loopexit.i.i ]
  %.1242.i = fadd double %.772.i, %lp.4.0.lcssa.i.i
  %.1440.i = getelementptr i8, ptr %135, i64 240
  %.1441.i = load i64, ptr %.1440.i, align 8, !noalias !6
  %.1442.not.i = icmp eq i64 %.1441.i, 0
  br i1 %.1442.not.i, label %B526.i, label %B502.i

B502.i:                                           ; preds = %effects_forward
  %.206.i.i = load i64, ptr %135, align 8, !noalias !39
  %.399.i104.i = load i64, ptr %.214.i120.i, align 8, !noalias !39
  %.591.i.i = getelementptr i8, ptr %135, i64 176
  %.592.i.i = load i64, ptr %.591.i.i, align 8, !noalias !39
  %.1660179.not.i.i = icmp slt i64 %.206.i.i, 1
  br i1 %.1660179.not.i.i, label %B526.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B502.i
  %.1574.i.i = getelementptr i8, ptr %135, i64 280
  %.1575.i.i = load i64, ptr %.1574.i.i, align 8, !noalias !39
  %.1375.i.i = getelementptr i8, ptr %135, i64 272
  %.1376.i.i = load i64, ptr %.1375.i.i, align 8, !noalias !39
  %.1182.i105.i = getelementptr i8, ptr %135, i64 264
  %.1183.i106.i = load i64, ptr %.1182.i105.i, align 8, !noalias !39
  %.983.i107.i = getelementptr i8, ptr %135, i64 256
  %.984.i.i = load i64, ptr %.983.i107.i, align 8, !noalias !39
  %.790.i108.i = getelementptr i8, ptr %135, i64 248
  %.791.i109.i = load i64, ptr %.790.i108.i, align 8, !noalias !39
  %113 = getelementptr i64, ptr %.63, i64 %.791.i109.i
  %114 = getelementptr double, ptr %.108, i64 %.1575.i.i
  %.1803170.not.i.i = icmp slt i64 %.399.i104.i, 1
  %115 = getelementptr i64, ptr %.63, i64 %.984.i.i
  %116 = getelementptr i64, ptr %.63, i64 %.1183.i106.i
  %117 = getelementptr double, ptr %.108, i64 %.1376.i.i
  %118 = getelementptr double, ptr %.296, i64 %.592.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.1673.i.i, %.206.i.i
  br i1 %exitcond183.not.i.i, label %B526.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.1862.i.i = getelementptr i64, ptr %115, i64 %.1602.0180.i.i
  %.1863.i.i = load i64, ptr %.1862.i.i, align 8, !noalias !39
  %.1871.i.i = getelementptr i8, ptr %.1862.i.i, i64 8
  %.1872.i.i = load i64, ptr %.1871.i.i, align 8, !noalias !39
  %.1909.i.i = sub i64 %.1872.i.i, %.1863.i.i
  %.1952176.not.i.i = icmp slt i64 %.1909.i.i, 1
  br i1 %.1952176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %119 = getelementptr double, ptr %.296, i64 %.1710.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.1952.i.i = icmp samesign ugt i64 %.1899.0178.i.i, 1
  br i1 %.1952.i.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.1602.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.1673.i.i, %B356.loopexit.i.i ]
  %.1673.i.i = add nuw nsw i64 %.1602.0180.i.i, 1
  %.1705.i.i = getelementptr i64, ptr %113, i64 %.1602.0180.i.i
  %.1706.i110.i = load i64, ptr %.1705.i.i, align 8, !noalias !39
  %.1708.i.i = mul nsw i64 %.1706.i110.i, %.399.i104.i
  %.1710.i.i = add nsw i64 %.1708.i.i, %.592.i.i
  %.1715.i.i = getelementptr double, ptr %114, i64 %.1602.0180.i.i
  %.1716.i.i = load double, ptr %.1715.i.i, align 8, !noalias !39
  br i1 %.1803170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %120 = getelementptr double, ptr %.296, i64 %.1710.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.1747.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.1816.i.i, %B420.if.i.i ]
  %.1816.i.i = add nuw nsw i64 %.1747.0171.i.i, 1
  %.1844.i.i = getelementptr double, ptr %120, i64 %.1747.0171.i.i
  %.1845.i.i = load double, ptr %.1844.i.i, align 8, !noalias !39
  %.1847.i.i = fmul double %.1716.i.i, %.1845.i.i
  store double %.1847.i.i, ptr %.1844.i.i, align 8, !noalias !39
  %exitcond.not.i111.i = icmp eq i64 %.399.i104.i, %.1816.i.i
  br i1 %exitcond.not.i111.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.1899.0178.i.i = phi i64 [ %.1909.i.i, %B514.if.lr.ph.i.i ], [ %.1961.i.i, %B514.loopexit.i.i ]
  %.1896.0177.i.i = phi i64 [ %.1863.i.i, %B514.if.lr.ph.i.i ], [ %.1965.i.i, %B514.loopexit.i.i ]
  %.1961.i.i = add nsw i64 %.1899.0178.i.i, -1
  %.1965.i.i = add i64 %.1896.0177.i.i, 1
  %.2002.i.i = getelementptr double, ptr %117, i64 %.1896.0177.i.i
  %.2003.i.i = load double, ptr %.2002.i.i, align 8, !noalias !39
  br i1 %.1803170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.1993.i.i = getelementptr i64, ptr %116, i64 %.1896.0177.i.i
  %.1994.i.i = load i64, ptr %.1993.i.i, align 8, !noalias !39
  %.1996.i.i = mul nsw i64 %.1994.i.i, %.399.i104.i
  %121 = getelementptr double, ptr %118, i64 %.1996.i.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.2034.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.2103.i.i, %B582.if.i.i ]
  %.2103.i.i = add nuw nsw i64 %.2034.0174.i.i, 1
  %.2131.i.i = getelementptr double, ptr %119, i64 %.2034.0174.i.i
  %.2132.i.i = load double, ptr %.2131.i.i, align 8, !noalias !39
  %.2136.i.i = getelementptr double, ptr %121, i64 %.2034.0174.i.i
  %.2137.i.i = load double, ptr %.2136.i.i, align 8, !noalias !39
  %.2139.i.i = fmul double %.2003.i.i, %.2137.i.i
  %.2140.i.i = fadd double %.2132.i.i, %.2139.i.i
  store double %.2140.i.i, ptr %.2131.i.i, align 8, !noalias !39
  %exitcond182.not.i.i = icmp eq i64 %.399.i104.i, %.2103.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B526.i:                                           ; preds = %B356.loopexit.i.i, %B502.i, %effects_forward
  %.1666.i = getelementptr i8, ptr %135, i64 288
  %.1667.i = load i64, ptr %.1666.i, align 8, !noalias !6
  %.1668.i = icmp sgt i64 %.1667.i, -1
  br i1 %.1668.i, label %B576.i, label %B602.i

B576.i:                                           ; preds = %B526.i
  %.204.i113.i = load i64, ptr %135, align 8, !noalias !42
  %.788.i.i = getelementptr i8, ptr %135, i64 296
  %.789.i.i = load i64, ptr %.788.i.i, align 8, !noalias !42
  %.1174.i117.i = getelementptr double, ptr %.296, i64 %.1667.i
  %.1175.i.i = load double, ptr %.1174.i117.i, align 8, !noalias !42
  %.1267124.not.i.i = icmp slt i64 %.204.i113.i, 1
  br i1 %.1267124.not.i.i, label %B602.i, label %B280.if.lr.ph.i.i

B280.if.lr.ph.i.i:                                ; preds = %B576.i
  %.587.i.i = getelementptr i8, ptr %135, i64 312
  %.588.i.i = load i64, ptr %.587.i.i, align 8, !noalias !42
  %.395.i114.i = getelementptr i8, ptr %135, i64 176
  %.396.i115.i = load i64, ptr %.395.i114.i, align 8, !noalias !42
  %.980.i.i = getelementptr i8, ptr %135, i64 304
  %.981.i.i = load i64, ptr %.980.i.i, align 8, !noalias !42
  %122 = getelementptr double, ptr %.108, i64 %.981.i.i
  %.1313.i.i = fsub double 1.000000e+00, %.1175.i.i
  %123 = getelementptr double, ptr %.296, i64 %.396.i115.i
  %124 = getelementptr double, ptr %.296, i64 %.588.i.i
  br label %B280.if.i.i

B412.if.lr.ph.i.i:                                ; preds = %B280.if.i.i
  %125 = getelementptr double, ptr %.108, i64 %.789.i.i
  br label %B456.if.lr.ph.i.i

B500.i.i:                                         ; preds = %B456.if.i.i
  %.1429.i.i = add nuw nsw i64 %.1360.0132.i.i, 1
  %.1615.i.i = getelementptr double, ptr %123, i64 %.1360.0132.i.i
  store double %.1598.i.i, ptr %.1615.i.i, align 8, !noalias !42
  %exitcond135.not.i.i = icmp eq i64 %.204.i113.i, %.1429.i.i
  br i1 %exitcond135.not.i.i, label %B602.i, label %B456.if.lr.ph.i.i

B280.if.i.i:                                      ; preds = %B280.if.i.i, %B280.if.lr.ph.i.i
  %.1209.0125.i.i = phi i64 [ 0, %B280.if.lr.ph.i.i ], [ %.1280.i.i, %B280.if.i.i ]
  %.1280.i.i = add nuw nsw i64 %.1209.0125.i.i, 1
  %.1308.i.i = getelementptr double, ptr %122, i64 %.1209.0125.i.i
  %.1309.i.i = load double, ptr %.1308.i.i, align 8, !noalias !42
  %.1311.i.i = fmul double %.1175.i.i, %.1309.i.i
  %.1314.i.i = fadd double %.1313.i.i, %.1311.i.i
  %.1315.i.i = tail call double @sqrt(double %.1314.i.i)
  %.1319.i.i = getelementptr double, ptr %123, i64 %.1209.0125.i.i
  %.1320.i.i = load double, ptr %.1319.i.i, align 8, !noalias !42
  %.1321.i.i = fmul double %.1315.i.i, %.1320.i.i
  %.1325.i.i = getelementptr double, ptr %124, i64 %.1209.0125.i.i
  store double %.1321.i.i, ptr %.1325.i.i, align 8, !noalias !42
  %exitcond.not.i118.i = icmp eq i64 %.204.i113.i, %.1280.i.i
  br i1 %exitcond.not.i118.i, label %B412.if.lr.ph.i.i, label %B280.if.i.i

B456.if.lr.ph.i.i:                                ; preds = %B500.i.i, %B412.if.lr.ph.i.i
  %.1360.0132.i.i = phi i64 [ 0, %B412.if.lr.ph.i.i ], [ %.1429.i.i, %B500.i.i ]
  %.1459.i.i = mul nuw nsw i64 %.1360.0132.i.i, %.204.i113.i
  %126 = getelementptr double, ptr %125, i64 %.1459.i.i
  br label %B456.if.i.i

B456.if.i.i:                                      ; preds = %B456.if.i.i, %B456.if.lr.ph.i.i
  %total.2.1130.i.i = phi double [ 0.000000e+00, %B456.if.lr.ph.i.i ], [ %.1598.i.i, %B456.if.i.i ]
  %.1492.0128.i.i = phi i64 [ 0, %B456.if.lr.ph.i.i ], [ %.1561.i.i, %B456.if.i.i ]
  %.1561.i.i = add nuw nsw i64 %.1492.0128.i.i, 1
  %.1589.i.i = getelementptr double, ptr %126, i64 %.1492.0128.i.i
  %.1590.i.i = load double, ptr %.1589.i.i, align 8, !noalias !42
  %.1594.i.i = getelementptr double, ptr %124, i64 %.1492.0128.i.i
  %.1595.i.i = load double, ptr %.1594.i.i, align 8, !noalias !42
  %.1596.i.i = fmul double %.1590.i.i, %.1595.i.i
  %.1598.i.i = fadd double %total.2.1130.i.i, %.1596.i.i
  %exitcond134.not.i.i = icmp eq i64 %.204.i113.i, %.1561.i.i
  br i1 %exitcond134.not.i.i, label %B500.i.i, label %B456.if.i.i

B602.i:                                           ; preds = %B500.i.i, %B576.i, %B526.i
  %.1894.i = load i64, ptr %.970.i, align 8, !noalias !6
  %.1895.i = icmp sgt i64 %.1894.i, -1
  br i1 %.1895.i, label %B656.i, label %B685.i

B656.i:                                           ; preds = %B602.i
  %.199.i.i = getelementptr i8, ptr %135, i64 336
  %.200.i.i = load i64, ptr %.199.i.i, align 8, !noalias !45
  %.1003.i.i = getelementptr i8, ptr %135, i64 344
  %.1004.i.i = load i64, ptr %.1003.i.i, align 8, !noalias !45
  %.108693.not.i.i = icmp slt i64 %.1004.i.i, 1
  br i1 %.108693.not.i.i, label %B685.i, label %B234.if.lr.ph.i.i

B234.if.lr.ph.i.i:                                ; preds = %B656.i
  %.775.i.i = getelementptr i8, ptr %135, i64 360
  %.776.i.i = load i64, ptr %.775.i.i, align 8, !noalias !45
  %.583.i.i = getelementptr i8, ptr %135, i64 312
  %.584.i.i = load i64, ptr %.583.i.i, align 8, !noalias !45
  %.391.i.i = getelementptr i8, ptr %135, i64 176
  %.392.i.i = load i64, ptr %.391.i.i, align 8, !noalias !45
  %.121289.not.i.i = icmp slt i64 %.200.i.i, 1
  %127 = getelementptr double, ptr %.296, i64 %.392.i.i
  %128 = getelementptr double, ptr %.296, i64 %.584.i.i
  %129 = getelementptr double, ptr %.296, i64 %.776.i.i
  %130 = getelementptr double, ptr %129, i64 %.200.i.i
  br label %B234.if.i.i

B234.loopexit.i.i:                                ; preds = %B274.if.i.i, %B234.if.i.i
  %exitcond96.not.i.i = icmp eq i64 %.1099.i.i, %.1004.i.i
  br i1 %exitcond96.not.i.i, label %B685.i, label %B234.if.i.i

B234.if.i.i:                                      ; preds = %B234.loopexit.i.i, %B234.if.lr.ph.i.i
  %.1028.094.i.i = phi i64 [ 0, %B234.if.lr.ph.i.i ], [ %.1099.i.i, %B234.loopexit.i.i ]
  %.1099.i.i = add nuw nsw i64 %.1028.094.i.i, 1
  br i1 %.121289.not.i.i, label %B234.loopexit.i.i, label %B274.if.lr.ph.i.i

B274.if.lr.ph.i.i:                                ; preds = %B234.if.i.i
  %131 = mul nuw nsw i64 %.1028.094.i.i, %.200.i.i
  %132 = getelementptr double, ptr %127, i64 %131
  %133 = getelementptr double, ptr %128, i64 %131
  br label %B274.if.i.i

B274.if.i.i:                                      ; preds = %B274.if.i.i, %B274.if.lr.ph.i.i
  %before.2.192.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1286.i.i, %B274.if.i.i ]
  %.1156.090.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i ], [ %.1225.i.i, %B274.if.i.i ]
  %.1225.i.i = add nuw nsw i64 %.1156.090.i.i, 1
  %.1255.i.i = getelementptr double, ptr %132, i64 %.1156.090.i.i
  %.1256.i.i = load double, ptr %.1255.i.i, align 8, !noalias !45
  %.1262.i.i = getelementptr double, ptr %133, i64 %.1156.090.i.i
  store double %.1256.i.i, ptr %.1262.i.i, align 8, !noalias !45
  %.1267.i.i = getelementptr double, ptr %129, i64 %.1156.090.i.i
  %.1268.i.i = load double, ptr %.1267.i.i, align 8, !noalias !45
  %.1270.i.i = fmul double %before.2.192.i.i, %.1268.i.i
  %.1276.i.i = getelementptr double, ptr %130, i64 %.1156.090.i.i
  %.1277.i.i = load double, ptr %.1276.i.i, align 8, !noalias !45
  %.1285.i.i = fmul double %.1256.i.i, %.1277.i.i
  %.1286.i.i = fadd double %.1270.i.i, %.1285.i.i
  store double %.1286.i.i, ptr %.1255.i.i, align 8, !noalias !45
  %exitcond.not.i119.i = icmp eq i64 %.200.i.i, %.1225.i.i
  br i1 %exitcond.not.i119.i, label %B234.loopexit.i.i, label %B274.if.i.i

B685.i:                                           ; preds = %B234.loopexit.i.i, %B656.i, %B602.i, %B366.i
  %lp.4.1.i = phi double [ %.1242.i, %B602.i ], [ %.772.i, %B366.i ], [ %.1242.i, %B656.i ], [ %.1242.i, %B234.loopexit.i.i ]
  %.428.i25 = icmp sgt i64 %.372.0153.in.i, 1
  br i1 %.428.i25, label %B174.if.i, label %before_likelihood

B174.if.i:                                        ; preds = %B685.i, %B174.if.lr.ph.i
  %.372.0153.in.i = phi i64 [ %.347.i, %B174.if.lr.ph.i ], [ %.372.0153.i, %B685.i ]
  %lp.3.0152.i = phi double [ %.1706.i.i, %B174.if.lr.ph.i ], [ %lp.4.1.i, %B685.i ]
  %.372.0153.i = add nsw i64 %.372.0153.in.i, -1
  %.545.i = load i64, ptr %.544.i23, align 8, !noalias !6
  %134 = getelementptr i64, ptr %.63, i64 %.545.i
  %.idx.i24 = mul i64 %.372.0153.i, 376
  %135 = getelementptr i8, ptr %134, i64 %.idx.i24
  %.214.i120.i = getelementptr i8, ptr %135, i64 8
  %.215.i121.i = load i64, ptr %.214.i120.i, align 8, !noalias !48
  %.1284123.not.i.i = icmp slt i64 %.215.i121.i, 1
  br i1 %.1284123.not.i.i, label %factor_forward, label %B276.if.lr.ph.i.i

B276.if.lr.ph.i.i:                                ; preds = %B174.if.i
  %.1194.i.i = getelementptr i8, ptr %135, i64 48
  %.1195.i.i = load i64, ptr %.1194.i.i, align 8, !noalias !48
  %.1001.i.i = getelementptr i8, ptr %135, i64 64
  %.1002.i.i = load i64, ptr %.1001.i.i, align 8, !noalias !48
  %.799.i.i = getelementptr i8, ptr %135, i64 24
  %.800.i.i = load i64, ptr %.799.i.i, align 8, !noalias !48
  %.606.i.i = getelementptr i8, ptr %135, i64 40
  %.607.i.i = load i64, ptr %.606.i.i, align 8, !noalias !48
  %.413.i.i = getelementptr i8, ptr %135, i64 32
  %.414.i122.i = load i64, ptr %.413.i.i, align 8, !noalias !48
  %136 = getelementptr i64, ptr %.63, i64 %.800.i.i
  %137 = getelementptr i64, ptr %.63, i64 %.414.i122.i
  %138 = getelementptr double, ptr %.108, i64 %.607.i.i
  %139 = getelementptr double, ptr %.296, i64 %.1002.i.i
  %140 = getelementptr double, ptr %.296, i64 %.1195.i.i
  br label %B276.if.i.i

B374.i.i:                                         ; preds = %B328.if.i.i
  %.1496.i.i = getelementptr double, ptr %.490, i64 %.1484.i.i
  %.1497.i.i = load double, ptr %.1496.i.i, align 8, !noalias !48
  %.1507.i.i = getelementptr double, ptr %144, i64 %.1370.0118.i.i
  %.1508.i.i = load double, ptr %.1507.i.i, align 8, !noalias !48
  %.1515.i.i = tail call double @llvm.fabs.f64(double %.1497.i.i)
  %.1523.i.i = fmul double %.1515.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.1523.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.1523.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.1523.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i127.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.1516.i.i = fsub double 0x3FE62E42FEFA39EF, %.1515.i.i
  %.1509.i.i = fmul double %.1508.i.i, 2.000000e+00
  %.1498.i.i = tail call double @tanh(double %.1497.i.i)
  %.1548.i.i = fsub double %.1516.i.i, %.39.i.i127.i
  %.1549.i.i = fmul double %.1509.i.i, %.1548.i.i
  %.1551.i128.i = fadd double %lp.2.1120.i.i, %.1549.i.i
  %.1558.i.i = getelementptr double, ptr %arg.grad, i64 %.1484.i.i
  %.1559.i.i = load double, ptr %.1558.i.i, align 8, !noalias !48
  %.1561.i129.i = fmul double %.1509.i.i, %.1498.i.i
  %.1562.i.i = fsub double %.1559.i.i, %.1561.i129.i
  store double %.1562.i.i, ptr %.1558.i.i, align 8, !noalias !48
  %.1568.i.i = fmul double %left.2.1121.i.i, %.1498.i.i
  %.1577.i.i = tail call double @cosh(double %.1497.i.i)
  %.1582.i.i = fdiv double %left.2.1121.i.i, %.1577.i.i
  br label %B698.i.i

B698.i.i:                                         ; preds = %B328.if.i.i, %B374.i.i
  %lp.3.2.i.i = phi double [ %.1551.i128.i, %B374.i.i ], [ %lp.2.1120.i.i, %B328.if.i.i ]
  %left.3.2.i.i = phi double [ %.1582.i.i, %B374.i.i ], [ %left.2.1121.i.i, %B328.if.i.i ]
  %entry.2.2.i.i = phi double [ %.1568.i.i, %B374.i.i ], [ 0.000000e+00, %B328.if.i.i ]
  %.1609.i.i = getelementptr double, ptr %145, i64 %.1370.0118.i.i
  store double %entry.2.2.i.i, ptr %.1609.i.i, align 8, !noalias !48
  %.1613.i.i = fmul double %.1339.i123.i, %entry.2.2.i.i
  %.1626.i.i = getelementptr double, ptr %146, i64 %.1370.0118.i.i
  store double %.1613.i.i, ptr %.1626.i.i, align 8, !noalias !48
  %exitcond.not.i125.i = icmp eq i64 %.1439.i124.i, %.1226.0125.i.i
  br i1 %exitcond.not.i125.i, label %B756.i.i, label %B328.if.i.i

B756.i.i:                                         ; preds = %B698.i.i, %B276.if.i.i
  %.1640.pre-phi.i.i = phi i64 [ 0, %B276.if.i.i ], [ %.1477.i.i, %B698.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.4.0126.i.i, %B276.if.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B276.if.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %141 = getelementptr double, ptr %139, i64 %.1640.pre-phi.i.i
  %.1647.i.i = getelementptr double, ptr %141, i64 %.1226.0125.i.i
  store double %left.2.1.lcssa.i.i, ptr %.1647.i.i, align 8, !noalias !48
  %.1651.i.i = fmul double %.1339.i123.i, %left.2.1.lcssa.i.i
  %142 = getelementptr double, ptr %140, i64 %.1640.pre-phi.i.i
  %.1666.i.i = getelementptr double, ptr %142, i64 %.1226.0125.i.i
  store double %.1651.i.i, ptr %.1666.i.i, align 8, !noalias !48
  %exitcond128.not.i.i = icmp eq i64 %.1297.i.i, %.215.i121.i
  br i1 %exitcond128.not.i.i, label %factor_forward, label %B276.if.i.i

B276.if.i.i:                                      ; preds = %B756.i.i, %B276.if.lr.ph.i.i
  %lp.4.0126.i.i = phi double [ 0.000000e+00, %B276.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.1226.0125.i.i = phi i64 [ 0, %B276.if.lr.ph.i.i ], [ %.1297.i.i, %B756.i.i ]
  %.1297.i.i = add nuw nsw i64 %.1226.0125.i.i, 1
  %.1335.i.i = getelementptr i64, ptr %136, i64 %.1226.0125.i.i
  %.1336.i.i = load i64, ptr %.1335.i.i, align 8, !noalias !48
  %.1338.i.i = getelementptr double, ptr %.296, i64 %.1336.i.i
  %.1339.i123.i = load double, ptr %.1338.i.i, align 8, !noalias !48
  %.1426117.not.i.i = icmp eq i64 %.1226.0125.i.i, 0
  br i1 %.1426117.not.i.i, label %B756.i.i, label %B328.if.lr.ph.i.i

B328.if.lr.ph.i.i:                                ; preds = %B276.if.i.i
  %.1477.i.i = mul nuw nsw i64 %.1226.0125.i.i, %.215.i121.i
  %143 = getelementptr i64, ptr %137, i64 %.1477.i.i
  %144 = getelementptr double, ptr %138, i64 %.1477.i.i
  %145 = getelementptr double, ptr %139, i64 %.1477.i.i
  %146 = getelementptr double, ptr %140, i64 %.1477.i.i
  br label %B328.if.i.i

B328.if.i.i:                                      ; preds = %B328.if.lr.ph.i.i, %B698.i.i
  %left.2.1121.i.i = phi double [ 1.000000e+00, %B328.if.lr.ph.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %lp.2.1120.i.i = phi double [ %lp.4.0126.i.i, %B328.if.lr.ph.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %.1370.0118.i.i = phi i64 [ 0, %B328.if.lr.ph.i.i ], [ %.1439.i124.i, %B698.i.i ]
  %.1439.i124.i = add nuw nsw i64 %.1370.0118.i.i, 1
  %.1483.i.i = getelementptr i64, ptr %143, i64 %.1370.0118.i.i
  %.1484.i.i = load i64, ptr %.1483.i.i, align 8, !noalias !48
  %.1492.i.i = icmp sgt i64 %.1484.i.i, -1
  br i1 %.1492.i.i, label %B374.i.i, label %B698.i.i

factor_forward: ; preds = %B756.i.i, %B174.if.i
  %lp.4.0.lcssa.i126.i = phi double [ 0.000000e+00, %B174.if.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.772.i = fadd double %lp.3.0152.i, %lp.4.0.lcssa.i126.i
  %.970.i = getelementptr i8, ptr %135, i64 328
  %.971.i = load i64, ptr %.970.i, align 8, !noalias !6
  %.972.i = icmp sgt i64 %.971.i, -1
  br i1 %.972.i, label %B340.i, label %B366.i

before_likelihood: ; preds = %B685.i, %forward
  %lp.3.0.lcssa.i = phi double [ %.1706.i.i, %forward ], [ %lp.4.1.i, %B685.i ]
  %.721 = getelementptr i8, ptr %.63, i64 120
  %.722 = load i64, ptr %.721, align 8
  %.60.i26 = getelementptr i64, ptr %.63, i64 %.722
  %.61.i = load i64, ptr %.60.i26, align 8, !noalias !51
  %.94.i27 = getelementptr i8, ptr %.60.i26, i64 40
  %.95.i28 = load i64, ptr %.94.i27, align 8, !noalias !51
  %.134.i = getelementptr i8, ptr %.60.i26, i64 32
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !51
  %.217162.not.i = icmp slt i64 %.135.i, 1
  br i1 %.217162.not.i, label %B286.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %147 = getelementptr i64, ptr %.63, i64 %.95.i28
  %.1266428.not.i.i = icmp slt i64 %.61.i, 1
  br label %B146.if.i

B254.i:                                           ; preds = %B146.if.i
  %.89.i.i = getelementptr i8, ptr %.385.i, i64 24
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !54
  %.155.i.i = getelementptr i8, ptr %.385.i, i64 40
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !54
  %.227.i.i = getelementptr i8, ptr %.385.i, i64 48
  %.228.i.i = load i64, ptr %.227.i.i, align 8, !noalias !54
  %.293.i.i = getelementptr i8, ptr %.385.i, i64 104
  %.294.i.i = load i64, ptr %.293.i.i, align 8, !noalias !54
  %.359.i.i = getelementptr i8, ptr %.385.i, i64 112
  %.360.i.i = load i64, ptr %.359.i.i, align 8, !noalias !54
  %.452418.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.452418.not.i.i, label %B370.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B254.i
  %.557.i.i49 = getelementptr i8, ptr %.385.i, i64 32
  %148 = getelementptr double, ptr %.296, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700425.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700425.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.385.i, i64 64
  %149 = getelementptr double, ptr %.108, i64 %.228.i.i
  %150 = getelementptr double, ptr %.296, i64 %.360.i.i
  %151 = getelementptr double, ptr %.296, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %151, i64 %.644.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !54
  %exitcond451.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond451.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i55 = getelementptr i8, ptr %.385.i, i64 96
  %.1044.i.i56 = load i64, ptr %.1043.i.i55, align 8, !noalias !54
  br i1 %.1266428.not.i.i, label %B788.i.i, label %B706.if.lr.ph.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i57 = getelementptr i8, ptr %.385.i, i64 72
  %.1176.i.i = load i64, ptr %.1175.i.i57, align 8, !noalias !54
  %.1109.i.i = getelementptr i8, ptr %.385.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !54
  %152 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %153 = getelementptr double, ptr %.296, i64 %.294.i.i
  %.1319.i.i58 = icmp sgt i64 %.1176.i.i, -1
  %154 = getelementptr double, ptr %.108, i64 %.1176.i.i
  %155 = getelementptr double, ptr %.296, i64 %.1044.i.i56
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i = getelementptr double, ptr %154, i64 %.1210.0429.i.i
  %.1329.i.i = load double, ptr %.1328.i.i, align 8, !noalias !54
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i60 = fadd double %.1317.i.i, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %155, i64 %.1210.0429.i.i
  store double %.1339.i.i60, ptr %.1350.i.i, align 8, !noalias !54
  %exitcond452.not.i.i = icmp eq i64 %.61.i, %.1279.i.i
  br i1 %exitcond452.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i = getelementptr i8, ptr %.385.i, i64 80
  %.1428.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !54
  %.1508445.not.i.i = icmp slt i64 %.1428.i.i, 1
  br i1 %.1508445.not.i.i, label %B728.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.385.i, i64 88
  %156 = getelementptr double, ptr %.296, i64 %.1044.i.i56
  br label %B852.if.i.i

B1696.i.i:                                        ; preds = %B1648.if.i.i, %B1560.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1560.if.i.i ], [ %.2741.i.i, %B1648.if.i.i ]
  %.2759.i.i = getelementptr double, ptr %156, i64 %.2485.0443.i.i
  %.2760.i.i = load double, ptr %.2759.i.i, align 8, !noalias !54
  %.2762.i.i = fadd double %total.5.2.lcssa.i.i, %.2760.i.i
  store double %.2762.i.i, ptr %.2759.i.i, align 8, !noalias !54
  %exitcond456.not.i.i = icmp eq i64 %.61.i, %.2554.i.i
  br i1 %exitcond456.not.i.i, label %B1747.i.i, label %B1560.if.i.i

B1747.i.i:                                        ; preds = %B1376.if.i.i, %B1238.if.i.i, %B1696.i.i, %B1560.preheader.i.i, %B1238.preheader.i.i, %B1376.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.1521.i.i, %.1428.i.i
  br i1 %exitcond457.not.i.i, label %B728.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i50, %B232.if.i.i ]
  %.465.i.i50 = add nuw nsw i64 %.394.0419.i.i, 1
  %.558.i.i51 = load i64, ptr %.557.i.i49, align 8, !noalias !54
  %157 = getelementptr i64, ptr %.63, i64 %.558.i.i51
  %.567.idx.i.i = shl i64 %.394.0419.i.i, 4
  %.567.i.i = getelementptr i8, ptr %157, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !54
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.490, ptr %.296
  %.590.i.i52 = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i53 = load i64, ptr %.590.i.i52, align 8, !noalias !54
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i53
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !54
  %.605.i.i = getelementptr double, ptr %148, i64 %.394.0419.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i, align 8, !noalias !54
  %exitcond.not.i.i54 = icmp eq i64 %.90.i.i, %.465.i.i50
  br i1 %exitcond.not.i.i54, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0426.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0426.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !54
  %158 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %158, i64 %.644.0426.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !54
  br i1 %.452418.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0426.i.i, %.90.i.i
  %159 = getelementptr double, ptr %149, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0422.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0422.i.i, 1
  %.940.i.i = getelementptr double, ptr %159, i64 %.839.0422.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !54
  %.945.i.i = getelementptr double, ptr %150, i64 %.839.0422.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !54
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1424.i.i, %.947.i.i
  %exitcond450.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond450.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0429.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i, %B766.i.i ]
  %.1279.i.i = add nuw nsw i64 %.1210.0429.i.i, 1
  %.1311.i.i59 = getelementptr i64, ptr %152, i64 %.1210.0429.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i59, align 8, !noalias !54
  %.1316.i.i = getelementptr double, ptr %153, i64 %.1312.i.i
  %.1317.i.i = load double, ptr %.1316.i.i, align 8, !noalias !54
  br i1 %.1319.i.i58, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1747.i.i, %B852.if.lr.ph.i.i
  %.1452.0446.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i, %B1747.i.i ]
  %.1521.i.i = add nuw nsw i64 %.1452.0446.i.i, 1
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !54
  %160 = getelementptr i64, ptr %.63, i64 %.1611.i.i
  %.1649.idx.i.i = shl i64 %.1452.0446.i.i, 5
  %.1649.i.i = getelementptr i8, ptr %160, i64 %.1649.idx.i.i
  %.1650.i.i = load i64, ptr %.1649.i.i, align 8, !noalias !54
  %161 = getelementptr i64, ptr %.63, i64 %.1650.i.i
  %.1842.i.i = getelementptr i8, ptr %161, i64 8
  %.1843.i.i = load i64, ptr %.1842.i.i, align 8, !noalias !54
  %.2035.i.i = getelementptr i8, ptr %161, i64 176
  %.2036.i.i = load i64, ptr %.2035.i.i, align 8, !noalias !54
  %.2056.i.i = getelementptr i8, ptr %.1649.i.i, i64 24
  %.2057.i.i = load i64, ptr %.2056.i.i, align 8, !noalias !54
  %.2086.i.i = getelementptr i8, ptr %.1649.i.i, i64 8
  %.2087.i.i = load i64, ptr %.2086.i.i, align 8, !noalias !54
  %.2107.i.i = getelementptr i8, ptr %.1649.i.i, i64 16
  %.2108.i.i = load i64, ptr %.2107.i.i, align 8, !noalias !54
  switch i64 %.1843.i.i, label %B1560.preheader.i.i [
    i64 1, label %B1238.preheader.i.i
    i64 2, label %B1376.preheader.i.i
  ]

B1376.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1376.if.lr.ph.i.i

B1376.if.lr.ph.i.i:                               ; preds = %B1376.preheader.i.i
  %162 = getelementptr i64, ptr %.63, i64 %.2087.i.i
  %163 = getelementptr i64, ptr %.63, i64 %.2108.i.i
  %164 = getelementptr double, ptr %.296, i64 %.2036.i.i
  %165 = getelementptr double, ptr %.108, i64 %.2057.i.i
  br label %B1376.if.i.i

B1238.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1238.if.lr.ph.i.i

B1238.if.lr.ph.i.i:                               ; preds = %B1238.preheader.i.i
  %166 = getelementptr i64, ptr %.63, i64 %.2087.i.i
  %167 = getelementptr double, ptr %.296, i64 %.2036.i.i
  %168 = getelementptr i64, ptr %.63, i64 %.2108.i.i
  %169 = getelementptr double, ptr %.108, i64 %.2057.i.i
  br label %B1238.if.i.i

B1560.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1560.if.lr.ph.i.i

B1560.if.lr.ph.i.i:                               ; preds = %B1560.preheader.i.i
  %170 = getelementptr i64, ptr %.63, i64 %.2087.i.i
  %171 = getelementptr i64, ptr %.63, i64 %.2108.i.i
  %.2691437.not.i.i = icmp slt i64 %.1843.i.i, 1
  %172 = getelementptr double, ptr %.296, i64 %.2036.i.i
  %173 = getelementptr double, ptr %.108, i64 %.2057.i.i
  br label %B1560.if.i.i

B1238.if.i.i:                                     ; preds = %B1238.if.i.i, %B1238.if.lr.ph.i.i
  %.2144.0435.i.i = phi i64 [ 0, %B1238.if.lr.ph.i.i ], [ %.2213.i.i, %B1238.if.i.i ]
  %.2213.i.i = add nuw nsw i64 %.2144.0435.i.i, 1
  %.2241.i.i = getelementptr double, ptr %156, i64 %.2144.0435.i.i
  %.2242.i.i = load double, ptr %.2241.i.i, align 8, !noalias !54
  %.2246.i.i = getelementptr i64, ptr %166, i64 %.2144.0435.i.i
  %.2247.i.i = load i64, ptr %.2246.i.i, align 8, !noalias !54
  %.2251.i.i = getelementptr double, ptr %167, i64 %.2247.i.i
  %.2252.i.i = load double, ptr %.2251.i.i, align 8, !noalias !54
  %.2256.i.i = getelementptr i64, ptr %168, i64 %.2144.0435.i.i
  %.2257.i.i = load i64, ptr %.2256.i.i, align 8, !noalias !54
  %.2261.i.i = getelementptr double, ptr %169, i64 %.2257.i.i
  %.2262.i.i = load double, ptr %.2261.i.i, align 8, !noalias !54
  %.2263.i.i = fmul double %.2252.i.i, %.2262.i.i
  %.2264.i.i = fadd double %.2242.i.i, %.2263.i.i
  store double %.2264.i.i, ptr %.2241.i.i, align 8, !noalias !54
  %exitcond454.not.i.i = icmp eq i64 %.61.i, %.2213.i.i
  br i1 %exitcond454.not.i.i, label %B1747.i.i, label %B1238.if.i.i

B1376.if.i.i:                                     ; preds = %B1376.if.i.i, %B1376.if.lr.ph.i.i
  %.2311.0432.i.i = phi i64 [ 0, %B1376.if.lr.ph.i.i ], [ %.2380.i.i, %B1376.if.i.i ]
  %.2380.i.i = add nuw nsw i64 %.2311.0432.i.i, 1
  %.2408.i.i = getelementptr i64, ptr %162, i64 %.2311.0432.i.i
  %.2409.i.i = load i64, ptr %.2408.i.i, align 8, !noalias !54
  %.2416.i.i = getelementptr i64, ptr %163, i64 %.2311.0432.i.i
  %.2417.i.i = load i64, ptr %.2416.i.i, align 8, !noalias !54
  %.2424.i.i = getelementptr double, ptr %156, i64 %.2311.0432.i.i
  %.2425.i.i = load double, ptr %.2424.i.i, align 8, !noalias !54
  %.2427.idx.i.i = shl i64 %.2409.i.i, 4
  %.2427.i.i = getelementptr i8, ptr %164, i64 %.2427.idx.i.i
  %.2428.i.i = load double, ptr %.2427.i.i, align 8, !noalias !54
  %.2430.idx.i.i = shl i64 %.2417.i.i, 4
  %.2430.i.i = getelementptr i8, ptr %165, i64 %.2430.idx.i.i
  %.2431.i.i = load double, ptr %.2430.i.i, align 8, !noalias !54
  %.2432.i.i = fmul double %.2428.i.i, %.2431.i.i
  %.2435.i.i = getelementptr i8, ptr %.2427.i.i, i64 8
  %.2436.i.i = load double, ptr %.2435.i.i, align 8, !noalias !54
  %.2439.i.i = getelementptr i8, ptr %.2430.i.i, i64 8
  %.2440.i.i = load double, ptr %.2439.i.i, align 8, !noalias !54
  %.2441.i.i = fmul double %.2436.i.i, %.2440.i.i
  %.2442.i.i = fadd double %.2432.i.i, %.2441.i.i
  %.2443.i.i = fadd double %.2425.i.i, %.2442.i.i
  store double %.2443.i.i, ptr %.2424.i.i, align 8, !noalias !54
  %exitcond453.not.i.i = icmp eq i64 %.61.i, %.2380.i.i
  br i1 %exitcond453.not.i.i, label %B1747.i.i, label %B1376.if.i.i

B1560.if.i.i:                                     ; preds = %B1560.if.lr.ph.i.i, %B1696.i.i
  %.2485.0443.i.i = phi i64 [ 0, %B1560.if.lr.ph.i.i ], [ %.2554.i.i, %B1696.i.i ]
  %.2554.i.i = add nuw nsw i64 %.2485.0443.i.i, 1
  br i1 %.2691437.not.i.i, label %B1696.i.i, label %B1648.if.lr.ph.i.i

B1648.if.lr.ph.i.i:                               ; preds = %B1560.if.i.i
  %.2596.i.i = getelementptr i64, ptr %171, i64 %.2485.0443.i.i
  %.2597.i.i = load i64, ptr %.2596.i.i, align 8, !noalias !54
  %.2599.i.i = mul nsw i64 %.2597.i.i, %.1843.i.i
  %.2586.i.i = getelementptr i64, ptr %170, i64 %.2485.0443.i.i
  %.2587.i.i = load i64, ptr %.2586.i.i, align 8, !noalias !54
  %.2589.i.i = mul nsw i64 %.2587.i.i, %.1843.i.i
  %174 = getelementptr double, ptr %172, i64 %.2589.i.i
  %175 = getelementptr double, ptr %173, i64 %.2599.i.i
  br label %B1648.if.i.i

B1648.if.i.i:                                     ; preds = %B1648.if.i.i, %B1648.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1648.if.lr.ph.i.i ], [ %.2741.i.i, %B1648.if.i.i ]
  %.2635.0438.i.i = phi i64 [ 0, %B1648.if.lr.ph.i.i ], [ %.2704.i.i, %B1648.if.i.i ]
  %.2704.i.i = add nuw nsw i64 %.2635.0438.i.i, 1
  %.2732.i.i = getelementptr double, ptr %174, i64 %.2635.0438.i.i
  %.2733.i.i = load double, ptr %.2732.i.i, align 8, !noalias !54
  %.2737.i.i = getelementptr double, ptr %175, i64 %.2635.0438.i.i
  %.2738.i.i = load double, ptr %.2737.i.i, align 8, !noalias !54
  %.2739.i.i = fmul double %.2733.i.i, %.2738.i.i
  %.2741.i.i = fadd double %total.5.2440.i.i, %.2739.i.i
  %exitcond455.not.i.i = icmp eq i64 %.1843.i.i, %.2704.i.i
  br i1 %exitcond455.not.i.i, label %B1696.i.i, label %B1648.if.i.i

B286.i:                                           ; preds = %B728.i, %before_likelihood
  %.472.i = getelementptr i8, ptr %.60.i26, i64 48
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !51
  %.474.i = icmp sgt i64 %.473.i, -1
  br i1 %.474.i, label %B344.i, label %B494.i

B344.i:                                           ; preds = %B286.i
  %.58.i.i = load i64, ptr %.60.i26, align 8, !noalias !57
  %.223.i.i = load i64, ptr %.134.i, align 8, !noalias !57
  %.305110.not.i.i = icmp slt i64 %.223.i.i, 1
  br i1 %.305110.not.i.i, label %keep, label %B228.if.lr.ph.i.i

B228.if.lr.ph.i.i:                                ; preds = %B344.i
  %176 = getelementptr i64, ptr %.63, i64 %.473.i
  %.180.i.i = getelementptr i8, ptr %176, i64 16
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !57
  %.91.i.i = load i64, ptr %.94.i27, align 8, !noalias !57
  %177 = getelementptr i64, ptr %.63, i64 %.91.i.i
  %.634107.not.i.i = icmp slt i64 %.58.i.i, 1
  br label %B228.if.i.i

B336.i.i:                                         ; preds = %B228.if.i.i
  br i1 %.634107.not.i.i, label %B476.i.i, label %B400.if.lr.ph.i.i

B400.if.lr.ph.i.i:                                ; preds = %B336.i.i
  %.549.i.i = getelementptr i8, ptr %.473.i.i, i64 96
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !57
  %178 = getelementptr double, ptr %.296, i64 %.550.i.i
  %179 = getelementptr double, ptr %.296, i64 %to.3.0113.i.i
  br label %B400.if.i.i

B476.i.i:                                         ; preds = %B400.if.i.i, %B336.i.i
  %.715.i.i = add nsw i64 %to.3.0113.i.i, %.58.i.i
  br label %B614.i.i

B516.i.i:                                         ; preds = %B228.if.i.i
  %.801.i.i35 = getelementptr i8, ptr %.473.i.i, i64 8
  %.802.i.i36 = load i64, ptr %.801.i.i35, align 8, !noalias !57
  %.821.i.i = getelementptr double, ptr %.408, i64 %.802.i.i36
  %.822.i.i = load double, ptr %.821.i.i, align 8, !noalias !57
  %.827.i.i37 = getelementptr double, ptr %.296, i64 %to.3.0113.i.i
  store double %.822.i.i, ptr %.827.i.i37, align 8, !noalias !57
  %.831.i.i = add nsw i64 %to.3.0113.i.i, 1
  br label %B614.i.i

B614.i.i:                                         ; preds = %B228.if.i.i, %B516.i.i, %B476.i.i
  %to.4.1.i.i = phi i64 [ %.715.i.i, %B476.i.i ], [ %.831.i.i, %B516.i.i ], [ %to.3.0113.i.i, %B228.if.i.i ]
  %exitcond114.not.i.i = icmp eq i64 %.318.i.i, %.223.i.i
  br i1 %exitcond114.not.i.i, label %keep, label %B228.if.i.i

B228.if.i.i:                                      ; preds = %B614.i.i, %B228.if.lr.ph.i.i
  %to.3.0113.i.i = phi i64 [ %.181.i.i, %B228.if.lr.ph.i.i ], [ %to.4.1.i.i, %B614.i.i ]
  %.247.0111.i.i = phi i64 [ 0, %B228.if.lr.ph.i.i ], [ %.318.i.i, %B614.i.i ]
  %.318.i.i = add nuw nsw i64 %.247.0111.i.i, 1
  %.473.idx.i.i = mul i64 %.247.0111.i.i, 120
  %.473.i.i = getelementptr i8, ptr %177, i64 %.473.idx.i.i
  %.474.i.i = load i64, ptr %.473.i.i, align 8, !noalias !57
  switch i64 %.474.i.i, label %B614.i.i [
    i64 0, label %B336.i.i
    i64 1, label %B516.i.i
  ]

B400.if.i.i:                                      ; preds = %B400.if.i.i, %B400.if.lr.ph.i.i
  %.578.0108.i.i = phi i64 [ 0, %B400.if.lr.ph.i.i ], [ %.647.i.i, %B400.if.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.0108.i.i, 1
  %.696.i.i = getelementptr double, ptr %178, i64 %.578.0108.i.i
  %.697.i.i = load double, ptr %.696.i.i, align 8, !noalias !57
  %.704.i.i = getelementptr double, ptr %179, i64 %.578.0108.i.i
  store double %.697.i.i, ptr %.704.i.i, align 8, !noalias !57
  %exitcond.not.i100.i = icmp eq i64 %.58.i.i, %.647.i.i
  br i1 %exitcond.not.i100.i, label %B476.i.i, label %B400.if.i.i

keep: ; preds = %B614.i.i, %B344.i
  %.512.i = tail call double @cells(i64 %.722, ptr nonnull %.296, ptr %.408, ptr nonnull %.296, ptr nonnull %.63, ptr %.108), !noalias !51
  %.547.i = load i64, ptr %.472.i, align 8, !noalias !51
  %180 = getelementptr i64, ptr %.63, i64 %.547.i
  %.78.i.i = getelementptr i8, ptr %180, i64 8
  %.140.i.i = load i64, ptr %180, align 8, !noalias !60
  %.22249.not.i.i = icmp slt i64 %.140.i.i, 1
  br i1 %.22249.not.i.i, label %B142.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %keep
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !60
  %181 = getelementptr double, ptr %.296, i64 %.79.i.i
  br label %B106.if.i.i

B142.i.i:                                         ; preds = %B106.if.i.i, %keep
  %.334.i.i = getelementptr i8, ptr %180, i64 32
  %.335.i.i = load i64, ptr %.334.i.i, align 8, !noalias !60
  %.336.i.i = icmp sgt i64 %.335.i.i, -1
  br i1 %.336.i.i, label %B196.i.i, label %B220.i.i

B196.i.i:                                         ; preds = %B142.i.i
  %182 = getelementptr i64, ptr %.63, i64 %.335.i.i
  %.327.i.i.i44 = getelementptr i8, ptr %182, i64 8
  %.328.i.i.i = load i64, ptr %.327.i.i.i44, align 8, !noalias !63
  %.1024.i.i.i = getelementptr i8, ptr %180, i64 40
  %.1025.i.i.i = load i64, ptr %.1024.i.i.i, align 8, !noalias !63
  %.1107607.not.i.i.i = icmp slt i64 %.1025.i.i.i, 1
  br i1 %.1107607.not.i.i.i, label %couple, label %B440.if.lr.ph.i.i.i

B440.if.lr.ph.i.i.i:                              ; preds = %B196.i.i
  %.963.i.i.i = getelementptr i8, ptr %180, i64 72
  %.964.i.i.i = load i64, ptr %.963.i.i.i, align 8, !noalias !63
  %.896.i.i.i = getelementptr i8, ptr %180, i64 24
  %.897.i.i.i = load i64, ptr %.896.i.i.i, align 8, !noalias !63
  %.838.i.i.i = getelementptr i8, ptr %180, i64 64
  %.839.i.i.i = load i64, ptr %.838.i.i.i, align 8, !noalias !63
  %.780.i.i.i = getelementptr i8, ptr %180, i64 56
  %.781.i.i.i = load i64, ptr %.780.i.i.i, align 8, !noalias !63
  %.713.i.i.i = getelementptr i8, ptr %182, i64 56
  %.714.i.i.i = load i64, ptr %.713.i.i.i, align 8, !noalias !63
  %.520.i.i.i = getelementptr i8, ptr %182, i64 48
  %.521.i.i.i = load i64, ptr %.520.i.i.i, align 8, !noalias !63
  %.129.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !63
  %.1201.i.i.i = getelementptr i8, ptr %180, i64 48
  %183 = getelementptr double, ptr %.296, i64 %.521.i.i.i
  %184 = getelementptr double, ptr %.296, i64 %.781.i.i.i
  %185 = getelementptr double, ptr %.296, i64 %.964.i.i.i
  %186 = getelementptr double, ptr %.296, i64 %.839.i.i.i
  %187 = getelementptr double, ptr %.296, i64 %.129.i.i.i
  %188 = getelementptr double, ptr %.296, i64 %.897.i.i.i
  %189 = getelementptr double, ptr %.296, i64 %.714.i.i.i
  br label %B440.if.i.i.i

B440.loopexit.i.i.i:                              ; preds = %B1526.loopexit.i.i.i, %B1472.i.i.i
  %exitcond619.not.i.i.i = icmp eq i64 %.1120.i.i.i45, %.1025.i.i.i
  br i1 %exitcond619.not.i.i.i, label %couple, label %B440.if.i.i.i

B904.i.i.i:                                       ; preds = %B854.if.i.i.i, %B752.if.i.i.i
  %total.2.3.lcssa.i.i.i = phi double [ 0.000000e+00, %B752.if.i.i.i ], [ %.1725.i.i.i, %B854.if.i.i.i ]
  %.1746.i.i.i = getelementptr double, ptr %204, i64 %.1463.0577.i.i.i
  store double %total.2.3.lcssa.i.i.i, ptr %.1746.i.i.i, align 8, !noalias !63
  %.1758.i.i.i = getelementptr double, ptr %205, i64 %.1463.0577.i.i.i
  store double 0.000000e+00, ptr %.1758.i.i.i, align 8, !noalias !63
  %.1768.i.i.i = getelementptr double, ptr %206, i64 %.1463.0577.i.i.i
  store double 0.000000e+00, ptr %.1768.i.i.i, align 8, !noalias !63
  %.1772.i.i.i = mul nuw nsw i64 %.1463.0577.i.i.i, %.1241.i.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.1772.i.i.i
  store double 0.000000e+00, ptr %gep.i.i.i, align 8, !noalias !63
  %exitcond.not.i.i.i48 = icmp eq i64 %.1463.0577.i.i.i, %.1341.0581.i.i.i
  br i1 %exitcond.not.i.i.i48, label %B1016.i.i.i, label %B752.if.i.i.i

B1016.i.i.i:                                      ; preds = %B904.i.i.i
  %.1410.i.i.i = add nuw nsw i64 %.1341.0581.i.i.i, 1
  %.1797.i.i.i = getelementptr double, ptr %206, i64 %.1341.0581.i.i.i
  store double 1.000000e+00, ptr %.1797.i.i.i, align 8, !noalias !63
  %exitcond612.not.i.i.i = icmp eq i64 %.1241.i.i.i, %.1410.i.i.i
  br i1 %exitcond612.not.i.i.i, label %B64.if.lr.ph.i.i.i.i, label %B752.if.lr.ph.i.i.i

B182.i.i.i.i:                                     ; preds = %B116.if.i.i.i.i, %B64.if.i.i.i.i
  %total.2.2.lcssa.i.i.i.i = phi double [ %.270.i.i.i.i, %B64.if.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.422.i.i.i.i = icmp eq i64 %.40.0145.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %.422.i.i.i.i, label %B294.i.i.i.i, label %B268.i.i.i.i

B268.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.434.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1241.i.i.i
  %190 = getelementptr double, ptr %184, i64 %.434.i.i.i.i
  %.440.i.i.i.i = getelementptr double, ptr %190, i64 %.164.0142.i.i.i.i
  %.441.i.i.i.i = load double, ptr %.440.i.i.i.i, align 8, !noalias !66
  %.446.i.i.i.i = fdiv double %total.2.2.lcssa.i.i.i.i, %.441.i.i.i.i
  store double %.446.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !66
  br label %B64.if.i.i.i.i

B294.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.111.i.i.i.i = add nuw nsw i64 %.40.0145.i.i.i.i, 1
  %.425.i.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i.i)
  store double %.425.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !66
  %.482.i.i.i.i = getelementptr double, ptr %191, i64 %.40.0145.i.i.i.i
  %.483.i.i.i.i = load double, ptr %.482.i.i.i.i, align 8, !noalias !66
  %.484.i.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i.i)
  %.486.i.i.i.i = fadd double %half.2.0147.i.i.i.i, %.484.i.i.i.i
  %exitcond150.not.i.i.i.i = icmp eq i64 %.111.i.i.i.i, %.1241.i.i.i
  br i1 %exitcond150.not.i.i.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i.i.i

B64.if.lr.ph.i.i.i.i:                             ; preds = %B1016.i.i.i, %B294.i.i.i.i
  %half.2.0147.i.i.i.i = phi double [ %.486.i.i.i.i, %B294.i.i.i.i ], [ 0.000000e+00, %B1016.i.i.i ]
  %.40.0145.i.i.i.i = phi i64 [ %.111.i.i.i.i, %B294.i.i.i.i ], [ 0, %B1016.i.i.i ]
  %.263.i.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i.i, %.1241.i.i.i
  %191 = getelementptr double, ptr %184, i64 %.263.i.i.i.i
  br label %B64.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %B64.if.lr.ph.i.i.i.i, %B268.i.i.i.i
  %.164.0142.i.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i.i ], [ %.233.i.i.i.i, %B268.i.i.i.i ]
  %.233.i.i.i.i = add nuw nsw i64 %.164.0142.i.i.i.i, 1
  %.269.i.i.i.i = getelementptr double, ptr %191, i64 %.164.0142.i.i.i.i
  %.270.i.i.i.i = load double, ptr %.269.i.i.i.i, align 8, !noalias !66
  %.354137.not.i.i.i.i = icmp eq i64 %.164.0142.i.i.i.i, 0
  br i1 %.354137.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.lr.ph.i.i.i.i

B116.if.lr.ph.i.i.i.i:                            ; preds = %B64.if.i.i.i.i
  %.403.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1241.i.i.i
  %192 = getelementptr double, ptr %184, i64 %.403.i.i.i.i
  br label %B116.if.i.i.i.i

B116.if.i.i.i.i:                                  ; preds = %B116.if.i.i.i.i, %B116.if.lr.ph.i.i.i.i
  %total.2.2140.i.i.i.i = phi double [ %.270.i.i.i.i, %B116.if.lr.ph.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.298.0138.i.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i.i ], [ %.367.i.i.i.i, %B116.if.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0138.i.i.i.i, 1
  %.399.i.i.i.i = getelementptr double, ptr %191, i64 %.298.0138.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !66
  %.408.i.i.i.i = getelementptr double, ptr %192, i64 %.298.0138.i.i.i.i
  %.409.i.i.i.i = load double, ptr %.408.i.i.i.i, align 8, !noalias !66
  %.410.i.i.i.i = fmul double %.400.i.i.i.i, %.409.i.i.i.i
  %.412.i.i.i.i = fsub double %total.2.2140.i.i.i.i, %.410.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.367.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.i.i.i.i

cholesky.2: ; preds = %B294.i.i.i.i, %B440.if.i.i.i
  %half.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B440.if.i.i.i ], [ %.486.i.i.i.i, %B294.i.i.i.i ]
  %.1833.i.i.i = sitofp i64 %.1262.i.i.i to double
  %.1834.i.i.i = fmul double %half.2.0.lcssa.i.i.i.i, %.1833.i.i.i
  %.1836.i.i.i = fsub double %lp.3.0610.i.i.i, %.1834.i.i.i
  %.1922593.not.i.i.i = icmp slt i64 %.1262.i.i.i, 1
  br i1 %.1922593.not.i.i.i, label %B1472.i.i.i, label %B1114.if.lr.ph.i.i.i

B1114.if.lr.ph.i.i.i:                             ; preds = %cholesky.2
  %.2043582.not.i.i.i = icmp slt i64 %.1241.i.i.i, 1
  %193 = getelementptr i64, ptr %.63, i64 %.1310.i.i.i
  br label %B1114.if.i.i.i

B1114.loopexit.i.i.i:                             ; preds = %B1254.loopexit.i.i.i, %B1114.if.i.i.i
  %lp.5.2.lcssa.i.i.i = phi double [ %lp.4.1596.i.i.i, %B1114.if.i.i.i ], [ %.2285.i.i.i, %B1254.loopexit.i.i.i ]
  %exitcond616.not.i.i.i = icmp eq i64 %.1935.i.i.i, %.1262.i.i.i
  br i1 %exitcond616.not.i.i.i, label %B1472.i.i.i, label %B1114.if.i.i.i

B172.i.i.i.i:                                     ; preds = %B106.if.i.i.i.i, %B54.if.i.i.i.i
  %.424.pre-phi.i.i.i.i = phi i64 [ 0, %B54.if.i.i.i.i ], [ %.396.i.i.i.i, %B106.if.i.i.i.i ]
  %total.4.2.lcssa.i.i.i.i = phi double [ %.272.i.i.i.i, %B54.if.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %194 = getelementptr double, ptr %184, i64 %.424.pre-phi.i.i.i.i
  %.430.i.i.i.i = getelementptr double, ptr %194, i64 %.166.0230.i.i.i.i
  %.431.i.i.i.i = load double, ptr %.430.i.i.i.i, align 8, !noalias !69
  %.436.i.i.i.i = fdiv double %total.4.2.lcssa.i.i.i.i, %.431.i.i.i.i
  store double %.436.i.i.i.i, ptr %gep233.i.i.i.i, align 8, !noalias !69
  %exitcond252.not.i.i.i.i = icmp eq i64 %.1241.i.i.i, %.235.i.i.i.i
  br i1 %exitcond252.not.i.i.i.i, label %B266.if.i.i.i.i, label %B54.if.i.i.i.i

B392.i.i.i.i:                                     ; preds = %B326.if.i.i.i.i, %B266.if.i.i.i.i
  %total.5.2.lcssa.i.i.i.i = phi double [ %.587.i.i.i.i, %B266.if.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.741.i.i.i.i = mul nsw i64 %.481.0247.i.i.i.i, %.1241.i.i.i
  %195 = getelementptr double, ptr %184, i64 %.741.i.i.i.i
  %.747.i.i.i.i = getelementptr double, ptr %195, i64 %.481.0247.i.i.i.i
  %.748.i.i.i.i = load double, ptr %.747.i.i.i.i, align 8, !noalias !69
  %.753.i.i.i.i = fdiv double %total.5.2.lcssa.i.i.i.i, %.748.i.i.i.i
  store double %.753.i.i.i.i, ptr %gep249.i.i.i.i, align 8, !noalias !69
  %.537.i.i.i.i = icmp sgt i64 %.484.0246.i.i.i.i, 1
  br i1 %.537.i.i.i.i, label %B266.if.i.i.i.i, label %B1378.if.lr.ph.i.i.i

B54.if.i.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B172.i.i.i.i
  %.166.0230.i.i.i.i = phi i64 [ %.235.i.i.i.i, %B172.i.i.i.i ], [ 0, %B1142.if.i.i.i ]
  %.235.i.i.i.i = add nuw nsw i64 %.166.0230.i.i.i.i, 1
  %gep233.i.i.i.i = getelementptr double, ptr %188, i64 %.166.0230.i.i.i.i
  %.272.i.i.i.i = load double, ptr %gep233.i.i.i.i, align 8, !noalias !69
  %.356225.not.i.i.i.i = icmp eq i64 %.166.0230.i.i.i.i, 0
  br i1 %.356225.not.i.i.i.i, label %B172.i.i.i.i, label %B106.if.lr.ph.i.i.i.i

B106.if.lr.ph.i.i.i.i:                            ; preds = %B54.if.i.i.i.i
  %.396.i.i.i.i = mul nuw nsw i64 %.166.0230.i.i.i.i, %.1241.i.i.i
  %196 = getelementptr double, ptr %184, i64 %.396.i.i.i.i
  br label %B106.if.i.i.i.i

B106.if.i.i.i.i:                                  ; preds = %B106.if.i.i.i.i, %B106.if.lr.ph.i.i.i.i
  %total.4.2228.i.i.i.i = phi double [ %.272.i.i.i.i, %B106.if.lr.ph.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %.300.0226.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i.i ], [ %.369.i.i.i.i, %B106.if.i.i.i.i ]
  %.369.i.i.i.i = add nuw nsw i64 %.300.0226.i.i.i.i, 1
  %.401.i.i.i.i = getelementptr double, ptr %196, i64 %.300.0226.i.i.i.i
  %.402.i.i.i.i = load double, ptr %.401.i.i.i.i, align 8, !noalias !69
  %gep.i.i.i.i = getelementptr double, ptr %188, i64 %.300.0226.i.i.i.i
  %.411.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !69
  %.412.i517.i.i.i = fmul double %.402.i.i.i.i, %.411.i.i.i.i
  %.414.i.i.i.i = fsub double %total.4.2228.i.i.i.i, %.412.i517.i.i.i
  %exitcond.not.i518.i.i.i = icmp eq i64 %.369.i.i.i.i, %.166.0230.i.i.i.i
  br i1 %exitcond.not.i518.i.i.i, label %B172.i.i.i.i, label %B106.if.i.i.i.i

B266.if.i.i.i.i:                                  ; preds = %B172.i.i.i.i, %B392.i.i.i.i
  %.484.0246.i.i.i.i = phi i64 [ %.546.i.i.i.i, %B392.i.i.i.i ], [ %storemerge507.i.i.i, %B172.i.i.i.i ]
  %.481.0.in245.i.i.i.i = phi i64 [ %.481.0247.i.i.i.i, %B392.i.i.i.i ], [ %.1241.i.i.i, %B172.i.i.i.i ]
  %.481.0247.i.i.i.i = add i64 %.481.0.in245.i.i.i.i, -1
  %.546.i.i.i.i = add nsw i64 %.484.0246.i.i.i.i, -1
  %gep249.i.i.i.i = getelementptr double, ptr %188, i64 %.481.0247.i.i.i.i
  %.587.i.i.i.i = load double, ptr %gep249.i.i.i.i, align 8, !noalias !69
  %.630.i.i.i.i = sub i64 %.1241.i.i.i, %.481.0.in245.i.i.i.i
  %.673236.not.i.i.i.i = icmp eq i64 %.630.i.i.i.i, 0
  br i1 %.673236.not.i.i.i.i, label %B392.i.i.i.i, label %B326.if.lr.ph.i.i.i.i

B326.if.lr.ph.i.i.i.i:                            ; preds = %B266.if.i.i.i.i
  %invariant.gep241.i.i.i.i = getelementptr double, ptr %184, i64 %.481.0247.i.i.i.i
  br label %B326.if.i.i.i.i

B326.if.i.i.i.i:                                  ; preds = %B326.if.i.i.i.i, %B326.if.lr.ph.i.i.i.i
  %total.5.2239.i.i.i.i = phi double [ %.587.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.620.0238.i.i.i.i = phi i64 [ %.630.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.682.i.i.i.i, %B326.if.i.i.i.i ]
  %.617.0237.i.i.i.i = phi i64 [ %.481.0.in245.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.686.i.i.i.i, %B326.if.i.i.i.i ]
  %.682.i.i.i.i = add nsw i64 %.620.0238.i.i.i.i, -1
  %.686.i.i.i.i = add i64 %.617.0237.i.i.i.i, 1
  %.712.i.i.i.i = mul nsw i64 %.617.0237.i.i.i.i, %.1241.i.i.i
  %gep242.i.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i.i, i64 %.712.i.i.i.i
  %.719.i.i.i.i = load double, ptr %gep242.i.i.i.i, align 8, !noalias !69
  %gep235.i.i.i.i = getelementptr double, ptr %188, i64 %.617.0237.i.i.i.i
  %.728.i.i.i.i = load double, ptr %gep235.i.i.i.i, align 8, !noalias !69
  %.729.i.i.i.i = fmul double %.719.i.i.i.i, %.728.i.i.i.i
  %.731.i.i.i.i = fsub double %total.5.2239.i.i.i.i, %.729.i.i.i.i
  %.673.i.i.i.i = icmp sgt i64 %.620.0238.i.i.i.i, 1
  br i1 %.673.i.i.i.i, label %B326.if.i.i.i.i, label %B392.i.i.i.i

B1254.loopexit.i.i.i:                             ; preds = %B1378.if.i.i.i
  %.2233.i.i.i46 = add nuw nsw i64 %.2164.0589.i.i.i, 1
  %.2279.i.i.i = fmul double %.2278.i.i.i, 5.000000e-01
  %.2283.i.i.i = fmul double %.2279.i.i.i, %.2282.i.i.i
  %.2285.i.i.i = fadd double %lp.5.2591.i.i.i, %.2283.i.i.i
  %exitcond615.not.i.i.i = icmp eq i64 %.1241.i.i.i, %.2233.i.i.i46
  br i1 %exitcond615.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1378.if.lr.ph.i.i.i

B1472.i.i.i:                                      ; preds = %B1114.loopexit.i.i.i, %cholesky.2
  %lp.4.1.lcssa.i.i.i = phi double [ %.1836.i.i.i, %cholesky.2 ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  br i1 %.1355.i.i.i, label %B26.if.i.i.i.i, label %B440.loopexit.i.i.i

B26.loopexit.i.i.i.i:                             ; preds = %B392.i554.i.i.i
  %.114.i.i.i.i = add nuw nsw i64 %.43.0254.i.i.i.i, 1
  %exitcond257.not.i.i.i.i = icmp eq i64 %.114.i.i.i.i, %.1241.i.i.i
  br i1 %exitcond257.not.i.i.i.i, label %solve, label %B26.if.i.i.i.i

B172.i533.i.i.i:                                  ; preds = %B106.if.i524.i.i.i, %B54.if.i519.i.i.i
  %total.4.2.lcssa.i535.i.i.i = phi double [ %.272.i521.i.i.i, %B54.if.i519.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %197 = getelementptr double, ptr %184, i64 %.265.i.i.i.i
  %.430.i536.i.i.i = getelementptr double, ptr %197, i64 %.166.0233.i.i.i.i
  %.431.i537.i.i.i = load double, ptr %.430.i536.i.i.i, align 8, !noalias !72
  %.436.i538.i.i.i = fdiv double %total.4.2.lcssa.i535.i.i.i, %.431.i537.i.i.i
  store double %.436.i538.i.i.i, ptr %gep236.i.i.i.i, align 8, !noalias !72
  %exitcond256.not.i.i.i.i = icmp eq i64 %.1241.i.i.i, %.235.i520.i.i.i
  br i1 %exitcond256.not.i.i.i.i, label %B266.if.i540.i.i.i, label %B54.if.i519.i.i.i

B392.i554.i.i.i:                                  ; preds = %B326.if.i545.i.i.i, %B266.if.i540.i.i.i
  %total.5.2.lcssa.i555.i.i.i = phi double [ %.587.i542.i.i.i, %B266.if.i540.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %198 = getelementptr double, ptr %184, i64 %.580.i.i.i.i
  %.747.i557.i.i.i = getelementptr double, ptr %198, i64 %.546.i541.i.i.i
  %.748.i558.i.i.i = load double, ptr %.747.i557.i.i.i, align 8, !noalias !72
  %.753.i559.i.i.i = fdiv double %total.5.2.lcssa.i555.i.i.i, %.748.i558.i.i.i
  store double %.753.i559.i.i.i, ptr %gep252.i.i.i.i, align 8, !noalias !72
  %.537.i560.i.i.i = icmp sgt i64 %.484.0249.i.i.i.i, 1
  br i1 %.537.i560.i.i.i, label %B266.if.i540.i.i.i, label %B26.loopexit.i.i.i.i

B26.if.i.i.i.i:                                   ; preds = %B1472.i.i.i, %B26.loopexit.i.i.i.i
  %.43.0254.i.i.i.i = phi i64 [ %.114.i.i.i.i, %B26.loopexit.i.i.i.i ], [ 0, %B1472.i.i.i ]
  %invariant.gep235.i.i.i.i = getelementptr double, ptr %186, i64 %.43.0254.i.i.i.i
  br label %B54.if.i519.i.i.i

B54.if.i519.i.i.i:                                ; preds = %B26.if.i.i.i.i, %B172.i533.i.i.i
  %.166.0233.i.i.i.i = phi i64 [ 0, %B26.if.i.i.i.i ], [ %.235.i520.i.i.i, %B172.i533.i.i.i ]
  %.235.i520.i.i.i = add nuw nsw i64 %.166.0233.i.i.i.i, 1
  %.265.i.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i.i, %.1241.i.i.i
  %gep236.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.265.i.i.i.i
  %.272.i521.i.i.i = load double, ptr %gep236.i.i.i.i, align 8, !noalias !72
  %.356228.not.i.i.i.i = icmp eq i64 %.166.0233.i.i.i.i, 0
  br i1 %.356228.not.i.i.i.i, label %B172.i533.i.i.i, label %B106.if.lr.ph.i522.i.i.i

B106.if.lr.ph.i522.i.i.i:                         ; preds = %B54.if.i519.i.i.i
  %199 = getelementptr double, ptr %184, i64 %.265.i.i.i.i
  br label %B106.if.i524.i.i.i

B106.if.i524.i.i.i:                               ; preds = %B106.if.i524.i.i.i, %B106.if.lr.ph.i522.i.i.i
  %total.4.2231.i.i.i.i = phi double [ %.272.i521.i.i.i, %B106.if.lr.ph.i522.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %.300.0229.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i522.i.i.i ], [ %.369.i525.i.i.i, %B106.if.i524.i.i.i ]
  %.369.i525.i.i.i = add nuw nsw i64 %.300.0229.i.i.i.i, 1
  %.401.i526.i.i.i = getelementptr double, ptr %199, i64 %.300.0229.i.i.i.i
  %.402.i527.i.i.i = load double, ptr %.401.i526.i.i.i, align 8, !noalias !72
  %.404.i.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i.i, %.1241.i.i.i
  %gep.i528.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.404.i.i.i.i
  %.411.i529.i.i.i = load double, ptr %gep.i528.i.i.i, align 8, !noalias !72
  %.412.i530.i.i.i = fmul double %.402.i527.i.i.i, %.411.i529.i.i.i
  %.414.i531.i.i.i = fsub double %total.4.2231.i.i.i.i, %.412.i530.i.i.i
  %exitcond.not.i532.i.i.i = icmp eq i64 %.369.i525.i.i.i, %.166.0233.i.i.i.i
  br i1 %exitcond.not.i532.i.i.i, label %B172.i533.i.i.i, label %B106.if.i524.i.i.i

B266.if.i540.i.i.i:                               ; preds = %B172.i533.i.i.i, %B392.i554.i.i.i
  %.484.0249.i.i.i.i = phi i64 [ %.546.i541.i.i.i, %B392.i554.i.i.i ], [ %.1241.i.i.i, %B172.i533.i.i.i ]
  %.546.i541.i.i.i = add nsw i64 %.484.0249.i.i.i.i, -1
  %.580.i.i.i.i = mul nsw i64 %.546.i541.i.i.i, %.1241.i.i.i
  %gep252.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.580.i.i.i.i
  %.587.i542.i.i.i = load double, ptr %gep252.i.i.i.i, align 8, !noalias !72
  %.630.i543.i.i.i = sub nuw nsw i64 %.1241.i.i.i, %.484.0249.i.i.i.i
  %.673239.not.i.i.i.i = icmp eq i64 %.630.i543.i.i.i, 0
  br i1 %.673239.not.i.i.i.i, label %B392.i554.i.i.i, label %B326.if.lr.ph.i544.i.i.i

B326.if.lr.ph.i544.i.i.i:                         ; preds = %B266.if.i540.i.i.i
  %invariant.gep244.i.i.i.i = getelementptr double, ptr %184, i64 %.546.i541.i.i.i
  br label %B326.if.i545.i.i.i

B326.if.i545.i.i.i:                               ; preds = %B326.if.i545.i.i.i, %B326.if.lr.ph.i544.i.i.i
  %total.5.2242.i.i.i.i = phi double [ %.587.i542.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %.620.0241.i.i.i.i = phi i64 [ %.630.i543.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.682.i546.i.i.i, %B326.if.i545.i.i.i ]
  %.617.0240.i.i.i.i = phi i64 [ %.484.0249.i.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.686.i547.i.i.i, %B326.if.i545.i.i.i ]
  %.682.i546.i.i.i = add nsw i64 %.620.0241.i.i.i.i, -1
  %.686.i547.i.i.i = add i64 %.617.0240.i.i.i.i, 1
  %.712.i548.i.i.i = mul nsw i64 %.617.0240.i.i.i.i, %.1241.i.i.i
  %gep245.i.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i.i, i64 %.712.i548.i.i.i
  %.719.i549.i.i.i = load double, ptr %gep245.i.i.i.i, align 8, !noalias !72
  %gep238.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.712.i548.i.i.i
  %.728.i550.i.i.i = load double, ptr %gep238.i.i.i.i, align 8, !noalias !72
  %.729.i551.i.i.i = fmul double %.719.i549.i.i.i, %.728.i550.i.i.i
  %.731.i552.i.i.i = fsub double %total.5.2242.i.i.i.i, %.729.i551.i.i.i
  %.673.i553.i.i.i = icmp sgt i64 %.620.0241.i.i.i.i, 1
  br i1 %.673.i553.i.i.i, label %B326.if.i545.i.i.i, label %B392.i554.i.i.i

solve: ; preds = %B26.loopexit.i.i.i.i
  %200 = getelementptr i64, ptr %.63, i64 %.1289.i.i.i
  br label %B1526.if.i.i.i

B1526.loopexit.i.i.i:                             ; preds = %B1580.loopexit.i.i.i
  %.2598.i.i.i = add nuw nsw i64 %.2529.0605.i.i.i, 1
  %exitcond618.not.i.i.i = icmp eq i64 %.1241.i.i.i, %.2598.i.i.i
  br i1 %exitcond618.not.i.i.i, label %B440.loopexit.i.i.i, label %B1526.if.i.i.i

B1580.loopexit.i.i.i:                             ; preds = %B1764.if.i.i.i, %B1580.if.i.i.i
  %exitcond617.not.i.i.i = icmp eq i64 %.1241.i.i.i, %.2732.i.i.i
  br i1 %exitcond617.not.i.i.i, label %B1526.loopexit.i.i.i, label %B1580.if.i.i.i

B1764.if.lr.ph.i.i.i:                             ; preds = %B1580.if.i.i.i
  %.2805.i.i.i = mul nsw i64 %.2803.i.i.i, %.328.i.i.i
  %201 = getelementptr double, ptr %183, i64 %.2805.i.i.i
  br label %B1764.if.i.i.i

B440.if.i.i.i:                                    ; preds = %B440.loopexit.i.i.i, %B440.if.lr.ph.i.i.i
  %lp.3.0610.i.i.i = phi double [ 0.000000e+00, %B440.if.lr.ph.i.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.1049.0609.i.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i.i ], [ %.1120.i.i.i45, %B440.loopexit.i.i.i ]
  %.1120.i.i.i45 = add nuw nsw i64 %.1049.0609.i.i.i, 1
  %.1202.i.i.i = load i64, ptr %.1201.i.i.i, align 8, !noalias !63
  %202 = getelementptr i64, ptr %.63, i64 %.1202.i.i.i
  %.1240.idx.i.i.i = shl i64 %.1049.0609.i.i.i, 5
  %.1240.i.i.i = getelementptr i8, ptr %202, i64 %.1240.idx.i.i.i
  %.1241.i.i.i = load i64, ptr %.1240.i.i.i, align 8, !noalias !63
  %.1261.i.i.i = getelementptr i8, ptr %.1240.i.i.i, i64 16
  %.1262.i.i.i = load i64, ptr %.1261.i.i.i, align 8, !noalias !63
  %.1288.i.i.i = getelementptr i8, ptr %.1240.i.i.i, i64 8
  %.1289.i.i.i = load i64, ptr %.1288.i.i.i, align 8, !noalias !63
  %.1309.i.i.i = getelementptr i8, ptr %.1240.i.i.i, i64 24
  %.1310.i.i.i = load i64, ptr %.1309.i.i.i, align 8, !noalias !63
  %.1355.i.i.i = icmp sgt i64 %.1241.i.i.i, 0
  %storemerge507.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1241.i.i.i, i64 0)
  br i1 %.1355.i.i.i, label %B718.if.lr.ph.i.i.i, label %cholesky.2

B718.if.lr.ph.i.i.i:                              ; preds = %B440.if.i.i.i
  %203 = getelementptr i64, ptr %.63, i64 %.1289.i.i.i
  br label %B752.if.lr.ph.i.i.i

B752.if.lr.ph.i.i.i:                              ; preds = %B718.if.lr.ph.i.i.i, %B1016.i.i.i
  %.1341.0581.i.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i.i ], [ %.1410.i.i.i, %B1016.i.i.i ]
  %.1564.i.i.i = getelementptr i64, ptr %203, i64 %.1341.0581.i.i.i
  %.1739.i.i.i = mul nuw nsw i64 %.1341.0581.i.i.i, %.1241.i.i.i
  %204 = getelementptr double, ptr %184, i64 %.1739.i.i.i
  %205 = getelementptr double, ptr %185, i64 %.1739.i.i.i
  %206 = getelementptr double, ptr %186, i64 %.1739.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %186, i64 %.1341.0581.i.i.i
  br label %B752.if.i.i.i

B752.if.i.i.i:                                    ; preds = %B752.if.lr.ph.i.i.i, %B904.i.i.i
  %.1463.0577.i.i.i = phi i64 [ 0, %B752.if.lr.ph.i.i.i ], [ %.1532.i.i.i, %B904.i.i.i ]
  %.1532.i.i.i = add nuw nsw i64 %.1463.0577.i.i.i, 1
  %.1574.i.i.i = getelementptr i64, ptr %203, i64 %.1463.0577.i.i.i
  %.1575.i.i.i = load i64, ptr %.1574.i.i.i, align 8, !noalias !63
  %.1675572.i.i.i = icmp sgt i64 %.1575.i.i.i, -1
  br i1 %.1675572.i.i.i, label %B854.if.lr.ph.i.i.i, label %B904.i.i.i

B854.if.lr.ph.i.i.i:                              ; preds = %B752.if.i.i.i
  %.1577.i.i.i = mul nsw i64 %.1575.i.i.i, %.328.i.i.i
  %.1565.i.i.i = load i64, ptr %.1564.i.i.i, align 8, !noalias !63
  %.1567.i.i.i = mul nsw i64 %.1565.i.i.i, %.328.i.i.i
  %207 = getelementptr double, ptr %183, i64 %.1567.i.i.i
  %208 = getelementptr double, ptr %183, i64 %.1577.i.i.i
  br label %B854.if.i.i.i

B854.if.i.i.i:                                    ; preds = %B854.if.i.i.i, %B854.if.lr.ph.i.i.i
  %total.2.3575.i.i.i = phi double [ 0.000000e+00, %B854.if.lr.ph.i.i.i ], [ %.1725.i.i.i, %B854.if.i.i.i ]
  %.1619.0573.i.i.i = phi i64 [ 0, %B854.if.lr.ph.i.i.i ], [ %.1688.i.i.i, %B854.if.i.i.i ]
  %.1688.i.i.i = add nuw i64 %.1619.0573.i.i.i, 1
  %.1716.i.i.i = getelementptr double, ptr %207, i64 %.1619.0573.i.i.i
  %.1717.i.i.i = load double, ptr %.1716.i.i.i, align 8, !noalias !63
  %.1721.i.i.i = getelementptr double, ptr %208, i64 %.1619.0573.i.i.i
  %.1722.i.i.i = load double, ptr %.1721.i.i.i, align 8, !noalias !63
  %.1723.i.i.i = fmul double %.1717.i.i.i, %.1722.i.i.i
  %.1725.i.i.i = fadd double %total.2.3575.i.i.i, %.1723.i.i.i
  %exitcond52.not.i.i = icmp eq i64 %.1619.0573.i.i.i, %.1575.i.i.i
  br i1 %exitcond52.not.i.i, label %B904.i.i.i, label %B854.if.i.i.i

B1114.if.i.i.i:                                   ; preds = %B1114.loopexit.i.i.i, %B1114.if.lr.ph.i.i.i
  %lp.4.1596.i.i.i = phi double [ %.1836.i.i.i, %B1114.if.lr.ph.i.i.i ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  %.1866.0594.i.i.i = phi i64 [ 0, %B1114.if.lr.ph.i.i.i ], [ %.1935.i.i.i, %B1114.loopexit.i.i.i ]
  %.1935.i.i.i = add nuw nsw i64 %.1866.0594.i.i.i, 1
  br i1 %.2043582.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1142.if.lr.ph.i.i.i

B1142.if.lr.ph.i.i.i:                             ; preds = %B1114.if.i.i.i
  %209 = mul nuw nsw i64 %.1866.0594.i.i.i, %.1241.i.i.i
  %210 = getelementptr i64, ptr %193, i64 %209
  br label %B1142.if.i.i.i

B1142.if.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B1142.if.lr.ph.i.i.i
  %.1987.0583.i.i.i = phi i64 [ 0, %B1142.if.lr.ph.i.i.i ], [ %.2056.i.i.i, %B1142.if.i.i.i ]
  %.2056.i.i.i = add nuw nsw i64 %.1987.0583.i.i.i, 1
  %.2088.i.i.i = getelementptr i64, ptr %210, i64 %.1987.0583.i.i.i
  %.2089.i.i.i = load i64, ptr %.2088.i.i.i, align 8, !noalias !63
  %.2093.i.i.i = getelementptr double, ptr %187, i64 %.2089.i.i.i
  %.2094.i.i.i = load double, ptr %.2093.i.i.i, align 8, !noalias !63
  %.2098.i.i.i = getelementptr double, ptr %188, i64 %.1987.0583.i.i.i
  store double %.2094.i.i.i, ptr %.2098.i.i.i, align 8, !noalias !63
  %exitcond613.not.i.i.i = icmp eq i64 %.1241.i.i.i, %.2056.i.i.i
  br i1 %exitcond613.not.i.i.i, label %B54.if.i.i.i.i, label %B1142.if.i.i.i

B1378.if.lr.ph.i.i.i:                             ; preds = %B392.i.i.i.i, %B1254.loopexit.i.i.i
  %lp.5.2591.i.i.i = phi double [ %.2285.i.i.i, %B1254.loopexit.i.i.i ], [ %lp.4.1596.i.i.i, %B392.i.i.i.i ]
  %.2164.0589.i.i.i = phi i64 [ %.2233.i.i.i46, %B1254.loopexit.i.i.i ], [ 0, %B392.i.i.i.i ]
  %.2269.i.i.i = getelementptr i64, ptr %210, i64 %.2164.0589.i.i.i
  %.2270.i.i.i = load i64, ptr %.2269.i.i.i, align 8, !noalias !63
  %.2277.i.i.i = getelementptr double, ptr %188, i64 %.2164.0589.i.i.i
  %.2278.i.i.i = load double, ptr %.2277.i.i.i, align 8, !noalias !63
  %.2281.i.i.i = getelementptr double, ptr %187, i64 %.2270.i.i.i
  %.2282.i.i.i = load double, ptr %.2281.i.i.i, align 8, !noalias !63
  store double %.2278.i.i.i, ptr %.2281.i.i.i, align 8, !noalias !63
  %.2421.i.i.i = mul nuw nsw i64 %.2164.0589.i.i.i, %.1241.i.i.i
  %211 = getelementptr double, ptr %185, i64 %.2421.i.i.i
  br label %B1378.if.i.i.i

B1378.if.i.i.i:                                   ; preds = %B1378.if.i.i.i, %B1378.if.lr.ph.i.i.i
  %.2325.0586.i.i.i = phi i64 [ 0, %B1378.if.lr.ph.i.i.i ], [ %.2394.i.i.i, %B1378.if.i.i.i ]
  %.2394.i.i.i = add nuw nsw i64 %.2325.0586.i.i.i, 1
  %.2426.i.i.i = getelementptr double, ptr %211, i64 %.2325.0586.i.i.i
  %.2427.i.i.i = load double, ptr %.2426.i.i.i, align 8, !noalias !63
  %.2433.i.i.i = load double, ptr %.2277.i.i.i, align 8, !noalias !63
  %.2437.i.i.i = getelementptr double, ptr %188, i64 %.2325.0586.i.i.i
  %.2438.i.i.i = load double, ptr %.2437.i.i.i, align 8, !noalias !63
  %.2439.i.i.i = fmul double %.2433.i.i.i, %.2438.i.i.i
  %.2440.i.i.i = fadd double %.2427.i.i.i, %.2439.i.i.i
  store double %.2440.i.i.i, ptr %.2426.i.i.i, align 8, !noalias !63
  %exitcond614.not.i.i.i = icmp eq i64 %.2325.0586.i.i.i, %.2164.0589.i.i.i
  br i1 %exitcond614.not.i.i.i, label %B1254.loopexit.i.i.i, label %B1378.if.i.i.i

B1526.if.i.i.i:                                   ; preds = %B1526.loopexit.i.i.i, %solve
  %.2529.0605.i.i.i = phi i64 [ 0, %solve ], [ %.2598.i.i.i, %B1526.loopexit.i.i.i ]
  %.2630.i.i.i = getelementptr i64, ptr %200, i64 %.2529.0605.i.i.i
  %.2631.i.i.i = load i64, ptr %.2630.i.i.i, align 8, !noalias !63
  %.2633.i.i.i = mul nsw i64 %.2631.i.i.i, %.328.i.i.i
  %.2766.i.i.i = mul nuw nsw i64 %.2529.0605.i.i.i, %.1241.i.i.i
  %212 = getelementptr double, ptr %189, i64 %.2633.i.i.i
  br label %B1580.if.i.i.i

B1580.if.i.i.i:                                   ; preds = %B1526.if.i.i.i, %B1580.loopexit.i.i.i
  %.2663.0602.i.i.i = phi i64 [ 0, %B1526.if.i.i.i ], [ %.2732.i.i.i, %B1580.loopexit.i.i.i ]
  %.2732.i.i.i = add nuw nsw i64 %.2663.0602.i.i.i, 1
  %.2762.not.i.i.i = icmp samesign ult i64 %.2529.0605.i.i.i, %.2663.0602.i.i.i
  %.2768.i.i.i = add nuw nsw i64 %.2663.0602.i.i.i, %.2766.i.i.i
  %.2775.i.i.i = mul nuw nsw i64 %.2663.0602.i.i.i, %.1241.i.i.i
  %.2777.i.i.i = add nuw nsw i64 %.2775.i.i.i, %.2529.0605.i.i.i
  %"$phi1628.3.2.3.i.i.i" = select i1 %.2762.not.i.i.i, i64 %.2777.i.i.i, i64 %.2768.i.i.i
  %.2787.i.i.i = getelementptr double, ptr %185, i64 %"$phi1628.3.2.3.i.i.i"
  %.2788.i.i.i = load double, ptr %.2787.i.i.i, align 8, !noalias !63
  %.2792.i.i.i = getelementptr double, ptr %186, i64 %"$phi1628.3.2.3.i.i.i"
  %.2793.i.i.i = load double, ptr %.2792.i.i.i, align 8, !noalias !63
  %.2796.i.i.i = fmul double %.2793.i.i.i, %.1833.i.i.i
  %.2797.i.i.i = fsub double %.2788.i.i.i, %.2796.i.i.i
  %.2802.i.i.i = getelementptr i64, ptr %200, i64 %.2663.0602.i.i.i
  %.2803.i.i.i = load i64, ptr %.2802.i.i.i, align 8, !noalias !63
  %.2819.i.i.i = load i64, ptr %.2630.i.i.i, align 8, !noalias !63
  %.13.i.i.i.i47 = tail call i64 @llvm.smin.i64(i64 %.2803.i.i.i, i64 %.2819.i.i.i)
  %.2936598.i.i.i = icmp sgt i64 %.13.i.i.i.i47, -1
  br i1 %.2936598.i.i.i, label %B1764.if.lr.ph.i.i.i, label %B1580.loopexit.i.i.i

B1764.if.i.i.i:                                   ; preds = %B1764.if.i.i.i, %B1764.if.lr.ph.i.i.i
  %.2880.0599.i.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i.i ], [ %.2949.i.i.i, %B1764.if.i.i.i ]
  %.2949.i.i.i = add nuw i64 %.2880.0599.i.i.i, 1
  %.2977.i.i.i = getelementptr double, ptr %212, i64 %.2880.0599.i.i.i
  %.2978.i.i.i = load double, ptr %.2977.i.i.i, align 8, !noalias !63
  %.2982.i.i.i = getelementptr double, ptr %201, i64 %.2880.0599.i.i.i
  %.2983.i.i.i = load double, ptr %.2982.i.i.i, align 8, !noalias !63
  %.2985.i.i.i = fmul double %.2797.i.i.i, %.2983.i.i.i
  %.2986.i.i.i = fadd double %.2978.i.i.i, %.2985.i.i.i
  store double %.2986.i.i.i, ptr %.2977.i.i.i, align 8, !noalias !63
  %exitcond53.not.i.i = icmp eq i64 %.2880.0599.i.i.i, %.13.i.i.i.i47
  br i1 %exitcond53.not.i.i, label %B1580.loopexit.i.i.i, label %B1764.if.i.i.i

B220.i.i:                                         ; preds = %B142.i.i
  %.74.i.i.i = load i64, ptr %180, align 8, !noalias !75
  %.310.i.i.i38 = getelementptr i8, ptr %180, i64 96
  %.311.i.i.i39 = load i64, ptr %.310.i.i.i38, align 8, !noalias !75
  %.367.i.i.i40 = getelementptr i8, ptr %180, i64 80
  %.368.i.i.i = load i64, ptr %.367.i.i.i40, align 8, !noalias !75
  %.379.i.i.i = getelementptr double, ptr %.296, i64 %.368.i.i.i
  %.380.i.i.i = load double, ptr %.379.i.i.i, align 8, !noalias !75
  %.503110.not.i.i.i = icmp slt i64 %.74.i.i.i, 1
  br i1 %.503110.not.i.i.i, label %by_times, label %B312.if.lr.ph.i.i.i

B312.if.lr.ph.i.i.i:                              ; preds = %B220.i.i
  %.253.i.i.i = getelementptr i8, ptr %180, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !75
  %.187.i.i.i41 = getelementptr i8, ptr %180, i64 24
  %.188.i.i.i = load i64, ptr %.187.i.i.i41, align 8, !noalias !75
  %.131.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !75
  %213 = getelementptr i64, ptr %.63, i64 %.254.i.i.i
  %214 = getelementptr double, ptr %.296, i64 %.131.i.i.i
  %215 = getelementptr double, ptr %.296, i64 %.188.i.i.i
  br label %B312.if.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B312.if.i.i.i
  %216 = getelementptr double, ptr %.108, i64 %.311.i.i.i39
  br label %B382.if.i.i.i

B438.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.783.i.i.i = fmul double %.737.i.i.i, 5.000000e-01
  %.785.i.i.i = fmul double %.737.i.i.i, %.783.i.i.i
  %.798.i.i.i = getelementptr double, ptr %214, i64 %.731.i.i.i
  store double %.737.i.i.i, ptr %.798.i.i.i, align 8, !noalias !75
  br label %B762.i.i.i

B476.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.824.i.i.i = fcmp une double %.749.i.i.i, %gap.2.0120.i.i.i
  br i1 %.824.i.i.i, label %B498.i.i.i, label %B544.i.i.i

B498.i.i.i:                                       ; preds = %B476.i.i.i
  %.839.i48.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.749.i.i.i)
  %.840.i.i.i = fadd double %.749.i.i.i, -1.000000e+00
  %.842.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.840.i.i.i)
  %.843.i.i.i = fmul double %.749.i.i.i, %.842.i.i.i
  br label %B544.i.i.i

B544.i.i.i:                                       ; preds = %B498.i.i.i, %B476.i.i.i
  %gap.4.1.i.i.i = phi double [ %.749.i.i.i, %B498.i.i.i ], [ %gap.2.0120.i.i.i, %B476.i.i.i ]
  %r.2.1.i.i.i = phi double [ %.839.i48.i.i, %B498.i.i.i ], [ %r.3.0121.i.i.i, %B476.i.i.i ]
  %slope.2.1.i.i.i = phi double [ %.843.i.i.i, %B498.i.i.i ], [ %slope.3.0122.i.i.i, %B476.i.i.i ]
  %.864.i.i.i = fmul double %r.2.1.i.i.i, %r.2.1.i.i.i
  %.865.i.i.i = fsub double 1.000000e+00, %.864.i.i.i
  %.868.i.i.i = fmul double %last.2.0118.i.i.i, %r.2.1.i.i.i
  %.870.i.i.i = fsub double %.737.i.i.i, %.868.i.i.i
  %.874.i.i.i = fdiv double %.870.i.i.i, %.865.i.i.i
  %.875.i.i.i = fmul double %.870.i.i.i, 5.000000e-01
  %.876.i.i.i = fmul double %.875.i.i.i, %.874.i.i.i
  %.877.i.i.i = tail call double @llvm.log.f64(double %.865.i.i.i)
  %.878.i.i.i = fmul double %.877.i.i.i, 5.000000e-01
  %.879.i.i.i = fsub double %.876.i.i.i, %.878.i.i.i
  %.887.i.i.i = fmul double %last.2.0118.i.i.i, %.874.i.i.i
  %.890.i.i.i = fmul double %.874.i.i.i, %.874.i.i.i
  %.892.i.i.i = fmul double %r.2.1.i.i.i, %.890.i.i.i
  %.893.i.i.i = fsub double %.887.i.i.i, %.892.i.i.i
  %.898.i.i.i = fdiv double %r.2.1.i.i.i, %.865.i.i.i
  %.899.i.i.i = fadd double %.898.i.i.i, %.893.i.i.i
  %.901.i.i.i = fmul double %slope.2.1.i.i.i, %.899.i.i.i
  %.905.i.i.i = fadd double %by_phi.2.0117.i.i.i, %.901.i.i.i
  %.914.i.i.i = getelementptr double, ptr %214, i64 %.731.i.i.i
  store double %.874.i.i.i, ptr %.914.i.i.i, align 8, !noalias !75
  %.922.i.i.i = getelementptr double, ptr %214, i64 %before.2.0119.i.i.i
  %.923.i.i.i = load double, ptr %.922.i.i.i, align 8, !noalias !75
  %.925.i.i.i = fmul double %r.2.1.i.i.i, %.874.i.i.i
  %.928.i.i.i = fsub double %.923.i.i.i, %.925.i.i.i
  store double %.928.i.i.i, ptr %.922.i.i.i, align 8, !noalias !75
  br label %B762.i.i.i

B762.i.i.i:                                       ; preds = %B544.i.i.i, %B438.i.i.i
  %by_phi.3.1.i.i.i = phi double [ %by_phi.2.0117.i.i.i, %B438.i.i.i ], [ %.905.i.i.i, %B544.i.i.i ]
  %gap.3.1.i.i.i = phi double [ %gap.2.0120.i.i.i, %B438.i.i.i ], [ %gap.4.1.i.i.i, %B544.i.i.i ]
  %r.4.1.i.i.i = phi double [ %r.3.0121.i.i.i, %B438.i.i.i ], [ %r.2.1.i.i.i, %B544.i.i.i ]
  %slope.4.1.i.i.i = phi double [ %slope.3.0122.i.i.i, %B438.i.i.i ], [ %slope.2.1.i.i.i, %B544.i.i.i ]
  %.785.pn.i.i.i = phi double [ %.785.i.i.i, %B438.i.i.i ], [ %.879.i.i.i, %B544.i.i.i ]
  %lp.4.1.i.i.i42 = fadd double %lp.3.0116.i.i.i, %.785.pn.i.i.i
  %exitcond124.not.i.i.i = icmp eq i64 %.74.i.i.i, %.698.i.i.i
  br i1 %exitcond124.not.i.i.i, label %by_times, label %B382.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B312.if.lr.ph.i.i.i
  %.445.0111.i.i.i = phi i64 [ 0, %B312.if.lr.ph.i.i.i ], [ %.516.i.i.i, %B312.if.i.i.i ]
  %.516.i.i.i = add nuw nsw i64 %.445.0111.i.i.i, 1
  %.544.i.i.i = getelementptr i64, ptr %213, i64 %.445.0111.i.i.i
  %.545.i.i.i = load i64, ptr %.544.i.i.i, align 8, !noalias !75
  %.549.i.i.i = getelementptr double, ptr %214, i64 %.545.i.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !75
  %.554.i.i.i = getelementptr double, ptr %215, i64 %.445.0111.i.i.i
  store double %.550.i.i.i, ptr %.554.i.i.i, align 8, !noalias !75
  %exitcond.not.i46.i.i = icmp eq i64 %.74.i.i.i, %.516.i.i.i
  br i1 %exitcond.not.i46.i.i, label %B382.if.lr.ph.i.i.i, label %B312.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B762.i.i.i, %B382.if.lr.ph.i.i.i
  %slope.3.0122.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %slope.4.1.i.i.i, %B762.i.i.i ]
  %r.3.0121.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %r.4.1.i.i.i, %B762.i.i.i ]
  %gap.2.0120.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %gap.3.1.i.i.i, %B762.i.i.i ]
  %before.2.0119.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B762.i.i.i ]
  %last.2.0118.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %.737.i.i.i, %B762.i.i.i ]
  %by_phi.2.0117.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %lp.3.0116.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i42, %B762.i.i.i ]
  %.629.0114.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.698.i.i.i, %B762.i.i.i ]
  %.698.i.i.i = add nuw nsw i64 %.629.0114.i.i.i, 1
  %.730.i.i.i = getelementptr i64, ptr %213, i64 %.629.0114.i.i.i
  %.731.i.i.i = load i64, ptr %.730.i.i.i, align 8, !noalias !75
  %.736.i.i.i = getelementptr double, ptr %215, i64 %.629.0114.i.i.i
  %.737.i.i.i = load double, ptr %.736.i.i.i, align 8, !noalias !75
  %.748.i.i.i = getelementptr double, ptr %216, i64 %.629.0114.i.i.i
  %.749.i.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !75
  %.750.i.i.i = fcmp oeq double %.749.i.i.i, 0.000000e+00
  br i1 %.750.i.i.i, label %B438.i.i.i, label %B476.i.i.i

by_times: ; preds = %B762.i.i.i, %B220.i.i
  %lp.3.0.lcssa.i47.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %lp.4.1.i.i.i42, %B762.i.i.i ]
  %by_phi.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %.1001.i.i.i = getelementptr double, ptr %.408, i64 %.368.i.i.i
  %.1002.i.i.i = load double, ptr %.1001.i.i.i, align 8, !noalias !75
  %.1004.i.i.i = fadd double %by_phi.2.0.lcssa.i.i.i, %.1002.i.i.i
  store double %.1004.i.i.i, ptr %.1001.i.i.i, align 8, !noalias !75
  br label %couple

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.164.051.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.235.i.i, %B106.if.i.i ]
  %.235.i.i = add nuw nsw i64 %.164.051.i.i, 1
  %.263.i.i = getelementptr double, ptr %181, i64 %.164.051.i.i
  %.264.i.i = load double, ptr %.263.i.i, align 8, !noalias !60
  %.265.i.i = fneg double %.264.i.i
  store double %.265.i.i, ptr %.263.i.i, align 8, !noalias !60
  %exitcond.not.i101.i = icmp eq i64 %.235.i.i, %.140.i.i
  br i1 %exitcond.not.i101.i, label %B142.i.i, label %B106.if.i.i

couple: ; preds = %B440.loopexit.i.i.i, %by_times, %B196.i.i
  %storemerge45.i.i = phi double [ %lp.3.0.lcssa.i47.i.i, %by_times ], [ 0.000000e+00, %B196.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.578.i43 = fadd double %storemerge45.i.i, 0.000000e+00
  %.58.i103.i = load i64, ptr %.60.i26, align 8, !noalias !78
  %.223.i105.i = load i64, ptr %.134.i, align 8, !noalias !78
  %.305110.not.i106.i = icmp slt i64 %.223.i105.i, 1
  br i1 %.305110.not.i106.i, label %B494.i, label %B228.if.lr.ph.i107.i

B228.if.lr.ph.i107.i:                             ; preds = %couple
  %.124.i109.i = load i64, ptr %.472.i, align 8, !noalias !78
  %217 = getelementptr i64, ptr %.63, i64 %.124.i109.i
  %.180.i110.i = getelementptr i8, ptr %217, i64 16
  %.181.i111.i = load i64, ptr %.180.i110.i, align 8, !noalias !78
  %.91.i113.i = load i64, ptr %.94.i27, align 8, !noalias !78
  %218 = getelementptr i64, ptr %.63, i64 %.91.i113.i
  %.634107.not.i114.i = icmp slt i64 %.58.i103.i, 1
  br label %B228.if.i115.i

B336.i131.i:                                      ; preds = %B228.if.i115.i
  br i1 %.634107.not.i114.i, label %B476.i139.i, label %B400.if.lr.ph.i132.i

B400.if.lr.ph.i132.i:                             ; preds = %B336.i131.i
  %.549.i133.i = getelementptr i8, ptr %.473.i120.i, i64 96
  %.550.i134.i = load i64, ptr %.549.i133.i, align 8, !noalias !78
  %219 = getelementptr double, ptr %.296, i64 %to.3.0113.i116.i
  %220 = getelementptr double, ptr %.296, i64 %.550.i134.i
  br label %B400.if.i135.i

B476.i139.i:                                      ; preds = %B400.if.i135.i, %B336.i131.i
  %.715.i140.i = add nsw i64 %to.3.0113.i116.i, %.58.i103.i
  br label %B614.i128.i

B516.i122.i:                                      ; preds = %B228.if.i115.i
  %.801.i123.i = getelementptr i8, ptr %.473.i120.i, i64 8
  %.802.i124.i = load i64, ptr %.801.i123.i, align 8, !noalias !78
  %.810.i125.i = getelementptr double, ptr %.296, i64 %to.3.0113.i116.i
  %.811.i126.i = load double, ptr %.810.i125.i, align 8, !noalias !78
  %.814.i.i = getelementptr double, ptr %.408, i64 %.802.i124.i
  store double %.811.i126.i, ptr %.814.i.i, align 8, !noalias !78
  %.831.i127.i = add nsw i64 %to.3.0113.i116.i, 1
  br label %B614.i128.i

B614.i128.i:                                      ; preds = %B228.if.i115.i, %B516.i122.i, %B476.i139.i
  %to.4.1.i129.i = phi i64 [ %.715.i140.i, %B476.i139.i ], [ %.831.i127.i, %B516.i122.i ], [ %to.3.0113.i116.i, %B228.if.i115.i ]
  %exitcond114.not.i130.i = icmp eq i64 %.318.i118.i, %.223.i105.i
  br i1 %exitcond114.not.i130.i, label %B494.i, label %B228.if.i115.i

B228.if.i115.i:                                   ; preds = %B614.i128.i, %B228.if.lr.ph.i107.i
  %to.3.0113.i116.i = phi i64 [ %.181.i111.i, %B228.if.lr.ph.i107.i ], [ %to.4.1.i129.i, %B614.i128.i ]
  %.247.0111.i117.i = phi i64 [ 0, %B228.if.lr.ph.i107.i ], [ %.318.i118.i, %B614.i128.i ]
  %.318.i118.i = add nuw nsw i64 %.247.0111.i117.i, 1
  %.473.idx.i119.i = mul i64 %.247.0111.i117.i, 120
  %.473.i120.i = getelementptr i8, ptr %218, i64 %.473.idx.i119.i
  %.474.i121.i = load i64, ptr %.473.i120.i, align 8, !noalias !78
  switch i64 %.474.i121.i, label %B614.i128.i [
    i64 0, label %B336.i131.i
    i64 1, label %B516.i122.i
  ]

B400.if.i135.i:                                   ; preds = %B400.if.i135.i, %B400.if.lr.ph.i132.i
  %.578.0108.i136.i = phi i64 [ 0, %B400.if.lr.ph.i132.i ], [ %.647.i137.i, %B400.if.i135.i ]
  %.647.i137.i = add nuw nsw i64 %.578.0108.i136.i, 1
  %.681.i.i = getelementptr double, ptr %219, i64 %.578.0108.i136.i
  %.682.i.i = load double, ptr %.681.i.i, align 8, !noalias !78
  %.689.i.i = getelementptr double, ptr %220, i64 %.578.0108.i136.i
  store double %.682.i.i, ptr %.689.i.i, align 8, !noalias !78
  %exitcond.not.i138.i = icmp eq i64 %.58.i103.i, %.647.i137.i
  br i1 %exitcond.not.i138.i, label %B476.i139.i, label %B400.if.i135.i

B494.i:                                           ; preds = %B614.i128.i, %couple, %B286.i
  %lp.3.0.i = phi double [ 0.000000e+00, %B286.i ], [ %.578.i43, %couple ], [ %.578.i43, %B614.i128.i ]
  %.622.i = tail call double @cells(i64 %.722, ptr nonnull %.296, ptr %.408, ptr nonnull %.296, ptr nonnull %.63, ptr %.108), !noalias !51
  %.667.i = load i64, ptr %.134.i, align 8, !noalias !51
  %.747165.not.i = icmp slt i64 %.667.i, 1
  br i1 %.747165.not.i, label %rows, label %B586.if.lr.ph.i

B586.if.lr.ph.i:                                  ; preds = %B494.i
  %221 = getelementptr i64, ptr %.63, i64 %.95.i28
  %.718486.not.i.i = icmp slt i64 %.61.i, 1
  br label %B586.if.i

B694.i:                                           ; preds = %B586.if.i
  %.89.i141.i = getelementptr i8, ptr %.915.i, i64 24
  %.90.i142.i = load i64, ptr %.89.i141.i, align 8, !noalias !81
  %.155.i143.i = getelementptr i8, ptr %.915.i, i64 40
  %.156.i144.i = load i64, ptr %.155.i143.i, align 8, !noalias !81
  %.227.i145.i = getelementptr i8, ptr %.915.i, i64 48
  %.228.i146.i = load i64, ptr %.227.i145.i, align 8, !noalias !81
  %.293.i147.i = getelementptr i8, ptr %.915.i, i64 104
  %.294.i148.i = load i64, ptr %.293.i147.i, align 8, !noalias !81
  %.359.i149.i = getelementptr i8, ptr %.915.i, i64 112
  %.360.i150.i = load i64, ptr %.359.i149.i, align 8, !noalias !81
  %.434.i.i = getelementptr i8, ptr %.915.i, i64 96
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !81
  %.500.i.i = getelementptr i8, ptr %.915.i, i64 56
  %.501.i.i = load i64, ptr %.500.i.i, align 8, !noalias !81
  %.590483.not.i.i = icmp slt i64 %.156.i144.i, 1
  br i1 %.590483.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B694.i
  %222 = getelementptr double, ptr %.296, i64 %.294.i148.i
  %223 = shl nuw i64 %.156.i144.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %222, i8 0, i64 %223, i1 false), !noalias !81
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B694.i
  br i1 %.718486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %224 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %225 = getelementptr double, ptr %.296, i64 %.294.i148.i
  %226 = getelementptr double, ptr %.296, i64 %.435.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862489.not.i.i = icmp slt i64 %.90.i142.i, 1
  br i1 %.862489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %227 = getelementptr double, ptr %.296, i64 %.360.i150.i
  %228 = shl nuw i64 %.90.i142.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %227, i8 0, i64 %228, i1 false), !noalias !81
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %229 = getelementptr double, ptr %.296, i64 %.294.i148.i
  %230 = getelementptr double, ptr %.296, i64 %.360.i150.i
  %231 = getelementptr double, ptr %.108, i64 %.228.i146.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.156.i144.i, %.1005.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862489.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B642.preheader.i.i
  %.1385.i.i = getelementptr i8, ptr %.915.i, i64 32
  %232 = getelementptr double, ptr %.296, i64 %.360.i150.i
  br label %B642.if.i.i

B828.i.i:                                         ; preds = %B642.if.i.i, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.915.i, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !81
  %.1600513.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600513.not.i.i, label %B727.i, label %B892.if.lr.ph.i.i

B892.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.1702.i.i = getelementptr i8, ptr %.915.i, i64 88
  %233 = getelementptr double, ptr %.296, i64 %.435.i.i
  br label %B892.if.i.i

B1614.loopexit.i.i:                               ; preds = %B1698.if.i.i, %B1614.if.i.i
  %exitcond524.not.i.i = icmp eq i64 %.61.i, %.2649.i.i
  br i1 %exitcond524.not.i.i, label %B1787.i.i, label %B1614.if.i.i

B1787.i.i:                                        ; preds = %B1414.if.i.i, %B1278.if.i.i, %B1614.loopexit.i.i, %B1614.preheader.i.i, %B1278.preheader.i.i, %B1414.preheader.i.i
  %exitcond525.not.i.i = icmp eq i64 %.1613.i.i32, %.1520.i.i
  br i1 %exitcond525.not.i.i, label %B727.i, label %B892.if.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.662.0487.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.731.i.i, %B364.if.i.i ]
  %.731.i.i = add nuw nsw i64 %.662.0487.i.i, 1
  %.759.i.i = getelementptr i64, ptr %224, i64 %.662.0487.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !81
  %.764.i.i = getelementptr double, ptr %225, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !81
  %.769.i.i = getelementptr double, ptr %226, i64 %.662.0487.i.i
  %.770.i.i = load double, ptr %.769.i.i, align 8, !noalias !81
  %.771.i.i = fadd double %.765.i.i, %.770.i.i
  store double %.771.i.i, ptr %.764.i.i, align 8, !noalias !81
  %exitcond.not.i151.i = icmp eq i64 %.61.i, %.731.i.i
  br i1 %exitcond.not.i151.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0496.i.i, 1
  %.1037.i.i = getelementptr double, ptr %229, i64 %.936.0496.i.i
  %.1038.i.i = load double, ptr %.1037.i.i, align 8, !noalias !81
  br i1 %.862489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i = mul nuw nsw i64 %.936.0496.i.i, %.90.i142.i
  %234 = getelementptr double, ptr %231, i64 %.1167.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0493.i.i, 1
  %.1163.i.i = getelementptr double, ptr %230, i64 %.1066.0493.i.i
  %.1164.i.i = load double, ptr %.1163.i.i, align 8, !noalias !81
  %.1172.i.i = getelementptr double, ptr %234, i64 %.1066.0493.i.i
  %.1173.i.i30 = load double, ptr %.1172.i.i, align 8, !noalias !81
  %.1175.i152.i = fmul double %.1038.i.i, %.1173.i.i30
  %.1176.i153.i = fadd double %.1164.i.i, %.1175.i152.i
  store double %.1176.i153.i, ptr %.1163.i.i, align 8, !noalias !81
  %exitcond518.not.i.i = icmp eq i64 %.90.i142.i, %.1135.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.i.i, %B642.if.lr.ph.i.i
  %.1224.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.1293.i.i, %B642.if.i.i ]
  %.1293.i.i = add nuw nsw i64 %.1224.0499.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !81
  %235 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0499.i.i, 4
  %.1395.i.i = getelementptr i8, ptr %235, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !81
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.408
  %.1427.i154.i = getelementptr i8, ptr %.1395.i.i, i64 8
  %.1428.i155.i = load i64, ptr %.1427.i154.i, align 8, !noalias !81
  %.1430.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i155.i
  %.1431.i.i = load double, ptr %.1430.i.i, align 8, !noalias !81
  %.1438.i.i = getelementptr double, ptr %232, i64 %.1224.0499.i.i
  %.1439.i.i31 = load double, ptr %.1438.i.i, align 8, !noalias !81
  %.1440.i.i = fadd double %.1431.i.i, %.1439.i.i31
  store double %.1440.i.i, ptr %.1430.i.i, align 8, !noalias !81
  %exitcond520.not.i.i = icmp eq i64 %.90.i142.i, %.1293.i.i
  br i1 %exitcond520.not.i.i, label %B828.i.i, label %B642.if.i.i

B892.if.i.i:                                      ; preds = %B1787.i.i, %B892.if.lr.ph.i.i
  %.1544.0514.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i ], [ %.1613.i.i32, %B1787.i.i ]
  %.1613.i.i32 = add nuw nsw i64 %.1544.0514.i.i, 1
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !81
  %236 = getelementptr i64, ptr %.63, i64 %.1703.i.i
  %.1741.idx.i.i = shl i64 %.1544.0514.i.i, 5
  %.1741.i.i = getelementptr i8, ptr %236, i64 %.1741.idx.i.i
  %.1742.i.i = load i64, ptr %.1741.i.i, align 8, !noalias !81
  %237 = getelementptr i64, ptr %.63, i64 %.1742.i.i
  %.1934.i.i = getelementptr i8, ptr %237, i64 8
  %.1935.i.i = load i64, ptr %.1934.i.i, align 8, !noalias !81
  %.2127.i.i = getelementptr i8, ptr %237, i64 184
  %.2128.i.i = load i64, ptr %.2127.i.i, align 8, !noalias !81
  %.2148.i.i = getelementptr i8, ptr %.1741.i.i, i64 24
  %.2149.i.i = load i64, ptr %.2148.i.i, align 8, !noalias !81
  %.2178.i.i = getelementptr i8, ptr %.1741.i.i, i64 8
  %.2179.i.i = load i64, ptr %.2178.i.i, align 8, !noalias !81
  %.2199.i.i = getelementptr i8, ptr %.1741.i.i, i64 16
  %.2200.i.i = load i64, ptr %.2199.i.i, align 8, !noalias !81
  switch i64 %.1935.i.i, label %B1614.preheader.i.i [
    i64 1, label %B1278.preheader.i.i
    i64 2, label %B1414.preheader.i.i
  ]

B1414.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1414.if.lr.ph.i.i

B1414.if.lr.ph.i.i:                               ; preds = %B1414.preheader.i.i
  %238 = getelementptr i64, ptr %.63, i64 %.2179.i.i
  %239 = getelementptr i64, ptr %.63, i64 %.2200.i.i
  %240 = getelementptr double, ptr %.296, i64 %.2128.i.i
  %241 = getelementptr double, ptr %.108, i64 %.2149.i.i
  br label %B1414.if.i.i

B1278.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1278.if.lr.ph.i.i

B1278.if.lr.ph.i.i:                               ; preds = %B1278.preheader.i.i
  %242 = getelementptr i64, ptr %.63, i64 %.2179.i.i
  %243 = getelementptr double, ptr %.296, i64 %.2128.i.i
  %244 = getelementptr i64, ptr %.63, i64 %.2200.i.i
  %245 = getelementptr double, ptr %.108, i64 %.2149.i.i
  br label %B1278.if.i.i

B1614.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1614.if.lr.ph.i.i

B1614.if.lr.ph.i.i:                               ; preds = %B1614.preheader.i.i
  %246 = getelementptr i64, ptr %.63, i64 %.2179.i.i
  %247 = getelementptr i64, ptr %.63, i64 %.2200.i.i
  %.2783507.not.i.i = icmp slt i64 %.1935.i.i, 1
  %248 = getelementptr double, ptr %.296, i64 %.2128.i.i
  %249 = getelementptr double, ptr %.108, i64 %.2149.i.i
  br label %B1614.if.i.i

B1278.if.i.i:                                     ; preds = %B1278.if.i.i, %B1278.if.lr.ph.i.i
  %.2236.0505.i.i = phi i64 [ 0, %B1278.if.lr.ph.i.i ], [ %.2305.i.i, %B1278.if.i.i ]
  %.2305.i.i = add nuw nsw i64 %.2236.0505.i.i, 1
  %.2333.i.i = getelementptr i64, ptr %242, i64 %.2236.0505.i.i
  %.2334.i.i = load i64, ptr %.2333.i.i, align 8, !noalias !81
  %.2338.i.i = getelementptr double, ptr %243, i64 %.2334.i.i
  %.2339.i.i33 = load double, ptr %.2338.i.i, align 8, !noalias !81
  %.2343.i.i = getelementptr double, ptr %233, i64 %.2236.0505.i.i
  %.2344.i.i = load double, ptr %.2343.i.i, align 8, !noalias !81
  %.2348.i.i = getelementptr i64, ptr %244, i64 %.2236.0505.i.i
  %.2349.i.i = load i64, ptr %.2348.i.i, align 8, !noalias !81
  %.2353.i.i = getelementptr double, ptr %245, i64 %.2349.i.i
  %.2354.i.i = load double, ptr %.2353.i.i, align 8, !noalias !81
  %.2355.i.i = fmul double %.2344.i.i, %.2354.i.i
  %.2356.i.i = fadd double %.2339.i.i33, %.2355.i.i
  store double %.2356.i.i, ptr %.2338.i.i, align 8, !noalias !81
  %exitcond522.not.i.i = icmp eq i64 %.61.i, %.2305.i.i
  br i1 %exitcond522.not.i.i, label %B1787.i.i, label %B1278.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1414.if.lr.ph.i.i
  %.2403.0502.i.i = phi i64 [ 0, %B1414.if.lr.ph.i.i ], [ %.2472.i.i, %B1414.if.i.i ]
  %.2472.i.i = add nuw nsw i64 %.2403.0502.i.i, 1
  %.2500.i.i = getelementptr i64, ptr %238, i64 %.2403.0502.i.i
  %.2501.i.i = load i64, ptr %.2500.i.i, align 8, !noalias !81
  %.2508.i.i = getelementptr i64, ptr %239, i64 %.2403.0502.i.i
  %.2509.i.i = load i64, ptr %.2508.i.i, align 8, !noalias !81
  %.2516.i.i = getelementptr double, ptr %233, i64 %.2403.0502.i.i
  %.2517.i.i = load double, ptr %.2516.i.i, align 8, !noalias !81
  %.2519.idx.i.i = shl i64 %.2501.i.i, 4
  %.2519.i.i = getelementptr i8, ptr %240, i64 %.2519.idx.i.i
  %.2520.i.i = load double, ptr %.2519.i.i, align 8, !noalias !81
  %.2522.idx.i.i = shl i64 %.2509.i.i, 4
  %.2522.i.i = getelementptr i8, ptr %241, i64 %.2522.idx.i.i
  %.2523.i.i = load double, ptr %.2522.i.i, align 8, !noalias !81
  %.2524.i.i = fmul double %.2517.i.i, %.2523.i.i
  %.2525.i.i = fadd double %.2520.i.i, %.2524.i.i
  store double %.2525.i.i, ptr %.2519.i.i, align 8, !noalias !81
  %.2531.i.i = getelementptr i8, ptr %.2519.i.i, i64 8
  %.2532.i.i = load double, ptr %.2531.i.i, align 8, !noalias !81
  %.2535.i.i = getelementptr i8, ptr %.2522.i.i, i64 8
  %.2536.i.i = load double, ptr %.2535.i.i, align 8, !noalias !81
  %.2537.i.i = fmul double %.2517.i.i, %.2536.i.i
  %.2538.i.i = fadd double %.2532.i.i, %.2537.i.i
  store double %.2538.i.i, ptr %.2531.i.i, align 8, !noalias !81
  %exitcond521.not.i.i = icmp eq i64 %.61.i, %.2472.i.i
  br i1 %exitcond521.not.i.i, label %B1787.i.i, label %B1414.if.i.i

B1614.if.i.i:                                     ; preds = %B1614.if.lr.ph.i.i, %B1614.loopexit.i.i
  %.2580.0511.i.i = phi i64 [ 0, %B1614.if.lr.ph.i.i ], [ %.2649.i.i, %B1614.loopexit.i.i ]
  %.2649.i.i = add nuw nsw i64 %.2580.0511.i.i, 1
  br i1 %.2783507.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.lr.ph.i.i

B1698.if.lr.ph.i.i:                               ; preds = %B1614.if.i.i
  %.2691.i.i = getelementptr i64, ptr %247, i64 %.2580.0511.i.i
  %.2692.i.i = load i64, ptr %.2691.i.i, align 8, !noalias !81
  %.2694.i.i = mul nsw i64 %.2692.i.i, %.1935.i.i
  %.2681.i.i = getelementptr i64, ptr %246, i64 %.2580.0511.i.i
  %.2682.i.i = load i64, ptr %.2681.i.i, align 8, !noalias !81
  %.2684.i.i = mul nsw i64 %.2682.i.i, %.1935.i.i
  %250 = getelementptr double, ptr %248, i64 %.2684.i.i
  %.2830.i.i34 = getelementptr double, ptr %233, i64 %.2580.0511.i.i
  %251 = getelementptr double, ptr %249, i64 %.2694.i.i
  br label %B1698.if.i.i

B1698.if.i.i:                                     ; preds = %B1698.if.i.i, %B1698.if.lr.ph.i.i
  %.2727.0508.i.i = phi i64 [ 0, %B1698.if.lr.ph.i.i ], [ %.2796.i.i, %B1698.if.i.i ]
  %.2796.i.i = add nuw nsw i64 %.2727.0508.i.i, 1
  %.2824.i.i = getelementptr double, ptr %250, i64 %.2727.0508.i.i
  %.2825.i.i = load double, ptr %.2824.i.i, align 8, !noalias !81
  %.2831.i.i = load double, ptr %.2830.i.i34, align 8, !noalias !81
  %.2835.i.i = getelementptr double, ptr %251, i64 %.2727.0508.i.i
  %.2836.i.i = load double, ptr %.2835.i.i, align 8, !noalias !81
  %.2837.i.i = fmul double %.2831.i.i, %.2836.i.i
  %.2838.i.i = fadd double %.2825.i.i, %.2837.i.i
  store double %.2838.i.i, ptr %.2824.i.i, align 8, !noalias !81
  %exitcond523.not.i.i = icmp eq i64 %.1935.i.i, %.2796.i.i
  br i1 %exitcond523.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.i.i

B727.i:                                           ; preds = %B1787.i.i, %B586.if.i, %B828.i.i
  %exitcond172.not.i = icmp eq i64 %.760.i, %.667.i
  br i1 %exitcond172.not.i, label %rows, label %B586.if.i

B728.i:                                           ; preds = %B1747.i.i, %B146.if.i, %B788.i.i
  %exitcond.not.i29 = icmp eq i64 %.230.i, %.135.i
  br i1 %exitcond.not.i29, label %B286.i, label %B146.if.i

B146.if.i:                                        ; preds = %B728.i, %B146.if.lr.ph.i
  %.159.0164.i = phi i64 [ 0, %B146.if.lr.ph.i ], [ %.230.i, %B728.i ]
  %.230.i = add nuw nsw i64 %.159.0164.i, 1
  %.385.idx.i = mul i64 %.159.0164.i, 120
  %.385.i = getelementptr i8, ptr %147, i64 %.385.idx.i
  %.386.i = load i64, ptr %.385.i, align 8, !noalias !51
  %.387.i = icmp eq i64 %.386.i, 0
  br i1 %.387.i, label %B254.i, label %B728.i

B586.if.i:                                        ; preds = %B727.i, %B586.if.lr.ph.i
  %.691.0166.i = phi i64 [ 0, %B586.if.lr.ph.i ], [ %.760.i, %B727.i ]
  %.760.i = add nuw nsw i64 %.691.0166.i, 1
  %.915.idx.i = mul i64 %.691.0166.i, 120
  %.915.i = getelementptr i8, ptr %221, i64 %.915.idx.i
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !51
  %.917.i = icmp eq i64 %.916.i, 0
  br i1 %.917.i, label %B694.i, label %B727.i

rows: ; preds = %B727.i, %B494.i
  %.626.i = fadd double %lp.3.0.i, %.622.i
  %.754 = fadd double %lp.3.0.lcssa.i, %.626.i
  %.104.i66 = load i64, ptr %.346.i, align 8, !noalias !84
  %.18699.not.i = icmp slt i64 %.104.i66, 1
  br i1 %.18699.not.i, label %B552.i, label %B60.if.lr.ph.i67

B60.if.lr.ph.i67:                                 ; preds = %rows
  %.302.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i68

B192.i:                                           ; preds = %B60.if.i68
  %.885.i = getelementptr i8, ptr %352, i64 240
  %.886.i = load i64, ptr %.885.i, align 8, !noalias !84
  %.887.not.i = icmp eq i64 %.886.i, 0
  br i1 %.887.not.i, label %B266.i, label %B242.i

B242.i:                                           ; preds = %B192.i
  %.206.i.i123 = load i64, ptr %352, align 8, !noalias !87
  %.398.i.i124 = getelementptr i8, ptr %352, i64 8
  %.399.i.i125 = load i64, ptr %.398.i.i124, align 8, !noalias !87
  %.591.i.i126 = getelementptr i8, ptr %352, i64 184
  %.592.i.i127 = load i64, ptr %.591.i.i126, align 8, !noalias !87
  %.1661179.not.i.i = icmp slt i64 %.206.i.i123, 1
  br i1 %.1661179.not.i.i, label %B266.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B242.i
  %.1574.i.i128 = getelementptr i8, ptr %352, i64 280
  %.1575.i.i129 = load i64, ptr %.1574.i.i128, align 8, !noalias !87
  %.1375.i.i130 = getelementptr i8, ptr %352, i64 272
  %.1376.i.i131 = load i64, ptr %.1375.i.i130, align 8, !noalias !87
  %.1182.i.i132 = getelementptr i8, ptr %352, i64 264
  %.1183.i.i133 = load i64, ptr %.1182.i.i132, align 8, !noalias !87
  %.983.i.i134 = getelementptr i8, ptr %352, i64 256
  %.984.i.i135 = load i64, ptr %.983.i.i134, align 8, !noalias !87
  %.790.i.i136 = getelementptr i8, ptr %352, i64 248
  %.791.i.i137 = load i64, ptr %.790.i.i136, align 8, !noalias !87
  %252 = getelementptr i64, ptr %.63, i64 %.791.i.i137
  %253 = getelementptr double, ptr %.108, i64 %.1575.i.i129
  %254 = getelementptr i64, ptr %.63, i64 %.984.i.i135
  %255 = getelementptr i64, ptr %.63, i64 %.1183.i.i133
  %256 = getelementptr double, ptr %.108, i64 %.1376.i.i131
  %.1947169.not.i.i = icmp slt i64 %.399.i.i125, 1
  %257 = getelementptr double, ptr %.296, i64 %.592.i.i127
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1661.i.i = icmp sgt i64 %.1603.0181.in.i.i, 1
  br i1 %.1661.i.i, label %B366.if.i.i, label %B266.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1809.i.i = icmp samesign ugt i64 %.1756.0174.i.i, 1
  br i1 %.1809.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.1947169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %258 = getelementptr double, ptr %.296, i64 %.1707.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1603.0181.in.i.i = phi i64 [ %.206.i.i123, %B366.if.lr.ph.i.i ], [ %.1603.0181.i.i, %B366.loopexit.i.i ]
  %.1603.0181.i.i = add nsw i64 %.1603.0181.in.i.i, -1
  %.1702.i.i138 = getelementptr i64, ptr %252, i64 %.1603.0181.i.i
  %.1703.i.i139 = load i64, ptr %.1702.i.i138, align 8, !noalias !87
  %.1705.i.i140 = mul nsw i64 %.1703.i.i139, %.399.i.i125
  %.1707.i.i = add nsw i64 %.1705.i.i140, %.592.i.i127
  %.1711.i.i = getelementptr double, ptr %253, i64 %.1603.0181.i.i
  %.1712.i.i = load double, ptr %.1711.i.i, align 8, !noalias !87
  %.1722.i.i = getelementptr i64, ptr %254, i64 %.1603.0181.i.i
  %.1723.i.i = load i64, ptr %.1722.i.i, align 8, !noalias !87
  %.1728.i.i = getelementptr i8, ptr %.1722.i.i, i64 8
  %.1729.i.i = load i64, ptr %.1728.i.i, align 8, !noalias !87
  %.1766.i.i = sub i64 %.1729.i.i, %.1723.i.i
  %.1809172.not.i.i = icmp slt i64 %.1766.i.i, 1
  br i1 %.1809172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %259 = getelementptr double, ptr %.296, i64 %.1707.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1756.0174.i.i = phi i64 [ %.1766.i.i, %B458.if.lr.ph.i.i ], [ %.1818.i.i, %B458.loopexit.i.i ]
  %.1753.0173.i.i = phi i64 [ %.1723.i.i, %B458.if.lr.ph.i.i ], [ %.1822.i.i, %B458.loopexit.i.i ]
  %.1818.i.i = add nsw i64 %.1756.0174.i.i, -1
  %.1822.i.i = add i64 %.1753.0173.i.i, 1
  %.1859.i.i = getelementptr double, ptr %256, i64 %.1753.0173.i.i
  %.1860.i.i = load double, ptr %.1859.i.i, align 8, !noalias !87
  br i1 %.1947169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1850.i.i = getelementptr i64, ptr %255, i64 %.1753.0173.i.i
  %.1851.i.i = load i64, ptr %.1850.i.i, align 8, !noalias !87
  %.1853.i.i = mul nsw i64 %.1851.i.i, %.399.i.i125
  %260 = getelementptr double, ptr %257, i64 %.1853.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1891.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.1960.i.i, %B524.if.i.i ]
  %.1960.i.i = add nuw nsw i64 %.1891.0170.i.i, 1
  %.1988.i.i = getelementptr double, ptr %260, i64 %.1891.0170.i.i
  %.1989.i.i = load double, ptr %.1988.i.i, align 8, !noalias !87
  %.1993.i.i141 = getelementptr double, ptr %259, i64 %.1891.0170.i.i
  %.1994.i.i142 = load double, ptr %.1993.i.i141, align 8, !noalias !87
  %.1996.i.i143 = fmul double %.1860.i.i, %.1994.i.i142
  %.1997.i.i = fadd double %.1989.i.i, %.1996.i.i143
  store double %.1997.i.i, ptr %.1988.i.i, align 8, !noalias !87
  %exitcond.not.i.i144 = icmp eq i64 %.399.i.i125, %.1960.i.i
  br i1 %exitcond.not.i.i144, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2039.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2108.i.i145, %B616.if.i.i ]
  %.2108.i.i145 = add nuw nsw i64 %.2039.0176.i.i, 1
  %.2136.i.i146 = getelementptr double, ptr %258, i64 %.2039.0176.i.i
  %.2137.i.i147 = load double, ptr %.2136.i.i146, align 8, !noalias !87
  %.2139.i.i148 = fmul double %.1712.i.i, %.2137.i.i147
  store double %.2139.i.i148, ptr %.2136.i.i146, align 8, !noalias !87
  %exitcond182.not.i.i149 = icmp eq i64 %.399.i.i125, %.2108.i.i145
  br i1 %exitcond182.not.i.i149, label %B366.loopexit.i.i, label %B616.if.i.i

B266.i:                                           ; preds = %B366.loopexit.i.i, %B242.i, %B192.i
  %.1111.i = getelementptr i8, ptr %352, i64 288
  %.1112.i = load i64, ptr %.1111.i, align 8, !noalias !84
  %.1113.i = icmp sgt i64 %.1112.i, -1
  br i1 %.1113.i, label %B316.i, label %B342.i

B316.i:                                           ; preds = %B266.i
  %.213.i.i = load i64, ptr %352, align 8, !noalias !90
  %.600.i.i = getelementptr i8, ptr %352, i64 312
  %.601.i.i = load i64, ptr %.600.i.i, align 8, !noalias !90
  %.997.i.i = getelementptr i8, ptr %352, i64 304
  %.998.i.i = load i64, ptr %.997.i.i, align 8, !noalias !90
  %.1193.i.i = getelementptr double, ptr %.296, i64 %.1112.i
  %.1194.i.i220 = load double, ptr %.1193.i.i, align 8, !noalias !90
  %.1486170.not.i.i = icmp slt i64 %.213.i.i, 1
  br i1 %.1486170.not.i.i, label %mix_backward, label %B374.if.lr.ph.i.i

B374.if.lr.ph.i.i:                                ; preds = %B316.i
  %.1396.i.i221 = getelementptr i8, ptr %352, i64 320
  %.1397.i.i222 = load i64, ptr %.1396.i.i221, align 8, !noalias !90
  %.406.i.i = getelementptr i8, ptr %352, i64 184
  %.407.i.i223 = load i64, ptr %.406.i.i, align 8, !noalias !90
  %.803.i.i = getelementptr i8, ptr %352, i64 296
  %.804.i.i = load i64, ptr %.803.i.i, align 8, !noalias !90
  %261 = getelementptr double, ptr %.296, i64 %.1397.i.i222
  %262 = shl nuw i64 %.213.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %261, i8 0, i64 %262, i1 false), !noalias !90
  %263 = getelementptr double, ptr %.296, i64 %.407.i.i223
  %264 = getelementptr double, ptr %.108, i64 %.804.i.i
  br label %B430.if.lr.ph.i.i

B374.loopexit.i.i:                                ; preds = %B430.if.i.i
  %.1627.i.i = add nuw nsw i64 %.1558.0177.i.i, 1
  %exitcond183.not.i.i224 = icmp eq i64 %.213.i.i, %.1627.i.i
  br i1 %exitcond183.not.i.i224, label %B522.preheader.i.i, label %B430.if.lr.ph.i.i

B522.preheader.i.i:                               ; preds = %B374.loopexit.i.i
  %265 = getelementptr double, ptr %.108, i64 %.998.i.i
  %.1951.i.i = fsub double 1.000000e+00, %.1194.i.i220
  %266 = getelementptr double, ptr %.296, i64 %.601.i.i
  br label %B522.if.i.i

B430.if.lr.ph.i.i:                                ; preds = %B374.loopexit.i.i, %B374.if.lr.ph.i.i
  %.1558.0177.i.i = phi i64 [ 0, %B374.if.lr.ph.i.i ], [ %.1627.i.i, %B374.loopexit.i.i ]
  %.1655.i.i = getelementptr double, ptr %263, i64 %.1558.0177.i.i
  %.1656.i.i = load double, ptr %.1655.i.i, align 8, !noalias !90
  %.1658.i.i = mul nuw nsw i64 %.1558.0177.i.i, %.213.i.i
  %267 = getelementptr double, ptr %264, i64 %.1658.i.i
  br label %B430.if.i.i

B430.if.i.i:                                      ; preds = %B430.if.i.i, %B430.if.lr.ph.i.i
  %.1691.0174.i.i = phi i64 [ 0, %B430.if.lr.ph.i.i ], [ %.1760.i.i, %B430.if.i.i ]
  %.1760.i.i = add nuw nsw i64 %.1691.0174.i.i, 1
  %.1788.i.i = getelementptr double, ptr %261, i64 %.1691.0174.i.i
  %.1789.i.i = load double, ptr %.1788.i.i, align 8, !noalias !90
  %.1793.i.i = getelementptr double, ptr %267, i64 %.1691.0174.i.i
  %.1794.i.i = load double, ptr %.1793.i.i, align 8, !noalias !90
  %.1796.i.i = fmul double %.1656.i.i, %.1794.i.i
  %.1797.i.i = fadd double %.1789.i.i, %.1796.i.i
  store double %.1797.i.i, ptr %.1788.i.i, align 8, !noalias !90
  %exitcond.not.i53.i = icmp eq i64 %.213.i.i, %.1760.i.i
  br i1 %exitcond.not.i53.i, label %B374.loopexit.i.i, label %B430.if.i.i

B522.if.i.i:                                      ; preds = %B522.if.i.i, %B522.preheader.i.i
  %by_rho.2.0182.i.i = phi double [ 0.000000e+00, %B522.preheader.i.i ], [ %.1977.i.i, %B522.if.i.i ]
  %.1849.0180.i.i = phi i64 [ 0, %B522.preheader.i.i ], [ %.1918.i.i, %B522.if.i.i ]
  %.1918.i.i = add nuw nsw i64 %.1849.0180.i.i, 1
  %.1946.i.i = getelementptr double, ptr %265, i64 %.1849.0180.i.i
  %.1947.i.i = load double, ptr %.1946.i.i, align 8, !noalias !90
  %.1949.i.i = fmul double %.1194.i.i220, %.1947.i.i
  %.1952.i.i225 = fadd double %.1951.i.i, %.1949.i.i
  %.1956.i.i = getelementptr double, ptr %261, i64 %.1849.0180.i.i
  %.1957.i.i = load double, ptr %.1956.i.i, align 8, !noalias !90
  %.1958.i.i = fmul double %.1957.i.i, 5.000000e-01
  %.1962.i.i = getelementptr double, ptr %266, i64 %.1849.0180.i.i
  %.1963.i.i = load double, ptr %.1962.i.i, align 8, !noalias !90
  %.1964.i.i = fmul double %.1958.i.i, %.1963.i.i
  %.1970.i.i = fadd double %.1947.i.i, -1.000000e+00
  %.1971.i.i = fmul double %.1970.i.i, %.1964.i.i
  %.1975.i.i = fdiv double %.1971.i.i, %.1952.i.i225
  %.1977.i.i = fadd double %by_rho.2.0182.i.i, %.1975.i.i
  %.1980.i.i = tail call double @sqrt(double %.1952.i.i225)
  %.1986.i.i = fmul double %.1957.i.i, %.1980.i.i
  %.1990.i.i = getelementptr double, ptr %263, i64 %.1849.0180.i.i
  store double %.1986.i.i, ptr %.1990.i.i, align 8, !noalias !90
  %exitcond184.not.i.i = icmp eq i64 %.213.i.i, %.1918.i.i
  br i1 %exitcond184.not.i.i, label %mix_backward.2, label %B522.if.i.i

mix_backward.2: ; preds = %B522.if.i.i
  %.2206.i.pre.i = load i64, ptr %.1111.i, align 8, !noalias !90
  br label %mix_backward

mix_backward: ; preds = %mix_backward.2, %B316.i
  %.2206.i.i = phi i64 [ %.1112.i, %B316.i ], [ %.2206.i.pre.i, %mix_backward.2 ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B316.i ], [ %.1977.i.i, %mix_backward.2 ]
  %.2210.i.i = getelementptr double, ptr %.408, i64 %.2206.i.i
  %.2211.i.i = load double, ptr %.2210.i.i, align 8, !noalias !90
  %.2213.i.i226 = fadd double %by_rho.2.0.lcssa.i.i, %.2211.i.i
  store double %.2213.i.i226, ptr %.2210.i.i, align 8, !noalias !90
  br label %B342.i

B342.i:                                           ; preds = %mix_backward, %B266.i
  %.1339.i = getelementptr i8, ptr %352, i64 328
  %.1340.i = load i64, ptr %.1339.i, align 8, !noalias !84
  %.1341.i = icmp sgt i64 %.1340.i, -1
  br i1 %.1341.i, label %B392.i, label %B416.i

B392.i:                                           ; preds = %B342.i
  %.199.i.i208 = getelementptr i8, ptr %352, i64 336
  %.200.i.i209 = load i64, ptr %.199.i.i208, align 8, !noalias !93
  %.1393.i.i = getelementptr i8, ptr %352, i64 344
  %.1394.i.i = load i64, ptr %.1393.i.i, align 8, !noalias !93
  %.147697.not.i.i = icmp slt i64 %.1394.i.i, 1
  br i1 %.147697.not.i.i, label %B416.i, label %B316.if.lr.ph.i.i

B316.if.lr.ph.i.i:                                ; preds = %B392.i
  %.1195.i.i210 = getelementptr i8, ptr %352, i64 368
  %.1196.i.i = load i64, ptr %.1195.i.i210, align 8, !noalias !93
  %.1003.i.i211 = getelementptr i8, ptr %352, i64 184
  %.1004.i.i212 = load i64, ptr %.1003.i.i211, align 8, !noalias !93
  %.775.i.i213 = getelementptr i8, ptr %352, i64 360
  %.776.i.i214 = load i64, ptr %.775.i.i213, align 8, !noalias !93
  %.583.i.i215 = getelementptr i8, ptr %352, i64 312
  %.584.i.i216 = load i64, ptr %.583.i.i215, align 8, !noalias !93
  %.391.i.i217 = getelementptr i8, ptr %352, i64 176
  %.392.i.i218 = load i64, ptr %.391.i.i217, align 8, !noalias !93
  %268 = add i64 %.200.i.i209, -2
  %.160094.i.i = icmp ult i64 %268, 9223372036854775807
  %269 = getelementptr double, ptr %.296, i64 %.1004.i.i212
  %270 = getelementptr double, ptr %.296, i64 %.776.i.i214
  %271 = getelementptr double, ptr %270, i64 %.200.i.i209
  %272 = getelementptr double, ptr %.296, i64 %.1196.i.i
  %273 = getelementptr double, ptr %.296, i64 %.392.i.i218
  %274 = getelementptr double, ptr %.296, i64 %.584.i.i216
  br label %B316.if.i.i

B316.loopexit.i.i:                                ; preds = %B362.if.i.i, %B316.if.i.i
  %exitcond.not.i54.i = icmp eq i64 %.1489.i.i, %.1394.i.i
  br i1 %exitcond.not.i54.i, label %B416.i, label %B316.if.i.i

B316.if.i.i:                                      ; preds = %B316.loopexit.i.i, %B316.if.lr.ph.i.i
  %.1418.098.i.i = phi i64 [ 0, %B316.if.lr.ph.i.i ], [ %.1489.i.i, %B316.loopexit.i.i ]
  %.1489.i.i = add nuw nsw i64 %.1418.098.i.i, 1
  br i1 %.160094.i.i, label %B362.if.lr.ph.i.i, label %B316.loopexit.i.i

B362.if.lr.ph.i.i:                                ; preds = %B316.if.i.i
  %275 = mul nsw i64 %.1418.098.i.i, %.200.i.i209
  %276 = getelementptr double, ptr %269, i64 %275
  %277 = getelementptr double, ptr %273, i64 %275
  %278 = getelementptr double, ptr %274, i64 %275
  br label %B362.if.i.i

B362.if.i.i:                                      ; preds = %B362.if.i.i, %B362.if.lr.ph.i.i
  %.1547.096.i.in.i = phi i64 [ %.200.i.i209, %B362.if.lr.ph.i.i ], [ %.1547.096.i.i, %B362.if.i.i ]
  %.1547.096.i.i = add i64 %.1547.096.i.in.i, -1
  %.1643.i.i = getelementptr double, ptr %276, i64 %.1547.096.i.i
  %.1644.i.i = load double, ptr %.1643.i.i, align 8, !noalias !93
  %.1648.i.i = getelementptr double, ptr %270, i64 %.1547.096.i.i
  %.1649.i.i219 = load double, ptr %.1648.i.i, align 8, !noalias !93
  %.1655.i55.i = getelementptr double, ptr %271, i64 %.1547.096.i.i
  %.1656.i56.i = load double, ptr %.1655.i55.i, align 8, !noalias !93
  %.1660.i.i = getelementptr double, ptr %272, i64 %.1547.096.i.i
  %.1661.i57.i = load double, ptr %.1660.i.i, align 8, !noalias !93
  %279 = getelementptr double, ptr %277, i64 %.1547.096.i.i
  %.1668.i.i = getelementptr i8, ptr %279, i64 -8
  %.1669.i.i = load double, ptr %.1668.i.i, align 8, !noalias !93
  %.1675.i.i = getelementptr double, ptr %278, i64 %.1547.096.i.i
  %.1676.i.i = load double, ptr %.1675.i.i, align 8, !noalias !93
  %.1677.i.i = fmul double %.1649.i.i219, %.1676.i.i
  %.1681.i.i = fdiv double %.1677.i.i, %.1656.i56.i
  %.1682.i.i = fsub double %.1669.i.i, %.1681.i.i
  %.1683.i.i = fmul double %.1644.i.i, %.1682.i.i
  %.1684.i.i = fadd double %.1661.i57.i, %.1683.i.i
  store double %.1684.i.i, ptr %.1660.i.i, align 8, !noalias !93
  %.1694.i.i = getelementptr i8, ptr %.1643.i.i, i64 -8
  %.1695.i.i = load double, ptr %.1694.i.i, align 8, !noalias !93
  %.1696.i.i = fmul double %.1644.i.i, %.1649.i.i219
  %.1697.i.i = fadd double %.1696.i.i, %.1695.i.i
  store double %.1697.i.i, ptr %.1694.i.i, align 8, !noalias !93
  %.1701.i.i = fmul double %.1644.i.i, %.1656.i56.i
  store double %.1701.i.i, ptr %.1643.i.i, align 8, !noalias !93
  %.1600.i.i = icmp samesign ugt i64 %.1547.096.i.i, 1
  br i1 %.1600.i.i, label %B362.if.i.i, label %B316.loopexit.i.i

B416.i:                                           ; preds = %B316.loopexit.i.i, %B392.i, %B342.i
  %.221.i.i = load i64, ptr %352, align 8, !noalias !96
  %.414.i.i150 = getelementptr i8, ptr %352, i64 8
  %.415.i.i151 = load i64, ptr %.414.i.i150, align 8, !noalias !96
  %.609.i.i = load i64, ptr %.689.i, align 8, !noalias !96
  %.14891250.not.i.i = icmp slt i64 %.221.i.i, 1
  br i1 %.14891250.not.i.i, label %B444.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B416.i
  %.1402.i.i = getelementptr i8, ptr %352, i64 232
  %.1403.i.i = load i64, ptr %.1402.i.i, align 8, !noalias !96
  %.1199.i.i152 = getelementptr i8, ptr %352, i64 96
  %.1200.i.i153 = load i64, ptr %.1199.i.i152, align 8, !noalias !96
  %.1005.i.i154 = getelementptr i8, ptr %352, i64 56
  %.1006.i.i = load i64, ptr %.1005.i.i154, align 8, !noalias !96
  %.811.i.i155 = getelementptr i8, ptr %352, i64 48
  %.812.i.i = load i64, ptr %.811.i.i155, align 8, !noalias !96
  %.1722.i58.i = getelementptr i8, ptr %352, i64 80
  %.1922.i.i = getelementptr i8, ptr %352, i64 200
  %.2128.i.i156 = getelementptr i8, ptr %352, i64 216
  %.2326.i.i = getelementptr i8, ptr %352, i64 208
  %.2530.i.i = getelementptr i8, ptr %352, i64 192
  %.2728.i.i = getelementptr i8, ptr %352, i64 184
  %.2786.i.i = icmp sgt i64 %.415.i.i151, 0
  %storemerge1094.i.i = tail call i64 @llvm.smax.i64(i64 %.415.i.i151, i64 0)
  %280 = getelementptr double, ptr %.296, i64 %.1006.i.i
  %.3220.i.i = getelementptr i8, ptr %352, i64 72
  %.8.i.i.i157 = sitofp i64 %.415.i.i151 to double
  %.9.i.i.i158 = fmul double %.8.i.i.i157, 5.000000e-01
  %.37671155.not.i.i = icmp slt i64 %.415.i.i151, 1
  %281 = getelementptr double, ptr %.296, i64 %.812.i.i
  %.4286.i.i = add nsw i64 %.415.i.i151, -1
  %282 = getelementptr double, ptr %.296, i64 %.1403.i.i
  %.5731.i.i = getelementptr i8, ptr %352, i64 224
  %.5933.i.i = getelementptr i8, ptr %352, i64 120
  %.217.i.i.i = getelementptr i8, ptr %352, i64 144
  %.605.i.i.i = getelementptr i8, ptr %352, i64 160
  %.411.i.i.i = getelementptr i8, ptr %352, i64 152
  %.957.i.i.i = getelementptr i8, ptr %352, i64 128
  %.1812.i.i.i = getelementptr i8, ptr %352, i64 136
  %283 = getelementptr i64, ptr %.63, i64 %.1200.i.i153
  %.7111.i.i = getelementptr i8, ptr %352, i64 104
  %.7309.i.i = getelementptr i8, ptr %352, i64 112
  br label %B322.i.i

B316.loopexit.i61.i:                              ; preds = %B2772.loopexit.i.i, %B2750.i.i, %B2244.i.thread.i
  %exitcond1270.not.i.i = icmp eq i64 %.1502.i.i, %.221.i.i
  br i1 %exitcond1270.not.i.i, label %B444.i, label %B322.i.i

B322.i.i:                                         ; preds = %B316.loopexit.i61.i, %B322.lr.ph.i.i
  %.1431.01252.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.1502.i.i, %B316.loopexit.i61.i ]
  %.1502.i.i = add nuw nsw i64 %.1431.01252.i.i, 1
  %.1723.i59.i = load i64, ptr %.1722.i58.i, align 8, !noalias !96
  %.1726.i.i = mul nsw i64 %.1431.01252.i.i, %.415.i.i151
  %.1728.i60.i = mul nsw i64 %.1726.i.i, %.415.i.i151
  %.1923.i.i = load i64, ptr %.1922.i.i, align 8, !noalias !96
  %.1929.i.i = add nsw i64 %.1923.i.i, %.1728.i60.i
  %.2129.i.i = load i64, ptr %.2128.i.i156, align 8, !noalias !96
  %.2133.i.i = add nsw i64 %.2129.i.i, %.1726.i.i
  %.2327.i.i = load i64, ptr %.2326.i.i, align 8, !noalias !96
  %.2531.i.i159 = load i64, ptr %.2530.i.i, align 8, !noalias !96
  %.2535.i.i160 = add nsw i64 %.2531.i.i159, %.1726.i.i
  %.2729.i.i = load i64, ptr %.2728.i.i, align 8, !noalias !96
  %.2733.i.i161 = add nsw i64 %.2729.i.i, %.1726.i.i
  %.2738.i.i162 = add nsw i64 %.1726.i.i, %.609.i.i
  br i1 %.2786.i.i, label %B684.if.lr.ph.i.i, label %B808.thread.i.i

B684.if.lr.ph.i.i:                                ; preds = %B322.i.i
  %284 = getelementptr double, ptr %.296, i64 %.2733.i.i161
  %285 = getelementptr double, ptr %.296, i64 %.2535.i.i160
  br label %B718.if.lr.ph.i.i

B684.loopexit.i.i:                                ; preds = %B718.if.i.i
  %.2841.i.i = add nuw nsw i64 %.2772.01150.i.i, 1
  %exitcond1253.not.i.i = icmp eq i64 %.415.i.i151, %.2841.i.i
  br i1 %exitcond1253.not.i.i, label %B808.i.i, label %B718.if.lr.ph.i.i

B808.i.i:                                         ; preds = %B684.loopexit.i.i
  %.3221.i.i = load i64, ptr %.3220.i.i, align 8, !noalias !96
  %.3222.i.i = icmp sgt i64 %.3221.i.i, -1
  br i1 %.3222.i.i, label %B866.i.i, label %B1046.i.i

B808.thread.i.i:                                  ; preds = %B322.i.i
  %.32211272.i.i = load i64, ptr %.3220.i.i, align 8, !noalias !96
  %.32221273.i.i = icmp sgt i64 %.32211272.i.i, -1
  br i1 %.32221273.i.i, label %B866.thread.i.i, label %B2244.i.i

B866.thread.i.i:                                  ; preds = %B808.thread.i.i
  %.34191276.i.i = getelementptr double, ptr %.296, i64 %.32211272.i.i
  %.34201277.i.i = load double, ptr %.34191276.i.i, align 8, !noalias !96
  br label %squared.2

B866.i.i:                                         ; preds = %B808.i.i
  %.3419.i.i = getelementptr double, ptr %.296, i64 %.3221.i.i
  %.3420.i.i = load double, ptr %.3419.i.i, align 8, !noalias !96
  br label %B30.if.i.i.i199

B30.if.i.i.i199:                                  ; preds = %B30.if.i.i.i199, %B866.i.i
  %total.2.039.i.i.i200 = phi double [ 0.000000e+00, %B866.i.i ], [ %.145.i.i.i206, %B30.if.i.i.i199 ]
  %.37.037.i.i.i201 = phi i64 [ 0, %B866.i.i ], [ %.108.i.i.i202, %B30.if.i.i.i199 ]
  %.108.i.i.i202 = add nuw nsw i64 %.37.037.i.i.i201, 1
  %.136.i.i.i203 = getelementptr double, ptr %285, i64 %.37.037.i.i.i201
  %.137.i.i.i204 = load double, ptr %.136.i.i.i203, align 8, !noalias !99
  %.143.i.i.i205 = fmul double %.137.i.i.i204, %.137.i.i.i204
  %.145.i.i.i206 = fadd double %total.2.039.i.i.i200, %.143.i.i.i205
  %exitcond.not.i.i.i207 = icmp eq i64 %.108.i.i.i202, %.415.i.i151
  br i1 %exitcond.not.i.i.i207, label %squared.2, label %B30.if.i.i.i199

squared.2: ; preds = %B30.if.i.i.i199, %B866.thread.i.i
  %.34201279.i.i = phi double [ %.34201277.i.i, %B866.thread.i.i ], [ %.3420.i.i, %B30.if.i.i.i199 ]
  %.322112741278.i.i = phi i64 [ %.32211272.i.i, %B866.thread.i.i ], [ %.3221.i.i, %B30.if.i.i.i199 ]
  %total.2.0.lcssa.i.i.i169 = phi double [ 0.000000e+00, %B866.thread.i.i ], [ %.145.i.i.i206, %B30.if.i.i.i199 ]
  %.3654.i.i = getelementptr double, ptr %.408, i64 %.322112741278.i.i
  %.3655.i.i = load double, ptr %.3654.i.i, align 8, !noalias !96
  %.7.i.i.i170 = fmul double %.34201279.i.i, 5.000000e-01
  %.11.i.i.i171 = fadd double %.9.i.i.i158, %.7.i.i.i170
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i61, double %.11.i.i.i171)
  %.26.i.i.i173 = load double, ptr %.12.i.i.i61, align 8, !noalias !102
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i63, double %.7.i.i.i170)
  %.53.i.i.i175 = load double, ptr %.39.i.i.i63, align 8, !noalias !102
  %.63.i.i.i176 = fsub double %.26.i.i.i173, %.53.i.i.i175
  %.67.i.i.i = fdiv double %.9.i.i.i158, %.7.i.i.i170
  %.68.i.i.i177 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i178 = fadd double %.63.i.i.i176, %.68.i.i.i177
  %.74.i.i.i179 = fsub double %.69.i.i.i178, %.67.i.i.i
  %.78.i.i.i180 = fdiv double %total.2.0.lcssa.i.i.i169, %.34201279.i.i
  %.79.i.i.i181 = tail call double @log1p(double %.78.i.i.i180)
  %.80.i.i.i182 = fsub double %.74.i.i.i179, %.79.i.i.i181
  %.82.i.i.i183 = fadd double %.34201279.i.i, %.8.i.i.i157
  %.83.i.i.i = fmul double %.82.i.i.i183, %total.2.0.lcssa.i.i.i169
  %.84.i.i.i = fadd double %.34201279.i.i, %total.2.0.lcssa.i.i.i169
  %.85.i.i.i = fmul double %.34201279.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i182
  %.91.i.i.i184 = fmul double %.90.i.i.i, 5.000000e-01
  %.3456.i.i = fdiv double %.82.i.i.i183, %.84.i.i.i
  %.3682.i.i = fadd double %.3655.i.i, %.91.i.i.i184
  store double %.3682.i.i, ptr %.3654.i.i, align 8, !noalias !96
  br label %B1046.i.i

B1046.i.i:                                        ; preds = %squared.2, %B808.i.i
  %pulled.2.1.i.i = phi double [ %.3456.i.i, %squared.2 ], [ 1.000000e+00, %B808.i.i ]
  br i1 %.37671155.not.i.i, label %B2244.i.thread.i, label %B1068.if.lr.ph.i.i

B1068.if.lr.ph.i.i:                               ; preds = %B1046.i.i
  %.3809.i.i = fneg double %pulled.2.1.i.i
  %286 = getelementptr double, ptr %.296, i64 %.2535.i.i160
  %287 = getelementptr double, ptr %.296, i64 %.2733.i.i161
  br label %B1068.if.i.i

B1232.preheader.i.i:                              ; preds = %B1182.i.i
  %288 = getelementptr double, ptr %.296, i64 %.1929.i.i
  %289 = getelementptr double, ptr %arg.grad, i64 %.2738.i.i162
  br label %B1232.if.i.i

B1182.i.i:                                        ; preds = %B1122.if.i.i, %B1068.if.i.i
  %total.14.2.lcssa.i.i185 = phi double [ %.3816.i.i, %B1068.if.i.i ], [ %.3955.i.i, %B1122.if.i.i ]
  %.3970.i.i = getelementptr double, ptr %287, i64 %.3711.01156.i.i
  store double %total.14.2.lcssa.i.i185, ptr %.3970.i.i, align 8, !noalias !96
  %exitcond1255.not.i.i = icmp eq i64 %.415.i.i151, %.3780.i.i
  br i1 %exitcond1255.not.i.i, label %B1232.preheader.i.i, label %B1068.if.i.i

B1338.i.i:                                        ; preds = %B1276.if.i.i, %B1232.if.i.i
  %.4257.pre-phi.i.i = phi i64 [ 0, %B1232.if.i.i ], [ %.4233.i.i, %B1276.if.i.i ]
  %total.15.2.lcssa.i.i188 = phi double [ %.4109.i.i, %B1232.if.i.i ], [ %.4247.i.i, %B1276.if.i.i ]
  %290 = getelementptr double, ptr %288, i64 %.4257.pre-phi.i.i
  %.4263.i.i = getelementptr double, ptr %290, i64 %.4007.01164.i.i
  %.4264.i.i = load double, ptr %.4263.i.i, align 8, !noalias !96
  %.4269.i.i = fdiv double %total.15.2.lcssa.i.i188, %.4264.i.i
  %.4278.i.i = getelementptr double, ptr %289, i64 %.4007.01164.i.i
  store double %.4269.i.i, ptr %.4278.i.i, align 8, !noalias !96
  %exitcond1257.not.i.i = icmp eq i64 %.415.i.i151, %.4076.i.i
  br i1 %exitcond1257.not.i.i, label %B1428.if.i.i, label %B1232.if.i.i

B1632.preheader.i.i:                              ; preds = %B1542.i.i
  %291 = getelementptr double, ptr %.296, i64 %.2327.i.i
  %292 = getelementptr double, ptr %291, i64 %.1726.i.i
  br label %B1660.if.lr.ph.i.i

B1542.i.i:                                        ; preds = %B1480.if.i.i, %B1428.if.i.i
  %total.16.2.lcssa.i.i190 = phi double [ %.4412.i.i, %B1428.if.i.i ], [ %.4552.i.i, %B1480.if.i.i ]
  %.4562.i.i = mul nsw i64 %.4310.01174.i.i, %.415.i.i151
  %293 = getelementptr double, ptr %288, i64 %.4562.i.i
  %.4568.i.i = getelementptr double, ptr %293, i64 %.4310.01174.i.i
  %.4569.i.i191 = load double, ptr %.4568.i.i, align 8, !noalias !96
  %.4574.i.i = fdiv double %total.16.2.lcssa.i.i190, %.4569.i.i191
  %.4583.i.i = getelementptr double, ptr %287, i64 %.4310.01174.i.i
  store double %.4574.i.i, ptr %.4583.i.i, align 8, !noalias !96
  %.4366.i.i = icmp sgt i64 %.4313.01175.i.i, 1
  br i1 %.4366.i.i, label %B1428.if.i.i, label %B1632.preheader.i.i

B1632.loopexit.i.i:                               ; preds = %B1902.i.i
  %.4680.i.i = add nsw i64 %.4618.01190.i.i, -1
  %.4684.i.i = add i64 %.4615.01189.i.i, -1
  %.4671.i.i = icmp sgt i64 %.4618.01190.i.i, 1
  br i1 %.4671.i.i, label %B1660.if.lr.ph.i.i, label %B2038.if.lr.ph.i.i

B1682.i.i:                                        ; preds = %B1660.if.i.i
  %.4845.i.i = load double, ptr %.4844.i.i, align 8, !noalias !96
  %.4851.i.i = load double, ptr %.4850.i.i, align 8, !noalias !96
  %.4852.i.i = fadd double %.4845.i.i, %.4851.i.i
  %.4853.i.i = fneg double %.4852.i.i
  %.4858.i.i = getelementptr double, ptr %289, i64 %.4736.01186.i.i
  %.4859.i.i = load double, ptr %.4858.i.i, align 8, !noalias !96
  %.4860.i.i = fmul double %.4859.i.i, %.4853.i.i
  %.4866.i.i = load double, ptr %.4865.i.i, align 8, !noalias !96
  %.4871.i.i = getelementptr double, ptr %292, i64 %.4736.01186.i.i
  %.4872.i.i = load double, ptr %.4871.i.i, align 8, !noalias !96
  %.4873.i.i = fmul double %.4866.i.i, %.4872.i.i
  %.4874.i.i = fsub double %.4860.i.i, %.4873.i.i
  %.4883.i.i = icmp eq i64 %.4615.01189.i.i, %.4736.01186.i.i
  br i1 %.4883.i.i, label %B1784.i.i, label %B1800.i.i

B1784.i.i:                                        ; preds = %B1682.i.i
  %.4886.i.i = fadd double %.4874.i.i, -1.000000e+00
  %.4889.i.i = fmul double %.4886.i.i, 5.000000e-01
  br label %B1800.i.i

B1800.i.i:                                        ; preds = %B1660.if.i.i, %B1784.i.i, %B1682.i.i
  %total.18.3.i.i = phi double [ %.4889.i.i, %B1784.i.i ], [ %.4874.i.i, %B1682.i.i ], [ 0.000000e+00, %B1660.if.i.i ]
  br i1 %.49831176.not.i.i, label %B1902.i.i, label %B1830.if.lr.ph.i.i

B1830.if.lr.ph.i.i:                               ; preds = %B1800.i.i
  %invariant.gep1183.i.i = getelementptr double, ptr %282, i64 %.4736.01186.i.i
  br label %B1830.if.i.i

B1902.i.i:                                        ; preds = %B1830.if.i.i, %B1800.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1800.i.i ], [ %.5041.i.i, %B1830.if.i.i ]
  %.5058.i.i = load double, ptr %.5057.i.i, align 8, !noalias !96
  %.5063.i.i = fdiv double %total.17.3.lcssa.i.i, %.5058.i.i
  %.5076.i.i = getelementptr double, ptr %325, i64 %.4736.01186.i.i
  store double %.5063.i.i, ptr %.5076.i.i, align 8, !noalias !96
  %exitcond1258.not.i.i = icmp eq i64 %.415.i.i151, %.4805.i.i
  br i1 %exitcond1258.not.i.i, label %B1632.loopexit.i.i, label %B1660.if.i.i

B2000.loopexit.i.i:                               ; preds = %B2172.i.i
  %.5187.i.i = add nuw nsw i64 %.5118.01202.i.i, 1
  %exitcond1259.not.i.i = icmp eq i64 %.415.i.i151, %.5187.i.i
  br i1 %exitcond1259.not.i.i, label %B2244.i.i, label %B2038.if.lr.ph.i.i

B2172.i.i:                                        ; preds = %B2100.if.i.i, %B2038.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5346.i.i, %B2038.if.i.i ], [ %.5490.i.i, %B2100.if.i.i ]
  %.5500.i.i = mul nsw i64 %.5240.01199.i.i, %.415.i.i151
  %294 = getelementptr double, ptr %288, i64 %.5500.i.i
  %.5506.i.i = getelementptr double, ptr %294, i64 %.5240.01199.i.i
  %.5507.i.i = load double, ptr %.5506.i.i, align 8, !noalias !96
  %.5512.i.i = fdiv double %total.19.3.lcssa.i.i, %.5507.i.i
  store double %.5512.i.i, ptr %.5345.i.i, align 8, !noalias !96
  %.5296.i.i = icmp sgt i64 %.5243.01200.i.i, 1
  br i1 %.5296.i.i, label %B2038.if.i.i, label %B2000.loopexit.i.i

B2244.i.i:                                        ; preds = %B2000.loopexit.i.i, %B808.thread.i.i
  %.5732.i.i = load i64, ptr %.5731.i.i, align 8, !noalias !96
  %295 = getelementptr double, ptr %.296, i64 %.5732.i.i
  %.5736.i.i = getelementptr double, ptr %295, i64 %.1431.01252.i.i
  %.5737.i.i = load double, ptr %.5736.i.i, align 8, !noalias !96
  %.5934.i.i = load i64, ptr %.5933.i.i, align 8, !noalias !96
  %.5935.not.i.i = icmp eq i64 %.5934.i.i, 0
  br i1 %.5935.not.i.i, label %B2750.i.i, label %B2378.preheader.i.i

B2244.i.thread.i:                                 ; preds = %B1046.i.i
  %.5732.i89.i = load i64, ptr %.5731.i.i, align 8, !noalias !96
  %296 = getelementptr double, ptr %.296, i64 %.5732.i89.i
  %.5736.i90.i = getelementptr double, ptr %296, i64 %.1431.01252.i.i
  %.5737.i91.i = load double, ptr %.5736.i90.i, align 8, !noalias !96
  %.5934.i92.i = load i64, ptr %.5933.i.i, align 8, !noalias !96
  %.5935.not.i93.i = icmp eq i64 %.5934.i92.i, 0
  br i1 %.5935.not.i93.i, label %B316.loopexit.i61.i, label %B2718.i.i

B2378.preheader.i.i:                              ; preds = %B2244.i.i
  br i1 %.37671155.not.i.i, label %B2718.i.i, label %B2378.if.lr.ph.i.i

B2378.if.lr.ph.i.i:                               ; preds = %B2378.preheader.i.i
  %297 = getelementptr double, ptr %.296, i64 %.2733.i.i161
  %298 = getelementptr double, ptr %.296, i64 %.2133.i.i
  %299 = getelementptr double, ptr %.296, i64 %.1929.i.i
  br label %B2412.if.lr.ph.i.i

B2378.loopexit.i.i:                               ; preds = %B2664.i.i
  %.6033.i.i = add nuw nsw i64 %.5964.01220.i.i, 1
  %exitcond1263.not.i.i = icmp eq i64 %.415.i.i151, %.6033.i.i
  br i1 %exitcond1263.not.i.i, label %B2718.i.i, label %B2412.if.lr.ph.i.i

B2516.if.lr.ph.i.i:                               ; preds = %B2412.if.i.i
  %300 = getelementptr double, ptr %299, i64 %.6188.i.i
  %301 = getelementptr double, ptr %282, i64 %.6188.i.i
  br label %B2590.if.lr.ph.i.i

B2664.i.i:                                        ; preds = %B2590.if.i.i
  %.6316.i.i = add nuw nsw i64 %.6247.01215.i.i, 1
  %.6547.i.i = getelementptr double, ptr %301, i64 %.6247.01215.i.i
  %.6548.i.i = load double, ptr %.6547.i.i, align 8, !noalias !96
  %.6550.i.i = fmul double %.6529.i.i, %.6548.i.i
  %.6554.i.i = fadd double %by_log_weight.5.21217.i.i, %.6550.i.i
  %exitcond1262.not.i.i = icmp eq i64 %.415.i.i151, %.6316.i.i
  br i1 %exitcond1262.not.i.i, label %B2378.loopexit.i.i, label %B2590.if.lr.ph.i.i

B2718.i.i:                                        ; preds = %B2378.loopexit.i.i, %B2378.preheader.i.i, %B2244.i.thread.i
  %.5737.i9497.i = phi double [ %.5737.i.i, %B2378.preheader.i.i ], [ %.5737.i91.i, %B2244.i.thread.i ], [ %.5737.i.i, %B2378.loopexit.i.i ]
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2378.preheader.i.i ], [ 0.000000e+00, %B2244.i.thread.i ], [ %.6554.i.i, %B2378.loopexit.i.i ]
  %.218.i.i.i = load i64, ptr %.217.i.i.i, align 8, !noalias !105
  %.69790.not.i.i.i = icmp slt i64 %.218.i.i.i, 1
  br i1 %.69790.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2718.i.i
  %.608.i.i.i = mul nuw nsw i64 %.218.i.i.i, %.1431.01252.i.i
  %.606.i.i.i = load i64, ptr %.605.i.i.i, align 8, !noalias !105
  %.412.i.i.i164 = load i64, ptr %.411.i.i.i, align 8, !noalias !105
  %302 = getelementptr i64, ptr %.63, i64 %.412.i.i.i164
  %303 = getelementptr double, ptr %.108, i64 %.606.i.i.i
  %304 = getelementptr double, ptr %303, i64 %.608.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2718.i.i
  %.958.i.i.i = load i64, ptr %.957.i.i.i, align 8, !noalias !105
  %.959.i.i.i = icmp sgt i64 %.958.i.i.i, -1
  br i1 %.959.i.i.i, label %B272.i.i.i, label %B2750.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1040.i.i.i = load i64, ptr %.302.i, align 8, !noalias !105
  %305 = getelementptr i64, ptr %.63, i64 %.1040.i.i.i
  %.idx.i.i.i167 = mul i64 %.958.i.i.i, 376
  %306 = getelementptr i8, ptr %305, i64 %.idx.i.i.i167
  %.1616.i.i.i = getelementptr i8, ptr %306, i64 8
  %.1617.i.i.i = load i64, ptr %.1616.i.i.i, align 8, !noalias !105
  %.210293.not.i.i.i = icmp slt i64 %.1617.i.i.i, 1
  br i1 %.210293.not.i.i.i, label %B2750.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2008.i.i.i = getelementptr i8, ptr %306, i64 184
  %.2009.i.i.i = load i64, ptr %.2008.i.i.i, align 8, !noalias !105
  %.1815.i.i.i = mul nuw nsw i64 %.1617.i.i.i, %.1431.01252.i.i
  %.1813.i.i.i = load i64, ptr %.1812.i.i.i, align 8, !noalias !105
  %307 = getelementptr double, ptr %.296, i64 %.2009.i.i.i
  %308 = getelementptr double, ptr %307, i64 %.1815.i.i.i
  %309 = getelementptr double, ptr %.108, i64 %.1813.i.i.i
  %310 = getelementptr double, ptr %309, i64 %.1815.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.639.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.710.i.i.i, %B160.if.i.i.i ]
  %.710.i.i.i = add nuw nsw i64 %.639.091.i.i.i, 1
  %.738.i.i.i = getelementptr i64, ptr %302, i64 %.639.091.i.i.i
  %.739.i.i.i = load i64, ptr %.738.i.i.i, align 8, !noalias !105
  %.741.i.i.i = getelementptr double, ptr %.408, i64 %.739.i.i.i
  %.742.i.i.i = load double, ptr %.741.i.i.i, align 8, !noalias !105
  %.746.i.i.i = getelementptr double, ptr %304, i64 %.639.091.i.i.i
  %.747.i.i.i = load double, ptr %.746.i.i.i, align 8, !noalias !105
  %.749.i.i.i165 = fmul double %by_log_weight.4.1.lcssa.i.i, %.747.i.i.i
  %.750.i.i.i166 = fadd double %.742.i.i.i, %.749.i.i.i165
  store double %.750.i.i.i166, ptr %.741.i.i.i, align 8, !noalias !105
  %exitcond.not.i1118.i.i = icmp eq i64 %.710.i.i.i, %.218.i.i.i
  br i1 %exitcond.not.i1118.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2046.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2115.i.i.i, %B552.if.i.i.i ]
  %.2115.i.i.i = add nuw nsw i64 %.2046.094.i.i.i, 1
  %.2143.i.i.i = getelementptr double, ptr %308, i64 %.2046.094.i.i.i
  %.2144.i.i.i = load double, ptr %.2143.i.i.i, align 8, !noalias !105
  %.2148.i.i.i = getelementptr double, ptr %310, i64 %.2046.094.i.i.i
  %.2149.i.i.i = load double, ptr %.2148.i.i.i, align 8, !noalias !105
  %.2151.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.2149.i.i.i
  %.2152.i.i.i = fadd double %.2144.i.i.i, %.2151.i.i.i
  store double %.2152.i.i.i, ptr %.2143.i.i.i, align 8, !noalias !105
  %exitcond96.not.i.i.i = icmp eq i64 %.2115.i.i.i, %.1617.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2750.i.i, label %B552.if.i.i.i

B2750.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2244.i.i
  %.5737.i95.i = phi double [ %.5737.i.i, %B2244.i.i ], [ %.5737.i9497.i, %B218.i.i.i ], [ %.5737.i9497.i, %B272.i.i.i ], [ %.5737.i9497.i, %B552.if.i.i.i ]
  br i1 %.37671155.not.i.i, label %B316.loopexit.i61.i, label %B2772.if.lr.ph.i.i

B2772.if.lr.ph.i.i:                               ; preds = %B2750.i.i
  %311 = getelementptr double, ptr %.296, i64 %.2733.i.i161
  %312 = getelementptr double, ptr %.296, i64 %.2133.i.i
  %313 = getelementptr double, ptr %.108, i64 %.1723.i59.i
  %314 = getelementptr double, ptr %313, i64 %.1728.i60.i
  br label %B2812.if.lr.ph.i.i

B2772.loopexit.i.i:                               ; preds = %B3220.loopexit.i.i
  %exitcond1269.not.i.i = icmp eq i64 %.415.i.i151, %.6706.i.i
  br i1 %exitcond1269.not.i.i, label %B316.loopexit.i61.i, label %B2812.if.lr.ph.i.i

B2944.i.i:                                        ; preds = %B2812.if.i.i
  %.6706.i.i = add nuw nsw i64 %.6637.01248.i.i, 1
  %.6909.i.i = getelementptr i64, ptr %283, i64 %.6637.01248.i.i
  %.6910.i.i = load i64, ptr %.6909.i.i, align 8, !noalias !96
  %.6916.i.i = getelementptr i8, ptr %.6909.i.i, i64 8
  %.6917.i.i = load i64, ptr %.6916.i.i, align 8, !noalias !96
  %.6918.i.i = sub nsw i64 %.6917.i.i, %.6910.i.i
  %.73991229.not.i.i = icmp slt i64 %.6918.i.i, 1
  br i1 %.73991229.not.i.i, label %B3220.if.lr.ph.i.i, label %B3124.if.lr.ph.i.i

B3124.if.lr.ph.i.i:                               ; preds = %B2944.i.i
  %.7315.i.i = mul nuw nsw i64 %.6918.i.i, %.1431.01252.i.i
  %.7312.i.i = mul nsw i64 %.6910.i.i, %.221.i.i
  %.7310.i.i = load i64, ptr %.7309.i.i, align 8, !noalias !96
  %.7112.i.i = load i64, ptr %.7111.i.i, align 8, !noalias !96
  %315 = getelementptr i64, ptr %.63, i64 %.7112.i.i
  %316 = getelementptr i64, ptr %315, i64 %.6910.i.i
  %.7447.i.i = fmul double %.5737.i95.i, %.6872.i.i
  %317 = getelementptr double, ptr %.108, i64 %.7310.i.i
  %318 = getelementptr double, ptr %317, i64 %.7312.i.i
  %319 = getelementptr double, ptr %318, i64 %.7315.i.i
  br label %B3124.if.i.i

B3220.if.lr.ph.i.i:                               ; preds = %B3124.if.i.i, %B2944.i.i
  %320 = getelementptr double, ptr %314, i64 %.6858.i.i
  br label %B3220.if.i.i

B3220.loopexit.i.i:                               ; preds = %B3364.if.i.i
  %exitcond1268.not.i.i = icmp eq i64 %.415.i.i151, %.7562.i.i
  br i1 %exitcond1268.not.i.i, label %B2772.loopexit.i.i, label %B3220.if.i.i

B3364.if.lr.ph.i.i:                               ; preds = %B3254.if.i.i, %B3220.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3220.if.i.i ], [ %.7734.i.i, %B3254.if.i.i ]
  %.7872.i.i = mul nuw nsw i64 %.7493.01245.i.i, %.415.i.i151
  %321 = getelementptr double, ptr %282, i64 %.7872.i.i
  %invariant.gep1242.i.i = getelementptr double, ptr %282, i64 %.7493.01245.i.i
  br label %B3364.if.i.i

B718.if.lr.ph.i.i:                                ; preds = %B684.loopexit.i.i, %B684.if.lr.ph.i.i
  %.2772.01150.i.i = phi i64 [ 0, %B684.if.lr.ph.i.i ], [ %.2841.i.i, %B684.loopexit.i.i ]
  %.2990.i.i = mul nuw nsw i64 %.2772.01150.i.i, %.415.i.i151
  %322 = getelementptr double, ptr %280, i64 %.2990.i.i
  %.3001.i.i = getelementptr double, ptr %284, i64 %.2772.01150.i.i
  br label %B718.if.i.i

B718.if.i.i:                                      ; preds = %B718.if.i.i, %B718.if.lr.ph.i.i
  %.2894.01146.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i ], [ %.2963.i.i, %B718.if.i.i ]
  %.2963.i.i = add nuw nsw i64 %.2894.01146.i.i, 1
  %.2995.i.i = getelementptr double, ptr %322, i64 %.2894.01146.i.i
  %.2996.i.i = load double, ptr %.2995.i.i, align 8, !noalias !96
  %.3002.i.i = load double, ptr %.3001.i.i, align 8, !noalias !96
  %.3006.i.i = getelementptr double, ptr %285, i64 %.2894.01146.i.i
  %.3007.i.i = load double, ptr %.3006.i.i, align 8, !noalias !96
  %.3008.i.i = fmul double %.3002.i.i, %.3007.i.i
  %.3009.i.i = fadd double %.2996.i.i, %.3008.i.i
  store double %.3009.i.i, ptr %.2995.i.i, align 8, !noalias !96
  %exitcond.not.i62.i = icmp eq i64 %.2894.01146.i.i, %.2772.01150.i.i
  br i1 %exitcond.not.i62.i, label %B684.loopexit.i.i, label %B718.if.i.i

B1068.if.i.i:                                     ; preds = %B1182.i.i, %B1068.if.lr.ph.i.i
  %.3711.01156.i.i = phi i64 [ 0, %B1068.if.lr.ph.i.i ], [ %.3780.i.i, %B1182.i.i ]
  %.3780.i.i = add nuw nsw i64 %.3711.01156.i.i, 1
  %.3814.i.i = getelementptr double, ptr %286, i64 %.3711.01156.i.i
  %.3815.i.i = load double, ptr %.3814.i.i, align 8, !noalias !96
  %.3816.i.i = fmul double %.3815.i.i, %.3809.i.i
  %.39011151.not.not.i.i = icmp sgt i64 %.415.i.i151, %.3711.01156.i.i
  br i1 %.39011151.not.not.i.i, label %B1122.if.lr.ph.i.i, label %B1182.i.i

B1122.if.lr.ph.i.i:                               ; preds = %B1068.if.i.i
  %invariant.gep.i.i195 = getelementptr double, ptr %281, i64 %.3711.01156.i.i
  br label %B1122.if.i.i

B1122.if.i.i:                                     ; preds = %B1122.if.i.i, %B1122.if.lr.ph.i.i
  %total.14.21154.i.i = phi double [ %.3816.i.i, %B1122.if.lr.ph.i.i ], [ %.3955.i.i, %B1122.if.i.i ]
  %.3845.01152.i.i = phi i64 [ %.3711.01156.i.i, %B1122.if.lr.ph.i.i ], [ %.3914.i.i196, %B1122.if.i.i ]
  %.3914.i.i196 = add nuw i64 %.3845.01152.i.i, 1
  %.3940.i.i197 = mul nsw i64 %.3845.01152.i.i, %.415.i.i151
  %gep.i.i198 = getelementptr double, ptr %invariant.gep.i.i195, i64 %.3940.i.i197
  %.3947.i.i = load double, ptr %gep.i.i198, align 8, !noalias !96
  %.3951.i.i = getelementptr double, ptr %287, i64 %.3845.01152.i.i
  %.3952.i.i = load double, ptr %.3951.i.i, align 8, !noalias !96
  %.3953.i.i = fmul double %.3947.i.i, %.3952.i.i
  %.3955.i.i = fadd double %total.14.21154.i.i, %.3953.i.i
  %exitcond1254.not.i.i = icmp eq i64 %.3914.i.i196, %.415.i.i151
  br i1 %exitcond1254.not.i.i, label %B1182.i.i, label %B1122.if.i.i

B1232.if.i.i:                                     ; preds = %B1338.i.i, %B1232.preheader.i.i
  %.4007.01164.i.i = phi i64 [ 0, %B1232.preheader.i.i ], [ %.4076.i.i, %B1338.i.i ]
  %.4076.i.i = add nuw nsw i64 %.4007.01164.i.i, 1
  %.4108.i.i = getelementptr double, ptr %287, i64 %.4007.01164.i.i
  %.4109.i.i = load double, ptr %.4108.i.i, align 8, !noalias !96
  %.41931158.not.i.i = icmp eq i64 %.4007.01164.i.i, 0
  br i1 %.41931158.not.i.i, label %B1338.i.i, label %B1276.if.lr.ph.i.i

B1276.if.lr.ph.i.i:                               ; preds = %B1232.if.i.i
  %.4233.i.i = mul nuw nsw i64 %.4007.01164.i.i, %.415.i.i151
  %323 = getelementptr double, ptr %288, i64 %.4233.i.i
  br label %B1276.if.i.i

B1276.if.i.i:                                     ; preds = %B1276.if.i.i, %B1276.if.lr.ph.i.i
  %total.15.21161.i.i = phi double [ %.4109.i.i, %B1276.if.lr.ph.i.i ], [ %.4247.i.i, %B1276.if.i.i ]
  %.4137.01159.i.i = phi i64 [ 0, %B1276.if.lr.ph.i.i ], [ %.4206.i.i, %B1276.if.i.i ]
  %.4206.i.i = add nuw nsw i64 %.4137.01159.i.i, 1
  %.4238.i.i = getelementptr double, ptr %323, i64 %.4137.01159.i.i
  %.4239.i.i = load double, ptr %.4238.i.i, align 8, !noalias !96
  %.4243.i.i186 = getelementptr double, ptr %289, i64 %.4137.01159.i.i
  %.4244.i.i = load double, ptr %.4243.i.i186, align 8, !noalias !96
  %.4245.i.i187 = fmul double %.4239.i.i, %.4244.i.i
  %.4247.i.i = fsub double %total.15.21161.i.i, %.4245.i.i187
  %exitcond1256.not.i.i = icmp eq i64 %.4206.i.i, %.4007.01164.i.i
  br i1 %exitcond1256.not.i.i, label %B1338.i.i, label %B1276.if.i.i

B1428.if.i.i:                                     ; preds = %B1338.i.i, %B1542.i.i
  %.4313.01175.i.i = phi i64 [ %.4375.i.i, %B1542.i.i ], [ %storemerge1094.i.i, %B1338.i.i ]
  %.4310.01174.i.i = phi i64 [ %.4379.i.i189, %B1542.i.i ], [ %.4286.i.i, %B1338.i.i ]
  %.4375.i.i = add nsw i64 %.4313.01175.i.i, -1
  %.4379.i.i189 = add i64 %.4310.01174.i.i, -1
  %.4411.i.i = getelementptr double, ptr %289, i64 %.4310.01174.i.i
  %.4412.i.i = load double, ptr %.4411.i.i, align 8, !noalias !96
  %.4417.i.i = add nsw i64 %.4310.01174.i.i, 1
  %.4455.i.i = sub i64 %.415.i.i151, %.4417.i.i
  %.44981166.not.i.i = icmp eq i64 %.4455.i.i, 0
  br i1 %.44981166.not.i.i, label %B1542.i.i, label %B1480.if.lr.ph.i.i

B1480.if.lr.ph.i.i:                               ; preds = %B1428.if.i.i
  %invariant.gep1171.i.i = getelementptr double, ptr %288, i64 %.4310.01174.i.i
  br label %B1480.if.i.i

B1480.if.i.i:                                     ; preds = %B1480.if.i.i, %B1480.if.lr.ph.i.i
  %total.16.21169.i.i = phi double [ %.4412.i.i, %B1480.if.lr.ph.i.i ], [ %.4552.i.i, %B1480.if.i.i ]
  %.4445.01168.i.i = phi i64 [ %.4455.i.i, %B1480.if.lr.ph.i.i ], [ %.4507.i.i, %B1480.if.i.i ]
  %.4442.01167.i.i = phi i64 [ %.4417.i.i, %B1480.if.lr.ph.i.i ], [ %.4511.i.i, %B1480.if.i.i ]
  %.4507.i.i = add nsw i64 %.4445.01168.i.i, -1
  %.4511.i.i = add i64 %.4442.01167.i.i, 1
  %.4537.i.i = mul nsw i64 %.4442.01167.i.i, %.415.i.i151
  %gep1172.i.i = getelementptr double, ptr %invariant.gep1171.i.i, i64 %.4537.i.i
  %.4544.i.i = load double, ptr %gep1172.i.i, align 8, !noalias !96
  %.4548.i.i = getelementptr double, ptr %287, i64 %.4442.01167.i.i
  %.4549.i.i = load double, ptr %.4548.i.i, align 8, !noalias !96
  %.4550.i.i = fmul double %.4544.i.i, %.4549.i.i
  %.4552.i.i = fsub double %total.16.21169.i.i, %.4550.i.i
  %.4498.i.i = icmp sgt i64 %.4445.01168.i.i, 1
  br i1 %.4498.i.i, label %B1480.if.i.i, label %B1542.i.i

B1660.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B1632.preheader.i.i
  %.4618.01190.i.i = phi i64 [ %storemerge1094.i.i, %B1632.preheader.i.i ], [ %.4680.i.i, %B1632.loopexit.i.i ]
  %.4615.01189.i.i = phi i64 [ %.4286.i.i, %B1632.preheader.i.i ], [ %.4684.i.i, %B1632.loopexit.i.i ]
  %.4842.i.i = add nsw i64 %.4615.01189.i.i, %.2738.i.i162
  %.4844.i.i = getelementptr double, ptr %.490, i64 %.4842.i.i
  %.4850.i.i = getelementptr double, ptr %292, i64 %.4615.01189.i.i
  %.4865.i.i = getelementptr double, ptr %arg.grad, i64 %.4842.i.i
  %.4902.i.i = add nsw i64 %.4615.01189.i.i, 1
  %.4940.i.i = sub i64 %.415.i.i151, %.4902.i.i
  %.49831176.not.i.i = icmp eq i64 %.4940.i.i, 0
  %invariant.gep1181.i.i = getelementptr double, ptr %288, i64 %.4615.01189.i.i
  %.5051.i.i = mul nsw i64 %.4615.01189.i.i, %.415.i.i151
  %324 = getelementptr double, ptr %288, i64 %.5051.i.i
  %.5057.i.i = getelementptr double, ptr %324, i64 %.4615.01189.i.i
  %325 = getelementptr double, ptr %282, i64 %.5051.i.i
  br label %B1660.if.i.i

B1660.if.i.i:                                     ; preds = %B1660.if.lr.ph.i.i, %B1902.i.i
  %.4736.01186.i.i = phi i64 [ 0, %B1660.if.lr.ph.i.i ], [ %.4805.i.i, %B1902.i.i ]
  %.4805.i.i = add nuw nsw i64 %.4736.01186.i.i, 1
  %.4838.not.i.i = icmp sgt i64 %.4736.01186.i.i, %.4615.01189.i.i
  br i1 %.4838.not.i.i, label %B1800.i.i, label %B1682.i.i

B1830.if.i.i:                                     ; preds = %B1830.if.i.i, %B1830.if.lr.ph.i.i
  %total.17.31179.i.i = phi double [ %total.18.3.i.i, %B1830.if.lr.ph.i.i ], [ %.5041.i.i, %B1830.if.i.i ]
  %.4930.01178.i.i = phi i64 [ %.4940.i.i, %B1830.if.lr.ph.i.i ], [ %.4992.i.i, %B1830.if.i.i ]
  %.4927.01177.i.i = phi i64 [ %.4902.i.i, %B1830.if.lr.ph.i.i ], [ %.4996.i.i, %B1830.if.i.i ]
  %.4992.i.i = add nsw i64 %.4930.01178.i.i, -1
  %.4996.i.i = add i64 %.4927.01177.i.i, 1
  %326 = mul nsw i64 %.4927.01177.i.i, %.415.i.i151
  %gep1182.i.i = getelementptr double, ptr %invariant.gep1181.i.i, i64 %326
  %.5029.i.i = load double, ptr %gep1182.i.i, align 8, !noalias !96
  %gep1184.i.i = getelementptr double, ptr %invariant.gep1183.i.i, i64 %326
  %.5038.i.i = load double, ptr %gep1184.i.i, align 8, !noalias !96
  %.5039.i.i = fmul double %.5029.i.i, %.5038.i.i
  %.5041.i.i = fsub double %total.17.31179.i.i, %.5039.i.i
  %.4983.i.i = icmp sgt i64 %.4930.01178.i.i, 1
  br i1 %.4983.i.i, label %B1830.if.i.i, label %B1902.i.i

B2038.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B2000.loopexit.i.i
  %.5118.01202.i.i = phi i64 [ %.5187.i.i, %B2000.loopexit.i.i ], [ 0, %B1632.loopexit.i.i ]
  %327 = mul nuw nsw i64 %.5118.01202.i.i, %.415.i.i151
  %328 = getelementptr double, ptr %282, i64 %327
  br label %B2038.if.i.i

B2038.if.i.i:                                     ; preds = %B2038.if.lr.ph.i.i, %B2172.i.i
  %.5243.01200.i.i = phi i64 [ %storemerge1094.i.i, %B2038.if.lr.ph.i.i ], [ %.5305.i.i, %B2172.i.i ]
  %.5240.01199.i.i = phi i64 [ %.4286.i.i, %B2038.if.lr.ph.i.i ], [ %.5309.i.i, %B2172.i.i ]
  %.5305.i.i = add nsw i64 %.5243.01200.i.i, -1
  %.5309.i.i = add i64 %.5240.01199.i.i, -1
  %.5345.i.i = getelementptr double, ptr %328, i64 %.5240.01199.i.i
  %.5346.i.i = load double, ptr %.5345.i.i, align 8, !noalias !96
  %.5351.i.i = add nsw i64 %.5240.01199.i.i, 1
  %.5389.i.i = sub i64 %.415.i.i151, %.5351.i.i
  %.54321191.not.i.i = icmp eq i64 %.5389.i.i, 0
  br i1 %.54321191.not.i.i, label %B2172.i.i, label %B2100.if.lr.ph.i.i

B2100.if.lr.ph.i.i:                               ; preds = %B2038.if.i.i
  %invariant.gep1196.i.i = getelementptr double, ptr %288, i64 %.5240.01199.i.i
  br label %B2100.if.i.i

B2100.if.i.i:                                     ; preds = %B2100.if.i.i, %B2100.if.lr.ph.i.i
  %total.19.31194.i.i = phi double [ %.5346.i.i, %B2100.if.lr.ph.i.i ], [ %.5490.i.i, %B2100.if.i.i ]
  %.5379.01193.i.i = phi i64 [ %.5389.i.i, %B2100.if.lr.ph.i.i ], [ %.5441.i.i, %B2100.if.i.i ]
  %.5376.01192.i.i = phi i64 [ %.5351.i.i, %B2100.if.lr.ph.i.i ], [ %.5445.i.i192, %B2100.if.i.i ]
  %.5441.i.i = add nsw i64 %.5379.01193.i.i, -1
  %.5445.i.i192 = add i64 %.5376.01192.i.i, 1
  %.5477.i.i193 = getelementptr double, ptr %328, i64 %.5376.01192.i.i
  %.5478.i.i194 = load double, ptr %.5477.i.i193, align 8, !noalias !96
  %.5480.i.i = mul nsw i64 %.5376.01192.i.i, %.415.i.i151
  %gep1197.i.i = getelementptr double, ptr %invariant.gep1196.i.i, i64 %.5480.i.i
  %.5487.i.i = load double, ptr %gep1197.i.i, align 8, !noalias !96
  %.5488.i.i = fmul double %.5478.i.i194, %.5487.i.i
  %.5490.i.i = fsub double %total.19.31194.i.i, %.5488.i.i
  %.5432.i.i = icmp sgt i64 %.5379.01193.i.i, 1
  br i1 %.5432.i.i, label %B2100.if.i.i, label %B2172.i.i

B2412.if.lr.ph.i.i:                               ; preds = %B2378.loopexit.i.i, %B2378.if.lr.ph.i.i
  %by_log_weight.4.11222.i.i = phi double [ 0.000000e+00, %B2378.if.lr.ph.i.i ], [ %.6554.i.i, %B2378.loopexit.i.i ]
  %.5964.01220.i.i = phi i64 [ 0, %B2378.if.lr.ph.i.i ], [ %.6033.i.i, %B2378.loopexit.i.i ]
  %.6188.i.i = mul nuw nsw i64 %.5964.01220.i.i, %.415.i.i151
  %329 = getelementptr double, ptr %281, i64 %.6188.i.i
  %.6205.i.i = getelementptr double, ptr %298, i64 %.5964.01220.i.i
  %.6206.i.i = load double, ptr %.6205.i.i, align 8, !noalias !96
  br label %B2412.if.i.i

B2412.if.i.i:                                     ; preds = %B2412.if.i.i, %B2412.if.lr.ph.i.i
  %by_log_weight.3.21207.i.i = phi double [ %by_log_weight.4.11222.i.i, %B2412.if.lr.ph.i.i ], [ %.6209.i.i, %B2412.if.i.i ]
  %.6092.01205.i.i = phi i64 [ 0, %B2412.if.lr.ph.i.i ], [ %.6161.i.i, %B2412.if.i.i ]
  %.6161.i.i = add nuw nsw i64 %.6092.01205.i.i, 1
  %.6193.i.i = getelementptr double, ptr %329, i64 %.6092.01205.i.i
  %.6194.i.i = load double, ptr %.6193.i.i, align 8, !noalias !96
  %.6198.i.i = getelementptr double, ptr %297, i64 %.6092.01205.i.i
  %.6199.i.i = load double, ptr %.6198.i.i, align 8, !noalias !96
  %.6200.i.i = fmul double %.6194.i.i, %.6199.i.i
  %.6207.i.i = fmul double %.6206.i.i, %.6200.i.i
  %.6209.i.i = fadd double %by_log_weight.3.21207.i.i, %.6207.i.i
  %exitcond1260.not.i.i = icmp eq i64 %.6092.01205.i.i, %.5964.01220.i.i
  br i1 %exitcond1260.not.i.i, label %B2516.if.lr.ph.i.i, label %B2412.if.i.i

B2590.if.lr.ph.i.i:                               ; preds = %B2664.i.i, %B2516.if.lr.ph.i.i
  %by_log_weight.5.21217.i.i = phi double [ %.6209.i.i, %B2516.if.lr.ph.i.i ], [ %.6554.i.i, %B2664.i.i ]
  %.6247.01215.i.i = phi i64 [ 0, %B2516.if.lr.ph.i.i ], [ %.6316.i.i, %B2664.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.5964.01220.i.i, i64 %.6247.01215.i.i)
  %.6346.i.i = icmp eq i64 %.5964.01220.i.i, %.6247.01215.i.i
  %..i.i163 = select i1 %.6346.i.i, double -1.000000e+00, double 0.000000e+00
  %.6520.i.i = mul nuw nsw i64 %.6247.01215.i.i, %.415.i.i151
  %330 = getelementptr double, ptr %299, i64 %.6520.i.i
  br label %B2590.if.i.i

B2590.if.i.i:                                     ; preds = %B2590.if.i.i, %B2590.if.lr.ph.i.i
  %total.20.31212.i.i = phi double [ %..i.i163, %B2590.if.lr.ph.i.i ], [ %.6529.i.i, %B2590.if.i.i ]
  %.6415.01210.i.i = phi i64 [ 0, %B2590.if.lr.ph.i.i ], [ %.6484.i.i, %B2590.if.i.i ]
  %.6484.i.i = add nuw nsw i64 %.6415.01210.i.i, 1
  %.6516.i.i = getelementptr double, ptr %300, i64 %.6415.01210.i.i
  %.6517.i.i = load double, ptr %.6516.i.i, align 8, !noalias !96
  %.6525.i.i = getelementptr double, ptr %330, i64 %.6415.01210.i.i
  %.6526.i.i = load double, ptr %.6525.i.i, align 8, !noalias !96
  %.6527.i.i = fmul double %.6517.i.i, %.6526.i.i
  %.6529.i.i = fadd double %total.20.31212.i.i, %.6527.i.i
  %exitcond1261.not.i.i = icmp eq i64 %.6415.01210.i.i, %smin.i.i
  br i1 %exitcond1261.not.i.i, label %B2664.i.i, label %B2590.if.i.i

B2812.if.lr.ph.i.i:                               ; preds = %B2772.loopexit.i.i, %B2772.if.lr.ph.i.i
  %.6637.01248.i.i = phi i64 [ 0, %B2772.if.lr.ph.i.i ], [ %.6706.i.i, %B2772.loopexit.i.i ]
  %.6858.i.i = mul nuw nsw i64 %.6637.01248.i.i, %.415.i.i151
  %331 = getelementptr double, ptr %281, i64 %.6858.i.i
  %332 = getelementptr double, ptr %280, i64 %.6858.i.i
  %.6888.i.i = getelementptr double, ptr %312, i64 %.6637.01248.i.i
  br label %B2812.if.i.i

B2812.if.i.i:                                     ; preds = %B2812.if.i.i, %B2812.if.lr.ph.i.i
  %by_pull.2.21227.i.i = phi double [ 0.000000e+00, %B2812.if.lr.ph.i.i ], [ %.6872.i.i, %B2812.if.i.i ]
  %.6762.01225.i.i = phi i64 [ 0, %B2812.if.lr.ph.i.i ], [ %.6831.i.i, %B2812.if.i.i ]
  %.6831.i.i = add nuw nsw i64 %.6762.01225.i.i, 1
  %.6863.i.i = getelementptr double, ptr %331, i64 %.6762.01225.i.i
  %.6864.i.i = load double, ptr %.6863.i.i, align 8, !noalias !96
  %.6868.i.i = getelementptr double, ptr %311, i64 %.6762.01225.i.i
  %.6869.i.i = load double, ptr %.6868.i.i, align 8, !noalias !96
  %.6870.i.i = fmul double %.6864.i.i, %.6869.i.i
  %.6872.i.i = fadd double %by_pull.2.21227.i.i, %.6870.i.i
  %.6882.i.i = getelementptr double, ptr %332, i64 %.6762.01225.i.i
  %.6883.i.i = load double, ptr %.6882.i.i, align 8, !noalias !96
  %.6889.i.i = load double, ptr %.6888.i.i, align 8, !noalias !96
  %.6895.i.i = fmul double %.6869.i.i, %.6889.i.i
  %.6896.i.i = fadd double %.6883.i.i, %.6895.i.i
  store double %.6896.i.i, ptr %.6882.i.i, align 8, !noalias !96
  %exitcond1264.not.i.i = icmp eq i64 %.6762.01225.i.i, %.6637.01248.i.i
  br i1 %exitcond1264.not.i.i, label %B2944.i.i, label %B2812.if.i.i

B3124.if.i.i:                                     ; preds = %B3124.if.i.i, %B3124.if.lr.ph.i.i
  %.7343.01230.i.i = phi i64 [ 0, %B3124.if.lr.ph.i.i ], [ %.7412.i.i, %B3124.if.i.i ]
  %.7412.i.i = add nuw nsw i64 %.7343.01230.i.i, 1
  %.7440.i.i = getelementptr i64, ptr %316, i64 %.7343.01230.i.i
  %.7441.i.i = load i64, ptr %.7440.i.i, align 8, !noalias !96
  %.7443.i.i = getelementptr double, ptr %.408, i64 %.7441.i.i
  %.7444.i.i = load double, ptr %.7443.i.i, align 8, !noalias !96
  %.7451.i.i = getelementptr double, ptr %319, i64 %.7343.01230.i.i
  %.7452.i.i = load double, ptr %.7451.i.i, align 8, !noalias !96
  %.7453.i.i = fmul double %.7447.i.i, %.7452.i.i
  %.7454.i.i = fsub double %.7444.i.i, %.7453.i.i
  store double %.7454.i.i, ptr %.7443.i.i, align 8, !noalias !96
  %exitcond1265.not.i.i = icmp eq i64 %.7412.i.i, %.6918.i.i
  br i1 %exitcond1265.not.i.i, label %B3220.if.lr.ph.i.i, label %B3124.if.i.i

B3220.if.i.i:                                     ; preds = %B3220.loopexit.i.i, %B3220.if.lr.ph.i.i
  %.7493.01245.i.i = phi i64 [ 0, %B3220.if.lr.ph.i.i ], [ %.7562.i.i, %B3220.loopexit.i.i ]
  %.7562.i.i = add nuw nsw i64 %.7493.01245.i.i, 1
  %.76741232.not.not.i.i = icmp sgt i64 %.415.i.i151, %.7493.01245.i.i
  br i1 %.76741232.not.not.i.i, label %B3254.if.lr.ph.i.i, label %B3364.if.lr.ph.i.i

B3254.if.lr.ph.i.i:                               ; preds = %B3220.if.i.i
  %invariant.gep1237.i.i = getelementptr double, ptr %281, i64 %.7493.01245.i.i
  br label %B3254.if.i.i

B3254.if.i.i:                                     ; preds = %B3254.if.i.i, %B3254.if.lr.ph.i.i
  %product.2.31235.i.i = phi double [ 0.000000e+00, %B3254.if.lr.ph.i.i ], [ %.7734.i.i, %B3254.if.i.i ]
  %.7618.01233.i.i = phi i64 [ %.7493.01245.i.i, %B3254.if.lr.ph.i.i ], [ %.7687.i.i, %B3254.if.i.i ]
  %.7687.i.i = add nuw i64 %.7618.01233.i.i, 1
  %.7719.i.i = getelementptr double, ptr %320, i64 %.7618.01233.i.i
  %.7720.i.i = load double, ptr %.7719.i.i, align 8, !noalias !96
  %.7722.i.i = fmul double %.5737.i95.i, %.7720.i.i
  %.7724.i.i = mul nsw i64 %.7618.01233.i.i, %.415.i.i151
  %gep1238.i.i = getelementptr double, ptr %invariant.gep1237.i.i, i64 %.7724.i.i
  %.7731.i.i = load double, ptr %gep1238.i.i, align 8, !noalias !96
  %.7732.i.i = fmul double %.7722.i.i, %.7731.i.i
  %.7734.i.i = fadd double %product.2.31235.i.i, %.7732.i.i
  %exitcond1266.not.i.i = icmp eq i64 %.7687.i.i, %.415.i.i151
  br i1 %exitcond1266.not.i.i, label %B3364.if.lr.ph.i.i, label %B3254.if.i.i

B3364.if.i.i:                                     ; preds = %B3364.if.i.i, %B3364.if.lr.ph.i.i
  %.7767.01240.i.i = phi i64 [ 0, %B3364.if.lr.ph.i.i ], [ %.7836.i.i, %B3364.if.i.i ]
  %.7836.i.i = add nuw nsw i64 %.7767.01240.i.i, 1
  %.7868.i.i = getelementptr double, ptr %332, i64 %.7767.01240.i.i
  %.7869.i.i = load double, ptr %.7868.i.i, align 8, !noalias !96
  %.7877.i.i = getelementptr double, ptr %321, i64 %.7767.01240.i.i
  %.7878.i.i = load double, ptr %.7877.i.i, align 8, !noalias !96
  %.7880.i.i = mul nuw nsw i64 %.7767.01240.i.i, %.415.i.i151
  %gep1243.i.i = getelementptr double, ptr %invariant.gep1242.i.i, i64 %.7880.i.i
  %.7887.i.i = load double, ptr %gep1243.i.i, align 8, !noalias !96
  %.7888.i.i = fadd double %.7878.i.i, %.7887.i.i
  %.7890.i.i = fmul double %product.2.3.lcssa.i.i, %.7888.i.i
  %.7891.i.i = fadd double %.7869.i.i, %.7890.i.i
  store double %.7891.i.i, ptr %.7868.i.i, align 8, !noalias !96
  %exitcond1267.not.i.i = icmp eq i64 %.7767.01240.i.i, %.6637.01248.i.i
  br i1 %exitcond1267.not.i.i, label %B3220.loopexit.i.i, label %B3364.if.i.i

B444.i:                                           ; preds = %B316.loopexit.i61.i, %B60.if.i68, %B416.i
  %.1598.i = getelementptr i8, ptr %352, i64 328
  %.1599.i = load i64, ptr %.1598.i, align 8, !noalias !84
  %.1600.i = icmp sgt i64 %.1599.i, -1
  br i1 %.1600.i, label %B494.i116, label %B520.i

B494.i116:                                        ; preds = %B444.i
  %.212.i63.i = getelementptr i8, ptr %352, i64 336
  %.213.i64.i = load i64, ptr %.212.i63.i, align 8, !noalias !108
  %.408.i.i117 = getelementptr double, ptr %.296, i64 %.1599.i
  %.409.i.i118 = load double, ptr %.408.i.i117, align 8, !noalias !108
  %.846.i.i = add i64 %.213.i64.i, -1
  %.89143.not.i.i = icmp slt i64 %.846.i.i, 1
  br i1 %.89143.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B494.i116
  %.802.i.i119 = getelementptr i8, ptr %352, i64 352
  %.803.i67.i = load i64, ptr %.802.i.i119, align 8, !noalias !108
  %.602.i.i = getelementptr i8, ptr %352, i64 368
  %.603.i.i = load i64, ptr %.602.i.i, align 8, !noalias !108
  %333 = getelementptr double, ptr %.108, i64 %.803.i67.i
  %334 = getelementptr double, ptr %.296, i64 %.603.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.945.i.i121, %B202.if.i.i ]
  %.833.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.904.i.i, %B202.if.i.i ]
  %.904.i.i = add nuw i64 %.833.044.i.i, 1
  %.932.i.i = getelementptr double, ptr %333, i64 %.833.044.i.i
  %.933.i.i = load double, ptr %.932.i.i, align 8, !noalias !108
  %.937.i.i = getelementptr double, ptr %334, i64 %.833.044.i.i
  %.938.i.i = load double, ptr %.937.i.i, align 8, !noalias !108
  %.939.i.i = fmul double %.933.i.i, %.938.i.i
  %.940.i.i120 = fadd double %.933.i.i, -1.000000e+00
  %.942.i.i = tail call double @llvm.pow.f64(double %.409.i.i118, double %.940.i.i120)
  %.943.i.i = fmul double %.939.i.i, %.942.i.i
  %.945.i.i121 = fadd double %total.2.046.i.i, %.943.i.i
  %exitcond.not.i68.i = icmp eq i64 %.904.i.i, %.213.i64.i
  br i1 %exitcond.not.i68.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B494.i116
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B494.i116 ], [ %.945.i.i121, %B202.if.i.i ]
  %.1162.i.i = getelementptr double, ptr %.408, i64 %.1599.i
  %.1163.i.i122 = load double, ptr %.1162.i.i, align 8, !noalias !108
  %.1165.i.i = fadd double %total.2.0.lcssa.i.i, %.1163.i.i122
  store double %.1165.i.i, ptr %.1162.i.i, align 8, !noalias !108
  br label %B520.i

B520.i:                                           ; preds = %keep_backward, %B444.i
  %.214.i.i = getelementptr i8, ptr %352, i64 8
  %.215.i.i70 = load i64, ptr %.214.i.i, align 8, !noalias !111
  %.1085165.not.i.i = icmp slt i64 %.215.i.i70, 1
  br i1 %.1085165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i71

B232.if.lr.ph.i.i71:                              ; preds = %B520.i
  %.995.i.i = getelementptr i8, ptr %352, i64 56
  %.996.i.i = load i64, ptr %.995.i.i, align 8, !noalias !111
  %.802.i69.i = getelementptr i8, ptr %352, i64 64
  %.803.i70.i = load i64, ptr %.802.i69.i, align 8, !noalias !111
  %.603.i71.i = getelementptr i8, ptr %352, i64 24
  %.604.i.i = load i64, ptr %.603.i71.i, align 8, !noalias !111
  %.410.i.i = getelementptr i8, ptr %352, i64 32
  %.411.i.i = load i64, ptr %.410.i.i, align 8, !noalias !111
  %335 = getelementptr i64, ptr %.63, i64 %.604.i.i
  %336 = getelementptr double, ptr %.296, i64 %.803.i70.i
  %337 = getelementptr double, ptr %.296, i64 %.996.i.i
  %338 = getelementptr i64, ptr %.63, i64 %.411.i.i
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.1098.i.i, %.215.i.i70
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.1098.i.i = add nuw nsw i64 %.1027.0166.i.i, 1
  %.1399160.not.i.i = icmp eq i64 %.1027.0166.i.i, 0
  br i1 %.1399160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i75

B456.if.lr.ph.i.i75:                              ; preds = %B362.i.i
  %.1302.i.i = getelementptr double, ptr %.296, i64 %.1131.i.i
  %.1303.i.i = load double, ptr %.1302.i.i, align 8, !noalias !111
  %.1312.i.i76 = getelementptr double, ptr %341, i64 %.1027.0166.i.i
  %.1313.i.i77 = load double, ptr %.1312.i.i76, align 8, !noalias !111
  %.1314.i.i78 = fmul double %.1303.i.i, %.1313.i.i77
  %.1295.i.i = getelementptr double, ptr %340, i64 %.1027.0166.i.i
  %.1296.i.i = load double, ptr %.1295.i.i, align 8, !noalias !111
  %339 = getelementptr i64, ptr %338, i64 %.1260.i.i
  br label %B456.if.i.i79

B502.i.i:                                         ; preds = %B456.if.i.i79
  %.1475.i.i = getelementptr double, ptr %.490, i64 %.1449.i.i
  %.1476.i.i = load double, ptr %.1475.i.i, align 8, !noalias !111
  %.1477.i.i109 = tail call double @tanh(double %.1476.i.i)
  %.1482.i.i = tail call double @cosh(double %.1476.i.i)
  %.1484.i.i110 = fmul double %left.2.1162.i.i, %.1482.i.i
  %.1503.i.i = getelementptr double, ptr %341, i64 %.1343.0164.i.i
  %.1504.i.i = load double, ptr %.1503.i.i, align 8, !noalias !111
  %.1505.i.i = fmul double %.1303.i.i, %.1504.i.i
  %.1508.i.i112 = getelementptr double, ptr %arg.grad, i64 %.1449.i.i
  %.1509.i.i113 = load double, ptr %.1508.i.i112, align 8, !noalias !111
  %.1510.i.i = fmul double %.1484.i.i110, %.1505.i.i
  %.1511.i.i = fmul double %.1482.i.i, %.1482.i.i
  %.1515.i.i114 = fdiv double %.1510.i.i, %.1511.i.i
  %.1517.i.i = fmul double %d_left.2.1163.i.i, %.1484.i.i110
  %.1518.i.i = fmul double %.1477.i.i109, %.1517.i.i
  %.1522.i.i = fdiv double %.1518.i.i, %.1482.i.i
  %.1523.i.i115 = fsub double %.1515.i.i114, %.1522.i.i
  %.1524.i.i = fadd double %.1509.i.i113, %.1523.i.i115
  store double %.1524.i.i, ptr %.1508.i.i112, align 8, !noalias !111
  %.1531.i.i = fmul double %.1477.i.i109, %.1505.i.i
  %.1536.i.i = fdiv double %d_left.2.1163.i.i, %.1482.i.i
  %.1539.i.i = fadd double %.1536.i.i, %.1531.i.i
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i79, %B502.i.i
  %left.3.2.i.i80 = phi double [ %.1484.i.i110, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i79 ]
  %d_left.3.2.i.i = phi double [ %.1539.i.i, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i79 ]
  %.1399.i.i = icmp sgt i64 %.1343.0164.in.i.i, 1
  br i1 %.1399.i.i, label %B456.if.i.i79, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i71
  %.1027.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i71 ], [ %.1098.i.i, %B232.loopexit.i.i ]
  %.1130.i.i = getelementptr i64, ptr %335, i64 %.1027.0166.i.i
  %.1131.i.i = load i64, ptr %.1130.i.i, align 8, !noalias !111
  %.1256.i.i72 = getelementptr double, ptr %.408, i64 %.1131.i.i
  %.1260.i.i = mul nuw nsw i64 %.1027.0166.i.i, %.215.i.i70
  %340 = getelementptr double, ptr %336, i64 %.1260.i.i
  %341 = getelementptr double, ptr %337, i64 %.1260.i.i
  %.1256.promoted.i.i = load double, ptr %.1256.i.i72, align 8, !noalias !111
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.1277158.i.i = phi double [ %.1256.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.1277.i.i74, %B282.if.i.i ]
  %.1160.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.1229.i.i, %B282.if.i.i ]
  %.1229.i.i = add nuw nsw i64 %.1160.0156.i.i, 1
  %.1265.i.i = getelementptr double, ptr %340, i64 %.1160.0156.i.i
  %.1266.i.i = load double, ptr %.1265.i.i, align 8, !noalias !111
  %.1274.i.i = getelementptr double, ptr %341, i64 %.1160.0156.i.i
  %.1275.i.i = load double, ptr %.1274.i.i, align 8, !noalias !111
  %.1276.i.i73 = fmul double %.1266.i.i, %.1275.i.i
  %.1277.i.i74 = fadd double %.1277158.i.i, %.1276.i.i73
  store double %.1277.i.i74, ptr %.1256.i.i72, align 8, !noalias !111
  %exitcond.not.i72.i = icmp eq i64 %.1160.0156.i.i, %.1027.0166.i.i
  br i1 %exitcond.not.i72.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i79:                                    ; preds = %B751.i.i, %B456.if.lr.ph.i.i75
  %.1343.0164.in.i.i = phi i64 [ %.1027.0166.i.i, %B456.if.lr.ph.i.i75 ], [ %.1343.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.1314.i.i78, %B456.if.lr.ph.i.i75 ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.1296.i.i, %B456.if.lr.ph.i.i75 ], [ %left.3.2.i.i80, %B751.i.i ]
  %.1343.0164.i.i = add nsw i64 %.1343.0164.in.i.i, -1
  %.1448.i.i = getelementptr i64, ptr %339, i64 %.1343.0164.i.i
  %.1449.i.i = load i64, ptr %.1448.i.i, align 8, !noalias !111
  %.1454.i.i = icmp sgt i64 %.1449.i.i, -1
  br i1 %.1454.i.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B520.i
  %exitcond.not.i81 = icmp eq i64 %.199.i, %.104.i66
  br i1 %exitcond.not.i81, label %B552.i, label %B60.if.i68

B552.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1973.i.i, i64 8
  %.101.i.i83 = load i64, ptr %.100.i.i, align 8, !noalias !114
  %.184.i.i = load i64, ptr %.1345.i.i, align 8, !noalias !114
  %.186.i.i84 = add nsw i64 %.184.i.i, %.101.i.i83
  %.269.i.i = load i64, ptr %.91.i.i.i, align 8, !noalias !114
  %.352463.not.i.i = icmp slt i64 %.269.i.i, 1
  br i1 %.352463.not.i.i, label %B828.i.i86, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B552.i
  %.471.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.525.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.525.i.i, ptr %.767.i.i, align 8, !noalias !114
  %.534.i.i = getelementptr double, ptr %.408, i64 %.486.i.i
  %.535.i.i = load double, ptr %.534.i.i, align 8, !noalias !114
  %.537.i.i = fadd double %.492.i.i, %.535.i.i
  store double %.537.i.i, ptr %.534.i.i, align 8, !noalias !114
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.559.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.559.i.i, ptr %.767.i.i, align 8, !noalias !114
  %.568.i.i106 = getelementptr double, ptr %.408, i64 %.486.i.i
  %.569.i.i107 = load double, ptr %.568.i.i106, align 8, !noalias !114
  %.571.i.i = fsub double %.569.i.i107, %.492.i.i
  store double %.571.i.i, ptr %.568.i.i106, align 8, !noalias !114
  br label %B1633.i.i

B424.i.i103:                                      ; preds = %B150.if.i.i
  %.594.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.595.i.i = load double, ptr %.594.i.i, align 8, !noalias !114
  %.597.i.i = fmul double %.492.i.i, %.595.i.i
  %.598.i.i = fadd double %.768.i.i, %.597.i.i
  store double %.598.i.i, ptr %.767.i.i, align 8, !noalias !114
  %.605.i.i104 = getelementptr double, ptr %.408, i64 %.486.i.i
  %.606.i.i105 = load double, ptr %.605.i.i104, align 8, !noalias !114
  %.609.i88.i = getelementptr double, ptr %.296, i64 %.482.i.i
  %.610.i.i = load double, ptr %.609.i88.i, align 8, !noalias !114
  %.614.i.i = fmul double %.492.i.i, %.610.i.i
  %.617.i.i = fadd double %.606.i.i105, %.614.i.i
  store double %.617.i.i, ptr %.605.i.i104, align 8, !noalias !114
  br label %B1633.i.i

B516.i.i102:                                      ; preds = %B150.if.i.i
  %.636.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.637.i.i = load double, ptr %.636.i.i, align 8, !noalias !114
  %.642.i.i = fdiv double %.492.i.i, %.637.i.i
  %.643.i.i = fadd double %.768.i.i, %.642.i.i
  store double %.643.i.i, ptr %.767.i.i, align 8, !noalias !114
  %.652.i.i = getelementptr double, ptr %.408, i64 %.486.i.i
  %.653.i.i = load double, ptr %.652.i.i, align 8, !noalias !114
  %.660.i.i = getelementptr double, ptr %.296, i64 %.489.i.i
  %.661.i.i = load double, ptr %.660.i.i, align 8, !noalias !114
  %.663.i.i = fmul double %.492.i.i, %.661.i.i
  %.669.i.i = load double, ptr %.636.i.i, align 8, !noalias !114
  %.673.i.i = fdiv double %.663.i.i, %.669.i.i
  %.674.i.i = fsub double %.653.i.i, %.673.i.i
  store double %.674.i.i, ptr %.652.i.i, align 8, !noalias !114
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.693.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.694.i.i = load double, ptr %.693.i.i, align 8, !noalias !114
  %.696.i.i85 = fmul double %.492.i.i, %.694.i.i
  %.699.i.i = getelementptr double, ptr %.296, i64 %.482.i.i
  %.700.i.i = load double, ptr %.699.i.i, align 8, !noalias !114
  %.705.i.i = fadd double %.694.i.i, -1.000000e+00
  %.706.i.i = tail call double @llvm.pow.f64(double %.700.i.i, double %.705.i.i)
  %.707.i.i = fmul double %.696.i.i85, %.706.i.i
  %.708.i.i = fadd double %.768.i.i, %.707.i.i
  store double %.708.i.i, ptr %.767.i.i, align 8, !noalias !114
  %.716.i.i = load double, ptr %.699.i.i, align 8, !noalias !114
  %.718.i.i = fcmp ogt double %.716.i.i, 0.000000e+00
  br i1 %.718.i.i, label %B698.i.i100, label %B1633.i.i

B698.i.i100:                                      ; preds = %B622.i.i
  %.722.i.i = getelementptr double, ptr %.408, i64 %.486.i.i
  %.723.i.i = load double, ptr %.722.i.i, align 8, !noalias !114
  %.730.i.i = getelementptr double, ptr %.296, i64 %.489.i.i
  %.731.i.i101 = load double, ptr %.730.i.i, align 8, !noalias !114
  %.733.i.i = fmul double %.492.i.i, %.731.i.i101
  %.742.i.i = tail call double @llvm.log.f64(double %.716.i.i)
  %.743.i.i = fmul double %.742.i.i, %.733.i.i
  %.744.i.i = fadd double %.723.i.i, %.743.i.i
  store double %.744.i.i, ptr %.722.i.i, align 8, !noalias !114
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.770.i.i108 = fsub double %.768.i.i, %.492.i.i
  store double %.770.i.i108, ptr %.767.i.i, align 8, !noalias !114
  br label %B1633.i.i

B828.i.i86:                                       ; preds = %B1633.i.i, %B552.i
  %.865.i.i = load i64, ptr %.186.i.i, align 8, !noalias !114
  %.944.i.i = getelementptr i8, ptr %.63, i64 32
  %.945.i73.i = load i64, ptr %.944.i.i, align 8, !noalias !114
  %.20.i.i.i = add i64 %.101.i.i83, -1
  %342 = add i64 %.101.i.i83, -2
  %.10294.i.i.i = icmp ult i64 %342, 9223372036854775807
  br i1 %.10294.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i86
  %343 = getelementptr i64, ptr %.63, i64 %.865.i.i
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.157.i.i.i = getelementptr double, ptr %.408, i64 %.111.i.i.i90
  %.158.i.i.i = load double, ptr %.157.i.i.i, align 8, !noalias !117
  %.161.i.i.i95 = getelementptr double, ptr %.408, i64 %.47.096.i.i.i
  %.162.i.i.i96 = load double, ptr %.161.i.i.i95, align 8, !noalias !117
  %.163.i.i.i = fadd double %.158.i.i.i, %.162.i.i.i96
  store double %.163.i.i.i, ptr %.157.i.i.i, align 8, !noalias !117
  %.173.i.i.i97 = getelementptr double, ptr %.296, i64 %.47.096.i.i.i
  %.174.i.i.i = load double, ptr %.173.i.i.i97, align 8, !noalias !117
  %.178.i.i.i98 = getelementptr double, ptr %.296, i64 %.111.i.i.i90
  %.179.i.i.i99 = load double, ptr %.178.i.i.i98, align 8, !noalias !117
  %.180.i.i.i = fsub double %.174.i.i.i, %.179.i.i.i99
  %.181.i.i.i = fmul double %.162.i.i.i96, %.180.i.i.i
  %.182.i.i.i = fadd double %.181.i.i.i, 1.000000e+00
  store double %.182.i.i.i, ptr %.161.i.i.i95, align 8, !noalias !117
  br label %B313.i.i.i

B158.i.i.i93:                                     ; preds = %B313.i.i.i
  %.235.i.i.i = icmp slt i64 %.101.i.i83, 2
  %spec.select93.i.i.i = select i1 %.235.i.i.i, i64 0, i64 %.20.i.i.i
  %.27797.i.i.i = icmp sgt i64 %spec.select93.i.i.i, 0
  br i1 %.27797.i.i.i, label %B190.if.i.i.i, label %climb_backward

B230.i.i.i:                                       ; preds = %B190.if.i.i.i
  %.332.i.i.i = getelementptr double, ptr %.408, i64 %.290.i.i.i
  %.333.i.i.i = load double, ptr %.332.i.i.i, align 8, !noalias !117
  %.336.i.i.i = getelementptr double, ptr %.408, i64 %.221.098.i.i.i
  %.337.i.i.i = load double, ptr %.336.i.i.i, align 8, !noalias !117
  %.338.i.i.i = fadd double %.333.i.i.i, %.337.i.i.i
  store double %.338.i.i.i, ptr %.332.i.i.i, align 8, !noalias !117
  %.348.i.i.i = getelementptr double, ptr %.296, i64 %.221.098.i.i.i
  %.349.i.i.i = load double, ptr %.348.i.i.i, align 8, !noalias !117
  %.353.i.i.i = getelementptr double, ptr %.296, i64 %.290.i.i.i
  %.354.i.i.i = load double, ptr %.353.i.i.i, align 8, !noalias !117
  %.355.i.i.i = fsub double %.349.i.i.i, %.354.i.i.i
  %.356.i.i.i = fmul double %.337.i.i.i, %.355.i.i.i
  %.357.i.i.i94 = fadd double %.356.i.i.i, 1.000000e+00
  store double %.357.i.i.i94, ptr %.336.i.i.i, align 8, !noalias !117
  br label %B314.i.i.i

B313.i.i.i:                                       ; preds = %B36.if.i.i.i, %B76.i.i.i
  %.102.i.i.i = icmp samesign ugt i64 %.47.096.i.i.i, 1
  br i1 %.102.i.i.i, label %B36.if.i.i.i, label %B158.i.i.i93

B314.i.i.i:                                       ; preds = %B190.if.i.i.i, %B230.i.i.i
  %exitcond.not.i.i87.i = icmp eq i64 %.290.i.i.i, %spec.select93.i.i.i
  br i1 %exitcond.not.i.i87.i, label %climb_backward, label %B190.if.i.i.i

B36.if.i.i.i:                                     ; preds = %B313.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.096.i.i.i = phi i64 [ %.20.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.111.i.i.i90, %B313.i.i.i ]
  %.111.i.i.i90 = add i64 %.47.096.i.i.i, -1
  %.147.i.i.i91 = getelementptr i64, ptr %343, i64 %.47.096.i.i.i
  %.148.i.i.i92 = load i64, ptr %.147.i.i.i91, align 8, !noalias !117
  %.149.i.i.i = icmp eq i64 %.148.i.i.i92, 7
  br i1 %.149.i.i.i, label %B76.i.i.i, label %B313.i.i.i

B190.if.i.i.i:                                    ; preds = %B158.i.i.i93, %B314.i.i.i
  %.221.098.i.i.i = phi i64 [ %.290.i.i.i, %B314.i.i.i ], [ 0, %B158.i.i.i93 ]
  %.290.i.i.i = add nuw nsw i64 %.221.098.i.i.i, 1
  %.322.i.i.i = getelementptr i64, ptr %343, i64 %.221.098.i.i.i
  %.323.i.i.i = load i64, ptr %.322.i.i.i, align 8, !noalias !117
  %.324.i.i.i = icmp eq i64 %.323.i.i.i, 8
  br i1 %.324.i.i.i, label %B230.i.i.i, label %B314.i.i.i

climb_backward: ; preds = %B314.i.i.i, %B158.i.i.i93, %B828.i.i86
  %.1063.i.i = load i64, ptr %.557.i.i, align 8, !noalias !114
  %.1143476.not.i.i = icmp slt i64 %.1063.i.i, 1
  br i1 %.1143476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1259.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i81.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1156.i.i, %.1063.i.i
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1488.i.i = add nuw nsw i64 %.1419.0471.i.i, 1
  %.1670.i.i = getelementptr i64, ptr %350, i64 %.1419.0471.i.i
  %.1671.i.i = load i64, ptr %.1670.i.i, align 8, !noalias !114
  %.1673.i.i88 = getelementptr double, ptr %arg.grad, i64 %.1671.i.i
  %.1674.i.i = load double, ptr %.1673.i.i88, align 8, !noalias !114
  %.1676.i80.i = fadd double %.1656.i78.i, %.1674.i.i
  store double %.1676.i80.i, ptr %.1673.i.i88, align 8, !noalias !114
  %exitcond482.not.i.i = icmp eq i64 %.1307.i.i, %.1488.i.i
  br i1 %exitcond482.not.i.i, label %B1428.if.i81.i, label %B1260.if.i.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1913479.not.i.i = icmp slt i64 %.101.i.i83, 1
  br i1 %.1913479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %344 = getelementptr i64, ptr %.63, i64 %.865.i.i
  %345 = getelementptr double, ptr %.108, i64 %.945.i73.i
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i100, %B622.i.i, %B516.i.i102, %B424.i.i103, %B352.i.i, %B280.i.i
  %.352.i.i = icmp samesign ugt i64 %.294.0465.in.i.i, 1
  br i1 %.352.i.i, label %B150.if.i.i, label %B828.i.i86

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.294.0465.in.i.i = phi i64 [ %.269.i.i, %B150.if.lr.ph.i.i ], [ %.294.0465.i.i, %B1633.i.i ]
  %.294.0465.i.i = add nsw i64 %.294.0465.in.i.i, -1
  %.472.i.i = load i64, ptr %.471.i.i, align 8, !noalias !114
  %346 = getelementptr i64, ptr %.63, i64 %.472.i.i
  %.477.idx.i.i = mul i64 %.294.0465.i.i, 24
  %.477.i.i = getelementptr i8, ptr %346, i64 %.477.idx.i.i
  %.478.i.i = load i64, ptr %.477.i.i, align 8, !noalias !114
  %.481.i.i = getelementptr i8, ptr %.477.i.i, i64 8
  %.482.i.i = load i64, ptr %.481.i.i, align 8, !noalias !114
  %.485.i.i = getelementptr i8, ptr %.477.i.i, i64 16
  %.486.i.i = load i64, ptr %.485.i.i, align 8, !noalias !114
  %.489.i.i = add nsw i64 %.186.i.i84, %.294.0465.i.i
  %.491.i.i = getelementptr double, ptr %.408, i64 %.489.i.i
  %.492.i.i = load double, ptr %.491.i.i, align 8, !noalias !114
  %.767.i.i = getelementptr double, ptr %.408, i64 %.482.i.i
  %.768.i.i = load double, ptr %.767.i.i, align 8, !noalias !114
  switch i64 %.478.i.i, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i103
    i64 3, label %B516.i.i102
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1087.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1156.i.i, %B988.loopexit.i.i ]
  %.1156.i.i = add nuw nsw i64 %.1087.0477.i.i, 1
  %.1260.i74.i = load i64, ptr %.1259.i.i, align 8, !noalias !114
  %347 = getelementptr i64, ptr %.63, i64 %.1260.i74.i
  %.1306.idx.i.i = mul i64 %.1087.0477.i.i, 40
  %.1306.i.i = getelementptr i8, ptr %347, i64 %.1306.idx.i.i
  %.1307.i.i = load i64, ptr %.1306.i.i, align 8, !noalias !114
  %.1475470.not.i.i = icmp slt i64 %.1307.i.i, 1
  br i1 %.1475470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B988.if.i.i
  %.1390.i.i = getelementptr i8, ptr %.1306.i.i, i64 8
  %.1391.i.i = load i64, ptr %.1390.i.i, align 8, !noalias !114
  %.1356.i.i = getelementptr i8, ptr %.1306.i.i, i64 24
  %.1357.i.i = load i64, ptr %.1356.i.i, align 8, !noalias !114
  %.1331.i.i = getelementptr i8, ptr %.1306.i.i, i64 16
  %.1332.i.i = load i64, ptr %.1331.i.i, align 8, !noalias !114
  %348 = getelementptr double, ptr %.108, i64 %.1357.i.i
  %349 = getelementptr i64, ptr %.63, i64 %.1391.i.i
  %350 = getelementptr i64, ptr %.63, i64 %.1332.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.lr.ph.i.i, %B1358.i.i
  %.1419.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.1488.i.i, %B1358.i.i ]
  %invariant.gep.i75.i = getelementptr double, ptr %348, i64 %.1419.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i.i ], [ %.1656.i78.i, %B1292.if.i.i ]
  %.1543.0467.i.i = phi i64 [ 0, %B1260.if.i.i ], [ %.1612.i.i, %B1292.if.i.i ]
  %.1612.i.i = add nuw nsw i64 %.1543.0467.i.i, 1
  %.1638.i.i = mul nuw nsw i64 %.1543.0467.i.i, %.1307.i.i
  %gep.i76.i = getelementptr double, ptr %invariant.gep.i75.i, i64 %.1638.i.i
  %.1645.i.i = load double, ptr %gep.i76.i, align 8, !noalias !114
  %.1649.i77.i = getelementptr i64, ptr %349, i64 %.1543.0467.i.i
  %.1650.i.i87 = load i64, ptr %.1649.i77.i, align 8, !noalias !114
  %.1652.i.i = getelementptr double, ptr %.408, i64 %.1650.i.i87
  %.1653.i.i = load double, ptr %.1652.i.i, align 8, !noalias !114
  %.1654.i.i = fmul double %.1645.i.i, %.1653.i.i
  %.1656.i78.i = fadd double %total.2.2469.i.i, %.1654.i.i
  %exitcond.not.i79.i = icmp eq i64 %.1307.i.i, %.1612.i.i
  br i1 %exitcond.not.i79.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i81.i:                                   ; preds = %B1358.i.i, %B1428.if.i81.i
  %.1717.0474.i.i = phi i64 [ %.1786.i.i, %B1428.if.i81.i ], [ 0, %B1358.i.i ]
  %.1786.i.i = add nuw nsw i64 %.1717.0474.i.i, 1
  %.1814.i.i = getelementptr i64, ptr %349, i64 %.1717.0474.i.i
  %.1815.i.i = load i64, ptr %.1814.i.i, align 8, !noalias !114
  %.1817.i.i = getelementptr double, ptr %.408, i64 %.1815.i.i
  store double 0.000000e+00, ptr %.1817.i.i, align 8, !noalias !114
  %exitcond483.not.i.i = icmp eq i64 %.1307.i.i, %.1786.i.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i81.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1857.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1926.i.i, %B1492.if.i.i ]
  %.1926.i.i = add nuw nsw i64 %.1857.0480.i.i, 1
  %.1955.i.i = getelementptr i64, ptr %344, i64 %.1857.0480.i.i
  %.1956.i82.i = load i64, ptr %.1955.i.i, align 8, !noalias !114
  %.1958.i83.i = getelementptr double, ptr %.490, i64 %.1857.0480.i.i
  %.1959.i.i = load double, ptr %.1958.i83.i, align 8, !noalias !114
  %.1964.idx.i.i = shl i64 %.1857.0480.i.i, 4
  %.1964.i84.i = getelementptr i8, ptr %345, i64 %.1964.idx.i.i
  %.1965.i.i89 = load double, ptr %.1964.i84.i, align 8, !noalias !114
  %.1971.i85.i = getelementptr i8, ptr %.1964.i84.i, i64 8
  %.1972.i.i = load double, ptr %.1971.i85.i, align 8, !noalias !114
  call fastcc void @to_scale(ptr %.1973.i.i, i64 %.1956.i82.i, double %.1959.i.i, double %.1965.i.i89, double %.1972.i.i)
  %.1987.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !114
  %.2014.i.i = getelementptr double, ptr %arg.grad, i64 %.1857.0480.i.i
  %.2015.i.i = load double, ptr %.2014.i.i, align 8, !noalias !114
  %.2017.i.i = getelementptr double, ptr %.408, i64 %.1857.0480.i.i
  %.2018.i.i = load double, ptr %.2017.i.i, align 8, !noalias !114
  %.2019.i.i = fmul double %.1987.fca.1.load.i.i, %.2018.i.i
  %.2020.i.i = fadd double %.2015.i.i, %.2019.i.i
  store double %.2020.i.i, ptr %.2014.i.i, align 8, !noalias !114
  %exitcond485.not.i.i = icmp eq i64 %.1926.i.i, %.101.i.i83
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B60.if.i68:                                       ; preds = %factor_backward, %B60.if.lr.ph.i67
  %.128.0101.i = phi i64 [ 0, %B60.if.lr.ph.i67 ], [ %.199.i, %factor_backward ]
  %.199.i = add nuw nsw i64 %.128.0101.i, 1
  %.303.i = load i64, ptr %.302.i, align 8, !noalias !84
  %351 = getelementptr i64, ptr %.63, i64 %.303.i
  %.idx.i69 = mul i64 %.128.0101.i, 376
  %352 = getelementptr i8, ptr %351, i64 %.idx.i69
  %.689.i = getelementptr i8, ptr %352, i64 16
  %.690.i = load i64, ptr %.689.i, align 8, !noalias !84
  %.691.i = icmp sgt i64 %.690.i, -1
  br i1 %.691.i, label %B192.i, label %B444.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
  %.837 = load i64, ptr %.576, align 8
  %.838 = icmp sgt i64 %.837, 0
  br i1 %.838, label %B658, label %B684

B658:                                             ; preds = %after_likelihood
  %.97.i = getelementptr i8, ptr %.63, i64 136
  %.98.i = load i64, ptr %.97.i, align 8, !noalias !120
  %.181123.not.i = icmp slt i64 %.98.i, 1
  br i1 %.181123.not.i, label %B684, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %B658
  %.297.i = getelementptr i8, ptr %.63, i64 144
  br label %B70.if.i

B70.loopexit.i:                                   ; preds = %B494.if.i, %B430.i
  %.181.i = icmp samesign ugt i64 %.123.0125.in.i, 1
  br i1 %.181.i, label %B70.if.i, label %B684

B430.i:                                           ; preds = %B302.if.i, %B70.if.i
  %total.2.1.lcssa.i = phi double [ 0.000000e+00, %B70.if.i ], [ %.589.i, %B302.if.i ]
  %.625.i = getelementptr i8, ptr %354, i64 24
  %.626.i232 = load i64, ptr %.625.i, align 8, !noalias !120
  %.706119.not.i = icmp slt i64 %.626.i232, 1
  br i1 %.706119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.772.i233 = getelementptr i8, ptr %354, i64 32
  br label %B494.if.i

B70.if.i:                                         ; preds = %B70.loopexit.i, %B70.if.lr.ph.i
  %.123.0125.in.i = phi i64 [ %.98.i, %B70.if.lr.ph.i ], [ %.123.0125.i, %B70.loopexit.i ]
  %.123.0125.i = add nsw i64 %.123.0125.in.i, -1
  %.298.i = load i64, ptr %.297.i, align 8, !noalias !120
  %353 = getelementptr i64, ptr %.63, i64 %.298.i
  %.idx.i227 = mul i64 %.123.0125.i, 48
  %354 = getelementptr i8, ptr %353, i64 %.idx.i227
  %.359.i = getelementptr i8, ptr %354, i64 40
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !120
  %.362.i = getelementptr double, ptr %.296, i64 %.360.i
  %.368.i = tail call double @moved(i64 %.123.0125.i, ptr %.490, ptr %.362.i), !noalias !120
  %.398.i = load i64, ptr %354, align 8, !noalias !120
  %.478115.not.i = icmp slt i64 %.398.i, 1
  br i1 %.478115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i
  %.544.i228 = getelementptr i8, ptr %354, i64 16
  %.545.i229 = load i64, ptr %.544.i228, align 8, !noalias !120
  %355 = getelementptr double, ptr %.108, i64 %.545.i229
  %.578.i230 = getelementptr i8, ptr %354, i64 8
  %.579.i = load i64, ptr %.578.i230, align 8, !noalias !120
  %356 = getelementptr i64, ptr %.63, i64 %.579.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.589.i, %B302.if.i ]
  %.422.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.491.i, %B302.if.i ]
  %.491.i = add nuw nsw i64 %.422.0116.i, 1
  %.548.i = getelementptr double, ptr %355, i64 %.422.0116.i
  %.549.i = load double, ptr %.548.i, align 8, !noalias !120
  %.582.i = getelementptr i64, ptr %356, i64 %.422.0116.i
  %.583.i = load i64, ptr %.582.i, align 8, !noalias !120
  %.585.i = getelementptr double, ptr %arg.grad, i64 %.583.i
  %.586.i = load double, ptr %.585.i, align 8, !noalias !120
  %.587.i = fmul double %.549.i, %.586.i
  %.589.i = fadd double %total.2.1118.i, %.587.i
  %exitcond.not.i231 = icmp eq i64 %.491.i, %.398.i
  br i1 %exitcond.not.i231, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.650.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.719.i, %B494.if.i ]
  %.719.i = add nuw nsw i64 %.650.0120.i, 1
  %.773.i = load i64, ptr %.772.i233, align 8, !noalias !120
  %357 = getelementptr i64, ptr %.63, i64 %.773.i
  %.776.i = getelementptr i64, ptr %357, i64 %.650.0120.i
  %.777.i = load i64, ptr %.776.i, align 8, !noalias !120
  %.779.i = getelementptr double, ptr %arg.grad, i64 %.777.i
  %.780.i = load double, ptr %.779.i, align 8, !noalias !120
  %.782.i = getelementptr double, ptr %.362.i, i64 %.650.0120.i
  %.783.i = load double, ptr %.782.i, align 8, !noalias !120
  %.785.i = fmul double %total.2.1.lcssa.i, %.783.i
  %.786.i = fadd double %.780.i, %.785.i
  store double %.786.i, ptr %.779.i, align 8, !noalias !120
  %exitcond126.not.i = icmp eq i64 %.719.i, %.626.i232
  br i1 %exitcond126.not.i, label %B70.loopexit.i, label %B494.if.i

B684:                                             ; preds = %B70.loopexit.i, %B658, %after_likelihood
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !123
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %B684
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.296)
  store double %.754, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !123
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !123
  %.245.i234 = fmul double %.241.i, %.244.i
  store double %.245.i234, ptr %.240.i, align 8, !noalias !123
  %exitcond.not.i235 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i235, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.296)
  store double %.754, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %B684
  tail call void @free(ptr %.296)
  store double %.754, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %.754, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i = load double, ptr %.132.i, align 8, !noalias !126
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i236 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i236, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %.754, %to_scaled ], [ %.754, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
  %.151.i = fsub double %total.2.0.lcssa.i, %total.2.0.lcssa.i
  %.154.i = fcmp oeq double %.151.i, 0.000000e+00
  %..i = select i1 %.154.i, i64 0, i64 3
  br label %common.ret
}

declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr

declare void @free(ptr allocptr noundef) local_unnamed_addr

declare double @llvm.pow.f64(double, double)

declare double @llvm.log.f64(double)

define internal fastcc void @to_scale(ptr noalias nonnull writeonly %retptr, i64 %arg.transform, double %arg.x, double %arg.lower, double %arg.upper) unnamed_addr {
entry:
  switch i64 %arg.transform, label %B742 [
    i64 1, label %B44
    i64 6, label %B138
    i64 3, label %B324
    i64 4, label %B422
    i64 2, label %B564
    i64 5, label %B564
  ]

common.ret:                                       ; preds = %sigmoid, %sigmoid.2, %B742, %B422, %B324, %B44
  ret void

B44:                                              ; preds = %entry
  %.26 = tail call double @llvm.exp.f64(double %arg.x)
  store double %.26, ptr %retptr, align 8
  %retptr.repack49 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.26, ptr %retptr.repack49, align 8
  %retptr.repack51 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %arg.x, ptr %retptr.repack51, align 8
  %retptr.repack53 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store double 1.000000e+00, ptr %retptr.repack53, align 8
  br label %common.ret

B138:                                             ; preds = %entry
  %.12.i.i = fcmp olt double %arg.x, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %arg.x
  %.35.i = tail call double @llvm.fabs.f64(double %arg.x)
  %.36.i = fneg double %.35.i
  %.37.i = tail call double @llvm.exp.f64(double %.36.i)
  %.38.i = tail call double @log1p(double %.37.i)
  %.39.i = fadd double %.13.i.i, %.38.i
  %.84 = fmul double %arg.upper, %.39.i
  %.9.i = fcmp ult double %arg.x, 0.000000e+00
  br i1 %.9.i, label %B74.i, label %B16.i

B16.i:                                            ; preds = %B138
  %.12.i = fneg double %arg.x
  %.15.i = tail call double @llvm.exp.f64(double %.12.i)
  br label %sigmoid.3

B74.i:                                            ; preds = %B138
  %.24.i = tail call double @llvm.exp.f64(double %arg.x)
  %.pre = fneg double %arg.x
  br label %sigmoid.3

sigmoid.3: ; preds = %B16.i, %B74.i
  %.119.pre-phi = phi double [ %.12.i, %B16.i ], [ %.pre, %B74.i ]
  %.24.sink1.i = phi double [ %.15.i, %B16.i ], [ %.24.i, %B74.i ]
  %.24.sink.i = phi double [ 1.000000e+00, %B16.i ], [ %.24.i, %B74.i ]
  %.27.i = fadd double %.24.sink1.i, 1.000000e+00
  %.31.i = fdiv double %.24.sink.i, %.27.i
  %.112 = fmul double %arg.upper, %.31.i
  %.12.i.i55 = fcmp olt double %.119.pre-phi, 0.000000e+00
  %.13.i.i56 = select i1 %.12.i.i55, double 0.000000e+00, double %.119.pre-phi
  %.39.i61 = fadd double %.13.i.i56, %.38.i
  %.9.i62 = fcmp ugt double %arg.x, 0.000000e+00
  br i1 %.9.i62, label %B74.i70, label %B16.i63

B16.i63:                                          ; preds = %sigmoid.3
  %.15.i65 = tail call double @llvm.exp.f64(double %arg.x)
  br label %sigmoid.2

B74.i70:                                          ; preds = %sigmoid.3
  %.24.i71 = tail call double @llvm.exp.f64(double %.119.pre-phi)
  br label %sigmoid.2

sigmoid.2: ; preds = %B16.i63, %B74.i70
  %.24.sink1.i66 = phi double [ %.24.i71, %B74.i70 ], [ %.15.i65, %B16.i63 ]
  %.24.sink.i67 = phi double [ %.24.i71, %B74.i70 ], [ 1.000000e+00, %B16.i63 ]
  %.27.i68 = fadd double %.24.sink1.i66, 1.000000e+00
  %.31.i69 = fdiv double %.24.sink.i67, %.27.i68
  %.114 = tail call double @llvm.log.f64(double %arg.upper)
  %.144 = fsub double %.114, %.39.i61
  store double %.84, ptr %retptr, align 8
  %retptr.repack43 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.112, ptr %retptr.repack43, align 8
  %retptr.repack45 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %.144, ptr %retptr.repack45, align 8
  %retptr.repack47 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store double %.31.i69, ptr %retptr.repack47, align 8
  br label %common.ret

B324:                                             ; preds = %entry
  %.200 = tail call double @llvm.exp.f64(double %arg.x)
  %.202 = fadd double %arg.lower, %.200
  store double %.202, ptr %retptr, align 8
  %retptr.repack37 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.200, ptr %retptr.repack37, align 8
  %retptr.repack39 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %arg.x, ptr %retptr.repack39, align 8
  %retptr.repack41 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store double 1.000000e+00, ptr %retptr.repack41, align 8
  br label %common.ret

B422:                                             ; preds = %entry
  %.234 = tail call double @llvm.exp.f64(double %arg.x)
  %.236 = fsub double %arg.upper, %.234
  %.239 = fneg double %.234
  store double %.236, ptr %retptr, align 8
  %retptr.repack31 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.239, ptr %retptr.repack31, align 8
  %retptr.repack33 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %arg.x, ptr %retptr.repack33, align 8
  %retptr.repack35 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store double 1.000000e+00, ptr %retptr.repack35, align 8
  br label %common.ret

B564:                                             ; preds = %entry, %entry
  %.9.i73 = fcmp ult double %arg.x, 0.000000e+00
  br i1 %.9.i73, label %B74.i81, label %B16.i74

B16.i74:                                          ; preds = %B564
  %.12.i75 = fneg double %arg.x
  %.15.i76 = tail call double @llvm.exp.f64(double %.12.i75)
  br label %sigmoid.4

B74.i81:                                          ; preds = %B564
  %.24.i82 = tail call double @llvm.exp.f64(double %arg.x)
  %.pre109 = fneg double %arg.x
  br label %sigmoid.4

sigmoid.4: ; preds = %B16.i74, %B74.i81
  %.299.pre-phi = phi double [ %.12.i75, %B16.i74 ], [ %.pre109, %B74.i81 ]
  %.24.sink1.i77 = phi double [ %.15.i76, %B16.i74 ], [ %.24.i82, %B74.i81 ]
  %.24.sink.i78 = phi double [ 1.000000e+00, %B16.i74 ], [ %.24.i82, %B74.i81 ]
  %.27.i79 = fadd double %.24.sink1.i77, 1.000000e+00
  %.31.i80 = fdiv double %.24.sink.i78, %.27.i79
  %.9.i84 = fcmp ugt double %arg.x, 0.000000e+00
  br i1 %.9.i84, label %B74.i92, label %B16.i85

B16.i85:                                          ; preds = %sigmoid.4
  %.15.i87 = tail call double @llvm.exp.f64(double %arg.x)
  br label %sigmoid

B74.i92:                                          ; preds = %sigmoid.4
  %.24.i93 = tail call double @llvm.exp.f64(double %.299.pre-phi)
  br label %sigmoid

sigmoid: ; preds = %B16.i85, %B74.i92
  %.24.sink1.i88 = phi double [ %.24.i93, %B74.i92 ], [ %.15.i87, %B16.i85 ]
  %.24.sink.i89 = phi double [ %.24.i93, %B74.i92 ], [ 1.000000e+00, %B16.i85 ]
  %.27.i90 = fadd double %.24.sink1.i88, 1.000000e+00
  %.31.i91 = fdiv double %.24.sink.i89, %.27.i90
  %.326 = fsub double %arg.upper, %arg.lower
  %.329 = fmul double %.326, %.31.i80
  %.331 = fadd double %arg.lower, %.329
  %.335 = fmul double %.329, %.31.i91
  %.12.i.i95 = fcmp olt double %arg.x, 0.000000e+00
  %.13.i.i96 = select i1 %.12.i.i95, double 0.000000e+00, double %arg.x
  %.35.i97 = tail call double @llvm.fabs.f64(double %arg.x)
  %.36.i98 = fneg double %.35.i97
  %.37.i99 = tail call double @llvm.exp.f64(double %.36.i98)
  %.38.i100 = tail call double @log1p(double %.37.i99)
  %.39.i101 = fadd double %.13.i.i96, %.38.i100
  %.12.i.i102 = fcmp olt double %.299.pre-phi, 0.000000e+00
  %.13.i.i103 = select i1 %.12.i.i102, double 0.000000e+00, double %.299.pre-phi
  %.39.i108 = fadd double %.13.i.i103, %.38.i100
  %.336 = tail call double @llvm.log.f64(double %.326)
  %.363 = fsub double %.336, %.39.i101
  %.393 = fsub double %.363, %.39.i108
  %.394 = fsub double %.31.i91, %.31.i80
  store double %.331, ptr %retptr, align 8
  %retptr.repack25 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.335, ptr %retptr.repack25, align 8
  %retptr.repack27 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %.393, ptr %retptr.repack27, align 8
  %retptr.repack29 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store double %.394, ptr %retptr.repack29, align 8
  br label %common.ret

B742:                                             ; preds = %entry
  store double %arg.x, ptr %retptr, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double 1.000000e+00, ptr %retptr.repack19, align 8
  %retptr.repack21 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr.repack21, i8 0, i64 16, i1 false)
  br label %common.ret
}

declare double @llvm.exp.f64(double)

declare double @llvm.fabs.f64(double)

declare double @log1p(double) local_unnamed_addr

declare double @tanh(double) local_unnamed_addr

declare double @cosh(double) local_unnamed_addr

define internal fastcc void @stirling_slope.2(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.75 = alloca [2 x double], align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.75, i64 8
  %.110 = alloca double, align 8
  %.135 = alloca double, align 8
  %.8 = fcmp contract olt double %arg.z, 1.000000e+01
  %arg.z. = select i1 %.8, double %arg.z, double 1.000000e+00
  %.25 = fadd contract double %arg.z, 1.000000e+01
  %"$phi60.1.2.0" = select i1 %.8, double %.25, double %arg.z
  %.47 = fdiv contract double 1.000000e+00, %"$phi60.1.2.0"
  call fastcc void @_rising(ptr %.75, double %arg.z.)
  %.89.fca.0.load = load double, ptr %.75, align 8
  %.89.fca.1.load = load double, ptr %.fca.1.gep, align 8
  call fastcc void @log_of(ptr %.110, double %"$phi60.1.2.0")
  %.124 = load double, ptr %.110, align 8
  call fastcc void @log_of(ptr %.135, double %arg.z.)
  br i1 %.8, label %B258, label %B280

common.ret:                                       ; preds = %B280, %B258
  %.189.pn = phi double [ %.189, %B280 ], [ %.177, %B258 ]
  %.53 = fmul contract double %.47, %.47
  %.58 = fdiv contract double %.53, 1.200000e+01
  %.59 = fsub contract double 0x3F95995995995996, %.58
  %.60 = fmul contract double %.53, %.59
  %.61 = fsub contract double 0x3F7F07C1F07C1F08, %.60
  %.62 = fmul contract double %.53, %.61
  %.63 = fsub contract double 0x3F71111111111111, %.62
  %.64 = fmul contract double %.53, %.63
  %.65 = fsub contract double 0x3F70410410410410, %.64
  %.66 = fmul contract double %.53, %.65
  %.67 = fsub contract double 0x3F81111111111111, %.66
  %.68 = fmul contract double %.53, %.67
  %.69 = fsub contract double 0x3FB5555555555555, %.68
  %.70 = fmul contract double %.53, %.69
  %storemerge = fsub contract double %.189.pn, %.70
  store double %storemerge, ptr %retptr, align 8
  ret void

B258:                                             ; preds = %entry
  %.149 = load double, ptr %.135, align 8
  %.159 = fsub contract double %.124, %.149
  %.163 = fdiv contract double %.89.fca.0.load, %.89.fca.1.load
  %.164 = fsub contract double %.159, %.163
  %.173 = fmul contract double %.47, 5.000000e-01
  %.177 = fsub contract double %.164, %.173
  br label %common.ret

B280:                                             ; preds = %entry
  %.189 = fmul contract double %.47, -5.000000e-01
  br label %common.ret
}

define internal fastcc void @_rising(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.5 = fadd contract double %arg.z, 1.000000e+00
  %.7 = fadd contract double %arg.z, %.5
  %.9 = fmul contract double %arg.z, %.5
  %.10 = fadd contract double %arg.z, 2.000000e+00
  %.11 = fmul contract double %.10, %.7
  %.12 = fadd contract double %.9, %.11
  %.14 = fmul contract double %.10, %.9
  %.15 = fadd contract double %arg.z, 3.000000e+00
  %.16 = fmul contract double %.15, %.12
  %.17 = fadd contract double %.14, %.16
  %.19 = fmul contract double %.15, %.14
  %.20 = fadd contract double %arg.z, 4.000000e+00
  %.21 = fmul contract double %.20, %.17
  %.22 = fadd contract double %.19, %.21
  %.24 = fmul contract double %.20, %.19
  %.25 = fadd contract double %arg.z, 5.000000e+00
  %.26 = fmul contract double %.25, %.22
  %.27 = fadd contract double %.24, %.26
  %.29 = fmul contract double %.25, %.24
  %.30 = fadd contract double %arg.z, 6.000000e+00
  %.31 = fmul contract double %.30, %.27
  %.32 = fadd contract double %.29, %.31
  %.34 = fmul contract double %.30, %.29
  %.35 = fadd contract double %arg.z, 7.000000e+00
  %.36 = fmul contract double %.35, %.32
  %.37 = fadd contract double %.34, %.36
  %.39 = fmul contract double %.35, %.34
  %.40 = fadd contract double %arg.z, 8.000000e+00
  %.41 = fmul contract double %.40, %.37
  %.42 = fadd contract double %.39, %.41
  %.44 = fmul contract double %.40, %.39
  %.45 = fadd contract double %arg.z, 9.000000e+00
  %.46 = fmul contract double %.45, %.42
  %.47 = fadd contract double %.44, %.46
  %.49 = fmul contract double %.45, %.44
  store double %.47, ptr %retptr, align 8
  %retptr.repack1 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.49, ptr %retptr.repack1, align 8
  ret void
}

define internal fastcc void @log_of(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.130 = fcmp contract ogt double %arg.x, 0.000000e+00
  br i1 %.130, label %B436, label %B440

B436:                                             ; preds = %entry
  %.8 = fcmp contract olt double %arg.x, 0x10000000000000
  %"$phi344.1.2.0" = select i1 %.8, double 5.400000e+01, double 0.000000e+00
  %.18 = fmul contract double %arg.x, 0x4350000000000000
  %"$phi50.2.2.0" = select i1 %.8, double %.18, double %arg.x
  %.28 = bitcast double %"$phi50.2.2.0" to i64
  %.33 = add nsw i64 %.28, -4604544271217802189
  %.34 = ashr i64 %.33, 52
  %.83 = add nsw i64 %.34, 4843621399236968448
  %.84 = bitcast i64 %.83 to double
  %.85 = fadd contract double %.84, 0xC338000000000000
  %.35 = and i64 %.33, -4503599627370496
  %.36 = sub nsw i64 %.28, %.35
  %.37 = bitcast i64 %.36 to double
  %.38 = fadd contract double %.37, -1.000000e+00
  %.39 = fadd contract double %.37, 1.000000e+00
  %.43 = fdiv contract double %.38, %.39
  %.49 = fmul contract double %.43, %.43
  %.54 = fmul contract double %.49, 0x3FA8618618618618
  %.55 = fadd contract double %.54, 0x3FAAF286BCA1AF28
  %.57 = fmul contract double %.49, %.55
  %.58 = fadd contract double %.57, 0x3FAE1E1E1E1E1E1E
  %.60 = fmul contract double %.49, %.58
  %.61 = fadd contract double %.60, 0x3FB1111111111111
  %.63 = fmul contract double %.49, %.61
  %.64 = fadd contract double %.63, 0x3FB3B13B13B13B14
  %.66 = fmul contract double %.49, %.64
  %.67 = fadd contract double %.66, 0x3FB745D1745D1746
  %.69 = fmul contract double %.49, %.67
  %.70 = fadd contract double %.69, 0x3FBC71C71C71C71C
  %.72 = fmul contract double %.49, %.70
  %.73 = fadd contract double %.72, 0x3FC2492492492492
  %.75 = fmul contract double %.49, %.73
  %.76 = fadd contract double %.75, 2.000000e-01
  %.78 = fmul contract double %.49, %.76
  %.79 = fadd contract double %.78, 0x3FD5555555555555
  %.102 = fsub contract double %.85, %"$phi344.1.2.0"
  %.107 = fmul contract double %.102, 0x3FE62E42FEE00000
  %.109 = fmul contract double %.43, 2.000000e+00
  %.115 = fmul contract double %.109, %.49
  %.119 = fmul contract double %.115, %.79
  %.122 = fmul contract double %.102, 0x3DEA39EF35793C76
  %.123 = fadd contract double %.122, %.119
  %.124 = fadd contract double %.109, %.123
  %.125 = fadd contract double %.107, %.124
  br label %B516

B440:                                             ; preds = %entry
  %.142 = fcmp contract oeq double %arg.x, 0.000000e+00
  %. = select i1 %.142, double 0xFFF0000000000000, double 0x7FF8000000000000
  br label %B516

B516:                                             ; preds = %B440, %B436
  %"$phi516.0.3.0" = phi double [ %.125, %B436 ], [ %., %B440 ]
  %.158 = fcmp contract ueq double %arg.x, 0x7FF0000000000000
  %"arg.x.$phi516.0.3.0" = select i1 %.158, double %arg.x, double %"$phi516.0.3.0"
  store double %"arg.x.$phi516.0.3.0", ptr %retptr, align 8
  ret void
}

declare double @sqrt(double) local_unnamed_addr

declare double @cells(i64, ptr, ptr, ptr, ptr, ptr) local_unnamed_addr

declare double @moved(i64, ptr, ptr) local_unnamed_addr

define internal fastcc void @stirling_rest_of.2(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.45 = alloca double, align 8
  %.94 = alloca double, align 8
  %.122 = alloca [2 x double], align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.122, i64 8
  %.154 = alloca double, align 8
  %.8 = fcmp contract olt double %arg.z, 1.000000e+01
  %arg.z. = select i1 %.8, double %arg.z, double 1.000000e+00
  %.25 = fadd contract double %arg.z, 1.000000e+01
  %"$phi60.1.2.0" = select i1 %.8, double %.25, double %arg.z
  call fastcc void @log_of(ptr %.45, double %"$phi60.1.2.0")
  %.59 = load double, ptr %.45, align 8
  %.74 = fdiv contract double 1.000000e+00, %"$phi60.1.2.0"
  %.75 = fmul contract double %.74, %.74
  %.76 = fmul contract double %.75, 0x3F5F6AB0D9993C7D
  %.77 = fsub contract double 0x3F4B951E2B18FF23, %.76
  %.78 = fmul contract double %.75, %.77
  %.79 = fsub contract double 0x3F43813813813814, %.78
  %.80 = fmul contract double %.75, %.79
  %.81 = fsub contract double 0x3F4A01A01A01A01A, %.80
  %.82 = fmul contract double %.75, %.81
  %.83 = fsub contract double 0x3F66C16C16C16C17, %.82
  %.84 = fmul contract double %.75, %.83
  %.85 = fsub contract double 0x3FB5555555555555, %.84
  %.86 = fmul contract double %.74, %.85
  %.87 = fsub contract double 0x3FFD67F1C864BEB4, %.59
  %.88 = fmul contract double %.87, 5.000000e-01
  %.89 = fadd contract double %.86, %.88
  call fastcc void @log_of(ptr %.94, double %arg.z.)
  %.108 = load double, ptr %.94, align 8
  %.118 = fsub contract double %.59, %.108
  %.119 = fmul contract double %arg.z., %.118
  call fastcc void @_rising(ptr %.122, double %arg.z.)
  %.136.fca.1.load = load double, ptr %.fca.1.gep, align 8
  %.149 = fmul contract double %.75, %.75
  %.150 = fmul contract double %.149, %.136.fca.1.load
  %.152 = fmul contract double %.149, %.150
  %.153 = fmul contract double %.75, %.152
  call fastcc void @log_of(ptr %.154, double %.153)
  %.168 = load double, ptr %.154, align 8
  %.178 = fsub contract double %.119, %.168
  %.179 = fadd contract double %.178, -1.000000e+01
  %.189 = fadd contract double %.89, %.179
  %storemerge = select i1 %.8, double %.189, double %.89
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define i64 @log_density(i64 %.1, ptr readonly %.2, ptr %.3, ptr writeonly %.4, ptr readonly %.5) local_unnamed_addr {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @by_rows(ptr %.7, i64 %.1, ptr %.2, ptr %.3, ptr %.4, ptr %.5)
  %.21 = load i64, ptr %.7, align 8
  ret i64 %.21
}

define internal fastcc void @expand_of_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr writeonly %arg.out, ptr readonly %arg.model) unnamed_addr {
entry:
  %.59 = getelementptr i8, ptr %arg.model, i64 64
  %.60 = load i64, ptr %.59, align 8
  %.61 = inttoptr i64 %.60 to ptr
  %.62 = atomicrmw add ptr %.61, i64 1 monotonic, align 8
  %.108 = getelementptr i8, ptr %arg.model, i64 72
  %.109 = load i64, ptr %.108, align 8
  %.111.not = icmp slt i64 %.62, %.109
  br i1 %.111.not, label %B134, label %common.ret

common.ret:                                       ; preds = %B284, %entry, %B540
  %.sink = phi i64 [ 0, %B540 ], [ -3, %entry ], [ -2, %B284 ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B134:                                             ; preds = %entry
  %.167 = getelementptr i8, ptr %arg.model, i64 56
  %.168 = load i64, ptr %.167, align 8
  %.169 = inttoptr i64 %.168 to ptr
  %.172 = mul nsw i64 %.62, %arg.dim
  %.173 = getelementptr double, ptr %.169, i64 %.172
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !129
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !129
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !129
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !129
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !129
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !129
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !129
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !129
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i, %B50.i, %B100.i
  %.254 = getelementptr i8, ptr %arg.model, i64 48
  %.255 = load i64, ptr %.254, align 8
  %.256 = icmp sgt i64 %.255, 0
  br i1 %.256, label %B284, label %B540

B284:                                             ; preds = %from_scaled
  %.301 = load i64, ptr %arg.model, align 8
  %.302 = inttoptr i64 %.301 to ptr
  %.385 = load i64, ptr %.302, align 8
  %.386 = tail call ptr @calloc(i64 %.385, i64 8)
  %.392 = icmp eq ptr %.386, null
  br i1 %.392, label %common.ret, label %B420

B420:                                             ; preds = %B284
  %.453 = getelementptr i8, ptr %arg.model, i64 16
  %.454 = load i64, ptr %.453, align 8
  %.457 = inttoptr i64 %.454 to ptr
  %.94.i = getelementptr i8, ptr %.302, i64 136
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !132
  %.17779.not.i = icmp slt i64 %.95.i, 1
  br i1 %.17779.not.i, label %move, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %B420
  %.293.i = getelementptr i8, ptr %.302, i64 144
  br label %B60.if.i

B60.loopexit.i:                                   ; preds = %B284.if.i, %B60.if.i
  %exitcond82.not.i = icmp eq i64 %.190.i16, %.95.i
  br i1 %exitcond82.not.i, label %move, label %B60.if.i

B60.if.i:                                         ; preds = %B60.loopexit.i, %B60.if.lr.ph.i
  %.119.080.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.190.i16, %B60.loopexit.i ]
  %.190.i16 = add nuw nsw i64 %.119.080.i, 1
  %.294.i17 = load i64, ptr %.293.i, align 8, !noalias !132
  %0 = getelementptr i64, ptr %.302, i64 %.294.i17
  %.idx.i = mul i64 %.119.080.i, 48
  %1 = getelementptr i8, ptr %0, i64 %.idx.i
  %.352.i = getelementptr i8, ptr %1, i64 40
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !132
  %.355.i = getelementptr double, ptr %.386, i64 %.353.i
  %.357.i = tail call double @moved(i64 %.119.080.i, ptr %.173, ptr %.355.i), !noalias !132
  %.390.i = load i64, ptr %1, align 8, !noalias !132
  %.47076.not.i = icmp slt i64 %.390.i, 1
  br i1 %.47076.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.536.i = getelementptr i8, ptr %1, i64 8
  %.573.i = getelementptr i8, ptr %1, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.414.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.483.i, %B284.if.i ]
  %.483.i = add nuw nsw i64 %.414.077.i, 1
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !132
  %2 = getelementptr i64, ptr %.302, i64 %.537.i
  %.540.i = getelementptr i64, ptr %2, i64 %.414.077.i
  %.541.i = load i64, ptr %.540.i, align 8, !noalias !132
  %.543.i = getelementptr double, ptr %.173, i64 %.541.i
  %.544.i = load double, ptr %.543.i, align 8, !noalias !132
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !132
  %3 = getelementptr double, ptr %.457, i64 %.574.i
  %.577.i = getelementptr double, ptr %3, i64 %.414.077.i
  %.578.i = load double, ptr %.577.i, align 8, !noalias !132
  %.580.i = fmul double %.357.i, %.578.i
  %.581.i = fadd double %.544.i, %.580.i
  store double %.581.i, ptr %.543.i, align 8, !noalias !132
  %exitcond.not.i18 = icmp eq i64 %.483.i, %.390.i
  br i1 %exitcond.not.i18, label %B60.loopexit.i, label %B284.if.i

move: ; preds = %B60.loopexit.i, %B420
  tail call void @free(ptr %.386)
  br label %B540

B540:                                             ; preds = %move, %from_scaled
  %.500 = sitofp i64 %.62 to double
  store double %.500, ptr %arg.out, align 8
  br label %common.ret
}

define i64 @expand(i64 %.1, i64 %.2, ptr readonly %.3, ptr writeonly %.4, ptr readonly %.5) local_unnamed_addr {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @expand_of_rows(ptr %.7, i64 %.1, ptr %.3, ptr %.4, ptr %.5)
  %.21 = load i64, ptr %.7, align 8
  ret i64 %.21
}

define internal fastcc void @exp_of.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.19 = fcmp contract olt double %arg.x, -7.000000e+02
  br i1 %.19, label %common.ret, label %B198

common.ret:                                       ; preds = %entry, %B198
  %storemerge = phi double [ %.109, %B198 ], [ 0.000000e+00, %entry ]
  store double %storemerge, ptr %retptr, align 8
  ret void

B198:                                             ; preds = %entry
  %.8 = fcmp contract ogt double %arg.x, 7.000000e+02
  %.arg.x = select i1 %.8, double 7.000000e+02, double %arg.x
  %.48 = fmul contract double %.arg.x, 0x3FF71547652B82FE
  %.49 = fadd contract double %.48, 0x4338000000000000
  %.54 = fadd contract double %.49, 0xC338000000000000
  %.55 = fmul contract double %.54, 0x3FE62E42FEE00000
  %.56 = fsub contract double %.arg.x, %.55
  %.57 = fmul contract double %.54, 0x3DEA39EF35793C76
  %.58 = fsub contract double %.56, %.57
  %.5.i = fmul contract double %.58, 0x3DE6124613A86D09
  %.6.i = fadd contract double %.5.i, 0x3E21EED8EFF8D898
  %.7.i = fmul contract double %.58, %.6.i
  %.8.i = fadd contract double %.7.i, 0x3E5AE64567F544E4
  %.9.i = fmul contract double %.58, %.8.i
  %.10.i = fadd contract double %.9.i, 0x3E927E4FB7789F5C
  %.11.i = fmul contract double %.58, %.10.i
  %.12.i = fadd contract double %.11.i, 0x3EC71DE3A556C734
  %.13.i = fmul contract double %.58, %.12.i
  %.14.i = fadd contract double %.13.i, 0x3EFA01A01A01A01A
  %.15.i = fmul contract double %.58, %.14.i
  %.16.i = fadd contract double %.15.i, 0x3F2A01A01A01A01A
  %.17.i = fmul contract double %.58, %.16.i
  %.18.i = fadd contract double %.17.i, 0x3F56C16C16C16C17
  %.19.i = fmul contract double %.58, %.18.i
  %.20.i = fadd contract double %.19.i, 0x3F81111111111111
  %.21.i = fmul contract double %.58, %.20.i
  %.22.i = fadd contract double %.21.i, 0x3FA5555555555555
  %.23.i = fmul contract double %.58, %.22.i
  %.24.i = fadd contract double %.23.i, 0x3FC5555555555555
  %.25.i = fmul contract double %.58, %.24.i
  %.26.i = fadd contract double %.25.i, 5.000000e-01
  %.27.i = fmul contract double %.58, %.26.i
  %.28.i = fadd contract double %.27.i, 1.000000e+00
  %.86 = fmul contract double %.58, %.28.i
  %.87 = fadd contract double %.86, 1.000000e+00
  %.102 = bitcast double %.49 to i64
  %.105 = shl i64 %.102, 52
  %.106 = add i64 %.105, 4607182418800017408
  %.107 = bitcast i64 %.106 to double
  %.109 = fmul contract double %.87, %.107
  br label %common.ret
}

define internal fastcc void @expm1_of.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.8 = fcmp contract ogt double %arg.x, 7.000000e+02
  br i1 %.8, label %B38, label %B20

B20:                                              ; preds = %entry
  %.15 = fcmp contract olt double %arg.x, -7.000000e+02
  br i1 %.15, label %B38, label %B36

B36:                                              ; preds = %B20
  %0 = fmul contract double %arg.x, 0x3FF71547652B82FE
  %1 = fadd contract double %0, 0x4338000000000000
  br label %B38

B38:                                              ; preds = %B20, %entry, %B36
  %"$phi38.0.3.0" = phi double [ %1, %B36 ], [ 0x43380000000003F2, %entry ], [ 0x4337FFFFFFFFFC0E, %B20 ]
  %.104 = fcmp contract ugt double %arg.x, 7.000000e+02
  br i1 %.104, label %B258, label %B232

common.ret:                                       ; preds = %B258, %B232
  %storemerge = phi double [ %.131, %B258 ], [ %.121, %B232 ]
  store double %storemerge, ptr %retptr, align 8
  ret void

B232:                                             ; preds = %B38
  %.38 = fcmp contract olt double %arg.x, -7.000000e+02
  %.arg.x = select i1 %.38, double -7.000000e+02, double %arg.x
  %.33 = fadd contract double %"$phi38.0.3.0", 0xC338000000000000
  %.49 = fmul contract double %.33, 0x3FE62E42FEE00000
  %.51 = fsub contract double %.arg.x, %.49
  %.55 = fmul contract double %.33, 0x3DEA39EF35793C76
  %.58 = fsub contract double %.51, %.55
  %.5.i = fmul contract double %.58, 0x3DE6124613A86D09
  %.6.i = fadd contract double %.5.i, 0x3E21EED8EFF8D898
  %.7.i = fmul contract double %.58, %.6.i
  %.8.i = fadd contract double %.7.i, 0x3E5AE64567F544E4
  %.9.i = fmul contract double %.58, %.8.i
  %.10.i = fadd contract double %.9.i, 0x3E927E4FB7789F5C
  %.11.i = fmul contract double %.58, %.10.i
  %.12.i = fadd contract double %.11.i, 0x3EC71DE3A556C734
  %.13.i = fmul contract double %.58, %.12.i
  %.14.i = fadd contract double %.13.i, 0x3EFA01A01A01A01A
  %.15.i = fmul contract double %.58, %.14.i
  %.16.i = fadd contract double %.15.i, 0x3F2A01A01A01A01A
  %.17.i = fmul contract double %.58, %.16.i
  %.18.i = fadd contract double %.17.i, 0x3F56C16C16C16C17
  %.19.i = fmul contract double %.58, %.18.i
  %.20.i = fadd contract double %.19.i, 0x3F81111111111111
  %.21.i = fmul contract double %.58, %.20.i
  %.22.i = fadd contract double %.21.i, 0x3FA5555555555555
  %.23.i = fmul contract double %.58, %.22.i
  %.24.i = fadd contract double %.23.i, 0x3FC5555555555555
  %.25.i = fmul contract double %.58, %.24.i
  %.26.i = fadd contract double %.25.i, 5.000000e-01
  %.27.i = fmul contract double %.58, %.26.i
  %.28.i = fadd contract double %.27.i, 1.000000e+00
  %.94 = bitcast double %"$phi38.0.3.0" to i64
  %.97 = shl i64 %.94, 52
  %.98 = add i64 %.97, 4607182418800017408
  %.99 = bitcast i64 %.98 to double
  %.110 = fmul contract double %.58, %.28.i
  %.116 = fmul contract double %.110, %.99
  %.118 = fadd contract double %.99, -1.000000e+00
  %.121 = fadd contract double %.118, %.116
  br label %common.ret

B258:                                             ; preds = %B38
  %.131 = fmul contract double %arg.x, 0x7FF0000000000000
  br label %common.ret
}

define internal fastcc void @log1p_of.2(ptr noalias nonnull writeonly %retptr, double %arg.e) unnamed_addr {
entry:
  %.5 = fadd contract double %arg.e, 2.000000e+00
  %.9 = fdiv contract double %arg.e, %.5
  %.10 = fmul contract double %.9, %.9
  %.11 = fmul contract double %.10, 0x3F9F07C1F07C1F08
  %.12 = fadd contract double %.11, 0x3FA0842108421084
  %.13 = fmul contract double %.10, %.12
  %.14 = fadd contract double %.13, 0x3FA1A7B9611A7B96
  %.15 = fmul contract double %.10, %.14
  %.16 = fadd contract double %.15, 0x3FA2F684BDA12F68
  %.17 = fmul contract double %.10, %.16
  %.18 = fadd contract double %.17, 4.000000e-02
  %.19 = fmul contract double %.10, %.18
  %.20 = fadd contract double %.19, 0x3FA642C8590B2164
  %.21 = fmul contract double %.10, %.20
  %.22 = fadd contract double %.21, 0x3FA8618618618618
  %.23 = fmul contract double %.10, %.22
  %.24 = fadd contract double %.23, 0x3FAAF286BCA1AF28
  %.25 = fmul contract double %.10, %.24
  %.26 = fadd contract double %.25, 0x3FAE1E1E1E1E1E1E
  %.27 = fmul contract double %.10, %.26
  %.28 = fadd contract double %.27, 0x3FB1111111111111
  %.29 = fmul contract double %.10, %.28
  %.30 = fadd contract double %.29, 0x3FB3B13B13B13B14
  %.31 = fmul contract double %.10, %.30
  %.32 = fadd contract double %.31, 0x3FB745D1745D1746
  %.33 = fmul contract double %.10, %.32
  %.34 = fadd contract double %.33, 0x3FBC71C71C71C71C
  %.35 = fmul contract double %.10, %.34
  %.36 = fadd contract double %.35, 0x3FC2492492492492
  %.37 = fmul contract double %.10, %.36
  %.38 = fadd contract double %.37, 2.000000e-01
  %.39 = fmul contract double %.10, %.38
  %.40 = fadd contract double %.39, 0x3FD5555555555555
  %.41 = fmul contract double %.9, 2.000000e+00
  %.42 = fmul contract double %.10, %.40
  %.43 = fadd contract double %.42, 1.000000e+00
  %.44 = fmul contract double %.41, %.43
  store double %.44, ptr %retptr, align 8
  ret void
}

define internal fastcc void @log1mexp_of.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.119 = alloca double, align 8
  %.8 = fcmp contract ogt double %arg.x, 0xBFE62E42FEFA39EF
  %.19.i = fcmp contract olt double %arg.x, -7.000000e+02
  br i1 %.19.i, label %exp_of.3, label %B198.i

B198.i:                                           ; preds = %entry
  %.8.i = fcmp contract ogt double %arg.x, 7.000000e+02
  %.arg.x.i = select i1 %.8.i, double 7.000000e+02, double %arg.x
  %.48.i = fmul contract double %.arg.x.i, 0x3FF71547652B82FE
  %.49.i = fadd contract double %.48.i, 0x4338000000000000
  %.54.i = fadd contract double %.49.i, 0xC338000000000000
  %.55.i = fmul contract double %.54.i, 0x3FE62E42FEE00000
  %.56.i = fsub contract double %.arg.x.i, %.55.i
  %.57.i = fmul contract double %.54.i, 0x3DEA39EF35793C76
  %.58.i = fsub contract double %.56.i, %.57.i
  %.5.i.i = fmul contract double %.58.i, 0x3DE6124613A86D09
  %.6.i.i = fadd contract double %.5.i.i, 0x3E21EED8EFF8D898
  %.7.i.i = fmul contract double %.58.i, %.6.i.i
  %.8.i.i = fadd contract double %.7.i.i, 0x3E5AE64567F544E4
  %.9.i.i = fmul contract double %.58.i, %.8.i.i
  %.10.i.i = fadd contract double %.9.i.i, 0x3E927E4FB7789F5C
  %.11.i.i = fmul contract double %.58.i, %.10.i.i
  %.12.i.i = fadd contract double %.11.i.i, 0x3EC71DE3A556C734
  %.13.i.i = fmul contract double %.58.i, %.12.i.i
  %.14.i.i = fadd contract double %.13.i.i, 0x3EFA01A01A01A01A
  %.15.i.i = fmul contract double %.58.i, %.14.i.i
  %.16.i.i = fadd contract double %.15.i.i, 0x3F2A01A01A01A01A
  %.17.i.i = fmul contract double %.58.i, %.16.i.i
  %.18.i.i = fadd contract double %.17.i.i, 0x3F56C16C16C16C17
  %.19.i.i = fmul contract double %.58.i, %.18.i.i
  %.20.i.i = fadd contract double %.19.i.i, 0x3F81111111111111
  %.21.i.i = fmul contract double %.58.i, %.20.i.i
  %.22.i.i = fadd contract double %.21.i.i, 0x3FA5555555555555
  %.23.i.i = fmul contract double %.58.i, %.22.i.i
  %.24.i.i = fadd contract double %.23.i.i, 0x3FC5555555555555
  %.25.i.i = fmul contract double %.58.i, %.24.i.i
  %.26.i.i = fadd contract double %.25.i.i, 5.000000e-01
  %.27.i.i = fmul contract double %.58.i, %.26.i.i
  %.28.i.i = fadd contract double %.27.i.i, 1.000000e+00
  %.86.i = fmul contract double %.58.i, %.28.i.i
  %.87.i = fadd contract double %.86.i, 1.000000e+00
  %.102.i = bitcast double %.49.i to i64
  %.105.i = shl i64 %.102.i, 52
  %.106.i = add i64 %.105.i, 4607182418800017408
  %.107.i = bitcast i64 %.106.i to double
  %.109.i = fmul contract double %.87.i, %.107.i
  br label %exp_of.3

exp_of.3: ; preds = %entry, %B198.i
  %storemerge.i = phi double [ %.109.i, %B198.i ], [ 0.000000e+00, %entry ]
  br i1 %.8, label %B48, label %B72

B48:                                              ; preds = %exp_of.3
  %.104.i = fcmp contract ugt double %arg.x, 7.000000e+02
  br i1 %.104.i, label %B258.i, label %B232.i

B232.i:                                           ; preds = %B48
  %0 = fmul contract double %arg.x, 0x3FF71547652B82FE
  %1 = fadd contract double %0, 0x4338000000000000
  %.arg.x.i4 = select i1 %.19.i, double -7.000000e+02, double %arg.x
  %.33.i = fadd contract double %1, 0xC338000000000000
  %.49.i5 = fmul contract double %.33.i, 0x3FE62E42FEE00000
  %.51.i = fsub contract double %.arg.x.i4, %.49.i5
  %.55.i6 = fmul contract double %.33.i, 0x3DEA39EF35793C76
  %.58.i7 = fsub contract double %.51.i, %.55.i6
  %.5.i.i8 = fmul contract double %.58.i7, 0x3DE6124613A86D09
  %.6.i.i9 = fadd contract double %.5.i.i8, 0x3E21EED8EFF8D898
  %.7.i.i10 = fmul contract double %.58.i7, %.6.i.i9
  %.8.i.i11 = fadd contract double %.7.i.i10, 0x3E5AE64567F544E4
  %.9.i.i12 = fmul contract double %.58.i7, %.8.i.i11
  %.10.i.i13 = fadd contract double %.9.i.i12, 0x3E927E4FB7789F5C
  %.11.i.i14 = fmul contract double %.58.i7, %.10.i.i13
  %.12.i.i15 = fadd contract double %.11.i.i14, 0x3EC71DE3A556C734
  %.13.i.i16 = fmul contract double %.58.i7, %.12.i.i15
  %.14.i.i17 = fadd contract double %.13.i.i16, 0x3EFA01A01A01A01A
  %.15.i.i18 = fmul contract double %.58.i7, %.14.i.i17
  %.16.i.i19 = fadd contract double %.15.i.i18, 0x3F2A01A01A01A01A
  %.17.i.i20 = fmul contract double %.58.i7, %.16.i.i19
  %.18.i.i21 = fadd contract double %.17.i.i20, 0x3F56C16C16C16C17
  %.19.i.i22 = fmul contract double %.58.i7, %.18.i.i21
  %.20.i.i23 = fadd contract double %.19.i.i22, 0x3F81111111111111
  %.21.i.i24 = fmul contract double %.58.i7, %.20.i.i23
  %.22.i.i25 = fadd contract double %.21.i.i24, 0x3FA5555555555555
  %.23.i.i26 = fmul contract double %.58.i7, %.22.i.i25
  %.24.i.i27 = fadd contract double %.23.i.i26, 0x3FC5555555555555
  %.25.i.i28 = fmul contract double %.58.i7, %.24.i.i27
  %.26.i.i29 = fadd contract double %.25.i.i28, 5.000000e-01
  %.27.i.i30 = fmul contract double %.58.i7, %.26.i.i29
  %.28.i.i31 = fadd contract double %.27.i.i30, 1.000000e+00
  %.94.i = bitcast double %1 to i64
  %.97.i = shl i64 %.94.i, 52
  %.98.i = add i64 %.97.i, 4607182418800017408
  %.99.i = bitcast i64 %.98.i to double
  %.110.i = fmul contract double %.58.i7, %.28.i.i31
  %.116.i = fmul contract double %.110.i, %.99.i
  %.118.i = fadd contract double %.99.i, -1.000000e+00
  %.121.i = fadd contract double %.118.i, %.116.i
  br label %expm1_of.3

B258.i:                                           ; preds = %B48
  %.131.i = fmul contract double %arg.x, 0x7FF0000000000000
  br label %expm1_of.3

expm1_of.3: ; preds = %B232.i, %B258.i
  %storemerge.i32 = phi double [ %.131.i, %B258.i ], [ %.121.i, %B232.i ]
  %.73 = fneg contract double %storemerge.i32
  br label %B80

B72:                                              ; preds = %exp_of.3
  %.81 = fsub contract double 1.000000e+00, %storemerge.i
  br label %B80

B80:                                              ; preds = %expm1_of.3, %B72
  %"$phi80.0.2.0" = phi double [ %.73, %expm1_of.3 ], [ %.81, %B72 ]
  %.102 = fneg contract double %storemerge.i
  %.106 = fadd contract double %"$phi80.0.2.0", -1.000000e+00
  %.107 = fsub contract double %.102, %.106
  %"$phi116.0.2.0" = select i1 %.8, double 0.000000e+00, double %.107
  call fastcc void @log_of(ptr %.119, double %"$phi80.0.2.0")
  %.133 = load double, ptr %.119, align 8
  %or.cond = tail call i1 @llvm.is.fpclass.f64(double %"$phi80.0.2.0", i32 639)
  %.178 = fdiv contract double %"$phi116.0.2.0", %"$phi80.0.2.0"
  %storemerge.v = select i1 %or.cond, double 0.000000e+00, double %.178
  %storemerge = fadd contract double %.133, %storemerge.v
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define internal fastcc void @log_ndtr_of.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.6 = alloca [2 x double], align 8
  call fastcc void @log_ndtr(ptr %.6, double %arg.x)
  %.20.fca.0.load = load double, ptr %.6, align 8
  store double %.20.fca.0.load, ptr %retptr, align 8
  ret void
}

define internal fastcc void @log_ndtr(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.17.i18 = alloca double, align 8
  %.115 = alloca double, align 8
  %.8 = tail call contract double @llvm.fabs.f64(double %arg.x)
  %.13 = fcmp contract ogt double %.8, 1.000000e+300
  %..8 = select i1 %.13, double 1.000000e+300, double %.8
  %.5.i = fadd contract double %..8, -5.000000e+00
  %.6.i = fadd contract double %..8, 5.000000e+00
  %.10.i = fdiv contract double %.5.i, %.6.i
  %.11.i = fmul contract double %.10.i, 0x3DD1490D7259110E
  %.12.i = fadd contract double %.11.i, 0xBE106EA87375C5B4
  %.13.i = fmul contract double %.10.i, %.12.i
  %.14.i = fadd contract double %.13.i, 0xBE12A287379C1AF2
  %.15.i = fmul contract double %.10.i, %.14.i
  %.16.i = fadd contract double %.15.i, 0x3E47B0F1FC3805E3
  %.17.i = fmul contract double %.10.i, %.16.i
  %.18.i = fadd contract double %.17.i, 0x3E45A721689A3DB1
  %.19.i = fmul contract double %.10.i, %.18.i
  %.20.i = fadd contract double %.19.i, 0xBE74D39D50792F0E
  %.21.i = fmul contract double %.10.i, %.20.i
  %.22.i = fadd contract double %.21.i, 0xBE72168A6677FED5
  %.23.i = fmul contract double %.10.i, %.22.i
  %.24.i = fadd contract double %.23.i, 0x3EA082372888B676
  %.25.i = fmul contract double %.10.i, %.24.i
  %.26.i = fadd contract double %.25.i, 0x3E959B6CD2CACDD1
  %.27.i = fmul contract double %.10.i, %.26.i
  %.28.i = fadd contract double %.27.i, 0xBECB7DEBEE1DA49E
  %.29.i = fmul contract double %.10.i, %.28.i
  %.30.i = fadd contract double %.29.i, 0xBE87C9BA1C0AC03F
  %.31.i = fmul contract double %.10.i, %.30.i
  %.32.i = fadd contract double %.31.i, 0x3EF7D010B3C70D15
  %.33.i = fmul contract double %.10.i, %.32.i
  %.34.i = fadd contract double %.33.i, 0xBEFA02AA1FEBA12A
  %.35.i = fmul contract double %.10.i, %.34.i
  %.36.i = fadd contract double %.35.i, 0xBF219CDA437EBFDC
  %.37.i = fmul contract double %.10.i, %.36.i
  %.38.i = fadd contract double %.37.i, 0x3F3DF3EC40839DDF
  %.39.i = fmul contract double %.10.i, %.38.i
  %.40.i = fadd contract double %.39.i, 0x3EF47AB73FC90055
  %.41.i = fmul contract double %.10.i, %.40.i
  %.42.i = fadd contract double %.41.i, 0xBF71355F47C3CBBF
  %.43.i = fmul contract double %.10.i, %.42.i
  %.44.i = fadd contract double %.43.i, 0x3F90BD973ACC40A7
  %.45.i = fmul contract double %.10.i, %.44.i
  %.46.i = fadd contract double %.45.i, 0xBFA37838B3A6480D
  %.47.i = fmul contract double %.10.i, %.46.i
  %.48.i = fadd contract double %.47.i, 0x3FAF7D96E0D85CA6
  %.49.i = fmul contract double %.10.i, %.48.i
  %.50.i = fadd contract double %.49.i, 0xBFB0F103E712D242
  %.51.i = fmul contract double %.10.i, %.50.i
  %.52.i = fadd contract double %.51.i, 0x3F99AC85788F58B1
  %.53.i = fmul contract double %.10.i, %.52.i
  %.54.i = fadd contract double %.53.i, 0x3FB3E97EAF5F2EEC
  %.55.i = fmul contract double %.10.i, %.54.i
  %.56.i = fadd contract double %.55.i, 0xBFCD5FD8FFD0F1AA
  %.57.i = fmul contract double %.10.i, %.56.i
  %.58.i = fadd contract double %.57.i, 0x3FF28273B50EFA76
  %.59.i = fadd contract double %..8, 1.000000e+00
  %.63.i = fdiv contract double %.58.i, %.59.i
  %.8.i = fcmp contract ogt double %..8, 4.000000e+01
  %.arg.a.i = select i1 %.8.i, double 4.000000e+01, double %..8
  %.25.i8 = bitcast double %.arg.a.i to i64
  %.26.i9 = and i64 %.25.i8, 9223372036720558080
  %.27.i10 = bitcast i64 %.26.i9 to double
  %.33.i11 = fmul contract double %.27.i10, -5.000000e-01
  %.34.i12 = fmul contract double %.33.i11, %.27.i10
  %.19.i.i = fcmp contract olt double %.34.i12, -7.000000e+02
  br i1 %.19.i.i, label %_phi, label %B198.i.i

B198.i.i:                                         ; preds = %entry
  %.8.i.i = fcmp contract ogt double %.34.i12, 7.000000e+02
  %.arg.x.i.i = select i1 %.8.i.i, double 7.000000e+02, double %.34.i12
  %.48.i.i = fmul contract double %.arg.x.i.i, 0x3FF71547652B82FE
  %.49.i.i = fadd contract double %.48.i.i, 0x4338000000000000
  %.54.i.i = fadd contract double %.49.i.i, 0xC338000000000000
  %.55.i.i = fmul contract double %.54.i.i, 0x3FE62E42FEE00000
  %.56.i.i = fsub contract double %.arg.x.i.i, %.55.i.i
  %.57.i.i = fmul contract double %.54.i.i, 0x3DEA39EF35793C76
  %.58.i.i = fsub contract double %.56.i.i, %.57.i.i
  %.5.i.i.i = fmul contract double %.58.i.i, 0x3DE6124613A86D09
  %.6.i.i.i = fadd contract double %.5.i.i.i, 0x3E21EED8EFF8D898
  %.7.i.i.i = fmul contract double %.58.i.i, %.6.i.i.i
  %.8.i.i.i = fadd contract double %.7.i.i.i, 0x3E5AE64567F544E4
  %.9.i.i.i = fmul contract double %.58.i.i, %.8.i.i.i
  %.10.i.i.i = fadd contract double %.9.i.i.i, 0x3E927E4FB7789F5C
  %.11.i.i.i = fmul contract double %.58.i.i, %.10.i.i.i
  %.12.i.i.i = fadd contract double %.11.i.i.i, 0x3EC71DE3A556C734
  %.13.i.i.i = fmul contract double %.58.i.i, %.12.i.i.i
  %.14.i.i.i = fadd contract double %.13.i.i.i, 0x3EFA01A01A01A01A
  %.15.i.i.i = fmul contract double %.58.i.i, %.14.i.i.i
  %.16.i.i.i = fadd contract double %.15.i.i.i, 0x3F2A01A01A01A01A
  %.17.i.i.i = fmul contract double %.58.i.i, %.16.i.i.i
  %.18.i.i.i = fadd contract double %.17.i.i.i, 0x3F56C16C16C16C17
  %.19.i.i.i = fmul contract double %.58.i.i, %.18.i.i.i
  %.20.i.i.i = fadd contract double %.19.i.i.i, 0x3F81111111111111
  %.21.i.i.i = fmul contract double %.58.i.i, %.20.i.i.i
  %.22.i.i.i = fadd contract double %.21.i.i.i, 0x3FA5555555555555
  %.23.i.i.i = fmul contract double %.58.i.i, %.22.i.i.i
  %.24.i.i.i = fadd contract double %.23.i.i.i, 0x3FC5555555555555
  %.25.i.i.i = fmul contract double %.58.i.i, %.24.i.i.i
  %.26.i.i.i = fadd contract double %.25.i.i.i, 5.000000e-01
  %.27.i.i.i = fmul contract double %.58.i.i, %.26.i.i.i
  %.28.i.i.i = fadd contract double %.27.i.i.i, 1.000000e+00
  %.86.i.i = fmul contract double %.58.i.i, %.28.i.i.i
  %.87.i.i = fadd contract double %.86.i.i, 1.000000e+00
  %.102.i.i = bitcast double %.49.i.i to i64
  %.105.i.i = shl i64 %.102.i.i, 52
  %.106.i.i = add i64 %.105.i.i, 4607182418800017408
  %.107.i.i = bitcast i64 %.106.i.i to double
  %.109.i.i = fmul contract double %.87.i.i, %.107.i.i
  br label %_phi

_phi: ; preds = %entry, %B198.i.i
  %storemerge.i.i = phi double [ %.109.i.i, %B198.i.i ], [ 0.000000e+00, %entry ]
  %.28.i13 = fsub contract double %.arg.a.i, %.27.i10
  %.29.i14 = fmul contract double %.28.i13, -5.000000e-01
  %.30.i15 = fadd contract double %.arg.a.i, %.27.i10
  %.31.i16 = fmul contract double %.30.i15, %.29.i14
  %.61.i = fadd contract double %.31.i16, 1.000000e+00
  %.62.i = fmul contract double %.31.i16, 5.000000e-01
  %.63.i17 = fmul contract double %.31.i16, %.62.i
  %.64.i = fadd contract double %.61.i, %.63.i17
  %.65.i = fmul contract double %.64.i, 0x3FD9884533D43651
  %.66.i = fmul contract double %.65.i, %storemerge.i.i
  %.86 = fmul contract double %.63.i, %.66.i
  %.5.i19 = fsub contract double 1.000000e+00, %.86
  call fastcc void @log_of(ptr %.17.i18, double %.5.i19)
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !135
  call fastcc void @log_of(ptr %.115, double %.63.i)
  %.161 = fcmp contract ogt double %arg.x, 0.000000e+00
  br i1 %.161, label %B242, label %B248

common.ret:                                       ; preds = %B248, %B242
  %.145.sink = phi double [ %storemerge.i, %B242 ], [ %.145, %B248 ]
  %.220.sink = phi double [ %.156, %B242 ], [ %.220, %B248 ]
  store double %.145.sink, ptr %retptr, align 8
  %0 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.220.sink, ptr %0, align 8
  ret void

B242:                                             ; preds = %_phi
  %.156 = fdiv contract double %.66.i, %.5.i19
  %or.cond.i = tail call i1 @llvm.is.fpclass.f64(double %.5.i19, i32 607)
  %.88 = fneg contract double %.86
  %.10.i20 = fadd contract double %.5.i19, -1.000000e+00
  %.11.i21 = fsub contract double %.88, %.10.i20
  %.78.i = fdiv contract double %.11.i21, %.5.i19
  %storemerge.v.i = select i1 %or.cond.i, double 0.000000e+00, double %.78.i
  %storemerge.i = fadd contract double %.31.i23, %storemerge.v.i
  br label %common.ret

B248:                                             ; preds = %_phi
  %.129 = load double, ptr %.115, align 8
  %.140 = fadd contract double %.129, 0xBFED67F1C864BEB4
  %.142 = fmul contract double %arg.x, 5.000000e-01
  %.144 = fmul contract double %arg.x, %.142
  %.145 = fsub contract double %.140, %.144
  %.220 = fdiv contract double 1.000000e+00, %.63.i
  br label %common.ret
}

define internal fastcc void @ndtr_slope.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.6 = alloca [2 x double], align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.6, i64 8
  call fastcc void @log_ndtr(ptr %.6, double %arg.x)
  %.20.fca.1.load = load double, ptr %.fca.1.gep, align 8
  store double %.20.fca.1.load, ptr %retptr, align 8
  ret void
}

define internal fastcc void @digamma.2(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.6 = alloca double, align 8
  %.33 = alloca double, align 8
  call fastcc void @stirling_slope.2(ptr %.6, double %arg.z)
  %.20 = load double, ptr %.6, align 8
  call fastcc void @log_of(ptr %.33, double %arg.z)
  %.47 = load double, ptr %.33, align 8
  %.57 = fadd contract double %.20, %.47
  store double %.57, ptr %retptr, align 8
  ret void
}

define internal fastcc void @stirling_rest_of.3(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.45 = alloca double, align 8
  %.94 = alloca double, align 8
  %.122 = alloca [2 x double], align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.122, i64 8
  %.154 = alloca double, align 8
  %.8 = fcmp contract olt double %arg.z, 1.000000e+01
  %arg.z. = select i1 %.8, double %arg.z, double 1.000000e+00
  %.25 = fadd contract double %arg.z, 1.000000e+01
  %"$phi60.1.2.0" = select i1 %.8, double %.25, double %arg.z
  call fastcc void @log_of(ptr %.45, double %"$phi60.1.2.0")
  %.59 = load double, ptr %.45, align 8
  %.74 = fdiv contract double 1.000000e+00, %"$phi60.1.2.0"
  %.75 = fmul contract double %.74, %.74
  %.76 = fmul contract double %.75, 0x3F5F6AB0D9993C7D
  %.77 = fsub contract double 0x3F4B951E2B18FF23, %.76
  %.78 = fmul contract double %.75, %.77
  %.79 = fsub contract double 0x3F43813813813814, %.78
  %.80 = fmul contract double %.75, %.79
  %.81 = fsub contract double 0x3F4A01A01A01A01A, %.80
  %.82 = fmul contract double %.75, %.81
  %.83 = fsub contract double 0x3F66C16C16C16C17, %.82
  %.84 = fmul contract double %.75, %.83
  %.85 = fsub contract double 0x3FB5555555555555, %.84
  %.86 = fmul contract double %.74, %.85
  %.87 = fsub contract double 0x3FFD67F1C864BEB4, %.59
  %.88 = fmul contract double %.87, 5.000000e-01
  %.89 = fadd contract double %.86, %.88
  call fastcc void @log_of(ptr %.94, double %arg.z.)
  %.108 = load double, ptr %.94, align 8
  %.118 = fsub contract double %.59, %.108
  %.119 = fmul contract double %arg.z., %.118
  call fastcc void @_rising(ptr %.122, double %arg.z.)
  %.136.fca.1.load = load double, ptr %.fca.1.gep, align 8
  %.149 = fmul contract double %.75, %.75
  %.150 = fmul contract double %.149, %.136.fca.1.load
  %.152 = fmul contract double %.149, %.150
  %.153 = fmul contract double %.75, %.152
  call fastcc void @log_of(ptr %.154, double %.153)
  %.168 = load double, ptr %.154, align 8
  %.178 = fsub contract double %.119, %.168
  %.179 = fadd contract double %.178, -1.000000e+01
  %.189 = fadd contract double %.89, %.179
  %storemerge = select i1 %.8, double %.189, double %.89
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define internal fastcc double @stirling_rest_of(double %.1) unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @stirling_rest_of.3(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @stirling_slope.3(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.75 = alloca [2 x double], align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.75, i64 8
  %.110 = alloca double, align 8
  %.135 = alloca double, align 8
  %.8 = fcmp contract olt double %arg.z, 1.000000e+01
  %arg.z. = select i1 %.8, double %arg.z, double 1.000000e+00
  %.25 = fadd contract double %arg.z, 1.000000e+01
  %"$phi60.1.2.0" = select i1 %.8, double %.25, double %arg.z
  %.47 = fdiv contract double 1.000000e+00, %"$phi60.1.2.0"
  call fastcc void @_rising(ptr %.75, double %arg.z.)
  %.89.fca.0.load = load double, ptr %.75, align 8
  %.89.fca.1.load = load double, ptr %.fca.1.gep, align 8
  call fastcc void @log_of(ptr %.110, double %"$phi60.1.2.0")
  %.124 = load double, ptr %.110, align 8
  call fastcc void @log_of(ptr %.135, double %arg.z.)
  br i1 %.8, label %B258, label %B280

common.ret:                                       ; preds = %B280, %B258
  %.189.pn = phi double [ %.189, %B280 ], [ %.177, %B258 ]
  %.53 = fmul contract double %.47, %.47
  %.58 = fdiv contract double %.53, 1.200000e+01
  %.59 = fsub contract double 0x3F95995995995996, %.58
  %.60 = fmul contract double %.53, %.59
  %.61 = fsub contract double 0x3F7F07C1F07C1F08, %.60
  %.62 = fmul contract double %.53, %.61
  %.63 = fsub contract double 0x3F71111111111111, %.62
  %.64 = fmul contract double %.53, %.63
  %.65 = fsub contract double 0x3F70410410410410, %.64
  %.66 = fmul contract double %.53, %.65
  %.67 = fsub contract double 0x3F81111111111111, %.66
  %.68 = fmul contract double %.53, %.67
  %.69 = fsub contract double 0x3FB5555555555555, %.68
  %.70 = fmul contract double %.53, %.69
  %storemerge = fsub contract double %.189.pn, %.70
  store double %storemerge, ptr %retptr, align 8
  ret void

B258:                                             ; preds = %entry
  %.149 = load double, ptr %.135, align 8
  %.159 = fsub contract double %.124, %.149
  %.163 = fdiv contract double %.89.fca.0.load, %.89.fca.1.load
  %.164 = fsub contract double %.159, %.163
  %.173 = fmul contract double %.47, 5.000000e-01
  %.177 = fsub contract double %.164, %.173
  br label %common.ret

B280:                                             ; preds = %entry
  %.189 = fmul contract double %.47, -5.000000e-01
  br label %common.ret
}

define internal fastcc double @stirling_slope(double %.1) unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @stirling_slope.3(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

declare double @lgamma(double) local_unnamed_addr

declare i64 @llvm.smin.i64(i64, i64)

declare i64 @llvm.smax.i64(i64, i64)

declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)



declare i1 @llvm.is.fpclass.f64(double, i32 immarg)

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly, ptr noalias readonly, i64, i1 immarg)


!0 = !{!1}
!1 = distinct !{!1, !2, !"from_scaled.2: %retptr"}
!2 = distinct !{!2, !"from_scaled.2"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"move.2: %retptr"}
!5 = distinct !{!5, !"move.2"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"before_likelihood.2: %retptr"}
!8 = distinct !{!8, !"before_likelihood.2"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"forward.2: %retptr"}
!11 = distinct !{!11, !"forward.2"}
!12 = !{!13, !10, !7}
!13 = distinct !{!13, !14, !"climb.2: %retptr"}
!14 = distinct !{!14, !"climb.2"}
!15 = !{!16, !10, !7}
!16 = distinct !{!16, !17, !"calculate.2: %retptr"}
!17 = distinct !{!17, !"calculate.2"}
!18 = !{!19, !10, !7}
!19 = distinct !{!19, !20, !"priors: %retptr"}
!20 = distinct !{!20, !"priors"}
!21 = !{!22, !7}
!22 = distinct !{!22, !23, !"keep.2: %retptr"}
!23 = distinct !{!23, !"keep.2"}
!24 = !{!25, !7}
!25 = distinct !{!25, !26, !"effects_forward.2: %retptr"}
!26 = distinct !{!26, !"effects_forward.2"}
!27 = !{!28, !25, !7}
!28 = distinct !{!28, !29, !"cholesky.3: %retptr"}
!29 = distinct !{!29, !"cholesky.3"}
!30 = !{!31, !25, !7}
!31 = distinct !{!31, !32, !"squared.3: %retptr"}
!32 = distinct !{!32, !"squared.3"}
!33 = !{!34, !25, !7}
!34 = distinct !{!34, !35, !"log_tails: %retptr"}
!35 = distinct !{!35, !"log_tails"}
!36 = !{!37, !25, !7}
!37 = distinct !{!37, !38, !"weight_of.2: %retptr"}
!38 = distinct !{!38, !"weight_of.2"}
!39 = !{!40, !7}
!40 = distinct !{!40, !41, !"correlate: %retptr"}
!41 = distinct !{!41, !"correlate"}
!42 = !{!43, !7}
!43 = distinct !{!43, !44, !"mix: %retptr"}
!44 = distinct !{!44, !"mix"}
!45 = !{!46, !7}
!46 = distinct !{!46, !47, !"follow: %retptr"}
!47 = distinct !{!47, !"follow"}
!48 = !{!49, !7}
!49 = distinct !{!49, !50, !"factor_forward.2: %retptr"}
!50 = distinct !{!50, !"factor_forward.2"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"rows.2: %retptr"}
!53 = distinct !{!53, !"rows.2"}
!54 = !{!55, !52}
!55 = distinct !{!55, !56, !"predict: %retptr"}
!56 = distinct !{!56, !"predict"}
!57 = !{!58, !52}
!58 = distinct !{!58, !59, !"keep.3: %retptr"}
!59 = distinct !{!59, !"keep.3"}
!60 = !{!61, !52}
!61 = distinct !{!61, !62, !"couple.2: %retptr"}
!62 = distinct !{!62, !"couple.2"}
!63 = !{!64, !61, !52}
!64 = distinct !{!64, !65, !"by_visits: %retptr"}
!65 = distinct !{!65, !"by_visits"}
!66 = !{!67, !64, !61, !52}
!67 = distinct !{!67, !68, !"cholesky.3: %retptr"}
!68 = distinct !{!68, !"cholesky.3"}
!69 = !{!70, !64, !61, !52}
!70 = distinct !{!70, !71, !"solve.2: %retptr"}
!71 = distinct !{!71, !"solve.2"}
!72 = !{!73, !64, !61, !52}
!73 = distinct !{!73, !74, !"solve.3: %retptr"}
!74 = distinct !{!74, !"solve.3"}
!75 = !{!76, !61, !52}
!76 = distinct !{!76, !77, !"by_times.2: %retptr"}
!77 = distinct !{!77, !"by_times.2"}
!78 = !{!79, !52}
!79 = distinct !{!79, !80, !"keep.4: %retptr"}
!80 = distinct !{!80, !"keep.4"}
!81 = !{!82, !52}
!82 = distinct !{!82, !83, !"predict_backward: %retptr"}
!83 = distinct !{!83, !"predict_backward"}
!84 = !{!85}
!85 = distinct !{!85, !86, !"after_likelihood.2: %retptr"}
!86 = distinct !{!86, !"after_likelihood.2"}
!87 = !{!88, !85}
!88 = distinct !{!88, !89, !"correlate_backward: %retptr"}
!89 = distinct !{!89, !"correlate_backward"}
!90 = !{!91, !85}
!91 = distinct !{!91, !92, !"mix_backward.3: %retptr"}
!92 = distinct !{!92, !"mix_backward.3"}
!93 = !{!94, !85}
!94 = distinct !{!94, !95, !"follow_backward: %retptr"}
!95 = distinct !{!95, !"follow_backward"}
!96 = !{!97, !85}
!97 = distinct !{!97, !98, !"effects_backward: %retptr"}
!98 = distinct !{!98, !"effects_backward"}
!99 = !{!100, !97, !85}
!100 = distinct !{!100, !101, !"squared.3: %retptr"}
!101 = distinct !{!101, !"squared.3"}
!102 = !{!103, !97, !85}
!103 = distinct !{!103, !104, !"tails_by_nu: %retptr"}
!104 = distinct !{!104, !"tails_by_nu"}
!105 = !{!106, !97, !85}
!106 = distinct !{!106, !107, !"weight_backward: %retptr"}
!107 = distinct !{!107, !"weight_backward"}
!108 = !{!109, !85}
!109 = distinct !{!109, !110, !"keep_backward.2: %retptr"}
!110 = distinct !{!110, !"keep_backward.2"}
!111 = !{!112, !85}
!112 = distinct !{!112, !113, !"factor_backward.2: %retptr"}
!113 = distinct !{!113, !"factor_backward.2"}
!114 = !{!115, !85}
!115 = distinct !{!115, !116, !"backward: %retptr"}
!116 = distinct !{!116, !"backward"}
!117 = !{!118, !115, !85}
!118 = distinct !{!118, !119, !"climb_backward.2: %retptr"}
!119 = distinct !{!119, !"climb_backward.2"}
!120 = !{!121}
!121 = distinct !{!121, !122, !"move_backward: %retptr"}
!122 = distinct !{!122, !"move_backward"}
!123 = !{!124}
!124 = distinct !{!124, !125, !"to_scaled.4: %retptr"}
!125 = distinct !{!125, !"to_scaled.4"}
!126 = !{!127}
!127 = distinct !{!127, !128, !"status.2: %retptr"}
!128 = distinct !{!128, !"status.2"}
!129 = !{!130}
!130 = distinct !{!130, !131, !"from_scaled.2: %retptr"}
!131 = distinct !{!131, !"from_scaled.2"}
!132 = !{!133}
!133 = distinct !{!133, !134, !"move.2: %retptr"}
!134 = distinct !{!134, !"move.2"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"log1p_any: %retptr"}
!137 = distinct !{!137, !"log1p_any"}
