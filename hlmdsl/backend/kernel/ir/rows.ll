; from sources 4c6d520dd709ea845784e0a8cc465a54c7b42f830d1067637c6e1a416d03a1ab

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2216.i.i = alloca [4 x double], align 8
  %.12.i.i87.i = alloca double, align 8
  %.39.i.i.i107 = alloca double, align 8
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
  %.206188.not.i = icmp slt i64 %.124.i, 1
  br i1 %.206188.not.i, label %B78.i, label %B60.if.preheader.i

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
  %.467191.not.i = icmp slt i64 %.387.i, 1
  br i1 %.467191.not.i, label %before_likelihood, label %B164.if.lr.ph.i

B164.if.lr.ph.i:                                  ; preds = %forward
  %.603.i = getelementptr i8, ptr %.63, i64 112
  %.951.i = getelementptr i8, ptr %.63, i64 136
  br label %B164.if.i

B376.i:                                           ; preds = %factor_forward
  %.263.i.i = getelementptr i8, ptr %257, i64 456
  %.264.i.i = load i64, ptr %.263.i.i, align 8, !noalias !30
  %.517.i96.i = getelementptr double, ptr %.336, i64 %.1254.i
  %.518.i.i = load double, ptr %.517.i96.i, align 8, !noalias !30
  %.137250.not.i.i = icmp slt i64 %.264.i.i, 1
  br i1 %.137250.not.i.i, label %B402.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.1282.i97.i = getelementptr i8, ptr %257, i64 488
  %.1283.i98.i = load i64, ptr %.1282.i97.i, align 8, !noalias !30
  %.1030.i.i = getelementptr i8, ptr %257, i64 472
  %.1031.i.i = load i64, ptr %.1030.i.i, align 8, !noalias !30
  %.769.i.i = getelementptr i8, ptr %257, i64 480
  %.770.i.i = load i64, ptr %.769.i.i, align 8, !noalias !30
  %80 = getelementptr double, ptr %.108, i64 %.1031.i.i
  %81 = getelementptr double, ptr %.336, i64 %.770.i.i
  %82 = getelementptr double, ptr %81, i64 %.264.i.i
  %83 = getelementptr double, ptr %.336, i64 %.1283.i98.i
  br label %B238.if.i.i

B256.i.i:                                         ; preds = %B238.if.i.i
  %.1420.i.i = getelementptr double, ptr %80, i64 %.1314.051.i.i
  %.1421.i.i = load double, ptr %.1420.i.i, align 8, !noalias !30
  %.1423.i.i = tail call double @llvm.pow.f64(double %.518.i.i, double %.1421.i.i)
  br label %B276.i99.i

B276.i99.i:                                       ; preds = %B238.if.i.i, %B256.i.i
  %"$phi276.1.2.1.i.i" = phi double [ %.1423.i.i, %B256.i.i ], [ 0.000000e+00, %B238.if.i.i ]
  %.1438.i.i = getelementptr double, ptr %81, i64 %.1314.051.i.i
  store double %"$phi276.1.2.1.i.i", ptr %.1438.i.i, align 8, !noalias !30
  %.1440.i.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i.i"
  %.1441.i.i = fadd double %"$phi276.1.2.1.i.i", 1.000000e+00
  %.1442.i.i = fmul double %.1440.i.i, %.1441.i.i
  %.1443.i.i = tail call double @sqrt(double %.1442.i.i)
  %.1450.i.i = getelementptr double, ptr %82, i64 %.1314.051.i.i
  store double %.1443.i.i, ptr %.1450.i.i, align 8, !noalias !30
  %.1458.i.i = getelementptr double, ptr %83, i64 %.1314.051.i.i
  store double 0.000000e+00, ptr %.1458.i.i, align 8, !noalias !30
  %exitcond.not.i100.i = icmp eq i64 %.1385.i.i, %.264.i.i
  br i1 %exitcond.not.i100.i, label %B402.i, label %B238.if.i.i

B238.if.i.i:                                      ; preds = %B276.i99.i, %B238.if.lr.ph.i.i
  %.1314.051.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i ], [ %.1385.i.i, %B276.i99.i ]
  %.1385.i.i = add nuw nsw i64 %.1314.051.i.i, 1
  %.1414.not.i.i = icmp eq i64 %.1314.051.i.i, 0
  br i1 %.1414.not.i.i, label %B276.i99.i, label %B256.i.i

B402.i:                                           ; preds = %B276.i99.i, %factor_forward, %B376.i
  %.1540.i = getelementptr i8, ptr %257, i64 24
  %.1541.i = load i64, ptr %.1540.i, align 8, !noalias !9
  %.1542.i = icmp slt i64 %.1541.i, 0
  br i1 %.1542.i, label %B835.i, label %B456.i

B456.i:                                           ; preds = %B402.i
  %.1806.i = load i64, ptr %.1253.i, align 8, !noalias !9
  %.1807.i = icmp sgt i64 %.1806.i, -1
  br i1 %.1807.i, label %B506.i, label %B542.i

B506.i:                                           ; preds = %B456.i
  %.274.i.i = getelementptr i8, ptr %257, i64 456
  %.275.i.i = load i64, ptr %.274.i.i, align 8, !noalias !33
  %.529.i.i = load i64, ptr %.1819.i.i, align 8, !noalias !33
  %.531.i.i = getelementptr double, ptr %.336, i64 %.529.i.i
  %.532.i.i = load double, ptr %.531.i.i, align 8, !noalias !33
  %.1059.i.i = getelementptr i8, ptr %257, i64 120
  %.1060.i.i = load i64, ptr %.1059.i.i, align 8, !noalias !33
  %84 = getelementptr i64, ptr %.63, i64 %.1060.i.i
  %.1063.i.i = getelementptr i8, ptr %84, i64 8
  %.1064.i.i = load i64, ptr %.1063.i.i, align 8, !noalias !33
  %.1577.i.i = getelementptr i8, ptr %257, i64 464
  %.1578.i.i = load i64, ptr %.1577.i.i, align 8, !noalias !33
  %.1660236.not.i.i = icmp slt i64 %.1578.i.i, 1
  br i1 %.1660236.not.i.i, label %states_forward, label %B296.if.lr.ph.i.i

B296.if.lr.ph.i.i:                                ; preds = %B506.i
  %.1317.i.i = getelementptr i8, ptr %257, i64 128
  %.1318.i.i = load i64, ptr %.1317.i.i, align 8, !noalias !33
  %.785.i.i = getelementptr i8, ptr %257, i64 480
  %.786.i.i = load i64, ptr %.785.i.i, align 8, !noalias !33
  %.1958.i.i = getelementptr i8, ptr %257, i64 104
  %.2213.i.i = getelementptr i8, ptr %257, i64 112
  %.2474.i.i = getelementptr i8, ptr %257, i64 240
  %.2729.i.i = getelementptr i8, ptr %257, i64 248
  %.2990.i.i = getelementptr i8, ptr %257, i64 256
  %.3245.i.i = getelementptr i8, ptr %257, i64 232
  %.3500.i.i = getelementptr i8, ptr %257, i64 216
  %.4019.i.i = getelementptr i8, ptr %257, i64 136
  %.4128220.not.i.i = icmp slt i64 %.275.i.i, 1
  %.4258216.not.i.i = icmp slt i64 %.1064.i.i, 1
  %85 = getelementptr i64, ptr %.63, i64 %.1318.i.i
  %86 = getelementptr double, ptr %.336, i64 %.786.i.i
  %87 = getelementptr double, ptr %86, i64 %.275.i.i
  %.4344.i.i = fmul double %.532.i.i, %.532.i.i
  %.4455.i.i = add nsw i64 %.275.i.i, -2
  %88 = tail call i64 @llvm.smax.i64(i64 %.275.i.i, i64 1)
  %.4535229.i.i = icmp sgt i64 %.275.i.i, 1
  br label %B296.if.i.i

B886.i.i:                                         ; preds = %B820.if.i.i, %B778.if.i.i
  %total.2.2.lcssa.i.i = phi double [ %.4174.i.i, %B778.if.i.i ], [ %.4315.i.i, %B820.if.i.i ]
  %.4327.i.i = getelementptr double, ptr %86, i64 %.4072.0221.i.i
  %.4328.i.i = load double, ptr %.4327.i.i, align 8, !noalias !33
  %.4335.i.i = getelementptr double, ptr %87, i64 %.4072.0221.i.i
  %.4336.i.i = load double, ptr %.4335.i.i, align 8, !noalias !33
  %.4337.i.i = fmul double %.4328.i.i, %.4328.i.i
  %.4339.i.i = fmul double %variance.3.1224.i.i, %.4337.i.i
  %.4340.i.i = fmul double %.4336.i.i, %.4336.i.i
  %.4341.i.i = fadd double %.4339.i.i, %.4340.i.i
  %.4349.i.i = getelementptr double, ptr %106, i64 %.4072.0221.i.i
  %.4350.i.i = load double, ptr %.4349.i.i, align 8, !noalias !33
  %.4351.i.i = fmul double %.4344.i.i, %.4350.i.i
  %.4352.i.i = fmul double %.4351.i.i, %.4341.i.i
  %.4353.i.i = fadd double %.4352.i.i, 1.000000e+00
  %.4357.i.i = fdiv double %.4341.i.i, %.4353.i.i
  %.4359.i.i = fmul double %m.3.1225.i.i, %.4328.i.i
  %.4361.i.i = fmul double %.532.i.i, %.4341.i.i
  %.4363.i.i = fmul double %total.2.2.lcssa.i.i, %.4361.i.i
  %.4364.i.i = fadd double %.4359.i.i, %.4363.i.i
  %.4368.i.i = fdiv double %.4364.i.i, %.4353.i.i
  %.4378.i.i = getelementptr double, ptr %108, i64 %.4072.0221.i.i
  store double %total.2.2.lcssa.i.i, ptr %.4378.i.i, align 8, !noalias !33
  %.4386.i.i = getelementptr double, ptr %109, i64 %.4072.0221.i.i
  store double %.4341.i.i, ptr %.4386.i.i, align 8, !noalias !33
  %.4394.i.i = getelementptr double, ptr %110, i64 %.4072.0221.i.i
  store double %.4368.i.i, ptr %.4394.i.i, align 8, !noalias !33
  %.4396.i.i = tail call double @llvm.log.f64(double %.4353.i.i)
  %.4397.i.i = fmul double %.4396.i.i, 5.000000e-01
  %.4399.i.i = fsub double %lp.4.1223.i.i, %.4397.i.i
  %exitcond241.not.i.i = icmp eq i64 %.275.i.i, %.4141.i.i
  br i1 %exitcond241.not.i.i, label %B1142.i.i, label %B778.if.i.i

B1142.i.i:                                        ; preds = %B886.i.i, %B296.if.i.i
  %lp.4.1.lcssa.i.i = phi double [ %lp.5.0239.i.i, %B296.if.i.i ], [ %.4399.i.i, %B886.i.i ]
  %variance.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.4357.i.i, %B886.i.i ]
  %m.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.4368.i.i, %B886.i.i ]
  %.4420.i.i = tail call double @sqrt(double %variance.3.1.lcssa.i.i)
  %89 = getelementptr double, ptr %.570, i64 %.3765.i.i
  %90 = getelementptr double, ptr %89, i64 %101
  %91 = getelementptr double, ptr %90, i64 %.275.i.i
  %.4428.i.i = getelementptr i8, ptr %91, i64 -8
  %.4429.i.i = load double, ptr %.4428.i.i, align 8, !noalias !33
  %.4430.i.i = fmul double %.4420.i.i, %.4429.i.i
  %.4432.i.i = fadd double %m.3.1.lcssa.i.i, %.4430.i.i
  %.4439.i.i = fmul double %.532.i.i, %.4432.i.i
  %92 = getelementptr double, ptr %.336, i64 %.3246.i.i
  %93 = getelementptr double, ptr %92, i64 %101
  %94 = getelementptr double, ptr %93, i64 %.275.i.i
  %.4445.i.i = getelementptr i8, ptr %94, i64 -8
  store double %.4432.i.i, ptr %.4445.i.i, align 8, !noalias !33
  %95 = getelementptr double, ptr %.336, i64 %.3501.i.i
  %96 = getelementptr double, ptr %95, i64 %101
  %97 = getelementptr double, ptr %96, i64 %.275.i.i
  %.4452.i.i = getelementptr i8, ptr %97, i64 -8
  store double %.4439.i.i, ptr %.4452.i.i, align 8, !noalias !33
  br i1 %.4535229.i.i, label %B1304.if.lr.ph.i.i, label %B1702.i.i

B1304.if.lr.ph.i.i:                               ; preds = %B1142.i.i
  %98 = getelementptr double, ptr %.336, i64 %.2476.i.i
  %99 = getelementptr double, ptr %.336, i64 %.2731.i.i
  %100 = getelementptr double, ptr %.108, i64 %.1960.i.i
  br label %B1304.if.i.i

B1702.i.i:                                        ; preds = %B1304.if.i.i, %B1142.i.i
  %lp.6.1.lcssa.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1142.i.i ], [ %.4671.i.i, %B1304.if.i.i ]
  %later.2.1.lcssa.i.i = phi double [ %.4432.i.i, %B1142.i.i ], [ %.4685.i.i, %B1304.if.i.i ]
  %.4718.i.i = fmul double %later.2.1.lcssa.i.i, 5.000000e-01
  %.4720.i.i = fmul double %later.2.1.lcssa.i.i, %.4718.i.i
  %.4724.i.i = fsub double %lp.6.1.lcssa.i.i, %.4720.i.i
  %exitcond242.not.i.i = icmp eq i64 %.1673.i.i, %.1578.i.i
  br i1 %exitcond242.not.i.i, label %states_forward, label %B296.if.i.i

B296.if.i.i:                                      ; preds = %B1702.i.i, %B296.if.lr.ph.i.i
  %lp.5.0239.i.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i.i ], [ %.4724.i.i, %B1702.i.i ]
  %.1602.0237.i.i = phi i64 [ 0, %B296.if.lr.ph.i.i ], [ %.1673.i.i, %B1702.i.i ]
  %.1673.i.i = add nuw nsw i64 %.1602.0237.i.i, 1
  %101 = mul nsw i64 %.1602.0237.i.i, %.275.i.i
  %.1959.i.i = load i64, ptr %.1958.i.i, align 8, !noalias !33
  %.1960.i.i = add nsw i64 %.1959.i.i, %101
  %.2475.i.i = load i64, ptr %.2474.i.i, align 8, !noalias !33
  %.2476.i.i = add nsw i64 %.2475.i.i, %101
  %.2730.i.i = load i64, ptr %.2729.i.i, align 8, !noalias !33
  %.2731.i.i = add nsw i64 %.2730.i.i, %101
  %.3246.i.i = load i64, ptr %.3245.i.i, align 8, !noalias !33
  %.3501.i.i = load i64, ptr %.3500.i.i, align 8, !noalias !33
  %.3765.i.i = load i64, ptr %.1540.i, align 8, !noalias !33
  br i1 %.4128220.not.i.i, label %B1142.i.i, label %B778.if.lr.ph.i.i

B778.if.lr.ph.i.i:                                ; preds = %B296.if.i.i
  %.4022.i.i = mul nsw i64 %101, %.1064.i.i
  %.4020.i.i = load i64, ptr %.4019.i.i, align 8, !noalias !33
  %.2991.i.i = load i64, ptr %.2990.i.i, align 8, !noalias !33
  %.2214.i.i = load i64, ptr %.2213.i.i, align 8, !noalias !33
  %102 = getelementptr double, ptr %.108, i64 %.2214.i.i
  %103 = getelementptr double, ptr %102, i64 %101
  %104 = getelementptr double, ptr %.108, i64 %.4020.i.i
  %105 = getelementptr double, ptr %104, i64 %.4022.i.i
  %106 = getelementptr double, ptr %.108, i64 %.1960.i.i
  %107 = getelementptr double, ptr %.336, i64 %.2991.i.i
  %108 = getelementptr double, ptr %107, i64 %101
  %109 = getelementptr double, ptr %.336, i64 %.2476.i.i
  %110 = getelementptr double, ptr %.336, i64 %.2731.i.i
  br label %B778.if.i.i

B778.if.i.i:                                      ; preds = %B778.if.lr.ph.i.i, %B886.i.i
  %m.3.1225.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.4368.i.i, %B886.i.i ]
  %variance.3.1224.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.4357.i.i, %B886.i.i ]
  %lp.4.1223.i.i = phi double [ %lp.5.0239.i.i, %B778.if.lr.ph.i.i ], [ %.4399.i.i, %B886.i.i ]
  %.4072.0221.i.i = phi i64 [ 0, %B778.if.lr.ph.i.i ], [ %.4141.i.i, %B886.i.i ]
  %.4141.i.i = add nuw nsw i64 %.4072.0221.i.i, 1
  %.4173.i.i = getelementptr double, ptr %103, i64 %.4072.0221.i.i
  %.4174.i.i = load double, ptr %.4173.i.i, align 8, !noalias !33
  br i1 %.4258216.not.i.i, label %B886.i.i, label %B820.if.lr.ph.i.i

B820.if.lr.ph.i.i:                                ; preds = %B778.if.i.i
  %.4306.i.i = mul nuw nsw i64 %.4072.0221.i.i, %.1064.i.i
  %111 = getelementptr double, ptr %105, i64 %.4306.i.i
  br label %B820.if.i.i

B820.if.i.i:                                      ; preds = %B820.if.i.i, %B820.if.lr.ph.i.i
  %total.2.2219.i.i = phi double [ %.4174.i.i, %B820.if.lr.ph.i.i ], [ %.4315.i.i, %B820.if.i.i ]
  %.4202.0217.i.i = phi i64 [ 0, %B820.if.lr.ph.i.i ], [ %.4271.i.i, %B820.if.i.i ]
  %.4271.i.i = add nuw nsw i64 %.4202.0217.i.i, 1
  %.4299.i.i = getelementptr i64, ptr %85, i64 %.4202.0217.i.i
  %.4300.i.i = load i64, ptr %.4299.i.i, align 8, !noalias !33
  %.4302.i.i = getelementptr double, ptr %.336, i64 %.4300.i.i
  %.4303.i.i = load double, ptr %.4302.i.i, align 8, !noalias !33
  %.4311.i.i = getelementptr double, ptr %111, i64 %.4202.0217.i.i
  %.4312.i.i = load double, ptr %.4311.i.i, align 8, !noalias !33
  %.4313.i.i = fmul double %.4303.i.i, %.4312.i.i
  %.4315.i.i = fsub double %total.2.2219.i.i, %.4313.i.i
  %exitcond.not.i101.i = icmp eq i64 %.1064.i.i, %.4271.i.i
  br i1 %exitcond.not.i101.i, label %B886.i.i, label %B820.if.i.i

B1304.if.i.i:                                     ; preds = %B1304.if.i.i, %B1304.if.lr.ph.i.i
  %later.2.1233.i.i = phi double [ %.4432.i.i, %B1304.if.lr.ph.i.i ], [ %.4685.i.i, %B1304.if.i.i ]
  %lp.6.1232.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1304.if.lr.ph.i.i ], [ %.4671.i.i, %B1304.if.i.i ]
  %.4482.0.in231.i.i = phi i64 [ %88, %B1304.if.lr.ph.i.i ], [ %.4482.0.i.i, %B1304.if.i.i ]
  %.4479.0230.i.i = phi i64 [ %.4455.i.i, %B1304.if.lr.ph.i.i ], [ %.4548.i.i, %B1304.if.i.i ]
  %.4482.0.i.i = add nsw i64 %.4482.0.in231.i.i, -1
  %.4548.i.i = add i64 %.4479.0230.i.i, -1
  %112 = getelementptr double, ptr %86, i64 %.4479.0230.i.i
  %.4577.i.i = getelementptr i8, ptr %112, i64 8
  %.4578.i.i = load double, ptr %.4577.i.i, align 8, !noalias !33
  %113 = getelementptr double, ptr %87, i64 %.4479.0230.i.i
  %.4585.i.i = getelementptr i8, ptr %113, i64 8
  %.4586.i.i = load double, ptr %.4585.i.i, align 8, !noalias !33
  %114 = getelementptr double, ptr %98, i64 %.4479.0230.i.i
  %.4591.i.i = getelementptr i8, ptr %114, i64 8
  %.4592.i.i = load double, ptr %.4591.i.i, align 8, !noalias !33
  %.4596.i.i = getelementptr double, ptr %99, i64 %.4479.0230.i.i
  %.4597.i.i = load double, ptr %.4596.i.i, align 8, !noalias !33
  %.4626.i.i = load double, ptr %114, align 8, !noalias !33
  %.4633.i.i = getelementptr double, ptr %100, i64 %.4479.0230.i.i
  %.4634.i.i = load double, ptr %.4633.i.i, align 8, !noalias !33
  %.4635.i.i = fmul double %.4344.i.i, %.4634.i.i
  %.4641.i.i = fmul double %.4626.i.i, %.4635.i.i
  %.4642.i.i = fadd double %.4641.i.i, 1.000000e+00
  %.4646.i.i = fdiv double %.4626.i.i, %.4642.i.i
  %.4647.i.i = fmul double %.4578.i.i, %.4597.i.i
  %.4649.i.i = fsub double %later.2.1233.i.i, %.4647.i.i
  %.4653.i.i = fdiv double %.4646.i.i, %.4592.i.i
  %.4654.i.i = tail call double @sqrt(double %.4653.i.i)
  %.4655.i.i = fmul double %.4586.i.i, %.4649.i.i
  %.4659.i.i = fdiv double %.4655.i.i, %.4592.i.i
  %.4660.i.i = fmul double %.4578.i.i, %.4654.i.i
  %.4664.i.i = getelementptr double, ptr %90, i64 %.4479.0230.i.i
  %.4665.i.i = load double, ptr %.4664.i.i, align 8, !noalias !33
  %.4666.i.i = fmul double %.4660.i.i, %.4665.i.i
  %.4667.i.i = fsub double %.4659.i.i, %.4666.i.i
  %.4668.i.i = fmul double %.4667.i.i, 5.000000e-01
  %.4669.i.i = fmul double %.4667.i.i, %.4668.i.i
  %.4671.i.i = fsub double %lp.6.1232.i.i, %.4669.i.i
  %.4675.i.i = fmul double %.4654.i.i, %.4660.i.i
  %.4676.i.i = fmul double %.4649.i.i, %.4675.i.i
  %.4677.i.i = fadd double %.4597.i.i, %.4676.i.i
  %.4678.i.i = fmul double %.4586.i.i, %.4654.i.i
  %.4684.i.i = fmul double %.4678.i.i, %.4665.i.i
  %.4685.i.i = fadd double %.4684.i.i, %.4677.i.i
  %.4689.i.i = fmul double %.532.i.i, %.4685.i.i
  %.4693.i.i = getelementptr double, ptr %93, i64 %.4479.0230.i.i
  store double %.4685.i.i, ptr %.4693.i.i, align 8, !noalias !33
  %.4698.i.i = getelementptr double, ptr %96, i64 %.4479.0230.i.i
  store double %.4689.i.i, ptr %.4698.i.i, align 8, !noalias !33
  %.4535.i.i = icmp sgt i64 %.4482.0.in231.i.i, 2
  br i1 %.4535.i.i, label %B1304.if.i.i, label %B1702.i.i

states_forward: ; preds = %B1702.i.i, %B506.i
  %lp.5.0.lcssa.i.i = phi double [ 0.000000e+00, %B506.i ], [ %.4724.i.i, %B1702.i.i ]
  %.1843.i = fadd double %.995.i, %lp.5.0.lcssa.i.i
  br label %B835.i

B542.i:                                           ; preds = %B456.i
  %.2101.i = getelementptr i8, ptr %257, i64 328
  %.2102.i = load i64, ptr %.2101.i, align 8, !noalias !9
  %.2103.i = icmp sgt i64 %.2102.i, 0
  br i1 %.2103.i, label %B592.i, label %B628.i

B592.i:                                           ; preds = %B542.i
  %.275.i103.i = load i64, ptr %257, align 8, !noalias !36
  %.529.i105.i = load i64, ptr %.1819.i.i, align 8, !noalias !36
  %.531.i106.i = getelementptr double, ptr %.336, i64 %.529.i105.i
  %.532.i107.i = load double, ptr %.531.i106.i, align 8, !noalias !36
  %.794.i.i = getelementptr i8, ptr %257, i64 288
  %.795.i.i = load i64, ptr %.794.i.i, align 8, !noalias !36
  %.1048.i.i = getelementptr i8, ptr %257, i64 296
  %.1049.i.i = load i64, ptr %.1048.i.i, align 8, !noalias !36
  %.2333.i.i = getelementptr i8, ptr %257, i64 432
  %.2334.i.i = load i64, ptr %.2333.i.i, align 8, !noalias !36
  %.3131.i.i = getelementptr i8, ptr %257, i64 232
  %.3132.i.i = load i64, ptr %.3131.i.i, align 8, !noalias !36
  %.3385.i.i = getelementptr i8, ptr %257, i64 216
  %.3386.i.i = load i64, ptr %.3385.i.i, align 8, !noalias !36
  %.3639.i.i = getelementptr i8, ptr %257, i64 256
  %.3640.i.i = load i64, ptr %.3639.i.i, align 8, !noalias !36
  %.259.i.i.i = getelementptr i8, ptr %257, i64 384
  %.260.i.i.i = load i64, ptr %.259.i.i.i, align 8, !noalias !39
  %.262.i.i.i = getelementptr i64, ptr %.63, i64 %.260.i.i.i
  %.263.i.i.i = load i64, ptr %.262.i.i.i, align 8, !noalias !39
  %.264.i.i.i = getelementptr double, ptr %.336, i64 %.263.i.i.i
  %.265.i.i.i = load double, ptr %.264.i.i.i, align 8, !noalias !39
  %.266.i.i.i = fmul double %.265.i.i.i, %.265.i.i.i
  %.517.i.i.i = getelementptr i8, ptr %257, i64 392
  %.518.i.i.i = load i64, ptr %.517.i.i.i, align 8, !noalias !39
  %.520.i.i.i = getelementptr double, ptr %.108, i64 %.518.i.i.i
  %.521.i.i.i = load double, ptr %.520.i.i.i, align 8, !noalias !39
  %.522.i.i.i = fmul double %.521.i.i.i, %.521.i.i.i
  %.523.i.i.i = fadd double %.266.i.i.i, %.522.i.i.i
  %.527.i.i.i = fdiv double %.266.i.i.i, %.523.i.i.i
  %.528.i.i.i = fadd double %.527.i.i.i, -5.000000e-01
  %.262.i363.i.i = getelementptr i8, ptr %.262.i.i.i, i64 8
  %.263.i364.i.i = load i64, ptr %.262.i363.i.i, align 8, !noalias !42
  %.264.i365.i.i = getelementptr double, ptr %.336, i64 %.263.i364.i.i
  %.265.i366.i.i = load double, ptr %.264.i365.i.i, align 8, !noalias !42
  %.266.i367.i.i = fmul double %.265.i366.i.i, %.265.i366.i.i
  %.520.i370.i.i = getelementptr i8, ptr %.520.i.i.i, i64 8
  %.521.i371.i.i = load double, ptr %.520.i370.i.i, align 8, !noalias !42
  %.522.i372.i.i = fmul double %.521.i371.i.i, %.521.i371.i.i
  %.523.i373.i.i = fadd double %.266.i367.i.i, %.522.i372.i.i
  %.527.i374.i.i = fdiv double %.266.i367.i.i, %.523.i373.i.i
  %.528.i375.i.i = fadd double %.527.i374.i.i, -5.000000e-01
  %115 = getelementptr i64, ptr %.63, i64 %.1049.i.i
  %.3714.i.i = getelementptr i64, ptr %115, i64 %.275.i103.i
  %.3715.i.i = load i64, ptr %.3714.i.i, align 8, !noalias !36
  %.3806410.not.i.i = icmp slt i64 %.275.i103.i, 1
  br i1 %.3806410.not.i.i, label %B1028.i.i, label %B702.if.lr.ph.i.i

B702.if.lr.ph.i.i:                                ; preds = %B592.i
  %.2841.i.i = getelementptr i8, ptr %257, i64 400
  %.2842.i.i = load i64, ptr %.2841.i.i, align 8, !noalias !36
  %.2587.i.i = getelementptr i8, ptr %257, i64 240
  %.2588.i.i = load i64, ptr %.2587.i.i, align 8, !noalias !36
  %.1816.i.i = getelementptr i8, ptr %257, i64 320
  %.1817.i.i = load i64, ptr %.1816.i.i, align 8, !noalias !36
  %.1562.i.i = getelementptr i8, ptr %257, i64 312
  %.1563.i.i = load i64, ptr %.1562.i.i, align 8, !noalias !36
  %.1308.i.i = getelementptr i8, ptr %257, i64 304
  %.1309.i.i = load i64, ptr %.1308.i.i, align 8, !noalias !36
  %116 = getelementptr double, ptr %.108, i64 %.1817.i.i
  %.14.idx.i.i.i = shl i64 %.275.i103.i, 4
  %.24.idx.i.i.i = mul i64 %.275.i103.i, 24
  %.28.idx.i.i.i = shl i64 %.275.i103.i, 5
  %117 = getelementptr i64, ptr %.63, i64 %.795.i.i
  %118 = getelementptr double, ptr %.570, i64 %.1541.i
  %119 = getelementptr double, ptr %.108, i64 %.1563.i.i
  %.14.idx.i379.i.i = shl i64 %.3715.i.i, 4
  %.24.idx.i387.i.i = mul i64 %.3715.i.i, 24
  %.28.idx.i390.i.i = shl i64 %.3715.i.i, 5
  %120 = getelementptr i64, ptr %.63, i64 %.1309.i.i
  %121 = getelementptr double, ptr %.336, i64 %.2334.i.i
  %122 = getelementptr double, ptr %.336, i64 %.2842.i.i
  %123 = getelementptr double, ptr %.336, i64 %.2588.i.i
  br label %B702.if.i.i

B988.i.i:                                         ; preds = %B890.if.i.i, %B702.if.i.i
  %total.5.1.lcssa.i.i = phi double [ %.3904.i.i, %B702.if.i.i ], [ %.4081.i.i, %B890.if.i.i ]
  %.4104.i.i = getelementptr double, ptr %123, i64 %.3750.0413.i.i
  store double %.3888.i.i, ptr %.4104.i.i, align 8, !noalias !36
  %.4115.i.i = getelementptr double, ptr %121, i64 %.3750.0413.i.i
  store double %total.5.1.lcssa.i.i, ptr %.4115.i.i, align 8, !noalias !36
  %.3806.i.i = icmp samesign ugt i64 %.3750.0413.in.i.i, 1
  br i1 %.3806.i.i, label %B702.if.i.i, label %B1028.i.i

B1028.i.i:                                        ; preds = %B988.i.i, %B592.i
  %lp.3.0.lcssa.i108.i = phi double [ 0.000000e+00, %B592.i ], [ %.3881.i.i, %B988.i.i ]
  %.4398.i.i = getelementptr i8, ptr %257, i64 360
  %.4399.i109.i = load i64, ptr %.4398.i.i, align 8, !noalias !36
  %.4652.i.i = getelementptr i8, ptr %257, i64 272
  %.4653.i110.i = load i64, ptr %.4652.i.i, align 8, !noalias !36
  %.4906.i.i = getelementptr i8, ptr %257, i64 368
  %.4907.i.i = load i64, ptr %.4906.i.i, align 8, !noalias !36
  %.5169.i.i = getelementptr i8, ptr %257, i64 352
  %.5170.i.i = load i64, ptr %.5169.i.i, align 8, !noalias !36
  %.5250415.not.i.i = icmp slt i64 %.5170.i.i, 1
  br i1 %.5250415.not.i.i, label %B1244.i.i, label %B1218.if.lr.ph.i.i

B1218.if.lr.ph.i.i:                               ; preds = %B1028.i.i
  %124 = getelementptr double, ptr %.336, i64 %.4653.i110.i
  %125 = shl nuw i64 %.5170.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %124, i8 0, i64 %125, i1 false), !noalias !36
  br label %B1244.i.i

B1244.i.i:                                        ; preds = %B1218.if.lr.ph.i.i, %B1028.i.i
  br i1 %.3806410.not.i.i, label %B1382.i.i, label %B1270.if.lr.ph.i.i

B1270.if.lr.ph.i.i:                               ; preds = %B1244.i.i
  %126 = getelementptr i64, ptr %.63, i64 %.795.i.i
  %127 = getelementptr i64, ptr %.63, i64 %.4399.i109.i
  %128 = getelementptr double, ptr %.336, i64 %.4653.i110.i
  %129 = getelementptr double, ptr %.336, i64 %.2334.i.i
  br label %B1270.if.i.i

B1314.i.i:                                        ; preds = %B1270.if.i.i
  %.5449.i.i = getelementptr double, ptr %128, i64 %.5429.i.i
  %.5450.i.i = load double, ptr %.5449.i.i, align 8, !noalias !36
  %.5457.i.i = getelementptr double, ptr %129, i64 %.5322.0419.i.i
  %.5458.i.i = load double, ptr %.5457.i.i, align 8, !noalias !36
  %.5459.i.i = fadd double %.5450.i.i, %.5458.i.i
  store double %.5459.i.i, ptr %.5449.i.i, align 8, !noalias !36
  br label %B2045.i.i

B1382.i.i:                                        ; preds = %B2045.i.i, %B1244.i.i
  %.5727.i.i = load i64, ptr %.5169.i.i, align 8, !noalias !36
  %.5807421.not.i.i = icmp slt i64 %.5727.i.i, 1
  br i1 %.5807421.not.i.i, label %B1558.i.i, label %B1446.if.lr.ph.i.i

B1446.if.lr.ph.i.i:                               ; preds = %B1382.i.i
  %130 = getelementptr double, ptr %.336, i64 %.4653.i110.i
  %.6109.i.i = getelementptr i8, ptr %257, i64 376
  %.6110.i.i = load i64, ptr %.6109.i.i, align 8, !noalias !36
  %131 = getelementptr double, ptr %.108, i64 %.6110.i.i
  br label %B1446.if.i.i

B1558.i.i:                                        ; preds = %B1446.if.i.i, %B1382.i.i
  %lp.4.0.lcssa.i.i = phi double [ %lp.3.0.lcssa.i108.i, %B1382.i.i ], [ %.6120.i.i, %B1446.if.i.i ]
  %.6380.i.i = getelementptr i8, ptr %257, i64 120
  %.6381.i.i = load i64, ptr %.6380.i.i, align 8, !noalias !36
  %132 = getelementptr i64, ptr %.63, i64 %.6381.i.i
  %.6384.i.i = getelementptr i8, ptr %132, i64 8
  %.6385.i.i = load i64, ptr %.6384.i.i, align 8, !noalias !36
  br i1 %.3806410.not.i.i, label %B2044.i.i, label %B1764.if.lr.ph.i.i

B1764.if.lr.ph.i.i:                               ; preds = %B1558.i.i
  %.7152.i.i = getelementptr i8, ptr %257, i64 112
  %.7153.i.i = load i64, ptr %.7152.i.i, align 8, !noalias !36
  %.6898.i.i = getelementptr i8, ptr %257, i64 136
  %.6899.i.i = load i64, ptr %.6898.i.i, align 8, !noalias !36
  %.6638.i.i = getelementptr i8, ptr %257, i64 128
  %.6639.i.i = load i64, ptr %.6638.i.i, align 8, !noalias !36
  %133 = getelementptr i64, ptr %.63, i64 %.795.i.i
  %134 = getelementptr double, ptr %.336, i64 %.2334.i.i
  %135 = getelementptr double, ptr %.108, i64 %.7153.i.i
  %136 = getelementptr i64, ptr %.63, i64 %.4399.i109.i
  %137 = getelementptr double, ptr %.108, i64 %.4907.i.i
  %138 = getelementptr double, ptr %.336, i64 %.4653.i110.i
  %.7428426.not.i.i = icmp slt i64 %.6385.i.i, 1
  %139 = getelementptr i64, ptr %.63, i64 %.6639.i.i
  %140 = getelementptr double, ptr %.108, i64 %.6899.i.i
  %141 = getelementptr double, ptr %.336, i64 %.3132.i.i
  %142 = getelementptr double, ptr %.336, i64 %.3386.i.i
  %143 = getelementptr double, ptr %.336, i64 %.3640.i.i
  br label %B1764.if.i.i

B1840.i.i:                                        ; preds = %B1764.if.i.i
  %.7319.i.i = getelementptr double, ptr %137, i64 %.7284.i.i
  %.7320.i.i = load double, ptr %.7319.i.i, align 8, !noalias !36
  %.7330.i.i = getelementptr double, ptr %138, i64 %.7312.i.i
  %.7331.i.i = load double, ptr %.7330.i.i, align 8, !noalias !36
  %.7332.i.i = fmul double %.7320.i.i, %.7331.i.i
  %.7334.i.i = fsub double %.7299.i.i, %.7332.i.i
  br label %B1892.i.i

B1892.i.i:                                        ; preds = %B1764.if.i.i, %B1840.i.i
  %total.7.1.i.i = phi double [ %.7334.i.i, %B1840.i.i ], [ %.7299.i.i, %B1764.if.i.i ]
  br i1 %.7428426.not.i.i, label %B1980.i.i, label %B1914.if.lr.ph.i.i

B1914.if.lr.ph.i.i:                               ; preds = %B1892.i.i
  %.7476.i.i = mul nsw i64 %.7284.i.i, %.6385.i.i
  %144 = getelementptr double, ptr %140, i64 %.7476.i.i
  br label %B1914.if.i.i

B1980.i.i:                                        ; preds = %B1914.if.i.i, %B1892.i.i
  %total.6.1.lcssa.i.i = phi double [ %total.7.1.i.i, %B1892.i.i ], [ %.7485.i.i, %B1914.if.i.i ]
  %.7495.i.i = fmul double %.532.i107.i, %total.6.1.lcssa.i.i
  %.7501.i.i = getelementptr double, ptr %141, i64 %.7284.i.i
  store double %total.6.1.lcssa.i.i, ptr %.7501.i.i, align 8, !noalias !36
  %.7509.i.i = getelementptr double, ptr %142, i64 %.7284.i.i
  store double %.7495.i.i, ptr %.7509.i.i, align 8, !noalias !36
  %.7517.i.i = getelementptr double, ptr %143, i64 %.7284.i.i
  store double 0.000000e+00, ptr %.7517.i.i, align 8, !noalias !36
  %exitcond436.not.i.i = icmp eq i64 %.275.i103.i, %.7255.i.i
  br i1 %exitcond436.not.i.i, label %B2044.i.i, label %B1764.if.i.i

B2044.i.i:                                        ; preds = %B1980.i.i, %B1558.i.i
  %.792.i.i.i = load i64, ptr %.2101.i, align 8, !noalias !45
  %.87498.not.i.i.i = icmp slt i64 %.792.i.i.i, 1
  br i1 %.87498.not.i.i.i, label %B328.i.i.i, label %B150.if.lr.ph.i.i.i

B150.if.lr.ph.i.i.i:                              ; preds = %B2044.i.i
  %.528.i376.i.i = getelementptr i8, ptr %257, i64 344
  %.529.i.i.i = load i64, ptr %.528.i376.i.i, align 8, !noalias !45
  %.274.i.i.i = getelementptr i8, ptr %257, i64 336
  %.275.i.i.i = load i64, ptr %.274.i.i.i, align 8, !noalias !45
  %145 = getelementptr i64, ptr %.63, i64 %.275.i.i.i
  %146 = getelementptr double, ptr %.336, i64 %.3132.i.i
  %147 = getelementptr double, ptr %.108, i64 %.529.i.i.i
  %148 = getelementptr double, ptr %.336, i64 %.3640.i.i
  br label %B150.if.i.i.i

B328.i.i.i:                                       ; preds = %B150.if.i.i.i, %B2044.i.i
  %total.3.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B2044.i.i ], [ %.944.i.i.i, %B150.if.i.i.i ]
  %.1494.i.i.i = load i64, ptr %257, align 8, !noalias !45
  %.1574102.not.i.i.i = icmp slt i64 %.1494.i.i.i, 1
  br i1 %.1574102.not.i.i.i, label %intrinsic_forward, label %B434.if.lr.ph.i.i.i

B434.if.lr.ph.i.i.i:                              ; preds = %B328.i.i.i
  %.1235.i.i.i = load i64, ptr %.4398.i.i, align 8, !noalias !45
  %149 = getelementptr i64, ptr %.63, i64 %.1235.i.i.i
  %150 = getelementptr double, ptr %.336, i64 %.3132.i.i
  %151 = getelementptr double, ptr %.336, i64 %.3640.i.i
  br label %B434.if.i.i.i

B466.i.i.i:                                       ; preds = %B434.if.i.i.i
  %.1636.i.i.i = getelementptr double, ptr %150, i64 %.1518.0103.i.i.i
  %.1637.i.i.i = load double, ptr %.1636.i.i.i, align 8, !noalias !45
  %.1644.i.i.i = fmul double %.1637.i.i.i, %.1637.i.i.i
  %.1646.i.i.i = fadd double %total.4.0105.i.i.i, %.1644.i.i.i
  %.1655.i.i.i = getelementptr double, ptr %151, i64 %.1518.0103.i.i.i
  %.1656.i.i.i = load double, ptr %.1655.i.i.i, align 8, !noalias !45
  %.1665.i.i.i = fsub double %.1656.i.i.i, %.1637.i.i.i
  store double %.1665.i.i.i, ptr %.1655.i.i.i, align 8, !noalias !45
  br label %B545.i.i.i

B545.i.i.i:                                       ; preds = %B434.if.i.i.i, %B466.i.i.i
  %total.5.1.i.i.i = phi double [ %.1646.i.i.i, %B466.i.i.i ], [ %total.4.0105.i.i.i, %B434.if.i.i.i ]
  %exitcond107.not.i.i.i = icmp eq i64 %.1587.i.i.i, %.1494.i.i.i
  br i1 %exitcond107.not.i.i.i, label %intrinsic_forward, label %B434.if.i.i.i

B150.if.i.i.i:                                    ; preds = %B150.if.i.i.i, %B150.if.lr.ph.i.i.i
  %total.3.0101.i.i.i = phi double [ 0.000000e+00, %B150.if.lr.ph.i.i.i ], [ %.944.i.i.i, %B150.if.i.i.i ]
  %.816.099.i.i.i = phi i64 [ 0, %B150.if.lr.ph.i.i.i ], [ %.887.i.i.i, %B150.if.i.i.i ]
  %.887.i.i.i = add nuw nsw i64 %.816.099.i.i.i, 1
  %.916.idx.i.i.i = shl i64 %.816.099.i.i.i, 4
  %.916.i.i.i = getelementptr i8, ptr %145, i64 %.916.idx.i.i.i
  %.917.i.i.i = load i64, ptr %.916.i.i.i, align 8, !noalias !45
  %.923.i.i.i = getelementptr i8, ptr %.916.i.i.i, i64 8
  %.924.i.i.i = load i64, ptr %.923.i.i.i, align 8, !noalias !45
  %.928.i.i.i = getelementptr double, ptr %146, i64 %.917.i.i.i
  %.929.i.i.i = load double, ptr %.928.i.i.i, align 8, !noalias !45
  %.933.i.i.i = getelementptr double, ptr %146, i64 %.924.i.i.i
  %.934.i.i.i = load double, ptr %.933.i.i.i, align 8, !noalias !45
  %.935.i.i.i = fsub double %.929.i.i.i, %.934.i.i.i
  %.939.i.i.i = getelementptr double, ptr %147, i64 %.816.099.i.i.i
  %.940.i.i.i = load double, ptr %.939.i.i.i, align 8, !noalias !45
  %.941.i.i.i = fmul double %.940.i.i.i, %.935.i.i.i
  %.942.i.i.i = fmul double %.935.i.i.i, %.941.i.i.i
  %.944.i.i.i = fadd double %total.3.0101.i.i.i, %.942.i.i.i
  %.950.i.i.i = getelementptr double, ptr %148, i64 %.917.i.i.i
  %.951.i.i.i = load double, ptr %.950.i.i.i, align 8, !noalias !45
  %.952.i.i.i = fsub double %.951.i.i.i, %.941.i.i.i
  store double %.952.i.i.i, ptr %.950.i.i.i, align 8, !noalias !45
  %.959.i.i.i = getelementptr double, ptr %148, i64 %.924.i.i.i
  %.960.i.i.i = load double, ptr %.959.i.i.i, align 8, !noalias !45
  %.961.i.i.i = fadd double %.941.i.i.i, %.960.i.i.i
  store double %.961.i.i.i, ptr %.959.i.i.i, align 8, !noalias !45
  %exitcond.not.i.i112.i = icmp eq i64 %.887.i.i.i, %.792.i.i.i
  br i1 %exitcond.not.i.i112.i, label %B328.i.i.i, label %B150.if.i.i.i

B434.if.i.i.i:                                    ; preds = %B545.i.i.i, %B434.if.lr.ph.i.i.i
  %total.4.0105.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B434.if.lr.ph.i.i.i ], [ %total.5.1.i.i.i, %B545.i.i.i ]
  %.1518.0103.i.i.i = phi i64 [ 0, %B434.if.lr.ph.i.i.i ], [ %.1587.i.i.i, %B545.i.i.i ]
  %.1587.i.i.i = add nuw nsw i64 %.1518.0103.i.i.i, 1
  %.1619.i.i.i = getelementptr i64, ptr %149, i64 %.1518.0103.i.i.i
  %.1620.i.i.i = load i64, ptr %.1619.i.i.i, align 8, !noalias !45
  %.1621.i.i.i = icmp slt i64 %.1620.i.i.i, 0
  br i1 %.1621.i.i.i, label %B466.i.i.i, label %B545.i.i.i

B2045.i.i:                                        ; preds = %B1270.if.i.i, %B1314.i.i
  %exitcond.not.i111.i = icmp eq i64 %.275.i103.i, %.5391.i.i
  br i1 %exitcond.not.i111.i, label %B1382.i.i, label %B1270.if.i.i

B702.if.i.i:                                      ; preds = %B988.i.i, %B702.if.lr.ph.i.i
  %.3750.0413.in.i.i = phi i64 [ %.275.i103.i, %B702.if.lr.ph.i.i ], [ %.3750.0413.i.i, %B988.i.i ]
  %lp.3.0412.i.i = phi double [ 0.000000e+00, %B702.if.lr.ph.i.i ], [ %.3881.i.i, %B988.i.i ]
  %.3750.0413.i.i = add nsw i64 %.3750.0413.in.i.i, -1
  %152 = getelementptr double, ptr %116, i64 %.3750.0413.i.i
  %.10.i.i.i = getelementptr double, ptr %152, i64 %.275.i103.i
  %.11.i.i.i = load double, ptr %.10.i.i.i, align 8, !noalias !48
  %.14.i.i.i = getelementptr i8, ptr %152, i64 %.14.idx.i.i.i
  %.15.i.i.i = load double, ptr %.14.i.i.i, align 8, !noalias !48
  %.16.i.i.i = fmul double %.528.i.i.i, %.15.i.i.i
  %.17.i.i.i = fadd double %.11.i.i.i, %.16.i.i.i
  %.18.i.i.i = fmul double %.528.i.i.i, %.17.i.i.i
  %.20.i.i.i = load double, ptr %152, align 8, !noalias !48
  %.21.i.i.i = fadd double %.20.i.i.i, %.18.i.i.i
  %.24.i.i.i = getelementptr i8, ptr %152, i64 %.24.idx.i.i.i
  %.25.i.i.i = load double, ptr %.24.i.i.i, align 8, !noalias !48
  %.28.i.i.i = getelementptr i8, ptr %152, i64 %.28.idx.i.i.i
  %.29.i.i.i = load double, ptr %.28.i.i.i, align 8, !noalias !48
  %.30.i.i.i = fmul double %.528.i375.i.i, %.29.i.i.i
  %.31.i.i.i = fadd double %.25.i.i.i, %.30.i.i.i
  %.32.i.i.i = fmul double %.528.i375.i.i, %.31.i.i.i
  %.33.i.i.i = fadd double %.21.i.i.i, %.32.i.i.i
  %.3879.i.i = fmul double %.33.i.i.i, 5.000000e-01
  %.3881.i.i = fsub double %lp.3.0412.i.i, %.3879.i.i
  %.3887.i.i = fmul double %.33.i.i.i, -5.000000e-01
  %.3888.i.i = tail call double @llvm.exp.f64(double %.3887.i.i)
  %.3896.i.i = getelementptr i64, ptr %117, i64 %.3750.0413.i.i
  %.3897.i.i = load i64, ptr %.3896.i.i, align 8, !noalias !36
  %.3901.i.i = getelementptr double, ptr %118, i64 %.3897.i.i
  %.3902.i.i = load double, ptr %.3901.i.i, align 8, !noalias !36
  %.3904.i.i = fmul double %.3902.i.i, %.3888.i.i
  %.3912.i.i = getelementptr i64, ptr %115, i64 %.3750.0413.i.i
  %.3913.i.i = load i64, ptr %.3912.i.i, align 8, !noalias !36
  %.3919.i.i = getelementptr i8, ptr %.3912.i.i, i64 8
  %.3920.i.i = load i64, ptr %.3919.i.i, align 8, !noalias !36
  %.3957.i.i = sub i64 %.3920.i.i, %.3913.i.i
  %.4000405.not.i.i = icmp slt i64 %.3957.i.i, 1
  br i1 %.4000405.not.i.i, label %B988.i.i, label %B890.if.i.i

B890.if.i.i:                                      ; preds = %B702.if.i.i, %B890.if.i.i
  %total.5.1408.i.i = phi double [ %.4081.i.i, %B890.if.i.i ], [ %.3904.i.i, %B702.if.i.i ]
  %.3947.0407.i.i = phi i64 [ %.4009.i.i, %B890.if.i.i ], [ %.3957.i.i, %B702.if.i.i ]
  %.3944.0406.i.i = phi i64 [ %.4013.i.i, %B890.if.i.i ], [ %.3913.i.i, %B702.if.i.i ]
  %.4009.i.i = add nsw i64 %.3947.0407.i.i, -1
  %.4013.i.i = add i64 %.3944.0406.i.i, 1
  %153 = getelementptr double, ptr %119, i64 %.3944.0406.i.i
  %.10.i377.i.i = getelementptr double, ptr %153, i64 %.3715.i.i
  %.11.i378.i.i = load double, ptr %.10.i377.i.i, align 8, !noalias !51
  %.14.i380.i.i = getelementptr i8, ptr %153, i64 %.14.idx.i379.i.i
  %.15.i381.i.i = load double, ptr %.14.i380.i.i, align 8, !noalias !51
  %.16.i382.i.i = fmul double %.528.i.i.i, %.15.i381.i.i
  %.17.i383.i.i = fadd double %.11.i378.i.i, %.16.i382.i.i
  %.18.i384.i.i = fmul double %.528.i.i.i, %.17.i383.i.i
  %.20.i385.i.i = load double, ptr %153, align 8, !noalias !51
  %.21.i386.i.i = fadd double %.20.i385.i.i, %.18.i384.i.i
  %.24.i388.i.i = getelementptr i8, ptr %153, i64 %.24.idx.i387.i.i
  %.25.i389.i.i = load double, ptr %.24.i388.i.i, align 8, !noalias !51
  %.28.i391.i.i = getelementptr i8, ptr %153, i64 %.28.idx.i390.i.i
  %.29.i392.i.i = load double, ptr %.28.i391.i.i, align 8, !noalias !51
  %.30.i393.i.i = fmul double %.528.i375.i.i, %.29.i392.i.i
  %.31.i394.i.i = fadd double %.25.i389.i.i, %.30.i393.i.i
  %.32.i395.i.i = fmul double %.528.i375.i.i, %.31.i394.i.i
  %.33.i396.i.i = fadd double %.21.i386.i.i, %.32.i395.i.i
  %.4072.i.i = getelementptr i64, ptr %120, i64 %.3944.0406.i.i
  %.4073.i.i = load i64, ptr %.4072.i.i, align 8, !noalias !36
  %.4077.i.i = getelementptr double, ptr %121, i64 %.4073.i.i
  %.4078.i.i = load double, ptr %.4077.i.i, align 8, !noalias !36
  %.4079.i.i = fmul double %.4078.i.i, %.33.i396.i.i
  %.4081.i.i = fsub double %total.5.1408.i.i, %.4079.i.i
  %.4087.i.i = getelementptr double, ptr %122, i64 %.3944.0406.i.i
  store double %.33.i396.i.i, ptr %.4087.i.i, align 8, !noalias !36
  %.4000.i.i = icmp samesign ugt i64 %.3947.0407.i.i, 1
  br i1 %.4000.i.i, label %B890.if.i.i, label %B988.i.i

B1270.if.i.i:                                     ; preds = %B2045.i.i, %B1270.if.lr.ph.i.i
  %.5322.0419.i.i = phi i64 [ 0, %B1270.if.lr.ph.i.i ], [ %.5391.i.i, %B2045.i.i ]
  %.5391.i.i = add nuw nsw i64 %.5322.0419.i.i, 1
  %.5423.i.i = getelementptr i64, ptr %126, i64 %.5322.0419.i.i
  %.5424.i.i = load i64, ptr %.5423.i.i, align 8, !noalias !36
  %.5428.i.i = getelementptr i64, ptr %127, i64 %.5424.i.i
  %.5429.i.i = load i64, ptr %.5428.i.i, align 8, !noalias !36
  %.5430.i.i = icmp sgt i64 %.5429.i.i, -1
  br i1 %.5430.i.i, label %B1314.i.i, label %B2045.i.i

B1446.if.i.i:                                     ; preds = %B1446.if.i.i, %B1446.if.lr.ph.i.i
  %lp.4.0424.i.i = phi double [ %lp.3.0.lcssa.i108.i, %B1446.if.lr.ph.i.i ], [ %.6120.i.i, %B1446.if.i.i ]
  %.5751.0422.i.i = phi i64 [ 0, %B1446.if.lr.ph.i.i ], [ %.5820.i.i, %B1446.if.i.i ]
  %.5820.i.i = add nuw nsw i64 %.5751.0422.i.i, 1
  %.5848.i.i = getelementptr double, ptr %130, i64 %.5751.0422.i.i
  %.5849.i.i = load double, ptr %.5848.i.i, align 8, !noalias !36
  %.5850.i.i = fmul double %.5849.i.i, 5.000000e-01
  %.5856.i.i = fmul double %.5849.i.i, %.5850.i.i
  %.6113.i.i = getelementptr double, ptr %131, i64 %.5751.0422.i.i
  %.6114.i.i = load double, ptr %.6113.i.i, align 8, !noalias !36
  %.6118.i.i = fdiv double %.5856.i.i, %.6114.i.i
  %.6120.i.i = fsub double %lp.4.0424.i.i, %.6118.i.i
  %exitcond434.not.i.i = icmp eq i64 %.5820.i.i, %.5727.i.i
  br i1 %exitcond434.not.i.i, label %B1558.i.i, label %B1446.if.i.i

B1764.if.i.i:                                     ; preds = %B1980.i.i, %B1764.if.lr.ph.i.i
  %.7186.0432.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i ], [ %.7255.i.i, %B1980.i.i ]
  %.7255.i.i = add nuw nsw i64 %.7186.0432.i.i, 1
  %.7283.i.i = getelementptr i64, ptr %133, i64 %.7186.0432.i.i
  %.7284.i.i = load i64, ptr %.7283.i.i, align 8, !noalias !36
  %.7291.i.i = getelementptr double, ptr %134, i64 %.7186.0432.i.i
  %.7292.i.i = load double, ptr %.7291.i.i, align 8, !noalias !36
  %.7297.i.i = getelementptr double, ptr %135, i64 %.7284.i.i
  %.7298.i.i = load double, ptr %.7297.i.i, align 8, !noalias !36
  %.7299.i.i = fadd double %.7292.i.i, %.7298.i.i
  %.7311.i.i = getelementptr i64, ptr %136, i64 %.7284.i.i
  %.7312.i.i = load i64, ptr %.7311.i.i, align 8, !noalias !36
  %.7313.i.i = icmp sgt i64 %.7312.i.i, -1
  br i1 %.7313.i.i, label %B1840.i.i, label %B1892.i.i

B1914.if.i.i:                                     ; preds = %B1914.if.i.i, %B1914.if.lr.ph.i.i
  %total.6.1429.i.i = phi double [ %total.7.1.i.i, %B1914.if.lr.ph.i.i ], [ %.7485.i.i, %B1914.if.i.i ]
  %.7372.0427.i.i = phi i64 [ 0, %B1914.if.lr.ph.i.i ], [ %.7441.i.i, %B1914.if.i.i ]
  %.7441.i.i = add nuw nsw i64 %.7372.0427.i.i, 1
  %.7469.i.i = getelementptr i64, ptr %139, i64 %.7372.0427.i.i
  %.7470.i.i = load i64, ptr %.7469.i.i, align 8, !noalias !36
  %.7472.i.i = getelementptr double, ptr %.336, i64 %.7470.i.i
  %.7473.i.i = load double, ptr %.7472.i.i, align 8, !noalias !36
  %.7481.i.i = getelementptr double, ptr %144, i64 %.7372.0427.i.i
  %.7482.i.i = load double, ptr %.7481.i.i, align 8, !noalias !36
  %.7483.i.i = fmul double %.7473.i.i, %.7482.i.i
  %.7485.i.i = fsub double %total.6.1429.i.i, %.7483.i.i
  %exitcond435.not.i.i = icmp eq i64 %.6385.i.i, %.7441.i.i
  br i1 %exitcond435.not.i.i, label %B1980.i.i, label %B1914.if.i.i

intrinsic_forward: ; preds = %B545.i.i.i, %B328.i.i.i
  %total.4.0.lcssa.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B328.i.i.i ], [ %total.5.1.i.i.i, %B545.i.i.i ]
  %.1685.i.i.i = fmul double %total.4.0.lcssa.i.i.i, 5.000000e-01
  %.7592.i.i = fsub double %lp.4.0.lcssa.i.i, %.1685.i.i.i
  %.2139.i = fadd double %.995.i, %.7592.i.i
  br label %B835.i

B628.i:                                           ; preds = %B542.i
  %.2397.i = getelementptr i8, ptr %257, i64 408
  %.2398.i = load i64, ptr %.2397.i, align 8, !noalias !9
  %.2399.i = icmp sgt i64 %.2398.i, -1
  br i1 %.2399.i, label %B678.i, label %B716.i

B678.i:                                           ; preds = %B628.i
  %.275.i114.i = load i64, ptr %257, align 8, !noalias !54
  %.529.i116.i = load i64, ptr %.1819.i.i, align 8, !noalias !54
  %.531.i117.i = getelementptr double, ptr %.336, i64 %.529.i116.i
  %.532.i118.i = load double, ptr %.531.i117.i, align 8, !noalias !54
  %.788.i.i = getelementptr double, ptr %.336, i64 %.2398.i
  %.789.i.i = load double, ptr %.788.i.i, align 8, !noalias !54
  %.1830.i.i = getelementptr i8, ptr %257, i64 120
  %.1831.i.i = load i64, ptr %.1830.i.i, align 8, !noalias !54
  %154 = getelementptr i64, ptr %.63, i64 %.1831.i.i
  %.1834.i.i = getelementptr i8, ptr %154, i64 8
  %.1835.i.i = load i64, ptr %.1834.i.i, align 8, !noalias !54
  %.3881.i121.i = getelementptr i8, ptr %257, i64 432
  %.4000128.not.i.i = icmp slt i64 %.275.i114.i, 1
  br i1 %.4000128.not.i.i, label %B1178.i.i, label %B688.if.lr.ph.i.i

B688.if.lr.ph.i.i:                                ; preds = %B678.i
  %.3882.i.i = load i64, ptr %.3881.i121.i, align 8, !noalias !54
  %.3627.i.i = getelementptr i8, ptr %257, i64 232
  %.3628.i.i = load i64, ptr %.3627.i.i, align 8, !noalias !54
  %.3373.i.i = getelementptr i8, ptr %257, i64 240
  %.3374.i.i = load i64, ptr %.3373.i.i, align 8, !noalias !54
  %.3119.i.i = getelementptr i8, ptr %257, i64 256
  %.3120.i.i = load i64, ptr %.3119.i.i, align 8, !noalias !54
  %.2602.i.i = getelementptr i8, ptr %257, i64 264
  %.2603.i.i = load i64, ptr %.2602.i.i, align 8, !noalias !54
  %.2348.i.i = getelementptr i8, ptr %257, i64 424
  %.2349.i.i = load i64, ptr %.2348.i.i, align 8, !noalias !54
  %.2088.i.i = getelementptr i8, ptr %257, i64 128
  %.2089.i.i = load i64, ptr %.2088.i.i, align 8, !noalias !54
  %.1567.i.i = getelementptr i8, ptr %257, i64 136
  %.1568.i.i = load i64, ptr %.1567.i.i, align 8, !noalias !54
  %.1313.i.i = getelementptr i8, ptr %257, i64 112
  %.1314.i.i = load i64, ptr %.1313.i.i, align 8, !noalias !54
  %.1059.i122.i = getelementptr i8, ptr %257, i64 104
  %.1060.i123.i = load i64, ptr %.1059.i122.i, align 8, !noalias !54
  %155 = getelementptr double, ptr %.108, i64 %.1314.i.i
  %.4130124.not.i.i = icmp slt i64 %.1835.i.i, 1
  %156 = getelementptr i64, ptr %.63, i64 %.2089.i.i
  %157 = getelementptr double, ptr %.108, i64 %.1568.i.i
  %158 = getelementptr double, ptr %.108, i64 %.2349.i.i
  %.4204.i.i = fsub double 1.000000e+00, %.789.i.i
  %.4209.i.i = fmul double %.532.i118.i, %.532.i118.i
  %159 = getelementptr double, ptr %.108, i64 %.1060.i123.i
  %160 = getelementptr double, ptr %.570, i64 %.1541.i
  %161 = getelementptr double, ptr %.336, i64 %.3120.i.i
  %162 = getelementptr double, ptr %.336, i64 %.2603.i.i
  %163 = getelementptr double, ptr %.336, i64 %.3374.i.i
  %164 = getelementptr double, ptr %.336, i64 %.3628.i.i
  %165 = getelementptr double, ptr %.336, i64 %.3882.i.i
  br label %B688.if.i.i

B794.i.i:                                         ; preds = %B730.if.i.i, %B688.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.4046.i.i, %B688.if.i.i ], [ %.4187.i.i, %B730.if.i.i ]
  %.4199.i.i = getelementptr double, ptr %158, i64 %.3942.0130.i.i
  %.4200.i.i = load double, ptr %.4199.i.i, align 8, !noalias !54
  %.4202.i.i = fmul double %.789.i.i, %.4200.i.i
  %.4205.i.i = fadd double %.4204.i.i, %.4202.i.i
  %.4206.i.i = tail call double @sqrt(double %.4205.i.i)
  %.4210.i.i = fmul double %.4209.i.i, %.4206.i.i
  %.4211.i.i = fmul double %.4206.i.i, %.4210.i.i
  %.4216.i.i = getelementptr double, ptr %159, i64 %.3942.0130.i.i
  %.4217.i.i = load double, ptr %.4216.i.i, align 8, !noalias !54
  %.4218.i.i = fmul double %.4217.i.i, %.4211.i.i
  %.4219.i.i = fadd double %.4218.i.i, 1.000000e+00
  %.4220.i.i = tail call double @sqrt(double %.4219.i.i)
  %.4225.i.i = getelementptr double, ptr %160, i64 %.3942.0130.i.i
  %.4226.i.i = load double, ptr %.4225.i.i, align 8, !noalias !54
  %.4228.i.i = fmul double %.532.i118.i, %.4206.i.i
  %.4230.i.i = fmul double %total.2.1.lcssa.i.i, %.4228.i.i
  %.4234.i.i = fdiv double %.4230.i.i, %.4220.i.i
  %.4235.i.i = fadd double %.4226.i.i, %.4234.i.i
  %.4239.i.i = fdiv double %.4235.i.i, %.4220.i.i
  %.4240.i.i = fmul double %.4239.i.i, 5.000000e-01
  %.4241.i.i = fmul double %.4239.i.i, %.4240.i.i
  %.4242.i.i = tail call double @llvm.log.f64(double %.4219.i.i)
  %.4243.i.i = fmul double %.4242.i.i, 5.000000e-01
  %.4244.i.i = fadd double %.4243.i.i, %.4241.i.i
  %.4246.i.i = fsub double %lp.2.0131.i.i, %.4244.i.i
  %.4280.i.i = getelementptr double, ptr %161, i64 %.3942.0130.i.i
  store double %total.2.1.lcssa.i.i, ptr %.4280.i.i, align 8, !noalias !54
  %.4286.i.i = getelementptr double, ptr %162, i64 %.3942.0130.i.i
  store double %.4206.i.i, ptr %.4286.i.i, align 8, !noalias !54
  %.4292.i.i = getelementptr double, ptr %163, i64 %.3942.0130.i.i
  store double %.4220.i.i, ptr %.4292.i.i, align 8, !noalias !54
  %.4298.i.i = getelementptr double, ptr %164, i64 %.3942.0130.i.i
  store double %.4239.i.i, ptr %.4298.i.i, align 8, !noalias !54
  %.4302.i127.i = fmul double %.4228.i.i, %.4239.i.i
  %.4309.i.i = getelementptr double, ptr %165, i64 %.3942.0130.i.i
  store double %.4302.i127.i, ptr %.4309.i.i, align 8, !noalias !54
  %exitcond133.not.i.i = icmp eq i64 %.4013.i124.i, %.275.i114.i
  br i1 %exitcond133.not.i.i, label %B1178.loopexit.i.i, label %B688.if.i.i

B1178.loopexit.i.i:                               ; preds = %B794.i.i
  %.263.i.pre.i.i = load i64, ptr %257, align 8, !noalias !57
  br label %B1178.i.i

B1178.i.i:                                        ; preds = %B1178.loopexit.i.i, %B678.i
  %.263.i.i128.i = phi i64 [ %.275.i114.i, %B678.i ], [ %.263.i.pre.i.i, %B1178.loopexit.i.i ]
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B678.i ], [ %.4246.i.i, %B1178.loopexit.i.i ]
  %.514.i.i.i = getelementptr i8, ptr %257, i64 216
  %.515.i.i.i = load i64, ptr %.514.i.i.i, align 8, !noalias !57
  %.767.i.i.i = load i64, ptr %.3881.i121.i, align 8, !noalias !57
  %.1018.i.i.i = getelementptr i8, ptr %257, i64 416
  %.1019.i.i.i = load i64, ptr %.1018.i.i.i, align 8, !noalias !57
  %.1067.0.i.i.i = and i64 %.263.i.i128.i, 3
  %.1098.i.i.i = and i64 %.263.i.i128.i, -4
  %166 = tail call i64 @llvm.smax.i64(i64 %.263.i.i128.i, i64 3)
  %spec.select.i.i.i = lshr i64 %166, 2
  %.1184199.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.1184199.not.i.i.i, label %B538.preheader.i.i.i, label %B214.if.lr.ph.i.i.i

B214.if.lr.ph.i.i.i:                              ; preds = %B1178.i.i
  %.1335189.not.i.i.i = icmp slt i64 %.263.i.i128.i, 1
  %167 = getelementptr double, ptr %.336, i64 %.767.i.i.i
  %168 = getelementptr double, ptr %.108, i64 %.1019.i.i.i
  %.idx.i.i.i = shl i64 %.263.i.i128.i, 4
  %.idx182.i.i.i = mul i64 %.263.i.i128.i, 24
  %169 = getelementptr double, ptr %.336, i64 %.515.i.i.i
  br label %B214.if.i.i.i

B538.preheader.i.i.i:                             ; preds = %B428.i.i.i, %B1178.i.i
  %.1586207.not.i.i.i = icmp eq i64 %.1067.0.i.i.i, 0
  br i1 %.1586207.not.i.i.i, label %regions_forward, label %B538.if.lr.ph.i.i.i

B538.if.lr.ph.i.i.i:                              ; preds = %B538.preheader.i.i.i
  %.1718202.not.i.i.i = icmp slt i64 %.263.i.i128.i, 1
  %170 = getelementptr double, ptr %.108, i64 %.1019.i.i.i
  %171 = getelementptr double, ptr %.336, i64 %.767.i.i.i
  %172 = getelementptr double, ptr %.336, i64 %.515.i.i.i
  br label %B538.if.i.i.i

B428.i.i.i:                                       ; preds = %B274.if.i.i.i, %B214.if.i.i.i
  %t0.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1385.i.i.i, %B274.if.i.i.i ]
  %t1.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1397.i.i.i, %B274.if.i.i.i ]
  %t2.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1410.i.i.i, %B274.if.i.i.i ]
  %t3.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1423.i.i.i, %B274.if.i.i.i ]
  %.1473.i.i.i = getelementptr double, ptr %169, i64 %.1126.0200.i.i.i
  store double %t0.2.1.lcssa.i.i.i, ptr %.1473.i.i.i, align 8, !noalias !57
  %.1480.i.i.i = getelementptr i8, ptr %.1473.i.i.i, i64 8
  store double %t1.2.1.lcssa.i.i.i, ptr %.1480.i.i.i, align 8, !noalias !57
  %.1487.i.i.i = getelementptr i8, ptr %.1473.i.i.i, i64 16
  store double %t2.2.1.lcssa.i.i.i, ptr %.1487.i.i.i, align 8, !noalias !57
  %.1496.i.i.i = getelementptr i8, ptr %.1473.i.i.i, i64 24
  store double %t3.2.1.lcssa.i.i.i, ptr %.1496.i.i.i, align 8, !noalias !57
  %.1184.i.i.i = icmp samesign ugt i64 %.1129.0201.i.i.i, 1
  br i1 %.1184.i.i.i, label %B214.if.i.i.i, label %B538.preheader.i.i.i

B630.i.i.i:                                       ; preds = %B584.if.i.i.i, %B538.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B538.if.i.i.i ], [ %.1768.i.i.i, %B584.if.i.i.i ]
  %.1785.i.i.i = getelementptr double, ptr %172, i64 %.1530.0208.i.i.i
  store double %total.2.1.lcssa.i.i.i, ptr %.1785.i.i.i, align 8, !noalias !57
  %.1586.i.i.i = icmp sgt i64 %.1533.0209.i.i.i, 1
  br i1 %.1586.i.i.i, label %B538.if.i.i.i, label %regions_forward

B214.if.i.i.i:                                    ; preds = %B428.i.i.i, %B214.if.lr.ph.i.i.i
  %.1129.0201.i.i.i = phi i64 [ %spec.select.i.i.i, %B214.if.lr.ph.i.i.i ], [ %.1193.i.i.i, %B428.i.i.i ]
  %.1126.0200.i.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i.i ], [ %.1197.i.i.i, %B428.i.i.i ]
  %.1193.i.i.i = add nsw i64 %.1129.0201.i.i.i, -1
  %.1197.i.i.i = add nuw nsw i64 %.1126.0200.i.i.i, 4
  br i1 %.1335189.not.i.i.i, label %B428.i.i.i, label %B274.if.lr.ph.i.i.i

B274.if.lr.ph.i.i.i:                              ; preds = %B214.if.i.i.i
  %.1227.i.i.i = mul nuw nsw i64 %.1126.0200.i.i.i, %.263.i.i128.i
  %173 = getelementptr double, ptr %168, i64 %.1227.i.i.i
  %174 = getelementptr double, ptr %173, i64 %.263.i.i128.i
  %175 = getelementptr i8, ptr %173, i64 %.idx.i.i.i
  %176 = getelementptr i8, ptr %173, i64 %.idx182.i.i.i
  br label %B274.if.i.i.i

B274.if.i.i.i:                                    ; preds = %B274.if.i.i.i, %B274.if.lr.ph.i.i.i
  %t3.2.1195.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1423.i.i.i, %B274.if.i.i.i ]
  %t2.2.1194.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1410.i.i.i, %B274.if.i.i.i ]
  %t1.2.1193.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1397.i.i.i, %B274.if.i.i.i ]
  %t0.2.1192.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1385.i.i.i, %B274.if.i.i.i ]
  %.1279.0190.i.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i.i ], [ %.1348.i.i.i, %B274.if.i.i.i ]
  %.1348.i.i.i = add nuw nsw i64 %.1279.0190.i.i.i, 1
  %.1376.i.i.i = getelementptr double, ptr %167, i64 %.1279.0190.i.i.i
  %.1377.i.i.i = load double, ptr %.1376.i.i.i, align 8, !noalias !57
  %.1381.i.i.i = getelementptr double, ptr %173, i64 %.1279.0190.i.i.i
  %.1382.i.i.i = load double, ptr %.1381.i.i.i, align 8, !noalias !57
  %.1383.i.i.i = fmul double %.1377.i.i.i, %.1382.i.i.i
  %.1385.i.i.i = fadd double %t0.2.1192.i.i.i, %.1383.i.i.i
  %.1393.i.i.i = getelementptr double, ptr %174, i64 %.1279.0190.i.i.i
  %.1394.i.i.i = load double, ptr %.1393.i.i.i, align 8, !noalias !57
  %.1395.i.i.i = fmul double %.1377.i.i.i, %.1394.i.i.i
  %.1397.i.i.i = fadd double %t1.2.1193.i.i.i, %.1395.i.i.i
  %.1406.i.i.i = getelementptr double, ptr %175, i64 %.1279.0190.i.i.i
  %.1407.i.i.i = load double, ptr %.1406.i.i.i, align 8, !noalias !57
  %.1408.i.i.i = fmul double %.1377.i.i.i, %.1407.i.i.i
  %.1410.i.i.i = fadd double %t2.2.1194.i.i.i, %.1408.i.i.i
  %.1419.i.i.i = getelementptr double, ptr %176, i64 %.1279.0190.i.i.i
  %.1420.i.i.i = load double, ptr %.1419.i.i.i, align 8, !noalias !57
  %.1421.i.i.i = fmul double %.1377.i.i.i, %.1420.i.i.i
  %.1423.i.i.i = fadd double %t3.2.1195.i.i.i, %.1421.i.i.i
  %exitcond.not.i.i129.i = icmp eq i64 %.263.i.i128.i, %.1348.i.i.i
  br i1 %exitcond.not.i.i129.i, label %B428.i.i.i, label %B274.if.i.i.i

B538.if.i.i.i:                                    ; preds = %B630.i.i.i, %B538.if.lr.ph.i.i.i
  %.1533.0209.i.i.i = phi i64 [ %.1067.0.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1595.i.i.i, %B630.i.i.i ]
  %.1530.0208.i.i.i = phi i64 [ %.1098.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1599.i.i.i, %B630.i.i.i ]
  %.1595.i.i.i = add nsw i64 %.1533.0209.i.i.i, -1
  %.1599.i.i.i = add nuw nsw i64 %.1530.0208.i.i.i, 1
  br i1 %.1718202.not.i.i.i, label %B630.i.i.i, label %B584.if.lr.ph.i.i.i

B584.if.lr.ph.i.i.i:                              ; preds = %B538.if.i.i.i
  %.1629.i.i.i = mul nsw i64 %.1530.0208.i.i.i, %.263.i.i128.i
  %177 = getelementptr double, ptr %170, i64 %.1629.i.i.i
  br label %B584.if.i.i.i

B584.if.i.i.i:                                    ; preds = %B584.if.i.i.i, %B584.if.lr.ph.i.i.i
  %total.2.1205.i.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i.i ], [ %.1768.i.i.i, %B584.if.i.i.i ]
  %.1662.0203.i.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i.i ], [ %.1731.i.i.i, %B584.if.i.i.i ]
  %.1731.i.i.i = add nuw nsw i64 %.1662.0203.i.i.i, 1
  %.1759.i.i.i = getelementptr double, ptr %177, i64 %.1662.0203.i.i.i
  %.1760.i.i.i = load double, ptr %.1759.i.i.i, align 8, !noalias !57
  %.1764.i.i.i = getelementptr double, ptr %171, i64 %.1662.0203.i.i.i
  %.1765.i.i.i = load double, ptr %.1764.i.i.i, align 8, !noalias !57
  %.1766.i.i.i = fmul double %.1760.i.i.i, %.1765.i.i.i
  %.1768.i.i.i = fadd double %total.2.1205.i.i.i, %.1766.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.263.i.i128.i, %.1731.i.i.i
  br i1 %exitcond210.not.i.i.i, label %B630.i.i.i, label %B584.if.i.i.i

B688.if.i.i:                                      ; preds = %B794.i.i, %B688.if.lr.ph.i.i
  %lp.2.0131.i.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i.i ], [ %.4246.i.i, %B794.i.i ]
  %.3942.0130.i.i = phi i64 [ 0, %B688.if.lr.ph.i.i ], [ %.4013.i124.i, %B794.i.i ]
  %.4013.i124.i = add nuw nsw i64 %.3942.0130.i.i, 1
  %.4045.i.i = getelementptr double, ptr %155, i64 %.3942.0130.i.i
  %.4046.i.i = load double, ptr %.4045.i.i, align 8, !noalias !54
  br i1 %.4130124.not.i.i, label %B794.i.i, label %B730.if.lr.ph.i.i

B730.if.lr.ph.i.i:                                ; preds = %B688.if.i.i
  %.4178.i.i = mul nuw nsw i64 %.3942.0130.i.i, %.1835.i.i
  %178 = getelementptr double, ptr %157, i64 %.4178.i.i
  br label %B730.if.i.i

B730.if.i.i:                                      ; preds = %B730.if.i.i, %B730.if.lr.ph.i.i
  %total.2.1127.i.i = phi double [ %.4046.i.i, %B730.if.lr.ph.i.i ], [ %.4187.i.i, %B730.if.i.i ]
  %.4074.0125.i.i = phi i64 [ 0, %B730.if.lr.ph.i.i ], [ %.4143.i.i, %B730.if.i.i ]
  %.4143.i.i = add nuw nsw i64 %.4074.0125.i.i, 1
  %.4171.i.i = getelementptr i64, ptr %156, i64 %.4074.0125.i.i
  %.4172.i.i = load i64, ptr %.4171.i.i, align 8, !noalias !54
  %.4174.i125.i = getelementptr double, ptr %.336, i64 %.4172.i.i
  %.4175.i.i = load double, ptr %.4174.i125.i, align 8, !noalias !54
  %.4183.i.i = getelementptr double, ptr %178, i64 %.4074.0125.i.i
  %.4184.i.i = load double, ptr %.4183.i.i, align 8, !noalias !54
  %.4185.i.i = fmul double %.4175.i.i, %.4184.i.i
  %.4187.i.i = fsub double %total.2.1127.i.i, %.4185.i.i
  %exitcond.not.i126.i = icmp eq i64 %.1835.i.i, %.4143.i.i
  br i1 %exitcond.not.i126.i, label %B794.i.i, label %B730.if.i.i

regions_forward: ; preds = %B630.i.i.i, %B538.preheader.i.i.i
  %.2435.i = fadd double %.995.i, %lp.2.0.lcssa.i.i
  br label %B835.i

B716.i:                                           ; preds = %B628.i
  %.263.i.i131.i = load i64, ptr %.277.i.i, align 8, !noalias !60
  %.264.i.i132.i = icmp eq i64 %.263.i.i131.i, 1
  br i1 %.264.i.i132.i, label %B64.i.i.i, label %B62.i.i

B64.i.i.i:                                        ; preds = %B716.i
  %.521.i.i155.i = getelementptr i8, ptr %257, i64 96
  %.522.i.i156.i = load i64, ptr %.521.i.i155.i, align 8, !noalias !60
  %.523.i.i157.i = icmp slt i64 %.522.i.i156.i, 0
  br i1 %.523.i.i157.i, label %is_single, label %B62.i.i

is_single: ; preds = %B64.i.i.i
  %.781.i.i.i = getelementptr i8, ptr %257, i64 144
  %.782.i.i.i = load i64, ptr %.781.i.i.i, align 8, !noalias !60
  %.785.i.not.i.i = icmp eq i64 %.782.i.i.i, 0
  br i1 %.785.i.not.i.i, label %B36.i.i, label %B62.i.i

B36.i.i:                                          ; preds = %is_single
  %.1045.i.i.i = getelementptr i8, ptr %257, i64 120
  %.1046.i.i.i = load i64, ptr %.1045.i.i.i, align 8, !noalias !65
  %179 = getelementptr i64, ptr %.63, i64 %.1046.i.i.i
  %.1049.i.i.i = getelementptr i8, ptr %179, i64 8
  %.1050.i.i.i = load i64, ptr %.1049.i.i.i, align 8, !noalias !65
  %.3363.i.i.i = load i64, ptr %.1819.i.i, align 8, !noalias !65
  %.3365.i.i.i = getelementptr double, ptr %.336, i64 %.3363.i.i.i
  %.3366.i.i.i = load double, ptr %.3365.i.i.i, align 8, !noalias !65
  %.3626.i.i.i = load i64, ptr %257, align 8, !noalias !65
  %.3708226.not.i.i.i = icmp slt i64 %.3626.i.i.i, 1
  br i1 %.3708226.not.i.i.i, label %effects_forward, label %B624.if.lr.ph.i.i.i

B624.if.lr.ph.i.i.i:                              ; preds = %B36.i.i
  %.3102.i.i.i = getelementptr i8, ptr %257, i64 216
  %.3103.i.i.i = load i64, ptr %.3102.i.i.i, align 8, !noalias !65
  %.2848.i.i.i = getelementptr i8, ptr %257, i64 232
  %.2849.i.i.i = load i64, ptr %.2848.i.i.i, align 8, !noalias !65
  %.2585.i.i.i = getelementptr i8, ptr %257, i64 248
  %.2586.i.i.i = load i64, ptr %.2585.i.i.i, align 8, !noalias !65
  %.2331.i.i.i = getelementptr i8, ptr %257, i64 256
  %.2332.i.i.i = load i64, ptr %.2331.i.i.i, align 8, !noalias !65
  %.2077.i.i.i = getelementptr i8, ptr %257, i64 240
  %.2078.i.i.i = load i64, ptr %.2077.i.i.i, align 8, !noalias !65
  %.1817.i.i.i = getelementptr i8, ptr %257, i64 200
  %.1818.i.i.i = load i64, ptr %.1817.i.i.i, align 8, !noalias !65
  %.1563.i.i.i = getelementptr i8, ptr %257, i64 136
  %.1564.i.i.i = load i64, ptr %.1563.i.i.i, align 8, !noalias !65
  %.1303.i.i.i = getelementptr i8, ptr %257, i64 128
  %.1304.i.i.i = load i64, ptr %.1303.i.i.i, align 8, !noalias !65
  %.782.i826.i.i = getelementptr i8, ptr %257, i64 112
  %.783.i.i.i = load i64, ptr %.782.i826.i.i, align 8, !noalias !65
  %.528.i.i158.i = getelementptr i8, ptr %257, i64 104
  %.529.i.i159.i = load i64, ptr %.528.i.i158.i, align 8, !noalias !65
  %180 = getelementptr double, ptr %.108, i64 %.529.i.i159.i
  %181 = getelementptr double, ptr %.108, i64 %.783.i.i.i
  %.3857217.not.i.i.i = icmp slt i64 %.1050.i.i.i, 1
  %182 = getelementptr i64, ptr %.63, i64 %.1304.i.i.i
  %183 = getelementptr double, ptr %.108, i64 %.1564.i.i.i
  %.4008221.not.i.i.i = icmp slt i64 %.1818.i.i.i, 1
  %.259.i.i.i.i = getelementptr i8, ptr %257, i64 208
  %184 = getelementptr double, ptr %.570, i64 %.1541.i
  %185 = getelementptr double, ptr %.336, i64 %.2078.i.i.i
  %186 = getelementptr double, ptr %.336, i64 %.2332.i.i.i
  %187 = getelementptr double, ptr %.336, i64 %.2586.i.i.i
  %188 = getelementptr double, ptr %.336, i64 %.2849.i.i.i
  %189 = getelementptr double, ptr %.336, i64 %.3103.i.i.i
  br label %B624.if.i.i.i

B808.i.i.i:                                       ; preds = %B744.if.i.i.i, %B624.if.i.i.i
  %pull.3.1.lcssa.i.i.i = phi double [ %.3773.i.i.i, %B624.if.i.i.i ], [ %.3914.i.i.i, %B744.if.i.i.i ]
  %invariant.gep.i.i.i = getelementptr i64, ptr %.63, i64 %.3650.0228.i.i.i
  br i1 %.4008221.not.i.i.i, label %B964.i.i.i, label %B834.if.lr.ph.i.i.i

B834.if.lr.ph.i.i.i:                              ; preds = %B808.i.i.i
  %.260.i.i.i.i = load i64, ptr %.259.i.i.i.i, align 8, !noalias !68
  %190 = getelementptr i64, ptr %.63, i64 %.260.i.i.i.i
  br label %B834.if.i.i.i

B926.i.i.i:                                       ; preds = %B834.if.i.i.i
  %.373.i.i.i.i = load i64, ptr %.603.i, align 8, !noalias !68
  %191 = getelementptr i64, ptr %.63, i64 %.373.i.i.i.i
  %.637.i.i.i.i = load i64, ptr %.636.i.i.i.i, align 8, !noalias !68
  %.idx.i.i.i.i = mul i64 %.637.i.i.i.i, 496
  %192 = getelementptr i8, ptr %191, i64 %.idx.i.i.i.i
  %.912.i.i.i.i = getelementptr i8, ptr %192, i64 8
  %.913.i.i.i.i = load i64, ptr %.912.i.i.i.i, align 8, !noalias !68
  %.654.i.i.i.i = getelementptr i8, ptr %.636.i.i.i.i, i64 8
  %.655.i.i.i.i = load i64, ptr %.654.i.i.i.i, align 8, !noalias !68
  %gep.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i, i64 %.655.i.i.i.i
  %.658.i.i.i.i = load i64, ptr %gep.i.i.i, align 8, !noalias !68
  %.914.i.i.i.i = mul nsw i64 %.658.i.i.i.i, %.913.i.i.i.i
  %.660.i.i.i.i = getelementptr i8, ptr %192, i64 216
  %.661.i.i.i.i = load i64, ptr %.660.i.i.i.i, align 8, !noalias !68
  %193 = getelementptr double, ptr %.336, i64 %.914.i.i.i.i
  %194 = getelementptr double, ptr %193, i64 %.661.i.i.i.i
  %.4365.i.i.i = getelementptr double, ptr %194, i64 %.4340.i.i.i
  %.4366.i.i.i = load double, ptr %.4365.i.i.i, align 8, !noalias !65
  %.4368.i.i.i = fmul double %.3754.i.i.i, %.4366.i.i.i
  %.4370.i.i.i = fsub double %pull.4.1224.i.i.i, %.4368.i.i.i
  br label %B1173.i.i.i

B964.i.i.i:                                       ; preds = %B1173.i.i.i, %B808.i.i.i
  %pull.4.1.lcssa.i.i.i = phi double [ %pull.3.1.lcssa.i.i.i, %B808.i.i.i ], [ %pull.5.2.i.i.i, %B1173.i.i.i ]
  %.4384.i.i.i = fmul double %.3366.i.i.i, %pull.4.1.lcssa.i.i.i
  %.4389.i.i.i = fdiv double %.4384.i.i.i, %.3764.i.i.i
  %.4394.i.i.i = getelementptr double, ptr %184, i64 %.3650.0228.i.i.i
  %.4395.i.i.i = load double, ptr %.4394.i.i.i, align 8, !noalias !65
  %.4396.i.i.i = fadd double %.4395.i.i.i, %.4389.i.i.i
  %.4401.i.i.i = fdiv double %.4396.i.i.i, %.3764.i.i.i
  %.4403.i.i.i = tail call double @llvm.log.f64(double %.3764.i.i.i)
  %.4405.i.i.i = fsub double %lp.3.0229.i.i.i, %.4403.i.i.i
  %.4406.i.i.i = fmul double %.4401.i.i.i, 5.000000e-01
  %.4407.i.i.i = fmul double %.4401.i.i.i, %.4406.i.i.i
  %.4408.i.i.i = fsub double %.4405.i.i.i, %.4407.i.i.i
  %.4416.i.i.i = getelementptr double, ptr %185, i64 %.3650.0228.i.i.i
  store double %.3764.i.i.i, ptr %.4416.i.i.i, align 8, !noalias !65
  %.4425.i.i.i = getelementptr double, ptr %186, i64 %.3650.0228.i.i.i
  store double %pull.4.1.lcssa.i.i.i, ptr %.4425.i.i.i, align 8, !noalias !65
  %.4433.i.i.i = getelementptr double, ptr %187, i64 %.3650.0228.i.i.i
  store double %.4389.i.i.i, ptr %.4433.i.i.i, align 8, !noalias !65
  %.4436.i.i.i = fmul double %.3366.i.i.i, %.4401.i.i.i
  %.4441.i.i.i = getelementptr double, ptr %188, i64 %.3650.0228.i.i.i
  store double %.4401.i.i.i, ptr %.4441.i.i.i, align 8, !noalias !65
  %.4449.i.i.i = getelementptr double, ptr %189, i64 %.3650.0228.i.i.i
  store double %.4436.i.i.i, ptr %.4449.i.i.i, align 8, !noalias !65
  %exitcond232.not.i.i.i = icmp eq i64 %.3721.i.i.i, %.3626.i.i.i
  br i1 %exitcond232.not.i.i.i, label %effects_forward, label %B624.if.i.i.i

B1173.i.i.i:                                      ; preds = %B834.if.i.i.i, %B926.i.i.i
  %pull.5.2.i.i.i = phi double [ %.4370.i.i.i, %B926.i.i.i ], [ %pull.4.1224.i.i.i, %B834.if.i.i.i ]
  %exitcond231.not.i.i.i = icmp eq i64 %.1818.i.i.i, %.4021.i.i.i
  br i1 %exitcond231.not.i.i.i, label %B964.i.i.i, label %B834.if.i.i.i

B624.if.i.i.i:                                    ; preds = %B964.i.i.i, %B624.if.lr.ph.i.i.i
  %lp.3.0229.i.i.i = phi double [ 0.000000e+00, %B624.if.lr.ph.i.i.i ], [ %.4408.i.i.i, %B964.i.i.i ]
  %.3650.0228.i.i.i = phi i64 [ 0, %B624.if.lr.ph.i.i.i ], [ %.3721.i.i.i, %B964.i.i.i ]
  %.3721.i.i.i = add nuw nsw i64 %.3650.0228.i.i.i, 1
  %.3753.i.i.i = getelementptr double, ptr %180, i64 %.3650.0228.i.i.i
  %.3754.i.i.i = load double, ptr %.3753.i.i.i, align 8, !noalias !65
  %.3760.i.i.i = fmul double %.3366.i.i.i, %.3754.i.i.i
  %.3762.i.i.i = fmul double %.3366.i.i.i, %.3760.i.i.i
  %.3763.i.i.i = fadd double %.3762.i.i.i, 1.000000e+00
  %.3764.i.i.i = tail call double @sqrt(double %.3763.i.i.i)
  %.3772.i.i.i = getelementptr double, ptr %181, i64 %.3650.0228.i.i.i
  %.3773.i.i.i = load double, ptr %.3772.i.i.i, align 8, !noalias !65
  br i1 %.3857217.not.i.i.i, label %B808.i.i.i, label %B744.if.lr.ph.i.i.i

B744.if.lr.ph.i.i.i:                              ; preds = %B624.if.i.i.i
  %.3905.i.i.i = mul nuw nsw i64 %.3650.0228.i.i.i, %.1050.i.i.i
  %195 = getelementptr double, ptr %183, i64 %.3905.i.i.i
  br label %B744.if.i.i.i

B744.if.i.i.i:                                    ; preds = %B744.if.i.i.i, %B744.if.lr.ph.i.i.i
  %pull.3.1220.i.i.i = phi double [ %.3773.i.i.i, %B744.if.lr.ph.i.i.i ], [ %.3914.i.i.i, %B744.if.i.i.i ]
  %.3801.0218.i.i.i = phi i64 [ 0, %B744.if.lr.ph.i.i.i ], [ %.3870.i.i.i, %B744.if.i.i.i ]
  %.3870.i.i.i = add nuw nsw i64 %.3801.0218.i.i.i, 1
  %.3898.i.i.i = getelementptr i64, ptr %182, i64 %.3801.0218.i.i.i
  %.3899.i.i.i = load i64, ptr %.3898.i.i.i, align 8, !noalias !65
  %.3901.i.i.i = getelementptr double, ptr %.336, i64 %.3899.i.i.i
  %.3902.i.i.i = load double, ptr %.3901.i.i.i, align 8, !noalias !65
  %.3910.i.i.i = getelementptr double, ptr %195, i64 %.3801.0218.i.i.i
  %.3911.i.i.i = load double, ptr %.3910.i.i.i, align 8, !noalias !65
  %.3912.i.i.i = fmul double %.3902.i.i.i, %.3911.i.i.i
  %.3914.i.i.i = fsub double %pull.3.1220.i.i.i, %.3912.i.i.i
  %exitcond.not.i.i162.i = icmp eq i64 %.1050.i.i.i, %.3870.i.i.i
  br i1 %exitcond.not.i.i162.i, label %B808.i.i.i, label %B744.if.i.i.i

B834.if.i.i.i:                                    ; preds = %B1173.i.i.i, %B834.if.lr.ph.i.i.i
  %pull.4.1224.i.i.i = phi double [ %pull.3.1.lcssa.i.i.i, %B834.if.lr.ph.i.i.i ], [ %pull.5.2.i.i.i, %B1173.i.i.i ]
  %.3952.0222.i.i.i = phi i64 [ 0, %B834.if.lr.ph.i.i.i ], [ %.4021.i.i.i, %B1173.i.i.i ]
  %.4021.i.i.i = add nuw nsw i64 %.3952.0222.i.i.i, 1
  %.636.idx.i.i.i.i = mul i64 %.3952.0222.i.i.i, 24
  %.636.i.i.i.i = getelementptr i8, ptr %190, i64 %.636.idx.i.i.i.i
  %.930.i.i.i.i = getelementptr i8, ptr %.636.i.i.i.i, i64 16
  %.931.i.i.i.i = load i64, ptr %.930.i.i.i.i, align 8, !noalias !68
  %.4339.i.i.i = getelementptr i64, ptr %.63, i64 %.931.i.i.i.i
  %.4340.i.i.i = load i64, ptr %.4339.i.i.i, align 8, !noalias !65
  %.4341.i.i.i = icmp sgt i64 %.4340.i.i.i, -1
  br i1 %.4341.i.i.i, label %B926.i.i.i, label %B1173.i.i.i

B62.i.i:                                          ; preds = %is_single, %B64.i.i.i, %B716.i
  %.359.i.i = load i64, ptr %257, align 8, !noalias !71
  %.1141.i.i = load i64, ptr %.531.i171.i, align 8, !noalias !71
  %.1395.i.i = load i64, ptr %.2079.i178.i, align 8, !noalias !71
  %.1396.not.i.i = icmp eq i64 %.1395.i.i, 0
  %.1997938.not.i.i = icmp slt i64 %.359.i.i, 1
  br i1 %.1997938.not.i.i, label %effects_forward, label %B392.lr.ph.i.i

B392.lr.ph.i.i:                                   ; preds = %B62.i.i
  %.1909.i.i = getelementptr i8, ptr %257, i64 120
  %.1910.i.i = load i64, ptr %.1909.i.i, align 8, !noalias !71
  %.1656.i.i = load i64, ptr %.1819.i.i, align 8, !noalias !71
  %.2290.i.i = getelementptr i8, ptr %257, i64 104
  %.2550.i.i = getelementptr i8, ptr %257, i64 240
  %.2816.i.i = getelementptr i8, ptr %257, i64 256
  %.3074.i.i = getelementptr i8, ptr %257, i64 248
  %.3338.i.i = getelementptr i8, ptr %257, i64 232
  %.3596.i.i = getelementptr i8, ptr %257, i64 216
  %.274.i827.i.i = getelementptr i8, ptr %257, i64 144
  %.544.i.i.i = getelementptr i8, ptr %257, i64 192
  %.804.i.i.i = getelementptr i8, ptr %257, i64 168
  %.1315.i.i.i = getelementptr i8, ptr %257, i64 184
  %.1061.i.i.i = getelementptr i8, ptr %257, i64 176
  %.1730.i.i.i = getelementptr i8, ptr %257, i64 152
  %.2853.i.i.i = getelementptr i8, ptr %257, i64 160
  %.3894.i.i = getelementptr i8, ptr %257, i64 264
  %.3940.i.i = icmp sgt i64 %.263.i.i131.i, 0
  %storemerge812.i.i = tail call i64 @llvm.smax.i64(i64 %.263.i.i131.i, i64 0)
  %196 = getelementptr double, ptr %.336, i64 %.1656.i.i
  %197 = getelementptr i64, ptr %.63, i64 %.1910.i.i
  %.4809.i.i = getelementptr i8, ptr %257, i64 128
  %.5067.i.i = getelementptr i8, ptr %257, i64 136
  %.5327.i.i = getelementptr i8, ptr %257, i64 112
  %.5746.i.i = getelementptr i8, ptr %257, i64 200
  %.259.i.i133.i = getelementptr i8, ptr %257, i64 208
  %.6486913.not.i.i = icmp slt i64 %.263.i.i131.i, 1
  %198 = getelementptr double, ptr %.570, i64 %.1541.i
  %.7463.i.i = getelementptr i8, ptr %257, i64 96
  %.9536.not.i.i.i = icmp slt i64 %.1141.i.i, 1
  %.8.i.i.i = sitofp i64 %.1141.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B392.i.i

B386.loopexit.i.i:                                ; preds = %B2572.i.i, %B2452.i.i
  %exitcond953.not.i.i = icmp eq i64 %.2010.i.i, %.359.i.i
  br i1 %exitcond953.not.i.i, label %effects_forward, label %B392.i.i

B392.i.i:                                         ; preds = %B386.loopexit.i.i, %B392.lr.ph.i.i
  %lp.4.0941.i.i = phi double [ 0.000000e+00, %B392.lr.ph.i.i ], [ %lp.5.1.i.i, %B386.loopexit.i.i ]
  %.1941.0940.i.i = phi i64 [ 0, %B392.lr.ph.i.i ], [ %.2010.i.i, %B386.loopexit.i.i ]
  %.2010.i.i = add nuw nsw i64 %.1941.0940.i.i, 1
  %.2291.i.i = load i64, ptr %.2290.i.i, align 8, !noalias !71
  %.2294.i.i = mul nsw i64 %.1941.0940.i.i, %.263.i.i131.i
  %.2296.i.i = mul nsw i64 %.2294.i.i, %.263.i.i131.i
  %.2551.i.i = load i64, ptr %.2550.i.i, align 8, !noalias !71
  %.2817.i.i = load i64, ptr %.2816.i.i, align 8, !noalias !71
  %.3075.i.i = load i64, ptr %.3074.i.i, align 8, !noalias !71
  %.3339.i.i = load i64, ptr %.3338.i.i, align 8, !noalias !71
  %.3343.i.i = add nsw i64 %.3339.i.i, %.2294.i.i
  %.3597.i.i = load i64, ptr %.3596.i.i, align 8, !noalias !71
  %.275.i828.i.i = load i64, ptr %.274.i827.i.i, align 8, !noalias !72
  %.276.i.i.i = icmp eq i64 %.275.i828.i.i, 0
  br i1 %.276.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B392.i.i
  %.545.i.i.i = load i64, ptr %.544.i.i.i, align 8, !noalias !72
  %199 = getelementptr double, ptr %.108, i64 %.545.i.i.i
  %.549.i.i.i = getelementptr double, ptr %199, i64 %.1941.0940.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !72
  %.551.i.i.i = fneg double %.550.i.i.i
  %.805.i.i.i = load i64, ptr %.804.i.i.i, align 8, !noalias !72
  %.140796.not.i.i.i = icmp slt i64 %.805.i.i.i, 1
  br i1 %.140796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.1318.i.i.i = mul nuw nsw i64 %.805.i.i.i, %.1941.0940.i.i
  %.1316.i.i.i = load i64, ptr %.1315.i.i.i, align 8, !noalias !72
  %.1062.i.i.i = load i64, ptr %.1061.i.i.i, align 8, !noalias !72
  %200 = getelementptr i64, ptr %.63, i64 %.1062.i.i.i
  %201 = getelementptr double, ptr %.108, i64 %.1316.i.i.i
  %202 = getelementptr double, ptr %201, i64 %.1318.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i135.i = phi double [ %.551.i.i.i, %B56.i.i.i ], [ %.1460.i.i.i, %B266.if.i.i.i ]
  %.1731.i.i136.i = load i64, ptr %.1730.i.i.i, align 8, !noalias !72
  %.1732.i.i.i = icmp sgt i64 %.1731.i.i136.i, -1
  br i1 %.1732.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1841.i.i.i = load i64, ptr %.603.i, align 8, !noalias !72
  %203 = getelementptr i64, ptr %.63, i64 %.1841.i.i.i
  %.idx.i.i154.i = mul i64 %.1731.i.i136.i, 496
  %204 = getelementptr i8, ptr %203, i64 %.idx.i.i154.i
  %.2597.i.i.i = getelementptr i8, ptr %204, i64 8
  %.2598.i.i.i = load i64, ptr %.2597.i.i.i, align 8, !noalias !72
  %.3203100.not.i.i.i = icmp slt i64 %.2598.i.i.i, 1
  br i1 %.3203100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.3109.i.i.i = getelementptr i8, ptr %204, i64 216
  %.3110.i.i.i = load i64, ptr %.3109.i.i.i, align 8, !noalias !72
  %.2856.i.i.i = mul nuw nsw i64 %.2598.i.i.i, %.1941.0940.i.i
  %.2854.i.i.i = load i64, ptr %.2853.i.i.i, align 8, !noalias !72
  %205 = getelementptr double, ptr %.336, i64 %.3110.i.i.i
  %206 = getelementptr double, ptr %205, i64 %.2856.i.i.i
  %207 = getelementptr double, ptr %.108, i64 %.2854.i.i.i
  %208 = getelementptr double, ptr %207, i64 %.2856.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i135.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i135.i, %B370.i.i.i ], [ %.3253.i.i.i, %B650.if.i.i.i ]
  %.3288.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.551.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1460.i.i.i, %B266.if.i.i.i ]
  %.1349.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1420.i.i134.i, %B266.if.i.i.i ]
  %.1420.i.i134.i = add nuw nsw i64 %.1349.097.i.i.i, 1
  %.1448.i.i.i = getelementptr i64, ptr %200, i64 %.1349.097.i.i.i
  %.1449.i.i.i = load i64, ptr %.1448.i.i.i, align 8, !noalias !72
  %.1451.i.i.i = getelementptr double, ptr %.336, i64 %.1449.i.i.i
  %.1452.i.i.i = load double, ptr %.1451.i.i.i, align 8, !noalias !72
  %.1456.i.i.i = getelementptr double, ptr %202, i64 %.1349.097.i.i.i
  %.1457.i.i.i = load double, ptr %.1456.i.i.i, align 8, !noalias !72
  %.1458.i.i.i = fmul double %.1452.i.i.i, %.1457.i.i.i
  %.1460.i.i.i = fadd double %total.3.099.i.i.i, %.1458.i.i.i
  %exitcond.not.i829.i.i = icmp eq i64 %.1420.i.i134.i, %.805.i.i.i
  br i1 %exitcond.not.i829.i.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i135.i, %B650.if.lr.ph.i.i.i ], [ %.3253.i.i.i, %B650.if.i.i.i ]
  %.3147.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.3216.i.i.i, %B650.if.i.i.i ]
  %.3216.i.i.i = add nuw nsw i64 %.3147.0101.i.i.i, 1
  %.3244.i.i.i = getelementptr double, ptr %206, i64 %.3147.0101.i.i.i
  %.3245.i.i.i = load double, ptr %.3244.i.i.i, align 8, !noalias !72
  %.3249.i.i.i = getelementptr double, ptr %208, i64 %.3147.0101.i.i.i
  %.3250.i.i.i = load double, ptr %.3249.i.i.i, align 8, !noalias !72
  %.3251.i.i.i = fmul double %.3245.i.i.i, %.3250.i.i.i
  %.3253.i.i.i = fadd double %total.4.0103.i.i.i, %.3251.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.3216.i.i.i, %.2598.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B392.i.i
  %storemerge93.i.i.i = phi double [ %.3288.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B392.i.i ]
  %.3895.i.i = load i64, ptr %.3894.i.i, align 8, !noalias !71
  %209 = getelementptr double, ptr %.336, i64 %.3895.i.i
  %.3900.i.i = getelementptr double, ptr %209, i64 %.1941.0940.i.i
  store double %storemerge93.i.i.i, ptr %.3900.i.i, align 8, !noalias !71
  %invariant.gep896.i.i = getelementptr double, ptr %.108, i64 %.2294.i.i
  br i1 %.3940.i.i, label %B820.if.lr.ph.i140.i, label %B2302.i.i

B820.if.lr.ph.i140.i:                             ; preds = %weight_of
  %210 = getelementptr double, ptr %.108, i64 %.2291.i.i
  %211 = getelementptr double, ptr %210, i64 %.2296.i.i
  %212 = getelementptr double, ptr %.336, i64 %.2551.i.i
  %213 = getelementptr double, ptr %212, i64 %.2296.i.i
  %invariant.gep889.i.i = getelementptr i64, ptr %.63, i64 %.1941.0940.i.i
  %214 = getelementptr double, ptr %.336, i64 %.2817.i.i
  %215 = getelementptr double, ptr %214, i64 %.2294.i.i
  br label %B856.if.lr.ph.i.i

B1058.i.i:                                        ; preds = %B988.if.i.i, %B930.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B930.if.i.i ], [ %.4488.i.i, %B988.if.i.i ]
  %gep875.i.i = getelementptr double, ptr %invariant.gep874.i.i, i64 %239
  %.4507.i.i = load double, ptr %gep875.i.i, align 8, !noalias !71
  %.4509.i.i = fmul double %storemerge93.i.i.i, %.4507.i.i
  %.4511.i.i = fmul double %inner.2.4.lcssa.i.i, %.4509.i.i
  %.4515.i.i = fadd double %total.13.3872.i.i, %.4511.i.i
  %.4274.i.i = icmp sgt i64 %.4221.0871.i.i, 1
  br i1 %.4274.i.i, label %B930.if.i.i, label %B1110.i.i

B1110.i.i:                                        ; preds = %B1058.i.i, %B856.if.i.i
  %total.13.3.lcssa.i.i = phi double [ %..i.i, %B856.if.i.i ], [ %.4515.i.i, %B1058.i.i ]
  %.4534.i.i = getelementptr double, ptr %238, i64 %.4048.0877.i.i
  store double %total.13.3.lcssa.i.i, ptr %.4534.i.i, align 8, !noalias !71
  br i1 %.4147.i.i, label %B1146.i.i, label %B856.if.i.i

B1146.i.i:                                        ; preds = %B1110.i.i
  %.4547.i.i = getelementptr i64, ptr %197, i64 %.3926.0899.i.i
  %.4548.i144.i = load i64, ptr %.4547.i.i, align 8, !noalias !71
  %.4554.i.i = getelementptr i8, ptr %.4547.i.i, i64 8
  %.4555.i.i = load i64, ptr %.4554.i.i, align 8, !noalias !71
  %.4556.i.i = sub nsw i64 %.4555.i.i, %.4548.i144.i
  %.5328.i.i = load i64, ptr %.5327.i.i, align 8, !noalias !71
  %gep897.i.i = getelementptr double, ptr %invariant.gep896.i.i, i64 %.5328.i.i
  %.5336.i.i = getelementptr double, ptr %gep897.i.i, i64 %.3926.0899.i.i
  %.5337.i.i = load double, ptr %.5336.i.i, align 8, !noalias !71
  %.5423879.not.i.i = icmp slt i64 %.4556.i.i, 1
  br i1 %.5423879.not.i.i, label %B1444.i.i, label %B1390.if.lr.ph.i.i

B1390.if.lr.ph.i.i:                               ; preds = %B1146.i.i
  %.5073.i.i = mul nuw nsw i64 %.4556.i.i, %.1941.0940.i.i
  %.5070.i.i = mul nsw i64 %.4548.i144.i, %.359.i.i
  %.5068.i.i = load i64, ptr %.5067.i.i, align 8, !noalias !71
  %.4810.i.i = load i64, ptr %.4809.i.i, align 8, !noalias !71
  %216 = getelementptr i64, ptr %.63, i64 %.4810.i.i
  %217 = getelementptr i64, ptr %216, i64 %.4548.i144.i
  %218 = getelementptr double, ptr %.108, i64 %.5068.i.i
  %219 = getelementptr double, ptr %218, i64 %.5070.i.i
  %220 = getelementptr double, ptr %219, i64 %.5073.i.i
  br label %B1390.if.i.i

B1444.i.i:                                        ; preds = %B1390.if.i.i, %B1146.i.i
  %total.14.2.lcssa.i.i = phi double [ %.5337.i.i, %B1146.i.i ], [ %.5476.i.i, %B1390.if.i.i ]
  %.5747.i.i = load i64, ptr %.5746.i.i, align 8, !noalias !71
  %.5827891.not.i.i = icmp slt i64 %.5747.i.i, 1
  br i1 %.5827891.not.i.i, label %B1706.i.i, label %B1508.if.lr.ph.i.i

B1508.if.lr.ph.i.i:                               ; preds = %B1444.i.i
  %.260.i.i145.i = load i64, ptr %.259.i.i133.i, align 8, !noalias !75
  %.373.i.i.i = load i64, ptr %.603.i, align 8, !noalias !75
  %221 = getelementptr i64, ptr %.63, i64 %.260.i.i145.i
  %222 = getelementptr i64, ptr %.63, i64 %.373.i.i.i
  %223 = getelementptr double, ptr %211, i64 %.4525.i.i
  br label %B1508.if.i.i

B1508.loopexit.i.i:                               ; preds = %B2607.i.i
  %.5840.i.i = add nuw nsw i64 %.5771.0892.i.i, 1
  %exitcond946.not.i.i = icmp eq i64 %.5840.i.i, %.5747.i.i
  br i1 %exitcond946.not.i.i, label %B1706.i.i, label %B1508.if.i.i

B1632.i.i:                                        ; preds = %B1598.if.i.i
  %.6308.i.i = getelementptr double, ptr %223, i64 %.6186.0885.i.i
  %.6309.i.i = load double, ptr %.6308.i.i, align 8, !noalias !71
  %.6321.i.i = getelementptr double, ptr %244, i64 %.6288.i.i
  %.6322.i.i = load double, ptr %.6321.i.i, align 8, !noalias !71
  %.6323.i.i = fmul double %.6309.i.i, %.6322.i.i
  %.6325.i.i = fsub double %total.15.3887.i.i, %.6323.i.i
  br label %B2607.i.i

B1706.i.i:                                        ; preds = %B1508.loopexit.i.i, %B1444.i.i
  %total.16.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1444.i.i ], [ %total.17.4.i.i, %B1508.loopexit.i.i ]
  %.6351.i.i = fmul double %storemerge93.i.i.i, %total.16.2.lcssa.i.i
  %.6360.i.i = getelementptr double, ptr %215, i64 %.3926.0899.i.i
  store double %.6351.i.i, ptr %.6360.i.i, align 8, !noalias !71
  %exitcond947.not.i.i = icmp eq i64 %.263.i.i131.i, %.3995.i.i
  br i1 %exitcond947.not.i.i, label %B64.if.lr.ph.i.i146.i, label %B856.if.lr.ph.i.i

B182.i.i148.i:                                    ; preds = %B116.if.i.i.i, %B64.if.i.i147.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i147.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i149.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i149.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i148.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.263.i.i131.i
  %224 = getelementptr double, ptr %213, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %224, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !78
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !78
  br label %B64.if.i.i147.i

B294.i.i.i:                                       ; preds = %B182.i.i148.i
  %.111.i.i150.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !78
  %.482.i.i.i = getelementptr double, ptr %225, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !78
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i150.i, %.263.i.i131.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i146.i

B64.if.lr.ph.i.i146.i:                            ; preds = %B1706.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1706.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i150.i, %B294.i.i.i ], [ 0, %B1706.i.i ]
  %.263.i830.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.263.i.i131.i
  %225 = getelementptr double, ptr %213, i64 %.263.i830.i.i
  br label %B64.if.i.i147.i

B64.if.i.i147.i:                                  ; preds = %B64.if.lr.ph.i.i146.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i146.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %225, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !78
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i148.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i147.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.263.i.i131.i
  %226 = getelementptr double, ptr %213, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i.i = getelementptr double, ptr %225, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i.i, align 8, !noalias !78
  %.408.i.i.i = getelementptr double, ptr %226, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !78
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i831.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i831.i.i, label %B182.i.i148.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %227 = getelementptr double, ptr %.336, i64 %.3075.i.i
  %228 = getelementptr double, ptr %227, i64 %.2294.i.i
  br label %B1794.if.i.i

B1888.i.i:                                        ; preds = %B1828.if.i.i, %B1794.if.i.i
  %total.18.2.lcssa.i.i = phi double [ 0.000000e+00, %B1794.if.i.i ], [ %.6665.i.i, %B1828.if.i.i ]
  %.6759908.not.i.i = icmp eq i64 %.6430.0914.i.i, 0
  br i1 %.6759908.not.i.i, label %B1976.i.i, label %B1914.if.lr.ph.i151.i

B1914.if.lr.ph.i151.i:                            ; preds = %B1888.i.i
  %.6799.i.i = mul nuw nsw i64 %.6430.0914.i.i, %.263.i.i131.i
  %229 = getelementptr double, ptr %213, i64 %.6799.i.i
  br label %B1914.if.i152.i

B1976.i.i:                                        ; preds = %B1914.if.i152.i, %B1888.i.i
  %.6823.pre-phi.i.i = phi i64 [ 0, %B1888.i.i ], [ %.6799.i.i, %B1914.if.i152.i ]
  %total.19.2.lcssa.i.i = phi double [ %total.18.2.lcssa.i.i, %B1888.i.i ], [ %.6813.i.i, %B1914.if.i152.i ]
  %230 = getelementptr double, ptr %213, i64 %.6823.pre-phi.i.i
  %.6829.i.i = getelementptr double, ptr %230, i64 %.6430.0914.i.i
  %.6830.i.i = load double, ptr %.6829.i.i, align 8, !noalias !71
  %.6835.i.i = fdiv double %total.19.2.lcssa.i.i, %.6830.i.i
  %.6844.i.i = getelementptr double, ptr %228, i64 %.6430.0914.i.i
  store double %.6835.i.i, ptr %.6844.i.i, align 8, !noalias !71
  %exitcond950.not.i.i = icmp eq i64 %.263.i.i131.i, %.6499.i.i
  br i1 %exitcond950.not.i.i, label %B2030.i.i, label %B1794.if.i.i

B2030.i.i:                                        ; preds = %B1976.i.i
  %.6400.i.i = fsub double %lp.4.0941.i.i, %.486.i.i.i
  %.6996.i.i = mul nsw i64 %.1941.0940.i.i, %.1141.i.i
  %231 = getelementptr double, ptr %198, i64 %.6996.i.i
  %232 = getelementptr double, ptr %.336, i64 %.3343.i.i
  br label %B2066.if.i.i

B2098.i.i:                                        ; preds = %B2066.if.i.i
  %.7002.i.i = getelementptr double, ptr %231, i64 %.6884.0928.i.i
  %.7003.i.i = load double, ptr %.7002.i.i, align 8, !noalias !71
  br label %B2124.i.i

B2124.i.i:                                        ; preds = %B2066.if.i.i, %B2098.i.i
  %"$phi2124.3.2.2.i.i" = phi double [ %.7003.i.i, %B2098.i.i ], [ 0.000000e+00, %B2066.if.i.i ]
  %.7013.i.i = fadd double %.6986.i.i, %"$phi2124.3.2.2.i.i"
  %.7060.i.i = sub i64 %.263.i.i131.i, %.6884.0.in925.i.i
  %.7103916.not.i.i = icmp eq i64 %.7060.i.i, 0
  br i1 %.7103916.not.i.i, label %B2222.i.i, label %B2160.if.lr.ph.i.i

B2160.if.lr.ph.i.i:                               ; preds = %B2124.i.i
  %invariant.gep921.i.i = getelementptr double, ptr %213, i64 %.6884.0928.i.i
  br label %B2160.if.i.i

B2222.i.i:                                        ; preds = %B2160.if.i.i, %B2124.i.i
  %total.20.2.lcssa.i.i = phi double [ %.7013.i.i, %B2124.i.i ], [ %.7157.i.i, %B2160.if.i.i ]
  %.7167.i.i = mul nsw i64 %.6884.0928.i.i, %.263.i.i131.i
  %233 = getelementptr double, ptr %213, i64 %.7167.i.i
  %.7173.i.i = getelementptr double, ptr %233, i64 %.6884.0928.i.i
  %.7174.i.i = load double, ptr %.7173.i.i, align 8, !noalias !71
  %.7179.i.i = fdiv double %total.20.2.lcssa.i.i, %.7174.i.i
  %.7188.i.i = getelementptr double, ptr %232, i64 %.6884.0928.i.i
  store double %.7179.i.i, ptr %.7188.i.i, align 8, !noalias !71
  %.7190.i.i = fmul double %.7179.i.i, 5.000000e-01
  %.7191.i.i = fmul double %.7179.i.i, %.7190.i.i
  %.7193.i.i = fsub double %lp.6.1927.i.i, %.7191.i.i
  %.6940.i.i = icmp sgt i64 %.6887.0926.i.i, 1
  br i1 %.6940.i.i, label %B2066.if.i.i, label %B2302.i.i

B2302.i.i:                                        ; preds = %B2222.i.i, %weight_of
  %lp.6.1.lcssa.i137.i = phi double [ %lp.4.0941.i.i, %weight_of ], [ %.7193.i.i, %B2222.i.i ]
  %.7464.i.i = load i64, ptr %.7463.i.i, align 8, !noalias !71
  %.7465.i.i = icmp sgt i64 %.7464.i.i, -1
  br i1 %.7465.i.i, label %B2356.i.i, label %B2452.i.i

B2356.i.i:                                        ; preds = %B2302.i.i
  %.7723.i.i = getelementptr double, ptr %.336, i64 %.7464.i.i
  %.7724.i.i = load double, ptr %.7723.i.i, align 8, !noalias !71
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i832.i.i

B30.if.lr.ph.i832.i.i:                            ; preds = %B2356.i.i
  %234 = getelementptr double, ptr %.336, i64 %.3343.i.i
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B30.if.lr.ph.i832.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i832.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i832.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %234, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !81
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i833.i.i = icmp eq i64 %.108.i.i.i, %.1141.i.i
  br i1 %exitcond.not.i833.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B2356.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B2356.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.7724.i.i, 5.000000e-01
  %.11.i.i138.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i.i, double %.11.i.i138.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !84
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !84
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.68.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.69.i.i.i = tail call double @log1p(double %.68.i.i.i)
  %.70.i.i.i = fmul double %.11.i.i138.i, %.69.i.i.i
  %.71.i.i.i = fadd double %.63.i.i.i, %.70.i.i.i
  %.72.i.i.i = fsub double %.71.i.i.i, %.9.i.i.i
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.7724.i.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i138.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.7779.i.i = fadd double %lp.6.1.lcssa.i137.i, %.82.i.i.i
  br label %B2452.i.i

B2452.i.i:                                        ; preds = %squared, %B2302.i.i
  %lp.5.1.i.i = phi double [ %.7779.i.i, %squared ], [ %lp.6.1.lcssa.i137.i, %B2302.i.i ]
  br i1 %.6486913.not.i.i, label %B386.loopexit.i.i, label %B2474.if.lr.ph.i.i

B2474.if.lr.ph.i.i:                               ; preds = %B2452.i.i
  %235 = getelementptr double, ptr %.336, i64 %.3343.i.i
  %236 = getelementptr double, ptr %.336, i64 %.3597.i.i
  %237 = getelementptr double, ptr %236, i64 %.2294.i.i
  br label %B2512.if.lr.ph.i.i

B2572.i.i:                                        ; preds = %B2512.if.i.i
  %.7880.i.i = add nuw nsw i64 %.7811.0936.i.i, 1
  %.8061.i.i = getelementptr double, ptr %237, i64 %.7811.0936.i.i
  store double %.8046.i.i, ptr %.8061.i.i, align 8, !noalias !71
  %exitcond952.not.i.i = icmp eq i64 %.263.i.i131.i, %.7880.i.i
  br i1 %exitcond952.not.i.i, label %B386.loopexit.i.i, label %B2512.if.lr.ph.i.i

B2607.i.i:                                        ; preds = %B1598.if.i.i, %B1632.i.i
  %total.17.4.i.i = phi double [ %.6325.i.i, %B1632.i.i ], [ %total.15.3887.i.i, %B1598.if.i.i ]
  %exitcond945.not.i.i = icmp eq i64 %.263.i.i131.i, %.6255.i.i
  br i1 %exitcond945.not.i.i, label %B1508.loopexit.i.i, label %B1598.if.i.i

B856.if.lr.ph.i.i:                                ; preds = %B1706.i.i, %B820.if.lr.ph.i140.i
  %.3926.0899.i.i = phi i64 [ 0, %B820.if.lr.ph.i140.i ], [ %.3995.i.i, %B1706.i.i ]
  %.3995.i.i = add nuw nsw i64 %.3926.0899.i.i, 1
  %"$phi920.6.2.3.i.i" = select i1 %.1396.not.i.i, i64 %.263.i.i131.i, i64 %.3995.i.i
  %.4231.i.i = sub nsw i64 %"$phi920.6.2.3.i.i", %.3926.0899.i.i
  %spec.select860.i.i = tail call i64 @llvm.smax.i64(i64 %.4231.i.i, i64 0)
  %.4274869.not.i.i = icmp slt i64 %.4231.i.i, 1
  %invariant.gep874.i.i = getelementptr double, ptr %196, i64 %.3926.0899.i.i
  %.4525.i.i = mul nuw nsw i64 %.3926.0899.i.i, %.263.i.i131.i
  %238 = getelementptr double, ptr %213, i64 %.4525.i.i
  br label %B856.if.i.i

B856.if.i.i:                                      ; preds = %B856.if.lr.ph.i.i, %B1110.i.i
  %.4048.0877.i.i = phi i64 [ 0, %B856.if.lr.ph.i.i ], [ %.4117.i.i, %B1110.i.i ]
  %.4117.i.i = add nuw nsw i64 %.4048.0877.i.i, 1
  %.4147.i.i = icmp eq i64 %.3926.0899.i.i, %.4048.0877.i.i
  %..i.i = select i1 %.4147.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.4274869.not.i.i, label %B1110.i.i, label %B930.if.lr.ph.i.i

B930.if.lr.ph.i.i:                                ; preds = %B856.if.i.i
  %"$phi978.7.2.4.i.i" = select i1 %.1396.not.i.i, i64 %.263.i.i131.i, i64 %.4117.i.i
  %.4387.i.i = sub nsw i64 %"$phi978.7.2.4.i.i", %.4048.0877.i.i
  %spec.select861.i.i = tail call i64 @llvm.smax.i64(i64 %.4387.i.i, i64 0)
  %.4430865.not.i.i = icmp slt i64 %.4387.i.i, 1
  %invariant.gep.i.i = getelementptr double, ptr %196, i64 %.4048.0877.i.i
  br label %B930.if.i.i

B930.if.i.i:                                      ; preds = %B930.if.lr.ph.i.i, %B1058.i.i
  %total.13.3872.i.i = phi double [ %..i.i, %B930.if.lr.ph.i.i ], [ %.4515.i.i, %B1058.i.i ]
  %.4221.0871.i.i = phi i64 [ %spec.select860.i.i, %B930.if.lr.ph.i.i ], [ %.4283.i.i, %B1058.i.i ]
  %.4218.0870.i.i = phi i64 [ %.3926.0899.i.i, %B930.if.lr.ph.i.i ], [ %.4287.i.i, %B1058.i.i ]
  %.4283.i.i = add nsw i64 %.4221.0871.i.i, -1
  %.4287.i.i = add nuw i64 %.4218.0870.i.i, 1
  %239 = mul nsw i64 %.4218.0870.i.i, %.263.i.i131.i
  br i1 %.4430865.not.i.i, label %B1058.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %B930.if.i.i
  %240 = getelementptr double, ptr %211, i64 %239
  br label %B988.if.i.i

B988.if.i.i:                                      ; preds = %B988.if.i.i, %B988.if.lr.ph.i.i
  %inner.2.4868.i.i = phi double [ 0.000000e+00, %B988.if.lr.ph.i.i ], [ %.4488.i.i, %B988.if.i.i ]
  %.4377.0867.i.i = phi i64 [ %spec.select861.i.i, %B988.if.lr.ph.i.i ], [ %.4439.i141.i, %B988.if.i.i ]
  %.4374.0866.i.i = phi i64 [ %.4048.0877.i.i, %B988.if.lr.ph.i.i ], [ %.4443.i.i, %B988.if.i.i ]
  %.4439.i141.i = add nsw i64 %.4377.0867.i.i, -1
  %.4443.i.i = add nuw i64 %.4374.0866.i.i, 1
  %.4475.i.i = getelementptr double, ptr %240, i64 %.4374.0866.i.i
  %.4476.i.i = load double, ptr %.4475.i.i, align 8, !noalias !71
  %.4478.i.i = mul nsw i64 %.4374.0866.i.i, %.263.i.i131.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.4478.i.i
  %.4485.i.i = load double, ptr %gep.i.i, align 8, !noalias !71
  %.4486.i.i = fmul double %.4476.i.i, %.4485.i.i
  %.4488.i.i = fadd double %inner.2.4868.i.i, %.4486.i.i
  %.4430.i142.i = icmp sgt i64 %.4377.0867.i.i, 1
  br i1 %.4430.i142.i, label %B988.if.i.i, label %B1058.i.i

B1390.if.i.i:                                     ; preds = %B1390.if.i.i, %B1390.if.lr.ph.i.i
  %total.14.2882.i.i = phi double [ %.5337.i.i, %B1390.if.lr.ph.i.i ], [ %.5476.i.i, %B1390.if.i.i ]
  %.5367.0880.i.i = phi i64 [ 0, %B1390.if.lr.ph.i.i ], [ %.5436.i.i, %B1390.if.i.i ]
  %.5436.i.i = add nuw nsw i64 %.5367.0880.i.i, 1
  %.5464.i.i = getelementptr i64, ptr %217, i64 %.5367.0880.i.i
  %.5465.i.i = load i64, ptr %.5464.i.i, align 8, !noalias !71
  %.5467.i.i = getelementptr double, ptr %.336, i64 %.5465.i.i
  %.5468.i.i = load double, ptr %.5467.i.i, align 8, !noalias !71
  %.5472.i.i = getelementptr double, ptr %220, i64 %.5367.0880.i.i
  %.5473.i.i = load double, ptr %.5472.i.i, align 8, !noalias !71
  %.5474.i.i = fmul double %.5468.i.i, %.5473.i.i
  %.5476.i.i = fsub double %total.14.2882.i.i, %.5474.i.i
  %exitcond944.not.i.i = icmp eq i64 %.5436.i.i, %.4556.i.i
  br i1 %exitcond944.not.i.i, label %B1444.i.i, label %B1390.if.i.i

B1508.if.i.i:                                     ; preds = %B1508.loopexit.i.i, %B1508.if.lr.ph.i.i
  %total.16.2894.i.i = phi double [ %total.14.2.lcssa.i.i, %B1508.if.lr.ph.i.i ], [ %total.17.4.i.i, %B1508.loopexit.i.i ]
  %.5771.0892.i.i = phi i64 [ 0, %B1508.if.lr.ph.i.i ], [ %.5840.i.i, %B1508.loopexit.i.i ]
  %.636.idx.i.i.i = mul i64 %.5771.0892.i.i, 24
  %.636.i.i.i = getelementptr i8, ptr %221, i64 %.636.idx.i.i.i
  %.637.i.i.i = load i64, ptr %.636.i.i.i, align 8, !noalias !75
  %.654.i.i.i = getelementptr i8, ptr %.636.i.i.i, i64 8
  %.655.i.i.i = load i64, ptr %.654.i.i.i, align 8, !noalias !75
  %gep890.i.i = getelementptr i64, ptr %invariant.gep889.i.i, i64 %.655.i.i.i
  %.658.i.i.i = load i64, ptr %gep890.i.i, align 8, !noalias !75
  %.idx.i834.i.i = mul i64 %.637.i.i.i, 496
  %241 = getelementptr i8, ptr %222, i64 %.idx.i834.i.i
  %.660.i.i.i = getelementptr i8, ptr %241, i64 216
  %.661.i.i.i = load i64, ptr %.660.i.i.i, align 8, !noalias !75
  %.912.i.i.i = getelementptr i8, ptr %241, i64 8
  %.913.i.i.i = load i64, ptr %.912.i.i.i, align 8, !noalias !75
  %.914.i.i.i = mul nsw i64 %.913.i.i.i, %.658.i.i.i
  %.930.i.i.i = getelementptr i8, ptr %.636.i.i.i, i64 16
  %.931.i.i.i = load i64, ptr %.930.i.i.i, align 8, !noalias !75
  %242 = getelementptr i64, ptr %.63, i64 %.931.i.i.i
  %243 = getelementptr double, ptr %.336, i64 %.914.i.i.i
  %244 = getelementptr double, ptr %243, i64 %.661.i.i.i
  br label %B1598.if.i.i

B1598.if.i.i:                                     ; preds = %B1508.if.i.i, %B2607.i.i
  %total.15.3887.i.i = phi double [ %total.16.2894.i.i, %B1508.if.i.i ], [ %total.17.4.i.i, %B2607.i.i ]
  %.6186.0885.i.i = phi i64 [ 0, %B1508.if.i.i ], [ %.6255.i.i, %B2607.i.i ]
  %.6255.i.i = add nuw nsw i64 %.6186.0885.i.i, 1
  %.6287.i.i = getelementptr i64, ptr %242, i64 %.6186.0885.i.i
  %.6288.i.i = load i64, ptr %.6287.i.i, align 8, !noalias !71
  %.6289.i.i = icmp sgt i64 %.6288.i.i, -1
  br i1 %.6289.i.i, label %B1632.i.i, label %B2607.i.i

B1794.if.i.i:                                     ; preds = %B1976.i.i, %cholesky
  %.6430.0914.i.i = phi i64 [ 0, %cholesky ], [ %.6499.i.i, %B1976.i.i ]
  %.6499.i.i = add nuw nsw i64 %.6430.0914.i.i, 1
  %.6611901.not.not.i.i = icmp sgt i64 %.263.i.i131.i, %.6430.0914.i.i
  br i1 %.6611901.not.not.i.i, label %B1828.if.lr.ph.i.i, label %B1888.i.i

B1828.if.lr.ph.i.i:                               ; preds = %B1794.if.i.i
  %invariant.gep906.i.i = getelementptr double, ptr %196, i64 %.6430.0914.i.i
  br label %B1828.if.i.i

B1828.if.i.i:                                     ; preds = %B1828.if.i.i, %B1828.if.lr.ph.i.i
  %total.18.2904.i.i = phi double [ 0.000000e+00, %B1828.if.lr.ph.i.i ], [ %.6665.i.i, %B1828.if.i.i ]
  %.6555.0902.i.i = phi i64 [ %.6430.0914.i.i, %B1828.if.lr.ph.i.i ], [ %.6624.i.i, %B1828.if.i.i ]
  %.6624.i.i = add nuw i64 %.6555.0902.i.i, 1
  %.6650.i.i = mul nsw i64 %.6555.0902.i.i, %.263.i.i131.i
  %gep907.i.i = getelementptr double, ptr %invariant.gep906.i.i, i64 %.6650.i.i
  %.6657.i.i = load double, ptr %gep907.i.i, align 8, !noalias !71
  %.6661.i.i = getelementptr double, ptr %215, i64 %.6555.0902.i.i
  %.6662.i.i = load double, ptr %.6661.i.i, align 8, !noalias !71
  %.6663.i.i = fmul double %.6657.i.i, %.6662.i.i
  %.6665.i.i = fadd double %total.18.2904.i.i, %.6663.i.i
  %exitcond948.not.i.i = icmp eq i64 %.6624.i.i, %.263.i.i131.i
  br i1 %exitcond948.not.i.i, label %B1888.i.i, label %B1828.if.i.i

B1914.if.i152.i:                                  ; preds = %B1914.if.i152.i, %B1914.if.lr.ph.i151.i
  %total.19.2911.i.i = phi double [ %total.18.2.lcssa.i.i, %B1914.if.lr.ph.i151.i ], [ %.6813.i.i, %B1914.if.i152.i ]
  %.6703.0909.i.i = phi i64 [ 0, %B1914.if.lr.ph.i151.i ], [ %.6772.i.i, %B1914.if.i152.i ]
  %.6772.i.i = add nuw nsw i64 %.6703.0909.i.i, 1
  %.6804.i.i = getelementptr double, ptr %229, i64 %.6703.0909.i.i
  %.6805.i.i = load double, ptr %.6804.i.i, align 8, !noalias !71
  %.6809.i.i = getelementptr double, ptr %228, i64 %.6703.0909.i.i
  %.6810.i.i = load double, ptr %.6809.i.i, align 8, !noalias !71
  %.6811.i.i = fmul double %.6805.i.i, %.6810.i.i
  %.6813.i.i = fsub double %total.19.2911.i.i, %.6811.i.i
  %exitcond949.not.i.i = icmp eq i64 %.6772.i.i, %.6430.0914.i.i
  br i1 %exitcond949.not.i.i, label %B1976.i.i, label %B1914.if.i152.i

B2066.if.i.i:                                     ; preds = %B2222.i.i, %B2030.i.i
  %lp.6.1927.i.i = phi double [ %.6400.i.i, %B2030.i.i ], [ %.7193.i.i, %B2222.i.i ]
  %.6887.0926.i.i = phi i64 [ %storemerge812.i.i, %B2030.i.i ], [ %.6949.i.i, %B2222.i.i ]
  %.6884.0.in925.i.i = phi i64 [ %.263.i.i131.i, %B2030.i.i ], [ %.6884.0928.i.i, %B2222.i.i ]
  %.6884.0928.i.i = add i64 %.6884.0.in925.i.i, -1
  %.6949.i.i = add nsw i64 %.6887.0926.i.i, -1
  %.6985.i.i = getelementptr double, ptr %228, i64 %.6884.0928.i.i
  %.6986.i.i = load double, ptr %.6985.i.i, align 8, !noalias !71
  %.6989.i.i = icmp slt i64 %.6884.0928.i.i, %.1141.i.i
  br i1 %.6989.i.i, label %B2098.i.i, label %B2124.i.i

B2160.if.i.i:                                     ; preds = %B2160.if.i.i, %B2160.if.lr.ph.i.i
  %total.20.2919.i.i = phi double [ %.7013.i.i, %B2160.if.lr.ph.i.i ], [ %.7157.i.i, %B2160.if.i.i ]
  %.7050.0918.i.i = phi i64 [ %.7060.i.i, %B2160.if.lr.ph.i.i ], [ %.7112.i.i, %B2160.if.i.i ]
  %.7047.0917.i.i = phi i64 [ %.6884.0.in925.i.i, %B2160.if.lr.ph.i.i ], [ %.7116.i.i, %B2160.if.i.i ]
  %.7112.i.i = add nsw i64 %.7050.0918.i.i, -1
  %.7116.i.i = add i64 %.7047.0917.i.i, 1
  %.7142.i.i = mul nsw i64 %.7047.0917.i.i, %.263.i.i131.i
  %gep922.i.i = getelementptr double, ptr %invariant.gep921.i.i, i64 %.7142.i.i
  %.7149.i.i = load double, ptr %gep922.i.i, align 8, !noalias !71
  %.7153.i153.i = getelementptr double, ptr %232, i64 %.7047.0917.i.i
  %.7154.i.i = load double, ptr %.7153.i153.i, align 8, !noalias !71
  %.7155.i.i = fmul double %.7149.i.i, %.7154.i.i
  %.7157.i.i = fsub double %total.20.2919.i.i, %.7155.i.i
  %.7103.i.i = icmp sgt i64 %.7050.0918.i.i, 1
  br i1 %.7103.i.i, label %B2160.if.i.i, label %B2222.i.i

B2512.if.lr.ph.i.i:                               ; preds = %B2572.i.i, %B2474.if.lr.ph.i.i
  %.7811.0936.i.i = phi i64 [ 0, %B2474.if.lr.ph.i.i ], [ %.7880.i.i, %B2572.i.i ]
  %.8032.i.i = mul nuw nsw i64 %.7811.0936.i.i, %.263.i.i131.i
  %245 = getelementptr double, ptr %196, i64 %.8032.i.i
  br label %B2512.if.i.i

B2512.if.i.i:                                     ; preds = %B2512.if.i.i, %B2512.if.lr.ph.i.i
  %total.21.2933.i.i = phi double [ 0.000000e+00, %B2512.if.lr.ph.i.i ], [ %.8046.i.i, %B2512.if.i.i ]
  %.7936.0931.i.i = phi i64 [ 0, %B2512.if.lr.ph.i.i ], [ %.8005.i.i, %B2512.if.i.i ]
  %.8005.i.i = add nuw nsw i64 %.7936.0931.i.i, 1
  %.8037.i.i = getelementptr double, ptr %245, i64 %.7936.0931.i.i
  %.8038.i.i = load double, ptr %.8037.i.i, align 8, !noalias !71
  %.8042.i.i = getelementptr double, ptr %235, i64 %.7936.0931.i.i
  %.8043.i.i = load double, ptr %.8042.i.i, align 8, !noalias !71
  %.8044.i.i = fmul double %.8038.i.i, %.8043.i.i
  %.8046.i.i = fadd double %total.21.2933.i.i, %.8044.i.i
  %exitcond951.not.i.i = icmp eq i64 %.7936.0931.i.i, %.7811.0936.i.i
  br i1 %exitcond951.not.i.i, label %B2572.i.i, label %B2512.if.i.i

effects_forward: ; preds = %B386.loopexit.i.i, %B964.i.i.i, %B62.i.i, %B36.i.i
  %storemerge811.i.i = phi double [ %.4408.i.i.i, %B964.i.i.i ], [ 0.000000e+00, %B36.i.i ], [ 0.000000e+00, %B62.i.i ], [ %lp.5.1.i.i, %B386.loopexit.i.i ]
  %.2473.i = fadd double %.995.i, %storemerge811.i.i
  %.2731.i = getelementptr i8, ptr %257, i64 280
  %.2732.i = load i64, ptr %.2731.i, align 8, !noalias !9
  %.2733.not.i = icmp eq i64 %.2732.i, 0
  br i1 %.2733.not.i, label %B835.i, label %B804.i

B804.i:                                           ; preds = %effects_forward
  %.266.i.i = load i64, ptr %257, align 8, !noalias !87
  %.519.i.i = load i64, ptr %.277.i.i, align 8, !noalias !87
  %.771.i.i = getelementptr i8, ptr %257, i64 216
  %.772.i.i = load i64, ptr %.771.i.i, align 8, !noalias !87
  %.2140179.not.i.i = icmp slt i64 %.266.i.i, 1
  br i1 %.2140179.not.i.i, label %B835.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B804.i
  %.2054.i.i = getelementptr i8, ptr %257, i64 320
  %.2055.i.i = load i64, ptr %.2054.i.i, align 8, !noalias !87
  %.1795.i.i = getelementptr i8, ptr %257, i64 312
  %.1796.i.i = load i64, ptr %.1795.i.i, align 8, !noalias !87
  %.1542.i.i = getelementptr i8, ptr %257, i64 304
  %.1543.i.i = load i64, ptr %.1542.i.i, align 8, !noalias !87
  %.1283.i164.i = getelementptr i8, ptr %257, i64 296
  %.1284.i.i = load i64, ptr %.1283.i164.i, align 8, !noalias !87
  %.1030.i165.i = getelementptr i8, ptr %257, i64 288
  %.1031.i166.i = load i64, ptr %.1030.i165.i, align 8, !noalias !87
  %246 = getelementptr i64, ptr %.63, i64 %.1031.i166.i
  %247 = getelementptr double, ptr %.108, i64 %.2055.i.i
  %.2283170.not.i.i = icmp slt i64 %.519.i.i, 1
  %248 = getelementptr i64, ptr %.63, i64 %.1284.i.i
  %249 = getelementptr i64, ptr %.63, i64 %.1543.i.i
  %250 = getelementptr double, ptr %.108, i64 %.1796.i.i
  %251 = getelementptr double, ptr %.336, i64 %.772.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.2153.i.i, %.266.i.i
  br i1 %exitcond183.not.i.i, label %B835.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.2342.i.i = getelementptr i64, ptr %248, i64 %.2082.0180.i.i
  %.2343.i.i = load i64, ptr %.2342.i.i, align 8, !noalias !87
  %.2351.i.i = getelementptr i8, ptr %.2342.i.i, i64 8
  %.2352.i.i = load i64, ptr %.2351.i.i, align 8, !noalias !87
  %.2389.i.i = sub i64 %.2352.i.i, %.2343.i.i
  %.2432176.not.i.i = icmp slt i64 %.2389.i.i, 1
  br i1 %.2432176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %252 = getelementptr double, ptr %.336, i64 %.2190.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.2432.i.i = icmp samesign ugt i64 %.2379.0178.i.i, 1
  br i1 %.2432.i.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.2082.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.2153.i.i, %B356.loopexit.i.i ]
  %.2153.i.i = add nuw nsw i64 %.2082.0180.i.i, 1
  %.2185.i.i = getelementptr i64, ptr %246, i64 %.2082.0180.i.i
  %.2186.i.i = load i64, ptr %.2185.i.i, align 8, !noalias !87
  %.2188.i.i = mul nsw i64 %.2186.i.i, %.519.i.i
  %.2190.i.i = add nsw i64 %.2188.i.i, %.772.i.i
  %.2195.i.i = getelementptr double, ptr %247, i64 %.2082.0180.i.i
  %.2196.i.i = load double, ptr %.2195.i.i, align 8, !noalias !87
  br i1 %.2283170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %253 = getelementptr double, ptr %.336, i64 %.2190.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.2227.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.2296.i167.i, %B420.if.i.i ]
  %.2296.i167.i = add nuw nsw i64 %.2227.0171.i.i, 1
  %.2324.i.i = getelementptr double, ptr %253, i64 %.2227.0171.i.i
  %.2325.i.i = load double, ptr %.2324.i.i, align 8, !noalias !87
  %.2327.i.i = fmul double %.2196.i.i, %.2325.i.i
  store double %.2327.i.i, ptr %.2324.i.i, align 8, !noalias !87
  %exitcond.not.i168.i = icmp eq i64 %.519.i.i, %.2296.i167.i
  br i1 %exitcond.not.i168.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.2379.0178.i.i = phi i64 [ %.2389.i.i, %B514.if.lr.ph.i.i ], [ %.2441.i.i, %B514.loopexit.i.i ]
  %.2376.0177.i.i = phi i64 [ %.2343.i.i, %B514.if.lr.ph.i.i ], [ %.2445.i.i, %B514.loopexit.i.i ]
  %.2441.i.i = add nsw i64 %.2379.0178.i.i, -1
  %.2445.i.i = add i64 %.2376.0177.i.i, 1
  %.2482.i.i = getelementptr double, ptr %250, i64 %.2376.0177.i.i
  %.2483.i.i = load double, ptr %.2482.i.i, align 8, !noalias !87
  br i1 %.2283170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.2473.i.i = getelementptr i64, ptr %249, i64 %.2376.0177.i.i
  %.2474.i169.i = load i64, ptr %.2473.i.i, align 8, !noalias !87
  %.2476.i170.i = mul nsw i64 %.2474.i169.i, %.519.i.i
  %254 = getelementptr double, ptr %251, i64 %.2476.i170.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.2514.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.2583.i.i, %B582.if.i.i ]
  %.2583.i.i = add nuw nsw i64 %.2514.0174.i.i, 1
  %.2611.i.i = getelementptr double, ptr %252, i64 %.2514.0174.i.i
  %.2612.i.i = load double, ptr %.2611.i.i, align 8, !noalias !87
  %.2616.i.i = getelementptr double, ptr %254, i64 %.2514.0174.i.i
  %.2617.i.i = load double, ptr %.2616.i.i, align 8, !noalias !87
  %.2619.i.i = fmul double %.2483.i.i, %.2617.i.i
  %.2620.i.i = fadd double %.2612.i.i, %.2619.i.i
  store double %.2620.i.i, ptr %.2611.i.i, align 8, !noalias !87
  %exitcond182.not.i.i = icmp eq i64 %.519.i.i, %.2583.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B835.i:                                           ; preds = %B356.loopexit.i.i, %B804.i, %effects_forward, %regions_forward, %intrinsic_forward, %states_forward, %B402.i
  %lp.7.1.i = phi double [ %.995.i, %B402.i ], [ %.1843.i, %states_forward ], [ %.2139.i, %intrinsic_forward ], [ %.2435.i, %regions_forward ], [ %.2473.i, %effects_forward ], [ %.2473.i, %B804.i ], [ %.2473.i, %B356.loopexit.i.i ]
  %exitcond197.not.i = icmp eq i64 %.480.i, %.387.i
  br i1 %exitcond197.not.i, label %before_likelihood, label %B164.if.i

B164.if.i:                                        ; preds = %B835.i, %B164.if.lr.ph.i
  %lp.6.0194.i = phi double [ %.1863.i.i, %B164.if.lr.ph.i ], [ %lp.7.1.i, %B835.i ]
  %.411.0193.i = phi i64 [ 0, %B164.if.lr.ph.i ], [ %.480.i, %B835.i ]
  %.480.i = add nuw nsw i64 %.411.0193.i, 1
  %.604.i = load i64, ptr %.603.i, align 8, !noalias !9
  %.952.i = load i64, ptr %.951.i, align 8, !noalias !9
  %255 = getelementptr i64, ptr %.63, i64 %.952.i
  %.955.i = getelementptr i64, ptr %255, i64 %.411.0193.i
  %.956.i = load i64, ptr %.955.i, align 8, !noalias !9
  %256 = getelementptr i64, ptr %.63, i64 %.604.i
  %.idx.i27 = mul i64 %.956.i, 496
  %257 = getelementptr i8, ptr %256, i64 %.idx.i27
  %.277.i.i = getelementptr i8, ptr %257, i64 8
  %.278.i.i = load i64, ptr %.277.i.i, align 8, !noalias !90
  %.531.i171.i = getelementptr i8, ptr %257, i64 16
  %.532.i172.i = load i64, ptr %.531.i171.i, align 8, !noalias !90
  %.794.i173.i = getelementptr i8, ptr %257, i64 40
  %.795.i174.i = load i64, ptr %.794.i173.i, align 8, !noalias !90
  %.1048.i175.i = getelementptr i8, ptr %257, i64 48
  %.1049.i176.i = load i64, ptr %.1048.i175.i, align 8, !noalias !90
  %.1302.i.i = getelementptr i8, ptr %257, i64 32
  %.1303.i177.i = load i64, ptr %.1302.i.i, align 8, !noalias !90
  %.1565.i.i = getelementptr i8, ptr %257, i64 72
  %.1566.i.i = load i64, ptr %.1565.i.i, align 8, !noalias !90
  %.1819.i.i = getelementptr i8, ptr %257, i64 56
  %.1820.i.i = load i64, ptr %.1819.i.i, align 8, !noalias !90
  %.2079.i178.i = getelementptr i8, ptr %257, i64 88
  %.2080.i179.i = load i64, ptr %.2079.i178.i, align 8, !noalias !90
  %.2081.not.i.i = icmp eq i64 %.2080.i179.i, 0
  br i1 %.2081.not.i.i, label %B448.i.i, label %B346.i.i

B346.i.i:                                         ; preds = %B164.if.i
  %.2179356.not.i.i = icmp slt i64 %.278.i.i, 1
  br i1 %.2179356.not.i.i, label %factor_forward, label %B368.if.lr.ph.i.i

B368.if.lr.ph.i.i:                                ; preds = %B346.i.i
  %258 = getelementptr double, ptr %.336, i64 %.1566.i.i
  %259 = getelementptr i64, ptr %.63, i64 %.1303.i177.i
  %260 = getelementptr double, ptr %.336, i64 %.1820.i.i
  br label %B368.if.i.i

B448.i.i:                                         ; preds = %B164.if.i
  %.2303.i.i = sub i64 %.278.i.i, %.532.i172.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.2303.i.i, i64 0)
  %.2346362.not.i.i = icmp slt i64 %.2303.i.i, 1
  br i1 %.2346362.not.i.i, label %B564.i.i, label %B470.if.lr.ph.i.i

B470.if.lr.ph.i.i:                                ; preds = %B448.i.i
  %.2467359.not.i.i = icmp slt i64 %.278.i.i, 1
  %261 = getelementptr double, ptr %.336, i64 %.1566.i.i
  %262 = getelementptr double, ptr %.336, i64 %.1820.i.i
  br label %B470.if.i.i

B470.loopexit.i.i:                                ; preds = %B498.if.i.i, %B470.if.i.i
  %.2346.i.i = icmp samesign ugt i64 %.2293.0364.i.i, 1
  br i1 %.2346.i.i, label %B470.if.i.i, label %B564.i.i

B564.i.i:                                         ; preds = %B470.loopexit.i.i, %B448.i.i
  %.2621371.not.i.i = icmp slt i64 %.532.i172.i, 1
  br i1 %.2621371.not.i.i, label %B1160.preheader.i.i, label %B590.if.lr.ph.i.i

B590.if.lr.ph.i.i:                                ; preds = %B564.i.i
  %263 = getelementptr i64, ptr %.63, i64 %.1303.i177.i
  %264 = getelementptr i64, ptr %.63, i64 %.795.i174.i
  %265 = getelementptr double, ptr %.108, i64 %.1049.i176.i
  %266 = getelementptr double, ptr %.336, i64 %.1566.i.i
  %267 = getelementptr double, ptr %.336, i64 %.1820.i.i
  br label %B590.if.i.i

B1160.preheader.i.i:                              ; preds = %B1070.i.i, %B564.i.i
  %lp.3.0.lcssa.i182.i = phi double [ 0.000000e+00, %B564.i.i ], [ %lp.2.1.lcssa.i.i, %B1070.i.i ]
  br i1 %.2346362.not.i.i, label %factor_forward, label %B1160.if.lr.ph.i.i

B1160.if.lr.ph.i.i:                               ; preds = %B1160.preheader.i.i
  %.3394.i.i = getelementptr i8, ptr %257, i64 80
  %268 = getelementptr i64, ptr %.63, i64 %.1303.i177.i
  %269 = getelementptr double, ptr %.336, i64 %.1566.i.i
  %270 = getelementptr double, ptr %.336, i64 %.1820.i.i
  br label %B1160.if.i.i

B688.i.i:                                         ; preds = %B642.if.i.i
  %.2833.i.i = getelementptr double, ptr %.570, i64 %.2821.i181.i
  %.2834.i.i = load double, ptr %.2833.i.i, align 8, !noalias !90
  %.2844.i.i = getelementptr double, ptr %279, i64 %.2707.0366.i.i
  %.2845.i.i = load double, ptr %.2844.i.i, align 8, !noalias !90
  %.2852.i.i = tail call double @llvm.fabs.f64(double %.2834.i.i)
  %.2860.i.i = fmul double %.2852.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.2860.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.2860.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.2860.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i183.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.2853.i.i = fsub double 0x3FE62E42FEFA39EF, %.2852.i.i
  %.2846.i.i = fmul double %.2845.i.i, 2.000000e+00
  %.2835.i.i = tail call double @tanh(double %.2834.i.i)
  %.2885.i.i = fsub double %.2853.i.i, %.39.i.i183.i
  %.2886.i.i = fmul double %.2846.i.i, %.2885.i.i
  %.2888.i.i = fadd double %lp.2.1368.i.i, %.2886.i.i
  %.2895.i.i = getelementptr double, ptr %arg.grad, i64 %.2821.i181.i
  %.2896.i.i = load double, ptr %.2895.i.i, align 8, !noalias !90
  %.2898.i.i = fmul double %.2846.i.i, %.2835.i.i
  %.2899.i.i = fsub double %.2896.i.i, %.2898.i.i
  store double %.2899.i.i, ptr %.2895.i.i, align 8, !noalias !90
  %.2905.i.i = fmul double %left.2.1369.i.i, %.2835.i.i
  %.2914.i.i = tail call double @cosh(double %.2834.i.i)
  %.2919.i.i = fdiv double %left.2.1369.i.i, %.2914.i.i
  br label %B1012.i.i

B1012.i.i:                                        ; preds = %B642.if.i.i, %B688.i.i
  %lp.4.2.i.i = phi double [ %.2888.i.i, %B688.i.i ], [ %lp.2.1368.i.i, %B642.if.i.i ]
  %left.3.2.i.i = phi double [ %.2919.i.i, %B688.i.i ], [ %left.2.1369.i.i, %B642.if.i.i ]
  %entry.2.2.i.i = phi double [ %.2905.i.i, %B688.i.i ], [ 0.000000e+00, %B642.if.i.i ]
  %.2946.i.i = getelementptr double, ptr %280, i64 %.2707.0366.i.i
  store double %entry.2.2.i.i, ptr %.2946.i.i, align 8, !noalias !90
  %.2950.i.i = fmul double %.2676.i.i, %entry.2.2.i.i
  %.2963.i.i = getelementptr double, ptr %281, i64 %.2707.0366.i.i
  store double %.2950.i.i, ptr %.2963.i.i, align 8, !noalias !90
  %exitcond384.not.i.i = icmp eq i64 %.2776.i.i, %.2565.0372.i.i
  br i1 %exitcond384.not.i.i, label %B1070.i.i, label %B642.if.i.i

B1070.i.i:                                        ; preds = %B1012.i.i, %B590.if.i.i
  %.2977.pre-phi.i.i = phi i64 [ 0, %B590.if.i.i ], [ %.2814.i.i, %B1012.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.3.0374.i.i, %B590.if.i.i ], [ %lp.4.2.i.i, %B1012.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B590.if.i.i ], [ %left.3.2.i.i, %B1012.i.i ]
  %271 = getelementptr double, ptr %266, i64 %.2977.pre-phi.i.i
  %.2984.i.i = getelementptr double, ptr %271, i64 %.2565.0372.i.i
  store double %left.2.1.lcssa.i.i, ptr %.2984.i.i, align 8, !noalias !90
  %.2988.i.i = fmul double %.2676.i.i, %left.2.1.lcssa.i.i
  %272 = getelementptr double, ptr %267, i64 %.2977.pre-phi.i.i
  %.3003.i.i = getelementptr double, ptr %272, i64 %.2565.0372.i.i
  store double %.2988.i.i, ptr %.3003.i.i, align 8, !noalias !90
  %exitcond385.not.i.i = icmp eq i64 %.2634.i.i, %.532.i172.i
  br i1 %exitcond385.not.i.i, label %B1160.preheader.i.i, label %B590.if.i.i

B1160.loopexit.i.i:                               ; preds = %B1272.if.i.i, %B1160.if.i.i
  %.3101.i.i = icmp sgt i64 %.3048.0381.i.i, 1
  br i1 %.3101.i.i, label %B1160.if.i.i, label %factor_forward

B368.if.i.i:                                      ; preds = %B368.if.i.i, %B368.if.lr.ph.i.i
  %.2121.0358.i.i = phi i64 [ 0, %B368.if.lr.ph.i.i ], [ %.2192.i.i, %B368.if.i.i ]
  %.2192.i.i = add nuw nsw i64 %.2121.0358.i.i, 1
  %.2218.i.i = mul nuw nsw i64 %.2121.0358.i.i, %.278.i.i
  %273 = getelementptr double, ptr %258, i64 %.2218.i.i
  %.2223.i.i = getelementptr double, ptr %273, i64 %.2121.0358.i.i
  store double 1.000000e+00, ptr %.2223.i.i, align 8, !noalias !90
  %.2228.i.i = getelementptr i64, ptr %259, i64 %.2121.0358.i.i
  %.2229.i.i = load i64, ptr %.2228.i.i, align 8, !noalias !90
  %.2231.i.i = getelementptr double, ptr %.336, i64 %.2229.i.i
  %.2232.i.i = load double, ptr %.2231.i.i, align 8, !noalias !90
  %274 = getelementptr double, ptr %260, i64 %.2218.i.i
  %.2239.i.i = getelementptr double, ptr %274, i64 %.2121.0358.i.i
  store double %.2232.i.i, ptr %.2239.i.i, align 8, !noalias !90
  %exitcond.not.i180.i = icmp eq i64 %.2192.i.i, %.278.i.i
  br i1 %exitcond.not.i180.i, label %factor_forward, label %B368.if.i.i

B470.if.i.i:                                      ; preds = %B470.loopexit.i.i, %B470.if.lr.ph.i.i
  %.2293.0364.i.i = phi i64 [ %storemerge.i.i, %B470.if.lr.ph.i.i ], [ %.2355.i.i, %B470.loopexit.i.i ]
  %.2290.0363.i.i = phi i64 [ %.532.i172.i, %B470.if.lr.ph.i.i ], [ %.2359.i.i, %B470.loopexit.i.i ]
  %.2355.i.i = add nsw i64 %.2293.0364.i.i, -1
  %.2359.i.i = add i64 %.2290.0363.i.i, 1
  br i1 %.2467359.not.i.i, label %B470.loopexit.i.i, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B470.if.i.i
  %275 = mul nsw i64 %.2290.0363.i.i, %.278.i.i
  %276 = getelementptr double, ptr %261, i64 %275
  %277 = getelementptr double, ptr %262, i64 %275
  br label %B498.if.i.i

B498.if.i.i:                                      ; preds = %B498.if.i.i, %B498.if.lr.ph.i.i
  %.2411.0360.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.2480.i.i, %B498.if.i.i ]
  %.2480.i.i = add nuw nsw i64 %.2411.0360.i.i, 1
  %.2512.i.i = getelementptr double, ptr %276, i64 %.2411.0360.i.i
  store double 0.000000e+00, ptr %.2512.i.i, align 8, !noalias !90
  %.2521.i.i = getelementptr double, ptr %277, i64 %.2411.0360.i.i
  store double 0.000000e+00, ptr %.2521.i.i, align 8, !noalias !90
  %exitcond383.not.i.i = icmp eq i64 %.278.i.i, %.2480.i.i
  br i1 %exitcond383.not.i.i, label %B470.loopexit.i.i, label %B498.if.i.i

B590.if.i.i:                                      ; preds = %B1070.i.i, %B590.if.lr.ph.i.i
  %lp.3.0374.i.i = phi double [ 0.000000e+00, %B590.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B1070.i.i ]
  %.2565.0372.i.i = phi i64 [ 0, %B590.if.lr.ph.i.i ], [ %.2634.i.i, %B1070.i.i ]
  %.2634.i.i = add nuw nsw i64 %.2565.0372.i.i, 1
  %.2672.i.i = getelementptr i64, ptr %263, i64 %.2565.0372.i.i
  %.2673.i.i = load i64, ptr %.2672.i.i, align 8, !noalias !90
  %.2675.i.i = getelementptr double, ptr %.336, i64 %.2673.i.i
  %.2676.i.i = load double, ptr %.2675.i.i, align 8, !noalias !90
  %.2763365.not.i.i = icmp eq i64 %.2565.0372.i.i, 0
  br i1 %.2763365.not.i.i, label %B1070.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B590.if.i.i
  %.2814.i.i = mul nsw i64 %.2565.0372.i.i, %.278.i.i
  %278 = getelementptr i64, ptr %264, i64 %.2814.i.i
  %279 = getelementptr double, ptr %265, i64 %.2814.i.i
  %280 = getelementptr double, ptr %266, i64 %.2814.i.i
  %281 = getelementptr double, ptr %267, i64 %.2814.i.i
  br label %B642.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.lr.ph.i.i, %B1012.i.i
  %left.2.1369.i.i = phi double [ 1.000000e+00, %B642.if.lr.ph.i.i ], [ %left.3.2.i.i, %B1012.i.i ]
  %lp.2.1368.i.i = phi double [ %lp.3.0374.i.i, %B642.if.lr.ph.i.i ], [ %lp.4.2.i.i, %B1012.i.i ]
  %.2707.0366.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.2776.i.i, %B1012.i.i ]
  %.2776.i.i = add nuw nsw i64 %.2707.0366.i.i, 1
  %.2820.i.i = getelementptr i64, ptr %278, i64 %.2707.0366.i.i
  %.2821.i181.i = load i64, ptr %.2820.i.i, align 8, !noalias !90
  %.2829.i.i = icmp sgt i64 %.2821.i181.i, -1
  br i1 %.2829.i.i, label %B688.i.i, label %B1012.i.i

B1160.if.i.i:                                     ; preds = %B1160.loopexit.i.i, %B1160.if.lr.ph.i.i
  %.3048.0381.i.i = phi i64 [ %storemerge.i.i, %B1160.if.lr.ph.i.i ], [ %.3110.i.i, %B1160.loopexit.i.i ]
  %.3045.0380.i.i = phi i64 [ %.532.i172.i, %B1160.if.lr.ph.i.i ], [ %.3114.i.i, %B1160.loopexit.i.i ]
  %.3110.i.i = add nsw i64 %.3048.0381.i.i, -1
  %.3114.i.i = add i64 %.3045.0380.i.i, 1
  %.3395.i.i = load i64, ptr %.3394.i.i, align 8, !noalias !90
  %.3397.i.i = sub i64 %.3045.0380.i.i, %.532.i172.i
  %282 = getelementptr i64, ptr %.63, i64 %.3397.i.i
  %.3401.i.i = getelementptr i64, ptr %282, i64 %.3395.i.i
  %.3402.i.i = load i64, ptr %.3401.i.i, align 8, !noalias !90
  %.3407.i.i = getelementptr i64, ptr %268, i64 %.3045.0380.i.i
  %.3408.i.i = load i64, ptr %.3407.i.i, align 8, !noalias !90
  %.3410.i.i = getelementptr double, ptr %.336, i64 %.3408.i.i
  %.3411.i.i = load double, ptr %.3410.i.i, align 8, !noalias !90
  %.3499376.i.i = icmp sgt i64 %.3402.i.i, -1
  br i1 %.3499376.i.i, label %B1272.if.lr.ph.i.i, label %B1160.loopexit.i.i

B1272.if.lr.ph.i.i:                               ; preds = %B1160.if.i.i
  %.3539.i.i = mul nsw i64 %.3402.i.i, %.278.i.i
  %283 = getelementptr double, ptr %269, i64 %.3539.i.i
  %.3548.i.i = mul nsw i64 %.3045.0380.i.i, %.278.i.i
  %284 = getelementptr double, ptr %269, i64 %.3548.i.i
  %285 = getelementptr double, ptr %270, i64 %.3548.i.i
  br label %B1272.if.i.i

B1272.if.i.i:                                     ; preds = %B1272.if.i.i, %B1272.if.lr.ph.i.i
  %.3443.0377.i.i = phi i64 [ 0, %B1272.if.lr.ph.i.i ], [ %.3512.i.i, %B1272.if.i.i ]
  %.3512.i.i = add nuw i64 %.3443.0377.i.i, 1
  %.3544.i.i = getelementptr double, ptr %283, i64 %.3443.0377.i.i
  %.3545.i.i = load double, ptr %.3544.i.i, align 8, !noalias !90
  %.3553.i.i = getelementptr double, ptr %284, i64 %.3443.0377.i.i
  store double %.3545.i.i, ptr %.3553.i.i, align 8, !noalias !90
  %.3565.i.i = fmul double %.3411.i.i, %.3545.i.i
  %.3573.i.i = getelementptr double, ptr %285, i64 %.3443.0377.i.i
  store double %.3565.i.i, ptr %.3573.i.i, align 8, !noalias !90
  %exitcond.not.i28 = icmp eq i64 %.3443.0377.i.i, %.3402.i.i
  br i1 %exitcond.not.i28, label %B1160.loopexit.i.i, label %B1272.if.i.i

factor_forward: ; preds = %B368.if.i.i, %B1160.loopexit.i.i, %B1160.preheader.i.i, %B346.i.i
  %storemerge341.i.i = phi double [ %lp.3.0.lcssa.i182.i, %B1160.preheader.i.i ], [ 0.000000e+00, %B346.i.i ], [ %lp.3.0.lcssa.i182.i, %B1160.loopexit.i.i ], [ 0.000000e+00, %B368.if.i.i ]
  %.995.i = fadd double %lp.6.0194.i, %storemerge341.i.i
  %.1253.i = getelementptr i8, ptr %257, i64 448
  %.1254.i = load i64, ptr %.1253.i, align 8, !noalias !9
  %.1255.i = icmp sgt i64 %.1254.i, -1
  br i1 %.1255.i, label %B376.i, label %B402.i

before_likelihood: ; preds = %B835.i, %forward
  %lp.6.0.lcssa.i = phi double [ %.1863.i.i, %forward ], [ %lp.7.1.i, %B835.i ]
  %.849 = getelementptr i8, ptr %.63, i64 120
  %.850 = load i64, ptr %.849, align 8
  %.60.i29 = getelementptr i64, ptr %.63, i64 %.850
  %.61.i = load i64, ptr %.60.i29, align 8, !noalias !93
  %.94.i = getelementptr i8, ptr %.60.i29, i64 40
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !93
  %.134.i = getelementptr i8, ptr %.60.i29, i64 32
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !93
  %.217173.not.i = icmp slt i64 %.135.i, 1
  br i1 %.217173.not.i, label %B286.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %286 = getelementptr i64, ptr %.63, i64 %.95.i
  %.1224.i.i = icmp sgt i64 %.61.i, 0
  %.2417449.not.i.i = icmp slt i64 %.61.i, 1
  br label %B146.if.i

B254.i:                                           ; preds = %B146.if.i
  %.89.i.i = getelementptr i8, ptr %.385.i, i64 24
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !96
  %.155.i.i = getelementptr i8, ptr %.385.i, i64 40
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !96
  %.227.i.i88 = getelementptr i8, ptr %.385.i, i64 48
  %.228.i.i = load i64, ptr %.227.i.i88, align 8, !noalias !96
  %.293.i.i = getelementptr i8, ptr %.385.i, i64 104
  %.294.i.i = load i64, ptr %.293.i.i, align 8, !noalias !96
  %.359.i.i89 = getelementptr i8, ptr %.385.i, i64 112
  %.360.i.i = load i64, ptr %.359.i.i89, align 8, !noalias !96
  %.452436.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.452436.not.i.i, label %B370.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B254.i
  %.557.i.i = getelementptr i8, ptr %.385.i, i64 32
  %287 = getelementptr double, ptr %.336, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700443.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700443.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.385.i, i64 64
  %288 = getelementptr double, ptr %.108, i64 %.228.i.i
  %289 = getelementptr double, ptr %.336, i64 %.360.i.i
  %290 = getelementptr double, ptr %.336, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %290, i64 %.644.0444.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !96
  %exitcond470.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond470.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i = getelementptr i8, ptr %.385.i, i64 96
  %.1044.i.i = load i64, ptr %.1043.i.i, align 8, !noalias !96
  br i1 %.1224.i.i, label %B706.if.lr.ph.i.i, label %B788.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i = getelementptr i8, ptr %.385.i, i64 72
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !96
  %.1109.i.i = getelementptr i8, ptr %.385.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !96
  %291 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %292 = getelementptr double, ptr %.336, i64 %.294.i.i
  %.1319.i.i = icmp sgt i64 %.1176.i.i, -1
  %293 = getelementptr double, ptr %.108, i64 %.1176.i.i
  %294 = getelementptr double, ptr %.336, i64 %.1044.i.i
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i = getelementptr double, ptr %293, i64 %.1210.0447.i.i
  %.1329.i.i = load double, ptr %.1328.i.i, align 8, !noalias !96
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i = fadd double %.1317.i.i105, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %294, i64 %.1210.0447.i.i
  store double %.1339.i.i, ptr %.1350.i.i, align 8, !noalias !96
  %exitcond471.not.i.i = icmp eq i64 %.61.i, %.1279.i.i104
  br i1 %exitcond471.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i91 = getelementptr i8, ptr %.385.i, i64 80
  %.1428.i.i92 = load i64, ptr %.1427.i.i91, align 8, !noalias !96
  %.1508463.not.i.i = icmp slt i64 %.1428.i.i92, 1
  br i1 %.1508463.not.i.i, label %B728.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.385.i, i64 88
  %295 = getelementptr double, ptr %.336, i64 %.1044.i.i
  br label %B852.if.i.i

B1256.i.i:                                        ; preds = %B852.if.i.i
  %.484.i.i.i100 = getelementptr i8, ptr %.1677.i.i, i64 40
  %.485.i.i.i = load i64, ptr %.484.i.i.i100, align 8, !noalias !99
  %.56786.not.i.i.i = icmp slt i64 %.485.i.i.i, 1
  br i1 %.56786.not.i.i.i, label %B366.i.i.i, label %B310.if.lr.ph.i.i.i

B310.if.lr.ph.i.i.i:                              ; preds = %B1256.i.i
  %.10136.not.i.i.i.i = icmp slt i64 %.1712.i.i, 1
  %296 = getelementptr double, ptr %.336, i64 %.1965.i.i
  %297 = getelementptr double, ptr %.108, i64 %.1999.i.i
  %298 = getelementptr double, ptr %.336, i64 %.2116.i.i
  br label %B310.if.i.i.i

B366.i.i.i:                                       ; preds = %product, %B1256.i.i
  br i1 %.1224.i.i, label %B392.if.lr.ph.i.i.i, label %B1833.i.i

B392.if.lr.ph.i.i.i:                              ; preds = %B366.i.i.i
  %299 = getelementptr i64, ptr %.63, i64 %.2076.i.i
  %300 = getelementptr double, ptr %.336, i64 %.2116.i.i
  br label %B392.if.i.i.i

B310.if.i.i.i:                                    ; preds = %product, %B310.if.lr.ph.i.i.i
  %.509.088.i.i.i = phi i64 [ 0, %B310.if.lr.ph.i.i.i ], [ %.580.i.i.i, %product ]
  %.580.i.i.i = add nuw nsw i64 %.509.088.i.i.i, 1
  br i1 %.10136.not.i.i.i.i, label %product, label %B30.if.lr.ph.i.i.i.i

B30.if.lr.ph.i.i.i.i:                             ; preds = %B310.if.i.i.i
  %.607.i.i.i = mul nuw nsw i64 %.509.088.i.i.i, %.1712.i.i
  %301 = getelementptr double, ptr %297, i64 %.607.i.i.i
  br label %B30.if.i.i.i.i

B30.if.i.i.i.i:                                   ; preds = %B30.if.i.i.i.i, %B30.if.lr.ph.i.i.i.i
  %total.2.039.i.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i.i ], [ %.151.i.i.i.i, %B30.if.i.i.i.i ]
  %.43.037.i.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i.i.i.i ], [ %.114.i.i.i.i101, %B30.if.i.i.i.i ]
  %.114.i.i.i.i101 = add nuw nsw i64 %.43.037.i.i.i.i, 1
  %.142.i.i.i.i = getelementptr double, ptr %296, i64 %.43.037.i.i.i.i
  %.143.i.i.i.i = load double, ptr %.142.i.i.i.i, align 8, !noalias !102
  %.147.i.i.i.i = getelementptr double, ptr %301, i64 %.43.037.i.i.i.i
  %.148.i.i.i.i = load double, ptr %.147.i.i.i.i, align 8, !noalias !102
  %.149.i.i.i.i = fmul reassoc nsz contract double %.148.i.i.i.i, %.143.i.i.i.i
  %.151.i.i.i.i = fadd reassoc nsz contract double %.149.i.i.i.i, %total.2.039.i.i.i.i
  %exitcond.not.i.i.i.i102 = icmp eq i64 %.114.i.i.i.i101, %.1712.i.i
  br i1 %exitcond.not.i.i.i.i102, label %product, label %B30.if.i.i.i.i

product: ; preds = %B30.if.i.i.i.i, %B310.if.i.i.i
  %total.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B310.if.i.i.i ], [ %.151.i.i.i.i, %B30.if.i.i.i.i ]
  %.641.i.i.i = getelementptr double, ptr %298, i64 %.509.088.i.i.i
  store double %total.2.0.lcssa.i.i.i.i, ptr %.641.i.i.i, align 8, !noalias !99
  %exitcond.not.i.i.i103 = icmp eq i64 %.580.i.i.i, %.485.i.i.i
  br i1 %exitcond.not.i.i.i103, label %B366.i.i.i, label %B310.if.i.i.i

B392.if.i.i.i:                                    ; preds = %B392.if.i.i.i, %B392.if.lr.ph.i.i.i
  %.682.090.i.i.i = phi i64 [ 0, %B392.if.lr.ph.i.i.i ], [ %.751.i.i.i, %B392.if.i.i.i ]
  %.751.i.i.i = add nuw nsw i64 %.682.090.i.i.i, 1
  %.779.i.i.i = getelementptr double, ptr %295, i64 %.682.090.i.i.i
  %.780.i.i.i = load double, ptr %.779.i.i.i, align 8, !noalias !99
  %.784.i.i.i = getelementptr i64, ptr %299, i64 %.682.090.i.i.i
  %.785.i.i.i = load i64, ptr %.784.i.i.i, align 8, !noalias !99
  %.789.i.i.i = getelementptr double, ptr %300, i64 %.785.i.i.i
  %.790.i.i.i = load double, ptr %.789.i.i.i, align 8, !noalias !99
  %.791.i.i.i = fadd double %.780.i.i.i, %.790.i.i.i
  store double %.791.i.i.i, ptr %.779.i.i.i, align 8, !noalias !99
  %exitcond92.not.i.i.i = icmp eq i64 %.751.i.i.i, %.61.i
  br i1 %exitcond92.not.i.i.i, label %B1833.i.i, label %B392.if.i.i.i

B1288.i.i:                                        ; preds = %B852.if.i.i
  switch i64 %.1712.i.i, label %B1646.preheader.i.i [
    i64 1, label %B1322.preheader.i.i
    i64 2, label %B1462.preheader.i.i
  ]

B1462.preheader.i.i:                              ; preds = %B1288.i.i
  br i1 %.2417449.not.i.i, label %B1833.i.i, label %B1462.if.lr.ph.i.i

B1462.if.lr.ph.i.i:                               ; preds = %B1462.preheader.i.i
  %302 = getelementptr i64, ptr %.63, i64 %.2042.i.i
  %303 = getelementptr i64, ptr %.63, i64 %.2076.i.i
  %304 = getelementptr double, ptr %.336, i64 %.1965.i.i
  %305 = getelementptr double, ptr %.108, i64 %.1999.i.i
  br label %B1462.if.i.i

B1322.preheader.i.i:                              ; preds = %B1288.i.i
  br i1 %.2417449.not.i.i, label %B1833.i.i, label %B1322.if.lr.ph.i.i

B1322.if.lr.ph.i.i:                               ; preds = %B1322.preheader.i.i
  %306 = getelementptr i64, ptr %.63, i64 %.2042.i.i
  %307 = getelementptr double, ptr %.336, i64 %.1965.i.i
  %308 = getelementptr i64, ptr %.63, i64 %.2076.i.i
  %309 = getelementptr double, ptr %.108, i64 %.1999.i.i
  br label %B1322.if.i.i

B1646.preheader.i.i:                              ; preds = %B1288.i.i
  br i1 %.2417449.not.i.i, label %B1833.i.i, label %B1646.if.lr.ph.i.i

B1646.if.lr.ph.i.i:                               ; preds = %B1646.preheader.i.i
  %310 = getelementptr i64, ptr %.63, i64 %.2042.i.i
  %311 = getelementptr i64, ptr %.63, i64 %.2076.i.i
  %.2741455.not.i.i = icmp slt i64 %.1712.i.i, 1
  %312 = getelementptr double, ptr %.336, i64 %.1965.i.i
  %313 = getelementptr double, ptr %.108, i64 %.1999.i.i
  br label %B1646.if.i.i

B1782.i.i:                                        ; preds = %B1734.if.i.i, %B1646.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1646.if.i.i ], [ %.2791.i.i, %B1734.if.i.i ]
  %.2809.i.i = getelementptr double, ptr %295, i64 %.2535.0461.i.i
  %.2810.i.i = load double, ptr %.2809.i.i, align 8, !noalias !96
  %.2812.i.i = fadd double %total.5.2.lcssa.i.i, %.2810.i.i
  store double %.2812.i.i, ptr %.2809.i.i, align 8, !noalias !96
  %exitcond475.not.i.i = icmp eq i64 %.61.i, %.2604.i.i
  br i1 %exitcond475.not.i.i, label %B1833.i.i, label %B1646.if.i.i

B1833.i.i:                                        ; preds = %B1462.if.i.i, %B1322.if.i.i, %B1782.i.i, %B392.if.i.i.i, %B1646.preheader.i.i, %B1322.preheader.i.i, %B1462.preheader.i.i, %B366.i.i.i
  %exitcond476.not.i.i = icmp eq i64 %.1521.i.i93, %.1428.i.i92
  br i1 %exitcond476.not.i.i, label %B728.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0438.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i, %B232.if.i.i ]
  %.465.i.i = add nuw nsw i64 %.394.0438.i.i, 1
  %.558.i.i = load i64, ptr %.557.i.i, align 8, !noalias !96
  %314 = getelementptr i64, ptr %.63, i64 %.558.i.i
  %.567.idx.i.i = shl i64 %.394.0438.i.i, 4
  %.567.i.i = getelementptr i8, ptr %314, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !96
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.570, ptr %.336
  %.590.i.i = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !96
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !96
  %.605.i.i = getelementptr double, ptr %287, i64 %.394.0438.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i, align 8, !noalias !96
  %exitcond.not.i.i90 = icmp eq i64 %.90.i.i, %.465.i.i
  br i1 %exitcond.not.i.i90, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0444.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0444.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !96
  %315 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %315, i64 %.644.0444.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !96
  br i1 %.452436.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0444.i.i, %.90.i.i
  %316 = getelementptr double, ptr %288, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1442.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0440.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0440.i.i, 1
  %.940.i.i = getelementptr double, ptr %316, i64 %.839.0440.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !96
  %.945.i.i = getelementptr double, ptr %289, i64 %.839.0440.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !96
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1442.i.i, %.947.i.i
  %exitcond469.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond469.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0447.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i104, %B766.i.i ]
  %.1279.i.i104 = add nuw nsw i64 %.1210.0447.i.i, 1
  %.1311.i.i = getelementptr i64, ptr %291, i64 %.1210.0447.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i, align 8, !noalias !96
  %.1316.i.i = getelementptr double, ptr %292, i64 %.1312.i.i
  %.1317.i.i105 = load double, ptr %.1316.i.i, align 8, !noalias !96
  br i1 %.1319.i.i, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1833.i.i, %B852.if.lr.ph.i.i
  %.1452.0464.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i93, %B1833.i.i ]
  %.1521.i.i93 = add nuw nsw i64 %.1452.0464.i.i, 1
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !96
  %317 = getelementptr i64, ptr %.63, i64 %.1611.i.i
  %.1677.idx.i.i = mul i64 %.1452.0464.i.i, 56
  %.1677.i.i = getelementptr i8, ptr %317, i64 %.1677.idx.i.i
  %.1678.i.i = load i64, ptr %.1677.i.i, align 8, !noalias !96
  %.1711.i.i = getelementptr i8, ptr %.1677.i.i, i64 8
  %.1712.i.i = load i64, ptr %.1711.i.i, align 8, !noalias !96
  %318 = getelementptr i64, ptr %.63, i64 %.1678.i.i
  %.1964.i.i = getelementptr i8, ptr %318, i64 216
  %.1965.i.i = load i64, ptr %.1964.i.i, align 8, !noalias !96
  %.1998.i.i = getelementptr i8, ptr %.1677.i.i, i64 32
  %.1999.i.i = load i64, ptr %.1998.i.i, align 8, !noalias !96
  %.2041.i.i = getelementptr i8, ptr %.1677.i.i, i64 16
  %.2042.i.i = load i64, ptr %.2041.i.i, align 8, !noalias !96
  %.2075.i.i = getelementptr i8, ptr %.1677.i.i, i64 24
  %.2076.i.i = load i64, ptr %.2075.i.i, align 8, !noalias !96
  %.2115.i.i = getelementptr i8, ptr %.1677.i.i, i64 48
  %.2116.i.i = load i64, ptr %.2115.i.i, align 8, !noalias !96
  %.2117.i.i = icmp sgt i64 %.2116.i.i, -1
  br i1 %.2117.i.i, label %B1256.i.i, label %B1288.i.i

B1322.if.i.i:                                     ; preds = %B1322.if.i.i, %B1322.if.lr.ph.i.i
  %.2194.0453.i.i = phi i64 [ 0, %B1322.if.lr.ph.i.i ], [ %.2263.i.i, %B1322.if.i.i ]
  %.2263.i.i = add nuw nsw i64 %.2194.0453.i.i, 1
  %.2291.i.i98 = getelementptr double, ptr %295, i64 %.2194.0453.i.i
  %.2292.i.i = load double, ptr %.2291.i.i98, align 8, !noalias !96
  %.2296.i.i99 = getelementptr i64, ptr %306, i64 %.2194.0453.i.i
  %.2297.i.i = load i64, ptr %.2296.i.i99, align 8, !noalias !96
  %.2301.i.i = getelementptr double, ptr %307, i64 %.2297.i.i
  %.2302.i.i = load double, ptr %.2301.i.i, align 8, !noalias !96
  %.2306.i.i = getelementptr i64, ptr %308, i64 %.2194.0453.i.i
  %.2307.i.i = load i64, ptr %.2306.i.i, align 8, !noalias !96
  %.2311.i.i = getelementptr double, ptr %309, i64 %.2307.i.i
  %.2312.i.i = load double, ptr %.2311.i.i, align 8, !noalias !96
  %.2313.i.i = fmul double %.2302.i.i, %.2312.i.i
  %.2314.i.i = fadd double %.2292.i.i, %.2313.i.i
  store double %.2314.i.i, ptr %.2291.i.i98, align 8, !noalias !96
  %exitcond473.not.i.i = icmp eq i64 %.61.i, %.2263.i.i
  br i1 %exitcond473.not.i.i, label %B1833.i.i, label %B1322.if.i.i

B1462.if.i.i:                                     ; preds = %B1462.if.i.i, %B1462.if.lr.ph.i.i
  %.2361.0450.i.i = phi i64 [ 0, %B1462.if.lr.ph.i.i ], [ %.2430.i.i, %B1462.if.i.i ]
  %.2430.i.i = add nuw nsw i64 %.2361.0450.i.i, 1
  %.2458.i.i = getelementptr i64, ptr %302, i64 %.2361.0450.i.i
  %.2459.i.i = load i64, ptr %.2458.i.i, align 8, !noalias !96
  %.2466.i.i = getelementptr i64, ptr %303, i64 %.2361.0450.i.i
  %.2467.i.i = load i64, ptr %.2466.i.i, align 8, !noalias !96
  %.2474.i.i94 = getelementptr double, ptr %295, i64 %.2361.0450.i.i
  %.2475.i.i95 = load double, ptr %.2474.i.i94, align 8, !noalias !96
  %.2477.idx.i.i = shl i64 %.2459.i.i, 4
  %.2477.i.i = getelementptr i8, ptr %304, i64 %.2477.idx.i.i
  %.2478.i.i = load double, ptr %.2477.i.i, align 8, !noalias !96
  %.2480.idx.i.i = shl i64 %.2467.i.i, 4
  %.2480.i.i96 = getelementptr i8, ptr %305, i64 %.2480.idx.i.i
  %.2481.i.i = load double, ptr %.2480.i.i96, align 8, !noalias !96
  %.2482.i.i97 = fmul double %.2478.i.i, %.2481.i.i
  %.2485.i.i = getelementptr i8, ptr %.2477.i.i, i64 8
  %.2486.i.i = load double, ptr %.2485.i.i, align 8, !noalias !96
  %.2489.i.i = getelementptr i8, ptr %.2480.i.i96, i64 8
  %.2490.i.i = load double, ptr %.2489.i.i, align 8, !noalias !96
  %.2491.i.i = fmul double %.2486.i.i, %.2490.i.i
  %.2492.i.i = fadd double %.2482.i.i97, %.2491.i.i
  %.2493.i.i = fadd double %.2475.i.i95, %.2492.i.i
  store double %.2493.i.i, ptr %.2474.i.i94, align 8, !noalias !96
  %exitcond472.not.i.i = icmp eq i64 %.61.i, %.2430.i.i
  br i1 %exitcond472.not.i.i, label %B1833.i.i, label %B1462.if.i.i

B1646.if.i.i:                                     ; preds = %B1782.i.i, %B1646.if.lr.ph.i.i
  %.2535.0461.i.i = phi i64 [ 0, %B1646.if.lr.ph.i.i ], [ %.2604.i.i, %B1782.i.i ]
  %.2604.i.i = add nuw nsw i64 %.2535.0461.i.i, 1
  br i1 %.2741455.not.i.i, label %B1782.i.i, label %B1734.if.lr.ph.i.i

B1734.if.lr.ph.i.i:                               ; preds = %B1646.if.i.i
  %.2646.i.i = getelementptr i64, ptr %311, i64 %.2535.0461.i.i
  %.2647.i.i = load i64, ptr %.2646.i.i, align 8, !noalias !96
  %.2649.i.i = mul nsw i64 %.2647.i.i, %.1712.i.i
  %.2636.i.i = getelementptr i64, ptr %310, i64 %.2535.0461.i.i
  %.2637.i.i = load i64, ptr %.2636.i.i, align 8, !noalias !96
  %.2639.i.i = mul nsw i64 %.2637.i.i, %.1712.i.i
  %319 = getelementptr double, ptr %312, i64 %.2639.i.i
  %320 = getelementptr double, ptr %313, i64 %.2649.i.i
  br label %B1734.if.i.i

B1734.if.i.i:                                     ; preds = %B1734.if.i.i, %B1734.if.lr.ph.i.i
  %total.5.2458.i.i = phi double [ 0.000000e+00, %B1734.if.lr.ph.i.i ], [ %.2791.i.i, %B1734.if.i.i ]
  %.2685.0456.i.i = phi i64 [ 0, %B1734.if.lr.ph.i.i ], [ %.2754.i.i, %B1734.if.i.i ]
  %.2754.i.i = add nuw nsw i64 %.2685.0456.i.i, 1
  %.2782.i.i = getelementptr double, ptr %319, i64 %.2685.0456.i.i
  %.2783.i.i = load double, ptr %.2782.i.i, align 8, !noalias !96
  %.2787.i.i = getelementptr double, ptr %320, i64 %.2685.0456.i.i
  %.2788.i.i = load double, ptr %.2787.i.i, align 8, !noalias !96
  %.2789.i.i = fmul double %.2783.i.i, %.2788.i.i
  %.2791.i.i = fadd double %total.5.2458.i.i, %.2789.i.i
  %exitcond474.not.i.i = icmp eq i64 %.1712.i.i, %.2754.i.i
  br i1 %exitcond474.not.i.i, label %B1782.i.i, label %B1734.if.i.i

B286.i:                                           ; preds = %B728.i, %before_likelihood
  %.472.i33 = getelementptr i8, ptr %.60.i29, i64 48
  %.473.i = load i64, ptr %.472.i33, align 8, !noalias !93
  %.474.i = icmp sgt i64 %.473.i, -1
  br i1 %.474.i, label %B344.i, label %B494.i

B344.i:                                           ; preds = %B286.i
  %.58.i.i = load i64, ptr %.60.i29, align 8, !noalias !105
  %.223.i.i = load i64, ptr %.134.i, align 8, !noalias !105
  %.305110.not.i.i = icmp slt i64 %.223.i.i, 1
  br i1 %.305110.not.i.i, label %keep, label %B228.if.lr.ph.i.i

B228.if.lr.ph.i.i:                                ; preds = %B344.i
  %321 = getelementptr i64, ptr %.63, i64 %.473.i
  %.180.i.i = getelementptr i8, ptr %321, i64 16
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !105
  %.91.i.i = load i64, ptr %.94.i, align 8, !noalias !105
  %322 = getelementptr i64, ptr %.63, i64 %.91.i.i
  %.634107.not.i.i = icmp slt i64 %.58.i.i, 1
  br label %B228.if.i.i

B336.i.i:                                         ; preds = %B228.if.i.i
  br i1 %.634107.not.i.i, label %B476.i.i, label %B400.if.lr.ph.i.i

B400.if.lr.ph.i.i:                                ; preds = %B336.i.i
  %.549.i.i = getelementptr i8, ptr %.473.i.i, i64 96
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !105
  %323 = getelementptr double, ptr %.336, i64 %.550.i.i
  %324 = getelementptr double, ptr %.336, i64 %to.3.0113.i.i
  br label %B400.if.i.i

B476.i.i:                                         ; preds = %B400.if.i.i, %B336.i.i
  %.715.i.i = add nsw i64 %to.3.0113.i.i, %.58.i.i
  br label %B614.i.i

B516.i.i:                                         ; preds = %B228.if.i.i
  %.801.i.i = getelementptr i8, ptr %.473.i.i, i64 8
  %.802.i.i = load i64, ptr %.801.i.i, align 8, !noalias !105
  %.821.i.i = getelementptr double, ptr %.468, i64 %.802.i.i
  %.822.i.i = load double, ptr %.821.i.i, align 8, !noalias !105
  %.827.i.i = getelementptr double, ptr %.336, i64 %to.3.0113.i.i
  store double %.822.i.i, ptr %.827.i.i, align 8, !noalias !105
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
  %.473.i.i = getelementptr i8, ptr %322, i64 %.473.idx.i.i
  %.474.i.i57 = load i64, ptr %.473.i.i, align 8, !noalias !105
  switch i64 %.474.i.i57, label %B614.i.i [
    i64 0, label %B336.i.i
    i64 1, label %B516.i.i
  ]

B400.if.i.i:                                      ; preds = %B400.if.i.i, %B400.if.lr.ph.i.i
  %.578.0108.i.i = phi i64 [ 0, %B400.if.lr.ph.i.i ], [ %.647.i.i, %B400.if.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.0108.i.i, 1
  %.696.i.i = getelementptr double, ptr %323, i64 %.578.0108.i.i
  %.697.i.i = load double, ptr %.696.i.i, align 8, !noalias !105
  %.704.i.i = getelementptr double, ptr %324, i64 %.578.0108.i.i
  store double %.697.i.i, ptr %.704.i.i, align 8, !noalias !105
  %exitcond.not.i100.i87 = icmp eq i64 %.58.i.i, %.647.i.i
  br i1 %exitcond.not.i100.i87, label %B476.i.i, label %B400.if.i.i

keep: ; preds = %B614.i.i, %B344.i
  %.512.i = tail call double @cells(i64 %.850, ptr nonnull %.336, ptr %.468, ptr nonnull %.336, ptr nonnull %.63, ptr %.108), !noalias !93
  %.547.i = load i64, ptr %.472.i33, align 8, !noalias !93
  %325 = getelementptr i64, ptr %.63, i64 %.547.i
  %.78.i.i = getelementptr i8, ptr %325, i64 8
  %.140.i.i = load i64, ptr %325, align 8, !noalias !108
  %.22249.not.i.i = icmp slt i64 %.140.i.i, 1
  br i1 %.22249.not.i.i, label %B142.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %keep
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !108
  %326 = getelementptr double, ptr %.336, i64 %.79.i.i
  br label %B106.if.i.i

B142.i.i:                                         ; preds = %B106.if.i.i, %keep
  %.334.i.i = getelementptr i8, ptr %325, i64 32
  %.335.i.i = load i64, ptr %.334.i.i, align 8, !noalias !108
  %.336.i.i = icmp sgt i64 %.335.i.i, -1
  br i1 %.336.i.i, label %B196.i.i, label %B220.i.i

B196.i.i:                                         ; preds = %B142.i.i
  %327 = getelementptr i64, ptr %.63, i64 %.335.i.i
  %.387.i.i.i = getelementptr i8, ptr %327, i64 8
  %.388.i.i.i = load i64, ptr %.387.i.i.i, align 8, !noalias !111
  %.1204.i.i.i = getelementptr i8, ptr %325, i64 40
  %.1205.i.i.i = load i64, ptr %.1204.i.i.i, align 8, !noalias !111
  %.1287607.not.i.i.i = icmp slt i64 %.1205.i.i.i, 1
  br i1 %.1287607.not.i.i.i, label %couple, label %B440.if.lr.ph.i.i.i

B440.if.lr.ph.i.i.i:                              ; preds = %B196.i.i
  %.1143.i.i.i = getelementptr i8, ptr %325, i64 72
  %.1144.i.i.i = load i64, ptr %.1143.i.i.i, align 8, !noalias !111
  %.1076.i.i.i = getelementptr i8, ptr %325, i64 24
  %.1077.i.i.i = load i64, ptr %.1076.i.i.i, align 8, !noalias !111
  %.1018.i.i.i74 = getelementptr i8, ptr %325, i64 64
  %.1019.i.i.i75 = load i64, ptr %.1018.i.i.i74, align 8, !noalias !111
  %.960.i.i.i76 = getelementptr i8, ptr %325, i64 56
  %.961.i.i.i77 = load i64, ptr %.960.i.i.i76, align 8, !noalias !111
  %.893.i.i.i = getelementptr i8, ptr %327, i64 64
  %.894.i.i.i = load i64, ptr %.893.i.i.i, align 8, !noalias !111
  %.640.i.i.i = getelementptr i8, ptr %327, i64 56
  %.641.i.i103.i = load i64, ptr %.640.i.i.i, align 8, !noalias !111
  %.129.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !111
  %.1381.i.i.i78 = getelementptr i8, ptr %325, i64 48
  %328 = getelementptr double, ptr %.336, i64 %.641.i.i103.i
  %329 = getelementptr double, ptr %.336, i64 %.961.i.i.i77
  %330 = getelementptr double, ptr %.336, i64 %.1144.i.i.i
  %331 = getelementptr double, ptr %.336, i64 %.1019.i.i.i75
  %332 = getelementptr double, ptr %.336, i64 %.129.i.i.i
  %333 = getelementptr double, ptr %.336, i64 %.1077.i.i.i
  %334 = getelementptr double, ptr %.336, i64 %.894.i.i.i
  br label %B440.if.i.i.i

B440.loopexit.i.i.i:                              ; preds = %B1526.loopexit.i.i.i, %B1472.i.i.i
  %exitcond619.not.i.i.i = icmp eq i64 %.1300.i.i.i, %.1205.i.i.i
  br i1 %exitcond619.not.i.i.i, label %couple, label %B440.if.i.i.i

B904.i.i.i:                                       ; preds = %B854.if.i.i.i, %B752.if.i.i.i
  %total.2.3.lcssa.i.i.i = phi double [ 0.000000e+00, %B752.if.i.i.i ], [ %.1905.i.i.i, %B854.if.i.i.i ]
  %.1926.i.i.i = getelementptr double, ptr %349, i64 %.1643.0577.i.i.i
  store double %total.2.3.lcssa.i.i.i, ptr %.1926.i.i.i, align 8, !noalias !111
  %.1938.i.i.i = getelementptr double, ptr %350, i64 %.1643.0577.i.i.i
  store double 0.000000e+00, ptr %.1938.i.i.i, align 8, !noalias !111
  %.1948.i.i.i = getelementptr double, ptr %351, i64 %.1643.0577.i.i.i
  store double 0.000000e+00, ptr %.1948.i.i.i, align 8, !noalias !111
  %.1952.i.i.i = mul nuw nsw i64 %.1643.0577.i.i.i, %.1421.i.i.i81
  %gep.i.i.i86 = getelementptr double, ptr %invariant.gep.i.i.i85, i64 %.1952.i.i.i
  store double 0.000000e+00, ptr %gep.i.i.i86, align 8, !noalias !111
  %exitcond.not.i.i105.i = icmp eq i64 %.1643.0577.i.i.i, %.1521.0581.i.i.i
  br i1 %exitcond.not.i.i105.i, label %B1016.i.i.i, label %B752.if.i.i.i

B1016.i.i.i:                                      ; preds = %B904.i.i.i
  %.1590.i.i.i = add nuw nsw i64 %.1521.0581.i.i.i, 1
  %.1977.i.i.i = getelementptr double, ptr %351, i64 %.1521.0581.i.i.i
  store double 1.000000e+00, ptr %.1977.i.i.i, align 8, !noalias !111
  %exitcond612.not.i.i.i = icmp eq i64 %.1421.i.i.i81, %.1590.i.i.i
  br i1 %exitcond612.not.i.i.i, label %B64.if.lr.ph.i.i.i.i, label %B752.if.lr.ph.i.i.i

B182.i.i.i.i:                                     ; preds = %B116.if.i.i.i.i, %B64.if.i.i.i.i
  %total.2.2.lcssa.i.i.i.i = phi double [ %.270.i.i.i.i, %B64.if.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.422.i.i.i.i = icmp eq i64 %.40.0145.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %.422.i.i.i.i, label %B294.i.i.i.i, label %B268.i.i.i.i

B268.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.434.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1421.i.i.i81
  %335 = getelementptr double, ptr %329, i64 %.434.i.i.i.i
  %.440.i.i.i.i = getelementptr double, ptr %335, i64 %.164.0142.i.i.i.i
  %.441.i.i.i.i = load double, ptr %.440.i.i.i.i, align 8, !noalias !114
  %.446.i.i.i.i = fdiv double %total.2.2.lcssa.i.i.i.i, %.441.i.i.i.i
  store double %.446.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !114
  br label %B64.if.i.i.i.i

B294.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.111.i.i.i.i = add nuw nsw i64 %.40.0145.i.i.i.i, 1
  %.425.i.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i.i)
  store double %.425.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !114
  %.482.i.i.i.i = getelementptr double, ptr %336, i64 %.40.0145.i.i.i.i
  %.483.i.i.i.i = load double, ptr %.482.i.i.i.i, align 8, !noalias !114
  %.484.i.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i.i)
  %.486.i.i.i.i = fadd double %half.2.0147.i.i.i.i, %.484.i.i.i.i
  %exitcond150.not.i.i.i.i = icmp eq i64 %.111.i.i.i.i, %.1421.i.i.i81
  br i1 %exitcond150.not.i.i.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i.i.i

B64.if.lr.ph.i.i.i.i:                             ; preds = %B1016.i.i.i, %B294.i.i.i.i
  %half.2.0147.i.i.i.i = phi double [ %.486.i.i.i.i, %B294.i.i.i.i ], [ 0.000000e+00, %B1016.i.i.i ]
  %.40.0145.i.i.i.i = phi i64 [ %.111.i.i.i.i, %B294.i.i.i.i ], [ 0, %B1016.i.i.i ]
  %.263.i.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i.i, %.1421.i.i.i81
  %336 = getelementptr double, ptr %329, i64 %.263.i.i.i.i
  br label %B64.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %B64.if.lr.ph.i.i.i.i, %B268.i.i.i.i
  %.164.0142.i.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i.i ], [ %.233.i.i.i.i, %B268.i.i.i.i ]
  %.233.i.i.i.i = add nuw nsw i64 %.164.0142.i.i.i.i, 1
  %.269.i.i.i.i = getelementptr double, ptr %336, i64 %.164.0142.i.i.i.i
  %.270.i.i.i.i = load double, ptr %.269.i.i.i.i, align 8, !noalias !114
  %.354137.not.i.i.i.i = icmp eq i64 %.164.0142.i.i.i.i, 0
  br i1 %.354137.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.lr.ph.i.i.i.i

B116.if.lr.ph.i.i.i.i:                            ; preds = %B64.if.i.i.i.i
  %.403.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1421.i.i.i81
  %337 = getelementptr double, ptr %329, i64 %.403.i.i.i.i
  br label %B116.if.i.i.i.i

B116.if.i.i.i.i:                                  ; preds = %B116.if.i.i.i.i, %B116.if.lr.ph.i.i.i.i
  %total.2.2140.i.i.i.i = phi double [ %.270.i.i.i.i, %B116.if.lr.ph.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.298.0138.i.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i.i ], [ %.367.i.i.i.i, %B116.if.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0138.i.i.i.i, 1
  %.399.i.i.i.i = getelementptr double, ptr %336, i64 %.298.0138.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !114
  %.408.i.i.i.i = getelementptr double, ptr %337, i64 %.298.0138.i.i.i.i
  %.409.i.i.i.i = load double, ptr %.408.i.i.i.i, align 8, !noalias !114
  %.410.i.i.i.i = fmul double %.400.i.i.i.i, %.409.i.i.i.i
  %.412.i.i.i.i = fsub double %total.2.2140.i.i.i.i, %.410.i.i.i.i
  %exitcond.not.i.i.i106.i = icmp eq i64 %.367.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %exitcond.not.i.i.i106.i, label %B182.i.i.i.i, label %B116.if.i.i.i.i

cholesky.2: ; preds = %B294.i.i.i.i, %B440.if.i.i.i
  %half.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B440.if.i.i.i ], [ %.486.i.i.i.i, %B294.i.i.i.i ]
  %.2013.i.i.i = sitofp i64 %.1442.i.i.i to double
  %.2014.i.i.i = fmul double %half.2.0.lcssa.i.i.i.i, %.2013.i.i.i
  %.2016.i.i.i = fsub double %lp.3.0610.i.i.i, %.2014.i.i.i
  %.2102593.not.i.i.i = icmp slt i64 %.1442.i.i.i, 1
  br i1 %.2102593.not.i.i.i, label %B1472.i.i.i, label %B1114.if.lr.ph.i.i.i

B1114.if.lr.ph.i.i.i:                             ; preds = %cholesky.2
  %.2223582.not.i.i.i = icmp slt i64 %.1421.i.i.i81, 1
  %338 = getelementptr i64, ptr %.63, i64 %.1490.i.i.i
  br label %B1114.if.i.i.i

B1114.loopexit.i.i.i:                             ; preds = %B1254.loopexit.i.i.i, %B1114.if.i.i.i
  %lp.5.2.lcssa.i.i.i = phi double [ %lp.4.1596.i.i.i, %B1114.if.i.i.i ], [ %.2465.i.i.i, %B1254.loopexit.i.i.i ]
  %exitcond616.not.i.i.i = icmp eq i64 %.2115.i.i.i, %.1442.i.i.i
  br i1 %exitcond616.not.i.i.i, label %B1472.i.i.i, label %B1114.if.i.i.i

B172.i.i.i.i:                                     ; preds = %B106.if.i.i.i.i, %B54.if.i.i.i.i
  %.424.pre-phi.i.i.i.i = phi i64 [ 0, %B54.if.i.i.i.i ], [ %.396.i.i.i.i82, %B106.if.i.i.i.i ]
  %total.4.2.lcssa.i.i.i.i = phi double [ %.272.i.i.i.i, %B54.if.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %339 = getelementptr double, ptr %329, i64 %.424.pre-phi.i.i.i.i
  %.430.i.i.i.i = getelementptr double, ptr %339, i64 %.166.0230.i.i.i.i
  %.431.i.i.i.i = load double, ptr %.430.i.i.i.i, align 8, !noalias !117
  %.436.i.i.i.i = fdiv double %total.4.2.lcssa.i.i.i.i, %.431.i.i.i.i
  store double %.436.i.i.i.i, ptr %gep233.i.i.i.i, align 8, !noalias !117
  %exitcond252.not.i.i.i.i = icmp eq i64 %.1421.i.i.i81, %.235.i.i.i.i
  br i1 %exitcond252.not.i.i.i.i, label %B266.if.i.i.i.i, label %B54.if.i.i.i.i

B392.i.i.i.i:                                     ; preds = %B326.if.i.i.i.i, %B266.if.i.i.i.i
  %total.5.2.lcssa.i.i.i.i = phi double [ %.587.i.i.i.i, %B266.if.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.741.i.i.i.i = mul nsw i64 %.481.0247.i.i.i.i, %.1421.i.i.i81
  %340 = getelementptr double, ptr %329, i64 %.741.i.i.i.i
  %.747.i.i.i.i = getelementptr double, ptr %340, i64 %.481.0247.i.i.i.i
  %.748.i.i.i.i = load double, ptr %.747.i.i.i.i, align 8, !noalias !117
  %.753.i.i.i.i = fdiv double %total.5.2.lcssa.i.i.i.i, %.748.i.i.i.i
  store double %.753.i.i.i.i, ptr %gep249.i.i.i.i, align 8, !noalias !117
  %.537.i.i.i.i = icmp sgt i64 %.484.0246.i.i.i.i, 1
  br i1 %.537.i.i.i.i, label %B266.if.i.i.i.i, label %B1378.if.lr.ph.i.i.i

B54.if.i.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B172.i.i.i.i
  %.166.0230.i.i.i.i = phi i64 [ %.235.i.i.i.i, %B172.i.i.i.i ], [ 0, %B1142.if.i.i.i ]
  %.235.i.i.i.i = add nuw nsw i64 %.166.0230.i.i.i.i, 1
  %gep233.i.i.i.i = getelementptr double, ptr %333, i64 %.166.0230.i.i.i.i
  %.272.i.i.i.i = load double, ptr %gep233.i.i.i.i, align 8, !noalias !117
  %.356225.not.i.i.i.i = icmp eq i64 %.166.0230.i.i.i.i, 0
  br i1 %.356225.not.i.i.i.i, label %B172.i.i.i.i, label %B106.if.lr.ph.i.i.i.i

B106.if.lr.ph.i.i.i.i:                            ; preds = %B54.if.i.i.i.i
  %.396.i.i.i.i82 = mul nuw nsw i64 %.166.0230.i.i.i.i, %.1421.i.i.i81
  %341 = getelementptr double, ptr %329, i64 %.396.i.i.i.i82
  br label %B106.if.i.i.i.i

B106.if.i.i.i.i:                                  ; preds = %B106.if.i.i.i.i, %B106.if.lr.ph.i.i.i.i
  %total.4.2228.i.i.i.i = phi double [ %.272.i.i.i.i, %B106.if.lr.ph.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %.300.0226.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i.i ], [ %.369.i.i.i.i, %B106.if.i.i.i.i ]
  %.369.i.i.i.i = add nuw nsw i64 %.300.0226.i.i.i.i, 1
  %.401.i.i.i.i = getelementptr double, ptr %341, i64 %.300.0226.i.i.i.i
  %.402.i.i.i.i = load double, ptr %.401.i.i.i.i, align 8, !noalias !117
  %gep.i.i.i.i = getelementptr double, ptr %333, i64 %.300.0226.i.i.i.i
  %.411.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !117
  %.412.i517.i.i.i = fmul double %.402.i.i.i.i, %.411.i.i.i.i
  %.414.i.i.i.i = fsub double %total.4.2228.i.i.i.i, %.412.i517.i.i.i
  %exitcond.not.i518.i.i.i = icmp eq i64 %.369.i.i.i.i, %.166.0230.i.i.i.i
  br i1 %exitcond.not.i518.i.i.i, label %B172.i.i.i.i, label %B106.if.i.i.i.i

B266.if.i.i.i.i:                                  ; preds = %B172.i.i.i.i, %B392.i.i.i.i
  %.484.0246.i.i.i.i = phi i64 [ %.546.i.i.i.i, %B392.i.i.i.i ], [ %storemerge507.i.i.i, %B172.i.i.i.i ]
  %.481.0.in245.i.i.i.i = phi i64 [ %.481.0247.i.i.i.i, %B392.i.i.i.i ], [ %.1421.i.i.i81, %B172.i.i.i.i ]
  %.481.0247.i.i.i.i = add i64 %.481.0.in245.i.i.i.i, -1
  %.546.i.i.i.i = add nsw i64 %.484.0246.i.i.i.i, -1
  %gep249.i.i.i.i = getelementptr double, ptr %333, i64 %.481.0247.i.i.i.i
  %.587.i.i.i.i = load double, ptr %gep249.i.i.i.i, align 8, !noalias !117
  %.630.i.i.i.i = sub i64 %.1421.i.i.i81, %.481.0.in245.i.i.i.i
  %.673236.not.i.i.i.i = icmp eq i64 %.630.i.i.i.i, 0
  br i1 %.673236.not.i.i.i.i, label %B392.i.i.i.i, label %B326.if.lr.ph.i.i.i.i

B326.if.lr.ph.i.i.i.i:                            ; preds = %B266.if.i.i.i.i
  %invariant.gep241.i.i.i.i = getelementptr double, ptr %329, i64 %.481.0247.i.i.i.i
  br label %B326.if.i.i.i.i

B326.if.i.i.i.i:                                  ; preds = %B326.if.i.i.i.i, %B326.if.lr.ph.i.i.i.i
  %total.5.2239.i.i.i.i = phi double [ %.587.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.620.0238.i.i.i.i = phi i64 [ %.630.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.682.i.i.i.i, %B326.if.i.i.i.i ]
  %.617.0237.i.i.i.i = phi i64 [ %.481.0.in245.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.686.i.i.i.i83, %B326.if.i.i.i.i ]
  %.682.i.i.i.i = add nsw i64 %.620.0238.i.i.i.i, -1
  %.686.i.i.i.i83 = add i64 %.617.0237.i.i.i.i, 1
  %.712.i.i.i.i = mul nsw i64 %.617.0237.i.i.i.i, %.1421.i.i.i81
  %gep242.i.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i.i, i64 %.712.i.i.i.i
  %.719.i.i.i.i = load double, ptr %gep242.i.i.i.i, align 8, !noalias !117
  %gep235.i.i.i.i = getelementptr double, ptr %333, i64 %.617.0237.i.i.i.i
  %.728.i.i.i.i = load double, ptr %gep235.i.i.i.i, align 8, !noalias !117
  %.729.i.i.i.i = fmul double %.719.i.i.i.i, %.728.i.i.i.i
  %.731.i.i.i.i = fsub double %total.5.2239.i.i.i.i, %.729.i.i.i.i
  %.673.i.i.i.i = icmp sgt i64 %.620.0238.i.i.i.i, 1
  br i1 %.673.i.i.i.i, label %B326.if.i.i.i.i, label %B392.i.i.i.i

B1254.loopexit.i.i.i:                             ; preds = %B1378.if.i.i.i
  %.2413.i.i.i = add nuw nsw i64 %.2344.0589.i.i.i, 1
  %.2459.i.i.i = fmul double %.2458.i.i.i, 5.000000e-01
  %.2463.i.i.i = fmul double %.2459.i.i.i, %.2462.i.i.i
  %.2465.i.i.i = fadd double %lp.5.2591.i.i.i, %.2463.i.i.i
  %exitcond615.not.i.i.i = icmp eq i64 %.1421.i.i.i81, %.2413.i.i.i
  br i1 %exitcond615.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1378.if.lr.ph.i.i.i

B1472.i.i.i:                                      ; preds = %B1114.loopexit.i.i.i, %cholesky.2
  %lp.4.1.lcssa.i.i.i = phi double [ %.2016.i.i.i, %cholesky.2 ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  br i1 %.1535.i.i.i, label %B26.if.i.i.i.i, label %B440.loopexit.i.i.i

B26.loopexit.i.i.i.i:                             ; preds = %B392.i554.i.i.i
  %.114.i.i.i104.i = add nuw nsw i64 %.43.0254.i.i.i.i, 1
  %exitcond257.not.i.i.i.i = icmp eq i64 %.114.i.i.i104.i, %.1421.i.i.i81
  br i1 %exitcond257.not.i.i.i.i, label %solve, label %B26.if.i.i.i.i

B172.i533.i.i.i:                                  ; preds = %B106.if.i524.i.i.i, %B54.if.i519.i.i.i
  %total.4.2.lcssa.i535.i.i.i = phi double [ %.272.i521.i.i.i, %B54.if.i519.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %342 = getelementptr double, ptr %329, i64 %.265.i.i.i.i
  %.430.i536.i.i.i = getelementptr double, ptr %342, i64 %.166.0233.i.i.i.i
  %.431.i537.i.i.i = load double, ptr %.430.i536.i.i.i, align 8, !noalias !120
  %.436.i538.i.i.i = fdiv double %total.4.2.lcssa.i535.i.i.i, %.431.i537.i.i.i
  store double %.436.i538.i.i.i, ptr %gep236.i.i.i.i, align 8, !noalias !120
  %exitcond256.not.i.i.i.i = icmp eq i64 %.1421.i.i.i81, %.235.i520.i.i.i
  br i1 %exitcond256.not.i.i.i.i, label %B266.if.i540.i.i.i, label %B54.if.i519.i.i.i

B392.i554.i.i.i:                                  ; preds = %B326.if.i545.i.i.i, %B266.if.i540.i.i.i
  %total.5.2.lcssa.i555.i.i.i = phi double [ %.587.i542.i.i.i, %B266.if.i540.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %343 = getelementptr double, ptr %329, i64 %.580.i.i.i.i
  %.747.i557.i.i.i = getelementptr double, ptr %343, i64 %.546.i541.i.i.i
  %.748.i558.i.i.i = load double, ptr %.747.i557.i.i.i, align 8, !noalias !120
  %.753.i559.i.i.i = fdiv double %total.5.2.lcssa.i555.i.i.i, %.748.i558.i.i.i
  store double %.753.i559.i.i.i, ptr %gep252.i.i.i.i, align 8, !noalias !120
  %.537.i560.i.i.i = icmp sgt i64 %.484.0249.i.i.i.i, 1
  br i1 %.537.i560.i.i.i, label %B266.if.i540.i.i.i, label %B26.loopexit.i.i.i.i

B26.if.i.i.i.i:                                   ; preds = %B1472.i.i.i, %B26.loopexit.i.i.i.i
  %.43.0254.i.i.i.i = phi i64 [ %.114.i.i.i104.i, %B26.loopexit.i.i.i.i ], [ 0, %B1472.i.i.i ]
  %invariant.gep235.i.i.i.i = getelementptr double, ptr %331, i64 %.43.0254.i.i.i.i
  br label %B54.if.i519.i.i.i

B54.if.i519.i.i.i:                                ; preds = %B26.if.i.i.i.i, %B172.i533.i.i.i
  %.166.0233.i.i.i.i = phi i64 [ 0, %B26.if.i.i.i.i ], [ %.235.i520.i.i.i, %B172.i533.i.i.i ]
  %.235.i520.i.i.i = add nuw nsw i64 %.166.0233.i.i.i.i, 1
  %.265.i.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i.i, %.1421.i.i.i81
  %gep236.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.265.i.i.i.i
  %.272.i521.i.i.i = load double, ptr %gep236.i.i.i.i, align 8, !noalias !120
  %.356228.not.i.i.i.i = icmp eq i64 %.166.0233.i.i.i.i, 0
  br i1 %.356228.not.i.i.i.i, label %B172.i533.i.i.i, label %B106.if.lr.ph.i522.i.i.i

B106.if.lr.ph.i522.i.i.i:                         ; preds = %B54.if.i519.i.i.i
  %344 = getelementptr double, ptr %329, i64 %.265.i.i.i.i
  br label %B106.if.i524.i.i.i

B106.if.i524.i.i.i:                               ; preds = %B106.if.i524.i.i.i, %B106.if.lr.ph.i522.i.i.i
  %total.4.2231.i.i.i.i = phi double [ %.272.i521.i.i.i, %B106.if.lr.ph.i522.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %.300.0229.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i522.i.i.i ], [ %.369.i525.i.i.i, %B106.if.i524.i.i.i ]
  %.369.i525.i.i.i = add nuw nsw i64 %.300.0229.i.i.i.i, 1
  %.401.i526.i.i.i = getelementptr double, ptr %344, i64 %.300.0229.i.i.i.i
  %.402.i527.i.i.i = load double, ptr %.401.i526.i.i.i, align 8, !noalias !120
  %.404.i.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i.i, %.1421.i.i.i81
  %gep.i528.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.404.i.i.i.i
  %.411.i529.i.i.i = load double, ptr %gep.i528.i.i.i, align 8, !noalias !120
  %.412.i530.i.i.i = fmul double %.402.i527.i.i.i, %.411.i529.i.i.i
  %.414.i531.i.i.i = fsub double %total.4.2231.i.i.i.i, %.412.i530.i.i.i
  %exitcond.not.i532.i.i.i = icmp eq i64 %.369.i525.i.i.i, %.166.0233.i.i.i.i
  br i1 %exitcond.not.i532.i.i.i, label %B172.i533.i.i.i, label %B106.if.i524.i.i.i

B266.if.i540.i.i.i:                               ; preds = %B172.i533.i.i.i, %B392.i554.i.i.i
  %.484.0249.i.i.i.i = phi i64 [ %.546.i541.i.i.i, %B392.i554.i.i.i ], [ %.1421.i.i.i81, %B172.i533.i.i.i ]
  %.546.i541.i.i.i = add nsw i64 %.484.0249.i.i.i.i, -1
  %.580.i.i.i.i = mul nsw i64 %.546.i541.i.i.i, %.1421.i.i.i81
  %gep252.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.580.i.i.i.i
  %.587.i542.i.i.i = load double, ptr %gep252.i.i.i.i, align 8, !noalias !120
  %.630.i543.i.i.i = sub nuw nsw i64 %.1421.i.i.i81, %.484.0249.i.i.i.i
  %.673239.not.i.i.i.i = icmp eq i64 %.630.i543.i.i.i, 0
  br i1 %.673239.not.i.i.i.i, label %B392.i554.i.i.i, label %B326.if.lr.ph.i544.i.i.i

B326.if.lr.ph.i544.i.i.i:                         ; preds = %B266.if.i540.i.i.i
  %invariant.gep244.i.i.i.i = getelementptr double, ptr %329, i64 %.546.i541.i.i.i
  br label %B326.if.i545.i.i.i

B326.if.i545.i.i.i:                               ; preds = %B326.if.i545.i.i.i, %B326.if.lr.ph.i544.i.i.i
  %total.5.2242.i.i.i.i = phi double [ %.587.i542.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %.620.0241.i.i.i.i = phi i64 [ %.630.i543.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.682.i546.i.i.i, %B326.if.i545.i.i.i ]
  %.617.0240.i.i.i.i = phi i64 [ %.484.0249.i.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.686.i547.i.i.i, %B326.if.i545.i.i.i ]
  %.682.i546.i.i.i = add nsw i64 %.620.0241.i.i.i.i, -1
  %.686.i547.i.i.i = add i64 %.617.0240.i.i.i.i, 1
  %.712.i548.i.i.i = mul nsw i64 %.617.0240.i.i.i.i, %.1421.i.i.i81
  %gep245.i.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i.i, i64 %.712.i548.i.i.i
  %.719.i549.i.i.i = load double, ptr %gep245.i.i.i.i, align 8, !noalias !120
  %gep238.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.712.i548.i.i.i
  %.728.i550.i.i.i = load double, ptr %gep238.i.i.i.i, align 8, !noalias !120
  %.729.i551.i.i.i = fmul double %.719.i549.i.i.i, %.728.i550.i.i.i
  %.731.i552.i.i.i = fsub double %total.5.2242.i.i.i.i, %.729.i551.i.i.i
  %.673.i553.i.i.i = icmp sgt i64 %.620.0241.i.i.i.i, 1
  br i1 %.673.i553.i.i.i, label %B326.if.i545.i.i.i, label %B392.i554.i.i.i

solve: ; preds = %B26.loopexit.i.i.i.i
  %345 = getelementptr i64, ptr %.63, i64 %.1469.i.i.i
  br label %B1526.if.i.i.i

B1526.loopexit.i.i.i:                             ; preds = %B1580.loopexit.i.i.i
  %.2778.i.i.i = add nuw nsw i64 %.2709.0605.i.i.i, 1
  %exitcond618.not.i.i.i = icmp eq i64 %.1421.i.i.i81, %.2778.i.i.i
  br i1 %exitcond618.not.i.i.i, label %B440.loopexit.i.i.i, label %B1526.if.i.i.i

B1580.loopexit.i.i.i:                             ; preds = %B1764.if.i.i.i, %B1580.if.i.i.i
  %exitcond617.not.i.i.i = icmp eq i64 %.1421.i.i.i81, %.2912.i.i.i
  br i1 %exitcond617.not.i.i.i, label %B1526.loopexit.i.i.i, label %B1580.if.i.i.i

B1764.if.lr.ph.i.i.i:                             ; preds = %B1580.if.i.i.i
  %.2985.i.i.i = mul nsw i64 %.2983.i.i.i, %.388.i.i.i
  %346 = getelementptr double, ptr %328, i64 %.2985.i.i.i
  br label %B1764.if.i.i.i

B440.if.i.i.i:                                    ; preds = %B440.loopexit.i.i.i, %B440.if.lr.ph.i.i.i
  %lp.3.0610.i.i.i = phi double [ 0.000000e+00, %B440.if.lr.ph.i.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.1229.0609.i.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i.i ], [ %.1300.i.i.i, %B440.loopexit.i.i.i ]
  %.1300.i.i.i = add nuw nsw i64 %.1229.0609.i.i.i, 1
  %.1382.i.i.i79 = load i64, ptr %.1381.i.i.i78, align 8, !noalias !111
  %347 = getelementptr i64, ptr %.63, i64 %.1382.i.i.i79
  %.1420.idx.i.i.i = shl i64 %.1229.0609.i.i.i, 5
  %.1420.i.i.i80 = getelementptr i8, ptr %347, i64 %.1420.idx.i.i.i
  %.1421.i.i.i81 = load i64, ptr %.1420.i.i.i80, align 8, !noalias !111
  %.1441.i.i.i = getelementptr i8, ptr %.1420.i.i.i80, i64 16
  %.1442.i.i.i = load i64, ptr %.1441.i.i.i, align 8, !noalias !111
  %.1468.i.i.i = getelementptr i8, ptr %.1420.i.i.i80, i64 8
  %.1469.i.i.i = load i64, ptr %.1468.i.i.i, align 8, !noalias !111
  %.1489.i.i.i = getelementptr i8, ptr %.1420.i.i.i80, i64 24
  %.1490.i.i.i = load i64, ptr %.1489.i.i.i, align 8, !noalias !111
  %.1535.i.i.i = icmp sgt i64 %.1421.i.i.i81, 0
  %storemerge507.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1421.i.i.i81, i64 0)
  br i1 %.1535.i.i.i, label %B718.if.lr.ph.i.i.i, label %cholesky.2

B718.if.lr.ph.i.i.i:                              ; preds = %B440.if.i.i.i
  %348 = getelementptr i64, ptr %.63, i64 %.1469.i.i.i
  br label %B752.if.lr.ph.i.i.i

B752.if.lr.ph.i.i.i:                              ; preds = %B718.if.lr.ph.i.i.i, %B1016.i.i.i
  %.1521.0581.i.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i.i ], [ %.1590.i.i.i, %B1016.i.i.i ]
  %.1744.i.i.i = getelementptr i64, ptr %348, i64 %.1521.0581.i.i.i
  %.1919.i.i.i = mul nuw nsw i64 %.1521.0581.i.i.i, %.1421.i.i.i81
  %349 = getelementptr double, ptr %329, i64 %.1919.i.i.i
  %350 = getelementptr double, ptr %330, i64 %.1919.i.i.i
  %351 = getelementptr double, ptr %331, i64 %.1919.i.i.i
  %invariant.gep.i.i.i85 = getelementptr double, ptr %331, i64 %.1521.0581.i.i.i
  br label %B752.if.i.i.i

B752.if.i.i.i:                                    ; preds = %B752.if.lr.ph.i.i.i, %B904.i.i.i
  %.1643.0577.i.i.i = phi i64 [ 0, %B752.if.lr.ph.i.i.i ], [ %.1712.i.i.i, %B904.i.i.i ]
  %.1712.i.i.i = add nuw nsw i64 %.1643.0577.i.i.i, 1
  %.1754.i.i.i = getelementptr i64, ptr %348, i64 %.1643.0577.i.i.i
  %.1755.i.i.i = load i64, ptr %.1754.i.i.i, align 8, !noalias !111
  %.1855572.i.i.i = icmp sgt i64 %.1755.i.i.i, -1
  br i1 %.1855572.i.i.i, label %B854.if.lr.ph.i.i.i, label %B904.i.i.i

B854.if.lr.ph.i.i.i:                              ; preds = %B752.if.i.i.i
  %.1757.i.i.i = mul nsw i64 %.1755.i.i.i, %.388.i.i.i
  %.1745.i.i.i = load i64, ptr %.1744.i.i.i, align 8, !noalias !111
  %.1747.i.i.i = mul nsw i64 %.1745.i.i.i, %.388.i.i.i
  %352 = getelementptr double, ptr %328, i64 %.1747.i.i.i
  %353 = getelementptr double, ptr %328, i64 %.1757.i.i.i
  br label %B854.if.i.i.i

B854.if.i.i.i:                                    ; preds = %B854.if.i.i.i, %B854.if.lr.ph.i.i.i
  %total.2.3575.i.i.i = phi double [ 0.000000e+00, %B854.if.lr.ph.i.i.i ], [ %.1905.i.i.i, %B854.if.i.i.i ]
  %.1799.0573.i.i.i = phi i64 [ 0, %B854.if.lr.ph.i.i.i ], [ %.1868.i.i.i, %B854.if.i.i.i ]
  %.1868.i.i.i = add nuw i64 %.1799.0573.i.i.i, 1
  %.1896.i.i.i = getelementptr double, ptr %352, i64 %.1799.0573.i.i.i
  %.1897.i.i.i = load double, ptr %.1896.i.i.i, align 8, !noalias !111
  %.1901.i.i.i = getelementptr double, ptr %353, i64 %.1799.0573.i.i.i
  %.1902.i.i.i = load double, ptr %.1901.i.i.i, align 8, !noalias !111
  %.1903.i.i.i = fmul double %.1897.i.i.i, %.1902.i.i.i
  %.1905.i.i.i = fadd double %total.2.3575.i.i.i, %.1903.i.i.i
  %exitcond52.not.i.i = icmp eq i64 %.1799.0573.i.i.i, %.1755.i.i.i
  br i1 %exitcond52.not.i.i, label %B904.i.i.i, label %B854.if.i.i.i

B1114.if.i.i.i:                                   ; preds = %B1114.loopexit.i.i.i, %B1114.if.lr.ph.i.i.i
  %lp.4.1596.i.i.i = phi double [ %.2016.i.i.i, %B1114.if.lr.ph.i.i.i ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  %.2046.0594.i.i.i = phi i64 [ 0, %B1114.if.lr.ph.i.i.i ], [ %.2115.i.i.i, %B1114.loopexit.i.i.i ]
  %.2115.i.i.i = add nuw nsw i64 %.2046.0594.i.i.i, 1
  br i1 %.2223582.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1142.if.lr.ph.i.i.i

B1142.if.lr.ph.i.i.i:                             ; preds = %B1114.if.i.i.i
  %354 = mul nuw nsw i64 %.2046.0594.i.i.i, %.1421.i.i.i81
  %355 = getelementptr i64, ptr %338, i64 %354
  br label %B1142.if.i.i.i

B1142.if.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B1142.if.lr.ph.i.i.i
  %.2167.0583.i.i.i = phi i64 [ 0, %B1142.if.lr.ph.i.i.i ], [ %.2236.i.i.i, %B1142.if.i.i.i ]
  %.2236.i.i.i = add nuw nsw i64 %.2167.0583.i.i.i, 1
  %.2268.i.i.i = getelementptr i64, ptr %355, i64 %.2167.0583.i.i.i
  %.2269.i.i.i = load i64, ptr %.2268.i.i.i, align 8, !noalias !111
  %.2273.i.i.i = getelementptr double, ptr %332, i64 %.2269.i.i.i
  %.2274.i.i.i = load double, ptr %.2273.i.i.i, align 8, !noalias !111
  %.2278.i.i.i = getelementptr double, ptr %333, i64 %.2167.0583.i.i.i
  store double %.2274.i.i.i, ptr %.2278.i.i.i, align 8, !noalias !111
  %exitcond613.not.i.i.i = icmp eq i64 %.1421.i.i.i81, %.2236.i.i.i
  br i1 %exitcond613.not.i.i.i, label %B54.if.i.i.i.i, label %B1142.if.i.i.i

B1378.if.lr.ph.i.i.i:                             ; preds = %B392.i.i.i.i, %B1254.loopexit.i.i.i
  %lp.5.2591.i.i.i = phi double [ %.2465.i.i.i, %B1254.loopexit.i.i.i ], [ %lp.4.1596.i.i.i, %B392.i.i.i.i ]
  %.2344.0589.i.i.i = phi i64 [ %.2413.i.i.i, %B1254.loopexit.i.i.i ], [ 0, %B392.i.i.i.i ]
  %.2449.i.i.i = getelementptr i64, ptr %355, i64 %.2344.0589.i.i.i
  %.2450.i.i.i = load i64, ptr %.2449.i.i.i, align 8, !noalias !111
  %.2457.i.i.i = getelementptr double, ptr %333, i64 %.2344.0589.i.i.i
  %.2458.i.i.i = load double, ptr %.2457.i.i.i, align 8, !noalias !111
  %.2461.i.i.i = getelementptr double, ptr %332, i64 %.2450.i.i.i
  %.2462.i.i.i = load double, ptr %.2461.i.i.i, align 8, !noalias !111
  store double %.2458.i.i.i, ptr %.2461.i.i.i, align 8, !noalias !111
  %.2601.i.i.i = mul nuw nsw i64 %.2344.0589.i.i.i, %.1421.i.i.i81
  %356 = getelementptr double, ptr %330, i64 %.2601.i.i.i
  br label %B1378.if.i.i.i

B1378.if.i.i.i:                                   ; preds = %B1378.if.i.i.i, %B1378.if.lr.ph.i.i.i
  %.2505.0586.i.i.i = phi i64 [ 0, %B1378.if.lr.ph.i.i.i ], [ %.2574.i.i.i, %B1378.if.i.i.i ]
  %.2574.i.i.i = add nuw nsw i64 %.2505.0586.i.i.i, 1
  %.2606.i.i.i = getelementptr double, ptr %356, i64 %.2505.0586.i.i.i
  %.2607.i.i.i = load double, ptr %.2606.i.i.i, align 8, !noalias !111
  %.2613.i.i.i = load double, ptr %.2457.i.i.i, align 8, !noalias !111
  %.2617.i.i.i = getelementptr double, ptr %333, i64 %.2505.0586.i.i.i
  %.2618.i.i.i = load double, ptr %.2617.i.i.i, align 8, !noalias !111
  %.2619.i.i.i = fmul double %.2613.i.i.i, %.2618.i.i.i
  %.2620.i.i.i = fadd double %.2607.i.i.i, %.2619.i.i.i
  store double %.2620.i.i.i, ptr %.2606.i.i.i, align 8, !noalias !111
  %exitcond614.not.i.i.i = icmp eq i64 %.2505.0586.i.i.i, %.2344.0589.i.i.i
  br i1 %exitcond614.not.i.i.i, label %B1254.loopexit.i.i.i, label %B1378.if.i.i.i

B1526.if.i.i.i:                                   ; preds = %B1526.loopexit.i.i.i, %solve
  %.2709.0605.i.i.i = phi i64 [ 0, %solve ], [ %.2778.i.i.i, %B1526.loopexit.i.i.i ]
  %.2810.i.i.i = getelementptr i64, ptr %345, i64 %.2709.0605.i.i.i
  %.2811.i.i.i = load i64, ptr %.2810.i.i.i, align 8, !noalias !111
  %.2813.i.i.i = mul nsw i64 %.2811.i.i.i, %.388.i.i.i
  %.2946.i.i.i = mul nuw nsw i64 %.2709.0605.i.i.i, %.1421.i.i.i81
  %357 = getelementptr double, ptr %334, i64 %.2813.i.i.i
  br label %B1580.if.i.i.i

B1580.if.i.i.i:                                   ; preds = %B1526.if.i.i.i, %B1580.loopexit.i.i.i
  %.2843.0602.i.i.i = phi i64 [ 0, %B1526.if.i.i.i ], [ %.2912.i.i.i, %B1580.loopexit.i.i.i ]
  %.2912.i.i.i = add nuw nsw i64 %.2843.0602.i.i.i, 1
  %.2942.not.i.i.i = icmp samesign ult i64 %.2709.0605.i.i.i, %.2843.0602.i.i.i
  %.2948.i.i.i = add nuw nsw i64 %.2843.0602.i.i.i, %.2946.i.i.i
  %.2955.i.i.i = mul nuw nsw i64 %.2843.0602.i.i.i, %.1421.i.i.i81
  %.2957.i.i.i = add nuw nsw i64 %.2955.i.i.i, %.2709.0605.i.i.i
  %"$phi1628.3.2.3.i.i.i" = select i1 %.2942.not.i.i.i, i64 %.2957.i.i.i, i64 %.2948.i.i.i
  %.2967.i.i.i = getelementptr double, ptr %330, i64 %"$phi1628.3.2.3.i.i.i"
  %.2968.i.i.i = load double, ptr %.2967.i.i.i, align 8, !noalias !111
  %.2972.i.i.i = getelementptr double, ptr %331, i64 %"$phi1628.3.2.3.i.i.i"
  %.2973.i.i.i = load double, ptr %.2972.i.i.i, align 8, !noalias !111
  %.2976.i.i.i = fmul double %.2973.i.i.i, %.2013.i.i.i
  %.2977.i.i.i = fsub double %.2968.i.i.i, %.2976.i.i.i
  %.2982.i.i.i = getelementptr i64, ptr %345, i64 %.2843.0602.i.i.i
  %.2983.i.i.i = load i64, ptr %.2982.i.i.i, align 8, !noalias !111
  %.2999.i.i.i = load i64, ptr %.2810.i.i.i, align 8, !noalias !111
  %.13.i.i.i.i84 = tail call i64 @llvm.smin.i64(i64 %.2983.i.i.i, i64 %.2999.i.i.i)
  %.3116598.i.i.i = icmp sgt i64 %.13.i.i.i.i84, -1
  br i1 %.3116598.i.i.i, label %B1764.if.lr.ph.i.i.i, label %B1580.loopexit.i.i.i

B1764.if.i.i.i:                                   ; preds = %B1764.if.i.i.i, %B1764.if.lr.ph.i.i.i
  %.3060.0599.i.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i.i ], [ %.3129.i.i.i, %B1764.if.i.i.i ]
  %.3129.i.i.i = add nuw i64 %.3060.0599.i.i.i, 1
  %.3157.i.i.i = getelementptr double, ptr %357, i64 %.3060.0599.i.i.i
  %.3158.i.i.i = load double, ptr %.3157.i.i.i, align 8, !noalias !111
  %.3162.i.i.i = getelementptr double, ptr %346, i64 %.3060.0599.i.i.i
  %.3163.i.i.i = load double, ptr %.3162.i.i.i, align 8, !noalias !111
  %.3165.i.i.i = fmul double %.2977.i.i.i, %.3163.i.i.i
  %.3166.i.i.i = fadd double %.3158.i.i.i, %.3165.i.i.i
  store double %.3166.i.i.i, ptr %.3157.i.i.i, align 8, !noalias !111
  %exitcond53.not.i.i = icmp eq i64 %.3060.0599.i.i.i, %.13.i.i.i.i84
  br i1 %exitcond53.not.i.i, label %B1580.loopexit.i.i.i, label %B1764.if.i.i.i

B220.i.i:                                         ; preds = %B142.i.i
  %.74.i.i.i = load i64, ptr %325, align 8, !noalias !123
  %.310.i.i.i = getelementptr i8, ptr %325, i64 96
  %.311.i.i.i = load i64, ptr %.310.i.i.i, align 8, !noalias !123
  %.367.i.i.i61 = getelementptr i8, ptr %325, i64 80
  %.368.i.i.i = load i64, ptr %.367.i.i.i61, align 8, !noalias !123
  %.379.i.i.i62 = getelementptr double, ptr %.336, i64 %.368.i.i.i
  %.380.i.i.i = load double, ptr %.379.i.i.i62, align 8, !noalias !123
  %.503110.not.i.i.i = icmp slt i64 %.74.i.i.i, 1
  br i1 %.503110.not.i.i.i, label %by_times, label %B312.if.lr.ph.i.i.i

B312.if.lr.ph.i.i.i:                              ; preds = %B220.i.i
  %.253.i.i.i = getelementptr i8, ptr %325, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !123
  %.187.i.i.i = getelementptr i8, ptr %325, i64 24
  %.188.i.i.i = load i64, ptr %.187.i.i.i, align 8, !noalias !123
  %.131.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !123
  %358 = getelementptr i64, ptr %.63, i64 %.254.i.i.i
  %359 = getelementptr double, ptr %.336, i64 %.131.i.i.i
  %360 = getelementptr double, ptr %.336, i64 %.188.i.i.i
  br label %B312.if.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B312.if.i.i.i
  %361 = getelementptr double, ptr %.108, i64 %.311.i.i.i
  br label %B382.if.i.i.i

B438.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.783.i.i.i73 = fmul double %.737.i.i.i, 5.000000e-01
  %.785.i.i102.i = fmul double %.737.i.i.i, %.783.i.i.i73
  %.798.i.i.i = getelementptr double, ptr %359, i64 %.731.i.i.i
  store double %.737.i.i.i, ptr %.798.i.i.i, align 8, !noalias !123
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
  %.870.i.i.i = fsub double %.737.i.i.i, %.868.i.i.i
  %.874.i.i.i = fdiv double %.870.i.i.i, %.865.i.i.i
  %.875.i.i.i = fmul double %.870.i.i.i, 5.000000e-01
  %.876.i.i.i = fmul double %.875.i.i.i, %.874.i.i.i
  %.877.i.i.i = tail call double @llvm.log.f64(double %.865.i.i.i)
  %.878.i.i.i = fmul double %.877.i.i.i, 5.000000e-01
  %.879.i.i.i = fsub double %.876.i.i.i, %.878.i.i.i
  %.887.i.i.i67 = fmul double %last.2.0118.i.i.i, %.874.i.i.i
  %.890.i.i.i = fmul double %.874.i.i.i, %.874.i.i.i
  %.892.i.i.i = fmul double %r.2.1.i.i.i, %.890.i.i.i
  %.893.i47.i.i = fsub double %.887.i.i.i67, %.892.i.i.i
  %.898.i.i.i = fdiv double %r.2.1.i.i.i, %.865.i.i.i
  %.899.i.i.i = fadd double %.898.i.i.i, %.893.i47.i.i
  %.901.i.i.i = fmul double %slope.2.1.i.i.i, %.899.i.i.i
  %.905.i.i.i = fadd double %by_phi.2.0117.i.i.i, %.901.i.i.i
  %.914.i.i.i68 = getelementptr double, ptr %359, i64 %.731.i.i.i
  store double %.874.i.i.i, ptr %.914.i.i.i68, align 8, !noalias !123
  %.922.i.i.i = getelementptr double, ptr %359, i64 %before.2.0119.i.i.i
  %.923.i.i.i69 = load double, ptr %.922.i.i.i, align 8, !noalias !123
  %.925.i.i.i = fmul double %r.2.1.i.i.i, %.874.i.i.i
  %.928.i.i.i70 = fsub double %.923.i.i.i69, %.925.i.i.i
  store double %.928.i.i.i70, ptr %.922.i.i.i, align 8, !noalias !123
  br label %B762.i.i.i

B762.i.i.i:                                       ; preds = %B544.i.i.i, %B438.i.i.i
  %by_phi.3.1.i.i.i = phi double [ %by_phi.2.0117.i.i.i, %B438.i.i.i ], [ %.905.i.i.i, %B544.i.i.i ]
  %gap.3.1.i.i.i = phi double [ %gap.2.0120.i.i.i, %B438.i.i.i ], [ %gap.4.1.i.i.i, %B544.i.i.i ]
  %r.4.1.i.i.i = phi double [ %r.3.0121.i.i.i, %B438.i.i.i ], [ %r.2.1.i.i.i, %B544.i.i.i ]
  %slope.4.1.i.i.i = phi double [ %slope.3.0122.i.i.i, %B438.i.i.i ], [ %slope.2.1.i.i.i, %B544.i.i.i ]
  %.785.pn.i.i.i = phi double [ %.785.i.i102.i, %B438.i.i.i ], [ %.879.i.i.i, %B544.i.i.i ]
  %lp.4.1.i.i.i71 = fadd double %lp.3.0116.i.i.i, %.785.pn.i.i.i
  %exitcond124.not.i.i.i = icmp eq i64 %.74.i.i.i, %.698.i.i.i
  br i1 %exitcond124.not.i.i.i, label %by_times, label %B382.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B312.if.lr.ph.i.i.i
  %.445.0111.i.i.i = phi i64 [ 0, %B312.if.lr.ph.i.i.i ], [ %.516.i.i.i, %B312.if.i.i.i ]
  %.516.i.i.i = add nuw nsw i64 %.445.0111.i.i.i, 1
  %.544.i.i.i63 = getelementptr i64, ptr %358, i64 %.445.0111.i.i.i
  %.545.i.i.i64 = load i64, ptr %.544.i.i.i63, align 8, !noalias !123
  %.549.i.i.i65 = getelementptr double, ptr %359, i64 %.545.i.i.i64
  %.550.i.i.i66 = load double, ptr %.549.i.i.i65, align 8, !noalias !123
  %.554.i.i.i = getelementptr double, ptr %360, i64 %.445.0111.i.i.i
  store double %.550.i.i.i66, ptr %.554.i.i.i, align 8, !noalias !123
  %exitcond.not.i46.i.i = icmp eq i64 %.74.i.i.i, %.516.i.i.i
  br i1 %exitcond.not.i46.i.i, label %B382.if.lr.ph.i.i.i, label %B312.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B762.i.i.i, %B382.if.lr.ph.i.i.i
  %slope.3.0122.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %slope.4.1.i.i.i, %B762.i.i.i ]
  %r.3.0121.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %r.4.1.i.i.i, %B762.i.i.i ]
  %gap.2.0120.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %gap.3.1.i.i.i, %B762.i.i.i ]
  %before.2.0119.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B762.i.i.i ]
  %last.2.0118.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %.737.i.i.i, %B762.i.i.i ]
  %by_phi.2.0117.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %lp.3.0116.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i71, %B762.i.i.i ]
  %.629.0114.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.698.i.i.i, %B762.i.i.i ]
  %.698.i.i.i = add nuw nsw i64 %.629.0114.i.i.i, 1
  %.730.i.i.i = getelementptr i64, ptr %358, i64 %.629.0114.i.i.i
  %.731.i.i.i = load i64, ptr %.730.i.i.i, align 8, !noalias !123
  %.736.i.i.i = getelementptr double, ptr %360, i64 %.629.0114.i.i.i
  %.737.i.i.i = load double, ptr %.736.i.i.i, align 8, !noalias !123
  %.748.i.i.i = getelementptr double, ptr %361, i64 %.629.0114.i.i.i
  %.749.i.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !123
  %.750.i.i.i = fcmp oeq double %.749.i.i.i, 0.000000e+00
  br i1 %.750.i.i.i, label %B438.i.i.i, label %B476.i.i.i

by_times: ; preds = %B762.i.i.i, %B220.i.i
  %lp.3.0.lcssa.i48.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %lp.4.1.i.i.i71, %B762.i.i.i ]
  %by_phi.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %.1001.i.i.i = getelementptr double, ptr %.468, i64 %.368.i.i.i
  %.1002.i.i.i = load double, ptr %.1001.i.i.i, align 8, !noalias !123
  %.1004.i.i.i = fadd double %by_phi.2.0.lcssa.i.i.i, %.1002.i.i.i
  store double %.1004.i.i.i, ptr %.1001.i.i.i, align 8, !noalias !123
  br label %couple

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.164.051.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.235.i.i, %B106.if.i.i ]
  %.235.i.i = add nuw nsw i64 %.164.051.i.i, 1
  %.263.i.i58 = getelementptr double, ptr %326, i64 %.164.051.i.i
  %.264.i.i59 = load double, ptr %.263.i.i58, align 8, !noalias !108
  %.265.i.i = fneg double %.264.i.i59
  store double %.265.i.i, ptr %.263.i.i58, align 8, !noalias !108
  %exitcond.not.i101.i60 = icmp eq i64 %.235.i.i, %.140.i.i
  br i1 %exitcond.not.i101.i60, label %B142.i.i, label %B106.if.i.i

couple: ; preds = %B440.loopexit.i.i.i, %by_times, %B196.i.i
  %storemerge45.i.i = phi double [ %lp.3.0.lcssa.i48.i.i, %by_times ], [ 0.000000e+00, %B196.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.578.i72 = fadd double %storemerge45.i.i, 0.000000e+00
  %.58.i108.i = load i64, ptr %.60.i29, align 8, !noalias !126
  %.223.i110.i = load i64, ptr %.134.i, align 8, !noalias !126
  %.305110.not.i111.i = icmp slt i64 %.223.i110.i, 1
  br i1 %.305110.not.i111.i, label %B494.i, label %B228.if.lr.ph.i112.i

B228.if.lr.ph.i112.i:                             ; preds = %couple
  %.124.i114.i = load i64, ptr %.472.i33, align 8, !noalias !126
  %362 = getelementptr i64, ptr %.63, i64 %.124.i114.i
  %.180.i115.i = getelementptr i8, ptr %362, i64 16
  %.181.i116.i = load i64, ptr %.180.i115.i, align 8, !noalias !126
  %.91.i118.i = load i64, ptr %.94.i, align 8, !noalias !126
  %363 = getelementptr i64, ptr %.63, i64 %.91.i118.i
  %.634107.not.i119.i = icmp slt i64 %.58.i108.i, 1
  br label %B228.if.i120.i

B336.i136.i:                                      ; preds = %B228.if.i120.i
  br i1 %.634107.not.i119.i, label %B476.i144.i, label %B400.if.lr.ph.i137.i

B400.if.lr.ph.i137.i:                             ; preds = %B336.i136.i
  %.549.i138.i = getelementptr i8, ptr %.473.i125.i, i64 96
  %.550.i139.i = load i64, ptr %.549.i138.i, align 8, !noalias !126
  %364 = getelementptr double, ptr %.336, i64 %to.3.0113.i121.i
  %365 = getelementptr double, ptr %.336, i64 %.550.i139.i
  br label %B400.if.i140.i

B476.i144.i:                                      ; preds = %B400.if.i140.i, %B336.i136.i
  %.715.i145.i = add nsw i64 %to.3.0113.i121.i, %.58.i108.i
  br label %B614.i133.i

B516.i127.i:                                      ; preds = %B228.if.i120.i
  %.801.i128.i = getelementptr i8, ptr %.473.i125.i, i64 8
  %.802.i129.i = load i64, ptr %.801.i128.i, align 8, !noalias !126
  %.810.i130.i = getelementptr double, ptr %.336, i64 %to.3.0113.i121.i
  %.811.i131.i = load double, ptr %.810.i130.i, align 8, !noalias !126
  %.814.i.i = getelementptr double, ptr %.468, i64 %.802.i129.i
  store double %.811.i131.i, ptr %.814.i.i, align 8, !noalias !126
  %.831.i132.i = add nsw i64 %to.3.0113.i121.i, 1
  br label %B614.i133.i

B614.i133.i:                                      ; preds = %B228.if.i120.i, %B516.i127.i, %B476.i144.i
  %to.4.1.i134.i = phi i64 [ %.715.i145.i, %B476.i144.i ], [ %.831.i132.i, %B516.i127.i ], [ %to.3.0113.i121.i, %B228.if.i120.i ]
  %exitcond114.not.i135.i = icmp eq i64 %.318.i123.i, %.223.i110.i
  br i1 %exitcond114.not.i135.i, label %B494.i, label %B228.if.i120.i

B228.if.i120.i:                                   ; preds = %B614.i133.i, %B228.if.lr.ph.i112.i
  %to.3.0113.i121.i = phi i64 [ %.181.i116.i, %B228.if.lr.ph.i112.i ], [ %to.4.1.i134.i, %B614.i133.i ]
  %.247.0111.i122.i = phi i64 [ 0, %B228.if.lr.ph.i112.i ], [ %.318.i123.i, %B614.i133.i ]
  %.318.i123.i = add nuw nsw i64 %.247.0111.i122.i, 1
  %.473.idx.i124.i = mul i64 %.247.0111.i122.i, 120
  %.473.i125.i = getelementptr i8, ptr %363, i64 %.473.idx.i124.i
  %.474.i126.i = load i64, ptr %.473.i125.i, align 8, !noalias !126
  switch i64 %.474.i126.i, label %B614.i133.i [
    i64 0, label %B336.i136.i
    i64 1, label %B516.i127.i
  ]

B400.if.i140.i:                                   ; preds = %B400.if.i140.i, %B400.if.lr.ph.i137.i
  %.578.0108.i141.i = phi i64 [ 0, %B400.if.lr.ph.i137.i ], [ %.647.i142.i, %B400.if.i140.i ]
  %.647.i142.i = add nuw nsw i64 %.578.0108.i141.i, 1
  %.681.i.i = getelementptr double, ptr %364, i64 %.578.0108.i141.i
  %.682.i.i = load double, ptr %.681.i.i, align 8, !noalias !126
  %.689.i.i = getelementptr double, ptr %365, i64 %.578.0108.i141.i
  store double %.682.i.i, ptr %.689.i.i, align 8, !noalias !126
  %exitcond.not.i143.i = icmp eq i64 %.58.i108.i, %.647.i142.i
  br i1 %exitcond.not.i143.i, label %B476.i144.i, label %B400.if.i140.i

B494.i:                                           ; preds = %B614.i133.i, %couple, %B286.i
  %lp.3.0.i = phi double [ 0.000000e+00, %B286.i ], [ %.578.i72, %couple ], [ %.578.i72, %B614.i133.i ]
  %.622.i = tail call double @cells(i64 %.850, ptr nonnull %.336, ptr %.468, ptr nonnull %.336, ptr nonnull %.63, ptr %.108), !noalias !93
  %.667.i = load i64, ptr %.134.i, align 8, !noalias !93
  %.747176.not.i = icmp slt i64 %.667.i, 1
  br i1 %.747176.not.i, label %rows, label %B586.if.lr.ph.i

B586.if.lr.ph.i:                                  ; preds = %B494.i
  %366 = getelementptr i64, ptr %.63, i64 %.95.i
  %.676.i.i = icmp sgt i64 %.61.i, 0
  %.2509519.not.i.i = icmp slt i64 %.61.i, 1
  br label %B586.if.i

B694.i:                                           ; preds = %B586.if.i
  %.89.i146.i = getelementptr i8, ptr %.915.i, i64 24
  %.90.i147.i = load i64, ptr %.89.i146.i, align 8, !noalias !129
  %.155.i148.i = getelementptr i8, ptr %.915.i, i64 40
  %.156.i149.i = load i64, ptr %.155.i148.i, align 8, !noalias !129
  %.227.i150.i = getelementptr i8, ptr %.915.i, i64 48
  %.228.i151.i = load i64, ptr %.227.i150.i, align 8, !noalias !129
  %.293.i152.i = getelementptr i8, ptr %.915.i, i64 104
  %.294.i153.i = load i64, ptr %.293.i152.i, align 8, !noalias !129
  %.359.i154.i = getelementptr i8, ptr %.915.i, i64 112
  %.360.i155.i = load i64, ptr %.359.i154.i, align 8, !noalias !129
  %.434.i.i = getelementptr i8, ptr %.915.i, i64 96
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !129
  %.500.i.i = getelementptr i8, ptr %.915.i, i64 56
  %.501.i.i = load i64, ptr %.500.i.i, align 8, !noalias !129
  %.590501.not.i.i = icmp slt i64 %.156.i149.i, 1
  br i1 %.590501.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B694.i
  %367 = getelementptr double, ptr %.336, i64 %.294.i153.i
  %368 = shl nuw i64 %.156.i149.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %367, i8 0, i64 %368, i1 false), !noalias !129
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B694.i
  br i1 %.676.i.i, label %B364.if.lr.ph.i.i, label %B424.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %369 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %370 = getelementptr double, ptr %.336, i64 %.294.i153.i
  %371 = getelementptr double, ptr %.336, i64 %.435.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862507.not.i.i = icmp slt i64 %.90.i147.i, 1
  br i1 %.862507.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %372 = getelementptr double, ptr %.336, i64 %.360.i155.i
  %373 = shl nuw i64 %.90.i147.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %372, i8 0, i64 %373, i1 false), !noalias !129
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590501.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %374 = getelementptr double, ptr %.336, i64 %.294.i153.i
  %375 = getelementptr double, ptr %.336, i64 %.360.i155.i
  %376 = getelementptr double, ptr %.108, i64 %.228.i151.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond538.not.i.i = icmp eq i64 %.156.i149.i, %.1005.i.i
  br i1 %exitcond538.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862507.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i34

B642.if.lr.ph.i.i34:                              ; preds = %B642.preheader.i.i
  %.1385.i.i35 = getelementptr i8, ptr %.915.i, i64 32
  %377 = getelementptr double, ptr %.336, i64 %.360.i155.i
  br label %B642.if.i.i36

B828.i.i:                                         ; preds = %B642.if.i.i36, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.915.i, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !129
  %.1600531.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600531.not.i.i, label %B727.i, label %B892.if.lr.ph.i.i

B892.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.1702.i.i = getelementptr i8, ptr %.915.i, i64 88
  %378 = getelementptr double, ptr %.336, i64 %.435.i.i
  br label %B892.if.i.i

B1296.i.i:                                        ; preds = %B892.if.i.i
  %.492.i.i.i = getelementptr i8, ptr %.1769.i.i, i64 40
  %.493.i.i.i = load i64, ptr %.492.i.i.i, align 8, !noalias !132
  %.575170.not.i.i.i = icmp slt i64 %.493.i.i.i, 1
  br i1 %.575170.not.i.i.i, label %B334.i.i.i, label %B310.if.lr.ph.i.i160.i

B310.if.lr.ph.i.i160.i:                           ; preds = %B1296.i.i
  %379 = getelementptr double, ptr %.336, i64 %.2208.i.i
  %380 = shl nuw i64 %.493.i.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %379, i8 0, i64 %380, i1 false), !noalias !132
  br label %B334.i.i.i

B334.i.i.i:                                       ; preds = %B310.if.lr.ph.i.i160.i, %B1296.i.i
  br i1 %.676.i.i, label %B360.if.lr.ph.i.i.i, label %B420.i.i.i

B360.if.lr.ph.i.i.i:                              ; preds = %B334.i.i.i
  %381 = getelementptr i64, ptr %.63, i64 %.2168.i.i
  %382 = getelementptr double, ptr %.336, i64 %.2208.i.i
  br label %B360.if.i.i.i

B420.i.i.i:                                       ; preds = %B360.if.i.i.i, %B334.i.i.i
  %.806.i.i.i = load i64, ptr %.492.i.i.i, align 8, !noalias !132
  %.888179.not.i.i.i = icmp slt i64 %.806.i.i.i, 1
  br i1 %.888179.not.i.i.i, label %B1873.i.i, label %B484.if.lr.ph.i.i.i

B484.if.lr.ph.i.i.i:                              ; preds = %B420.i.i.i
  %383 = getelementptr double, ptr %.336, i64 %.2208.i.i
  %.1018176.not.i.i.i = icmp slt i64 %.1804.i.i, 1
  %384 = getelementptr double, ptr %.336, i64 %.2057.i.i
  %385 = getelementptr double, ptr %.108, i64 %.2091.i.i
  br label %B484.if.i.i.i

B484.loopexit.i.i.i:                              ; preds = %B526.if.i.i.i, %B484.if.i.i.i
  %exitcond183.not.i.i.i = icmp eq i64 %.901.i.i161.i, %.806.i.i.i
  br i1 %exitcond183.not.i.i.i, label %B1873.i.i, label %B484.if.i.i.i

B360.if.i.i.i:                                    ; preds = %B360.if.i.i.i, %B360.if.lr.ph.i.i.i
  %.649.0174.i.i.i = phi i64 [ 0, %B360.if.lr.ph.i.i.i ], [ %.718.i.i.i, %B360.if.i.i.i ]
  %.718.i.i.i = add nuw nsw i64 %.649.0174.i.i.i, 1
  %.746.i.i.i = getelementptr i64, ptr %381, i64 %.649.0174.i.i.i
  %.747.i.i.i = load i64, ptr %.746.i.i.i, align 8, !noalias !132
  %.751.i.i162.i = getelementptr double, ptr %382, i64 %.747.i.i.i
  %.752.i.i.i = load double, ptr %.751.i.i162.i, align 8, !noalias !132
  %.756.i.i.i = getelementptr double, ptr %378, i64 %.649.0174.i.i.i
  %.757.i.i.i = load double, ptr %.756.i.i.i, align 8, !noalias !132
  %.758.i.i.i = fadd double %.752.i.i.i, %.757.i.i.i
  store double %.758.i.i.i, ptr %.751.i.i162.i, align 8, !noalias !132
  %exitcond.not.i.i163.i = icmp eq i64 %.718.i.i.i, %.61.i
  br i1 %exitcond.not.i.i163.i, label %B420.i.i.i, label %B360.if.i.i.i

B484.if.i.i.i:                                    ; preds = %B484.loopexit.i.i.i, %B484.if.lr.ph.i.i.i
  %.832.0180.i.i.i = phi i64 [ 0, %B484.if.lr.ph.i.i.i ], [ %.901.i.i161.i, %B484.loopexit.i.i.i ]
  %.901.i.i161.i = add nuw nsw i64 %.832.0180.i.i.i, 1
  %.933.i.i.i51 = getelementptr double, ptr %383, i64 %.832.0180.i.i.i
  %.934.i.i.i52 = load double, ptr %.933.i.i.i51, align 8, !noalias !132
  br i1 %.1018176.not.i.i.i, label %B484.loopexit.i.i.i, label %B526.if.lr.ph.i.i.i

B526.if.lr.ph.i.i.i:                              ; preds = %B484.if.i.i.i
  %.1063.i.i.i = mul nuw nsw i64 %.832.0180.i.i.i, %.1804.i.i
  %386 = getelementptr double, ptr %385, i64 %.1063.i.i.i
  br label %B526.if.i.i.i

B526.if.i.i.i:                                    ; preds = %B526.if.i.i.i, %B526.if.lr.ph.i.i.i
  %.962.0177.i.i.i = phi i64 [ 0, %B526.if.lr.ph.i.i.i ], [ %.1031.i.i.i, %B526.if.i.i.i ]
  %.1031.i.i.i = add nuw nsw i64 %.962.0177.i.i.i, 1
  %.1059.i.i.i = getelementptr double, ptr %384, i64 %.962.0177.i.i.i
  %.1060.i.i.i = load double, ptr %.1059.i.i.i, align 8, !noalias !132
  %.1068.i.i.i = getelementptr double, ptr %386, i64 %.962.0177.i.i.i
  %.1069.i.i.i = load double, ptr %.1068.i.i.i, align 8, !noalias !132
  %.1071.i.i.i = fmul double %.934.i.i.i52, %.1069.i.i.i
  %.1072.i.i.i = fadd double %.1060.i.i.i, %.1071.i.i.i
  store double %.1072.i.i.i, ptr %.1059.i.i.i, align 8, !noalias !132
  %exitcond182.not.i.i.i = icmp eq i64 %.1804.i.i, %.1031.i.i.i
  br i1 %exitcond182.not.i.i.i, label %B484.loopexit.i.i.i, label %B526.if.i.i.i

B1328.i.i:                                        ; preds = %B892.if.i.i
  switch i64 %.1804.i.i, label %B1700.preheader.i.i [
    i64 1, label %B1362.preheader.i.i
    i64 2, label %B1500.preheader.i.i
  ]

B1500.preheader.i.i:                              ; preds = %B1328.i.i
  br i1 %.2509519.not.i.i, label %B1873.i.i, label %B1500.if.lr.ph.i.i

B1500.if.lr.ph.i.i:                               ; preds = %B1500.preheader.i.i
  %387 = getelementptr i64, ptr %.63, i64 %.2134.i.i
  %388 = getelementptr i64, ptr %.63, i64 %.2168.i.i
  %389 = getelementptr double, ptr %.336, i64 %.2057.i.i
  %390 = getelementptr double, ptr %.108, i64 %.2091.i.i
  br label %B1500.if.i.i

B1362.preheader.i.i:                              ; preds = %B1328.i.i
  br i1 %.2509519.not.i.i, label %B1873.i.i, label %B1362.if.lr.ph.i.i

B1362.if.lr.ph.i.i:                               ; preds = %B1362.preheader.i.i
  %391 = getelementptr i64, ptr %.63, i64 %.2134.i.i
  %392 = getelementptr double, ptr %.336, i64 %.2057.i.i
  %393 = getelementptr i64, ptr %.63, i64 %.2168.i.i
  %394 = getelementptr double, ptr %.108, i64 %.2091.i.i
  br label %B1362.if.i.i

B1700.preheader.i.i:                              ; preds = %B1328.i.i
  br i1 %.2509519.not.i.i, label %B1873.i.i, label %B1700.if.lr.ph.i.i

B1700.if.lr.ph.i.i:                               ; preds = %B1700.preheader.i.i
  %395 = getelementptr i64, ptr %.63, i64 %.2134.i.i
  %396 = getelementptr i64, ptr %.63, i64 %.2168.i.i
  %.2833525.not.i.i = icmp slt i64 %.1804.i.i, 1
  %397 = getelementptr double, ptr %.336, i64 %.2057.i.i
  %398 = getelementptr double, ptr %.108, i64 %.2091.i.i
  br label %B1700.if.i.i

B1700.loopexit.i.i:                               ; preds = %B1784.if.i.i, %B1700.if.i.i
  %exitcond543.not.i.i = icmp eq i64 %.61.i, %.2699.i.i
  br i1 %exitcond543.not.i.i, label %B1873.i.i, label %B1700.if.i.i

B1873.i.i:                                        ; preds = %B1500.if.i.i, %B1362.if.i.i, %B1700.loopexit.i.i, %B484.loopexit.i.i.i, %B1700.preheader.i.i, %B1362.preheader.i.i, %B1500.preheader.i.i, %B420.i.i.i
  %exitcond544.not.i.i = icmp eq i64 %.1613.i.i, %.1520.i.i
  br i1 %exitcond544.not.i.i, label %B727.i, label %B892.if.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.662.0505.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.731.i.i53, %B364.if.i.i ]
  %.731.i.i53 = add nuw nsw i64 %.662.0505.i.i, 1
  %.759.i.i = getelementptr i64, ptr %369, i64 %.662.0505.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !129
  %.764.i.i = getelementptr double, ptr %370, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !129
  %.769.i.i54 = getelementptr double, ptr %371, i64 %.662.0505.i.i
  %.770.i.i55 = load double, ptr %.769.i.i54, align 8, !noalias !129
  %.771.i.i56 = fadd double %.765.i.i, %.770.i.i55
  store double %.771.i.i56, ptr %.764.i.i, align 8, !noalias !129
  %exitcond.not.i164.i = icmp eq i64 %.61.i, %.731.i.i53
  br i1 %exitcond.not.i164.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0514.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0514.i.i, 1
  %.1037.i.i = getelementptr double, ptr %374, i64 %.936.0514.i.i
  %.1038.i.i = load double, ptr %.1037.i.i, align 8, !noalias !129
  br i1 %.862507.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i = mul nuw nsw i64 %.936.0514.i.i, %.90.i147.i
  %399 = getelementptr double, ptr %376, i64 %.1167.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0511.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0511.i.i, 1
  %.1163.i.i = getelementptr double, ptr %375, i64 %.1066.0511.i.i
  %.1164.i.i = load double, ptr %.1163.i.i, align 8, !noalias !129
  %.1172.i.i = getelementptr double, ptr %399, i64 %.1066.0511.i.i
  %.1173.i.i = load double, ptr %.1172.i.i, align 8, !noalias !129
  %.1175.i156.i = fmul double %.1038.i.i, %.1173.i.i
  %.1176.i157.i = fadd double %.1164.i.i, %.1175.i156.i
  store double %.1176.i157.i, ptr %.1163.i.i, align 8, !noalias !129
  %exitcond537.not.i.i = icmp eq i64 %.90.i147.i, %.1135.i.i
  br i1 %exitcond537.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i36:                                    ; preds = %B642.if.i.i36, %B642.if.lr.ph.i.i34
  %.1224.0517.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i34 ], [ %.1293.i.i, %B642.if.i.i36 ]
  %.1293.i.i = add nuw nsw i64 %.1224.0517.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i35, align 8, !noalias !129
  %400 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0517.i.i, 4
  %.1395.i.i37 = getelementptr i8, ptr %400, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i37, align 8, !noalias !129
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.468
  %.1427.i158.i = getelementptr i8, ptr %.1395.i.i37, i64 8
  %.1428.i159.i = load i64, ptr %.1427.i158.i, align 8, !noalias !129
  %.1430.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i159.i
  %.1431.i.i = load double, ptr %.1430.i.i, align 8, !noalias !129
  %.1438.i.i38 = getelementptr double, ptr %377, i64 %.1224.0517.i.i
  %.1439.i.i = load double, ptr %.1438.i.i38, align 8, !noalias !129
  %.1440.i.i39 = fadd double %.1431.i.i, %.1439.i.i
  store double %.1440.i.i39, ptr %.1430.i.i, align 8, !noalias !129
  %exitcond539.not.i.i = icmp eq i64 %.90.i147.i, %.1293.i.i
  br i1 %exitcond539.not.i.i, label %B828.i.i, label %B642.if.i.i36

B892.if.i.i:                                      ; preds = %B1873.i.i, %B892.if.lr.ph.i.i
  %.1544.0532.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i ], [ %.1613.i.i, %B1873.i.i ]
  %.1613.i.i = add nuw nsw i64 %.1544.0532.i.i, 1
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !129
  %401 = getelementptr i64, ptr %.63, i64 %.1703.i.i
  %.1769.idx.i.i = mul i64 %.1544.0532.i.i, 56
  %.1769.i.i = getelementptr i8, ptr %401, i64 %.1769.idx.i.i
  %.1770.i.i = load i64, ptr %.1769.i.i, align 8, !noalias !129
  %.1803.i.i = getelementptr i8, ptr %.1769.i.i, i64 8
  %.1804.i.i = load i64, ptr %.1803.i.i, align 8, !noalias !129
  %402 = getelementptr i64, ptr %.63, i64 %.1770.i.i
  %.2056.i.i = getelementptr i8, ptr %402, i64 224
  %.2057.i.i = load i64, ptr %.2056.i.i, align 8, !noalias !129
  %.2090.i.i = getelementptr i8, ptr %.1769.i.i, i64 32
  %.2091.i.i = load i64, ptr %.2090.i.i, align 8, !noalias !129
  %.2133.i.i = getelementptr i8, ptr %.1769.i.i, i64 16
  %.2134.i.i = load i64, ptr %.2133.i.i, align 8, !noalias !129
  %.2167.i.i = getelementptr i8, ptr %.1769.i.i, i64 24
  %.2168.i.i = load i64, ptr %.2167.i.i, align 8, !noalias !129
  %.2207.i.i = getelementptr i8, ptr %.1769.i.i, i64 48
  %.2208.i.i = load i64, ptr %.2207.i.i, align 8, !noalias !129
  %.2209.i.i = icmp sgt i64 %.2208.i.i, -1
  br i1 %.2209.i.i, label %B1296.i.i, label %B1328.i.i

B1362.if.i.i:                                     ; preds = %B1362.if.i.i, %B1362.if.lr.ph.i.i
  %.2286.0523.i.i = phi i64 [ 0, %B1362.if.lr.ph.i.i ], [ %.2355.i.i44, %B1362.if.i.i ]
  %.2355.i.i44 = add nuw nsw i64 %.2286.0523.i.i, 1
  %.2383.i.i = getelementptr i64, ptr %391, i64 %.2286.0523.i.i
  %.2384.i.i = load i64, ptr %.2383.i.i, align 8, !noalias !129
  %.2388.i.i = getelementptr double, ptr %392, i64 %.2384.i.i
  %.2389.i.i45 = load double, ptr %.2388.i.i, align 8, !noalias !129
  %.2393.i.i = getelementptr double, ptr %378, i64 %.2286.0523.i.i
  %.2394.i.i = load double, ptr %.2393.i.i, align 8, !noalias !129
  %.2398.i.i = getelementptr i64, ptr %393, i64 %.2286.0523.i.i
  %.2399.i.i = load i64, ptr %.2398.i.i, align 8, !noalias !129
  %.2403.i.i = getelementptr double, ptr %394, i64 %.2399.i.i
  %.2404.i.i = load double, ptr %.2403.i.i, align 8, !noalias !129
  %.2405.i.i = fmul double %.2394.i.i, %.2404.i.i
  %.2406.i.i = fadd double %.2389.i.i45, %.2405.i.i
  store double %.2406.i.i, ptr %.2388.i.i, align 8, !noalias !129
  %exitcond541.not.i.i = icmp eq i64 %.61.i, %.2355.i.i44
  br i1 %exitcond541.not.i.i, label %B1873.i.i, label %B1362.if.i.i

B1500.if.i.i:                                     ; preds = %B1500.if.i.i, %B1500.if.lr.ph.i.i
  %.2453.0520.i.i = phi i64 [ 0, %B1500.if.lr.ph.i.i ], [ %.2522.i.i, %B1500.if.i.i ]
  %.2522.i.i = add nuw nsw i64 %.2453.0520.i.i, 1
  %.2550.i.i40 = getelementptr i64, ptr %387, i64 %.2453.0520.i.i
  %.2551.i.i41 = load i64, ptr %.2550.i.i40, align 8, !noalias !129
  %.2558.i.i = getelementptr i64, ptr %388, i64 %.2453.0520.i.i
  %.2559.i.i = load i64, ptr %.2558.i.i, align 8, !noalias !129
  %.2566.i.i = getelementptr double, ptr %378, i64 %.2453.0520.i.i
  %.2567.i.i = load double, ptr %.2566.i.i, align 8, !noalias !129
  %.2569.idx.i.i = shl i64 %.2551.i.i41, 4
  %.2569.i.i = getelementptr i8, ptr %389, i64 %.2569.idx.i.i
  %.2570.i.i = load double, ptr %.2569.i.i, align 8, !noalias !129
  %.2572.idx.i.i = shl i64 %.2559.i.i, 4
  %.2572.i.i = getelementptr i8, ptr %390, i64 %.2572.idx.i.i
  %.2573.i.i = load double, ptr %.2572.i.i, align 8, !noalias !129
  %.2574.i.i = fmul double %.2567.i.i, %.2573.i.i
  %.2575.i.i = fadd double %.2570.i.i, %.2574.i.i
  store double %.2575.i.i, ptr %.2569.i.i, align 8, !noalias !129
  %.2581.i.i = getelementptr i8, ptr %.2569.i.i, i64 8
  %.2582.i.i = load double, ptr %.2581.i.i, align 8, !noalias !129
  %.2585.i.i = getelementptr i8, ptr %.2572.i.i, i64 8
  %.2586.i.i = load double, ptr %.2585.i.i, align 8, !noalias !129
  %.2587.i.i42 = fmul double %.2567.i.i, %.2586.i.i
  %.2588.i.i43 = fadd double %.2582.i.i, %.2587.i.i42
  store double %.2588.i.i43, ptr %.2581.i.i, align 8, !noalias !129
  %exitcond540.not.i.i = icmp eq i64 %.61.i, %.2522.i.i
  br i1 %exitcond540.not.i.i, label %B1873.i.i, label %B1500.if.i.i

B1700.if.i.i:                                     ; preds = %B1700.loopexit.i.i, %B1700.if.lr.ph.i.i
  %.2630.0529.i.i = phi i64 [ 0, %B1700.if.lr.ph.i.i ], [ %.2699.i.i, %B1700.loopexit.i.i ]
  %.2699.i.i = add nuw nsw i64 %.2630.0529.i.i, 1
  br i1 %.2833525.not.i.i, label %B1700.loopexit.i.i, label %B1784.if.lr.ph.i.i

B1784.if.lr.ph.i.i:                               ; preds = %B1700.if.i.i
  %.2741.i.i = getelementptr i64, ptr %396, i64 %.2630.0529.i.i
  %.2742.i.i = load i64, ptr %.2741.i.i, align 8, !noalias !129
  %.2744.i.i = mul nsw i64 %.2742.i.i, %.1804.i.i
  %.2731.i.i46 = getelementptr i64, ptr %395, i64 %.2630.0529.i.i
  %.2732.i.i = load i64, ptr %.2731.i.i46, align 8, !noalias !129
  %.2734.i.i = mul nsw i64 %.2732.i.i, %.1804.i.i
  %403 = getelementptr double, ptr %397, i64 %.2734.i.i
  %.2880.i.i = getelementptr double, ptr %378, i64 %.2630.0529.i.i
  %404 = getelementptr double, ptr %398, i64 %.2744.i.i
  br label %B1784.if.i.i

B1784.if.i.i:                                     ; preds = %B1784.if.i.i, %B1784.if.lr.ph.i.i
  %.2777.0526.i.i = phi i64 [ 0, %B1784.if.lr.ph.i.i ], [ %.2846.i.i47, %B1784.if.i.i ]
  %.2846.i.i47 = add nuw nsw i64 %.2777.0526.i.i, 1
  %.2874.i.i = getelementptr double, ptr %403, i64 %.2777.0526.i.i
  %.2875.i.i = load double, ptr %.2874.i.i, align 8, !noalias !129
  %.2881.i.i = load double, ptr %.2880.i.i, align 8, !noalias !129
  %.2885.i.i48 = getelementptr double, ptr %404, i64 %.2777.0526.i.i
  %.2886.i.i49 = load double, ptr %.2885.i.i48, align 8, !noalias !129
  %.2887.i.i = fmul double %.2881.i.i, %.2886.i.i49
  %.2888.i.i50 = fadd double %.2875.i.i, %.2887.i.i
  store double %.2888.i.i50, ptr %.2874.i.i, align 8, !noalias !129
  %exitcond542.not.i.i = icmp eq i64 %.1804.i.i, %.2846.i.i47
  br i1 %exitcond542.not.i.i, label %B1700.loopexit.i.i, label %B1784.if.i.i

B727.i:                                           ; preds = %B1873.i.i, %B586.if.i, %B828.i.i
  %exitcond185.not.i = icmp eq i64 %.760.i, %.667.i
  br i1 %exitcond185.not.i, label %rows, label %B586.if.i

B728.i:                                           ; preds = %B1833.i.i, %B146.if.i, %B788.i.i
  %exitcond.not.i32 = icmp eq i64 %.230.i, %.135.i
  br i1 %exitcond.not.i32, label %B286.i, label %B146.if.i

B146.if.i:                                        ; preds = %B728.i, %B146.if.lr.ph.i
  %.159.0175.i = phi i64 [ 0, %B146.if.lr.ph.i ], [ %.230.i, %B728.i ]
  %.230.i = add nuw nsw i64 %.159.0175.i, 1
  %.385.idx.i = mul i64 %.159.0175.i, 120
  %.385.i = getelementptr i8, ptr %286, i64 %.385.idx.i
  %.386.i30 = load i64, ptr %.385.i, align 8, !noalias !93
  %.387.i31 = icmp eq i64 %.386.i30, 0
  br i1 %.387.i31, label %B254.i, label %B728.i

B586.if.i:                                        ; preds = %B727.i, %B586.if.lr.ph.i
  %.691.0177.i = phi i64 [ 0, %B586.if.lr.ph.i ], [ %.760.i, %B727.i ]
  %.760.i = add nuw nsw i64 %.691.0177.i, 1
  %.915.idx.i = mul i64 %.691.0177.i, 120
  %.915.i = getelementptr i8, ptr %366, i64 %.915.idx.i
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !93
  %.917.i = icmp eq i64 %.916.i, 0
  br i1 %.917.i, label %B694.i, label %B727.i

rows: ; preds = %B727.i, %B494.i
  %.626.i = fadd double %lp.3.0.i, %.622.i
  %.882 = fadd double %lp.6.0.lcssa.i, %.626.i
  %.124.i110 = load i64, ptr %.386.i, align 8, !noalias !135
  %.207140.not.i = icmp slt i64 %.124.i110, 1
  br i1 %.207140.not.i, label %B754.i, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %rows
  %.343.i = getelementptr i8, ptr %.63, i64 112
  %.691.i = getelementptr i8, ptr %.63, i64 136
  br label %B70.if.i

B260.i:                                           ; preds = %B70.if.i
  %.1214.i = getelementptr i8, ptr %594, i64 448
  %.1215.i = load i64, ptr %.1214.i, align 8, !noalias !135
  %.1216.i = icmp sgt i64 %.1215.i, -1
  br i1 %.1216.i, label %B310.i, label %B354.i

B310.i:                                           ; preds = %B260.i
  %.278.i.i423 = getelementptr i8, ptr %594, i64 456
  %.279.i.i = load i64, ptr %.278.i.i423, align 8, !noalias !138
  %.532.i.i424 = getelementptr i8, ptr %594, i64 56
  %.533.i.i = load i64, ptr %.532.i.i424, align 8, !noalias !138
  %.535.i.i = getelementptr double, ptr %.336, i64 %.533.i.i
  %.536.i.i = load double, ptr %.535.i.i, align 8, !noalias !138
  %.1063.i.i425 = getelementptr i8, ptr %594, i64 120
  %.1064.i.i426 = load i64, ptr %.1063.i.i425, align 8, !noalias !138
  %405 = getelementptr i64, ptr %.63, i64 %.1064.i.i426
  %.1067.i.i = getelementptr i8, ptr %405, i64 8
  %.1068.i.i = load i64, ptr %.1067.i.i, align 8, !noalias !138
  %.2108.i.i = getelementptr i8, ptr %594, i64 464
  %.2109.i.i = load i64, ptr %.2108.i.i, align 8, !noalias !138
  %.2191290.not.i.i = icmp slt i64 %.2109.i.i, 1
  br i1 %.2191290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B310.i
  %.1835.i.i427 = getelementptr i8, ptr %594, i64 272
  %.1836.i.i = load i64, ptr %.1835.i.i427, align 8, !noalias !138
  %.1581.i.i = getelementptr i8, ptr %594, i64 488
  %.1582.i.i = load i64, ptr %.1581.i.i, align 8, !noalias !138
  %.1321.i.i = getelementptr i8, ptr %594, i64 128
  %.1322.i.i = load i64, ptr %.1321.i.i, align 8, !noalias !138
  %.789.i.i428 = getelementptr i8, ptr %594, i64 480
  %.790.i.i = load i64, ptr %.789.i.i428, align 8, !noalias !138
  %.2489.i.i429 = getelementptr i8, ptr %594, i64 104
  %.2744.i.i430 = getelementptr i8, ptr %594, i64 136
  %.3001.i.i = getelementptr i8, ptr %594, i64 240
  %.3256.i.i = getelementptr i8, ptr %594, i64 248
  %.3517.i.i = getelementptr i8, ptr %594, i64 256
  %.3772.i.i = getelementptr i8, ptr %594, i64 232
  %.4027.i.i = getelementptr i8, ptr %594, i64 224
  %406 = getelementptr double, ptr %.336, i64 %.1836.i.i
  %.4313.idx.i.i = shl i64 %.279.i.i, 4
  %.4313.i.i431 = getelementptr i8, ptr %406, i64 %.4313.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.279.i.i, i64 0)
  %.4395276.not.i.i = icmp slt i64 %.279.i.i, 1
  %.4479.i.i = fmul double %.536.i.i, %.536.i.i
  %.4503.i.i = add nsw i64 %.279.i.i, -1
  %407 = getelementptr double, ptr %.336, i64 %.790.i.i
  %408 = getelementptr double, ptr %407, i64 %.279.i.i
  %409 = getelementptr double, ptr %406, i64 %.279.i.i
  %410 = getelementptr double, ptr %.336, i64 %.1582.i.i
  %.5093281.not.i.i = icmp slt i64 %.1068.i.i, 1
  %411 = getelementptr i64, ptr %.63, i64 %.1322.i.i
  %.4541.i.i = getelementptr double, ptr %409, i64 %.4503.i.i
  %.4551.i.i = getelementptr double, ptr %406, i64 %.4503.i.i
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.5007.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.2204.i.i, %.2109.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.4512.i.i = tail call double @sqrt(double %.4498.i.i)
  %.4516.i.i = fmul double %.4465.i.i, %.4512.i.i
  store double %.4516.i.i, ptr %.4521.i.i, align 8, !noalias !138
  %.4524.i.i = fmul double %.4465.i.i, 5.000000e-01
  %.4530.i.i = load double, ptr %.4529.i.i, align 8, !noalias !138
  %.4531.i.i = fmul double %.4524.i.i, %.4530.i.i
  %.4535.i.i457 = fdiv double %.4531.i.i, %.4512.i.i
  store double %.4465.i.i, ptr %.4541.i.i, align 8, !noalias !138
  store double %.4535.i.i457, ptr %.4551.i.i, align 8, !noalias !138
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %412 = getelementptr double, ptr %407, i64 %.4339.0277.i.i
  %.4559.i.i = getelementptr i8, ptr %412, i64 8
  %.4560.i.i = load double, ptr %.4559.i.i, align 8, !noalias !138
  %413 = getelementptr double, ptr %408, i64 %.4339.0277.i.i
  %.4568.i.i = getelementptr i8, ptr %413, i64 8
  %.4569.i.i = load double, ptr %.4568.i.i, align 8, !noalias !138
  %.4575.i.i = getelementptr i8, ptr %.4475.i.i436, i64 8
  %.4576.i.i = load double, ptr %.4575.i.i, align 8, !noalias !138
  %.4581.i.i = getelementptr double, ptr %429, i64 %.4339.0277.i.i
  %.4582.i.i = load double, ptr %.4581.i.i, align 8, !noalias !138
  %.4612.i.i = getelementptr i8, ptr %.4446.i.i, i64 8
  %.4613.i.i = load double, ptr %.4612.i.i, align 8, !noalias !138
  %.4614.i.i = fmul double %.4560.i.i, %.4582.i.i
  %.4615.i.i = fsub double %.4613.i.i, %.4614.i.i
  %.4620.i.i = fdiv double %.4498.i.i, %.4576.i.i
  %.4623.i.i = tail call double @sqrt(double %.4620.i.i)
  %.4626.i.i440 = add nsw i64 %.4339.0277.i.i, %.4293.i.i
  %.4628.i.i = getelementptr double, ptr %.570, i64 %.4626.i.i440
  %.4629.i.i = load double, ptr %.4628.i.i, align 8, !noalias !138
  %.4630.i.i = fmul double %.4569.i.i, %.4615.i.i
  %.4634.i.i441 = fdiv double %.4630.i.i, %.4576.i.i
  %.4635.i.i442 = fmul double %.4560.i.i, %.4623.i.i
  %.4636.i.i = fmul double %.4635.i.i442, %.4629.i.i
  %.4637.i.i = fsub double %.4634.i.i441, %.4636.i.i
  %.4639.i.i = fmul double %.4465.i.i, %.4560.i.i
  %.4640.i.i = fmul double %.4639.i.i, %.4623.i.i
  %.4641.i.i443 = fmul double %.4623.i.i, %.4640.i.i
  %.4642.i.i444 = fmul double %.4569.i.i, %.4637.i.i
  %.4646.i.i445 = fdiv double %.4642.i.i444, %.4576.i.i
  %.4647.i.i446 = fsub double %.4641.i.i443, %.4646.i.i445
  %.4649.i.i447 = fmul double %.4465.i.i, %.4569.i.i
  %.4650.i.i = fmul double %.4649.i.i447, %.4629.i.i
  %.4651.i.i = fmul double %.4560.i.i, %.4637.i.i
  %.4652.i.i448 = fmul double %.4629.i.i, %.4651.i.i
  %.4653.i.i449 = fadd double %.4650.i.i, %.4652.i.i448
  %.4656.i.i = fmul double %.4639.i.i, %.4615.i.i
  %.4657.i.i = fmul double %.4653.i.i449, 5.000000e-01
  %.4661.i.i = fdiv double %.4657.i.i, %.4623.i.i
  %.4662.i.i = fadd double %.4656.i.i, %.4661.i.i
  %.4666.i.i450 = fadd double %.4649.i.i447, %.4651.i.i
  %.4667.i.i451 = fmul double %.4623.i.i, %.4666.i.i450
  %.4672.i.i = getelementptr double, ptr %arg.grad, i64 %.4626.i.i440
  store double %.4667.i.i451, ptr %.4672.i.i, align 8, !noalias !138
  %.4674.i.i = fmul double %.4560.i.i, %.4647.i.i446
  %.4676.i.i452 = fsub double %.4465.i.i, %.4674.i.i
  %.4681.i.i = getelementptr double, ptr %409, i64 %.4339.0277.i.i
  store double %.4676.i.i452, ptr %.4681.i.i, align 8, !noalias !138
  %.4686.i.i = fdiv double %.4662.i.i, %.4576.i.i
  %.4691.i.i = getelementptr double, ptr %406, i64 %.4339.0277.i.i
  store double %.4686.i.i, ptr %.4691.i.i, align 8, !noalias !138
  %.4694.i.i = fmul double %.4615.i.i, %.4642.i.i444
  %.4698.i.i453 = fdiv double %.4694.i.i, %.4576.i.i
  %.4699.i.i = fmul double %.4623.i.i, %.4662.i.i
  %.4700.i.i = fmul double %.4623.i.i, %.4699.i.i
  %.4701.i.i = fsub double %.4698.i.i453, %.4700.i.i
  %.4705.i.i = fdiv double %.4701.i.i, %.4576.i.i
  %414 = getelementptr double, ptr %.4313.i.i431, i64 %.4339.0277.i.i
  %.4711.i.i = getelementptr i8, ptr %414, i64 8
  store double %.4705.i.i, ptr %.4711.i.i, align 8, !noalias !138
  %.4714.i.i = fmul double %.4465.i.i, %.4623.i.i
  %.4715.i.i = fmul double %.4714.i.i, %.4629.i.i
  %.4716.i.i = fmul double %.4615.i.i, %.4637.i.i
  %.4720.i.i454 = fdiv double %.4716.i.i, %.4576.i.i
  %.4721.i.i = fsub double %.4715.i.i, %.4720.i.i454
  %415 = getelementptr double, ptr %410, i64 %.4339.0277.i.i
  %.4729.i.i = getelementptr i8, ptr %415, i64 8
  %.4730.i.i = load double, ptr %.4729.i.i, align 8, !noalias !138
  %.4735.i.i = fmul double %.4623.i.i, %.4714.i.i
  %.4736.i.i = fmul double %.4615.i.i, %.4735.i.i
  %.4737.i.i = fmul double %.4582.i.i, %.4647.i.i446
  %.4738.i.i = fsub double %.4736.i.i, %.4737.i.i
  %.4739.i.i = fmul double %.4623.i.i, %.4637.i.i
  %.4740.i.i = fmul double %.4629.i.i, %.4739.i.i
  %.4741.i.i = fadd double %.4740.i.i, %.4738.i.i
  %.4742.i.i = fmul double %.4560.i.i, %.4721.i.i
  %.4746.i.i = fdiv double %.4742.i.i, %.4569.i.i
  %.4747.i.i = fsub double %.4741.i.i, %.4746.i.i
  %.4748.i.i = fadd double %.4730.i.i, %.4747.i.i
  store double %.4748.i.i, ptr %.4729.i.i, align 8, !noalias !138
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %416 = getelementptr double, ptr %.336, i64 %.3518.i.i
  %417 = getelementptr double, ptr %416, i64 %420
  %418 = getelementptr double, ptr %.108, i64 %.2745.i.i
  %419 = getelementptr double, ptr %418, i64 %.4298.i.i434
  br label %B1814.if.i.i

B2222.i.i456:                                     ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.5164.i.i = icmp sgt i64 %.4798.0288.i.i, 0
  br i1 %.5164.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i456
  %.5179.i.i = getelementptr double, ptr %407, i64 %.4798.0288.i.i
  %.5180.i.i = load double, ptr %.5179.i.i, align 8, !noalias !138
  %.5186.i.i = getelementptr i8, ptr %.4942.i.i, i64 -8
  %.5187.i.i = load double, ptr %.5186.i.i, align 8, !noalias !138
  %.5193.i.i = getelementptr i8, ptr %.4899.i.i, i64 -8
  %.5194.i.i = load double, ptr %.5193.i.i, align 8, !noalias !138
  %.5203.i.i = getelementptr i8, ptr %.4908.i.i, i64 -8
  %.5204.i.i = load double, ptr %.5203.i.i, align 8, !noalias !138
  %.5205.i.i = fmul double %.4479.i.i, %.5204.i.i
  %.5206.i.i = fmul double %.5194.i.i, %.5205.i.i
  %.5207.i.i = fadd double %.5206.i.i, 1.000000e+00
  %.5211.i.i = fdiv double %.5194.i.i, %.5207.i.i
  %.5216.i.i = getelementptr double, ptr %410, i64 %.4798.0288.i.i
  %.5217.i.i = load double, ptr %.5216.i.i, align 8, !noalias !138
  %.5218.i.i = fmul double %.5180.i.i, 2.000000e+00
  %.5219.i.i = fadd double %.5211.i.i, -1.000000e+00
  %.5220.i.i = fmul double %.5218.i.i, %.5219.i.i
  %.5222.i.i = fmul double %.4977.i.i, %.5220.i.i
  %.5228.i.i = fdiv double %.4926.i.i, %.4912.i.i
  %.5229.i.i = fmul double %.5228.i.i, %.5187.i.i
  %.5230.i.i = fadd double %.5229.i.i, %.5222.i.i
  %.5231.i.i = fadd double %.5217.i.i, %.5230.i.i
  store double %.5231.i.i, ptr %.5216.i.i, align 8, !noalias !138
  %.5240.i.i = getelementptr i8, ptr %.4931.i.i, i64 -8
  %.5241.i.i = load double, ptr %.5240.i.i, align 8, !noalias !138
  %.5242.i.i = fmul double %.5180.i.i, %.5180.i.i
  %.5244.i.i = fmul double %.4977.i.i, %.5242.i.i
  %.5247.i.i = fadd double %.5244.i.i, %.5241.i.i
  store double %.5247.i.i, ptr %.5240.i.i, align 8, !noalias !138
  %.5258.i.i = getelementptr i8, ptr %.4925.i.i, i64 -8
  %.5259.i.i = load double, ptr %.5258.i.i, align 8, !noalias !138
  %.5261.i.i = fmul double %.4926.i.i, %.5180.i.i
  %.5268.i.i = fdiv double %.5261.i.i, %.4912.i.i
  %.5271.i.i = fadd double %.5268.i.i, %.5259.i.i
  store double %.5271.i.i, ptr %.5258.i.i, align 8, !noalias !138
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.4465.i.i, %B1016.i.i ], [ %.4647.i.i446, %B1148.i.i ]
  %exitcond.not.i.i455 = icmp eq i64 %.279.i.i, %.4408.i.i
  br i1 %exitcond.not.i.i455, label %B1778.i.i, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i456
  %.4854.i.i = icmp sgt i64 %.4801.0286.i.i, 1
  br i1 %.4854.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.2133.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.2204.i.i, %B402.loopexit.i.i ]
  %.2204.i.i = add nuw nsw i64 %.2133.0291.i.i, 1
  %420 = mul nsw i64 %.2133.0291.i.i, %.279.i.i
  %.2490.i.i432 = load i64, ptr %.2489.i.i429, align 8, !noalias !138
  %.2745.i.i = load i64, ptr %.2744.i.i430, align 8, !noalias !138
  %.3002.i.i = load i64, ptr %.3001.i.i, align 8, !noalias !138
  %.3257.i.i = load i64, ptr %.3256.i.i, align 8, !noalias !138
  %.3518.i.i = load i64, ptr %.3517.i.i, align 8, !noalias !138
  %.3773.i.i = load i64, ptr %.3772.i.i, align 8, !noalias !138
  %.4028.i.i = load i64, ptr %.4027.i.i, align 8, !noalias !138
  %.4292.i.i433 = load i64, ptr %.954.i, align 8, !noalias !138
  %.4293.i.i = add nsw i64 %.4292.i.i433, %420
  %.4298.i.i434 = mul nsw i64 %420, %.1068.i.i
  %421 = getelementptr double, ptr %.336, i64 %.3773.i.i
  %.4305.i.i = getelementptr double, ptr %421, i64 %420
  %.4306.i.i435 = load double, ptr %.4305.i.i, align 8, !noalias !138
  store double 0.000000e+00, ptr %.4313.i.i431, align 8, !noalias !138
  br i1 %.4395276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.4307.i.i = fneg double %.4306.i.i435
  %422 = getelementptr double, ptr %.336, i64 %.4028.i.i
  %423 = getelementptr double, ptr %422, i64 %420
  %424 = getelementptr double, ptr %.336, i64 %.3002.i.i
  %425 = getelementptr double, ptr %424, i64 %420
  %426 = getelementptr double, ptr %.108, i64 %.2490.i.i432
  %427 = getelementptr double, ptr %426, i64 %420
  %428 = getelementptr double, ptr %.336, i64 %.3257.i.i
  %429 = getelementptr double, ptr %428, i64 %420
  %.4519.i.i = add nsw i64 %.4293.i.i, %.4503.i.i
  %.4521.i.i = getelementptr double, ptr %arg.grad, i64 %.4519.i.i
  %.4529.i.i = getelementptr double, ptr %.570, i64 %.4519.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.4307.i.i, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.4450.i.i, %B2537.i.i ]
  %.4339.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.4408.i.i, %B2537.i.i ]
  %.4408.i.i = add nuw nsw i64 %.4339.0277.i.i, 1
  %.4440.i.i = getelementptr double, ptr %423, i64 %.4339.0277.i.i
  %.4441.i.i = load double, ptr %.4440.i.i, align 8, !noalias !138
  %.4446.i.i = getelementptr double, ptr %.4305.i.i, i64 %.4339.0277.i.i
  %.4447.i.i = load double, ptr %.4446.i.i, align 8, !noalias !138
  %.4448.i.i = fmul double %.4441.i.i, %.4447.i.i
  %.4450.i.i = fadd double %by_sd.3.1279.i.i, %.4448.i.i
  %.4463.i.i = fmul double %.536.i.i, %.4441.i.i
  %.4465.i.i = fadd double %by_c.3.1280.i.i, %.4463.i.i
  %.4475.i.i436 = getelementptr double, ptr %425, i64 %.4339.0277.i.i
  %.4476.i.i437 = load double, ptr %.4475.i.i436, align 8, !noalias !138
  %.4484.i.i = getelementptr double, ptr %427, i64 %.4339.0277.i.i
  %.4485.i.i438 = load double, ptr %.4484.i.i, align 8, !noalias !138
  %.4486.i.i439 = fmul double %.4479.i.i, %.4485.i.i438
  %.4493.i.i = fmul double %.4476.i.i437, %.4486.i.i439
  %.4494.i.i = fadd double %.4493.i.i, 1.000000e+00
  %.4498.i.i = fdiv double %.4476.i.i437, %.4494.i.i
  %.4505.i.i = icmp eq i64 %.4339.0277.i.i, %.4503.i.i
  br i1 %.4505.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.4798.0288.in.i.i = phi i64 [ %.279.i.i, %B1778.i.i ], [ %.4798.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.4450.i.i, %B1778.i.i ], [ %.5007.i.i, %B2538.i.i ]
  %.4801.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4863.i.i, %B2538.i.i ]
  %.4798.0288.i.i = add i64 %.4798.0288.in.i.i, -1
  %.4863.i.i = add nsw i64 %.4801.0286.i.i, -1
  %.4899.i.i = getelementptr double, ptr %425, i64 %.4798.0288.i.i
  %.4900.i.i = load double, ptr %.4899.i.i, align 8, !noalias !138
  %.4908.i.i = getelementptr double, ptr %427, i64 %.4798.0288.i.i
  %.4909.i.i = load double, ptr %.4908.i.i, align 8, !noalias !138
  %.4910.i.i = fmul double %.4479.i.i, %.4909.i.i
  %.4911.i.i = fmul double %.4900.i.i, %.4910.i.i
  %.4912.i.i = fadd double %.4911.i.i, 1.000000e+00
  %.4920.i.i = fdiv double %.4900.i.i, %.4912.i.i
  %.4925.i.i = getelementptr double, ptr %409, i64 %.4798.0288.i.i
  %.4926.i.i = load double, ptr %.4925.i.i, align 8, !noalias !138
  %.4931.i.i = getelementptr double, ptr %406, i64 %.4798.0288.i.i
  %.4932.i.i = load double, ptr %.4931.i.i, align 8, !noalias !138
  %.4936.i.i = fmul double %.4932.i.i, %.4920.i.i
  %.4937.i.i = fadd double %.4936.i.i, 5.000000e-01
  %.4942.i.i = getelementptr double, ptr %429, i64 %.4798.0288.i.i
  %.4943.i.i = load double, ptr %.4942.i.i, align 8, !noalias !138
  %.4945.i.i = fmul double %.4926.i.i, %.4943.i.i
  %.4946.i.i = fadd double %.4945.i.i, %.4937.i.i
  %.4947.i.i = fneg double %.4946.i.i
  %.4952.i.i = fdiv double %.4947.i.i, %.4912.i.i
  %.4957.i.i = getelementptr double, ptr %.4313.i.i431, i64 %.4798.0288.i.i
  %.4958.i.i = load double, ptr %.4957.i.i, align 8, !noalias !138
  %.4961.i.i = fmul double %.536.i.i, %.4926.i.i
  %.4966.i.i = getelementptr double, ptr %417, i64 %.4798.0288.i.i
  %.4967.i.i = load double, ptr %.4966.i.i, align 8, !noalias !138
  %.4968.i.i = fmul double %.4961.i.i, %.4967.i.i
  %.4969.i.i = fadd double %.4932.i.i, %.4968.i.i
  %.4974.i.i = fdiv double %.4969.i.i, %.4912.i.i
  %.4975.i.i = fadd double %.4958.i.i, %.4974.i.i
  %.4976.i.i = fmul double %.4910.i.i, %.4952.i.i
  %.4977.i.i = fadd double %.4975.i.i, %.4976.i.i
  %.4982.i.i = fmul double %.4926.i.i, %.4920.i.i
  %.4993.i.i = fmul double %.4982.i.i, %.4967.i.i
  %.4994.i.i = fmul double %.4952.i.i, 2.000000e+00
  %.4995.i.i = fmul double %.4900.i.i, %.4994.i.i
  %.4997.i.i = fmul double %.536.i.i, %.4995.i.i
  %.5004.i.i = fmul double %.4909.i.i, %.4997.i.i
  %.5005.i.i = fadd double %.4993.i.i, %.5004.i.i
  %.5007.i.i = fadd double %by_sd.5.1287.i.i, %.5005.i.i
  br i1 %.5093281.not.i.i, label %B2222.i.i456, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.5141.i.i = fmul double %.536.i.i, %.4982.i.i
  %.5144.i.i = mul nsw i64 %.4798.0288.i.i, %.1068.i.i
  %430 = getelementptr double, ptr %419, i64 %.5144.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.5037.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.5106.i.i, %B2140.if.i.i ]
  %.5106.i.i = add nuw nsw i64 %.5037.0282.i.i, 1
  %.5134.i.i = getelementptr i64, ptr %411, i64 %.5037.0282.i.i
  %.5135.i.i = load i64, ptr %.5134.i.i, align 8, !noalias !138
  %.5137.i.i = getelementptr double, ptr %.468, i64 %.5135.i.i
  %.5138.i.i = load double, ptr %.5137.i.i, align 8, !noalias !138
  %.5149.i.i = getelementptr double, ptr %430, i64 %.5037.0282.i.i
  %.5150.i.i = load double, ptr %.5149.i.i, align 8, !noalias !138
  %.5151.i.i = fmul double %.5141.i.i, %.5150.i.i
  %.5152.i.i = fsub double %.5138.i.i, %.5151.i.i
  store double %.5152.i.i, ptr %.5137.i.i, align 8, !noalias !138
  %exitcond295.not.i.i = icmp eq i64 %.1068.i.i, %.5106.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i456, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B310.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B310.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.5580.i.i = getelementptr i8, ptr %594, i64 64
  %.5581.i.i = load i64, ptr %.5580.i.i, align 8, !noalias !138
  %.5585.i.i = getelementptr double, ptr %.336, i64 %.5581.i.i
  %.5586.i.i = load double, ptr %.5585.i.i, align 8, !noalias !138
  %.5588.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.5586.i.i
  store double %.5588.i.i, ptr %.5585.i.i, align 8, !noalias !138
  br label %B644.i

B354.i:                                           ; preds = %B260.i
  %.1508.i = getelementptr i8, ptr %594, i64 328
  %.1509.i = load i64, ptr %.1508.i, align 8, !noalias !135
  %.1510.i = icmp sgt i64 %.1509.i, 0
  br i1 %.1510.i, label %B404.i, label %B448.i

B404.i:                                           ; preds = %B354.i
  %.281.i.i = load i64, ptr %594, align 8, !noalias !141
  %.534.i.i = getelementptr i8, ptr %594, i64 56
  %.535.i56.i = load i64, ptr %.534.i.i, align 8, !noalias !141
  %.537.i.i = getelementptr double, ptr %.336, i64 %.535.i56.i
  %.538.i.i = load double, ptr %.537.i.i, align 8, !noalias !141
  %.800.i.i = getelementptr i8, ptr %594, i64 288
  %.801.i.i385 = load i64, ptr %.800.i.i, align 8, !noalias !141
  %.1054.i.i = getelementptr i8, ptr %594, i64 296
  %.1055.i.i = load i64, ptr %.1054.i.i, align 8, !noalias !141
  %.1314.i.i386 = getelementptr i8, ptr %594, i64 304
  %.1315.i.i = load i64, ptr %.1314.i.i386, align 8, !noalias !141
  %.1568.i.i387 = getelementptr i8, ptr %594, i64 312
  %.1569.i.i = load i64, ptr %.1568.i.i387, align 8, !noalias !141
  %.1822.i.i = getelementptr i8, ptr %594, i64 320
  %.1823.i.i = load i64, ptr %.1822.i.i, align 8, !noalias !141
  %.2339.i.i = getelementptr i8, ptr %594, i64 432
  %.2340.i.i = load i64, ptr %.2339.i.i, align 8, !noalias !141
  %.2593.i.i = getelementptr i8, ptr %594, i64 240
  %.2594.i.i = load i64, ptr %.2593.i.i, align 8, !noalias !141
  %.2847.i.i = getelementptr i8, ptr %594, i64 400
  %.2848.i.i = load i64, ptr %.2847.i.i, align 8, !noalias !141
  %.3137.i.i = getelementptr i8, ptr %594, i64 232
  %.3138.i.i = load i64, ptr %.3137.i.i, align 8, !noalias !141
  %.3391.i.i = getelementptr i8, ptr %594, i64 224
  %.3392.i.i = load i64, ptr %.3391.i.i, align 8, !noalias !141
  %.3645.i.i = getelementptr i8, ptr %594, i64 256
  %.3646.i.i = load i64, ptr %.3645.i.i, align 8, !noalias !141
  %.3899.i.i = getelementptr i8, ptr %594, i64 440
  %.3900.i.i388 = load i64, ptr %.3899.i.i, align 8, !noalias !141
  %.4189.i.i = getelementptr i8, ptr %594, i64 360
  %.4190.i.i = load i64, ptr %.4189.i.i, align 8, !noalias !141
  %.4443.i.i389 = getelementptr i8, ptr %594, i64 368
  %.4444.i.i = load i64, ptr %.4443.i.i389, align 8, !noalias !141
  %.4697.i.i = getelementptr i8, ptr %594, i64 272
  %.4698.i57.i = load i64, ptr %.4697.i.i, align 8, !noalias !141
  %.4960.i.i = getelementptr i8, ptr %594, i64 352
  %.4961.i58.i = load i64, ptr %.4960.i.i, align 8, !noalias !141
  %.5471.i.i = getelementptr i8, ptr %594, i64 120
  %.5472.i.i390 = load i64, ptr %.5471.i.i, align 8, !noalias !141
  %431 = getelementptr i64, ptr %.63, i64 %.5472.i.i390
  %.5475.i.i = getelementptr i8, ptr %431, i64 8
  %.5476.i.i391 = load i64, ptr %.5475.i.i, align 8, !noalias !141
  %.5729.i.i = getelementptr i8, ptr %594, i64 128
  %.5730.i.i = load i64, ptr %.5729.i.i, align 8, !noalias !141
  %.5989.i.i = getelementptr i8, ptr %594, i64 136
  %.5990.i.i = load i64, ptr %.5989.i.i, align 8, !noalias !141
  %432 = getelementptr i64, ptr %.63, i64 %.1055.i.i
  %.5995.i.i = getelementptr i64, ptr %432, i64 %.281.i.i
  %.5996.i.i = load i64, ptr %.5995.i.i, align 8, !noalias !141
  %.6084423.not.i.i = icmp slt i64 %.4961.i58.i, 1
  br i1 %.6084423.not.i.i, label %B1092.i.i, label %B1034.if.lr.ph.i.i

B1034.if.lr.ph.i.i:                               ; preds = %B404.i
  %.5214.i.i = getelementptr i8, ptr %594, i64 376
  %.5215.i.i = load i64, ptr %.5214.i.i, align 8, !noalias !141
  %433 = getelementptr double, ptr %.336, i64 %.4698.i57.i
  %434 = getelementptr double, ptr %.108, i64 %.5215.i.i
  br label %B1034.if.i.i

B1092.i.i:                                        ; preds = %B1034.if.i.i, %B404.i
  %.6235429.not.i.i = icmp slt i64 %.281.i.i, 1
  br i1 %.6235429.not.i.i, label %B1426.thread.i.i, label %B1118.if.lr.ph.i.i

B1426.thread.i.i:                                 ; preds = %B1092.i.i
  %.6791461.i.i = getelementptr i8, ptr %594, i64 64
  %.6792462.i.i = load i64, ptr %.6791461.i.i, align 8, !noalias !141
  %.6794463.i.i = getelementptr double, ptr %.336, i64 %.6792462.i.i
  %.6795464.i.i = load double, ptr %.6794463.i.i, align 8, !noalias !141
  %.6797465.i.i = fadd double %.6795464.i.i, 0.000000e+00
  store double %.6797465.i.i, ptr %.6794463.i.i, align 8, !noalias !141
  %.259.i466.i.i = getelementptr i8, ptr %594, i64 384
  %.517.i467.i.i = getelementptr i8, ptr %594, i64 392
  br label %intrinsic_backward

B1118.if.lr.ph.i.i:                               ; preds = %B1092.i.i
  %435 = getelementptr i64, ptr %.63, i64 %.801.i.i385
  %436 = getelementptr double, ptr %.336, i64 %.3392.i.i
  %437 = getelementptr double, ptr %.336, i64 %.3138.i.i
  %438 = getelementptr double, ptr %.336, i64 %.3646.i.i
  %.6403426.not.i.i = icmp slt i64 %.5476.i.i391, 1
  %439 = getelementptr i64, ptr %.63, i64 %.5730.i.i
  %440 = getelementptr double, ptr %.108, i64 %.5990.i.i
  %441 = getelementptr double, ptr %.336, i64 %.3900.i.i388
  %442 = getelementptr i64, ptr %.63, i64 %.4190.i.i
  %443 = getelementptr double, ptr %.336, i64 %.4698.i57.i
  %444 = getelementptr double, ptr %.108, i64 %.4444.i.i
  br label %B1118.if.i.i

B1312.i.i:                                        ; preds = %B1236.if.i.i, %B1118.if.i.i
  %.6476.i.i = getelementptr double, ptr %441, i64 %.6179.0431.i.i
  store double %.6319.i.i, ptr %.6476.i.i, align 8, !noalias !141
  %.6482.i.i = getelementptr i64, ptr %442, i64 %.6281.i.i
  %.6483.i.i = load i64, ptr %.6482.i.i, align 8, !noalias !141
  %.6484.i.i = icmp sgt i64 %.6483.i.i, -1
  br i1 %.6484.i.i, label %B1360.i.i, label %B2259.i.i

B1360.i.i:                                        ; preds = %B1312.i.i
  %.6500.i.i = getelementptr double, ptr %443, i64 %.6483.i.i
  %.6501.i.i = load double, ptr %.6500.i.i, align 8, !noalias !141
  %.6508.i.i = getelementptr double, ptr %444, i64 %.6281.i.i
  %.6509.i.i = load double, ptr %.6508.i.i, align 8, !noalias !141
  %.6511.i.i = fmul double %.6319.i.i, %.6509.i.i
  %.6514.i.i = fsub double %.6501.i.i, %.6511.i.i
  store double %.6514.i.i, ptr %.6500.i.i, align 8, !noalias !141
  br label %B2259.i.i

B1426.i.i:                                        ; preds = %B2259.i.i
  %.6791.i.i = getelementptr i8, ptr %594, i64 64
  %.6792.i.i = load i64, ptr %.6791.i.i, align 8, !noalias !141
  %.6794.i.i = getelementptr double, ptr %.336, i64 %.6792.i.i
  %.6795.i.i = load double, ptr %.6794.i.i, align 8, !noalias !141
  %.6797.i.i = fadd double %.6299.i.i, %.6795.i.i
  store double %.6797.i.i, ptr %.6794.i.i, align 8, !noalias !141
  br label %B1516.if.i.i

B1560.i.i:                                        ; preds = %B1516.if.i.i
  %.6944.i.i = getelementptr double, ptr %441, i64 %.6827.0435.i.i
  %.6945.i.i = load double, ptr %.6944.i.i, align 8, !noalias !141
  %.6962.i.i = getelementptr double, ptr %443, i64 %.6934.i.i
  %.6963.i.i = load double, ptr %.6962.i.i, align 8, !noalias !141
  %.6964.i.i = fadd double %.6945.i.i, %.6963.i.i
  store double %.6964.i.i, ptr %.6944.i.i, align 8, !noalias !141
  br label %B2260.i.i

B1630.i.i:                                        ; preds = %B2260.i.i
  %.259.i.i.i394 = getelementptr i8, ptr %594, i64 384
  %.517.i.i.i395 = getelementptr i8, ptr %594, i64 392
  %invariant.gep445.i.i = getelementptr double, ptr %.108, i64 %.281.i.i
  %.260.i.i.i396 = load i64, ptr %.259.i.i.i394, align 8, !noalias !144
  %.262.i.i.i397 = getelementptr i64, ptr %.63, i64 %.260.i.i.i396
  %.262.i353.i.i = getelementptr i8, ptr %.262.i.i.i397, i64 8
  %.263.i354.i.i = load i64, ptr %.262.i353.i.i, align 8, !noalias !147
  %.264.i355.i.i = getelementptr double, ptr %.336, i64 %.263.i354.i.i
  %.265.i356.i.i = load double, ptr %.264.i355.i.i, align 8, !noalias !147
  %.266.i357.i.i = fmul double %.265.i356.i.i, %.265.i356.i.i
  %.518.i.i.i398 = load i64, ptr %.517.i.i.i395, align 8, !noalias !144
  %.520.i.i.i399 = getelementptr double, ptr %.108, i64 %.518.i.i.i398
  %.520.i360.i.i = getelementptr i8, ptr %.520.i.i.i399, i64 8
  %.521.i361.i.i = load double, ptr %.520.i360.i.i, align 8, !noalias !147
  %.522.i362.i.i = fmul double %.521.i361.i.i, %.521.i361.i.i
  %.523.i363.i.i = fadd double %.266.i357.i.i, %.522.i362.i.i
  %.527.i364.i.i = fdiv double %.266.i357.i.i, %.523.i363.i.i
  %.528.i365.i.i = fadd double %.527.i364.i.i, -5.000000e-01
  %.263.i.i.i400 = load i64, ptr %.262.i.i.i397, align 8, !noalias !144
  %.264.i.i.i401 = getelementptr double, ptr %.336, i64 %.263.i.i.i400
  %.265.i.i.i402 = load double, ptr %.264.i.i.i401, align 8, !noalias !144
  %.266.i.i.i403 = fmul double %.265.i.i.i402, %.265.i.i.i402
  %.521.i.i.i404 = load double, ptr %.520.i.i.i399, align 8, !noalias !144
  %.522.i.i.i405 = fmul double %.521.i.i.i404, %.521.i.i.i404
  %.523.i.i.i406 = fadd double %.266.i.i.i403, %.522.i.i.i405
  %.527.i.i.i407 = fdiv double %.266.i.i.i403, %.523.i.i.i406
  %.528.i.i.i408 = fadd double %.527.i.i.i407, -5.000000e-01
  %invariant.gep.i.i409 = getelementptr double, ptr %.108, i64 %.5996.i.i
  %445 = getelementptr i64, ptr %.63, i64 %.1315.i.i
  %446 = getelementptr double, ptr %.336, i64 %.2340.i.i
  %447 = getelementptr double, ptr %.336, i64 %.2848.i.i
  %.10.i407.i.i = fmul double %.528.i.i.i408, 2.000000e+00
  %.8.i412.idx.i.i = mul i64 %.5996.i.i, 24
  %invariant.gep443.i.i = getelementptr i8, ptr %.108, i64 %.8.i412.idx.i.i
  %.10.i414.i.i = fmul double %.528.i365.i.i, 2.000000e+00
  %448 = getelementptr double, ptr %.336, i64 %.2594.i.i
  %.8.i366.idx.i.i = mul i64 %.281.i.i, 24
  %invariant.gep454.i.i = getelementptr i8, ptr %.108, i64 %.8.i366.idx.i.i
  br label %B1722.if.i.i

B2026.i.i:                                        ; preds = %B1820.if.i.i, %B1722.if.i.i
  %through_one.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B1722.if.i.i ], [ %.7411.i.i, %B1820.if.i.i ]
  %through_other.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B1722.if.i.i ], [ %.7449.i.i, %B1820.if.i.i ]
  %.7461.i.i = getelementptr double, ptr %448, i64 %.7083.0448.i.i
  %.7462.i.i = load double, ptr %.7461.i.i, align 8, !noalias !141
  %.7464.i.i414 = fmul double %.7185.i.i, %.7462.i.i
  %.7467.i.i = add nsw i64 %.7191.i.i412, %.955.i114
  %.7469.i.i415 = getelementptr double, ptr %.570, i64 %.7467.i.i
  %.7470.i.i416 = load double, ptr %.7469.i.i415, align 8, !noalias !141
  %.7471.i.i = fmul double %.7464.i.i414, %.7470.i.i416
  %.7472.i.i417 = fadd double %.7471.i.i, 1.000000e+00
  %.7473.i.i418 = fmul double %.7472.i.i417, -5.000000e-01
  %.7477.i.i = add nsw i64 %.7083.0448.i.i, %.1823.i.i
  %gep446.i.i = getelementptr double, ptr %invariant.gep445.i.i, i64 %.7477.i.i
  %.9.i.i.i419 = load double, ptr %gep446.i.i, align 8, !noalias !150
  %.12.i.i.i420 = getelementptr double, ptr %gep446.i.i, i64 %.281.i.i
  %.13.i.i.i = load double, ptr %.12.i.i.i420, align 8, !noalias !150
  %.14.i.i.i421 = fmul double %.10.i407.i.i, %.13.i.i.i
  %.15.i.i.i422 = fadd double %.9.i.i.i419, %.14.i.i.i421
  %gep455.i.i = getelementptr double, ptr %invariant.gep454.i.i, i64 %.7477.i.i
  %.9.i367.i.i = load double, ptr %gep455.i.i, align 8, !noalias !153
  %.12.i369.i.i = getelementptr double, ptr %gep455.i.i, i64 %.281.i.i
  %.13.i370.i.i = load double, ptr %.12.i369.i.i, align 8, !noalias !153
  %.14.i371.i.i = fmul double %.10.i414.i.i, %.13.i370.i.i
  %.15.i372.i.i = fadd double %.9.i367.i.i, %.14.i371.i.i
  %.7507.i.i = fmul double %.7473.i.i418, %.15.i.i.i422
  %.7510.i.i = fmul double %.7185.i.i, %through_one.2.1.lcssa.i.i
  %.7513.i.i = fsub double %.7507.i.i, %.7510.i.i
  %.7515.i.i = fadd double %by_one.2.0450.i.i, %.7513.i.i
  %.7554.i.i = fmul double %.7473.i.i418, %.15.i372.i.i
  %.7557.i.i = fmul double %.7185.i.i, %through_other.2.1.lcssa.i.i
  %.7562.i.i = fsub double %.7554.i.i, %.7557.i.i
  %.7564.i.i = fadd double %by_other.2.0451.i.i, %.7562.i.i
  %.7573.i.i = getelementptr double, ptr %arg.grad, i64 %.7467.i.i
  %.7574.i.i = load double, ptr %.7573.i.i, align 8, !noalias !141
  %.7575.i.i = fadd double %.7464.i.i414, %.7574.i.i
  store double %.7575.i.i, ptr %.7573.i.i, align 8, !noalias !141
  %exitcond459.not.i.i = icmp eq i64 %.281.i.i, %.7152.i.i410
  br i1 %exitcond459.not.i.i, label %intrinsic_backward, label %B1722.if.i.i

B2259.i.i:                                        ; preds = %B1360.i.i, %B1312.i.i
  %exitcond457.not.i.i = icmp eq i64 %.281.i.i, %.6248.i.i
  br i1 %exitcond457.not.i.i, label %B1426.i.i, label %B1118.if.i.i

B2260.i.i:                                        ; preds = %B1516.if.i.i, %B1560.i.i
  %exitcond458.not.i.i = icmp eq i64 %.281.i.i, %.6896.i.i
  br i1 %exitcond458.not.i.i, label %B1630.i.i, label %B1516.if.i.i

B1034.if.i.i:                                     ; preds = %B1034.if.i.i, %B1034.if.lr.ph.i.i
  %.6026.0425.i.i = phi i64 [ 0, %B1034.if.lr.ph.i.i ], [ %.6097.i.i, %B1034.if.i.i ]
  %.6097.i.i = add nuw nsw i64 %.6026.0425.i.i, 1
  %.6125.i.i = getelementptr double, ptr %433, i64 %.6026.0425.i.i
  %.6126.i.i = load double, ptr %.6125.i.i, align 8, !noalias !141
  %.6127.i.i = fneg double %.6126.i.i
  %.6131.i.i = getelementptr double, ptr %434, i64 %.6026.0425.i.i
  %.6132.i.i = load double, ptr %.6131.i.i, align 8, !noalias !141
  %.6136.i.i = fdiv double %.6127.i.i, %.6132.i.i
  store double %.6136.i.i, ptr %.6125.i.i, align 8, !noalias !141
  %exitcond.not.i59.i = icmp eq i64 %.6097.i.i, %.4961.i58.i
  br i1 %exitcond.not.i59.i, label %B1092.i.i, label %B1034.if.i.i

B1118.if.i.i:                                     ; preds = %B2259.i.i, %B1118.if.lr.ph.i.i
  %by_sd.2.0432.i.i = phi double [ 0.000000e+00, %B1118.if.lr.ph.i.i ], [ %.6299.i.i, %B2259.i.i ]
  %.6179.0431.i.i = phi i64 [ 0, %B1118.if.lr.ph.i.i ], [ %.6248.i.i, %B2259.i.i ]
  %.6248.i.i = add nuw nsw i64 %.6179.0431.i.i, 1
  %.6280.i.i = getelementptr i64, ptr %435, i64 %.6179.0431.i.i
  %.6281.i.i = load i64, ptr %.6280.i.i, align 8, !noalias !141
  %.6289.i.i392 = getelementptr double, ptr %436, i64 %.6281.i.i
  %.6290.i.i = load double, ptr %.6289.i.i392, align 8, !noalias !141
  %.6295.i.i = getelementptr double, ptr %437, i64 %.6281.i.i
  %.6296.i.i = load double, ptr %.6295.i.i, align 8, !noalias !141
  %.6297.i.i = fmul double %.6290.i.i, %.6296.i.i
  %.6299.i.i = fadd double %by_sd.2.0432.i.i, %.6297.i.i
  %.6309.i.i393 = getelementptr double, ptr %438, i64 %.6281.i.i
  %.6310.i.i = load double, ptr %.6309.i.i393, align 8, !noalias !141
  %.6318.i.i = fmul double %.538.i.i, %.6290.i.i
  %.6319.i.i = fadd double %.6318.i.i, %.6310.i.i
  br i1 %.6403426.not.i.i, label %B1312.i.i, label %B1236.if.lr.ph.i.i

B1236.if.lr.ph.i.i:                               ; preds = %B1118.if.i.i
  %.6451.i.i = mul nsw i64 %.6281.i.i, %.5476.i.i391
  %449 = getelementptr double, ptr %440, i64 %.6451.i.i
  br label %B1236.if.i.i

B1236.if.i.i:                                     ; preds = %B1236.if.i.i, %B1236.if.lr.ph.i.i
  %.6347.0428.i.i = phi i64 [ 0, %B1236.if.lr.ph.i.i ], [ %.6416.i.i, %B1236.if.i.i ]
  %.6416.i.i = add nuw nsw i64 %.6347.0428.i.i, 1
  %.6444.i.i = getelementptr i64, ptr %439, i64 %.6347.0428.i.i
  %.6445.i.i = load i64, ptr %.6444.i.i, align 8, !noalias !141
  %.6447.i.i = getelementptr double, ptr %.468, i64 %.6445.i.i
  %.6448.i.i = load double, ptr %.6447.i.i, align 8, !noalias !141
  %.6456.i.i = getelementptr double, ptr %449, i64 %.6347.0428.i.i
  %.6457.i.i = load double, ptr %.6456.i.i, align 8, !noalias !141
  %.6459.i.i = fmul double %.6319.i.i, %.6457.i.i
  %.6460.i.i = fsub double %.6448.i.i, %.6459.i.i
  store double %.6460.i.i, ptr %.6447.i.i, align 8, !noalias !141
  %exitcond456.not.i.i = icmp eq i64 %.5476.i.i391, %.6416.i.i
  br i1 %exitcond456.not.i.i, label %B1312.i.i, label %B1236.if.i.i

B1516.if.i.i:                                     ; preds = %B2260.i.i, %B1426.i.i
  %.6827.0435.i.i = phi i64 [ 0, %B1426.i.i ], [ %.6896.i.i, %B2260.i.i ]
  %.6896.i.i = add nuw nsw i64 %.6827.0435.i.i, 1
  %.6928.i.i = getelementptr i64, ptr %435, i64 %.6827.0435.i.i
  %.6929.i.i = load i64, ptr %.6928.i.i, align 8, !noalias !141
  %.6933.i.i = getelementptr i64, ptr %442, i64 %.6929.i.i
  %.6934.i.i = load i64, ptr %.6933.i.i, align 8, !noalias !141
  %.6935.i.i = icmp sgt i64 %.6934.i.i, -1
  br i1 %.6935.i.i, label %B1560.i.i, label %B2260.i.i

B1722.if.i.i:                                     ; preds = %B2026.i.i, %B1630.i.i
  %by_other.2.0451.i.i = phi double [ 0.000000e+00, %B1630.i.i ], [ %.7564.i.i, %B2026.i.i ]
  %by_one.2.0450.i.i = phi double [ 0.000000e+00, %B1630.i.i ], [ %.7515.i.i, %B2026.i.i ]
  %.7083.0448.i.i = phi i64 [ 0, %B1630.i.i ], [ %.7152.i.i410, %B2026.i.i ]
  %.7152.i.i410 = add nuw nsw i64 %.7083.0448.i.i, 1
  %.7184.i.i = getelementptr double, ptr %441, i64 %.7083.0448.i.i
  %.7185.i.i = load double, ptr %.7184.i.i, align 8, !noalias !141
  %.7190.i.i411 = getelementptr i64, ptr %435, i64 %.7083.0448.i.i
  %.7191.i.i412 = load i64, ptr %.7190.i.i411, align 8, !noalias !141
  %.7220.i.i = getelementptr i64, ptr %432, i64 %.7083.0448.i.i
  %.7221.i.i = load i64, ptr %.7220.i.i, align 8, !noalias !141
  %.7227.i.i = getelementptr i8, ptr %.7220.i.i, i64 8
  %.7228.i.i = load i64, ptr %.7227.i.i, align 8, !noalias !141
  %.7265.i.i = sub i64 %.7228.i.i, %.7221.i.i
  %.7308436.not.i.i = icmp slt i64 %.7265.i.i, 1
  br i1 %.7308436.not.i.i, label %B2026.i.i, label %B1820.if.i.i

B1820.if.i.i:                                     ; preds = %B1722.if.i.i, %B1820.if.i.i
  %through_other.2.1440.i.i = phi double [ %.7449.i.i, %B1820.if.i.i ], [ 0.000000e+00, %B1722.if.i.i ]
  %through_one.2.1439.i.i = phi double [ %.7411.i.i, %B1820.if.i.i ], [ 0.000000e+00, %B1722.if.i.i ]
  %.7255.0438.i.i = phi i64 [ %.7317.i.i, %B1820.if.i.i ], [ %.7265.i.i, %B1722.if.i.i ]
  %.7252.0437.i.i = phi i64 [ %.7321.i.i, %B1820.if.i.i ], [ %.7221.i.i, %B1722.if.i.i ]
  %.7317.i.i = add nsw i64 %.7255.0438.i.i, -1
  %.7321.i.i = add i64 %.7252.0437.i.i, 1
  %.7349.i.i = getelementptr i64, ptr %445, i64 %.7252.0437.i.i
  %.7350.i.i = load i64, ptr %.7349.i.i, align 8, !noalias !141
  %.7354.i.i = getelementptr double, ptr %446, i64 %.7350.i.i
  %.7355.i.i = load double, ptr %.7354.i.i, align 8, !noalias !141
  %.7364.i.i = getelementptr double, ptr %441, i64 %.7350.i.i
  %.7365.i.i = load double, ptr %.7364.i.i, align 8, !noalias !141
  %.7369.i.i = getelementptr double, ptr %447, i64 %.7252.0437.i.i
  %.7370.i.i = load double, ptr %.7369.i.i, align 8, !noalias !141
  %.7372.i.i = fmul double %.7185.i.i, %.7370.i.i
  %.7373.i.i = fsub double %.7365.i.i, %.7372.i.i
  store double %.7373.i.i, ptr %.7364.i.i, align 8, !noalias !141
  %.7379.i.i = add nsw i64 %.7252.0437.i.i, %.1569.i.i
  %gep.i.i413 = getelementptr double, ptr %invariant.gep.i.i409, i64 %.7379.i.i
  %.9.i406.i.i = load double, ptr %gep.i.i413, align 8, !noalias !156
  %.12.i408.i.i = getelementptr double, ptr %gep.i.i413, i64 %.5996.i.i
  %.13.i409.i.i = load double, ptr %.12.i408.i.i, align 8, !noalias !156
  %.14.i410.i.i = fmul double %.10.i407.i.i, %.13.i409.i.i
  %.15.i411.i.i = fadd double %.9.i406.i.i, %.14.i410.i.i
  %gep444.i.i = getelementptr double, ptr %invariant.gep443.i.i, i64 %.7379.i.i
  %.9.i413.i.i = load double, ptr %gep444.i.i, align 8, !noalias !159
  %.12.i415.i.i = getelementptr double, ptr %gep444.i.i, i64 %.5996.i.i
  %.13.i416.i.i = load double, ptr %.12.i415.i.i, align 8, !noalias !159
  %.14.i417.i.i = fmul double %.10.i414.i.i, %.13.i416.i.i
  %.15.i418.i.i = fadd double %.9.i413.i.i, %.14.i417.i.i
  %.7409.i.i = fmul double %.7355.i.i, %.15.i411.i.i
  %.7411.i.i = fadd double %through_one.2.1439.i.i, %.7409.i.i
  %.7447.i.i = fmul double %.7355.i.i, %.15.i418.i.i
  %.7449.i.i = fadd double %through_other.2.1440.i.i, %.7447.i.i
  %.7308.i.i = icmp samesign ugt i64 %.7255.0438.i.i, 1
  br i1 %.7308.i.i, label %B1820.if.i.i, label %B2026.i.i

intrinsic_backward: ; preds = %B2026.i.i, %B1426.thread.i.i
  %.517.i470.i.i = phi ptr [ %.517.i467.i.i, %B1426.thread.i.i ], [ %.517.i.i.i395, %B2026.i.i ]
  %.259.i469.i.i = phi ptr [ %.259.i466.i.i, %B1426.thread.i.i ], [ %.259.i.i.i394, %B2026.i.i ]
  %by_one.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B1426.thread.i.i ], [ %.7515.i.i, %B2026.i.i ]
  %by_other.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B1426.thread.i.i ], [ %.7564.i.i, %B2026.i.i ]
  %.7871.i.i = load i64, ptr %.259.i469.i.i, align 8, !noalias !141
  %.7873.i.i = getelementptr i64, ptr %.63, i64 %.7871.i.i
  %.7874.i.i = load i64, ptr %.7873.i.i, align 8, !noalias !141
  %.7876.i.i = getelementptr double, ptr %.468, i64 %.7874.i.i
  %.7877.i.i = load double, ptr %.7876.i.i, align 8, !noalias !141
  %.264.i377.i.i = getelementptr double, ptr %.336, i64 %.7874.i.i
  %.265.i378.i.i = load double, ptr %.264.i377.i.i, align 8, !noalias !162
  %.266.i379.i.i = fmul double %.265.i378.i.i, %.265.i378.i.i
  %.518.i381.i.i = load i64, ptr %.517.i470.i.i, align 8, !noalias !162
  %.520.i382.i.i = getelementptr double, ptr %.108, i64 %.518.i381.i.i
  %.521.i383.i.i = load double, ptr %.520.i382.i.i, align 8, !noalias !162
  %.522.i384.i.i = fmul double %.521.i383.i.i, %.521.i383.i.i
  %.523.i385.i.i = fadd double %.266.i379.i.i, %.522.i384.i.i
  %.524.i.i.i = fmul double %.265.i378.i.i, 2.000000e+00
  %.525.i.i.i = fmul double %.524.i.i.i, %.521.i383.i.i
  %.526.i.i.i = fmul double %.521.i383.i.i, %.525.i.i.i
  %.527.i386.i.i = fmul double %.523.i385.i.i, %.523.i385.i.i
  %.531.i.i.i = fdiv double %.526.i.i.i, %.527.i386.i.i
  %.7908.i.i = fmul double %by_one.2.0.lcssa.i.i, %.531.i.i.i
  %.7911.i.i = fadd double %.7877.i.i, %.7908.i.i
  store double %.7911.i.i, ptr %.7876.i.i, align 8, !noalias !141
  %.8168.i.i = load i64, ptr %.259.i469.i.i, align 8, !noalias !141
  %450 = getelementptr i64, ptr %.63, i64 %.8168.i.i
  %.8171.i.i = getelementptr i8, ptr %450, i64 8
  %.8172.i.i = load i64, ptr %.8171.i.i, align 8, !noalias !141
  %.8174.i.i = getelementptr double, ptr %.468, i64 %.8172.i.i
  %.8175.i.i = load double, ptr %.8174.i.i, align 8, !noalias !141
  %.264.i391.i.i = getelementptr double, ptr %.336, i64 %.8172.i.i
  %.265.i392.i.i = load double, ptr %.264.i391.i.i, align 8, !noalias !165
  %.266.i393.i.i = fmul double %.265.i392.i.i, %.265.i392.i.i
  %.518.i395.i.i = load i64, ptr %.517.i470.i.i, align 8, !noalias !165
  %451 = getelementptr double, ptr %.108, i64 %.518.i395.i.i
  %.520.i396.i.i = getelementptr i8, ptr %451, i64 8
  %.521.i397.i.i = load double, ptr %.520.i396.i.i, align 8, !noalias !165
  %.522.i398.i.i = fmul double %.521.i397.i.i, %.521.i397.i.i
  %.523.i399.i.i = fadd double %.266.i393.i.i, %.522.i398.i.i
  %.524.i400.i.i = fmul double %.265.i392.i.i, 2.000000e+00
  %.525.i401.i.i = fmul double %.524.i400.i.i, %.521.i397.i.i
  %.526.i402.i.i = fmul double %.521.i397.i.i, %.525.i401.i.i
  %.527.i403.i.i = fmul double %.523.i399.i.i, %.523.i399.i.i
  %.531.i404.i.i = fdiv double %.526.i402.i.i, %.527.i403.i.i
  %.8214.i.i = fmul double %by_other.2.0.lcssa.i.i, %.531.i404.i.i
  %.8217.i.i = fadd double %.8175.i.i, %.8214.i.i
  store double %.8217.i.i, ptr %.8174.i.i, align 8, !noalias !141
  br label %B644.i

B448.i:                                           ; preds = %B354.i
  %.1802.i = getelementptr i8, ptr %594, i64 408
  %.1803.i = load i64, ptr %.1802.i, align 8, !noalias !135
  %.1804.i = icmp sgt i64 %.1803.i, -1
  br i1 %.1804.i, label %B498.i, label %B542.i238

B498.i:                                           ; preds = %B448.i
  %.279.i61.i = load i64, ptr %594, align 8, !noalias !168
  %.532.i62.i = getelementptr i8, ptr %594, i64 56
  %.533.i63.i = load i64, ptr %.532.i62.i, align 8, !noalias !168
  %.535.i64.i = getelementptr double, ptr %.336, i64 %.533.i63.i
  %.536.i65.i = load double, ptr %.535.i64.i, align 8, !noalias !168
  %.1580.i.i = getelementptr i8, ptr %594, i64 104
  %.1581.i68.i = load i64, ptr %.1580.i.i, align 8, !noalias !168
  %.1834.i.i370 = getelementptr i8, ptr %594, i64 136
  %.1835.i69.i = load i64, ptr %.1834.i.i370, align 8, !noalias !168
  %.2094.i.i = getelementptr i8, ptr %594, i64 120
  %.2095.i.i = load i64, ptr %.2094.i.i, align 8, !noalias !168
  %452 = getelementptr i64, ptr %.63, i64 %.2095.i.i
  %.2098.i.i = getelementptr i8, ptr %452, i64 8
  %.2099.i.i = load i64, ptr %.2098.i.i, align 8, !noalias !168
  %.2352.i.i371 = getelementptr i8, ptr %594, i64 128
  %.2353.i.i = load i64, ptr %.2352.i.i371, align 8, !noalias !168
  %.2612.i.i372 = getelementptr i8, ptr %594, i64 424
  %.2613.i.i = load i64, ptr %.2612.i.i372, align 8, !noalias !168
  %.2866.i.i = getelementptr i8, ptr %594, i64 264
  %.2867.i.i = load i64, ptr %.2866.i.i, align 8, !noalias !168
  %.3383.i.i = getelementptr i8, ptr %594, i64 256
  %.3384.i.i = load i64, ptr %.3383.i.i, align 8, !noalias !168
  %.3637.i.i = getelementptr i8, ptr %594, i64 240
  %.3638.i.i = load i64, ptr %.3637.i.i, align 8, !noalias !168
  %.3891.i.i = getelementptr i8, ptr %594, i64 232
  %.3892.i.i = load i64, ptr %.3891.i.i, align 8, !noalias !168
  %.3984242.not.i.i = icmp slt i64 %.279.i61.i, 1
  br i1 %.3984242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B498.i
  %.1063.i66.i = getelementptr i8, ptr %594, i64 440
  %.1064.i67.i = load i64, ptr %.1063.i66.i, align 8, !noalias !168
  %.1317.i.i373 = getelementptr i8, ptr %594, i64 416
  %.1318.i.i374 = load i64, ptr %.1317.i.i373, align 8, !noalias !168
  %.809.i.i = getelementptr i8, ptr %594, i64 224
  %.810.i.i375 = load i64, ptr %.809.i.i, align 8, !noalias !168
  %453 = getelementptr double, ptr %.336, i64 %.1064.i67.i
  %454 = shl nuw i64 %.279.i61.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %453, i8 0, i64 %454, i1 false), !noalias !168
  %455 = getelementptr double, ptr %.336, i64 %.810.i.i375
  %456 = getelementptr double, ptr %.108, i64 %.1318.i.i374
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.4125.i.i = add nuw nsw i64 %.4056.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.279.i61.i, %.4125.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %457 = getelementptr double, ptr %.336, i64 %.2867.i.i
  %458 = getelementptr double, ptr %.336, i64 %.3638.i.i
  %459 = getelementptr double, ptr %.336, i64 %.3892.i.i
  %460 = getelementptr double, ptr %.336, i64 %.3384.i.i
  %461 = getelementptr double, ptr %.108, i64 %.1581.i68.i
  %462 = getelementptr double, ptr %.108, i64 %.2613.i.i
  %.4683251.not.i.i = icmp slt i64 %.2099.i.i, 1
  %463 = getelementptr i64, ptr %.63, i64 %.2353.i.i
  %464 = getelementptr double, ptr %.108, i64 %.1835.i69.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i384 = icmp eq i64 %.279.i61.i, %.4424.i.i
  br i1 %exitcond262.not.i.i384, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %465 = fmul double %.4597.i.i382, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.4056.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.4125.i.i, %B732.loopexit.i.i ]
  %.4153.i.i = getelementptr double, ptr %455, i64 %.4056.0249.i.i
  %.4154.i.i = load double, ptr %.4153.i.i, align 8, !noalias !168
  %.4156.i.i = mul nuw nsw i64 %.4056.0249.i.i, %.279.i61.i
  %466 = getelementptr double, ptr %456, i64 %.4156.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.4189.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.4258.i.i, %B790.if.i.i ]
  %.4258.i.i = add nuw nsw i64 %.4189.0246.i.i, 1
  %.4286.i.i376 = getelementptr double, ptr %453, i64 %.4189.0246.i.i
  %.4287.i.i377 = load double, ptr %.4286.i.i376, align 8, !noalias !168
  %.4291.i70.i = getelementptr double, ptr %466, i64 %.4189.0246.i.i
  %.4292.i71.i = load double, ptr %.4291.i70.i, align 8, !noalias !168
  %.4294.i.i = fmul double %.4154.i.i, %.4292.i71.i
  %.4295.i.i = fadd double %.4287.i.i377, %.4294.i.i
  store double %.4295.i.i, ptr %.4286.i.i376, align 8, !noalias !168
  %exitcond.not.i72.i = icmp eq i64 %.279.i61.i, %.4258.i.i
  br i1 %exitcond.not.i72.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.4597.i.i382, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.4576.i80.i, %B882.loopexit.i.i ]
  %.4355.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.4424.i.i, %B882.loopexit.i.i ]
  %.4424.i.i = add nuw nsw i64 %.4355.0255.i.i, 1
  %.4456.i.i = getelementptr double, ptr %457, i64 %.4355.0255.i.i
  %.4457.i.i = load double, ptr %.4456.i.i, align 8, !noalias !168
  %.4462.i.i = getelementptr double, ptr %458, i64 %.4355.0255.i.i
  %.4463.i73.i = load double, ptr %.4462.i.i, align 8, !noalias !168
  %.4468.i.i = getelementptr double, ptr %459, i64 %.4355.0255.i.i
  %.4469.i.i = load double, ptr %.4468.i.i, align 8, !noalias !168
  %.4474.i.i = getelementptr double, ptr %460, i64 %.4355.0255.i.i
  %.4475.i74.i = load double, ptr %.4474.i.i, align 8, !noalias !168
  %.4501.i.i = fmul double %.536.i65.i, %.4457.i.i
  %.4506.i.i = getelementptr double, ptr %461, i64 %.4355.0255.i.i
  %.4507.i.i378 = load double, ptr %.4506.i.i, align 8, !noalias !168
  %.4511.i.i379 = fdiv double 1.000000e+00, %.4463.i73.i
  %.4522.i.i = getelementptr double, ptr %453, i64 %.4355.0255.i.i
  %.4523.i.i = load double, ptr %.4522.i.i, align 8, !noalias !168
  %.4525.i.i380 = fmul double %.4501.i.i, %.4523.i.i
  %.4526.i.i = fsub double %.4525.i.i380, %.4469.i.i
  %.4532.i.i = fmul double %.4511.i.i379, %.4526.i.i
  %.4535.i75.i = add nuw nsw i64 %.4355.0255.i.i, %.955.i114
  %.4537.i.i = getelementptr double, ptr %arg.grad, i64 %.4535.i75.i
  store double %.4532.i.i, ptr %.4537.i.i, align 8, !noalias !168
  %.4540.i.i = fmul double %.4501.i.i, %.4507.i.i378
  %.4542.i.i = fmul double %.4511.i.i379, %.4540.i.i
  %.4544.i.i = fmul double %.4511.i.i379, %.4542.i.i
  %.4551.i76.i = fmul double %.4469.i.i, %.4523.i.i
  %.4552.i.i = fsub double %.4551.i76.i, %.4544.i.i
  %.4557.i.i = getelementptr double, ptr %.570, i64 %.4535.i75.i
  %.4558.i.i = load double, ptr %.4557.i.i, align 8, !noalias !168
  %.4559.i77.i = fmul double %.4544.i.i, %.4558.i.i
  %.4560.i78.i = fmul double %.4463.i73.i, %.4559.i77.i
  %.4561.i.i = fadd double %.4475.i74.i, %.4560.i78.i
  %.4562.i.i = fmul double %.4469.i.i, 2.000000e+00
  %.4563.i.i = fmul double %.4562.i.i, %.4544.i.i
  %.4564.i.i = fmul double %.4463.i73.i, %.4563.i.i
  %.4565.i.i = fmul double %.4463.i73.i, %.4564.i.i
  %.4566.i.i = fsub double %.4561.i.i, %.4565.i.i
  %.4568.i79.i = fmul double %.4526.i.i, %.4566.i.i
  %.4570.i.i = fmul double %.4511.i.i379, %.4568.i79.i
  %.4572.i.i = fmul double %.4511.i.i379, %.4570.i.i
  %.4573.i.i = fadd double %.4552.i.i, %.4572.i.i
  %.4574.i.i = fmul double %.4457.i.i, %.4573.i.i
  %.4576.i80.i = fadd double %by_sd.2.0257.i.i, %.4574.i.i
  %.4583.i.i = fmul double %.536.i65.i, %.4573.i.i
  %.4588.i.i = getelementptr double, ptr %462, i64 %.4355.0255.i.i
  %.4589.i.i = load double, ptr %.4588.i.i, align 8, !noalias !168
  %.4590.i.i = fadd double %.4589.i.i, -1.000000e+00
  %.4591.i.i381 = fmul double %.4590.i.i, %.4583.i.i
  %.4595.i.i = fdiv double %.4591.i.i381, %.4457.i.i
  %.4597.i.i382 = fadd double %by_rho.2.0258.i.i, %.4595.i.i
  br i1 %.4683251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.4731.i.i = fmul double %.4501.i.i, %.4526.i.i
  %.4733.i.i = fmul double %.4511.i.i379, %.4731.i.i
  %.4735.i81.i = fmul double %.4511.i.i379, %.4733.i.i
  %.4738.i82.i = mul nuw nsw i64 %.4355.0255.i.i, %.2099.i.i
  %467 = getelementptr double, ptr %464, i64 %.4738.i82.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.4627.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.4696.i.i, %B1260.if.i.i ]
  %.4696.i.i = add nuw nsw i64 %.4627.0252.i.i, 1
  %.4724.i.i383 = getelementptr i64, ptr %463, i64 %.4627.0252.i.i
  %.4725.i.i = load i64, ptr %.4724.i.i383, align 8, !noalias !168
  %.4727.i.i = getelementptr double, ptr %.468, i64 %.4725.i.i
  %.4728.i.i = load double, ptr %.4727.i.i, align 8, !noalias !168
  %.4743.i.i = getelementptr double, ptr %467, i64 %.4627.0252.i.i
  %.4744.i.i = load double, ptr %.4743.i.i, align 8, !noalias !168
  %.4745.i.i = fmul double %.4735.i81.i, %.4744.i.i
  %.4746.i83.i = fsub double %.4728.i.i, %.4745.i.i
  store double %.4746.i83.i, ptr %.4727.i.i, align 8, !noalias !168
  %exitcond261.not.i.i = icmp eq i64 %.2099.i.i, %.4696.i.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B498.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B498.i ], [ %.4576.i80.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B498.i ], [ %465, %B1362.loopexit.i.i ]
  %.5060.i.i = getelementptr i8, ptr %594, i64 64
  %.5061.i.i = load i64, ptr %.5060.i.i, align 8, !noalias !168
  %.5063.i.i = getelementptr double, ptr %.336, i64 %.5061.i.i
  %.5064.i.i = load double, ptr %.5063.i.i, align 8, !noalias !168
  %.5066.i.i = fadd double %by_sd.2.0.lcssa.i.i, %.5064.i.i
  store double %.5066.i.i, ptr %.5063.i.i, align 8, !noalias !168
  %.5329.i.i = load i64, ptr %.1802.i, align 8, !noalias !168
  %.5333.i.i = getelementptr double, ptr %.468, i64 %.5329.i.i
  %.5334.i.i = load double, ptr %.5333.i.i, align 8, !noalias !168
  %.5339.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.5334.i.i
  store double %.5339.i.i, ptr %.5333.i.i, align 8, !noalias !168
  br label %B644.i

B542.i238:                                        ; preds = %B448.i
  %.2098.i = getelementptr i8, ptr %594, i64 280
  %.2099.i = load i64, ptr %.2098.i, align 8, !noalias !135
  %.2100.not.i = icmp eq i64 %.2099.i, 0
  br i1 %.2100.not.i, label %B616.i, label %B592.i239

B592.i239:                                        ; preds = %B542.i238
  %.266.i.i240 = load i64, ptr %594, align 8, !noalias !171
  %.518.i.i241 = getelementptr i8, ptr %594, i64 8
  %.519.i.i242 = load i64, ptr %.518.i.i241, align 8, !noalias !171
  %.771.i.i243 = getelementptr i8, ptr %594, i64 224
  %.772.i.i244 = load i64, ptr %.771.i.i243, align 8, !noalias !171
  %.2141179.not.i.i = icmp slt i64 %.266.i.i240, 1
  br i1 %.2141179.not.i.i, label %B616.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B592.i239
  %.2054.i.i245 = getelementptr i8, ptr %594, i64 320
  %.2055.i.i246 = load i64, ptr %.2054.i.i245, align 8, !noalias !171
  %.1795.i.i247 = getelementptr i8, ptr %594, i64 312
  %.1796.i.i248 = load i64, ptr %.1795.i.i247, align 8, !noalias !171
  %.1542.i.i249 = getelementptr i8, ptr %594, i64 304
  %.1543.i.i250 = load i64, ptr %.1542.i.i249, align 8, !noalias !171
  %.1283.i.i251 = getelementptr i8, ptr %594, i64 296
  %.1284.i.i252 = load i64, ptr %.1283.i.i251, align 8, !noalias !171
  %.1030.i.i253 = getelementptr i8, ptr %594, i64 288
  %.1031.i.i254 = load i64, ptr %.1030.i.i253, align 8, !noalias !171
  %468 = getelementptr i64, ptr %.63, i64 %.1031.i.i254
  %469 = getelementptr double, ptr %.108, i64 %.2055.i.i246
  %470 = getelementptr i64, ptr %.63, i64 %.1284.i.i252
  %471 = getelementptr i64, ptr %.63, i64 %.1543.i.i250
  %472 = getelementptr double, ptr %.108, i64 %.1796.i.i248
  %.2427169.not.i.i = icmp slt i64 %.519.i.i242, 1
  %473 = getelementptr double, ptr %.336, i64 %.772.i.i244
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.2141.i.i = icmp sgt i64 %.2083.0181.in.i.i, 1
  br i1 %.2141.i.i, label %B366.if.i.i, label %B616.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.2289.i.i = icmp samesign ugt i64 %.2236.0174.i.i, 1
  br i1 %.2289.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2427169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %474 = getelementptr double, ptr %.336, i64 %.2187.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.2083.0181.in.i.i = phi i64 [ %.266.i.i240, %B366.if.lr.ph.i.i ], [ %.2083.0181.i.i, %B366.loopexit.i.i ]
  %.2083.0181.i.i = add nsw i64 %.2083.0181.in.i.i, -1
  %.2182.i.i = getelementptr i64, ptr %468, i64 %.2083.0181.i.i
  %.2183.i.i = load i64, ptr %.2182.i.i, align 8, !noalias !171
  %.2185.i.i255 = mul nsw i64 %.2183.i.i, %.519.i.i242
  %.2187.i.i = add nsw i64 %.2185.i.i255, %.772.i.i244
  %.2191.i.i = getelementptr double, ptr %469, i64 %.2083.0181.i.i
  %.2192.i.i256 = load double, ptr %.2191.i.i, align 8, !noalias !171
  %.2202.i.i = getelementptr i64, ptr %470, i64 %.2083.0181.i.i
  %.2203.i.i = load i64, ptr %.2202.i.i, align 8, !noalias !171
  %.2208.i.i257 = getelementptr i8, ptr %.2202.i.i, i64 8
  %.2209.i.i258 = load i64, ptr %.2208.i.i257, align 8, !noalias !171
  %.2246.i.i = sub i64 %.2209.i.i258, %.2203.i.i
  %.2289172.not.i.i = icmp slt i64 %.2246.i.i, 1
  br i1 %.2289172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %475 = getelementptr double, ptr %.336, i64 %.2187.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.2236.0174.i.i = phi i64 [ %.2246.i.i, %B458.if.lr.ph.i.i ], [ %.2298.i.i, %B458.loopexit.i.i ]
  %.2233.0173.i.i = phi i64 [ %.2203.i.i, %B458.if.lr.ph.i.i ], [ %.2302.i.i259, %B458.loopexit.i.i ]
  %.2298.i.i = add nsw i64 %.2236.0174.i.i, -1
  %.2302.i.i259 = add i64 %.2233.0173.i.i, 1
  %.2339.i84.i = getelementptr double, ptr %472, i64 %.2233.0173.i.i
  %.2340.i85.i = load double, ptr %.2339.i84.i, align 8, !noalias !171
  br i1 %.2427169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.2330.i.i = getelementptr i64, ptr %471, i64 %.2233.0173.i.i
  %.2331.i.i = load i64, ptr %.2330.i.i, align 8, !noalias !171
  %.2333.i.i260 = mul nsw i64 %.2331.i.i, %.519.i.i242
  %476 = getelementptr double, ptr %473, i64 %.2333.i.i260
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.2371.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2440.i.i, %B524.if.i.i ]
  %.2440.i.i = add nuw nsw i64 %.2371.0170.i.i, 1
  %.2468.i.i = getelementptr double, ptr %476, i64 %.2371.0170.i.i
  %.2469.i.i = load double, ptr %.2468.i.i, align 8, !noalias !171
  %.2473.i.i261 = getelementptr double, ptr %475, i64 %.2371.0170.i.i
  %.2474.i.i262 = load double, ptr %.2473.i.i261, align 8, !noalias !171
  %.2476.i.i263 = fmul double %.2340.i85.i, %.2474.i.i262
  %.2477.i.i264 = fadd double %.2469.i.i, %.2476.i.i263
  store double %.2477.i.i264, ptr %.2468.i.i, align 8, !noalias !171
  %exitcond.not.i86.i = icmp eq i64 %.519.i.i242, %.2440.i.i
  br i1 %exitcond.not.i86.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2519.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2588.i.i265, %B616.if.i.i ]
  %.2588.i.i265 = add nuw nsw i64 %.2519.0176.i.i, 1
  %.2616.i.i266 = getelementptr double, ptr %474, i64 %.2519.0176.i.i
  %.2617.i.i267 = load double, ptr %.2616.i.i266, align 8, !noalias !171
  %.2619.i.i268 = fmul double %.2192.i.i256, %.2617.i.i267
  store double %.2619.i.i268, ptr %.2616.i.i266, align 8, !noalias !171
  %exitcond182.not.i.i269 = icmp eq i64 %.519.i.i242, %.2588.i.i265
  br i1 %exitcond182.not.i.i269, label %B366.loopexit.i.i, label %B616.if.i.i

B616.i:                                           ; preds = %B366.loopexit.i.i, %B592.i239, %B542.i238
  %.262.i.i88.i = getelementptr i8, ptr %594, i64 8
  %.263.i.i89.i = load i64, ptr %.262.i.i88.i, align 8, !noalias !174
  %.264.i.i90.i = icmp eq i64 %.263.i.i89.i, 1
  br i1 %.264.i.i90.i, label %B64.i.i.i332, label %B66.i.i

B64.i.i.i332:                                     ; preds = %B616.i
  %.521.i.i109.i = getelementptr i8, ptr %594, i64 96
  %.522.i.i110.i = load i64, ptr %.521.i.i109.i, align 8, !noalias !174
  %.523.i.i111.i = icmp slt i64 %.522.i.i110.i, 0
  br i1 %.523.i.i111.i, label %is_single.2, label %B66.i.i

is_single.2: ; preds = %B64.i.i.i332
  %.781.i.i.i334 = getelementptr i8, ptr %594, i64 144
  %.782.i.i.i335 = load i64, ptr %.781.i.i.i334, align 8, !noalias !174
  %.785.i.not.i.i336 = icmp eq i64 %.782.i.i.i335, 0
  br i1 %.785.i.not.i.i336, label %B36.i.i337, label %B66.i.i

B36.i.i337:                                       ; preds = %is_single.2
  %.279.i.i.i = load i64, ptr %.954.i, align 8, !noalias !179
  %.792.i.i.i338 = getelementptr i8, ptr %594, i64 120
  %.793.i.i.i = load i64, ptr %.792.i.i.i338, align 8, !noalias !179
  %477 = getelementptr i64, ptr %.63, i64 %.793.i.i.i
  %.796.i.i.i = getelementptr i8, ptr %477, i64 8
  %.797.i.i.i = load i64, ptr %.796.i.i.i, align 8, !noalias !179
  %.3109.i.i.i339 = getelementptr i8, ptr %594, i64 56
  %.3110.i.i.i340 = load i64, ptr %.3109.i.i.i339, align 8, !noalias !179
  %.3112.i.i.i = getelementptr double, ptr %.336, i64 %.3110.i.i.i340
  %.3113.i.i.i = load double, ptr %.3112.i.i.i, align 8, !noalias !179
  %.3366.i.i.i341 = getelementptr i8, ptr %594, i64 64
  %.3367.i.i.i = load i64, ptr %.3366.i.i.i341, align 8, !noalias !179
  %.3369.i.i.i = getelementptr double, ptr %.336, i64 %.3367.i.i.i
  %.3370.i.i.i = load double, ptr %.3369.i.i.i, align 8, !noalias !179
  %.3630.i.i.i = load i64, ptr %594, align 8, !noalias !179
  %.3712223.not.i.i.i = icmp slt i64 %.3630.i.i.i, 1
  br i1 %.3712223.not.i.i.i, label %single_backward, label %B626.if.lr.ph.i.i.i

B626.if.lr.ph.i.i.i:                              ; preds = %B36.i.i337
  %.2849.i.i.i342 = getelementptr i8, ptr %594, i64 224
  %.2850.i.i.i = load i64, ptr %.2849.i.i.i342, align 8, !noalias !179
  %.2595.i.i.i = getelementptr i8, ptr %594, i64 232
  %.2596.i.i.i = load i64, ptr %.2595.i.i.i, align 8, !noalias !179
  %.2332.i.i.i343 = getelementptr i8, ptr %594, i64 248
  %.2333.i.i.i = load i64, ptr %.2332.i.i.i343, align 8, !noalias !179
  %.2078.i.i.i344 = getelementptr i8, ptr %594, i64 256
  %.2079.i.i.i = load i64, ptr %.2078.i.i.i344, align 8, !noalias !179
  %.1824.i.i.i = getelementptr i8, ptr %594, i64 240
  %.1825.i.i.i = load i64, ptr %.1824.i.i.i, align 8, !noalias !179
  %.1564.i.i.i345 = getelementptr i8, ptr %594, i64 200
  %.1565.i.i.i = load i64, ptr %.1564.i.i.i345, align 8, !noalias !179
  %.1310.i.i.i = getelementptr i8, ptr %594, i64 136
  %.1311.i.i.i = load i64, ptr %.1310.i.i.i, align 8, !noalias !179
  %.1050.i.i.i346 = getelementptr i8, ptr %594, i64 128
  %.1051.i.i.i = load i64, ptr %.1050.i.i.i346, align 8, !noalias !179
  %.532.i.i.i = getelementptr i8, ptr %594, i64 104
  %.533.i.i.i = load i64, ptr %.532.i.i.i, align 8, !noalias !179
  %478 = getelementptr double, ptr %.336, i64 %.1825.i.i.i
  %479 = getelementptr double, ptr %.336, i64 %.2079.i.i.i
  %480 = getelementptr double, ptr %.336, i64 %.2333.i.i.i
  %481 = getelementptr double, ptr %.336, i64 %.2596.i.i.i
  %482 = getelementptr double, ptr %.336, i64 %.2850.i.i.i
  %483 = getelementptr double, ptr %.108, i64 %.533.i.i.i
  %.3958217.not.i.i.i = icmp slt i64 %.797.i.i.i, 1
  %484 = getelementptr i64, ptr %.63, i64 %.1051.i.i.i
  %485 = getelementptr double, ptr %.108, i64 %.1311.i.i.i
  %.4104220.not.i.i.i = icmp slt i64 %.1565.i.i.i, 1
  %.259.i.i.i.i347 = getelementptr i8, ptr %594, i64 208
  br label %B626.if.i.i.i

B978.i.i.i:                                       ; preds = %B904.if.i.i.i, %B626.if.i.i.i
  %invariant.gep.i.i.i351 = getelementptr i64, ptr %.63, i64 %.3654.0225.i.i.i
  br i1 %.4104220.not.i.i.i, label %B1144.i.i.i, label %B1004.if.lr.ph.i.i.i

B1004.if.lr.ph.i.i.i:                             ; preds = %B978.i.i.i
  %.4459.i.i.i = fmul double %.3818.i.i.i, %.3869.i.i.i
  br label %B1004.if.i.i.i

B1096.i.i.i:                                      ; preds = %B1004.if.i.i.i
  %.373.i.i.i.i358 = load i64, ptr %.343.i, align 8, !noalias !182
  %486 = getelementptr i64, ptr %.63, i64 %.373.i.i.i.i358
  %.637.i.i.i.i359 = load i64, ptr %.636.i.i.i.i354, align 8, !noalias !182
  %.idx.i.i.i.i360 = mul i64 %.637.i.i.i.i359, 496
  %487 = getelementptr i8, ptr %486, i64 %.idx.i.i.i.i360
  %.912.i.i.i.i361 = getelementptr i8, ptr %487, i64 8
  %.913.i.i.i.i362 = load i64, ptr %.912.i.i.i.i361, align 8, !noalias !182
  %.654.i.i.i.i363 = getelementptr i8, ptr %.636.i.i.i.i354, i64 8
  %.655.i.i.i.i364 = load i64, ptr %.654.i.i.i.i363, align 8, !noalias !182
  %gep.i.i.i365 = getelementptr i64, ptr %invariant.gep.i.i.i351, i64 %.655.i.i.i.i364
  %.658.i.i.i.i366 = load i64, ptr %gep.i.i.i365, align 8, !noalias !182
  %.914.i.i.i.i367 = mul nsw i64 %.658.i.i.i.i366, %.913.i.i.i.i362
  %.660.i.i.i.i368 = getelementptr i8, ptr %487, i64 224
  %.661.i.i.i.i369 = load i64, ptr %.660.i.i.i.i368, align 8, !noalias !182
  %488 = getelementptr double, ptr %.336, i64 %.914.i.i.i.i367
  %489 = getelementptr double, ptr %488, i64 %.661.i.i.i.i369
  %.4455.i.i.i = getelementptr double, ptr %489, i64 %.4436.i.i.i357
  %.4456.i.i.i = load double, ptr %.4455.i.i.i, align 8, !noalias !179
  %.4460.i.i.i = fsub double %.4456.i.i.i, %.4459.i.i.i
  store double %.4460.i.i.i, ptr %.4455.i.i.i, align 8, !noalias !179
  br label %B1183.i.i.i

B1144.i.i.i:                                      ; preds = %B1183.i.i.i, %B978.i.i.i
  %.4475.i.i.i = fmul double %.3113.i.i.i, %.3818.i.i.i
  %.4480.i.i.i = fadd double %.3864.i.i.i, %.3864.i.i.i
  %.4483.i.i.i = fmul double %.4475.i.i.i, %.4480.i.i.i
  %.4485.i.i.i = fadd double %.3874.i.i.i, %.4483.i.i.i
  %exitcond228.not.i.i.i = icmp eq i64 %.3725.i.i.i, %.3630.i.i.i
  br i1 %exitcond228.not.i.i.i, label %B1182.loopexit.i.i.i, label %B626.if.i.i.i

B1182.loopexit.i.i.i:                             ; preds = %B1144.i.i.i
  %.4782.pre.i.i.i = load i64, ptr %.3366.i.i.i341, align 8, !noalias !179
  br label %single_backward

B1183.i.i.i:                                      ; preds = %B1004.if.i.i.i, %B1096.i.i.i
  %exitcond227.not.i.i.i = icmp eq i64 %.1565.i.i.i, %.4117.i.i.i
  br i1 %exitcond227.not.i.i.i, label %B1144.i.i.i, label %B1004.if.i.i.i

B626.if.i.i.i:                                    ; preds = %B1144.i.i.i, %B626.if.lr.ph.i.i.i
  %d_sd.4.0226.i.i.i = phi double [ %.3370.i.i.i, %B626.if.lr.ph.i.i.i ], [ %.4485.i.i.i, %B1144.i.i.i ]
  %.3654.0225.i.i.i = phi i64 [ 0, %B626.if.lr.ph.i.i.i ], [ %.3725.i.i.i, %B1144.i.i.i ]
  %.3725.i.i.i = add nuw nsw i64 %.3654.0225.i.i.i, 1
  %.3757.i.i.i = getelementptr double, ptr %478, i64 %.3654.0225.i.i.i
  %.3758.i.i.i = load double, ptr %.3757.i.i.i, align 8, !noalias !179
  %.3763.i.i.i348 = getelementptr double, ptr %479, i64 %.3654.0225.i.i.i
  %.3764.i.i.i349 = load double, ptr %.3763.i.i.i348, align 8, !noalias !179
  %.3769.i.i.i = getelementptr double, ptr %480, i64 %.3654.0225.i.i.i
  %.3770.i.i.i = load double, ptr %.3769.i.i.i, align 8, !noalias !179
  %.3775.i.i.i = getelementptr double, ptr %481, i64 %.3654.0225.i.i.i
  %.3776.i.i.i = load double, ptr %.3775.i.i.i, align 8, !noalias !179
  %.3781.i.i.i = getelementptr double, ptr %482, i64 %.3654.0225.i.i.i
  %.3782.i.i.i = load double, ptr %.3781.i.i.i, align 8, !noalias !179
  %.3817.i.i.i = getelementptr double, ptr %483, i64 %.3654.0225.i.i.i
  %.3818.i.i.i = load double, ptr %.3817.i.i.i, align 8, !noalias !179
  %.3822.i.i.i = fmul double %.3776.i.i.i, %.3782.i.i.i
  %.3824.i.i.i = fadd double %d_sd.4.0226.i.i.i, %.3822.i.i.i
  %.3828.i.i.i = fmul double %.3113.i.i.i, %.3782.i.i.i
  %.3829.i.i.i = fsub double %.3828.i.i.i, %.3776.i.i.i
  %.3833.i.i.i = fdiv double %.3829.i.i.i, %.3758.i.i.i
  %.3836.i.i.i = add nsw i64 %.3654.0225.i.i.i, %.279.i.i.i
  %.3838.i.i.i = getelementptr double, ptr %arg.grad, i64 %.3836.i.i.i
  store double %.3833.i.i.i, ptr %.3838.i.i.i, align 8, !noalias !179
  %.3843.i.i.i = fdiv double %.3833.i.i.i, %.3758.i.i.i
  %.3848.i.i.i = getelementptr double, ptr %.570, i64 %.3836.i.i.i
  %.3849.i.i.i = load double, ptr %.3848.i.i.i, align 8, !noalias !179
  %.3850.i.i.i = fadd double %.3770.i.i.i, %.3849.i.i.i
  %.3851.i.i.i = fneg double %.3850.i.i.i
  %.3852.i.i.i = fmul double %.3833.i.i.i, %.3851.i.i.i
  %.3853.i.i.i = fmul double %.3770.i.i.i, %.3833.i.i.i
  %.3854.i.i.i = fsub double %.3852.i.i.i, %.3853.i.i.i
  %.3855.i.i.i = fadd double %.3854.i.i.i, -1.000000e+00
  %.3856.i.i.i = fmul double %.3855.i.i.i, 5.000000e-01
  %.3860.i.i.i = fdiv double %.3856.i.i.i, %.3758.i.i.i
  %.3864.i.i.i = fdiv double %.3860.i.i.i, %.3758.i.i.i
  %.3869.i.i.i = fmul double %.3113.i.i.i, %.3843.i.i.i
  %.3873.i.i.i = fmul double %.3764.i.i.i349, %.3843.i.i.i
  %.3874.i.i.i = fadd double %.3824.i.i.i, %.3873.i.i.i
  br i1 %.3958217.not.i.i.i, label %B978.i.i.i, label %B904.if.lr.ph.i.i.i

B904.if.lr.ph.i.i.i:                              ; preds = %B626.if.i.i.i
  %.4006.i.i.i = mul nuw nsw i64 %.3654.0225.i.i.i, %.797.i.i.i
  %490 = getelementptr double, ptr %485, i64 %.4006.i.i.i
  br label %B904.if.i.i.i

B904.if.i.i.i:                                    ; preds = %B904.if.i.i.i, %B904.if.lr.ph.i.i.i
  %.3902.0218.i.i.i = phi i64 [ 0, %B904.if.lr.ph.i.i.i ], [ %.3971.i.i.i, %B904.if.i.i.i ]
  %.3971.i.i.i = add nuw nsw i64 %.3902.0218.i.i.i, 1
  %.3999.i.i.i = getelementptr i64, ptr %484, i64 %.3902.0218.i.i.i
  %.4000.i.i.i = load i64, ptr %.3999.i.i.i, align 8, !noalias !179
  %.4002.i.i.i = getelementptr double, ptr %.468, i64 %.4000.i.i.i
  %.4003.i.i.i = load double, ptr %.4002.i.i.i, align 8, !noalias !179
  %.4011.i.i.i = getelementptr double, ptr %490, i64 %.3902.0218.i.i.i
  %.4012.i.i.i = load double, ptr %.4011.i.i.i, align 8, !noalias !179
  %.4014.i.i.i = fmul double %.3869.i.i.i, %.4012.i.i.i
  %.4015.i.i.i = fsub double %.4003.i.i.i, %.4014.i.i.i
  store double %.4015.i.i.i, ptr %.4002.i.i.i, align 8, !noalias !179
  %exitcond.not.i.i.i350 = icmp eq i64 %.797.i.i.i, %.3971.i.i.i
  br i1 %exitcond.not.i.i.i350, label %B978.i.i.i, label %B904.if.i.i.i

B1004.if.i.i.i:                                   ; preds = %B1183.i.i.i, %B1004.if.lr.ph.i.i.i
  %.4048.0221.i.i.i = phi i64 [ 0, %B1004.if.lr.ph.i.i.i ], [ %.4117.i.i.i, %B1183.i.i.i ]
  %.4117.i.i.i = add nuw nsw i64 %.4048.0221.i.i.i, 1
  %.260.i.i.i.i352 = load i64, ptr %.259.i.i.i.i347, align 8, !noalias !182
  %491 = getelementptr i64, ptr %.63, i64 %.260.i.i.i.i352
  %.636.idx.i.i.i.i353 = mul i64 %.4048.0221.i.i.i, 24
  %.636.i.i.i.i354 = getelementptr i8, ptr %491, i64 %.636.idx.i.i.i.i353
  %.930.i.i.i.i355 = getelementptr i8, ptr %.636.i.i.i.i354, i64 16
  %.931.i.i.i.i356 = load i64, ptr %.930.i.i.i.i355, align 8, !noalias !182
  %.4435.i.i.i = getelementptr i64, ptr %.63, i64 %.931.i.i.i.i356
  %.4436.i.i.i357 = load i64, ptr %.4435.i.i.i, align 8, !noalias !179
  %.4437.i.i.i = icmp sgt i64 %.4436.i.i.i357, -1
  br i1 %.4437.i.i.i, label %B1096.i.i.i, label %B1183.i.i.i

single_backward: ; preds = %B1182.loopexit.i.i.i, %B36.i.i337
  %.4782.i.i.i = phi i64 [ %.3367.i.i.i, %B36.i.i337 ], [ %.4782.pre.i.i.i, %B1182.loopexit.i.i.i ]
  %d_sd.4.0.lcssa.i.i.i = phi double [ %.3370.i.i.i, %B36.i.i337 ], [ %.4485.i.i.i, %B1182.loopexit.i.i.i ]
  %.4787.i.i.i = getelementptr double, ptr %.336, i64 %.4782.i.i.i
  store double %d_sd.4.0.lcssa.i.i.i, ptr %.4787.i.i.i, align 8, !noalias !179
  br label %B644.i

B66.i.i:                                          ; preds = %is_single.2, %B64.i.i.i332, %B616.i
  %.371.i.i = load i64, ptr %594, align 8, !noalias !185
  %.879.i.i = load i64, ptr %.954.i, align 8, !noalias !185
  %.1141.i.i270 = getelementptr i8, ptr %594, i64 16
  %.1142.i.i = load i64, ptr %.1141.i.i270, align 8, !noalias !185
  %.1395.i.i271 = getelementptr i8, ptr %594, i64 88
  %.1396.i.i272 = load i64, ptr %.1395.i.i271, align 8, !noalias !185
  %.1397.not.i.i = icmp eq i64 %.1396.i.i272, 0
  %.25121816.not.i.i = icmp slt i64 %.371.i.i, 1
  br i1 %.25121816.not.i.i, label %B644.i, label %B472.lr.ph.i.i

B472.lr.ph.i.i:                                   ; preds = %B66.i.i
  %.2427.i.i = getelementptr i8, ptr %594, i64 272
  %.2428.i.i = load i64, ptr %.2427.i.i, align 8, !noalias !185
  %.2164.i.i = getelementptr i8, ptr %594, i64 120
  %.2165.i.i = load i64, ptr %.2164.i.i, align 8, !noalias !185
  %.1910.i.i273 = getelementptr i8, ptr %594, i64 64
  %.1911.i.i = load i64, ptr %.1910.i.i273, align 8, !noalias !185
  %.1656.i.i274 = getelementptr i8, ptr %594, i64 56
  %.1657.i.i = load i64, ptr %.1656.i.i274, align 8, !noalias !185
  %.2805.i.i = getelementptr i8, ptr %594, i64 104
  %.3065.i.i = getelementptr i8, ptr %594, i64 240
  %.3331.i.i = getelementptr i8, ptr %594, i64 256
  %.3589.i.i = getelementptr i8, ptr %594, i64 248
  %.3853.i.i = getelementptr i8, ptr %594, i64 232
  %.4111.i.i = getelementptr i8, ptr %594, i64 224
  %.42111701.not.i.i = icmp slt i64 %.263.i.i89.i, 1
  %492 = getelementptr double, ptr %.336, i64 %.1911.i.i
  %.4663.i.i = getelementptr i8, ptr %594, i64 96
  %.9536.not.i.i.i275 = icmp slt i64 %.1142.i.i, 1
  %.8.i.i.i276 = sitofp i64 %.1142.i.i to double
  %.9.i.i91.i = fmul double %.8.i.i.i276, 5.000000e-01
  %493 = getelementptr double, ptr %.336, i64 %.1657.i.i
  %storemerge1629.i.i = tail call i64 @llvm.smax.i64(i64 %.1142.i.i, i64 0)
  %.5849.i.i277 = add nsw i64 %.1142.i.i, -1
  %494 = getelementptr double, ptr %.336, i64 %.2428.i.i
  %.7354.i92.i = getelementptr i8, ptr %594, i64 264
  %.7616.i.i = getelementptr i8, ptr %594, i64 144
  %.277.i.i.i = getelementptr i8, ptr %594, i64 168
  %.785.i1656.i.i = getelementptr i8, ptr %594, i64 184
  %.531.i.i93.i = getelementptr i8, ptr %594, i64 176
  %.1197.i.i.i278 = getelementptr i8, ptr %594, i64 152
  %.2312.i.i.i = getelementptr i8, ptr %594, i64 160
  %495 = getelementptr i64, ptr %.63, i64 %.2165.i.i
  %.9051.i.i = getelementptr i8, ptr %594, i64 128
  %.9309.i.i = getelementptr i8, ptr %594, i64 136
  %.9719.i.i = getelementptr i8, ptr %594, i64 200
  %.259.i.i94.i = getelementptr i8, ptr %594, i64 208
  br label %B472.i.i

B466.loopexit.i.i:                                ; preds = %B3006.loopexit.i.i, %B2984.i.i
  %exitcond1842.not.i.i = icmp eq i64 %.2525.i.i, %.371.i.i
  br i1 %exitcond1842.not.i.i, label %B644.i, label %B472.i.i

B472.i.i:                                         ; preds = %B466.loopexit.i.i, %B472.lr.ph.i.i
  %.2456.01818.i.i = phi i64 [ 0, %B472.lr.ph.i.i ], [ %.2525.i.i, %B466.loopexit.i.i ]
  %.2525.i.i = add nuw nsw i64 %.2456.01818.i.i, 1
  %.2806.i.i = load i64, ptr %.2805.i.i, align 8, !noalias !185
  %.2809.i.i279 = mul nsw i64 %.2456.01818.i.i, %.263.i.i89.i
  %.2811.i.i = mul nsw i64 %.2809.i.i279, %.263.i.i89.i
  %.3066.i.i = load i64, ptr %.3065.i.i, align 8, !noalias !185
  %.3072.i.i = add nsw i64 %.3066.i.i, %.2811.i.i
  %.3332.i.i = load i64, ptr %.3331.i.i, align 8, !noalias !185
  %.3336.i.i = add nsw i64 %.3332.i.i, %.2809.i.i279
  %.3590.i.i = load i64, ptr %.3589.i.i, align 8, !noalias !185
  %.3854.i.i = load i64, ptr %.3853.i.i, align 8, !noalias !185
  %.3858.i.i = add nsw i64 %.3854.i.i, %.2809.i.i279
  %.4112.i.i = load i64, ptr %.4111.i.i, align 8, !noalias !185
  %.4116.i.i = add nsw i64 %.4112.i.i, %.2809.i.i279
  %.4119.i.i = mul nsw i64 %.2456.01818.i.i, %.1142.i.i
  %.4121.i.i = add nsw i64 %.4119.i.i, %.879.i.i
  br i1 %.42111701.not.i.i, label %B972.i.i, label %B848.if.lr.ph.i.i

B848.if.lr.ph.i.i:                                ; preds = %B472.i.i
  %496 = getelementptr double, ptr %.336, i64 %.4116.i.i
  %497 = getelementptr double, ptr %.336, i64 %.3858.i.i
  br label %B882.if.lr.ph.i.i

B848.loopexit.i.i:                                ; preds = %B882.if.i95.i
  %.4224.i.i = add nuw nsw i64 %.4155.01703.i.i, 1
  %exitcond1819.not.i.i = icmp eq i64 %.263.i.i89.i, %.4224.i.i
  br i1 %exitcond1819.not.i.i, label %B972.i.i, label %B882.if.lr.ph.i.i

B972.i.i:                                         ; preds = %B848.loopexit.i.i, %B472.i.i
  %.4664.i.i281 = load i64, ptr %.4663.i.i, align 8, !noalias !185
  %.4665.i.i282 = icmp sgt i64 %.4664.i.i281, -1
  br i1 %.4665.i.i282, label %B1030.i.i, label %B1210.i.i

B1030.i.i:                                        ; preds = %B972.i.i
  %.4922.i.i = getelementptr double, ptr %.336, i64 %.4664.i.i281
  %.4923.i.i = load double, ptr %.4922.i.i, align 8, !noalias !185
  br i1 %.9536.not.i.i.i275, label %squared.2, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B1030.i.i
  %498 = getelementptr double, ptr %.336, i64 %.3858.i.i
  br label %B30.if.i.i.i308

B30.if.i.i.i308:                                  ; preds = %B30.if.i.i.i308, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i309 = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i315, %B30.if.i.i.i308 ]
  %.37.037.i.i.i310 = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i311, %B30.if.i.i.i308 ]
  %.108.i.i.i311 = add nuw nsw i64 %.37.037.i.i.i310, 1
  %.136.i.i.i312 = getelementptr double, ptr %498, i64 %.37.037.i.i.i310
  %.137.i.i.i313 = load double, ptr %.136.i.i.i312, align 8, !noalias !186
  %.143.i.i.i314 = fmul double %.137.i.i.i313, %.137.i.i.i313
  %.145.i.i.i315 = fadd double %total.2.039.i.i.i309, %.143.i.i.i314
  %exitcond.not.i1654.i.i = icmp eq i64 %.108.i.i.i311, %.1142.i.i
  br i1 %exitcond.not.i1654.i.i, label %squared.2, label %B30.if.i.i.i308

squared.2: ; preds = %B30.if.i.i.i308, %B1030.i.i
  %total.2.0.lcssa.i.i.i317 = phi double [ 0.000000e+00, %B1030.i.i ], [ %.145.i.i.i315, %B30.if.i.i.i308 ]
  %.5217.i107.i = getelementptr double, ptr %.468, i64 %.4664.i.i281
  %.5218.i108.i = load double, ptr %.5217.i107.i, align 8, !noalias !185
  %.7.i.i.i318 = fmul double %.4923.i.i, 5.000000e-01
  %.11.i.i.i319 = fadd double %.9.i.i91.i, %.7.i.i.i318
  call fastcc void @stirling_slope.2(ptr %.12.i.i87.i, double %.11.i.i.i319)
  %.26.i.i.i321 = load double, ptr %.12.i.i87.i, align 8, !noalias !189
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i107, double %.7.i.i.i318)
  %.53.i.i.i323 = load double, ptr %.39.i.i.i107, align 8, !noalias !189
  %.63.i.i.i324 = fsub double %.26.i.i.i321, %.53.i.i.i323
  %.67.i.i.i = fdiv double %.9.i.i91.i, %.7.i.i.i318
  %.68.i.i.i325 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i326 = fadd double %.63.i.i.i324, %.68.i.i.i325
  %.74.i.i.i327 = fsub double %.69.i.i.i326, %.67.i.i.i
  %.78.i.i.i328 = fdiv double %total.2.0.lcssa.i.i.i317, %.4923.i.i
  %.79.i.i.i329 = tail call double @log1p(double %.78.i.i.i328)
  %.80.i.i.i330 = fsub double %.74.i.i.i327, %.79.i.i.i329
  %.82.i.i.i331 = fadd double %.4923.i.i, %.8.i.i.i276
  %.83.i.i.i = fmul double %.82.i.i.i331, %total.2.0.lcssa.i.i.i317
  %.84.i.i.i = fadd double %.4923.i.i, %total.2.0.lcssa.i.i.i317
  %.85.i.i.i = fmul double %.4923.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i330
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.4959.i.i = fdiv double %.82.i.i.i331, %.84.i.i.i
  %.5245.i.i = fadd double %.5218.i108.i, %.91.i.i.i
  store double %.5245.i.i, ptr %.5217.i107.i, align 8, !noalias !185
  br label %B1210.i.i

B1210.i.i:                                        ; preds = %squared.2, %B972.i.i
  %pulled.2.1.i.i = phi double [ %.4959.i.i, %squared.2 ], [ 1.000000e+00, %B972.i.i ]
  br i1 %.42111701.not.i.i, label %B1370.i.i, label %B1232.if.lr.ph.i.i

B1232.if.lr.ph.i.i:                               ; preds = %B1210.i.i
  %.5372.i.i = fneg double %pulled.2.1.i.i
  %499 = getelementptr double, ptr %.336, i64 %.3858.i.i
  %500 = getelementptr double, ptr %.336, i64 %.4116.i.i
  br label %B1232.if.i.i

B1346.i.i:                                        ; preds = %B1286.if.i.i, %B1232.if.i.i
  %total.14.2.lcssa.i.i283 = phi double [ %.5379.i.i, %B1232.if.i.i ], [ %.5518.i.i, %B1286.if.i.i ]
  %.5533.i.i = getelementptr double, ptr %500, i64 %.5274.01709.i.i
  store double %total.14.2.lcssa.i.i283, ptr %.5533.i.i, align 8, !noalias !185
  %exitcond1821.not.i.i = icmp eq i64 %.263.i.i89.i, %.5343.i.i
  br i1 %exitcond1821.not.i.i, label %B1370.i.i, label %B1232.if.i.i

B1370.i.i:                                        ; preds = %B1346.i.i, %B1210.i.i
  br i1 %.9536.not.i.i.i275, label %B2418.i.i, label %B1396.if.lr.ph.i.i

B1396.if.lr.ph.i.i:                               ; preds = %B1370.i.i
  %501 = getelementptr double, ptr %.336, i64 %.4116.i.i
  %502 = getelementptr double, ptr %.336, i64 %.3072.i.i
  %503 = getelementptr double, ptr %arg.grad, i64 %.4121.i.i
  br label %B1396.if.i.i

B1502.i.i:                                        ; preds = %B1440.if.i.i, %B1396.if.i.i
  %.5820.pre-phi.i.i = phi i64 [ 0, %B1396.if.i.i ], [ %.5796.i.i, %B1440.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.5672.i.i, %B1396.if.i.i ], [ %.5810.i.i, %B1440.if.i.i ]
  %504 = getelementptr double, ptr %502, i64 %.5820.pre-phi.i.i
  %.5826.i.i = getelementptr double, ptr %504, i64 %.5570.01717.i.i
  %.5827.i.i = load double, ptr %.5826.i.i, align 8, !noalias !185
  %.5832.i.i = fdiv double %total.15.2.lcssa.i.i, %.5827.i.i
  %.5841.i.i = getelementptr double, ptr %503, i64 %.5570.01717.i.i
  store double %.5832.i.i, ptr %.5841.i.i, align 8, !noalias !185
  %exitcond1823.not.i.i = icmp eq i64 %.1142.i.i, %.5639.i.i
  br i1 %exitcond1823.not.i.i, label %B1592.if.i.i, label %B1396.if.i.i

B1796.preheader.i.i:                              ; preds = %B1706.i.i285
  %505 = getelementptr double, ptr %.336, i64 %.3590.i.i
  %506 = getelementptr double, ptr %505, i64 %.2809.i.i279
  br label %B1824.if.lr.ph.i.i

B1706.i.i285:                                     ; preds = %B1644.if.i.i, %B1592.if.i.i
  %total.16.2.lcssa.i.i286 = phi double [ %.5975.i.i, %B1592.if.i.i ], [ %.6115.i.i, %B1644.if.i.i ]
  %.6125.i97.i = mul nsw i64 %.5873.01727.i.i, %.263.i.i89.i
  %507 = getelementptr double, ptr %502, i64 %.6125.i97.i
  %.6131.i98.i = getelementptr double, ptr %507, i64 %.5873.01727.i.i
  %.6132.i99.i = load double, ptr %.6131.i98.i, align 8, !noalias !185
  %.6137.i.i = fdiv double %total.16.2.lcssa.i.i286, %.6132.i99.i
  %.6146.i.i = getelementptr double, ptr %501, i64 %.5873.01727.i.i
  store double %.6137.i.i, ptr %.6146.i.i, align 8, !noalias !185
  %.5929.i.i = icmp sgt i64 %.5876.01728.i.i, 1
  br i1 %.5929.i.i, label %B1592.if.i.i, label %B1796.preheader.i.i

B1796.loopexit.i.i:                               ; preds = %B2068.i.i
  %.6243.i.i = add nsw i64 %.6181.01743.i.i, -1
  %.6247.i.i = add i64 %.6178.01742.i.i, -1
  %.6234.i.i = icmp sgt i64 %.6181.01743.i.i, 1
  br i1 %.6234.i.i, label %B1824.if.lr.ph.i.i, label %B2206.if.lr.ph.i.i

B1846.i.i:                                        ; preds = %B1824.if.i.i
  %.6408.i.i = load double, ptr %.6407.i.i, align 8, !noalias !185
  %.6414.i.i = load double, ptr %.6413.i.i, align 8, !noalias !185
  %.6415.i.i = fadd double %.6408.i.i, %.6414.i.i
  %.6416.i100.i = fneg double %.6415.i.i
  %.6421.i.i = getelementptr double, ptr %503, i64 %.6299.01739.i.i
  %.6422.i.i = load double, ptr %.6421.i.i, align 8, !noalias !185
  %.6423.i.i = fmul double %.6422.i.i, %.6416.i100.i
  %.6429.i.i = load double, ptr %.6428.i.i, align 8, !noalias !185
  %.6434.i.i = getelementptr double, ptr %506, i64 %.6299.01739.i.i
  %.6435.i.i = load double, ptr %.6434.i.i, align 8, !noalias !185
  %.6436.i.i = fmul double %.6429.i.i, %.6435.i.i
  %.6437.i.i = fsub double %.6423.i.i, %.6436.i.i
  %.6446.i.i = icmp eq i64 %.6178.01742.i.i, %.6299.01739.i.i
  br i1 %.6446.i.i, label %B1948.i.i, label %B1964.i.i

B1948.i.i:                                        ; preds = %B1846.i.i
  %.6449.i.i = fadd double %.6437.i.i, -1.000000e+00
  %.6452.i.i = fmul double %.6449.i.i, 5.000000e-01
  br label %B1964.i.i

B1964.i.i:                                        ; preds = %B1824.if.i.i, %B1948.i.i, %B1846.i.i
  %total.18.3.i.i = phi double [ %.6452.i.i, %B1948.i.i ], [ %.6437.i.i, %B1846.i.i ], [ 0.000000e+00, %B1824.if.i.i ]
  br i1 %.65461729.not.i.i, label %B2068.i.i, label %B1994.if.lr.ph.i.i

B1994.if.lr.ph.i.i:                               ; preds = %B1964.i.i
  %invariant.gep1736.i.i = getelementptr double, ptr %494, i64 %.6299.01739.i.i
  br label %B1994.if.i.i

B2068.i.i:                                        ; preds = %B1994.if.i.i, %B1964.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1964.i.i ], [ %.6604.i.i, %B1994.if.i.i ]
  %.6621.i.i = load double, ptr %.6620.i.i, align 8, !noalias !185
  %.6626.i.i = fdiv double %total.17.3.lcssa.i.i, %.6621.i.i
  %.6639.i.i287 = getelementptr double, ptr %538, i64 %.6299.01739.i.i
  store double %.6626.i.i, ptr %.6639.i.i287, align 8, !noalias !185
  %exitcond1824.not.i.i = icmp eq i64 %.1142.i.i, %.6368.i.i
  br i1 %exitcond1824.not.i.i, label %B1796.loopexit.i.i, label %B1824.if.i.i

B2168.loopexit.i.i:                               ; preds = %B2344.i.i
  %.6750.i.i = add nuw nsw i64 %.6681.01755.i.i, 1
  %exitcond1825.not.i.i = icmp eq i64 %.1142.i.i, %.6750.i.i
  br i1 %exitcond1825.not.i.i, label %B2418.i.i, label %B2206.if.lr.ph.i.i

B2344.i.i:                                        ; preds = %B2270.if.i.i, %B2206.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.6909.i.i, %B2206.if.i.i ], [ %.7053.i.i, %B2270.if.i.i ]
  %.7063.i.i = mul nsw i64 %.6803.01752.i.i, %.263.i.i89.i
  %508 = getelementptr double, ptr %502, i64 %.7063.i.i
  %.7069.i.i = getelementptr double, ptr %508, i64 %.6803.01752.i.i
  %.7070.i.i = load double, ptr %.7069.i.i, align 8, !noalias !185
  %.7075.i.i = fdiv double %total.19.3.lcssa.i.i, %.7070.i.i
  store double %.7075.i.i, ptr %.6908.i.i, align 8, !noalias !185
  %.6859.i.i = icmp sgt i64 %.6806.01753.i.i, 1
  br i1 %.6859.i.i, label %B2206.if.i.i, label %B2168.loopexit.i.i

B2418.i.i:                                        ; preds = %B2168.loopexit.i.i, %B1370.i.i
  %.7355.i101.i = load i64, ptr %.7354.i92.i, align 8, !noalias !185
  %509 = getelementptr double, ptr %.336, i64 %.7355.i101.i
  %.7359.i.i = getelementptr double, ptr %509, i64 %.2456.01818.i.i
  %.7360.i.i = load double, ptr %.7359.i.i, align 8, !noalias !185
  %.7617.i.i = load i64, ptr %.7616.i.i, align 8, !noalias !185
  %.7618.not.i.i = icmp eq i64 %.7617.i.i, 0
  br i1 %.7618.not.i.i, label %B2984.i.i, label %B2552.preheader.i.i

B2552.preheader.i.i:                              ; preds = %B2418.i.i
  br i1 %.42111701.not.i.i, label %B2718.preheader.i.i, label %B2552.if.lr.ph.i.i

B2552.if.lr.ph.i.i:                               ; preds = %B2552.preheader.i.i
  %510 = getelementptr double, ptr %.336, i64 %.4116.i.i
  %511 = getelementptr double, ptr %.336, i64 %.3336.i.i
  br label %B2552.if.i.i

B2552.loopexit.i.i:                               ; preds = %B2606.if.i.i, %B2552.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11765.i.i, %B2552.if.i.i ], [ %.7921.i.i, %B2606.if.i.i ]
  %indvars.iv.next.i.i = add nuw i64 %indvars.iv.i.i, 1
  %exitcond1827.not.i.i = icmp eq i64 %.263.i.i89.i, %.7716.i.i
  br i1 %exitcond1827.not.i.i, label %B2718.preheader.i.i, label %B2552.if.i.i

B2718.preheader.i.i:                              ; preds = %B2552.loopexit.i.i, %B2552.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2552.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2552.loopexit.i.i ]
  br i1 %.9536.not.i.i.i275, label %B2950.i.i, label %B2718.if.lr.ph.i.i

B2718.if.lr.ph.i.i:                               ; preds = %B2718.preheader.i.i
  %512 = getelementptr double, ptr %.336, i64 %.3072.i.i
  br label %B2718.if.i.i

B2718.loopexit.i.i:                               ; preds = %B2894.i.i
  %.8040.i.i = add nuw nsw i64 %.7971.01778.i.i, 1
  %exitcond1831.not.i.i = icmp eq i64 %.1142.i.i, %.8040.i.i
  br i1 %exitcond1831.not.i.i, label %B2950.i.i, label %B2718.if.i.i

B2894.i.i:                                        ; preds = %B2820.if.i.i
  %.8167.i.i = add nuw nsw i64 %.8098.01773.i.i, 1
  %.8398.i.i = getelementptr double, ptr %544, i64 %.8098.01773.i.i
  %.8399.i.i = load double, ptr %.8398.i.i, align 8, !noalias !185
  %.8401.i.i = fmul double %.8380.i.i, %.8399.i.i
  %.8405.i.i = fadd double %by_log_weight.5.21775.i.i, %.8401.i.i
  %exitcond1830.not.i.i = icmp eq i64 %.1142.i.i, %.8167.i.i
  br i1 %exitcond1830.not.i.i, label %B2718.loopexit.i.i, label %B2820.if.lr.ph.i.i

B2950.i.i:                                        ; preds = %B2718.loopexit.i.i, %B2718.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2718.preheader.i.i ], [ %.8405.i.i, %B2718.loopexit.i.i ]
  %.278.i1655.i.i = load i64, ptr %.277.i.i.i, align 8, !noalias !192
  %.87790.not.i.i.i = icmp slt i64 %.278.i1655.i.i, 1
  br i1 %.87790.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2950.i.i
  %.788.i.i.i = mul nuw nsw i64 %.278.i1655.i.i, %.2456.01818.i.i
  %.786.i.i.i = load i64, ptr %.785.i1656.i.i, align 8, !noalias !192
  %.532.i1657.i.i = load i64, ptr %.531.i.i93.i, align 8, !noalias !192
  %513 = getelementptr i64, ptr %.63, i64 %.532.i1657.i.i
  %514 = getelementptr double, ptr %.108, i64 %.786.i.i.i
  %515 = getelementptr double, ptr %514, i64 %.788.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2950.i.i
  %.1198.i.i.i = load i64, ptr %.1197.i.i.i278, align 8, !noalias !192
  %.1199.i.i.i = icmp sgt i64 %.1198.i.i.i, -1
  br i1 %.1199.i.i.i, label %B272.i.i.i, label %B2984.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1300.i.i.i306 = load i64, ptr %.343.i, align 8, !noalias !192
  %516 = getelementptr i64, ptr %.63, i64 %.1300.i.i.i306
  %.idx.i.i.i307 = mul i64 %.1198.i.i.i, 496
  %517 = getelementptr i8, ptr %516, i64 %.idx.i.i.i307
  %.2056.i.i.i = getelementptr i8, ptr %517, i64 8
  %.2057.i.i.i = load i64, ptr %.2056.i.i.i, align 8, !noalias !192
  %.266293.not.i.i.i = icmp slt i64 %.2057.i.i.i, 1
  br i1 %.266293.not.i.i.i, label %B2984.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2568.i.i.i = getelementptr i8, ptr %517, i64 224
  %.2569.i.i.i = load i64, ptr %.2568.i.i.i, align 8, !noalias !192
  %.2315.i.i.i = mul nuw nsw i64 %.2057.i.i.i, %.2456.01818.i.i
  %.2313.i.i.i = load i64, ptr %.2312.i.i.i, align 8, !noalias !192
  %518 = getelementptr double, ptr %.336, i64 %.2569.i.i.i
  %519 = getelementptr double, ptr %518, i64 %.2315.i.i.i
  %520 = getelementptr double, ptr %.108, i64 %.2313.i.i.i
  %521 = getelementptr double, ptr %520, i64 %.2315.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.819.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.890.i.i.i289, %B160.if.i.i.i ]
  %.890.i.i.i289 = add nuw nsw i64 %.819.091.i.i.i, 1
  %.918.i.i.i = getelementptr i64, ptr %513, i64 %.819.091.i.i.i
  %.919.i.i.i = load i64, ptr %.918.i.i.i, align 8, !noalias !192
  %.921.i.i.i = getelementptr double, ptr %.468, i64 %.919.i.i.i
  %.922.i.i.i290 = load double, ptr %.921.i.i.i, align 8, !noalias !192
  %.926.i.i.i = getelementptr double, ptr %515, i64 %.819.091.i.i.i
  %.927.i.i.i = load double, ptr %.926.i.i.i, align 8, !noalias !192
  %.929.i.i.i291 = fmul double %by_log_weight.6.1.lcssa.i.i, %.927.i.i.i
  %.930.i.i.i292 = fadd double %.922.i.i.i290, %.929.i.i.i291
  store double %.930.i.i.i292, ptr %.921.i.i.i, align 8, !noalias !192
  %exitcond.not.i1658.i.i = icmp eq i64 %.890.i.i.i289, %.278.i1655.i.i
  br i1 %exitcond.not.i1658.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2606.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2675.i.i.i, %B552.if.i.i.i ]
  %.2675.i.i.i = add nuw nsw i64 %.2606.094.i.i.i, 1
  %.2703.i.i.i = getelementptr double, ptr %519, i64 %.2606.094.i.i.i
  %.2704.i.i.i = load double, ptr %.2703.i.i.i, align 8, !noalias !192
  %.2708.i.i.i = getelementptr double, ptr %521, i64 %.2606.094.i.i.i
  %.2709.i.i.i = load double, ptr %.2708.i.i.i, align 8, !noalias !192
  %.2711.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2709.i.i.i
  %.2712.i.i.i = fadd double %.2704.i.i.i, %.2711.i.i.i
  store double %.2712.i.i.i, ptr %.2703.i.i.i, align 8, !noalias !192
  %exitcond96.not.i.i.i = icmp eq i64 %.2675.i.i.i, %.2057.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2984.i.i, label %B552.if.i.i.i

B2984.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2418.i.i
  br i1 %.42111701.not.i.i, label %B466.loopexit.i.i, label %B3006.if.lr.ph.i.i

B3006.if.lr.ph.i.i:                               ; preds = %B2984.i.i
  %522 = getelementptr double, ptr %.336, i64 %.4116.i.i
  %523 = getelementptr double, ptr %.336, i64 %.3336.i.i
  %invariant.gep1793.i.i = getelementptr i64, ptr %.63, i64 %.2456.01818.i.i
  %524 = getelementptr double, ptr %.108, i64 %.2806.i.i
  %525 = getelementptr double, ptr %524, i64 %.2811.i.i
  br label %B3006.if.i.i

B3006.loopexit.i.i:                               ; preds = %B3756.loopexit.i.i, %B3756.preheader.i.i
  %indvars.iv.next1833.i.i = add nuw i64 %indvars.iv1832.i.i, 1
  %exitcond1841.not.i.i = icmp eq i64 %.263.i.i89.i, %.8557.i.i
  br i1 %exitcond1841.not.i.i, label %B466.loopexit.i.i, label %B3006.if.i.i

B3198.i.i:                                        ; preds = %B3066.if.i.i, %B3006.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B3006.if.i.i ], [ %.8752.i.i, %B3066.if.i.i ]
  %.8789.i.i = getelementptr i64, ptr %495, i64 %.8488.01814.i.i
  %.8790.i.i = load i64, ptr %.8789.i.i, align 8, !noalias !185
  %.8796.i.i = getelementptr i8, ptr %.8789.i.i, i64 8
  %.8797.i.i = load i64, ptr %.8796.i.i, align 8, !noalias !185
  %.8798.i.i = sub nsw i64 %.8797.i.i, %.8790.i.i
  %.93991787.not.i.i = icmp slt i64 %.8798.i.i, 1
  br i1 %.93991787.not.i.i, label %B3448.i.i, label %B3378.if.lr.ph.i.i

B3378.if.lr.ph.i.i:                               ; preds = %B3198.i.i
  %.9315.i.i = mul nuw nsw i64 %.8798.i.i, %.2456.01818.i.i
  %.9312.i.i = mul nsw i64 %.8790.i.i, %.371.i.i
  %.9310.i.i = load i64, ptr %.9309.i.i, align 8, !noalias !185
  %.9052.i.i = load i64, ptr %.9051.i.i, align 8, !noalias !185
  %526 = getelementptr i64, ptr %.63, i64 %.9052.i.i
  %527 = getelementptr i64, ptr %526, i64 %.8790.i.i
  %.9447.i.i = fmul double %.7360.i.i, %by_pull.2.2.lcssa.i.i
  %528 = getelementptr double, ptr %.108, i64 %.9310.i.i
  %529 = getelementptr double, ptr %528, i64 %.9312.i.i
  %530 = getelementptr double, ptr %529, i64 %.9315.i.i
  br label %B3378.if.i.i

B3448.i.i:                                        ; preds = %B3378.if.i.i, %B3198.i.i
  %.9720.i.i = load i64, ptr %.9719.i.i, align 8, !noalias !185
  %.98001795.not.i.i = icmp slt i64 %.9720.i.i, 1
  br i1 %.98001795.not.i.i, label %B3756.preheader.i.i, label %B3512.if.lr.ph.i.i

B3512.if.lr.ph.i.i:                               ; preds = %B3448.i.i
  %.10274.i.i = fmul double %.7360.i.i, %by_pull.2.2.lcssa.i.i
  %.10277.i.i = mul nuw nsw i64 %.8488.01814.i.i, %.263.i.i89.i
  %531 = getelementptr double, ptr %525, i64 %.10277.i.i
  br label %B3512.if.i.i

B3512.loopexit.i.i:                               ; preds = %B4105.i.i
  %.9813.i.i = add nuw nsw i64 %.9744.01796.i.i, 1
  %exitcond1838.not.i.i = icmp eq i64 %.9813.i.i, %.9720.i.i
  br i1 %exitcond1838.not.i.i, label %B3756.preheader.i.i, label %B3512.if.i.i

B3756.preheader.i.i:                              ; preds = %B3512.loopexit.i.i, %B3448.i.i
  br i1 %.9536.not.i.i.i275, label %B3006.loopexit.i.i, label %B3756.if.lr.ph.i.i

B3756.if.lr.ph.i.i:                               ; preds = %B3756.preheader.i.i
  %.10584.i.i = mul nuw nsw i64 %.8488.01814.i.i, %.263.i.i89.i
  %532 = getelementptr double, ptr %525, i64 %.10584.i.i
  %..8534.sroa.0.0.i.i = select i1 %.1397.not.i.i, i64 0, i64 %.8488.01814.i.i
  %.10697.i.i = sub nsw i64 %.13.i1661.i.i, %..8534.sroa.0.0.i.i
  %spec.select1688.i.i = tail call i64 @llvm.smax.i64(i64 %.10697.i.i, i64 0)
  %.107401805.not.i.i = icmp slt i64 %.10697.i.i, 1
  %533 = getelementptr double, ptr %492, i64 %.10584.i.i
  br label %B3756.if.i.i

B3638.i.i:                                        ; preds = %B3604.if.i.i
  %.10270.i.i = getelementptr double, ptr %553, i64 %.10255.i.i
  %.10271.i.i = load double, ptr %.10270.i.i, align 8, !noalias !185
  %.10285.i.i = getelementptr double, ptr %531, i64 %.10153.01791.i.i
  %.10286.i.i = load double, ptr %.10285.i.i, align 8, !noalias !185
  %.10287.i.i = fmul double %.10274.i.i, %.10286.i.i
  %.10288.i.i = fsub double %.10271.i.i, %.10287.i.i
  store double %.10288.i.i, ptr %.10270.i.i, align 8, !noalias !185
  br label %B4105.i.i

B3756.loopexit.i.i:                               ; preds = %B3964.if.i.i, %B3892.i.i
  %exitcond1840.not.i.i = icmp eq i64 %.1142.i.i, %.10401.i.i
  br i1 %exitcond1840.not.i.i, label %B3006.loopexit.i.i, label %B3756.if.i.i

B3892.i.i:                                        ; preds = %B3814.if.i.i, %B3756.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3756.if.i.i ], [ %.10604.i.i, %B3814.if.i.i ]
  br i1 %.107401805.not.i.i, label %B3756.loopexit.i.i, label %B3964.if.lr.ph.i.i

B3964.if.lr.ph.i.i:                               ; preds = %B3892.i.i
  %.10789.i.i = mul nuw nsw i64 %.10332.01811.i.i, %.263.i.i89.i
  %534 = getelementptr double, ptr %494, i64 %.10789.i.i
  %invariant.gep1808.i.i = getelementptr double, ptr %494, i64 %.10332.01811.i.i
  br label %B3964.if.i.i

B4105.i.i:                                        ; preds = %B3604.if.i.i, %B3638.i.i
  %exitcond1837.not.i.i = icmp eq i64 %.263.i.i89.i, %.10222.i.i
  br i1 %exitcond1837.not.i.i, label %B3512.loopexit.i.i, label %B3604.if.i.i

B882.if.lr.ph.i.i:                                ; preds = %B848.loopexit.i.i, %B848.if.lr.ph.i.i
  %.4155.01703.i.i = phi i64 [ 0, %B848.if.lr.ph.i.i ], [ %.4224.i.i, %B848.loopexit.i.i ]
  %.4373.i.i = mul nuw nsw i64 %.4155.01703.i.i, %.263.i.i89.i
  %535 = getelementptr double, ptr %492, i64 %.4373.i.i
  %.4384.i.i = getelementptr double, ptr %496, i64 %.4155.01703.i.i
  br label %B882.if.i95.i

B882.if.i95.i:                                    ; preds = %B882.if.i95.i, %B882.if.lr.ph.i.i
  %.4277.01700.i.i = phi i64 [ 0, %B882.if.lr.ph.i.i ], [ %.4346.i.i, %B882.if.i95.i ]
  %.4346.i.i = add nuw nsw i64 %.4277.01700.i.i, 1
  %.4378.i.i280 = getelementptr double, ptr %535, i64 %.4277.01700.i.i
  %.4379.i.i = load double, ptr %.4378.i.i280, align 8, !noalias !185
  %.4385.i.i = load double, ptr %.4384.i.i, align 8, !noalias !185
  %.4389.i.i = getelementptr double, ptr %497, i64 %.4277.01700.i.i
  %.4390.i.i = load double, ptr %.4389.i.i, align 8, !noalias !185
  %.4391.i.i = fmul double %.4385.i.i, %.4390.i.i
  %.4392.i.i = fadd double %.4379.i.i, %.4391.i.i
  store double %.4392.i.i, ptr %.4378.i.i280, align 8, !noalias !185
  %exitcond.not.i96.i = icmp eq i64 %.4277.01700.i.i, %.4155.01703.i.i
  br i1 %exitcond.not.i96.i, label %B848.loopexit.i.i, label %B882.if.i95.i

B1232.if.i.i:                                     ; preds = %B1346.i.i, %B1232.if.lr.ph.i.i
  %.5274.01709.i.i = phi i64 [ 0, %B1232.if.lr.ph.i.i ], [ %.5343.i.i, %B1346.i.i ]
  %.5343.i.i = add nuw nsw i64 %.5274.01709.i.i, 1
  %.5377.i.i = getelementptr double, ptr %499, i64 %.5274.01709.i.i
  %.5378.i.i = load double, ptr %.5377.i.i, align 8, !noalias !185
  %.5379.i.i = fmul double %.5378.i.i, %.5372.i.i
  %.54641704.not.not.i.i = icmp sgt i64 %.263.i.i89.i, %.5274.01709.i.i
  br i1 %.54641704.not.not.i.i, label %B1286.if.lr.ph.i.i, label %B1346.i.i

B1286.if.lr.ph.i.i:                               ; preds = %B1232.if.i.i
  %invariant.gep.i105.i = getelementptr double, ptr %493, i64 %.5274.01709.i.i
  br label %B1286.if.i.i

B1286.if.i.i:                                     ; preds = %B1286.if.i.i, %B1286.if.lr.ph.i.i
  %total.14.21707.i.i = phi double [ %.5379.i.i, %B1286.if.lr.ph.i.i ], [ %.5518.i.i, %B1286.if.i.i ]
  %.5408.01705.i.i = phi i64 [ %.5274.01709.i.i, %B1286.if.lr.ph.i.i ], [ %.5477.i.i, %B1286.if.i.i ]
  %.5477.i.i = add nuw i64 %.5408.01705.i.i, 1
  %.5503.i.i = mul nsw i64 %.5408.01705.i.i, %.263.i.i89.i
  %gep.i106.i = getelementptr double, ptr %invariant.gep.i105.i, i64 %.5503.i.i
  %.5510.i.i = load double, ptr %gep.i106.i, align 8, !noalias !185
  %.5514.i.i = getelementptr double, ptr %500, i64 %.5408.01705.i.i
  %.5515.i.i = load double, ptr %.5514.i.i, align 8, !noalias !185
  %.5516.i.i = fmul double %.5510.i.i, %.5515.i.i
  %.5518.i.i = fadd double %total.14.21707.i.i, %.5516.i.i
  %exitcond1820.not.i.i = icmp eq i64 %.5477.i.i, %.263.i.i89.i
  br i1 %exitcond1820.not.i.i, label %B1346.i.i, label %B1286.if.i.i

B1396.if.i.i:                                     ; preds = %B1502.i.i, %B1396.if.lr.ph.i.i
  %.5570.01717.i.i = phi i64 [ 0, %B1396.if.lr.ph.i.i ], [ %.5639.i.i, %B1502.i.i ]
  %.5639.i.i = add nuw nsw i64 %.5570.01717.i.i, 1
  %.5671.i.i = getelementptr double, ptr %501, i64 %.5570.01717.i.i
  %.5672.i.i = load double, ptr %.5671.i.i, align 8, !noalias !185
  %.57561711.not.i.i = icmp eq i64 %.5570.01717.i.i, 0
  br i1 %.57561711.not.i.i, label %B1502.i.i, label %B1440.if.lr.ph.i.i

B1440.if.lr.ph.i.i:                               ; preds = %B1396.if.i.i
  %.5796.i.i = mul nsw i64 %.5570.01717.i.i, %.263.i.i89.i
  %536 = getelementptr double, ptr %502, i64 %.5796.i.i
  br label %B1440.if.i.i

B1440.if.i.i:                                     ; preds = %B1440.if.i.i, %B1440.if.lr.ph.i.i
  %total.15.21714.i.i = phi double [ %.5672.i.i, %B1440.if.lr.ph.i.i ], [ %.5810.i.i, %B1440.if.i.i ]
  %.5700.01712.i.i = phi i64 [ 0, %B1440.if.lr.ph.i.i ], [ %.5769.i.i, %B1440.if.i.i ]
  %.5769.i.i = add nuw nsw i64 %.5700.01712.i.i, 1
  %.5801.i.i = getelementptr double, ptr %536, i64 %.5700.01712.i.i
  %.5802.i.i = load double, ptr %.5801.i.i, align 8, !noalias !185
  %.5806.i.i = getelementptr double, ptr %503, i64 %.5700.01712.i.i
  %.5807.i.i = load double, ptr %.5806.i.i, align 8, !noalias !185
  %.5808.i.i = fmul double %.5802.i.i, %.5807.i.i
  %.5810.i.i = fsub double %total.15.21714.i.i, %.5808.i.i
  %exitcond1822.not.i.i = icmp eq i64 %.5769.i.i, %.5570.01717.i.i
  br i1 %exitcond1822.not.i.i, label %B1502.i.i, label %B1440.if.i.i

B1592.if.i.i:                                     ; preds = %B1502.i.i, %B1706.i.i285
  %.5876.01728.i.i = phi i64 [ %.5938.i.i, %B1706.i.i285 ], [ %storemerge1629.i.i, %B1502.i.i ]
  %.5873.01727.i.i = phi i64 [ %.5942.i.i, %B1706.i.i285 ], [ %.5849.i.i277, %B1502.i.i ]
  %.5938.i.i = add nsw i64 %.5876.01728.i.i, -1
  %.5942.i.i = add i64 %.5873.01727.i.i, -1
  %.5974.i.i = getelementptr double, ptr %503, i64 %.5873.01727.i.i
  %.5975.i.i = load double, ptr %.5974.i.i, align 8, !noalias !185
  %.5980.i.i = add nsw i64 %.5873.01727.i.i, 1
  %.6018.i.i = sub i64 %.1142.i.i, %.5980.i.i
  %.60611719.not.i.i = icmp eq i64 %.6018.i.i, 0
  br i1 %.60611719.not.i.i, label %B1706.i.i285, label %B1644.if.lr.ph.i.i

B1644.if.lr.ph.i.i:                               ; preds = %B1592.if.i.i
  %invariant.gep1724.i.i = getelementptr double, ptr %502, i64 %.5873.01727.i.i
  br label %B1644.if.i.i

B1644.if.i.i:                                     ; preds = %B1644.if.i.i, %B1644.if.lr.ph.i.i
  %total.16.21722.i.i = phi double [ %.5975.i.i, %B1644.if.lr.ph.i.i ], [ %.6115.i.i, %B1644.if.i.i ]
  %.6008.01721.i.i = phi i64 [ %.6018.i.i, %B1644.if.lr.ph.i.i ], [ %.6070.i.i, %B1644.if.i.i ]
  %.6005.01720.i.i = phi i64 [ %.5980.i.i, %B1644.if.lr.ph.i.i ], [ %.6074.i.i, %B1644.if.i.i ]
  %.6070.i.i = add nsw i64 %.6008.01721.i.i, -1
  %.6074.i.i = add i64 %.6005.01720.i.i, 1
  %.6100.i.i = mul nsw i64 %.6005.01720.i.i, %.263.i.i89.i
  %gep1725.i.i = getelementptr double, ptr %invariant.gep1724.i.i, i64 %.6100.i.i
  %.6107.i.i = load double, ptr %gep1725.i.i, align 8, !noalias !185
  %.6111.i.i = getelementptr double, ptr %501, i64 %.6005.01720.i.i
  %.6112.i.i = load double, ptr %.6111.i.i, align 8, !noalias !185
  %.6113.i.i284 = fmul double %.6107.i.i, %.6112.i.i
  %.6115.i.i = fsub double %total.16.21722.i.i, %.6113.i.i284
  %.6061.i.i = icmp sgt i64 %.6008.01721.i.i, 1
  br i1 %.6061.i.i, label %B1644.if.i.i, label %B1706.i.i285

B1824.if.lr.ph.i.i:                               ; preds = %B1796.loopexit.i.i, %B1796.preheader.i.i
  %.6181.01743.i.i = phi i64 [ %storemerge1629.i.i, %B1796.preheader.i.i ], [ %.6243.i.i, %B1796.loopexit.i.i ]
  %.6178.01742.i.i = phi i64 [ %.5849.i.i277, %B1796.preheader.i.i ], [ %.6247.i.i, %B1796.loopexit.i.i ]
  %.6405.i.i = add nsw i64 %.6178.01742.i.i, %.4121.i.i
  %.6407.i.i = getelementptr double, ptr %.570, i64 %.6405.i.i
  %.6413.i.i = getelementptr double, ptr %506, i64 %.6178.01742.i.i
  %.6428.i.i = getelementptr double, ptr %arg.grad, i64 %.6405.i.i
  %.6465.i.i = add nsw i64 %.6178.01742.i.i, 1
  %.6503.i.i = sub i64 %.1142.i.i, %.6465.i.i
  %.65461729.not.i.i = icmp eq i64 %.6503.i.i, 0
  %invariant.gep1734.i.i = getelementptr double, ptr %502, i64 %.6178.01742.i.i
  %.6614.i.i = mul nsw i64 %.6178.01742.i.i, %.263.i.i89.i
  %537 = getelementptr double, ptr %502, i64 %.6614.i.i
  %.6620.i.i = getelementptr double, ptr %537, i64 %.6178.01742.i.i
  %538 = getelementptr double, ptr %494, i64 %.6614.i.i
  br label %B1824.if.i.i

B1824.if.i.i:                                     ; preds = %B1824.if.lr.ph.i.i, %B2068.i.i
  %.6299.01739.i.i = phi i64 [ 0, %B1824.if.lr.ph.i.i ], [ %.6368.i.i, %B2068.i.i ]
  %.6368.i.i = add nuw nsw i64 %.6299.01739.i.i, 1
  %.6401.not.i.i = icmp sgt i64 %.6299.01739.i.i, %.6178.01742.i.i
  br i1 %.6401.not.i.i, label %B1964.i.i, label %B1846.i.i

B1994.if.i.i:                                     ; preds = %B1994.if.i.i, %B1994.if.lr.ph.i.i
  %total.17.31732.i.i = phi double [ %total.18.3.i.i, %B1994.if.lr.ph.i.i ], [ %.6604.i.i, %B1994.if.i.i ]
  %.6493.01731.i.i = phi i64 [ %.6503.i.i, %B1994.if.lr.ph.i.i ], [ %.6555.i.i, %B1994.if.i.i ]
  %.6490.01730.i.i = phi i64 [ %.6465.i.i, %B1994.if.lr.ph.i.i ], [ %.6559.i.i, %B1994.if.i.i ]
  %.6555.i.i = add nsw i64 %.6493.01731.i.i, -1
  %.6559.i.i = add i64 %.6490.01730.i.i, 1
  %539 = mul nsw i64 %.6490.01730.i.i, %.263.i.i89.i
  %gep1735.i.i = getelementptr double, ptr %invariant.gep1734.i.i, i64 %539
  %.6592.i.i = load double, ptr %gep1735.i.i, align 8, !noalias !185
  %gep1737.i.i = getelementptr double, ptr %invariant.gep1736.i.i, i64 %539
  %.6601.i.i = load double, ptr %gep1737.i.i, align 8, !noalias !185
  %.6602.i.i = fmul double %.6592.i.i, %.6601.i.i
  %.6604.i.i = fsub double %total.17.31732.i.i, %.6602.i.i
  %.6546.i.i = icmp sgt i64 %.6493.01731.i.i, 1
  br i1 %.6546.i.i, label %B1994.if.i.i, label %B2068.i.i

B2206.if.lr.ph.i.i:                               ; preds = %B1796.loopexit.i.i, %B2168.loopexit.i.i
  %.6681.01755.i.i = phi i64 [ %.6750.i.i, %B2168.loopexit.i.i ], [ 0, %B1796.loopexit.i.i ]
  %540 = mul nsw i64 %.6681.01755.i.i, %.263.i.i89.i
  %541 = getelementptr double, ptr %494, i64 %540
  br label %B2206.if.i.i

B2206.if.i.i:                                     ; preds = %B2206.if.lr.ph.i.i, %B2344.i.i
  %.6806.01753.i.i = phi i64 [ %storemerge1629.i.i, %B2206.if.lr.ph.i.i ], [ %.6868.i.i, %B2344.i.i ]
  %.6803.01752.i.i = phi i64 [ %.5849.i.i277, %B2206.if.lr.ph.i.i ], [ %.6872.i.i, %B2344.i.i ]
  %.6868.i.i = add nsw i64 %.6806.01753.i.i, -1
  %.6872.i.i = add i64 %.6803.01752.i.i, -1
  %.6908.i.i = getelementptr double, ptr %541, i64 %.6803.01752.i.i
  %.6909.i.i = load double, ptr %.6908.i.i, align 8, !noalias !185
  %.6914.i.i = add nsw i64 %.6803.01752.i.i, 1
  %.6952.i.i = sub i64 %.1142.i.i, %.6914.i.i
  %.69951744.not.i.i = icmp eq i64 %.6952.i.i, 0
  br i1 %.69951744.not.i.i, label %B2344.i.i, label %B2270.if.lr.ph.i.i

B2270.if.lr.ph.i.i:                               ; preds = %B2206.if.i.i
  %invariant.gep1749.i.i = getelementptr double, ptr %502, i64 %.6803.01752.i.i
  br label %B2270.if.i.i

B2270.if.i.i:                                     ; preds = %B2270.if.i.i, %B2270.if.lr.ph.i.i
  %total.19.31747.i.i = phi double [ %.6909.i.i, %B2270.if.lr.ph.i.i ], [ %.7053.i.i, %B2270.if.i.i ]
  %.6942.01746.i.i = phi i64 [ %.6952.i.i, %B2270.if.lr.ph.i.i ], [ %.7004.i.i, %B2270.if.i.i ]
  %.6939.01745.i.i = phi i64 [ %.6914.i.i, %B2270.if.lr.ph.i.i ], [ %.7008.i.i, %B2270.if.i.i ]
  %.7004.i.i = add nsw i64 %.6942.01746.i.i, -1
  %.7008.i.i = add i64 %.6939.01745.i.i, 1
  %.7040.i.i = getelementptr double, ptr %541, i64 %.6939.01745.i.i
  %.7041.i.i = load double, ptr %.7040.i.i, align 8, !noalias !185
  %.7043.i.i = mul nsw i64 %.6939.01745.i.i, %.263.i.i89.i
  %gep1750.i.i = getelementptr double, ptr %invariant.gep1749.i.i, i64 %.7043.i.i
  %.7050.i.i = load double, ptr %gep1750.i.i, align 8, !noalias !185
  %.7051.i.i = fmul double %.7041.i.i, %.7050.i.i
  %.7053.i.i = fsub double %total.19.31747.i.i, %.7051.i.i
  %.6995.i.i = icmp sgt i64 %.6942.01746.i.i, 1
  br i1 %.6995.i.i, label %B2270.if.i.i, label %B2344.i.i

B2552.if.i.i:                                     ; preds = %B2552.loopexit.i.i, %B2552.if.lr.ph.i.i
  %indvars.iv.i.i = phi i64 [ 1, %B2552.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B2552.loopexit.i.i ]
  %by_log_weight.4.11765.i.i = phi double [ 0.000000e+00, %B2552.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2552.loopexit.i.i ]
  %.7647.01763.i.i = phi i64 [ 0, %B2552.if.lr.ph.i.i ], [ %.7716.i.i, %B2552.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.1142.i.i, i64 %indvars.iv.i.i)
  %.7716.i.i = add nuw nsw i64 %.7647.01763.i.i, 1
  br i1 %.9536.not.i.i.i275, label %B2552.loopexit.i.i, label %B2606.if.lr.ph.i.i

B2606.if.lr.ph.i.i:                               ; preds = %B2552.if.i.i
  %.7900.i.i = mul nuw nsw i64 %.7647.01763.i.i, %.263.i.i89.i
  %542 = getelementptr double, ptr %493, i64 %.7900.i.i
  %.7917.i.i = getelementptr double, ptr %511, i64 %.7647.01763.i.i
  %.7918.i.i = load double, ptr %.7917.i.i, align 8, !noalias !185
  br label %B2606.if.i.i

B2606.if.i.i:                                     ; preds = %B2606.if.i.i, %B2606.if.lr.ph.i.i
  %by_log_weight.3.21760.i.i = phi double [ %by_log_weight.4.11765.i.i, %B2606.if.lr.ph.i.i ], [ %.7921.i.i, %B2606.if.i.i ]
  %.7804.01758.i.i = phi i64 [ 0, %B2606.if.lr.ph.i.i ], [ %.7873.i102.i, %B2606.if.i.i ]
  %.7873.i102.i = add nuw nsw i64 %.7804.01758.i.i, 1
  %.7905.i.i = getelementptr double, ptr %542, i64 %.7804.01758.i.i
  %.7906.i.i = load double, ptr %.7905.i.i, align 8, !noalias !185
  %.7910.i.i = getelementptr double, ptr %510, i64 %.7804.01758.i.i
  %.7911.i103.i = load double, ptr %.7910.i.i, align 8, !noalias !185
  %.7912.i.i = fmul double %.7906.i.i, %.7911.i103.i
  %.7919.i.i = fmul double %.7918.i.i, %.7912.i.i
  %.7921.i.i = fadd double %by_log_weight.3.21760.i.i, %.7919.i.i
  %exitcond1826.not.i.i = icmp eq i64 %.7873.i102.i, %smin.i.i
  br i1 %exitcond1826.not.i.i, label %B2552.loopexit.i.i, label %B2606.if.i.i

B2718.if.i.i:                                     ; preds = %B2718.loopexit.i.i, %B2718.if.lr.ph.i.i
  %by_log_weight.6.11780.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2718.if.lr.ph.i.i ], [ %.8405.i.i, %B2718.loopexit.i.i ]
  %.7971.01778.i.i = phi i64 [ 0, %B2718.if.lr.ph.i.i ], [ %.8040.i.i, %B2718.loopexit.i.i ]
  %.8362.i.i = mul nsw i64 %.7971.01778.i.i, %.263.i.i89.i
  %543 = getelementptr double, ptr %512, i64 %.8362.i.i
  %544 = getelementptr double, ptr %494, i64 %.8362.i.i
  br label %B2820.if.lr.ph.i.i

B2820.if.lr.ph.i.i:                               ; preds = %B2718.if.i.i, %B2894.i.i
  %by_log_weight.5.21775.i.i = phi double [ %by_log_weight.6.11780.i.i, %B2718.if.i.i ], [ %.8405.i.i, %B2894.i.i ]
  %.8098.01773.i.i = phi i64 [ 0, %B2718.if.i.i ], [ %.8167.i.i, %B2894.i.i ]
  %smin1828.i.i = tail call i64 @llvm.smin.i64(i64 %.7971.01778.i.i, i64 %.8098.01773.i.i)
  %.8197.i.i = icmp eq i64 %.7971.01778.i.i, %.8098.01773.i.i
  %..i.i288 = select i1 %.8197.i.i, double -1.000000e+00, double 0.000000e+00
  %.8371.i.i = mul nsw i64 %.8098.01773.i.i, %.263.i.i89.i
  %545 = getelementptr double, ptr %512, i64 %.8371.i.i
  br label %B2820.if.i.i

B2820.if.i.i:                                     ; preds = %B2820.if.i.i, %B2820.if.lr.ph.i.i
  %total.20.31770.i.i = phi double [ %..i.i288, %B2820.if.lr.ph.i.i ], [ %.8380.i.i, %B2820.if.i.i ]
  %.8266.01768.i.i = phi i64 [ 0, %B2820.if.lr.ph.i.i ], [ %.8335.i.i, %B2820.if.i.i ]
  %.8335.i.i = add nuw nsw i64 %.8266.01768.i.i, 1
  %.8367.i.i = getelementptr double, ptr %543, i64 %.8266.01768.i.i
  %.8368.i.i = load double, ptr %.8367.i.i, align 8, !noalias !185
  %.8376.i.i = getelementptr double, ptr %545, i64 %.8266.01768.i.i
  %.8377.i.i = load double, ptr %.8376.i.i, align 8, !noalias !185
  %.8378.i.i = fmul double %.8368.i.i, %.8377.i.i
  %.8380.i.i = fadd double %total.20.31770.i.i, %.8378.i.i
  %exitcond1829.not.i.i = icmp eq i64 %.8266.01768.i.i, %smin1828.i.i
  br i1 %exitcond1829.not.i.i, label %B2894.i.i, label %B2820.if.i.i

B3006.if.i.i:                                     ; preds = %B3006.loopexit.i.i, %B3006.if.lr.ph.i.i
  %indvars.iv1832.i.i = phi i64 [ 1, %B3006.if.lr.ph.i.i ], [ %indvars.iv.next1833.i.i, %B3006.loopexit.i.i ]
  %.8488.01814.i.i = phi i64 [ 0, %B3006.if.lr.ph.i.i ], [ %.8557.i.i, %B3006.loopexit.i.i ]
  %smin1834.i.i = tail call i64 @llvm.smin.i64(i64 %.1142.i.i, i64 %indvars.iv1832.i.i)
  %.8557.i.i = add nuw nsw i64 %.8488.01814.i.i, 1
  %.13.i1661.i.i = tail call i64 @llvm.smin.i64(i64 %.1142.i.i, i64 %.8557.i.i)
  br i1 %.9536.not.i.i.i275, label %B3198.i.i, label %B3066.if.lr.ph.i.i

B3066.if.lr.ph.i.i:                               ; preds = %B3006.if.i.i
  %.8738.i.i = mul nuw nsw i64 %.8488.01814.i.i, %.263.i.i89.i
  %546 = getelementptr double, ptr %493, i64 %.8738.i.i
  %547 = getelementptr double, ptr %492, i64 %.8738.i.i
  %.8768.i.i = getelementptr double, ptr %523, i64 %.8488.01814.i.i
  br label %B3066.if.i.i

B3066.if.i.i:                                     ; preds = %B3066.if.i.i, %B3066.if.lr.ph.i.i
  %by_pull.2.21785.i.i = phi double [ 0.000000e+00, %B3066.if.lr.ph.i.i ], [ %.8752.i.i, %B3066.if.i.i ]
  %.8642.01783.i.i = phi i64 [ 0, %B3066.if.lr.ph.i.i ], [ %.8711.i.i, %B3066.if.i.i ]
  %.8711.i.i = add nuw nsw i64 %.8642.01783.i.i, 1
  %.8743.i.i = getelementptr double, ptr %546, i64 %.8642.01783.i.i
  %.8744.i.i = load double, ptr %.8743.i.i, align 8, !noalias !185
  %.8748.i.i = getelementptr double, ptr %522, i64 %.8642.01783.i.i
  %.8749.i.i = load double, ptr %.8748.i.i, align 8, !noalias !185
  %.8750.i.i = fmul double %.8744.i.i, %.8749.i.i
  %.8752.i.i = fadd double %by_pull.2.21785.i.i, %.8750.i.i
  %.8762.i.i = getelementptr double, ptr %547, i64 %.8642.01783.i.i
  %.8763.i.i = load double, ptr %.8762.i.i, align 8, !noalias !185
  %.8769.i.i = load double, ptr %.8768.i.i, align 8, !noalias !185
  %.8775.i.i = fmul double %.8749.i.i, %.8769.i.i
  %.8776.i.i = fadd double %.8763.i.i, %.8775.i.i
  store double %.8776.i.i, ptr %.8762.i.i, align 8, !noalias !185
  %exitcond1835.not.i.i = icmp eq i64 %.8711.i.i, %smin1834.i.i
  br i1 %exitcond1835.not.i.i, label %B3198.i.i, label %B3066.if.i.i

B3378.if.i.i:                                     ; preds = %B3378.if.i.i, %B3378.if.lr.ph.i.i
  %.9343.01788.i.i = phi i64 [ 0, %B3378.if.lr.ph.i.i ], [ %.9412.i.i, %B3378.if.i.i ]
  %.9412.i.i = add nuw nsw i64 %.9343.01788.i.i, 1
  %.9440.i.i = getelementptr i64, ptr %527, i64 %.9343.01788.i.i
  %.9441.i.i = load i64, ptr %.9440.i.i, align 8, !noalias !185
  %.9443.i.i = getelementptr double, ptr %.468, i64 %.9441.i.i
  %.9444.i.i = load double, ptr %.9443.i.i, align 8, !noalias !185
  %.9451.i.i = getelementptr double, ptr %530, i64 %.9343.01788.i.i
  %.9452.i.i = load double, ptr %.9451.i.i, align 8, !noalias !185
  %.9453.i.i = fmul double %.9447.i.i, %.9452.i.i
  %.9454.i.i = fsub double %.9444.i.i, %.9453.i.i
  store double %.9454.i.i, ptr %.9443.i.i, align 8, !noalias !185
  %exitcond1836.not.i.i = icmp eq i64 %.9412.i.i, %.8798.i.i
  br i1 %exitcond1836.not.i.i, label %B3448.i.i, label %B3378.if.i.i

B3512.if.i.i:                                     ; preds = %B3512.loopexit.i.i, %B3512.if.lr.ph.i.i
  %.9744.01796.i.i = phi i64 [ 0, %B3512.if.lr.ph.i.i ], [ %.9813.i.i, %B3512.loopexit.i.i ]
  %.260.i.i104.i = load i64, ptr %.259.i.i94.i, align 8, !noalias !195
  %.373.i.i.i293 = load i64, ptr %.343.i, align 8, !noalias !195
  %548 = getelementptr i64, ptr %.63, i64 %.260.i.i104.i
  %.636.idx.i.i.i294 = mul i64 %.9744.01796.i.i, 24
  %.636.i.i.i295 = getelementptr i8, ptr %548, i64 %.636.idx.i.i.i294
  %.637.i.i.i296 = load i64, ptr %.636.i.i.i295, align 8, !noalias !195
  %.654.i.i.i297 = getelementptr i8, ptr %.636.i.i.i295, i64 8
  %.655.i.i.i298 = load i64, ptr %.654.i.i.i297, align 8, !noalias !195
  %gep1794.i.i = getelementptr i64, ptr %invariant.gep1793.i.i, i64 %.655.i.i.i298
  %.658.i.i.i299 = load i64, ptr %gep1794.i.i, align 8, !noalias !195
  %549 = getelementptr i64, ptr %.63, i64 %.373.i.i.i293
  %.idx.i1662.i.i = mul i64 %.637.i.i.i296, 496
  %550 = getelementptr i8, ptr %549, i64 %.idx.i1662.i.i
  %.660.i.i.i300 = getelementptr i8, ptr %550, i64 224
  %.661.i.i.i301 = load i64, ptr %.660.i.i.i300, align 8, !noalias !195
  %.912.i.i.i302 = getelementptr i8, ptr %550, i64 8
  %.913.i.i.i303 = load i64, ptr %.912.i.i.i302, align 8, !noalias !195
  %.914.i.i.i304 = mul nsw i64 %.913.i.i.i303, %.658.i.i.i299
  %.930.i1663.i.i = getelementptr i8, ptr %.636.i.i.i295, i64 16
  %.931.i.i.i305 = load i64, ptr %.930.i1663.i.i, align 8, !noalias !195
  %551 = getelementptr i64, ptr %.63, i64 %.931.i.i.i305
  %552 = getelementptr double, ptr %.336, i64 %.914.i.i.i304
  %553 = getelementptr double, ptr %552, i64 %.661.i.i.i301
  br label %B3604.if.i.i

B3604.if.i.i:                                     ; preds = %B3512.if.i.i, %B4105.i.i
  %.10153.01791.i.i = phi i64 [ 0, %B3512.if.i.i ], [ %.10222.i.i, %B4105.i.i ]
  %.10222.i.i = add nuw nsw i64 %.10153.01791.i.i, 1
  %.10254.i.i = getelementptr i64, ptr %551, i64 %.10153.01791.i.i
  %.10255.i.i = load i64, ptr %.10254.i.i, align 8, !noalias !185
  %.10256.i.i = icmp sgt i64 %.10255.i.i, -1
  br i1 %.10256.i.i, label %B3638.i.i, label %B4105.i.i

B3756.if.i.i:                                     ; preds = %B3756.loopexit.i.i, %B3756.if.lr.ph.i.i
  %.10332.01811.i.i = phi i64 [ 0, %B3756.if.lr.ph.i.i ], [ %.10401.i.i, %B3756.loopexit.i.i ]
  %.10401.i.i = add nuw nsw i64 %.10332.01811.i.i, 1
  %"$phi3804.6.2.3.i.i" = select i1 %.1397.not.i.i, i64 %.263.i.i89.i, i64 %.10401.i.i
  %.105441798.not.not.i.i = icmp sgt i64 %"$phi3804.6.2.3.i.i", %.10332.01811.i.i
  br i1 %.105441798.not.not.i.i, label %B3814.if.lr.ph.i.i, label %B3892.i.i

B3814.if.lr.ph.i.i:                               ; preds = %B3756.if.i.i
  %invariant.gep1803.i.i = getelementptr double, ptr %493, i64 %.10332.01811.i.i
  br label %B3814.if.i.i

B3814.if.i.i:                                     ; preds = %B3814.if.i.i, %B3814.if.lr.ph.i.i
  %product.2.31801.i.i = phi double [ 0.000000e+00, %B3814.if.lr.ph.i.i ], [ %.10604.i.i, %B3814.if.i.i ]
  %.10488.01799.i.i = phi i64 [ %.10332.01811.i.i, %B3814.if.lr.ph.i.i ], [ %.10557.i.i, %B3814.if.i.i ]
  %.10557.i.i = add nuw i64 %.10488.01799.i.i, 1
  %.10589.i.i = getelementptr double, ptr %532, i64 %.10488.01799.i.i
  %.10590.i.i = load double, ptr %.10589.i.i, align 8, !noalias !185
  %.10592.i.i = fmul double %.7360.i.i, %.10590.i.i
  %.10594.i.i = mul nsw i64 %.10488.01799.i.i, %.263.i.i89.i
  %gep1804.i.i = getelementptr double, ptr %invariant.gep1803.i.i, i64 %.10594.i.i
  %.10601.i.i = load double, ptr %gep1804.i.i, align 8, !noalias !185
  %.10602.i.i = fmul double %.10592.i.i, %.10601.i.i
  %.10604.i.i = fadd double %product.2.31801.i.i, %.10602.i.i
  %exitcond1839.not.i.i = icmp eq i64 %.10557.i.i, %"$phi3804.6.2.3.i.i"
  br i1 %exitcond1839.not.i.i, label %B3892.i.i, label %B3814.if.i.i

B3964.if.i.i:                                     ; preds = %B3964.if.i.i, %B3964.if.lr.ph.i.i
  %.10687.01807.i.i = phi i64 [ %spec.select1688.i.i, %B3964.if.lr.ph.i.i ], [ %.10749.i.i, %B3964.if.i.i ]
  %.10684.01806.i.i = phi i64 [ %..8534.sroa.0.0.i.i, %B3964.if.lr.ph.i.i ], [ %.10753.i.i, %B3964.if.i.i ]
  %.10749.i.i = add nsw i64 %.10687.01807.i.i, -1
  %.10753.i.i = add nuw i64 %.10684.01806.i.i, 1
  %.10785.i.i = getelementptr double, ptr %533, i64 %.10684.01806.i.i
  %.10786.i.i = load double, ptr %.10785.i.i, align 8, !noalias !185
  %.10794.i.i = getelementptr double, ptr %534, i64 %.10684.01806.i.i
  %.10795.i.i = load double, ptr %.10794.i.i, align 8, !noalias !185
  %.10797.i.i = mul nsw i64 %.10684.01806.i.i, %.263.i.i89.i
  %gep1809.i.i = getelementptr double, ptr %invariant.gep1808.i.i, i64 %.10797.i.i
  %.10804.i.i = load double, ptr %gep1809.i.i, align 8, !noalias !185
  %.10805.i.i = fadd double %.10795.i.i, %.10804.i.i
  %.10807.i.i = fmul double %product.2.3.lcssa.i.i, %.10805.i.i
  %.10808.i.i = fadd double %.10786.i.i, %.10807.i.i
  store double %.10808.i.i, ptr %.10785.i.i, align 8, !noalias !185
  %.10740.i.i = icmp sgt i64 %.10687.01807.i.i, 1
  br i1 %.10740.i.i, label %B3964.if.i.i, label %B3756.loopexit.i.i

B644.i:                                           ; preds = %B466.loopexit.i.i, %B70.if.i, %B66.i.i, %single_backward, %regions_backward, %intrinsic_backward, %states_backward
  %.2418.i = getelementptr i8, ptr %594, i64 448
  %.2419.i = load i64, ptr %.2418.i, align 8, !noalias !135
  %.2420.i = icmp sgt i64 %.2419.i, -1
  br i1 %.2420.i, label %B694.i232, label %B720.i

B694.i232:                                        ; preds = %B644.i
  %.272.i.i = getelementptr i8, ptr %594, i64 456
  %.273.i.i = load i64, ptr %.272.i.i, align 8, !noalias !198
  %.528.i.i = getelementptr double, ptr %.336, i64 %.2419.i
  %.529.i.i233 = load double, ptr %.528.i.i, align 8, !noalias !198
  %.1086.i.i = add i64 %.273.i.i, -1
  %.113143.not.i.i = icmp slt i64 %.1086.i.i, 1
  br i1 %.113143.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B694.i232
  %.1042.i.i = getelementptr i8, ptr %594, i64 472
  %.1043.i.i234 = load i64, ptr %.1042.i.i, align 8, !noalias !198
  %.782.i.i = getelementptr i8, ptr %594, i64 488
  %.783.i.i = load i64, ptr %.782.i.i, align 8, !noalias !198
  %554 = getelementptr double, ptr %.108, i64 %.1043.i.i234
  %555 = getelementptr double, ptr %.336, i64 %.783.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.1185.i.i, %B202.if.i.i ]
  %.1073.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.1144.i.i235, %B202.if.i.i ]
  %.1144.i.i235 = add nuw i64 %.1073.044.i.i, 1
  %.1172.i.i236 = getelementptr double, ptr %554, i64 %.1073.044.i.i
  %.1173.i.i237 = load double, ptr %.1172.i.i236, align 8, !noalias !198
  %.1177.i.i = getelementptr double, ptr %555, i64 %.1073.044.i.i
  %.1178.i.i = load double, ptr %.1177.i.i, align 8, !noalias !198
  %.1179.i.i = fmul double %.1173.i.i237, %.1178.i.i
  %.1180.i.i = fadd double %.1173.i.i237, -1.000000e+00
  %.1182.i.i = tail call double @llvm.pow.f64(double %.529.i.i233, double %.1180.i.i)
  %.1183.i.i = fmul double %.1179.i.i, %.1182.i.i
  %.1185.i.i = fadd double %total.2.046.i.i, %.1183.i.i
  %exitcond.not.i112.i = icmp eq i64 %.1144.i.i235, %.273.i.i
  br i1 %exitcond.not.i112.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B694.i232
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B694.i232 ], [ %.1185.i.i, %B202.if.i.i ]
  %.1462.i.i = getelementptr double, ptr %.468, i64 %.2419.i
  %.1463.i.i = load double, ptr %.1462.i.i, align 8, !noalias !198
  %.1465.i.i = fadd double %total.2.0.lcssa.i.i, %.1463.i.i
  store double %.1465.i.i, ptr %.1462.i.i, align 8, !noalias !198
  br label %B720.i

B720.i:                                           ; preds = %keep_backward, %B644.i
  %.274.i.i116 = getelementptr i8, ptr %594, i64 8
  %.275.i.i117 = load i64, ptr %.274.i.i116, align 8, !noalias !201
  %.527.i113.i = getelementptr i8, ptr %594, i64 16
  %.528.i114.i = load i64, ptr %.527.i113.i, align 8, !noalias !201
  %.786.i.i118 = getelementptr i8, ptr %594, i64 40
  %.787.i.i = load i64, ptr %.786.i.i118, align 8, !noalias !201
  %.1039.i.i = getelementptr i8, ptr %594, i64 32
  %.1040.i.i = load i64, ptr %.1039.i.i, align 8, !noalias !201
  %.1292.i.i = getelementptr i8, ptr %594, i64 80
  %.1293.i.i119 = load i64, ptr %.1292.i.i, align 8, !noalias !201
  %.1554.i.i = getelementptr i8, ptr %594, i64 72
  %.1555.i.i = load i64, ptr %.1554.i.i, align 8, !noalias !201
  %.1807.i.i = getelementptr i8, ptr %594, i64 64
  %.1808.i.i = load i64, ptr %.1807.i.i, align 8, !noalias !201
  %.2066.i.i = getelementptr i8, ptr %594, i64 88
  %.2067.i.i = load i64, ptr %.2066.i.i, align 8, !noalias !201
  %.2068.not.i.i = icmp eq i64 %.2067.i.i, 0
  br i1 %.2068.not.i.i, label %B434.i.i, label %B342.i.i

B342.i.i:                                         ; preds = %B720.i
  %.2166394.not.i.i = icmp slt i64 %.275.i.i117, 1
  br i1 %.2166394.not.i.i, label %factor_backward, label %B364.if.lr.ph.i.i120

B364.if.lr.ph.i.i120:                             ; preds = %B342.i.i
  %556 = getelementptr i64, ptr %.63, i64 %.1040.i.i
  %557 = getelementptr double, ptr %.336, i64 %.1808.i.i
  br label %B364.if.i.i121

B434.i.i:                                         ; preds = %B720.i
  %.2281.i.i = sub i64 %.275.i.i117, %.528.i114.i
  %storemerge.i.i215 = tail call i64 @llvm.smax.i64(i64 %.2281.i.i, i64 0)
  %.2324401.not.i.i = icmp slt i64 %.2281.i.i, 1
  br i1 %.2324401.not.i.i, label %B614.i.i217, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B434.i.i
  %.2367.i.i = sub i64 %.1293.i.i119, %.528.i114.i
  %558 = getelementptr i64, ptr %.63, i64 %.1040.i.i
  %559 = getelementptr double, ptr %.336, i64 %.1555.i.i
  %560 = getelementptr double, ptr %.336, i64 %.1808.i.i
  %561 = getelementptr i64, ptr %.63, i64 %.2367.i.i
  br label %B456.if.i.i

B456.loopexit.i.i:                                ; preds = %B524.if.i127.i, %B456.if.i.i
  %.2324.i.i216 = icmp samesign ugt i64 %.2271.0403.i.i, 1
  br i1 %.2324.i.i216, label %B456.if.i.i, label %B614.i.i217

B614.i.i217:                                      ; preds = %B456.loopexit.i.i, %B434.i.i
  %.2622425.not.i.i = icmp slt i64 %.528.i114.i, 1
  br i1 %.2622425.not.i.i, label %factor_backward, label %B640.if.lr.ph.i.i

B640.if.lr.ph.i.i:                                ; preds = %B614.i.i217
  %562 = getelementptr i64, ptr %.63, i64 %.1040.i.i
  %563 = getelementptr double, ptr %.336, i64 %.1555.i.i
  %564 = getelementptr double, ptr %.336, i64 %.1808.i.i
  %.2979.i.i = sub i64 %.1293.i.i119, %.528.i114.i
  %565 = getelementptr i64, ptr %.63, i64 %.787.i.i
  %566 = getelementptr i64, ptr %.63, i64 %.2979.i.i
  br label %B690.if.lr.ph.i.i

B640.loopexit.i.i:                                ; preds = %B1409.i.i, %B954.i.i
  %exitcond430.not.i.i = icmp eq i64 %.2635.i.i, %.528.i114.i
  br i1 %exitcond430.not.i.i, label %factor_backward, label %B690.if.lr.ph.i.i

B772.i.i:                                         ; preds = %B690.if.i.i
  %.2635.i.i = add nuw nsw i64 %.2566.0426.i.i, 1
  %.2832.i.i = getelementptr double, ptr %571, i64 %.2566.0426.i.i
  %.2833.i.i220 = load double, ptr %.2832.i.i, align 8, !noalias !201
  %.2839.i.i = getelementptr double, ptr %.336, i64 %.2668.i.i
  %.2840.i.i = load double, ptr %.2839.i.i, align 8, !noalias !201
  %.2849.i.i = getelementptr double, ptr %572, i64 %.2566.0426.i.i
  %.2850.i.i = load double, ptr %.2849.i.i, align 8, !noalias !201
  %.2851.i.i = fmul double %.2840.i.i, %.2850.i.i
  br i1 %.2324401.not.i.i, label %B954.i.i, label %B858.if.lr.ph.i119.i

B858.if.lr.ph.i119.i:                             ; preds = %B772.i.i
  %invariant.gep.i120.i = getelementptr double, ptr %564, i64 %.2566.0426.i.i
  br label %B858.if.i121.i

B896.i.i:                                         ; preds = %B858.if.i121.i
  %.3001.i123.i = getelementptr i64, ptr %562, i64 %.2880.0409.i.i
  %.3002.i124.i = load i64, ptr %.3001.i123.i, align 8, !noalias !201
  %.3004.i.i = getelementptr double, ptr %.336, i64 %.3002.i124.i
  %.3005.i.i = load double, ptr %.3004.i.i, align 8, !noalias !201
  %.3008.i.i = mul nsw i64 %.2880.0409.i.i, %.275.i.i117
  %gep.i125.i = getelementptr double, ptr %invariant.gep.i120.i, i64 %.3008.i.i
  %.3017.i.i = load double, ptr %gep.i125.i, align 8, !noalias !201
  %.3018.i.i = fmul double %.3005.i.i, %.3017.i.i
  %.3020.i.i = fadd double %d_left.3.1411.i.i, %.3018.i.i
  br label %B1410.i.i

B954.i.i:                                         ; preds = %B1410.i.i, %B772.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2851.i.i, %B772.i.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.3123420.not.i.i = icmp eq i64 %.2566.0426.i.i, 0
  br i1 %.3123420.not.i.i, label %B640.loopexit.i.i, label %B990.if.lr.ph.i.i

B990.if.lr.ph.i.i:                                ; preds = %B954.i.i
  %567 = getelementptr i64, ptr %565, i64 %.2797.i.i
  br label %B990.if.i.i

B1036.i.i:                                        ; preds = %B990.if.i.i
  %.3199.i.i = getelementptr double, ptr %.570, i64 %.3173.i.i
  %.3200.i.i = load double, ptr %.3199.i.i, align 8, !noalias !201
  %.3201.i.i = tail call double @tanh(double %.3200.i.i)
  %.3206.i.i = tail call double @cosh(double %.3200.i.i)
  %.3215.i.i = fmul double %left.2.1422.i.i, %.3206.i.i
  %.3233.i.i = getelementptr double, ptr %572, i64 %.3067.0424.i.i
  %.3234.i.i = load double, ptr %.3233.i.i, align 8, !noalias !201
  %.3235.i.i = fmul double %.2840.i.i, %.3234.i.i
  br i1 %.2324401.not.i.i, label %B1300.i.i, label %B1204.if.lr.ph.i.i

B1204.if.lr.ph.i.i:                               ; preds = %B1036.i.i
  %invariant.gep417.i.i = getelementptr double, ptr %564, i64 %.3067.0424.i.i
  br label %B1204.if.i.i

B1242.i.i:                                        ; preds = %B1204.if.i.i
  %.3385.i.i223 = getelementptr i64, ptr %562, i64 %.3264.0413.i.i
  %.3386.i.i224 = load i64, ptr %.3385.i.i223, align 8, !noalias !201
  %.3388.i.i = getelementptr double, ptr %.336, i64 %.3386.i.i224
  %.3389.i.i = load double, ptr %.3388.i.i, align 8, !noalias !201
  %.3392.i122.i = mul nsw i64 %.3264.0413.i.i, %.275.i.i117
  %gep418.i.i = getelementptr double, ptr %invariant.gep417.i.i, i64 %.3392.i122.i
  %.3401.i.i225 = load double, ptr %gep418.i.i, align 8, !noalias !201
  %.3402.i.i226 = fmul double %.3389.i.i, %.3401.i.i225
  %.3404.i.i = fadd double %d_entry.2.2415.i.i, %.3402.i.i226
  br label %B1411.i.i

B1300.i.i:                                        ; preds = %B1411.i.i, %B1036.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.3235.i.i, %B1036.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.3421.i.i = getelementptr double, ptr %arg.grad, i64 %.3173.i.i
  %.3422.i.i = load double, ptr %.3421.i.i, align 8, !noalias !201
  %.3425.i.i = fmul double %.3215.i.i, %d_entry.2.2.lcssa.i.i
  %.3428.i.i = fmul double %.3206.i.i, %.3206.i.i
  %.3432.i.i = fdiv double %.3425.i.i, %.3428.i.i
  %.3435.i.i = fmul double %d_left.5.1423.i.i, %.3215.i.i
  %.3439.i.i = fmul double %.3201.i.i, %.3435.i.i
  %.3444.i.i = fdiv double %.3439.i.i, %.3206.i.i
  %.3445.i.i = fsub double %.3432.i.i, %.3444.i.i
  %.3446.i.i = fadd double %.3422.i.i, %.3445.i.i
  store double %.3446.i.i, ptr %.3421.i.i, align 8, !noalias !201
  %.3455.i.i = fmul double %.3201.i.i, %d_entry.2.2.lcssa.i.i
  %.3465.i.i = fdiv double %d_left.5.1423.i.i, %.3206.i.i
  %.3470.i.i = fadd double %.3465.i.i, %.3455.i.i
  br label %B1409.i.i

B1409.i.i:                                        ; preds = %B990.if.i.i, %B1300.i.i
  %left.3.2.i.i222 = phi double [ %.3215.i.i, %B1300.i.i ], [ %left.2.1422.i.i, %B990.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.3470.i.i, %B1300.i.i ], [ %d_left.5.1423.i.i, %B990.if.i.i ]
  %.3123.i.i = icmp sgt i64 %.3067.0424.in.i.i, 1
  br i1 %.3123.i.i, label %B990.if.i.i, label %B640.loopexit.i.i

B1410.i.i:                                        ; preds = %B858.if.i121.i, %B896.i.i
  %d_left.4.2.i.i = phi double [ %.3020.i.i, %B896.i.i ], [ %d_left.3.1411.i.i, %B858.if.i121.i ]
  %.2936.i.i = icmp sgt i64 %.2883.0410.i.i, 1
  br i1 %.2936.i.i, label %B858.if.i121.i, label %B954.i.i

B1411.i.i:                                        ; preds = %B1204.if.i.i, %B1242.i.i
  %d_entry.3.4.i.i = phi double [ %.3404.i.i, %B1242.i.i ], [ %d_entry.2.2415.i.i, %B1204.if.i.i ]
  %.3320.i.i = icmp sgt i64 %.3267.0414.i.i, 1
  br i1 %.3320.i.i, label %B1204.if.i.i, label %B1300.i.i

B364.if.i.i121:                                   ; preds = %B364.if.i.i121, %B364.if.lr.ph.i.i120
  %.2108.0395.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i120 ], [ %.2179.i.i, %B364.if.i.i121 ]
  %.2179.i.i = add nuw nsw i64 %.2108.0395.i.i, 1
  %.2207.i.i122 = getelementptr i64, ptr %556, i64 %.2108.0395.i.i
  %.2208.i115.i = load i64, ptr %.2207.i.i122, align 8, !noalias !201
  %.2210.i.i = getelementptr double, ptr %.468, i64 %.2208.i115.i
  %.2211.i.i = load double, ptr %.2210.i.i, align 8, !noalias !201
  %.2213.i.i123 = mul nuw nsw i64 %.2108.0395.i.i, %.275.i.i117
  %568 = getelementptr double, ptr %557, i64 %.2213.i.i123
  %.2218.i.i124 = getelementptr double, ptr %568, i64 %.2108.0395.i.i
  %.2219.i.i = load double, ptr %.2218.i.i124, align 8, !noalias !201
  %.2220.i.i = fadd double %.2211.i.i, %.2219.i.i
  store double %.2220.i.i, ptr %.2210.i.i, align 8, !noalias !201
  %exitcond.not.i116.i = icmp eq i64 %.2179.i.i, %.275.i.i117
  br i1 %exitcond.not.i116.i, label %factor_backward, label %B364.if.i.i121

B456.if.i.i:                                      ; preds = %B456.loopexit.i.i, %B456.if.lr.ph.i.i
  %.2271.0403.i.i = phi i64 [ %storemerge.i.i215, %B456.if.lr.ph.i.i ], [ %.2333.i117.i, %B456.loopexit.i.i ]
  %.2268.0402.i.i = phi i64 [ %.528.i114.i, %B456.if.lr.ph.i.i ], [ %.2337.i.i, %B456.loopexit.i.i ]
  %.2333.i117.i = add nsw i64 %.2271.0403.i.i, -1
  %.2337.i.i = add i64 %.2268.0402.i.i, 1
  %.2371.i.i = getelementptr i64, ptr %561, i64 %.2268.0402.i.i
  %.2372.i.i = load i64, ptr %.2371.i.i, align 8, !noalias !201
  %.2462397.i.i = icmp sgt i64 %.2372.i.i, -1
  br i1 %.2462397.i.i, label %B524.if.lr.ph.i126.i, label %B456.loopexit.i.i

B524.if.lr.ph.i126.i:                             ; preds = %B456.if.i.i
  %.2377.i.i = getelementptr i64, ptr %558, i64 %.2268.0402.i.i
  %.2378.i.i = load i64, ptr %.2377.i.i, align 8, !noalias !201
  %.2502.i.i = getelementptr double, ptr %.468, i64 %.2378.i.i
  %.2506.i.i = mul nsw i64 %.2268.0402.i.i, %.275.i.i117
  %569 = getelementptr double, ptr %559, i64 %.2506.i.i
  %570 = getelementptr double, ptr %560, i64 %.2506.i.i
  %.2502.promoted.i.i = load double, ptr %.2502.i.i, align 8, !noalias !201
  br label %B524.if.i127.i

B524.if.i127.i:                                   ; preds = %B524.if.i127.i, %B524.if.lr.ph.i126.i
  %.2523400.i.i = phi double [ %.2502.promoted.i.i, %B524.if.lr.ph.i126.i ], [ %.2523.i.i, %B524.if.i127.i ]
  %.2406.0398.i.i = phi i64 [ 0, %B524.if.lr.ph.i126.i ], [ %.2475.i.i227, %B524.if.i127.i ]
  %.2475.i.i227 = add nuw i64 %.2406.0398.i.i, 1
  %.2511.i.i = getelementptr double, ptr %569, i64 %.2406.0398.i.i
  %.2512.i.i228 = load double, ptr %.2511.i.i, align 8, !noalias !201
  %.2520.i.i = getelementptr double, ptr %570, i64 %.2406.0398.i.i
  %.2521.i.i229 = load double, ptr %.2520.i.i, align 8, !noalias !201
  %.2522.i.i230 = fmul double %.2512.i.i228, %.2521.i.i229
  %.2523.i.i = fadd double %.2523400.i.i, %.2522.i.i230
  store double %.2523.i.i, ptr %.2502.i.i, align 8, !noalias !201
  %exitcond.not.i231 = icmp eq i64 %.2406.0398.i.i, %.2372.i.i
  br i1 %exitcond.not.i231, label %B456.loopexit.i.i, label %B524.if.i127.i

B690.if.lr.ph.i.i:                                ; preds = %B640.loopexit.i.i, %B640.if.lr.ph.i.i
  %.2566.0426.i.i = phi i64 [ 0, %B640.if.lr.ph.i.i ], [ %.2635.i.i, %B640.loopexit.i.i ]
  %.2667.i.i = getelementptr i64, ptr %562, i64 %.2566.0426.i.i
  %.2668.i.i = load i64, ptr %.2667.i.i, align 8, !noalias !201
  %.2793.i.i = getelementptr double, ptr %.468, i64 %.2668.i.i
  %.2797.i.i = mul nsw i64 %.2566.0426.i.i, %.275.i.i117
  %571 = getelementptr double, ptr %563, i64 %.2797.i.i
  %572 = getelementptr double, ptr %564, i64 %.2797.i.i
  %.2793.promoted.i.i = load double, ptr %.2793.i.i, align 8, !noalias !201
  br label %B690.if.i.i

B690.if.i.i:                                      ; preds = %B690.if.i.i, %B690.if.lr.ph.i.i
  %.2814407.i.i = phi double [ %.2793.promoted.i.i, %B690.if.lr.ph.i.i ], [ %.2814.i.i219, %B690.if.i.i ]
  %.2697.0405.i.i = phi i64 [ 0, %B690.if.lr.ph.i.i ], [ %.2766.i.i, %B690.if.i.i ]
  %.2766.i.i = add nuw nsw i64 %.2697.0405.i.i, 1
  %.2802.i.i = getelementptr double, ptr %571, i64 %.2697.0405.i.i
  %.2803.i.i = load double, ptr %.2802.i.i, align 8, !noalias !201
  %.2811.i118.i = getelementptr double, ptr %572, i64 %.2697.0405.i.i
  %.2812.i.i218 = load double, ptr %.2811.i118.i, align 8, !noalias !201
  %.2813.i.i = fmul double %.2803.i.i, %.2812.i.i218
  %.2814.i.i219 = fadd double %.2814407.i.i, %.2813.i.i
  store double %.2814.i.i219, ptr %.2793.i.i, align 8, !noalias !201
  %exitcond429.not.i.i = icmp eq i64 %.2697.0405.i.i, %.2566.0426.i.i
  br i1 %exitcond429.not.i.i, label %B772.i.i, label %B690.if.i.i

B858.if.i121.i:                                   ; preds = %B1410.i.i, %B858.if.lr.ph.i119.i
  %d_left.3.1411.i.i = phi double [ %.2851.i.i, %B858.if.lr.ph.i119.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2883.0410.i.i = phi i64 [ %storemerge.i.i215, %B858.if.lr.ph.i119.i ], [ %.2945.i.i, %B1410.i.i ]
  %.2880.0409.i.i = phi i64 [ %.528.i114.i, %B858.if.lr.ph.i119.i ], [ %.2949.i.i, %B1410.i.i ]
  %.2945.i.i = add nsw i64 %.2883.0410.i.i, -1
  %.2949.i.i = add i64 %.2880.0409.i.i, 1
  %.2983.i.i = getelementptr i64, ptr %566, i64 %.2880.0409.i.i
  %.2984.i.i221 = load i64, ptr %.2983.i.i, align 8, !noalias !201
  %.2986.i.i = icmp eq i64 %.2984.i.i221, %.2566.0426.i.i
  br i1 %.2986.i.i, label %B896.i.i, label %B1410.i.i

B990.if.i.i:                                      ; preds = %B1409.i.i, %B990.if.lr.ph.i.i
  %.3067.0424.in.i.i = phi i64 [ %.2566.0426.i.i, %B990.if.lr.ph.i.i ], [ %.3067.0424.i.i, %B1409.i.i ]
  %d_left.5.1423.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B990.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1409.i.i ]
  %left.2.1422.i.i = phi double [ %.2833.i.i220, %B990.if.lr.ph.i.i ], [ %left.3.2.i.i222, %B1409.i.i ]
  %.3067.0424.i.i = add nsw i64 %.3067.0424.in.i.i, -1
  %.3172.i.i = getelementptr i64, ptr %567, i64 %.3067.0424.i.i
  %.3173.i.i = load i64, ptr %.3172.i.i, align 8, !noalias !201
  %.3178.i.i = icmp sgt i64 %.3173.i.i, -1
  br i1 %.3178.i.i, label %B1036.i.i, label %B1409.i.i

B1204.if.i.i:                                     ; preds = %B1411.i.i, %B1204.if.lr.ph.i.i
  %d_entry.2.2415.i.i = phi double [ %.3235.i.i, %B1204.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.3267.0414.i.i = phi i64 [ %storemerge.i.i215, %B1204.if.lr.ph.i.i ], [ %.3329.i.i, %B1411.i.i ]
  %.3264.0413.i.i = phi i64 [ %.528.i114.i, %B1204.if.lr.ph.i.i ], [ %.3333.i.i, %B1411.i.i ]
  %.3329.i.i = add nsw i64 %.3267.0414.i.i, -1
  %.3333.i.i = add i64 %.3264.0413.i.i, 1
  %.3367.i.i = getelementptr i64, ptr %566, i64 %.3264.0413.i.i
  %.3368.i.i = load i64, ptr %.3367.i.i, align 8, !noalias !201
  %.3370.i.i = icmp eq i64 %.3368.i.i, %.2566.0426.i.i
  br i1 %.3370.i.i, label %B1242.i.i, label %B1411.i.i

factor_backward: ; preds = %B364.if.i.i121, %B640.loopexit.i.i, %B614.i.i217, %B342.i.i
  %.207.i = icmp sgt i64 %.149.0142.in.i, 1
  br i1 %.207.i, label %B70.if.i, label %B754.i

B754.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2216.i.i, i64 8
  %.121.i.i126 = load i64, ptr %.120.i.i, align 8, !noalias !204
  %.224.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !204
  %.226.i.i128 = add nsw i64 %.224.i.i, %.121.i.i126
  %.329.i.i = load i64, ptr %.111.i.i.i, align 8, !noalias !204
  %.412479.not.i.i = icmp slt i64 %.329.i.i, 1
  br i1 %.412479.not.i.i, label %B902.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B754.i
  %.551.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.605.i.i214 = fadd double %.572.i.i, %.930.i.i
  store double %.605.i.i214, ptr %.929.i.i, align 8, !noalias !204
  %.614.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.615.i.i = load double, ptr %.614.i.i, align 8, !noalias !204
  %.617.i.i = fadd double %.572.i.i, %.615.i.i
  store double %.617.i.i, ptr %.614.i.i, align 8, !noalias !204
  br label %B1707.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.639.i.i = fadd double %.572.i.i, %.930.i.i
  store double %.639.i.i, ptr %.929.i.i, align 8, !noalias !204
  %.648.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.649.i.i = load double, ptr %.648.i.i, align 8, !noalias !204
  %.651.i.i = fsub double %.649.i.i, %.572.i.i
  store double %.651.i.i, ptr %.648.i.i, align 8, !noalias !204
  br label %B1707.i.i

B424.i.i211:                                      ; preds = %B150.if.i.i
  %.674.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.675.i.i = load double, ptr %.674.i.i, align 8, !noalias !204
  %.677.i.i = fmul double %.572.i.i, %.675.i.i
  %.678.i.i = fadd double %.930.i.i, %.677.i.i
  store double %.678.i.i, ptr %.929.i.i, align 8, !noalias !204
  %.685.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.686.i.i = load double, ptr %.685.i.i, align 8, !noalias !204
  %.689.i.i212 = getelementptr double, ptr %.336, i64 %.562.i.i
  %.690.i.i = load double, ptr %.689.i.i212, align 8, !noalias !204
  %.694.i.i = fmul double %.572.i.i, %.690.i.i
  %.697.i.i213 = fadd double %.686.i.i, %.694.i.i
  store double %.697.i.i213, ptr %.685.i.i, align 8, !noalias !204
  br label %B1707.i.i

B516.i.i210:                                      ; preds = %B150.if.i.i
  %.716.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.717.i.i = load double, ptr %.716.i.i, align 8, !noalias !204
  %.722.i.i = fdiv double %.572.i.i, %.717.i.i
  %.723.i.i = fadd double %.930.i.i, %.722.i.i
  store double %.723.i.i, ptr %.929.i.i, align 8, !noalias !204
  %.732.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.733.i.i = load double, ptr %.732.i.i, align 8, !noalias !204
  %.740.i.i = getelementptr double, ptr %.336, i64 %.569.i.i131
  %.741.i.i = load double, ptr %.740.i.i, align 8, !noalias !204
  %.743.i.i = fmul double %.572.i.i, %.741.i.i
  %.749.i.i = load double, ptr %.716.i.i, align 8, !noalias !204
  %.753.i.i = fdiv double %.743.i.i, %.749.i.i
  %.754.i.i = fsub double %.733.i.i, %.753.i.i
  store double %.754.i.i, ptr %.732.i.i, align 8, !noalias !204
  br label %B1707.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.773.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.774.i.i = load double, ptr %.773.i.i, align 8, !noalias !204
  %.776.i.i = fmul double %.572.i.i, %.774.i.i
  %.779.i.i = getelementptr double, ptr %.336, i64 %.562.i.i
  %.780.i.i = load double, ptr %.779.i.i, align 8, !noalias !204
  %.782.i128.i = fcmp ogt double %.780.i.i, 0.000000e+00
  br i1 %.782.i128.i, label %B660.i.i, label %B684.i.i

B660.i.i:                                         ; preds = %B622.i.i
  %.802.i.i208 = getelementptr double, ptr %.336, i64 %.569.i.i131
  %.803.i.i = load double, ptr %.802.i.i208, align 8, !noalias !204
  %.811.i.i209 = fdiv double %.803.i.i, %.780.i.i
  br label %B706.i.i

B684.i.i:                                         ; preds = %B622.i.i
  %.824.i.i = fadd double %.774.i.i, -1.000000e+00
  %.825.i.i = tail call double @llvm.pow.f64(double %.780.i.i, double %.824.i.i)
  br label %B706.i.i

B706.i.i:                                         ; preds = %B684.i.i, %B660.i.i
  %"$phi706.5.2.1.i.i" = phi double [ %.811.i.i209, %B660.i.i ], [ %.825.i.i, %B684.i.i ]
  %.831.i.i132 = fmul double %.776.i.i, %"$phi706.5.2.1.i.i"
  %.837.i.i = fadd double %.930.i.i, %.831.i.i132
  store double %.837.i.i, ptr %.929.i.i, align 8, !noalias !204
  %.851.i.i = load double, ptr %.779.i.i, align 8, !noalias !204
  %.853.i.i = fcmp ogt double %.851.i.i, 0.000000e+00
  br i1 %.853.i.i, label %B738.i.i, label %B1707.i.i

B738.i.i:                                         ; preds = %B706.i.i
  %.857.not.i.i = icmp sle i64 %.121.i.i126, %.566.i.i
  %.865.i.i = icmp slt i64 %.566.i.i, %.226.i.i128
  %or.cond.i.i = select i1 %.857.not.i.i, i1 %.865.i.i, i1 false
  br i1 %or.cond.i.i, label %B1707.i.i, label %B766.i.i207

B766.i.i207:                                      ; preds = %B738.i.i
  %.875.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.876.i.i = load double, ptr %.875.i.i, align 8, !noalias !204
  %.883.i.i = getelementptr double, ptr %.336, i64 %.569.i.i131
  %.884.i.i = load double, ptr %.883.i.i, align 8, !noalias !204
  %.886.i.i = fmul double %.572.i.i, %.884.i.i
  %.895.i.i = tail call double @llvm.log.f64(double %.851.i.i)
  %.896.i.i = fmul double %.895.i.i, %.886.i.i
  %.897.i.i = fadd double %.876.i.i, %.896.i.i
  store double %.897.i.i, ptr %.875.i.i, align 8, !noalias !204
  br label %B1707.i.i

B872.i.i:                                         ; preds = %B150.if.i.i
  %.932.i.i = fsub double %.930.i.i, %.572.i.i
  store double %.932.i.i, ptr %.929.i.i, align 8, !noalias !204
  br label %B1707.i.i

B902.i.i:                                         ; preds = %B1707.i.i, %B754.i
  %.1047.i.i = load i64, ptr %.226.i.i, align 8, !noalias !204
  %.1146.i.i = getelementptr i8, ptr %.63, i64 32
  %.1147.i.i = load i64, ptr %.1146.i.i, align 8, !noalias !204
  %.23.i.i.i = add i64 %.121.i.i126, -1
  %573 = add i64 %.121.i.i126, -2
  %.105260.i.i.i = icmp ult i64 %573, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B902.i.i
  %574 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %.114.i.i.i.i137 = getelementptr i8, ptr %.63, i64 184
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.115.i.i.i.i144 = load i64, ptr %.114.i.i.i.i137, align 8, !noalias !207
  %.126.i.i.i.i145 = icmp slt i64 %.115.i.i.i.i144, 0
  br i1 %.126.i.i.i.i145, label %nearest.3, label %B60.i.i.i.i146

B60.i.i.i.i146:                                   ; preds = %B76.i.i.i
  %.156.i.i.i.i147 = getelementptr i64, ptr %.63, i64 %.115.i.i.i.i144
  %.157.i.i.i.i148 = load i64, ptr %.156.i.i.i.i147, align 8, !noalias !207
  %.159.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.157.i.i.i.i148
  br i1 %.159.i.i.not.i.i, label %B110.i.i.i.i151, label %nearest.3

B110.i.i.i.i151:                                  ; preds = %B60.i.i.i.i146
  %.221.i.i.i.i152 = getelementptr i8, ptr %.156.i.i.i.i147, i64 8
  %.222.i.i.i.i153 = load i64, ptr %.221.i.i.i.i152, align 8, !noalias !207
  %.223.i.i.i.i154 = add nsw i64 %.222.i.i.i.i153, %.157.i.i.i.i148
  %.224.not.i.i.i.i155 = icmp slt i64 %.47.0262.i.i.i, %.223.i.i.i.i154
  br i1 %.224.not.i.i.i.i155, label %B216.i.i.i.i156, label %nearest.3

B216.i.i.i.i156:                                  ; preds = %B110.i.i.i.i151
  %.292.i.i.i.i157 = getelementptr i8, ptr %.156.i.i.i.i147, i64 24
  %.293.i.i.i.i158 = load i64, ptr %.292.i.i.i.i157, align 8, !noalias !207
  %.395.i.i.i.i159 = getelementptr i8, ptr %.156.i.i.i.i147, i64 16
  %.396.i.i.i.i160 = load i64, ptr %.395.i.i.i.i159, align 8, !noalias !207
  %.478118.not.i.i.i.i161 = icmp slt i64 %.396.i.i.i.i160, 1
  br i1 %.478118.not.i.i.i.i161, label %nearest.3, label %B416.if.lr.ph.i.i.i.i162

B416.if.lr.ph.i.i.i.i162:                         ; preds = %B216.i.i.i.i156
  %.358.i.i.i.i163 = sub nsw i64 %.118.i.i.i, %.157.i.i.i.i148
  %.362.i.i.i.i164 = mul nsw i64 %.293.i.i.i.i158, %.358.i.i.i.i163
  %.325.i.i.i.i165 = getelementptr i8, ptr %.156.i.i.i.i147, i64 40
  %.326.i.i.i.i166 = load i64, ptr %.325.i.i.i.i165, align 8, !noalias !207
  %.602114.not.i.i.i.i167 = icmp slt i64 %.293.i.i.i.i158, 1
  %.668.i.i.i.i168 = getelementptr i8, ptr %.156.i.i.i.i147, i64 32
  %575 = getelementptr i64, ptr %.63, i64 %.326.i.i.i.i166
  %576 = getelementptr i64, ptr %575, i64 %.362.i.i.i.i164
  %577 = getelementptr i64, ptr %576, i64 %.293.i.i.i.i158
  br label %B416.if.i.i.i.i169

B572.i.i.i.i194:                                  ; preds = %B448.if.i.i.i.i176, %B416.if.i.i.i.i169
  %total.2.1.lcssa.i.i.i.i195 = phi double [ 0.000000e+00, %B416.if.i.i.i.i169 ], [ %.699.i.i.i.i192, %B448.if.i.i.i.i176 ]
  %.709.i.i.i.i196 = fcmp olt double %total.2.1.lcssa.i.i.i.i195, %least.2.0122.i.i.i.i170
  %.468.sroa.0.0.row.2.0.i.i.i.i = select i1 %.709.i.i.i.i196, i64 %.420.0119.i.i.i.i171, i64 %row.2.0121.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i197 = select i1 %.709.i.i.i.i196, double %total.2.1.lcssa.i.i.i.i195, double %least.2.0122.i.i.i.i170
  %exitcond125.not.i.i.i.i198 = icmp eq i64 %.491.i.i.i.i172, %.396.i.i.i.i160
  br i1 %exitcond125.not.i.i.i.i198, label %nearest.4, label %B416.if.i.i.i.i169

B416.if.i.i.i.i169:                               ; preds = %B572.i.i.i.i194, %B416.if.lr.ph.i.i.i.i162
  %least.2.0122.i.i.i.i170 = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i162 ], [ %total.2.1.least.2.0.i.i.i.i197, %B572.i.i.i.i194 ]
  %row.2.0121.i.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i.i.i.i162 ], [ %.468.sroa.0.0.row.2.0.i.i.i.i, %B572.i.i.i.i194 ]
  %.420.0119.i.i.i.i171 = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i162 ], [ %.491.i.i.i.i172, %B572.i.i.i.i194 ]
  %.491.i.i.i.i172 = add nuw nsw i64 %.420.0119.i.i.i.i171, 1
  br i1 %.602114.not.i.i.i.i167, label %B572.i.i.i.i194, label %B448.if.lr.ph.i.i.i.i173

B448.if.lr.ph.i.i.i.i173:                         ; preds = %B416.if.i.i.i.i169
  %.669.i.i.i.i174 = load i64, ptr %.668.i.i.i.i168, align 8, !noalias !207
  %.672.i.i.i.i175 = mul nuw nsw i64 %.420.0119.i.i.i.i171, %.293.i.i.i.i158
  %578 = getelementptr double, ptr %.108, i64 %.669.i.i.i.i174
  %579 = getelementptr double, ptr %578, i64 %.672.i.i.i.i175
  br label %B448.if.i.i.i.i176

B448.if.i.i.i.i176:                               ; preds = %B448.if.i.i.i.i176, %B448.if.lr.ph.i.i.i.i173
  %total.2.1117.i.i.i.i177 = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i173 ], [ %.699.i.i.i.i192, %B448.if.i.i.i.i176 ]
  %.546.0115.i.i.i.i178 = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i173 ], [ %.615.i.i.i.i179, %B448.if.i.i.i.i176 ]
  %.615.i.i.i.i179 = add nuw nsw i64 %.546.0115.i.i.i.i178, 1
  %.676.i.i.i.i180 = getelementptr double, ptr %579, i64 %.546.0115.i.i.i.i178
  %.677.i.i.i.i181 = load double, ptr %.676.i.i.i.i180, align 8, !noalias !207
  %.683.i.i.i.i182 = getelementptr i64, ptr %577, i64 %.546.0115.i.i.i.i178
  %.684.i.i.i.i183 = load i64, ptr %.683.i.i.i.i182, align 8, !noalias !207
  %.686.i.i.i.i184 = getelementptr double, ptr %.336, i64 %.684.i.i.i.i183
  %.687.i.i.i.i185 = load double, ptr %.686.i.i.i.i184, align 8, !noalias !207
  %.691.i.i.i.i186 = getelementptr i64, ptr %576, i64 %.546.0115.i.i.i.i178
  %.692.i.i.i.i187 = load i64, ptr %.691.i.i.i.i186, align 8, !noalias !207
  %.694.i.i.i.i188 = getelementptr double, ptr %.336, i64 %.692.i.i.i.i187
  %.695.i.i.i.i189 = load double, ptr %.694.i.i.i.i188, align 8, !noalias !207
  %.696.i.i.i.i190 = fsub double %.687.i.i.i.i185, %.695.i.i.i.i189
  %.697.i.i.i.i191 = fmul double %.677.i.i.i.i181, %.696.i.i.i.i190
  %.699.i.i.i.i192 = fadd double %total.2.1117.i.i.i.i177, %.697.i.i.i.i191
  %exitcond.not.i.i.i.i193 = icmp eq i64 %.293.i.i.i.i158, %.615.i.i.i.i179
  br i1 %exitcond.not.i.i.i.i193, label %B572.i.i.i.i194, label %B448.if.i.i.i.i176

nearest.3: ; preds = %B216.i.i.i.i156, %B110.i.i.i.i151, %B60.i.i.i.i146, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.4: ; preds = %B572.i.i.i.i194
  %.196.i.i.i = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  %.197.i.i.i = load double, ptr %.196.i.i.i, align 8, !noalias !212
  %.198.i.i.i = fneg double %.197.i.i.i
  %.23.i.i.i.i = icmp slt i64 %.468.sroa.0.0.row.2.0.i.i.i.i, 0
  %brmerge.i.i.i = or i1 %.602114.not.i.i.i.i167, %.23.i.i.i.i
  br i1 %brmerge.i.i.i, label %nearest_backward, label %B216.if.lr.ph.i.i.i.i

B216.if.lr.ph.i.i.i.i:                            ; preds = %nearest.4
  %.383.i.i.i.i = mul nuw nsw i64 %.468.sroa.0.0.row.2.0.i.i.i.i, %.293.i.i.i.i158
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.108, i64 %.383.i.i.i.i
  br label %B216.if.i.i.i.i

B216.if.i.i.i.i:                                  ; preds = %B216.if.i.i.i.i, %B216.if.lr.ph.i.i.i.i
  %.255.053.i.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i.i.i ], [ %.326.i143.i.i.i, %B216.if.i.i.i.i ]
  %.326.i143.i.i.i = add nuw nsw i64 %.255.053.i.i.i.i, 1
  %.380.i.i.i.i = load i64, ptr %.668.i.i.i.i168, align 8, !noalias !213
  %gep.i.i.i.i200 = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.380.i.i.i.i
  %.387.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i200, i64 %.255.053.i.i.i.i
  %.388.i.i.i.i = load double, ptr %.387.i.i.i.i, align 8, !noalias !213
  %.394.i.i.i.i = getelementptr i64, ptr %577, i64 %.255.053.i.i.i.i
  %.395.i144.i.i.i = load i64, ptr %.394.i.i.i.i, align 8, !noalias !213
  %.397.i.i.i.i = getelementptr double, ptr %.468, i64 %.395.i144.i.i.i
  %.398.i.i.i.i = load double, ptr %.397.i.i.i.i, align 8, !noalias !213
  %.400.i.i.i.i201 = fmul double %.388.i.i.i.i, %.198.i.i.i
  %.401.i.i.i.i202 = fadd double %.400.i.i.i.i201, %.398.i.i.i.i
  store double %.401.i.i.i.i202, ptr %.397.i.i.i.i, align 8, !noalias !213
  %.408.i.i.i.i203 = getelementptr i64, ptr %576, i64 %.255.053.i.i.i.i
  %.409.i.i.i.i204 = load i64, ptr %.408.i.i.i.i203, align 8, !noalias !213
  %.411.i.i.i.i205 = getelementptr double, ptr %.468, i64 %.409.i.i.i.i204
  %.412.i.i.i.i206 = load double, ptr %.411.i.i.i.i205, align 8, !noalias !213
  %.415.i.i.i.i = fsub double %.412.i.i.i.i206, %.400.i.i.i.i201
  store double %.415.i.i.i.i, ptr %.411.i.i.i.i205, align 8, !noalias !213
  %exitcond.not.i145.i.i.i = icmp eq i64 %.326.i143.i.i.i, %.293.i.i.i.i158
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.4, %nearest.3
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest.3 ], [ %.196.i.i.i, %nearest.4 ], [ %.196.i.i.i, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i.i.i.i197, %nearest.4 ], [ %total.2.1.least.2.0.i.i.i.i197, %B216.if.i.i.i.i ]
  %.229.i.i.i = getelementptr double, ptr %.468, i64 %.118.i.i.i
  %.230.i.i.i = load double, ptr %.229.i.i.i, align 8, !noalias !212
  %.234.i.i.i = load double, ptr %.196250.i.i.i, align 8, !noalias !212
  %.235.i.i.i = fadd double %.230.i.i.i, %.234.i.i.i
  store double %.235.i.i.i, ptr %.229.i.i.i, align 8, !noalias !212
  %.245.i.i.i = getelementptr double, ptr %.336, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !212
  %.250.i.i.i = getelementptr double, ptr %.336, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !212
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i149 = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i150 = fmul double %.234.i.i.i, %.253.i.i.i149
  %.255.i.i.i = fadd double %.254.i.i.i150, 1.000000e+00
  store double %.255.i.i.i, ptr %.196250.i.i.i, align 8, !noalias !212
  br label %B463.i.i.i

B242.i.i.i:                                       ; preds = %B463.i.i.i
  %.308.i.i.i = icmp slt i64 %.121.i.i126, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i140, label %climb_backward

B314.i.i.i:                                       ; preds = %B274.if.i.i.i140
  %.115.i147.i.i.i = load i64, ptr %.114.i.i.i.i137, align 8, !noalias !216
  %.126.i148.i.i.i = icmp slt i64 %.115.i147.i.i.i, 0
  br i1 %.126.i148.i.i.i, label %nearest.5, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i
  %.156.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.115.i147.i.i.i
  %.157.i151.i.i.i = load i64, ptr %.156.i150.i.i.i, align 8, !noalias !216
  %.159.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  br i1 %.159.i152.i.i.i, label %nearest.5, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.221.i154.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 8
  %.222.i155.i.i.i = load i64, ptr %.221.i154.i.i.i, align 8, !noalias !216
  %.223.i156.i.i.i = add nsw i64 %.222.i155.i.i.i, %.157.i151.i.i.i
  %.224.not.i157.i.i.i = icmp slt i64 %.363.i.i.i141, %.223.i156.i.i.i
  br i1 %.224.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.5

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.292.i162.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 24
  %.293.i163.i.i.i = load i64, ptr %.292.i162.i.i.i, align 8, !noalias !216
  %.395.i164.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 16
  %.396.i165.i.i.i = load i64, ptr %.395.i164.i.i.i, align 8, !noalias !216
  %.478118.not.i166.i.i.i = icmp slt i64 %.396.i165.i.i.i, 1
  br i1 %.478118.not.i166.i.i.i, label %nearest.5, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.358.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  %.362.i169.i.i.i = mul nsw i64 %.293.i163.i.i.i, %.358.i168.i.i.i
  %.325.i170.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 40
  %.326.i171.i.i.i = load i64, ptr %.325.i170.i.i.i, align 8, !noalias !216
  %.602114.not.i172.i.i.i = icmp slt i64 %.293.i163.i.i.i, 1
  %.668.i173.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 32
  %580 = getelementptr i64, ptr %.63, i64 %.326.i171.i.i.i
  %581 = getelementptr i64, ptr %580, i64 %.362.i169.i.i.i
  %582 = getelementptr i64, ptr %581, i64 %.293.i163.i.i.i
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
  %.669.i180.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !216
  %.672.i181.i.i.i = mul nuw nsw i64 %.420.0119.i177.i.i.i, %.293.i163.i.i.i
  %583 = getelementptr double, ptr %.108, i64 %.669.i180.i.i.i
  %584 = getelementptr double, ptr %583, i64 %.672.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.699.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.546.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.615.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.615.i185.i.i.i = add nuw nsw i64 %.546.0115.i184.i.i.i, 1
  %.676.i186.i.i.i = getelementptr double, ptr %584, i64 %.546.0115.i184.i.i.i
  %.677.i187.i.i.i = load double, ptr %.676.i186.i.i.i, align 8, !noalias !216
  %.683.i188.i.i.i = getelementptr i64, ptr %582, i64 %.546.0115.i184.i.i.i
  %.684.i189.i.i.i = load i64, ptr %.683.i188.i.i.i, align 8, !noalias !216
  %.686.i190.i.i.i = getelementptr double, ptr %.336, i64 %.684.i189.i.i.i
  %.687.i191.i.i.i = load double, ptr %.686.i190.i.i.i, align 8, !noalias !216
  %.691.i192.i.i.i = getelementptr i64, ptr %581, i64 %.546.0115.i184.i.i.i
  %.692.i193.i.i.i = load i64, ptr %.691.i192.i.i.i, align 8, !noalias !216
  %.694.i194.i.i.i = getelementptr double, ptr %.336, i64 %.692.i193.i.i.i
  %.695.i195.i.i.i = load double, ptr %.694.i194.i.i.i, align 8, !noalias !216
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
  %.439.i.i.i = load double, ptr %.438.i.i.i, align 8, !noalias !212
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
  %.380.i226.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !219
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.380.i226.i.i.i
  %.387.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.255.053.i224.i.i.i
  %.388.i229.i.i.i = load double, ptr %.387.i228.i.i.i, align 8, !noalias !219
  %.394.i230.i.i.i = getelementptr i64, ptr %582, i64 %.255.053.i224.i.i.i
  %.395.i231.i.i.i = load i64, ptr %.394.i230.i.i.i, align 8, !noalias !219
  %.397.i232.i.i.i = getelementptr double, ptr %.468, i64 %.395.i231.i.i.i
  %.398.i233.i.i.i = load double, ptr %.397.i232.i.i.i, align 8, !noalias !219
  %.400.i234.i.i.i = fmul double %.439.i.i.i, %.388.i229.i.i.i
  %.401.i235.i.i.i = fadd double %.400.i234.i.i.i, %.398.i233.i.i.i
  store double %.401.i235.i.i.i, ptr %.397.i232.i.i.i, align 8, !noalias !219
  %.408.i236.i.i.i = getelementptr i64, ptr %581, i64 %.255.053.i224.i.i.i
  %.409.i237.i.i.i = load i64, ptr %.408.i236.i.i.i, align 8, !noalias !219
  %.411.i238.i.i.i = getelementptr double, ptr %.468, i64 %.409.i237.i.i.i
  %.412.i239.i.i.i = load double, ptr %.411.i238.i.i.i, align 8, !noalias !219
  %.415.i240.i.i.i = fsub double %.412.i239.i.i.i, %.400.i234.i.i.i
  store double %.415.i240.i.i.i, ptr %.411.i238.i.i.i, align 8, !noalias !219
  %exitcond.not.i241.i.i.i = icmp eq i64 %.326.i225.i.i.i, %.293.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.6, %nearest.5
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.5 ], [ %.438.i.i.i, %nearest.6 ], [ %.438.i.i.i, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.5 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.6 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i = getelementptr double, ptr %.468, i64 %.363.i.i.i141
  %.472.i.i.i = load double, ptr %.471.i.i.i, align 8, !noalias !212
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !212
  %.477.i.i.i = fadd double %.472.i.i.i, %.476.i.i.i
  store double %.477.i.i.i, ptr %.471.i.i.i, align 8, !noalias !212
  %.487.i.i.i = getelementptr double, ptr %.336, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i, align 8, !noalias !212
  %.492.i.i.i142 = getelementptr double, ptr %.336, i64 %.363.i.i.i141
  %.493.i.i.i143 = load double, ptr %.492.i.i.i142, align 8, !noalias !212
  %.494.i.i.i = fsub double %.488.i.i.i, %.493.i.i.i143
  %.495.i.i.i = fsub double %.494.i.i.i, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i = fmul double %.476.i.i.i, %.495.i.i.i
  %.497.i.i.i = fadd double %.496.i.i.i, 1.000000e+00
  store double %.497.i.i.i, ptr %.438258.i.i.i, align 8, !noalias !212
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i

B464.i.i.i:                                       ; preds = %B274.if.i.i.i140, %nearest_backward.2
  %exitcond.not.i.i137.i = icmp eq i64 %.363.i.i.i141, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i137.i, label %climb_backward, label %B274.if.i.i.i140

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i138 = getelementptr i64, ptr %574, i64 %.47.0262.i.i.i
  %.151.i.i.i139 = load i64, ptr %.150.i.i.i138, align 8, !noalias !212
  %.152.i.i.i = icmp eq i64 %.151.i.i.i139, 7
  br i1 %.152.i.i.i, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i140:                                 ; preds = %B242.i.i.i, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i141, %B464.i.i.i ], [ 0, %B242.i.i.i ]
  %.363.i.i.i141 = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %574, i64 %.294.0264.i.i.i
  %.396.i.i.i = load i64, ptr %.395.i.i.i, align 8, !noalias !212
  %.397.i.i.i = icmp eq i64 %.396.i.i.i, 8
  br i1 %.397.i.i.i, label %B314.i.i.i, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i, %B902.i.i
  %.1286.i.i = load i64, ptr %.637.i.i, align 8, !noalias !204
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
  %.1913.i.i = getelementptr i64, ptr %591, i64 %.1662.0487.i.i
  %.1914.i.i = load i64, ptr %.1913.i.i, align 8, !noalias !204
  %.1916.i.i = getelementptr double, ptr %arg.grad, i64 %.1914.i.i
  %.1917.i.i = load double, ptr %.1916.i.i, align 8, !noalias !204
  %.1919.i.i = fadd double %.1899.i.i, %.1917.i.i
  store double %.1919.i.i, ptr %.1916.i.i, align 8, !noalias !204
  %exitcond498.not.i.i = icmp eq i64 %.1550.i.i, %.1731.i.i
  br i1 %exitcond498.not.i.i, label %B1502.if.i.i, label %B1334.if.i.i

B1540.i.i:                                        ; preds = %B1062.loopexit.i.i, %climb_backward
  %.2156495.not.i.i = icmp slt i64 %.121.i.i126, 1
  br i1 %.2156495.not.i.i, label %after_likelihood, label %B1566.if.lr.ph.i.i

B1566.if.lr.ph.i.i:                               ; preds = %B1540.i.i
  %585 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %586 = getelementptr double, ptr %.108, i64 %.1147.i.i
  br label %B1566.if.i.i

B1707.i.i:                                        ; preds = %B872.i.i, %B766.i.i207, %B738.i.i, %B706.i.i, %B516.i.i210, %B424.i.i211, %B352.i.i, %B280.i.i
  %.412.i.i = icmp samesign ugt i64 %.354.0481.in.i.i, 1
  br i1 %.412.i.i, label %B150.if.i.i, label %B902.i.i

B150.if.i.i:                                      ; preds = %B1707.i.i, %B150.if.lr.ph.i.i
  %.354.0481.in.i.i = phi i64 [ %.329.i.i, %B150.if.lr.ph.i.i ], [ %.354.0481.i.i, %B1707.i.i ]
  %.354.0481.i.i = add nsw i64 %.354.0481.in.i.i, -1
  %.552.i.i = load i64, ptr %.551.i.i, align 8, !noalias !204
  %587 = getelementptr i64, ptr %.63, i64 %.552.i.i
  %.557.idx.i.i = mul i64 %.354.0481.i.i, 24
  %.557.i.i129 = getelementptr i8, ptr %587, i64 %.557.idx.i.i
  %.558.i.i130 = load i64, ptr %.557.i.i129, align 8, !noalias !204
  %.561.i.i = getelementptr i8, ptr %.557.i.i129, i64 8
  %.562.i.i = load i64, ptr %.561.i.i, align 8, !noalias !204
  %.565.i.i = getelementptr i8, ptr %.557.i.i129, i64 16
  %.566.i.i = load i64, ptr %.565.i.i, align 8, !noalias !204
  %.569.i.i131 = add nsw i64 %.354.0481.i.i, %.226.i.i128
  %.571.i.i = getelementptr double, ptr %.468, i64 %.569.i.i131
  %.572.i.i = load double, ptr %.571.i.i, align 8, !noalias !204
  %.929.i.i = getelementptr double, ptr %.468, i64 %.562.i.i
  %.930.i.i = load double, ptr %.929.i.i, align 8, !noalias !204
  switch i64 %.558.i.i130, label %B872.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i211
    i64 3, label %B516.i.i210
    i64 4, label %B622.i.i
  ]

B1062.if.i.i:                                     ; preds = %B1062.loopexit.i.i, %B1062.if.lr.ph.i.i
  %.1310.0493.i.i = phi i64 [ 0, %B1062.if.lr.ph.i.i ], [ %.1379.i.i, %B1062.loopexit.i.i ]
  %.1379.i.i = add nuw nsw i64 %.1310.0493.i.i, 1
  %.1503.i.i = load i64, ptr %.1502.i.i, align 8, !noalias !204
  %588 = getelementptr i64, ptr %.63, i64 %.1503.i.i
  %.1549.idx.i.i = mul i64 %.1310.0493.i.i, 40
  %.1549.i.i = getelementptr i8, ptr %588, i64 %.1549.idx.i.i
  %.1550.i.i = load i64, ptr %.1549.i.i, align 8, !noalias !204
  %.1718486.not.i.i = icmp slt i64 %.1550.i.i, 1
  br i1 %.1718486.not.i.i, label %B1062.loopexit.i.i, label %B1334.if.lr.ph.i.i

B1334.if.lr.ph.i.i:                               ; preds = %B1062.if.i.i
  %.1633.i.i = getelementptr i8, ptr %.1549.i.i, i64 8
  %.1634.i.i = load i64, ptr %.1633.i.i, align 8, !noalias !204
  %.1599.i.i = getelementptr i8, ptr %.1549.i.i, i64 24
  %.1600.i.i = load i64, ptr %.1599.i.i, align 8, !noalias !204
  %.1574.i.i = getelementptr i8, ptr %.1549.i.i, i64 16
  %.1575.i.i = load i64, ptr %.1574.i.i, align 8, !noalias !204
  %589 = getelementptr double, ptr %.108, i64 %.1600.i.i
  %590 = getelementptr i64, ptr %.63, i64 %.1634.i.i
  %591 = getelementptr i64, ptr %.63, i64 %.1575.i.i
  br label %B1334.if.i.i

B1334.if.i.i:                                     ; preds = %B1334.if.lr.ph.i.i, %B1432.i.i
  %.1662.0487.i.i = phi i64 [ 0, %B1334.if.lr.ph.i.i ], [ %.1731.i.i, %B1432.i.i ]
  %invariant.gep.i129.i = getelementptr double, ptr %589, i64 %.1662.0487.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1334.if.i.i
  %total.2.2485.i.i = phi double [ 0.000000e+00, %B1334.if.i.i ], [ %.1899.i.i, %B1366.if.i.i ]
  %.1786.0483.i.i = phi i64 [ 0, %B1334.if.i.i ], [ %.1855.i.i, %B1366.if.i.i ]
  %.1855.i.i = add nuw nsw i64 %.1786.0483.i.i, 1
  %.1881.i.i = mul nuw nsw i64 %.1786.0483.i.i, %.1550.i.i
  %gep.i130.i = getelementptr double, ptr %invariant.gep.i129.i, i64 %.1881.i.i
  %.1888.i.i = load double, ptr %gep.i130.i, align 8, !noalias !204
  %.1892.i.i = getelementptr i64, ptr %590, i64 %.1786.0483.i.i
  %.1893.i.i = load i64, ptr %.1892.i.i, align 8, !noalias !204
  %.1895.i.i = getelementptr double, ptr %.468, i64 %.1893.i.i
  %.1896.i.i = load double, ptr %.1895.i.i, align 8, !noalias !204
  %.1897.i.i = fmul double %.1888.i.i, %.1896.i.i
  %.1899.i.i = fadd double %total.2.2485.i.i, %.1897.i.i
  %exitcond.not.i131.i = icmp eq i64 %.1550.i.i, %.1855.i.i
  br i1 %exitcond.not.i131.i, label %B1432.i.i, label %B1366.if.i.i

B1502.if.i.i:                                     ; preds = %B1432.i.i, %B1502.if.i.i
  %.1960.0490.i.i = phi i64 [ %.2029.i.i, %B1502.if.i.i ], [ 0, %B1432.i.i ]
  %.2029.i.i = add nuw nsw i64 %.1960.0490.i.i, 1
  %.2057.i.i134 = getelementptr i64, ptr %590, i64 %.1960.0490.i.i
  %.2058.i.i = load i64, ptr %.2057.i.i134, align 8, !noalias !204
  %.2060.i.i = getelementptr double, ptr %.468, i64 %.2058.i.i
  store double 0.000000e+00, ptr %.2060.i.i, align 8, !noalias !204
  %exitcond499.not.i.i = icmp eq i64 %.1550.i.i, %.2029.i.i
  br i1 %exitcond499.not.i.i, label %B1062.loopexit.i.i, label %B1502.if.i.i

B1566.if.i.i:                                     ; preds = %B1566.if.i.i, %B1566.if.lr.ph.i.i
  %.2100.0496.i.i = phi i64 [ 0, %B1566.if.lr.ph.i.i ], [ %.2169.i.i, %B1566.if.i.i ]
  %.2169.i.i = add nuw nsw i64 %.2100.0496.i.i, 1
  %.2198.i.i = getelementptr i64, ptr %585, i64 %.2100.0496.i.i
  %.2199.i.i = load i64, ptr %.2198.i.i, align 8, !noalias !204
  %.2201.i.i = getelementptr double, ptr %.570, i64 %.2100.0496.i.i
  %.2202.i132.i = load double, ptr %.2201.i.i, align 8, !noalias !204
  %.2207.idx.i.i = shl i64 %.2100.0496.i.i, 4
  %.2207.i133.i = getelementptr i8, ptr %586, i64 %.2207.idx.i.i
  %.2208.i134.i = load double, ptr %.2207.i133.i, align 8, !noalias !204
  %.2214.i.i135 = getelementptr i8, ptr %.2207.i133.i, i64 8
  %.2215.i.i = load double, ptr %.2214.i.i135, align 8, !noalias !204
  call fastcc void @to_scale(ptr %.2216.i.i, i64 %.2199.i.i, double %.2202.i132.i, double %.2208.i134.i, double %.2215.i.i)
  %.2230.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !204
  %.2257.i.i = getelementptr double, ptr %arg.grad, i64 %.2100.0496.i.i
  %.2258.i.i = load double, ptr %.2257.i.i, align 8, !noalias !204
  %.2260.i.i = getelementptr double, ptr %.468, i64 %.2100.0496.i.i
  %.2261.i.i = load double, ptr %.2260.i.i, align 8, !noalias !204
  %.2262.i.i = fmul double %.2230.fca.1.load.i.i, %.2261.i.i
  %.2263.i.i136 = fadd double %.2258.i.i, %.2262.i.i
  store double %.2263.i.i136, ptr %.2257.i.i, align 8, !noalias !204
  %exitcond501.not.i.i = icmp eq i64 %.2169.i.i, %.121.i.i126
  br i1 %exitcond501.not.i.i, label %after_likelihood, label %B1566.if.i.i

B70.if.i:                                         ; preds = %factor_backward, %B70.if.lr.ph.i
  %.149.0142.in.i = phi i64 [ %.124.i110, %B70.if.lr.ph.i ], [ %.149.0142.i, %factor_backward ]
  %.149.0142.i = add nsw i64 %.149.0142.in.i, -1
  %.344.i = load i64, ptr %.343.i, align 8, !noalias !135
  %.692.i = load i64, ptr %.691.i, align 8, !noalias !135
  %592 = getelementptr i64, ptr %.63, i64 %.692.i
  %.695.i111 = getelementptr i64, ptr %592, i64 %.149.0142.i
  %.696.i112 = load i64, ptr %.695.i111, align 8, !noalias !135
  %593 = getelementptr i64, ptr %.63, i64 %.344.i
  %.idx.i113 = mul i64 %.696.i112, 496
  %594 = getelementptr i8, ptr %593, i64 %.idx.i113
  %.954.i = getelementptr i8, ptr %594, i64 24
  %.955.i114 = load i64, ptr %.954.i, align 8, !noalias !135
  %.956.i115 = icmp sgt i64 %.955.i114, -1
  br i1 %.956.i115, label %B260.i, label %B644.i

after_likelihood: ; preds = %B1566.if.i.i, %B1540.i.i
  %.965 = load i64, ptr %.656, align 8
  %.966 = icmp sgt i64 %.965, 0
  br i1 %.966, label %B682, label %B732

B682:                                             ; preds = %after_likelihood
  %.117.i = getelementptr i8, ptr %.63, i64 144
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !222
  %.201123.not.i = icmp slt i64 %.118.i, 1
  br i1 %.201123.not.i, label %move_backward, label %B70.if.lr.ph.i458

B70.if.lr.ph.i458:                                ; preds = %B682
  %.337.i = getelementptr i8, ptr %.63, i64 152
  br label %B70.if.i459

B70.loopexit.i:                                   ; preds = %B494.if.i, %B430.i
  %.201.i = icmp samesign ugt i64 %.143.0125.in.i, 1
  br i1 %.201.i, label %B70.if.i459, label %move_backward

B430.i:                                           ; preds = %B302.if.i, %B70.if.i459
  %total.2.1.lcssa.i466 = phi double [ 0.000000e+00, %B70.if.i459 ], [ %.629.i, %B302.if.i ]
  %.665.i = getelementptr i8, ptr %596, i64 24
  %.666.i = load i64, ptr %.665.i, align 8, !noalias !222
  %.746119.not.i = icmp slt i64 %.666.i, 1
  br i1 %.746119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.812.i = getelementptr i8, ptr %596, i64 32
  br label %B494.if.i

B70.if.i459:                                      ; preds = %B70.loopexit.i, %B70.if.lr.ph.i458
  %.143.0125.in.i = phi i64 [ %.118.i, %B70.if.lr.ph.i458 ], [ %.143.0125.i, %B70.loopexit.i ]
  %.143.0125.i = add nsw i64 %.143.0125.in.i, -1
  %.338.i = load i64, ptr %.337.i, align 8, !noalias !222
  %595 = getelementptr i64, ptr %.63, i64 %.338.i
  %.idx.i460 = mul i64 %.143.0125.i, 48
  %596 = getelementptr i8, ptr %595, i64 %.idx.i460
  %.399.i = getelementptr i8, ptr %596, i64 40
  %.400.i = load i64, ptr %.399.i, align 8, !noalias !222
  %.402.i = getelementptr double, ptr %.336, i64 %.400.i
  %.408.i = tail call double @moved(i64 %.143.0125.i, ptr %.570, ptr %.402.i), !noalias !222
  %.438.i = load i64, ptr %596, align 8, !noalias !222
  %.518115.not.i = icmp slt i64 %.438.i, 1
  br i1 %.518115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i459
  %.584.i461 = getelementptr i8, ptr %596, i64 16
  %.585.i = load i64, ptr %.584.i461, align 8, !noalias !222
  %597 = getelementptr double, ptr %.108, i64 %.585.i
  %.618.i462 = getelementptr i8, ptr %596, i64 8
  %.619.i = load i64, ptr %.618.i462, align 8, !noalias !222
  %598 = getelementptr i64, ptr %.63, i64 %.619.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.629.i, %B302.if.i ]
  %.462.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.531.i, %B302.if.i ]
  %.531.i = add nuw nsw i64 %.462.0116.i, 1
  %.588.i = getelementptr double, ptr %597, i64 %.462.0116.i
  %.589.i = load double, ptr %.588.i, align 8, !noalias !222
  %.622.i463 = getelementptr i64, ptr %598, i64 %.462.0116.i
  %.623.i = load i64, ptr %.622.i463, align 8, !noalias !222
  %.625.i = getelementptr double, ptr %arg.grad, i64 %.623.i
  %.626.i464 = load double, ptr %.625.i, align 8, !noalias !222
  %.627.i = fmul double %.589.i, %.626.i464
  %.629.i = fadd double %total.2.1118.i, %.627.i
  %exitcond.not.i465 = icmp eq i64 %.531.i, %.438.i
  br i1 %exitcond.not.i465, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.690.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.759.i, %B494.if.i ]
  %.759.i = add nuw nsw i64 %.690.0120.i, 1
  %.813.i = load i64, ptr %.812.i, align 8, !noalias !222
  %599 = getelementptr i64, ptr %.63, i64 %.813.i
  %.816.i = getelementptr i64, ptr %599, i64 %.690.0120.i
  %.817.i = load i64, ptr %.816.i, align 8, !noalias !222
  %.819.i = getelementptr double, ptr %arg.grad, i64 %.817.i
  %.820.i = load double, ptr %.819.i, align 8, !noalias !222
  %.822.i = getelementptr double, ptr %.402.i, i64 %.690.0120.i
  %.823.i = load double, ptr %.822.i, align 8, !noalias !222
  %.825.i = fmul double %total.2.1.lcssa.i466, %.823.i
  %.826.i = fadd double %.820.i, %.825.i
  store double %.826.i, ptr %.819.i, align 8, !noalias !222
  %exitcond126.not.i = icmp eq i64 %.759.i, %.666.i
  br i1 %exitcond126.not.i, label %B70.loopexit.i, label %B494.if.i

move_backward: ; preds = %B70.loopexit.i, %B682
  %.111.i467 = getelementptr i8, ptr %.63, i64 160
  %.112.i468 = load i64, ptr %.111.i467, align 8, !noalias !225
  %.30286.i = icmp sgt i64 %.112.i468, 1
  br i1 %.30286.i, label %B106.if.lr.ph.i, label %B732

B106.if.lr.ph.i:                                  ; preds = %move_backward
  %.211.i469 = getelementptr i8, ptr %.63, i64 176
  %.212.i470 = load i64, ptr %.211.i469, align 8, !noalias !225
  %600 = getelementptr double, ptr %.108, i64 %.212.i470
  %.573.i = getelementptr i8, ptr %.63, i64 168
  %601 = add nsw i64 %.112.i468, -2
  br label %B146.if.lr.ph.i471

B242.i:                                           ; preds = %B146.if.i473
  %.697.phi.trans.insert.i = getelementptr i64, ptr %602, i64 %.244.087.i
  %.698.pre.i = load i64, ptr %.697.phi.trans.insert.i, align 8, !noalias !225
  %.700.phi.trans.insert.i = getelementptr double, ptr %arg.grad, i64 %.698.pre.i
  %.701.pre.i = load double, ptr %.700.phi.trans.insert.i, align 8, !noalias !225
  %.703.i = fadd double %.584.i480, %.701.pre.i
  store double %.703.i, ptr %.700.phi.trans.insert.i, align 8, !noalias !225
  %exitcond89.not.i = icmp eq i64 %.244.087.i, %601
  br i1 %exitcond89.not.i, label %B732, label %B146.if.lr.ph.i471

B146.if.lr.ph.i471:                               ; preds = %B242.i, %B106.if.lr.ph.i
  %.244.087.i = phi i64 [ 0, %B106.if.lr.ph.i ], [ %.315.i472, %B242.i ]
  %.315.i472 = add nuw nsw i64 %.244.087.i, 1
  %invariant.gep.i = getelementptr double, ptr %600, i64 %.244.087.i
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !225
  %602 = getelementptr i64, ptr %.63, i64 %.574.i
  br label %B146.if.i473

B146.if.i473:                                     ; preds = %B146.if.i473, %B146.if.lr.ph.i471
  %total.2.184.i = phi double [ 0.000000e+00, %B146.if.lr.ph.i471 ], [ %.584.i480, %B146.if.i473 ]
  %.372.082.i = phi i64 [ %.315.i472, %B146.if.lr.ph.i471 ], [ %.441.i, %B146.if.i473 ]
  %.441.i = add nuw i64 %.372.082.i, 1
  %.467.i = mul nsw i64 %.372.082.i, %.112.i468
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.467.i
  %.474.i474 = load double, ptr %gep.i, align 8, !noalias !225
  %.577.i475 = getelementptr i64, ptr %602, i64 %.372.082.i
  %.578.i476 = load i64, ptr %.577.i475, align 8, !noalias !225
  %.580.i477 = getelementptr double, ptr %arg.grad, i64 %.578.i476
  %.581.i478 = load double, ptr %.580.i477, align 8, !noalias !225
  %.582.i479 = fmul double %.474.i474, %.581.i478
  %.584.i480 = fadd double %total.2.184.i, %.582.i479
  %exitcond.not.i481 = icmp eq i64 %.441.i, %.112.i468
  br i1 %exitcond.not.i481, label %B242.i, label %B146.if.i473

B732:                                             ; preds = %B242.i, %move_backward, %after_likelihood
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !228
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
  %.241.i = load double, ptr %.240.i, align 8, !noalias !228
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !228
  %.245.i482 = fmul double %.241.i, %.244.i
  store double %.245.i482, ptr %.240.i, align 8, !noalias !228
  %exitcond.not.i483 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i483, label %to_scaled.3, label %B130.if.i

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
  %.133.i = load double, ptr %.132.i, align 8, !noalias !231
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i484 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i484, label %status, label %B30.if.i

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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !234
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !234
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !234
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !234
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !234
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !234
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !234
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !234
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
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !237
  %0 = add i64 %.112.i, -2
  %.30284.i = icmp ult i64 %0, 9223372036854775807
  br i1 %.30284.i, label %B110.if.lr.ph.i, label %shear

B110.if.lr.ph.i:                                  ; preds = %B284
  %.211.i = getelementptr i8, ptr %.302, i64 176
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !237
  %1 = getelementptr double, ptr %.349, i64 %.212.i
  %.571.i = getelementptr i8, ptr %.302, i64 168
  br label %B142.if.lr.ph.i

B238.i:                                           ; preds = %B142.if.i
  %2 = getelementptr i64, ptr %.302, i64 %.689.pre.i
  %.695.i = getelementptr i64, ptr %2, i64 %.247.086.i
  %.696.i = load i64, ptr %.695.i, align 8, !noalias !237
  %.698.i = getelementptr double, ptr %.173, i64 %.696.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !237
  %.701.i = fadd double %.582.i, %.699.i
  store double %.701.i, ptr %.698.i, align 8, !noalias !237
  %.302.i = icmp samesign ugt i64 %.247.086.i, 1
  br i1 %.302.i, label %B142.if.lr.ph.i, label %shear

B142.if.lr.ph.i:                                  ; preds = %B110.if.lr.ph.i, %B238.i
  %.247.086.i.in = phi i64 [ %.112.i, %B110.if.lr.ph.i ], [ %.247.086.i, %B238.i ]
  %.247.086.i = add i64 %.247.086.i.in, -1
  %.689.pre.i = load i64, ptr %.571.i, align 8, !noalias !237
  %.466.i = mul nsw i64 %.247.086.i, %.112.i
  %3 = getelementptr double, ptr %1, i64 %.466.i
  %4 = getelementptr i64, ptr %.302, i64 %.689.pre.i
  br label %B142.if.i

B142.if.i:                                        ; preds = %B142.if.i, %B142.if.lr.ph.i
  %total.2.183.i = phi double [ 0.000000e+00, %B142.if.lr.ph.i ], [ %.582.i, %B142.if.i ]
  %.370.081.i = phi i64 [ 0, %B142.if.lr.ph.i ], [ %.439.i, %B142.if.i ]
  %.439.i = add nuw nsw i64 %.370.081.i, 1
  %.471.i = getelementptr double, ptr %3, i64 %.370.081.i
  %.472.i = load double, ptr %.471.i, align 8, !noalias !237
  %.575.i = getelementptr i64, ptr %4, i64 %.370.081.i
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !237
  %.578.i = getelementptr double, ptr %.173, i64 %.576.i
  %.579.i = load double, ptr %.578.i, align 8, !noalias !237
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
  %.115.i = load i64, ptr %.114.i, align 8, !noalias !240
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
  %.334.i = load i64, ptr %.333.i, align 8, !noalias !240
  %5 = getelementptr i64, ptr %.302, i64 %.334.i
  %.idx.i = mul i64 %.139.080.i, 48
  %6 = getelementptr i8, ptr %5, i64 %.idx.i
  %.392.i = getelementptr i8, ptr %6, i64 40
  %.393.i = load i64, ptr %.392.i, align 8, !noalias !240
  %.395.i = getelementptr double, ptr %.484, i64 %.393.i
  %.397.i = tail call double @moved(i64 %.139.080.i, ptr %.173, ptr %.395.i), !noalias !240
  %.430.i18 = load i64, ptr %6, align 8, !noalias !240
  %.51076.not.i = icmp slt i64 %.430.i18, 1
  br i1 %.51076.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.576.i19 = getelementptr i8, ptr %6, i64 8
  %.613.i = getelementptr i8, ptr %6, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.454.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.523.i, %B284.if.i ]
  %.523.i = add nuw nsw i64 %.454.077.i, 1
  %.577.i = load i64, ptr %.576.i19, align 8, !noalias !240
  %7 = getelementptr i64, ptr %.302, i64 %.577.i
  %.580.i20 = getelementptr i64, ptr %7, i64 %.454.077.i
  %.581.i = load i64, ptr %.580.i20, align 8, !noalias !240
  %.583.i = getelementptr double, ptr %.173, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !240
  %.614.i = load i64, ptr %.613.i, align 8, !noalias !240
  %8 = getelementptr double, ptr %.349, i64 %.614.i
  %.617.i = getelementptr double, ptr %8, i64 %.454.077.i
  %.618.i = load double, ptr %.617.i, align 8, !noalias !240
  %.620.i = fmul double %.397.i, %.618.i
  %.621.i = fadd double %.584.i, %.620.i
  store double %.621.i, ptr %.583.i, align 8, !noalias !240
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !243
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
!37 = distinct !{!37, !38, !"intrinsic_forward.2: %retptr"}
!38 = distinct !{!38, !"intrinsic_forward.2"}
!39 = !{!40, !37, !10}
!40 = distinct !{!40, !41, !"portion: %retptr"}
!41 = distinct !{!41, !"portion"}
!42 = !{!43, !37, !10}
!43 = distinct !{!43, !44, !"portion.2: %retptr"}
!44 = distinct !{!44, !"portion.2"}
!45 = !{!46, !37, !10}
!46 = distinct !{!46, !47, !"differences: %retptr"}
!47 = distinct !{!47, !"differences"}
!48 = !{!49, !37, !10}
!49 = distinct !{!49, !50, !"bent: %retptr"}
!50 = distinct !{!50, !"bent"}
!51 = !{!52, !37, !10}
!52 = distinct !{!52, !53, !"bent: %retptr"}
!53 = distinct !{!53, !"bent"}
!54 = !{!55, !10}
!55 = distinct !{!55, !56, !"regions_forward.2: %retptr"}
!56 = distinct !{!56, !"regions_forward.2"}
!57 = !{!58, !55, !10}
!58 = distinct !{!58, !59, !"turn: %retptr"}
!59 = distinct !{!59, !"turn"}
!60 = !{!61, !63, !10}
!61 = distinct !{!61, !62, !"is_single.3: %retptr"}
!62 = distinct !{!62, !"is_single.3"}
!63 = distinct !{!63, !64, !"effects_forward.2: %retptr"}
!64 = distinct !{!64, !"effects_forward.2"}
!65 = !{!66, !63, !10}
!66 = distinct !{!66, !67, !"single_forward: %retptr"}
!67 = distinct !{!67, !"single_forward"}
!68 = !{!69, !66, !63, !10}
!69 = distinct !{!69, !70, !"outer_of: %retptr"}
!70 = distinct !{!70, !"outer_of"}
!71 = !{!63, !10}
!72 = !{!73, !63, !10}
!73 = distinct !{!73, !74, !"weight_of.2: %retptr"}
!74 = distinct !{!74, !"weight_of.2"}
!75 = !{!76, !63, !10}
!76 = distinct !{!76, !77, !"outer_of: %retptr"}
!77 = distinct !{!77, !"outer_of"}
!78 = !{!79, !63, !10}
!79 = distinct !{!79, !80, !"cholesky.3: %retptr"}
!80 = distinct !{!80, !"cholesky.3"}
!81 = !{!82, !63, !10}
!82 = distinct !{!82, !83, !"squared.3: %retptr"}
!83 = distinct !{!83, !"squared.3"}
!84 = !{!85, !63, !10}
!85 = distinct !{!85, !86, !"log_tails: %retptr"}
!86 = distinct !{!86, !"log_tails"}
!87 = !{!88, !10}
!88 = distinct !{!88, !89, !"correlate: %retptr"}
!89 = distinct !{!89, !"correlate"}
!90 = !{!91, !10}
!91 = distinct !{!91, !92, !"factor_forward.2: %retptr"}
!92 = distinct !{!92, !"factor_forward.2"}
!93 = !{!94}
!94 = distinct !{!94, !95, !"rows.2: %retptr"}
!95 = distinct !{!95, !"rows.2"}
!96 = !{!97, !94}
!97 = distinct !{!97, !98, !"predict: %retptr"}
!98 = distinct !{!98, !"predict"}
!99 = !{!100, !97, !94}
!100 = distinct !{!100, !101, !"add_rows: %retptr"}
!101 = distinct !{!101, !"add_rows"}
!102 = !{!103, !100, !97, !94}
!103 = distinct !{!103, !104, !"product.2: %retptr"}
!104 = distinct !{!104, !"product.2"}
!105 = !{!106, !94}
!106 = distinct !{!106, !107, !"keep.3: %retptr"}
!107 = distinct !{!107, !"keep.3"}
!108 = !{!109, !94}
!109 = distinct !{!109, !110, !"couple.2: %retptr"}
!110 = distinct !{!110, !"couple.2"}
!111 = !{!112, !109, !94}
!112 = distinct !{!112, !113, !"by_visits: %retptr"}
!113 = distinct !{!113, !"by_visits"}
!114 = !{!115, !112, !109, !94}
!115 = distinct !{!115, !116, !"cholesky.3: %retptr"}
!116 = distinct !{!116, !"cholesky.3"}
!117 = !{!118, !112, !109, !94}
!118 = distinct !{!118, !119, !"solve.2: %retptr"}
!119 = distinct !{!119, !"solve.2"}
!120 = !{!121, !112, !109, !94}
!121 = distinct !{!121, !122, !"solve.3: %retptr"}
!122 = distinct !{!122, !"solve.3"}
!123 = !{!124, !109, !94}
!124 = distinct !{!124, !125, !"by_times.2: %retptr"}
!125 = distinct !{!125, !"by_times.2"}
!126 = !{!127, !94}
!127 = distinct !{!127, !128, !"keep.4: %retptr"}
!128 = distinct !{!128, !"keep.4"}
!129 = !{!130, !94}
!130 = distinct !{!130, !131, !"predict_backward: %retptr"}
!131 = distinct !{!131, !"predict_backward"}
!132 = !{!133, !130, !94}
!133 = distinct !{!133, !134, !"add_rows_backward: %retptr"}
!134 = distinct !{!134, !"add_rows_backward"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"after_likelihood.2: %retptr"}
!137 = distinct !{!137, !"after_likelihood.2"}
!138 = !{!139, !136}
!139 = distinct !{!139, !140, !"states_backward.2: %retptr"}
!140 = distinct !{!140, !"states_backward.2"}
!141 = !{!142, !136}
!142 = distinct !{!142, !143, !"intrinsic_backward.2: %retptr"}
!143 = distinct !{!143, !"intrinsic_backward.2"}
!144 = !{!145, !142, !136}
!145 = distinct !{!145, !146, !"portion: %retptr"}
!146 = distinct !{!146, !"portion"}
!147 = !{!148, !142, !136}
!148 = distinct !{!148, !149, !"portion.2: %retptr"}
!149 = distinct !{!149, !"portion.2"}
!150 = !{!151, !142, !136}
!151 = distinct !{!151, !152, !"bend: %retptr"}
!152 = distinct !{!152, !"bend"}
!153 = !{!154, !142, !136}
!154 = distinct !{!154, !155, !"bend: %retptr"}
!155 = distinct !{!155, !"bend"}
!156 = !{!157, !142, !136}
!157 = distinct !{!157, !158, !"bend: %retptr"}
!158 = distinct !{!158, !"bend"}
!159 = !{!160, !142, !136}
!160 = distinct !{!160, !161, !"bend: %retptr"}
!161 = distinct !{!161, !"bend"}
!162 = !{!163, !142, !136}
!163 = distinct !{!163, !164, !"portion_slope: %retptr"}
!164 = distinct !{!164, !"portion_slope"}
!165 = !{!166, !142, !136}
!166 = distinct !{!166, !167, !"portion_slope.2: %retptr"}
!167 = distinct !{!167, !"portion_slope.2"}
!168 = !{!169, !136}
!169 = distinct !{!169, !170, !"regions_backward.2: %retptr"}
!170 = distinct !{!170, !"regions_backward.2"}
!171 = !{!172, !136}
!172 = distinct !{!172, !173, !"correlate_backward: %retptr"}
!173 = distinct !{!173, !"correlate_backward"}
!174 = !{!175, !177, !136}
!175 = distinct !{!175, !176, !"is_single.3: %retptr"}
!176 = distinct !{!176, !"is_single.3"}
!177 = distinct !{!177, !178, !"effects_backward: %retptr"}
!178 = distinct !{!178, !"effects_backward"}
!179 = !{!180, !177, !136}
!180 = distinct !{!180, !181, !"single_backward.2: %retptr"}
!181 = distinct !{!181, !"single_backward.2"}
!182 = !{!183, !180, !177, !136}
!183 = distinct !{!183, !184, !"outer_of: %retptr"}
!184 = distinct !{!184, !"outer_of"}
!185 = !{!177, !136}
!186 = !{!187, !177, !136}
!187 = distinct !{!187, !188, !"squared.3: %retptr"}
!188 = distinct !{!188, !"squared.3"}
!189 = !{!190, !177, !136}
!190 = distinct !{!190, !191, !"tails_by_nu: %retptr"}
!191 = distinct !{!191, !"tails_by_nu"}
!192 = !{!193, !177, !136}
!193 = distinct !{!193, !194, !"weight_backward: %retptr"}
!194 = distinct !{!194, !"weight_backward"}
!195 = !{!196, !177, !136}
!196 = distinct !{!196, !197, !"outer_of: %retptr"}
!197 = distinct !{!197, !"outer_of"}
!198 = !{!199, !136}
!199 = distinct !{!199, !200, !"keep_backward.2: %retptr"}
!200 = distinct !{!200, !"keep_backward.2"}
!201 = !{!202, !136}
!202 = distinct !{!202, !203, !"factor_backward.2: %retptr"}
!203 = distinct !{!203, !"factor_backward.2"}
!204 = !{!205, !136}
!205 = distinct !{!205, !206, !"backward: %retptr"}
!206 = distinct !{!206, !"backward"}
!207 = !{!208, !210, !205, !136}
!208 = distinct !{!208, !209, !"nearest.7: %retptr"}
!209 = distinct !{!209, !"nearest.7"}
!210 = distinct !{!210, !211, !"climb_backward.2: %retptr"}
!211 = distinct !{!211, !"climb_backward.2"}
!212 = !{!210, !205, !136}
!213 = !{!214, !210, !205, !136}
!214 = distinct !{!214, !215, !"nearest_backward.3: %retptr"}
!215 = distinct !{!215, !"nearest_backward.3"}
!216 = !{!217, !210, !205, !136}
!217 = distinct !{!217, !218, !"nearest.7: %retptr"}
!218 = distinct !{!218, !"nearest.7"}
!219 = !{!220, !210, !205, !136}
!220 = distinct !{!220, !221, !"nearest_backward.3: %retptr"}
!221 = distinct !{!221, !"nearest_backward.3"}
!222 = !{!223}
!223 = distinct !{!223, !224, !"move_backward.2: %retptr"}
!224 = distinct !{!224, !"move_backward.2"}
!225 = !{!226}
!226 = distinct !{!226, !227, !"shear_backward: %retptr"}
!227 = distinct !{!227, !"shear_backward"}
!228 = !{!229}
!229 = distinct !{!229, !230, !"to_scaled.4: %retptr"}
!230 = distinct !{!230, !"to_scaled.4"}
!231 = !{!232}
!232 = distinct !{!232, !233, !"status.2: %retptr"}
!233 = distinct !{!233, !"status.2"}
!234 = !{!235}
!235 = distinct !{!235, !236, !"from_scaled.2: %retptr"}
!236 = distinct !{!236, !"from_scaled.2"}
!237 = !{!238}
!238 = distinct !{!238, !239, !"shear.2: %retptr"}
!239 = distinct !{!239, !"shear.2"}
!240 = !{!241}
!241 = distinct !{!241, !242, !"move.2: %retptr"}
!242 = distinct !{!242, !"move.2"}
!243 = !{!244}
!244 = distinct !{!244, !245, !"log1p_any: %retptr"}
!245 = distinct !{!245, !"log1p_any"}
