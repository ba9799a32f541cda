; from sources 2d138b33662bba788bc17e27f7b25b069278639b337d15c8119eab8feb4e4141

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1973.i.i = alloca [4 x double], align 8
  %.12.i.i.i64 = alloca double, align 8
  %.39.i.i.i66 = alloca double, align 8
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
  %.186173.not.i = icmp slt i64 %.104.i, 1
  br i1 %.186173.not.i, label %B78.i, label %B60.if.preheader.i

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
  %.428177.not.i = icmp slt i64 %.347.i, 1
  br i1 %.428177.not.i, label %before_likelihood, label %B174.if.lr.ph.i

B174.if.lr.ph.i:                                  ; preds = %forward
  %.544.i23 = getelementptr i8, ptr %.63, i64 112
  br label %B174.if.i

B342.i:                                           ; preds = %factor_forward
  %.203.i.i = getelementptr i8, ptr %179, i64 336
  %.204.i.i = load i64, ptr %.203.i.i, align 8, !noalias !21
  %.397.i.i = getelementptr double, ptr %.296, i64 %.971.i
  %.398.i92.i = load double, ptr %.397.i.i, align 8, !noalias !21
  %.107250.not.i.i = icmp slt i64 %.204.i.i, 1
  br i1 %.107250.not.i.i, label %B368.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B342.i
  %.982.i.i = getelementptr i8, ptr %179, i64 368
  %.983.i.i = load i64, ptr %.982.i.i, align 8, !noalias !21
  %.790.i.i = getelementptr i8, ptr %179, i64 352
  %.791.i.i = load i64, ptr %.790.i.i, align 8, !noalias !21
  %.589.i.i = getelementptr i8, ptr %179, i64 360
  %.590.i.i = load i64, ptr %.589.i.i, align 8, !noalias !21
  %65 = getelementptr double, ptr %.108, i64 %.791.i.i
  %66 = getelementptr double, ptr %.296, i64 %.590.i.i
  %67 = getelementptr double, ptr %66, i64 %.204.i.i
  %68 = getelementptr double, ptr %.296, i64 %.983.i.i
  br label %B238.if.i.i

B256.i.i:                                         ; preds = %B238.if.i.i
  %.1120.i.i = getelementptr double, ptr %65, i64 %.1014.051.i.i
  %.1121.i.i = load double, ptr %.1120.i.i, align 8, !noalias !21
  %.1123.i.i = tail call double @llvm.pow.f64(double %.398.i92.i, double %.1121.i.i)
  br label %B276.i93.i

B276.i93.i:                                       ; preds = %B238.if.i.i, %B256.i.i
  %"$phi276.1.2.1.i.i" = phi double [ %.1123.i.i, %B256.i.i ], [ 0.000000e+00, %B238.if.i.i ]
  %.1138.i.i = getelementptr double, ptr %66, i64 %.1014.051.i.i
  store double %"$phi276.1.2.1.i.i", ptr %.1138.i.i, align 8, !noalias !21
  %.1140.i.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i.i"
  %.1141.i94.i = fadd double %"$phi276.1.2.1.i.i", 1.000000e+00
  %.1142.i.i = fmul double %.1140.i.i, %.1141.i94.i
  %.1143.i.i = tail call double @sqrt(double %.1142.i.i)
  %.1150.i.i = getelementptr double, ptr %67, i64 %.1014.051.i.i
  store double %.1143.i.i, ptr %.1150.i.i, align 8, !noalias !21
  %.1158.i.i = getelementptr double, ptr %68, i64 %.1014.051.i.i
  store double 0.000000e+00, ptr %.1158.i.i, align 8, !noalias !21
  %exitcond.not.i95.i = icmp eq i64 %.1085.i.i, %.204.i.i
  br i1 %exitcond.not.i95.i, label %B368.i, label %B238.if.i.i

B238.if.i.i:                                      ; preds = %B276.i93.i, %B238.if.lr.ph.i.i
  %.1014.051.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i ], [ %.1085.i.i, %B276.i93.i ]
  %.1085.i.i = add nuw nsw i64 %.1014.051.i.i, 1
  %.1114.not.i.i = icmp eq i64 %.1014.051.i.i, 0
  br i1 %.1114.not.i.i, label %B276.i93.i, label %B256.i.i

B368.i:                                           ; preds = %B276.i93.i, %factor_forward, %B342.i
  %.1197.i = getelementptr i8, ptr %179, i64 16
  %.1198.i = load i64, ptr %.1197.i, align 8, !noalias !6
  %.1199.i = icmp slt i64 %.1198.i, 0
  br i1 %.1199.i, label %B711.i, label %B422.i

B422.i:                                           ; preds = %B368.i
  %.1403.i = load i64, ptr %.970.i, align 8, !noalias !6
  %.1404.i = icmp sgt i64 %.1403.i, -1
  br i1 %.1404.i, label %B472.i, label %B508.i

B472.i:                                           ; preds = %B422.i
  %.214.i.i = getelementptr i8, ptr %179, i64 336
  %.215.i.i = load i64, ptr %.214.i.i, align 8, !noalias !24
  %.408.i96.i = getelementptr i8, ptr %179, i64 48
  %.409.i.i = load i64, ptr %.408.i96.i, align 8, !noalias !24
  %.411.i.i = getelementptr double, ptr %.296, i64 %.409.i.i
  %.412.i.i = load double, ptr %.411.i.i, align 8, !noalias !24
  %.819.i.i = getelementptr i8, ptr %179, i64 96
  %.820.i.i = load i64, ptr %.819.i.i, align 8, !noalias !24
  %69 = getelementptr i64, ptr %.63, i64 %.820.i.i
  %.823.i.i = getelementptr i8, ptr %69, i64 8
  %.824.i.i = load i64, ptr %.823.i.i, align 8, !noalias !24
  %.1217.i.i = getelementptr i8, ptr %179, i64 344
  %.1218.i.i = load i64, ptr %.1217.i.i, align 8, !noalias !24
  %.1300236.not.i.i = icmp slt i64 %.1218.i.i, 1
  br i1 %.1300236.not.i.i, label %states_forward, label %B296.if.lr.ph.i.i

B296.if.lr.ph.i.i:                                ; preds = %B472.i
  %.1017.i.i = getelementptr i8, ptr %179, i64 104
  %.1018.i.i = load i64, ptr %.1017.i.i, align 8, !noalias !24
  %.605.i.i = getelementptr i8, ptr %179, i64 360
  %.606.i.i = load i64, ptr %.605.i.i, align 8, !noalias !24
  %.1538.i.i = getelementptr i8, ptr %179, i64 80
  %.1733.i.i = getelementptr i8, ptr %179, i64 88
  %.1934.i.i = getelementptr i8, ptr %179, i64 200
  %.2129.i.i = getelementptr i8, ptr %179, i64 208
  %.2330.i.i = getelementptr i8, ptr %179, i64 216
  %.2525.i.i = getelementptr i8, ptr %179, i64 192
  %.2720.i.i = getelementptr i8, ptr %179, i64 176
  %.3119.i.i = getelementptr i8, ptr %179, i64 112
  %.3228220.not.i.i = icmp slt i64 %.215.i.i, 1
  %.3358216.not.i.i = icmp slt i64 %.824.i.i, 1
  %70 = getelementptr i64, ptr %.63, i64 %.1018.i.i
  %71 = getelementptr double, ptr %.296, i64 %.606.i.i
  %72 = getelementptr double, ptr %71, i64 %.215.i.i
  %.3444.i.i = fmul double %.412.i.i, %.412.i.i
  %.3555.i.i = add nsw i64 %.215.i.i, -2
  %73 = tail call i64 @llvm.smax.i64(i64 %.215.i.i, i64 1)
  %.3635229.i.i = icmp sgt i64 %.215.i.i, 1
  br label %B296.if.i.i

B886.i.i:                                         ; preds = %B820.if.i.i, %B778.if.i.i
  %total.2.2.lcssa.i.i = phi double [ %.3274.i.i, %B778.if.i.i ], [ %.3415.i.i, %B820.if.i.i ]
  %.3427.i.i = getelementptr double, ptr %71, i64 %.3172.0221.i.i
  %.3428.i.i = load double, ptr %.3427.i.i, align 8, !noalias !24
  %.3435.i.i = getelementptr double, ptr %72, i64 %.3172.0221.i.i
  %.3436.i.i = load double, ptr %.3435.i.i, align 8, !noalias !24
  %.3437.i.i = fmul double %.3428.i.i, %.3428.i.i
  %.3439.i.i = fmul double %variance.3.1224.i.i, %.3437.i.i
  %.3440.i.i = fmul double %.3436.i.i, %.3436.i.i
  %.3441.i.i = fadd double %.3439.i.i, %.3440.i.i
  %.3449.i.i = getelementptr double, ptr %91, i64 %.3172.0221.i.i
  %.3450.i.i = load double, ptr %.3449.i.i, align 8, !noalias !24
  %.3451.i.i = fmul double %.3444.i.i, %.3450.i.i
  %.3452.i.i = fmul double %.3451.i.i, %.3441.i.i
  %.3453.i.i = fadd double %.3452.i.i, 1.000000e+00
  %.3457.i.i = fdiv double %.3441.i.i, %.3453.i.i
  %.3459.i.i = fmul double %m.3.1225.i.i, %.3428.i.i
  %.3461.i.i = fmul double %.412.i.i, %.3441.i.i
  %.3463.i.i = fmul double %total.2.2.lcssa.i.i, %.3461.i.i
  %.3464.i.i = fadd double %.3459.i.i, %.3463.i.i
  %.3468.i.i = fdiv double %.3464.i.i, %.3453.i.i
  %.3478.i.i = getelementptr double, ptr %93, i64 %.3172.0221.i.i
  store double %total.2.2.lcssa.i.i, ptr %.3478.i.i, align 8, !noalias !24
  %.3486.i.i = getelementptr double, ptr %94, i64 %.3172.0221.i.i
  store double %.3441.i.i, ptr %.3486.i.i, align 8, !noalias !24
  %.3494.i.i = getelementptr double, ptr %95, i64 %.3172.0221.i.i
  store double %.3468.i.i, ptr %.3494.i.i, align 8, !noalias !24
  %.3496.i.i = tail call double @llvm.log.f64(double %.3453.i.i)
  %.3497.i.i = fmul double %.3496.i.i, 5.000000e-01
  %.3499.i.i = fsub double %lp.4.1223.i.i, %.3497.i.i
  %exitcond241.not.i.i = icmp eq i64 %.215.i.i, %.3241.i.i
  br i1 %exitcond241.not.i.i, label %B1142.i.i, label %B778.if.i.i

B1142.i.i:                                        ; preds = %B886.i.i, %B296.if.i.i
  %lp.4.1.lcssa.i.i = phi double [ %lp.5.0239.i.i, %B296.if.i.i ], [ %.3499.i.i, %B886.i.i ]
  %variance.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3457.i.i, %B886.i.i ]
  %m.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3468.i.i, %B886.i.i ]
  %.3520.i.i = tail call double @sqrt(double %variance.3.1.lcssa.i.i)
  %74 = getelementptr double, ptr %.490, i64 %.2925.i.i
  %75 = getelementptr double, ptr %74, i64 %86
  %76 = getelementptr double, ptr %75, i64 %.215.i.i
  %.3528.i.i = getelementptr i8, ptr %76, i64 -8
  %.3529.i.i = load double, ptr %.3528.i.i, align 8, !noalias !24
  %.3530.i.i = fmul double %.3520.i.i, %.3529.i.i
  %.3532.i.i = fadd double %m.3.1.lcssa.i.i, %.3530.i.i
  %.3539.i.i = fmul double %.412.i.i, %.3532.i.i
  %77 = getelementptr double, ptr %.296, i64 %.2526.i.i
  %78 = getelementptr double, ptr %77, i64 %86
  %79 = getelementptr double, ptr %78, i64 %.215.i.i
  %.3545.i.i = getelementptr i8, ptr %79, i64 -8
  store double %.3532.i.i, ptr %.3545.i.i, align 8, !noalias !24
  %80 = getelementptr double, ptr %.296, i64 %.2721.i.i
  %81 = getelementptr double, ptr %80, i64 %86
  %82 = getelementptr double, ptr %81, i64 %.215.i.i
  %.3552.i.i = getelementptr i8, ptr %82, i64 -8
  store double %.3539.i.i, ptr %.3552.i.i, align 8, !noalias !24
  br i1 %.3635229.i.i, label %B1304.if.lr.ph.i.i, label %B1702.i.i

B1304.if.lr.ph.i.i:                               ; preds = %B1142.i.i
  %83 = getelementptr double, ptr %.296, i64 %.1936.i.i
  %84 = getelementptr double, ptr %.296, i64 %.2131.i.i
  %85 = getelementptr double, ptr %.108, i64 %.1540.i.i
  br label %B1304.if.i.i

B1702.i.i:                                        ; preds = %B1304.if.i.i, %B1142.i.i
  %lp.6.1.lcssa.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1142.i.i ], [ %.3771.i.i, %B1304.if.i.i ]
  %later.2.1.lcssa.i.i = phi double [ %.3532.i.i, %B1142.i.i ], [ %.3785.i.i, %B1304.if.i.i ]
  %.3818.i.i = fmul double %later.2.1.lcssa.i.i, 5.000000e-01
  %.3820.i.i = fmul double %later.2.1.lcssa.i.i, %.3818.i.i
  %.3824.i.i = fsub double %lp.6.1.lcssa.i.i, %.3820.i.i
  %exitcond242.not.i.i = icmp eq i64 %.1313.i.i, %.1218.i.i
  br i1 %exitcond242.not.i.i, label %states_forward, label %B296.if.i.i

B296.if.i.i:                                      ; preds = %B1702.i.i, %B296.if.lr.ph.i.i
  %lp.5.0239.i.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i.i ], [ %.3824.i.i, %B1702.i.i ]
  %.1242.0237.i.i = phi i64 [ 0, %B296.if.lr.ph.i.i ], [ %.1313.i.i, %B1702.i.i ]
  %.1313.i.i = add nuw nsw i64 %.1242.0237.i.i, 1
  %86 = mul nsw i64 %.1242.0237.i.i, %.215.i.i
  %.1539.i.i = load i64, ptr %.1538.i.i, align 8, !noalias !24
  %.1540.i.i = add nsw i64 %.1539.i.i, %86
  %.1935.i.i = load i64, ptr %.1934.i.i, align 8, !noalias !24
  %.1936.i.i = add nsw i64 %.1935.i.i, %86
  %.2130.i.i = load i64, ptr %.2129.i.i, align 8, !noalias !24
  %.2131.i.i = add nsw i64 %.2130.i.i, %86
  %.2526.i.i = load i64, ptr %.2525.i.i, align 8, !noalias !24
  %.2721.i.i = load i64, ptr %.2720.i.i, align 8, !noalias !24
  %.2925.i.i = load i64, ptr %.1197.i, align 8, !noalias !24
  br i1 %.3228220.not.i.i, label %B1142.i.i, label %B778.if.lr.ph.i.i

B778.if.lr.ph.i.i:                                ; preds = %B296.if.i.i
  %.3122.i.i = mul nsw i64 %86, %.824.i.i
  %.3120.i.i = load i64, ptr %.3119.i.i, align 8, !noalias !24
  %.2331.i.i = load i64, ptr %.2330.i.i, align 8, !noalias !24
  %.1734.i.i = load i64, ptr %.1733.i.i, align 8, !noalias !24
  %87 = getelementptr double, ptr %.108, i64 %.1734.i.i
  %88 = getelementptr double, ptr %87, i64 %86
  %89 = getelementptr double, ptr %.108, i64 %.3120.i.i
  %90 = getelementptr double, ptr %89, i64 %.3122.i.i
  %91 = getelementptr double, ptr %.108, i64 %.1540.i.i
  %92 = getelementptr double, ptr %.296, i64 %.2331.i.i
  %93 = getelementptr double, ptr %92, i64 %86
  %94 = getelementptr double, ptr %.296, i64 %.1936.i.i
  %95 = getelementptr double, ptr %.296, i64 %.2131.i.i
  br label %B778.if.i.i

B778.if.i.i:                                      ; preds = %B778.if.lr.ph.i.i, %B886.i.i
  %m.3.1225.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3468.i.i, %B886.i.i ]
  %variance.3.1224.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3457.i.i, %B886.i.i ]
  %lp.4.1223.i.i = phi double [ %lp.5.0239.i.i, %B778.if.lr.ph.i.i ], [ %.3499.i.i, %B886.i.i ]
  %.3172.0221.i.i = phi i64 [ 0, %B778.if.lr.ph.i.i ], [ %.3241.i.i, %B886.i.i ]
  %.3241.i.i = add nuw nsw i64 %.3172.0221.i.i, 1
  %.3273.i.i = getelementptr double, ptr %88, i64 %.3172.0221.i.i
  %.3274.i.i = load double, ptr %.3273.i.i, align 8, !noalias !24
  br i1 %.3358216.not.i.i, label %B886.i.i, label %B820.if.lr.ph.i.i

B820.if.lr.ph.i.i:                                ; preds = %B778.if.i.i
  %.3406.i.i = mul nuw nsw i64 %.3172.0221.i.i, %.824.i.i
  %96 = getelementptr double, ptr %90, i64 %.3406.i.i
  br label %B820.if.i.i

B820.if.i.i:                                      ; preds = %B820.if.i.i, %B820.if.lr.ph.i.i
  %total.2.2219.i.i = phi double [ %.3274.i.i, %B820.if.lr.ph.i.i ], [ %.3415.i.i, %B820.if.i.i ]
  %.3302.0217.i.i = phi i64 [ 0, %B820.if.lr.ph.i.i ], [ %.3371.i.i, %B820.if.i.i ]
  %.3371.i.i = add nuw nsw i64 %.3302.0217.i.i, 1
  %.3399.i.i = getelementptr i64, ptr %70, i64 %.3302.0217.i.i
  %.3400.i.i = load i64, ptr %.3399.i.i, align 8, !noalias !24
  %.3402.i.i = getelementptr double, ptr %.296, i64 %.3400.i.i
  %.3403.i.i = load double, ptr %.3402.i.i, align 8, !noalias !24
  %.3411.i.i = getelementptr double, ptr %96, i64 %.3302.0217.i.i
  %.3412.i.i = load double, ptr %.3411.i.i, align 8, !noalias !24
  %.3413.i.i = fmul double %.3403.i.i, %.3412.i.i
  %.3415.i.i = fsub double %total.2.2219.i.i, %.3413.i.i
  %exitcond.not.i97.i = icmp eq i64 %.824.i.i, %.3371.i.i
  br i1 %exitcond.not.i97.i, label %B886.i.i, label %B820.if.i.i

B1304.if.i.i:                                     ; preds = %B1304.if.i.i, %B1304.if.lr.ph.i.i
  %later.2.1233.i.i = phi double [ %.3532.i.i, %B1304.if.lr.ph.i.i ], [ %.3785.i.i, %B1304.if.i.i ]
  %lp.6.1232.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1304.if.lr.ph.i.i ], [ %.3771.i.i, %B1304.if.i.i ]
  %.3582.0.in231.i.i = phi i64 [ %73, %B1304.if.lr.ph.i.i ], [ %.3582.0.i.i, %B1304.if.i.i ]
  %.3579.0230.i.i = phi i64 [ %.3555.i.i, %B1304.if.lr.ph.i.i ], [ %.3648.i.i, %B1304.if.i.i ]
  %.3582.0.i.i = add nsw i64 %.3582.0.in231.i.i, -1
  %.3648.i.i = add i64 %.3579.0230.i.i, -1
  %97 = getelementptr double, ptr %71, i64 %.3579.0230.i.i
  %.3677.i.i = getelementptr i8, ptr %97, i64 8
  %.3678.i.i = load double, ptr %.3677.i.i, align 8, !noalias !24
  %98 = getelementptr double, ptr %72, i64 %.3579.0230.i.i
  %.3685.i.i = getelementptr i8, ptr %98, i64 8
  %.3686.i.i = load double, ptr %.3685.i.i, align 8, !noalias !24
  %99 = getelementptr double, ptr %83, i64 %.3579.0230.i.i
  %.3691.i.i = getelementptr i8, ptr %99, i64 8
  %.3692.i.i = load double, ptr %.3691.i.i, align 8, !noalias !24
  %.3696.i.i = getelementptr double, ptr %84, i64 %.3579.0230.i.i
  %.3697.i.i = load double, ptr %.3696.i.i, align 8, !noalias !24
  %.3726.i.i = load double, ptr %99, align 8, !noalias !24
  %.3733.i.i = getelementptr double, ptr %85, i64 %.3579.0230.i.i
  %.3734.i.i = load double, ptr %.3733.i.i, align 8, !noalias !24
  %.3735.i.i = fmul double %.3444.i.i, %.3734.i.i
  %.3741.i.i = fmul double %.3726.i.i, %.3735.i.i
  %.3742.i.i = fadd double %.3741.i.i, 1.000000e+00
  %.3746.i.i = fdiv double %.3726.i.i, %.3742.i.i
  %.3747.i.i = fmul double %.3678.i.i, %.3697.i.i
  %.3749.i.i = fsub double %later.2.1233.i.i, %.3747.i.i
  %.3753.i.i = fdiv double %.3746.i.i, %.3692.i.i
  %.3754.i.i = tail call double @sqrt(double %.3753.i.i)
  %.3755.i.i = fmul double %.3686.i.i, %.3749.i.i
  %.3759.i.i = fdiv double %.3755.i.i, %.3692.i.i
  %.3760.i.i = fmul double %.3678.i.i, %.3754.i.i
  %.3764.i.i = getelementptr double, ptr %75, i64 %.3579.0230.i.i
  %.3765.i.i = load double, ptr %.3764.i.i, align 8, !noalias !24
  %.3766.i.i = fmul double %.3760.i.i, %.3765.i.i
  %.3767.i.i = fsub double %.3759.i.i, %.3766.i.i
  %.3768.i.i = fmul double %.3767.i.i, 5.000000e-01
  %.3769.i.i = fmul double %.3767.i.i, %.3768.i.i
  %.3771.i.i = fsub double %lp.6.1232.i.i, %.3769.i.i
  %.3775.i.i = fmul double %.3754.i.i, %.3760.i.i
  %.3776.i.i = fmul double %.3749.i.i, %.3775.i.i
  %.3777.i.i = fadd double %.3697.i.i, %.3776.i.i
  %.3778.i.i = fmul double %.3686.i.i, %.3754.i.i
  %.3784.i.i = fmul double %.3778.i.i, %.3765.i.i
  %.3785.i.i = fadd double %.3784.i.i, %.3777.i.i
  %.3789.i.i = fmul double %.412.i.i, %.3785.i.i
  %.3793.i.i = getelementptr double, ptr %78, i64 %.3579.0230.i.i
  store double %.3785.i.i, ptr %.3793.i.i, align 8, !noalias !24
  %.3798.i.i = getelementptr double, ptr %81, i64 %.3579.0230.i.i
  store double %.3789.i.i, ptr %.3798.i.i, align 8, !noalias !24
  %.3635.i.i = icmp sgt i64 %.3582.0.in231.i.i, 2
  br i1 %.3635.i.i, label %B1304.if.i.i, label %B1702.i.i

states_forward: ; preds = %B1702.i.i, %B472.i
  %lp.5.0.lcssa.i.i = phi double [ 0.000000e+00, %B472.i ], [ %.3824.i.i, %B1702.i.i ]
  %.1440.i = fadd double %.772.i, %lp.5.0.lcssa.i.i
  br label %B711.i

B508.i:                                           ; preds = %B422.i
  %.1638.i = getelementptr i8, ptr %179, i64 288
  %.1639.i = load i64, ptr %.1638.i, align 8, !noalias !6
  %.1640.i = icmp sgt i64 %.1639.i, -1
  %.215.i99.i = load i64, ptr %179, align 8, !noalias !6
  br i1 %.1640.i, label %B558.i, label %B594.i

B558.i:                                           ; preds = %B508.i
  %.408.i100.i = getelementptr i8, ptr %179, i64 48
  %.409.i101.i = load i64, ptr %.408.i100.i, align 8, !noalias !27
  %.411.i102.i = getelementptr double, ptr %.296, i64 %.409.i101.i
  %.412.i103.i = load double, ptr %.411.i102.i, align 8, !noalias !27
  %.608.i.i = getelementptr double, ptr %.296, i64 %.1639.i
  %.609.i.i = load double, ptr %.608.i.i, align 8, !noalias !27
  %.1410.i.i = getelementptr i8, ptr %179, i64 96
  %.1411.i.i = load i64, ptr %.1410.i.i, align 8, !noalias !27
  %100 = getelementptr i64, ptr %.63, i64 %.1411.i.i
  %.1414.i.i = getelementptr i8, ptr %100, i64 8
  %.1415.i.i = load i64, ptr %.1414.i.i, align 8, !noalias !27
  %.2981.i.i = getelementptr i8, ptr %179, i64 312
  %.3100128.not.i.i = icmp slt i64 %.215.i99.i, 1
  br i1 %.3100128.not.i.i, label %B1178.i.i, label %B688.if.lr.ph.i.i

B688.if.lr.ph.i.i:                                ; preds = %B558.i
  %.2982.i.i = load i64, ptr %.2981.i.i, align 8, !noalias !27
  %.2787.i.i = getelementptr i8, ptr %179, i64 192
  %.2788.i.i = load i64, ptr %.2787.i.i, align 8, !noalias !27
  %.2593.i.i = getelementptr i8, ptr %179, i64 200
  %.2594.i.i = load i64, ptr %.2593.i.i, align 8, !noalias !27
  %.2399.i.i = getelementptr i8, ptr %179, i64 216
  %.2400.i.i = load i64, ptr %.2399.i.i, align 8, !noalias !27
  %.2002.i.i = getelementptr i8, ptr %179, i64 224
  %.2003.i.i = load i64, ptr %.2002.i.i, align 8, !noalias !27
  %.1808.i.i = getelementptr i8, ptr %179, i64 304
  %.1809.i.i = load i64, ptr %.1808.i.i, align 8, !noalias !27
  %.1608.i.i = getelementptr i8, ptr %179, i64 104
  %.1609.i.i = load i64, ptr %.1608.i.i, align 8, !noalias !27
  %.1207.i.i = getelementptr i8, ptr %179, i64 112
  %.1208.i.i = load i64, ptr %.1207.i.i, align 8, !noalias !27
  %.1013.i.i = getelementptr i8, ptr %179, i64 88
  %.1014.i.i = load i64, ptr %.1013.i.i, align 8, !noalias !27
  %.819.i106.i = getelementptr i8, ptr %179, i64 80
  %.820.i107.i = load i64, ptr %.819.i106.i, align 8, !noalias !27
  %101 = getelementptr double, ptr %.108, i64 %.1014.i.i
  %.3230124.not.i.i = icmp slt i64 %.1415.i.i, 1
  %102 = getelementptr i64, ptr %.63, i64 %.1609.i.i
  %103 = getelementptr double, ptr %.108, i64 %.1208.i.i
  %104 = getelementptr double, ptr %.108, i64 %.1809.i.i
  %.3304.i.i = fsub double 1.000000e+00, %.609.i.i
  %.3309.i.i = fmul double %.412.i103.i, %.412.i103.i
  %105 = getelementptr double, ptr %.108, i64 %.820.i107.i
  %106 = getelementptr double, ptr %.490, i64 %.1198.i
  %107 = getelementptr double, ptr %.296, i64 %.2400.i.i
  %108 = getelementptr double, ptr %.296, i64 %.2003.i.i
  %109 = getelementptr double, ptr %.296, i64 %.2594.i.i
  %110 = getelementptr double, ptr %.296, i64 %.2788.i.i
  %111 = getelementptr double, ptr %.296, i64 %.2982.i.i
  br label %B688.if.i.i

B794.i.i:                                         ; preds = %B730.if.i.i, %B688.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.3146.i.i, %B688.if.i.i ], [ %.3287.i.i, %B730.if.i.i ]
  %.3299.i.i = getelementptr double, ptr %104, i64 %.3042.0130.i.i
  %.3300.i.i = load double, ptr %.3299.i.i, align 8, !noalias !27
  %.3302.i.i = fmul double %.609.i.i, %.3300.i.i
  %.3305.i.i = fadd double %.3304.i.i, %.3302.i.i
  %.3306.i.i = tail call double @sqrt(double %.3305.i.i)
  %.3310.i.i = fmul double %.3309.i.i, %.3306.i.i
  %.3311.i.i = fmul double %.3306.i.i, %.3310.i.i
  %.3316.i.i = getelementptr double, ptr %105, i64 %.3042.0130.i.i
  %.3317.i.i = load double, ptr %.3316.i.i, align 8, !noalias !27
  %.3318.i.i = fmul double %.3317.i.i, %.3311.i.i
  %.3319.i.i = fadd double %.3318.i.i, 1.000000e+00
  %.3320.i.i = tail call double @sqrt(double %.3319.i.i)
  %.3325.i.i = getelementptr double, ptr %106, i64 %.3042.0130.i.i
  %.3326.i.i = load double, ptr %.3325.i.i, align 8, !noalias !27
  %.3328.i.i = fmul double %.412.i103.i, %.3306.i.i
  %.3330.i.i = fmul double %total.2.1.lcssa.i.i, %.3328.i.i
  %.3334.i.i = fdiv double %.3330.i.i, %.3320.i.i
  %.3335.i.i = fadd double %.3326.i.i, %.3334.i.i
  %.3339.i.i = fdiv double %.3335.i.i, %.3320.i.i
  %.3340.i.i = fmul double %.3339.i.i, 5.000000e-01
  %.3341.i.i = fmul double %.3339.i.i, %.3340.i.i
  %.3342.i.i = tail call double @llvm.log.f64(double %.3319.i.i)
  %.3343.i.i = fmul double %.3342.i.i, 5.000000e-01
  %.3344.i.i = fadd double %.3343.i.i, %.3341.i.i
  %.3346.i.i = fsub double %lp.2.0131.i.i, %.3344.i.i
  %.3380.i.i = getelementptr double, ptr %107, i64 %.3042.0130.i.i
  store double %total.2.1.lcssa.i.i, ptr %.3380.i.i, align 8, !noalias !27
  %.3386.i.i = getelementptr double, ptr %108, i64 %.3042.0130.i.i
  store double %.3306.i.i, ptr %.3386.i.i, align 8, !noalias !27
  %.3392.i.i = getelementptr double, ptr %109, i64 %.3042.0130.i.i
  store double %.3320.i.i, ptr %.3392.i.i, align 8, !noalias !27
  %.3398.i.i = getelementptr double, ptr %110, i64 %.3042.0130.i.i
  store double %.3339.i.i, ptr %.3398.i.i, align 8, !noalias !27
  %.3402.i110.i = fmul double %.3328.i.i, %.3339.i.i
  %.3409.i.i = getelementptr double, ptr %111, i64 %.3042.0130.i.i
  store double %.3402.i110.i, ptr %.3409.i.i, align 8, !noalias !27
  %exitcond133.not.i.i = icmp eq i64 %.3113.i.i, %.215.i99.i
  br i1 %exitcond133.not.i.i, label %B1178.loopexit.i.i, label %B688.if.i.i

B1178.loopexit.i.i:                               ; preds = %B794.i.i
  %.203.i.pre.i.i = load i64, ptr %179, align 8, !noalias !30
  br label %B1178.i.i

B1178.i.i:                                        ; preds = %B1178.loopexit.i.i, %B558.i
  %.203.i.i.i = phi i64 [ %.215.i99.i, %B558.i ], [ %.203.i.pre.i.i, %B1178.loopexit.i.i ]
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B558.i ], [ %.3346.i.i, %B1178.loopexit.i.i ]
  %.394.i.i.i = getelementptr i8, ptr %179, i64 176
  %.395.i.i.i = load i64, ptr %.394.i.i.i, align 8, !noalias !30
  %.587.i.i.i = load i64, ptr %.2981.i.i, align 8, !noalias !30
  %.778.i.i.i = getelementptr i8, ptr %179, i64 296
  %.779.i.i.i = load i64, ptr %.778.i.i.i, align 8, !noalias !30
  %.827.0.i.i.i = and i64 %.203.i.i.i, 3
  %.858.i.i.i = and i64 %.203.i.i.i, -4
  %112 = tail call i64 @llvm.smax.i64(i64 %.203.i.i.i, i64 3)
  %spec.select.i.i.i = lshr i64 %112, 2
  %.944199.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.944199.not.i.i.i, label %B538.preheader.i.i.i, label %B214.if.lr.ph.i.i.i

B214.if.lr.ph.i.i.i:                              ; preds = %B1178.i.i
  %.1095189.not.i.i.i = icmp slt i64 %.203.i.i.i, 1
  %113 = getelementptr double, ptr %.296, i64 %.587.i.i.i
  %114 = getelementptr double, ptr %.108, i64 %.779.i.i.i
  %.idx.i.i.i = shl i64 %.203.i.i.i, 4
  %.idx182.i.i.i = mul i64 %.203.i.i.i, 24
  %115 = getelementptr double, ptr %.296, i64 %.395.i.i.i
  br label %B214.if.i.i.i

B538.preheader.i.i.i:                             ; preds = %B428.i.i.i, %B1178.i.i
  %.1346207.not.i.i.i = icmp eq i64 %.827.0.i.i.i, 0
  br i1 %.1346207.not.i.i.i, label %regions_forward, label %B538.if.lr.ph.i.i.i

B538.if.lr.ph.i.i.i:                              ; preds = %B538.preheader.i.i.i
  %.1478202.not.i.i.i = icmp slt i64 %.203.i.i.i, 1
  %116 = getelementptr double, ptr %.108, i64 %.779.i.i.i
  %117 = getelementptr double, ptr %.296, i64 %.587.i.i.i
  %118 = getelementptr double, ptr %.296, i64 %.395.i.i.i
  br label %B538.if.i.i.i

B428.i.i.i:                                       ; preds = %B274.if.i.i.i, %B214.if.i.i.i
  %t0.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1145.i.i.i, %B274.if.i.i.i ]
  %t1.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1157.i.i.i, %B274.if.i.i.i ]
  %t2.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1170.i.i.i, %B274.if.i.i.i ]
  %t3.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1183.i.i.i, %B274.if.i.i.i ]
  %.1233.i.i.i = getelementptr double, ptr %115, i64 %.886.0200.i.i.i
  store double %t0.2.1.lcssa.i.i.i, ptr %.1233.i.i.i, align 8, !noalias !30
  %.1240.i.i.i = getelementptr i8, ptr %.1233.i.i.i, i64 8
  store double %t1.2.1.lcssa.i.i.i, ptr %.1240.i.i.i, align 8, !noalias !30
  %.1247.i.i.i = getelementptr i8, ptr %.1233.i.i.i, i64 16
  store double %t2.2.1.lcssa.i.i.i, ptr %.1247.i.i.i, align 8, !noalias !30
  %.1256.i.i.i = getelementptr i8, ptr %.1233.i.i.i, i64 24
  store double %t3.2.1.lcssa.i.i.i, ptr %.1256.i.i.i, align 8, !noalias !30
  %.944.i.i.i = icmp samesign ugt i64 %.889.0201.i.i.i, 1
  br i1 %.944.i.i.i, label %B214.if.i.i.i, label %B538.preheader.i.i.i

B630.i.i.i:                                       ; preds = %B584.if.i.i.i, %B538.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B538.if.i.i.i ], [ %.1528.i.i.i, %B584.if.i.i.i ]
  %.1545.i.i.i = getelementptr double, ptr %118, i64 %.1290.0208.i.i.i
  store double %total.2.1.lcssa.i.i.i, ptr %.1545.i.i.i, align 8, !noalias !30
  %.1346.i.i.i = icmp sgt i64 %.1293.0209.i.i.i, 1
  br i1 %.1346.i.i.i, label %B538.if.i.i.i, label %regions_forward

B214.if.i.i.i:                                    ; preds = %B428.i.i.i, %B214.if.lr.ph.i.i.i
  %.889.0201.i.i.i = phi i64 [ %spec.select.i.i.i, %B214.if.lr.ph.i.i.i ], [ %.953.i.i.i, %B428.i.i.i ]
  %.886.0200.i.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i.i ], [ %.957.i.i.i, %B428.i.i.i ]
  %.953.i.i.i = add nsw i64 %.889.0201.i.i.i, -1
  %.957.i.i.i = add nuw nsw i64 %.886.0200.i.i.i, 4
  br i1 %.1095189.not.i.i.i, label %B428.i.i.i, label %B274.if.lr.ph.i.i.i

B274.if.lr.ph.i.i.i:                              ; preds = %B214.if.i.i.i
  %.987.i.i.i = mul nuw nsw i64 %.886.0200.i.i.i, %.203.i.i.i
  %119 = getelementptr double, ptr %114, i64 %.987.i.i.i
  %120 = getelementptr double, ptr %119, i64 %.203.i.i.i
  %121 = getelementptr i8, ptr %119, i64 %.idx.i.i.i
  %122 = getelementptr i8, ptr %119, i64 %.idx182.i.i.i
  br label %B274.if.i.i.i

B274.if.i.i.i:                                    ; preds = %B274.if.i.i.i, %B274.if.lr.ph.i.i.i
  %t3.2.1195.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1183.i.i.i, %B274.if.i.i.i ]
  %t2.2.1194.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1170.i.i.i, %B274.if.i.i.i ]
  %t1.2.1193.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1157.i.i.i, %B274.if.i.i.i ]
  %t0.2.1192.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1145.i.i.i, %B274.if.i.i.i ]
  %.1039.0190.i.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i.i ], [ %.1108.i.i.i, %B274.if.i.i.i ]
  %.1108.i.i.i = add nuw nsw i64 %.1039.0190.i.i.i, 1
  %.1136.i.i.i = getelementptr double, ptr %113, i64 %.1039.0190.i.i.i
  %.1137.i.i.i = load double, ptr %.1136.i.i.i, align 8, !noalias !30
  %.1141.i.i.i = getelementptr double, ptr %119, i64 %.1039.0190.i.i.i
  %.1142.i.i.i = load double, ptr %.1141.i.i.i, align 8, !noalias !30
  %.1143.i.i.i = fmul double %.1137.i.i.i, %.1142.i.i.i
  %.1145.i.i.i = fadd double %t0.2.1192.i.i.i, %.1143.i.i.i
  %.1153.i.i.i = getelementptr double, ptr %120, i64 %.1039.0190.i.i.i
  %.1154.i.i.i = load double, ptr %.1153.i.i.i, align 8, !noalias !30
  %.1155.i.i.i = fmul double %.1137.i.i.i, %.1154.i.i.i
  %.1157.i.i.i = fadd double %t1.2.1193.i.i.i, %.1155.i.i.i
  %.1166.i.i.i = getelementptr double, ptr %121, i64 %.1039.0190.i.i.i
  %.1167.i.i.i = load double, ptr %.1166.i.i.i, align 8, !noalias !30
  %.1168.i.i.i = fmul double %.1137.i.i.i, %.1167.i.i.i
  %.1170.i.i.i = fadd double %t2.2.1194.i.i.i, %.1168.i.i.i
  %.1179.i.i.i = getelementptr double, ptr %122, i64 %.1039.0190.i.i.i
  %.1180.i.i.i = load double, ptr %.1179.i.i.i, align 8, !noalias !30
  %.1181.i.i.i = fmul double %.1137.i.i.i, %.1180.i.i.i
  %.1183.i.i.i = fadd double %t3.2.1195.i.i.i, %.1181.i.i.i
  %exitcond.not.i.i111.i = icmp eq i64 %.203.i.i.i, %.1108.i.i.i
  br i1 %exitcond.not.i.i111.i, label %B428.i.i.i, label %B274.if.i.i.i

B538.if.i.i.i:                                    ; preds = %B630.i.i.i, %B538.if.lr.ph.i.i.i
  %.1293.0209.i.i.i = phi i64 [ %.827.0.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1355.i.i.i, %B630.i.i.i ]
  %.1290.0208.i.i.i = phi i64 [ %.858.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1359.i.i.i, %B630.i.i.i ]
  %.1355.i.i.i = add nsw i64 %.1293.0209.i.i.i, -1
  %.1359.i.i.i = add nuw nsw i64 %.1290.0208.i.i.i, 1
  br i1 %.1478202.not.i.i.i, label %B630.i.i.i, label %B584.if.lr.ph.i.i.i

B584.if.lr.ph.i.i.i:                              ; preds = %B538.if.i.i.i
  %.1389.i.i.i = mul nsw i64 %.1290.0208.i.i.i, %.203.i.i.i
  %123 = getelementptr double, ptr %116, i64 %.1389.i.i.i
  br label %B584.if.i.i.i

B584.if.i.i.i:                                    ; preds = %B584.if.i.i.i, %B584.if.lr.ph.i.i.i
  %total.2.1205.i.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i.i ], [ %.1528.i.i.i, %B584.if.i.i.i ]
  %.1422.0203.i.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i.i ], [ %.1491.i.i.i, %B584.if.i.i.i ]
  %.1491.i.i.i = add nuw nsw i64 %.1422.0203.i.i.i, 1
  %.1519.i.i.i = getelementptr double, ptr %123, i64 %.1422.0203.i.i.i
  %.1520.i.i.i = load double, ptr %.1519.i.i.i, align 8, !noalias !30
  %.1524.i.i.i = getelementptr double, ptr %117, i64 %.1422.0203.i.i.i
  %.1525.i.i.i = load double, ptr %.1524.i.i.i, align 8, !noalias !30
  %.1526.i.i.i = fmul double %.1520.i.i.i, %.1525.i.i.i
  %.1528.i.i.i = fadd double %total.2.1205.i.i.i, %.1526.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.203.i.i.i, %.1491.i.i.i
  br i1 %exitcond210.not.i.i.i, label %B630.i.i.i, label %B584.if.i.i.i

B688.if.i.i:                                      ; preds = %B794.i.i, %B688.if.lr.ph.i.i
  %lp.2.0131.i.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i.i ], [ %.3346.i.i, %B794.i.i ]
  %.3042.0130.i.i = phi i64 [ 0, %B688.if.lr.ph.i.i ], [ %.3113.i.i, %B794.i.i ]
  %.3113.i.i = add nuw nsw i64 %.3042.0130.i.i, 1
  %.3145.i.i = getelementptr double, ptr %101, i64 %.3042.0130.i.i
  %.3146.i.i = load double, ptr %.3145.i.i, align 8, !noalias !27
  br i1 %.3230124.not.i.i, label %B794.i.i, label %B730.if.lr.ph.i.i

B730.if.lr.ph.i.i:                                ; preds = %B688.if.i.i
  %.3278.i.i = mul nuw nsw i64 %.3042.0130.i.i, %.1415.i.i
  %124 = getelementptr double, ptr %103, i64 %.3278.i.i
  br label %B730.if.i.i

B730.if.i.i:                                      ; preds = %B730.if.i.i, %B730.if.lr.ph.i.i
  %total.2.1127.i.i = phi double [ %.3146.i.i, %B730.if.lr.ph.i.i ], [ %.3287.i.i, %B730.if.i.i ]
  %.3174.0125.i.i = phi i64 [ 0, %B730.if.lr.ph.i.i ], [ %.3243.i.i, %B730.if.i.i ]
  %.3243.i.i = add nuw nsw i64 %.3174.0125.i.i, 1
  %.3271.i.i = getelementptr i64, ptr %102, i64 %.3174.0125.i.i
  %.3272.i.i = load i64, ptr %.3271.i.i, align 8, !noalias !27
  %.3274.i108.i = getelementptr double, ptr %.296, i64 %.3272.i.i
  %.3275.i.i = load double, ptr %.3274.i108.i, align 8, !noalias !27
  %.3283.i.i = getelementptr double, ptr %124, i64 %.3174.0125.i.i
  %.3284.i.i = load double, ptr %.3283.i.i, align 8, !noalias !27
  %.3285.i.i = fmul double %.3275.i.i, %.3284.i.i
  %.3287.i.i = fsub double %total.2.1127.i.i, %.3285.i.i
  %exitcond.not.i109.i = icmp eq i64 %.1415.i.i, %.3243.i.i
  br i1 %exitcond.not.i109.i, label %B794.i.i, label %B730.if.i.i

regions_forward: ; preds = %B630.i.i.i, %B538.preheader.i.i.i
  %.1676.i = fadd double %.772.i, %lp.2.0.lcssa.i.i
  br label %B711.i

B594.i:                                           ; preds = %B508.i
  %.409.i115.i = load i64, ptr %.214.i146.i, align 8, !noalias !33
  %.1100683.not.i.i = icmp slt i64 %.215.i99.i, 1
  br i1 %.1100683.not.i.i, label %effects_forward, label %B240.if.lr.ph.i.i

B240.if.lr.ph.i.i:                                ; preds = %B594.i
  %.1010.i.i = getelementptr i8, ptr %179, i64 96
  %.1011.i116.i = load i64, ptr %.1010.i.i, align 8, !noalias !33
  %.816.i.i = getelementptr i8, ptr %179, i64 48
  %.817.i.i = load i64, ptr %.816.i.i, align 8, !noalias !33
  %.1333.i.i = getelementptr i8, ptr %179, i64 80
  %.1533.i.i = getelementptr i8, ptr %179, i64 200
  %.1739.i.i = getelementptr i8, ptr %179, i64 216
  %.1937.i.i = getelementptr i8, ptr %179, i64 208
  %.2141.i.i = getelementptr i8, ptr %179, i64 192
  %.2339.i.i = getelementptr i8, ptr %179, i64 176
  %.214.i.i.i = getelementptr i8, ptr %179, i64 120
  %.424.i.i.i = getelementptr i8, ptr %179, i64 168
  %.624.i.i.i = getelementptr i8, ptr %179, i64 144
  %.1015.i.i.i = getelementptr i8, ptr %179, i64 160
  %.821.i.i.i = getelementptr i8, ptr %179, i64 152
  %.1370.i.i.i = getelementptr i8, ptr %179, i64 128
  %.2233.i.i.i = getelementptr i8, ptr %179, i64 136
  %.2577.i.i = getelementptr i8, ptr %179, i64 224
  %.2623.i.i = icmp sgt i64 %.409.i115.i, 0
  %storemerge587.i.i = tail call i64 @llvm.smax.i64(i64 %.409.i115.i, i64 0)
  %125 = getelementptr double, ptr %.296, i64 %.817.i.i
  %126 = getelementptr i64, ptr %.63, i64 %.1011.i116.i
  %.3370.i.i = getelementptr i8, ptr %179, i64 104
  %.3568.i.i = getelementptr i8, ptr %179, i64 112
  %.3768.i117.i = getelementptr i8, ptr %179, i64 88
  %.4066658.not.i.i = icmp slt i64 %.409.i115.i, 1
  %127 = getelementptr double, ptr %.490, i64 %.1198.i
  %.4963.i.i = getelementptr i8, ptr %179, i64 72
  %.8.i.i.i = sitofp i64 %.409.i115.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B240.if.i.i

B240.loopexit.i.i:                                ; preds = %B2084.i.i, %B1964.i.i, %B1814.i.thread.i
  %lp.5.1.i171.i = phi double [ %lp.5.1.i.i, %B1964.i.i ], [ %lp.4.0687.i.i, %B1814.i.thread.i ], [ %lp.5.1.i.i, %B2084.i.i ]
  %exitcond701.not.i.i = icmp eq i64 %.1113.i.i, %.215.i99.i
  br i1 %exitcond701.not.i.i, label %effects_forward, label %B240.if.i.i

B862.i.i:                                         ; preds = %B792.if.i.i, %B758.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B758.if.i.i ], [ %.3109.i.i, %B792.if.i.i ]
  %gep632.i.i = getelementptr double, ptr %invariant.gep631.i.i, i64 %166
  %.3128.i.i = load double, ptr %gep632.i.i, align 8, !noalias !33
  %.3130.i.i = fmul double %storemerge93.i.i.i, %.3128.i.i
  %.3132.i.i = fmul double %inner.2.4.lcssa.i.i, %.3130.i.i
  %.3136.i.i = fadd double %total.12.3629.i.i, %.3132.i.i
  %exitcond692.not.i.i = icmp eq i64 %.2939.i.i, %163
  br i1 %exitcond692.not.i.i, label %B914.i.i, label %B758.if.i.i

B914.i.i:                                         ; preds = %B862.i.i, %B708.if.i.i
  %total.12.3.lcssa.i.i = phi double [ %..i.i, %B708.if.i.i ], [ %.3136.i.i, %B862.i.i ]
  %.3155.i.i = getelementptr double, ptr %164, i64 %.2731.0634.i.i
  store double %total.12.3.lcssa.i.i, ptr %.3155.i.i, align 8, !noalias !33
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.2830.i.i, label %B948.i.i, label %B708.if.i.i

B948.i.i:                                         ; preds = %B914.i.i
  %.2678.i.i = add nuw nsw i64 %.2609.0644.i.i, 1
  %.3168.i.i = getelementptr i64, ptr %126, i64 %.2609.0644.i.i
  %.3169.i.i = load i64, ptr %.3168.i.i, align 8, !noalias !33
  %.3175.i.i = getelementptr i8, ptr %.3168.i.i, i64 8
  %.3176.i.i = load i64, ptr %.3175.i.i, align 8, !noalias !33
  %.3177.i.i = sub nsw i64 %.3176.i.i, %.3169.i.i
  %.3769.i122.i = load i64, ptr %.3768.i117.i, align 8, !noalias !33
  %gep642.i.i = getelementptr double, ptr %invariant.gep641.i.i, i64 %.3769.i122.i
  %.3777.i123.i = getelementptr double, ptr %gep642.i.i, i64 %.2609.0644.i.i
  %.3778.i124.i = load double, ptr %.3777.i123.i, align 8, !noalias !33
  %.3864636.not.i.i = icmp slt i64 %.3177.i.i, 1
  br i1 %.3864636.not.i.i, label %B1246.i.i, label %B1192.if.lr.ph.i.i

B1192.if.lr.ph.i.i:                               ; preds = %B948.i.i
  %.3574.i.i = mul nuw nsw i64 %.3177.i.i, %.1042.0685.i.i
  %.3571.i.i = mul nsw i64 %.3169.i.i, %.215.i99.i
  %.3569.i.i = load i64, ptr %.3568.i.i, align 8, !noalias !33
  %.3371.i125.i = load i64, ptr %.3370.i.i, align 8, !noalias !33
  %128 = getelementptr i64, ptr %.63, i64 %.3371.i125.i
  %129 = getelementptr i64, ptr %128, i64 %.3169.i.i
  %130 = getelementptr double, ptr %.108, i64 %.3569.i.i
  %131 = getelementptr double, ptr %130, i64 %.3571.i.i
  %132 = getelementptr double, ptr %131, i64 %.3574.i.i
  br label %B1192.if.i.i

B1246.i.i:                                        ; preds = %B1192.if.i.i, %B948.i.i
  %total.13.2.lcssa.i.i = phi double [ %.3778.i124.i, %B948.i.i ], [ %.3917.i.i, %B1192.if.i.i ]
  %.3931.i.i = fmul double %storemerge93.i.i.i, %total.13.2.lcssa.i.i
  %.3940.i.i = getelementptr double, ptr %162, i64 %.2609.0644.i.i
  store double %.3931.i.i, ptr %.3940.i.i, align 8, !noalias !33
  %indvars.iv.next690.i.i = add i64 %indvars.iv689.i.i, -1
  %exitcond695.not.i.i = icmp eq i64 %.409.i115.i, %.2678.i.i
  br i1 %exitcond695.not.i.i, label %B64.if.lr.ph.i.i126.i, label %B708.if.lr.ph.i.i

B182.i.i131.i:                                    ; preds = %B116.if.i.i.i, %B64.if.i.i127.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i127.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i131.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.409.i115.i
  %133 = getelementptr double, ptr %160, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %133, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !36
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !36
  br label %B64.if.i.i127.i

B294.i.i.i:                                       ; preds = %B182.i.i131.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !36
  %.482.i.i.i = getelementptr double, ptr %134, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !36
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.409.i115.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i126.i

B64.if.lr.ph.i.i126.i:                            ; preds = %B1246.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1246.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1246.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.409.i115.i
  %134 = getelementptr double, ptr %160, i64 %.263.i.i.i
  br label %B64.if.i.i127.i

B64.if.i.i127.i:                                  ; preds = %B64.if.lr.ph.i.i126.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i126.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %134, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !36
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i131.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i127.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.409.i115.i
  %135 = getelementptr double, ptr %160, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i128.i = getelementptr double, ptr %134, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i128.i, align 8, !noalias !36
  %.408.i.i129.i = getelementptr double, ptr %135, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i129.i, align 8, !noalias !36
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i.i130.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i.i130.i, label %B182.i.i131.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %136 = getelementptr double, ptr %.296, i64 %.1938.i.i
  %137 = getelementptr double, ptr %136, i64 %.1337.i.i
  br label %B1332.if.i.i

B1424.i.i:                                        ; preds = %B1366.if.i.i, %B1332.if.i.i
  %total.14.2.lcssa.i.i = phi double [ 0.000000e+00, %B1332.if.i.i ], [ %.4245.i.i, %B1366.if.i.i ]
  %.4339653.not.i.i = icmp eq i64 %.4010.0659.i.i, 0
  br i1 %.4339653.not.i.i, label %B1510.i.i, label %B1450.if.lr.ph.i.i

B1450.if.lr.ph.i.i:                               ; preds = %B1424.i.i
  %.4379.i.i = mul nuw nsw i64 %.4010.0659.i.i, %.409.i115.i
  %138 = getelementptr double, ptr %160, i64 %.4379.i.i
  br label %B1450.if.i.i

B1510.i.i:                                        ; preds = %B1450.if.i.i, %B1424.i.i
  %.4403.pre-phi.i.i = phi i64 [ 0, %B1424.i.i ], [ %.4379.i.i, %B1450.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1424.i.i ], [ %.4393.i.i, %B1450.if.i.i ]
  %139 = getelementptr double, ptr %160, i64 %.4403.pre-phi.i.i
  %.4409.i.i = getelementptr double, ptr %139, i64 %.4010.0659.i.i
  %.4410.i.i = load double, ptr %.4409.i.i, align 8, !noalias !33
  %.4415.i.i = fdiv double %total.15.2.lcssa.i.i, %.4410.i.i
  %.4424.i.i = getelementptr double, ptr %137, i64 %.4010.0659.i.i
  store double %.4415.i.i, ptr %.4424.i.i, align 8, !noalias !33
  %exitcond698.not.i.i = icmp eq i64 %.409.i115.i, %.4079.i.i
  br i1 %exitcond698.not.i.i, label %B1562.i.i, label %B1332.if.i.i

B1562.i.i:                                        ; preds = %B1510.i.i
  %.3980.i.i = fsub double %lp.4.0687.i.i, %.486.i.i.i
  %140 = getelementptr double, ptr %127, i64 %.1337.i.i
  %141 = getelementptr double, ptr %.296, i64 %.2146.i.i
  br label %B1598.if.i.i

B1736.i.i:                                        ; preds = %B1676.if.i.i, %B1598.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4577.i.i, %B1598.if.i.i ], [ %.4717.i.i, %B1676.if.i.i ]
  %.4727.i.i = mul nsw i64 %.4464.0673.i.i, %.409.i115.i
  %142 = getelementptr double, ptr %160, i64 %.4727.i.i
  %.4733.i.i = getelementptr double, ptr %142, i64 %.4464.0673.i.i
  %.4734.i.i = load double, ptr %.4733.i.i, align 8, !noalias !33
  %.4739.i.i = fdiv double %total.16.2.lcssa.i.i, %.4734.i.i
  %.4748.i.i = getelementptr double, ptr %141, i64 %.4464.0673.i.i
  store double %.4739.i.i, ptr %.4748.i.i, align 8, !noalias !33
  %.4750.i.i = fmul double %.4739.i.i, 5.000000e-01
  %.4751.i.i = fmul double %.4739.i.i, %.4750.i.i
  %.4753.i.i = fsub double %lp.6.1672.i.i, %.4751.i.i
  %.4520.i.i = icmp sgt i64 %.4467.0671.i.i, 1
  br i1 %.4520.i.i, label %B1598.if.i.i, label %B1814.i.i

B1814.i.i:                                        ; preds = %B1736.i.i
  %.4964.i.i = load i64, ptr %.4963.i.i, align 8, !noalias !33
  %.4965.i.i = icmp sgt i64 %.4964.i.i, -1
  br i1 %.4965.i.i, label %B1868.i.i, label %B1964.i.i

B1814.i.thread.i:                                 ; preds = %weight_of
  %.4964.i160.i = load i64, ptr %.4963.i.i, align 8, !noalias !33
  %.4965.i161.i = icmp sgt i64 %.4964.i160.i, -1
  br i1 %.4965.i161.i, label %B1868.i.thread.i, label %B240.loopexit.i.i

B1868.i.thread.i:                                 ; preds = %B1814.i.thread.i
  %.5163.i166.i = getelementptr double, ptr %.296, i64 %.4964.i160.i
  %.5164.i167.i = load double, ptr %.5163.i166.i, align 8, !noalias !33
  br label %squared

B1868.i.i:                                        ; preds = %B1814.i.i
  %.5163.i.i = getelementptr double, ptr %.296, i64 %.4964.i.i
  %.5164.i.i = load double, ptr %.5163.i.i, align 8, !noalias !33
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B1868.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B1868.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B1868.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %141, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !39
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i600.i.i = icmp eq i64 %.108.i.i.i, %.409.i115.i
  br i1 %exitcond.not.i600.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B1868.i.thread.i
  %.5164.i169.i = phi double [ %.5164.i167.i, %B1868.i.thread.i ], [ %.5164.i.i, %B30.if.i.i.i ]
  %lp.6.1.lcssa.i120162168.i = phi double [ %lp.4.0687.i.i, %B1868.i.thread.i ], [ %.4753.i.i, %B30.if.i.i.i ]
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1868.i.thread.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.5164.i169.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !42
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !42
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.68.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.69.i.i.i = tail call double @log1p(double %.68.i.i.i)
  %.70.i.i.i = fmul double %.11.i.i.i, %.69.i.i.i
  %.71.i.i.i = fadd double %.63.i.i.i, %.70.i.i.i
  %.72.i.i.i = fsub double %.71.i.i.i, %.9.i.i.i
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.5164.i169.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.5219.i.i = fadd double %lp.6.1.lcssa.i120162168.i, %.82.i.i.i
  br label %B1964.i.i

B1964.i.i:                                        ; preds = %squared, %B1814.i.i
  %lp.5.1.i.i = phi double [ %.5219.i.i, %squared ], [ %.4753.i.i, %B1814.i.i ]
  br i1 %.4066658.not.i.i, label %B240.loopexit.i.i, label %B1986.if.lr.ph.i.i

B1986.if.lr.ph.i.i:                               ; preds = %B1964.i.i
  %143 = getelementptr double, ptr %.296, i64 %.2146.i.i
  %144 = getelementptr double, ptr %.296, i64 %.2340.i.i
  %145 = getelementptr double, ptr %144, i64 %.1337.i.i
  br label %B2024.if.lr.ph.i.i

B2084.i.i:                                        ; preds = %B2024.if.i.i
  %.5320.i.i = add nuw nsw i64 %.5251.0681.i.i, 1
  %.5501.i.i = getelementptr double, ptr %145, i64 %.5251.0681.i.i
  store double %.5486.i.i, ptr %.5501.i.i, align 8, !noalias !33
  %exitcond700.not.i.i = icmp eq i64 %.409.i115.i, %.5320.i.i
  br i1 %exitcond700.not.i.i, label %B240.loopexit.i.i, label %B2024.if.lr.ph.i.i

B240.if.i.i:                                      ; preds = %B240.loopexit.i.i, %B240.if.lr.ph.i.i
  %lp.4.0687.i.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i.i ], [ %lp.5.1.i171.i, %B240.loopexit.i.i ]
  %.1042.0685.i.i = phi i64 [ 0, %B240.if.lr.ph.i.i ], [ %.1113.i.i, %B240.loopexit.i.i ]
  %.1113.i.i = add nuw nsw i64 %.1042.0685.i.i, 1
  %.1334.i.i = load i64, ptr %.1333.i.i, align 8, !noalias !33
  %.1337.i.i = mul nsw i64 %.1042.0685.i.i, %.409.i115.i
  %.1339.i.i = mul nsw i64 %.1337.i.i, %.409.i115.i
  %.1534.i.i = load i64, ptr %.1533.i.i, align 8, !noalias !33
  %.1740.i.i = load i64, ptr %.1739.i.i, align 8, !noalias !33
  %.1938.i.i = load i64, ptr %.1937.i.i, align 8, !noalias !33
  %.2142.i.i = load i64, ptr %.2141.i.i, align 8, !noalias !33
  %.2146.i.i = add nsw i64 %.2142.i.i, %.1337.i.i
  %.2340.i.i = load i64, ptr %.2339.i.i, align 8, !noalias !33
  %.215.i.i.i = load i64, ptr %.214.i.i.i, align 8, !noalias !45
  %.216.i.i.i = icmp eq i64 %.215.i.i.i, 0
  br i1 %.216.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B240.if.i.i
  %.425.i601.i.i = load i64, ptr %.424.i.i.i, align 8, !noalias !45
  %146 = getelementptr double, ptr %.108, i64 %.425.i601.i.i
  %.429.i.i.i = getelementptr double, ptr %146, i64 %.1042.0685.i.i
  %.430.i.i.i = load double, ptr %.429.i.i.i, align 8, !noalias !45
  %.431.i.i.i = fneg double %.430.i.i.i
  %.625.i.i.i = load i64, ptr %.624.i.i.i, align 8, !noalias !45
  %.110796.not.i.i.i = icmp slt i64 %.625.i.i.i, 1
  br i1 %.110796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.1018.i.i.i = mul nuw nsw i64 %.625.i.i.i, %.1042.0685.i.i
  %.1016.i.i.i = load i64, ptr %.1015.i.i.i, align 8, !noalias !45
  %.822.i.i.i = load i64, ptr %.821.i.i.i, align 8, !noalias !45
  %147 = getelementptr i64, ptr %.63, i64 %.822.i.i.i
  %148 = getelementptr double, ptr %.108, i64 %.1016.i.i.i
  %149 = getelementptr double, ptr %148, i64 %.1018.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.431.i.i.i, %B56.i.i.i ], [ %.1160.i.i.i, %B266.if.i.i.i ]
  %.1371.i.i.i = load i64, ptr %.1370.i.i.i, align 8, !noalias !45
  %.1372.i.i.i = icmp sgt i64 %.1371.i.i.i, -1
  br i1 %.1372.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1461.i.i.i = load i64, ptr %.544.i23, align 8, !noalias !45
  %150 = getelementptr i64, ptr %.63, i64 %.1461.i.i.i
  %.idx.i.i133.i = mul i64 %.1371.i.i.i, 376
  %151 = getelementptr i8, ptr %150, i64 %.idx.i.i133.i
  %.2037.i.i.i = getelementptr i8, ptr %151, i64 8
  %.2038.i.i.i = load i64, ptr %.2037.i.i.i, align 8, !noalias !45
  %.2523100.not.i.i.i = icmp slt i64 %.2038.i.i.i, 1
  br i1 %.2523100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.2429.i.i.i = getelementptr i8, ptr %151, i64 176
  %.2430.i.i.i = load i64, ptr %.2429.i.i.i, align 8, !noalias !45
  %.2236.i.i.i = mul nuw nsw i64 %.2038.i.i.i, %.1042.0685.i.i
  %.2234.i.i.i = load i64, ptr %.2233.i.i.i, align 8, !noalias !45
  %152 = getelementptr double, ptr %.296, i64 %.2430.i.i.i
  %153 = getelementptr double, ptr %152, i64 %.2236.i.i.i
  %154 = getelementptr double, ptr %.108, i64 %.2234.i.i.i
  %155 = getelementptr double, ptr %154, i64 %.2236.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.2573.i.i.i, %B650.if.i.i.i ]
  %.2608.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.431.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1160.i.i.i, %B266.if.i.i.i ]
  %.1049.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1120.i.i.i, %B266.if.i.i.i ]
  %.1120.i.i.i = add nuw nsw i64 %.1049.097.i.i.i, 1
  %.1148.i.i.i = getelementptr i64, ptr %147, i64 %.1049.097.i.i.i
  %.1149.i.i.i = load i64, ptr %.1148.i.i.i, align 8, !noalias !45
  %.1151.i.i.i = getelementptr double, ptr %.296, i64 %.1149.i.i.i
  %.1152.i.i.i = load double, ptr %.1151.i.i.i, align 8, !noalias !45
  %.1156.i.i.i = getelementptr double, ptr %149, i64 %.1049.097.i.i.i
  %.1157.i.i119.i = load double, ptr %.1156.i.i.i, align 8, !noalias !45
  %.1158.i.i.i = fmul double %.1152.i.i.i, %.1157.i.i119.i
  %.1160.i.i.i = fadd double %total.3.099.i.i.i, %.1158.i.i.i
  %exitcond.not.i602.i.i = icmp eq i64 %.1120.i.i.i, %.625.i.i.i
  br i1 %exitcond.not.i602.i.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B650.if.lr.ph.i.i.i ], [ %.2573.i.i.i, %B650.if.i.i.i ]
  %.2467.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.2536.i.i.i, %B650.if.i.i.i ]
  %.2536.i.i.i = add nuw nsw i64 %.2467.0101.i.i.i, 1
  %.2564.i.i.i = getelementptr double, ptr %153, i64 %.2467.0101.i.i.i
  %.2565.i.i.i = load double, ptr %.2564.i.i.i, align 8, !noalias !45
  %.2569.i.i.i = getelementptr double, ptr %155, i64 %.2467.0101.i.i.i
  %.2570.i.i.i = load double, ptr %.2569.i.i.i, align 8, !noalias !45
  %.2571.i.i.i = fmul double %.2565.i.i.i, %.2570.i.i.i
  %.2573.i.i.i = fadd double %total.4.0103.i.i.i, %.2571.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.2536.i.i.i, %.2038.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B240.if.i.i
  %storemerge93.i.i.i = phi double [ %.2608.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B240.if.i.i ]
  %.2578.i.i = load i64, ptr %.2577.i.i, align 8, !noalias !33
  %156 = getelementptr double, ptr %.296, i64 %.2578.i.i
  %.2583.i.i = getelementptr double, ptr %156, i64 %.1042.0685.i.i
  store double %storemerge93.i.i.i, ptr %.2583.i.i, align 8, !noalias !33
  %invariant.gep641.i.i = getelementptr double, ptr %.108, i64 %.1337.i.i
  br i1 %.2623.i.i, label %B672.if.lr.ph.i.i, label %B1814.i.thread.i

B672.if.lr.ph.i.i:                                ; preds = %weight_of
  %157 = getelementptr double, ptr %.108, i64 %.1334.i.i
  %158 = getelementptr double, ptr %157, i64 %.1339.i.i
  %159 = getelementptr double, ptr %.296, i64 %.1534.i.i
  %160 = getelementptr double, ptr %159, i64 %.1339.i.i
  %161 = getelementptr double, ptr %.296, i64 %.1740.i.i
  %162 = getelementptr double, ptr %161, i64 %.1337.i.i
  br label %B708.if.lr.ph.i.i

B708.if.lr.ph.i.i:                                ; preds = %B672.if.lr.ph.i.i, %B1246.i.i
  %indvars.iv689.i.i = phi i64 [ %.409.i115.i, %B672.if.lr.ph.i.i ], [ %indvars.iv.next690.i.i, %B1246.i.i ]
  %.2609.0644.i.i = phi i64 [ 0, %B672.if.lr.ph.i.i ], [ %.2678.i.i, %B1246.i.i ]
  %smax691.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv689.i.i, i64 0)
  %163 = add nuw i64 %smax691.i.i, %.2609.0644.i.i
  %.2926626.not.i.not.i = icmp sgt i64 %.409.i115.i, %.2609.0644.i.i
  %invariant.gep631.i.i = getelementptr double, ptr %125, i64 %.2609.0644.i.i
  %.3146.i121.i = mul nuw nsw i64 %.2609.0644.i.i, %.409.i115.i
  %164 = getelementptr double, ptr %160, i64 %.3146.i121.i
  br label %B708.if.i.i

B708.if.i.i:                                      ; preds = %B708.if.lr.ph.i.i, %B914.i.i
  %indvars.iv.i.i = phi i64 [ %.409.i115.i, %B708.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B914.i.i ]
  %.2731.0634.i.i = phi i64 [ 0, %B708.if.lr.ph.i.i ], [ %.2800.i.i, %B914.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %165 = add nuw i64 %smax.i.i, %.2731.0634.i.i
  %.2800.i.i = add nuw nsw i64 %.2731.0634.i.i, 1
  %.2830.i.i = icmp eq i64 %.2609.0644.i.i, %.2731.0634.i.i
  %..i.i = select i1 %.2830.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.2926626.not.i.not.i, label %B758.if.lr.ph.i.i, label %B914.i.i

B758.if.lr.ph.i.i:                                ; preds = %B708.if.i.i
  %.3051622.not.not.i.i = icmp sgt i64 %.409.i115.i, %.2731.0634.i.i
  %invariant.gep.i.i = getelementptr double, ptr %125, i64 %.2731.0634.i.i
  br label %B758.if.i.i

B758.if.i.i:                                      ; preds = %B758.if.lr.ph.i.i, %B862.i.i
  %total.12.3629.i.i = phi double [ %..i.i, %B758.if.lr.ph.i.i ], [ %.3136.i.i, %B862.i.i ]
  %.2870.0627.i.i = phi i64 [ %.2609.0644.i.i, %B758.if.lr.ph.i.i ], [ %.2939.i.i, %B862.i.i ]
  %.2939.i.i = add nuw i64 %.2870.0627.i.i, 1
  %166 = mul nsw i64 %.2870.0627.i.i, %.409.i115.i
  br i1 %.3051622.not.not.i.i, label %B792.if.lr.ph.i.i, label %B862.i.i

B792.if.lr.ph.i.i:                                ; preds = %B758.if.i.i
  %167 = getelementptr double, ptr %158, i64 %166
  br label %B792.if.i.i

B792.if.i.i:                                      ; preds = %B792.if.i.i, %B792.if.lr.ph.i.i
  %inner.2.4625.i.i = phi double [ 0.000000e+00, %B792.if.lr.ph.i.i ], [ %.3109.i.i, %B792.if.i.i ]
  %.2995.0623.i.i = phi i64 [ %.2731.0634.i.i, %B792.if.lr.ph.i.i ], [ %.3064.i.i, %B792.if.i.i ]
  %.3064.i.i = add nuw i64 %.2995.0623.i.i, 1
  %.3096.i.i = getelementptr double, ptr %167, i64 %.2995.0623.i.i
  %.3097.i.i = load double, ptr %.3096.i.i, align 8, !noalias !33
  %.3099.i.i = mul nsw i64 %.2995.0623.i.i, %.409.i115.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3099.i.i
  %.3106.i.i = load double, ptr %gep.i.i, align 8, !noalias !33
  %.3107.i.i = fmul double %.3097.i.i, %.3106.i.i
  %.3109.i.i = fadd double %inner.2.4625.i.i, %.3107.i.i
  %exitcond.not.i132.i = icmp eq i64 %.3064.i.i, %165
  br i1 %exitcond.not.i132.i, label %B862.i.i, label %B792.if.i.i

B1192.if.i.i:                                     ; preds = %B1192.if.i.i, %B1192.if.lr.ph.i.i
  %total.13.2639.i.i = phi double [ %.3778.i124.i, %B1192.if.lr.ph.i.i ], [ %.3917.i.i, %B1192.if.i.i ]
  %.3808.0637.i.i = phi i64 [ 0, %B1192.if.lr.ph.i.i ], [ %.3877.i.i, %B1192.if.i.i ]
  %.3877.i.i = add nuw nsw i64 %.3808.0637.i.i, 1
  %.3905.i.i = getelementptr i64, ptr %129, i64 %.3808.0637.i.i
  %.3906.i.i = load i64, ptr %.3905.i.i, align 8, !noalias !33
  %.3908.i.i = getelementptr double, ptr %.296, i64 %.3906.i.i
  %.3909.i.i = load double, ptr %.3908.i.i, align 8, !noalias !33
  %.3913.i.i = getelementptr double, ptr %132, i64 %.3808.0637.i.i
  %.3914.i.i = load double, ptr %.3913.i.i, align 8, !noalias !33
  %.3915.i.i = fmul double %.3909.i.i, %.3914.i.i
  %.3917.i.i = fsub double %total.13.2639.i.i, %.3915.i.i
  %exitcond694.not.i.i = icmp eq i64 %.3877.i.i, %.3177.i.i
  br i1 %exitcond694.not.i.i, label %B1246.i.i, label %B1192.if.i.i

B1332.if.i.i:                                     ; preds = %B1510.i.i, %cholesky
  %.4010.0659.i.i = phi i64 [ 0, %cholesky ], [ %.4079.i.i, %B1510.i.i ]
  %.4079.i.i = add nuw nsw i64 %.4010.0659.i.i, 1
  %.4191646.not.not.i.i = icmp sgt i64 %.409.i115.i, %.4010.0659.i.i
  br i1 %.4191646.not.not.i.i, label %B1366.if.lr.ph.i.i, label %B1424.i.i

B1366.if.lr.ph.i.i:                               ; preds = %B1332.if.i.i
  %invariant.gep651.i.i = getelementptr double, ptr %125, i64 %.4010.0659.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1366.if.lr.ph.i.i
  %total.14.2649.i.i = phi double [ 0.000000e+00, %B1366.if.lr.ph.i.i ], [ %.4245.i.i, %B1366.if.i.i ]
  %.4135.0647.i.i = phi i64 [ %.4010.0659.i.i, %B1366.if.lr.ph.i.i ], [ %.4204.i.i, %B1366.if.i.i ]
  %.4204.i.i = add nuw i64 %.4135.0647.i.i, 1
  %.4230.i.i = mul nsw i64 %.4135.0647.i.i, %.409.i115.i
  %gep652.i.i = getelementptr double, ptr %invariant.gep651.i.i, i64 %.4230.i.i
  %.4237.i.i = load double, ptr %gep652.i.i, align 8, !noalias !33
  %.4241.i.i = getelementptr double, ptr %162, i64 %.4135.0647.i.i
  %.4242.i.i = load double, ptr %.4241.i.i, align 8, !noalias !33
  %.4243.i.i = fmul double %.4237.i.i, %.4242.i.i
  %.4245.i.i = fadd double %total.14.2649.i.i, %.4243.i.i
  %exitcond696.not.i.i = icmp eq i64 %.4204.i.i, %.409.i115.i
  br i1 %exitcond696.not.i.i, label %B1424.i.i, label %B1366.if.i.i

B1450.if.i.i:                                     ; preds = %B1450.if.i.i, %B1450.if.lr.ph.i.i
  %total.15.2656.i.i = phi double [ %total.14.2.lcssa.i.i, %B1450.if.lr.ph.i.i ], [ %.4393.i.i, %B1450.if.i.i ]
  %.4283.0654.i.i = phi i64 [ 0, %B1450.if.lr.ph.i.i ], [ %.4352.i.i, %B1450.if.i.i ]
  %.4352.i.i = add nuw nsw i64 %.4283.0654.i.i, 1
  %.4384.i.i = getelementptr double, ptr %138, i64 %.4283.0654.i.i
  %.4385.i.i = load double, ptr %.4384.i.i, align 8, !noalias !33
  %.4389.i.i = getelementptr double, ptr %137, i64 %.4283.0654.i.i
  %.4390.i.i = load double, ptr %.4389.i.i, align 8, !noalias !33
  %.4391.i.i = fmul double %.4385.i.i, %.4390.i.i
  %.4393.i.i = fsub double %total.15.2656.i.i, %.4391.i.i
  %exitcond697.not.i.i = icmp eq i64 %.4352.i.i, %.4010.0659.i.i
  br i1 %exitcond697.not.i.i, label %B1510.i.i, label %B1450.if.i.i

B1598.if.i.i:                                     ; preds = %B1736.i.i, %B1562.i.i
  %lp.6.1672.i.i = phi double [ %.3980.i.i, %B1562.i.i ], [ %.4753.i.i, %B1736.i.i ]
  %.4467.0671.i.i = phi i64 [ %storemerge587.i.i, %B1562.i.i ], [ %.4529.i.i, %B1736.i.i ]
  %.4464.0.in670.i.i = phi i64 [ %.409.i115.i, %B1562.i.i ], [ %.4464.0673.i.i, %B1736.i.i ]
  %.4464.0673.i.i = add i64 %.4464.0.in670.i.i, -1
  %.4529.i.i = add nsw i64 %.4467.0671.i.i, -1
  %.4569.i.i = getelementptr double, ptr %140, i64 %.4464.0673.i.i
  %.4570.i.i = load double, ptr %.4569.i.i, align 8, !noalias !33
  %.4575.i.i = getelementptr double, ptr %137, i64 %.4464.0673.i.i
  %.4576.i.i = load double, ptr %.4575.i.i, align 8, !noalias !33
  %.4577.i.i = fadd double %.4570.i.i, %.4576.i.i
  %.4620.i.i = sub i64 %.409.i115.i, %.4464.0.in670.i.i
  %.4663661.not.i.i = icmp eq i64 %.4620.i.i, 0
  br i1 %.4663661.not.i.i, label %B1736.i.i, label %B1676.if.lr.ph.i.i

B1676.if.lr.ph.i.i:                               ; preds = %B1598.if.i.i
  %invariant.gep666.i.i = getelementptr double, ptr %160, i64 %.4464.0673.i.i
  br label %B1676.if.i.i

B1676.if.i.i:                                     ; preds = %B1676.if.i.i, %B1676.if.lr.ph.i.i
  %total.16.2664.i.i = phi double [ %.4577.i.i, %B1676.if.lr.ph.i.i ], [ %.4717.i.i, %B1676.if.i.i ]
  %.4610.0663.i.i = phi i64 [ %.4620.i.i, %B1676.if.lr.ph.i.i ], [ %.4672.i.i, %B1676.if.i.i ]
  %.4607.0662.i.i = phi i64 [ %.4464.0.in670.i.i, %B1676.if.lr.ph.i.i ], [ %.4676.i.i, %B1676.if.i.i ]
  %.4672.i.i = add nsw i64 %.4610.0663.i.i, -1
  %.4676.i.i = add i64 %.4607.0662.i.i, 1
  %.4702.i.i = mul nsw i64 %.4607.0662.i.i, %.409.i115.i
  %gep667.i.i = getelementptr double, ptr %invariant.gep666.i.i, i64 %.4702.i.i
  %.4709.i.i = load double, ptr %gep667.i.i, align 8, !noalias !33
  %.4713.i.i = getelementptr double, ptr %141, i64 %.4607.0662.i.i
  %.4714.i.i = load double, ptr %.4713.i.i, align 8, !noalias !33
  %.4715.i.i = fmul double %.4709.i.i, %.4714.i.i
  %.4717.i.i = fsub double %total.16.2664.i.i, %.4715.i.i
  %.4663.i.i = icmp sgt i64 %.4610.0663.i.i, 1
  br i1 %.4663.i.i, label %B1676.if.i.i, label %B1736.i.i

B2024.if.lr.ph.i.i:                               ; preds = %B2084.i.i, %B1986.if.lr.ph.i.i
  %.5251.0681.i.i = phi i64 [ 0, %B1986.if.lr.ph.i.i ], [ %.5320.i.i, %B2084.i.i ]
  %.5472.i.i = mul nuw nsw i64 %.5251.0681.i.i, %.409.i115.i
  %168 = getelementptr double, ptr %125, i64 %.5472.i.i
  br label %B2024.if.i.i

B2024.if.i.i:                                     ; preds = %B2024.if.i.i, %B2024.if.lr.ph.i.i
  %total.17.2678.i.i = phi double [ 0.000000e+00, %B2024.if.lr.ph.i.i ], [ %.5486.i.i, %B2024.if.i.i ]
  %.5376.0676.i.i = phi i64 [ 0, %B2024.if.lr.ph.i.i ], [ %.5445.i.i, %B2024.if.i.i ]
  %.5445.i.i = add nuw nsw i64 %.5376.0676.i.i, 1
  %.5477.i.i = getelementptr double, ptr %168, i64 %.5376.0676.i.i
  %.5478.i.i = load double, ptr %.5477.i.i, align 8, !noalias !33
  %.5482.i.i = getelementptr double, ptr %143, i64 %.5376.0676.i.i
  %.5483.i.i = load double, ptr %.5482.i.i, align 8, !noalias !33
  %.5484.i.i = fmul double %.5478.i.i, %.5483.i.i
  %.5486.i.i = fadd double %total.17.2678.i.i, %.5484.i.i
  %exitcond699.not.i.i = icmp eq i64 %.5376.0676.i.i, %.5251.0681.i.i
  br i1 %exitcond699.not.i.i, label %B2084.i.i, label %B2024.if.i.i

effects_forward: ; preds = %B240.loopexit.i.i, %B594.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B594.i ], [ %lp.5.1.i171.i, %B240.loopexit.i.i ]
  %.1714.i = fadd double %.772.i, %lp.4.0.lcssa.i.i
  %.1912.i = getelementptr i8, ptr %179, i64 240
  %.1913.i = load i64, ptr %.1912.i, align 8, !noalias !6
  %.1914.not.i = icmp eq i64 %.1913.i, 0
  br i1 %.1914.not.i, label %B711.i, label %B680.i

B680.i:                                           ; preds = %effects_forward
  %.206.i.i = load i64, ptr %179, align 8, !noalias !48
  %.399.i135.i = load i64, ptr %.214.i146.i, align 8, !noalias !48
  %.591.i.i = getelementptr i8, ptr %179, i64 176
  %.592.i.i = load i64, ptr %.591.i.i, align 8, !noalias !48
  %.1660179.not.i.i = icmp slt i64 %.206.i.i, 1
  br i1 %.1660179.not.i.i, label %B711.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B680.i
  %.1574.i.i = getelementptr i8, ptr %179, i64 280
  %.1575.i.i = load i64, ptr %.1574.i.i, align 8, !noalias !48
  %.1375.i.i = getelementptr i8, ptr %179, i64 272
  %.1376.i.i = load i64, ptr %.1375.i.i, align 8, !noalias !48
  %.1182.i136.i = getelementptr i8, ptr %179, i64 264
  %.1183.i137.i = load i64, ptr %.1182.i136.i, align 8, !noalias !48
  %.983.i138.i = getelementptr i8, ptr %179, i64 256
  %.984.i.i = load i64, ptr %.983.i138.i, align 8, !noalias !48
  %.790.i139.i = getelementptr i8, ptr %179, i64 248
  %.791.i140.i = load i64, ptr %.790.i139.i, align 8, !noalias !48
  %169 = getelementptr i64, ptr %.63, i64 %.791.i140.i
  %170 = getelementptr double, ptr %.108, i64 %.1575.i.i
  %.1803170.not.i.i = icmp slt i64 %.399.i135.i, 1
  %171 = getelementptr i64, ptr %.63, i64 %.984.i.i
  %172 = getelementptr i64, ptr %.63, i64 %.1183.i137.i
  %173 = getelementptr double, ptr %.108, i64 %.1376.i.i
  %174 = getelementptr double, ptr %.296, i64 %.592.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.1673.i.i, %.206.i.i
  br i1 %exitcond183.not.i.i, label %B711.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.1862.i.i = getelementptr i64, ptr %171, i64 %.1602.0180.i.i
  %.1863.i.i = load i64, ptr %.1862.i.i, align 8, !noalias !48
  %.1871.i.i = getelementptr i8, ptr %.1862.i.i, i64 8
  %.1872.i.i = load i64, ptr %.1871.i.i, align 8, !noalias !48
  %.1909.i.i = sub i64 %.1872.i.i, %.1863.i.i
  %.1952176.not.i.i = icmp slt i64 %.1909.i.i, 1
  br i1 %.1952176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %175 = getelementptr double, ptr %.296, i64 %.1710.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.1952.i.i = icmp samesign ugt i64 %.1899.0178.i.i, 1
  br i1 %.1952.i.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.1602.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.1673.i.i, %B356.loopexit.i.i ]
  %.1673.i.i = add nuw nsw i64 %.1602.0180.i.i, 1
  %.1705.i.i = getelementptr i64, ptr %169, i64 %.1602.0180.i.i
  %.1706.i141.i = load i64, ptr %.1705.i.i, align 8, !noalias !48
  %.1708.i.i = mul nsw i64 %.1706.i141.i, %.399.i135.i
  %.1710.i.i = add nsw i64 %.1708.i.i, %.592.i.i
  %.1715.i.i = getelementptr double, ptr %170, i64 %.1602.0180.i.i
  %.1716.i.i = load double, ptr %.1715.i.i, align 8, !noalias !48
  br i1 %.1803170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %176 = getelementptr double, ptr %.296, i64 %.1710.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.1747.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.1816.i.i, %B420.if.i.i ]
  %.1816.i.i = add nuw nsw i64 %.1747.0171.i.i, 1
  %.1844.i.i = getelementptr double, ptr %176, i64 %.1747.0171.i.i
  %.1845.i.i = load double, ptr %.1844.i.i, align 8, !noalias !48
  %.1847.i.i = fmul double %.1716.i.i, %.1845.i.i
  store double %.1847.i.i, ptr %.1844.i.i, align 8, !noalias !48
  %exitcond.not.i142.i = icmp eq i64 %.399.i135.i, %.1816.i.i
  br i1 %exitcond.not.i142.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.1899.0178.i.i = phi i64 [ %.1909.i.i, %B514.if.lr.ph.i.i ], [ %.1961.i.i, %B514.loopexit.i.i ]
  %.1896.0177.i.i = phi i64 [ %.1863.i.i, %B514.if.lr.ph.i.i ], [ %.1965.i.i, %B514.loopexit.i.i ]
  %.1961.i.i = add nsw i64 %.1899.0178.i.i, -1
  %.1965.i.i = add i64 %.1896.0177.i.i, 1
  %.2002.i143.i = getelementptr double, ptr %173, i64 %.1896.0177.i.i
  %.2003.i144.i = load double, ptr %.2002.i143.i, align 8, !noalias !48
  br i1 %.1803170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.1993.i.i = getelementptr i64, ptr %172, i64 %.1896.0177.i.i
  %.1994.i.i = load i64, ptr %.1993.i.i, align 8, !noalias !48
  %.1996.i.i = mul nsw i64 %.1994.i.i, %.399.i135.i
  %177 = getelementptr double, ptr %174, i64 %.1996.i.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.2034.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.2103.i.i, %B582.if.i.i ]
  %.2103.i.i = add nuw nsw i64 %.2034.0174.i.i, 1
  %.2131.i145.i = getelementptr double, ptr %175, i64 %.2034.0174.i.i
  %.2132.i.i = load double, ptr %.2131.i145.i, align 8, !noalias !48
  %.2136.i.i = getelementptr double, ptr %177, i64 %.2034.0174.i.i
  %.2137.i.i = load double, ptr %.2136.i.i, align 8, !noalias !48
  %.2139.i.i = fmul double %.2003.i144.i, %.2137.i.i
  %.2140.i.i = fadd double %.2132.i.i, %.2139.i.i
  store double %.2140.i.i, ptr %.2131.i145.i, align 8, !noalias !48
  %exitcond182.not.i.i = icmp eq i64 %.399.i135.i, %.2103.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B711.i:                                           ; preds = %B356.loopexit.i.i, %B680.i, %effects_forward, %regions_forward, %states_forward, %B368.i
  %lp.6.1.i = phi double [ %.772.i, %B368.i ], [ %.1440.i, %states_forward ], [ %.1676.i, %regions_forward ], [ %.1714.i, %effects_forward ], [ %.1714.i, %B680.i ], [ %.1714.i, %B356.loopexit.i.i ]
  %.428.i25 = icmp sgt i64 %.372.0180.in.i, 1
  br i1 %.428.i25, label %B174.if.i, label %before_likelihood

B174.if.i:                                        ; preds = %B711.i, %B174.if.lr.ph.i
  %.372.0180.in.i = phi i64 [ %.347.i, %B174.if.lr.ph.i ], [ %.372.0180.i, %B711.i ]
  %lp.5.0179.i = phi double [ %.1706.i.i, %B174.if.lr.ph.i ], [ %lp.6.1.i, %B711.i ]
  %.372.0180.i = add nsw i64 %.372.0180.in.i, -1
  %.545.i = load i64, ptr %.544.i23, align 8, !noalias !6
  %178 = getelementptr i64, ptr %.63, i64 %.545.i
  %.idx.i24 = mul i64 %.372.0180.i, 376
  %179 = getelementptr i8, ptr %178, i64 %.idx.i24
  %.214.i146.i = getelementptr i8, ptr %179, i64 8
  %.215.i147.i = load i64, ptr %.214.i146.i, align 8, !noalias !51
  %.1284123.not.i.i = icmp slt i64 %.215.i147.i, 1
  br i1 %.1284123.not.i.i, label %factor_forward, label %B276.if.lr.ph.i.i

B276.if.lr.ph.i.i:                                ; preds = %B174.if.i
  %.1194.i.i = getelementptr i8, ptr %179, i64 48
  %.1195.i.i = load i64, ptr %.1194.i.i, align 8, !noalias !51
  %.1001.i.i = getelementptr i8, ptr %179, i64 64
  %.1002.i.i = load i64, ptr %.1001.i.i, align 8, !noalias !51
  %.799.i.i = getelementptr i8, ptr %179, i64 24
  %.800.i.i = load i64, ptr %.799.i.i, align 8, !noalias !51
  %.606.i148.i = getelementptr i8, ptr %179, i64 40
  %.607.i.i = load i64, ptr %.606.i148.i, align 8, !noalias !51
  %.413.i.i = getelementptr i8, ptr %179, i64 32
  %.414.i149.i = load i64, ptr %.413.i.i, align 8, !noalias !51
  %180 = getelementptr i64, ptr %.63, i64 %.800.i.i
  %181 = getelementptr i64, ptr %.63, i64 %.414.i149.i
  %182 = getelementptr double, ptr %.108, i64 %.607.i.i
  %183 = getelementptr double, ptr %.296, i64 %.1002.i.i
  %184 = getelementptr double, ptr %.296, i64 %.1195.i.i
  br label %B276.if.i.i

B374.i.i:                                         ; preds = %B328.if.i.i
  %.1496.i.i = getelementptr double, ptr %.490, i64 %.1484.i.i
  %.1497.i.i = load double, ptr %.1496.i.i, align 8, !noalias !51
  %.1507.i.i = getelementptr double, ptr %188, i64 %.1370.0118.i.i
  %.1508.i.i = load double, ptr %.1507.i.i, align 8, !noalias !51
  %.1515.i.i = tail call double @llvm.fabs.f64(double %.1497.i.i)
  %.1523.i.i = fmul double %.1515.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.1523.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.1523.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.1523.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i155.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.1516.i.i = fsub double 0x3FE62E42FEFA39EF, %.1515.i.i
  %.1509.i.i = fmul double %.1508.i.i, 2.000000e+00
  %.1498.i.i = tail call double @tanh(double %.1497.i.i)
  %.1548.i.i = fsub double %.1516.i.i, %.39.i.i155.i
  %.1549.i.i = fmul double %.1509.i.i, %.1548.i.i
  %.1551.i156.i = fadd double %lp.2.1120.i.i, %.1549.i.i
  %.1558.i.i = getelementptr double, ptr %arg.grad, i64 %.1484.i.i
  %.1559.i.i = load double, ptr %.1558.i.i, align 8, !noalias !51
  %.1561.i.i = fmul double %.1509.i.i, %.1498.i.i
  %.1562.i.i = fsub double %.1559.i.i, %.1561.i.i
  store double %.1562.i.i, ptr %.1558.i.i, align 8, !noalias !51
  %.1568.i.i = fmul double %left.2.1121.i.i, %.1498.i.i
  %.1577.i.i = tail call double @cosh(double %.1497.i.i)
  %.1582.i.i = fdiv double %left.2.1121.i.i, %.1577.i.i
  br label %B698.i.i

B698.i.i:                                         ; preds = %B328.if.i.i, %B374.i.i
  %lp.3.2.i.i = phi double [ %.1551.i156.i, %B374.i.i ], [ %lp.2.1120.i.i, %B328.if.i.i ]
  %left.3.2.i.i = phi double [ %.1582.i.i, %B374.i.i ], [ %left.2.1121.i.i, %B328.if.i.i ]
  %entry.2.2.i.i = phi double [ %.1568.i.i, %B374.i.i ], [ 0.000000e+00, %B328.if.i.i ]
  %.1609.i152.i = getelementptr double, ptr %189, i64 %.1370.0118.i.i
  store double %entry.2.2.i.i, ptr %.1609.i152.i, align 8, !noalias !51
  %.1613.i.i = fmul double %.1339.i150.i, %entry.2.2.i.i
  %.1626.i.i = getelementptr double, ptr %190, i64 %.1370.0118.i.i
  store double %.1613.i.i, ptr %.1626.i.i, align 8, !noalias !51
  %exitcond.not.i153.i = icmp eq i64 %.1439.i151.i, %.1226.0125.i.i
  br i1 %exitcond.not.i153.i, label %B756.i.i, label %B328.if.i.i

B756.i.i:                                         ; preds = %B698.i.i, %B276.if.i.i
  %.1640.pre-phi.i.i = phi i64 [ 0, %B276.if.i.i ], [ %.1477.i.i, %B698.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.4.0126.i.i, %B276.if.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B276.if.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %185 = getelementptr double, ptr %183, i64 %.1640.pre-phi.i.i
  %.1647.i.i = getelementptr double, ptr %185, i64 %.1226.0125.i.i
  store double %left.2.1.lcssa.i.i, ptr %.1647.i.i, align 8, !noalias !51
  %.1651.i.i = fmul double %.1339.i150.i, %left.2.1.lcssa.i.i
  %186 = getelementptr double, ptr %184, i64 %.1640.pre-phi.i.i
  %.1666.i.i = getelementptr double, ptr %186, i64 %.1226.0125.i.i
  store double %.1651.i.i, ptr %.1666.i.i, align 8, !noalias !51
  %exitcond128.not.i.i = icmp eq i64 %.1297.i.i, %.215.i147.i
  br i1 %exitcond128.not.i.i, label %factor_forward, label %B276.if.i.i

B276.if.i.i:                                      ; preds = %B756.i.i, %B276.if.lr.ph.i.i
  %lp.4.0126.i.i = phi double [ 0.000000e+00, %B276.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.1226.0125.i.i = phi i64 [ 0, %B276.if.lr.ph.i.i ], [ %.1297.i.i, %B756.i.i ]
  %.1297.i.i = add nuw nsw i64 %.1226.0125.i.i, 1
  %.1335.i.i = getelementptr i64, ptr %180, i64 %.1226.0125.i.i
  %.1336.i.i = load i64, ptr %.1335.i.i, align 8, !noalias !51
  %.1338.i.i = getelementptr double, ptr %.296, i64 %.1336.i.i
  %.1339.i150.i = load double, ptr %.1338.i.i, align 8, !noalias !51
  %.1426117.not.i.i = icmp eq i64 %.1226.0125.i.i, 0
  br i1 %.1426117.not.i.i, label %B756.i.i, label %B328.if.lr.ph.i.i

B328.if.lr.ph.i.i:                                ; preds = %B276.if.i.i
  %.1477.i.i = mul nuw nsw i64 %.1226.0125.i.i, %.215.i147.i
  %187 = getelementptr i64, ptr %181, i64 %.1477.i.i
  %188 = getelementptr double, ptr %182, i64 %.1477.i.i
  %189 = getelementptr double, ptr %183, i64 %.1477.i.i
  %190 = getelementptr double, ptr %184, i64 %.1477.i.i
  br label %B328.if.i.i

B328.if.i.i:                                      ; preds = %B328.if.lr.ph.i.i, %B698.i.i
  %left.2.1121.i.i = phi double [ 1.000000e+00, %B328.if.lr.ph.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %lp.2.1120.i.i = phi double [ %lp.4.0126.i.i, %B328.if.lr.ph.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %.1370.0118.i.i = phi i64 [ 0, %B328.if.lr.ph.i.i ], [ %.1439.i151.i, %B698.i.i ]
  %.1439.i151.i = add nuw nsw i64 %.1370.0118.i.i, 1
  %.1483.i.i = getelementptr i64, ptr %187, i64 %.1370.0118.i.i
  %.1484.i.i = load i64, ptr %.1483.i.i, align 8, !noalias !51
  %.1492.i.i = icmp sgt i64 %.1484.i.i, -1
  br i1 %.1492.i.i, label %B374.i.i, label %B698.i.i

factor_forward: ; preds = %B756.i.i, %B174.if.i
  %lp.4.0.lcssa.i154.i = phi double [ 0.000000e+00, %B174.if.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.772.i = fadd double %lp.5.0179.i, %lp.4.0.lcssa.i154.i
  %.970.i = getelementptr i8, ptr %179, i64 328
  %.971.i = load i64, ptr %.970.i, align 8, !noalias !6
  %.972.i = icmp sgt i64 %.971.i, -1
  br i1 %.972.i, label %B342.i, label %B368.i

before_likelihood: ; preds = %B711.i, %forward
  %lp.5.0.lcssa.i = phi double [ %.1706.i.i, %forward ], [ %lp.6.1.i, %B711.i ]
  %.721 = getelementptr i8, ptr %.63, i64 120
  %.722 = load i64, ptr %.721, align 8
  %.60.i26 = getelementptr i64, ptr %.63, i64 %.722
  %.61.i = load i64, ptr %.60.i26, align 8, !noalias !54
  %.94.i27 = getelementptr i8, ptr %.60.i26, i64 40
  %.95.i28 = load i64, ptr %.94.i27, align 8, !noalias !54
  %.134.i = getelementptr i8, ptr %.60.i26, i64 32
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !54
  %.217162.not.i = icmp slt i64 %.135.i, 1
  br i1 %.217162.not.i, label %B286.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %191 = getelementptr i64, ptr %.63, i64 %.95.i28
  %.1266428.not.i.i = icmp slt i64 %.61.i, 1
  br label %B146.if.i

B254.i:                                           ; preds = %B146.if.i
  %.89.i.i = getelementptr i8, ptr %.385.i, i64 24
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !57
  %.155.i.i = getelementptr i8, ptr %.385.i, i64 40
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !57
  %.227.i.i = getelementptr i8, ptr %.385.i, i64 48
  %.228.i.i = load i64, ptr %.227.i.i, align 8, !noalias !57
  %.293.i.i = getelementptr i8, ptr %.385.i, i64 104
  %.294.i.i = load i64, ptr %.293.i.i, align 8, !noalias !57
  %.359.i.i = getelementptr i8, ptr %.385.i, i64 112
  %.360.i.i = load i64, ptr %.359.i.i, align 8, !noalias !57
  %.452418.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.452418.not.i.i, label %B370.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B254.i
  %.557.i.i54 = getelementptr i8, ptr %.385.i, i64 32
  %192 = getelementptr double, ptr %.296, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700425.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700425.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.385.i, i64 64
  %193 = getelementptr double, ptr %.108, i64 %.228.i.i
  %194 = getelementptr double, ptr %.296, i64 %.360.i.i
  %195 = getelementptr double, ptr %.296, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %195, i64 %.644.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !57
  %exitcond451.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond451.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i61 = getelementptr i8, ptr %.385.i, i64 96
  %.1044.i.i62 = load i64, ptr %.1043.i.i61, align 8, !noalias !57
  br i1 %.1266428.not.i.i, label %B788.i.i, label %B706.if.lr.ph.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i = getelementptr i8, ptr %.385.i, i64 72
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !57
  %.1109.i.i = getelementptr i8, ptr %.385.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !57
  %196 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %197 = getelementptr double, ptr %.296, i64 %.294.i.i
  %.1319.i.i = icmp sgt i64 %.1176.i.i, -1
  %198 = getelementptr double, ptr %.108, i64 %.1176.i.i
  %199 = getelementptr double, ptr %.296, i64 %.1044.i.i62
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i = getelementptr double, ptr %198, i64 %.1210.0429.i.i
  %.1329.i.i = load double, ptr %.1328.i.i, align 8, !noalias !57
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i63 = fadd double %.1317.i.i, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %199, i64 %.1210.0429.i.i
  store double %.1339.i.i63, ptr %.1350.i.i, align 8, !noalias !57
  %exitcond452.not.i.i = icmp eq i64 %.61.i, %.1279.i.i
  br i1 %exitcond452.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i = getelementptr i8, ptr %.385.i, i64 80
  %.1428.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !57
  %.1508445.not.i.i = icmp slt i64 %.1428.i.i, 1
  br i1 %.1508445.not.i.i, label %B728.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.385.i, i64 88
  %200 = getelementptr double, ptr %.296, i64 %.1044.i.i62
  br label %B852.if.i.i

B1696.i.i:                                        ; preds = %B1648.if.i.i, %B1560.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1560.if.i.i ], [ %.2741.i.i, %B1648.if.i.i ]
  %.2759.i.i = getelementptr double, ptr %200, i64 %.2485.0443.i.i
  %.2760.i.i = load double, ptr %.2759.i.i, align 8, !noalias !57
  %.2762.i.i = fadd double %total.5.2.lcssa.i.i, %.2760.i.i
  store double %.2762.i.i, ptr %.2759.i.i, align 8, !noalias !57
  %exitcond456.not.i.i = icmp eq i64 %.61.i, %.2554.i.i
  br i1 %exitcond456.not.i.i, label %B1747.i.i, label %B1560.if.i.i

B1747.i.i:                                        ; preds = %B1376.if.i.i, %B1238.if.i.i, %B1696.i.i, %B1560.preheader.i.i, %B1238.preheader.i.i, %B1376.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.1521.i.i, %.1428.i.i
  br i1 %exitcond457.not.i.i, label %B728.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i55, %B232.if.i.i ]
  %.465.i.i55 = add nuw nsw i64 %.394.0419.i.i, 1
  %.558.i.i56 = load i64, ptr %.557.i.i54, align 8, !noalias !57
  %201 = getelementptr i64, ptr %.63, i64 %.558.i.i56
  %.567.idx.i.i = shl i64 %.394.0419.i.i, 4
  %.567.i.i = getelementptr i8, ptr %201, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !57
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.490, ptr %.296
  %.590.i.i57 = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i58 = load i64, ptr %.590.i.i57, align 8, !noalias !57
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i58
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !57
  %.605.i.i59 = getelementptr double, ptr %192, i64 %.394.0419.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i59, align 8, !noalias !57
  %exitcond.not.i.i60 = icmp eq i64 %.90.i.i, %.465.i.i55
  br i1 %exitcond.not.i.i60, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0426.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0426.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !57
  %202 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %202, i64 %.644.0426.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !57
  br i1 %.452418.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0426.i.i, %.90.i.i
  %203 = getelementptr double, ptr %193, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0422.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0422.i.i, 1
  %.940.i.i = getelementptr double, ptr %203, i64 %.839.0422.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !57
  %.945.i.i = getelementptr double, ptr %194, i64 %.839.0422.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !57
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1424.i.i, %.947.i.i
  %exitcond450.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond450.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0429.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i, %B766.i.i ]
  %.1279.i.i = add nuw nsw i64 %.1210.0429.i.i, 1
  %.1311.i.i = getelementptr i64, ptr %196, i64 %.1210.0429.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i, align 8, !noalias !57
  %.1316.i.i = getelementptr double, ptr %197, i64 %.1312.i.i
  %.1317.i.i = load double, ptr %.1316.i.i, align 8, !noalias !57
  br i1 %.1319.i.i, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1747.i.i, %B852.if.lr.ph.i.i
  %.1452.0446.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i, %B1747.i.i ]
  %.1521.i.i = add nuw nsw i64 %.1452.0446.i.i, 1
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !57
  %204 = getelementptr i64, ptr %.63, i64 %.1611.i.i
  %.1649.idx.i.i = shl i64 %.1452.0446.i.i, 5
  %.1649.i.i = getelementptr i8, ptr %204, i64 %.1649.idx.i.i
  %.1650.i.i = load i64, ptr %.1649.i.i, align 8, !noalias !57
  %205 = getelementptr i64, ptr %.63, i64 %.1650.i.i
  %.1842.i.i = getelementptr i8, ptr %205, i64 8
  %.1843.i.i = load i64, ptr %.1842.i.i, align 8, !noalias !57
  %.2035.i.i = getelementptr i8, ptr %205, i64 176
  %.2036.i.i = load i64, ptr %.2035.i.i, align 8, !noalias !57
  %.2056.i.i = getelementptr i8, ptr %.1649.i.i, i64 24
  %.2057.i.i = load i64, ptr %.2056.i.i, align 8, !noalias !57
  %.2086.i.i = getelementptr i8, ptr %.1649.i.i, i64 8
  %.2087.i.i = load i64, ptr %.2086.i.i, align 8, !noalias !57
  %.2107.i.i = getelementptr i8, ptr %.1649.i.i, i64 16
  %.2108.i.i = load i64, ptr %.2107.i.i, align 8, !noalias !57
  switch i64 %.1843.i.i, label %B1560.preheader.i.i [
    i64 1, label %B1238.preheader.i.i
    i64 2, label %B1376.preheader.i.i
  ]

B1376.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1376.if.lr.ph.i.i

B1376.if.lr.ph.i.i:                               ; preds = %B1376.preheader.i.i
  %206 = getelementptr i64, ptr %.63, i64 %.2087.i.i
  %207 = getelementptr i64, ptr %.63, i64 %.2108.i.i
  %208 = getelementptr double, ptr %.296, i64 %.2036.i.i
  %209 = getelementptr double, ptr %.108, i64 %.2057.i.i
  br label %B1376.if.i.i

B1238.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1238.if.lr.ph.i.i

B1238.if.lr.ph.i.i:                               ; preds = %B1238.preheader.i.i
  %210 = getelementptr i64, ptr %.63, i64 %.2087.i.i
  %211 = getelementptr double, ptr %.296, i64 %.2036.i.i
  %212 = getelementptr i64, ptr %.63, i64 %.2108.i.i
  %213 = getelementptr double, ptr %.108, i64 %.2057.i.i
  br label %B1238.if.i.i

B1560.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1560.if.lr.ph.i.i

B1560.if.lr.ph.i.i:                               ; preds = %B1560.preheader.i.i
  %214 = getelementptr i64, ptr %.63, i64 %.2087.i.i
  %215 = getelementptr i64, ptr %.63, i64 %.2108.i.i
  %.2691437.not.i.i = icmp slt i64 %.1843.i.i, 1
  %216 = getelementptr double, ptr %.296, i64 %.2036.i.i
  %217 = getelementptr double, ptr %.108, i64 %.2057.i.i
  br label %B1560.if.i.i

B1238.if.i.i:                                     ; preds = %B1238.if.i.i, %B1238.if.lr.ph.i.i
  %.2144.0435.i.i = phi i64 [ 0, %B1238.if.lr.ph.i.i ], [ %.2213.i.i, %B1238.if.i.i ]
  %.2213.i.i = add nuw nsw i64 %.2144.0435.i.i, 1
  %.2241.i.i = getelementptr double, ptr %200, i64 %.2144.0435.i.i
  %.2242.i.i = load double, ptr %.2241.i.i, align 8, !noalias !57
  %.2246.i.i = getelementptr i64, ptr %210, i64 %.2144.0435.i.i
  %.2247.i.i = load i64, ptr %.2246.i.i, align 8, !noalias !57
  %.2251.i.i = getelementptr double, ptr %211, i64 %.2247.i.i
  %.2252.i.i = load double, ptr %.2251.i.i, align 8, !noalias !57
  %.2256.i.i = getelementptr i64, ptr %212, i64 %.2144.0435.i.i
  %.2257.i.i = load i64, ptr %.2256.i.i, align 8, !noalias !57
  %.2261.i.i = getelementptr double, ptr %213, i64 %.2257.i.i
  %.2262.i.i = load double, ptr %.2261.i.i, align 8, !noalias !57
  %.2263.i.i = fmul double %.2252.i.i, %.2262.i.i
  %.2264.i.i = fadd double %.2242.i.i, %.2263.i.i
  store double %.2264.i.i, ptr %.2241.i.i, align 8, !noalias !57
  %exitcond454.not.i.i = icmp eq i64 %.61.i, %.2213.i.i
  br i1 %exitcond454.not.i.i, label %B1747.i.i, label %B1238.if.i.i

B1376.if.i.i:                                     ; preds = %B1376.if.i.i, %B1376.if.lr.ph.i.i
  %.2311.0432.i.i = phi i64 [ 0, %B1376.if.lr.ph.i.i ], [ %.2380.i.i, %B1376.if.i.i ]
  %.2380.i.i = add nuw nsw i64 %.2311.0432.i.i, 1
  %.2408.i.i = getelementptr i64, ptr %206, i64 %.2311.0432.i.i
  %.2409.i.i = load i64, ptr %.2408.i.i, align 8, !noalias !57
  %.2416.i.i = getelementptr i64, ptr %207, i64 %.2311.0432.i.i
  %.2417.i.i = load i64, ptr %.2416.i.i, align 8, !noalias !57
  %.2424.i.i = getelementptr double, ptr %200, i64 %.2311.0432.i.i
  %.2425.i.i = load double, ptr %.2424.i.i, align 8, !noalias !57
  %.2427.idx.i.i = shl i64 %.2409.i.i, 4
  %.2427.i.i = getelementptr i8, ptr %208, i64 %.2427.idx.i.i
  %.2428.i.i = load double, ptr %.2427.i.i, align 8, !noalias !57
  %.2430.idx.i.i = shl i64 %.2417.i.i, 4
  %.2430.i.i = getelementptr i8, ptr %209, i64 %.2430.idx.i.i
  %.2431.i.i = load double, ptr %.2430.i.i, align 8, !noalias !57
  %.2432.i.i = fmul double %.2428.i.i, %.2431.i.i
  %.2435.i.i = getelementptr i8, ptr %.2427.i.i, i64 8
  %.2436.i.i = load double, ptr %.2435.i.i, align 8, !noalias !57
  %.2439.i.i = getelementptr i8, ptr %.2430.i.i, i64 8
  %.2440.i.i = load double, ptr %.2439.i.i, align 8, !noalias !57
  %.2441.i.i = fmul double %.2436.i.i, %.2440.i.i
  %.2442.i.i = fadd double %.2432.i.i, %.2441.i.i
  %.2443.i.i = fadd double %.2425.i.i, %.2442.i.i
  store double %.2443.i.i, ptr %.2424.i.i, align 8, !noalias !57
  %exitcond453.not.i.i = icmp eq i64 %.61.i, %.2380.i.i
  br i1 %exitcond453.not.i.i, label %B1747.i.i, label %B1376.if.i.i

B1560.if.i.i:                                     ; preds = %B1560.if.lr.ph.i.i, %B1696.i.i
  %.2485.0443.i.i = phi i64 [ 0, %B1560.if.lr.ph.i.i ], [ %.2554.i.i, %B1696.i.i ]
  %.2554.i.i = add nuw nsw i64 %.2485.0443.i.i, 1
  br i1 %.2691437.not.i.i, label %B1696.i.i, label %B1648.if.lr.ph.i.i

B1648.if.lr.ph.i.i:                               ; preds = %B1560.if.i.i
  %.2596.i.i = getelementptr i64, ptr %215, i64 %.2485.0443.i.i
  %.2597.i.i = load i64, ptr %.2596.i.i, align 8, !noalias !57
  %.2599.i.i = mul nsw i64 %.2597.i.i, %.1843.i.i
  %.2586.i.i = getelementptr i64, ptr %214, i64 %.2485.0443.i.i
  %.2587.i.i = load i64, ptr %.2586.i.i, align 8, !noalias !57
  %.2589.i.i = mul nsw i64 %.2587.i.i, %.1843.i.i
  %218 = getelementptr double, ptr %216, i64 %.2589.i.i
  %219 = getelementptr double, ptr %217, i64 %.2599.i.i
  br label %B1648.if.i.i

B1648.if.i.i:                                     ; preds = %B1648.if.i.i, %B1648.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1648.if.lr.ph.i.i ], [ %.2741.i.i, %B1648.if.i.i ]
  %.2635.0438.i.i = phi i64 [ 0, %B1648.if.lr.ph.i.i ], [ %.2704.i.i, %B1648.if.i.i ]
  %.2704.i.i = add nuw nsw i64 %.2635.0438.i.i, 1
  %.2732.i.i = getelementptr double, ptr %218, i64 %.2635.0438.i.i
  %.2733.i.i = load double, ptr %.2732.i.i, align 8, !noalias !57
  %.2737.i.i = getelementptr double, ptr %219, i64 %.2635.0438.i.i
  %.2738.i.i = load double, ptr %.2737.i.i, align 8, !noalias !57
  %.2739.i.i = fmul double %.2733.i.i, %.2738.i.i
  %.2741.i.i = fadd double %total.5.2440.i.i, %.2739.i.i
  %exitcond455.not.i.i = icmp eq i64 %.1843.i.i, %.2704.i.i
  br i1 %exitcond455.not.i.i, label %B1696.i.i, label %B1648.if.i.i

B286.i:                                           ; preds = %B728.i, %before_likelihood
  %.472.i = getelementptr i8, ptr %.60.i26, i64 48
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !54
  %.474.i = icmp sgt i64 %.473.i, -1
  br i1 %.474.i, label %B344.i, label %B494.i

B344.i:                                           ; preds = %B286.i
  %.58.i.i = load i64, ptr %.60.i26, align 8, !noalias !60
  %.223.i.i = load i64, ptr %.134.i, align 8, !noalias !60
  %.305110.not.i.i = icmp slt i64 %.223.i.i, 1
  br i1 %.305110.not.i.i, label %keep, label %B228.if.lr.ph.i.i

B228.if.lr.ph.i.i:                                ; preds = %B344.i
  %220 = getelementptr i64, ptr %.63, i64 %.473.i
  %.180.i.i = getelementptr i8, ptr %220, i64 16
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !60
  %.91.i.i = load i64, ptr %.94.i27, align 8, !noalias !60
  %221 = getelementptr i64, ptr %.63, i64 %.91.i.i
  %.634107.not.i.i = icmp slt i64 %.58.i.i, 1
  br label %B228.if.i.i

B336.i.i:                                         ; preds = %B228.if.i.i
  br i1 %.634107.not.i.i, label %B476.i.i, label %B400.if.lr.ph.i.i

B400.if.lr.ph.i.i:                                ; preds = %B336.i.i
  %.549.i.i = getelementptr i8, ptr %.473.i.i, i64 96
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !60
  %222 = getelementptr double, ptr %.296, i64 %.550.i.i
  %223 = getelementptr double, ptr %.296, i64 %to.3.0113.i.i
  br label %B400.if.i.i

B476.i.i:                                         ; preds = %B400.if.i.i, %B336.i.i
  %.715.i.i = add nsw i64 %to.3.0113.i.i, %.58.i.i
  br label %B614.i.i

B516.i.i:                                         ; preds = %B228.if.i.i
  %.801.i.i38 = getelementptr i8, ptr %.473.i.i, i64 8
  %.802.i.i39 = load i64, ptr %.801.i.i38, align 8, !noalias !60
  %.821.i.i = getelementptr double, ptr %.408, i64 %.802.i.i39
  %.822.i.i = load double, ptr %.821.i.i, align 8, !noalias !60
  %.827.i.i40 = getelementptr double, ptr %.296, i64 %to.3.0113.i.i
  store double %.822.i.i, ptr %.827.i.i40, align 8, !noalias !60
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
  %.473.i.i = getelementptr i8, ptr %221, i64 %.473.idx.i.i
  %.474.i.i = load i64, ptr %.473.i.i, align 8, !noalias !60
  switch i64 %.474.i.i, label %B614.i.i [
    i64 0, label %B336.i.i
    i64 1, label %B516.i.i
  ]

B400.if.i.i:                                      ; preds = %B400.if.i.i, %B400.if.lr.ph.i.i
  %.578.0108.i.i = phi i64 [ 0, %B400.if.lr.ph.i.i ], [ %.647.i.i, %B400.if.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.0108.i.i, 1
  %.696.i.i = getelementptr double, ptr %222, i64 %.578.0108.i.i
  %.697.i.i = load double, ptr %.696.i.i, align 8, !noalias !60
  %.704.i.i = getelementptr double, ptr %223, i64 %.578.0108.i.i
  store double %.697.i.i, ptr %.704.i.i, align 8, !noalias !60
  %exitcond.not.i100.i = icmp eq i64 %.58.i.i, %.647.i.i
  br i1 %exitcond.not.i100.i, label %B476.i.i, label %B400.if.i.i

keep: ; preds = %B614.i.i, %B344.i
  %.512.i = tail call double @cells(i64 %.722, ptr nonnull %.296, ptr %.408, ptr nonnull %.296, ptr nonnull %.63, ptr %.108), !noalias !54
  %.547.i = load i64, ptr %.472.i, align 8, !noalias !54
  %224 = getelementptr i64, ptr %.63, i64 %.547.i
  %.78.i.i = getelementptr i8, ptr %224, i64 8
  %.140.i.i = load i64, ptr %224, align 8, !noalias !63
  %.22249.not.i.i = icmp slt i64 %.140.i.i, 1
  br i1 %.22249.not.i.i, label %B142.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %keep
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !63
  %225 = getelementptr double, ptr %.296, i64 %.79.i.i
  br label %B106.if.i.i

B142.i.i:                                         ; preds = %B106.if.i.i, %keep
  %.334.i.i = getelementptr i8, ptr %224, i64 32
  %.335.i.i = load i64, ptr %.334.i.i, align 8, !noalias !63
  %.336.i.i = icmp sgt i64 %.335.i.i, -1
  br i1 %.336.i.i, label %B196.i.i, label %B220.i.i

B196.i.i:                                         ; preds = %B142.i.i
  %226 = getelementptr i64, ptr %.63, i64 %.335.i.i
  %.327.i.i.i47 = getelementptr i8, ptr %226, i64 8
  %.328.i.i.i = load i64, ptr %.327.i.i.i47, align 8, !noalias !66
  %.1024.i.i.i = getelementptr i8, ptr %224, i64 40
  %.1025.i.i.i = load i64, ptr %.1024.i.i.i, align 8, !noalias !66
  %.1107607.not.i.i.i = icmp slt i64 %.1025.i.i.i, 1
  br i1 %.1107607.not.i.i.i, label %couple, label %B440.if.lr.ph.i.i.i

B440.if.lr.ph.i.i.i:                              ; preds = %B196.i.i
  %.963.i.i.i = getelementptr i8, ptr %224, i64 72
  %.964.i.i.i = load i64, ptr %.963.i.i.i, align 8, !noalias !66
  %.896.i.i.i = getelementptr i8, ptr %224, i64 24
  %.897.i.i.i = load i64, ptr %.896.i.i.i, align 8, !noalias !66
  %.838.i.i.i = getelementptr i8, ptr %224, i64 64
  %.839.i.i.i = load i64, ptr %.838.i.i.i, align 8, !noalias !66
  %.780.i.i.i = getelementptr i8, ptr %224, i64 56
  %.781.i.i.i = load i64, ptr %.780.i.i.i, align 8, !noalias !66
  %.713.i.i.i = getelementptr i8, ptr %226, i64 56
  %.714.i.i.i = load i64, ptr %.713.i.i.i, align 8, !noalias !66
  %.520.i.i.i = getelementptr i8, ptr %226, i64 48
  %.521.i.i.i = load i64, ptr %.520.i.i.i, align 8, !noalias !66
  %.129.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !66
  %.1201.i.i.i = getelementptr i8, ptr %224, i64 48
  %227 = getelementptr double, ptr %.296, i64 %.521.i.i.i
  %228 = getelementptr double, ptr %.296, i64 %.781.i.i.i
  %229 = getelementptr double, ptr %.296, i64 %.964.i.i.i
  %230 = getelementptr double, ptr %.296, i64 %.839.i.i.i
  %231 = getelementptr double, ptr %.296, i64 %.129.i.i.i
  %232 = getelementptr double, ptr %.296, i64 %.897.i.i.i
  %233 = getelementptr double, ptr %.296, i64 %.714.i.i.i
  br label %B440.if.i.i.i

B440.loopexit.i.i.i:                              ; preds = %B1526.loopexit.i.i.i, %B1472.i.i.i
  %exitcond619.not.i.i.i = icmp eq i64 %.1120.i.i.i48, %.1025.i.i.i
  br i1 %exitcond619.not.i.i.i, label %couple, label %B440.if.i.i.i

B904.i.i.i:                                       ; preds = %B854.if.i.i.i, %B752.if.i.i.i
  %total.2.3.lcssa.i.i.i = phi double [ 0.000000e+00, %B752.if.i.i.i ], [ %.1725.i.i.i, %B854.if.i.i.i ]
  %.1746.i.i.i = getelementptr double, ptr %248, i64 %.1463.0577.i.i.i
  store double %total.2.3.lcssa.i.i.i, ptr %.1746.i.i.i, align 8, !noalias !66
  %.1758.i.i.i = getelementptr double, ptr %249, i64 %.1463.0577.i.i.i
  store double 0.000000e+00, ptr %.1758.i.i.i, align 8, !noalias !66
  %.1768.i.i.i = getelementptr double, ptr %250, i64 %.1463.0577.i.i.i
  store double 0.000000e+00, ptr %.1768.i.i.i, align 8, !noalias !66
  %.1772.i.i.i = mul nuw nsw i64 %.1463.0577.i.i.i, %.1241.i.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.1772.i.i.i
  store double 0.000000e+00, ptr %gep.i.i.i, align 8, !noalias !66
  %exitcond.not.i.i.i53 = icmp eq i64 %.1463.0577.i.i.i, %.1341.0581.i.i.i
  br i1 %exitcond.not.i.i.i53, label %B1016.i.i.i, label %B752.if.i.i.i

B1016.i.i.i:                                      ; preds = %B904.i.i.i
  %.1410.i.i.i = add nuw nsw i64 %.1341.0581.i.i.i, 1
  %.1797.i.i.i = getelementptr double, ptr %250, i64 %.1341.0581.i.i.i
  store double 1.000000e+00, ptr %.1797.i.i.i, align 8, !noalias !66
  %exitcond612.not.i.i.i = icmp eq i64 %.1241.i.i.i, %.1410.i.i.i
  br i1 %exitcond612.not.i.i.i, label %B64.if.lr.ph.i.i.i.i, label %B752.if.lr.ph.i.i.i

B182.i.i.i.i:                                     ; preds = %B116.if.i.i.i.i, %B64.if.i.i.i.i
  %total.2.2.lcssa.i.i.i.i = phi double [ %.270.i.i.i.i, %B64.if.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.422.i.i.i.i = icmp eq i64 %.40.0145.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %.422.i.i.i.i, label %B294.i.i.i.i, label %B268.i.i.i.i

B268.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.434.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1241.i.i.i
  %234 = getelementptr double, ptr %228, i64 %.434.i.i.i.i
  %.440.i.i.i.i = getelementptr double, ptr %234, i64 %.164.0142.i.i.i.i
  %.441.i.i.i.i = load double, ptr %.440.i.i.i.i, align 8, !noalias !69
  %.446.i.i.i.i = fdiv double %total.2.2.lcssa.i.i.i.i, %.441.i.i.i.i
  store double %.446.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !69
  br label %B64.if.i.i.i.i

B294.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.111.i.i.i.i = add nuw nsw i64 %.40.0145.i.i.i.i, 1
  %.425.i.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i.i)
  store double %.425.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !69
  %.482.i.i.i.i = getelementptr double, ptr %235, i64 %.40.0145.i.i.i.i
  %.483.i.i.i.i = load double, ptr %.482.i.i.i.i, align 8, !noalias !69
  %.484.i.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i.i)
  %.486.i.i.i.i = fadd double %half.2.0147.i.i.i.i, %.484.i.i.i.i
  %exitcond150.not.i.i.i.i = icmp eq i64 %.111.i.i.i.i, %.1241.i.i.i
  br i1 %exitcond150.not.i.i.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i.i.i

B64.if.lr.ph.i.i.i.i:                             ; preds = %B1016.i.i.i, %B294.i.i.i.i
  %half.2.0147.i.i.i.i = phi double [ %.486.i.i.i.i, %B294.i.i.i.i ], [ 0.000000e+00, %B1016.i.i.i ]
  %.40.0145.i.i.i.i = phi i64 [ %.111.i.i.i.i, %B294.i.i.i.i ], [ 0, %B1016.i.i.i ]
  %.263.i.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i.i, %.1241.i.i.i
  %235 = getelementptr double, ptr %228, i64 %.263.i.i.i.i
  br label %B64.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %B64.if.lr.ph.i.i.i.i, %B268.i.i.i.i
  %.164.0142.i.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i.i ], [ %.233.i.i.i.i, %B268.i.i.i.i ]
  %.233.i.i.i.i = add nuw nsw i64 %.164.0142.i.i.i.i, 1
  %.269.i.i.i.i = getelementptr double, ptr %235, i64 %.164.0142.i.i.i.i
  %.270.i.i.i.i = load double, ptr %.269.i.i.i.i, align 8, !noalias !69
  %.354137.not.i.i.i.i = icmp eq i64 %.164.0142.i.i.i.i, 0
  br i1 %.354137.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.lr.ph.i.i.i.i

B116.if.lr.ph.i.i.i.i:                            ; preds = %B64.if.i.i.i.i
  %.403.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1241.i.i.i
  %236 = getelementptr double, ptr %228, i64 %.403.i.i.i.i
  br label %B116.if.i.i.i.i

B116.if.i.i.i.i:                                  ; preds = %B116.if.i.i.i.i, %B116.if.lr.ph.i.i.i.i
  %total.2.2140.i.i.i.i = phi double [ %.270.i.i.i.i, %B116.if.lr.ph.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.298.0138.i.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i.i ], [ %.367.i.i.i.i, %B116.if.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0138.i.i.i.i, 1
  %.399.i.i.i.i = getelementptr double, ptr %235, i64 %.298.0138.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !69
  %.408.i.i.i.i = getelementptr double, ptr %236, i64 %.298.0138.i.i.i.i
  %.409.i.i.i.i = load double, ptr %.408.i.i.i.i, align 8, !noalias !69
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
  %237 = getelementptr i64, ptr %.63, i64 %.1310.i.i.i
  br label %B1114.if.i.i.i

B1114.loopexit.i.i.i:                             ; preds = %B1254.loopexit.i.i.i, %B1114.if.i.i.i
  %lp.5.2.lcssa.i.i.i = phi double [ %lp.4.1596.i.i.i, %B1114.if.i.i.i ], [ %.2285.i.i.i, %B1254.loopexit.i.i.i ]
  %exitcond616.not.i.i.i = icmp eq i64 %.1935.i.i.i, %.1262.i.i.i
  br i1 %exitcond616.not.i.i.i, label %B1472.i.i.i, label %B1114.if.i.i.i

B172.i.i.i.i:                                     ; preds = %B106.if.i.i.i.i, %B54.if.i.i.i.i
  %.424.pre-phi.i.i.i.i = phi i64 [ 0, %B54.if.i.i.i.i ], [ %.396.i.i.i.i, %B106.if.i.i.i.i ]
  %total.4.2.lcssa.i.i.i.i = phi double [ %.272.i.i.i.i, %B54.if.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %238 = getelementptr double, ptr %228, i64 %.424.pre-phi.i.i.i.i
  %.430.i.i.i.i = getelementptr double, ptr %238, i64 %.166.0230.i.i.i.i
  %.431.i.i.i.i = load double, ptr %.430.i.i.i.i, align 8, !noalias !72
  %.436.i.i.i.i = fdiv double %total.4.2.lcssa.i.i.i.i, %.431.i.i.i.i
  store double %.436.i.i.i.i, ptr %gep233.i.i.i.i, align 8, !noalias !72
  %exitcond252.not.i.i.i.i = icmp eq i64 %.1241.i.i.i, %.235.i.i.i.i
  br i1 %exitcond252.not.i.i.i.i, label %B266.if.i.i.i.i, label %B54.if.i.i.i.i

B392.i.i.i.i:                                     ; preds = %B326.if.i.i.i.i, %B266.if.i.i.i.i
  %total.5.2.lcssa.i.i.i.i = phi double [ %.587.i.i.i.i, %B266.if.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.741.i.i.i.i = mul nsw i64 %.481.0247.i.i.i.i, %.1241.i.i.i
  %239 = getelementptr double, ptr %228, i64 %.741.i.i.i.i
  %.747.i.i.i.i = getelementptr double, ptr %239, i64 %.481.0247.i.i.i.i
  %.748.i.i.i.i = load double, ptr %.747.i.i.i.i, align 8, !noalias !72
  %.753.i.i.i.i = fdiv double %total.5.2.lcssa.i.i.i.i, %.748.i.i.i.i
  store double %.753.i.i.i.i, ptr %gep249.i.i.i.i, align 8, !noalias !72
  %.537.i.i.i.i = icmp sgt i64 %.484.0246.i.i.i.i, 1
  br i1 %.537.i.i.i.i, label %B266.if.i.i.i.i, label %B1378.if.lr.ph.i.i.i

B54.if.i.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B172.i.i.i.i
  %.166.0230.i.i.i.i = phi i64 [ %.235.i.i.i.i, %B172.i.i.i.i ], [ 0, %B1142.if.i.i.i ]
  %.235.i.i.i.i = add nuw nsw i64 %.166.0230.i.i.i.i, 1
  %gep233.i.i.i.i = getelementptr double, ptr %232, i64 %.166.0230.i.i.i.i
  %.272.i.i.i.i = load double, ptr %gep233.i.i.i.i, align 8, !noalias !72
  %.356225.not.i.i.i.i = icmp eq i64 %.166.0230.i.i.i.i, 0
  br i1 %.356225.not.i.i.i.i, label %B172.i.i.i.i, label %B106.if.lr.ph.i.i.i.i

B106.if.lr.ph.i.i.i.i:                            ; preds = %B54.if.i.i.i.i
  %.396.i.i.i.i = mul nuw nsw i64 %.166.0230.i.i.i.i, %.1241.i.i.i
  %240 = getelementptr double, ptr %228, i64 %.396.i.i.i.i
  br label %B106.if.i.i.i.i

B106.if.i.i.i.i:                                  ; preds = %B106.if.i.i.i.i, %B106.if.lr.ph.i.i.i.i
  %total.4.2228.i.i.i.i = phi double [ %.272.i.i.i.i, %B106.if.lr.ph.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %.300.0226.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i.i ], [ %.369.i.i.i.i, %B106.if.i.i.i.i ]
  %.369.i.i.i.i = add nuw nsw i64 %.300.0226.i.i.i.i, 1
  %.401.i.i.i.i = getelementptr double, ptr %240, i64 %.300.0226.i.i.i.i
  %.402.i.i.i.i = load double, ptr %.401.i.i.i.i, align 8, !noalias !72
  %gep.i.i.i.i = getelementptr double, ptr %232, i64 %.300.0226.i.i.i.i
  %.411.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !72
  %.412.i517.i.i.i = fmul double %.402.i.i.i.i, %.411.i.i.i.i
  %.414.i.i.i.i = fsub double %total.4.2228.i.i.i.i, %.412.i517.i.i.i
  %exitcond.not.i518.i.i.i = icmp eq i64 %.369.i.i.i.i, %.166.0230.i.i.i.i
  br i1 %exitcond.not.i518.i.i.i, label %B172.i.i.i.i, label %B106.if.i.i.i.i

B266.if.i.i.i.i:                                  ; preds = %B172.i.i.i.i, %B392.i.i.i.i
  %.484.0246.i.i.i.i = phi i64 [ %.546.i.i.i.i, %B392.i.i.i.i ], [ %storemerge507.i.i.i, %B172.i.i.i.i ]
  %.481.0.in245.i.i.i.i = phi i64 [ %.481.0247.i.i.i.i, %B392.i.i.i.i ], [ %.1241.i.i.i, %B172.i.i.i.i ]
  %.481.0247.i.i.i.i = add i64 %.481.0.in245.i.i.i.i, -1
  %.546.i.i.i.i = add nsw i64 %.484.0246.i.i.i.i, -1
  %gep249.i.i.i.i = getelementptr double, ptr %232, i64 %.481.0247.i.i.i.i
  %.587.i.i.i.i = load double, ptr %gep249.i.i.i.i, align 8, !noalias !72
  %.630.i.i.i.i = sub i64 %.1241.i.i.i, %.481.0.in245.i.i.i.i
  %.673236.not.i.i.i.i = icmp eq i64 %.630.i.i.i.i, 0
  br i1 %.673236.not.i.i.i.i, label %B392.i.i.i.i, label %B326.if.lr.ph.i.i.i.i

B326.if.lr.ph.i.i.i.i:                            ; preds = %B266.if.i.i.i.i
  %invariant.gep241.i.i.i.i = getelementptr double, ptr %228, i64 %.481.0247.i.i.i.i
  br label %B326.if.i.i.i.i

B326.if.i.i.i.i:                                  ; preds = %B326.if.i.i.i.i, %B326.if.lr.ph.i.i.i.i
  %total.5.2239.i.i.i.i = phi double [ %.587.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.620.0238.i.i.i.i = phi i64 [ %.630.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.682.i.i.i.i, %B326.if.i.i.i.i ]
  %.617.0237.i.i.i.i = phi i64 [ %.481.0.in245.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.686.i.i.i.i, %B326.if.i.i.i.i ]
  %.682.i.i.i.i = add nsw i64 %.620.0238.i.i.i.i, -1
  %.686.i.i.i.i = add i64 %.617.0237.i.i.i.i, 1
  %.712.i.i.i.i = mul nsw i64 %.617.0237.i.i.i.i, %.1241.i.i.i
  %gep242.i.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i.i, i64 %.712.i.i.i.i
  %.719.i.i.i.i = load double, ptr %gep242.i.i.i.i, align 8, !noalias !72
  %gep235.i.i.i.i = getelementptr double, ptr %232, i64 %.617.0237.i.i.i.i
  %.728.i.i.i.i = load double, ptr %gep235.i.i.i.i, align 8, !noalias !72
  %.729.i.i.i.i = fmul double %.719.i.i.i.i, %.728.i.i.i.i
  %.731.i.i.i.i = fsub double %total.5.2239.i.i.i.i, %.729.i.i.i.i
  %.673.i.i.i.i = icmp sgt i64 %.620.0238.i.i.i.i, 1
  br i1 %.673.i.i.i.i, label %B326.if.i.i.i.i, label %B392.i.i.i.i

B1254.loopexit.i.i.i:                             ; preds = %B1378.if.i.i.i
  %.2233.i.i.i51 = add nuw nsw i64 %.2164.0589.i.i.i, 1
  %.2279.i.i.i = fmul double %.2278.i.i.i, 5.000000e-01
  %.2283.i.i.i = fmul double %.2279.i.i.i, %.2282.i.i.i
  %.2285.i.i.i = fadd double %lp.5.2591.i.i.i, %.2283.i.i.i
  %exitcond615.not.i.i.i = icmp eq i64 %.1241.i.i.i, %.2233.i.i.i51
  br i1 %exitcond615.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1378.if.lr.ph.i.i.i

B1472.i.i.i:                                      ; preds = %B1114.loopexit.i.i.i, %cholesky.2
  %lp.4.1.lcssa.i.i.i = phi double [ %.1836.i.i.i, %cholesky.2 ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  br i1 %.1355.i.i.i50, label %B26.if.i.i.i.i, label %B440.loopexit.i.i.i

B26.loopexit.i.i.i.i:                             ; preds = %B392.i554.i.i.i
  %.114.i.i.i.i = add nuw nsw i64 %.43.0254.i.i.i.i, 1
  %exitcond257.not.i.i.i.i = icmp eq i64 %.114.i.i.i.i, %.1241.i.i.i
  br i1 %exitcond257.not.i.i.i.i, label %solve, label %B26.if.i.i.i.i

B172.i533.i.i.i:                                  ; preds = %B106.if.i524.i.i.i, %B54.if.i519.i.i.i
  %total.4.2.lcssa.i535.i.i.i = phi double [ %.272.i521.i.i.i, %B54.if.i519.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %241 = getelementptr double, ptr %228, i64 %.265.i.i.i.i
  %.430.i536.i.i.i = getelementptr double, ptr %241, i64 %.166.0233.i.i.i.i
  %.431.i537.i.i.i = load double, ptr %.430.i536.i.i.i, align 8, !noalias !75
  %.436.i538.i.i.i = fdiv double %total.4.2.lcssa.i535.i.i.i, %.431.i537.i.i.i
  store double %.436.i538.i.i.i, ptr %gep236.i.i.i.i, align 8, !noalias !75
  %exitcond256.not.i.i.i.i = icmp eq i64 %.1241.i.i.i, %.235.i520.i.i.i
  br i1 %exitcond256.not.i.i.i.i, label %B266.if.i540.i.i.i, label %B54.if.i519.i.i.i

B392.i554.i.i.i:                                  ; preds = %B326.if.i545.i.i.i, %B266.if.i540.i.i.i
  %total.5.2.lcssa.i555.i.i.i = phi double [ %.587.i542.i.i.i, %B266.if.i540.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %242 = getelementptr double, ptr %228, i64 %.580.i.i.i.i
  %.747.i557.i.i.i = getelementptr double, ptr %242, i64 %.546.i541.i.i.i
  %.748.i558.i.i.i = load double, ptr %.747.i557.i.i.i, align 8, !noalias !75
  %.753.i559.i.i.i = fdiv double %total.5.2.lcssa.i555.i.i.i, %.748.i558.i.i.i
  store double %.753.i559.i.i.i, ptr %gep252.i.i.i.i, align 8, !noalias !75
  %.537.i560.i.i.i = icmp sgt i64 %.484.0249.i.i.i.i, 1
  br i1 %.537.i560.i.i.i, label %B266.if.i540.i.i.i, label %B26.loopexit.i.i.i.i

B26.if.i.i.i.i:                                   ; preds = %B1472.i.i.i, %B26.loopexit.i.i.i.i
  %.43.0254.i.i.i.i = phi i64 [ %.114.i.i.i.i, %B26.loopexit.i.i.i.i ], [ 0, %B1472.i.i.i ]
  %invariant.gep235.i.i.i.i = getelementptr double, ptr %230, i64 %.43.0254.i.i.i.i
  br label %B54.if.i519.i.i.i

B54.if.i519.i.i.i:                                ; preds = %B26.if.i.i.i.i, %B172.i533.i.i.i
  %.166.0233.i.i.i.i = phi i64 [ 0, %B26.if.i.i.i.i ], [ %.235.i520.i.i.i, %B172.i533.i.i.i ]
  %.235.i520.i.i.i = add nuw nsw i64 %.166.0233.i.i.i.i, 1
  %.265.i.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i.i, %.1241.i.i.i
  %gep236.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.265.i.i.i.i
  %.272.i521.i.i.i = load double, ptr %gep236.i.i.i.i, align 8, !noalias !75
  %.356228.not.i.i.i.i = icmp eq i64 %.166.0233.i.i.i.i, 0
  br i1 %.356228.not.i.i.i.i, label %B172.i533.i.i.i, label %B106.if.lr.ph.i522.i.i.i

B106.if.lr.ph.i522.i.i.i:                         ; preds = %B54.if.i519.i.i.i
  %243 = getelementptr double, ptr %228, i64 %.265.i.i.i.i
  br label %B106.if.i524.i.i.i

B106.if.i524.i.i.i:                               ; preds = %B106.if.i524.i.i.i, %B106.if.lr.ph.i522.i.i.i
  %total.4.2231.i.i.i.i = phi double [ %.272.i521.i.i.i, %B106.if.lr.ph.i522.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %.300.0229.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i522.i.i.i ], [ %.369.i525.i.i.i, %B106.if.i524.i.i.i ]
  %.369.i525.i.i.i = add nuw nsw i64 %.300.0229.i.i.i.i, 1
  %.401.i526.i.i.i = getelementptr double, ptr %243, i64 %.300.0229.i.i.i.i
  %.402.i527.i.i.i = load double, ptr %.401.i526.i.i.i, align 8, !noalias !75
  %.404.i.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i.i, %.1241.i.i.i
  %gep.i528.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.404.i.i.i.i
  %.411.i529.i.i.i = load double, ptr %gep.i528.i.i.i, align 8, !noalias !75
  %.412.i530.i.i.i = fmul double %.402.i527.i.i.i, %.411.i529.i.i.i
  %.414.i531.i.i.i = fsub double %total.4.2231.i.i.i.i, %.412.i530.i.i.i
  %exitcond.not.i532.i.i.i = icmp eq i64 %.369.i525.i.i.i, %.166.0233.i.i.i.i
  br i1 %exitcond.not.i532.i.i.i, label %B172.i533.i.i.i, label %B106.if.i524.i.i.i

B266.if.i540.i.i.i:                               ; preds = %B172.i533.i.i.i, %B392.i554.i.i.i
  %.484.0249.i.i.i.i = phi i64 [ %.546.i541.i.i.i, %B392.i554.i.i.i ], [ %.1241.i.i.i, %B172.i533.i.i.i ]
  %.546.i541.i.i.i = add nsw i64 %.484.0249.i.i.i.i, -1
  %.580.i.i.i.i = mul nsw i64 %.546.i541.i.i.i, %.1241.i.i.i
  %gep252.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.580.i.i.i.i
  %.587.i542.i.i.i = load double, ptr %gep252.i.i.i.i, align 8, !noalias !75
  %.630.i543.i.i.i = sub nuw nsw i64 %.1241.i.i.i, %.484.0249.i.i.i.i
  %.673239.not.i.i.i.i = icmp eq i64 %.630.i543.i.i.i, 0
  br i1 %.673239.not.i.i.i.i, label %B392.i554.i.i.i, label %B326.if.lr.ph.i544.i.i.i

B326.if.lr.ph.i544.i.i.i:                         ; preds = %B266.if.i540.i.i.i
  %invariant.gep244.i.i.i.i = getelementptr double, ptr %228, i64 %.546.i541.i.i.i
  br label %B326.if.i545.i.i.i

B326.if.i545.i.i.i:                               ; preds = %B326.if.i545.i.i.i, %B326.if.lr.ph.i544.i.i.i
  %total.5.2242.i.i.i.i = phi double [ %.587.i542.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %.620.0241.i.i.i.i = phi i64 [ %.630.i543.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.682.i546.i.i.i, %B326.if.i545.i.i.i ]
  %.617.0240.i.i.i.i = phi i64 [ %.484.0249.i.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.686.i547.i.i.i, %B326.if.i545.i.i.i ]
  %.682.i546.i.i.i = add nsw i64 %.620.0241.i.i.i.i, -1
  %.686.i547.i.i.i = add i64 %.617.0240.i.i.i.i, 1
  %.712.i548.i.i.i = mul nsw i64 %.617.0240.i.i.i.i, %.1241.i.i.i
  %gep245.i.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i.i, i64 %.712.i548.i.i.i
  %.719.i549.i.i.i = load double, ptr %gep245.i.i.i.i, align 8, !noalias !75
  %gep238.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.712.i548.i.i.i
  %.728.i550.i.i.i = load double, ptr %gep238.i.i.i.i, align 8, !noalias !75
  %.729.i551.i.i.i = fmul double %.719.i549.i.i.i, %.728.i550.i.i.i
  %.731.i552.i.i.i = fsub double %total.5.2242.i.i.i.i, %.729.i551.i.i.i
  %.673.i553.i.i.i = icmp sgt i64 %.620.0241.i.i.i.i, 1
  br i1 %.673.i553.i.i.i, label %B326.if.i545.i.i.i, label %B392.i554.i.i.i

solve: ; preds = %B26.loopexit.i.i.i.i
  %244 = getelementptr i64, ptr %.63, i64 %.1289.i.i.i
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
  %245 = getelementptr double, ptr %227, i64 %.2805.i.i.i
  br label %B1764.if.i.i.i

B440.if.i.i.i:                                    ; preds = %B440.loopexit.i.i.i, %B440.if.lr.ph.i.i.i
  %lp.3.0610.i.i.i = phi double [ 0.000000e+00, %B440.if.lr.ph.i.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.1049.0609.i.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i.i ], [ %.1120.i.i.i48, %B440.loopexit.i.i.i ]
  %.1120.i.i.i48 = add nuw nsw i64 %.1049.0609.i.i.i, 1
  %.1202.i.i.i = load i64, ptr %.1201.i.i.i, align 8, !noalias !66
  %246 = getelementptr i64, ptr %.63, i64 %.1202.i.i.i
  %.1240.idx.i.i.i = shl i64 %.1049.0609.i.i.i, 5
  %.1240.i.i.i49 = getelementptr i8, ptr %246, i64 %.1240.idx.i.i.i
  %.1241.i.i.i = load i64, ptr %.1240.i.i.i49, align 8, !noalias !66
  %.1261.i.i.i = getelementptr i8, ptr %.1240.i.i.i49, i64 16
  %.1262.i.i.i = load i64, ptr %.1261.i.i.i, align 8, !noalias !66
  %.1288.i.i.i = getelementptr i8, ptr %.1240.i.i.i49, i64 8
  %.1289.i.i.i = load i64, ptr %.1288.i.i.i, align 8, !noalias !66
  %.1309.i.i.i = getelementptr i8, ptr %.1240.i.i.i49, i64 24
  %.1310.i.i.i = load i64, ptr %.1309.i.i.i, align 8, !noalias !66
  %.1355.i.i.i50 = icmp sgt i64 %.1241.i.i.i, 0
  %storemerge507.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1241.i.i.i, i64 0)
  br i1 %.1355.i.i.i50, label %B718.if.lr.ph.i.i.i, label %cholesky.2

B718.if.lr.ph.i.i.i:                              ; preds = %B440.if.i.i.i
  %247 = getelementptr i64, ptr %.63, i64 %.1289.i.i.i
  br label %B752.if.lr.ph.i.i.i

B752.if.lr.ph.i.i.i:                              ; preds = %B718.if.lr.ph.i.i.i, %B1016.i.i.i
  %.1341.0581.i.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i.i ], [ %.1410.i.i.i, %B1016.i.i.i ]
  %.1564.i.i.i = getelementptr i64, ptr %247, i64 %.1341.0581.i.i.i
  %.1739.i.i.i = mul nuw nsw i64 %.1341.0581.i.i.i, %.1241.i.i.i
  %248 = getelementptr double, ptr %228, i64 %.1739.i.i.i
  %249 = getelementptr double, ptr %229, i64 %.1739.i.i.i
  %250 = getelementptr double, ptr %230, i64 %.1739.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %230, i64 %.1341.0581.i.i.i
  br label %B752.if.i.i.i

B752.if.i.i.i:                                    ; preds = %B752.if.lr.ph.i.i.i, %B904.i.i.i
  %.1463.0577.i.i.i = phi i64 [ 0, %B752.if.lr.ph.i.i.i ], [ %.1532.i.i.i, %B904.i.i.i ]
  %.1532.i.i.i = add nuw nsw i64 %.1463.0577.i.i.i, 1
  %.1574.i.i.i = getelementptr i64, ptr %247, i64 %.1463.0577.i.i.i
  %.1575.i.i.i = load i64, ptr %.1574.i.i.i, align 8, !noalias !66
  %.1675572.i.i.i = icmp sgt i64 %.1575.i.i.i, -1
  br i1 %.1675572.i.i.i, label %B854.if.lr.ph.i.i.i, label %B904.i.i.i

B854.if.lr.ph.i.i.i:                              ; preds = %B752.if.i.i.i
  %.1577.i.i.i = mul nsw i64 %.1575.i.i.i, %.328.i.i.i
  %.1565.i.i.i = load i64, ptr %.1564.i.i.i, align 8, !noalias !66
  %.1567.i.i.i = mul nsw i64 %.1565.i.i.i, %.328.i.i.i
  %251 = getelementptr double, ptr %227, i64 %.1567.i.i.i
  %252 = getelementptr double, ptr %227, i64 %.1577.i.i.i
  br label %B854.if.i.i.i

B854.if.i.i.i:                                    ; preds = %B854.if.i.i.i, %B854.if.lr.ph.i.i.i
  %total.2.3575.i.i.i = phi double [ 0.000000e+00, %B854.if.lr.ph.i.i.i ], [ %.1725.i.i.i, %B854.if.i.i.i ]
  %.1619.0573.i.i.i = phi i64 [ 0, %B854.if.lr.ph.i.i.i ], [ %.1688.i.i.i, %B854.if.i.i.i ]
  %.1688.i.i.i = add nuw i64 %.1619.0573.i.i.i, 1
  %.1716.i.i.i = getelementptr double, ptr %251, i64 %.1619.0573.i.i.i
  %.1717.i.i.i = load double, ptr %.1716.i.i.i, align 8, !noalias !66
  %.1721.i.i.i = getelementptr double, ptr %252, i64 %.1619.0573.i.i.i
  %.1722.i.i.i = load double, ptr %.1721.i.i.i, align 8, !noalias !66
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
  %253 = mul nuw nsw i64 %.1866.0594.i.i.i, %.1241.i.i.i
  %254 = getelementptr i64, ptr %237, i64 %253
  br label %B1142.if.i.i.i

B1142.if.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B1142.if.lr.ph.i.i.i
  %.1987.0583.i.i.i = phi i64 [ 0, %B1142.if.lr.ph.i.i.i ], [ %.2056.i.i.i, %B1142.if.i.i.i ]
  %.2056.i.i.i = add nuw nsw i64 %.1987.0583.i.i.i, 1
  %.2088.i.i.i = getelementptr i64, ptr %254, i64 %.1987.0583.i.i.i
  %.2089.i.i.i = load i64, ptr %.2088.i.i.i, align 8, !noalias !66
  %.2093.i.i.i = getelementptr double, ptr %231, i64 %.2089.i.i.i
  %.2094.i.i.i = load double, ptr %.2093.i.i.i, align 8, !noalias !66
  %.2098.i.i.i = getelementptr double, ptr %232, i64 %.1987.0583.i.i.i
  store double %.2094.i.i.i, ptr %.2098.i.i.i, align 8, !noalias !66
  %exitcond613.not.i.i.i = icmp eq i64 %.1241.i.i.i, %.2056.i.i.i
  br i1 %exitcond613.not.i.i.i, label %B54.if.i.i.i.i, label %B1142.if.i.i.i

B1378.if.lr.ph.i.i.i:                             ; preds = %B392.i.i.i.i, %B1254.loopexit.i.i.i
  %lp.5.2591.i.i.i = phi double [ %.2285.i.i.i, %B1254.loopexit.i.i.i ], [ %lp.4.1596.i.i.i, %B392.i.i.i.i ]
  %.2164.0589.i.i.i = phi i64 [ %.2233.i.i.i51, %B1254.loopexit.i.i.i ], [ 0, %B392.i.i.i.i ]
  %.2269.i.i.i = getelementptr i64, ptr %254, i64 %.2164.0589.i.i.i
  %.2270.i.i.i = load i64, ptr %.2269.i.i.i, align 8, !noalias !66
  %.2277.i.i.i = getelementptr double, ptr %232, i64 %.2164.0589.i.i.i
  %.2278.i.i.i = load double, ptr %.2277.i.i.i, align 8, !noalias !66
  %.2281.i.i.i = getelementptr double, ptr %231, i64 %.2270.i.i.i
  %.2282.i.i.i = load double, ptr %.2281.i.i.i, align 8, !noalias !66
  store double %.2278.i.i.i, ptr %.2281.i.i.i, align 8, !noalias !66
  %.2421.i.i.i = mul nuw nsw i64 %.2164.0589.i.i.i, %.1241.i.i.i
  %255 = getelementptr double, ptr %229, i64 %.2421.i.i.i
  br label %B1378.if.i.i.i

B1378.if.i.i.i:                                   ; preds = %B1378.if.i.i.i, %B1378.if.lr.ph.i.i.i
  %.2325.0586.i.i.i = phi i64 [ 0, %B1378.if.lr.ph.i.i.i ], [ %.2394.i.i.i, %B1378.if.i.i.i ]
  %.2394.i.i.i = add nuw nsw i64 %.2325.0586.i.i.i, 1
  %.2426.i.i.i = getelementptr double, ptr %255, i64 %.2325.0586.i.i.i
  %.2427.i.i.i = load double, ptr %.2426.i.i.i, align 8, !noalias !66
  %.2433.i.i.i = load double, ptr %.2277.i.i.i, align 8, !noalias !66
  %.2437.i.i.i = getelementptr double, ptr %232, i64 %.2325.0586.i.i.i
  %.2438.i.i.i = load double, ptr %.2437.i.i.i, align 8, !noalias !66
  %.2439.i.i.i = fmul double %.2433.i.i.i, %.2438.i.i.i
  %.2440.i.i.i = fadd double %.2427.i.i.i, %.2439.i.i.i
  store double %.2440.i.i.i, ptr %.2426.i.i.i, align 8, !noalias !66
  %exitcond614.not.i.i.i = icmp eq i64 %.2325.0586.i.i.i, %.2164.0589.i.i.i
  br i1 %exitcond614.not.i.i.i, label %B1254.loopexit.i.i.i, label %B1378.if.i.i.i

B1526.if.i.i.i:                                   ; preds = %B1526.loopexit.i.i.i, %solve
  %.2529.0605.i.i.i = phi i64 [ 0, %solve ], [ %.2598.i.i.i, %B1526.loopexit.i.i.i ]
  %.2630.i.i.i = getelementptr i64, ptr %244, i64 %.2529.0605.i.i.i
  %.2631.i.i.i = load i64, ptr %.2630.i.i.i, align 8, !noalias !66
  %.2633.i.i.i = mul nsw i64 %.2631.i.i.i, %.328.i.i.i
  %.2766.i.i.i = mul nuw nsw i64 %.2529.0605.i.i.i, %.1241.i.i.i
  %256 = getelementptr double, ptr %233, i64 %.2633.i.i.i
  br label %B1580.if.i.i.i

B1580.if.i.i.i:                                   ; preds = %B1526.if.i.i.i, %B1580.loopexit.i.i.i
  %.2663.0602.i.i.i = phi i64 [ 0, %B1526.if.i.i.i ], [ %.2732.i.i.i, %B1580.loopexit.i.i.i ]
  %.2732.i.i.i = add nuw nsw i64 %.2663.0602.i.i.i, 1
  %.2762.not.i.i.i = icmp samesign ult i64 %.2529.0605.i.i.i, %.2663.0602.i.i.i
  %.2768.i.i.i = add nuw nsw i64 %.2663.0602.i.i.i, %.2766.i.i.i
  %.2775.i.i.i = mul nuw nsw i64 %.2663.0602.i.i.i, %.1241.i.i.i
  %.2777.i.i.i = add nuw nsw i64 %.2775.i.i.i, %.2529.0605.i.i.i
  %"$phi1628.3.2.3.i.i.i" = select i1 %.2762.not.i.i.i, i64 %.2777.i.i.i, i64 %.2768.i.i.i
  %.2787.i.i.i = getelementptr double, ptr %229, i64 %"$phi1628.3.2.3.i.i.i"
  %.2788.i.i.i = load double, ptr %.2787.i.i.i, align 8, !noalias !66
  %.2792.i.i.i = getelementptr double, ptr %230, i64 %"$phi1628.3.2.3.i.i.i"
  %.2793.i.i.i = load double, ptr %.2792.i.i.i, align 8, !noalias !66
  %.2796.i.i.i = fmul double %.2793.i.i.i, %.1833.i.i.i
  %.2797.i.i.i = fsub double %.2788.i.i.i, %.2796.i.i.i
  %.2802.i.i.i = getelementptr i64, ptr %244, i64 %.2663.0602.i.i.i
  %.2803.i.i.i = load i64, ptr %.2802.i.i.i, align 8, !noalias !66
  %.2819.i.i.i = load i64, ptr %.2630.i.i.i, align 8, !noalias !66
  %.13.i.i.i.i52 = tail call i64 @llvm.smin.i64(i64 %.2803.i.i.i, i64 %.2819.i.i.i)
  %.2936598.i.i.i = icmp sgt i64 %.13.i.i.i.i52, -1
  br i1 %.2936598.i.i.i, label %B1764.if.lr.ph.i.i.i, label %B1580.loopexit.i.i.i

B1764.if.i.i.i:                                   ; preds = %B1764.if.i.i.i, %B1764.if.lr.ph.i.i.i
  %.2880.0599.i.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i.i ], [ %.2949.i.i.i, %B1764.if.i.i.i ]
  %.2949.i.i.i = add nuw i64 %.2880.0599.i.i.i, 1
  %.2977.i.i.i = getelementptr double, ptr %256, i64 %.2880.0599.i.i.i
  %.2978.i.i.i = load double, ptr %.2977.i.i.i, align 8, !noalias !66
  %.2982.i.i.i = getelementptr double, ptr %245, i64 %.2880.0599.i.i.i
  %.2983.i.i.i = load double, ptr %.2982.i.i.i, align 8, !noalias !66
  %.2985.i.i.i = fmul double %.2797.i.i.i, %.2983.i.i.i
  %.2986.i.i.i = fadd double %.2978.i.i.i, %.2985.i.i.i
  store double %.2986.i.i.i, ptr %.2977.i.i.i, align 8, !noalias !66
  %exitcond53.not.i.i = icmp eq i64 %.2880.0599.i.i.i, %.13.i.i.i.i52
  br i1 %exitcond53.not.i.i, label %B1580.loopexit.i.i.i, label %B1764.if.i.i.i

B220.i.i:                                         ; preds = %B142.i.i
  %.74.i.i.i = load i64, ptr %224, align 8, !noalias !78
  %.310.i.i.i41 = getelementptr i8, ptr %224, i64 96
  %.311.i.i.i42 = load i64, ptr %.310.i.i.i41, align 8, !noalias !78
  %.367.i.i.i43 = getelementptr i8, ptr %224, i64 80
  %.368.i.i.i = load i64, ptr %.367.i.i.i43, align 8, !noalias !78
  %.379.i.i.i = getelementptr double, ptr %.296, i64 %.368.i.i.i
  %.380.i.i.i = load double, ptr %.379.i.i.i, align 8, !noalias !78
  %.503110.not.i.i.i = icmp slt i64 %.74.i.i.i, 1
  br i1 %.503110.not.i.i.i, label %by_times, label %B312.if.lr.ph.i.i.i

B312.if.lr.ph.i.i.i:                              ; preds = %B220.i.i
  %.253.i.i.i = getelementptr i8, ptr %224, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !78
  %.187.i.i.i44 = getelementptr i8, ptr %224, i64 24
  %.188.i.i.i = load i64, ptr %.187.i.i.i44, align 8, !noalias !78
  %.131.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !78
  %257 = getelementptr i64, ptr %.63, i64 %.254.i.i.i
  %258 = getelementptr double, ptr %.296, i64 %.131.i.i.i
  %259 = getelementptr double, ptr %.296, i64 %.188.i.i.i
  br label %B312.if.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B312.if.i.i.i
  %260 = getelementptr double, ptr %.108, i64 %.311.i.i.i42
  br label %B382.if.i.i.i

B438.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.783.i.i.i = fmul double %.737.i.i.i, 5.000000e-01
  %.785.i.i.i = fmul double %.737.i.i.i, %.783.i.i.i
  %.798.i.i.i = getelementptr double, ptr %258, i64 %.731.i.i.i
  store double %.737.i.i.i, ptr %.798.i.i.i, align 8, !noalias !78
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
  %.914.i.i.i = getelementptr double, ptr %258, i64 %.731.i.i.i
  store double %.874.i.i.i, ptr %.914.i.i.i, align 8, !noalias !78
  %.922.i.i.i = getelementptr double, ptr %258, i64 %before.2.0119.i.i.i
  %.923.i.i.i = load double, ptr %.922.i.i.i, align 8, !noalias !78
  %.925.i.i.i = fmul double %r.2.1.i.i.i, %.874.i.i.i
  %.928.i.i.i = fsub double %.923.i.i.i, %.925.i.i.i
  store double %.928.i.i.i, ptr %.922.i.i.i, align 8, !noalias !78
  br label %B762.i.i.i

B762.i.i.i:                                       ; preds = %B544.i.i.i, %B438.i.i.i
  %by_phi.3.1.i.i.i = phi double [ %by_phi.2.0117.i.i.i, %B438.i.i.i ], [ %.905.i.i.i, %B544.i.i.i ]
  %gap.3.1.i.i.i = phi double [ %gap.2.0120.i.i.i, %B438.i.i.i ], [ %gap.4.1.i.i.i, %B544.i.i.i ]
  %r.4.1.i.i.i = phi double [ %r.3.0121.i.i.i, %B438.i.i.i ], [ %r.2.1.i.i.i, %B544.i.i.i ]
  %slope.4.1.i.i.i = phi double [ %slope.3.0122.i.i.i, %B438.i.i.i ], [ %slope.2.1.i.i.i, %B544.i.i.i ]
  %.785.pn.i.i.i = phi double [ %.785.i.i.i, %B438.i.i.i ], [ %.879.i.i.i, %B544.i.i.i ]
  %lp.4.1.i.i.i45 = fadd double %lp.3.0116.i.i.i, %.785.pn.i.i.i
  %exitcond124.not.i.i.i = icmp eq i64 %.74.i.i.i, %.698.i.i.i
  br i1 %exitcond124.not.i.i.i, label %by_times, label %B382.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B312.if.lr.ph.i.i.i
  %.445.0111.i.i.i = phi i64 [ 0, %B312.if.lr.ph.i.i.i ], [ %.516.i.i.i, %B312.if.i.i.i ]
  %.516.i.i.i = add nuw nsw i64 %.445.0111.i.i.i, 1
  %.544.i.i.i = getelementptr i64, ptr %257, i64 %.445.0111.i.i.i
  %.545.i.i.i = load i64, ptr %.544.i.i.i, align 8, !noalias !78
  %.549.i.i.i = getelementptr double, ptr %258, i64 %.545.i.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !78
  %.554.i.i.i = getelementptr double, ptr %259, i64 %.445.0111.i.i.i
  store double %.550.i.i.i, ptr %.554.i.i.i, align 8, !noalias !78
  %exitcond.not.i46.i.i = icmp eq i64 %.74.i.i.i, %.516.i.i.i
  br i1 %exitcond.not.i46.i.i, label %B382.if.lr.ph.i.i.i, label %B312.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B762.i.i.i, %B382.if.lr.ph.i.i.i
  %slope.3.0122.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %slope.4.1.i.i.i, %B762.i.i.i ]
  %r.3.0121.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %r.4.1.i.i.i, %B762.i.i.i ]
  %gap.2.0120.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %gap.3.1.i.i.i, %B762.i.i.i ]
  %before.2.0119.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B762.i.i.i ]
  %last.2.0118.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %.737.i.i.i, %B762.i.i.i ]
  %by_phi.2.0117.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %lp.3.0116.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i45, %B762.i.i.i ]
  %.629.0114.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.698.i.i.i, %B762.i.i.i ]
  %.698.i.i.i = add nuw nsw i64 %.629.0114.i.i.i, 1
  %.730.i.i.i = getelementptr i64, ptr %257, i64 %.629.0114.i.i.i
  %.731.i.i.i = load i64, ptr %.730.i.i.i, align 8, !noalias !78
  %.736.i.i.i = getelementptr double, ptr %259, i64 %.629.0114.i.i.i
  %.737.i.i.i = load double, ptr %.736.i.i.i, align 8, !noalias !78
  %.748.i.i.i = getelementptr double, ptr %260, i64 %.629.0114.i.i.i
  %.749.i.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !78
  %.750.i.i.i = fcmp oeq double %.749.i.i.i, 0.000000e+00
  br i1 %.750.i.i.i, label %B438.i.i.i, label %B476.i.i.i

by_times: ; preds = %B762.i.i.i, %B220.i.i
  %lp.3.0.lcssa.i47.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %lp.4.1.i.i.i45, %B762.i.i.i ]
  %by_phi.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %.1001.i.i.i = getelementptr double, ptr %.408, i64 %.368.i.i.i
  %.1002.i.i.i = load double, ptr %.1001.i.i.i, align 8, !noalias !78
  %.1004.i.i.i = fadd double %by_phi.2.0.lcssa.i.i.i, %.1002.i.i.i
  store double %.1004.i.i.i, ptr %.1001.i.i.i, align 8, !noalias !78
  br label %couple

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.164.051.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.235.i.i, %B106.if.i.i ]
  %.235.i.i = add nuw nsw i64 %.164.051.i.i, 1
  %.263.i.i = getelementptr double, ptr %225, i64 %.164.051.i.i
  %.264.i.i = load double, ptr %.263.i.i, align 8, !noalias !63
  %.265.i.i = fneg double %.264.i.i
  store double %.265.i.i, ptr %.263.i.i, align 8, !noalias !63
  %exitcond.not.i101.i = icmp eq i64 %.235.i.i, %.140.i.i
  br i1 %exitcond.not.i101.i, label %B142.i.i, label %B106.if.i.i

couple: ; preds = %B440.loopexit.i.i.i, %by_times, %B196.i.i
  %storemerge45.i.i = phi double [ %lp.3.0.lcssa.i47.i.i, %by_times ], [ 0.000000e+00, %B196.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.578.i46 = fadd double %storemerge45.i.i, 0.000000e+00
  %.58.i103.i = load i64, ptr %.60.i26, align 8, !noalias !81
  %.223.i105.i = load i64, ptr %.134.i, align 8, !noalias !81
  %.305110.not.i106.i = icmp slt i64 %.223.i105.i, 1
  br i1 %.305110.not.i106.i, label %B494.i, label %B228.if.lr.ph.i107.i

B228.if.lr.ph.i107.i:                             ; preds = %couple
  %.124.i109.i = load i64, ptr %.472.i, align 8, !noalias !81
  %261 = getelementptr i64, ptr %.63, i64 %.124.i109.i
  %.180.i110.i = getelementptr i8, ptr %261, i64 16
  %.181.i111.i = load i64, ptr %.180.i110.i, align 8, !noalias !81
  %.91.i113.i = load i64, ptr %.94.i27, align 8, !noalias !81
  %262 = getelementptr i64, ptr %.63, i64 %.91.i113.i
  %.634107.not.i114.i = icmp slt i64 %.58.i103.i, 1
  br label %B228.if.i115.i

B336.i131.i:                                      ; preds = %B228.if.i115.i
  br i1 %.634107.not.i114.i, label %B476.i139.i, label %B400.if.lr.ph.i132.i

B400.if.lr.ph.i132.i:                             ; preds = %B336.i131.i
  %.549.i133.i = getelementptr i8, ptr %.473.i120.i, i64 96
  %.550.i134.i = load i64, ptr %.549.i133.i, align 8, !noalias !81
  %263 = getelementptr double, ptr %.296, i64 %to.3.0113.i116.i
  %264 = getelementptr double, ptr %.296, i64 %.550.i134.i
  br label %B400.if.i135.i

B476.i139.i:                                      ; preds = %B400.if.i135.i, %B336.i131.i
  %.715.i140.i = add nsw i64 %to.3.0113.i116.i, %.58.i103.i
  br label %B614.i128.i

B516.i122.i:                                      ; preds = %B228.if.i115.i
  %.801.i123.i = getelementptr i8, ptr %.473.i120.i, i64 8
  %.802.i124.i = load i64, ptr %.801.i123.i, align 8, !noalias !81
  %.810.i125.i = getelementptr double, ptr %.296, i64 %to.3.0113.i116.i
  %.811.i126.i = load double, ptr %.810.i125.i, align 8, !noalias !81
  %.814.i.i = getelementptr double, ptr %.408, i64 %.802.i124.i
  store double %.811.i126.i, ptr %.814.i.i, align 8, !noalias !81
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
  %.473.i120.i = getelementptr i8, ptr %262, i64 %.473.idx.i119.i
  %.474.i121.i = load i64, ptr %.473.i120.i, align 8, !noalias !81
  switch i64 %.474.i121.i, label %B614.i128.i [
    i64 0, label %B336.i131.i
    i64 1, label %B516.i122.i
  ]

B400.if.i135.i:                                   ; preds = %B400.if.i135.i, %B400.if.lr.ph.i132.i
  %.578.0108.i136.i = phi i64 [ 0, %B400.if.lr.ph.i132.i ], [ %.647.i137.i, %B400.if.i135.i ]
  %.647.i137.i = add nuw nsw i64 %.578.0108.i136.i, 1
  %.681.i.i = getelementptr double, ptr %263, i64 %.578.0108.i136.i
  %.682.i.i = load double, ptr %.681.i.i, align 8, !noalias !81
  %.689.i.i = getelementptr double, ptr %264, i64 %.578.0108.i136.i
  store double %.682.i.i, ptr %.689.i.i, align 8, !noalias !81
  %exitcond.not.i138.i = icmp eq i64 %.58.i103.i, %.647.i137.i
  br i1 %exitcond.not.i138.i, label %B476.i139.i, label %B400.if.i135.i

B494.i:                                           ; preds = %B614.i128.i, %couple, %B286.i
  %lp.3.0.i = phi double [ 0.000000e+00, %B286.i ], [ %.578.i46, %couple ], [ %.578.i46, %B614.i128.i ]
  %.622.i = tail call double @cells(i64 %.722, ptr nonnull %.296, ptr %.408, ptr nonnull %.296, ptr nonnull %.63, ptr %.108), !noalias !54
  %.667.i = load i64, ptr %.134.i, align 8, !noalias !54
  %.747165.not.i = icmp slt i64 %.667.i, 1
  br i1 %.747165.not.i, label %rows, label %B586.if.lr.ph.i

B586.if.lr.ph.i:                                  ; preds = %B494.i
  %265 = getelementptr i64, ptr %.63, i64 %.95.i28
  %.718486.not.i.i = icmp slt i64 %.61.i, 1
  br label %B586.if.i

B694.i:                                           ; preds = %B586.if.i
  %.89.i141.i = getelementptr i8, ptr %.915.i, i64 24
  %.90.i142.i = load i64, ptr %.89.i141.i, align 8, !noalias !84
  %.155.i143.i = getelementptr i8, ptr %.915.i, i64 40
  %.156.i144.i = load i64, ptr %.155.i143.i, align 8, !noalias !84
  %.227.i145.i = getelementptr i8, ptr %.915.i, i64 48
  %.228.i146.i = load i64, ptr %.227.i145.i, align 8, !noalias !84
  %.293.i147.i = getelementptr i8, ptr %.915.i, i64 104
  %.294.i148.i = load i64, ptr %.293.i147.i, align 8, !noalias !84
  %.359.i149.i = getelementptr i8, ptr %.915.i, i64 112
  %.360.i150.i = load i64, ptr %.359.i149.i, align 8, !noalias !84
  %.434.i.i = getelementptr i8, ptr %.915.i, i64 96
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !84
  %.500.i.i = getelementptr i8, ptr %.915.i, i64 56
  %.501.i.i = load i64, ptr %.500.i.i, align 8, !noalias !84
  %.590483.not.i.i = icmp slt i64 %.156.i144.i, 1
  br i1 %.590483.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B694.i
  %266 = getelementptr double, ptr %.296, i64 %.294.i148.i
  %267 = shl nuw i64 %.156.i144.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %266, i8 0, i64 %267, i1 false), !noalias !84
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B694.i
  br i1 %.718486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %268 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %269 = getelementptr double, ptr %.296, i64 %.294.i148.i
  %270 = getelementptr double, ptr %.296, i64 %.435.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862489.not.i.i = icmp slt i64 %.90.i142.i, 1
  br i1 %.862489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %271 = getelementptr double, ptr %.296, i64 %.360.i150.i
  %272 = shl nuw i64 %.90.i142.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %271, i8 0, i64 %272, i1 false), !noalias !84
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %273 = getelementptr double, ptr %.296, i64 %.294.i148.i
  %274 = getelementptr double, ptr %.296, i64 %.360.i150.i
  %275 = getelementptr double, ptr %.108, i64 %.228.i146.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.156.i144.i, %.1005.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862489.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B642.preheader.i.i
  %.1385.i.i = getelementptr i8, ptr %.915.i, i64 32
  %276 = getelementptr double, ptr %.296, i64 %.360.i150.i
  br label %B642.if.i.i

B828.i.i:                                         ; preds = %B642.if.i.i, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.915.i, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !84
  %.1600513.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600513.not.i.i, label %B727.i, label %B892.if.lr.ph.i.i

B892.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.1702.i.i = getelementptr i8, ptr %.915.i, i64 88
  %277 = getelementptr double, ptr %.296, i64 %.435.i.i
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
  %.759.i.i = getelementptr i64, ptr %268, i64 %.662.0487.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !84
  %.764.i.i = getelementptr double, ptr %269, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !84
  %.769.i.i = getelementptr double, ptr %270, i64 %.662.0487.i.i
  %.770.i.i = load double, ptr %.769.i.i, align 8, !noalias !84
  %.771.i.i = fadd double %.765.i.i, %.770.i.i
  store double %.771.i.i, ptr %.764.i.i, align 8, !noalias !84
  %exitcond.not.i151.i = icmp eq i64 %.61.i, %.731.i.i
  br i1 %exitcond.not.i151.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0496.i.i, 1
  %.1037.i.i = getelementptr double, ptr %273, i64 %.936.0496.i.i
  %.1038.i.i = load double, ptr %.1037.i.i, align 8, !noalias !84
  br i1 %.862489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i = mul nuw nsw i64 %.936.0496.i.i, %.90.i142.i
  %278 = getelementptr double, ptr %275, i64 %.1167.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0493.i.i, 1
  %.1163.i.i = getelementptr double, ptr %274, i64 %.1066.0493.i.i
  %.1164.i.i = load double, ptr %.1163.i.i, align 8, !noalias !84
  %.1172.i.i = getelementptr double, ptr %278, i64 %.1066.0493.i.i
  %.1173.i.i30 = load double, ptr %.1172.i.i, align 8, !noalias !84
  %.1175.i152.i = fmul double %.1038.i.i, %.1173.i.i30
  %.1176.i153.i = fadd double %.1164.i.i, %.1175.i152.i
  store double %.1176.i153.i, ptr %.1163.i.i, align 8, !noalias !84
  %exitcond518.not.i.i = icmp eq i64 %.90.i142.i, %.1135.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.i.i, %B642.if.lr.ph.i.i
  %.1224.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.1293.i.i, %B642.if.i.i ]
  %.1293.i.i = add nuw nsw i64 %.1224.0499.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !84
  %279 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0499.i.i, 4
  %.1395.i.i = getelementptr i8, ptr %279, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !84
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.408
  %.1427.i154.i = getelementptr i8, ptr %.1395.i.i, i64 8
  %.1428.i155.i = load i64, ptr %.1427.i154.i, align 8, !noalias !84
  %.1430.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i155.i
  %.1431.i.i = load double, ptr %.1430.i.i, align 8, !noalias !84
  %.1438.i.i = getelementptr double, ptr %276, i64 %.1224.0499.i.i
  %.1439.i.i31 = load double, ptr %.1438.i.i, align 8, !noalias !84
  %.1440.i.i = fadd double %.1431.i.i, %.1439.i.i31
  store double %.1440.i.i, ptr %.1430.i.i, align 8, !noalias !84
  %exitcond520.not.i.i = icmp eq i64 %.90.i142.i, %.1293.i.i
  br i1 %exitcond520.not.i.i, label %B828.i.i, label %B642.if.i.i

B892.if.i.i:                                      ; preds = %B1787.i.i, %B892.if.lr.ph.i.i
  %.1544.0514.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i ], [ %.1613.i.i32, %B1787.i.i ]
  %.1613.i.i32 = add nuw nsw i64 %.1544.0514.i.i, 1
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !84
  %280 = getelementptr i64, ptr %.63, i64 %.1703.i.i
  %.1741.idx.i.i = shl i64 %.1544.0514.i.i, 5
  %.1741.i.i = getelementptr i8, ptr %280, i64 %.1741.idx.i.i
  %.1742.i.i = load i64, ptr %.1741.i.i, align 8, !noalias !84
  %281 = getelementptr i64, ptr %.63, i64 %.1742.i.i
  %.1934.i.i33 = getelementptr i8, ptr %281, i64 8
  %.1935.i.i34 = load i64, ptr %.1934.i.i33, align 8, !noalias !84
  %.2127.i.i = getelementptr i8, ptr %281, i64 184
  %.2128.i.i = load i64, ptr %.2127.i.i, align 8, !noalias !84
  %.2148.i.i = getelementptr i8, ptr %.1741.i.i, i64 24
  %.2149.i.i = load i64, ptr %.2148.i.i, align 8, !noalias !84
  %.2178.i.i = getelementptr i8, ptr %.1741.i.i, i64 8
  %.2179.i.i = load i64, ptr %.2178.i.i, align 8, !noalias !84
  %.2199.i.i = getelementptr i8, ptr %.1741.i.i, i64 16
  %.2200.i.i = load i64, ptr %.2199.i.i, align 8, !noalias !84
  switch i64 %.1935.i.i34, label %B1614.preheader.i.i [
    i64 1, label %B1278.preheader.i.i
    i64 2, label %B1414.preheader.i.i
  ]

B1414.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1414.if.lr.ph.i.i

B1414.if.lr.ph.i.i:                               ; preds = %B1414.preheader.i.i
  %282 = getelementptr i64, ptr %.63, i64 %.2179.i.i
  %283 = getelementptr i64, ptr %.63, i64 %.2200.i.i
  %284 = getelementptr double, ptr %.296, i64 %.2128.i.i
  %285 = getelementptr double, ptr %.108, i64 %.2149.i.i
  br label %B1414.if.i.i

B1278.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1278.if.lr.ph.i.i

B1278.if.lr.ph.i.i:                               ; preds = %B1278.preheader.i.i
  %286 = getelementptr i64, ptr %.63, i64 %.2179.i.i
  %287 = getelementptr double, ptr %.296, i64 %.2128.i.i
  %288 = getelementptr i64, ptr %.63, i64 %.2200.i.i
  %289 = getelementptr double, ptr %.108, i64 %.2149.i.i
  br label %B1278.if.i.i

B1614.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1614.if.lr.ph.i.i

B1614.if.lr.ph.i.i:                               ; preds = %B1614.preheader.i.i
  %290 = getelementptr i64, ptr %.63, i64 %.2179.i.i
  %291 = getelementptr i64, ptr %.63, i64 %.2200.i.i
  %.2783507.not.i.i = icmp slt i64 %.1935.i.i34, 1
  %292 = getelementptr double, ptr %.296, i64 %.2128.i.i
  %293 = getelementptr double, ptr %.108, i64 %.2149.i.i
  br label %B1614.if.i.i

B1278.if.i.i:                                     ; preds = %B1278.if.i.i, %B1278.if.lr.ph.i.i
  %.2236.0505.i.i = phi i64 [ 0, %B1278.if.lr.ph.i.i ], [ %.2305.i.i, %B1278.if.i.i ]
  %.2305.i.i = add nuw nsw i64 %.2236.0505.i.i, 1
  %.2333.i.i = getelementptr i64, ptr %286, i64 %.2236.0505.i.i
  %.2334.i.i = load i64, ptr %.2333.i.i, align 8, !noalias !84
  %.2338.i.i = getelementptr double, ptr %287, i64 %.2334.i.i
  %.2339.i.i36 = load double, ptr %.2338.i.i, align 8, !noalias !84
  %.2343.i.i = getelementptr double, ptr %277, i64 %.2236.0505.i.i
  %.2344.i.i = load double, ptr %.2343.i.i, align 8, !noalias !84
  %.2348.i.i = getelementptr i64, ptr %288, i64 %.2236.0505.i.i
  %.2349.i.i = load i64, ptr %.2348.i.i, align 8, !noalias !84
  %.2353.i.i = getelementptr double, ptr %289, i64 %.2349.i.i
  %.2354.i.i = load double, ptr %.2353.i.i, align 8, !noalias !84
  %.2355.i.i = fmul double %.2344.i.i, %.2354.i.i
  %.2356.i.i = fadd double %.2339.i.i36, %.2355.i.i
  store double %.2356.i.i, ptr %.2338.i.i, align 8, !noalias !84
  %exitcond522.not.i.i = icmp eq i64 %.61.i, %.2305.i.i
  br i1 %exitcond522.not.i.i, label %B1787.i.i, label %B1278.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1414.if.lr.ph.i.i
  %.2403.0502.i.i = phi i64 [ 0, %B1414.if.lr.ph.i.i ], [ %.2472.i.i, %B1414.if.i.i ]
  %.2472.i.i = add nuw nsw i64 %.2403.0502.i.i, 1
  %.2500.i.i = getelementptr i64, ptr %282, i64 %.2403.0502.i.i
  %.2501.i.i = load i64, ptr %.2500.i.i, align 8, !noalias !84
  %.2508.i.i = getelementptr i64, ptr %283, i64 %.2403.0502.i.i
  %.2509.i.i = load i64, ptr %.2508.i.i, align 8, !noalias !84
  %.2516.i.i = getelementptr double, ptr %277, i64 %.2403.0502.i.i
  %.2517.i.i = load double, ptr %.2516.i.i, align 8, !noalias !84
  %.2519.idx.i.i = shl i64 %.2501.i.i, 4
  %.2519.i.i = getelementptr i8, ptr %284, i64 %.2519.idx.i.i
  %.2520.i.i = load double, ptr %.2519.i.i, align 8, !noalias !84
  %.2522.idx.i.i = shl i64 %.2509.i.i, 4
  %.2522.i.i = getelementptr i8, ptr %285, i64 %.2522.idx.i.i
  %.2523.i.i = load double, ptr %.2522.i.i, align 8, !noalias !84
  %.2524.i.i = fmul double %.2517.i.i, %.2523.i.i
  %.2525.i.i35 = fadd double %.2520.i.i, %.2524.i.i
  store double %.2525.i.i35, ptr %.2519.i.i, align 8, !noalias !84
  %.2531.i.i = getelementptr i8, ptr %.2519.i.i, i64 8
  %.2532.i.i = load double, ptr %.2531.i.i, align 8, !noalias !84
  %.2535.i.i = getelementptr i8, ptr %.2522.i.i, i64 8
  %.2536.i.i = load double, ptr %.2535.i.i, align 8, !noalias !84
  %.2537.i.i = fmul double %.2517.i.i, %.2536.i.i
  %.2538.i.i = fadd double %.2532.i.i, %.2537.i.i
  store double %.2538.i.i, ptr %.2531.i.i, align 8, !noalias !84
  %exitcond521.not.i.i = icmp eq i64 %.61.i, %.2472.i.i
  br i1 %exitcond521.not.i.i, label %B1787.i.i, label %B1414.if.i.i

B1614.if.i.i:                                     ; preds = %B1614.if.lr.ph.i.i, %B1614.loopexit.i.i
  %.2580.0511.i.i = phi i64 [ 0, %B1614.if.lr.ph.i.i ], [ %.2649.i.i, %B1614.loopexit.i.i ]
  %.2649.i.i = add nuw nsw i64 %.2580.0511.i.i, 1
  br i1 %.2783507.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.lr.ph.i.i

B1698.if.lr.ph.i.i:                               ; preds = %B1614.if.i.i
  %.2691.i.i = getelementptr i64, ptr %291, i64 %.2580.0511.i.i
  %.2692.i.i = load i64, ptr %.2691.i.i, align 8, !noalias !84
  %.2694.i.i = mul nsw i64 %.2692.i.i, %.1935.i.i34
  %.2681.i.i = getelementptr i64, ptr %290, i64 %.2580.0511.i.i
  %.2682.i.i = load i64, ptr %.2681.i.i, align 8, !noalias !84
  %.2684.i.i = mul nsw i64 %.2682.i.i, %.1935.i.i34
  %294 = getelementptr double, ptr %292, i64 %.2684.i.i
  %.2830.i.i37 = getelementptr double, ptr %277, i64 %.2580.0511.i.i
  %295 = getelementptr double, ptr %293, i64 %.2694.i.i
  br label %B1698.if.i.i

B1698.if.i.i:                                     ; preds = %B1698.if.i.i, %B1698.if.lr.ph.i.i
  %.2727.0508.i.i = phi i64 [ 0, %B1698.if.lr.ph.i.i ], [ %.2796.i.i, %B1698.if.i.i ]
  %.2796.i.i = add nuw nsw i64 %.2727.0508.i.i, 1
  %.2824.i.i = getelementptr double, ptr %294, i64 %.2727.0508.i.i
  %.2825.i.i = load double, ptr %.2824.i.i, align 8, !noalias !84
  %.2831.i.i = load double, ptr %.2830.i.i37, align 8, !noalias !84
  %.2835.i.i = getelementptr double, ptr %295, i64 %.2727.0508.i.i
  %.2836.i.i = load double, ptr %.2835.i.i, align 8, !noalias !84
  %.2837.i.i = fmul double %.2831.i.i, %.2836.i.i
  %.2838.i.i = fadd double %.2825.i.i, %.2837.i.i
  store double %.2838.i.i, ptr %.2824.i.i, align 8, !noalias !84
  %exitcond523.not.i.i = icmp eq i64 %.1935.i.i34, %.2796.i.i
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
  %.385.i = getelementptr i8, ptr %191, i64 %.385.idx.i
  %.386.i = load i64, ptr %.385.i, align 8, !noalias !54
  %.387.i = icmp eq i64 %.386.i, 0
  br i1 %.387.i, label %B254.i, label %B728.i

B586.if.i:                                        ; preds = %B727.i, %B586.if.lr.ph.i
  %.691.0166.i = phi i64 [ 0, %B586.if.lr.ph.i ], [ %.760.i, %B727.i ]
  %.760.i = add nuw nsw i64 %.691.0166.i, 1
  %.915.idx.i = mul i64 %.691.0166.i, 120
  %.915.i = getelementptr i8, ptr %265, i64 %.915.idx.i
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !54
  %.917.i = icmp eq i64 %.916.i, 0
  br i1 %.917.i, label %B694.i, label %B727.i

rows: ; preds = %B727.i, %B494.i
  %.626.i = fadd double %lp.3.0.i, %.622.i
  %.754 = fadd double %lp.5.0.lcssa.i, %.626.i
  %.104.i69 = load i64, ptr %.346.i, align 8, !noalias !87
  %.186130.not.i = icmp slt i64 %.104.i69, 1
  br i1 %.186130.not.i, label %B606.i, label %B60.if.lr.ph.i70

B60.if.lr.ph.i70:                                 ; preds = %rows
  %.302.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i71

B206.i:                                           ; preds = %B60.if.i71
  %.889.i = getelementptr i8, ptr %419, i64 328
  %.890.i = load i64, ptr %.889.i, align 8, !noalias !87
  %.891.i = icmp sgt i64 %.890.i, -1
  br i1 %.891.i, label %B256.i, label %B300.i

B256.i:                                           ; preds = %B206.i
  %.218.i.i = getelementptr i8, ptr %419, i64 336
  %.219.i.i = load i64, ptr %.218.i.i, align 8, !noalias !90
  %.412.i.i214 = getelementptr i8, ptr %419, i64 48
  %.413.i.i215 = load i64, ptr %.412.i.i214, align 8, !noalias !90
  %.415.i.i216 = getelementptr double, ptr %.296, i64 %.413.i.i215
  %.416.i.i217 = load double, ptr %.415.i.i216, align 8, !noalias !90
  %.823.i.i218 = getelementptr i8, ptr %419, i64 96
  %.824.i.i219 = load i64, ptr %.823.i.i218, align 8, !noalias !90
  %296 = getelementptr i64, ptr %.63, i64 %.824.i.i219
  %.827.i.i220 = getelementptr i8, ptr %296, i64 8
  %.828.i.i = load i64, ptr %.827.i.i220, align 8, !noalias !90
  %.1628.i.i = getelementptr i8, ptr %419, i64 344
  %.1629.i.i = load i64, ptr %.1628.i.i, align 8, !noalias !90
  %.1711290.not.i.i = icmp slt i64 %.1629.i.i, 1
  br i1 %.1711290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B256.i
  %.1415.i.i221 = getelementptr i8, ptr %419, i64 232
  %.1416.i.i = load i64, ptr %.1415.i.i221, align 8, !noalias !90
  %.1221.i.i = getelementptr i8, ptr %419, i64 368
  %.1222.i.i = load i64, ptr %.1221.i.i, align 8, !noalias !90
  %.1021.i.i = getelementptr i8, ptr %419, i64 104
  %.1022.i.i = load i64, ptr %.1021.i.i, align 8, !noalias !90
  %.609.i.i222 = getelementptr i8, ptr %419, i64 360
  %.610.i.i = load i64, ptr %.609.i.i222, align 8, !noalias !90
  %.1949.i.i = getelementptr i8, ptr %419, i64 80
  %.2144.i.i = getelementptr i8, ptr %419, i64 112
  %.2341.i.i = getelementptr i8, ptr %419, i64 200
  %.2536.i.i223 = getelementptr i8, ptr %419, i64 208
  %.2737.i.i224 = getelementptr i8, ptr %419, i64 216
  %.2932.i.i = getelementptr i8, ptr %419, i64 192
  %.3127.i.i = getelementptr i8, ptr %419, i64 184
  %297 = getelementptr double, ptr %.296, i64 %.1416.i.i
  %.3353.idx.i.i = shl i64 %.219.i.i, 4
  %.3353.i.i = getelementptr i8, ptr %297, i64 %.3353.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.219.i.i, i64 0)
  %.3435276.not.i.i = icmp slt i64 %.219.i.i, 1
  %.3519.i.i = fmul double %.416.i.i217, %.416.i.i217
  %.3543.i.i = add nsw i64 %.219.i.i, -1
  %298 = getelementptr double, ptr %.296, i64 %.610.i.i
  %299 = getelementptr double, ptr %298, i64 %.219.i.i
  %300 = getelementptr double, ptr %297, i64 %.219.i.i
  %301 = getelementptr double, ptr %.296, i64 %.1222.i.i
  %.4133281.not.i.i = icmp slt i64 %.828.i.i, 1
  %302 = getelementptr i64, ptr %.63, i64 %.1022.i.i
  %.3581.i.i = getelementptr double, ptr %300, i64 %.3543.i.i
  %.3591.i.i = getelementptr double, ptr %297, i64 %.3543.i.i
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4047.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1724.i.i, %.1629.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.3552.i.i254 = tail call double @sqrt(double %.3538.i.i)
  %.3556.i.i = fmul double %.3505.i.i, %.3552.i.i254
  store double %.3556.i.i, ptr %.3561.i.i, align 8, !noalias !90
  %.3564.i.i = fmul double %.3505.i.i, 5.000000e-01
  %.3570.i.i = load double, ptr %.3569.i.i229, align 8, !noalias !90
  %.3571.i.i255 = fmul double %.3564.i.i, %.3570.i.i
  %.3575.i.i = fdiv double %.3571.i.i255, %.3552.i.i254
  store double %.3505.i.i, ptr %.3581.i.i, align 8, !noalias !90
  store double %.3575.i.i, ptr %.3591.i.i, align 8, !noalias !90
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %303 = getelementptr double, ptr %298, i64 %.3379.0277.i.i
  %.3599.i.i = getelementptr i8, ptr %303, i64 8
  %.3600.i.i = load double, ptr %.3599.i.i, align 8, !noalias !90
  %304 = getelementptr double, ptr %299, i64 %.3379.0277.i.i
  %.3608.i.i = getelementptr i8, ptr %304, i64 8
  %.3609.i.i = load double, ptr %.3608.i.i, align 8, !noalias !90
  %.3615.i.i = getelementptr i8, ptr %.3515.i.i, i64 8
  %.3616.i.i = load double, ptr %.3615.i.i, align 8, !noalias !90
  %.3621.i.i = getelementptr double, ptr %320, i64 %.3379.0277.i.i
  %.3622.i.i = load double, ptr %.3621.i.i, align 8, !noalias !90
  %.3652.i.i = getelementptr i8, ptr %.3486.i.i230, i64 8
  %.3653.i.i = load double, ptr %.3652.i.i, align 8, !noalias !90
  %.3654.i.i = fmul double %.3600.i.i, %.3622.i.i
  %.3655.i.i = fsub double %.3653.i.i, %.3654.i.i
  %.3660.i.i = fdiv double %.3538.i.i, %.3616.i.i
  %.3663.i.i = tail call double @sqrt(double %.3660.i.i)
  %.3666.i.i = add nsw i64 %.3379.0277.i.i, %.3333.i.i
  %.3668.i.i = getelementptr double, ptr %.490, i64 %.3666.i.i
  %.3669.i.i = load double, ptr %.3668.i.i, align 8, !noalias !90
  %.3670.i.i = fmul double %.3609.i.i, %.3655.i.i
  %.3674.i.i = fdiv double %.3670.i.i, %.3616.i.i
  %.3675.i.i = fmul double %.3600.i.i, %.3663.i.i
  %.3676.i.i = fmul double %.3675.i.i, %.3669.i.i
  %.3677.i.i232 = fsub double %.3674.i.i, %.3676.i.i
  %.3679.i.i = fmul double %.3505.i.i, %.3600.i.i
  %.3680.i.i = fmul double %.3679.i.i, %.3663.i.i
  %.3681.i.i = fmul double %.3663.i.i, %.3680.i.i
  %.3682.i.i = fmul double %.3609.i.i, %.3677.i.i232
  %.3686.i.i233 = fdiv double %.3682.i.i, %.3616.i.i
  %.3687.i.i = fsub double %.3681.i.i, %.3686.i.i233
  %.3689.i.i = fmul double %.3505.i.i, %.3609.i.i
  %.3690.i.i = fmul double %.3689.i.i, %.3669.i.i
  %.3691.i.i234 = fmul double %.3600.i.i, %.3677.i.i232
  %.3692.i.i235 = fmul double %.3669.i.i, %.3691.i.i234
  %.3693.i.i = fadd double %.3690.i.i, %.3692.i.i235
  %.3696.i.i236 = fmul double %.3679.i.i, %.3655.i.i
  %.3697.i.i237 = fmul double %.3693.i.i, 5.000000e-01
  %.3701.i.i = fdiv double %.3697.i.i237, %.3663.i.i
  %.3702.i.i = fadd double %.3696.i.i236, %.3701.i.i
  %.3706.i.i = fadd double %.3689.i.i, %.3691.i.i234
  %.3707.i.i = fmul double %.3663.i.i, %.3706.i.i
  %.3712.i.i = getelementptr double, ptr %arg.grad, i64 %.3666.i.i
  store double %.3707.i.i, ptr %.3712.i.i, align 8, !noalias !90
  %.3714.i.i = fmul double %.3600.i.i, %.3687.i.i
  %.3716.i.i = fsub double %.3505.i.i, %.3714.i.i
  %.3721.i.i = getelementptr double, ptr %300, i64 %.3379.0277.i.i
  store double %.3716.i.i, ptr %.3721.i.i, align 8, !noalias !90
  %.3726.i.i238 = fdiv double %.3702.i.i, %.3616.i.i
  %.3731.i.i = getelementptr double, ptr %297, i64 %.3379.0277.i.i
  store double %.3726.i.i238, ptr %.3731.i.i, align 8, !noalias !90
  %.3734.i.i239 = fmul double %.3655.i.i, %.3682.i.i
  %.3738.i.i = fdiv double %.3734.i.i239, %.3616.i.i
  %.3739.i.i = fmul double %.3663.i.i, %.3702.i.i
  %.3740.i.i = fmul double %.3663.i.i, %.3739.i.i
  %.3741.i.i240 = fsub double %.3738.i.i, %.3740.i.i
  %.3745.i.i = fdiv double %.3741.i.i240, %.3616.i.i
  %305 = getelementptr double, ptr %.3353.i.i, i64 %.3379.0277.i.i
  %.3751.i.i = getelementptr i8, ptr %305, i64 8
  store double %.3745.i.i, ptr %.3751.i.i, align 8, !noalias !90
  %.3754.i.i241 = fmul double %.3505.i.i, %.3663.i.i
  %.3755.i.i242 = fmul double %.3754.i.i241, %.3669.i.i
  %.3756.i.i = fmul double %.3655.i.i, %.3677.i.i232
  %.3760.i.i243 = fdiv double %.3756.i.i, %.3616.i.i
  %.3761.i.i = fsub double %.3755.i.i242, %.3760.i.i243
  %306 = getelementptr double, ptr %301, i64 %.3379.0277.i.i
  %.3769.i.i244 = getelementptr i8, ptr %306, i64 8
  %.3770.i.i = load double, ptr %.3769.i.i244, align 8, !noalias !90
  %.3775.i.i245 = fmul double %.3663.i.i, %.3754.i.i241
  %.3776.i.i246 = fmul double %.3655.i.i, %.3775.i.i245
  %.3777.i.i247 = fmul double %.3622.i.i, %.3687.i.i
  %.3778.i.i248 = fsub double %.3776.i.i246, %.3777.i.i247
  %.3779.i.i = fmul double %.3663.i.i, %.3677.i.i232
  %.3780.i.i = fmul double %.3669.i.i, %.3779.i.i
  %.3781.i.i = fadd double %.3780.i.i, %.3778.i.i248
  %.3782.i.i = fmul double %.3600.i.i, %.3761.i.i
  %.3786.i.i = fdiv double %.3782.i.i, %.3609.i.i
  %.3787.i.i = fsub double %.3781.i.i, %.3786.i.i
  %.3788.i.i = fadd double %.3770.i.i, %.3787.i.i
  store double %.3788.i.i, ptr %.3769.i.i244, align 8, !noalias !90
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %307 = getelementptr double, ptr %.296, i64 %.2738.i.i226
  %308 = getelementptr double, ptr %307, i64 %311
  %309 = getelementptr double, ptr %.108, i64 %.2145.i.i
  %310 = getelementptr double, ptr %309, i64 %.3338.i.i
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4204.i.i251 = icmp sgt i64 %.3838.0288.i.i, 0
  br i1 %.4204.i.i251, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.4219.i.i = getelementptr double, ptr %298, i64 %.3838.0288.i.i
  %.4220.i.i = load double, ptr %.4219.i.i, align 8, !noalias !90
  %.4226.i.i = getelementptr i8, ptr %.3982.i.i, i64 -8
  %.4227.i.i = load double, ptr %.4226.i.i, align 8, !noalias !90
  %.4233.i.i = getelementptr i8, ptr %.3939.i.i, i64 -8
  %.4234.i.i = load double, ptr %.4233.i.i, align 8, !noalias !90
  %.4243.i.i252 = getelementptr i8, ptr %.3948.i.i, i64 -8
  %.4244.i.i = load double, ptr %.4243.i.i252, align 8, !noalias !90
  %.4245.i.i253 = fmul double %.3519.i.i, %.4244.i.i
  %.4246.i.i = fmul double %.4234.i.i, %.4245.i.i253
  %.4247.i.i = fadd double %.4246.i.i, 1.000000e+00
  %.4251.i.i = fdiv double %.4234.i.i, %.4247.i.i
  %.4256.i.i = getelementptr double, ptr %301, i64 %.3838.0288.i.i
  %.4257.i.i = load double, ptr %.4256.i.i, align 8, !noalias !90
  %.4258.i.i = fmul double %.4220.i.i, 2.000000e+00
  %.4259.i.i = fadd double %.4251.i.i, -1.000000e+00
  %.4260.i.i = fmul double %.4258.i.i, %.4259.i.i
  %.4262.i.i = fmul double %.4017.i.i, %.4260.i.i
  %.4268.i.i = fdiv double %.3966.i.i, %.3952.i.i
  %.4269.i.i = fmul double %.4268.i.i, %.4227.i.i
  %.4270.i.i = fadd double %.4269.i.i, %.4262.i.i
  %.4271.i.i = fadd double %.4257.i.i, %.4270.i.i
  store double %.4271.i.i, ptr %.4256.i.i, align 8, !noalias !90
  %.4280.i.i = getelementptr i8, ptr %.3971.i.i, i64 -8
  %.4281.i.i = load double, ptr %.4280.i.i, align 8, !noalias !90
  %.4282.i.i = fmul double %.4220.i.i, %.4220.i.i
  %.4284.i.i = fmul double %.4017.i.i, %.4282.i.i
  %.4287.i.i = fadd double %.4284.i.i, %.4281.i.i
  store double %.4287.i.i, ptr %.4280.i.i, align 8, !noalias !90
  %.4298.i.i = getelementptr i8, ptr %.3965.i.i, i64 -8
  %.4299.i.i = load double, ptr %.4298.i.i, align 8, !noalias !90
  %.4301.i.i = fmul double %.3966.i.i, %.4220.i.i
  %.4308.i.i = fdiv double %.4301.i.i, %.3952.i.i
  %.4311.i.i = fadd double %.4308.i.i, %.4299.i.i
  store double %.4311.i.i, ptr %.4298.i.i, align 8, !noalias !90
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3505.i.i, %B1016.i.i ], [ %.3687.i.i, %B1148.i.i ]
  %exitcond.not.i.i249 = icmp eq i64 %.219.i.i, %.3448.i.i
  br i1 %exitcond.not.i.i249, label %B1778.i.i, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.3894.i.i = icmp sgt i64 %.3841.0286.i.i, 1
  br i1 %.3894.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1653.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1724.i.i, %B402.loopexit.i.i ]
  %.1724.i.i = add nuw nsw i64 %.1653.0291.i.i, 1
  %311 = mul nsw i64 %.1653.0291.i.i, %.219.i.i
  %.1950.i.i = load i64, ptr %.1949.i.i, align 8, !noalias !90
  %.2145.i.i = load i64, ptr %.2144.i.i, align 8, !noalias !90
  %.2342.i.i = load i64, ptr %.2341.i.i, align 8, !noalias !90
  %.2537.i.i225 = load i64, ptr %.2536.i.i223, align 8, !noalias !90
  %.2738.i.i226 = load i64, ptr %.2737.i.i224, align 8, !noalias !90
  %.2933.i.i = load i64, ptr %.2932.i.i, align 8, !noalias !90
  %.3128.i.i227 = load i64, ptr %.3127.i.i, align 8, !noalias !90
  %.3332.i.i = load i64, ptr %.689.i, align 8, !noalias !90
  %.3333.i.i = add nsw i64 %.3332.i.i, %311
  %.3338.i.i = mul nsw i64 %311, %.828.i.i
  %312 = getelementptr double, ptr %.296, i64 %.2933.i.i
  %.3345.i.i = getelementptr double, ptr %312, i64 %311
  %.3346.i.i228 = load double, ptr %.3345.i.i, align 8, !noalias !90
  store double 0.000000e+00, ptr %.3353.i.i, align 8, !noalias !90
  br i1 %.3435276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.3347.i.i = fneg double %.3346.i.i228
  %313 = getelementptr double, ptr %.296, i64 %.3128.i.i227
  %314 = getelementptr double, ptr %313, i64 %311
  %315 = getelementptr double, ptr %.296, i64 %.2342.i.i
  %316 = getelementptr double, ptr %315, i64 %311
  %317 = getelementptr double, ptr %.108, i64 %.1950.i.i
  %318 = getelementptr double, ptr %317, i64 %311
  %319 = getelementptr double, ptr %.296, i64 %.2537.i.i225
  %320 = getelementptr double, ptr %319, i64 %311
  %.3559.i.i = add nsw i64 %.3333.i.i, %.3543.i.i
  %.3561.i.i = getelementptr double, ptr %arg.grad, i64 %.3559.i.i
  %.3569.i.i229 = getelementptr double, ptr %.490, i64 %.3559.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3347.i.i, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.3490.i.i, %B2537.i.i ]
  %.3379.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.3448.i.i, %B2537.i.i ]
  %.3448.i.i = add nuw nsw i64 %.3379.0277.i.i, 1
  %.3480.i.i = getelementptr double, ptr %314, i64 %.3379.0277.i.i
  %.3481.i.i = load double, ptr %.3480.i.i, align 8, !noalias !90
  %.3486.i.i230 = getelementptr double, ptr %.3345.i.i, i64 %.3379.0277.i.i
  %.3487.i.i = load double, ptr %.3486.i.i230, align 8, !noalias !90
  %.3488.i.i = fmul double %.3481.i.i, %.3487.i.i
  %.3490.i.i = fadd double %by_sd.3.1279.i.i, %.3488.i.i
  %.3503.i.i = fmul double %.416.i.i217, %.3481.i.i
  %.3505.i.i = fadd double %by_c.3.1280.i.i, %.3503.i.i
  %.3515.i.i = getelementptr double, ptr %316, i64 %.3379.0277.i.i
  %.3516.i.i = load double, ptr %.3515.i.i, align 8, !noalias !90
  %.3524.i.i = getelementptr double, ptr %318, i64 %.3379.0277.i.i
  %.3525.i.i = load double, ptr %.3524.i.i, align 8, !noalias !90
  %.3526.i.i = fmul double %.3519.i.i, %.3525.i.i
  %.3533.i.i = fmul double %.3516.i.i, %.3526.i.i
  %.3534.i.i = fadd double %.3533.i.i, 1.000000e+00
  %.3538.i.i = fdiv double %.3516.i.i, %.3534.i.i
  %.3545.i.i231 = icmp eq i64 %.3379.0277.i.i, %.3543.i.i
  br i1 %.3545.i.i231, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.3838.0288.in.i.i = phi i64 [ %.219.i.i, %B1778.i.i ], [ %.3838.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3490.i.i, %B1778.i.i ], [ %.4047.i.i, %B2538.i.i ]
  %.3841.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.3903.i.i, %B2538.i.i ]
  %.3838.0288.i.i = add i64 %.3838.0288.in.i.i, -1
  %.3903.i.i = add nsw i64 %.3841.0286.i.i, -1
  %.3939.i.i = getelementptr double, ptr %316, i64 %.3838.0288.i.i
  %.3940.i.i250 = load double, ptr %.3939.i.i, align 8, !noalias !90
  %.3948.i.i = getelementptr double, ptr %318, i64 %.3838.0288.i.i
  %.3949.i.i = load double, ptr %.3948.i.i, align 8, !noalias !90
  %.3950.i.i = fmul double %.3519.i.i, %.3949.i.i
  %.3951.i.i = fmul double %.3940.i.i250, %.3950.i.i
  %.3952.i.i = fadd double %.3951.i.i, 1.000000e+00
  %.3960.i.i = fdiv double %.3940.i.i250, %.3952.i.i
  %.3965.i.i = getelementptr double, ptr %300, i64 %.3838.0288.i.i
  %.3966.i.i = load double, ptr %.3965.i.i, align 8, !noalias !90
  %.3971.i.i = getelementptr double, ptr %297, i64 %.3838.0288.i.i
  %.3972.i.i = load double, ptr %.3971.i.i, align 8, !noalias !90
  %.3976.i.i = fmul double %.3972.i.i, %.3960.i.i
  %.3977.i.i = fadd double %.3976.i.i, 5.000000e-01
  %.3982.i.i = getelementptr double, ptr %320, i64 %.3838.0288.i.i
  %.3983.i.i = load double, ptr %.3982.i.i, align 8, !noalias !90
  %.3985.i.i = fmul double %.3966.i.i, %.3983.i.i
  %.3986.i.i = fadd double %.3985.i.i, %.3977.i.i
  %.3987.i.i = fneg double %.3986.i.i
  %.3992.i.i = fdiv double %.3987.i.i, %.3952.i.i
  %.3997.i.i = getelementptr double, ptr %.3353.i.i, i64 %.3838.0288.i.i
  %.3998.i.i = load double, ptr %.3997.i.i, align 8, !noalias !90
  %.4001.i.i = fmul double %.416.i.i217, %.3966.i.i
  %.4006.i.i = getelementptr double, ptr %308, i64 %.3838.0288.i.i
  %.4007.i.i = load double, ptr %.4006.i.i, align 8, !noalias !90
  %.4008.i.i = fmul double %.4001.i.i, %.4007.i.i
  %.4009.i.i = fadd double %.3972.i.i, %.4008.i.i
  %.4014.i.i = fdiv double %.4009.i.i, %.3952.i.i
  %.4015.i.i = fadd double %.3998.i.i, %.4014.i.i
  %.4016.i.i = fmul double %.3950.i.i, %.3992.i.i
  %.4017.i.i = fadd double %.4015.i.i, %.4016.i.i
  %.4022.i.i = fmul double %.3966.i.i, %.3960.i.i
  %.4033.i.i = fmul double %.4022.i.i, %.4007.i.i
  %.4034.i.i = fmul double %.3992.i.i, 2.000000e+00
  %.4035.i.i = fmul double %.3940.i.i250, %.4034.i.i
  %.4037.i.i = fmul double %.416.i.i217, %.4035.i.i
  %.4044.i.i = fmul double %.3949.i.i, %.4037.i.i
  %.4045.i.i = fadd double %.4033.i.i, %.4044.i.i
  %.4047.i.i = fadd double %by_sd.5.1287.i.i, %.4045.i.i
  br i1 %.4133281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4181.i.i = fmul double %.416.i.i217, %.4022.i.i
  %.4184.i.i = mul nsw i64 %.3838.0288.i.i, %.828.i.i
  %321 = getelementptr double, ptr %310, i64 %.4184.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4077.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4146.i.i, %B2140.if.i.i ]
  %.4146.i.i = add nuw nsw i64 %.4077.0282.i.i, 1
  %.4174.i.i = getelementptr i64, ptr %302, i64 %.4077.0282.i.i
  %.4175.i.i = load i64, ptr %.4174.i.i, align 8, !noalias !90
  %.4177.i.i = getelementptr double, ptr %.408, i64 %.4175.i.i
  %.4178.i.i = load double, ptr %.4177.i.i, align 8, !noalias !90
  %.4189.i.i = getelementptr double, ptr %321, i64 %.4077.0282.i.i
  %.4190.i.i = load double, ptr %.4189.i.i, align 8, !noalias !90
  %.4191.i.i = fmul double %.4181.i.i, %.4190.i.i
  %.4192.i.i = fsub double %.4178.i.i, %.4191.i.i
  store double %.4192.i.i, ptr %.4177.i.i, align 8, !noalias !90
  %exitcond295.not.i.i = icmp eq i64 %.828.i.i, %.4146.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B256.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B256.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4560.i.i = getelementptr i8, ptr %419, i64 56
  %.4561.i.i = load i64, ptr %.4560.i.i, align 8, !noalias !90
  %.4565.i.i = getelementptr double, ptr %.296, i64 %.4561.i.i
  %.4566.i.i = load double, ptr %.4565.i.i, align 8, !noalias !90
  %.4568.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.4566.i.i
  store double %.4568.i.i, ptr %.4565.i.i, align 8, !noalias !90
  br label %B496.i

B300.i:                                           ; preds = %B206.i
  %.1123.i = getelementptr i8, ptr %419, i64 288
  %.1124.i = load i64, ptr %.1123.i, align 8, !noalias !87
  %.1125.i = icmp sgt i64 %.1124.i, -1
  br i1 %.1125.i, label %B350.i, label %B394.i

B350.i:                                           ; preds = %B300.i
  %.219.i54.i = load i64, ptr %419, align 8, !noalias !93
  %.412.i55.i = getelementptr i8, ptr %419, i64 48
  %.413.i56.i = load i64, ptr %.412.i55.i, align 8, !noalias !93
  %.415.i57.i = getelementptr double, ptr %.296, i64 %.413.i56.i
  %.416.i58.i = load double, ptr %.415.i57.i, align 8, !noalias !93
  %.1220.i.i = getelementptr i8, ptr %419, i64 80
  %.1221.i61.i = load i64, ptr %.1220.i.i, align 8, !noalias !93
  %.1414.i.i204 = getelementptr i8, ptr %419, i64 112
  %.1415.i62.i = load i64, ptr %.1414.i.i204, align 8, !noalias !93
  %.1614.i.i = getelementptr i8, ptr %419, i64 96
  %.1615.i.i = load i64, ptr %.1614.i.i, align 8, !noalias !93
  %322 = getelementptr i64, ptr %.63, i64 %.1615.i.i
  %.1618.i.i = getelementptr i8, ptr %322, i64 8
  %.1619.i.i = load i64, ptr %.1618.i.i, align 8, !noalias !93
  %.1812.i.i = getelementptr i8, ptr %419, i64 104
  %.1813.i.i = load i64, ptr %.1812.i.i, align 8, !noalias !93
  %.2012.i.i = getelementptr i8, ptr %419, i64 304
  %.2013.i.i = load i64, ptr %.2012.i.i, align 8, !noalias !93
  %.2206.i.i = getelementptr i8, ptr %419, i64 224
  %.2207.i.i = load i64, ptr %.2206.i.i, align 8, !noalias !93
  %.2603.i.i = getelementptr i8, ptr %419, i64 216
  %.2604.i.i = load i64, ptr %.2603.i.i, align 8, !noalias !93
  %.2797.i.i = getelementptr i8, ptr %419, i64 200
  %.2798.i.i = load i64, ptr %.2797.i.i, align 8, !noalias !93
  %.2991.i.i = getelementptr i8, ptr %419, i64 192
  %.2992.i.i = load i64, ptr %.2991.i.i, align 8, !noalias !93
  %.3084242.not.i.i = icmp slt i64 %.219.i54.i, 1
  br i1 %.3084242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B350.i
  %.823.i59.i = getelementptr i8, ptr %419, i64 320
  %.824.i60.i = load i64, ptr %.823.i59.i, align 8, !noalias !93
  %.1017.i.i205 = getelementptr i8, ptr %419, i64 296
  %.1018.i.i206 = load i64, ptr %.1017.i.i205, align 8, !noalias !93
  %.629.i.i = getelementptr i8, ptr %419, i64 184
  %.630.i.i = load i64, ptr %.629.i.i, align 8, !noalias !93
  %323 = getelementptr double, ptr %.296, i64 %.824.i60.i
  %324 = shl nuw i64 %.219.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %323, i8 0, i64 %324, i1 false), !noalias !93
  %325 = getelementptr double, ptr %.296, i64 %.630.i.i
  %326 = getelementptr double, ptr %.108, i64 %.1018.i.i206
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3225.i.i = add nuw nsw i64 %.3156.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.219.i54.i, %.3225.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %327 = getelementptr double, ptr %.296, i64 %.2207.i.i
  %328 = getelementptr double, ptr %.296, i64 %.2798.i.i
  %329 = getelementptr double, ptr %.296, i64 %.2992.i.i
  %330 = getelementptr double, ptr %.296, i64 %.2604.i.i
  %331 = getelementptr double, ptr %.108, i64 %.1221.i61.i
  %332 = getelementptr double, ptr %.108, i64 %.2013.i.i
  %.3783251.not.i.i = icmp slt i64 %.1619.i.i, 1
  %333 = getelementptr i64, ptr %.63, i64 %.1813.i.i
  %334 = getelementptr double, ptr %.108, i64 %.1415.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i213 = icmp eq i64 %.219.i54.i, %.3524.i64.i
  br i1 %exitcond262.not.i.i213, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %335 = fmul double %.3697.i80.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3156.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3225.i.i, %B732.loopexit.i.i ]
  %.3253.i.i = getelementptr double, ptr %325, i64 %.3156.0249.i.i
  %.3254.i.i = load double, ptr %.3253.i.i, align 8, !noalias !93
  %.3256.i.i = mul nuw nsw i64 %.3156.0249.i.i, %.219.i54.i
  %336 = getelementptr double, ptr %326, i64 %.3256.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3289.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3358.i.i, %B790.if.i.i ]
  %.3358.i.i = add nuw nsw i64 %.3289.0246.i.i, 1
  %.3386.i.i207 = getelementptr double, ptr %323, i64 %.3289.0246.i.i
  %.3387.i.i = load double, ptr %.3386.i.i207, align 8, !noalias !93
  %.3391.i.i = getelementptr double, ptr %336, i64 %.3289.0246.i.i
  %.3392.i.i208 = load double, ptr %.3391.i.i, align 8, !noalias !93
  %.3394.i.i = fmul double %.3254.i.i, %.3392.i.i208
  %.3395.i.i = fadd double %.3387.i.i, %.3394.i.i
  store double %.3395.i.i, ptr %.3386.i.i207, align 8, !noalias !93
  %exitcond.not.i63.i = icmp eq i64 %.219.i54.i, %.3358.i.i
  br i1 %exitcond.not.i63.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3697.i80.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3676.i76.i, %B882.loopexit.i.i ]
  %.3455.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3524.i64.i, %B882.loopexit.i.i ]
  %.3524.i64.i = add nuw nsw i64 %.3455.0255.i.i, 1
  %.3556.i65.i = getelementptr double, ptr %327, i64 %.3455.0255.i.i
  %.3557.i.i = load double, ptr %.3556.i65.i, align 8, !noalias !93
  %.3562.i.i = getelementptr double, ptr %328, i64 %.3455.0255.i.i
  %.3563.i.i = load double, ptr %.3562.i.i, align 8, !noalias !93
  %.3568.i.i209 = getelementptr double, ptr %329, i64 %.3455.0255.i.i
  %.3569.i66.i = load double, ptr %.3568.i.i209, align 8, !noalias !93
  %.3574.i.i210 = getelementptr double, ptr %330, i64 %.3455.0255.i.i
  %.3575.i67.i = load double, ptr %.3574.i.i210, align 8, !noalias !93
  %.3601.i.i = fmul double %.416.i58.i, %.3557.i.i
  %.3606.i.i = getelementptr double, ptr %331, i64 %.3455.0255.i.i
  %.3607.i.i = load double, ptr %.3606.i.i, align 8, !noalias !93
  %.3611.i.i = fdiv double 1.000000e+00, %.3563.i.i
  %.3622.i68.i = getelementptr double, ptr %323, i64 %.3455.0255.i.i
  %.3623.i.i = load double, ptr %.3622.i68.i, align 8, !noalias !93
  %.3625.i.i = fmul double %.3601.i.i, %.3623.i.i
  %.3626.i.i = fsub double %.3625.i.i, %.3569.i66.i
  %.3632.i.i = fmul double %.3611.i.i, %.3626.i.i
  %.3635.i.i211 = add nuw nsw i64 %.3455.0255.i.i, %.690.i
  %.3637.i.i = getelementptr double, ptr %arg.grad, i64 %.3635.i.i211
  store double %.3632.i.i, ptr %.3637.i.i, align 8, !noalias !93
  %.3640.i.i = fmul double %.3601.i.i, %.3607.i.i
  %.3642.i.i = fmul double %.3611.i.i, %.3640.i.i
  %.3644.i.i = fmul double %.3611.i.i, %.3642.i.i
  %.3651.i.i = fmul double %.3569.i66.i, %.3623.i.i
  %.3652.i69.i = fsub double %.3651.i.i, %.3644.i.i
  %.3657.i.i = getelementptr double, ptr %.490, i64 %.3635.i.i211
  %.3658.i.i = load double, ptr %.3657.i.i, align 8, !noalias !93
  %.3659.i.i = fmul double %.3644.i.i, %.3658.i.i
  %.3660.i70.i = fmul double %.3563.i.i, %.3659.i.i
  %.3661.i.i = fadd double %.3575.i67.i, %.3660.i70.i
  %.3662.i.i = fmul double %.3569.i66.i, 2.000000e+00
  %.3663.i71.i = fmul double %.3662.i.i, %.3644.i.i
  %.3664.i.i = fmul double %.3563.i.i, %.3663.i71.i
  %.3665.i.i = fmul double %.3563.i.i, %.3664.i.i
  %.3666.i72.i = fsub double %.3661.i.i, %.3665.i.i
  %.3668.i73.i = fmul double %.3626.i.i, %.3666.i72.i
  %.3670.i74.i = fmul double %.3611.i.i, %.3668.i73.i
  %.3672.i.i = fmul double %.3611.i.i, %.3670.i74.i
  %.3673.i.i = fadd double %.3652.i69.i, %.3672.i.i
  %.3674.i75.i = fmul double %.3557.i.i, %.3673.i.i
  %.3676.i76.i = fadd double %by_sd.2.0257.i.i, %.3674.i75.i
  %.3683.i.i = fmul double %.416.i58.i, %.3673.i.i
  %.3688.i.i = getelementptr double, ptr %332, i64 %.3455.0255.i.i
  %.3689.i77.i = load double, ptr %.3688.i.i, align 8, !noalias !93
  %.3690.i78.i = fadd double %.3689.i77.i, -1.000000e+00
  %.3691.i79.i = fmul double %.3690.i78.i, %.3683.i.i
  %.3695.i.i = fdiv double %.3691.i79.i, %.3557.i.i
  %.3697.i80.i = fadd double %by_rho.2.0258.i.i, %.3695.i.i
  br i1 %.3783251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.3831.i.i = fmul double %.3601.i.i, %.3626.i.i
  %.3833.i.i = fmul double %.3611.i.i, %.3831.i.i
  %.3835.i.i = fmul double %.3611.i.i, %.3833.i.i
  %.3838.i.i = mul nuw nsw i64 %.3455.0255.i.i, %.1619.i.i
  %337 = getelementptr double, ptr %334, i64 %.3838.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.3727.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.3796.i.i, %B1260.if.i.i ]
  %.3796.i.i = add nuw nsw i64 %.3727.0252.i.i, 1
  %.3824.i.i212 = getelementptr i64, ptr %333, i64 %.3727.0252.i.i
  %.3825.i.i = load i64, ptr %.3824.i.i212, align 8, !noalias !93
  %.3827.i.i = getelementptr double, ptr %.408, i64 %.3825.i.i
  %.3828.i.i = load double, ptr %.3827.i.i, align 8, !noalias !93
  %.3843.i.i = getelementptr double, ptr %337, i64 %.3727.0252.i.i
  %.3844.i.i = load double, ptr %.3843.i.i, align 8, !noalias !93
  %.3845.i.i = fmul double %.3835.i.i, %.3844.i.i
  %.3846.i.i = fsub double %.3828.i.i, %.3845.i.i
  store double %.3846.i.i, ptr %.3827.i.i, align 8, !noalias !93
  %exitcond261.not.i.i = icmp eq i64 %.1619.i.i, %.3796.i.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B350.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %.3676.i76.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %335, %B1362.loopexit.i.i ]
  %.4100.i.i = getelementptr i8, ptr %419, i64 56
  %.4101.i.i = load i64, ptr %.4100.i.i, align 8, !noalias !93
  %.4103.i.i = getelementptr double, ptr %.296, i64 %.4101.i.i
  %.4104.i.i = load double, ptr %.4103.i.i, align 8, !noalias !93
  %.4106.i.i = fadd double %by_sd.2.0.lcssa.i.i, %.4104.i.i
  store double %.4106.i.i, ptr %.4103.i.i, align 8, !noalias !93
  %.4309.i.i = load i64, ptr %.1123.i, align 8, !noalias !93
  %.4313.i.i = getelementptr double, ptr %.408, i64 %.4309.i.i
  %.4314.i.i = load double, ptr %.4313.i.i, align 8, !noalias !93
  %.4319.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4314.i.i
  store double %.4319.i.i, ptr %.4313.i.i, align 8, !noalias !93
  br label %B496.i

B394.i:                                           ; preds = %B300.i
  %.1359.i = getelementptr i8, ptr %419, i64 240
  %.1360.i = load i64, ptr %.1359.i, align 8, !noalias !87
  %.1361.not.i = icmp eq i64 %.1360.i, 0
  %.221.i.pre133.i = load i64, ptr %419, align 8, !noalias !96
  br i1 %.1361.not.i, label %B468.i, label %B444.i

B444.i:                                           ; preds = %B394.i
  %.398.i.i123 = getelementptr i8, ptr %419, i64 8
  %.399.i.i124 = load i64, ptr %.398.i.i123, align 8, !noalias !99
  %.591.i.i125 = getelementptr i8, ptr %419, i64 184
  %.592.i.i126 = load i64, ptr %.591.i.i125, align 8, !noalias !99
  %.1661179.not.i.i = icmp slt i64 %.221.i.pre133.i, 1
  br i1 %.1661179.not.i.i, label %B496.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B444.i
  %.1574.i.i127 = getelementptr i8, ptr %419, i64 280
  %.1575.i.i128 = load i64, ptr %.1574.i.i127, align 8, !noalias !99
  %.1375.i.i129 = getelementptr i8, ptr %419, i64 272
  %.1376.i.i130 = load i64, ptr %.1375.i.i129, align 8, !noalias !99
  %.1182.i.i131 = getelementptr i8, ptr %419, i64 264
  %.1183.i.i132 = load i64, ptr %.1182.i.i131, align 8, !noalias !99
  %.983.i.i133 = getelementptr i8, ptr %419, i64 256
  %.984.i.i134 = load i64, ptr %.983.i.i133, align 8, !noalias !99
  %.790.i.i135 = getelementptr i8, ptr %419, i64 248
  %.791.i.i136 = load i64, ptr %.790.i.i135, align 8, !noalias !99
  %338 = getelementptr i64, ptr %.63, i64 %.791.i.i136
  %339 = getelementptr double, ptr %.108, i64 %.1575.i.i128
  %340 = getelementptr i64, ptr %.63, i64 %.984.i.i134
  %341 = getelementptr i64, ptr %.63, i64 %.1183.i.i132
  %342 = getelementptr double, ptr %.108, i64 %.1376.i.i130
  %.1947169.not.i.i = icmp slt i64 %.399.i.i124, 1
  %343 = getelementptr double, ptr %.296, i64 %.592.i.i126
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1661.i.i = icmp sgt i64 %.1603.0181.in.i.i, 1
  br i1 %.1661.i.i, label %B366.if.i.i, label %B468.loopexit.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1809.i.i143 = icmp samesign ugt i64 %.1756.0174.i.i, 1
  br i1 %.1809.i.i143, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.1947169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %344 = getelementptr double, ptr %.296, i64 %.1707.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1603.0181.in.i.i = phi i64 [ %.221.i.pre133.i, %B366.if.lr.ph.i.i ], [ %.1603.0181.i.i, %B366.loopexit.i.i ]
  %.1603.0181.i.i = add nsw i64 %.1603.0181.in.i.i, -1
  %.1702.i.i137 = getelementptr i64, ptr %338, i64 %.1603.0181.i.i
  %.1703.i.i138 = load i64, ptr %.1702.i.i137, align 8, !noalias !99
  %.1705.i.i139 = mul nsw i64 %.1703.i.i138, %.399.i.i124
  %.1707.i.i = add nsw i64 %.1705.i.i139, %.592.i.i126
  %.1711.i.i = getelementptr double, ptr %339, i64 %.1603.0181.i.i
  %.1712.i.i = load double, ptr %.1711.i.i, align 8, !noalias !99
  %.1722.i.i = getelementptr i64, ptr %340, i64 %.1603.0181.i.i
  %.1723.i.i = load i64, ptr %.1722.i.i, align 8, !noalias !99
  %.1728.i.i = getelementptr i8, ptr %.1722.i.i, i64 8
  %.1729.i.i = load i64, ptr %.1728.i.i, align 8, !noalias !99
  %.1766.i.i = sub i64 %.1729.i.i, %.1723.i.i
  %.1809172.not.i.i = icmp slt i64 %.1766.i.i, 1
  br i1 %.1809172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %345 = getelementptr double, ptr %.296, i64 %.1707.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1756.0174.i.i = phi i64 [ %.1766.i.i, %B458.if.lr.ph.i.i ], [ %.1818.i.i, %B458.loopexit.i.i ]
  %.1753.0173.i.i = phi i64 [ %.1723.i.i, %B458.if.lr.ph.i.i ], [ %.1822.i.i, %B458.loopexit.i.i ]
  %.1818.i.i = add nsw i64 %.1756.0174.i.i, -1
  %.1822.i.i = add i64 %.1753.0173.i.i, 1
  %.1859.i.i = getelementptr double, ptr %342, i64 %.1753.0173.i.i
  %.1860.i.i = load double, ptr %.1859.i.i, align 8, !noalias !99
  br i1 %.1947169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1850.i.i = getelementptr i64, ptr %341, i64 %.1753.0173.i.i
  %.1851.i.i = load i64, ptr %.1850.i.i, align 8, !noalias !99
  %.1853.i.i = mul nsw i64 %.1851.i.i, %.399.i.i124
  %346 = getelementptr double, ptr %343, i64 %.1853.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1891.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.1960.i.i, %B524.if.i.i ]
  %.1960.i.i = add nuw nsw i64 %.1891.0170.i.i, 1
  %.1988.i.i = getelementptr double, ptr %346, i64 %.1891.0170.i.i
  %.1989.i.i = load double, ptr %.1988.i.i, align 8, !noalias !99
  %.1993.i.i140 = getelementptr double, ptr %345, i64 %.1891.0170.i.i
  %.1994.i.i141 = load double, ptr %.1993.i.i140, align 8, !noalias !99
  %.1996.i.i142 = fmul double %.1860.i.i, %.1994.i.i141
  %.1997.i.i = fadd double %.1989.i.i, %.1996.i.i142
  store double %.1997.i.i, ptr %.1988.i.i, align 8, !noalias !99
  %exitcond.not.i82.i = icmp eq i64 %.399.i.i124, %.1960.i.i
  br i1 %exitcond.not.i82.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2039.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2108.i.i144, %B616.if.i.i ]
  %.2108.i.i144 = add nuw nsw i64 %.2039.0176.i.i, 1
  %.2136.i.i145 = getelementptr double, ptr %344, i64 %.2039.0176.i.i
  %.2137.i.i146 = load double, ptr %.2136.i.i145, align 8, !noalias !99
  %.2139.i.i147 = fmul double %.1712.i.i, %.2137.i.i146
  store double %.2139.i.i147, ptr %.2136.i.i145, align 8, !noalias !99
  %exitcond182.not.i.i148 = icmp eq i64 %.399.i.i124, %.2108.i.i144
  br i1 %exitcond182.not.i.i148, label %B366.loopexit.i.i, label %B616.if.i.i

B468.loopexit.i:                                  ; preds = %B366.loopexit.i.i
  %.221.i.pre.i = load i64, ptr %419, align 8, !noalias !96
  %.609.i84.pre.i = load i64, ptr %.689.i, align 8, !noalias !96
  br label %B468.i

B468.i:                                           ; preds = %B468.loopexit.i, %B394.i
  %.609.i84.i = phi i64 [ %.609.i84.pre.i, %B468.loopexit.i ], [ %.690.i, %B394.i ]
  %.221.i.i = phi i64 [ %.221.i.pre.i, %B468.loopexit.i ], [ %.221.i.pre133.i, %B394.i ]
  %.414.i.i149 = getelementptr i8, ptr %419, i64 8
  %.415.i83.i = load i64, ptr %.414.i.i149, align 8, !noalias !96
  %.14891250.not.i.i = icmp slt i64 %.221.i.i, 1
  br i1 %.14891250.not.i.i, label %B496.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B468.i
  %.1402.i.i = getelementptr i8, ptr %419, i64 232
  %.1403.i.i = load i64, ptr %.1402.i.i, align 8, !noalias !96
  %.1199.i.i150 = getelementptr i8, ptr %419, i64 96
  %.1200.i.i151 = load i64, ptr %.1199.i.i150, align 8, !noalias !96
  %.1005.i.i152 = getelementptr i8, ptr %419, i64 56
  %.1006.i.i = load i64, ptr %.1005.i.i152, align 8, !noalias !96
  %.811.i.i153 = getelementptr i8, ptr %419, i64 48
  %.812.i.i = load i64, ptr %.811.i.i153, align 8, !noalias !96
  %.1722.i85.i = getelementptr i8, ptr %419, i64 80
  %.1922.i.i = getelementptr i8, ptr %419, i64 200
  %.2128.i.i154 = getelementptr i8, ptr %419, i64 216
  %.2326.i.i = getelementptr i8, ptr %419, i64 208
  %.2530.i.i = getelementptr i8, ptr %419, i64 192
  %.2728.i.i = getelementptr i8, ptr %419, i64 184
  %.2786.i.i = icmp sgt i64 %.415.i83.i, 0
  %storemerge1094.i.i = tail call i64 @llvm.smax.i64(i64 %.415.i83.i, i64 0)
  %347 = getelementptr double, ptr %.296, i64 %.1006.i.i
  %.3220.i.i = getelementptr i8, ptr %419, i64 72
  %.8.i.i.i155 = sitofp i64 %.415.i83.i to double
  %.9.i.i.i156 = fmul double %.8.i.i.i155, 5.000000e-01
  %.37671155.not.i.i = icmp slt i64 %.415.i83.i, 1
  %348 = getelementptr double, ptr %.296, i64 %.812.i.i
  %.4286.i.i = add nsw i64 %.415.i83.i, -1
  %349 = getelementptr double, ptr %.296, i64 %.1403.i.i
  %.5731.i.i = getelementptr i8, ptr %419, i64 224
  %.5933.i.i = getelementptr i8, ptr %419, i64 120
  %.217.i.i.i = getelementptr i8, ptr %419, i64 144
  %.605.i.i.i = getelementptr i8, ptr %419, i64 160
  %.411.i.i.i = getelementptr i8, ptr %419, i64 152
  %.957.i.i.i157 = getelementptr i8, ptr %419, i64 128
  %.1812.i.i.i = getelementptr i8, ptr %419, i64 136
  %350 = getelementptr i64, ptr %.63, i64 %.1200.i.i151
  %.7111.i.i = getelementptr i8, ptr %419, i64 104
  %.7309.i.i = getelementptr i8, ptr %419, i64 112
  br label %B322.i.i

B316.loopexit.i.i:                                ; preds = %B2772.loopexit.i.i, %B2750.i.i, %B2244.i.thread.i
  %exitcond1270.not.i.i = icmp eq i64 %.1502.i.i, %.221.i.i
  br i1 %exitcond1270.not.i.i, label %B496.i, label %B322.i.i

B322.i.i:                                         ; preds = %B316.loopexit.i.i, %B322.lr.ph.i.i
  %.1431.01252.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.1502.i.i, %B316.loopexit.i.i ]
  %.1502.i.i = add nuw nsw i64 %.1431.01252.i.i, 1
  %.1723.i86.i = load i64, ptr %.1722.i85.i, align 8, !noalias !96
  %.1726.i.i = mul nsw i64 %.1431.01252.i.i, %.415.i83.i
  %.1728.i87.i = mul nsw i64 %.1726.i.i, %.415.i83.i
  %.1923.i.i = load i64, ptr %.1922.i.i, align 8, !noalias !96
  %.1929.i.i = add nsw i64 %.1923.i.i, %.1728.i87.i
  %.2129.i.i158 = load i64, ptr %.2128.i.i154, align 8, !noalias !96
  %.2133.i.i = add nsw i64 %.2129.i.i158, %.1726.i.i
  %.2327.i.i = load i64, ptr %.2326.i.i, align 8, !noalias !96
  %.2531.i.i159 = load i64, ptr %.2530.i.i, align 8, !noalias !96
  %.2535.i.i160 = add nsw i64 %.2531.i.i159, %.1726.i.i
  %.2729.i.i = load i64, ptr %.2728.i.i, align 8, !noalias !96
  %.2733.i.i161 = add nsw i64 %.2729.i.i, %.1726.i.i
  %.2738.i88.i = add nsw i64 %.1726.i.i, %.609.i84.i
  br i1 %.2786.i.i, label %B684.if.lr.ph.i.i, label %B808.thread.i.i

B684.if.lr.ph.i.i:                                ; preds = %B322.i.i
  %351 = getelementptr double, ptr %.296, i64 %.2733.i.i161
  %352 = getelementptr double, ptr %.296, i64 %.2535.i.i160
  br label %B718.if.lr.ph.i.i

B684.loopexit.i.i:                                ; preds = %B718.if.i.i
  %.2841.i.i = add nuw nsw i64 %.2772.01150.i.i, 1
  %exitcond1253.not.i.i = icmp eq i64 %.415.i83.i, %.2841.i.i
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
  br label %B30.if.i.i.i195

B30.if.i.i.i195:                                  ; preds = %B30.if.i.i.i195, %B866.i.i
  %total.2.039.i.i.i196 = phi double [ 0.000000e+00, %B866.i.i ], [ %.145.i.i.i202, %B30.if.i.i.i195 ]
  %.37.037.i.i.i197 = phi i64 [ 0, %B866.i.i ], [ %.108.i.i.i198, %B30.if.i.i.i195 ]
  %.108.i.i.i198 = add nuw nsw i64 %.37.037.i.i.i197, 1
  %.136.i.i.i199 = getelementptr double, ptr %352, i64 %.37.037.i.i.i197
  %.137.i.i.i200 = load double, ptr %.136.i.i.i199, align 8, !noalias !102
  %.143.i.i.i201 = fmul double %.137.i.i.i200, %.137.i.i.i200
  %.145.i.i.i202 = fadd double %total.2.039.i.i.i196, %.143.i.i.i201
  %exitcond.not.i.i.i203 = icmp eq i64 %.108.i.i.i198, %.415.i83.i
  br i1 %exitcond.not.i.i.i203, label %squared.2, label %B30.if.i.i.i195

squared.2: ; preds = %B30.if.i.i.i195, %B866.thread.i.i
  %.34201279.i.i = phi double [ %.34201277.i.i, %B866.thread.i.i ], [ %.3420.i.i, %B30.if.i.i.i195 ]
  %.322112741278.i.i = phi i64 [ %.32211272.i.i, %B866.thread.i.i ], [ %.3221.i.i, %B30.if.i.i.i195 ]
  %total.2.0.lcssa.i.i.i168 = phi double [ 0.000000e+00, %B866.thread.i.i ], [ %.145.i.i.i202, %B30.if.i.i.i195 ]
  %.3654.i89.i = getelementptr double, ptr %.408, i64 %.322112741278.i.i
  %.3655.i90.i = load double, ptr %.3654.i89.i, align 8, !noalias !96
  %.7.i.i.i169 = fmul double %.34201279.i.i, 5.000000e-01
  %.11.i.i.i170 = fadd double %.9.i.i.i156, %.7.i.i.i169
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i64, double %.11.i.i.i170)
  %.26.i.i.i172 = load double, ptr %.12.i.i.i64, align 8, !noalias !105
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i66, double %.7.i.i.i169)
  %.53.i.i.i174 = load double, ptr %.39.i.i.i66, align 8, !noalias !105
  %.63.i.i.i175 = fsub double %.26.i.i.i172, %.53.i.i.i174
  %.67.i.i.i = fdiv double %.9.i.i.i156, %.7.i.i.i169
  %.68.i.i.i176 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i177 = fadd double %.63.i.i.i175, %.68.i.i.i176
  %.74.i.i.i178 = fsub double %.69.i.i.i177, %.67.i.i.i
  %.78.i.i.i179 = fdiv double %total.2.0.lcssa.i.i.i168, %.34201279.i.i
  %.79.i.i.i180 = tail call double @log1p(double %.78.i.i.i179)
  %.80.i.i.i181 = fsub double %.74.i.i.i178, %.79.i.i.i180
  %.82.i.i.i182 = fadd double %.34201279.i.i, %.8.i.i.i155
  %.83.i.i.i = fmul double %.82.i.i.i182, %total.2.0.lcssa.i.i.i168
  %.84.i.i.i = fadd double %.34201279.i.i, %total.2.0.lcssa.i.i.i168
  %.85.i.i.i = fmul double %.34201279.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i181
  %.91.i.i.i183 = fmul double %.90.i.i.i, 5.000000e-01
  %.3456.i.i = fdiv double %.82.i.i.i182, %.84.i.i.i
  %.3682.i91.i = fadd double %.3655.i90.i, %.91.i.i.i183
  store double %.3682.i91.i, ptr %.3654.i89.i, align 8, !noalias !96
  br label %B1046.i.i

B1046.i.i:                                        ; preds = %squared.2, %B808.i.i
  %pulled.2.1.i.i = phi double [ %.3456.i.i, %squared.2 ], [ 1.000000e+00, %B808.i.i ]
  br i1 %.37671155.not.i.i, label %B2244.i.thread.i, label %B1068.if.lr.ph.i.i

B1068.if.lr.ph.i.i:                               ; preds = %B1046.i.i
  %.3809.i.i = fneg double %pulled.2.1.i.i
  %353 = getelementptr double, ptr %.296, i64 %.2535.i.i160
  %354 = getelementptr double, ptr %.296, i64 %.2733.i.i161
  br label %B1068.if.i.i

B1232.preheader.i.i:                              ; preds = %B1182.i.i
  %355 = getelementptr double, ptr %.296, i64 %.1929.i.i
  %356 = getelementptr double, ptr %arg.grad, i64 %.2738.i88.i
  br label %B1232.if.i.i

B1182.i.i:                                        ; preds = %B1122.if.i.i, %B1068.if.i.i
  %total.14.2.lcssa.i.i184 = phi double [ %.3816.i.i, %B1068.if.i.i ], [ %.3955.i.i, %B1122.if.i.i ]
  %.3970.i.i = getelementptr double, ptr %354, i64 %.3711.01156.i.i
  store double %total.14.2.lcssa.i.i184, ptr %.3970.i.i, align 8, !noalias !96
  %exitcond1255.not.i.i = icmp eq i64 %.415.i83.i, %.3780.i92.i
  br i1 %exitcond1255.not.i.i, label %B1232.preheader.i.i, label %B1068.if.i.i

B1338.i.i:                                        ; preds = %B1276.if.i.i, %B1232.if.i.i
  %.4257.pre-phi.i.i = phi i64 [ 0, %B1232.if.i.i ], [ %.4233.i93.i, %B1276.if.i.i ]
  %total.15.2.lcssa.i.i185 = phi double [ %.4109.i.i, %B1232.if.i.i ], [ %.4247.i97.i, %B1276.if.i.i ]
  %357 = getelementptr double, ptr %355, i64 %.4257.pre-phi.i.i
  %.4263.i.i = getelementptr double, ptr %357, i64 %.4007.01164.i.i
  %.4264.i.i = load double, ptr %.4263.i.i, align 8, !noalias !96
  %.4269.i98.i = fdiv double %total.15.2.lcssa.i.i185, %.4264.i.i
  %.4278.i.i = getelementptr double, ptr %356, i64 %.4007.01164.i.i
  store double %.4269.i98.i, ptr %.4278.i.i, align 8, !noalias !96
  %exitcond1257.not.i.i = icmp eq i64 %.415.i83.i, %.4076.i.i
  br i1 %exitcond1257.not.i.i, label %B1428.if.i.i, label %B1232.if.i.i

B1632.preheader.i.i:                              ; preds = %B1542.i.i
  %358 = getelementptr double, ptr %.296, i64 %.2327.i.i
  %359 = getelementptr double, ptr %358, i64 %.1726.i.i
  br label %B1660.if.lr.ph.i.i

B1542.i.i:                                        ; preds = %B1480.if.i.i, %B1428.if.i.i
  %total.16.2.lcssa.i.i187 = phi double [ %.4412.i.i, %B1428.if.i.i ], [ %.4552.i.i, %B1480.if.i.i ]
  %.4562.i.i = mul nsw i64 %.4310.01174.i.i, %.415.i83.i
  %360 = getelementptr double, ptr %355, i64 %.4562.i.i
  %.4568.i99.i = getelementptr double, ptr %360, i64 %.4310.01174.i.i
  %.4569.i.i188 = load double, ptr %.4568.i99.i, align 8, !noalias !96
  %.4574.i.i = fdiv double %total.16.2.lcssa.i.i187, %.4569.i.i188
  %.4583.i.i = getelementptr double, ptr %354, i64 %.4310.01174.i.i
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
  %.4858.i.i = getelementptr double, ptr %356, i64 %.4736.01186.i.i
  %.4859.i.i = load double, ptr %.4858.i.i, align 8, !noalias !96
  %.4860.i.i = fmul double %.4859.i.i, %.4853.i.i
  %.4866.i.i = load double, ptr %.4865.i.i, align 8, !noalias !96
  %.4871.i.i = getelementptr double, ptr %359, i64 %.4736.01186.i.i
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
  %invariant.gep1183.i.i = getelementptr double, ptr %349, i64 %.4736.01186.i.i
  br label %B1830.if.i.i

B1902.i.i:                                        ; preds = %B1830.if.i.i, %B1800.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1800.i.i ], [ %.5041.i.i, %B1830.if.i.i ]
  %.5058.i.i = load double, ptr %.5057.i.i, align 8, !noalias !96
  %.5063.i.i = fdiv double %total.17.3.lcssa.i.i, %.5058.i.i
  %.5076.i.i = getelementptr double, ptr %392, i64 %.4736.01186.i.i
  store double %.5063.i.i, ptr %.5076.i.i, align 8, !noalias !96
  %exitcond1258.not.i.i = icmp eq i64 %.415.i83.i, %.4805.i.i
  br i1 %exitcond1258.not.i.i, label %B1632.loopexit.i.i, label %B1660.if.i.i

B2000.loopexit.i.i:                               ; preds = %B2172.i.i
  %.5187.i.i = add nuw nsw i64 %.5118.01202.i.i, 1
  %exitcond1259.not.i.i = icmp eq i64 %.415.i83.i, %.5187.i.i
  br i1 %exitcond1259.not.i.i, label %B2244.i.i, label %B2038.if.lr.ph.i.i

B2172.i.i:                                        ; preds = %B2100.if.i.i, %B2038.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5346.i.i, %B2038.if.i.i ], [ %.5490.i.i, %B2100.if.i.i ]
  %.5500.i.i = mul nsw i64 %.5240.01199.i.i, %.415.i83.i
  %361 = getelementptr double, ptr %355, i64 %.5500.i.i
  %.5506.i.i = getelementptr double, ptr %361, i64 %.5240.01199.i.i
  %.5507.i.i = load double, ptr %.5506.i.i, align 8, !noalias !96
  %.5512.i.i = fdiv double %total.19.3.lcssa.i.i, %.5507.i.i
  store double %.5512.i.i, ptr %.5345.i.i, align 8, !noalias !96
  %.5296.i.i = icmp sgt i64 %.5243.01200.i.i, 1
  br i1 %.5296.i.i, label %B2038.if.i.i, label %B2000.loopexit.i.i

B2244.i.i:                                        ; preds = %B2000.loopexit.i.i, %B808.thread.i.i
  %.5732.i.i = load i64, ptr %.5731.i.i, align 8, !noalias !96
  %362 = getelementptr double, ptr %.296, i64 %.5732.i.i
  %.5736.i.i = getelementptr double, ptr %362, i64 %.1431.01252.i.i
  %.5737.i.i = load double, ptr %.5736.i.i, align 8, !noalias !96
  %.5934.i.i = load i64, ptr %.5933.i.i, align 8, !noalias !96
  %.5935.not.i.i = icmp eq i64 %.5934.i.i, 0
  br i1 %.5935.not.i.i, label %B2750.i.i, label %B2378.preheader.i.i

B2244.i.thread.i:                                 ; preds = %B1046.i.i
  %.5732.i120.i = load i64, ptr %.5731.i.i, align 8, !noalias !96
  %363 = getelementptr double, ptr %.296, i64 %.5732.i120.i
  %.5736.i121.i = getelementptr double, ptr %363, i64 %.1431.01252.i.i
  %.5737.i122.i = load double, ptr %.5736.i121.i, align 8, !noalias !96
  %.5934.i123.i = load i64, ptr %.5933.i.i, align 8, !noalias !96
  %.5935.not.i124.i = icmp eq i64 %.5934.i123.i, 0
  br i1 %.5935.not.i124.i, label %B316.loopexit.i.i, label %B2718.i.i

B2378.preheader.i.i:                              ; preds = %B2244.i.i
  br i1 %.37671155.not.i.i, label %B2718.i.i, label %B2378.if.lr.ph.i.i

B2378.if.lr.ph.i.i:                               ; preds = %B2378.preheader.i.i
  %364 = getelementptr double, ptr %.296, i64 %.2733.i.i161
  %365 = getelementptr double, ptr %.296, i64 %.2133.i.i
  %366 = getelementptr double, ptr %.296, i64 %.1929.i.i
  br label %B2412.if.lr.ph.i.i

B2378.loopexit.i.i:                               ; preds = %B2664.i.i
  %.6033.i.i = add nuw nsw i64 %.5964.01220.i.i, 1
  %exitcond1263.not.i.i = icmp eq i64 %.415.i83.i, %.6033.i.i
  br i1 %exitcond1263.not.i.i, label %B2718.i.i, label %B2412.if.lr.ph.i.i

B2516.if.lr.ph.i.i:                               ; preds = %B2412.if.i.i
  %367 = getelementptr double, ptr %366, i64 %.6188.i.i
  %368 = getelementptr double, ptr %349, i64 %.6188.i.i
  br label %B2590.if.lr.ph.i.i

B2664.i.i:                                        ; preds = %B2590.if.i.i
  %.6316.i.i = add nuw nsw i64 %.6247.01215.i.i, 1
  %.6547.i.i = getelementptr double, ptr %368, i64 %.6247.01215.i.i
  %.6548.i.i = load double, ptr %.6547.i.i, align 8, !noalias !96
  %.6550.i.i = fmul double %.6529.i.i, %.6548.i.i
  %.6554.i.i = fadd double %by_log_weight.5.21217.i.i, %.6550.i.i
  %exitcond1262.not.i.i = icmp eq i64 %.415.i83.i, %.6316.i.i
  br i1 %exitcond1262.not.i.i, label %B2378.loopexit.i.i, label %B2590.if.lr.ph.i.i

B2718.i.i:                                        ; preds = %B2378.loopexit.i.i, %B2378.preheader.i.i, %B2244.i.thread.i
  %.5737.i125128.i = phi double [ %.5737.i.i, %B2378.preheader.i.i ], [ %.5737.i122.i, %B2244.i.thread.i ], [ %.5737.i.i, %B2378.loopexit.i.i ]
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2378.preheader.i.i ], [ 0.000000e+00, %B2244.i.thread.i ], [ %.6554.i.i, %B2378.loopexit.i.i ]
  %.218.i.i.i = load i64, ptr %.217.i.i.i, align 8, !noalias !108
  %.69790.not.i.i.i = icmp slt i64 %.218.i.i.i, 1
  br i1 %.69790.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2718.i.i
  %.608.i.i.i = mul nuw nsw i64 %.218.i.i.i, %.1431.01252.i.i
  %.606.i.i.i = load i64, ptr %.605.i.i.i, align 8, !noalias !108
  %.412.i.i.i163 = load i64, ptr %.411.i.i.i, align 8, !noalias !108
  %369 = getelementptr i64, ptr %.63, i64 %.412.i.i.i163
  %370 = getelementptr double, ptr %.108, i64 %.606.i.i.i
  %371 = getelementptr double, ptr %370, i64 %.608.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2718.i.i
  %.958.i.i.i = load i64, ptr %.957.i.i.i157, align 8, !noalias !108
  %.959.i.i.i = icmp sgt i64 %.958.i.i.i, -1
  br i1 %.959.i.i.i, label %B272.i.i.i, label %B2750.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1040.i.i.i = load i64, ptr %.302.i, align 8, !noalias !108
  %372 = getelementptr i64, ptr %.63, i64 %.1040.i.i.i
  %.idx.i.i.i166 = mul i64 %.958.i.i.i, 376
  %373 = getelementptr i8, ptr %372, i64 %.idx.i.i.i166
  %.1616.i.i.i = getelementptr i8, ptr %373, i64 8
  %.1617.i.i.i = load i64, ptr %.1616.i.i.i, align 8, !noalias !108
  %.210293.not.i.i.i = icmp slt i64 %.1617.i.i.i, 1
  br i1 %.210293.not.i.i.i, label %B2750.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2008.i.i.i = getelementptr i8, ptr %373, i64 184
  %.2009.i.i.i = load i64, ptr %.2008.i.i.i, align 8, !noalias !108
  %.1815.i.i.i = mul nuw nsw i64 %.1617.i.i.i, %.1431.01252.i.i
  %.1813.i.i.i = load i64, ptr %.1812.i.i.i, align 8, !noalias !108
  %374 = getelementptr double, ptr %.296, i64 %.2009.i.i.i
  %375 = getelementptr double, ptr %374, i64 %.1815.i.i.i
  %376 = getelementptr double, ptr %.108, i64 %.1813.i.i.i
  %377 = getelementptr double, ptr %376, i64 %.1815.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.639.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.710.i.i.i, %B160.if.i.i.i ]
  %.710.i.i.i = add nuw nsw i64 %.639.091.i.i.i, 1
  %.738.i.i.i = getelementptr i64, ptr %369, i64 %.639.091.i.i.i
  %.739.i.i.i = load i64, ptr %.738.i.i.i, align 8, !noalias !108
  %.741.i.i.i = getelementptr double, ptr %.408, i64 %.739.i.i.i
  %.742.i.i.i = load double, ptr %.741.i.i.i, align 8, !noalias !108
  %.746.i.i.i = getelementptr double, ptr %371, i64 %.639.091.i.i.i
  %.747.i.i.i = load double, ptr %.746.i.i.i, align 8, !noalias !108
  %.749.i.i.i164 = fmul double %by_log_weight.4.1.lcssa.i.i, %.747.i.i.i
  %.750.i.i.i165 = fadd double %.742.i.i.i, %.749.i.i.i164
  store double %.750.i.i.i165, ptr %.741.i.i.i, align 8, !noalias !108
  %exitcond.not.i1118.i.i = icmp eq i64 %.710.i.i.i, %.218.i.i.i
  br i1 %exitcond.not.i1118.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2046.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2115.i.i.i, %B552.if.i.i.i ]
  %.2115.i.i.i = add nuw nsw i64 %.2046.094.i.i.i, 1
  %.2143.i.i.i = getelementptr double, ptr %375, i64 %.2046.094.i.i.i
  %.2144.i.i.i = load double, ptr %.2143.i.i.i, align 8, !noalias !108
  %.2148.i.i.i = getelementptr double, ptr %377, i64 %.2046.094.i.i.i
  %.2149.i.i.i = load double, ptr %.2148.i.i.i, align 8, !noalias !108
  %.2151.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.2149.i.i.i
  %.2152.i.i.i = fadd double %.2144.i.i.i, %.2151.i.i.i
  store double %.2152.i.i.i, ptr %.2143.i.i.i, align 8, !noalias !108
  %exitcond96.not.i.i.i = icmp eq i64 %.2115.i.i.i, %.1617.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2750.i.i, label %B552.if.i.i.i

B2750.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2244.i.i
  %.5737.i126.i = phi double [ %.5737.i.i, %B2244.i.i ], [ %.5737.i125128.i, %B218.i.i.i ], [ %.5737.i125128.i, %B272.i.i.i ], [ %.5737.i125128.i, %B552.if.i.i.i ]
  br i1 %.37671155.not.i.i, label %B316.loopexit.i.i, label %B2772.if.lr.ph.i.i

B2772.if.lr.ph.i.i:                               ; preds = %B2750.i.i
  %378 = getelementptr double, ptr %.296, i64 %.2733.i.i161
  %379 = getelementptr double, ptr %.296, i64 %.2133.i.i
  %380 = getelementptr double, ptr %.108, i64 %.1723.i86.i
  %381 = getelementptr double, ptr %380, i64 %.1728.i87.i
  br label %B2812.if.lr.ph.i.i

B2772.loopexit.i.i:                               ; preds = %B3220.loopexit.i.i
  %exitcond1269.not.i.i = icmp eq i64 %.415.i83.i, %.6706.i.i
  br i1 %exitcond1269.not.i.i, label %B316.loopexit.i.i, label %B2812.if.lr.ph.i.i

B2944.i.i:                                        ; preds = %B2812.if.i.i
  %.6706.i.i = add nuw nsw i64 %.6637.01248.i.i, 1
  %.6909.i.i = getelementptr i64, ptr %350, i64 %.6637.01248.i.i
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
  %382 = getelementptr i64, ptr %.63, i64 %.7112.i.i
  %383 = getelementptr i64, ptr %382, i64 %.6910.i.i
  %.7447.i.i = fmul double %.5737.i126.i, %.6872.i.i
  %384 = getelementptr double, ptr %.108, i64 %.7310.i.i
  %385 = getelementptr double, ptr %384, i64 %.7312.i.i
  %386 = getelementptr double, ptr %385, i64 %.7315.i.i
  br label %B3124.if.i.i

B3220.if.lr.ph.i.i:                               ; preds = %B3124.if.i.i, %B2944.i.i
  %387 = getelementptr double, ptr %381, i64 %.6858.i.i
  br label %B3220.if.i.i

B3220.loopexit.i.i:                               ; preds = %B3364.if.i.i
  %exitcond1268.not.i.i = icmp eq i64 %.415.i83.i, %.7562.i.i
  br i1 %exitcond1268.not.i.i, label %B2772.loopexit.i.i, label %B3220.if.i.i

B3364.if.lr.ph.i.i:                               ; preds = %B3254.if.i.i, %B3220.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3220.if.i.i ], [ %.7734.i.i, %B3254.if.i.i ]
  %.7872.i.i = mul nuw nsw i64 %.7493.01245.i.i, %.415.i83.i
  %388 = getelementptr double, ptr %349, i64 %.7872.i.i
  %invariant.gep1242.i.i = getelementptr double, ptr %349, i64 %.7493.01245.i.i
  br label %B3364.if.i.i

B718.if.lr.ph.i.i:                                ; preds = %B684.loopexit.i.i, %B684.if.lr.ph.i.i
  %.2772.01150.i.i = phi i64 [ 0, %B684.if.lr.ph.i.i ], [ %.2841.i.i, %B684.loopexit.i.i ]
  %.2990.i.i = mul nuw nsw i64 %.2772.01150.i.i, %.415.i83.i
  %389 = getelementptr double, ptr %347, i64 %.2990.i.i
  %.3001.i.i = getelementptr double, ptr %351, i64 %.2772.01150.i.i
  br label %B718.if.i.i

B718.if.i.i:                                      ; preds = %B718.if.i.i, %B718.if.lr.ph.i.i
  %.2894.01146.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i ], [ %.2963.i.i, %B718.if.i.i ]
  %.2963.i.i = add nuw nsw i64 %.2894.01146.i.i, 1
  %.2995.i.i = getelementptr double, ptr %389, i64 %.2894.01146.i.i
  %.2996.i.i = load double, ptr %.2995.i.i, align 8, !noalias !96
  %.3002.i.i = load double, ptr %.3001.i.i, align 8, !noalias !96
  %.3006.i.i = getelementptr double, ptr %352, i64 %.2894.01146.i.i
  %.3007.i.i = load double, ptr %.3006.i.i, align 8, !noalias !96
  %.3008.i.i = fmul double %.3002.i.i, %.3007.i.i
  %.3009.i.i = fadd double %.2996.i.i, %.3008.i.i
  store double %.3009.i.i, ptr %.2995.i.i, align 8, !noalias !96
  %exitcond.not.i103.i = icmp eq i64 %.2894.01146.i.i, %.2772.01150.i.i
  br i1 %exitcond.not.i103.i, label %B684.loopexit.i.i, label %B718.if.i.i

B1068.if.i.i:                                     ; preds = %B1182.i.i, %B1068.if.lr.ph.i.i
  %.3711.01156.i.i = phi i64 [ 0, %B1068.if.lr.ph.i.i ], [ %.3780.i92.i, %B1182.i.i ]
  %.3780.i92.i = add nuw nsw i64 %.3711.01156.i.i, 1
  %.3814.i.i = getelementptr double, ptr %353, i64 %.3711.01156.i.i
  %.3815.i.i = load double, ptr %.3814.i.i, align 8, !noalias !96
  %.3816.i.i = fmul double %.3815.i.i, %.3809.i.i
  %.39011151.not.not.i.i = icmp sgt i64 %.415.i83.i, %.3711.01156.i.i
  br i1 %.39011151.not.not.i.i, label %B1122.if.lr.ph.i.i, label %B1182.i.i

B1122.if.lr.ph.i.i:                               ; preds = %B1068.if.i.i
  %invariant.gep.i.i192 = getelementptr double, ptr %348, i64 %.3711.01156.i.i
  br label %B1122.if.i.i

B1122.if.i.i:                                     ; preds = %B1122.if.i.i, %B1122.if.lr.ph.i.i
  %total.14.21154.i.i = phi double [ %.3816.i.i, %B1122.if.lr.ph.i.i ], [ %.3955.i.i, %B1122.if.i.i ]
  %.3845.01152.i.i = phi i64 [ %.3711.01156.i.i, %B1122.if.lr.ph.i.i ], [ %.3914.i.i193, %B1122.if.i.i ]
  %.3914.i.i193 = add nuw i64 %.3845.01152.i.i, 1
  %.3940.i100.i = mul nsw i64 %.3845.01152.i.i, %.415.i83.i
  %gep.i.i194 = getelementptr double, ptr %invariant.gep.i.i192, i64 %.3940.i100.i
  %.3947.i.i = load double, ptr %gep.i.i194, align 8, !noalias !96
  %.3951.i101.i = getelementptr double, ptr %354, i64 %.3845.01152.i.i
  %.3952.i102.i = load double, ptr %.3951.i101.i, align 8, !noalias !96
  %.3953.i.i = fmul double %.3947.i.i, %.3952.i102.i
  %.3955.i.i = fadd double %total.14.21154.i.i, %.3953.i.i
  %exitcond1254.not.i.i = icmp eq i64 %.3914.i.i193, %.415.i83.i
  br i1 %exitcond1254.not.i.i, label %B1182.i.i, label %B1122.if.i.i

B1232.if.i.i:                                     ; preds = %B1338.i.i, %B1232.preheader.i.i
  %.4007.01164.i.i = phi i64 [ 0, %B1232.preheader.i.i ], [ %.4076.i.i, %B1338.i.i ]
  %.4076.i.i = add nuw nsw i64 %.4007.01164.i.i, 1
  %.4108.i.i = getelementptr double, ptr %354, i64 %.4007.01164.i.i
  %.4109.i.i = load double, ptr %.4108.i.i, align 8, !noalias !96
  %.41931158.not.i.i = icmp eq i64 %.4007.01164.i.i, 0
  br i1 %.41931158.not.i.i, label %B1338.i.i, label %B1276.if.lr.ph.i.i

B1276.if.lr.ph.i.i:                               ; preds = %B1232.if.i.i
  %.4233.i93.i = mul nuw nsw i64 %.4007.01164.i.i, %.415.i83.i
  %390 = getelementptr double, ptr %355, i64 %.4233.i93.i
  br label %B1276.if.i.i

B1276.if.i.i:                                     ; preds = %B1276.if.i.i, %B1276.if.lr.ph.i.i
  %total.15.21161.i.i = phi double [ %.4109.i.i, %B1276.if.lr.ph.i.i ], [ %.4247.i97.i, %B1276.if.i.i ]
  %.4137.01159.i.i = phi i64 [ 0, %B1276.if.lr.ph.i.i ], [ %.4206.i.i, %B1276.if.i.i ]
  %.4206.i.i = add nuw nsw i64 %.4137.01159.i.i, 1
  %.4238.i.i = getelementptr double, ptr %390, i64 %.4137.01159.i.i
  %.4239.i.i = load double, ptr %.4238.i.i, align 8, !noalias !96
  %.4243.i94.i = getelementptr double, ptr %356, i64 %.4137.01159.i.i
  %.4244.i95.i = load double, ptr %.4243.i94.i, align 8, !noalias !96
  %.4245.i96.i = fmul double %.4239.i.i, %.4244.i95.i
  %.4247.i97.i = fsub double %total.15.21161.i.i, %.4245.i96.i
  %exitcond1256.not.i.i = icmp eq i64 %.4206.i.i, %.4007.01164.i.i
  br i1 %exitcond1256.not.i.i, label %B1338.i.i, label %B1276.if.i.i

B1428.if.i.i:                                     ; preds = %B1338.i.i, %B1542.i.i
  %.4313.01175.i.i = phi i64 [ %.4375.i.i, %B1542.i.i ], [ %storemerge1094.i.i, %B1338.i.i ]
  %.4310.01174.i.i = phi i64 [ %.4379.i.i186, %B1542.i.i ], [ %.4286.i.i, %B1338.i.i ]
  %.4375.i.i = add nsw i64 %.4313.01175.i.i, -1
  %.4379.i.i186 = add i64 %.4310.01174.i.i, -1
  %.4411.i.i = getelementptr double, ptr %356, i64 %.4310.01174.i.i
  %.4412.i.i = load double, ptr %.4411.i.i, align 8, !noalias !96
  %.4417.i.i = add nsw i64 %.4310.01174.i.i, 1
  %.4455.i.i = sub i64 %.415.i83.i, %.4417.i.i
  %.44981166.not.i.i = icmp eq i64 %.4455.i.i, 0
  br i1 %.44981166.not.i.i, label %B1542.i.i, label %B1480.if.lr.ph.i.i

B1480.if.lr.ph.i.i:                               ; preds = %B1428.if.i.i
  %invariant.gep1171.i.i = getelementptr double, ptr %355, i64 %.4310.01174.i.i
  br label %B1480.if.i.i

B1480.if.i.i:                                     ; preds = %B1480.if.i.i, %B1480.if.lr.ph.i.i
  %total.16.21169.i.i = phi double [ %.4412.i.i, %B1480.if.lr.ph.i.i ], [ %.4552.i.i, %B1480.if.i.i ]
  %.4445.01168.i.i = phi i64 [ %.4455.i.i, %B1480.if.lr.ph.i.i ], [ %.4507.i.i, %B1480.if.i.i ]
  %.4442.01167.i.i = phi i64 [ %.4417.i.i, %B1480.if.lr.ph.i.i ], [ %.4511.i.i, %B1480.if.i.i ]
  %.4507.i.i = add nsw i64 %.4445.01168.i.i, -1
  %.4511.i.i = add i64 %.4442.01167.i.i, 1
  %.4537.i.i = mul nsw i64 %.4442.01167.i.i, %.415.i83.i
  %gep1172.i.i = getelementptr double, ptr %invariant.gep1171.i.i, i64 %.4537.i.i
  %.4544.i.i = load double, ptr %gep1172.i.i, align 8, !noalias !96
  %.4548.i.i = getelementptr double, ptr %354, i64 %.4442.01167.i.i
  %.4549.i.i = load double, ptr %.4548.i.i, align 8, !noalias !96
  %.4550.i.i = fmul double %.4544.i.i, %.4549.i.i
  %.4552.i.i = fsub double %total.16.21169.i.i, %.4550.i.i
  %.4498.i.i = icmp sgt i64 %.4445.01168.i.i, 1
  br i1 %.4498.i.i, label %B1480.if.i.i, label %B1542.i.i

B1660.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B1632.preheader.i.i
  %.4618.01190.i.i = phi i64 [ %storemerge1094.i.i, %B1632.preheader.i.i ], [ %.4680.i.i, %B1632.loopexit.i.i ]
  %.4615.01189.i.i = phi i64 [ %.4286.i.i, %B1632.preheader.i.i ], [ %.4684.i.i, %B1632.loopexit.i.i ]
  %.4842.i.i = add nsw i64 %.4615.01189.i.i, %.2738.i88.i
  %.4844.i.i = getelementptr double, ptr %.490, i64 %.4842.i.i
  %.4850.i.i = getelementptr double, ptr %359, i64 %.4615.01189.i.i
  %.4865.i.i = getelementptr double, ptr %arg.grad, i64 %.4842.i.i
  %.4902.i.i = add nsw i64 %.4615.01189.i.i, 1
  %.4940.i.i = sub i64 %.415.i83.i, %.4902.i.i
  %.49831176.not.i.i = icmp eq i64 %.4940.i.i, 0
  %invariant.gep1181.i.i = getelementptr double, ptr %355, i64 %.4615.01189.i.i
  %.5051.i.i = mul nsw i64 %.4615.01189.i.i, %.415.i83.i
  %391 = getelementptr double, ptr %355, i64 %.5051.i.i
  %.5057.i.i = getelementptr double, ptr %391, i64 %.4615.01189.i.i
  %392 = getelementptr double, ptr %349, i64 %.5051.i.i
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
  %393 = mul nsw i64 %.4927.01177.i.i, %.415.i83.i
  %gep1182.i.i = getelementptr double, ptr %invariant.gep1181.i.i, i64 %393
  %.5029.i.i = load double, ptr %gep1182.i.i, align 8, !noalias !96
  %gep1184.i.i = getelementptr double, ptr %invariant.gep1183.i.i, i64 %393
  %.5038.i.i = load double, ptr %gep1184.i.i, align 8, !noalias !96
  %.5039.i.i = fmul double %.5029.i.i, %.5038.i.i
  %.5041.i.i = fsub double %total.17.31179.i.i, %.5039.i.i
  %.4983.i.i = icmp sgt i64 %.4930.01178.i.i, 1
  br i1 %.4983.i.i, label %B1830.if.i.i, label %B1902.i.i

B2038.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B2000.loopexit.i.i
  %.5118.01202.i.i = phi i64 [ %.5187.i.i, %B2000.loopexit.i.i ], [ 0, %B1632.loopexit.i.i ]
  %394 = mul nuw nsw i64 %.5118.01202.i.i, %.415.i83.i
  %395 = getelementptr double, ptr %349, i64 %394
  br label %B2038.if.i.i

B2038.if.i.i:                                     ; preds = %B2038.if.lr.ph.i.i, %B2172.i.i
  %.5243.01200.i.i = phi i64 [ %storemerge1094.i.i, %B2038.if.lr.ph.i.i ], [ %.5305.i.i, %B2172.i.i ]
  %.5240.01199.i.i = phi i64 [ %.4286.i.i, %B2038.if.lr.ph.i.i ], [ %.5309.i.i, %B2172.i.i ]
  %.5305.i.i = add nsw i64 %.5243.01200.i.i, -1
  %.5309.i.i = add i64 %.5240.01199.i.i, -1
  %.5345.i.i = getelementptr double, ptr %395, i64 %.5240.01199.i.i
  %.5346.i.i = load double, ptr %.5345.i.i, align 8, !noalias !96
  %.5351.i.i = add nsw i64 %.5240.01199.i.i, 1
  %.5389.i.i = sub i64 %.415.i83.i, %.5351.i.i
  %.54321191.not.i.i = icmp eq i64 %.5389.i.i, 0
  br i1 %.54321191.not.i.i, label %B2172.i.i, label %B2100.if.lr.ph.i.i

B2100.if.lr.ph.i.i:                               ; preds = %B2038.if.i.i
  %invariant.gep1196.i.i = getelementptr double, ptr %355, i64 %.5240.01199.i.i
  br label %B2100.if.i.i

B2100.if.i.i:                                     ; preds = %B2100.if.i.i, %B2100.if.lr.ph.i.i
  %total.19.31194.i.i = phi double [ %.5346.i.i, %B2100.if.lr.ph.i.i ], [ %.5490.i.i, %B2100.if.i.i ]
  %.5379.01193.i.i = phi i64 [ %.5389.i.i, %B2100.if.lr.ph.i.i ], [ %.5441.i.i, %B2100.if.i.i ]
  %.5376.01192.i.i = phi i64 [ %.5351.i.i, %B2100.if.lr.ph.i.i ], [ %.5445.i.i189, %B2100.if.i.i ]
  %.5441.i.i = add nsw i64 %.5379.01193.i.i, -1
  %.5445.i.i189 = add i64 %.5376.01192.i.i, 1
  %.5477.i.i190 = getelementptr double, ptr %395, i64 %.5376.01192.i.i
  %.5478.i.i191 = load double, ptr %.5477.i.i190, align 8, !noalias !96
  %.5480.i.i = mul nsw i64 %.5376.01192.i.i, %.415.i83.i
  %gep1197.i.i = getelementptr double, ptr %invariant.gep1196.i.i, i64 %.5480.i.i
  %.5487.i.i = load double, ptr %gep1197.i.i, align 8, !noalias !96
  %.5488.i.i = fmul double %.5478.i.i191, %.5487.i.i
  %.5490.i.i = fsub double %total.19.31194.i.i, %.5488.i.i
  %.5432.i.i = icmp sgt i64 %.5379.01193.i.i, 1
  br i1 %.5432.i.i, label %B2100.if.i.i, label %B2172.i.i

B2412.if.lr.ph.i.i:                               ; preds = %B2378.loopexit.i.i, %B2378.if.lr.ph.i.i
  %by_log_weight.4.11222.i.i = phi double [ 0.000000e+00, %B2378.if.lr.ph.i.i ], [ %.6554.i.i, %B2378.loopexit.i.i ]
  %.5964.01220.i.i = phi i64 [ 0, %B2378.if.lr.ph.i.i ], [ %.6033.i.i, %B2378.loopexit.i.i ]
  %.6188.i.i = mul nuw nsw i64 %.5964.01220.i.i, %.415.i83.i
  %396 = getelementptr double, ptr %348, i64 %.6188.i.i
  %.6205.i.i = getelementptr double, ptr %365, i64 %.5964.01220.i.i
  %.6206.i.i = load double, ptr %.6205.i.i, align 8, !noalias !96
  br label %B2412.if.i.i

B2412.if.i.i:                                     ; preds = %B2412.if.i.i, %B2412.if.lr.ph.i.i
  %by_log_weight.3.21207.i.i = phi double [ %by_log_weight.4.11222.i.i, %B2412.if.lr.ph.i.i ], [ %.6209.i.i, %B2412.if.i.i ]
  %.6092.01205.i.i = phi i64 [ 0, %B2412.if.lr.ph.i.i ], [ %.6161.i.i, %B2412.if.i.i ]
  %.6161.i.i = add nuw nsw i64 %.6092.01205.i.i, 1
  %.6193.i.i = getelementptr double, ptr %396, i64 %.6092.01205.i.i
  %.6194.i.i = load double, ptr %.6193.i.i, align 8, !noalias !96
  %.6198.i.i = getelementptr double, ptr %364, i64 %.6092.01205.i.i
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
  %..i.i162 = select i1 %.6346.i.i, double -1.000000e+00, double 0.000000e+00
  %.6520.i.i = mul nuw nsw i64 %.6247.01215.i.i, %.415.i83.i
  %397 = getelementptr double, ptr %366, i64 %.6520.i.i
  br label %B2590.if.i.i

B2590.if.i.i:                                     ; preds = %B2590.if.i.i, %B2590.if.lr.ph.i.i
  %total.20.31212.i.i = phi double [ %..i.i162, %B2590.if.lr.ph.i.i ], [ %.6529.i.i, %B2590.if.i.i ]
  %.6415.01210.i.i = phi i64 [ 0, %B2590.if.lr.ph.i.i ], [ %.6484.i.i, %B2590.if.i.i ]
  %.6484.i.i = add nuw nsw i64 %.6415.01210.i.i, 1
  %.6516.i.i = getelementptr double, ptr %367, i64 %.6415.01210.i.i
  %.6517.i.i = load double, ptr %.6516.i.i, align 8, !noalias !96
  %.6525.i.i = getelementptr double, ptr %397, i64 %.6415.01210.i.i
  %.6526.i.i = load double, ptr %.6525.i.i, align 8, !noalias !96
  %.6527.i.i = fmul double %.6517.i.i, %.6526.i.i
  %.6529.i.i = fadd double %total.20.31212.i.i, %.6527.i.i
  %exitcond1261.not.i.i = icmp eq i64 %.6415.01210.i.i, %smin.i.i
  br i1 %exitcond1261.not.i.i, label %B2664.i.i, label %B2590.if.i.i

B2812.if.lr.ph.i.i:                               ; preds = %B2772.loopexit.i.i, %B2772.if.lr.ph.i.i
  %.6637.01248.i.i = phi i64 [ 0, %B2772.if.lr.ph.i.i ], [ %.6706.i.i, %B2772.loopexit.i.i ]
  %.6858.i.i = mul nuw nsw i64 %.6637.01248.i.i, %.415.i83.i
  %398 = getelementptr double, ptr %348, i64 %.6858.i.i
  %399 = getelementptr double, ptr %347, i64 %.6858.i.i
  %.6888.i.i = getelementptr double, ptr %379, i64 %.6637.01248.i.i
  br label %B2812.if.i.i

B2812.if.i.i:                                     ; preds = %B2812.if.i.i, %B2812.if.lr.ph.i.i
  %by_pull.2.21227.i.i = phi double [ 0.000000e+00, %B2812.if.lr.ph.i.i ], [ %.6872.i.i, %B2812.if.i.i ]
  %.6762.01225.i.i = phi i64 [ 0, %B2812.if.lr.ph.i.i ], [ %.6831.i.i, %B2812.if.i.i ]
  %.6831.i.i = add nuw nsw i64 %.6762.01225.i.i, 1
  %.6863.i.i = getelementptr double, ptr %398, i64 %.6762.01225.i.i
  %.6864.i.i = load double, ptr %.6863.i.i, align 8, !noalias !96
  %.6868.i.i = getelementptr double, ptr %378, i64 %.6762.01225.i.i
  %.6869.i.i = load double, ptr %.6868.i.i, align 8, !noalias !96
  %.6870.i.i = fmul double %.6864.i.i, %.6869.i.i
  %.6872.i.i = fadd double %by_pull.2.21227.i.i, %.6870.i.i
  %.6882.i.i = getelementptr double, ptr %399, i64 %.6762.01225.i.i
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
  %.7440.i.i = getelementptr i64, ptr %383, i64 %.7343.01230.i.i
  %.7441.i.i = load i64, ptr %.7440.i.i, align 8, !noalias !96
  %.7443.i.i = getelementptr double, ptr %.408, i64 %.7441.i.i
  %.7444.i.i = load double, ptr %.7443.i.i, align 8, !noalias !96
  %.7451.i.i = getelementptr double, ptr %386, i64 %.7343.01230.i.i
  %.7452.i.i = load double, ptr %.7451.i.i, align 8, !noalias !96
  %.7453.i.i = fmul double %.7447.i.i, %.7452.i.i
  %.7454.i.i = fsub double %.7444.i.i, %.7453.i.i
  store double %.7454.i.i, ptr %.7443.i.i, align 8, !noalias !96
  %exitcond1265.not.i.i = icmp eq i64 %.7412.i.i, %.6918.i.i
  br i1 %exitcond1265.not.i.i, label %B3220.if.lr.ph.i.i, label %B3124.if.i.i

B3220.if.i.i:                                     ; preds = %B3220.loopexit.i.i, %B3220.if.lr.ph.i.i
  %.7493.01245.i.i = phi i64 [ 0, %B3220.if.lr.ph.i.i ], [ %.7562.i.i, %B3220.loopexit.i.i ]
  %.7562.i.i = add nuw nsw i64 %.7493.01245.i.i, 1
  %.76741232.not.not.i.i = icmp sgt i64 %.415.i83.i, %.7493.01245.i.i
  br i1 %.76741232.not.not.i.i, label %B3254.if.lr.ph.i.i, label %B3364.if.lr.ph.i.i

B3254.if.lr.ph.i.i:                               ; preds = %B3220.if.i.i
  %invariant.gep1237.i.i = getelementptr double, ptr %348, i64 %.7493.01245.i.i
  br label %B3254.if.i.i

B3254.if.i.i:                                     ; preds = %B3254.if.i.i, %B3254.if.lr.ph.i.i
  %product.2.31235.i.i = phi double [ 0.000000e+00, %B3254.if.lr.ph.i.i ], [ %.7734.i.i, %B3254.if.i.i ]
  %.7618.01233.i.i = phi i64 [ %.7493.01245.i.i, %B3254.if.lr.ph.i.i ], [ %.7687.i.i, %B3254.if.i.i ]
  %.7687.i.i = add nuw i64 %.7618.01233.i.i, 1
  %.7719.i.i = getelementptr double, ptr %387, i64 %.7618.01233.i.i
  %.7720.i.i = load double, ptr %.7719.i.i, align 8, !noalias !96
  %.7722.i.i = fmul double %.5737.i126.i, %.7720.i.i
  %.7724.i.i = mul nsw i64 %.7618.01233.i.i, %.415.i83.i
  %gep1238.i.i = getelementptr double, ptr %invariant.gep1237.i.i, i64 %.7724.i.i
  %.7731.i.i = load double, ptr %gep1238.i.i, align 8, !noalias !96
  %.7732.i.i = fmul double %.7722.i.i, %.7731.i.i
  %.7734.i.i = fadd double %product.2.31235.i.i, %.7732.i.i
  %exitcond1266.not.i.i = icmp eq i64 %.7687.i.i, %.415.i83.i
  br i1 %exitcond1266.not.i.i, label %B3364.if.lr.ph.i.i, label %B3254.if.i.i

B3364.if.i.i:                                     ; preds = %B3364.if.i.i, %B3364.if.lr.ph.i.i
  %.7767.01240.i.i = phi i64 [ 0, %B3364.if.lr.ph.i.i ], [ %.7836.i.i, %B3364.if.i.i ]
  %.7836.i.i = add nuw nsw i64 %.7767.01240.i.i, 1
  %.7868.i.i = getelementptr double, ptr %399, i64 %.7767.01240.i.i
  %.7869.i.i = load double, ptr %.7868.i.i, align 8, !noalias !96
  %.7877.i.i = getelementptr double, ptr %388, i64 %.7767.01240.i.i
  %.7878.i.i = load double, ptr %.7877.i.i, align 8, !noalias !96
  %.7880.i.i = mul nuw nsw i64 %.7767.01240.i.i, %.415.i83.i
  %gep1243.i.i = getelementptr double, ptr %invariant.gep1242.i.i, i64 %.7880.i.i
  %.7887.i.i = load double, ptr %gep1243.i.i, align 8, !noalias !96
  %.7888.i.i = fadd double %.7878.i.i, %.7887.i.i
  %.7890.i.i = fmul double %product.2.3.lcssa.i.i, %.7888.i.i
  %.7891.i.i = fadd double %.7869.i.i, %.7890.i.i
  store double %.7891.i.i, ptr %.7868.i.i, align 8, !noalias !96
  %exitcond1267.not.i.i = icmp eq i64 %.7767.01240.i.i, %.6637.01248.i.i
  br i1 %exitcond1267.not.i.i, label %B3220.loopexit.i.i, label %B3364.if.i.i

B496.i:                                           ; preds = %B316.loopexit.i.i, %B60.if.i71, %B468.i, %B444.i, %regions_backward, %states_backward
  %.1619.i = getelementptr i8, ptr %419, i64 328
  %.1620.i = load i64, ptr %.1619.i, align 8, !noalias !87
  %.1621.i = icmp sgt i64 %.1620.i, -1
  br i1 %.1621.i, label %B546.i, label %B572.i

B546.i:                                           ; preds = %B496.i
  %.212.i.i = getelementptr i8, ptr %419, i64 336
  %.213.i.i = load i64, ptr %.212.i.i, align 8, !noalias !111
  %.408.i.i117 = getelementptr double, ptr %.296, i64 %.1620.i
  %.409.i.i118 = load double, ptr %.408.i.i117, align 8, !noalias !111
  %.846.i.i = add i64 %.213.i.i, -1
  %.89143.not.i.i = icmp slt i64 %.846.i.i, 1
  br i1 %.89143.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B546.i
  %.802.i.i119 = getelementptr i8, ptr %419, i64 352
  %.803.i.i = load i64, ptr %.802.i.i119, align 8, !noalias !111
  %.602.i.i = getelementptr i8, ptr %419, i64 368
  %.603.i.i = load i64, ptr %.602.i.i, align 8, !noalias !111
  %400 = getelementptr double, ptr %.108, i64 %.803.i.i
  %401 = getelementptr double, ptr %.296, i64 %.603.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.945.i.i121, %B202.if.i.i ]
  %.833.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.904.i.i, %B202.if.i.i ]
  %.904.i.i = add nuw i64 %.833.044.i.i, 1
  %.932.i.i = getelementptr double, ptr %400, i64 %.833.044.i.i
  %.933.i.i = load double, ptr %.932.i.i, align 8, !noalias !111
  %.937.i.i = getelementptr double, ptr %401, i64 %.833.044.i.i
  %.938.i.i = load double, ptr %.937.i.i, align 8, !noalias !111
  %.939.i.i = fmul double %.933.i.i, %.938.i.i
  %.940.i.i120 = fadd double %.933.i.i, -1.000000e+00
  %.942.i.i = tail call double @llvm.pow.f64(double %.409.i.i118, double %.940.i.i120)
  %.943.i.i = fmul double %.939.i.i, %.942.i.i
  %.945.i.i121 = fadd double %total.2.046.i.i, %.943.i.i
  %exitcond.not.i104.i = icmp eq i64 %.904.i.i, %.213.i.i
  br i1 %exitcond.not.i104.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B546.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B546.i ], [ %.945.i.i121, %B202.if.i.i ]
  %.1162.i.i = getelementptr double, ptr %.408, i64 %.1620.i
  %.1163.i.i122 = load double, ptr %.1162.i.i, align 8, !noalias !111
  %.1165.i.i = fadd double %total.2.0.lcssa.i.i, %.1163.i.i122
  store double %.1165.i.i, ptr %.1162.i.i, align 8, !noalias !111
  br label %B572.i

B572.i:                                           ; preds = %keep_backward, %B496.i
  %.214.i.i73 = getelementptr i8, ptr %419, i64 8
  %.215.i.i74 = load i64, ptr %.214.i.i73, align 8, !noalias !114
  %.1085165.not.i.i = icmp slt i64 %.215.i.i74, 1
  br i1 %.1085165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i75

B232.if.lr.ph.i.i75:                              ; preds = %B572.i
  %.995.i.i = getelementptr i8, ptr %419, i64 56
  %.996.i.i = load i64, ptr %.995.i.i, align 8, !noalias !114
  %.802.i105.i = getelementptr i8, ptr %419, i64 64
  %.803.i106.i = load i64, ptr %.802.i105.i, align 8, !noalias !114
  %.603.i107.i = getelementptr i8, ptr %419, i64 24
  %.604.i.i = load i64, ptr %.603.i107.i, align 8, !noalias !114
  %.410.i.i = getelementptr i8, ptr %419, i64 32
  %.411.i.i76 = load i64, ptr %.410.i.i, align 8, !noalias !114
  %402 = getelementptr i64, ptr %.63, i64 %.604.i.i
  %403 = getelementptr double, ptr %.296, i64 %.803.i106.i
  %404 = getelementptr double, ptr %.296, i64 %.996.i.i
  %405 = getelementptr i64, ptr %.63, i64 %.411.i.i76
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.1098.i.i, %.215.i.i74
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.1098.i.i = add nuw nsw i64 %.1027.0166.i.i, 1
  %.1399160.not.i.i = icmp eq i64 %.1027.0166.i.i, 0
  br i1 %.1399160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B362.i.i
  %.1302.i.i = getelementptr double, ptr %.296, i64 %.1131.i.i
  %.1303.i.i = load double, ptr %.1302.i.i, align 8, !noalias !114
  %.1312.i.i77 = getelementptr double, ptr %408, i64 %.1027.0166.i.i
  %.1313.i.i78 = load double, ptr %.1312.i.i77, align 8, !noalias !114
  %.1314.i.i = fmul double %.1303.i.i, %.1313.i.i78
  %.1295.i.i = getelementptr double, ptr %407, i64 %.1027.0166.i.i
  %.1296.i.i = load double, ptr %.1295.i.i, align 8, !noalias !114
  %406 = getelementptr i64, ptr %405, i64 %.1260.i.i
  br label %B456.if.i.i

B502.i.i:                                         ; preds = %B456.if.i.i
  %.1475.i.i = getelementptr double, ptr %.490, i64 %.1449.i.i
  %.1476.i.i = load double, ptr %.1475.i.i, align 8, !noalias !114
  %.1477.i.i109 = tail call double @tanh(double %.1476.i.i)
  %.1482.i.i = tail call double @cosh(double %.1476.i.i)
  %.1484.i.i110 = fmul double %left.2.1162.i.i, %.1482.i.i
  %.1503.i.i = getelementptr double, ptr %408, i64 %.1343.0164.i.i
  %.1504.i.i = load double, ptr %.1503.i.i, align 8, !noalias !114
  %.1505.i.i = fmul double %.1303.i.i, %.1504.i.i
  %.1508.i.i112 = getelementptr double, ptr %arg.grad, i64 %.1449.i.i
  %.1509.i.i113 = load double, ptr %.1508.i.i112, align 8, !noalias !114
  %.1510.i.i = fmul double %.1484.i.i110, %.1505.i.i
  %.1511.i.i = fmul double %.1482.i.i, %.1482.i.i
  %.1515.i.i114 = fdiv double %.1510.i.i, %.1511.i.i
  %.1517.i.i = fmul double %d_left.2.1163.i.i, %.1484.i.i110
  %.1518.i.i = fmul double %.1477.i.i109, %.1517.i.i
  %.1522.i.i = fdiv double %.1518.i.i, %.1482.i.i
  %.1523.i.i115 = fsub double %.1515.i.i114, %.1522.i.i
  %.1524.i.i = fadd double %.1509.i.i113, %.1523.i.i115
  store double %.1524.i.i, ptr %.1508.i.i112, align 8, !noalias !114
  %.1531.i.i = fmul double %.1477.i.i109, %.1505.i.i
  %.1536.i.i = fdiv double %d_left.2.1163.i.i, %.1482.i.i
  %.1539.i.i116 = fadd double %.1536.i.i, %.1531.i.i
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i, %B502.i.i
  %left.3.2.i.i79 = phi double [ %.1484.i.i110, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i ]
  %d_left.3.2.i.i = phi double [ %.1539.i.i116, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i ]
  %.1399.i.i = icmp sgt i64 %.1343.0164.in.i.i, 1
  br i1 %.1399.i.i, label %B456.if.i.i, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i75
  %.1027.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i75 ], [ %.1098.i.i, %B232.loopexit.i.i ]
  %.1130.i.i = getelementptr i64, ptr %402, i64 %.1027.0166.i.i
  %.1131.i.i = load i64, ptr %.1130.i.i, align 8, !noalias !114
  %.1256.i.i = getelementptr double, ptr %.408, i64 %.1131.i.i
  %.1260.i.i = mul nuw nsw i64 %.1027.0166.i.i, %.215.i.i74
  %407 = getelementptr double, ptr %403, i64 %.1260.i.i
  %408 = getelementptr double, ptr %404, i64 %.1260.i.i
  %.1256.promoted.i.i = load double, ptr %.1256.i.i, align 8, !noalias !114
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.1277158.i.i = phi double [ %.1256.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.1277.i.i, %B282.if.i.i ]
  %.1160.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.1229.i.i, %B282.if.i.i ]
  %.1229.i.i = add nuw nsw i64 %.1160.0156.i.i, 1
  %.1265.i.i = getelementptr double, ptr %407, i64 %.1160.0156.i.i
  %.1266.i.i = load double, ptr %.1265.i.i, align 8, !noalias !114
  %.1274.i.i = getelementptr double, ptr %408, i64 %.1160.0156.i.i
  %.1275.i.i = load double, ptr %.1274.i.i, align 8, !noalias !114
  %.1276.i.i = fmul double %.1266.i.i, %.1275.i.i
  %.1277.i.i = fadd double %.1277158.i.i, %.1276.i.i
  store double %.1277.i.i, ptr %.1256.i.i, align 8, !noalias !114
  %exitcond.not.i108.i = icmp eq i64 %.1160.0156.i.i, %.1027.0166.i.i
  br i1 %exitcond.not.i108.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i:                                      ; preds = %B751.i.i, %B456.if.lr.ph.i.i
  %.1343.0164.in.i.i = phi i64 [ %.1027.0166.i.i, %B456.if.lr.ph.i.i ], [ %.1343.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.1314.i.i, %B456.if.lr.ph.i.i ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.1296.i.i, %B456.if.lr.ph.i.i ], [ %left.3.2.i.i79, %B751.i.i ]
  %.1343.0164.i.i = add nsw i64 %.1343.0164.in.i.i, -1
  %.1448.i.i = getelementptr i64, ptr %406, i64 %.1343.0164.i.i
  %.1449.i.i = load i64, ptr %.1448.i.i, align 8, !noalias !114
  %.1454.i.i = icmp sgt i64 %.1449.i.i, -1
  br i1 %.1454.i.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B572.i
  %exitcond.not.i80 = icmp eq i64 %.199.i, %.104.i69
  br i1 %exitcond.not.i80, label %B606.i, label %B60.if.i71

B606.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1973.i.i, i64 8
  %.101.i.i82 = load i64, ptr %.100.i.i, align 8, !noalias !117
  %.184.i.i = load i64, ptr %.1345.i.i, align 8, !noalias !117
  %.186.i.i83 = add nsw i64 %.184.i.i, %.101.i.i82
  %.269.i.i = load i64, ptr %.91.i.i.i, align 8, !noalias !117
  %.352463.not.i.i = icmp slt i64 %.269.i.i, 1
  br i1 %.352463.not.i.i, label %B828.i.i85, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B606.i
  %.471.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.525.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.525.i.i, ptr %.767.i.i, align 8, !noalias !117
  %.534.i.i = getelementptr double, ptr %.408, i64 %.486.i.i
  %.535.i.i = load double, ptr %.534.i.i, align 8, !noalias !117
  %.537.i.i = fadd double %.492.i.i, %.535.i.i
  store double %.537.i.i, ptr %.534.i.i, align 8, !noalias !117
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.559.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.559.i.i, ptr %.767.i.i, align 8, !noalias !117
  %.568.i.i106 = getelementptr double, ptr %.408, i64 %.486.i.i
  %.569.i.i107 = load double, ptr %.568.i.i106, align 8, !noalias !117
  %.571.i.i = fsub double %.569.i.i107, %.492.i.i
  store double %.571.i.i, ptr %.568.i.i106, align 8, !noalias !117
  br label %B1633.i.i

B424.i.i103:                                      ; preds = %B150.if.i.i
  %.594.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.595.i.i = load double, ptr %.594.i.i, align 8, !noalias !117
  %.597.i.i = fmul double %.492.i.i, %.595.i.i
  %.598.i.i = fadd double %.768.i.i, %.597.i.i
  store double %.598.i.i, ptr %.767.i.i, align 8, !noalias !117
  %.605.i.i104 = getelementptr double, ptr %.408, i64 %.486.i.i
  %.606.i.i105 = load double, ptr %.605.i.i104, align 8, !noalias !117
  %.609.i118.i = getelementptr double, ptr %.296, i64 %.482.i.i
  %.610.i119.i = load double, ptr %.609.i118.i, align 8, !noalias !117
  %.614.i.i = fmul double %.492.i.i, %.610.i119.i
  %.617.i.i = fadd double %.606.i.i105, %.614.i.i
  store double %.617.i.i, ptr %.605.i.i104, align 8, !noalias !117
  br label %B1633.i.i

B516.i.i102:                                      ; preds = %B150.if.i.i
  %.636.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.637.i.i = load double, ptr %.636.i.i, align 8, !noalias !117
  %.642.i.i = fdiv double %.492.i.i, %.637.i.i
  %.643.i.i = fadd double %.768.i.i, %.642.i.i
  store double %.643.i.i, ptr %.767.i.i, align 8, !noalias !117
  %.652.i.i = getelementptr double, ptr %.408, i64 %.486.i.i
  %.653.i.i = load double, ptr %.652.i.i, align 8, !noalias !117
  %.660.i.i = getelementptr double, ptr %.296, i64 %.489.i.i
  %.661.i.i = load double, ptr %.660.i.i, align 8, !noalias !117
  %.663.i.i = fmul double %.492.i.i, %.661.i.i
  %.669.i.i = load double, ptr %.636.i.i, align 8, !noalias !117
  %.673.i.i = fdiv double %.663.i.i, %.669.i.i
  %.674.i.i = fsub double %.653.i.i, %.673.i.i
  store double %.674.i.i, ptr %.652.i.i, align 8, !noalias !117
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.693.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.694.i.i = load double, ptr %.693.i.i, align 8, !noalias !117
  %.696.i.i84 = fmul double %.492.i.i, %.694.i.i
  %.699.i.i = getelementptr double, ptr %.296, i64 %.482.i.i
  %.700.i.i = load double, ptr %.699.i.i, align 8, !noalias !117
  %.705.i.i = fadd double %.694.i.i, -1.000000e+00
  %.706.i.i = tail call double @llvm.pow.f64(double %.700.i.i, double %.705.i.i)
  %.707.i.i = fmul double %.696.i.i84, %.706.i.i
  %.708.i.i = fadd double %.768.i.i, %.707.i.i
  store double %.708.i.i, ptr %.767.i.i, align 8, !noalias !117
  %.716.i.i = load double, ptr %.699.i.i, align 8, !noalias !117
  %.718.i.i = fcmp ogt double %.716.i.i, 0.000000e+00
  br i1 %.718.i.i, label %B698.i.i100, label %B1633.i.i

B698.i.i100:                                      ; preds = %B622.i.i
  %.722.i.i = getelementptr double, ptr %.408, i64 %.486.i.i
  %.723.i.i = load double, ptr %.722.i.i, align 8, !noalias !117
  %.730.i.i = getelementptr double, ptr %.296, i64 %.489.i.i
  %.731.i.i101 = load double, ptr %.730.i.i, align 8, !noalias !117
  %.733.i.i = fmul double %.492.i.i, %.731.i.i101
  %.742.i.i = tail call double @llvm.log.f64(double %.716.i.i)
  %.743.i.i = fmul double %.742.i.i, %.733.i.i
  %.744.i.i = fadd double %.723.i.i, %.743.i.i
  store double %.744.i.i, ptr %.722.i.i, align 8, !noalias !117
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.770.i.i108 = fsub double %.768.i.i, %.492.i.i
  store double %.770.i.i108, ptr %.767.i.i, align 8, !noalias !117
  br label %B1633.i.i

B828.i.i85:                                       ; preds = %B1633.i.i, %B606.i
  %.865.i.i = load i64, ptr %.186.i.i, align 8, !noalias !117
  %.944.i.i = getelementptr i8, ptr %.63, i64 32
  %.945.i109.i = load i64, ptr %.944.i.i, align 8, !noalias !117
  %.20.i.i.i = add i64 %.101.i.i82, -1
  %409 = add i64 %.101.i.i82, -2
  %.10294.i.i.i = icmp ult i64 %409, 9223372036854775807
  br i1 %.10294.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i85
  %410 = getelementptr i64, ptr %.63, i64 %.865.i.i
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.157.i.i.i = getelementptr double, ptr %.408, i64 %.111.i.i.i90
  %.158.i.i.i = load double, ptr %.157.i.i.i, align 8, !noalias !120
  %.161.i.i.i95 = getelementptr double, ptr %.408, i64 %.47.096.i.i.i
  %.162.i.i.i96 = load double, ptr %.161.i.i.i95, align 8, !noalias !120
  %.163.i.i.i = fadd double %.158.i.i.i, %.162.i.i.i96
  store double %.163.i.i.i, ptr %.157.i.i.i, align 8, !noalias !120
  %.173.i.i.i97 = getelementptr double, ptr %.296, i64 %.47.096.i.i.i
  %.174.i.i.i = load double, ptr %.173.i.i.i97, align 8, !noalias !120
  %.178.i.i.i98 = getelementptr double, ptr %.296, i64 %.111.i.i.i90
  %.179.i.i.i99 = load double, ptr %.178.i.i.i98, align 8, !noalias !120
  %.180.i.i.i = fsub double %.174.i.i.i, %.179.i.i.i99
  %.181.i.i.i = fmul double %.162.i.i.i96, %.180.i.i.i
  %.182.i.i.i = fadd double %.181.i.i.i, 1.000000e+00
  store double %.182.i.i.i, ptr %.161.i.i.i95, align 8, !noalias !120
  br label %B313.i.i.i

B158.i.i.i93:                                     ; preds = %B313.i.i.i
  %.235.i.i.i = icmp slt i64 %.101.i.i82, 2
  %spec.select93.i.i.i = select i1 %.235.i.i.i, i64 0, i64 %.20.i.i.i
  %.27797.i.i.i = icmp sgt i64 %spec.select93.i.i.i, 0
  br i1 %.27797.i.i.i, label %B190.if.i.i.i, label %climb_backward

B230.i.i.i:                                       ; preds = %B190.if.i.i.i
  %.332.i.i.i = getelementptr double, ptr %.408, i64 %.290.i.i.i
  %.333.i.i.i = load double, ptr %.332.i.i.i, align 8, !noalias !120
  %.336.i.i.i = getelementptr double, ptr %.408, i64 %.221.098.i.i.i
  %.337.i.i.i = load double, ptr %.336.i.i.i, align 8, !noalias !120
  %.338.i.i.i = fadd double %.333.i.i.i, %.337.i.i.i
  store double %.338.i.i.i, ptr %.332.i.i.i, align 8, !noalias !120
  %.348.i.i.i = getelementptr double, ptr %.296, i64 %.221.098.i.i.i
  %.349.i.i.i = load double, ptr %.348.i.i.i, align 8, !noalias !120
  %.353.i.i.i = getelementptr double, ptr %.296, i64 %.290.i.i.i
  %.354.i.i.i = load double, ptr %.353.i.i.i, align 8, !noalias !120
  %.355.i.i.i = fsub double %.349.i.i.i, %.354.i.i.i
  %.356.i.i.i = fmul double %.337.i.i.i, %.355.i.i.i
  %.357.i.i.i94 = fadd double %.356.i.i.i, 1.000000e+00
  store double %.357.i.i.i94, ptr %.336.i.i.i, align 8, !noalias !120
  br label %B314.i.i.i

B313.i.i.i:                                       ; preds = %B36.if.i.i.i, %B76.i.i.i
  %.102.i.i.i = icmp samesign ugt i64 %.47.096.i.i.i, 1
  br i1 %.102.i.i.i, label %B36.if.i.i.i, label %B158.i.i.i93

B314.i.i.i:                                       ; preds = %B190.if.i.i.i, %B230.i.i.i
  %exitcond.not.i.i117.i = icmp eq i64 %.290.i.i.i, %spec.select93.i.i.i
  br i1 %exitcond.not.i.i117.i, label %climb_backward, label %B190.if.i.i.i

B36.if.i.i.i:                                     ; preds = %B313.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.096.i.i.i = phi i64 [ %.20.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.111.i.i.i90, %B313.i.i.i ]
  %.111.i.i.i90 = add i64 %.47.096.i.i.i, -1
  %.147.i.i.i91 = getelementptr i64, ptr %410, i64 %.47.096.i.i.i
  %.148.i.i.i92 = load i64, ptr %.147.i.i.i91, align 8, !noalias !120
  %.149.i.i.i = icmp eq i64 %.148.i.i.i92, 7
  br i1 %.149.i.i.i, label %B76.i.i.i, label %B313.i.i.i

B190.if.i.i.i:                                    ; preds = %B158.i.i.i93, %B314.i.i.i
  %.221.098.i.i.i = phi i64 [ %.290.i.i.i, %B314.i.i.i ], [ 0, %B158.i.i.i93 ]
  %.290.i.i.i = add nuw nsw i64 %.221.098.i.i.i, 1
  %.322.i.i.i = getelementptr i64, ptr %410, i64 %.221.098.i.i.i
  %.323.i.i.i = load i64, ptr %.322.i.i.i, align 8, !noalias !120
  %.324.i.i.i = icmp eq i64 %.323.i.i.i, 8
  br i1 %.324.i.i.i, label %B230.i.i.i, label %B314.i.i.i

climb_backward: ; preds = %B314.i.i.i, %B158.i.i.i93, %B828.i.i85
  %.1063.i.i = load i64, ptr %.557.i.i, align 8, !noalias !117
  %.1143476.not.i.i = icmp slt i64 %.1063.i.i, 1
  br i1 %.1143476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1259.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i116.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1156.i.i, %.1063.i.i
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1488.i.i = add nuw nsw i64 %.1419.0471.i.i, 1
  %.1670.i.i = getelementptr i64, ptr %417, i64 %.1419.0471.i.i
  %.1671.i.i = load i64, ptr %.1670.i.i, align 8, !noalias !117
  %.1673.i.i88 = getelementptr double, ptr %arg.grad, i64 %.1671.i.i
  %.1674.i.i = load double, ptr %.1673.i.i88, align 8, !noalias !117
  %.1676.i.i = fadd double %.1656.i.i, %.1674.i.i
  store double %.1676.i.i, ptr %.1673.i.i88, align 8, !noalias !117
  %exitcond482.not.i.i = icmp eq i64 %.1307.i.i, %.1488.i.i
  br i1 %exitcond482.not.i.i, label %B1428.if.i116.i, label %B1260.if.i112.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1913479.not.i.i = icmp slt i64 %.101.i.i82, 1
  br i1 %.1913479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %411 = getelementptr i64, ptr %.63, i64 %.865.i.i
  %412 = getelementptr double, ptr %.108, i64 %.945.i109.i
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i100, %B622.i.i, %B516.i.i102, %B424.i.i103, %B352.i.i, %B280.i.i
  %.352.i.i = icmp samesign ugt i64 %.294.0465.in.i.i, 1
  br i1 %.352.i.i, label %B150.if.i.i, label %B828.i.i85

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.294.0465.in.i.i = phi i64 [ %.269.i.i, %B150.if.lr.ph.i.i ], [ %.294.0465.i.i, %B1633.i.i ]
  %.294.0465.i.i = add nsw i64 %.294.0465.in.i.i, -1
  %.472.i.i = load i64, ptr %.471.i.i, align 8, !noalias !117
  %413 = getelementptr i64, ptr %.63, i64 %.472.i.i
  %.477.idx.i.i = mul i64 %.294.0465.i.i, 24
  %.477.i.i = getelementptr i8, ptr %413, i64 %.477.idx.i.i
  %.478.i.i = load i64, ptr %.477.i.i, align 8, !noalias !117
  %.481.i.i = getelementptr i8, ptr %.477.i.i, i64 8
  %.482.i.i = load i64, ptr %.481.i.i, align 8, !noalias !117
  %.485.i.i = getelementptr i8, ptr %.477.i.i, i64 16
  %.486.i.i = load i64, ptr %.485.i.i, align 8, !noalias !117
  %.489.i.i = add nsw i64 %.186.i.i83, %.294.0465.i.i
  %.491.i.i = getelementptr double, ptr %.408, i64 %.489.i.i
  %.492.i.i = load double, ptr %.491.i.i, align 8, !noalias !117
  %.767.i.i = getelementptr double, ptr %.408, i64 %.482.i.i
  %.768.i.i = load double, ptr %.767.i.i, align 8, !noalias !117
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
  %.1260.i110.i = load i64, ptr %.1259.i.i, align 8, !noalias !117
  %414 = getelementptr i64, ptr %.63, i64 %.1260.i110.i
  %.1306.idx.i.i = mul i64 %.1087.0477.i.i, 40
  %.1306.i.i = getelementptr i8, ptr %414, i64 %.1306.idx.i.i
  %.1307.i.i = load i64, ptr %.1306.i.i, align 8, !noalias !117
  %.1475470.not.i.i = icmp slt i64 %.1307.i.i, 1
  br i1 %.1475470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i111.i

B1260.if.lr.ph.i111.i:                            ; preds = %B988.if.i.i
  %.1390.i.i = getelementptr i8, ptr %.1306.i.i, i64 8
  %.1391.i.i = load i64, ptr %.1390.i.i, align 8, !noalias !117
  %.1356.i.i = getelementptr i8, ptr %.1306.i.i, i64 24
  %.1357.i.i = load i64, ptr %.1356.i.i, align 8, !noalias !117
  %.1331.i.i = getelementptr i8, ptr %.1306.i.i, i64 16
  %.1332.i.i = load i64, ptr %.1331.i.i, align 8, !noalias !117
  %415 = getelementptr double, ptr %.108, i64 %.1357.i.i
  %416 = getelementptr i64, ptr %.63, i64 %.1391.i.i
  %417 = getelementptr i64, ptr %.63, i64 %.1332.i.i
  br label %B1260.if.i112.i

B1260.if.i112.i:                                  ; preds = %B1260.if.lr.ph.i111.i, %B1358.i.i
  %.1419.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i111.i ], [ %.1488.i.i, %B1358.i.i ]
  %invariant.gep.i113.i = getelementptr double, ptr %415, i64 %.1419.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i112.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i112.i ], [ %.1656.i.i, %B1292.if.i.i ]
  %.1543.0467.i.i = phi i64 [ 0, %B1260.if.i112.i ], [ %.1612.i.i, %B1292.if.i.i ]
  %.1612.i.i = add nuw nsw i64 %.1543.0467.i.i, 1
  %.1638.i.i = mul nuw nsw i64 %.1543.0467.i.i, %.1307.i.i
  %gep.i114.i = getelementptr double, ptr %invariant.gep.i113.i, i64 %.1638.i.i
  %.1645.i.i = load double, ptr %gep.i114.i, align 8, !noalias !117
  %.1649.i.i86 = getelementptr i64, ptr %416, i64 %.1543.0467.i.i
  %.1650.i.i87 = load i64, ptr %.1649.i.i86, align 8, !noalias !117
  %.1652.i.i = getelementptr double, ptr %.408, i64 %.1650.i.i87
  %.1653.i.i = load double, ptr %.1652.i.i, align 8, !noalias !117
  %.1654.i.i = fmul double %.1645.i.i, %.1653.i.i
  %.1656.i.i = fadd double %total.2.2469.i.i, %.1654.i.i
  %exitcond.not.i115.i = icmp eq i64 %.1307.i.i, %.1612.i.i
  br i1 %exitcond.not.i115.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i116.i:                                  ; preds = %B1358.i.i, %B1428.if.i116.i
  %.1717.0474.i.i = phi i64 [ %.1786.i.i, %B1428.if.i116.i ], [ 0, %B1358.i.i ]
  %.1786.i.i = add nuw nsw i64 %.1717.0474.i.i, 1
  %.1814.i.i = getelementptr i64, ptr %416, i64 %.1717.0474.i.i
  %.1815.i.i = load i64, ptr %.1814.i.i, align 8, !noalias !117
  %.1817.i.i = getelementptr double, ptr %.408, i64 %.1815.i.i
  store double 0.000000e+00, ptr %.1817.i.i, align 8, !noalias !117
  %exitcond483.not.i.i = icmp eq i64 %.1307.i.i, %.1786.i.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i116.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1857.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1926.i.i, %B1492.if.i.i ]
  %.1926.i.i = add nuw nsw i64 %.1857.0480.i.i, 1
  %.1955.i.i = getelementptr i64, ptr %411, i64 %.1857.0480.i.i
  %.1956.i.i = load i64, ptr %.1955.i.i, align 8, !noalias !117
  %.1958.i.i = getelementptr double, ptr %.490, i64 %.1857.0480.i.i
  %.1959.i.i = load double, ptr %.1958.i.i, align 8, !noalias !117
  %.1964.idx.i.i = shl i64 %.1857.0480.i.i, 4
  %.1964.i.i = getelementptr i8, ptr %412, i64 %.1964.idx.i.i
  %.1965.i.i89 = load double, ptr %.1964.i.i, align 8, !noalias !117
  %.1971.i.i = getelementptr i8, ptr %.1964.i.i, i64 8
  %.1972.i.i = load double, ptr %.1971.i.i, align 8, !noalias !117
  call fastcc void @to_scale(ptr %.1973.i.i, i64 %.1956.i.i, double %.1959.i.i, double %.1965.i.i89, double %.1972.i.i)
  %.1987.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !117
  %.2014.i.i = getelementptr double, ptr %arg.grad, i64 %.1857.0480.i.i
  %.2015.i.i = load double, ptr %.2014.i.i, align 8, !noalias !117
  %.2017.i.i = getelementptr double, ptr %.408, i64 %.1857.0480.i.i
  %.2018.i.i = load double, ptr %.2017.i.i, align 8, !noalias !117
  %.2019.i.i = fmul double %.1987.fca.1.load.i.i, %.2018.i.i
  %.2020.i.i = fadd double %.2015.i.i, %.2019.i.i
  store double %.2020.i.i, ptr %.2014.i.i, align 8, !noalias !117
  %exitcond485.not.i.i = icmp eq i64 %.1926.i.i, %.101.i.i82
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B60.if.i71:                                       ; preds = %factor_backward, %B60.if.lr.ph.i70
  %.128.0132.i = phi i64 [ 0, %B60.if.lr.ph.i70 ], [ %.199.i, %factor_backward ]
  %.199.i = add nuw nsw i64 %.128.0132.i, 1
  %.303.i = load i64, ptr %.302.i, align 8, !noalias !87
  %418 = getelementptr i64, ptr %.63, i64 %.303.i
  %.idx.i72 = mul i64 %.128.0132.i, 376
  %419 = getelementptr i8, ptr %418, i64 %.idx.i72
  %.689.i = getelementptr i8, ptr %419, i64 16
  %.690.i = load i64, ptr %.689.i, align 8, !noalias !87
  %.691.i = icmp sgt i64 %.690.i, -1
  br i1 %.691.i, label %B206.i, label %B496.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
  %.837 = load i64, ptr %.576, align 8
  %.838 = icmp sgt i64 %.837, 0
  br i1 %.838, label %B658, label %B684

B658:                                             ; preds = %after_likelihood
  %.97.i = getelementptr i8, ptr %.63, i64 136
  %.98.i = load i64, ptr %.97.i, align 8, !noalias !123
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
  %.625.i = getelementptr i8, ptr %421, i64 24
  %.626.i261 = load i64, ptr %.625.i, align 8, !noalias !123
  %.706119.not.i = icmp slt i64 %.626.i261, 1
  br i1 %.706119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.772.i262 = getelementptr i8, ptr %421, i64 32
  br label %B494.if.i

B70.if.i:                                         ; preds = %B70.loopexit.i, %B70.if.lr.ph.i
  %.123.0125.in.i = phi i64 [ %.98.i, %B70.if.lr.ph.i ], [ %.123.0125.i, %B70.loopexit.i ]
  %.123.0125.i = add nsw i64 %.123.0125.in.i, -1
  %.298.i = load i64, ptr %.297.i, align 8, !noalias !123
  %420 = getelementptr i64, ptr %.63, i64 %.298.i
  %.idx.i256 = mul i64 %.123.0125.i, 48
  %421 = getelementptr i8, ptr %420, i64 %.idx.i256
  %.359.i = getelementptr i8, ptr %421, i64 40
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !123
  %.362.i = getelementptr double, ptr %.296, i64 %.360.i
  %.368.i = tail call double @moved(i64 %.123.0125.i, ptr %.490, ptr %.362.i), !noalias !123
  %.398.i = load i64, ptr %421, align 8, !noalias !123
  %.478115.not.i = icmp slt i64 %.398.i, 1
  br i1 %.478115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i
  %.544.i257 = getelementptr i8, ptr %421, i64 16
  %.545.i258 = load i64, ptr %.544.i257, align 8, !noalias !123
  %422 = getelementptr double, ptr %.108, i64 %.545.i258
  %.578.i259 = getelementptr i8, ptr %421, i64 8
  %.579.i = load i64, ptr %.578.i259, align 8, !noalias !123
  %423 = getelementptr i64, ptr %.63, i64 %.579.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.589.i, %B302.if.i ]
  %.422.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.491.i, %B302.if.i ]
  %.491.i = add nuw nsw i64 %.422.0116.i, 1
  %.548.i = getelementptr double, ptr %422, i64 %.422.0116.i
  %.549.i = load double, ptr %.548.i, align 8, !noalias !123
  %.582.i = getelementptr i64, ptr %423, i64 %.422.0116.i
  %.583.i = load i64, ptr %.582.i, align 8, !noalias !123
  %.585.i = getelementptr double, ptr %arg.grad, i64 %.583.i
  %.586.i = load double, ptr %.585.i, align 8, !noalias !123
  %.587.i = fmul double %.549.i, %.586.i
  %.589.i = fadd double %total.2.1118.i, %.587.i
  %exitcond.not.i260 = icmp eq i64 %.491.i, %.398.i
  br i1 %exitcond.not.i260, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.650.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.719.i, %B494.if.i ]
  %.719.i = add nuw nsw i64 %.650.0120.i, 1
  %.773.i = load i64, ptr %.772.i262, align 8, !noalias !123
  %424 = getelementptr i64, ptr %.63, i64 %.773.i
  %.776.i = getelementptr i64, ptr %424, i64 %.650.0120.i
  %.777.i = load i64, ptr %.776.i, align 8, !noalias !123
  %.779.i = getelementptr double, ptr %arg.grad, i64 %.777.i
  %.780.i = load double, ptr %.779.i, align 8, !noalias !123
  %.782.i = getelementptr double, ptr %.362.i, i64 %.650.0120.i
  %.783.i = load double, ptr %.782.i, align 8, !noalias !123
  %.785.i = fmul double %total.2.1.lcssa.i, %.783.i
  %.786.i = fadd double %.780.i, %.785.i
  store double %.786.i, ptr %.779.i, align 8, !noalias !123
  %exitcond126.not.i = icmp eq i64 %.719.i, %.626.i261
  br i1 %exitcond126.not.i, label %B70.loopexit.i, label %B494.if.i

B684:                                             ; preds = %B70.loopexit.i, %B658, %after_likelihood
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !126
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
  %.241.i = load double, ptr %.240.i, align 8, !noalias !126
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !126
  %.245.i263 = fmul double %.241.i, %.244.i
  store double %.245.i263, ptr %.240.i, align 8, !noalias !126
  %exitcond.not.i264 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i264, label %to_scaled.3, label %B130.if.i

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
  %.133.i = load double, ptr %.132.i, align 8, !noalias !129
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i265 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i265, label %status, label %B30.if.i

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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !132
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !132
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !132
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !132
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !132
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !132
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !132
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !132
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
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !135
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
  %.294.i17 = load i64, ptr %.293.i, align 8, !noalias !135
  %0 = getelementptr i64, ptr %.302, i64 %.294.i17
  %.idx.i = mul i64 %.119.080.i, 48
  %1 = getelementptr i8, ptr %0, i64 %.idx.i
  %.352.i = getelementptr i8, ptr %1, i64 40
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !135
  %.355.i = getelementptr double, ptr %.386, i64 %.353.i
  %.357.i = tail call double @moved(i64 %.119.080.i, ptr %.173, ptr %.355.i), !noalias !135
  %.390.i = load i64, ptr %1, align 8, !noalias !135
  %.47076.not.i = icmp slt i64 %.390.i, 1
  br i1 %.47076.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.536.i = getelementptr i8, ptr %1, i64 8
  %.573.i = getelementptr i8, ptr %1, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.414.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.483.i, %B284.if.i ]
  %.483.i = add nuw nsw i64 %.414.077.i, 1
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !135
  %2 = getelementptr i64, ptr %.302, i64 %.537.i
  %.540.i = getelementptr i64, ptr %2, i64 %.414.077.i
  %.541.i = load i64, ptr %.540.i, align 8, !noalias !135
  %.543.i = getelementptr double, ptr %.173, i64 %.541.i
  %.544.i = load double, ptr %.543.i, align 8, !noalias !135
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !135
  %3 = getelementptr double, ptr %.457, i64 %.574.i
  %.577.i = getelementptr double, ptr %3, i64 %.414.077.i
  %.578.i = load double, ptr %.577.i, align 8, !noalias !135
  %.580.i = fmul double %.357.i, %.578.i
  %.581.i = fadd double %.544.i, %.580.i
  store double %.581.i, ptr %.543.i, align 8, !noalias !135
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !138
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
!25 = distinct !{!25, !26, !"states_forward.2: %retptr"}
!26 = distinct !{!26, !"states_forward.2"}
!27 = !{!28, !7}
!28 = distinct !{!28, !29, !"regions_forward.2: %retptr"}
!29 = distinct !{!29, !"regions_forward.2"}
!30 = !{!31, !28, !7}
!31 = distinct !{!31, !32, !"turn: %retptr"}
!32 = distinct !{!32, !"turn"}
!33 = !{!34, !7}
!34 = distinct !{!34, !35, !"effects_forward.2: %retptr"}
!35 = distinct !{!35, !"effects_forward.2"}
!36 = !{!37, !34, !7}
!37 = distinct !{!37, !38, !"cholesky.3: %retptr"}
!38 = distinct !{!38, !"cholesky.3"}
!39 = !{!40, !34, !7}
!40 = distinct !{!40, !41, !"squared.3: %retptr"}
!41 = distinct !{!41, !"squared.3"}
!42 = !{!43, !34, !7}
!43 = distinct !{!43, !44, !"log_tails: %retptr"}
!44 = distinct !{!44, !"log_tails"}
!45 = !{!46, !34, !7}
!46 = distinct !{!46, !47, !"weight_of.2: %retptr"}
!47 = distinct !{!47, !"weight_of.2"}
!48 = !{!49, !7}
!49 = distinct !{!49, !50, !"correlate: %retptr"}
!50 = distinct !{!50, !"correlate"}
!51 = !{!52, !7}
!52 = distinct !{!52, !53, !"factor_forward.2: %retptr"}
!53 = distinct !{!53, !"factor_forward.2"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"rows.2: %retptr"}
!56 = distinct !{!56, !"rows.2"}
!57 = !{!58, !55}
!58 = distinct !{!58, !59, !"predict: %retptr"}
!59 = distinct !{!59, !"predict"}
!60 = !{!61, !55}
!61 = distinct !{!61, !62, !"keep.3: %retptr"}
!62 = distinct !{!62, !"keep.3"}
!63 = !{!64, !55}
!64 = distinct !{!64, !65, !"couple.2: %retptr"}
!65 = distinct !{!65, !"couple.2"}
!66 = !{!67, !64, !55}
!67 = distinct !{!67, !68, !"by_visits: %retptr"}
!68 = distinct !{!68, !"by_visits"}
!69 = !{!70, !67, !64, !55}
!70 = distinct !{!70, !71, !"cholesky.3: %retptr"}
!71 = distinct !{!71, !"cholesky.3"}
!72 = !{!73, !67, !64, !55}
!73 = distinct !{!73, !74, !"solve.2: %retptr"}
!74 = distinct !{!74, !"solve.2"}
!75 = !{!76, !67, !64, !55}
!76 = distinct !{!76, !77, !"solve.3: %retptr"}
!77 = distinct !{!77, !"solve.3"}
!78 = !{!79, !64, !55}
!79 = distinct !{!79, !80, !"by_times.2: %retptr"}
!80 = distinct !{!80, !"by_times.2"}
!81 = !{!82, !55}
!82 = distinct !{!82, !83, !"keep.4: %retptr"}
!83 = distinct !{!83, !"keep.4"}
!84 = !{!85, !55}
!85 = distinct !{!85, !86, !"predict_backward: %retptr"}
!86 = distinct !{!86, !"predict_backward"}
!87 = !{!88}
!88 = distinct !{!88, !89, !"after_likelihood.2: %retptr"}
!89 = distinct !{!89, !"after_likelihood.2"}
!90 = !{!91, !88}
!91 = distinct !{!91, !92, !"states_backward.2: %retptr"}
!92 = distinct !{!92, !"states_backward.2"}
!93 = !{!94, !88}
!94 = distinct !{!94, !95, !"regions_backward.2: %retptr"}
!95 = distinct !{!95, !"regions_backward.2"}
!96 = !{!97, !88}
!97 = distinct !{!97, !98, !"effects_backward: %retptr"}
!98 = distinct !{!98, !"effects_backward"}
!99 = !{!100, !88}
!100 = distinct !{!100, !101, !"correlate_backward: %retptr"}
!101 = distinct !{!101, !"correlate_backward"}
!102 = !{!103, !97, !88}
!103 = distinct !{!103, !104, !"squared.3: %retptr"}
!104 = distinct !{!104, !"squared.3"}
!105 = !{!106, !97, !88}
!106 = distinct !{!106, !107, !"tails_by_nu: %retptr"}
!107 = distinct !{!107, !"tails_by_nu"}
!108 = !{!109, !97, !88}
!109 = distinct !{!109, !110, !"weight_backward: %retptr"}
!110 = distinct !{!110, !"weight_backward"}
!111 = !{!112, !88}
!112 = distinct !{!112, !113, !"keep_backward.2: %retptr"}
!113 = distinct !{!113, !"keep_backward.2"}
!114 = !{!115, !88}
!115 = distinct !{!115, !116, !"factor_backward.2: %retptr"}
!116 = distinct !{!116, !"factor_backward.2"}
!117 = !{!118, !88}
!118 = distinct !{!118, !119, !"backward: %retptr"}
!119 = distinct !{!119, !"backward"}
!120 = !{!121, !118, !88}
!121 = distinct !{!121, !122, !"climb_backward.2: %retptr"}
!122 = distinct !{!122, !"climb_backward.2"}
!123 = !{!124}
!124 = distinct !{!124, !125, !"move_backward: %retptr"}
!125 = distinct !{!125, !"move_backward"}
!126 = !{!127}
!127 = distinct !{!127, !128, !"to_scaled.4: %retptr"}
!128 = distinct !{!128, !"to_scaled.4"}
!129 = !{!130}
!130 = distinct !{!130, !131, !"status.2: %retptr"}
!131 = distinct !{!131, !"status.2"}
!132 = !{!133}
!133 = distinct !{!133, !134, !"from_scaled.2: %retptr"}
!134 = distinct !{!134, !"from_scaled.2"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"move.2: %retptr"}
!137 = distinct !{!137, !"move.2"}
!138 = !{!139}
!139 = distinct !{!139, !140, !"log1p_any: %retptr"}
!140 = distinct !{!140, !"log1p_any"}
