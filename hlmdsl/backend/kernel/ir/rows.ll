; from sources 307f884d5f78e6f8a618f43c040bf572192d3adf5021e991af290634c93faf46

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2216.i.i = alloca [4 x double], align 8
  %.12.i.i.i78 = alloca double, align 8
  %.39.i.i.i80 = alloca double, align 8
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
  %.206153.not.i = icmp slt i64 %.124.i, 1
  br i1 %.206153.not.i, label %B78.i, label %B60.if.preheader.i

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
  %.467156.not.i = icmp slt i64 %.387.i, 1
  br i1 %.467156.not.i, label %before_likelihood, label %B164.if.lr.ph.i

B164.if.lr.ph.i:                                  ; preds = %forward
  %.603.i = getelementptr i8, ptr %.63, i64 112
  %.911.i = getelementptr i8, ptr %.63, i64 136
  br label %B164.if.i

B376.i:                                           ; preds = %factor_forward
  %.223.i.i = getelementptr i8, ptr %218, i64 376
  %.224.i.i = load i64, ptr %.223.i.i, align 8, !noalias !30
  %.437.i.i = getelementptr double, ptr %.336, i64 %.1174.i
  %.438.i.i = load double, ptr %.437.i.i, align 8, !noalias !30
  %.117250.not.i.i = icmp slt i64 %.224.i.i, 1
  br i1 %.117250.not.i.i, label %B402.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.1082.i.i = getelementptr i8, ptr %218, i64 408
  %.1083.i.i = load i64, ptr %.1082.i.i, align 8, !noalias !30
  %.870.i.i = getelementptr i8, ptr %218, i64 392
  %.871.i.i = load i64, ptr %.870.i.i, align 8, !noalias !30
  %.649.i.i = getelementptr i8, ptr %218, i64 400
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
  %.1420.i = getelementptr i8, ptr %218, i64 24
  %.1421.i = load i64, ptr %.1420.i, align 8, !noalias !9
  %.1422.i = icmp slt i64 %.1421.i, 0
  br i1 %.1422.i, label %B747.i, label %B456.i

B456.i:                                           ; preds = %B402.i
  %.1646.i = load i64, ptr %.1173.i, align 8, !noalias !9
  %.1647.i = icmp sgt i64 %.1646.i, -1
  br i1 %.1647.i, label %B506.i, label %B542.i

B506.i:                                           ; preds = %B456.i
  %.234.i.i = getelementptr i8, ptr %218, i64 376
  %.235.i.i = load i64, ptr %.234.i.i, align 8, !noalias !33
  %.449.i.i = load i64, ptr %.1539.i.i, align 8, !noalias !33
  %.451.i.i = getelementptr double, ptr %.336, i64 %.449.i.i
  %.452.i.i = load double, ptr %.451.i.i, align 8, !noalias !33
  %.899.i.i = getelementptr i8, ptr %218, i64 120
  %.900.i.i = load i64, ptr %.899.i.i, align 8, !noalias !33
  %84 = getelementptr i64, ptr %.63, i64 %.900.i.i
  %.903.i.i = getelementptr i8, ptr %84, i64 8
  %.904.i.i = load i64, ptr %.903.i.i, align 8, !noalias !33
  %.1337.i.i = getelementptr i8, ptr %218, i64 384
  %.1338.i.i = load i64, ptr %.1337.i.i, align 8, !noalias !33
  %.1420236.not.i.i = icmp slt i64 %.1338.i.i, 1
  br i1 %.1420236.not.i.i, label %states_forward, label %B296.if.lr.ph.i.i

B296.if.lr.ph.i.i:                                ; preds = %B506.i
  %.1117.i.i = getelementptr i8, ptr %218, i64 128
  %.1118.i.i = load i64, ptr %.1117.i.i, align 8, !noalias !33
  %.665.i.i = getelementptr i8, ptr %218, i64 400
  %.666.i.i = load i64, ptr %.665.i.i, align 8, !noalias !33
  %.1678.i.i = getelementptr i8, ptr %218, i64 104
  %.1893.i.i = getelementptr i8, ptr %218, i64 112
  %.2114.i.i = getelementptr i8, ptr %218, i64 240
  %.2329.i.i = getelementptr i8, ptr %218, i64 248
  %.2550.i.i = getelementptr i8, ptr %218, i64 256
  %.2765.i.i = getelementptr i8, ptr %218, i64 232
  %.2980.i.i = getelementptr i8, ptr %218, i64 216
  %.3419.i.i = getelementptr i8, ptr %218, i64 136
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
  %.1901.i = getelementptr i8, ptr %218, i64 328
  %.1902.i = load i64, ptr %.1901.i, align 8, !noalias !9
  %.1903.i = icmp sgt i64 %.1902.i, -1
  br i1 %.1903.i, label %B592.i, label %B628.i

B592.i:                                           ; preds = %B542.i
  %.235.i97.i = load i64, ptr %218, align 8, !noalias !36
  %.449.i99.i = load i64, ptr %.1539.i.i, align 8, !noalias !36
  %.451.i100.i = getelementptr double, ptr %.336, i64 %.449.i99.i
  %.452.i101.i = load double, ptr %.451.i100.i, align 8, !noalias !36
  %.668.i.i = getelementptr double, ptr %.336, i64 %.1902.i
  %.669.i.i = load double, ptr %.668.i.i, align 8, !noalias !36
  %.1550.i.i = getelementptr i8, ptr %218, i64 120
  %.1551.i.i = load i64, ptr %.1550.i.i, align 8, !noalias !36
  %115 = getelementptr i64, ptr %.63, i64 %.1551.i.i
  %.1554.i.i = getelementptr i8, ptr %115, i64 8
  %.1555.i.i = load i64, ptr %.1554.i.i, align 8, !noalias !36
  %.3281.i.i = getelementptr i8, ptr %218, i64 352
  %.3400128.not.i.i = icmp slt i64 %.235.i97.i, 1
  br i1 %.3400128.not.i.i, label %B1178.i.i, label %B688.if.lr.ph.i.i

B688.if.lr.ph.i.i:                                ; preds = %B592.i
  %.3282.i.i = load i64, ptr %.3281.i.i, align 8, !noalias !36
  %.3067.i.i = getelementptr i8, ptr %218, i64 232
  %.3068.i.i = load i64, ptr %.3067.i.i, align 8, !noalias !36
  %.2853.i.i = getelementptr i8, ptr %218, i64 240
  %.2854.i.i = load i64, ptr %.2853.i.i, align 8, !noalias !36
  %.2639.i.i = getelementptr i8, ptr %218, i64 256
  %.2640.i.i = load i64, ptr %.2639.i.i, align 8, !noalias !36
  %.2202.i.i = getelementptr i8, ptr %218, i64 264
  %.2203.i.i = load i64, ptr %.2202.i.i, align 8, !noalias !36
  %.1988.i.i = getelementptr i8, ptr %218, i64 344
  %.1989.i.i = load i64, ptr %.1988.i.i, align 8, !noalias !36
  %.1768.i.i = getelementptr i8, ptr %218, i64 128
  %.1769.i.i = load i64, ptr %.1768.i.i, align 8, !noalias !36
  %.1327.i.i = getelementptr i8, ptr %218, i64 136
  %.1328.i.i = load i64, ptr %.1327.i.i, align 8, !noalias !36
  %.1113.i.i = getelementptr i8, ptr %218, i64 112
  %.1114.i.i = load i64, ptr %.1113.i.i, align 8, !noalias !36
  %.899.i104.i = getelementptr i8, ptr %218, i64 104
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
  %.223.i.pre.i.i = load i64, ptr %218, align 8, !noalias !39
  br label %B1178.i.i

B1178.i.i:                                        ; preds = %B1178.loopexit.i.i, %B592.i
  %.223.i.i.i = phi i64 [ %.235.i97.i, %B592.i ], [ %.223.i.pre.i.i, %B1178.loopexit.i.i ]
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B592.i ], [ %.3646.i.i, %B1178.loopexit.i.i ]
  %.434.i.i.i = getelementptr i8, ptr %218, i64 216
  %.435.i.i.i = load i64, ptr %.434.i.i.i, align 8, !noalias !39
  %.647.i.i.i = load i64, ptr %.3281.i.i, align 8, !noalias !39
  %.858.i.i.i = getelementptr i8, ptr %218, i64 336
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
  %.441.i.i.i = getelementptr i8, ptr %218, i64 96
  %.442.i.i.i = load i64, ptr %.441.i.i.i, align 8, !noalias !42
  %.443.i.i.i = icmp slt i64 %.442.i.i.i, 0
  br i1 %.443.i.i.i, label %is_single, label %B62.i.i

is_single: ; preds = %B64.i.i.i
  %.661.i.i.i = getelementptr i8, ptr %218, i64 144
  %.662.i.i.i = load i64, ptr %.661.i.i.i, align 8, !noalias !42
  %.665.i.not.i.i = icmp eq i64 %.662.i.i.i, 0
  br i1 %.665.i.not.i.i, label %B36.i.i, label %B62.i.i

B36.i.i:                                          ; preds = %is_single
  %.885.i.i.i = getelementptr i8, ptr %218, i64 120
  %.886.i.i.i = load i64, ptr %.885.i.i.i, align 8, !noalias !47
  %140 = getelementptr i64, ptr %.63, i64 %.886.i.i.i
  %.889.i.i.i = getelementptr i8, ptr %140, i64 8
  %.890.i.i.i = load i64, ptr %.889.i.i.i, align 8, !noalias !47
  %.2843.i.i.i = load i64, ptr %.1539.i.i, align 8, !noalias !47
  %.2845.i.i.i = getelementptr double, ptr %.336, i64 %.2843.i.i.i
  %.2846.i.i.i = load double, ptr %.2845.i.i.i, align 8, !noalias !47
  %.3066.i.i.i = load i64, ptr %218, align 8, !noalias !47
  %.3148226.not.i.i.i = icmp slt i64 %.3066.i.i.i, 1
  br i1 %.3148226.not.i.i.i, label %effects_forward, label %B624.if.lr.ph.i.i.i

B624.if.lr.ph.i.i.i:                              ; preds = %B36.i.i
  %.2622.i.i.i = getelementptr i8, ptr %218, i64 216
  %.2623.i.i.i = load i64, ptr %.2622.i.i.i, align 8, !noalias !47
  %.2408.i.i.i = getelementptr i8, ptr %218, i64 232
  %.2409.i.i.i = load i64, ptr %.2408.i.i.i, align 8, !noalias !47
  %.2185.i.i.i = getelementptr i8, ptr %218, i64 248
  %.2186.i.i.i = load i64, ptr %.2185.i.i.i, align 8, !noalias !47
  %.1971.i.i.i = getelementptr i8, ptr %218, i64 256
  %.1972.i.i.i = load i64, ptr %.1971.i.i.i, align 8, !noalias !47
  %.1757.i.i.i = getelementptr i8, ptr %218, i64 240
  %.1758.i.i.i = load i64, ptr %.1757.i.i.i, align 8, !noalias !47
  %.1537.i.i.i = getelementptr i8, ptr %218, i64 200
  %.1538.i.i.i = load i64, ptr %.1537.i.i.i, align 8, !noalias !47
  %.1323.i.i.i = getelementptr i8, ptr %218, i64 136
  %.1324.i.i.i = load i64, ptr %.1323.i.i.i, align 8, !noalias !47
  %.1103.i.i.i = getelementptr i8, ptr %218, i64 128
  %.1104.i.i.i = load i64, ptr %.1103.i.i.i, align 8, !noalias !47
  %.662.i826.i.i = getelementptr i8, ptr %218, i64 112
  %.663.i.i.i = load i64, ptr %.662.i826.i.i, align 8, !noalias !47
  %.448.i.i133.i = getelementptr i8, ptr %218, i64 104
  %.449.i.i.i = load i64, ptr %.448.i.i133.i, align 8, !noalias !47
  %141 = getelementptr double, ptr %.108, i64 %.449.i.i.i
  %142 = getelementptr double, ptr %.108, i64 %.663.i.i.i
  %.3297217.not.i.i.i = icmp slt i64 %.890.i.i.i, 1
  %143 = getelementptr i64, ptr %.63, i64 %.1104.i.i.i
  %144 = getelementptr double, ptr %.108, i64 %.1324.i.i.i
  %.3448221.not.i.i.i = icmp slt i64 %.1538.i.i.i, 1
  %.219.i.i.i.i = getelementptr i8, ptr %218, i64 208
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
  %exitcond.not.i.i134.i = icmp eq i64 %.890.i.i.i, %.3310.i.i.i
  br i1 %exitcond.not.i.i134.i, label %B808.i.i.i, label %B744.if.i.i.i

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
  %.319.i.i = load i64, ptr %218, align 8, !noalias !53
  %.981.i.i = load i64, ptr %.451.i143.i, align 8, !noalias !53
  %.1195.i.i = load i64, ptr %.1759.i.i, align 8, !noalias !53
  %.1196.not.i.i = icmp eq i64 %.1195.i.i, 0
  %.1717938.not.i.i = icmp slt i64 %.319.i.i, 1
  br i1 %.1717938.not.i.i, label %effects_forward, label %B392.lr.ph.i.i

B392.lr.ph.i.i:                                   ; preds = %B62.i.i
  %.1629.i.i = getelementptr i8, ptr %218, i64 120
  %.1630.i.i = load i64, ptr %.1629.i.i, align 8, !noalias !53
  %.1416.i.i = load i64, ptr %.1539.i.i, align 8, !noalias !53
  %.1970.i.i = getelementptr i8, ptr %218, i64 104
  %.2190.i.i = getelementptr i8, ptr %218, i64 240
  %.2416.i111.i = getelementptr i8, ptr %218, i64 256
  %.2634.i.i = getelementptr i8, ptr %218, i64 248
  %.2858.i.i = getelementptr i8, ptr %218, i64 232
  %.3076.i.i = getelementptr i8, ptr %218, i64 216
  %.234.i827.i.i = getelementptr i8, ptr %218, i64 144
  %.464.i.i.i = getelementptr i8, ptr %218, i64 192
  %.684.i.i.i = getelementptr i8, ptr %218, i64 168
  %.1115.i.i.i = getelementptr i8, ptr %218, i64 184
  %.901.i.i.i = getelementptr i8, ptr %218, i64 176
  %.1490.i.i.i = getelementptr i8, ptr %218, i64 152
  %.2453.i.i.i = getelementptr i8, ptr %218, i64 160
  %.3334.i.i = getelementptr i8, ptr %218, i64 264
  %.3380.i.i = icmp sgt i64 %.223.i.i110.i, 0
  %storemerge812.i.i = tail call i64 @llvm.smax.i64(i64 %.223.i.i110.i, i64 0)
  %157 = getelementptr double, ptr %.336, i64 %.1416.i.i
  %158 = getelementptr i64, ptr %.63, i64 %.1630.i.i
  %.4209.i.i = getelementptr i8, ptr %218, i64 128
  %.4427.i.i = getelementptr i8, ptr %218, i64 136
  %.4647.i.i = getelementptr i8, ptr %218, i64 112
  %.5026.i.i = getelementptr i8, ptr %218, i64 200
  %.219.i.i.i = getelementptr i8, ptr %218, i64 208
  %.5726913.not.i.i = icmp slt i64 %.223.i.i110.i, 1
  %159 = getelementptr double, ptr %.570, i64 %.1421.i
  %.6663.i.i = getelementptr i8, ptr %218, i64 96
  %.9536.not.i.i.i = icmp slt i64 %.981.i.i, 1
  %.8.i.i.i = sitofp i64 %.981.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B392.i.i

B386.loopexit.i.i:                                ; preds = %B2572.i.i, %B2452.i.i
  %exitcond953.not.i.i = icmp eq i64 %.1730.i.i, %.319.i.i
  br i1 %exitcond953.not.i.i, label %effects_forward, label %B392.i.i

B392.i.i:                                         ; preds = %B386.loopexit.i.i, %B392.lr.ph.i.i
  %lp.4.0941.i.i = phi double [ 0.000000e+00, %B392.lr.ph.i.i ], [ %lp.5.1.i.i, %B386.loopexit.i.i ]
  %.1661.0940.i.i = phi i64 [ 0, %B392.lr.ph.i.i ], [ %.1730.i.i, %B386.loopexit.i.i ]
  %.1730.i.i = add nuw nsw i64 %.1661.0940.i.i, 1
  %.1971.i.i = load i64, ptr %.1970.i.i, align 8, !noalias !53
  %.1974.i.i = mul nsw i64 %.1661.0940.i.i, %.223.i.i110.i
  %.1976.i.i = mul nsw i64 %.1974.i.i, %.223.i.i110.i
  %.2191.i.i = load i64, ptr %.2190.i.i, align 8, !noalias !53
  %.2417.i113.i = load i64, ptr %.2416.i111.i, align 8, !noalias !53
  %.2635.i.i = load i64, ptr %.2634.i.i, align 8, !noalias !53
  %.2859.i.i = load i64, ptr %.2858.i.i, align 8, !noalias !53
  %.2863.i.i = add nsw i64 %.2859.i.i, %.1974.i.i
  %.3077.i.i = load i64, ptr %.3076.i.i, align 8, !noalias !53
  %.235.i828.i.i = load i64, ptr %.234.i827.i.i, align 8, !noalias !54
  %.236.i.i115.i = icmp eq i64 %.235.i828.i.i, 0
  br i1 %.236.i.i115.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B392.i.i
  %.465.i.i.i = load i64, ptr %.464.i.i.i, align 8, !noalias !54
  %160 = getelementptr double, ptr %.108, i64 %.465.i.i.i
  %.469.i.i.i = getelementptr double, ptr %160, i64 %.1661.0940.i.i
  %.470.i.i.i = load double, ptr %.469.i.i.i, align 8, !noalias !54
  %.471.i.i.i = fneg double %.470.i.i.i
  %.685.i.i.i = load i64, ptr %.684.i.i.i, align 8, !noalias !54
  %.120796.not.i.i.i = icmp slt i64 %.685.i.i.i, 1
  br i1 %.120796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.1118.i.i.i = mul nuw nsw i64 %.685.i.i.i, %.1661.0940.i.i
  %.1116.i.i.i = load i64, ptr %.1115.i.i.i, align 8, !noalias !54
  %.902.i.i.i = load i64, ptr %.901.i.i.i, align 8, !noalias !54
  %161 = getelementptr i64, ptr %.63, i64 %.902.i.i.i
  %162 = getelementptr double, ptr %.108, i64 %.1116.i.i.i
  %163 = getelementptr double, ptr %162, i64 %.1118.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.471.i.i.i, %B56.i.i.i ], [ %.1260.i.i117.i, %B266.if.i.i.i ]
  %.1491.i.i.i = load i64, ptr %.1490.i.i.i, align 8, !noalias !54
  %.1492.i.i.i = icmp sgt i64 %.1491.i.i.i, -1
  br i1 %.1492.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1601.i.i.i = load i64, ptr %.603.i, align 8, !noalias !54
  %164 = getelementptr i64, ptr %.63, i64 %.1601.i.i.i
  %.idx.i.i132.i = mul i64 %.1491.i.i.i, 416
  %165 = getelementptr i8, ptr %164, i64 %.idx.i.i132.i
  %.2237.i.i.i = getelementptr i8, ptr %165, i64 8
  %.2238.i.i.i = load i64, ptr %.2237.i.i.i, align 8, !noalias !54
  %.2763100.not.i.i.i = icmp slt i64 %.2238.i.i.i, 1
  br i1 %.2763100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.2669.i.i.i = getelementptr i8, ptr %165, i64 216
  %.2670.i.i.i = load i64, ptr %.2669.i.i.i, align 8, !noalias !54
  %.2456.i.i.i = mul nuw nsw i64 %.2238.i.i.i, %.1661.0940.i.i
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
  %total.3.099.i.i.i = phi double [ %.471.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1260.i.i117.i, %B266.if.i.i.i ]
  %.1149.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1220.i.i.i, %B266.if.i.i.i ]
  %.1220.i.i.i = add nuw nsw i64 %.1149.097.i.i.i, 1
  %.1248.i.i116.i = getelementptr i64, ptr %161, i64 %.1149.097.i.i.i
  %.1249.i.i.i = load i64, ptr %.1248.i.i116.i, align 8, !noalias !54
  %.1251.i.i.i = getelementptr double, ptr %.336, i64 %.1249.i.i.i
  %.1252.i.i.i = load double, ptr %.1251.i.i.i, align 8, !noalias !54
  %.1256.i.i.i = getelementptr double, ptr %163, i64 %.1149.097.i.i.i
  %.1257.i.i.i = load double, ptr %.1256.i.i.i, align 8, !noalias !54
  %.1258.i.i.i = fmul double %.1252.i.i.i, %.1257.i.i.i
  %.1260.i.i117.i = fadd double %total.3.099.i.i.i, %.1258.i.i.i
  %exitcond.not.i829.i.i = icmp eq i64 %.1220.i.i.i, %.685.i.i.i
  br i1 %exitcond.not.i829.i.i, label %B316.i.i.i, label %B266.if.i.i.i

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

weight_of: ; preds = %B698.i.i.i, %B392.i.i
  %storemerge93.i.i.i = phi double [ %.2848.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B392.i.i ]
  %.3335.i.i = load i64, ptr %.3334.i.i, align 8, !noalias !53
  %170 = getelementptr double, ptr %.336, i64 %.3335.i.i
  %.3340.i.i = getelementptr double, ptr %170, i64 %.1661.0940.i.i
  store double %storemerge93.i.i.i, ptr %.3340.i.i, align 8, !noalias !53
  %invariant.gep896.i.i = getelementptr double, ptr %.108, i64 %.1974.i.i
  br i1 %.3380.i.i, label %B820.if.lr.ph.i119.i, label %B2302.i.i

B820.if.lr.ph.i119.i:                             ; preds = %weight_of
  %171 = getelementptr double, ptr %.108, i64 %.1971.i.i
  %172 = getelementptr double, ptr %171, i64 %.1976.i.i
  %173 = getelementptr double, ptr %.336, i64 %.2191.i.i
  %174 = getelementptr double, ptr %173, i64 %.1976.i.i
  %invariant.gep889.i.i = getelementptr i64, ptr %.63, i64 %.1661.0940.i.i
  %175 = getelementptr double, ptr %.336, i64 %.2417.i113.i
  %176 = getelementptr double, ptr %175, i64 %.1974.i.i
  br label %B856.if.lr.ph.i.i

B1058.i.i:                                        ; preds = %B988.if.i.i, %B930.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B930.if.i.i ], [ %.3928.i.i, %B988.if.i.i ]
  %gep875.i.i = getelementptr double, ptr %invariant.gep874.i.i, i64 %200
  %.3947.i.i = load double, ptr %gep875.i.i, align 8, !noalias !53
  %.3949.i.i = fmul double %storemerge93.i.i.i, %.3947.i.i
  %.3951.i.i = fmul double %inner.2.4.lcssa.i.i, %.3949.i.i
  %.3955.i.i = fadd double %total.13.3872.i.i, %.3951.i.i
  %.3714.i.i = icmp sgt i64 %.3661.0871.i.i, 1
  br i1 %.3714.i.i, label %B930.if.i.i, label %B1110.i.i

B1110.i.i:                                        ; preds = %B1058.i.i, %B856.if.i.i
  %total.13.3.lcssa.i.i = phi double [ %..i.i, %B856.if.i.i ], [ %.3955.i.i, %B1058.i.i ]
  %.3974.i.i = getelementptr double, ptr %199, i64 %.3488.0877.i.i
  store double %total.13.3.lcssa.i.i, ptr %.3974.i.i, align 8, !noalias !53
  br i1 %.3587.i121.i, label %B1146.i.i, label %B856.if.i.i

B1146.i.i:                                        ; preds = %B1110.i.i
  %.3987.i.i = getelementptr i64, ptr %158, i64 %.3366.0899.i.i
  %.3988.i.i = load i64, ptr %.3987.i.i, align 8, !noalias !53
  %.3994.i.i = getelementptr i8, ptr %.3987.i.i, i64 8
  %.3995.i.i = load i64, ptr %.3994.i.i, align 8, !noalias !53
  %.3996.i124.i = sub nsw i64 %.3995.i.i, %.3988.i.i
  %.4648.i.i = load i64, ptr %.4647.i.i, align 8, !noalias !53
  %gep897.i.i = getelementptr double, ptr %invariant.gep896.i.i, i64 %.4648.i.i
  %.4656.i.i = getelementptr double, ptr %gep897.i.i, i64 %.3366.0899.i.i
  %.4657.i.i = load double, ptr %.4656.i.i, align 8, !noalias !53
  %.4743879.not.i.i = icmp slt i64 %.3996.i124.i, 1
  br i1 %.4743879.not.i.i, label %B1444.i.i, label %B1390.if.lr.ph.i.i

B1390.if.lr.ph.i.i:                               ; preds = %B1146.i.i
  %.4433.i.i = mul nuw nsw i64 %.3996.i124.i, %.1661.0940.i.i
  %.4430.i.i = mul nsw i64 %.3988.i.i, %.319.i.i
  %.4428.i.i = load i64, ptr %.4427.i.i, align 8, !noalias !53
  %.4210.i.i = load i64, ptr %.4209.i.i, align 8, !noalias !53
  %177 = getelementptr i64, ptr %.63, i64 %.4210.i.i
  %178 = getelementptr i64, ptr %177, i64 %.3988.i.i
  %179 = getelementptr double, ptr %.108, i64 %.4428.i.i
  %180 = getelementptr double, ptr %179, i64 %.4430.i.i
  %181 = getelementptr double, ptr %180, i64 %.4433.i.i
  br label %B1390.if.i.i

B1444.i.i:                                        ; preds = %B1390.if.i.i, %B1146.i.i
  %total.14.2.lcssa.i.i = phi double [ %.4657.i.i, %B1146.i.i ], [ %.4796.i.i, %B1390.if.i.i ]
  %.5027.i.i = load i64, ptr %.5026.i.i, align 8, !noalias !53
  %.5107891.not.i.i = icmp slt i64 %.5027.i.i, 1
  br i1 %.5107891.not.i.i, label %B1706.i.i, label %B1508.if.lr.ph.i.i

B1508.if.lr.ph.i.i:                               ; preds = %B1444.i.i
  %.220.i.i.i = load i64, ptr %.219.i.i.i, align 8, !noalias !57
  %.333.i.i125.i = load i64, ptr %.603.i, align 8, !noalias !57
  %182 = getelementptr i64, ptr %.63, i64 %.220.i.i.i
  %183 = getelementptr i64, ptr %.63, i64 %.333.i.i125.i
  %184 = getelementptr double, ptr %172, i64 %.3965.i.i
  br label %B1508.if.i.i

B1508.loopexit.i.i:                               ; preds = %B2607.i.i
  %.5120.i.i = add nuw nsw i64 %.5051.0892.i.i, 1
  %exitcond946.not.i.i = icmp eq i64 %.5120.i.i, %.5027.i.i
  br i1 %exitcond946.not.i.i, label %B1706.i.i, label %B1508.if.i.i

B1632.i.i:                                        ; preds = %B1598.if.i.i
  %.5548.i.i = getelementptr double, ptr %184, i64 %.5426.0885.i.i
  %.5549.i.i = load double, ptr %.5548.i.i, align 8, !noalias !53
  %.5561.i.i = getelementptr double, ptr %205, i64 %.5528.i.i
  %.5562.i.i = load double, ptr %.5561.i.i, align 8, !noalias !53
  %.5563.i.i = fmul double %.5549.i.i, %.5562.i.i
  %.5565.i.i = fsub double %total.15.3887.i.i, %.5563.i.i
  br label %B2607.i.i

B1706.i.i:                                        ; preds = %B1508.loopexit.i.i, %B1444.i.i
  %total.16.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1444.i.i ], [ %total.17.4.i.i, %B1508.loopexit.i.i ]
  %.5591.i.i = fmul double %storemerge93.i.i.i, %total.16.2.lcssa.i.i
  %.5600.i.i = getelementptr double, ptr %176, i64 %.3366.0899.i.i
  store double %.5591.i.i, ptr %.5600.i.i, align 8, !noalias !53
  %exitcond947.not.i.i = icmp eq i64 %.223.i.i110.i, %.3435.i.i
  br i1 %exitcond947.not.i.i, label %B64.if.lr.ph.i.i126.i, label %B856.if.lr.ph.i.i

B182.i.i128.i:                                    ; preds = %B116.if.i.i.i, %B64.if.i.i127.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i127.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i129.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i129.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i128.i
  %.434.i.i130.i = mul nuw nsw i64 %.164.0142.i.i.i, %.223.i.i110.i
  %185 = getelementptr double, ptr %174, i64 %.434.i.i130.i
  %.440.i.i.i = getelementptr double, ptr %185, i64 %.164.0142.i.i.i
  %.441.i831.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !60
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i831.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !60
  br label %B64.if.i.i127.i

B294.i.i.i:                                       ; preds = %B182.i.i128.i
  %.111.i.i131.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !60
  %.482.i.i.i = getelementptr double, ptr %186, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !60
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i131.i, %.223.i.i110.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i126.i

B64.if.lr.ph.i.i126.i:                            ; preds = %B1706.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1706.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i131.i, %B294.i.i.i ], [ 0, %B1706.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.223.i.i110.i
  %186 = getelementptr double, ptr %174, i64 %.263.i.i.i
  br label %B64.if.i.i127.i

B64.if.i.i127.i:                                  ; preds = %B64.if.lr.ph.i.i126.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i126.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %186, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !60
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i128.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i127.i
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
  %exitcond.not.i830.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i830.i.i, label %B182.i.i128.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %188 = getelementptr double, ptr %.336, i64 %.2635.i.i
  %189 = getelementptr double, ptr %188, i64 %.1974.i.i
  br label %B1794.if.i.i

B1888.i.i:                                        ; preds = %B1828.if.i.i, %B1794.if.i.i
  %total.18.2.lcssa.i.i = phi double [ 0.000000e+00, %B1794.if.i.i ], [ %.5905.i.i, %B1828.if.i.i ]
  %.5999908.not.i.i = icmp eq i64 %.5670.0914.i.i, 0
  br i1 %.5999908.not.i.i, label %B1976.i.i, label %B1914.if.lr.ph.i.i

B1914.if.lr.ph.i.i:                               ; preds = %B1888.i.i
  %.6039.i.i = mul nuw nsw i64 %.5670.0914.i.i, %.223.i.i110.i
  %190 = getelementptr double, ptr %174, i64 %.6039.i.i
  br label %B1914.if.i.i

B1976.i.i:                                        ; preds = %B1914.if.i.i, %B1888.i.i
  %.6063.pre-phi.i.i = phi i64 [ 0, %B1888.i.i ], [ %.6039.i.i, %B1914.if.i.i ]
  %total.19.2.lcssa.i.i = phi double [ %total.18.2.lcssa.i.i, %B1888.i.i ], [ %.6053.i.i, %B1914.if.i.i ]
  %191 = getelementptr double, ptr %174, i64 %.6063.pre-phi.i.i
  %.6069.i.i = getelementptr double, ptr %191, i64 %.5670.0914.i.i
  %.6070.i.i = load double, ptr %.6069.i.i, align 8, !noalias !53
  %.6075.i.i = fdiv double %total.19.2.lcssa.i.i, %.6070.i.i
  %.6084.i.i = getelementptr double, ptr %189, i64 %.5670.0914.i.i
  store double %.6075.i.i, ptr %.6084.i.i, align 8, !noalias !53
  %exitcond950.not.i.i = icmp eq i64 %.223.i.i110.i, %.5739.i.i
  br i1 %exitcond950.not.i.i, label %B2030.i.i, label %B1794.if.i.i

B2030.i.i:                                        ; preds = %B1976.i.i
  %.5640.i.i = fsub double %lp.4.0941.i.i, %.486.i.i.i
  %.6236.i.i = mul nsw i64 %.1661.0940.i.i, %.981.i.i
  %192 = getelementptr double, ptr %159, i64 %.6236.i.i
  %193 = getelementptr double, ptr %.336, i64 %.2863.i.i
  br label %B2066.if.i.i

B2098.i.i:                                        ; preds = %B2066.if.i.i
  %.6242.i.i = getelementptr double, ptr %192, i64 %.6124.0928.i.i
  %.6243.i.i = load double, ptr %.6242.i.i, align 8, !noalias !53
  br label %B2124.i.i

B2124.i.i:                                        ; preds = %B2066.if.i.i, %B2098.i.i
  %"$phi2124.3.2.2.i.i" = phi double [ %.6243.i.i, %B2098.i.i ], [ 0.000000e+00, %B2066.if.i.i ]
  %.6253.i.i = fadd double %.6226.i.i, %"$phi2124.3.2.2.i.i"
  %.6300.i.i = sub i64 %.223.i.i110.i, %.6124.0.in925.i.i
  %.6343916.not.i.i = icmp eq i64 %.6300.i.i, 0
  br i1 %.6343916.not.i.i, label %B2222.i.i, label %B2160.if.lr.ph.i.i

B2160.if.lr.ph.i.i:                               ; preds = %B2124.i.i
  %invariant.gep921.i.i = getelementptr double, ptr %174, i64 %.6124.0928.i.i
  br label %B2160.if.i.i

B2222.i.i:                                        ; preds = %B2160.if.i.i, %B2124.i.i
  %total.20.2.lcssa.i.i = phi double [ %.6253.i.i, %B2124.i.i ], [ %.6397.i.i, %B2160.if.i.i ]
  %.6407.i.i = mul nsw i64 %.6124.0928.i.i, %.223.i.i110.i
  %194 = getelementptr double, ptr %174, i64 %.6407.i.i
  %.6413.i.i = getelementptr double, ptr %194, i64 %.6124.0928.i.i
  %.6414.i.i = load double, ptr %.6413.i.i, align 8, !noalias !53
  %.6419.i.i = fdiv double %total.20.2.lcssa.i.i, %.6414.i.i
  %.6428.i.i = getelementptr double, ptr %193, i64 %.6124.0928.i.i
  store double %.6419.i.i, ptr %.6428.i.i, align 8, !noalias !53
  %.6430.i.i = fmul double %.6419.i.i, 5.000000e-01
  %.6431.i.i = fmul double %.6419.i.i, %.6430.i.i
  %.6433.i.i = fsub double %lp.6.1927.i.i, %.6431.i.i
  %.6180.i.i = icmp sgt i64 %.6127.0926.i.i, 1
  br i1 %.6180.i.i, label %B2066.if.i.i, label %B2302.i.i

B2302.i.i:                                        ; preds = %B2222.i.i, %weight_of
  %lp.6.1.lcssa.i118.i = phi double [ %lp.4.0941.i.i, %weight_of ], [ %.6433.i.i, %B2222.i.i ]
  %.6664.i.i = load i64, ptr %.6663.i.i, align 8, !noalias !53
  %.6665.i.i = icmp sgt i64 %.6664.i.i, -1
  br i1 %.6665.i.i, label %B2356.i.i, label %B2452.i.i

B2356.i.i:                                        ; preds = %B2302.i.i
  %.6883.i.i = getelementptr double, ptr %.336, i64 %.6664.i.i
  %.6884.i.i = load double, ptr %.6883.i.i, align 8, !noalias !53
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i832.i.i

B30.if.lr.ph.i832.i.i:                            ; preds = %B2356.i.i
  %195 = getelementptr double, ptr %.336, i64 %.2863.i.i
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B30.if.lr.ph.i832.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i832.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i832.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %195, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !63
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i833.i.i = icmp eq i64 %.108.i.i.i, %.981.i.i
  br i1 %exitcond.not.i833.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B2356.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B2356.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.6884.i.i, 5.000000e-01
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
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.6884.i.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.6939.i.i = fadd double %lp.6.1.lcssa.i118.i, %.82.i.i.i
  br label %B2452.i.i

B2452.i.i:                                        ; preds = %squared, %B2302.i.i
  %lp.5.1.i.i = phi double [ %.6939.i.i, %squared ], [ %lp.6.1.lcssa.i118.i, %B2302.i.i ]
  br i1 %.5726913.not.i.i, label %B386.loopexit.i.i, label %B2474.if.lr.ph.i.i

B2474.if.lr.ph.i.i:                               ; preds = %B2452.i.i
  %196 = getelementptr double, ptr %.336, i64 %.2863.i.i
  %197 = getelementptr double, ptr %.336, i64 %.3077.i.i
  %198 = getelementptr double, ptr %197, i64 %.1974.i.i
  br label %B2512.if.lr.ph.i.i

B2572.i.i:                                        ; preds = %B2512.if.i.i
  %.7040.i.i = add nuw nsw i64 %.6971.0936.i.i, 1
  %.7221.i.i = getelementptr double, ptr %198, i64 %.6971.0936.i.i
  store double %.7206.i.i, ptr %.7221.i.i, align 8, !noalias !53
  %exitcond952.not.i.i = icmp eq i64 %.223.i.i110.i, %.7040.i.i
  br i1 %exitcond952.not.i.i, label %B386.loopexit.i.i, label %B2512.if.lr.ph.i.i

B2607.i.i:                                        ; preds = %B1598.if.i.i, %B1632.i.i
  %total.17.4.i.i = phi double [ %.5565.i.i, %B1632.i.i ], [ %total.15.3887.i.i, %B1598.if.i.i ]
  %exitcond945.not.i.i = icmp eq i64 %.223.i.i110.i, %.5495.i.i
  br i1 %exitcond945.not.i.i, label %B1508.loopexit.i.i, label %B1598.if.i.i

B856.if.lr.ph.i.i:                                ; preds = %B1706.i.i, %B820.if.lr.ph.i119.i
  %.3366.0899.i.i = phi i64 [ 0, %B820.if.lr.ph.i119.i ], [ %.3435.i.i, %B1706.i.i ]
  %.3435.i.i = add nuw nsw i64 %.3366.0899.i.i, 1
  %"$phi920.6.2.3.i.i" = select i1 %.1196.not.i.i, i64 %.223.i.i110.i, i64 %.3435.i.i
  %.3671.i120.i = sub nsw i64 %"$phi920.6.2.3.i.i", %.3366.0899.i.i
  %spec.select860.i.i = tail call i64 @llvm.smax.i64(i64 %.3671.i120.i, i64 0)
  %.3714869.not.i.i = icmp slt i64 %.3671.i120.i, 1
  %invariant.gep874.i.i = getelementptr double, ptr %157, i64 %.3366.0899.i.i
  %.3965.i.i = mul nuw nsw i64 %.3366.0899.i.i, %.223.i.i110.i
  %199 = getelementptr double, ptr %174, i64 %.3965.i.i
  br label %B856.if.i.i

B856.if.i.i:                                      ; preds = %B856.if.lr.ph.i.i, %B1110.i.i
  %.3488.0877.i.i = phi i64 [ 0, %B856.if.lr.ph.i.i ], [ %.3557.i.i, %B1110.i.i ]
  %.3557.i.i = add nuw nsw i64 %.3488.0877.i.i, 1
  %.3587.i121.i = icmp eq i64 %.3366.0899.i.i, %.3488.0877.i.i
  %..i.i = select i1 %.3587.i121.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.3714869.not.i.i, label %B1110.i.i, label %B930.if.lr.ph.i.i

B930.if.lr.ph.i.i:                                ; preds = %B856.if.i.i
  %"$phi978.7.2.4.i.i" = select i1 %.1196.not.i.i, i64 %.223.i.i110.i, i64 %.3557.i.i
  %.3827.i.i = sub nsw i64 %"$phi978.7.2.4.i.i", %.3488.0877.i.i
  %spec.select861.i.i = tail call i64 @llvm.smax.i64(i64 %.3827.i.i, i64 0)
  %.3870865.not.i.i = icmp slt i64 %.3827.i.i, 1
  %invariant.gep.i.i = getelementptr double, ptr %157, i64 %.3488.0877.i.i
  br label %B930.if.i.i

B930.if.i.i:                                      ; preds = %B930.if.lr.ph.i.i, %B1058.i.i
  %total.13.3872.i.i = phi double [ %..i.i, %B930.if.lr.ph.i.i ], [ %.3955.i.i, %B1058.i.i ]
  %.3661.0871.i.i = phi i64 [ %spec.select860.i.i, %B930.if.lr.ph.i.i ], [ %.3723.i.i, %B1058.i.i ]
  %.3658.0870.i.i = phi i64 [ %.3366.0899.i.i, %B930.if.lr.ph.i.i ], [ %.3727.i122.i, %B1058.i.i ]
  %.3723.i.i = add nsw i64 %.3661.0871.i.i, -1
  %.3727.i122.i = add nuw i64 %.3658.0870.i.i, 1
  %200 = mul nsw i64 %.3658.0870.i.i, %.223.i.i110.i
  br i1 %.3870865.not.i.i, label %B1058.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %B930.if.i.i
  %201 = getelementptr double, ptr %172, i64 %200
  br label %B988.if.i.i

B988.if.i.i:                                      ; preds = %B988.if.i.i, %B988.if.lr.ph.i.i
  %inner.2.4868.i.i = phi double [ 0.000000e+00, %B988.if.lr.ph.i.i ], [ %.3928.i.i, %B988.if.i.i ]
  %.3817.0867.i.i = phi i64 [ %spec.select861.i.i, %B988.if.lr.ph.i.i ], [ %.3879.i.i, %B988.if.i.i ]
  %.3814.0866.i.i = phi i64 [ %.3488.0877.i.i, %B988.if.lr.ph.i.i ], [ %.3883.i.i, %B988.if.i.i ]
  %.3879.i.i = add nsw i64 %.3817.0867.i.i, -1
  %.3883.i.i = add nuw i64 %.3814.0866.i.i, 1
  %.3915.i.i = getelementptr double, ptr %201, i64 %.3814.0866.i.i
  %.3916.i.i = load double, ptr %.3915.i.i, align 8, !noalias !53
  %.3918.i.i = mul nsw i64 %.3814.0866.i.i, %.223.i.i110.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3918.i.i
  %.3925.i.i = load double, ptr %gep.i.i, align 8, !noalias !53
  %.3926.i.i = fmul double %.3916.i.i, %.3925.i.i
  %.3928.i.i = fadd double %inner.2.4868.i.i, %.3926.i.i
  %.3870.i.i = icmp sgt i64 %.3817.0867.i.i, 1
  br i1 %.3870.i.i, label %B988.if.i.i, label %B1058.i.i

B1390.if.i.i:                                     ; preds = %B1390.if.i.i, %B1390.if.lr.ph.i.i
  %total.14.2882.i.i = phi double [ %.4657.i.i, %B1390.if.lr.ph.i.i ], [ %.4796.i.i, %B1390.if.i.i ]
  %.4687.0880.i.i = phi i64 [ 0, %B1390.if.lr.ph.i.i ], [ %.4756.i.i, %B1390.if.i.i ]
  %.4756.i.i = add nuw nsw i64 %.4687.0880.i.i, 1
  %.4784.i.i = getelementptr i64, ptr %178, i64 %.4687.0880.i.i
  %.4785.i.i = load i64, ptr %.4784.i.i, align 8, !noalias !53
  %.4787.i.i = getelementptr double, ptr %.336, i64 %.4785.i.i
  %.4788.i.i = load double, ptr %.4787.i.i, align 8, !noalias !53
  %.4792.i.i = getelementptr double, ptr %181, i64 %.4687.0880.i.i
  %.4793.i.i = load double, ptr %.4792.i.i, align 8, !noalias !53
  %.4794.i.i = fmul double %.4788.i.i, %.4793.i.i
  %.4796.i.i = fsub double %total.14.2882.i.i, %.4794.i.i
  %exitcond944.not.i.i = icmp eq i64 %.4756.i.i, %.3996.i124.i
  br i1 %exitcond944.not.i.i, label %B1444.i.i, label %B1390.if.i.i

B1508.if.i.i:                                     ; preds = %B1508.loopexit.i.i, %B1508.if.lr.ph.i.i
  %total.16.2894.i.i = phi double [ %total.14.2.lcssa.i.i, %B1508.if.lr.ph.i.i ], [ %total.17.4.i.i, %B1508.loopexit.i.i ]
  %.5051.0892.i.i = phi i64 [ 0, %B1508.if.lr.ph.i.i ], [ %.5120.i.i, %B1508.loopexit.i.i ]
  %.556.idx.i.i.i = mul i64 %.5051.0892.i.i, 24
  %.556.i.i.i = getelementptr i8, ptr %182, i64 %.556.idx.i.i.i
  %.557.i.i.i = load i64, ptr %.556.i.i.i, align 8, !noalias !57
  %.574.i.i.i = getelementptr i8, ptr %.556.i.i.i, i64 8
  %.575.i.i.i = load i64, ptr %.574.i.i.i, align 8, !noalias !57
  %gep890.i.i = getelementptr i64, ptr %invariant.gep889.i.i, i64 %.575.i.i.i
  %.578.i.i.i = load i64, ptr %gep890.i.i, align 8, !noalias !57
  %.idx.i834.i.i = mul i64 %.557.i.i.i, 416
  %202 = getelementptr i8, ptr %183, i64 %.idx.i834.i.i
  %.580.i.i.i = getelementptr i8, ptr %202, i64 216
  %.581.i.i.i = load i64, ptr %.580.i.i.i, align 8, !noalias !57
  %.792.i.i.i = getelementptr i8, ptr %202, i64 8
  %.793.i.i.i = load i64, ptr %.792.i.i.i, align 8, !noalias !57
  %.794.i.i.i = mul nsw i64 %.793.i.i.i, %.578.i.i.i
  %.810.i.i.i = getelementptr i8, ptr %.556.i.i.i, i64 16
  %.811.i.i.i = load i64, ptr %.810.i.i.i, align 8, !noalias !57
  %203 = getelementptr i64, ptr %.63, i64 %.811.i.i.i
  %204 = getelementptr double, ptr %.336, i64 %.794.i.i.i
  %205 = getelementptr double, ptr %204, i64 %.581.i.i.i
  br label %B1598.if.i.i

B1598.if.i.i:                                     ; preds = %B1508.if.i.i, %B2607.i.i
  %total.15.3887.i.i = phi double [ %total.16.2894.i.i, %B1508.if.i.i ], [ %total.17.4.i.i, %B2607.i.i ]
  %.5426.0885.i.i = phi i64 [ 0, %B1508.if.i.i ], [ %.5495.i.i, %B2607.i.i ]
  %.5495.i.i = add nuw nsw i64 %.5426.0885.i.i, 1
  %.5527.i.i = getelementptr i64, ptr %203, i64 %.5426.0885.i.i
  %.5528.i.i = load i64, ptr %.5527.i.i, align 8, !noalias !53
  %.5529.i.i = icmp sgt i64 %.5528.i.i, -1
  br i1 %.5529.i.i, label %B1632.i.i, label %B2607.i.i

B1794.if.i.i:                                     ; preds = %B1976.i.i, %cholesky
  %.5670.0914.i.i = phi i64 [ 0, %cholesky ], [ %.5739.i.i, %B1976.i.i ]
  %.5739.i.i = add nuw nsw i64 %.5670.0914.i.i, 1
  %.5851901.not.not.i.i = icmp sgt i64 %.223.i.i110.i, %.5670.0914.i.i
  br i1 %.5851901.not.not.i.i, label %B1828.if.lr.ph.i.i, label %B1888.i.i

B1828.if.lr.ph.i.i:                               ; preds = %B1794.if.i.i
  %invariant.gep906.i.i = getelementptr double, ptr %157, i64 %.5670.0914.i.i
  br label %B1828.if.i.i

B1828.if.i.i:                                     ; preds = %B1828.if.i.i, %B1828.if.lr.ph.i.i
  %total.18.2904.i.i = phi double [ 0.000000e+00, %B1828.if.lr.ph.i.i ], [ %.5905.i.i, %B1828.if.i.i ]
  %.5795.0902.i.i = phi i64 [ %.5670.0914.i.i, %B1828.if.lr.ph.i.i ], [ %.5864.i.i, %B1828.if.i.i ]
  %.5864.i.i = add nuw i64 %.5795.0902.i.i, 1
  %.5890.i.i = mul nsw i64 %.5795.0902.i.i, %.223.i.i110.i
  %gep907.i.i = getelementptr double, ptr %invariant.gep906.i.i, i64 %.5890.i.i
  %.5897.i.i = load double, ptr %gep907.i.i, align 8, !noalias !53
  %.5901.i.i = getelementptr double, ptr %176, i64 %.5795.0902.i.i
  %.5902.i.i = load double, ptr %.5901.i.i, align 8, !noalias !53
  %.5903.i.i = fmul double %.5897.i.i, %.5902.i.i
  %.5905.i.i = fadd double %total.18.2904.i.i, %.5903.i.i
  %exitcond948.not.i.i = icmp eq i64 %.5864.i.i, %.223.i.i110.i
  br i1 %exitcond948.not.i.i, label %B1888.i.i, label %B1828.if.i.i

B1914.if.i.i:                                     ; preds = %B1914.if.i.i, %B1914.if.lr.ph.i.i
  %total.19.2911.i.i = phi double [ %total.18.2.lcssa.i.i, %B1914.if.lr.ph.i.i ], [ %.6053.i.i, %B1914.if.i.i ]
  %.5943.0909.i.i = phi i64 [ 0, %B1914.if.lr.ph.i.i ], [ %.6012.i.i, %B1914.if.i.i ]
  %.6012.i.i = add nuw nsw i64 %.5943.0909.i.i, 1
  %.6044.i.i = getelementptr double, ptr %190, i64 %.5943.0909.i.i
  %.6045.i.i = load double, ptr %.6044.i.i, align 8, !noalias !53
  %.6049.i.i = getelementptr double, ptr %189, i64 %.5943.0909.i.i
  %.6050.i.i = load double, ptr %.6049.i.i, align 8, !noalias !53
  %.6051.i.i = fmul double %.6045.i.i, %.6050.i.i
  %.6053.i.i = fsub double %total.19.2911.i.i, %.6051.i.i
  %exitcond949.not.i.i = icmp eq i64 %.6012.i.i, %.5670.0914.i.i
  br i1 %exitcond949.not.i.i, label %B1976.i.i, label %B1914.if.i.i

B2066.if.i.i:                                     ; preds = %B2222.i.i, %B2030.i.i
  %lp.6.1927.i.i = phi double [ %.5640.i.i, %B2030.i.i ], [ %.6433.i.i, %B2222.i.i ]
  %.6127.0926.i.i = phi i64 [ %storemerge812.i.i, %B2030.i.i ], [ %.6189.i.i, %B2222.i.i ]
  %.6124.0.in925.i.i = phi i64 [ %.223.i.i110.i, %B2030.i.i ], [ %.6124.0928.i.i, %B2222.i.i ]
  %.6124.0928.i.i = add i64 %.6124.0.in925.i.i, -1
  %.6189.i.i = add nsw i64 %.6127.0926.i.i, -1
  %.6225.i.i = getelementptr double, ptr %189, i64 %.6124.0928.i.i
  %.6226.i.i = load double, ptr %.6225.i.i, align 8, !noalias !53
  %.6229.i.i = icmp slt i64 %.6124.0928.i.i, %.981.i.i
  br i1 %.6229.i.i, label %B2098.i.i, label %B2124.i.i

B2160.if.i.i:                                     ; preds = %B2160.if.i.i, %B2160.if.lr.ph.i.i
  %total.20.2919.i.i = phi double [ %.6253.i.i, %B2160.if.lr.ph.i.i ], [ %.6397.i.i, %B2160.if.i.i ]
  %.6290.0918.i.i = phi i64 [ %.6300.i.i, %B2160.if.lr.ph.i.i ], [ %.6352.i.i, %B2160.if.i.i ]
  %.6287.0917.i.i = phi i64 [ %.6124.0.in925.i.i, %B2160.if.lr.ph.i.i ], [ %.6356.i.i, %B2160.if.i.i ]
  %.6352.i.i = add nsw i64 %.6290.0918.i.i, -1
  %.6356.i.i = add i64 %.6287.0917.i.i, 1
  %.6382.i.i = mul nsw i64 %.6287.0917.i.i, %.223.i.i110.i
  %gep922.i.i = getelementptr double, ptr %invariant.gep921.i.i, i64 %.6382.i.i
  %.6389.i.i = load double, ptr %gep922.i.i, align 8, !noalias !53
  %.6393.i.i = getelementptr double, ptr %193, i64 %.6287.0917.i.i
  %.6394.i.i = load double, ptr %.6393.i.i, align 8, !noalias !53
  %.6395.i.i = fmul double %.6389.i.i, %.6394.i.i
  %.6397.i.i = fsub double %total.20.2919.i.i, %.6395.i.i
  %.6343.i.i = icmp sgt i64 %.6290.0918.i.i, 1
  br i1 %.6343.i.i, label %B2160.if.i.i, label %B2222.i.i

B2512.if.lr.ph.i.i:                               ; preds = %B2572.i.i, %B2474.if.lr.ph.i.i
  %.6971.0936.i.i = phi i64 [ 0, %B2474.if.lr.ph.i.i ], [ %.7040.i.i, %B2572.i.i ]
  %.7192.i.i = mul nuw nsw i64 %.6971.0936.i.i, %.223.i.i110.i
  %206 = getelementptr double, ptr %157, i64 %.7192.i.i
  br label %B2512.if.i.i

B2512.if.i.i:                                     ; preds = %B2512.if.i.i, %B2512.if.lr.ph.i.i
  %total.21.2933.i.i = phi double [ 0.000000e+00, %B2512.if.lr.ph.i.i ], [ %.7206.i.i, %B2512.if.i.i ]
  %.7096.0931.i.i = phi i64 [ 0, %B2512.if.lr.ph.i.i ], [ %.7165.i.i, %B2512.if.i.i ]
  %.7165.i.i = add nuw nsw i64 %.7096.0931.i.i, 1
  %.7197.i.i = getelementptr double, ptr %206, i64 %.7096.0931.i.i
  %.7198.i.i = load double, ptr %.7197.i.i, align 8, !noalias !53
  %.7202.i.i = getelementptr double, ptr %196, i64 %.7096.0931.i.i
  %.7203.i.i = load double, ptr %.7202.i.i, align 8, !noalias !53
  %.7204.i.i = fmul double %.7198.i.i, %.7203.i.i
  %.7206.i.i = fadd double %total.21.2933.i.i, %.7204.i.i
  %exitcond951.not.i.i = icmp eq i64 %.7096.0931.i.i, %.6971.0936.i.i
  br i1 %exitcond951.not.i.i, label %B2572.i.i, label %B2512.if.i.i

effects_forward: ; preds = %B386.loopexit.i.i, %B964.i.i.i, %B62.i.i, %B36.i.i
  %storemerge811.i.i = phi double [ %.3808.i.i.i, %B964.i.i.i ], [ 0.000000e+00, %B36.i.i ], [ 0.000000e+00, %B62.i.i ], [ %lp.5.1.i.i, %B386.loopexit.i.i ]
  %.1977.i = fadd double %.955.i, %storemerge811.i.i
  %.2195.i = getelementptr i8, ptr %218, i64 280
  %.2196.i = load i64, ptr %.2195.i, align 8, !noalias !9
  %.2197.not.i = icmp eq i64 %.2196.i, 0
  br i1 %.2197.not.i, label %B747.i, label %B716.i

B716.i:                                           ; preds = %effects_forward
  %.226.i135.i = load i64, ptr %218, align 8, !noalias !69
  %.439.i.i = load i64, ptr %.237.i.i, align 8, !noalias !69
  %.651.i.i = getelementptr i8, ptr %218, i64 216
  %.652.i.i = load i64, ptr %.651.i.i, align 8, !noalias !69
  %.1820179.not.i.i = icmp slt i64 %.226.i135.i, 1
  br i1 %.1820179.not.i.i, label %B747.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B716.i
  %.1734.i.i = getelementptr i8, ptr %218, i64 320
  %.1735.i.i = load i64, ptr %.1734.i.i, align 8, !noalias !69
  %.1515.i.i = getelementptr i8, ptr %218, i64 312
  %.1516.i.i = load i64, ptr %.1515.i.i, align 8, !noalias !69
  %.1302.i.i = getelementptr i8, ptr %218, i64 304
  %.1303.i137.i = load i64, ptr %.1302.i.i, align 8, !noalias !69
  %.1083.i138.i = getelementptr i8, ptr %218, i64 296
  %.1084.i.i = load i64, ptr %.1083.i138.i, align 8, !noalias !69
  %.870.i139.i = getelementptr i8, ptr %218, i64 288
  %.871.i140.i = load i64, ptr %.870.i139.i, align 8, !noalias !69
  %207 = getelementptr i64, ptr %.63, i64 %.871.i140.i
  %208 = getelementptr double, ptr %.108, i64 %.1735.i.i
  %.1963170.not.i.i = icmp slt i64 %.439.i.i, 1
  %209 = getelementptr i64, ptr %.63, i64 %.1084.i.i
  %210 = getelementptr i64, ptr %.63, i64 %.1303.i137.i
  %211 = getelementptr double, ptr %.108, i64 %.1516.i.i
  %212 = getelementptr double, ptr %.336, i64 %.652.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.1833.i.i, %.226.i135.i
  br i1 %exitcond183.not.i.i, label %B747.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.2022.i.i = getelementptr i64, ptr %209, i64 %.1762.0180.i.i
  %.2023.i.i = load i64, ptr %.2022.i.i, align 8, !noalias !69
  %.2031.i.i = getelementptr i8, ptr %.2022.i.i, i64 8
  %.2032.i.i = load i64, ptr %.2031.i.i, align 8, !noalias !69
  %.2069.i.i = sub i64 %.2032.i.i, %.2023.i.i
  %.2112176.not.i.i = icmp slt i64 %.2069.i.i, 1
  br i1 %.2112176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %213 = getelementptr double, ptr %.336, i64 %.1870.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.2112.i.i = icmp samesign ugt i64 %.2059.0178.i.i, 1
  br i1 %.2112.i.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.1762.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.1833.i.i, %B356.loopexit.i.i ]
  %.1833.i.i = add nuw nsw i64 %.1762.0180.i.i, 1
  %.1865.i.i = getelementptr i64, ptr %207, i64 %.1762.0180.i.i
  %.1866.i.i = load i64, ptr %.1865.i.i, align 8, !noalias !69
  %.1868.i.i = mul nsw i64 %.1866.i.i, %.439.i.i
  %.1870.i.i = add nsw i64 %.1868.i.i, %.652.i.i
  %.1875.i.i = getelementptr double, ptr %208, i64 %.1762.0180.i.i
  %.1876.i.i = load double, ptr %.1875.i.i, align 8, !noalias !69
  br i1 %.1963170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %214 = getelementptr double, ptr %.336, i64 %.1870.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.1907.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.1976.i141.i, %B420.if.i.i ]
  %.1976.i141.i = add nuw nsw i64 %.1907.0171.i.i, 1
  %.2004.i.i = getelementptr double, ptr %214, i64 %.1907.0171.i.i
  %.2005.i.i = load double, ptr %.2004.i.i, align 8, !noalias !69
  %.2007.i.i = fmul double %.1876.i.i, %.2005.i.i
  store double %.2007.i.i, ptr %.2004.i.i, align 8, !noalias !69
  %exitcond.not.i142.i = icmp eq i64 %.439.i.i, %.1976.i141.i
  br i1 %exitcond.not.i142.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.2059.0178.i.i = phi i64 [ %.2069.i.i, %B514.if.lr.ph.i.i ], [ %.2121.i.i, %B514.loopexit.i.i ]
  %.2056.0177.i.i = phi i64 [ %.2023.i.i, %B514.if.lr.ph.i.i ], [ %.2125.i.i, %B514.loopexit.i.i ]
  %.2121.i.i = add nsw i64 %.2059.0178.i.i, -1
  %.2125.i.i = add i64 %.2056.0177.i.i, 1
  %.2162.i.i = getelementptr double, ptr %211, i64 %.2056.0177.i.i
  %.2163.i.i = load double, ptr %.2162.i.i, align 8, !noalias !69
  br i1 %.1963170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.2153.i.i = getelementptr i64, ptr %210, i64 %.2056.0177.i.i
  %.2154.i.i = load i64, ptr %.2153.i.i, align 8, !noalias !69
  %.2156.i.i = mul nsw i64 %.2154.i.i, %.439.i.i
  %215 = getelementptr double, ptr %212, i64 %.2156.i.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.2194.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.2263.i.i, %B582.if.i.i ]
  %.2263.i.i = add nuw nsw i64 %.2194.0174.i.i, 1
  %.2291.i.i = getelementptr double, ptr %213, i64 %.2194.0174.i.i
  %.2292.i.i = load double, ptr %.2291.i.i, align 8, !noalias !69
  %.2296.i.i = getelementptr double, ptr %215, i64 %.2194.0174.i.i
  %.2297.i.i = load double, ptr %.2296.i.i, align 8, !noalias !69
  %.2299.i.i = fmul double %.2163.i.i, %.2297.i.i
  %.2300.i.i = fadd double %.2292.i.i, %.2299.i.i
  store double %.2300.i.i, ptr %.2291.i.i, align 8, !noalias !69
  %exitcond182.not.i.i = icmp eq i64 %.439.i.i, %.2263.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B747.i:                                           ; preds = %B356.loopexit.i.i, %B716.i, %effects_forward, %regions_forward, %states_forward, %B402.i
  %lp.6.1.i = phi double [ %.955.i, %B402.i ], [ %.1683.i, %states_forward ], [ %.1939.i, %regions_forward ], [ %.1977.i, %effects_forward ], [ %.1977.i, %B716.i ], [ %.1977.i, %B356.loopexit.i.i ]
  %exitcond162.not.i = icmp eq i64 %.480.i, %.387.i
  br i1 %exitcond162.not.i, label %before_likelihood, label %B164.if.i

B164.if.i:                                        ; preds = %B747.i, %B164.if.lr.ph.i
  %lp.5.0159.i = phi double [ %.1863.i.i, %B164.if.lr.ph.i ], [ %lp.6.1.i, %B747.i ]
  %.411.0158.i = phi i64 [ 0, %B164.if.lr.ph.i ], [ %.480.i, %B747.i ]
  %.480.i = add nuw nsw i64 %.411.0158.i, 1
  %.604.i = load i64, ptr %.603.i, align 8, !noalias !9
  %.912.i = load i64, ptr %.911.i, align 8, !noalias !9
  %216 = getelementptr i64, ptr %.63, i64 %.912.i
  %.915.i = getelementptr i64, ptr %216, i64 %.411.0158.i
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !9
  %217 = getelementptr i64, ptr %.63, i64 %.604.i
  %.idx.i27 = mul i64 %.916.i, 416
  %218 = getelementptr i8, ptr %217, i64 %.idx.i27
  %.237.i.i = getelementptr i8, ptr %218, i64 8
  %.238.i.i = load i64, ptr %.237.i.i, align 8, !noalias !72
  %.451.i143.i = getelementptr i8, ptr %218, i64 16
  %.452.i144.i = load i64, ptr %.451.i143.i, align 8, !noalias !72
  %.674.i.i = getelementptr i8, ptr %218, i64 40
  %.675.i.i = load i64, ptr %.674.i.i, align 8, !noalias !72
  %.888.i.i = getelementptr i8, ptr %218, i64 48
  %.889.i.i = load i64, ptr %.888.i.i, align 8, !noalias !72
  %.1102.i.i = getelementptr i8, ptr %218, i64 32
  %.1103.i.i = load i64, ptr %.1102.i.i, align 8, !noalias !72
  %.1325.i.i = getelementptr i8, ptr %218, i64 72
  %.1326.i.i = load i64, ptr %.1325.i.i, align 8, !noalias !72
  %.1539.i.i = getelementptr i8, ptr %218, i64 56
  %.1540.i.i = load i64, ptr %.1539.i.i, align 8, !noalias !72
  %.1759.i.i = getelementptr i8, ptr %218, i64 88
  %.1760.i.i = load i64, ptr %.1759.i.i, align 8, !noalias !72
  %.1761.not.i.i = icmp eq i64 %.1760.i.i, 0
  br i1 %.1761.not.i.i, label %B448.i.i, label %B346.i.i

B346.i.i:                                         ; preds = %B164.if.i
  %.1859356.not.i.i = icmp slt i64 %.238.i.i, 1
  br i1 %.1859356.not.i.i, label %factor_forward, label %B368.if.lr.ph.i.i

B368.if.lr.ph.i.i:                                ; preds = %B346.i.i
  %219 = getelementptr double, ptr %.336, i64 %.1326.i.i
  %220 = getelementptr i64, ptr %.63, i64 %.1103.i.i
  %221 = getelementptr double, ptr %.336, i64 %.1540.i.i
  br label %B368.if.i.i

B448.i.i:                                         ; preds = %B164.if.i
  %.1983.i.i = sub i64 %.238.i.i, %.452.i144.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.1983.i.i, i64 0)
  %.2026362.not.i.i = icmp slt i64 %.1983.i.i, 1
  br i1 %.2026362.not.i.i, label %B564.i.i, label %B470.if.lr.ph.i.i

B470.if.lr.ph.i.i:                                ; preds = %B448.i.i
  %.2147359.not.i.i = icmp slt i64 %.238.i.i, 1
  %222 = getelementptr double, ptr %.336, i64 %.1326.i.i
  %223 = getelementptr double, ptr %.336, i64 %.1540.i.i
  br label %B470.if.i.i

B470.loopexit.i.i:                                ; preds = %B498.if.i.i, %B470.if.i.i
  %.2026.i.i = icmp samesign ugt i64 %.1973.0364.i.i, 1
  br i1 %.2026.i.i, label %B470.if.i.i, label %B564.i.i

B564.i.i:                                         ; preds = %B470.loopexit.i.i, %B448.i.i
  %.2301371.not.i.i = icmp slt i64 %.452.i144.i, 1
  br i1 %.2301371.not.i.i, label %B1160.preheader.i.i, label %B590.if.lr.ph.i.i

B590.if.lr.ph.i.i:                                ; preds = %B564.i.i
  %224 = getelementptr i64, ptr %.63, i64 %.1103.i.i
  %225 = getelementptr i64, ptr %.63, i64 %.675.i.i
  %226 = getelementptr double, ptr %.108, i64 %.889.i.i
  %227 = getelementptr double, ptr %.336, i64 %.1326.i.i
  %228 = getelementptr double, ptr %.336, i64 %.1540.i.i
  br label %B590.if.i.i

B1160.preheader.i.i:                              ; preds = %B1070.i.i, %B564.i.i
  %lp.3.0.lcssa.i146.i = phi double [ 0.000000e+00, %B564.i.i ], [ %lp.2.1.lcssa.i.i, %B1070.i.i ]
  br i1 %.2026362.not.i.i, label %factor_forward, label %B1160.if.lr.ph.i.i

B1160.if.lr.ph.i.i:                               ; preds = %B1160.preheader.i.i
  %.3034.i.i = getelementptr i8, ptr %218, i64 80
  %229 = getelementptr i64, ptr %.63, i64 %.1103.i.i
  %230 = getelementptr double, ptr %.336, i64 %.1326.i.i
  %231 = getelementptr double, ptr %.336, i64 %.1540.i.i
  br label %B1160.if.i.i

B688.i.i:                                         ; preds = %B642.if.i.i
  %.2513.i.i = getelementptr double, ptr %.570, i64 %.2501.i.i
  %.2514.i.i = load double, ptr %.2513.i.i, align 8, !noalias !72
  %.2524.i.i = getelementptr double, ptr %240, i64 %.2387.0366.i.i
  %.2525.i.i = load double, ptr %.2524.i.i, align 8, !noalias !72
  %.2532.i.i = tail call double @llvm.fabs.f64(double %.2514.i.i)
  %.2540.i.i = fmul double %.2532.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.2540.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.2540.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.2540.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i148.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.2533.i.i = fsub double 0x3FE62E42FEFA39EF, %.2532.i.i
  %.2526.i.i = fmul double %.2525.i.i, 2.000000e+00
  %.2515.i.i = tail call double @tanh(double %.2514.i.i)
  %.2565.i.i = fsub double %.2533.i.i, %.39.i.i148.i
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
  %.2626.i.i = getelementptr double, ptr %241, i64 %.2387.0366.i.i
  store double %entry.2.2.i.i, ptr %.2626.i.i, align 8, !noalias !72
  %.2630.i.i = fmul double %.2356.i.i, %entry.2.2.i.i
  %.2643.i.i = getelementptr double, ptr %242, i64 %.2387.0366.i.i
  store double %.2630.i.i, ptr %.2643.i.i, align 8, !noalias !72
  %exitcond384.not.i.i = icmp eq i64 %.2456.i.i, %.2245.0372.i.i
  br i1 %exitcond384.not.i.i, label %B1070.i.i, label %B642.if.i.i

B1070.i.i:                                        ; preds = %B1012.i.i, %B590.if.i.i
  %.2657.pre-phi.i.i = phi i64 [ 0, %B590.if.i.i ], [ %.2494.i.i, %B1012.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.3.0374.i.i, %B590.if.i.i ], [ %lp.4.2.i.i, %B1012.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B590.if.i.i ], [ %left.3.2.i.i, %B1012.i.i ]
  %232 = getelementptr double, ptr %227, i64 %.2657.pre-phi.i.i
  %.2664.i.i = getelementptr double, ptr %232, i64 %.2245.0372.i.i
  store double %left.2.1.lcssa.i.i, ptr %.2664.i.i, align 8, !noalias !72
  %.2668.i.i = fmul double %.2356.i.i, %left.2.1.lcssa.i.i
  %233 = getelementptr double, ptr %228, i64 %.2657.pre-phi.i.i
  %.2683.i.i = getelementptr double, ptr %233, i64 %.2245.0372.i.i
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
  %234 = getelementptr double, ptr %219, i64 %.1898.i.i
  %.1903.i.i = getelementptr double, ptr %234, i64 %.1801.0358.i.i
  store double 1.000000e+00, ptr %.1903.i.i, align 8, !noalias !72
  %.1908.i.i = getelementptr i64, ptr %220, i64 %.1801.0358.i.i
  %.1909.i.i = load i64, ptr %.1908.i.i, align 8, !noalias !72
  %.1911.i.i = getelementptr double, ptr %.336, i64 %.1909.i.i
  %.1912.i.i = load double, ptr %.1911.i.i, align 8, !noalias !72
  %235 = getelementptr double, ptr %221, i64 %.1898.i.i
  %.1919.i.i = getelementptr double, ptr %235, i64 %.1801.0358.i.i
  store double %.1912.i.i, ptr %.1919.i.i, align 8, !noalias !72
  %exitcond.not.i145.i = icmp eq i64 %.1872.i.i, %.238.i.i
  br i1 %exitcond.not.i145.i, label %factor_forward, label %B368.if.i.i

B470.if.i.i:                                      ; preds = %B470.loopexit.i.i, %B470.if.lr.ph.i.i
  %.1973.0364.i.i = phi i64 [ %storemerge.i.i, %B470.if.lr.ph.i.i ], [ %.2035.i.i, %B470.loopexit.i.i ]
  %.1970.0363.i.i = phi i64 [ %.452.i144.i, %B470.if.lr.ph.i.i ], [ %.2039.i.i, %B470.loopexit.i.i ]
  %.2035.i.i = add nsw i64 %.1973.0364.i.i, -1
  %.2039.i.i = add i64 %.1970.0363.i.i, 1
  br i1 %.2147359.not.i.i, label %B470.loopexit.i.i, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B470.if.i.i
  %236 = mul nsw i64 %.1970.0363.i.i, %.238.i.i
  %237 = getelementptr double, ptr %222, i64 %236
  %238 = getelementptr double, ptr %223, i64 %236
  br label %B498.if.i.i

B498.if.i.i:                                      ; preds = %B498.if.i.i, %B498.if.lr.ph.i.i
  %.2091.0360.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.2160.i.i, %B498.if.i.i ]
  %.2160.i.i = add nuw nsw i64 %.2091.0360.i.i, 1
  %.2192.i.i = getelementptr double, ptr %237, i64 %.2091.0360.i.i
  store double 0.000000e+00, ptr %.2192.i.i, align 8, !noalias !72
  %.2201.i.i = getelementptr double, ptr %238, i64 %.2091.0360.i.i
  store double 0.000000e+00, ptr %.2201.i.i, align 8, !noalias !72
  %exitcond383.not.i.i = icmp eq i64 %.238.i.i, %.2160.i.i
  br i1 %exitcond383.not.i.i, label %B470.loopexit.i.i, label %B498.if.i.i

B590.if.i.i:                                      ; preds = %B1070.i.i, %B590.if.lr.ph.i.i
  %lp.3.0374.i.i = phi double [ 0.000000e+00, %B590.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B1070.i.i ]
  %.2245.0372.i.i = phi i64 [ 0, %B590.if.lr.ph.i.i ], [ %.2314.i.i, %B1070.i.i ]
  %.2314.i.i = add nuw nsw i64 %.2245.0372.i.i, 1
  %.2352.i.i = getelementptr i64, ptr %224, i64 %.2245.0372.i.i
  %.2353.i.i = load i64, ptr %.2352.i.i, align 8, !noalias !72
  %.2355.i.i = getelementptr double, ptr %.336, i64 %.2353.i.i
  %.2356.i.i = load double, ptr %.2355.i.i, align 8, !noalias !72
  %.2443365.not.i.i = icmp eq i64 %.2245.0372.i.i, 0
  br i1 %.2443365.not.i.i, label %B1070.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B590.if.i.i
  %.2494.i.i = mul nsw i64 %.2245.0372.i.i, %.238.i.i
  %239 = getelementptr i64, ptr %225, i64 %.2494.i.i
  %240 = getelementptr double, ptr %226, i64 %.2494.i.i
  %241 = getelementptr double, ptr %227, i64 %.2494.i.i
  %242 = getelementptr double, ptr %228, i64 %.2494.i.i
  br label %B642.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.lr.ph.i.i, %B1012.i.i
  %left.2.1369.i.i = phi double [ 1.000000e+00, %B642.if.lr.ph.i.i ], [ %left.3.2.i.i, %B1012.i.i ]
  %lp.2.1368.i.i = phi double [ %lp.3.0374.i.i, %B642.if.lr.ph.i.i ], [ %lp.4.2.i.i, %B1012.i.i ]
  %.2387.0366.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.2456.i.i, %B1012.i.i ]
  %.2456.i.i = add nuw nsw i64 %.2387.0366.i.i, 1
  %.2500.i.i = getelementptr i64, ptr %239, i64 %.2387.0366.i.i
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
  %243 = getelementptr i64, ptr %.63, i64 %.3037.i.i
  %.3041.i.i = getelementptr i64, ptr %243, i64 %.3035.i.i
  %.3042.i.i = load i64, ptr %.3041.i.i, align 8, !noalias !72
  %.3047.i.i = getelementptr i64, ptr %229, i64 %.2725.0380.i.i
  %.3048.i.i = load i64, ptr %.3047.i.i, align 8, !noalias !72
  %.3050.i.i = getelementptr double, ptr %.336, i64 %.3048.i.i
  %.3051.i.i = load double, ptr %.3050.i.i, align 8, !noalias !72
  %.3139376.i.i = icmp sgt i64 %.3042.i.i, -1
  br i1 %.3139376.i.i, label %B1272.if.lr.ph.i.i, label %B1160.loopexit.i.i

B1272.if.lr.ph.i.i:                               ; preds = %B1160.if.i.i
  %.3179.i.i = mul nsw i64 %.3042.i.i, %.238.i.i
  %244 = getelementptr double, ptr %230, i64 %.3179.i.i
  %.3188.i.i = mul nsw i64 %.2725.0380.i.i, %.238.i.i
  %245 = getelementptr double, ptr %230, i64 %.3188.i.i
  %246 = getelementptr double, ptr %231, i64 %.3188.i.i
  br label %B1272.if.i.i

B1272.if.i.i:                                     ; preds = %B1272.if.i.i, %B1272.if.lr.ph.i.i
  %.3083.0377.i.i = phi i64 [ 0, %B1272.if.lr.ph.i.i ], [ %.3152.i.i, %B1272.if.i.i ]
  %.3152.i.i = add nuw i64 %.3083.0377.i.i, 1
  %.3184.i.i = getelementptr double, ptr %244, i64 %.3083.0377.i.i
  %.3185.i.i = load double, ptr %.3184.i.i, align 8, !noalias !72
  %.3193.i.i = getelementptr double, ptr %245, i64 %.3083.0377.i.i
  store double %.3185.i.i, ptr %.3193.i.i, align 8, !noalias !72
  %.3205.i147.i = fmul double %.3051.i.i, %.3185.i.i
  %.3213.i.i = getelementptr double, ptr %246, i64 %.3083.0377.i.i
  store double %.3205.i147.i, ptr %.3213.i.i, align 8, !noalias !72
  %exitcond.not.i28 = icmp eq i64 %.3083.0377.i.i, %.3042.i.i
  br i1 %exitcond.not.i28, label %B1160.loopexit.i.i, label %B1272.if.i.i

factor_forward: ; preds = %B368.if.i.i, %B1160.loopexit.i.i, %B1160.preheader.i.i, %B346.i.i
  %storemerge341.i.i = phi double [ %lp.3.0.lcssa.i146.i, %B1160.preheader.i.i ], [ 0.000000e+00, %B346.i.i ], [ %lp.3.0.lcssa.i146.i, %B1160.loopexit.i.i ], [ 0.000000e+00, %B368.if.i.i ]
  %.955.i = fadd double %lp.5.0159.i, %storemerge341.i.i
  %.1173.i = getelementptr i8, ptr %218, i64 368
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
  %.217174.not.i = icmp slt i64 %.135.i, 1
  br i1 %.217174.not.i, label %B286.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %247 = getelementptr i64, ptr %.63, i64 %.95.i
  %.1224.i.i = icmp sgt i64 %.61.i, 0
  %.2377449.not.i.i = icmp slt i64 %.61.i, 1
  br label %B146.if.i

B254.i:                                           ; preds = %B146.if.i
  %.89.i.i = getelementptr i8, ptr %.385.i, i64 24
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !78
  %.155.i.i = getelementptr i8, ptr %.385.i, i64 40
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !78
  %.227.i.i65 = getelementptr i8, ptr %.385.i, i64 48
  %.228.i.i = load i64, ptr %.227.i.i65, align 8, !noalias !78
  %.293.i.i = getelementptr i8, ptr %.385.i, i64 104
  %.294.i.i = load i64, ptr %.293.i.i, align 8, !noalias !78
  %.359.i.i = getelementptr i8, ptr %.385.i, i64 112
  %.360.i.i = load i64, ptr %.359.i.i, align 8, !noalias !78
  %.452436.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.452436.not.i.i, label %B370.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B254.i
  %.557.i.i = getelementptr i8, ptr %.385.i, i64 32
  %248 = getelementptr double, ptr %.336, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700443.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700443.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.385.i, i64 64
  %249 = getelementptr double, ptr %.108, i64 %.228.i.i
  %250 = getelementptr double, ptr %.336, i64 %.360.i.i
  %251 = getelementptr double, ptr %.336, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %251, i64 %.644.0444.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !78
  %exitcond470.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond470.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i = getelementptr i8, ptr %.385.i, i64 96
  %.1044.i.i = load i64, ptr %.1043.i.i, align 8, !noalias !78
  br i1 %.1224.i.i, label %B706.if.lr.ph.i.i, label %B788.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i = getelementptr i8, ptr %.385.i, i64 72
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !78
  %.1109.i.i = getelementptr i8, ptr %.385.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !78
  %252 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %253 = getelementptr double, ptr %.336, i64 %.294.i.i
  %.1319.i.i = icmp sgt i64 %.1176.i.i, -1
  %254 = getelementptr double, ptr %.108, i64 %.1176.i.i
  %255 = getelementptr double, ptr %.336, i64 %.1044.i.i
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i77 = getelementptr double, ptr %254, i64 %.1210.0447.i.i
  %.1329.i.i = load double, ptr %.1328.i.i77, align 8, !noalias !78
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i = fadd double %.1317.i.i, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %255, i64 %.1210.0447.i.i
  store double %.1339.i.i, ptr %.1350.i.i, align 8, !noalias !78
  %exitcond471.not.i.i = icmp eq i64 %.61.i, %.1279.i.i76
  br i1 %exitcond471.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i67 = getelementptr i8, ptr %.385.i, i64 80
  %.1428.i.i68 = load i64, ptr %.1427.i.i67, align 8, !noalias !78
  %.1508463.not.i.i = icmp slt i64 %.1428.i.i68, 1
  br i1 %.1508463.not.i.i, label %B728.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.385.i, i64 88
  %256 = getelementptr double, ptr %.336, i64 %.1044.i.i
  br label %B852.if.i.i

B1256.i.i:                                        ; preds = %B852.if.i.i
  %.444.i.i.i = getelementptr i8, ptr %.1677.i.i, i64 40
  %.445.i.i.i = load i64, ptr %.444.i.i.i, align 8, !noalias !81
  %.52786.not.i.i.i = icmp slt i64 %.445.i.i.i, 1
  br i1 %.52786.not.i.i.i, label %B366.i.i.i, label %B310.if.lr.ph.i.i.i

B310.if.lr.ph.i.i.i:                              ; preds = %B1256.i.i
  %.10136.not.i.i.i.i = icmp slt i64 %.1712.i.i, 1
  %257 = getelementptr double, ptr %.336, i64 %.1925.i.i
  %258 = getelementptr double, ptr %.108, i64 %.1959.i.i
  %259 = getelementptr double, ptr %.336, i64 %.2076.i.i
  br label %B310.if.i.i.i

B366.i.i.i:                                       ; preds = %product, %B1256.i.i
  br i1 %.1224.i.i, label %B392.if.lr.ph.i.i.i, label %B1833.i.i

B392.if.lr.ph.i.i.i:                              ; preds = %B366.i.i.i
  %260 = getelementptr i64, ptr %.63, i64 %.2036.i.i
  %261 = getelementptr double, ptr %.336, i64 %.2076.i.i
  br label %B392.if.i.i.i

B310.if.i.i.i:                                    ; preds = %product, %B310.if.lr.ph.i.i.i
  %.469.088.i.i.i = phi i64 [ 0, %B310.if.lr.ph.i.i.i ], [ %.540.i.i.i, %product ]
  %.540.i.i.i = add nuw nsw i64 %.469.088.i.i.i, 1
  br i1 %.10136.not.i.i.i.i, label %product, label %B30.if.lr.ph.i.i.i.i

B30.if.lr.ph.i.i.i.i:                             ; preds = %B310.if.i.i.i
  %.567.i.i.i = mul nuw nsw i64 %.469.088.i.i.i, %.1712.i.i
  %262 = getelementptr double, ptr %258, i64 %.567.i.i.i
  br label %B30.if.i.i.i.i

B30.if.i.i.i.i:                                   ; preds = %B30.if.i.i.i.i, %B30.if.lr.ph.i.i.i.i
  %total.2.039.i.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i.i ], [ %.151.i.i.i.i, %B30.if.i.i.i.i ]
  %.43.037.i.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i.i.i.i ], [ %.114.i.i.i.i73, %B30.if.i.i.i.i ]
  %.114.i.i.i.i73 = add nuw nsw i64 %.43.037.i.i.i.i, 1
  %.142.i.i.i.i = getelementptr double, ptr %257, i64 %.43.037.i.i.i.i
  %.143.i.i.i.i = load double, ptr %.142.i.i.i.i, align 8, !noalias !84
  %.147.i.i.i.i = getelementptr double, ptr %262, i64 %.43.037.i.i.i.i
  %.148.i.i.i.i = load double, ptr %.147.i.i.i.i, align 8, !noalias !84
  %.149.i.i.i.i = fmul reassoc nsz contract double %.148.i.i.i.i, %.143.i.i.i.i
  %.151.i.i.i.i = fadd reassoc nsz contract double %.149.i.i.i.i, %total.2.039.i.i.i.i
  %exitcond.not.i.i.i.i74 = icmp eq i64 %.114.i.i.i.i73, %.1712.i.i
  br i1 %exitcond.not.i.i.i.i74, label %product, label %B30.if.i.i.i.i

product: ; preds = %B30.if.i.i.i.i, %B310.if.i.i.i
  %total.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B310.if.i.i.i ], [ %.151.i.i.i.i, %B30.if.i.i.i.i ]
  %.601.i.i.i = getelementptr double, ptr %259, i64 %.469.088.i.i.i
  store double %total.2.0.lcssa.i.i.i.i, ptr %.601.i.i.i, align 8, !noalias !81
  %exitcond.not.i.i.i75 = icmp eq i64 %.540.i.i.i, %.445.i.i.i
  br i1 %exitcond.not.i.i.i75, label %B366.i.i.i, label %B310.if.i.i.i

B392.if.i.i.i:                                    ; preds = %B392.if.i.i.i, %B392.if.lr.ph.i.i.i
  %.642.090.i.i.i = phi i64 [ 0, %B392.if.lr.ph.i.i.i ], [ %.711.i.i.i, %B392.if.i.i.i ]
  %.711.i.i.i = add nuw nsw i64 %.642.090.i.i.i, 1
  %.739.i.i.i = getelementptr double, ptr %256, i64 %.642.090.i.i.i
  %.740.i.i.i = load double, ptr %.739.i.i.i, align 8, !noalias !81
  %.744.i.i.i = getelementptr i64, ptr %260, i64 %.642.090.i.i.i
  %.745.i.i.i = load i64, ptr %.744.i.i.i, align 8, !noalias !81
  %.749.i.i.i = getelementptr double, ptr %261, i64 %.745.i.i.i
  %.750.i.i.i = load double, ptr %.749.i.i.i, align 8, !noalias !81
  %.751.i.i.i = fadd double %.740.i.i.i, %.750.i.i.i
  store double %.751.i.i.i, ptr %.739.i.i.i, align 8, !noalias !81
  %exitcond92.not.i.i.i = icmp eq i64 %.711.i.i.i, %.61.i
  br i1 %exitcond92.not.i.i.i, label %B1833.i.i, label %B392.if.i.i.i

B1288.i.i:                                        ; preds = %B852.if.i.i
  switch i64 %.1712.i.i, label %B1646.preheader.i.i [
    i64 1, label %B1322.preheader.i.i
    i64 2, label %B1462.preheader.i.i
  ]

B1462.preheader.i.i:                              ; preds = %B1288.i.i
  br i1 %.2377449.not.i.i, label %B1833.i.i, label %B1462.if.lr.ph.i.i

B1462.if.lr.ph.i.i:                               ; preds = %B1462.preheader.i.i
  %263 = getelementptr i64, ptr %.63, i64 %.2002.i.i
  %264 = getelementptr i64, ptr %.63, i64 %.2036.i.i
  %265 = getelementptr double, ptr %.336, i64 %.1925.i.i
  %266 = getelementptr double, ptr %.108, i64 %.1959.i.i
  br label %B1462.if.i.i

B1322.preheader.i.i:                              ; preds = %B1288.i.i
  br i1 %.2377449.not.i.i, label %B1833.i.i, label %B1322.if.lr.ph.i.i

B1322.if.lr.ph.i.i:                               ; preds = %B1322.preheader.i.i
  %267 = getelementptr i64, ptr %.63, i64 %.2002.i.i
  %268 = getelementptr double, ptr %.336, i64 %.1925.i.i
  %269 = getelementptr i64, ptr %.63, i64 %.2036.i.i
  %270 = getelementptr double, ptr %.108, i64 %.1959.i.i
  br label %B1322.if.i.i

B1646.preheader.i.i:                              ; preds = %B1288.i.i
  br i1 %.2377449.not.i.i, label %B1833.i.i, label %B1646.if.lr.ph.i.i

B1646.if.lr.ph.i.i:                               ; preds = %B1646.preheader.i.i
  %271 = getelementptr i64, ptr %.63, i64 %.2002.i.i
  %272 = getelementptr i64, ptr %.63, i64 %.2036.i.i
  %.2701455.not.i.i = icmp slt i64 %.1712.i.i, 1
  %273 = getelementptr double, ptr %.336, i64 %.1925.i.i
  %274 = getelementptr double, ptr %.108, i64 %.1959.i.i
  br label %B1646.if.i.i

B1782.i.i:                                        ; preds = %B1734.if.i.i, %B1646.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1646.if.i.i ], [ %.2751.i.i, %B1734.if.i.i ]
  %.2769.i.i = getelementptr double, ptr %256, i64 %.2495.0461.i.i
  %.2770.i.i = load double, ptr %.2769.i.i, align 8, !noalias !78
  %.2772.i.i = fadd double %total.5.2.lcssa.i.i, %.2770.i.i
  store double %.2772.i.i, ptr %.2769.i.i, align 8, !noalias !78
  %exitcond475.not.i.i = icmp eq i64 %.61.i, %.2564.i.i
  br i1 %exitcond475.not.i.i, label %B1833.i.i, label %B1646.if.i.i

B1833.i.i:                                        ; preds = %B1462.if.i.i, %B1322.if.i.i, %B1782.i.i, %B392.if.i.i.i, %B1646.preheader.i.i, %B1322.preheader.i.i, %B1462.preheader.i.i, %B366.i.i.i
  %exitcond476.not.i.i = icmp eq i64 %.1521.i.i69, %.1428.i.i68
  br i1 %exitcond476.not.i.i, label %B728.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0438.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i, %B232.if.i.i ]
  %.465.i.i = add nuw nsw i64 %.394.0438.i.i, 1
  %.558.i.i = load i64, ptr %.557.i.i, align 8, !noalias !78
  %275 = getelementptr i64, ptr %.63, i64 %.558.i.i
  %.567.idx.i.i = shl i64 %.394.0438.i.i, 4
  %.567.i.i = getelementptr i8, ptr %275, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !78
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.570, ptr %.336
  %.590.i.i = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !78
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !78
  %.605.i.i = getelementptr double, ptr %248, i64 %.394.0438.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i, align 8, !noalias !78
  %exitcond.not.i.i66 = icmp eq i64 %.90.i.i, %.465.i.i
  br i1 %exitcond.not.i.i66, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0444.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0444.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !78
  %276 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %276, i64 %.644.0444.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !78
  br i1 %.452436.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0444.i.i, %.90.i.i
  %277 = getelementptr double, ptr %249, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1442.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0440.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0440.i.i, 1
  %.940.i.i = getelementptr double, ptr %277, i64 %.839.0440.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !78
  %.945.i.i = getelementptr double, ptr %250, i64 %.839.0440.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !78
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1442.i.i, %.947.i.i
  %exitcond469.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond469.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0447.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i76, %B766.i.i ]
  %.1279.i.i76 = add nuw nsw i64 %.1210.0447.i.i, 1
  %.1311.i.i = getelementptr i64, ptr %252, i64 %.1210.0447.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i, align 8, !noalias !78
  %.1316.i.i = getelementptr double, ptr %253, i64 %.1312.i.i
  %.1317.i.i = load double, ptr %.1316.i.i, align 8, !noalias !78
  br i1 %.1319.i.i, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1833.i.i, %B852.if.lr.ph.i.i
  %.1452.0464.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i69, %B1833.i.i ]
  %.1521.i.i69 = add nuw nsw i64 %.1452.0464.i.i, 1
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !78
  %278 = getelementptr i64, ptr %.63, i64 %.1611.i.i
  %.1677.idx.i.i = mul i64 %.1452.0464.i.i, 56
  %.1677.i.i = getelementptr i8, ptr %278, i64 %.1677.idx.i.i
  %.1678.i.i70 = load i64, ptr %.1677.i.i, align 8, !noalias !78
  %.1711.i.i = getelementptr i8, ptr %.1677.i.i, i64 8
  %.1712.i.i = load i64, ptr %.1711.i.i, align 8, !noalias !78
  %279 = getelementptr i64, ptr %.63, i64 %.1678.i.i70
  %.1924.i.i = getelementptr i8, ptr %279, i64 216
  %.1925.i.i = load i64, ptr %.1924.i.i, align 8, !noalias !78
  %.1958.i.i = getelementptr i8, ptr %.1677.i.i, i64 32
  %.1959.i.i = load i64, ptr %.1958.i.i, align 8, !noalias !78
  %.2001.i.i = getelementptr i8, ptr %.1677.i.i, i64 16
  %.2002.i.i = load i64, ptr %.2001.i.i, align 8, !noalias !78
  %.2035.i.i71 = getelementptr i8, ptr %.1677.i.i, i64 24
  %.2036.i.i = load i64, ptr %.2035.i.i71, align 8, !noalias !78
  %.2075.i.i = getelementptr i8, ptr %.1677.i.i, i64 48
  %.2076.i.i = load i64, ptr %.2075.i.i, align 8, !noalias !78
  %.2077.i.i = icmp sgt i64 %.2076.i.i, -1
  br i1 %.2077.i.i, label %B1256.i.i, label %B1288.i.i

B1322.if.i.i:                                     ; preds = %B1322.if.i.i, %B1322.if.lr.ph.i.i
  %.2154.0453.i.i = phi i64 [ 0, %B1322.if.lr.ph.i.i ], [ %.2223.i.i, %B1322.if.i.i ]
  %.2223.i.i = add nuw nsw i64 %.2154.0453.i.i, 1
  %.2251.i.i = getelementptr double, ptr %256, i64 %.2154.0453.i.i
  %.2252.i.i = load double, ptr %.2251.i.i, align 8, !noalias !78
  %.2256.i.i = getelementptr i64, ptr %267, i64 %.2154.0453.i.i
  %.2257.i.i = load i64, ptr %.2256.i.i, align 8, !noalias !78
  %.2261.i.i = getelementptr double, ptr %268, i64 %.2257.i.i
  %.2262.i.i = load double, ptr %.2261.i.i, align 8, !noalias !78
  %.2266.i.i = getelementptr i64, ptr %269, i64 %.2154.0453.i.i
  %.2267.i.i = load i64, ptr %.2266.i.i, align 8, !noalias !78
  %.2271.i.i = getelementptr double, ptr %270, i64 %.2267.i.i
  %.2272.i.i = load double, ptr %.2271.i.i, align 8, !noalias !78
  %.2273.i.i = fmul double %.2262.i.i, %.2272.i.i
  %.2274.i.i = fadd double %.2252.i.i, %.2273.i.i
  store double %.2274.i.i, ptr %.2251.i.i, align 8, !noalias !78
  %exitcond473.not.i.i = icmp eq i64 %.61.i, %.2223.i.i
  br i1 %exitcond473.not.i.i, label %B1833.i.i, label %B1322.if.i.i

B1462.if.i.i:                                     ; preds = %B1462.if.i.i, %B1462.if.lr.ph.i.i
  %.2321.0450.i.i = phi i64 [ 0, %B1462.if.lr.ph.i.i ], [ %.2390.i.i, %B1462.if.i.i ]
  %.2390.i.i = add nuw nsw i64 %.2321.0450.i.i, 1
  %.2418.i.i = getelementptr i64, ptr %263, i64 %.2321.0450.i.i
  %.2419.i.i = load i64, ptr %.2418.i.i, align 8, !noalias !78
  %.2426.i.i = getelementptr i64, ptr %264, i64 %.2321.0450.i.i
  %.2427.i.i = load i64, ptr %.2426.i.i, align 8, !noalias !78
  %.2434.i.i = getelementptr double, ptr %256, i64 %.2321.0450.i.i
  %.2435.i.i = load double, ptr %.2434.i.i, align 8, !noalias !78
  %.2437.idx.i.i = shl i64 %.2419.i.i, 4
  %.2437.i.i = getelementptr i8, ptr %265, i64 %.2437.idx.i.i
  %.2438.i.i = load double, ptr %.2437.i.i, align 8, !noalias !78
  %.2440.idx.i.i = shl i64 %.2427.i.i, 4
  %.2440.i.i = getelementptr i8, ptr %266, i64 %.2440.idx.i.i
  %.2441.i.i = load double, ptr %.2440.i.i, align 8, !noalias !78
  %.2442.i.i = fmul double %.2438.i.i, %.2441.i.i
  %.2445.i.i = getelementptr i8, ptr %.2437.i.i, i64 8
  %.2446.i.i = load double, ptr %.2445.i.i, align 8, !noalias !78
  %.2449.i.i = getelementptr i8, ptr %.2440.i.i, i64 8
  %.2450.i.i = load double, ptr %.2449.i.i, align 8, !noalias !78
  %.2451.i.i = fmul double %.2446.i.i, %.2450.i.i
  %.2452.i.i = fadd double %.2442.i.i, %.2451.i.i
  %.2453.i.i = fadd double %.2435.i.i, %.2452.i.i
  store double %.2453.i.i, ptr %.2434.i.i, align 8, !noalias !78
  %exitcond472.not.i.i = icmp eq i64 %.61.i, %.2390.i.i
  br i1 %exitcond472.not.i.i, label %B1833.i.i, label %B1462.if.i.i

B1646.if.i.i:                                     ; preds = %B1782.i.i, %B1646.if.lr.ph.i.i
  %.2495.0461.i.i = phi i64 [ 0, %B1646.if.lr.ph.i.i ], [ %.2564.i.i, %B1782.i.i ]
  %.2564.i.i = add nuw nsw i64 %.2495.0461.i.i, 1
  br i1 %.2701455.not.i.i, label %B1782.i.i, label %B1734.if.lr.ph.i.i

B1734.if.lr.ph.i.i:                               ; preds = %B1646.if.i.i
  %.2606.i.i = getelementptr i64, ptr %272, i64 %.2495.0461.i.i
  %.2607.i.i = load i64, ptr %.2606.i.i, align 8, !noalias !78
  %.2609.i.i = mul nsw i64 %.2607.i.i, %.1712.i.i
  %.2596.i.i = getelementptr i64, ptr %271, i64 %.2495.0461.i.i
  %.2597.i.i = load i64, ptr %.2596.i.i, align 8, !noalias !78
  %.2599.i.i72 = mul nsw i64 %.2597.i.i, %.1712.i.i
  %280 = getelementptr double, ptr %273, i64 %.2599.i.i72
  %281 = getelementptr double, ptr %274, i64 %.2609.i.i
  br label %B1734.if.i.i

B1734.if.i.i:                                     ; preds = %B1734.if.i.i, %B1734.if.lr.ph.i.i
  %total.5.2458.i.i = phi double [ 0.000000e+00, %B1734.if.lr.ph.i.i ], [ %.2751.i.i, %B1734.if.i.i ]
  %.2645.0456.i.i = phi i64 [ 0, %B1734.if.lr.ph.i.i ], [ %.2714.i.i, %B1734.if.i.i ]
  %.2714.i.i = add nuw nsw i64 %.2645.0456.i.i, 1
  %.2742.i.i = getelementptr double, ptr %280, i64 %.2645.0456.i.i
  %.2743.i.i = load double, ptr %.2742.i.i, align 8, !noalias !78
  %.2747.i.i = getelementptr double, ptr %281, i64 %.2645.0456.i.i
  %.2748.i.i = load double, ptr %.2747.i.i, align 8, !noalias !78
  %.2749.i.i = fmul double %.2743.i.i, %.2748.i.i
  %.2751.i.i = fadd double %total.5.2458.i.i, %.2749.i.i
  %exitcond474.not.i.i = icmp eq i64 %.1712.i.i, %.2714.i.i
  br i1 %exitcond474.not.i.i, label %B1782.i.i, label %B1734.if.i.i

B286.i:                                           ; preds = %B728.i, %before_likelihood
  %.472.i33 = getelementptr i8, ptr %.60.i29, i64 48
  %.473.i = load i64, ptr %.472.i33, align 8, !noalias !75
  %.474.i = icmp sgt i64 %.473.i, -1
  br i1 %.474.i, label %B344.i, label %B494.i

B344.i:                                           ; preds = %B286.i
  %.58.i.i = load i64, ptr %.60.i29, align 8, !noalias !87
  %.223.i.i44 = load i64, ptr %.134.i, align 8, !noalias !87
  %.305110.not.i.i = icmp slt i64 %.223.i.i44, 1
  br i1 %.305110.not.i.i, label %keep, label %B228.if.lr.ph.i.i

B228.if.lr.ph.i.i:                                ; preds = %B344.i
  %282 = getelementptr i64, ptr %.63, i64 %.473.i
  %.180.i.i = getelementptr i8, ptr %282, i64 16
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !87
  %.91.i.i = load i64, ptr %.94.i, align 8, !noalias !87
  %283 = getelementptr i64, ptr %.63, i64 %.91.i.i
  %.634107.not.i.i = icmp slt i64 %.58.i.i, 1
  br label %B228.if.i.i

B336.i.i:                                         ; preds = %B228.if.i.i
  br i1 %.634107.not.i.i, label %B476.i.i, label %B400.if.lr.ph.i.i

B400.if.lr.ph.i.i:                                ; preds = %B336.i.i
  %.549.i.i = getelementptr i8, ptr %.473.i.i, i64 96
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !87
  %284 = getelementptr double, ptr %.336, i64 %.550.i.i
  %285 = getelementptr double, ptr %.336, i64 %to.3.0113.i.i
  br label %B400.if.i.i

B476.i.i:                                         ; preds = %B400.if.i.i, %B336.i.i
  %.715.i.i = add nsw i64 %to.3.0113.i.i, %.58.i.i
  br label %B614.i.i

B516.i.i:                                         ; preds = %B228.if.i.i
  %.801.i.i = getelementptr i8, ptr %.473.i.i, i64 8
  %.802.i.i = load i64, ptr %.801.i.i, align 8, !noalias !87
  %.821.i.i = getelementptr double, ptr %.468, i64 %.802.i.i
  %.822.i.i = load double, ptr %.821.i.i, align 8, !noalias !87
  %.827.i.i = getelementptr double, ptr %.336, i64 %to.3.0113.i.i
  store double %.822.i.i, ptr %.827.i.i, align 8, !noalias !87
  %.831.i.i = add nsw i64 %to.3.0113.i.i, 1
  br label %B614.i.i

B614.i.i:                                         ; preds = %B228.if.i.i, %B516.i.i, %B476.i.i
  %to.4.1.i.i = phi i64 [ %.715.i.i, %B476.i.i ], [ %.831.i.i, %B516.i.i ], [ %to.3.0113.i.i, %B228.if.i.i ]
  %exitcond114.not.i.i = icmp eq i64 %.318.i.i, %.223.i.i44
  br i1 %exitcond114.not.i.i, label %keep, label %B228.if.i.i

B228.if.i.i:                                      ; preds = %B614.i.i, %B228.if.lr.ph.i.i
  %to.3.0113.i.i = phi i64 [ %.181.i.i, %B228.if.lr.ph.i.i ], [ %to.4.1.i.i, %B614.i.i ]
  %.247.0111.i.i = phi i64 [ 0, %B228.if.lr.ph.i.i ], [ %.318.i.i, %B614.i.i ]
  %.318.i.i = add nuw nsw i64 %.247.0111.i.i, 1
  %.473.idx.i.i = mul i64 %.247.0111.i.i, 120
  %.473.i.i = getelementptr i8, ptr %283, i64 %.473.idx.i.i
  %.474.i.i45 = load i64, ptr %.473.i.i, align 8, !noalias !87
  switch i64 %.474.i.i45, label %B614.i.i [
    i64 0, label %B336.i.i
    i64 1, label %B516.i.i
  ]

B400.if.i.i:                                      ; preds = %B400.if.i.i, %B400.if.lr.ph.i.i
  %.578.0108.i.i = phi i64 [ 0, %B400.if.lr.ph.i.i ], [ %.647.i.i, %B400.if.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.0108.i.i, 1
  %.696.i.i = getelementptr double, ptr %284, i64 %.578.0108.i.i
  %.697.i.i = load double, ptr %.696.i.i, align 8, !noalias !87
  %.704.i.i = getelementptr double, ptr %285, i64 %.578.0108.i.i
  store double %.697.i.i, ptr %.704.i.i, align 8, !noalias !87
  %exitcond.not.i100.i = icmp eq i64 %.58.i.i, %.647.i.i
  br i1 %exitcond.not.i100.i, label %B476.i.i, label %B400.if.i.i

keep: ; preds = %B614.i.i, %B344.i
  %.512.i = tail call double @cells(i64 %.850, ptr nonnull %.336, ptr %.468, ptr nonnull %.336, ptr nonnull %.63, ptr %.108), !noalias !75
  %.547.i = load i64, ptr %.472.i33, align 8, !noalias !75
  %286 = getelementptr i64, ptr %.63, i64 %.547.i
  %.78.i.i = getelementptr i8, ptr %286, i64 8
  %.140.i.i = load i64, ptr %286, align 8, !noalias !90
  %.22251.not.i.i = icmp slt i64 %.140.i.i, 1
  br i1 %.22251.not.i.i, label %B142.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %keep
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !90
  %287 = getelementptr double, ptr %.336, i64 %.79.i.i
  br label %B106.if.i.i

B142.i.i:                                         ; preds = %B106.if.i.i, %keep
  %.334.i.i = getelementptr i8, ptr %286, i64 32
  %.335.i.i = load i64, ptr %.334.i.i, align 8, !noalias !90
  %.336.i.i = icmp sgt i64 %.335.i.i, -1
  br i1 %.336.i.i, label %B196.i.i, label %B220.i.i

B196.i.i:                                         ; preds = %B142.i.i
  %288 = getelementptr i64, ptr %.63, i64 %.335.i.i
  %.347.i.i.i53 = getelementptr i8, ptr %288, i64 8
  %.348.i.i.i = load i64, ptr %.347.i.i.i53, align 8, !noalias !93
  %.1084.i.i.i = getelementptr i8, ptr %286, i64 40
  %.1085.i.i.i = load i64, ptr %.1084.i.i.i, align 8, !noalias !93
  %.1167607.not.i.i.i = icmp slt i64 %.1085.i.i.i, 1
  br i1 %.1167607.not.i.i.i, label %couple, label %B440.if.lr.ph.i.i.i

B440.if.lr.ph.i.i.i:                              ; preds = %B196.i.i
  %.1023.i.i.i = getelementptr i8, ptr %286, i64 72
  %.1024.i.i.i54 = load i64, ptr %.1023.i.i.i, align 8, !noalias !93
  %.956.i.i.i = getelementptr i8, ptr %286, i64 24
  %.957.i.i.i = load i64, ptr %.956.i.i.i, align 8, !noalias !93
  %.898.i.i.i = getelementptr i8, ptr %286, i64 64
  %.899.i.i.i = load i64, ptr %.898.i.i.i, align 8, !noalias !93
  %.840.i.i.i = getelementptr i8, ptr %286, i64 56
  %.841.i.i.i = load i64, ptr %.840.i.i.i, align 8, !noalias !93
  %.773.i.i.i = getelementptr i8, ptr %288, i64 64
  %.774.i.i.i = load i64, ptr %.773.i.i.i, align 8, !noalias !93
  %.560.i.i.i = getelementptr i8, ptr %288, i64 56
  %.561.i.i.i = load i64, ptr %.560.i.i.i, align 8, !noalias !93
  %.129.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !93
  %.1261.i.i.i55 = getelementptr i8, ptr %286, i64 48
  %289 = getelementptr double, ptr %.336, i64 %.561.i.i.i
  %290 = getelementptr double, ptr %.336, i64 %.841.i.i.i
  %291 = getelementptr double, ptr %.336, i64 %.1024.i.i.i54
  %292 = getelementptr double, ptr %.336, i64 %.899.i.i.i
  %293 = getelementptr double, ptr %.336, i64 %.129.i.i.i
  %294 = getelementptr double, ptr %.336, i64 %.957.i.i.i
  %295 = getelementptr double, ptr %.336, i64 %.774.i.i.i
  br label %B440.if.i.i.i

B440.loopexit.i.i.i:                              ; preds = %B1526.loopexit.i.i.i, %B1472.i.i.i
  %exitcond619.not.i.i.i = icmp eq i64 %.1180.i.i.i, %.1085.i.i.i
  br i1 %exitcond619.not.i.i.i, label %couple, label %B440.if.i.i.i

B904.i.i.i:                                       ; preds = %B854.if.i.i.i, %B752.if.i.i.i
  %total.2.3.lcssa.i.i.i = phi double [ 0.000000e+00, %B752.if.i.i.i ], [ %.1785.i.i.i, %B854.if.i.i.i ]
  %.1806.i.i.i = getelementptr double, ptr %310, i64 %.1523.0577.i.i.i
  store double %total.2.3.lcssa.i.i.i, ptr %.1806.i.i.i, align 8, !noalias !93
  %.1818.i.i.i = getelementptr double, ptr %311, i64 %.1523.0577.i.i.i
  store double 0.000000e+00, ptr %.1818.i.i.i, align 8, !noalias !93
  %.1828.i.i.i = getelementptr double, ptr %312, i64 %.1523.0577.i.i.i
  store double 0.000000e+00, ptr %.1828.i.i.i, align 8, !noalias !93
  %.1832.i.i.i = mul nuw nsw i64 %.1523.0577.i.i.i, %.1301.i.i.i
  %gep.i.i.i63 = getelementptr double, ptr %invariant.gep.i.i.i62, i64 %.1832.i.i.i
  store double 0.000000e+00, ptr %gep.i.i.i63, align 8, !noalias !93
  %exitcond.not.i.i105.i = icmp eq i64 %.1523.0577.i.i.i, %.1401.0581.i.i.i
  br i1 %exitcond.not.i.i105.i, label %B1016.i.i.i, label %B752.if.i.i.i

B1016.i.i.i:                                      ; preds = %B904.i.i.i
  %.1470.i.i.i = add nuw nsw i64 %.1401.0581.i.i.i, 1
  %.1857.i.i.i = getelementptr double, ptr %312, i64 %.1401.0581.i.i.i
  store double 1.000000e+00, ptr %.1857.i.i.i, align 8, !noalias !93
  %exitcond612.not.i.i.i = icmp eq i64 %.1301.i.i.i, %.1470.i.i.i
  br i1 %exitcond612.not.i.i.i, label %B64.if.lr.ph.i.i.i.i, label %B752.if.lr.ph.i.i.i

B182.i.i.i.i:                                     ; preds = %B116.if.i.i.i.i, %B64.if.i.i.i.i
  %total.2.2.lcssa.i.i.i.i = phi double [ %.270.i.i.i.i, %B64.if.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.422.i.i.i.i = icmp eq i64 %.40.0145.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %.422.i.i.i.i, label %B294.i.i.i.i, label %B268.i.i.i.i

B268.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.434.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1301.i.i.i
  %296 = getelementptr double, ptr %290, i64 %.434.i.i.i.i
  %.440.i.i.i.i = getelementptr double, ptr %296, i64 %.164.0142.i.i.i.i
  %.441.i.i.i.i = load double, ptr %.440.i.i.i.i, align 8, !noalias !96
  %.446.i.i.i.i = fdiv double %total.2.2.lcssa.i.i.i.i, %.441.i.i.i.i
  store double %.446.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !96
  br label %B64.if.i.i.i.i

B294.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.111.i.i.i.i = add nuw nsw i64 %.40.0145.i.i.i.i, 1
  %.425.i.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i.i)
  store double %.425.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !96
  %.482.i.i.i.i = getelementptr double, ptr %297, i64 %.40.0145.i.i.i.i
  %.483.i.i.i.i = load double, ptr %.482.i.i.i.i, align 8, !noalias !96
  %.484.i.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i.i)
  %.486.i.i.i.i = fadd double %half.2.0147.i.i.i.i, %.484.i.i.i.i
  %exitcond150.not.i.i.i.i = icmp eq i64 %.111.i.i.i.i, %.1301.i.i.i
  br i1 %exitcond150.not.i.i.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i.i.i

B64.if.lr.ph.i.i.i.i:                             ; preds = %B1016.i.i.i, %B294.i.i.i.i
  %half.2.0147.i.i.i.i = phi double [ %.486.i.i.i.i, %B294.i.i.i.i ], [ 0.000000e+00, %B1016.i.i.i ]
  %.40.0145.i.i.i.i = phi i64 [ %.111.i.i.i.i, %B294.i.i.i.i ], [ 0, %B1016.i.i.i ]
  %.263.i.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i.i, %.1301.i.i.i
  %297 = getelementptr double, ptr %290, i64 %.263.i.i.i.i
  br label %B64.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %B64.if.lr.ph.i.i.i.i, %B268.i.i.i.i
  %.164.0142.i.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i.i ], [ %.233.i.i.i.i, %B268.i.i.i.i ]
  %.233.i.i.i.i = add nuw nsw i64 %.164.0142.i.i.i.i, 1
  %.269.i.i.i.i = getelementptr double, ptr %297, i64 %.164.0142.i.i.i.i
  %.270.i.i.i.i = load double, ptr %.269.i.i.i.i, align 8, !noalias !96
  %.354137.not.i.i.i.i = icmp eq i64 %.164.0142.i.i.i.i, 0
  br i1 %.354137.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.lr.ph.i.i.i.i

B116.if.lr.ph.i.i.i.i:                            ; preds = %B64.if.i.i.i.i
  %.403.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1301.i.i.i
  %298 = getelementptr double, ptr %290, i64 %.403.i.i.i.i
  br label %B116.if.i.i.i.i

B116.if.i.i.i.i:                                  ; preds = %B116.if.i.i.i.i, %B116.if.lr.ph.i.i.i.i
  %total.2.2140.i.i.i.i = phi double [ %.270.i.i.i.i, %B116.if.lr.ph.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.298.0138.i.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i.i ], [ %.367.i.i.i.i, %B116.if.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0138.i.i.i.i, 1
  %.399.i.i.i.i = getelementptr double, ptr %297, i64 %.298.0138.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !96
  %.408.i.i.i.i = getelementptr double, ptr %298, i64 %.298.0138.i.i.i.i
  %.409.i.i.i.i = load double, ptr %.408.i.i.i.i, align 8, !noalias !96
  %.410.i.i.i.i = fmul double %.400.i.i.i.i, %.409.i.i.i.i
  %.412.i.i.i.i = fsub double %total.2.2140.i.i.i.i, %.410.i.i.i.i
  %exitcond.not.i.i.i106.i = icmp eq i64 %.367.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %exitcond.not.i.i.i106.i, label %B182.i.i.i.i, label %B116.if.i.i.i.i

cholesky.2: ; preds = %B294.i.i.i.i, %B440.if.i.i.i
  %half.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B440.if.i.i.i ], [ %.486.i.i.i.i, %B294.i.i.i.i ]
  %.1893.i.i.i = sitofp i64 %.1322.i.i.i to double
  %.1894.i.i.i = fmul double %half.2.0.lcssa.i.i.i.i, %.1893.i.i.i
  %.1896.i.i.i = fsub double %lp.3.0610.i.i.i, %.1894.i.i.i
  %.1982593.not.i.i.i = icmp slt i64 %.1322.i.i.i, 1
  br i1 %.1982593.not.i.i.i, label %B1472.i.i.i, label %B1114.if.lr.ph.i.i.i

B1114.if.lr.ph.i.i.i:                             ; preds = %cholesky.2
  %.2103582.not.i.i.i = icmp slt i64 %.1301.i.i.i, 1
  %299 = getelementptr i64, ptr %.63, i64 %.1370.i.i.i
  br label %B1114.if.i.i.i

B1114.loopexit.i.i.i:                             ; preds = %B1254.loopexit.i.i.i, %B1114.if.i.i.i
  %lp.5.2.lcssa.i.i.i = phi double [ %lp.4.1596.i.i.i, %B1114.if.i.i.i ], [ %.2345.i.i.i, %B1254.loopexit.i.i.i ]
  %exitcond616.not.i.i.i = icmp eq i64 %.1995.i.i.i, %.1322.i.i.i
  br i1 %exitcond616.not.i.i.i, label %B1472.i.i.i, label %B1114.if.i.i.i

B172.i.i.i.i:                                     ; preds = %B106.if.i.i.i.i, %B54.if.i.i.i.i
  %.424.pre-phi.i.i.i.i = phi i64 [ 0, %B54.if.i.i.i.i ], [ %.396.i.i.i.i56, %B106.if.i.i.i.i ]
  %total.4.2.lcssa.i.i.i.i = phi double [ %.272.i.i.i.i, %B54.if.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %300 = getelementptr double, ptr %290, i64 %.424.pre-phi.i.i.i.i
  %.430.i.i.i.i = getelementptr double, ptr %300, i64 %.166.0230.i.i.i.i
  %.431.i.i.i.i = load double, ptr %.430.i.i.i.i, align 8, !noalias !99
  %.436.i.i.i.i = fdiv double %total.4.2.lcssa.i.i.i.i, %.431.i.i.i.i
  store double %.436.i.i.i.i, ptr %gep233.i.i.i.i, align 8, !noalias !99
  %exitcond252.not.i.i.i.i = icmp eq i64 %.1301.i.i.i, %.235.i.i.i.i
  br i1 %exitcond252.not.i.i.i.i, label %B266.if.i.i.i.i, label %B54.if.i.i.i.i

B392.i.i.i.i:                                     ; preds = %B326.if.i.i.i.i, %B266.if.i.i.i.i
  %total.5.2.lcssa.i.i.i.i = phi double [ %.587.i.i.i.i, %B266.if.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.741.i.i.i.i = mul nsw i64 %.481.0247.i.i.i.i, %.1301.i.i.i
  %301 = getelementptr double, ptr %290, i64 %.741.i.i.i.i
  %.747.i.i.i.i = getelementptr double, ptr %301, i64 %.481.0247.i.i.i.i
  %.748.i.i.i.i = load double, ptr %.747.i.i.i.i, align 8, !noalias !99
  %.753.i.i.i.i = fdiv double %total.5.2.lcssa.i.i.i.i, %.748.i.i.i.i
  store double %.753.i.i.i.i, ptr %gep249.i.i.i.i, align 8, !noalias !99
  %.537.i.i.i.i = icmp sgt i64 %.484.0246.i.i.i.i, 1
  br i1 %.537.i.i.i.i, label %B266.if.i.i.i.i, label %B1378.if.lr.ph.i.i.i

B54.if.i.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B172.i.i.i.i
  %.166.0230.i.i.i.i = phi i64 [ %.235.i.i.i.i, %B172.i.i.i.i ], [ 0, %B1142.if.i.i.i ]
  %.235.i.i.i.i = add nuw nsw i64 %.166.0230.i.i.i.i, 1
  %gep233.i.i.i.i = getelementptr double, ptr %294, i64 %.166.0230.i.i.i.i
  %.272.i.i.i.i = load double, ptr %gep233.i.i.i.i, align 8, !noalias !99
  %.356225.not.i.i.i.i = icmp eq i64 %.166.0230.i.i.i.i, 0
  br i1 %.356225.not.i.i.i.i, label %B172.i.i.i.i, label %B106.if.lr.ph.i.i.i.i

B106.if.lr.ph.i.i.i.i:                            ; preds = %B54.if.i.i.i.i
  %.396.i.i.i.i56 = mul nuw nsw i64 %.166.0230.i.i.i.i, %.1301.i.i.i
  %302 = getelementptr double, ptr %290, i64 %.396.i.i.i.i56
  br label %B106.if.i.i.i.i

B106.if.i.i.i.i:                                  ; preds = %B106.if.i.i.i.i, %B106.if.lr.ph.i.i.i.i
  %total.4.2228.i.i.i.i = phi double [ %.272.i.i.i.i, %B106.if.lr.ph.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %.300.0226.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i.i ], [ %.369.i.i.i.i, %B106.if.i.i.i.i ]
  %.369.i.i.i.i = add nuw nsw i64 %.300.0226.i.i.i.i, 1
  %.401.i.i.i.i = getelementptr double, ptr %302, i64 %.300.0226.i.i.i.i
  %.402.i.i.i.i = load double, ptr %.401.i.i.i.i, align 8, !noalias !99
  %gep.i.i.i.i = getelementptr double, ptr %294, i64 %.300.0226.i.i.i.i
  %.411.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !99
  %.412.i517.i.i.i = fmul double %.402.i.i.i.i, %.411.i.i.i.i
  %.414.i.i.i.i = fsub double %total.4.2228.i.i.i.i, %.412.i517.i.i.i
  %exitcond.not.i518.i.i.i = icmp eq i64 %.369.i.i.i.i, %.166.0230.i.i.i.i
  br i1 %exitcond.not.i518.i.i.i, label %B172.i.i.i.i, label %B106.if.i.i.i.i

B266.if.i.i.i.i:                                  ; preds = %B172.i.i.i.i, %B392.i.i.i.i
  %.484.0246.i.i.i.i = phi i64 [ %.546.i.i.i.i, %B392.i.i.i.i ], [ %storemerge507.i.i.i, %B172.i.i.i.i ]
  %.481.0.in245.i.i.i.i = phi i64 [ %.481.0247.i.i.i.i, %B392.i.i.i.i ], [ %.1301.i.i.i, %B172.i.i.i.i ]
  %.481.0247.i.i.i.i = add i64 %.481.0.in245.i.i.i.i, -1
  %.546.i.i.i.i = add nsw i64 %.484.0246.i.i.i.i, -1
  %gep249.i.i.i.i = getelementptr double, ptr %294, i64 %.481.0247.i.i.i.i
  %.587.i.i.i.i = load double, ptr %gep249.i.i.i.i, align 8, !noalias !99
  %.630.i.i.i.i = sub i64 %.1301.i.i.i, %.481.0.in245.i.i.i.i
  %.673236.not.i.i.i.i = icmp eq i64 %.630.i.i.i.i, 0
  br i1 %.673236.not.i.i.i.i, label %B392.i.i.i.i, label %B326.if.lr.ph.i.i.i.i

B326.if.lr.ph.i.i.i.i:                            ; preds = %B266.if.i.i.i.i
  %invariant.gep241.i.i.i.i = getelementptr double, ptr %290, i64 %.481.0247.i.i.i.i
  br label %B326.if.i.i.i.i

B326.if.i.i.i.i:                                  ; preds = %B326.if.i.i.i.i, %B326.if.lr.ph.i.i.i.i
  %total.5.2239.i.i.i.i = phi double [ %.587.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.620.0238.i.i.i.i = phi i64 [ %.630.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.682.i.i.i.i, %B326.if.i.i.i.i ]
  %.617.0237.i.i.i.i = phi i64 [ %.481.0.in245.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.686.i.i.i.i57, %B326.if.i.i.i.i ]
  %.682.i.i.i.i = add nsw i64 %.620.0238.i.i.i.i, -1
  %.686.i.i.i.i57 = add i64 %.617.0237.i.i.i.i, 1
  %.712.i.i.i.i = mul nsw i64 %.617.0237.i.i.i.i, %.1301.i.i.i
  %gep242.i.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i.i, i64 %.712.i.i.i.i
  %.719.i.i.i.i = load double, ptr %gep242.i.i.i.i, align 8, !noalias !99
  %gep235.i.i.i.i = getelementptr double, ptr %294, i64 %.617.0237.i.i.i.i
  %.728.i.i.i.i = load double, ptr %gep235.i.i.i.i, align 8, !noalias !99
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
  %.114.i.i.i104.i = add nuw nsw i64 %.43.0254.i.i.i.i, 1
  %exitcond257.not.i.i.i.i = icmp eq i64 %.114.i.i.i104.i, %.1301.i.i.i
  br i1 %exitcond257.not.i.i.i.i, label %solve, label %B26.if.i.i.i.i

B172.i533.i.i.i:                                  ; preds = %B106.if.i524.i.i.i, %B54.if.i519.i.i.i
  %total.4.2.lcssa.i535.i.i.i = phi double [ %.272.i521.i.i.i, %B54.if.i519.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %303 = getelementptr double, ptr %290, i64 %.265.i.i.i.i
  %.430.i536.i.i.i = getelementptr double, ptr %303, i64 %.166.0233.i.i.i.i
  %.431.i537.i.i.i = load double, ptr %.430.i536.i.i.i, align 8, !noalias !102
  %.436.i538.i.i.i = fdiv double %total.4.2.lcssa.i535.i.i.i, %.431.i537.i.i.i
  store double %.436.i538.i.i.i, ptr %gep236.i.i.i.i, align 8, !noalias !102
  %exitcond256.not.i.i.i.i = icmp eq i64 %.1301.i.i.i, %.235.i520.i.i.i
  br i1 %exitcond256.not.i.i.i.i, label %B266.if.i540.i.i.i, label %B54.if.i519.i.i.i

B392.i554.i.i.i:                                  ; preds = %B326.if.i545.i.i.i, %B266.if.i540.i.i.i
  %total.5.2.lcssa.i555.i.i.i = phi double [ %.587.i542.i.i.i, %B266.if.i540.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %304 = getelementptr double, ptr %290, i64 %.580.i.i.i.i59
  %.747.i557.i.i.i = getelementptr double, ptr %304, i64 %.546.i541.i.i.i
  %.748.i558.i.i.i = load double, ptr %.747.i557.i.i.i, align 8, !noalias !102
  %.753.i559.i.i.i = fdiv double %total.5.2.lcssa.i555.i.i.i, %.748.i558.i.i.i
  store double %.753.i559.i.i.i, ptr %gep252.i.i.i.i, align 8, !noalias !102
  %.537.i560.i.i.i = icmp sgt i64 %.484.0249.i.i.i.i, 1
  br i1 %.537.i560.i.i.i, label %B266.if.i540.i.i.i, label %B26.loopexit.i.i.i.i

B26.if.i.i.i.i:                                   ; preds = %B1472.i.i.i, %B26.loopexit.i.i.i.i
  %.43.0254.i.i.i.i = phi i64 [ %.114.i.i.i104.i, %B26.loopexit.i.i.i.i ], [ 0, %B1472.i.i.i ]
  %invariant.gep235.i.i.i.i = getelementptr double, ptr %292, i64 %.43.0254.i.i.i.i
  br label %B54.if.i519.i.i.i

B54.if.i519.i.i.i:                                ; preds = %B26.if.i.i.i.i, %B172.i533.i.i.i
  %.166.0233.i.i.i.i = phi i64 [ 0, %B26.if.i.i.i.i ], [ %.235.i520.i.i.i, %B172.i533.i.i.i ]
  %.235.i520.i.i.i = add nuw nsw i64 %.166.0233.i.i.i.i, 1
  %.265.i.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i.i, %.1301.i.i.i
  %gep236.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.265.i.i.i.i
  %.272.i521.i.i.i = load double, ptr %gep236.i.i.i.i, align 8, !noalias !102
  %.356228.not.i.i.i.i = icmp eq i64 %.166.0233.i.i.i.i, 0
  br i1 %.356228.not.i.i.i.i, label %B172.i533.i.i.i, label %B106.if.lr.ph.i522.i.i.i

B106.if.lr.ph.i522.i.i.i:                         ; preds = %B54.if.i519.i.i.i
  %305 = getelementptr double, ptr %290, i64 %.265.i.i.i.i
  br label %B106.if.i524.i.i.i

B106.if.i524.i.i.i:                               ; preds = %B106.if.i524.i.i.i, %B106.if.lr.ph.i522.i.i.i
  %total.4.2231.i.i.i.i = phi double [ %.272.i521.i.i.i, %B106.if.lr.ph.i522.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %.300.0229.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i522.i.i.i ], [ %.369.i525.i.i.i, %B106.if.i524.i.i.i ]
  %.369.i525.i.i.i = add nuw nsw i64 %.300.0229.i.i.i.i, 1
  %.401.i526.i.i.i = getelementptr double, ptr %305, i64 %.300.0229.i.i.i.i
  %.402.i527.i.i.i = load double, ptr %.401.i526.i.i.i, align 8, !noalias !102
  %.404.i.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i.i, %.1301.i.i.i
  %gep.i528.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.404.i.i.i.i
  %.411.i529.i.i.i = load double, ptr %gep.i528.i.i.i, align 8, !noalias !102
  %.412.i530.i.i.i = fmul double %.402.i527.i.i.i, %.411.i529.i.i.i
  %.414.i531.i.i.i = fsub double %total.4.2231.i.i.i.i, %.412.i530.i.i.i
  %exitcond.not.i532.i.i.i = icmp eq i64 %.369.i525.i.i.i, %.166.0233.i.i.i.i
  br i1 %exitcond.not.i532.i.i.i, label %B172.i533.i.i.i, label %B106.if.i524.i.i.i

B266.if.i540.i.i.i:                               ; preds = %B172.i533.i.i.i, %B392.i554.i.i.i
  %.484.0249.i.i.i.i = phi i64 [ %.546.i541.i.i.i, %B392.i554.i.i.i ], [ %.1301.i.i.i, %B172.i533.i.i.i ]
  %.546.i541.i.i.i = add nsw i64 %.484.0249.i.i.i.i, -1
  %.580.i.i.i.i59 = mul nsw i64 %.546.i541.i.i.i, %.1301.i.i.i
  %gep252.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.580.i.i.i.i59
  %.587.i542.i.i.i = load double, ptr %gep252.i.i.i.i, align 8, !noalias !102
  %.630.i543.i.i.i = sub nuw nsw i64 %.1301.i.i.i, %.484.0249.i.i.i.i
  %.673239.not.i.i.i.i = icmp eq i64 %.630.i543.i.i.i, 0
  br i1 %.673239.not.i.i.i.i, label %B392.i554.i.i.i, label %B326.if.lr.ph.i544.i.i.i

B326.if.lr.ph.i544.i.i.i:                         ; preds = %B266.if.i540.i.i.i
  %invariant.gep244.i.i.i.i = getelementptr double, ptr %290, i64 %.546.i541.i.i.i
  br label %B326.if.i545.i.i.i

B326.if.i545.i.i.i:                               ; preds = %B326.if.i545.i.i.i, %B326.if.lr.ph.i544.i.i.i
  %total.5.2242.i.i.i.i = phi double [ %.587.i542.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %.620.0241.i.i.i.i = phi i64 [ %.630.i543.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.682.i546.i.i.i, %B326.if.i545.i.i.i ]
  %.617.0240.i.i.i.i = phi i64 [ %.484.0249.i.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.686.i547.i.i.i, %B326.if.i545.i.i.i ]
  %.682.i546.i.i.i = add nsw i64 %.620.0241.i.i.i.i, -1
  %.686.i547.i.i.i = add i64 %.617.0240.i.i.i.i, 1
  %.712.i548.i.i.i = mul nsw i64 %.617.0240.i.i.i.i, %.1301.i.i.i
  %gep245.i.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i.i, i64 %.712.i548.i.i.i
  %.719.i549.i.i.i = load double, ptr %gep245.i.i.i.i, align 8, !noalias !102
  %gep238.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.712.i548.i.i.i
  %.728.i550.i.i.i = load double, ptr %gep238.i.i.i.i, align 8, !noalias !102
  %.729.i551.i.i.i = fmul double %.719.i549.i.i.i, %.728.i550.i.i.i
  %.731.i552.i.i.i = fsub double %total.5.2242.i.i.i.i, %.729.i551.i.i.i
  %.673.i553.i.i.i = icmp sgt i64 %.620.0241.i.i.i.i, 1
  br i1 %.673.i553.i.i.i, label %B326.if.i545.i.i.i, label %B392.i554.i.i.i

solve: ; preds = %B26.loopexit.i.i.i.i
  %306 = getelementptr i64, ptr %.63, i64 %.1349.i.i.i
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
  %307 = getelementptr double, ptr %289, i64 %.2865.i.i.i
  br label %B1764.if.i.i.i

B440.if.i.i.i:                                    ; preds = %B440.loopexit.i.i.i, %B440.if.lr.ph.i.i.i
  %lp.3.0610.i.i.i = phi double [ 0.000000e+00, %B440.if.lr.ph.i.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.1109.0609.i.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i.i ], [ %.1180.i.i.i, %B440.loopexit.i.i.i ]
  %.1180.i.i.i = add nuw nsw i64 %.1109.0609.i.i.i, 1
  %.1262.i.i.i = load i64, ptr %.1261.i.i.i55, align 8, !noalias !93
  %308 = getelementptr i64, ptr %.63, i64 %.1262.i.i.i
  %.1300.idx.i.i.i = shl i64 %.1109.0609.i.i.i, 5
  %.1300.i.i.i = getelementptr i8, ptr %308, i64 %.1300.idx.i.i.i
  %.1301.i.i.i = load i64, ptr %.1300.i.i.i, align 8, !noalias !93
  %.1321.i.i.i = getelementptr i8, ptr %.1300.i.i.i, i64 16
  %.1322.i.i.i = load i64, ptr %.1321.i.i.i, align 8, !noalias !93
  %.1348.i.i.i = getelementptr i8, ptr %.1300.i.i.i, i64 8
  %.1349.i.i.i = load i64, ptr %.1348.i.i.i, align 8, !noalias !93
  %.1369.i.i.i = getelementptr i8, ptr %.1300.i.i.i, i64 24
  %.1370.i.i.i = load i64, ptr %.1369.i.i.i, align 8, !noalias !93
  %.1415.i.i.i = icmp sgt i64 %.1301.i.i.i, 0
  %storemerge507.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1301.i.i.i, i64 0)
  br i1 %.1415.i.i.i, label %B718.if.lr.ph.i.i.i, label %cholesky.2

B718.if.lr.ph.i.i.i:                              ; preds = %B440.if.i.i.i
  %309 = getelementptr i64, ptr %.63, i64 %.1349.i.i.i
  br label %B752.if.lr.ph.i.i.i

B752.if.lr.ph.i.i.i:                              ; preds = %B718.if.lr.ph.i.i.i, %B1016.i.i.i
  %.1401.0581.i.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i.i ], [ %.1470.i.i.i, %B1016.i.i.i ]
  %.1624.i.i.i = getelementptr i64, ptr %309, i64 %.1401.0581.i.i.i
  %.1799.i.i.i = mul nuw nsw i64 %.1401.0581.i.i.i, %.1301.i.i.i
  %310 = getelementptr double, ptr %290, i64 %.1799.i.i.i
  %311 = getelementptr double, ptr %291, i64 %.1799.i.i.i
  %312 = getelementptr double, ptr %292, i64 %.1799.i.i.i
  %invariant.gep.i.i.i62 = getelementptr double, ptr %292, i64 %.1401.0581.i.i.i
  br label %B752.if.i.i.i

B752.if.i.i.i:                                    ; preds = %B752.if.lr.ph.i.i.i, %B904.i.i.i
  %.1523.0577.i.i.i = phi i64 [ 0, %B752.if.lr.ph.i.i.i ], [ %.1592.i.i.i, %B904.i.i.i ]
  %.1592.i.i.i = add nuw nsw i64 %.1523.0577.i.i.i, 1
  %.1634.i.i.i = getelementptr i64, ptr %309, i64 %.1523.0577.i.i.i
  %.1635.i.i.i = load i64, ptr %.1634.i.i.i, align 8, !noalias !93
  %.1735572.i.i.i = icmp sgt i64 %.1635.i.i.i, -1
  br i1 %.1735572.i.i.i, label %B854.if.lr.ph.i.i.i, label %B904.i.i.i

B854.if.lr.ph.i.i.i:                              ; preds = %B752.if.i.i.i
  %.1637.i.i.i = mul nsw i64 %.1635.i.i.i, %.348.i.i.i
  %.1625.i.i.i64 = load i64, ptr %.1624.i.i.i, align 8, !noalias !93
  %.1627.i.i.i = mul nsw i64 %.1625.i.i.i64, %.348.i.i.i
  %313 = getelementptr double, ptr %289, i64 %.1627.i.i.i
  %314 = getelementptr double, ptr %289, i64 %.1637.i.i.i
  br label %B854.if.i.i.i

B854.if.i.i.i:                                    ; preds = %B854.if.i.i.i, %B854.if.lr.ph.i.i.i
  %total.2.3575.i.i.i = phi double [ 0.000000e+00, %B854.if.lr.ph.i.i.i ], [ %.1785.i.i.i, %B854.if.i.i.i ]
  %.1679.0573.i.i.i = phi i64 [ 0, %B854.if.lr.ph.i.i.i ], [ %.1748.i.i.i, %B854.if.i.i.i ]
  %.1748.i.i.i = add nuw i64 %.1679.0573.i.i.i, 1
  %.1776.i.i.i = getelementptr double, ptr %313, i64 %.1679.0573.i.i.i
  %.1777.i.i.i = load double, ptr %.1776.i.i.i, align 8, !noalias !93
  %.1781.i.i.i = getelementptr double, ptr %314, i64 %.1679.0573.i.i.i
  %.1782.i.i.i = load double, ptr %.1781.i.i.i, align 8, !noalias !93
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
  %315 = mul nuw nsw i64 %.1926.0594.i.i.i, %.1301.i.i.i
  %316 = getelementptr i64, ptr %299, i64 %315
  br label %B1142.if.i.i.i

B1142.if.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B1142.if.lr.ph.i.i.i
  %.2047.0583.i.i.i = phi i64 [ 0, %B1142.if.lr.ph.i.i.i ], [ %.2116.i.i.i, %B1142.if.i.i.i ]
  %.2116.i.i.i = add nuw nsw i64 %.2047.0583.i.i.i, 1
  %.2148.i.i.i = getelementptr i64, ptr %316, i64 %.2047.0583.i.i.i
  %.2149.i.i.i = load i64, ptr %.2148.i.i.i, align 8, !noalias !93
  %.2153.i.i.i = getelementptr double, ptr %293, i64 %.2149.i.i.i
  %.2154.i.i.i = load double, ptr %.2153.i.i.i, align 8, !noalias !93
  %.2158.i.i.i = getelementptr double, ptr %294, i64 %.2047.0583.i.i.i
  store double %.2154.i.i.i, ptr %.2158.i.i.i, align 8, !noalias !93
  %exitcond613.not.i.i.i = icmp eq i64 %.1301.i.i.i, %.2116.i.i.i
  br i1 %exitcond613.not.i.i.i, label %B54.if.i.i.i.i, label %B1142.if.i.i.i

B1378.if.lr.ph.i.i.i:                             ; preds = %B392.i.i.i.i, %B1254.loopexit.i.i.i
  %lp.5.2591.i.i.i = phi double [ %.2345.i.i.i, %B1254.loopexit.i.i.i ], [ %lp.4.1596.i.i.i, %B392.i.i.i.i ]
  %.2224.0589.i.i.i = phi i64 [ %.2293.i.i.i, %B1254.loopexit.i.i.i ], [ 0, %B392.i.i.i.i ]
  %.2329.i.i.i = getelementptr i64, ptr %316, i64 %.2224.0589.i.i.i
  %.2330.i.i.i = load i64, ptr %.2329.i.i.i, align 8, !noalias !93
  %.2337.i.i.i = getelementptr double, ptr %294, i64 %.2224.0589.i.i.i
  %.2338.i.i.i = load double, ptr %.2337.i.i.i, align 8, !noalias !93
  %.2341.i.i.i = getelementptr double, ptr %293, i64 %.2330.i.i.i
  %.2342.i.i.i = load double, ptr %.2341.i.i.i, align 8, !noalias !93
  store double %.2338.i.i.i, ptr %.2341.i.i.i, align 8, !noalias !93
  %.2481.i.i.i = mul nuw nsw i64 %.2224.0589.i.i.i, %.1301.i.i.i
  %317 = getelementptr double, ptr %291, i64 %.2481.i.i.i
  br label %B1378.if.i.i.i

B1378.if.i.i.i:                                   ; preds = %B1378.if.i.i.i, %B1378.if.lr.ph.i.i.i
  %.2385.0586.i.i.i = phi i64 [ 0, %B1378.if.lr.ph.i.i.i ], [ %.2454.i.i.i58, %B1378.if.i.i.i ]
  %.2454.i.i.i58 = add nuw nsw i64 %.2385.0586.i.i.i, 1
  %.2486.i.i.i = getelementptr double, ptr %317, i64 %.2385.0586.i.i.i
  %.2487.i.i.i = load double, ptr %.2486.i.i.i, align 8, !noalias !93
  %.2493.i.i.i = load double, ptr %.2337.i.i.i, align 8, !noalias !93
  %.2497.i.i.i = getelementptr double, ptr %294, i64 %.2385.0586.i.i.i
  %.2498.i.i.i = load double, ptr %.2497.i.i.i, align 8, !noalias !93
  %.2499.i.i.i = fmul double %.2493.i.i.i, %.2498.i.i.i
  %.2500.i.i.i = fadd double %.2487.i.i.i, %.2499.i.i.i
  store double %.2500.i.i.i, ptr %.2486.i.i.i, align 8, !noalias !93
  %exitcond614.not.i.i.i = icmp eq i64 %.2385.0586.i.i.i, %.2224.0589.i.i.i
  br i1 %exitcond614.not.i.i.i, label %B1254.loopexit.i.i.i, label %B1378.if.i.i.i

B1526.if.i.i.i:                                   ; preds = %B1526.loopexit.i.i.i, %solve
  %.2589.0605.i.i.i = phi i64 [ 0, %solve ], [ %.2658.i.i.i, %B1526.loopexit.i.i.i ]
  %.2690.i.i.i = getelementptr i64, ptr %306, i64 %.2589.0605.i.i.i
  %.2691.i.i.i = load i64, ptr %.2690.i.i.i, align 8, !noalias !93
  %.2693.i.i.i = mul nsw i64 %.2691.i.i.i, %.348.i.i.i
  %.2826.i.i.i = mul nuw nsw i64 %.2589.0605.i.i.i, %.1301.i.i.i
  %318 = getelementptr double, ptr %295, i64 %.2693.i.i.i
  br label %B1580.if.i.i.i

B1580.if.i.i.i:                                   ; preds = %B1526.if.i.i.i, %B1580.loopexit.i.i.i
  %.2723.0602.i.i.i = phi i64 [ 0, %B1526.if.i.i.i ], [ %.2792.i.i.i, %B1580.loopexit.i.i.i ]
  %.2792.i.i.i = add nuw nsw i64 %.2723.0602.i.i.i, 1
  %.2822.not.i.i.i = icmp samesign ult i64 %.2589.0605.i.i.i, %.2723.0602.i.i.i
  %.2828.i.i.i = add nuw nsw i64 %.2723.0602.i.i.i, %.2826.i.i.i
  %.2835.i.i.i = mul nuw nsw i64 %.2723.0602.i.i.i, %.1301.i.i.i
  %.2837.i.i.i = add nuw nsw i64 %.2835.i.i.i, %.2589.0605.i.i.i
  %"$phi1628.3.2.3.i.i.i" = select i1 %.2822.not.i.i.i, i64 %.2837.i.i.i, i64 %.2828.i.i.i
  %.2847.i.i.i = getelementptr double, ptr %291, i64 %"$phi1628.3.2.3.i.i.i"
  %.2848.i.i.i60 = load double, ptr %.2847.i.i.i, align 8, !noalias !93
  %.2852.i.i.i = getelementptr double, ptr %292, i64 %"$phi1628.3.2.3.i.i.i"
  %.2853.i.i.i = load double, ptr %.2852.i.i.i, align 8, !noalias !93
  %.2856.i.i.i = fmul double %.2853.i.i.i, %.1893.i.i.i
  %.2857.i.i.i = fsub double %.2848.i.i.i60, %.2856.i.i.i
  %.2862.i.i.i = getelementptr i64, ptr %306, i64 %.2723.0602.i.i.i
  %.2863.i.i.i = load i64, ptr %.2862.i.i.i, align 8, !noalias !93
  %.2879.i.i.i = load i64, ptr %.2690.i.i.i, align 8, !noalias !93
  %.13.i.i.i.i61 = tail call i64 @llvm.smin.i64(i64 %.2863.i.i.i, i64 %.2879.i.i.i)
  %.2996598.i.i.i = icmp sgt i64 %.13.i.i.i.i61, -1
  br i1 %.2996598.i.i.i, label %B1764.if.lr.ph.i.i.i, label %B1580.loopexit.i.i.i

B1764.if.i.i.i:                                   ; preds = %B1764.if.i.i.i, %B1764.if.lr.ph.i.i.i
  %.2940.0599.i.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i.i ], [ %.3009.i.i.i, %B1764.if.i.i.i ]
  %.3009.i.i.i = add nuw i64 %.2940.0599.i.i.i, 1
  %.3037.i.i.i = getelementptr double, ptr %318, i64 %.2940.0599.i.i.i
  %.3038.i.i.i = load double, ptr %.3037.i.i.i, align 8, !noalias !93
  %.3042.i.i.i = getelementptr double, ptr %307, i64 %.2940.0599.i.i.i
  %.3043.i.i.i = load double, ptr %.3042.i.i.i, align 8, !noalias !93
  %.3045.i.i.i = fmul double %.2857.i.i.i, %.3043.i.i.i
  %.3046.i.i.i = fadd double %.3038.i.i.i, %.3045.i.i.i
  store double %.3046.i.i.i, ptr %.3037.i.i.i, align 8, !noalias !93
  %exitcond55.not.i.i = icmp eq i64 %.2940.0599.i.i.i, %.13.i.i.i.i61
  br i1 %exitcond55.not.i.i, label %B1580.loopexit.i.i.i, label %B1764.if.i.i.i

B220.i.i:                                         ; preds = %B142.i.i
  %.74.i.i.i = load i64, ptr %286, align 8, !noalias !105
  %.310.i.i.i = getelementptr i8, ptr %286, i64 96
  %.311.i.i.i = load i64, ptr %.310.i.i.i, align 8, !noalias !105
  %.367.i.i.i47 = getelementptr i8, ptr %286, i64 80
  %.368.i.i.i = load i64, ptr %.367.i.i.i47, align 8, !noalias !105
  %.379.i.i.i48 = getelementptr double, ptr %.336, i64 %.368.i.i.i
  %.380.i.i.i = load double, ptr %.379.i.i.i48, align 8, !noalias !105
  %.503110.not.i.i.i = icmp slt i64 %.74.i.i.i, 1
  br i1 %.503110.not.i.i.i, label %by_times, label %B312.if.lr.ph.i.i.i

B312.if.lr.ph.i.i.i:                              ; preds = %B220.i.i
  %.253.i.i.i = getelementptr i8, ptr %286, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !105
  %.187.i.i.i = getelementptr i8, ptr %286, i64 24
  %.188.i.i.i = load i64, ptr %.187.i.i.i, align 8, !noalias !105
  %.131.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !105
  %319 = getelementptr i64, ptr %.63, i64 %.254.i.i.i
  %320 = getelementptr double, ptr %.336, i64 %.131.i.i.i
  %321 = getelementptr double, ptr %.336, i64 %.188.i.i.i
  br label %B312.if.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B312.if.i.i.i
  %322 = getelementptr double, ptr %.108, i64 %.311.i.i.i
  br label %B382.if.i.i.i

B438.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.783.i.i.i = fmul double %.737.i.i.i, 5.000000e-01
  %.785.i.i.i = fmul double %.737.i.i.i, %.783.i.i.i
  %.798.i.i.i = getelementptr double, ptr %320, i64 %.731.i.i.i
  store double %.737.i.i.i, ptr %.798.i.i.i, align 8, !noalias !105
  br label %B762.i.i.i

B476.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.824.i.i.i = fcmp une double %.749.i.i102.i, %gap.2.0120.i.i.i
  br i1 %.824.i.i.i, label %B498.i.i.i, label %B544.i.i.i

B498.i.i.i:                                       ; preds = %B476.i.i.i
  %.839.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.749.i.i102.i)
  %.840.i50.i.i = fadd double %.749.i.i102.i, -1.000000e+00
  %.842.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.840.i50.i.i)
  %.843.i.i.i = fmul double %.749.i.i102.i, %.842.i.i.i
  br label %B544.i.i.i

B544.i.i.i:                                       ; preds = %B498.i.i.i, %B476.i.i.i
  %gap.4.1.i.i.i = phi double [ %.749.i.i102.i, %B498.i.i.i ], [ %gap.2.0120.i.i.i, %B476.i.i.i ]
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
  %.890.i.i.i49 = fmul double %.874.i.i.i, %.874.i.i.i
  %.892.i.i.i = fmul double %r.2.1.i.i.i, %.890.i.i.i49
  %.893.i.i.i = fsub double %.887.i.i.i, %.892.i.i.i
  %.898.i47.i.i = fdiv double %r.2.1.i.i.i, %.865.i.i.i
  %.899.i48.i.i = fadd double %.898.i47.i.i, %.893.i.i.i
  %.901.i.i.i50 = fmul double %slope.2.1.i.i.i, %.899.i48.i.i
  %.905.i.i.i = fadd double %by_phi.2.0117.i.i.i, %.901.i.i.i50
  %.914.i.i.i = getelementptr double, ptr %320, i64 %.731.i.i.i
  store double %.874.i.i.i, ptr %.914.i.i.i, align 8, !noalias !105
  %.922.i.i.i = getelementptr double, ptr %320, i64 %before.2.0119.i.i.i
  %.923.i.i.i = load double, ptr %.922.i.i.i, align 8, !noalias !105
  %.925.i.i.i = fmul double %r.2.1.i.i.i, %.874.i.i.i
  %.928.i.i.i = fsub double %.923.i.i.i, %.925.i.i.i
  store double %.928.i.i.i, ptr %.922.i.i.i, align 8, !noalias !105
  br label %B762.i.i.i

B762.i.i.i:                                       ; preds = %B544.i.i.i, %B438.i.i.i
  %by_phi.3.1.i.i.i = phi double [ %by_phi.2.0117.i.i.i, %B438.i.i.i ], [ %.905.i.i.i, %B544.i.i.i ]
  %gap.3.1.i.i.i = phi double [ %gap.2.0120.i.i.i, %B438.i.i.i ], [ %gap.4.1.i.i.i, %B544.i.i.i ]
  %r.4.1.i.i.i = phi double [ %r.3.0121.i.i.i, %B438.i.i.i ], [ %r.2.1.i.i.i, %B544.i.i.i ]
  %slope.4.1.i.i.i = phi double [ %slope.3.0122.i.i.i, %B438.i.i.i ], [ %slope.2.1.i.i.i, %B544.i.i.i ]
  %.785.pn.i.i.i = phi double [ %.785.i.i.i, %B438.i.i.i ], [ %.879.i.i.i, %B544.i.i.i ]
  %lp.4.1.i.i.i51 = fadd double %lp.3.0116.i.i.i, %.785.pn.i.i.i
  %exitcond124.not.i.i.i = icmp eq i64 %.74.i.i.i, %.698.i.i.i
  br i1 %exitcond124.not.i.i.i, label %by_times, label %B382.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B312.if.lr.ph.i.i.i
  %.445.0111.i.i.i = phi i64 [ 0, %B312.if.lr.ph.i.i.i ], [ %.516.i.i.i, %B312.if.i.i.i ]
  %.516.i.i.i = add nuw nsw i64 %.445.0111.i.i.i, 1
  %.544.i.i.i = getelementptr i64, ptr %319, i64 %.445.0111.i.i.i
  %.545.i.i.i = load i64, ptr %.544.i.i.i, align 8, !noalias !105
  %.549.i.i.i = getelementptr double, ptr %320, i64 %.545.i.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !105
  %.554.i.i.i = getelementptr double, ptr %321, i64 %.445.0111.i.i.i
  store double %.550.i.i.i, ptr %.554.i.i.i, align 8, !noalias !105
  %exitcond.not.i46.i.i = icmp eq i64 %.74.i.i.i, %.516.i.i.i
  br i1 %exitcond.not.i46.i.i, label %B382.if.lr.ph.i.i.i, label %B312.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B762.i.i.i, %B382.if.lr.ph.i.i.i
  %slope.3.0122.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %slope.4.1.i.i.i, %B762.i.i.i ]
  %r.3.0121.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %r.4.1.i.i.i, %B762.i.i.i ]
  %gap.2.0120.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %gap.3.1.i.i.i, %B762.i.i.i ]
  %before.2.0119.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B762.i.i.i ]
  %last.2.0118.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %.737.i.i.i, %B762.i.i.i ]
  %by_phi.2.0117.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %lp.3.0116.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i51, %B762.i.i.i ]
  %.629.0114.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.698.i.i.i, %B762.i.i.i ]
  %.698.i.i.i = add nuw nsw i64 %.629.0114.i.i.i, 1
  %.730.i.i.i = getelementptr i64, ptr %319, i64 %.629.0114.i.i.i
  %.731.i.i.i = load i64, ptr %.730.i.i.i, align 8, !noalias !105
  %.736.i.i.i = getelementptr double, ptr %321, i64 %.629.0114.i.i.i
  %.737.i.i.i = load double, ptr %.736.i.i.i, align 8, !noalias !105
  %.748.i.i.i = getelementptr double, ptr %322, i64 %.629.0114.i.i.i
  %.749.i.i102.i = load double, ptr %.748.i.i.i, align 8, !noalias !105
  %.750.i.i103.i = fcmp oeq double %.749.i.i102.i, 0.000000e+00
  br i1 %.750.i.i103.i, label %B438.i.i.i, label %B476.i.i.i

by_times: ; preds = %B762.i.i.i, %B220.i.i
  %lp.3.0.lcssa.i49.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %lp.4.1.i.i.i51, %B762.i.i.i ]
  %by_phi.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %.1001.i.i.i = getelementptr double, ptr %.468, i64 %.368.i.i.i
  %.1002.i.i.i = load double, ptr %.1001.i.i.i, align 8, !noalias !105
  %.1004.i.i.i = fadd double %by_phi.2.0.lcssa.i.i.i, %.1002.i.i.i
  store double %.1004.i.i.i, ptr %.1001.i.i.i, align 8, !noalias !105
  br label %couple

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.164.053.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.235.i.i46, %B106.if.i.i ]
  %.235.i.i46 = add nuw nsw i64 %.164.053.i.i, 1
  %.263.i.i = getelementptr double, ptr %287, i64 %.164.053.i.i
  %.264.i.i = load double, ptr %.263.i.i, align 8, !noalias !90
  %.265.i.i = fneg double %.264.i.i
  store double %.265.i.i, ptr %.263.i.i, align 8, !noalias !90
  %exitcond.not.i101.i = icmp eq i64 %.235.i.i46, %.140.i.i
  br i1 %exitcond.not.i101.i, label %B142.i.i, label %B106.if.i.i

couple: ; preds = %B440.loopexit.i.i.i, %by_times, %B196.i.i
  %storemerge45.i.i = phi double [ %lp.3.0.lcssa.i49.i.i, %by_times ], [ 0.000000e+00, %B196.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.578.i52 = fadd double %storemerge45.i.i, 0.000000e+00
  %.58.i108.i = load i64, ptr %.60.i29, align 8, !noalias !108
  %.223.i110.i = load i64, ptr %.134.i, align 8, !noalias !108
  %.305110.not.i111.i = icmp slt i64 %.223.i110.i, 1
  br i1 %.305110.not.i111.i, label %B494.i, label %B228.if.lr.ph.i112.i

B228.if.lr.ph.i112.i:                             ; preds = %couple
  %.124.i114.i = load i64, ptr %.472.i33, align 8, !noalias !108
  %323 = getelementptr i64, ptr %.63, i64 %.124.i114.i
  %.180.i115.i = getelementptr i8, ptr %323, i64 16
  %.181.i116.i = load i64, ptr %.180.i115.i, align 8, !noalias !108
  %.91.i118.i = load i64, ptr %.94.i, align 8, !noalias !108
  %324 = getelementptr i64, ptr %.63, i64 %.91.i118.i
  %.634107.not.i119.i = icmp slt i64 %.58.i108.i, 1
  br label %B228.if.i120.i

B336.i136.i:                                      ; preds = %B228.if.i120.i
  br i1 %.634107.not.i119.i, label %B476.i144.i, label %B400.if.lr.ph.i137.i

B400.if.lr.ph.i137.i:                             ; preds = %B336.i136.i
  %.549.i138.i = getelementptr i8, ptr %.473.i125.i, i64 96
  %.550.i139.i = load i64, ptr %.549.i138.i, align 8, !noalias !108
  %325 = getelementptr double, ptr %.336, i64 %to.3.0113.i121.i
  %326 = getelementptr double, ptr %.336, i64 %.550.i139.i
  br label %B400.if.i140.i

B476.i144.i:                                      ; preds = %B400.if.i140.i, %B336.i136.i
  %.715.i145.i = add nsw i64 %to.3.0113.i121.i, %.58.i108.i
  br label %B614.i133.i

B516.i127.i:                                      ; preds = %B228.if.i120.i
  %.801.i128.i = getelementptr i8, ptr %.473.i125.i, i64 8
  %.802.i129.i = load i64, ptr %.801.i128.i, align 8, !noalias !108
  %.810.i130.i = getelementptr double, ptr %.336, i64 %to.3.0113.i121.i
  %.811.i131.i = load double, ptr %.810.i130.i, align 8, !noalias !108
  %.814.i.i = getelementptr double, ptr %.468, i64 %.802.i129.i
  store double %.811.i131.i, ptr %.814.i.i, align 8, !noalias !108
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
  %.473.i125.i = getelementptr i8, ptr %324, i64 %.473.idx.i124.i
  %.474.i126.i = load i64, ptr %.473.i125.i, align 8, !noalias !108
  switch i64 %.474.i126.i, label %B614.i133.i [
    i64 0, label %B336.i136.i
    i64 1, label %B516.i127.i
  ]

B400.if.i140.i:                                   ; preds = %B400.if.i140.i, %B400.if.lr.ph.i137.i
  %.578.0108.i141.i = phi i64 [ 0, %B400.if.lr.ph.i137.i ], [ %.647.i142.i, %B400.if.i140.i ]
  %.647.i142.i = add nuw nsw i64 %.578.0108.i141.i, 1
  %.681.i.i = getelementptr double, ptr %325, i64 %.578.0108.i141.i
  %.682.i.i = load double, ptr %.681.i.i, align 8, !noalias !108
  %.689.i.i = getelementptr double, ptr %326, i64 %.578.0108.i141.i
  store double %.682.i.i, ptr %.689.i.i, align 8, !noalias !108
  %exitcond.not.i143.i = icmp eq i64 %.58.i108.i, %.647.i142.i
  br i1 %exitcond.not.i143.i, label %B476.i144.i, label %B400.if.i140.i

B494.i:                                           ; preds = %B614.i133.i, %couple, %B286.i
  %lp.3.0.i = phi double [ 0.000000e+00, %B286.i ], [ %.578.i52, %couple ], [ %.578.i52, %B614.i133.i ]
  %.622.i = tail call double @cells(i64 %.850, ptr nonnull %.336, ptr %.468, ptr nonnull %.336, ptr nonnull %.63, ptr %.108), !noalias !75
  %.667.i = load i64, ptr %.134.i, align 8, !noalias !75
  %.747177.not.i = icmp slt i64 %.667.i, 1
  br i1 %.747177.not.i, label %rows, label %B586.if.lr.ph.i

B586.if.lr.ph.i:                                  ; preds = %B494.i
  %327 = getelementptr i64, ptr %.63, i64 %.95.i
  %.676.i.i = icmp sgt i64 %.61.i, 0
  %.2469519.not.i.i = icmp slt i64 %.61.i, 1
  br label %B586.if.i

B694.i:                                           ; preds = %B586.if.i
  %.89.i146.i = getelementptr i8, ptr %.915.i34, i64 24
  %.90.i147.i = load i64, ptr %.89.i146.i, align 8, !noalias !111
  %.155.i148.i = getelementptr i8, ptr %.915.i34, i64 40
  %.156.i149.i = load i64, ptr %.155.i148.i, align 8, !noalias !111
  %.227.i150.i = getelementptr i8, ptr %.915.i34, i64 48
  %.228.i151.i = load i64, ptr %.227.i150.i, align 8, !noalias !111
  %.293.i152.i = getelementptr i8, ptr %.915.i34, i64 104
  %.294.i153.i = load i64, ptr %.293.i152.i, align 8, !noalias !111
  %.359.i154.i = getelementptr i8, ptr %.915.i34, i64 112
  %.360.i155.i = load i64, ptr %.359.i154.i, align 8, !noalias !111
  %.434.i.i = getelementptr i8, ptr %.915.i34, i64 96
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !111
  %.500.i.i = getelementptr i8, ptr %.915.i34, i64 56
  %.501.i.i = load i64, ptr %.500.i.i, align 8, !noalias !111
  %.590501.not.i.i = icmp slt i64 %.156.i149.i, 1
  br i1 %.590501.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B694.i
  %328 = getelementptr double, ptr %.336, i64 %.294.i153.i
  %329 = shl nuw i64 %.156.i149.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %328, i8 0, i64 %329, i1 false), !noalias !111
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B694.i
  br i1 %.676.i.i, label %B364.if.lr.ph.i.i, label %B424.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %330 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %331 = getelementptr double, ptr %.336, i64 %.294.i153.i
  %332 = getelementptr double, ptr %.336, i64 %.435.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862507.not.i.i = icmp slt i64 %.90.i147.i, 1
  br i1 %.862507.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %333 = getelementptr double, ptr %.336, i64 %.360.i155.i
  %334 = shl nuw i64 %.90.i147.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %333, i8 0, i64 %334, i1 false), !noalias !111
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590501.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %335 = getelementptr double, ptr %.336, i64 %.294.i153.i
  %336 = getelementptr double, ptr %.336, i64 %.360.i155.i
  %337 = getelementptr double, ptr %.108, i64 %.228.i151.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond538.not.i.i = icmp eq i64 %.156.i149.i, %.1005.i.i
  br i1 %exitcond538.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862507.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i36

B642.if.lr.ph.i.i36:                              ; preds = %B642.preheader.i.i
  %.1385.i.i = getelementptr i8, ptr %.915.i34, i64 32
  %338 = getelementptr double, ptr %.336, i64 %.360.i155.i
  br label %B642.if.i.i37

B828.i.i:                                         ; preds = %B642.if.i.i37, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.915.i34, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !111
  %.1600531.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600531.not.i.i, label %B727.i, label %B892.if.lr.ph.i.i

B892.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.1702.i.i = getelementptr i8, ptr %.915.i34, i64 88
  %339 = getelementptr double, ptr %.336, i64 %.435.i.i
  br label %B892.if.i.i

B1296.i.i:                                        ; preds = %B892.if.i.i
  %.452.i.i.i = getelementptr i8, ptr %.1769.i.i38, i64 40
  %.453.i.i.i = load i64, ptr %.452.i.i.i, align 8, !noalias !114
  %.535170.not.i.i.i = icmp slt i64 %.453.i.i.i, 1
  br i1 %.535170.not.i.i.i, label %B334.i.i.i, label %B310.if.lr.ph.i.i160.i

B310.if.lr.ph.i.i160.i:                           ; preds = %B1296.i.i
  %340 = getelementptr double, ptr %.336, i64 %.2168.i.i
  %341 = shl nuw i64 %.453.i.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %340, i8 0, i64 %341, i1 false), !noalias !114
  br label %B334.i.i.i

B334.i.i.i:                                       ; preds = %B310.if.lr.ph.i.i160.i, %B1296.i.i
  br i1 %.676.i.i, label %B360.if.lr.ph.i.i.i, label %B420.i.i.i

B360.if.lr.ph.i.i.i:                              ; preds = %B334.i.i.i
  %342 = getelementptr i64, ptr %.63, i64 %.2128.i.i
  %343 = getelementptr double, ptr %.336, i64 %.2168.i.i
  br label %B360.if.i.i.i

B420.i.i.i:                                       ; preds = %B360.if.i.i.i, %B334.i.i.i
  %.766.i.i.i = load i64, ptr %.452.i.i.i, align 8, !noalias !114
  %.848179.not.i.i.i = icmp slt i64 %.766.i.i.i, 1
  br i1 %.848179.not.i.i.i, label %B1873.i.i, label %B484.if.lr.ph.i.i.i

B484.if.lr.ph.i.i.i:                              ; preds = %B420.i.i.i
  %344 = getelementptr double, ptr %.336, i64 %.2168.i.i
  %.978176.not.i.i.i = icmp slt i64 %.1804.i.i, 1
  %345 = getelementptr double, ptr %.336, i64 %.2017.i.i
  %346 = getelementptr double, ptr %.108, i64 %.2051.i.i
  br label %B484.if.i.i.i

B484.loopexit.i.i.i:                              ; preds = %B526.if.i.i.i, %B484.if.i.i.i
  %exitcond183.not.i.i.i = icmp eq i64 %.861.i.i.i, %.766.i.i.i
  br i1 %exitcond183.not.i.i.i, label %B1873.i.i, label %B484.if.i.i.i

B360.if.i.i.i:                                    ; preds = %B360.if.i.i.i, %B360.if.lr.ph.i.i.i
  %.609.0174.i.i.i = phi i64 [ 0, %B360.if.lr.ph.i.i.i ], [ %.678.i.i.i, %B360.if.i.i.i ]
  %.678.i.i.i = add nuw nsw i64 %.609.0174.i.i.i, 1
  %.706.i.i.i = getelementptr i64, ptr %342, i64 %.609.0174.i.i.i
  %.707.i.i.i = load i64, ptr %.706.i.i.i, align 8, !noalias !114
  %.711.i.i163.i = getelementptr double, ptr %343, i64 %.707.i.i.i
  %.712.i.i.i = load double, ptr %.711.i.i163.i, align 8, !noalias !114
  %.716.i.i.i = getelementptr double, ptr %339, i64 %.609.0174.i.i.i
  %.717.i.i.i = load double, ptr %.716.i.i.i, align 8, !noalias !114
  %.718.i.i.i = fadd double %.712.i.i.i, %.717.i.i.i
  store double %.718.i.i.i, ptr %.711.i.i163.i, align 8, !noalias !114
  %exitcond.not.i.i164.i = icmp eq i64 %.678.i.i.i, %.61.i
  br i1 %exitcond.not.i.i164.i, label %B420.i.i.i, label %B360.if.i.i.i

B484.if.i.i.i:                                    ; preds = %B484.loopexit.i.i.i, %B484.if.lr.ph.i.i.i
  %.792.0180.i.i.i = phi i64 [ 0, %B484.if.lr.ph.i.i.i ], [ %.861.i.i.i, %B484.loopexit.i.i.i ]
  %.861.i.i.i = add nuw nsw i64 %.792.0180.i.i.i, 1
  %.893.i.i161.i = getelementptr double, ptr %344, i64 %.792.0180.i.i.i
  %.894.i.i.i = load double, ptr %.893.i.i161.i, align 8, !noalias !114
  br i1 %.978176.not.i.i.i, label %B484.loopexit.i.i.i, label %B526.if.lr.ph.i.i.i

B526.if.lr.ph.i.i.i:                              ; preds = %B484.if.i.i.i
  %.1023.i.i162.i = mul nuw nsw i64 %.792.0180.i.i.i, %.1804.i.i
  %347 = getelementptr double, ptr %346, i64 %.1023.i.i162.i
  br label %B526.if.i.i.i

B526.if.i.i.i:                                    ; preds = %B526.if.i.i.i, %B526.if.lr.ph.i.i.i
  %.922.0177.i.i.i = phi i64 [ 0, %B526.if.lr.ph.i.i.i ], [ %.991.i.i.i, %B526.if.i.i.i ]
  %.991.i.i.i = add nuw nsw i64 %.922.0177.i.i.i, 1
  %.1019.i.i.i = getelementptr double, ptr %345, i64 %.922.0177.i.i.i
  %.1020.i.i.i = load double, ptr %.1019.i.i.i, align 8, !noalias !114
  %.1028.i.i.i = getelementptr double, ptr %347, i64 %.922.0177.i.i.i
  %.1029.i.i.i = load double, ptr %.1028.i.i.i, align 8, !noalias !114
  %.1031.i.i.i = fmul double %.894.i.i.i, %.1029.i.i.i
  %.1032.i.i.i = fadd double %.1020.i.i.i, %.1031.i.i.i
  store double %.1032.i.i.i, ptr %.1019.i.i.i, align 8, !noalias !114
  %exitcond182.not.i.i.i = icmp eq i64 %.1804.i.i, %.991.i.i.i
  br i1 %exitcond182.not.i.i.i, label %B484.loopexit.i.i.i, label %B526.if.i.i.i

B1328.i.i:                                        ; preds = %B892.if.i.i
  switch i64 %.1804.i.i, label %B1700.preheader.i.i [
    i64 1, label %B1362.preheader.i.i
    i64 2, label %B1500.preheader.i.i
  ]

B1500.preheader.i.i:                              ; preds = %B1328.i.i
  br i1 %.2469519.not.i.i, label %B1873.i.i, label %B1500.if.lr.ph.i.i

B1500.if.lr.ph.i.i:                               ; preds = %B1500.preheader.i.i
  %348 = getelementptr i64, ptr %.63, i64 %.2094.i.i
  %349 = getelementptr i64, ptr %.63, i64 %.2128.i.i
  %350 = getelementptr double, ptr %.336, i64 %.2017.i.i
  %351 = getelementptr double, ptr %.108, i64 %.2051.i.i
  br label %B1500.if.i.i

B1362.preheader.i.i:                              ; preds = %B1328.i.i
  br i1 %.2469519.not.i.i, label %B1873.i.i, label %B1362.if.lr.ph.i.i

B1362.if.lr.ph.i.i:                               ; preds = %B1362.preheader.i.i
  %352 = getelementptr i64, ptr %.63, i64 %.2094.i.i
  %353 = getelementptr double, ptr %.336, i64 %.2017.i.i
  %354 = getelementptr i64, ptr %.63, i64 %.2128.i.i
  %355 = getelementptr double, ptr %.108, i64 %.2051.i.i
  br label %B1362.if.i.i

B1700.preheader.i.i:                              ; preds = %B1328.i.i
  br i1 %.2469519.not.i.i, label %B1873.i.i, label %B1700.if.lr.ph.i.i

B1700.if.lr.ph.i.i:                               ; preds = %B1700.preheader.i.i
  %356 = getelementptr i64, ptr %.63, i64 %.2094.i.i
  %357 = getelementptr i64, ptr %.63, i64 %.2128.i.i
  %.2793525.not.i.i = icmp slt i64 %.1804.i.i, 1
  %358 = getelementptr double, ptr %.336, i64 %.2017.i.i
  %359 = getelementptr double, ptr %.108, i64 %.2051.i.i
  br label %B1700.if.i.i

B1700.loopexit.i.i:                               ; preds = %B1784.if.i.i, %B1700.if.i.i
  %exitcond543.not.i.i = icmp eq i64 %.61.i, %.2659.i.i
  br i1 %exitcond543.not.i.i, label %B1873.i.i, label %B1700.if.i.i

B1873.i.i:                                        ; preds = %B1500.if.i.i, %B1362.if.i.i, %B1700.loopexit.i.i, %B484.loopexit.i.i.i, %B1700.preheader.i.i, %B1362.preheader.i.i, %B1500.preheader.i.i, %B420.i.i.i
  %exitcond544.not.i.i = icmp eq i64 %.1613.i.i, %.1520.i.i
  br i1 %exitcond544.not.i.i, label %B727.i, label %B892.if.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.662.0505.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.731.i.i43, %B364.if.i.i ]
  %.731.i.i43 = add nuw nsw i64 %.662.0505.i.i, 1
  %.759.i.i = getelementptr i64, ptr %330, i64 %.662.0505.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !111
  %.764.i.i = getelementptr double, ptr %331, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !111
  %.769.i.i = getelementptr double, ptr %332, i64 %.662.0505.i.i
  %.770.i.i = load double, ptr %.769.i.i, align 8, !noalias !111
  %.771.i.i = fadd double %.765.i.i, %.770.i.i
  store double %.771.i.i, ptr %.764.i.i, align 8, !noalias !111
  %exitcond.not.i165.i = icmp eq i64 %.61.i, %.731.i.i43
  br i1 %exitcond.not.i165.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0514.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0514.i.i, 1
  %.1037.i.i = getelementptr double, ptr %335, i64 %.936.0514.i.i
  %.1038.i.i = load double, ptr %.1037.i.i, align 8, !noalias !111
  br i1 %.862507.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i = mul nuw nsw i64 %.936.0514.i.i, %.90.i147.i
  %360 = getelementptr double, ptr %337, i64 %.1167.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0511.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0511.i.i, 1
  %.1163.i.i = getelementptr double, ptr %336, i64 %.1066.0511.i.i
  %.1164.i.i = load double, ptr %.1163.i.i, align 8, !noalias !111
  %.1172.i.i = getelementptr double, ptr %360, i64 %.1066.0511.i.i
  %.1173.i.i = load double, ptr %.1172.i.i, align 8, !noalias !111
  %.1175.i156.i = fmul double %.1038.i.i, %.1173.i.i
  %.1176.i157.i = fadd double %.1164.i.i, %.1175.i156.i
  store double %.1176.i157.i, ptr %.1163.i.i, align 8, !noalias !111
  %exitcond537.not.i.i = icmp eq i64 %.90.i147.i, %.1135.i.i
  br i1 %exitcond537.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i37:                                    ; preds = %B642.if.i.i37, %B642.if.lr.ph.i.i36
  %.1224.0517.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i36 ], [ %.1293.i.i, %B642.if.i.i37 ]
  %.1293.i.i = add nuw nsw i64 %.1224.0517.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !111
  %361 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0517.i.i, 4
  %.1395.i.i = getelementptr i8, ptr %361, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !111
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.468
  %.1427.i158.i = getelementptr i8, ptr %.1395.i.i, i64 8
  %.1428.i159.i = load i64, ptr %.1427.i158.i, align 8, !noalias !111
  %.1430.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i159.i
  %.1431.i.i = load double, ptr %.1430.i.i, align 8, !noalias !111
  %.1438.i.i = getelementptr double, ptr %338, i64 %.1224.0517.i.i
  %.1439.i.i = load double, ptr %.1438.i.i, align 8, !noalias !111
  %.1440.i.i = fadd double %.1431.i.i, %.1439.i.i
  store double %.1440.i.i, ptr %.1430.i.i, align 8, !noalias !111
  %exitcond539.not.i.i = icmp eq i64 %.90.i147.i, %.1293.i.i
  br i1 %exitcond539.not.i.i, label %B828.i.i, label %B642.if.i.i37

B892.if.i.i:                                      ; preds = %B1873.i.i, %B892.if.lr.ph.i.i
  %.1544.0532.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i ], [ %.1613.i.i, %B1873.i.i ]
  %.1613.i.i = add nuw nsw i64 %.1544.0532.i.i, 1
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !111
  %362 = getelementptr i64, ptr %.63, i64 %.1703.i.i
  %.1769.idx.i.i = mul i64 %.1544.0532.i.i, 56
  %.1769.i.i38 = getelementptr i8, ptr %362, i64 %.1769.idx.i.i
  %.1770.i.i = load i64, ptr %.1769.i.i38, align 8, !noalias !111
  %.1803.i.i = getelementptr i8, ptr %.1769.i.i38, i64 8
  %.1804.i.i = load i64, ptr %.1803.i.i, align 8, !noalias !111
  %363 = getelementptr i64, ptr %.63, i64 %.1770.i.i
  %.2016.i.i = getelementptr i8, ptr %363, i64 224
  %.2017.i.i = load i64, ptr %.2016.i.i, align 8, !noalias !111
  %.2050.i.i = getelementptr i8, ptr %.1769.i.i38, i64 32
  %.2051.i.i = load i64, ptr %.2050.i.i, align 8, !noalias !111
  %.2093.i.i = getelementptr i8, ptr %.1769.i.i38, i64 16
  %.2094.i.i = load i64, ptr %.2093.i.i, align 8, !noalias !111
  %.2127.i.i = getelementptr i8, ptr %.1769.i.i38, i64 24
  %.2128.i.i = load i64, ptr %.2127.i.i, align 8, !noalias !111
  %.2167.i.i = getelementptr i8, ptr %.1769.i.i38, i64 48
  %.2168.i.i = load i64, ptr %.2167.i.i, align 8, !noalias !111
  %.2169.i.i = icmp sgt i64 %.2168.i.i, -1
  br i1 %.2169.i.i, label %B1296.i.i, label %B1328.i.i

B1362.if.i.i:                                     ; preds = %B1362.if.i.i, %B1362.if.lr.ph.i.i
  %.2246.0523.i.i = phi i64 [ 0, %B1362.if.lr.ph.i.i ], [ %.2315.i.i, %B1362.if.i.i ]
  %.2315.i.i = add nuw nsw i64 %.2246.0523.i.i, 1
  %.2343.i.i = getelementptr i64, ptr %352, i64 %.2246.0523.i.i
  %.2344.i.i = load i64, ptr %.2343.i.i, align 8, !noalias !111
  %.2348.i.i = getelementptr double, ptr %353, i64 %.2344.i.i
  %.2349.i.i = load double, ptr %.2348.i.i, align 8, !noalias !111
  %.2353.i.i42 = getelementptr double, ptr %339, i64 %.2246.0523.i.i
  %.2354.i.i = load double, ptr %.2353.i.i42, align 8, !noalias !111
  %.2358.i.i = getelementptr i64, ptr %354, i64 %.2246.0523.i.i
  %.2359.i.i = load i64, ptr %.2358.i.i, align 8, !noalias !111
  %.2363.i.i = getelementptr double, ptr %355, i64 %.2359.i.i
  %.2364.i.i = load double, ptr %.2363.i.i, align 8, !noalias !111
  %.2365.i.i = fmul double %.2354.i.i, %.2364.i.i
  %.2366.i.i = fadd double %.2349.i.i, %.2365.i.i
  store double %.2366.i.i, ptr %.2348.i.i, align 8, !noalias !111
  %exitcond541.not.i.i = icmp eq i64 %.61.i, %.2315.i.i
  br i1 %exitcond541.not.i.i, label %B1873.i.i, label %B1362.if.i.i

B1500.if.i.i:                                     ; preds = %B1500.if.i.i, %B1500.if.lr.ph.i.i
  %.2413.0520.i.i = phi i64 [ 0, %B1500.if.lr.ph.i.i ], [ %.2482.i.i, %B1500.if.i.i ]
  %.2482.i.i = add nuw nsw i64 %.2413.0520.i.i, 1
  %.2510.i.i = getelementptr i64, ptr %348, i64 %.2413.0520.i.i
  %.2511.i.i = load i64, ptr %.2510.i.i, align 8, !noalias !111
  %.2518.i.i = getelementptr i64, ptr %349, i64 %.2413.0520.i.i
  %.2519.i.i = load i64, ptr %.2518.i.i, align 8, !noalias !111
  %.2526.i.i39 = getelementptr double, ptr %339, i64 %.2413.0520.i.i
  %.2527.i.i = load double, ptr %.2526.i.i39, align 8, !noalias !111
  %.2529.idx.i.i = shl i64 %.2511.i.i, 4
  %.2529.i.i = getelementptr i8, ptr %350, i64 %.2529.idx.i.i
  %.2530.i.i = load double, ptr %.2529.i.i, align 8, !noalias !111
  %.2532.idx.i.i = shl i64 %.2519.i.i, 4
  %.2532.i.i40 = getelementptr i8, ptr %351, i64 %.2532.idx.i.i
  %.2533.i.i41 = load double, ptr %.2532.i.i40, align 8, !noalias !111
  %.2534.i.i = fmul double %.2527.i.i, %.2533.i.i41
  %.2535.i.i = fadd double %.2530.i.i, %.2534.i.i
  store double %.2535.i.i, ptr %.2529.i.i, align 8, !noalias !111
  %.2541.i.i = getelementptr i8, ptr %.2529.i.i, i64 8
  %.2542.i.i = load double, ptr %.2541.i.i, align 8, !noalias !111
  %.2545.i.i = getelementptr i8, ptr %.2532.i.i40, i64 8
  %.2546.i.i = load double, ptr %.2545.i.i, align 8, !noalias !111
  %.2547.i.i = fmul double %.2527.i.i, %.2546.i.i
  %.2548.i.i = fadd double %.2542.i.i, %.2547.i.i
  store double %.2548.i.i, ptr %.2541.i.i, align 8, !noalias !111
  %exitcond540.not.i.i = icmp eq i64 %.61.i, %.2482.i.i
  br i1 %exitcond540.not.i.i, label %B1873.i.i, label %B1500.if.i.i

B1700.if.i.i:                                     ; preds = %B1700.loopexit.i.i, %B1700.if.lr.ph.i.i
  %.2590.0529.i.i = phi i64 [ 0, %B1700.if.lr.ph.i.i ], [ %.2659.i.i, %B1700.loopexit.i.i ]
  %.2659.i.i = add nuw nsw i64 %.2590.0529.i.i, 1
  br i1 %.2793525.not.i.i, label %B1700.loopexit.i.i, label %B1784.if.lr.ph.i.i

B1784.if.lr.ph.i.i:                               ; preds = %B1700.if.i.i
  %.2701.i.i = getelementptr i64, ptr %357, i64 %.2590.0529.i.i
  %.2702.i.i = load i64, ptr %.2701.i.i, align 8, !noalias !111
  %.2704.i.i = mul nsw i64 %.2702.i.i, %.1804.i.i
  %.2691.i.i = getelementptr i64, ptr %356, i64 %.2590.0529.i.i
  %.2692.i.i = load i64, ptr %.2691.i.i, align 8, !noalias !111
  %.2694.i.i = mul nsw i64 %.2692.i.i, %.1804.i.i
  %364 = getelementptr double, ptr %358, i64 %.2694.i.i
  %.2840.i.i = getelementptr double, ptr %339, i64 %.2590.0529.i.i
  %365 = getelementptr double, ptr %359, i64 %.2704.i.i
  br label %B1784.if.i.i

B1784.if.i.i:                                     ; preds = %B1784.if.i.i, %B1784.if.lr.ph.i.i
  %.2737.0526.i.i = phi i64 [ 0, %B1784.if.lr.ph.i.i ], [ %.2806.i.i, %B1784.if.i.i ]
  %.2806.i.i = add nuw nsw i64 %.2737.0526.i.i, 1
  %.2834.i.i = getelementptr double, ptr %364, i64 %.2737.0526.i.i
  %.2835.i.i = load double, ptr %.2834.i.i, align 8, !noalias !111
  %.2841.i.i = load double, ptr %.2840.i.i, align 8, !noalias !111
  %.2845.i.i = getelementptr double, ptr %365, i64 %.2737.0526.i.i
  %.2846.i.i = load double, ptr %.2845.i.i, align 8, !noalias !111
  %.2847.i.i = fmul double %.2841.i.i, %.2846.i.i
  %.2848.i.i = fadd double %.2835.i.i, %.2847.i.i
  store double %.2848.i.i, ptr %.2834.i.i, align 8, !noalias !111
  %exitcond542.not.i.i = icmp eq i64 %.1804.i.i, %.2806.i.i
  br i1 %exitcond542.not.i.i, label %B1700.loopexit.i.i, label %B1784.if.i.i

B727.i:                                           ; preds = %B1873.i.i, %B586.if.i, %B828.i.i
  %exitcond186.not.i = icmp eq i64 %.760.i, %.667.i
  br i1 %exitcond186.not.i, label %rows, label %B586.if.i

B728.i:                                           ; preds = %B1833.i.i, %B146.if.i, %B788.i.i
  %exitcond.not.i32 = icmp eq i64 %.230.i, %.135.i
  br i1 %exitcond.not.i32, label %B286.i, label %B146.if.i

B146.if.i:                                        ; preds = %B728.i, %B146.if.lr.ph.i
  %.159.0176.i = phi i64 [ 0, %B146.if.lr.ph.i ], [ %.230.i, %B728.i ]
  %.230.i = add nuw nsw i64 %.159.0176.i, 1
  %.385.idx.i = mul i64 %.159.0176.i, 120
  %.385.i = getelementptr i8, ptr %247, i64 %.385.idx.i
  %.386.i30 = load i64, ptr %.385.i, align 8, !noalias !75
  %.387.i31 = icmp eq i64 %.386.i30, 0
  br i1 %.387.i31, label %B254.i, label %B728.i

B586.if.i:                                        ; preds = %B727.i, %B586.if.lr.ph.i
  %.691.0178.i = phi i64 [ 0, %B586.if.lr.ph.i ], [ %.760.i, %B727.i ]
  %.760.i = add nuw nsw i64 %.691.0178.i, 1
  %.915.idx.i = mul i64 %.691.0178.i, 120
  %.915.i34 = getelementptr i8, ptr %327, i64 %.915.idx.i
  %.916.i35 = load i64, ptr %.915.i34, align 8, !noalias !75
  %.917.i = icmp eq i64 %.916.i35, 0
  br i1 %.917.i, label %B694.i, label %B727.i

rows: ; preds = %B727.i, %B494.i
  %.626.i = fadd double %lp.3.0.i, %.622.i
  %.882 = fadd double %lp.5.0.lcssa.i, %.626.i
  %.124.i83 = load i64, ptr %.386.i, align 8, !noalias !117
  %.207120.not.i = icmp slt i64 %.124.i83, 1
  br i1 %.207120.not.i, label %B660.i, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %rows
  %.343.i = getelementptr i8, ptr %.63, i64 112
  %.651.i = getelementptr i8, ptr %.63, i64 136
  br label %B70.if.i

B260.i:                                           ; preds = %B70.if.i
  %.1094.i = getelementptr i8, ptr %534, i64 368
  %.1095.i = load i64, ptr %.1094.i, align 8, !noalias !117
  %.1096.i = icmp sgt i64 %.1095.i, -1
  br i1 %.1096.i, label %B310.i, label %B354.i

B310.i:                                           ; preds = %B260.i
  %.238.i.i374 = getelementptr i8, ptr %534, i64 376
  %.239.i.i = load i64, ptr %.238.i.i374, align 8, !noalias !120
  %.452.i.i375 = getelementptr i8, ptr %534, i64 56
  %.453.i.i = load i64, ptr %.452.i.i375, align 8, !noalias !120
  %.455.i.i = getelementptr double, ptr %.336, i64 %.453.i.i
  %.456.i.i = load double, ptr %.455.i.i, align 8, !noalias !120
  %.903.i.i376 = getelementptr i8, ptr %534, i64 120
  %.904.i.i377 = load i64, ptr %.903.i.i376, align 8, !noalias !120
  %366 = getelementptr i64, ptr %.63, i64 %.904.i.i377
  %.907.i.i = getelementptr i8, ptr %366, i64 8
  %.908.i.i378 = load i64, ptr %.907.i.i, align 8, !noalias !120
  %.1788.i.i = getelementptr i8, ptr %534, i64 384
  %.1789.i.i = load i64, ptr %.1788.i.i, align 8, !noalias !120
  %.1871290.not.i.i = icmp slt i64 %.1789.i.i, 1
  br i1 %.1871290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B310.i
  %.1555.i.i379 = getelementptr i8, ptr %534, i64 272
  %.1556.i.i = load i64, ptr %.1555.i.i379, align 8, !noalias !120
  %.1341.i.i = getelementptr i8, ptr %534, i64 408
  %.1342.i.i = load i64, ptr %.1341.i.i, align 8, !noalias !120
  %.1121.i.i = getelementptr i8, ptr %534, i64 128
  %.1122.i.i = load i64, ptr %.1121.i.i, align 8, !noalias !120
  %.669.i.i380 = getelementptr i8, ptr %534, i64 400
  %.670.i.i = load i64, ptr %.669.i.i380, align 8, !noalias !120
  %.2129.i.i = getelementptr i8, ptr %534, i64 104
  %.2344.i.i381 = getelementptr i8, ptr %534, i64 136
  %.2561.i.i = getelementptr i8, ptr %534, i64 240
  %.2776.i.i = getelementptr i8, ptr %534, i64 248
  %.2997.i.i = getelementptr i8, ptr %534, i64 256
  %.3212.i.i = getelementptr i8, ptr %534, i64 232
  %.3427.i.i = getelementptr i8, ptr %534, i64 224
  %367 = getelementptr double, ptr %.336, i64 %.1556.i.i
  %.3673.idx.i.i = shl i64 %.239.i.i, 4
  %.3673.i.i = getelementptr i8, ptr %367, i64 %.3673.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.239.i.i, i64 0)
  %.3755276.not.i.i = icmp slt i64 %.239.i.i, 1
  %.3839.i.i382 = fmul double %.456.i.i, %.456.i.i
  %.3863.i.i = add nsw i64 %.239.i.i, -1
  %368 = getelementptr double, ptr %.336, i64 %.670.i.i
  %369 = getelementptr double, ptr %368, i64 %.239.i.i
  %370 = getelementptr double, ptr %367, i64 %.239.i.i
  %371 = getelementptr double, ptr %.336, i64 %.1342.i.i
  %.4453281.not.i.i = icmp slt i64 %.908.i.i378, 1
  %372 = getelementptr i64, ptr %.63, i64 %.1122.i.i
  %.3901.i.i = getelementptr double, ptr %370, i64 %.3863.i.i
  %.3911.i.i = getelementptr double, ptr %367, i64 %.3863.i.i
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4367.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1884.i.i, %.1789.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.3872.i.i = tail call double @sqrt(double %.3858.i.i)
  %.3876.i.i = fmul double %.3825.i.i, %.3872.i.i
  store double %.3876.i.i, ptr %.3881.i.i, align 8, !noalias !120
  %.3884.i.i = fmul double %.3825.i.i, 5.000000e-01
  %.3890.i.i = load double, ptr %.3889.i.i, align 8, !noalias !120
  %.3891.i.i = fmul double %.3884.i.i, %.3890.i.i
  %.3895.i.i = fdiv double %.3891.i.i, %.3872.i.i
  store double %.3825.i.i, ptr %.3901.i.i, align 8, !noalias !120
  store double %.3895.i.i, ptr %.3911.i.i, align 8, !noalias !120
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %373 = getelementptr double, ptr %368, i64 %.3699.0277.i.i
  %.3919.i.i = getelementptr i8, ptr %373, i64 8
  %.3920.i.i = load double, ptr %.3919.i.i, align 8, !noalias !120
  %374 = getelementptr double, ptr %369, i64 %.3699.0277.i.i
  %.3928.i.i387 = getelementptr i8, ptr %374, i64 8
  %.3929.i.i = load double, ptr %.3928.i.i387, align 8, !noalias !120
  %.3935.i.i388 = getelementptr i8, ptr %.3835.i.i, i64 8
  %.3936.i.i = load double, ptr %.3935.i.i388, align 8, !noalias !120
  %.3941.i.i = getelementptr double, ptr %390, i64 %.3699.0277.i.i
  %.3942.i.i = load double, ptr %.3941.i.i, align 8, !noalias !120
  %.3972.i.i = getelementptr i8, ptr %.3806.i.i, i64 8
  %.3973.i.i = load double, ptr %.3972.i.i, align 8, !noalias !120
  %.3974.i.i389 = fmul double %.3920.i.i, %.3942.i.i
  %.3975.i.i = fsub double %.3973.i.i, %.3974.i.i389
  %.3980.i.i = fdiv double %.3858.i.i, %.3936.i.i
  %.3983.i.i = tail call double @sqrt(double %.3980.i.i)
  %.3986.i.i390 = add nsw i64 %.3699.0277.i.i, %.3653.i.i
  %.3988.i.i391 = getelementptr double, ptr %.570, i64 %.3986.i.i390
  %.3989.i.i = load double, ptr %.3988.i.i391, align 8, !noalias !120
  %.3990.i.i = fmul double %.3929.i.i, %.3975.i.i
  %.3994.i.i392 = fdiv double %.3990.i.i, %.3936.i.i
  %.3995.i.i393 = fmul double %.3920.i.i, %.3983.i.i
  %.3996.i.i394 = fmul double %.3995.i.i393, %.3989.i.i
  %.3997.i.i395 = fsub double %.3994.i.i392, %.3996.i.i394
  %.3999.i.i = fmul double %.3825.i.i, %.3920.i.i
  %.4000.i.i = fmul double %.3999.i.i, %.3983.i.i
  %.4001.i.i = fmul double %.3983.i.i, %.4000.i.i
  %.4002.i.i = fmul double %.3929.i.i, %.3997.i.i395
  %.4006.i.i = fdiv double %.4002.i.i, %.3936.i.i
  %.4007.i.i = fsub double %.4001.i.i, %.4006.i.i
  %.4009.i.i = fmul double %.3825.i.i, %.3929.i.i
  %.4010.i.i = fmul double %.4009.i.i, %.3989.i.i
  %.4011.i.i = fmul double %.3920.i.i, %.3997.i.i395
  %.4012.i.i = fmul double %.3989.i.i, %.4011.i.i
  %.4013.i.i = fadd double %.4010.i.i, %.4012.i.i
  %.4016.i.i = fmul double %.3999.i.i, %.3975.i.i
  %.4017.i.i = fmul double %.4013.i.i, 5.000000e-01
  %.4021.i.i = fdiv double %.4017.i.i, %.3983.i.i
  %.4022.i.i = fadd double %.4016.i.i, %.4021.i.i
  %.4026.i.i396 = fadd double %.4009.i.i, %.4011.i.i
  %.4027.i.i = fmul double %.3983.i.i, %.4026.i.i396
  %.4032.i.i = getelementptr double, ptr %arg.grad, i64 %.3986.i.i390
  store double %.4027.i.i, ptr %.4032.i.i, align 8, !noalias !120
  %.4034.i.i397 = fmul double %.3920.i.i, %.4007.i.i
  %.4036.i.i = fsub double %.3825.i.i, %.4034.i.i397
  %.4041.i.i398 = getelementptr double, ptr %370, i64 %.3699.0277.i.i
  store double %.4036.i.i, ptr %.4041.i.i398, align 8, !noalias !120
  %.4046.i.i399 = fdiv double %.4022.i.i, %.3936.i.i
  %.4051.i.i = getelementptr double, ptr %367, i64 %.3699.0277.i.i
  store double %.4046.i.i399, ptr %.4051.i.i, align 8, !noalias !120
  %.4054.i.i400 = fmul double %.3975.i.i, %.4002.i.i
  %.4058.i.i = fdiv double %.4054.i.i400, %.3936.i.i
  %.4059.i.i401 = fmul double %.3983.i.i, %.4022.i.i
  %.4060.i.i402 = fmul double %.3983.i.i, %.4059.i.i401
  %.4061.i.i = fsub double %.4058.i.i, %.4060.i.i402
  %.4065.i.i403 = fdiv double %.4061.i.i, %.3936.i.i
  %375 = getelementptr double, ptr %.3673.i.i, i64 %.3699.0277.i.i
  %.4071.i.i404 = getelementptr i8, ptr %375, i64 8
  store double %.4065.i.i403, ptr %.4071.i.i404, align 8, !noalias !120
  %.4074.i.i = fmul double %.3825.i.i, %.3983.i.i
  %.4075.i.i405 = fmul double %.4074.i.i, %.3989.i.i
  %.4076.i.i406 = fmul double %.3975.i.i, %.3997.i.i395
  %.4080.i.i = fdiv double %.4076.i.i406, %.3936.i.i
  %.4081.i.i = fsub double %.4075.i.i405, %.4080.i.i
  %376 = getelementptr double, ptr %371, i64 %.3699.0277.i.i
  %.4089.i.i407 = getelementptr i8, ptr %376, i64 8
  %.4090.i.i = load double, ptr %.4089.i.i407, align 8, !noalias !120
  %.4095.i.i = fmul double %.3983.i.i, %.4074.i.i
  %.4096.i.i = fmul double %.3975.i.i, %.4095.i.i
  %.4097.i.i = fmul double %.3942.i.i, %.4007.i.i
  %.4098.i.i408 = fsub double %.4096.i.i, %.4097.i.i
  %.4099.i.i = fmul double %.3983.i.i, %.3997.i.i395
  %.4100.i.i = fmul double %.3989.i.i, %.4099.i.i
  %.4101.i.i = fadd double %.4100.i.i, %.4098.i.i408
  %.4102.i.i = fmul double %.3920.i.i, %.4081.i.i
  %.4106.i.i = fdiv double %.4102.i.i, %.3929.i.i
  %.4107.i.i = fsub double %.4101.i.i, %.4106.i.i
  %.4108.i.i = fadd double %.4090.i.i, %.4107.i.i
  store double %.4108.i.i, ptr %.4089.i.i407, align 8, !noalias !120
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %377 = getelementptr double, ptr %.336, i64 %.2998.i.i
  %378 = getelementptr double, ptr %377, i64 %381
  %379 = getelementptr double, ptr %.108, i64 %.2345.i.i
  %380 = getelementptr double, ptr %379, i64 %.3658.i.i
  br label %B1814.if.i.i

B2222.i.i410:                                     ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4524.i.i = icmp sgt i64 %.4158.0288.i.i, 0
  br i1 %.4524.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i410
  %.4539.i.i = getelementptr double, ptr %368, i64 %.4158.0288.i.i
  %.4540.i.i = load double, ptr %.4539.i.i, align 8, !noalias !120
  %.4546.i.i = getelementptr i8, ptr %.4302.i.i, i64 -8
  %.4547.i.i = load double, ptr %.4546.i.i, align 8, !noalias !120
  %.4553.i.i = getelementptr i8, ptr %.4259.i.i, i64 -8
  %.4554.i.i = load double, ptr %.4553.i.i, align 8, !noalias !120
  %.4563.i.i = getelementptr i8, ptr %.4268.i.i, i64 -8
  %.4564.i.i = load double, ptr %.4563.i.i, align 8, !noalias !120
  %.4565.i.i = fmul double %.3839.i.i382, %.4564.i.i
  %.4566.i.i = fmul double %.4554.i.i, %.4565.i.i
  %.4567.i.i = fadd double %.4566.i.i, 1.000000e+00
  %.4571.i.i = fdiv double %.4554.i.i, %.4567.i.i
  %.4576.i.i = getelementptr double, ptr %371, i64 %.4158.0288.i.i
  %.4577.i.i = load double, ptr %.4576.i.i, align 8, !noalias !120
  %.4578.i.i = fmul double %.4540.i.i, 2.000000e+00
  %.4579.i.i = fadd double %.4571.i.i, -1.000000e+00
  %.4580.i.i = fmul double %.4578.i.i, %.4579.i.i
  %.4582.i.i = fmul double %.4337.i.i, %.4580.i.i
  %.4588.i.i = fdiv double %.4286.i.i, %.4272.i.i
  %.4589.i.i = fmul double %.4588.i.i, %.4547.i.i
  %.4590.i.i = fadd double %.4589.i.i, %.4582.i.i
  %.4591.i.i = fadd double %.4577.i.i, %.4590.i.i
  store double %.4591.i.i, ptr %.4576.i.i, align 8, !noalias !120
  %.4600.i.i = getelementptr i8, ptr %.4291.i.i, i64 -8
  %.4601.i.i = load double, ptr %.4600.i.i, align 8, !noalias !120
  %.4602.i.i = fmul double %.4540.i.i, %.4540.i.i
  %.4604.i.i = fmul double %.4337.i.i, %.4602.i.i
  %.4607.i.i = fadd double %.4604.i.i, %.4601.i.i
  store double %.4607.i.i, ptr %.4600.i.i, align 8, !noalias !120
  %.4618.i.i = getelementptr i8, ptr %.4285.i.i, i64 -8
  %.4619.i.i = load double, ptr %.4618.i.i, align 8, !noalias !120
  %.4621.i.i = fmul double %.4286.i.i, %.4540.i.i
  %.4628.i.i = fdiv double %.4621.i.i, %.4272.i.i
  %.4631.i.i = fadd double %.4628.i.i, %.4619.i.i
  store double %.4631.i.i, ptr %.4618.i.i, align 8, !noalias !120
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3825.i.i, %B1016.i.i ], [ %.4007.i.i, %B1148.i.i ]
  %exitcond.not.i.i409 = icmp eq i64 %.239.i.i, %.3768.i.i385
  br i1 %exitcond.not.i.i409, label %B1778.i.i, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i410
  %.4214.i.i = icmp sgt i64 %.4161.0286.i.i, 1
  br i1 %.4214.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1813.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1884.i.i, %B402.loopexit.i.i ]
  %.1884.i.i = add nuw nsw i64 %.1813.0291.i.i, 1
  %381 = mul nsw i64 %.1813.0291.i.i, %.239.i.i
  %.2130.i.i = load i64, ptr %.2129.i.i, align 8, !noalias !120
  %.2345.i.i = load i64, ptr %.2344.i.i381, align 8, !noalias !120
  %.2562.i.i = load i64, ptr %.2561.i.i, align 8, !noalias !120
  %.2777.i.i = load i64, ptr %.2776.i.i, align 8, !noalias !120
  %.2998.i.i = load i64, ptr %.2997.i.i, align 8, !noalias !120
  %.3213.i.i383 = load i64, ptr %.3212.i.i, align 8, !noalias !120
  %.3428.i.i = load i64, ptr %.3427.i.i, align 8, !noalias !120
  %.3652.i.i = load i64, ptr %.874.i, align 8, !noalias !120
  %.3653.i.i = add nsw i64 %.3652.i.i, %381
  %.3658.i.i = mul nsw i64 %381, %.908.i.i378
  %382 = getelementptr double, ptr %.336, i64 %.3213.i.i383
  %.3665.i.i = getelementptr double, ptr %382, i64 %381
  %.3666.i.i = load double, ptr %.3665.i.i, align 8, !noalias !120
  store double 0.000000e+00, ptr %.3673.i.i, align 8, !noalias !120
  br i1 %.3755276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.3667.i.i = fneg double %.3666.i.i
  %383 = getelementptr double, ptr %.336, i64 %.3428.i.i
  %384 = getelementptr double, ptr %383, i64 %381
  %385 = getelementptr double, ptr %.336, i64 %.2562.i.i
  %386 = getelementptr double, ptr %385, i64 %381
  %387 = getelementptr double, ptr %.108, i64 %.2130.i.i
  %388 = getelementptr double, ptr %387, i64 %381
  %389 = getelementptr double, ptr %.336, i64 %.2777.i.i
  %390 = getelementptr double, ptr %389, i64 %381
  %.3879.i.i384 = add nsw i64 %.3653.i.i, %.3863.i.i
  %.3881.i.i = getelementptr double, ptr %arg.grad, i64 %.3879.i.i384
  %.3889.i.i = getelementptr double, ptr %.570, i64 %.3879.i.i384
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3667.i.i, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.3810.i.i, %B2537.i.i ]
  %.3699.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.3768.i.i385, %B2537.i.i ]
  %.3768.i.i385 = add nuw nsw i64 %.3699.0277.i.i, 1
  %.3800.i.i = getelementptr double, ptr %384, i64 %.3699.0277.i.i
  %.3801.i.i = load double, ptr %.3800.i.i, align 8, !noalias !120
  %.3806.i.i = getelementptr double, ptr %.3665.i.i, i64 %.3699.0277.i.i
  %.3807.i.i = load double, ptr %.3806.i.i, align 8, !noalias !120
  %.3808.i.i = fmul double %.3801.i.i, %.3807.i.i
  %.3810.i.i = fadd double %by_sd.3.1279.i.i, %.3808.i.i
  %.3823.i.i = fmul double %.456.i.i, %.3801.i.i
  %.3825.i.i = fadd double %by_c.3.1280.i.i, %.3823.i.i
  %.3835.i.i = getelementptr double, ptr %386, i64 %.3699.0277.i.i
  %.3836.i.i = load double, ptr %.3835.i.i, align 8, !noalias !120
  %.3844.i.i = getelementptr double, ptr %388, i64 %.3699.0277.i.i
  %.3845.i.i386 = load double, ptr %.3844.i.i, align 8, !noalias !120
  %.3846.i.i = fmul double %.3839.i.i382, %.3845.i.i386
  %.3853.i.i = fmul double %.3836.i.i, %.3846.i.i
  %.3854.i.i = fadd double %.3853.i.i, 1.000000e+00
  %.3858.i.i = fdiv double %.3836.i.i, %.3854.i.i
  %.3865.i.i = icmp eq i64 %.3699.0277.i.i, %.3863.i.i
  br i1 %.3865.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.4158.0288.in.i.i = phi i64 [ %.239.i.i, %B1778.i.i ], [ %.4158.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3810.i.i, %B1778.i.i ], [ %.4367.i.i, %B2538.i.i ]
  %.4161.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4223.i.i, %B2538.i.i ]
  %.4158.0288.i.i = add i64 %.4158.0288.in.i.i, -1
  %.4223.i.i = add nsw i64 %.4161.0286.i.i, -1
  %.4259.i.i = getelementptr double, ptr %386, i64 %.4158.0288.i.i
  %.4260.i.i = load double, ptr %.4259.i.i, align 8, !noalias !120
  %.4268.i.i = getelementptr double, ptr %388, i64 %.4158.0288.i.i
  %.4269.i.i = load double, ptr %.4268.i.i, align 8, !noalias !120
  %.4270.i.i = fmul double %.3839.i.i382, %.4269.i.i
  %.4271.i.i = fmul double %.4260.i.i, %.4270.i.i
  %.4272.i.i = fadd double %.4271.i.i, 1.000000e+00
  %.4280.i.i = fdiv double %.4260.i.i, %.4272.i.i
  %.4285.i.i = getelementptr double, ptr %370, i64 %.4158.0288.i.i
  %.4286.i.i = load double, ptr %.4285.i.i, align 8, !noalias !120
  %.4291.i.i = getelementptr double, ptr %367, i64 %.4158.0288.i.i
  %.4292.i.i = load double, ptr %.4291.i.i, align 8, !noalias !120
  %.4296.i.i = fmul double %.4292.i.i, %.4280.i.i
  %.4297.i.i = fadd double %.4296.i.i, 5.000000e-01
  %.4302.i.i = getelementptr double, ptr %390, i64 %.4158.0288.i.i
  %.4303.i.i = load double, ptr %.4302.i.i, align 8, !noalias !120
  %.4305.i.i = fmul double %.4286.i.i, %.4303.i.i
  %.4306.i.i = fadd double %.4305.i.i, %.4297.i.i
  %.4307.i.i = fneg double %.4306.i.i
  %.4312.i.i = fdiv double %.4307.i.i, %.4272.i.i
  %.4317.i.i = getelementptr double, ptr %.3673.i.i, i64 %.4158.0288.i.i
  %.4318.i.i = load double, ptr %.4317.i.i, align 8, !noalias !120
  %.4321.i.i = fmul double %.456.i.i, %.4286.i.i
  %.4326.i.i = getelementptr double, ptr %378, i64 %.4158.0288.i.i
  %.4327.i.i = load double, ptr %.4326.i.i, align 8, !noalias !120
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
  %.4367.i.i = fadd double %by_sd.5.1287.i.i, %.4365.i.i
  br i1 %.4453281.not.i.i, label %B2222.i.i410, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4501.i.i = fmul double %.456.i.i, %.4342.i.i
  %.4504.i.i = mul nsw i64 %.4158.0288.i.i, %.908.i.i378
  %391 = getelementptr double, ptr %380, i64 %.4504.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4397.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4466.i.i, %B2140.if.i.i ]
  %.4466.i.i = add nuw nsw i64 %.4397.0282.i.i, 1
  %.4494.i.i = getelementptr i64, ptr %372, i64 %.4397.0282.i.i
  %.4495.i.i = load i64, ptr %.4494.i.i, align 8, !noalias !120
  %.4497.i.i = getelementptr double, ptr %.468, i64 %.4495.i.i
  %.4498.i.i = load double, ptr %.4497.i.i, align 8, !noalias !120
  %.4509.i.i = getelementptr double, ptr %391, i64 %.4397.0282.i.i
  %.4510.i.i = load double, ptr %.4509.i.i, align 8, !noalias !120
  %.4511.i.i = fmul double %.4501.i.i, %.4510.i.i
  %.4512.i.i = fsub double %.4498.i.i, %.4511.i.i
  store double %.4512.i.i, ptr %.4497.i.i, align 8, !noalias !120
  %exitcond295.not.i.i = icmp eq i64 %.908.i.i378, %.4466.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i410, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B310.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B310.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4900.i.i = getelementptr i8, ptr %534, i64 64
  %.4901.i.i = load i64, ptr %.4900.i.i, align 8, !noalias !120
  %.4905.i.i = getelementptr double, ptr %.336, i64 %.4901.i.i
  %.4906.i.i = load double, ptr %.4905.i.i, align 8, !noalias !120
  %.4908.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.4906.i.i
  store double %.4908.i.i, ptr %.4905.i.i, align 8, !noalias !120
  br label %B550.i

B354.i:                                           ; preds = %B260.i
  %.1348.i = getelementptr i8, ptr %534, i64 328
  %.1349.i = load i64, ptr %.1348.i, align 8, !noalias !117
  %.1350.i = icmp sgt i64 %.1349.i, -1
  br i1 %.1350.i, label %B404.i, label %B448.i

B404.i:                                           ; preds = %B354.i
  %.239.i54.i = load i64, ptr %534, align 8, !noalias !123
  %.452.i55.i = getelementptr i8, ptr %534, i64 56
  %.453.i56.i = load i64, ptr %.452.i55.i, align 8, !noalias !123
  %.455.i57.i = getelementptr double, ptr %.336, i64 %.453.i56.i
  %.456.i58.i = load double, ptr %.455.i57.i, align 8, !noalias !123
  %.1340.i.i = getelementptr i8, ptr %534, i64 104
  %.1341.i61.i = load i64, ptr %.1340.i.i, align 8, !noalias !123
  %.1554.i.i357 = getelementptr i8, ptr %534, i64 136
  %.1555.i62.i = load i64, ptr %.1554.i.i357, align 8, !noalias !123
  %.1774.i.i = getelementptr i8, ptr %534, i64 120
  %.1775.i.i = load i64, ptr %.1774.i.i, align 8, !noalias !123
  %392 = getelementptr i64, ptr %.63, i64 %.1775.i.i
  %.1778.i.i = getelementptr i8, ptr %392, i64 8
  %.1779.i.i = load i64, ptr %.1778.i.i, align 8, !noalias !123
  %.1992.i.i = getelementptr i8, ptr %534, i64 128
  %.1993.i.i = load i64, ptr %.1992.i.i, align 8, !noalias !123
  %.2212.i.i = getelementptr i8, ptr %534, i64 344
  %.2213.i.i = load i64, ptr %.2212.i.i, align 8, !noalias !123
  %.2426.i.i358 = getelementptr i8, ptr %534, i64 264
  %.2427.i.i359 = load i64, ptr %.2426.i.i358, align 8, !noalias !123
  %.2863.i.i360 = getelementptr i8, ptr %534, i64 256
  %.2864.i.i = load i64, ptr %.2863.i.i360, align 8, !noalias !123
  %.3077.i.i361 = getelementptr i8, ptr %534, i64 240
  %.3078.i.i = load i64, ptr %.3077.i.i361, align 8, !noalias !123
  %.3291.i.i = getelementptr i8, ptr %534, i64 232
  %.3292.i.i = load i64, ptr %.3291.i.i, align 8, !noalias !123
  %.3384242.not.i.i = icmp slt i64 %.239.i54.i, 1
  br i1 %.3384242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B404.i
  %.903.i59.i = getelementptr i8, ptr %534, i64 360
  %.904.i60.i = load i64, ptr %.903.i59.i, align 8, !noalias !123
  %.1117.i.i362 = getelementptr i8, ptr %534, i64 336
  %.1118.i.i363 = load i64, ptr %.1117.i.i362, align 8, !noalias !123
  %.689.i.i364 = getelementptr i8, ptr %534, i64 224
  %.690.i.i = load i64, ptr %.689.i.i364, align 8, !noalias !123
  %393 = getelementptr double, ptr %.336, i64 %.904.i60.i
  %394 = shl nuw i64 %.239.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %393, i8 0, i64 %394, i1 false), !noalias !123
  %395 = getelementptr double, ptr %.336, i64 %.690.i.i
  %396 = getelementptr double, ptr %.108, i64 %.1118.i.i363
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3525.i.i = add nuw nsw i64 %.3456.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.239.i54.i, %.3525.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %397 = getelementptr double, ptr %.336, i64 %.2427.i.i359
  %398 = getelementptr double, ptr %.336, i64 %.3078.i.i
  %399 = getelementptr double, ptr %.336, i64 %.3292.i.i
  %400 = getelementptr double, ptr %.336, i64 %.2864.i.i
  %401 = getelementptr double, ptr %.108, i64 %.1341.i61.i
  %402 = getelementptr double, ptr %.108, i64 %.2213.i.i
  %.4083251.not.i.i = icmp slt i64 %.1779.i.i, 1
  %403 = getelementptr i64, ptr %.63, i64 %.1993.i.i
  %404 = getelementptr double, ptr %.108, i64 %.1555.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i373 = icmp eq i64 %.239.i54.i, %.3824.i.i
  br i1 %exitcond262.not.i.i373, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %405 = fmul double %.3997.i78.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3456.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3525.i.i, %B732.loopexit.i.i ]
  %.3553.i.i = getelementptr double, ptr %395, i64 %.3456.0249.i.i
  %.3554.i.i = load double, ptr %.3553.i.i, align 8, !noalias !123
  %.3556.i.i = mul nuw nsw i64 %.3456.0249.i.i, %.239.i54.i
  %406 = getelementptr double, ptr %396, i64 %.3556.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3589.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3658.i63.i, %B790.if.i.i ]
  %.3658.i63.i = add nuw nsw i64 %.3589.0246.i.i, 1
  %.3686.i.i365 = getelementptr double, ptr %393, i64 %.3589.0246.i.i
  %.3687.i.i = load double, ptr %.3686.i.i365, align 8, !noalias !123
  %.3691.i.i = getelementptr double, ptr %406, i64 %.3589.0246.i.i
  %.3692.i.i366 = load double, ptr %.3691.i.i, align 8, !noalias !123
  %.3694.i.i = fmul double %.3554.i.i, %.3692.i.i366
  %.3695.i.i = fadd double %.3687.i.i, %.3694.i.i
  store double %.3695.i.i, ptr %.3686.i.i365, align 8, !noalias !123
  %exitcond.not.i64.i = icmp eq i64 %.239.i54.i, %.3658.i63.i
  br i1 %exitcond.not.i64.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3997.i78.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3976.i.i, %B882.loopexit.i.i ]
  %.3755.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3824.i.i, %B882.loopexit.i.i ]
  %.3824.i.i = add nuw nsw i64 %.3755.0255.i.i, 1
  %.3856.i.i = getelementptr double, ptr %397, i64 %.3755.0255.i.i
  %.3857.i.i = load double, ptr %.3856.i.i, align 8, !noalias !123
  %.3862.i.i = getelementptr double, ptr %398, i64 %.3755.0255.i.i
  %.3863.i65.i = load double, ptr %.3862.i.i, align 8, !noalias !123
  %.3868.i.i = getelementptr double, ptr %399, i64 %.3755.0255.i.i
  %.3869.i.i = load double, ptr %.3868.i.i, align 8, !noalias !123
  %.3874.i.i = getelementptr double, ptr %400, i64 %.3755.0255.i.i
  %.3875.i.i = load double, ptr %.3874.i.i, align 8, !noalias !123
  %.3901.i66.i = fmul double %.456.i58.i, %.3857.i.i
  %.3906.i.i = getelementptr double, ptr %401, i64 %.3755.0255.i.i
  %.3907.i.i = load double, ptr %.3906.i.i, align 8, !noalias !123
  %.3911.i67.i = fdiv double 1.000000e+00, %.3863.i65.i
  %.3922.i.i = getelementptr double, ptr %393, i64 %.3755.0255.i.i
  %.3923.i.i = load double, ptr %.3922.i.i, align 8, !noalias !123
  %.3925.i.i367 = fmul double %.3901.i66.i, %.3923.i.i
  %.3926.i.i368 = fsub double %.3925.i.i367, %.3869.i.i
  %.3932.i.i = fmul double %.3911.i67.i, %.3926.i.i368
  %.3935.i68.i = add nuw nsw i64 %.3755.0255.i.i, %.875.i
  %.3937.i.i = getelementptr double, ptr %arg.grad, i64 %.3935.i68.i
  store double %.3932.i.i, ptr %.3937.i.i, align 8, !noalias !123
  %.3940.i.i = fmul double %.3901.i66.i, %.3907.i.i
  %.3942.i69.i = fmul double %.3911.i67.i, %.3940.i.i
  %.3944.i.i = fmul double %.3911.i67.i, %.3942.i69.i
  %.3951.i.i369 = fmul double %.3869.i.i, %.3923.i.i
  %.3952.i.i = fsub double %.3951.i.i369, %.3944.i.i
  %.3957.i.i = getelementptr double, ptr %.570, i64 %.3935.i68.i
  %.3958.i.i = load double, ptr %.3957.i.i, align 8, !noalias !123
  %.3959.i.i = fmul double %.3944.i.i, %.3958.i.i
  %.3960.i.i = fmul double %.3863.i65.i, %.3959.i.i
  %.3961.i.i = fadd double %.3875.i.i, %.3960.i.i
  %.3962.i.i = fmul double %.3869.i.i, 2.000000e+00
  %.3963.i.i = fmul double %.3962.i.i, %.3944.i.i
  %.3964.i.i = fmul double %.3863.i65.i, %.3963.i.i
  %.3965.i.i370 = fmul double %.3863.i65.i, %.3964.i.i
  %.3966.i.i = fsub double %.3961.i.i, %.3965.i.i370
  %.3968.i.i = fmul double %.3926.i.i368, %.3966.i.i
  %.3970.i.i = fmul double %.3911.i67.i, %.3968.i.i
  %.3972.i70.i = fmul double %.3911.i67.i, %.3970.i.i
  %.3973.i71.i = fadd double %.3952.i.i, %.3972.i70.i
  %.3974.i72.i = fmul double %.3857.i.i, %.3973.i71.i
  %.3976.i.i = fadd double %by_sd.2.0257.i.i, %.3974.i72.i
  %.3983.i73.i = fmul double %.456.i58.i, %.3973.i71.i
  %.3988.i74.i = getelementptr double, ptr %402, i64 %.3755.0255.i.i
  %.3989.i75.i = load double, ptr %.3988.i74.i, align 8, !noalias !123
  %.3990.i76.i = fadd double %.3989.i75.i, -1.000000e+00
  %.3991.i.i371 = fmul double %.3990.i76.i, %.3983.i73.i
  %.3995.i77.i = fdiv double %.3991.i.i371, %.3857.i.i
  %.3997.i78.i = fadd double %by_rho.2.0258.i.i, %.3995.i77.i
  br i1 %.4083251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.4131.i.i = fmul double %.3901.i66.i, %.3926.i.i368
  %.4133.i.i = fmul double %.3911.i67.i, %.4131.i.i
  %.4135.i.i = fmul double %.3911.i67.i, %.4133.i.i
  %.4138.i.i = mul nuw nsw i64 %.3755.0255.i.i, %.1779.i.i
  %407 = getelementptr double, ptr %404, i64 %.4138.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.4027.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.4096.i79.i, %B1260.if.i.i ]
  %.4096.i79.i = add nuw nsw i64 %.4027.0252.i.i, 1
  %.4124.i.i372 = getelementptr i64, ptr %403, i64 %.4027.0252.i.i
  %.4125.i.i = load i64, ptr %.4124.i.i372, align 8, !noalias !123
  %.4127.i.i = getelementptr double, ptr %.468, i64 %.4125.i.i
  %.4128.i.i = load double, ptr %.4127.i.i, align 8, !noalias !123
  %.4143.i.i = getelementptr double, ptr %407, i64 %.4027.0252.i.i
  %.4144.i.i = load double, ptr %.4143.i.i, align 8, !noalias !123
  %.4145.i.i = fmul double %.4135.i.i, %.4144.i.i
  %.4146.i.i = fsub double %.4128.i.i, %.4145.i.i
  store double %.4146.i.i, ptr %.4127.i.i, align 8, !noalias !123
  %exitcond261.not.i.i = icmp eq i64 %.1779.i.i, %.4096.i79.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B404.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %.3976.i.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %405, %B1362.loopexit.i.i ]
  %.4420.i.i = getelementptr i8, ptr %534, i64 64
  %.4421.i.i = load i64, ptr %.4420.i.i, align 8, !noalias !123
  %.4423.i.i = getelementptr double, ptr %.336, i64 %.4421.i.i
  %.4424.i.i = load double, ptr %.4423.i.i, align 8, !noalias !123
  %.4426.i.i = fadd double %by_sd.2.0.lcssa.i.i, %.4424.i.i
  store double %.4426.i.i, ptr %.4423.i.i, align 8, !noalias !123
  %.4649.i.i = load i64, ptr %.1348.i, align 8, !noalias !123
  %.4653.i.i = getelementptr double, ptr %.468, i64 %.4649.i.i
  %.4654.i.i = load double, ptr %.4653.i.i, align 8, !noalias !123
  %.4659.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4654.i.i
  store double %.4659.i.i, ptr %.4653.i.i, align 8, !noalias !123
  br label %B550.i

B448.i:                                           ; preds = %B354.i
  %.1604.i = getelementptr i8, ptr %534, i64 280
  %.1605.i = load i64, ptr %.1604.i, align 8, !noalias !117
  %.1606.not.i = icmp eq i64 %.1605.i, 0
  br i1 %.1606.not.i, label %B522.i, label %B498.i

B498.i:                                           ; preds = %B448.i
  %.226.i.i219 = load i64, ptr %534, align 8, !noalias !126
  %.438.i.i220 = getelementptr i8, ptr %534, i64 8
  %.439.i.i221 = load i64, ptr %.438.i.i220, align 8, !noalias !126
  %.651.i.i222 = getelementptr i8, ptr %534, i64 224
  %.652.i.i223 = load i64, ptr %.651.i.i222, align 8, !noalias !126
  %.1821179.not.i.i = icmp slt i64 %.226.i.i219, 1
  br i1 %.1821179.not.i.i, label %B522.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B498.i
  %.1734.i.i224 = getelementptr i8, ptr %534, i64 320
  %.1735.i.i225 = load i64, ptr %.1734.i.i224, align 8, !noalias !126
  %.1515.i.i226 = getelementptr i8, ptr %534, i64 312
  %.1516.i.i227 = load i64, ptr %.1515.i.i226, align 8, !noalias !126
  %.1302.i.i228 = getelementptr i8, ptr %534, i64 304
  %.1303.i.i229 = load i64, ptr %.1302.i.i228, align 8, !noalias !126
  %.1083.i.i230 = getelementptr i8, ptr %534, i64 296
  %.1084.i.i231 = load i64, ptr %.1083.i.i230, align 8, !noalias !126
  %.870.i.i232 = getelementptr i8, ptr %534, i64 288
  %.871.i.i233 = load i64, ptr %.870.i.i232, align 8, !noalias !126
  %408 = getelementptr i64, ptr %.63, i64 %.871.i.i233
  %409 = getelementptr double, ptr %.108, i64 %.1735.i.i225
  %410 = getelementptr i64, ptr %.63, i64 %.1084.i.i231
  %411 = getelementptr i64, ptr %.63, i64 %.1303.i.i229
  %412 = getelementptr double, ptr %.108, i64 %.1516.i.i227
  %.2107169.not.i.i = icmp slt i64 %.439.i.i221, 1
  %413 = getelementptr double, ptr %.336, i64 %.652.i.i223
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
  %414 = getelementptr double, ptr %.336, i64 %.1867.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1763.0181.in.i.i = phi i64 [ %.226.i.i219, %B366.if.lr.ph.i.i ], [ %.1763.0181.i.i, %B366.loopexit.i.i ]
  %.1763.0181.i.i = add nsw i64 %.1763.0181.in.i.i, -1
  %.1862.i.i = getelementptr i64, ptr %408, i64 %.1763.0181.i.i
  %.1863.i.i234 = load i64, ptr %.1862.i.i, align 8, !noalias !126
  %.1865.i.i235 = mul nsw i64 %.1863.i.i234, %.439.i.i221
  %.1867.i.i = add nsw i64 %.1865.i.i235, %.652.i.i223
  %.1871.i.i = getelementptr double, ptr %409, i64 %.1763.0181.i.i
  %.1872.i.i236 = load double, ptr %.1871.i.i, align 8, !noalias !126
  %.1882.i.i = getelementptr i64, ptr %410, i64 %.1763.0181.i.i
  %.1883.i.i = load i64, ptr %.1882.i.i, align 8, !noalias !126
  %.1888.i.i = getelementptr i8, ptr %.1882.i.i, i64 8
  %.1889.i.i = load i64, ptr %.1888.i.i, align 8, !noalias !126
  %.1926.i.i = sub i64 %.1889.i.i, %.1883.i.i
  %.1969172.not.i.i = icmp slt i64 %.1926.i.i, 1
  br i1 %.1969172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %415 = getelementptr double, ptr %.336, i64 %.1867.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1916.0174.i.i = phi i64 [ %.1926.i.i, %B458.if.lr.ph.i.i ], [ %.1978.i.i, %B458.loopexit.i.i ]
  %.1913.0173.i.i = phi i64 [ %.1883.i.i, %B458.if.lr.ph.i.i ], [ %.1982.i.i, %B458.loopexit.i.i ]
  %.1978.i.i = add nsw i64 %.1916.0174.i.i, -1
  %.1982.i.i = add i64 %.1913.0173.i.i, 1
  %.2019.i.i = getelementptr double, ptr %412, i64 %.1913.0173.i.i
  %.2020.i.i = load double, ptr %.2019.i.i, align 8, !noalias !126
  br i1 %.2107169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.2010.i.i = getelementptr i64, ptr %411, i64 %.1913.0173.i.i
  %.2011.i.i = load i64, ptr %.2010.i.i, align 8, !noalias !126
  %.2013.i.i = mul nsw i64 %.2011.i.i, %.439.i.i221
  %416 = getelementptr double, ptr %413, i64 %.2013.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.2051.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2120.i.i, %B524.if.i.i ]
  %.2120.i.i = add nuw nsw i64 %.2051.0170.i.i, 1
  %.2148.i.i = getelementptr double, ptr %416, i64 %.2051.0170.i.i
  %.2149.i.i = load double, ptr %.2148.i.i, align 8, !noalias !126
  %.2153.i.i237 = getelementptr double, ptr %415, i64 %.2051.0170.i.i
  %.2154.i.i238 = load double, ptr %.2153.i.i237, align 8, !noalias !126
  %.2156.i.i239 = fmul double %.2020.i.i, %.2154.i.i238
  %.2157.i.i = fadd double %.2149.i.i, %.2156.i.i239
  store double %.2157.i.i, ptr %.2148.i.i, align 8, !noalias !126
  %exitcond.not.i80.i = icmp eq i64 %.439.i.i221, %.2120.i.i
  br i1 %exitcond.not.i80.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2199.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2268.i.i, %B616.if.i.i ]
  %.2268.i.i = add nuw nsw i64 %.2199.0176.i.i, 1
  %.2296.i.i240 = getelementptr double, ptr %414, i64 %.2199.0176.i.i
  %.2297.i.i241 = load double, ptr %.2296.i.i240, align 8, !noalias !126
  %.2299.i.i242 = fmul double %.1872.i.i236, %.2297.i.i241
  store double %.2299.i.i242, ptr %.2296.i.i240, align 8, !noalias !126
  %exitcond182.not.i.i243 = icmp eq i64 %.439.i.i221, %.2268.i.i
  br i1 %exitcond182.not.i.i243, label %B366.loopexit.i.i, label %B616.if.i.i

B522.i:                                           ; preds = %B366.loopexit.i.i, %B498.i, %B448.i
  %.222.i.i.i = getelementptr i8, ptr %534, i64 8
  %.223.i.i.i244 = load i64, ptr %.222.i.i.i, align 8, !noalias !129
  %.224.i.i.i245 = icmp eq i64 %.223.i.i.i244, 1
  br i1 %.224.i.i.i245, label %B64.i.i.i316, label %B66.i.i

B64.i.i.i316:                                     ; preds = %B522.i
  %.441.i.i.i317 = getelementptr i8, ptr %534, i64 96
  %.442.i.i.i318 = load i64, ptr %.441.i.i.i317, align 8, !noalias !129
  %.443.i.i.i319 = icmp slt i64 %.442.i.i.i318, 0
  br i1 %.443.i.i.i319, label %is_single.2, label %B66.i.i

is_single.2: ; preds = %B64.i.i.i316
  %.661.i.i.i321 = getelementptr i8, ptr %534, i64 144
  %.662.i.i.i322 = load i64, ptr %.661.i.i.i321, align 8, !noalias !129
  %.665.i.not.i.i323 = icmp eq i64 %.662.i.i.i322, 0
  br i1 %.665.i.not.i.i323, label %B36.i.i324, label %B66.i.i

B36.i.i324:                                       ; preds = %is_single.2
  %.239.i.i.i = load i64, ptr %.874.i, align 8, !noalias !134
  %.672.i.i.i = getelementptr i8, ptr %534, i64 120
  %.673.i.i.i = load i64, ptr %.672.i.i.i, align 8, !noalias !134
  %417 = getelementptr i64, ptr %.63, i64 %.673.i.i.i
  %.676.i.i.i = getelementptr i8, ptr %417, i64 8
  %.677.i.i.i = load i64, ptr %.676.i.i.i, align 8, !noalias !134
  %.2629.i.i.i = getelementptr i8, ptr %534, i64 56
  %.2630.i.i.i = load i64, ptr %.2629.i.i.i, align 8, !noalias !134
  %.2632.i.i.i = getelementptr double, ptr %.336, i64 %.2630.i.i.i
  %.2633.i.i.i = load double, ptr %.2632.i.i.i, align 8, !noalias !134
  %.2846.i.i.i325 = getelementptr i8, ptr %534, i64 64
  %.2847.i.i.i326 = load i64, ptr %.2846.i.i.i325, align 8, !noalias !134
  %.2849.i.i.i = getelementptr double, ptr %.336, i64 %.2847.i.i.i326
  %.2850.i.i.i = load double, ptr %.2849.i.i.i, align 8, !noalias !134
  %.3070.i.i.i = load i64, ptr %534, align 8, !noalias !134
  %.3152223.not.i.i.i = icmp slt i64 %.3070.i.i.i, 1
  br i1 %.3152223.not.i.i.i, label %single_backward, label %B626.if.lr.ph.i.i.i

B626.if.lr.ph.i.i.i:                              ; preds = %B36.i.i324
  %.2409.i.i.i327 = getelementptr i8, ptr %534, i64 224
  %.2410.i.i.i = load i64, ptr %.2409.i.i.i327, align 8, !noalias !134
  %.2195.i.i.i = getelementptr i8, ptr %534, i64 232
  %.2196.i.i.i = load i64, ptr %.2195.i.i.i, align 8, !noalias !134
  %.1972.i.i.i328 = getelementptr i8, ptr %534, i64 248
  %.1973.i.i.i = load i64, ptr %.1972.i.i.i328, align 8, !noalias !134
  %.1758.i.i.i329 = getelementptr i8, ptr %534, i64 256
  %.1759.i.i.i = load i64, ptr %.1758.i.i.i329, align 8, !noalias !134
  %.1544.i.i.i = getelementptr i8, ptr %534, i64 240
  %.1545.i.i.i = load i64, ptr %.1544.i.i.i, align 8, !noalias !134
  %.1324.i.i.i330 = getelementptr i8, ptr %534, i64 200
  %.1325.i.i.i = load i64, ptr %.1324.i.i.i330, align 8, !noalias !134
  %.1110.i.i.i = getelementptr i8, ptr %534, i64 136
  %.1111.i.i.i = load i64, ptr %.1110.i.i.i, align 8, !noalias !134
  %.890.i.i.i331 = getelementptr i8, ptr %534, i64 128
  %.891.i.i.i = load i64, ptr %.890.i.i.i331, align 8, !noalias !134
  %.452.i.i.i332 = getelementptr i8, ptr %534, i64 104
  %.453.i.i.i333 = load i64, ptr %.452.i.i.i332, align 8, !noalias !134
  %418 = getelementptr double, ptr %.336, i64 %.1545.i.i.i
  %419 = getelementptr double, ptr %.336, i64 %.1759.i.i.i
  %420 = getelementptr double, ptr %.336, i64 %.1973.i.i.i
  %421 = getelementptr double, ptr %.336, i64 %.2196.i.i.i
  %422 = getelementptr double, ptr %.336, i64 %.2410.i.i.i
  %423 = getelementptr double, ptr %.108, i64 %.453.i.i.i333
  %.3398217.not.i.i.i = icmp slt i64 %.677.i.i.i, 1
  %424 = getelementptr i64, ptr %.63, i64 %.891.i.i.i
  %425 = getelementptr double, ptr %.108, i64 %.1111.i.i.i
  %.3544220.not.i.i.i = icmp slt i64 %.1325.i.i.i, 1
  %.219.i.i.i.i334 = getelementptr i8, ptr %534, i64 208
  br label %B626.if.i.i.i

B978.i.i.i:                                       ; preds = %B904.if.i.i.i, %B626.if.i.i.i
  %invariant.gep.i.i.i338 = getelementptr i64, ptr %.63, i64 %.3094.0225.i.i.i
  br i1 %.3544220.not.i.i.i, label %B1144.i.i.i, label %B1004.if.lr.ph.i.i.i

B1004.if.lr.ph.i.i.i:                             ; preds = %B978.i.i.i
  %.3859.i.i.i = fmul double %.3258.i.i.i, %.3309.i.i.i
  br label %B1004.if.i.i.i

B1096.i.i.i:                                      ; preds = %B1004.if.i.i.i
  %.333.i.i.i.i345 = load i64, ptr %.343.i, align 8, !noalias !137
  %426 = getelementptr i64, ptr %.63, i64 %.333.i.i.i.i345
  %.557.i.i.i.i346 = load i64, ptr %.556.i.i.i.i341, align 8, !noalias !137
  %.idx.i.i.i.i347 = mul i64 %.557.i.i.i.i346, 416
  %427 = getelementptr i8, ptr %426, i64 %.idx.i.i.i.i347
  %.792.i.i.i.i348 = getelementptr i8, ptr %427, i64 8
  %.793.i.i.i.i349 = load i64, ptr %.792.i.i.i.i348, align 8, !noalias !137
  %.574.i.i.i.i350 = getelementptr i8, ptr %.556.i.i.i.i341, i64 8
  %.575.i.i.i.i351 = load i64, ptr %.574.i.i.i.i350, align 8, !noalias !137
  %gep.i.i.i352 = getelementptr i64, ptr %invariant.gep.i.i.i338, i64 %.575.i.i.i.i351
  %.578.i.i.i.i353 = load i64, ptr %gep.i.i.i352, align 8, !noalias !137
  %.794.i.i.i.i354 = mul nsw i64 %.578.i.i.i.i353, %.793.i.i.i.i349
  %.580.i.i.i.i355 = getelementptr i8, ptr %427, i64 224
  %.581.i.i.i.i356 = load i64, ptr %.580.i.i.i.i355, align 8, !noalias !137
  %428 = getelementptr double, ptr %.336, i64 %.794.i.i.i.i354
  %429 = getelementptr double, ptr %428, i64 %.581.i.i.i.i356
  %.3855.i.i.i = getelementptr double, ptr %429, i64 %.3836.i.i.i344
  %.3856.i.i.i = load double, ptr %.3855.i.i.i, align 8, !noalias !134
  %.3860.i.i.i = fsub double %.3856.i.i.i, %.3859.i.i.i
  store double %.3860.i.i.i, ptr %.3855.i.i.i, align 8, !noalias !134
  br label %B1183.i.i.i

B1144.i.i.i:                                      ; preds = %B1183.i.i.i, %B978.i.i.i
  %.3875.i.i.i = fmul double %.2633.i.i.i, %.3258.i.i.i
  %.3880.i.i.i = fadd double %.3304.i.i.i, %.3304.i.i.i
  %.3883.i.i.i = fmul double %.3875.i.i.i, %.3880.i.i.i
  %.3885.i.i.i = fadd double %.3314.i.i.i, %.3883.i.i.i
  %exitcond228.not.i.i.i = icmp eq i64 %.3165.i.i.i, %.3070.i.i.i
  br i1 %exitcond228.not.i.i.i, label %B1182.loopexit.i.i.i, label %B626.if.i.i.i

B1182.loopexit.i.i.i:                             ; preds = %B1144.i.i.i
  %.4142.pre.i.i.i = load i64, ptr %.2846.i.i.i325, align 8, !noalias !134
  br label %single_backward

B1183.i.i.i:                                      ; preds = %B1004.if.i.i.i, %B1096.i.i.i
  %exitcond227.not.i.i.i = icmp eq i64 %.1325.i.i.i, %.3557.i.i.i
  br i1 %exitcond227.not.i.i.i, label %B1144.i.i.i, label %B1004.if.i.i.i

B626.if.i.i.i:                                    ; preds = %B1144.i.i.i, %B626.if.lr.ph.i.i.i
  %d_sd.4.0226.i.i.i = phi double [ %.2850.i.i.i, %B626.if.lr.ph.i.i.i ], [ %.3885.i.i.i, %B1144.i.i.i ]
  %.3094.0225.i.i.i = phi i64 [ 0, %B626.if.lr.ph.i.i.i ], [ %.3165.i.i.i, %B1144.i.i.i ]
  %.3165.i.i.i = add nuw nsw i64 %.3094.0225.i.i.i, 1
  %.3197.i.i.i = getelementptr double, ptr %418, i64 %.3094.0225.i.i.i
  %.3198.i.i.i = load double, ptr %.3197.i.i.i, align 8, !noalias !134
  %.3203.i.i.i335 = getelementptr double, ptr %419, i64 %.3094.0225.i.i.i
  %.3204.i.i.i336 = load double, ptr %.3203.i.i.i335, align 8, !noalias !134
  %.3209.i.i.i = getelementptr double, ptr %420, i64 %.3094.0225.i.i.i
  %.3210.i.i.i = load double, ptr %.3209.i.i.i, align 8, !noalias !134
  %.3215.i.i.i = getelementptr double, ptr %421, i64 %.3094.0225.i.i.i
  %.3216.i.i.i = load double, ptr %.3215.i.i.i, align 8, !noalias !134
  %.3221.i.i.i = getelementptr double, ptr %422, i64 %.3094.0225.i.i.i
  %.3222.i.i.i = load double, ptr %.3221.i.i.i, align 8, !noalias !134
  %.3257.i.i.i = getelementptr double, ptr %423, i64 %.3094.0225.i.i.i
  %.3258.i.i.i = load double, ptr %.3257.i.i.i, align 8, !noalias !134
  %.3262.i.i.i = fmul double %.3216.i.i.i, %.3222.i.i.i
  %.3264.i.i.i = fadd double %d_sd.4.0226.i.i.i, %.3262.i.i.i
  %.3268.i.i.i = fmul double %.2633.i.i.i, %.3222.i.i.i
  %.3269.i.i.i = fsub double %.3268.i.i.i, %.3216.i.i.i
  %.3273.i.i.i = fdiv double %.3269.i.i.i, %.3198.i.i.i
  %.3276.i.i.i = add nsw i64 %.3094.0225.i.i.i, %.239.i.i.i
  %.3278.i.i.i = getelementptr double, ptr %arg.grad, i64 %.3276.i.i.i
  store double %.3273.i.i.i, ptr %.3278.i.i.i, align 8, !noalias !134
  %.3283.i.i.i = fdiv double %.3273.i.i.i, %.3198.i.i.i
  %.3288.i.i.i = getelementptr double, ptr %.570, i64 %.3276.i.i.i
  %.3289.i.i.i = load double, ptr %.3288.i.i.i, align 8, !noalias !134
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
  %430 = getelementptr double, ptr %425, i64 %.3446.i.i.i
  br label %B904.if.i.i.i

B904.if.i.i.i:                                    ; preds = %B904.if.i.i.i, %B904.if.lr.ph.i.i.i
  %.3342.0218.i.i.i = phi i64 [ 0, %B904.if.lr.ph.i.i.i ], [ %.3411.i.i.i, %B904.if.i.i.i ]
  %.3411.i.i.i = add nuw nsw i64 %.3342.0218.i.i.i, 1
  %.3439.i.i.i = getelementptr i64, ptr %424, i64 %.3342.0218.i.i.i
  %.3440.i.i.i = load i64, ptr %.3439.i.i.i, align 8, !noalias !134
  %.3442.i.i.i = getelementptr double, ptr %.468, i64 %.3440.i.i.i
  %.3443.i.i.i = load double, ptr %.3442.i.i.i, align 8, !noalias !134
  %.3451.i.i.i = getelementptr double, ptr %430, i64 %.3342.0218.i.i.i
  %.3452.i.i.i = load double, ptr %.3451.i.i.i, align 8, !noalias !134
  %.3454.i.i.i = fmul double %.3309.i.i.i, %.3452.i.i.i
  %.3455.i.i.i = fsub double %.3443.i.i.i, %.3454.i.i.i
  store double %.3455.i.i.i, ptr %.3442.i.i.i, align 8, !noalias !134
  %exitcond.not.i.i.i337 = icmp eq i64 %.677.i.i.i, %.3411.i.i.i
  br i1 %exitcond.not.i.i.i337, label %B978.i.i.i, label %B904.if.i.i.i

B1004.if.i.i.i:                                   ; preds = %B1183.i.i.i, %B1004.if.lr.ph.i.i.i
  %.3488.0221.i.i.i = phi i64 [ 0, %B1004.if.lr.ph.i.i.i ], [ %.3557.i.i.i, %B1183.i.i.i ]
  %.3557.i.i.i = add nuw nsw i64 %.3488.0221.i.i.i, 1
  %.220.i.i.i.i339 = load i64, ptr %.219.i.i.i.i334, align 8, !noalias !137
  %431 = getelementptr i64, ptr %.63, i64 %.220.i.i.i.i339
  %.556.idx.i.i.i.i340 = mul i64 %.3488.0221.i.i.i, 24
  %.556.i.i.i.i341 = getelementptr i8, ptr %431, i64 %.556.idx.i.i.i.i340
  %.810.i.i.i.i342 = getelementptr i8, ptr %.556.i.i.i.i341, i64 16
  %.811.i.i.i.i343 = load i64, ptr %.810.i.i.i.i342, align 8, !noalias !137
  %.3835.i.i.i = getelementptr i64, ptr %.63, i64 %.811.i.i.i.i343
  %.3836.i.i.i344 = load i64, ptr %.3835.i.i.i, align 8, !noalias !134
  %.3837.i.i.i = icmp sgt i64 %.3836.i.i.i344, -1
  br i1 %.3837.i.i.i, label %B1096.i.i.i, label %B1183.i.i.i

single_backward: ; preds = %B1182.loopexit.i.i.i, %B36.i.i324
  %.4142.i.i.i = phi i64 [ %.2847.i.i.i326, %B36.i.i324 ], [ %.4142.pre.i.i.i, %B1182.loopexit.i.i.i ]
  %d_sd.4.0.lcssa.i.i.i = phi double [ %.2850.i.i.i, %B36.i.i324 ], [ %.3885.i.i.i, %B1182.loopexit.i.i.i ]
  %.4147.i.i.i = getelementptr double, ptr %.336, i64 %.4142.i.i.i
  store double %d_sd.4.0.lcssa.i.i.i, ptr %.4147.i.i.i, align 8, !noalias !134
  br label %B550.i

B66.i.i:                                          ; preds = %is_single.2, %B64.i.i.i316, %B522.i
  %.331.i.i = load i64, ptr %534, align 8, !noalias !140
  %.759.i.i246 = load i64, ptr %.874.i, align 8, !noalias !140
  %.981.i.i247 = getelementptr i8, ptr %534, i64 16
  %.982.i.i = load i64, ptr %.981.i.i247, align 8, !noalias !140
  %.1195.i.i248 = getelementptr i8, ptr %534, i64 88
  %.1196.i.i = load i64, ptr %.1195.i.i248, align 8, !noalias !140
  %.1197.not.i.i = icmp eq i64 %.1196.i.i, 0
  %.21521816.not.i.i = icmp slt i64 %.331.i.i, 1
  br i1 %.21521816.not.i.i, label %B550.i, label %B472.lr.ph.i.i

B472.lr.ph.i.i:                                   ; preds = %B66.i.i
  %.2067.i.i = getelementptr i8, ptr %534, i64 272
  %.2068.i.i = load i64, ptr %.2067.i.i, align 8, !noalias !140
  %.1844.i.i = getelementptr i8, ptr %534, i64 120
  %.1845.i.i = load i64, ptr %.1844.i.i, align 8, !noalias !140
  %.1630.i.i249 = getelementptr i8, ptr %534, i64 64
  %.1631.i.i = load i64, ptr %.1630.i.i249, align 8, !noalias !140
  %.1416.i.i250 = getelementptr i8, ptr %534, i64 56
  %.1417.i.i = load i64, ptr %.1416.i.i250, align 8, !noalias !140
  %.2405.i.i = getelementptr i8, ptr %534, i64 104
  %.2625.i.i = getelementptr i8, ptr %534, i64 240
  %.2851.i.i = getelementptr i8, ptr %534, i64 256
  %.3069.i.i = getelementptr i8, ptr %534, i64 248
  %.3293.i.i = getelementptr i8, ptr %534, i64 232
  %.3511.i.i = getelementptr i8, ptr %534, i64 224
  %.36111701.not.i.i = icmp slt i64 %.223.i.i.i244, 1
  %432 = getelementptr double, ptr %.336, i64 %.1631.i.i
  %.4023.i.i = getelementptr i8, ptr %534, i64 96
  %.9536.not.i.i.i251 = icmp slt i64 %.982.i.i, 1
  %.8.i.i.i252 = sitofp i64 %.982.i.i to double
  %.9.i.i.i253 = fmul double %.8.i.i.i252, 5.000000e-01
  %433 = getelementptr double, ptr %.336, i64 %.1417.i.i
  %storemerge1629.i.i = tail call i64 @llvm.smax.i64(i64 %.982.i.i, i64 0)
  %.5129.i.i = add nsw i64 %.982.i.i, -1
  %434 = getelementptr double, ptr %.336, i64 %.2068.i.i
  %.6594.i.i = getelementptr i8, ptr %534, i64 264
  %.6816.i.i = getelementptr i8, ptr %534, i64 144
  %.237.i.i.i = getelementptr i8, ptr %534, i64 168
  %.665.i1656.i.i = getelementptr i8, ptr %534, i64 184
  %.451.i.i.i = getelementptr i8, ptr %534, i64 176
  %.1037.i.i.i254 = getelementptr i8, ptr %534, i64 152
  %.1992.i.i.i = getelementptr i8, ptr %534, i64 160
  %435 = getelementptr i64, ptr %.63, i64 %.1845.i.i
  %.8211.i.i = getelementptr i8, ptr %534, i64 128
  %.8429.i.i = getelementptr i8, ptr %534, i64 136
  %.8799.i.i = getelementptr i8, ptr %534, i64 200
  %.219.i.i.i255 = getelementptr i8, ptr %534, i64 208
  br label %B472.i.i

B466.loopexit.i.i:                                ; preds = %B3006.loopexit.i.i, %B2984.i.i
  %exitcond1842.not.i.i = icmp eq i64 %.2165.i.i, %.331.i.i
  br i1 %exitcond1842.not.i.i, label %B550.i, label %B472.i.i

B472.i.i:                                         ; preds = %B466.loopexit.i.i, %B472.lr.ph.i.i
  %.2096.01818.i.i = phi i64 [ 0, %B472.lr.ph.i.i ], [ %.2165.i.i, %B466.loopexit.i.i ]
  %.2165.i.i = add nuw nsw i64 %.2096.01818.i.i, 1
  %.2406.i.i = load i64, ptr %.2405.i.i, align 8, !noalias !140
  %.2409.i.i = mul nsw i64 %.2096.01818.i.i, %.223.i.i.i244
  %.2411.i.i = mul nsw i64 %.2409.i.i, %.223.i.i.i244
  %.2626.i.i256 = load i64, ptr %.2625.i.i, align 8, !noalias !140
  %.2632.i.i = add nsw i64 %.2626.i.i256, %.2411.i.i
  %.2852.i.i = load i64, ptr %.2851.i.i, align 8, !noalias !140
  %.2856.i.i = add nsw i64 %.2852.i.i, %.2409.i.i
  %.3070.i.i = load i64, ptr %.3069.i.i, align 8, !noalias !140
  %.3294.i.i = load i64, ptr %.3293.i.i, align 8, !noalias !140
  %.3298.i.i = add nsw i64 %.3294.i.i, %.2409.i.i
  %.3512.i.i = load i64, ptr %.3511.i.i, align 8, !noalias !140
  %.3516.i.i = add nsw i64 %.3512.i.i, %.2409.i.i
  %.3519.i.i = mul nsw i64 %.2096.01818.i.i, %.982.i.i
  %.3521.i.i = add nsw i64 %.3519.i.i, %.759.i.i246
  br i1 %.36111701.not.i.i, label %B972.i.i, label %B848.if.lr.ph.i.i

B848.if.lr.ph.i.i:                                ; preds = %B472.i.i
  %436 = getelementptr double, ptr %.336, i64 %.3516.i.i
  %437 = getelementptr double, ptr %.336, i64 %.3298.i.i
  br label %B882.if.lr.ph.i.i

B848.loopexit.i.i:                                ; preds = %B882.if.i81.i
  %.3624.i.i = add nuw nsw i64 %.3555.01703.i.i, 1
  %exitcond1819.not.i.i = icmp eq i64 %.223.i.i.i244, %.3624.i.i
  br i1 %exitcond1819.not.i.i, label %B972.i.i, label %B882.if.lr.ph.i.i

B972.i.i:                                         ; preds = %B848.loopexit.i.i, %B472.i.i
  %.4024.i.i = load i64, ptr %.4023.i.i, align 8, !noalias !140
  %.4025.i.i = icmp sgt i64 %.4024.i.i, -1
  br i1 %.4025.i.i, label %B1030.i.i, label %B1210.i.i

B1030.i.i:                                        ; preds = %B972.i.i
  %.4242.i.i = getelementptr double, ptr %.336, i64 %.4024.i.i
  %.4243.i.i = load double, ptr %.4242.i.i, align 8, !noalias !140
  br i1 %.9536.not.i.i.i251, label %squared.2, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B1030.i.i
  %438 = getelementptr double, ptr %.336, i64 %.3298.i.i
  br label %B30.if.i.i.i292

B30.if.i.i.i292:                                  ; preds = %B30.if.i.i.i292, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i293 = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i299, %B30.if.i.i.i292 ]
  %.37.037.i.i.i294 = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i295, %B30.if.i.i.i292 ]
  %.108.i.i.i295 = add nuw nsw i64 %.37.037.i.i.i294, 1
  %.136.i.i.i296 = getelementptr double, ptr %438, i64 %.37.037.i.i.i294
  %.137.i.i.i297 = load double, ptr %.136.i.i.i296, align 8, !noalias !141
  %.143.i.i.i298 = fmul double %.137.i.i.i297, %.137.i.i.i297
  %.145.i.i.i299 = fadd double %total.2.039.i.i.i293, %.143.i.i.i298
  %exitcond.not.i1654.i.i = icmp eq i64 %.108.i.i.i295, %.982.i.i
  br i1 %exitcond.not.i1654.i.i, label %squared.2, label %B30.if.i.i.i292

squared.2: ; preds = %B30.if.i.i.i292, %B1030.i.i
  %total.2.0.lcssa.i.i.i301 = phi double [ 0.000000e+00, %B1030.i.i ], [ %.145.i.i.i299, %B30.if.i.i.i292 ]
  %.4497.i84.i = getelementptr double, ptr %.468, i64 %.4024.i.i
  %.4498.i85.i = load double, ptr %.4497.i84.i, align 8, !noalias !140
  %.7.i.i.i302 = fmul double %.4243.i.i, 5.000000e-01
  %.11.i.i.i303 = fadd double %.9.i.i.i253, %.7.i.i.i302
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i78, double %.11.i.i.i303)
  %.26.i.i.i305 = load double, ptr %.12.i.i.i78, align 8, !noalias !144
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i80, double %.7.i.i.i302)
  %.53.i.i.i307 = load double, ptr %.39.i.i.i80, align 8, !noalias !144
  %.63.i.i.i308 = fsub double %.26.i.i.i305, %.53.i.i.i307
  %.67.i.i.i = fdiv double %.9.i.i.i253, %.7.i.i.i302
  %.68.i.i.i309 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i310 = fadd double %.63.i.i.i308, %.68.i.i.i309
  %.74.i.i.i311 = fsub double %.69.i.i.i310, %.67.i.i.i
  %.78.i.i.i312 = fdiv double %total.2.0.lcssa.i.i.i301, %.4243.i.i
  %.79.i.i.i313 = tail call double @log1p(double %.78.i.i.i312)
  %.80.i.i.i314 = fsub double %.74.i.i.i311, %.79.i.i.i313
  %.82.i.i.i315 = fadd double %.4243.i.i, %.8.i.i.i252
  %.83.i.i.i = fmul double %.82.i.i.i315, %total.2.0.lcssa.i.i.i301
  %.84.i.i.i = fadd double %.4243.i.i, %total.2.0.lcssa.i.i.i301
  %.85.i.i.i = fmul double %.4243.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i314
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.4279.i.i = fdiv double %.82.i.i.i315, %.84.i.i.i
  %.4525.i.i = fadd double %.4498.i85.i, %.91.i.i.i
  store double %.4525.i.i, ptr %.4497.i84.i, align 8, !noalias !140
  br label %B1210.i.i

B1210.i.i:                                        ; preds = %squared.2, %B972.i.i
  %pulled.2.1.i.i = phi double [ %.4279.i.i, %squared.2 ], [ 1.000000e+00, %B972.i.i ]
  br i1 %.36111701.not.i.i, label %B1370.i.i, label %B1232.if.lr.ph.i.i

B1232.if.lr.ph.i.i:                               ; preds = %B1210.i.i
  %.4652.i.i = fneg double %pulled.2.1.i.i
  %439 = getelementptr double, ptr %.336, i64 %.3298.i.i
  %440 = getelementptr double, ptr %.336, i64 %.3516.i.i
  br label %B1232.if.i.i

B1346.i.i:                                        ; preds = %B1286.if.i.i, %B1232.if.i.i
  %total.14.2.lcssa.i.i259 = phi double [ %.4659.i83.i, %B1232.if.i.i ], [ %.4798.i.i, %B1286.if.i.i ]
  %.4813.i.i = getelementptr double, ptr %440, i64 %.4554.01709.i.i
  store double %total.14.2.lcssa.i.i259, ptr %.4813.i.i, align 8, !noalias !140
  %exitcond1821.not.i.i = icmp eq i64 %.223.i.i.i244, %.4623.i.i
  br i1 %exitcond1821.not.i.i, label %B1370.i.i, label %B1232.if.i.i

B1370.i.i:                                        ; preds = %B1346.i.i, %B1210.i.i
  br i1 %.9536.not.i.i.i251, label %B2418.i.i, label %B1396.if.lr.ph.i.i

B1396.if.lr.ph.i.i:                               ; preds = %B1370.i.i
  %441 = getelementptr double, ptr %.336, i64 %.3516.i.i
  %442 = getelementptr double, ptr %.336, i64 %.2632.i.i
  %443 = getelementptr double, ptr %arg.grad, i64 %.3521.i.i
  br label %B1396.if.i.i

B1502.i.i:                                        ; preds = %B1440.if.i.i, %B1396.if.i.i
  %.5100.pre-phi.i.i = phi i64 [ 0, %B1396.if.i.i ], [ %.5076.i.i, %B1440.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.4952.i.i, %B1396.if.i.i ], [ %.5090.i.i, %B1440.if.i.i ]
  %444 = getelementptr double, ptr %442, i64 %.5100.pre-phi.i.i
  %.5106.i.i = getelementptr double, ptr %444, i64 %.4850.01717.i.i
  %.5107.i.i = load double, ptr %.5106.i.i, align 8, !noalias !140
  %.5112.i.i = fdiv double %total.15.2.lcssa.i.i, %.5107.i.i
  %.5121.i.i = getelementptr double, ptr %443, i64 %.4850.01717.i.i
  store double %.5112.i.i, ptr %.5121.i.i, align 8, !noalias !140
  %exitcond1823.not.i.i = icmp eq i64 %.982.i.i, %.4919.i.i
  br i1 %exitcond1823.not.i.i, label %B1592.if.i.i, label %B1396.if.i.i

B1796.preheader.i.i:                              ; preds = %B1706.i.i260
  %445 = getelementptr double, ptr %.336, i64 %.3070.i.i
  %446 = getelementptr double, ptr %445, i64 %.2409.i.i
  br label %B1824.if.lr.ph.i.i

B1706.i.i260:                                     ; preds = %B1644.if.i.i, %B1592.if.i.i
  %total.16.2.lcssa.i.i261 = phi double [ %.5255.i.i, %B1592.if.i.i ], [ %.5395.i.i, %B1644.if.i.i ]
  %.5405.i.i = mul nsw i64 %.5153.01727.i.i, %.223.i.i.i244
  %447 = getelementptr double, ptr %442, i64 %.5405.i.i
  %.5411.i.i = getelementptr double, ptr %447, i64 %.5153.01727.i.i
  %.5412.i.i = load double, ptr %.5411.i.i, align 8, !noalias !140
  %.5417.i.i = fdiv double %total.16.2.lcssa.i.i261, %.5412.i.i
  %.5426.i.i = getelementptr double, ptr %441, i64 %.5153.01727.i.i
  store double %.5417.i.i, ptr %.5426.i.i, align 8, !noalias !140
  %.5209.i.i = icmp sgt i64 %.5156.01728.i.i, 1
  br i1 %.5209.i.i, label %B1592.if.i.i, label %B1796.preheader.i.i

B1796.loopexit.i.i:                               ; preds = %B2068.i.i
  %.5523.i.i = add nsw i64 %.5461.01743.i.i, -1
  %.5527.i.i263 = add i64 %.5458.01742.i.i, -1
  %.5514.i.i = icmp sgt i64 %.5461.01743.i.i, 1
  br i1 %.5514.i.i, label %B1824.if.lr.ph.i.i, label %B2206.if.lr.ph.i.i

B1846.i.i:                                        ; preds = %B1824.if.i.i
  %.5688.i.i = load double, ptr %.5687.i.i, align 8, !noalias !140
  %.5694.i.i = load double, ptr %.5693.i.i, align 8, !noalias !140
  %.5695.i.i = fadd double %.5688.i.i, %.5694.i.i
  %.5696.i.i = fneg double %.5695.i.i
  %.5701.i.i = getelementptr double, ptr %443, i64 %.5579.01739.i.i
  %.5702.i.i = load double, ptr %.5701.i.i, align 8, !noalias !140
  %.5703.i.i = fmul double %.5702.i.i, %.5696.i.i
  %.5709.i.i = load double, ptr %.5708.i.i, align 8, !noalias !140
  %.5714.i.i = getelementptr double, ptr %446, i64 %.5579.01739.i.i
  %.5715.i.i = load double, ptr %.5714.i.i, align 8, !noalias !140
  %.5716.i.i = fmul double %.5709.i.i, %.5715.i.i
  %.5717.i.i = fsub double %.5703.i.i, %.5716.i.i
  %.5726.i.i = icmp eq i64 %.5458.01742.i.i, %.5579.01739.i.i
  br i1 %.5726.i.i, label %B1948.i.i, label %B1964.i.i

B1948.i.i:                                        ; preds = %B1846.i.i
  %.5729.i.i = fadd double %.5717.i.i, -1.000000e+00
  %.5732.i.i = fmul double %.5729.i.i, 5.000000e-01
  br label %B1964.i.i

B1964.i.i:                                        ; preds = %B1824.if.i.i, %B1948.i.i, %B1846.i.i
  %total.18.3.i.i = phi double [ %.5732.i.i, %B1948.i.i ], [ %.5717.i.i, %B1846.i.i ], [ 0.000000e+00, %B1824.if.i.i ]
  br i1 %.58261729.not.i.i, label %B2068.i.i, label %B1994.if.lr.ph.i.i

B1994.if.lr.ph.i.i:                               ; preds = %B1964.i.i
  %invariant.gep1736.i.i = getelementptr double, ptr %434, i64 %.5579.01739.i.i
  br label %B1994.if.i.i

B2068.i.i:                                        ; preds = %B1994.if.i.i, %B1964.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1964.i.i ], [ %.5884.i.i, %B1994.if.i.i ]
  %.5901.i.i262 = load double, ptr %.5900.i.i, align 8, !noalias !140
  %.5906.i.i = fdiv double %total.17.3.lcssa.i.i, %.5901.i.i262
  %.5919.i.i = getelementptr double, ptr %478, i64 %.5579.01739.i.i
  store double %.5906.i.i, ptr %.5919.i.i, align 8, !noalias !140
  %exitcond1824.not.i.i = icmp eq i64 %.982.i.i, %.5648.i.i
  br i1 %exitcond1824.not.i.i, label %B1796.loopexit.i.i, label %B1824.if.i.i

B2168.loopexit.i.i:                               ; preds = %B2344.i.i
  %.6030.i.i = add nuw nsw i64 %.5961.01755.i.i, 1
  %exitcond1825.not.i.i = icmp eq i64 %.982.i.i, %.6030.i.i
  br i1 %exitcond1825.not.i.i, label %B2418.i.i, label %B2206.if.lr.ph.i.i

B2344.i.i:                                        ; preds = %B2270.if.i.i, %B2206.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.6189.i.i264, %B2206.if.i.i ], [ %.6333.i.i, %B2270.if.i.i ]
  %.6343.i.i265 = mul nsw i64 %.6083.01752.i.i, %.223.i.i.i244
  %448 = getelementptr double, ptr %442, i64 %.6343.i.i265
  %.6349.i.i = getelementptr double, ptr %448, i64 %.6083.01752.i.i
  %.6350.i.i = load double, ptr %.6349.i.i, align 8, !noalias !140
  %.6355.i.i = fdiv double %total.19.3.lcssa.i.i, %.6350.i.i
  store double %.6355.i.i, ptr %.6188.i.i, align 8, !noalias !140
  %.6139.i.i = icmp sgt i64 %.6086.01753.i.i, 1
  br i1 %.6139.i.i, label %B2206.if.i.i, label %B2168.loopexit.i.i

B2418.i.i:                                        ; preds = %B2168.loopexit.i.i, %B1370.i.i
  %.6595.i.i = load i64, ptr %.6594.i.i, align 8, !noalias !140
  %449 = getelementptr double, ptr %.336, i64 %.6595.i.i
  %.6599.i.i = getelementptr double, ptr %449, i64 %.2096.01818.i.i
  %.6600.i.i = load double, ptr %.6599.i.i, align 8, !noalias !140
  %.6817.i.i = load i64, ptr %.6816.i.i, align 8, !noalias !140
  %.6818.not.i.i = icmp eq i64 %.6817.i.i, 0
  br i1 %.6818.not.i.i, label %B2984.i.i, label %B2552.preheader.i.i

B2552.preheader.i.i:                              ; preds = %B2418.i.i
  br i1 %.36111701.not.i.i, label %B2718.preheader.i.i, label %B2552.if.lr.ph.i.i

B2552.if.lr.ph.i.i:                               ; preds = %B2552.preheader.i.i
  %450 = getelementptr double, ptr %.336, i64 %.3516.i.i
  %451 = getelementptr double, ptr %.336, i64 %.2856.i.i
  br label %B2552.if.i.i

B2552.loopexit.i.i:                               ; preds = %B2606.if.i.i, %B2552.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11765.i.i, %B2552.if.i.i ], [ %.7121.i.i, %B2606.if.i.i ]
  %indvars.iv.next.i.i = add nuw i64 %indvars.iv.i.i, 1
  %exitcond1827.not.i.i = icmp eq i64 %.223.i.i.i244, %.6916.i.i
  br i1 %exitcond1827.not.i.i, label %B2718.preheader.i.i, label %B2552.if.i.i

B2718.preheader.i.i:                              ; preds = %B2552.loopexit.i.i, %B2552.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2552.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2552.loopexit.i.i ]
  br i1 %.9536.not.i.i.i251, label %B2950.i.i, label %B2718.if.lr.ph.i.i

B2718.if.lr.ph.i.i:                               ; preds = %B2718.preheader.i.i
  %452 = getelementptr double, ptr %.336, i64 %.2632.i.i
  br label %B2718.if.i.i

B2718.loopexit.i.i:                               ; preds = %B2894.i.i
  %.7240.i.i = add nuw nsw i64 %.7171.01778.i.i, 1
  %exitcond1831.not.i.i = icmp eq i64 %.982.i.i, %.7240.i.i
  br i1 %exitcond1831.not.i.i, label %B2950.i.i, label %B2718.if.i.i

B2894.i.i:                                        ; preds = %B2820.if.i.i
  %.7367.i.i = add nuw nsw i64 %.7298.01773.i.i, 1
  %.7598.i.i = getelementptr double, ptr %484, i64 %.7298.01773.i.i
  %.7599.i.i = load double, ptr %.7598.i.i, align 8, !noalias !140
  %.7601.i.i = fmul double %.7580.i.i, %.7599.i.i
  %.7605.i.i = fadd double %by_log_weight.5.21775.i.i, %.7601.i.i
  %exitcond1830.not.i.i = icmp eq i64 %.982.i.i, %.7367.i.i
  br i1 %exitcond1830.not.i.i, label %B2718.loopexit.i.i, label %B2820.if.lr.ph.i.i

B2950.i.i:                                        ; preds = %B2718.loopexit.i.i, %B2718.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2718.preheader.i.i ], [ %.7605.i.i, %B2718.loopexit.i.i ]
  %.238.i1655.i.i = load i64, ptr %.237.i.i.i, align 8, !noalias !147
  %.75790.not.i.i.i = icmp slt i64 %.238.i1655.i.i, 1
  br i1 %.75790.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2950.i.i
  %.668.i.i.i = mul nuw nsw i64 %.238.i1655.i.i, %.2096.01818.i.i
  %.666.i.i.i = load i64, ptr %.665.i1656.i.i, align 8, !noalias !147
  %.452.i1657.i.i = load i64, ptr %.451.i.i.i, align 8, !noalias !147
  %453 = getelementptr i64, ptr %.63, i64 %.452.i1657.i.i
  %454 = getelementptr double, ptr %.108, i64 %.666.i.i.i
  %455 = getelementptr double, ptr %454, i64 %.668.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2950.i.i
  %.1038.i.i.i = load i64, ptr %.1037.i.i.i254, align 8, !noalias !147
  %.1039.i.i.i = icmp sgt i64 %.1038.i.i.i, -1
  br i1 %.1039.i.i.i, label %B272.i.i.i, label %B2984.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1140.i.i.i = load i64, ptr %.343.i, align 8, !noalias !147
  %456 = getelementptr i64, ptr %.63, i64 %.1140.i.i.i
  %.idx.i.i.i283 = mul i64 %.1038.i.i.i, 416
  %457 = getelementptr i8, ptr %456, i64 %.idx.i.i.i283
  %.1776.i.i.i284 = getelementptr i8, ptr %457, i64 8
  %.1777.i.i.i285 = load i64, ptr %.1776.i.i.i284, align 8, !noalias !147
  %.230293.not.i.i.i = icmp slt i64 %.1777.i.i.i285, 1
  br i1 %.230293.not.i.i.i, label %B2984.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2208.i.i.i = getelementptr i8, ptr %457, i64 224
  %.2209.i.i.i = load i64, ptr %.2208.i.i.i, align 8, !noalias !147
  %.1995.i.i.i286 = mul nuw nsw i64 %.1777.i.i.i285, %.2096.01818.i.i
  %.1993.i.i.i = load i64, ptr %.1992.i.i.i, align 8, !noalias !147
  %458 = getelementptr double, ptr %.336, i64 %.2209.i.i.i
  %459 = getelementptr double, ptr %458, i64 %.1995.i.i.i286
  %460 = getelementptr double, ptr %.108, i64 %.1993.i.i.i
  %461 = getelementptr double, ptr %460, i64 %.1995.i.i.i286
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.699.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.770.i.i.i, %B160.if.i.i.i ]
  %.770.i.i.i = add nuw nsw i64 %.699.091.i.i.i, 1
  %.798.i.i.i267 = getelementptr i64, ptr %453, i64 %.699.091.i.i.i
  %.799.i.i.i = load i64, ptr %.798.i.i.i267, align 8, !noalias !147
  %.801.i.i.i = getelementptr double, ptr %.468, i64 %.799.i.i.i
  %.802.i.i.i = load double, ptr %.801.i.i.i, align 8, !noalias !147
  %.806.i.i.i = getelementptr double, ptr %455, i64 %.699.091.i.i.i
  %.807.i.i.i = load double, ptr %.806.i.i.i, align 8, !noalias !147
  %.809.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.807.i.i.i
  %.810.i.i.i268 = fadd double %.802.i.i.i, %.809.i.i.i
  store double %.810.i.i.i268, ptr %.801.i.i.i, align 8, !noalias !147
  %exitcond.not.i1658.i.i = icmp eq i64 %.770.i.i.i, %.238.i1655.i.i
  br i1 %exitcond.not.i1658.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2246.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2315.i.i.i, %B552.if.i.i.i ]
  %.2315.i.i.i = add nuw nsw i64 %.2246.094.i.i.i, 1
  %.2343.i.i.i287 = getelementptr double, ptr %459, i64 %.2246.094.i.i.i
  %.2344.i.i.i = load double, ptr %.2343.i.i.i287, align 8, !noalias !147
  %.2348.i.i.i = getelementptr double, ptr %461, i64 %.2246.094.i.i.i
  %.2349.i.i.i = load double, ptr %.2348.i.i.i, align 8, !noalias !147
  %.2351.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2349.i.i.i
  %.2352.i.i.i = fadd double %.2344.i.i.i, %.2351.i.i.i
  store double %.2352.i.i.i, ptr %.2343.i.i.i287, align 8, !noalias !147
  %exitcond96.not.i.i.i = icmp eq i64 %.2315.i.i.i, %.1777.i.i.i285
  br i1 %exitcond96.not.i.i.i, label %B2984.i.i, label %B552.if.i.i.i

B2984.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2418.i.i
  br i1 %.36111701.not.i.i, label %B466.loopexit.i.i, label %B3006.if.lr.ph.i.i

B3006.if.lr.ph.i.i:                               ; preds = %B2984.i.i
  %462 = getelementptr double, ptr %.336, i64 %.3516.i.i
  %463 = getelementptr double, ptr %.336, i64 %.2856.i.i
  %invariant.gep1793.i.i = getelementptr i64, ptr %.63, i64 %.2096.01818.i.i
  %464 = getelementptr double, ptr %.108, i64 %.2406.i.i
  %465 = getelementptr double, ptr %464, i64 %.2411.i.i
  br label %B3006.if.i.i

B3006.loopexit.i.i:                               ; preds = %B3756.loopexit.i.i, %B3756.preheader.i.i
  %indvars.iv.next1833.i.i = add nuw i64 %indvars.iv1832.i.i, 1
  %exitcond1841.not.i.i = icmp eq i64 %.223.i.i.i244, %.7757.i.i
  br i1 %exitcond1841.not.i.i, label %B466.loopexit.i.i, label %B3006.if.i.i

B3198.i.i:                                        ; preds = %B3066.if.i.i, %B3006.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B3006.if.i.i ], [ %.7952.i.i, %B3066.if.i.i ]
  %.7989.i.i = getelementptr i64, ptr %435, i64 %.7688.01814.i.i
  %.7990.i.i = load i64, ptr %.7989.i.i, align 8, !noalias !140
  %.7996.i.i = getelementptr i8, ptr %.7989.i.i, i64 8
  %.7997.i.i = load i64, ptr %.7996.i.i, align 8, !noalias !140
  %.7998.i.i = sub nsw i64 %.7997.i.i, %.7990.i.i
  %.85191787.not.i.i = icmp slt i64 %.7998.i.i, 1
  br i1 %.85191787.not.i.i, label %B3448.i.i, label %B3378.if.lr.ph.i.i

B3378.if.lr.ph.i.i:                               ; preds = %B3198.i.i
  %.8435.i.i = mul nuw nsw i64 %.7998.i.i, %.2096.01818.i.i
  %.8432.i.i = mul nsw i64 %.7990.i.i, %.331.i.i
  %.8430.i.i = load i64, ptr %.8429.i.i, align 8, !noalias !140
  %.8212.i.i = load i64, ptr %.8211.i.i, align 8, !noalias !140
  %466 = getelementptr i64, ptr %.63, i64 %.8212.i.i
  %467 = getelementptr i64, ptr %466, i64 %.7990.i.i
  %.8567.i.i = fmul double %.6600.i.i, %by_pull.2.2.lcssa.i.i
  %468 = getelementptr double, ptr %.108, i64 %.8430.i.i
  %469 = getelementptr double, ptr %468, i64 %.8432.i.i
  %470 = getelementptr double, ptr %469, i64 %.8435.i.i
  br label %B3378.if.i.i

B3448.i.i:                                        ; preds = %B3378.if.i.i, %B3198.i.i
  %.8800.i.i = load i64, ptr %.8799.i.i, align 8, !noalias !140
  %.88801795.not.i.i = icmp slt i64 %.8800.i.i, 1
  br i1 %.88801795.not.i.i, label %B3756.preheader.i.i, label %B3512.if.lr.ph.i.i

B3512.if.lr.ph.i.i:                               ; preds = %B3448.i.i
  %.9314.i.i = fmul double %.6600.i.i, %by_pull.2.2.lcssa.i.i
  %.9317.i.i = mul nuw nsw i64 %.7688.01814.i.i, %.223.i.i.i244
  %471 = getelementptr double, ptr %465, i64 %.9317.i.i
  br label %B3512.if.i.i

B3512.loopexit.i.i:                               ; preds = %B4105.i.i
  %.8893.i.i = add nuw nsw i64 %.8824.01796.i.i, 1
  %exitcond1838.not.i.i = icmp eq i64 %.8893.i.i, %.8800.i.i
  br i1 %exitcond1838.not.i.i, label %B3756.preheader.i.i, label %B3512.if.i.i

B3756.preheader.i.i:                              ; preds = %B3512.loopexit.i.i, %B3448.i.i
  br i1 %.9536.not.i.i.i251, label %B3006.loopexit.i.i, label %B3756.if.lr.ph.i.i

B3756.if.lr.ph.i.i:                               ; preds = %B3756.preheader.i.i
  %.9624.i.i = mul nuw nsw i64 %.7688.01814.i.i, %.223.i.i.i244
  %472 = getelementptr double, ptr %465, i64 %.9624.i.i
  %..7734.sroa.0.0.i.i = select i1 %.1197.not.i.i, i64 0, i64 %.7688.01814.i.i
  %.9737.i.i = sub nsw i64 %.13.i1661.i.i, %..7734.sroa.0.0.i.i
  %spec.select1688.i.i = tail call i64 @llvm.smax.i64(i64 %.9737.i.i, i64 0)
  %.97801805.not.i.i = icmp slt i64 %.9737.i.i, 1
  %473 = getelementptr double, ptr %432, i64 %.9624.i.i
  br label %B3756.if.i.i

B3638.i.i:                                        ; preds = %B3604.if.i.i
  %.9310.i.i = getelementptr double, ptr %493, i64 %.9295.i.i
  %.9311.i.i = load double, ptr %.9310.i.i, align 8, !noalias !140
  %.9325.i.i = getelementptr double, ptr %471, i64 %.9193.01791.i.i
  %.9326.i.i = load double, ptr %.9325.i.i, align 8, !noalias !140
  %.9327.i.i = fmul double %.9314.i.i, %.9326.i.i
  %.9328.i.i = fsub double %.9311.i.i, %.9327.i.i
  store double %.9328.i.i, ptr %.9310.i.i, align 8, !noalias !140
  br label %B4105.i.i

B3756.loopexit.i.i:                               ; preds = %B3964.if.i.i, %B3892.i.i
  %exitcond1840.not.i.i = icmp eq i64 %.982.i.i, %.9441.i.i
  br i1 %exitcond1840.not.i.i, label %B3006.loopexit.i.i, label %B3756.if.i.i

B3892.i.i:                                        ; preds = %B3814.if.i.i, %B3756.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3756.if.i.i ], [ %.9644.i.i, %B3814.if.i.i ]
  br i1 %.97801805.not.i.i, label %B3756.loopexit.i.i, label %B3964.if.lr.ph.i.i

B3964.if.lr.ph.i.i:                               ; preds = %B3892.i.i
  %.9829.i.i = mul nuw nsw i64 %.9372.01811.i.i, %.223.i.i.i244
  %474 = getelementptr double, ptr %434, i64 %.9829.i.i
  %invariant.gep1808.i.i = getelementptr double, ptr %434, i64 %.9372.01811.i.i
  br label %B3964.if.i.i

B4105.i.i:                                        ; preds = %B3604.if.i.i, %B3638.i.i
  %exitcond1837.not.i.i = icmp eq i64 %.223.i.i.i244, %.9262.i.i
  br i1 %exitcond1837.not.i.i, label %B3512.loopexit.i.i, label %B3604.if.i.i

B882.if.lr.ph.i.i:                                ; preds = %B848.loopexit.i.i, %B848.if.lr.ph.i.i
  %.3555.01703.i.i = phi i64 [ 0, %B848.if.lr.ph.i.i ], [ %.3624.i.i, %B848.loopexit.i.i ]
  %.3773.i.i = mul nuw nsw i64 %.3555.01703.i.i, %.223.i.i.i244
  %475 = getelementptr double, ptr %432, i64 %.3773.i.i
  %.3784.i.i = getelementptr double, ptr %436, i64 %.3555.01703.i.i
  br label %B882.if.i81.i

B882.if.i81.i:                                    ; preds = %B882.if.i81.i, %B882.if.lr.ph.i.i
  %.3677.01700.i.i = phi i64 [ 0, %B882.if.lr.ph.i.i ], [ %.3746.i.i, %B882.if.i81.i ]
  %.3746.i.i = add nuw nsw i64 %.3677.01700.i.i, 1
  %.3778.i.i257 = getelementptr double, ptr %475, i64 %.3677.01700.i.i
  %.3779.i.i = load double, ptr %.3778.i.i257, align 8, !noalias !140
  %.3785.i.i = load double, ptr %.3784.i.i, align 8, !noalias !140
  %.3789.i.i = getelementptr double, ptr %437, i64 %.3677.01700.i.i
  %.3790.i.i = load double, ptr %.3789.i.i, align 8, !noalias !140
  %.3791.i.i = fmul double %.3785.i.i, %.3790.i.i
  %.3792.i.i = fadd double %.3779.i.i, %.3791.i.i
  store double %.3792.i.i, ptr %.3778.i.i257, align 8, !noalias !140
  %exitcond.not.i82.i = icmp eq i64 %.3677.01700.i.i, %.3555.01703.i.i
  br i1 %exitcond.not.i82.i, label %B848.loopexit.i.i, label %B882.if.i81.i

B1232.if.i.i:                                     ; preds = %B1346.i.i, %B1232.if.lr.ph.i.i
  %.4554.01709.i.i = phi i64 [ 0, %B1232.if.lr.ph.i.i ], [ %.4623.i.i, %B1346.i.i ]
  %.4623.i.i = add nuw nsw i64 %.4554.01709.i.i, 1
  %.4657.i.i258 = getelementptr double, ptr %439, i64 %.4554.01709.i.i
  %.4658.i.i = load double, ptr %.4657.i.i258, align 8, !noalias !140
  %.4659.i83.i = fmul double %.4658.i.i, %.4652.i.i
  %.47441704.not.not.i.i = icmp sgt i64 %.223.i.i.i244, %.4554.01709.i.i
  br i1 %.47441704.not.not.i.i, label %B1286.if.lr.ph.i.i, label %B1346.i.i

B1286.if.lr.ph.i.i:                               ; preds = %B1232.if.i.i
  %invariant.gep.i.i288 = getelementptr double, ptr %433, i64 %.4554.01709.i.i
  br label %B1286.if.i.i

B1286.if.i.i:                                     ; preds = %B1286.if.i.i, %B1286.if.lr.ph.i.i
  %total.14.21707.i.i = phi double [ %.4659.i83.i, %B1286.if.lr.ph.i.i ], [ %.4798.i.i, %B1286.if.i.i ]
  %.4688.01705.i.i = phi i64 [ %.4554.01709.i.i, %B1286.if.lr.ph.i.i ], [ %.4757.i.i, %B1286.if.i.i ]
  %.4757.i.i = add nuw i64 %.4688.01705.i.i, 1
  %.4783.i.i = mul nsw i64 %.4688.01705.i.i, %.223.i.i.i244
  %gep.i.i289 = getelementptr double, ptr %invariant.gep.i.i288, i64 %.4783.i.i
  %.4790.i.i = load double, ptr %gep.i.i289, align 8, !noalias !140
  %.4794.i.i290 = getelementptr double, ptr %440, i64 %.4688.01705.i.i
  %.4795.i.i = load double, ptr %.4794.i.i290, align 8, !noalias !140
  %.4796.i.i291 = fmul double %.4790.i.i, %.4795.i.i
  %.4798.i.i = fadd double %total.14.21707.i.i, %.4796.i.i291
  %exitcond1820.not.i.i = icmp eq i64 %.4757.i.i, %.223.i.i.i244
  br i1 %exitcond1820.not.i.i, label %B1346.i.i, label %B1286.if.i.i

B1396.if.i.i:                                     ; preds = %B1502.i.i, %B1396.if.lr.ph.i.i
  %.4850.01717.i.i = phi i64 [ 0, %B1396.if.lr.ph.i.i ], [ %.4919.i.i, %B1502.i.i ]
  %.4919.i.i = add nuw nsw i64 %.4850.01717.i.i, 1
  %.4951.i.i = getelementptr double, ptr %441, i64 %.4850.01717.i.i
  %.4952.i.i = load double, ptr %.4951.i.i, align 8, !noalias !140
  %.50361711.not.i.i = icmp eq i64 %.4850.01717.i.i, 0
  br i1 %.50361711.not.i.i, label %B1502.i.i, label %B1440.if.lr.ph.i.i

B1440.if.lr.ph.i.i:                               ; preds = %B1396.if.i.i
  %.5076.i.i = mul nsw i64 %.4850.01717.i.i, %.223.i.i.i244
  %476 = getelementptr double, ptr %442, i64 %.5076.i.i
  br label %B1440.if.i.i

B1440.if.i.i:                                     ; preds = %B1440.if.i.i, %B1440.if.lr.ph.i.i
  %total.15.21714.i.i = phi double [ %.4952.i.i, %B1440.if.lr.ph.i.i ], [ %.5090.i.i, %B1440.if.i.i ]
  %.4980.01712.i.i = phi i64 [ 0, %B1440.if.lr.ph.i.i ], [ %.5049.i.i, %B1440.if.i.i ]
  %.5049.i.i = add nuw nsw i64 %.4980.01712.i.i, 1
  %.5081.i.i = getelementptr double, ptr %476, i64 %.4980.01712.i.i
  %.5082.i.i = load double, ptr %.5081.i.i, align 8, !noalias !140
  %.5086.i.i = getelementptr double, ptr %443, i64 %.4980.01712.i.i
  %.5087.i.i = load double, ptr %.5086.i.i, align 8, !noalias !140
  %.5088.i.i = fmul double %.5082.i.i, %.5087.i.i
  %.5090.i.i = fsub double %total.15.21714.i.i, %.5088.i.i
  %exitcond1822.not.i.i = icmp eq i64 %.5049.i.i, %.4850.01717.i.i
  br i1 %exitcond1822.not.i.i, label %B1502.i.i, label %B1440.if.i.i

B1592.if.i.i:                                     ; preds = %B1502.i.i, %B1706.i.i260
  %.5156.01728.i.i = phi i64 [ %.5218.i.i, %B1706.i.i260 ], [ %storemerge1629.i.i, %B1502.i.i ]
  %.5153.01727.i.i = phi i64 [ %.5222.i.i, %B1706.i.i260 ], [ %.5129.i.i, %B1502.i.i ]
  %.5218.i.i = add nsw i64 %.5156.01728.i.i, -1
  %.5222.i.i = add i64 %.5153.01727.i.i, -1
  %.5254.i.i = getelementptr double, ptr %443, i64 %.5153.01727.i.i
  %.5255.i.i = load double, ptr %.5254.i.i, align 8, !noalias !140
  %.5260.i.i = add nsw i64 %.5153.01727.i.i, 1
  %.5298.i.i = sub i64 %.982.i.i, %.5260.i.i
  %.53411719.not.i.i = icmp eq i64 %.5298.i.i, 0
  br i1 %.53411719.not.i.i, label %B1706.i.i260, label %B1644.if.lr.ph.i.i

B1644.if.lr.ph.i.i:                               ; preds = %B1592.if.i.i
  %invariant.gep1724.i.i = getelementptr double, ptr %442, i64 %.5153.01727.i.i
  br label %B1644.if.i.i

B1644.if.i.i:                                     ; preds = %B1644.if.i.i, %B1644.if.lr.ph.i.i
  %total.16.21722.i.i = phi double [ %.5255.i.i, %B1644.if.lr.ph.i.i ], [ %.5395.i.i, %B1644.if.i.i ]
  %.5288.01721.i.i = phi i64 [ %.5298.i.i, %B1644.if.lr.ph.i.i ], [ %.5350.i.i, %B1644.if.i.i ]
  %.5285.01720.i.i = phi i64 [ %.5260.i.i, %B1644.if.lr.ph.i.i ], [ %.5354.i.i, %B1644.if.i.i ]
  %.5350.i.i = add nsw i64 %.5288.01721.i.i, -1
  %.5354.i.i = add i64 %.5285.01720.i.i, 1
  %.5380.i.i = mul nsw i64 %.5285.01720.i.i, %.223.i.i.i244
  %gep1725.i.i = getelementptr double, ptr %invariant.gep1724.i.i, i64 %.5380.i.i
  %.5387.i.i = load double, ptr %gep1725.i.i, align 8, !noalias !140
  %.5391.i.i = getelementptr double, ptr %441, i64 %.5285.01720.i.i
  %.5392.i.i = load double, ptr %.5391.i.i, align 8, !noalias !140
  %.5393.i.i = fmul double %.5387.i.i, %.5392.i.i
  %.5395.i.i = fsub double %total.16.21722.i.i, %.5393.i.i
  %.5341.i.i = icmp sgt i64 %.5288.01721.i.i, 1
  br i1 %.5341.i.i, label %B1644.if.i.i, label %B1706.i.i260

B1824.if.lr.ph.i.i:                               ; preds = %B1796.loopexit.i.i, %B1796.preheader.i.i
  %.5461.01743.i.i = phi i64 [ %storemerge1629.i.i, %B1796.preheader.i.i ], [ %.5523.i.i, %B1796.loopexit.i.i ]
  %.5458.01742.i.i = phi i64 [ %.5129.i.i, %B1796.preheader.i.i ], [ %.5527.i.i263, %B1796.loopexit.i.i ]
  %.5685.i.i = add nsw i64 %.5458.01742.i.i, %.3521.i.i
  %.5687.i.i = getelementptr double, ptr %.570, i64 %.5685.i.i
  %.5693.i.i = getelementptr double, ptr %446, i64 %.5458.01742.i.i
  %.5708.i.i = getelementptr double, ptr %arg.grad, i64 %.5685.i.i
  %.5745.i.i = add nsw i64 %.5458.01742.i.i, 1
  %.5783.i.i = sub i64 %.982.i.i, %.5745.i.i
  %.58261729.not.i.i = icmp eq i64 %.5783.i.i, 0
  %invariant.gep1734.i.i = getelementptr double, ptr %442, i64 %.5458.01742.i.i
  %.5894.i.i = mul nsw i64 %.5458.01742.i.i, %.223.i.i.i244
  %477 = getelementptr double, ptr %442, i64 %.5894.i.i
  %.5900.i.i = getelementptr double, ptr %477, i64 %.5458.01742.i.i
  %478 = getelementptr double, ptr %434, i64 %.5894.i.i
  br label %B1824.if.i.i

B1824.if.i.i:                                     ; preds = %B1824.if.lr.ph.i.i, %B2068.i.i
  %.5579.01739.i.i = phi i64 [ 0, %B1824.if.lr.ph.i.i ], [ %.5648.i.i, %B2068.i.i ]
  %.5648.i.i = add nuw nsw i64 %.5579.01739.i.i, 1
  %.5681.not.i.i = icmp sgt i64 %.5579.01739.i.i, %.5458.01742.i.i
  br i1 %.5681.not.i.i, label %B1964.i.i, label %B1846.i.i

B1994.if.i.i:                                     ; preds = %B1994.if.i.i, %B1994.if.lr.ph.i.i
  %total.17.31732.i.i = phi double [ %total.18.3.i.i, %B1994.if.lr.ph.i.i ], [ %.5884.i.i, %B1994.if.i.i ]
  %.5773.01731.i.i = phi i64 [ %.5783.i.i, %B1994.if.lr.ph.i.i ], [ %.5835.i.i, %B1994.if.i.i ]
  %.5770.01730.i.i = phi i64 [ %.5745.i.i, %B1994.if.lr.ph.i.i ], [ %.5839.i.i, %B1994.if.i.i ]
  %.5835.i.i = add nsw i64 %.5773.01731.i.i, -1
  %.5839.i.i = add i64 %.5770.01730.i.i, 1
  %479 = mul nsw i64 %.5770.01730.i.i, %.223.i.i.i244
  %gep1735.i.i = getelementptr double, ptr %invariant.gep1734.i.i, i64 %479
  %.5872.i.i = load double, ptr %gep1735.i.i, align 8, !noalias !140
  %gep1737.i.i = getelementptr double, ptr %invariant.gep1736.i.i, i64 %479
  %.5881.i.i = load double, ptr %gep1737.i.i, align 8, !noalias !140
  %.5882.i.i = fmul double %.5872.i.i, %.5881.i.i
  %.5884.i.i = fsub double %total.17.31732.i.i, %.5882.i.i
  %.5826.i.i = icmp sgt i64 %.5773.01731.i.i, 1
  br i1 %.5826.i.i, label %B1994.if.i.i, label %B2068.i.i

B2206.if.lr.ph.i.i:                               ; preds = %B1796.loopexit.i.i, %B2168.loopexit.i.i
  %.5961.01755.i.i = phi i64 [ %.6030.i.i, %B2168.loopexit.i.i ], [ 0, %B1796.loopexit.i.i ]
  %480 = mul nsw i64 %.5961.01755.i.i, %.223.i.i.i244
  %481 = getelementptr double, ptr %434, i64 %480
  br label %B2206.if.i.i

B2206.if.i.i:                                     ; preds = %B2206.if.lr.ph.i.i, %B2344.i.i
  %.6086.01753.i.i = phi i64 [ %storemerge1629.i.i, %B2206.if.lr.ph.i.i ], [ %.6148.i.i, %B2344.i.i ]
  %.6083.01752.i.i = phi i64 [ %.5129.i.i, %B2206.if.lr.ph.i.i ], [ %.6152.i.i, %B2344.i.i ]
  %.6148.i.i = add nsw i64 %.6086.01753.i.i, -1
  %.6152.i.i = add i64 %.6083.01752.i.i, -1
  %.6188.i.i = getelementptr double, ptr %481, i64 %.6083.01752.i.i
  %.6189.i.i264 = load double, ptr %.6188.i.i, align 8, !noalias !140
  %.6194.i.i = add nsw i64 %.6083.01752.i.i, 1
  %.6232.i.i = sub i64 %.982.i.i, %.6194.i.i
  %.62751744.not.i.i = icmp eq i64 %.6232.i.i, 0
  br i1 %.62751744.not.i.i, label %B2344.i.i, label %B2270.if.lr.ph.i.i

B2270.if.lr.ph.i.i:                               ; preds = %B2206.if.i.i
  %invariant.gep1749.i.i = getelementptr double, ptr %442, i64 %.6083.01752.i.i
  br label %B2270.if.i.i

B2270.if.i.i:                                     ; preds = %B2270.if.i.i, %B2270.if.lr.ph.i.i
  %total.19.31747.i.i = phi double [ %.6189.i.i264, %B2270.if.lr.ph.i.i ], [ %.6333.i.i, %B2270.if.i.i ]
  %.6222.01746.i.i = phi i64 [ %.6232.i.i, %B2270.if.lr.ph.i.i ], [ %.6284.i.i, %B2270.if.i.i ]
  %.6219.01745.i.i = phi i64 [ %.6194.i.i, %B2270.if.lr.ph.i.i ], [ %.6288.i.i, %B2270.if.i.i ]
  %.6284.i.i = add nsw i64 %.6222.01746.i.i, -1
  %.6288.i.i = add i64 %.6219.01745.i.i, 1
  %.6320.i.i = getelementptr double, ptr %481, i64 %.6219.01745.i.i
  %.6321.i.i = load double, ptr %.6320.i.i, align 8, !noalias !140
  %.6323.i.i = mul nsw i64 %.6219.01745.i.i, %.223.i.i.i244
  %gep1750.i.i = getelementptr double, ptr %invariant.gep1749.i.i, i64 %.6323.i.i
  %.6330.i.i = load double, ptr %gep1750.i.i, align 8, !noalias !140
  %.6331.i.i = fmul double %.6321.i.i, %.6330.i.i
  %.6333.i.i = fsub double %total.19.31747.i.i, %.6331.i.i
  %.6275.i.i = icmp sgt i64 %.6222.01746.i.i, 1
  br i1 %.6275.i.i, label %B2270.if.i.i, label %B2344.i.i

B2552.if.i.i:                                     ; preds = %B2552.loopexit.i.i, %B2552.if.lr.ph.i.i
  %indvars.iv.i.i = phi i64 [ 1, %B2552.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B2552.loopexit.i.i ]
  %by_log_weight.4.11765.i.i = phi double [ 0.000000e+00, %B2552.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2552.loopexit.i.i ]
  %.6847.01763.i.i = phi i64 [ 0, %B2552.if.lr.ph.i.i ], [ %.6916.i.i, %B2552.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.982.i.i, i64 %indvars.iv.i.i)
  %.6916.i.i = add nuw nsw i64 %.6847.01763.i.i, 1
  br i1 %.9536.not.i.i.i251, label %B2552.loopexit.i.i, label %B2606.if.lr.ph.i.i

B2606.if.lr.ph.i.i:                               ; preds = %B2552.if.i.i
  %.7100.i.i = mul nuw nsw i64 %.6847.01763.i.i, %.223.i.i.i244
  %482 = getelementptr double, ptr %433, i64 %.7100.i.i
  %.7117.i.i = getelementptr double, ptr %451, i64 %.6847.01763.i.i
  %.7118.i.i = load double, ptr %.7117.i.i, align 8, !noalias !140
  br label %B2606.if.i.i

B2606.if.i.i:                                     ; preds = %B2606.if.i.i, %B2606.if.lr.ph.i.i
  %by_log_weight.3.21760.i.i = phi double [ %by_log_weight.4.11765.i.i, %B2606.if.lr.ph.i.i ], [ %.7121.i.i, %B2606.if.i.i ]
  %.7004.01758.i.i = phi i64 [ 0, %B2606.if.lr.ph.i.i ], [ %.7073.i.i, %B2606.if.i.i ]
  %.7073.i.i = add nuw nsw i64 %.7004.01758.i.i, 1
  %.7105.i.i = getelementptr double, ptr %482, i64 %.7004.01758.i.i
  %.7106.i.i = load double, ptr %.7105.i.i, align 8, !noalias !140
  %.7110.i.i = getelementptr double, ptr %450, i64 %.7004.01758.i.i
  %.7111.i.i = load double, ptr %.7110.i.i, align 8, !noalias !140
  %.7112.i.i = fmul double %.7106.i.i, %.7111.i.i
  %.7119.i.i = fmul double %.7118.i.i, %.7112.i.i
  %.7121.i.i = fadd double %by_log_weight.3.21760.i.i, %.7119.i.i
  %exitcond1826.not.i.i = icmp eq i64 %.7073.i.i, %smin.i.i
  br i1 %exitcond1826.not.i.i, label %B2552.loopexit.i.i, label %B2606.if.i.i

B2718.if.i.i:                                     ; preds = %B2718.loopexit.i.i, %B2718.if.lr.ph.i.i
  %by_log_weight.6.11780.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2718.if.lr.ph.i.i ], [ %.7605.i.i, %B2718.loopexit.i.i ]
  %.7171.01778.i.i = phi i64 [ 0, %B2718.if.lr.ph.i.i ], [ %.7240.i.i, %B2718.loopexit.i.i ]
  %.7562.i.i = mul nsw i64 %.7171.01778.i.i, %.223.i.i.i244
  %483 = getelementptr double, ptr %452, i64 %.7562.i.i
  %484 = getelementptr double, ptr %434, i64 %.7562.i.i
  br label %B2820.if.lr.ph.i.i

B2820.if.lr.ph.i.i:                               ; preds = %B2718.if.i.i, %B2894.i.i
  %by_log_weight.5.21775.i.i = phi double [ %by_log_weight.6.11780.i.i, %B2718.if.i.i ], [ %.7605.i.i, %B2894.i.i ]
  %.7298.01773.i.i = phi i64 [ 0, %B2718.if.i.i ], [ %.7367.i.i, %B2894.i.i ]
  %smin1828.i.i = tail call i64 @llvm.smin.i64(i64 %.7171.01778.i.i, i64 %.7298.01773.i.i)
  %.7397.i.i = icmp eq i64 %.7171.01778.i.i, %.7298.01773.i.i
  %..i.i266 = select i1 %.7397.i.i, double -1.000000e+00, double 0.000000e+00
  %.7571.i.i = mul nsw i64 %.7298.01773.i.i, %.223.i.i.i244
  %485 = getelementptr double, ptr %452, i64 %.7571.i.i
  br label %B2820.if.i.i

B2820.if.i.i:                                     ; preds = %B2820.if.i.i, %B2820.if.lr.ph.i.i
  %total.20.31770.i.i = phi double [ %..i.i266, %B2820.if.lr.ph.i.i ], [ %.7580.i.i, %B2820.if.i.i ]
  %.7466.01768.i.i = phi i64 [ 0, %B2820.if.lr.ph.i.i ], [ %.7535.i.i, %B2820.if.i.i ]
  %.7535.i.i = add nuw nsw i64 %.7466.01768.i.i, 1
  %.7567.i.i = getelementptr double, ptr %483, i64 %.7466.01768.i.i
  %.7568.i.i = load double, ptr %.7567.i.i, align 8, !noalias !140
  %.7576.i.i = getelementptr double, ptr %485, i64 %.7466.01768.i.i
  %.7577.i.i = load double, ptr %.7576.i.i, align 8, !noalias !140
  %.7578.i.i = fmul double %.7568.i.i, %.7577.i.i
  %.7580.i.i = fadd double %total.20.31770.i.i, %.7578.i.i
  %exitcond1829.not.i.i = icmp eq i64 %.7466.01768.i.i, %smin1828.i.i
  br i1 %exitcond1829.not.i.i, label %B2894.i.i, label %B2820.if.i.i

B3006.if.i.i:                                     ; preds = %B3006.loopexit.i.i, %B3006.if.lr.ph.i.i
  %indvars.iv1832.i.i = phi i64 [ 1, %B3006.if.lr.ph.i.i ], [ %indvars.iv.next1833.i.i, %B3006.loopexit.i.i ]
  %.7688.01814.i.i = phi i64 [ 0, %B3006.if.lr.ph.i.i ], [ %.7757.i.i, %B3006.loopexit.i.i ]
  %smin1834.i.i = tail call i64 @llvm.smin.i64(i64 %.982.i.i, i64 %indvars.iv1832.i.i)
  %.7757.i.i = add nuw nsw i64 %.7688.01814.i.i, 1
  %.13.i1661.i.i = tail call i64 @llvm.smin.i64(i64 %.982.i.i, i64 %.7757.i.i)
  br i1 %.9536.not.i.i.i251, label %B3198.i.i, label %B3066.if.lr.ph.i.i

B3066.if.lr.ph.i.i:                               ; preds = %B3006.if.i.i
  %.7938.i.i = mul nuw nsw i64 %.7688.01814.i.i, %.223.i.i.i244
  %486 = getelementptr double, ptr %433, i64 %.7938.i.i
  %487 = getelementptr double, ptr %432, i64 %.7938.i.i
  %.7968.i.i = getelementptr double, ptr %463, i64 %.7688.01814.i.i
  br label %B3066.if.i.i

B3066.if.i.i:                                     ; preds = %B3066.if.i.i, %B3066.if.lr.ph.i.i
  %by_pull.2.21785.i.i = phi double [ 0.000000e+00, %B3066.if.lr.ph.i.i ], [ %.7952.i.i, %B3066.if.i.i ]
  %.7842.01783.i.i = phi i64 [ 0, %B3066.if.lr.ph.i.i ], [ %.7911.i.i, %B3066.if.i.i ]
  %.7911.i.i = add nuw nsw i64 %.7842.01783.i.i, 1
  %.7943.i.i = getelementptr double, ptr %486, i64 %.7842.01783.i.i
  %.7944.i.i = load double, ptr %.7943.i.i, align 8, !noalias !140
  %.7948.i.i = getelementptr double, ptr %462, i64 %.7842.01783.i.i
  %.7949.i.i = load double, ptr %.7948.i.i, align 8, !noalias !140
  %.7950.i.i = fmul double %.7944.i.i, %.7949.i.i
  %.7952.i.i = fadd double %by_pull.2.21785.i.i, %.7950.i.i
  %.7962.i.i = getelementptr double, ptr %487, i64 %.7842.01783.i.i
  %.7963.i.i = load double, ptr %.7962.i.i, align 8, !noalias !140
  %.7969.i.i = load double, ptr %.7968.i.i, align 8, !noalias !140
  %.7975.i.i = fmul double %.7949.i.i, %.7969.i.i
  %.7976.i.i = fadd double %.7963.i.i, %.7975.i.i
  store double %.7976.i.i, ptr %.7962.i.i, align 8, !noalias !140
  %exitcond1835.not.i.i = icmp eq i64 %.7911.i.i, %smin1834.i.i
  br i1 %exitcond1835.not.i.i, label %B3198.i.i, label %B3066.if.i.i

B3378.if.i.i:                                     ; preds = %B3378.if.i.i, %B3378.if.lr.ph.i.i
  %.8463.01788.i.i = phi i64 [ 0, %B3378.if.lr.ph.i.i ], [ %.8532.i.i, %B3378.if.i.i ]
  %.8532.i.i = add nuw nsw i64 %.8463.01788.i.i, 1
  %.8560.i.i = getelementptr i64, ptr %467, i64 %.8463.01788.i.i
  %.8561.i.i = load i64, ptr %.8560.i.i, align 8, !noalias !140
  %.8563.i.i = getelementptr double, ptr %.468, i64 %.8561.i.i
  %.8564.i.i = load double, ptr %.8563.i.i, align 8, !noalias !140
  %.8571.i.i = getelementptr double, ptr %470, i64 %.8463.01788.i.i
  %.8572.i.i = load double, ptr %.8571.i.i, align 8, !noalias !140
  %.8573.i.i = fmul double %.8567.i.i, %.8572.i.i
  %.8574.i.i = fsub double %.8564.i.i, %.8573.i.i
  store double %.8574.i.i, ptr %.8563.i.i, align 8, !noalias !140
  %exitcond1836.not.i.i = icmp eq i64 %.8532.i.i, %.7998.i.i
  br i1 %exitcond1836.not.i.i, label %B3448.i.i, label %B3378.if.i.i

B3512.if.i.i:                                     ; preds = %B3512.loopexit.i.i, %B3512.if.lr.ph.i.i
  %.8824.01796.i.i = phi i64 [ 0, %B3512.if.lr.ph.i.i ], [ %.8893.i.i, %B3512.loopexit.i.i ]
  %.220.i.i.i269 = load i64, ptr %.219.i.i.i255, align 8, !noalias !150
  %.333.i.i.i270 = load i64, ptr %.343.i, align 8, !noalias !150
  %488 = getelementptr i64, ptr %.63, i64 %.220.i.i.i269
  %.556.idx.i.i.i271 = mul i64 %.8824.01796.i.i, 24
  %.556.i.i.i272 = getelementptr i8, ptr %488, i64 %.556.idx.i.i.i271
  %.557.i.i.i273 = load i64, ptr %.556.i.i.i272, align 8, !noalias !150
  %.574.i.i.i274 = getelementptr i8, ptr %.556.i.i.i272, i64 8
  %.575.i.i.i275 = load i64, ptr %.574.i.i.i274, align 8, !noalias !150
  %gep1794.i.i = getelementptr i64, ptr %invariant.gep1793.i.i, i64 %.575.i.i.i275
  %.578.i.i.i276 = load i64, ptr %gep1794.i.i, align 8, !noalias !150
  %489 = getelementptr i64, ptr %.63, i64 %.333.i.i.i270
  %.idx.i1662.i.i = mul i64 %.557.i.i.i273, 416
  %490 = getelementptr i8, ptr %489, i64 %.idx.i1662.i.i
  %.580.i.i.i277 = getelementptr i8, ptr %490, i64 224
  %.581.i.i.i278 = load i64, ptr %.580.i.i.i277, align 8, !noalias !150
  %.792.i.i.i279 = getelementptr i8, ptr %490, i64 8
  %.793.i.i.i280 = load i64, ptr %.792.i.i.i279, align 8, !noalias !150
  %.794.i.i.i281 = mul nsw i64 %.793.i.i.i280, %.578.i.i.i276
  %.810.i1663.i.i = getelementptr i8, ptr %.556.i.i.i272, i64 16
  %.811.i.i.i282 = load i64, ptr %.810.i1663.i.i, align 8, !noalias !150
  %491 = getelementptr i64, ptr %.63, i64 %.811.i.i.i282
  %492 = getelementptr double, ptr %.336, i64 %.794.i.i.i281
  %493 = getelementptr double, ptr %492, i64 %.581.i.i.i278
  br label %B3604.if.i.i

B3604.if.i.i:                                     ; preds = %B3512.if.i.i, %B4105.i.i
  %.9193.01791.i.i = phi i64 [ 0, %B3512.if.i.i ], [ %.9262.i.i, %B4105.i.i ]
  %.9262.i.i = add nuw nsw i64 %.9193.01791.i.i, 1
  %.9294.i.i = getelementptr i64, ptr %491, i64 %.9193.01791.i.i
  %.9295.i.i = load i64, ptr %.9294.i.i, align 8, !noalias !140
  %.9296.i.i = icmp sgt i64 %.9295.i.i, -1
  br i1 %.9296.i.i, label %B3638.i.i, label %B4105.i.i

B3756.if.i.i:                                     ; preds = %B3756.loopexit.i.i, %B3756.if.lr.ph.i.i
  %.9372.01811.i.i = phi i64 [ 0, %B3756.if.lr.ph.i.i ], [ %.9441.i.i, %B3756.loopexit.i.i ]
  %.9441.i.i = add nuw nsw i64 %.9372.01811.i.i, 1
  %"$phi3804.6.2.3.i.i" = select i1 %.1197.not.i.i, i64 %.223.i.i.i244, i64 %.9441.i.i
  %.95841798.not.not.i.i = icmp sgt i64 %"$phi3804.6.2.3.i.i", %.9372.01811.i.i
  br i1 %.95841798.not.not.i.i, label %B3814.if.lr.ph.i.i, label %B3892.i.i

B3814.if.lr.ph.i.i:                               ; preds = %B3756.if.i.i
  %invariant.gep1803.i.i = getelementptr double, ptr %433, i64 %.9372.01811.i.i
  br label %B3814.if.i.i

B3814.if.i.i:                                     ; preds = %B3814.if.i.i, %B3814.if.lr.ph.i.i
  %product.2.31801.i.i = phi double [ 0.000000e+00, %B3814.if.lr.ph.i.i ], [ %.9644.i.i, %B3814.if.i.i ]
  %.9528.01799.i.i = phi i64 [ %.9372.01811.i.i, %B3814.if.lr.ph.i.i ], [ %.9597.i.i, %B3814.if.i.i ]
  %.9597.i.i = add nuw i64 %.9528.01799.i.i, 1
  %.9629.i.i = getelementptr double, ptr %472, i64 %.9528.01799.i.i
  %.9630.i.i = load double, ptr %.9629.i.i, align 8, !noalias !140
  %.9632.i.i = fmul double %.6600.i.i, %.9630.i.i
  %.9634.i.i = mul nsw i64 %.9528.01799.i.i, %.223.i.i.i244
  %gep1804.i.i = getelementptr double, ptr %invariant.gep1803.i.i, i64 %.9634.i.i
  %.9641.i.i = load double, ptr %gep1804.i.i, align 8, !noalias !140
  %.9642.i.i = fmul double %.9632.i.i, %.9641.i.i
  %.9644.i.i = fadd double %product.2.31801.i.i, %.9642.i.i
  %exitcond1839.not.i.i = icmp eq i64 %.9597.i.i, %"$phi3804.6.2.3.i.i"
  br i1 %exitcond1839.not.i.i, label %B3892.i.i, label %B3814.if.i.i

B3964.if.i.i:                                     ; preds = %B3964.if.i.i, %B3964.if.lr.ph.i.i
  %.9727.01807.i.i = phi i64 [ %spec.select1688.i.i, %B3964.if.lr.ph.i.i ], [ %.9789.i.i, %B3964.if.i.i ]
  %.9724.01806.i.i = phi i64 [ %..7734.sroa.0.0.i.i, %B3964.if.lr.ph.i.i ], [ %.9793.i.i, %B3964.if.i.i ]
  %.9789.i.i = add nsw i64 %.9727.01807.i.i, -1
  %.9793.i.i = add nuw i64 %.9724.01806.i.i, 1
  %.9825.i.i = getelementptr double, ptr %473, i64 %.9724.01806.i.i
  %.9826.i.i = load double, ptr %.9825.i.i, align 8, !noalias !140
  %.9834.i.i = getelementptr double, ptr %474, i64 %.9724.01806.i.i
  %.9835.i.i = load double, ptr %.9834.i.i, align 8, !noalias !140
  %.9837.i.i = mul nsw i64 %.9724.01806.i.i, %.223.i.i.i244
  %gep1809.i.i = getelementptr double, ptr %invariant.gep1808.i.i, i64 %.9837.i.i
  %.9844.i.i = load double, ptr %gep1809.i.i, align 8, !noalias !140
  %.9845.i.i = fadd double %.9835.i.i, %.9844.i.i
  %.9847.i.i = fmul double %product.2.3.lcssa.i.i, %.9845.i.i
  %.9848.i.i = fadd double %.9826.i.i, %.9847.i.i
  store double %.9848.i.i, ptr %.9825.i.i, align 8, !noalias !140
  %.9780.i.i = icmp sgt i64 %.9727.01807.i.i, 1
  br i1 %.9780.i.i, label %B3964.if.i.i, label %B3756.loopexit.i.i

B550.i:                                           ; preds = %B466.loopexit.i.i, %B70.if.i, %B66.i.i, %single_backward, %regions_backward, %states_backward
  %.1884.i = getelementptr i8, ptr %534, i64 368
  %.1885.i = load i64, ptr %.1884.i, align 8, !noalias !117
  %.1886.i = icmp sgt i64 %.1885.i, -1
  br i1 %.1886.i, label %B600.i, label %B626.i

B600.i:                                           ; preds = %B550.i
  %.232.i.i = getelementptr i8, ptr %534, i64 376
  %.233.i.i = load i64, ptr %.232.i.i, align 8, !noalias !153
  %.448.i.i = getelementptr double, ptr %.336, i64 %.1885.i
  %.449.i.i217 = load double, ptr %.448.i.i, align 8, !noalias !153
  %.926.i.i218 = add i64 %.233.i.i, -1
  %.97143.not.i.i = icmp slt i64 %.926.i.i218, 1
  br i1 %.97143.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B600.i
  %.882.i.i = getelementptr i8, ptr %534, i64 392
  %.883.i.i = load i64, ptr %.882.i.i, align 8, !noalias !153
  %.662.i.i = getelementptr i8, ptr %534, i64 408
  %.663.i.i = load i64, ptr %.662.i.i, align 8, !noalias !153
  %494 = getelementptr double, ptr %.108, i64 %.883.i.i
  %495 = getelementptr double, ptr %.336, i64 %.663.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.1025.i.i, %B202.if.i.i ]
  %.913.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.984.i.i, %B202.if.i.i ]
  %.984.i.i = add nuw i64 %.913.044.i.i, 1
  %.1012.i.i = getelementptr double, ptr %494, i64 %.913.044.i.i
  %.1013.i.i = load double, ptr %.1012.i.i, align 8, !noalias !153
  %.1017.i.i = getelementptr double, ptr %495, i64 %.913.044.i.i
  %.1018.i.i = load double, ptr %.1017.i.i, align 8, !noalias !153
  %.1019.i.i = fmul double %.1013.i.i, %.1018.i.i
  %.1020.i.i = fadd double %.1013.i.i, -1.000000e+00
  %.1022.i.i = tail call double @llvm.pow.f64(double %.449.i.i217, double %.1020.i.i)
  %.1023.i.i = fmul double %.1019.i.i, %.1022.i.i
  %.1025.i.i = fadd double %total.2.046.i.i, %.1023.i.i
  %exitcond.not.i86.i = icmp eq i64 %.984.i.i, %.233.i.i
  br i1 %exitcond.not.i86.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B600.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B600.i ], [ %.1025.i.i, %B202.if.i.i ]
  %.1262.i.i = getelementptr double, ptr %.468, i64 %.1885.i
  %.1263.i.i = load double, ptr %.1262.i.i, align 8, !noalias !153
  %.1265.i.i = fadd double %total.2.0.lcssa.i.i, %.1263.i.i
  store double %.1265.i.i, ptr %.1262.i.i, align 8, !noalias !153
  br label %B626.i

B626.i:                                           ; preds = %keep_backward, %B550.i
  %.234.i.i85 = getelementptr i8, ptr %534, i64 8
  %.235.i.i86 = load i64, ptr %.234.i.i85, align 8, !noalias !156
  %.447.i87.i = getelementptr i8, ptr %534, i64 16
  %.448.i88.i = load i64, ptr %.447.i87.i, align 8, !noalias !156
  %.666.i.i87 = getelementptr i8, ptr %534, i64 40
  %.667.i.i = load i64, ptr %.666.i.i87, align 8, !noalias !156
  %.879.i.i = getelementptr i8, ptr %534, i64 32
  %.880.i.i = load i64, ptr %.879.i.i, align 8, !noalias !156
  %.1092.i.i = getelementptr i8, ptr %534, i64 80
  %.1093.i.i = load i64, ptr %.1092.i.i, align 8, !noalias !156
  %.1314.i.i = getelementptr i8, ptr %534, i64 72
  %.1315.i.i = load i64, ptr %.1314.i.i, align 8, !noalias !156
  %.1527.i.i = getelementptr i8, ptr %534, i64 64
  %.1528.i.i = load i64, ptr %.1527.i.i, align 8, !noalias !156
  %.1746.i.i = getelementptr i8, ptr %534, i64 88
  %.1747.i.i = load i64, ptr %.1746.i.i, align 8, !noalias !156
  %.1748.not.i.i = icmp eq i64 %.1747.i.i, 0
  br i1 %.1748.not.i.i, label %B434.i.i, label %B342.i.i

B342.i.i:                                         ; preds = %B626.i
  %.1846394.not.i.i = icmp slt i64 %.235.i.i86, 1
  br i1 %.1846394.not.i.i, label %factor_backward, label %B364.if.lr.ph.i.i88

B364.if.lr.ph.i.i88:                              ; preds = %B342.i.i
  %496 = getelementptr i64, ptr %.63, i64 %.880.i.i
  %497 = getelementptr double, ptr %.336, i64 %.1528.i.i
  br label %B364.if.i.i89

B434.i.i:                                         ; preds = %B626.i
  %.1961.i.i = sub i64 %.235.i.i86, %.448.i88.i
  %storemerge.i.i188 = tail call i64 @llvm.smax.i64(i64 %.1961.i.i, i64 0)
  %.2004401.not.i.i = icmp slt i64 %.1961.i.i, 1
  br i1 %.2004401.not.i.i, label %B614.i.i192, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B434.i.i
  %.2047.i.i = sub i64 %.1093.i.i, %.448.i88.i
  %498 = getelementptr i64, ptr %.63, i64 %.880.i.i
  %499 = getelementptr double, ptr %.336, i64 %.1315.i.i
  %500 = getelementptr double, ptr %.336, i64 %.1528.i.i
  %501 = getelementptr i64, ptr %.63, i64 %.2047.i.i
  br label %B456.if.i.i

B456.loopexit.i.i:                                ; preds = %B524.if.i100.i, %B456.if.i.i
  %.2004.i.i191 = icmp samesign ugt i64 %.1951.0403.i.i, 1
  br i1 %.2004.i.i191, label %B456.if.i.i, label %B614.i.i192

B614.i.i192:                                      ; preds = %B456.loopexit.i.i, %B434.i.i
  %.2302425.not.i.i = icmp slt i64 %.448.i88.i, 1
  br i1 %.2302425.not.i.i, label %factor_backward, label %B640.if.lr.ph.i.i

B640.if.lr.ph.i.i:                                ; preds = %B614.i.i192
  %502 = getelementptr i64, ptr %.63, i64 %.880.i.i
  %503 = getelementptr double, ptr %.336, i64 %.1315.i.i
  %504 = getelementptr double, ptr %.336, i64 %.1528.i.i
  %.2659.i.i193 = sub i64 %.1093.i.i, %.448.i88.i
  %505 = getelementptr i64, ptr %.63, i64 %.667.i.i
  %506 = getelementptr i64, ptr %.63, i64 %.2659.i.i193
  br label %B690.if.lr.ph.i.i

B640.loopexit.i.i:                                ; preds = %B1409.i.i, %B954.i.i
  %exitcond430.not.i.i = icmp eq i64 %.2315.i.i198, %.448.i88.i
  br i1 %exitcond430.not.i.i, label %factor_backward, label %B690.if.lr.ph.i.i

B772.i.i:                                         ; preds = %B690.if.i.i
  %.2315.i.i198 = add nuw nsw i64 %.2246.0426.i.i, 1
  %.2512.i.i = getelementptr double, ptr %511, i64 %.2246.0426.i.i
  %.2513.i.i199 = load double, ptr %.2512.i.i, align 8, !noalias !156
  %.2519.i.i200 = getelementptr double, ptr %.336, i64 %.2348.i.i194
  %.2520.i.i = load double, ptr %.2519.i.i200, align 8, !noalias !156
  %.2529.i.i201 = getelementptr double, ptr %512, i64 %.2246.0426.i.i
  %.2530.i.i202 = load double, ptr %.2529.i.i201, align 8, !noalias !156
  %.2531.i.i = fmul double %.2520.i.i, %.2530.i.i202
  br i1 %.2004401.not.i.i, label %B954.i.i, label %B858.if.lr.ph.i92.i

B858.if.lr.ph.i92.i:                              ; preds = %B772.i.i
  %invariant.gep.i93.i = getelementptr double, ptr %504, i64 %.2246.0426.i.i
  br label %B858.if.i94.i

B896.i.i:                                         ; preds = %B858.if.i94.i
  %.2681.i.i = getelementptr i64, ptr %502, i64 %.2560.0409.i.i
  %.2682.i.i = load i64, ptr %.2681.i.i, align 8, !noalias !156
  %.2684.i.i = getelementptr double, ptr %.336, i64 %.2682.i.i
  %.2685.i.i = load double, ptr %.2684.i.i, align 8, !noalias !156
  %.2688.i.i = mul nsw i64 %.2560.0409.i.i, %.235.i.i86
  %gep.i98.i = getelementptr double, ptr %invariant.gep.i93.i, i64 %.2688.i.i
  %.2697.i.i = load double, ptr %gep.i98.i, align 8, !noalias !156
  %.2698.i.i = fmul double %.2685.i.i, %.2697.i.i
  %.2700.i.i = fadd double %d_left.3.1411.i.i, %.2698.i.i
  br label %B1410.i.i

B954.i.i:                                         ; preds = %B1410.i.i, %B772.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2531.i.i, %B772.i.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2803420.not.i.i = icmp eq i64 %.2246.0426.i.i, 0
  br i1 %.2803420.not.i.i, label %B640.loopexit.i.i, label %B990.if.lr.ph.i.i

B990.if.lr.ph.i.i:                                ; preds = %B954.i.i
  %507 = getelementptr i64, ptr %505, i64 %.2477.i.i
  br label %B990.if.i.i

B1036.i.i:                                        ; preds = %B990.if.i.i
  %.2879.i.i = getelementptr double, ptr %.570, i64 %.2853.i.i204
  %.2880.i.i = load double, ptr %.2879.i.i, align 8, !noalias !156
  %.2881.i.i = tail call double @tanh(double %.2880.i.i)
  %.2886.i.i = tail call double @cosh(double %.2880.i.i)
  %.2895.i.i = fmul double %left.2.1422.i.i, %.2886.i.i
  %.2913.i.i = getelementptr double, ptr %512, i64 %.2747.0424.i.i
  %.2914.i.i = load double, ptr %.2913.i.i, align 8, !noalias !156
  %.2915.i.i = fmul double %.2520.i.i, %.2914.i.i
  br i1 %.2004401.not.i.i, label %B1300.i.i, label %B1204.if.lr.ph.i.i

B1204.if.lr.ph.i.i:                               ; preds = %B1036.i.i
  %invariant.gep417.i.i = getelementptr double, ptr %504, i64 %.2747.0424.i.i
  br label %B1204.if.i.i

B1242.i.i:                                        ; preds = %B1204.if.i.i
  %.3065.i.i = getelementptr i64, ptr %502, i64 %.2944.0413.i.i
  %.3066.i.i = load i64, ptr %.3065.i.i, align 8, !noalias !156
  %.3068.i.i210 = getelementptr double, ptr %.336, i64 %.3066.i.i
  %.3069.i97.i = load double, ptr %.3068.i.i210, align 8, !noalias !156
  %.3072.i.i = mul nsw i64 %.2944.0413.i.i, %.235.i.i86
  %gep418.i.i = getelementptr double, ptr %invariant.gep417.i.i, i64 %.3072.i.i
  %.3081.i.i = load double, ptr %gep418.i.i, align 8, !noalias !156
  %.3082.i.i = fmul double %.3069.i97.i, %.3081.i.i
  %.3084.i.i = fadd double %d_entry.2.2415.i.i, %.3082.i.i
  br label %B1411.i.i

B1300.i.i:                                        ; preds = %B1411.i.i, %B1036.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.2915.i.i, %B1036.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.3101.i.i = getelementptr double, ptr %arg.grad, i64 %.2853.i.i204
  %.3102.i.i = load double, ptr %.3101.i.i, align 8, !noalias !156
  %.3105.i.i = fmul double %.2895.i.i, %d_entry.2.2.lcssa.i.i
  %.3108.i.i = fmul double %.2886.i.i, %.2886.i.i
  %.3112.i.i = fdiv double %.3105.i.i, %.3108.i.i
  %.3115.i.i = fmul double %d_left.5.1423.i.i, %.2895.i.i
  %.3119.i.i = fmul double %.2881.i.i, %.3115.i.i
  %.3124.i.i = fdiv double %.3119.i.i, %.2886.i.i
  %.3125.i.i = fsub double %.3112.i.i, %.3124.i.i
  %.3126.i.i = fadd double %.3102.i.i, %.3125.i.i
  store double %.3126.i.i, ptr %.3101.i.i, align 8, !noalias !156
  %.3135.i.i = fmul double %.2881.i.i, %d_entry.2.2.lcssa.i.i
  %.3145.i.i = fdiv double %d_left.5.1423.i.i, %.2886.i.i
  %.3150.i.i = fadd double %.3145.i.i, %.3135.i.i
  br label %B1409.i.i

B1409.i.i:                                        ; preds = %B990.if.i.i, %B1300.i.i
  %left.3.2.i.i206 = phi double [ %.2895.i.i, %B1300.i.i ], [ %left.2.1422.i.i, %B990.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.3150.i.i, %B1300.i.i ], [ %d_left.5.1423.i.i, %B990.if.i.i ]
  %.2803.i.i = icmp sgt i64 %.2747.0424.in.i.i, 1
  br i1 %.2803.i.i, label %B990.if.i.i, label %B640.loopexit.i.i

B1410.i.i:                                        ; preds = %B858.if.i94.i, %B896.i.i
  %d_left.4.2.i.i = phi double [ %.2700.i.i, %B896.i.i ], [ %d_left.3.1411.i.i, %B858.if.i94.i ]
  %.2616.i.i = icmp sgt i64 %.2563.0410.i.i, 1
  br i1 %.2616.i.i, label %B858.if.i94.i, label %B954.i.i

B1411.i.i:                                        ; preds = %B1204.if.i.i, %B1242.i.i
  %d_entry.3.4.i.i = phi double [ %.3084.i.i, %B1242.i.i ], [ %d_entry.2.2415.i.i, %B1204.if.i.i ]
  %.3000.i.i = icmp sgt i64 %.2947.0414.i.i, 1
  br i1 %.3000.i.i, label %B1204.if.i.i, label %B1300.i.i

B364.if.i.i89:                                    ; preds = %B364.if.i.i89, %B364.if.lr.ph.i.i88
  %.1788.0395.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i88 ], [ %.1859.i.i, %B364.if.i.i89 ]
  %.1859.i.i = add nuw nsw i64 %.1788.0395.i.i, 1
  %.1887.i.i = getelementptr i64, ptr %496, i64 %.1788.0395.i.i
  %.1888.i89.i = load i64, ptr %.1887.i.i, align 8, !noalias !156
  %.1890.i.i = getelementptr double, ptr %.468, i64 %.1888.i89.i
  %.1891.i.i = load double, ptr %.1890.i.i, align 8, !noalias !156
  %.1893.i.i90 = mul nuw nsw i64 %.1788.0395.i.i, %.235.i.i86
  %508 = getelementptr double, ptr %497, i64 %.1893.i.i90
  %.1898.i.i91 = getelementptr double, ptr %508, i64 %.1788.0395.i.i
  %.1899.i.i = load double, ptr %.1898.i.i91, align 8, !noalias !156
  %.1900.i.i = fadd double %.1891.i.i, %.1899.i.i
  store double %.1900.i.i, ptr %.1890.i.i, align 8, !noalias !156
  %exitcond.not.i90.i = icmp eq i64 %.1859.i.i, %.235.i.i86
  br i1 %exitcond.not.i90.i, label %factor_backward, label %B364.if.i.i89

B456.if.i.i:                                      ; preds = %B456.loopexit.i.i, %B456.if.lr.ph.i.i
  %.1951.0403.i.i = phi i64 [ %storemerge.i.i188, %B456.if.lr.ph.i.i ], [ %.2013.i91.i, %B456.loopexit.i.i ]
  %.1948.0402.i.i = phi i64 [ %.448.i88.i, %B456.if.lr.ph.i.i ], [ %.2017.i.i189, %B456.loopexit.i.i ]
  %.2013.i91.i = add nsw i64 %.1951.0403.i.i, -1
  %.2017.i.i189 = add i64 %.1948.0402.i.i, 1
  %.2051.i.i190 = getelementptr i64, ptr %501, i64 %.1948.0402.i.i
  %.2052.i.i = load i64, ptr %.2051.i.i190, align 8, !noalias !156
  %.2142397.i.i = icmp sgt i64 %.2052.i.i, -1
  br i1 %.2142397.i.i, label %B524.if.lr.ph.i99.i, label %B456.loopexit.i.i

B524.if.lr.ph.i99.i:                              ; preds = %B456.if.i.i
  %.2057.i.i = getelementptr i64, ptr %498, i64 %.1948.0402.i.i
  %.2058.i.i = load i64, ptr %.2057.i.i, align 8, !noalias !156
  %.2182.i.i = getelementptr double, ptr %.468, i64 %.2058.i.i
  %.2186.i.i = mul nsw i64 %.1948.0402.i.i, %.235.i.i86
  %509 = getelementptr double, ptr %499, i64 %.2186.i.i
  %510 = getelementptr double, ptr %500, i64 %.2186.i.i
  %.2182.promoted.i.i = load double, ptr %.2182.i.i, align 8, !noalias !156
  br label %B524.if.i100.i

B524.if.i100.i:                                   ; preds = %B524.if.i100.i, %B524.if.lr.ph.i99.i
  %.2203400.i.i = phi double [ %.2182.promoted.i.i, %B524.if.lr.ph.i99.i ], [ %.2203.i.i215, %B524.if.i100.i ]
  %.2086.0398.i.i = phi i64 [ 0, %B524.if.lr.ph.i99.i ], [ %.2155.i.i, %B524.if.i100.i ]
  %.2155.i.i = add nuw i64 %.2086.0398.i.i, 1
  %.2191.i.i211 = getelementptr double, ptr %509, i64 %.2086.0398.i.i
  %.2192.i.i212 = load double, ptr %.2191.i.i211, align 8, !noalias !156
  %.2200.i.i = getelementptr double, ptr %510, i64 %.2086.0398.i.i
  %.2201.i.i213 = load double, ptr %.2200.i.i, align 8, !noalias !156
  %.2202.i.i214 = fmul double %.2192.i.i212, %.2201.i.i213
  %.2203.i.i215 = fadd double %.2203400.i.i, %.2202.i.i214
  store double %.2203.i.i215, ptr %.2182.i.i, align 8, !noalias !156
  %exitcond.not.i216 = icmp eq i64 %.2086.0398.i.i, %.2052.i.i
  br i1 %exitcond.not.i216, label %B456.loopexit.i.i, label %B524.if.i100.i

B690.if.lr.ph.i.i:                                ; preds = %B640.loopexit.i.i, %B640.if.lr.ph.i.i
  %.2246.0426.i.i = phi i64 [ 0, %B640.if.lr.ph.i.i ], [ %.2315.i.i198, %B640.loopexit.i.i ]
  %.2347.i.i = getelementptr i64, ptr %502, i64 %.2246.0426.i.i
  %.2348.i.i194 = load i64, ptr %.2347.i.i, align 8, !noalias !156
  %.2473.i.i = getelementptr double, ptr %.468, i64 %.2348.i.i194
  %.2477.i.i = mul nsw i64 %.2246.0426.i.i, %.235.i.i86
  %511 = getelementptr double, ptr %503, i64 %.2477.i.i
  %512 = getelementptr double, ptr %504, i64 %.2477.i.i
  %.2473.promoted.i.i = load double, ptr %.2473.i.i, align 8, !noalias !156
  br label %B690.if.i.i

B690.if.i.i:                                      ; preds = %B690.if.i.i, %B690.if.lr.ph.i.i
  %.2494407.i.i = phi double [ %.2473.promoted.i.i, %B690.if.lr.ph.i.i ], [ %.2494.i.i197, %B690.if.i.i ]
  %.2377.0405.i.i = phi i64 [ 0, %B690.if.lr.ph.i.i ], [ %.2446.i.i195, %B690.if.i.i ]
  %.2446.i.i195 = add nuw nsw i64 %.2377.0405.i.i, 1
  %.2482.i.i196 = getelementptr double, ptr %511, i64 %.2377.0405.i.i
  %.2483.i.i = load double, ptr %.2482.i.i196, align 8, !noalias !156
  %.2491.i.i = getelementptr double, ptr %512, i64 %.2377.0405.i.i
  %.2492.i.i = load double, ptr %.2491.i.i, align 8, !noalias !156
  %.2493.i.i = fmul double %.2483.i.i, %.2492.i.i
  %.2494.i.i197 = fadd double %.2494407.i.i, %.2493.i.i
  store double %.2494.i.i197, ptr %.2473.i.i, align 8, !noalias !156
  %exitcond429.not.i.i = icmp eq i64 %.2377.0405.i.i, %.2246.0426.i.i
  br i1 %exitcond429.not.i.i, label %B772.i.i, label %B690.if.i.i

B858.if.i94.i:                                    ; preds = %B1410.i.i, %B858.if.lr.ph.i92.i
  %d_left.3.1411.i.i = phi double [ %.2531.i.i, %B858.if.lr.ph.i92.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2563.0410.i.i = phi i64 [ %storemerge.i.i188, %B858.if.lr.ph.i92.i ], [ %.2625.i95.i, %B1410.i.i ]
  %.2560.0409.i.i = phi i64 [ %.448.i88.i, %B858.if.lr.ph.i92.i ], [ %.2629.i.i, %B1410.i.i ]
  %.2625.i95.i = add nsw i64 %.2563.0410.i.i, -1
  %.2629.i.i = add i64 %.2560.0409.i.i, 1
  %.2663.i.i = getelementptr i64, ptr %506, i64 %.2560.0409.i.i
  %.2664.i.i203 = load i64, ptr %.2663.i.i, align 8, !noalias !156
  %.2666.i.i = icmp eq i64 %.2664.i.i203, %.2246.0426.i.i
  br i1 %.2666.i.i, label %B896.i.i, label %B1410.i.i

B990.if.i.i:                                      ; preds = %B1409.i.i, %B990.if.lr.ph.i.i
  %.2747.0424.in.i.i = phi i64 [ %.2246.0426.i.i, %B990.if.lr.ph.i.i ], [ %.2747.0424.i.i, %B1409.i.i ]
  %d_left.5.1423.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B990.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1409.i.i ]
  %left.2.1422.i.i = phi double [ %.2513.i.i199, %B990.if.lr.ph.i.i ], [ %left.3.2.i.i206, %B1409.i.i ]
  %.2747.0424.i.i = add nsw i64 %.2747.0424.in.i.i, -1
  %.2852.i96.i = getelementptr i64, ptr %507, i64 %.2747.0424.i.i
  %.2853.i.i204 = load i64, ptr %.2852.i96.i, align 8, !noalias !156
  %.2858.i.i205 = icmp sgt i64 %.2853.i.i204, -1
  br i1 %.2858.i.i205, label %B1036.i.i, label %B1409.i.i

B1204.if.i.i:                                     ; preds = %B1411.i.i, %B1204.if.lr.ph.i.i
  %d_entry.2.2415.i.i = phi double [ %.2915.i.i, %B1204.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.2947.0414.i.i = phi i64 [ %storemerge.i.i188, %B1204.if.lr.ph.i.i ], [ %.3009.i.i, %B1411.i.i ]
  %.2944.0413.i.i = phi i64 [ %.448.i88.i, %B1204.if.lr.ph.i.i ], [ %.3013.i.i, %B1411.i.i ]
  %.3009.i.i = add nsw i64 %.2947.0414.i.i, -1
  %.3013.i.i = add i64 %.2944.0413.i.i, 1
  %.3047.i.i207 = getelementptr i64, ptr %506, i64 %.2944.0413.i.i
  %.3048.i.i208 = load i64, ptr %.3047.i.i207, align 8, !noalias !156
  %.3050.i.i209 = icmp eq i64 %.3048.i.i208, %.2246.0426.i.i
  br i1 %.3050.i.i209, label %B1242.i.i, label %B1411.i.i

factor_backward: ; preds = %B364.if.i.i89, %B640.loopexit.i.i, %B614.i.i192, %B342.i.i
  %.207.i = icmp sgt i64 %.149.0122.in.i, 1
  br i1 %.207.i, label %B70.if.i, label %B660.i

B660.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2216.i.i, i64 8
  %.121.i.i93 = load i64, ptr %.120.i.i, align 8, !noalias !159
  %.224.i.i95 = load i64, ptr %.1427.i.i, align 8, !noalias !159
  %.226.i101.i = add nsw i64 %.224.i.i95, %.121.i.i93
  %.329.i.i = load i64, ptr %.111.i.i.i, align 8, !noalias !159
  %.412479.not.i.i = icmp slt i64 %.329.i.i, 1
  br i1 %.412479.not.i.i, label %B902.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B660.i
  %.551.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.605.i.i187 = fadd double %.572.i.i, %.930.i.i
  store double %.605.i.i187, ptr %.929.i.i, align 8, !noalias !159
  %.614.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.615.i.i = load double, ptr %.614.i.i, align 8, !noalias !159
  %.617.i.i = fadd double %.572.i.i, %.615.i.i
  store double %.617.i.i, ptr %.614.i.i, align 8, !noalias !159
  br label %B1707.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.639.i.i = fadd double %.572.i.i, %.930.i.i
  store double %.639.i.i, ptr %.929.i.i, align 8, !noalias !159
  %.648.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.649.i.i186 = load double, ptr %.648.i.i, align 8, !noalias !159
  %.651.i117.i = fsub double %.649.i.i186, %.572.i.i
  store double %.651.i117.i, ptr %.648.i.i, align 8, !noalias !159
  br label %B1707.i.i

B424.i.i182:                                      ; preds = %B150.if.i.i
  %.674.i.i183 = getelementptr double, ptr %.336, i64 %.566.i.i
  %.675.i.i184 = load double, ptr %.674.i.i183, align 8, !noalias !159
  %.677.i.i = fmul double %.572.i.i, %.675.i.i184
  %.678.i.i = fadd double %.930.i.i, %.677.i.i
  store double %.678.i.i, ptr %.929.i.i, align 8, !noalias !159
  %.685.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.686.i.i = load double, ptr %.685.i.i, align 8, !noalias !159
  %.689.i115.i = getelementptr double, ptr %.336, i64 %.562.i.i
  %.690.i116.i = load double, ptr %.689.i115.i, align 8, !noalias !159
  %.694.i.i = fmul double %.572.i.i, %.690.i116.i
  %.697.i.i185 = fadd double %.686.i.i, %.694.i.i
  store double %.697.i.i185, ptr %.685.i.i, align 8, !noalias !159
  br label %B1707.i.i

B516.i.i181:                                      ; preds = %B150.if.i.i
  %.716.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.717.i.i = load double, ptr %.716.i.i, align 8, !noalias !159
  %.722.i.i = fdiv double %.572.i.i, %.717.i.i
  %.723.i.i = fadd double %.930.i.i, %.722.i.i
  store double %.723.i.i, ptr %.929.i.i, align 8, !noalias !159
  %.732.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.733.i.i = load double, ptr %.732.i.i, align 8, !noalias !159
  %.740.i.i = getelementptr double, ptr %.336, i64 %.569.i.i98
  %.741.i.i = load double, ptr %.740.i.i, align 8, !noalias !159
  %.743.i.i = fmul double %.572.i.i, %.741.i.i
  %.749.i.i = load double, ptr %.716.i.i, align 8, !noalias !159
  %.753.i.i = fdiv double %.743.i.i, %.749.i.i
  %.754.i.i = fsub double %.733.i.i, %.753.i.i
  store double %.754.i.i, ptr %.732.i.i, align 8, !noalias !159
  br label %B1707.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.773.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.774.i.i = load double, ptr %.773.i.i, align 8, !noalias !159
  %.776.i.i = fmul double %.572.i.i, %.774.i.i
  %.779.i.i = getelementptr double, ptr %.336, i64 %.562.i.i
  %.780.i.i = load double, ptr %.779.i.i, align 8, !noalias !159
  %.782.i.i = fcmp ogt double %.780.i.i, 0.000000e+00
  br i1 %.782.i.i, label %B660.i.i, label %B684.i.i

B660.i.i:                                         ; preds = %B622.i.i
  %.802.i.i179 = getelementptr double, ptr %.336, i64 %.569.i.i98
  %.803.i.i = load double, ptr %.802.i.i179, align 8, !noalias !159
  %.811.i.i180 = fdiv double %.803.i.i, %.780.i.i
  br label %B706.i.i

B684.i.i:                                         ; preds = %B622.i.i
  %.824.i.i = fadd double %.774.i.i, -1.000000e+00
  %.825.i.i = tail call double @llvm.pow.f64(double %.780.i.i, double %.824.i.i)
  br label %B706.i.i

B706.i.i:                                         ; preds = %B684.i.i, %B660.i.i
  %"$phi706.5.2.1.i.i" = phi double [ %.811.i.i180, %B660.i.i ], [ %.825.i.i, %B684.i.i ]
  %.831.i.i99 = fmul double %.776.i.i, %"$phi706.5.2.1.i.i"
  %.837.i.i = fadd double %.930.i.i, %.831.i.i99
  store double %.837.i.i, ptr %.929.i.i, align 8, !noalias !159
  %.851.i.i = load double, ptr %.779.i.i, align 8, !noalias !159
  %.853.i.i = fcmp ogt double %.851.i.i, 0.000000e+00
  br i1 %.853.i.i, label %B738.i.i, label %B1707.i.i

B738.i.i:                                         ; preds = %B706.i.i
  %.857.not.i.i = icmp sle i64 %.121.i.i93, %.566.i.i
  %.865.i.i = icmp slt i64 %.566.i.i, %.226.i101.i
  %or.cond.i.i = select i1 %.857.not.i.i, i1 %.865.i.i, i1 false
  br i1 %or.cond.i.i, label %B1707.i.i, label %B766.i.i178

B766.i.i178:                                      ; preds = %B738.i.i
  %.875.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.876.i.i = load double, ptr %.875.i.i, align 8, !noalias !159
  %.883.i114.i = getelementptr double, ptr %.336, i64 %.569.i.i98
  %.884.i.i = load double, ptr %.883.i114.i, align 8, !noalias !159
  %.886.i.i = fmul double %.572.i.i, %.884.i.i
  %.895.i.i = tail call double @llvm.log.f64(double %.851.i.i)
  %.896.i.i = fmul double %.895.i.i, %.886.i.i
  %.897.i.i = fadd double %.876.i.i, %.896.i.i
  store double %.897.i.i, ptr %.875.i.i, align 8, !noalias !159
  br label %B1707.i.i

B872.i.i:                                         ; preds = %B150.if.i.i
  %.932.i.i = fsub double %.930.i.i, %.572.i.i
  store double %.932.i.i, ptr %.929.i.i, align 8, !noalias !159
  br label %B1707.i.i

B902.i.i:                                         ; preds = %B1707.i.i, %B660.i
  %.1047.i.i = load i64, ptr %.226.i.i, align 8, !noalias !159
  %.1146.i.i = getelementptr i8, ptr %.63, i64 32
  %.1147.i.i = load i64, ptr %.1146.i.i, align 8, !noalias !159
  %.23.i.i.i = add i64 %.121.i.i93, -1
  %513 = add i64 %.121.i.i93, -2
  %.105260.i.i.i = icmp ult i64 %513, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B902.i.i
  %514 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %.114.i.i.i.i109 = getelementptr i8, ptr %.63, i64 184
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.115.i.i.i.i115 = load i64, ptr %.114.i.i.i.i109, align 8, !noalias !162
  %.126.i.i.i.i116 = icmp slt i64 %.115.i.i.i.i115, 0
  br i1 %.126.i.i.i.i116, label %nearest.3, label %B60.i.i.i.i117

B60.i.i.i.i117:                                   ; preds = %B76.i.i.i
  %.156.i.i.i.i118 = getelementptr i64, ptr %.63, i64 %.115.i.i.i.i115
  %.157.i.i.i.i119 = load i64, ptr %.156.i.i.i.i118, align 8, !noalias !162
  %.159.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.157.i.i.i.i119
  br i1 %.159.i.i.not.i.i, label %B110.i.i.i.i122, label %nearest.3

B110.i.i.i.i122:                                  ; preds = %B60.i.i.i.i117
  %.221.i.i.i.i123 = getelementptr i8, ptr %.156.i.i.i.i118, i64 8
  %.222.i.i.i.i124 = load i64, ptr %.221.i.i.i.i123, align 8, !noalias !162
  %.223.i.i.i.i125 = add nsw i64 %.222.i.i.i.i124, %.157.i.i.i.i119
  %.224.not.i.i.i.i126 = icmp slt i64 %.47.0262.i.i.i, %.223.i.i.i.i125
  br i1 %.224.not.i.i.i.i126, label %B216.i.i.i.i127, label %nearest.3

B216.i.i.i.i127:                                  ; preds = %B110.i.i.i.i122
  %.292.i.i.i.i128 = getelementptr i8, ptr %.156.i.i.i.i118, i64 24
  %.293.i.i.i.i129 = load i64, ptr %.292.i.i.i.i128, align 8, !noalias !162
  %.395.i.i.i.i130 = getelementptr i8, ptr %.156.i.i.i.i118, i64 16
  %.396.i.i.i.i131 = load i64, ptr %.395.i.i.i.i130, align 8, !noalias !162
  %.478118.not.i.i.i.i132 = icmp slt i64 %.396.i.i.i.i131, 1
  br i1 %.478118.not.i.i.i.i132, label %nearest.3, label %B416.if.lr.ph.i.i.i.i133

B416.if.lr.ph.i.i.i.i133:                         ; preds = %B216.i.i.i.i127
  %.358.i.i.i.i134 = sub nsw i64 %.118.i.i.i, %.157.i.i.i.i119
  %.362.i.i.i.i135 = mul nsw i64 %.293.i.i.i.i129, %.358.i.i.i.i134
  %.325.i.i.i.i136 = getelementptr i8, ptr %.156.i.i.i.i118, i64 40
  %.326.i.i.i.i137 = load i64, ptr %.325.i.i.i.i136, align 8, !noalias !162
  %.602114.not.i.i.i.i138 = icmp slt i64 %.293.i.i.i.i129, 1
  %.668.i.i.i.i139 = getelementptr i8, ptr %.156.i.i.i.i118, i64 32
  %515 = getelementptr i64, ptr %.63, i64 %.326.i.i.i.i137
  %516 = getelementptr i64, ptr %515, i64 %.362.i.i.i.i135
  %517 = getelementptr i64, ptr %516, i64 %.293.i.i.i.i129
  br label %B416.if.i.i.i.i140

B572.i.i.i.i165:                                  ; preds = %B448.if.i.i.i.i147, %B416.if.i.i.i.i140
  %total.2.1.lcssa.i.i.i.i166 = phi double [ 0.000000e+00, %B416.if.i.i.i.i140 ], [ %.699.i.i.i.i163, %B448.if.i.i.i.i147 ]
  %.709.i.i.i.i167 = fcmp olt double %total.2.1.lcssa.i.i.i.i166, %least.2.0122.i.i.i.i141
  %.468.sroa.0.0.row.2.0.i.i.i.i = select i1 %.709.i.i.i.i167, i64 %.420.0119.i.i.i.i142, i64 %row.2.0121.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i168 = select i1 %.709.i.i.i.i167, double %total.2.1.lcssa.i.i.i.i166, double %least.2.0122.i.i.i.i141
  %exitcond125.not.i.i.i.i169 = icmp eq i64 %.491.i.i.i.i143, %.396.i.i.i.i131
  br i1 %exitcond125.not.i.i.i.i169, label %nearest.4, label %B416.if.i.i.i.i140

B416.if.i.i.i.i140:                               ; preds = %B572.i.i.i.i165, %B416.if.lr.ph.i.i.i.i133
  %least.2.0122.i.i.i.i141 = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i133 ], [ %total.2.1.least.2.0.i.i.i.i168, %B572.i.i.i.i165 ]
  %row.2.0121.i.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i.i.i.i133 ], [ %.468.sroa.0.0.row.2.0.i.i.i.i, %B572.i.i.i.i165 ]
  %.420.0119.i.i.i.i142 = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i133 ], [ %.491.i.i.i.i143, %B572.i.i.i.i165 ]
  %.491.i.i.i.i143 = add nuw nsw i64 %.420.0119.i.i.i.i142, 1
  br i1 %.602114.not.i.i.i.i138, label %B572.i.i.i.i165, label %B448.if.lr.ph.i.i.i.i144

B448.if.lr.ph.i.i.i.i144:                         ; preds = %B416.if.i.i.i.i140
  %.669.i.i.i.i145 = load i64, ptr %.668.i.i.i.i139, align 8, !noalias !162
  %.672.i.i.i.i146 = mul nuw nsw i64 %.420.0119.i.i.i.i142, %.293.i.i.i.i129
  %518 = getelementptr double, ptr %.108, i64 %.669.i.i.i.i145
  %519 = getelementptr double, ptr %518, i64 %.672.i.i.i.i146
  br label %B448.if.i.i.i.i147

B448.if.i.i.i.i147:                               ; preds = %B448.if.i.i.i.i147, %B448.if.lr.ph.i.i.i.i144
  %total.2.1117.i.i.i.i148 = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i144 ], [ %.699.i.i.i.i163, %B448.if.i.i.i.i147 ]
  %.546.0115.i.i.i.i149 = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i144 ], [ %.615.i.i.i.i150, %B448.if.i.i.i.i147 ]
  %.615.i.i.i.i150 = add nuw nsw i64 %.546.0115.i.i.i.i149, 1
  %.676.i.i.i.i151 = getelementptr double, ptr %519, i64 %.546.0115.i.i.i.i149
  %.677.i.i.i.i152 = load double, ptr %.676.i.i.i.i151, align 8, !noalias !162
  %.683.i.i.i.i153 = getelementptr i64, ptr %517, i64 %.546.0115.i.i.i.i149
  %.684.i.i.i.i154 = load i64, ptr %.683.i.i.i.i153, align 8, !noalias !162
  %.686.i.i.i.i155 = getelementptr double, ptr %.336, i64 %.684.i.i.i.i154
  %.687.i.i.i.i156 = load double, ptr %.686.i.i.i.i155, align 8, !noalias !162
  %.691.i.i.i.i157 = getelementptr i64, ptr %516, i64 %.546.0115.i.i.i.i149
  %.692.i.i.i.i158 = load i64, ptr %.691.i.i.i.i157, align 8, !noalias !162
  %.694.i.i.i.i159 = getelementptr double, ptr %.336, i64 %.692.i.i.i.i158
  %.695.i.i.i.i160 = load double, ptr %.694.i.i.i.i159, align 8, !noalias !162
  %.696.i.i.i.i161 = fsub double %.687.i.i.i.i156, %.695.i.i.i.i160
  %.697.i.i.i.i162 = fmul double %.677.i.i.i.i152, %.696.i.i.i.i161
  %.699.i.i.i.i163 = fadd double %total.2.1117.i.i.i.i148, %.697.i.i.i.i162
  %exitcond.not.i.i.i.i164 = icmp eq i64 %.293.i.i.i.i129, %.615.i.i.i.i150
  br i1 %exitcond.not.i.i.i.i164, label %B572.i.i.i.i165, label %B448.if.i.i.i.i147

nearest.3: ; preds = %B216.i.i.i.i127, %B110.i.i.i.i122, %B60.i.i.i.i117, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.4: ; preds = %B572.i.i.i.i165
  %.196.i.i.i = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  %.197.i.i.i = load double, ptr %.196.i.i.i, align 8, !noalias !167
  %.198.i.i.i = fneg double %.197.i.i.i
  %.23.i.i.i.i = icmp slt i64 %.468.sroa.0.0.row.2.0.i.i.i.i, 0
  %brmerge.i.i.i = or i1 %.602114.not.i.i.i.i138, %.23.i.i.i.i
  br i1 %brmerge.i.i.i, label %nearest_backward, label %B216.if.lr.ph.i.i.i.i

B216.if.lr.ph.i.i.i.i:                            ; preds = %nearest.4
  %.383.i.i.i.i = mul nuw nsw i64 %.468.sroa.0.0.row.2.0.i.i.i.i, %.293.i.i.i.i129
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.108, i64 %.383.i.i.i.i
  br label %B216.if.i.i.i.i

B216.if.i.i.i.i:                                  ; preds = %B216.if.i.i.i.i, %B216.if.lr.ph.i.i.i.i
  %.255.053.i.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i.i.i ], [ %.326.i143.i.i.i, %B216.if.i.i.i.i ]
  %.326.i143.i.i.i = add nuw nsw i64 %.255.053.i.i.i.i, 1
  %.380.i.i.i.i = load i64, ptr %.668.i.i.i.i139, align 8, !noalias !168
  %gep.i.i.i.i171 = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.380.i.i.i.i
  %.387.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i171, i64 %.255.053.i.i.i.i
  %.388.i.i.i.i = load double, ptr %.387.i.i.i.i, align 8, !noalias !168
  %.394.i.i.i.i = getelementptr i64, ptr %517, i64 %.255.053.i.i.i.i
  %.395.i144.i.i.i = load i64, ptr %.394.i.i.i.i, align 8, !noalias !168
  %.397.i.i.i.i = getelementptr double, ptr %.468, i64 %.395.i144.i.i.i
  %.398.i.i.i.i = load double, ptr %.397.i.i.i.i, align 8, !noalias !168
  %.400.i.i.i.i172 = fmul double %.388.i.i.i.i, %.198.i.i.i
  %.401.i.i.i.i173 = fadd double %.400.i.i.i.i172, %.398.i.i.i.i
  store double %.401.i.i.i.i173, ptr %.397.i.i.i.i, align 8, !noalias !168
  %.408.i.i.i.i174 = getelementptr i64, ptr %516, i64 %.255.053.i.i.i.i
  %.409.i.i.i.i175 = load i64, ptr %.408.i.i.i.i174, align 8, !noalias !168
  %.411.i.i.i.i176 = getelementptr double, ptr %.468, i64 %.409.i.i.i.i175
  %.412.i.i.i.i177 = load double, ptr %.411.i.i.i.i176, align 8, !noalias !168
  %.415.i.i.i.i = fsub double %.412.i.i.i.i177, %.400.i.i.i.i172
  store double %.415.i.i.i.i, ptr %.411.i.i.i.i176, align 8, !noalias !168
  %exitcond.not.i145.i.i.i = icmp eq i64 %.326.i143.i.i.i, %.293.i.i.i.i129
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.4, %nearest.3
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest.3 ], [ %.196.i.i.i, %nearest.4 ], [ %.196.i.i.i, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i.i.i.i168, %nearest.4 ], [ %total.2.1.least.2.0.i.i.i.i168, %B216.if.i.i.i.i ]
  %.229.i.i.i = getelementptr double, ptr %.468, i64 %.118.i.i.i
  %.230.i.i.i = load double, ptr %.229.i.i.i, align 8, !noalias !167
  %.234.i.i.i = load double, ptr %.196250.i.i.i, align 8, !noalias !167
  %.235.i.i.i = fadd double %.230.i.i.i, %.234.i.i.i
  store double %.235.i.i.i, ptr %.229.i.i.i, align 8, !noalias !167
  %.245.i.i.i = getelementptr double, ptr %.336, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !167
  %.250.i.i.i = getelementptr double, ptr %.336, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !167
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i120 = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i121 = fmul double %.234.i.i.i, %.253.i.i.i120
  %.255.i.i.i = fadd double %.254.i.i.i121, 1.000000e+00
  store double %.255.i.i.i, ptr %.196250.i.i.i, align 8, !noalias !167
  br label %B463.i.i.i

B242.i.i.i:                                       ; preds = %B463.i.i.i
  %.308.i.i.i = icmp slt i64 %.121.i.i93, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i112, label %climb_backward

B314.i.i.i:                                       ; preds = %B274.if.i.i.i112
  %.115.i147.i.i.i = load i64, ptr %.114.i.i.i.i109, align 8, !noalias !171
  %.126.i148.i.i.i = icmp slt i64 %.115.i147.i.i.i, 0
  br i1 %.126.i148.i.i.i, label %nearest.5, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i
  %.156.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.115.i147.i.i.i
  %.157.i151.i.i.i = load i64, ptr %.156.i150.i.i.i, align 8, !noalias !171
  %.159.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  br i1 %.159.i152.i.i.i, label %nearest.5, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.221.i154.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 8
  %.222.i155.i.i.i = load i64, ptr %.221.i154.i.i.i, align 8, !noalias !171
  %.223.i156.i.i.i = add nsw i64 %.222.i155.i.i.i, %.157.i151.i.i.i
  %.224.not.i157.i.i.i = icmp slt i64 %.363.i.i.i113, %.223.i156.i.i.i
  br i1 %.224.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.5

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.292.i162.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 24
  %.293.i163.i.i.i = load i64, ptr %.292.i162.i.i.i, align 8, !noalias !171
  %.395.i164.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 16
  %.396.i165.i.i.i = load i64, ptr %.395.i164.i.i.i, align 8, !noalias !171
  %.478118.not.i166.i.i.i = icmp slt i64 %.396.i165.i.i.i, 1
  br i1 %.478118.not.i166.i.i.i, label %nearest.5, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.358.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  %.362.i169.i.i.i = mul nsw i64 %.293.i163.i.i.i, %.358.i168.i.i.i
  %.325.i170.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 40
  %.326.i171.i.i.i = load i64, ptr %.325.i170.i.i.i, align 8, !noalias !171
  %.602114.not.i172.i.i.i = icmp slt i64 %.293.i163.i.i.i, 1
  %.668.i173.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 32
  %520 = getelementptr i64, ptr %.63, i64 %.326.i171.i.i.i
  %521 = getelementptr i64, ptr %520, i64 %.362.i169.i.i.i
  %522 = getelementptr i64, ptr %521, i64 %.293.i163.i.i.i
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
  %.669.i180.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !171
  %.672.i181.i.i.i = mul nuw nsw i64 %.420.0119.i177.i.i.i, %.293.i163.i.i.i
  %523 = getelementptr double, ptr %.108, i64 %.669.i180.i.i.i
  %524 = getelementptr double, ptr %523, i64 %.672.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.699.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.546.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.615.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.615.i185.i.i.i = add nuw nsw i64 %.546.0115.i184.i.i.i, 1
  %.676.i186.i.i.i = getelementptr double, ptr %524, i64 %.546.0115.i184.i.i.i
  %.677.i187.i.i.i = load double, ptr %.676.i186.i.i.i, align 8, !noalias !171
  %.683.i188.i.i.i = getelementptr i64, ptr %522, i64 %.546.0115.i184.i.i.i
  %.684.i189.i.i.i = load i64, ptr %.683.i188.i.i.i, align 8, !noalias !171
  %.686.i190.i.i.i = getelementptr double, ptr %.336, i64 %.684.i189.i.i.i
  %.687.i191.i.i.i = load double, ptr %.686.i190.i.i.i, align 8, !noalias !171
  %.691.i192.i.i.i = getelementptr i64, ptr %521, i64 %.546.0115.i184.i.i.i
  %.692.i193.i.i.i = load i64, ptr %.691.i192.i.i.i, align 8, !noalias !171
  %.694.i194.i.i.i = getelementptr double, ptr %.336, i64 %.692.i193.i.i.i
  %.695.i195.i.i.i = load double, ptr %.694.i194.i.i.i, align 8, !noalias !171
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
  %.439.i.i.i = load double, ptr %.438.i.i.i, align 8, !noalias !167
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
  %.380.i226.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !174
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.380.i226.i.i.i
  %.387.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.255.053.i224.i.i.i
  %.388.i229.i.i.i = load double, ptr %.387.i228.i.i.i, align 8, !noalias !174
  %.394.i230.i.i.i = getelementptr i64, ptr %522, i64 %.255.053.i224.i.i.i
  %.395.i231.i.i.i = load i64, ptr %.394.i230.i.i.i, align 8, !noalias !174
  %.397.i232.i.i.i = getelementptr double, ptr %.468, i64 %.395.i231.i.i.i
  %.398.i233.i.i.i = load double, ptr %.397.i232.i.i.i, align 8, !noalias !174
  %.400.i234.i.i.i = fmul double %.439.i.i.i, %.388.i229.i.i.i
  %.401.i235.i.i.i = fadd double %.400.i234.i.i.i, %.398.i233.i.i.i
  store double %.401.i235.i.i.i, ptr %.397.i232.i.i.i, align 8, !noalias !174
  %.408.i236.i.i.i = getelementptr i64, ptr %521, i64 %.255.053.i224.i.i.i
  %.409.i237.i.i.i = load i64, ptr %.408.i236.i.i.i, align 8, !noalias !174
  %.411.i238.i.i.i = getelementptr double, ptr %.468, i64 %.409.i237.i.i.i
  %.412.i239.i.i.i = load double, ptr %.411.i238.i.i.i, align 8, !noalias !174
  %.415.i240.i.i.i = fsub double %.412.i239.i.i.i, %.400.i234.i.i.i
  store double %.415.i240.i.i.i, ptr %.411.i238.i.i.i, align 8, !noalias !174
  %exitcond.not.i241.i.i.i = icmp eq i64 %.326.i225.i.i.i, %.293.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.6, %nearest.5
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.5 ], [ %.438.i.i.i, %nearest.6 ], [ %.438.i.i.i, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.5 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.6 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i114 = getelementptr double, ptr %.468, i64 %.363.i.i.i113
  %.472.i.i.i = load double, ptr %.471.i.i.i114, align 8, !noalias !167
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !167
  %.477.i.i.i = fadd double %.472.i.i.i, %.476.i.i.i
  store double %.477.i.i.i, ptr %.471.i.i.i114, align 8, !noalias !167
  %.487.i.i.i = getelementptr double, ptr %.336, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i, align 8, !noalias !167
  %.492.i.i.i = getelementptr double, ptr %.336, i64 %.363.i.i.i113
  %.493.i.i.i = load double, ptr %.492.i.i.i, align 8, !noalias !167
  %.494.i.i.i = fsub double %.488.i.i.i, %.493.i.i.i
  %.495.i.i.i = fsub double %.494.i.i.i, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i = fmul double %.476.i.i.i, %.495.i.i.i
  %.497.i.i.i = fadd double %.496.i.i.i, 1.000000e+00
  store double %.497.i.i.i, ptr %.438258.i.i.i, align 8, !noalias !167
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i

B464.i.i.i:                                       ; preds = %B274.if.i.i.i112, %nearest_backward.2
  %exitcond.not.i.i113.i = icmp eq i64 %.363.i.i.i113, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i113.i, label %climb_backward, label %B274.if.i.i.i112

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i110 = getelementptr i64, ptr %514, i64 %.47.0262.i.i.i
  %.151.i.i.i111 = load i64, ptr %.150.i.i.i110, align 8, !noalias !167
  %.152.i.i.i = icmp eq i64 %.151.i.i.i111, 7
  br i1 %.152.i.i.i, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i112:                                 ; preds = %B242.i.i.i, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i113, %B464.i.i.i ], [ 0, %B242.i.i.i ]
  %.363.i.i.i113 = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %514, i64 %.294.0264.i.i.i
  %.396.i.i.i = load i64, ptr %.395.i.i.i, align 8, !noalias !167
  %.397.i.i.i = icmp eq i64 %.396.i.i.i, 8
  br i1 %.397.i.i.i, label %B314.i.i.i, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i, %B902.i.i
  %.1286.i.i = load i64, ptr %.637.i.i, align 8, !noalias !159
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
  %.1913.i.i = getelementptr i64, ptr %531, i64 %.1662.0487.i.i
  %.1914.i.i = load i64, ptr %.1913.i.i, align 8, !noalias !159
  %.1916.i.i = getelementptr double, ptr %arg.grad, i64 %.1914.i.i
  %.1917.i.i = load double, ptr %.1916.i.i, align 8, !noalias !159
  %.1919.i.i103 = fadd double %.1899.i106.i, %.1917.i.i
  store double %.1919.i.i103, ptr %.1916.i.i, align 8, !noalias !159
  %exitcond498.not.i.i = icmp eq i64 %.1550.i.i101, %.1731.i.i
  br i1 %exitcond498.not.i.i, label %B1502.if.i.i, label %B1334.if.i.i

B1540.i.i:                                        ; preds = %B1062.loopexit.i.i, %climb_backward
  %.2156495.not.i.i = icmp slt i64 %.121.i.i93, 1
  br i1 %.2156495.not.i.i, label %after_likelihood, label %B1566.if.lr.ph.i.i

B1566.if.lr.ph.i.i:                               ; preds = %B1540.i.i
  %525 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %526 = getelementptr double, ptr %.108, i64 %.1147.i.i
  br label %B1566.if.i.i

B1707.i.i:                                        ; preds = %B872.i.i, %B766.i.i178, %B738.i.i, %B706.i.i, %B516.i.i181, %B424.i.i182, %B352.i.i, %B280.i.i
  %.412.i.i = icmp samesign ugt i64 %.354.0481.in.i.i, 1
  br i1 %.412.i.i, label %B150.if.i.i, label %B902.i.i

B150.if.i.i:                                      ; preds = %B1707.i.i, %B150.if.lr.ph.i.i
  %.354.0481.in.i.i = phi i64 [ %.329.i.i, %B150.if.lr.ph.i.i ], [ %.354.0481.i.i, %B1707.i.i ]
  %.354.0481.i.i = add nsw i64 %.354.0481.in.i.i, -1
  %.552.i.i = load i64, ptr %.551.i.i, align 8, !noalias !159
  %527 = getelementptr i64, ptr %.63, i64 %.552.i.i
  %.557.idx.i.i = mul i64 %.354.0481.i.i, 24
  %.557.i.i96 = getelementptr i8, ptr %527, i64 %.557.idx.i.i
  %.558.i.i97 = load i64, ptr %.557.i.i96, align 8, !noalias !159
  %.561.i.i = getelementptr i8, ptr %.557.i.i96, i64 8
  %.562.i.i = load i64, ptr %.561.i.i, align 8, !noalias !159
  %.565.i.i = getelementptr i8, ptr %.557.i.i96, i64 16
  %.566.i.i = load i64, ptr %.565.i.i, align 8, !noalias !159
  %.569.i.i98 = add nsw i64 %.354.0481.i.i, %.226.i101.i
  %.571.i.i = getelementptr double, ptr %.468, i64 %.569.i.i98
  %.572.i.i = load double, ptr %.571.i.i, align 8, !noalias !159
  %.929.i.i = getelementptr double, ptr %.468, i64 %.562.i.i
  %.930.i.i = load double, ptr %.929.i.i, align 8, !noalias !159
  switch i64 %.558.i.i97, label %B872.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i182
    i64 3, label %B516.i.i181
    i64 4, label %B622.i.i
  ]

B1062.if.i.i:                                     ; preds = %B1062.loopexit.i.i, %B1062.if.lr.ph.i.i
  %.1310.0493.i.i = phi i64 [ 0, %B1062.if.lr.ph.i.i ], [ %.1379.i.i, %B1062.loopexit.i.i ]
  %.1379.i.i = add nuw nsw i64 %.1310.0493.i.i, 1
  %.1503.i.i = load i64, ptr %.1502.i.i, align 8, !noalias !159
  %528 = getelementptr i64, ptr %.63, i64 %.1503.i.i
  %.1549.idx.i.i = mul i64 %.1310.0493.i.i, 40
  %.1549.i.i = getelementptr i8, ptr %528, i64 %.1549.idx.i.i
  %.1550.i.i101 = load i64, ptr %.1549.i.i, align 8, !noalias !159
  %.1718486.not.i.i = icmp slt i64 %.1550.i.i101, 1
  br i1 %.1718486.not.i.i, label %B1062.loopexit.i.i, label %B1334.if.lr.ph.i.i

B1334.if.lr.ph.i.i:                               ; preds = %B1062.if.i.i
  %.1633.i.i = getelementptr i8, ptr %.1549.i.i, i64 8
  %.1634.i.i = load i64, ptr %.1633.i.i, align 8, !noalias !159
  %.1599.i.i = getelementptr i8, ptr %.1549.i.i, i64 24
  %.1600.i.i = load i64, ptr %.1599.i.i, align 8, !noalias !159
  %.1574.i.i = getelementptr i8, ptr %.1549.i.i, i64 16
  %.1575.i.i = load i64, ptr %.1574.i.i, align 8, !noalias !159
  %529 = getelementptr double, ptr %.108, i64 %.1600.i.i
  %530 = getelementptr i64, ptr %.63, i64 %.1634.i.i
  %531 = getelementptr i64, ptr %.63, i64 %.1575.i.i
  br label %B1334.if.i.i

B1334.if.i.i:                                     ; preds = %B1334.if.lr.ph.i.i, %B1432.i.i
  %.1662.0487.i.i = phi i64 [ 0, %B1334.if.lr.ph.i.i ], [ %.1731.i.i, %B1432.i.i ]
  %invariant.gep.i102.i = getelementptr double, ptr %529, i64 %.1662.0487.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1334.if.i.i
  %total.2.2485.i.i = phi double [ 0.000000e+00, %B1334.if.i.i ], [ %.1899.i106.i, %B1366.if.i.i ]
  %.1786.0483.i.i = phi i64 [ 0, %B1334.if.i.i ], [ %.1855.i.i, %B1366.if.i.i ]
  %.1855.i.i = add nuw nsw i64 %.1786.0483.i.i, 1
  %.1881.i.i = mul nuw nsw i64 %.1786.0483.i.i, %.1550.i.i101
  %gep.i103.i = getelementptr double, ptr %invariant.gep.i102.i, i64 %.1881.i.i
  %.1888.i104.i = load double, ptr %gep.i103.i, align 8, !noalias !159
  %.1892.i.i = getelementptr i64, ptr %530, i64 %.1786.0483.i.i
  %.1893.i105.i = load i64, ptr %.1892.i.i, align 8, !noalias !159
  %.1895.i.i = getelementptr double, ptr %.468, i64 %.1893.i105.i
  %.1896.i.i = load double, ptr %.1895.i.i, align 8, !noalias !159
  %.1897.i.i = fmul double %.1888.i104.i, %.1896.i.i
  %.1899.i106.i = fadd double %total.2.2485.i.i, %.1897.i.i
  %exitcond.not.i107.i102 = icmp eq i64 %.1550.i.i101, %.1855.i.i
  br i1 %exitcond.not.i107.i102, label %B1432.i.i, label %B1366.if.i.i

B1502.if.i.i:                                     ; preds = %B1432.i.i, %B1502.if.i.i
  %.1960.0490.i.i = phi i64 [ %.2029.i.i, %B1502.if.i.i ], [ 0, %B1432.i.i ]
  %.2029.i.i = add nuw nsw i64 %.1960.0490.i.i, 1
  %.2057.i108.i = getelementptr i64, ptr %530, i64 %.1960.0490.i.i
  %.2058.i109.i = load i64, ptr %.2057.i108.i, align 8, !noalias !159
  %.2060.i.i = getelementptr double, ptr %.468, i64 %.2058.i109.i
  store double 0.000000e+00, ptr %.2060.i.i, align 8, !noalias !159
  %exitcond499.not.i.i = icmp eq i64 %.1550.i.i101, %.2029.i.i
  br i1 %exitcond499.not.i.i, label %B1062.loopexit.i.i, label %B1502.if.i.i

B1566.if.i.i:                                     ; preds = %B1566.if.i.i, %B1566.if.lr.ph.i.i
  %.2100.0496.i.i = phi i64 [ 0, %B1566.if.lr.ph.i.i ], [ %.2169.i.i104, %B1566.if.i.i ]
  %.2169.i.i104 = add nuw nsw i64 %.2100.0496.i.i, 1
  %.2198.i.i = getelementptr i64, ptr %525, i64 %.2100.0496.i.i
  %.2199.i.i = load i64, ptr %.2198.i.i, align 8, !noalias !159
  %.2201.i110.i = getelementptr double, ptr %.570, i64 %.2100.0496.i.i
  %.2202.i111.i = load double, ptr %.2201.i110.i, align 8, !noalias !159
  %.2207.idx.i.i = shl i64 %.2100.0496.i.i, 4
  %.2207.i.i = getelementptr i8, ptr %526, i64 %.2207.idx.i.i
  %.2208.i.i = load double, ptr %.2207.i.i, align 8, !noalias !159
  %.2214.i.i = getelementptr i8, ptr %.2207.i.i, i64 8
  %.2215.i.i = load double, ptr %.2214.i.i, align 8, !noalias !159
  call fastcc void @to_scale(ptr %.2216.i.i, i64 %.2199.i.i, double %.2202.i111.i, double %.2208.i.i, double %.2215.i.i)
  %.2230.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !159
  %.2257.i.i105 = getelementptr double, ptr %arg.grad, i64 %.2100.0496.i.i
  %.2258.i.i = load double, ptr %.2257.i.i105, align 8, !noalias !159
  %.2260.i.i = getelementptr double, ptr %.468, i64 %.2100.0496.i.i
  %.2261.i.i106 = load double, ptr %.2260.i.i, align 8, !noalias !159
  %.2262.i.i107 = fmul double %.2230.fca.1.load.i.i, %.2261.i.i106
  %.2263.i.i108 = fadd double %.2258.i.i, %.2262.i.i107
  store double %.2263.i.i108, ptr %.2257.i.i105, align 8, !noalias !159
  %exitcond501.not.i.i = icmp eq i64 %.2169.i.i104, %.121.i.i93
  br i1 %exitcond501.not.i.i, label %after_likelihood, label %B1566.if.i.i

B70.if.i:                                         ; preds = %factor_backward, %B70.if.lr.ph.i
  %.149.0122.in.i = phi i64 [ %.124.i83, %B70.if.lr.ph.i ], [ %.149.0122.i, %factor_backward ]
  %.149.0122.i = add nsw i64 %.149.0122.in.i, -1
  %.344.i = load i64, ptr %.343.i, align 8, !noalias !117
  %.652.i = load i64, ptr %.651.i, align 8, !noalias !117
  %532 = getelementptr i64, ptr %.63, i64 %.652.i
  %.655.i = getelementptr i64, ptr %532, i64 %.149.0122.i
  %.656.i = load i64, ptr %.655.i, align 8, !noalias !117
  %533 = getelementptr i64, ptr %.63, i64 %.344.i
  %.idx.i84 = mul i64 %.656.i, 416
  %534 = getelementptr i8, ptr %533, i64 %.idx.i84
  %.874.i = getelementptr i8, ptr %534, i64 24
  %.875.i = load i64, ptr %.874.i, align 8, !noalias !117
  %.876.i = icmp sgt i64 %.875.i, -1
  br i1 %.876.i, label %B260.i, label %B550.i

after_likelihood: ; preds = %B1566.if.i.i, %B1540.i.i
  %.965 = load i64, ptr %.656, align 8
  %.966 = icmp sgt i64 %.965, 0
  br i1 %.966, label %B682, label %B732

B682:                                             ; preds = %after_likelihood
  %.117.i = getelementptr i8, ptr %.63, i64 144
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !177
  %.201123.not.i = icmp slt i64 %.118.i, 1
  br i1 %.201123.not.i, label %move_backward, label %B70.if.lr.ph.i411

B70.if.lr.ph.i411:                                ; preds = %B682
  %.337.i = getelementptr i8, ptr %.63, i64 152
  br label %B70.if.i412

B70.loopexit.i:                                   ; preds = %B494.if.i, %B430.i
  %.201.i = icmp samesign ugt i64 %.143.0125.in.i, 1
  br i1 %.201.i, label %B70.if.i412, label %move_backward

B430.i:                                           ; preds = %B302.if.i, %B70.if.i412
  %total.2.1.lcssa.i419 = phi double [ 0.000000e+00, %B70.if.i412 ], [ %.629.i, %B302.if.i ]
  %.665.i = getelementptr i8, ptr %536, i64 24
  %.666.i = load i64, ptr %.665.i, align 8, !noalias !177
  %.746119.not.i = icmp slt i64 %.666.i, 1
  br i1 %.746119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.812.i = getelementptr i8, ptr %536, i64 32
  br label %B494.if.i

B70.if.i412:                                      ; preds = %B70.loopexit.i, %B70.if.lr.ph.i411
  %.143.0125.in.i = phi i64 [ %.118.i, %B70.if.lr.ph.i411 ], [ %.143.0125.i, %B70.loopexit.i ]
  %.143.0125.i = add nsw i64 %.143.0125.in.i, -1
  %.338.i = load i64, ptr %.337.i, align 8, !noalias !177
  %535 = getelementptr i64, ptr %.63, i64 %.338.i
  %.idx.i413 = mul i64 %.143.0125.i, 48
  %536 = getelementptr i8, ptr %535, i64 %.idx.i413
  %.399.i = getelementptr i8, ptr %536, i64 40
  %.400.i = load i64, ptr %.399.i, align 8, !noalias !177
  %.402.i = getelementptr double, ptr %.336, i64 %.400.i
  %.408.i = tail call double @moved(i64 %.143.0125.i, ptr %.570, ptr %.402.i), !noalias !177
  %.438.i = load i64, ptr %536, align 8, !noalias !177
  %.518115.not.i = icmp slt i64 %.438.i, 1
  br i1 %.518115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i412
  %.584.i414 = getelementptr i8, ptr %536, i64 16
  %.585.i = load i64, ptr %.584.i414, align 8, !noalias !177
  %537 = getelementptr double, ptr %.108, i64 %.585.i
  %.618.i415 = getelementptr i8, ptr %536, i64 8
  %.619.i = load i64, ptr %.618.i415, align 8, !noalias !177
  %538 = getelementptr i64, ptr %.63, i64 %.619.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.629.i, %B302.if.i ]
  %.462.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.531.i, %B302.if.i ]
  %.531.i = add nuw nsw i64 %.462.0116.i, 1
  %.588.i = getelementptr double, ptr %537, i64 %.462.0116.i
  %.589.i = load double, ptr %.588.i, align 8, !noalias !177
  %.622.i416 = getelementptr i64, ptr %538, i64 %.462.0116.i
  %.623.i = load i64, ptr %.622.i416, align 8, !noalias !177
  %.625.i = getelementptr double, ptr %arg.grad, i64 %.623.i
  %.626.i417 = load double, ptr %.625.i, align 8, !noalias !177
  %.627.i = fmul double %.589.i, %.626.i417
  %.629.i = fadd double %total.2.1118.i, %.627.i
  %exitcond.not.i418 = icmp eq i64 %.531.i, %.438.i
  br i1 %exitcond.not.i418, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.690.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.759.i, %B494.if.i ]
  %.759.i = add nuw nsw i64 %.690.0120.i, 1
  %.813.i = load i64, ptr %.812.i, align 8, !noalias !177
  %539 = getelementptr i64, ptr %.63, i64 %.813.i
  %.816.i = getelementptr i64, ptr %539, i64 %.690.0120.i
  %.817.i = load i64, ptr %.816.i, align 8, !noalias !177
  %.819.i = getelementptr double, ptr %arg.grad, i64 %.817.i
  %.820.i = load double, ptr %.819.i, align 8, !noalias !177
  %.822.i = getelementptr double, ptr %.402.i, i64 %.690.0120.i
  %.823.i = load double, ptr %.822.i, align 8, !noalias !177
  %.825.i = fmul double %total.2.1.lcssa.i419, %.823.i
  %.826.i = fadd double %.820.i, %.825.i
  store double %.826.i, ptr %.819.i, align 8, !noalias !177
  %exitcond126.not.i = icmp eq i64 %.759.i, %.666.i
  br i1 %exitcond126.not.i, label %B70.loopexit.i, label %B494.if.i

move_backward: ; preds = %B70.loopexit.i, %B682
  %.111.i420 = getelementptr i8, ptr %.63, i64 160
  %.112.i421 = load i64, ptr %.111.i420, align 8, !noalias !180
  %.30286.i = icmp sgt i64 %.112.i421, 1
  br i1 %.30286.i, label %B106.if.lr.ph.i, label %B732

B106.if.lr.ph.i:                                  ; preds = %move_backward
  %.211.i422 = getelementptr i8, ptr %.63, i64 176
  %.212.i423 = load i64, ptr %.211.i422, align 8, !noalias !180
  %540 = getelementptr double, ptr %.108, i64 %.212.i423
  %.573.i = getelementptr i8, ptr %.63, i64 168
  %541 = add nsw i64 %.112.i421, -2
  br label %B146.if.lr.ph.i424

B242.i:                                           ; preds = %B146.if.i426
  %.697.phi.trans.insert.i = getelementptr i64, ptr %542, i64 %.244.087.i
  %.698.pre.i = load i64, ptr %.697.phi.trans.insert.i, align 8, !noalias !180
  %.700.phi.trans.insert.i = getelementptr double, ptr %arg.grad, i64 %.698.pre.i
  %.701.pre.i = load double, ptr %.700.phi.trans.insert.i, align 8, !noalias !180
  %.703.i = fadd double %.584.i433, %.701.pre.i
  store double %.703.i, ptr %.700.phi.trans.insert.i, align 8, !noalias !180
  %exitcond89.not.i = icmp eq i64 %.244.087.i, %541
  br i1 %exitcond89.not.i, label %B732, label %B146.if.lr.ph.i424

B146.if.lr.ph.i424:                               ; preds = %B242.i, %B106.if.lr.ph.i
  %.244.087.i = phi i64 [ 0, %B106.if.lr.ph.i ], [ %.315.i425, %B242.i ]
  %.315.i425 = add nuw nsw i64 %.244.087.i, 1
  %invariant.gep.i = getelementptr double, ptr %540, i64 %.244.087.i
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !180
  %542 = getelementptr i64, ptr %.63, i64 %.574.i
  br label %B146.if.i426

B146.if.i426:                                     ; preds = %B146.if.i426, %B146.if.lr.ph.i424
  %total.2.184.i = phi double [ 0.000000e+00, %B146.if.lr.ph.i424 ], [ %.584.i433, %B146.if.i426 ]
  %.372.082.i = phi i64 [ %.315.i425, %B146.if.lr.ph.i424 ], [ %.441.i, %B146.if.i426 ]
  %.441.i = add nuw i64 %.372.082.i, 1
  %.467.i = mul nsw i64 %.372.082.i, %.112.i421
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.467.i
  %.474.i427 = load double, ptr %gep.i, align 8, !noalias !180
  %.577.i428 = getelementptr i64, ptr %542, i64 %.372.082.i
  %.578.i429 = load i64, ptr %.577.i428, align 8, !noalias !180
  %.580.i430 = getelementptr double, ptr %arg.grad, i64 %.578.i429
  %.581.i431 = load double, ptr %.580.i430, align 8, !noalias !180
  %.582.i432 = fmul double %.474.i427, %.581.i431
  %.584.i433 = fadd double %total.2.184.i, %.582.i432
  %exitcond.not.i434 = icmp eq i64 %.441.i, %.112.i421
  br i1 %exitcond.not.i434, label %B242.i, label %B146.if.i426

B732:                                             ; preds = %B242.i, %move_backward, %after_likelihood
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !183
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
  %.241.i = load double, ptr %.240.i, align 8, !noalias !183
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !183
  %.245.i435 = fmul double %.241.i, %.244.i
  store double %.245.i435, ptr %.240.i, align 8, !noalias !183
  %exitcond.not.i436 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i436, label %to_scaled.3, label %B130.if.i

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
  %.133.i = load double, ptr %.132.i, align 8, !noalias !186
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i437 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i437, label %status, label %B30.if.i

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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !189
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !189
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !189
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !189
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !189
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !189
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !189
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !189
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
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !192
  %0 = add i64 %.112.i, -2
  %.30284.i = icmp ult i64 %0, 9223372036854775807
  br i1 %.30284.i, label %B110.if.lr.ph.i, label %shear

B110.if.lr.ph.i:                                  ; preds = %B284
  %.211.i = getelementptr i8, ptr %.302, i64 176
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !192
  %1 = getelementptr double, ptr %.349, i64 %.212.i
  %.571.i = getelementptr i8, ptr %.302, i64 168
  br label %B142.if.lr.ph.i

B238.i:                                           ; preds = %B142.if.i
  %2 = getelementptr i64, ptr %.302, i64 %.689.pre.i
  %.695.i = getelementptr i64, ptr %2, i64 %.247.086.i
  %.696.i = load i64, ptr %.695.i, align 8, !noalias !192
  %.698.i = getelementptr double, ptr %.173, i64 %.696.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !192
  %.701.i = fadd double %.582.i, %.699.i
  store double %.701.i, ptr %.698.i, align 8, !noalias !192
  %.302.i = icmp samesign ugt i64 %.247.086.i, 1
  br i1 %.302.i, label %B142.if.lr.ph.i, label %shear

B142.if.lr.ph.i:                                  ; preds = %B110.if.lr.ph.i, %B238.i
  %.247.086.i.in = phi i64 [ %.112.i, %B110.if.lr.ph.i ], [ %.247.086.i, %B238.i ]
  %.247.086.i = add i64 %.247.086.i.in, -1
  %.689.pre.i = load i64, ptr %.571.i, align 8, !noalias !192
  %.466.i = mul nsw i64 %.247.086.i, %.112.i
  %3 = getelementptr double, ptr %1, i64 %.466.i
  %4 = getelementptr i64, ptr %.302, i64 %.689.pre.i
  br label %B142.if.i

B142.if.i:                                        ; preds = %B142.if.i, %B142.if.lr.ph.i
  %total.2.183.i = phi double [ 0.000000e+00, %B142.if.lr.ph.i ], [ %.582.i, %B142.if.i ]
  %.370.081.i = phi i64 [ 0, %B142.if.lr.ph.i ], [ %.439.i, %B142.if.i ]
  %.439.i = add nuw nsw i64 %.370.081.i, 1
  %.471.i = getelementptr double, ptr %3, i64 %.370.081.i
  %.472.i = load double, ptr %.471.i, align 8, !noalias !192
  %.575.i = getelementptr i64, ptr %4, i64 %.370.081.i
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !192
  %.578.i = getelementptr double, ptr %.173, i64 %.576.i
  %.579.i = load double, ptr %.578.i, align 8, !noalias !192
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
  %.115.i = load i64, ptr %.114.i, align 8, !noalias !195
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
  %.334.i = load i64, ptr %.333.i, align 8, !noalias !195
  %5 = getelementptr i64, ptr %.302, i64 %.334.i
  %.idx.i = mul i64 %.139.080.i, 48
  %6 = getelementptr i8, ptr %5, i64 %.idx.i
  %.392.i = getelementptr i8, ptr %6, i64 40
  %.393.i = load i64, ptr %.392.i, align 8, !noalias !195
  %.395.i = getelementptr double, ptr %.484, i64 %.393.i
  %.397.i = tail call double @moved(i64 %.139.080.i, ptr %.173, ptr %.395.i), !noalias !195
  %.430.i18 = load i64, ptr %6, align 8, !noalias !195
  %.51076.not.i = icmp slt i64 %.430.i18, 1
  br i1 %.51076.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.576.i19 = getelementptr i8, ptr %6, i64 8
  %.613.i = getelementptr i8, ptr %6, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.454.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.523.i, %B284.if.i ]
  %.523.i = add nuw nsw i64 %.454.077.i, 1
  %.577.i = load i64, ptr %.576.i19, align 8, !noalias !195
  %7 = getelementptr i64, ptr %.302, i64 %.577.i
  %.580.i20 = getelementptr i64, ptr %7, i64 %.454.077.i
  %.581.i = load i64, ptr %.580.i20, align 8, !noalias !195
  %.583.i = getelementptr double, ptr %.173, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !195
  %.614.i = load i64, ptr %.613.i, align 8, !noalias !195
  %8 = getelementptr double, ptr %.349, i64 %.614.i
  %.617.i = getelementptr double, ptr %8, i64 %.454.077.i
  %.618.i = load double, ptr %.617.i, align 8, !noalias !195
  %.620.i = fmul double %.397.i, %.618.i
  %.621.i = fadd double %.584.i, %.620.i
  store double %.621.i, ptr %.583.i, align 8, !noalias !195
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !198
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
!81 = !{!82, !79, !76}
!82 = distinct !{!82, !83, !"add_rows: %retptr"}
!83 = distinct !{!83, !"add_rows"}
!84 = !{!85, !82, !79, !76}
!85 = distinct !{!85, !86, !"product.2: %retptr"}
!86 = distinct !{!86, !"product.2"}
!87 = !{!88, !76}
!88 = distinct !{!88, !89, !"keep.3: %retptr"}
!89 = distinct !{!89, !"keep.3"}
!90 = !{!91, !76}
!91 = distinct !{!91, !92, !"couple.2: %retptr"}
!92 = distinct !{!92, !"couple.2"}
!93 = !{!94, !91, !76}
!94 = distinct !{!94, !95, !"by_visits: %retptr"}
!95 = distinct !{!95, !"by_visits"}
!96 = !{!97, !94, !91, !76}
!97 = distinct !{!97, !98, !"cholesky.3: %retptr"}
!98 = distinct !{!98, !"cholesky.3"}
!99 = !{!100, !94, !91, !76}
!100 = distinct !{!100, !101, !"solve.2: %retptr"}
!101 = distinct !{!101, !"solve.2"}
!102 = !{!103, !94, !91, !76}
!103 = distinct !{!103, !104, !"solve.3: %retptr"}
!104 = distinct !{!104, !"solve.3"}
!105 = !{!106, !91, !76}
!106 = distinct !{!106, !107, !"by_times.2: %retptr"}
!107 = distinct !{!107, !"by_times.2"}
!108 = !{!109, !76}
!109 = distinct !{!109, !110, !"keep.4: %retptr"}
!110 = distinct !{!110, !"keep.4"}
!111 = !{!112, !76}
!112 = distinct !{!112, !113, !"predict_backward: %retptr"}
!113 = distinct !{!113, !"predict_backward"}
!114 = !{!115, !112, !76}
!115 = distinct !{!115, !116, !"add_rows_backward: %retptr"}
!116 = distinct !{!116, !"add_rows_backward"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"after_likelihood.2: %retptr"}
!119 = distinct !{!119, !"after_likelihood.2"}
!120 = !{!121, !118}
!121 = distinct !{!121, !122, !"states_backward.2: %retptr"}
!122 = distinct !{!122, !"states_backward.2"}
!123 = !{!124, !118}
!124 = distinct !{!124, !125, !"regions_backward.2: %retptr"}
!125 = distinct !{!125, !"regions_backward.2"}
!126 = !{!127, !118}
!127 = distinct !{!127, !128, !"correlate_backward: %retptr"}
!128 = distinct !{!128, !"correlate_backward"}
!129 = !{!130, !132, !118}
!130 = distinct !{!130, !131, !"is_single.3: %retptr"}
!131 = distinct !{!131, !"is_single.3"}
!132 = distinct !{!132, !133, !"effects_backward: %retptr"}
!133 = distinct !{!133, !"effects_backward"}
!134 = !{!135, !132, !118}
!135 = distinct !{!135, !136, !"single_backward.2: %retptr"}
!136 = distinct !{!136, !"single_backward.2"}
!137 = !{!138, !135, !132, !118}
!138 = distinct !{!138, !139, !"outer_of: %retptr"}
!139 = distinct !{!139, !"outer_of"}
!140 = !{!132, !118}
!141 = !{!142, !132, !118}
!142 = distinct !{!142, !143, !"squared.3: %retptr"}
!143 = distinct !{!143, !"squared.3"}
!144 = !{!145, !132, !118}
!145 = distinct !{!145, !146, !"tails_by_nu: %retptr"}
!146 = distinct !{!146, !"tails_by_nu"}
!147 = !{!148, !132, !118}
!148 = distinct !{!148, !149, !"weight_backward: %retptr"}
!149 = distinct !{!149, !"weight_backward"}
!150 = !{!151, !132, !118}
!151 = distinct !{!151, !152, !"outer_of: %retptr"}
!152 = distinct !{!152, !"outer_of"}
!153 = !{!154, !118}
!154 = distinct !{!154, !155, !"keep_backward.2: %retptr"}
!155 = distinct !{!155, !"keep_backward.2"}
!156 = !{!157, !118}
!157 = distinct !{!157, !158, !"factor_backward.2: %retptr"}
!158 = distinct !{!158, !"factor_backward.2"}
!159 = !{!160, !118}
!160 = distinct !{!160, !161, !"backward: %retptr"}
!161 = distinct !{!161, !"backward"}
!162 = !{!163, !165, !160, !118}
!163 = distinct !{!163, !164, !"nearest.7: %retptr"}
!164 = distinct !{!164, !"nearest.7"}
!165 = distinct !{!165, !166, !"climb_backward.2: %retptr"}
!166 = distinct !{!166, !"climb_backward.2"}
!167 = !{!165, !160, !118}
!168 = !{!169, !165, !160, !118}
!169 = distinct !{!169, !170, !"nearest_backward.3: %retptr"}
!170 = distinct !{!170, !"nearest_backward.3"}
!171 = !{!172, !165, !160, !118}
!172 = distinct !{!172, !173, !"nearest.7: %retptr"}
!173 = distinct !{!173, !"nearest.7"}
!174 = !{!175, !165, !160, !118}
!175 = distinct !{!175, !176, !"nearest_backward.3: %retptr"}
!176 = distinct !{!176, !"nearest_backward.3"}
!177 = !{!178}
!178 = distinct !{!178, !179, !"move_backward.2: %retptr"}
!179 = distinct !{!179, !"move_backward.2"}
!180 = !{!181}
!181 = distinct !{!181, !182, !"shear_backward: %retptr"}
!182 = distinct !{!182, !"shear_backward"}
!183 = !{!184}
!184 = distinct !{!184, !185, !"to_scaled.4: %retptr"}
!185 = distinct !{!185, !"to_scaled.4"}
!186 = !{!187}
!187 = distinct !{!187, !188, !"status.2: %retptr"}
!188 = distinct !{!188, !"status.2"}
!189 = !{!190}
!190 = distinct !{!190, !191, !"from_scaled.2: %retptr"}
!191 = distinct !{!191, !"from_scaled.2"}
!192 = !{!193}
!193 = distinct !{!193, !194, !"shear.2: %retptr"}
!194 = distinct !{!194, !"shear.2"}
!195 = !{!196}
!196 = distinct !{!196, !197, !"move.2: %retptr"}
!197 = distinct !{!197, !"move.2"}
!198 = !{!199}
!199 = distinct !{!199, !200, !"log1p_any: %retptr"}
!200 = distinct !{!200, !"log1p_any"}
