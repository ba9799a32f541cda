; from sources bb513f82eb759602daf81584176e89607ce46e6d33470a8a94500b47a49811a3

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1973.i.i63 = alloca [4 x double], align 8
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
  %.186131.not.i = icmp slt i64 %.104.i, 1
  br i1 %.186131.not.i, label %B78.i, label %B60.if.preheader.i

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
  %.428135.not.i = icmp slt i64 %.347.i, 1
  br i1 %.428135.not.i, label %before_likelihood, label %B174.if.lr.ph.i

B174.if.lr.ph.i:                                  ; preds = %forward
  %.544.i23 = getelementptr i8, ptr %.63, i64 112
  br label %B174.if.i

B340.i:                                           ; preds = %factor_forward
  %.211.i.i = getelementptr i8, ptr %136, i64 352
  %.212.i.i = load i64, ptr %.211.i.i, align 8, !noalias !21
  %.413.i.i = getelementptr double, ptr %.296, i64 %.987.i
  %.414.i90.i = load double, ptr %.413.i.i, align 8, !noalias !21
  %.111250.not.i.i = icmp slt i64 %.212.i.i, 1
  br i1 %.111250.not.i.i, label %B366.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B340.i
  %.1022.i.i = getelementptr i8, ptr %136, i64 384
  %.1023.i.i = load i64, ptr %.1022.i.i, align 8, !noalias !21
  %.822.i.i = getelementptr i8, ptr %136, i64 368
  %.823.i.i = load i64, ptr %.822.i.i, align 8, !noalias !21
  %.613.i.i = getelementptr i8, ptr %136, i64 376
  %.614.i.i = load i64, ptr %.613.i.i, align 8, !noalias !21
  %65 = getelementptr double, ptr %.108, i64 %.823.i.i
  %66 = getelementptr double, ptr %.296, i64 %.614.i.i
  %67 = getelementptr double, ptr %66, i64 %.212.i.i
  %68 = getelementptr double, ptr %.296, i64 %.1023.i.i
  br label %B238.if.i.i

B256.i.i:                                         ; preds = %B238.if.i.i
  %.1160.i.i = getelementptr double, ptr %65, i64 %.1054.051.i.i
  %.1161.i.i = load double, ptr %.1160.i.i, align 8, !noalias !21
  %.1163.i.i = tail call double @llvm.pow.f64(double %.414.i90.i, double %.1161.i.i)
  br label %B276.i91.i

B276.i91.i:                                       ; preds = %B238.if.i.i, %B256.i.i
  %"$phi276.1.2.1.i.i" = phi double [ %.1163.i.i, %B256.i.i ], [ 0.000000e+00, %B238.if.i.i ]
  %.1178.i92.i = getelementptr double, ptr %66, i64 %.1054.051.i.i
  store double %"$phi276.1.2.1.i.i", ptr %.1178.i92.i, align 8, !noalias !21
  %.1180.i.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i.i"
  %.1181.i93.i = fadd double %"$phi276.1.2.1.i.i", 1.000000e+00
  %.1182.i94.i = fmul double %.1180.i.i, %.1181.i93.i
  %.1183.i95.i = tail call double @sqrt(double %.1182.i94.i)
  %.1190.i.i = getelementptr double, ptr %67, i64 %.1054.051.i.i
  store double %.1183.i95.i, ptr %.1190.i.i, align 8, !noalias !21
  %.1198.i.i = getelementptr double, ptr %68, i64 %.1054.051.i.i
  store double 0.000000e+00, ptr %.1198.i.i, align 8, !noalias !21
  %exitcond.not.i96.i = icmp eq i64 %.1125.i.i, %.212.i.i
  br i1 %exitcond.not.i96.i, label %B366.i, label %B238.if.i.i

B238.if.i.i:                                      ; preds = %B276.i91.i, %B238.if.lr.ph.i.i
  %.1054.051.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i ], [ %.1125.i.i, %B276.i91.i ]
  %.1125.i.i = add nuw nsw i64 %.1054.051.i.i, 1
  %.1154.not.i.i = icmp eq i64 %.1054.051.i.i, 0
  br i1 %.1154.not.i.i, label %B276.i91.i, label %B256.i.i

B366.i:                                           ; preds = %B276.i91.i, %factor_forward, %B340.i
  %.1221.i = getelementptr i8, ptr %136, i64 24
  %.1222.i = load i64, ptr %.1221.i, align 8, !noalias !6
  %.1223.i = icmp sgt i64 %.1222.i, -1
  br i1 %.1223.i, label %B420.i, label %B685.i

B420.i:                                           ; preds = %B366.i
  %.223.i.i = load i64, ptr %136, align 8, !noalias !24
  %.425.i.i = load i64, ptr %.225.i.i, align 8, !noalias !24
  %.849.i.i = load i64, ptr %.427.i.i, align 8, !noalias !24
  %.1345695.not.i.i = icmp slt i64 %.223.i.i, 1
  br i1 %.1345695.not.i.i, label %effects_forward, label %B288.lr.ph.i.i

B288.lr.ph.i.i:                                   ; preds = %B420.i
  %.1255.i.i = getelementptr i8, ptr %136, i64 112
  %.1256.i.i = load i64, ptr %.1255.i.i, align 8, !noalias !24
  %.1054.i.i = load i64, ptr %.1455.i.i, align 8, !noalias !24
  %.1586.i.i = getelementptr i8, ptr %136, i64 96
  %.1794.i.i = getelementptr i8, ptr %136, i64 216
  %.2008.i.i = getelementptr i8, ptr %136, i64 232
  %.2214.i.i = getelementptr i8, ptr %136, i64 224
  %.2426.i.i = getelementptr i8, ptr %136, i64 208
  %.2632.i.i = getelementptr i8, ptr %136, i64 192
  %.222.i.i.i = getelementptr i8, ptr %136, i64 136
  %.440.i.i.i = getelementptr i8, ptr %136, i64 184
  %.648.i.i.i = getelementptr i8, ptr %136, i64 160
  %.1055.i.i.i = getelementptr i8, ptr %136, i64 176
  %.853.i.i.i = getelementptr i8, ptr %136, i64 168
  %.1418.i.i.i = getelementptr i8, ptr %136, i64 144
  %.2313.i.i.i = getelementptr i8, ptr %136, i64 152
  %.2878.i.i = getelementptr i8, ptr %136, i64 240
  %.2924.i.i = icmp sgt i64 %.425.i.i, 0
  %storemerge591.i.i = tail call i64 @llvm.smax.i64(i64 %.425.i.i, i64 0)
  %69 = getelementptr double, ptr %.296, i64 %.1054.i.i
  %70 = getelementptr i64, ptr %.63, i64 %.1256.i.i
  %.3679.i.i = getelementptr i8, ptr %136, i64 120
  %.3885.i.i = getelementptr i8, ptr %136, i64 128
  %.4093.i.i = getelementptr i8, ptr %136, i64 104
  %.4391670.not.i.i = icmp slt i64 %.425.i.i, 1
  %71 = getelementptr double, ptr %.490, i64 %.1222.i
  %.5316.i.i = getelementptr i8, ptr %136, i64 88
  %.9536.not.i.i.i = icmp slt i64 %.849.i.i, 1
  %.8.i.i.i = sitofp i64 %.849.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B288.i.i

B282.loopexit.i.i:                                ; preds = %B2146.i.i, %B2026.i.i
  %exitcond712.not.i.i = icmp eq i64 %.1358.i.i, %.223.i.i
  br i1 %exitcond712.not.i.i, label %effects_forward, label %B288.i.i

B288.i.i:                                         ; preds = %B282.loopexit.i.i, %B288.lr.ph.i.i
  %lp.4.0698.i.i = phi double [ 0.000000e+00, %B288.lr.ph.i.i ], [ %lp.5.1.i.i, %B282.loopexit.i.i ]
  %.1287.0697.i.i = phi i64 [ 0, %B288.lr.ph.i.i ], [ %.1358.i.i, %B282.loopexit.i.i ]
  %.1358.i.i = add nuw nsw i64 %.1287.0697.i.i, 1
  %.1587.i.i = load i64, ptr %.1586.i.i, align 8, !noalias !24
  %.1590.i.i = mul nsw i64 %.1287.0697.i.i, %.425.i.i
  %.1592.i.i = mul nsw i64 %.1590.i.i, %.425.i.i
  %.1795.i.i = load i64, ptr %.1794.i.i, align 8, !noalias !24
  %.2009.i.i = load i64, ptr %.2008.i.i, align 8, !noalias !24
  %.2215.i.i = load i64, ptr %.2214.i.i, align 8, !noalias !24
  %.2427.i.i = load i64, ptr %.2426.i.i, align 8, !noalias !24
  %.2431.i.i = add nsw i64 %.2427.i.i, %.1590.i.i
  %.2633.i.i = load i64, ptr %.2632.i.i, align 8, !noalias !24
  %.223.i.i.i = load i64, ptr %.222.i.i.i, align 8, !noalias !27
  %.224.i.i.i = icmp eq i64 %.223.i.i.i, 0
  br i1 %.224.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B288.i.i
  %.441.i.i.i = load i64, ptr %.440.i.i.i, align 8, !noalias !27
  %72 = getelementptr double, ptr %.108, i64 %.441.i.i.i
  %.445.i.i.i = getelementptr double, ptr %72, i64 %.1287.0697.i.i
  %.446.i.i.i = load double, ptr %.445.i.i.i, align 8, !noalias !27
  %.447.i.i.i = fneg double %.446.i.i.i
  %.649.i.i.i = load i64, ptr %.648.i.i.i, align 8, !noalias !27
  %.114796.not.i.i.i = icmp slt i64 %.649.i.i.i, 1
  br i1 %.114796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.1058.i.i.i = mul nuw nsw i64 %.649.i.i.i, %.1287.0697.i.i
  %.1056.i.i.i = load i64, ptr %.1055.i.i.i, align 8, !noalias !27
  %.854.i.i.i = load i64, ptr %.853.i.i.i, align 8, !noalias !27
  %73 = getelementptr i64, ptr %.63, i64 %.854.i.i.i
  %74 = getelementptr double, ptr %.108, i64 %.1056.i.i.i
  %75 = getelementptr double, ptr %74, i64 %.1058.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.447.i.i.i, %B56.i.i.i ], [ %.1200.i.i.i, %B266.if.i.i.i ]
  %.1419.i.i.i = load i64, ptr %.1418.i.i.i, align 8, !noalias !27
  %.1420.i.i.i = icmp sgt i64 %.1419.i.i.i, -1
  br i1 %.1420.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1509.i.i.i = load i64, ptr %.544.i23, align 8, !noalias !27
  %76 = getelementptr i64, ptr %.63, i64 %.1509.i.i.i
  %.idx.i.i.i = mul i64 %.1419.i.i.i, 392
  %77 = getelementptr i8, ptr %76, i64 %.idx.i.i.i
  %.2109.i.i.i = getelementptr i8, ptr %77, i64 8
  %.2110.i.i.i = load i64, ptr %.2109.i.i.i, align 8, !noalias !27
  %.2611100.not.i.i.i = icmp slt i64 %.2110.i.i.i, 1
  br i1 %.2611100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.2517.i.i.i = getelementptr i8, ptr %77, i64 192
  %.2518.i.i.i = load i64, ptr %.2517.i.i.i, align 8, !noalias !27
  %.2316.i.i.i = mul nuw nsw i64 %.2110.i.i.i, %.1287.0697.i.i
  %.2314.i.i.i = load i64, ptr %.2313.i.i.i, align 8, !noalias !27
  %78 = getelementptr double, ptr %.296, i64 %.2518.i.i.i
  %79 = getelementptr double, ptr %78, i64 %.2316.i.i.i
  %80 = getelementptr double, ptr %.108, i64 %.2314.i.i.i
  %81 = getelementptr double, ptr %80, i64 %.2316.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.2661.i.i.i, %B650.if.i.i.i ]
  %.2696.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.447.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1200.i.i.i, %B266.if.i.i.i ]
  %.1089.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1160.i.i.i, %B266.if.i.i.i ]
  %.1160.i.i.i = add nuw nsw i64 %.1089.097.i.i.i, 1
  %.1188.i.i.i = getelementptr i64, ptr %73, i64 %.1089.097.i.i.i
  %.1189.i.i.i = load i64, ptr %.1188.i.i.i, align 8, !noalias !27
  %.1191.i.i.i = getelementptr double, ptr %.296, i64 %.1189.i.i.i
  %.1192.i.i.i = load double, ptr %.1191.i.i.i, align 8, !noalias !27
  %.1196.i.i.i = getelementptr double, ptr %75, i64 %.1089.097.i.i.i
  %.1197.i.i.i = load double, ptr %.1196.i.i.i, align 8, !noalias !27
  %.1198.i.i.i = fmul double %.1192.i.i.i, %.1197.i.i.i
  %.1200.i.i.i = fadd double %total.3.099.i.i.i, %.1198.i.i.i
  %exitcond.not.i.i97.i = icmp eq i64 %.1160.i.i.i, %.649.i.i.i
  br i1 %exitcond.not.i.i97.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B650.if.lr.ph.i.i.i ], [ %.2661.i.i.i, %B650.if.i.i.i ]
  %.2555.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.2624.i.i.i, %B650.if.i.i.i ]
  %.2624.i.i.i = add nuw nsw i64 %.2555.0101.i.i.i, 1
  %.2652.i.i.i = getelementptr double, ptr %79, i64 %.2555.0101.i.i.i
  %.2653.i.i.i = load double, ptr %.2652.i.i.i, align 8, !noalias !27
  %.2657.i.i.i = getelementptr double, ptr %81, i64 %.2555.0101.i.i.i
  %.2658.i.i.i = load double, ptr %.2657.i.i.i, align 8, !noalias !27
  %.2659.i.i.i = fmul double %.2653.i.i.i, %.2658.i.i.i
  %.2661.i.i.i = fadd double %total.4.0103.i.i.i, %.2659.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.2624.i.i.i, %.2110.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B288.i.i
  %storemerge93.i.i.i = phi double [ %.2696.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B288.i.i ]
  %.2879.i.i = load i64, ptr %.2878.i.i, align 8, !noalias !24
  %82 = getelementptr double, ptr %.296, i64 %.2879.i.i
  %.2884.i.i = getelementptr double, ptr %82, i64 %.1287.0697.i.i
  store double %storemerge93.i.i.i, ptr %.2884.i.i, align 8, !noalias !24
  %invariant.gep653.i.i = getelementptr double, ptr %.108, i64 %.1590.i.i
  br i1 %.2924.i.i, label %B714.if.lr.ph.i.i, label %B1876.i.i

B714.if.lr.ph.i.i:                                ; preds = %weight_of
  %83 = getelementptr double, ptr %.108, i64 %.1587.i.i
  %84 = getelementptr double, ptr %83, i64 %.1592.i.i
  %85 = getelementptr double, ptr %.296, i64 %.1795.i.i
  %86 = getelementptr double, ptr %85, i64 %.1592.i.i
  %87 = getelementptr double, ptr %.296, i64 %.2009.i.i
  %88 = getelementptr double, ptr %87, i64 %.1590.i.i
  br label %B750.if.lr.ph.i.i

B904.i.i:                                         ; preds = %B834.if.i.i, %B800.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B800.if.i.i ], [ %.3410.i.i, %B834.if.i.i ]
  %gep644.i.i = getelementptr double, ptr %invariant.gep643.i.i, i64 %111
  %.3429.i.i = load double, ptr %gep644.i.i, align 8, !noalias !24
  %.3431.i.i = fmul double %storemerge93.i.i.i, %.3429.i.i
  %.3433.i.i = fmul double %inner.2.4.lcssa.i.i, %.3431.i.i
  %.3437.i.i = fadd double %total.12.3641.i.i, %.3433.i.i
  %exitcond703.not.i.i = icmp eq i64 %.3240.i.i, %108
  br i1 %exitcond703.not.i.i, label %B956.i.i, label %B800.if.i.i

B956.i.i:                                         ; preds = %B904.i.i, %B750.if.i.i
  %total.12.3.lcssa.i.i = phi double [ %..i.i, %B750.if.i.i ], [ %.3437.i.i, %B904.i.i ]
  %.3456.i.i = getelementptr double, ptr %109, i64 %.3032.0646.i.i
  store double %total.12.3.lcssa.i.i, ptr %.3456.i.i, align 8, !noalias !24
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.3131.i.i, label %B990.i.i, label %B750.if.i.i

B990.i.i:                                         ; preds = %B956.i.i
  %.2979.i.i = add nuw nsw i64 %.2910.0656.i.i, 1
  %.3469.i.i = getelementptr i64, ptr %70, i64 %.2910.0656.i.i
  %.3470.i.i = load i64, ptr %.3469.i.i, align 8, !noalias !24
  %.3476.i.i = getelementptr i8, ptr %.3469.i.i, i64 8
  %.3477.i.i = load i64, ptr %.3476.i.i, align 8, !noalias !24
  %.3478.i.i = sub nsw i64 %.3477.i.i, %.3470.i.i
  %.4094.i.i = load i64, ptr %.4093.i.i, align 8, !noalias !24
  %gep654.i.i = getelementptr double, ptr %invariant.gep653.i.i, i64 %.4094.i.i
  %.4102.i.i = getelementptr double, ptr %gep654.i.i, i64 %.2910.0656.i.i
  %.4103.i.i = load double, ptr %.4102.i.i, align 8, !noalias !24
  %.4189648.not.i.i = icmp slt i64 %.3478.i.i, 1
  br i1 %.4189648.not.i.i, label %B1288.i.i, label %B1234.if.lr.ph.i.i

B1234.if.lr.ph.i.i:                               ; preds = %B990.i.i
  %.3891.i.i = mul nuw nsw i64 %.3478.i.i, %.1287.0697.i.i
  %.3888.i.i = mul nsw i64 %.3470.i.i, %.223.i.i
  %.3886.i.i = load i64, ptr %.3885.i.i, align 8, !noalias !24
  %.3680.i.i = load i64, ptr %.3679.i.i, align 8, !noalias !24
  %89 = getelementptr i64, ptr %.63, i64 %.3680.i.i
  %90 = getelementptr i64, ptr %89, i64 %.3470.i.i
  %91 = getelementptr double, ptr %.108, i64 %.3886.i.i
  %92 = getelementptr double, ptr %91, i64 %.3888.i.i
  %93 = getelementptr double, ptr %92, i64 %.3891.i.i
  br label %B1234.if.i.i

B1288.i.i:                                        ; preds = %B1234.if.i.i, %B990.i.i
  %total.13.2.lcssa.i.i = phi double [ %.4103.i.i, %B990.i.i ], [ %.4242.i.i, %B1234.if.i.i ]
  %.4256.i.i = fmul double %storemerge93.i.i.i, %total.13.2.lcssa.i.i
  %.4265.i.i = getelementptr double, ptr %88, i64 %.2910.0656.i.i
  store double %.4256.i.i, ptr %.4265.i.i, align 8, !noalias !24
  %indvars.iv.next701.i.i = add i64 %indvars.iv700.i.i, -1
  %exitcond706.not.i.i = icmp eq i64 %.425.i.i, %.2979.i.i
  br i1 %exitcond706.not.i.i, label %B64.if.lr.ph.i.i98.i, label %B750.if.lr.ph.i.i

B182.i.i102.i:                                    ; preds = %B116.if.i.i.i, %B64.if.i.i99.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i99.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i102.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.425.i.i
  %94 = getelementptr double, ptr %86, i64 %.434.i.i.i
  %.440.i604.i.i = getelementptr double, ptr %94, i64 %.164.0142.i.i.i
  %.441.i605.i.i = load double, ptr %.440.i604.i.i, align 8, !noalias !30
  %.446.i606.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i605.i.i
  store double %.446.i606.i.i, ptr %.269.i.i.i, align 8, !noalias !30
  br label %B64.if.i.i99.i

B294.i.i.i:                                       ; preds = %B182.i.i102.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !30
  %.482.i.i.i = getelementptr double, ptr %95, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !30
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.425.i.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i98.i

B64.if.lr.ph.i.i98.i:                             ; preds = %B1288.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1288.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1288.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.425.i.i
  %95 = getelementptr double, ptr %86, i64 %.263.i.i.i
  br label %B64.if.i.i99.i

B64.if.i.i99.i:                                   ; preds = %B64.if.lr.ph.i.i98.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i98.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %95, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !30
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i102.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i99.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.425.i.i
  %96 = getelementptr double, ptr %86, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i100.i = getelementptr double, ptr %95, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i100.i, align 8, !noalias !30
  %.408.i.i101.i = getelementptr double, ptr %96, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i101.i, align 8, !noalias !30
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i603.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i603.i.i, label %B182.i.i102.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %97 = getelementptr double, ptr %.296, i64 %.2215.i.i
  %98 = getelementptr double, ptr %97, i64 %.1590.i.i
  br label %B1376.if.i.i

B1470.i.i:                                        ; preds = %B1410.if.i.i, %B1376.if.i.i
  %total.14.2.lcssa.i.i = phi double [ 0.000000e+00, %B1376.if.i.i ], [ %.4570.i.i, %B1410.if.i.i ]
  %.4664665.not.i.i = icmp eq i64 %.4335.0671.i.i, 0
  br i1 %.4664665.not.i.i, label %B1556.i.i, label %B1496.if.lr.ph.i.i

B1496.if.lr.ph.i.i:                               ; preds = %B1470.i.i
  %.4704.i.i = mul nuw nsw i64 %.4335.0671.i.i, %.425.i.i
  %99 = getelementptr double, ptr %86, i64 %.4704.i.i
  br label %B1496.if.i.i

B1556.i.i:                                        ; preds = %B1496.if.i.i, %B1470.i.i
  %.4728.pre-phi.i.i = phi i64 [ 0, %B1470.i.i ], [ %.4704.i.i, %B1496.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1470.i.i ], [ %.4718.i.i, %B1496.if.i.i ]
  %100 = getelementptr double, ptr %86, i64 %.4728.pre-phi.i.i
  %.4734.i.i = getelementptr double, ptr %100, i64 %.4335.0671.i.i
  %.4735.i.i = load double, ptr %.4734.i.i, align 8, !noalias !24
  %.4740.i.i = fdiv double %total.15.2.lcssa.i.i, %.4735.i.i
  %.4749.i.i = getelementptr double, ptr %98, i64 %.4335.0671.i.i
  store double %.4740.i.i, ptr %.4749.i.i, align 8, !noalias !24
  %exitcond709.not.i.i = icmp eq i64 %.425.i.i, %.4404.i.i
  br i1 %exitcond709.not.i.i, label %B1608.i.i, label %B1376.if.i.i

B1608.i.i:                                        ; preds = %B1556.i.i
  %.4305.i.i = fsub double %lp.4.0698.i.i, %.486.i.i.i
  %.4901.i.i = mul nsw i64 %.1287.0697.i.i, %.849.i.i
  %101 = getelementptr double, ptr %71, i64 %.4901.i.i
  %102 = getelementptr double, ptr %.296, i64 %.2431.i.i
  br label %B1644.if.i.i

B1676.i.i:                                        ; preds = %B1644.if.i.i
  %.4907.i.i = getelementptr double, ptr %101, i64 %.4789.0685.i.i
  %.4908.i.i = load double, ptr %.4907.i.i, align 8, !noalias !24
  br label %B1702.i.i

B1702.i.i:                                        ; preds = %B1644.if.i.i, %B1676.i.i
  %"$phi1702.3.2.2.i.i" = phi double [ %.4908.i.i, %B1676.i.i ], [ 0.000000e+00, %B1644.if.i.i ]
  %.4918.i.i = fadd double %.4891.i.i, %"$phi1702.3.2.2.i.i"
  %.4965.i.i = sub i64 %.425.i.i, %.4789.0.in682.i.i
  %.5008673.not.i.i = icmp eq i64 %.4965.i.i, 0
  br i1 %.5008673.not.i.i, label %B1798.i.i, label %B1738.if.lr.ph.i.i

B1738.if.lr.ph.i.i:                               ; preds = %B1702.i.i
  %invariant.gep678.i.i = getelementptr double, ptr %86, i64 %.4789.0685.i.i
  br label %B1738.if.i.i

B1798.i.i:                                        ; preds = %B1738.if.i.i, %B1702.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4918.i.i, %B1702.i.i ], [ %.5062.i.i, %B1738.if.i.i ]
  %.5072.i.i = mul nsw i64 %.4789.0685.i.i, %.425.i.i
  %103 = getelementptr double, ptr %86, i64 %.5072.i.i
  %.5078.i.i = getelementptr double, ptr %103, i64 %.4789.0685.i.i
  %.5079.i.i = load double, ptr %.5078.i.i, align 8, !noalias !24
  %.5084.i.i = fdiv double %total.16.2.lcssa.i.i, %.5079.i.i
  %.5093.i.i = getelementptr double, ptr %102, i64 %.4789.0685.i.i
  store double %.5084.i.i, ptr %.5093.i.i, align 8, !noalias !24
  %.5095.i.i = fmul double %.5084.i.i, 5.000000e-01
  %.5096.i.i = fmul double %.5084.i.i, %.5095.i.i
  %.5098.i.i = fsub double %lp.6.1684.i.i, %.5096.i.i
  %.4845.i.i = icmp sgt i64 %.4792.0683.i.i, 1
  br i1 %.4845.i.i, label %B1644.if.i.i, label %B1876.i.i

B1876.i.i:                                        ; preds = %B1798.i.i, %weight_of
  %lp.6.1.lcssa.i.i = phi double [ %lp.4.0698.i.i, %weight_of ], [ %.5098.i.i, %B1798.i.i ]
  %.5317.i.i = load i64, ptr %.5316.i.i, align 8, !noalias !24
  %.5318.i.i = icmp sgt i64 %.5317.i.i, -1
  br i1 %.5318.i.i, label %B1930.i.i, label %B2026.i.i

B1930.i.i:                                        ; preds = %B1876.i.i
  %.5524.i.i = getelementptr double, ptr %.296, i64 %.5317.i.i
  %.5525.i.i = load double, ptr %.5524.i.i, align 8, !noalias !24
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i607.i.i

B30.if.lr.ph.i607.i.i:                            ; preds = %B1930.i.i
  %104 = getelementptr double, ptr %.296, i64 %.2431.i.i
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B30.if.lr.ph.i607.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i607.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i607.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %104, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !33
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i608.i.i = icmp eq i64 %.108.i.i.i, %.849.i.i
  br i1 %exitcond.not.i608.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B1930.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1930.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.5525.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !36
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !36
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.68.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.69.i.i.i = tail call double @log1p(double %.68.i.i.i)
  %.70.i.i.i = fmul double %.11.i.i.i, %.69.i.i.i
  %.71.i.i.i = fadd double %.63.i.i.i, %.70.i.i.i
  %.72.i.i.i = fsub double %.71.i.i.i, %.9.i.i.i
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.5525.i.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.5580.i.i = fadd double %lp.6.1.lcssa.i.i, %.82.i.i.i
  br label %B2026.i.i

B2026.i.i:                                        ; preds = %squared, %B1876.i.i
  %lp.5.1.i.i = phi double [ %.5580.i.i, %squared ], [ %lp.6.1.lcssa.i.i, %B1876.i.i ]
  br i1 %.4391670.not.i.i, label %B282.loopexit.i.i, label %B2048.if.lr.ph.i.i

B2048.if.lr.ph.i.i:                               ; preds = %B2026.i.i
  %105 = getelementptr double, ptr %.296, i64 %.2431.i.i
  %106 = getelementptr double, ptr %.296, i64 %.2633.i.i
  %107 = getelementptr double, ptr %106, i64 %.1590.i.i
  br label %B2086.if.lr.ph.i.i

B2146.i.i:                                        ; preds = %B2086.if.i.i
  %.5681.i.i = add nuw nsw i64 %.5612.0693.i.i, 1
  %.5862.i.i = getelementptr double, ptr %107, i64 %.5612.0693.i.i
  store double %.5847.i.i, ptr %.5862.i.i, align 8, !noalias !24
  %exitcond711.not.i.i = icmp eq i64 %.425.i.i, %.5681.i.i
  br i1 %exitcond711.not.i.i, label %B282.loopexit.i.i, label %B2086.if.lr.ph.i.i

B750.if.lr.ph.i.i:                                ; preds = %B1288.i.i, %B714.if.lr.ph.i.i
  %indvars.iv700.i.i = phi i64 [ %.425.i.i, %B714.if.lr.ph.i.i ], [ %indvars.iv.next701.i.i, %B1288.i.i ]
  %.2910.0656.i.i = phi i64 [ 0, %B714.if.lr.ph.i.i ], [ %.2979.i.i, %B1288.i.i ]
  %smax702.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv700.i.i, i64 0)
  %108 = add nuw i64 %smax702.i.i, %.2910.0656.i.i
  %.3227638.not.i.not.i = icmp sgt i64 %.425.i.i, %.2910.0656.i.i
  %invariant.gep643.i.i = getelementptr double, ptr %69, i64 %.2910.0656.i.i
  %.3447.i.i = mul nuw nsw i64 %.2910.0656.i.i, %.425.i.i
  %109 = getelementptr double, ptr %86, i64 %.3447.i.i
  br label %B750.if.i.i

B750.if.i.i:                                      ; preds = %B750.if.lr.ph.i.i, %B956.i.i
  %indvars.iv.i.i = phi i64 [ %.425.i.i, %B750.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B956.i.i ]
  %.3032.0646.i.i = phi i64 [ 0, %B750.if.lr.ph.i.i ], [ %.3101.i.i, %B956.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %110 = add nuw i64 %smax.i.i, %.3032.0646.i.i
  %.3101.i.i = add nuw nsw i64 %.3032.0646.i.i, 1
  %.3131.i.i = icmp eq i64 %.2910.0656.i.i, %.3032.0646.i.i
  %..i.i = select i1 %.3131.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.3227638.not.i.not.i, label %B800.if.lr.ph.i.i, label %B956.i.i

B800.if.lr.ph.i.i:                                ; preds = %B750.if.i.i
  %.3352634.not.not.i.i = icmp sgt i64 %.425.i.i, %.3032.0646.i.i
  %invariant.gep.i.i = getelementptr double, ptr %69, i64 %.3032.0646.i.i
  br label %B800.if.i.i

B800.if.i.i:                                      ; preds = %B800.if.lr.ph.i.i, %B904.i.i
  %total.12.3641.i.i = phi double [ %..i.i, %B800.if.lr.ph.i.i ], [ %.3437.i.i, %B904.i.i ]
  %.3171.0639.i.i = phi i64 [ %.2910.0656.i.i, %B800.if.lr.ph.i.i ], [ %.3240.i.i, %B904.i.i ]
  %.3240.i.i = add nuw i64 %.3171.0639.i.i, 1
  %111 = mul nsw i64 %.3171.0639.i.i, %.425.i.i
  br i1 %.3352634.not.not.i.i, label %B834.if.lr.ph.i.i, label %B904.i.i

B834.if.lr.ph.i.i:                                ; preds = %B800.if.i.i
  %112 = getelementptr double, ptr %84, i64 %111
  br label %B834.if.i.i

B834.if.i.i:                                      ; preds = %B834.if.i.i, %B834.if.lr.ph.i.i
  %inner.2.4637.i.i = phi double [ 0.000000e+00, %B834.if.lr.ph.i.i ], [ %.3410.i.i, %B834.if.i.i ]
  %.3296.0635.i.i = phi i64 [ %.3032.0646.i.i, %B834.if.lr.ph.i.i ], [ %.3365.i.i, %B834.if.i.i ]
  %.3365.i.i = add nuw i64 %.3296.0635.i.i, 1
  %.3397.i.i = getelementptr double, ptr %112, i64 %.3296.0635.i.i
  %.3398.i.i = load double, ptr %.3397.i.i, align 8, !noalias !24
  %.3400.i.i = mul nsw i64 %.3296.0635.i.i, %.425.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3400.i.i
  %.3407.i.i = load double, ptr %gep.i.i, align 8, !noalias !24
  %.3408.i.i = fmul double %.3398.i.i, %.3407.i.i
  %.3410.i.i = fadd double %inner.2.4637.i.i, %.3408.i.i
  %exitcond.not.i103.i = icmp eq i64 %.3365.i.i, %110
  br i1 %exitcond.not.i103.i, label %B904.i.i, label %B834.if.i.i

B1234.if.i.i:                                     ; preds = %B1234.if.i.i, %B1234.if.lr.ph.i.i
  %total.13.2651.i.i = phi double [ %.4103.i.i, %B1234.if.lr.ph.i.i ], [ %.4242.i.i, %B1234.if.i.i ]
  %.4133.0649.i.i = phi i64 [ 0, %B1234.if.lr.ph.i.i ], [ %.4202.i.i, %B1234.if.i.i ]
  %.4202.i.i = add nuw nsw i64 %.4133.0649.i.i, 1
  %.4230.i.i = getelementptr i64, ptr %90, i64 %.4133.0649.i.i
  %.4231.i.i = load i64, ptr %.4230.i.i, align 8, !noalias !24
  %.4233.i.i = getelementptr double, ptr %.296, i64 %.4231.i.i
  %.4234.i.i = load double, ptr %.4233.i.i, align 8, !noalias !24
  %.4238.i.i = getelementptr double, ptr %93, i64 %.4133.0649.i.i
  %.4239.i.i = load double, ptr %.4238.i.i, align 8, !noalias !24
  %.4240.i.i = fmul double %.4234.i.i, %.4239.i.i
  %.4242.i.i = fsub double %total.13.2651.i.i, %.4240.i.i
  %exitcond705.not.i.i = icmp eq i64 %.4202.i.i, %.3478.i.i
  br i1 %exitcond705.not.i.i, label %B1288.i.i, label %B1234.if.i.i

B1376.if.i.i:                                     ; preds = %B1556.i.i, %cholesky
  %.4335.0671.i.i = phi i64 [ 0, %cholesky ], [ %.4404.i.i, %B1556.i.i ]
  %.4404.i.i = add nuw nsw i64 %.4335.0671.i.i, 1
  %.4516658.not.not.i.i = icmp sgt i64 %.425.i.i, %.4335.0671.i.i
  br i1 %.4516658.not.not.i.i, label %B1410.if.lr.ph.i.i, label %B1470.i.i

B1410.if.lr.ph.i.i:                               ; preds = %B1376.if.i.i
  %invariant.gep663.i.i = getelementptr double, ptr %69, i64 %.4335.0671.i.i
  br label %B1410.if.i.i

B1410.if.i.i:                                     ; preds = %B1410.if.i.i, %B1410.if.lr.ph.i.i
  %total.14.2661.i.i = phi double [ 0.000000e+00, %B1410.if.lr.ph.i.i ], [ %.4570.i.i, %B1410.if.i.i ]
  %.4460.0659.i.i = phi i64 [ %.4335.0671.i.i, %B1410.if.lr.ph.i.i ], [ %.4529.i.i, %B1410.if.i.i ]
  %.4529.i.i = add nuw i64 %.4460.0659.i.i, 1
  %.4555.i.i = mul nsw i64 %.4460.0659.i.i, %.425.i.i
  %gep664.i.i = getelementptr double, ptr %invariant.gep663.i.i, i64 %.4555.i.i
  %.4562.i.i = load double, ptr %gep664.i.i, align 8, !noalias !24
  %.4566.i.i = getelementptr double, ptr %88, i64 %.4460.0659.i.i
  %.4567.i.i = load double, ptr %.4566.i.i, align 8, !noalias !24
  %.4568.i.i = fmul double %.4562.i.i, %.4567.i.i
  %.4570.i.i = fadd double %total.14.2661.i.i, %.4568.i.i
  %exitcond707.not.i.i = icmp eq i64 %.4529.i.i, %.425.i.i
  br i1 %exitcond707.not.i.i, label %B1470.i.i, label %B1410.if.i.i

B1496.if.i.i:                                     ; preds = %B1496.if.i.i, %B1496.if.lr.ph.i.i
  %total.15.2668.i.i = phi double [ %total.14.2.lcssa.i.i, %B1496.if.lr.ph.i.i ], [ %.4718.i.i, %B1496.if.i.i ]
  %.4608.0666.i.i = phi i64 [ 0, %B1496.if.lr.ph.i.i ], [ %.4677.i.i, %B1496.if.i.i ]
  %.4677.i.i = add nuw nsw i64 %.4608.0666.i.i, 1
  %.4709.i.i = getelementptr double, ptr %99, i64 %.4608.0666.i.i
  %.4710.i.i = load double, ptr %.4709.i.i, align 8, !noalias !24
  %.4714.i.i = getelementptr double, ptr %98, i64 %.4608.0666.i.i
  %.4715.i.i = load double, ptr %.4714.i.i, align 8, !noalias !24
  %.4716.i.i = fmul double %.4710.i.i, %.4715.i.i
  %.4718.i.i = fsub double %total.15.2668.i.i, %.4716.i.i
  %exitcond708.not.i.i = icmp eq i64 %.4677.i.i, %.4335.0671.i.i
  br i1 %exitcond708.not.i.i, label %B1556.i.i, label %B1496.if.i.i

B1644.if.i.i:                                     ; preds = %B1798.i.i, %B1608.i.i
  %lp.6.1684.i.i = phi double [ %.4305.i.i, %B1608.i.i ], [ %.5098.i.i, %B1798.i.i ]
  %.4792.0683.i.i = phi i64 [ %storemerge591.i.i, %B1608.i.i ], [ %.4854.i.i, %B1798.i.i ]
  %.4789.0.in682.i.i = phi i64 [ %.425.i.i, %B1608.i.i ], [ %.4789.0685.i.i, %B1798.i.i ]
  %.4789.0685.i.i = add i64 %.4789.0.in682.i.i, -1
  %.4854.i.i = add nsw i64 %.4792.0683.i.i, -1
  %.4890.i.i = getelementptr double, ptr %98, i64 %.4789.0685.i.i
  %.4891.i.i = load double, ptr %.4890.i.i, align 8, !noalias !24
  %.4894.i.i = icmp slt i64 %.4789.0685.i.i, %.849.i.i
  br i1 %.4894.i.i, label %B1676.i.i, label %B1702.i.i

B1738.if.i.i:                                     ; preds = %B1738.if.i.i, %B1738.if.lr.ph.i.i
  %total.16.2676.i.i = phi double [ %.4918.i.i, %B1738.if.lr.ph.i.i ], [ %.5062.i.i, %B1738.if.i.i ]
  %.4955.0675.i.i = phi i64 [ %.4965.i.i, %B1738.if.lr.ph.i.i ], [ %.5017.i.i, %B1738.if.i.i ]
  %.4952.0674.i.i = phi i64 [ %.4789.0.in682.i.i, %B1738.if.lr.ph.i.i ], [ %.5021.i.i, %B1738.if.i.i ]
  %.5017.i.i = add nsw i64 %.4955.0675.i.i, -1
  %.5021.i.i = add i64 %.4952.0674.i.i, 1
  %.5047.i.i = mul nsw i64 %.4952.0674.i.i, %.425.i.i
  %gep679.i.i = getelementptr double, ptr %invariant.gep678.i.i, i64 %.5047.i.i
  %.5054.i.i = load double, ptr %gep679.i.i, align 8, !noalias !24
  %.5058.i.i = getelementptr double, ptr %102, i64 %.4952.0674.i.i
  %.5059.i.i = load double, ptr %.5058.i.i, align 8, !noalias !24
  %.5060.i.i = fmul double %.5054.i.i, %.5059.i.i
  %.5062.i.i = fsub double %total.16.2676.i.i, %.5060.i.i
  %.5008.i.i = icmp sgt i64 %.4955.0675.i.i, 1
  br i1 %.5008.i.i, label %B1738.if.i.i, label %B1798.i.i

B2086.if.lr.ph.i.i:                               ; preds = %B2146.i.i, %B2048.if.lr.ph.i.i
  %.5612.0693.i.i = phi i64 [ 0, %B2048.if.lr.ph.i.i ], [ %.5681.i.i, %B2146.i.i ]
  %.5833.i.i = mul nuw nsw i64 %.5612.0693.i.i, %.425.i.i
  %113 = getelementptr double, ptr %69, i64 %.5833.i.i
  br label %B2086.if.i.i

B2086.if.i.i:                                     ; preds = %B2086.if.i.i, %B2086.if.lr.ph.i.i
  %total.17.2690.i.i = phi double [ 0.000000e+00, %B2086.if.lr.ph.i.i ], [ %.5847.i.i, %B2086.if.i.i ]
  %.5737.0688.i.i = phi i64 [ 0, %B2086.if.lr.ph.i.i ], [ %.5806.i.i, %B2086.if.i.i ]
  %.5806.i.i = add nuw nsw i64 %.5737.0688.i.i, 1
  %.5838.i.i = getelementptr double, ptr %113, i64 %.5737.0688.i.i
  %.5839.i.i = load double, ptr %.5838.i.i, align 8, !noalias !24
  %.5843.i.i = getelementptr double, ptr %105, i64 %.5737.0688.i.i
  %.5844.i.i = load double, ptr %.5843.i.i, align 8, !noalias !24
  %.5845.i.i = fmul double %.5839.i.i, %.5844.i.i
  %.5847.i.i = fadd double %total.17.2690.i.i, %.5845.i.i
  %exitcond710.not.i.i = icmp eq i64 %.5737.0688.i.i, %.5612.0693.i.i
  br i1 %exitcond710.not.i.i, label %B2146.i.i, label %B2086.if.i.i

effects_forward: ; preds = %B282.loopexit.i.i, %B420.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B420.i ], [ %lp.5.1.i.i, %B282.loopexit.i.i ]
  %.1266.i = fadd double %.780.i, %lp.4.0.lcssa.i.i
  %.1472.i = getelementptr i8, ptr %136, i64 256
  %.1473.i = load i64, ptr %.1472.i, align 8, !noalias !6
  %.1474.not.i = icmp eq i64 %.1473.i, 0
  br i1 %.1474.not.i, label %B526.i, label %B502.i

B502.i:                                           ; preds = %effects_forward
  %.214.i.i = load i64, ptr %136, align 8, !noalias !39
  %.415.i105.i = load i64, ptr %.225.i.i, align 8, !noalias !39
  %.615.i.i = getelementptr i8, ptr %136, i64 192
  %.616.i.i = load i64, ptr %.615.i.i, align 8, !noalias !39
  %.1724179.not.i.i = icmp slt i64 %.214.i.i, 1
  br i1 %.1724179.not.i.i, label %B526.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B502.i
  %.1638.i.i = getelementptr i8, ptr %136, i64 296
  %.1639.i.i = load i64, ptr %.1638.i.i, align 8, !noalias !39
  %.1431.i.i = getelementptr i8, ptr %136, i64 288
  %.1432.i.i = load i64, ptr %.1431.i.i, align 8, !noalias !39
  %.1230.i.i = getelementptr i8, ptr %136, i64 280
  %.1231.i.i = load i64, ptr %.1230.i.i, align 8, !noalias !39
  %.1023.i106.i = getelementptr i8, ptr %136, i64 272
  %.1024.i.i = load i64, ptr %.1023.i106.i, align 8, !noalias !39
  %.822.i107.i = getelementptr i8, ptr %136, i64 264
  %.823.i108.i = load i64, ptr %.822.i107.i, align 8, !noalias !39
  %114 = getelementptr i64, ptr %.63, i64 %.823.i108.i
  %115 = getelementptr double, ptr %.108, i64 %.1639.i.i
  %.1867170.not.i.i = icmp slt i64 %.415.i105.i, 1
  %116 = getelementptr i64, ptr %.63, i64 %.1024.i.i
  %117 = getelementptr i64, ptr %.63, i64 %.1231.i.i
  %118 = getelementptr double, ptr %.108, i64 %.1432.i.i
  %119 = getelementptr double, ptr %.296, i64 %.616.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.1737.i.i, %.214.i.i
  br i1 %exitcond183.not.i.i, label %B526.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.1926.i.i = getelementptr i64, ptr %116, i64 %.1666.0180.i.i
  %.1927.i.i = load i64, ptr %.1926.i.i, align 8, !noalias !39
  %.1935.i.i = getelementptr i8, ptr %.1926.i.i, i64 8
  %.1936.i.i = load i64, ptr %.1935.i.i, align 8, !noalias !39
  %.1973.i.i = sub i64 %.1936.i.i, %.1927.i.i
  %.2016176.not.i.i = icmp slt i64 %.1973.i.i, 1
  br i1 %.2016176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %120 = getelementptr double, ptr %.296, i64 %.1774.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.2016.i.i = icmp samesign ugt i64 %.1963.0178.i.i, 1
  br i1 %.2016.i.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.1666.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.1737.i.i, %B356.loopexit.i.i ]
  %.1737.i.i = add nuw nsw i64 %.1666.0180.i.i, 1
  %.1769.i.i = getelementptr i64, ptr %114, i64 %.1666.0180.i.i
  %.1770.i.i = load i64, ptr %.1769.i.i, align 8, !noalias !39
  %.1772.i.i = mul nsw i64 %.1770.i.i, %.415.i105.i
  %.1774.i.i = add nsw i64 %.1772.i.i, %.616.i.i
  %.1779.i.i = getelementptr double, ptr %115, i64 %.1666.0180.i.i
  %.1780.i.i = load double, ptr %.1779.i.i, align 8, !noalias !39
  br i1 %.1867170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %121 = getelementptr double, ptr %.296, i64 %.1774.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.1811.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.1880.i.i, %B420.if.i.i ]
  %.1880.i.i = add nuw nsw i64 %.1811.0171.i.i, 1
  %.1908.i.i = getelementptr double, ptr %121, i64 %.1811.0171.i.i
  %.1909.i.i = load double, ptr %.1908.i.i, align 8, !noalias !39
  %.1911.i.i = fmul double %.1780.i.i, %.1909.i.i
  store double %.1911.i.i, ptr %.1908.i.i, align 8, !noalias !39
  %exitcond.not.i109.i = icmp eq i64 %.415.i105.i, %.1880.i.i
  br i1 %exitcond.not.i109.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.1963.0178.i.i = phi i64 [ %.1973.i.i, %B514.if.lr.ph.i.i ], [ %.2025.i.i, %B514.loopexit.i.i ]
  %.1960.0177.i.i = phi i64 [ %.1927.i.i, %B514.if.lr.ph.i.i ], [ %.2029.i.i, %B514.loopexit.i.i ]
  %.2025.i.i = add nsw i64 %.1963.0178.i.i, -1
  %.2029.i.i = add i64 %.1960.0177.i.i, 1
  %.2066.i.i = getelementptr double, ptr %118, i64 %.1960.0177.i.i
  %.2067.i.i = load double, ptr %.2066.i.i, align 8, !noalias !39
  br i1 %.1867170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.2057.i.i = getelementptr i64, ptr %117, i64 %.1960.0177.i.i
  %.2058.i.i = load i64, ptr %.2057.i.i, align 8, !noalias !39
  %.2060.i.i = mul nsw i64 %.2058.i.i, %.415.i105.i
  %122 = getelementptr double, ptr %119, i64 %.2060.i.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.2098.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.2167.i.i, %B582.if.i.i ]
  %.2167.i.i = add nuw nsw i64 %.2098.0174.i.i, 1
  %.2195.i.i = getelementptr double, ptr %120, i64 %.2098.0174.i.i
  %.2196.i.i = load double, ptr %.2195.i.i, align 8, !noalias !39
  %.2200.i.i = getelementptr double, ptr %122, i64 %.2098.0174.i.i
  %.2201.i.i = load double, ptr %.2200.i.i, align 8, !noalias !39
  %.2203.i.i = fmul double %.2067.i.i, %.2201.i.i
  %.2204.i.i = fadd double %.2196.i.i, %.2203.i.i
  store double %.2204.i.i, ptr %.2195.i.i, align 8, !noalias !39
  %exitcond182.not.i.i = icmp eq i64 %.415.i105.i, %.2167.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B526.i:                                           ; preds = %B356.loopexit.i.i, %B502.i, %effects_forward
  %.1706.i = getelementptr i8, ptr %136, i64 304
  %.1707.i = load i64, ptr %.1706.i, align 8, !noalias !6
  %.1708.i = icmp sgt i64 %.1707.i, -1
  br i1 %.1708.i, label %B576.i, label %B602.i

B576.i:                                           ; preds = %B526.i
  %.212.i111.i = load i64, ptr %136, align 8, !noalias !42
  %.820.i.i = getelementptr i8, ptr %136, i64 312
  %.821.i.i = load i64, ptr %.820.i.i, align 8, !noalias !42
  %.1222.i.i = getelementptr double, ptr %.296, i64 %.1707.i
  %.1223.i.i = load double, ptr %.1222.i.i, align 8, !noalias !42
  %.1315124.not.i.i = icmp slt i64 %.212.i111.i, 1
  br i1 %.1315124.not.i.i, label %B602.i, label %B280.if.lr.ph.i.i

B280.if.lr.ph.i.i:                                ; preds = %B576.i
  %.611.i.i = getelementptr i8, ptr %136, i64 328
  %.612.i.i = load i64, ptr %.611.i.i, align 8, !noalias !42
  %.411.i112.i = getelementptr i8, ptr %136, i64 192
  %.412.i113.i = load i64, ptr %.411.i112.i, align 8, !noalias !42
  %.1020.i.i = getelementptr i8, ptr %136, i64 320
  %.1021.i.i = load i64, ptr %.1020.i.i, align 8, !noalias !42
  %123 = getelementptr double, ptr %.108, i64 %.1021.i.i
  %.1361.i.i = fsub double 1.000000e+00, %.1223.i.i
  %124 = getelementptr double, ptr %.296, i64 %.412.i113.i
  %125 = getelementptr double, ptr %.296, i64 %.612.i.i
  br label %B280.if.i.i

B412.if.lr.ph.i.i:                                ; preds = %B280.if.i.i
  %126 = getelementptr double, ptr %.108, i64 %.821.i.i
  br label %B456.if.lr.ph.i.i

B500.i.i:                                         ; preds = %B456.if.i.i
  %.1477.i.i = add nuw nsw i64 %.1408.0132.i.i, 1
  %.1663.i.i = getelementptr double, ptr %124, i64 %.1408.0132.i.i
  store double %.1646.i.i, ptr %.1663.i.i, align 8, !noalias !42
  %exitcond135.not.i.i = icmp eq i64 %.212.i111.i, %.1477.i.i
  br i1 %exitcond135.not.i.i, label %B602.i, label %B456.if.lr.ph.i.i

B280.if.i.i:                                      ; preds = %B280.if.i.i, %B280.if.lr.ph.i.i
  %.1257.0125.i.i = phi i64 [ 0, %B280.if.lr.ph.i.i ], [ %.1328.i.i, %B280.if.i.i ]
  %.1328.i.i = add nuw nsw i64 %.1257.0125.i.i, 1
  %.1356.i.i = getelementptr double, ptr %123, i64 %.1257.0125.i.i
  %.1357.i.i = load double, ptr %.1356.i.i, align 8, !noalias !42
  %.1359.i.i = fmul double %.1223.i.i, %.1357.i.i
  %.1362.i.i = fadd double %.1361.i.i, %.1359.i.i
  %.1363.i.i = tail call double @sqrt(double %.1362.i.i)
  %.1367.i.i = getelementptr double, ptr %124, i64 %.1257.0125.i.i
  %.1368.i.i = load double, ptr %.1367.i.i, align 8, !noalias !42
  %.1369.i.i = fmul double %.1363.i.i, %.1368.i.i
  %.1373.i.i = getelementptr double, ptr %125, i64 %.1257.0125.i.i
  store double %.1369.i.i, ptr %.1373.i.i, align 8, !noalias !42
  %exitcond.not.i114.i = icmp eq i64 %.212.i111.i, %.1328.i.i
  br i1 %exitcond.not.i114.i, label %B412.if.lr.ph.i.i, label %B280.if.i.i

B456.if.lr.ph.i.i:                                ; preds = %B500.i.i, %B412.if.lr.ph.i.i
  %.1408.0132.i.i = phi i64 [ 0, %B412.if.lr.ph.i.i ], [ %.1477.i.i, %B500.i.i ]
  %.1507.i.i = mul nuw nsw i64 %.1408.0132.i.i, %.212.i111.i
  %127 = getelementptr double, ptr %126, i64 %.1507.i.i
  br label %B456.if.i.i

B456.if.i.i:                                      ; preds = %B456.if.i.i, %B456.if.lr.ph.i.i
  %total.2.1130.i.i = phi double [ 0.000000e+00, %B456.if.lr.ph.i.i ], [ %.1646.i.i, %B456.if.i.i ]
  %.1540.0128.i.i = phi i64 [ 0, %B456.if.lr.ph.i.i ], [ %.1609.i.i, %B456.if.i.i ]
  %.1609.i.i = add nuw nsw i64 %.1540.0128.i.i, 1
  %.1637.i.i = getelementptr double, ptr %127, i64 %.1540.0128.i.i
  %.1638.i115.i = load double, ptr %.1637.i.i, align 8, !noalias !42
  %.1642.i.i = getelementptr double, ptr %125, i64 %.1540.0128.i.i
  %.1643.i.i = load double, ptr %.1642.i.i, align 8, !noalias !42
  %.1644.i.i = fmul double %.1638.i115.i, %.1643.i.i
  %.1646.i.i = fadd double %total.2.1130.i.i, %.1644.i.i
  %exitcond134.not.i.i = icmp eq i64 %.212.i111.i, %.1609.i.i
  br i1 %exitcond134.not.i.i, label %B500.i.i, label %B456.if.i.i

B602.i:                                           ; preds = %B500.i.i, %B576.i, %B526.i
  %.1942.i = load i64, ptr %.986.i, align 8, !noalias !6
  %.1943.i = icmp sgt i64 %.1942.i, -1
  br i1 %.1943.i, label %B656.i, label %B685.i

B656.i:                                           ; preds = %B602.i
  %.207.i.i = getelementptr i8, ptr %136, i64 352
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !45
  %.1043.i116.i = getelementptr i8, ptr %136, i64 360
  %.1044.i117.i = load i64, ptr %.1043.i116.i, align 8, !noalias !45
  %.112693.not.i.i = icmp slt i64 %.1044.i117.i, 1
  br i1 %.112693.not.i.i, label %B685.i, label %B234.if.lr.ph.i.i

B234.if.lr.ph.i.i:                                ; preds = %B656.i
  %.807.i.i = getelementptr i8, ptr %136, i64 376
  %.808.i.i = load i64, ptr %.807.i.i, align 8, !noalias !45
  %.607.i.i = getelementptr i8, ptr %136, i64 328
  %.608.i.i = load i64, ptr %.607.i.i, align 8, !noalias !45
  %.407.i118.i = getelementptr i8, ptr %136, i64 192
  %.408.i119.i = load i64, ptr %.407.i118.i, align 8, !noalias !45
  %.125289.not.i.i = icmp slt i64 %.208.i.i, 1
  %128 = getelementptr double, ptr %.296, i64 %.408.i119.i
  %129 = getelementptr double, ptr %.296, i64 %.608.i.i
  %130 = getelementptr double, ptr %.296, i64 %.808.i.i
  %131 = getelementptr double, ptr %130, i64 %.208.i.i
  br label %B234.if.i.i

B234.loopexit.i.i:                                ; preds = %B274.if.i.i, %B234.if.i.i
  %exitcond96.not.i.i = icmp eq i64 %.1139.i.i, %.1044.i117.i
  br i1 %exitcond96.not.i.i, label %B685.i, label %B234.if.i.i

B234.if.i.i:                                      ; preds = %B234.loopexit.i.i, %B234.if.lr.ph.i.i
  %.1068.094.i.i = phi i64 [ 0, %B234.if.lr.ph.i.i ], [ %.1139.i.i, %B234.loopexit.i.i ]
  %.1139.i.i = add nuw nsw i64 %.1068.094.i.i, 1
  br i1 %.125289.not.i.i, label %B234.loopexit.i.i, label %B274.if.lr.ph.i.i

B274.if.lr.ph.i.i:                                ; preds = %B234.if.i.i
  %132 = mul nuw nsw i64 %.1068.094.i.i, %.208.i.i
  %133 = getelementptr double, ptr %128, i64 %132
  %134 = getelementptr double, ptr %129, i64 %132
  br label %B274.if.i.i

B274.if.i.i:                                      ; preds = %B274.if.i.i, %B274.if.lr.ph.i.i
  %before.2.192.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1326.i.i, %B274.if.i.i ]
  %.1196.090.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i ], [ %.1265.i.i, %B274.if.i.i ]
  %.1265.i.i = add nuw nsw i64 %.1196.090.i.i, 1
  %.1295.i.i = getelementptr double, ptr %133, i64 %.1196.090.i.i
  %.1296.i.i = load double, ptr %.1295.i.i, align 8, !noalias !45
  %.1302.i.i = getelementptr double, ptr %134, i64 %.1196.090.i.i
  store double %.1296.i.i, ptr %.1302.i.i, align 8, !noalias !45
  %.1307.i.i = getelementptr double, ptr %130, i64 %.1196.090.i.i
  %.1308.i.i = load double, ptr %.1307.i.i, align 8, !noalias !45
  %.1310.i.i = fmul double %before.2.192.i.i, %.1308.i.i
  %.1316.i.i = getelementptr double, ptr %131, i64 %.1196.090.i.i
  %.1317.i.i = load double, ptr %.1316.i.i, align 8, !noalias !45
  %.1325.i.i = fmul double %.1296.i.i, %.1317.i.i
  %.1326.i.i = fadd double %.1310.i.i, %.1325.i.i
  store double %.1326.i.i, ptr %.1295.i.i, align 8, !noalias !45
  %exitcond.not.i120.i = icmp eq i64 %.208.i.i, %.1265.i.i
  br i1 %exitcond.not.i120.i, label %B234.loopexit.i.i, label %B274.if.i.i

B685.i:                                           ; preds = %B234.loopexit.i.i, %B656.i, %B602.i, %B366.i
  %lp.4.1.i = phi double [ %.1266.i, %B602.i ], [ %.780.i, %B366.i ], [ %.1266.i, %B656.i ], [ %.1266.i, %B234.loopexit.i.i ]
  %.428.i25 = icmp sgt i64 %.372.0138.in.i, 1
  br i1 %.428.i25, label %B174.if.i, label %before_likelihood

B174.if.i:                                        ; preds = %B685.i, %B174.if.lr.ph.i
  %.372.0138.in.i = phi i64 [ %.347.i, %B174.if.lr.ph.i ], [ %.372.0138.i, %B685.i ]
  %lp.3.0137.i = phi double [ %.1706.i.i, %B174.if.lr.ph.i ], [ %lp.4.1.i, %B685.i ]
  %.372.0138.i = add nsw i64 %.372.0138.in.i, -1
  %.545.i = load i64, ptr %.544.i23, align 8, !noalias !6
  %135 = getelementptr i64, ptr %.63, i64 %.545.i
  %.idx.i24 = mul i64 %.372.0138.i, 392
  %136 = getelementptr i8, ptr %135, i64 %.idx.i24
  %.225.i.i = getelementptr i8, ptr %136, i64 8
  %.226.i.i = load i64, ptr %.225.i.i, align 8, !noalias !48
  %.427.i.i = getelementptr i8, ptr %136, i64 16
  %.428.i.i = load i64, ptr %.427.i.i, align 8, !noalias !48
  %.638.i.i = getelementptr i8, ptr %136, i64 40
  %.639.i.i = load i64, ptr %.638.i.i, align 8, !noalias !48
  %.840.i.i = getelementptr i8, ptr %136, i64 48
  %.841.i.i = load i64, ptr %.840.i.i, align 8, !noalias !48
  %.1042.i.i = getelementptr i8, ptr %136, i64 32
  %.1043.i121.i = load i64, ptr %.1042.i.i, align 8, !noalias !48
  %.1253.i.i = getelementptr i8, ptr %136, i64 72
  %.1254.i.i = load i64, ptr %.1253.i.i, align 8, !noalias !48
  %.1455.i.i = getelementptr i8, ptr %136, i64 56
  %.1456.i.i = load i64, ptr %.1455.i.i, align 8, !noalias !48
  %.1501.i.i = sub i64 %.226.i.i, %.428.i.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.1501.i.i, i64 0)
  %.1546304.not.i.i = icmp slt i64 %.1501.i.i, 1
  br i1 %.1546304.not.i.i, label %B412.i.i, label %B318.if.lr.ph.i.i

B318.if.lr.ph.i.i:                                ; preds = %B174.if.i
  %.1667301.not.i.i = icmp slt i64 %.226.i.i, 1
  %137 = getelementptr double, ptr %.296, i64 %.1254.i.i
  %138 = getelementptr double, ptr %.296, i64 %.1456.i.i
  br label %B318.if.i.i

B318.loopexit.i.i:                                ; preds = %B346.if.i.i, %B318.if.i.i
  %.1546.i123.i = icmp samesign ugt i64 %.1491.0305.i.i, 1
  br i1 %.1546.i123.i, label %B318.if.i.i, label %B412.i.i

B412.i.i:                                         ; preds = %B318.loopexit.i.i, %B174.if.i
  %.1821313.not.i.i = icmp slt i64 %.428.i.i, 1
  br i1 %.1821313.not.i.i, label %B1008.preheader.i.i, label %B438.if.lr.ph.i.i

B438.if.lr.ph.i.i:                                ; preds = %B412.i.i
  %139 = getelementptr i64, ptr %.63, i64 %.1043.i121.i
  %140 = getelementptr i64, ptr %.63, i64 %.639.i.i
  %141 = getelementptr double, ptr %.108, i64 %.841.i.i
  %142 = getelementptr double, ptr %.296, i64 %.1254.i.i
  %143 = getelementptr double, ptr %.296, i64 %.1456.i.i
  br label %B438.if.i.i

B1008.preheader.i.i:                              ; preds = %B918.i.i, %B412.i.i
  %lp.3.0.lcssa.i126.i = phi double [ 0.000000e+00, %B412.i.i ], [ %lp.2.1.lcssa.i.i, %B918.i.i ]
  br i1 %.1546304.not.i.i, label %factor_forward, label %B1008.if.lr.ph.i.i

B1008.if.lr.ph.i.i:                               ; preds = %B1008.preheader.i.i
  %.2542.i.i = getelementptr i8, ptr %136, i64 80
  %144 = getelementptr i64, ptr %.63, i64 %.1043.i121.i
  %145 = getelementptr double, ptr %.296, i64 %.1254.i.i
  %146 = getelementptr double, ptr %.296, i64 %.1456.i.i
  br label %B1008.if.i.i

B536.i.i:                                         ; preds = %B490.if.i.i
  %.2033.i.i = getelementptr double, ptr %.490, i64 %.2021.i.i
  %.2034.i.i = load double, ptr %.2033.i.i, align 8, !noalias !48
  %.2044.i.i = getelementptr double, ptr %153, i64 %.1907.0308.i.i
  %.2045.i.i = load double, ptr %.2044.i.i, align 8, !noalias !48
  %.2052.i.i = tail call double @llvm.fabs.f64(double %.2034.i.i)
  %.2060.i127.i = fmul double %.2052.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.2060.i127.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.2060.i127.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.2060.i127.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i128.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.2053.i.i = fsub double 0x3FE62E42FEFA39EF, %.2052.i.i
  %.2046.i.i = fmul double %.2045.i.i, 2.000000e+00
  %.2035.i.i = tail call double @tanh(double %.2034.i.i)
  %.2085.i.i = fsub double %.2053.i.i, %.39.i.i128.i
  %.2086.i.i = fmul double %.2046.i.i, %.2085.i.i
  %.2088.i.i = fadd double %lp.2.1310.i.i, %.2086.i.i
  %.2095.i.i = getelementptr double, ptr %arg.grad, i64 %.2021.i.i
  %.2096.i.i = load double, ptr %.2095.i.i, align 8, !noalias !48
  %.2098.i.i = fmul double %.2046.i.i, %.2035.i.i
  %.2099.i.i = fsub double %.2096.i.i, %.2098.i.i
  store double %.2099.i.i, ptr %.2095.i.i, align 8, !noalias !48
  %.2105.i.i = fmul double %left.2.1311.i.i, %.2035.i.i
  %.2114.i.i = tail call double @cosh(double %.2034.i.i)
  %.2119.i.i = fdiv double %left.2.1311.i.i, %.2114.i.i
  br label %B860.i.i

B860.i.i:                                         ; preds = %B490.if.i.i, %B536.i.i
  %lp.4.2.i.i = phi double [ %.2088.i.i, %B536.i.i ], [ %lp.2.1310.i.i, %B490.if.i.i ]
  %left.3.2.i.i = phi double [ %.2119.i.i, %B536.i.i ], [ %left.2.1311.i.i, %B490.if.i.i ]
  %entry.2.2.i.i = phi double [ %.2105.i.i, %B536.i.i ], [ 0.000000e+00, %B490.if.i.i ]
  %.2146.i.i = getelementptr double, ptr %154, i64 %.1907.0308.i.i
  store double %entry.2.2.i.i, ptr %.2146.i.i, align 8, !noalias !48
  %.2150.i.i = fmul double %.1876.i.i, %entry.2.2.i.i
  %.2163.i.i = getelementptr double, ptr %155, i64 %.1907.0308.i.i
  store double %.2150.i.i, ptr %.2163.i.i, align 8, !noalias !48
  %exitcond324.not.i.i = icmp eq i64 %.1976.i.i, %.1765.0314.i.i
  br i1 %exitcond324.not.i.i, label %B918.i.i, label %B490.if.i.i

B918.i.i:                                         ; preds = %B860.i.i, %B438.if.i.i
  %.2177.pre-phi.i.i = phi i64 [ 0, %B438.if.i.i ], [ %.2014.i.i, %B860.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.3.0316.i.i, %B438.if.i.i ], [ %lp.4.2.i.i, %B860.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B438.if.i.i ], [ %left.3.2.i.i, %B860.i.i ]
  %147 = getelementptr double, ptr %142, i64 %.2177.pre-phi.i.i
  %.2184.i.i = getelementptr double, ptr %147, i64 %.1765.0314.i.i
  store double %left.2.1.lcssa.i.i, ptr %.2184.i.i, align 8, !noalias !48
  %.2188.i.i = fmul double %.1876.i.i, %left.2.1.lcssa.i.i
  %148 = getelementptr double, ptr %143, i64 %.2177.pre-phi.i.i
  %.2203.i125.i = getelementptr double, ptr %148, i64 %.1765.0314.i.i
  store double %.2188.i.i, ptr %.2203.i125.i, align 8, !noalias !48
  %exitcond325.not.i.i = icmp eq i64 %.1834.i.i, %.428.i.i
  br i1 %exitcond325.not.i.i, label %B1008.preheader.i.i, label %B438.if.i.i

B1008.loopexit.i.i:                               ; preds = %B1120.if.i.i, %B1008.if.i.i
  %.2301.i.i = icmp sgt i64 %.2248.0323.i.i, 1
  br i1 %.2301.i.i, label %B1008.if.i.i, label %factor_forward

B318.if.i.i:                                      ; preds = %B318.loopexit.i.i, %B318.if.lr.ph.i.i
  %.1488.0306.i.i = phi i64 [ %.428.i.i, %B318.if.lr.ph.i.i ], [ %.1559.i.i, %B318.loopexit.i.i ]
  %.1491.0305.i.i = phi i64 [ %storemerge.i.i, %B318.if.lr.ph.i.i ], [ %.1555.i.i, %B318.loopexit.i.i ]
  %.1555.i.i = add nsw i64 %.1491.0305.i.i, -1
  %.1559.i.i = add i64 %.1488.0306.i.i, 1
  br i1 %.1667301.not.i.i, label %B318.loopexit.i.i, label %B346.if.lr.ph.i.i

B346.if.lr.ph.i.i:                                ; preds = %B318.if.i.i
  %149 = mul nsw i64 %.1488.0306.i.i, %.226.i.i
  %150 = getelementptr double, ptr %137, i64 %149
  %151 = getelementptr double, ptr %138, i64 %149
  br label %B346.if.i.i

B346.if.i.i:                                      ; preds = %B346.if.i.i, %B346.if.lr.ph.i.i
  %.1611.0302.i.i = phi i64 [ 0, %B346.if.lr.ph.i.i ], [ %.1680.i.i, %B346.if.i.i ]
  %.1680.i.i = add nuw nsw i64 %.1611.0302.i.i, 1
  %.1712.i.i = getelementptr double, ptr %150, i64 %.1611.0302.i.i
  store double 0.000000e+00, ptr %.1712.i.i, align 8, !noalias !48
  %.1721.i.i = getelementptr double, ptr %151, i64 %.1611.0302.i.i
  store double 0.000000e+00, ptr %.1721.i.i, align 8, !noalias !48
  %exitcond.not.i122.i = icmp eq i64 %.226.i.i, %.1680.i.i
  br i1 %exitcond.not.i122.i, label %B318.loopexit.i.i, label %B346.if.i.i

B438.if.i.i:                                      ; preds = %B918.i.i, %B438.if.lr.ph.i.i
  %lp.3.0316.i.i = phi double [ 0.000000e+00, %B438.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B918.i.i ]
  %.1765.0314.i.i = phi i64 [ 0, %B438.if.lr.ph.i.i ], [ %.1834.i.i, %B918.i.i ]
  %.1834.i.i = add nuw nsw i64 %.1765.0314.i.i, 1
  %.1872.i.i = getelementptr i64, ptr %139, i64 %.1765.0314.i.i
  %.1873.i.i = load i64, ptr %.1872.i.i, align 8, !noalias !48
  %.1875.i.i = getelementptr double, ptr %.296, i64 %.1873.i.i
  %.1876.i.i = load double, ptr %.1875.i.i, align 8, !noalias !48
  %.1963307.not.i.i = icmp eq i64 %.1765.0314.i.i, 0
  br i1 %.1963307.not.i.i, label %B918.i.i, label %B490.if.lr.ph.i.i

B490.if.lr.ph.i.i:                                ; preds = %B438.if.i.i
  %.2014.i.i = mul nsw i64 %.1765.0314.i.i, %.226.i.i
  %152 = getelementptr i64, ptr %140, i64 %.2014.i.i
  %153 = getelementptr double, ptr %141, i64 %.2014.i.i
  %154 = getelementptr double, ptr %142, i64 %.2014.i.i
  %155 = getelementptr double, ptr %143, i64 %.2014.i.i
  br label %B490.if.i.i

B490.if.i.i:                                      ; preds = %B490.if.lr.ph.i.i, %B860.i.i
  %left.2.1311.i.i = phi double [ 1.000000e+00, %B490.if.lr.ph.i.i ], [ %left.3.2.i.i, %B860.i.i ]
  %lp.2.1310.i.i = phi double [ %lp.3.0316.i.i, %B490.if.lr.ph.i.i ], [ %lp.4.2.i.i, %B860.i.i ]
  %.1907.0308.i.i = phi i64 [ 0, %B490.if.lr.ph.i.i ], [ %.1976.i.i, %B860.i.i ]
  %.1976.i.i = add nuw nsw i64 %.1907.0308.i.i, 1
  %.2020.i.i = getelementptr i64, ptr %152, i64 %.1907.0308.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !48
  %.2029.i124.i = icmp sgt i64 %.2021.i.i, -1
  br i1 %.2029.i124.i, label %B536.i.i, label %B860.i.i

B1008.if.i.i:                                     ; preds = %B1008.loopexit.i.i, %B1008.if.lr.ph.i.i
  %.2248.0323.i.i = phi i64 [ %storemerge.i.i, %B1008.if.lr.ph.i.i ], [ %.2310.i.i, %B1008.loopexit.i.i ]
  %.2245.0322.i.i = phi i64 [ %.428.i.i, %B1008.if.lr.ph.i.i ], [ %.2314.i.i, %B1008.loopexit.i.i ]
  %.2310.i.i = add nsw i64 %.2248.0323.i.i, -1
  %.2314.i.i = add i64 %.2245.0322.i.i, 1
  %.2543.i.i = load i64, ptr %.2542.i.i, align 8, !noalias !48
  %.2545.i.i = sub i64 %.2245.0322.i.i, %.428.i.i
  %156 = getelementptr i64, ptr %.63, i64 %.2545.i.i
  %.2549.i.i = getelementptr i64, ptr %156, i64 %.2543.i.i
  %.2550.i.i = load i64, ptr %.2549.i.i, align 8, !noalias !48
  %.2555.i.i = getelementptr i64, ptr %144, i64 %.2245.0322.i.i
  %.2556.i.i = load i64, ptr %.2555.i.i, align 8, !noalias !48
  %.2558.i.i = getelementptr double, ptr %.296, i64 %.2556.i.i
  %.2559.i.i = load double, ptr %.2558.i.i, align 8, !noalias !48
  %.2647318.i.i = icmp sgt i64 %.2550.i.i, -1
  br i1 %.2647318.i.i, label %B1120.if.lr.ph.i.i, label %B1008.loopexit.i.i

B1120.if.lr.ph.i.i:                               ; preds = %B1008.if.i.i
  %.2687.i.i = mul nsw i64 %.2550.i.i, %.226.i.i
  %157 = getelementptr double, ptr %145, i64 %.2687.i.i
  %.2696.i.i = mul nsw i64 %.2245.0322.i.i, %.226.i.i
  %158 = getelementptr double, ptr %145, i64 %.2696.i.i
  %159 = getelementptr double, ptr %146, i64 %.2696.i.i
  br label %B1120.if.i.i

B1120.if.i.i:                                     ; preds = %B1120.if.i.i, %B1120.if.lr.ph.i.i
  %.2591.0319.i.i = phi i64 [ 0, %B1120.if.lr.ph.i.i ], [ %.2660.i.i, %B1120.if.i.i ]
  %.2660.i.i = add nuw i64 %.2591.0319.i.i, 1
  %.2692.i.i = getelementptr double, ptr %157, i64 %.2591.0319.i.i
  %.2693.i.i = load double, ptr %.2692.i.i, align 8, !noalias !48
  %.2701.i.i = getelementptr double, ptr %158, i64 %.2591.0319.i.i
  store double %.2693.i.i, ptr %.2701.i.i, align 8, !noalias !48
  %.2713.i.i = fmul double %.2559.i.i, %.2693.i.i
  %.2721.i.i = getelementptr double, ptr %159, i64 %.2591.0319.i.i
  store double %.2713.i.i, ptr %.2721.i.i, align 8, !noalias !48
  %exitcond.not.i26 = icmp eq i64 %.2591.0319.i.i, %.2550.i.i
  br i1 %exitcond.not.i26, label %B1008.loopexit.i.i, label %B1120.if.i.i

factor_forward: ; preds = %B1008.loopexit.i.i, %B1008.preheader.i.i
  %.780.i = fadd double %lp.3.0137.i, %lp.3.0.lcssa.i126.i
  %.986.i = getelementptr i8, ptr %136, i64 344
  %.987.i = load i64, ptr %.986.i, align 8, !noalias !6
  %.988.i = icmp sgt i64 %.987.i, -1
  br i1 %.988.i, label %B340.i, label %B366.i

before_likelihood: ; preds = %B685.i, %forward
  %lp.3.0.lcssa.i = phi double [ %.1706.i.i, %forward ], [ %lp.4.1.i, %B685.i ]
  %.721 = getelementptr i8, ptr %.63, i64 120
  %.722 = load i64, ptr %.721, align 8
  %.60.i27 = getelementptr i64, ptr %.63, i64 %.722
  %.61.i = load i64, ptr %.60.i27, align 8, !noalias !51
  %.94.i28 = getelementptr i8, ptr %.60.i27, i64 40
  %.95.i29 = load i64, ptr %.94.i28, align 8, !noalias !51
  %.134.i = getelementptr i8, ptr %.60.i27, i64 32
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !51
  %.217162.not.i = icmp slt i64 %.135.i, 1
  br i1 %.217162.not.i, label %B286.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %160 = getelementptr i64, ptr %.63, i64 %.95.i29
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
  %.557.i.i52 = getelementptr i8, ptr %.385.i, i64 32
  %161 = getelementptr double, ptr %.296, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700425.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700425.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.385.i, i64 64
  %162 = getelementptr double, ptr %.108, i64 %.228.i.i
  %163 = getelementptr double, ptr %.296, i64 %.360.i.i
  %164 = getelementptr double, ptr %.296, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %164, i64 %.644.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !54
  %exitcond451.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond451.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i56 = getelementptr i8, ptr %.385.i, i64 96
  %.1044.i.i57 = load i64, ptr %.1043.i.i56, align 8, !noalias !54
  br i1 %.1266428.not.i.i, label %B788.i.i, label %B706.if.lr.ph.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i = getelementptr i8, ptr %.385.i, i64 72
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !54
  %.1109.i.i = getelementptr i8, ptr %.385.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !54
  %165 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %166 = getelementptr double, ptr %.296, i64 %.294.i.i
  %.1319.i.i = icmp sgt i64 %.1176.i.i, -1
  %167 = getelementptr double, ptr %.108, i64 %.1176.i.i
  %168 = getelementptr double, ptr %.296, i64 %.1044.i.i57
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i62 = getelementptr double, ptr %167, i64 %.1210.0429.i.i
  %.1329.i.i = load double, ptr %.1328.i.i62, align 8, !noalias !54
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i = fadd double %.1317.i.i59, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %168, i64 %.1210.0429.i.i
  store double %.1339.i.i, ptr %.1350.i.i, align 8, !noalias !54
  %exitcond452.not.i.i = icmp eq i64 %.61.i, %.1279.i.i
  br i1 %exitcond452.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i = getelementptr i8, ptr %.385.i, i64 80
  %.1428.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !54
  %.1508445.not.i.i = icmp slt i64 %.1428.i.i, 1
  br i1 %.1508445.not.i.i, label %B728.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.385.i, i64 88
  %169 = getelementptr double, ptr %.296, i64 %.1044.i.i57
  br label %B852.if.i.i

B1696.i.i:                                        ; preds = %B1648.if.i.i, %B1560.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1560.if.i.i ], [ %.2757.i.i, %B1648.if.i.i ]
  %.2775.i.i = getelementptr double, ptr %169, i64 %.2501.0443.i.i
  %.2776.i.i = load double, ptr %.2775.i.i, align 8, !noalias !54
  %.2778.i.i = fadd double %total.5.2.lcssa.i.i, %.2776.i.i
  store double %.2778.i.i, ptr %.2775.i.i, align 8, !noalias !54
  %exitcond456.not.i.i = icmp eq i64 %.61.i, %.2570.i.i
  br i1 %exitcond456.not.i.i, label %B1747.i.i, label %B1560.if.i.i

B1747.i.i:                                        ; preds = %B1376.if.i.i61, %B1238.if.i.i, %B1696.i.i, %B1560.preheader.i.i, %B1238.preheader.i.i, %B1376.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.1521.i.i, %.1428.i.i
  br i1 %exitcond457.not.i.i, label %B728.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i53, %B232.if.i.i ]
  %.465.i.i53 = add nuw nsw i64 %.394.0419.i.i, 1
  %.558.i.i54 = load i64, ptr %.557.i.i52, align 8, !noalias !54
  %170 = getelementptr i64, ptr %.63, i64 %.558.i.i54
  %.567.idx.i.i = shl i64 %.394.0419.i.i, 4
  %.567.i.i = getelementptr i8, ptr %170, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !54
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.490, ptr %.296
  %.590.i.i = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !54
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !54
  %.605.i.i = getelementptr double, ptr %161, i64 %.394.0419.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i, align 8, !noalias !54
  %exitcond.not.i.i55 = icmp eq i64 %.90.i.i, %.465.i.i53
  br i1 %exitcond.not.i.i55, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0426.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0426.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !54
  %171 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %171, i64 %.644.0426.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !54
  br i1 %.452418.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0426.i.i, %.90.i.i
  %172 = getelementptr double, ptr %162, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0422.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0422.i.i, 1
  %.940.i.i = getelementptr double, ptr %172, i64 %.839.0422.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !54
  %.945.i.i = getelementptr double, ptr %163, i64 %.839.0422.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !54
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1424.i.i, %.947.i.i
  %exitcond450.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond450.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0429.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i, %B766.i.i ]
  %.1279.i.i = add nuw nsw i64 %.1210.0429.i.i, 1
  %.1311.i.i = getelementptr i64, ptr %165, i64 %.1210.0429.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i, align 8, !noalias !54
  %.1316.i.i58 = getelementptr double, ptr %166, i64 %.1312.i.i
  %.1317.i.i59 = load double, ptr %.1316.i.i58, align 8, !noalias !54
  br i1 %.1319.i.i, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1747.i.i, %B852.if.lr.ph.i.i
  %.1452.0446.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i, %B1747.i.i ]
  %.1521.i.i = add nuw nsw i64 %.1452.0446.i.i, 1
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !54
  %173 = getelementptr i64, ptr %.63, i64 %.1611.i.i
  %.1649.idx.i.i = shl i64 %.1452.0446.i.i, 5
  %.1649.i.i = getelementptr i8, ptr %173, i64 %.1649.idx.i.i
  %.1650.i.i = load i64, ptr %.1649.i.i, align 8, !noalias !54
  %174 = getelementptr i64, ptr %.63, i64 %.1650.i.i
  %.1850.i.i = getelementptr i8, ptr %174, i64 8
  %.1851.i.i = load i64, ptr %.1850.i.i, align 8, !noalias !54
  %.2051.i.i = getelementptr i8, ptr %174, i64 192
  %.2052.i.i60 = load i64, ptr %.2051.i.i, align 8, !noalias !54
  %.2072.i.i = getelementptr i8, ptr %.1649.i.i, i64 24
  %.2073.i.i = load i64, ptr %.2072.i.i, align 8, !noalias !54
  %.2102.i.i = getelementptr i8, ptr %.1649.i.i, i64 8
  %.2103.i.i = load i64, ptr %.2102.i.i, align 8, !noalias !54
  %.2123.i.i = getelementptr i8, ptr %.1649.i.i, i64 16
  %.2124.i.i = load i64, ptr %.2123.i.i, align 8, !noalias !54
  switch i64 %.1851.i.i, label %B1560.preheader.i.i [
    i64 1, label %B1238.preheader.i.i
    i64 2, label %B1376.preheader.i.i
  ]

B1376.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1376.if.lr.ph.i.i

B1376.if.lr.ph.i.i:                               ; preds = %B1376.preheader.i.i
  %175 = getelementptr i64, ptr %.63, i64 %.2103.i.i
  %176 = getelementptr i64, ptr %.63, i64 %.2124.i.i
  %177 = getelementptr double, ptr %.296, i64 %.2052.i.i60
  %178 = getelementptr double, ptr %.108, i64 %.2073.i.i
  br label %B1376.if.i.i61

B1238.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1238.if.lr.ph.i.i

B1238.if.lr.ph.i.i:                               ; preds = %B1238.preheader.i.i
  %179 = getelementptr i64, ptr %.63, i64 %.2103.i.i
  %180 = getelementptr double, ptr %.296, i64 %.2052.i.i60
  %181 = getelementptr i64, ptr %.63, i64 %.2124.i.i
  %182 = getelementptr double, ptr %.108, i64 %.2073.i.i
  br label %B1238.if.i.i

B1560.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1560.if.lr.ph.i.i

B1560.if.lr.ph.i.i:                               ; preds = %B1560.preheader.i.i
  %183 = getelementptr i64, ptr %.63, i64 %.2103.i.i
  %184 = getelementptr i64, ptr %.63, i64 %.2124.i.i
  %.2707437.not.i.i = icmp slt i64 %.1851.i.i, 1
  %185 = getelementptr double, ptr %.296, i64 %.2052.i.i60
  %186 = getelementptr double, ptr %.108, i64 %.2073.i.i
  br label %B1560.if.i.i

B1238.if.i.i:                                     ; preds = %B1238.if.i.i, %B1238.if.lr.ph.i.i
  %.2160.0435.i.i = phi i64 [ 0, %B1238.if.lr.ph.i.i ], [ %.2229.i.i, %B1238.if.i.i ]
  %.2229.i.i = add nuw nsw i64 %.2160.0435.i.i, 1
  %.2257.i.i = getelementptr double, ptr %169, i64 %.2160.0435.i.i
  %.2258.i.i = load double, ptr %.2257.i.i, align 8, !noalias !54
  %.2262.i.i = getelementptr i64, ptr %179, i64 %.2160.0435.i.i
  %.2263.i.i = load i64, ptr %.2262.i.i, align 8, !noalias !54
  %.2267.i.i = getelementptr double, ptr %180, i64 %.2263.i.i
  %.2268.i.i = load double, ptr %.2267.i.i, align 8, !noalias !54
  %.2272.i.i = getelementptr i64, ptr %181, i64 %.2160.0435.i.i
  %.2273.i.i = load i64, ptr %.2272.i.i, align 8, !noalias !54
  %.2277.i.i = getelementptr double, ptr %182, i64 %.2273.i.i
  %.2278.i.i = load double, ptr %.2277.i.i, align 8, !noalias !54
  %.2279.i.i = fmul double %.2268.i.i, %.2278.i.i
  %.2280.i.i = fadd double %.2258.i.i, %.2279.i.i
  store double %.2280.i.i, ptr %.2257.i.i, align 8, !noalias !54
  %exitcond454.not.i.i = icmp eq i64 %.61.i, %.2229.i.i
  br i1 %exitcond454.not.i.i, label %B1747.i.i, label %B1238.if.i.i

B1376.if.i.i61:                                   ; preds = %B1376.if.i.i61, %B1376.if.lr.ph.i.i
  %.2327.0432.i.i = phi i64 [ 0, %B1376.if.lr.ph.i.i ], [ %.2396.i.i, %B1376.if.i.i61 ]
  %.2396.i.i = add nuw nsw i64 %.2327.0432.i.i, 1
  %.2424.i.i = getelementptr i64, ptr %175, i64 %.2327.0432.i.i
  %.2425.i.i = load i64, ptr %.2424.i.i, align 8, !noalias !54
  %.2432.i.i = getelementptr i64, ptr %176, i64 %.2327.0432.i.i
  %.2433.i.i = load i64, ptr %.2432.i.i, align 8, !noalias !54
  %.2440.i.i = getelementptr double, ptr %169, i64 %.2327.0432.i.i
  %.2441.i.i = load double, ptr %.2440.i.i, align 8, !noalias !54
  %.2443.idx.i.i = shl i64 %.2425.i.i, 4
  %.2443.i.i = getelementptr i8, ptr %177, i64 %.2443.idx.i.i
  %.2444.i.i = load double, ptr %.2443.i.i, align 8, !noalias !54
  %.2446.idx.i.i = shl i64 %.2433.i.i, 4
  %.2446.i.i = getelementptr i8, ptr %178, i64 %.2446.idx.i.i
  %.2447.i.i = load double, ptr %.2446.i.i, align 8, !noalias !54
  %.2448.i.i = fmul double %.2444.i.i, %.2447.i.i
  %.2451.i.i = getelementptr i8, ptr %.2443.i.i, i64 8
  %.2452.i.i = load double, ptr %.2451.i.i, align 8, !noalias !54
  %.2455.i.i = getelementptr i8, ptr %.2446.i.i, i64 8
  %.2456.i.i = load double, ptr %.2455.i.i, align 8, !noalias !54
  %.2457.i.i = fmul double %.2452.i.i, %.2456.i.i
  %.2458.i.i = fadd double %.2448.i.i, %.2457.i.i
  %.2459.i.i = fadd double %.2441.i.i, %.2458.i.i
  store double %.2459.i.i, ptr %.2440.i.i, align 8, !noalias !54
  %exitcond453.not.i.i = icmp eq i64 %.61.i, %.2396.i.i
  br i1 %exitcond453.not.i.i, label %B1747.i.i, label %B1376.if.i.i61

B1560.if.i.i:                                     ; preds = %B1560.if.lr.ph.i.i, %B1696.i.i
  %.2501.0443.i.i = phi i64 [ 0, %B1560.if.lr.ph.i.i ], [ %.2570.i.i, %B1696.i.i ]
  %.2570.i.i = add nuw nsw i64 %.2501.0443.i.i, 1
  br i1 %.2707437.not.i.i, label %B1696.i.i, label %B1648.if.lr.ph.i.i

B1648.if.lr.ph.i.i:                               ; preds = %B1560.if.i.i
  %.2612.i.i = getelementptr i64, ptr %184, i64 %.2501.0443.i.i
  %.2613.i.i = load i64, ptr %.2612.i.i, align 8, !noalias !54
  %.2615.i.i = mul nsw i64 %.2613.i.i, %.1851.i.i
  %.2602.i.i = getelementptr i64, ptr %183, i64 %.2501.0443.i.i
  %.2603.i.i = load i64, ptr %.2602.i.i, align 8, !noalias !54
  %.2605.i.i = mul nsw i64 %.2603.i.i, %.1851.i.i
  %187 = getelementptr double, ptr %185, i64 %.2605.i.i
  %188 = getelementptr double, ptr %186, i64 %.2615.i.i
  br label %B1648.if.i.i

B1648.if.i.i:                                     ; preds = %B1648.if.i.i, %B1648.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1648.if.lr.ph.i.i ], [ %.2757.i.i, %B1648.if.i.i ]
  %.2651.0438.i.i = phi i64 [ 0, %B1648.if.lr.ph.i.i ], [ %.2720.i.i, %B1648.if.i.i ]
  %.2720.i.i = add nuw nsw i64 %.2651.0438.i.i, 1
  %.2748.i.i = getelementptr double, ptr %187, i64 %.2651.0438.i.i
  %.2749.i.i = load double, ptr %.2748.i.i, align 8, !noalias !54
  %.2753.i.i = getelementptr double, ptr %188, i64 %.2651.0438.i.i
  %.2754.i.i = load double, ptr %.2753.i.i, align 8, !noalias !54
  %.2755.i.i = fmul double %.2749.i.i, %.2754.i.i
  %.2757.i.i = fadd double %total.5.2440.i.i, %.2755.i.i
  %exitcond455.not.i.i = icmp eq i64 %.1851.i.i, %.2720.i.i
  br i1 %exitcond455.not.i.i, label %B1696.i.i, label %B1648.if.i.i

B286.i:                                           ; preds = %B728.i, %before_likelihood
  %.472.i = getelementptr i8, ptr %.60.i27, i64 48
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !51
  %.474.i = icmp sgt i64 %.473.i, -1
  br i1 %.474.i, label %B344.i, label %B494.i

B344.i:                                           ; preds = %B286.i
  %.58.i.i = load i64, ptr %.60.i27, align 8, !noalias !57
  %.223.i.i37 = load i64, ptr %.134.i, align 8, !noalias !57
  %.305110.not.i.i = icmp slt i64 %.223.i.i37, 1
  br i1 %.305110.not.i.i, label %keep, label %B228.if.lr.ph.i.i

B228.if.lr.ph.i.i:                                ; preds = %B344.i
  %189 = getelementptr i64, ptr %.63, i64 %.473.i
  %.180.i.i = getelementptr i8, ptr %189, i64 16
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !57
  %.91.i.i = load i64, ptr %.94.i28, align 8, !noalias !57
  %190 = getelementptr i64, ptr %.63, i64 %.91.i.i
  %.634107.not.i.i = icmp slt i64 %.58.i.i, 1
  br label %B228.if.i.i

B336.i.i:                                         ; preds = %B228.if.i.i
  br i1 %.634107.not.i.i, label %B476.i.i, label %B400.if.lr.ph.i.i

B400.if.lr.ph.i.i:                                ; preds = %B336.i.i
  %.549.i.i = getelementptr i8, ptr %.473.i.i, i64 96
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !57
  %191 = getelementptr double, ptr %.296, i64 %.550.i.i
  %192 = getelementptr double, ptr %.296, i64 %to.3.0113.i.i
  br label %B400.if.i.i

B476.i.i:                                         ; preds = %B400.if.i.i, %B336.i.i
  %.715.i.i = add nsw i64 %to.3.0113.i.i, %.58.i.i
  br label %B614.i.i

B516.i.i:                                         ; preds = %B228.if.i.i
  %.801.i.i38 = getelementptr i8, ptr %.473.i.i, i64 8
  %.802.i.i39 = load i64, ptr %.801.i.i38, align 8, !noalias !57
  %.821.i.i40 = getelementptr double, ptr %.408, i64 %.802.i.i39
  %.822.i.i41 = load double, ptr %.821.i.i40, align 8, !noalias !57
  %.827.i.i42 = getelementptr double, ptr %.296, i64 %to.3.0113.i.i
  store double %.822.i.i41, ptr %.827.i.i42, align 8, !noalias !57
  %.831.i.i = add nsw i64 %to.3.0113.i.i, 1
  br label %B614.i.i

B614.i.i:                                         ; preds = %B228.if.i.i, %B516.i.i, %B476.i.i
  %to.4.1.i.i = phi i64 [ %.715.i.i, %B476.i.i ], [ %.831.i.i, %B516.i.i ], [ %to.3.0113.i.i, %B228.if.i.i ]
  %exitcond114.not.i.i = icmp eq i64 %.318.i.i, %.223.i.i37
  br i1 %exitcond114.not.i.i, label %keep, label %B228.if.i.i

B228.if.i.i:                                      ; preds = %B614.i.i, %B228.if.lr.ph.i.i
  %to.3.0113.i.i = phi i64 [ %.181.i.i, %B228.if.lr.ph.i.i ], [ %to.4.1.i.i, %B614.i.i ]
  %.247.0111.i.i = phi i64 [ 0, %B228.if.lr.ph.i.i ], [ %.318.i.i, %B614.i.i ]
  %.318.i.i = add nuw nsw i64 %.247.0111.i.i, 1
  %.473.idx.i.i = mul i64 %.247.0111.i.i, 120
  %.473.i.i = getelementptr i8, ptr %190, i64 %.473.idx.i.i
  %.474.i.i = load i64, ptr %.473.i.i, align 8, !noalias !57
  switch i64 %.474.i.i, label %B614.i.i [
    i64 0, label %B336.i.i
    i64 1, label %B516.i.i
  ]

B400.if.i.i:                                      ; preds = %B400.if.i.i, %B400.if.lr.ph.i.i
  %.578.0108.i.i = phi i64 [ 0, %B400.if.lr.ph.i.i ], [ %.647.i.i, %B400.if.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.0108.i.i, 1
  %.696.i.i = getelementptr double, ptr %191, i64 %.578.0108.i.i
  %.697.i.i = load double, ptr %.696.i.i, align 8, !noalias !57
  %.704.i.i = getelementptr double, ptr %192, i64 %.578.0108.i.i
  store double %.697.i.i, ptr %.704.i.i, align 8, !noalias !57
  %exitcond.not.i100.i = icmp eq i64 %.58.i.i, %.647.i.i
  br i1 %exitcond.not.i100.i, label %B476.i.i, label %B400.if.i.i

keep: ; preds = %B614.i.i, %B344.i
  %.512.i = tail call double @cells(i64 %.722, ptr nonnull %.296, ptr %.408, ptr nonnull %.296, ptr nonnull %.63, ptr %.108), !noalias !51
  %.547.i = load i64, ptr %.472.i, align 8, !noalias !51
  %193 = getelementptr i64, ptr %.63, i64 %.547.i
  %.78.i.i = getelementptr i8, ptr %193, i64 8
  %.140.i.i = load i64, ptr %193, align 8, !noalias !60
  %.22249.not.i.i = icmp slt i64 %.140.i.i, 1
  br i1 %.22249.not.i.i, label %B142.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %keep
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !60
  %194 = getelementptr double, ptr %.296, i64 %.79.i.i
  br label %B106.if.i.i

B142.i.i:                                         ; preds = %B106.if.i.i, %keep
  %.334.i.i = getelementptr i8, ptr %193, i64 32
  %.335.i.i = load i64, ptr %.334.i.i, align 8, !noalias !60
  %.336.i.i = icmp sgt i64 %.335.i.i, -1
  br i1 %.336.i.i, label %B196.i.i, label %B220.i.i

B196.i.i:                                         ; preds = %B142.i.i
  %195 = getelementptr i64, ptr %.63, i64 %.335.i.i
  %.335.i.i.i = getelementptr i8, ptr %195, i64 8
  %.336.i.i.i = load i64, ptr %.335.i.i.i, align 8, !noalias !63
  %.1048.i.i.i = getelementptr i8, ptr %193, i64 40
  %.1049.i.i.i = load i64, ptr %.1048.i.i.i, align 8, !noalias !63
  %.1131607.not.i.i.i = icmp slt i64 %.1049.i.i.i, 1
  br i1 %.1131607.not.i.i.i, label %couple, label %B440.if.lr.ph.i.i.i

B440.if.lr.ph.i.i.i:                              ; preds = %B196.i.i
  %.987.i.i.i = getelementptr i8, ptr %193, i64 72
  %.988.i.i.i = load i64, ptr %.987.i.i.i, align 8, !noalias !63
  %.920.i.i.i = getelementptr i8, ptr %193, i64 24
  %.921.i.i.i = load i64, ptr %.920.i.i.i, align 8, !noalias !63
  %.862.i.i.i = getelementptr i8, ptr %193, i64 64
  %.863.i.i.i = load i64, ptr %.862.i.i.i, align 8, !noalias !63
  %.804.i.i.i = getelementptr i8, ptr %193, i64 56
  %.805.i.i.i = load i64, ptr %.804.i.i.i, align 8, !noalias !63
  %.737.i.i.i = getelementptr i8, ptr %195, i64 64
  %.738.i.i.i = load i64, ptr %.737.i.i.i, align 8, !noalias !63
  %.536.i.i.i = getelementptr i8, ptr %195, i64 56
  %.537.i.i.i = load i64, ptr %.536.i.i.i, align 8, !noalias !63
  %.129.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !63
  %.1225.i.i.i = getelementptr i8, ptr %193, i64 48
  %196 = getelementptr double, ptr %.296, i64 %.537.i.i.i
  %197 = getelementptr double, ptr %.296, i64 %.805.i.i.i
  %198 = getelementptr double, ptr %.296, i64 %.988.i.i.i
  %199 = getelementptr double, ptr %.296, i64 %.863.i.i.i
  %200 = getelementptr double, ptr %.296, i64 %.129.i.i.i
  %201 = getelementptr double, ptr %.296, i64 %.921.i.i.i
  %202 = getelementptr double, ptr %.296, i64 %.738.i.i.i
  br label %B440.if.i.i.i

B440.loopexit.i.i.i:                              ; preds = %B1526.loopexit.i.i.i, %B1472.i.i.i
  %exitcond619.not.i.i.i = icmp eq i64 %.1144.i.i.i, %.1049.i.i.i
  br i1 %exitcond619.not.i.i.i, label %couple, label %B440.if.i.i.i

B904.i.i.i:                                       ; preds = %B854.if.i.i.i, %B752.if.i.i.i
  %total.2.3.lcssa.i.i.i = phi double [ 0.000000e+00, %B752.if.i.i.i ], [ %.1749.i.i.i, %B854.if.i.i.i ]
  %.1770.i.i.i = getelementptr double, ptr %217, i64 %.1487.0577.i.i.i
  store double %total.2.3.lcssa.i.i.i, ptr %.1770.i.i.i, align 8, !noalias !63
  %.1782.i.i.i = getelementptr double, ptr %218, i64 %.1487.0577.i.i.i
  store double 0.000000e+00, ptr %.1782.i.i.i, align 8, !noalias !63
  %.1792.i.i.i = getelementptr double, ptr %219, i64 %.1487.0577.i.i.i
  store double 0.000000e+00, ptr %.1792.i.i.i, align 8, !noalias !63
  %.1796.i.i.i = mul nuw nsw i64 %.1487.0577.i.i.i, %.1265.i.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.1796.i.i.i
  store double 0.000000e+00, ptr %gep.i.i.i, align 8, !noalias !63
  %exitcond.not.i.i.i51 = icmp eq i64 %.1487.0577.i.i.i, %.1365.0581.i.i.i
  br i1 %exitcond.not.i.i.i51, label %B1016.i.i.i, label %B752.if.i.i.i

B1016.i.i.i:                                      ; preds = %B904.i.i.i
  %.1434.i.i.i = add nuw nsw i64 %.1365.0581.i.i.i, 1
  %.1821.i.i.i = getelementptr double, ptr %219, i64 %.1365.0581.i.i.i
  store double 1.000000e+00, ptr %.1821.i.i.i, align 8, !noalias !63
  %exitcond612.not.i.i.i = icmp eq i64 %.1265.i.i.i, %.1434.i.i.i
  br i1 %exitcond612.not.i.i.i, label %B64.if.lr.ph.i.i.i.i, label %B752.if.lr.ph.i.i.i

B182.i.i.i.i:                                     ; preds = %B116.if.i.i.i.i, %B64.if.i.i.i.i
  %total.2.2.lcssa.i.i.i.i = phi double [ %.270.i.i.i.i, %B64.if.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.422.i.i.i.i = icmp eq i64 %.40.0145.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %.422.i.i.i.i, label %B294.i.i.i.i, label %B268.i.i.i.i

B268.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.434.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1265.i.i.i
  %203 = getelementptr double, ptr %197, i64 %.434.i.i.i.i
  %.440.i.i.i.i = getelementptr double, ptr %203, i64 %.164.0142.i.i.i.i
  %.441.i.i.i.i = load double, ptr %.440.i.i.i.i, align 8, !noalias !66
  %.446.i.i.i.i = fdiv double %total.2.2.lcssa.i.i.i.i, %.441.i.i.i.i
  store double %.446.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !66
  br label %B64.if.i.i.i.i

B294.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.111.i.i.i.i = add nuw nsw i64 %.40.0145.i.i.i.i, 1
  %.425.i.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i.i)
  store double %.425.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !66
  %.482.i.i.i.i = getelementptr double, ptr %204, i64 %.40.0145.i.i.i.i
  %.483.i.i.i.i = load double, ptr %.482.i.i.i.i, align 8, !noalias !66
  %.484.i.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i.i)
  %.486.i.i.i.i = fadd double %half.2.0147.i.i.i.i, %.484.i.i.i.i
  %exitcond150.not.i.i.i.i = icmp eq i64 %.111.i.i.i.i, %.1265.i.i.i
  br i1 %exitcond150.not.i.i.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i.i.i

B64.if.lr.ph.i.i.i.i:                             ; preds = %B1016.i.i.i, %B294.i.i.i.i
  %half.2.0147.i.i.i.i = phi double [ %.486.i.i.i.i, %B294.i.i.i.i ], [ 0.000000e+00, %B1016.i.i.i ]
  %.40.0145.i.i.i.i = phi i64 [ %.111.i.i.i.i, %B294.i.i.i.i ], [ 0, %B1016.i.i.i ]
  %.263.i.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i.i, %.1265.i.i.i
  %204 = getelementptr double, ptr %197, i64 %.263.i.i.i.i
  br label %B64.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %B64.if.lr.ph.i.i.i.i, %B268.i.i.i.i
  %.164.0142.i.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i.i ], [ %.233.i.i.i.i, %B268.i.i.i.i ]
  %.233.i.i.i.i = add nuw nsw i64 %.164.0142.i.i.i.i, 1
  %.269.i.i.i.i = getelementptr double, ptr %204, i64 %.164.0142.i.i.i.i
  %.270.i.i.i.i = load double, ptr %.269.i.i.i.i, align 8, !noalias !66
  %.354137.not.i.i.i.i = icmp eq i64 %.164.0142.i.i.i.i, 0
  br i1 %.354137.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.lr.ph.i.i.i.i

B116.if.lr.ph.i.i.i.i:                            ; preds = %B64.if.i.i.i.i
  %.403.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1265.i.i.i
  %205 = getelementptr double, ptr %197, i64 %.403.i.i.i.i
  br label %B116.if.i.i.i.i

B116.if.i.i.i.i:                                  ; preds = %B116.if.i.i.i.i, %B116.if.lr.ph.i.i.i.i
  %total.2.2140.i.i.i.i = phi double [ %.270.i.i.i.i, %B116.if.lr.ph.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.298.0138.i.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i.i ], [ %.367.i.i.i.i, %B116.if.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0138.i.i.i.i, 1
  %.399.i.i.i.i = getelementptr double, ptr %204, i64 %.298.0138.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !66
  %.408.i.i.i.i = getelementptr double, ptr %205, i64 %.298.0138.i.i.i.i
  %.409.i.i.i.i = load double, ptr %.408.i.i.i.i, align 8, !noalias !66
  %.410.i.i.i.i = fmul double %.400.i.i.i.i, %.409.i.i.i.i
  %.412.i.i.i.i = fsub double %total.2.2140.i.i.i.i, %.410.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.367.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.i.i.i.i

cholesky.2: ; preds = %B294.i.i.i.i, %B440.if.i.i.i
  %half.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B440.if.i.i.i ], [ %.486.i.i.i.i, %B294.i.i.i.i ]
  %.1857.i.i.i = sitofp i64 %.1286.i.i.i to double
  %.1858.i.i.i = fmul double %half.2.0.lcssa.i.i.i.i, %.1857.i.i.i
  %.1860.i.i.i = fsub double %lp.3.0610.i.i.i, %.1858.i.i.i
  %.1946593.not.i.i.i = icmp slt i64 %.1286.i.i.i, 1
  br i1 %.1946593.not.i.i.i, label %B1472.i.i.i, label %B1114.if.lr.ph.i.i.i

B1114.if.lr.ph.i.i.i:                             ; preds = %cholesky.2
  %.2067582.not.i.i.i = icmp slt i64 %.1265.i.i.i, 1
  %206 = getelementptr i64, ptr %.63, i64 %.1334.i.i.i
  br label %B1114.if.i.i.i

B1114.loopexit.i.i.i:                             ; preds = %B1254.loopexit.i.i.i, %B1114.if.i.i.i
  %lp.5.2.lcssa.i.i.i = phi double [ %lp.4.1596.i.i.i, %B1114.if.i.i.i ], [ %.2309.i.i.i, %B1254.loopexit.i.i.i ]
  %exitcond616.not.i.i.i = icmp eq i64 %.1959.i.i.i, %.1286.i.i.i
  br i1 %exitcond616.not.i.i.i, label %B1472.i.i.i, label %B1114.if.i.i.i

B172.i.i.i.i:                                     ; preds = %B106.if.i.i.i.i, %B54.if.i.i.i.i
  %.424.pre-phi.i.i.i.i = phi i64 [ 0, %B54.if.i.i.i.i ], [ %.396.i.i.i.i, %B106.if.i.i.i.i ]
  %total.4.2.lcssa.i.i.i.i = phi double [ %.272.i.i.i.i, %B54.if.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %207 = getelementptr double, ptr %197, i64 %.424.pre-phi.i.i.i.i
  %.430.i.i.i.i = getelementptr double, ptr %207, i64 %.166.0230.i.i.i.i
  %.431.i.i.i.i = load double, ptr %.430.i.i.i.i, align 8, !noalias !69
  %.436.i.i.i.i = fdiv double %total.4.2.lcssa.i.i.i.i, %.431.i.i.i.i
  store double %.436.i.i.i.i, ptr %gep233.i.i.i.i, align 8, !noalias !69
  %exitcond252.not.i.i.i.i = icmp eq i64 %.1265.i.i.i, %.235.i.i.i.i
  br i1 %exitcond252.not.i.i.i.i, label %B266.if.i.i.i.i, label %B54.if.i.i.i.i

B392.i.i.i.i:                                     ; preds = %B326.if.i.i.i.i, %B266.if.i.i.i.i
  %total.5.2.lcssa.i.i.i.i = phi double [ %.587.i.i.i.i, %B266.if.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.741.i.i.i.i = mul nsw i64 %.481.0247.i.i.i.i, %.1265.i.i.i
  %208 = getelementptr double, ptr %197, i64 %.741.i.i.i.i
  %.747.i.i.i.i = getelementptr double, ptr %208, i64 %.481.0247.i.i.i.i
  %.748.i.i.i.i = load double, ptr %.747.i.i.i.i, align 8, !noalias !69
  %.753.i.i.i.i = fdiv double %total.5.2.lcssa.i.i.i.i, %.748.i.i.i.i
  store double %.753.i.i.i.i, ptr %gep249.i.i.i.i, align 8, !noalias !69
  %.537.i.i.i.i = icmp sgt i64 %.484.0246.i.i.i.i, 1
  br i1 %.537.i.i.i.i, label %B266.if.i.i.i.i, label %B1378.if.lr.ph.i.i.i

B54.if.i.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B172.i.i.i.i
  %.166.0230.i.i.i.i = phi i64 [ %.235.i.i.i.i, %B172.i.i.i.i ], [ 0, %B1142.if.i.i.i ]
  %.235.i.i.i.i = add nuw nsw i64 %.166.0230.i.i.i.i, 1
  %gep233.i.i.i.i = getelementptr double, ptr %201, i64 %.166.0230.i.i.i.i
  %.272.i.i.i.i = load double, ptr %gep233.i.i.i.i, align 8, !noalias !69
  %.356225.not.i.i.i.i = icmp eq i64 %.166.0230.i.i.i.i, 0
  br i1 %.356225.not.i.i.i.i, label %B172.i.i.i.i, label %B106.if.lr.ph.i.i.i.i

B106.if.lr.ph.i.i.i.i:                            ; preds = %B54.if.i.i.i.i
  %.396.i.i.i.i = mul nuw nsw i64 %.166.0230.i.i.i.i, %.1265.i.i.i
  %209 = getelementptr double, ptr %197, i64 %.396.i.i.i.i
  br label %B106.if.i.i.i.i

B106.if.i.i.i.i:                                  ; preds = %B106.if.i.i.i.i, %B106.if.lr.ph.i.i.i.i
  %total.4.2228.i.i.i.i = phi double [ %.272.i.i.i.i, %B106.if.lr.ph.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %.300.0226.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i.i ], [ %.369.i.i.i.i, %B106.if.i.i.i.i ]
  %.369.i.i.i.i = add nuw nsw i64 %.300.0226.i.i.i.i, 1
  %.401.i.i.i.i = getelementptr double, ptr %209, i64 %.300.0226.i.i.i.i
  %.402.i.i.i.i = load double, ptr %.401.i.i.i.i, align 8, !noalias !69
  %gep.i.i.i.i = getelementptr double, ptr %201, i64 %.300.0226.i.i.i.i
  %.411.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !69
  %.412.i517.i.i.i = fmul double %.402.i.i.i.i, %.411.i.i.i.i
  %.414.i.i.i.i = fsub double %total.4.2228.i.i.i.i, %.412.i517.i.i.i
  %exitcond.not.i518.i.i.i = icmp eq i64 %.369.i.i.i.i, %.166.0230.i.i.i.i
  br i1 %exitcond.not.i518.i.i.i, label %B172.i.i.i.i, label %B106.if.i.i.i.i

B266.if.i.i.i.i:                                  ; preds = %B172.i.i.i.i, %B392.i.i.i.i
  %.484.0246.i.i.i.i = phi i64 [ %.546.i.i.i.i, %B392.i.i.i.i ], [ %storemerge507.i.i.i, %B172.i.i.i.i ]
  %.481.0.in245.i.i.i.i = phi i64 [ %.481.0247.i.i.i.i, %B392.i.i.i.i ], [ %.1265.i.i.i, %B172.i.i.i.i ]
  %.481.0247.i.i.i.i = add i64 %.481.0.in245.i.i.i.i, -1
  %.546.i.i.i.i = add nsw i64 %.484.0246.i.i.i.i, -1
  %gep249.i.i.i.i = getelementptr double, ptr %201, i64 %.481.0247.i.i.i.i
  %.587.i.i.i.i = load double, ptr %gep249.i.i.i.i, align 8, !noalias !69
  %.630.i.i.i.i = sub i64 %.1265.i.i.i, %.481.0.in245.i.i.i.i
  %.673236.not.i.i.i.i = icmp eq i64 %.630.i.i.i.i, 0
  br i1 %.673236.not.i.i.i.i, label %B392.i.i.i.i, label %B326.if.lr.ph.i.i.i.i

B326.if.lr.ph.i.i.i.i:                            ; preds = %B266.if.i.i.i.i
  %invariant.gep241.i.i.i.i = getelementptr double, ptr %197, i64 %.481.0247.i.i.i.i
  br label %B326.if.i.i.i.i

B326.if.i.i.i.i:                                  ; preds = %B326.if.i.i.i.i, %B326.if.lr.ph.i.i.i.i
  %total.5.2239.i.i.i.i = phi double [ %.587.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.620.0238.i.i.i.i = phi i64 [ %.630.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.682.i.i.i.i, %B326.if.i.i.i.i ]
  %.617.0237.i.i.i.i = phi i64 [ %.481.0.in245.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.686.i.i.i.i, %B326.if.i.i.i.i ]
  %.682.i.i.i.i = add nsw i64 %.620.0238.i.i.i.i, -1
  %.686.i.i.i.i = add i64 %.617.0237.i.i.i.i, 1
  %.712.i.i.i.i = mul nsw i64 %.617.0237.i.i.i.i, %.1265.i.i.i
  %gep242.i.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i.i, i64 %.712.i.i.i.i
  %.719.i.i.i.i = load double, ptr %gep242.i.i.i.i, align 8, !noalias !69
  %gep235.i.i.i.i = getelementptr double, ptr %201, i64 %.617.0237.i.i.i.i
  %.728.i.i.i.i = load double, ptr %gep235.i.i.i.i, align 8, !noalias !69
  %.729.i.i.i.i = fmul double %.719.i.i.i.i, %.728.i.i.i.i
  %.731.i.i.i.i = fsub double %total.5.2239.i.i.i.i, %.729.i.i.i.i
  %.673.i.i.i.i = icmp sgt i64 %.620.0238.i.i.i.i, 1
  br i1 %.673.i.i.i.i, label %B326.if.i.i.i.i, label %B392.i.i.i.i

B1254.loopexit.i.i.i:                             ; preds = %B1378.if.i.i.i
  %.2257.i.i.i = add nuw nsw i64 %.2188.0589.i.i.i, 1
  %.2303.i.i.i = fmul double %.2302.i.i.i, 5.000000e-01
  %.2307.i.i.i = fmul double %.2303.i.i.i, %.2306.i.i.i
  %.2309.i.i.i = fadd double %lp.5.2591.i.i.i, %.2307.i.i.i
  %exitcond615.not.i.i.i = icmp eq i64 %.1265.i.i.i, %.2257.i.i.i
  br i1 %exitcond615.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1378.if.lr.ph.i.i.i

B1472.i.i.i:                                      ; preds = %B1114.loopexit.i.i.i, %cholesky.2
  %lp.4.1.lcssa.i.i.i = phi double [ %.1860.i.i.i, %cholesky.2 ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  br i1 %.1379.i.i.i, label %B26.if.i.i.i.i, label %B440.loopexit.i.i.i

B26.loopexit.i.i.i.i:                             ; preds = %B392.i554.i.i.i
  %.114.i.i.i.i = add nuw nsw i64 %.43.0254.i.i.i.i, 1
  %exitcond257.not.i.i.i.i = icmp eq i64 %.114.i.i.i.i, %.1265.i.i.i
  br i1 %exitcond257.not.i.i.i.i, label %solve, label %B26.if.i.i.i.i

B172.i533.i.i.i:                                  ; preds = %B106.if.i524.i.i.i, %B54.if.i519.i.i.i
  %total.4.2.lcssa.i535.i.i.i = phi double [ %.272.i521.i.i.i, %B54.if.i519.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %210 = getelementptr double, ptr %197, i64 %.265.i.i.i.i
  %.430.i536.i.i.i = getelementptr double, ptr %210, i64 %.166.0233.i.i.i.i
  %.431.i537.i.i.i = load double, ptr %.430.i536.i.i.i, align 8, !noalias !72
  %.436.i538.i.i.i = fdiv double %total.4.2.lcssa.i535.i.i.i, %.431.i537.i.i.i
  store double %.436.i538.i.i.i, ptr %gep236.i.i.i.i, align 8, !noalias !72
  %exitcond256.not.i.i.i.i = icmp eq i64 %.1265.i.i.i, %.235.i520.i.i.i
  br i1 %exitcond256.not.i.i.i.i, label %B266.if.i540.i.i.i, label %B54.if.i519.i.i.i

B392.i554.i.i.i:                                  ; preds = %B326.if.i545.i.i.i, %B266.if.i540.i.i.i
  %total.5.2.lcssa.i555.i.i.i = phi double [ %.587.i542.i.i.i, %B266.if.i540.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %211 = getelementptr double, ptr %197, i64 %.580.i.i.i.i
  %.747.i557.i.i.i = getelementptr double, ptr %211, i64 %.546.i541.i.i.i
  %.748.i558.i.i.i = load double, ptr %.747.i557.i.i.i, align 8, !noalias !72
  %.753.i559.i.i.i = fdiv double %total.5.2.lcssa.i555.i.i.i, %.748.i558.i.i.i
  store double %.753.i559.i.i.i, ptr %gep252.i.i.i.i, align 8, !noalias !72
  %.537.i560.i.i.i = icmp sgt i64 %.484.0249.i.i.i.i, 1
  br i1 %.537.i560.i.i.i, label %B266.if.i540.i.i.i, label %B26.loopexit.i.i.i.i

B26.if.i.i.i.i:                                   ; preds = %B1472.i.i.i, %B26.loopexit.i.i.i.i
  %.43.0254.i.i.i.i = phi i64 [ %.114.i.i.i.i, %B26.loopexit.i.i.i.i ], [ 0, %B1472.i.i.i ]
  %invariant.gep235.i.i.i.i = getelementptr double, ptr %199, i64 %.43.0254.i.i.i.i
  br label %B54.if.i519.i.i.i

B54.if.i519.i.i.i:                                ; preds = %B26.if.i.i.i.i, %B172.i533.i.i.i
  %.166.0233.i.i.i.i = phi i64 [ 0, %B26.if.i.i.i.i ], [ %.235.i520.i.i.i, %B172.i533.i.i.i ]
  %.235.i520.i.i.i = add nuw nsw i64 %.166.0233.i.i.i.i, 1
  %.265.i.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i.i, %.1265.i.i.i
  %gep236.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.265.i.i.i.i
  %.272.i521.i.i.i = load double, ptr %gep236.i.i.i.i, align 8, !noalias !72
  %.356228.not.i.i.i.i = icmp eq i64 %.166.0233.i.i.i.i, 0
  br i1 %.356228.not.i.i.i.i, label %B172.i533.i.i.i, label %B106.if.lr.ph.i522.i.i.i

B106.if.lr.ph.i522.i.i.i:                         ; preds = %B54.if.i519.i.i.i
  %212 = getelementptr double, ptr %197, i64 %.265.i.i.i.i
  br label %B106.if.i524.i.i.i

B106.if.i524.i.i.i:                               ; preds = %B106.if.i524.i.i.i, %B106.if.lr.ph.i522.i.i.i
  %total.4.2231.i.i.i.i = phi double [ %.272.i521.i.i.i, %B106.if.lr.ph.i522.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %.300.0229.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i522.i.i.i ], [ %.369.i525.i.i.i, %B106.if.i524.i.i.i ]
  %.369.i525.i.i.i = add nuw nsw i64 %.300.0229.i.i.i.i, 1
  %.401.i526.i.i.i = getelementptr double, ptr %212, i64 %.300.0229.i.i.i.i
  %.402.i527.i.i.i = load double, ptr %.401.i526.i.i.i, align 8, !noalias !72
  %.404.i.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i.i, %.1265.i.i.i
  %gep.i528.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.404.i.i.i.i
  %.411.i529.i.i.i = load double, ptr %gep.i528.i.i.i, align 8, !noalias !72
  %.412.i530.i.i.i = fmul double %.402.i527.i.i.i, %.411.i529.i.i.i
  %.414.i531.i.i.i = fsub double %total.4.2231.i.i.i.i, %.412.i530.i.i.i
  %exitcond.not.i532.i.i.i = icmp eq i64 %.369.i525.i.i.i, %.166.0233.i.i.i.i
  br i1 %exitcond.not.i532.i.i.i, label %B172.i533.i.i.i, label %B106.if.i524.i.i.i

B266.if.i540.i.i.i:                               ; preds = %B172.i533.i.i.i, %B392.i554.i.i.i
  %.484.0249.i.i.i.i = phi i64 [ %.546.i541.i.i.i, %B392.i554.i.i.i ], [ %.1265.i.i.i, %B172.i533.i.i.i ]
  %.546.i541.i.i.i = add nsw i64 %.484.0249.i.i.i.i, -1
  %.580.i.i.i.i = mul nsw i64 %.546.i541.i.i.i, %.1265.i.i.i
  %gep252.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.580.i.i.i.i
  %.587.i542.i.i.i = load double, ptr %gep252.i.i.i.i, align 8, !noalias !72
  %.630.i543.i.i.i = sub nuw nsw i64 %.1265.i.i.i, %.484.0249.i.i.i.i
  %.673239.not.i.i.i.i = icmp eq i64 %.630.i543.i.i.i, 0
  br i1 %.673239.not.i.i.i.i, label %B392.i554.i.i.i, label %B326.if.lr.ph.i544.i.i.i

B326.if.lr.ph.i544.i.i.i:                         ; preds = %B266.if.i540.i.i.i
  %invariant.gep244.i.i.i.i = getelementptr double, ptr %197, i64 %.546.i541.i.i.i
  br label %B326.if.i545.i.i.i

B326.if.i545.i.i.i:                               ; preds = %B326.if.i545.i.i.i, %B326.if.lr.ph.i544.i.i.i
  %total.5.2242.i.i.i.i = phi double [ %.587.i542.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %.620.0241.i.i.i.i = phi i64 [ %.630.i543.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.682.i546.i.i.i, %B326.if.i545.i.i.i ]
  %.617.0240.i.i.i.i = phi i64 [ %.484.0249.i.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.686.i547.i.i.i, %B326.if.i545.i.i.i ]
  %.682.i546.i.i.i = add nsw i64 %.620.0241.i.i.i.i, -1
  %.686.i547.i.i.i = add i64 %.617.0240.i.i.i.i, 1
  %.712.i548.i.i.i = mul nsw i64 %.617.0240.i.i.i.i, %.1265.i.i.i
  %gep245.i.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i.i, i64 %.712.i548.i.i.i
  %.719.i549.i.i.i = load double, ptr %gep245.i.i.i.i, align 8, !noalias !72
  %gep238.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.712.i548.i.i.i
  %.728.i550.i.i.i = load double, ptr %gep238.i.i.i.i, align 8, !noalias !72
  %.729.i551.i.i.i = fmul double %.719.i549.i.i.i, %.728.i550.i.i.i
  %.731.i552.i.i.i = fsub double %total.5.2242.i.i.i.i, %.729.i551.i.i.i
  %.673.i553.i.i.i = icmp sgt i64 %.620.0241.i.i.i.i, 1
  br i1 %.673.i553.i.i.i, label %B326.if.i545.i.i.i, label %B392.i554.i.i.i

solve: ; preds = %B26.loopexit.i.i.i.i
  %213 = getelementptr i64, ptr %.63, i64 %.1313.i.i.i
  br label %B1526.if.i.i.i

B1526.loopexit.i.i.i:                             ; preds = %B1580.loopexit.i.i.i
  %.2622.i.i.i = add nuw nsw i64 %.2553.0605.i.i.i, 1
  %exitcond618.not.i.i.i = icmp eq i64 %.1265.i.i.i, %.2622.i.i.i
  br i1 %exitcond618.not.i.i.i, label %B440.loopexit.i.i.i, label %B1526.if.i.i.i

B1580.loopexit.i.i.i:                             ; preds = %B1764.if.i.i.i, %B1580.if.i.i.i
  %exitcond617.not.i.i.i = icmp eq i64 %.1265.i.i.i, %.2756.i.i.i
  br i1 %exitcond617.not.i.i.i, label %B1526.loopexit.i.i.i, label %B1580.if.i.i.i

B1764.if.lr.ph.i.i.i:                             ; preds = %B1580.if.i.i.i
  %.2829.i.i.i = mul nsw i64 %.2827.i.i.i, %.336.i.i.i
  %214 = getelementptr double, ptr %196, i64 %.2829.i.i.i
  br label %B1764.if.i.i.i

B440.if.i.i.i:                                    ; preds = %B440.loopexit.i.i.i, %B440.if.lr.ph.i.i.i
  %lp.3.0610.i.i.i = phi double [ 0.000000e+00, %B440.if.lr.ph.i.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.1073.0609.i.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i.i ], [ %.1144.i.i.i, %B440.loopexit.i.i.i ]
  %.1144.i.i.i = add nuw nsw i64 %.1073.0609.i.i.i, 1
  %.1226.i.i.i = load i64, ptr %.1225.i.i.i, align 8, !noalias !63
  %215 = getelementptr i64, ptr %.63, i64 %.1226.i.i.i
  %.1264.idx.i.i.i = shl i64 %.1073.0609.i.i.i, 5
  %.1264.i.i.i = getelementptr i8, ptr %215, i64 %.1264.idx.i.i.i
  %.1265.i.i.i = load i64, ptr %.1264.i.i.i, align 8, !noalias !63
  %.1285.i.i.i = getelementptr i8, ptr %.1264.i.i.i, i64 16
  %.1286.i.i.i = load i64, ptr %.1285.i.i.i, align 8, !noalias !63
  %.1312.i.i.i = getelementptr i8, ptr %.1264.i.i.i, i64 8
  %.1313.i.i.i = load i64, ptr %.1312.i.i.i, align 8, !noalias !63
  %.1333.i.i.i = getelementptr i8, ptr %.1264.i.i.i, i64 24
  %.1334.i.i.i = load i64, ptr %.1333.i.i.i, align 8, !noalias !63
  %.1379.i.i.i = icmp sgt i64 %.1265.i.i.i, 0
  %storemerge507.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1265.i.i.i, i64 0)
  br i1 %.1379.i.i.i, label %B718.if.lr.ph.i.i.i, label %cholesky.2

B718.if.lr.ph.i.i.i:                              ; preds = %B440.if.i.i.i
  %216 = getelementptr i64, ptr %.63, i64 %.1313.i.i.i
  br label %B752.if.lr.ph.i.i.i

B752.if.lr.ph.i.i.i:                              ; preds = %B718.if.lr.ph.i.i.i, %B1016.i.i.i
  %.1365.0581.i.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i.i ], [ %.1434.i.i.i, %B1016.i.i.i ]
  %.1588.i.i.i = getelementptr i64, ptr %216, i64 %.1365.0581.i.i.i
  %.1763.i.i.i = mul nuw nsw i64 %.1365.0581.i.i.i, %.1265.i.i.i
  %217 = getelementptr double, ptr %197, i64 %.1763.i.i.i
  %218 = getelementptr double, ptr %198, i64 %.1763.i.i.i
  %219 = getelementptr double, ptr %199, i64 %.1763.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %199, i64 %.1365.0581.i.i.i
  br label %B752.if.i.i.i

B752.if.i.i.i:                                    ; preds = %B752.if.lr.ph.i.i.i, %B904.i.i.i
  %.1487.0577.i.i.i = phi i64 [ 0, %B752.if.lr.ph.i.i.i ], [ %.1556.i.i.i, %B904.i.i.i ]
  %.1556.i.i.i = add nuw nsw i64 %.1487.0577.i.i.i, 1
  %.1598.i.i.i = getelementptr i64, ptr %216, i64 %.1487.0577.i.i.i
  %.1599.i.i.i = load i64, ptr %.1598.i.i.i, align 8, !noalias !63
  %.1699572.i.i.i = icmp sgt i64 %.1599.i.i.i, -1
  br i1 %.1699572.i.i.i, label %B854.if.lr.ph.i.i.i, label %B904.i.i.i

B854.if.lr.ph.i.i.i:                              ; preds = %B752.if.i.i.i
  %.1601.i.i.i = mul nsw i64 %.1599.i.i.i, %.336.i.i.i
  %.1589.i.i.i = load i64, ptr %.1588.i.i.i, align 8, !noalias !63
  %.1591.i.i.i = mul nsw i64 %.1589.i.i.i, %.336.i.i.i
  %220 = getelementptr double, ptr %196, i64 %.1591.i.i.i
  %221 = getelementptr double, ptr %196, i64 %.1601.i.i.i
  br label %B854.if.i.i.i

B854.if.i.i.i:                                    ; preds = %B854.if.i.i.i, %B854.if.lr.ph.i.i.i
  %total.2.3575.i.i.i = phi double [ 0.000000e+00, %B854.if.lr.ph.i.i.i ], [ %.1749.i.i.i, %B854.if.i.i.i ]
  %.1643.0573.i.i.i = phi i64 [ 0, %B854.if.lr.ph.i.i.i ], [ %.1712.i.i.i, %B854.if.i.i.i ]
  %.1712.i.i.i = add nuw i64 %.1643.0573.i.i.i, 1
  %.1740.i.i.i = getelementptr double, ptr %220, i64 %.1643.0573.i.i.i
  %.1741.i.i.i = load double, ptr %.1740.i.i.i, align 8, !noalias !63
  %.1745.i.i.i = getelementptr double, ptr %221, i64 %.1643.0573.i.i.i
  %.1746.i.i.i = load double, ptr %.1745.i.i.i, align 8, !noalias !63
  %.1747.i.i.i = fmul double %.1741.i.i.i, %.1746.i.i.i
  %.1749.i.i.i = fadd double %total.2.3575.i.i.i, %.1747.i.i.i
  %exitcond52.not.i.i = icmp eq i64 %.1643.0573.i.i.i, %.1599.i.i.i
  br i1 %exitcond52.not.i.i, label %B904.i.i.i, label %B854.if.i.i.i

B1114.if.i.i.i:                                   ; preds = %B1114.loopexit.i.i.i, %B1114.if.lr.ph.i.i.i
  %lp.4.1596.i.i.i = phi double [ %.1860.i.i.i, %B1114.if.lr.ph.i.i.i ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  %.1890.0594.i.i.i = phi i64 [ 0, %B1114.if.lr.ph.i.i.i ], [ %.1959.i.i.i, %B1114.loopexit.i.i.i ]
  %.1959.i.i.i = add nuw nsw i64 %.1890.0594.i.i.i, 1
  br i1 %.2067582.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1142.if.lr.ph.i.i.i

B1142.if.lr.ph.i.i.i:                             ; preds = %B1114.if.i.i.i
  %222 = mul nuw nsw i64 %.1890.0594.i.i.i, %.1265.i.i.i
  %223 = getelementptr i64, ptr %206, i64 %222
  br label %B1142.if.i.i.i

B1142.if.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B1142.if.lr.ph.i.i.i
  %.2011.0583.i.i.i = phi i64 [ 0, %B1142.if.lr.ph.i.i.i ], [ %.2080.i.i.i, %B1142.if.i.i.i ]
  %.2080.i.i.i = add nuw nsw i64 %.2011.0583.i.i.i, 1
  %.2112.i.i.i = getelementptr i64, ptr %223, i64 %.2011.0583.i.i.i
  %.2113.i.i.i = load i64, ptr %.2112.i.i.i, align 8, !noalias !63
  %.2117.i.i.i = getelementptr double, ptr %200, i64 %.2113.i.i.i
  %.2118.i.i.i = load double, ptr %.2117.i.i.i, align 8, !noalias !63
  %.2122.i.i.i = getelementptr double, ptr %201, i64 %.2011.0583.i.i.i
  store double %.2118.i.i.i, ptr %.2122.i.i.i, align 8, !noalias !63
  %exitcond613.not.i.i.i = icmp eq i64 %.1265.i.i.i, %.2080.i.i.i
  br i1 %exitcond613.not.i.i.i, label %B54.if.i.i.i.i, label %B1142.if.i.i.i

B1378.if.lr.ph.i.i.i:                             ; preds = %B392.i.i.i.i, %B1254.loopexit.i.i.i
  %lp.5.2591.i.i.i = phi double [ %.2309.i.i.i, %B1254.loopexit.i.i.i ], [ %lp.4.1596.i.i.i, %B392.i.i.i.i ]
  %.2188.0589.i.i.i = phi i64 [ %.2257.i.i.i, %B1254.loopexit.i.i.i ], [ 0, %B392.i.i.i.i ]
  %.2293.i.i.i = getelementptr i64, ptr %223, i64 %.2188.0589.i.i.i
  %.2294.i.i.i = load i64, ptr %.2293.i.i.i, align 8, !noalias !63
  %.2301.i.i.i = getelementptr double, ptr %201, i64 %.2188.0589.i.i.i
  %.2302.i.i.i = load double, ptr %.2301.i.i.i, align 8, !noalias !63
  %.2305.i.i.i = getelementptr double, ptr %200, i64 %.2294.i.i.i
  %.2306.i.i.i = load double, ptr %.2305.i.i.i, align 8, !noalias !63
  store double %.2302.i.i.i, ptr %.2305.i.i.i, align 8, !noalias !63
  %.2445.i.i.i = mul nuw nsw i64 %.2188.0589.i.i.i, %.1265.i.i.i
  %224 = getelementptr double, ptr %198, i64 %.2445.i.i.i
  br label %B1378.if.i.i.i

B1378.if.i.i.i:                                   ; preds = %B1378.if.i.i.i, %B1378.if.lr.ph.i.i.i
  %.2349.0586.i.i.i = phi i64 [ 0, %B1378.if.lr.ph.i.i.i ], [ %.2418.i.i.i, %B1378.if.i.i.i ]
  %.2418.i.i.i = add nuw nsw i64 %.2349.0586.i.i.i, 1
  %.2450.i.i.i = getelementptr double, ptr %224, i64 %.2349.0586.i.i.i
  %.2451.i.i.i = load double, ptr %.2450.i.i.i, align 8, !noalias !63
  %.2457.i.i.i = load double, ptr %.2301.i.i.i, align 8, !noalias !63
  %.2461.i.i.i = getelementptr double, ptr %201, i64 %.2349.0586.i.i.i
  %.2462.i.i.i = load double, ptr %.2461.i.i.i, align 8, !noalias !63
  %.2463.i.i.i = fmul double %.2457.i.i.i, %.2462.i.i.i
  %.2464.i.i.i = fadd double %.2451.i.i.i, %.2463.i.i.i
  store double %.2464.i.i.i, ptr %.2450.i.i.i, align 8, !noalias !63
  %exitcond614.not.i.i.i = icmp eq i64 %.2349.0586.i.i.i, %.2188.0589.i.i.i
  br i1 %exitcond614.not.i.i.i, label %B1254.loopexit.i.i.i, label %B1378.if.i.i.i

B1526.if.i.i.i:                                   ; preds = %B1526.loopexit.i.i.i, %solve
  %.2553.0605.i.i.i = phi i64 [ 0, %solve ], [ %.2622.i.i.i, %B1526.loopexit.i.i.i ]
  %.2654.i.i.i = getelementptr i64, ptr %213, i64 %.2553.0605.i.i.i
  %.2655.i.i.i = load i64, ptr %.2654.i.i.i, align 8, !noalias !63
  %.2657.i.i.i49 = mul nsw i64 %.2655.i.i.i, %.336.i.i.i
  %.2790.i.i.i = mul nuw nsw i64 %.2553.0605.i.i.i, %.1265.i.i.i
  %225 = getelementptr double, ptr %202, i64 %.2657.i.i.i49
  br label %B1580.if.i.i.i

B1580.if.i.i.i:                                   ; preds = %B1526.if.i.i.i, %B1580.loopexit.i.i.i
  %.2687.0602.i.i.i = phi i64 [ 0, %B1526.if.i.i.i ], [ %.2756.i.i.i, %B1580.loopexit.i.i.i ]
  %.2756.i.i.i = add nuw nsw i64 %.2687.0602.i.i.i, 1
  %.2786.not.i.i.i = icmp samesign ult i64 %.2553.0605.i.i.i, %.2687.0602.i.i.i
  %.2792.i.i.i = add nuw nsw i64 %.2687.0602.i.i.i, %.2790.i.i.i
  %.2799.i.i.i = mul nuw nsw i64 %.2687.0602.i.i.i, %.1265.i.i.i
  %.2801.i.i.i = add nuw nsw i64 %.2799.i.i.i, %.2553.0605.i.i.i
  %"$phi1628.3.2.3.i.i.i" = select i1 %.2786.not.i.i.i, i64 %.2801.i.i.i, i64 %.2792.i.i.i
  %.2811.i.i.i = getelementptr double, ptr %198, i64 %"$phi1628.3.2.3.i.i.i"
  %.2812.i.i.i = load double, ptr %.2811.i.i.i, align 8, !noalias !63
  %.2816.i.i.i = getelementptr double, ptr %199, i64 %"$phi1628.3.2.3.i.i.i"
  %.2817.i.i.i = load double, ptr %.2816.i.i.i, align 8, !noalias !63
  %.2820.i.i.i = fmul double %.2817.i.i.i, %.1857.i.i.i
  %.2821.i.i.i = fsub double %.2812.i.i.i, %.2820.i.i.i
  %.2826.i.i.i = getelementptr i64, ptr %213, i64 %.2687.0602.i.i.i
  %.2827.i.i.i = load i64, ptr %.2826.i.i.i, align 8, !noalias !63
  %.2843.i.i.i = load i64, ptr %.2654.i.i.i, align 8, !noalias !63
  %.13.i.i.i.i50 = tail call i64 @llvm.smin.i64(i64 %.2827.i.i.i, i64 %.2843.i.i.i)
  %.2960598.i.i.i = icmp sgt i64 %.13.i.i.i.i50, -1
  br i1 %.2960598.i.i.i, label %B1764.if.lr.ph.i.i.i, label %B1580.loopexit.i.i.i

B1764.if.i.i.i:                                   ; preds = %B1764.if.i.i.i, %B1764.if.lr.ph.i.i.i
  %.2904.0599.i.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i.i ], [ %.2973.i.i.i, %B1764.if.i.i.i ]
  %.2973.i.i.i = add nuw i64 %.2904.0599.i.i.i, 1
  %.3001.i.i.i = getelementptr double, ptr %225, i64 %.2904.0599.i.i.i
  %.3002.i.i.i = load double, ptr %.3001.i.i.i, align 8, !noalias !63
  %.3006.i.i.i = getelementptr double, ptr %214, i64 %.2904.0599.i.i.i
  %.3007.i.i.i = load double, ptr %.3006.i.i.i, align 8, !noalias !63
  %.3009.i.i.i = fmul double %.2821.i.i.i, %.3007.i.i.i
  %.3010.i.i.i = fadd double %.3002.i.i.i, %.3009.i.i.i
  store double %.3010.i.i.i, ptr %.3001.i.i.i, align 8, !noalias !63
  %exitcond53.not.i.i = icmp eq i64 %.2904.0599.i.i.i, %.13.i.i.i.i50
  br i1 %exitcond53.not.i.i, label %B1580.loopexit.i.i.i, label %B1764.if.i.i.i

B220.i.i:                                         ; preds = %B142.i.i
  %.74.i.i.i = load i64, ptr %193, align 8, !noalias !75
  %.310.i.i.i43 = getelementptr i8, ptr %193, i64 96
  %.311.i.i.i44 = load i64, ptr %.310.i.i.i43, align 8, !noalias !75
  %.367.i.i.i45 = getelementptr i8, ptr %193, i64 80
  %.368.i.i.i = load i64, ptr %.367.i.i.i45, align 8, !noalias !75
  %.379.i.i.i = getelementptr double, ptr %.296, i64 %.368.i.i.i
  %.380.i.i.i = load double, ptr %.379.i.i.i, align 8, !noalias !75
  %.503110.not.i.i.i = icmp slt i64 %.74.i.i.i, 1
  br i1 %.503110.not.i.i.i, label %by_times, label %B312.if.lr.ph.i.i.i

B312.if.lr.ph.i.i.i:                              ; preds = %B220.i.i
  %.253.i.i.i = getelementptr i8, ptr %193, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !75
  %.187.i.i.i46 = getelementptr i8, ptr %193, i64 24
  %.188.i.i.i = load i64, ptr %.187.i.i.i46, align 8, !noalias !75
  %.131.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !75
  %226 = getelementptr i64, ptr %.63, i64 %.254.i.i.i
  %227 = getelementptr double, ptr %.296, i64 %.131.i.i.i
  %228 = getelementptr double, ptr %.296, i64 %.188.i.i.i
  br label %B312.if.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B312.if.i.i.i
  %229 = getelementptr double, ptr %.108, i64 %.311.i.i.i44
  br label %B382.if.i.i.i

B438.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.783.i.i.i = fmul double %.737.i47.i.i, 5.000000e-01
  %.785.i.i.i = fmul double %.737.i47.i.i, %.783.i.i.i
  %.798.i.i.i = getelementptr double, ptr %227, i64 %.731.i.i.i
  store double %.737.i47.i.i, ptr %.798.i.i.i, align 8, !noalias !75
  br label %B762.i.i.i

B476.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.824.i.i.i = fcmp une double %.749.i.i.i, %gap.2.0120.i.i.i
  br i1 %.824.i.i.i, label %B498.i.i.i, label %B544.i.i.i

B498.i.i.i:                                       ; preds = %B476.i.i.i
  %.839.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.749.i.i.i)
  %.840.i.i.i = fadd double %.749.i.i.i, -1.000000e+00
  %.842.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.840.i.i.i)
  %.843.i.i.i = fmul double %.749.i.i.i, %.842.i.i.i
  br label %B544.i.i.i

B544.i.i.i:                                       ; preds = %B498.i.i.i, %B476.i.i.i
  %gap.4.1.i.i.i = phi double [ %.749.i.i.i, %B498.i.i.i ], [ %gap.2.0120.i.i.i, %B476.i.i.i ]
  %r.2.1.i.i.i = phi double [ %.839.i.i.i, %B498.i.i.i ], [ %r.3.0121.i.i.i, %B476.i.i.i ]
  %slope.2.1.i.i.i = phi double [ %.843.i.i.i, %B498.i.i.i ], [ %slope.3.0122.i.i.i, %B476.i.i.i ]
  %.864.i.i.i = fmul double %r.2.1.i.i.i, %r.2.1.i.i.i
  %.865.i.i.i = fsub double 1.000000e+00, %.864.i.i.i
  %.868.i.i.i = fmul double %last.2.0118.i.i.i, %r.2.1.i.i.i
  %.870.i.i.i = fsub double %.737.i47.i.i, %.868.i.i.i
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
  %.914.i.i.i = getelementptr double, ptr %227, i64 %.731.i.i.i
  store double %.874.i.i.i, ptr %.914.i.i.i, align 8, !noalias !75
  %.922.i.i.i = getelementptr double, ptr %227, i64 %before.2.0119.i.i.i
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
  %lp.4.1.i.i.i47 = fadd double %lp.3.0116.i.i.i, %.785.pn.i.i.i
  %exitcond124.not.i.i.i = icmp eq i64 %.74.i.i.i, %.698.i.i.i
  br i1 %exitcond124.not.i.i.i, label %by_times, label %B382.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B312.if.lr.ph.i.i.i
  %.445.0111.i.i.i = phi i64 [ 0, %B312.if.lr.ph.i.i.i ], [ %.516.i.i.i, %B312.if.i.i.i ]
  %.516.i.i.i = add nuw nsw i64 %.445.0111.i.i.i, 1
  %.544.i.i.i = getelementptr i64, ptr %226, i64 %.445.0111.i.i.i
  %.545.i.i.i = load i64, ptr %.544.i.i.i, align 8, !noalias !75
  %.549.i.i.i = getelementptr double, ptr %227, i64 %.545.i.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !75
  %.554.i.i.i = getelementptr double, ptr %228, i64 %.445.0111.i.i.i
  store double %.550.i.i.i, ptr %.554.i.i.i, align 8, !noalias !75
  %exitcond.not.i46.i.i = icmp eq i64 %.74.i.i.i, %.516.i.i.i
  br i1 %exitcond.not.i46.i.i, label %B382.if.lr.ph.i.i.i, label %B312.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B762.i.i.i, %B382.if.lr.ph.i.i.i
  %slope.3.0122.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %slope.4.1.i.i.i, %B762.i.i.i ]
  %r.3.0121.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %r.4.1.i.i.i, %B762.i.i.i ]
  %gap.2.0120.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %gap.3.1.i.i.i, %B762.i.i.i ]
  %before.2.0119.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B762.i.i.i ]
  %last.2.0118.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %.737.i47.i.i, %B762.i.i.i ]
  %by_phi.2.0117.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %lp.3.0116.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i47, %B762.i.i.i ]
  %.629.0114.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.698.i.i.i, %B762.i.i.i ]
  %.698.i.i.i = add nuw nsw i64 %.629.0114.i.i.i, 1
  %.730.i.i.i = getelementptr i64, ptr %226, i64 %.629.0114.i.i.i
  %.731.i.i.i = load i64, ptr %.730.i.i.i, align 8, !noalias !75
  %.736.i.i.i = getelementptr double, ptr %228, i64 %.629.0114.i.i.i
  %.737.i47.i.i = load double, ptr %.736.i.i.i, align 8, !noalias !75
  %.748.i.i.i = getelementptr double, ptr %229, i64 %.629.0114.i.i.i
  %.749.i.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !75
  %.750.i.i.i = fcmp oeq double %.749.i.i.i, 0.000000e+00
  br i1 %.750.i.i.i, label %B438.i.i.i, label %B476.i.i.i

by_times: ; preds = %B762.i.i.i, %B220.i.i
  %lp.3.0.lcssa.i48.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %lp.4.1.i.i.i47, %B762.i.i.i ]
  %by_phi.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %.1001.i.i.i = getelementptr double, ptr %.408, i64 %.368.i.i.i
  %.1002.i.i.i = load double, ptr %.1001.i.i.i, align 8, !noalias !75
  %.1004.i.i.i = fadd double %by_phi.2.0.lcssa.i.i.i, %.1002.i.i.i
  store double %.1004.i.i.i, ptr %.1001.i.i.i, align 8, !noalias !75
  br label %couple

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.164.051.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.235.i.i, %B106.if.i.i ]
  %.235.i.i = add nuw nsw i64 %.164.051.i.i, 1
  %.263.i.i = getelementptr double, ptr %194, i64 %.164.051.i.i
  %.264.i.i = load double, ptr %.263.i.i, align 8, !noalias !60
  %.265.i.i = fneg double %.264.i.i
  store double %.265.i.i, ptr %.263.i.i, align 8, !noalias !60
  %exitcond.not.i101.i = icmp eq i64 %.235.i.i, %.140.i.i
  br i1 %exitcond.not.i101.i, label %B142.i.i, label %B106.if.i.i

couple: ; preds = %B440.loopexit.i.i.i, %by_times, %B196.i.i
  %storemerge45.i.i = phi double [ %lp.3.0.lcssa.i48.i.i, %by_times ], [ 0.000000e+00, %B196.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.578.i48 = fadd double %storemerge45.i.i, 0.000000e+00
  %.58.i103.i = load i64, ptr %.60.i27, align 8, !noalias !78
  %.223.i105.i = load i64, ptr %.134.i, align 8, !noalias !78
  %.305110.not.i106.i = icmp slt i64 %.223.i105.i, 1
  br i1 %.305110.not.i106.i, label %B494.i, label %B228.if.lr.ph.i107.i

B228.if.lr.ph.i107.i:                             ; preds = %couple
  %.124.i109.i = load i64, ptr %.472.i, align 8, !noalias !78
  %230 = getelementptr i64, ptr %.63, i64 %.124.i109.i
  %.180.i110.i = getelementptr i8, ptr %230, i64 16
  %.181.i111.i = load i64, ptr %.180.i110.i, align 8, !noalias !78
  %.91.i113.i = load i64, ptr %.94.i28, align 8, !noalias !78
  %231 = getelementptr i64, ptr %.63, i64 %.91.i113.i
  %.634107.not.i114.i = icmp slt i64 %.58.i103.i, 1
  br label %B228.if.i115.i

B336.i131.i:                                      ; preds = %B228.if.i115.i
  br i1 %.634107.not.i114.i, label %B476.i139.i, label %B400.if.lr.ph.i132.i

B400.if.lr.ph.i132.i:                             ; preds = %B336.i131.i
  %.549.i133.i = getelementptr i8, ptr %.473.i120.i, i64 96
  %.550.i134.i = load i64, ptr %.549.i133.i, align 8, !noalias !78
  %232 = getelementptr double, ptr %.296, i64 %to.3.0113.i116.i
  %233 = getelementptr double, ptr %.296, i64 %.550.i134.i
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
  %.473.i120.i = getelementptr i8, ptr %231, i64 %.473.idx.i119.i
  %.474.i121.i = load i64, ptr %.473.i120.i, align 8, !noalias !78
  switch i64 %.474.i121.i, label %B614.i128.i [
    i64 0, label %B336.i131.i
    i64 1, label %B516.i122.i
  ]

B400.if.i135.i:                                   ; preds = %B400.if.i135.i, %B400.if.lr.ph.i132.i
  %.578.0108.i136.i = phi i64 [ 0, %B400.if.lr.ph.i132.i ], [ %.647.i137.i, %B400.if.i135.i ]
  %.647.i137.i = add nuw nsw i64 %.578.0108.i136.i, 1
  %.681.i.i = getelementptr double, ptr %232, i64 %.578.0108.i136.i
  %.682.i.i = load double, ptr %.681.i.i, align 8, !noalias !78
  %.689.i.i = getelementptr double, ptr %233, i64 %.578.0108.i136.i
  store double %.682.i.i, ptr %.689.i.i, align 8, !noalias !78
  %exitcond.not.i138.i = icmp eq i64 %.58.i103.i, %.647.i137.i
  br i1 %exitcond.not.i138.i, label %B476.i139.i, label %B400.if.i135.i

B494.i:                                           ; preds = %B614.i128.i, %couple, %B286.i
  %lp.3.0.i = phi double [ 0.000000e+00, %B286.i ], [ %.578.i48, %couple ], [ %.578.i48, %B614.i128.i ]
  %.622.i = tail call double @cells(i64 %.722, ptr nonnull %.296, ptr %.408, ptr nonnull %.296, ptr nonnull %.63, ptr %.108), !noalias !51
  %.667.i = load i64, ptr %.134.i, align 8, !noalias !51
  %.747165.not.i = icmp slt i64 %.667.i, 1
  br i1 %.747165.not.i, label %rows, label %B586.if.lr.ph.i

B586.if.lr.ph.i:                                  ; preds = %B494.i
  %234 = getelementptr i64, ptr %.63, i64 %.95.i29
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
  %235 = getelementptr double, ptr %.296, i64 %.294.i148.i
  %236 = shl nuw i64 %.156.i144.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %235, i8 0, i64 %236, i1 false), !noalias !81
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B694.i
  br i1 %.718486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %237 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %238 = getelementptr double, ptr %.296, i64 %.294.i148.i
  %239 = getelementptr double, ptr %.296, i64 %.435.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862489.not.i.i = icmp slt i64 %.90.i142.i, 1
  br i1 %.862489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %240 = getelementptr double, ptr %.296, i64 %.360.i150.i
  %241 = shl nuw i64 %.90.i142.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %240, i8 0, i64 %241, i1 false), !noalias !81
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %242 = getelementptr double, ptr %.296, i64 %.294.i148.i
  %243 = getelementptr double, ptr %.296, i64 %.360.i150.i
  %244 = getelementptr double, ptr %.108, i64 %.228.i146.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.156.i144.i, %.1005.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862489.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B642.preheader.i.i
  %.1385.i.i = getelementptr i8, ptr %.915.i, i64 32
  %245 = getelementptr double, ptr %.296, i64 %.360.i150.i
  br label %B642.if.i.i

B828.i.i:                                         ; preds = %B642.if.i.i, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.915.i, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !81
  %.1600513.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600513.not.i.i, label %B727.i, label %B892.if.lr.ph.i.i

B892.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.1702.i.i = getelementptr i8, ptr %.915.i, i64 88
  %246 = getelementptr double, ptr %.296, i64 %.435.i.i
  br label %B892.if.i.i

B1614.loopexit.i.i:                               ; preds = %B1698.if.i.i, %B1614.if.i.i
  %exitcond524.not.i.i = icmp eq i64 %.61.i, %.2665.i.i
  br i1 %exitcond524.not.i.i, label %B1787.i.i, label %B1614.if.i.i

B1787.i.i:                                        ; preds = %B1414.if.i.i, %B1278.if.i.i, %B1614.loopexit.i.i, %B1614.preheader.i.i, %B1278.preheader.i.i, %B1414.preheader.i.i
  %exitcond525.not.i.i = icmp eq i64 %.1613.i.i, %.1520.i.i
  br i1 %exitcond525.not.i.i, label %B727.i, label %B892.if.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.662.0487.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.731.i.i, %B364.if.i.i ]
  %.731.i.i = add nuw nsw i64 %.662.0487.i.i, 1
  %.759.i.i = getelementptr i64, ptr %237, i64 %.662.0487.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !81
  %.764.i.i = getelementptr double, ptr %238, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !81
  %.769.i.i = getelementptr double, ptr %239, i64 %.662.0487.i.i
  %.770.i.i = load double, ptr %.769.i.i, align 8, !noalias !81
  %.771.i.i = fadd double %.765.i.i, %.770.i.i
  store double %.771.i.i, ptr %.764.i.i, align 8, !noalias !81
  %exitcond.not.i151.i = icmp eq i64 %.61.i, %.731.i.i
  br i1 %exitcond.not.i151.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0496.i.i, 1
  %.1037.i.i = getelementptr double, ptr %242, i64 %.936.0496.i.i
  %.1038.i.i = load double, ptr %.1037.i.i, align 8, !noalias !81
  br i1 %.862489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i = mul nuw nsw i64 %.936.0496.i.i, %.90.i142.i
  %247 = getelementptr double, ptr %244, i64 %.1167.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0493.i.i, 1
  %.1163.i.i31 = getelementptr double, ptr %243, i64 %.1066.0493.i.i
  %.1164.i.i = load double, ptr %.1163.i.i31, align 8, !noalias !81
  %.1172.i.i = getelementptr double, ptr %247, i64 %.1066.0493.i.i
  %.1173.i.i32 = load double, ptr %.1172.i.i, align 8, !noalias !81
  %.1175.i152.i = fmul double %.1038.i.i, %.1173.i.i32
  %.1176.i153.i = fadd double %.1164.i.i, %.1175.i152.i
  store double %.1176.i153.i, ptr %.1163.i.i31, align 8, !noalias !81
  %exitcond518.not.i.i = icmp eq i64 %.90.i142.i, %.1135.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.i.i, %B642.if.lr.ph.i.i
  %.1224.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.1293.i.i, %B642.if.i.i ]
  %.1293.i.i = add nuw nsw i64 %.1224.0499.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !81
  %248 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0499.i.i, 4
  %.1395.i.i = getelementptr i8, ptr %248, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !81
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.408
  %.1427.i154.i = getelementptr i8, ptr %.1395.i.i, i64 8
  %.1428.i155.i = load i64, ptr %.1427.i154.i, align 8, !noalias !81
  %.1430.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i155.i
  %.1431.i.i33 = load double, ptr %.1430.i.i, align 8, !noalias !81
  %.1438.i.i = getelementptr double, ptr %245, i64 %.1224.0499.i.i
  %.1439.i.i34 = load double, ptr %.1438.i.i, align 8, !noalias !81
  %.1440.i.i = fadd double %.1431.i.i33, %.1439.i.i34
  store double %.1440.i.i, ptr %.1430.i.i, align 8, !noalias !81
  %exitcond520.not.i.i = icmp eq i64 %.90.i142.i, %.1293.i.i
  br i1 %exitcond520.not.i.i, label %B828.i.i, label %B642.if.i.i

B892.if.i.i:                                      ; preds = %B1787.i.i, %B892.if.lr.ph.i.i
  %.1544.0514.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i ], [ %.1613.i.i, %B1787.i.i ]
  %.1613.i.i = add nuw nsw i64 %.1544.0514.i.i, 1
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !81
  %249 = getelementptr i64, ptr %.63, i64 %.1703.i.i
  %.1741.idx.i.i = shl i64 %.1544.0514.i.i, 5
  %.1741.i.i = getelementptr i8, ptr %249, i64 %.1741.idx.i.i
  %.1742.i.i = load i64, ptr %.1741.i.i, align 8, !noalias !81
  %250 = getelementptr i64, ptr %.63, i64 %.1742.i.i
  %.1942.i.i = getelementptr i8, ptr %250, i64 8
  %.1943.i.i = load i64, ptr %.1942.i.i, align 8, !noalias !81
  %.2143.i.i = getelementptr i8, ptr %250, i64 200
  %.2144.i.i = load i64, ptr %.2143.i.i, align 8, !noalias !81
  %.2164.i.i = getelementptr i8, ptr %.1741.i.i, i64 24
  %.2165.i.i = load i64, ptr %.2164.i.i, align 8, !noalias !81
  %.2194.i.i = getelementptr i8, ptr %.1741.i.i, i64 8
  %.2195.i.i35 = load i64, ptr %.2194.i.i, align 8, !noalias !81
  %.2215.i.i36 = getelementptr i8, ptr %.1741.i.i, i64 16
  %.2216.i.i = load i64, ptr %.2215.i.i36, align 8, !noalias !81
  switch i64 %.1943.i.i, label %B1614.preheader.i.i [
    i64 1, label %B1278.preheader.i.i
    i64 2, label %B1414.preheader.i.i
  ]

B1414.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1414.if.lr.ph.i.i

B1414.if.lr.ph.i.i:                               ; preds = %B1414.preheader.i.i
  %251 = getelementptr i64, ptr %.63, i64 %.2195.i.i35
  %252 = getelementptr i64, ptr %.63, i64 %.2216.i.i
  %253 = getelementptr double, ptr %.296, i64 %.2144.i.i
  %254 = getelementptr double, ptr %.108, i64 %.2165.i.i
  br label %B1414.if.i.i

B1278.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1278.if.lr.ph.i.i

B1278.if.lr.ph.i.i:                               ; preds = %B1278.preheader.i.i
  %255 = getelementptr i64, ptr %.63, i64 %.2195.i.i35
  %256 = getelementptr double, ptr %.296, i64 %.2144.i.i
  %257 = getelementptr i64, ptr %.63, i64 %.2216.i.i
  %258 = getelementptr double, ptr %.108, i64 %.2165.i.i
  br label %B1278.if.i.i

B1614.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1614.if.lr.ph.i.i

B1614.if.lr.ph.i.i:                               ; preds = %B1614.preheader.i.i
  %259 = getelementptr i64, ptr %.63, i64 %.2195.i.i35
  %260 = getelementptr i64, ptr %.63, i64 %.2216.i.i
  %.2799507.not.i.i = icmp slt i64 %.1943.i.i, 1
  %261 = getelementptr double, ptr %.296, i64 %.2144.i.i
  %262 = getelementptr double, ptr %.108, i64 %.2165.i.i
  br label %B1614.if.i.i

B1278.if.i.i:                                     ; preds = %B1278.if.i.i, %B1278.if.lr.ph.i.i
  %.2252.0505.i.i = phi i64 [ 0, %B1278.if.lr.ph.i.i ], [ %.2321.i.i, %B1278.if.i.i ]
  %.2321.i.i = add nuw nsw i64 %.2252.0505.i.i, 1
  %.2349.i.i = getelementptr i64, ptr %255, i64 %.2252.0505.i.i
  %.2350.i.i = load i64, ptr %.2349.i.i, align 8, !noalias !81
  %.2354.i.i = getelementptr double, ptr %256, i64 %.2350.i.i
  %.2355.i.i = load double, ptr %.2354.i.i, align 8, !noalias !81
  %.2359.i.i = getelementptr double, ptr %246, i64 %.2252.0505.i.i
  %.2360.i.i = load double, ptr %.2359.i.i, align 8, !noalias !81
  %.2364.i.i = getelementptr i64, ptr %257, i64 %.2252.0505.i.i
  %.2365.i.i = load i64, ptr %.2364.i.i, align 8, !noalias !81
  %.2369.i.i = getelementptr double, ptr %258, i64 %.2365.i.i
  %.2370.i.i = load double, ptr %.2369.i.i, align 8, !noalias !81
  %.2371.i.i = fmul double %.2360.i.i, %.2370.i.i
  %.2372.i.i = fadd double %.2355.i.i, %.2371.i.i
  store double %.2372.i.i, ptr %.2354.i.i, align 8, !noalias !81
  %exitcond522.not.i.i = icmp eq i64 %.61.i, %.2321.i.i
  br i1 %exitcond522.not.i.i, label %B1787.i.i, label %B1278.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1414.if.lr.ph.i.i
  %.2419.0502.i.i = phi i64 [ 0, %B1414.if.lr.ph.i.i ], [ %.2488.i.i, %B1414.if.i.i ]
  %.2488.i.i = add nuw nsw i64 %.2419.0502.i.i, 1
  %.2516.i.i = getelementptr i64, ptr %251, i64 %.2419.0502.i.i
  %.2517.i.i = load i64, ptr %.2516.i.i, align 8, !noalias !81
  %.2524.i.i = getelementptr i64, ptr %252, i64 %.2419.0502.i.i
  %.2525.i.i = load i64, ptr %.2524.i.i, align 8, !noalias !81
  %.2532.i.i = getelementptr double, ptr %246, i64 %.2419.0502.i.i
  %.2533.i.i = load double, ptr %.2532.i.i, align 8, !noalias !81
  %.2535.idx.i.i = shl i64 %.2517.i.i, 4
  %.2535.i.i = getelementptr i8, ptr %253, i64 %.2535.idx.i.i
  %.2536.i.i = load double, ptr %.2535.i.i, align 8, !noalias !81
  %.2538.idx.i.i = shl i64 %.2525.i.i, 4
  %.2538.i.i = getelementptr i8, ptr %254, i64 %.2538.idx.i.i
  %.2539.i.i = load double, ptr %.2538.i.i, align 8, !noalias !81
  %.2540.i.i = fmul double %.2533.i.i, %.2539.i.i
  %.2541.i.i = fadd double %.2536.i.i, %.2540.i.i
  store double %.2541.i.i, ptr %.2535.i.i, align 8, !noalias !81
  %.2547.i.i = getelementptr i8, ptr %.2535.i.i, i64 8
  %.2548.i.i = load double, ptr %.2547.i.i, align 8, !noalias !81
  %.2551.i.i = getelementptr i8, ptr %.2538.i.i, i64 8
  %.2552.i.i = load double, ptr %.2551.i.i, align 8, !noalias !81
  %.2553.i.i = fmul double %.2533.i.i, %.2552.i.i
  %.2554.i.i = fadd double %.2548.i.i, %.2553.i.i
  store double %.2554.i.i, ptr %.2547.i.i, align 8, !noalias !81
  %exitcond521.not.i.i = icmp eq i64 %.61.i, %.2488.i.i
  br i1 %exitcond521.not.i.i, label %B1787.i.i, label %B1414.if.i.i

B1614.if.i.i:                                     ; preds = %B1614.if.lr.ph.i.i, %B1614.loopexit.i.i
  %.2596.0511.i.i = phi i64 [ 0, %B1614.if.lr.ph.i.i ], [ %.2665.i.i, %B1614.loopexit.i.i ]
  %.2665.i.i = add nuw nsw i64 %.2596.0511.i.i, 1
  br i1 %.2799507.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.lr.ph.i.i

B1698.if.lr.ph.i.i:                               ; preds = %B1614.if.i.i
  %.2707.i.i = getelementptr i64, ptr %260, i64 %.2596.0511.i.i
  %.2708.i.i = load i64, ptr %.2707.i.i, align 8, !noalias !81
  %.2710.i.i = mul nsw i64 %.2708.i.i, %.1943.i.i
  %.2697.i.i = getelementptr i64, ptr %259, i64 %.2596.0511.i.i
  %.2698.i.i = load i64, ptr %.2697.i.i, align 8, !noalias !81
  %.2700.i.i = mul nsw i64 %.2698.i.i, %.1943.i.i
  %263 = getelementptr double, ptr %261, i64 %.2700.i.i
  %.2846.i.i = getelementptr double, ptr %246, i64 %.2596.0511.i.i
  %264 = getelementptr double, ptr %262, i64 %.2710.i.i
  br label %B1698.if.i.i

B1698.if.i.i:                                     ; preds = %B1698.if.i.i, %B1698.if.lr.ph.i.i
  %.2743.0508.i.i = phi i64 [ 0, %B1698.if.lr.ph.i.i ], [ %.2812.i.i, %B1698.if.i.i ]
  %.2812.i.i = add nuw nsw i64 %.2743.0508.i.i, 1
  %.2840.i.i = getelementptr double, ptr %263, i64 %.2743.0508.i.i
  %.2841.i.i = load double, ptr %.2840.i.i, align 8, !noalias !81
  %.2847.i.i = load double, ptr %.2846.i.i, align 8, !noalias !81
  %.2851.i.i = getelementptr double, ptr %264, i64 %.2743.0508.i.i
  %.2852.i.i = load double, ptr %.2851.i.i, align 8, !noalias !81
  %.2853.i.i = fmul double %.2847.i.i, %.2852.i.i
  %.2854.i.i = fadd double %.2841.i.i, %.2853.i.i
  store double %.2854.i.i, ptr %.2840.i.i, align 8, !noalias !81
  %exitcond523.not.i.i = icmp eq i64 %.1943.i.i, %.2812.i.i
  br i1 %exitcond523.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.i.i

B727.i:                                           ; preds = %B1787.i.i, %B586.if.i, %B828.i.i
  %exitcond172.not.i = icmp eq i64 %.760.i, %.667.i
  br i1 %exitcond172.not.i, label %rows, label %B586.if.i

B728.i:                                           ; preds = %B1747.i.i, %B146.if.i, %B788.i.i
  %exitcond.not.i30 = icmp eq i64 %.230.i, %.135.i
  br i1 %exitcond.not.i30, label %B286.i, label %B146.if.i

B146.if.i:                                        ; preds = %B728.i, %B146.if.lr.ph.i
  %.159.0164.i = phi i64 [ 0, %B146.if.lr.ph.i ], [ %.230.i, %B728.i ]
  %.230.i = add nuw nsw i64 %.159.0164.i, 1
  %.385.idx.i = mul i64 %.159.0164.i, 120
  %.385.i = getelementptr i8, ptr %160, i64 %.385.idx.i
  %.386.i = load i64, ptr %.385.i, align 8, !noalias !51
  %.387.i = icmp eq i64 %.386.i, 0
  br i1 %.387.i, label %B254.i, label %B728.i

B586.if.i:                                        ; preds = %B727.i, %B586.if.lr.ph.i
  %.691.0166.i = phi i64 [ 0, %B586.if.lr.ph.i ], [ %.760.i, %B727.i ]
  %.760.i = add nuw nsw i64 %.691.0166.i, 1
  %.915.idx.i = mul i64 %.691.0166.i, 120
  %.915.i = getelementptr i8, ptr %234, i64 %.915.idx.i
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !51
  %.917.i = icmp eq i64 %.916.i, 0
  br i1 %.917.i, label %B694.i, label %B727.i

rows: ; preds = %B727.i, %B494.i
  %.626.i = fadd double %lp.3.0.i, %.622.i
  %.754 = fadd double %lp.3.0.lcssa.i, %.626.i
  %.104.i69 = load i64, ptr %.346.i, align 8, !noalias !84
  %.186100.not.i = icmp slt i64 %.104.i69, 1
  br i1 %.186100.not.i, label %B552.i, label %B60.if.lr.ph.i70

B60.if.lr.ph.i70:                                 ; preds = %rows
  %.302.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i71

B192.i:                                           ; preds = %B60.if.i71
  %.909.i = getelementptr i8, ptr %374, i64 256
  %.910.i = load i64, ptr %.909.i, align 8, !noalias !84
  %.911.not.i = icmp eq i64 %.910.i, 0
  br i1 %.911.not.i, label %B266.i, label %B242.i

B242.i:                                           ; preds = %B192.i
  %.214.i.i134 = load i64, ptr %374, align 8, !noalias !87
  %.414.i.i135 = getelementptr i8, ptr %374, i64 8
  %.415.i.i136 = load i64, ptr %.414.i.i135, align 8, !noalias !87
  %.615.i.i137 = getelementptr i8, ptr %374, i64 200
  %.616.i.i138 = load i64, ptr %.615.i.i137, align 8, !noalias !87
  %.1725179.not.i.i = icmp slt i64 %.214.i.i134, 1
  br i1 %.1725179.not.i.i, label %B266.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B242.i
  %.1638.i.i139 = getelementptr i8, ptr %374, i64 296
  %.1639.i.i140 = load i64, ptr %.1638.i.i139, align 8, !noalias !87
  %.1431.i.i141 = getelementptr i8, ptr %374, i64 288
  %.1432.i.i142 = load i64, ptr %.1431.i.i141, align 8, !noalias !87
  %.1230.i.i143 = getelementptr i8, ptr %374, i64 280
  %.1231.i.i144 = load i64, ptr %.1230.i.i143, align 8, !noalias !87
  %.1023.i.i145 = getelementptr i8, ptr %374, i64 272
  %.1024.i.i146 = load i64, ptr %.1023.i.i145, align 8, !noalias !87
  %.822.i.i147 = getelementptr i8, ptr %374, i64 264
  %.823.i.i148 = load i64, ptr %.822.i.i147, align 8, !noalias !87
  %265 = getelementptr i64, ptr %.63, i64 %.823.i.i148
  %266 = getelementptr double, ptr %.108, i64 %.1639.i.i140
  %267 = getelementptr i64, ptr %.63, i64 %.1024.i.i146
  %268 = getelementptr i64, ptr %.63, i64 %.1231.i.i144
  %269 = getelementptr double, ptr %.108, i64 %.1432.i.i142
  %.2011169.not.i.i = icmp slt i64 %.415.i.i136, 1
  %270 = getelementptr double, ptr %.296, i64 %.616.i.i138
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1725.i.i = icmp sgt i64 %.1667.0181.in.i.i, 1
  br i1 %.1725.i.i, label %B366.if.i.i, label %B266.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1873.i.i156 = icmp samesign ugt i64 %.1820.0174.i.i, 1
  br i1 %.1873.i.i156, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2011169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %271 = getelementptr double, ptr %.296, i64 %.1771.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1667.0181.in.i.i = phi i64 [ %.214.i.i134, %B366.if.lr.ph.i.i ], [ %.1667.0181.i.i, %B366.loopexit.i.i ]
  %.1667.0181.i.i = add nsw i64 %.1667.0181.in.i.i, -1
  %.1766.i.i = getelementptr i64, ptr %265, i64 %.1667.0181.i.i
  %.1767.i.i = load i64, ptr %.1766.i.i, align 8, !noalias !87
  %.1769.i.i149 = mul nsw i64 %.1767.i.i, %.415.i.i136
  %.1771.i.i = add nsw i64 %.1769.i.i149, %.616.i.i138
  %.1775.i.i = getelementptr double, ptr %266, i64 %.1667.0181.i.i
  %.1776.i.i = load double, ptr %.1775.i.i, align 8, !noalias !87
  %.1786.i.i = getelementptr i64, ptr %267, i64 %.1667.0181.i.i
  %.1787.i.i = load i64, ptr %.1786.i.i, align 8, !noalias !87
  %.1792.i.i = getelementptr i8, ptr %.1786.i.i, i64 8
  %.1793.i.i = load i64, ptr %.1792.i.i, align 8, !noalias !87
  %.1830.i.i = sub i64 %.1793.i.i, %.1787.i.i
  %.1873172.not.i.i = icmp slt i64 %.1830.i.i, 1
  br i1 %.1873172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %272 = getelementptr double, ptr %.296, i64 %.1771.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1820.0174.i.i = phi i64 [ %.1830.i.i, %B458.if.lr.ph.i.i ], [ %.1882.i.i, %B458.loopexit.i.i ]
  %.1817.0173.i.i = phi i64 [ %.1787.i.i, %B458.if.lr.ph.i.i ], [ %.1886.i.i, %B458.loopexit.i.i ]
  %.1882.i.i = add nsw i64 %.1820.0174.i.i, -1
  %.1886.i.i = add i64 %.1817.0173.i.i, 1
  %.1923.i.i = getelementptr double, ptr %269, i64 %.1817.0173.i.i
  %.1924.i.i = load double, ptr %.1923.i.i, align 8, !noalias !87
  br i1 %.2011169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1914.i.i = getelementptr i64, ptr %268, i64 %.1817.0173.i.i
  %.1915.i.i = load i64, ptr %.1914.i.i, align 8, !noalias !87
  %.1917.i.i = mul nsw i64 %.1915.i.i, %.415.i.i136
  %273 = getelementptr double, ptr %270, i64 %.1917.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1955.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2024.i.i, %B524.if.i.i ]
  %.2024.i.i = add nuw nsw i64 %.1955.0170.i.i, 1
  %.2052.i.i150 = getelementptr double, ptr %273, i64 %.1955.0170.i.i
  %.2053.i.i151 = load double, ptr %.2052.i.i150, align 8, !noalias !87
  %.2057.i.i152 = getelementptr double, ptr %272, i64 %.1955.0170.i.i
  %.2058.i.i153 = load double, ptr %.2057.i.i152, align 8, !noalias !87
  %.2060.i.i154 = fmul double %.1924.i.i, %.2058.i.i153
  %.2061.i.i = fadd double %.2053.i.i151, %.2060.i.i154
  store double %.2061.i.i, ptr %.2052.i.i150, align 8, !noalias !87
  %exitcond.not.i.i155 = icmp eq i64 %.415.i.i136, %.2024.i.i
  br i1 %exitcond.not.i.i155, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2103.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2172.i.i, %B616.if.i.i ]
  %.2172.i.i = add nuw nsw i64 %.2103.0176.i.i, 1
  %.2200.i.i157 = getelementptr double, ptr %271, i64 %.2103.0176.i.i
  %.2201.i.i158 = load double, ptr %.2200.i.i157, align 8, !noalias !87
  %.2203.i.i159 = fmul double %.1776.i.i, %.2201.i.i158
  store double %.2203.i.i159, ptr %.2200.i.i157, align 8, !noalias !87
  %exitcond182.not.i.i160 = icmp eq i64 %.415.i.i136, %.2172.i.i
  br i1 %exitcond182.not.i.i160, label %B366.loopexit.i.i, label %B616.if.i.i

B266.i:                                           ; preds = %B366.loopexit.i.i, %B242.i, %B192.i
  %.1143.i = getelementptr i8, ptr %374, i64 304
  %.1144.i = load i64, ptr %.1143.i, align 8, !noalias !84
  %.1145.i = icmp sgt i64 %.1144.i, -1
  br i1 %.1145.i, label %B316.i, label %B342.i

B316.i:                                           ; preds = %B266.i
  %.221.i.i = load i64, ptr %374, align 8, !noalias !90
  %.624.i.i = getelementptr i8, ptr %374, i64 328
  %.625.i.i = load i64, ptr %.624.i.i, align 8, !noalias !90
  %.1037.i.i220 = getelementptr i8, ptr %374, i64 320
  %.1038.i.i221 = load i64, ptr %.1037.i.i220, align 8, !noalias !90
  %.1241.i.i = getelementptr double, ptr %.296, i64 %.1144.i
  %.1242.i.i = load double, ptr %.1241.i.i, align 8, !noalias !90
  %.1542170.not.i.i = icmp slt i64 %.221.i.i, 1
  br i1 %.1542170.not.i.i, label %mix_backward, label %B374.if.lr.ph.i.i

B374.if.lr.ph.i.i:                                ; preds = %B316.i
  %.1452.i.i = getelementptr i8, ptr %374, i64 336
  %.1453.i.i = load i64, ptr %.1452.i.i, align 8, !noalias !90
  %.422.i.i = getelementptr i8, ptr %374, i64 200
  %.423.i.i = load i64, ptr %.422.i.i, align 8, !noalias !90
  %.835.i.i = getelementptr i8, ptr %374, i64 312
  %.836.i.i = load i64, ptr %.835.i.i, align 8, !noalias !90
  %274 = getelementptr double, ptr %.296, i64 %.1453.i.i
  %275 = shl nuw i64 %.221.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %274, i8 0, i64 %275, i1 false), !noalias !90
  %276 = getelementptr double, ptr %.296, i64 %.423.i.i
  %277 = getelementptr double, ptr %.108, i64 %.836.i.i
  br label %B430.if.lr.ph.i.i

B374.loopexit.i.i:                                ; preds = %B430.if.i.i
  %.1683.i.i = add nuw nsw i64 %.1614.0177.i.i, 1
  %exitcond183.not.i.i224 = icmp eq i64 %.221.i.i, %.1683.i.i
  br i1 %exitcond183.not.i.i224, label %B522.preheader.i.i, label %B430.if.lr.ph.i.i

B522.preheader.i.i:                               ; preds = %B374.loopexit.i.i
  %278 = getelementptr double, ptr %.108, i64 %.1038.i.i221
  %.2007.i.i = fsub double 1.000000e+00, %.1242.i.i
  %279 = getelementptr double, ptr %.296, i64 %.625.i.i
  br label %B522.if.i.i

B430.if.lr.ph.i.i:                                ; preds = %B374.loopexit.i.i, %B374.if.lr.ph.i.i
  %.1614.0177.i.i = phi i64 [ 0, %B374.if.lr.ph.i.i ], [ %.1683.i.i, %B374.loopexit.i.i ]
  %.1711.i.i = getelementptr double, ptr %276, i64 %.1614.0177.i.i
  %.1712.i.i222 = load double, ptr %.1711.i.i, align 8, !noalias !90
  %.1714.i.i = mul nuw nsw i64 %.1614.0177.i.i, %.221.i.i
  %280 = getelementptr double, ptr %277, i64 %.1714.i.i
  br label %B430.if.i.i

B430.if.i.i:                                      ; preds = %B430.if.i.i, %B430.if.lr.ph.i.i
  %.1747.0174.i.i = phi i64 [ 0, %B430.if.lr.ph.i.i ], [ %.1816.i.i, %B430.if.i.i ]
  %.1816.i.i = add nuw nsw i64 %.1747.0174.i.i, 1
  %.1844.i.i = getelementptr double, ptr %274, i64 %.1747.0174.i.i
  %.1845.i.i = load double, ptr %.1844.i.i, align 8, !noalias !90
  %.1849.i.i = getelementptr double, ptr %280, i64 %.1747.0174.i.i
  %.1850.i.i223 = load double, ptr %.1849.i.i, align 8, !noalias !90
  %.1852.i.i = fmul double %.1712.i.i222, %.1850.i.i223
  %.1853.i.i = fadd double %.1845.i.i, %.1852.i.i
  store double %.1853.i.i, ptr %.1844.i.i, align 8, !noalias !90
  %exitcond.not.i53.i = icmp eq i64 %.221.i.i, %.1816.i.i
  br i1 %exitcond.not.i53.i, label %B374.loopexit.i.i, label %B430.if.i.i

B522.if.i.i:                                      ; preds = %B522.if.i.i, %B522.preheader.i.i
  %by_rho.2.0182.i.i = phi double [ 0.000000e+00, %B522.preheader.i.i ], [ %.2033.i.i228, %B522.if.i.i ]
  %.1905.0180.i.i = phi i64 [ 0, %B522.preheader.i.i ], [ %.1974.i.i, %B522.if.i.i ]
  %.1974.i.i = add nuw nsw i64 %.1905.0180.i.i, 1
  %.2002.i.i = getelementptr double, ptr %278, i64 %.1905.0180.i.i
  %.2003.i.i = load double, ptr %.2002.i.i, align 8, !noalias !90
  %.2005.i.i = fmul double %.1242.i.i, %.2003.i.i
  %.2008.i.i225 = fadd double %.2007.i.i, %.2005.i.i
  %.2012.i.i = getelementptr double, ptr %274, i64 %.1905.0180.i.i
  %.2013.i.i = load double, ptr %.2012.i.i, align 8, !noalias !90
  %.2014.i.i226 = fmul double %.2013.i.i, 5.000000e-01
  %.2018.i.i = getelementptr double, ptr %279, i64 %.1905.0180.i.i
  %.2019.i.i = load double, ptr %.2018.i.i, align 8, !noalias !90
  %.2020.i.i227 = fmul double %.2014.i.i226, %.2019.i.i
  %.2026.i.i = fadd double %.2003.i.i, -1.000000e+00
  %.2027.i.i = fmul double %.2026.i.i, %.2020.i.i227
  %.2031.i.i = fdiv double %.2027.i.i, %.2008.i.i225
  %.2033.i.i228 = fadd double %by_rho.2.0182.i.i, %.2031.i.i
  %.2036.i.i = tail call double @sqrt(double %.2008.i.i225)
  %.2042.i.i = fmul double %.2013.i.i, %.2036.i.i
  %.2046.i.i229 = getelementptr double, ptr %276, i64 %.1905.0180.i.i
  store double %.2042.i.i, ptr %.2046.i.i229, align 8, !noalias !90
  %exitcond184.not.i.i = icmp eq i64 %.221.i.i, %.1974.i.i
  br i1 %exitcond184.not.i.i, label %mix_backward.2, label %B522.if.i.i

mix_backward.2: ; preds = %B522.if.i.i
  %.2270.i.pre.i = load i64, ptr %.1143.i, align 8, !noalias !90
  br label %mix_backward

mix_backward: ; preds = %mix_backward.2, %B316.i
  %.2270.i.i = phi i64 [ %.1144.i, %B316.i ], [ %.2270.i.pre.i, %mix_backward.2 ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B316.i ], [ %.2033.i.i228, %mix_backward.2 ]
  %.2274.i.i = getelementptr double, ptr %.408, i64 %.2270.i.i
  %.2275.i.i = load double, ptr %.2274.i.i, align 8, !noalias !90
  %.2277.i.i230 = fadd double %by_rho.2.0.lcssa.i.i, %.2275.i.i
  store double %.2277.i.i230, ptr %.2274.i.i, align 8, !noalias !90
  br label %B342.i

B342.i:                                           ; preds = %mix_backward, %B266.i
  %.1379.i = getelementptr i8, ptr %374, i64 344
  %.1380.i = load i64, ptr %.1379.i, align 8, !noalias !84
  %.1381.i = icmp sgt i64 %.1380.i, -1
  br i1 %.1381.i, label %B392.i, label %B416.i

B392.i:                                           ; preds = %B342.i
  %.207.i.i209 = getelementptr i8, ptr %374, i64 352
  %.208.i.i210 = load i64, ptr %.207.i.i209, align 8, !noalias !93
  %.1449.i.i = getelementptr i8, ptr %374, i64 360
  %.1450.i.i = load i64, ptr %.1449.i.i, align 8, !noalias !93
  %.153297.not.i.i = icmp slt i64 %.1450.i.i, 1
  br i1 %.153297.not.i.i, label %B416.i, label %B316.if.lr.ph.i.i

B316.if.lr.ph.i.i:                                ; preds = %B392.i
  %.1243.i.i = getelementptr i8, ptr %374, i64 384
  %.1244.i.i = load i64, ptr %.1243.i.i, align 8, !noalias !93
  %.1043.i.i211 = getelementptr i8, ptr %374, i64 200
  %.1044.i.i212 = load i64, ptr %.1043.i.i211, align 8, !noalias !93
  %.807.i.i213 = getelementptr i8, ptr %374, i64 376
  %.808.i.i214 = load i64, ptr %.807.i.i213, align 8, !noalias !93
  %.607.i.i215 = getelementptr i8, ptr %374, i64 328
  %.608.i.i216 = load i64, ptr %.607.i.i215, align 8, !noalias !93
  %.407.i.i217 = getelementptr i8, ptr %374, i64 192
  %.408.i.i218 = load i64, ptr %.407.i.i217, align 8, !noalias !93
  %281 = add i64 %.208.i.i210, -2
  %.165694.i.i = icmp ult i64 %281, 9223372036854775807
  %282 = getelementptr double, ptr %.296, i64 %.1044.i.i212
  %283 = getelementptr double, ptr %.296, i64 %.808.i.i214
  %284 = getelementptr double, ptr %283, i64 %.208.i.i210
  %285 = getelementptr double, ptr %.296, i64 %.1244.i.i
  %286 = getelementptr double, ptr %.296, i64 %.408.i.i218
  %287 = getelementptr double, ptr %.296, i64 %.608.i.i216
  br label %B316.if.i.i

B316.loopexit.i.i:                                ; preds = %B362.if.i.i, %B316.if.i.i
  %exitcond.not.i54.i = icmp eq i64 %.1545.i.i, %.1450.i.i
  br i1 %exitcond.not.i54.i, label %B416.i, label %B316.if.i.i

B316.if.i.i:                                      ; preds = %B316.loopexit.i.i, %B316.if.lr.ph.i.i
  %.1474.098.i.i = phi i64 [ 0, %B316.if.lr.ph.i.i ], [ %.1545.i.i, %B316.loopexit.i.i ]
  %.1545.i.i = add nuw nsw i64 %.1474.098.i.i, 1
  br i1 %.165694.i.i, label %B362.if.lr.ph.i.i, label %B316.loopexit.i.i

B362.if.lr.ph.i.i:                                ; preds = %B316.if.i.i
  %288 = mul nsw i64 %.1474.098.i.i, %.208.i.i210
  %289 = getelementptr double, ptr %282, i64 %288
  %290 = getelementptr double, ptr %286, i64 %288
  %291 = getelementptr double, ptr %287, i64 %288
  br label %B362.if.i.i

B362.if.i.i:                                      ; preds = %B362.if.i.i, %B362.if.lr.ph.i.i
  %.1603.096.i.in.i = phi i64 [ %.208.i.i210, %B362.if.lr.ph.i.i ], [ %.1603.096.i.i, %B362.if.i.i ]
  %.1603.096.i.i = add i64 %.1603.096.i.in.i, -1
  %.1699.i.i = getelementptr double, ptr %289, i64 %.1603.096.i.i
  %.1700.i.i = load double, ptr %.1699.i.i, align 8, !noalias !93
  %.1704.i.i = getelementptr double, ptr %283, i64 %.1603.096.i.i
  %.1705.i.i = load double, ptr %.1704.i.i, align 8, !noalias !93
  %.1711.i55.i = getelementptr double, ptr %284, i64 %.1603.096.i.i
  %.1712.i56.i = load double, ptr %.1711.i55.i, align 8, !noalias !93
  %.1716.i.i = getelementptr double, ptr %285, i64 %.1603.096.i.i
  %.1717.i.i = load double, ptr %.1716.i.i, align 8, !noalias !93
  %292 = getelementptr double, ptr %290, i64 %.1603.096.i.i
  %.1724.i.i = getelementptr i8, ptr %292, i64 -8
  %.1725.i57.i = load double, ptr %.1724.i.i, align 8, !noalias !93
  %.1731.i.i = getelementptr double, ptr %291, i64 %.1603.096.i.i
  %.1732.i.i = load double, ptr %.1731.i.i, align 8, !noalias !93
  %.1733.i.i = fmul double %.1705.i.i, %.1732.i.i
  %.1737.i.i219 = fdiv double %.1733.i.i, %.1712.i56.i
  %.1738.i.i = fsub double %.1725.i57.i, %.1737.i.i219
  %.1739.i.i = fmul double %.1700.i.i, %.1738.i.i
  %.1740.i.i = fadd double %.1717.i.i, %.1739.i.i
  store double %.1740.i.i, ptr %.1716.i.i, align 8, !noalias !93
  %.1750.i.i = getelementptr i8, ptr %.1699.i.i, i64 -8
  %.1751.i.i = load double, ptr %.1750.i.i, align 8, !noalias !93
  %.1752.i.i = fmul double %.1700.i.i, %.1705.i.i
  %.1753.i.i = fadd double %.1752.i.i, %.1751.i.i
  store double %.1753.i.i, ptr %.1750.i.i, align 8, !noalias !93
  %.1757.i.i = fmul double %.1700.i.i, %.1712.i56.i
  store double %.1757.i.i, ptr %.1699.i.i, align 8, !noalias !93
  %.1656.i.i = icmp samesign ugt i64 %.1603.096.i.i, 1
  br i1 %.1656.i.i, label %B362.if.i.i, label %B316.loopexit.i.i

B416.i:                                           ; preds = %B316.loopexit.i.i, %B392.i, %B342.i
  %.229.i.i = load i64, ptr %374, align 8, !noalias !96
  %.430.i.i = getelementptr i8, ptr %374, i64 8
  %.431.i.i = load i64, ptr %.430.i.i, align 8, !noalias !96
  %.633.i.i = load i64, ptr %.705.i, align 8, !noalias !96
  %.843.i.i = getelementptr i8, ptr %374, i64 16
  %.844.i.i = load i64, ptr %.843.i.i, align 8, !noalias !96
  %.17501303.not.i.i = icmp slt i64 %.229.i.i, 1
  br i1 %.17501303.not.i.i, label %B444.i, label %B364.lr.ph.i.i

B364.lr.ph.i.i:                                   ; preds = %B416.i
  %.1663.i.i161 = getelementptr i8, ptr %374, i64 248
  %.1664.i.i = load i64, ptr %.1663.i.i161, align 8, !noalias !96
  %.1452.i58.i = getelementptr i8, ptr %374, i64 112
  %.1453.i59.i = load i64, ptr %.1452.i58.i, align 8, !noalias !96
  %.1250.i.i = getelementptr i8, ptr %374, i64 64
  %.1251.i.i = load i64, ptr %.1250.i.i, align 8, !noalias !96
  %.1048.i.i = getelementptr i8, ptr %374, i64 56
  %.1049.i.i = load i64, ptr %.1048.i.i, align 8, !noalias !96
  %.1991.i.i = getelementptr i8, ptr %374, i64 96
  %.2199.i.i = getelementptr i8, ptr %374, i64 216
  %.2413.i.i = getelementptr i8, ptr %374, i64 232
  %.2619.i.i = getelementptr i8, ptr %374, i64 224
  %.2831.i.i = getelementptr i8, ptr %374, i64 208
  %.3037.i.i = getelementptr i8, ptr %374, i64 200
  %.31371196.not.i.i = icmp slt i64 %.431.i.i, 1
  %293 = getelementptr double, ptr %.296, i64 %.1251.i.i
  %.3537.i.i = getelementptr i8, ptr %374, i64 88
  %.9536.not.i.i.i162 = icmp slt i64 %.844.i.i, 1
  %.8.i.i.i163 = sitofp i64 %.844.i.i to double
  %.9.i.i.i164 = fmul double %.8.i.i.i163, 5.000000e-01
  %294 = getelementptr double, ptr %.296, i64 %.1049.i.i
  %storemerge1140.i.i = tail call i64 @llvm.smax.i64(i64 %.844.i.i, i64 0)
  %.4619.i.i = add nsw i64 %.844.i.i, -1
  %295 = getelementptr double, ptr %.296, i64 %.1664.i.i
  %.6072.i.i = getelementptr i8, ptr %374, i64 240
  %.6282.i.i = getelementptr i8, ptr %374, i64 136
  %.225.i.i.i = getelementptr i8, ptr %374, i64 160
  %.629.i.i.i = getelementptr i8, ptr %374, i64 176
  %.427.i.i.i = getelementptr i8, ptr %374, i64 168
  %.989.i.i.i = getelementptr i8, ptr %374, i64 144
  %.1876.i.i.i = getelementptr i8, ptr %374, i64 152
  %296 = getelementptr i64, ptr %.63, i64 %.1453.i59.i
  %.7665.i.i = getelementptr i8, ptr %374, i64 120
  %.7871.i.i = getelementptr i8, ptr %374, i64 128
  br label %B364.i.i

B358.loopexit.i.i:                                ; preds = %B2886.loopexit.i.i, %B2864.i.i
  %exitcond1323.not.i.i = icmp eq i64 %.1763.i.i, %.229.i.i
  br i1 %exitcond1323.not.i.i, label %B444.i, label %B364.i.i

B364.i.i:                                         ; preds = %B358.loopexit.i.i, %B364.lr.ph.i.i
  %.1692.01305.i.i = phi i64 [ 0, %B364.lr.ph.i.i ], [ %.1763.i.i, %B358.loopexit.i.i ]
  %.1763.i.i = add nuw nsw i64 %.1692.01305.i.i, 1
  %.1992.i.i = load i64, ptr %.1991.i.i, align 8, !noalias !96
  %.1995.i.i = mul nsw i64 %.1692.01305.i.i, %.431.i.i
  %.1997.i.i = mul nsw i64 %.1995.i.i, %.431.i.i
  %.2200.i60.i = load i64, ptr %.2199.i.i, align 8, !noalias !96
  %.2206.i.i = add nsw i64 %.2200.i60.i, %.1997.i.i
  %.2414.i.i = load i64, ptr %.2413.i.i, align 8, !noalias !96
  %.2418.i.i = add nsw i64 %.2414.i.i, %.1995.i.i
  %.2620.i.i = load i64, ptr %.2619.i.i, align 8, !noalias !96
  %.2832.i.i = load i64, ptr %.2831.i.i, align 8, !noalias !96
  %.2836.i.i = add nsw i64 %.2832.i.i, %.1995.i.i
  %.3038.i.i = load i64, ptr %.3037.i.i, align 8, !noalias !96
  %.3042.i.i = add nsw i64 %.3038.i.i, %.1995.i.i
  %.3045.i.i = mul nsw i64 %.1692.01305.i.i, %.844.i.i
  %.3047.i.i = add nsw i64 %.3045.i.i, %.633.i.i
  br i1 %.31371196.not.i.i, label %B864.i.i, label %B740.if.lr.ph.i.i

B740.if.lr.ph.i.i:                                ; preds = %B364.i.i
  %297 = getelementptr double, ptr %.296, i64 %.3042.i.i
  %298 = getelementptr double, ptr %.296, i64 %.2836.i.i
  br label %B774.if.lr.ph.i.i

B740.loopexit.i.i:                                ; preds = %B774.if.i.i
  %.3150.i.i = add nuw nsw i64 %.3081.01198.i.i, 1
  %exitcond1306.not.i.i = icmp eq i64 %.431.i.i, %.3150.i.i
  br i1 %exitcond1306.not.i.i, label %B864.i.i, label %B774.if.lr.ph.i.i

B864.i.i:                                         ; preds = %B740.loopexit.i.i, %B364.i.i
  %.3538.i.i = load i64, ptr %.3537.i.i, align 8, !noalias !96
  %.3539.i.i = icmp sgt i64 %.3538.i.i, -1
  br i1 %.3539.i.i, label %B922.i.i, label %B1102.i.i

B922.i.i:                                         ; preds = %B864.i.i
  %.3744.i.i = getelementptr double, ptr %.296, i64 %.3538.i.i
  %.3745.i.i = load double, ptr %.3744.i.i, align 8, !noalias !96
  br i1 %.9536.not.i.i.i162, label %squared.2, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B922.i.i
  %299 = getelementptr double, ptr %.296, i64 %.2836.i.i
  br label %B30.if.i.i.i183

B30.if.i.i.i183:                                  ; preds = %B30.if.i.i.i183, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i184 = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i190, %B30.if.i.i.i183 ]
  %.37.037.i.i.i185 = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i186, %B30.if.i.i.i183 ]
  %.108.i.i.i186 = add nuw nsw i64 %.37.037.i.i.i185, 1
  %.136.i.i.i187 = getelementptr double, ptr %299, i64 %.37.037.i.i.i185
  %.137.i.i.i188 = load double, ptr %.136.i.i.i187, align 8, !noalias !99
  %.143.i.i.i189 = fmul double %.137.i.i.i188, %.137.i.i.i188
  %.145.i.i.i190 = fadd double %total.2.039.i.i.i184, %.143.i.i.i189
  %exitcond.not.i.i.i191 = icmp eq i64 %.108.i.i.i186, %.844.i.i
  br i1 %exitcond.not.i.i.i191, label %squared.2, label %B30.if.i.i.i183

squared.2: ; preds = %B30.if.i.i.i183, %B922.i.i
  %total.2.0.lcssa.i.i.i193 = phi double [ 0.000000e+00, %B922.i.i ], [ %.145.i.i.i190, %B30.if.i.i.i183 ]
  %.3987.i.i = getelementptr double, ptr %.408, i64 %.3538.i.i
  %.3988.i.i = load double, ptr %.3987.i.i, align 8, !noalias !96
  %.7.i.i.i194 = fmul double %.3745.i.i, 5.000000e-01
  %.11.i.i.i195 = fadd double %.9.i.i.i164, %.7.i.i.i194
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i64, double %.11.i.i.i195)
  %.26.i.i.i197 = load double, ptr %.12.i.i.i64, align 8, !noalias !102
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i66, double %.7.i.i.i194)
  %.53.i.i.i199 = load double, ptr %.39.i.i.i66, align 8, !noalias !102
  %.63.i.i.i200 = fsub double %.26.i.i.i197, %.53.i.i.i199
  %.67.i.i.i = fdiv double %.9.i.i.i164, %.7.i.i.i194
  %.68.i.i.i201 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i202 = fadd double %.63.i.i.i200, %.68.i.i.i201
  %.74.i.i.i203 = fsub double %.69.i.i.i202, %.67.i.i.i
  %.78.i.i.i204 = fdiv double %total.2.0.lcssa.i.i.i193, %.3745.i.i
  %.79.i.i.i205 = tail call double @log1p(double %.78.i.i.i204)
  %.80.i.i.i206 = fsub double %.74.i.i.i203, %.79.i.i.i205
  %.82.i.i.i207 = fadd double %.3745.i.i, %.8.i.i.i163
  %.83.i.i.i = fmul double %.82.i.i.i207, %total.2.0.lcssa.i.i.i193
  %.84.i.i.i = fadd double %.3745.i.i, %total.2.0.lcssa.i.i.i193
  %.85.i.i.i = fmul double %.3745.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i206
  %.91.i.i.i208 = fmul double %.90.i.i.i, 5.000000e-01
  %.3781.i.i = fdiv double %.82.i.i.i207, %.84.i.i.i
  %.4015.i.i = fadd double %.3988.i.i, %.91.i.i.i208
  store double %.4015.i.i, ptr %.3987.i.i, align 8, !noalias !96
  br label %B1102.i.i

B1102.i.i:                                        ; preds = %squared.2, %B864.i.i
  %pulled.2.1.i.i = phi double [ %.3781.i.i, %squared.2 ], [ 1.000000e+00, %B864.i.i ]
  br i1 %.31371196.not.i.i, label %B1262.i.i, label %B1124.if.lr.ph.i.i

B1124.if.lr.ph.i.i:                               ; preds = %B1102.i.i
  %.4142.i.i = fneg double %pulled.2.1.i.i
  %300 = getelementptr double, ptr %.296, i64 %.2836.i.i
  %301 = getelementptr double, ptr %.296, i64 %.3042.i.i
  br label %B1124.if.i.i

B1238.i.i:                                        ; preds = %B1178.if.i.i, %B1124.if.i.i
  %total.14.2.lcssa.i.i165 = phi double [ %.4149.i.i, %B1124.if.i.i ], [ %.4288.i.i, %B1178.if.i.i ]
  %.4303.i.i = getelementptr double, ptr %301, i64 %.4044.01204.i.i
  store double %total.14.2.lcssa.i.i165, ptr %.4303.i.i, align 8, !noalias !96
  %exitcond1308.not.i.i = icmp eq i64 %.431.i.i, %.4113.i.i
  br i1 %exitcond1308.not.i.i, label %B1262.i.i, label %B1124.if.i.i

B1262.i.i:                                        ; preds = %B1238.i.i, %B1102.i.i
  br i1 %.9536.not.i.i.i162, label %B2300.i.i, label %B1288.if.lr.ph.i.i

B1288.if.lr.ph.i.i:                               ; preds = %B1262.i.i
  %302 = getelementptr double, ptr %.296, i64 %.3042.i.i
  %303 = getelementptr double, ptr %.296, i64 %.2206.i.i
  %304 = getelementptr double, ptr %arg.grad, i64 %.3047.i.i
  br label %B1288.if.i.i

B1394.i.i:                                        ; preds = %B1332.if.i.i, %B1288.if.i.i
  %.4590.pre-phi.i.i = phi i64 [ 0, %B1288.if.i.i ], [ %.4566.i.i166, %B1332.if.i.i ]
  %total.15.2.lcssa.i.i167 = phi double [ %.4442.i.i, %B1288.if.i.i ], [ %.4580.i.i, %B1332.if.i.i ]
  %305 = getelementptr double, ptr %303, i64 %.4590.pre-phi.i.i
  %.4596.i.i = getelementptr double, ptr %305, i64 %.4340.01212.i.i
  %.4597.i.i = load double, ptr %.4596.i.i, align 8, !noalias !96
  %.4602.i.i = fdiv double %total.15.2.lcssa.i.i167, %.4597.i.i
  %.4611.i.i = getelementptr double, ptr %304, i64 %.4340.01212.i.i
  store double %.4602.i.i, ptr %.4611.i.i, align 8, !noalias !96
  %exitcond1310.not.i.i = icmp eq i64 %.844.i.i, %.4409.i.i
  br i1 %exitcond1310.not.i.i, label %B1484.if.i.i, label %B1288.if.i.i

B1688.preheader.i.i:                              ; preds = %B1598.i.i
  %306 = getelementptr double, ptr %.296, i64 %.2620.i.i
  %307 = getelementptr double, ptr %306, i64 %.1995.i.i
  br label %B1716.if.lr.ph.i.i

B1598.i.i:                                        ; preds = %B1536.if.i.i, %B1484.if.i.i
  %total.16.2.lcssa.i.i168 = phi double [ %.4745.i.i, %B1484.if.i.i ], [ %.4885.i.i, %B1536.if.i.i ]
  %.4895.i.i = mul nsw i64 %.4643.01222.i.i, %.431.i.i
  %308 = getelementptr double, ptr %303, i64 %.4895.i.i
  %.4901.i.i169 = getelementptr double, ptr %308, i64 %.4643.01222.i.i
  %.4902.i.i = load double, ptr %.4901.i.i169, align 8, !noalias !96
  %.4907.i.i170 = fdiv double %total.16.2.lcssa.i.i168, %.4902.i.i
  %.4916.i.i = getelementptr double, ptr %302, i64 %.4643.01222.i.i
  store double %.4907.i.i170, ptr %.4916.i.i, align 8, !noalias !96
  %.4699.i.i = icmp sgt i64 %.4646.01223.i.i, 1
  br i1 %.4699.i.i, label %B1484.if.i.i, label %B1688.preheader.i.i

B1688.loopexit.i.i:                               ; preds = %B1958.i.i
  %.5013.i.i = add nsw i64 %.4951.01238.i.i, -1
  %.5017.i.i172 = add i64 %.4948.01237.i.i, -1
  %.5004.i.i = icmp sgt i64 %.4951.01238.i.i, 1
  br i1 %.5004.i.i, label %B1716.if.lr.ph.i.i, label %B2094.if.lr.ph.i.i

B1738.i.i:                                        ; preds = %B1716.if.i.i
  %.5178.i.i = load double, ptr %.5177.i.i, align 8, !noalias !96
  %.5184.i.i = load double, ptr %.5183.i.i, align 8, !noalias !96
  %.5185.i.i = fadd double %.5178.i.i, %.5184.i.i
  %.5186.i.i = fneg double %.5185.i.i
  %.5191.i.i = getelementptr double, ptr %304, i64 %.5069.01234.i.i
  %.5192.i.i = load double, ptr %.5191.i.i, align 8, !noalias !96
  %.5193.i.i = fmul double %.5192.i.i, %.5186.i.i
  %.5199.i.i = load double, ptr %.5198.i.i, align 8, !noalias !96
  %.5204.i.i = getelementptr double, ptr %307, i64 %.5069.01234.i.i
  %.5205.i.i = load double, ptr %.5204.i.i, align 8, !noalias !96
  %.5206.i.i = fmul double %.5199.i.i, %.5205.i.i
  %.5207.i.i = fsub double %.5193.i.i, %.5206.i.i
  %.5216.i.i = icmp eq i64 %.4948.01237.i.i, %.5069.01234.i.i
  br i1 %.5216.i.i, label %B1840.i.i, label %B1856.i.i

B1840.i.i:                                        ; preds = %B1738.i.i
  %.5219.i.i = fadd double %.5207.i.i, -1.000000e+00
  %.5222.i.i = fmul double %.5219.i.i, 5.000000e-01
  br label %B1856.i.i

B1856.i.i:                                        ; preds = %B1716.if.i.i, %B1840.i.i, %B1738.i.i
  %total.18.3.i.i = phi double [ %.5222.i.i, %B1840.i.i ], [ %.5207.i.i, %B1738.i.i ], [ 0.000000e+00, %B1716.if.i.i ]
  br i1 %.53161224.not.i.i, label %B1958.i.i, label %B1886.if.lr.ph.i.i

B1886.if.lr.ph.i.i:                               ; preds = %B1856.i.i
  %invariant.gep1231.i.i = getelementptr double, ptr %295, i64 %.5069.01234.i.i
  br label %B1886.if.i.i

B1958.i.i:                                        ; preds = %B1886.if.i.i, %B1856.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1856.i.i ], [ %.5374.i.i, %B1886.if.i.i ]
  %.5391.i.i = load double, ptr %.5390.i.i, align 8, !noalias !96
  %.5396.i.i = fdiv double %total.17.3.lcssa.i.i, %.5391.i.i
  %.5409.i.i = getelementptr double, ptr %338, i64 %.5069.01234.i.i
  store double %.5396.i.i, ptr %.5409.i.i, align 8, !noalias !96
  %exitcond1311.not.i.i = icmp eq i64 %.844.i.i, %.5138.i.i
  br i1 %exitcond1311.not.i.i, label %B1688.loopexit.i.i, label %B1716.if.i.i

B2056.loopexit.i.i:                               ; preds = %B2228.i.i
  %.5520.i.i = add nuw nsw i64 %.5451.01250.i.i, 1
  %exitcond1312.not.i.i = icmp eq i64 %.844.i.i, %.5520.i.i
  br i1 %exitcond1312.not.i.i, label %B2300.i.i, label %B2094.if.lr.ph.i.i

B2228.i.i:                                        ; preds = %B2156.if.i.i, %B2094.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5679.i.i, %B2094.if.i.i ], [ %.5823.i.i, %B2156.if.i.i ]
  %.5833.i.i173 = mul nsw i64 %.5573.01247.i.i, %.431.i.i
  %309 = getelementptr double, ptr %303, i64 %.5833.i.i173
  %.5839.i.i174 = getelementptr double, ptr %309, i64 %.5573.01247.i.i
  %.5840.i.i = load double, ptr %.5839.i.i174, align 8, !noalias !96
  %.5845.i.i175 = fdiv double %total.19.3.lcssa.i.i, %.5840.i.i
  store double %.5845.i.i175, ptr %.5678.i.i, align 8, !noalias !96
  %.5629.i.i = icmp sgt i64 %.5576.01248.i.i, 1
  br i1 %.5629.i.i, label %B2094.if.i.i, label %B2056.loopexit.i.i

B2300.i.i:                                        ; preds = %B2056.loopexit.i.i, %B1262.i.i
  %.6073.i.i = load i64, ptr %.6072.i.i, align 8, !noalias !96
  %310 = getelementptr double, ptr %.296, i64 %.6073.i.i
  %.6077.i.i = getelementptr double, ptr %310, i64 %.1692.01305.i.i
  %.6078.i.i = load double, ptr %.6077.i.i, align 8, !noalias !96
  %.6283.i.i = load i64, ptr %.6282.i.i, align 8, !noalias !96
  %.6284.not.i.i = icmp eq i64 %.6283.i.i, 0
  br i1 %.6284.not.i.i, label %B2864.i.i, label %B2434.preheader.i.i

B2434.preheader.i.i:                              ; preds = %B2300.i.i
  br i1 %.31371196.not.i.i, label %B2600.preheader.i.i, label %B2434.if.lr.ph.i.i

B2434.if.lr.ph.i.i:                               ; preds = %B2434.preheader.i.i
  %311 = getelementptr double, ptr %.296, i64 %.3042.i.i
  %312 = getelementptr double, ptr %.296, i64 %.2418.i.i
  br label %B2434.if.i.i

B2434.loopexit.i.i:                               ; preds = %B2488.if.i.i, %B2434.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2434.if.i.i ], [ %.6587.i.i, %B2488.if.i.i ]
  %indvars.iv.next.i.i177 = add nuw i64 %indvars.iv.i.i176, 1
  %exitcond1314.not.i.i = icmp eq i64 %.431.i.i, %.6382.i.i
  br i1 %exitcond1314.not.i.i, label %B2600.preheader.i.i, label %B2434.if.i.i

B2600.preheader.i.i:                              ; preds = %B2434.loopexit.i.i, %B2434.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2434.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  br i1 %.9536.not.i.i.i162, label %B2830.i.i, label %B2600.if.lr.ph.i.i

B2600.if.lr.ph.i.i:                               ; preds = %B2600.preheader.i.i
  %313 = getelementptr double, ptr %.296, i64 %.2206.i.i
  br label %B2600.if.i.i

B2600.loopexit.i.i:                               ; preds = %B2776.i.i
  %.6706.i.i = add nuw nsw i64 %.6637.01273.i.i, 1
  %exitcond1318.not.i.i = icmp eq i64 %.844.i.i, %.6706.i.i
  br i1 %exitcond1318.not.i.i, label %B2830.i.i, label %B2600.if.i.i

B2776.i.i:                                        ; preds = %B2702.if.i.i
  %.6833.i.i = add nuw nsw i64 %.6764.01268.i.i, 1
  %.7064.i.i = getelementptr double, ptr %344, i64 %.6764.01268.i.i
  %.7065.i.i = load double, ptr %.7064.i.i, align 8, !noalias !96
  %.7067.i.i = fmul double %.7046.i.i, %.7065.i.i
  %.7071.i.i = fadd double %by_log_weight.5.21270.i.i, %.7067.i.i
  %exitcond1317.not.i.i = icmp eq i64 %.844.i.i, %.6833.i.i
  br i1 %exitcond1317.not.i.i, label %B2600.loopexit.i.i, label %B2702.if.lr.ph.i.i

B2830.i.i:                                        ; preds = %B2600.loopexit.i.i, %B2600.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.preheader.i.i ], [ %.7071.i.i, %B2600.loopexit.i.i ]
  %.226.i.i.i = load i64, ptr %.225.i.i.i, align 8, !noalias !105
  %.72190.not.i.i.i = icmp slt i64 %.226.i.i.i, 1
  br i1 %.72190.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2830.i.i
  %.632.i.i.i = mul nuw nsw i64 %.226.i.i.i, %.1692.01305.i.i
  %.630.i.i.i = load i64, ptr %.629.i.i.i, align 8, !noalias !105
  %.428.i.i.i = load i64, ptr %.427.i.i.i, align 8, !noalias !105
  %314 = getelementptr i64, ptr %.63, i64 %.428.i.i.i
  %315 = getelementptr double, ptr %.108, i64 %.630.i.i.i
  %316 = getelementptr double, ptr %315, i64 %.632.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2830.i.i
  %.990.i.i.i = load i64, ptr %.989.i.i.i, align 8, !noalias !105
  %.991.i.i.i = icmp sgt i64 %.990.i.i.i, -1
  br i1 %.991.i.i.i, label %B272.i.i.i, label %B2864.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1072.i.i.i = load i64, ptr %.302.i, align 8, !noalias !105
  %317 = getelementptr i64, ptr %.63, i64 %.1072.i.i.i
  %.idx.i.i.i179 = mul i64 %.990.i.i.i, 392
  %318 = getelementptr i8, ptr %317, i64 %.idx.i.i.i179
  %.1672.i.i.i = getelementptr i8, ptr %318, i64 8
  %.1673.i.i.i = load i64, ptr %.1672.i.i.i, align 8, !noalias !105
  %.217493.not.i.i.i = icmp slt i64 %.1673.i.i.i, 1
  br i1 %.217493.not.i.i.i, label %B2864.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2080.i.i.i180 = getelementptr i8, ptr %318, i64 200
  %.2081.i.i.i = load i64, ptr %.2080.i.i.i180, align 8, !noalias !105
  %.1879.i.i.i = mul nuw nsw i64 %.1673.i.i.i, %.1692.01305.i.i
  %.1877.i.i.i = load i64, ptr %.1876.i.i.i, align 8, !noalias !105
  %319 = getelementptr double, ptr %.296, i64 %.2081.i.i.i
  %320 = getelementptr double, ptr %319, i64 %.1879.i.i.i
  %321 = getelementptr double, ptr %.108, i64 %.1877.i.i.i
  %322 = getelementptr double, ptr %321, i64 %.1879.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.663.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.734.i.i.i, %B160.if.i.i.i ]
  %.734.i.i.i = add nuw nsw i64 %.663.091.i.i.i, 1
  %.762.i.i.i = getelementptr i64, ptr %314, i64 %.663.091.i.i.i
  %.763.i.i.i = load i64, ptr %.762.i.i.i, align 8, !noalias !105
  %.765.i.i.i = getelementptr double, ptr %.408, i64 %.763.i.i.i
  %.766.i.i.i = load double, ptr %.765.i.i.i, align 8, !noalias !105
  %.770.i.i.i = getelementptr double, ptr %316, i64 %.663.091.i.i.i
  %.771.i.i.i = load double, ptr %.770.i.i.i, align 8, !noalias !105
  %.773.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.771.i.i.i
  %.774.i.i.i = fadd double %.766.i.i.i, %.773.i.i.i
  store double %.774.i.i.i, ptr %.765.i.i.i, align 8, !noalias !105
  %exitcond.not.i1163.i.i = icmp eq i64 %.734.i.i.i, %.226.i.i.i
  br i1 %exitcond.not.i1163.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2118.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2187.i.i.i, %B552.if.i.i.i ]
  %.2187.i.i.i = add nuw nsw i64 %.2118.094.i.i.i, 1
  %.2215.i.i.i = getelementptr double, ptr %320, i64 %.2118.094.i.i.i
  %.2216.i.i.i = load double, ptr %.2215.i.i.i, align 8, !noalias !105
  %.2220.i.i.i = getelementptr double, ptr %322, i64 %.2118.094.i.i.i
  %.2221.i.i.i = load double, ptr %.2220.i.i.i, align 8, !noalias !105
  %.2223.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2221.i.i.i
  %.2224.i.i.i = fadd double %.2216.i.i.i, %.2223.i.i.i
  store double %.2224.i.i.i, ptr %.2215.i.i.i, align 8, !noalias !105
  %exitcond96.not.i.i.i = icmp eq i64 %.2187.i.i.i, %.1673.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2864.i.i, label %B552.if.i.i.i

B2864.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2300.i.i
  br i1 %.31371196.not.i.i, label %B358.loopexit.i.i, label %B2886.if.lr.ph.i.i

B2886.if.lr.ph.i.i:                               ; preds = %B2864.i.i
  %323 = getelementptr double, ptr %.296, i64 %.3042.i.i
  %324 = getelementptr double, ptr %.296, i64 %.2418.i.i
  %325 = getelementptr double, ptr %.108, i64 %.1992.i.i
  %326 = getelementptr double, ptr %325, i64 %.1997.i.i
  br label %B2886.if.i.i

B2886.loopexit.i.i:                               ; preds = %B3354.loopexit.i.i, %B3354.preheader.i.i
  %exitcond1322.not.i.i = icmp eq i64 %.431.i.i, %.7223.i.i
  br i1 %exitcond1322.not.i.i, label %B358.loopexit.i.i, label %B2886.if.i.i

B3078.i.i:                                        ; preds = %B2946.if.i.i, %B2886.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B2886.if.i.i ], [ %.7418.i.i, %B2946.if.i.i ]
  %.7455.i.i = getelementptr i64, ptr %296, i64 %.7154.01301.i.i
  %.7456.i.i = load i64, ptr %.7455.i.i, align 8, !noalias !96
  %.7462.i.i = getelementptr i8, ptr %.7455.i.i, i64 8
  %.7463.i.i = load i64, ptr %.7462.i.i, align 8, !noalias !96
  %.7464.i.i = sub nsw i64 %.7463.i.i, %.7456.i.i
  %.79611282.not.i.i = icmp slt i64 %.7464.i.i, 1
  br i1 %.79611282.not.i.i, label %B3354.preheader.i.i, label %B3258.if.lr.ph.i.i

B3258.if.lr.ph.i.i:                               ; preds = %B3078.i.i
  %.7877.i.i = mul nuw nsw i64 %.7464.i.i, %.1692.01305.i.i
  %.7874.i.i = mul nsw i64 %.7456.i.i, %.229.i.i
  %.7872.i.i = load i64, ptr %.7871.i.i, align 8, !noalias !96
  %.7666.i.i = load i64, ptr %.7665.i.i, align 8, !noalias !96
  %327 = getelementptr i64, ptr %.63, i64 %.7666.i.i
  %328 = getelementptr i64, ptr %327, i64 %.7456.i.i
  %.8009.i.i = fmul double %.6078.i.i, %by_pull.2.2.lcssa.i.i
  %329 = getelementptr double, ptr %.108, i64 %.7872.i.i
  %330 = getelementptr double, ptr %329, i64 %.7874.i.i
  %331 = getelementptr double, ptr %330, i64 %.7877.i.i
  br label %B3258.if.i.i

B3354.preheader.i.i:                              ; preds = %B3258.if.i.i, %B3078.i.i
  br i1 %.9536.not.i.i.i162, label %B2886.loopexit.i.i, label %B3354.if.lr.ph.i.i

B3354.if.lr.ph.i.i:                               ; preds = %B3354.preheader.i.i
  %.8276.i.i = mul nuw nsw i64 %.7154.01301.i.i, %.431.i.i
  %332 = getelementptr double, ptr %326, i64 %.8276.i.i
  %333 = getelementptr double, ptr %293, i64 %.8276.i.i
  br label %B3354.if.i.i

B3354.loopexit.i.i:                               ; preds = %B3518.if.i.i
  %exitcond1321.not.i.i = icmp eq i64 %.844.i.i, %.8124.i.i
  br i1 %exitcond1321.not.i.i, label %B2886.loopexit.i.i, label %B3354.if.i.i

B3518.if.lr.ph.i.i:                               ; preds = %B3388.if.i.i, %B3354.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3354.if.i.i ], [ %.8296.i.i, %B3388.if.i.i ]
  %.8463.i.i = mul nuw nsw i64 %.8055.01298.i.i, %.431.i.i
  %334 = getelementptr double, ptr %295, i64 %.8463.i.i
  %invariant.gep1295.i.i = getelementptr double, ptr %295, i64 %.8055.01298.i.i
  br label %B3518.if.i.i

B774.if.lr.ph.i.i:                                ; preds = %B740.loopexit.i.i, %B740.if.lr.ph.i.i
  %.3081.01198.i.i = phi i64 [ 0, %B740.if.lr.ph.i.i ], [ %.3150.i.i, %B740.loopexit.i.i ]
  %.3299.i.i = mul nuw nsw i64 %.3081.01198.i.i, %.431.i.i
  %335 = getelementptr double, ptr %293, i64 %.3299.i.i
  %.3310.i.i = getelementptr double, ptr %297, i64 %.3081.01198.i.i
  br label %B774.if.i.i

B774.if.i.i:                                      ; preds = %B774.if.i.i, %B774.if.lr.ph.i.i
  %.3203.01195.i.i = phi i64 [ 0, %B774.if.lr.ph.i.i ], [ %.3272.i.i, %B774.if.i.i ]
  %.3272.i.i = add nuw nsw i64 %.3203.01195.i.i, 1
  %.3304.i.i = getelementptr double, ptr %335, i64 %.3203.01195.i.i
  %.3305.i.i = load double, ptr %.3304.i.i, align 8, !noalias !96
  %.3311.i.i = load double, ptr %.3310.i.i, align 8, !noalias !96
  %.3315.i.i = getelementptr double, ptr %298, i64 %.3203.01195.i.i
  %.3316.i.i = load double, ptr %.3315.i.i, align 8, !noalias !96
  %.3317.i.i = fmul double %.3311.i.i, %.3316.i.i
  %.3318.i.i = fadd double %.3305.i.i, %.3317.i.i
  store double %.3318.i.i, ptr %.3304.i.i, align 8, !noalias !96
  %exitcond.not.i61.i = icmp eq i64 %.3203.01195.i.i, %.3081.01198.i.i
  br i1 %exitcond.not.i61.i, label %B740.loopexit.i.i, label %B774.if.i.i

B1124.if.i.i:                                     ; preds = %B1238.i.i, %B1124.if.lr.ph.i.i
  %.4044.01204.i.i = phi i64 [ 0, %B1124.if.lr.ph.i.i ], [ %.4113.i.i, %B1238.i.i ]
  %.4113.i.i = add nuw nsw i64 %.4044.01204.i.i, 1
  %.4147.i.i = getelementptr double, ptr %300, i64 %.4044.01204.i.i
  %.4148.i.i = load double, ptr %.4147.i.i, align 8, !noalias !96
  %.4149.i.i = fmul double %.4148.i.i, %.4142.i.i
  %.42341199.not.not.i.i = icmp sgt i64 %.431.i.i, %.4044.01204.i.i
  br i1 %.42341199.not.not.i.i, label %B1178.if.lr.ph.i.i, label %B1238.i.i

B1178.if.lr.ph.i.i:                               ; preds = %B1124.if.i.i
  %invariant.gep.i.i181 = getelementptr double, ptr %294, i64 %.4044.01204.i.i
  br label %B1178.if.i.i

B1178.if.i.i:                                     ; preds = %B1178.if.i.i, %B1178.if.lr.ph.i.i
  %total.14.21202.i.i = phi double [ %.4149.i.i, %B1178.if.lr.ph.i.i ], [ %.4288.i.i, %B1178.if.i.i ]
  %.4178.01200.i.i = phi i64 [ %.4044.01204.i.i, %B1178.if.lr.ph.i.i ], [ %.4247.i.i, %B1178.if.i.i ]
  %.4247.i.i = add nuw i64 %.4178.01200.i.i, 1
  %.4273.i.i = mul nsw i64 %.4178.01200.i.i, %.431.i.i
  %gep.i.i182 = getelementptr double, ptr %invariant.gep.i.i181, i64 %.4273.i.i
  %.4280.i.i = load double, ptr %gep.i.i182, align 8, !noalias !96
  %.4284.i.i = getelementptr double, ptr %301, i64 %.4178.01200.i.i
  %.4285.i.i = load double, ptr %.4284.i.i, align 8, !noalias !96
  %.4286.i.i = fmul double %.4280.i.i, %.4285.i.i
  %.4288.i.i = fadd double %total.14.21202.i.i, %.4286.i.i
  %exitcond1307.not.i.i = icmp eq i64 %.4247.i.i, %.431.i.i
  br i1 %exitcond1307.not.i.i, label %B1238.i.i, label %B1178.if.i.i

B1288.if.i.i:                                     ; preds = %B1394.i.i, %B1288.if.lr.ph.i.i
  %.4340.01212.i.i = phi i64 [ 0, %B1288.if.lr.ph.i.i ], [ %.4409.i.i, %B1394.i.i ]
  %.4409.i.i = add nuw nsw i64 %.4340.01212.i.i, 1
  %.4441.i.i = getelementptr double, ptr %302, i64 %.4340.01212.i.i
  %.4442.i.i = load double, ptr %.4441.i.i, align 8, !noalias !96
  %.45261206.not.i.i = icmp eq i64 %.4340.01212.i.i, 0
  br i1 %.45261206.not.i.i, label %B1394.i.i, label %B1332.if.lr.ph.i.i

B1332.if.lr.ph.i.i:                               ; preds = %B1288.if.i.i
  %.4566.i.i166 = mul nsw i64 %.4340.01212.i.i, %.431.i.i
  %336 = getelementptr double, ptr %303, i64 %.4566.i.i166
  br label %B1332.if.i.i

B1332.if.i.i:                                     ; preds = %B1332.if.i.i, %B1332.if.lr.ph.i.i
  %total.15.21209.i.i = phi double [ %.4442.i.i, %B1332.if.lr.ph.i.i ], [ %.4580.i.i, %B1332.if.i.i ]
  %.4470.01207.i.i = phi i64 [ 0, %B1332.if.lr.ph.i.i ], [ %.4539.i.i, %B1332.if.i.i ]
  %.4539.i.i = add nuw nsw i64 %.4470.01207.i.i, 1
  %.4571.i.i = getelementptr double, ptr %336, i64 %.4470.01207.i.i
  %.4572.i.i = load double, ptr %.4571.i.i, align 8, !noalias !96
  %.4576.i.i = getelementptr double, ptr %304, i64 %.4470.01207.i.i
  %.4577.i.i = load double, ptr %.4576.i.i, align 8, !noalias !96
  %.4578.i.i = fmul double %.4572.i.i, %.4577.i.i
  %.4580.i.i = fsub double %total.15.21209.i.i, %.4578.i.i
  %exitcond1309.not.i.i = icmp eq i64 %.4539.i.i, %.4340.01212.i.i
  br i1 %exitcond1309.not.i.i, label %B1394.i.i, label %B1332.if.i.i

B1484.if.i.i:                                     ; preds = %B1394.i.i, %B1598.i.i
  %.4646.01223.i.i = phi i64 [ %.4708.i.i, %B1598.i.i ], [ %storemerge1140.i.i, %B1394.i.i ]
  %.4643.01222.i.i = phi i64 [ %.4712.i.i, %B1598.i.i ], [ %.4619.i.i, %B1394.i.i ]
  %.4708.i.i = add nsw i64 %.4646.01223.i.i, -1
  %.4712.i.i = add i64 %.4643.01222.i.i, -1
  %.4744.i.i = getelementptr double, ptr %304, i64 %.4643.01222.i.i
  %.4745.i.i = load double, ptr %.4744.i.i, align 8, !noalias !96
  %.4750.i.i = add nsw i64 %.4643.01222.i.i, 1
  %.4788.i.i = sub i64 %.844.i.i, %.4750.i.i
  %.48311214.not.i.i = icmp eq i64 %.4788.i.i, 0
  br i1 %.48311214.not.i.i, label %B1598.i.i, label %B1536.if.lr.ph.i.i

B1536.if.lr.ph.i.i:                               ; preds = %B1484.if.i.i
  %invariant.gep1219.i.i = getelementptr double, ptr %303, i64 %.4643.01222.i.i
  br label %B1536.if.i.i

B1536.if.i.i:                                     ; preds = %B1536.if.i.i, %B1536.if.lr.ph.i.i
  %total.16.21217.i.i = phi double [ %.4745.i.i, %B1536.if.lr.ph.i.i ], [ %.4885.i.i, %B1536.if.i.i ]
  %.4778.01216.i.i = phi i64 [ %.4788.i.i, %B1536.if.lr.ph.i.i ], [ %.4840.i.i, %B1536.if.i.i ]
  %.4775.01215.i.i = phi i64 [ %.4750.i.i, %B1536.if.lr.ph.i.i ], [ %.4844.i.i, %B1536.if.i.i ]
  %.4840.i.i = add nsw i64 %.4778.01216.i.i, -1
  %.4844.i.i = add i64 %.4775.01215.i.i, 1
  %.4870.i.i = mul nsw i64 %.4775.01215.i.i, %.431.i.i
  %gep1220.i.i = getelementptr double, ptr %invariant.gep1219.i.i, i64 %.4870.i.i
  %.4877.i.i = load double, ptr %gep1220.i.i, align 8, !noalias !96
  %.4881.i.i = getelementptr double, ptr %302, i64 %.4775.01215.i.i
  %.4882.i.i = load double, ptr %.4881.i.i, align 8, !noalias !96
  %.4883.i.i = fmul double %.4877.i.i, %.4882.i.i
  %.4885.i.i = fsub double %total.16.21217.i.i, %.4883.i.i
  %.4831.i.i = icmp sgt i64 %.4778.01216.i.i, 1
  br i1 %.4831.i.i, label %B1536.if.i.i, label %B1598.i.i

B1716.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B1688.preheader.i.i
  %.4951.01238.i.i = phi i64 [ %storemerge1140.i.i, %B1688.preheader.i.i ], [ %.5013.i.i, %B1688.loopexit.i.i ]
  %.4948.01237.i.i = phi i64 [ %.4619.i.i, %B1688.preheader.i.i ], [ %.5017.i.i172, %B1688.loopexit.i.i ]
  %.5175.i.i = add nsw i64 %.4948.01237.i.i, %.3047.i.i
  %.5177.i.i = getelementptr double, ptr %.490, i64 %.5175.i.i
  %.5183.i.i = getelementptr double, ptr %307, i64 %.4948.01237.i.i
  %.5198.i.i = getelementptr double, ptr %arg.grad, i64 %.5175.i.i
  %.5235.i.i = add nsw i64 %.4948.01237.i.i, 1
  %.5273.i.i = sub i64 %.844.i.i, %.5235.i.i
  %.53161224.not.i.i = icmp eq i64 %.5273.i.i, 0
  %invariant.gep1229.i.i = getelementptr double, ptr %303, i64 %.4948.01237.i.i
  %.5384.i.i = mul nsw i64 %.4948.01237.i.i, %.431.i.i
  %337 = getelementptr double, ptr %303, i64 %.5384.i.i
  %.5390.i.i = getelementptr double, ptr %337, i64 %.4948.01237.i.i
  %338 = getelementptr double, ptr %295, i64 %.5384.i.i
  br label %B1716.if.i.i

B1716.if.i.i:                                     ; preds = %B1716.if.lr.ph.i.i, %B1958.i.i
  %.5069.01234.i.i = phi i64 [ 0, %B1716.if.lr.ph.i.i ], [ %.5138.i.i, %B1958.i.i ]
  %.5138.i.i = add nuw nsw i64 %.5069.01234.i.i, 1
  %.5171.not.i.i = icmp sgt i64 %.5069.01234.i.i, %.4948.01237.i.i
  br i1 %.5171.not.i.i, label %B1856.i.i, label %B1738.i.i

B1886.if.i.i:                                     ; preds = %B1886.if.i.i, %B1886.if.lr.ph.i.i
  %total.17.31227.i.i = phi double [ %total.18.3.i.i, %B1886.if.lr.ph.i.i ], [ %.5374.i.i, %B1886.if.i.i ]
  %.5263.01226.i.i = phi i64 [ %.5273.i.i, %B1886.if.lr.ph.i.i ], [ %.5325.i.i, %B1886.if.i.i ]
  %.5260.01225.i.i = phi i64 [ %.5235.i.i, %B1886.if.lr.ph.i.i ], [ %.5329.i.i, %B1886.if.i.i ]
  %.5325.i.i = add nsw i64 %.5263.01226.i.i, -1
  %.5329.i.i = add i64 %.5260.01225.i.i, 1
  %339 = mul nsw i64 %.5260.01225.i.i, %.431.i.i
  %gep1230.i.i = getelementptr double, ptr %invariant.gep1229.i.i, i64 %339
  %.5362.i.i = load double, ptr %gep1230.i.i, align 8, !noalias !96
  %gep1232.i.i = getelementptr double, ptr %invariant.gep1231.i.i, i64 %339
  %.5371.i.i = load double, ptr %gep1232.i.i, align 8, !noalias !96
  %.5372.i.i = fmul double %.5362.i.i, %.5371.i.i
  %.5374.i.i = fsub double %total.17.31227.i.i, %.5372.i.i
  %.5316.i.i171 = icmp sgt i64 %.5263.01226.i.i, 1
  br i1 %.5316.i.i171, label %B1886.if.i.i, label %B1958.i.i

B2094.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B2056.loopexit.i.i
  %.5451.01250.i.i = phi i64 [ %.5520.i.i, %B2056.loopexit.i.i ], [ 0, %B1688.loopexit.i.i ]
  %340 = mul nsw i64 %.5451.01250.i.i, %.431.i.i
  %341 = getelementptr double, ptr %295, i64 %340
  br label %B2094.if.i.i

B2094.if.i.i:                                     ; preds = %B2094.if.lr.ph.i.i, %B2228.i.i
  %.5576.01248.i.i = phi i64 [ %storemerge1140.i.i, %B2094.if.lr.ph.i.i ], [ %.5638.i.i, %B2228.i.i ]
  %.5573.01247.i.i = phi i64 [ %.4619.i.i, %B2094.if.lr.ph.i.i ], [ %.5642.i.i, %B2228.i.i ]
  %.5638.i.i = add nsw i64 %.5576.01248.i.i, -1
  %.5642.i.i = add i64 %.5573.01247.i.i, -1
  %.5678.i.i = getelementptr double, ptr %341, i64 %.5573.01247.i.i
  %.5679.i.i = load double, ptr %.5678.i.i, align 8, !noalias !96
  %.5684.i.i = add nsw i64 %.5573.01247.i.i, 1
  %.5722.i.i = sub i64 %.844.i.i, %.5684.i.i
  %.57651239.not.i.i = icmp eq i64 %.5722.i.i, 0
  br i1 %.57651239.not.i.i, label %B2228.i.i, label %B2156.if.lr.ph.i.i

B2156.if.lr.ph.i.i:                               ; preds = %B2094.if.i.i
  %invariant.gep1244.i.i = getelementptr double, ptr %303, i64 %.5573.01247.i.i
  br label %B2156.if.i.i

B2156.if.i.i:                                     ; preds = %B2156.if.i.i, %B2156.if.lr.ph.i.i
  %total.19.31242.i.i = phi double [ %.5679.i.i, %B2156.if.lr.ph.i.i ], [ %.5823.i.i, %B2156.if.i.i ]
  %.5712.01241.i.i = phi i64 [ %.5722.i.i, %B2156.if.lr.ph.i.i ], [ %.5774.i.i, %B2156.if.i.i ]
  %.5709.01240.i.i = phi i64 [ %.5684.i.i, %B2156.if.lr.ph.i.i ], [ %.5778.i.i, %B2156.if.i.i ]
  %.5774.i.i = add nsw i64 %.5712.01241.i.i, -1
  %.5778.i.i = add i64 %.5709.01240.i.i, 1
  %.5810.i.i = getelementptr double, ptr %341, i64 %.5709.01240.i.i
  %.5811.i.i = load double, ptr %.5810.i.i, align 8, !noalias !96
  %.5813.i.i = mul nsw i64 %.5709.01240.i.i, %.431.i.i
  %gep1245.i.i = getelementptr double, ptr %invariant.gep1244.i.i, i64 %.5813.i.i
  %.5820.i.i = load double, ptr %gep1245.i.i, align 8, !noalias !96
  %.5821.i.i = fmul double %.5811.i.i, %.5820.i.i
  %.5823.i.i = fsub double %total.19.31242.i.i, %.5821.i.i
  %.5765.i.i = icmp sgt i64 %.5712.01241.i.i, 1
  br i1 %.5765.i.i, label %B2156.if.i.i, label %B2228.i.i

B2434.if.i.i:                                     ; preds = %B2434.loopexit.i.i, %B2434.if.lr.ph.i.i
  %indvars.iv.i.i176 = phi i64 [ 1, %B2434.if.lr.ph.i.i ], [ %indvars.iv.next.i.i177, %B2434.loopexit.i.i ]
  %by_log_weight.4.11260.i.i = phi double [ 0.000000e+00, %B2434.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  %.6313.01258.i.i = phi i64 [ 0, %B2434.if.lr.ph.i.i ], [ %.6382.i.i, %B2434.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.844.i.i, i64 %indvars.iv.i.i176)
  %.6382.i.i = add nuw nsw i64 %.6313.01258.i.i, 1
  br i1 %.9536.not.i.i.i162, label %B2434.loopexit.i.i, label %B2488.if.lr.ph.i.i

B2488.if.lr.ph.i.i:                               ; preds = %B2434.if.i.i
  %.6566.i.i = mul nuw nsw i64 %.6313.01258.i.i, %.431.i.i
  %342 = getelementptr double, ptr %294, i64 %.6566.i.i
  %.6583.i.i = getelementptr double, ptr %312, i64 %.6313.01258.i.i
  %.6584.i.i = load double, ptr %.6583.i.i, align 8, !noalias !96
  br label %B2488.if.i.i

B2488.if.i.i:                                     ; preds = %B2488.if.i.i, %B2488.if.lr.ph.i.i
  %by_log_weight.3.21255.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2488.if.lr.ph.i.i ], [ %.6587.i.i, %B2488.if.i.i ]
  %.6470.01253.i.i = phi i64 [ 0, %B2488.if.lr.ph.i.i ], [ %.6539.i.i, %B2488.if.i.i ]
  %.6539.i.i = add nuw nsw i64 %.6470.01253.i.i, 1
  %.6571.i.i = getelementptr double, ptr %342, i64 %.6470.01253.i.i
  %.6572.i.i = load double, ptr %.6571.i.i, align 8, !noalias !96
  %.6576.i.i = getelementptr double, ptr %311, i64 %.6470.01253.i.i
  %.6577.i.i = load double, ptr %.6576.i.i, align 8, !noalias !96
  %.6578.i.i = fmul double %.6572.i.i, %.6577.i.i
  %.6585.i.i = fmul double %.6584.i.i, %.6578.i.i
  %.6587.i.i = fadd double %by_log_weight.3.21255.i.i, %.6585.i.i
  %exitcond1313.not.i.i = icmp eq i64 %.6539.i.i, %smin.i.i
  br i1 %exitcond1313.not.i.i, label %B2434.loopexit.i.i, label %B2488.if.i.i

B2600.if.i.i:                                     ; preds = %B2600.loopexit.i.i, %B2600.if.lr.ph.i.i
  %by_log_weight.6.11275.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.if.lr.ph.i.i ], [ %.7071.i.i, %B2600.loopexit.i.i ]
  %.6637.01273.i.i = phi i64 [ 0, %B2600.if.lr.ph.i.i ], [ %.6706.i.i, %B2600.loopexit.i.i ]
  %.7028.i.i = mul nsw i64 %.6637.01273.i.i, %.431.i.i
  %343 = getelementptr double, ptr %313, i64 %.7028.i.i
  %344 = getelementptr double, ptr %295, i64 %.7028.i.i
  br label %B2702.if.lr.ph.i.i

B2702.if.lr.ph.i.i:                               ; preds = %B2600.if.i.i, %B2776.i.i
  %by_log_weight.5.21270.i.i = phi double [ %by_log_weight.6.11275.i.i, %B2600.if.i.i ], [ %.7071.i.i, %B2776.i.i ]
  %.6764.01268.i.i = phi i64 [ 0, %B2600.if.i.i ], [ %.6833.i.i, %B2776.i.i ]
  %smin1315.i.i = tail call i64 @llvm.smin.i64(i64 %.6637.01273.i.i, i64 %.6764.01268.i.i)
  %.6863.i.i = icmp eq i64 %.6637.01273.i.i, %.6764.01268.i.i
  %..i.i178 = select i1 %.6863.i.i, double -1.000000e+00, double 0.000000e+00
  %.7037.i.i = mul nsw i64 %.6764.01268.i.i, %.431.i.i
  %345 = getelementptr double, ptr %313, i64 %.7037.i.i
  br label %B2702.if.i.i

B2702.if.i.i:                                     ; preds = %B2702.if.i.i, %B2702.if.lr.ph.i.i
  %total.20.31265.i.i = phi double [ %..i.i178, %B2702.if.lr.ph.i.i ], [ %.7046.i.i, %B2702.if.i.i ]
  %.6932.01263.i.i = phi i64 [ 0, %B2702.if.lr.ph.i.i ], [ %.7001.i.i, %B2702.if.i.i ]
  %.7001.i.i = add nuw nsw i64 %.6932.01263.i.i, 1
  %.7033.i.i = getelementptr double, ptr %343, i64 %.6932.01263.i.i
  %.7034.i.i = load double, ptr %.7033.i.i, align 8, !noalias !96
  %.7042.i.i = getelementptr double, ptr %345, i64 %.6932.01263.i.i
  %.7043.i.i = load double, ptr %.7042.i.i, align 8, !noalias !96
  %.7044.i.i = fmul double %.7034.i.i, %.7043.i.i
  %.7046.i.i = fadd double %total.20.31265.i.i, %.7044.i.i
  %exitcond1316.not.i.i = icmp eq i64 %.6932.01263.i.i, %smin1315.i.i
  br i1 %exitcond1316.not.i.i, label %B2776.i.i, label %B2702.if.i.i

B2886.if.i.i:                                     ; preds = %B2886.loopexit.i.i, %B2886.if.lr.ph.i.i
  %.7154.01301.i.i = phi i64 [ 0, %B2886.if.lr.ph.i.i ], [ %.7223.i.i, %B2886.loopexit.i.i ]
  %.7223.i.i = add nuw nsw i64 %.7154.01301.i.i, 1
  %.13.i1166.i.i = tail call i64 @llvm.smin.i64(i64 %.844.i.i, i64 %.7223.i.i)
  %storemerge1147.i.i = tail call i64 @llvm.smax.i64(i64 %.13.i1166.i.i, i64 0)
  br i1 %.9536.not.i.i.i162, label %B3078.i.i, label %B2946.if.lr.ph.i.i

B2946.if.lr.ph.i.i:                               ; preds = %B2886.if.i.i
  %.7404.i.i = mul nuw nsw i64 %.7154.01301.i.i, %.431.i.i
  %346 = getelementptr double, ptr %294, i64 %.7404.i.i
  %347 = getelementptr double, ptr %293, i64 %.7404.i.i
  %.7434.i.i = getelementptr double, ptr %324, i64 %.7154.01301.i.i
  br label %B2946.if.i.i

B2946.if.i.i:                                     ; preds = %B2946.if.i.i, %B2946.if.lr.ph.i.i
  %by_pull.2.21280.i.i = phi double [ 0.000000e+00, %B2946.if.lr.ph.i.i ], [ %.7418.i.i, %B2946.if.i.i ]
  %.7311.01279.i.i = phi i64 [ %storemerge1147.i.i, %B2946.if.lr.ph.i.i ], [ %.7373.i.i, %B2946.if.i.i ]
  %.7308.01278.i.i = phi i64 [ 0, %B2946.if.lr.ph.i.i ], [ %.7377.i.i, %B2946.if.i.i ]
  %.7373.i.i = add nsw i64 %.7311.01279.i.i, -1
  %.7377.i.i = add nuw nsw i64 %.7308.01278.i.i, 1
  %.7409.i.i = getelementptr double, ptr %346, i64 %.7308.01278.i.i
  %.7410.i.i = load double, ptr %.7409.i.i, align 8, !noalias !96
  %.7414.i.i = getelementptr double, ptr %323, i64 %.7308.01278.i.i
  %.7415.i.i = load double, ptr %.7414.i.i, align 8, !noalias !96
  %.7416.i.i = fmul double %.7410.i.i, %.7415.i.i
  %.7418.i.i = fadd double %by_pull.2.21280.i.i, %.7416.i.i
  %.7428.i.i = getelementptr double, ptr %347, i64 %.7308.01278.i.i
  %.7429.i.i = load double, ptr %.7428.i.i, align 8, !noalias !96
  %.7435.i.i = load double, ptr %.7434.i.i, align 8, !noalias !96
  %.7441.i.i = fmul double %.7415.i.i, %.7435.i.i
  %.7442.i.i = fadd double %.7429.i.i, %.7441.i.i
  store double %.7442.i.i, ptr %.7428.i.i, align 8, !noalias !96
  %.7364.i.i = icmp samesign ugt i64 %.7311.01279.i.i, 1
  br i1 %.7364.i.i, label %B2946.if.i.i, label %B3078.i.i

B3258.if.i.i:                                     ; preds = %B3258.if.i.i, %B3258.if.lr.ph.i.i
  %.7905.01283.i.i = phi i64 [ 0, %B3258.if.lr.ph.i.i ], [ %.7974.i.i, %B3258.if.i.i ]
  %.7974.i.i = add nuw nsw i64 %.7905.01283.i.i, 1
  %.8002.i.i = getelementptr i64, ptr %328, i64 %.7905.01283.i.i
  %.8003.i.i = load i64, ptr %.8002.i.i, align 8, !noalias !96
  %.8005.i.i = getelementptr double, ptr %.408, i64 %.8003.i.i
  %.8006.i.i = load double, ptr %.8005.i.i, align 8, !noalias !96
  %.8013.i.i = getelementptr double, ptr %331, i64 %.7905.01283.i.i
  %.8014.i.i = load double, ptr %.8013.i.i, align 8, !noalias !96
  %.8015.i.i = fmul double %.8009.i.i, %.8014.i.i
  %.8016.i.i = fsub double %.8006.i.i, %.8015.i.i
  store double %.8016.i.i, ptr %.8005.i.i, align 8, !noalias !96
  %exitcond1319.not.i.i = icmp eq i64 %.7974.i.i, %.7464.i.i
  br i1 %exitcond1319.not.i.i, label %B3354.preheader.i.i, label %B3258.if.i.i

B3354.if.i.i:                                     ; preds = %B3354.loopexit.i.i, %B3354.if.lr.ph.i.i
  %.8055.01298.i.i = phi i64 [ 0, %B3354.if.lr.ph.i.i ], [ %.8124.i.i, %B3354.loopexit.i.i ]
  %.8124.i.i = add nuw nsw i64 %.8055.01298.i.i, 1
  %.82361285.not.not.i.i = icmp sgt i64 %.431.i.i, %.8055.01298.i.i
  br i1 %.82361285.not.not.i.i, label %B3388.if.lr.ph.i.i, label %B3518.if.lr.ph.i.i

B3388.if.lr.ph.i.i:                               ; preds = %B3354.if.i.i
  %invariant.gep1290.i.i = getelementptr double, ptr %294, i64 %.8055.01298.i.i
  br label %B3388.if.i.i

B3388.if.i.i:                                     ; preds = %B3388.if.i.i, %B3388.if.lr.ph.i.i
  %product.2.31288.i.i = phi double [ 0.000000e+00, %B3388.if.lr.ph.i.i ], [ %.8296.i.i, %B3388.if.i.i ]
  %.8180.01286.i.i = phi i64 [ %.8055.01298.i.i, %B3388.if.lr.ph.i.i ], [ %.8249.i.i, %B3388.if.i.i ]
  %.8249.i.i = add nuw i64 %.8180.01286.i.i, 1
  %.8281.i.i = getelementptr double, ptr %332, i64 %.8180.01286.i.i
  %.8282.i.i = load double, ptr %.8281.i.i, align 8, !noalias !96
  %.8284.i.i = fmul double %.6078.i.i, %.8282.i.i
  %.8286.i.i = mul nsw i64 %.8180.01286.i.i, %.431.i.i
  %gep1291.i.i = getelementptr double, ptr %invariant.gep1290.i.i, i64 %.8286.i.i
  %.8293.i.i = load double, ptr %gep1291.i.i, align 8, !noalias !96
  %.8294.i.i = fmul double %.8284.i.i, %.8293.i.i
  %.8296.i.i = fadd double %product.2.31288.i.i, %.8294.i.i
  %exitcond1320.not.i.i = icmp eq i64 %.8249.i.i, %.431.i.i
  br i1 %exitcond1320.not.i.i, label %B3518.if.lr.ph.i.i, label %B3388.if.i.i

B3518.if.i.i:                                     ; preds = %B3518.if.i.i, %B3518.if.lr.ph.i.i
  %.8361.01294.i.i = phi i64 [ %storemerge1147.i.i, %B3518.if.lr.ph.i.i ], [ %.8423.i.i, %B3518.if.i.i ]
  %.8358.01293.i.i = phi i64 [ 0, %B3518.if.lr.ph.i.i ], [ %.8427.i.i, %B3518.if.i.i ]
  %.8423.i.i = add nsw i64 %.8361.01294.i.i, -1
  %.8427.i.i = add nuw nsw i64 %.8358.01293.i.i, 1
  %.8459.i.i = getelementptr double, ptr %333, i64 %.8358.01293.i.i
  %.8460.i.i = load double, ptr %.8459.i.i, align 8, !noalias !96
  %.8468.i.i = getelementptr double, ptr %334, i64 %.8358.01293.i.i
  %.8469.i.i = load double, ptr %.8468.i.i, align 8, !noalias !96
  %.8471.i.i = mul nuw nsw i64 %.8358.01293.i.i, %.431.i.i
  %gep1296.i.i = getelementptr double, ptr %invariant.gep1295.i.i, i64 %.8471.i.i
  %.8478.i.i = load double, ptr %gep1296.i.i, align 8, !noalias !96
  %.8479.i.i = fadd double %.8469.i.i, %.8478.i.i
  %.8481.i.i = fmul double %product.2.3.lcssa.i.i, %.8479.i.i
  %.8482.i.i = fadd double %.8460.i.i, %.8481.i.i
  store double %.8482.i.i, ptr %.8459.i.i, align 8, !noalias !96
  %.8414.i.i = icmp sgt i64 %.8361.01294.i.i, 1
  br i1 %.8414.i.i, label %B3518.if.i.i, label %B3354.loopexit.i.i

B444.i:                                           ; preds = %B358.loopexit.i.i, %B60.if.i71, %B416.i
  %.1646.i = getelementptr i8, ptr %374, i64 344
  %.1647.i = load i64, ptr %.1646.i, align 8, !noalias !84
  %.1648.i = icmp sgt i64 %.1647.i, -1
  br i1 %.1648.i, label %B494.i130, label %B520.i

B494.i130:                                        ; preds = %B444.i
  %.220.i62.i = getelementptr i8, ptr %374, i64 352
  %.221.i63.i = load i64, ptr %.220.i62.i, align 8, !noalias !108
  %.424.i.i = getelementptr double, ptr %.296, i64 %.1647.i
  %.425.i.i131 = load double, ptr %.424.i.i, align 8, !noalias !108
  %.878.i.i = add i64 %.221.i63.i, -1
  %.92343.not.i.i = icmp slt i64 %.878.i.i, 1
  br i1 %.92343.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B494.i130
  %.834.i.i = getelementptr i8, ptr %374, i64 368
  %.835.i66.i = load i64, ptr %.834.i.i, align 8, !noalias !108
  %.626.i.i = getelementptr i8, ptr %374, i64 384
  %.627.i.i = load i64, ptr %.626.i.i, align 8, !noalias !108
  %348 = getelementptr double, ptr %.108, i64 %.835.i66.i
  %349 = getelementptr double, ptr %.296, i64 %.627.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.977.i.i, %B202.if.i.i ]
  %.865.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.936.i.i, %B202.if.i.i ]
  %.936.i.i = add nuw i64 %.865.044.i.i, 1
  %.964.i.i132 = getelementptr double, ptr %348, i64 %.865.044.i.i
  %.965.i.i = load double, ptr %.964.i.i132, align 8, !noalias !108
  %.969.i.i = getelementptr double, ptr %349, i64 %.865.044.i.i
  %.970.i.i = load double, ptr %.969.i.i, align 8, !noalias !108
  %.971.i.i = fmul double %.965.i.i, %.970.i.i
  %.972.i.i = fadd double %.965.i.i, -1.000000e+00
  %.974.i.i = tail call double @llvm.pow.f64(double %.425.i.i131, double %.972.i.i)
  %.975.i.i = fmul double %.971.i.i, %.974.i.i
  %.977.i.i = fadd double %total.2.046.i.i, %.975.i.i
  %exitcond.not.i67.i = icmp eq i64 %.936.i.i, %.221.i63.i
  br i1 %exitcond.not.i67.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B494.i130
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B494.i130 ], [ %.977.i.i, %B202.if.i.i ]
  %.1202.i.i = getelementptr double, ptr %.408, i64 %.1647.i
  %.1203.i.i133 = load double, ptr %.1202.i.i, align 8, !noalias !108
  %.1205.i.i = fadd double %total.2.0.lcssa.i.i, %.1203.i.i133
  store double %.1205.i.i, ptr %.1202.i.i, align 8, !noalias !108
  br label %B520.i

B520.i:                                           ; preds = %keep_backward, %B444.i
  %.222.i.i = getelementptr i8, ptr %374, i64 8
  %.223.i.i73 = load i64, ptr %.222.i.i, align 8, !noalias !111
  %.423.i68.i = getelementptr i8, ptr %374, i64 16
  %.424.i69.i = load i64, ptr %.423.i68.i, align 8, !noalias !111
  %.630.i.i = getelementptr i8, ptr %374, i64 40
  %.631.i.i = load i64, ptr %.630.i.i, align 8, !noalias !111
  %.831.i.i74 = getelementptr i8, ptr %374, i64 32
  %.832.i.i = load i64, ptr %.831.i.i74, align 8, !noalias !111
  %.1032.i.i = getelementptr i8, ptr %374, i64 80
  %.1033.i.i = load i64, ptr %.1032.i.i, align 8, !noalias !111
  %.1242.i70.i = getelementptr i8, ptr %374, i64 72
  %.1243.i71.i = load i64, ptr %.1242.i70.i, align 8, !noalias !111
  %.1443.i.i = getelementptr i8, ptr %374, i64 64
  %.1444.i.i = load i64, ptr %.1443.i.i, align 8, !noalias !111
  %.1489.i.i = sub i64 %.223.i.i73, %.424.i69.i
  %storemerge.i.i75 = tail call i64 @llvm.smax.i64(i64 %.1489.i.i, i64 0)
  %.1534349.not.i.i = icmp slt i64 %.1489.i.i, 1
  br i1 %.1534349.not.i.i, label %B472.i.i, label %B314.if.lr.ph.i.i76

B314.if.lr.ph.i.i76:                              ; preds = %B520.i
  %.1577.i.i = sub i64 %.1033.i.i, %.424.i69.i
  %350 = getelementptr i64, ptr %.63, i64 %.832.i.i
  %351 = getelementptr double, ptr %.296, i64 %.1243.i71.i
  %352 = getelementptr double, ptr %.296, i64 %.1444.i.i
  %353 = getelementptr i64, ptr %.63, i64 %.1577.i.i
  br label %B314.if.i.i

B314.loopexit.i.i:                                ; preds = %B382.if.i.i, %B314.if.i.i
  %.1534.i.i = icmp samesign ugt i64 %.1479.0351.i.i, 1
  br i1 %.1534.i.i, label %B314.if.i.i, label %B472.i.i

B472.i.i:                                         ; preds = %B314.loopexit.i.i, %B520.i
  %.1832373.not.i.i = icmp slt i64 %.424.i69.i, 1
  br i1 %.1832373.not.i.i, label %factor_backward, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B472.i.i
  %354 = getelementptr i64, ptr %.63, i64 %.832.i.i
  %355 = getelementptr double, ptr %.296, i64 %.1243.i71.i
  %356 = getelementptr double, ptr %.296, i64 %.1444.i.i
  %.2189.i.i = sub i64 %.1033.i.i, %.424.i69.i
  %357 = getelementptr i64, ptr %.63, i64 %.631.i.i
  %358 = getelementptr i64, ptr %.63, i64 %.2189.i.i
  br label %B548.if.lr.ph.i.i

B498.loopexit.i.i:                                ; preds = %B1267.i.i, %B812.i.i
  %exitcond376.not.i.i = icmp eq i64 %.1845.i72.i, %.424.i69.i
  br i1 %exitcond376.not.i.i, label %factor_backward, label %B548.if.lr.ph.i.i

B630.i.i:                                         ; preds = %B548.if.i.i
  %.1845.i72.i = add nuw nsw i64 %.1776.0374.i.i, 1
  %.2042.i79.i = getelementptr double, ptr %362, i64 %.1776.0374.i.i
  %.2043.i.i = load double, ptr %.2042.i79.i, align 8, !noalias !111
  %.2049.i.i = getelementptr double, ptr %.296, i64 %.1878.i.i
  %.2050.i.i = load double, ptr %.2049.i.i, align 8, !noalias !111
  %.2059.i.i = getelementptr double, ptr %363, i64 %.1776.0374.i.i
  %.2060.i80.i = load double, ptr %.2059.i.i, align 8, !noalias !111
  %.2061.i81.i = fmul double %.2050.i.i, %.2060.i80.i
  br i1 %.1534349.not.i.i, label %B812.i.i, label %B716.if.lr.ph.i.i

B716.if.lr.ph.i.i:                                ; preds = %B630.i.i
  %invariant.gep.i82.i = getelementptr double, ptr %356, i64 %.1776.0374.i.i
  br label %B716.if.i.i

B754.i.i:                                         ; preds = %B716.if.i.i
  %.2211.i.i = getelementptr i64, ptr %354, i64 %.2090.0357.i.i
  %.2212.i.i = load i64, ptr %.2211.i.i, align 8, !noalias !111
  %.2214.i.i125 = getelementptr double, ptr %.296, i64 %.2212.i.i
  %.2215.i.i126 = load double, ptr %.2214.i.i125, align 8, !noalias !111
  %.2218.i.i = mul nsw i64 %.2090.0357.i.i, %.223.i.i73
  %gep.i83.i = getelementptr double, ptr %invariant.gep.i82.i, i64 %.2218.i.i
  %.2227.i.i = load double, ptr %gep.i83.i, align 8, !noalias !111
  %.2228.i.i = fmul double %.2215.i.i126, %.2227.i.i
  %.2230.i.i = fadd double %d_left.3.1359.i.i, %.2228.i.i
  br label %B1269.i.i

B812.i.i:                                         ; preds = %B1269.i.i, %B630.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2061.i81.i, %B630.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2333368.not.i.i = icmp eq i64 %.1776.0374.i.i, 0
  br i1 %.2333368.not.i.i, label %B498.loopexit.i.i, label %B848.if.lr.ph.i.i

B848.if.lr.ph.i.i:                                ; preds = %B812.i.i
  %359 = getelementptr i64, ptr %357, i64 %.2007.i74.i
  br label %B848.if.i.i

B894.i.i:                                         ; preds = %B848.if.i.i
  %.2409.i.i = getelementptr double, ptr %.490, i64 %.2383.i.i
  %.2410.i.i = load double, ptr %.2409.i.i, align 8, !noalias !111
  %.2411.i.i = tail call double @tanh(double %.2410.i.i)
  %.2416.i.i = tail call double @cosh(double %.2410.i.i)
  %.2425.i.i116 = fmul double %left.2.1370.i.i, %.2416.i.i
  %.2443.i.i117 = getelementptr double, ptr %363, i64 %.2277.0372.i.i
  %.2444.i.i118 = load double, ptr %.2443.i.i117, align 8, !noalias !111
  %.2445.i.i = fmul double %.2050.i.i, %.2444.i.i118
  br i1 %.1534349.not.i.i, label %B1158.i.i, label %B1062.if.lr.ph.i.i

B1062.if.lr.ph.i.i:                               ; preds = %B894.i.i
  %invariant.gep365.i.i = getelementptr double, ptr %356, i64 %.2277.0372.i.i
  br label %B1062.if.i.i

B1100.i.i:                                        ; preds = %B1062.if.i.i
  %.2595.i.i = getelementptr i64, ptr %354, i64 %.2474.0361.i.i
  %.2596.i.i = load i64, ptr %.2595.i.i, align 8, !noalias !111
  %.2598.i.i = getelementptr double, ptr %.296, i64 %.2596.i.i
  %.2599.i.i = load double, ptr %.2598.i.i, align 8, !noalias !111
  %.2602.i.i123 = mul nsw i64 %.2474.0361.i.i, %.223.i.i73
  %gep366.i.i = getelementptr double, ptr %invariant.gep365.i.i, i64 %.2602.i.i123
  %.2611.i.i = load double, ptr %gep366.i.i, align 8, !noalias !111
  %.2612.i.i124 = fmul double %.2599.i.i, %.2611.i.i
  %.2614.i.i = fadd double %d_entry.2.2363.i.i, %.2612.i.i124
  br label %B1268.i.i

B1158.i.i:                                        ; preds = %B1268.i.i, %B894.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.2445.i.i, %B894.i.i ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2631.i.i = getelementptr double, ptr %arg.grad, i64 %.2383.i.i
  %.2632.i.i121 = load double, ptr %.2631.i.i, align 8, !noalias !111
  %.2635.i.i = fmul double %.2425.i.i116, %d_entry.2.2.lcssa.i.i
  %.2638.i.i = fmul double %.2416.i.i, %.2416.i.i
  %.2642.i.i = fdiv double %.2635.i.i, %.2638.i.i
  %.2645.i.i = fmul double %d_left.5.1371.i.i, %.2425.i.i116
  %.2649.i.i = fmul double %.2411.i.i, %.2645.i.i
  %.2654.i.i = fdiv double %.2649.i.i, %.2416.i.i
  %.2655.i.i = fsub double %.2642.i.i, %.2654.i.i
  %.2656.i.i = fadd double %.2632.i.i121, %.2655.i.i
  store double %.2656.i.i, ptr %.2631.i.i, align 8, !noalias !111
  %.2665.i.i122 = fmul double %.2411.i.i, %d_entry.2.2.lcssa.i.i
  %.2675.i.i = fdiv double %d_left.5.1371.i.i, %.2416.i.i
  %.2680.i.i = fadd double %.2675.i.i, %.2665.i.i122
  br label %B1267.i.i

B1267.i.i:                                        ; preds = %B848.if.i.i, %B1158.i.i
  %left.3.2.i.i84 = phi double [ %.2425.i.i116, %B1158.i.i ], [ %left.2.1370.i.i, %B848.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.2680.i.i, %B1158.i.i ], [ %d_left.5.1371.i.i, %B848.if.i.i ]
  %.2333.i.i = icmp sgt i64 %.2277.0372.in.i.i, 1
  br i1 %.2333.i.i, label %B848.if.i.i, label %B498.loopexit.i.i

B1268.i.i:                                        ; preds = %B1062.if.i.i, %B1100.i.i
  %d_entry.3.4.i.i = phi double [ %.2614.i.i, %B1100.i.i ], [ %d_entry.2.2363.i.i, %B1062.if.i.i ]
  %.2530.i.i = icmp sgt i64 %.2477.0362.i.i, 1
  br i1 %.2530.i.i, label %B1062.if.i.i, label %B1158.i.i

B1269.i.i:                                        ; preds = %B716.if.i.i, %B754.i.i
  %d_left.4.2.i.i = phi double [ %.2230.i.i, %B754.i.i ], [ %d_left.3.1359.i.i, %B716.if.i.i ]
  %.2146.i.i83 = icmp sgt i64 %.2093.0358.i.i, 1
  br i1 %.2146.i.i83, label %B716.if.i.i, label %B812.i.i

B314.if.i.i:                                      ; preds = %B314.loopexit.i.i, %B314.if.lr.ph.i.i76
  %.1479.0351.i.i = phi i64 [ %storemerge.i.i75, %B314.if.lr.ph.i.i76 ], [ %.1543.i.i77, %B314.loopexit.i.i ]
  %.1476.0350.i.i = phi i64 [ %.424.i69.i, %B314.if.lr.ph.i.i76 ], [ %.1547.i.i78, %B314.loopexit.i.i ]
  %.1543.i.i77 = add nsw i64 %.1479.0351.i.i, -1
  %.1547.i.i78 = add i64 %.1476.0350.i.i, 1
  %.1581.i.i = getelementptr i64, ptr %353, i64 %.1476.0350.i.i
  %.1582.i.i = load i64, ptr %.1581.i.i, align 8, !noalias !111
  %.1672345.i.i = icmp sgt i64 %.1582.i.i, -1
  br i1 %.1672345.i.i, label %B382.if.lr.ph.i.i, label %B314.loopexit.i.i

B382.if.lr.ph.i.i:                                ; preds = %B314.if.i.i
  %.1587.i.i127 = getelementptr i64, ptr %350, i64 %.1476.0350.i.i
  %.1588.i.i = load i64, ptr %.1587.i.i127, align 8, !noalias !111
  %.1712.i84.i = getelementptr double, ptr %.408, i64 %.1588.i.i
  %.1716.i85.i = mul nsw i64 %.1476.0350.i.i, %.223.i.i73
  %360 = getelementptr double, ptr %351, i64 %.1716.i85.i
  %361 = getelementptr double, ptr %352, i64 %.1716.i85.i
  %.1712.promoted.i.i = load double, ptr %.1712.i84.i, align 8, !noalias !111
  br label %B382.if.i.i

B382.if.i.i:                                      ; preds = %B382.if.i.i, %B382.if.lr.ph.i.i
  %.1733348.i.i = phi double [ %.1712.promoted.i.i, %B382.if.lr.ph.i.i ], [ %.1733.i88.i, %B382.if.i.i ]
  %.1616.0346.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i ], [ %.1685.i.i, %B382.if.i.i ]
  %.1685.i.i = add nuw i64 %.1616.0346.i.i, 1
  %.1721.i.i128 = getelementptr double, ptr %360, i64 %.1616.0346.i.i
  %.1722.i.i = load double, ptr %.1721.i.i128, align 8, !noalias !111
  %.1730.i.i = getelementptr double, ptr %361, i64 %.1616.0346.i.i
  %.1731.i86.i = load double, ptr %.1730.i.i, align 8, !noalias !111
  %.1732.i87.i = fmul double %.1722.i.i, %.1731.i86.i
  %.1733.i88.i = fadd double %.1733348.i.i, %.1732.i87.i
  store double %.1733.i88.i, ptr %.1712.i84.i, align 8, !noalias !111
  %exitcond.not.i129 = icmp eq i64 %.1616.0346.i.i, %.1582.i.i
  br i1 %exitcond.not.i129, label %B314.loopexit.i.i, label %B382.if.i.i

B548.if.lr.ph.i.i:                                ; preds = %B498.loopexit.i.i, %B498.if.lr.ph.i.i
  %.1776.0374.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.1845.i72.i, %B498.loopexit.i.i ]
  %.1877.i.i = getelementptr i64, ptr %354, i64 %.1776.0374.i.i
  %.1878.i.i = load i64, ptr %.1877.i.i, align 8, !noalias !111
  %.2003.i73.i = getelementptr double, ptr %.408, i64 %.1878.i.i
  %.2007.i74.i = mul nsw i64 %.1776.0374.i.i, %.223.i.i73
  %362 = getelementptr double, ptr %355, i64 %.2007.i74.i
  %363 = getelementptr double, ptr %356, i64 %.2007.i74.i
  %.2003.promoted.i.i = load double, ptr %.2003.i73.i, align 8, !noalias !111
  br label %B548.if.i.i

B548.if.i.i:                                      ; preds = %B548.if.i.i, %B548.if.lr.ph.i.i
  %.2024355.i.i = phi double [ %.2003.promoted.i.i, %B548.if.lr.ph.i.i ], [ %.2024.i77.i, %B548.if.i.i ]
  %.1907.0353.i.i = phi i64 [ 0, %B548.if.lr.ph.i.i ], [ %.1976.i.i79, %B548.if.i.i ]
  %.1976.i.i79 = add nuw nsw i64 %.1907.0353.i.i, 1
  %.2012.i75.i = getelementptr double, ptr %362, i64 %.1907.0353.i.i
  %.2013.i76.i = load double, ptr %.2012.i75.i, align 8, !noalias !111
  %.2021.i.i80 = getelementptr double, ptr %363, i64 %.1907.0353.i.i
  %.2022.i.i = load double, ptr %.2021.i.i80, align 8, !noalias !111
  %.2023.i.i = fmul double %.2013.i76.i, %.2022.i.i
  %.2024.i77.i = fadd double %.2024355.i.i, %.2023.i.i
  store double %.2024.i77.i, ptr %.2003.i73.i, align 8, !noalias !111
  %exitcond.not.i78.i = icmp eq i64 %.1907.0353.i.i, %.1776.0374.i.i
  br i1 %exitcond.not.i78.i, label %B630.i.i, label %B548.if.i.i

B716.if.i.i:                                      ; preds = %B1269.i.i, %B716.if.lr.ph.i.i
  %d_left.3.1359.i.i = phi double [ %.2061.i81.i, %B716.if.lr.ph.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2093.0358.i.i = phi i64 [ %storemerge.i.i75, %B716.if.lr.ph.i.i ], [ %.2155.i.i, %B1269.i.i ]
  %.2090.0357.i.i = phi i64 [ %.424.i69.i, %B716.if.lr.ph.i.i ], [ %.2159.i.i, %B1269.i.i ]
  %.2155.i.i = add nsw i64 %.2093.0358.i.i, -1
  %.2159.i.i = add i64 %.2090.0357.i.i, 1
  %.2193.i.i = getelementptr i64, ptr %358, i64 %.2090.0357.i.i
  %.2194.i.i81 = load i64, ptr %.2193.i.i, align 8, !noalias !111
  %.2196.i.i82 = icmp eq i64 %.2194.i.i81, %.1776.0374.i.i
  br i1 %.2196.i.i82, label %B754.i.i, label %B1269.i.i

B848.if.i.i:                                      ; preds = %B1267.i.i, %B848.if.lr.ph.i.i
  %.2277.0372.in.i.i = phi i64 [ %.1776.0374.i.i, %B848.if.lr.ph.i.i ], [ %.2277.0372.i.i, %B1267.i.i ]
  %d_left.5.1371.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B848.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1267.i.i ]
  %left.2.1370.i.i = phi double [ %.2043.i.i, %B848.if.lr.ph.i.i ], [ %left.3.2.i.i84, %B1267.i.i ]
  %.2277.0372.i.i = add nsw i64 %.2277.0372.in.i.i, -1
  %.2382.i.i = getelementptr i64, ptr %359, i64 %.2277.0372.i.i
  %.2383.i.i = load i64, ptr %.2382.i.i, align 8, !noalias !111
  %.2388.i.i = icmp sgt i64 %.2383.i.i, -1
  br i1 %.2388.i.i, label %B894.i.i, label %B1267.i.i

B1062.if.i.i:                                     ; preds = %B1268.i.i, %B1062.if.lr.ph.i.i
  %d_entry.2.2363.i.i = phi double [ %.2445.i.i, %B1062.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2477.0362.i.i = phi i64 [ %storemerge.i.i75, %B1062.if.lr.ph.i.i ], [ %.2539.i.i119, %B1268.i.i ]
  %.2474.0361.i.i = phi i64 [ %.424.i69.i, %B1062.if.lr.ph.i.i ], [ %.2543.i.i120, %B1268.i.i ]
  %.2539.i.i119 = add nsw i64 %.2477.0362.i.i, -1
  %.2543.i.i120 = add i64 %.2474.0361.i.i, 1
  %.2577.i.i = getelementptr i64, ptr %358, i64 %.2474.0361.i.i
  %.2578.i.i = load i64, ptr %.2577.i.i, align 8, !noalias !111
  %.2580.i.i = icmp eq i64 %.2578.i.i, %.1776.0374.i.i
  br i1 %.2580.i.i, label %B1100.i.i, label %B1268.i.i

factor_backward: ; preds = %B498.loopexit.i.i, %B472.i.i
  %exitcond103.not.i = icmp eq i64 %.199.i, %.104.i69
  br i1 %exitcond103.not.i, label %B552.i, label %B60.if.i71

B552.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1973.i.i63, i64 8
  %.101.i.i86 = load i64, ptr %.100.i.i, align 8, !noalias !114
  %.184.i.i = load i64, ptr %.1345.i.i, align 8, !noalias !114
  %.186.i.i87 = add nsw i64 %.184.i.i, %.101.i.i86
  %.269.i.i = load i64, ptr %.91.i.i.i, align 8, !noalias !114
  %.352463.not.i.i = icmp slt i64 %.269.i.i, 1
  br i1 %.352463.not.i.i, label %B828.i.i89, label %B150.if.lr.ph.i.i

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
  %.568.i.i113 = getelementptr double, ptr %.408, i64 %.486.i.i
  %.569.i.i114 = load double, ptr %.568.i.i113, align 8, !noalias !114
  %.571.i.i = fsub double %.569.i.i114, %.492.i.i
  store double %.571.i.i, ptr %.568.i.i113, align 8, !noalias !114
  br label %B1633.i.i

B424.i.i110:                                      ; preds = %B150.if.i.i
  %.594.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.595.i.i = load double, ptr %.594.i.i, align 8, !noalias !114
  %.597.i.i = fmul double %.492.i.i, %.595.i.i
  %.598.i.i = fadd double %.768.i.i, %.597.i.i
  store double %.598.i.i, ptr %.767.i.i, align 8, !noalias !114
  %.605.i.i111 = getelementptr double, ptr %.408, i64 %.486.i.i
  %.606.i.i = load double, ptr %.605.i.i111, align 8, !noalias !114
  %.609.i.i = getelementptr double, ptr %.296, i64 %.482.i.i
  %.610.i.i = load double, ptr %.609.i.i, align 8, !noalias !114
  %.614.i.i112 = fmul double %.492.i.i, %.610.i.i
  %.617.i.i = fadd double %.606.i.i, %.614.i.i112
  store double %.617.i.i, ptr %.605.i.i111, align 8, !noalias !114
  br label %B1633.i.i

B516.i.i109:                                      ; preds = %B150.if.i.i
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
  %.696.i.i88 = fmul double %.492.i.i, %.694.i.i
  %.699.i.i = getelementptr double, ptr %.296, i64 %.482.i.i
  %.700.i.i = load double, ptr %.699.i.i, align 8, !noalias !114
  %.705.i.i = fadd double %.694.i.i, -1.000000e+00
  %.706.i.i = tail call double @llvm.pow.f64(double %.700.i.i, double %.705.i.i)
  %.707.i.i = fmul double %.696.i.i88, %.706.i.i
  %.708.i.i = fadd double %.768.i.i, %.707.i.i
  store double %.708.i.i, ptr %.767.i.i, align 8, !noalias !114
  %.716.i.i = load double, ptr %.699.i.i, align 8, !noalias !114
  %.718.i.i = fcmp ogt double %.716.i.i, 0.000000e+00
  br i1 %.718.i.i, label %B698.i.i, label %B1633.i.i

B698.i.i:                                         ; preds = %B622.i.i
  %.722.i.i = getelementptr double, ptr %.408, i64 %.486.i.i
  %.723.i.i = load double, ptr %.722.i.i, align 8, !noalias !114
  %.730.i.i = getelementptr double, ptr %.296, i64 %.489.i.i
  %.731.i.i108 = load double, ptr %.730.i.i, align 8, !noalias !114
  %.733.i.i = fmul double %.492.i.i, %.731.i.i108
  %.742.i.i = tail call double @llvm.log.f64(double %.716.i.i)
  %.743.i.i = fmul double %.742.i.i, %.733.i.i
  %.744.i.i = fadd double %.723.i.i, %.743.i.i
  store double %.744.i.i, ptr %.722.i.i, align 8, !noalias !114
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.770.i.i115 = fsub double %.768.i.i, %.492.i.i
  store double %.770.i.i115, ptr %.767.i.i, align 8, !noalias !114
  br label %B1633.i.i

B828.i.i89:                                       ; preds = %B1633.i.i, %B552.i
  %.865.i.i = load i64, ptr %.186.i.i, align 8, !noalias !114
  %.944.i.i = getelementptr i8, ptr %.63, i64 32
  %.945.i.i90 = load i64, ptr %.944.i.i, align 8, !noalias !114
  %.20.i.i.i = add i64 %.101.i.i86, -1
  %364 = add i64 %.101.i.i86, -2
  %.10294.i.i.i = icmp ult i64 %364, 9223372036854775807
  br i1 %.10294.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i89
  %365 = getelementptr i64, ptr %.63, i64 %.865.i.i
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.157.i.i.i = getelementptr double, ptr %.408, i64 %.111.i.i.i97
  %.158.i.i.i = load double, ptr %.157.i.i.i, align 8, !noalias !117
  %.161.i.i.i103 = getelementptr double, ptr %.408, i64 %.47.096.i.i.i
  %.162.i.i.i104 = load double, ptr %.161.i.i.i103, align 8, !noalias !117
  %.163.i.i.i = fadd double %.158.i.i.i, %.162.i.i.i104
  store double %.163.i.i.i, ptr %.157.i.i.i, align 8, !noalias !117
  %.173.i.i.i105 = getelementptr double, ptr %.296, i64 %.47.096.i.i.i
  %.174.i.i.i = load double, ptr %.173.i.i.i105, align 8, !noalias !117
  %.178.i.i.i106 = getelementptr double, ptr %.296, i64 %.111.i.i.i97
  %.179.i.i.i107 = load double, ptr %.178.i.i.i106, align 8, !noalias !117
  %.180.i.i.i = fsub double %.174.i.i.i, %.179.i.i.i107
  %.181.i.i.i = fmul double %.162.i.i.i104, %.180.i.i.i
  %.182.i.i.i = fadd double %.181.i.i.i, 1.000000e+00
  store double %.182.i.i.i, ptr %.161.i.i.i103, align 8, !noalias !117
  br label %B313.i.i.i

B158.i.i.i100:                                    ; preds = %B313.i.i.i
  %.235.i.i.i = icmp slt i64 %.101.i.i86, 2
  %spec.select93.i.i.i = select i1 %.235.i.i.i, i64 0, i64 %.20.i.i.i
  %.27797.i.i.i = icmp sgt i64 %spec.select93.i.i.i, 0
  br i1 %.27797.i.i.i, label %B190.if.i.i.i, label %climb_backward

B230.i.i.i:                                       ; preds = %B190.if.i.i.i
  %.332.i.i.i = getelementptr double, ptr %.408, i64 %.290.i.i.i
  %.333.i.i.i = load double, ptr %.332.i.i.i, align 8, !noalias !117
  %.336.i.i.i101 = getelementptr double, ptr %.408, i64 %.221.098.i.i.i
  %.337.i.i.i = load double, ptr %.336.i.i.i101, align 8, !noalias !117
  %.338.i.i.i = fadd double %.333.i.i.i, %.337.i.i.i
  store double %.338.i.i.i, ptr %.332.i.i.i, align 8, !noalias !117
  %.348.i.i.i = getelementptr double, ptr %.296, i64 %.221.098.i.i.i
  %.349.i.i.i = load double, ptr %.348.i.i.i, align 8, !noalias !117
  %.353.i.i.i = getelementptr double, ptr %.296, i64 %.290.i.i.i
  %.354.i.i.i = load double, ptr %.353.i.i.i, align 8, !noalias !117
  %.355.i.i.i = fsub double %.349.i.i.i, %.354.i.i.i
  %.356.i.i.i = fmul double %.337.i.i.i, %.355.i.i.i
  %.357.i.i.i102 = fadd double %.356.i.i.i, 1.000000e+00
  store double %.357.i.i.i102, ptr %.336.i.i.i101, align 8, !noalias !117
  br label %B314.i.i.i

B313.i.i.i:                                       ; preds = %B36.if.i.i.i, %B76.i.i.i
  %.102.i.i.i = icmp samesign ugt i64 %.47.096.i.i.i, 1
  br i1 %.102.i.i.i, label %B36.if.i.i.i, label %B158.i.i.i100

B314.i.i.i:                                       ; preds = %B190.if.i.i.i, %B230.i.i.i
  %exitcond.not.i.i99.i = icmp eq i64 %.290.i.i.i, %spec.select93.i.i.i
  br i1 %exitcond.not.i.i99.i, label %climb_backward, label %B190.if.i.i.i

B36.if.i.i.i:                                     ; preds = %B313.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.096.i.i.i = phi i64 [ %.20.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.111.i.i.i97, %B313.i.i.i ]
  %.111.i.i.i97 = add i64 %.47.096.i.i.i, -1
  %.147.i.i.i98 = getelementptr i64, ptr %365, i64 %.47.096.i.i.i
  %.148.i.i.i99 = load i64, ptr %.147.i.i.i98, align 8, !noalias !117
  %.149.i.i.i = icmp eq i64 %.148.i.i.i99, 7
  br i1 %.149.i.i.i, label %B76.i.i.i, label %B313.i.i.i

B190.if.i.i.i:                                    ; preds = %B158.i.i.i100, %B314.i.i.i
  %.221.098.i.i.i = phi i64 [ %.290.i.i.i, %B314.i.i.i ], [ 0, %B158.i.i.i100 ]
  %.290.i.i.i = add nuw nsw i64 %.221.098.i.i.i, 1
  %.322.i.i.i = getelementptr i64, ptr %365, i64 %.221.098.i.i.i
  %.323.i.i.i = load i64, ptr %.322.i.i.i, align 8, !noalias !117
  %.324.i.i.i = icmp eq i64 %.323.i.i.i, 8
  br i1 %.324.i.i.i, label %B230.i.i.i, label %B314.i.i.i

climb_backward: ; preds = %B314.i.i.i, %B158.i.i.i100, %B828.i.i89
  %.1063.i.i = load i64, ptr %.557.i.i, align 8, !noalias !114
  %.1143476.not.i.i = icmp slt i64 %.1063.i.i, 1
  br i1 %.1143476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1259.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1156.i.i, %.1063.i.i
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1488.i.i = add nuw nsw i64 %.1419.0471.i.i, 1
  %.1670.i.i = getelementptr i64, ptr %372, i64 %.1419.0471.i.i
  %.1671.i.i = load i64, ptr %.1670.i.i, align 8, !noalias !114
  %.1673.i.i = getelementptr double, ptr %arg.grad, i64 %.1671.i.i
  %.1674.i.i = load double, ptr %.1673.i.i, align 8, !noalias !114
  %.1676.i.i = fadd double %.1656.i92.i, %.1674.i.i
  store double %.1676.i.i, ptr %.1673.i.i, align 8, !noalias !114
  %exitcond482.not.i.i = icmp eq i64 %.1307.i.i91, %.1488.i.i
  br i1 %exitcond482.not.i.i, label %B1428.if.i.i, label %B1260.if.i.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1913479.not.i.i = icmp slt i64 %.101.i.i86, 1
  br i1 %.1913479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %366 = getelementptr i64, ptr %.63, i64 %.865.i.i
  %367 = getelementptr double, ptr %.108, i64 %.945.i.i90
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i, %B622.i.i, %B516.i.i109, %B424.i.i110, %B352.i.i, %B280.i.i
  %.352.i.i = icmp samesign ugt i64 %.294.0465.in.i.i, 1
  br i1 %.352.i.i, label %B150.if.i.i, label %B828.i.i89

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.294.0465.in.i.i = phi i64 [ %.269.i.i, %B150.if.lr.ph.i.i ], [ %.294.0465.i.i, %B1633.i.i ]
  %.294.0465.i.i = add nsw i64 %.294.0465.in.i.i, -1
  %.472.i.i = load i64, ptr %.471.i.i, align 8, !noalias !114
  %368 = getelementptr i64, ptr %.63, i64 %.472.i.i
  %.477.idx.i.i = mul i64 %.294.0465.i.i, 24
  %.477.i.i = getelementptr i8, ptr %368, i64 %.477.idx.i.i
  %.478.i.i = load i64, ptr %.477.i.i, align 8, !noalias !114
  %.481.i.i = getelementptr i8, ptr %.477.i.i, i64 8
  %.482.i.i = load i64, ptr %.481.i.i, align 8, !noalias !114
  %.485.i.i = getelementptr i8, ptr %.477.i.i, i64 16
  %.486.i.i = load i64, ptr %.485.i.i, align 8, !noalias !114
  %.489.i.i = add nsw i64 %.186.i.i87, %.294.0465.i.i
  %.491.i.i = getelementptr double, ptr %.408, i64 %.489.i.i
  %.492.i.i = load double, ptr %.491.i.i, align 8, !noalias !114
  %.767.i.i = getelementptr double, ptr %.408, i64 %.482.i.i
  %.768.i.i = load double, ptr %.767.i.i, align 8, !noalias !114
  switch i64 %.478.i.i, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i110
    i64 3, label %B516.i.i109
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1087.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1156.i.i, %B988.loopexit.i.i ]
  %.1156.i.i = add nuw nsw i64 %.1087.0477.i.i, 1
  %.1260.i.i = load i64, ptr %.1259.i.i, align 8, !noalias !114
  %369 = getelementptr i64, ptr %.63, i64 %.1260.i.i
  %.1306.idx.i.i = mul i64 %.1087.0477.i.i, 40
  %.1306.i.i = getelementptr i8, ptr %369, i64 %.1306.idx.i.i
  %.1307.i.i91 = load i64, ptr %.1306.i.i, align 8, !noalias !114
  %.1475470.not.i.i = icmp slt i64 %.1307.i.i91, 1
  br i1 %.1475470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B988.if.i.i
  %.1390.i.i = getelementptr i8, ptr %.1306.i.i, i64 8
  %.1391.i.i = load i64, ptr %.1390.i.i, align 8, !noalias !114
  %.1356.i.i92 = getelementptr i8, ptr %.1306.i.i, i64 24
  %.1357.i.i93 = load i64, ptr %.1356.i.i92, align 8, !noalias !114
  %.1331.i.i = getelementptr i8, ptr %.1306.i.i, i64 16
  %.1332.i.i = load i64, ptr %.1331.i.i, align 8, !noalias !114
  %370 = getelementptr double, ptr %.108, i64 %.1357.i.i93
  %371 = getelementptr i64, ptr %.63, i64 %.1391.i.i
  %372 = getelementptr i64, ptr %.63, i64 %.1332.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.lr.ph.i.i, %B1358.i.i
  %.1419.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.1488.i.i, %B1358.i.i ]
  %invariant.gep.i89.i = getelementptr double, ptr %370, i64 %.1419.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i.i ], [ %.1656.i92.i, %B1292.if.i.i ]
  %.1543.0467.i.i = phi i64 [ 0, %B1260.if.i.i ], [ %.1612.i.i, %B1292.if.i.i ]
  %.1612.i.i = add nuw nsw i64 %.1543.0467.i.i, 1
  %.1638.i90.i = mul nuw nsw i64 %.1543.0467.i.i, %.1307.i.i91
  %gep.i91.i = getelementptr double, ptr %invariant.gep.i89.i, i64 %.1638.i90.i
  %.1645.i.i = load double, ptr %gep.i91.i, align 8, !noalias !114
  %.1649.i.i94 = getelementptr i64, ptr %371, i64 %.1543.0467.i.i
  %.1650.i.i95 = load i64, ptr %.1649.i.i94, align 8, !noalias !114
  %.1652.i.i = getelementptr double, ptr %.408, i64 %.1650.i.i95
  %.1653.i.i = load double, ptr %.1652.i.i, align 8, !noalias !114
  %.1654.i.i = fmul double %.1645.i.i, %.1653.i.i
  %.1656.i92.i = fadd double %total.2.2469.i.i, %.1654.i.i
  %exitcond.not.i93.i = icmp eq i64 %.1307.i.i91, %.1612.i.i
  br i1 %exitcond.not.i93.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i.i:                                     ; preds = %B1358.i.i, %B1428.if.i.i
  %.1717.0474.i.i = phi i64 [ %.1786.i94.i, %B1428.if.i.i ], [ 0, %B1358.i.i ]
  %.1786.i94.i = add nuw nsw i64 %.1717.0474.i.i, 1
  %.1814.i.i = getelementptr i64, ptr %371, i64 %.1717.0474.i.i
  %.1815.i.i = load i64, ptr %.1814.i.i, align 8, !noalias !114
  %.1817.i.i = getelementptr double, ptr %.408, i64 %.1815.i.i
  store double 0.000000e+00, ptr %.1817.i.i, align 8, !noalias !114
  %exitcond483.not.i.i = icmp eq i64 %.1307.i.i91, %.1786.i94.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1857.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1926.i.i96, %B1492.if.i.i ]
  %.1926.i.i96 = add nuw nsw i64 %.1857.0480.i.i, 1
  %.1955.i.i = getelementptr i64, ptr %366, i64 %.1857.0480.i.i
  %.1956.i.i = load i64, ptr %.1955.i.i, align 8, !noalias !114
  %.1958.i.i = getelementptr double, ptr %.490, i64 %.1857.0480.i.i
  %.1959.i.i = load double, ptr %.1958.i.i, align 8, !noalias !114
  %.1964.idx.i.i = shl i64 %.1857.0480.i.i, 4
  %.1964.i.i = getelementptr i8, ptr %367, i64 %.1964.idx.i.i
  %.1965.i.i = load double, ptr %.1964.i.i, align 8, !noalias !114
  %.1971.i.i = getelementptr i8, ptr %.1964.i.i, i64 8
  %.1972.i.i = load double, ptr %.1971.i.i, align 8, !noalias !114
  call fastcc void @to_scale(ptr %.1973.i.i63, i64 %.1956.i.i, double %.1959.i.i, double %.1965.i.i, double %.1972.i.i)
  %.1987.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !114
  %.2014.i95.i = getelementptr double, ptr %arg.grad, i64 %.1857.0480.i.i
  %.2015.i.i = load double, ptr %.2014.i95.i, align 8, !noalias !114
  %.2017.i.i = getelementptr double, ptr %.408, i64 %.1857.0480.i.i
  %.2018.i96.i = load double, ptr %.2017.i.i, align 8, !noalias !114
  %.2019.i97.i = fmul double %.1987.fca.1.load.i.i, %.2018.i96.i
  %.2020.i98.i = fadd double %.2015.i.i, %.2019.i97.i
  store double %.2020.i98.i, ptr %.2014.i95.i, align 8, !noalias !114
  %exitcond485.not.i.i = icmp eq i64 %.1926.i.i96, %.101.i.i86
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B60.if.i71:                                       ; preds = %factor_backward, %B60.if.lr.ph.i70
  %.128.0102.i = phi i64 [ 0, %B60.if.lr.ph.i70 ], [ %.199.i, %factor_backward ]
  %.199.i = add nuw nsw i64 %.128.0102.i, 1
  %.303.i = load i64, ptr %.302.i, align 8, !noalias !84
  %373 = getelementptr i64, ptr %.63, i64 %.303.i
  %.idx.i72 = mul i64 %.128.0102.i, 392
  %374 = getelementptr i8, ptr %373, i64 %.idx.i72
  %.705.i = getelementptr i8, ptr %374, i64 24
  %.706.i = load i64, ptr %.705.i, align 8, !noalias !84
  %.707.i = icmp sgt i64 %.706.i, -1
  br i1 %.707.i, label %B192.i, label %B444.i

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
  %.625.i = getelementptr i8, ptr %376, i64 24
  %.626.i236 = load i64, ptr %.625.i, align 8, !noalias !120
  %.706119.not.i = icmp slt i64 %.626.i236, 1
  br i1 %.706119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.772.i = getelementptr i8, ptr %376, i64 32
  br label %B494.if.i

B70.if.i:                                         ; preds = %B70.loopexit.i, %B70.if.lr.ph.i
  %.123.0125.in.i = phi i64 [ %.98.i, %B70.if.lr.ph.i ], [ %.123.0125.i, %B70.loopexit.i ]
  %.123.0125.i = add nsw i64 %.123.0125.in.i, -1
  %.298.i = load i64, ptr %.297.i, align 8, !noalias !120
  %375 = getelementptr i64, ptr %.63, i64 %.298.i
  %.idx.i231 = mul i64 %.123.0125.i, 48
  %376 = getelementptr i8, ptr %375, i64 %.idx.i231
  %.359.i = getelementptr i8, ptr %376, i64 40
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !120
  %.362.i = getelementptr double, ptr %.296, i64 %.360.i
  %.368.i = tail call double @moved(i64 %.123.0125.i, ptr %.490, ptr %.362.i), !noalias !120
  %.398.i = load i64, ptr %376, align 8, !noalias !120
  %.478115.not.i = icmp slt i64 %.398.i, 1
  br i1 %.478115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i
  %.544.i232 = getelementptr i8, ptr %376, i64 16
  %.545.i233 = load i64, ptr %.544.i232, align 8, !noalias !120
  %377 = getelementptr double, ptr %.108, i64 %.545.i233
  %.578.i234 = getelementptr i8, ptr %376, i64 8
  %.579.i = load i64, ptr %.578.i234, align 8, !noalias !120
  %378 = getelementptr i64, ptr %.63, i64 %.579.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.589.i, %B302.if.i ]
  %.422.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.491.i, %B302.if.i ]
  %.491.i = add nuw nsw i64 %.422.0116.i, 1
  %.548.i = getelementptr double, ptr %377, i64 %.422.0116.i
  %.549.i = load double, ptr %.548.i, align 8, !noalias !120
  %.582.i = getelementptr i64, ptr %378, i64 %.422.0116.i
  %.583.i = load i64, ptr %.582.i, align 8, !noalias !120
  %.585.i = getelementptr double, ptr %arg.grad, i64 %.583.i
  %.586.i = load double, ptr %.585.i, align 8, !noalias !120
  %.587.i = fmul double %.549.i, %.586.i
  %.589.i = fadd double %total.2.1118.i, %.587.i
  %exitcond.not.i235 = icmp eq i64 %.491.i, %.398.i
  br i1 %exitcond.not.i235, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.650.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.719.i, %B494.if.i ]
  %.719.i = add nuw nsw i64 %.650.0120.i, 1
  %.773.i = load i64, ptr %.772.i, align 8, !noalias !120
  %379 = getelementptr i64, ptr %.63, i64 %.773.i
  %.776.i = getelementptr i64, ptr %379, i64 %.650.0120.i
  %.777.i = load i64, ptr %.776.i, align 8, !noalias !120
  %.779.i = getelementptr double, ptr %arg.grad, i64 %.777.i
  %.780.i237 = load double, ptr %.779.i, align 8, !noalias !120
  %.782.i = getelementptr double, ptr %.362.i, i64 %.650.0120.i
  %.783.i = load double, ptr %.782.i, align 8, !noalias !120
  %.785.i = fmul double %total.2.1.lcssa.i, %.783.i
  %.786.i = fadd double %.780.i237, %.785.i
  store double %.786.i, ptr %.779.i, align 8, !noalias !120
  %exitcond126.not.i = icmp eq i64 %.719.i, %.626.i236
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
  %.245.i238 = fmul double %.241.i, %.244.i
  store double %.245.i238, ptr %.240.i, align 8, !noalias !123
  %exitcond.not.i239 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i239, label %to_scaled.3, label %B130.if.i

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
  %exitcond.not.i240 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i240, label %status, label %B30.if.i

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
!28 = distinct !{!28, !29, !"weight_of.2: %retptr"}
!29 = distinct !{!29, !"weight_of.2"}
!30 = !{!31, !25, !7}
!31 = distinct !{!31, !32, !"cholesky.3: %retptr"}
!32 = distinct !{!32, !"cholesky.3"}
!33 = !{!34, !25, !7}
!34 = distinct !{!34, !35, !"squared.3: %retptr"}
!35 = distinct !{!35, !"squared.3"}
!36 = !{!37, !25, !7}
!37 = distinct !{!37, !38, !"log_tails: %retptr"}
!38 = distinct !{!38, !"log_tails"}
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
