; from sources 8271439544a295a3b3c8b2f90d55b610c8284d0c9cc82800c05232cf680281ce

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2216.i.i = alloca [4 x double], align 8
  %.12.i.i.i88 = alloca double, align 8
  %.39.i.i.i90 = alloca double, align 8
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
  %.476.i.i = alloca [4 x double], align 8
  %.62 = load i64, ptr %arg.model, align 8
  %.63 = inttoptr i64 %.62 to ptr
  %.106 = getelementptr i8, ptr %arg.model, i64 16
  %.107 = load i64, ptr %.106, align 8
  %.108 = inttoptr i64 %.107 to ptr
  %.213 = getelementptr i8, ptr %.63, i64 128
  %.214 = load i64, ptr %.213, align 8
  %.216.not = icmp eq i64 %arg.dim, %.214
  br i1 %.216.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.333 = load i64, ptr %.63, align 8
  %.335 = add nsw i64 %.333, %arg.dim
  %.336 = tail call ptr @calloc(i64 %.335, i64 8)
  %.342 = icmp eq ptr %.336, null
  br i1 %.342, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.465 = getelementptr i8, ptr %.63, i64 16
  %.466 = load i64, ptr %.465, align 8
  %.468 = getelementptr double, ptr %.336, i64 %.466
  %.570 = getelementptr double, ptr %.336, i64 %.333
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.570, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
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
  %.433.i = getelementptr double, ptr %.570, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  %.656 = getelementptr i8, ptr %arg.model, i64 48
  %.657 = load i64, ptr %.656, align 8
  %.658 = icmp sgt i64 %.657, 0
  br i1 %.658, label %B462, label %B510

B462:                                             ; preds = %from_scaled
  %.111.i = getelementptr i8, ptr %.63, i64 160
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !3
  %1 = add i64 %.112.i, -2
  %.30284.i = icmp ult i64 %1, 9223372036854775807
  br i1 %.30284.i, label %B110.if.lr.ph.i, label %shear

B110.if.lr.ph.i:                                  ; preds = %B462
  %.211.i = getelementptr i8, ptr %.63, i64 176
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !3
  %2 = getelementptr double, ptr %.108, i64 %.212.i
  %.571.i = getelementptr i8, ptr %.63, i64 168
  br label %B142.if.lr.ph.i

B238.i:                                           ; preds = %B142.if.i
  %3 = getelementptr i64, ptr %.63, i64 %.689.pre.i
  %.695.i = getelementptr i64, ptr %3, i64 %.247.086.i
  %.696.i = load i64, ptr %.695.i, align 8, !noalias !3
  %.698.i = getelementptr double, ptr %.570, i64 %.696.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !3
  %.701.i = fadd double %.582.i, %.699.i
  store double %.701.i, ptr %.698.i, align 8, !noalias !3
  %.302.i = icmp samesign ugt i64 %.247.086.i, 1
  br i1 %.302.i, label %B142.if.lr.ph.i, label %shear

B142.if.lr.ph.i:                                  ; preds = %B110.if.lr.ph.i, %B238.i
  %.247.086.i.in = phi i64 [ %.112.i, %B110.if.lr.ph.i ], [ %.247.086.i, %B238.i ]
  %.247.086.i = add i64 %.247.086.i.in, -1
  %.689.pre.i = load i64, ptr %.571.i, align 8, !noalias !3
  %.466.i = mul nsw i64 %.247.086.i, %.112.i
  %4 = getelementptr double, ptr %2, i64 %.466.i
  %5 = getelementptr i64, ptr %.63, i64 %.689.pre.i
  br label %B142.if.i

B142.if.i:                                        ; preds = %B142.if.i, %B142.if.lr.ph.i
  %total.2.183.i = phi double [ 0.000000e+00, %B142.if.lr.ph.i ], [ %.582.i, %B142.if.i ]
  %.370.081.i = phi i64 [ 0, %B142.if.lr.ph.i ], [ %.439.i, %B142.if.i ]
  %.439.i = add nuw nsw i64 %.370.081.i, 1
  %.471.i = getelementptr double, ptr %4, i64 %.370.081.i
  %.472.i = load double, ptr %.471.i, align 8, !noalias !3
  %.575.i = getelementptr i64, ptr %5, i64 %.370.081.i
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !3
  %.578.i = getelementptr double, ptr %.570, i64 %.576.i
  %.579.i = load double, ptr %.578.i, align 8, !noalias !3
  %.580.i = fmul double %.472.i, %.579.i
  %.582.i = fadd double %total.2.183.i, %.580.i
  %exitcond.not.i22 = icmp eq i64 %.439.i, %.247.086.i
  br i1 %exitcond.not.i22, label %B238.i, label %B142.if.i

shear: ; preds = %B238.i, %B462
  %.114.i = getelementptr i8, ptr %.63, i64 144
  %.115.i = load i64, ptr %.114.i, align 8, !noalias !6
  %.19779.not.i = icmp slt i64 %.115.i, 1
  br i1 %.19779.not.i, label %B510, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %shear
  %.333.i = getelementptr i8, ptr %.63, i64 152
  br label %B60.if.i

B60.loopexit.i:                                   ; preds = %B284.if.i, %B60.if.i
  %exitcond82.not.i = icmp eq i64 %.210.i, %.115.i
  br i1 %exitcond82.not.i, label %B510, label %B60.if.i

B60.if.i:                                         ; preds = %B60.loopexit.i, %B60.if.lr.ph.i
  %.139.080.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.210.i, %B60.loopexit.i ]
  %.210.i = add nuw nsw i64 %.139.080.i, 1
  %.334.i = load i64, ptr %.333.i, align 8, !noalias !6
  %6 = getelementptr i64, ptr %.63, i64 %.334.i
  %.idx.i = mul i64 %.139.080.i, 48
  %7 = getelementptr i8, ptr %6, i64 %.idx.i
  %.392.i = getelementptr i8, ptr %7, i64 40
  %.393.i = load i64, ptr %.392.i, align 8, !noalias !6
  %.395.i = getelementptr double, ptr %.336, i64 %.393.i
  %.397.i = tail call double @moved(i64 %.139.080.i, ptr %.570, ptr %.395.i), !noalias !6
  %.430.i23 = load i64, ptr %7, align 8, !noalias !6
  %.51076.not.i = icmp slt i64 %.430.i23, 1
  br i1 %.51076.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.576.i24 = getelementptr i8, ptr %7, i64 8
  %.613.i = getelementptr i8, ptr %7, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.454.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.523.i, %B284.if.i ]
  %.523.i = add nuw nsw i64 %.454.077.i, 1
  %.577.i = load i64, ptr %.576.i24, align 8, !noalias !6
  %8 = getelementptr i64, ptr %.63, i64 %.577.i
  %.580.i25 = getelementptr i64, ptr %8, i64 %.454.077.i
  %.581.i = load i64, ptr %.580.i25, align 8, !noalias !6
  %.583.i = getelementptr double, ptr %.570, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !6
  %.614.i = load i64, ptr %.613.i, align 8, !noalias !6
  %9 = getelementptr double, ptr %.108, i64 %.614.i
  %.617.i = getelementptr double, ptr %9, i64 %.454.077.i
  %.618.i = load double, ptr %.617.i, align 8, !noalias !6
  %.620.i = fmul double %.397.i, %.618.i
  %.621.i = fadd double %.584.i, %.620.i
  store double %.621.i, ptr %.583.i, align 8, !noalias !6
  %exitcond.not.i26 = icmp eq i64 %.523.i, %.430.i23
  br i1 %exitcond.not.i26, label %B60.loopexit.i, label %B284.if.i

B510:                                             ; preds = %B60.loopexit.i, %shear, %from_scaled
  %.124.i = load i64, ptr %.213, align 8, !noalias !9
  %.206154.not.i = icmp slt i64 %.124.i, 1
  br i1 %.206154.not.i, label %B78.i, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B510
  %10 = shl nuw i64 %.124.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %10, i1 false), !noalias !9
  br label %B78.i

B78.i:                                            ; preds = %B60.if.preheader.i, %B510
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.476.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.476.i.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.476.i.i, i8 0, i64 32, i1 false), !noalias !12
  %.120.i.i = getelementptr i8, ptr %.63, i64 8
  %.121.i.i = load i64, ptr %.120.i.i, align 8, !noalias !12
  %.226.i.i = getelementptr i8, ptr %.63, i64 24
  %.227.i.i = load i64, ptr %.226.i.i, align 8, !noalias !12
  %.416244.not.i.i = icmp slt i64 %.121.i.i, 1
  br i1 %.416244.not.i.i, label %B276.i.i, label %B140.if.lr.ph.i.i

B140.if.lr.ph.i.i:                                ; preds = %B78.i
  %.326.i.i = getelementptr i8, ptr %.63, i64 32
  %.327.i.i = load i64, ptr %.326.i.i, align 8, !noalias !12
  %11 = getelementptr i64, ptr %.63, i64 %.227.i.i
  %12 = getelementptr double, ptr %.108, i64 %.327.i.i
  br label %B140.if.i.i

B276.i.i:                                         ; preds = %B140.if.i.i, %B78.i
  %lp.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B78.i ], [ %.520.i.i, %B140.if.i.i ]
  %.637.i.i = getelementptr i8, ptr %.63, i64 88
  %.638.i.i = load i64, ptr %.637.i.i, align 8, !noalias !12
  %.718256.not.i.i = icmp slt i64 %.638.i.i, 1
  br i1 %.718256.not.i.i, label %B806.i.i, label %B336.if.lr.ph.i.i

B336.if.lr.ph.i.i:                                ; preds = %B276.i.i
  %.854.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B336.if.i.i

B336.loopexit.i.i:                                ; preds = %B770.i.i, %B336.if.i.i
  %exitcond264.not.i.i = icmp eq i64 %.731.i.i, %.638.i.i
  br i1 %exitcond264.not.i.i, label %B806.i.i, label %B336.if.i.i

B770.i.i:                                         ; preds = %B704.if.i.i
  %.1111.i.i = add nuw nsw i64 %.1042.0254.i.i, 1
  %.1299.i.i = getelementptr i64, ptr %77, i64 %.1042.0254.i.i
  %.1300.i.i = load i64, ptr %.1299.i.i, align 8, !noalias !12
  %.1303.i.i = getelementptr double, ptr %.336, i64 %.1300.i.i
  store double %.1285.i.i, ptr %.1303.i.i, align 8, !noalias !12
  %exitcond263.not.i.i = icmp eq i64 %.902.i.i, %.1111.i.i
  br i1 %exitcond263.not.i.i, label %B336.loopexit.i.i, label %B660.if.i.i

B806.i.i:                                         ; preds = %B336.loopexit.i.i, %B276.i.i
  %.1427.i.i = getelementptr i8, ptr %.63, i64 56
  %.1428.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !12
  %.1508259.not.i.i = icmp slt i64 %.1428.i.i, 1
  br i1 %.1508259.not.i.i, label %B934.i.i, label %B866.if.lr.ph.i.i

B866.if.lr.ph.i.i:                                ; preds = %B806.i.i
  %.1644.i.i = getelementptr i8, ptr %.63, i64 64
  %13 = getelementptr double, ptr %.336, i64 %.121.i.i
  br label %B866.if.i.i

B934.i.i:                                         ; preds = %B866.if.i.i, %B806.i.i
  %.59.i.i.i = add i64 %.121.i.i, -1
  %.104193.not.i.i.i = icmp slt i64 %.59.i.i.i, 1
  br i1 %.104193.not.i.i.i, label %climb, label %B32.if.lr.ph.i.i.i

B32.if.lr.ph.i.i.i:                               ; preds = %B934.i.i
  %14 = getelementptr i64, ptr %.63, i64 %.227.i.i
  %.114.i.i.i.i = getelementptr i8, ptr %.63, i64 184
  br label %B32.if.i.i.i

B72.i.i.i:                                        ; preds = %B32.if.i.i.i
  %.164.i.i.i = getelementptr double, ptr %.336, i64 %.46.0195.i.i.i
  %.165.i.i.i = load double, ptr %.164.i.i.i, align 8, !noalias !15
  %.174.i.i.i = add nsw i64 %.46.0195.i.i.i, -1
  %.115.i.i.i.i = load i64, ptr %.114.i.i.i.i, align 8, !noalias !18
  %.126.i.i.i.i = icmp slt i64 %.115.i.i.i.i, 0
  br i1 %.126.i.i.i.i, label %nearest, label %B60.i.i.i.i

B60.i.i.i.i:                                      ; preds = %B72.i.i.i
  %.156.i.i.i.i = getelementptr i64, ptr %.63, i64 %.115.i.i.i.i
  %.157.i.i.i.i = load i64, ptr %.156.i.i.i.i, align 8, !noalias !18
  %.159.i.not.i.i.i = icmp sgt i64 %.46.0195.i.i.i, %.157.i.i.i.i
  br i1 %.159.i.not.i.i.i, label %B110.i.i.i.i, label %nearest

B110.i.i.i.i:                                     ; preds = %B60.i.i.i.i
  %.221.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 8
  %.222.i.i.i.i = load i64, ptr %.221.i.i.i.i, align 8, !noalias !18
  %.223.i.i.i.i = add nsw i64 %.222.i.i.i.i, %.157.i.i.i.i
  %.224.not.i.i.i.i = icmp slt i64 %.46.0195.i.i.i, %.223.i.i.i.i
  br i1 %.224.not.i.i.i.i, label %B216.i.i.i.i, label %nearest

B216.i.i.i.i:                                     ; preds = %B110.i.i.i.i
  %.292.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 24
  %.293.i.i.i.i = load i64, ptr %.292.i.i.i.i, align 8, !noalias !18
  %.395.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 16
  %.396.i.i.i.i = load i64, ptr %.395.i.i.i.i, align 8, !noalias !18
  %.478118.not.i.i.i.i = icmp slt i64 %.396.i.i.i.i, 1
  br i1 %.478118.not.i.i.i.i, label %nearest, label %B416.if.lr.ph.i.i.i.i

B416.if.lr.ph.i.i.i.i:                            ; preds = %B216.i.i.i.i
  %.358.i.i.i.i = sub nsw i64 %.174.i.i.i, %.157.i.i.i.i
  %.362.i.i.i.i = mul nsw i64 %.293.i.i.i.i, %.358.i.i.i.i
  %.325.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 40
  %.326.i.i.i.i = load i64, ptr %.325.i.i.i.i, align 8, !noalias !18
  %.602114.not.i.i.i.i = icmp slt i64 %.293.i.i.i.i, 1
  %.668.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 32
  %15 = getelementptr i64, ptr %.63, i64 %.326.i.i.i.i
  %16 = getelementptr i64, ptr %15, i64 %.362.i.i.i.i
  %17 = getelementptr i64, ptr %16, i64 %.293.i.i.i.i
  br label %B416.if.i.i.i.i

B572.i.i.i.i:                                     ; preds = %B448.if.i.i.i.i, %B416.if.i.i.i.i
  %total.2.1.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B416.if.i.i.i.i ], [ %.699.i.i.i.i, %B448.if.i.i.i.i ]
  %.709.i.i.i.i = fcmp olt double %total.2.1.lcssa.i.i.i.i, %least.2.0122.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i = select i1 %.709.i.i.i.i, double %total.2.1.lcssa.i.i.i.i, double %least.2.0122.i.i.i.i
  %exitcond125.not.i.i.i.i = icmp eq i64 %.491.i.i.i.i, %.396.i.i.i.i
  br i1 %exitcond125.not.i.i.i.i, label %nearest, label %B416.if.i.i.i.i

B416.if.i.i.i.i:                                  ; preds = %B572.i.i.i.i, %B416.if.lr.ph.i.i.i.i
  %least.2.0122.i.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i ], [ %total.2.1.least.2.0.i.i.i.i, %B572.i.i.i.i ]
  %.420.0119.i.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i ], [ %.491.i.i.i.i, %B572.i.i.i.i ]
  %.491.i.i.i.i = add nuw nsw i64 %.420.0119.i.i.i.i, 1
  br i1 %.602114.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.lr.ph.i.i.i.i

B448.if.lr.ph.i.i.i.i:                            ; preds = %B416.if.i.i.i.i
  %.669.i.i.i.i = load i64, ptr %.668.i.i.i.i, align 8, !noalias !18
  %.672.i.i.i.i = mul nuw nsw i64 %.420.0119.i.i.i.i, %.293.i.i.i.i
  %18 = getelementptr double, ptr %.108, i64 %.669.i.i.i.i
  %19 = getelementptr double, ptr %18, i64 %.672.i.i.i.i
  br label %B448.if.i.i.i.i

B448.if.i.i.i.i:                                  ; preds = %B448.if.i.i.i.i, %B448.if.lr.ph.i.i.i.i
  %total.2.1117.i.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i ], [ %.699.i.i.i.i, %B448.if.i.i.i.i ]
  %.546.0115.i.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i ], [ %.615.i.i.i.i, %B448.if.i.i.i.i ]
  %.615.i.i.i.i = add nuw nsw i64 %.546.0115.i.i.i.i, 1
  %.676.i.i.i.i = getelementptr double, ptr %19, i64 %.546.0115.i.i.i.i
  %.677.i.i.i.i = load double, ptr %.676.i.i.i.i, align 8, !noalias !18
  %.683.i.i.i.i = getelementptr i64, ptr %17, i64 %.546.0115.i.i.i.i
  %.684.i.i.i.i = load i64, ptr %.683.i.i.i.i, align 8, !noalias !18
  %.686.i.i.i.i = getelementptr double, ptr %.336, i64 %.684.i.i.i.i
  %.687.i.i.i.i = load double, ptr %.686.i.i.i.i, align 8, !noalias !18
  %.691.i.i.i.i = getelementptr i64, ptr %16, i64 %.546.0115.i.i.i.i
  %.692.i.i.i.i = load i64, ptr %.691.i.i.i.i, align 8, !noalias !18
  %.694.i.i.i.i = getelementptr double, ptr %.336, i64 %.692.i.i.i.i
  %.695.i.i.i.i = load double, ptr %.694.i.i.i.i, align 8, !noalias !18
  %.696.i.i.i.i = fsub double %.687.i.i.i.i, %.695.i.i.i.i
  %.697.i.i.i.i = fmul double %.677.i.i.i.i, %.696.i.i.i.i
  %.699.i.i.i.i = fadd double %total.2.1117.i.i.i.i, %.697.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.615.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.i.i.i.i

nearest: ; preds = %B572.i.i.i.i, %B216.i.i.i.i, %B110.i.i.i.i, %B60.i.i.i.i, %B72.i.i.i
  %least.2.0.lcssa.sink.i.i.i.i = phi double [ 0.000000e+00, %B72.i.i.i ], [ 0.000000e+00, %B110.i.i.i.i ], [ 0.000000e+00, %B60.i.i.i.i ], [ 0.000000e+00, %B216.i.i.i.i ], [ %total.2.1.least.2.0.i.i.i.i, %B572.i.i.i.i ]
  %.167.i.i.i = fadd double %lp.3.0196.i.i.i, %.165.i.i.i
  %.209.i.i.i = getelementptr double, ptr %.336, i64 %.174.i.i.i
  %.210.i.i.i = load double, ptr %.209.i.i.i, align 8, !noalias !15
  %.215.i.i.i = tail call double @llvm.exp.f64(double %.165.i.i.i)
  %.216.i.i.i = fsub double %.215.i.i.i, %least.2.0.lcssa.sink.i.i.i.i
  %.217.i.i.i = fadd double %.210.i.i.i, %.216.i.i.i
  store double %.217.i.i.i, ptr %.164.i.i.i, align 8, !noalias !15
  br label %B398.i.i.i

B200.i.i.i:                                       ; preds = %B398.i.i.i
  %.318197.i.i.i = icmp sgt i64 %.121.i.i, 1
  br i1 %.318197.i.i.i, label %B236.if.lr.ph.i.i.i, label %climb

B236.if.lr.ph.i.i.i:                              ; preds = %B200.i.i.i
  %.236.i.i.i = add nsw i64 %.121.i.i, -2
  br label %B236.if.i.i.i

B276.i.i.i:                                       ; preds = %B236.if.i.i.i
  %.378.i.i.i = getelementptr double, ptr %.336, i64 %.262.0198.i.i.i
  %.379.i.i.i = load double, ptr %.378.i.i.i, align 8, !noalias !15
  %.115.i131.i.i.i = load i64, ptr %.114.i.i.i.i, align 8, !noalias !21
  %.126.i132.i.i.i = icmp slt i64 %.115.i131.i.i.i, 0
  br i1 %.126.i132.i.i.i, label %nearest.2, label %B60.i133.i.i.i

B60.i133.i.i.i:                                   ; preds = %B276.i.i.i
  %.156.i134.i.i.i = getelementptr i64, ptr %.63, i64 %.115.i131.i.i.i
  %.157.i135.i.i.i = load i64, ptr %.156.i134.i.i.i, align 8, !noalias !21
  %.159.i136.i.i.i = icmp slt i64 %.262.0198.i.i.i, %.157.i135.i.i.i
  br i1 %.159.i136.i.i.i, label %nearest.2, label %B110.i137.i.i.i

B110.i137.i.i.i:                                  ; preds = %B60.i133.i.i.i
  %.162.i.i.i.i = add nuw nsw i64 %.262.0198.i.i.i, 1
  %.221.i138.i.i.i = getelementptr i8, ptr %.156.i134.i.i.i, i64 8
  %.222.i139.i.i.i = load i64, ptr %.221.i138.i.i.i, align 8, !noalias !21
  %.223.i140.i.i.i = add nsw i64 %.222.i139.i.i.i, %.157.i135.i.i.i
  %.224.not.i141.i.i.i = icmp slt i64 %.162.i.i.i.i, %.223.i140.i.i.i
  br i1 %.224.not.i141.i.i.i, label %B216.i145.i.i.i, label %nearest.2

B216.i145.i.i.i:                                  ; preds = %B110.i137.i.i.i
  %.292.i146.i.i.i = getelementptr i8, ptr %.156.i134.i.i.i, i64 24
  %.293.i147.i.i.i = load i64, ptr %.292.i146.i.i.i, align 8, !noalias !21
  %.395.i148.i.i.i = getelementptr i8, ptr %.156.i134.i.i.i, i64 16
  %.396.i149.i.i.i = load i64, ptr %.395.i148.i.i.i, align 8, !noalias !21
  %.478118.not.i150.i.i.i = icmp slt i64 %.396.i149.i.i.i, 1
  br i1 %.478118.not.i150.i.i.i, label %nearest.2, label %B416.if.lr.ph.i151.i.i.i

B416.if.lr.ph.i151.i.i.i:                         ; preds = %B216.i145.i.i.i
  %.358.i152.i.i.i = sub nsw i64 %.262.0198.i.i.i, %.157.i135.i.i.i
  %.362.i153.i.i.i = mul nsw i64 %.293.i147.i.i.i, %.358.i152.i.i.i
  %.325.i154.i.i.i = getelementptr i8, ptr %.156.i134.i.i.i, i64 40
  %.326.i155.i.i.i = load i64, ptr %.325.i154.i.i.i, align 8, !noalias !21
  %.602114.not.i156.i.i.i = icmp slt i64 %.293.i147.i.i.i, 1
  %.668.i157.i.i.i = getelementptr i8, ptr %.156.i134.i.i.i, i64 32
  %20 = getelementptr i64, ptr %.63, i64 %.326.i155.i.i.i
  %21 = getelementptr i64, ptr %20, i64 %.362.i153.i.i.i
  %22 = getelementptr i64, ptr %21, i64 %.293.i147.i.i.i
  br label %B416.if.i158.i.i.i

B572.i184.i.i.i:                                  ; preds = %B448.if.i166.i.i.i, %B416.if.i158.i.i.i
  %total.2.1.lcssa.i185.i.i.i = phi double [ 0.000000e+00, %B416.if.i158.i.i.i ], [ %.699.i182.i.i.i, %B448.if.i166.i.i.i ]
  %.709.i186.i.i.i = fcmp olt double %total.2.1.lcssa.i185.i.i.i, %least.2.0122.i159.i.i.i
  %total.2.1.least.2.0.i188.i.i.i = select i1 %.709.i186.i.i.i, double %total.2.1.lcssa.i185.i.i.i, double %least.2.0122.i159.i.i.i
  %exitcond125.not.i189.i.i.i = icmp eq i64 %.491.i162.i.i.i, %.396.i149.i.i.i
  br i1 %exitcond125.not.i189.i.i.i, label %nearest.2, label %B416.if.i158.i.i.i

B416.if.i158.i.i.i:                               ; preds = %B572.i184.i.i.i, %B416.if.lr.ph.i151.i.i.i
  %least.2.0122.i159.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i151.i.i.i ], [ %total.2.1.least.2.0.i188.i.i.i, %B572.i184.i.i.i ]
  %.420.0119.i161.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i151.i.i.i ], [ %.491.i162.i.i.i, %B572.i184.i.i.i ]
  %.491.i162.i.i.i = add nuw nsw i64 %.420.0119.i161.i.i.i, 1
  br i1 %.602114.not.i156.i.i.i, label %B572.i184.i.i.i, label %B448.if.lr.ph.i163.i.i.i

B448.if.lr.ph.i163.i.i.i:                         ; preds = %B416.if.i158.i.i.i
  %.669.i164.i.i.i = load i64, ptr %.668.i157.i.i.i, align 8, !noalias !21
  %.672.i165.i.i.i = mul nuw nsw i64 %.420.0119.i161.i.i.i, %.293.i147.i.i.i
  %23 = getelementptr double, ptr %.108, i64 %.669.i164.i.i.i
  %24 = getelementptr double, ptr %23, i64 %.672.i165.i.i.i
  br label %B448.if.i166.i.i.i

B448.if.i166.i.i.i:                               ; preds = %B448.if.i166.i.i.i, %B448.if.lr.ph.i163.i.i.i
  %total.2.1117.i167.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i163.i.i.i ], [ %.699.i182.i.i.i, %B448.if.i166.i.i.i ]
  %.546.0115.i168.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i163.i.i.i ], [ %.615.i169.i.i.i, %B448.if.i166.i.i.i ]
  %.615.i169.i.i.i = add nuw nsw i64 %.546.0115.i168.i.i.i, 1
  %.676.i170.i.i.i = getelementptr double, ptr %24, i64 %.546.0115.i168.i.i.i
  %.677.i171.i.i.i = load double, ptr %.676.i170.i.i.i, align 8, !noalias !21
  %.683.i172.i.i.i = getelementptr i64, ptr %22, i64 %.546.0115.i168.i.i.i
  %.684.i173.i.i.i = load i64, ptr %.683.i172.i.i.i, align 8, !noalias !21
  %.686.i174.i.i.i = getelementptr double, ptr %.336, i64 %.684.i173.i.i.i
  %.687.i175.i.i.i = load double, ptr %.686.i174.i.i.i, align 8, !noalias !21
  %.691.i176.i.i.i = getelementptr i64, ptr %21, i64 %.546.0115.i168.i.i.i
  %.692.i177.i.i.i = load i64, ptr %.691.i176.i.i.i, align 8, !noalias !21
  %.694.i178.i.i.i = getelementptr double, ptr %.336, i64 %.692.i177.i.i.i
  %.695.i179.i.i.i = load double, ptr %.694.i178.i.i.i, align 8, !noalias !21
  %.696.i180.i.i.i = fsub double %.687.i175.i.i.i, %.695.i179.i.i.i
  %.697.i181.i.i.i = fmul double %.677.i171.i.i.i, %.696.i180.i.i.i
  %.699.i182.i.i.i = fadd double %total.2.1117.i167.i.i.i, %.697.i181.i.i.i
  %exitcond.not.i183.i.i.i = icmp eq i64 %.293.i147.i.i.i, %.615.i169.i.i.i
  br i1 %exitcond.not.i183.i.i.i, label %B572.i184.i.i.i, label %B448.if.i166.i.i.i

nearest.2: ; preds = %B572.i184.i.i.i, %B216.i145.i.i.i, %B110.i137.i.i.i, %B60.i133.i.i.i, %B276.i.i.i
  %least.2.0.lcssa.sink.i142.i.i.i = phi double [ 0.000000e+00, %B276.i.i.i ], [ 0.000000e+00, %B110.i137.i.i.i ], [ 0.000000e+00, %B60.i133.i.i.i ], [ 0.000000e+00, %B216.i145.i.i.i ], [ %total.2.1.least.2.0.i188.i.i.i, %B572.i184.i.i.i ]
  %.381.i.i.i = fadd double %lp.5.0200.i.i.i, %.379.i.i.i
  %.422.i.i.i = getelementptr i8, ptr %.378.i.i.i, i64 8
  %.423.i.i.i = load double, ptr %.422.i.i.i, align 8, !noalias !15
  %.428.i.i.i = tail call double @llvm.exp.f64(double %.379.i.i.i)
  %.429.i.i.i = fsub double %.428.i.i.i, %least.2.0.lcssa.sink.i142.i.i.i
  %.430.i.i.i = fsub double %.423.i.i.i, %.429.i.i.i
  store double %.430.i.i.i, ptr %.378.i.i.i, align 8, !noalias !15
  br label %B397.i.i.i

B397.i.i.i:                                       ; preds = %B236.if.i.i.i, %nearest.2
  %lp.6.1.i.i.i = phi double [ %.381.i.i.i, %nearest.2 ], [ %lp.5.0200.i.i.i, %B236.if.i.i.i ]
  %.318.i.i.i = icmp sgt i64 %.265.0199.i.i.i, 1
  br i1 %.318.i.i.i, label %B236.if.i.i.i, label %climb

B398.i.i.i:                                       ; preds = %B32.if.i.i.i, %nearest
  %lp.4.1.i.i.i = phi double [ %.167.i.i.i, %nearest ], [ %lp.3.0196.i.i.i, %B32.if.i.i.i ]
  %exitcond.not.i.i.i = icmp eq i64 %.117.i.i.i, %.121.i.i
  br i1 %exitcond.not.i.i.i, label %B200.i.i.i, label %B32.if.i.i.i

B32.if.i.i.i:                                     ; preds = %B398.i.i.i, %B32.if.lr.ph.i.i.i
  %lp.3.0196.i.i.i = phi double [ 0.000000e+00, %B32.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i, %B398.i.i.i ]
  %.46.0195.i.i.i = phi i64 [ 1, %B32.if.lr.ph.i.i.i ], [ %.117.i.i.i, %B398.i.i.i ]
  %.117.i.i.i = add nuw i64 %.46.0195.i.i.i, 1
  %.149.i.i.i = getelementptr i64, ptr %14, i64 %.46.0195.i.i.i
  %.150.i.i.i = load i64, ptr %.149.i.i.i, align 8, !noalias !15
  %.151.i.i.i = icmp eq i64 %.150.i.i.i, 7
  br i1 %.151.i.i.i, label %B72.i.i.i, label %B398.i.i.i

B236.if.i.i.i:                                    ; preds = %B397.i.i.i, %B236.if.lr.ph.i.i.i
  %lp.5.0200.i.i.i = phi double [ %lp.4.1.i.i.i, %B236.if.lr.ph.i.i.i ], [ %lp.6.1.i.i.i, %B397.i.i.i ]
  %.265.0199.i.i.i = phi i64 [ %.59.i.i.i, %B236.if.lr.ph.i.i.i ], [ %.327.i.i.i, %B397.i.i.i ]
  %.262.0198.i.i.i = phi i64 [ %.236.i.i.i, %B236.if.lr.ph.i.i.i ], [ %.331.i.i.i, %B397.i.i.i ]
  %.327.i.i.i = add nsw i64 %.265.0199.i.i.i, -1
  %.331.i.i.i = add nsw i64 %.262.0198.i.i.i, -1
  %.363.i.i.i = getelementptr i64, ptr %14, i64 %.262.0198.i.i.i
  %.364.i.i.i = load i64, ptr %.363.i.i.i, align 8, !noalias !15
  %.365.i.i.i = icmp eq i64 %.364.i.i.i, 8
  br i1 %.365.i.i.i, label %B276.i.i.i, label %B397.i.i.i

climb: ; preds = %B397.i.i.i, %B200.i.i.i, %B934.i.i
  %lp.5.0.lcssa.i.i.i = phi double [ %lp.4.1.i.i.i, %B200.i.i.i ], [ 0.000000e+00, %B934.i.i ], [ %lp.6.1.i.i.i, %B397.i.i.i ]
  %.111.i.i.i = getelementptr i8, ptr %.63, i64 72
  %.112.i.i.i = load i64, ptr %.111.i.i.i, align 8, !noalias !24
  %.19463.not.i.i.i = icmp slt i64 %.112.i.i.i, 1
  br i1 %.19463.not.i.i.i, label %calculate, label %B60.if.lr.ph.i.i.i

B60.if.lr.ph.i.i.i:                               ; preds = %climb
  %.1798.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !12
  %.333.i.i.i = getelementptr i8, ptr %.63, i64 80
  %25 = getelementptr double, ptr %.336, i64 %.121.i.i
  %26 = getelementptr double, ptr %25, i64 %.1798.i.i
  br label %B60.if.i.i.i

B182.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.371.i.i.i = fadd double %.347.i.i.i, %.354.i.i.i
  br label %B393.i.i.i

B224.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.392.i.i.i = fsub double %.347.i.i.i, %.354.i.i.i
  br label %B393.i.i.i

B266.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.413.i.i.i = fmul double %.347.i.i.i, %.354.i.i.i
  br label %B393.i.i.i

B308.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.437.i.i.i = fdiv double %.347.i.i.i, %.354.i.i.i
  br label %B393.i.i.i

B350.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.458.i.i.i = tail call double @llvm.pow.f64(double %.347.i.i.i, double %.354.i.i.i)
  br label %B393.i.i.i

B372.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.475.i.i.i = fneg double %.347.i.i.i
  br label %B393.i.i.i

B393.i.i.i:                                       ; preds = %B372.i.i.i, %B350.i.i.i, %B308.i.i.i, %B266.i.i.i, %B224.i.i.i, %B182.i.i.i
  %.437.sink.i.i.i = phi double [ %.437.i.i.i, %B308.i.i.i ], [ %.475.i.i.i, %B372.i.i.i ], [ %.458.i.i.i, %B350.i.i.i ], [ %.413.i.i.i, %B266.i.i.i ], [ %.392.i.i.i, %B224.i.i.i ], [ %.371.i.i.i, %B182.i.i.i ]
  %.448.i.i.i = getelementptr double, ptr %26, i64 %.136.064.i.i.i
  store double %.437.sink.i.i.i, ptr %.448.i.i.i, align 8, !noalias !24
  %exitcond.not.i233.i.i = icmp eq i64 %.207.i.i.i, %.112.i.i.i
  br i1 %exitcond.not.i233.i.i, label %calculate, label %B60.if.i.i.i

B60.if.i.i.i:                                     ; preds = %B393.i.i.i, %B60.if.lr.ph.i.i.i
  %.136.064.i.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i.i ], [ %.207.i.i.i, %B393.i.i.i ]
  %.207.i.i.i = add nuw nsw i64 %.136.064.i.i.i, 1
  %.334.i.i.i = load i64, ptr %.333.i.i.i, align 8, !noalias !24
  %27 = getelementptr i64, ptr %.63, i64 %.334.i.i.i
  %.339.idx.i.i.i = mul i64 %.136.064.i.i.i, 24
  %.339.i.i.i = getelementptr i8, ptr %27, i64 %.339.idx.i.i.i
  %.340.i.i.i = load i64, ptr %.339.i.i.i, align 8, !noalias !24
  %.343.i.i.i = getelementptr i8, ptr %.339.i.i.i, i64 8
  %.344.i.i.i = load i64, ptr %.343.i.i.i, align 8, !noalias !24
  %.346.i.i.i = getelementptr double, ptr %.336, i64 %.344.i.i.i
  %.347.i.i.i = load double, ptr %.346.i.i.i, align 8, !noalias !24
  %.350.i.i.i = getelementptr i8, ptr %.339.i.i.i, i64 16
  %.351.i.i.i = load i64, ptr %.350.i.i.i, align 8, !noalias !24
  %.353.i.i.i = getelementptr double, ptr %.336, i64 %.351.i.i.i
  %.354.i.i.i = load double, ptr %.353.i.i.i, align 8, !noalias !24
  switch i64 %.340.i.i.i, label %B372.i.i.i [
    i64 0, label %B182.i.i.i
    i64 1, label %B224.i.i.i
    i64 2, label %B266.i.i.i
    i64 3, label %B308.i.i.i
    i64 4, label %B350.i.i.i
  ]

calculate: ; preds = %B393.i.i.i, %climb
  %.115.i.i.i = load i64, ptr %.120.i.i, align 8, !noalias !27
  %.19743.not.i.i.i = icmp slt i64 %.115.i.i.i, 1
  br i1 %.19743.not.i.i.i, label %forward, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %calculate
  %.336.i.i.i = getelementptr i8, ptr %.63, i64 40
  %.458.i234.i.i = getelementptr i8, ptr %.63, i64 48
  br label %B64.if.i.i.i

B134.i.i.i:                                       ; preds = %B64.if.i.i.i
  %.459.i.i.i = load i64, ptr %.458.i234.i.i, align 8, !noalias !27
  %.461.i.i.i = shl nsw i64 %.139.044.i.i.i, 2
  %.462.i.i.i = add nsw i64 %.459.i.i.i, %.461.i.i.i
  switch i64 %.342.i.i.i, label %prior_density.exit.i.i.i [
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
  %i1.p.i.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i.i.i.i.i = load i64, ptr %i1.p.i.i.i.i.i, align 4, !noalias !27
  %i2.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i.i, i64 8
  %s2.i.i.i.i.i = load i64, ptr %i2.p.i.i.i.i.i, align 4, !noalias !27
  %x0.p.i.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i.i.i.i.i = load double, ptr %x0.p.i.i.i.i.i, align 8, !noalias !27
  %x1.p.i.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i.i.i.i.i
  %x1.i.i.i.i.i = load double, ptr %x1.p.i.i.i.i.i, align 8, !noalias !27
  %x2.p.i.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i.i.i.i.i
  %x2.i.i.i.i.i = load double, ptr %x2.p.i.i.i.i.i, align 8, !noalias !27
  %t2.i.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i.i.i.i.i
  %t5.i.i.i.i.i = fsub contract double %x0.i.i.i.i.i, %x1.i.i.i.i.i
  %t6.i.i.i.i.i = fdiv contract double %t5.i.i.i.i.i, %x2.i.i.i.i.i
  %t8.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, -5.000000e-01
  %t10.i.i.i.i.i = fadd contract double %t8.i.i.i.i.i, %t8.i.i.i.i.i
  %28 = fneg double %t6.i.i.i.i.i
  %29 = fmul double %t10.i.i.i.i.i, %28
  %t13.i.i.i.i.i = fdiv double %29, %x2.i.i.i.i.i
  %30 = fsub contract double %t13.i.i.i.i.i, %t2.i.i.i.i.i
  %t15.i.i.i.i.i = fdiv contract double %t10.i.i.i.i.i, %x2.i.i.i.i.i
  %t17.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i.i.i.i.i)
  %t19.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, %t8.i.i.i.i.i
  %t20.i.i.i.i.i = fadd contract double %t19.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t21.i.i.i.i.i = fsub contract double %t20.i.i.i.i.i, %t17.i.i.i.i.i
  %d0.p.i.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i.i.i.i.i = load double, ptr %d0.p.i.i.i.i.i, align 8, !noalias !27
  %d0.a.i.i.i.i.i = fadd double %d0.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d0.a.i.i.i.i.i, ptr %d0.p.i.i.i.i.i, align 8, !noalias !27
  %d1.p.i.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i.i.i.i.i
  %d1.b.i.i.i.i.i = load double, ptr %d1.p.i.i.i.i.i, align 8, !noalias !27
  %d1.a.i.i.i.i.i = fsub double %d1.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d1.a.i.i.i.i.i, ptr %d1.p.i.i.i.i.i, align 8, !noalias !27
  %d2.p.i.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i.i.i.i.i
  %d2.b.i.i.i.i.i = load double, ptr %d2.p.i.i.i.i.i, align 8, !noalias !27
  %d2.a.i.i.i.i.i = fadd double %d2.b.i.i.i.i.i, %30
  store double %d2.a.i.i.i.i.i, ptr %d2.p.i.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d2.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i1.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i2.i.i.i.i = load i64, ptr %i1.p.i1.i.i.i.i, align 4, !noalias !27
  %i2.p.i3.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 8
  %s2.i4.i.i.i.i = load i64, ptr %i2.p.i3.i.i.i.i, align 4, !noalias !27
  %i3.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 16
  %s3.i.i.i.i.i = load i64, ptr %i3.p.i.i.i.i.i, align 4, !noalias !27
  %x0.p.i5.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i6.i.i.i.i = load double, ptr %x0.p.i5.i.i.i.i, align 8, !noalias !27
  %x1.p.i7.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i2.i.i.i.i
  %x1.i8.i.i.i.i = load double, ptr %x1.p.i7.i.i.i.i, align 8, !noalias !27
  %x2.p.i9.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i4.i.i.i.i
  %x2.i10.i.i.i.i = load double, ptr %x2.p.i9.i.i.i.i, align 8, !noalias !27
  %x3.p.i.i.i.i.i = getelementptr double, ptr %.336, i64 %s3.i.i.i.i.i
  %x3.i.i.i.i.i = load double, ptr %x3.p.i.i.i.i.i, align 8, !noalias !27
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
  %31 = fneg double %t6.i13.i.i.i.i
  %32 = fmul double %t19.i18.i.i.i.i, %31
  %t22.i.i.i.i.i = fdiv double %32, %x3.i.i.i.i.i
  %33 = fsub contract double %t22.i.i.i.i.i, %t2.i11.i.i.i.i
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
  %d0.p.i19.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i20.i.i.i.i = load double, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !27
  %d0.a.i21.i.i.i.i = fadd double %d0.b.i20.i.i.i.i, %t24.i.i.i.i.i
  store double %d0.a.i21.i.i.i.i, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !27
  %d1.p.i22.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i2.i.i.i.i
  %d1.b.i23.i.i.i.i = load double, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !27
  %d1.a.i24.i.i.i.i = fadd double %d1.b.i23.i.i.i.i, %t48.i.i.i.i.i
  store double %d1.a.i24.i.i.i.i, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !27
  %d2.p.i25.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i4.i.i.i.i
  %d2.b.i26.i.i.i.i = load double, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !27
  %d2.a.i27.i.i.i.i = fsub double %d2.b.i26.i.i.i.i, %t24.i.i.i.i.i
  store double %d2.a.i27.i.i.i.i, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !27
  %d3.p.i.i.i.i.i = getelementptr double, ptr %.468, i64 %s3.i.i.i.i.i
  %d3.b.i.i.i.i.i = load double, ptr %d3.p.i.i.i.i.i, align 8, !noalias !27
  %d3.a.i.i.i.i.i = fadd double %33, %d3.b.i.i.i.i.i
  store double %d3.a.i.i.i.i.i, ptr %d3.p.i.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d3.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i28.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i29.i.i.i.i = load i64, ptr %i1.p.i28.i.i.i.i, align 4, !noalias !27
  %i2.p.i30.i.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i.i, i64 8
  %s2.i31.i.i.i.i = load i64, ptr %i2.p.i30.i.i.i.i, align 4, !noalias !27
  %x0.p.i32.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i33.i.i.i.i = load double, ptr %x0.p.i32.i.i.i.i, align 8, !noalias !27
  %x1.p.i34.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i29.i.i.i.i
  %x1.i35.i.i.i.i = load double, ptr %x1.p.i34.i.i.i.i, align 8, !noalias !27
  %x2.p.i36.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i31.i.i.i.i
  %x2.i37.i.i.i.i = load double, ptr %x2.p.i36.i.i.i.i, align 8, !noalias !27
  %t2.i38.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i37.i.i.i.i
  %t5.i39.i.i.i.i = fsub contract double %x0.i33.i.i.i.i, %x1.i35.i.i.i.i
  %t6.i40.i.i.i.i = fdiv contract double %t5.i39.i.i.i.i, %x2.i37.i.i.i.i
  %t7.i.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t6.i40.i.i.i.i
  %t9.i41.i.i.i.i = fadd contract double %t7.i.i.i.i.i, 1.000000e+00
  %t10.i42.i.i.i.i = fdiv contract double -1.000000e+00, %t9.i41.i.i.i.i
  %t11.i43.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t10.i42.i.i.i.i
  %t12.i.i.i.i.i = fadd contract double %t11.i43.i.i.i.i, %t11.i43.i.i.i.i
  %34 = fneg double %t6.i40.i.i.i.i
  %35 = fmul double %t12.i.i.i.i.i, %34
  %t15.i44.i.i.i.i = fdiv double %35, %x2.i37.i.i.i.i
  %36 = fsub contract double %t15.i44.i.i.i.i, %t2.i38.i.i.i.i
  %t17.i45.i.i.i.i = fdiv contract double %t12.i.i.i.i.i, %x2.i37.i.i.i.i
  %t19.i46.i.i.i.i = tail call double @llvm.log.f64(double %x2.i37.i.i.i.i)
  %t20.i47.i.i.i.i = tail call double @log1p(double %t7.i.i.i.i.i)
  %t22.i48.i.i.i.i = fsub contract double 0xBFF250D048E7A1BD, %t20.i47.i.i.i.i
  %t23.i.i.i.i.i = fsub contract double %t22.i48.i.i.i.i, %t19.i46.i.i.i.i
  %d0.p.i49.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i50.i.i.i.i = load double, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !27
  %d0.a.i51.i.i.i.i = fadd double %d0.b.i50.i.i.i.i, %t17.i45.i.i.i.i
  store double %d0.a.i51.i.i.i.i, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !27
  %d1.p.i52.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i29.i.i.i.i
  %d1.b.i53.i.i.i.i = load double, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !27
  %d1.a.i54.i.i.i.i = fsub double %d1.b.i53.i.i.i.i, %t17.i45.i.i.i.i
  store double %d1.a.i54.i.i.i.i, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !27
  %d2.p.i55.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i31.i.i.i.i
  %d2.b.i56.i.i.i.i = load double, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !27
  %d2.a.i57.i.i.i.i = fadd double %d2.b.i56.i.i.i.i, %36
  store double %d2.a.i57.i.i.i.i, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d4.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i58.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i59.i.i.i.i = load i64, ptr %i1.p.i58.i.i.i.i, align 4, !noalias !27
  %i2.p.i60.i.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i.i, i64 8
  %s2.i61.i.i.i.i = load i64, ptr %i2.p.i60.i.i.i.i, align 4, !noalias !27
  %x0.p.i62.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i63.i.i.i.i = load double, ptr %x0.p.i62.i.i.i.i, align 8, !noalias !27
  %x1.p.i64.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i59.i.i.i.i
  %x1.i65.i.i.i.i = load double, ptr %x1.p.i64.i.i.i.i, align 8, !noalias !27
  %x2.p.i66.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i61.i.i.i.i
  %x2.i67.i.i.i.i = load double, ptr %x2.p.i66.i.i.i.i, align 8, !noalias !27
  %t2.i68.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i67.i.i.i.i
  %t5.i69.i.i.i.i = fsub contract double %x0.i63.i.i.i.i, %x1.i65.i.i.i.i
  %t6.i70.i.i.i.i = fdiv contract double %t5.i69.i.i.i.i, %x2.i67.i.i.i.i
  %t8.i71.i.i.i.i = fneg double %t6.i70.i.i.i.i
  %t9.i72.i.i.i.i = fcmp olt double %t6.i70.i.i.i.i, 0.000000e+00
  %t10.i73.i.i.i.i = select i1 %t9.i72.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t11.i74.i.i.i.i = fcmp ogt double %t6.i70.i.i.i.i, 0.000000e+00
  %t12.i75.i.i.i.i = select i1 %t11.i74.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t13.i76.i.i.i.i = fsub contract double %t12.i75.i.i.i.i, %t10.i73.i.i.i.i
  %37 = fmul double %t13.i76.i.i.i.i, %t8.i71.i.i.i.i
  %t16.i77.i.i.i.i = fdiv double %37, %x2.i67.i.i.i.i
  %38 = fsub contract double %t16.i77.i.i.i.i, %t2.i68.i.i.i.i
  %t18.i78.i.i.i.i = fdiv contract double %t13.i76.i.i.i.i, %x2.i67.i.i.i.i
  %t20.i79.i.i.i.i = tail call double @llvm.log.f64(double %x2.i67.i.i.i.i)
  %t22.i80.i.i.i.i = select i1 %t9.i72.i.i.i.i, double %t8.i71.i.i.i.i, double 0.000000e+00
  %t23.i81.i.i.i.i = select i1 %t11.i74.i.i.i.i, double %t6.i70.i.i.i.i, double 0.000000e+00
  %t24.i82.i.i.i.i = fadd contract double %t23.i81.i.i.i.i, %t22.i80.i.i.i.i
  %t26.i83.i.i.i.i = fsub contract double 0xBFE62E42FEFA39EF, %t24.i82.i.i.i.i
  %t27.i84.i.i.i.i = fsub contract double %t26.i83.i.i.i.i, %t20.i79.i.i.i.i
  %d0.p.i85.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i86.i.i.i.i = load double, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !27
  %d0.a.i87.i.i.i.i = fadd double %d0.b.i86.i.i.i.i, %t18.i78.i.i.i.i
  store double %d0.a.i87.i.i.i.i, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !27
  %d1.p.i88.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i59.i.i.i.i
  %d1.b.i89.i.i.i.i = load double, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !27
  %d1.a.i90.i.i.i.i = fsub double %d1.b.i89.i.i.i.i, %t18.i78.i.i.i.i
  store double %d1.a.i90.i.i.i.i, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !27
  %d2.p.i91.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i61.i.i.i.i
  %d2.b.i92.i.i.i.i = load double, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !27
  %d2.a.i93.i.i.i.i = fadd double %d2.b.i92.i.i.i.i, %38
  store double %d2.a.i93.i.i.i.i, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d5.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i94.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i95.i.i.i.i = load i64, ptr %i1.p.i94.i.i.i.i, align 4, !noalias !27
  %i2.p.i96.i.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i.i, i64 8
  %s2.i97.i.i.i.i = load i64, ptr %i2.p.i96.i.i.i.i, align 4, !noalias !27
  %x0.p.i98.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i99.i.i.i.i = load double, ptr %x0.p.i98.i.i.i.i, align 8, !noalias !27
  %x1.p.i100.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i95.i.i.i.i
  %x1.i101.i.i.i.i = load double, ptr %x1.p.i100.i.i.i.i, align 8, !noalias !27
  %x2.p.i102.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i97.i.i.i.i
  %x2.i103.i.i.i.i = load double, ptr %x2.p.i102.i.i.i.i, align 8, !noalias !27
  %t2.i104.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i.i
  %t5.i105.i.i.i.i = fsub contract double %x0.i99.i.i.i.i, %x1.i101.i.i.i.i
  %t6.i106.i.i.i.i = fdiv contract double %t5.i105.i.i.i.i, %x2.i103.i.i.i.i
  %t7.i107.i.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i.i)
  %t8.i108.i.i.i.i = fneg double %t7.i107.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i.i, double %t8.i108.i.i.i.i)
  %.17.i.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i.i, align 8, !noalias !27
  %t11.i109.i.i.i.i = fadd contract double %.17.i.i.i.i.i.i, 1.000000e+00
  %t12.i110.i.i.i.i = fdiv contract double 1.000000e+00, %t11.i109.i.i.i.i
  %t13.i111.i.i.i.i = fmul contract double %.17.i.i.i.i.i.i, %t12.i110.i.i.i.i
  %t15.i112.i.i.i.i = fneg double %t6.i106.i.i.i.i
  %t16.i113.i.i.i.i = fcmp olt double %t6.i106.i.i.i.i, 0.000000e+00
  %t17.i114.i.i.i.i = select i1 %t16.i113.i.i.i.i, double %t12.i110.i.i.i.i, double %t13.i111.i.i.i.i
  %t19.i115.i.i.i.i = fmul contract double %t17.i114.i.i.i.i, 2.000000e+00
  %39 = fsub contract double 1.000000e+00, %t19.i115.i.i.i.i
  %40 = fmul double %t6.i106.i.i.i.i, %39
  %t24.i116.i.i.i.i = fdiv double %40, %x2.i103.i.i.i.i
  %41 = fsub contract double %t24.i116.i.i.i.i, %t2.i104.i.i.i.i
  %t26.i117.i.i.i.i = fneg double %39
  %t27.i118.i.i.i.i = fdiv contract double %t26.i117.i.i.i.i, %x2.i103.i.i.i.i
  %t29.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i103.i.i.i.i)
  call fastcc void @log1p_of.2(ptr %.3.i1.i.i.i.i.i, double %.17.i.i.i.i.i.i)
  %.17.i4.i.i.i.i.i = load double, ptr %.3.i1.i.i.i.i.i, align 8, !noalias !27
  %t31.i119.i.i.i.i = select i1 %t16.i113.i.i.i.i, double %t15.i112.i.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i.i = fadd contract double %t31.i119.i.i.i.i, %.17.i4.i.i.i.i.i
  %t34.i121.i.i.i.i = fmul contract double %t32.i120.i.i.i.i, 2.000000e+00
  %t35.i122.i.i.i.i = fsub contract double %t15.i112.i.i.i.i, %t34.i121.i.i.i.i
  %t36.i123.i.i.i.i = fsub contract double %t35.i122.i.i.i.i, %t29.i.i.i.i.i
  %d0.p.i124.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i125.i.i.i.i = load double, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !27
  %d0.a.i126.i.i.i.i = fadd double %t27.i118.i.i.i.i, %d0.b.i125.i.i.i.i
  store double %d0.a.i126.i.i.i.i, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !27
  %d1.p.i127.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i95.i.i.i.i
  %d1.b.i128.i.i.i.i = load double, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !27
  %d1.a.i129.i.i.i.i = fsub double %d1.b.i128.i.i.i.i, %t27.i118.i.i.i.i
  store double %d1.a.i129.i.i.i.i, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !27
  %d2.p.i130.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i97.i.i.i.i
  %d2.b.i131.i.i.i.i = load double, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !27
  %d2.a.i132.i.i.i.i = fadd double %41, %d2.b.i131.i.i.i.i
  store double %d2.a.i132.i.i.i.i, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d6.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i137.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i138.i.i.i.i = load i64, ptr %i1.p.i137.i.i.i.i, align 4, !noalias !27
  %i2.p.i139.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 8
  %s2.i140.i.i.i.i = load i64, ptr %i2.p.i139.i.i.i.i, align 4, !noalias !27
  %i3.p.i141.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 16
  %s3.i142.i.i.i.i = load i64, ptr %i3.p.i141.i.i.i.i, align 4, !noalias !27
  %x0.p.i143.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i144.i.i.i.i = load double, ptr %x0.p.i143.i.i.i.i, align 8, !noalias !27
  %x1.p.i145.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i138.i.i.i.i
  %x1.i146.i.i.i.i = load double, ptr %x1.p.i145.i.i.i.i, align 8, !noalias !27
  %x2.p.i147.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i140.i.i.i.i
  %x2.i148.i.i.i.i = load double, ptr %x2.p.i147.i.i.i.i, align 8, !noalias !27
  %x3.p.i149.i.i.i.i = getelementptr double, ptr %.336, i64 %s3.i142.i.i.i.i
  %x3.i150.i.i.i.i = load double, ptr %x3.p.i149.i.i.i.i, align 8, !noalias !27
  %t3.i.i.i.i.i = fsub contract double %x0.i144.i.i.i.i, %x1.i146.i.i.i.i
  %t4.i.i.i.i.i = fdiv contract double %t3.i.i.i.i.i, %x2.i148.i.i.i.i
  %t6.i151.i.i.i.i = fmul contract double %x3.i150.i.i.i.i, %t4.i.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i.i, double %t6.i151.i.i.i.i)
  %.17.i.i153.i.i.i.i = load double, ptr %.3.i.i135.i.i.i.i, align 8, !noalias !27
  %t8.i154.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %.17.i.i153.i.i.i.i
  %t10.i155.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i148.i.i.i.i
  %t11.i156.i.i.i.i = fmul contract double %x3.i150.i.i.i.i, %.17.i.i153.i.i.i.i
  %t14.i157.i.i.i.i = fmul contract double %t4.i.i.i.i.i, -5.000000e-01
  %t15.i158.i.i.i.i = fmul contract double %t4.i.i.i.i.i, 5.000000e-01
  %t17.i159.i.i.i.i = fsub contract double %t14.i157.i.i.i.i, %t15.i158.i.i.i.i
  %t18.i160.i.i.i.i = fadd contract double %t17.i159.i.i.i.i, %t11.i156.i.i.i.i
  %42 = fneg double %t4.i.i.i.i.i
  %43 = fmul double %t18.i160.i.i.i.i, %42
  %t21.i161.i.i.i.i = fdiv double %43, %x2.i148.i.i.i.i
  %44 = fsub contract double %t21.i161.i.i.i.i, %t10.i155.i.i.i.i
  %t23.i162.i.i.i.i = fdiv contract double %t18.i160.i.i.i.i, %x2.i148.i.i.i.i
  %t25.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i148.i.i.i.i)
  call fastcc void @log_ndtr_of.2(ptr %.3.i1.i133.i.i.i.i, double %t6.i151.i.i.i.i)
  %.17.i4.i164.i.i.i.i = load double, ptr %.3.i1.i133.i.i.i.i, align 8, !noalias !27
  %t28.i165.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %t15.i158.i.i.i.i
  %t30.i166.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i.i
  %t31.i167.i.i.i.i = fadd contract double %t30.i166.i.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i.i = fadd contract double %t31.i167.i.i.i.i, %.17.i4.i164.i.i.i.i
  %t33.i169.i.i.i.i = fsub contract double %t32.i168.i.i.i.i, %t25.i.i.i.i.i
  %d0.p.i170.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i171.i.i.i.i = load double, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !27
  %d0.a.i172.i.i.i.i = fadd double %t23.i162.i.i.i.i, %d0.b.i171.i.i.i.i
  store double %d0.a.i172.i.i.i.i, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !27
  %d1.p.i173.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i138.i.i.i.i
  %d1.b.i174.i.i.i.i = load double, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !27
  %d1.a.i175.i.i.i.i = fsub double %d1.b.i174.i.i.i.i, %t23.i162.i.i.i.i
  store double %d1.a.i175.i.i.i.i, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !27
  %d2.p.i176.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i140.i.i.i.i
  %d2.b.i177.i.i.i.i = load double, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !27
  %d2.a.i178.i.i.i.i = fadd double %44, %d2.b.i177.i.i.i.i
  store double %d2.a.i178.i.i.i.i, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !27
  %d3.p.i179.i.i.i.i = getelementptr double, ptr %.468, i64 %s3.i142.i.i.i.i
  %d3.b.i180.i.i.i.i = load double, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !27
  %d3.a.i181.i.i.i.i = fadd double %t8.i154.i.i.i.i, %d3.b.i180.i.i.i.i
  store double %d3.a.i181.i.i.i.i, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d7.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i184.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i185.i.i.i.i = load i64, ptr %i1.p.i184.i.i.i.i, align 4, !noalias !27
  %i2.p.i186.i.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i.i, i64 8
  %s2.i187.i.i.i.i = load i64, ptr %i2.p.i186.i.i.i.i, align 4, !noalias !27
  %x0.p.i188.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i189.i.i.i.i = load double, ptr %x0.p.i188.i.i.i.i, align 8, !noalias !27
  %x1.p.i190.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i185.i.i.i.i
  %x1.i191.i.i.i.i = load double, ptr %x1.p.i190.i.i.i.i, align 8, !noalias !27
  %x2.p.i192.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i187.i.i.i.i
  %x2.i193.i.i.i.i = load double, ptr %x2.p.i192.i.i.i.i, align 8, !noalias !27
  %t2.i194.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i.i
  %t5.i195.i.i.i.i = fsub contract double %x0.i189.i.i.i.i, %x1.i191.i.i.i.i
  %t6.i196.i.i.i.i = fdiv contract double %t5.i195.i.i.i.i, %x2.i193.i.i.i.i
  %t7.i197.i.i.i.i = fneg double %t6.i196.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i.i, double %t7.i197.i.i.i.i)
  %.17.i.i199.i.i.i.i = load double, ptr %.3.i.i182.i.i.i.i, align 8, !noalias !27
  %t11.i200.i.i.i.i = fsub contract double 1.000000e+00, %.17.i.i199.i.i.i.i
  %45 = fmul double %t6.i196.i.i.i.i, %t11.i200.i.i.i.i
  %t15.i201.i.i.i.i = fdiv double %45, %x2.i193.i.i.i.i
  %46 = fsub contract double %t15.i201.i.i.i.i, %t2.i194.i.i.i.i
  %t17.i202.i.i.i.i = fneg double %t11.i200.i.i.i.i
  %t18.i203.i.i.i.i = fdiv contract double %t17.i202.i.i.i.i, %x2.i193.i.i.i.i
  %t20.i204.i.i.i.i = tail call double @llvm.log.f64(double %x2.i193.i.i.i.i)
  %t21.i205.i.i.i.i = fsub contract double %t7.i197.i.i.i.i, %.17.i.i199.i.i.i.i
  %t22.i206.i.i.i.i = fsub contract double %t21.i205.i.i.i.i, %t20.i204.i.i.i.i
  %d0.p.i207.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i208.i.i.i.i = load double, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !27
  %d0.a.i209.i.i.i.i = fadd double %t18.i203.i.i.i.i, %d0.b.i208.i.i.i.i
  store double %d0.a.i209.i.i.i.i, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !27
  %d1.p.i210.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i185.i.i.i.i
  %d1.b.i211.i.i.i.i = load double, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !27
  %d1.a.i212.i.i.i.i = fsub double %d1.b.i211.i.i.i.i, %t18.i203.i.i.i.i
  store double %d1.a.i212.i.i.i.i, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !27
  %d2.p.i213.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i187.i.i.i.i
  %d2.b.i214.i.i.i.i = load double, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !27
  %d2.a.i215.i.i.i.i = fadd double %46, %d2.b.i214.i.i.i.i
  store double %d2.a.i215.i.i.i.i, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d8.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i216.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i217.i.i.i.i = load i64, ptr %i1.p.i216.i.i.i.i, align 4, !noalias !27
  %i2.p.i218.i.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i.i, i64 8
  %s2.i219.i.i.i.i = load i64, ptr %i2.p.i218.i.i.i.i, align 4, !noalias !27
  %x1.p.i220.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i217.i.i.i.i
  %x1.i221.i.i.i.i = load double, ptr %x1.p.i220.i.i.i.i, align 8, !noalias !27
  %x2.p.i222.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i219.i.i.i.i
  %x2.i223.i.i.i.i = load double, ptr %x2.p.i222.i.i.i.i, align 8, !noalias !27
  %t3.i224.i.i.i.i = fsub contract double %x2.i223.i.i.i.i, %x1.i221.i.i.i.i
  %t4.i225.i.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i.i)
  %t5.i226.i.i.i.i = fneg double %t4.i225.i.i.i.i
  %d0.p.i227.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i228.i.i.i.i = load double, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !27
  %d0.a.i229.i.i.i.i = fadd double %d0.b.i228.i.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i.i, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d9.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i232.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i233.i.i.i.i = load i64, ptr %i1.p.i232.i.i.i.i, align 4, !noalias !27
  %i2.p.i234.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 8
  %s2.i235.i.i.i.i = load i64, ptr %i2.p.i234.i.i.i.i, align 4, !noalias !27
  %i3.p.i236.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 16
  %s3.i237.i.i.i.i = load i64, ptr %i3.p.i236.i.i.i.i, align 4, !noalias !27
  %i4.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 24
  %s4.i.i.i.i.i = load i64, ptr %i4.p.i.i.i.i.i, align 4, !noalias !27
  %x0.p.i238.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i239.i.i.i.i = load double, ptr %x0.p.i238.i.i.i.i, align 8, !noalias !27
  %x1.p.i240.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i233.i.i.i.i
  %x1.i241.i.i.i.i = load double, ptr %x1.p.i240.i.i.i.i, align 8, !noalias !27
  %x2.p.i242.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i235.i.i.i.i
  %x2.i243.i.i.i.i = load double, ptr %x2.p.i242.i.i.i.i, align 8, !noalias !27
  %x3.p.i244.i.i.i.i = getelementptr double, ptr %.336, i64 %s3.i237.i.i.i.i
  %x3.i245.i.i.i.i = load double, ptr %x3.p.i244.i.i.i.i, align 8, !noalias !27
  %x4.p.i.i.i.i.i = getelementptr double, ptr %.336, i64 %s4.i.i.i.i.i
  %x4.i.i.i.i.i = load double, ptr %x4.p.i.i.i.i.i, align 8, !noalias !27
  %t5.i246.i.i.i.i = fcmp one double %x4.i.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %x4.i.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i.i = fsub contract double %t6.i247.i.i.i.i, %x1.i241.i.i.i.i
  %t8.i249.i.i.i.i = fdiv contract double %t7.i248.i.i.i.i, %x2.i243.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i.i, double %t8.i249.i.i.i.i)
  %.17.i.i251.i.i.i.i = load double, ptr %.3.i.i230.i.i.i.i, align 8, !noalias !27
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
  %.17.i5.i.i.i.i.i = load double, ptr %.3.i2.i.i.i.i.i, align 8, !noalias !27
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i.i, double %t22.i261.i.i.i.i)
  %.17.i9.i.i.i.i.i = load double, ptr %.3.i6.i.i.i.i.i, align 8, !noalias !27
  %t25.i262.i.i.i.i = fneg double %t8.i249.i.i.i.i
  %t26.i263.i.i.i.i = select i1 %t21.i260.i.i.i.i, double %t25.i262.i.i.i.i, double %t19.i258.i.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i.i, double %t26.i263.i.i.i.i)
  %.17.i13.i.i.i.i.i = load double, ptr %.3.i10.i.i.i.i.i, align 8, !noalias !27
  %t28.i264.i.i.i.i = fsub contract double %.17.i13.i.i.i.i.i, %.17.i9.i.i.i.i.i
  %47 = select i1 %t13.i252.i.i.i.i, i1 %t5.i246.i.i.i.i, i1 false
  %t30.i265.i.i.i.i = select i1 %47, double %t28.i264.i.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i.i = fneg double %t30.i265.i.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i.i, double %t31.i266.i.i.i.i)
  %.17.i17.i.i.i.i.i = load double, ptr %.3.i14.i.i.i.i.i, align 8, !noalias !27
  %t33.i267.i.i.i.i = select i1 %t13.i252.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %t33.i267.i.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i.i = fneg double %t34.i268.i.i.i.i
  %t36.i270.i.i.i.i = fdiv contract double %t35.i269.i.i.i.i, %.17.i17.i.i.i.i.i
  %48 = select i1 %t5.i246.i.i.i.i, i1 %t13.i252.i.i.i.i, i1 false
  %t38.i271.i.i.i.i = select i1 %48, double %t36.i270.i.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i.i = fsub contract double %t34.i268.i.i.i.i, %t38.i271.i.i.i.i
  %t40.i.i.i.i.i = fmul contract double %.17.i5.i.i.i.i.i, %t39.i272.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i.i, double %t26.i263.i.i.i.i)
  %.17.i21.i.i.i.i.i = load double, ptr %.3.i18.i.i.i.i.i, align 8, !noalias !27
  %t43.i273.i.i.i.i = fmul contract double %t38.i271.i.i.i.i, %.17.i21.i.i.i.i.i
  %49 = fsub contract double 0.000000e+00, %t43.i273.i.i.i.i
  %t46.i274.i.i.i.i = select contract i1 %t21.i260.i.i.i.i, double %49, double %t40.i.i.i.i.i
  %t47.i275.i.i.i.i = fadd contract double %t16.i255.i.i.i.i, %t46.i274.i.i.i.i
  %t48.i276.i.i.i.i = fmul contract double %t8.i249.i.i.i.i, %t47.i275.i.i.i.i
  %t49.i277.i.i.i.i = fdiv contract double %t48.i276.i.i.i.i, %x2.i243.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i.i, double %t20.i259.i.i.i.i)
  %.17.i25.i.i.i.i.i = load double, ptr %.3.i22.i.i.i.i.i, align 8, !noalias !27
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
  %50 = fneg double %t62.i.i.i.i.i
  %51 = fmul double %t66.i.i.i.i.i, %50
  %t69.i.i.i.i.i = fdiv double %51, %x2.i243.i.i.i.i
  %52 = fsub contract double %t69.i.i.i.i.i, %t59.i286.i.i.i.i
  %t71.i.i.i.i.i = fsub contract double %52, %t58.i285.i.i.i.i
  %t72.i.i.i.i.i = fsub contract double %t71.i.i.i.i.i, %t49.i277.i.i.i.i
  %t73.i.i.i.i.i = fdiv contract double %t47.i275.i.i.i.i, %x2.i243.i.i.i.i
  %t74.i.i.i.i.i = fdiv contract double %t56.i283.i.i.i.i, %x2.i243.i.i.i.i
  %t75.i.i.i.i.i = fdiv contract double %t66.i.i.i.i.i, %x2.i243.i.i.i.i
  %t76.i.i.i.i.i = fneg double %t75.i.i.i.i.i
  %t77.i.i.i.i.i = fsub contract double %t76.i.i.i.i.i, %t74.i.i.i.i.i
  %t78.i.i.i.i.i = fsub contract double %t77.i.i.i.i.i, %t73.i.i.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i26.i.i.i.i.i, double %t8.i249.i.i.i.i)
  %.17.i29.i.i.i.i.i = load double, ptr %.3.i26.i.i.i.i.i, align 8, !noalias !27
  %t80.i.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %.17.i29.i.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i.i, double %t20.i259.i.i.i.i)
  %.17.i33.i.i.i.i.i = load double, ptr %.3.i30.i.i.i.i.i, align 8, !noalias !27
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i.i, double %t30.i265.i.i.i.i)
  %.17.i37.i.i.i.i.i = load double, ptr %.3.i34.i.i.i.i.i, align 8, !noalias !27
  %t83.i.i.i.i.i = fadd contract double %.17.i9.i.i.i.i.i, %.17.i37.i.i.i.i.i
  %t84.i.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %t83.i.i.i.i.i, double %.17.i33.i.i.i.i.i
  %t85.i.i.i.i.i = select i1 %t13.i252.i.i.i.i, double %t84.i.i.i.i.i, double %t80.i.i.i.i.i
  %t87.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i.i)
  %t88.i.i.i.i.i = fmul contract double %t62.i.i.i.i.i, %t64.i.i.i.i.i
  %t89.i.i.i.i.i = fsub contract double %t88.i.i.i.i.i, %t87.i.i.i.i.i
  %t90.i.i.i.i.i = fadd contract double %t89.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i.i = fsub contract double %t90.i.i.i.i.i, %t85.i.i.i.i.i
  %d0.p.i287.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i288.i.i.i.i = load double, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !27
  %d0.a.i289.i.i.i.i = fadd double %t75.i.i.i.i.i, %d0.b.i288.i.i.i.i
  store double %d0.a.i289.i.i.i.i, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !27
  %d1.p.i290.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i233.i.i.i.i
  %d1.b.i291.i.i.i.i = load double, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !27
  %d1.a.i292.i.i.i.i = fadd double %t78.i.i.i.i.i, %d1.b.i291.i.i.i.i
  store double %d1.a.i292.i.i.i.i, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !27
  %d2.p.i293.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i235.i.i.i.i
  %d2.b.i294.i.i.i.i = load double, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !27
  %d2.a.i295.i.i.i.i = fadd double %t72.i.i.i.i.i, %d2.b.i294.i.i.i.i
  store double %d2.a.i295.i.i.i.i, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d10.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i296.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i297.i.i.i.i = load i64, ptr %i1.p.i296.i.i.i.i, align 4, !noalias !27
  %x0.p.i298.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i299.i.i.i.i = load double, ptr %x0.p.i298.i.i.i.i, align 8, !noalias !27
  %x1.p.i300.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i297.i.i.i.i
  %x1.i301.i.i.i.i = load double, ptr %x1.p.i300.i.i.i.i, align 8, !noalias !27
  %t2.i302.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i301.i.i.i.i
  %t4.i303.i.i.i.i = fdiv contract double %x0.i299.i.i.i.i, %x1.i301.i.i.i.i
  %t7.i304.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, -5.000000e-01
  %t8.i305.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, 5.000000e-01
  %t10.i306.i.i.i.i = fsub contract double %t7.i304.i.i.i.i, %t8.i305.i.i.i.i
  %53 = fneg double %t4.i303.i.i.i.i
  %54 = fmul double %t10.i306.i.i.i.i, %53
  %t13.i307.i.i.i.i = fdiv double %54, %x1.i301.i.i.i.i
  %55 = fsub contract double %t13.i307.i.i.i.i, %t2.i302.i.i.i.i
  %t15.i308.i.i.i.i = fdiv contract double %t10.i306.i.i.i.i, %x1.i301.i.i.i.i
  %t16.i309.i.i.i.i = tail call double @llvm.log.f64(double %x1.i301.i.i.i.i)
  %t18.i310.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, %t8.i305.i.i.i.i
  %t20.i311.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t18.i310.i.i.i.i
  %t21.i312.i.i.i.i = fadd contract double %t20.i311.i.i.i.i, 0xBFED67F1C864BEB4
  %t22.i313.i.i.i.i = fsub contract double %t21.i312.i.i.i.i, %t16.i309.i.i.i.i
  %d0.p.i314.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i315.i.i.i.i = load double, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !27
  %d0.a.i316.i.i.i.i = fadd double %d0.b.i315.i.i.i.i, %t15.i308.i.i.i.i
  store double %d0.a.i316.i.i.i.i, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !27
  %d1.p.i317.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i297.i.i.i.i
  %d1.b.i318.i.i.i.i = load double, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !27
  %d1.a.i319.i.i.i.i = fadd double %d1.b.i318.i.i.i.i, %55
  store double %d1.a.i319.i.i.i.i, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d11.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i320.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i321.i.i.i.i = load i64, ptr %i1.p.i320.i.i.i.i, align 4, !noalias !27
  %i2.p.i322.i.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i.i, i64 8
  %s2.i323.i.i.i.i = load i64, ptr %i2.p.i322.i.i.i.i, align 4, !noalias !27
  %x0.p.i324.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i325.i.i.i.i = load double, ptr %x0.p.i324.i.i.i.i, align 8, !noalias !27
  %x1.p.i326.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i321.i.i.i.i
  %x1.i327.i.i.i.i = load double, ptr %x1.p.i326.i.i.i.i, align 8, !noalias !27
  %x2.p.i328.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i323.i.i.i.i
  %x2.i329.i.i.i.i = load double, ptr %x2.p.i328.i.i.i.i, align 8, !noalias !27
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
  %56 = fneg double %t4.i331.i.i.i.i
  %57 = fmul double %t17.i341.i.i.i.i, %56
  %t20.i342.i.i.i.i = fdiv double %57, %x2.i329.i.i.i.i
  %58 = fsub contract double %t20.i342.i.i.i.i, %t2.i330.i.i.i.i
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
  %d0.p.i374.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i375.i.i.i.i = load double, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !27
  %d0.a.i376.i.i.i.i = fadd double %d0.b.i375.i.i.i.i, %t45.i362.i.i.i.i
  store double %d0.a.i376.i.i.i.i, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !27
  %d1.p.i377.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i321.i.i.i.i
  %d1.b.i378.i.i.i.i = load double, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !27
  %d1.a.i379.i.i.i.i = fadd double %d1.b.i378.i.i.i.i, %t44.i361.i.i.i.i
  store double %d1.a.i379.i.i.i.i, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !27
  %d2.p.i380.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i323.i.i.i.i
  %d2.b.i381.i.i.i.i = load double, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !27
  %d2.a.i382.i.i.i.i = fadd double %d2.b.i381.i.i.i.i, %58
  store double %d2.a.i382.i.i.i.i, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d12.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i383.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i384.i.i.i.i = load i64, ptr %i1.p.i383.i.i.i.i, align 4, !noalias !27
  %x0.p.i385.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i386.i.i.i.i = load double, ptr %x0.p.i385.i.i.i.i, align 8, !noalias !27
  %x1.p.i387.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i384.i.i.i.i
  %x1.i388.i.i.i.i = load double, ptr %x1.p.i387.i.i.i.i, align 8, !noalias !27
  %t2.i389.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i388.i.i.i.i
  %t4.i390.i.i.i.i = fdiv contract double %x0.i386.i.i.i.i, %x1.i388.i.i.i.i
  %t5.i391.i.i.i.i = fmul contract double %t4.i390.i.i.i.i, %t4.i390.i.i.i.i
  %t7.i392.i.i.i.i = fadd contract double %t5.i391.i.i.i.i, 1.000000e+00
  %t8.i393.i.i.i.i = fdiv contract double -1.000000e+00, %t7.i392.i.i.i.i
  %t9.i394.i.i.i.i = fmul contract double %t4.i390.i.i.i.i, %t8.i393.i.i.i.i
  %t10.i395.i.i.i.i = fadd contract double %t9.i394.i.i.i.i, %t9.i394.i.i.i.i
  %59 = fneg double %t4.i390.i.i.i.i
  %60 = fmul double %t10.i395.i.i.i.i, %59
  %t13.i396.i.i.i.i = fdiv double %60, %x1.i388.i.i.i.i
  %61 = fsub contract double %t13.i396.i.i.i.i, %t2.i389.i.i.i.i
  %t15.i397.i.i.i.i = fdiv contract double %t10.i395.i.i.i.i, %x1.i388.i.i.i.i
  %t16.i398.i.i.i.i = tail call double @llvm.log.f64(double %x1.i388.i.i.i.i)
  %t17.i399.i.i.i.i = tail call double @log1p(double %t5.i391.i.i.i.i)
  %t19.i400.i.i.i.i = fsub contract double 0xBFDCE6BB25AA1315, %t17.i399.i.i.i.i
  %t20.i401.i.i.i.i = fsub contract double %t19.i400.i.i.i.i, %t16.i398.i.i.i.i
  %d0.p.i402.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i403.i.i.i.i = load double, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !27
  %d0.a.i404.i.i.i.i = fadd double %d0.b.i403.i.i.i.i, %t15.i397.i.i.i.i
  store double %d0.a.i404.i.i.i.i, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !27
  %d1.p.i405.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i384.i.i.i.i
  %d1.b.i406.i.i.i.i = load double, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !27
  %d1.a.i407.i.i.i.i = fadd double %d1.b.i406.i.i.i.i, %61
  store double %d1.a.i407.i.i.i.i, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d13.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i408.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i409.i.i.i.i = load i64, ptr %i1.p.i408.i.i.i.i, align 4, !noalias !27
  %x0.p.i410.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i411.i.i.i.i = load double, ptr %x0.p.i410.i.i.i.i, align 8, !noalias !27
  %x1.p.i412.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i409.i.i.i.i
  %x1.i413.i.i.i.i = load double, ptr %x1.p.i412.i.i.i.i, align 8, !noalias !27
  %t5.i414.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i.i
  %t6.i415.i.i.i.i = fsub contract double %t5.i414.i.i.i.i, %x0.i411.i.i.i.i
  %t8.i416.i.i.i.i = fmul contract double %x0.i411.i.i.i.i, %x1.i413.i.i.i.i
  %t9.i417.i.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i.i)
  %t10.i418.i.i.i.i = fsub contract double %t9.i417.i.i.i.i, %t8.i416.i.i.i.i
  %d0.p.i419.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i420.i.i.i.i = load double, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !27
  %d0.a.i421.i.i.i.i = fsub double %d0.b.i420.i.i.i.i, %x1.i413.i.i.i.i
  store double %d0.a.i421.i.i.i.i, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !27
  %d1.p.i422.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i409.i.i.i.i
  %d1.b.i423.i.i.i.i = load double, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !27
  %d1.a.i424.i.i.i.i = fadd double %t6.i415.i.i.i.i, %d1.b.i423.i.i.i.i
  store double %d1.a.i424.i.i.i.i, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d14.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i427.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i428.i.i.i.i = load i64, ptr %i1.p.i427.i.i.i.i, align 4, !noalias !27
  %i2.p.i429.i.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i.i, i64 8
  %s2.i430.i.i.i.i = load i64, ptr %i2.p.i429.i.i.i.i, align 4, !noalias !27
  %x0.p.i431.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i432.i.i.i.i = load double, ptr %x0.p.i431.i.i.i.i, align 8, !noalias !27
  %x1.p.i433.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i428.i.i.i.i
  %x1.i434.i.i.i.i = load double, ptr %x1.p.i433.i.i.i.i, align 8, !noalias !27
  %x2.p.i435.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i430.i.i.i.i
  %x2.i436.i.i.i.i = load double, ptr %x2.p.i435.i.i.i.i, align 8, !noalias !27
  %t5.i437.i.i.i.i = fdiv contract double %x1.i434.i.i.i.i, %x2.i436.i.i.i.i
  %t6.i438.i.i.i.i = fsub contract double %t5.i437.i.i.i.i, %x0.i432.i.i.i.i
  %t7.i439.i.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i.i, double %x1.i434.i.i.i.i)
  %.17.i.i441.i.i.i.i = load double, ptr %.3.i.i425.i.i.i.i, align 8, !noalias !27
  %t10.i442.i.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i.i)
  %t11.i443.i.i.i.i = fsub contract double %t10.i442.i.i.i.i, %.17.i.i441.i.i.i.i
  %t12.i444.i.i.i.i = fadd contract double %t7.i439.i.i.i.i, %t11.i443.i.i.i.i
  %t15.i445.i.i.i.i = fadd contract double %x1.i434.i.i.i.i, -1.000000e+00
  %t16.i446.i.i.i.i = fdiv contract double %t15.i445.i.i.i.i, %x0.i432.i.i.i.i
  %t17.i447.i.i.i.i = fsub contract double %t16.i446.i.i.i.i, %x2.i436.i.i.i.i
  %t18.i448.i.i.i.i = fmul contract double %x0.i432.i.i.i.i, %x2.i436.i.i.i.i
  %t19.i449.i.i.i.i = fmul contract double %t7.i439.i.i.i.i, %t15.i445.i.i.i.i
  %t20.i450.i.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i.i), !noalias !27
  %t21.i451.i.i.i.i = fmul contract double %x1.i434.i.i.i.i, %t10.i442.i.i.i.i
  %t22.i452.i.i.i.i = fsub contract double %t21.i451.i.i.i.i, %t20.i450.i.i.i.i
  %t23.i453.i.i.i.i = fadd contract double %t19.i449.i.i.i.i, %t22.i452.i.i.i.i
  %t24.i454.i.i.i.i = fsub contract double %t23.i453.i.i.i.i, %t18.i448.i.i.i.i
  %d0.p.i455.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i456.i.i.i.i = load double, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !27
  %d0.a.i457.i.i.i.i = fadd double %t17.i447.i.i.i.i, %d0.b.i456.i.i.i.i
  store double %d0.a.i457.i.i.i.i, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !27
  %d1.p.i458.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i428.i.i.i.i
  %d1.b.i459.i.i.i.i = load double, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !27
  %d1.a.i460.i.i.i.i = fadd double %t12.i444.i.i.i.i, %d1.b.i459.i.i.i.i
  store double %d1.a.i460.i.i.i.i, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !27
  %d2.p.i461.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i430.i.i.i.i
  %d2.b.i462.i.i.i.i = load double, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !27
  %d2.a.i463.i.i.i.i = fadd double %t6.i438.i.i.i.i, %d2.b.i462.i.i.i.i
  store double %d2.a.i463.i.i.i.i, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d15.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i466.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i467.i.i.i.i = load i64, ptr %i1.p.i466.i.i.i.i, align 4, !noalias !27
  %i2.p.i468.i.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i.i, i64 8
  %s2.i469.i.i.i.i = load i64, ptr %i2.p.i468.i.i.i.i, align 4, !noalias !27
  %x0.p.i470.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i471.i.i.i.i = load double, ptr %x0.p.i470.i.i.i.i, align 8, !noalias !27
  %x1.p.i472.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i467.i.i.i.i
  %x1.i473.i.i.i.i = load double, ptr %x1.p.i472.i.i.i.i, align 8, !noalias !27
  %x2.p.i474.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i469.i.i.i.i
  %x2.i475.i.i.i.i = load double, ptr %x2.p.i474.i.i.i.i, align 8, !noalias !27
  %t2.i476.i.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i.i
  %t5.i477.i.i.i.i = fdiv contract double %x1.i473.i.i.i.i, %x2.i475.i.i.i.i
  %62 = fsub contract double %t5.i477.i.i.i.i, %t2.i476.i.i.i.i
  %t7.i478.i.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i.i, double %x1.i473.i.i.i.i)
  %.17.i.i480.i.i.i.i = load double, ptr %.3.i.i464.i.i.i.i, align 8, !noalias !27
  %t11.i481.i.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i.i)
  %t12.i482.i.i.i.i = fsub contract double %t11.i481.i.i.i.i, %.17.i.i480.i.i.i.i
  %t13.i483.i.i.i.i = fsub contract double %t12.i482.i.i.i.i, %t7.i478.i.i.i.i
  %t14.i484.i.i.i.i = fdiv contract double %x2.i475.i.i.i.i, %x0.i471.i.i.i.i
  %t18.i485.i.i.i.i = fadd contract double %x1.i473.i.i.i.i, 1.000000e+00
  %63 = fdiv contract double %t14.i484.i.i.i.i, %x0.i471.i.i.i.i
  %64 = fdiv contract double %t18.i485.i.i.i.i, %x0.i471.i.i.i.i
  %t21.i486.i.i.i.i = fsub contract double %63, %64
  %t22.i487.i.i.i.i = fmul contract double %t7.i478.i.i.i.i, %t18.i485.i.i.i.i
  %t23.i488.i.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i.i), !noalias !27
  %t24.i489.i.i.i.i = fmul contract double %x1.i473.i.i.i.i, %t11.i481.i.i.i.i
  %t25.i490.i.i.i.i = fsub contract double %t24.i489.i.i.i.i, %t23.i488.i.i.i.i
  %t26.i491.i.i.i.i = fsub contract double %t25.i490.i.i.i.i, %t22.i487.i.i.i.i
  %t27.i492.i.i.i.i = fsub contract double %t26.i491.i.i.i.i, %t14.i484.i.i.i.i
  %d0.p.i493.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i494.i.i.i.i = load double, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !27
  %d0.a.i495.i.i.i.i = fadd double %t21.i486.i.i.i.i, %d0.b.i494.i.i.i.i
  store double %d0.a.i495.i.i.i.i, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !27
  %d1.p.i496.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i467.i.i.i.i
  %d1.b.i497.i.i.i.i = load double, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !27
  %d1.a.i498.i.i.i.i = fadd double %t13.i483.i.i.i.i, %d1.b.i497.i.i.i.i
  store double %d1.a.i498.i.i.i.i, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !27
  %d2.p.i499.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i469.i.i.i.i
  %d2.b.i500.i.i.i.i = load double, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !27
  %d2.a.i501.i.i.i.i = fadd double %62, %d2.b.i500.i.i.i.i
  store double %d2.a.i501.i.i.i.i, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d16.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i502.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i503.i.i.i.i = load i64, ptr %i1.p.i502.i.i.i.i, align 4, !noalias !27
  %i2.p.i504.i.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i.i, i64 8
  %s2.i505.i.i.i.i = load i64, ptr %i2.p.i504.i.i.i.i, align 4, !noalias !27
  %x0.p.i506.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i507.i.i.i.i = load double, ptr %x0.p.i506.i.i.i.i, align 8, !noalias !27
  %x1.p.i508.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i503.i.i.i.i
  %x1.i509.i.i.i.i = load double, ptr %x1.p.i508.i.i.i.i, align 8, !noalias !27
  %x2.p.i510.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i505.i.i.i.i
  %x2.i511.i.i.i.i = load double, ptr %x2.p.i510.i.i.i.i, align 8, !noalias !27
  %t2.i512.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i511.i.i.i.i
  %t5.i513.i.i.i.i = tail call double @llvm.log.f64(double %x0.i507.i.i.i.i)
  %t6.i514.i.i.i.i = fsub contract double %t5.i513.i.i.i.i, %x1.i509.i.i.i.i
  %t7.i515.i.i.i.i = fdiv contract double %t6.i514.i.i.i.i, %x2.i511.i.i.i.i
  %t9.i516.i.i.i.i = fmul contract double %t7.i515.i.i.i.i, -5.000000e-01
  %t11.i517.i.i.i.i = fadd contract double %t9.i516.i.i.i.i, %t9.i516.i.i.i.i
  %65 = fneg double %t7.i515.i.i.i.i
  %66 = fmul double %t11.i517.i.i.i.i, %65
  %t14.i518.i.i.i.i = fdiv double %66, %x2.i511.i.i.i.i
  %67 = fsub contract double %t14.i518.i.i.i.i, %t2.i512.i.i.i.i
  %t16.i519.i.i.i.i = fdiv contract double %t11.i517.i.i.i.i, %x2.i511.i.i.i.i
  %t18.i520.i.i.i.i = fadd contract double %t16.i519.i.i.i.i, -1.000000e+00
  %t19.i521.i.i.i.i = fdiv contract double %t18.i520.i.i.i.i, %x0.i507.i.i.i.i
  %t21.i522.i.i.i.i = tail call double @llvm.log.f64(double %x2.i511.i.i.i.i)
  %t22.i523.i.i.i.i = fmul contract double %t7.i515.i.i.i.i, %t9.i516.i.i.i.i
  %t23.i524.i.i.i.i = fsub contract double %t22.i523.i.i.i.i, %t21.i522.i.i.i.i
  %t24.i525.i.i.i.i = fadd contract double %t23.i524.i.i.i.i, 0xBFED67F1C864BEB4
  %t25.i526.i.i.i.i = fsub contract double %t24.i525.i.i.i.i, %t5.i513.i.i.i.i
  %d0.p.i527.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i528.i.i.i.i = load double, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !27
  %d0.a.i529.i.i.i.i = fadd double %d0.b.i528.i.i.i.i, %t19.i521.i.i.i.i
  store double %d0.a.i529.i.i.i.i, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !27
  %d1.p.i530.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i503.i.i.i.i
  %d1.b.i531.i.i.i.i = load double, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !27
  %d1.a.i532.i.i.i.i = fsub double %d1.b.i531.i.i.i.i, %t16.i519.i.i.i.i
  store double %d1.a.i532.i.i.i.i, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !27
  %d2.p.i533.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i505.i.i.i.i
  %d2.b.i534.i.i.i.i = load double, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !27
  %d2.a.i535.i.i.i.i = fadd double %d2.b.i534.i.i.i.i, %67
  store double %d2.a.i535.i.i.i.i, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d17.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i538.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i539.i.i.i.i = load i64, ptr %i1.p.i538.i.i.i.i, align 4, !noalias !27
  %i2.p.i540.i.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i.i, i64 8
  %s2.i541.i.i.i.i = load i64, ptr %i2.p.i540.i.i.i.i, align 4, !noalias !27
  %x0.p.i542.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i543.i.i.i.i = load double, ptr %x0.p.i542.i.i.i.i, align 8, !noalias !27
  %x1.p.i544.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i539.i.i.i.i
  %x1.i545.i.i.i.i = load double, ptr %x1.p.i544.i.i.i.i, align 8, !noalias !27
  %x2.p.i546.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i541.i.i.i.i
  %x2.i547.i.i.i.i = load double, ptr %x2.p.i546.i.i.i.i, align 8, !noalias !27
  %t2.i548.i.i.i.i = fdiv contract double %x0.i543.i.i.i.i, %x2.i547.i.i.i.i
  %t4.i549.i.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i.i)
  %t5.i550.i.i.i.i = fmul contract double %x1.i545.i.i.i.i, %t4.i549.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i.i, double %t5.i550.i.i.i.i)
  %.17.i.i552.i.i.i.i = load double, ptr %.3.i.i536.i.i.i.i, align 8, !noalias !27
  %t11.i553.i.i.i.i = fadd contract double %x1.i545.i.i.i.i, -1.000000e+00
  %68 = fmul contract double %x1.i545.i.i.i.i, %.17.i.i552.i.i.i.i
  %t12.i554.i.i.i.i = fsub contract double %t11.i553.i.i.i.i, %68
  %t13.i555.i.i.i.i = fdiv contract double %t12.i554.i.i.i.i, %t2.i548.i.i.i.i
  %t14.i556.i.i.i.i = fmul contract double %t2.i548.i.i.i.i, %t13.i555.i.i.i.i
  %t15.i557.i.i.i.i = fdiv contract double %t14.i556.i.i.i.i, %x2.i547.i.i.i.i
  %t16.i558.i.i.i.i = fdiv contract double %x1.i545.i.i.i.i, %x2.i547.i.i.i.i
  %t17.i559.i.i.i.i = fdiv contract double 1.000000e+00, %t16.i558.i.i.i.i
  %69 = fneg double %t16.i558.i.i.i.i
  %70 = fmul double %t17.i559.i.i.i.i, %69
  %t20.i560.i.i.i.i = fdiv double %70, %x2.i547.i.i.i.i
  %t21.i561.i.i.i.i = fsub contract double %t20.i560.i.i.i.i, %t15.i557.i.i.i.i
  %t23.i562.i.i.i.i = fdiv contract double %t17.i559.i.i.i.i, %x2.i547.i.i.i.i
  %t24.i563.i.i.i.i = fadd contract double %t4.i549.i.i.i.i, %t23.i562.i.i.i.i
  %71 = fmul contract double %t4.i549.i.i.i.i, %.17.i.i552.i.i.i.i
  %t25.i564.i.i.i.i = fsub contract double %t24.i563.i.i.i.i, %71
  %t26.i565.i.i.i.i = fdiv contract double %t13.i555.i.i.i.i, %x2.i547.i.i.i.i
  %t27.i566.i.i.i.i = fmul contract double %t11.i553.i.i.i.i, %t4.i549.i.i.i.i
  %t28.i567.i.i.i.i = tail call double @llvm.log.f64(double %t16.i558.i.i.i.i)
  %t29.i568.i.i.i.i = fadd contract double %t28.i567.i.i.i.i, %t27.i566.i.i.i.i
  %t30.i569.i.i.i.i = fsub contract double %t29.i568.i.i.i.i, %.17.i.i552.i.i.i.i
  %d0.p.i570.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i571.i.i.i.i = load double, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !27
  %d0.a.i572.i.i.i.i = fadd double %d0.b.i571.i.i.i.i, %t26.i565.i.i.i.i
  store double %d0.a.i572.i.i.i.i, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !27
  %d1.p.i573.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i539.i.i.i.i
  %d1.b.i574.i.i.i.i = load double, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !27
  %d1.a.i575.i.i.i.i = fadd double %t25.i564.i.i.i.i, %d1.b.i574.i.i.i.i
  store double %d1.a.i575.i.i.i.i, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !27
  %d2.p.i576.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i541.i.i.i.i
  %d2.b.i577.i.i.i.i = load double, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !27
  %d2.a.i578.i.i.i.i = fadd double %t21.i561.i.i.i.i, %d2.b.i577.i.i.i.i
  store double %d2.a.i578.i.i.i.i, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

d18.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i583.i.i.i.i = getelementptr i64, ptr %.63, i64 %.462.i.i.i
  %s1.i584.i.i.i.i = load i64, ptr %i1.p.i583.i.i.i.i, align 4, !noalias !27
  %i2.p.i585.i.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i.i, i64 8
  %s2.i586.i.i.i.i = load i64, ptr %i2.p.i585.i.i.i.i, align 4, !noalias !27
  %x0.p.i587.i.i.i.i = getelementptr double, ptr %.336, i64 %.139.044.i.i.i
  %x0.i588.i.i.i.i = load double, ptr %x0.p.i587.i.i.i.i, align 8, !noalias !27
  %x1.p.i589.i.i.i.i = getelementptr double, ptr %.336, i64 %s1.i584.i.i.i.i
  %x1.i590.i.i.i.i = load double, ptr %x1.p.i589.i.i.i.i, align 8, !noalias !27
  %x2.p.i591.i.i.i.i = getelementptr double, ptr %.336, i64 %s2.i586.i.i.i.i
  %x2.i592.i.i.i.i = load double, ptr %x2.p.i591.i.i.i.i, align 8, !noalias !27
  %t1.i.i.i.i.i = fneg double %x0.i588.i.i.i.i
  %t2.i593.i.i.i.i = tail call double @log1p(double %t1.i.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i.i, double %x2.i592.i.i.i.i)
  %.17.i.i595.i.i.i.i = load double, ptr %.3.i.i581.i.i.i.i, align 8, !noalias !27
  %t8.i596.i.i.i.i = fadd contract double %x1.i590.i.i.i.i, %x2.i592.i.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i.i, double %t8.i596.i.i.i.i)
  %.17.i4.i598.i.i.i.i = load double, ptr %.3.i1.i579.i.i.i.i, align 8, !noalias !27
  %t10.i599.i.i.i.i = fsub contract double %.17.i4.i598.i.i.i.i, %.17.i.i595.i.i.i.i
  %t11.i600.i.i.i.i = fadd contract double %t2.i593.i.i.i.i, %t10.i599.i.i.i.i
  %t12.i601.i.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i.i, double %x1.i590.i.i.i.i)
  %.17.i8.i.i.i.i.i = load double, ptr %.3.i5.i.i.i.i.i, align 8, !noalias !27
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
  %t26.i612.i.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i.i), !noalias !27
  %t27.i613.i.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i.i), !noalias !27
  %t28.i614.i.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i.i), !noalias !27
  %t29.i615.i.i.i.i = fsub contract double %t28.i614.i.i.i.i, %t27.i613.i.i.i.i
  %t30.i616.i.i.i.i = fsub contract double %t29.i615.i.i.i.i, %t26.i612.i.i.i.i
  %t31.i617.i.i.i.i = fadd contract double %t25.i611.i.i.i.i, %t30.i616.i.i.i.i
  %t32.i618.i.i.i.i = fadd contract double %t24.i610.i.i.i.i, %t31.i617.i.i.i.i
  %d0.p.i619.i.i.i.i = getelementptr double, ptr %.468, i64 %.139.044.i.i.i
  %d0.b.i620.i.i.i.i = load double, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !27
  %d0.a.i621.i.i.i.i = fadd double %t23.i609.i.i.i.i, %d0.b.i620.i.i.i.i
  store double %d0.a.i621.i.i.i.i, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !27
  %d1.p.i622.i.i.i.i = getelementptr double, ptr %.468, i64 %s1.i584.i.i.i.i
  %d1.b.i623.i.i.i.i = load double, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !27
  %d1.a.i624.i.i.i.i = fadd double %t16.i603.i.i.i.i, %d1.b.i623.i.i.i.i
  store double %d1.a.i624.i.i.i.i, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !27
  %d2.p.i625.i.i.i.i = getelementptr double, ptr %.468, i64 %s2.i586.i.i.i.i
  %d2.b.i626.i.i.i.i = load double, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !27
  %d2.a.i627.i.i.i.i = fadd double %t11.i600.i.i.i.i, %d2.b.i626.i.i.i.i
  store double %d2.a.i627.i.i.i.i, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !27
  br label %prior_density.exit.i.i.i

prior_density.exit.i.i.i:                         ; preds = %d18.i.i.i.i, %d17.i.i.i.i, %d16.i.i.i.i, %d15.i.i.i.i, %d14.i.i.i.i, %d13.i.i.i.i, %d12.i.i.i.i, %d11.i.i.i.i, %d10.i.i.i.i, %d9.i.i.i.i, %d8.i.i.i.i, %d7.i.i.i.i, %d6.i.i.i.i, %d5.i.i.i.i, %d4.i.i.i.i, %d3.i.i.i.i, %d2.i.i.i.i, %d1.i.i.i.i, %B134.i.i.i
  %common.ret.op.i.i.i.i = phi double [ %t32.i618.i.i.i.i, %d18.i.i.i.i ], [ %t21.i.i.i.i.i, %d1.i.i.i.i ], [ %t60.i.i.i.i.i, %d2.i.i.i.i ], [ %t23.i.i.i.i.i, %d3.i.i.i.i ], [ %t27.i84.i.i.i.i, %d4.i.i.i.i ], [ %t36.i123.i.i.i.i, %d5.i.i.i.i ], [ %t33.i169.i.i.i.i, %d6.i.i.i.i ], [ %t22.i206.i.i.i.i, %d7.i.i.i.i ], [ %t5.i226.i.i.i.i, %d8.i.i.i.i ], [ %t91.i.i.i.i.i, %d9.i.i.i.i ], [ %t22.i313.i.i.i.i, %d10.i.i.i.i ], [ %t59.i373.i.i.i.i, %d11.i.i.i.i ], [ %t20.i401.i.i.i.i, %d12.i.i.i.i ], [ %t10.i418.i.i.i.i, %d13.i.i.i.i ], [ %t24.i454.i.i.i.i, %d14.i.i.i.i ], [ %t27.i492.i.i.i.i, %d15.i.i.i.i ], [ %t25.i526.i.i.i.i, %d16.i.i.i.i ], [ %t30.i569.i.i.i.i, %d17.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.474.i.i.i = fadd double %lp.2.046.i.i.i, %common.ret.op.i.i.i.i
  br label %B219.i.i.i

B219.i.i.i:                                       ; preds = %B64.if.i.i.i, %prior_density.exit.i.i.i
  %lp.3.1.i.i.i = phi double [ %.474.i.i.i, %prior_density.exit.i.i.i ], [ %lp.2.046.i.i.i, %B64.if.i.i.i ]
  %exitcond.not.i237.i.i = icmp eq i64 %.210.i235.i.i, %.115.i.i.i
  br i1 %exitcond.not.i237.i.i, label %forward, label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B219.i.i.i, %B64.if.lr.ph.i.i.i
  %lp.2.046.i.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i.i ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.139.044.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.210.i235.i.i, %B219.i.i.i ]
  %.210.i235.i.i = add nuw nsw i64 %.139.044.i.i.i, 1
  %.337.i.i.i = load i64, ptr %.336.i.i.i, align 8, !noalias !27
  %72 = getelementptr i64, ptr %.63, i64 %.337.i.i.i
  %.341.i.i.i = getelementptr i64, ptr %72, i64 %.139.044.i.i.i
  %.342.i.i.i = load i64, ptr %.341.i.i.i, align 8, !noalias !27
  %.347.i236.i.i = icmp eq i64 %.342.i.i.i, 0
  br i1 %.347.i236.i.i, label %B219.i.i.i, label %B134.i.i.i

B140.if.i.i:                                      ; preds = %B140.if.i.i, %B140.if.lr.ph.i.i
  %lp.3.0247.i.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i.i ], [ %.520.i.i, %B140.if.i.i ]
  %.358.0246.i.i = phi i64 [ 0, %B140.if.lr.ph.i.i ], [ %.429.i.i, %B140.if.i.i ]
  %.429.i.i = add nuw nsw i64 %.358.0246.i.i, 1
  %.458.i.i = getelementptr i64, ptr %11, i64 %.358.0246.i.i
  %.459.i.i = load i64, ptr %.458.i.i, align 8, !noalias !12
  %.461.i.i = getelementptr double, ptr %.570, i64 %.358.0246.i.i
  %.462.i.i = load double, ptr %.461.i.i, align 8, !noalias !12
  %.467.idx.i.i = shl i64 %.358.0246.i.i, 4
  %.467.i.i = getelementptr i8, ptr %12, i64 %.467.idx.i.i
  %.468.i.i = load double, ptr %.467.i.i, align 8, !noalias !12
  %.474.i.i = getelementptr i8, ptr %.467.i.i, i64 8
  %.475.i.i = load double, ptr %.474.i.i, align 8, !noalias !12
  call fastcc void @to_scale(ptr %.476.i.i, i64 %.459.i.i, double %.462.i.i, double %.468.i.i, double %.475.i.i)
  %.490.fca.3.load.i.i = load double, ptr %.fca.3.gep.i.i, align 8, !noalias !12
  %.490.fca.2.load.i.i = load double, ptr %.fca.2.gep.i.i, align 8, !noalias !12
  %.490.fca.0.load.i.i = load double, ptr %.476.i.i, align 8, !noalias !12
  %.517.i.i = getelementptr double, ptr %.336, i64 %.358.0246.i.i
  store double %.490.fca.0.load.i.i, ptr %.517.i.i, align 8, !noalias !12
  %.520.i.i = fadd double %lp.3.0247.i.i, %.490.fca.2.load.i.i
  %.524.i.i = getelementptr double, ptr %arg.grad, i64 %.358.0246.i.i
  %.525.i.i = load double, ptr %.524.i.i, align 8, !noalias !12
  %.526.i.i = fadd double %.490.fca.3.load.i.i, %.525.i.i
  store double %.526.i.i, ptr %.524.i.i, align 8, !noalias !12
  %exitcond.not.i.i = icmp eq i64 %.429.i.i, %.121.i.i
  br i1 %exitcond.not.i.i, label %B276.i.i, label %B140.if.i.i

B336.if.i.i:                                      ; preds = %B336.loopexit.i.i, %B336.if.lr.ph.i.i
  %.662.0258.i.i = phi i64 [ 0, %B336.if.lr.ph.i.i ], [ %.731.i.i, %B336.loopexit.i.i ]
  %.731.i.i = add nuw nsw i64 %.662.0258.i.i, 1
  %.855.i.i = load i64, ptr %.854.i.i, align 8, !noalias !12
  %73 = getelementptr i64, ptr %.63, i64 %.855.i.i
  %.901.idx.i.i = mul i64 %.662.0258.i.i, 40
  %.901.i.i = getelementptr i8, ptr %73, i64 %.901.idx.i.i
  %.902.i.i = load i64, ptr %.901.i.i, align 8, !noalias !12
  %.1098253.not.i.i = icmp slt i64 %.902.i.i, 1
  br i1 %.1098253.not.i.i, label %B336.loopexit.i.i, label %B660.if.lr.ph.i.i

B660.if.lr.ph.i.i:                                ; preds = %B336.if.i.i
  %.1010.i.i = getelementptr i8, ptr %.901.i.i, i64 32
  %.1011.i.i = load i64, ptr %.1010.i.i, align 8, !noalias !12
  %.985.i.i = getelementptr i8, ptr %.901.i.i, i64 24
  %.986.i.i = load i64, ptr %.985.i.i, align 8, !noalias !12
  %.951.i.i = getelementptr i8, ptr %.901.i.i, i64 8
  %.952.i.i = load i64, ptr %.951.i.i, align 8, !noalias !12
  %.926.i.i = getelementptr i8, ptr %.901.i.i, i64 16
  %.927.i.i = load i64, ptr %.926.i.i, align 8, !noalias !12
  %74 = getelementptr double, ptr %.108, i64 %.1011.i.i
  %75 = getelementptr double, ptr %.108, i64 %.986.i.i
  %76 = getelementptr i64, ptr %.63, i64 %.927.i.i
  %77 = getelementptr i64, ptr %.63, i64 %.952.i.i
  br label %B660.if.i.i

B660.if.i.i:                                      ; preds = %B660.if.lr.ph.i.i, %B770.i.i
  %.1042.0254.i.i = phi i64 [ 0, %B660.if.lr.ph.i.i ], [ %.1111.i.i, %B770.i.i ]
  %.1143.i.i = getelementptr double, ptr %74, i64 %.1042.0254.i.i
  %.1144.i.i = load double, ptr %.1143.i.i, align 8, !noalias !12
  %.1268.i.i = mul nuw nsw i64 %.1042.0254.i.i, %.902.i.i
  %78 = getelementptr double, ptr %75, i64 %.1268.i.i
  br label %B704.if.i.i

B704.if.i.i:                                      ; preds = %B704.if.i.i, %B660.if.i.i
  %total.2.2251.i.i = phi double [ %.1144.i.i, %B660.if.i.i ], [ %.1285.i.i, %B704.if.i.i ]
  %.1172.0249.i.i = phi i64 [ 0, %B660.if.i.i ], [ %.1241.i.i, %B704.if.i.i ]
  %.1241.i.i = add nuw nsw i64 %.1172.0249.i.i, 1
  %.1273.i.i = getelementptr double, ptr %78, i64 %.1172.0249.i.i
  %.1274.i.i = load double, ptr %.1273.i.i, align 8, !noalias !12
  %.1278.i.i = getelementptr i64, ptr %76, i64 %.1172.0249.i.i
  %.1279.i.i = load i64, ptr %.1278.i.i, align 8, !noalias !12
  %.1281.i.i = getelementptr double, ptr %.570, i64 %.1279.i.i
  %.1282.i.i = load double, ptr %.1281.i.i, align 8, !noalias !12
  %.1283.i.i = fmul double %.1274.i.i, %.1282.i.i
  %.1285.i.i = fadd double %total.2.2251.i.i, %.1283.i.i
  %exitcond262.not.i.i = icmp eq i64 %.902.i.i, %.1241.i.i
  br i1 %exitcond262.not.i.i, label %B770.i.i, label %B704.if.i.i

B866.if.i.i:                                      ; preds = %B866.if.i.i, %B866.if.lr.ph.i.i
  %.1452.0260.i.i = phi i64 [ 0, %B866.if.lr.ph.i.i ], [ %.1521.i.i, %B866.if.i.i ]
  %.1521.i.i = add nuw nsw i64 %.1452.0260.i.i, 1
  %.1645.i.i = load i64, ptr %.1644.i.i, align 8, !noalias !12
  %79 = getelementptr double, ptr %.108, i64 %.1645.i.i
  %.1648.i.i = getelementptr double, ptr %79, i64 %.1452.0260.i.i
  %.1649.i.i = load double, ptr %.1648.i.i, align 8, !noalias !12
  %.1653.i.i = getelementptr double, ptr %13, i64 %.1452.0260.i.i
  store double %.1649.i.i, ptr %.1653.i.i, align 8, !noalias !12
  %exitcond265.not.i.i = icmp eq i64 %.1521.i.i, %.1428.i.i
  br i1 %exitcond265.not.i.i, label %B934.i.i, label %B866.if.i.i

forward: ; preds = %B219.i.i.i, %calculate
  %lp.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.1695.i.i = fadd double %lp.3.0.lcssa.i.i, %lp.5.0.lcssa.i.i.i
  %.1863.i.i = fadd double %.1695.i.i, %lp.2.0.lcssa.i.i.i
  %.386.i = getelementptr i8, ptr %.63, i64 104
  %.387.i = load i64, ptr %.386.i, align 8, !noalias !9
  %.467157.not.i = icmp slt i64 %.387.i, 1
  br i1 %.467157.not.i, label %before_likelihood, label %B164.if.lr.ph.i

B164.if.lr.ph.i:                                  ; preds = %forward
  %.603.i = getelementptr i8, ptr %.63, i64 112
  %.911.i = getelementptr i8, ptr %.63, i64 136
  br label %B164.if.i

B376.i:                                           ; preds = %factor_forward
  %.223.i.i = getelementptr i8, ptr %220, i64 376
  %.224.i.i = load i64, ptr %.223.i.i, align 8, !noalias !30
  %.437.i.i = getelementptr double, ptr %.336, i64 %.1174.i
  %.438.i.i = load double, ptr %.437.i.i, align 8, !noalias !30
  %.117250.not.i.i = icmp slt i64 %.224.i.i, 1
  br i1 %.117250.not.i.i, label %B402.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.1082.i.i = getelementptr i8, ptr %220, i64 408
  %.1083.i.i = load i64, ptr %.1082.i.i, align 8, !noalias !30
  %.870.i.i = getelementptr i8, ptr %220, i64 392
  %.871.i.i = load i64, ptr %.870.i.i, align 8, !noalias !30
  %.649.i.i = getelementptr i8, ptr %220, i64 400
  %.650.i.i = load i64, ptr %.649.i.i, align 8, !noalias !30
  %80 = getelementptr double, ptr %.108, i64 %.871.i.i
  %81 = getelementptr double, ptr %.336, i64 %.650.i.i
  %82 = getelementptr double, ptr %81, i64 %.224.i.i
  %83 = getelementptr double, ptr %.336, i64 %.1083.i.i
  br label %B238.if.i.i

B256.i.i:                                         ; preds = %B238.if.i.i
  %.1220.i.i = getelementptr double, ptr %80, i64 %.1114.051.i.i
  %.1221.i.i = load double, ptr %.1220.i.i, align 8, !noalias !30
  %.1223.i.i = tail call double @llvm.pow.f64(double %.438.i.i, double %.1221.i.i)
  br label %B276.i92.i

B276.i92.i:                                       ; preds = %B238.if.i.i, %B256.i.i
  %"$phi276.1.2.1.i.i" = phi double [ %.1223.i.i, %B256.i.i ], [ 0.000000e+00, %B238.if.i.i ]
  %.1238.i.i = getelementptr double, ptr %81, i64 %.1114.051.i.i
  store double %"$phi276.1.2.1.i.i", ptr %.1238.i.i, align 8, !noalias !30
  %.1240.i.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i.i"
  %.1241.i93.i = fadd double %"$phi276.1.2.1.i.i", 1.000000e+00
  %.1242.i.i = fmul double %.1240.i.i, %.1241.i93.i
  %.1243.i.i = tail call double @sqrt(double %.1242.i.i)
  %.1250.i.i = getelementptr double, ptr %82, i64 %.1114.051.i.i
  store double %.1243.i.i, ptr %.1250.i.i, align 8, !noalias !30
  %.1258.i.i = getelementptr double, ptr %83, i64 %.1114.051.i.i
  store double 0.000000e+00, ptr %.1258.i.i, align 8, !noalias !30
  %exitcond.not.i94.i = icmp eq i64 %.1185.i.i, %.224.i.i
  br i1 %exitcond.not.i94.i, label %B402.i, label %B238.if.i.i

B238.if.i.i:                                      ; preds = %B276.i92.i, %B238.if.lr.ph.i.i
  %.1114.051.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i ], [ %.1185.i.i, %B276.i92.i ]
  %.1185.i.i = add nuw nsw i64 %.1114.051.i.i, 1
  %.1214.not.i.i = icmp eq i64 %.1114.051.i.i, 0
  br i1 %.1214.not.i.i, label %B276.i92.i, label %B256.i.i

B402.i:                                           ; preds = %B276.i92.i, %factor_forward, %B376.i
  %.1420.i = getelementptr i8, ptr %220, i64 24
  %.1421.i = load i64, ptr %.1420.i, align 8, !noalias !9
  %.1422.i = icmp slt i64 %.1421.i, 0
  br i1 %.1422.i, label %B747.i, label %B456.i

B456.i:                                           ; preds = %B402.i
  %.1646.i = load i64, ptr %.1173.i, align 8, !noalias !9
  %.1647.i = icmp sgt i64 %.1646.i, -1
  br i1 %.1647.i, label %B506.i, label %B542.i

B506.i:                                           ; preds = %B456.i
  %.234.i.i = getelementptr i8, ptr %220, i64 376
  %.235.i.i = load i64, ptr %.234.i.i, align 8, !noalias !33
  %.449.i.i = load i64, ptr %.1539.i.i, align 8, !noalias !33
  %.451.i.i = getelementptr double, ptr %.336, i64 %.449.i.i
  %.452.i.i = load double, ptr %.451.i.i, align 8, !noalias !33
  %.899.i.i = getelementptr i8, ptr %220, i64 120
  %.900.i.i = load i64, ptr %.899.i.i, align 8, !noalias !33
  %84 = getelementptr i64, ptr %.63, i64 %.900.i.i
  %.903.i.i = getelementptr i8, ptr %84, i64 8
  %.904.i.i = load i64, ptr %.903.i.i, align 8, !noalias !33
  %.1337.i.i = getelementptr i8, ptr %220, i64 384
  %.1338.i.i = load i64, ptr %.1337.i.i, align 8, !noalias !33
  %.1420236.not.i.i = icmp slt i64 %.1338.i.i, 1
  br i1 %.1420236.not.i.i, label %states_forward, label %B296.if.lr.ph.i.i

B296.if.lr.ph.i.i:                                ; preds = %B506.i
  %.1117.i.i = getelementptr i8, ptr %220, i64 128
  %.1118.i.i = load i64, ptr %.1117.i.i, align 8, !noalias !33
  %.665.i.i = getelementptr i8, ptr %220, i64 400
  %.666.i.i = load i64, ptr %.665.i.i, align 8, !noalias !33
  %.1678.i.i = getelementptr i8, ptr %220, i64 104
  %.1893.i.i = getelementptr i8, ptr %220, i64 112
  %.2114.i.i = getelementptr i8, ptr %220, i64 240
  %.2329.i.i = getelementptr i8, ptr %220, i64 248
  %.2550.i.i = getelementptr i8, ptr %220, i64 256
  %.2765.i.i = getelementptr i8, ptr %220, i64 232
  %.2980.i.i = getelementptr i8, ptr %220, i64 216
  %.3419.i.i = getelementptr i8, ptr %220, i64 136
  %.3528220.not.i.i = icmp slt i64 %.235.i.i, 1
  %.3658216.not.i.i = icmp slt i64 %.904.i.i, 1
  %85 = getelementptr i64, ptr %.63, i64 %.1118.i.i
  %86 = getelementptr double, ptr %.336, i64 %.666.i.i
  %87 = getelementptr double, ptr %86, i64 %.235.i.i
  %.3744.i.i = fmul double %.452.i.i, %.452.i.i
  %.3855.i.i = add nsw i64 %.235.i.i, -2
  %88 = tail call i64 @llvm.smax.i64(i64 %.235.i.i, i64 1)
  %.3935229.i.i = icmp sgt i64 %.235.i.i, 1
  br label %B296.if.i.i

B886.i.i:                                         ; preds = %B820.if.i.i, %B778.if.i.i
  %total.2.2.lcssa.i.i = phi double [ %.3574.i.i, %B778.if.i.i ], [ %.3715.i.i, %B820.if.i.i ]
  %.3727.i.i = getelementptr double, ptr %86, i64 %.3472.0221.i.i
  %.3728.i.i = load double, ptr %.3727.i.i, align 8, !noalias !33
  %.3735.i.i = getelementptr double, ptr %87, i64 %.3472.0221.i.i
  %.3736.i.i = load double, ptr %.3735.i.i, align 8, !noalias !33
  %.3737.i.i = fmul double %.3728.i.i, %.3728.i.i
  %.3739.i.i = fmul double %variance.3.1224.i.i, %.3737.i.i
  %.3740.i.i = fmul double %.3736.i.i, %.3736.i.i
  %.3741.i.i = fadd double %.3739.i.i, %.3740.i.i
  %.3749.i.i = getelementptr double, ptr %106, i64 %.3472.0221.i.i
  %.3750.i.i = load double, ptr %.3749.i.i, align 8, !noalias !33
  %.3751.i.i = fmul double %.3744.i.i, %.3750.i.i
  %.3752.i.i = fmul double %.3751.i.i, %.3741.i.i
  %.3753.i.i = fadd double %.3752.i.i, 1.000000e+00
  %.3757.i.i = fdiv double %.3741.i.i, %.3753.i.i
  %.3759.i.i = fmul double %m.3.1225.i.i, %.3728.i.i
  %.3761.i.i = fmul double %.452.i.i, %.3741.i.i
  %.3763.i.i = fmul double %total.2.2.lcssa.i.i, %.3761.i.i
  %.3764.i.i = fadd double %.3759.i.i, %.3763.i.i
  %.3768.i.i = fdiv double %.3764.i.i, %.3753.i.i
  %.3778.i.i = getelementptr double, ptr %108, i64 %.3472.0221.i.i
  store double %total.2.2.lcssa.i.i, ptr %.3778.i.i, align 8, !noalias !33
  %.3786.i.i = getelementptr double, ptr %109, i64 %.3472.0221.i.i
  store double %.3741.i.i, ptr %.3786.i.i, align 8, !noalias !33
  %.3794.i.i = getelementptr double, ptr %110, i64 %.3472.0221.i.i
  store double %.3768.i.i, ptr %.3794.i.i, align 8, !noalias !33
  %.3796.i.i = tail call double @llvm.log.f64(double %.3753.i.i)
  %.3797.i.i = fmul double %.3796.i.i, 5.000000e-01
  %.3799.i.i = fsub double %lp.4.1223.i.i, %.3797.i.i
  %exitcond241.not.i.i = icmp eq i64 %.235.i.i, %.3541.i.i
  br i1 %exitcond241.not.i.i, label %B1142.i.i, label %B778.if.i.i

B1142.i.i:                                        ; preds = %B886.i.i, %B296.if.i.i
  %lp.4.1.lcssa.i.i = phi double [ %lp.5.0239.i.i, %B296.if.i.i ], [ %.3799.i.i, %B886.i.i ]
  %variance.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3757.i.i, %B886.i.i ]
  %m.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3768.i.i, %B886.i.i ]
  %.3820.i.i = tail call double @sqrt(double %variance.3.1.lcssa.i.i)
  %89 = getelementptr double, ptr %.570, i64 %.3205.i.i
  %90 = getelementptr double, ptr %89, i64 %101
  %91 = getelementptr double, ptr %90, i64 %.235.i.i
  %.3828.i.i = getelementptr i8, ptr %91, i64 -8
  %.3829.i.i = load double, ptr %.3828.i.i, align 8, !noalias !33
  %.3830.i.i = fmul double %.3820.i.i, %.3829.i.i
  %.3832.i.i = fadd double %m.3.1.lcssa.i.i, %.3830.i.i
  %.3839.i.i = fmul double %.452.i.i, %.3832.i.i
  %92 = getelementptr double, ptr %.336, i64 %.2766.i.i
  %93 = getelementptr double, ptr %92, i64 %101
  %94 = getelementptr double, ptr %93, i64 %.235.i.i
  %.3845.i.i = getelementptr i8, ptr %94, i64 -8
  store double %.3832.i.i, ptr %.3845.i.i, align 8, !noalias !33
  %95 = getelementptr double, ptr %.336, i64 %.2981.i.i
  %96 = getelementptr double, ptr %95, i64 %101
  %97 = getelementptr double, ptr %96, i64 %.235.i.i
  %.3852.i.i = getelementptr i8, ptr %97, i64 -8
  store double %.3839.i.i, ptr %.3852.i.i, align 8, !noalias !33
  br i1 %.3935229.i.i, label %B1304.if.lr.ph.i.i, label %B1702.i.i

B1304.if.lr.ph.i.i:                               ; preds = %B1142.i.i
  %98 = getelementptr double, ptr %.336, i64 %.2116.i.i
  %99 = getelementptr double, ptr %.336, i64 %.2331.i.i
  %100 = getelementptr double, ptr %.108, i64 %.1680.i.i
  br label %B1304.if.i.i

B1702.i.i:                                        ; preds = %B1304.if.i.i, %B1142.i.i
  %lp.6.1.lcssa.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1142.i.i ], [ %.4071.i.i, %B1304.if.i.i ]
  %later.2.1.lcssa.i.i = phi double [ %.3832.i.i, %B1142.i.i ], [ %.4085.i.i, %B1304.if.i.i ]
  %.4118.i.i = fmul double %later.2.1.lcssa.i.i, 5.000000e-01
  %.4120.i.i = fmul double %later.2.1.lcssa.i.i, %.4118.i.i
  %.4124.i.i = fsub double %lp.6.1.lcssa.i.i, %.4120.i.i
  %exitcond242.not.i.i = icmp eq i64 %.1433.i.i, %.1338.i.i
  br i1 %exitcond242.not.i.i, label %states_forward, label %B296.if.i.i

B296.if.i.i:                                      ; preds = %B1702.i.i, %B296.if.lr.ph.i.i
  %lp.5.0239.i.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i.i ], [ %.4124.i.i, %B1702.i.i ]
  %.1362.0237.i.i = phi i64 [ 0, %B296.if.lr.ph.i.i ], [ %.1433.i.i, %B1702.i.i ]
  %.1433.i.i = add nuw nsw i64 %.1362.0237.i.i, 1
  %101 = mul nsw i64 %.1362.0237.i.i, %.235.i.i
  %.1679.i.i = load i64, ptr %.1678.i.i, align 8, !noalias !33
  %.1680.i.i = add nsw i64 %.1679.i.i, %101
  %.2115.i.i = load i64, ptr %.2114.i.i, align 8, !noalias !33
  %.2116.i.i = add nsw i64 %.2115.i.i, %101
  %.2330.i.i = load i64, ptr %.2329.i.i, align 8, !noalias !33
  %.2331.i.i = add nsw i64 %.2330.i.i, %101
  %.2766.i.i = load i64, ptr %.2765.i.i, align 8, !noalias !33
  %.2981.i.i = load i64, ptr %.2980.i.i, align 8, !noalias !33
  %.3205.i.i = load i64, ptr %.1420.i, align 8, !noalias !33
  br i1 %.3528220.not.i.i, label %B1142.i.i, label %B778.if.lr.ph.i.i

B778.if.lr.ph.i.i:                                ; preds = %B296.if.i.i
  %.3422.i.i = mul nsw i64 %101, %.904.i.i
  %.3420.i.i = load i64, ptr %.3419.i.i, align 8, !noalias !33
  %.2551.i.i = load i64, ptr %.2550.i.i, align 8, !noalias !33
  %.1894.i.i = load i64, ptr %.1893.i.i, align 8, !noalias !33
  %102 = getelementptr double, ptr %.108, i64 %.1894.i.i
  %103 = getelementptr double, ptr %102, i64 %101
  %104 = getelementptr double, ptr %.108, i64 %.3420.i.i
  %105 = getelementptr double, ptr %104, i64 %.3422.i.i
  %106 = getelementptr double, ptr %.108, i64 %.1680.i.i
  %107 = getelementptr double, ptr %.336, i64 %.2551.i.i
  %108 = getelementptr double, ptr %107, i64 %101
  %109 = getelementptr double, ptr %.336, i64 %.2116.i.i
  %110 = getelementptr double, ptr %.336, i64 %.2331.i.i
  br label %B778.if.i.i

B778.if.i.i:                                      ; preds = %B778.if.lr.ph.i.i, %B886.i.i
  %m.3.1225.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3768.i.i, %B886.i.i ]
  %variance.3.1224.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3757.i.i, %B886.i.i ]
  %lp.4.1223.i.i = phi double [ %lp.5.0239.i.i, %B778.if.lr.ph.i.i ], [ %.3799.i.i, %B886.i.i ]
  %.3472.0221.i.i = phi i64 [ 0, %B778.if.lr.ph.i.i ], [ %.3541.i.i, %B886.i.i ]
  %.3541.i.i = add nuw nsw i64 %.3472.0221.i.i, 1
  %.3573.i.i = getelementptr double, ptr %103, i64 %.3472.0221.i.i
  %.3574.i.i = load double, ptr %.3573.i.i, align 8, !noalias !33
  br i1 %.3658216.not.i.i, label %B886.i.i, label %B820.if.lr.ph.i.i

B820.if.lr.ph.i.i:                                ; preds = %B778.if.i.i
  %.3706.i.i = mul nuw nsw i64 %.3472.0221.i.i, %.904.i.i
  %111 = getelementptr double, ptr %105, i64 %.3706.i.i
  br label %B820.if.i.i

B820.if.i.i:                                      ; preds = %B820.if.i.i, %B820.if.lr.ph.i.i
  %total.2.2219.i.i = phi double [ %.3574.i.i, %B820.if.lr.ph.i.i ], [ %.3715.i.i, %B820.if.i.i ]
  %.3602.0217.i.i = phi i64 [ 0, %B820.if.lr.ph.i.i ], [ %.3671.i.i, %B820.if.i.i ]
  %.3671.i.i = add nuw nsw i64 %.3602.0217.i.i, 1
  %.3699.i.i = getelementptr i64, ptr %85, i64 %.3602.0217.i.i
  %.3700.i.i = load i64, ptr %.3699.i.i, align 8, !noalias !33
  %.3702.i.i = getelementptr double, ptr %.336, i64 %.3700.i.i
  %.3703.i.i = load double, ptr %.3702.i.i, align 8, !noalias !33
  %.3711.i.i = getelementptr double, ptr %111, i64 %.3602.0217.i.i
  %.3712.i.i = load double, ptr %.3711.i.i, align 8, !noalias !33
  %.3713.i.i = fmul double %.3703.i.i, %.3712.i.i
  %.3715.i.i = fsub double %total.2.2219.i.i, %.3713.i.i
  %exitcond.not.i95.i = icmp eq i64 %.904.i.i, %.3671.i.i
  br i1 %exitcond.not.i95.i, label %B886.i.i, label %B820.if.i.i

B1304.if.i.i:                                     ; preds = %B1304.if.i.i, %B1304.if.lr.ph.i.i
  %later.2.1233.i.i = phi double [ %.3832.i.i, %B1304.if.lr.ph.i.i ], [ %.4085.i.i, %B1304.if.i.i ]
  %lp.6.1232.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1304.if.lr.ph.i.i ], [ %.4071.i.i, %B1304.if.i.i ]
  %.3882.0.in231.i.i = phi i64 [ %88, %B1304.if.lr.ph.i.i ], [ %.3882.0.i.i, %B1304.if.i.i ]
  %.3879.0230.i.i = phi i64 [ %.3855.i.i, %B1304.if.lr.ph.i.i ], [ %.3948.i.i, %B1304.if.i.i ]
  %.3882.0.i.i = add nsw i64 %.3882.0.in231.i.i, -1
  %.3948.i.i = add i64 %.3879.0230.i.i, -1
  %112 = getelementptr double, ptr %86, i64 %.3879.0230.i.i
  %.3977.i.i = getelementptr i8, ptr %112, i64 8
  %.3978.i.i = load double, ptr %.3977.i.i, align 8, !noalias !33
  %113 = getelementptr double, ptr %87, i64 %.3879.0230.i.i
  %.3985.i.i = getelementptr i8, ptr %113, i64 8
  %.3986.i.i = load double, ptr %.3985.i.i, align 8, !noalias !33
  %114 = getelementptr double, ptr %98, i64 %.3879.0230.i.i
  %.3991.i.i = getelementptr i8, ptr %114, i64 8
  %.3992.i.i = load double, ptr %.3991.i.i, align 8, !noalias !33
  %.3996.i.i = getelementptr double, ptr %99, i64 %.3879.0230.i.i
  %.3997.i.i = load double, ptr %.3996.i.i, align 8, !noalias !33
  %.4026.i.i = load double, ptr %114, align 8, !noalias !33
  %.4033.i.i = getelementptr double, ptr %100, i64 %.3879.0230.i.i
  %.4034.i.i = load double, ptr %.4033.i.i, align 8, !noalias !33
  %.4035.i.i = fmul double %.3744.i.i, %.4034.i.i
  %.4041.i.i = fmul double %.4026.i.i, %.4035.i.i
  %.4042.i.i = fadd double %.4041.i.i, 1.000000e+00
  %.4046.i.i = fdiv double %.4026.i.i, %.4042.i.i
  %.4047.i.i = fmul double %.3978.i.i, %.3997.i.i
  %.4049.i.i = fsub double %later.2.1233.i.i, %.4047.i.i
  %.4053.i.i = fdiv double %.4046.i.i, %.3992.i.i
  %.4054.i.i = tail call double @sqrt(double %.4053.i.i)
  %.4055.i.i = fmul double %.3986.i.i, %.4049.i.i
  %.4059.i.i = fdiv double %.4055.i.i, %.3992.i.i
  %.4060.i.i = fmul double %.3978.i.i, %.4054.i.i
  %.4064.i.i = getelementptr double, ptr %90, i64 %.3879.0230.i.i
  %.4065.i.i = load double, ptr %.4064.i.i, align 8, !noalias !33
  %.4066.i.i = fmul double %.4060.i.i, %.4065.i.i
  %.4067.i.i = fsub double %.4059.i.i, %.4066.i.i
  %.4068.i.i = fmul double %.4067.i.i, 5.000000e-01
  %.4069.i.i = fmul double %.4067.i.i, %.4068.i.i
  %.4071.i.i = fsub double %lp.6.1232.i.i, %.4069.i.i
  %.4075.i.i = fmul double %.4054.i.i, %.4060.i.i
  %.4076.i.i = fmul double %.4049.i.i, %.4075.i.i
  %.4077.i.i = fadd double %.3997.i.i, %.4076.i.i
  %.4078.i.i = fmul double %.3986.i.i, %.4054.i.i
  %.4084.i.i = fmul double %.4078.i.i, %.4065.i.i
  %.4085.i.i = fadd double %.4084.i.i, %.4077.i.i
  %.4089.i.i = fmul double %.452.i.i, %.4085.i.i
  %.4093.i.i = getelementptr double, ptr %93, i64 %.3879.0230.i.i
  store double %.4085.i.i, ptr %.4093.i.i, align 8, !noalias !33
  %.4098.i.i = getelementptr double, ptr %96, i64 %.3879.0230.i.i
  store double %.4089.i.i, ptr %.4098.i.i, align 8, !noalias !33
  %.3935.i.i = icmp sgt i64 %.3882.0.in231.i.i, 2
  br i1 %.3935.i.i, label %B1304.if.i.i, label %B1702.i.i

states_forward: ; preds = %B1702.i.i, %B506.i
  %lp.5.0.lcssa.i.i = phi double [ 0.000000e+00, %B506.i ], [ %.4124.i.i, %B1702.i.i ]
  %.1683.i = fadd double %.955.i, %lp.5.0.lcssa.i.i
  br label %B747.i

B542.i:                                           ; preds = %B456.i
  %.1901.i = getelementptr i8, ptr %220, i64 328
  %.1902.i = load i64, ptr %.1901.i, align 8, !noalias !9
  %.1903.i = icmp sgt i64 %.1902.i, -1
  br i1 %.1903.i, label %B592.i, label %B628.i

B592.i:                                           ; preds = %B542.i
  %.235.i97.i = load i64, ptr %220, align 8, !noalias !36
  %.449.i99.i = load i64, ptr %.1539.i.i, align 8, !noalias !36
  %.451.i100.i = getelementptr double, ptr %.336, i64 %.449.i99.i
  %.452.i101.i = load double, ptr %.451.i100.i, align 8, !noalias !36
  %.668.i.i = getelementptr double, ptr %.336, i64 %.1902.i
  %.669.i.i = load double, ptr %.668.i.i, align 8, !noalias !36
  %.1550.i.i = getelementptr i8, ptr %220, i64 120
  %.1551.i.i = load i64, ptr %.1550.i.i, align 8, !noalias !36
  %115 = getelementptr i64, ptr %.63, i64 %.1551.i.i
  %.1554.i.i = getelementptr i8, ptr %115, i64 8
  %.1555.i.i = load i64, ptr %.1554.i.i, align 8, !noalias !36
  %.3281.i.i = getelementptr i8, ptr %220, i64 352
  %.3400128.not.i.i = icmp slt i64 %.235.i97.i, 1
  br i1 %.3400128.not.i.i, label %B1178.i.i, label %B688.if.lr.ph.i.i

B688.if.lr.ph.i.i:                                ; preds = %B592.i
  %.3282.i.i = load i64, ptr %.3281.i.i, align 8, !noalias !36
  %.3067.i.i = getelementptr i8, ptr %220, i64 232
  %.3068.i.i = load i64, ptr %.3067.i.i, align 8, !noalias !36
  %.2853.i.i = getelementptr i8, ptr %220, i64 240
  %.2854.i.i = load i64, ptr %.2853.i.i, align 8, !noalias !36
  %.2639.i.i = getelementptr i8, ptr %220, i64 256
  %.2640.i.i = load i64, ptr %.2639.i.i, align 8, !noalias !36
  %.2202.i.i = getelementptr i8, ptr %220, i64 264
  %.2203.i.i = load i64, ptr %.2202.i.i, align 8, !noalias !36
  %.1988.i.i = getelementptr i8, ptr %220, i64 344
  %.1989.i.i = load i64, ptr %.1988.i.i, align 8, !noalias !36
  %.1768.i.i = getelementptr i8, ptr %220, i64 128
  %.1769.i.i = load i64, ptr %.1768.i.i, align 8, !noalias !36
  %.1327.i.i = getelementptr i8, ptr %220, i64 136
  %.1328.i.i = load i64, ptr %.1327.i.i, align 8, !noalias !36
  %.1113.i.i = getelementptr i8, ptr %220, i64 112
  %.1114.i.i = load i64, ptr %.1113.i.i, align 8, !noalias !36
  %.899.i104.i = getelementptr i8, ptr %220, i64 104
  %.900.i105.i = load i64, ptr %.899.i104.i, align 8, !noalias !36
  %116 = getelementptr double, ptr %.108, i64 %.1114.i.i
  %.3530124.not.i.i = icmp slt i64 %.1555.i.i, 1
  %117 = getelementptr i64, ptr %.63, i64 %.1769.i.i
  %118 = getelementptr double, ptr %.108, i64 %.1328.i.i
  %119 = getelementptr double, ptr %.108, i64 %.1989.i.i
  %.3604.i.i = fsub double 1.000000e+00, %.669.i.i
  %.3609.i.i = fmul double %.452.i101.i, %.452.i101.i
  %120 = getelementptr double, ptr %.108, i64 %.900.i105.i
  %121 = getelementptr double, ptr %.570, i64 %.1421.i
  %122 = getelementptr double, ptr %.336, i64 %.2640.i.i
  %123 = getelementptr double, ptr %.336, i64 %.2203.i.i
  %124 = getelementptr double, ptr %.336, i64 %.2854.i.i
  %125 = getelementptr double, ptr %.336, i64 %.3068.i.i
  %126 = getelementptr double, ptr %.336, i64 %.3282.i.i
  br label %B688.if.i.i

B794.i.i:                                         ; preds = %B730.if.i.i, %B688.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.3446.i.i, %B688.if.i.i ], [ %.3587.i.i, %B730.if.i.i ]
  %.3599.i.i = getelementptr double, ptr %119, i64 %.3342.0130.i.i
  %.3600.i.i = load double, ptr %.3599.i.i, align 8, !noalias !36
  %.3602.i.i = fmul double %.669.i.i, %.3600.i.i
  %.3605.i.i = fadd double %.3604.i.i, %.3602.i.i
  %.3606.i.i = tail call double @sqrt(double %.3605.i.i)
  %.3610.i.i = fmul double %.3609.i.i, %.3606.i.i
  %.3611.i.i = fmul double %.3606.i.i, %.3610.i.i
  %.3616.i.i = getelementptr double, ptr %120, i64 %.3342.0130.i.i
  %.3617.i.i = load double, ptr %.3616.i.i, align 8, !noalias !36
  %.3618.i.i = fmul double %.3617.i.i, %.3611.i.i
  %.3619.i.i = fadd double %.3618.i.i, 1.000000e+00
  %.3620.i.i = tail call double @sqrt(double %.3619.i.i)
  %.3625.i.i = getelementptr double, ptr %121, i64 %.3342.0130.i.i
  %.3626.i.i = load double, ptr %.3625.i.i, align 8, !noalias !36
  %.3628.i.i = fmul double %.452.i101.i, %.3606.i.i
  %.3630.i.i = fmul double %total.2.1.lcssa.i.i, %.3628.i.i
  %.3634.i.i = fdiv double %.3630.i.i, %.3620.i.i
  %.3635.i.i = fadd double %.3626.i.i, %.3634.i.i
  %.3639.i.i = fdiv double %.3635.i.i, %.3620.i.i
  %.3640.i.i = fmul double %.3639.i.i, 5.000000e-01
  %.3641.i.i = fmul double %.3639.i.i, %.3640.i.i
  %.3642.i.i = tail call double @llvm.log.f64(double %.3619.i.i)
  %.3643.i.i = fmul double %.3642.i.i, 5.000000e-01
  %.3644.i.i = fadd double %.3643.i.i, %.3641.i.i
  %.3646.i.i = fsub double %lp.2.0131.i.i, %.3644.i.i
  %.3680.i.i = getelementptr double, ptr %122, i64 %.3342.0130.i.i
  store double %total.2.1.lcssa.i.i, ptr %.3680.i.i, align 8, !noalias !36
  %.3686.i.i = getelementptr double, ptr %123, i64 %.3342.0130.i.i
  store double %.3606.i.i, ptr %.3686.i.i, align 8, !noalias !36
  %.3692.i.i = getelementptr double, ptr %124, i64 %.3342.0130.i.i
  store double %.3620.i.i, ptr %.3692.i.i, align 8, !noalias !36
  %.3698.i.i = getelementptr double, ptr %125, i64 %.3342.0130.i.i
  store double %.3639.i.i, ptr %.3698.i.i, align 8, !noalias !36
  %.3702.i108.i = fmul double %.3628.i.i, %.3639.i.i
  %.3709.i.i = getelementptr double, ptr %126, i64 %.3342.0130.i.i
  store double %.3702.i108.i, ptr %.3709.i.i, align 8, !noalias !36
  %exitcond133.not.i.i = icmp eq i64 %.3413.i.i, %.235.i97.i
  br i1 %exitcond133.not.i.i, label %B1178.loopexit.i.i, label %B688.if.i.i

B1178.loopexit.i.i:                               ; preds = %B794.i.i
  %.223.i.pre.i.i = load i64, ptr %220, align 8, !noalias !39
  br label %B1178.i.i

B1178.i.i:                                        ; preds = %B1178.loopexit.i.i, %B592.i
  %.223.i.i.i = phi i64 [ %.235.i97.i, %B592.i ], [ %.223.i.pre.i.i, %B1178.loopexit.i.i ]
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B592.i ], [ %.3646.i.i, %B1178.loopexit.i.i ]
  %.434.i.i.i = getelementptr i8, ptr %220, i64 216
  %.435.i.i.i = load i64, ptr %.434.i.i.i, align 8, !noalias !39
  %.647.i.i.i = load i64, ptr %.3281.i.i, align 8, !noalias !39
  %.858.i.i.i = getelementptr i8, ptr %220, i64 336
  %.859.i.i.i = load i64, ptr %.858.i.i.i, align 8, !noalias !39
  %.907.0.i.i.i = and i64 %.223.i.i.i, 3
  %.938.i.i.i = and i64 %.223.i.i.i, -4
  %127 = tail call i64 @llvm.smax.i64(i64 %.223.i.i.i, i64 3)
  %spec.select.i.i.i = lshr i64 %127, 2
  %.1024199.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.1024199.not.i.i.i, label %B538.preheader.i.i.i, label %B214.if.lr.ph.i.i.i

B214.if.lr.ph.i.i.i:                              ; preds = %B1178.i.i
  %.1175189.not.i.i.i = icmp slt i64 %.223.i.i.i, 1
  %128 = getelementptr double, ptr %.336, i64 %.647.i.i.i
  %129 = getelementptr double, ptr %.108, i64 %.859.i.i.i
  %.idx.i.i.i = shl i64 %.223.i.i.i, 4
  %.idx182.i.i.i = mul i64 %.223.i.i.i, 24
  %130 = getelementptr double, ptr %.336, i64 %.435.i.i.i
  br label %B214.if.i.i.i

B538.preheader.i.i.i:                             ; preds = %B428.i.i.i, %B1178.i.i
  %.1426207.not.i.i.i = icmp eq i64 %.907.0.i.i.i, 0
  br i1 %.1426207.not.i.i.i, label %regions_forward, label %B538.if.lr.ph.i.i.i

B538.if.lr.ph.i.i.i:                              ; preds = %B538.preheader.i.i.i
  %.1558202.not.i.i.i = icmp slt i64 %.223.i.i.i, 1
  %131 = getelementptr double, ptr %.108, i64 %.859.i.i.i
  %132 = getelementptr double, ptr %.336, i64 %.647.i.i.i
  %133 = getelementptr double, ptr %.336, i64 %.435.i.i.i
  br label %B538.if.i.i.i

B428.i.i.i:                                       ; preds = %B274.if.i.i.i, %B214.if.i.i.i
  %t0.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1225.i.i.i, %B274.if.i.i.i ]
  %t1.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1237.i.i.i, %B274.if.i.i.i ]
  %t2.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1250.i.i.i, %B274.if.i.i.i ]
  %t3.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1263.i.i.i, %B274.if.i.i.i ]
  %.1313.i.i.i = getelementptr double, ptr %130, i64 %.966.0200.i.i.i
  store double %t0.2.1.lcssa.i.i.i, ptr %.1313.i.i.i, align 8, !noalias !39
  %.1320.i.i.i = getelementptr i8, ptr %.1313.i.i.i, i64 8
  store double %t1.2.1.lcssa.i.i.i, ptr %.1320.i.i.i, align 8, !noalias !39
  %.1327.i.i.i = getelementptr i8, ptr %.1313.i.i.i, i64 16
  store double %t2.2.1.lcssa.i.i.i, ptr %.1327.i.i.i, align 8, !noalias !39
  %.1336.i.i.i = getelementptr i8, ptr %.1313.i.i.i, i64 24
  store double %t3.2.1.lcssa.i.i.i, ptr %.1336.i.i.i, align 8, !noalias !39
  %.1024.i.i.i = icmp samesign ugt i64 %.969.0201.i.i.i, 1
  br i1 %.1024.i.i.i, label %B214.if.i.i.i, label %B538.preheader.i.i.i

B630.i.i.i:                                       ; preds = %B584.if.i.i.i, %B538.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B538.if.i.i.i ], [ %.1608.i.i.i, %B584.if.i.i.i ]
  %.1625.i.i.i = getelementptr double, ptr %133, i64 %.1370.0208.i.i.i
  store double %total.2.1.lcssa.i.i.i, ptr %.1625.i.i.i, align 8, !noalias !39
  %.1426.i.i.i = icmp sgt i64 %.1373.0209.i.i.i, 1
  br i1 %.1426.i.i.i, label %B538.if.i.i.i, label %regions_forward

B214.if.i.i.i:                                    ; preds = %B428.i.i.i, %B214.if.lr.ph.i.i.i
  %.969.0201.i.i.i = phi i64 [ %spec.select.i.i.i, %B214.if.lr.ph.i.i.i ], [ %.1033.i.i.i, %B428.i.i.i ]
  %.966.0200.i.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i.i ], [ %.1037.i.i.i, %B428.i.i.i ]
  %.1033.i.i.i = add nsw i64 %.969.0201.i.i.i, -1
  %.1037.i.i.i = add nuw nsw i64 %.966.0200.i.i.i, 4
  br i1 %.1175189.not.i.i.i, label %B428.i.i.i, label %B274.if.lr.ph.i.i.i

B274.if.lr.ph.i.i.i:                              ; preds = %B214.if.i.i.i
  %.1067.i.i.i = mul nuw nsw i64 %.966.0200.i.i.i, %.223.i.i.i
  %134 = getelementptr double, ptr %129, i64 %.1067.i.i.i
  %135 = getelementptr double, ptr %134, i64 %.223.i.i.i
  %136 = getelementptr i8, ptr %134, i64 %.idx.i.i.i
  %137 = getelementptr i8, ptr %134, i64 %.idx182.i.i.i
  br label %B274.if.i.i.i

B274.if.i.i.i:                                    ; preds = %B274.if.i.i.i, %B274.if.lr.ph.i.i.i
  %t3.2.1195.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1263.i.i.i, %B274.if.i.i.i ]
  %t2.2.1194.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1250.i.i.i, %B274.if.i.i.i ]
  %t1.2.1193.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1237.i.i.i, %B274.if.i.i.i ]
  %t0.2.1192.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1225.i.i.i, %B274.if.i.i.i ]
  %.1119.0190.i.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i.i ], [ %.1188.i.i.i, %B274.if.i.i.i ]
  %.1188.i.i.i = add nuw nsw i64 %.1119.0190.i.i.i, 1
  %.1216.i.i.i = getelementptr double, ptr %128, i64 %.1119.0190.i.i.i
  %.1217.i.i.i = load double, ptr %.1216.i.i.i, align 8, !noalias !39
  %.1221.i.i.i = getelementptr double, ptr %134, i64 %.1119.0190.i.i.i
  %.1222.i.i.i = load double, ptr %.1221.i.i.i, align 8, !noalias !39
  %.1223.i.i.i = fmul double %.1217.i.i.i, %.1222.i.i.i
  %.1225.i.i.i = fadd double %t0.2.1192.i.i.i, %.1223.i.i.i
  %.1233.i.i.i = getelementptr double, ptr %135, i64 %.1119.0190.i.i.i
  %.1234.i.i.i = load double, ptr %.1233.i.i.i, align 8, !noalias !39
  %.1235.i.i.i = fmul double %.1217.i.i.i, %.1234.i.i.i
  %.1237.i.i.i = fadd double %t1.2.1193.i.i.i, %.1235.i.i.i
  %.1246.i.i.i = getelementptr double, ptr %136, i64 %.1119.0190.i.i.i
  %.1247.i.i.i = load double, ptr %.1246.i.i.i, align 8, !noalias !39
  %.1248.i.i.i = fmul double %.1217.i.i.i, %.1247.i.i.i
  %.1250.i.i.i = fadd double %t2.2.1194.i.i.i, %.1248.i.i.i
  %.1259.i.i.i = getelementptr double, ptr %137, i64 %.1119.0190.i.i.i
  %.1260.i.i.i = load double, ptr %.1259.i.i.i, align 8, !noalias !39
  %.1261.i.i.i = fmul double %.1217.i.i.i, %.1260.i.i.i
  %.1263.i.i.i = fadd double %t3.2.1195.i.i.i, %.1261.i.i.i
  %exitcond.not.i.i109.i = icmp eq i64 %.223.i.i.i, %.1188.i.i.i
  br i1 %exitcond.not.i.i109.i, label %B428.i.i.i, label %B274.if.i.i.i

B538.if.i.i.i:                                    ; preds = %B630.i.i.i, %B538.if.lr.ph.i.i.i
  %.1373.0209.i.i.i = phi i64 [ %.907.0.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1435.i.i.i, %B630.i.i.i ]
  %.1370.0208.i.i.i = phi i64 [ %.938.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1439.i.i.i, %B630.i.i.i ]
  %.1435.i.i.i = add nsw i64 %.1373.0209.i.i.i, -1
  %.1439.i.i.i = add nuw nsw i64 %.1370.0208.i.i.i, 1
  br i1 %.1558202.not.i.i.i, label %B630.i.i.i, label %B584.if.lr.ph.i.i.i

B584.if.lr.ph.i.i.i:                              ; preds = %B538.if.i.i.i
  %.1469.i.i.i = mul nsw i64 %.1370.0208.i.i.i, %.223.i.i.i
  %138 = getelementptr double, ptr %131, i64 %.1469.i.i.i
  br label %B584.if.i.i.i

B584.if.i.i.i:                                    ; preds = %B584.if.i.i.i, %B584.if.lr.ph.i.i.i
  %total.2.1205.i.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i.i ], [ %.1608.i.i.i, %B584.if.i.i.i ]
  %.1502.0203.i.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i.i ], [ %.1571.i.i.i, %B584.if.i.i.i ]
  %.1571.i.i.i = add nuw nsw i64 %.1502.0203.i.i.i, 1
  %.1599.i.i.i = getelementptr double, ptr %138, i64 %.1502.0203.i.i.i
  %.1600.i.i.i = load double, ptr %.1599.i.i.i, align 8, !noalias !39
  %.1604.i.i.i = getelementptr double, ptr %132, i64 %.1502.0203.i.i.i
  %.1605.i.i.i = load double, ptr %.1604.i.i.i, align 8, !noalias !39
  %.1606.i.i.i = fmul double %.1600.i.i.i, %.1605.i.i.i
  %.1608.i.i.i = fadd double %total.2.1205.i.i.i, %.1606.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.223.i.i.i, %.1571.i.i.i
  br i1 %exitcond210.not.i.i.i, label %B630.i.i.i, label %B584.if.i.i.i

B688.if.i.i:                                      ; preds = %B794.i.i, %B688.if.lr.ph.i.i
  %lp.2.0131.i.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i.i ], [ %.3646.i.i, %B794.i.i ]
  %.3342.0130.i.i = phi i64 [ 0, %B688.if.lr.ph.i.i ], [ %.3413.i.i, %B794.i.i ]
  %.3413.i.i = add nuw nsw i64 %.3342.0130.i.i, 1
  %.3445.i.i = getelementptr double, ptr %116, i64 %.3342.0130.i.i
  %.3446.i.i = load double, ptr %.3445.i.i, align 8, !noalias !36
  br i1 %.3530124.not.i.i, label %B794.i.i, label %B730.if.lr.ph.i.i

B730.if.lr.ph.i.i:                                ; preds = %B688.if.i.i
  %.3578.i.i = mul nuw nsw i64 %.3342.0130.i.i, %.1555.i.i
  %139 = getelementptr double, ptr %118, i64 %.3578.i.i
  br label %B730.if.i.i

B730.if.i.i:                                      ; preds = %B730.if.i.i, %B730.if.lr.ph.i.i
  %total.2.1127.i.i = phi double [ %.3446.i.i, %B730.if.lr.ph.i.i ], [ %.3587.i.i, %B730.if.i.i ]
  %.3474.0125.i.i = phi i64 [ 0, %B730.if.lr.ph.i.i ], [ %.3543.i.i, %B730.if.i.i ]
  %.3543.i.i = add nuw nsw i64 %.3474.0125.i.i, 1
  %.3571.i.i = getelementptr i64, ptr %117, i64 %.3474.0125.i.i
  %.3572.i.i = load i64, ptr %.3571.i.i, align 8, !noalias !36
  %.3574.i106.i = getelementptr double, ptr %.336, i64 %.3572.i.i
  %.3575.i.i = load double, ptr %.3574.i106.i, align 8, !noalias !36
  %.3583.i.i = getelementptr double, ptr %139, i64 %.3474.0125.i.i
  %.3584.i.i = load double, ptr %.3583.i.i, align 8, !noalias !36
  %.3585.i.i = fmul double %.3575.i.i, %.3584.i.i
  %.3587.i.i = fsub double %total.2.1127.i.i, %.3585.i.i
  %exitcond.not.i107.i = icmp eq i64 %.1555.i.i, %.3543.i.i
  br i1 %exitcond.not.i107.i, label %B794.i.i, label %B730.if.i.i

regions_forward: ; preds = %B630.i.i.i, %B538.preheader.i.i.i
  %.1939.i = fadd double %.955.i, %lp.2.0.lcssa.i.i
  br label %B747.i

B628.i:                                           ; preds = %B542.i
  %.223.i.i110.i = load i64, ptr %.237.i.i, align 8, !noalias !42
  %.224.i.i.i = icmp eq i64 %.223.i.i110.i, 1
  br i1 %.224.i.i.i, label %B64.i.i.i, label %B62.i.i

B64.i.i.i:                                        ; preds = %B628.i
  %.441.i.i.i = getelementptr i8, ptr %220, i64 96
  %.442.i.i.i = load i64, ptr %.441.i.i.i, align 8, !noalias !42
  %.443.i.i.i = icmp slt i64 %.442.i.i.i, 0
  br i1 %.443.i.i.i, label %is_single, label %B62.i.i

is_single: ; preds = %B64.i.i.i
  %.661.i.i.i = getelementptr i8, ptr %220, i64 144
  %.662.i.i.i = load i64, ptr %.661.i.i.i, align 8, !noalias !42
  %.665.i.not.i.i = icmp eq i64 %.662.i.i.i, 0
  br i1 %.665.i.not.i.i, label %B36.i.i, label %B62.i.i

B36.i.i:                                          ; preds = %is_single
  %.885.i.i.i = getelementptr i8, ptr %220, i64 120
  %.886.i.i.i = load i64, ptr %.885.i.i.i, align 8, !noalias !47
  %140 = getelementptr i64, ptr %.63, i64 %.886.i.i.i
  %.889.i.i.i = getelementptr i8, ptr %140, i64 8
  %.890.i.i.i = load i64, ptr %.889.i.i.i, align 8, !noalias !47
  %.2843.i.i.i = load i64, ptr %.1539.i.i, align 8, !noalias !47
  %.2845.i.i.i = getelementptr double, ptr %.336, i64 %.2843.i.i.i
  %.2846.i.i.i = load double, ptr %.2845.i.i.i, align 8, !noalias !47
  %.3066.i.i.i = load i64, ptr %220, align 8, !noalias !47
  %.3148226.not.i.i.i = icmp slt i64 %.3066.i.i.i, 1
  br i1 %.3148226.not.i.i.i, label %effects_forward, label %B624.if.lr.ph.i.i.i

B624.if.lr.ph.i.i.i:                              ; preds = %B36.i.i
  %.2622.i.i.i = getelementptr i8, ptr %220, i64 216
  %.2623.i.i.i = load i64, ptr %.2622.i.i.i, align 8, !noalias !47
  %.2408.i.i.i = getelementptr i8, ptr %220, i64 232
  %.2409.i.i.i = load i64, ptr %.2408.i.i.i, align 8, !noalias !47
  %.2185.i.i.i = getelementptr i8, ptr %220, i64 248
  %.2186.i.i.i = load i64, ptr %.2185.i.i.i, align 8, !noalias !47
  %.1971.i.i.i = getelementptr i8, ptr %220, i64 256
  %.1972.i.i.i = load i64, ptr %.1971.i.i.i, align 8, !noalias !47
  %.1757.i.i.i = getelementptr i8, ptr %220, i64 240
  %.1758.i.i.i = load i64, ptr %.1757.i.i.i, align 8, !noalias !47
  %.1537.i.i.i = getelementptr i8, ptr %220, i64 200
  %.1538.i.i.i = load i64, ptr %.1537.i.i.i, align 8, !noalias !47
  %.1323.i.i.i = getelementptr i8, ptr %220, i64 136
  %.1324.i.i.i = load i64, ptr %.1323.i.i.i, align 8, !noalias !47
  %.1103.i.i.i = getelementptr i8, ptr %220, i64 128
  %.1104.i.i.i = load i64, ptr %.1103.i.i.i, align 8, !noalias !47
  %.662.i812.i.i = getelementptr i8, ptr %220, i64 112
  %.663.i.i.i = load i64, ptr %.662.i812.i.i, align 8, !noalias !47
  %.448.i.i134.i = getelementptr i8, ptr %220, i64 104
  %.449.i.i.i = load i64, ptr %.448.i.i134.i, align 8, !noalias !47
  %141 = getelementptr double, ptr %.108, i64 %.449.i.i.i
  %142 = getelementptr double, ptr %.108, i64 %.663.i.i.i
  %.3297217.not.i.i.i = icmp slt i64 %.890.i.i.i, 1
  %143 = getelementptr i64, ptr %.63, i64 %.1104.i.i.i
  %144 = getelementptr double, ptr %.108, i64 %.1324.i.i.i
  %.3448221.not.i.i.i = icmp slt i64 %.1538.i.i.i, 1
  %.219.i.i.i.i = getelementptr i8, ptr %220, i64 208
  %145 = getelementptr double, ptr %.570, i64 %.1421.i
  %146 = getelementptr double, ptr %.336, i64 %.1758.i.i.i
  %147 = getelementptr double, ptr %.336, i64 %.1972.i.i.i
  %148 = getelementptr double, ptr %.336, i64 %.2186.i.i.i
  %149 = getelementptr double, ptr %.336, i64 %.2409.i.i.i
  %150 = getelementptr double, ptr %.336, i64 %.2623.i.i.i
  br label %B624.if.i.i.i

B808.i.i.i:                                       ; preds = %B744.if.i.i.i, %B624.if.i.i.i
  %pull.3.1.lcssa.i.i.i = phi double [ %.3213.i.i.i, %B624.if.i.i.i ], [ %.3354.i.i.i, %B744.if.i.i.i ]
  %invariant.gep.i.i.i = getelementptr i64, ptr %.63, i64 %.3090.0228.i.i.i
  br i1 %.3448221.not.i.i.i, label %B964.i.i.i, label %B834.if.lr.ph.i.i.i

B834.if.lr.ph.i.i.i:                              ; preds = %B808.i.i.i
  %.220.i.i.i.i = load i64, ptr %.219.i.i.i.i, align 8, !noalias !50
  %151 = getelementptr i64, ptr %.63, i64 %.220.i.i.i.i
  br label %B834.if.i.i.i

B926.i.i.i:                                       ; preds = %B834.if.i.i.i
  %.333.i.i.i.i = load i64, ptr %.603.i, align 8, !noalias !50
  %152 = getelementptr i64, ptr %.63, i64 %.333.i.i.i.i
  %.557.i.i.i.i = load i64, ptr %.556.i.i.i.i, align 8, !noalias !50
  %.idx.i.i.i.i = mul i64 %.557.i.i.i.i, 416
  %153 = getelementptr i8, ptr %152, i64 %.idx.i.i.i.i
  %.792.i.i.i.i = getelementptr i8, ptr %153, i64 8
  %.793.i.i.i.i = load i64, ptr %.792.i.i.i.i, align 8, !noalias !50
  %.574.i.i.i.i = getelementptr i8, ptr %.556.i.i.i.i, i64 8
  %.575.i.i.i.i = load i64, ptr %.574.i.i.i.i, align 8, !noalias !50
  %gep.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i, i64 %.575.i.i.i.i
  %.578.i.i.i.i = load i64, ptr %gep.i.i.i, align 8, !noalias !50
  %.794.i.i.i.i = mul nsw i64 %.578.i.i.i.i, %.793.i.i.i.i
  %.580.i.i.i.i = getelementptr i8, ptr %153, i64 216
  %.581.i.i.i.i = load i64, ptr %.580.i.i.i.i, align 8, !noalias !50
  %154 = getelementptr double, ptr %.336, i64 %.794.i.i.i.i
  %155 = getelementptr double, ptr %154, i64 %.581.i.i.i.i
  %.3765.i.i.i = getelementptr double, ptr %155, i64 %.3740.i.i.i
  %.3766.i.i.i = load double, ptr %.3765.i.i.i, align 8, !noalias !47
  %.3768.i.i.i = fmul double %.3194.i.i.i, %.3766.i.i.i
  %.3770.i.i.i = fsub double %pull.4.1224.i.i.i, %.3768.i.i.i
  br label %B1173.i.i.i

B964.i.i.i:                                       ; preds = %B1173.i.i.i, %B808.i.i.i
  %pull.4.1.lcssa.i.i.i = phi double [ %pull.3.1.lcssa.i.i.i, %B808.i.i.i ], [ %pull.5.2.i.i.i, %B1173.i.i.i ]
  %.3784.i.i.i = fmul double %.2846.i.i.i, %pull.4.1.lcssa.i.i.i
  %.3789.i.i.i = fdiv double %.3784.i.i.i, %.3204.i.i.i
  %.3794.i.i.i = getelementptr double, ptr %145, i64 %.3090.0228.i.i.i
  %.3795.i.i.i = load double, ptr %.3794.i.i.i, align 8, !noalias !47
  %.3796.i.i.i = fadd double %.3795.i.i.i, %.3789.i.i.i
  %.3801.i.i.i = fdiv double %.3796.i.i.i, %.3204.i.i.i
  %.3803.i.i.i = tail call double @llvm.log.f64(double %.3204.i.i.i)
  %.3805.i.i.i = fsub double %lp.3.0229.i.i.i, %.3803.i.i.i
  %.3806.i.i.i = fmul double %.3801.i.i.i, 5.000000e-01
  %.3807.i.i.i = fmul double %.3801.i.i.i, %.3806.i.i.i
  %.3808.i.i.i = fsub double %.3805.i.i.i, %.3807.i.i.i
  %.3816.i.i.i = getelementptr double, ptr %146, i64 %.3090.0228.i.i.i
  store double %.3204.i.i.i, ptr %.3816.i.i.i, align 8, !noalias !47
  %.3825.i.i.i = getelementptr double, ptr %147, i64 %.3090.0228.i.i.i
  store double %pull.4.1.lcssa.i.i.i, ptr %.3825.i.i.i, align 8, !noalias !47
  %.3833.i.i.i = getelementptr double, ptr %148, i64 %.3090.0228.i.i.i
  store double %.3789.i.i.i, ptr %.3833.i.i.i, align 8, !noalias !47
  %.3836.i.i.i = fmul double %.2846.i.i.i, %.3801.i.i.i
  %.3841.i.i.i = getelementptr double, ptr %149, i64 %.3090.0228.i.i.i
  store double %.3801.i.i.i, ptr %.3841.i.i.i, align 8, !noalias !47
  %.3849.i.i.i = getelementptr double, ptr %150, i64 %.3090.0228.i.i.i
  store double %.3836.i.i.i, ptr %.3849.i.i.i, align 8, !noalias !47
  %exitcond232.not.i.i.i = icmp eq i64 %.3161.i.i.i, %.3066.i.i.i
  br i1 %exitcond232.not.i.i.i, label %effects_forward, label %B624.if.i.i.i

B1173.i.i.i:                                      ; preds = %B834.if.i.i.i, %B926.i.i.i
  %pull.5.2.i.i.i = phi double [ %.3770.i.i.i, %B926.i.i.i ], [ %pull.4.1224.i.i.i, %B834.if.i.i.i ]
  %exitcond231.not.i.i.i = icmp eq i64 %.1538.i.i.i, %.3461.i.i.i
  br i1 %exitcond231.not.i.i.i, label %B964.i.i.i, label %B834.if.i.i.i

B624.if.i.i.i:                                    ; preds = %B964.i.i.i, %B624.if.lr.ph.i.i.i
  %lp.3.0229.i.i.i = phi double [ 0.000000e+00, %B624.if.lr.ph.i.i.i ], [ %.3808.i.i.i, %B964.i.i.i ]
  %.3090.0228.i.i.i = phi i64 [ 0, %B624.if.lr.ph.i.i.i ], [ %.3161.i.i.i, %B964.i.i.i ]
  %.3161.i.i.i = add nuw nsw i64 %.3090.0228.i.i.i, 1
  %.3193.i.i.i = getelementptr double, ptr %141, i64 %.3090.0228.i.i.i
  %.3194.i.i.i = load double, ptr %.3193.i.i.i, align 8, !noalias !47
  %.3200.i.i.i = fmul double %.2846.i.i.i, %.3194.i.i.i
  %.3202.i.i.i = fmul double %.2846.i.i.i, %.3200.i.i.i
  %.3203.i.i.i = fadd double %.3202.i.i.i, 1.000000e+00
  %.3204.i.i.i = tail call double @sqrt(double %.3203.i.i.i)
  %.3212.i.i.i = getelementptr double, ptr %142, i64 %.3090.0228.i.i.i
  %.3213.i.i.i = load double, ptr %.3212.i.i.i, align 8, !noalias !47
  br i1 %.3297217.not.i.i.i, label %B808.i.i.i, label %B744.if.lr.ph.i.i.i

B744.if.lr.ph.i.i.i:                              ; preds = %B624.if.i.i.i
  %.3345.i.i.i = mul nuw nsw i64 %.3090.0228.i.i.i, %.890.i.i.i
  %156 = getelementptr double, ptr %144, i64 %.3345.i.i.i
  br label %B744.if.i.i.i

B744.if.i.i.i:                                    ; preds = %B744.if.i.i.i, %B744.if.lr.ph.i.i.i
  %pull.3.1220.i.i.i = phi double [ %.3213.i.i.i, %B744.if.lr.ph.i.i.i ], [ %.3354.i.i.i, %B744.if.i.i.i ]
  %.3241.0218.i.i.i = phi i64 [ 0, %B744.if.lr.ph.i.i.i ], [ %.3310.i.i.i, %B744.if.i.i.i ]
  %.3310.i.i.i = add nuw nsw i64 %.3241.0218.i.i.i, 1
  %.3338.i.i.i = getelementptr i64, ptr %143, i64 %.3241.0218.i.i.i
  %.3339.i.i.i = load i64, ptr %.3338.i.i.i, align 8, !noalias !47
  %.3341.i.i.i = getelementptr double, ptr %.336, i64 %.3339.i.i.i
  %.3342.i.i.i = load double, ptr %.3341.i.i.i, align 8, !noalias !47
  %.3350.i.i.i = getelementptr double, ptr %156, i64 %.3241.0218.i.i.i
  %.3351.i.i.i = load double, ptr %.3350.i.i.i, align 8, !noalias !47
  %.3352.i.i.i = fmul double %.3342.i.i.i, %.3351.i.i.i
  %.3354.i.i.i = fsub double %pull.3.1220.i.i.i, %.3352.i.i.i
  %exitcond.not.i.i135.i = icmp eq i64 %.890.i.i.i, %.3310.i.i.i
  br i1 %exitcond.not.i.i135.i, label %B808.i.i.i, label %B744.if.i.i.i

B834.if.i.i.i:                                    ; preds = %B1173.i.i.i, %B834.if.lr.ph.i.i.i
  %pull.4.1224.i.i.i = phi double [ %pull.3.1.lcssa.i.i.i, %B834.if.lr.ph.i.i.i ], [ %pull.5.2.i.i.i, %B1173.i.i.i ]
  %.3392.0222.i.i.i = phi i64 [ 0, %B834.if.lr.ph.i.i.i ], [ %.3461.i.i.i, %B1173.i.i.i ]
  %.3461.i.i.i = add nuw nsw i64 %.3392.0222.i.i.i, 1
  %.556.idx.i.i.i.i = mul i64 %.3392.0222.i.i.i, 24
  %.556.i.i.i.i = getelementptr i8, ptr %151, i64 %.556.idx.i.i.i.i
  %.810.i.i.i.i = getelementptr i8, ptr %.556.i.i.i.i, i64 16
  %.811.i.i.i.i = load i64, ptr %.810.i.i.i.i, align 8, !noalias !50
  %.3739.i.i.i = getelementptr i64, ptr %.63, i64 %.811.i.i.i.i
  %.3740.i.i.i = load i64, ptr %.3739.i.i.i, align 8, !noalias !47
  %.3741.i.i.i = icmp sgt i64 %.3740.i.i.i, -1
  br i1 %.3741.i.i.i, label %B926.i.i.i, label %B1173.i.i.i

B62.i.i:                                          ; preds = %is_single, %B64.i.i.i, %B628.i
  %.319.i.i = load i64, ptr %220, align 8, !noalias !53
  %.981.i.i = load i64, ptr %.451.i143.i, align 8, !noalias !53
  %.1499924.not.i.i = icmp slt i64 %.319.i.i, 1
  br i1 %.1499924.not.i.i, label %effects_forward, label %B346.lr.ph.i.i

B346.lr.ph.i.i:                                   ; preds = %B62.i.i
  %.1411.i.i = getelementptr i8, ptr %220, i64 120
  %.1412.i.i = load i64, ptr %.1411.i.i, align 8, !noalias !53
  %.1198.i.i = load i64, ptr %.1539.i.i, align 8, !noalias !53
  %.1752.i.i = getelementptr i8, ptr %220, i64 104
  %.1972.i.i = getelementptr i8, ptr %220, i64 240
  %.2198.i.i = getelementptr i8, ptr %220, i64 256
  %.2416.i111.i = getelementptr i8, ptr %220, i64 248
  %.2640.i112.i = getelementptr i8, ptr %220, i64 232
  %.2858.i.i = getelementptr i8, ptr %220, i64 216
  %.234.i813.i.i = getelementptr i8, ptr %220, i64 144
  %.464.i.i.i = getelementptr i8, ptr %220, i64 192
  %.684.i.i.i = getelementptr i8, ptr %220, i64 168
  %.1115.i.i.i = getelementptr i8, ptr %220, i64 184
  %.901.i.i.i = getelementptr i8, ptr %220, i64 176
  %.1490.i.i.i = getelementptr i8, ptr %220, i64 152
  %.2453.i.i.i = getelementptr i8, ptr %220, i64 160
  %.3116.i.i = getelementptr i8, ptr %220, i64 264
  %.3162.i.i = icmp sgt i64 %.223.i.i110.i, 0
  %storemerge798.i.i = tail call i64 @llvm.smax.i64(i64 %.223.i.i110.i, i64 0)
  %157 = getelementptr double, ptr %.336, i64 %.1198.i.i
  %158 = getelementptr i64, ptr %.63, i64 %.1412.i.i
  %.3929.i.i = getelementptr i8, ptr %220, i64 128
  %.4147.i.i = getelementptr i8, ptr %220, i64 136
  %.4367.i.i = getelementptr i8, ptr %220, i64 112
  %.4746.i.i = getelementptr i8, ptr %220, i64 200
  %.219.i.i.i = getelementptr i8, ptr %220, i64 208
  %.5446899.not.i.i = icmp slt i64 %.223.i.i110.i, 1
  %159 = getelementptr double, ptr %.570, i64 %.1421.i
  %.6383.i.i = getelementptr i8, ptr %220, i64 96
  %.9536.not.i.i.i = icmp slt i64 %.981.i.i, 1
  %.8.i.i.i = sitofp i64 %.981.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B346.i.i

B340.loopexit.i.i:                                ; preds = %B2466.i.i, %B2346.i.i
  %exitcond944.not.i.i = icmp eq i64 %.1512.i.i, %.319.i.i
  br i1 %exitcond944.not.i.i, label %effects_forward, label %B346.i.i

B346.i.i:                                         ; preds = %B340.loopexit.i.i, %B346.lr.ph.i.i
  %lp.4.0927.i.i = phi double [ 0.000000e+00, %B346.lr.ph.i.i ], [ %lp.5.1.i.i, %B340.loopexit.i.i ]
  %.1443.0926.i.i = phi i64 [ 0, %B346.lr.ph.i.i ], [ %.1512.i.i, %B340.loopexit.i.i ]
  %.1512.i.i = add nuw nsw i64 %.1443.0926.i.i, 1
  %.1753.i.i = load i64, ptr %.1752.i.i, align 8, !noalias !53
  %.1756.i.i = mul nsw i64 %.1443.0926.i.i, %.223.i.i110.i
  %.1758.i.i = mul nsw i64 %.1756.i.i, %.223.i.i110.i
  %.1973.i.i = load i64, ptr %.1972.i.i, align 8, !noalias !53
  %.2199.i.i = load i64, ptr %.2198.i.i, align 8, !noalias !53
  %.2417.i115.i = load i64, ptr %.2416.i111.i, align 8, !noalias !53
  %.2641.i.i = load i64, ptr %.2640.i112.i, align 8, !noalias !53
  %.2645.i.i = add nsw i64 %.2641.i.i, %.1756.i.i
  %.2859.i.i = load i64, ptr %.2858.i.i, align 8, !noalias !53
  %.235.i814.i.i = load i64, ptr %.234.i813.i.i, align 8, !noalias !54
  %.236.i.i116.i = icmp eq i64 %.235.i814.i.i, 0
  br i1 %.236.i.i116.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B346.i.i
  %.465.i.i.i = load i64, ptr %.464.i.i.i, align 8, !noalias !54
  %160 = getelementptr double, ptr %.108, i64 %.465.i.i.i
  %.469.i.i.i = getelementptr double, ptr %160, i64 %.1443.0926.i.i
  %.470.i.i.i = load double, ptr %.469.i.i.i, align 8, !noalias !54
  %.471.i.i.i = fneg double %.470.i.i.i
  %.685.i.i.i = load i64, ptr %.684.i.i.i, align 8, !noalias !54
  %.120796.not.i.i.i = icmp slt i64 %.685.i.i.i, 1
  br i1 %.120796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.1118.i.i.i = mul nuw nsw i64 %.685.i.i.i, %.1443.0926.i.i
  %.1116.i.i.i = load i64, ptr %.1115.i.i.i, align 8, !noalias !54
  %.902.i.i.i = load i64, ptr %.901.i.i.i, align 8, !noalias !54
  %161 = getelementptr i64, ptr %.63, i64 %.902.i.i.i
  %162 = getelementptr double, ptr %.108, i64 %.1116.i.i.i
  %163 = getelementptr double, ptr %162, i64 %.1118.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.471.i.i.i, %B56.i.i.i ], [ %.1260.i.i118.i, %B266.if.i.i.i ]
  %.1491.i.i.i = load i64, ptr %.1490.i.i.i, align 8, !noalias !54
  %.1492.i.i.i = icmp sgt i64 %.1491.i.i.i, -1
  br i1 %.1492.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1601.i.i.i = load i64, ptr %.603.i, align 8, !noalias !54
  %164 = getelementptr i64, ptr %.63, i64 %.1601.i.i.i
  %.idx.i.i133.i = mul i64 %.1491.i.i.i, 416
  %165 = getelementptr i8, ptr %164, i64 %.idx.i.i133.i
  %.2237.i.i.i = getelementptr i8, ptr %165, i64 8
  %.2238.i.i.i = load i64, ptr %.2237.i.i.i, align 8, !noalias !54
  %.2763100.not.i.i.i = icmp slt i64 %.2238.i.i.i, 1
  br i1 %.2763100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.2669.i.i.i = getelementptr i8, ptr %165, i64 216
  %.2670.i.i.i = load i64, ptr %.2669.i.i.i, align 8, !noalias !54
  %.2456.i.i.i = mul nuw nsw i64 %.2238.i.i.i, %.1443.0926.i.i
  %.2454.i.i.i = load i64, ptr %.2453.i.i.i, align 8, !noalias !54
  %166 = getelementptr double, ptr %.336, i64 %.2670.i.i.i
  %167 = getelementptr double, ptr %166, i64 %.2456.i.i.i
  %168 = getelementptr double, ptr %.108, i64 %.2454.i.i.i
  %169 = getelementptr double, ptr %168, i64 %.2456.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.2813.i.i.i, %B650.if.i.i.i ]
  %.2848.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.471.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1260.i.i118.i, %B266.if.i.i.i ]
  %.1149.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1220.i.i.i, %B266.if.i.i.i ]
  %.1220.i.i.i = add nuw nsw i64 %.1149.097.i.i.i, 1
  %.1248.i.i117.i = getelementptr i64, ptr %161, i64 %.1149.097.i.i.i
  %.1249.i.i.i = load i64, ptr %.1248.i.i117.i, align 8, !noalias !54
  %.1251.i.i.i = getelementptr double, ptr %.336, i64 %.1249.i.i.i
  %.1252.i.i.i = load double, ptr %.1251.i.i.i, align 8, !noalias !54
  %.1256.i.i.i = getelementptr double, ptr %163, i64 %.1149.097.i.i.i
  %.1257.i.i.i = load double, ptr %.1256.i.i.i, align 8, !noalias !54
  %.1258.i.i.i = fmul double %.1252.i.i.i, %.1257.i.i.i
  %.1260.i.i118.i = fadd double %total.3.099.i.i.i, %.1258.i.i.i
  %exitcond.not.i815.i.i = icmp eq i64 %.1220.i.i.i, %.685.i.i.i
  br i1 %exitcond.not.i815.i.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B650.if.lr.ph.i.i.i ], [ %.2813.i.i.i, %B650.if.i.i.i ]
  %.2707.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.2776.i.i.i, %B650.if.i.i.i ]
  %.2776.i.i.i = add nuw nsw i64 %.2707.0101.i.i.i, 1
  %.2804.i.i.i = getelementptr double, ptr %167, i64 %.2707.0101.i.i.i
  %.2805.i.i.i = load double, ptr %.2804.i.i.i, align 8, !noalias !54
  %.2809.i.i.i = getelementptr double, ptr %169, i64 %.2707.0101.i.i.i
  %.2810.i.i.i = load double, ptr %.2809.i.i.i, align 8, !noalias !54
  %.2811.i.i.i = fmul double %.2805.i.i.i, %.2810.i.i.i
  %.2813.i.i.i = fadd double %total.4.0103.i.i.i, %.2811.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.2776.i.i.i, %.2238.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B346.i.i
  %storemerge93.i.i.i = phi double [ %.2848.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B346.i.i ]
  %.3117.i.i = load i64, ptr %.3116.i.i, align 8, !noalias !53
  %170 = getelementptr double, ptr %.336, i64 %.3117.i.i
  %.3122.i.i = getelementptr double, ptr %170, i64 %.1443.0926.i.i
  store double %storemerge93.i.i.i, ptr %.3122.i.i, align 8, !noalias !53
  %invariant.gep882.i.i = getelementptr double, ptr %.108, i64 %.1756.i.i
  br i1 %.3162.i.i, label %B772.if.lr.ph.i.i, label %B2196.i.i

B772.if.lr.ph.i.i:                                ; preds = %weight_of
  %171 = getelementptr double, ptr %.108, i64 %.1753.i.i
  %172 = getelementptr double, ptr %171, i64 %.1758.i.i
  %173 = getelementptr double, ptr %.336, i64 %.1973.i.i
  %174 = getelementptr double, ptr %173, i64 %.1758.i.i
  %invariant.gep875.i.i = getelementptr i64, ptr %.63, i64 %.1443.0926.i.i
  %175 = getelementptr double, ptr %.336, i64 %.2199.i.i
  %176 = getelementptr double, ptr %175, i64 %.1756.i.i
  br label %B808.if.lr.ph.i.i

B962.i.i:                                         ; preds = %B892.if.i.i, %B858.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B858.if.i.i ], [ %.3648.i.i, %B892.if.i.i ]
  %gep861.i.i = getelementptr double, ptr %invariant.gep860.i.i, i64 %202
  %.3667.i.i = load double, ptr %gep861.i.i, align 8, !noalias !53
  %.3669.i.i = fmul double %storemerge93.i.i.i, %.3667.i.i
  %.3671.i121.i = fmul double %inner.2.4.lcssa.i.i, %.3669.i.i
  %.3675.i.i = fadd double %total.13.3858.i.i, %.3671.i121.i
  %exitcond933.not.i.i = icmp eq i64 %.3478.i.i, %199
  br i1 %exitcond933.not.i.i, label %B1014.i.i, label %B858.if.i.i

B1014.i.i:                                        ; preds = %B962.i.i, %B808.if.i.i
  %total.13.3.lcssa.i.i = phi double [ %..i.i, %B808.if.i.i ], [ %.3675.i.i, %B962.i.i ]
  %.3694.i.i = getelementptr double, ptr %200, i64 %.3270.0863.i.i
  store double %total.13.3.lcssa.i.i, ptr %.3694.i.i, align 8, !noalias !53
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.3369.i.i, label %B1048.i.i, label %B808.if.i.i

B1048.i.i:                                        ; preds = %B1014.i.i
  %.3217.i.i = add nuw nsw i64 %.3148.0885.i.i, 1
  %.3707.i.i = getelementptr i64, ptr %158, i64 %.3148.0885.i.i
  %.3708.i.i = load i64, ptr %.3707.i.i, align 8, !noalias !53
  %.3714.i.i = getelementptr i8, ptr %.3707.i.i, i64 8
  %.3715.i122.i = load i64, ptr %.3714.i.i, align 8, !noalias !53
  %.3716.i.i = sub nsw i64 %.3715.i122.i, %.3708.i.i
  %.4368.i.i = load i64, ptr %.4367.i.i, align 8, !noalias !53
  %gep883.i.i = getelementptr double, ptr %invariant.gep882.i.i, i64 %.4368.i.i
  %.4376.i.i = getelementptr double, ptr %gep883.i.i, i64 %.3148.0885.i.i
  %.4377.i.i = load double, ptr %.4376.i.i, align 8, !noalias !53
  %.4463865.not.i.i = icmp slt i64 %.3716.i.i, 1
  br i1 %.4463865.not.i.i, label %B1346.i.i, label %B1292.if.lr.ph.i.i

B1292.if.lr.ph.i.i:                               ; preds = %B1048.i.i
  %.4153.i.i = mul nuw nsw i64 %.3716.i.i, %.1443.0926.i.i
  %.4150.i.i = mul nsw i64 %.3708.i.i, %.319.i.i
  %.4148.i.i = load i64, ptr %.4147.i.i, align 8, !noalias !53
  %.3930.i.i = load i64, ptr %.3929.i.i, align 8, !noalias !53
  %177 = getelementptr i64, ptr %.63, i64 %.3930.i.i
  %178 = getelementptr i64, ptr %177, i64 %.3708.i.i
  %179 = getelementptr double, ptr %.108, i64 %.4148.i.i
  %180 = getelementptr double, ptr %179, i64 %.4150.i.i
  %181 = getelementptr double, ptr %180, i64 %.4153.i.i
  br label %B1292.if.i.i

B1346.i.i:                                        ; preds = %B1292.if.i.i, %B1048.i.i
  %total.14.2.lcssa.i.i = phi double [ %.4377.i.i, %B1048.i.i ], [ %.4516.i.i, %B1292.if.i.i ]
  %.4747.i.i = load i64, ptr %.4746.i.i, align 8, !noalias !53
  %.4827877.not.i.i = icmp slt i64 %.4747.i.i, 1
  br i1 %.4827877.not.i.i, label %B1608.i.i, label %B1410.if.lr.ph.i.i

B1410.if.lr.ph.i.i:                               ; preds = %B1346.i.i
  %.220.i.i.i = load i64, ptr %.219.i.i.i, align 8, !noalias !57
  %.333.i.i123.i = load i64, ptr %.603.i, align 8, !noalias !57
  %182 = getelementptr i64, ptr %.63, i64 %.220.i.i.i
  %183 = getelementptr i64, ptr %.63, i64 %.333.i.i123.i
  %184 = getelementptr double, ptr %172, i64 %.3685.i.i
  br label %B1410.if.i.i

B1410.loopexit.i.i:                               ; preds = %B2501.i.i
  %.4840.i.i = add nuw nsw i64 %.4771.0878.i.i, 1
  %exitcond937.not.i.i = icmp eq i64 %.4840.i.i, %.4747.i.i
  br i1 %exitcond937.not.i.i, label %B1608.i.i, label %B1410.if.i.i

B1534.i.i:                                        ; preds = %B1500.if.i.i
  %.5268.i.i = getelementptr double, ptr %184, i64 %.5146.0871.i.i
  %.5269.i.i = load double, ptr %.5268.i.i, align 8, !noalias !53
  %.5281.i.i = getelementptr double, ptr %207, i64 %.5248.i.i
  %.5282.i.i = load double, ptr %.5281.i.i, align 8, !noalias !53
  %.5283.i.i = fmul double %.5269.i.i, %.5282.i.i
  %.5285.i.i = fsub double %total.15.3873.i.i, %.5283.i.i
  br label %B2501.i.i

B1608.i.i:                                        ; preds = %B1410.loopexit.i.i, %B1346.i.i
  %total.17.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1346.i.i ], [ %total.16.4.i.i, %B1410.loopexit.i.i ]
  %.5311.i.i = fmul double %storemerge93.i.i.i, %total.17.2.lcssa.i.i
  %.5320.i.i = getelementptr double, ptr %176, i64 %.3148.0885.i.i
  store double %.5311.i.i, ptr %.5320.i.i, align 8, !noalias !53
  %indvars.iv.next931.i.i = add i64 %indvars.iv930.i.i, -1
  %exitcond938.not.i.i = icmp eq i64 %.223.i.i110.i, %.3217.i.i
  br i1 %exitcond938.not.i.i, label %B64.if.lr.ph.i.i124.i, label %B808.if.lr.ph.i.i

B182.i.i126.i:                                    ; preds = %B116.if.i.i.i, %B64.if.i.i125.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i125.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i127.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i127.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i126.i
  %.434.i.i128.i = mul nuw nsw i64 %.164.0142.i.i.i, %.223.i.i110.i
  %185 = getelementptr double, ptr %174, i64 %.434.i.i128.i
  %.440.i.i.i = getelementptr double, ptr %185, i64 %.164.0142.i.i.i
  %.441.i817.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !60
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i817.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !60
  br label %B64.if.i.i125.i

B294.i.i.i:                                       ; preds = %B182.i.i126.i
  %.111.i.i129.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !60
  %.482.i.i.i = getelementptr double, ptr %186, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !60
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i129.i, %.223.i.i110.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i124.i

B64.if.lr.ph.i.i124.i:                            ; preds = %B1608.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1608.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i129.i, %B294.i.i.i ], [ 0, %B1608.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.223.i.i110.i
  %186 = getelementptr double, ptr %174, i64 %.263.i.i.i
  br label %B64.if.i.i125.i

B64.if.i.i125.i:                                  ; preds = %B64.if.lr.ph.i.i124.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i124.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %186, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !60
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i126.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i125.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.223.i.i110.i
  %187 = getelementptr double, ptr %174, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i.i = getelementptr double, ptr %186, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i.i, align 8, !noalias !60
  %.408.i.i.i = getelementptr double, ptr %187, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !60
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i816.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i816.i.i, label %B182.i.i126.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %188 = getelementptr double, ptr %.336, i64 %.2417.i115.i
  %189 = getelementptr double, ptr %188, i64 %.1756.i.i
  br label %B1696.if.i.i

B1790.i.i:                                        ; preds = %B1730.if.i.i, %B1696.if.i.i
  %total.18.2.lcssa.i.i = phi double [ 0.000000e+00, %B1696.if.i.i ], [ %.5625.i.i, %B1730.if.i.i ]
  %.5719894.not.i.i = icmp eq i64 %.5390.0900.i.i, 0
  br i1 %.5719894.not.i.i, label %B1876.i.i, label %B1816.if.lr.ph.i.i

B1816.if.lr.ph.i.i:                               ; preds = %B1790.i.i
  %.5759.i.i = mul nuw nsw i64 %.5390.0900.i.i, %.223.i.i110.i
  %190 = getelementptr double, ptr %174, i64 %.5759.i.i
  br label %B1816.if.i.i

B1876.i.i:                                        ; preds = %B1816.if.i.i, %B1790.i.i
  %.5783.pre-phi.i.i = phi i64 [ 0, %B1790.i.i ], [ %.5759.i.i, %B1816.if.i.i ]
  %total.19.2.lcssa.i.i = phi double [ %total.18.2.lcssa.i.i, %B1790.i.i ], [ %.5773.i.i, %B1816.if.i.i ]
  %191 = getelementptr double, ptr %174, i64 %.5783.pre-phi.i.i
  %.5789.i.i = getelementptr double, ptr %191, i64 %.5390.0900.i.i
  %.5790.i.i = load double, ptr %.5789.i.i, align 8, !noalias !53
  %.5795.i.i = fdiv double %total.19.2.lcssa.i.i, %.5790.i.i
  %.5804.i.i = getelementptr double, ptr %189, i64 %.5390.0900.i.i
  store double %.5795.i.i, ptr %.5804.i.i, align 8, !noalias !53
  %exitcond941.not.i.i = icmp eq i64 %.223.i.i110.i, %.5459.i.i
  br i1 %exitcond941.not.i.i, label %B1928.i.i, label %B1696.if.i.i

B1928.i.i:                                        ; preds = %B1876.i.i
  %.5360.i.i = fsub double %lp.4.0927.i.i, %.486.i.i.i
  %.5956.i.i = mul nsw i64 %.1443.0926.i.i, %.981.i.i
  %192 = getelementptr double, ptr %159, i64 %.5956.i.i
  %193 = getelementptr double, ptr %.336, i64 %.2645.i.i
  br label %B1964.if.i.i

B1996.i.i:                                        ; preds = %B1964.if.i.i
  %.5962.i.i = getelementptr double, ptr %192, i64 %.5844.0914.i.i
  %.5963.i.i = load double, ptr %.5962.i.i, align 8, !noalias !53
  br label %B2022.i.i

B2022.i.i:                                        ; preds = %B1964.if.i.i, %B1996.i.i
  %"$phi2022.3.2.2.i.i" = phi double [ %.5963.i.i, %B1996.i.i ], [ 0.000000e+00, %B1964.if.i.i ]
  %.5973.i.i = fadd double %.5946.i.i, %"$phi2022.3.2.2.i.i"
  %.6020.i.i = sub i64 %.223.i.i110.i, %.5844.0.in911.i.i
  %.6063902.not.i.i = icmp eq i64 %.6020.i.i, 0
  br i1 %.6063902.not.i.i, label %B2118.i.i, label %B2058.if.lr.ph.i.i

B2058.if.lr.ph.i.i:                               ; preds = %B2022.i.i
  %invariant.gep907.i.i = getelementptr double, ptr %174, i64 %.5844.0914.i.i
  br label %B2058.if.i.i

B2118.i.i:                                        ; preds = %B2058.if.i.i, %B2022.i.i
  %total.20.2.lcssa.i.i = phi double [ %.5973.i.i, %B2022.i.i ], [ %.6117.i.i, %B2058.if.i.i ]
  %.6127.i.i = mul nsw i64 %.5844.0914.i.i, %.223.i.i110.i
  %194 = getelementptr double, ptr %174, i64 %.6127.i.i
  %.6133.i.i = getelementptr double, ptr %194, i64 %.5844.0914.i.i
  %.6134.i.i = load double, ptr %.6133.i.i, align 8, !noalias !53
  %.6139.i.i = fdiv double %total.20.2.lcssa.i.i, %.6134.i.i
  %.6148.i.i = getelementptr double, ptr %193, i64 %.5844.0914.i.i
  store double %.6139.i.i, ptr %.6148.i.i, align 8, !noalias !53
  %.6150.i.i = fmul double %.6139.i.i, 5.000000e-01
  %.6151.i.i = fmul double %.6139.i.i, %.6150.i.i
  %.6153.i.i = fsub double %lp.6.1913.i.i, %.6151.i.i
  %.5900.i.i = icmp sgt i64 %.5847.0912.i.i, 1
  br i1 %.5900.i.i, label %B1964.if.i.i, label %B2196.i.i

B2196.i.i:                                        ; preds = %B2118.i.i, %weight_of
  %lp.6.1.lcssa.i119.i = phi double [ %lp.4.0927.i.i, %weight_of ], [ %.6153.i.i, %B2118.i.i ]
  %.6384.i.i = load i64, ptr %.6383.i.i, align 8, !noalias !53
  %.6385.i.i = icmp sgt i64 %.6384.i.i, -1
  br i1 %.6385.i.i, label %B2250.i.i, label %B2346.i.i

B2250.i.i:                                        ; preds = %B2196.i.i
  %.6603.i.i = getelementptr double, ptr %.336, i64 %.6384.i.i
  %.6604.i.i = load double, ptr %.6603.i.i, align 8, !noalias !53
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i818.i.i

B30.if.lr.ph.i818.i.i:                            ; preds = %B2250.i.i
  %195 = getelementptr double, ptr %.336, i64 %.2645.i.i
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B30.if.lr.ph.i818.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i818.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i818.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %195, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !63
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i819.i.i = icmp eq i64 %.108.i.i.i, %.981.i.i
  br i1 %exitcond.not.i819.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B2250.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B2250.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.6604.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !66
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !66
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.68.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.69.i.i.i = tail call double @log1p(double %.68.i.i.i)
  %.70.i.i.i = fmul double %.11.i.i.i, %.69.i.i.i
  %.71.i.i.i = fadd double %.63.i.i.i, %.70.i.i.i
  %.72.i.i.i = fsub double %.71.i.i.i, %.9.i.i.i
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.6604.i.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.6659.i.i = fadd double %lp.6.1.lcssa.i119.i, %.82.i.i.i
  br label %B2346.i.i

B2346.i.i:                                        ; preds = %squared, %B2196.i.i
  %lp.5.1.i.i = phi double [ %.6659.i.i, %squared ], [ %lp.6.1.lcssa.i119.i, %B2196.i.i ]
  br i1 %.5446899.not.i.i, label %B340.loopexit.i.i, label %B2368.if.lr.ph.i.i

B2368.if.lr.ph.i.i:                               ; preds = %B2346.i.i
  %196 = getelementptr double, ptr %.336, i64 %.2645.i.i
  %197 = getelementptr double, ptr %.336, i64 %.2859.i.i
  %198 = getelementptr double, ptr %197, i64 %.1756.i.i
  br label %B2406.if.lr.ph.i.i

B2466.i.i:                                        ; preds = %B2406.if.i.i
  %.6760.i.i = add nuw nsw i64 %.6691.0922.i.i, 1
  %.6941.i.i = getelementptr double, ptr %198, i64 %.6691.0922.i.i
  store double %.6926.i.i, ptr %.6941.i.i, align 8, !noalias !53
  %exitcond943.not.i.i = icmp eq i64 %.223.i.i110.i, %.6760.i.i
  br i1 %exitcond943.not.i.i, label %B340.loopexit.i.i, label %B2406.if.lr.ph.i.i

B2501.i.i:                                        ; preds = %B1500.if.i.i, %B1534.i.i
  %total.16.4.i.i = phi double [ %.5285.i.i, %B1534.i.i ], [ %total.15.3873.i.i, %B1500.if.i.i ]
  %exitcond936.not.i.i = icmp eq i64 %.223.i.i110.i, %.5215.i.i
  br i1 %exitcond936.not.i.i, label %B1410.loopexit.i.i, label %B1500.if.i.i

B808.if.lr.ph.i.i:                                ; preds = %B1608.i.i, %B772.if.lr.ph.i.i
  %indvars.iv930.i.i = phi i64 [ %.223.i.i110.i, %B772.if.lr.ph.i.i ], [ %indvars.iv.next931.i.i, %B1608.i.i ]
  %.3148.0885.i.i = phi i64 [ 0, %B772.if.lr.ph.i.i ], [ %.3217.i.i, %B1608.i.i ]
  %smax932.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv930.i.i, i64 0)
  %199 = add nuw i64 %smax932.i.i, %.3148.0885.i.i
  %.3465855.not.i.not.i = icmp sgt i64 %.223.i.i110.i, %.3148.0885.i.i
  %invariant.gep860.i.i = getelementptr double, ptr %157, i64 %.3148.0885.i.i
  %.3685.i.i = mul nuw nsw i64 %.3148.0885.i.i, %.223.i.i110.i
  %200 = getelementptr double, ptr %174, i64 %.3685.i.i
  br label %B808.if.i.i

B808.if.i.i:                                      ; preds = %B808.if.lr.ph.i.i, %B1014.i.i
  %indvars.iv.i.i = phi i64 [ %.223.i.i110.i, %B808.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B1014.i.i ]
  %.3270.0863.i.i = phi i64 [ 0, %B808.if.lr.ph.i.i ], [ %.3339.i.i, %B1014.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %201 = add nuw i64 %smax.i.i, %.3270.0863.i.i
  %.3339.i.i = add nuw nsw i64 %.3270.0863.i.i, 1
  %.3369.i.i = icmp eq i64 %.3148.0885.i.i, %.3270.0863.i.i
  %..i.i = select i1 %.3369.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.3465855.not.i.not.i, label %B858.if.lr.ph.i.i, label %B1014.i.i

B858.if.lr.ph.i.i:                                ; preds = %B808.if.i.i
  %.3590851.not.not.i.i = icmp sgt i64 %.223.i.i110.i, %.3270.0863.i.i
  %invariant.gep.i.i = getelementptr double, ptr %157, i64 %.3270.0863.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B962.i.i
  %total.13.3858.i.i = phi double [ %..i.i, %B858.if.lr.ph.i.i ], [ %.3675.i.i, %B962.i.i ]
  %.3409.0856.i.i = phi i64 [ %.3148.0885.i.i, %B858.if.lr.ph.i.i ], [ %.3478.i.i, %B962.i.i ]
  %.3478.i.i = add nuw i64 %.3409.0856.i.i, 1
  %202 = mul nsw i64 %.3409.0856.i.i, %.223.i.i110.i
  br i1 %.3590851.not.not.i.i, label %B892.if.lr.ph.i.i, label %B962.i.i

B892.if.lr.ph.i.i:                                ; preds = %B858.if.i.i
  %203 = getelementptr double, ptr %172, i64 %202
  br label %B892.if.i.i

B892.if.i.i:                                      ; preds = %B892.if.i.i, %B892.if.lr.ph.i.i
  %inner.2.4854.i.i = phi double [ 0.000000e+00, %B892.if.lr.ph.i.i ], [ %.3648.i.i, %B892.if.i.i ]
  %.3534.0852.i.i = phi i64 [ %.3270.0863.i.i, %B892.if.lr.ph.i.i ], [ %.3603.i.i, %B892.if.i.i ]
  %.3603.i.i = add nuw i64 %.3534.0852.i.i, 1
  %.3635.i130.i = getelementptr double, ptr %203, i64 %.3534.0852.i.i
  %.3636.i.i = load double, ptr %.3635.i130.i, align 8, !noalias !53
  %.3638.i.i = mul nsw i64 %.3534.0852.i.i, %.223.i.i110.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3638.i.i
  %.3645.i.i = load double, ptr %gep.i.i, align 8, !noalias !53
  %.3646.i131.i = fmul double %.3636.i.i, %.3645.i.i
  %.3648.i.i = fadd double %inner.2.4854.i.i, %.3646.i131.i
  %exitcond.not.i132.i = icmp eq i64 %.3603.i.i, %201
  br i1 %exitcond.not.i132.i, label %B962.i.i, label %B892.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1292.if.lr.ph.i.i
  %total.14.2868.i.i = phi double [ %.4377.i.i, %B1292.if.lr.ph.i.i ], [ %.4516.i.i, %B1292.if.i.i ]
  %.4407.0866.i.i = phi i64 [ 0, %B1292.if.lr.ph.i.i ], [ %.4476.i.i, %B1292.if.i.i ]
  %.4476.i.i = add nuw nsw i64 %.4407.0866.i.i, 1
  %.4504.i.i = getelementptr i64, ptr %178, i64 %.4407.0866.i.i
  %.4505.i.i = load i64, ptr %.4504.i.i, align 8, !noalias !53
  %.4507.i.i = getelementptr double, ptr %.336, i64 %.4505.i.i
  %.4508.i.i = load double, ptr %.4507.i.i, align 8, !noalias !53
  %.4512.i.i = getelementptr double, ptr %181, i64 %.4407.0866.i.i
  %.4513.i.i = load double, ptr %.4512.i.i, align 8, !noalias !53
  %.4514.i.i = fmul double %.4508.i.i, %.4513.i.i
  %.4516.i.i = fsub double %total.14.2868.i.i, %.4514.i.i
  %exitcond935.not.i.i = icmp eq i64 %.4476.i.i, %.3716.i.i
  br i1 %exitcond935.not.i.i, label %B1346.i.i, label %B1292.if.i.i

B1410.if.i.i:                                     ; preds = %B1410.loopexit.i.i, %B1410.if.lr.ph.i.i
  %total.17.2880.i.i = phi double [ %total.14.2.lcssa.i.i, %B1410.if.lr.ph.i.i ], [ %total.16.4.i.i, %B1410.loopexit.i.i ]
  %.4771.0878.i.i = phi i64 [ 0, %B1410.if.lr.ph.i.i ], [ %.4840.i.i, %B1410.loopexit.i.i ]
  %.556.idx.i.i.i = mul i64 %.4771.0878.i.i, 24
  %.556.i.i.i = getelementptr i8, ptr %182, i64 %.556.idx.i.i.i
  %.557.i.i.i = load i64, ptr %.556.i.i.i, align 8, !noalias !57
  %.574.i.i.i = getelementptr i8, ptr %.556.i.i.i, i64 8
  %.575.i.i.i = load i64, ptr %.574.i.i.i, align 8, !noalias !57
  %gep876.i.i = getelementptr i64, ptr %invariant.gep875.i.i, i64 %.575.i.i.i
  %.578.i.i.i = load i64, ptr %gep876.i.i, align 8, !noalias !57
  %.idx.i820.i.i = mul i64 %.557.i.i.i, 416
  %204 = getelementptr i8, ptr %183, i64 %.idx.i820.i.i
  %.580.i.i.i = getelementptr i8, ptr %204, i64 216
  %.581.i.i.i = load i64, ptr %.580.i.i.i, align 8, !noalias !57
  %.792.i.i.i = getelementptr i8, ptr %204, i64 8
  %.793.i.i.i = load i64, ptr %.792.i.i.i, align 8, !noalias !57
  %.794.i.i.i = mul nsw i64 %.793.i.i.i, %.578.i.i.i
  %.810.i.i.i = getelementptr i8, ptr %.556.i.i.i, i64 16
  %.811.i.i.i = load i64, ptr %.810.i.i.i, align 8, !noalias !57
  %205 = getelementptr i64, ptr %.63, i64 %.811.i.i.i
  %206 = getelementptr double, ptr %.336, i64 %.794.i.i.i
  %207 = getelementptr double, ptr %206, i64 %.581.i.i.i
  br label %B1500.if.i.i

B1500.if.i.i:                                     ; preds = %B1410.if.i.i, %B2501.i.i
  %total.15.3873.i.i = phi double [ %total.17.2880.i.i, %B1410.if.i.i ], [ %total.16.4.i.i, %B2501.i.i ]
  %.5146.0871.i.i = phi i64 [ 0, %B1410.if.i.i ], [ %.5215.i.i, %B2501.i.i ]
  %.5215.i.i = add nuw nsw i64 %.5146.0871.i.i, 1
  %.5247.i.i = getelementptr i64, ptr %205, i64 %.5146.0871.i.i
  %.5248.i.i = load i64, ptr %.5247.i.i, align 8, !noalias !53
  %.5249.i.i = icmp sgt i64 %.5248.i.i, -1
  br i1 %.5249.i.i, label %B1534.i.i, label %B2501.i.i

B1696.if.i.i:                                     ; preds = %B1876.i.i, %cholesky
  %.5390.0900.i.i = phi i64 [ 0, %cholesky ], [ %.5459.i.i, %B1876.i.i ]
  %.5459.i.i = add nuw nsw i64 %.5390.0900.i.i, 1
  %.5571887.not.not.i.i = icmp sgt i64 %.223.i.i110.i, %.5390.0900.i.i
  br i1 %.5571887.not.not.i.i, label %B1730.if.lr.ph.i.i, label %B1790.i.i

B1730.if.lr.ph.i.i:                               ; preds = %B1696.if.i.i
  %invariant.gep892.i.i = getelementptr double, ptr %157, i64 %.5390.0900.i.i
  br label %B1730.if.i.i

B1730.if.i.i:                                     ; preds = %B1730.if.i.i, %B1730.if.lr.ph.i.i
  %total.18.2890.i.i = phi double [ 0.000000e+00, %B1730.if.lr.ph.i.i ], [ %.5625.i.i, %B1730.if.i.i ]
  %.5515.0888.i.i = phi i64 [ %.5390.0900.i.i, %B1730.if.lr.ph.i.i ], [ %.5584.i.i, %B1730.if.i.i ]
  %.5584.i.i = add nuw i64 %.5515.0888.i.i, 1
  %.5610.i.i = mul nsw i64 %.5515.0888.i.i, %.223.i.i110.i
  %gep893.i.i = getelementptr double, ptr %invariant.gep892.i.i, i64 %.5610.i.i
  %.5617.i.i = load double, ptr %gep893.i.i, align 8, !noalias !53
  %.5621.i.i = getelementptr double, ptr %176, i64 %.5515.0888.i.i
  %.5622.i.i = load double, ptr %.5621.i.i, align 8, !noalias !53
  %.5623.i.i = fmul double %.5617.i.i, %.5622.i.i
  %.5625.i.i = fadd double %total.18.2890.i.i, %.5623.i.i
  %exitcond939.not.i.i = icmp eq i64 %.5584.i.i, %.223.i.i110.i
  br i1 %exitcond939.not.i.i, label %B1790.i.i, label %B1730.if.i.i

B1816.if.i.i:                                     ; preds = %B1816.if.i.i, %B1816.if.lr.ph.i.i
  %total.19.2897.i.i = phi double [ %total.18.2.lcssa.i.i, %B1816.if.lr.ph.i.i ], [ %.5773.i.i, %B1816.if.i.i ]
  %.5663.0895.i.i = phi i64 [ 0, %B1816.if.lr.ph.i.i ], [ %.5732.i.i, %B1816.if.i.i ]
  %.5732.i.i = add nuw nsw i64 %.5663.0895.i.i, 1
  %.5764.i.i = getelementptr double, ptr %190, i64 %.5663.0895.i.i
  %.5765.i.i = load double, ptr %.5764.i.i, align 8, !noalias !53
  %.5769.i.i = getelementptr double, ptr %189, i64 %.5663.0895.i.i
  %.5770.i.i = load double, ptr %.5769.i.i, align 8, !noalias !53
  %.5771.i.i = fmul double %.5765.i.i, %.5770.i.i
  %.5773.i.i = fsub double %total.19.2897.i.i, %.5771.i.i
  %exitcond940.not.i.i = icmp eq i64 %.5732.i.i, %.5390.0900.i.i
  br i1 %exitcond940.not.i.i, label %B1876.i.i, label %B1816.if.i.i

B1964.if.i.i:                                     ; preds = %B2118.i.i, %B1928.i.i
  %lp.6.1913.i.i = phi double [ %.5360.i.i, %B1928.i.i ], [ %.6153.i.i, %B2118.i.i ]
  %.5847.0912.i.i = phi i64 [ %storemerge798.i.i, %B1928.i.i ], [ %.5909.i.i, %B2118.i.i ]
  %.5844.0.in911.i.i = phi i64 [ %.223.i.i110.i, %B1928.i.i ], [ %.5844.0914.i.i, %B2118.i.i ]
  %.5844.0914.i.i = add i64 %.5844.0.in911.i.i, -1
  %.5909.i.i = add nsw i64 %.5847.0912.i.i, -1
  %.5945.i.i = getelementptr double, ptr %189, i64 %.5844.0914.i.i
  %.5946.i.i = load double, ptr %.5945.i.i, align 8, !noalias !53
  %.5949.i.i = icmp slt i64 %.5844.0914.i.i, %.981.i.i
  br i1 %.5949.i.i, label %B1996.i.i, label %B2022.i.i

B2058.if.i.i:                                     ; preds = %B2058.if.i.i, %B2058.if.lr.ph.i.i
  %total.20.2905.i.i = phi double [ %.5973.i.i, %B2058.if.lr.ph.i.i ], [ %.6117.i.i, %B2058.if.i.i ]
  %.6010.0904.i.i = phi i64 [ %.6020.i.i, %B2058.if.lr.ph.i.i ], [ %.6072.i.i, %B2058.if.i.i ]
  %.6007.0903.i.i = phi i64 [ %.5844.0.in911.i.i, %B2058.if.lr.ph.i.i ], [ %.6076.i.i, %B2058.if.i.i ]
  %.6072.i.i = add nsw i64 %.6010.0904.i.i, -1
  %.6076.i.i = add i64 %.6007.0903.i.i, 1
  %.6102.i.i = mul nsw i64 %.6007.0903.i.i, %.223.i.i110.i
  %gep908.i.i = getelementptr double, ptr %invariant.gep907.i.i, i64 %.6102.i.i
  %.6109.i.i = load double, ptr %gep908.i.i, align 8, !noalias !53
  %.6113.i.i = getelementptr double, ptr %193, i64 %.6007.0903.i.i
  %.6114.i.i = load double, ptr %.6113.i.i, align 8, !noalias !53
  %.6115.i.i = fmul double %.6109.i.i, %.6114.i.i
  %.6117.i.i = fsub double %total.20.2905.i.i, %.6115.i.i
  %.6063.i.i = icmp sgt i64 %.6010.0904.i.i, 1
  br i1 %.6063.i.i, label %B2058.if.i.i, label %B2118.i.i

B2406.if.lr.ph.i.i:                               ; preds = %B2466.i.i, %B2368.if.lr.ph.i.i
  %.6691.0922.i.i = phi i64 [ 0, %B2368.if.lr.ph.i.i ], [ %.6760.i.i, %B2466.i.i ]
  %.6912.i.i = mul nuw nsw i64 %.6691.0922.i.i, %.223.i.i110.i
  %208 = getelementptr double, ptr %157, i64 %.6912.i.i
  br label %B2406.if.i.i

B2406.if.i.i:                                     ; preds = %B2406.if.i.i, %B2406.if.lr.ph.i.i
  %total.21.2919.i.i = phi double [ 0.000000e+00, %B2406.if.lr.ph.i.i ], [ %.6926.i.i, %B2406.if.i.i ]
  %.6816.0917.i.i = phi i64 [ 0, %B2406.if.lr.ph.i.i ], [ %.6885.i.i, %B2406.if.i.i ]
  %.6885.i.i = add nuw nsw i64 %.6816.0917.i.i, 1
  %.6917.i.i = getelementptr double, ptr %208, i64 %.6816.0917.i.i
  %.6918.i.i = load double, ptr %.6917.i.i, align 8, !noalias !53
  %.6922.i.i = getelementptr double, ptr %196, i64 %.6816.0917.i.i
  %.6923.i.i = load double, ptr %.6922.i.i, align 8, !noalias !53
  %.6924.i.i = fmul double %.6918.i.i, %.6923.i.i
  %.6926.i.i = fadd double %total.21.2919.i.i, %.6924.i.i
  %exitcond942.not.i.i = icmp eq i64 %.6816.0917.i.i, %.6691.0922.i.i
  br i1 %exitcond942.not.i.i, label %B2466.i.i, label %B2406.if.i.i

effects_forward: ; preds = %B340.loopexit.i.i, %B964.i.i.i, %B62.i.i, %B36.i.i
  %storemerge797.i.i = phi double [ %.3808.i.i.i, %B964.i.i.i ], [ 0.000000e+00, %B36.i.i ], [ 0.000000e+00, %B62.i.i ], [ %lp.5.1.i.i, %B340.loopexit.i.i ]
  %.1977.i = fadd double %.955.i, %storemerge797.i.i
  %.2195.i = getelementptr i8, ptr %220, i64 280
  %.2196.i = load i64, ptr %.2195.i, align 8, !noalias !9
  %.2197.not.i = icmp eq i64 %.2196.i, 0
  br i1 %.2197.not.i, label %B747.i, label %B716.i

B716.i:                                           ; preds = %effects_forward
  %.226.i136.i = load i64, ptr %220, align 8, !noalias !69
  %.439.i.i = load i64, ptr %.237.i.i, align 8, !noalias !69
  %.651.i.i = getelementptr i8, ptr %220, i64 216
  %.652.i.i = load i64, ptr %.651.i.i, align 8, !noalias !69
  %.1820179.not.i.i = icmp slt i64 %.226.i136.i, 1
  br i1 %.1820179.not.i.i, label %B747.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B716.i
  %.1734.i.i = getelementptr i8, ptr %220, i64 320
  %.1735.i.i = load i64, ptr %.1734.i.i, align 8, !noalias !69
  %.1515.i.i = getelementptr i8, ptr %220, i64 312
  %.1516.i.i = load i64, ptr %.1515.i.i, align 8, !noalias !69
  %.1302.i.i = getelementptr i8, ptr %220, i64 304
  %.1303.i138.i = load i64, ptr %.1302.i.i, align 8, !noalias !69
  %.1083.i139.i = getelementptr i8, ptr %220, i64 296
  %.1084.i.i = load i64, ptr %.1083.i139.i, align 8, !noalias !69
  %.870.i140.i = getelementptr i8, ptr %220, i64 288
  %.871.i141.i = load i64, ptr %.870.i140.i, align 8, !noalias !69
  %209 = getelementptr i64, ptr %.63, i64 %.871.i141.i
  %210 = getelementptr double, ptr %.108, i64 %.1735.i.i
  %.1963170.not.i.i = icmp slt i64 %.439.i.i, 1
  %211 = getelementptr i64, ptr %.63, i64 %.1084.i.i
  %212 = getelementptr i64, ptr %.63, i64 %.1303.i138.i
  %213 = getelementptr double, ptr %.108, i64 %.1516.i.i
  %214 = getelementptr double, ptr %.336, i64 %.652.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.1833.i.i, %.226.i136.i
  br i1 %exitcond183.not.i.i, label %B747.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.2022.i.i = getelementptr i64, ptr %211, i64 %.1762.0180.i.i
  %.2023.i.i = load i64, ptr %.2022.i.i, align 8, !noalias !69
  %.2031.i.i = getelementptr i8, ptr %.2022.i.i, i64 8
  %.2032.i.i = load i64, ptr %.2031.i.i, align 8, !noalias !69
  %.2069.i.i = sub i64 %.2032.i.i, %.2023.i.i
  %.2112176.not.i.i = icmp slt i64 %.2069.i.i, 1
  br i1 %.2112176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %215 = getelementptr double, ptr %.336, i64 %.1870.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.2112.i.i = icmp samesign ugt i64 %.2059.0178.i.i, 1
  br i1 %.2112.i.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.1762.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.1833.i.i, %B356.loopexit.i.i ]
  %.1833.i.i = add nuw nsw i64 %.1762.0180.i.i, 1
  %.1865.i.i = getelementptr i64, ptr %209, i64 %.1762.0180.i.i
  %.1866.i.i = load i64, ptr %.1865.i.i, align 8, !noalias !69
  %.1868.i.i = mul nsw i64 %.1866.i.i, %.439.i.i
  %.1870.i.i = add nsw i64 %.1868.i.i, %.652.i.i
  %.1875.i.i = getelementptr double, ptr %210, i64 %.1762.0180.i.i
  %.1876.i.i = load double, ptr %.1875.i.i, align 8, !noalias !69
  br i1 %.1963170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %216 = getelementptr double, ptr %.336, i64 %.1870.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.1907.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.1976.i.i, %B420.if.i.i ]
  %.1976.i.i = add nuw nsw i64 %.1907.0171.i.i, 1
  %.2004.i.i = getelementptr double, ptr %216, i64 %.1907.0171.i.i
  %.2005.i.i = load double, ptr %.2004.i.i, align 8, !noalias !69
  %.2007.i.i = fmul double %.1876.i.i, %.2005.i.i
  store double %.2007.i.i, ptr %.2004.i.i, align 8, !noalias !69
  %exitcond.not.i142.i = icmp eq i64 %.439.i.i, %.1976.i.i
  br i1 %exitcond.not.i142.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.2059.0178.i.i = phi i64 [ %.2069.i.i, %B514.if.lr.ph.i.i ], [ %.2121.i.i, %B514.loopexit.i.i ]
  %.2056.0177.i.i = phi i64 [ %.2023.i.i, %B514.if.lr.ph.i.i ], [ %.2125.i.i, %B514.loopexit.i.i ]
  %.2121.i.i = add nsw i64 %.2059.0178.i.i, -1
  %.2125.i.i = add i64 %.2056.0177.i.i, 1
  %.2162.i.i = getelementptr double, ptr %213, i64 %.2056.0177.i.i
  %.2163.i.i = load double, ptr %.2162.i.i, align 8, !noalias !69
  br i1 %.1963170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.2153.i.i = getelementptr i64, ptr %212, i64 %.2056.0177.i.i
  %.2154.i.i = load i64, ptr %.2153.i.i, align 8, !noalias !69
  %.2156.i.i = mul nsw i64 %.2154.i.i, %.439.i.i
  %217 = getelementptr double, ptr %214, i64 %.2156.i.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.2194.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.2263.i.i, %B582.if.i.i ]
  %.2263.i.i = add nuw nsw i64 %.2194.0174.i.i, 1
  %.2291.i.i = getelementptr double, ptr %215, i64 %.2194.0174.i.i
  %.2292.i.i = load double, ptr %.2291.i.i, align 8, !noalias !69
  %.2296.i.i = getelementptr double, ptr %217, i64 %.2194.0174.i.i
  %.2297.i.i = load double, ptr %.2296.i.i, align 8, !noalias !69
  %.2299.i.i = fmul double %.2163.i.i, %.2297.i.i
  %.2300.i.i = fadd double %.2292.i.i, %.2299.i.i
  store double %.2300.i.i, ptr %.2291.i.i, align 8, !noalias !69
  %exitcond182.not.i.i = icmp eq i64 %.439.i.i, %.2263.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B747.i:                                           ; preds = %B356.loopexit.i.i, %B716.i, %effects_forward, %regions_forward, %states_forward, %B402.i
  %lp.6.1.i = phi double [ %.955.i, %B402.i ], [ %.1683.i, %states_forward ], [ %.1939.i, %regions_forward ], [ %.1977.i, %effects_forward ], [ %.1977.i, %B716.i ], [ %.1977.i, %B356.loopexit.i.i ]
  %exitcond163.not.i = icmp eq i64 %.480.i, %.387.i
  br i1 %exitcond163.not.i, label %before_likelihood, label %B164.if.i

B164.if.i:                                        ; preds = %B747.i, %B164.if.lr.ph.i
  %lp.5.0160.i = phi double [ %.1863.i.i, %B164.if.lr.ph.i ], [ %lp.6.1.i, %B747.i ]
  %.411.0159.i = phi i64 [ 0, %B164.if.lr.ph.i ], [ %.480.i, %B747.i ]
  %.480.i = add nuw nsw i64 %.411.0159.i, 1
  %.604.i = load i64, ptr %.603.i, align 8, !noalias !9
  %.912.i = load i64, ptr %.911.i, align 8, !noalias !9
  %218 = getelementptr i64, ptr %.63, i64 %.912.i
  %.915.i = getelementptr i64, ptr %218, i64 %.411.0159.i
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !9
  %219 = getelementptr i64, ptr %.63, i64 %.604.i
  %.idx.i27 = mul i64 %.916.i, 416
  %220 = getelementptr i8, ptr %219, i64 %.idx.i27
  %.237.i.i = getelementptr i8, ptr %220, i64 8
  %.238.i.i = load i64, ptr %.237.i.i, align 8, !noalias !72
  %.451.i143.i = getelementptr i8, ptr %220, i64 16
  %.452.i144.i = load i64, ptr %.451.i143.i, align 8, !noalias !72
  %.674.i.i = getelementptr i8, ptr %220, i64 40
  %.675.i.i = load i64, ptr %.674.i.i, align 8, !noalias !72
  %.888.i.i = getelementptr i8, ptr %220, i64 48
  %.889.i.i = load i64, ptr %.888.i.i, align 8, !noalias !72
  %.1102.i.i = getelementptr i8, ptr %220, i64 32
  %.1103.i.i = load i64, ptr %.1102.i.i, align 8, !noalias !72
  %.1325.i.i = getelementptr i8, ptr %220, i64 72
  %.1326.i.i = load i64, ptr %.1325.i.i, align 8, !noalias !72
  %.1539.i.i = getelementptr i8, ptr %220, i64 56
  %.1540.i.i = load i64, ptr %.1539.i.i, align 8, !noalias !72
  %.1759.i.i = getelementptr i8, ptr %220, i64 88
  %.1760.i.i = load i64, ptr %.1759.i.i, align 8, !noalias !72
  %.1761.not.i.i = icmp eq i64 %.1760.i.i, 0
  br i1 %.1761.not.i.i, label %B448.i.i, label %B346.i145.i

B346.i145.i:                                      ; preds = %B164.if.i
  %.1859356.not.i.i = icmp slt i64 %.238.i.i, 1
  br i1 %.1859356.not.i.i, label %factor_forward, label %B368.if.lr.ph.i.i

B368.if.lr.ph.i.i:                                ; preds = %B346.i145.i
  %221 = getelementptr double, ptr %.336, i64 %.1326.i.i
  %222 = getelementptr i64, ptr %.63, i64 %.1103.i.i
  %223 = getelementptr double, ptr %.336, i64 %.1540.i.i
  br label %B368.if.i.i

B448.i.i:                                         ; preds = %B164.if.i
  %.1983.i.i = sub i64 %.238.i.i, %.452.i144.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.1983.i.i, i64 0)
  %.2026362.not.i.i = icmp slt i64 %.1983.i.i, 1
  br i1 %.2026362.not.i.i, label %B564.i.i, label %B470.if.lr.ph.i.i

B470.if.lr.ph.i.i:                                ; preds = %B448.i.i
  %.2147359.not.i.i = icmp slt i64 %.238.i.i, 1
  %224 = getelementptr double, ptr %.336, i64 %.1326.i.i
  %225 = getelementptr double, ptr %.336, i64 %.1540.i.i
  br label %B470.if.i.i

B470.loopexit.i.i:                                ; preds = %B498.if.i.i, %B470.if.i.i
  %.2026.i.i = icmp samesign ugt i64 %.1973.0364.i.i, 1
  br i1 %.2026.i.i, label %B470.if.i.i, label %B564.i.i

B564.i.i:                                         ; preds = %B470.loopexit.i.i, %B448.i.i
  %.2301371.not.i.i = icmp slt i64 %.452.i144.i, 1
  br i1 %.2301371.not.i.i, label %B1160.preheader.i.i, label %B590.if.lr.ph.i.i

B590.if.lr.ph.i.i:                                ; preds = %B564.i.i
  %226 = getelementptr i64, ptr %.63, i64 %.1103.i.i
  %227 = getelementptr i64, ptr %.63, i64 %.675.i.i
  %228 = getelementptr double, ptr %.108, i64 %.889.i.i
  %229 = getelementptr double, ptr %.336, i64 %.1326.i.i
  %230 = getelementptr double, ptr %.336, i64 %.1540.i.i
  br label %B590.if.i.i

B1160.preheader.i.i:                              ; preds = %B1070.i.i, %B564.i.i
  %lp.3.0.lcssa.i147.i = phi double [ 0.000000e+00, %B564.i.i ], [ %lp.2.1.lcssa.i.i, %B1070.i.i ]
  br i1 %.2026362.not.i.i, label %factor_forward, label %B1160.if.lr.ph.i.i

B1160.if.lr.ph.i.i:                               ; preds = %B1160.preheader.i.i
  %.3034.i.i = getelementptr i8, ptr %220, i64 80
  %231 = getelementptr i64, ptr %.63, i64 %.1103.i.i
  %232 = getelementptr double, ptr %.336, i64 %.1326.i.i
  %233 = getelementptr double, ptr %.336, i64 %.1540.i.i
  br label %B1160.if.i.i

B688.i.i:                                         ; preds = %B642.if.i.i
  %.2513.i.i = getelementptr double, ptr %.570, i64 %.2501.i.i
  %.2514.i.i = load double, ptr %.2513.i.i, align 8, !noalias !72
  %.2524.i.i = getelementptr double, ptr %242, i64 %.2387.0366.i.i
  %.2525.i.i = load double, ptr %.2524.i.i, align 8, !noalias !72
  %.2532.i.i = tail call double @llvm.fabs.f64(double %.2514.i.i)
  %.2540.i.i = fmul double %.2532.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.2540.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.2540.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.2540.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i149.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.2533.i.i = fsub double 0x3FE62E42FEFA39EF, %.2532.i.i
  %.2526.i.i = fmul double %.2525.i.i, 2.000000e+00
  %.2515.i.i = tail call double @tanh(double %.2514.i.i)
  %.2565.i.i = fsub double %.2533.i.i, %.39.i.i149.i
  %.2566.i.i = fmul double %.2526.i.i, %.2565.i.i
  %.2568.i.i = fadd double %lp.2.1368.i.i, %.2566.i.i
  %.2575.i.i = getelementptr double, ptr %arg.grad, i64 %.2501.i.i
  %.2576.i.i = load double, ptr %.2575.i.i, align 8, !noalias !72
  %.2578.i.i = fmul double %.2526.i.i, %.2515.i.i
  %.2579.i.i = fsub double %.2576.i.i, %.2578.i.i
  store double %.2579.i.i, ptr %.2575.i.i, align 8, !noalias !72
  %.2585.i.i = fmul double %left.2.1369.i.i, %.2515.i.i
  %.2594.i.i = tail call double @cosh(double %.2514.i.i)
  %.2599.i.i = fdiv double %left.2.1369.i.i, %.2594.i.i
  br label %B1012.i.i

B1012.i.i:                                        ; preds = %B642.if.i.i, %B688.i.i
  %lp.4.2.i.i = phi double [ %.2568.i.i, %B688.i.i ], [ %lp.2.1368.i.i, %B642.if.i.i ]
  %left.3.2.i.i = phi double [ %.2599.i.i, %B688.i.i ], [ %left.2.1369.i.i, %B642.if.i.i ]
  %entry.2.2.i.i = phi double [ %.2585.i.i, %B688.i.i ], [ 0.000000e+00, %B642.if.i.i ]
  %.2626.i.i = getelementptr double, ptr %243, i64 %.2387.0366.i.i
  store double %entry.2.2.i.i, ptr %.2626.i.i, align 8, !noalias !72
  %.2630.i.i = fmul double %.2356.i.i, %entry.2.2.i.i
  %.2643.i.i = getelementptr double, ptr %244, i64 %.2387.0366.i.i
  store double %.2630.i.i, ptr %.2643.i.i, align 8, !noalias !72
  %exitcond384.not.i.i = icmp eq i64 %.2456.i.i, %.2245.0372.i.i
  br i1 %exitcond384.not.i.i, label %B1070.i.i, label %B642.if.i.i

B1070.i.i:                                        ; preds = %B1012.i.i, %B590.if.i.i
  %.2657.pre-phi.i.i = phi i64 [ 0, %B590.if.i.i ], [ %.2494.i.i, %B1012.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.3.0374.i.i, %B590.if.i.i ], [ %lp.4.2.i.i, %B1012.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B590.if.i.i ], [ %left.3.2.i.i, %B1012.i.i ]
  %234 = getelementptr double, ptr %229, i64 %.2657.pre-phi.i.i
  %.2664.i.i = getelementptr double, ptr %234, i64 %.2245.0372.i.i
  store double %left.2.1.lcssa.i.i, ptr %.2664.i.i, align 8, !noalias !72
  %.2668.i.i = fmul double %.2356.i.i, %left.2.1.lcssa.i.i
  %235 = getelementptr double, ptr %230, i64 %.2657.pre-phi.i.i
  %.2683.i.i = getelementptr double, ptr %235, i64 %.2245.0372.i.i
  store double %.2668.i.i, ptr %.2683.i.i, align 8, !noalias !72
  %exitcond385.not.i.i = icmp eq i64 %.2314.i.i, %.452.i144.i
  br i1 %exitcond385.not.i.i, label %B1160.preheader.i.i, label %B590.if.i.i

B1160.loopexit.i.i:                               ; preds = %B1272.if.i.i, %B1160.if.i.i
  %.2781.i.i = icmp sgt i64 %.2728.0381.i.i, 1
  br i1 %.2781.i.i, label %B1160.if.i.i, label %factor_forward

B368.if.i.i:                                      ; preds = %B368.if.i.i, %B368.if.lr.ph.i.i
  %.1801.0358.i.i = phi i64 [ 0, %B368.if.lr.ph.i.i ], [ %.1872.i.i, %B368.if.i.i ]
  %.1872.i.i = add nuw nsw i64 %.1801.0358.i.i, 1
  %.1898.i.i = mul nuw nsw i64 %.1801.0358.i.i, %.238.i.i
  %236 = getelementptr double, ptr %221, i64 %.1898.i.i
  %.1903.i.i = getelementptr double, ptr %236, i64 %.1801.0358.i.i
  store double 1.000000e+00, ptr %.1903.i.i, align 8, !noalias !72
  %.1908.i.i = getelementptr i64, ptr %222, i64 %.1801.0358.i.i
  %.1909.i.i = load i64, ptr %.1908.i.i, align 8, !noalias !72
  %.1911.i.i = getelementptr double, ptr %.336, i64 %.1909.i.i
  %.1912.i.i = load double, ptr %.1911.i.i, align 8, !noalias !72
  %237 = getelementptr double, ptr %223, i64 %.1898.i.i
  %.1919.i.i = getelementptr double, ptr %237, i64 %.1801.0358.i.i
  store double %.1912.i.i, ptr %.1919.i.i, align 8, !noalias !72
  %exitcond.not.i146.i = icmp eq i64 %.1872.i.i, %.238.i.i
  br i1 %exitcond.not.i146.i, label %factor_forward, label %B368.if.i.i

B470.if.i.i:                                      ; preds = %B470.loopexit.i.i, %B470.if.lr.ph.i.i
  %.1973.0364.i.i = phi i64 [ %storemerge.i.i, %B470.if.lr.ph.i.i ], [ %.2035.i.i, %B470.loopexit.i.i ]
  %.1970.0363.i.i = phi i64 [ %.452.i144.i, %B470.if.lr.ph.i.i ], [ %.2039.i.i, %B470.loopexit.i.i ]
  %.2035.i.i = add nsw i64 %.1973.0364.i.i, -1
  %.2039.i.i = add i64 %.1970.0363.i.i, 1
  br i1 %.2147359.not.i.i, label %B470.loopexit.i.i, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B470.if.i.i
  %238 = mul nsw i64 %.1970.0363.i.i, %.238.i.i
  %239 = getelementptr double, ptr %224, i64 %238
  %240 = getelementptr double, ptr %225, i64 %238
  br label %B498.if.i.i

B498.if.i.i:                                      ; preds = %B498.if.i.i, %B498.if.lr.ph.i.i
  %.2091.0360.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.2160.i.i, %B498.if.i.i ]
  %.2160.i.i = add nuw nsw i64 %.2091.0360.i.i, 1
  %.2192.i.i = getelementptr double, ptr %239, i64 %.2091.0360.i.i
  store double 0.000000e+00, ptr %.2192.i.i, align 8, !noalias !72
  %.2201.i.i = getelementptr double, ptr %240, i64 %.2091.0360.i.i
  store double 0.000000e+00, ptr %.2201.i.i, align 8, !noalias !72
  %exitcond383.not.i.i = icmp eq i64 %.238.i.i, %.2160.i.i
  br i1 %exitcond383.not.i.i, label %B470.loopexit.i.i, label %B498.if.i.i

B590.if.i.i:                                      ; preds = %B1070.i.i, %B590.if.lr.ph.i.i
  %lp.3.0374.i.i = phi double [ 0.000000e+00, %B590.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B1070.i.i ]
  %.2245.0372.i.i = phi i64 [ 0, %B590.if.lr.ph.i.i ], [ %.2314.i.i, %B1070.i.i ]
  %.2314.i.i = add nuw nsw i64 %.2245.0372.i.i, 1
  %.2352.i.i = getelementptr i64, ptr %226, i64 %.2245.0372.i.i
  %.2353.i.i = load i64, ptr %.2352.i.i, align 8, !noalias !72
  %.2355.i.i = getelementptr double, ptr %.336, i64 %.2353.i.i
  %.2356.i.i = load double, ptr %.2355.i.i, align 8, !noalias !72
  %.2443365.not.i.i = icmp eq i64 %.2245.0372.i.i, 0
  br i1 %.2443365.not.i.i, label %B1070.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B590.if.i.i
  %.2494.i.i = mul nsw i64 %.2245.0372.i.i, %.238.i.i
  %241 = getelementptr i64, ptr %227, i64 %.2494.i.i
  %242 = getelementptr double, ptr %228, i64 %.2494.i.i
  %243 = getelementptr double, ptr %229, i64 %.2494.i.i
  %244 = getelementptr double, ptr %230, i64 %.2494.i.i
  br label %B642.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.lr.ph.i.i, %B1012.i.i
  %left.2.1369.i.i = phi double [ 1.000000e+00, %B642.if.lr.ph.i.i ], [ %left.3.2.i.i, %B1012.i.i ]
  %lp.2.1368.i.i = phi double [ %lp.3.0374.i.i, %B642.if.lr.ph.i.i ], [ %lp.4.2.i.i, %B1012.i.i ]
  %.2387.0366.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.2456.i.i, %B1012.i.i ]
  %.2456.i.i = add nuw nsw i64 %.2387.0366.i.i, 1
  %.2500.i.i = getelementptr i64, ptr %241, i64 %.2387.0366.i.i
  %.2501.i.i = load i64, ptr %.2500.i.i, align 8, !noalias !72
  %.2509.i.i = icmp sgt i64 %.2501.i.i, -1
  br i1 %.2509.i.i, label %B688.i.i, label %B1012.i.i

B1160.if.i.i:                                     ; preds = %B1160.loopexit.i.i, %B1160.if.lr.ph.i.i
  %.2728.0381.i.i = phi i64 [ %storemerge.i.i, %B1160.if.lr.ph.i.i ], [ %.2790.i.i, %B1160.loopexit.i.i ]
  %.2725.0380.i.i = phi i64 [ %.452.i144.i, %B1160.if.lr.ph.i.i ], [ %.2794.i.i, %B1160.loopexit.i.i ]
  %.2790.i.i = add nsw i64 %.2728.0381.i.i, -1
  %.2794.i.i = add i64 %.2725.0380.i.i, 1
  %.3035.i.i = load i64, ptr %.3034.i.i, align 8, !noalias !72
  %.3037.i.i = sub i64 %.2725.0380.i.i, %.452.i144.i
  %245 = getelementptr i64, ptr %.63, i64 %.3037.i.i
  %.3041.i.i = getelementptr i64, ptr %245, i64 %.3035.i.i
  %.3042.i.i = load i64, ptr %.3041.i.i, align 8, !noalias !72
  %.3047.i.i = getelementptr i64, ptr %231, i64 %.2725.0380.i.i
  %.3048.i.i = load i64, ptr %.3047.i.i, align 8, !noalias !72
  %.3050.i.i = getelementptr double, ptr %.336, i64 %.3048.i.i
  %.3051.i.i = load double, ptr %.3050.i.i, align 8, !noalias !72
  %.3139376.i.i = icmp sgt i64 %.3042.i.i, -1
  br i1 %.3139376.i.i, label %B1272.if.lr.ph.i.i, label %B1160.loopexit.i.i

B1272.if.lr.ph.i.i:                               ; preds = %B1160.if.i.i
  %.3179.i.i = mul nsw i64 %.3042.i.i, %.238.i.i
  %246 = getelementptr double, ptr %232, i64 %.3179.i.i
  %.3188.i.i = mul nsw i64 %.2725.0380.i.i, %.238.i.i
  %247 = getelementptr double, ptr %232, i64 %.3188.i.i
  %248 = getelementptr double, ptr %233, i64 %.3188.i.i
  br label %B1272.if.i.i

B1272.if.i.i:                                     ; preds = %B1272.if.i.i, %B1272.if.lr.ph.i.i
  %.3083.0377.i.i = phi i64 [ 0, %B1272.if.lr.ph.i.i ], [ %.3152.i.i, %B1272.if.i.i ]
  %.3152.i.i = add nuw i64 %.3083.0377.i.i, 1
  %.3184.i.i = getelementptr double, ptr %246, i64 %.3083.0377.i.i
  %.3185.i.i = load double, ptr %.3184.i.i, align 8, !noalias !72
  %.3193.i.i = getelementptr double, ptr %247, i64 %.3083.0377.i.i
  store double %.3185.i.i, ptr %.3193.i.i, align 8, !noalias !72
  %.3205.i148.i = fmul double %.3051.i.i, %.3185.i.i
  %.3213.i.i = getelementptr double, ptr %248, i64 %.3083.0377.i.i
  store double %.3205.i148.i, ptr %.3213.i.i, align 8, !noalias !72
  %exitcond.not.i28 = icmp eq i64 %.3083.0377.i.i, %.3042.i.i
  br i1 %exitcond.not.i28, label %B1160.loopexit.i.i, label %B1272.if.i.i

factor_forward: ; preds = %B368.if.i.i, %B1160.loopexit.i.i, %B1160.preheader.i.i, %B346.i145.i
  %storemerge341.i.i = phi double [ %lp.3.0.lcssa.i147.i, %B1160.preheader.i.i ], [ 0.000000e+00, %B346.i145.i ], [ %lp.3.0.lcssa.i147.i, %B1160.loopexit.i.i ], [ 0.000000e+00, %B368.if.i.i ]
  %.955.i = fadd double %lp.5.0160.i, %storemerge341.i.i
  %.1173.i = getelementptr i8, ptr %220, i64 368
  %.1174.i = load i64, ptr %.1173.i, align 8, !noalias !9
  %.1175.i = icmp sgt i64 %.1174.i, -1
  br i1 %.1175.i, label %B376.i, label %B402.i

before_likelihood: ; preds = %B747.i, %forward
  %lp.5.0.lcssa.i = phi double [ %.1863.i.i, %forward ], [ %lp.6.1.i, %B747.i ]
  %.849 = getelementptr i8, ptr %.63, i64 120
  %.850 = load i64, ptr %.849, align 8
  %.60.i29 = getelementptr i64, ptr %.63, i64 %.850
  %.61.i = load i64, ptr %.60.i29, align 8, !noalias !75
  %.94.i = getelementptr i8, ptr %.60.i29, i64 40
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !75
  %.134.i = getelementptr i8, ptr %.60.i29, i64 32
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !75
  %.217162.not.i = icmp slt i64 %.135.i, 1
  br i1 %.217162.not.i, label %B286.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %249 = getelementptr i64, ptr %.63, i64 %.95.i
  %.1266428.not.i.i = icmp slt i64 %.61.i, 1
  br label %B146.if.i

B254.i:                                           ; preds = %B146.if.i
  %.89.i.i = getelementptr i8, ptr %.385.i, i64 24
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !78
  %.155.i.i = getelementptr i8, ptr %.385.i, i64 40
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !78
  %.227.i.i70 = getelementptr i8, ptr %.385.i, i64 48
  %.228.i.i = load i64, ptr %.227.i.i70, align 8, !noalias !78
  %.293.i.i = getelementptr i8, ptr %.385.i, i64 104
  %.294.i.i = load i64, ptr %.293.i.i, align 8, !noalias !78
  %.359.i.i = getelementptr i8, ptr %.385.i, i64 112
  %.360.i.i = load i64, ptr %.359.i.i, align 8, !noalias !78
  %.452418.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.452418.not.i.i, label %B370.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B254.i
  %.557.i.i = getelementptr i8, ptr %.385.i, i64 32
  %250 = getelementptr double, ptr %.336, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700425.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700425.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.385.i, i64 64
  %251 = getelementptr double, ptr %.108, i64 %.228.i.i
  %252 = getelementptr double, ptr %.336, i64 %.360.i.i
  %253 = getelementptr double, ptr %.336, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %253, i64 %.644.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !78
  %exitcond451.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond451.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i = getelementptr i8, ptr %.385.i, i64 96
  %.1044.i.i = load i64, ptr %.1043.i.i, align 8, !noalias !78
  br i1 %.1266428.not.i.i, label %B788.i.i, label %B706.if.lr.ph.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i = getelementptr i8, ptr %.385.i, i64 72
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !78
  %.1109.i.i = getelementptr i8, ptr %.385.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !78
  %254 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %255 = getelementptr double, ptr %.336, i64 %.294.i.i
  %.1319.i.i = icmp sgt i64 %.1176.i.i, -1
  %256 = getelementptr double, ptr %.108, i64 %.1176.i.i
  %257 = getelementptr double, ptr %.336, i64 %.1044.i.i
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i87 = getelementptr double, ptr %256, i64 %.1210.0429.i.i
  %.1329.i.i = load double, ptr %.1328.i.i87, align 8, !noalias !78
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i = fadd double %.1317.i.i, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %257, i64 %.1210.0429.i.i
  store double %.1339.i.i, ptr %.1350.i.i, align 8, !noalias !78
  %exitcond452.not.i.i = icmp eq i64 %.61.i, %.1279.i.i72
  br i1 %exitcond452.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i73 = getelementptr i8, ptr %.385.i, i64 80
  %.1428.i.i74 = load i64, ptr %.1427.i.i73, align 8, !noalias !78
  %.1508445.not.i.i = icmp slt i64 %.1428.i.i74, 1
  br i1 %.1508445.not.i.i, label %B728.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.385.i, i64 88
  %258 = getelementptr double, ptr %.336, i64 %.1044.i.i
  br label %B852.if.i.i

B1696.i.i:                                        ; preds = %B1648.if.i.i, %B1560.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1560.if.i.i ], [ %.2781.i.i86, %B1648.if.i.i ]
  %.2799.i.i = getelementptr double, ptr %258, i64 %.2525.0443.i.i
  %.2800.i.i = load double, ptr %.2799.i.i, align 8, !noalias !78
  %.2802.i.i = fadd double %total.5.2.lcssa.i.i, %.2800.i.i
  store double %.2802.i.i, ptr %.2799.i.i, align 8, !noalias !78
  %exitcond456.not.i.i = icmp eq i64 %.61.i, %.2594.i.i83
  br i1 %exitcond456.not.i.i, label %B1747.i.i, label %B1560.if.i.i

B1747.i.i:                                        ; preds = %B1376.if.i.i, %B1238.if.i.i, %B1696.i.i, %B1560.preheader.i.i, %B1238.preheader.i.i, %B1376.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.1521.i.i75, %.1428.i.i74
  br i1 %exitcond457.not.i.i, label %B728.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i, %B232.if.i.i ]
  %.465.i.i = add nuw nsw i64 %.394.0419.i.i, 1
  %.558.i.i = load i64, ptr %.557.i.i, align 8, !noalias !78
  %259 = getelementptr i64, ptr %.63, i64 %.558.i.i
  %.567.idx.i.i = shl i64 %.394.0419.i.i, 4
  %.567.i.i = getelementptr i8, ptr %259, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !78
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.570, ptr %.336
  %.590.i.i = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !78
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !78
  %.605.i.i = getelementptr double, ptr %250, i64 %.394.0419.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i, align 8, !noalias !78
  %exitcond.not.i.i71 = icmp eq i64 %.90.i.i, %.465.i.i
  br i1 %exitcond.not.i.i71, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0426.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0426.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !78
  %260 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %260, i64 %.644.0426.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !78
  br i1 %.452418.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0426.i.i, %.90.i.i
  %261 = getelementptr double, ptr %251, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0422.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0422.i.i, 1
  %.940.i.i = getelementptr double, ptr %261, i64 %.839.0422.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !78
  %.945.i.i = getelementptr double, ptr %252, i64 %.839.0422.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !78
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1424.i.i, %.947.i.i
  %exitcond450.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond450.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0429.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i72, %B766.i.i ]
  %.1279.i.i72 = add nuw nsw i64 %.1210.0429.i.i, 1
  %.1311.i.i = getelementptr i64, ptr %254, i64 %.1210.0429.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i, align 8, !noalias !78
  %.1316.i.i = getelementptr double, ptr %255, i64 %.1312.i.i
  %.1317.i.i = load double, ptr %.1316.i.i, align 8, !noalias !78
  br i1 %.1319.i.i, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1747.i.i, %B852.if.lr.ph.i.i
  %.1452.0446.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i75, %B1747.i.i ]
  %.1521.i.i75 = add nuw nsw i64 %.1452.0446.i.i, 1
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !78
  %262 = getelementptr i64, ptr %.63, i64 %.1611.i.i
  %.1649.idx.i.i = shl i64 %.1452.0446.i.i, 5
  %.1649.i.i76 = getelementptr i8, ptr %262, i64 %.1649.idx.i.i
  %.1650.i.i = load i64, ptr %.1649.i.i76, align 8, !noalias !78
  %263 = getelementptr i64, ptr %.63, i64 %.1650.i.i
  %.1862.i.i = getelementptr i8, ptr %263, i64 8
  %.1863.i.i77 = load i64, ptr %.1862.i.i, align 8, !noalias !78
  %.2075.i.i = getelementptr i8, ptr %263, i64 216
  %.2076.i.i = load i64, ptr %.2075.i.i, align 8, !noalias !78
  %.2096.i.i = getelementptr i8, ptr %.1649.i.i76, i64 24
  %.2097.i.i = load i64, ptr %.2096.i.i, align 8, !noalias !78
  %.2126.i.i = getelementptr i8, ptr %.1649.i.i76, i64 8
  %.2127.i.i = load i64, ptr %.2126.i.i, align 8, !noalias !78
  %.2147.i.i = getelementptr i8, ptr %.1649.i.i76, i64 16
  %.2148.i.i = load i64, ptr %.2147.i.i, align 8, !noalias !78
  switch i64 %.1863.i.i77, label %B1560.preheader.i.i [
    i64 1, label %B1238.preheader.i.i
    i64 2, label %B1376.preheader.i.i
  ]

B1376.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1376.if.lr.ph.i.i

B1376.if.lr.ph.i.i:                               ; preds = %B1376.preheader.i.i
  %264 = getelementptr i64, ptr %.63, i64 %.2127.i.i
  %265 = getelementptr i64, ptr %.63, i64 %.2148.i.i
  %266 = getelementptr double, ptr %.336, i64 %.2076.i.i
  %267 = getelementptr double, ptr %.108, i64 %.2097.i.i
  br label %B1376.if.i.i

B1238.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1238.if.lr.ph.i.i

B1238.if.lr.ph.i.i:                               ; preds = %B1238.preheader.i.i
  %268 = getelementptr i64, ptr %.63, i64 %.2127.i.i
  %269 = getelementptr double, ptr %.336, i64 %.2076.i.i
  %270 = getelementptr i64, ptr %.63, i64 %.2148.i.i
  %271 = getelementptr double, ptr %.108, i64 %.2097.i.i
  br label %B1238.if.i.i

B1560.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1560.if.lr.ph.i.i

B1560.if.lr.ph.i.i:                               ; preds = %B1560.preheader.i.i
  %272 = getelementptr i64, ptr %.63, i64 %.2127.i.i
  %273 = getelementptr i64, ptr %.63, i64 %.2148.i.i
  %.2731437.not.i.i = icmp slt i64 %.1863.i.i77, 1
  %274 = getelementptr double, ptr %.336, i64 %.2076.i.i
  %275 = getelementptr double, ptr %.108, i64 %.2097.i.i
  br label %B1560.if.i.i

B1238.if.i.i:                                     ; preds = %B1238.if.i.i, %B1238.if.lr.ph.i.i
  %.2184.0435.i.i = phi i64 [ 0, %B1238.if.lr.ph.i.i ], [ %.2253.i.i, %B1238.if.i.i ]
  %.2253.i.i = add nuw nsw i64 %.2184.0435.i.i, 1
  %.2281.i.i = getelementptr double, ptr %258, i64 %.2184.0435.i.i
  %.2282.i.i = load double, ptr %.2281.i.i, align 8, !noalias !78
  %.2286.i.i = getelementptr i64, ptr %268, i64 %.2184.0435.i.i
  %.2287.i.i = load i64, ptr %.2286.i.i, align 8, !noalias !78
  %.2291.i.i79 = getelementptr double, ptr %269, i64 %.2287.i.i
  %.2292.i.i80 = load double, ptr %.2291.i.i79, align 8, !noalias !78
  %.2296.i.i81 = getelementptr i64, ptr %270, i64 %.2184.0435.i.i
  %.2297.i.i82 = load i64, ptr %.2296.i.i81, align 8, !noalias !78
  %.2301.i.i = getelementptr double, ptr %271, i64 %.2297.i.i82
  %.2302.i.i = load double, ptr %.2301.i.i, align 8, !noalias !78
  %.2303.i.i = fmul double %.2292.i.i80, %.2302.i.i
  %.2304.i.i = fadd double %.2282.i.i, %.2303.i.i
  store double %.2304.i.i, ptr %.2281.i.i, align 8, !noalias !78
  %exitcond454.not.i.i = icmp eq i64 %.61.i, %.2253.i.i
  br i1 %exitcond454.not.i.i, label %B1747.i.i, label %B1238.if.i.i

B1376.if.i.i:                                     ; preds = %B1376.if.i.i, %B1376.if.lr.ph.i.i
  %.2351.0432.i.i = phi i64 [ 0, %B1376.if.lr.ph.i.i ], [ %.2420.i.i, %B1376.if.i.i ]
  %.2420.i.i = add nuw nsw i64 %.2351.0432.i.i, 1
  %.2448.i.i = getelementptr i64, ptr %264, i64 %.2351.0432.i.i
  %.2449.i.i = load i64, ptr %.2448.i.i, align 8, !noalias !78
  %.2456.i.i78 = getelementptr i64, ptr %265, i64 %.2351.0432.i.i
  %.2457.i.i = load i64, ptr %.2456.i.i78, align 8, !noalias !78
  %.2464.i.i = getelementptr double, ptr %258, i64 %.2351.0432.i.i
  %.2465.i.i = load double, ptr %.2464.i.i, align 8, !noalias !78
  %.2467.idx.i.i = shl i64 %.2449.i.i, 4
  %.2467.i.i = getelementptr i8, ptr %266, i64 %.2467.idx.i.i
  %.2468.i.i = load double, ptr %.2467.i.i, align 8, !noalias !78
  %.2470.idx.i.i = shl i64 %.2457.i.i, 4
  %.2470.i.i = getelementptr i8, ptr %267, i64 %.2470.idx.i.i
  %.2471.i.i = load double, ptr %.2470.i.i, align 8, !noalias !78
  %.2472.i.i = fmul double %.2468.i.i, %.2471.i.i
  %.2475.i.i = getelementptr i8, ptr %.2467.i.i, i64 8
  %.2476.i.i = load double, ptr %.2475.i.i, align 8, !noalias !78
  %.2479.i.i = getelementptr i8, ptr %.2470.i.i, i64 8
  %.2480.i.i = load double, ptr %.2479.i.i, align 8, !noalias !78
  %.2481.i.i = fmul double %.2476.i.i, %.2480.i.i
  %.2482.i.i = fadd double %.2472.i.i, %.2481.i.i
  %.2483.i.i = fadd double %.2465.i.i, %.2482.i.i
  store double %.2483.i.i, ptr %.2464.i.i, align 8, !noalias !78
  %exitcond453.not.i.i = icmp eq i64 %.61.i, %.2420.i.i
  br i1 %exitcond453.not.i.i, label %B1747.i.i, label %B1376.if.i.i

B1560.if.i.i:                                     ; preds = %B1560.if.lr.ph.i.i, %B1696.i.i
  %.2525.0443.i.i = phi i64 [ 0, %B1560.if.lr.ph.i.i ], [ %.2594.i.i83, %B1696.i.i ]
  %.2594.i.i83 = add nuw nsw i64 %.2525.0443.i.i, 1
  br i1 %.2731437.not.i.i, label %B1696.i.i, label %B1648.if.lr.ph.i.i

B1648.if.lr.ph.i.i:                               ; preds = %B1560.if.i.i
  %.2636.i.i = getelementptr i64, ptr %273, i64 %.2525.0443.i.i
  %.2637.i.i = load i64, ptr %.2636.i.i, align 8, !noalias !78
  %.2639.i.i84 = mul nsw i64 %.2637.i.i, %.1863.i.i77
  %.2626.i.i85 = getelementptr i64, ptr %272, i64 %.2525.0443.i.i
  %.2627.i.i = load i64, ptr %.2626.i.i85, align 8, !noalias !78
  %.2629.i.i = mul nsw i64 %.2627.i.i, %.1863.i.i77
  %276 = getelementptr double, ptr %274, i64 %.2629.i.i
  %277 = getelementptr double, ptr %275, i64 %.2639.i.i84
  br label %B1648.if.i.i

B1648.if.i.i:                                     ; preds = %B1648.if.i.i, %B1648.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1648.if.lr.ph.i.i ], [ %.2781.i.i86, %B1648.if.i.i ]
  %.2675.0438.i.i = phi i64 [ 0, %B1648.if.lr.ph.i.i ], [ %.2744.i.i, %B1648.if.i.i ]
  %.2744.i.i = add nuw nsw i64 %.2675.0438.i.i, 1
  %.2772.i.i = getelementptr double, ptr %276, i64 %.2675.0438.i.i
  %.2773.i.i = load double, ptr %.2772.i.i, align 8, !noalias !78
  %.2777.i.i = getelementptr double, ptr %277, i64 %.2675.0438.i.i
  %.2778.i.i = load double, ptr %.2777.i.i, align 8, !noalias !78
  %.2779.i.i = fmul double %.2773.i.i, %.2778.i.i
  %.2781.i.i86 = fadd double %total.5.2440.i.i, %.2779.i.i
  %exitcond455.not.i.i = icmp eq i64 %.1863.i.i77, %.2744.i.i
  br i1 %exitcond455.not.i.i, label %B1696.i.i, label %B1648.if.i.i

B286.i:                                           ; preds = %B728.i, %before_likelihood
  %.472.i33 = getelementptr i8, ptr %.60.i29, i64 48
  %.473.i = load i64, ptr %.472.i33, align 8, !noalias !75
  %.474.i = icmp sgt i64 %.473.i, -1
  br i1 %.474.i, label %B344.i, label %B494.i

B344.i:                                           ; preds = %B286.i
  %.58.i.i = load i64, ptr %.60.i29, align 8, !noalias !81
  %.223.i.i46 = load i64, ptr %.134.i, align 8, !noalias !81
  %.305110.not.i.i = icmp slt i64 %.223.i.i46, 1
  br i1 %.305110.not.i.i, label %keep, label %B228.if.lr.ph.i.i

B228.if.lr.ph.i.i:                                ; preds = %B344.i
  %278 = getelementptr i64, ptr %.63, i64 %.473.i
  %.180.i.i = getelementptr i8, ptr %278, i64 16
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !81
  %.91.i.i = load i64, ptr %.94.i, align 8, !noalias !81
  %279 = getelementptr i64, ptr %.63, i64 %.91.i.i
  %.634107.not.i.i = icmp slt i64 %.58.i.i, 1
  br label %B228.if.i.i

B336.i.i:                                         ; preds = %B228.if.i.i
  br i1 %.634107.not.i.i, label %B476.i.i, label %B400.if.lr.ph.i.i

B400.if.lr.ph.i.i:                                ; preds = %B336.i.i
  %.549.i.i = getelementptr i8, ptr %.473.i.i, i64 96
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !81
  %280 = getelementptr double, ptr %.336, i64 %.550.i.i
  %281 = getelementptr double, ptr %.336, i64 %to.3.0113.i.i
  br label %B400.if.i.i

B476.i.i:                                         ; preds = %B400.if.i.i, %B336.i.i
  %.715.i.i = add nsw i64 %to.3.0113.i.i, %.58.i.i
  br label %B614.i.i

B516.i.i:                                         ; preds = %B228.if.i.i
  %.801.i.i = getelementptr i8, ptr %.473.i.i, i64 8
  %.802.i.i = load i64, ptr %.801.i.i, align 8, !noalias !81
  %.821.i.i = getelementptr double, ptr %.468, i64 %.802.i.i
  %.822.i.i = load double, ptr %.821.i.i, align 8, !noalias !81
  %.827.i.i = getelementptr double, ptr %.336, i64 %to.3.0113.i.i
  store double %.822.i.i, ptr %.827.i.i, align 8, !noalias !81
  %.831.i.i = add nsw i64 %to.3.0113.i.i, 1
  br label %B614.i.i

B614.i.i:                                         ; preds = %B228.if.i.i, %B516.i.i, %B476.i.i
  %to.4.1.i.i = phi i64 [ %.715.i.i, %B476.i.i ], [ %.831.i.i, %B516.i.i ], [ %to.3.0113.i.i, %B228.if.i.i ]
  %exitcond114.not.i.i = icmp eq i64 %.318.i.i, %.223.i.i46
  br i1 %exitcond114.not.i.i, label %keep, label %B228.if.i.i

B228.if.i.i:                                      ; preds = %B614.i.i, %B228.if.lr.ph.i.i
  %to.3.0113.i.i = phi i64 [ %.181.i.i, %B228.if.lr.ph.i.i ], [ %to.4.1.i.i, %B614.i.i ]
  %.247.0111.i.i = phi i64 [ 0, %B228.if.lr.ph.i.i ], [ %.318.i.i, %B614.i.i ]
  %.318.i.i = add nuw nsw i64 %.247.0111.i.i, 1
  %.473.idx.i.i = mul i64 %.247.0111.i.i, 120
  %.473.i.i = getelementptr i8, ptr %279, i64 %.473.idx.i.i
  %.474.i.i47 = load i64, ptr %.473.i.i, align 8, !noalias !81
  switch i64 %.474.i.i47, label %B614.i.i [
    i64 0, label %B336.i.i
    i64 1, label %B516.i.i
  ]

B400.if.i.i:                                      ; preds = %B400.if.i.i, %B400.if.lr.ph.i.i
  %.578.0108.i.i = phi i64 [ 0, %B400.if.lr.ph.i.i ], [ %.647.i.i, %B400.if.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.0108.i.i, 1
  %.696.i.i = getelementptr double, ptr %280, i64 %.578.0108.i.i
  %.697.i.i = load double, ptr %.696.i.i, align 8, !noalias !81
  %.704.i.i = getelementptr double, ptr %281, i64 %.578.0108.i.i
  store double %.697.i.i, ptr %.704.i.i, align 8, !noalias !81
  %exitcond.not.i100.i = icmp eq i64 %.58.i.i, %.647.i.i
  br i1 %exitcond.not.i100.i, label %B476.i.i, label %B400.if.i.i

keep: ; preds = %B614.i.i, %B344.i
  %.512.i = tail call double @cells(i64 %.850, ptr nonnull %.336, ptr %.468, ptr nonnull %.336, ptr nonnull %.63, ptr %.108), !noalias !75
  %.547.i = load i64, ptr %.472.i33, align 8, !noalias !75
  %282 = getelementptr i64, ptr %.63, i64 %.547.i
  %.78.i.i = getelementptr i8, ptr %282, i64 8
  %.140.i.i = load i64, ptr %282, align 8, !noalias !84
  %.22251.not.i.i = icmp slt i64 %.140.i.i, 1
  br i1 %.22251.not.i.i, label %B142.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %keep
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !84
  %283 = getelementptr double, ptr %.336, i64 %.79.i.i
  br label %B106.if.i.i

B142.i.i:                                         ; preds = %B106.if.i.i, %keep
  %.334.i.i = getelementptr i8, ptr %282, i64 32
  %.335.i.i = load i64, ptr %.334.i.i, align 8, !noalias !84
  %.336.i.i = icmp sgt i64 %.335.i.i, -1
  br i1 %.336.i.i, label %B196.i.i, label %B220.i.i

B196.i.i:                                         ; preds = %B142.i.i
  %284 = getelementptr i64, ptr %.63, i64 %.335.i.i
  %.347.i.i.i55 = getelementptr i8, ptr %284, i64 8
  %.348.i.i.i = load i64, ptr %.347.i.i.i55, align 8, !noalias !87
  %.1084.i.i.i = getelementptr i8, ptr %282, i64 40
  %.1085.i.i.i = load i64, ptr %.1084.i.i.i, align 8, !noalias !87
  %.1167607.not.i.i.i = icmp slt i64 %.1085.i.i.i, 1
  br i1 %.1167607.not.i.i.i, label %couple, label %B440.if.lr.ph.i.i.i

B440.if.lr.ph.i.i.i:                              ; preds = %B196.i.i
  %.1023.i.i.i = getelementptr i8, ptr %282, i64 72
  %.1024.i.i.i56 = load i64, ptr %.1023.i.i.i, align 8, !noalias !87
  %.956.i.i.i = getelementptr i8, ptr %282, i64 24
  %.957.i.i.i = load i64, ptr %.956.i.i.i, align 8, !noalias !87
  %.898.i.i.i = getelementptr i8, ptr %282, i64 64
  %.899.i.i.i = load i64, ptr %.898.i.i.i, align 8, !noalias !87
  %.840.i.i.i = getelementptr i8, ptr %282, i64 56
  %.841.i.i.i = load i64, ptr %.840.i.i.i, align 8, !noalias !87
  %.773.i.i.i = getelementptr i8, ptr %284, i64 64
  %.774.i.i.i = load i64, ptr %.773.i.i.i, align 8, !noalias !87
  %.560.i.i.i = getelementptr i8, ptr %284, i64 56
  %.561.i.i.i = load i64, ptr %.560.i.i.i, align 8, !noalias !87
  %.129.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !87
  %.1261.i.i.i57 = getelementptr i8, ptr %282, i64 48
  %285 = getelementptr double, ptr %.336, i64 %.561.i.i.i
  %286 = getelementptr double, ptr %.336, i64 %.841.i.i.i
  %287 = getelementptr double, ptr %.336, i64 %.1024.i.i.i56
  %288 = getelementptr double, ptr %.336, i64 %.899.i.i.i
  %289 = getelementptr double, ptr %.336, i64 %.129.i.i.i
  %290 = getelementptr double, ptr %.336, i64 %.957.i.i.i
  %291 = getelementptr double, ptr %.336, i64 %.774.i.i.i
  br label %B440.if.i.i.i

B440.loopexit.i.i.i:                              ; preds = %B1526.loopexit.i.i.i, %B1472.i.i.i
  %exitcond619.not.i.i.i = icmp eq i64 %.1180.i.i.i, %.1085.i.i.i
  br i1 %exitcond619.not.i.i.i, label %couple, label %B440.if.i.i.i

B904.i.i.i:                                       ; preds = %B854.if.i.i.i, %B752.if.i.i.i
  %total.2.3.lcssa.i.i.i = phi double [ 0.000000e+00, %B752.if.i.i.i ], [ %.1785.i.i.i, %B854.if.i.i.i ]
  %.1806.i.i.i = getelementptr double, ptr %306, i64 %.1523.0577.i.i.i
  store double %total.2.3.lcssa.i.i.i, ptr %.1806.i.i.i, align 8, !noalias !87
  %.1818.i.i.i = getelementptr double, ptr %307, i64 %.1523.0577.i.i.i
  store double 0.000000e+00, ptr %.1818.i.i.i, align 8, !noalias !87
  %.1828.i.i.i = getelementptr double, ptr %308, i64 %.1523.0577.i.i.i
  store double 0.000000e+00, ptr %.1828.i.i.i, align 8, !noalias !87
  %.1832.i.i.i = mul nuw nsw i64 %.1523.0577.i.i.i, %.1301.i.i.i
  %gep.i.i.i66 = getelementptr double, ptr %invariant.gep.i.i.i65, i64 %.1832.i.i.i
  store double 0.000000e+00, ptr %gep.i.i.i66, align 8, !noalias !87
  %exitcond.not.i.i.i67 = icmp eq i64 %.1523.0577.i.i.i, %.1401.0581.i.i.i
  br i1 %exitcond.not.i.i.i67, label %B1016.i.i.i, label %B752.if.i.i.i

B1016.i.i.i:                                      ; preds = %B904.i.i.i
  %.1470.i.i.i = add nuw nsw i64 %.1401.0581.i.i.i, 1
  %.1857.i.i.i = getelementptr double, ptr %308, i64 %.1401.0581.i.i.i
  store double 1.000000e+00, ptr %.1857.i.i.i, align 8, !noalias !87
  %exitcond612.not.i.i.i = icmp eq i64 %.1301.i.i.i, %.1470.i.i.i
  br i1 %exitcond612.not.i.i.i, label %B64.if.lr.ph.i.i.i.i, label %B752.if.lr.ph.i.i.i

B182.i.i.i.i:                                     ; preds = %B116.if.i.i.i.i, %B64.if.i.i.i.i
  %total.2.2.lcssa.i.i.i.i = phi double [ %.270.i.i.i.i, %B64.if.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.422.i.i.i.i = icmp eq i64 %.40.0145.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %.422.i.i.i.i, label %B294.i.i.i.i, label %B268.i.i.i.i

B268.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.434.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1301.i.i.i
  %292 = getelementptr double, ptr %286, i64 %.434.i.i.i.i
  %.440.i.i.i.i = getelementptr double, ptr %292, i64 %.164.0142.i.i.i.i
  %.441.i.i.i.i = load double, ptr %.440.i.i.i.i, align 8, !noalias !90
  %.446.i.i.i.i = fdiv double %total.2.2.lcssa.i.i.i.i, %.441.i.i.i.i
  store double %.446.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !90
  br label %B64.if.i.i.i.i

B294.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.111.i.i.i.i = add nuw nsw i64 %.40.0145.i.i.i.i, 1
  %.425.i.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i.i)
  store double %.425.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !90
  %.482.i.i.i.i = getelementptr double, ptr %293, i64 %.40.0145.i.i.i.i
  %.483.i.i.i.i = load double, ptr %.482.i.i.i.i, align 8, !noalias !90
  %.484.i.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i.i)
  %.486.i.i.i.i = fadd double %half.2.0147.i.i.i.i, %.484.i.i.i.i
  %exitcond150.not.i.i.i.i = icmp eq i64 %.111.i.i.i.i, %.1301.i.i.i
  br i1 %exitcond150.not.i.i.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i.i.i

B64.if.lr.ph.i.i.i.i:                             ; preds = %B1016.i.i.i, %B294.i.i.i.i
  %half.2.0147.i.i.i.i = phi double [ %.486.i.i.i.i, %B294.i.i.i.i ], [ 0.000000e+00, %B1016.i.i.i ]
  %.40.0145.i.i.i.i = phi i64 [ %.111.i.i.i.i, %B294.i.i.i.i ], [ 0, %B1016.i.i.i ]
  %.263.i.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i.i, %.1301.i.i.i
  %293 = getelementptr double, ptr %286, i64 %.263.i.i.i.i
  br label %B64.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %B64.if.lr.ph.i.i.i.i, %B268.i.i.i.i
  %.164.0142.i.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i.i ], [ %.233.i.i.i.i, %B268.i.i.i.i ]
  %.233.i.i.i.i = add nuw nsw i64 %.164.0142.i.i.i.i, 1
  %.269.i.i.i.i = getelementptr double, ptr %293, i64 %.164.0142.i.i.i.i
  %.270.i.i.i.i = load double, ptr %.269.i.i.i.i, align 8, !noalias !90
  %.354137.not.i.i.i.i = icmp eq i64 %.164.0142.i.i.i.i, 0
  br i1 %.354137.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.lr.ph.i.i.i.i

B116.if.lr.ph.i.i.i.i:                            ; preds = %B64.if.i.i.i.i
  %.403.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1301.i.i.i
  %294 = getelementptr double, ptr %286, i64 %.403.i.i.i.i
  br label %B116.if.i.i.i.i

B116.if.i.i.i.i:                                  ; preds = %B116.if.i.i.i.i, %B116.if.lr.ph.i.i.i.i
  %total.2.2140.i.i.i.i = phi double [ %.270.i.i.i.i, %B116.if.lr.ph.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.298.0138.i.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i.i ], [ %.367.i.i.i.i, %B116.if.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0138.i.i.i.i, 1
  %.399.i.i.i.i = getelementptr double, ptr %293, i64 %.298.0138.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !90
  %.408.i.i.i.i = getelementptr double, ptr %294, i64 %.298.0138.i.i.i.i
  %.409.i.i.i.i = load double, ptr %.408.i.i.i.i, align 8, !noalias !90
  %.410.i.i.i.i = fmul double %.400.i.i.i.i, %.409.i.i.i.i
  %.412.i.i.i.i = fsub double %total.2.2140.i.i.i.i, %.410.i.i.i.i
  %exitcond.not.i.i.i.i68 = icmp eq i64 %.367.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %exitcond.not.i.i.i.i68, label %B182.i.i.i.i, label %B116.if.i.i.i.i

cholesky.2: ; preds = %B294.i.i.i.i, %B440.if.i.i.i
  %half.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B440.if.i.i.i ], [ %.486.i.i.i.i, %B294.i.i.i.i ]
  %.1893.i.i.i = sitofp i64 %.1322.i.i.i to double
  %.1894.i.i.i = fmul double %half.2.0.lcssa.i.i.i.i, %.1893.i.i.i
  %.1896.i.i.i = fsub double %lp.3.0610.i.i.i, %.1894.i.i.i
  %.1982593.not.i.i.i = icmp slt i64 %.1322.i.i.i, 1
  br i1 %.1982593.not.i.i.i, label %B1472.i.i.i, label %B1114.if.lr.ph.i.i.i

B1114.if.lr.ph.i.i.i:                             ; preds = %cholesky.2
  %.2103582.not.i.i.i = icmp slt i64 %.1301.i.i.i, 1
  %295 = getelementptr i64, ptr %.63, i64 %.1370.i.i.i
  br label %B1114.if.i.i.i

B1114.loopexit.i.i.i:                             ; preds = %B1254.loopexit.i.i.i, %B1114.if.i.i.i
  %lp.5.2.lcssa.i.i.i = phi double [ %lp.4.1596.i.i.i, %B1114.if.i.i.i ], [ %.2345.i.i.i, %B1254.loopexit.i.i.i ]
  %exitcond616.not.i.i.i = icmp eq i64 %.1995.i.i.i, %.1322.i.i.i
  br i1 %exitcond616.not.i.i.i, label %B1472.i.i.i, label %B1114.if.i.i.i

B172.i.i.i.i:                                     ; preds = %B106.if.i.i.i.i, %B54.if.i.i.i.i
  %.424.pre-phi.i.i.i.i = phi i64 [ 0, %B54.if.i.i.i.i ], [ %.396.i.i.i.i58, %B106.if.i.i.i.i ]
  %total.4.2.lcssa.i.i.i.i = phi double [ %.272.i.i.i.i, %B54.if.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %296 = getelementptr double, ptr %286, i64 %.424.pre-phi.i.i.i.i
  %.430.i.i.i.i = getelementptr double, ptr %296, i64 %.166.0230.i.i.i.i
  %.431.i.i.i.i = load double, ptr %.430.i.i.i.i, align 8, !noalias !93
  %.436.i.i.i.i = fdiv double %total.4.2.lcssa.i.i.i.i, %.431.i.i.i.i
  store double %.436.i.i.i.i, ptr %gep233.i.i.i.i, align 8, !noalias !93
  %exitcond252.not.i.i.i.i = icmp eq i64 %.1301.i.i.i, %.235.i.i.i.i
  br i1 %exitcond252.not.i.i.i.i, label %B266.if.i.i.i.i, label %B54.if.i.i.i.i

B392.i.i.i.i:                                     ; preds = %B326.if.i.i.i.i, %B266.if.i.i.i.i
  %total.5.2.lcssa.i.i.i.i = phi double [ %.587.i.i.i.i, %B266.if.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.741.i.i.i.i = mul nsw i64 %.481.0247.i.i.i.i, %.1301.i.i.i
  %297 = getelementptr double, ptr %286, i64 %.741.i.i.i.i
  %.747.i.i.i.i = getelementptr double, ptr %297, i64 %.481.0247.i.i.i.i
  %.748.i.i.i.i = load double, ptr %.747.i.i.i.i, align 8, !noalias !93
  %.753.i.i.i.i = fdiv double %total.5.2.lcssa.i.i.i.i, %.748.i.i.i.i
  store double %.753.i.i.i.i, ptr %gep249.i.i.i.i, align 8, !noalias !93
  %.537.i.i.i.i = icmp sgt i64 %.484.0246.i.i.i.i, 1
  br i1 %.537.i.i.i.i, label %B266.if.i.i.i.i, label %B1378.if.lr.ph.i.i.i

B54.if.i.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B172.i.i.i.i
  %.166.0230.i.i.i.i = phi i64 [ %.235.i.i.i.i, %B172.i.i.i.i ], [ 0, %B1142.if.i.i.i ]
  %.235.i.i.i.i = add nuw nsw i64 %.166.0230.i.i.i.i, 1
  %gep233.i.i.i.i = getelementptr double, ptr %290, i64 %.166.0230.i.i.i.i
  %.272.i.i.i.i = load double, ptr %gep233.i.i.i.i, align 8, !noalias !93
  %.356225.not.i.i.i.i = icmp eq i64 %.166.0230.i.i.i.i, 0
  br i1 %.356225.not.i.i.i.i, label %B172.i.i.i.i, label %B106.if.lr.ph.i.i.i.i

B106.if.lr.ph.i.i.i.i:                            ; preds = %B54.if.i.i.i.i
  %.396.i.i.i.i58 = mul nuw nsw i64 %.166.0230.i.i.i.i, %.1301.i.i.i
  %298 = getelementptr double, ptr %286, i64 %.396.i.i.i.i58
  br label %B106.if.i.i.i.i

B106.if.i.i.i.i:                                  ; preds = %B106.if.i.i.i.i, %B106.if.lr.ph.i.i.i.i
  %total.4.2228.i.i.i.i = phi double [ %.272.i.i.i.i, %B106.if.lr.ph.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %.300.0226.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i.i ], [ %.369.i.i.i.i, %B106.if.i.i.i.i ]
  %.369.i.i.i.i = add nuw nsw i64 %.300.0226.i.i.i.i, 1
  %.401.i.i.i.i = getelementptr double, ptr %298, i64 %.300.0226.i.i.i.i
  %.402.i.i.i.i = load double, ptr %.401.i.i.i.i, align 8, !noalias !93
  %gep.i.i.i.i = getelementptr double, ptr %290, i64 %.300.0226.i.i.i.i
  %.411.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !93
  %.412.i517.i.i.i = fmul double %.402.i.i.i.i, %.411.i.i.i.i
  %.414.i.i.i.i = fsub double %total.4.2228.i.i.i.i, %.412.i517.i.i.i
  %exitcond.not.i518.i.i.i = icmp eq i64 %.369.i.i.i.i, %.166.0230.i.i.i.i
  br i1 %exitcond.not.i518.i.i.i, label %B172.i.i.i.i, label %B106.if.i.i.i.i

B266.if.i.i.i.i:                                  ; preds = %B172.i.i.i.i, %B392.i.i.i.i
  %.484.0246.i.i.i.i = phi i64 [ %.546.i.i.i.i, %B392.i.i.i.i ], [ %storemerge507.i.i.i, %B172.i.i.i.i ]
  %.481.0.in245.i.i.i.i = phi i64 [ %.481.0247.i.i.i.i, %B392.i.i.i.i ], [ %.1301.i.i.i, %B172.i.i.i.i ]
  %.481.0247.i.i.i.i = add i64 %.481.0.in245.i.i.i.i, -1
  %.546.i.i.i.i = add nsw i64 %.484.0246.i.i.i.i, -1
  %gep249.i.i.i.i = getelementptr double, ptr %290, i64 %.481.0247.i.i.i.i
  %.587.i.i.i.i = load double, ptr %gep249.i.i.i.i, align 8, !noalias !93
  %.630.i.i.i.i = sub i64 %.1301.i.i.i, %.481.0.in245.i.i.i.i
  %.673236.not.i.i.i.i = icmp eq i64 %.630.i.i.i.i, 0
  br i1 %.673236.not.i.i.i.i, label %B392.i.i.i.i, label %B326.if.lr.ph.i.i.i.i

B326.if.lr.ph.i.i.i.i:                            ; preds = %B266.if.i.i.i.i
  %invariant.gep241.i.i.i.i = getelementptr double, ptr %286, i64 %.481.0247.i.i.i.i
  br label %B326.if.i.i.i.i

B326.if.i.i.i.i:                                  ; preds = %B326.if.i.i.i.i, %B326.if.lr.ph.i.i.i.i
  %total.5.2239.i.i.i.i = phi double [ %.587.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.620.0238.i.i.i.i = phi i64 [ %.630.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.682.i.i.i.i, %B326.if.i.i.i.i ]
  %.617.0237.i.i.i.i = phi i64 [ %.481.0.in245.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.686.i.i.i.i59, %B326.if.i.i.i.i ]
  %.682.i.i.i.i = add nsw i64 %.620.0238.i.i.i.i, -1
  %.686.i.i.i.i59 = add i64 %.617.0237.i.i.i.i, 1
  %.712.i.i.i.i = mul nsw i64 %.617.0237.i.i.i.i, %.1301.i.i.i
  %gep242.i.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i.i, i64 %.712.i.i.i.i
  %.719.i.i.i.i = load double, ptr %gep242.i.i.i.i, align 8, !noalias !93
  %gep235.i.i.i.i = getelementptr double, ptr %290, i64 %.617.0237.i.i.i.i
  %.728.i.i.i.i = load double, ptr %gep235.i.i.i.i, align 8, !noalias !93
  %.729.i.i.i.i = fmul double %.719.i.i.i.i, %.728.i.i.i.i
  %.731.i.i.i.i = fsub double %total.5.2239.i.i.i.i, %.729.i.i.i.i
  %.673.i.i.i.i = icmp sgt i64 %.620.0238.i.i.i.i, 1
  br i1 %.673.i.i.i.i, label %B326.if.i.i.i.i, label %B392.i.i.i.i

B1254.loopexit.i.i.i:                             ; preds = %B1378.if.i.i.i
  %.2293.i.i.i = add nuw nsw i64 %.2224.0589.i.i.i, 1
  %.2339.i.i.i = fmul double %.2338.i.i.i, 5.000000e-01
  %.2343.i.i.i = fmul double %.2339.i.i.i, %.2342.i.i.i
  %.2345.i.i.i = fadd double %lp.5.2591.i.i.i, %.2343.i.i.i
  %exitcond615.not.i.i.i = icmp eq i64 %.1301.i.i.i, %.2293.i.i.i
  br i1 %exitcond615.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1378.if.lr.ph.i.i.i

B1472.i.i.i:                                      ; preds = %B1114.loopexit.i.i.i, %cholesky.2
  %lp.4.1.lcssa.i.i.i = phi double [ %.1896.i.i.i, %cholesky.2 ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  br i1 %.1415.i.i.i, label %B26.if.i.i.i.i, label %B440.loopexit.i.i.i

B26.loopexit.i.i.i.i:                             ; preds = %B392.i554.i.i.i
  %.114.i.i.i.i62 = add nuw nsw i64 %.43.0254.i.i.i.i, 1
  %exitcond257.not.i.i.i.i = icmp eq i64 %.114.i.i.i.i62, %.1301.i.i.i
  br i1 %exitcond257.not.i.i.i.i, label %solve, label %B26.if.i.i.i.i

B172.i533.i.i.i:                                  ; preds = %B106.if.i524.i.i.i, %B54.if.i519.i.i.i
  %total.4.2.lcssa.i535.i.i.i = phi double [ %.272.i521.i.i.i, %B54.if.i519.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %299 = getelementptr double, ptr %286, i64 %.265.i.i.i.i
  %.430.i536.i.i.i = getelementptr double, ptr %299, i64 %.166.0233.i.i.i.i
  %.431.i537.i.i.i = load double, ptr %.430.i536.i.i.i, align 8, !noalias !96
  %.436.i538.i.i.i = fdiv double %total.4.2.lcssa.i535.i.i.i, %.431.i537.i.i.i
  store double %.436.i538.i.i.i, ptr %gep236.i.i.i.i, align 8, !noalias !96
  %exitcond256.not.i.i.i.i = icmp eq i64 %.1301.i.i.i, %.235.i520.i.i.i
  br i1 %exitcond256.not.i.i.i.i, label %B266.if.i540.i.i.i, label %B54.if.i519.i.i.i

B392.i554.i.i.i:                                  ; preds = %B326.if.i545.i.i.i, %B266.if.i540.i.i.i
  %total.5.2.lcssa.i555.i.i.i = phi double [ %.587.i542.i.i.i, %B266.if.i540.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %300 = getelementptr double, ptr %286, i64 %.580.i.i.i.i61
  %.747.i557.i.i.i = getelementptr double, ptr %300, i64 %.546.i541.i.i.i
  %.748.i558.i.i.i = load double, ptr %.747.i557.i.i.i, align 8, !noalias !96
  %.753.i559.i.i.i = fdiv double %total.5.2.lcssa.i555.i.i.i, %.748.i558.i.i.i
  store double %.753.i559.i.i.i, ptr %gep252.i.i.i.i, align 8, !noalias !96
  %.537.i560.i.i.i = icmp sgt i64 %.484.0249.i.i.i.i, 1
  br i1 %.537.i560.i.i.i, label %B266.if.i540.i.i.i, label %B26.loopexit.i.i.i.i

B26.if.i.i.i.i:                                   ; preds = %B1472.i.i.i, %B26.loopexit.i.i.i.i
  %.43.0254.i.i.i.i = phi i64 [ %.114.i.i.i.i62, %B26.loopexit.i.i.i.i ], [ 0, %B1472.i.i.i ]
  %invariant.gep235.i.i.i.i = getelementptr double, ptr %288, i64 %.43.0254.i.i.i.i
  br label %B54.if.i519.i.i.i

B54.if.i519.i.i.i:                                ; preds = %B26.if.i.i.i.i, %B172.i533.i.i.i
  %.166.0233.i.i.i.i = phi i64 [ 0, %B26.if.i.i.i.i ], [ %.235.i520.i.i.i, %B172.i533.i.i.i ]
  %.235.i520.i.i.i = add nuw nsw i64 %.166.0233.i.i.i.i, 1
  %.265.i.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i.i, %.1301.i.i.i
  %gep236.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.265.i.i.i.i
  %.272.i521.i.i.i = load double, ptr %gep236.i.i.i.i, align 8, !noalias !96
  %.356228.not.i.i.i.i = icmp eq i64 %.166.0233.i.i.i.i, 0
  br i1 %.356228.not.i.i.i.i, label %B172.i533.i.i.i, label %B106.if.lr.ph.i522.i.i.i

B106.if.lr.ph.i522.i.i.i:                         ; preds = %B54.if.i519.i.i.i
  %301 = getelementptr double, ptr %286, i64 %.265.i.i.i.i
  br label %B106.if.i524.i.i.i

B106.if.i524.i.i.i:                               ; preds = %B106.if.i524.i.i.i, %B106.if.lr.ph.i522.i.i.i
  %total.4.2231.i.i.i.i = phi double [ %.272.i521.i.i.i, %B106.if.lr.ph.i522.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %.300.0229.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i522.i.i.i ], [ %.369.i525.i.i.i, %B106.if.i524.i.i.i ]
  %.369.i525.i.i.i = add nuw nsw i64 %.300.0229.i.i.i.i, 1
  %.401.i526.i.i.i = getelementptr double, ptr %301, i64 %.300.0229.i.i.i.i
  %.402.i527.i.i.i = load double, ptr %.401.i526.i.i.i, align 8, !noalias !96
  %.404.i.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i.i, %.1301.i.i.i
  %gep.i528.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.404.i.i.i.i
  %.411.i529.i.i.i = load double, ptr %gep.i528.i.i.i, align 8, !noalias !96
  %.412.i530.i.i.i = fmul double %.402.i527.i.i.i, %.411.i529.i.i.i
  %.414.i531.i.i.i = fsub double %total.4.2231.i.i.i.i, %.412.i530.i.i.i
  %exitcond.not.i532.i.i.i = icmp eq i64 %.369.i525.i.i.i, %.166.0233.i.i.i.i
  br i1 %exitcond.not.i532.i.i.i, label %B172.i533.i.i.i, label %B106.if.i524.i.i.i

B266.if.i540.i.i.i:                               ; preds = %B172.i533.i.i.i, %B392.i554.i.i.i
  %.484.0249.i.i.i.i = phi i64 [ %.546.i541.i.i.i, %B392.i554.i.i.i ], [ %.1301.i.i.i, %B172.i533.i.i.i ]
  %.546.i541.i.i.i = add nsw i64 %.484.0249.i.i.i.i, -1
  %.580.i.i.i.i61 = mul nsw i64 %.546.i541.i.i.i, %.1301.i.i.i
  %gep252.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.580.i.i.i.i61
  %.587.i542.i.i.i = load double, ptr %gep252.i.i.i.i, align 8, !noalias !96
  %.630.i543.i.i.i = sub nuw nsw i64 %.1301.i.i.i, %.484.0249.i.i.i.i
  %.673239.not.i.i.i.i = icmp eq i64 %.630.i543.i.i.i, 0
  br i1 %.673239.not.i.i.i.i, label %B392.i554.i.i.i, label %B326.if.lr.ph.i544.i.i.i

B326.if.lr.ph.i544.i.i.i:                         ; preds = %B266.if.i540.i.i.i
  %invariant.gep244.i.i.i.i = getelementptr double, ptr %286, i64 %.546.i541.i.i.i
  br label %B326.if.i545.i.i.i

B326.if.i545.i.i.i:                               ; preds = %B326.if.i545.i.i.i, %B326.if.lr.ph.i544.i.i.i
  %total.5.2242.i.i.i.i = phi double [ %.587.i542.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %.620.0241.i.i.i.i = phi i64 [ %.630.i543.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.682.i546.i.i.i, %B326.if.i545.i.i.i ]
  %.617.0240.i.i.i.i = phi i64 [ %.484.0249.i.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.686.i547.i.i.i, %B326.if.i545.i.i.i ]
  %.682.i546.i.i.i = add nsw i64 %.620.0241.i.i.i.i, -1
  %.686.i547.i.i.i = add i64 %.617.0240.i.i.i.i, 1
  %.712.i548.i.i.i = mul nsw i64 %.617.0240.i.i.i.i, %.1301.i.i.i
  %gep245.i.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i.i, i64 %.712.i548.i.i.i
  %.719.i549.i.i.i = load double, ptr %gep245.i.i.i.i, align 8, !noalias !96
  %gep238.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.712.i548.i.i.i
  %.728.i550.i.i.i = load double, ptr %gep238.i.i.i.i, align 8, !noalias !96
  %.729.i551.i.i.i = fmul double %.719.i549.i.i.i, %.728.i550.i.i.i
  %.731.i552.i.i.i = fsub double %total.5.2242.i.i.i.i, %.729.i551.i.i.i
  %.673.i553.i.i.i = icmp sgt i64 %.620.0241.i.i.i.i, 1
  br i1 %.673.i553.i.i.i, label %B326.if.i545.i.i.i, label %B392.i554.i.i.i

solve: ; preds = %B26.loopexit.i.i.i.i
  %302 = getelementptr i64, ptr %.63, i64 %.1349.i.i.i
  br label %B1526.if.i.i.i

B1526.loopexit.i.i.i:                             ; preds = %B1580.loopexit.i.i.i
  %.2658.i.i.i = add nuw nsw i64 %.2589.0605.i.i.i, 1
  %exitcond618.not.i.i.i = icmp eq i64 %.1301.i.i.i, %.2658.i.i.i
  br i1 %exitcond618.not.i.i.i, label %B440.loopexit.i.i.i, label %B1526.if.i.i.i

B1580.loopexit.i.i.i:                             ; preds = %B1764.if.i.i.i, %B1580.if.i.i.i
  %exitcond617.not.i.i.i = icmp eq i64 %.1301.i.i.i, %.2792.i.i.i
  br i1 %exitcond617.not.i.i.i, label %B1526.loopexit.i.i.i, label %B1580.if.i.i.i

B1764.if.lr.ph.i.i.i:                             ; preds = %B1580.if.i.i.i
  %.2865.i.i.i = mul nsw i64 %.2863.i.i.i, %.348.i.i.i
  %303 = getelementptr double, ptr %285, i64 %.2865.i.i.i
  br label %B1764.if.i.i.i

B440.if.i.i.i:                                    ; preds = %B440.loopexit.i.i.i, %B440.if.lr.ph.i.i.i
  %lp.3.0610.i.i.i = phi double [ 0.000000e+00, %B440.if.lr.ph.i.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.1109.0609.i.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i.i ], [ %.1180.i.i.i, %B440.loopexit.i.i.i ]
  %.1180.i.i.i = add nuw nsw i64 %.1109.0609.i.i.i, 1
  %.1262.i.i.i = load i64, ptr %.1261.i.i.i57, align 8, !noalias !87
  %304 = getelementptr i64, ptr %.63, i64 %.1262.i.i.i
  %.1300.idx.i.i.i = shl i64 %.1109.0609.i.i.i, 5
  %.1300.i.i.i = getelementptr i8, ptr %304, i64 %.1300.idx.i.i.i
  %.1301.i.i.i = load i64, ptr %.1300.i.i.i, align 8, !noalias !87
  %.1321.i.i.i = getelementptr i8, ptr %.1300.i.i.i, i64 16
  %.1322.i.i.i = load i64, ptr %.1321.i.i.i, align 8, !noalias !87
  %.1348.i.i.i = getelementptr i8, ptr %.1300.i.i.i, i64 8
  %.1349.i.i.i = load i64, ptr %.1348.i.i.i, align 8, !noalias !87
  %.1369.i.i.i = getelementptr i8, ptr %.1300.i.i.i, i64 24
  %.1370.i.i.i = load i64, ptr %.1369.i.i.i, align 8, !noalias !87
  %.1415.i.i.i = icmp sgt i64 %.1301.i.i.i, 0
  %storemerge507.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1301.i.i.i, i64 0)
  br i1 %.1415.i.i.i, label %B718.if.lr.ph.i.i.i, label %cholesky.2

B718.if.lr.ph.i.i.i:                              ; preds = %B440.if.i.i.i
  %305 = getelementptr i64, ptr %.63, i64 %.1349.i.i.i
  br label %B752.if.lr.ph.i.i.i

B752.if.lr.ph.i.i.i:                              ; preds = %B718.if.lr.ph.i.i.i, %B1016.i.i.i
  %.1401.0581.i.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i.i ], [ %.1470.i.i.i, %B1016.i.i.i ]
  %.1624.i.i.i = getelementptr i64, ptr %305, i64 %.1401.0581.i.i.i
  %.1799.i.i.i = mul nuw nsw i64 %.1401.0581.i.i.i, %.1301.i.i.i
  %306 = getelementptr double, ptr %286, i64 %.1799.i.i.i
  %307 = getelementptr double, ptr %287, i64 %.1799.i.i.i
  %308 = getelementptr double, ptr %288, i64 %.1799.i.i.i
  %invariant.gep.i.i.i65 = getelementptr double, ptr %288, i64 %.1401.0581.i.i.i
  br label %B752.if.i.i.i

B752.if.i.i.i:                                    ; preds = %B752.if.lr.ph.i.i.i, %B904.i.i.i
  %.1523.0577.i.i.i = phi i64 [ 0, %B752.if.lr.ph.i.i.i ], [ %.1592.i.i.i, %B904.i.i.i ]
  %.1592.i.i.i = add nuw nsw i64 %.1523.0577.i.i.i, 1
  %.1634.i.i.i = getelementptr i64, ptr %305, i64 %.1523.0577.i.i.i
  %.1635.i.i.i = load i64, ptr %.1634.i.i.i, align 8, !noalias !87
  %.1735572.i.i.i = icmp sgt i64 %.1635.i.i.i, -1
  br i1 %.1735572.i.i.i, label %B854.if.lr.ph.i.i.i, label %B904.i.i.i

B854.if.lr.ph.i.i.i:                              ; preds = %B752.if.i.i.i
  %.1637.i.i.i = mul nsw i64 %.1635.i.i.i, %.348.i.i.i
  %.1625.i.i.i69 = load i64, ptr %.1624.i.i.i, align 8, !noalias !87
  %.1627.i.i.i = mul nsw i64 %.1625.i.i.i69, %.348.i.i.i
  %309 = getelementptr double, ptr %285, i64 %.1627.i.i.i
  %310 = getelementptr double, ptr %285, i64 %.1637.i.i.i
  br label %B854.if.i.i.i

B854.if.i.i.i:                                    ; preds = %B854.if.i.i.i, %B854.if.lr.ph.i.i.i
  %total.2.3575.i.i.i = phi double [ 0.000000e+00, %B854.if.lr.ph.i.i.i ], [ %.1785.i.i.i, %B854.if.i.i.i ]
  %.1679.0573.i.i.i = phi i64 [ 0, %B854.if.lr.ph.i.i.i ], [ %.1748.i.i.i, %B854.if.i.i.i ]
  %.1748.i.i.i = add nuw i64 %.1679.0573.i.i.i, 1
  %.1776.i.i.i = getelementptr double, ptr %309, i64 %.1679.0573.i.i.i
  %.1777.i.i.i = load double, ptr %.1776.i.i.i, align 8, !noalias !87
  %.1781.i.i.i = getelementptr double, ptr %310, i64 %.1679.0573.i.i.i
  %.1782.i.i.i = load double, ptr %.1781.i.i.i, align 8, !noalias !87
  %.1783.i.i.i = fmul double %.1777.i.i.i, %.1782.i.i.i
  %.1785.i.i.i = fadd double %total.2.3575.i.i.i, %.1783.i.i.i
  %exitcond54.not.i.i = icmp eq i64 %.1679.0573.i.i.i, %.1635.i.i.i
  br i1 %exitcond54.not.i.i, label %B904.i.i.i, label %B854.if.i.i.i

B1114.if.i.i.i:                                   ; preds = %B1114.loopexit.i.i.i, %B1114.if.lr.ph.i.i.i
  %lp.4.1596.i.i.i = phi double [ %.1896.i.i.i, %B1114.if.lr.ph.i.i.i ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  %.1926.0594.i.i.i = phi i64 [ 0, %B1114.if.lr.ph.i.i.i ], [ %.1995.i.i.i, %B1114.loopexit.i.i.i ]
  %.1995.i.i.i = add nuw nsw i64 %.1926.0594.i.i.i, 1
  br i1 %.2103582.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1142.if.lr.ph.i.i.i

B1142.if.lr.ph.i.i.i:                             ; preds = %B1114.if.i.i.i
  %311 = mul nuw nsw i64 %.1926.0594.i.i.i, %.1301.i.i.i
  %312 = getelementptr i64, ptr %295, i64 %311
  br label %B1142.if.i.i.i

B1142.if.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B1142.if.lr.ph.i.i.i
  %.2047.0583.i.i.i = phi i64 [ 0, %B1142.if.lr.ph.i.i.i ], [ %.2116.i.i.i, %B1142.if.i.i.i ]
  %.2116.i.i.i = add nuw nsw i64 %.2047.0583.i.i.i, 1
  %.2148.i.i.i = getelementptr i64, ptr %312, i64 %.2047.0583.i.i.i
  %.2149.i.i.i = load i64, ptr %.2148.i.i.i, align 8, !noalias !87
  %.2153.i.i.i = getelementptr double, ptr %289, i64 %.2149.i.i.i
  %.2154.i.i.i = load double, ptr %.2153.i.i.i, align 8, !noalias !87
  %.2158.i.i.i = getelementptr double, ptr %290, i64 %.2047.0583.i.i.i
  store double %.2154.i.i.i, ptr %.2158.i.i.i, align 8, !noalias !87
  %exitcond613.not.i.i.i = icmp eq i64 %.1301.i.i.i, %.2116.i.i.i
  br i1 %exitcond613.not.i.i.i, label %B54.if.i.i.i.i, label %B1142.if.i.i.i

B1378.if.lr.ph.i.i.i:                             ; preds = %B392.i.i.i.i, %B1254.loopexit.i.i.i
  %lp.5.2591.i.i.i = phi double [ %.2345.i.i.i, %B1254.loopexit.i.i.i ], [ %lp.4.1596.i.i.i, %B392.i.i.i.i ]
  %.2224.0589.i.i.i = phi i64 [ %.2293.i.i.i, %B1254.loopexit.i.i.i ], [ 0, %B392.i.i.i.i ]
  %.2329.i.i.i = getelementptr i64, ptr %312, i64 %.2224.0589.i.i.i
  %.2330.i.i.i = load i64, ptr %.2329.i.i.i, align 8, !noalias !87
  %.2337.i.i.i = getelementptr double, ptr %290, i64 %.2224.0589.i.i.i
  %.2338.i.i.i = load double, ptr %.2337.i.i.i, align 8, !noalias !87
  %.2341.i.i.i = getelementptr double, ptr %289, i64 %.2330.i.i.i
  %.2342.i.i.i = load double, ptr %.2341.i.i.i, align 8, !noalias !87
  store double %.2338.i.i.i, ptr %.2341.i.i.i, align 8, !noalias !87
  %.2481.i.i.i = mul nuw nsw i64 %.2224.0589.i.i.i, %.1301.i.i.i
  %313 = getelementptr double, ptr %287, i64 %.2481.i.i.i
  br label %B1378.if.i.i.i

B1378.if.i.i.i:                                   ; preds = %B1378.if.i.i.i, %B1378.if.lr.ph.i.i.i
  %.2385.0586.i.i.i = phi i64 [ 0, %B1378.if.lr.ph.i.i.i ], [ %.2454.i.i.i60, %B1378.if.i.i.i ]
  %.2454.i.i.i60 = add nuw nsw i64 %.2385.0586.i.i.i, 1
  %.2486.i.i.i = getelementptr double, ptr %313, i64 %.2385.0586.i.i.i
  %.2487.i.i.i = load double, ptr %.2486.i.i.i, align 8, !noalias !87
  %.2493.i.i.i = load double, ptr %.2337.i.i.i, align 8, !noalias !87
  %.2497.i.i.i = getelementptr double, ptr %290, i64 %.2385.0586.i.i.i
  %.2498.i.i.i = load double, ptr %.2497.i.i.i, align 8, !noalias !87
  %.2499.i.i.i = fmul double %.2493.i.i.i, %.2498.i.i.i
  %.2500.i.i.i = fadd double %.2487.i.i.i, %.2499.i.i.i
  store double %.2500.i.i.i, ptr %.2486.i.i.i, align 8, !noalias !87
  %exitcond614.not.i.i.i = icmp eq i64 %.2385.0586.i.i.i, %.2224.0589.i.i.i
  br i1 %exitcond614.not.i.i.i, label %B1254.loopexit.i.i.i, label %B1378.if.i.i.i

B1526.if.i.i.i:                                   ; preds = %B1526.loopexit.i.i.i, %solve
  %.2589.0605.i.i.i = phi i64 [ 0, %solve ], [ %.2658.i.i.i, %B1526.loopexit.i.i.i ]
  %.2690.i.i.i = getelementptr i64, ptr %302, i64 %.2589.0605.i.i.i
  %.2691.i.i.i = load i64, ptr %.2690.i.i.i, align 8, !noalias !87
  %.2693.i.i.i = mul nsw i64 %.2691.i.i.i, %.348.i.i.i
  %.2826.i.i.i = mul nuw nsw i64 %.2589.0605.i.i.i, %.1301.i.i.i
  %314 = getelementptr double, ptr %291, i64 %.2693.i.i.i
  br label %B1580.if.i.i.i

B1580.if.i.i.i:                                   ; preds = %B1526.if.i.i.i, %B1580.loopexit.i.i.i
  %.2723.0602.i.i.i = phi i64 [ 0, %B1526.if.i.i.i ], [ %.2792.i.i.i, %B1580.loopexit.i.i.i ]
  %.2792.i.i.i = add nuw nsw i64 %.2723.0602.i.i.i, 1
  %.2822.not.i.i.i = icmp samesign ult i64 %.2589.0605.i.i.i, %.2723.0602.i.i.i
  %.2828.i.i.i = add nuw nsw i64 %.2723.0602.i.i.i, %.2826.i.i.i
  %.2835.i.i.i = mul nuw nsw i64 %.2723.0602.i.i.i, %.1301.i.i.i
  %.2837.i.i.i = add nuw nsw i64 %.2835.i.i.i, %.2589.0605.i.i.i
  %"$phi1628.3.2.3.i.i.i" = select i1 %.2822.not.i.i.i, i64 %.2837.i.i.i, i64 %.2828.i.i.i
  %.2847.i.i.i = getelementptr double, ptr %287, i64 %"$phi1628.3.2.3.i.i.i"
  %.2848.i.i.i63 = load double, ptr %.2847.i.i.i, align 8, !noalias !87
  %.2852.i.i.i = getelementptr double, ptr %288, i64 %"$phi1628.3.2.3.i.i.i"
  %.2853.i.i.i = load double, ptr %.2852.i.i.i, align 8, !noalias !87
  %.2856.i.i.i = fmul double %.2853.i.i.i, %.1893.i.i.i
  %.2857.i.i.i = fsub double %.2848.i.i.i63, %.2856.i.i.i
  %.2862.i.i.i = getelementptr i64, ptr %302, i64 %.2723.0602.i.i.i
  %.2863.i.i.i = load i64, ptr %.2862.i.i.i, align 8, !noalias !87
  %.2879.i.i.i = load i64, ptr %.2690.i.i.i, align 8, !noalias !87
  %.13.i.i.i.i64 = tail call i64 @llvm.smin.i64(i64 %.2863.i.i.i, i64 %.2879.i.i.i)
  %.2996598.i.i.i = icmp sgt i64 %.13.i.i.i.i64, -1
  br i1 %.2996598.i.i.i, label %B1764.if.lr.ph.i.i.i, label %B1580.loopexit.i.i.i

B1764.if.i.i.i:                                   ; preds = %B1764.if.i.i.i, %B1764.if.lr.ph.i.i.i
  %.2940.0599.i.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i.i ], [ %.3009.i.i.i, %B1764.if.i.i.i ]
  %.3009.i.i.i = add nuw i64 %.2940.0599.i.i.i, 1
  %.3037.i.i.i = getelementptr double, ptr %314, i64 %.2940.0599.i.i.i
  %.3038.i.i.i = load double, ptr %.3037.i.i.i, align 8, !noalias !87
  %.3042.i.i.i = getelementptr double, ptr %303, i64 %.2940.0599.i.i.i
  %.3043.i.i.i = load double, ptr %.3042.i.i.i, align 8, !noalias !87
  %.3045.i.i.i = fmul double %.2857.i.i.i, %.3043.i.i.i
  %.3046.i.i.i = fadd double %.3038.i.i.i, %.3045.i.i.i
  store double %.3046.i.i.i, ptr %.3037.i.i.i, align 8, !noalias !87
  %exitcond55.not.i.i = icmp eq i64 %.2940.0599.i.i.i, %.13.i.i.i.i64
  br i1 %exitcond55.not.i.i, label %B1580.loopexit.i.i.i, label %B1764.if.i.i.i

B220.i.i:                                         ; preds = %B142.i.i
  %.74.i.i.i = load i64, ptr %282, align 8, !noalias !99
  %.310.i.i.i = getelementptr i8, ptr %282, i64 96
  %.311.i.i.i = load i64, ptr %.310.i.i.i, align 8, !noalias !99
  %.367.i.i.i49 = getelementptr i8, ptr %282, i64 80
  %.368.i.i.i = load i64, ptr %.367.i.i.i49, align 8, !noalias !99
  %.379.i.i.i50 = getelementptr double, ptr %.336, i64 %.368.i.i.i
  %.380.i.i.i = load double, ptr %.379.i.i.i50, align 8, !noalias !99
  %.503110.not.i.i.i = icmp slt i64 %.74.i.i.i, 1
  br i1 %.503110.not.i.i.i, label %by_times, label %B312.if.lr.ph.i.i.i

B312.if.lr.ph.i.i.i:                              ; preds = %B220.i.i
  %.253.i.i.i = getelementptr i8, ptr %282, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !99
  %.187.i.i.i = getelementptr i8, ptr %282, i64 24
  %.188.i.i.i = load i64, ptr %.187.i.i.i, align 8, !noalias !99
  %.131.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !99
  %315 = getelementptr i64, ptr %.63, i64 %.254.i.i.i
  %316 = getelementptr double, ptr %.336, i64 %.131.i.i.i
  %317 = getelementptr double, ptr %.336, i64 %.188.i.i.i
  br label %B312.if.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B312.if.i.i.i
  %318 = getelementptr double, ptr %.108, i64 %.311.i.i.i
  br label %B382.if.i.i.i

B438.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.783.i.i.i = fmul double %.737.i.i.i, 5.000000e-01
  %.785.i.i.i = fmul double %.737.i.i.i, %.783.i.i.i
  %.798.i.i.i = getelementptr double, ptr %316, i64 %.731.i.i.i
  store double %.737.i.i.i, ptr %.798.i.i.i, align 8, !noalias !99
  br label %B762.i.i.i

B476.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.824.i.i.i = fcmp une double %.749.i.i.i, %gap.2.0120.i.i.i
  br i1 %.824.i.i.i, label %B498.i.i.i, label %B544.i.i.i

B498.i.i.i:                                       ; preds = %B476.i.i.i
  %.839.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.749.i.i.i)
  %.840.i50.i.i = fadd double %.749.i.i.i, -1.000000e+00
  %.842.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.840.i50.i.i)
  %.843.i.i.i = fmul double %.749.i.i.i, %.842.i.i.i
  br label %B544.i.i.i

B544.i.i.i:                                       ; preds = %B498.i.i.i, %B476.i.i.i
  %gap.4.1.i.i.i = phi double [ %.749.i.i.i, %B498.i.i.i ], [ %gap.2.0120.i.i.i, %B476.i.i.i ]
  %r.2.1.i.i.i = phi double [ %.839.i.i.i, %B498.i.i.i ], [ %r.3.0121.i.i.i, %B476.i.i.i ]
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
  %.890.i.i.i51 = fmul double %.874.i.i.i, %.874.i.i.i
  %.892.i.i.i = fmul double %r.2.1.i.i.i, %.890.i.i.i51
  %.893.i.i.i = fsub double %.887.i.i.i, %.892.i.i.i
  %.898.i47.i.i = fdiv double %r.2.1.i.i.i, %.865.i.i.i
  %.899.i48.i.i = fadd double %.898.i47.i.i, %.893.i.i.i
  %.901.i.i.i52 = fmul double %slope.2.1.i.i.i, %.899.i48.i.i
  %.905.i.i.i = fadd double %by_phi.2.0117.i.i.i, %.901.i.i.i52
  %.914.i.i.i = getelementptr double, ptr %316, i64 %.731.i.i.i
  store double %.874.i.i.i, ptr %.914.i.i.i, align 8, !noalias !99
  %.922.i.i.i = getelementptr double, ptr %316, i64 %before.2.0119.i.i.i
  %.923.i.i.i = load double, ptr %.922.i.i.i, align 8, !noalias !99
  %.925.i.i.i = fmul double %r.2.1.i.i.i, %.874.i.i.i
  %.928.i.i.i = fsub double %.923.i.i.i, %.925.i.i.i
  store double %.928.i.i.i, ptr %.922.i.i.i, align 8, !noalias !99
  br label %B762.i.i.i

B762.i.i.i:                                       ; preds = %B544.i.i.i, %B438.i.i.i
  %by_phi.3.1.i.i.i = phi double [ %by_phi.2.0117.i.i.i, %B438.i.i.i ], [ %.905.i.i.i, %B544.i.i.i ]
  %gap.3.1.i.i.i = phi double [ %gap.2.0120.i.i.i, %B438.i.i.i ], [ %gap.4.1.i.i.i, %B544.i.i.i ]
  %r.4.1.i.i.i = phi double [ %r.3.0121.i.i.i, %B438.i.i.i ], [ %r.2.1.i.i.i, %B544.i.i.i ]
  %slope.4.1.i.i.i = phi double [ %slope.3.0122.i.i.i, %B438.i.i.i ], [ %slope.2.1.i.i.i, %B544.i.i.i ]
  %.785.pn.i.i.i = phi double [ %.785.i.i.i, %B438.i.i.i ], [ %.879.i.i.i, %B544.i.i.i ]
  %lp.4.1.i.i.i53 = fadd double %lp.3.0116.i.i.i, %.785.pn.i.i.i
  %exitcond124.not.i.i.i = icmp eq i64 %.74.i.i.i, %.698.i.i.i
  br i1 %exitcond124.not.i.i.i, label %by_times, label %B382.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B312.if.lr.ph.i.i.i
  %.445.0111.i.i.i = phi i64 [ 0, %B312.if.lr.ph.i.i.i ], [ %.516.i.i.i, %B312.if.i.i.i ]
  %.516.i.i.i = add nuw nsw i64 %.445.0111.i.i.i, 1
  %.544.i.i.i = getelementptr i64, ptr %315, i64 %.445.0111.i.i.i
  %.545.i.i.i = load i64, ptr %.544.i.i.i, align 8, !noalias !99
  %.549.i.i.i = getelementptr double, ptr %316, i64 %.545.i.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !99
  %.554.i.i.i = getelementptr double, ptr %317, i64 %.445.0111.i.i.i
  store double %.550.i.i.i, ptr %.554.i.i.i, align 8, !noalias !99
  %exitcond.not.i46.i.i = icmp eq i64 %.74.i.i.i, %.516.i.i.i
  br i1 %exitcond.not.i46.i.i, label %B382.if.lr.ph.i.i.i, label %B312.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B762.i.i.i, %B382.if.lr.ph.i.i.i
  %slope.3.0122.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %slope.4.1.i.i.i, %B762.i.i.i ]
  %r.3.0121.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %r.4.1.i.i.i, %B762.i.i.i ]
  %gap.2.0120.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %gap.3.1.i.i.i, %B762.i.i.i ]
  %before.2.0119.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B762.i.i.i ]
  %last.2.0118.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %.737.i.i.i, %B762.i.i.i ]
  %by_phi.2.0117.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %lp.3.0116.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i53, %B762.i.i.i ]
  %.629.0114.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.698.i.i.i, %B762.i.i.i ]
  %.698.i.i.i = add nuw nsw i64 %.629.0114.i.i.i, 1
  %.730.i.i.i = getelementptr i64, ptr %315, i64 %.629.0114.i.i.i
  %.731.i.i.i = load i64, ptr %.730.i.i.i, align 8, !noalias !99
  %.736.i.i.i = getelementptr double, ptr %317, i64 %.629.0114.i.i.i
  %.737.i.i.i = load double, ptr %.736.i.i.i, align 8, !noalias !99
  %.748.i.i.i = getelementptr double, ptr %318, i64 %.629.0114.i.i.i
  %.749.i.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !99
  %.750.i.i.i = fcmp oeq double %.749.i.i.i, 0.000000e+00
  br i1 %.750.i.i.i, label %B438.i.i.i, label %B476.i.i.i

by_times: ; preds = %B762.i.i.i, %B220.i.i
  %lp.3.0.lcssa.i49.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %lp.4.1.i.i.i53, %B762.i.i.i ]
  %by_phi.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %.1001.i.i.i = getelementptr double, ptr %.468, i64 %.368.i.i.i
  %.1002.i.i.i = load double, ptr %.1001.i.i.i, align 8, !noalias !99
  %.1004.i.i.i = fadd double %by_phi.2.0.lcssa.i.i.i, %.1002.i.i.i
  store double %.1004.i.i.i, ptr %.1001.i.i.i, align 8, !noalias !99
  br label %couple

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.164.053.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.235.i.i48, %B106.if.i.i ]
  %.235.i.i48 = add nuw nsw i64 %.164.053.i.i, 1
  %.263.i.i = getelementptr double, ptr %283, i64 %.164.053.i.i
  %.264.i.i = load double, ptr %.263.i.i, align 8, !noalias !84
  %.265.i.i = fneg double %.264.i.i
  store double %.265.i.i, ptr %.263.i.i, align 8, !noalias !84
  %exitcond.not.i101.i = icmp eq i64 %.235.i.i48, %.140.i.i
  br i1 %exitcond.not.i101.i, label %B142.i.i, label %B106.if.i.i

couple: ; preds = %B440.loopexit.i.i.i, %by_times, %B196.i.i
  %storemerge45.i.i = phi double [ %lp.3.0.lcssa.i49.i.i, %by_times ], [ 0.000000e+00, %B196.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.578.i54 = fadd double %storemerge45.i.i, 0.000000e+00
  %.58.i103.i = load i64, ptr %.60.i29, align 8, !noalias !102
  %.223.i105.i = load i64, ptr %.134.i, align 8, !noalias !102
  %.305110.not.i106.i = icmp slt i64 %.223.i105.i, 1
  br i1 %.305110.not.i106.i, label %B494.i, label %B228.if.lr.ph.i107.i

B228.if.lr.ph.i107.i:                             ; preds = %couple
  %.124.i109.i = load i64, ptr %.472.i33, align 8, !noalias !102
  %319 = getelementptr i64, ptr %.63, i64 %.124.i109.i
  %.180.i110.i = getelementptr i8, ptr %319, i64 16
  %.181.i111.i = load i64, ptr %.180.i110.i, align 8, !noalias !102
  %.91.i113.i = load i64, ptr %.94.i, align 8, !noalias !102
  %320 = getelementptr i64, ptr %.63, i64 %.91.i113.i
  %.634107.not.i114.i = icmp slt i64 %.58.i103.i, 1
  br label %B228.if.i115.i

B336.i131.i:                                      ; preds = %B228.if.i115.i
  br i1 %.634107.not.i114.i, label %B476.i139.i, label %B400.if.lr.ph.i132.i

B400.if.lr.ph.i132.i:                             ; preds = %B336.i131.i
  %.549.i133.i = getelementptr i8, ptr %.473.i120.i, i64 96
  %.550.i134.i = load i64, ptr %.549.i133.i, align 8, !noalias !102
  %321 = getelementptr double, ptr %.336, i64 %to.3.0113.i116.i
  %322 = getelementptr double, ptr %.336, i64 %.550.i134.i
  br label %B400.if.i135.i

B476.i139.i:                                      ; preds = %B400.if.i135.i, %B336.i131.i
  %.715.i140.i = add nsw i64 %to.3.0113.i116.i, %.58.i103.i
  br label %B614.i128.i

B516.i122.i:                                      ; preds = %B228.if.i115.i
  %.801.i123.i = getelementptr i8, ptr %.473.i120.i, i64 8
  %.802.i124.i = load i64, ptr %.801.i123.i, align 8, !noalias !102
  %.810.i125.i = getelementptr double, ptr %.336, i64 %to.3.0113.i116.i
  %.811.i126.i = load double, ptr %.810.i125.i, align 8, !noalias !102
  %.814.i.i = getelementptr double, ptr %.468, i64 %.802.i124.i
  store double %.811.i126.i, ptr %.814.i.i, align 8, !noalias !102
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
  %.473.i120.i = getelementptr i8, ptr %320, i64 %.473.idx.i119.i
  %.474.i121.i = load i64, ptr %.473.i120.i, align 8, !noalias !102
  switch i64 %.474.i121.i, label %B614.i128.i [
    i64 0, label %B336.i131.i
    i64 1, label %B516.i122.i
  ]

B400.if.i135.i:                                   ; preds = %B400.if.i135.i, %B400.if.lr.ph.i132.i
  %.578.0108.i136.i = phi i64 [ 0, %B400.if.lr.ph.i132.i ], [ %.647.i137.i, %B400.if.i135.i ]
  %.647.i137.i = add nuw nsw i64 %.578.0108.i136.i, 1
  %.681.i.i = getelementptr double, ptr %321, i64 %.578.0108.i136.i
  %.682.i.i = load double, ptr %.681.i.i, align 8, !noalias !102
  %.689.i.i = getelementptr double, ptr %322, i64 %.578.0108.i136.i
  store double %.682.i.i, ptr %.689.i.i, align 8, !noalias !102
  %exitcond.not.i138.i = icmp eq i64 %.58.i103.i, %.647.i137.i
  br i1 %exitcond.not.i138.i, label %B476.i139.i, label %B400.if.i135.i

B494.i:                                           ; preds = %B614.i128.i, %couple, %B286.i
  %lp.3.0.i = phi double [ 0.000000e+00, %B286.i ], [ %.578.i54, %couple ], [ %.578.i54, %B614.i128.i ]
  %.622.i = tail call double @cells(i64 %.850, ptr nonnull %.336, ptr %.468, ptr nonnull %.336, ptr nonnull %.63, ptr %.108), !noalias !75
  %.667.i = load i64, ptr %.134.i, align 8, !noalias !75
  %.747165.not.i = icmp slt i64 %.667.i, 1
  br i1 %.747165.not.i, label %rows, label %B586.if.lr.ph.i

B586.if.lr.ph.i:                                  ; preds = %B494.i
  %323 = getelementptr i64, ptr %.63, i64 %.95.i
  %.718486.not.i.i = icmp slt i64 %.61.i, 1
  br label %B586.if.i

B694.i:                                           ; preds = %B586.if.i
  %.89.i141.i = getelementptr i8, ptr %.915.i34, i64 24
  %.90.i142.i = load i64, ptr %.89.i141.i, align 8, !noalias !105
  %.155.i143.i = getelementptr i8, ptr %.915.i34, i64 40
  %.156.i144.i = load i64, ptr %.155.i143.i, align 8, !noalias !105
  %.227.i145.i = getelementptr i8, ptr %.915.i34, i64 48
  %.228.i146.i = load i64, ptr %.227.i145.i, align 8, !noalias !105
  %.293.i147.i = getelementptr i8, ptr %.915.i34, i64 104
  %.294.i148.i = load i64, ptr %.293.i147.i, align 8, !noalias !105
  %.359.i149.i = getelementptr i8, ptr %.915.i34, i64 112
  %.360.i150.i = load i64, ptr %.359.i149.i, align 8, !noalias !105
  %.434.i.i = getelementptr i8, ptr %.915.i34, i64 96
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !105
  %.500.i.i = getelementptr i8, ptr %.915.i34, i64 56
  %.501.i.i = load i64, ptr %.500.i.i, align 8, !noalias !105
  %.590483.not.i.i = icmp slt i64 %.156.i144.i, 1
  br i1 %.590483.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B694.i
  %324 = getelementptr double, ptr %.336, i64 %.294.i148.i
  %325 = shl nuw i64 %.156.i144.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %324, i8 0, i64 %325, i1 false), !noalias !105
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B694.i
  br i1 %.718486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %326 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %327 = getelementptr double, ptr %.336, i64 %.294.i148.i
  %328 = getelementptr double, ptr %.336, i64 %.435.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862489.not.i.i = icmp slt i64 %.90.i142.i, 1
  br i1 %.862489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %329 = getelementptr double, ptr %.336, i64 %.360.i150.i
  %330 = shl nuw i64 %.90.i142.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %329, i8 0, i64 %330, i1 false), !noalias !105
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %331 = getelementptr double, ptr %.336, i64 %.294.i148.i
  %332 = getelementptr double, ptr %.336, i64 %.360.i150.i
  %333 = getelementptr double, ptr %.108, i64 %.228.i146.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.156.i144.i, %.1005.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862489.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i37

B642.if.lr.ph.i.i37:                              ; preds = %B642.preheader.i.i
  %.1385.i.i = getelementptr i8, ptr %.915.i34, i64 32
  %334 = getelementptr double, ptr %.336, i64 %.360.i150.i
  br label %B642.if.i.i38

B828.i.i:                                         ; preds = %B642.if.i.i38, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.915.i34, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !105
  %.1600513.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600513.not.i.i, label %B727.i, label %B892.if.lr.ph.i.i39

B892.if.lr.ph.i.i39:                              ; preds = %B828.i.i
  %.1702.i.i = getelementptr i8, ptr %.915.i34, i64 88
  %335 = getelementptr double, ptr %.336, i64 %.435.i.i
  br label %B892.if.i.i40

B1614.loopexit.i.i:                               ; preds = %B1698.if.i.i, %B1614.if.i.i
  %exitcond524.not.i.i = icmp eq i64 %.61.i, %.2689.i.i
  br i1 %exitcond524.not.i.i, label %B1787.i.i, label %B1614.if.i.i

B1787.i.i:                                        ; preds = %B1414.if.i.i, %B1278.if.i.i, %B1614.loopexit.i.i, %B1614.preheader.i.i, %B1278.preheader.i.i, %B1414.preheader.i.i
  %exitcond525.not.i.i = icmp eq i64 %.1613.i.i, %.1520.i.i
  br i1 %exitcond525.not.i.i, label %B727.i, label %B892.if.i.i40

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.662.0487.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.731.i.i36, %B364.if.i.i ]
  %.731.i.i36 = add nuw nsw i64 %.662.0487.i.i, 1
  %.759.i.i = getelementptr i64, ptr %326, i64 %.662.0487.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !105
  %.764.i.i = getelementptr double, ptr %327, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !105
  %.769.i.i = getelementptr double, ptr %328, i64 %.662.0487.i.i
  %.770.i.i = load double, ptr %.769.i.i, align 8, !noalias !105
  %.771.i.i = fadd double %.765.i.i, %.770.i.i
  store double %.771.i.i, ptr %.764.i.i, align 8, !noalias !105
  %exitcond.not.i151.i = icmp eq i64 %.61.i, %.731.i.i36
  br i1 %exitcond.not.i151.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0496.i.i, 1
  %.1037.i.i = getelementptr double, ptr %331, i64 %.936.0496.i.i
  %.1038.i.i = load double, ptr %.1037.i.i, align 8, !noalias !105
  br i1 %.862489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i = mul nuw nsw i64 %.936.0496.i.i, %.90.i142.i
  %336 = getelementptr double, ptr %333, i64 %.1167.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0493.i.i, 1
  %.1163.i.i = getelementptr double, ptr %332, i64 %.1066.0493.i.i
  %.1164.i.i = load double, ptr %.1163.i.i, align 8, !noalias !105
  %.1172.i.i = getelementptr double, ptr %336, i64 %.1066.0493.i.i
  %.1173.i.i = load double, ptr %.1172.i.i, align 8, !noalias !105
  %.1175.i152.i = fmul double %.1038.i.i, %.1173.i.i
  %.1176.i153.i = fadd double %.1164.i.i, %.1175.i152.i
  store double %.1176.i153.i, ptr %.1163.i.i, align 8, !noalias !105
  %exitcond518.not.i.i = icmp eq i64 %.90.i142.i, %.1135.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i38:                                    ; preds = %B642.if.i.i38, %B642.if.lr.ph.i.i37
  %.1224.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i37 ], [ %.1293.i.i, %B642.if.i.i38 ]
  %.1293.i.i = add nuw nsw i64 %.1224.0499.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !105
  %337 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0499.i.i, 4
  %.1395.i.i = getelementptr i8, ptr %337, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !105
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.468
  %.1427.i154.i = getelementptr i8, ptr %.1395.i.i, i64 8
  %.1428.i155.i = load i64, ptr %.1427.i154.i, align 8, !noalias !105
  %.1430.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i155.i
  %.1431.i.i = load double, ptr %.1430.i.i, align 8, !noalias !105
  %.1438.i.i = getelementptr double, ptr %334, i64 %.1224.0499.i.i
  %.1439.i.i = load double, ptr %.1438.i.i, align 8, !noalias !105
  %.1440.i.i = fadd double %.1431.i.i, %.1439.i.i
  store double %.1440.i.i, ptr %.1430.i.i, align 8, !noalias !105
  %exitcond520.not.i.i = icmp eq i64 %.90.i142.i, %.1293.i.i
  br i1 %exitcond520.not.i.i, label %B828.i.i, label %B642.if.i.i38

B892.if.i.i40:                                    ; preds = %B1787.i.i, %B892.if.lr.ph.i.i39
  %.1544.0514.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i39 ], [ %.1613.i.i, %B1787.i.i ]
  %.1613.i.i = add nuw nsw i64 %.1544.0514.i.i, 1
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !105
  %338 = getelementptr i64, ptr %.63, i64 %.1703.i.i
  %.1741.idx.i.i = shl i64 %.1544.0514.i.i, 5
  %.1741.i.i = getelementptr i8, ptr %338, i64 %.1741.idx.i.i
  %.1742.i.i = load i64, ptr %.1741.i.i, align 8, !noalias !105
  %339 = getelementptr i64, ptr %.63, i64 %.1742.i.i
  %.1954.i.i = getelementptr i8, ptr %339, i64 8
  %.1955.i.i = load i64, ptr %.1954.i.i, align 8, !noalias !105
  %.2167.i.i = getelementptr i8, ptr %339, i64 224
  %.2168.i.i = load i64, ptr %.2167.i.i, align 8, !noalias !105
  %.2188.i.i = getelementptr i8, ptr %.1741.i.i, i64 24
  %.2189.i.i = load i64, ptr %.2188.i.i, align 8, !noalias !105
  %.2218.i.i = getelementptr i8, ptr %.1741.i.i, i64 8
  %.2219.i.i = load i64, ptr %.2218.i.i, align 8, !noalias !105
  %.2239.i.i = getelementptr i8, ptr %.1741.i.i, i64 16
  %.2240.i.i = load i64, ptr %.2239.i.i, align 8, !noalias !105
  switch i64 %.1955.i.i, label %B1614.preheader.i.i [
    i64 1, label %B1278.preheader.i.i
    i64 2, label %B1414.preheader.i.i
  ]

B1414.preheader.i.i:                              ; preds = %B892.if.i.i40
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1414.if.lr.ph.i.i

B1414.if.lr.ph.i.i:                               ; preds = %B1414.preheader.i.i
  %340 = getelementptr i64, ptr %.63, i64 %.2219.i.i
  %341 = getelementptr i64, ptr %.63, i64 %.2240.i.i
  %342 = getelementptr double, ptr %.336, i64 %.2168.i.i
  %343 = getelementptr double, ptr %.108, i64 %.2189.i.i
  br label %B1414.if.i.i

B1278.preheader.i.i:                              ; preds = %B892.if.i.i40
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1278.if.lr.ph.i.i

B1278.if.lr.ph.i.i:                               ; preds = %B1278.preheader.i.i
  %344 = getelementptr i64, ptr %.63, i64 %.2219.i.i
  %345 = getelementptr double, ptr %.336, i64 %.2168.i.i
  %346 = getelementptr i64, ptr %.63, i64 %.2240.i.i
  %347 = getelementptr double, ptr %.108, i64 %.2189.i.i
  br label %B1278.if.i.i

B1614.preheader.i.i:                              ; preds = %B892.if.i.i40
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1614.if.lr.ph.i.i

B1614.if.lr.ph.i.i:                               ; preds = %B1614.preheader.i.i
  %348 = getelementptr i64, ptr %.63, i64 %.2219.i.i
  %349 = getelementptr i64, ptr %.63, i64 %.2240.i.i
  %.2823507.not.i.i = icmp slt i64 %.1955.i.i, 1
  %350 = getelementptr double, ptr %.336, i64 %.2168.i.i
  %351 = getelementptr double, ptr %.108, i64 %.2189.i.i
  br label %B1614.if.i.i

B1278.if.i.i:                                     ; preds = %B1278.if.i.i, %B1278.if.lr.ph.i.i
  %.2276.0505.i.i = phi i64 [ 0, %B1278.if.lr.ph.i.i ], [ %.2345.i.i, %B1278.if.i.i ]
  %.2345.i.i = add nuw nsw i64 %.2276.0505.i.i, 1
  %.2373.i.i = getelementptr i64, ptr %344, i64 %.2276.0505.i.i
  %.2374.i.i = load i64, ptr %.2373.i.i, align 8, !noalias !105
  %.2378.i.i = getelementptr double, ptr %345, i64 %.2374.i.i
  %.2379.i.i = load double, ptr %.2378.i.i, align 8, !noalias !105
  %.2383.i.i = getelementptr double, ptr %335, i64 %.2276.0505.i.i
  %.2384.i.i = load double, ptr %.2383.i.i, align 8, !noalias !105
  %.2388.i.i = getelementptr i64, ptr %346, i64 %.2276.0505.i.i
  %.2389.i.i = load i64, ptr %.2388.i.i, align 8, !noalias !105
  %.2393.i.i = getelementptr double, ptr %347, i64 %.2389.i.i
  %.2394.i.i = load double, ptr %.2393.i.i, align 8, !noalias !105
  %.2395.i.i = fmul double %.2384.i.i, %.2394.i.i
  %.2396.i.i = fadd double %.2379.i.i, %.2395.i.i
  store double %.2396.i.i, ptr %.2378.i.i, align 8, !noalias !105
  %exitcond522.not.i.i = icmp eq i64 %.61.i, %.2345.i.i
  br i1 %exitcond522.not.i.i, label %B1787.i.i, label %B1278.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1414.if.lr.ph.i.i
  %.2443.0502.i.i = phi i64 [ 0, %B1414.if.lr.ph.i.i ], [ %.2512.i.i, %B1414.if.i.i ]
  %.2512.i.i = add nuw nsw i64 %.2443.0502.i.i, 1
  %.2540.i.i41 = getelementptr i64, ptr %340, i64 %.2443.0502.i.i
  %.2541.i.i = load i64, ptr %.2540.i.i41, align 8, !noalias !105
  %.2548.i.i = getelementptr i64, ptr %341, i64 %.2443.0502.i.i
  %.2549.i.i = load i64, ptr %.2548.i.i, align 8, !noalias !105
  %.2556.i.i = getelementptr double, ptr %335, i64 %.2443.0502.i.i
  %.2557.i.i = load double, ptr %.2556.i.i, align 8, !noalias !105
  %.2559.idx.i.i = shl i64 %.2541.i.i, 4
  %.2559.i.i = getelementptr i8, ptr %342, i64 %.2559.idx.i.i
  %.2560.i.i = load double, ptr %.2559.i.i, align 8, !noalias !105
  %.2562.idx.i.i = shl i64 %.2549.i.i, 4
  %.2562.i.i = getelementptr i8, ptr %343, i64 %.2562.idx.i.i
  %.2563.i.i = load double, ptr %.2562.i.i, align 8, !noalias !105
  %.2564.i.i = fmul double %.2557.i.i, %.2563.i.i
  %.2565.i.i42 = fadd double %.2560.i.i, %.2564.i.i
  store double %.2565.i.i42, ptr %.2559.i.i, align 8, !noalias !105
  %.2571.i.i = getelementptr i8, ptr %.2559.i.i, i64 8
  %.2572.i.i = load double, ptr %.2571.i.i, align 8, !noalias !105
  %.2575.i.i43 = getelementptr i8, ptr %.2562.i.i, i64 8
  %.2576.i.i44 = load double, ptr %.2575.i.i43, align 8, !noalias !105
  %.2577.i.i = fmul double %.2557.i.i, %.2576.i.i44
  %.2578.i.i45 = fadd double %.2572.i.i, %.2577.i.i
  store double %.2578.i.i45, ptr %.2571.i.i, align 8, !noalias !105
  %exitcond521.not.i.i = icmp eq i64 %.61.i, %.2512.i.i
  br i1 %exitcond521.not.i.i, label %B1787.i.i, label %B1414.if.i.i

B1614.if.i.i:                                     ; preds = %B1614.if.lr.ph.i.i, %B1614.loopexit.i.i
  %.2620.0511.i.i = phi i64 [ 0, %B1614.if.lr.ph.i.i ], [ %.2689.i.i, %B1614.loopexit.i.i ]
  %.2689.i.i = add nuw nsw i64 %.2620.0511.i.i, 1
  br i1 %.2823507.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.lr.ph.i.i

B1698.if.lr.ph.i.i:                               ; preds = %B1614.if.i.i
  %.2731.i.i = getelementptr i64, ptr %349, i64 %.2620.0511.i.i
  %.2732.i.i = load i64, ptr %.2731.i.i, align 8, !noalias !105
  %.2734.i.i = mul nsw i64 %.2732.i.i, %.1955.i.i
  %.2721.i.i = getelementptr i64, ptr %348, i64 %.2620.0511.i.i
  %.2722.i.i = load i64, ptr %.2721.i.i, align 8, !noalias !105
  %.2724.i.i = mul nsw i64 %.2722.i.i, %.1955.i.i
  %352 = getelementptr double, ptr %350, i64 %.2724.i.i
  %.2870.i.i = getelementptr double, ptr %335, i64 %.2620.0511.i.i
  %353 = getelementptr double, ptr %351, i64 %.2734.i.i
  br label %B1698.if.i.i

B1698.if.i.i:                                     ; preds = %B1698.if.i.i, %B1698.if.lr.ph.i.i
  %.2767.0508.i.i = phi i64 [ 0, %B1698.if.lr.ph.i.i ], [ %.2836.i.i, %B1698.if.i.i ]
  %.2836.i.i = add nuw nsw i64 %.2767.0508.i.i, 1
  %.2864.i.i = getelementptr double, ptr %352, i64 %.2767.0508.i.i
  %.2865.i.i = load double, ptr %.2864.i.i, align 8, !noalias !105
  %.2871.i.i = load double, ptr %.2870.i.i, align 8, !noalias !105
  %.2875.i.i = getelementptr double, ptr %353, i64 %.2767.0508.i.i
  %.2876.i.i = load double, ptr %.2875.i.i, align 8, !noalias !105
  %.2877.i.i = fmul double %.2871.i.i, %.2876.i.i
  %.2878.i.i = fadd double %.2865.i.i, %.2877.i.i
  store double %.2878.i.i, ptr %.2864.i.i, align 8, !noalias !105
  %exitcond523.not.i.i = icmp eq i64 %.1955.i.i, %.2836.i.i
  br i1 %exitcond523.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.i.i

B727.i:                                           ; preds = %B1787.i.i, %B586.if.i, %B828.i.i
  %exitcond172.not.i = icmp eq i64 %.760.i, %.667.i
  br i1 %exitcond172.not.i, label %rows, label %B586.if.i

B728.i:                                           ; preds = %B1747.i.i, %B146.if.i, %B788.i.i
  %exitcond.not.i32 = icmp eq i64 %.230.i, %.135.i
  br i1 %exitcond.not.i32, label %B286.i, label %B146.if.i

B146.if.i:                                        ; preds = %B728.i, %B146.if.lr.ph.i
  %.159.0164.i = phi i64 [ 0, %B146.if.lr.ph.i ], [ %.230.i, %B728.i ]
  %.230.i = add nuw nsw i64 %.159.0164.i, 1
  %.385.idx.i = mul i64 %.159.0164.i, 120
  %.385.i = getelementptr i8, ptr %249, i64 %.385.idx.i
  %.386.i30 = load i64, ptr %.385.i, align 8, !noalias !75
  %.387.i31 = icmp eq i64 %.386.i30, 0
  br i1 %.387.i31, label %B254.i, label %B728.i

B586.if.i:                                        ; preds = %B727.i, %B586.if.lr.ph.i
  %.691.0166.i = phi i64 [ 0, %B586.if.lr.ph.i ], [ %.760.i, %B727.i ]
  %.760.i = add nuw nsw i64 %.691.0166.i, 1
  %.915.idx.i = mul i64 %.691.0166.i, 120
  %.915.i34 = getelementptr i8, ptr %323, i64 %.915.idx.i
  %.916.i35 = load i64, ptr %.915.i34, align 8, !noalias !75
  %.917.i = icmp eq i64 %.916.i35, 0
  br i1 %.917.i, label %B694.i, label %B727.i

rows: ; preds = %B727.i, %B494.i
  %.626.i = fadd double %lp.3.0.i, %.622.i
  %.882 = fadd double %lp.5.0.lcssa.i, %.626.i
  %.124.i93 = load i64, ptr %.386.i, align 8, !noalias !108
  %.207126.not.i = icmp slt i64 %.124.i93, 1
  br i1 %.207126.not.i, label %B660.i, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %rows
  %.343.i = getelementptr i8, ptr %.63, i64 112
  %.651.i = getelementptr i8, ptr %.63, i64 136
  br label %B70.if.i

B260.i:                                           ; preds = %B70.if.i
  %.1094.i = getelementptr i8, ptr %522, i64 368
  %.1095.i = load i64, ptr %.1094.i, align 8, !noalias !108
  %.1096.i = icmp sgt i64 %.1095.i, -1
  br i1 %.1096.i, label %B310.i, label %B354.i

B310.i:                                           ; preds = %B260.i
  %.238.i.i368 = getelementptr i8, ptr %522, i64 376
  %.239.i.i = load i64, ptr %.238.i.i368, align 8, !noalias !111
  %.452.i.i369 = getelementptr i8, ptr %522, i64 56
  %.453.i.i = load i64, ptr %.452.i.i369, align 8, !noalias !111
  %.455.i.i = getelementptr double, ptr %.336, i64 %.453.i.i
  %.456.i.i = load double, ptr %.455.i.i, align 8, !noalias !111
  %.903.i.i370 = getelementptr i8, ptr %522, i64 120
  %.904.i.i371 = load i64, ptr %.903.i.i370, align 8, !noalias !111
  %354 = getelementptr i64, ptr %.63, i64 %.904.i.i371
  %.907.i.i = getelementptr i8, ptr %354, i64 8
  %.908.i.i372 = load i64, ptr %.907.i.i, align 8, !noalias !111
  %.1788.i.i = getelementptr i8, ptr %522, i64 384
  %.1789.i.i = load i64, ptr %.1788.i.i, align 8, !noalias !111
  %.1871290.not.i.i = icmp slt i64 %.1789.i.i, 1
  br i1 %.1871290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B310.i
  %.1555.i.i373 = getelementptr i8, ptr %522, i64 272
  %.1556.i.i = load i64, ptr %.1555.i.i373, align 8, !noalias !111
  %.1341.i.i = getelementptr i8, ptr %522, i64 408
  %.1342.i.i = load i64, ptr %.1341.i.i, align 8, !noalias !111
  %.1121.i.i = getelementptr i8, ptr %522, i64 128
  %.1122.i.i = load i64, ptr %.1121.i.i, align 8, !noalias !111
  %.669.i.i374 = getelementptr i8, ptr %522, i64 400
  %.670.i.i = load i64, ptr %.669.i.i374, align 8, !noalias !111
  %.2129.i.i = getelementptr i8, ptr %522, i64 104
  %.2344.i.i = getelementptr i8, ptr %522, i64 136
  %.2561.i.i = getelementptr i8, ptr %522, i64 240
  %.2776.i.i = getelementptr i8, ptr %522, i64 248
  %.2997.i.i = getelementptr i8, ptr %522, i64 256
  %.3212.i.i = getelementptr i8, ptr %522, i64 232
  %.3427.i.i = getelementptr i8, ptr %522, i64 224
  %355 = getelementptr double, ptr %.336, i64 %.1556.i.i
  %.3673.idx.i.i = shl i64 %.239.i.i, 4
  %.3673.i.i = getelementptr i8, ptr %355, i64 %.3673.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.239.i.i, i64 0)
  %.3755276.not.i.i = icmp slt i64 %.239.i.i, 1
  %.3839.i.i375 = fmul double %.456.i.i, %.456.i.i
  %.3863.i.i = add nsw i64 %.239.i.i, -1
  %356 = getelementptr double, ptr %.336, i64 %.670.i.i
  %357 = getelementptr double, ptr %356, i64 %.239.i.i
  %358 = getelementptr double, ptr %355, i64 %.239.i.i
  %359 = getelementptr double, ptr %.336, i64 %.1342.i.i
  %.4453281.not.i.i = icmp slt i64 %.908.i.i372, 1
  %360 = getelementptr i64, ptr %.63, i64 %.1122.i.i
  %.3901.i.i = getelementptr double, ptr %358, i64 %.3863.i.i
  %.3911.i.i = getelementptr double, ptr %355, i64 %.3863.i.i
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4367.i.i404, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1884.i.i, %.1789.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i382
  %.3872.i.i = tail call double @sqrt(double %.3858.i.i)
  %.3876.i.i = fmul double %.3825.i.i, %.3872.i.i
  store double %.3876.i.i, ptr %.3881.i.i, align 8, !noalias !111
  %.3884.i.i = fmul double %.3825.i.i, 5.000000e-01
  %.3890.i.i = load double, ptr %.3889.i.i, align 8, !noalias !111
  %.3891.i.i = fmul double %.3884.i.i, %.3890.i.i
  %.3895.i.i = fdiv double %.3891.i.i, %.3872.i.i
  store double %.3825.i.i, ptr %.3901.i.i, align 8, !noalias !111
  store double %.3895.i.i, ptr %.3911.i.i, align 8, !noalias !111
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i382
  %361 = getelementptr double, ptr %356, i64 %.3699.0277.i.i
  %.3919.i.i = getelementptr i8, ptr %361, i64 8
  %.3920.i.i = load double, ptr %.3919.i.i, align 8, !noalias !111
  %362 = getelementptr double, ptr %357, i64 %.3699.0277.i.i
  %.3928.i.i = getelementptr i8, ptr %362, i64 8
  %.3929.i.i385 = load double, ptr %.3928.i.i, align 8, !noalias !111
  %.3935.i.i386 = getelementptr i8, ptr %.3835.i.i, i64 8
  %.3936.i.i = load double, ptr %.3935.i.i386, align 8, !noalias !111
  %.3941.i.i = getelementptr double, ptr %378, i64 %.3699.0277.i.i
  %.3942.i.i = load double, ptr %.3941.i.i, align 8, !noalias !111
  %.3972.i.i = getelementptr i8, ptr %.3806.i.i, i64 8
  %.3973.i.i = load double, ptr %.3972.i.i, align 8, !noalias !111
  %.3974.i.i = fmul double %.3920.i.i, %.3942.i.i
  %.3975.i.i = fsub double %.3973.i.i, %.3974.i.i
  %.3980.i.i = fdiv double %.3858.i.i, %.3936.i.i
  %.3983.i.i = tail call double @sqrt(double %.3980.i.i)
  %.3986.i.i387 = add nsw i64 %.3699.0277.i.i, %.3653.i.i
  %.3988.i.i = getelementptr double, ptr %.570, i64 %.3986.i.i387
  %.3989.i.i = load double, ptr %.3988.i.i, align 8, !noalias !111
  %.3990.i.i = fmul double %.3929.i.i385, %.3975.i.i
  %.3994.i.i = fdiv double %.3990.i.i, %.3936.i.i
  %.3995.i.i = fmul double %.3920.i.i, %.3983.i.i
  %.3996.i.i388 = fmul double %.3995.i.i, %.3989.i.i
  %.3997.i.i389 = fsub double %.3994.i.i, %.3996.i.i388
  %.3999.i.i = fmul double %.3825.i.i, %.3920.i.i
  %.4000.i.i = fmul double %.3999.i.i, %.3983.i.i
  %.4001.i.i = fmul double %.3983.i.i, %.4000.i.i
  %.4002.i.i = fmul double %.3929.i.i385, %.3997.i.i389
  %.4006.i.i = fdiv double %.4002.i.i, %.3936.i.i
  %.4007.i.i = fsub double %.4001.i.i, %.4006.i.i
  %.4009.i.i = fmul double %.3825.i.i, %.3929.i.i385
  %.4010.i.i = fmul double %.4009.i.i, %.3989.i.i
  %.4011.i.i = fmul double %.3920.i.i, %.3997.i.i389
  %.4012.i.i = fmul double %.3989.i.i, %.4011.i.i
  %.4013.i.i = fadd double %.4010.i.i, %.4012.i.i
  %.4016.i.i = fmul double %.3999.i.i, %.3975.i.i
  %.4017.i.i = fmul double %.4013.i.i, 5.000000e-01
  %.4021.i.i = fdiv double %.4017.i.i, %.3983.i.i
  %.4022.i.i = fadd double %.4016.i.i, %.4021.i.i
  %.4026.i.i390 = fadd double %.4009.i.i, %.4011.i.i
  %.4027.i.i = fmul double %.3983.i.i, %.4026.i.i390
  %.4032.i.i = getelementptr double, ptr %arg.grad, i64 %.3986.i.i387
  store double %.4027.i.i, ptr %.4032.i.i, align 8, !noalias !111
  %.4034.i.i391 = fmul double %.3920.i.i, %.4007.i.i
  %.4036.i.i = fsub double %.3825.i.i, %.4034.i.i391
  %.4041.i.i392 = getelementptr double, ptr %358, i64 %.3699.0277.i.i
  store double %.4036.i.i, ptr %.4041.i.i392, align 8, !noalias !111
  %.4046.i.i393 = fdiv double %.4022.i.i, %.3936.i.i
  %.4051.i.i = getelementptr double, ptr %355, i64 %.3699.0277.i.i
  store double %.4046.i.i393, ptr %.4051.i.i, align 8, !noalias !111
  %.4054.i.i394 = fmul double %.3975.i.i, %.4002.i.i
  %.4058.i.i = fdiv double %.4054.i.i394, %.3936.i.i
  %.4059.i.i395 = fmul double %.3983.i.i, %.4022.i.i
  %.4060.i.i396 = fmul double %.3983.i.i, %.4059.i.i395
  %.4061.i.i = fsub double %.4058.i.i, %.4060.i.i396
  %.4065.i.i397 = fdiv double %.4061.i.i, %.3936.i.i
  %363 = getelementptr double, ptr %.3673.i.i, i64 %.3699.0277.i.i
  %.4071.i.i398 = getelementptr i8, ptr %363, i64 8
  store double %.4065.i.i397, ptr %.4071.i.i398, align 8, !noalias !111
  %.4074.i.i = fmul double %.3825.i.i, %.3983.i.i
  %.4075.i.i399 = fmul double %.4074.i.i, %.3989.i.i
  %.4076.i.i400 = fmul double %.3975.i.i, %.3997.i.i389
  %.4080.i.i = fdiv double %.4076.i.i400, %.3936.i.i
  %.4081.i.i = fsub double %.4075.i.i399, %.4080.i.i
  %364 = getelementptr double, ptr %359, i64 %.3699.0277.i.i
  %.4089.i.i401 = getelementptr i8, ptr %364, i64 8
  %.4090.i.i = load double, ptr %.4089.i.i401, align 8, !noalias !111
  %.4095.i.i = fmul double %.3983.i.i, %.4074.i.i
  %.4096.i.i = fmul double %.3975.i.i, %.4095.i.i
  %.4097.i.i = fmul double %.3942.i.i, %.4007.i.i
  %.4098.i.i402 = fsub double %.4096.i.i, %.4097.i.i
  %.4099.i.i = fmul double %.3983.i.i, %.3997.i.i389
  %.4100.i.i = fmul double %.3989.i.i, %.4099.i.i
  %.4101.i.i = fadd double %.4100.i.i, %.4098.i.i402
  %.4102.i.i = fmul double %.3920.i.i, %.4081.i.i
  %.4106.i.i = fdiv double %.4102.i.i, %.3929.i.i385
  %.4107.i.i = fsub double %.4101.i.i, %.4106.i.i
  %.4108.i.i = fadd double %.4090.i.i, %.4107.i.i
  store double %.4108.i.i, ptr %.4089.i.i401, align 8, !noalias !111
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %365 = getelementptr double, ptr %.336, i64 %.2998.i.i
  %366 = getelementptr double, ptr %365, i64 %369
  %367 = getelementptr double, ptr %.108, i64 %.2345.i.i376
  %368 = getelementptr double, ptr %367, i64 %.3658.i.i
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4524.i.i = icmp sgt i64 %.4158.0288.i.i, 0
  br i1 %.4524.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.4539.i.i = getelementptr double, ptr %356, i64 %.4158.0288.i.i
  %.4540.i.i = load double, ptr %.4539.i.i, align 8, !noalias !111
  %.4546.i.i = getelementptr i8, ptr %.4302.i.i, i64 -8
  %.4547.i.i = load double, ptr %.4546.i.i, align 8, !noalias !111
  %.4553.i.i = getelementptr i8, ptr %.4259.i.i, i64 -8
  %.4554.i.i = load double, ptr %.4553.i.i, align 8, !noalias !111
  %.4563.i.i = getelementptr i8, ptr %.4268.i.i, i64 -8
  %.4564.i.i = load double, ptr %.4563.i.i, align 8, !noalias !111
  %.4565.i.i = fmul double %.3839.i.i375, %.4564.i.i
  %.4566.i.i = fmul double %.4554.i.i, %.4565.i.i
  %.4567.i.i = fadd double %.4566.i.i, 1.000000e+00
  %.4571.i.i = fdiv double %.4554.i.i, %.4567.i.i
  %.4576.i.i = getelementptr double, ptr %359, i64 %.4158.0288.i.i
  %.4577.i.i = load double, ptr %.4576.i.i, align 8, !noalias !111
  %.4578.i.i = fmul double %.4540.i.i, 2.000000e+00
  %.4579.i.i = fadd double %.4571.i.i, -1.000000e+00
  %.4580.i.i = fmul double %.4578.i.i, %.4579.i.i
  %.4582.i.i = fmul double %.4337.i.i, %.4580.i.i
  %.4588.i.i = fdiv double %.4286.i.i, %.4272.i.i
  %.4589.i.i = fmul double %.4588.i.i, %.4547.i.i
  %.4590.i.i = fadd double %.4589.i.i, %.4582.i.i
  %.4591.i.i = fadd double %.4577.i.i, %.4590.i.i
  store double %.4591.i.i, ptr %.4576.i.i, align 8, !noalias !111
  %.4600.i.i = getelementptr i8, ptr %.4291.i.i, i64 -8
  %.4601.i.i = load double, ptr %.4600.i.i, align 8, !noalias !111
  %.4602.i.i = fmul double %.4540.i.i, %.4540.i.i
  %.4604.i.i = fmul double %.4337.i.i, %.4602.i.i
  %.4607.i.i = fadd double %.4604.i.i, %.4601.i.i
  store double %.4607.i.i, ptr %.4600.i.i, align 8, !noalias !111
  %.4618.i.i = getelementptr i8, ptr %.4285.i.i, i64 -8
  %.4619.i.i = load double, ptr %.4618.i.i, align 8, !noalias !111
  %.4621.i.i = fmul double %.4286.i.i, %.4540.i.i
  %.4628.i.i = fdiv double %.4621.i.i, %.4272.i.i
  %.4631.i.i = fadd double %.4628.i.i, %.4619.i.i
  store double %.4631.i.i, ptr %.4618.i.i, align 8, !noalias !111
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3825.i.i, %B1016.i.i ], [ %.4007.i.i, %B1148.i.i ]
  %exitcond.not.i.i403 = icmp eq i64 %.239.i.i, %.3768.i.i383
  br i1 %exitcond.not.i.i403, label %B1778.i.i, label %B858.if.i.i382

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.4214.i.i = icmp sgt i64 %.4161.0286.i.i, 1
  br i1 %.4214.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1813.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1884.i.i, %B402.loopexit.i.i ]
  %.1884.i.i = add nuw nsw i64 %.1813.0291.i.i, 1
  %369 = mul nsw i64 %.1813.0291.i.i, %.239.i.i
  %.2130.i.i = load i64, ptr %.2129.i.i, align 8, !noalias !111
  %.2345.i.i376 = load i64, ptr %.2344.i.i, align 8, !noalias !111
  %.2562.i.i377 = load i64, ptr %.2561.i.i, align 8, !noalias !111
  %.2777.i.i378 = load i64, ptr %.2776.i.i, align 8, !noalias !111
  %.2998.i.i = load i64, ptr %.2997.i.i, align 8, !noalias !111
  %.3213.i.i379 = load i64, ptr %.3212.i.i, align 8, !noalias !111
  %.3428.i.i = load i64, ptr %.3427.i.i, align 8, !noalias !111
  %.3652.i.i = load i64, ptr %.874.i, align 8, !noalias !111
  %.3653.i.i = add nsw i64 %.3652.i.i, %369
  %.3658.i.i = mul nsw i64 %369, %.908.i.i372
  %370 = getelementptr double, ptr %.336, i64 %.3213.i.i379
  %.3665.i.i = getelementptr double, ptr %370, i64 %369
  %.3666.i.i = load double, ptr %.3665.i.i, align 8, !noalias !111
  store double 0.000000e+00, ptr %.3673.i.i, align 8, !noalias !111
  br i1 %.3755276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i380

B858.if.lr.ph.i.i380:                             ; preds = %B402.if.i.i
  %.3667.i.i381 = fneg double %.3666.i.i
  %371 = getelementptr double, ptr %.336, i64 %.3428.i.i
  %372 = getelementptr double, ptr %371, i64 %369
  %373 = getelementptr double, ptr %.336, i64 %.2562.i.i377
  %374 = getelementptr double, ptr %373, i64 %369
  %375 = getelementptr double, ptr %.108, i64 %.2130.i.i
  %376 = getelementptr double, ptr %375, i64 %369
  %377 = getelementptr double, ptr %.336, i64 %.2777.i.i378
  %378 = getelementptr double, ptr %377, i64 %369
  %.3879.i.i = add nsw i64 %.3653.i.i, %.3863.i.i
  %.3881.i.i = getelementptr double, ptr %arg.grad, i64 %.3879.i.i
  %.3889.i.i = getelementptr double, ptr %.570, i64 %.3879.i.i
  br label %B858.if.i.i382

B858.if.i.i382:                                   ; preds = %B858.if.lr.ph.i.i380, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3667.i.i381, %B858.if.lr.ph.i.i380 ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i380 ], [ %.3810.i.i, %B2537.i.i ]
  %.3699.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i380 ], [ %.3768.i.i383, %B2537.i.i ]
  %.3768.i.i383 = add nuw nsw i64 %.3699.0277.i.i, 1
  %.3800.i.i = getelementptr double, ptr %372, i64 %.3699.0277.i.i
  %.3801.i.i = load double, ptr %.3800.i.i, align 8, !noalias !111
  %.3806.i.i = getelementptr double, ptr %.3665.i.i, i64 %.3699.0277.i.i
  %.3807.i.i = load double, ptr %.3806.i.i, align 8, !noalias !111
  %.3808.i.i = fmul double %.3801.i.i, %.3807.i.i
  %.3810.i.i = fadd double %by_sd.3.1279.i.i, %.3808.i.i
  %.3823.i.i = fmul double %.456.i.i, %.3801.i.i
  %.3825.i.i = fadd double %by_c.3.1280.i.i, %.3823.i.i
  %.3835.i.i = getelementptr double, ptr %374, i64 %.3699.0277.i.i
  %.3836.i.i = load double, ptr %.3835.i.i, align 8, !noalias !111
  %.3844.i.i = getelementptr double, ptr %376, i64 %.3699.0277.i.i
  %.3845.i.i384 = load double, ptr %.3844.i.i, align 8, !noalias !111
  %.3846.i.i = fmul double %.3839.i.i375, %.3845.i.i384
  %.3853.i.i = fmul double %.3836.i.i, %.3846.i.i
  %.3854.i.i = fadd double %.3853.i.i, 1.000000e+00
  %.3858.i.i = fdiv double %.3836.i.i, %.3854.i.i
  %.3865.i.i = icmp eq i64 %.3699.0277.i.i, %.3863.i.i
  br i1 %.3865.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.4158.0288.in.i.i = phi i64 [ %.239.i.i, %B1778.i.i ], [ %.4158.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3810.i.i, %B1778.i.i ], [ %.4367.i.i404, %B2538.i.i ]
  %.4161.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4223.i.i, %B2538.i.i ]
  %.4158.0288.i.i = add i64 %.4158.0288.in.i.i, -1
  %.4223.i.i = add nsw i64 %.4161.0286.i.i, -1
  %.4259.i.i = getelementptr double, ptr %374, i64 %.4158.0288.i.i
  %.4260.i.i = load double, ptr %.4259.i.i, align 8, !noalias !111
  %.4268.i.i = getelementptr double, ptr %376, i64 %.4158.0288.i.i
  %.4269.i.i = load double, ptr %.4268.i.i, align 8, !noalias !111
  %.4270.i.i = fmul double %.3839.i.i375, %.4269.i.i
  %.4271.i.i = fmul double %.4260.i.i, %.4270.i.i
  %.4272.i.i = fadd double %.4271.i.i, 1.000000e+00
  %.4280.i.i = fdiv double %.4260.i.i, %.4272.i.i
  %.4285.i.i = getelementptr double, ptr %358, i64 %.4158.0288.i.i
  %.4286.i.i = load double, ptr %.4285.i.i, align 8, !noalias !111
  %.4291.i.i = getelementptr double, ptr %355, i64 %.4158.0288.i.i
  %.4292.i.i = load double, ptr %.4291.i.i, align 8, !noalias !111
  %.4296.i.i = fmul double %.4292.i.i, %.4280.i.i
  %.4297.i.i = fadd double %.4296.i.i, 5.000000e-01
  %.4302.i.i = getelementptr double, ptr %378, i64 %.4158.0288.i.i
  %.4303.i.i = load double, ptr %.4302.i.i, align 8, !noalias !111
  %.4305.i.i = fmul double %.4286.i.i, %.4303.i.i
  %.4306.i.i = fadd double %.4305.i.i, %.4297.i.i
  %.4307.i.i = fneg double %.4306.i.i
  %.4312.i.i = fdiv double %.4307.i.i, %.4272.i.i
  %.4317.i.i = getelementptr double, ptr %.3673.i.i, i64 %.4158.0288.i.i
  %.4318.i.i = load double, ptr %.4317.i.i, align 8, !noalias !111
  %.4321.i.i = fmul double %.456.i.i, %.4286.i.i
  %.4326.i.i = getelementptr double, ptr %366, i64 %.4158.0288.i.i
  %.4327.i.i = load double, ptr %.4326.i.i, align 8, !noalias !111
  %.4328.i.i = fmul double %.4321.i.i, %.4327.i.i
  %.4329.i.i = fadd double %.4292.i.i, %.4328.i.i
  %.4334.i.i = fdiv double %.4329.i.i, %.4272.i.i
  %.4335.i.i = fadd double %.4318.i.i, %.4334.i.i
  %.4336.i.i = fmul double %.4270.i.i, %.4312.i.i
  %.4337.i.i = fadd double %.4335.i.i, %.4336.i.i
  %.4342.i.i = fmul double %.4286.i.i, %.4280.i.i
  %.4353.i.i = fmul double %.4342.i.i, %.4327.i.i
  %.4354.i.i = fmul double %.4312.i.i, 2.000000e+00
  %.4355.i.i = fmul double %.4260.i.i, %.4354.i.i
  %.4357.i.i = fmul double %.456.i.i, %.4355.i.i
  %.4364.i.i = fmul double %.4269.i.i, %.4357.i.i
  %.4365.i.i = fadd double %.4353.i.i, %.4364.i.i
  %.4367.i.i404 = fadd double %by_sd.5.1287.i.i, %.4365.i.i
  br i1 %.4453281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4501.i.i = fmul double %.456.i.i, %.4342.i.i
  %.4504.i.i405 = mul nsw i64 %.4158.0288.i.i, %.908.i.i372
  %379 = getelementptr double, ptr %368, i64 %.4504.i.i405
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4397.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4466.i.i, %B2140.if.i.i ]
  %.4466.i.i = add nuw nsw i64 %.4397.0282.i.i, 1
  %.4494.i.i = getelementptr i64, ptr %360, i64 %.4397.0282.i.i
  %.4495.i.i = load i64, ptr %.4494.i.i, align 8, !noalias !111
  %.4497.i.i = getelementptr double, ptr %.468, i64 %.4495.i.i
  %.4498.i.i = load double, ptr %.4497.i.i, align 8, !noalias !111
  %.4509.i.i = getelementptr double, ptr %379, i64 %.4397.0282.i.i
  %.4510.i.i = load double, ptr %.4509.i.i, align 8, !noalias !111
  %.4511.i.i = fmul double %.4501.i.i, %.4510.i.i
  %.4512.i.i406 = fsub double %.4498.i.i, %.4511.i.i
  store double %.4512.i.i406, ptr %.4497.i.i, align 8, !noalias !111
  %exitcond295.not.i.i = icmp eq i64 %.908.i.i372, %.4466.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B310.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B310.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4900.i.i = getelementptr i8, ptr %522, i64 64
  %.4901.i.i = load i64, ptr %.4900.i.i, align 8, !noalias !111
  %.4905.i.i = getelementptr double, ptr %.336, i64 %.4901.i.i
  %.4906.i.i = load double, ptr %.4905.i.i, align 8, !noalias !111
  %.4908.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.4906.i.i
  store double %.4908.i.i, ptr %.4905.i.i, align 8, !noalias !111
  br label %B550.i

B354.i:                                           ; preds = %B260.i
  %.1348.i = getelementptr i8, ptr %522, i64 328
  %.1349.i = load i64, ptr %.1348.i, align 8, !noalias !108
  %.1350.i = icmp sgt i64 %.1349.i, -1
  br i1 %.1350.i, label %B404.i, label %B448.i

B404.i:                                           ; preds = %B354.i
  %.239.i54.i = load i64, ptr %522, align 8, !noalias !114
  %.452.i55.i = getelementptr i8, ptr %522, i64 56
  %.453.i56.i = load i64, ptr %.452.i55.i, align 8, !noalias !114
  %.455.i57.i = getelementptr double, ptr %.336, i64 %.453.i56.i
  %.456.i58.i = load double, ptr %.455.i57.i, align 8, !noalias !114
  %.1340.i.i = getelementptr i8, ptr %522, i64 104
  %.1341.i61.i = load i64, ptr %.1340.i.i, align 8, !noalias !114
  %.1554.i.i357 = getelementptr i8, ptr %522, i64 136
  %.1555.i62.i = load i64, ptr %.1554.i.i357, align 8, !noalias !114
  %.1774.i.i = getelementptr i8, ptr %522, i64 120
  %.1775.i.i = load i64, ptr %.1774.i.i, align 8, !noalias !114
  %380 = getelementptr i64, ptr %.63, i64 %.1775.i.i
  %.1778.i.i = getelementptr i8, ptr %380, i64 8
  %.1779.i.i = load i64, ptr %.1778.i.i, align 8, !noalias !114
  %.1992.i.i = getelementptr i8, ptr %522, i64 128
  %.1993.i.i = load i64, ptr %.1992.i.i, align 8, !noalias !114
  %.2212.i.i = getelementptr i8, ptr %522, i64 344
  %.2213.i.i = load i64, ptr %.2212.i.i, align 8, !noalias !114
  %.2426.i.i = getelementptr i8, ptr %522, i64 264
  %.2427.i.i = load i64, ptr %.2426.i.i, align 8, !noalias !114
  %.2863.i.i = getelementptr i8, ptr %522, i64 256
  %.2864.i.i358 = load i64, ptr %.2863.i.i, align 8, !noalias !114
  %.3077.i.i = getelementptr i8, ptr %522, i64 240
  %.3078.i.i = load i64, ptr %.3077.i.i, align 8, !noalias !114
  %.3291.i.i = getelementptr i8, ptr %522, i64 232
  %.3292.i.i = load i64, ptr %.3291.i.i, align 8, !noalias !114
  %.3384242.not.i.i = icmp slt i64 %.239.i54.i, 1
  br i1 %.3384242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B404.i
  %.903.i59.i = getelementptr i8, ptr %522, i64 360
  %.904.i60.i = load i64, ptr %.903.i59.i, align 8, !noalias !114
  %.1117.i.i359 = getelementptr i8, ptr %522, i64 336
  %.1118.i.i360 = load i64, ptr %.1117.i.i359, align 8, !noalias !114
  %.689.i.i361 = getelementptr i8, ptr %522, i64 224
  %.690.i.i = load i64, ptr %.689.i.i361, align 8, !noalias !114
  %381 = getelementptr double, ptr %.336, i64 %.904.i60.i
  %382 = shl nuw i64 %.239.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %381, i8 0, i64 %382, i1 false), !noalias !114
  %383 = getelementptr double, ptr %.336, i64 %.690.i.i
  %384 = getelementptr double, ptr %.108, i64 %.1118.i.i360
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3525.i.i = add nuw nsw i64 %.3456.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.239.i54.i, %.3525.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %385 = getelementptr double, ptr %.336, i64 %.2427.i.i
  %386 = getelementptr double, ptr %.336, i64 %.3078.i.i
  %387 = getelementptr double, ptr %.336, i64 %.3292.i.i
  %388 = getelementptr double, ptr %.336, i64 %.2864.i.i358
  %389 = getelementptr double, ptr %.108, i64 %.1341.i61.i
  %390 = getelementptr double, ptr %.108, i64 %.2213.i.i
  %.4083251.not.i.i = icmp slt i64 %.1779.i.i, 1
  %391 = getelementptr i64, ptr %.63, i64 %.1993.i.i
  %392 = getelementptr double, ptr %.108, i64 %.1555.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i367 = icmp eq i64 %.239.i54.i, %.3824.i.i
  br i1 %exitcond262.not.i.i367, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %393 = fmul double %.3997.i78.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3456.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3525.i.i, %B732.loopexit.i.i ]
  %.3553.i.i = getelementptr double, ptr %383, i64 %.3456.0249.i.i
  %.3554.i.i = load double, ptr %.3553.i.i, align 8, !noalias !114
  %.3556.i.i = mul nuw nsw i64 %.3456.0249.i.i, %.239.i54.i
  %394 = getelementptr double, ptr %384, i64 %.3556.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3589.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3658.i63.i, %B790.if.i.i ]
  %.3658.i63.i = add nuw nsw i64 %.3589.0246.i.i, 1
  %.3686.i.i362 = getelementptr double, ptr %381, i64 %.3589.0246.i.i
  %.3687.i.i = load double, ptr %.3686.i.i362, align 8, !noalias !114
  %.3691.i.i = getelementptr double, ptr %394, i64 %.3589.0246.i.i
  %.3692.i.i363 = load double, ptr %.3691.i.i, align 8, !noalias !114
  %.3694.i.i364 = fmul double %.3554.i.i, %.3692.i.i363
  %.3695.i.i = fadd double %.3687.i.i, %.3694.i.i364
  store double %.3695.i.i, ptr %.3686.i.i362, align 8, !noalias !114
  %exitcond.not.i64.i = icmp eq i64 %.239.i54.i, %.3658.i63.i
  br i1 %exitcond.not.i64.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3997.i78.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3976.i.i, %B882.loopexit.i.i ]
  %.3755.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3824.i.i, %B882.loopexit.i.i ]
  %.3824.i.i = add nuw nsw i64 %.3755.0255.i.i, 1
  %.3856.i.i = getelementptr double, ptr %385, i64 %.3755.0255.i.i
  %.3857.i.i = load double, ptr %.3856.i.i, align 8, !noalias !114
  %.3862.i.i = getelementptr double, ptr %386, i64 %.3755.0255.i.i
  %.3863.i65.i = load double, ptr %.3862.i.i, align 8, !noalias !114
  %.3868.i.i = getelementptr double, ptr %387, i64 %.3755.0255.i.i
  %.3869.i.i = load double, ptr %.3868.i.i, align 8, !noalias !114
  %.3874.i.i = getelementptr double, ptr %388, i64 %.3755.0255.i.i
  %.3875.i.i = load double, ptr %.3874.i.i, align 8, !noalias !114
  %.3901.i66.i = fmul double %.456.i58.i, %.3857.i.i
  %.3906.i.i = getelementptr double, ptr %389, i64 %.3755.0255.i.i
  %.3907.i.i = load double, ptr %.3906.i.i, align 8, !noalias !114
  %.3911.i67.i = fdiv double 1.000000e+00, %.3863.i65.i
  %.3922.i.i = getelementptr double, ptr %381, i64 %.3755.0255.i.i
  %.3923.i.i = load double, ptr %.3922.i.i, align 8, !noalias !114
  %.3925.i.i = fmul double %.3901.i66.i, %.3923.i.i
  %.3926.i.i = fsub double %.3925.i.i, %.3869.i.i
  %.3932.i.i = fmul double %.3911.i67.i, %.3926.i.i
  %.3935.i68.i = add nuw nsw i64 %.3755.0255.i.i, %.875.i
  %.3937.i.i = getelementptr double, ptr %arg.grad, i64 %.3935.i68.i
  store double %.3932.i.i, ptr %.3937.i.i, align 8, !noalias !114
  %.3940.i.i = fmul double %.3901.i66.i, %.3907.i.i
  %.3942.i69.i = fmul double %.3911.i67.i, %.3940.i.i
  %.3944.i.i = fmul double %.3911.i67.i, %.3942.i69.i
  %.3951.i.i = fmul double %.3869.i.i, %.3923.i.i
  %.3952.i.i = fsub double %.3951.i.i, %.3944.i.i
  %.3957.i.i = getelementptr double, ptr %.570, i64 %.3935.i68.i
  %.3958.i.i = load double, ptr %.3957.i.i, align 8, !noalias !114
  %.3959.i.i = fmul double %.3944.i.i, %.3958.i.i
  %.3960.i.i = fmul double %.3863.i65.i, %.3959.i.i
  %.3961.i.i = fadd double %.3875.i.i, %.3960.i.i
  %.3962.i.i = fmul double %.3869.i.i, 2.000000e+00
  %.3963.i.i = fmul double %.3962.i.i, %.3944.i.i
  %.3964.i.i = fmul double %.3863.i65.i, %.3963.i.i
  %.3965.i.i = fmul double %.3863.i65.i, %.3964.i.i
  %.3966.i.i = fsub double %.3961.i.i, %.3965.i.i
  %.3968.i.i = fmul double %.3926.i.i, %.3966.i.i
  %.3970.i.i = fmul double %.3911.i67.i, %.3968.i.i
  %.3972.i70.i = fmul double %.3911.i67.i, %.3970.i.i
  %.3973.i71.i = fadd double %.3952.i.i, %.3972.i70.i
  %.3974.i72.i = fmul double %.3857.i.i, %.3973.i71.i
  %.3976.i.i = fadd double %by_sd.2.0257.i.i, %.3974.i72.i
  %.3983.i73.i = fmul double %.456.i58.i, %.3973.i71.i
  %.3988.i74.i = getelementptr double, ptr %390, i64 %.3755.0255.i.i
  %.3989.i75.i = load double, ptr %.3988.i74.i, align 8, !noalias !114
  %.3990.i76.i = fadd double %.3989.i75.i, -1.000000e+00
  %.3991.i.i365 = fmul double %.3990.i76.i, %.3983.i73.i
  %.3995.i77.i = fdiv double %.3991.i.i365, %.3857.i.i
  %.3997.i78.i = fadd double %by_rho.2.0258.i.i, %.3995.i77.i
  br i1 %.4083251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.4131.i.i = fmul double %.3901.i66.i, %.3926.i.i
  %.4133.i.i = fmul double %.3911.i67.i, %.4131.i.i
  %.4135.i.i = fmul double %.3911.i67.i, %.4133.i.i
  %.4138.i.i = mul nuw nsw i64 %.3755.0255.i.i, %.1779.i.i
  %395 = getelementptr double, ptr %392, i64 %.4138.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.4027.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.4096.i79.i, %B1260.if.i.i ]
  %.4096.i79.i = add nuw nsw i64 %.4027.0252.i.i, 1
  %.4124.i.i366 = getelementptr i64, ptr %391, i64 %.4027.0252.i.i
  %.4125.i.i = load i64, ptr %.4124.i.i366, align 8, !noalias !114
  %.4127.i.i = getelementptr double, ptr %.468, i64 %.4125.i.i
  %.4128.i.i = load double, ptr %.4127.i.i, align 8, !noalias !114
  %.4143.i.i = getelementptr double, ptr %395, i64 %.4027.0252.i.i
  %.4144.i.i = load double, ptr %.4143.i.i, align 8, !noalias !114
  %.4145.i.i = fmul double %.4135.i.i, %.4144.i.i
  %.4146.i.i = fsub double %.4128.i.i, %.4145.i.i
  store double %.4146.i.i, ptr %.4127.i.i, align 8, !noalias !114
  %exitcond261.not.i.i = icmp eq i64 %.1779.i.i, %.4096.i79.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B404.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %.3976.i.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %393, %B1362.loopexit.i.i ]
  %.4420.i.i = getelementptr i8, ptr %522, i64 64
  %.4421.i.i = load i64, ptr %.4420.i.i, align 8, !noalias !114
  %.4423.i.i = getelementptr double, ptr %.336, i64 %.4421.i.i
  %.4424.i.i = load double, ptr %.4423.i.i, align 8, !noalias !114
  %.4426.i.i = fadd double %by_sd.2.0.lcssa.i.i, %.4424.i.i
  store double %.4426.i.i, ptr %.4423.i.i, align 8, !noalias !114
  %.4649.i.i = load i64, ptr %.1348.i, align 8, !noalias !114
  %.4653.i.i = getelementptr double, ptr %.468, i64 %.4649.i.i
  %.4654.i.i = load double, ptr %.4653.i.i, align 8, !noalias !114
  %.4659.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4654.i.i
  store double %.4659.i.i, ptr %.4653.i.i, align 8, !noalias !114
  br label %B550.i

B448.i:                                           ; preds = %B354.i
  %.1604.i = getelementptr i8, ptr %522, i64 280
  %.1605.i = load i64, ptr %.1604.i, align 8, !noalias !108
  %.1606.not.i = icmp eq i64 %.1605.i, 0
  br i1 %.1606.not.i, label %B522.i, label %B498.i

B498.i:                                           ; preds = %B448.i
  %.226.i.i219 = load i64, ptr %522, align 8, !noalias !117
  %.438.i.i220 = getelementptr i8, ptr %522, i64 8
  %.439.i.i221 = load i64, ptr %.438.i.i220, align 8, !noalias !117
  %.651.i.i222 = getelementptr i8, ptr %522, i64 224
  %.652.i.i223 = load i64, ptr %.651.i.i222, align 8, !noalias !117
  %.1821179.not.i.i = icmp slt i64 %.226.i.i219, 1
  br i1 %.1821179.not.i.i, label %B522.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B498.i
  %.1734.i.i224 = getelementptr i8, ptr %522, i64 320
  %.1735.i.i225 = load i64, ptr %.1734.i.i224, align 8, !noalias !117
  %.1515.i.i226 = getelementptr i8, ptr %522, i64 312
  %.1516.i.i227 = load i64, ptr %.1515.i.i226, align 8, !noalias !117
  %.1302.i.i228 = getelementptr i8, ptr %522, i64 304
  %.1303.i.i229 = load i64, ptr %.1302.i.i228, align 8, !noalias !117
  %.1083.i.i230 = getelementptr i8, ptr %522, i64 296
  %.1084.i.i231 = load i64, ptr %.1083.i.i230, align 8, !noalias !117
  %.870.i.i232 = getelementptr i8, ptr %522, i64 288
  %.871.i.i233 = load i64, ptr %.870.i.i232, align 8, !noalias !117
  %396 = getelementptr i64, ptr %.63, i64 %.871.i.i233
  %397 = getelementptr double, ptr %.108, i64 %.1735.i.i225
  %398 = getelementptr i64, ptr %.63, i64 %.1084.i.i231
  %399 = getelementptr i64, ptr %.63, i64 %.1303.i.i229
  %400 = getelementptr double, ptr %.108, i64 %.1516.i.i227
  %.2107169.not.i.i = icmp slt i64 %.439.i.i221, 1
  %401 = getelementptr double, ptr %.336, i64 %.652.i.i223
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1821.i.i = icmp sgt i64 %.1763.0181.in.i.i, 1
  br i1 %.1821.i.i, label %B366.if.i.i, label %B522.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1969.i.i = icmp samesign ugt i64 %.1916.0174.i.i, 1
  br i1 %.1969.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2107169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %402 = getelementptr double, ptr %.336, i64 %.1867.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1763.0181.in.i.i = phi i64 [ %.226.i.i219, %B366.if.lr.ph.i.i ], [ %.1763.0181.i.i, %B366.loopexit.i.i ]
  %.1763.0181.i.i = add nsw i64 %.1763.0181.in.i.i, -1
  %.1862.i.i234 = getelementptr i64, ptr %396, i64 %.1763.0181.i.i
  %.1863.i.i235 = load i64, ptr %.1862.i.i234, align 8, !noalias !117
  %.1865.i.i236 = mul nsw i64 %.1863.i.i235, %.439.i.i221
  %.1867.i.i = add nsw i64 %.1865.i.i236, %.652.i.i223
  %.1871.i.i = getelementptr double, ptr %397, i64 %.1763.0181.i.i
  %.1872.i.i237 = load double, ptr %.1871.i.i, align 8, !noalias !117
  %.1882.i.i = getelementptr i64, ptr %398, i64 %.1763.0181.i.i
  %.1883.i.i = load i64, ptr %.1882.i.i, align 8, !noalias !117
  %.1888.i.i = getelementptr i8, ptr %.1882.i.i, i64 8
  %.1889.i.i = load i64, ptr %.1888.i.i, align 8, !noalias !117
  %.1926.i.i = sub i64 %.1889.i.i, %.1883.i.i
  %.1969172.not.i.i = icmp slt i64 %.1926.i.i, 1
  br i1 %.1969172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %403 = getelementptr double, ptr %.336, i64 %.1867.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1916.0174.i.i = phi i64 [ %.1926.i.i, %B458.if.lr.ph.i.i ], [ %.1978.i.i, %B458.loopexit.i.i ]
  %.1913.0173.i.i = phi i64 [ %.1883.i.i, %B458.if.lr.ph.i.i ], [ %.1982.i.i, %B458.loopexit.i.i ]
  %.1978.i.i = add nsw i64 %.1916.0174.i.i, -1
  %.1982.i.i = add i64 %.1913.0173.i.i, 1
  %.2019.i.i = getelementptr double, ptr %400, i64 %.1913.0173.i.i
  %.2020.i.i = load double, ptr %.2019.i.i, align 8, !noalias !117
  br i1 %.2107169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.2010.i.i = getelementptr i64, ptr %399, i64 %.1913.0173.i.i
  %.2011.i.i = load i64, ptr %.2010.i.i, align 8, !noalias !117
  %.2013.i.i = mul nsw i64 %.2011.i.i, %.439.i.i221
  %404 = getelementptr double, ptr %401, i64 %.2013.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.2051.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2120.i.i, %B524.if.i.i ]
  %.2120.i.i = add nuw nsw i64 %.2051.0170.i.i, 1
  %.2148.i.i238 = getelementptr double, ptr %404, i64 %.2051.0170.i.i
  %.2149.i.i = load double, ptr %.2148.i.i238, align 8, !noalias !117
  %.2153.i.i239 = getelementptr double, ptr %403, i64 %.2051.0170.i.i
  %.2154.i.i240 = load double, ptr %.2153.i.i239, align 8, !noalias !117
  %.2156.i.i241 = fmul double %.2020.i.i, %.2154.i.i240
  %.2157.i.i = fadd double %.2149.i.i, %.2156.i.i241
  store double %.2157.i.i, ptr %.2148.i.i238, align 8, !noalias !117
  %exitcond.not.i80.i = icmp eq i64 %.439.i.i221, %.2120.i.i
  br i1 %exitcond.not.i80.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2199.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2268.i.i, %B616.if.i.i ]
  %.2268.i.i = add nuw nsw i64 %.2199.0176.i.i, 1
  %.2296.i.i242 = getelementptr double, ptr %402, i64 %.2199.0176.i.i
  %.2297.i.i243 = load double, ptr %.2296.i.i242, align 8, !noalias !117
  %.2299.i.i244 = fmul double %.1872.i.i237, %.2297.i.i243
  store double %.2299.i.i244, ptr %.2296.i.i242, align 8, !noalias !117
  %exitcond182.not.i.i245 = icmp eq i64 %.439.i.i221, %.2268.i.i
  br i1 %exitcond182.not.i.i245, label %B366.loopexit.i.i, label %B616.if.i.i

B522.i:                                           ; preds = %B366.loopexit.i.i, %B498.i, %B448.i
  %.222.i.i.i = getelementptr i8, ptr %522, i64 8
  %.223.i.i.i246 = load i64, ptr %.222.i.i.i, align 8, !noalias !120
  %.224.i.i.i247 = icmp eq i64 %.223.i.i.i246, 1
  br i1 %.224.i.i.i247, label %B64.i.i.i318, label %B66.i.i

B64.i.i.i318:                                     ; preds = %B522.i
  %.441.i.i.i319 = getelementptr i8, ptr %522, i64 96
  %.442.i.i.i320 = load i64, ptr %.441.i.i.i319, align 8, !noalias !120
  %.443.i.i.i321 = icmp slt i64 %.442.i.i.i320, 0
  br i1 %.443.i.i.i321, label %is_single.2, label %B66.i.i

is_single.2: ; preds = %B64.i.i.i318
  %.661.i.i.i323 = getelementptr i8, ptr %522, i64 144
  %.662.i.i.i324 = load i64, ptr %.661.i.i.i323, align 8, !noalias !120
  %.665.i.not.i.i325 = icmp eq i64 %.662.i.i.i324, 0
  br i1 %.665.i.not.i.i325, label %B36.i.i326, label %B66.i.i

B36.i.i326:                                       ; preds = %is_single.2
  %.239.i.i.i = load i64, ptr %.874.i, align 8, !noalias !125
  %.672.i.i.i = getelementptr i8, ptr %522, i64 120
  %.673.i.i.i = load i64, ptr %.672.i.i.i, align 8, !noalias !125
  %405 = getelementptr i64, ptr %.63, i64 %.673.i.i.i
  %.676.i.i.i = getelementptr i8, ptr %405, i64 8
  %.677.i.i.i = load i64, ptr %.676.i.i.i, align 8, !noalias !125
  %.2629.i.i.i = getelementptr i8, ptr %522, i64 56
  %.2630.i.i.i = load i64, ptr %.2629.i.i.i, align 8, !noalias !125
  %.2632.i.i.i = getelementptr double, ptr %.336, i64 %.2630.i.i.i
  %.2633.i.i.i = load double, ptr %.2632.i.i.i, align 8, !noalias !125
  %.2846.i.i.i327 = getelementptr i8, ptr %522, i64 64
  %.2847.i.i.i328 = load i64, ptr %.2846.i.i.i327, align 8, !noalias !125
  %.2849.i.i.i = getelementptr double, ptr %.336, i64 %.2847.i.i.i328
  %.2850.i.i.i = load double, ptr %.2849.i.i.i, align 8, !noalias !125
  %.3070.i.i.i = load i64, ptr %522, align 8, !noalias !125
  %.3152223.not.i.i.i = icmp slt i64 %.3070.i.i.i, 1
  br i1 %.3152223.not.i.i.i, label %single_backward, label %B626.if.lr.ph.i.i.i

B626.if.lr.ph.i.i.i:                              ; preds = %B36.i.i326
  %.2409.i.i.i329 = getelementptr i8, ptr %522, i64 224
  %.2410.i.i.i = load i64, ptr %.2409.i.i.i329, align 8, !noalias !125
  %.2195.i.i.i = getelementptr i8, ptr %522, i64 232
  %.2196.i.i.i = load i64, ptr %.2195.i.i.i, align 8, !noalias !125
  %.1972.i.i.i330 = getelementptr i8, ptr %522, i64 248
  %.1973.i.i.i = load i64, ptr %.1972.i.i.i330, align 8, !noalias !125
  %.1758.i.i.i331 = getelementptr i8, ptr %522, i64 256
  %.1759.i.i.i = load i64, ptr %.1758.i.i.i331, align 8, !noalias !125
  %.1544.i.i.i = getelementptr i8, ptr %522, i64 240
  %.1545.i.i.i = load i64, ptr %.1544.i.i.i, align 8, !noalias !125
  %.1324.i.i.i332 = getelementptr i8, ptr %522, i64 200
  %.1325.i.i.i = load i64, ptr %.1324.i.i.i332, align 8, !noalias !125
  %.1110.i.i.i = getelementptr i8, ptr %522, i64 136
  %.1111.i.i.i = load i64, ptr %.1110.i.i.i, align 8, !noalias !125
  %.890.i.i.i333 = getelementptr i8, ptr %522, i64 128
  %.891.i.i.i = load i64, ptr %.890.i.i.i333, align 8, !noalias !125
  %.452.i.i.i = getelementptr i8, ptr %522, i64 104
  %.453.i.i.i = load i64, ptr %.452.i.i.i, align 8, !noalias !125
  %406 = getelementptr double, ptr %.336, i64 %.1545.i.i.i
  %407 = getelementptr double, ptr %.336, i64 %.1759.i.i.i
  %408 = getelementptr double, ptr %.336, i64 %.1973.i.i.i
  %409 = getelementptr double, ptr %.336, i64 %.2196.i.i.i
  %410 = getelementptr double, ptr %.336, i64 %.2410.i.i.i
  %411 = getelementptr double, ptr %.108, i64 %.453.i.i.i
  %.3398217.not.i.i.i = icmp slt i64 %.677.i.i.i, 1
  %412 = getelementptr i64, ptr %.63, i64 %.891.i.i.i
  %413 = getelementptr double, ptr %.108, i64 %.1111.i.i.i
  %.3544220.not.i.i.i = icmp slt i64 %.1325.i.i.i, 1
  %.219.i.i.i.i334 = getelementptr i8, ptr %522, i64 208
  br label %B626.if.i.i.i

B978.i.i.i:                                       ; preds = %B904.if.i.i.i, %B626.if.i.i.i
  %invariant.gep.i.i.i338 = getelementptr i64, ptr %.63, i64 %.3094.0225.i.i.i
  br i1 %.3544220.not.i.i.i, label %B1144.i.i.i, label %B1004.if.lr.ph.i.i.i

B1004.if.lr.ph.i.i.i:                             ; preds = %B978.i.i.i
  %.3859.i.i.i = fmul double %.3258.i.i.i, %.3309.i.i.i
  br label %B1004.if.i.i.i

B1096.i.i.i:                                      ; preds = %B1004.if.i.i.i
  %.333.i.i.i.i345 = load i64, ptr %.343.i, align 8, !noalias !128
  %414 = getelementptr i64, ptr %.63, i64 %.333.i.i.i.i345
  %.557.i.i.i.i346 = load i64, ptr %.556.i.i.i.i341, align 8, !noalias !128
  %.idx.i.i.i.i347 = mul i64 %.557.i.i.i.i346, 416
  %415 = getelementptr i8, ptr %414, i64 %.idx.i.i.i.i347
  %.792.i.i.i.i348 = getelementptr i8, ptr %415, i64 8
  %.793.i.i.i.i349 = load i64, ptr %.792.i.i.i.i348, align 8, !noalias !128
  %.574.i.i.i.i350 = getelementptr i8, ptr %.556.i.i.i.i341, i64 8
  %.575.i.i.i.i351 = load i64, ptr %.574.i.i.i.i350, align 8, !noalias !128
  %gep.i.i.i352 = getelementptr i64, ptr %invariant.gep.i.i.i338, i64 %.575.i.i.i.i351
  %.578.i.i.i.i353 = load i64, ptr %gep.i.i.i352, align 8, !noalias !128
  %.794.i.i.i.i354 = mul nsw i64 %.578.i.i.i.i353, %.793.i.i.i.i349
  %.580.i.i.i.i355 = getelementptr i8, ptr %415, i64 224
  %.581.i.i.i.i356 = load i64, ptr %.580.i.i.i.i355, align 8, !noalias !128
  %416 = getelementptr double, ptr %.336, i64 %.794.i.i.i.i354
  %417 = getelementptr double, ptr %416, i64 %.581.i.i.i.i356
  %.3855.i.i.i = getelementptr double, ptr %417, i64 %.3836.i.i.i344
  %.3856.i.i.i = load double, ptr %.3855.i.i.i, align 8, !noalias !125
  %.3860.i.i.i = fsub double %.3856.i.i.i, %.3859.i.i.i
  store double %.3860.i.i.i, ptr %.3855.i.i.i, align 8, !noalias !125
  br label %B1183.i.i.i

B1144.i.i.i:                                      ; preds = %B1183.i.i.i, %B978.i.i.i
  %.3875.i.i.i = fmul double %.2633.i.i.i, %.3258.i.i.i
  %.3880.i.i.i = fadd double %.3304.i.i.i, %.3304.i.i.i
  %.3883.i.i.i = fmul double %.3875.i.i.i, %.3880.i.i.i
  %.3885.i.i.i = fadd double %.3314.i.i.i, %.3883.i.i.i
  %exitcond228.not.i.i.i = icmp eq i64 %.3165.i.i.i, %.3070.i.i.i
  br i1 %exitcond228.not.i.i.i, label %B1182.loopexit.i.i.i, label %B626.if.i.i.i

B1182.loopexit.i.i.i:                             ; preds = %B1144.i.i.i
  %.4142.pre.i.i.i = load i64, ptr %.2846.i.i.i327, align 8, !noalias !125
  br label %single_backward

B1183.i.i.i:                                      ; preds = %B1004.if.i.i.i, %B1096.i.i.i
  %exitcond227.not.i.i.i = icmp eq i64 %.1325.i.i.i, %.3557.i.i.i
  br i1 %exitcond227.not.i.i.i, label %B1144.i.i.i, label %B1004.if.i.i.i

B626.if.i.i.i:                                    ; preds = %B1144.i.i.i, %B626.if.lr.ph.i.i.i
  %d_sd.4.0226.i.i.i = phi double [ %.2850.i.i.i, %B626.if.lr.ph.i.i.i ], [ %.3885.i.i.i, %B1144.i.i.i ]
  %.3094.0225.i.i.i = phi i64 [ 0, %B626.if.lr.ph.i.i.i ], [ %.3165.i.i.i, %B1144.i.i.i ]
  %.3165.i.i.i = add nuw nsw i64 %.3094.0225.i.i.i, 1
  %.3197.i.i.i = getelementptr double, ptr %406, i64 %.3094.0225.i.i.i
  %.3198.i.i.i = load double, ptr %.3197.i.i.i, align 8, !noalias !125
  %.3203.i.i.i335 = getelementptr double, ptr %407, i64 %.3094.0225.i.i.i
  %.3204.i.i.i336 = load double, ptr %.3203.i.i.i335, align 8, !noalias !125
  %.3209.i.i.i = getelementptr double, ptr %408, i64 %.3094.0225.i.i.i
  %.3210.i.i.i = load double, ptr %.3209.i.i.i, align 8, !noalias !125
  %.3215.i.i.i = getelementptr double, ptr %409, i64 %.3094.0225.i.i.i
  %.3216.i.i.i = load double, ptr %.3215.i.i.i, align 8, !noalias !125
  %.3221.i.i.i = getelementptr double, ptr %410, i64 %.3094.0225.i.i.i
  %.3222.i.i.i = load double, ptr %.3221.i.i.i, align 8, !noalias !125
  %.3257.i.i.i = getelementptr double, ptr %411, i64 %.3094.0225.i.i.i
  %.3258.i.i.i = load double, ptr %.3257.i.i.i, align 8, !noalias !125
  %.3262.i.i.i = fmul double %.3216.i.i.i, %.3222.i.i.i
  %.3264.i.i.i = fadd double %d_sd.4.0226.i.i.i, %.3262.i.i.i
  %.3268.i.i.i = fmul double %.2633.i.i.i, %.3222.i.i.i
  %.3269.i.i.i = fsub double %.3268.i.i.i, %.3216.i.i.i
  %.3273.i.i.i = fdiv double %.3269.i.i.i, %.3198.i.i.i
  %.3276.i.i.i = add nsw i64 %.3094.0225.i.i.i, %.239.i.i.i
  %.3278.i.i.i = getelementptr double, ptr %arg.grad, i64 %.3276.i.i.i
  store double %.3273.i.i.i, ptr %.3278.i.i.i, align 8, !noalias !125
  %.3283.i.i.i = fdiv double %.3273.i.i.i, %.3198.i.i.i
  %.3288.i.i.i = getelementptr double, ptr %.570, i64 %.3276.i.i.i
  %.3289.i.i.i = load double, ptr %.3288.i.i.i, align 8, !noalias !125
  %.3290.i.i.i = fadd double %.3210.i.i.i, %.3289.i.i.i
  %.3291.i.i.i = fneg double %.3290.i.i.i
  %.3292.i.i.i = fmul double %.3273.i.i.i, %.3291.i.i.i
  %.3293.i.i.i = fmul double %.3210.i.i.i, %.3273.i.i.i
  %.3294.i.i.i = fsub double %.3292.i.i.i, %.3293.i.i.i
  %.3295.i.i.i = fadd double %.3294.i.i.i, -1.000000e+00
  %.3296.i.i.i = fmul double %.3295.i.i.i, 5.000000e-01
  %.3300.i.i.i = fdiv double %.3296.i.i.i, %.3198.i.i.i
  %.3304.i.i.i = fdiv double %.3300.i.i.i, %.3198.i.i.i
  %.3309.i.i.i = fmul double %.2633.i.i.i, %.3283.i.i.i
  %.3313.i.i.i = fmul double %.3204.i.i.i336, %.3283.i.i.i
  %.3314.i.i.i = fadd double %.3264.i.i.i, %.3313.i.i.i
  br i1 %.3398217.not.i.i.i, label %B978.i.i.i, label %B904.if.lr.ph.i.i.i

B904.if.lr.ph.i.i.i:                              ; preds = %B626.if.i.i.i
  %.3446.i.i.i = mul nuw nsw i64 %.3094.0225.i.i.i, %.677.i.i.i
  %418 = getelementptr double, ptr %413, i64 %.3446.i.i.i
  br label %B904.if.i.i.i

B904.if.i.i.i:                                    ; preds = %B904.if.i.i.i, %B904.if.lr.ph.i.i.i
  %.3342.0218.i.i.i = phi i64 [ 0, %B904.if.lr.ph.i.i.i ], [ %.3411.i.i.i, %B904.if.i.i.i ]
  %.3411.i.i.i = add nuw nsw i64 %.3342.0218.i.i.i, 1
  %.3439.i.i.i = getelementptr i64, ptr %412, i64 %.3342.0218.i.i.i
  %.3440.i.i.i = load i64, ptr %.3439.i.i.i, align 8, !noalias !125
  %.3442.i.i.i = getelementptr double, ptr %.468, i64 %.3440.i.i.i
  %.3443.i.i.i = load double, ptr %.3442.i.i.i, align 8, !noalias !125
  %.3451.i.i.i = getelementptr double, ptr %418, i64 %.3342.0218.i.i.i
  %.3452.i.i.i = load double, ptr %.3451.i.i.i, align 8, !noalias !125
  %.3454.i.i.i = fmul double %.3309.i.i.i, %.3452.i.i.i
  %.3455.i.i.i = fsub double %.3443.i.i.i, %.3454.i.i.i
  store double %.3455.i.i.i, ptr %.3442.i.i.i, align 8, !noalias !125
  %exitcond.not.i.i.i337 = icmp eq i64 %.677.i.i.i, %.3411.i.i.i
  br i1 %exitcond.not.i.i.i337, label %B978.i.i.i, label %B904.if.i.i.i

B1004.if.i.i.i:                                   ; preds = %B1183.i.i.i, %B1004.if.lr.ph.i.i.i
  %.3488.0221.i.i.i = phi i64 [ 0, %B1004.if.lr.ph.i.i.i ], [ %.3557.i.i.i, %B1183.i.i.i ]
  %.3557.i.i.i = add nuw nsw i64 %.3488.0221.i.i.i, 1
  %.220.i.i.i.i339 = load i64, ptr %.219.i.i.i.i334, align 8, !noalias !128
  %419 = getelementptr i64, ptr %.63, i64 %.220.i.i.i.i339
  %.556.idx.i.i.i.i340 = mul i64 %.3488.0221.i.i.i, 24
  %.556.i.i.i.i341 = getelementptr i8, ptr %419, i64 %.556.idx.i.i.i.i340
  %.810.i.i.i.i342 = getelementptr i8, ptr %.556.i.i.i.i341, i64 16
  %.811.i.i.i.i343 = load i64, ptr %.810.i.i.i.i342, align 8, !noalias !128
  %.3835.i.i.i = getelementptr i64, ptr %.63, i64 %.811.i.i.i.i343
  %.3836.i.i.i344 = load i64, ptr %.3835.i.i.i, align 8, !noalias !125
  %.3837.i.i.i = icmp sgt i64 %.3836.i.i.i344, -1
  br i1 %.3837.i.i.i, label %B1096.i.i.i, label %B1183.i.i.i

single_backward: ; preds = %B1182.loopexit.i.i.i, %B36.i.i326
  %.4142.i.i.i = phi i64 [ %.2847.i.i.i328, %B36.i.i326 ], [ %.4142.pre.i.i.i, %B1182.loopexit.i.i.i ]
  %d_sd.4.0.lcssa.i.i.i = phi double [ %.2850.i.i.i, %B36.i.i326 ], [ %.3885.i.i.i, %B1182.loopexit.i.i.i ]
  %.4147.i.i.i = getelementptr double, ptr %.336, i64 %.4142.i.i.i
  store double %d_sd.4.0.lcssa.i.i.i, ptr %.4147.i.i.i, align 8, !noalias !125
  br label %B550.i

B66.i.i:                                          ; preds = %is_single.2, %B64.i.i.i318, %B522.i
  %.331.i.i = load i64, ptr %522, align 8, !noalias !131
  %.759.i.i248 = load i64, ptr %.874.i, align 8, !noalias !131
  %.981.i.i249 = getelementptr i8, ptr %522, i64 16
  %.982.i.i = load i64, ptr %.981.i.i249, align 8, !noalias !131
  %.19341800.not.i.i = icmp slt i64 %.331.i.i, 1
  br i1 %.19341800.not.i.i, label %B550.i, label %B426.lr.ph.i.i

B426.lr.ph.i.i:                                   ; preds = %B66.i.i
  %.1849.i.i = getelementptr i8, ptr %522, i64 272
  %.1850.i.i = load i64, ptr %.1849.i.i, align 8, !noalias !131
  %.1626.i.i = getelementptr i8, ptr %522, i64 120
  %.1627.i.i = load i64, ptr %.1626.i.i, align 8, !noalias !131
  %.1412.i.i250 = getelementptr i8, ptr %522, i64 64
  %.1413.i.i = load i64, ptr %.1412.i.i250, align 8, !noalias !131
  %.1198.i.i251 = getelementptr i8, ptr %522, i64 56
  %.1199.i.i = load i64, ptr %.1198.i.i251, align 8, !noalias !131
  %.2187.i.i = getelementptr i8, ptr %522, i64 104
  %.2407.i.i = getelementptr i8, ptr %522, i64 240
  %.2633.i.i = getelementptr i8, ptr %522, i64 256
  %.2851.i.i = getelementptr i8, ptr %522, i64 248
  %.3075.i.i = getelementptr i8, ptr %522, i64 232
  %.3293.i.i = getelementptr i8, ptr %522, i64 224
  %.33931685.not.i.i = icmp slt i64 %.223.i.i.i246, 1
  %420 = getelementptr double, ptr %.336, i64 %.1413.i.i
  %.3805.i.i = getelementptr i8, ptr %522, i64 96
  %.9536.not.i.i.i252 = icmp slt i64 %.982.i.i, 1
  %.8.i.i.i253 = sitofp i64 %.982.i.i to double
  %.9.i.i.i254 = fmul double %.8.i.i.i253, 5.000000e-01
  %421 = getelementptr double, ptr %.336, i64 %.1199.i.i
  %storemerge1617.i.i = tail call i64 @llvm.smax.i64(i64 %.982.i.i, i64 0)
  %.4911.i.i = add nsw i64 %.982.i.i, -1
  %422 = getelementptr double, ptr %.336, i64 %.1850.i.i
  %.6376.i.i = getelementptr i8, ptr %522, i64 264
  %.6598.i.i = getelementptr i8, ptr %522, i64 144
  %.237.i.i.i = getelementptr i8, ptr %522, i64 168
  %.665.i1644.i.i = getelementptr i8, ptr %522, i64 184
  %.451.i.i.i = getelementptr i8, ptr %522, i64 176
  %.1037.i.i.i255 = getelementptr i8, ptr %522, i64 152
  %.1992.i.i.i = getelementptr i8, ptr %522, i64 160
  %423 = getelementptr i64, ptr %.63, i64 %.1627.i.i
  %.7993.i.i = getelementptr i8, ptr %522, i64 128
  %.8211.i.i = getelementptr i8, ptr %522, i64 136
  %.8581.i.i = getelementptr i8, ptr %522, i64 200
  %.219.i.i.i256 = getelementptr i8, ptr %522, i64 208
  br label %B426.i.i

B420.loopexit.i.i:                                ; preds = %B2948.loopexit.i.i, %B2926.i.i
  %exitcond1822.not.i.i = icmp eq i64 %.1947.i.i, %.331.i.i
  br i1 %exitcond1822.not.i.i, label %B550.i, label %B426.i.i

B426.i.i:                                         ; preds = %B420.loopexit.i.i, %B426.lr.ph.i.i
  %.1878.01802.i.i = phi i64 [ 0, %B426.lr.ph.i.i ], [ %.1947.i.i, %B420.loopexit.i.i ]
  %.1947.i.i = add nuw nsw i64 %.1878.01802.i.i, 1
  %.2188.i.i257 = load i64, ptr %.2187.i.i, align 8, !noalias !131
  %.2191.i.i = mul nsw i64 %.1878.01802.i.i, %.223.i.i.i246
  %.2193.i.i = mul nsw i64 %.2191.i.i, %.223.i.i.i246
  %.2408.i.i = load i64, ptr %.2407.i.i, align 8, !noalias !131
  %.2414.i.i = add nsw i64 %.2408.i.i, %.2193.i.i
  %.2634.i.i = load i64, ptr %.2633.i.i, align 8, !noalias !131
  %.2638.i.i = add nsw i64 %.2634.i.i, %.2191.i.i
  %.2852.i.i = load i64, ptr %.2851.i.i, align 8, !noalias !131
  %.3076.i.i = load i64, ptr %.3075.i.i, align 8, !noalias !131
  %.3080.i.i = add nsw i64 %.3076.i.i, %.2191.i.i
  %.3294.i.i = load i64, ptr %.3293.i.i, align 8, !noalias !131
  %.3298.i.i = add nsw i64 %.3294.i.i, %.2191.i.i
  %.3301.i.i = mul nsw i64 %.1878.01802.i.i, %.982.i.i
  %.3303.i.i = add nsw i64 %.3301.i.i, %.759.i.i248
  br i1 %.33931685.not.i.i, label %B926.i.i, label %B802.if.lr.ph.i.i

B802.if.lr.ph.i.i:                                ; preds = %B426.i.i
  %424 = getelementptr double, ptr %.336, i64 %.3298.i.i
  %425 = getelementptr double, ptr %.336, i64 %.3080.i.i
  br label %B836.if.lr.ph.i.i

B802.loopexit.i.i:                                ; preds = %B836.if.i.i
  %.3406.i.i = add nuw nsw i64 %.3337.01687.i.i, 1
  %exitcond1803.not.i.i = icmp eq i64 %.223.i.i.i246, %.3406.i.i
  br i1 %exitcond1803.not.i.i, label %B926.i.i, label %B836.if.lr.ph.i.i

B926.i.i:                                         ; preds = %B802.loopexit.i.i, %B426.i.i
  %.3806.i82.i = load i64, ptr %.3805.i.i, align 8, !noalias !131
  %.3807.i83.i = icmp sgt i64 %.3806.i82.i, -1
  br i1 %.3807.i83.i, label %B984.i.i, label %B1164.i.i

B984.i.i:                                         ; preds = %B926.i.i
  %.4024.i.i = getelementptr double, ptr %.336, i64 %.3806.i82.i
  %.4025.i.i = load double, ptr %.4024.i.i, align 8, !noalias !131
  br i1 %.9536.not.i.i.i252, label %squared.2, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B984.i.i
  %426 = getelementptr double, ptr %.336, i64 %.3080.i.i
  br label %B30.if.i.i.i294

B30.if.i.i.i294:                                  ; preds = %B30.if.i.i.i294, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i295 = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i301, %B30.if.i.i.i294 ]
  %.37.037.i.i.i296 = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i297, %B30.if.i.i.i294 ]
  %.108.i.i.i297 = add nuw nsw i64 %.37.037.i.i.i296, 1
  %.136.i.i.i298 = getelementptr double, ptr %426, i64 %.37.037.i.i.i296
  %.137.i.i.i299 = load double, ptr %.136.i.i.i298, align 8, !noalias !132
  %.143.i.i.i300 = fmul double %.137.i.i.i299, %.137.i.i.i299
  %.145.i.i.i301 = fadd double %total.2.039.i.i.i295, %.143.i.i.i300
  %exitcond.not.i1642.i.i = icmp eq i64 %.108.i.i.i297, %.982.i.i
  br i1 %exitcond.not.i1642.i.i, label %squared.2, label %B30.if.i.i.i294

squared.2: ; preds = %B30.if.i.i.i294, %B984.i.i
  %total.2.0.lcssa.i.i.i303 = phi double [ 0.000000e+00, %B984.i.i ], [ %.145.i.i.i301, %B30.if.i.i.i294 ]
  %.4279.i.i = getelementptr double, ptr %.468, i64 %.3806.i82.i
  %.4280.i90.i = load double, ptr %.4279.i.i, align 8, !noalias !131
  %.7.i.i.i304 = fmul double %.4025.i.i, 5.000000e-01
  %.11.i.i.i305 = fadd double %.9.i.i.i254, %.7.i.i.i304
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i88, double %.11.i.i.i305)
  %.26.i.i.i307 = load double, ptr %.12.i.i.i88, align 8, !noalias !135
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i90, double %.7.i.i.i304)
  %.53.i.i.i309 = load double, ptr %.39.i.i.i90, align 8, !noalias !135
  %.63.i.i.i310 = fsub double %.26.i.i.i307, %.53.i.i.i309
  %.67.i.i.i = fdiv double %.9.i.i.i254, %.7.i.i.i304
  %.68.i.i.i311 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i312 = fadd double %.63.i.i.i310, %.68.i.i.i311
  %.74.i.i.i313 = fsub double %.69.i.i.i312, %.67.i.i.i
  %.78.i.i.i314 = fdiv double %total.2.0.lcssa.i.i.i303, %.4025.i.i
  %.79.i.i.i315 = tail call double @log1p(double %.78.i.i.i314)
  %.80.i.i.i316 = fsub double %.74.i.i.i313, %.79.i.i.i315
  %.82.i.i.i317 = fadd double %.4025.i.i, %.8.i.i.i253
  %.83.i.i.i = fmul double %.82.i.i.i317, %total.2.0.lcssa.i.i.i303
  %.84.i.i.i = fadd double %.4025.i.i, %total.2.0.lcssa.i.i.i303
  %.85.i.i.i = fmul double %.4025.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i316
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.4061.i91.i = fdiv double %.82.i.i.i317, %.84.i.i.i
  %.4307.i92.i = fadd double %.4280.i90.i, %.91.i.i.i
  store double %.4307.i92.i, ptr %.4279.i.i, align 8, !noalias !131
  br label %B1164.i.i

B1164.i.i:                                        ; preds = %squared.2, %B926.i.i
  %pulled.2.1.i.i = phi double [ %.4061.i91.i, %squared.2 ], [ 1.000000e+00, %B926.i.i ]
  br i1 %.33931685.not.i.i, label %B1324.i.i, label %B1186.if.lr.ph.i.i

B1186.if.lr.ph.i.i:                               ; preds = %B1164.i.i
  %.4434.i.i = fneg double %pulled.2.1.i.i
  %427 = getelementptr double, ptr %.336, i64 %.3080.i.i
  %428 = getelementptr double, ptr %.336, i64 %.3298.i.i
  br label %B1186.if.i.i

B1300.i.i:                                        ; preds = %B1240.if.i.i, %B1186.if.i.i
  %total.14.2.lcssa.i.i262 = phi double [ %.4441.i.i, %B1186.if.i.i ], [ %.4580.i89.i, %B1240.if.i.i ]
  %.4595.i.i = getelementptr double, ptr %428, i64 %.4336.01693.i.i
  store double %total.14.2.lcssa.i.i262, ptr %.4595.i.i, align 8, !noalias !131
  %exitcond1805.not.i.i = icmp eq i64 %.223.i.i.i246, %.4405.i.i
  br i1 %exitcond1805.not.i.i, label %B1324.i.i, label %B1186.if.i.i

B1324.i.i:                                        ; preds = %B1300.i.i, %B1164.i.i
  br i1 %.9536.not.i.i.i252, label %B2362.i.i, label %B1350.if.lr.ph.i.i

B1350.if.lr.ph.i.i:                               ; preds = %B1324.i.i
  %429 = getelementptr double, ptr %.336, i64 %.3298.i.i
  %430 = getelementptr double, ptr %.336, i64 %.2414.i.i
  %431 = getelementptr double, ptr %arg.grad, i64 %.3303.i.i
  br label %B1350.if.i.i

B1456.i.i:                                        ; preds = %B1394.if.i.i, %B1350.if.i.i
  %.4882.pre-phi.i.i = phi i64 [ 0, %B1350.if.i.i ], [ %.4858.i.i, %B1394.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.4734.i.i, %B1350.if.i.i ], [ %.4872.i.i, %B1394.if.i.i ]
  %432 = getelementptr double, ptr %430, i64 %.4882.pre-phi.i.i
  %.4888.i.i = getelementptr double, ptr %432, i64 %.4632.01701.i.i
  %.4889.i.i = load double, ptr %.4888.i.i, align 8, !noalias !131
  %.4894.i.i = fdiv double %total.15.2.lcssa.i.i, %.4889.i.i
  %.4903.i.i = getelementptr double, ptr %431, i64 %.4632.01701.i.i
  store double %.4894.i.i, ptr %.4903.i.i, align 8, !noalias !131
  %exitcond1807.not.i.i = icmp eq i64 %.982.i.i, %.4701.i.i
  br i1 %exitcond1807.not.i.i, label %B1546.if.i.i, label %B1350.if.i.i

B1750.preheader.i.i:                              ; preds = %B1660.i.i
  %433 = getelementptr double, ptr %.336, i64 %.2852.i.i
  %434 = getelementptr double, ptr %433, i64 %.2191.i.i
  br label %B1778.if.lr.ph.i.i

B1660.i.i:                                        ; preds = %B1598.if.i.i, %B1546.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.5037.i.i, %B1546.if.i.i ], [ %.5177.i.i, %B1598.if.i.i ]
  %.5187.i.i = mul nsw i64 %.4935.01711.i.i, %.223.i.i.i246
  %435 = getelementptr double, ptr %430, i64 %.5187.i.i
  %.5193.i.i = getelementptr double, ptr %435, i64 %.4935.01711.i.i
  %.5194.i.i = load double, ptr %.5193.i.i, align 8, !noalias !131
  %.5199.i.i = fdiv double %total.16.2.lcssa.i.i, %.5194.i.i
  %.5208.i.i = getelementptr double, ptr %429, i64 %.4935.01711.i.i
  store double %.5199.i.i, ptr %.5208.i.i, align 8, !noalias !131
  %.4991.i.i = icmp sgt i64 %.4938.01712.i.i, 1
  br i1 %.4991.i.i, label %B1546.if.i.i, label %B1750.preheader.i.i

B1750.loopexit.i.i:                               ; preds = %B2020.i.i
  %.5305.i.i = add nsw i64 %.5243.01727.i.i, -1
  %.5309.i.i = add i64 %.5240.01726.i.i, -1
  %.5296.i.i = icmp sgt i64 %.5243.01727.i.i, 1
  br i1 %.5296.i.i, label %B1778.if.lr.ph.i.i, label %B2156.if.lr.ph.i.i

B1800.i.i:                                        ; preds = %B1778.if.i.i
  %.5470.i.i = load double, ptr %.5469.i.i, align 8, !noalias !131
  %.5476.i.i = load double, ptr %.5475.i.i, align 8, !noalias !131
  %.5477.i.i = fadd double %.5470.i.i, %.5476.i.i
  %.5478.i.i = fneg double %.5477.i.i
  %.5483.i.i = getelementptr double, ptr %431, i64 %.5361.01723.i.i
  %.5484.i.i = load double, ptr %.5483.i.i, align 8, !noalias !131
  %.5485.i.i = fmul double %.5484.i.i, %.5478.i.i
  %.5491.i.i = load double, ptr %.5490.i.i, align 8, !noalias !131
  %.5496.i.i = getelementptr double, ptr %434, i64 %.5361.01723.i.i
  %.5497.i.i = load double, ptr %.5496.i.i, align 8, !noalias !131
  %.5498.i.i = fmul double %.5491.i.i, %.5497.i.i
  %.5499.i.i = fsub double %.5485.i.i, %.5498.i.i
  %.5508.i.i = icmp eq i64 %.5240.01726.i.i, %.5361.01723.i.i
  br i1 %.5508.i.i, label %B1902.i.i, label %B1918.i.i

B1902.i.i:                                        ; preds = %B1800.i.i
  %.5511.i.i = fadd double %.5499.i.i, -1.000000e+00
  %.5514.i.i = fmul double %.5511.i.i, 5.000000e-01
  br label %B1918.i.i

B1918.i.i:                                        ; preds = %B1778.if.i.i, %B1902.i.i, %B1800.i.i
  %total.18.3.i.i = phi double [ %.5514.i.i, %B1902.i.i ], [ %.5499.i.i, %B1800.i.i ], [ 0.000000e+00, %B1778.if.i.i ]
  br i1 %.56081713.not.i.i, label %B2020.i.i, label %B1948.if.lr.ph.i.i

B1948.if.lr.ph.i.i:                               ; preds = %B1918.i.i
  %invariant.gep1720.i.i = getelementptr double, ptr %422, i64 %.5361.01723.i.i
  br label %B1948.if.i.i

B2020.i.i:                                        ; preds = %B1948.if.i.i, %B1918.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1918.i.i ], [ %.5666.i.i, %B1948.if.i.i ]
  %.5683.i.i = load double, ptr %.5682.i.i, align 8, !noalias !131
  %.5688.i.i = fdiv double %total.17.3.lcssa.i.i, %.5683.i.i
  %.5701.i.i = getelementptr double, ptr %466, i64 %.5361.01723.i.i
  store double %.5688.i.i, ptr %.5701.i.i, align 8, !noalias !131
  %exitcond1808.not.i.i = icmp eq i64 %.982.i.i, %.5430.i.i
  br i1 %exitcond1808.not.i.i, label %B1750.loopexit.i.i, label %B1778.if.i.i

B2118.loopexit.i.i:                               ; preds = %B2290.i.i
  %.5812.i.i = add nuw nsw i64 %.5743.01739.i.i, 1
  %exitcond1809.not.i.i = icmp eq i64 %.982.i.i, %.5812.i.i
  br i1 %exitcond1809.not.i.i, label %B2362.i.i, label %B2156.if.lr.ph.i.i

B2290.i.i:                                        ; preds = %B2218.if.i.i, %B2156.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5971.i.i, %B2156.if.i.i ], [ %.6115.i.i267, %B2218.if.i.i ]
  %.6125.i.i = mul nsw i64 %.5865.01736.i.i, %.223.i.i.i246
  %436 = getelementptr double, ptr %430, i64 %.6125.i.i
  %.6131.i.i = getelementptr double, ptr %436, i64 %.5865.01736.i.i
  %.6132.i.i = load double, ptr %.6131.i.i, align 8, !noalias !131
  %.6137.i.i = fdiv double %total.19.3.lcssa.i.i, %.6132.i.i
  store double %.6137.i.i, ptr %.5970.i.i, align 8, !noalias !131
  %.5921.i.i = icmp sgt i64 %.5868.01737.i.i, 1
  br i1 %.5921.i.i, label %B2156.if.i.i, label %B2118.loopexit.i.i

B2362.i.i:                                        ; preds = %B2118.loopexit.i.i, %B1324.i.i
  %.6377.i.i = load i64, ptr %.6376.i.i, align 8, !noalias !131
  %437 = getelementptr double, ptr %.336, i64 %.6377.i.i
  %.6381.i.i = getelementptr double, ptr %437, i64 %.1878.01802.i.i
  %.6382.i.i = load double, ptr %.6381.i.i, align 8, !noalias !131
  %.6599.i.i = load i64, ptr %.6598.i.i, align 8, !noalias !131
  %.6600.not.i.i = icmp eq i64 %.6599.i.i, 0
  br i1 %.6600.not.i.i, label %B2926.i.i, label %B2496.preheader.i.i

B2496.preheader.i.i:                              ; preds = %B2362.i.i
  br i1 %.33931685.not.i.i, label %B2662.preheader.i.i, label %B2496.if.lr.ph.i.i

B2496.if.lr.ph.i.i:                               ; preds = %B2496.preheader.i.i
  %438 = getelementptr double, ptr %.336, i64 %.3298.i.i
  %439 = getelementptr double, ptr %.336, i64 %.2638.i.i
  br label %B2496.if.i.i

B2496.loopexit.i.i:                               ; preds = %B2550.if.i.i, %B2496.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11749.i.i, %B2496.if.i.i ], [ %.6903.i.i, %B2550.if.i.i ]
  %indvars.iv.next.i.i269 = add nuw i64 %indvars.iv.i.i268, 1
  %exitcond1811.not.i.i = icmp eq i64 %.223.i.i.i246, %.6698.i.i
  br i1 %exitcond1811.not.i.i, label %B2662.preheader.i.i, label %B2496.if.i.i

B2662.preheader.i.i:                              ; preds = %B2496.loopexit.i.i, %B2496.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2496.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2496.loopexit.i.i ]
  br i1 %.9536.not.i.i.i252, label %B2892.i.i, label %B2662.if.lr.ph.i.i

B2662.if.lr.ph.i.i:                               ; preds = %B2662.preheader.i.i
  %440 = getelementptr double, ptr %.336, i64 %.2414.i.i
  br label %B2662.if.i.i

B2662.loopexit.i.i:                               ; preds = %B2838.i.i
  %.7022.i.i = add nuw nsw i64 %.6953.01762.i.i, 1
  %exitcond1815.not.i.i = icmp eq i64 %.982.i.i, %.7022.i.i
  br i1 %exitcond1815.not.i.i, label %B2892.i.i, label %B2662.if.i.i

B2838.i.i:                                        ; preds = %B2764.if.i.i
  %.7149.i.i = add nuw nsw i64 %.7080.01757.i.i, 1
  %.7380.i.i = getelementptr double, ptr %472, i64 %.7080.01757.i.i
  %.7381.i.i = load double, ptr %.7380.i.i, align 8, !noalias !131
  %.7383.i.i = fmul double %.7362.i.i, %.7381.i.i
  %.7387.i.i = fadd double %by_log_weight.5.21759.i.i, %.7383.i.i
  %exitcond1814.not.i.i = icmp eq i64 %.982.i.i, %.7149.i.i
  br i1 %exitcond1814.not.i.i, label %B2662.loopexit.i.i, label %B2764.if.lr.ph.i.i

B2892.i.i:                                        ; preds = %B2662.loopexit.i.i, %B2662.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2662.preheader.i.i ], [ %.7387.i.i, %B2662.loopexit.i.i ]
  %.238.i1643.i.i = load i64, ptr %.237.i.i.i, align 8, !noalias !138
  %.75790.not.i.i.i = icmp slt i64 %.238.i1643.i.i, 1
  br i1 %.75790.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2892.i.i
  %.668.i.i.i = mul nuw nsw i64 %.238.i1643.i.i, %.1878.01802.i.i
  %.666.i.i.i = load i64, ptr %.665.i1644.i.i, align 8, !noalias !138
  %.452.i1645.i.i = load i64, ptr %.451.i.i.i, align 8, !noalias !138
  %441 = getelementptr i64, ptr %.63, i64 %.452.i1645.i.i
  %442 = getelementptr double, ptr %.108, i64 %.666.i.i.i
  %443 = getelementptr double, ptr %442, i64 %.668.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2892.i.i
  %.1038.i.i.i = load i64, ptr %.1037.i.i.i255, align 8, !noalias !138
  %.1039.i.i.i = icmp sgt i64 %.1038.i.i.i, -1
  br i1 %.1039.i.i.i, label %B272.i.i.i, label %B2926.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1140.i.i.i = load i64, ptr %.343.i, align 8, !noalias !138
  %444 = getelementptr i64, ptr %.63, i64 %.1140.i.i.i
  %.idx.i.i.i287 = mul i64 %.1038.i.i.i, 416
  %445 = getelementptr i8, ptr %444, i64 %.idx.i.i.i287
  %.1776.i.i.i288 = getelementptr i8, ptr %445, i64 8
  %.1777.i.i.i289 = load i64, ptr %.1776.i.i.i288, align 8, !noalias !138
  %.230293.not.i.i.i = icmp slt i64 %.1777.i.i.i289, 1
  br i1 %.230293.not.i.i.i, label %B2926.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2208.i.i.i = getelementptr i8, ptr %445, i64 224
  %.2209.i.i.i = load i64, ptr %.2208.i.i.i, align 8, !noalias !138
  %.1995.i.i.i290 = mul nuw nsw i64 %.1777.i.i.i289, %.1878.01802.i.i
  %.1993.i.i.i = load i64, ptr %.1992.i.i.i, align 8, !noalias !138
  %446 = getelementptr double, ptr %.336, i64 %.2209.i.i.i
  %447 = getelementptr double, ptr %446, i64 %.1995.i.i.i290
  %448 = getelementptr double, ptr %.108, i64 %.1993.i.i.i
  %449 = getelementptr double, ptr %448, i64 %.1995.i.i.i290
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.699.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.770.i.i.i, %B160.if.i.i.i ]
  %.770.i.i.i = add nuw nsw i64 %.699.091.i.i.i, 1
  %.798.i.i.i271 = getelementptr i64, ptr %441, i64 %.699.091.i.i.i
  %.799.i.i.i = load i64, ptr %.798.i.i.i271, align 8, !noalias !138
  %.801.i.i.i = getelementptr double, ptr %.468, i64 %.799.i.i.i
  %.802.i.i.i = load double, ptr %.801.i.i.i, align 8, !noalias !138
  %.806.i.i.i = getelementptr double, ptr %443, i64 %.699.091.i.i.i
  %.807.i.i.i = load double, ptr %.806.i.i.i, align 8, !noalias !138
  %.809.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.807.i.i.i
  %.810.i.i.i272 = fadd double %.802.i.i.i, %.809.i.i.i
  store double %.810.i.i.i272, ptr %.801.i.i.i, align 8, !noalias !138
  %exitcond.not.i1646.i.i = icmp eq i64 %.770.i.i.i, %.238.i1643.i.i
  br i1 %exitcond.not.i1646.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2246.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2315.i.i.i, %B552.if.i.i.i ]
  %.2315.i.i.i = add nuw nsw i64 %.2246.094.i.i.i, 1
  %.2343.i.i.i291 = getelementptr double, ptr %447, i64 %.2246.094.i.i.i
  %.2344.i.i.i = load double, ptr %.2343.i.i.i291, align 8, !noalias !138
  %.2348.i.i.i = getelementptr double, ptr %449, i64 %.2246.094.i.i.i
  %.2349.i.i.i = load double, ptr %.2348.i.i.i, align 8, !noalias !138
  %.2351.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2349.i.i.i
  %.2352.i.i.i = fadd double %.2344.i.i.i, %.2351.i.i.i
  store double %.2352.i.i.i, ptr %.2343.i.i.i291, align 8, !noalias !138
  %exitcond96.not.i.i.i = icmp eq i64 %.2315.i.i.i, %.1777.i.i.i289
  br i1 %exitcond96.not.i.i.i, label %B2926.i.i, label %B552.if.i.i.i

B2926.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2362.i.i
  br i1 %.33931685.not.i.i, label %B420.loopexit.i.i, label %B2948.if.lr.ph.i.i

B2948.if.lr.ph.i.i:                               ; preds = %B2926.i.i
  %450 = getelementptr double, ptr %.336, i64 %.3298.i.i
  %451 = getelementptr double, ptr %.336, i64 %.2638.i.i
  %invariant.gep1777.i.i = getelementptr i64, ptr %.63, i64 %.1878.01802.i.i
  %452 = getelementptr double, ptr %.108, i64 %.2188.i.i257
  %453 = getelementptr double, ptr %452, i64 %.2193.i.i
  br label %B2948.if.i.i

B2948.loopexit.i.i:                               ; preds = %B3698.loopexit.i.i, %B3698.preheader.i.i
  %exitcond1821.not.i.i = icmp eq i64 %.223.i.i.i246, %.7539.i.i
  br i1 %exitcond1821.not.i.i, label %B420.loopexit.i.i, label %B2948.if.i.i

B3140.i.i:                                        ; preds = %B3008.if.i.i, %B2948.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B2948.if.i.i ], [ %.7734.i.i, %B3008.if.i.i ]
  %.7771.i.i = getelementptr i64, ptr %423, i64 %.7470.01798.i.i
  %.7772.i.i = load i64, ptr %.7771.i.i, align 8, !noalias !131
  %.7778.i.i = getelementptr i8, ptr %.7771.i.i, i64 8
  %.7779.i.i = load i64, ptr %.7778.i.i, align 8, !noalias !131
  %.7780.i.i = sub nsw i64 %.7779.i.i, %.7772.i.i
  %.83011771.not.i.i = icmp slt i64 %.7780.i.i, 1
  br i1 %.83011771.not.i.i, label %B3390.i.i, label %B3320.if.lr.ph.i.i

B3320.if.lr.ph.i.i:                               ; preds = %B3140.i.i
  %.8217.i.i = mul nuw nsw i64 %.7780.i.i, %.1878.01802.i.i
  %.8214.i.i = mul nsw i64 %.7772.i.i, %.331.i.i
  %.8212.i.i = load i64, ptr %.8211.i.i, align 8, !noalias !131
  %.7994.i.i = load i64, ptr %.7993.i.i, align 8, !noalias !131
  %454 = getelementptr i64, ptr %.63, i64 %.7994.i.i
  %455 = getelementptr i64, ptr %454, i64 %.7772.i.i
  %.8349.i.i = fmul double %.6382.i.i, %by_pull.2.2.lcssa.i.i
  %456 = getelementptr double, ptr %.108, i64 %.8212.i.i
  %457 = getelementptr double, ptr %456, i64 %.8214.i.i
  %458 = getelementptr double, ptr %457, i64 %.8217.i.i
  br label %B3320.if.i.i

B3390.i.i:                                        ; preds = %B3320.if.i.i, %B3140.i.i
  %.8582.i.i = load i64, ptr %.8581.i.i, align 8, !noalias !131
  %.86621779.not.i.i = icmp slt i64 %.8582.i.i, 1
  br i1 %.86621779.not.i.i, label %B3698.preheader.i.i, label %B3454.if.lr.ph.i.i

B3454.if.lr.ph.i.i:                               ; preds = %B3390.i.i
  %.9096.i.i = fmul double %.6382.i.i, %by_pull.2.2.lcssa.i.i
  %.9099.i.i = mul nuw nsw i64 %.7470.01798.i.i, %.223.i.i.i246
  %459 = getelementptr double, ptr %453, i64 %.9099.i.i
  br label %B3454.if.i.i

B3454.loopexit.i.i:                               ; preds = %B3999.i.i
  %.8675.i.i = add nuw nsw i64 %.8606.01780.i.i, 1
  %exitcond1818.not.i.i = icmp eq i64 %.8675.i.i, %.8582.i.i
  br i1 %exitcond1818.not.i.i, label %B3698.preheader.i.i, label %B3454.if.i.i

B3698.preheader.i.i:                              ; preds = %B3454.loopexit.i.i, %B3390.i.i
  br i1 %.9536.not.i.i.i252, label %B2948.loopexit.i.i, label %B3698.if.lr.ph.i.i

B3698.if.lr.ph.i.i:                               ; preds = %B3698.preheader.i.i
  %.9375.i.i = mul nuw nsw i64 %.7470.01798.i.i, %.223.i.i.i246
  %460 = getelementptr double, ptr %453, i64 %.9375.i.i
  %461 = getelementptr double, ptr %420, i64 %.9375.i.i
  br label %B3698.if.i.i

B3580.i.i:                                        ; preds = %B3546.if.i.i
  %.9092.i.i = getelementptr double, ptr %481, i64 %.9077.i.i
  %.9093.i.i = load double, ptr %.9092.i.i, align 8, !noalias !131
  %.9107.i.i = getelementptr double, ptr %459, i64 %.8975.01775.i.i
  %.9108.i.i = load double, ptr %.9107.i.i, align 8, !noalias !131
  %.9109.i.i = fmul double %.9096.i.i, %.9108.i.i
  %.9110.i.i = fsub double %.9093.i.i, %.9109.i.i
  store double %.9110.i.i, ptr %.9092.i.i, align 8, !noalias !131
  br label %B3999.i.i

B3698.loopexit.i.i:                               ; preds = %B3862.if.i.i
  %exitcond1820.not.i.i = icmp eq i64 %.982.i.i, %.9223.i.i
  br i1 %exitcond1820.not.i.i, label %B2948.loopexit.i.i, label %B3698.if.i.i

B3862.if.lr.ph.i.i:                               ; preds = %B3732.if.i.i, %B3698.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3698.if.i.i ], [ %.9395.i.i, %B3732.if.i.i ]
  %.9562.i.i = mul nuw nsw i64 %.9154.01795.i.i, %.223.i.i.i246
  %462 = getelementptr double, ptr %422, i64 %.9562.i.i
  %invariant.gep1792.i.i = getelementptr double, ptr %422, i64 %.9154.01795.i.i
  br label %B3862.if.i.i

B3999.i.i:                                        ; preds = %B3546.if.i.i, %B3580.i.i
  %exitcond1817.not.i.i = icmp eq i64 %.223.i.i.i246, %.9044.i.i
  br i1 %exitcond1817.not.i.i, label %B3454.loopexit.i.i, label %B3546.if.i.i

B836.if.lr.ph.i.i:                                ; preds = %B802.loopexit.i.i, %B802.if.lr.ph.i.i
  %.3337.01687.i.i = phi i64 [ 0, %B802.if.lr.ph.i.i ], [ %.3406.i.i, %B802.loopexit.i.i ]
  %.3555.i.i = mul nuw nsw i64 %.3337.01687.i.i, %.223.i.i.i246
  %463 = getelementptr double, ptr %420, i64 %.3555.i.i
  %.3566.i.i = getelementptr double, ptr %424, i64 %.3337.01687.i.i
  br label %B836.if.i.i

B836.if.i.i:                                      ; preds = %B836.if.i.i, %B836.if.lr.ph.i.i
  %.3459.01684.i.i = phi i64 [ 0, %B836.if.lr.ph.i.i ], [ %.3528.i.i, %B836.if.i.i ]
  %.3528.i.i = add nuw nsw i64 %.3459.01684.i.i, 1
  %.3560.i.i = getelementptr double, ptr %463, i64 %.3459.01684.i.i
  %.3561.i.i = load double, ptr %.3560.i.i, align 8, !noalias !131
  %.3567.i.i = load double, ptr %.3566.i.i, align 8, !noalias !131
  %.3571.i.i258 = getelementptr double, ptr %425, i64 %.3459.01684.i.i
  %.3572.i.i259 = load double, ptr %.3571.i.i258, align 8, !noalias !131
  %.3573.i.i260 = fmul double %.3567.i.i, %.3572.i.i259
  %.3574.i.i261 = fadd double %.3561.i.i, %.3573.i.i260
  store double %.3574.i.i261, ptr %.3560.i.i, align 8, !noalias !131
  %exitcond.not.i81.i = icmp eq i64 %.3459.01684.i.i, %.3337.01687.i.i
  br i1 %exitcond.not.i81.i, label %B802.loopexit.i.i, label %B836.if.i.i

B1186.if.i.i:                                     ; preds = %B1300.i.i, %B1186.if.lr.ph.i.i
  %.4336.01693.i.i = phi i64 [ 0, %B1186.if.lr.ph.i.i ], [ %.4405.i.i, %B1300.i.i ]
  %.4405.i.i = add nuw nsw i64 %.4336.01693.i.i, 1
  %.4439.i.i = getelementptr double, ptr %427, i64 %.4336.01693.i.i
  %.4440.i.i = load double, ptr %.4439.i.i, align 8, !noalias !131
  %.4441.i.i = fmul double %.4440.i.i, %.4434.i.i
  %.45261688.not.not.i.i = icmp sgt i64 %.223.i.i.i246, %.4336.01693.i.i
  br i1 %.45261688.not.not.i.i, label %B1240.if.lr.ph.i.i, label %B1300.i.i

B1240.if.lr.ph.i.i:                               ; preds = %B1186.if.i.i
  %invariant.gep.i.i292 = getelementptr double, ptr %421, i64 %.4336.01693.i.i
  br label %B1240.if.i.i

B1240.if.i.i:                                     ; preds = %B1240.if.i.i, %B1240.if.lr.ph.i.i
  %total.14.21691.i.i = phi double [ %.4441.i.i, %B1240.if.lr.ph.i.i ], [ %.4580.i89.i, %B1240.if.i.i ]
  %.4470.01689.i.i = phi i64 [ %.4336.01693.i.i, %B1240.if.lr.ph.i.i ], [ %.4539.i84.i, %B1240.if.i.i ]
  %.4539.i84.i = add nuw i64 %.4470.01689.i.i, 1
  %.4565.i85.i = mul nsw i64 %.4470.01689.i.i, %.223.i.i.i246
  %gep.i.i293 = getelementptr double, ptr %invariant.gep.i.i292, i64 %.4565.i85.i
  %.4572.i.i = load double, ptr %gep.i.i293, align 8, !noalias !131
  %.4576.i86.i = getelementptr double, ptr %428, i64 %.4470.01689.i.i
  %.4577.i87.i = load double, ptr %.4576.i86.i, align 8, !noalias !131
  %.4578.i88.i = fmul double %.4572.i.i, %.4577.i87.i
  %.4580.i89.i = fadd double %total.14.21691.i.i, %.4578.i88.i
  %exitcond1804.not.i.i = icmp eq i64 %.4539.i84.i, %.223.i.i.i246
  br i1 %exitcond1804.not.i.i, label %B1300.i.i, label %B1240.if.i.i

B1350.if.i.i:                                     ; preds = %B1456.i.i, %B1350.if.lr.ph.i.i
  %.4632.01701.i.i = phi i64 [ 0, %B1350.if.lr.ph.i.i ], [ %.4701.i.i, %B1456.i.i ]
  %.4701.i.i = add nuw nsw i64 %.4632.01701.i.i, 1
  %.4733.i.i = getelementptr double, ptr %429, i64 %.4632.01701.i.i
  %.4734.i.i = load double, ptr %.4733.i.i, align 8, !noalias !131
  %.48181695.not.i.i = icmp eq i64 %.4632.01701.i.i, 0
  br i1 %.48181695.not.i.i, label %B1456.i.i, label %B1394.if.lr.ph.i.i

B1394.if.lr.ph.i.i:                               ; preds = %B1350.if.i.i
  %.4858.i.i = mul nsw i64 %.4632.01701.i.i, %.223.i.i.i246
  %464 = getelementptr double, ptr %430, i64 %.4858.i.i
  br label %B1394.if.i.i

B1394.if.i.i:                                     ; preds = %B1394.if.i.i, %B1394.if.lr.ph.i.i
  %total.15.21698.i.i = phi double [ %.4734.i.i, %B1394.if.lr.ph.i.i ], [ %.4872.i.i, %B1394.if.i.i ]
  %.4762.01696.i.i = phi i64 [ 0, %B1394.if.lr.ph.i.i ], [ %.4831.i.i, %B1394.if.i.i ]
  %.4831.i.i = add nuw nsw i64 %.4762.01696.i.i, 1
  %.4863.i.i = getelementptr double, ptr %464, i64 %.4762.01696.i.i
  %.4864.i.i = load double, ptr %.4863.i.i, align 8, !noalias !131
  %.4868.i.i = getelementptr double, ptr %431, i64 %.4762.01696.i.i
  %.4869.i.i = load double, ptr %.4868.i.i, align 8, !noalias !131
  %.4870.i.i = fmul double %.4864.i.i, %.4869.i.i
  %.4872.i.i = fsub double %total.15.21698.i.i, %.4870.i.i
  %exitcond1806.not.i.i = icmp eq i64 %.4831.i.i, %.4632.01701.i.i
  br i1 %exitcond1806.not.i.i, label %B1456.i.i, label %B1394.if.i.i

B1546.if.i.i:                                     ; preds = %B1456.i.i, %B1660.i.i
  %.4938.01712.i.i = phi i64 [ %.5000.i.i, %B1660.i.i ], [ %storemerge1617.i.i, %B1456.i.i ]
  %.4935.01711.i.i = phi i64 [ %.5004.i.i, %B1660.i.i ], [ %.4911.i.i, %B1456.i.i ]
  %.5000.i.i = add nsw i64 %.4938.01712.i.i, -1
  %.5004.i.i = add i64 %.4935.01711.i.i, -1
  %.5036.i.i = getelementptr double, ptr %431, i64 %.4935.01711.i.i
  %.5037.i.i = load double, ptr %.5036.i.i, align 8, !noalias !131
  %.5042.i.i = add nsw i64 %.4935.01711.i.i, 1
  %.5080.i.i = sub i64 %.982.i.i, %.5042.i.i
  %.51231703.not.i.i = icmp eq i64 %.5080.i.i, 0
  br i1 %.51231703.not.i.i, label %B1660.i.i, label %B1598.if.lr.ph.i.i

B1598.if.lr.ph.i.i:                               ; preds = %B1546.if.i.i
  %invariant.gep1708.i.i = getelementptr double, ptr %430, i64 %.4935.01711.i.i
  br label %B1598.if.i.i

B1598.if.i.i:                                     ; preds = %B1598.if.i.i, %B1598.if.lr.ph.i.i
  %total.16.21706.i.i = phi double [ %.5037.i.i, %B1598.if.lr.ph.i.i ], [ %.5177.i.i, %B1598.if.i.i ]
  %.5070.01705.i.i = phi i64 [ %.5080.i.i, %B1598.if.lr.ph.i.i ], [ %.5132.i.i, %B1598.if.i.i ]
  %.5067.01704.i.i = phi i64 [ %.5042.i.i, %B1598.if.lr.ph.i.i ], [ %.5136.i.i, %B1598.if.i.i ]
  %.5132.i.i = add nsw i64 %.5070.01705.i.i, -1
  %.5136.i.i = add i64 %.5067.01704.i.i, 1
  %.5162.i.i = mul nsw i64 %.5067.01704.i.i, %.223.i.i.i246
  %gep1709.i.i = getelementptr double, ptr %invariant.gep1708.i.i, i64 %.5162.i.i
  %.5169.i.i = load double, ptr %gep1709.i.i, align 8, !noalias !131
  %.5173.i.i = getelementptr double, ptr %429, i64 %.5067.01704.i.i
  %.5174.i.i = load double, ptr %.5173.i.i, align 8, !noalias !131
  %.5175.i.i = fmul double %.5169.i.i, %.5174.i.i
  %.5177.i.i = fsub double %total.16.21706.i.i, %.5175.i.i
  %.5123.i.i = icmp sgt i64 %.5070.01705.i.i, 1
  br i1 %.5123.i.i, label %B1598.if.i.i, label %B1660.i.i

B1778.if.lr.ph.i.i:                               ; preds = %B1750.loopexit.i.i, %B1750.preheader.i.i
  %.5243.01727.i.i = phi i64 [ %storemerge1617.i.i, %B1750.preheader.i.i ], [ %.5305.i.i, %B1750.loopexit.i.i ]
  %.5240.01726.i.i = phi i64 [ %.4911.i.i, %B1750.preheader.i.i ], [ %.5309.i.i, %B1750.loopexit.i.i ]
  %.5467.i.i = add nsw i64 %.5240.01726.i.i, %.3303.i.i
  %.5469.i.i = getelementptr double, ptr %.570, i64 %.5467.i.i
  %.5475.i.i = getelementptr double, ptr %434, i64 %.5240.01726.i.i
  %.5490.i.i = getelementptr double, ptr %arg.grad, i64 %.5467.i.i
  %.5527.i.i = add nsw i64 %.5240.01726.i.i, 1
  %.5565.i.i = sub i64 %.982.i.i, %.5527.i.i
  %.56081713.not.i.i = icmp eq i64 %.5565.i.i, 0
  %invariant.gep1718.i.i = getelementptr double, ptr %430, i64 %.5240.01726.i.i
  %.5676.i.i = mul nsw i64 %.5240.01726.i.i, %.223.i.i.i246
  %465 = getelementptr double, ptr %430, i64 %.5676.i.i
  %.5682.i.i = getelementptr double, ptr %465, i64 %.5240.01726.i.i
  %466 = getelementptr double, ptr %422, i64 %.5676.i.i
  br label %B1778.if.i.i

B1778.if.i.i:                                     ; preds = %B1778.if.lr.ph.i.i, %B2020.i.i
  %.5361.01723.i.i = phi i64 [ 0, %B1778.if.lr.ph.i.i ], [ %.5430.i.i, %B2020.i.i ]
  %.5430.i.i = add nuw nsw i64 %.5361.01723.i.i, 1
  %.5463.not.i.i = icmp sgt i64 %.5361.01723.i.i, %.5240.01726.i.i
  br i1 %.5463.not.i.i, label %B1918.i.i, label %B1800.i.i

B1948.if.i.i:                                     ; preds = %B1948.if.i.i, %B1948.if.lr.ph.i.i
  %total.17.31716.i.i = phi double [ %total.18.3.i.i, %B1948.if.lr.ph.i.i ], [ %.5666.i.i, %B1948.if.i.i ]
  %.5555.01715.i.i = phi i64 [ %.5565.i.i, %B1948.if.lr.ph.i.i ], [ %.5617.i.i263, %B1948.if.i.i ]
  %.5552.01714.i.i = phi i64 [ %.5527.i.i, %B1948.if.lr.ph.i.i ], [ %.5621.i.i264, %B1948.if.i.i ]
  %.5617.i.i263 = add nsw i64 %.5555.01715.i.i, -1
  %.5621.i.i264 = add i64 %.5552.01714.i.i, 1
  %467 = mul nsw i64 %.5552.01714.i.i, %.223.i.i.i246
  %gep1719.i.i = getelementptr double, ptr %invariant.gep1718.i.i, i64 %467
  %.5654.i.i = load double, ptr %gep1719.i.i, align 8, !noalias !131
  %gep1721.i.i = getelementptr double, ptr %invariant.gep1720.i.i, i64 %467
  %.5663.i.i = load double, ptr %gep1721.i.i, align 8, !noalias !131
  %.5664.i.i = fmul double %.5654.i.i, %.5663.i.i
  %.5666.i.i = fsub double %total.17.31716.i.i, %.5664.i.i
  %.5608.i.i = icmp sgt i64 %.5555.01715.i.i, 1
  br i1 %.5608.i.i, label %B1948.if.i.i, label %B2020.i.i

B2156.if.lr.ph.i.i:                               ; preds = %B1750.loopexit.i.i, %B2118.loopexit.i.i
  %.5743.01739.i.i = phi i64 [ %.5812.i.i, %B2118.loopexit.i.i ], [ 0, %B1750.loopexit.i.i ]
  %468 = mul nsw i64 %.5743.01739.i.i, %.223.i.i.i246
  %469 = getelementptr double, ptr %422, i64 %468
  br label %B2156.if.i.i

B2156.if.i.i:                                     ; preds = %B2156.if.lr.ph.i.i, %B2290.i.i
  %.5868.01737.i.i = phi i64 [ %storemerge1617.i.i, %B2156.if.lr.ph.i.i ], [ %.5930.i.i, %B2290.i.i ]
  %.5865.01736.i.i = phi i64 [ %.4911.i.i, %B2156.if.lr.ph.i.i ], [ %.5934.i.i, %B2290.i.i ]
  %.5930.i.i = add nsw i64 %.5868.01737.i.i, -1
  %.5934.i.i = add i64 %.5865.01736.i.i, -1
  %.5970.i.i = getelementptr double, ptr %469, i64 %.5865.01736.i.i
  %.5971.i.i = load double, ptr %.5970.i.i, align 8, !noalias !131
  %.5976.i.i = add nsw i64 %.5865.01736.i.i, 1
  %.6014.i.i = sub i64 %.982.i.i, %.5976.i.i
  %.60571728.not.i.i = icmp eq i64 %.6014.i.i, 0
  br i1 %.60571728.not.i.i, label %B2290.i.i, label %B2218.if.lr.ph.i.i

B2218.if.lr.ph.i.i:                               ; preds = %B2156.if.i.i
  %invariant.gep1733.i.i = getelementptr double, ptr %430, i64 %.5865.01736.i.i
  br label %B2218.if.i.i

B2218.if.i.i:                                     ; preds = %B2218.if.i.i, %B2218.if.lr.ph.i.i
  %total.19.31731.i.i = phi double [ %.5971.i.i, %B2218.if.lr.ph.i.i ], [ %.6115.i.i267, %B2218.if.i.i ]
  %.6004.01730.i.i = phi i64 [ %.6014.i.i, %B2218.if.lr.ph.i.i ], [ %.6066.i.i, %B2218.if.i.i ]
  %.6001.01729.i.i = phi i64 [ %.5976.i.i, %B2218.if.lr.ph.i.i ], [ %.6070.i.i, %B2218.if.i.i ]
  %.6066.i.i = add nsw i64 %.6004.01730.i.i, -1
  %.6070.i.i = add i64 %.6001.01729.i.i, 1
  %.6102.i.i265 = getelementptr double, ptr %469, i64 %.6001.01729.i.i
  %.6103.i.i = load double, ptr %.6102.i.i265, align 8, !noalias !131
  %.6105.i.i = mul nsw i64 %.6001.01729.i.i, %.223.i.i.i246
  %gep1734.i.i = getelementptr double, ptr %invariant.gep1733.i.i, i64 %.6105.i.i
  %.6112.i.i = load double, ptr %gep1734.i.i, align 8, !noalias !131
  %.6113.i.i266 = fmul double %.6103.i.i, %.6112.i.i
  %.6115.i.i267 = fsub double %total.19.31731.i.i, %.6113.i.i266
  %.6057.i.i = icmp sgt i64 %.6004.01730.i.i, 1
  br i1 %.6057.i.i, label %B2218.if.i.i, label %B2290.i.i

B2496.if.i.i:                                     ; preds = %B2496.loopexit.i.i, %B2496.if.lr.ph.i.i
  %indvars.iv.i.i268 = phi i64 [ 1, %B2496.if.lr.ph.i.i ], [ %indvars.iv.next.i.i269, %B2496.loopexit.i.i ]
  %by_log_weight.4.11749.i.i = phi double [ 0.000000e+00, %B2496.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2496.loopexit.i.i ]
  %.6629.01747.i.i = phi i64 [ 0, %B2496.if.lr.ph.i.i ], [ %.6698.i.i, %B2496.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.982.i.i, i64 %indvars.iv.i.i268)
  %.6698.i.i = add nuw nsw i64 %.6629.01747.i.i, 1
  br i1 %.9536.not.i.i.i252, label %B2496.loopexit.i.i, label %B2550.if.lr.ph.i.i

B2550.if.lr.ph.i.i:                               ; preds = %B2496.if.i.i
  %.6882.i.i = mul nuw nsw i64 %.6629.01747.i.i, %.223.i.i.i246
  %470 = getelementptr double, ptr %421, i64 %.6882.i.i
  %.6899.i.i = getelementptr double, ptr %439, i64 %.6629.01747.i.i
  %.6900.i.i = load double, ptr %.6899.i.i, align 8, !noalias !131
  br label %B2550.if.i.i

B2550.if.i.i:                                     ; preds = %B2550.if.i.i, %B2550.if.lr.ph.i.i
  %by_log_weight.3.21744.i.i = phi double [ %by_log_weight.4.11749.i.i, %B2550.if.lr.ph.i.i ], [ %.6903.i.i, %B2550.if.i.i ]
  %.6786.01742.i.i = phi i64 [ 0, %B2550.if.lr.ph.i.i ], [ %.6855.i.i, %B2550.if.i.i ]
  %.6855.i.i = add nuw nsw i64 %.6786.01742.i.i, 1
  %.6887.i.i = getelementptr double, ptr %470, i64 %.6786.01742.i.i
  %.6888.i.i = load double, ptr %.6887.i.i, align 8, !noalias !131
  %.6892.i.i = getelementptr double, ptr %438, i64 %.6786.01742.i.i
  %.6893.i.i = load double, ptr %.6892.i.i, align 8, !noalias !131
  %.6894.i.i = fmul double %.6888.i.i, %.6893.i.i
  %.6901.i.i = fmul double %.6900.i.i, %.6894.i.i
  %.6903.i.i = fadd double %by_log_weight.3.21744.i.i, %.6901.i.i
  %exitcond1810.not.i.i = icmp eq i64 %.6855.i.i, %smin.i.i
  br i1 %exitcond1810.not.i.i, label %B2496.loopexit.i.i, label %B2550.if.i.i

B2662.if.i.i:                                     ; preds = %B2662.loopexit.i.i, %B2662.if.lr.ph.i.i
  %by_log_weight.6.11764.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2662.if.lr.ph.i.i ], [ %.7387.i.i, %B2662.loopexit.i.i ]
  %.6953.01762.i.i = phi i64 [ 0, %B2662.if.lr.ph.i.i ], [ %.7022.i.i, %B2662.loopexit.i.i ]
  %.7344.i.i = mul nsw i64 %.6953.01762.i.i, %.223.i.i.i246
  %471 = getelementptr double, ptr %440, i64 %.7344.i.i
  %472 = getelementptr double, ptr %422, i64 %.7344.i.i
  br label %B2764.if.lr.ph.i.i

B2764.if.lr.ph.i.i:                               ; preds = %B2662.if.i.i, %B2838.i.i
  %by_log_weight.5.21759.i.i = phi double [ %by_log_weight.6.11764.i.i, %B2662.if.i.i ], [ %.7387.i.i, %B2838.i.i ]
  %.7080.01757.i.i = phi i64 [ 0, %B2662.if.i.i ], [ %.7149.i.i, %B2838.i.i ]
  %smin1812.i.i = tail call i64 @llvm.smin.i64(i64 %.6953.01762.i.i, i64 %.7080.01757.i.i)
  %.7179.i.i = icmp eq i64 %.6953.01762.i.i, %.7080.01757.i.i
  %..i.i270 = select i1 %.7179.i.i, double -1.000000e+00, double 0.000000e+00
  %.7353.i.i = mul nsw i64 %.7080.01757.i.i, %.223.i.i.i246
  %473 = getelementptr double, ptr %440, i64 %.7353.i.i
  br label %B2764.if.i.i

B2764.if.i.i:                                     ; preds = %B2764.if.i.i, %B2764.if.lr.ph.i.i
  %total.20.31754.i.i = phi double [ %..i.i270, %B2764.if.lr.ph.i.i ], [ %.7362.i.i, %B2764.if.i.i ]
  %.7248.01752.i.i = phi i64 [ 0, %B2764.if.lr.ph.i.i ], [ %.7317.i.i, %B2764.if.i.i ]
  %.7317.i.i = add nuw nsw i64 %.7248.01752.i.i, 1
  %.7349.i.i = getelementptr double, ptr %471, i64 %.7248.01752.i.i
  %.7350.i.i = load double, ptr %.7349.i.i, align 8, !noalias !131
  %.7358.i.i = getelementptr double, ptr %473, i64 %.7248.01752.i.i
  %.7359.i.i = load double, ptr %.7358.i.i, align 8, !noalias !131
  %.7360.i.i = fmul double %.7350.i.i, %.7359.i.i
  %.7362.i.i = fadd double %total.20.31754.i.i, %.7360.i.i
  %exitcond1813.not.i.i = icmp eq i64 %.7248.01752.i.i, %smin1812.i.i
  br i1 %exitcond1813.not.i.i, label %B2838.i.i, label %B2764.if.i.i

B2948.if.i.i:                                     ; preds = %B2948.loopexit.i.i, %B2948.if.lr.ph.i.i
  %.7470.01798.i.i = phi i64 [ 0, %B2948.if.lr.ph.i.i ], [ %.7539.i.i, %B2948.loopexit.i.i ]
  %.7539.i.i = add nuw nsw i64 %.7470.01798.i.i, 1
  %.13.i1649.i.i = tail call i64 @llvm.smin.i64(i64 %.982.i.i, i64 %.7539.i.i)
  %storemerge1624.i.i = tail call i64 @llvm.smax.i64(i64 %.13.i1649.i.i, i64 0)
  br i1 %.9536.not.i.i.i252, label %B3140.i.i, label %B3008.if.lr.ph.i.i

B3008.if.lr.ph.i.i:                               ; preds = %B2948.if.i.i
  %.7720.i.i = mul nuw nsw i64 %.7470.01798.i.i, %.223.i.i.i246
  %474 = getelementptr double, ptr %421, i64 %.7720.i.i
  %475 = getelementptr double, ptr %420, i64 %.7720.i.i
  %.7750.i.i = getelementptr double, ptr %451, i64 %.7470.01798.i.i
  br label %B3008.if.i.i

B3008.if.i.i:                                     ; preds = %B3008.if.i.i, %B3008.if.lr.ph.i.i
  %by_pull.2.21769.i.i = phi double [ 0.000000e+00, %B3008.if.lr.ph.i.i ], [ %.7734.i.i, %B3008.if.i.i ]
  %.7627.01768.i.i = phi i64 [ %storemerge1624.i.i, %B3008.if.lr.ph.i.i ], [ %.7689.i.i, %B3008.if.i.i ]
  %.7624.01767.i.i = phi i64 [ 0, %B3008.if.lr.ph.i.i ], [ %.7693.i.i, %B3008.if.i.i ]
  %.7689.i.i = add nsw i64 %.7627.01768.i.i, -1
  %.7693.i.i = add nuw nsw i64 %.7624.01767.i.i, 1
  %.7725.i.i = getelementptr double, ptr %474, i64 %.7624.01767.i.i
  %.7726.i.i = load double, ptr %.7725.i.i, align 8, !noalias !131
  %.7730.i.i = getelementptr double, ptr %450, i64 %.7624.01767.i.i
  %.7731.i.i = load double, ptr %.7730.i.i, align 8, !noalias !131
  %.7732.i.i = fmul double %.7726.i.i, %.7731.i.i
  %.7734.i.i = fadd double %by_pull.2.21769.i.i, %.7732.i.i
  %.7744.i.i = getelementptr double, ptr %475, i64 %.7624.01767.i.i
  %.7745.i.i = load double, ptr %.7744.i.i, align 8, !noalias !131
  %.7751.i.i = load double, ptr %.7750.i.i, align 8, !noalias !131
  %.7757.i.i = fmul double %.7731.i.i, %.7751.i.i
  %.7758.i.i = fadd double %.7745.i.i, %.7757.i.i
  store double %.7758.i.i, ptr %.7744.i.i, align 8, !noalias !131
  %.7680.i.i = icmp samesign ugt i64 %.7627.01768.i.i, 1
  br i1 %.7680.i.i, label %B3008.if.i.i, label %B3140.i.i

B3320.if.i.i:                                     ; preds = %B3320.if.i.i, %B3320.if.lr.ph.i.i
  %.8245.01772.i.i = phi i64 [ 0, %B3320.if.lr.ph.i.i ], [ %.8314.i.i, %B3320.if.i.i ]
  %.8314.i.i = add nuw nsw i64 %.8245.01772.i.i, 1
  %.8342.i.i = getelementptr i64, ptr %455, i64 %.8245.01772.i.i
  %.8343.i.i = load i64, ptr %.8342.i.i, align 8, !noalias !131
  %.8345.i.i = getelementptr double, ptr %.468, i64 %.8343.i.i
  %.8346.i.i = load double, ptr %.8345.i.i, align 8, !noalias !131
  %.8353.i.i = getelementptr double, ptr %458, i64 %.8245.01772.i.i
  %.8354.i.i = load double, ptr %.8353.i.i, align 8, !noalias !131
  %.8355.i.i = fmul double %.8349.i.i, %.8354.i.i
  %.8356.i.i = fsub double %.8346.i.i, %.8355.i.i
  store double %.8356.i.i, ptr %.8345.i.i, align 8, !noalias !131
  %exitcond1816.not.i.i = icmp eq i64 %.8314.i.i, %.7780.i.i
  br i1 %exitcond1816.not.i.i, label %B3390.i.i, label %B3320.if.i.i

B3454.if.i.i:                                     ; preds = %B3454.loopexit.i.i, %B3454.if.lr.ph.i.i
  %.8606.01780.i.i = phi i64 [ 0, %B3454.if.lr.ph.i.i ], [ %.8675.i.i, %B3454.loopexit.i.i ]
  %.220.i.i.i273 = load i64, ptr %.219.i.i.i256, align 8, !noalias !141
  %.333.i.i.i274 = load i64, ptr %.343.i, align 8, !noalias !141
  %476 = getelementptr i64, ptr %.63, i64 %.220.i.i.i273
  %.556.idx.i.i.i275 = mul i64 %.8606.01780.i.i, 24
  %.556.i.i.i276 = getelementptr i8, ptr %476, i64 %.556.idx.i.i.i275
  %.557.i.i.i277 = load i64, ptr %.556.i.i.i276, align 8, !noalias !141
  %.574.i.i.i278 = getelementptr i8, ptr %.556.i.i.i276, i64 8
  %.575.i.i.i279 = load i64, ptr %.574.i.i.i278, align 8, !noalias !141
  %gep1778.i.i = getelementptr i64, ptr %invariant.gep1777.i.i, i64 %.575.i.i.i279
  %.578.i.i.i280 = load i64, ptr %gep1778.i.i, align 8, !noalias !141
  %477 = getelementptr i64, ptr %.63, i64 %.333.i.i.i274
  %.idx.i1650.i.i = mul i64 %.557.i.i.i277, 416
  %478 = getelementptr i8, ptr %477, i64 %.idx.i1650.i.i
  %.580.i.i.i281 = getelementptr i8, ptr %478, i64 224
  %.581.i.i.i282 = load i64, ptr %.580.i.i.i281, align 8, !noalias !141
  %.792.i.i.i283 = getelementptr i8, ptr %478, i64 8
  %.793.i.i.i284 = load i64, ptr %.792.i.i.i283, align 8, !noalias !141
  %.794.i.i.i285 = mul nsw i64 %.793.i.i.i284, %.578.i.i.i280
  %.810.i1651.i.i = getelementptr i8, ptr %.556.i.i.i276, i64 16
  %.811.i.i.i286 = load i64, ptr %.810.i1651.i.i, align 8, !noalias !141
  %479 = getelementptr i64, ptr %.63, i64 %.811.i.i.i286
  %480 = getelementptr double, ptr %.336, i64 %.794.i.i.i285
  %481 = getelementptr double, ptr %480, i64 %.581.i.i.i282
  br label %B3546.if.i.i

B3546.if.i.i:                                     ; preds = %B3454.if.i.i, %B3999.i.i
  %.8975.01775.i.i = phi i64 [ 0, %B3454.if.i.i ], [ %.9044.i.i, %B3999.i.i ]
  %.9044.i.i = add nuw nsw i64 %.8975.01775.i.i, 1
  %.9076.i.i = getelementptr i64, ptr %479, i64 %.8975.01775.i.i
  %.9077.i.i = load i64, ptr %.9076.i.i, align 8, !noalias !131
  %.9078.i.i = icmp sgt i64 %.9077.i.i, -1
  br i1 %.9078.i.i, label %B3580.i.i, label %B3999.i.i

B3698.if.i.i:                                     ; preds = %B3698.loopexit.i.i, %B3698.if.lr.ph.i.i
  %.9154.01795.i.i = phi i64 [ 0, %B3698.if.lr.ph.i.i ], [ %.9223.i.i, %B3698.loopexit.i.i ]
  %.9223.i.i = add nuw nsw i64 %.9154.01795.i.i, 1
  %.93351782.not.not.i.i = icmp sgt i64 %.223.i.i.i246, %.9154.01795.i.i
  br i1 %.93351782.not.not.i.i, label %B3732.if.lr.ph.i.i, label %B3862.if.lr.ph.i.i

B3732.if.lr.ph.i.i:                               ; preds = %B3698.if.i.i
  %invariant.gep1787.i.i = getelementptr double, ptr %421, i64 %.9154.01795.i.i
  br label %B3732.if.i.i

B3732.if.i.i:                                     ; preds = %B3732.if.i.i, %B3732.if.lr.ph.i.i
  %product.2.31785.i.i = phi double [ 0.000000e+00, %B3732.if.lr.ph.i.i ], [ %.9395.i.i, %B3732.if.i.i ]
  %.9279.01783.i.i = phi i64 [ %.9154.01795.i.i, %B3732.if.lr.ph.i.i ], [ %.9348.i.i, %B3732.if.i.i ]
  %.9348.i.i = add nuw i64 %.9279.01783.i.i, 1
  %.9380.i.i = getelementptr double, ptr %460, i64 %.9279.01783.i.i
  %.9381.i.i = load double, ptr %.9380.i.i, align 8, !noalias !131
  %.9383.i.i = fmul double %.6382.i.i, %.9381.i.i
  %.9385.i.i = mul nsw i64 %.9279.01783.i.i, %.223.i.i.i246
  %gep1788.i.i = getelementptr double, ptr %invariant.gep1787.i.i, i64 %.9385.i.i
  %.9392.i.i = load double, ptr %gep1788.i.i, align 8, !noalias !131
  %.9393.i.i = fmul double %.9383.i.i, %.9392.i.i
  %.9395.i.i = fadd double %product.2.31785.i.i, %.9393.i.i
  %exitcond1819.not.i.i = icmp eq i64 %.9348.i.i, %.223.i.i.i246
  br i1 %exitcond1819.not.i.i, label %B3862.if.lr.ph.i.i, label %B3732.if.i.i

B3862.if.i.i:                                     ; preds = %B3862.if.i.i, %B3862.if.lr.ph.i.i
  %.9460.01791.i.i = phi i64 [ %storemerge1624.i.i, %B3862.if.lr.ph.i.i ], [ %.9522.i.i, %B3862.if.i.i ]
  %.9457.01790.i.i = phi i64 [ 0, %B3862.if.lr.ph.i.i ], [ %.9526.i.i, %B3862.if.i.i ]
  %.9522.i.i = add nsw i64 %.9460.01791.i.i, -1
  %.9526.i.i = add nuw nsw i64 %.9457.01790.i.i, 1
  %.9558.i.i = getelementptr double, ptr %461, i64 %.9457.01790.i.i
  %.9559.i.i = load double, ptr %.9558.i.i, align 8, !noalias !131
  %.9567.i.i = getelementptr double, ptr %462, i64 %.9457.01790.i.i
  %.9568.i.i = load double, ptr %.9567.i.i, align 8, !noalias !131
  %.9570.i.i = mul nuw nsw i64 %.9457.01790.i.i, %.223.i.i.i246
  %gep1793.i.i = getelementptr double, ptr %invariant.gep1792.i.i, i64 %.9570.i.i
  %.9577.i.i = load double, ptr %gep1793.i.i, align 8, !noalias !131
  %.9578.i.i = fadd double %.9568.i.i, %.9577.i.i
  %.9580.i.i = fmul double %product.2.3.lcssa.i.i, %.9578.i.i
  %.9581.i.i = fadd double %.9559.i.i, %.9580.i.i
  store double %.9581.i.i, ptr %.9558.i.i, align 8, !noalias !131
  %.9513.i.i = icmp sgt i64 %.9460.01791.i.i, 1
  br i1 %.9513.i.i, label %B3862.if.i.i, label %B3698.loopexit.i.i

B550.i:                                           ; preds = %B420.loopexit.i.i, %B70.if.i, %B66.i.i, %single_backward, %regions_backward, %states_backward
  %.1884.i = getelementptr i8, ptr %522, i64 368
  %.1885.i = load i64, ptr %.1884.i, align 8, !noalias !108
  %.1886.i = icmp sgt i64 %.1885.i, -1
  br i1 %.1886.i, label %B600.i, label %B626.i

B600.i:                                           ; preds = %B550.i
  %.232.i.i = getelementptr i8, ptr %522, i64 376
  %.233.i.i = load i64, ptr %.232.i.i, align 8, !noalias !144
  %.448.i.i = getelementptr double, ptr %.336, i64 %.1885.i
  %.449.i.i217 = load double, ptr %.448.i.i, align 8, !noalias !144
  %.926.i.i218 = add i64 %.233.i.i, -1
  %.97143.not.i.i = icmp slt i64 %.926.i.i218, 1
  br i1 %.97143.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B600.i
  %.882.i.i = getelementptr i8, ptr %522, i64 392
  %.883.i.i = load i64, ptr %.882.i.i, align 8, !noalias !144
  %.662.i.i = getelementptr i8, ptr %522, i64 408
  %.663.i.i = load i64, ptr %.662.i.i, align 8, !noalias !144
  %482 = getelementptr double, ptr %.108, i64 %.883.i.i
  %483 = getelementptr double, ptr %.336, i64 %.663.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.1025.i.i, %B202.if.i.i ]
  %.913.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.984.i.i, %B202.if.i.i ]
  %.984.i.i = add nuw i64 %.913.044.i.i, 1
  %.1012.i.i = getelementptr double, ptr %482, i64 %.913.044.i.i
  %.1013.i.i = load double, ptr %.1012.i.i, align 8, !noalias !144
  %.1017.i.i = getelementptr double, ptr %483, i64 %.913.044.i.i
  %.1018.i.i = load double, ptr %.1017.i.i, align 8, !noalias !144
  %.1019.i.i = fmul double %.1013.i.i, %.1018.i.i
  %.1020.i.i = fadd double %.1013.i.i, -1.000000e+00
  %.1022.i.i = tail call double @llvm.pow.f64(double %.449.i.i217, double %.1020.i.i)
  %.1023.i.i = fmul double %.1019.i.i, %.1022.i.i
  %.1025.i.i = fadd double %total.2.046.i.i, %.1023.i.i
  %exitcond.not.i93.i = icmp eq i64 %.984.i.i, %.233.i.i
  br i1 %exitcond.not.i93.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B600.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B600.i ], [ %.1025.i.i, %B202.if.i.i ]
  %.1262.i.i = getelementptr double, ptr %.468, i64 %.1885.i
  %.1263.i.i = load double, ptr %.1262.i.i, align 8, !noalias !144
  %.1265.i.i = fadd double %total.2.0.lcssa.i.i, %.1263.i.i
  store double %.1265.i.i, ptr %.1262.i.i, align 8, !noalias !144
  br label %B626.i

B626.i:                                           ; preds = %keep_backward, %B550.i
  %.234.i.i95 = getelementptr i8, ptr %522, i64 8
  %.235.i.i96 = load i64, ptr %.234.i.i95, align 8, !noalias !147
  %.447.i94.i = getelementptr i8, ptr %522, i64 16
  %.448.i95.i = load i64, ptr %.447.i94.i, align 8, !noalias !147
  %.666.i.i97 = getelementptr i8, ptr %522, i64 40
  %.667.i.i = load i64, ptr %.666.i.i97, align 8, !noalias !147
  %.879.i.i = getelementptr i8, ptr %522, i64 32
  %.880.i.i = load i64, ptr %.879.i.i, align 8, !noalias !147
  %.1092.i.i = getelementptr i8, ptr %522, i64 80
  %.1093.i.i = load i64, ptr %.1092.i.i, align 8, !noalias !147
  %.1314.i.i = getelementptr i8, ptr %522, i64 72
  %.1315.i.i = load i64, ptr %.1314.i.i, align 8, !noalias !147
  %.1527.i.i = getelementptr i8, ptr %522, i64 64
  %.1528.i.i = load i64, ptr %.1527.i.i, align 8, !noalias !147
  %.1746.i.i = getelementptr i8, ptr %522, i64 88
  %.1747.i.i = load i64, ptr %.1746.i.i, align 8, !noalias !147
  %.1748.not.i.i = icmp eq i64 %.1747.i.i, 0
  br i1 %.1748.not.i.i, label %B434.i.i, label %B342.i.i

B342.i.i:                                         ; preds = %B626.i
  %.1846394.not.i.i = icmp slt i64 %.235.i.i96, 1
  br i1 %.1846394.not.i.i, label %factor_backward, label %B364.if.lr.ph.i.i98

B364.if.lr.ph.i.i98:                              ; preds = %B342.i.i
  %484 = getelementptr i64, ptr %.63, i64 %.880.i.i
  %485 = getelementptr double, ptr %.336, i64 %.1528.i.i
  br label %B364.if.i.i99

B434.i.i:                                         ; preds = %B626.i
  %.1961.i.i = sub i64 %.235.i.i96, %.448.i95.i
  %storemerge.i.i195 = tail call i64 @llvm.smax.i64(i64 %.1961.i.i, i64 0)
  %.2004401.not.i.i = icmp slt i64 %.1961.i.i, 1
  br i1 %.2004401.not.i.i, label %B614.i.i197, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B434.i.i
  %.2047.i.i = sub i64 %.1093.i.i, %.448.i95.i
  %486 = getelementptr i64, ptr %.63, i64 %.880.i.i
  %487 = getelementptr double, ptr %.336, i64 %.1315.i.i
  %488 = getelementptr double, ptr %.336, i64 %.1528.i.i
  %489 = getelementptr i64, ptr %.63, i64 %.2047.i.i
  br label %B456.if.i.i

B456.loopexit.i.i:                                ; preds = %B524.if.i106.i, %B456.if.i.i
  %.2004.i.i196 = icmp samesign ugt i64 %.1951.0403.i.i, 1
  br i1 %.2004.i.i196, label %B456.if.i.i, label %B614.i.i197

B614.i.i197:                                      ; preds = %B456.loopexit.i.i, %B434.i.i
  %.2302425.not.i.i = icmp slt i64 %.448.i95.i, 1
  br i1 %.2302425.not.i.i, label %factor_backward, label %B640.if.lr.ph.i.i

B640.if.lr.ph.i.i:                                ; preds = %B614.i.i197
  %490 = getelementptr i64, ptr %.63, i64 %.880.i.i
  %491 = getelementptr double, ptr %.336, i64 %.1315.i.i
  %492 = getelementptr double, ptr %.336, i64 %.1528.i.i
  %.2659.i.i = sub i64 %.1093.i.i, %.448.i95.i
  %493 = getelementptr i64, ptr %.63, i64 %.667.i.i
  %494 = getelementptr i64, ptr %.63, i64 %.2659.i.i
  br label %B690.if.lr.ph.i.i

B640.loopexit.i.i:                                ; preds = %B1409.i.i, %B954.i.i
  %exitcond430.not.i.i = icmp eq i64 %.2315.i.i, %.448.i95.i
  br i1 %exitcond430.not.i.i, label %factor_backward, label %B690.if.lr.ph.i.i

B772.i.i:                                         ; preds = %B690.if.i.i
  %.2315.i.i = add nuw nsw i64 %.2246.0426.i.i, 1
  %.2512.i.i201 = getelementptr double, ptr %499, i64 %.2246.0426.i.i
  %.2513.i.i202 = load double, ptr %.2512.i.i201, align 8, !noalias !147
  %.2519.i.i = getelementptr double, ptr %.336, i64 %.2348.i.i
  %.2520.i.i = load double, ptr %.2519.i.i, align 8, !noalias !147
  %.2529.i.i = getelementptr double, ptr %500, i64 %.2246.0426.i.i
  %.2530.i.i = load double, ptr %.2529.i.i, align 8, !noalias !147
  %.2531.i.i = fmul double %.2520.i.i, %.2530.i.i
  br i1 %.2004401.not.i.i, label %B954.i.i, label %B858.if.lr.ph.i99.i

B858.if.lr.ph.i99.i:                              ; preds = %B772.i.i
  %invariant.gep.i100.i = getelementptr double, ptr %492, i64 %.2246.0426.i.i
  br label %B858.if.i101.i

B896.i.i:                                         ; preds = %B858.if.i101.i
  %.2681.i.i = getelementptr i64, ptr %490, i64 %.2560.0409.i.i
  %.2682.i.i = load i64, ptr %.2681.i.i, align 8, !noalias !147
  %.2684.i.i = getelementptr double, ptr %.336, i64 %.2682.i.i
  %.2685.i.i = load double, ptr %.2684.i.i, align 8, !noalias !147
  %.2688.i.i = mul nsw i64 %.2560.0409.i.i, %.235.i.i96
  %gep.i104.i = getelementptr double, ptr %invariant.gep.i100.i, i64 %.2688.i.i
  %.2697.i.i = load double, ptr %gep.i104.i, align 8, !noalias !147
  %.2698.i.i = fmul double %.2685.i.i, %.2697.i.i
  %.2700.i.i = fadd double %d_left.3.1411.i.i, %.2698.i.i
  br label %B1410.i.i

B954.i.i:                                         ; preds = %B1410.i.i, %B772.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2531.i.i, %B772.i.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2803420.not.i.i = icmp eq i64 %.2246.0426.i.i, 0
  br i1 %.2803420.not.i.i, label %B640.loopexit.i.i, label %B990.if.lr.ph.i.i

B990.if.lr.ph.i.i:                                ; preds = %B954.i.i
  %495 = getelementptr i64, ptr %493, i64 %.2477.i.i
  br label %B990.if.i.i

B1036.i.i:                                        ; preds = %B990.if.i.i
  %.2879.i.i = getelementptr double, ptr %.570, i64 %.2853.i.i205
  %.2880.i.i = load double, ptr %.2879.i.i, align 8, !noalias !147
  %.2881.i.i = tail call double @tanh(double %.2880.i.i)
  %.2886.i.i = tail call double @cosh(double %.2880.i.i)
  %.2895.i.i = fmul double %left.2.1422.i.i, %.2886.i.i
  %.2913.i.i = getelementptr double, ptr %500, i64 %.2747.0424.i.i
  %.2914.i.i = load double, ptr %.2913.i.i, align 8, !noalias !147
  %.2915.i.i = fmul double %.2520.i.i, %.2914.i.i
  br i1 %.2004401.not.i.i, label %B1300.i103.i, label %B1204.if.lr.ph.i.i

B1204.if.lr.ph.i.i:                               ; preds = %B1036.i.i
  %invariant.gep417.i.i = getelementptr double, ptr %492, i64 %.2747.0424.i.i
  br label %B1204.if.i.i

B1242.i.i:                                        ; preds = %B1204.if.i.i
  %.3065.i.i = getelementptr i64, ptr %490, i64 %.2944.0413.i.i
  %.3066.i.i = load i64, ptr %.3065.i.i, align 8, !noalias !147
  %.3068.i.i211 = getelementptr double, ptr %.336, i64 %.3066.i.i
  %.3069.i.i = load double, ptr %.3068.i.i211, align 8, !noalias !147
  %.3072.i.i = mul nsw i64 %.2944.0413.i.i, %.235.i.i96
  %gep418.i.i = getelementptr double, ptr %invariant.gep417.i.i, i64 %.3072.i.i
  %.3081.i.i = load double, ptr %gep418.i.i, align 8, !noalias !147
  %.3082.i.i = fmul double %.3069.i.i, %.3081.i.i
  %.3084.i.i = fadd double %d_entry.2.2415.i.i, %.3082.i.i
  br label %B1411.i.i

B1300.i103.i:                                     ; preds = %B1411.i.i, %B1036.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.2915.i.i, %B1036.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.3101.i.i = getelementptr double, ptr %arg.grad, i64 %.2853.i.i205
  %.3102.i.i = load double, ptr %.3101.i.i, align 8, !noalias !147
  %.3105.i.i = fmul double %.2895.i.i, %d_entry.2.2.lcssa.i.i
  %.3108.i.i = fmul double %.2886.i.i, %.2886.i.i
  %.3112.i.i = fdiv double %.3105.i.i, %.3108.i.i
  %.3115.i.i = fmul double %d_left.5.1423.i.i, %.2895.i.i
  %.3119.i.i = fmul double %.2881.i.i, %.3115.i.i
  %.3124.i.i = fdiv double %.3119.i.i, %.2886.i.i
  %.3125.i.i = fsub double %.3112.i.i, %.3124.i.i
  %.3126.i.i = fadd double %.3102.i.i, %.3125.i.i
  store double %.3126.i.i, ptr %.3101.i.i, align 8, !noalias !147
  %.3135.i.i = fmul double %.2881.i.i, %d_entry.2.2.lcssa.i.i
  %.3145.i.i = fdiv double %d_left.5.1423.i.i, %.2886.i.i
  %.3150.i.i = fadd double %.3145.i.i, %.3135.i.i
  br label %B1409.i.i

B1409.i.i:                                        ; preds = %B990.if.i.i, %B1300.i103.i
  %left.3.2.i.i207 = phi double [ %.2895.i.i, %B1300.i103.i ], [ %left.2.1422.i.i, %B990.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.3150.i.i, %B1300.i103.i ], [ %d_left.5.1423.i.i, %B990.if.i.i ]
  %.2803.i.i = icmp sgt i64 %.2747.0424.in.i.i, 1
  br i1 %.2803.i.i, label %B990.if.i.i, label %B640.loopexit.i.i

B1410.i.i:                                        ; preds = %B858.if.i101.i, %B896.i.i
  %d_left.4.2.i.i = phi double [ %.2700.i.i, %B896.i.i ], [ %d_left.3.1411.i.i, %B858.if.i101.i ]
  %.2616.i.i = icmp sgt i64 %.2563.0410.i.i, 1
  br i1 %.2616.i.i, label %B858.if.i101.i, label %B954.i.i

B1411.i.i:                                        ; preds = %B1204.if.i.i, %B1242.i.i
  %d_entry.3.4.i.i = phi double [ %.3084.i.i, %B1242.i.i ], [ %d_entry.2.2415.i.i, %B1204.if.i.i ]
  %.3000.i.i = icmp sgt i64 %.2947.0414.i.i, 1
  br i1 %.3000.i.i, label %B1204.if.i.i, label %B1300.i103.i

B364.if.i.i99:                                    ; preds = %B364.if.i.i99, %B364.if.lr.ph.i.i98
  %.1788.0395.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i98 ], [ %.1859.i.i, %B364.if.i.i99 ]
  %.1859.i.i = add nuw nsw i64 %.1788.0395.i.i, 1
  %.1887.i.i = getelementptr i64, ptr %484, i64 %.1788.0395.i.i
  %.1888.i96.i = load i64, ptr %.1887.i.i, align 8, !noalias !147
  %.1890.i.i = getelementptr double, ptr %.468, i64 %.1888.i96.i
  %.1891.i.i = load double, ptr %.1890.i.i, align 8, !noalias !147
  %.1893.i.i100 = mul nuw nsw i64 %.1788.0395.i.i, %.235.i.i96
  %496 = getelementptr double, ptr %485, i64 %.1893.i.i100
  %.1898.i.i101 = getelementptr double, ptr %496, i64 %.1788.0395.i.i
  %.1899.i.i = load double, ptr %.1898.i.i101, align 8, !noalias !147
  %.1900.i.i = fadd double %.1891.i.i, %.1899.i.i
  store double %.1900.i.i, ptr %.1890.i.i, align 8, !noalias !147
  %exitcond.not.i97.i = icmp eq i64 %.1859.i.i, %.235.i.i96
  br i1 %exitcond.not.i97.i, label %factor_backward, label %B364.if.i.i99

B456.if.i.i:                                      ; preds = %B456.loopexit.i.i, %B456.if.lr.ph.i.i
  %.1951.0403.i.i = phi i64 [ %storemerge.i.i195, %B456.if.lr.ph.i.i ], [ %.2013.i98.i, %B456.loopexit.i.i ]
  %.1948.0402.i.i = phi i64 [ %.448.i95.i, %B456.if.lr.ph.i.i ], [ %.2017.i.i, %B456.loopexit.i.i ]
  %.2013.i98.i = add nsw i64 %.1951.0403.i.i, -1
  %.2017.i.i = add i64 %.1948.0402.i.i, 1
  %.2051.i.i = getelementptr i64, ptr %489, i64 %.1948.0402.i.i
  %.2052.i.i = load i64, ptr %.2051.i.i, align 8, !noalias !147
  %.2142397.i.i = icmp sgt i64 %.2052.i.i, -1
  br i1 %.2142397.i.i, label %B524.if.lr.ph.i105.i, label %B456.loopexit.i.i

B524.if.lr.ph.i105.i:                             ; preds = %B456.if.i.i
  %.2057.i.i = getelementptr i64, ptr %486, i64 %.1948.0402.i.i
  %.2058.i.i = load i64, ptr %.2057.i.i, align 8, !noalias !147
  %.2182.i.i = getelementptr double, ptr %.468, i64 %.2058.i.i
  %.2186.i.i = mul nsw i64 %.1948.0402.i.i, %.235.i.i96
  %497 = getelementptr double, ptr %487, i64 %.2186.i.i
  %498 = getelementptr double, ptr %488, i64 %.2186.i.i
  %.2182.promoted.i.i = load double, ptr %.2182.i.i, align 8, !noalias !147
  br label %B524.if.i106.i

B524.if.i106.i:                                   ; preds = %B524.if.i106.i, %B524.if.lr.ph.i105.i
  %.2203400.i.i = phi double [ %.2182.promoted.i.i, %B524.if.lr.ph.i105.i ], [ %.2203.i.i215, %B524.if.i106.i ]
  %.2086.0398.i.i = phi i64 [ 0, %B524.if.lr.ph.i105.i ], [ %.2155.i.i, %B524.if.i106.i ]
  %.2155.i.i = add nuw i64 %.2086.0398.i.i, 1
  %.2191.i107.i = getelementptr double, ptr %497, i64 %.2086.0398.i.i
  %.2192.i.i212 = load double, ptr %.2191.i107.i, align 8, !noalias !147
  %.2200.i.i = getelementptr double, ptr %498, i64 %.2086.0398.i.i
  %.2201.i.i213 = load double, ptr %.2200.i.i, align 8, !noalias !147
  %.2202.i.i214 = fmul double %.2192.i.i212, %.2201.i.i213
  %.2203.i.i215 = fadd double %.2203400.i.i, %.2202.i.i214
  store double %.2203.i.i215, ptr %.2182.i.i, align 8, !noalias !147
  %exitcond.not.i216 = icmp eq i64 %.2086.0398.i.i, %.2052.i.i
  br i1 %exitcond.not.i216, label %B456.loopexit.i.i, label %B524.if.i106.i

B690.if.lr.ph.i.i:                                ; preds = %B640.loopexit.i.i, %B640.if.lr.ph.i.i
  %.2246.0426.i.i = phi i64 [ 0, %B640.if.lr.ph.i.i ], [ %.2315.i.i, %B640.loopexit.i.i ]
  %.2347.i.i = getelementptr i64, ptr %490, i64 %.2246.0426.i.i
  %.2348.i.i = load i64, ptr %.2347.i.i, align 8, !noalias !147
  %.2473.i.i = getelementptr double, ptr %.468, i64 %.2348.i.i
  %.2477.i.i = mul nsw i64 %.2246.0426.i.i, %.235.i.i96
  %499 = getelementptr double, ptr %491, i64 %.2477.i.i
  %500 = getelementptr double, ptr %492, i64 %.2477.i.i
  %.2473.promoted.i.i = load double, ptr %.2473.i.i, align 8, !noalias !147
  br label %B690.if.i.i

B690.if.i.i:                                      ; preds = %B690.if.i.i, %B690.if.lr.ph.i.i
  %.2494407.i.i = phi double [ %.2473.promoted.i.i, %B690.if.lr.ph.i.i ], [ %.2494.i.i200, %B690.if.i.i ]
  %.2377.0405.i.i = phi i64 [ 0, %B690.if.lr.ph.i.i ], [ %.2446.i.i, %B690.if.i.i ]
  %.2446.i.i = add nuw nsw i64 %.2377.0405.i.i, 1
  %.2482.i.i198 = getelementptr double, ptr %499, i64 %.2377.0405.i.i
  %.2483.i.i199 = load double, ptr %.2482.i.i198, align 8, !noalias !147
  %.2491.i.i = getelementptr double, ptr %500, i64 %.2377.0405.i.i
  %.2492.i.i = load double, ptr %.2491.i.i, align 8, !noalias !147
  %.2493.i.i = fmul double %.2483.i.i199, %.2492.i.i
  %.2494.i.i200 = fadd double %.2494407.i.i, %.2493.i.i
  store double %.2494.i.i200, ptr %.2473.i.i, align 8, !noalias !147
  %exitcond429.not.i.i = icmp eq i64 %.2377.0405.i.i, %.2246.0426.i.i
  br i1 %exitcond429.not.i.i, label %B772.i.i, label %B690.if.i.i

B858.if.i101.i:                                   ; preds = %B1410.i.i, %B858.if.lr.ph.i99.i
  %d_left.3.1411.i.i = phi double [ %.2531.i.i, %B858.if.lr.ph.i99.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2563.0410.i.i = phi i64 [ %storemerge.i.i195, %B858.if.lr.ph.i99.i ], [ %.2625.i.i, %B1410.i.i ]
  %.2560.0409.i.i = phi i64 [ %.448.i95.i, %B858.if.lr.ph.i99.i ], [ %.2629.i.i203, %B1410.i.i ]
  %.2625.i.i = add nsw i64 %.2563.0410.i.i, -1
  %.2629.i.i203 = add i64 %.2560.0409.i.i, 1
  %.2663.i.i = getelementptr i64, ptr %494, i64 %.2560.0409.i.i
  %.2664.i.i204 = load i64, ptr %.2663.i.i, align 8, !noalias !147
  %.2666.i.i = icmp eq i64 %.2664.i.i204, %.2246.0426.i.i
  br i1 %.2666.i.i, label %B896.i.i, label %B1410.i.i

B990.if.i.i:                                      ; preds = %B1409.i.i, %B990.if.lr.ph.i.i
  %.2747.0424.in.i.i = phi i64 [ %.2246.0426.i.i, %B990.if.lr.ph.i.i ], [ %.2747.0424.i.i, %B1409.i.i ]
  %d_left.5.1423.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B990.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1409.i.i ]
  %left.2.1422.i.i = phi double [ %.2513.i.i202, %B990.if.lr.ph.i.i ], [ %left.3.2.i.i207, %B1409.i.i ]
  %.2747.0424.i.i = add nsw i64 %.2747.0424.in.i.i, -1
  %.2852.i102.i = getelementptr i64, ptr %495, i64 %.2747.0424.i.i
  %.2853.i.i205 = load i64, ptr %.2852.i102.i, align 8, !noalias !147
  %.2858.i.i206 = icmp sgt i64 %.2853.i.i205, -1
  br i1 %.2858.i.i206, label %B1036.i.i, label %B1409.i.i

B1204.if.i.i:                                     ; preds = %B1411.i.i, %B1204.if.lr.ph.i.i
  %d_entry.2.2415.i.i = phi double [ %.2915.i.i, %B1204.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.2947.0414.i.i = phi i64 [ %storemerge.i.i195, %B1204.if.lr.ph.i.i ], [ %.3009.i.i, %B1411.i.i ]
  %.2944.0413.i.i = phi i64 [ %.448.i95.i, %B1204.if.lr.ph.i.i ], [ %.3013.i.i, %B1411.i.i ]
  %.3009.i.i = add nsw i64 %.2947.0414.i.i, -1
  %.3013.i.i = add i64 %.2944.0413.i.i, 1
  %.3047.i.i208 = getelementptr i64, ptr %494, i64 %.2944.0413.i.i
  %.3048.i.i209 = load i64, ptr %.3047.i.i208, align 8, !noalias !147
  %.3050.i.i210 = icmp eq i64 %.3048.i.i209, %.2246.0426.i.i
  br i1 %.3050.i.i210, label %B1242.i.i, label %B1411.i.i

factor_backward: ; preds = %B364.if.i.i99, %B640.loopexit.i.i, %B614.i.i197, %B342.i.i
  %.207.i = icmp sgt i64 %.149.0128.in.i, 1
  br i1 %.207.i, label %B70.if.i, label %B660.i

B660.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2216.i.i, i64 8
  %.121.i.i103 = load i64, ptr %.120.i.i, align 8, !noalias !150
  %.224.i.i105 = load i64, ptr %.1427.i.i, align 8, !noalias !150
  %.226.i108.i = add nsw i64 %.224.i.i105, %.121.i.i103
  %.329.i.i = load i64, ptr %.111.i.i.i, align 8, !noalias !150
  %.412479.not.i.i = icmp slt i64 %.329.i.i, 1
  br i1 %.412479.not.i.i, label %B902.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B660.i
  %.551.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.605.i.i194 = fadd double %.572.i.i, %.930.i.i
  store double %.605.i.i194, ptr %.929.i.i, align 8, !noalias !150
  %.614.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.615.i.i = load double, ptr %.614.i.i, align 8, !noalias !150
  %.617.i.i = fadd double %.572.i.i, %.615.i.i
  store double %.617.i.i, ptr %.614.i.i, align 8, !noalias !150
  br label %B1707.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.639.i.i = fadd double %.572.i.i, %.930.i.i
  store double %.639.i.i, ptr %.929.i.i, align 8, !noalias !150
  %.648.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.649.i.i193 = load double, ptr %.648.i.i, align 8, !noalias !150
  %.651.i123.i = fsub double %.649.i.i193, %.572.i.i
  store double %.651.i123.i, ptr %.648.i.i, align 8, !noalias !150
  br label %B1707.i.i

B424.i.i189:                                      ; preds = %B150.if.i.i
  %.674.i.i190 = getelementptr double, ptr %.336, i64 %.566.i.i
  %.675.i.i191 = load double, ptr %.674.i.i190, align 8, !noalias !150
  %.677.i.i = fmul double %.572.i.i, %.675.i.i191
  %.678.i.i = fadd double %.930.i.i, %.677.i.i
  store double %.678.i.i, ptr %.929.i.i, align 8, !noalias !150
  %.685.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.686.i.i = load double, ptr %.685.i.i, align 8, !noalias !150
  %.689.i121.i = getelementptr double, ptr %.336, i64 %.562.i.i
  %.690.i122.i = load double, ptr %.689.i121.i, align 8, !noalias !150
  %.694.i.i = fmul double %.572.i.i, %.690.i122.i
  %.697.i.i192 = fadd double %.686.i.i, %.694.i.i
  store double %.697.i.i192, ptr %.685.i.i, align 8, !noalias !150
  br label %B1707.i.i

B516.i.i188:                                      ; preds = %B150.if.i.i
  %.716.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.717.i.i = load double, ptr %.716.i.i, align 8, !noalias !150
  %.722.i.i = fdiv double %.572.i.i, %.717.i.i
  %.723.i.i = fadd double %.930.i.i, %.722.i.i
  store double %.723.i.i, ptr %.929.i.i, align 8, !noalias !150
  %.732.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.733.i.i = load double, ptr %.732.i.i, align 8, !noalias !150
  %.740.i.i = getelementptr double, ptr %.336, i64 %.569.i.i108
  %.741.i.i = load double, ptr %.740.i.i, align 8, !noalias !150
  %.743.i.i = fmul double %.572.i.i, %.741.i.i
  %.749.i.i = load double, ptr %.716.i.i, align 8, !noalias !150
  %.753.i.i = fdiv double %.743.i.i, %.749.i.i
  %.754.i.i = fsub double %.733.i.i, %.753.i.i
  store double %.754.i.i, ptr %.732.i.i, align 8, !noalias !150
  br label %B1707.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.773.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.774.i.i = load double, ptr %.773.i.i, align 8, !noalias !150
  %.776.i.i = fmul double %.572.i.i, %.774.i.i
  %.779.i.i = getelementptr double, ptr %.336, i64 %.562.i.i
  %.780.i.i = load double, ptr %.779.i.i, align 8, !noalias !150
  %.782.i.i = fcmp ogt double %.780.i.i, 0.000000e+00
  br i1 %.782.i.i, label %B660.i.i, label %B684.i.i

B660.i.i:                                         ; preds = %B622.i.i
  %.802.i.i186 = getelementptr double, ptr %.336, i64 %.569.i.i108
  %.803.i.i = load double, ptr %.802.i.i186, align 8, !noalias !150
  %.811.i.i187 = fdiv double %.803.i.i, %.780.i.i
  br label %B706.i.i

B684.i.i:                                         ; preds = %B622.i.i
  %.824.i.i = fadd double %.774.i.i, -1.000000e+00
  %.825.i.i = tail call double @llvm.pow.f64(double %.780.i.i, double %.824.i.i)
  br label %B706.i.i

B706.i.i:                                         ; preds = %B684.i.i, %B660.i.i
  %"$phi706.5.2.1.i.i" = phi double [ %.811.i.i187, %B660.i.i ], [ %.825.i.i, %B684.i.i ]
  %.831.i.i109 = fmul double %.776.i.i, %"$phi706.5.2.1.i.i"
  %.837.i.i = fadd double %.930.i.i, %.831.i.i109
  store double %.837.i.i, ptr %.929.i.i, align 8, !noalias !150
  %.851.i.i = load double, ptr %.779.i.i, align 8, !noalias !150
  %.853.i.i = fcmp ogt double %.851.i.i, 0.000000e+00
  br i1 %.853.i.i, label %B738.i.i, label %B1707.i.i

B738.i.i:                                         ; preds = %B706.i.i
  %.857.not.i.i = icmp sle i64 %.121.i.i103, %.566.i.i
  %.865.i.i = icmp slt i64 %.566.i.i, %.226.i108.i
  %or.cond.i.i = select i1 %.857.not.i.i, i1 %.865.i.i, i1 false
  br i1 %or.cond.i.i, label %B1707.i.i, label %B766.i.i185

B766.i.i185:                                      ; preds = %B738.i.i
  %.875.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.876.i.i = load double, ptr %.875.i.i, align 8, !noalias !150
  %.883.i120.i = getelementptr double, ptr %.336, i64 %.569.i.i108
  %.884.i.i = load double, ptr %.883.i120.i, align 8, !noalias !150
  %.886.i.i = fmul double %.572.i.i, %.884.i.i
  %.895.i.i = tail call double @llvm.log.f64(double %.851.i.i)
  %.896.i.i = fmul double %.895.i.i, %.886.i.i
  %.897.i.i = fadd double %.876.i.i, %.896.i.i
  store double %.897.i.i, ptr %.875.i.i, align 8, !noalias !150
  br label %B1707.i.i

B872.i.i:                                         ; preds = %B150.if.i.i
  %.932.i.i = fsub double %.930.i.i, %.572.i.i
  store double %.932.i.i, ptr %.929.i.i, align 8, !noalias !150
  br label %B1707.i.i

B902.i.i:                                         ; preds = %B1707.i.i, %B660.i
  %.1047.i.i = load i64, ptr %.226.i.i, align 8, !noalias !150
  %.1146.i.i = getelementptr i8, ptr %.63, i64 32
  %.1147.i.i = load i64, ptr %.1146.i.i, align 8, !noalias !150
  %.23.i.i.i = add i64 %.121.i.i103, -1
  %501 = add i64 %.121.i.i103, -2
  %.105260.i.i.i = icmp ult i64 %501, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B902.i.i
  %502 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %.114.i.i.i.i116 = getelementptr i8, ptr %.63, i64 184
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.115.i.i.i.i122 = load i64, ptr %.114.i.i.i.i116, align 8, !noalias !153
  %.126.i.i.i.i123 = icmp slt i64 %.115.i.i.i.i122, 0
  br i1 %.126.i.i.i.i123, label %nearest.3, label %B60.i.i.i.i124

B60.i.i.i.i124:                                   ; preds = %B76.i.i.i
  %.156.i.i.i.i125 = getelementptr i64, ptr %.63, i64 %.115.i.i.i.i122
  %.157.i.i.i.i126 = load i64, ptr %.156.i.i.i.i125, align 8, !noalias !153
  %.159.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.157.i.i.i.i126
  br i1 %.159.i.i.not.i.i, label %B110.i.i.i.i129, label %nearest.3

B110.i.i.i.i129:                                  ; preds = %B60.i.i.i.i124
  %.221.i.i.i.i130 = getelementptr i8, ptr %.156.i.i.i.i125, i64 8
  %.222.i.i.i.i131 = load i64, ptr %.221.i.i.i.i130, align 8, !noalias !153
  %.223.i.i.i.i132 = add nsw i64 %.222.i.i.i.i131, %.157.i.i.i.i126
  %.224.not.i.i.i.i133 = icmp slt i64 %.47.0262.i.i.i, %.223.i.i.i.i132
  br i1 %.224.not.i.i.i.i133, label %B216.i.i.i.i134, label %nearest.3

B216.i.i.i.i134:                                  ; preds = %B110.i.i.i.i129
  %.292.i.i.i.i135 = getelementptr i8, ptr %.156.i.i.i.i125, i64 24
  %.293.i.i.i.i136 = load i64, ptr %.292.i.i.i.i135, align 8, !noalias !153
  %.395.i.i.i.i137 = getelementptr i8, ptr %.156.i.i.i.i125, i64 16
  %.396.i.i.i.i138 = load i64, ptr %.395.i.i.i.i137, align 8, !noalias !153
  %.478118.not.i.i.i.i139 = icmp slt i64 %.396.i.i.i.i138, 1
  br i1 %.478118.not.i.i.i.i139, label %nearest.3, label %B416.if.lr.ph.i.i.i.i140

B416.if.lr.ph.i.i.i.i140:                         ; preds = %B216.i.i.i.i134
  %.358.i.i.i.i141 = sub nsw i64 %.118.i.i.i, %.157.i.i.i.i126
  %.362.i.i.i.i142 = mul nsw i64 %.293.i.i.i.i136, %.358.i.i.i.i141
  %.325.i.i.i.i143 = getelementptr i8, ptr %.156.i.i.i.i125, i64 40
  %.326.i.i.i.i144 = load i64, ptr %.325.i.i.i.i143, align 8, !noalias !153
  %.602114.not.i.i.i.i145 = icmp slt i64 %.293.i.i.i.i136, 1
  %.668.i.i.i.i146 = getelementptr i8, ptr %.156.i.i.i.i125, i64 32
  %503 = getelementptr i64, ptr %.63, i64 %.326.i.i.i.i144
  %504 = getelementptr i64, ptr %503, i64 %.362.i.i.i.i142
  %505 = getelementptr i64, ptr %504, i64 %.293.i.i.i.i136
  br label %B416.if.i.i.i.i147

B572.i.i.i.i172:                                  ; preds = %B448.if.i.i.i.i154, %B416.if.i.i.i.i147
  %total.2.1.lcssa.i.i.i.i173 = phi double [ 0.000000e+00, %B416.if.i.i.i.i147 ], [ %.699.i.i.i.i170, %B448.if.i.i.i.i154 ]
  %.709.i.i.i.i174 = fcmp olt double %total.2.1.lcssa.i.i.i.i173, %least.2.0122.i.i.i.i148
  %.468.sroa.0.0.row.2.0.i.i.i.i = select i1 %.709.i.i.i.i174, i64 %.420.0119.i.i.i.i149, i64 %row.2.0121.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i175 = select i1 %.709.i.i.i.i174, double %total.2.1.lcssa.i.i.i.i173, double %least.2.0122.i.i.i.i148
  %exitcond125.not.i.i.i.i176 = icmp eq i64 %.491.i.i.i.i150, %.396.i.i.i.i138
  br i1 %exitcond125.not.i.i.i.i176, label %nearest.4, label %B416.if.i.i.i.i147

B416.if.i.i.i.i147:                               ; preds = %B572.i.i.i.i172, %B416.if.lr.ph.i.i.i.i140
  %least.2.0122.i.i.i.i148 = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i140 ], [ %total.2.1.least.2.0.i.i.i.i175, %B572.i.i.i.i172 ]
  %row.2.0121.i.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i.i.i.i140 ], [ %.468.sroa.0.0.row.2.0.i.i.i.i, %B572.i.i.i.i172 ]
  %.420.0119.i.i.i.i149 = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i140 ], [ %.491.i.i.i.i150, %B572.i.i.i.i172 ]
  %.491.i.i.i.i150 = add nuw nsw i64 %.420.0119.i.i.i.i149, 1
  br i1 %.602114.not.i.i.i.i145, label %B572.i.i.i.i172, label %B448.if.lr.ph.i.i.i.i151

B448.if.lr.ph.i.i.i.i151:                         ; preds = %B416.if.i.i.i.i147
  %.669.i.i.i.i152 = load i64, ptr %.668.i.i.i.i146, align 8, !noalias !153
  %.672.i.i.i.i153 = mul nuw nsw i64 %.420.0119.i.i.i.i149, %.293.i.i.i.i136
  %506 = getelementptr double, ptr %.108, i64 %.669.i.i.i.i152
  %507 = getelementptr double, ptr %506, i64 %.672.i.i.i.i153
  br label %B448.if.i.i.i.i154

B448.if.i.i.i.i154:                               ; preds = %B448.if.i.i.i.i154, %B448.if.lr.ph.i.i.i.i151
  %total.2.1117.i.i.i.i155 = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i151 ], [ %.699.i.i.i.i170, %B448.if.i.i.i.i154 ]
  %.546.0115.i.i.i.i156 = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i151 ], [ %.615.i.i.i.i157, %B448.if.i.i.i.i154 ]
  %.615.i.i.i.i157 = add nuw nsw i64 %.546.0115.i.i.i.i156, 1
  %.676.i.i.i.i158 = getelementptr double, ptr %507, i64 %.546.0115.i.i.i.i156
  %.677.i.i.i.i159 = load double, ptr %.676.i.i.i.i158, align 8, !noalias !153
  %.683.i.i.i.i160 = getelementptr i64, ptr %505, i64 %.546.0115.i.i.i.i156
  %.684.i.i.i.i161 = load i64, ptr %.683.i.i.i.i160, align 8, !noalias !153
  %.686.i.i.i.i162 = getelementptr double, ptr %.336, i64 %.684.i.i.i.i161
  %.687.i.i.i.i163 = load double, ptr %.686.i.i.i.i162, align 8, !noalias !153
  %.691.i.i.i.i164 = getelementptr i64, ptr %504, i64 %.546.0115.i.i.i.i156
  %.692.i.i.i.i165 = load i64, ptr %.691.i.i.i.i164, align 8, !noalias !153
  %.694.i.i.i.i166 = getelementptr double, ptr %.336, i64 %.692.i.i.i.i165
  %.695.i.i.i.i167 = load double, ptr %.694.i.i.i.i166, align 8, !noalias !153
  %.696.i.i.i.i168 = fsub double %.687.i.i.i.i163, %.695.i.i.i.i167
  %.697.i.i.i.i169 = fmul double %.677.i.i.i.i159, %.696.i.i.i.i168
  %.699.i.i.i.i170 = fadd double %total.2.1117.i.i.i.i155, %.697.i.i.i.i169
  %exitcond.not.i.i.i.i171 = icmp eq i64 %.293.i.i.i.i136, %.615.i.i.i.i157
  br i1 %exitcond.not.i.i.i.i171, label %B572.i.i.i.i172, label %B448.if.i.i.i.i154

nearest.3: ; preds = %B216.i.i.i.i134, %B110.i.i.i.i129, %B60.i.i.i.i124, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.4: ; preds = %B572.i.i.i.i172
  %.196.i.i.i = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  %.197.i.i.i = load double, ptr %.196.i.i.i, align 8, !noalias !158
  %.198.i.i.i = fneg double %.197.i.i.i
  %.23.i.i.i.i = icmp slt i64 %.468.sroa.0.0.row.2.0.i.i.i.i, 0
  %brmerge.i.i.i = or i1 %.602114.not.i.i.i.i145, %.23.i.i.i.i
  br i1 %brmerge.i.i.i, label %nearest_backward, label %B216.if.lr.ph.i.i.i.i

B216.if.lr.ph.i.i.i.i:                            ; preds = %nearest.4
  %.383.i.i.i.i = mul nuw nsw i64 %.468.sroa.0.0.row.2.0.i.i.i.i, %.293.i.i.i.i136
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.108, i64 %.383.i.i.i.i
  br label %B216.if.i.i.i.i

B216.if.i.i.i.i:                                  ; preds = %B216.if.i.i.i.i, %B216.if.lr.ph.i.i.i.i
  %.255.053.i.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i.i.i ], [ %.326.i143.i.i.i, %B216.if.i.i.i.i ]
  %.326.i143.i.i.i = add nuw nsw i64 %.255.053.i.i.i.i, 1
  %.380.i.i.i.i = load i64, ptr %.668.i.i.i.i146, align 8, !noalias !159
  %gep.i.i.i.i178 = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.380.i.i.i.i
  %.387.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i178, i64 %.255.053.i.i.i.i
  %.388.i.i.i.i = load double, ptr %.387.i.i.i.i, align 8, !noalias !159
  %.394.i.i.i.i = getelementptr i64, ptr %505, i64 %.255.053.i.i.i.i
  %.395.i144.i.i.i = load i64, ptr %.394.i.i.i.i, align 8, !noalias !159
  %.397.i.i.i.i = getelementptr double, ptr %.468, i64 %.395.i144.i.i.i
  %.398.i.i.i.i = load double, ptr %.397.i.i.i.i, align 8, !noalias !159
  %.400.i.i.i.i179 = fmul double %.388.i.i.i.i, %.198.i.i.i
  %.401.i.i.i.i180 = fadd double %.400.i.i.i.i179, %.398.i.i.i.i
  store double %.401.i.i.i.i180, ptr %.397.i.i.i.i, align 8, !noalias !159
  %.408.i.i.i.i181 = getelementptr i64, ptr %504, i64 %.255.053.i.i.i.i
  %.409.i.i.i.i182 = load i64, ptr %.408.i.i.i.i181, align 8, !noalias !159
  %.411.i.i.i.i183 = getelementptr double, ptr %.468, i64 %.409.i.i.i.i182
  %.412.i.i.i.i184 = load double, ptr %.411.i.i.i.i183, align 8, !noalias !159
  %.415.i.i.i.i = fsub double %.412.i.i.i.i184, %.400.i.i.i.i179
  store double %.415.i.i.i.i, ptr %.411.i.i.i.i183, align 8, !noalias !159
  %exitcond.not.i145.i.i.i = icmp eq i64 %.326.i143.i.i.i, %.293.i.i.i.i136
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.4, %nearest.3
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest.3 ], [ %.196.i.i.i, %nearest.4 ], [ %.196.i.i.i, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i.i.i.i175, %nearest.4 ], [ %total.2.1.least.2.0.i.i.i.i175, %B216.if.i.i.i.i ]
  %.229.i.i.i = getelementptr double, ptr %.468, i64 %.118.i.i.i
  %.230.i.i.i = load double, ptr %.229.i.i.i, align 8, !noalias !158
  %.234.i.i.i = load double, ptr %.196250.i.i.i, align 8, !noalias !158
  %.235.i.i.i = fadd double %.230.i.i.i, %.234.i.i.i
  store double %.235.i.i.i, ptr %.229.i.i.i, align 8, !noalias !158
  %.245.i.i.i = getelementptr double, ptr %.336, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !158
  %.250.i.i.i = getelementptr double, ptr %.336, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !158
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i127 = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i128 = fmul double %.234.i.i.i, %.253.i.i.i127
  %.255.i.i.i = fadd double %.254.i.i.i128, 1.000000e+00
  store double %.255.i.i.i, ptr %.196250.i.i.i, align 8, !noalias !158
  br label %B463.i.i.i

B242.i.i.i:                                       ; preds = %B463.i.i.i
  %.308.i.i.i = icmp slt i64 %.121.i.i103, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i119, label %climb_backward

B314.i.i.i:                                       ; preds = %B274.if.i.i.i119
  %.115.i147.i.i.i = load i64, ptr %.114.i.i.i.i116, align 8, !noalias !162
  %.126.i148.i.i.i = icmp slt i64 %.115.i147.i.i.i, 0
  br i1 %.126.i148.i.i.i, label %nearest.5, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i
  %.156.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.115.i147.i.i.i
  %.157.i151.i.i.i = load i64, ptr %.156.i150.i.i.i, align 8, !noalias !162
  %.159.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  br i1 %.159.i152.i.i.i, label %nearest.5, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.221.i154.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 8
  %.222.i155.i.i.i = load i64, ptr %.221.i154.i.i.i, align 8, !noalias !162
  %.223.i156.i.i.i = add nsw i64 %.222.i155.i.i.i, %.157.i151.i.i.i
  %.224.not.i157.i.i.i = icmp slt i64 %.363.i.i.i120, %.223.i156.i.i.i
  br i1 %.224.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.5

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.292.i162.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 24
  %.293.i163.i.i.i = load i64, ptr %.292.i162.i.i.i, align 8, !noalias !162
  %.395.i164.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 16
  %.396.i165.i.i.i = load i64, ptr %.395.i164.i.i.i, align 8, !noalias !162
  %.478118.not.i166.i.i.i = icmp slt i64 %.396.i165.i.i.i, 1
  br i1 %.478118.not.i166.i.i.i, label %nearest.5, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.358.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  %.362.i169.i.i.i = mul nsw i64 %.293.i163.i.i.i, %.358.i168.i.i.i
  %.325.i170.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 40
  %.326.i171.i.i.i = load i64, ptr %.325.i170.i.i.i, align 8, !noalias !162
  %.602114.not.i172.i.i.i = icmp slt i64 %.293.i163.i.i.i, 1
  %.668.i173.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 32
  %508 = getelementptr i64, ptr %.63, i64 %.326.i171.i.i.i
  %509 = getelementptr i64, ptr %508, i64 %.362.i169.i.i.i
  %510 = getelementptr i64, ptr %509, i64 %.293.i163.i.i.i
  br label %B416.if.i174.i.i.i

B572.i200.i.i.i:                                  ; preds = %B448.if.i182.i.i.i, %B416.if.i174.i.i.i
  %total.2.1.lcssa.i201.i.i.i = phi double [ 0.000000e+00, %B416.if.i174.i.i.i ], [ %.699.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.709.i202.i.i.i = fcmp olt double %total.2.1.lcssa.i201.i.i.i, %least.2.0122.i175.i.i.i
  %.468.sroa.0.0.row.2.0.i203.i.i.i = select i1 %.709.i202.i.i.i, i64 %.420.0119.i177.i.i.i, i64 %row.2.0121.i176.i.i.i
  %total.2.1.least.2.0.i204.i.i.i = select i1 %.709.i202.i.i.i, double %total.2.1.lcssa.i201.i.i.i, double %least.2.0122.i175.i.i.i
  %exitcond125.not.i205.i.i.i = icmp eq i64 %.491.i178.i.i.i, %.396.i165.i.i.i
  br i1 %exitcond125.not.i205.i.i.i, label %nearest.6, label %B416.if.i174.i.i.i

B416.if.i174.i.i.i:                               ; preds = %B572.i200.i.i.i, %B416.if.lr.ph.i167.i.i.i
  %least.2.0122.i175.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i167.i.i.i ], [ %total.2.1.least.2.0.i204.i.i.i, %B572.i200.i.i.i ]
  %row.2.0121.i176.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i167.i.i.i ], [ %.468.sroa.0.0.row.2.0.i203.i.i.i, %B572.i200.i.i.i ]
  %.420.0119.i177.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i167.i.i.i ], [ %.491.i178.i.i.i, %B572.i200.i.i.i ]
  %.491.i178.i.i.i = add nuw nsw i64 %.420.0119.i177.i.i.i, 1
  br i1 %.602114.not.i172.i.i.i, label %B572.i200.i.i.i, label %B448.if.lr.ph.i179.i.i.i

B448.if.lr.ph.i179.i.i.i:                         ; preds = %B416.if.i174.i.i.i
  %.669.i180.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !162
  %.672.i181.i.i.i = mul nuw nsw i64 %.420.0119.i177.i.i.i, %.293.i163.i.i.i
  %511 = getelementptr double, ptr %.108, i64 %.669.i180.i.i.i
  %512 = getelementptr double, ptr %511, i64 %.672.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.699.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.546.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.615.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.615.i185.i.i.i = add nuw nsw i64 %.546.0115.i184.i.i.i, 1
  %.676.i186.i.i.i = getelementptr double, ptr %512, i64 %.546.0115.i184.i.i.i
  %.677.i187.i.i.i = load double, ptr %.676.i186.i.i.i, align 8, !noalias !162
  %.683.i188.i.i.i = getelementptr i64, ptr %510, i64 %.546.0115.i184.i.i.i
  %.684.i189.i.i.i = load i64, ptr %.683.i188.i.i.i, align 8, !noalias !162
  %.686.i190.i.i.i = getelementptr double, ptr %.336, i64 %.684.i189.i.i.i
  %.687.i191.i.i.i = load double, ptr %.686.i190.i.i.i, align 8, !noalias !162
  %.691.i192.i.i.i = getelementptr i64, ptr %509, i64 %.546.0115.i184.i.i.i
  %.692.i193.i.i.i = load i64, ptr %.691.i192.i.i.i, align 8, !noalias !162
  %.694.i194.i.i.i = getelementptr double, ptr %.336, i64 %.692.i193.i.i.i
  %.695.i195.i.i.i = load double, ptr %.694.i194.i.i.i, align 8, !noalias !162
  %.696.i196.i.i.i = fsub double %.687.i191.i.i.i, %.695.i195.i.i.i
  %.697.i197.i.i.i = fmul double %.677.i187.i.i.i, %.696.i196.i.i.i
  %.699.i198.i.i.i = fadd double %total.2.1117.i183.i.i.i, %.697.i197.i.i.i
  %exitcond.not.i199.i.i.i = icmp eq i64 %.293.i163.i.i.i, %.615.i185.i.i.i
  br i1 %exitcond.not.i199.i.i.i, label %B572.i200.i.i.i, label %B448.if.i182.i.i.i

nearest.5: ; preds = %B216.i161.i.i.i, %B110.i153.i.i.i, %B60.i149.i.i.i, %B314.i.i.i
  %.438254.i.i.i = getelementptr double, ptr %.468, i64 %.294.0264.i.i.i
  br label %nearest_backward.2

nearest.6: ; preds = %B572.i200.i.i.i
  %.438.i.i.i = getelementptr double, ptr %.468, i64 %.294.0264.i.i.i
  %.439.i.i.i = load double, ptr %.438.i.i.i, align 8, !noalias !158
  %.23.i207.i.i.i = icmp slt i64 %.468.sroa.0.0.row.2.0.i203.i.i.i, 0
  %brmerge266.i.i.i = or i1 %.602114.not.i172.i.i.i, %.23.i207.i.i.i
  br i1 %brmerge266.i.i.i, label %nearest_backward.2, label %B216.if.lr.ph.i214.i.i.i

B216.if.lr.ph.i214.i.i.i:                         ; preds = %nearest.6
  %.383.i221.i.i.i = mul nuw nsw i64 %.468.sroa.0.0.row.2.0.i203.i.i.i, %.293.i163.i.i.i
  %invariant.gep.i222.i.i.i = getelementptr double, ptr %.108, i64 %.383.i221.i.i.i
  br label %B216.if.i223.i.i.i

B216.if.i223.i.i.i:                               ; preds = %B216.if.i223.i.i.i, %B216.if.lr.ph.i214.i.i.i
  %.255.053.i224.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i214.i.i.i ], [ %.326.i225.i.i.i, %B216.if.i223.i.i.i ]
  %.326.i225.i.i.i = add nuw nsw i64 %.255.053.i224.i.i.i, 1
  %.380.i226.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !165
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.380.i226.i.i.i
  %.387.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.255.053.i224.i.i.i
  %.388.i229.i.i.i = load double, ptr %.387.i228.i.i.i, align 8, !noalias !165
  %.394.i230.i.i.i = getelementptr i64, ptr %510, i64 %.255.053.i224.i.i.i
  %.395.i231.i.i.i = load i64, ptr %.394.i230.i.i.i, align 8, !noalias !165
  %.397.i232.i.i.i = getelementptr double, ptr %.468, i64 %.395.i231.i.i.i
  %.398.i233.i.i.i = load double, ptr %.397.i232.i.i.i, align 8, !noalias !165
  %.400.i234.i.i.i = fmul double %.439.i.i.i, %.388.i229.i.i.i
  %.401.i235.i.i.i = fadd double %.400.i234.i.i.i, %.398.i233.i.i.i
  store double %.401.i235.i.i.i, ptr %.397.i232.i.i.i, align 8, !noalias !165
  %.408.i236.i.i.i = getelementptr i64, ptr %509, i64 %.255.053.i224.i.i.i
  %.409.i237.i.i.i = load i64, ptr %.408.i236.i.i.i, align 8, !noalias !165
  %.411.i238.i.i.i = getelementptr double, ptr %.468, i64 %.409.i237.i.i.i
  %.412.i239.i.i.i = load double, ptr %.411.i238.i.i.i, align 8, !noalias !165
  %.415.i240.i.i.i = fsub double %.412.i239.i.i.i, %.400.i234.i.i.i
  store double %.415.i240.i.i.i, ptr %.411.i238.i.i.i, align 8, !noalias !165
  %exitcond.not.i241.i.i.i = icmp eq i64 %.326.i225.i.i.i, %.293.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.6, %nearest.5
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.5 ], [ %.438.i.i.i, %nearest.6 ], [ %.438.i.i.i, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.5 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.6 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i121 = getelementptr double, ptr %.468, i64 %.363.i.i.i120
  %.472.i.i.i = load double, ptr %.471.i.i.i121, align 8, !noalias !158
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !158
  %.477.i.i.i = fadd double %.472.i.i.i, %.476.i.i.i
  store double %.477.i.i.i, ptr %.471.i.i.i121, align 8, !noalias !158
  %.487.i.i.i = getelementptr double, ptr %.336, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i, align 8, !noalias !158
  %.492.i.i.i = getelementptr double, ptr %.336, i64 %.363.i.i.i120
  %.493.i.i.i = load double, ptr %.492.i.i.i, align 8, !noalias !158
  %.494.i.i.i = fsub double %.488.i.i.i, %.493.i.i.i
  %.495.i.i.i = fsub double %.494.i.i.i, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i = fmul double %.476.i.i.i, %.495.i.i.i
  %.497.i.i.i = fadd double %.496.i.i.i, 1.000000e+00
  store double %.497.i.i.i, ptr %.438258.i.i.i, align 8, !noalias !158
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i

B464.i.i.i:                                       ; preds = %B274.if.i.i.i119, %nearest_backward.2
  %exitcond.not.i.i119.i = icmp eq i64 %.363.i.i.i120, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i119.i, label %climb_backward, label %B274.if.i.i.i119

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i117 = getelementptr i64, ptr %502, i64 %.47.0262.i.i.i
  %.151.i.i.i118 = load i64, ptr %.150.i.i.i117, align 8, !noalias !158
  %.152.i.i.i = icmp eq i64 %.151.i.i.i118, 7
  br i1 %.152.i.i.i, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i119:                                 ; preds = %B242.i.i.i, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i120, %B464.i.i.i ], [ 0, %B242.i.i.i ]
  %.363.i.i.i120 = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %502, i64 %.294.0264.i.i.i
  %.396.i.i.i = load i64, ptr %.395.i.i.i, align 8, !noalias !158
  %.397.i.i.i = icmp eq i64 %.396.i.i.i, 8
  br i1 %.397.i.i.i, label %B314.i.i.i, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i, %B902.i.i
  %.1286.i.i = load i64, ptr %.637.i.i, align 8, !noalias !150
  %.1366492.not.i.i = icmp slt i64 %.1286.i.i, 1
  br i1 %.1366492.not.i.i, label %B1540.i.i, label %B1062.if.lr.ph.i.i

B1062.if.lr.ph.i.i:                               ; preds = %climb_backward
  %.1502.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B1062.if.i.i

B1062.loopexit.i.i:                               ; preds = %B1502.if.i.i, %B1062.if.i.i
  %exitcond500.not.i.i = icmp eq i64 %.1379.i.i, %.1286.i.i
  br i1 %exitcond500.not.i.i, label %B1540.i.i, label %B1062.if.i.i

B1432.i.i:                                        ; preds = %B1366.if.i.i
  %.1731.i.i = add nuw nsw i64 %.1662.0487.i.i, 1
  %.1913.i.i = getelementptr i64, ptr %519, i64 %.1662.0487.i.i
  %.1914.i.i = load i64, ptr %.1913.i.i, align 8, !noalias !150
  %.1916.i.i = getelementptr double, ptr %arg.grad, i64 %.1914.i.i
  %.1917.i.i = load double, ptr %.1916.i.i, align 8, !noalias !150
  %.1919.i.i112 = fadd double %.1899.i113.i, %.1917.i.i
  store double %.1919.i.i112, ptr %.1916.i.i, align 8, !noalias !150
  %exitcond498.not.i.i = icmp eq i64 %.1550.i.i111, %.1731.i.i
  br i1 %exitcond498.not.i.i, label %B1502.if.i.i, label %B1334.if.i.i

B1540.i.i:                                        ; preds = %B1062.loopexit.i.i, %climb_backward
  %.2156495.not.i.i = icmp slt i64 %.121.i.i103, 1
  br i1 %.2156495.not.i.i, label %after_likelihood, label %B1566.if.lr.ph.i.i

B1566.if.lr.ph.i.i:                               ; preds = %B1540.i.i
  %513 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %514 = getelementptr double, ptr %.108, i64 %.1147.i.i
  br label %B1566.if.i.i

B1707.i.i:                                        ; preds = %B872.i.i, %B766.i.i185, %B738.i.i, %B706.i.i, %B516.i.i188, %B424.i.i189, %B352.i.i, %B280.i.i
  %.412.i.i = icmp samesign ugt i64 %.354.0481.in.i.i, 1
  br i1 %.412.i.i, label %B150.if.i.i, label %B902.i.i

B150.if.i.i:                                      ; preds = %B1707.i.i, %B150.if.lr.ph.i.i
  %.354.0481.in.i.i = phi i64 [ %.329.i.i, %B150.if.lr.ph.i.i ], [ %.354.0481.i.i, %B1707.i.i ]
  %.354.0481.i.i = add nsw i64 %.354.0481.in.i.i, -1
  %.552.i.i = load i64, ptr %.551.i.i, align 8, !noalias !150
  %515 = getelementptr i64, ptr %.63, i64 %.552.i.i
  %.557.idx.i.i = mul i64 %.354.0481.i.i, 24
  %.557.i.i106 = getelementptr i8, ptr %515, i64 %.557.idx.i.i
  %.558.i.i107 = load i64, ptr %.557.i.i106, align 8, !noalias !150
  %.561.i.i = getelementptr i8, ptr %.557.i.i106, i64 8
  %.562.i.i = load i64, ptr %.561.i.i, align 8, !noalias !150
  %.565.i.i = getelementptr i8, ptr %.557.i.i106, i64 16
  %.566.i.i = load i64, ptr %.565.i.i, align 8, !noalias !150
  %.569.i.i108 = add nsw i64 %.354.0481.i.i, %.226.i108.i
  %.571.i.i = getelementptr double, ptr %.468, i64 %.569.i.i108
  %.572.i.i = load double, ptr %.571.i.i, align 8, !noalias !150
  %.929.i.i = getelementptr double, ptr %.468, i64 %.562.i.i
  %.930.i.i = load double, ptr %.929.i.i, align 8, !noalias !150
  switch i64 %.558.i.i107, label %B872.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i189
    i64 3, label %B516.i.i188
    i64 4, label %B622.i.i
  ]

B1062.if.i.i:                                     ; preds = %B1062.loopexit.i.i, %B1062.if.lr.ph.i.i
  %.1310.0493.i.i = phi i64 [ 0, %B1062.if.lr.ph.i.i ], [ %.1379.i.i, %B1062.loopexit.i.i ]
  %.1379.i.i = add nuw nsw i64 %.1310.0493.i.i, 1
  %.1503.i.i = load i64, ptr %.1502.i.i, align 8, !noalias !150
  %516 = getelementptr i64, ptr %.63, i64 %.1503.i.i
  %.1549.idx.i.i = mul i64 %.1310.0493.i.i, 40
  %.1549.i.i = getelementptr i8, ptr %516, i64 %.1549.idx.i.i
  %.1550.i.i111 = load i64, ptr %.1549.i.i, align 8, !noalias !150
  %.1718486.not.i.i = icmp slt i64 %.1550.i.i111, 1
  br i1 %.1718486.not.i.i, label %B1062.loopexit.i.i, label %B1334.if.lr.ph.i.i

B1334.if.lr.ph.i.i:                               ; preds = %B1062.if.i.i
  %.1633.i.i = getelementptr i8, ptr %.1549.i.i, i64 8
  %.1634.i.i = load i64, ptr %.1633.i.i, align 8, !noalias !150
  %.1599.i.i = getelementptr i8, ptr %.1549.i.i, i64 24
  %.1600.i.i = load i64, ptr %.1599.i.i, align 8, !noalias !150
  %.1574.i.i = getelementptr i8, ptr %.1549.i.i, i64 16
  %.1575.i.i = load i64, ptr %.1574.i.i, align 8, !noalias !150
  %517 = getelementptr double, ptr %.108, i64 %.1600.i.i
  %518 = getelementptr i64, ptr %.63, i64 %.1634.i.i
  %519 = getelementptr i64, ptr %.63, i64 %.1575.i.i
  br label %B1334.if.i.i

B1334.if.i.i:                                     ; preds = %B1334.if.lr.ph.i.i, %B1432.i.i
  %.1662.0487.i.i = phi i64 [ 0, %B1334.if.lr.ph.i.i ], [ %.1731.i.i, %B1432.i.i ]
  %invariant.gep.i109.i = getelementptr double, ptr %517, i64 %.1662.0487.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1334.if.i.i
  %total.2.2485.i.i = phi double [ 0.000000e+00, %B1334.if.i.i ], [ %.1899.i113.i, %B1366.if.i.i ]
  %.1786.0483.i.i = phi i64 [ 0, %B1334.if.i.i ], [ %.1855.i.i, %B1366.if.i.i ]
  %.1855.i.i = add nuw nsw i64 %.1786.0483.i.i, 1
  %.1881.i.i = mul nuw nsw i64 %.1786.0483.i.i, %.1550.i.i111
  %gep.i110.i = getelementptr double, ptr %invariant.gep.i109.i, i64 %.1881.i.i
  %.1888.i111.i = load double, ptr %gep.i110.i, align 8, !noalias !150
  %.1892.i.i = getelementptr i64, ptr %518, i64 %.1786.0483.i.i
  %.1893.i112.i = load i64, ptr %.1892.i.i, align 8, !noalias !150
  %.1895.i.i = getelementptr double, ptr %.468, i64 %.1893.i112.i
  %.1896.i.i = load double, ptr %.1895.i.i, align 8, !noalias !150
  %.1897.i.i = fmul double %.1888.i111.i, %.1896.i.i
  %.1899.i113.i = fadd double %total.2.2485.i.i, %.1897.i.i
  %exitcond.not.i114.i = icmp eq i64 %.1550.i.i111, %.1855.i.i
  br i1 %exitcond.not.i114.i, label %B1432.i.i, label %B1366.if.i.i

B1502.if.i.i:                                     ; preds = %B1432.i.i, %B1502.if.i.i
  %.1960.0490.i.i = phi i64 [ %.2029.i.i, %B1502.if.i.i ], [ 0, %B1432.i.i ]
  %.2029.i.i = add nuw nsw i64 %.1960.0490.i.i, 1
  %.2057.i115.i = getelementptr i64, ptr %518, i64 %.1960.0490.i.i
  %.2058.i116.i = load i64, ptr %.2057.i115.i, align 8, !noalias !150
  %.2060.i.i = getelementptr double, ptr %.468, i64 %.2058.i116.i
  store double 0.000000e+00, ptr %.2060.i.i, align 8, !noalias !150
  %exitcond499.not.i.i = icmp eq i64 %.1550.i.i111, %.2029.i.i
  br i1 %exitcond499.not.i.i, label %B1062.loopexit.i.i, label %B1502.if.i.i

B1566.if.i.i:                                     ; preds = %B1566.if.i.i, %B1566.if.lr.ph.i.i
  %.2100.0496.i.i = phi i64 [ 0, %B1566.if.lr.ph.i.i ], [ %.2169.i.i, %B1566.if.i.i ]
  %.2169.i.i = add nuw nsw i64 %.2100.0496.i.i, 1
  %.2198.i.i113 = getelementptr i64, ptr %513, i64 %.2100.0496.i.i
  %.2199.i.i114 = load i64, ptr %.2198.i.i113, align 8, !noalias !150
  %.2201.i117.i = getelementptr double, ptr %.570, i64 %.2100.0496.i.i
  %.2202.i118.i = load double, ptr %.2201.i117.i, align 8, !noalias !150
  %.2207.idx.i.i = shl i64 %.2100.0496.i.i, 4
  %.2207.i.i = getelementptr i8, ptr %514, i64 %.2207.idx.i.i
  %.2208.i.i = load double, ptr %.2207.i.i, align 8, !noalias !150
  %.2214.i.i = getelementptr i8, ptr %.2207.i.i, i64 8
  %.2215.i.i = load double, ptr %.2214.i.i, align 8, !noalias !150
  call fastcc void @to_scale(ptr %.2216.i.i, i64 %.2199.i.i114, double %.2202.i118.i, double %.2208.i.i, double %.2215.i.i)
  %.2230.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !150
  %.2257.i.i = getelementptr double, ptr %arg.grad, i64 %.2100.0496.i.i
  %.2258.i.i = load double, ptr %.2257.i.i, align 8, !noalias !150
  %.2260.i.i = getelementptr double, ptr %.468, i64 %.2100.0496.i.i
  %.2261.i.i = load double, ptr %.2260.i.i, align 8, !noalias !150
  %.2262.i.i = fmul double %.2230.fca.1.load.i.i, %.2261.i.i
  %.2263.i.i115 = fadd double %.2258.i.i, %.2262.i.i
  store double %.2263.i.i115, ptr %.2257.i.i, align 8, !noalias !150
  %exitcond501.not.i.i = icmp eq i64 %.2169.i.i, %.121.i.i103
  br i1 %exitcond501.not.i.i, label %after_likelihood, label %B1566.if.i.i

B70.if.i:                                         ; preds = %factor_backward, %B70.if.lr.ph.i
  %.149.0128.in.i = phi i64 [ %.124.i93, %B70.if.lr.ph.i ], [ %.149.0128.i, %factor_backward ]
  %.149.0128.i = add nsw i64 %.149.0128.in.i, -1
  %.344.i = load i64, ptr %.343.i, align 8, !noalias !108
  %.652.i = load i64, ptr %.651.i, align 8, !noalias !108
  %520 = getelementptr i64, ptr %.63, i64 %.652.i
  %.655.i = getelementptr i64, ptr %520, i64 %.149.0128.i
  %.656.i = load i64, ptr %.655.i, align 8, !noalias !108
  %521 = getelementptr i64, ptr %.63, i64 %.344.i
  %.idx.i94 = mul i64 %.656.i, 416
  %522 = getelementptr i8, ptr %521, i64 %.idx.i94
  %.874.i = getelementptr i8, ptr %522, i64 24
  %.875.i = load i64, ptr %.874.i, align 8, !noalias !108
  %.876.i = icmp sgt i64 %.875.i, -1
  br i1 %.876.i, label %B260.i, label %B550.i

after_likelihood: ; preds = %B1566.if.i.i, %B1540.i.i
  %.965 = load i64, ptr %.656, align 8
  %.966 = icmp sgt i64 %.965, 0
  br i1 %.966, label %B682, label %B732

B682:                                             ; preds = %after_likelihood
  %.117.i = getelementptr i8, ptr %.63, i64 144
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !168
  %.201123.not.i = icmp slt i64 %.118.i, 1
  br i1 %.201123.not.i, label %move_backward, label %B70.if.lr.ph.i407

B70.if.lr.ph.i407:                                ; preds = %B682
  %.337.i = getelementptr i8, ptr %.63, i64 152
  br label %B70.if.i408

B70.loopexit.i:                                   ; preds = %B494.if.i, %B430.i
  %.201.i = icmp samesign ugt i64 %.143.0125.in.i, 1
  br i1 %.201.i, label %B70.if.i408, label %move_backward

B430.i:                                           ; preds = %B302.if.i, %B70.if.i408
  %total.2.1.lcssa.i415 = phi double [ 0.000000e+00, %B70.if.i408 ], [ %.629.i, %B302.if.i ]
  %.665.i = getelementptr i8, ptr %524, i64 24
  %.666.i = load i64, ptr %.665.i, align 8, !noalias !168
  %.746119.not.i = icmp slt i64 %.666.i, 1
  br i1 %.746119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.812.i = getelementptr i8, ptr %524, i64 32
  br label %B494.if.i

B70.if.i408:                                      ; preds = %B70.loopexit.i, %B70.if.lr.ph.i407
  %.143.0125.in.i = phi i64 [ %.118.i, %B70.if.lr.ph.i407 ], [ %.143.0125.i, %B70.loopexit.i ]
  %.143.0125.i = add nsw i64 %.143.0125.in.i, -1
  %.338.i = load i64, ptr %.337.i, align 8, !noalias !168
  %523 = getelementptr i64, ptr %.63, i64 %.338.i
  %.idx.i409 = mul i64 %.143.0125.i, 48
  %524 = getelementptr i8, ptr %523, i64 %.idx.i409
  %.399.i = getelementptr i8, ptr %524, i64 40
  %.400.i = load i64, ptr %.399.i, align 8, !noalias !168
  %.402.i = getelementptr double, ptr %.336, i64 %.400.i
  %.408.i = tail call double @moved(i64 %.143.0125.i, ptr %.570, ptr %.402.i), !noalias !168
  %.438.i = load i64, ptr %524, align 8, !noalias !168
  %.518115.not.i = icmp slt i64 %.438.i, 1
  br i1 %.518115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i408
  %.584.i410 = getelementptr i8, ptr %524, i64 16
  %.585.i = load i64, ptr %.584.i410, align 8, !noalias !168
  %525 = getelementptr double, ptr %.108, i64 %.585.i
  %.618.i411 = getelementptr i8, ptr %524, i64 8
  %.619.i = load i64, ptr %.618.i411, align 8, !noalias !168
  %526 = getelementptr i64, ptr %.63, i64 %.619.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.629.i, %B302.if.i ]
  %.462.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.531.i, %B302.if.i ]
  %.531.i = add nuw nsw i64 %.462.0116.i, 1
  %.588.i = getelementptr double, ptr %525, i64 %.462.0116.i
  %.589.i = load double, ptr %.588.i, align 8, !noalias !168
  %.622.i412 = getelementptr i64, ptr %526, i64 %.462.0116.i
  %.623.i = load i64, ptr %.622.i412, align 8, !noalias !168
  %.625.i = getelementptr double, ptr %arg.grad, i64 %.623.i
  %.626.i413 = load double, ptr %.625.i, align 8, !noalias !168
  %.627.i = fmul double %.589.i, %.626.i413
  %.629.i = fadd double %total.2.1118.i, %.627.i
  %exitcond.not.i414 = icmp eq i64 %.531.i, %.438.i
  br i1 %exitcond.not.i414, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.690.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.759.i, %B494.if.i ]
  %.759.i = add nuw nsw i64 %.690.0120.i, 1
  %.813.i = load i64, ptr %.812.i, align 8, !noalias !168
  %527 = getelementptr i64, ptr %.63, i64 %.813.i
  %.816.i = getelementptr i64, ptr %527, i64 %.690.0120.i
  %.817.i = load i64, ptr %.816.i, align 8, !noalias !168
  %.819.i = getelementptr double, ptr %arg.grad, i64 %.817.i
  %.820.i = load double, ptr %.819.i, align 8, !noalias !168
  %.822.i = getelementptr double, ptr %.402.i, i64 %.690.0120.i
  %.823.i = load double, ptr %.822.i, align 8, !noalias !168
  %.825.i = fmul double %total.2.1.lcssa.i415, %.823.i
  %.826.i = fadd double %.820.i, %.825.i
  store double %.826.i, ptr %.819.i, align 8, !noalias !168
  %exitcond126.not.i = icmp eq i64 %.759.i, %.666.i
  br i1 %exitcond126.not.i, label %B70.loopexit.i, label %B494.if.i

move_backward: ; preds = %B70.loopexit.i, %B682
  %.111.i416 = getelementptr i8, ptr %.63, i64 160
  %.112.i417 = load i64, ptr %.111.i416, align 8, !noalias !171
  %.30286.i = icmp sgt i64 %.112.i417, 1
  br i1 %.30286.i, label %B106.if.lr.ph.i, label %B732

B106.if.lr.ph.i:                                  ; preds = %move_backward
  %.211.i418 = getelementptr i8, ptr %.63, i64 176
  %.212.i419 = load i64, ptr %.211.i418, align 8, !noalias !171
  %528 = getelementptr double, ptr %.108, i64 %.212.i419
  %.573.i = getelementptr i8, ptr %.63, i64 168
  %529 = add nsw i64 %.112.i417, -2
  br label %B146.if.lr.ph.i420

B242.i:                                           ; preds = %B146.if.i422
  %.697.phi.trans.insert.i = getelementptr i64, ptr %530, i64 %.244.087.i
  %.698.pre.i = load i64, ptr %.697.phi.trans.insert.i, align 8, !noalias !171
  %.700.phi.trans.insert.i = getelementptr double, ptr %arg.grad, i64 %.698.pre.i
  %.701.pre.i = load double, ptr %.700.phi.trans.insert.i, align 8, !noalias !171
  %.703.i = fadd double %.584.i429, %.701.pre.i
  store double %.703.i, ptr %.700.phi.trans.insert.i, align 8, !noalias !171
  %exitcond89.not.i = icmp eq i64 %.244.087.i, %529
  br i1 %exitcond89.not.i, label %B732, label %B146.if.lr.ph.i420

B146.if.lr.ph.i420:                               ; preds = %B242.i, %B106.if.lr.ph.i
  %.244.087.i = phi i64 [ 0, %B106.if.lr.ph.i ], [ %.315.i421, %B242.i ]
  %.315.i421 = add nuw nsw i64 %.244.087.i, 1
  %invariant.gep.i = getelementptr double, ptr %528, i64 %.244.087.i
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !171
  %530 = getelementptr i64, ptr %.63, i64 %.574.i
  br label %B146.if.i422

B146.if.i422:                                     ; preds = %B146.if.i422, %B146.if.lr.ph.i420
  %total.2.184.i = phi double [ 0.000000e+00, %B146.if.lr.ph.i420 ], [ %.584.i429, %B146.if.i422 ]
  %.372.082.i = phi i64 [ %.315.i421, %B146.if.lr.ph.i420 ], [ %.441.i, %B146.if.i422 ]
  %.441.i = add nuw i64 %.372.082.i, 1
  %.467.i = mul nsw i64 %.372.082.i, %.112.i417
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.467.i
  %.474.i423 = load double, ptr %gep.i, align 8, !noalias !171
  %.577.i424 = getelementptr i64, ptr %530, i64 %.372.082.i
  %.578.i425 = load i64, ptr %.577.i424, align 8, !noalias !171
  %.580.i426 = getelementptr double, ptr %arg.grad, i64 %.578.i425
  %.581.i427 = load double, ptr %.580.i426, align 8, !noalias !171
  %.582.i428 = fmul double %.474.i423, %.581.i427
  %.584.i429 = fadd double %total.2.184.i, %.582.i428
  %exitcond.not.i430 = icmp eq i64 %.441.i, %.112.i417
  br i1 %exitcond.not.i430, label %B242.i, label %B146.if.i422

B732:                                             ; preds = %B242.i, %move_backward, %after_likelihood
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !174
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %B732
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.336)
  store double %.882, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !174
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !174
  %.245.i431 = fmul double %.241.i, %.244.i
  store double %.245.i431, ptr %.240.i, align 8, !noalias !174
  %exitcond.not.i432 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i432, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.336)
  store double %.882, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %B732
  tail call void @free(ptr %.336)
  store double %.882, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %.882, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i = load double, ptr %.132.i, align 8, !noalias !177
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i433 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i433, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %.882, %to_scaled ], [ %.882, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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

common.ret:                                       ; preds = %shear, %entry, %B564
  %.sink = phi i64 [ 0, %B564 ], [ -3, %entry ], [ -2, %shear ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B134:                                             ; preds = %entry
  %.167 = getelementptr i8, ptr %arg.model, i64 56
  %.168 = load i64, ptr %.167, align 8
  %.169 = inttoptr i64 %.168 to ptr
  %.172 = mul nsw i64 %.62, %arg.dim
  %.173 = getelementptr double, ptr %.169, i64 %.172
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !180
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !180
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !180
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !180
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !180
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !180
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !180
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !180
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i, %B50.i, %B100.i
  %.254 = getelementptr i8, ptr %arg.model, i64 48
  %.255 = load i64, ptr %.254, align 8
  %.256 = icmp sgt i64 %.255, 0
  br i1 %.256, label %B284, label %B564

B284:                                             ; preds = %from_scaled
  %.301 = load i64, ptr %arg.model, align 8
  %.302 = inttoptr i64 %.301 to ptr
  %.345 = getelementptr i8, ptr %arg.model, i64 16
  %.346 = load i64, ptr %.345, align 8
  %.349 = inttoptr i64 %.346 to ptr
  %.111.i = getelementptr i8, ptr %.302, i64 160
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !183
  %0 = add i64 %.112.i, -2
  %.30284.i = icmp ult i64 %0, 9223372036854775807
  br i1 %.30284.i, label %B110.if.lr.ph.i, label %shear

B110.if.lr.ph.i:                                  ; preds = %B284
  %.211.i = getelementptr i8, ptr %.302, i64 176
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !183
  %1 = getelementptr double, ptr %.349, i64 %.212.i
  %.571.i = getelementptr i8, ptr %.302, i64 168
  br label %B142.if.lr.ph.i

B238.i:                                           ; preds = %B142.if.i
  %2 = getelementptr i64, ptr %.302, i64 %.689.pre.i
  %.695.i = getelementptr i64, ptr %2, i64 %.247.086.i
  %.696.i = load i64, ptr %.695.i, align 8, !noalias !183
  %.698.i = getelementptr double, ptr %.173, i64 %.696.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !183
  %.701.i = fadd double %.582.i, %.699.i
  store double %.701.i, ptr %.698.i, align 8, !noalias !183
  %.302.i = icmp samesign ugt i64 %.247.086.i, 1
  br i1 %.302.i, label %B142.if.lr.ph.i, label %shear

B142.if.lr.ph.i:                                  ; preds = %B110.if.lr.ph.i, %B238.i
  %.247.086.i.in = phi i64 [ %.112.i, %B110.if.lr.ph.i ], [ %.247.086.i, %B238.i ]
  %.247.086.i = add i64 %.247.086.i.in, -1
  %.689.pre.i = load i64, ptr %.571.i, align 8, !noalias !183
  %.466.i = mul nsw i64 %.247.086.i, %.112.i
  %3 = getelementptr double, ptr %1, i64 %.466.i
  %4 = getelementptr i64, ptr %.302, i64 %.689.pre.i
  br label %B142.if.i

B142.if.i:                                        ; preds = %B142.if.i, %B142.if.lr.ph.i
  %total.2.183.i = phi double [ 0.000000e+00, %B142.if.lr.ph.i ], [ %.582.i, %B142.if.i ]
  %.370.081.i = phi i64 [ 0, %B142.if.lr.ph.i ], [ %.439.i, %B142.if.i ]
  %.439.i = add nuw nsw i64 %.370.081.i, 1
  %.471.i = getelementptr double, ptr %3, i64 %.370.081.i
  %.472.i = load double, ptr %.471.i, align 8, !noalias !183
  %.575.i = getelementptr i64, ptr %4, i64 %.370.081.i
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !183
  %.578.i = getelementptr double, ptr %.173, i64 %.576.i
  %.579.i = load double, ptr %.578.i, align 8, !noalias !183
  %.580.i = fmul double %.472.i, %.579.i
  %.582.i = fadd double %total.2.183.i, %.580.i
  %exitcond.not.i17 = icmp eq i64 %.439.i, %.247.086.i
  br i1 %exitcond.not.i17, label %B238.i, label %B142.if.i

shear: ; preds = %B238.i, %B284
  %.483 = load i64, ptr %.302, align 8
  %.484 = tail call ptr @calloc(i64 %.483, i64 8)
  %.490 = icmp eq ptr %.484, null
  br i1 %.490, label %common.ret, label %B498

B498:                                             ; preds = %shear
  %.114.i = getelementptr i8, ptr %.302, i64 144
  %.115.i = load i64, ptr %.114.i, align 8, !noalias !186
  %.19779.not.i = icmp slt i64 %.115.i, 1
  br i1 %.19779.not.i, label %move, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %B498
  %.333.i = getelementptr i8, ptr %.302, i64 152
  br label %B60.if.i

B60.loopexit.i:                                   ; preds = %B284.if.i, %B60.if.i
  %exitcond82.not.i = icmp eq i64 %.210.i, %.115.i
  br i1 %exitcond82.not.i, label %move, label %B60.if.i

B60.if.i:                                         ; preds = %B60.loopexit.i, %B60.if.lr.ph.i
  %.139.080.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.210.i, %B60.loopexit.i ]
  %.210.i = add nuw nsw i64 %.139.080.i, 1
  %.334.i = load i64, ptr %.333.i, align 8, !noalias !186
  %5 = getelementptr i64, ptr %.302, i64 %.334.i
  %.idx.i = mul i64 %.139.080.i, 48
  %6 = getelementptr i8, ptr %5, i64 %.idx.i
  %.392.i = getelementptr i8, ptr %6, i64 40
  %.393.i = load i64, ptr %.392.i, align 8, !noalias !186
  %.395.i = getelementptr double, ptr %.484, i64 %.393.i
  %.397.i = tail call double @moved(i64 %.139.080.i, ptr %.173, ptr %.395.i), !noalias !186
  %.430.i18 = load i64, ptr %6, align 8, !noalias !186
  %.51076.not.i = icmp slt i64 %.430.i18, 1
  br i1 %.51076.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.576.i19 = getelementptr i8, ptr %6, i64 8
  %.613.i = getelementptr i8, ptr %6, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.454.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.523.i, %B284.if.i ]
  %.523.i = add nuw nsw i64 %.454.077.i, 1
  %.577.i = load i64, ptr %.576.i19, align 8, !noalias !186
  %7 = getelementptr i64, ptr %.302, i64 %.577.i
  %.580.i20 = getelementptr i64, ptr %7, i64 %.454.077.i
  %.581.i = load i64, ptr %.580.i20, align 8, !noalias !186
  %.583.i = getelementptr double, ptr %.173, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !186
  %.614.i = load i64, ptr %.613.i, align 8, !noalias !186
  %8 = getelementptr double, ptr %.349, i64 %.614.i
  %.617.i = getelementptr double, ptr %8, i64 %.454.077.i
  %.618.i = load double, ptr %.617.i, align 8, !noalias !186
  %.620.i = fmul double %.397.i, %.618.i
  %.621.i = fadd double %.584.i, %.620.i
  store double %.621.i, ptr %.583.i, align 8, !noalias !186
  %exitcond.not.i21 = icmp eq i64 %.523.i, %.430.i18
  br i1 %exitcond.not.i21, label %B60.loopexit.i, label %B284.if.i

move: ; preds = %B60.loopexit.i, %B498
  tail call void @free(ptr %.484)
  br label %B564

B564:                                             ; preds = %move, %from_scaled
  %.554 = sitofp i64 %.62 to double
  store double %.554, ptr %arg.out, align 8
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !189
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
!4 = distinct !{!4, !5, !"shear.2: %retptr"}
!5 = distinct !{!5, !"shear.2"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"move.2: %retptr"}
!8 = distinct !{!8, !"move.2"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"before_likelihood.2: %retptr"}
!11 = distinct !{!11, !"before_likelihood.2"}
!12 = !{!13, !10}
!13 = distinct !{!13, !14, !"forward.2: %retptr"}
!14 = distinct !{!14, !"forward.2"}
!15 = !{!16, !13, !10}
!16 = distinct !{!16, !17, !"climb.2: %retptr"}
!17 = distinct !{!17, !"climb.2"}
!18 = !{!19, !16, !13, !10}
!19 = distinct !{!19, !20, !"nearest.7: %retptr"}
!20 = distinct !{!20, !"nearest.7"}
!21 = !{!22, !16, !13, !10}
!22 = distinct !{!22, !23, !"nearest.7: %retptr"}
!23 = distinct !{!23, !"nearest.7"}
!24 = !{!25, !13, !10}
!25 = distinct !{!25, !26, !"calculate.2: %retptr"}
!26 = distinct !{!26, !"calculate.2"}
!27 = !{!28, !13, !10}
!28 = distinct !{!28, !29, !"priors: %retptr"}
!29 = distinct !{!29, !"priors"}
!30 = !{!31, !10}
!31 = distinct !{!31, !32, !"keep.2: %retptr"}
!32 = distinct !{!32, !"keep.2"}
!33 = !{!34, !10}
!34 = distinct !{!34, !35, !"states_forward.2: %retptr"}
!35 = distinct !{!35, !"states_forward.2"}
!36 = !{!37, !10}
!37 = distinct !{!37, !38, !"regions_forward.2: %retptr"}
!38 = distinct !{!38, !"regions_forward.2"}
!39 = !{!40, !37, !10}
!40 = distinct !{!40, !41, !"turn: %retptr"}
!41 = distinct !{!41, !"turn"}
!42 = !{!43, !45, !10}
!43 = distinct !{!43, !44, !"is_single.3: %retptr"}
!44 = distinct !{!44, !"is_single.3"}
!45 = distinct !{!45, !46, !"effects_forward.2: %retptr"}
!46 = distinct !{!46, !"effects_forward.2"}
!47 = !{!48, !45, !10}
!48 = distinct !{!48, !49, !"single_forward: %retptr"}
!49 = distinct !{!49, !"single_forward"}
!50 = !{!51, !48, !45, !10}
!51 = distinct !{!51, !52, !"outer_of: %retptr"}
!52 = distinct !{!52, !"outer_of"}
!53 = !{!45, !10}
!54 = !{!55, !45, !10}
!55 = distinct !{!55, !56, !"weight_of.2: %retptr"}
!56 = distinct !{!56, !"weight_of.2"}
!57 = !{!58, !45, !10}
!58 = distinct !{!58, !59, !"outer_of: %retptr"}
!59 = distinct !{!59, !"outer_of"}
!60 = !{!61, !45, !10}
!61 = distinct !{!61, !62, !"cholesky.3: %retptr"}
!62 = distinct !{!62, !"cholesky.3"}
!63 = !{!64, !45, !10}
!64 = distinct !{!64, !65, !"squared.3: %retptr"}
!65 = distinct !{!65, !"squared.3"}
!66 = !{!67, !45, !10}
!67 = distinct !{!67, !68, !"log_tails: %retptr"}
!68 = distinct !{!68, !"log_tails"}
!69 = !{!70, !10}
!70 = distinct !{!70, !71, !"correlate: %retptr"}
!71 = distinct !{!71, !"correlate"}
!72 = !{!73, !10}
!73 = distinct !{!73, !74, !"factor_forward.2: %retptr"}
!74 = distinct !{!74, !"factor_forward.2"}
!75 = !{!76}
!76 = distinct !{!76, !77, !"rows.2: %retptr"}
!77 = distinct !{!77, !"rows.2"}
!78 = !{!79, !76}
!79 = distinct !{!79, !80, !"predict: %retptr"}
!80 = distinct !{!80, !"predict"}
!81 = !{!82, !76}
!82 = distinct !{!82, !83, !"keep.3: %retptr"}
!83 = distinct !{!83, !"keep.3"}
!84 = !{!85, !76}
!85 = distinct !{!85, !86, !"couple.2: %retptr"}
!86 = distinct !{!86, !"couple.2"}
!87 = !{!88, !85, !76}
!88 = distinct !{!88, !89, !"by_visits: %retptr"}
!89 = distinct !{!89, !"by_visits"}
!90 = !{!91, !88, !85, !76}
!91 = distinct !{!91, !92, !"cholesky.3: %retptr"}
!92 = distinct !{!92, !"cholesky.3"}
!93 = !{!94, !88, !85, !76}
!94 = distinct !{!94, !95, !"solve.2: %retptr"}
!95 = distinct !{!95, !"solve.2"}
!96 = !{!97, !88, !85, !76}
!97 = distinct !{!97, !98, !"solve.3: %retptr"}
!98 = distinct !{!98, !"solve.3"}
!99 = !{!100, !85, !76}
!100 = distinct !{!100, !101, !"by_times.2: %retptr"}
!101 = distinct !{!101, !"by_times.2"}
!102 = !{!103, !76}
!103 = distinct !{!103, !104, !"keep.4: %retptr"}
!104 = distinct !{!104, !"keep.4"}
!105 = !{!106, !76}
!106 = distinct !{!106, !107, !"predict_backward: %retptr"}
!107 = distinct !{!107, !"predict_backward"}
!108 = !{!109}
!109 = distinct !{!109, !110, !"after_likelihood.2: %retptr"}
!110 = distinct !{!110, !"after_likelihood.2"}
!111 = !{!112, !109}
!112 = distinct !{!112, !113, !"states_backward.2: %retptr"}
!113 = distinct !{!113, !"states_backward.2"}
!114 = !{!115, !109}
!115 = distinct !{!115, !116, !"regions_backward.2: %retptr"}
!116 = distinct !{!116, !"regions_backward.2"}
!117 = !{!118, !109}
!118 = distinct !{!118, !119, !"correlate_backward: %retptr"}
!119 = distinct !{!119, !"correlate_backward"}
!120 = !{!121, !123, !109}
!121 = distinct !{!121, !122, !"is_single.3: %retptr"}
!122 = distinct !{!122, !"is_single.3"}
!123 = distinct !{!123, !124, !"effects_backward: %retptr"}
!124 = distinct !{!124, !"effects_backward"}
!125 = !{!126, !123, !109}
!126 = distinct !{!126, !127, !"single_backward.2: %retptr"}
!127 = distinct !{!127, !"single_backward.2"}
!128 = !{!129, !126, !123, !109}
!129 = distinct !{!129, !130, !"outer_of: %retptr"}
!130 = distinct !{!130, !"outer_of"}
!131 = !{!123, !109}
!132 = !{!133, !123, !109}
!133 = distinct !{!133, !134, !"squared.3: %retptr"}
!134 = distinct !{!134, !"squared.3"}
!135 = !{!136, !123, !109}
!136 = distinct !{!136, !137, !"tails_by_nu: %retptr"}
!137 = distinct !{!137, !"tails_by_nu"}
!138 = !{!139, !123, !109}
!139 = distinct !{!139, !140, !"weight_backward: %retptr"}
!140 = distinct !{!140, !"weight_backward"}
!141 = !{!142, !123, !109}
!142 = distinct !{!142, !143, !"outer_of: %retptr"}
!143 = distinct !{!143, !"outer_of"}
!144 = !{!145, !109}
!145 = distinct !{!145, !146, !"keep_backward.2: %retptr"}
!146 = distinct !{!146, !"keep_backward.2"}
!147 = !{!148, !109}
!148 = distinct !{!148, !149, !"factor_backward.2: %retptr"}
!149 = distinct !{!149, !"factor_backward.2"}
!150 = !{!151, !109}
!151 = distinct !{!151, !152, !"backward: %retptr"}
!152 = distinct !{!152, !"backward"}
!153 = !{!154, !156, !151, !109}
!154 = distinct !{!154, !155, !"nearest.7: %retptr"}
!155 = distinct !{!155, !"nearest.7"}
!156 = distinct !{!156, !157, !"climb_backward.2: %retptr"}
!157 = distinct !{!157, !"climb_backward.2"}
!158 = !{!156, !151, !109}
!159 = !{!160, !156, !151, !109}
!160 = distinct !{!160, !161, !"nearest_backward.3: %retptr"}
!161 = distinct !{!161, !"nearest_backward.3"}
!162 = !{!163, !156, !151, !109}
!163 = distinct !{!163, !164, !"nearest.7: %retptr"}
!164 = distinct !{!164, !"nearest.7"}
!165 = !{!166, !156, !151, !109}
!166 = distinct !{!166, !167, !"nearest_backward.3: %retptr"}
!167 = distinct !{!167, !"nearest_backward.3"}
!168 = !{!169}
!169 = distinct !{!169, !170, !"move_backward.2: %retptr"}
!170 = distinct !{!170, !"move_backward.2"}
!171 = !{!172}
!172 = distinct !{!172, !173, !"shear_backward: %retptr"}
!173 = distinct !{!173, !"shear_backward"}
!174 = !{!175}
!175 = distinct !{!175, !176, !"to_scaled.4: %retptr"}
!176 = distinct !{!176, !"to_scaled.4"}
!177 = !{!178}
!178 = distinct !{!178, !179, !"status.2: %retptr"}
!179 = distinct !{!179, !"status.2"}
!180 = !{!181}
!181 = distinct !{!181, !182, !"from_scaled.2: %retptr"}
!182 = distinct !{!182, !"from_scaled.2"}
!183 = !{!184}
!184 = distinct !{!184, !185, !"shear.2: %retptr"}
!185 = distinct !{!185, !"shear.2"}
!186 = !{!187}
!187 = distinct !{!187, !188, !"move.2: %retptr"}
!188 = distinct !{!188, !"move.2"}
!189 = !{!190}
!190 = distinct !{!190, !191, !"log1p_any: %retptr"}
!191 = distinct !{!191, !"log1p_any"}
