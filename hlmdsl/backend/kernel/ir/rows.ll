; from sources 7477937ae4bbd193247799174d4dcb7664a95342a6bd2decd2adde86e82f0778

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1973.i.i = alloca [4 x double], align 8
  %.12.i.i.i47 = alloca double, align 8
  %.39.i.i.i49 = alloca double, align 8
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
  %.186120.not.i = icmp slt i64 %.104.i, 1
  br i1 %.186120.not.i, label %B78.i, label %B60.if.preheader.i

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
  %.428124.not.i = icmp slt i64 %.347.i, 1
  br i1 %.428124.not.i, label %before_likelihood, label %B174.if.lr.ph.i

B174.if.lr.ph.i:                                  ; preds = %forward
  %.544.i23 = getelementptr i8, ptr %.63, i64 112
  br label %B174.if.i

B344.i:                                           ; preds = %factor_forward
  %.191.i.i = load i64, ptr %124, align 8, !noalias !21
  %.361.i.i = load i64, ptr %.190.i96.i, align 8, !noalias !21
  %.980682.not.i.i = icmp slt i64 %.191.i.i, 1
  br i1 %.980682.not.i.i, label %effects_forward, label %B240.if.lr.ph.i.i

B240.if.lr.ph.i.i:                                ; preds = %B344.i
  %.890.i.i = getelementptr i8, ptr %124, i64 96
  %.891.i.i = load i64, ptr %.890.i.i, align 8, !noalias !21
  %.720.i.i = getelementptr i8, ptr %124, i64 48
  %.721.i.i = load i64, ptr %.720.i.i, align 8, !noalias !21
  %.1189.i.i = getelementptr i8, ptr %124, i64 80
  %.1365.i.i = getelementptr i8, ptr %124, i64 200
  %.1547.i84.i = getelementptr i8, ptr %124, i64 216
  %.1721.i.i = getelementptr i8, ptr %124, i64 208
  %.1901.i.i = getelementptr i8, ptr %124, i64 192
  %.2075.i.i = getelementptr i8, ptr %124, i64 176
  %.190.i.i85.i = getelementptr i8, ptr %124, i64 120
  %.376.i.i.i = getelementptr i8, ptr %124, i64 168
  %.552.i.i.i = getelementptr i8, ptr %124, i64 144
  %.895.i.i.i = getelementptr i8, ptr %124, i64 160
  %.725.i.i.i = getelementptr i8, ptr %124, i64 152
  %.1226.i.i.i = getelementptr i8, ptr %124, i64 128
  %.1993.i.i.i = getelementptr i8, ptr %124, i64 136
  %.2289.i.i = getelementptr i8, ptr %124, i64 224
  %.2335.i.i = icmp sgt i64 %.361.i.i, 0
  %storemerge587.i.i = tail call i64 @llvm.smax.i64(i64 %.361.i.i, i64 0)
  %65 = getelementptr double, ptr %.296, i64 %.721.i.i
  %66 = getelementptr i64, ptr %.63, i64 %.891.i.i
  %.3058.i.i = getelementptr i8, ptr %124, i64 104
  %.3232.i.i = getelementptr i8, ptr %124, i64 112
  %.3408.i.i = getelementptr i8, ptr %124, i64 88
  %.3706657.not.i.i = icmp slt i64 %.361.i.i, 1
  %67 = getelementptr double, ptr %.490, i64 %.923.i
  %.4579.i.i = getelementptr i8, ptr %124, i64 72
  %.8.i.i.i = sitofp i64 %.361.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B240.if.i.i

B240.loopexit.i.i:                                ; preds = %B2084.i.i, %B1964.i.i, %B1814.i.thread.i
  %lp.5.1.i118.i = phi double [ %lp.5.1.i.i, %B1964.i.i ], [ %lp.4.0686.i.i, %B1814.i.thread.i ], [ %lp.5.1.i.i, %B2084.i.i ]
  %exitcond700.not.i.i = icmp eq i64 %.993.i.i, %.191.i.i
  br i1 %exitcond700.not.i.i, label %effects_forward, label %B240.if.i.i

B862.i.i:                                         ; preds = %B792.if.i.i, %B758.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B758.if.i.i ], [ %.2821.i.i, %B792.if.i.i ]
  %gep631.i.i = getelementptr double, ptr %invariant.gep630.i.i, i64 %106
  %.2840.i.i = load double, ptr %gep631.i.i, align 8, !noalias !21
  %.2842.i.i = fmul double %storemerge93.i.i.i, %.2840.i.i
  %.2844.i.i = fmul double %inner.2.4.lcssa.i.i, %.2842.i.i
  %.2848.i.i = fadd double %total.12.3628.i.i, %.2844.i.i
  %exitcond691.not.i.i = icmp eq i64 %.2651.i.i, %103
  br i1 %exitcond691.not.i.i, label %B914.i.i, label %B758.if.i.i

B914.i.i:                                         ; preds = %B862.i.i, %B708.if.i.i
  %total.12.3.lcssa.i.i = phi double [ %..i.i, %B708.if.i.i ], [ %.2848.i.i, %B862.i.i ]
  %.2867.i.i = getelementptr double, ptr %104, i64 %.2443.0633.i.i
  store double %total.12.3.lcssa.i.i, ptr %.2867.i.i, align 8, !noalias !21
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.2542.i.i, label %B948.i.i, label %B708.if.i.i

B948.i.i:                                         ; preds = %B914.i.i
  %.2390.i.i = add nuw nsw i64 %.2321.0643.i.i, 1
  %.2880.i.i = getelementptr i64, ptr %66, i64 %.2321.0643.i.i
  %.2881.i.i = load i64, ptr %.2880.i.i, align 8, !noalias !21
  %.2887.i.i = getelementptr i8, ptr %.2880.i.i, i64 8
  %.2888.i.i = load i64, ptr %.2887.i.i, align 8, !noalias !21
  %.2889.i.i = sub nsw i64 %.2888.i.i, %.2881.i.i
  %.3409.i.i = load i64, ptr %.3408.i.i, align 8, !noalias !21
  %gep641.i.i = getelementptr double, ptr %invariant.gep640.i.i, i64 %.3409.i.i
  %.3417.i.i = getelementptr double, ptr %gep641.i.i, i64 %.2321.0643.i.i
  %.3418.i.i = load double, ptr %.3417.i.i, align 8, !noalias !21
  %.3504635.not.i.i = icmp slt i64 %.2889.i.i, 1
  br i1 %.3504635.not.i.i, label %B1246.i.i, label %B1192.if.lr.ph.i.i

B1192.if.lr.ph.i.i:                               ; preds = %B948.i.i
  %.3238.i.i = mul nuw nsw i64 %.2889.i.i, %.922.0684.i.i
  %.3235.i.i = mul nsw i64 %.2881.i.i, %.191.i.i
  %.3233.i.i = load i64, ptr %.3232.i.i, align 8, !noalias !21
  %.3059.i.i = load i64, ptr %.3058.i.i, align 8, !noalias !21
  %68 = getelementptr i64, ptr %.63, i64 %.3059.i.i
  %69 = getelementptr i64, ptr %68, i64 %.2881.i.i
  %70 = getelementptr double, ptr %.108, i64 %.3233.i.i
  %71 = getelementptr double, ptr %70, i64 %.3235.i.i
  %72 = getelementptr double, ptr %71, i64 %.3238.i.i
  br label %B1192.if.i.i

B1246.i.i:                                        ; preds = %B1192.if.i.i, %B948.i.i
  %total.13.2.lcssa.i.i = phi double [ %.3418.i.i, %B948.i.i ], [ %.3557.i.i, %B1192.if.i.i ]
  %.3571.i.i = fmul double %storemerge93.i.i.i, %total.13.2.lcssa.i.i
  %.3580.i.i = getelementptr double, ptr %102, i64 %.2321.0643.i.i
  store double %.3571.i.i, ptr %.3580.i.i, align 8, !noalias !21
  %indvars.iv.next689.i.i = add i64 %indvars.iv688.i.i, -1
  %exitcond694.not.i.i = icmp eq i64 %.361.i.i, %.2390.i.i
  br i1 %exitcond694.not.i.i, label %B64.if.lr.ph.i.i86.i, label %B708.if.lr.ph.i.i

B182.i.i91.i:                                     ; preds = %B116.if.i.i.i, %B64.if.i.i87.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i87.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i91.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.361.i.i
  %73 = getelementptr double, ptr %100, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %73, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !24
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !24
  br label %B64.if.i.i87.i

B294.i.i.i:                                       ; preds = %B182.i.i91.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !24
  %.482.i.i.i = getelementptr double, ptr %74, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !24
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.361.i.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i86.i

B64.if.lr.ph.i.i86.i:                             ; preds = %B1246.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1246.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1246.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.361.i.i
  %74 = getelementptr double, ptr %100, i64 %.263.i.i.i
  br label %B64.if.i.i87.i

B64.if.i.i87.i:                                   ; preds = %B64.if.lr.ph.i.i86.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i86.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %74, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !24
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i91.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i87.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.361.i.i
  %75 = getelementptr double, ptr %100, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i88.i = getelementptr double, ptr %74, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i88.i, align 8, !noalias !24
  %.408.i.i89.i = getelementptr double, ptr %75, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i89.i, align 8, !noalias !24
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i.i90.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i.i90.i, label %B182.i.i91.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %76 = getelementptr double, ptr %.296, i64 %.1722.i.i
  %77 = getelementptr double, ptr %76, i64 %.1193.i.i
  br label %B1332.if.i.i

B1424.i.i:                                        ; preds = %B1366.if.i.i, %B1332.if.i.i
  %total.14.2.lcssa.i.i = phi double [ 0.000000e+00, %B1332.if.i.i ], [ %.3885.i.i, %B1366.if.i.i ]
  %.3979652.not.i.i = icmp eq i64 %.3650.0658.i.i, 0
  br i1 %.3979652.not.i.i, label %B1510.i.i, label %B1450.if.lr.ph.i.i

B1450.if.lr.ph.i.i:                               ; preds = %B1424.i.i
  %.4019.i.i = mul nuw nsw i64 %.3650.0658.i.i, %.361.i.i
  %78 = getelementptr double, ptr %100, i64 %.4019.i.i
  br label %B1450.if.i.i

B1510.i.i:                                        ; preds = %B1450.if.i.i, %B1424.i.i
  %.4043.pre-phi.i.i = phi i64 [ 0, %B1424.i.i ], [ %.4019.i.i, %B1450.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1424.i.i ], [ %.4033.i.i, %B1450.if.i.i ]
  %79 = getelementptr double, ptr %100, i64 %.4043.pre-phi.i.i
  %.4049.i.i = getelementptr double, ptr %79, i64 %.3650.0658.i.i
  %.4050.i.i = load double, ptr %.4049.i.i, align 8, !noalias !21
  %.4055.i.i = fdiv double %total.15.2.lcssa.i.i, %.4050.i.i
  %.4064.i.i = getelementptr double, ptr %77, i64 %.3650.0658.i.i
  store double %.4055.i.i, ptr %.4064.i.i, align 8, !noalias !21
  %exitcond697.not.i.i = icmp eq i64 %.361.i.i, %.3719.i.i
  br i1 %exitcond697.not.i.i, label %B1562.i.i, label %B1332.if.i.i

B1562.i.i:                                        ; preds = %B1510.i.i
  %.3620.i.i = fsub double %lp.4.0686.i.i, %.486.i.i.i
  %80 = getelementptr double, ptr %67, i64 %.1193.i.i
  %81 = getelementptr double, ptr %.296, i64 %.1906.i.i
  br label %B1598.if.i.i

B1736.i.i:                                        ; preds = %B1676.if.i.i, %B1598.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4217.i.i, %B1598.if.i.i ], [ %.4357.i.i, %B1676.if.i.i ]
  %.4367.i.i = mul nsw i64 %.4104.0672.i.i, %.361.i.i
  %82 = getelementptr double, ptr %100, i64 %.4367.i.i
  %.4373.i.i = getelementptr double, ptr %82, i64 %.4104.0672.i.i
  %.4374.i.i = load double, ptr %.4373.i.i, align 8, !noalias !21
  %.4379.i.i = fdiv double %total.16.2.lcssa.i.i, %.4374.i.i
  %.4388.i.i = getelementptr double, ptr %81, i64 %.4104.0672.i.i
  store double %.4379.i.i, ptr %.4388.i.i, align 8, !noalias !21
  %.4390.i.i = fmul double %.4379.i.i, 5.000000e-01
  %.4391.i.i = fmul double %.4379.i.i, %.4390.i.i
  %.4393.i.i = fsub double %lp.6.1671.i.i, %.4391.i.i
  %.4160.i.i = icmp sgt i64 %.4107.0670.i.i, 1
  br i1 %.4160.i.i, label %B1598.if.i.i, label %B1814.i.i

B1814.i.i:                                        ; preds = %B1736.i.i
  %.4580.i.i = load i64, ptr %.4579.i.i, align 8, !noalias !21
  %.4581.i.i = icmp sgt i64 %.4580.i.i, -1
  br i1 %.4581.i.i, label %B1868.i.i, label %B1964.i.i

B1814.i.thread.i:                                 ; preds = %weight_of
  %.4580.i107.i = load i64, ptr %.4579.i.i, align 8, !noalias !21
  %.4581.i108.i = icmp sgt i64 %.4580.i107.i, -1
  br i1 %.4581.i108.i, label %B1868.i.thread.i, label %B240.loopexit.i.i

B1868.i.thread.i:                                 ; preds = %B1814.i.thread.i
  %.4755.i113.i = getelementptr double, ptr %.296, i64 %.4580.i107.i
  %.4756.i114.i = load double, ptr %.4755.i113.i, align 8, !noalias !21
  br label %squared

B1868.i.i:                                        ; preds = %B1814.i.i
  %.4755.i.i = getelementptr double, ptr %.296, i64 %.4580.i.i
  %.4756.i.i = load double, ptr %.4755.i.i, align 8, !noalias !21
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B1868.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B1868.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B1868.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %81, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !27
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i600.i.i = icmp eq i64 %.108.i.i.i, %.361.i.i
  br i1 %exitcond.not.i600.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B1868.i.thread.i
  %.4756.i116.i = phi double [ %.4756.i114.i, %B1868.i.thread.i ], [ %.4756.i.i, %B30.if.i.i.i ]
  %lp.6.1.lcssa.i109115.i = phi double [ %lp.4.0686.i.i, %B1868.i.thread.i ], [ %.4393.i.i, %B30.if.i.i.i ]
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1868.i.thread.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.4756.i116.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !30
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !30
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.68.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.69.i.i.i = tail call double @log1p(double %.68.i.i.i)
  %.70.i.i.i = fmul double %.11.i.i.i, %.69.i.i.i
  %.71.i.i.i = fadd double %.63.i.i.i, %.70.i.i.i
  %.72.i.i.i = fsub double %.71.i.i.i, %.9.i.i.i
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.4756.i116.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.4811.i.i = fadd double %lp.6.1.lcssa.i109115.i, %.82.i.i.i
  br label %B1964.i.i

B1964.i.i:                                        ; preds = %squared, %B1814.i.i
  %lp.5.1.i.i = phi double [ %.4811.i.i, %squared ], [ %.4393.i.i, %B1814.i.i ]
  br i1 %.3706657.not.i.i, label %B240.loopexit.i.i, label %B1986.if.lr.ph.i.i

B1986.if.lr.ph.i.i:                               ; preds = %B1964.i.i
  %83 = getelementptr double, ptr %.296, i64 %.1906.i.i
  %84 = getelementptr double, ptr %.296, i64 %.2076.i.i
  %85 = getelementptr double, ptr %84, i64 %.1193.i.i
  br label %B2024.if.lr.ph.i.i

B2084.i.i:                                        ; preds = %B2024.if.i.i
  %.4912.i.i = add nuw nsw i64 %.4843.0680.i.i, 1
  %.5093.i.i = getelementptr double, ptr %85, i64 %.4843.0680.i.i
  store double %.5078.i.i, ptr %.5093.i.i, align 8, !noalias !21
  %exitcond699.not.i.i = icmp eq i64 %.361.i.i, %.4912.i.i
  br i1 %exitcond699.not.i.i, label %B240.loopexit.i.i, label %B2024.if.lr.ph.i.i

B240.if.i.i:                                      ; preds = %B240.loopexit.i.i, %B240.if.lr.ph.i.i
  %lp.4.0686.i.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i.i ], [ %lp.5.1.i118.i, %B240.loopexit.i.i ]
  %.922.0684.i.i = phi i64 [ 0, %B240.if.lr.ph.i.i ], [ %.993.i.i, %B240.loopexit.i.i ]
  %.993.i.i = add nuw nsw i64 %.922.0684.i.i, 1
  %.1190.i.i = load i64, ptr %.1189.i.i, align 8, !noalias !21
  %.1193.i.i = mul nsw i64 %.922.0684.i.i, %.361.i.i
  %.1195.i.i = mul nsw i64 %.1193.i.i, %.361.i.i
  %.1366.i.i = load i64, ptr %.1365.i.i, align 8, !noalias !21
  %.1548.i.i = load i64, ptr %.1547.i84.i, align 8, !noalias !21
  %.1722.i.i = load i64, ptr %.1721.i.i, align 8, !noalias !21
  %.1902.i.i = load i64, ptr %.1901.i.i, align 8, !noalias !21
  %.1906.i.i = add nsw i64 %.1902.i.i, %.1193.i.i
  %.2076.i.i = load i64, ptr %.2075.i.i, align 8, !noalias !21
  %.191.i.i.i = load i64, ptr %.190.i.i85.i, align 8, !noalias !33
  %.192.i.i.i = icmp eq i64 %.191.i.i.i, 0
  br i1 %.192.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B240.if.i.i
  %.377.i.i.i = load i64, ptr %.376.i.i.i, align 8, !noalias !33
  %86 = getelementptr double, ptr %.108, i64 %.377.i.i.i
  %.381.i.i.i = getelementptr double, ptr %86, i64 %.922.0684.i.i
  %.382.i.i.i = load double, ptr %.381.i.i.i, align 8, !noalias !33
  %.383.i.i.i = fneg double %.382.i.i.i
  %.553.i.i.i = load i64, ptr %.552.i.i.i, align 8, !noalias !33
  %.98796.not.i.i.i = icmp slt i64 %.553.i.i.i, 1
  br i1 %.98796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.898.i.i.i = mul nuw nsw i64 %.553.i.i.i, %.922.0684.i.i
  %.896.i.i.i = load i64, ptr %.895.i.i.i, align 8, !noalias !33
  %.726.i.i.i = load i64, ptr %.725.i.i.i, align 8, !noalias !33
  %87 = getelementptr i64, ptr %.63, i64 %.726.i.i.i
  %88 = getelementptr double, ptr %.108, i64 %.896.i.i.i
  %89 = getelementptr double, ptr %88, i64 %.898.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.383.i.i.i, %B56.i.i.i ], [ %.1040.i.i.i, %B266.if.i.i.i ]
  %.1227.i.i.i = load i64, ptr %.1226.i.i.i, align 8, !noalias !33
  %.1228.i.i.i = icmp sgt i64 %.1227.i.i.i, -1
  br i1 %.1228.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1317.i.i.i = load i64, ptr %.544.i23, align 8, !noalias !33
  %90 = getelementptr i64, ptr %.63, i64 %.1317.i.i.i
  %.idx.i.i.i = mul i64 %.1227.i.i.i, 328
  %91 = getelementptr i8, ptr %90, i64 %.idx.i.i.i
  %.1821.i.i.i = getelementptr i8, ptr %91, i64 8
  %.1822.i.i.i = load i64, ptr %.1821.i.i.i, align 8, !noalias !33
  %.2259100.not.i.i.i = icmp slt i64 %.1822.i.i.i, 1
  br i1 %.2259100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.2165.i.i.i = getelementptr i8, ptr %91, i64 176
  %.2166.i.i.i = load i64, ptr %.2165.i.i.i, align 8, !noalias !33
  %.1996.i.i.i = mul nuw nsw i64 %.1822.i.i.i, %.922.0684.i.i
  %.1994.i.i.i = load i64, ptr %.1993.i.i.i, align 8, !noalias !33
  %92 = getelementptr double, ptr %.296, i64 %.2166.i.i.i
  %93 = getelementptr double, ptr %92, i64 %.1996.i.i.i
  %94 = getelementptr double, ptr %.108, i64 %.1994.i.i.i
  %95 = getelementptr double, ptr %94, i64 %.1996.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.2309.i.i.i, %B650.if.i.i.i ]
  %.2344.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.383.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1040.i.i.i, %B266.if.i.i.i ]
  %.929.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1000.i.i.i, %B266.if.i.i.i ]
  %.1000.i.i.i = add nuw nsw i64 %.929.097.i.i.i, 1
  %.1028.i.i.i = getelementptr i64, ptr %87, i64 %.929.097.i.i.i
  %.1029.i.i.i = load i64, ptr %.1028.i.i.i, align 8, !noalias !33
  %.1031.i.i.i = getelementptr double, ptr %.296, i64 %.1029.i.i.i
  %.1032.i.i.i = load double, ptr %.1031.i.i.i, align 8, !noalias !33
  %.1036.i.i.i = getelementptr double, ptr %89, i64 %.929.097.i.i.i
  %.1037.i.i.i = load double, ptr %.1036.i.i.i, align 8, !noalias !33
  %.1038.i.i.i = fmul double %.1032.i.i.i, %.1037.i.i.i
  %.1040.i.i.i = fadd double %total.3.099.i.i.i, %.1038.i.i.i
  %exitcond.not.i601.i.i = icmp eq i64 %.1000.i.i.i, %.553.i.i.i
  br i1 %exitcond.not.i601.i.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B650.if.lr.ph.i.i.i ], [ %.2309.i.i.i, %B650.if.i.i.i ]
  %.2203.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.2272.i.i.i, %B650.if.i.i.i ]
  %.2272.i.i.i = add nuw nsw i64 %.2203.0101.i.i.i, 1
  %.2300.i.i.i = getelementptr double, ptr %93, i64 %.2203.0101.i.i.i
  %.2301.i.i.i = load double, ptr %.2300.i.i.i, align 8, !noalias !33
  %.2305.i.i.i = getelementptr double, ptr %95, i64 %.2203.0101.i.i.i
  %.2306.i.i.i = load double, ptr %.2305.i.i.i, align 8, !noalias !33
  %.2307.i.i.i = fmul double %.2301.i.i.i, %.2306.i.i.i
  %.2309.i.i.i = fadd double %total.4.0103.i.i.i, %.2307.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.2272.i.i.i, %.1822.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B240.if.i.i
  %storemerge93.i.i.i = phi double [ %.2344.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B240.if.i.i ]
  %.2290.i.i = load i64, ptr %.2289.i.i, align 8, !noalias !21
  %96 = getelementptr double, ptr %.296, i64 %.2290.i.i
  %.2295.i.i = getelementptr double, ptr %96, i64 %.922.0684.i.i
  store double %storemerge93.i.i.i, ptr %.2295.i.i, align 8, !noalias !21
  %invariant.gep640.i.i = getelementptr double, ptr %.108, i64 %.1193.i.i
  br i1 %.2335.i.i, label %B672.if.lr.ph.i.i, label %B1814.i.thread.i

B672.if.lr.ph.i.i:                                ; preds = %weight_of
  %97 = getelementptr double, ptr %.108, i64 %.1190.i.i
  %98 = getelementptr double, ptr %97, i64 %.1195.i.i
  %99 = getelementptr double, ptr %.296, i64 %.1366.i.i
  %100 = getelementptr double, ptr %99, i64 %.1195.i.i
  %101 = getelementptr double, ptr %.296, i64 %.1548.i.i
  %102 = getelementptr double, ptr %101, i64 %.1193.i.i
  br label %B708.if.lr.ph.i.i

B708.if.lr.ph.i.i:                                ; preds = %B672.if.lr.ph.i.i, %B1246.i.i
  %indvars.iv688.i.i = phi i64 [ %.361.i.i, %B672.if.lr.ph.i.i ], [ %indvars.iv.next689.i.i, %B1246.i.i ]
  %.2321.0643.i.i = phi i64 [ 0, %B672.if.lr.ph.i.i ], [ %.2390.i.i, %B1246.i.i ]
  %smax690.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv688.i.i, i64 0)
  %103 = add nuw i64 %smax690.i.i, %.2321.0643.i.i
  %.2638625.not.i.not.i = icmp sgt i64 %.361.i.i, %.2321.0643.i.i
  %invariant.gep630.i.i = getelementptr double, ptr %65, i64 %.2321.0643.i.i
  %.2858.i.i = mul nuw nsw i64 %.2321.0643.i.i, %.361.i.i
  %104 = getelementptr double, ptr %100, i64 %.2858.i.i
  br label %B708.if.i.i

B708.if.i.i:                                      ; preds = %B708.if.lr.ph.i.i, %B914.i.i
  %indvars.iv.i.i = phi i64 [ %.361.i.i, %B708.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B914.i.i ]
  %.2443.0633.i.i = phi i64 [ 0, %B708.if.lr.ph.i.i ], [ %.2512.i.i, %B914.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %105 = add nuw i64 %smax.i.i, %.2443.0633.i.i
  %.2512.i.i = add nuw nsw i64 %.2443.0633.i.i, 1
  %.2542.i.i = icmp eq i64 %.2321.0643.i.i, %.2443.0633.i.i
  %..i.i = select i1 %.2542.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.2638625.not.i.not.i, label %B758.if.lr.ph.i.i, label %B914.i.i

B758.if.lr.ph.i.i:                                ; preds = %B708.if.i.i
  %.2763621.not.not.i.i = icmp sgt i64 %.361.i.i, %.2443.0633.i.i
  %invariant.gep.i.i = getelementptr double, ptr %65, i64 %.2443.0633.i.i
  br label %B758.if.i.i

B758.if.i.i:                                      ; preds = %B758.if.lr.ph.i.i, %B862.i.i
  %total.12.3628.i.i = phi double [ %..i.i, %B758.if.lr.ph.i.i ], [ %.2848.i.i, %B862.i.i ]
  %.2582.0626.i.i = phi i64 [ %.2321.0643.i.i, %B758.if.lr.ph.i.i ], [ %.2651.i.i, %B862.i.i ]
  %.2651.i.i = add nuw i64 %.2582.0626.i.i, 1
  %106 = mul nsw i64 %.2582.0626.i.i, %.361.i.i
  br i1 %.2763621.not.not.i.i, label %B792.if.lr.ph.i.i, label %B862.i.i

B792.if.lr.ph.i.i:                                ; preds = %B758.if.i.i
  %107 = getelementptr double, ptr %98, i64 %106
  br label %B792.if.i.i

B792.if.i.i:                                      ; preds = %B792.if.i.i, %B792.if.lr.ph.i.i
  %inner.2.4624.i.i = phi double [ 0.000000e+00, %B792.if.lr.ph.i.i ], [ %.2821.i.i, %B792.if.i.i ]
  %.2707.0622.i.i = phi i64 [ %.2443.0633.i.i, %B792.if.lr.ph.i.i ], [ %.2776.i.i, %B792.if.i.i ]
  %.2776.i.i = add nuw i64 %.2707.0622.i.i, 1
  %.2808.i.i = getelementptr double, ptr %107, i64 %.2707.0622.i.i
  %.2809.i.i = load double, ptr %.2808.i.i, align 8, !noalias !21
  %.2811.i.i = mul nsw i64 %.2707.0622.i.i, %.361.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.2811.i.i
  %.2818.i.i = load double, ptr %gep.i.i, align 8, !noalias !21
  %.2819.i.i = fmul double %.2809.i.i, %.2818.i.i
  %.2821.i.i = fadd double %inner.2.4624.i.i, %.2819.i.i
  %exitcond.not.i92.i = icmp eq i64 %.2776.i.i, %105
  br i1 %exitcond.not.i92.i, label %B862.i.i, label %B792.if.i.i

B1192.if.i.i:                                     ; preds = %B1192.if.i.i, %B1192.if.lr.ph.i.i
  %total.13.2638.i.i = phi double [ %.3418.i.i, %B1192.if.lr.ph.i.i ], [ %.3557.i.i, %B1192.if.i.i ]
  %.3448.0636.i.i = phi i64 [ 0, %B1192.if.lr.ph.i.i ], [ %.3517.i.i, %B1192.if.i.i ]
  %.3517.i.i = add nuw nsw i64 %.3448.0636.i.i, 1
  %.3545.i.i = getelementptr i64, ptr %69, i64 %.3448.0636.i.i
  %.3546.i.i = load i64, ptr %.3545.i.i, align 8, !noalias !21
  %.3548.i.i = getelementptr double, ptr %.296, i64 %.3546.i.i
  %.3549.i.i = load double, ptr %.3548.i.i, align 8, !noalias !21
  %.3553.i.i = getelementptr double, ptr %72, i64 %.3448.0636.i.i
  %.3554.i.i = load double, ptr %.3553.i.i, align 8, !noalias !21
  %.3555.i.i = fmul double %.3549.i.i, %.3554.i.i
  %.3557.i.i = fsub double %total.13.2638.i.i, %.3555.i.i
  %exitcond693.not.i.i = icmp eq i64 %.3517.i.i, %.2889.i.i
  br i1 %exitcond693.not.i.i, label %B1246.i.i, label %B1192.if.i.i

B1332.if.i.i:                                     ; preds = %B1510.i.i, %cholesky
  %.3650.0658.i.i = phi i64 [ 0, %cholesky ], [ %.3719.i.i, %B1510.i.i ]
  %.3719.i.i = add nuw nsw i64 %.3650.0658.i.i, 1
  %.3831645.not.not.i.i = icmp sgt i64 %.361.i.i, %.3650.0658.i.i
  br i1 %.3831645.not.not.i.i, label %B1366.if.lr.ph.i.i, label %B1424.i.i

B1366.if.lr.ph.i.i:                               ; preds = %B1332.if.i.i
  %invariant.gep650.i.i = getelementptr double, ptr %65, i64 %.3650.0658.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1366.if.lr.ph.i.i
  %total.14.2648.i.i = phi double [ 0.000000e+00, %B1366.if.lr.ph.i.i ], [ %.3885.i.i, %B1366.if.i.i ]
  %.3775.0646.i.i = phi i64 [ %.3650.0658.i.i, %B1366.if.lr.ph.i.i ], [ %.3844.i.i, %B1366.if.i.i ]
  %.3844.i.i = add nuw i64 %.3775.0646.i.i, 1
  %.3870.i.i = mul nsw i64 %.3775.0646.i.i, %.361.i.i
  %gep651.i.i = getelementptr double, ptr %invariant.gep650.i.i, i64 %.3870.i.i
  %.3877.i.i = load double, ptr %gep651.i.i, align 8, !noalias !21
  %.3881.i.i = getelementptr double, ptr %102, i64 %.3775.0646.i.i
  %.3882.i.i = load double, ptr %.3881.i.i, align 8, !noalias !21
  %.3883.i.i = fmul double %.3877.i.i, %.3882.i.i
  %.3885.i.i = fadd double %total.14.2648.i.i, %.3883.i.i
  %exitcond695.not.i.i = icmp eq i64 %.3844.i.i, %.361.i.i
  br i1 %exitcond695.not.i.i, label %B1424.i.i, label %B1366.if.i.i

B1450.if.i.i:                                     ; preds = %B1450.if.i.i, %B1450.if.lr.ph.i.i
  %total.15.2655.i.i = phi double [ %total.14.2.lcssa.i.i, %B1450.if.lr.ph.i.i ], [ %.4033.i.i, %B1450.if.i.i ]
  %.3923.0653.i.i = phi i64 [ 0, %B1450.if.lr.ph.i.i ], [ %.3992.i.i, %B1450.if.i.i ]
  %.3992.i.i = add nuw nsw i64 %.3923.0653.i.i, 1
  %.4024.i.i = getelementptr double, ptr %78, i64 %.3923.0653.i.i
  %.4025.i.i = load double, ptr %.4024.i.i, align 8, !noalias !21
  %.4029.i.i = getelementptr double, ptr %77, i64 %.3923.0653.i.i
  %.4030.i.i = load double, ptr %.4029.i.i, align 8, !noalias !21
  %.4031.i.i = fmul double %.4025.i.i, %.4030.i.i
  %.4033.i.i = fsub double %total.15.2655.i.i, %.4031.i.i
  %exitcond696.not.i.i = icmp eq i64 %.3992.i.i, %.3650.0658.i.i
  br i1 %exitcond696.not.i.i, label %B1510.i.i, label %B1450.if.i.i

B1598.if.i.i:                                     ; preds = %B1736.i.i, %B1562.i.i
  %lp.6.1671.i.i = phi double [ %.3620.i.i, %B1562.i.i ], [ %.4393.i.i, %B1736.i.i ]
  %.4107.0670.i.i = phi i64 [ %storemerge587.i.i, %B1562.i.i ], [ %.4169.i.i, %B1736.i.i ]
  %.4104.0.in669.i.i = phi i64 [ %.361.i.i, %B1562.i.i ], [ %.4104.0672.i.i, %B1736.i.i ]
  %.4104.0672.i.i = add i64 %.4104.0.in669.i.i, -1
  %.4169.i.i = add nsw i64 %.4107.0670.i.i, -1
  %.4209.i.i = getelementptr double, ptr %80, i64 %.4104.0672.i.i
  %.4210.i.i = load double, ptr %.4209.i.i, align 8, !noalias !21
  %.4215.i.i = getelementptr double, ptr %77, i64 %.4104.0672.i.i
  %.4216.i.i = load double, ptr %.4215.i.i, align 8, !noalias !21
  %.4217.i.i = fadd double %.4210.i.i, %.4216.i.i
  %.4260.i.i = sub i64 %.361.i.i, %.4104.0.in669.i.i
  %.4303660.not.i.i = icmp eq i64 %.4260.i.i, 0
  br i1 %.4303660.not.i.i, label %B1736.i.i, label %B1676.if.lr.ph.i.i

B1676.if.lr.ph.i.i:                               ; preds = %B1598.if.i.i
  %invariant.gep665.i.i = getelementptr double, ptr %100, i64 %.4104.0672.i.i
  br label %B1676.if.i.i

B1676.if.i.i:                                     ; preds = %B1676.if.i.i, %B1676.if.lr.ph.i.i
  %total.16.2663.i.i = phi double [ %.4217.i.i, %B1676.if.lr.ph.i.i ], [ %.4357.i.i, %B1676.if.i.i ]
  %.4250.0662.i.i = phi i64 [ %.4260.i.i, %B1676.if.lr.ph.i.i ], [ %.4312.i.i, %B1676.if.i.i ]
  %.4247.0661.i.i = phi i64 [ %.4104.0.in669.i.i, %B1676.if.lr.ph.i.i ], [ %.4316.i.i, %B1676.if.i.i ]
  %.4312.i.i = add nsw i64 %.4250.0662.i.i, -1
  %.4316.i.i = add i64 %.4247.0661.i.i, 1
  %.4342.i.i = mul nsw i64 %.4247.0661.i.i, %.361.i.i
  %gep666.i.i = getelementptr double, ptr %invariant.gep665.i.i, i64 %.4342.i.i
  %.4349.i.i = load double, ptr %gep666.i.i, align 8, !noalias !21
  %.4353.i.i = getelementptr double, ptr %81, i64 %.4247.0661.i.i
  %.4354.i.i = load double, ptr %.4353.i.i, align 8, !noalias !21
  %.4355.i.i = fmul double %.4349.i.i, %.4354.i.i
  %.4357.i.i = fsub double %total.16.2663.i.i, %.4355.i.i
  %.4303.i.i = icmp sgt i64 %.4250.0662.i.i, 1
  br i1 %.4303.i.i, label %B1676.if.i.i, label %B1736.i.i

B2024.if.lr.ph.i.i:                               ; preds = %B2084.i.i, %B1986.if.lr.ph.i.i
  %.4843.0680.i.i = phi i64 [ 0, %B1986.if.lr.ph.i.i ], [ %.4912.i.i, %B2084.i.i ]
  %.5064.i.i = mul nuw nsw i64 %.4843.0680.i.i, %.361.i.i
  %108 = getelementptr double, ptr %65, i64 %.5064.i.i
  br label %B2024.if.i.i

B2024.if.i.i:                                     ; preds = %B2024.if.i.i, %B2024.if.lr.ph.i.i
  %total.17.2677.i.i = phi double [ 0.000000e+00, %B2024.if.lr.ph.i.i ], [ %.5078.i.i, %B2024.if.i.i ]
  %.4968.0675.i.i = phi i64 [ 0, %B2024.if.lr.ph.i.i ], [ %.5037.i.i, %B2024.if.i.i ]
  %.5037.i.i = add nuw nsw i64 %.4968.0675.i.i, 1
  %.5069.i.i = getelementptr double, ptr %108, i64 %.4968.0675.i.i
  %.5070.i.i = load double, ptr %.5069.i.i, align 8, !noalias !21
  %.5074.i.i = getelementptr double, ptr %83, i64 %.4968.0675.i.i
  %.5075.i.i = load double, ptr %.5074.i.i, align 8, !noalias !21
  %.5076.i.i = fmul double %.5070.i.i, %.5075.i.i
  %.5078.i.i = fadd double %total.17.2677.i.i, %.5076.i.i
  %exitcond698.not.i.i = icmp eq i64 %.4968.0675.i.i, %.4843.0680.i.i
  br i1 %exitcond698.not.i.i, label %B2084.i.i, label %B2024.if.i.i

effects_forward: ; preds = %B240.loopexit.i.i, %B344.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B344.i ], [ %lp.5.1.i118.i, %B240.loopexit.i.i ]
  %.967.i = fadd double %.748.i, %lp.4.0.lcssa.i.i
  %.1141.i = getelementptr i8, ptr %124, i64 240
  %.1142.i = load i64, ptr %.1141.i, align 8, !noalias !6
  %.1143.not.i = icmp eq i64 %.1142.i, 0
  br i1 %.1143.not.i, label %B450.i, label %B426.i

B426.i:                                           ; preds = %effects_forward
  %.182.i.i = load i64, ptr %124, align 8, !noalias !36
  %.351.i.i = load i64, ptr %.190.i96.i, align 8, !noalias !36
  %.519.i.i = getelementptr i8, ptr %124, i64 176
  %.520.i.i = load i64, ptr %.519.i.i, align 8, !noalias !36
  %.1468179.not.i.i = icmp slt i64 %.182.i.i, 1
  br i1 %.1468179.not.i.i, label %B450.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B426.i
  %.1382.i.i = getelementptr i8, ptr %124, i64 280
  %.1383.i.i = load i64, ptr %.1382.i.i, align 8, !noalias !36
  %.1207.i.i = getelementptr i8, ptr %124, i64 272
  %.1208.i.i = load i64, ptr %.1207.i.i, align 8, !noalias !36
  %.1038.i.i = getelementptr i8, ptr %124, i64 264
  %.1039.i.i = load i64, ptr %.1038.i.i, align 8, !noalias !36
  %.863.i.i = getelementptr i8, ptr %124, i64 256
  %.864.i.i = load i64, ptr %.863.i.i, align 8, !noalias !36
  %.694.i.i = getelementptr i8, ptr %124, i64 248
  %.695.i.i = load i64, ptr %.694.i.i, align 8, !noalias !36
  %109 = getelementptr i64, ptr %.63, i64 %.695.i.i
  %110 = getelementptr double, ptr %.108, i64 %.1383.i.i
  %.1611170.not.i.i = icmp slt i64 %.351.i.i, 1
  %111 = getelementptr i64, ptr %.63, i64 %.864.i.i
  %112 = getelementptr i64, ptr %.63, i64 %.1039.i.i
  %113 = getelementptr double, ptr %.108, i64 %.1208.i.i
  %114 = getelementptr double, ptr %.296, i64 %.520.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.1481.i.i, %.182.i.i
  br i1 %exitcond183.not.i.i, label %B450.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.1670.i.i = getelementptr i64, ptr %111, i64 %.1410.0180.i.i
  %.1671.i.i = load i64, ptr %.1670.i.i, align 8, !noalias !36
  %.1679.i.i = getelementptr i8, ptr %.1670.i.i, i64 8
  %.1680.i.i = load i64, ptr %.1679.i.i, align 8, !noalias !36
  %.1717.i.i = sub i64 %.1680.i.i, %.1671.i.i
  %.1760176.not.i.i = icmp slt i64 %.1717.i.i, 1
  br i1 %.1760176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %115 = getelementptr double, ptr %.296, i64 %.1518.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.1760.i.i = icmp samesign ugt i64 %.1707.0178.i.i, 1
  br i1 %.1760.i.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.1410.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.1481.i.i, %B356.loopexit.i.i ]
  %.1481.i.i = add nuw nsw i64 %.1410.0180.i.i, 1
  %.1513.i.i = getelementptr i64, ptr %109, i64 %.1410.0180.i.i
  %.1514.i.i = load i64, ptr %.1513.i.i, align 8, !noalias !36
  %.1516.i.i = mul nsw i64 %.1514.i.i, %.351.i.i
  %.1518.i.i = add nsw i64 %.1516.i.i, %.520.i.i
  %.1523.i.i = getelementptr double, ptr %110, i64 %.1410.0180.i.i
  %.1524.i.i = load double, ptr %.1523.i.i, align 8, !noalias !36
  br i1 %.1611170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %116 = getelementptr double, ptr %.296, i64 %.1518.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.1555.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.1624.i.i, %B420.if.i.i ]
  %.1624.i.i = add nuw nsw i64 %.1555.0171.i.i, 1
  %.1652.i.i = getelementptr double, ptr %116, i64 %.1555.0171.i.i
  %.1653.i.i = load double, ptr %.1652.i.i, align 8, !noalias !36
  %.1655.i.i = fmul double %.1524.i.i, %.1653.i.i
  store double %.1655.i.i, ptr %.1652.i.i, align 8, !noalias !36
  %exitcond.not.i93.i = icmp eq i64 %.351.i.i, %.1624.i.i
  br i1 %exitcond.not.i93.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.1707.0178.i.i = phi i64 [ %.1717.i.i, %B514.if.lr.ph.i.i ], [ %.1769.i.i, %B514.loopexit.i.i ]
  %.1704.0177.i.i = phi i64 [ %.1671.i.i, %B514.if.lr.ph.i.i ], [ %.1773.i.i, %B514.loopexit.i.i ]
  %.1769.i.i = add nsw i64 %.1707.0178.i.i, -1
  %.1773.i.i = add i64 %.1704.0177.i.i, 1
  %.1810.i.i = getelementptr double, ptr %113, i64 %.1704.0177.i.i
  %.1811.i.i = load double, ptr %.1810.i.i, align 8, !noalias !36
  br i1 %.1611170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.1801.i.i = getelementptr i64, ptr %112, i64 %.1704.0177.i.i
  %.1802.i.i = load i64, ptr %.1801.i.i, align 8, !noalias !36
  %.1804.i.i = mul nsw i64 %.1802.i.i, %.351.i.i
  %117 = getelementptr double, ptr %114, i64 %.1804.i.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.1842.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.1911.i.i, %B582.if.i.i ]
  %.1911.i.i = add nuw nsw i64 %.1842.0174.i.i, 1
  %.1939.i.i = getelementptr double, ptr %115, i64 %.1842.0174.i.i
  %.1940.i.i = load double, ptr %.1939.i.i, align 8, !noalias !36
  %.1944.i.i = getelementptr double, ptr %117, i64 %.1842.0174.i.i
  %.1945.i.i = load double, ptr %.1944.i.i, align 8, !noalias !36
  %.1947.i.i = fmul double %.1811.i.i, %.1945.i.i
  %.1948.i.i = fadd double %.1940.i.i, %.1947.i.i
  store double %.1948.i.i, ptr %.1939.i.i, align 8, !noalias !36
  %exitcond182.not.i.i = icmp eq i64 %.351.i.i, %.1911.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B450.i:                                           ; preds = %B356.loopexit.i.i, %B426.i, %effects_forward
  %.1343.i = getelementptr i8, ptr %124, i64 288
  %.1344.i = load i64, ptr %.1343.i, align 8, !noalias !6
  %.1345.i = icmp sgt i64 %.1344.i, -1
  br i1 %.1345.i, label %B504.i, label %B535.i

B504.i:                                           ; preds = %B450.i
  %.180.i.i = load i64, ptr %124, align 8, !noalias !39
  %.692.i.i = getelementptr i8, ptr %124, i64 296
  %.693.i.i = load i64, ptr %.692.i.i, align 8, !noalias !39
  %.1030.i.i = getelementptr double, ptr %.296, i64 %.1344.i
  %.1031.i.i = load double, ptr %.1030.i.i, align 8, !noalias !39
  %.1123124.not.i.i = icmp slt i64 %.180.i.i, 1
  br i1 %.1123124.not.i.i, label %B535.i, label %B280.if.lr.ph.i.i

B280.if.lr.ph.i.i:                                ; preds = %B504.i
  %.515.i.i = getelementptr i8, ptr %124, i64 312
  %.516.i.i = load i64, ptr %.515.i.i, align 8, !noalias !39
  %.347.i.i = getelementptr i8, ptr %124, i64 176
  %.348.i.i = load i64, ptr %.347.i.i, align 8, !noalias !39
  %.860.i.i = getelementptr i8, ptr %124, i64 304
  %.861.i.i = load i64, ptr %.860.i.i, align 8, !noalias !39
  %118 = getelementptr double, ptr %.108, i64 %.861.i.i
  %.1169.i.i = fsub double 1.000000e+00, %.1031.i.i
  %119 = getelementptr double, ptr %.296, i64 %.348.i.i
  %120 = getelementptr double, ptr %.296, i64 %.516.i.i
  br label %B280.if.i.i

B412.if.lr.ph.i.i:                                ; preds = %B280.if.i.i
  %121 = getelementptr double, ptr %.108, i64 %.693.i.i
  br label %B456.if.lr.ph.i.i

B500.i.i:                                         ; preds = %B456.if.i.i
  %.1285.i.i = add nuw nsw i64 %.1216.0132.i.i, 1
  %.1471.i.i = getelementptr double, ptr %119, i64 %.1216.0132.i.i
  store double %.1454.i.i, ptr %.1471.i.i, align 8, !noalias !39
  %exitcond135.not.i.i = icmp eq i64 %.180.i.i, %.1285.i.i
  br i1 %exitcond135.not.i.i, label %B535.i, label %B456.if.lr.ph.i.i

B280.if.i.i:                                      ; preds = %B280.if.i.i, %B280.if.lr.ph.i.i
  %.1065.0125.i.i = phi i64 [ 0, %B280.if.lr.ph.i.i ], [ %.1136.i.i, %B280.if.i.i ]
  %.1136.i.i = add nuw nsw i64 %.1065.0125.i.i, 1
  %.1164.i.i = getelementptr double, ptr %118, i64 %.1065.0125.i.i
  %.1165.i.i = load double, ptr %.1164.i.i, align 8, !noalias !39
  %.1167.i.i = fmul double %.1031.i.i, %.1165.i.i
  %.1170.i.i = fadd double %.1169.i.i, %.1167.i.i
  %.1171.i.i = tail call double @sqrt(double %.1170.i.i)
  %.1175.i.i = getelementptr double, ptr %119, i64 %.1065.0125.i.i
  %.1176.i.i = load double, ptr %.1175.i.i, align 8, !noalias !39
  %.1177.i.i = fmul double %.1171.i.i, %.1176.i.i
  %.1181.i94.i = getelementptr double, ptr %120, i64 %.1065.0125.i.i
  store double %.1177.i.i, ptr %.1181.i94.i, align 8, !noalias !39
  %exitcond.not.i95.i = icmp eq i64 %.180.i.i, %.1136.i.i
  br i1 %exitcond.not.i95.i, label %B412.if.lr.ph.i.i, label %B280.if.i.i

B456.if.lr.ph.i.i:                                ; preds = %B500.i.i, %B412.if.lr.ph.i.i
  %.1216.0132.i.i = phi i64 [ 0, %B412.if.lr.ph.i.i ], [ %.1285.i.i, %B500.i.i ]
  %.1315.i.i = mul nuw nsw i64 %.1216.0132.i.i, %.180.i.i
  %122 = getelementptr double, ptr %121, i64 %.1315.i.i
  br label %B456.if.i.i

B456.if.i.i:                                      ; preds = %B456.if.i.i, %B456.if.lr.ph.i.i
  %total.2.1130.i.i = phi double [ 0.000000e+00, %B456.if.lr.ph.i.i ], [ %.1454.i.i, %B456.if.i.i ]
  %.1348.0128.i.i = phi i64 [ 0, %B456.if.lr.ph.i.i ], [ %.1417.i.i, %B456.if.i.i ]
  %.1417.i.i = add nuw nsw i64 %.1348.0128.i.i, 1
  %.1445.i.i = getelementptr double, ptr %122, i64 %.1348.0128.i.i
  %.1446.i.i = load double, ptr %.1445.i.i, align 8, !noalias !39
  %.1450.i.i = getelementptr double, ptr %120, i64 %.1348.0128.i.i
  %.1451.i.i = load double, ptr %.1450.i.i, align 8, !noalias !39
  %.1452.i.i = fmul double %.1446.i.i, %.1451.i.i
  %.1454.i.i = fadd double %total.2.1130.i.i, %.1452.i.i
  %exitcond134.not.i.i = icmp eq i64 %.180.i.i, %.1417.i.i
  br i1 %exitcond134.not.i.i, label %B500.i.i, label %B456.if.i.i

B535.i:                                           ; preds = %B500.i.i, %factor_forward, %B504.i, %B450.i
  %lp.4.1.i = phi double [ %.967.i, %B450.i ], [ %.748.i, %factor_forward ], [ %.967.i, %B504.i ], [ %.967.i, %B500.i.i ]
  %.428.i25 = icmp sgt i64 %.372.0127.in.i, 1
  br i1 %.428.i25, label %B174.if.i, label %before_likelihood

B174.if.i:                                        ; preds = %B535.i, %B174.if.lr.ph.i
  %.372.0127.in.i = phi i64 [ %.347.i, %B174.if.lr.ph.i ], [ %.372.0127.i, %B535.i ]
  %lp.3.0126.i = phi double [ %.1706.i.i, %B174.if.lr.ph.i ], [ %lp.4.1.i, %B535.i ]
  %.372.0127.i = add nsw i64 %.372.0127.in.i, -1
  %.545.i = load i64, ptr %.544.i23, align 8, !noalias !6
  %123 = getelementptr i64, ptr %.63, i64 %.545.i
  %.idx.i24 = mul i64 %.372.0127.i, 328
  %124 = getelementptr i8, ptr %123, i64 %.idx.i24
  %.190.i96.i = getelementptr i8, ptr %124, i64 8
  %.191.i97.i = load i64, ptr %.190.i96.i, align 8, !noalias !42
  %.1140123.not.i.i = icmp slt i64 %.191.i97.i, 1
  br i1 %.1140123.not.i.i, label %factor_forward, label %B276.if.lr.ph.i.i

B276.if.lr.ph.i.i:                                ; preds = %B174.if.i
  %.1050.i.i = getelementptr i8, ptr %124, i64 48
  %.1051.i.i = load i64, ptr %.1050.i.i, align 8, !noalias !42
  %.881.i.i = getelementptr i8, ptr %124, i64 64
  %.882.i.i = load i64, ptr %.881.i.i, align 8, !noalias !42
  %.703.i.i = getelementptr i8, ptr %124, i64 24
  %.704.i.i = load i64, ptr %.703.i.i, align 8, !noalias !42
  %.534.i.i = getelementptr i8, ptr %124, i64 40
  %.535.i.i = load i64, ptr %.534.i.i, align 8, !noalias !42
  %.365.i.i = getelementptr i8, ptr %124, i64 32
  %.366.i.i = load i64, ptr %.365.i.i, align 8, !noalias !42
  %125 = getelementptr i64, ptr %.63, i64 %.704.i.i
  %126 = getelementptr i64, ptr %.63, i64 %.366.i.i
  %127 = getelementptr double, ptr %.108, i64 %.535.i.i
  %128 = getelementptr double, ptr %.296, i64 %.882.i.i
  %129 = getelementptr double, ptr %.296, i64 %.1051.i.i
  br label %B276.if.i.i

B374.i.i:                                         ; preds = %B328.if.i.i
  %.1352.i.i = getelementptr double, ptr %.490, i64 %.1340.i.i
  %.1353.i.i = load double, ptr %.1352.i.i, align 8, !noalias !42
  %.1363.i.i = getelementptr double, ptr %133, i64 %.1226.0118.i.i
  %.1364.i.i = load double, ptr %.1363.i.i, align 8, !noalias !42
  %.1371.i.i = tail call double @llvm.fabs.f64(double %.1353.i.i)
  %.1379.i.i = fmul double %.1371.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.1379.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.1379.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.1379.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i101.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.1372.i102.i = fsub double 0x3FE62E42FEFA39EF, %.1371.i.i
  %.1365.i103.i = fmul double %.1364.i.i, 2.000000e+00
  %.1354.i.i = tail call double @tanh(double %.1353.i.i)
  %.1404.i.i = fsub double %.1372.i102.i, %.39.i.i101.i
  %.1405.i.i = fmul double %.1365.i103.i, %.1404.i.i
  %.1407.i.i = fadd double %lp.2.1120.i.i, %.1405.i.i
  %.1414.i.i = getelementptr double, ptr %arg.grad, i64 %.1340.i.i
  %.1415.i.i = load double, ptr %.1414.i.i, align 8, !noalias !42
  %.1417.i104.i = fmul double %.1365.i103.i, %.1354.i.i
  %.1418.i.i = fsub double %.1415.i.i, %.1417.i104.i
  store double %.1418.i.i, ptr %.1414.i.i, align 8, !noalias !42
  %.1424.i.i = fmul double %left.2.1121.i.i, %.1354.i.i
  %.1433.i.i = tail call double @cosh(double %.1353.i.i)
  %.1438.i.i = fdiv double %left.2.1121.i.i, %.1433.i.i
  br label %B698.i.i

B698.i.i:                                         ; preds = %B328.if.i.i, %B374.i.i
  %lp.3.2.i.i = phi double [ %.1407.i.i, %B374.i.i ], [ %lp.2.1120.i.i, %B328.if.i.i ]
  %left.3.2.i.i = phi double [ %.1438.i.i, %B374.i.i ], [ %left.2.1121.i.i, %B328.if.i.i ]
  %entry.2.2.i.i = phi double [ %.1424.i.i, %B374.i.i ], [ 0.000000e+00, %B328.if.i.i ]
  %.1465.i.i = getelementptr double, ptr %134, i64 %.1226.0118.i.i
  store double %entry.2.2.i.i, ptr %.1465.i.i, align 8, !noalias !42
  %.1469.i.i = fmul double %.1195.i98.i, %entry.2.2.i.i
  %.1482.i.i = getelementptr double, ptr %135, i64 %.1226.0118.i.i
  store double %.1469.i.i, ptr %.1482.i.i, align 8, !noalias !42
  %exitcond.not.i99.i = icmp eq i64 %.1295.i.i, %.1082.0125.i.i
  br i1 %exitcond.not.i99.i, label %B756.i.i, label %B328.if.i.i

B756.i.i:                                         ; preds = %B698.i.i, %B276.if.i.i
  %.1496.pre-phi.i.i = phi i64 [ 0, %B276.if.i.i ], [ %.1333.i.i, %B698.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.4.0126.i.i, %B276.if.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B276.if.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %130 = getelementptr double, ptr %128, i64 %.1496.pre-phi.i.i
  %.1503.i.i = getelementptr double, ptr %130, i64 %.1082.0125.i.i
  store double %left.2.1.lcssa.i.i, ptr %.1503.i.i, align 8, !noalias !42
  %.1507.i.i = fmul double %.1195.i98.i, %left.2.1.lcssa.i.i
  %131 = getelementptr double, ptr %129, i64 %.1496.pre-phi.i.i
  %.1522.i.i = getelementptr double, ptr %131, i64 %.1082.0125.i.i
  store double %.1507.i.i, ptr %.1522.i.i, align 8, !noalias !42
  %exitcond128.not.i.i = icmp eq i64 %.1153.i.i, %.191.i97.i
  br i1 %exitcond128.not.i.i, label %factor_forward, label %B276.if.i.i

B276.if.i.i:                                      ; preds = %B756.i.i, %B276.if.lr.ph.i.i
  %lp.4.0126.i.i = phi double [ 0.000000e+00, %B276.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.1082.0125.i.i = phi i64 [ 0, %B276.if.lr.ph.i.i ], [ %.1153.i.i, %B756.i.i ]
  %.1153.i.i = add nuw nsw i64 %.1082.0125.i.i, 1
  %.1191.i.i = getelementptr i64, ptr %125, i64 %.1082.0125.i.i
  %.1192.i.i = load i64, ptr %.1191.i.i, align 8, !noalias !42
  %.1194.i.i = getelementptr double, ptr %.296, i64 %.1192.i.i
  %.1195.i98.i = load double, ptr %.1194.i.i, align 8, !noalias !42
  %.1282117.not.i.i = icmp eq i64 %.1082.0125.i.i, 0
  br i1 %.1282117.not.i.i, label %B756.i.i, label %B328.if.lr.ph.i.i

B328.if.lr.ph.i.i:                                ; preds = %B276.if.i.i
  %.1333.i.i = mul nuw nsw i64 %.1082.0125.i.i, %.191.i97.i
  %132 = getelementptr i64, ptr %126, i64 %.1333.i.i
  %133 = getelementptr double, ptr %127, i64 %.1333.i.i
  %134 = getelementptr double, ptr %128, i64 %.1333.i.i
  %135 = getelementptr double, ptr %129, i64 %.1333.i.i
  br label %B328.if.i.i

B328.if.i.i:                                      ; preds = %B328.if.lr.ph.i.i, %B698.i.i
  %left.2.1121.i.i = phi double [ 1.000000e+00, %B328.if.lr.ph.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %lp.2.1120.i.i = phi double [ %lp.4.0126.i.i, %B328.if.lr.ph.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %.1226.0118.i.i = phi i64 [ 0, %B328.if.lr.ph.i.i ], [ %.1295.i.i, %B698.i.i ]
  %.1295.i.i = add nuw nsw i64 %.1226.0118.i.i, 1
  %.1339.i.i = getelementptr i64, ptr %132, i64 %.1226.0118.i.i
  %.1340.i.i = load i64, ptr %.1339.i.i, align 8, !noalias !42
  %.1348.i.i = icmp sgt i64 %.1340.i.i, -1
  br i1 %.1348.i.i, label %B374.i.i, label %B698.i.i

factor_forward: ; preds = %B756.i.i, %B174.if.i
  %lp.4.0.lcssa.i100.i = phi double [ 0.000000e+00, %B174.if.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.748.i = fadd double %lp.3.0126.i, %lp.4.0.lcssa.i100.i
  %.922.i = getelementptr i8, ptr %124, i64 16
  %.923.i = load i64, ptr %.922.i, align 8, !noalias !6
  %.924.i = icmp sgt i64 %.923.i, -1
  br i1 %.924.i, label %B344.i, label %B535.i

before_likelihood: ; preds = %B535.i, %forward
  %lp.3.0.lcssa.i = phi double [ %.1706.i.i, %forward ], [ %lp.4.1.i, %B535.i ]
  %.721 = getelementptr i8, ptr %.63, i64 120
  %.722 = load i64, ptr %.721, align 8
  %.56.i = getelementptr i64, ptr %.63, i64 %.722
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !45
  %.86.i = getelementptr i8, ptr %.56.i, i64 40
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !45
  %.122.i = getelementptr i8, ptr %.56.i, i64 32
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !45
  %.205112.not.i = icmp slt i64 %.123.i, 1
  br i1 %.205112.not.i, label %B286.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %136 = getelementptr i64, ptr %.63, i64 %.87.i
  %.1266428.not.i.i = icmp slt i64 %.57.i, 1
  br label %B146.if.i

B254.i:                                           ; preds = %B146.if.i
  %.89.i.i = getelementptr i8, ptr %.373.i, i64 24
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !48
  %.155.i.i = getelementptr i8, ptr %.373.i, i64 40
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !48
  %.227.i.i = getelementptr i8, ptr %.373.i, i64 48
  %.228.i.i = load i64, ptr %.227.i.i, align 8, !noalias !48
  %.293.i.i = getelementptr i8, ptr %.373.i, i64 104
  %.294.i.i = load i64, ptr %.293.i.i, align 8, !noalias !48
  %.359.i.i = getelementptr i8, ptr %.373.i, i64 112
  %.360.i.i = load i64, ptr %.359.i.i, align 8, !noalias !48
  %.452418.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.452418.not.i.i, label %B370.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B254.i
  %.557.i.i38 = getelementptr i8, ptr %.373.i, i64 32
  %137 = getelementptr double, ptr %.296, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700425.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700425.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.373.i, i64 64
  %138 = getelementptr double, ptr %.108, i64 %.228.i.i
  %139 = getelementptr double, ptr %.296, i64 %.360.i.i
  %140 = getelementptr double, ptr %.296, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %140, i64 %.644.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !48
  %exitcond451.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond451.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i42 = getelementptr i8, ptr %.373.i, i64 96
  %.1044.i.i43 = load i64, ptr %.1043.i.i42, align 8, !noalias !48
  br i1 %.1266428.not.i.i, label %B788.i.i, label %B706.if.lr.ph.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i44 = getelementptr i8, ptr %.373.i, i64 72
  %.1176.i.i45 = load i64, ptr %.1175.i.i44, align 8, !noalias !48
  %.1109.i.i = getelementptr i8, ptr %.373.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !48
  %141 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %142 = getelementptr double, ptr %.296, i64 %.294.i.i
  %.1319.i.i = icmp sgt i64 %.1176.i.i45, -1
  %143 = getelementptr double, ptr %.108, i64 %.1176.i.i45
  %144 = getelementptr double, ptr %.296, i64 %.1044.i.i43
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i = getelementptr double, ptr %143, i64 %.1210.0429.i.i
  %.1329.i.i = load double, ptr %.1328.i.i, align 8, !noalias !48
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i46 = fadd double %.1317.i.i, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %144, i64 %.1210.0429.i.i
  store double %.1339.i.i46, ptr %.1350.i.i, align 8, !noalias !48
  %exitcond452.not.i.i = icmp eq i64 %.57.i, %.1279.i.i
  br i1 %exitcond452.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i = getelementptr i8, ptr %.373.i, i64 80
  %.1428.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !48
  %.1508445.not.i.i = icmp slt i64 %.1428.i.i, 1
  br i1 %.1508445.not.i.i, label %B517.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.373.i, i64 88
  %145 = getelementptr double, ptr %.296, i64 %.1044.i.i43
  br label %B852.if.i.i

B1696.i.i:                                        ; preds = %B1648.if.i.i, %B1560.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1560.if.i.i ], [ %.2693.i.i, %B1648.if.i.i ]
  %.2711.i.i = getelementptr double, ptr %145, i64 %.2437.0443.i.i
  %.2712.i.i = load double, ptr %.2711.i.i, align 8, !noalias !48
  %.2714.i.i = fadd double %total.5.2.lcssa.i.i, %.2712.i.i
  store double %.2714.i.i, ptr %.2711.i.i, align 8, !noalias !48
  %exitcond456.not.i.i = icmp eq i64 %.57.i, %.2506.i.i
  br i1 %exitcond456.not.i.i, label %B1747.i.i, label %B1560.if.i.i

B1747.i.i:                                        ; preds = %B1376.if.i.i, %B1238.if.i.i, %B1696.i.i, %B1560.preheader.i.i, %B1238.preheader.i.i, %B1376.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.1521.i.i, %.1428.i.i
  br i1 %exitcond457.not.i.i, label %B517.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i39, %B232.if.i.i ]
  %.465.i.i39 = add nuw nsw i64 %.394.0419.i.i, 1
  %.558.i.i40 = load i64, ptr %.557.i.i38, align 8, !noalias !48
  %146 = getelementptr i64, ptr %.63, i64 %.558.i.i40
  %.567.idx.i.i = shl i64 %.394.0419.i.i, 4
  %.567.i.i = getelementptr i8, ptr %146, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !48
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.490, ptr %.296
  %.590.i.i = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !48
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !48
  %.605.i.i = getelementptr double, ptr %137, i64 %.394.0419.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i, align 8, !noalias !48
  %exitcond.not.i.i41 = icmp eq i64 %.90.i.i, %.465.i.i39
  br i1 %exitcond.not.i.i41, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0426.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0426.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !48
  %147 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %147, i64 %.644.0426.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !48
  br i1 %.452418.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0426.i.i, %.90.i.i
  %148 = getelementptr double, ptr %138, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0422.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0422.i.i, 1
  %.940.i.i = getelementptr double, ptr %148, i64 %.839.0422.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !48
  %.945.i.i = getelementptr double, ptr %139, i64 %.839.0422.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !48
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1424.i.i, %.947.i.i
  %exitcond450.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond450.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0429.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i, %B766.i.i ]
  %.1279.i.i = add nuw nsw i64 %.1210.0429.i.i, 1
  %.1311.i.i = getelementptr i64, ptr %141, i64 %.1210.0429.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i, align 8, !noalias !48
  %.1316.i.i = getelementptr double, ptr %142, i64 %.1312.i.i
  %.1317.i.i = load double, ptr %.1316.i.i, align 8, !noalias !48
  br i1 %.1319.i.i, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1747.i.i, %B852.if.lr.ph.i.i
  %.1452.0446.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i, %B1747.i.i ]
  %.1521.i.i = add nuw nsw i64 %.1452.0446.i.i, 1
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !48
  %149 = getelementptr i64, ptr %.63, i64 %.1611.i.i
  %.1649.idx.i.i = shl i64 %.1452.0446.i.i, 5
  %.1649.i.i = getelementptr i8, ptr %149, i64 %.1649.idx.i.i
  %.1650.i.i = load i64, ptr %.1649.i.i, align 8, !noalias !48
  %150 = getelementptr i64, ptr %.63, i64 %.1650.i.i
  %.1818.i.i = getelementptr i8, ptr %150, i64 8
  %.1819.i.i = load i64, ptr %.1818.i.i, align 8, !noalias !48
  %.1987.i.i = getelementptr i8, ptr %150, i64 176
  %.1988.i.i = load i64, ptr %.1987.i.i, align 8, !noalias !48
  %.2008.i.i = getelementptr i8, ptr %.1649.i.i, i64 24
  %.2009.i.i = load i64, ptr %.2008.i.i, align 8, !noalias !48
  %.2038.i.i = getelementptr i8, ptr %.1649.i.i, i64 8
  %.2039.i.i = load i64, ptr %.2038.i.i, align 8, !noalias !48
  %.2059.i.i = getelementptr i8, ptr %.1649.i.i, i64 16
  %.2060.i.i = load i64, ptr %.2059.i.i, align 8, !noalias !48
  switch i64 %.1819.i.i, label %B1560.preheader.i.i [
    i64 1, label %B1238.preheader.i.i
    i64 2, label %B1376.preheader.i.i
  ]

B1376.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1376.if.lr.ph.i.i

B1376.if.lr.ph.i.i:                               ; preds = %B1376.preheader.i.i
  %151 = getelementptr i64, ptr %.63, i64 %.2039.i.i
  %152 = getelementptr i64, ptr %.63, i64 %.2060.i.i
  %153 = getelementptr double, ptr %.296, i64 %.1988.i.i
  %154 = getelementptr double, ptr %.108, i64 %.2009.i.i
  br label %B1376.if.i.i

B1238.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1238.if.lr.ph.i.i

B1238.if.lr.ph.i.i:                               ; preds = %B1238.preheader.i.i
  %155 = getelementptr i64, ptr %.63, i64 %.2039.i.i
  %156 = getelementptr double, ptr %.296, i64 %.1988.i.i
  %157 = getelementptr i64, ptr %.63, i64 %.2060.i.i
  %158 = getelementptr double, ptr %.108, i64 %.2009.i.i
  br label %B1238.if.i.i

B1560.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1560.if.lr.ph.i.i

B1560.if.lr.ph.i.i:                               ; preds = %B1560.preheader.i.i
  %159 = getelementptr i64, ptr %.63, i64 %.2039.i.i
  %160 = getelementptr i64, ptr %.63, i64 %.2060.i.i
  %.2643437.not.i.i = icmp slt i64 %.1819.i.i, 1
  %161 = getelementptr double, ptr %.296, i64 %.1988.i.i
  %162 = getelementptr double, ptr %.108, i64 %.2009.i.i
  br label %B1560.if.i.i

B1238.if.i.i:                                     ; preds = %B1238.if.i.i, %B1238.if.lr.ph.i.i
  %.2096.0435.i.i = phi i64 [ 0, %B1238.if.lr.ph.i.i ], [ %.2165.i.i, %B1238.if.i.i ]
  %.2165.i.i = add nuw nsw i64 %.2096.0435.i.i, 1
  %.2193.i.i = getelementptr double, ptr %145, i64 %.2096.0435.i.i
  %.2194.i.i = load double, ptr %.2193.i.i, align 8, !noalias !48
  %.2198.i.i = getelementptr i64, ptr %155, i64 %.2096.0435.i.i
  %.2199.i.i = load i64, ptr %.2198.i.i, align 8, !noalias !48
  %.2203.i.i = getelementptr double, ptr %156, i64 %.2199.i.i
  %.2204.i.i = load double, ptr %.2203.i.i, align 8, !noalias !48
  %.2208.i.i = getelementptr i64, ptr %157, i64 %.2096.0435.i.i
  %.2209.i.i = load i64, ptr %.2208.i.i, align 8, !noalias !48
  %.2213.i.i = getelementptr double, ptr %158, i64 %.2209.i.i
  %.2214.i.i = load double, ptr %.2213.i.i, align 8, !noalias !48
  %.2215.i.i = fmul double %.2204.i.i, %.2214.i.i
  %.2216.i.i = fadd double %.2194.i.i, %.2215.i.i
  store double %.2216.i.i, ptr %.2193.i.i, align 8, !noalias !48
  %exitcond454.not.i.i = icmp eq i64 %.57.i, %.2165.i.i
  br i1 %exitcond454.not.i.i, label %B1747.i.i, label %B1238.if.i.i

B1376.if.i.i:                                     ; preds = %B1376.if.i.i, %B1376.if.lr.ph.i.i
  %.2263.0432.i.i = phi i64 [ 0, %B1376.if.lr.ph.i.i ], [ %.2332.i.i, %B1376.if.i.i ]
  %.2332.i.i = add nuw nsw i64 %.2263.0432.i.i, 1
  %.2360.i.i = getelementptr i64, ptr %151, i64 %.2263.0432.i.i
  %.2361.i.i = load i64, ptr %.2360.i.i, align 8, !noalias !48
  %.2368.i.i = getelementptr i64, ptr %152, i64 %.2263.0432.i.i
  %.2369.i.i = load i64, ptr %.2368.i.i, align 8, !noalias !48
  %.2376.i.i = getelementptr double, ptr %145, i64 %.2263.0432.i.i
  %.2377.i.i = load double, ptr %.2376.i.i, align 8, !noalias !48
  %.2379.idx.i.i = shl i64 %.2361.i.i, 4
  %.2379.i.i = getelementptr i8, ptr %153, i64 %.2379.idx.i.i
  %.2380.i.i = load double, ptr %.2379.i.i, align 8, !noalias !48
  %.2382.idx.i.i = shl i64 %.2369.i.i, 4
  %.2382.i.i = getelementptr i8, ptr %154, i64 %.2382.idx.i.i
  %.2383.i.i = load double, ptr %.2382.i.i, align 8, !noalias !48
  %.2384.i.i = fmul double %.2380.i.i, %.2383.i.i
  %.2387.i.i = getelementptr i8, ptr %.2379.i.i, i64 8
  %.2388.i.i = load double, ptr %.2387.i.i, align 8, !noalias !48
  %.2391.i.i = getelementptr i8, ptr %.2382.i.i, i64 8
  %.2392.i.i = load double, ptr %.2391.i.i, align 8, !noalias !48
  %.2393.i.i = fmul double %.2388.i.i, %.2392.i.i
  %.2394.i.i = fadd double %.2384.i.i, %.2393.i.i
  %.2395.i.i = fadd double %.2377.i.i, %.2394.i.i
  store double %.2395.i.i, ptr %.2376.i.i, align 8, !noalias !48
  %exitcond453.not.i.i = icmp eq i64 %.57.i, %.2332.i.i
  br i1 %exitcond453.not.i.i, label %B1747.i.i, label %B1376.if.i.i

B1560.if.i.i:                                     ; preds = %B1560.if.lr.ph.i.i, %B1696.i.i
  %.2437.0443.i.i = phi i64 [ 0, %B1560.if.lr.ph.i.i ], [ %.2506.i.i, %B1696.i.i ]
  %.2506.i.i = add nuw nsw i64 %.2437.0443.i.i, 1
  br i1 %.2643437.not.i.i, label %B1696.i.i, label %B1648.if.lr.ph.i.i

B1648.if.lr.ph.i.i:                               ; preds = %B1560.if.i.i
  %.2548.i.i = getelementptr i64, ptr %160, i64 %.2437.0443.i.i
  %.2549.i.i = load i64, ptr %.2548.i.i, align 8, !noalias !48
  %.2551.i.i = mul nsw i64 %.2549.i.i, %.1819.i.i
  %.2538.i.i = getelementptr i64, ptr %159, i64 %.2437.0443.i.i
  %.2539.i.i = load i64, ptr %.2538.i.i, align 8, !noalias !48
  %.2541.i.i = mul nsw i64 %.2539.i.i, %.1819.i.i
  %163 = getelementptr double, ptr %161, i64 %.2541.i.i
  %164 = getelementptr double, ptr %162, i64 %.2551.i.i
  br label %B1648.if.i.i

B1648.if.i.i:                                     ; preds = %B1648.if.i.i, %B1648.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1648.if.lr.ph.i.i ], [ %.2693.i.i, %B1648.if.i.i ]
  %.2587.0438.i.i = phi i64 [ 0, %B1648.if.lr.ph.i.i ], [ %.2656.i.i, %B1648.if.i.i ]
  %.2656.i.i = add nuw nsw i64 %.2587.0438.i.i, 1
  %.2684.i.i = getelementptr double, ptr %163, i64 %.2587.0438.i.i
  %.2685.i.i = load double, ptr %.2684.i.i, align 8, !noalias !48
  %.2689.i.i = getelementptr double, ptr %164, i64 %.2587.0438.i.i
  %.2690.i.i = load double, ptr %.2689.i.i, align 8, !noalias !48
  %.2691.i.i = fmul double %.2685.i.i, %.2690.i.i
  %.2693.i.i = fadd double %total.5.2440.i.i, %.2691.i.i
  %exitcond455.not.i.i = icmp eq i64 %.1819.i.i, %.2656.i.i
  br i1 %exitcond455.not.i.i, label %B1696.i.i, label %B1648.if.i.i

B286.i:                                           ; preds = %B517.i, %before_likelihood
  %.427.i = tail call double @cells(i64 %.722, ptr nonnull %.296, ptr %.408, ptr nonnull %.296, ptr nonnull %.63, ptr %.108), !noalias !45
  %.464.i = load i64, ptr %.122.i, align 8, !noalias !45
  %.544115.not.i = icmp slt i64 %.464.i, 1
  br i1 %.544115.not.i, label %rows, label %B376.if.lr.ph.i

B376.if.lr.ph.i:                                  ; preds = %B286.i
  %165 = getelementptr i64, ptr %.63, i64 %.87.i
  %.718486.not.i.i = icmp slt i64 %.57.i, 1
  br label %B376.if.i

B484.i:                                           ; preds = %B376.if.i
  %.89.i91.i = getelementptr i8, ptr %.712.i, i64 24
  %.90.i92.i = load i64, ptr %.89.i91.i, align 8, !noalias !51
  %.155.i93.i = getelementptr i8, ptr %.712.i, i64 40
  %.156.i94.i = load i64, ptr %.155.i93.i, align 8, !noalias !51
  %.227.i95.i = getelementptr i8, ptr %.712.i, i64 48
  %.228.i96.i = load i64, ptr %.227.i95.i, align 8, !noalias !51
  %.293.i97.i = getelementptr i8, ptr %.712.i, i64 104
  %.294.i98.i = load i64, ptr %.293.i97.i, align 8, !noalias !51
  %.359.i99.i = getelementptr i8, ptr %.712.i, i64 112
  %.360.i100.i = load i64, ptr %.359.i99.i, align 8, !noalias !51
  %.434.i.i = getelementptr i8, ptr %.712.i, i64 96
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !51
  %.500.i.i = getelementptr i8, ptr %.712.i, i64 56
  %.501.i.i = load i64, ptr %.500.i.i, align 8, !noalias !51
  %.590483.not.i.i = icmp slt i64 %.156.i94.i, 1
  br i1 %.590483.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B484.i
  %166 = getelementptr double, ptr %.296, i64 %.294.i98.i
  %167 = shl nuw i64 %.156.i94.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %166, i8 0, i64 %167, i1 false), !noalias !51
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B484.i
  br i1 %.718486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %168 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %169 = getelementptr double, ptr %.296, i64 %.294.i98.i
  %170 = getelementptr double, ptr %.296, i64 %.435.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862489.not.i.i = icmp slt i64 %.90.i92.i, 1
  br i1 %.862489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %171 = getelementptr double, ptr %.296, i64 %.360.i100.i
  %172 = shl nuw i64 %.90.i92.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %171, i8 0, i64 %172, i1 false), !noalias !51
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %173 = getelementptr double, ptr %.296, i64 %.294.i98.i
  %174 = getelementptr double, ptr %.296, i64 %.360.i100.i
  %175 = getelementptr double, ptr %.108, i64 %.228.i96.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.156.i94.i, %.1005.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862489.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B642.preheader.i.i
  %.1385.i.i = getelementptr i8, ptr %.712.i, i64 32
  %176 = getelementptr double, ptr %.296, i64 %.360.i100.i
  br label %B642.if.i.i

B828.i.i:                                         ; preds = %B642.if.i.i, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.712.i, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !51
  %.1600513.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600513.not.i.i, label %B518.i, label %B892.if.lr.ph.i.i

B892.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.1702.i.i = getelementptr i8, ptr %.712.i, i64 88
  %177 = getelementptr double, ptr %.296, i64 %.435.i.i
  br label %B892.if.i.i

B1614.loopexit.i.i:                               ; preds = %B1698.if.i.i, %B1614.if.i.i
  %exitcond524.not.i.i = icmp eq i64 %.57.i, %.2601.i.i
  br i1 %exitcond524.not.i.i, label %B1787.i.i, label %B1614.if.i.i

B1787.i.i:                                        ; preds = %B1414.if.i.i, %B1278.if.i.i, %B1614.loopexit.i.i, %B1614.preheader.i.i, %B1278.preheader.i.i, %B1414.preheader.i.i
  %exitcond525.not.i.i = icmp eq i64 %.1613.i.i, %.1520.i.i
  br i1 %exitcond525.not.i.i, label %B518.i, label %B892.if.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.662.0487.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.731.i.i, %B364.if.i.i ]
  %.731.i.i = add nuw nsw i64 %.662.0487.i.i, 1
  %.759.i.i = getelementptr i64, ptr %168, i64 %.662.0487.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !51
  %.764.i.i = getelementptr double, ptr %169, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !51
  %.769.i.i = getelementptr double, ptr %170, i64 %.662.0487.i.i
  %.770.i.i = load double, ptr %.769.i.i, align 8, !noalias !51
  %.771.i.i = fadd double %.765.i.i, %.770.i.i
  store double %.771.i.i, ptr %.764.i.i, align 8, !noalias !51
  %exitcond.not.i101.i = icmp eq i64 %.57.i, %.731.i.i
  br i1 %exitcond.not.i101.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0496.i.i, 1
  %.1037.i.i = getelementptr double, ptr %173, i64 %.936.0496.i.i
  %.1038.i.i27 = load double, ptr %.1037.i.i, align 8, !noalias !51
  br i1 %.862489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i28 = mul nuw nsw i64 %.936.0496.i.i, %.90.i92.i
  %178 = getelementptr double, ptr %175, i64 %.1167.i.i28
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0493.i.i, 1
  %.1163.i.i = getelementptr double, ptr %174, i64 %.1066.0493.i.i
  %.1164.i.i29 = load double, ptr %.1163.i.i, align 8, !noalias !51
  %.1172.i.i = getelementptr double, ptr %178, i64 %.1066.0493.i.i
  %.1173.i.i30 = load double, ptr %.1172.i.i, align 8, !noalias !51
  %.1175.i102.i = fmul double %.1038.i.i27, %.1173.i.i30
  %.1176.i103.i = fadd double %.1164.i.i29, %.1175.i102.i
  store double %.1176.i103.i, ptr %.1163.i.i, align 8, !noalias !51
  %exitcond518.not.i.i = icmp eq i64 %.90.i92.i, %.1135.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.i.i, %B642.if.lr.ph.i.i
  %.1224.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.1293.i.i, %B642.if.i.i ]
  %.1293.i.i = add nuw nsw i64 %.1224.0499.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !51
  %179 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0499.i.i, 4
  %.1395.i.i = getelementptr i8, ptr %179, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !51
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.408
  %.1427.i104.i = getelementptr i8, ptr %.1395.i.i, i64 8
  %.1428.i105.i = load i64, ptr %.1427.i104.i, align 8, !noalias !51
  %.1430.i.i31 = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i105.i
  %.1431.i.i = load double, ptr %.1430.i.i31, align 8, !noalias !51
  %.1438.i.i32 = getelementptr double, ptr %176, i64 %.1224.0499.i.i
  %.1439.i.i33 = load double, ptr %.1438.i.i32, align 8, !noalias !51
  %.1440.i.i = fadd double %.1431.i.i, %.1439.i.i33
  store double %.1440.i.i, ptr %.1430.i.i31, align 8, !noalias !51
  %exitcond520.not.i.i = icmp eq i64 %.90.i92.i, %.1293.i.i
  br i1 %exitcond520.not.i.i, label %B828.i.i, label %B642.if.i.i

B892.if.i.i:                                      ; preds = %B1787.i.i, %B892.if.lr.ph.i.i
  %.1544.0514.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i ], [ %.1613.i.i, %B1787.i.i ]
  %.1613.i.i = add nuw nsw i64 %.1544.0514.i.i, 1
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !51
  %180 = getelementptr i64, ptr %.63, i64 %.1703.i.i
  %.1741.idx.i.i = shl i64 %.1544.0514.i.i, 5
  %.1741.i.i = getelementptr i8, ptr %180, i64 %.1741.idx.i.i
  %.1742.i.i = load i64, ptr %.1741.i.i, align 8, !noalias !51
  %181 = getelementptr i64, ptr %.63, i64 %.1742.i.i
  %.1910.i.i = getelementptr i8, ptr %181, i64 8
  %.1911.i.i34 = load i64, ptr %.1910.i.i, align 8, !noalias !51
  %.2079.i.i = getelementptr i8, ptr %181, i64 184
  %.2080.i.i = load i64, ptr %.2079.i.i, align 8, !noalias !51
  %.2100.i.i = getelementptr i8, ptr %.1741.i.i, i64 24
  %.2101.i.i = load i64, ptr %.2100.i.i, align 8, !noalias !51
  %.2130.i.i = getelementptr i8, ptr %.1741.i.i, i64 8
  %.2131.i.i = load i64, ptr %.2130.i.i, align 8, !noalias !51
  %.2151.i.i = getelementptr i8, ptr %.1741.i.i, i64 16
  %.2152.i.i = load i64, ptr %.2151.i.i, align 8, !noalias !51
  switch i64 %.1911.i.i34, label %B1614.preheader.i.i [
    i64 1, label %B1278.preheader.i.i
    i64 2, label %B1414.preheader.i.i
  ]

B1414.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1414.if.lr.ph.i.i

B1414.if.lr.ph.i.i:                               ; preds = %B1414.preheader.i.i
  %182 = getelementptr i64, ptr %.63, i64 %.2131.i.i
  %183 = getelementptr i64, ptr %.63, i64 %.2152.i.i
  %184 = getelementptr double, ptr %.296, i64 %.2080.i.i
  %185 = getelementptr double, ptr %.108, i64 %.2101.i.i
  br label %B1414.if.i.i

B1278.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1278.if.lr.ph.i.i

B1278.if.lr.ph.i.i:                               ; preds = %B1278.preheader.i.i
  %186 = getelementptr i64, ptr %.63, i64 %.2131.i.i
  %187 = getelementptr double, ptr %.296, i64 %.2080.i.i
  %188 = getelementptr i64, ptr %.63, i64 %.2152.i.i
  %189 = getelementptr double, ptr %.108, i64 %.2101.i.i
  br label %B1278.if.i.i

B1614.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1614.if.lr.ph.i.i

B1614.if.lr.ph.i.i:                               ; preds = %B1614.preheader.i.i
  %190 = getelementptr i64, ptr %.63, i64 %.2131.i.i
  %191 = getelementptr i64, ptr %.63, i64 %.2152.i.i
  %.2735507.not.i.i = icmp slt i64 %.1911.i.i34, 1
  %192 = getelementptr double, ptr %.296, i64 %.2080.i.i
  %193 = getelementptr double, ptr %.108, i64 %.2101.i.i
  br label %B1614.if.i.i

B1278.if.i.i:                                     ; preds = %B1278.if.i.i, %B1278.if.lr.ph.i.i
  %.2188.0505.i.i = phi i64 [ 0, %B1278.if.lr.ph.i.i ], [ %.2257.i.i, %B1278.if.i.i ]
  %.2257.i.i = add nuw nsw i64 %.2188.0505.i.i, 1
  %.2285.i.i = getelementptr i64, ptr %186, i64 %.2188.0505.i.i
  %.2286.i.i = load i64, ptr %.2285.i.i, align 8, !noalias !51
  %.2290.i.i35 = getelementptr double, ptr %187, i64 %.2286.i.i
  %.2291.i.i = load double, ptr %.2290.i.i35, align 8, !noalias !51
  %.2295.i.i36 = getelementptr double, ptr %177, i64 %.2188.0505.i.i
  %.2296.i.i = load double, ptr %.2295.i.i36, align 8, !noalias !51
  %.2300.i.i = getelementptr i64, ptr %188, i64 %.2188.0505.i.i
  %.2301.i.i = load i64, ptr %.2300.i.i, align 8, !noalias !51
  %.2305.i.i = getelementptr double, ptr %189, i64 %.2301.i.i
  %.2306.i.i = load double, ptr %.2305.i.i, align 8, !noalias !51
  %.2307.i.i = fmul double %.2296.i.i, %.2306.i.i
  %.2308.i.i = fadd double %.2291.i.i, %.2307.i.i
  store double %.2308.i.i, ptr %.2290.i.i35, align 8, !noalias !51
  %exitcond522.not.i.i = icmp eq i64 %.57.i, %.2257.i.i
  br i1 %exitcond522.not.i.i, label %B1787.i.i, label %B1278.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1414.if.lr.ph.i.i
  %.2355.0502.i.i = phi i64 [ 0, %B1414.if.lr.ph.i.i ], [ %.2424.i.i, %B1414.if.i.i ]
  %.2424.i.i = add nuw nsw i64 %.2355.0502.i.i, 1
  %.2452.i.i = getelementptr i64, ptr %182, i64 %.2355.0502.i.i
  %.2453.i.i = load i64, ptr %.2452.i.i, align 8, !noalias !51
  %.2460.i.i = getelementptr i64, ptr %183, i64 %.2355.0502.i.i
  %.2461.i.i = load i64, ptr %.2460.i.i, align 8, !noalias !51
  %.2468.i.i = getelementptr double, ptr %177, i64 %.2355.0502.i.i
  %.2469.i.i = load double, ptr %.2468.i.i, align 8, !noalias !51
  %.2471.idx.i.i = shl i64 %.2453.i.i, 4
  %.2471.i.i = getelementptr i8, ptr %184, i64 %.2471.idx.i.i
  %.2472.i.i = load double, ptr %.2471.i.i, align 8, !noalias !51
  %.2474.idx.i.i = shl i64 %.2461.i.i, 4
  %.2474.i.i = getelementptr i8, ptr %185, i64 %.2474.idx.i.i
  %.2475.i.i = load double, ptr %.2474.i.i, align 8, !noalias !51
  %.2476.i.i = fmul double %.2469.i.i, %.2475.i.i
  %.2477.i.i = fadd double %.2472.i.i, %.2476.i.i
  store double %.2477.i.i, ptr %.2471.i.i, align 8, !noalias !51
  %.2483.i.i = getelementptr i8, ptr %.2471.i.i, i64 8
  %.2484.i.i = load double, ptr %.2483.i.i, align 8, !noalias !51
  %.2487.i.i = getelementptr i8, ptr %.2474.i.i, i64 8
  %.2488.i.i = load double, ptr %.2487.i.i, align 8, !noalias !51
  %.2489.i.i = fmul double %.2469.i.i, %.2488.i.i
  %.2490.i.i = fadd double %.2484.i.i, %.2489.i.i
  store double %.2490.i.i, ptr %.2483.i.i, align 8, !noalias !51
  %exitcond521.not.i.i = icmp eq i64 %.57.i, %.2424.i.i
  br i1 %exitcond521.not.i.i, label %B1787.i.i, label %B1414.if.i.i

B1614.if.i.i:                                     ; preds = %B1614.if.lr.ph.i.i, %B1614.loopexit.i.i
  %.2532.0511.i.i = phi i64 [ 0, %B1614.if.lr.ph.i.i ], [ %.2601.i.i, %B1614.loopexit.i.i ]
  %.2601.i.i = add nuw nsw i64 %.2532.0511.i.i, 1
  br i1 %.2735507.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.lr.ph.i.i

B1698.if.lr.ph.i.i:                               ; preds = %B1614.if.i.i
  %.2643.i.i = getelementptr i64, ptr %191, i64 %.2532.0511.i.i
  %.2644.i.i = load i64, ptr %.2643.i.i, align 8, !noalias !51
  %.2646.i.i = mul nsw i64 %.2644.i.i, %.1911.i.i34
  %.2633.i.i = getelementptr i64, ptr %190, i64 %.2532.0511.i.i
  %.2634.i.i = load i64, ptr %.2633.i.i, align 8, !noalias !51
  %.2636.i.i = mul nsw i64 %.2634.i.i, %.1911.i.i34
  %194 = getelementptr double, ptr %192, i64 %.2636.i.i
  %.2782.i.i = getelementptr double, ptr %177, i64 %.2532.0511.i.i
  %195 = getelementptr double, ptr %193, i64 %.2646.i.i
  br label %B1698.if.i.i

B1698.if.i.i:                                     ; preds = %B1698.if.i.i, %B1698.if.lr.ph.i.i
  %.2679.0508.i.i = phi i64 [ 0, %B1698.if.lr.ph.i.i ], [ %.2748.i.i, %B1698.if.i.i ]
  %.2748.i.i = add nuw nsw i64 %.2679.0508.i.i, 1
  %.2776.i.i37 = getelementptr double, ptr %194, i64 %.2679.0508.i.i
  %.2777.i.i = load double, ptr %.2776.i.i37, align 8, !noalias !51
  %.2783.i.i = load double, ptr %.2782.i.i, align 8, !noalias !51
  %.2787.i.i = getelementptr double, ptr %195, i64 %.2679.0508.i.i
  %.2788.i.i = load double, ptr %.2787.i.i, align 8, !noalias !51
  %.2789.i.i = fmul double %.2783.i.i, %.2788.i.i
  %.2790.i.i = fadd double %.2777.i.i, %.2789.i.i
  store double %.2790.i.i, ptr %.2776.i.i37, align 8, !noalias !51
  %exitcond523.not.i.i = icmp eq i64 %.1911.i.i34, %.2748.i.i
  br i1 %exitcond523.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.i.i

B517.i:                                           ; preds = %B1747.i.i, %B146.if.i, %B788.i.i
  %exitcond.not.i26 = icmp eq i64 %.218.i, %.123.i
  br i1 %exitcond.not.i26, label %B286.i, label %B146.if.i

B518.i:                                           ; preds = %B1787.i.i, %B376.if.i, %B828.i.i
  %exitcond122.not.i = icmp eq i64 %.557.i, %.464.i
  br i1 %exitcond122.not.i, label %rows, label %B376.if.i

B146.if.i:                                        ; preds = %B517.i, %B146.if.lr.ph.i
  %.147.0114.i = phi i64 [ 0, %B146.if.lr.ph.i ], [ %.218.i, %B517.i ]
  %.218.i = add nuw nsw i64 %.147.0114.i, 1
  %.373.idx.i = mul i64 %.147.0114.i, 120
  %.373.i = getelementptr i8, ptr %136, i64 %.373.idx.i
  %.374.i = load i64, ptr %.373.i, align 8, !noalias !45
  %.375.i = icmp eq i64 %.374.i, 0
  br i1 %.375.i, label %B254.i, label %B517.i

B376.if.i:                                        ; preds = %B518.i, %B376.if.lr.ph.i
  %.488.0116.i = phi i64 [ 0, %B376.if.lr.ph.i ], [ %.557.i, %B518.i ]
  %.557.i = add nuw nsw i64 %.488.0116.i, 1
  %.712.idx.i = mul i64 %.488.0116.i, 120
  %.712.i = getelementptr i8, ptr %165, i64 %.712.idx.i
  %.713.i = load i64, ptr %.712.i, align 8, !noalias !45
  %.714.i = icmp eq i64 %.713.i, 0
  br i1 %.714.i, label %B484.i, label %B518.i

rows: ; preds = %B518.i, %B286.i
  %.754 = fadd double %lp.3.0.lcssa.i, %.427.i
  %.104.i52 = load i64, ptr %.346.i, align 8, !noalias !54
  %.18690.not.i = icmp slt i64 %.104.i52, 1
  br i1 %.18690.not.i, label %B402.i, label %B60.if.lr.ph.i53

B60.if.lr.ph.i53:                                 ; preds = %rows
  %.302.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i54

B192.i:                                           ; preds = %B60.if.i54
  %.813.i = getelementptr i8, ptr %282, i64 240
  %.814.i = load i64, ptr %.813.i, align 8, !noalias !54
  %.815.not.i = icmp eq i64 %.814.i, 0
  %.197.i.pre94.pre96.i = load i64, ptr %282, align 8, !noalias !57
  br i1 %.815.not.i, label %B266.i, label %B242.i

B242.i:                                           ; preds = %B192.i
  %.350.i.i = getelementptr i8, ptr %282, i64 8
  %.351.i.i111 = load i64, ptr %.350.i.i, align 8, !noalias !60
  %.519.i.i112 = getelementptr i8, ptr %282, i64 184
  %.520.i.i113 = load i64, ptr %.519.i.i112, align 8, !noalias !60
  %.1469179.not.i.i = icmp slt i64 %.197.i.pre94.pre96.i, 1
  br i1 %.1469179.not.i.i, label %B266.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B242.i
  %.1382.i.i114 = getelementptr i8, ptr %282, i64 280
  %.1383.i.i115 = load i64, ptr %.1382.i.i114, align 8, !noalias !60
  %.1207.i.i116 = getelementptr i8, ptr %282, i64 272
  %.1208.i.i117 = load i64, ptr %.1207.i.i116, align 8, !noalias !60
  %.1038.i.i118 = getelementptr i8, ptr %282, i64 264
  %.1039.i.i119 = load i64, ptr %.1038.i.i118, align 8, !noalias !60
  %.863.i.i120 = getelementptr i8, ptr %282, i64 256
  %.864.i.i121 = load i64, ptr %.863.i.i120, align 8, !noalias !60
  %.694.i.i122 = getelementptr i8, ptr %282, i64 248
  %.695.i.i123 = load i64, ptr %.694.i.i122, align 8, !noalias !60
  %196 = getelementptr i64, ptr %.63, i64 %.695.i.i123
  %197 = getelementptr double, ptr %.108, i64 %.1383.i.i115
  %198 = getelementptr i64, ptr %.63, i64 %.864.i.i121
  %199 = getelementptr i64, ptr %.63, i64 %.1039.i.i119
  %200 = getelementptr double, ptr %.108, i64 %.1208.i.i117
  %.1755169.not.i.i = icmp slt i64 %.351.i.i111, 1
  %201 = getelementptr double, ptr %.296, i64 %.520.i.i113
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1469.i.i135 = icmp sgt i64 %.1411.0181.in.i.i, 1
  br i1 %.1469.i.i135, label %B366.if.i.i, label %B266.loopexit.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1617.i.i = icmp samesign ugt i64 %.1564.0174.i.i, 1
  br i1 %.1617.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.1755169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %202 = getelementptr double, ptr %.296, i64 %.1515.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1411.0181.in.i.i = phi i64 [ %.197.i.pre94.pre96.i, %B366.if.lr.ph.i.i ], [ %.1411.0181.i.i, %B366.loopexit.i.i ]
  %.1411.0181.i.i = add nsw i64 %.1411.0181.in.i.i, -1
  %.1510.i.i = getelementptr i64, ptr %196, i64 %.1411.0181.i.i
  %.1511.i.i = load i64, ptr %.1510.i.i, align 8, !noalias !60
  %.1513.i.i124 = mul nsw i64 %.1511.i.i, %.351.i.i111
  %.1515.i.i = add nsw i64 %.1513.i.i124, %.520.i.i113
  %.1519.i.i125 = getelementptr double, ptr %197, i64 %.1411.0181.i.i
  %.1520.i.i126 = load double, ptr %.1519.i.i125, align 8, !noalias !60
  %.1530.i.i = getelementptr i64, ptr %198, i64 %.1411.0181.i.i
  %.1531.i.i = load i64, ptr %.1530.i.i, align 8, !noalias !60
  %.1536.i.i = getelementptr i8, ptr %.1530.i.i, i64 8
  %.1537.i.i = load i64, ptr %.1536.i.i, align 8, !noalias !60
  %.1574.i.i = sub i64 %.1537.i.i, %.1531.i.i
  %.1617172.not.i.i = icmp slt i64 %.1574.i.i, 1
  br i1 %.1617172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %203 = getelementptr double, ptr %.296, i64 %.1515.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1564.0174.i.i = phi i64 [ %.1574.i.i, %B458.if.lr.ph.i.i ], [ %.1626.i.i, %B458.loopexit.i.i ]
  %.1561.0173.i.i = phi i64 [ %.1531.i.i, %B458.if.lr.ph.i.i ], [ %.1630.i.i, %B458.loopexit.i.i ]
  %.1626.i.i = add nsw i64 %.1564.0174.i.i, -1
  %.1630.i.i = add i64 %.1561.0173.i.i, 1
  %.1667.i.i = getelementptr double, ptr %200, i64 %.1561.0173.i.i
  %.1668.i.i = load double, ptr %.1667.i.i, align 8, !noalias !60
  br i1 %.1755169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1658.i.i = getelementptr i64, ptr %199, i64 %.1561.0173.i.i
  %.1659.i.i = load i64, ptr %.1658.i.i, align 8, !noalias !60
  %.1661.i.i = mul nsw i64 %.1659.i.i, %.351.i.i111
  %204 = getelementptr double, ptr %201, i64 %.1661.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1699.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.1768.i.i, %B524.if.i.i ]
  %.1768.i.i = add nuw nsw i64 %.1699.0170.i.i, 1
  %.1796.i.i = getelementptr double, ptr %204, i64 %.1699.0170.i.i
  %.1797.i.i = load double, ptr %.1796.i.i, align 8, !noalias !60
  %.1801.i.i127 = getelementptr double, ptr %203, i64 %.1699.0170.i.i
  %.1802.i.i128 = load double, ptr %.1801.i.i127, align 8, !noalias !60
  %.1804.i.i129 = fmul double %.1668.i.i, %.1802.i.i128
  %.1805.i.i = fadd double %.1797.i.i, %.1804.i.i129
  store double %.1805.i.i, ptr %.1796.i.i, align 8, !noalias !60
  %exitcond.not.i.i130 = icmp eq i64 %.351.i.i111, %.1768.i.i
  br i1 %exitcond.not.i.i130, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.1847.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.1916.i.i, %B616.if.i.i ]
  %.1916.i.i = add nuw nsw i64 %.1847.0176.i.i, 1
  %.1944.i.i131 = getelementptr double, ptr %202, i64 %.1847.0176.i.i
  %.1945.i.i132 = load double, ptr %.1944.i.i131, align 8, !noalias !60
  %.1947.i.i133 = fmul double %.1520.i.i126, %.1945.i.i132
  store double %.1947.i.i133, ptr %.1944.i.i131, align 8, !noalias !60
  %exitcond182.not.i.i134 = icmp eq i64 %.351.i.i111, %.1916.i.i
  br i1 %exitcond182.not.i.i134, label %B366.loopexit.i.i, label %B616.if.i.i

B266.loopexit.i:                                  ; preds = %B366.loopexit.i.i
  %.197.i.pre94.pre.i = load i64, ptr %282, align 8, !noalias !57
  br label %B266.i

B266.i:                                           ; preds = %B266.loopexit.i, %B242.i, %B192.i
  %.197.i.pre94.i = phi i64 [ %.197.i.pre94.pre.i, %B266.loopexit.i ], [ %.197.i.pre94.pre96.i, %B242.i ], [ %.197.i.pre94.pre96.i, %B192.i ]
  %.1015.i = getelementptr i8, ptr %282, i64 288
  %.1016.i = load i64, ptr %.1015.i, align 8, !noalias !54
  %.1017.i = icmp sgt i64 %.1016.i, -1
  br i1 %.1017.i, label %B316.i, label %B342.i

B316.i:                                           ; preds = %B266.i
  %.528.i.i = getelementptr i8, ptr %282, i64 312
  %.529.i.i = load i64, ptr %.528.i.i, align 8, !noalias !63
  %.877.i.i = getelementptr i8, ptr %282, i64 304
  %.878.i.i = load i64, ptr %.877.i.i, align 8, !noalias !63
  %.1049.i.i = getelementptr double, ptr %.296, i64 %.1016.i
  %.1050.i.i186 = load double, ptr %.1049.i.i, align 8, !noalias !63
  %.1318170.not.i.i = icmp slt i64 %.197.i.pre94.i, 1
  br i1 %.1318170.not.i.i, label %mix_backward, label %B374.if.lr.ph.i.i

B374.if.lr.ph.i.i:                                ; preds = %B316.i
  %.1228.i.i = getelementptr i8, ptr %282, i64 320
  %.1229.i.i = load i64, ptr %.1228.i.i, align 8, !noalias !63
  %.358.i.i = getelementptr i8, ptr %282, i64 184
  %.359.i.i187 = load i64, ptr %.358.i.i, align 8, !noalias !63
  %.707.i.i = getelementptr i8, ptr %282, i64 296
  %.708.i.i = load i64, ptr %.707.i.i, align 8, !noalias !63
  %205 = getelementptr double, ptr %.296, i64 %.1229.i.i
  %206 = shl nuw i64 %.197.i.pre94.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %205, i8 0, i64 %206, i1 false), !noalias !63
  %207 = getelementptr double, ptr %.296, i64 %.359.i.i187
  %208 = getelementptr double, ptr %.108, i64 %.708.i.i
  br label %B430.if.lr.ph.i.i

B374.loopexit.i.i:                                ; preds = %B430.if.i.i
  %.1459.i.i = add nuw nsw i64 %.1390.0177.i.i, 1
  %exitcond183.not.i.i188 = icmp eq i64 %.197.i.pre94.i, %.1459.i.i
  br i1 %exitcond183.not.i.i188, label %B522.preheader.i.i, label %B430.if.lr.ph.i.i

B522.preheader.i.i:                               ; preds = %B374.loopexit.i.i
  %209 = getelementptr double, ptr %.108, i64 %.878.i.i
  %.1783.i.i = fsub double 1.000000e+00, %.1050.i.i186
  %210 = getelementptr double, ptr %.296, i64 %.529.i.i
  br label %B522.if.i.i

B430.if.lr.ph.i.i:                                ; preds = %B374.loopexit.i.i, %B374.if.lr.ph.i.i
  %.1390.0177.i.i = phi i64 [ 0, %B374.if.lr.ph.i.i ], [ %.1459.i.i, %B374.loopexit.i.i ]
  %.1487.i.i = getelementptr double, ptr %207, i64 %.1390.0177.i.i
  %.1488.i.i = load double, ptr %.1487.i.i, align 8, !noalias !63
  %.1490.i.i = mul nuw nsw i64 %.1390.0177.i.i, %.197.i.pre94.i
  %211 = getelementptr double, ptr %208, i64 %.1490.i.i
  br label %B430.if.i.i

B430.if.i.i:                                      ; preds = %B430.if.i.i, %B430.if.lr.ph.i.i
  %.1523.0174.i.i = phi i64 [ 0, %B430.if.lr.ph.i.i ], [ %.1592.i.i, %B430.if.i.i ]
  %.1592.i.i = add nuw nsw i64 %.1523.0174.i.i, 1
  %.1620.i.i = getelementptr double, ptr %205, i64 %.1523.0174.i.i
  %.1621.i.i = load double, ptr %.1620.i.i, align 8, !noalias !63
  %.1625.i.i = getelementptr double, ptr %211, i64 %.1523.0174.i.i
  %.1626.i47.i = load double, ptr %.1625.i.i, align 8, !noalias !63
  %.1628.i.i = fmul double %.1488.i.i, %.1626.i47.i
  %.1629.i.i = fadd double %.1621.i.i, %.1628.i.i
  store double %.1629.i.i, ptr %.1620.i.i, align 8, !noalias !63
  %exitcond.not.i48.i = icmp eq i64 %.197.i.pre94.i, %.1592.i.i
  br i1 %exitcond.not.i48.i, label %B374.loopexit.i.i, label %B430.if.i.i

B522.if.i.i:                                      ; preds = %B522.if.i.i, %B522.preheader.i.i
  %by_rho.2.0182.i.i = phi double [ 0.000000e+00, %B522.preheader.i.i ], [ %.1809.i.i, %B522.if.i.i ]
  %.1681.0180.i.i = phi i64 [ 0, %B522.preheader.i.i ], [ %.1750.i.i, %B522.if.i.i ]
  %.1750.i.i = add nuw nsw i64 %.1681.0180.i.i, 1
  %.1778.i.i = getelementptr double, ptr %209, i64 %.1681.0180.i.i
  %.1779.i.i = load double, ptr %.1778.i.i, align 8, !noalias !63
  %.1781.i.i = fmul double %.1050.i.i186, %.1779.i.i
  %.1784.i.i = fadd double %.1783.i.i, %.1781.i.i
  %.1788.i.i = getelementptr double, ptr %205, i64 %.1681.0180.i.i
  %.1789.i.i = load double, ptr %.1788.i.i, align 8, !noalias !63
  %.1790.i.i = fmul double %.1789.i.i, 5.000000e-01
  %.1794.i.i = getelementptr double, ptr %210, i64 %.1681.0180.i.i
  %.1795.i.i = load double, ptr %.1794.i.i, align 8, !noalias !63
  %.1796.i49.i = fmul double %.1790.i.i, %.1795.i.i
  %.1802.i50.i = fadd double %.1779.i.i, -1.000000e+00
  %.1803.i.i = fmul double %.1802.i50.i, %.1796.i49.i
  %.1807.i.i = fdiv double %.1803.i.i, %.1784.i.i
  %.1809.i.i = fadd double %by_rho.2.0182.i.i, %.1807.i.i
  %.1812.i.i = tail call double @sqrt(double %.1784.i.i)
  %.1818.i.i189 = fmul double %.1789.i.i, %.1812.i.i
  %.1822.i.i = getelementptr double, ptr %207, i64 %.1681.0180.i.i
  store double %.1818.i.i189, ptr %.1822.i.i, align 8, !noalias !63
  %exitcond184.not.i.i = icmp eq i64 %.197.i.pre94.i, %.1750.i.i
  br i1 %exitcond184.not.i.i, label %mix_backward.2, label %B522.if.i.i

mix_backward.2: ; preds = %B522.if.i.i
  %.2014.i.pre.i = load i64, ptr %.1015.i, align 8, !noalias !63
  br label %mix_backward

mix_backward: ; preds = %mix_backward.2, %B316.i
  %.2014.i.i = phi i64 [ %.1016.i, %B316.i ], [ %.2014.i.pre.i, %mix_backward.2 ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B316.i ], [ %.1809.i.i, %mix_backward.2 ]
  %.2018.i.i = getelementptr double, ptr %.408, i64 %.2014.i.i
  %.2019.i.i = load double, ptr %.2018.i.i, align 8, !noalias !63
  %.2021.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.2019.i.i
  store double %.2021.i.i, ptr %.2018.i.i, align 8, !noalias !63
  %.197.i.pre.i = load i64, ptr %282, align 8, !noalias !57
  br label %B342.i

B342.i:                                           ; preds = %mix_backward, %B266.i
  %.197.i.i = phi i64 [ %.197.i.pre.i, %mix_backward ], [ %.197.i.pre94.i, %B266.i ]
  %.366.i.i136 = getelementptr i8, ptr %282, i64 8
  %.367.i.i = load i64, ptr %.366.i.i136, align 8, !noalias !57
  %.537.i.i = load i64, ptr %.641.i, align 8, !noalias !57
  %.13211250.not.i.i = icmp slt i64 %.197.i.i, 1
  br i1 %.13211250.not.i.i, label %B370.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B342.i
  %.1234.i.i = getelementptr i8, ptr %282, i64 232
  %.1235.i.i = load i64, ptr %.1234.i.i, align 8, !noalias !57
  %.1055.i.i = getelementptr i8, ptr %282, i64 96
  %.1056.i.i = load i64, ptr %.1055.i.i, align 8, !noalias !57
  %.885.i.i137 = getelementptr i8, ptr %282, i64 56
  %.886.i.i138 = load i64, ptr %.885.i.i137, align 8, !noalias !57
  %.715.i.i = getelementptr i8, ptr %282, i64 48
  %.716.i.i = load i64, ptr %.715.i.i, align 8, !noalias !57
  %.1530.i51.i = getelementptr i8, ptr %282, i64 80
  %.1706.i.i139 = getelementptr i8, ptr %282, i64 200
  %.1888.i.i = getelementptr i8, ptr %282, i64 216
  %.2062.i.i = getelementptr i8, ptr %282, i64 208
  %.2242.i.i = getelementptr i8, ptr %282, i64 192
  %.2416.i.i = getelementptr i8, ptr %282, i64 184
  %.2474.i.i140 = icmp sgt i64 %.367.i.i, 0
  %storemerge1094.i.i = tail call i64 @llvm.smax.i64(i64 %.367.i.i, i64 0)
  %212 = getelementptr double, ptr %.296, i64 %.886.i.i138
  %.2884.i.i = getelementptr i8, ptr %282, i64 72
  %.8.i.i.i141 = sitofp i64 %.367.i.i to double
  %.9.i.i.i142 = fmul double %.8.i.i.i141, 5.000000e-01
  %.33831155.not.i.i = icmp slt i64 %.367.i.i, 1
  %213 = getelementptr double, ptr %.296, i64 %.716.i.i
  %.3902.i.i = add nsw i64 %.367.i.i, -1
  %214 = getelementptr double, ptr %.296, i64 %.1235.i.i
  %.5323.i.i = getelementptr i8, ptr %282, i64 224
  %.5501.i.i = getelementptr i8, ptr %282, i64 120
  %.193.i.i.i = getelementptr i8, ptr %282, i64 144
  %.533.i.i.i = getelementptr i8, ptr %282, i64 160
  %.363.i.i.i = getelementptr i8, ptr %282, i64 152
  %.861.i.i.i = getelementptr i8, ptr %282, i64 128
  %.1620.i.i.i = getelementptr i8, ptr %282, i64 136
  %215 = getelementptr i64, ptr %.63, i64 %.1056.i.i
  %.6655.i.i = getelementptr i8, ptr %282, i64 104
  %.6829.i.i = getelementptr i8, ptr %282, i64 112
  br label %B322.i.i

B316.loopexit.i.i:                                ; preds = %B2772.loopexit.i.i, %B2750.i.i, %B2244.i.thread.i
  %exitcond1270.not.i.i = icmp eq i64 %.1334.i.i, %.197.i.i
  br i1 %exitcond1270.not.i.i, label %B370.i, label %B322.i.i

B322.i.i:                                         ; preds = %B316.loopexit.i.i, %B322.lr.ph.i.i
  %.1263.01252.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.1334.i.i, %B316.loopexit.i.i ]
  %.1334.i.i = add nuw nsw i64 %.1263.01252.i.i, 1
  %.1531.i52.i = load i64, ptr %.1530.i51.i, align 8, !noalias !57
  %.1534.i.i = mul nsw i64 %.1263.01252.i.i, %.367.i.i
  %.1536.i53.i = mul nsw i64 %.1534.i.i, %.367.i.i
  %.1707.i.i = load i64, ptr %.1706.i.i139, align 8, !noalias !57
  %.1713.i.i = add nsw i64 %.1707.i.i, %.1536.i53.i
  %.1889.i.i = load i64, ptr %.1888.i.i, align 8, !noalias !57
  %.1893.i.i = add nsw i64 %.1889.i.i, %.1534.i.i
  %.2063.i.i = load i64, ptr %.2062.i.i, align 8, !noalias !57
  %.2243.i.i = load i64, ptr %.2242.i.i, align 8, !noalias !57
  %.2247.i.i = add nsw i64 %.2243.i.i, %.1534.i.i
  %.2417.i.i = load i64, ptr %.2416.i.i, align 8, !noalias !57
  %.2421.i.i = add nsw i64 %.2417.i.i, %.1534.i.i
  %.2426.i.i = add nsw i64 %.1534.i.i, %.537.i.i
  br i1 %.2474.i.i140, label %B684.if.lr.ph.i.i, label %B808.thread.i.i

B684.if.lr.ph.i.i:                                ; preds = %B322.i.i
  %216 = getelementptr double, ptr %.296, i64 %.2421.i.i
  %217 = getelementptr double, ptr %.296, i64 %.2247.i.i
  br label %B718.if.lr.ph.i.i

B684.loopexit.i.i:                                ; preds = %B718.if.i.i
  %.2529.i.i = add nuw nsw i64 %.2460.01150.i.i, 1
  %exitcond1253.not.i.i = icmp eq i64 %.367.i.i, %.2529.i.i
  br i1 %exitcond1253.not.i.i, label %B808.i.i, label %B718.if.lr.ph.i.i

B808.i.i:                                         ; preds = %B684.loopexit.i.i
  %.2885.i.i = load i64, ptr %.2884.i.i, align 8, !noalias !57
  %.2886.i.i = icmp sgt i64 %.2885.i.i, -1
  br i1 %.2886.i.i, label %B866.i.i, label %B1046.i.i

B808.thread.i.i:                                  ; preds = %B322.i.i
  %.28851272.i.i = load i64, ptr %.2884.i.i, align 8, !noalias !57
  %.28861273.i.i = icmp sgt i64 %.28851272.i.i, -1
  br i1 %.28861273.i.i, label %B866.thread.i.i, label %B2244.i.i

B866.thread.i.i:                                  ; preds = %B808.thread.i.i
  %.30591276.i.i = getelementptr double, ptr %.296, i64 %.28851272.i.i
  %.30601277.i.i = load double, ptr %.30591276.i.i, align 8, !noalias !57
  br label %squared.2

B866.i.i:                                         ; preds = %B808.i.i
  %.3059.i.i176 = getelementptr double, ptr %.296, i64 %.2885.i.i
  %.3060.i.i = load double, ptr %.3059.i.i176, align 8, !noalias !57
  br label %B30.if.i.i.i177

B30.if.i.i.i177:                                  ; preds = %B30.if.i.i.i177, %B866.i.i
  %total.2.039.i.i.i178 = phi double [ 0.000000e+00, %B866.i.i ], [ %.145.i.i.i184, %B30.if.i.i.i177 ]
  %.37.037.i.i.i179 = phi i64 [ 0, %B866.i.i ], [ %.108.i.i.i180, %B30.if.i.i.i177 ]
  %.108.i.i.i180 = add nuw nsw i64 %.37.037.i.i.i179, 1
  %.136.i.i.i181 = getelementptr double, ptr %217, i64 %.37.037.i.i.i179
  %.137.i.i.i182 = load double, ptr %.136.i.i.i181, align 8, !noalias !66
  %.143.i.i.i183 = fmul double %.137.i.i.i182, %.137.i.i.i182
  %.145.i.i.i184 = fadd double %total.2.039.i.i.i178, %.143.i.i.i183
  %exitcond.not.i.i.i185 = icmp eq i64 %.108.i.i.i180, %.367.i.i
  br i1 %exitcond.not.i.i.i185, label %squared.2, label %B30.if.i.i.i177

squared.2: ; preds = %B30.if.i.i.i177, %B866.thread.i.i
  %.30601279.i.i = phi double [ %.30601277.i.i, %B866.thread.i.i ], [ %.3060.i.i, %B30.if.i.i.i177 ]
  %.288512741278.i.i = phi i64 [ %.28851272.i.i, %B866.thread.i.i ], [ %.2885.i.i, %B30.if.i.i.i177 ]
  %total.2.0.lcssa.i.i.i146 = phi double [ 0.000000e+00, %B866.thread.i.i ], [ %.145.i.i.i184, %B30.if.i.i.i177 ]
  %.3270.i.i = getelementptr double, ptr %.408, i64 %.288512741278.i.i
  %.3271.i.i = load double, ptr %.3270.i.i, align 8, !noalias !57
  %.7.i.i.i147 = fmul double %.30601279.i.i, 5.000000e-01
  %.11.i.i.i148 = fadd double %.9.i.i.i142, %.7.i.i.i147
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i47, double %.11.i.i.i148)
  %.26.i.i.i150 = load double, ptr %.12.i.i.i47, align 8, !noalias !69
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i49, double %.7.i.i.i147)
  %.53.i.i.i152 = load double, ptr %.39.i.i.i49, align 8, !noalias !69
  %.63.i.i.i153 = fsub double %.26.i.i.i150, %.53.i.i.i152
  %.67.i.i.i = fdiv double %.9.i.i.i142, %.7.i.i.i147
  %.68.i.i.i154 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i155 = fadd double %.63.i.i.i153, %.68.i.i.i154
  %.74.i.i.i = fsub double %.69.i.i.i155, %.67.i.i.i
  %.78.i.i.i156 = fdiv double %total.2.0.lcssa.i.i.i146, %.30601279.i.i
  %.79.i.i.i157 = tail call double @log1p(double %.78.i.i.i156)
  %.80.i.i.i158 = fsub double %.74.i.i.i, %.79.i.i.i157
  %.82.i.i.i159 = fadd double %.30601279.i.i, %.8.i.i.i141
  %.83.i.i.i = fmul double %.82.i.i.i159, %total.2.0.lcssa.i.i.i146
  %.84.i.i.i = fadd double %.30601279.i.i, %total.2.0.lcssa.i.i.i146
  %.85.i.i.i = fmul double %.30601279.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i158
  %.91.i.i.i160 = fmul double %.90.i.i.i, 5.000000e-01
  %.3096.i.i = fdiv double %.82.i.i.i159, %.84.i.i.i
  %.3298.i.i = fadd double %.3271.i.i, %.91.i.i.i160
  store double %.3298.i.i, ptr %.3270.i.i, align 8, !noalias !57
  br label %B1046.i.i

B1046.i.i:                                        ; preds = %squared.2, %B808.i.i
  %pulled.2.1.i.i = phi double [ %.3096.i.i, %squared.2 ], [ 1.000000e+00, %B808.i.i ]
  br i1 %.33831155.not.i.i, label %B2244.i.thread.i, label %B1068.if.lr.ph.i.i

B1068.if.lr.ph.i.i:                               ; preds = %B1046.i.i
  %.3425.i.i = fneg double %pulled.2.1.i.i
  %218 = getelementptr double, ptr %.296, i64 %.2247.i.i
  %219 = getelementptr double, ptr %.296, i64 %.2421.i.i
  br label %B1068.if.i.i

B1232.preheader.i.i:                              ; preds = %B1182.i.i
  %220 = getelementptr double, ptr %.296, i64 %.1713.i.i
  %221 = getelementptr double, ptr %arg.grad, i64 %.2426.i.i
  br label %B1232.if.i.i

B1182.i.i:                                        ; preds = %B1122.if.i.i, %B1068.if.i.i
  %total.14.2.lcssa.i.i161 = phi double [ %.3432.i.i, %B1068.if.i.i ], [ %.3571.i.i171, %B1122.if.i.i ]
  %.3586.i.i = getelementptr double, ptr %219, i64 %.3327.01156.i.i
  store double %total.14.2.lcssa.i.i161, ptr %.3586.i.i, align 8, !noalias !57
  %exitcond1255.not.i.i = icmp eq i64 %.367.i.i, %.3396.i.i
  br i1 %exitcond1255.not.i.i, label %B1232.preheader.i.i, label %B1068.if.i.i

B1338.i.i:                                        ; preds = %B1276.if.i.i, %B1232.if.i.i
  %.3873.pre-phi.i.i = phi i64 [ 0, %B1232.if.i.i ], [ %.3849.i.i, %B1276.if.i.i ]
  %total.15.2.lcssa.i.i162 = phi double [ %.3725.i.i, %B1232.if.i.i ], [ %.3863.i.i, %B1276.if.i.i ]
  %222 = getelementptr double, ptr %220, i64 %.3873.pre-phi.i.i
  %.3879.i.i = getelementptr double, ptr %222, i64 %.3623.01164.i.i
  %.3880.i.i = load double, ptr %.3879.i.i, align 8, !noalias !57
  %.3885.i.i163 = fdiv double %total.15.2.lcssa.i.i162, %.3880.i.i
  %.3894.i.i = getelementptr double, ptr %221, i64 %.3623.01164.i.i
  store double %.3885.i.i163, ptr %.3894.i.i, align 8, !noalias !57
  %exitcond1257.not.i.i = icmp eq i64 %.367.i.i, %.3692.i.i
  br i1 %exitcond1257.not.i.i, label %B1428.if.i.i, label %B1232.if.i.i

B1632.preheader.i.i:                              ; preds = %B1542.i.i
  %223 = getelementptr double, ptr %.296, i64 %.2063.i.i
  %224 = getelementptr double, ptr %223, i64 %.1534.i.i
  br label %B1660.if.lr.ph.i.i

B1542.i.i:                                        ; preds = %B1480.if.i.i, %B1428.if.i.i
  %total.16.2.lcssa.i.i166 = phi double [ %.4028.i.i, %B1428.if.i.i ], [ %.4168.i.i, %B1480.if.i.i ]
  %.4178.i.i = mul nsw i64 %.3926.01174.i.i, %.367.i.i
  %225 = getelementptr double, ptr %220, i64 %.4178.i.i
  %.4184.i.i = getelementptr double, ptr %225, i64 %.3926.01174.i.i
  %.4185.i.i = load double, ptr %.4184.i.i, align 8, !noalias !57
  %.4190.i.i = fdiv double %total.16.2.lcssa.i.i166, %.4185.i.i
  %.4199.i.i = getelementptr double, ptr %219, i64 %.3926.01174.i.i
  store double %.4190.i.i, ptr %.4199.i.i, align 8, !noalias !57
  %.3982.i.i = icmp sgt i64 %.3929.01175.i.i, 1
  br i1 %.3982.i.i, label %B1428.if.i.i, label %B1632.preheader.i.i

B1632.loopexit.i.i:                               ; preds = %B1902.i.i
  %.4296.i.i = add nsw i64 %.4234.01190.i.i, -1
  %.4300.i.i = add i64 %.4231.01189.i.i, -1
  %.4287.i.i = icmp sgt i64 %.4234.01190.i.i, 1
  br i1 %.4287.i.i, label %B1660.if.lr.ph.i.i, label %B2038.if.lr.ph.i.i

B1682.i.i:                                        ; preds = %B1660.if.i.i
  %.4461.i.i = load double, ptr %.4460.i.i, align 8, !noalias !57
  %.4467.i.i = load double, ptr %.4466.i.i, align 8, !noalias !57
  %.4468.i.i = fadd double %.4461.i.i, %.4467.i.i
  %.4469.i.i = fneg double %.4468.i.i
  %.4474.i.i = getelementptr double, ptr %221, i64 %.4352.01186.i.i
  %.4475.i.i = load double, ptr %.4474.i.i, align 8, !noalias !57
  %.4476.i.i = fmul double %.4475.i.i, %.4469.i.i
  %.4482.i.i = load double, ptr %.4481.i.i, align 8, !noalias !57
  %.4487.i.i = getelementptr double, ptr %224, i64 %.4352.01186.i.i
  %.4488.i.i = load double, ptr %.4487.i.i, align 8, !noalias !57
  %.4489.i.i = fmul double %.4482.i.i, %.4488.i.i
  %.4490.i.i = fsub double %.4476.i.i, %.4489.i.i
  %.4499.i.i = icmp eq i64 %.4231.01189.i.i, %.4352.01186.i.i
  br i1 %.4499.i.i, label %B1784.i.i, label %B1800.i.i

B1784.i.i:                                        ; preds = %B1682.i.i
  %.4502.i.i = fadd double %.4490.i.i, -1.000000e+00
  %.4505.i.i = fmul double %.4502.i.i, 5.000000e-01
  br label %B1800.i.i

B1800.i.i:                                        ; preds = %B1660.if.i.i, %B1784.i.i, %B1682.i.i
  %total.18.3.i.i = phi double [ %.4505.i.i, %B1784.i.i ], [ %.4490.i.i, %B1682.i.i ], [ 0.000000e+00, %B1660.if.i.i ]
  br i1 %.45991176.not.i.i, label %B1902.i.i, label %B1830.if.lr.ph.i.i

B1830.if.lr.ph.i.i:                               ; preds = %B1800.i.i
  %invariant.gep1183.i.i = getelementptr double, ptr %214, i64 %.4352.01186.i.i
  br label %B1830.if.i.i

B1902.i.i:                                        ; preds = %B1830.if.i.i, %B1800.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1800.i.i ], [ %.4657.i.i, %B1830.if.i.i ]
  %.4674.i.i = load double, ptr %.4673.i.i, align 8, !noalias !57
  %.4679.i.i = fdiv double %total.17.3.lcssa.i.i, %.4674.i.i
  %.4692.i.i = getelementptr double, ptr %257, i64 %.4352.01186.i.i
  store double %.4679.i.i, ptr %.4692.i.i, align 8, !noalias !57
  %exitcond1258.not.i.i = icmp eq i64 %.367.i.i, %.4421.i.i
  br i1 %exitcond1258.not.i.i, label %B1632.loopexit.i.i, label %B1660.if.i.i

B2000.loopexit.i.i:                               ; preds = %B2172.i.i
  %.4803.i.i = add nuw nsw i64 %.4734.01202.i.i, 1
  %exitcond1259.not.i.i = icmp eq i64 %.367.i.i, %.4803.i.i
  br i1 %exitcond1259.not.i.i, label %B2244.i.i, label %B2038.if.lr.ph.i.i

B2172.i.i:                                        ; preds = %B2100.if.i.i, %B2038.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.4962.i.i, %B2038.if.i.i ], [ %.5106.i.i, %B2100.if.i.i ]
  %.5116.i.i = mul nsw i64 %.4856.01199.i.i, %.367.i.i
  %226 = getelementptr double, ptr %220, i64 %.5116.i.i
  %.5122.i.i = getelementptr double, ptr %226, i64 %.4856.01199.i.i
  %.5123.i.i = load double, ptr %.5122.i.i, align 8, !noalias !57
  %.5128.i.i = fdiv double %total.19.3.lcssa.i.i, %.5123.i.i
  store double %.5128.i.i, ptr %.4961.i.i, align 8, !noalias !57
  %.4912.i.i168 = icmp sgt i64 %.4859.01200.i.i, 1
  br i1 %.4912.i.i168, label %B2038.if.i.i, label %B2000.loopexit.i.i

B2244.i.i:                                        ; preds = %B2000.loopexit.i.i, %B808.thread.i.i
  %.5324.i.i = load i64, ptr %.5323.i.i, align 8, !noalias !57
  %227 = getelementptr double, ptr %.296, i64 %.5324.i.i
  %.5328.i.i = getelementptr double, ptr %227, i64 %.1263.01252.i.i
  %.5329.i.i = load double, ptr %.5328.i.i, align 8, !noalias !57
  %.5502.i.i = load i64, ptr %.5501.i.i, align 8, !noalias !57
  %.5503.not.i.i = icmp eq i64 %.5502.i.i, 0
  br i1 %.5503.not.i.i, label %B2750.i.i, label %B2378.preheader.i.i

B2244.i.thread.i:                                 ; preds = %B1046.i.i
  %.5324.i80.i = load i64, ptr %.5323.i.i, align 8, !noalias !57
  %228 = getelementptr double, ptr %.296, i64 %.5324.i80.i
  %.5328.i81.i = getelementptr double, ptr %228, i64 %.1263.01252.i.i
  %.5329.i82.i = load double, ptr %.5328.i81.i, align 8, !noalias !57
  %.5502.i83.i = load i64, ptr %.5501.i.i, align 8, !noalias !57
  %.5503.not.i84.i = icmp eq i64 %.5502.i83.i, 0
  br i1 %.5503.not.i84.i, label %B316.loopexit.i.i, label %B2718.i.i

B2378.preheader.i.i:                              ; preds = %B2244.i.i
  br i1 %.33831155.not.i.i, label %B2718.i.i, label %B2378.if.lr.ph.i.i

B2378.if.lr.ph.i.i:                               ; preds = %B2378.preheader.i.i
  %229 = getelementptr double, ptr %.296, i64 %.2421.i.i
  %230 = getelementptr double, ptr %.296, i64 %.1893.i.i
  %231 = getelementptr double, ptr %.296, i64 %.1713.i.i
  br label %B2412.if.lr.ph.i.i

B2378.loopexit.i.i:                               ; preds = %B2664.i.i
  %.5601.i.i = add nuw nsw i64 %.5532.01220.i.i, 1
  %exitcond1263.not.i.i = icmp eq i64 %.367.i.i, %.5601.i.i
  br i1 %exitcond1263.not.i.i, label %B2718.i.i, label %B2412.if.lr.ph.i.i

B2516.if.lr.ph.i.i:                               ; preds = %B2412.if.i.i
  %232 = getelementptr double, ptr %231, i64 %.5756.i.i
  %233 = getelementptr double, ptr %214, i64 %.5756.i.i
  br label %B2590.if.lr.ph.i.i

B2664.i.i:                                        ; preds = %B2590.if.i.i
  %.5884.i.i = add nuw nsw i64 %.5815.01215.i.i, 1
  %.6115.i.i = getelementptr double, ptr %233, i64 %.5815.01215.i.i
  %.6116.i.i = load double, ptr %.6115.i.i, align 8, !noalias !57
  %.6118.i.i = fmul double %.6097.i.i, %.6116.i.i
  %.6122.i.i = fadd double %by_log_weight.5.21217.i.i, %.6118.i.i
  %exitcond1262.not.i.i = icmp eq i64 %.367.i.i, %.5884.i.i
  br i1 %exitcond1262.not.i.i, label %B2378.loopexit.i.i, label %B2590.if.lr.ph.i.i

B2718.i.i:                                        ; preds = %B2378.loopexit.i.i, %B2378.preheader.i.i, %B2244.i.thread.i
  %.5329.i8588.i = phi double [ %.5329.i.i, %B2378.preheader.i.i ], [ %.5329.i82.i, %B2244.i.thread.i ], [ %.5329.i.i, %B2378.loopexit.i.i ]
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2378.preheader.i.i ], [ 0.000000e+00, %B2244.i.thread.i ], [ %.6122.i.i, %B2378.loopexit.i.i ]
  %.194.i.i.i = load i64, ptr %.193.i.i.i, align 8, !noalias !72
  %.62590.not.i.i.i = icmp slt i64 %.194.i.i.i, 1
  br i1 %.62590.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2718.i.i
  %.536.i.i.i = mul nuw nsw i64 %.194.i.i.i, %.1263.01252.i.i
  %.534.i.i.i = load i64, ptr %.533.i.i.i, align 8, !noalias !72
  %.364.i.i.i = load i64, ptr %.363.i.i.i, align 8, !noalias !72
  %234 = getelementptr i64, ptr %.63, i64 %.364.i.i.i
  %235 = getelementptr double, ptr %.108, i64 %.534.i.i.i
  %236 = getelementptr double, ptr %235, i64 %.536.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2718.i.i
  %.862.i.i.i = load i64, ptr %.861.i.i.i, align 8, !noalias !72
  %.863.i.i.i = icmp sgt i64 %.862.i.i.i, -1
  br i1 %.863.i.i.i, label %B272.i.i.i, label %B2750.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.944.i.i.i = load i64, ptr %.302.i, align 8, !noalias !72
  %237 = getelementptr i64, ptr %.63, i64 %.944.i.i.i
  %.idx.i.i.i144 = mul i64 %.862.i.i.i, 328
  %238 = getelementptr i8, ptr %237, i64 %.idx.i.i.i144
  %.1448.i.i.i = getelementptr i8, ptr %238, i64 8
  %.1449.i.i.i = load i64, ptr %.1448.i.i.i, align 8, !noalias !72
  %.188693.not.i.i.i = icmp slt i64 %.1449.i.i.i, 1
  br i1 %.188693.not.i.i.i, label %B2750.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.1792.i.i.i = getelementptr i8, ptr %238, i64 184
  %.1793.i.i.i = load i64, ptr %.1792.i.i.i, align 8, !noalias !72
  %.1623.i.i.i = mul nuw nsw i64 %.1449.i.i.i, %.1263.01252.i.i
  %.1621.i.i.i = load i64, ptr %.1620.i.i.i, align 8, !noalias !72
  %239 = getelementptr double, ptr %.296, i64 %.1793.i.i.i
  %240 = getelementptr double, ptr %239, i64 %.1623.i.i.i
  %241 = getelementptr double, ptr %.108, i64 %.1621.i.i.i
  %242 = getelementptr double, ptr %241, i64 %.1623.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.567.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.638.i.i.i, %B160.if.i.i.i ]
  %.638.i.i.i = add nuw nsw i64 %.567.091.i.i.i, 1
  %.666.i.i.i = getelementptr i64, ptr %234, i64 %.567.091.i.i.i
  %.667.i.i.i = load i64, ptr %.666.i.i.i, align 8, !noalias !72
  %.669.i.i.i = getelementptr double, ptr %.408, i64 %.667.i.i.i
  %.670.i.i.i = load double, ptr %.669.i.i.i, align 8, !noalias !72
  %.674.i.i.i = getelementptr double, ptr %236, i64 %.567.091.i.i.i
  %.675.i.i.i = load double, ptr %.674.i.i.i, align 8, !noalias !72
  %.677.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.675.i.i.i
  %.678.i.i.i = fadd double %.670.i.i.i, %.677.i.i.i
  store double %.678.i.i.i, ptr %.669.i.i.i, align 8, !noalias !72
  %exitcond.not.i1118.i.i = icmp eq i64 %.638.i.i.i, %.194.i.i.i
  br i1 %exitcond.not.i1118.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.1830.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.1899.i.i.i, %B552.if.i.i.i ]
  %.1899.i.i.i = add nuw nsw i64 %.1830.094.i.i.i, 1
  %.1927.i.i.i = getelementptr double, ptr %240, i64 %.1830.094.i.i.i
  %.1928.i.i.i = load double, ptr %.1927.i.i.i, align 8, !noalias !72
  %.1932.i.i.i = getelementptr double, ptr %242, i64 %.1830.094.i.i.i
  %.1933.i.i.i = load double, ptr %.1932.i.i.i, align 8, !noalias !72
  %.1935.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.1933.i.i.i
  %.1936.i.i.i = fadd double %.1928.i.i.i, %.1935.i.i.i
  store double %.1936.i.i.i, ptr %.1927.i.i.i, align 8, !noalias !72
  %exitcond96.not.i.i.i = icmp eq i64 %.1899.i.i.i, %.1449.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2750.i.i, label %B552.if.i.i.i

B2750.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2244.i.i
  %.5329.i86.i = phi double [ %.5329.i.i, %B2244.i.i ], [ %.5329.i8588.i, %B218.i.i.i ], [ %.5329.i8588.i, %B272.i.i.i ], [ %.5329.i8588.i, %B552.if.i.i.i ]
  br i1 %.33831155.not.i.i, label %B316.loopexit.i.i, label %B2772.if.lr.ph.i.i

B2772.if.lr.ph.i.i:                               ; preds = %B2750.i.i
  %243 = getelementptr double, ptr %.296, i64 %.2421.i.i
  %244 = getelementptr double, ptr %.296, i64 %.1893.i.i
  %245 = getelementptr double, ptr %.108, i64 %.1531.i52.i
  %246 = getelementptr double, ptr %245, i64 %.1536.i53.i
  br label %B2812.if.lr.ph.i.i

B2772.loopexit.i.i:                               ; preds = %B3220.loopexit.i.i
  %exitcond1269.not.i.i = icmp eq i64 %.367.i.i, %.6274.i.i
  br i1 %exitcond1269.not.i.i, label %B316.loopexit.i.i, label %B2812.if.lr.ph.i.i

B2944.i.i:                                        ; preds = %B2812.if.i.i
  %.6274.i.i = add nuw nsw i64 %.6205.01248.i.i, 1
  %.6477.i.i = getelementptr i64, ptr %215, i64 %.6205.01248.i.i
  %.6478.i.i = load i64, ptr %.6477.i.i, align 8, !noalias !57
  %.6484.i.i = getelementptr i8, ptr %.6477.i.i, i64 8
  %.6485.i.i = load i64, ptr %.6484.i.i, align 8, !noalias !57
  %.6486.i.i = sub nsw i64 %.6485.i.i, %.6478.i.i
  %.69191229.not.i.i = icmp slt i64 %.6486.i.i, 1
  br i1 %.69191229.not.i.i, label %B3220.if.lr.ph.i.i, label %B3124.if.lr.ph.i.i

B3124.if.lr.ph.i.i:                               ; preds = %B2944.i.i
  %.6835.i.i = mul nuw nsw i64 %.6486.i.i, %.1263.01252.i.i
  %.6832.i.i = mul nsw i64 %.6478.i.i, %.197.i.i
  %.6830.i.i = load i64, ptr %.6829.i.i, align 8, !noalias !57
  %.6656.i.i = load i64, ptr %.6655.i.i, align 8, !noalias !57
  %247 = getelementptr i64, ptr %.63, i64 %.6656.i.i
  %248 = getelementptr i64, ptr %247, i64 %.6478.i.i
  %.6967.i.i = fmul double %.5329.i86.i, %.6440.i.i
  %249 = getelementptr double, ptr %.108, i64 %.6830.i.i
  %250 = getelementptr double, ptr %249, i64 %.6832.i.i
  %251 = getelementptr double, ptr %250, i64 %.6835.i.i
  br label %B3124.if.i.i

B3220.if.lr.ph.i.i:                               ; preds = %B3124.if.i.i, %B2944.i.i
  %252 = getelementptr double, ptr %246, i64 %.6426.i.i
  br label %B3220.if.i.i

B3220.loopexit.i.i:                               ; preds = %B3364.if.i.i
  %exitcond1268.not.i.i = icmp eq i64 %.367.i.i, %.7082.i.i
  br i1 %exitcond1268.not.i.i, label %B2772.loopexit.i.i, label %B3220.if.i.i

B3364.if.lr.ph.i.i:                               ; preds = %B3254.if.i.i, %B3220.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3220.if.i.i ], [ %.7254.i.i, %B3254.if.i.i ]
  %.7392.i.i = mul nuw nsw i64 %.7013.01245.i.i, %.367.i.i
  %253 = getelementptr double, ptr %214, i64 %.7392.i.i
  %invariant.gep1242.i.i = getelementptr double, ptr %214, i64 %.7013.01245.i.i
  br label %B3364.if.i.i

B718.if.lr.ph.i.i:                                ; preds = %B684.loopexit.i.i, %B684.if.lr.ph.i.i
  %.2460.01150.i.i = phi i64 [ 0, %B684.if.lr.ph.i.i ], [ %.2529.i.i, %B684.loopexit.i.i ]
  %.2678.i.i = mul nuw nsw i64 %.2460.01150.i.i, %.367.i.i
  %254 = getelementptr double, ptr %212, i64 %.2678.i.i
  %.2689.i.i172 = getelementptr double, ptr %216, i64 %.2460.01150.i.i
  br label %B718.if.i.i

B718.if.i.i:                                      ; preds = %B718.if.i.i, %B718.if.lr.ph.i.i
  %.2582.01146.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i ], [ %.2651.i.i173, %B718.if.i.i ]
  %.2651.i.i173 = add nuw nsw i64 %.2582.01146.i.i, 1
  %.2683.i.i = getelementptr double, ptr %254, i64 %.2582.01146.i.i
  %.2684.i.i174 = load double, ptr %.2683.i.i, align 8, !noalias !57
  %.2690.i.i175 = load double, ptr %.2689.i.i172, align 8, !noalias !57
  %.2694.i.i = getelementptr double, ptr %217, i64 %.2582.01146.i.i
  %.2695.i.i = load double, ptr %.2694.i.i, align 8, !noalias !57
  %.2696.i.i = fmul double %.2690.i.i175, %.2695.i.i
  %.2697.i.i = fadd double %.2684.i.i174, %.2696.i.i
  store double %.2697.i.i, ptr %.2683.i.i, align 8, !noalias !57
  %exitcond.not.i54.i = icmp eq i64 %.2582.01146.i.i, %.2460.01150.i.i
  br i1 %exitcond.not.i54.i, label %B684.loopexit.i.i, label %B718.if.i.i

B1068.if.i.i:                                     ; preds = %B1182.i.i, %B1068.if.lr.ph.i.i
  %.3327.01156.i.i = phi i64 [ 0, %B1068.if.lr.ph.i.i ], [ %.3396.i.i, %B1182.i.i ]
  %.3396.i.i = add nuw nsw i64 %.3327.01156.i.i, 1
  %.3430.i.i = getelementptr double, ptr %218, i64 %.3327.01156.i.i
  %.3431.i.i = load double, ptr %.3430.i.i, align 8, !noalias !57
  %.3432.i.i = fmul double %.3431.i.i, %.3425.i.i
  %.35171151.not.not.i.i = icmp sgt i64 %.367.i.i, %.3327.01156.i.i
  br i1 %.35171151.not.not.i.i, label %B1122.if.lr.ph.i.i, label %B1182.i.i

B1122.if.lr.ph.i.i:                               ; preds = %B1068.if.i.i
  %invariant.gep.i.i169 = getelementptr double, ptr %213, i64 %.3327.01156.i.i
  br label %B1122.if.i.i

B1122.if.i.i:                                     ; preds = %B1122.if.i.i, %B1122.if.lr.ph.i.i
  %total.14.21154.i.i = phi double [ %.3432.i.i, %B1122.if.lr.ph.i.i ], [ %.3571.i.i171, %B1122.if.i.i ]
  %.3461.01152.i.i = phi i64 [ %.3327.01156.i.i, %B1122.if.lr.ph.i.i ], [ %.3530.i.i, %B1122.if.i.i ]
  %.3530.i.i = add nuw i64 %.3461.01152.i.i, 1
  %.3556.i.i = mul nsw i64 %.3461.01152.i.i, %.367.i.i
  %gep.i.i170 = getelementptr double, ptr %invariant.gep.i.i169, i64 %.3556.i.i
  %.3563.i.i = load double, ptr %gep.i.i170, align 8, !noalias !57
  %.3567.i.i = getelementptr double, ptr %219, i64 %.3461.01152.i.i
  %.3568.i.i = load double, ptr %.3567.i.i, align 8, !noalias !57
  %.3569.i.i = fmul double %.3563.i.i, %.3568.i.i
  %.3571.i.i171 = fadd double %total.14.21154.i.i, %.3569.i.i
  %exitcond1254.not.i.i = icmp eq i64 %.3530.i.i, %.367.i.i
  br i1 %exitcond1254.not.i.i, label %B1182.i.i, label %B1122.if.i.i

B1232.if.i.i:                                     ; preds = %B1338.i.i, %B1232.preheader.i.i
  %.3623.01164.i.i = phi i64 [ 0, %B1232.preheader.i.i ], [ %.3692.i.i, %B1338.i.i ]
  %.3692.i.i = add nuw nsw i64 %.3623.01164.i.i, 1
  %.3724.i.i = getelementptr double, ptr %219, i64 %.3623.01164.i.i
  %.3725.i.i = load double, ptr %.3724.i.i, align 8, !noalias !57
  %.38091158.not.i.i = icmp eq i64 %.3623.01164.i.i, 0
  br i1 %.38091158.not.i.i, label %B1338.i.i, label %B1276.if.lr.ph.i.i

B1276.if.lr.ph.i.i:                               ; preds = %B1232.if.i.i
  %.3849.i.i = mul nuw nsw i64 %.3623.01164.i.i, %.367.i.i
  %255 = getelementptr double, ptr %220, i64 %.3849.i.i
  br label %B1276.if.i.i

B1276.if.i.i:                                     ; preds = %B1276.if.i.i, %B1276.if.lr.ph.i.i
  %total.15.21161.i.i = phi double [ %.3725.i.i, %B1276.if.lr.ph.i.i ], [ %.3863.i.i, %B1276.if.i.i ]
  %.3753.01159.i.i = phi i64 [ 0, %B1276.if.lr.ph.i.i ], [ %.3822.i.i, %B1276.if.i.i ]
  %.3822.i.i = add nuw nsw i64 %.3753.01159.i.i, 1
  %.3854.i.i = getelementptr double, ptr %255, i64 %.3753.01159.i.i
  %.3855.i.i = load double, ptr %.3854.i.i, align 8, !noalias !57
  %.3859.i.i = getelementptr double, ptr %221, i64 %.3753.01159.i.i
  %.3860.i.i = load double, ptr %.3859.i.i, align 8, !noalias !57
  %.3861.i.i = fmul double %.3855.i.i, %.3860.i.i
  %.3863.i.i = fsub double %total.15.21161.i.i, %.3861.i.i
  %exitcond1256.not.i.i = icmp eq i64 %.3822.i.i, %.3623.01164.i.i
  br i1 %exitcond1256.not.i.i, label %B1338.i.i, label %B1276.if.i.i

B1428.if.i.i:                                     ; preds = %B1338.i.i, %B1542.i.i
  %.3929.01175.i.i = phi i64 [ %.3991.i.i, %B1542.i.i ], [ %storemerge1094.i.i, %B1338.i.i ]
  %.3926.01174.i.i = phi i64 [ %.3995.i.i, %B1542.i.i ], [ %.3902.i.i, %B1338.i.i ]
  %.3991.i.i = add nsw i64 %.3929.01175.i.i, -1
  %.3995.i.i = add i64 %.3926.01174.i.i, -1
  %.4027.i.i = getelementptr double, ptr %221, i64 %.3926.01174.i.i
  %.4028.i.i = load double, ptr %.4027.i.i, align 8, !noalias !57
  %.4033.i.i164 = add nsw i64 %.3926.01174.i.i, 1
  %.4071.i.i = sub i64 %.367.i.i, %.4033.i.i164
  %.41141166.not.i.i = icmp eq i64 %.4071.i.i, 0
  br i1 %.41141166.not.i.i, label %B1542.i.i, label %B1480.if.lr.ph.i.i

B1480.if.lr.ph.i.i:                               ; preds = %B1428.if.i.i
  %invariant.gep1171.i.i = getelementptr double, ptr %220, i64 %.3926.01174.i.i
  br label %B1480.if.i.i

B1480.if.i.i:                                     ; preds = %B1480.if.i.i, %B1480.if.lr.ph.i.i
  %total.16.21169.i.i = phi double [ %.4028.i.i, %B1480.if.lr.ph.i.i ], [ %.4168.i.i, %B1480.if.i.i ]
  %.4061.01168.i.i = phi i64 [ %.4071.i.i, %B1480.if.lr.ph.i.i ], [ %.4123.i.i, %B1480.if.i.i ]
  %.4058.01167.i.i = phi i64 [ %.4033.i.i164, %B1480.if.lr.ph.i.i ], [ %.4127.i.i, %B1480.if.i.i ]
  %.4123.i.i = add nsw i64 %.4061.01168.i.i, -1
  %.4127.i.i = add i64 %.4058.01167.i.i, 1
  %.4153.i.i = mul nsw i64 %.4058.01167.i.i, %.367.i.i
  %gep1172.i.i = getelementptr double, ptr %invariant.gep1171.i.i, i64 %.4153.i.i
  %.4160.i.i165 = load double, ptr %gep1172.i.i, align 8, !noalias !57
  %.4164.i.i = getelementptr double, ptr %219, i64 %.4058.01167.i.i
  %.4165.i.i = load double, ptr %.4164.i.i, align 8, !noalias !57
  %.4166.i.i = fmul double %.4160.i.i165, %.4165.i.i
  %.4168.i.i = fsub double %total.16.21169.i.i, %.4166.i.i
  %.4114.i.i = icmp sgt i64 %.4061.01168.i.i, 1
  br i1 %.4114.i.i, label %B1480.if.i.i, label %B1542.i.i

B1660.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B1632.preheader.i.i
  %.4234.01190.i.i = phi i64 [ %storemerge1094.i.i, %B1632.preheader.i.i ], [ %.4296.i.i, %B1632.loopexit.i.i ]
  %.4231.01189.i.i = phi i64 [ %.3902.i.i, %B1632.preheader.i.i ], [ %.4300.i.i, %B1632.loopexit.i.i ]
  %.4458.i.i = add nsw i64 %.4231.01189.i.i, %.2426.i.i
  %.4460.i.i = getelementptr double, ptr %.490, i64 %.4458.i.i
  %.4466.i.i = getelementptr double, ptr %224, i64 %.4231.01189.i.i
  %.4481.i.i = getelementptr double, ptr %arg.grad, i64 %.4458.i.i
  %.4518.i.i = add nsw i64 %.4231.01189.i.i, 1
  %.4556.i.i = sub i64 %.367.i.i, %.4518.i.i
  %.45991176.not.i.i = icmp eq i64 %.4556.i.i, 0
  %invariant.gep1181.i.i = getelementptr double, ptr %220, i64 %.4231.01189.i.i
  %.4667.i.i = mul nsw i64 %.4231.01189.i.i, %.367.i.i
  %256 = getelementptr double, ptr %220, i64 %.4667.i.i
  %.4673.i.i = getelementptr double, ptr %256, i64 %.4231.01189.i.i
  %257 = getelementptr double, ptr %214, i64 %.4667.i.i
  br label %B1660.if.i.i

B1660.if.i.i:                                     ; preds = %B1660.if.lr.ph.i.i, %B1902.i.i
  %.4352.01186.i.i = phi i64 [ 0, %B1660.if.lr.ph.i.i ], [ %.4421.i.i, %B1902.i.i ]
  %.4421.i.i = add nuw nsw i64 %.4352.01186.i.i, 1
  %.4454.not.i.i = icmp sgt i64 %.4352.01186.i.i, %.4231.01189.i.i
  br i1 %.4454.not.i.i, label %B1800.i.i, label %B1682.i.i

B1830.if.i.i:                                     ; preds = %B1830.if.i.i, %B1830.if.lr.ph.i.i
  %total.17.31179.i.i = phi double [ %total.18.3.i.i, %B1830.if.lr.ph.i.i ], [ %.4657.i.i, %B1830.if.i.i ]
  %.4546.01178.i.i = phi i64 [ %.4556.i.i, %B1830.if.lr.ph.i.i ], [ %.4608.i.i, %B1830.if.i.i ]
  %.4543.01177.i.i = phi i64 [ %.4518.i.i, %B1830.if.lr.ph.i.i ], [ %.4612.i.i, %B1830.if.i.i ]
  %.4608.i.i = add nsw i64 %.4546.01178.i.i, -1
  %.4612.i.i = add i64 %.4543.01177.i.i, 1
  %258 = mul nsw i64 %.4543.01177.i.i, %.367.i.i
  %gep1182.i.i = getelementptr double, ptr %invariant.gep1181.i.i, i64 %258
  %.4645.i.i = load double, ptr %gep1182.i.i, align 8, !noalias !57
  %gep1184.i.i = getelementptr double, ptr %invariant.gep1183.i.i, i64 %258
  %.4654.i.i = load double, ptr %gep1184.i.i, align 8, !noalias !57
  %.4655.i.i = fmul double %.4645.i.i, %.4654.i.i
  %.4657.i.i = fsub double %total.17.31179.i.i, %.4655.i.i
  %.4599.i.i = icmp sgt i64 %.4546.01178.i.i, 1
  br i1 %.4599.i.i, label %B1830.if.i.i, label %B1902.i.i

B2038.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B2000.loopexit.i.i
  %.4734.01202.i.i = phi i64 [ %.4803.i.i, %B2000.loopexit.i.i ], [ 0, %B1632.loopexit.i.i ]
  %259 = mul nuw nsw i64 %.4734.01202.i.i, %.367.i.i
  %260 = getelementptr double, ptr %214, i64 %259
  br label %B2038.if.i.i

B2038.if.i.i:                                     ; preds = %B2038.if.lr.ph.i.i, %B2172.i.i
  %.4859.01200.i.i = phi i64 [ %storemerge1094.i.i, %B2038.if.lr.ph.i.i ], [ %.4921.i.i, %B2172.i.i ]
  %.4856.01199.i.i = phi i64 [ %.3902.i.i, %B2038.if.lr.ph.i.i ], [ %.4925.i.i, %B2172.i.i ]
  %.4921.i.i = add nsw i64 %.4859.01200.i.i, -1
  %.4925.i.i = add i64 %.4856.01199.i.i, -1
  %.4961.i.i = getelementptr double, ptr %260, i64 %.4856.01199.i.i
  %.4962.i.i = load double, ptr %.4961.i.i, align 8, !noalias !57
  %.4967.i.i = add nsw i64 %.4856.01199.i.i, 1
  %.5005.i.i = sub i64 %.367.i.i, %.4967.i.i
  %.50481191.not.i.i = icmp eq i64 %.5005.i.i, 0
  br i1 %.50481191.not.i.i, label %B2172.i.i, label %B2100.if.lr.ph.i.i

B2100.if.lr.ph.i.i:                               ; preds = %B2038.if.i.i
  %invariant.gep1196.i.i = getelementptr double, ptr %220, i64 %.4856.01199.i.i
  br label %B2100.if.i.i

B2100.if.i.i:                                     ; preds = %B2100.if.i.i, %B2100.if.lr.ph.i.i
  %total.19.31194.i.i = phi double [ %.4962.i.i, %B2100.if.lr.ph.i.i ], [ %.5106.i.i, %B2100.if.i.i ]
  %.4995.01193.i.i = phi i64 [ %.5005.i.i, %B2100.if.lr.ph.i.i ], [ %.5057.i.i, %B2100.if.i.i ]
  %.4992.01192.i.i = phi i64 [ %.4967.i.i, %B2100.if.lr.ph.i.i ], [ %.5061.i.i, %B2100.if.i.i ]
  %.5057.i.i = add nsw i64 %.4995.01193.i.i, -1
  %.5061.i.i = add i64 %.4992.01192.i.i, 1
  %.5093.i.i167 = getelementptr double, ptr %260, i64 %.4992.01192.i.i
  %.5094.i.i = load double, ptr %.5093.i.i167, align 8, !noalias !57
  %.5096.i.i = mul nsw i64 %.4992.01192.i.i, %.367.i.i
  %gep1197.i.i = getelementptr double, ptr %invariant.gep1196.i.i, i64 %.5096.i.i
  %.5103.i.i = load double, ptr %gep1197.i.i, align 8, !noalias !57
  %.5104.i.i = fmul double %.5094.i.i, %.5103.i.i
  %.5106.i.i = fsub double %total.19.31194.i.i, %.5104.i.i
  %.5048.i.i = icmp sgt i64 %.4995.01193.i.i, 1
  br i1 %.5048.i.i, label %B2100.if.i.i, label %B2172.i.i

B2412.if.lr.ph.i.i:                               ; preds = %B2378.loopexit.i.i, %B2378.if.lr.ph.i.i
  %by_log_weight.4.11222.i.i = phi double [ 0.000000e+00, %B2378.if.lr.ph.i.i ], [ %.6122.i.i, %B2378.loopexit.i.i ]
  %.5532.01220.i.i = phi i64 [ 0, %B2378.if.lr.ph.i.i ], [ %.5601.i.i, %B2378.loopexit.i.i ]
  %.5756.i.i = mul nuw nsw i64 %.5532.01220.i.i, %.367.i.i
  %261 = getelementptr double, ptr %213, i64 %.5756.i.i
  %.5773.i.i = getelementptr double, ptr %230, i64 %.5532.01220.i.i
  %.5774.i.i = load double, ptr %.5773.i.i, align 8, !noalias !57
  br label %B2412.if.i.i

B2412.if.i.i:                                     ; preds = %B2412.if.i.i, %B2412.if.lr.ph.i.i
  %by_log_weight.3.21207.i.i = phi double [ %by_log_weight.4.11222.i.i, %B2412.if.lr.ph.i.i ], [ %.5777.i.i, %B2412.if.i.i ]
  %.5660.01205.i.i = phi i64 [ 0, %B2412.if.lr.ph.i.i ], [ %.5729.i.i, %B2412.if.i.i ]
  %.5729.i.i = add nuw nsw i64 %.5660.01205.i.i, 1
  %.5761.i.i = getelementptr double, ptr %261, i64 %.5660.01205.i.i
  %.5762.i.i = load double, ptr %.5761.i.i, align 8, !noalias !57
  %.5766.i.i = getelementptr double, ptr %229, i64 %.5660.01205.i.i
  %.5767.i.i = load double, ptr %.5766.i.i, align 8, !noalias !57
  %.5768.i.i = fmul double %.5762.i.i, %.5767.i.i
  %.5775.i.i = fmul double %.5774.i.i, %.5768.i.i
  %.5777.i.i = fadd double %by_log_weight.3.21207.i.i, %.5775.i.i
  %exitcond1260.not.i.i = icmp eq i64 %.5660.01205.i.i, %.5532.01220.i.i
  br i1 %exitcond1260.not.i.i, label %B2516.if.lr.ph.i.i, label %B2412.if.i.i

B2590.if.lr.ph.i.i:                               ; preds = %B2664.i.i, %B2516.if.lr.ph.i.i
  %by_log_weight.5.21217.i.i = phi double [ %.5777.i.i, %B2516.if.lr.ph.i.i ], [ %.6122.i.i, %B2664.i.i ]
  %.5815.01215.i.i = phi i64 [ 0, %B2516.if.lr.ph.i.i ], [ %.5884.i.i, %B2664.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.5532.01220.i.i, i64 %.5815.01215.i.i)
  %.5914.i.i = icmp eq i64 %.5532.01220.i.i, %.5815.01215.i.i
  %..i.i143 = select i1 %.5914.i.i, double -1.000000e+00, double 0.000000e+00
  %.6088.i.i = mul nuw nsw i64 %.5815.01215.i.i, %.367.i.i
  %262 = getelementptr double, ptr %231, i64 %.6088.i.i
  br label %B2590.if.i.i

B2590.if.i.i:                                     ; preds = %B2590.if.i.i, %B2590.if.lr.ph.i.i
  %total.20.31212.i.i = phi double [ %..i.i143, %B2590.if.lr.ph.i.i ], [ %.6097.i.i, %B2590.if.i.i ]
  %.5983.01210.i.i = phi i64 [ 0, %B2590.if.lr.ph.i.i ], [ %.6052.i.i, %B2590.if.i.i ]
  %.6052.i.i = add nuw nsw i64 %.5983.01210.i.i, 1
  %.6084.i.i = getelementptr double, ptr %232, i64 %.5983.01210.i.i
  %.6085.i.i = load double, ptr %.6084.i.i, align 8, !noalias !57
  %.6093.i.i = getelementptr double, ptr %262, i64 %.5983.01210.i.i
  %.6094.i.i = load double, ptr %.6093.i.i, align 8, !noalias !57
  %.6095.i.i = fmul double %.6085.i.i, %.6094.i.i
  %.6097.i.i = fadd double %total.20.31212.i.i, %.6095.i.i
  %exitcond1261.not.i.i = icmp eq i64 %.5983.01210.i.i, %smin.i.i
  br i1 %exitcond1261.not.i.i, label %B2664.i.i, label %B2590.if.i.i

B2812.if.lr.ph.i.i:                               ; preds = %B2772.loopexit.i.i, %B2772.if.lr.ph.i.i
  %.6205.01248.i.i = phi i64 [ 0, %B2772.if.lr.ph.i.i ], [ %.6274.i.i, %B2772.loopexit.i.i ]
  %.6426.i.i = mul nuw nsw i64 %.6205.01248.i.i, %.367.i.i
  %263 = getelementptr double, ptr %213, i64 %.6426.i.i
  %264 = getelementptr double, ptr %212, i64 %.6426.i.i
  %.6456.i.i = getelementptr double, ptr %244, i64 %.6205.01248.i.i
  br label %B2812.if.i.i

B2812.if.i.i:                                     ; preds = %B2812.if.i.i, %B2812.if.lr.ph.i.i
  %by_pull.2.21227.i.i = phi double [ 0.000000e+00, %B2812.if.lr.ph.i.i ], [ %.6440.i.i, %B2812.if.i.i ]
  %.6330.01225.i.i = phi i64 [ 0, %B2812.if.lr.ph.i.i ], [ %.6399.i.i, %B2812.if.i.i ]
  %.6399.i.i = add nuw nsw i64 %.6330.01225.i.i, 1
  %.6431.i.i = getelementptr double, ptr %263, i64 %.6330.01225.i.i
  %.6432.i.i = load double, ptr %.6431.i.i, align 8, !noalias !57
  %.6436.i.i = getelementptr double, ptr %243, i64 %.6330.01225.i.i
  %.6437.i.i = load double, ptr %.6436.i.i, align 8, !noalias !57
  %.6438.i.i = fmul double %.6432.i.i, %.6437.i.i
  %.6440.i.i = fadd double %by_pull.2.21227.i.i, %.6438.i.i
  %.6450.i.i = getelementptr double, ptr %264, i64 %.6330.01225.i.i
  %.6451.i.i = load double, ptr %.6450.i.i, align 8, !noalias !57
  %.6457.i.i = load double, ptr %.6456.i.i, align 8, !noalias !57
  %.6463.i.i = fmul double %.6437.i.i, %.6457.i.i
  %.6464.i.i = fadd double %.6451.i.i, %.6463.i.i
  store double %.6464.i.i, ptr %.6450.i.i, align 8, !noalias !57
  %exitcond1264.not.i.i = icmp eq i64 %.6330.01225.i.i, %.6205.01248.i.i
  br i1 %exitcond1264.not.i.i, label %B2944.i.i, label %B2812.if.i.i

B3124.if.i.i:                                     ; preds = %B3124.if.i.i, %B3124.if.lr.ph.i.i
  %.6863.01230.i.i = phi i64 [ 0, %B3124.if.lr.ph.i.i ], [ %.6932.i.i, %B3124.if.i.i ]
  %.6932.i.i = add nuw nsw i64 %.6863.01230.i.i, 1
  %.6960.i.i = getelementptr i64, ptr %248, i64 %.6863.01230.i.i
  %.6961.i.i = load i64, ptr %.6960.i.i, align 8, !noalias !57
  %.6963.i.i = getelementptr double, ptr %.408, i64 %.6961.i.i
  %.6964.i.i = load double, ptr %.6963.i.i, align 8, !noalias !57
  %.6971.i.i = getelementptr double, ptr %251, i64 %.6863.01230.i.i
  %.6972.i.i = load double, ptr %.6971.i.i, align 8, !noalias !57
  %.6973.i.i = fmul double %.6967.i.i, %.6972.i.i
  %.6974.i.i = fsub double %.6964.i.i, %.6973.i.i
  store double %.6974.i.i, ptr %.6963.i.i, align 8, !noalias !57
  %exitcond1265.not.i.i = icmp eq i64 %.6932.i.i, %.6486.i.i
  br i1 %exitcond1265.not.i.i, label %B3220.if.lr.ph.i.i, label %B3124.if.i.i

B3220.if.i.i:                                     ; preds = %B3220.loopexit.i.i, %B3220.if.lr.ph.i.i
  %.7013.01245.i.i = phi i64 [ 0, %B3220.if.lr.ph.i.i ], [ %.7082.i.i, %B3220.loopexit.i.i ]
  %.7082.i.i = add nuw nsw i64 %.7013.01245.i.i, 1
  %.71941232.not.not.i.i = icmp sgt i64 %.367.i.i, %.7013.01245.i.i
  br i1 %.71941232.not.not.i.i, label %B3254.if.lr.ph.i.i, label %B3364.if.lr.ph.i.i

B3254.if.lr.ph.i.i:                               ; preds = %B3220.if.i.i
  %invariant.gep1237.i.i = getelementptr double, ptr %213, i64 %.7013.01245.i.i
  br label %B3254.if.i.i

B3254.if.i.i:                                     ; preds = %B3254.if.i.i, %B3254.if.lr.ph.i.i
  %product.2.31235.i.i = phi double [ 0.000000e+00, %B3254.if.lr.ph.i.i ], [ %.7254.i.i, %B3254.if.i.i ]
  %.7138.01233.i.i = phi i64 [ %.7013.01245.i.i, %B3254.if.lr.ph.i.i ], [ %.7207.i.i, %B3254.if.i.i ]
  %.7207.i.i = add nuw i64 %.7138.01233.i.i, 1
  %.7239.i.i = getelementptr double, ptr %252, i64 %.7138.01233.i.i
  %.7240.i.i = load double, ptr %.7239.i.i, align 8, !noalias !57
  %.7242.i.i = fmul double %.5329.i86.i, %.7240.i.i
  %.7244.i.i = mul nsw i64 %.7138.01233.i.i, %.367.i.i
  %gep1238.i.i = getelementptr double, ptr %invariant.gep1237.i.i, i64 %.7244.i.i
  %.7251.i.i = load double, ptr %gep1238.i.i, align 8, !noalias !57
  %.7252.i.i = fmul double %.7242.i.i, %.7251.i.i
  %.7254.i.i = fadd double %product.2.31235.i.i, %.7252.i.i
  %exitcond1266.not.i.i = icmp eq i64 %.7207.i.i, %.367.i.i
  br i1 %exitcond1266.not.i.i, label %B3364.if.lr.ph.i.i, label %B3254.if.i.i

B3364.if.i.i:                                     ; preds = %B3364.if.i.i, %B3364.if.lr.ph.i.i
  %.7287.01240.i.i = phi i64 [ 0, %B3364.if.lr.ph.i.i ], [ %.7356.i.i, %B3364.if.i.i ]
  %.7356.i.i = add nuw nsw i64 %.7287.01240.i.i, 1
  %.7388.i.i = getelementptr double, ptr %264, i64 %.7287.01240.i.i
  %.7389.i.i = load double, ptr %.7388.i.i, align 8, !noalias !57
  %.7397.i.i = getelementptr double, ptr %253, i64 %.7287.01240.i.i
  %.7398.i.i = load double, ptr %.7397.i.i, align 8, !noalias !57
  %.7400.i.i = mul nuw nsw i64 %.7287.01240.i.i, %.367.i.i
  %gep1243.i.i = getelementptr double, ptr %invariant.gep1242.i.i, i64 %.7400.i.i
  %.7407.i.i = load double, ptr %gep1243.i.i, align 8, !noalias !57
  %.7408.i.i = fadd double %.7398.i.i, %.7407.i.i
  %.7410.i.i = fmul double %product.2.3.lcssa.i.i, %.7408.i.i
  %.7411.i.i = fadd double %.7389.i.i, %.7410.i.i
  store double %.7411.i.i, ptr %.7388.i.i, align 8, !noalias !57
  %exitcond1267.not.i.i = icmp eq i64 %.7287.01240.i.i, %.6205.01248.i.i
  br i1 %exitcond1267.not.i.i, label %B3220.loopexit.i.i, label %B3364.if.i.i

B370.i:                                           ; preds = %B316.loopexit.i.i, %B60.if.i54, %B342.i
  %.190.i.i = getelementptr i8, ptr %282, i64 8
  %.191.i.i56 = load i64, ptr %.190.i.i, align 8, !noalias !75
  %.965165.not.i.i = icmp slt i64 %.191.i.i56, 1
  br i1 %.965165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i57

B232.if.lr.ph.i.i57:                              ; preds = %B370.i
  %.875.i.i = getelementptr i8, ptr %282, i64 56
  %.876.i.i = load i64, ptr %.875.i.i, align 8, !noalias !75
  %.706.i.i = getelementptr i8, ptr %282, i64 64
  %.707.i55.i = load i64, ptr %.706.i.i, align 8, !noalias !75
  %.531.i.i = getelementptr i8, ptr %282, i64 24
  %.532.i.i = load i64, ptr %.531.i.i, align 8, !noalias !75
  %.362.i.i = getelementptr i8, ptr %282, i64 32
  %.363.i.i = load i64, ptr %.362.i.i, align 8, !noalias !75
  %265 = getelementptr i64, ptr %.63, i64 %.532.i.i
  %266 = getelementptr double, ptr %.296, i64 %.707.i55.i
  %267 = getelementptr double, ptr %.296, i64 %.876.i.i
  %268 = getelementptr i64, ptr %.63, i64 %.363.i.i
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.978.i.i, %.191.i.i56
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.978.i.i = add nuw nsw i64 %.907.0166.i.i, 1
  %.1279160.not.i.i = icmp eq i64 %.907.0166.i.i, 0
  br i1 %.1279160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i62

B456.if.lr.ph.i.i62:                              ; preds = %B362.i.i
  %.1182.i.i61 = getelementptr double, ptr %.296, i64 %.1011.i.i58
  %.1183.i.i63 = load double, ptr %.1182.i.i61, align 8, !noalias !75
  %.1192.i.i64 = getelementptr double, ptr %271, i64 %.907.0166.i.i
  %.1193.i.i65 = load double, ptr %.1192.i.i64, align 8, !noalias !75
  %.1194.i.i66 = fmul double %.1183.i.i63, %.1193.i.i65
  %.1175.i.i67 = getelementptr double, ptr %270, i64 %.907.0166.i.i
  %.1176.i.i68 = load double, ptr %.1175.i.i67, align 8, !noalias !75
  %269 = getelementptr i64, ptr %268, i64 %.1140.i.i
  br label %B456.if.i.i69

B502.i.i:                                         ; preds = %B456.if.i.i69
  %.1355.i.i = getelementptr double, ptr %.490, i64 %.1329.i.i71
  %.1356.i.i = load double, ptr %.1355.i.i, align 8, !noalias !75
  %.1357.i.i = tail call double @tanh(double %.1356.i.i)
  %.1362.i.i = tail call double @cosh(double %.1356.i.i)
  %.1364.i.i106 = fmul double %left.2.1162.i.i, %.1362.i.i
  %.1383.i58.i = getelementptr double, ptr %271, i64 %.1223.0164.i.i
  %.1384.i.i = load double, ptr %.1383.i58.i, align 8, !noalias !75
  %.1385.i.i107 = fmul double %.1183.i.i63, %.1384.i.i
  %.1388.i.i = getelementptr double, ptr %arg.grad, i64 %.1329.i.i71
  %.1389.i.i = load double, ptr %.1388.i.i, align 8, !noalias !75
  %.1390.i.i = fmul double %.1364.i.i106, %.1385.i.i107
  %.1391.i.i = fmul double %.1362.i.i, %.1362.i.i
  %.1395.i.i108 = fdiv double %.1390.i.i, %.1391.i.i
  %.1397.i.i109 = fmul double %d_left.2.1163.i.i, %.1364.i.i106
  %.1398.i.i = fmul double %.1357.i.i, %.1397.i.i109
  %.1402.i.i = fdiv double %.1398.i.i, %.1362.i.i
  %.1403.i.i = fsub double %.1395.i.i108, %.1402.i.i
  %.1404.i.i110 = fadd double %.1389.i.i, %.1403.i.i
  store double %.1404.i.i110, ptr %.1388.i.i, align 8, !noalias !75
  %.1411.i.i = fmul double %.1357.i.i, %.1385.i.i107
  %.1416.i.i = fdiv double %d_left.2.1163.i.i, %.1362.i.i
  %.1419.i.i = fadd double %.1416.i.i, %.1411.i.i
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i69, %B502.i.i
  %left.3.2.i.i72 = phi double [ %.1364.i.i106, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i69 ]
  %d_left.3.2.i.i = phi double [ %.1419.i.i, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i69 ]
  %.1279.i.i73 = icmp sgt i64 %.1223.0164.in.i.i, 1
  br i1 %.1279.i.i73, label %B456.if.i.i69, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i57
  %.907.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i57 ], [ %.978.i.i, %B232.loopexit.i.i ]
  %.1010.i.i = getelementptr i64, ptr %265, i64 %.907.0166.i.i
  %.1011.i.i58 = load i64, ptr %.1010.i.i, align 8, !noalias !75
  %.1136.i.i59 = getelementptr double, ptr %.408, i64 %.1011.i.i58
  %.1140.i.i = mul nuw nsw i64 %.907.0166.i.i, %.191.i.i56
  %270 = getelementptr double, ptr %266, i64 %.1140.i.i
  %271 = getelementptr double, ptr %267, i64 %.1140.i.i
  %.1136.promoted.i.i = load double, ptr %.1136.i.i59, align 8, !noalias !75
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.1157158.i.i = phi double [ %.1136.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.1157.i.i, %B282.if.i.i ]
  %.1040.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.1109.i.i60, %B282.if.i.i ]
  %.1109.i.i60 = add nuw nsw i64 %.1040.0156.i.i, 1
  %.1145.i.i = getelementptr double, ptr %270, i64 %.1040.0156.i.i
  %.1146.i.i = load double, ptr %.1145.i.i, align 8, !noalias !75
  %.1154.i.i = getelementptr double, ptr %271, i64 %.1040.0156.i.i
  %.1155.i.i = load double, ptr %.1154.i.i, align 8, !noalias !75
  %.1156.i.i = fmul double %.1146.i.i, %.1155.i.i
  %.1157.i.i = fadd double %.1157158.i.i, %.1156.i.i
  store double %.1157.i.i, ptr %.1136.i.i59, align 8, !noalias !75
  %exitcond.not.i56.i = icmp eq i64 %.1040.0156.i.i, %.907.0166.i.i
  br i1 %exitcond.not.i56.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i69:                                    ; preds = %B751.i.i, %B456.if.lr.ph.i.i62
  %.1223.0164.in.i.i = phi i64 [ %.907.0166.i.i, %B456.if.lr.ph.i.i62 ], [ %.1223.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.1194.i.i66, %B456.if.lr.ph.i.i62 ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.1176.i.i68, %B456.if.lr.ph.i.i62 ], [ %left.3.2.i.i72, %B751.i.i ]
  %.1223.0164.i.i = add nsw i64 %.1223.0164.in.i.i, -1
  %.1328.i.i70 = getelementptr i64, ptr %269, i64 %.1223.0164.i.i
  %.1329.i.i71 = load i64, ptr %.1328.i.i70, align 8, !noalias !75
  %.1334.i57.i = icmp sgt i64 %.1329.i.i71, -1
  br i1 %.1334.i57.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B370.i
  %exitcond.not.i74 = icmp eq i64 %.199.i, %.104.i52
  br i1 %exitcond.not.i74, label %B402.i, label %B60.if.i54

B402.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1973.i.i, i64 8
  %.101.i.i76 = load i64, ptr %.100.i.i, align 8, !noalias !78
  %.184.i.i = load i64, ptr %.1345.i.i, align 8, !noalias !78
  %.186.i.i77 = add nsw i64 %.184.i.i, %.101.i.i76
  %.269.i.i = load i64, ptr %.91.i.i.i, align 8, !noalias !78
  %.352463.not.i.i = icmp slt i64 %.269.i.i, 1
  br i1 %.352463.not.i.i, label %B828.i.i79, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B402.i
  %.471.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.525.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.525.i.i, ptr %.767.i.i, align 8, !noalias !78
  %.534.i.i103 = getelementptr double, ptr %.408, i64 %.486.i.i
  %.535.i.i104 = load double, ptr %.534.i.i103, align 8, !noalias !78
  %.537.i79.i = fadd double %.492.i.i, %.535.i.i104
  store double %.537.i79.i, ptr %.534.i.i103, align 8, !noalias !78
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.559.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.559.i.i, ptr %.767.i.i, align 8, !noalias !78
  %.568.i.i101 = getelementptr double, ptr %.408, i64 %.486.i.i
  %.569.i.i102 = load double, ptr %.568.i.i101, align 8, !noalias !78
  %.571.i.i = fsub double %.569.i.i102, %.492.i.i
  store double %.571.i.i, ptr %.568.i.i101, align 8, !noalias !78
  br label %B1633.i.i

B424.i.i99:                                       ; preds = %B150.if.i.i
  %.594.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.595.i.i = load double, ptr %.594.i.i, align 8, !noalias !78
  %.597.i.i = fmul double %.492.i.i, %.595.i.i
  %.598.i.i = fadd double %.768.i.i, %.597.i.i
  store double %.598.i.i, ptr %.767.i.i, align 8, !noalias !78
  %.605.i.i100 = getelementptr double, ptr %.408, i64 %.486.i.i
  %.606.i.i = load double, ptr %.605.i.i100, align 8, !noalias !78
  %.609.i.i = getelementptr double, ptr %.296, i64 %.482.i.i
  %.610.i.i = load double, ptr %.609.i.i, align 8, !noalias !78
  %.614.i.i = fmul double %.492.i.i, %.610.i.i
  %.617.i.i = fadd double %.606.i.i, %.614.i.i
  store double %.617.i.i, ptr %.605.i.i100, align 8, !noalias !78
  br label %B1633.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.636.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.637.i.i = load double, ptr %.636.i.i, align 8, !noalias !78
  %.642.i.i = fdiv double %.492.i.i, %.637.i.i
  %.643.i.i = fadd double %.768.i.i, %.642.i.i
  store double %.643.i.i, ptr %.767.i.i, align 8, !noalias !78
  %.652.i.i = getelementptr double, ptr %.408, i64 %.486.i.i
  %.653.i.i = load double, ptr %.652.i.i, align 8, !noalias !78
  %.660.i.i = getelementptr double, ptr %.296, i64 %.489.i.i
  %.661.i.i = load double, ptr %.660.i.i, align 8, !noalias !78
  %.663.i.i = fmul double %.492.i.i, %.661.i.i
  %.669.i.i = load double, ptr %.636.i.i, align 8, !noalias !78
  %.673.i.i = fdiv double %.663.i.i, %.669.i.i
  %.674.i.i = fsub double %.653.i.i, %.673.i.i
  store double %.674.i.i, ptr %.652.i.i, align 8, !noalias !78
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.693.i.i78 = getelementptr double, ptr %.296, i64 %.486.i.i
  %.694.i59.i = load double, ptr %.693.i.i78, align 8, !noalias !78
  %.696.i.i = fmul double %.492.i.i, %.694.i59.i
  %.699.i.i = getelementptr double, ptr %.296, i64 %.482.i.i
  %.700.i.i = load double, ptr %.699.i.i, align 8, !noalias !78
  %.705.i.i = fadd double %.694.i59.i, -1.000000e+00
  %.706.i60.i = tail call double @llvm.pow.f64(double %.700.i.i, double %.705.i.i)
  %.707.i61.i = fmul double %.696.i.i, %.706.i60.i
  %.708.i62.i = fadd double %.768.i.i, %.707.i61.i
  store double %.708.i62.i, ptr %.767.i.i, align 8, !noalias !78
  %.716.i63.i = load double, ptr %.699.i.i, align 8, !noalias !78
  %.718.i.i = fcmp ogt double %.716.i63.i, 0.000000e+00
  br i1 %.718.i.i, label %B698.i.i97, label %B1633.i.i

B698.i.i97:                                       ; preds = %B622.i.i
  %.722.i.i = getelementptr double, ptr %.408, i64 %.486.i.i
  %.723.i.i = load double, ptr %.722.i.i, align 8, !noalias !78
  %.730.i.i = getelementptr double, ptr %.296, i64 %.489.i.i
  %.731.i.i98 = load double, ptr %.730.i.i, align 8, !noalias !78
  %.733.i.i = fmul double %.492.i.i, %.731.i.i98
  %.742.i.i = tail call double @llvm.log.f64(double %.716.i63.i)
  %.743.i.i = fmul double %.742.i.i, %.733.i.i
  %.744.i.i = fadd double %.723.i.i, %.743.i.i
  store double %.744.i.i, ptr %.722.i.i, align 8, !noalias !78
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.770.i.i105 = fsub double %.768.i.i, %.492.i.i
  store double %.770.i.i105, ptr %.767.i.i, align 8, !noalias !78
  br label %B1633.i.i

B828.i.i79:                                       ; preds = %B1633.i.i, %B402.i
  %.865.i.i = load i64, ptr %.186.i.i, align 8, !noalias !78
  %.944.i.i = getelementptr i8, ptr %.63, i64 32
  %.945.i.i80 = load i64, ptr %.944.i.i, align 8, !noalias !78
  %.20.i.i.i = add i64 %.101.i.i76, -1
  %272 = add i64 %.101.i.i76, -2
  %.10294.i.i.i = icmp ult i64 %272, 9223372036854775807
  br i1 %.10294.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i79
  %273 = getelementptr i64, ptr %.63, i64 %.865.i.i
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.157.i.i.i = getelementptr double, ptr %.408, i64 %.111.i.i.i87
  %.158.i.i.i = load double, ptr %.157.i.i.i, align 8, !noalias !81
  %.161.i.i.i92 = getelementptr double, ptr %.408, i64 %.47.096.i.i.i
  %.162.i.i.i93 = load double, ptr %.161.i.i.i92, align 8, !noalias !81
  %.163.i.i.i = fadd double %.158.i.i.i, %.162.i.i.i93
  store double %.163.i.i.i, ptr %.157.i.i.i, align 8, !noalias !81
  %.173.i.i.i94 = getelementptr double, ptr %.296, i64 %.47.096.i.i.i
  %.174.i.i.i = load double, ptr %.173.i.i.i94, align 8, !noalias !81
  %.178.i.i.i95 = getelementptr double, ptr %.296, i64 %.111.i.i.i87
  %.179.i.i.i96 = load double, ptr %.178.i.i.i95, align 8, !noalias !81
  %.180.i.i.i = fsub double %.174.i.i.i, %.179.i.i.i96
  %.181.i.i.i = fmul double %.162.i.i.i93, %.180.i.i.i
  %.182.i.i.i = fadd double %.181.i.i.i, 1.000000e+00
  store double %.182.i.i.i, ptr %.161.i.i.i92, align 8, !noalias !81
  br label %B313.i.i.i

B158.i.i.i90:                                     ; preds = %B313.i.i.i
  %.235.i.i.i = icmp slt i64 %.101.i.i76, 2
  %spec.select93.i.i.i = select i1 %.235.i.i.i, i64 0, i64 %.20.i.i.i
  %.27797.i.i.i = icmp sgt i64 %spec.select93.i.i.i, 0
  br i1 %.27797.i.i.i, label %B190.if.i.i.i, label %climb_backward

B230.i.i.i:                                       ; preds = %B190.if.i.i.i
  %.332.i.i.i = getelementptr double, ptr %.408, i64 %.290.i.i.i
  %.333.i.i.i = load double, ptr %.332.i.i.i, align 8, !noalias !81
  %.336.i.i.i = getelementptr double, ptr %.408, i64 %.221.098.i.i.i
  %.337.i.i.i = load double, ptr %.336.i.i.i, align 8, !noalias !81
  %.338.i.i.i = fadd double %.333.i.i.i, %.337.i.i.i
  store double %.338.i.i.i, ptr %.332.i.i.i, align 8, !noalias !81
  %.348.i.i.i = getelementptr double, ptr %.296, i64 %.221.098.i.i.i
  %.349.i.i.i = load double, ptr %.348.i.i.i, align 8, !noalias !81
  %.353.i.i.i = getelementptr double, ptr %.296, i64 %.290.i.i.i
  %.354.i.i.i = load double, ptr %.353.i.i.i, align 8, !noalias !81
  %.355.i.i.i = fsub double %.349.i.i.i, %.354.i.i.i
  %.356.i.i.i = fmul double %.337.i.i.i, %.355.i.i.i
  %.357.i.i.i91 = fadd double %.356.i.i.i, 1.000000e+00
  store double %.357.i.i.i91, ptr %.336.i.i.i, align 8, !noalias !81
  br label %B314.i.i.i

B313.i.i.i:                                       ; preds = %B36.if.i.i.i, %B76.i.i.i
  %.102.i.i.i = icmp samesign ugt i64 %.47.096.i.i.i, 1
  br i1 %.102.i.i.i, label %B36.if.i.i.i, label %B158.i.i.i90

B314.i.i.i:                                       ; preds = %B190.if.i.i.i, %B230.i.i.i
  %exitcond.not.i.i78.i = icmp eq i64 %.290.i.i.i, %spec.select93.i.i.i
  br i1 %exitcond.not.i.i78.i, label %climb_backward, label %B190.if.i.i.i

B36.if.i.i.i:                                     ; preds = %B313.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.096.i.i.i = phi i64 [ %.20.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.111.i.i.i87, %B313.i.i.i ]
  %.111.i.i.i87 = add i64 %.47.096.i.i.i, -1
  %.147.i.i.i88 = getelementptr i64, ptr %273, i64 %.47.096.i.i.i
  %.148.i.i.i89 = load i64, ptr %.147.i.i.i88, align 8, !noalias !81
  %.149.i.i.i = icmp eq i64 %.148.i.i.i89, 7
  br i1 %.149.i.i.i, label %B76.i.i.i, label %B313.i.i.i

B190.if.i.i.i:                                    ; preds = %B158.i.i.i90, %B314.i.i.i
  %.221.098.i.i.i = phi i64 [ %.290.i.i.i, %B314.i.i.i ], [ 0, %B158.i.i.i90 ]
  %.290.i.i.i = add nuw nsw i64 %.221.098.i.i.i, 1
  %.322.i.i.i = getelementptr i64, ptr %273, i64 %.221.098.i.i.i
  %.323.i.i.i = load i64, ptr %.322.i.i.i, align 8, !noalias !81
  %.324.i.i.i = icmp eq i64 %.323.i.i.i, 8
  br i1 %.324.i.i.i, label %B230.i.i.i, label %B314.i.i.i

climb_backward: ; preds = %B314.i.i.i, %B158.i.i.i90, %B828.i.i79
  %.1063.i.i = load i64, ptr %.557.i.i, align 8, !noalias !78
  %.1143476.not.i.i = icmp slt i64 %.1063.i.i, 1
  br i1 %.1143476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1259.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i74.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1156.i65.i, %.1063.i.i
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1488.i73.i = add nuw nsw i64 %.1419.0471.i.i, 1
  %.1670.i.i85 = getelementptr i64, ptr %280, i64 %.1419.0471.i.i
  %.1671.i.i86 = load i64, ptr %.1670.i.i85, align 8, !noalias !78
  %.1673.i.i = getelementptr double, ptr %arg.grad, i64 %.1671.i.i86
  %.1674.i.i = load double, ptr %.1673.i.i, align 8, !noalias !78
  %.1676.i.i = fadd double %.1656.i.i, %.1674.i.i
  store double %.1676.i.i, ptr %.1673.i.i, align 8, !noalias !78
  %exitcond482.not.i.i = icmp eq i64 %.1307.i.i, %.1488.i73.i
  br i1 %exitcond482.not.i.i, label %B1428.if.i74.i, label %B1260.if.i.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1913479.not.i.i = icmp slt i64 %.101.i.i76, 1
  br i1 %.1913479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %274 = getelementptr i64, ptr %.63, i64 %.865.i.i
  %275 = getelementptr double, ptr %.108, i64 %.945.i.i80
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i97, %B622.i.i, %B516.i.i, %B424.i.i99, %B352.i.i, %B280.i.i
  %.352.i.i = icmp samesign ugt i64 %.294.0465.in.i.i, 1
  br i1 %.352.i.i, label %B150.if.i.i, label %B828.i.i79

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.294.0465.in.i.i = phi i64 [ %.269.i.i, %B150.if.lr.ph.i.i ], [ %.294.0465.i.i, %B1633.i.i ]
  %.294.0465.i.i = add nsw i64 %.294.0465.in.i.i, -1
  %.472.i.i = load i64, ptr %.471.i.i, align 8, !noalias !78
  %276 = getelementptr i64, ptr %.63, i64 %.472.i.i
  %.477.idx.i.i = mul i64 %.294.0465.i.i, 24
  %.477.i.i = getelementptr i8, ptr %276, i64 %.477.idx.i.i
  %.478.i.i = load i64, ptr %.477.i.i, align 8, !noalias !78
  %.481.i.i = getelementptr i8, ptr %.477.i.i, i64 8
  %.482.i.i = load i64, ptr %.481.i.i, align 8, !noalias !78
  %.485.i.i = getelementptr i8, ptr %.477.i.i, i64 16
  %.486.i.i = load i64, ptr %.485.i.i, align 8, !noalias !78
  %.489.i.i = add nsw i64 %.186.i.i77, %.294.0465.i.i
  %.491.i.i = getelementptr double, ptr %.408, i64 %.489.i.i
  %.492.i.i = load double, ptr %.491.i.i, align 8, !noalias !78
  %.767.i.i = getelementptr double, ptr %.408, i64 %.482.i.i
  %.768.i.i = load double, ptr %.767.i.i, align 8, !noalias !78
  switch i64 %.478.i.i, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i99
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1087.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1156.i65.i, %B988.loopexit.i.i ]
  %.1156.i65.i = add nuw nsw i64 %.1087.0477.i.i, 1
  %.1260.i.i = load i64, ptr %.1259.i.i, align 8, !noalias !78
  %277 = getelementptr i64, ptr %.63, i64 %.1260.i.i
  %.1306.idx.i.i = mul i64 %.1087.0477.i.i, 40
  %.1306.i.i = getelementptr i8, ptr %277, i64 %.1306.idx.i.i
  %.1307.i.i = load i64, ptr %.1306.i.i, align 8, !noalias !78
  %.1475470.not.i.i = icmp slt i64 %.1307.i.i, 1
  br i1 %.1475470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B988.if.i.i
  %.1390.i66.i = getelementptr i8, ptr %.1306.i.i, i64 8
  %.1391.i67.i = load i64, ptr %.1390.i66.i, align 8, !noalias !78
  %.1356.i68.i = getelementptr i8, ptr %.1306.i.i, i64 24
  %.1357.i69.i = load i64, ptr %.1356.i68.i, align 8, !noalias !78
  %.1331.i.i = getelementptr i8, ptr %.1306.i.i, i64 16
  %.1332.i.i = load i64, ptr %.1331.i.i, align 8, !noalias !78
  %278 = getelementptr double, ptr %.108, i64 %.1357.i69.i
  %279 = getelementptr i64, ptr %.63, i64 %.1391.i67.i
  %280 = getelementptr i64, ptr %.63, i64 %.1332.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.lr.ph.i.i, %B1358.i.i
  %.1419.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.1488.i73.i, %B1358.i.i ]
  %invariant.gep.i70.i = getelementptr double, ptr %278, i64 %.1419.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i.i ], [ %.1656.i.i, %B1292.if.i.i ]
  %.1543.0467.i.i = phi i64 [ 0, %B1260.if.i.i ], [ %.1612.i.i, %B1292.if.i.i ]
  %.1612.i.i = add nuw nsw i64 %.1543.0467.i.i, 1
  %.1638.i.i = mul nuw nsw i64 %.1543.0467.i.i, %.1307.i.i
  %gep.i71.i = getelementptr double, ptr %invariant.gep.i70.i, i64 %.1638.i.i
  %.1645.i.i = load double, ptr %gep.i71.i, align 8, !noalias !78
  %.1649.i.i81 = getelementptr i64, ptr %279, i64 %.1543.0467.i.i
  %.1650.i.i82 = load i64, ptr %.1649.i.i81, align 8, !noalias !78
  %.1652.i.i83 = getelementptr double, ptr %.408, i64 %.1650.i.i82
  %.1653.i.i84 = load double, ptr %.1652.i.i83, align 8, !noalias !78
  %.1654.i.i = fmul double %.1645.i.i, %.1653.i.i84
  %.1656.i.i = fadd double %total.2.2469.i.i, %.1654.i.i
  %exitcond.not.i72.i = icmp eq i64 %.1307.i.i, %.1612.i.i
  br i1 %exitcond.not.i72.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i74.i:                                   ; preds = %B1358.i.i, %B1428.if.i74.i
  %.1717.0474.i.i = phi i64 [ %.1786.i.i, %B1428.if.i74.i ], [ 0, %B1358.i.i ]
  %.1786.i.i = add nuw nsw i64 %.1717.0474.i.i, 1
  %.1814.i.i = getelementptr i64, ptr %279, i64 %.1717.0474.i.i
  %.1815.i.i = load i64, ptr %.1814.i.i, align 8, !noalias !78
  %.1817.i.i = getelementptr double, ptr %.408, i64 %.1815.i.i
  store double 0.000000e+00, ptr %.1817.i.i, align 8, !noalias !78
  %exitcond483.not.i.i = icmp eq i64 %.1307.i.i, %.1786.i.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i74.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1857.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1926.i.i, %B1492.if.i.i ]
  %.1926.i.i = add nuw nsw i64 %.1857.0480.i.i, 1
  %.1955.i.i = getelementptr i64, ptr %274, i64 %.1857.0480.i.i
  %.1956.i.i = load i64, ptr %.1955.i.i, align 8, !noalias !78
  %.1958.i.i = getelementptr double, ptr %.490, i64 %.1857.0480.i.i
  %.1959.i.i = load double, ptr %.1958.i.i, align 8, !noalias !78
  %.1964.idx.i.i = shl i64 %.1857.0480.i.i, 4
  %.1964.i.i = getelementptr i8, ptr %275, i64 %.1964.idx.i.i
  %.1965.i.i = load double, ptr %.1964.i.i, align 8, !noalias !78
  %.1971.i.i = getelementptr i8, ptr %.1964.i.i, i64 8
  %.1972.i.i = load double, ptr %.1971.i.i, align 8, !noalias !78
  call fastcc void @to_scale(ptr %.1973.i.i, i64 %.1956.i.i, double %.1959.i.i, double %.1965.i.i, double %.1972.i.i)
  %.1987.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !78
  %.2014.i75.i = getelementptr double, ptr %arg.grad, i64 %.1857.0480.i.i
  %.2015.i.i = load double, ptr %.2014.i75.i, align 8, !noalias !78
  %.2017.i.i = getelementptr double, ptr %.408, i64 %.1857.0480.i.i
  %.2018.i76.i = load double, ptr %.2017.i.i, align 8, !noalias !78
  %.2019.i77.i = fmul double %.1987.fca.1.load.i.i, %.2018.i76.i
  %.2020.i.i = fadd double %.2015.i.i, %.2019.i77.i
  store double %.2020.i.i, ptr %.2014.i75.i, align 8, !noalias !78
  %exitcond485.not.i.i = icmp eq i64 %.1926.i.i, %.101.i.i76
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B60.if.i54:                                       ; preds = %factor_backward, %B60.if.lr.ph.i53
  %.128.092.i = phi i64 [ 0, %B60.if.lr.ph.i53 ], [ %.199.i, %factor_backward ]
  %.199.i = add nuw nsw i64 %.128.092.i, 1
  %.303.i = load i64, ptr %.302.i, align 8, !noalias !54
  %281 = getelementptr i64, ptr %.63, i64 %.303.i
  %.idx.i55 = mul i64 %.128.092.i, 328
  %282 = getelementptr i8, ptr %281, i64 %.idx.i55
  %.641.i = getelementptr i8, ptr %282, i64 16
  %.642.i = load i64, ptr %.641.i, align 8, !noalias !54
  %.643.i = icmp sgt i64 %.642.i, -1
  br i1 %.643.i, label %B192.i, label %B370.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
  %.837 = load i64, ptr %.576, align 8
  %.838 = icmp sgt i64 %.837, 0
  br i1 %.838, label %B658, label %B684

B658:                                             ; preds = %after_likelihood
  %.97.i = getelementptr i8, ptr %.63, i64 136
  %.98.i = load i64, ptr %.97.i, align 8, !noalias !84
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
  %.625.i = getelementptr i8, ptr %284, i64 24
  %.626.i = load i64, ptr %.625.i, align 8, !noalias !84
  %.706119.not.i = icmp slt i64 %.626.i, 1
  br i1 %.706119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.772.i = getelementptr i8, ptr %284, i64 32
  br label %B494.if.i

B70.if.i:                                         ; preds = %B70.loopexit.i, %B70.if.lr.ph.i
  %.123.0125.in.i = phi i64 [ %.98.i, %B70.if.lr.ph.i ], [ %.123.0125.i, %B70.loopexit.i ]
  %.123.0125.i = add nsw i64 %.123.0125.in.i, -1
  %.298.i = load i64, ptr %.297.i, align 8, !noalias !84
  %283 = getelementptr i64, ptr %.63, i64 %.298.i
  %.idx.i190 = mul i64 %.123.0125.i, 48
  %284 = getelementptr i8, ptr %283, i64 %.idx.i190
  %.359.i = getelementptr i8, ptr %284, i64 40
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !84
  %.362.i = getelementptr double, ptr %.296, i64 %.360.i
  %.368.i = tail call double @moved(i64 %.123.0125.i, ptr %.490, ptr %.362.i), !noalias !84
  %.398.i = load i64, ptr %284, align 8, !noalias !84
  %.478115.not.i = icmp slt i64 %.398.i, 1
  br i1 %.478115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i
  %.544.i191 = getelementptr i8, ptr %284, i64 16
  %.545.i192 = load i64, ptr %.544.i191, align 8, !noalias !84
  %285 = getelementptr double, ptr %.108, i64 %.545.i192
  %.578.i193 = getelementptr i8, ptr %284, i64 8
  %.579.i = load i64, ptr %.578.i193, align 8, !noalias !84
  %286 = getelementptr i64, ptr %.63, i64 %.579.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.589.i, %B302.if.i ]
  %.422.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.491.i, %B302.if.i ]
  %.491.i = add nuw nsw i64 %.422.0116.i, 1
  %.548.i = getelementptr double, ptr %285, i64 %.422.0116.i
  %.549.i = load double, ptr %.548.i, align 8, !noalias !84
  %.582.i = getelementptr i64, ptr %286, i64 %.422.0116.i
  %.583.i = load i64, ptr %.582.i, align 8, !noalias !84
  %.585.i = getelementptr double, ptr %arg.grad, i64 %.583.i
  %.586.i = load double, ptr %.585.i, align 8, !noalias !84
  %.587.i = fmul double %.549.i, %.586.i
  %.589.i = fadd double %total.2.1118.i, %.587.i
  %exitcond.not.i194 = icmp eq i64 %.491.i, %.398.i
  br i1 %exitcond.not.i194, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.650.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.719.i, %B494.if.i ]
  %.719.i = add nuw nsw i64 %.650.0120.i, 1
  %.773.i = load i64, ptr %.772.i, align 8, !noalias !84
  %287 = getelementptr i64, ptr %.63, i64 %.773.i
  %.776.i = getelementptr i64, ptr %287, i64 %.650.0120.i
  %.777.i = load i64, ptr %.776.i, align 8, !noalias !84
  %.779.i = getelementptr double, ptr %arg.grad, i64 %.777.i
  %.780.i = load double, ptr %.779.i, align 8, !noalias !84
  %.782.i = getelementptr double, ptr %.362.i, i64 %.650.0120.i
  %.783.i = load double, ptr %.782.i, align 8, !noalias !84
  %.785.i = fmul double %total.2.1.lcssa.i, %.783.i
  %.786.i = fadd double %.780.i, %.785.i
  store double %.786.i, ptr %.779.i, align 8, !noalias !84
  %exitcond126.not.i = icmp eq i64 %.719.i, %.626.i
  br i1 %exitcond126.not.i, label %B70.loopexit.i, label %B494.if.i

B684:                                             ; preds = %B70.loopexit.i, %B658, %after_likelihood
  %.56.i195 = load i64, ptr %.58.i, align 8, !noalias !87
  %.57.i196 = icmp eq i64 %.56.i195, 0
  br i1 %.57.i196, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %B684
  %.113.i = inttoptr i64 %.56.i195 to ptr
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
  %.241.i = load double, ptr %.240.i, align 8, !noalias !87
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !87
  %.245.i197 = fmul double %.241.i, %.244.i
  store double %.245.i197, ptr %.240.i, align 8, !noalias !87
  %exitcond.not.i198 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i198, label %to_scaled.3, label %B130.if.i

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
  %.133.i = load double, ptr %.132.i, align 8, !noalias !90
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i199 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i199, label %status, label %B30.if.i

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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !93
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !93
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !93
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !93
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !93
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !93
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !93
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !93
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
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !96
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
  %.294.i17 = load i64, ptr %.293.i, align 8, !noalias !96
  %0 = getelementptr i64, ptr %.302, i64 %.294.i17
  %.idx.i = mul i64 %.119.080.i, 48
  %1 = getelementptr i8, ptr %0, i64 %.idx.i
  %.352.i = getelementptr i8, ptr %1, i64 40
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !96
  %.355.i = getelementptr double, ptr %.386, i64 %.353.i
  %.357.i = tail call double @moved(i64 %.119.080.i, ptr %.173, ptr %.355.i), !noalias !96
  %.390.i = load i64, ptr %1, align 8, !noalias !96
  %.47076.not.i = icmp slt i64 %.390.i, 1
  br i1 %.47076.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.536.i = getelementptr i8, ptr %1, i64 8
  %.573.i = getelementptr i8, ptr %1, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.414.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.483.i, %B284.if.i ]
  %.483.i = add nuw nsw i64 %.414.077.i, 1
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !96
  %2 = getelementptr i64, ptr %.302, i64 %.537.i
  %.540.i = getelementptr i64, ptr %2, i64 %.414.077.i
  %.541.i = load i64, ptr %.540.i, align 8, !noalias !96
  %.543.i = getelementptr double, ptr %.173, i64 %.541.i
  %.544.i = load double, ptr %.543.i, align 8, !noalias !96
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !96
  %3 = getelementptr double, ptr %.457, i64 %.574.i
  %.577.i = getelementptr double, ptr %3, i64 %.414.077.i
  %.578.i = load double, ptr %.577.i, align 8, !noalias !96
  %.580.i = fmul double %.357.i, %.578.i
  %.581.i = fadd double %.544.i, %.580.i
  store double %.581.i, ptr %.543.i, align 8, !noalias !96
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !99
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
!22 = distinct !{!22, !23, !"effects_forward.2: %retptr"}
!23 = distinct !{!23, !"effects_forward.2"}
!24 = !{!25, !22, !7}
!25 = distinct !{!25, !26, !"cholesky.2: %retptr"}
!26 = distinct !{!26, !"cholesky.2"}
!27 = !{!28, !22, !7}
!28 = distinct !{!28, !29, !"squared.3: %retptr"}
!29 = distinct !{!29, !"squared.3"}
!30 = !{!31, !22, !7}
!31 = distinct !{!31, !32, !"log_tails: %retptr"}
!32 = distinct !{!32, !"log_tails"}
!33 = !{!34, !22, !7}
!34 = distinct !{!34, !35, !"weight_of.2: %retptr"}
!35 = distinct !{!35, !"weight_of.2"}
!36 = !{!37, !7}
!37 = distinct !{!37, !38, !"correlate: %retptr"}
!38 = distinct !{!38, !"correlate"}
!39 = !{!40, !7}
!40 = distinct !{!40, !41, !"mix: %retptr"}
!41 = distinct !{!41, !"mix"}
!42 = !{!43, !7}
!43 = distinct !{!43, !44, !"factor_forward.2: %retptr"}
!44 = distinct !{!44, !"factor_forward.2"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"rows.2: %retptr"}
!47 = distinct !{!47, !"rows.2"}
!48 = !{!49, !46}
!49 = distinct !{!49, !50, !"predict: %retptr"}
!50 = distinct !{!50, !"predict"}
!51 = !{!52, !46}
!52 = distinct !{!52, !53, !"predict_backward: %retptr"}
!53 = distinct !{!53, !"predict_backward"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"after_likelihood.2: %retptr"}
!56 = distinct !{!56, !"after_likelihood.2"}
!57 = !{!58, !55}
!58 = distinct !{!58, !59, !"effects_backward: %retptr"}
!59 = distinct !{!59, !"effects_backward"}
!60 = !{!61, !55}
!61 = distinct !{!61, !62, !"correlate_backward: %retptr"}
!62 = distinct !{!62, !"correlate_backward"}
!63 = !{!64, !55}
!64 = distinct !{!64, !65, !"mix_backward.3: %retptr"}
!65 = distinct !{!65, !"mix_backward.3"}
!66 = !{!67, !58, !55}
!67 = distinct !{!67, !68, !"squared.3: %retptr"}
!68 = distinct !{!68, !"squared.3"}
!69 = !{!70, !58, !55}
!70 = distinct !{!70, !71, !"tails_by_nu: %retptr"}
!71 = distinct !{!71, !"tails_by_nu"}
!72 = !{!73, !58, !55}
!73 = distinct !{!73, !74, !"weight_backward: %retptr"}
!74 = distinct !{!74, !"weight_backward"}
!75 = !{!76, !55}
!76 = distinct !{!76, !77, !"factor_backward.2: %retptr"}
!77 = distinct !{!77, !"factor_backward.2"}
!78 = !{!79, !55}
!79 = distinct !{!79, !80, !"backward: %retptr"}
!80 = distinct !{!80, !"backward"}
!81 = !{!82, !79, !55}
!82 = distinct !{!82, !83, !"climb_backward.2: %retptr"}
!83 = distinct !{!83, !"climb_backward.2"}
!84 = !{!85}
!85 = distinct !{!85, !86, !"move_backward: %retptr"}
!86 = distinct !{!86, !"move_backward"}
!87 = !{!88}
!88 = distinct !{!88, !89, !"to_scaled.4: %retptr"}
!89 = distinct !{!89, !"to_scaled.4"}
!90 = !{!91}
!91 = distinct !{!91, !92, !"status.2: %retptr"}
!92 = distinct !{!92, !"status.2"}
!93 = !{!94}
!94 = distinct !{!94, !95, !"from_scaled.2: %retptr"}
!95 = distinct !{!95, !"from_scaled.2"}
!96 = !{!97}
!97 = distinct !{!97, !98, !"move.2: %retptr"}
!98 = distinct !{!98, !"move.2"}
!99 = !{!100}
!100 = distinct !{!100, !101, !"log1p_any: %retptr"}
!101 = distinct !{!101, !"log1p_any"}
