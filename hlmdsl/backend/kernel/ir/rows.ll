; from sources 545ca4fc19a93d6c7f0834e8896eaeee74045e78fa1e8277c606c3fec6570c26

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2038.i.i = alloca [4 x double], align 8
  %.12.i.i.i66 = alloca double, align 8
  %.39.i.i.i68 = alloca double, align 8
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
  %.440.i.i = alloca [4 x double], align 8
  %.62 = load i64, ptr %arg.model, align 8
  %.63 = inttoptr i64 %.62 to ptr
  %.106 = getelementptr i8, ptr %arg.model, i64 16
  %.107 = load i64, ptr %.106, align 8
  %.108 = inttoptr i64 %.107 to ptr
  %.201 = getelementptr i8, ptr %.63, i64 128
  %.202 = load i64, ptr %.201, align 8
  %.204.not = icmp eq i64 %arg.dim, %.202
  br i1 %.204.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.309 = load i64, ptr %.63, align 8
  %.311 = add nsw i64 %.309, %arg.dim
  %.312 = tail call ptr @calloc(i64 %.311, i64 8)
  %.318 = icmp eq ptr %.312, null
  br i1 %.318, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.429 = getelementptr i8, ptr %.63, i64 16
  %.430 = load i64, ptr %.429, align 8
  %.432 = getelementptr double, ptr %.312, i64 %.430
  %.522 = getelementptr double, ptr %.312, i64 %.309
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.522, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
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
  %.433.i = getelementptr double, ptr %.522, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  %.608 = getelementptr i8, ptr %arg.model, i64 48
  %.609 = load i64, ptr %.608, align 8
  %.610 = icmp sgt i64 %.609, 0
  br i1 %.610, label %B462, label %B486

B462:                                             ; preds = %from_scaled
  %.102.i = getelementptr i8, ptr %.63, i64 144
  %.103.i = load i64, ptr %.102.i, align 8, !noalias !3
  %.18579.not.i = icmp slt i64 %.103.i, 1
  br i1 %.18579.not.i, label %B486, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %B462
  %.309.i = getelementptr i8, ptr %.63, i64 152
  br label %B60.if.i

B60.loopexit.i:                                   ; preds = %B284.if.i, %B60.if.i
  %exitcond82.not.i = icmp eq i64 %.198.i, %.103.i
  br i1 %exitcond82.not.i, label %B486, label %B60.if.i

B60.if.i:                                         ; preds = %B60.loopexit.i, %B60.if.lr.ph.i
  %.127.080.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.198.i, %B60.loopexit.i ]
  %.198.i = add nuw nsw i64 %.127.080.i, 1
  %.310.i = load i64, ptr %.309.i, align 8, !noalias !3
  %1 = getelementptr i64, ptr %.63, i64 %.310.i
  %.idx.i = mul i64 %.127.080.i, 48
  %2 = getelementptr i8, ptr %1, i64 %.idx.i
  %.368.i = getelementptr i8, ptr %2, i64 40
  %.369.i = load i64, ptr %.368.i, align 8, !noalias !3
  %.371.i = getelementptr double, ptr %.312, i64 %.369.i
  %.373.i = tail call double @moved(i64 %.127.080.i, ptr %.522, ptr %.371.i), !noalias !3
  %.406.i = load i64, ptr %2, align 8, !noalias !3
  %.48676.not.i = icmp slt i64 %.406.i, 1
  br i1 %.48676.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.552.i = getelementptr i8, ptr %2, i64 8
  %.589.i = getelementptr i8, ptr %2, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.430.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.499.i, %B284.if.i ]
  %.499.i = add nuw nsw i64 %.430.077.i, 1
  %.553.i = load i64, ptr %.552.i, align 8, !noalias !3
  %3 = getelementptr i64, ptr %.63, i64 %.553.i
  %.556.i = getelementptr i64, ptr %3, i64 %.430.077.i
  %.557.i = load i64, ptr %.556.i, align 8, !noalias !3
  %.559.i = getelementptr double, ptr %.522, i64 %.557.i
  %.560.i = load double, ptr %.559.i, align 8, !noalias !3
  %.590.i = load i64, ptr %.589.i, align 8, !noalias !3
  %4 = getelementptr double, ptr %.108, i64 %.590.i
  %.593.i = getelementptr double, ptr %4, i64 %.430.077.i
  %.594.i = load double, ptr %.593.i, align 8, !noalias !3
  %.596.i = fmul double %.373.i, %.594.i
  %.597.i = fadd double %.560.i, %.596.i
  store double %.597.i, ptr %.559.i, align 8, !noalias !3
  %exitcond.not.i20 = icmp eq i64 %.499.i, %.406.i
  br i1 %exitcond.not.i20, label %B60.loopexit.i, label %B284.if.i

B486:                                             ; preds = %B60.loopexit.i, %B462, %from_scaled
  %.112.i = load i64, ptr %.201, align 8, !noalias !6
  %.194164.not.i = icmp slt i64 %.112.i, 1
  br i1 %.194164.not.i, label %B78.i, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B486
  %5 = shl nuw i64 %.112.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %5, i1 false), !noalias !6
  br label %B78.i

B78.i:                                            ; preds = %B60.if.preheader.i, %B486
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.440.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.440.i.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.440.i.i, i8 0, i64 32, i1 false), !noalias !9
  %.108.i.i = getelementptr i8, ptr %.63, i64 8
  %.109.i.i = load i64, ptr %.108.i.i, align 8, !noalias !9
  %.202.i.i = getelementptr i8, ptr %.63, i64 24
  %.203.i.i = load i64, ptr %.202.i.i, align 8, !noalias !9
  %.380246.not.i.i = icmp slt i64 %.109.i.i, 1
  br i1 %.380246.not.i.i, label %B276.i.i, label %B140.if.lr.ph.i.i

B140.if.lr.ph.i.i:                                ; preds = %B78.i
  %.290.i.i = getelementptr i8, ptr %.63, i64 32
  %.291.i.i = load i64, ptr %.290.i.i, align 8, !noalias !9
  %6 = getelementptr i64, ptr %.63, i64 %.203.i.i
  %7 = getelementptr double, ptr %.108, i64 %.291.i.i
  br label %B140.if.i.i

B276.i.i:                                         ; preds = %B140.if.i.i, %B78.i
  %lp.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B78.i ], [ %.484.i.i, %B140.if.i.i ]
  %.589.i.i = getelementptr i8, ptr %.63, i64 88
  %.590.i.i = load i64, ptr %.589.i.i, align 8, !noalias !9
  %.670258.not.i.i = icmp slt i64 %.590.i.i, 1
  br i1 %.670258.not.i.i, label %B806.i.i, label %B336.if.lr.ph.i.i

B336.if.lr.ph.i.i:                                ; preds = %B276.i.i
  %.794.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B336.if.i.i

B336.loopexit.i.i:                                ; preds = %B770.i.i, %B336.if.i.i
  %exitcond266.not.i.i = icmp eq i64 %.683.i.i, %.590.i.i
  br i1 %exitcond266.not.i.i, label %B806.i.i, label %B336.if.i.i

B770.i.i:                                         ; preds = %B704.if.i.i
  %.1051.i.i = add nuw nsw i64 %.982.0256.i.i, 1
  %.1239.i.i = getelementptr i64, ptr %72, i64 %.982.0256.i.i
  %.1240.i.i = load i64, ptr %.1239.i.i, align 8, !noalias !9
  %.1243.i.i = getelementptr double, ptr %.312, i64 %.1240.i.i
  store double %.1225.i.i, ptr %.1243.i.i, align 8, !noalias !9
  %exitcond265.not.i.i = icmp eq i64 %.842.i.i, %.1051.i.i
  br i1 %exitcond265.not.i.i, label %B336.loopexit.i.i, label %B660.if.i.i

B806.i.i:                                         ; preds = %B336.loopexit.i.i, %B276.i.i
  %.1355.i.i = getelementptr i8, ptr %.63, i64 56
  %.1356.i.i = load i64, ptr %.1355.i.i, align 8, !noalias !9
  %.1436261.not.i.i = icmp slt i64 %.1356.i.i, 1
  br i1 %.1436261.not.i.i, label %B934.i.i, label %B866.if.lr.ph.i.i

B866.if.lr.ph.i.i:                                ; preds = %B806.i.i
  %.1560.i.i = getelementptr i8, ptr %.63, i64 64
  %8 = getelementptr double, ptr %.312, i64 %.109.i.i
  br label %B866.if.i.i

B934.i.i:                                         ; preds = %B866.if.i.i, %B806.i.i
  %.59.i.i.i = add i64 %.109.i.i, -1
  %.104193.not.i.i.i = icmp slt i64 %.59.i.i.i, 1
  br i1 %.104193.not.i.i.i, label %climb, label %B32.if.lr.ph.i.i.i

B32.if.lr.ph.i.i.i:                               ; preds = %B934.i.i
  %9 = getelementptr i64, ptr %.63, i64 %.203.i.i
  %.102.i.i.i.i = getelementptr i8, ptr %.63, i64 160
  br label %B32.if.i.i.i

B72.i.i.i:                                        ; preds = %B32.if.i.i.i
  %.164.i.i.i = getelementptr double, ptr %.312, i64 %.46.0195.i.i.i
  %.165.i.i.i = load double, ptr %.164.i.i.i, align 8, !noalias !12
  %.174.i.i.i = add nsw i64 %.46.0195.i.i.i, -1
  %.103.i.i.i.i = load i64, ptr %.102.i.i.i.i, align 8, !noalias !15
  %.114.i.i.i.i = icmp slt i64 %.103.i.i.i.i, 0
  br i1 %.114.i.i.i.i, label %nearest, label %B60.i.i.i.i

B60.i.i.i.i:                                      ; preds = %B72.i.i.i
  %.144.i.i.i.i = getelementptr i64, ptr %.63, i64 %.103.i.i.i.i
  %.145.i.i.i.i = load i64, ptr %.144.i.i.i.i, align 8, !noalias !15
  %.147.i.not.i.i.i = icmp sgt i64 %.46.0195.i.i.i, %.145.i.i.i.i
  br i1 %.147.i.not.i.i.i, label %B110.i.i.i.i, label %nearest

B110.i.i.i.i:                                     ; preds = %B60.i.i.i.i
  %.209.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 8
  %.210.i.i.i.i = load i64, ptr %.209.i.i.i.i, align 8, !noalias !15
  %.211.i.i.i.i = add nsw i64 %.210.i.i.i.i, %.145.i.i.i.i
  %.212.not.i.i.i.i = icmp slt i64 %.46.0195.i.i.i, %.211.i.i.i.i
  br i1 %.212.not.i.i.i.i, label %B216.i.i.i.i, label %nearest

B216.i.i.i.i:                                     ; preds = %B110.i.i.i.i
  %.280.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 24
  %.281.i.i.i.i = load i64, ptr %.280.i.i.i.i, align 8, !noalias !15
  %.383.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 16
  %.384.i.i.i.i = load i64, ptr %.383.i.i.i.i, align 8, !noalias !15
  %.466118.not.i.i.i.i = icmp slt i64 %.384.i.i.i.i, 1
  br i1 %.466118.not.i.i.i.i, label %nearest, label %B416.if.lr.ph.i.i.i.i

B416.if.lr.ph.i.i.i.i:                            ; preds = %B216.i.i.i.i
  %.346.i.i.i.i = sub nsw i64 %.174.i.i.i, %.145.i.i.i.i
  %.350.i.i.i.i = mul nsw i64 %.281.i.i.i.i, %.346.i.i.i.i
  %.313.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 40
  %.314.i.i.i.i = load i64, ptr %.313.i.i.i.i, align 8, !noalias !15
  %.590114.not.i.i.i.i = icmp slt i64 %.281.i.i.i.i, 1
  %.656.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 32
  %10 = getelementptr i64, ptr %.63, i64 %.314.i.i.i.i
  %11 = getelementptr i64, ptr %10, i64 %.350.i.i.i.i
  %12 = getelementptr i64, ptr %11, i64 %.281.i.i.i.i
  br label %B416.if.i.i.i.i

B572.i.i.i.i:                                     ; preds = %B448.if.i.i.i.i, %B416.if.i.i.i.i
  %total.2.1.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B416.if.i.i.i.i ], [ %.687.i.i.i.i, %B448.if.i.i.i.i ]
  %.697.i.i.i.i = fcmp olt double %total.2.1.lcssa.i.i.i.i, %least.2.0122.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i = select i1 %.697.i.i.i.i, double %total.2.1.lcssa.i.i.i.i, double %least.2.0122.i.i.i.i
  %exitcond125.not.i.i.i.i = icmp eq i64 %.479.i.i.i.i, %.384.i.i.i.i
  br i1 %exitcond125.not.i.i.i.i, label %nearest, label %B416.if.i.i.i.i

B416.if.i.i.i.i:                                  ; preds = %B572.i.i.i.i, %B416.if.lr.ph.i.i.i.i
  %least.2.0122.i.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i ], [ %total.2.1.least.2.0.i.i.i.i, %B572.i.i.i.i ]
  %.408.0119.i.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i ], [ %.479.i.i.i.i, %B572.i.i.i.i ]
  %.479.i.i.i.i = add nuw nsw i64 %.408.0119.i.i.i.i, 1
  br i1 %.590114.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.lr.ph.i.i.i.i

B448.if.lr.ph.i.i.i.i:                            ; preds = %B416.if.i.i.i.i
  %.657.i.i.i.i = load i64, ptr %.656.i.i.i.i, align 8, !noalias !15
  %.660.i.i.i.i = mul nuw nsw i64 %.408.0119.i.i.i.i, %.281.i.i.i.i
  %13 = getelementptr double, ptr %.108, i64 %.657.i.i.i.i
  %14 = getelementptr double, ptr %13, i64 %.660.i.i.i.i
  br label %B448.if.i.i.i.i

B448.if.i.i.i.i:                                  ; preds = %B448.if.i.i.i.i, %B448.if.lr.ph.i.i.i.i
  %total.2.1117.i.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i ], [ %.687.i.i.i.i, %B448.if.i.i.i.i ]
  %.534.0115.i.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i ], [ %.603.i.i.i.i, %B448.if.i.i.i.i ]
  %.603.i.i.i.i = add nuw nsw i64 %.534.0115.i.i.i.i, 1
  %.664.i.i.i.i = getelementptr double, ptr %14, i64 %.534.0115.i.i.i.i
  %.665.i.i.i.i = load double, ptr %.664.i.i.i.i, align 8, !noalias !15
  %.671.i.i.i.i = getelementptr i64, ptr %12, i64 %.534.0115.i.i.i.i
  %.672.i.i.i.i = load i64, ptr %.671.i.i.i.i, align 8, !noalias !15
  %.674.i.i.i.i = getelementptr double, ptr %.312, i64 %.672.i.i.i.i
  %.675.i.i.i.i = load double, ptr %.674.i.i.i.i, align 8, !noalias !15
  %.679.i.i.i.i = getelementptr i64, ptr %11, i64 %.534.0115.i.i.i.i
  %.680.i.i.i.i = load i64, ptr %.679.i.i.i.i, align 8, !noalias !15
  %.682.i.i.i.i = getelementptr double, ptr %.312, i64 %.680.i.i.i.i
  %.683.i.i.i.i = load double, ptr %.682.i.i.i.i, align 8, !noalias !15
  %.684.i.i.i.i = fsub double %.675.i.i.i.i, %.683.i.i.i.i
  %.685.i.i.i.i = fmul double %.665.i.i.i.i, %.684.i.i.i.i
  %.687.i.i.i.i = fadd double %total.2.1117.i.i.i.i, %.685.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.281.i.i.i.i, %.603.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.i.i.i.i

nearest: ; preds = %B572.i.i.i.i, %B216.i.i.i.i, %B110.i.i.i.i, %B60.i.i.i.i, %B72.i.i.i
  %least.2.0.lcssa.sink.i.i.i.i = phi double [ 0.000000e+00, %B72.i.i.i ], [ 0.000000e+00, %B110.i.i.i.i ], [ 0.000000e+00, %B60.i.i.i.i ], [ 0.000000e+00, %B216.i.i.i.i ], [ %total.2.1.least.2.0.i.i.i.i, %B572.i.i.i.i ]
  %.167.i.i.i = fadd double %lp.3.0196.i.i.i, %.165.i.i.i
  %.209.i.i.i = getelementptr double, ptr %.312, i64 %.174.i.i.i
  %.210.i.i.i = load double, ptr %.209.i.i.i, align 8, !noalias !12
  %.215.i.i.i = tail call double @llvm.exp.f64(double %.165.i.i.i)
  %.216.i.i.i = fsub double %.215.i.i.i, %least.2.0.lcssa.sink.i.i.i.i
  %.217.i.i.i = fadd double %.210.i.i.i, %.216.i.i.i
  store double %.217.i.i.i, ptr %.164.i.i.i, align 8, !noalias !12
  br label %B398.i.i.i

B200.i.i.i:                                       ; preds = %B398.i.i.i
  %.318197.i.i.i = icmp sgt i64 %.109.i.i, 1
  br i1 %.318197.i.i.i, label %B236.if.lr.ph.i.i.i, label %climb

B236.if.lr.ph.i.i.i:                              ; preds = %B200.i.i.i
  %.236.i.i.i = add nsw i64 %.109.i.i, -2
  br label %B236.if.i.i.i

B276.i.i.i:                                       ; preds = %B236.if.i.i.i
  %.378.i.i.i = getelementptr double, ptr %.312, i64 %.262.0198.i.i.i
  %.379.i.i.i = load double, ptr %.378.i.i.i, align 8, !noalias !12
  %.103.i131.i.i.i = load i64, ptr %.102.i.i.i.i, align 8, !noalias !18
  %.114.i132.i.i.i = icmp slt i64 %.103.i131.i.i.i, 0
  br i1 %.114.i132.i.i.i, label %nearest.2, label %B60.i133.i.i.i

B60.i133.i.i.i:                                   ; preds = %B276.i.i.i
  %.144.i134.i.i.i = getelementptr i64, ptr %.63, i64 %.103.i131.i.i.i
  %.145.i135.i.i.i = load i64, ptr %.144.i134.i.i.i, align 8, !noalias !18
  %.147.i136.i.i.i = icmp slt i64 %.262.0198.i.i.i, %.145.i135.i.i.i
  br i1 %.147.i136.i.i.i, label %nearest.2, label %B110.i137.i.i.i

B110.i137.i.i.i:                                  ; preds = %B60.i133.i.i.i
  %.150.i.i.i.i = add nuw nsw i64 %.262.0198.i.i.i, 1
  %.209.i138.i.i.i = getelementptr i8, ptr %.144.i134.i.i.i, i64 8
  %.210.i139.i.i.i = load i64, ptr %.209.i138.i.i.i, align 8, !noalias !18
  %.211.i140.i.i.i = add nsw i64 %.210.i139.i.i.i, %.145.i135.i.i.i
  %.212.not.i141.i.i.i = icmp slt i64 %.150.i.i.i.i, %.211.i140.i.i.i
  br i1 %.212.not.i141.i.i.i, label %B216.i145.i.i.i, label %nearest.2

B216.i145.i.i.i:                                  ; preds = %B110.i137.i.i.i
  %.280.i146.i.i.i = getelementptr i8, ptr %.144.i134.i.i.i, i64 24
  %.281.i147.i.i.i = load i64, ptr %.280.i146.i.i.i, align 8, !noalias !18
  %.383.i148.i.i.i = getelementptr i8, ptr %.144.i134.i.i.i, i64 16
  %.384.i149.i.i.i = load i64, ptr %.383.i148.i.i.i, align 8, !noalias !18
  %.466118.not.i150.i.i.i = icmp slt i64 %.384.i149.i.i.i, 1
  br i1 %.466118.not.i150.i.i.i, label %nearest.2, label %B416.if.lr.ph.i151.i.i.i

B416.if.lr.ph.i151.i.i.i:                         ; preds = %B216.i145.i.i.i
  %.346.i152.i.i.i = sub nsw i64 %.262.0198.i.i.i, %.145.i135.i.i.i
  %.350.i153.i.i.i = mul nsw i64 %.281.i147.i.i.i, %.346.i152.i.i.i
  %.313.i154.i.i.i = getelementptr i8, ptr %.144.i134.i.i.i, i64 40
  %.314.i155.i.i.i = load i64, ptr %.313.i154.i.i.i, align 8, !noalias !18
  %.590114.not.i156.i.i.i = icmp slt i64 %.281.i147.i.i.i, 1
  %.656.i157.i.i.i = getelementptr i8, ptr %.144.i134.i.i.i, i64 32
  %15 = getelementptr i64, ptr %.63, i64 %.314.i155.i.i.i
  %16 = getelementptr i64, ptr %15, i64 %.350.i153.i.i.i
  %17 = getelementptr i64, ptr %16, i64 %.281.i147.i.i.i
  br label %B416.if.i158.i.i.i

B572.i184.i.i.i:                                  ; preds = %B448.if.i166.i.i.i, %B416.if.i158.i.i.i
  %total.2.1.lcssa.i185.i.i.i = phi double [ 0.000000e+00, %B416.if.i158.i.i.i ], [ %.687.i182.i.i.i, %B448.if.i166.i.i.i ]
  %.697.i186.i.i.i = fcmp olt double %total.2.1.lcssa.i185.i.i.i, %least.2.0122.i159.i.i.i
  %total.2.1.least.2.0.i188.i.i.i = select i1 %.697.i186.i.i.i, double %total.2.1.lcssa.i185.i.i.i, double %least.2.0122.i159.i.i.i
  %exitcond125.not.i189.i.i.i = icmp eq i64 %.479.i162.i.i.i, %.384.i149.i.i.i
  br i1 %exitcond125.not.i189.i.i.i, label %nearest.2, label %B416.if.i158.i.i.i

B416.if.i158.i.i.i:                               ; preds = %B572.i184.i.i.i, %B416.if.lr.ph.i151.i.i.i
  %least.2.0122.i159.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i151.i.i.i ], [ %total.2.1.least.2.0.i188.i.i.i, %B572.i184.i.i.i ]
  %.408.0119.i161.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i151.i.i.i ], [ %.479.i162.i.i.i, %B572.i184.i.i.i ]
  %.479.i162.i.i.i = add nuw nsw i64 %.408.0119.i161.i.i.i, 1
  br i1 %.590114.not.i156.i.i.i, label %B572.i184.i.i.i, label %B448.if.lr.ph.i163.i.i.i

B448.if.lr.ph.i163.i.i.i:                         ; preds = %B416.if.i158.i.i.i
  %.657.i164.i.i.i = load i64, ptr %.656.i157.i.i.i, align 8, !noalias !18
  %.660.i165.i.i.i = mul nuw nsw i64 %.408.0119.i161.i.i.i, %.281.i147.i.i.i
  %18 = getelementptr double, ptr %.108, i64 %.657.i164.i.i.i
  %19 = getelementptr double, ptr %18, i64 %.660.i165.i.i.i
  br label %B448.if.i166.i.i.i

B448.if.i166.i.i.i:                               ; preds = %B448.if.i166.i.i.i, %B448.if.lr.ph.i163.i.i.i
  %total.2.1117.i167.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i163.i.i.i ], [ %.687.i182.i.i.i, %B448.if.i166.i.i.i ]
  %.534.0115.i168.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i163.i.i.i ], [ %.603.i169.i.i.i, %B448.if.i166.i.i.i ]
  %.603.i169.i.i.i = add nuw nsw i64 %.534.0115.i168.i.i.i, 1
  %.664.i170.i.i.i = getelementptr double, ptr %19, i64 %.534.0115.i168.i.i.i
  %.665.i171.i.i.i = load double, ptr %.664.i170.i.i.i, align 8, !noalias !18
  %.671.i172.i.i.i = getelementptr i64, ptr %17, i64 %.534.0115.i168.i.i.i
  %.672.i173.i.i.i = load i64, ptr %.671.i172.i.i.i, align 8, !noalias !18
  %.674.i174.i.i.i = getelementptr double, ptr %.312, i64 %.672.i173.i.i.i
  %.675.i175.i.i.i = load double, ptr %.674.i174.i.i.i, align 8, !noalias !18
  %.679.i176.i.i.i = getelementptr i64, ptr %16, i64 %.534.0115.i168.i.i.i
  %.680.i177.i.i.i = load i64, ptr %.679.i176.i.i.i, align 8, !noalias !18
  %.682.i178.i.i.i = getelementptr double, ptr %.312, i64 %.680.i177.i.i.i
  %.683.i179.i.i.i = load double, ptr %.682.i178.i.i.i, align 8, !noalias !18
  %.684.i180.i.i.i = fsub double %.675.i175.i.i.i, %.683.i179.i.i.i
  %.685.i181.i.i.i = fmul double %.665.i171.i.i.i, %.684.i180.i.i.i
  %.687.i182.i.i.i = fadd double %total.2.1117.i167.i.i.i, %.685.i181.i.i.i
  %exitcond.not.i183.i.i.i = icmp eq i64 %.281.i147.i.i.i, %.603.i169.i.i.i
  br i1 %exitcond.not.i183.i.i.i, label %B572.i184.i.i.i, label %B448.if.i166.i.i.i

nearest.2: ; preds = %B572.i184.i.i.i, %B216.i145.i.i.i, %B110.i137.i.i.i, %B60.i133.i.i.i, %B276.i.i.i
  %least.2.0.lcssa.sink.i142.i.i.i = phi double [ 0.000000e+00, %B276.i.i.i ], [ 0.000000e+00, %B110.i137.i.i.i ], [ 0.000000e+00, %B60.i133.i.i.i ], [ 0.000000e+00, %B216.i145.i.i.i ], [ %total.2.1.least.2.0.i188.i.i.i, %B572.i184.i.i.i ]
  %.381.i.i.i = fadd double %lp.5.0200.i.i.i, %.379.i.i.i
  %.422.i.i.i = getelementptr i8, ptr %.378.i.i.i, i64 8
  %.423.i.i.i = load double, ptr %.422.i.i.i, align 8, !noalias !12
  %.428.i.i.i = tail call double @llvm.exp.f64(double %.379.i.i.i)
  %.429.i.i.i = fsub double %.428.i.i.i, %least.2.0.lcssa.sink.i142.i.i.i
  %.430.i.i.i = fsub double %.423.i.i.i, %.429.i.i.i
  store double %.430.i.i.i, ptr %.378.i.i.i, align 8, !noalias !12
  br label %B397.i.i.i

B397.i.i.i:                                       ; preds = %B236.if.i.i.i, %nearest.2
  %lp.6.1.i.i.i = phi double [ %.381.i.i.i, %nearest.2 ], [ %lp.5.0200.i.i.i, %B236.if.i.i.i ]
  %.318.i.i.i = icmp sgt i64 %.265.0199.i.i.i, 1
  br i1 %.318.i.i.i, label %B236.if.i.i.i, label %climb

B398.i.i.i:                                       ; preds = %B32.if.i.i.i, %nearest
  %lp.4.1.i.i.i = phi double [ %.167.i.i.i, %nearest ], [ %lp.3.0196.i.i.i, %B32.if.i.i.i ]
  %exitcond.not.i.i.i = icmp eq i64 %.117.i.i.i, %.109.i.i
  br i1 %exitcond.not.i.i.i, label %B200.i.i.i, label %B32.if.i.i.i

B32.if.i.i.i:                                     ; preds = %B398.i.i.i, %B32.if.lr.ph.i.i.i
  %lp.3.0196.i.i.i = phi double [ 0.000000e+00, %B32.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i, %B398.i.i.i ]
  %.46.0195.i.i.i = phi i64 [ 1, %B32.if.lr.ph.i.i.i ], [ %.117.i.i.i, %B398.i.i.i ]
  %.117.i.i.i = add nuw i64 %.46.0195.i.i.i, 1
  %.149.i.i.i = getelementptr i64, ptr %9, i64 %.46.0195.i.i.i
  %.150.i.i.i = load i64, ptr %.149.i.i.i, align 8, !noalias !12
  %.151.i.i.i = icmp eq i64 %.150.i.i.i, 7
  br i1 %.151.i.i.i, label %B72.i.i.i, label %B398.i.i.i

B236.if.i.i.i:                                    ; preds = %B397.i.i.i, %B236.if.lr.ph.i.i.i
  %lp.5.0200.i.i.i = phi double [ %lp.4.1.i.i.i, %B236.if.lr.ph.i.i.i ], [ %lp.6.1.i.i.i, %B397.i.i.i ]
  %.265.0199.i.i.i = phi i64 [ %.59.i.i.i, %B236.if.lr.ph.i.i.i ], [ %.327.i.i.i, %B397.i.i.i ]
  %.262.0198.i.i.i = phi i64 [ %.236.i.i.i, %B236.if.lr.ph.i.i.i ], [ %.331.i.i.i, %B397.i.i.i ]
  %.327.i.i.i = add nsw i64 %.265.0199.i.i.i, -1
  %.331.i.i.i = add nsw i64 %.262.0198.i.i.i, -1
  %.363.i.i.i = getelementptr i64, ptr %9, i64 %.262.0198.i.i.i
  %.364.i.i.i = load i64, ptr %.363.i.i.i, align 8, !noalias !12
  %.365.i.i.i = icmp eq i64 %.364.i.i.i, 8
  br i1 %.365.i.i.i, label %B276.i.i.i, label %B397.i.i.i

climb: ; preds = %B397.i.i.i, %B200.i.i.i, %B934.i.i
  %lp.5.0.lcssa.i.i.i = phi double [ %lp.4.1.i.i.i, %B200.i.i.i ], [ 0.000000e+00, %B934.i.i ], [ %lp.6.1.i.i.i, %B397.i.i.i ]
  %.99.i.i.i = getelementptr i8, ptr %.63, i64 72
  %.100.i.i.i = load i64, ptr %.99.i.i.i, align 8, !noalias !21
  %.18263.not.i.i.i = icmp slt i64 %.100.i.i.i, 1
  br i1 %.18263.not.i.i.i, label %calculate, label %B60.if.lr.ph.i.i.i

B60.if.lr.ph.i.i.i:                               ; preds = %climb
  %.1702.i.i = load i64, ptr %.1355.i.i, align 8, !noalias !9
  %.309.i.i.i = getelementptr i8, ptr %.63, i64 80
  %20 = getelementptr double, ptr %.312, i64 %.109.i.i
  %21 = getelementptr double, ptr %20, i64 %.1702.i.i
  br label %B60.if.i.i.i

B182.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.347.i.i.i = fadd double %.323.i.i.i, %.330.i.i.i
  br label %B393.i.i.i

B224.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.368.i.i.i = fsub double %.323.i.i.i, %.330.i.i.i
  br label %B393.i.i.i

B266.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.389.i.i.i = fmul double %.323.i.i.i, %.330.i.i.i
  br label %B393.i.i.i

B308.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.413.i.i.i = fdiv double %.323.i.i.i, %.330.i.i.i
  br label %B393.i.i.i

B350.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.434.i.i.i = tail call double @llvm.pow.f64(double %.323.i.i.i, double %.330.i.i.i)
  br label %B393.i.i.i

B372.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.451.i.i.i = fneg double %.323.i.i.i
  br label %B393.i.i.i

B393.i.i.i:                                       ; preds = %B372.i.i.i, %B350.i.i.i, %B308.i.i.i, %B266.i.i.i, %B224.i.i.i, %B182.i.i.i
  %.413.sink.i.i.i = phi double [ %.413.i.i.i, %B308.i.i.i ], [ %.451.i.i.i, %B372.i.i.i ], [ %.434.i.i.i, %B350.i.i.i ], [ %.389.i.i.i, %B266.i.i.i ], [ %.368.i.i.i, %B224.i.i.i ], [ %.347.i.i.i, %B182.i.i.i ]
  %.424.i.i.i = getelementptr double, ptr %21, i64 %.124.064.i.i.i
  store double %.413.sink.i.i.i, ptr %.424.i.i.i, align 8, !noalias !21
  %exitcond.not.i234.i.i = icmp eq i64 %.195.i.i.i, %.100.i.i.i
  br i1 %exitcond.not.i234.i.i, label %calculate, label %B60.if.i.i.i

B60.if.i.i.i:                                     ; preds = %B393.i.i.i, %B60.if.lr.ph.i.i.i
  %.124.064.i.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i.i ], [ %.195.i.i.i, %B393.i.i.i ]
  %.195.i.i.i = add nuw nsw i64 %.124.064.i.i.i, 1
  %.310.i.i.i = load i64, ptr %.309.i.i.i, align 8, !noalias !21
  %22 = getelementptr i64, ptr %.63, i64 %.310.i.i.i
  %.315.idx.i.i.i = mul i64 %.124.064.i.i.i, 24
  %.315.i.i.i = getelementptr i8, ptr %22, i64 %.315.idx.i.i.i
  %.316.i.i.i = load i64, ptr %.315.i.i.i, align 8, !noalias !21
  %.319.i.i.i = getelementptr i8, ptr %.315.i.i.i, i64 8
  %.320.i.i.i = load i64, ptr %.319.i.i.i, align 8, !noalias !21
  %.322.i.i.i = getelementptr double, ptr %.312, i64 %.320.i.i.i
  %.323.i.i.i = load double, ptr %.322.i.i.i, align 8, !noalias !21
  %.326.i.i.i = getelementptr i8, ptr %.315.i.i.i, i64 16
  %.327.i233.i.i = load i64, ptr %.326.i.i.i, align 8, !noalias !21
  %.329.i.i.i = getelementptr double, ptr %.312, i64 %.327.i233.i.i
  %.330.i.i.i = load double, ptr %.329.i.i.i, align 8, !noalias !21
  switch i64 %.316.i.i.i, label %B372.i.i.i [
    i64 0, label %B182.i.i.i
    i64 1, label %B224.i.i.i
    i64 2, label %B266.i.i.i
    i64 3, label %B308.i.i.i
    i64 4, label %B350.i.i.i
  ]

calculate: ; preds = %B393.i.i.i, %climb
  %.103.i.i.i = load i64, ptr %.108.i.i, align 8, !noalias !24
  %.18543.not.i.i.i = icmp slt i64 %.103.i.i.i, 1
  br i1 %.18543.not.i.i.i, label %forward, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %calculate
  %.312.i.i.i = getelementptr i8, ptr %.63, i64 40
  %.422.i235.i.i = getelementptr i8, ptr %.63, i64 48
  br label %B64.if.i.i.i

B134.i.i.i:                                       ; preds = %B64.if.i.i.i
  %.423.i238.i.i = load i64, ptr %.422.i235.i.i, align 8, !noalias !24
  %.425.i.i.i = shl nsw i64 %.127.044.i.i.i, 2
  %.426.i.i.i = add nsw i64 %.423.i238.i.i, %.425.i.i.i
  switch i64 %.318.i236.i.i, label %prior_density.exit.i.i.i [
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
  %i1.p.i.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i.i.i.i.i = load i64, ptr %i1.p.i.i.i.i.i, align 4, !noalias !24
  %i2.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i.i, i64 8
  %s2.i.i.i.i.i = load i64, ptr %i2.p.i.i.i.i.i, align 4, !noalias !24
  %x0.p.i.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i.i.i.i.i = load double, ptr %x0.p.i.i.i.i.i, align 8, !noalias !24
  %x1.p.i.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i.i.i.i.i
  %x1.i.i.i.i.i = load double, ptr %x1.p.i.i.i.i.i, align 8, !noalias !24
  %x2.p.i.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i.i.i.i.i
  %x2.i.i.i.i.i = load double, ptr %x2.p.i.i.i.i.i, align 8, !noalias !24
  %t2.i.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i.i.i.i.i
  %t5.i.i.i.i.i = fsub contract double %x0.i.i.i.i.i, %x1.i.i.i.i.i
  %t6.i.i.i.i.i = fdiv contract double %t5.i.i.i.i.i, %x2.i.i.i.i.i
  %t8.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, -5.000000e-01
  %t10.i.i.i.i.i = fadd contract double %t8.i.i.i.i.i, %t8.i.i.i.i.i
  %23 = fneg double %t6.i.i.i.i.i
  %24 = fmul double %t10.i.i.i.i.i, %23
  %t13.i.i.i.i.i = fdiv double %24, %x2.i.i.i.i.i
  %25 = fsub contract double %t13.i.i.i.i.i, %t2.i.i.i.i.i
  %t15.i.i.i.i.i = fdiv contract double %t10.i.i.i.i.i, %x2.i.i.i.i.i
  %t17.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i.i.i.i.i)
  %t19.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, %t8.i.i.i.i.i
  %t20.i.i.i.i.i = fadd contract double %t19.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t21.i.i.i.i.i = fsub contract double %t20.i.i.i.i.i, %t17.i.i.i.i.i
  %d0.p.i.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i.i.i.i.i = load double, ptr %d0.p.i.i.i.i.i, align 8, !noalias !24
  %d0.a.i.i.i.i.i = fadd double %d0.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d0.a.i.i.i.i.i, ptr %d0.p.i.i.i.i.i, align 8, !noalias !24
  %d1.p.i.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i.i.i.i.i
  %d1.b.i.i.i.i.i = load double, ptr %d1.p.i.i.i.i.i, align 8, !noalias !24
  %d1.a.i.i.i.i.i = fsub double %d1.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d1.a.i.i.i.i.i, ptr %d1.p.i.i.i.i.i, align 8, !noalias !24
  %d2.p.i.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i.i.i.i.i
  %d2.b.i.i.i.i.i = load double, ptr %d2.p.i.i.i.i.i, align 8, !noalias !24
  %d2.a.i.i.i.i.i = fadd double %d2.b.i.i.i.i.i, %25
  store double %d2.a.i.i.i.i.i, ptr %d2.p.i.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d2.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i1.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i2.i.i.i.i = load i64, ptr %i1.p.i1.i.i.i.i, align 4, !noalias !24
  %i2.p.i3.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 8
  %s2.i4.i.i.i.i = load i64, ptr %i2.p.i3.i.i.i.i, align 4, !noalias !24
  %i3.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 16
  %s3.i.i.i.i.i = load i64, ptr %i3.p.i.i.i.i.i, align 4, !noalias !24
  %x0.p.i5.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i6.i.i.i.i = load double, ptr %x0.p.i5.i.i.i.i, align 8, !noalias !24
  %x1.p.i7.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i2.i.i.i.i
  %x1.i8.i.i.i.i = load double, ptr %x1.p.i7.i.i.i.i, align 8, !noalias !24
  %x2.p.i9.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i4.i.i.i.i
  %x2.i10.i.i.i.i = load double, ptr %x2.p.i9.i.i.i.i, align 8, !noalias !24
  %x3.p.i.i.i.i.i = getelementptr double, ptr %.312, i64 %s3.i.i.i.i.i
  %x3.i.i.i.i.i = load double, ptr %x3.p.i.i.i.i.i, align 8, !noalias !24
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
  %26 = fneg double %t6.i13.i.i.i.i
  %27 = fmul double %t19.i18.i.i.i.i, %26
  %t22.i.i.i.i.i = fdiv double %27, %x3.i.i.i.i.i
  %28 = fsub contract double %t22.i.i.i.i.i, %t2.i11.i.i.i.i
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
  %d0.p.i19.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i20.i.i.i.i = load double, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !24
  %d0.a.i21.i.i.i.i = fadd double %d0.b.i20.i.i.i.i, %t24.i.i.i.i.i
  store double %d0.a.i21.i.i.i.i, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !24
  %d1.p.i22.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i2.i.i.i.i
  %d1.b.i23.i.i.i.i = load double, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !24
  %d1.a.i24.i.i.i.i = fadd double %d1.b.i23.i.i.i.i, %t48.i.i.i.i.i
  store double %d1.a.i24.i.i.i.i, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !24
  %d2.p.i25.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i4.i.i.i.i
  %d2.b.i26.i.i.i.i = load double, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !24
  %d2.a.i27.i.i.i.i = fsub double %d2.b.i26.i.i.i.i, %t24.i.i.i.i.i
  store double %d2.a.i27.i.i.i.i, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !24
  %d3.p.i.i.i.i.i = getelementptr double, ptr %.432, i64 %s3.i.i.i.i.i
  %d3.b.i.i.i.i.i = load double, ptr %d3.p.i.i.i.i.i, align 8, !noalias !24
  %d3.a.i.i.i.i.i = fadd double %28, %d3.b.i.i.i.i.i
  store double %d3.a.i.i.i.i.i, ptr %d3.p.i.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d3.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i28.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i29.i.i.i.i = load i64, ptr %i1.p.i28.i.i.i.i, align 4, !noalias !24
  %i2.p.i30.i.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i.i, i64 8
  %s2.i31.i.i.i.i = load i64, ptr %i2.p.i30.i.i.i.i, align 4, !noalias !24
  %x0.p.i32.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i33.i.i.i.i = load double, ptr %x0.p.i32.i.i.i.i, align 8, !noalias !24
  %x1.p.i34.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i29.i.i.i.i
  %x1.i35.i.i.i.i = load double, ptr %x1.p.i34.i.i.i.i, align 8, !noalias !24
  %x2.p.i36.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i31.i.i.i.i
  %x2.i37.i.i.i.i = load double, ptr %x2.p.i36.i.i.i.i, align 8, !noalias !24
  %t2.i38.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i37.i.i.i.i
  %t5.i39.i.i.i.i = fsub contract double %x0.i33.i.i.i.i, %x1.i35.i.i.i.i
  %t6.i40.i.i.i.i = fdiv contract double %t5.i39.i.i.i.i, %x2.i37.i.i.i.i
  %t7.i.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t6.i40.i.i.i.i
  %t9.i41.i.i.i.i = fadd contract double %t7.i.i.i.i.i, 1.000000e+00
  %t10.i42.i.i.i.i = fdiv contract double -1.000000e+00, %t9.i41.i.i.i.i
  %t11.i43.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t10.i42.i.i.i.i
  %t12.i.i.i.i.i = fadd contract double %t11.i43.i.i.i.i, %t11.i43.i.i.i.i
  %29 = fneg double %t6.i40.i.i.i.i
  %30 = fmul double %t12.i.i.i.i.i, %29
  %t15.i44.i.i.i.i = fdiv double %30, %x2.i37.i.i.i.i
  %31 = fsub contract double %t15.i44.i.i.i.i, %t2.i38.i.i.i.i
  %t17.i45.i.i.i.i = fdiv contract double %t12.i.i.i.i.i, %x2.i37.i.i.i.i
  %t19.i46.i.i.i.i = tail call double @llvm.log.f64(double %x2.i37.i.i.i.i)
  %t20.i47.i.i.i.i = tail call double @log1p(double %t7.i.i.i.i.i)
  %t22.i48.i.i.i.i = fsub contract double 0xBFF250D048E7A1BD, %t20.i47.i.i.i.i
  %t23.i.i.i.i.i = fsub contract double %t22.i48.i.i.i.i, %t19.i46.i.i.i.i
  %d0.p.i49.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i50.i.i.i.i = load double, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !24
  %d0.a.i51.i.i.i.i = fadd double %d0.b.i50.i.i.i.i, %t17.i45.i.i.i.i
  store double %d0.a.i51.i.i.i.i, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !24
  %d1.p.i52.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i29.i.i.i.i
  %d1.b.i53.i.i.i.i = load double, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !24
  %d1.a.i54.i.i.i.i = fsub double %d1.b.i53.i.i.i.i, %t17.i45.i.i.i.i
  store double %d1.a.i54.i.i.i.i, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !24
  %d2.p.i55.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i31.i.i.i.i
  %d2.b.i56.i.i.i.i = load double, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !24
  %d2.a.i57.i.i.i.i = fadd double %d2.b.i56.i.i.i.i, %31
  store double %d2.a.i57.i.i.i.i, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d4.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i58.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i59.i.i.i.i = load i64, ptr %i1.p.i58.i.i.i.i, align 4, !noalias !24
  %i2.p.i60.i.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i.i, i64 8
  %s2.i61.i.i.i.i = load i64, ptr %i2.p.i60.i.i.i.i, align 4, !noalias !24
  %x0.p.i62.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i63.i.i.i.i = load double, ptr %x0.p.i62.i.i.i.i, align 8, !noalias !24
  %x1.p.i64.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i59.i.i.i.i
  %x1.i65.i.i.i.i = load double, ptr %x1.p.i64.i.i.i.i, align 8, !noalias !24
  %x2.p.i66.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i61.i.i.i.i
  %x2.i67.i.i.i.i = load double, ptr %x2.p.i66.i.i.i.i, align 8, !noalias !24
  %t2.i68.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i67.i.i.i.i
  %t5.i69.i.i.i.i = fsub contract double %x0.i63.i.i.i.i, %x1.i65.i.i.i.i
  %t6.i70.i.i.i.i = fdiv contract double %t5.i69.i.i.i.i, %x2.i67.i.i.i.i
  %t8.i71.i.i.i.i = fneg double %t6.i70.i.i.i.i
  %t9.i72.i.i.i.i = fcmp olt double %t6.i70.i.i.i.i, 0.000000e+00
  %t10.i73.i.i.i.i = select i1 %t9.i72.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t11.i74.i.i.i.i = fcmp ogt double %t6.i70.i.i.i.i, 0.000000e+00
  %t12.i75.i.i.i.i = select i1 %t11.i74.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t13.i76.i.i.i.i = fsub contract double %t12.i75.i.i.i.i, %t10.i73.i.i.i.i
  %32 = fmul double %t13.i76.i.i.i.i, %t8.i71.i.i.i.i
  %t16.i77.i.i.i.i = fdiv double %32, %x2.i67.i.i.i.i
  %33 = fsub contract double %t16.i77.i.i.i.i, %t2.i68.i.i.i.i
  %t18.i78.i.i.i.i = fdiv contract double %t13.i76.i.i.i.i, %x2.i67.i.i.i.i
  %t20.i79.i.i.i.i = tail call double @llvm.log.f64(double %x2.i67.i.i.i.i)
  %t22.i80.i.i.i.i = select i1 %t9.i72.i.i.i.i, double %t8.i71.i.i.i.i, double 0.000000e+00
  %t23.i81.i.i.i.i = select i1 %t11.i74.i.i.i.i, double %t6.i70.i.i.i.i, double 0.000000e+00
  %t24.i82.i.i.i.i = fadd contract double %t23.i81.i.i.i.i, %t22.i80.i.i.i.i
  %t26.i83.i.i.i.i = fsub contract double 0xBFE62E42FEFA39EF, %t24.i82.i.i.i.i
  %t27.i84.i.i.i.i = fsub contract double %t26.i83.i.i.i.i, %t20.i79.i.i.i.i
  %d0.p.i85.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i86.i.i.i.i = load double, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !24
  %d0.a.i87.i.i.i.i = fadd double %d0.b.i86.i.i.i.i, %t18.i78.i.i.i.i
  store double %d0.a.i87.i.i.i.i, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !24
  %d1.p.i88.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i59.i.i.i.i
  %d1.b.i89.i.i.i.i = load double, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !24
  %d1.a.i90.i.i.i.i = fsub double %d1.b.i89.i.i.i.i, %t18.i78.i.i.i.i
  store double %d1.a.i90.i.i.i.i, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !24
  %d2.p.i91.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i61.i.i.i.i
  %d2.b.i92.i.i.i.i = load double, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !24
  %d2.a.i93.i.i.i.i = fadd double %d2.b.i92.i.i.i.i, %33
  store double %d2.a.i93.i.i.i.i, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d5.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i94.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i95.i.i.i.i = load i64, ptr %i1.p.i94.i.i.i.i, align 4, !noalias !24
  %i2.p.i96.i.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i.i, i64 8
  %s2.i97.i.i.i.i = load i64, ptr %i2.p.i96.i.i.i.i, align 4, !noalias !24
  %x0.p.i98.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i99.i.i.i.i = load double, ptr %x0.p.i98.i.i.i.i, align 8, !noalias !24
  %x1.p.i100.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i95.i.i.i.i
  %x1.i101.i.i.i.i = load double, ptr %x1.p.i100.i.i.i.i, align 8, !noalias !24
  %x2.p.i102.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i97.i.i.i.i
  %x2.i103.i.i.i.i = load double, ptr %x2.p.i102.i.i.i.i, align 8, !noalias !24
  %t2.i104.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i.i
  %t5.i105.i.i.i.i = fsub contract double %x0.i99.i.i.i.i, %x1.i101.i.i.i.i
  %t6.i106.i.i.i.i = fdiv contract double %t5.i105.i.i.i.i, %x2.i103.i.i.i.i
  %t7.i107.i.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i.i)
  %t8.i108.i.i.i.i = fneg double %t7.i107.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i.i, double %t8.i108.i.i.i.i)
  %.17.i.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i.i, align 8, !noalias !24
  %t11.i109.i.i.i.i = fadd contract double %.17.i.i.i.i.i.i, 1.000000e+00
  %t12.i110.i.i.i.i = fdiv contract double 1.000000e+00, %t11.i109.i.i.i.i
  %t13.i111.i.i.i.i = fmul contract double %.17.i.i.i.i.i.i, %t12.i110.i.i.i.i
  %t15.i112.i.i.i.i = fneg double %t6.i106.i.i.i.i
  %t16.i113.i.i.i.i = fcmp olt double %t6.i106.i.i.i.i, 0.000000e+00
  %t17.i114.i.i.i.i = select i1 %t16.i113.i.i.i.i, double %t12.i110.i.i.i.i, double %t13.i111.i.i.i.i
  %t19.i115.i.i.i.i = fmul contract double %t17.i114.i.i.i.i, 2.000000e+00
  %34 = fsub contract double 1.000000e+00, %t19.i115.i.i.i.i
  %35 = fmul double %t6.i106.i.i.i.i, %34
  %t24.i116.i.i.i.i = fdiv double %35, %x2.i103.i.i.i.i
  %36 = fsub contract double %t24.i116.i.i.i.i, %t2.i104.i.i.i.i
  %t26.i117.i.i.i.i = fneg double %34
  %t27.i118.i.i.i.i = fdiv contract double %t26.i117.i.i.i.i, %x2.i103.i.i.i.i
  %t29.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i103.i.i.i.i)
  call fastcc void @log1p_of.2(ptr %.3.i1.i.i.i.i.i, double %.17.i.i.i.i.i.i)
  %.17.i4.i.i.i.i.i = load double, ptr %.3.i1.i.i.i.i.i, align 8, !noalias !24
  %t31.i119.i.i.i.i = select i1 %t16.i113.i.i.i.i, double %t15.i112.i.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i.i = fadd contract double %t31.i119.i.i.i.i, %.17.i4.i.i.i.i.i
  %t34.i121.i.i.i.i = fmul contract double %t32.i120.i.i.i.i, 2.000000e+00
  %t35.i122.i.i.i.i = fsub contract double %t15.i112.i.i.i.i, %t34.i121.i.i.i.i
  %t36.i123.i.i.i.i = fsub contract double %t35.i122.i.i.i.i, %t29.i.i.i.i.i
  %d0.p.i124.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i125.i.i.i.i = load double, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !24
  %d0.a.i126.i.i.i.i = fadd double %t27.i118.i.i.i.i, %d0.b.i125.i.i.i.i
  store double %d0.a.i126.i.i.i.i, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !24
  %d1.p.i127.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i95.i.i.i.i
  %d1.b.i128.i.i.i.i = load double, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !24
  %d1.a.i129.i.i.i.i = fsub double %d1.b.i128.i.i.i.i, %t27.i118.i.i.i.i
  store double %d1.a.i129.i.i.i.i, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !24
  %d2.p.i130.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i97.i.i.i.i
  %d2.b.i131.i.i.i.i = load double, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !24
  %d2.a.i132.i.i.i.i = fadd double %36, %d2.b.i131.i.i.i.i
  store double %d2.a.i132.i.i.i.i, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d6.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i137.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i138.i.i.i.i = load i64, ptr %i1.p.i137.i.i.i.i, align 4, !noalias !24
  %i2.p.i139.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 8
  %s2.i140.i.i.i.i = load i64, ptr %i2.p.i139.i.i.i.i, align 4, !noalias !24
  %i3.p.i141.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 16
  %s3.i142.i.i.i.i = load i64, ptr %i3.p.i141.i.i.i.i, align 4, !noalias !24
  %x0.p.i143.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i144.i.i.i.i = load double, ptr %x0.p.i143.i.i.i.i, align 8, !noalias !24
  %x1.p.i145.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i138.i.i.i.i
  %x1.i146.i.i.i.i = load double, ptr %x1.p.i145.i.i.i.i, align 8, !noalias !24
  %x2.p.i147.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i140.i.i.i.i
  %x2.i148.i.i.i.i = load double, ptr %x2.p.i147.i.i.i.i, align 8, !noalias !24
  %x3.p.i149.i.i.i.i = getelementptr double, ptr %.312, i64 %s3.i142.i.i.i.i
  %x3.i150.i.i.i.i = load double, ptr %x3.p.i149.i.i.i.i, align 8, !noalias !24
  %t3.i.i.i.i.i = fsub contract double %x0.i144.i.i.i.i, %x1.i146.i.i.i.i
  %t4.i.i.i.i.i = fdiv contract double %t3.i.i.i.i.i, %x2.i148.i.i.i.i
  %t6.i151.i.i.i.i = fmul contract double %x3.i150.i.i.i.i, %t4.i.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i.i, double %t6.i151.i.i.i.i)
  %.17.i.i153.i.i.i.i = load double, ptr %.3.i.i135.i.i.i.i, align 8, !noalias !24
  %t8.i154.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %.17.i.i153.i.i.i.i
  %t10.i155.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i148.i.i.i.i
  %t11.i156.i.i.i.i = fmul contract double %x3.i150.i.i.i.i, %.17.i.i153.i.i.i.i
  %t14.i157.i.i.i.i = fmul contract double %t4.i.i.i.i.i, -5.000000e-01
  %t15.i158.i.i.i.i = fmul contract double %t4.i.i.i.i.i, 5.000000e-01
  %t17.i159.i.i.i.i = fsub contract double %t14.i157.i.i.i.i, %t15.i158.i.i.i.i
  %t18.i160.i.i.i.i = fadd contract double %t17.i159.i.i.i.i, %t11.i156.i.i.i.i
  %37 = fneg double %t4.i.i.i.i.i
  %38 = fmul double %t18.i160.i.i.i.i, %37
  %t21.i161.i.i.i.i = fdiv double %38, %x2.i148.i.i.i.i
  %39 = fsub contract double %t21.i161.i.i.i.i, %t10.i155.i.i.i.i
  %t23.i162.i.i.i.i = fdiv contract double %t18.i160.i.i.i.i, %x2.i148.i.i.i.i
  %t25.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i148.i.i.i.i)
  call fastcc void @log_ndtr_of.2(ptr %.3.i1.i133.i.i.i.i, double %t6.i151.i.i.i.i)
  %.17.i4.i164.i.i.i.i = load double, ptr %.3.i1.i133.i.i.i.i, align 8, !noalias !24
  %t28.i165.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %t15.i158.i.i.i.i
  %t30.i166.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i.i
  %t31.i167.i.i.i.i = fadd contract double %t30.i166.i.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i.i = fadd contract double %t31.i167.i.i.i.i, %.17.i4.i164.i.i.i.i
  %t33.i169.i.i.i.i = fsub contract double %t32.i168.i.i.i.i, %t25.i.i.i.i.i
  %d0.p.i170.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i171.i.i.i.i = load double, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !24
  %d0.a.i172.i.i.i.i = fadd double %t23.i162.i.i.i.i, %d0.b.i171.i.i.i.i
  store double %d0.a.i172.i.i.i.i, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !24
  %d1.p.i173.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i138.i.i.i.i
  %d1.b.i174.i.i.i.i = load double, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !24
  %d1.a.i175.i.i.i.i = fsub double %d1.b.i174.i.i.i.i, %t23.i162.i.i.i.i
  store double %d1.a.i175.i.i.i.i, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !24
  %d2.p.i176.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i140.i.i.i.i
  %d2.b.i177.i.i.i.i = load double, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !24
  %d2.a.i178.i.i.i.i = fadd double %39, %d2.b.i177.i.i.i.i
  store double %d2.a.i178.i.i.i.i, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !24
  %d3.p.i179.i.i.i.i = getelementptr double, ptr %.432, i64 %s3.i142.i.i.i.i
  %d3.b.i180.i.i.i.i = load double, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !24
  %d3.a.i181.i.i.i.i = fadd double %t8.i154.i.i.i.i, %d3.b.i180.i.i.i.i
  store double %d3.a.i181.i.i.i.i, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d7.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i184.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i185.i.i.i.i = load i64, ptr %i1.p.i184.i.i.i.i, align 4, !noalias !24
  %i2.p.i186.i.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i.i, i64 8
  %s2.i187.i.i.i.i = load i64, ptr %i2.p.i186.i.i.i.i, align 4, !noalias !24
  %x0.p.i188.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i189.i.i.i.i = load double, ptr %x0.p.i188.i.i.i.i, align 8, !noalias !24
  %x1.p.i190.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i185.i.i.i.i
  %x1.i191.i.i.i.i = load double, ptr %x1.p.i190.i.i.i.i, align 8, !noalias !24
  %x2.p.i192.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i187.i.i.i.i
  %x2.i193.i.i.i.i = load double, ptr %x2.p.i192.i.i.i.i, align 8, !noalias !24
  %t2.i194.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i.i
  %t5.i195.i.i.i.i = fsub contract double %x0.i189.i.i.i.i, %x1.i191.i.i.i.i
  %t6.i196.i.i.i.i = fdiv contract double %t5.i195.i.i.i.i, %x2.i193.i.i.i.i
  %t7.i197.i.i.i.i = fneg double %t6.i196.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i.i, double %t7.i197.i.i.i.i)
  %.17.i.i199.i.i.i.i = load double, ptr %.3.i.i182.i.i.i.i, align 8, !noalias !24
  %t11.i200.i.i.i.i = fsub contract double 1.000000e+00, %.17.i.i199.i.i.i.i
  %40 = fmul double %t6.i196.i.i.i.i, %t11.i200.i.i.i.i
  %t15.i201.i.i.i.i = fdiv double %40, %x2.i193.i.i.i.i
  %41 = fsub contract double %t15.i201.i.i.i.i, %t2.i194.i.i.i.i
  %t17.i202.i.i.i.i = fneg double %t11.i200.i.i.i.i
  %t18.i203.i.i.i.i = fdiv contract double %t17.i202.i.i.i.i, %x2.i193.i.i.i.i
  %t20.i204.i.i.i.i = tail call double @llvm.log.f64(double %x2.i193.i.i.i.i)
  %t21.i205.i.i.i.i = fsub contract double %t7.i197.i.i.i.i, %.17.i.i199.i.i.i.i
  %t22.i206.i.i.i.i = fsub contract double %t21.i205.i.i.i.i, %t20.i204.i.i.i.i
  %d0.p.i207.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i208.i.i.i.i = load double, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !24
  %d0.a.i209.i.i.i.i = fadd double %t18.i203.i.i.i.i, %d0.b.i208.i.i.i.i
  store double %d0.a.i209.i.i.i.i, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !24
  %d1.p.i210.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i185.i.i.i.i
  %d1.b.i211.i.i.i.i = load double, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !24
  %d1.a.i212.i.i.i.i = fsub double %d1.b.i211.i.i.i.i, %t18.i203.i.i.i.i
  store double %d1.a.i212.i.i.i.i, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !24
  %d2.p.i213.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i187.i.i.i.i
  %d2.b.i214.i.i.i.i = load double, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !24
  %d2.a.i215.i.i.i.i = fadd double %41, %d2.b.i214.i.i.i.i
  store double %d2.a.i215.i.i.i.i, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d8.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i216.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i217.i.i.i.i = load i64, ptr %i1.p.i216.i.i.i.i, align 4, !noalias !24
  %i2.p.i218.i.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i.i, i64 8
  %s2.i219.i.i.i.i = load i64, ptr %i2.p.i218.i.i.i.i, align 4, !noalias !24
  %x1.p.i220.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i217.i.i.i.i
  %x1.i221.i.i.i.i = load double, ptr %x1.p.i220.i.i.i.i, align 8, !noalias !24
  %x2.p.i222.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i219.i.i.i.i
  %x2.i223.i.i.i.i = load double, ptr %x2.p.i222.i.i.i.i, align 8, !noalias !24
  %t3.i224.i.i.i.i = fsub contract double %x2.i223.i.i.i.i, %x1.i221.i.i.i.i
  %t4.i225.i.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i.i)
  %t5.i226.i.i.i.i = fneg double %t4.i225.i.i.i.i
  %d0.p.i227.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i228.i.i.i.i = load double, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !24
  %d0.a.i229.i.i.i.i = fadd double %d0.b.i228.i.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i.i, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d9.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i232.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i233.i.i.i.i = load i64, ptr %i1.p.i232.i.i.i.i, align 4, !noalias !24
  %i2.p.i234.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 8
  %s2.i235.i.i.i.i = load i64, ptr %i2.p.i234.i.i.i.i, align 4, !noalias !24
  %i3.p.i236.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 16
  %s3.i237.i.i.i.i = load i64, ptr %i3.p.i236.i.i.i.i, align 4, !noalias !24
  %i4.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 24
  %s4.i.i.i.i.i = load i64, ptr %i4.p.i.i.i.i.i, align 4, !noalias !24
  %x0.p.i238.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i239.i.i.i.i = load double, ptr %x0.p.i238.i.i.i.i, align 8, !noalias !24
  %x1.p.i240.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i233.i.i.i.i
  %x1.i241.i.i.i.i = load double, ptr %x1.p.i240.i.i.i.i, align 8, !noalias !24
  %x2.p.i242.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i235.i.i.i.i
  %x2.i243.i.i.i.i = load double, ptr %x2.p.i242.i.i.i.i, align 8, !noalias !24
  %x3.p.i244.i.i.i.i = getelementptr double, ptr %.312, i64 %s3.i237.i.i.i.i
  %x3.i245.i.i.i.i = load double, ptr %x3.p.i244.i.i.i.i, align 8, !noalias !24
  %x4.p.i.i.i.i.i = getelementptr double, ptr %.312, i64 %s4.i.i.i.i.i
  %x4.i.i.i.i.i = load double, ptr %x4.p.i.i.i.i.i, align 8, !noalias !24
  %t5.i246.i.i.i.i = fcmp one double %x4.i.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %x4.i.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i.i = fsub contract double %t6.i247.i.i.i.i, %x1.i241.i.i.i.i
  %t8.i249.i.i.i.i = fdiv contract double %t7.i248.i.i.i.i, %x2.i243.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i.i, double %t8.i249.i.i.i.i)
  %.17.i.i251.i.i.i.i = load double, ptr %.3.i.i230.i.i.i.i, align 8, !noalias !24
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
  %.17.i5.i.i.i.i.i = load double, ptr %.3.i2.i.i.i.i.i, align 8, !noalias !24
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i.i, double %t22.i261.i.i.i.i)
  %.17.i9.i.i.i.i.i = load double, ptr %.3.i6.i.i.i.i.i, align 8, !noalias !24
  %t25.i262.i.i.i.i = fneg double %t8.i249.i.i.i.i
  %t26.i263.i.i.i.i = select i1 %t21.i260.i.i.i.i, double %t25.i262.i.i.i.i, double %t19.i258.i.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i.i, double %t26.i263.i.i.i.i)
  %.17.i13.i.i.i.i.i = load double, ptr %.3.i10.i.i.i.i.i, align 8, !noalias !24
  %t28.i264.i.i.i.i = fsub contract double %.17.i13.i.i.i.i.i, %.17.i9.i.i.i.i.i
  %42 = select i1 %t13.i252.i.i.i.i, i1 %t5.i246.i.i.i.i, i1 false
  %t30.i265.i.i.i.i = select i1 %42, double %t28.i264.i.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i.i = fneg double %t30.i265.i.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i.i, double %t31.i266.i.i.i.i)
  %.17.i17.i.i.i.i.i = load double, ptr %.3.i14.i.i.i.i.i, align 8, !noalias !24
  %t33.i267.i.i.i.i = select i1 %t13.i252.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %t33.i267.i.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i.i = fneg double %t34.i268.i.i.i.i
  %t36.i270.i.i.i.i = fdiv contract double %t35.i269.i.i.i.i, %.17.i17.i.i.i.i.i
  %43 = select i1 %t5.i246.i.i.i.i, i1 %t13.i252.i.i.i.i, i1 false
  %t38.i271.i.i.i.i = select i1 %43, double %t36.i270.i.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i.i = fsub contract double %t34.i268.i.i.i.i, %t38.i271.i.i.i.i
  %t40.i.i.i.i.i = fmul contract double %.17.i5.i.i.i.i.i, %t39.i272.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i.i, double %t26.i263.i.i.i.i)
  %.17.i21.i.i.i.i.i = load double, ptr %.3.i18.i.i.i.i.i, align 8, !noalias !24
  %t43.i273.i.i.i.i = fmul contract double %t38.i271.i.i.i.i, %.17.i21.i.i.i.i.i
  %44 = fsub contract double 0.000000e+00, %t43.i273.i.i.i.i
  %t46.i274.i.i.i.i = select contract i1 %t21.i260.i.i.i.i, double %44, double %t40.i.i.i.i.i
  %t47.i275.i.i.i.i = fadd contract double %t16.i255.i.i.i.i, %t46.i274.i.i.i.i
  %t48.i276.i.i.i.i = fmul contract double %t8.i249.i.i.i.i, %t47.i275.i.i.i.i
  %t49.i277.i.i.i.i = fdiv contract double %t48.i276.i.i.i.i, %x2.i243.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i.i, double %t20.i259.i.i.i.i)
  %.17.i25.i.i.i.i.i = load double, ptr %.3.i22.i.i.i.i.i, align 8, !noalias !24
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
  %45 = fneg double %t62.i.i.i.i.i
  %46 = fmul double %t66.i.i.i.i.i, %45
  %t69.i.i.i.i.i = fdiv double %46, %x2.i243.i.i.i.i
  %47 = fsub contract double %t69.i.i.i.i.i, %t59.i286.i.i.i.i
  %t71.i.i.i.i.i = fsub contract double %47, %t58.i285.i.i.i.i
  %t72.i.i.i.i.i = fsub contract double %t71.i.i.i.i.i, %t49.i277.i.i.i.i
  %t73.i.i.i.i.i = fdiv contract double %t47.i275.i.i.i.i, %x2.i243.i.i.i.i
  %t74.i.i.i.i.i = fdiv contract double %t56.i283.i.i.i.i, %x2.i243.i.i.i.i
  %t75.i.i.i.i.i = fdiv contract double %t66.i.i.i.i.i, %x2.i243.i.i.i.i
  %t76.i.i.i.i.i = fneg double %t75.i.i.i.i.i
  %t77.i.i.i.i.i = fsub contract double %t76.i.i.i.i.i, %t74.i.i.i.i.i
  %t78.i.i.i.i.i = fsub contract double %t77.i.i.i.i.i, %t73.i.i.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i26.i.i.i.i.i, double %t8.i249.i.i.i.i)
  %.17.i29.i.i.i.i.i = load double, ptr %.3.i26.i.i.i.i.i, align 8, !noalias !24
  %t80.i.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %.17.i29.i.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i.i, double %t20.i259.i.i.i.i)
  %.17.i33.i.i.i.i.i = load double, ptr %.3.i30.i.i.i.i.i, align 8, !noalias !24
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i.i, double %t30.i265.i.i.i.i)
  %.17.i37.i.i.i.i.i = load double, ptr %.3.i34.i.i.i.i.i, align 8, !noalias !24
  %t83.i.i.i.i.i = fadd contract double %.17.i9.i.i.i.i.i, %.17.i37.i.i.i.i.i
  %t84.i.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %t83.i.i.i.i.i, double %.17.i33.i.i.i.i.i
  %t85.i.i.i.i.i = select i1 %t13.i252.i.i.i.i, double %t84.i.i.i.i.i, double %t80.i.i.i.i.i
  %t87.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i.i)
  %t88.i.i.i.i.i = fmul contract double %t62.i.i.i.i.i, %t64.i.i.i.i.i
  %t89.i.i.i.i.i = fsub contract double %t88.i.i.i.i.i, %t87.i.i.i.i.i
  %t90.i.i.i.i.i = fadd contract double %t89.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i.i = fsub contract double %t90.i.i.i.i.i, %t85.i.i.i.i.i
  %d0.p.i287.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i288.i.i.i.i = load double, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !24
  %d0.a.i289.i.i.i.i = fadd double %t75.i.i.i.i.i, %d0.b.i288.i.i.i.i
  store double %d0.a.i289.i.i.i.i, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !24
  %d1.p.i290.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i233.i.i.i.i
  %d1.b.i291.i.i.i.i = load double, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !24
  %d1.a.i292.i.i.i.i = fadd double %t78.i.i.i.i.i, %d1.b.i291.i.i.i.i
  store double %d1.a.i292.i.i.i.i, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !24
  %d2.p.i293.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i235.i.i.i.i
  %d2.b.i294.i.i.i.i = load double, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !24
  %d2.a.i295.i.i.i.i = fadd double %t72.i.i.i.i.i, %d2.b.i294.i.i.i.i
  store double %d2.a.i295.i.i.i.i, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d10.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i296.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i297.i.i.i.i = load i64, ptr %i1.p.i296.i.i.i.i, align 4, !noalias !24
  %x0.p.i298.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i299.i.i.i.i = load double, ptr %x0.p.i298.i.i.i.i, align 8, !noalias !24
  %x1.p.i300.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i297.i.i.i.i
  %x1.i301.i.i.i.i = load double, ptr %x1.p.i300.i.i.i.i, align 8, !noalias !24
  %t2.i302.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i301.i.i.i.i
  %t4.i303.i.i.i.i = fdiv contract double %x0.i299.i.i.i.i, %x1.i301.i.i.i.i
  %t7.i304.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, -5.000000e-01
  %t8.i305.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, 5.000000e-01
  %t10.i306.i.i.i.i = fsub contract double %t7.i304.i.i.i.i, %t8.i305.i.i.i.i
  %48 = fneg double %t4.i303.i.i.i.i
  %49 = fmul double %t10.i306.i.i.i.i, %48
  %t13.i307.i.i.i.i = fdiv double %49, %x1.i301.i.i.i.i
  %50 = fsub contract double %t13.i307.i.i.i.i, %t2.i302.i.i.i.i
  %t15.i308.i.i.i.i = fdiv contract double %t10.i306.i.i.i.i, %x1.i301.i.i.i.i
  %t16.i309.i.i.i.i = tail call double @llvm.log.f64(double %x1.i301.i.i.i.i)
  %t18.i310.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, %t8.i305.i.i.i.i
  %t20.i311.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t18.i310.i.i.i.i
  %t21.i312.i.i.i.i = fadd contract double %t20.i311.i.i.i.i, 0xBFED67F1C864BEB4
  %t22.i313.i.i.i.i = fsub contract double %t21.i312.i.i.i.i, %t16.i309.i.i.i.i
  %d0.p.i314.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i315.i.i.i.i = load double, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !24
  %d0.a.i316.i.i.i.i = fadd double %d0.b.i315.i.i.i.i, %t15.i308.i.i.i.i
  store double %d0.a.i316.i.i.i.i, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !24
  %d1.p.i317.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i297.i.i.i.i
  %d1.b.i318.i.i.i.i = load double, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !24
  %d1.a.i319.i.i.i.i = fadd double %d1.b.i318.i.i.i.i, %50
  store double %d1.a.i319.i.i.i.i, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d11.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i320.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i321.i.i.i.i = load i64, ptr %i1.p.i320.i.i.i.i, align 4, !noalias !24
  %i2.p.i322.i.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i.i, i64 8
  %s2.i323.i.i.i.i = load i64, ptr %i2.p.i322.i.i.i.i, align 4, !noalias !24
  %x0.p.i324.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i325.i.i.i.i = load double, ptr %x0.p.i324.i.i.i.i, align 8, !noalias !24
  %x1.p.i326.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i321.i.i.i.i
  %x1.i327.i.i.i.i = load double, ptr %x1.p.i326.i.i.i.i, align 8, !noalias !24
  %x2.p.i328.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i323.i.i.i.i
  %x2.i329.i.i.i.i = load double, ptr %x2.p.i328.i.i.i.i, align 8, !noalias !24
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
  %51 = fneg double %t4.i331.i.i.i.i
  %52 = fmul double %t17.i341.i.i.i.i, %51
  %t20.i342.i.i.i.i = fdiv double %52, %x2.i329.i.i.i.i
  %53 = fsub contract double %t20.i342.i.i.i.i, %t2.i330.i.i.i.i
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
  %d0.p.i374.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i375.i.i.i.i = load double, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !24
  %d0.a.i376.i.i.i.i = fadd double %d0.b.i375.i.i.i.i, %t45.i362.i.i.i.i
  store double %d0.a.i376.i.i.i.i, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !24
  %d1.p.i377.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i321.i.i.i.i
  %d1.b.i378.i.i.i.i = load double, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !24
  %d1.a.i379.i.i.i.i = fadd double %d1.b.i378.i.i.i.i, %t44.i361.i.i.i.i
  store double %d1.a.i379.i.i.i.i, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !24
  %d2.p.i380.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i323.i.i.i.i
  %d2.b.i381.i.i.i.i = load double, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !24
  %d2.a.i382.i.i.i.i = fadd double %d2.b.i381.i.i.i.i, %53
  store double %d2.a.i382.i.i.i.i, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d12.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i383.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i384.i.i.i.i = load i64, ptr %i1.p.i383.i.i.i.i, align 4, !noalias !24
  %x0.p.i385.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i386.i.i.i.i = load double, ptr %x0.p.i385.i.i.i.i, align 8, !noalias !24
  %x1.p.i387.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i384.i.i.i.i
  %x1.i388.i.i.i.i = load double, ptr %x1.p.i387.i.i.i.i, align 8, !noalias !24
  %t2.i389.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i388.i.i.i.i
  %t4.i390.i.i.i.i = fdiv contract double %x0.i386.i.i.i.i, %x1.i388.i.i.i.i
  %t5.i391.i.i.i.i = fmul contract double %t4.i390.i.i.i.i, %t4.i390.i.i.i.i
  %t7.i392.i.i.i.i = fadd contract double %t5.i391.i.i.i.i, 1.000000e+00
  %t8.i393.i.i.i.i = fdiv contract double -1.000000e+00, %t7.i392.i.i.i.i
  %t9.i394.i.i.i.i = fmul contract double %t4.i390.i.i.i.i, %t8.i393.i.i.i.i
  %t10.i395.i.i.i.i = fadd contract double %t9.i394.i.i.i.i, %t9.i394.i.i.i.i
  %54 = fneg double %t4.i390.i.i.i.i
  %55 = fmul double %t10.i395.i.i.i.i, %54
  %t13.i396.i.i.i.i = fdiv double %55, %x1.i388.i.i.i.i
  %56 = fsub contract double %t13.i396.i.i.i.i, %t2.i389.i.i.i.i
  %t15.i397.i.i.i.i = fdiv contract double %t10.i395.i.i.i.i, %x1.i388.i.i.i.i
  %t16.i398.i.i.i.i = tail call double @llvm.log.f64(double %x1.i388.i.i.i.i)
  %t17.i399.i.i.i.i = tail call double @log1p(double %t5.i391.i.i.i.i)
  %t19.i400.i.i.i.i = fsub contract double 0xBFDCE6BB25AA1315, %t17.i399.i.i.i.i
  %t20.i401.i.i.i.i = fsub contract double %t19.i400.i.i.i.i, %t16.i398.i.i.i.i
  %d0.p.i402.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i403.i.i.i.i = load double, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !24
  %d0.a.i404.i.i.i.i = fadd double %d0.b.i403.i.i.i.i, %t15.i397.i.i.i.i
  store double %d0.a.i404.i.i.i.i, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !24
  %d1.p.i405.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i384.i.i.i.i
  %d1.b.i406.i.i.i.i = load double, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !24
  %d1.a.i407.i.i.i.i = fadd double %d1.b.i406.i.i.i.i, %56
  store double %d1.a.i407.i.i.i.i, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d13.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i408.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i409.i.i.i.i = load i64, ptr %i1.p.i408.i.i.i.i, align 4, !noalias !24
  %x0.p.i410.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i411.i.i.i.i = load double, ptr %x0.p.i410.i.i.i.i, align 8, !noalias !24
  %x1.p.i412.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i409.i.i.i.i
  %x1.i413.i.i.i.i = load double, ptr %x1.p.i412.i.i.i.i, align 8, !noalias !24
  %t5.i414.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i.i
  %t6.i415.i.i.i.i = fsub contract double %t5.i414.i.i.i.i, %x0.i411.i.i.i.i
  %t8.i416.i.i.i.i = fmul contract double %x0.i411.i.i.i.i, %x1.i413.i.i.i.i
  %t9.i417.i.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i.i)
  %t10.i418.i.i.i.i = fsub contract double %t9.i417.i.i.i.i, %t8.i416.i.i.i.i
  %d0.p.i419.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i420.i.i.i.i = load double, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !24
  %d0.a.i421.i.i.i.i = fsub double %d0.b.i420.i.i.i.i, %x1.i413.i.i.i.i
  store double %d0.a.i421.i.i.i.i, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !24
  %d1.p.i422.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i409.i.i.i.i
  %d1.b.i423.i.i.i.i = load double, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !24
  %d1.a.i424.i.i.i.i = fadd double %t6.i415.i.i.i.i, %d1.b.i423.i.i.i.i
  store double %d1.a.i424.i.i.i.i, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d14.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i427.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i428.i.i.i.i = load i64, ptr %i1.p.i427.i.i.i.i, align 4, !noalias !24
  %i2.p.i429.i.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i.i, i64 8
  %s2.i430.i.i.i.i = load i64, ptr %i2.p.i429.i.i.i.i, align 4, !noalias !24
  %x0.p.i431.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i432.i.i.i.i = load double, ptr %x0.p.i431.i.i.i.i, align 8, !noalias !24
  %x1.p.i433.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i428.i.i.i.i
  %x1.i434.i.i.i.i = load double, ptr %x1.p.i433.i.i.i.i, align 8, !noalias !24
  %x2.p.i435.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i430.i.i.i.i
  %x2.i436.i.i.i.i = load double, ptr %x2.p.i435.i.i.i.i, align 8, !noalias !24
  %t5.i437.i.i.i.i = fdiv contract double %x1.i434.i.i.i.i, %x2.i436.i.i.i.i
  %t6.i438.i.i.i.i = fsub contract double %t5.i437.i.i.i.i, %x0.i432.i.i.i.i
  %t7.i439.i.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i.i, double %x1.i434.i.i.i.i)
  %.17.i.i441.i.i.i.i = load double, ptr %.3.i.i425.i.i.i.i, align 8, !noalias !24
  %t10.i442.i.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i.i)
  %t11.i443.i.i.i.i = fsub contract double %t10.i442.i.i.i.i, %.17.i.i441.i.i.i.i
  %t12.i444.i.i.i.i = fadd contract double %t7.i439.i.i.i.i, %t11.i443.i.i.i.i
  %t15.i445.i.i.i.i = fadd contract double %x1.i434.i.i.i.i, -1.000000e+00
  %t16.i446.i.i.i.i = fdiv contract double %t15.i445.i.i.i.i, %x0.i432.i.i.i.i
  %t17.i447.i.i.i.i = fsub contract double %t16.i446.i.i.i.i, %x2.i436.i.i.i.i
  %t18.i448.i.i.i.i = fmul contract double %x0.i432.i.i.i.i, %x2.i436.i.i.i.i
  %t19.i449.i.i.i.i = fmul contract double %t7.i439.i.i.i.i, %t15.i445.i.i.i.i
  %t20.i450.i.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i.i), !noalias !24
  %t21.i451.i.i.i.i = fmul contract double %x1.i434.i.i.i.i, %t10.i442.i.i.i.i
  %t22.i452.i.i.i.i = fsub contract double %t21.i451.i.i.i.i, %t20.i450.i.i.i.i
  %t23.i453.i.i.i.i = fadd contract double %t19.i449.i.i.i.i, %t22.i452.i.i.i.i
  %t24.i454.i.i.i.i = fsub contract double %t23.i453.i.i.i.i, %t18.i448.i.i.i.i
  %d0.p.i455.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i456.i.i.i.i = load double, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !24
  %d0.a.i457.i.i.i.i = fadd double %t17.i447.i.i.i.i, %d0.b.i456.i.i.i.i
  store double %d0.a.i457.i.i.i.i, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !24
  %d1.p.i458.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i428.i.i.i.i
  %d1.b.i459.i.i.i.i = load double, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !24
  %d1.a.i460.i.i.i.i = fadd double %t12.i444.i.i.i.i, %d1.b.i459.i.i.i.i
  store double %d1.a.i460.i.i.i.i, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !24
  %d2.p.i461.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i430.i.i.i.i
  %d2.b.i462.i.i.i.i = load double, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !24
  %d2.a.i463.i.i.i.i = fadd double %t6.i438.i.i.i.i, %d2.b.i462.i.i.i.i
  store double %d2.a.i463.i.i.i.i, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d15.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i466.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i467.i.i.i.i = load i64, ptr %i1.p.i466.i.i.i.i, align 4, !noalias !24
  %i2.p.i468.i.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i.i, i64 8
  %s2.i469.i.i.i.i = load i64, ptr %i2.p.i468.i.i.i.i, align 4, !noalias !24
  %x0.p.i470.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i471.i.i.i.i = load double, ptr %x0.p.i470.i.i.i.i, align 8, !noalias !24
  %x1.p.i472.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i467.i.i.i.i
  %x1.i473.i.i.i.i = load double, ptr %x1.p.i472.i.i.i.i, align 8, !noalias !24
  %x2.p.i474.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i469.i.i.i.i
  %x2.i475.i.i.i.i = load double, ptr %x2.p.i474.i.i.i.i, align 8, !noalias !24
  %t2.i476.i.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i.i
  %t5.i477.i.i.i.i = fdiv contract double %x1.i473.i.i.i.i, %x2.i475.i.i.i.i
  %57 = fsub contract double %t5.i477.i.i.i.i, %t2.i476.i.i.i.i
  %t7.i478.i.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i.i, double %x1.i473.i.i.i.i)
  %.17.i.i480.i.i.i.i = load double, ptr %.3.i.i464.i.i.i.i, align 8, !noalias !24
  %t11.i481.i.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i.i)
  %t12.i482.i.i.i.i = fsub contract double %t11.i481.i.i.i.i, %.17.i.i480.i.i.i.i
  %t13.i483.i.i.i.i = fsub contract double %t12.i482.i.i.i.i, %t7.i478.i.i.i.i
  %t14.i484.i.i.i.i = fdiv contract double %x2.i475.i.i.i.i, %x0.i471.i.i.i.i
  %t18.i485.i.i.i.i = fadd contract double %x1.i473.i.i.i.i, 1.000000e+00
  %58 = fdiv contract double %t14.i484.i.i.i.i, %x0.i471.i.i.i.i
  %59 = fdiv contract double %t18.i485.i.i.i.i, %x0.i471.i.i.i.i
  %t21.i486.i.i.i.i = fsub contract double %58, %59
  %t22.i487.i.i.i.i = fmul contract double %t7.i478.i.i.i.i, %t18.i485.i.i.i.i
  %t23.i488.i.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i.i), !noalias !24
  %t24.i489.i.i.i.i = fmul contract double %x1.i473.i.i.i.i, %t11.i481.i.i.i.i
  %t25.i490.i.i.i.i = fsub contract double %t24.i489.i.i.i.i, %t23.i488.i.i.i.i
  %t26.i491.i.i.i.i = fsub contract double %t25.i490.i.i.i.i, %t22.i487.i.i.i.i
  %t27.i492.i.i.i.i = fsub contract double %t26.i491.i.i.i.i, %t14.i484.i.i.i.i
  %d0.p.i493.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i494.i.i.i.i = load double, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !24
  %d0.a.i495.i.i.i.i = fadd double %t21.i486.i.i.i.i, %d0.b.i494.i.i.i.i
  store double %d0.a.i495.i.i.i.i, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !24
  %d1.p.i496.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i467.i.i.i.i
  %d1.b.i497.i.i.i.i = load double, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !24
  %d1.a.i498.i.i.i.i = fadd double %t13.i483.i.i.i.i, %d1.b.i497.i.i.i.i
  store double %d1.a.i498.i.i.i.i, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !24
  %d2.p.i499.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i469.i.i.i.i
  %d2.b.i500.i.i.i.i = load double, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !24
  %d2.a.i501.i.i.i.i = fadd double %57, %d2.b.i500.i.i.i.i
  store double %d2.a.i501.i.i.i.i, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d16.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i502.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i503.i.i.i.i = load i64, ptr %i1.p.i502.i.i.i.i, align 4, !noalias !24
  %i2.p.i504.i.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i.i, i64 8
  %s2.i505.i.i.i.i = load i64, ptr %i2.p.i504.i.i.i.i, align 4, !noalias !24
  %x0.p.i506.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i507.i.i.i.i = load double, ptr %x0.p.i506.i.i.i.i, align 8, !noalias !24
  %x1.p.i508.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i503.i.i.i.i
  %x1.i509.i.i.i.i = load double, ptr %x1.p.i508.i.i.i.i, align 8, !noalias !24
  %x2.p.i510.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i505.i.i.i.i
  %x2.i511.i.i.i.i = load double, ptr %x2.p.i510.i.i.i.i, align 8, !noalias !24
  %t2.i512.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i511.i.i.i.i
  %t5.i513.i.i.i.i = tail call double @llvm.log.f64(double %x0.i507.i.i.i.i)
  %t6.i514.i.i.i.i = fsub contract double %t5.i513.i.i.i.i, %x1.i509.i.i.i.i
  %t7.i515.i.i.i.i = fdiv contract double %t6.i514.i.i.i.i, %x2.i511.i.i.i.i
  %t9.i516.i.i.i.i = fmul contract double %t7.i515.i.i.i.i, -5.000000e-01
  %t11.i517.i.i.i.i = fadd contract double %t9.i516.i.i.i.i, %t9.i516.i.i.i.i
  %60 = fneg double %t7.i515.i.i.i.i
  %61 = fmul double %t11.i517.i.i.i.i, %60
  %t14.i518.i.i.i.i = fdiv double %61, %x2.i511.i.i.i.i
  %62 = fsub contract double %t14.i518.i.i.i.i, %t2.i512.i.i.i.i
  %t16.i519.i.i.i.i = fdiv contract double %t11.i517.i.i.i.i, %x2.i511.i.i.i.i
  %t18.i520.i.i.i.i = fadd contract double %t16.i519.i.i.i.i, -1.000000e+00
  %t19.i521.i.i.i.i = fdiv contract double %t18.i520.i.i.i.i, %x0.i507.i.i.i.i
  %t21.i522.i.i.i.i = tail call double @llvm.log.f64(double %x2.i511.i.i.i.i)
  %t22.i523.i.i.i.i = fmul contract double %t7.i515.i.i.i.i, %t9.i516.i.i.i.i
  %t23.i524.i.i.i.i = fsub contract double %t22.i523.i.i.i.i, %t21.i522.i.i.i.i
  %t24.i525.i.i.i.i = fadd contract double %t23.i524.i.i.i.i, 0xBFED67F1C864BEB4
  %t25.i526.i.i.i.i = fsub contract double %t24.i525.i.i.i.i, %t5.i513.i.i.i.i
  %d0.p.i527.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i528.i.i.i.i = load double, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !24
  %d0.a.i529.i.i.i.i = fadd double %d0.b.i528.i.i.i.i, %t19.i521.i.i.i.i
  store double %d0.a.i529.i.i.i.i, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !24
  %d1.p.i530.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i503.i.i.i.i
  %d1.b.i531.i.i.i.i = load double, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !24
  %d1.a.i532.i.i.i.i = fsub double %d1.b.i531.i.i.i.i, %t16.i519.i.i.i.i
  store double %d1.a.i532.i.i.i.i, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !24
  %d2.p.i533.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i505.i.i.i.i
  %d2.b.i534.i.i.i.i = load double, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !24
  %d2.a.i535.i.i.i.i = fadd double %d2.b.i534.i.i.i.i, %62
  store double %d2.a.i535.i.i.i.i, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d17.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i538.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i539.i.i.i.i = load i64, ptr %i1.p.i538.i.i.i.i, align 4, !noalias !24
  %i2.p.i540.i.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i.i, i64 8
  %s2.i541.i.i.i.i = load i64, ptr %i2.p.i540.i.i.i.i, align 4, !noalias !24
  %x0.p.i542.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i543.i.i.i.i = load double, ptr %x0.p.i542.i.i.i.i, align 8, !noalias !24
  %x1.p.i544.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i539.i.i.i.i
  %x1.i545.i.i.i.i = load double, ptr %x1.p.i544.i.i.i.i, align 8, !noalias !24
  %x2.p.i546.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i541.i.i.i.i
  %x2.i547.i.i.i.i = load double, ptr %x2.p.i546.i.i.i.i, align 8, !noalias !24
  %t2.i548.i.i.i.i = fdiv contract double %x0.i543.i.i.i.i, %x2.i547.i.i.i.i
  %t4.i549.i.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i.i)
  %t5.i550.i.i.i.i = fmul contract double %x1.i545.i.i.i.i, %t4.i549.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i.i, double %t5.i550.i.i.i.i)
  %.17.i.i552.i.i.i.i = load double, ptr %.3.i.i536.i.i.i.i, align 8, !noalias !24
  %t11.i553.i.i.i.i = fadd contract double %x1.i545.i.i.i.i, -1.000000e+00
  %63 = fmul contract double %x1.i545.i.i.i.i, %.17.i.i552.i.i.i.i
  %t12.i554.i.i.i.i = fsub contract double %t11.i553.i.i.i.i, %63
  %t13.i555.i.i.i.i = fdiv contract double %t12.i554.i.i.i.i, %t2.i548.i.i.i.i
  %t14.i556.i.i.i.i = fmul contract double %t2.i548.i.i.i.i, %t13.i555.i.i.i.i
  %t15.i557.i.i.i.i = fdiv contract double %t14.i556.i.i.i.i, %x2.i547.i.i.i.i
  %t16.i558.i.i.i.i = fdiv contract double %x1.i545.i.i.i.i, %x2.i547.i.i.i.i
  %t17.i559.i.i.i.i = fdiv contract double 1.000000e+00, %t16.i558.i.i.i.i
  %64 = fneg double %t16.i558.i.i.i.i
  %65 = fmul double %t17.i559.i.i.i.i, %64
  %t20.i560.i.i.i.i = fdiv double %65, %x2.i547.i.i.i.i
  %t21.i561.i.i.i.i = fsub contract double %t20.i560.i.i.i.i, %t15.i557.i.i.i.i
  %t23.i562.i.i.i.i = fdiv contract double %t17.i559.i.i.i.i, %x2.i547.i.i.i.i
  %t24.i563.i.i.i.i = fadd contract double %t4.i549.i.i.i.i, %t23.i562.i.i.i.i
  %66 = fmul contract double %t4.i549.i.i.i.i, %.17.i.i552.i.i.i.i
  %t25.i564.i.i.i.i = fsub contract double %t24.i563.i.i.i.i, %66
  %t26.i565.i.i.i.i = fdiv contract double %t13.i555.i.i.i.i, %x2.i547.i.i.i.i
  %t27.i566.i.i.i.i = fmul contract double %t11.i553.i.i.i.i, %t4.i549.i.i.i.i
  %t28.i567.i.i.i.i = tail call double @llvm.log.f64(double %t16.i558.i.i.i.i)
  %t29.i568.i.i.i.i = fadd contract double %t28.i567.i.i.i.i, %t27.i566.i.i.i.i
  %t30.i569.i.i.i.i = fsub contract double %t29.i568.i.i.i.i, %.17.i.i552.i.i.i.i
  %d0.p.i570.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i571.i.i.i.i = load double, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !24
  %d0.a.i572.i.i.i.i = fadd double %d0.b.i571.i.i.i.i, %t26.i565.i.i.i.i
  store double %d0.a.i572.i.i.i.i, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !24
  %d1.p.i573.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i539.i.i.i.i
  %d1.b.i574.i.i.i.i = load double, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !24
  %d1.a.i575.i.i.i.i = fadd double %t25.i564.i.i.i.i, %d1.b.i574.i.i.i.i
  store double %d1.a.i575.i.i.i.i, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !24
  %d2.p.i576.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i541.i.i.i.i
  %d2.b.i577.i.i.i.i = load double, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !24
  %d2.a.i578.i.i.i.i = fadd double %t21.i561.i.i.i.i, %d2.b.i577.i.i.i.i
  store double %d2.a.i578.i.i.i.i, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d18.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i583.i.i.i.i = getelementptr i64, ptr %.63, i64 %.426.i.i.i
  %s1.i584.i.i.i.i = load i64, ptr %i1.p.i583.i.i.i.i, align 4, !noalias !24
  %i2.p.i585.i.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i.i, i64 8
  %s2.i586.i.i.i.i = load i64, ptr %i2.p.i585.i.i.i.i, align 4, !noalias !24
  %x0.p.i587.i.i.i.i = getelementptr double, ptr %.312, i64 %.127.044.i.i.i
  %x0.i588.i.i.i.i = load double, ptr %x0.p.i587.i.i.i.i, align 8, !noalias !24
  %x1.p.i589.i.i.i.i = getelementptr double, ptr %.312, i64 %s1.i584.i.i.i.i
  %x1.i590.i.i.i.i = load double, ptr %x1.p.i589.i.i.i.i, align 8, !noalias !24
  %x2.p.i591.i.i.i.i = getelementptr double, ptr %.312, i64 %s2.i586.i.i.i.i
  %x2.i592.i.i.i.i = load double, ptr %x2.p.i591.i.i.i.i, align 8, !noalias !24
  %t1.i.i.i.i.i = fneg double %x0.i588.i.i.i.i
  %t2.i593.i.i.i.i = tail call double @log1p(double %t1.i.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i.i, double %x2.i592.i.i.i.i)
  %.17.i.i595.i.i.i.i = load double, ptr %.3.i.i581.i.i.i.i, align 8, !noalias !24
  %t8.i596.i.i.i.i = fadd contract double %x1.i590.i.i.i.i, %x2.i592.i.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i.i, double %t8.i596.i.i.i.i)
  %.17.i4.i598.i.i.i.i = load double, ptr %.3.i1.i579.i.i.i.i, align 8, !noalias !24
  %t10.i599.i.i.i.i = fsub contract double %.17.i4.i598.i.i.i.i, %.17.i.i595.i.i.i.i
  %t11.i600.i.i.i.i = fadd contract double %t2.i593.i.i.i.i, %t10.i599.i.i.i.i
  %t12.i601.i.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i.i, double %x1.i590.i.i.i.i)
  %.17.i8.i.i.i.i.i = load double, ptr %.3.i5.i.i.i.i.i, align 8, !noalias !24
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
  %t26.i612.i.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i.i), !noalias !24
  %t27.i613.i.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i.i), !noalias !24
  %t28.i614.i.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i.i), !noalias !24
  %t29.i615.i.i.i.i = fsub contract double %t28.i614.i.i.i.i, %t27.i613.i.i.i.i
  %t30.i616.i.i.i.i = fsub contract double %t29.i615.i.i.i.i, %t26.i612.i.i.i.i
  %t31.i617.i.i.i.i = fadd contract double %t25.i611.i.i.i.i, %t30.i616.i.i.i.i
  %t32.i618.i.i.i.i = fadd contract double %t24.i610.i.i.i.i, %t31.i617.i.i.i.i
  %d0.p.i619.i.i.i.i = getelementptr double, ptr %.432, i64 %.127.044.i.i.i
  %d0.b.i620.i.i.i.i = load double, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !24
  %d0.a.i621.i.i.i.i = fadd double %t23.i609.i.i.i.i, %d0.b.i620.i.i.i.i
  store double %d0.a.i621.i.i.i.i, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !24
  %d1.p.i622.i.i.i.i = getelementptr double, ptr %.432, i64 %s1.i584.i.i.i.i
  %d1.b.i623.i.i.i.i = load double, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !24
  %d1.a.i624.i.i.i.i = fadd double %t16.i603.i.i.i.i, %d1.b.i623.i.i.i.i
  store double %d1.a.i624.i.i.i.i, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !24
  %d2.p.i625.i.i.i.i = getelementptr double, ptr %.432, i64 %s2.i586.i.i.i.i
  %d2.b.i626.i.i.i.i = load double, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !24
  %d2.a.i627.i.i.i.i = fadd double %t11.i600.i.i.i.i, %d2.b.i626.i.i.i.i
  store double %d2.a.i627.i.i.i.i, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

prior_density.exit.i.i.i:                         ; preds = %d18.i.i.i.i, %d17.i.i.i.i, %d16.i.i.i.i, %d15.i.i.i.i, %d14.i.i.i.i, %d13.i.i.i.i, %d12.i.i.i.i, %d11.i.i.i.i, %d10.i.i.i.i, %d9.i.i.i.i, %d8.i.i.i.i, %d7.i.i.i.i, %d6.i.i.i.i, %d5.i.i.i.i, %d4.i.i.i.i, %d3.i.i.i.i, %d2.i.i.i.i, %d1.i.i.i.i, %B134.i.i.i
  %common.ret.op.i.i.i.i = phi double [ %t32.i618.i.i.i.i, %d18.i.i.i.i ], [ %t21.i.i.i.i.i, %d1.i.i.i.i ], [ %t60.i.i.i.i.i, %d2.i.i.i.i ], [ %t23.i.i.i.i.i, %d3.i.i.i.i ], [ %t27.i84.i.i.i.i, %d4.i.i.i.i ], [ %t36.i123.i.i.i.i, %d5.i.i.i.i ], [ %t33.i169.i.i.i.i, %d6.i.i.i.i ], [ %t22.i206.i.i.i.i, %d7.i.i.i.i ], [ %t5.i226.i.i.i.i, %d8.i.i.i.i ], [ %t91.i.i.i.i.i, %d9.i.i.i.i ], [ %t22.i313.i.i.i.i, %d10.i.i.i.i ], [ %t59.i373.i.i.i.i, %d11.i.i.i.i ], [ %t20.i401.i.i.i.i, %d12.i.i.i.i ], [ %t10.i418.i.i.i.i, %d13.i.i.i.i ], [ %t24.i454.i.i.i.i, %d14.i.i.i.i ], [ %t27.i492.i.i.i.i, %d15.i.i.i.i ], [ %t25.i526.i.i.i.i, %d16.i.i.i.i ], [ %t30.i569.i.i.i.i, %d17.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.438.i.i.i = fadd double %lp.2.046.i.i.i, %common.ret.op.i.i.i.i
  br label %B219.i.i.i

B219.i.i.i:                                       ; preds = %B64.if.i.i.i, %prior_density.exit.i.i.i
  %lp.3.1.i.i.i = phi double [ %.438.i.i.i, %prior_density.exit.i.i.i ], [ %lp.2.046.i.i.i, %B64.if.i.i.i ]
  %exitcond.not.i239.i.i = icmp eq i64 %.198.i.i.i, %.103.i.i.i
  br i1 %exitcond.not.i239.i.i, label %forward, label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B219.i.i.i, %B64.if.lr.ph.i.i.i
  %lp.2.046.i.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i.i ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.127.044.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.198.i.i.i, %B219.i.i.i ]
  %.198.i.i.i = add nuw nsw i64 %.127.044.i.i.i, 1
  %.313.i.i.i = load i64, ptr %.312.i.i.i, align 8, !noalias !24
  %67 = getelementptr i64, ptr %.63, i64 %.313.i.i.i
  %.317.i.i.i = getelementptr i64, ptr %67, i64 %.127.044.i.i.i
  %.318.i236.i.i = load i64, ptr %.317.i.i.i, align 8, !noalias !24
  %.323.i237.i.i = icmp eq i64 %.318.i236.i.i, 0
  br i1 %.323.i237.i.i, label %B219.i.i.i, label %B134.i.i.i

B140.if.i.i:                                      ; preds = %B140.if.i.i, %B140.if.lr.ph.i.i
  %lp.3.0249.i.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i.i ], [ %.484.i.i, %B140.if.i.i ]
  %.322.0248.i.i = phi i64 [ 0, %B140.if.lr.ph.i.i ], [ %.393.i.i, %B140.if.i.i ]
  %.393.i.i = add nuw nsw i64 %.322.0248.i.i, 1
  %.422.i.i = getelementptr i64, ptr %6, i64 %.322.0248.i.i
  %.423.i.i = load i64, ptr %.422.i.i, align 8, !noalias !9
  %.425.i.i = getelementptr double, ptr %.522, i64 %.322.0248.i.i
  %.426.i.i = load double, ptr %.425.i.i, align 8, !noalias !9
  %.431.idx.i.i = shl i64 %.322.0248.i.i, 4
  %.431.i.i = getelementptr i8, ptr %7, i64 %.431.idx.i.i
  %.432.i.i = load double, ptr %.431.i.i, align 8, !noalias !9
  %.438.i.i = getelementptr i8, ptr %.431.i.i, i64 8
  %.439.i.i = load double, ptr %.438.i.i, align 8, !noalias !9
  call fastcc void @to_scale(ptr %.440.i.i, i64 %.423.i.i, double %.426.i.i, double %.432.i.i, double %.439.i.i)
  %.454.fca.3.load.i.i = load double, ptr %.fca.3.gep.i.i, align 8, !noalias !9
  %.454.fca.2.load.i.i = load double, ptr %.fca.2.gep.i.i, align 8, !noalias !9
  %.454.fca.0.load.i.i = load double, ptr %.440.i.i, align 8, !noalias !9
  %.481.i.i = getelementptr double, ptr %.312, i64 %.322.0248.i.i
  store double %.454.fca.0.load.i.i, ptr %.481.i.i, align 8, !noalias !9
  %.484.i.i = fadd double %lp.3.0249.i.i, %.454.fca.2.load.i.i
  %.488.i.i = getelementptr double, ptr %arg.grad, i64 %.322.0248.i.i
  %.489.i.i = load double, ptr %.488.i.i, align 8, !noalias !9
  %.490.i.i = fadd double %.454.fca.3.load.i.i, %.489.i.i
  store double %.490.i.i, ptr %.488.i.i, align 8, !noalias !9
  %exitcond.not.i.i = icmp eq i64 %.393.i.i, %.109.i.i
  br i1 %exitcond.not.i.i, label %B276.i.i, label %B140.if.i.i

B336.if.i.i:                                      ; preds = %B336.loopexit.i.i, %B336.if.lr.ph.i.i
  %.614.0260.i.i = phi i64 [ 0, %B336.if.lr.ph.i.i ], [ %.683.i.i, %B336.loopexit.i.i ]
  %.683.i.i = add nuw nsw i64 %.614.0260.i.i, 1
  %.795.i.i = load i64, ptr %.794.i.i, align 8, !noalias !9
  %68 = getelementptr i64, ptr %.63, i64 %.795.i.i
  %.841.idx.i.i = mul i64 %.614.0260.i.i, 40
  %.841.i.i = getelementptr i8, ptr %68, i64 %.841.idx.i.i
  %.842.i.i = load i64, ptr %.841.i.i, align 8, !noalias !9
  %.1038255.not.i.i = icmp slt i64 %.842.i.i, 1
  br i1 %.1038255.not.i.i, label %B336.loopexit.i.i, label %B660.if.lr.ph.i.i

B660.if.lr.ph.i.i:                                ; preds = %B336.if.i.i
  %.950.i.i = getelementptr i8, ptr %.841.i.i, i64 32
  %.951.i.i = load i64, ptr %.950.i.i, align 8, !noalias !9
  %.925.i.i = getelementptr i8, ptr %.841.i.i, i64 24
  %.926.i.i = load i64, ptr %.925.i.i, align 8, !noalias !9
  %.891.i.i = getelementptr i8, ptr %.841.i.i, i64 8
  %.892.i.i = load i64, ptr %.891.i.i, align 8, !noalias !9
  %.866.i.i = getelementptr i8, ptr %.841.i.i, i64 16
  %.867.i.i = load i64, ptr %.866.i.i, align 8, !noalias !9
  %69 = getelementptr double, ptr %.108, i64 %.951.i.i
  %70 = getelementptr double, ptr %.108, i64 %.926.i.i
  %71 = getelementptr i64, ptr %.63, i64 %.867.i.i
  %72 = getelementptr i64, ptr %.63, i64 %.892.i.i
  br label %B660.if.i.i

B660.if.i.i:                                      ; preds = %B660.if.lr.ph.i.i, %B770.i.i
  %.982.0256.i.i = phi i64 [ 0, %B660.if.lr.ph.i.i ], [ %.1051.i.i, %B770.i.i ]
  %.1083.i.i = getelementptr double, ptr %69, i64 %.982.0256.i.i
  %.1084.i.i = load double, ptr %.1083.i.i, align 8, !noalias !9
  %.1208.i.i = mul nuw nsw i64 %.982.0256.i.i, %.842.i.i
  %73 = getelementptr double, ptr %70, i64 %.1208.i.i
  br label %B704.if.i.i

B704.if.i.i:                                      ; preds = %B704.if.i.i, %B660.if.i.i
  %total.2.2253.i.i = phi double [ %.1084.i.i, %B660.if.i.i ], [ %.1225.i.i, %B704.if.i.i ]
  %.1112.0251.i.i = phi i64 [ 0, %B660.if.i.i ], [ %.1181.i.i, %B704.if.i.i ]
  %.1181.i.i = add nuw nsw i64 %.1112.0251.i.i, 1
  %.1213.i.i = getelementptr double, ptr %73, i64 %.1112.0251.i.i
  %.1214.i.i = load double, ptr %.1213.i.i, align 8, !noalias !9
  %.1218.i.i = getelementptr i64, ptr %71, i64 %.1112.0251.i.i
  %.1219.i.i = load i64, ptr %.1218.i.i, align 8, !noalias !9
  %.1221.i.i = getelementptr double, ptr %.522, i64 %.1219.i.i
  %.1222.i.i = load double, ptr %.1221.i.i, align 8, !noalias !9
  %.1223.i.i = fmul double %.1214.i.i, %.1222.i.i
  %.1225.i.i = fadd double %total.2.2253.i.i, %.1223.i.i
  %exitcond264.not.i.i = icmp eq i64 %.842.i.i, %.1181.i.i
  br i1 %exitcond264.not.i.i, label %B770.i.i, label %B704.if.i.i

B866.if.i.i:                                      ; preds = %B866.if.i.i, %B866.if.lr.ph.i.i
  %.1380.0262.i.i = phi i64 [ 0, %B866.if.lr.ph.i.i ], [ %.1449.i.i, %B866.if.i.i ]
  %.1449.i.i = add nuw nsw i64 %.1380.0262.i.i, 1
  %.1561.i.i = load i64, ptr %.1560.i.i, align 8, !noalias !9
  %74 = getelementptr double, ptr %.108, i64 %.1561.i.i
  %.1564.i.i = getelementptr double, ptr %74, i64 %.1380.0262.i.i
  %.1565.i.i = load double, ptr %.1564.i.i, align 8, !noalias !9
  %.1569.i.i = getelementptr double, ptr %8, i64 %.1380.0262.i.i
  store double %.1565.i.i, ptr %.1569.i.i, align 8, !noalias !9
  %exitcond267.not.i.i = icmp eq i64 %.1449.i.i, %.1356.i.i
  br i1 %exitcond267.not.i.i, label %B934.i.i, label %B866.if.i.i

forward: ; preds = %B219.i.i.i, %calculate
  %lp.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.1611.i.i = fadd double %lp.3.0.lcssa.i.i, %lp.5.0.lcssa.i.i.i
  %.1767.i.i = fadd double %.1611.i.i, %lp.2.0.lcssa.i.i.i
  %.362.i = getelementptr i8, ptr %.63, i64 104
  %.363.i = load i64, ptr %.362.i, align 8, !noalias !6
  %.443167.not.i = icmp slt i64 %.363.i, 1
  br i1 %.443167.not.i, label %before_likelihood, label %B164.if.lr.ph.i

B164.if.lr.ph.i:                                  ; preds = %forward
  %.567.i = getelementptr i8, ptr %.63, i64 112
  %.859.i = getelementptr i8, ptr %.63, i64 136
  br label %B164.if.i

B376.i:                                           ; preds = %factor_forward
  %.219.i.i = getelementptr i8, ptr %216, i64 368
  %.220.i.i = load i64, ptr %.219.i.i, align 8, !noalias !27
  %.429.i.i = getelementptr double, ptr %.312, i64 %.1118.i
  %.430.i.i = load double, ptr %.429.i.i, align 8, !noalias !27
  %.115250.not.i.i = icmp slt i64 %.220.i.i, 1
  br i1 %.115250.not.i.i, label %B402.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.1062.i.i = getelementptr i8, ptr %216, i64 400
  %.1063.i.i = load i64, ptr %.1062.i.i, align 8, !noalias !27
  %.854.i.i = getelementptr i8, ptr %216, i64 384
  %.855.i.i = load i64, ptr %.854.i.i, align 8, !noalias !27
  %.637.i.i = getelementptr i8, ptr %216, i64 392
  %.638.i.i = load i64, ptr %.637.i.i, align 8, !noalias !27
  %75 = getelementptr double, ptr %.108, i64 %.855.i.i
  %76 = getelementptr double, ptr %.312, i64 %.638.i.i
  %77 = getelementptr double, ptr %76, i64 %.220.i.i
  %78 = getelementptr double, ptr %.312, i64 %.1063.i.i
  br label %B238.if.i.i

B256.i.i:                                         ; preds = %B238.if.i.i
  %.1200.i.i = getelementptr double, ptr %75, i64 %.1094.051.i.i
  %.1201.i.i = load double, ptr %.1200.i.i, align 8, !noalias !27
  %.1203.i.i = tail call double @llvm.pow.f64(double %.430.i.i, double %.1201.i.i)
  br label %B276.i92.i

B276.i92.i:                                       ; preds = %B238.if.i.i, %B256.i.i
  %"$phi276.1.2.1.i.i" = phi double [ %.1203.i.i, %B256.i.i ], [ 0.000000e+00, %B238.if.i.i ]
  %.1218.i93.i = getelementptr double, ptr %76, i64 %.1094.051.i.i
  store double %"$phi276.1.2.1.i.i", ptr %.1218.i93.i, align 8, !noalias !27
  %.1220.i.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i.i"
  %.1221.i94.i = fadd double %"$phi276.1.2.1.i.i", 1.000000e+00
  %.1222.i95.i = fmul double %.1220.i.i, %.1221.i94.i
  %.1223.i96.i = tail call double @sqrt(double %.1222.i95.i)
  %.1230.i.i = getelementptr double, ptr %77, i64 %.1094.051.i.i
  store double %.1223.i96.i, ptr %.1230.i.i, align 8, !noalias !27
  %.1238.i.i = getelementptr double, ptr %78, i64 %.1094.051.i.i
  store double 0.000000e+00, ptr %.1238.i.i, align 8, !noalias !27
  %exitcond.not.i97.i = icmp eq i64 %.1165.i.i, %.220.i.i
  br i1 %exitcond.not.i97.i, label %B402.i, label %B238.if.i.i

B238.if.i.i:                                      ; preds = %B276.i92.i, %B238.if.lr.ph.i.i
  %.1094.051.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i ], [ %.1165.i.i, %B276.i92.i ]
  %.1165.i.i = add nuw nsw i64 %.1094.051.i.i, 1
  %.1194.not.i.i = icmp eq i64 %.1094.051.i.i, 0
  br i1 %.1194.not.i.i, label %B276.i92.i, label %B256.i.i

B402.i:                                           ; preds = %B276.i92.i, %factor_forward, %B376.i
  %.1360.i = getelementptr i8, ptr %216, i64 24
  %.1361.i = load i64, ptr %.1360.i, align 8, !noalias !6
  %.1362.i = icmp slt i64 %.1361.i, 0
  br i1 %.1362.i, label %B747.i, label %B456.i

B456.i:                                           ; preds = %B402.i
  %.1582.i = load i64, ptr %.1117.i, align 8, !noalias !6
  %.1583.i = icmp sgt i64 %.1582.i, -1
  br i1 %.1583.i, label %B506.i, label %B542.i

B506.i:                                           ; preds = %B456.i
  %.230.i.i = getelementptr i8, ptr %216, i64 368
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !30
  %.441.i.i = load i64, ptr %.1511.i.i, align 8, !noalias !30
  %.443.i.i = getelementptr double, ptr %.312, i64 %.441.i.i
  %.444.i99.i = load double, ptr %.443.i.i, align 8, !noalias !30
  %.883.i.i = getelementptr i8, ptr %216, i64 112
  %.884.i.i = load i64, ptr %.883.i.i, align 8, !noalias !30
  %79 = getelementptr i64, ptr %.63, i64 %.884.i.i
  %.887.i.i = getelementptr i8, ptr %79, i64 8
  %.888.i.i = load i64, ptr %.887.i.i, align 8, !noalias !30
  %.1313.i.i = getelementptr i8, ptr %216, i64 376
  %.1314.i.i = load i64, ptr %.1313.i.i, align 8, !noalias !30
  %.1396236.not.i.i = icmp slt i64 %.1314.i.i, 1
  br i1 %.1396236.not.i.i, label %states_forward, label %B296.if.lr.ph.i.i

B296.if.lr.ph.i.i:                                ; preds = %B506.i
  %.1097.i.i = getelementptr i8, ptr %216, i64 120
  %.1098.i.i = load i64, ptr %.1097.i.i, align 8, !noalias !30
  %.653.i.i = getelementptr i8, ptr %216, i64 392
  %.654.i.i = load i64, ptr %.653.i.i, align 8, !noalias !30
  %.1650.i.i = getelementptr i8, ptr %216, i64 96
  %.1861.i.i = getelementptr i8, ptr %216, i64 104
  %.2078.i.i = getelementptr i8, ptr %216, i64 232
  %.2289.i.i = getelementptr i8, ptr %216, i64 240
  %.2506.i.i = getelementptr i8, ptr %216, i64 248
  %.2717.i.i = getelementptr i8, ptr %216, i64 224
  %.2928.i.i = getelementptr i8, ptr %216, i64 208
  %.3359.i.i = getelementptr i8, ptr %216, i64 128
  %.3468220.not.i.i = icmp slt i64 %.231.i.i, 1
  %.3598216.not.i.i = icmp slt i64 %.888.i.i, 1
  %80 = getelementptr i64, ptr %.63, i64 %.1098.i.i
  %81 = getelementptr double, ptr %.312, i64 %.654.i.i
  %82 = getelementptr double, ptr %81, i64 %.231.i.i
  %.3684.i.i = fmul double %.444.i99.i, %.444.i99.i
  %.3795.i.i = add nsw i64 %.231.i.i, -2
  %83 = tail call i64 @llvm.smax.i64(i64 %.231.i.i, i64 1)
  %.3875229.i.i = icmp sgt i64 %.231.i.i, 1
  br label %B296.if.i.i

B886.i.i:                                         ; preds = %B820.if.i.i, %B778.if.i.i
  %total.2.2.lcssa.i.i = phi double [ %.3514.i.i, %B778.if.i.i ], [ %.3655.i.i, %B820.if.i.i ]
  %.3667.i.i = getelementptr double, ptr %81, i64 %.3412.0221.i.i
  %.3668.i.i = load double, ptr %.3667.i.i, align 8, !noalias !30
  %.3675.i.i = getelementptr double, ptr %82, i64 %.3412.0221.i.i
  %.3676.i.i = load double, ptr %.3675.i.i, align 8, !noalias !30
  %.3677.i.i = fmul double %.3668.i.i, %.3668.i.i
  %.3679.i.i = fmul double %variance.3.1224.i.i, %.3677.i.i
  %.3680.i.i = fmul double %.3676.i.i, %.3676.i.i
  %.3681.i.i = fadd double %.3679.i.i, %.3680.i.i
  %.3689.i.i = getelementptr double, ptr %101, i64 %.3412.0221.i.i
  %.3690.i.i = load double, ptr %.3689.i.i, align 8, !noalias !30
  %.3691.i.i = fmul double %.3684.i.i, %.3690.i.i
  %.3692.i.i = fmul double %.3691.i.i, %.3681.i.i
  %.3693.i.i = fadd double %.3692.i.i, 1.000000e+00
  %.3697.i.i = fdiv double %.3681.i.i, %.3693.i.i
  %.3699.i.i = fmul double %m.3.1225.i.i, %.3668.i.i
  %.3701.i.i = fmul double %.444.i99.i, %.3681.i.i
  %.3703.i.i = fmul double %total.2.2.lcssa.i.i, %.3701.i.i
  %.3704.i.i = fadd double %.3699.i.i, %.3703.i.i
  %.3708.i.i = fdiv double %.3704.i.i, %.3693.i.i
  %.3718.i.i = getelementptr double, ptr %103, i64 %.3412.0221.i.i
  store double %total.2.2.lcssa.i.i, ptr %.3718.i.i, align 8, !noalias !30
  %.3726.i.i = getelementptr double, ptr %104, i64 %.3412.0221.i.i
  store double %.3681.i.i, ptr %.3726.i.i, align 8, !noalias !30
  %.3734.i.i = getelementptr double, ptr %105, i64 %.3412.0221.i.i
  store double %.3708.i.i, ptr %.3734.i.i, align 8, !noalias !30
  %.3736.i.i = tail call double @llvm.log.f64(double %.3693.i.i)
  %.3737.i.i = fmul double %.3736.i.i, 5.000000e-01
  %.3739.i.i = fsub double %lp.4.1223.i.i, %.3737.i.i
  %exitcond241.not.i.i = icmp eq i64 %.231.i.i, %.3481.i.i
  br i1 %exitcond241.not.i.i, label %B1142.i.i, label %B778.if.i.i

B1142.i.i:                                        ; preds = %B886.i.i, %B296.if.i.i
  %lp.4.1.lcssa.i.i = phi double [ %lp.5.0239.i.i, %B296.if.i.i ], [ %.3739.i.i, %B886.i.i ]
  %variance.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3697.i.i, %B886.i.i ]
  %m.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3708.i.i, %B886.i.i ]
  %.3760.i.i = tail call double @sqrt(double %variance.3.1.lcssa.i.i)
  %84 = getelementptr double, ptr %.522, i64 %.3149.i.i
  %85 = getelementptr double, ptr %84, i64 %96
  %86 = getelementptr double, ptr %85, i64 %.231.i.i
  %.3768.i.i = getelementptr i8, ptr %86, i64 -8
  %.3769.i.i = load double, ptr %.3768.i.i, align 8, !noalias !30
  %.3770.i.i = fmul double %.3760.i.i, %.3769.i.i
  %.3772.i.i = fadd double %m.3.1.lcssa.i.i, %.3770.i.i
  %.3779.i.i = fmul double %.444.i99.i, %.3772.i.i
  %87 = getelementptr double, ptr %.312, i64 %.2718.i.i
  %88 = getelementptr double, ptr %87, i64 %96
  %89 = getelementptr double, ptr %88, i64 %.231.i.i
  %.3785.i.i = getelementptr i8, ptr %89, i64 -8
  store double %.3772.i.i, ptr %.3785.i.i, align 8, !noalias !30
  %90 = getelementptr double, ptr %.312, i64 %.2929.i.i
  %91 = getelementptr double, ptr %90, i64 %96
  %92 = getelementptr double, ptr %91, i64 %.231.i.i
  %.3792.i.i = getelementptr i8, ptr %92, i64 -8
  store double %.3779.i.i, ptr %.3792.i.i, align 8, !noalias !30
  br i1 %.3875229.i.i, label %B1304.if.lr.ph.i.i, label %B1702.i.i

B1304.if.lr.ph.i.i:                               ; preds = %B1142.i.i
  %93 = getelementptr double, ptr %.312, i64 %.2080.i.i
  %94 = getelementptr double, ptr %.312, i64 %.2291.i.i
  %95 = getelementptr double, ptr %.108, i64 %.1652.i.i
  br label %B1304.if.i.i

B1702.i.i:                                        ; preds = %B1304.if.i.i, %B1142.i.i
  %lp.6.1.lcssa.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1142.i.i ], [ %.4011.i.i, %B1304.if.i.i ]
  %later.2.1.lcssa.i.i = phi double [ %.3772.i.i, %B1142.i.i ], [ %.4025.i.i, %B1304.if.i.i ]
  %.4058.i.i = fmul double %later.2.1.lcssa.i.i, 5.000000e-01
  %.4060.i.i = fmul double %later.2.1.lcssa.i.i, %.4058.i.i
  %.4064.i.i = fsub double %lp.6.1.lcssa.i.i, %.4060.i.i
  %exitcond242.not.i.i = icmp eq i64 %.1409.i.i, %.1314.i.i
  br i1 %exitcond242.not.i.i, label %states_forward, label %B296.if.i.i

B296.if.i.i:                                      ; preds = %B1702.i.i, %B296.if.lr.ph.i.i
  %lp.5.0239.i.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i.i ], [ %.4064.i.i, %B1702.i.i ]
  %.1338.0237.i.i = phi i64 [ 0, %B296.if.lr.ph.i.i ], [ %.1409.i.i, %B1702.i.i ]
  %.1409.i.i = add nuw nsw i64 %.1338.0237.i.i, 1
  %96 = mul nsw i64 %.1338.0237.i.i, %.231.i.i
  %.1651.i.i = load i64, ptr %.1650.i.i, align 8, !noalias !30
  %.1652.i.i = add nsw i64 %.1651.i.i, %96
  %.2079.i.i = load i64, ptr %.2078.i.i, align 8, !noalias !30
  %.2080.i.i = add nsw i64 %.2079.i.i, %96
  %.2290.i.i = load i64, ptr %.2289.i.i, align 8, !noalias !30
  %.2291.i.i = add nsw i64 %.2290.i.i, %96
  %.2718.i.i = load i64, ptr %.2717.i.i, align 8, !noalias !30
  %.2929.i.i = load i64, ptr %.2928.i.i, align 8, !noalias !30
  %.3149.i.i = load i64, ptr %.1360.i, align 8, !noalias !30
  br i1 %.3468220.not.i.i, label %B1142.i.i, label %B778.if.lr.ph.i.i

B778.if.lr.ph.i.i:                                ; preds = %B296.if.i.i
  %.3362.i.i = mul nsw i64 %96, %.888.i.i
  %.3360.i.i = load i64, ptr %.3359.i.i, align 8, !noalias !30
  %.2507.i.i = load i64, ptr %.2506.i.i, align 8, !noalias !30
  %.1862.i.i = load i64, ptr %.1861.i.i, align 8, !noalias !30
  %97 = getelementptr double, ptr %.108, i64 %.1862.i.i
  %98 = getelementptr double, ptr %97, i64 %96
  %99 = getelementptr double, ptr %.108, i64 %.3360.i.i
  %100 = getelementptr double, ptr %99, i64 %.3362.i.i
  %101 = getelementptr double, ptr %.108, i64 %.1652.i.i
  %102 = getelementptr double, ptr %.312, i64 %.2507.i.i
  %103 = getelementptr double, ptr %102, i64 %96
  %104 = getelementptr double, ptr %.312, i64 %.2080.i.i
  %105 = getelementptr double, ptr %.312, i64 %.2291.i.i
  br label %B778.if.i.i

B778.if.i.i:                                      ; preds = %B778.if.lr.ph.i.i, %B886.i.i
  %m.3.1225.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3708.i.i, %B886.i.i ]
  %variance.3.1224.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3697.i.i, %B886.i.i ]
  %lp.4.1223.i.i = phi double [ %lp.5.0239.i.i, %B778.if.lr.ph.i.i ], [ %.3739.i.i, %B886.i.i ]
  %.3412.0221.i.i = phi i64 [ 0, %B778.if.lr.ph.i.i ], [ %.3481.i.i, %B886.i.i ]
  %.3481.i.i = add nuw nsw i64 %.3412.0221.i.i, 1
  %.3513.i.i = getelementptr double, ptr %98, i64 %.3412.0221.i.i
  %.3514.i.i = load double, ptr %.3513.i.i, align 8, !noalias !30
  br i1 %.3598216.not.i.i, label %B886.i.i, label %B820.if.lr.ph.i.i

B820.if.lr.ph.i.i:                                ; preds = %B778.if.i.i
  %.3646.i.i = mul nuw nsw i64 %.3412.0221.i.i, %.888.i.i
  %106 = getelementptr double, ptr %100, i64 %.3646.i.i
  br label %B820.if.i.i

B820.if.i.i:                                      ; preds = %B820.if.i.i, %B820.if.lr.ph.i.i
  %total.2.2219.i.i = phi double [ %.3514.i.i, %B820.if.lr.ph.i.i ], [ %.3655.i.i, %B820.if.i.i ]
  %.3542.0217.i.i = phi i64 [ 0, %B820.if.lr.ph.i.i ], [ %.3611.i.i, %B820.if.i.i ]
  %.3611.i.i = add nuw nsw i64 %.3542.0217.i.i, 1
  %.3639.i.i = getelementptr i64, ptr %80, i64 %.3542.0217.i.i
  %.3640.i.i = load i64, ptr %.3639.i.i, align 8, !noalias !30
  %.3642.i.i = getelementptr double, ptr %.312, i64 %.3640.i.i
  %.3643.i.i = load double, ptr %.3642.i.i, align 8, !noalias !30
  %.3651.i.i = getelementptr double, ptr %106, i64 %.3542.0217.i.i
  %.3652.i.i = load double, ptr %.3651.i.i, align 8, !noalias !30
  %.3653.i.i = fmul double %.3643.i.i, %.3652.i.i
  %.3655.i.i = fsub double %total.2.2219.i.i, %.3653.i.i
  %exitcond.not.i100.i = icmp eq i64 %.888.i.i, %.3611.i.i
  br i1 %exitcond.not.i100.i, label %B886.i.i, label %B820.if.i.i

B1304.if.i.i:                                     ; preds = %B1304.if.i.i, %B1304.if.lr.ph.i.i
  %later.2.1233.i.i = phi double [ %.3772.i.i, %B1304.if.lr.ph.i.i ], [ %.4025.i.i, %B1304.if.i.i ]
  %lp.6.1232.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1304.if.lr.ph.i.i ], [ %.4011.i.i, %B1304.if.i.i ]
  %.3822.0.in231.i.i = phi i64 [ %83, %B1304.if.lr.ph.i.i ], [ %.3822.0.i.i, %B1304.if.i.i ]
  %.3819.0230.i.i = phi i64 [ %.3795.i.i, %B1304.if.lr.ph.i.i ], [ %.3888.i.i, %B1304.if.i.i ]
  %.3822.0.i.i = add nsw i64 %.3822.0.in231.i.i, -1
  %.3888.i.i = add i64 %.3819.0230.i.i, -1
  %107 = getelementptr double, ptr %81, i64 %.3819.0230.i.i
  %.3917.i.i = getelementptr i8, ptr %107, i64 8
  %.3918.i.i = load double, ptr %.3917.i.i, align 8, !noalias !30
  %108 = getelementptr double, ptr %82, i64 %.3819.0230.i.i
  %.3925.i.i = getelementptr i8, ptr %108, i64 8
  %.3926.i.i = load double, ptr %.3925.i.i, align 8, !noalias !30
  %109 = getelementptr double, ptr %93, i64 %.3819.0230.i.i
  %.3931.i.i = getelementptr i8, ptr %109, i64 8
  %.3932.i.i = load double, ptr %.3931.i.i, align 8, !noalias !30
  %.3936.i.i = getelementptr double, ptr %94, i64 %.3819.0230.i.i
  %.3937.i.i = load double, ptr %.3936.i.i, align 8, !noalias !30
  %.3966.i.i = load double, ptr %109, align 8, !noalias !30
  %.3973.i.i = getelementptr double, ptr %95, i64 %.3819.0230.i.i
  %.3974.i.i = load double, ptr %.3973.i.i, align 8, !noalias !30
  %.3975.i.i = fmul double %.3684.i.i, %.3974.i.i
  %.3981.i.i = fmul double %.3966.i.i, %.3975.i.i
  %.3982.i.i = fadd double %.3981.i.i, 1.000000e+00
  %.3986.i.i = fdiv double %.3966.i.i, %.3982.i.i
  %.3987.i.i = fmul double %.3918.i.i, %.3937.i.i
  %.3989.i.i = fsub double %later.2.1233.i.i, %.3987.i.i
  %.3993.i.i = fdiv double %.3986.i.i, %.3932.i.i
  %.3994.i.i = tail call double @sqrt(double %.3993.i.i)
  %.3995.i.i = fmul double %.3926.i.i, %.3989.i.i
  %.3999.i.i = fdiv double %.3995.i.i, %.3932.i.i
  %.4000.i.i = fmul double %.3918.i.i, %.3994.i.i
  %.4004.i.i = getelementptr double, ptr %85, i64 %.3819.0230.i.i
  %.4005.i.i = load double, ptr %.4004.i.i, align 8, !noalias !30
  %.4006.i.i = fmul double %.4000.i.i, %.4005.i.i
  %.4007.i.i = fsub double %.3999.i.i, %.4006.i.i
  %.4008.i.i = fmul double %.4007.i.i, 5.000000e-01
  %.4009.i.i = fmul double %.4007.i.i, %.4008.i.i
  %.4011.i.i = fsub double %lp.6.1232.i.i, %.4009.i.i
  %.4015.i.i = fmul double %.3994.i.i, %.4000.i.i
  %.4016.i.i = fmul double %.3989.i.i, %.4015.i.i
  %.4017.i.i = fadd double %.3937.i.i, %.4016.i.i
  %.4018.i.i = fmul double %.3926.i.i, %.3994.i.i
  %.4024.i.i = fmul double %.4018.i.i, %.4005.i.i
  %.4025.i.i = fadd double %.4024.i.i, %.4017.i.i
  %.4029.i.i = fmul double %.444.i99.i, %.4025.i.i
  %.4033.i.i = getelementptr double, ptr %88, i64 %.3819.0230.i.i
  store double %.4025.i.i, ptr %.4033.i.i, align 8, !noalias !30
  %.4038.i.i = getelementptr double, ptr %91, i64 %.3819.0230.i.i
  store double %.4029.i.i, ptr %.4038.i.i, align 8, !noalias !30
  %.3875.i.i = icmp sgt i64 %.3822.0.in231.i.i, 2
  br i1 %.3875.i.i, label %B1304.if.i.i, label %B1702.i.i

states_forward: ; preds = %B1702.i.i, %B506.i
  %lp.5.0.lcssa.i.i = phi double [ 0.000000e+00, %B506.i ], [ %.4064.i.i, %B1702.i.i ]
  %.1619.i = fadd double %.903.i, %lp.5.0.lcssa.i.i
  br label %B747.i

B542.i:                                           ; preds = %B456.i
  %.1833.i = getelementptr i8, ptr %216, i64 320
  %.1834.i = load i64, ptr %.1833.i, align 8, !noalias !6
  %.1835.i = icmp sgt i64 %.1834.i, -1
  br i1 %.1835.i, label %B592.i, label %B628.i

B592.i:                                           ; preds = %B542.i
  %.231.i102.i = load i64, ptr %216, align 8, !noalias !33
  %.441.i104.i = load i64, ptr %.1511.i.i, align 8, !noalias !33
  %.443.i105.i = getelementptr double, ptr %.312, i64 %.441.i104.i
  %.444.i106.i = load double, ptr %.443.i105.i, align 8, !noalias !33
  %.656.i.i = getelementptr double, ptr %.312, i64 %.1834.i
  %.657.i.i = load double, ptr %.656.i.i, align 8, !noalias !33
  %.1522.i.i = getelementptr i8, ptr %216, i64 112
  %.1523.i.i = load i64, ptr %.1522.i.i, align 8, !noalias !33
  %110 = getelementptr i64, ptr %.63, i64 %.1523.i.i
  %.1526.i.i = getelementptr i8, ptr %110, i64 8
  %.1527.i.i = load i64, ptr %.1526.i.i, align 8, !noalias !33
  %.3221.i.i = getelementptr i8, ptr %216, i64 344
  %.3340128.not.i.i = icmp slt i64 %.231.i102.i, 1
  br i1 %.3340128.not.i.i, label %B1178.i.i, label %B688.if.lr.ph.i.i

B688.if.lr.ph.i.i:                                ; preds = %B592.i
  %.3222.i.i = load i64, ptr %.3221.i.i, align 8, !noalias !33
  %.3011.i.i = getelementptr i8, ptr %216, i64 224
  %.3012.i.i = load i64, ptr %.3011.i.i, align 8, !noalias !33
  %.2801.i.i = getelementptr i8, ptr %216, i64 232
  %.2802.i.i = load i64, ptr %.2801.i.i, align 8, !noalias !33
  %.2591.i.i = getelementptr i8, ptr %216, i64 248
  %.2592.i.i = load i64, ptr %.2591.i.i, align 8, !noalias !33
  %.2162.i.i = getelementptr i8, ptr %216, i64 256
  %.2163.i.i = load i64, ptr %.2162.i.i, align 8, !noalias !33
  %.1952.i.i = getelementptr i8, ptr %216, i64 336
  %.1953.i.i = load i64, ptr %.1952.i.i, align 8, !noalias !33
  %.1736.i.i = getelementptr i8, ptr %216, i64 120
  %.1737.i.i = load i64, ptr %.1736.i.i, align 8, !noalias !33
  %.1303.i.i = getelementptr i8, ptr %216, i64 128
  %.1304.i.i = load i64, ptr %.1303.i.i, align 8, !noalias !33
  %.1093.i.i = getelementptr i8, ptr %216, i64 104
  %.1094.i.i = load i64, ptr %.1093.i.i, align 8, !noalias !33
  %.883.i109.i = getelementptr i8, ptr %216, i64 96
  %.884.i110.i = load i64, ptr %.883.i109.i, align 8, !noalias !33
  %111 = getelementptr double, ptr %.108, i64 %.1094.i.i
  %.3470124.not.i.i = icmp slt i64 %.1527.i.i, 1
  %112 = getelementptr i64, ptr %.63, i64 %.1737.i.i
  %113 = getelementptr double, ptr %.108, i64 %.1304.i.i
  %114 = getelementptr double, ptr %.108, i64 %.1953.i.i
  %.3544.i.i = fsub double 1.000000e+00, %.657.i.i
  %.3549.i.i = fmul double %.444.i106.i, %.444.i106.i
  %115 = getelementptr double, ptr %.108, i64 %.884.i110.i
  %116 = getelementptr double, ptr %.522, i64 %.1361.i
  %117 = getelementptr double, ptr %.312, i64 %.2592.i.i
  %118 = getelementptr double, ptr %.312, i64 %.2163.i.i
  %119 = getelementptr double, ptr %.312, i64 %.2802.i.i
  %120 = getelementptr double, ptr %.312, i64 %.3012.i.i
  %121 = getelementptr double, ptr %.312, i64 %.3222.i.i
  br label %B688.if.i.i

B794.i.i:                                         ; preds = %B730.if.i.i, %B688.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.3386.i.i, %B688.if.i.i ], [ %.3527.i.i, %B730.if.i.i ]
  %.3539.i.i = getelementptr double, ptr %114, i64 %.3282.0130.i.i
  %.3540.i.i = load double, ptr %.3539.i.i, align 8, !noalias !33
  %.3542.i.i = fmul double %.657.i.i, %.3540.i.i
  %.3545.i.i = fadd double %.3544.i.i, %.3542.i.i
  %.3546.i.i = tail call double @sqrt(double %.3545.i.i)
  %.3550.i.i = fmul double %.3549.i.i, %.3546.i.i
  %.3551.i.i = fmul double %.3546.i.i, %.3550.i.i
  %.3556.i.i = getelementptr double, ptr %115, i64 %.3282.0130.i.i
  %.3557.i.i = load double, ptr %.3556.i.i, align 8, !noalias !33
  %.3558.i.i = fmul double %.3557.i.i, %.3551.i.i
  %.3559.i.i = fadd double %.3558.i.i, 1.000000e+00
  %.3560.i.i = tail call double @sqrt(double %.3559.i.i)
  %.3565.i.i = getelementptr double, ptr %116, i64 %.3282.0130.i.i
  %.3566.i.i = load double, ptr %.3565.i.i, align 8, !noalias !33
  %.3568.i.i = fmul double %.444.i106.i, %.3546.i.i
  %.3570.i.i = fmul double %total.2.1.lcssa.i.i, %.3568.i.i
  %.3574.i.i = fdiv double %.3570.i.i, %.3560.i.i
  %.3575.i.i = fadd double %.3566.i.i, %.3574.i.i
  %.3579.i.i = fdiv double %.3575.i.i, %.3560.i.i
  %.3580.i.i = fmul double %.3579.i.i, 5.000000e-01
  %.3581.i.i = fmul double %.3579.i.i, %.3580.i.i
  %.3582.i.i = tail call double @llvm.log.f64(double %.3559.i.i)
  %.3583.i.i = fmul double %.3582.i.i, 5.000000e-01
  %.3584.i.i = fadd double %.3583.i.i, %.3581.i.i
  %.3586.i.i = fsub double %lp.2.0131.i.i, %.3584.i.i
  %.3620.i.i = getelementptr double, ptr %117, i64 %.3282.0130.i.i
  store double %total.2.1.lcssa.i.i, ptr %.3620.i.i, align 8, !noalias !33
  %.3626.i.i = getelementptr double, ptr %118, i64 %.3282.0130.i.i
  store double %.3546.i.i, ptr %.3626.i.i, align 8, !noalias !33
  %.3632.i.i = getelementptr double, ptr %119, i64 %.3282.0130.i.i
  store double %.3560.i.i, ptr %.3632.i.i, align 8, !noalias !33
  %.3638.i.i = getelementptr double, ptr %120, i64 %.3282.0130.i.i
  store double %.3579.i.i, ptr %.3638.i.i, align 8, !noalias !33
  %.3642.i113.i = fmul double %.3568.i.i, %.3579.i.i
  %.3649.i.i = getelementptr double, ptr %121, i64 %.3282.0130.i.i
  store double %.3642.i113.i, ptr %.3649.i.i, align 8, !noalias !33
  %exitcond133.not.i.i = icmp eq i64 %.3353.i.i, %.231.i102.i
  br i1 %exitcond133.not.i.i, label %B1178.loopexit.i.i, label %B688.if.i.i

B1178.loopexit.i.i:                               ; preds = %B794.i.i
  %.219.i.pre.i.i = load i64, ptr %216, align 8, !noalias !36
  br label %B1178.i.i

B1178.i.i:                                        ; preds = %B1178.loopexit.i.i, %B592.i
  %.219.i.i.i = phi i64 [ %.231.i102.i, %B592.i ], [ %.219.i.pre.i.i, %B1178.loopexit.i.i ]
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B592.i ], [ %.3586.i.i, %B1178.loopexit.i.i ]
  %.426.i.i114.i = getelementptr i8, ptr %216, i64 208
  %.427.i.i.i = load i64, ptr %.426.i.i114.i, align 8, !noalias !36
  %.635.i.i.i = load i64, ptr %.3221.i.i, align 8, !noalias !36
  %.842.i.i.i = getelementptr i8, ptr %216, i64 328
  %.843.i.i.i = load i64, ptr %.842.i.i.i, align 8, !noalias !36
  %.891.0.i.i.i = and i64 %.219.i.i.i, 3
  %.922.i.i.i = and i64 %.219.i.i.i, -4
  %122 = tail call i64 @llvm.smax.i64(i64 %.219.i.i.i, i64 3)
  %spec.select.i.i.i = lshr i64 %122, 2
  %.1008199.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.1008199.not.i.i.i, label %B538.preheader.i.i.i, label %B214.if.lr.ph.i.i.i

B214.if.lr.ph.i.i.i:                              ; preds = %B1178.i.i
  %.1159189.not.i.i.i = icmp slt i64 %.219.i.i.i, 1
  %123 = getelementptr double, ptr %.312, i64 %.635.i.i.i
  %124 = getelementptr double, ptr %.108, i64 %.843.i.i.i
  %.idx.i.i.i = shl i64 %.219.i.i.i, 4
  %.idx182.i.i.i = mul i64 %.219.i.i.i, 24
  %125 = getelementptr double, ptr %.312, i64 %.427.i.i.i
  br label %B214.if.i.i.i

B538.preheader.i.i.i:                             ; preds = %B428.i.i.i, %B1178.i.i
  %.1410207.not.i.i.i = icmp eq i64 %.891.0.i.i.i, 0
  br i1 %.1410207.not.i.i.i, label %regions_forward, label %B538.if.lr.ph.i.i.i

B538.if.lr.ph.i.i.i:                              ; preds = %B538.preheader.i.i.i
  %.1542202.not.i.i.i = icmp slt i64 %.219.i.i.i, 1
  %126 = getelementptr double, ptr %.108, i64 %.843.i.i.i
  %127 = getelementptr double, ptr %.312, i64 %.635.i.i.i
  %128 = getelementptr double, ptr %.312, i64 %.427.i.i.i
  br label %B538.if.i.i.i

B428.i.i.i:                                       ; preds = %B274.if.i.i.i, %B214.if.i.i.i
  %t0.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1209.i.i.i, %B274.if.i.i.i ]
  %t1.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1221.i.i.i, %B274.if.i.i.i ]
  %t2.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1234.i.i.i, %B274.if.i.i.i ]
  %t3.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1247.i.i.i, %B274.if.i.i.i ]
  %.1297.i.i.i = getelementptr double, ptr %125, i64 %.950.0200.i.i.i
  store double %t0.2.1.lcssa.i.i.i, ptr %.1297.i.i.i, align 8, !noalias !36
  %.1304.i.i.i = getelementptr i8, ptr %.1297.i.i.i, i64 8
  store double %t1.2.1.lcssa.i.i.i, ptr %.1304.i.i.i, align 8, !noalias !36
  %.1311.i.i.i = getelementptr i8, ptr %.1297.i.i.i, i64 16
  store double %t2.2.1.lcssa.i.i.i, ptr %.1311.i.i.i, align 8, !noalias !36
  %.1320.i.i.i = getelementptr i8, ptr %.1297.i.i.i, i64 24
  store double %t3.2.1.lcssa.i.i.i, ptr %.1320.i.i.i, align 8, !noalias !36
  %.1008.i.i.i = icmp samesign ugt i64 %.953.0201.i.i.i, 1
  br i1 %.1008.i.i.i, label %B214.if.i.i.i, label %B538.preheader.i.i.i

B630.i.i.i:                                       ; preds = %B584.if.i.i.i, %B538.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B538.if.i.i.i ], [ %.1592.i.i.i, %B584.if.i.i.i ]
  %.1609.i.i.i = getelementptr double, ptr %128, i64 %.1354.0208.i.i.i
  store double %total.2.1.lcssa.i.i.i, ptr %.1609.i.i.i, align 8, !noalias !36
  %.1410.i.i.i = icmp sgt i64 %.1357.0209.i.i.i, 1
  br i1 %.1410.i.i.i, label %B538.if.i.i.i, label %regions_forward

B214.if.i.i.i:                                    ; preds = %B428.i.i.i, %B214.if.lr.ph.i.i.i
  %.953.0201.i.i.i = phi i64 [ %spec.select.i.i.i, %B214.if.lr.ph.i.i.i ], [ %.1017.i.i.i, %B428.i.i.i ]
  %.950.0200.i.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i.i ], [ %.1021.i.i.i, %B428.i.i.i ]
  %.1017.i.i.i = add nsw i64 %.953.0201.i.i.i, -1
  %.1021.i.i.i = add nuw nsw i64 %.950.0200.i.i.i, 4
  br i1 %.1159189.not.i.i.i, label %B428.i.i.i, label %B274.if.lr.ph.i.i.i

B274.if.lr.ph.i.i.i:                              ; preds = %B214.if.i.i.i
  %.1051.i.i.i = mul nuw nsw i64 %.950.0200.i.i.i, %.219.i.i.i
  %129 = getelementptr double, ptr %124, i64 %.1051.i.i.i
  %130 = getelementptr double, ptr %129, i64 %.219.i.i.i
  %131 = getelementptr i8, ptr %129, i64 %.idx.i.i.i
  %132 = getelementptr i8, ptr %129, i64 %.idx182.i.i.i
  br label %B274.if.i.i.i

B274.if.i.i.i:                                    ; preds = %B274.if.i.i.i, %B274.if.lr.ph.i.i.i
  %t3.2.1195.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1247.i.i.i, %B274.if.i.i.i ]
  %t2.2.1194.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1234.i.i.i, %B274.if.i.i.i ]
  %t1.2.1193.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1221.i.i.i, %B274.if.i.i.i ]
  %t0.2.1192.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1209.i.i.i, %B274.if.i.i.i ]
  %.1103.0190.i.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i.i ], [ %.1172.i.i.i, %B274.if.i.i.i ]
  %.1172.i.i.i = add nuw nsw i64 %.1103.0190.i.i.i, 1
  %.1200.i.i.i = getelementptr double, ptr %123, i64 %.1103.0190.i.i.i
  %.1201.i.i.i = load double, ptr %.1200.i.i.i, align 8, !noalias !36
  %.1205.i.i.i = getelementptr double, ptr %129, i64 %.1103.0190.i.i.i
  %.1206.i.i.i = load double, ptr %.1205.i.i.i, align 8, !noalias !36
  %.1207.i.i.i = fmul double %.1201.i.i.i, %.1206.i.i.i
  %.1209.i.i.i = fadd double %t0.2.1192.i.i.i, %.1207.i.i.i
  %.1217.i.i.i = getelementptr double, ptr %130, i64 %.1103.0190.i.i.i
  %.1218.i.i.i = load double, ptr %.1217.i.i.i, align 8, !noalias !36
  %.1219.i.i.i = fmul double %.1201.i.i.i, %.1218.i.i.i
  %.1221.i.i.i = fadd double %t1.2.1193.i.i.i, %.1219.i.i.i
  %.1230.i.i.i = getelementptr double, ptr %131, i64 %.1103.0190.i.i.i
  %.1231.i.i.i = load double, ptr %.1230.i.i.i, align 8, !noalias !36
  %.1232.i.i.i = fmul double %.1201.i.i.i, %.1231.i.i.i
  %.1234.i.i.i = fadd double %t2.2.1194.i.i.i, %.1232.i.i.i
  %.1243.i.i.i = getelementptr double, ptr %132, i64 %.1103.0190.i.i.i
  %.1244.i.i.i = load double, ptr %.1243.i.i.i, align 8, !noalias !36
  %.1245.i.i.i = fmul double %.1201.i.i.i, %.1244.i.i.i
  %.1247.i.i.i = fadd double %t3.2.1195.i.i.i, %.1245.i.i.i
  %exitcond.not.i.i115.i = icmp eq i64 %.219.i.i.i, %.1172.i.i.i
  br i1 %exitcond.not.i.i115.i, label %B428.i.i.i, label %B274.if.i.i.i

B538.if.i.i.i:                                    ; preds = %B630.i.i.i, %B538.if.lr.ph.i.i.i
  %.1357.0209.i.i.i = phi i64 [ %.891.0.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1419.i.i.i, %B630.i.i.i ]
  %.1354.0208.i.i.i = phi i64 [ %.922.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1423.i.i.i, %B630.i.i.i ]
  %.1419.i.i.i = add nsw i64 %.1357.0209.i.i.i, -1
  %.1423.i.i.i = add nuw nsw i64 %.1354.0208.i.i.i, 1
  br i1 %.1542202.not.i.i.i, label %B630.i.i.i, label %B584.if.lr.ph.i.i.i

B584.if.lr.ph.i.i.i:                              ; preds = %B538.if.i.i.i
  %.1453.i.i.i = mul nsw i64 %.1354.0208.i.i.i, %.219.i.i.i
  %133 = getelementptr double, ptr %126, i64 %.1453.i.i.i
  br label %B584.if.i.i.i

B584.if.i.i.i:                                    ; preds = %B584.if.i.i.i, %B584.if.lr.ph.i.i.i
  %total.2.1205.i.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i.i ], [ %.1592.i.i.i, %B584.if.i.i.i ]
  %.1486.0203.i.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i.i ], [ %.1555.i.i.i, %B584.if.i.i.i ]
  %.1555.i.i.i = add nuw nsw i64 %.1486.0203.i.i.i, 1
  %.1583.i.i.i = getelementptr double, ptr %133, i64 %.1486.0203.i.i.i
  %.1584.i.i.i = load double, ptr %.1583.i.i.i, align 8, !noalias !36
  %.1588.i.i.i = getelementptr double, ptr %127, i64 %.1486.0203.i.i.i
  %.1589.i.i.i = load double, ptr %.1588.i.i.i, align 8, !noalias !36
  %.1590.i.i.i = fmul double %.1584.i.i.i, %.1589.i.i.i
  %.1592.i.i.i = fadd double %total.2.1205.i.i.i, %.1590.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.219.i.i.i, %.1555.i.i.i
  br i1 %exitcond210.not.i.i.i, label %B630.i.i.i, label %B584.if.i.i.i

B688.if.i.i:                                      ; preds = %B794.i.i, %B688.if.lr.ph.i.i
  %lp.2.0131.i.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i.i ], [ %.3586.i.i, %B794.i.i ]
  %.3282.0130.i.i = phi i64 [ 0, %B688.if.lr.ph.i.i ], [ %.3353.i.i, %B794.i.i ]
  %.3353.i.i = add nuw nsw i64 %.3282.0130.i.i, 1
  %.3385.i.i = getelementptr double, ptr %111, i64 %.3282.0130.i.i
  %.3386.i.i = load double, ptr %.3385.i.i, align 8, !noalias !33
  br i1 %.3470124.not.i.i, label %B794.i.i, label %B730.if.lr.ph.i.i

B730.if.lr.ph.i.i:                                ; preds = %B688.if.i.i
  %.3518.i.i = mul nuw nsw i64 %.3282.0130.i.i, %.1527.i.i
  %134 = getelementptr double, ptr %113, i64 %.3518.i.i
  br label %B730.if.i.i

B730.if.i.i:                                      ; preds = %B730.if.i.i, %B730.if.lr.ph.i.i
  %total.2.1127.i.i = phi double [ %.3386.i.i, %B730.if.lr.ph.i.i ], [ %.3527.i.i, %B730.if.i.i ]
  %.3414.0125.i.i = phi i64 [ 0, %B730.if.lr.ph.i.i ], [ %.3483.i.i, %B730.if.i.i ]
  %.3483.i.i = add nuw nsw i64 %.3414.0125.i.i, 1
  %.3511.i.i = getelementptr i64, ptr %112, i64 %.3414.0125.i.i
  %.3512.i.i = load i64, ptr %.3511.i.i, align 8, !noalias !33
  %.3514.i111.i = getelementptr double, ptr %.312, i64 %.3512.i.i
  %.3515.i.i = load double, ptr %.3514.i111.i, align 8, !noalias !33
  %.3523.i.i = getelementptr double, ptr %134, i64 %.3414.0125.i.i
  %.3524.i.i = load double, ptr %.3523.i.i, align 8, !noalias !33
  %.3525.i.i = fmul double %.3515.i.i, %.3524.i.i
  %.3527.i.i = fsub double %total.2.1127.i.i, %.3525.i.i
  %exitcond.not.i112.i = icmp eq i64 %.1527.i.i, %.3483.i.i
  br i1 %exitcond.not.i112.i, label %B794.i.i, label %B730.if.i.i

regions_forward: ; preds = %B630.i.i.i, %B538.preheader.i.i.i
  %.1871.i = fadd double %.903.i, %lp.2.0.lcssa.i.i
  br label %B747.i

B628.i:                                           ; preds = %B542.i
  %.219.i.i116.i = load i64, ptr %.233.i.i, align 8, !noalias !39
  %.220.i.i.i = icmp eq i64 %.219.i.i116.i, 1
  br i1 %.220.i.i.i, label %B64.i.i.i, label %B62.i.i

B64.i.i.i:                                        ; preds = %B628.i
  %.433.i.i.i = getelementptr i8, ptr %216, i64 88
  %.434.i.i139.i = load i64, ptr %.433.i.i.i, align 8, !noalias !39
  %.435.i.i.i = icmp slt i64 %.434.i.i139.i, 0
  br i1 %.435.i.i.i, label %is_single, label %B62.i.i

is_single: ; preds = %B64.i.i.i
  %.649.i.i.i = getelementptr i8, ptr %216, i64 136
  %.650.i.i.i = load i64, ptr %.649.i.i.i, align 8, !noalias !39
  %.653.i.not.i.i = icmp eq i64 %.650.i.i.i, 0
  br i1 %.653.i.not.i.i, label %B36.i.i, label %B62.i.i

B36.i.i:                                          ; preds = %is_single
  %.869.i.i.i = getelementptr i8, ptr %216, i64 112
  %.870.i.i.i = load i64, ptr %.869.i.i.i, align 8, !noalias !44
  %135 = getelementptr i64, ptr %.63, i64 %.870.i.i.i
  %.873.i.i.i = getelementptr i8, ptr %135, i64 8
  %.874.i.i.i = load i64, ptr %.873.i.i.i, align 8, !noalias !44
  %.3004.i.i.i = load i64, ptr %.1511.i.i, align 8, !noalias !44
  %.3006.i.i.i = getelementptr double, ptr %.312, i64 %.3004.i.i.i
  %.3007.i.i.i = load double, ptr %.3006.i.i.i, align 8, !noalias !44
  %.3223.i.i.i = load i64, ptr %216, align 8, !noalias !44
  %.3305230.not.i.i.i = icmp slt i64 %.3223.i.i.i, 1
  br i1 %.3305230.not.i.i.i, label %effects_forward, label %B666.if.lr.ph.i.i.i

B666.if.lr.ph.i.i.i:                              ; preds = %B36.i.i
  %.2784.i.i.i = getelementptr i8, ptr %216, i64 256
  %.2785.i.i.i = load i64, ptr %.2784.i.i.i, align 8, !noalias !44
  %.2574.i.i.i = getelementptr i8, ptr %216, i64 208
  %.2575.i.i.i = load i64, ptr %.2574.i.i.i, align 8, !noalias !44
  %.2364.i.i.i = getelementptr i8, ptr %216, i64 224
  %.2365.i.i.i = load i64, ptr %.2364.i.i.i, align 8, !noalias !44
  %.2145.i.i.i = getelementptr i8, ptr %216, i64 240
  %.2146.i.i.i = load i64, ptr %.2145.i.i.i, align 8, !noalias !44
  %.1935.i.i.i = getelementptr i8, ptr %216, i64 248
  %.1936.i.i.i = load i64, ptr %.1935.i.i.i, align 8, !noalias !44
  %.1725.i.i.i = getelementptr i8, ptr %216, i64 232
  %.1726.i.i.i = load i64, ptr %.1725.i.i.i, align 8, !noalias !44
  %.1509.i.i.i = getelementptr i8, ptr %216, i64 192
  %.1510.i.i.i = load i64, ptr %.1509.i.i.i, align 8, !noalias !44
  %.1299.i.i.i = getelementptr i8, ptr %216, i64 128
  %.1300.i.i.i = load i64, ptr %.1299.i.i.i, align 8, !noalias !44
  %.1083.i.i.i = getelementptr i8, ptr %216, i64 120
  %.1084.i.i.i = load i64, ptr %.1083.i.i.i, align 8, !noalias !44
  %.650.i812.i.i = getelementptr i8, ptr %216, i64 104
  %.651.i.i.i = load i64, ptr %.650.i812.i.i, align 8, !noalias !44
  %.440.i.i.i = getelementptr i8, ptr %216, i64 96
  %.441.i.i.i = load i64, ptr %.440.i.i.i, align 8, !noalias !44
  %136 = getelementptr double, ptr %.108, i64 %.441.i.i.i
  %137 = getelementptr double, ptr %.108, i64 %.651.i.i.i
  %.3454221.not.i.i.i = icmp slt i64 %.874.i.i.i, 1
  %138 = getelementptr i64, ptr %.63, i64 %.1084.i.i.i
  %139 = getelementptr double, ptr %.108, i64 %.1300.i.i.i
  %.3605225.not.i.i.i = icmp slt i64 %.1510.i.i.i, 1
  %.215.i.i.i.i = getelementptr i8, ptr %216, i64 200
  %140 = getelementptr double, ptr %.522, i64 %.1361.i
  %141 = getelementptr double, ptr %.312, i64 %.2785.i.i.i
  %142 = getelementptr double, ptr %.312, i64 %.1726.i.i.i
  %143 = getelementptr double, ptr %.312, i64 %.1936.i.i.i
  %144 = getelementptr double, ptr %.312, i64 %.2146.i.i.i
  %145 = getelementptr double, ptr %.312, i64 %.2365.i.i.i
  %146 = getelementptr double, ptr %.312, i64 %.2575.i.i.i
  br label %B666.if.i.i.i

B850.i.i.i:                                       ; preds = %B786.if.i.i.i, %B666.if.i.i.i
  %pull.3.1.lcssa.i.i.i = phi double [ %.3370.i.i.i, %B666.if.i.i.i ], [ %.3511.i.i.i, %B786.if.i.i.i ]
  %invariant.gep.i.i.i = getelementptr i64, ptr %.63, i64 %.3247.0232.i.i.i
  br i1 %.3605225.not.i.i.i, label %B1006.i.i.i, label %B876.if.lr.ph.i.i.i

B876.if.lr.ph.i.i.i:                              ; preds = %B850.i.i.i
  %.216.i.i.i.i = load i64, ptr %.215.i.i.i.i, align 8, !noalias !47
  %147 = getelementptr i64, ptr %.63, i64 %.216.i.i.i.i
  br label %B876.if.i.i.i

B968.i.i.i:                                       ; preds = %B876.if.i.i.i
  %.317.i.i.i.i = load i64, ptr %.567.i, align 8, !noalias !47
  %148 = getelementptr i64, ptr %.63, i64 %.317.i.i.i.i
  %.537.i.i.i.i = load i64, ptr %.536.i.i.i.i, align 8, !noalias !47
  %.idx.i.i.i.i = mul i64 %.537.i.i.i.i, 408
  %149 = getelementptr i8, ptr %148, i64 %.idx.i.i.i.i
  %.768.i.i.i.i = getelementptr i8, ptr %149, i64 8
  %.769.i.i.i.i = load i64, ptr %.768.i.i.i.i, align 8, !noalias !47
  %.554.i.i.i.i = getelementptr i8, ptr %.536.i.i.i.i, i64 8
  %.555.i.i.i.i = load i64, ptr %.554.i.i.i.i, align 8, !noalias !47
  %gep.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i, i64 %.555.i.i.i.i
  %.558.i.i.i.i = load i64, ptr %gep.i.i.i, align 8, !noalias !47
  %.770.i.i.i.i = mul nsw i64 %.558.i.i.i.i, %.769.i.i.i.i
  %.560.i.i.i.i = getelementptr i8, ptr %149, i64 208
  %.561.i.i.i.i = load i64, ptr %.560.i.i.i.i, align 8, !noalias !47
  %150 = getelementptr double, ptr %.312, i64 %.770.i.i.i.i
  %151 = getelementptr double, ptr %150, i64 %.561.i.i.i.i
  %.3918.i.i.i = getelementptr double, ptr %151, i64 %.3893.i.i.i
  %.3919.i.i.i = load double, ptr %.3918.i.i.i, align 8, !noalias !44
  %.3921.i.i.i = fmul double %.3351.i.i.i, %.3919.i.i.i
  %.3923.i.i.i = fsub double %pull.4.1228.i.i.i, %.3921.i.i.i
  br label %B1235.i.i.i

B1006.i.i.i:                                      ; preds = %B1235.i.i.i, %B850.i.i.i
  %pull.4.1.lcssa.i.i.i = phi double [ %pull.3.1.lcssa.i.i.i, %B850.i.i.i ], [ %pull.5.2.i.i.i, %B1235.i.i.i ]
  %.3937.i.i.i = fmul double %.3007.i.i.i, %pull.4.1.lcssa.i.i.i
  %.3942.i.i.i = fdiv double %.3937.i.i.i, %.3361.i.i.i
  %.3947.i.i.i = getelementptr double, ptr %140, i64 %.3247.0232.i.i.i
  %.3948.i.i.i = load double, ptr %.3947.i.i.i, align 8, !noalias !44
  %.3949.i.i.i = fadd double %.3948.i.i.i, %.3942.i.i.i
  %.3954.i.i.i = fdiv double %.3949.i.i.i, %.3361.i.i.i
  %.3956.i.i.i = tail call double @llvm.log.f64(double %.3361.i.i.i)
  %.3958.i.i.i = fsub double %lp.3.0233.i.i.i, %.3956.i.i.i
  %.3959.i.i.i = fmul double %.3954.i.i.i, 5.000000e-01
  %.3960.i.i.i = fmul double %.3954.i.i.i, %.3959.i.i.i
  %.3961.i.i.i = fsub double %.3958.i.i.i, %.3960.i.i.i
  %.3998.i.i.i = getelementptr double, ptr %141, i64 %.3247.0232.i.i.i
  store double 1.000000e+00, ptr %.3998.i.i.i, align 8, !noalias !44
  %.4004.i.i.i = getelementptr double, ptr %142, i64 %.3247.0232.i.i.i
  store double %.3361.i.i.i, ptr %.4004.i.i.i, align 8, !noalias !44
  %.4010.i.i.i = getelementptr double, ptr %143, i64 %.3247.0232.i.i.i
  store double %pull.4.1.lcssa.i.i.i, ptr %.4010.i.i.i, align 8, !noalias !44
  %.4016.i.i.i = getelementptr double, ptr %144, i64 %.3247.0232.i.i.i
  store double %.3942.i.i.i, ptr %.4016.i.i.i, align 8, !noalias !44
  %.4019.i.i.i = fmul double %.3007.i.i.i, %.3954.i.i.i
  %.4024.i.i.i = getelementptr double, ptr %145, i64 %.3247.0232.i.i.i
  store double %.3954.i.i.i, ptr %.4024.i.i.i, align 8, !noalias !44
  %.4032.i.i.i = getelementptr double, ptr %146, i64 %.3247.0232.i.i.i
  store double %.4019.i.i.i, ptr %.4032.i.i.i, align 8, !noalias !44
  %exitcond236.not.i.i.i = icmp eq i64 %.3318.i.i.i, %.3223.i.i.i
  br i1 %exitcond236.not.i.i.i, label %effects_forward, label %B666.if.i.i.i

B1235.i.i.i:                                      ; preds = %B876.if.i.i.i, %B968.i.i.i
  %pull.5.2.i.i.i = phi double [ %.3923.i.i.i, %B968.i.i.i ], [ %pull.4.1228.i.i.i, %B876.if.i.i.i ]
  %exitcond235.not.i.i.i = icmp eq i64 %.1510.i.i.i, %.3618.i.i.i
  br i1 %exitcond235.not.i.i.i, label %B1006.i.i.i, label %B876.if.i.i.i

B666.if.i.i.i:                                    ; preds = %B1006.i.i.i, %B666.if.lr.ph.i.i.i
  %lp.3.0233.i.i.i = phi double [ 0.000000e+00, %B666.if.lr.ph.i.i.i ], [ %.3961.i.i.i, %B1006.i.i.i ]
  %.3247.0232.i.i.i = phi i64 [ 0, %B666.if.lr.ph.i.i.i ], [ %.3318.i.i.i, %B1006.i.i.i ]
  %.3318.i.i.i = add nuw nsw i64 %.3247.0232.i.i.i, 1
  %.3350.i.i.i = getelementptr double, ptr %136, i64 %.3247.0232.i.i.i
  %.3351.i.i.i = load double, ptr %.3350.i.i.i, align 8, !noalias !44
  %.3357.i.i.i = fmul double %.3007.i.i.i, %.3351.i.i.i
  %.3359.i.i.i = fmul double %.3007.i.i.i, %.3357.i.i.i
  %.3360.i.i.i = fadd double %.3359.i.i.i, 1.000000e+00
  %.3361.i.i.i = tail call double @sqrt(double %.3360.i.i.i)
  %.3369.i.i.i = getelementptr double, ptr %137, i64 %.3247.0232.i.i.i
  %.3370.i.i.i = load double, ptr %.3369.i.i.i, align 8, !noalias !44
  br i1 %.3454221.not.i.i.i, label %B850.i.i.i, label %B786.if.lr.ph.i.i.i

B786.if.lr.ph.i.i.i:                              ; preds = %B666.if.i.i.i
  %.3502.i.i.i = mul nuw nsw i64 %.3247.0232.i.i.i, %.874.i.i.i
  %152 = getelementptr double, ptr %139, i64 %.3502.i.i.i
  br label %B786.if.i.i.i

B786.if.i.i.i:                                    ; preds = %B786.if.i.i.i, %B786.if.lr.ph.i.i.i
  %pull.3.1224.i.i.i = phi double [ %.3370.i.i.i, %B786.if.lr.ph.i.i.i ], [ %.3511.i.i.i, %B786.if.i.i.i ]
  %.3398.0222.i.i.i = phi i64 [ 0, %B786.if.lr.ph.i.i.i ], [ %.3467.i.i.i, %B786.if.i.i.i ]
  %.3467.i.i.i = add nuw nsw i64 %.3398.0222.i.i.i, 1
  %.3495.i.i.i = getelementptr i64, ptr %138, i64 %.3398.0222.i.i.i
  %.3496.i.i.i = load i64, ptr %.3495.i.i.i, align 8, !noalias !44
  %.3498.i.i.i = getelementptr double, ptr %.312, i64 %.3496.i.i.i
  %.3499.i.i.i = load double, ptr %.3498.i.i.i, align 8, !noalias !44
  %.3507.i.i.i = getelementptr double, ptr %152, i64 %.3398.0222.i.i.i
  %.3508.i.i.i = load double, ptr %.3507.i.i.i, align 8, !noalias !44
  %.3509.i.i.i = fmul double %.3499.i.i.i, %.3508.i.i.i
  %.3511.i.i.i = fsub double %pull.3.1224.i.i.i, %.3509.i.i.i
  %exitcond.not.i.i140.i = icmp eq i64 %.874.i.i.i, %.3467.i.i.i
  br i1 %exitcond.not.i.i140.i, label %B850.i.i.i, label %B786.if.i.i.i

B876.if.i.i.i:                                    ; preds = %B1235.i.i.i, %B876.if.lr.ph.i.i.i
  %pull.4.1228.i.i.i = phi double [ %pull.3.1.lcssa.i.i.i, %B876.if.lr.ph.i.i.i ], [ %pull.5.2.i.i.i, %B1235.i.i.i ]
  %.3549.0226.i.i.i = phi i64 [ 0, %B876.if.lr.ph.i.i.i ], [ %.3618.i.i.i, %B1235.i.i.i ]
  %.3618.i.i.i = add nuw nsw i64 %.3549.0226.i.i.i, 1
  %.536.idx.i.i.i.i = mul i64 %.3549.0226.i.i.i, 24
  %.536.i.i.i.i = getelementptr i8, ptr %147, i64 %.536.idx.i.i.i.i
  %.786.i.i.i.i = getelementptr i8, ptr %.536.i.i.i.i, i64 16
  %.787.i.i.i.i = load i64, ptr %.786.i.i.i.i, align 8, !noalias !47
  %.3892.i.i.i = getelementptr i64, ptr %.63, i64 %.787.i.i.i.i
  %.3893.i.i.i = load i64, ptr %.3892.i.i.i, align 8, !noalias !44
  %.3894.i.i.i = icmp sgt i64 %.3893.i.i.i, -1
  br i1 %.3894.i.i.i, label %B968.i.i.i, label %B1235.i.i.i

B62.i.i:                                          ; preds = %is_single, %B64.i.i.i, %B628.i
  %.315.i.i = load i64, ptr %216, align 8, !noalias !50
  %.965.i.i = load i64, ptr %.443.i150.i, align 8, !noalias !50
  %.1475926.not.i.i = icmp slt i64 %.315.i.i, 1
  br i1 %.1475926.not.i.i, label %effects_forward, label %B346.lr.ph.i.i

B346.lr.ph.i.i:                                   ; preds = %B62.i.i
  %.1387.i.i = getelementptr i8, ptr %216, i64 112
  %.1388.i.i = load i64, ptr %.1387.i.i, align 8, !noalias !50
  %.1178.i.i = load i64, ptr %.1511.i.i, align 8, !noalias !50
  %.1724.i.i = getelementptr i8, ptr %216, i64 96
  %.1940.i.i = getelementptr i8, ptr %216, i64 232
  %.2162.i117.i = getelementptr i8, ptr %216, i64 248
  %.2376.i.i = getelementptr i8, ptr %216, i64 240
  %.2596.i.i = getelementptr i8, ptr %216, i64 224
  %.2810.i.i = getelementptr i8, ptr %216, i64 208
  %.230.i813.i.i = getelementptr i8, ptr %216, i64 136
  %.456.i.i.i = getelementptr i8, ptr %216, i64 184
  %.672.i.i.i = getelementptr i8, ptr %216, i64 160
  %.1095.i.i.i = getelementptr i8, ptr %216, i64 176
  %.885.i.i.i = getelementptr i8, ptr %216, i64 168
  %.1466.i.i.i = getelementptr i8, ptr %216, i64 144
  %.2401.i.i.i = getelementptr i8, ptr %216, i64 152
  %.3064.i.i = getelementptr i8, ptr %216, i64 256
  %.3110.i.i = icmp sgt i64 %.219.i.i116.i, 0
  %storemerge798.i.i = tail call i64 @llvm.smax.i64(i64 %.219.i.i116.i, i64 0)
  %153 = getelementptr double, ptr %.312, i64 %.1178.i.i
  %154 = getelementptr i64, ptr %.63, i64 %.1388.i.i
  %.3873.i.i = getelementptr i8, ptr %216, i64 120
  %.4087.i.i = getelementptr i8, ptr %216, i64 128
  %.4303.i.i = getelementptr i8, ptr %216, i64 104
  %.4678.i.i = getelementptr i8, ptr %216, i64 192
  %.215.i.i118.i = getelementptr i8, ptr %216, i64 200
  %.5374901.not.i.i = icmp slt i64 %.219.i.i116.i, 1
  %155 = getelementptr double, ptr %.522, i64 %.1361.i
  %.6307.i.i = getelementptr i8, ptr %216, i64 88
  %.9536.not.i.i.i = icmp slt i64 %.965.i.i, 1
  %.8.i.i.i = sitofp i64 %.965.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B346.i.i

B340.loopexit.i.i:                                ; preds = %B2466.i.i, %B2346.i.i
  %exitcond946.not.i.i = icmp eq i64 %.1488.i.i, %.315.i.i
  br i1 %exitcond946.not.i.i, label %effects_forward, label %B346.i.i

B346.i.i:                                         ; preds = %B340.loopexit.i.i, %B346.lr.ph.i.i
  %lp.4.0929.i.i = phi double [ 0.000000e+00, %B346.lr.ph.i.i ], [ %lp.5.1.i.i, %B340.loopexit.i.i ]
  %.1419.0928.i.i = phi i64 [ 0, %B346.lr.ph.i.i ], [ %.1488.i.i, %B340.loopexit.i.i ]
  %.1488.i.i = add nuw nsw i64 %.1419.0928.i.i, 1
  %.1725.i.i = load i64, ptr %.1724.i.i, align 8, !noalias !50
  %.1728.i.i = mul nsw i64 %.1419.0928.i.i, %.219.i.i116.i
  %.1730.i.i = mul nsw i64 %.1728.i.i, %.219.i.i116.i
  %.1941.i.i = load i64, ptr %.1940.i.i, align 8, !noalias !50
  %.2163.i119.i = load i64, ptr %.2162.i117.i, align 8, !noalias !50
  %.2377.i.i = load i64, ptr %.2376.i.i, align 8, !noalias !50
  %.2597.i.i = load i64, ptr %.2596.i.i, align 8, !noalias !50
  %.2601.i.i = add nsw i64 %.2597.i.i, %.1728.i.i
  %.2811.i.i = load i64, ptr %.2810.i.i, align 8, !noalias !50
  %.231.i814.i.i = load i64, ptr %.230.i813.i.i, align 8, !noalias !51
  %.232.i.i.i = icmp eq i64 %.231.i814.i.i, 0
  br i1 %.232.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B346.i.i
  %.457.i.i.i = load i64, ptr %.456.i.i.i, align 8, !noalias !51
  %156 = getelementptr double, ptr %.108, i64 %.457.i.i.i
  %.461.i.i.i = getelementptr double, ptr %156, i64 %.1419.0928.i.i
  %.462.i.i.i = load double, ptr %.461.i.i.i, align 8, !noalias !51
  %.463.i.i.i = fneg double %.462.i.i.i
  %.673.i.i.i = load i64, ptr %.672.i.i.i, align 8, !noalias !51
  %.118796.not.i.i.i = icmp slt i64 %.673.i.i.i, 1
  br i1 %.118796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.1098.i.i.i = mul nuw nsw i64 %.673.i.i.i, %.1419.0928.i.i
  %.1096.i.i.i = load i64, ptr %.1095.i.i.i, align 8, !noalias !51
  %.886.i.i.i = load i64, ptr %.885.i.i.i, align 8, !noalias !51
  %157 = getelementptr i64, ptr %.63, i64 %.886.i.i.i
  %158 = getelementptr double, ptr %.108, i64 %.1096.i.i.i
  %159 = getelementptr double, ptr %158, i64 %.1098.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.463.i.i.i, %B56.i.i.i ], [ %.1240.i.i.i, %B266.if.i.i.i ]
  %.1467.i.i.i = load i64, ptr %.1466.i.i.i, align 8, !noalias !51
  %.1468.i.i.i = icmp sgt i64 %.1467.i.i.i, -1
  br i1 %.1468.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1565.i.i.i = load i64, ptr %.567.i, align 8, !noalias !51
  %160 = getelementptr i64, ptr %.63, i64 %.1565.i.i.i
  %.idx.i.i138.i = mul i64 %.1467.i.i.i, 408
  %161 = getelementptr i8, ptr %160, i64 %.idx.i.i138.i
  %.2189.i.i.i = getelementptr i8, ptr %161, i64 8
  %.2190.i.i.i = load i64, ptr %.2189.i.i.i, align 8, !noalias !51
  %.2707100.not.i.i.i = icmp slt i64 %.2190.i.i.i, 1
  br i1 %.2707100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.2613.i.i.i = getelementptr i8, ptr %161, i64 208
  %.2614.i.i.i = load i64, ptr %.2613.i.i.i, align 8, !noalias !51
  %.2404.i.i.i = mul nuw nsw i64 %.2190.i.i.i, %.1419.0928.i.i
  %.2402.i.i.i = load i64, ptr %.2401.i.i.i, align 8, !noalias !51
  %162 = getelementptr double, ptr %.312, i64 %.2614.i.i.i
  %163 = getelementptr double, ptr %162, i64 %.2404.i.i.i
  %164 = getelementptr double, ptr %.108, i64 %.2402.i.i.i
  %165 = getelementptr double, ptr %164, i64 %.2404.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.2757.i.i.i, %B650.if.i.i.i ]
  %.2792.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.463.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1240.i.i.i, %B266.if.i.i.i ]
  %.1129.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1200.i.i120.i, %B266.if.i.i.i ]
  %.1200.i.i120.i = add nuw nsw i64 %.1129.097.i.i.i, 1
  %.1228.i.i.i = getelementptr i64, ptr %157, i64 %.1129.097.i.i.i
  %.1229.i.i.i = load i64, ptr %.1228.i.i.i, align 8, !noalias !51
  %.1231.i.i121.i = getelementptr double, ptr %.312, i64 %.1229.i.i.i
  %.1232.i.i122.i = load double, ptr %.1231.i.i121.i, align 8, !noalias !51
  %.1236.i.i.i = getelementptr double, ptr %159, i64 %.1129.097.i.i.i
  %.1237.i.i.i = load double, ptr %.1236.i.i.i, align 8, !noalias !51
  %.1238.i.i.i = fmul double %.1232.i.i122.i, %.1237.i.i.i
  %.1240.i.i.i = fadd double %total.3.099.i.i.i, %.1238.i.i.i
  %exitcond.not.i815.i.i = icmp eq i64 %.1200.i.i120.i, %.673.i.i.i
  br i1 %exitcond.not.i815.i.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B650.if.lr.ph.i.i.i ], [ %.2757.i.i.i, %B650.if.i.i.i ]
  %.2651.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.2720.i.i.i, %B650.if.i.i.i ]
  %.2720.i.i.i = add nuw nsw i64 %.2651.0101.i.i.i, 1
  %.2748.i.i.i = getelementptr double, ptr %163, i64 %.2651.0101.i.i.i
  %.2749.i.i.i = load double, ptr %.2748.i.i.i, align 8, !noalias !51
  %.2753.i.i.i = getelementptr double, ptr %165, i64 %.2651.0101.i.i.i
  %.2754.i.i.i = load double, ptr %.2753.i.i.i, align 8, !noalias !51
  %.2755.i.i.i = fmul double %.2749.i.i.i, %.2754.i.i.i
  %.2757.i.i.i = fadd double %total.4.0103.i.i.i, %.2755.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.2720.i.i.i, %.2190.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B346.i.i
  %storemerge93.i.i.i = phi double [ %.2792.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B346.i.i ]
  %.3065.i.i = load i64, ptr %.3064.i.i, align 8, !noalias !50
  %166 = getelementptr double, ptr %.312, i64 %.3065.i.i
  %.3070.i.i = getelementptr double, ptr %166, i64 %.1419.0928.i.i
  store double %storemerge93.i.i.i, ptr %.3070.i.i, align 8, !noalias !50
  %invariant.gep884.i.i = getelementptr double, ptr %.108, i64 %.1728.i.i
  br i1 %.3110.i.i, label %B772.if.lr.ph.i.i, label %B2196.i.i

B772.if.lr.ph.i.i:                                ; preds = %weight_of
  %167 = getelementptr double, ptr %.108, i64 %.1725.i.i
  %168 = getelementptr double, ptr %167, i64 %.1730.i.i
  %169 = getelementptr double, ptr %.312, i64 %.1941.i.i
  %170 = getelementptr double, ptr %169, i64 %.1730.i.i
  %invariant.gep877.i.i = getelementptr i64, ptr %.63, i64 %.1419.0928.i.i
  %171 = getelementptr double, ptr %.312, i64 %.2163.i119.i
  %172 = getelementptr double, ptr %171, i64 %.1728.i.i
  br label %B808.if.lr.ph.i.i

B962.i.i:                                         ; preds = %B892.if.i.i, %B858.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B858.if.i.i ], [ %.3596.i.i, %B892.if.i.i ]
  %gep863.i.i = getelementptr double, ptr %invariant.gep862.i.i, i64 %198
  %.3615.i.i = load double, ptr %gep863.i.i, align 8, !noalias !50
  %.3617.i.i = fmul double %storemerge93.i.i.i, %.3615.i.i
  %.3619.i.i = fmul double %inner.2.4.lcssa.i.i, %.3617.i.i
  %.3623.i.i = fadd double %total.13.3860.i.i, %.3619.i.i
  %exitcond935.not.i.i = icmp eq i64 %.3426.i.i, %195
  br i1 %exitcond935.not.i.i, label %B1014.i.i, label %B858.if.i.i

B1014.i.i:                                        ; preds = %B962.i.i, %B808.if.i.i
  %total.13.3.lcssa.i.i = phi double [ %..i.i, %B808.if.i.i ], [ %.3623.i.i, %B962.i.i ]
  %.3642.i124.i = getelementptr double, ptr %196, i64 %.3218.0865.i.i
  store double %total.13.3.lcssa.i.i, ptr %.3642.i124.i, align 8, !noalias !50
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.3317.i.i, label %B1048.i.i, label %B808.if.i.i

B1048.i.i:                                        ; preds = %B1014.i.i
  %.3165.i.i = add nuw nsw i64 %.3096.0887.i.i, 1
  %.3655.i125.i = getelementptr i64, ptr %154, i64 %.3096.0887.i.i
  %.3656.i.i = load i64, ptr %.3655.i125.i, align 8, !noalias !50
  %.3662.i.i = getelementptr i8, ptr %.3655.i125.i, i64 8
  %.3663.i.i = load i64, ptr %.3662.i.i, align 8, !noalias !50
  %.3664.i.i = sub nsw i64 %.3663.i.i, %.3656.i.i
  %.4304.i.i = load i64, ptr %.4303.i.i, align 8, !noalias !50
  %gep885.i.i = getelementptr double, ptr %invariant.gep884.i.i, i64 %.4304.i.i
  %.4312.i.i = getelementptr double, ptr %gep885.i.i, i64 %.3096.0887.i.i
  %.4313.i.i = load double, ptr %.4312.i.i, align 8, !noalias !50
  %.4399867.not.i.i = icmp slt i64 %.3664.i.i, 1
  br i1 %.4399867.not.i.i, label %B1346.i.i, label %B1292.if.lr.ph.i.i

B1292.if.lr.ph.i.i:                               ; preds = %B1048.i.i
  %.4093.i.i = mul nuw nsw i64 %.3664.i.i, %.1419.0928.i.i
  %.4090.i.i = mul nsw i64 %.3656.i.i, %.315.i.i
  %.4088.i.i = load i64, ptr %.4087.i.i, align 8, !noalias !50
  %.3874.i.i = load i64, ptr %.3873.i.i, align 8, !noalias !50
  %173 = getelementptr i64, ptr %.63, i64 %.3874.i.i
  %174 = getelementptr i64, ptr %173, i64 %.3656.i.i
  %175 = getelementptr double, ptr %.108, i64 %.4088.i.i
  %176 = getelementptr double, ptr %175, i64 %.4090.i.i
  %177 = getelementptr double, ptr %176, i64 %.4093.i.i
  br label %B1292.if.i.i

B1346.i.i:                                        ; preds = %B1292.if.i.i, %B1048.i.i
  %total.14.2.lcssa.i.i = phi double [ %.4313.i.i, %B1048.i.i ], [ %.4452.i.i, %B1292.if.i.i ]
  %.4679.i.i = load i64, ptr %.4678.i.i, align 8, !noalias !50
  %.4759879.not.i.i = icmp slt i64 %.4679.i.i, 1
  br i1 %.4759879.not.i.i, label %B1608.i.i, label %B1410.if.lr.ph.i.i

B1410.if.lr.ph.i.i:                               ; preds = %B1346.i.i
  %.216.i.i126.i = load i64, ptr %.215.i.i118.i, align 8, !noalias !54
  %.317.i.i127.i = load i64, ptr %.567.i, align 8, !noalias !54
  %178 = getelementptr i64, ptr %.63, i64 %.216.i.i126.i
  %179 = getelementptr i64, ptr %.63, i64 %.317.i.i127.i
  %180 = getelementptr double, ptr %168, i64 %.3633.i.i
  br label %B1410.if.i.i

B1410.loopexit.i.i:                               ; preds = %B2501.i.i
  %.4772.i.i = add nuw nsw i64 %.4703.0880.i.i, 1
  %exitcond939.not.i.i = icmp eq i64 %.4772.i.i, %.4679.i.i
  br i1 %exitcond939.not.i.i, label %B1608.i.i, label %B1410.if.i.i

B1534.i.i:                                        ; preds = %B1500.if.i.i
  %.5196.i.i = getelementptr double, ptr %180, i64 %.5074.0873.i.i
  %.5197.i.i = load double, ptr %.5196.i.i, align 8, !noalias !50
  %.5209.i.i = getelementptr double, ptr %203, i64 %.5176.i.i
  %.5210.i.i = load double, ptr %.5209.i.i, align 8, !noalias !50
  %.5211.i.i = fmul double %.5197.i.i, %.5210.i.i
  %.5213.i.i = fsub double %total.15.3875.i.i, %.5211.i.i
  br label %B2501.i.i

B1608.i.i:                                        ; preds = %B1410.loopexit.i.i, %B1346.i.i
  %total.17.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1346.i.i ], [ %total.16.4.i.i, %B1410.loopexit.i.i ]
  %.5239.i.i = fmul double %storemerge93.i.i.i, %total.17.2.lcssa.i.i
  %.5248.i.i = getelementptr double, ptr %172, i64 %.3096.0887.i.i
  store double %.5239.i.i, ptr %.5248.i.i, align 8, !noalias !50
  %indvars.iv.next933.i.i = add i64 %indvars.iv932.i.i, -1
  %exitcond940.not.i.i = icmp eq i64 %.219.i.i116.i, %.3165.i.i
  br i1 %exitcond940.not.i.i, label %B64.if.lr.ph.i.i128.i, label %B808.if.lr.ph.i.i

B182.i.i130.i:                                    ; preds = %B116.if.i.i.i, %B64.if.i.i129.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i129.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i131.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i131.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i130.i
  %.434.i817.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.219.i.i116.i
  %181 = getelementptr double, ptr %170, i64 %.434.i817.i.i
  %.440.i818.i.i = getelementptr double, ptr %181, i64 %.164.0142.i.i.i
  %.441.i819.i.i = load double, ptr %.440.i818.i.i, align 8, !noalias !57
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i819.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !57
  br label %B64.if.i.i129.i

B294.i.i.i:                                       ; preds = %B182.i.i130.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i132.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i132.i, ptr %.269.i.i.i, align 8, !noalias !57
  %.482.i.i.i = getelementptr double, ptr %182, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !57
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.219.i.i116.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i128.i

B64.if.lr.ph.i.i128.i:                            ; preds = %B1608.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1608.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1608.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.219.i.i116.i
  %182 = getelementptr double, ptr %170, i64 %.263.i.i.i
  br label %B64.if.i.i129.i

B64.if.i.i129.i:                                  ; preds = %B64.if.lr.ph.i.i128.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i128.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %182, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !57
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i130.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i129.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.219.i.i116.i
  %183 = getelementptr double, ptr %170, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i.i = getelementptr double, ptr %182, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i.i, align 8, !noalias !57
  %.408.i.i.i = getelementptr double, ptr %183, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !57
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i816.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i816.i.i, label %B182.i.i130.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %184 = getelementptr double, ptr %.312, i64 %.2377.i.i
  %185 = getelementptr double, ptr %184, i64 %.1728.i.i
  br label %B1696.if.i.i

B1790.i.i:                                        ; preds = %B1730.if.i.i, %B1696.if.i.i
  %total.18.2.lcssa.i.i = phi double [ 0.000000e+00, %B1696.if.i.i ], [ %.5553.i.i, %B1730.if.i.i ]
  %.5647896.not.i.i = icmp eq i64 %.5318.0902.i.i, 0
  br i1 %.5647896.not.i.i, label %B1876.i.i, label %B1816.if.lr.ph.i.i

B1816.if.lr.ph.i.i:                               ; preds = %B1790.i.i
  %.5687.i.i = mul nuw nsw i64 %.5318.0902.i.i, %.219.i.i116.i
  %186 = getelementptr double, ptr %170, i64 %.5687.i.i
  br label %B1816.if.i.i

B1876.i.i:                                        ; preds = %B1816.if.i.i, %B1790.i.i
  %.5711.pre-phi.i.i = phi i64 [ 0, %B1790.i.i ], [ %.5687.i.i, %B1816.if.i.i ]
  %total.19.2.lcssa.i.i = phi double [ %total.18.2.lcssa.i.i, %B1790.i.i ], [ %.5701.i.i, %B1816.if.i.i ]
  %187 = getelementptr double, ptr %170, i64 %.5711.pre-phi.i.i
  %.5717.i.i = getelementptr double, ptr %187, i64 %.5318.0902.i.i
  %.5718.i.i = load double, ptr %.5717.i.i, align 8, !noalias !50
  %.5723.i.i = fdiv double %total.19.2.lcssa.i.i, %.5718.i.i
  %.5732.i.i = getelementptr double, ptr %185, i64 %.5318.0902.i.i
  store double %.5723.i.i, ptr %.5732.i.i, align 8, !noalias !50
  %exitcond943.not.i.i = icmp eq i64 %.219.i.i116.i, %.5387.i.i
  br i1 %exitcond943.not.i.i, label %B1928.i.i, label %B1696.if.i.i

B1928.i.i:                                        ; preds = %B1876.i.i
  %.5288.i.i = fsub double %lp.4.0929.i.i, %.486.i.i.i
  %.5884.i.i = mul nsw i64 %.1419.0928.i.i, %.965.i.i
  %188 = getelementptr double, ptr %155, i64 %.5884.i.i
  %189 = getelementptr double, ptr %.312, i64 %.2601.i.i
  br label %B1964.if.i.i

B1996.i.i:                                        ; preds = %B1964.if.i.i
  %.5890.i.i = getelementptr double, ptr %188, i64 %.5772.0916.i.i
  %.5891.i.i = load double, ptr %.5890.i.i, align 8, !noalias !50
  br label %B2022.i.i

B2022.i.i:                                        ; preds = %B1964.if.i.i, %B1996.i.i
  %"$phi2022.3.2.2.i.i" = phi double [ %.5891.i.i, %B1996.i.i ], [ 0.000000e+00, %B1964.if.i.i ]
  %.5901.i.i = fadd double %.5874.i.i, %"$phi2022.3.2.2.i.i"
  %.5948.i.i = sub i64 %.219.i.i116.i, %.5772.0.in913.i.i
  %.5991904.not.i.i = icmp eq i64 %.5948.i.i, 0
  br i1 %.5991904.not.i.i, label %B2118.i.i, label %B2058.if.lr.ph.i.i

B2058.if.lr.ph.i.i:                               ; preds = %B2022.i.i
  %invariant.gep909.i.i = getelementptr double, ptr %170, i64 %.5772.0916.i.i
  br label %B2058.if.i.i

B2118.i.i:                                        ; preds = %B2058.if.i.i, %B2022.i.i
  %total.20.2.lcssa.i.i = phi double [ %.5901.i.i, %B2022.i.i ], [ %.6045.i.i, %B2058.if.i.i ]
  %.6055.i.i = mul nsw i64 %.5772.0916.i.i, %.219.i.i116.i
  %190 = getelementptr double, ptr %170, i64 %.6055.i.i
  %.6061.i.i = getelementptr double, ptr %190, i64 %.5772.0916.i.i
  %.6062.i.i = load double, ptr %.6061.i.i, align 8, !noalias !50
  %.6067.i.i = fdiv double %total.20.2.lcssa.i.i, %.6062.i.i
  %.6076.i.i = getelementptr double, ptr %189, i64 %.5772.0916.i.i
  store double %.6067.i.i, ptr %.6076.i.i, align 8, !noalias !50
  %.6078.i.i = fmul double %.6067.i.i, 5.000000e-01
  %.6079.i.i = fmul double %.6067.i.i, %.6078.i.i
  %.6081.i.i = fsub double %lp.6.1915.i.i, %.6079.i.i
  %.5828.i.i = icmp sgt i64 %.5775.0914.i.i, 1
  br i1 %.5828.i.i, label %B1964.if.i.i, label %B2196.i.i

B2196.i.i:                                        ; preds = %B2118.i.i, %weight_of
  %lp.6.1.lcssa.i123.i = phi double [ %lp.4.0929.i.i, %weight_of ], [ %.6081.i.i, %B2118.i.i ]
  %.6308.i.i = load i64, ptr %.6307.i.i, align 8, !noalias !50
  %.6309.i.i = icmp sgt i64 %.6308.i.i, -1
  br i1 %.6309.i.i, label %B2250.i.i, label %B2346.i.i

B2250.i.i:                                        ; preds = %B2196.i.i
  %.6523.i.i = getelementptr double, ptr %.312, i64 %.6308.i.i
  %.6524.i.i = load double, ptr %.6523.i.i, align 8, !noalias !50
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i820.i.i

B30.if.lr.ph.i820.i.i:                            ; preds = %B2250.i.i
  %191 = getelementptr double, ptr %.312, i64 %.2601.i.i
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B30.if.lr.ph.i820.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i820.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i820.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %191, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !60
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i821.i.i = icmp eq i64 %.108.i.i.i, %.965.i.i
  br i1 %exitcond.not.i821.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B2250.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B2250.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.6524.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !63
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !63
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.68.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.69.i.i.i = tail call double @log1p(double %.68.i.i.i)
  %.70.i.i.i = fmul double %.11.i.i.i, %.69.i.i.i
  %.71.i.i.i = fadd double %.63.i.i.i, %.70.i.i.i
  %.72.i.i.i = fsub double %.71.i.i.i, %.9.i.i.i
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.6524.i.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.6579.i.i = fadd double %lp.6.1.lcssa.i123.i, %.82.i.i.i
  br label %B2346.i.i

B2346.i.i:                                        ; preds = %squared, %B2196.i.i
  %lp.5.1.i.i = phi double [ %.6579.i.i, %squared ], [ %lp.6.1.lcssa.i123.i, %B2196.i.i ]
  br i1 %.5374901.not.i.i, label %B340.loopexit.i.i, label %B2368.if.lr.ph.i.i

B2368.if.lr.ph.i.i:                               ; preds = %B2346.i.i
  %192 = getelementptr double, ptr %.312, i64 %.2601.i.i
  %193 = getelementptr double, ptr %.312, i64 %.2811.i.i
  %194 = getelementptr double, ptr %193, i64 %.1728.i.i
  br label %B2406.if.lr.ph.i.i

B2466.i.i:                                        ; preds = %B2406.if.i.i
  %.6680.i.i = add nuw nsw i64 %.6611.0924.i.i, 1
  %.6861.i.i = getelementptr double, ptr %194, i64 %.6611.0924.i.i
  store double %.6846.i.i, ptr %.6861.i.i, align 8, !noalias !50
  %exitcond945.not.i.i = icmp eq i64 %.219.i.i116.i, %.6680.i.i
  br i1 %exitcond945.not.i.i, label %B340.loopexit.i.i, label %B2406.if.lr.ph.i.i

B2501.i.i:                                        ; preds = %B1500.if.i.i, %B1534.i.i
  %total.16.4.i.i = phi double [ %.5213.i.i, %B1534.i.i ], [ %total.15.3875.i.i, %B1500.if.i.i ]
  %exitcond938.not.i.i = icmp eq i64 %.219.i.i116.i, %.5143.i.i
  br i1 %exitcond938.not.i.i, label %B1410.loopexit.i.i, label %B1500.if.i.i

B808.if.lr.ph.i.i:                                ; preds = %B1608.i.i, %B772.if.lr.ph.i.i
  %indvars.iv932.i.i = phi i64 [ %.219.i.i116.i, %B772.if.lr.ph.i.i ], [ %indvars.iv.next933.i.i, %B1608.i.i ]
  %.3096.0887.i.i = phi i64 [ 0, %B772.if.lr.ph.i.i ], [ %.3165.i.i, %B1608.i.i ]
  %smax934.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv932.i.i, i64 0)
  %195 = add nuw i64 %smax934.i.i, %.3096.0887.i.i
  %.3413857.not.i.not.i = icmp sgt i64 %.219.i.i116.i, %.3096.0887.i.i
  %invariant.gep862.i.i = getelementptr double, ptr %153, i64 %.3096.0887.i.i
  %.3633.i.i = mul nuw nsw i64 %.3096.0887.i.i, %.219.i.i116.i
  %196 = getelementptr double, ptr %170, i64 %.3633.i.i
  br label %B808.if.i.i

B808.if.i.i:                                      ; preds = %B808.if.lr.ph.i.i, %B1014.i.i
  %indvars.iv.i.i = phi i64 [ %.219.i.i116.i, %B808.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B1014.i.i ]
  %.3218.0865.i.i = phi i64 [ 0, %B808.if.lr.ph.i.i ], [ %.3287.i.i, %B1014.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %197 = add nuw i64 %smax.i.i, %.3218.0865.i.i
  %.3287.i.i = add nuw nsw i64 %.3218.0865.i.i, 1
  %.3317.i.i = icmp eq i64 %.3096.0887.i.i, %.3218.0865.i.i
  %..i.i = select i1 %.3317.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.3413857.not.i.not.i, label %B858.if.lr.ph.i.i, label %B1014.i.i

B858.if.lr.ph.i.i:                                ; preds = %B808.if.i.i
  %.3538853.not.not.i.i = icmp sgt i64 %.219.i.i116.i, %.3218.0865.i.i
  %invariant.gep.i.i = getelementptr double, ptr %153, i64 %.3218.0865.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B962.i.i
  %total.13.3860.i.i = phi double [ %..i.i, %B858.if.lr.ph.i.i ], [ %.3623.i.i, %B962.i.i ]
  %.3357.0858.i.i = phi i64 [ %.3096.0887.i.i, %B858.if.lr.ph.i.i ], [ %.3426.i.i, %B962.i.i ]
  %.3426.i.i = add nuw i64 %.3357.0858.i.i, 1
  %198 = mul nsw i64 %.3357.0858.i.i, %.219.i.i116.i
  br i1 %.3538853.not.not.i.i, label %B892.if.lr.ph.i.i, label %B962.i.i

B892.if.lr.ph.i.i:                                ; preds = %B858.if.i.i
  %199 = getelementptr double, ptr %168, i64 %198
  br label %B892.if.i.i

B892.if.i.i:                                      ; preds = %B892.if.i.i, %B892.if.lr.ph.i.i
  %inner.2.4856.i.i = phi double [ 0.000000e+00, %B892.if.lr.ph.i.i ], [ %.3596.i.i, %B892.if.i.i ]
  %.3482.0854.i.i = phi i64 [ %.3218.0865.i.i, %B892.if.lr.ph.i.i ], [ %.3551.i133.i, %B892.if.i.i ]
  %.3551.i133.i = add nuw i64 %.3482.0854.i.i, 1
  %.3583.i134.i = getelementptr double, ptr %199, i64 %.3482.0854.i.i
  %.3584.i135.i = load double, ptr %.3583.i134.i, align 8, !noalias !50
  %.3586.i136.i = mul nsw i64 %.3482.0854.i.i, %.219.i.i116.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3586.i136.i
  %.3593.i.i = load double, ptr %gep.i.i, align 8, !noalias !50
  %.3594.i.i = fmul double %.3584.i135.i, %.3593.i.i
  %.3596.i.i = fadd double %inner.2.4856.i.i, %.3594.i.i
  %exitcond.not.i137.i = icmp eq i64 %.3551.i133.i, %197
  br i1 %exitcond.not.i137.i, label %B962.i.i, label %B892.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1292.if.lr.ph.i.i
  %total.14.2870.i.i = phi double [ %.4313.i.i, %B1292.if.lr.ph.i.i ], [ %.4452.i.i, %B1292.if.i.i ]
  %.4343.0868.i.i = phi i64 [ 0, %B1292.if.lr.ph.i.i ], [ %.4412.i.i, %B1292.if.i.i ]
  %.4412.i.i = add nuw nsw i64 %.4343.0868.i.i, 1
  %.4440.i.i = getelementptr i64, ptr %174, i64 %.4343.0868.i.i
  %.4441.i.i = load i64, ptr %.4440.i.i, align 8, !noalias !50
  %.4443.i.i = getelementptr double, ptr %.312, i64 %.4441.i.i
  %.4444.i.i = load double, ptr %.4443.i.i, align 8, !noalias !50
  %.4448.i.i = getelementptr double, ptr %177, i64 %.4343.0868.i.i
  %.4449.i.i = load double, ptr %.4448.i.i, align 8, !noalias !50
  %.4450.i.i = fmul double %.4444.i.i, %.4449.i.i
  %.4452.i.i = fsub double %total.14.2870.i.i, %.4450.i.i
  %exitcond937.not.i.i = icmp eq i64 %.4412.i.i, %.3664.i.i
  br i1 %exitcond937.not.i.i, label %B1346.i.i, label %B1292.if.i.i

B1410.if.i.i:                                     ; preds = %B1410.loopexit.i.i, %B1410.if.lr.ph.i.i
  %total.17.2882.i.i = phi double [ %total.14.2.lcssa.i.i, %B1410.if.lr.ph.i.i ], [ %total.16.4.i.i, %B1410.loopexit.i.i ]
  %.4703.0880.i.i = phi i64 [ 0, %B1410.if.lr.ph.i.i ], [ %.4772.i.i, %B1410.loopexit.i.i ]
  %.536.idx.i.i.i = mul i64 %.4703.0880.i.i, 24
  %.536.i.i.i = getelementptr i8, ptr %178, i64 %.536.idx.i.i.i
  %.537.i.i.i = load i64, ptr %.536.i.i.i, align 8, !noalias !54
  %.554.i.i.i = getelementptr i8, ptr %.536.i.i.i, i64 8
  %.555.i.i.i = load i64, ptr %.554.i.i.i, align 8, !noalias !54
  %gep878.i.i = getelementptr i64, ptr %invariant.gep877.i.i, i64 %.555.i.i.i
  %.558.i.i.i = load i64, ptr %gep878.i.i, align 8, !noalias !54
  %.idx.i822.i.i = mul i64 %.537.i.i.i, 408
  %200 = getelementptr i8, ptr %179, i64 %.idx.i822.i.i
  %.560.i.i.i = getelementptr i8, ptr %200, i64 208
  %.561.i.i.i = load i64, ptr %.560.i.i.i, align 8, !noalias !54
  %.768.i.i.i = getelementptr i8, ptr %200, i64 8
  %.769.i.i.i = load i64, ptr %.768.i.i.i, align 8, !noalias !54
  %.770.i.i.i = mul nsw i64 %.769.i.i.i, %.558.i.i.i
  %.786.i.i.i = getelementptr i8, ptr %.536.i.i.i, i64 16
  %.787.i.i.i = load i64, ptr %.786.i.i.i, align 8, !noalias !54
  %201 = getelementptr i64, ptr %.63, i64 %.787.i.i.i
  %202 = getelementptr double, ptr %.312, i64 %.770.i.i.i
  %203 = getelementptr double, ptr %202, i64 %.561.i.i.i
  br label %B1500.if.i.i

B1500.if.i.i:                                     ; preds = %B1410.if.i.i, %B2501.i.i
  %total.15.3875.i.i = phi double [ %total.17.2882.i.i, %B1410.if.i.i ], [ %total.16.4.i.i, %B2501.i.i ]
  %.5074.0873.i.i = phi i64 [ 0, %B1410.if.i.i ], [ %.5143.i.i, %B2501.i.i ]
  %.5143.i.i = add nuw nsw i64 %.5074.0873.i.i, 1
  %.5175.i.i = getelementptr i64, ptr %201, i64 %.5074.0873.i.i
  %.5176.i.i = load i64, ptr %.5175.i.i, align 8, !noalias !50
  %.5177.i.i = icmp sgt i64 %.5176.i.i, -1
  br i1 %.5177.i.i, label %B1534.i.i, label %B2501.i.i

B1696.if.i.i:                                     ; preds = %B1876.i.i, %cholesky
  %.5318.0902.i.i = phi i64 [ 0, %cholesky ], [ %.5387.i.i, %B1876.i.i ]
  %.5387.i.i = add nuw nsw i64 %.5318.0902.i.i, 1
  %.5499889.not.not.i.i = icmp sgt i64 %.219.i.i116.i, %.5318.0902.i.i
  br i1 %.5499889.not.not.i.i, label %B1730.if.lr.ph.i.i, label %B1790.i.i

B1730.if.lr.ph.i.i:                               ; preds = %B1696.if.i.i
  %invariant.gep894.i.i = getelementptr double, ptr %153, i64 %.5318.0902.i.i
  br label %B1730.if.i.i

B1730.if.i.i:                                     ; preds = %B1730.if.i.i, %B1730.if.lr.ph.i.i
  %total.18.2892.i.i = phi double [ 0.000000e+00, %B1730.if.lr.ph.i.i ], [ %.5553.i.i, %B1730.if.i.i ]
  %.5443.0890.i.i = phi i64 [ %.5318.0902.i.i, %B1730.if.lr.ph.i.i ], [ %.5512.i.i, %B1730.if.i.i ]
  %.5512.i.i = add nuw i64 %.5443.0890.i.i, 1
  %.5538.i.i = mul nsw i64 %.5443.0890.i.i, %.219.i.i116.i
  %gep895.i.i = getelementptr double, ptr %invariant.gep894.i.i, i64 %.5538.i.i
  %.5545.i.i = load double, ptr %gep895.i.i, align 8, !noalias !50
  %.5549.i.i = getelementptr double, ptr %172, i64 %.5443.0890.i.i
  %.5550.i.i = load double, ptr %.5549.i.i, align 8, !noalias !50
  %.5551.i.i = fmul double %.5545.i.i, %.5550.i.i
  %.5553.i.i = fadd double %total.18.2892.i.i, %.5551.i.i
  %exitcond941.not.i.i = icmp eq i64 %.5512.i.i, %.219.i.i116.i
  br i1 %exitcond941.not.i.i, label %B1790.i.i, label %B1730.if.i.i

B1816.if.i.i:                                     ; preds = %B1816.if.i.i, %B1816.if.lr.ph.i.i
  %total.19.2899.i.i = phi double [ %total.18.2.lcssa.i.i, %B1816.if.lr.ph.i.i ], [ %.5701.i.i, %B1816.if.i.i ]
  %.5591.0897.i.i = phi i64 [ 0, %B1816.if.lr.ph.i.i ], [ %.5660.i.i, %B1816.if.i.i ]
  %.5660.i.i = add nuw nsw i64 %.5591.0897.i.i, 1
  %.5692.i.i = getelementptr double, ptr %186, i64 %.5591.0897.i.i
  %.5693.i.i = load double, ptr %.5692.i.i, align 8, !noalias !50
  %.5697.i.i = getelementptr double, ptr %185, i64 %.5591.0897.i.i
  %.5698.i.i = load double, ptr %.5697.i.i, align 8, !noalias !50
  %.5699.i.i = fmul double %.5693.i.i, %.5698.i.i
  %.5701.i.i = fsub double %total.19.2899.i.i, %.5699.i.i
  %exitcond942.not.i.i = icmp eq i64 %.5660.i.i, %.5318.0902.i.i
  br i1 %exitcond942.not.i.i, label %B1876.i.i, label %B1816.if.i.i

B1964.if.i.i:                                     ; preds = %B2118.i.i, %B1928.i.i
  %lp.6.1915.i.i = phi double [ %.5288.i.i, %B1928.i.i ], [ %.6081.i.i, %B2118.i.i ]
  %.5775.0914.i.i = phi i64 [ %storemerge798.i.i, %B1928.i.i ], [ %.5837.i.i, %B2118.i.i ]
  %.5772.0.in913.i.i = phi i64 [ %.219.i.i116.i, %B1928.i.i ], [ %.5772.0916.i.i, %B2118.i.i ]
  %.5772.0916.i.i = add i64 %.5772.0.in913.i.i, -1
  %.5837.i.i = add nsw i64 %.5775.0914.i.i, -1
  %.5873.i.i = getelementptr double, ptr %185, i64 %.5772.0916.i.i
  %.5874.i.i = load double, ptr %.5873.i.i, align 8, !noalias !50
  %.5877.i.i = icmp slt i64 %.5772.0916.i.i, %.965.i.i
  br i1 %.5877.i.i, label %B1996.i.i, label %B2022.i.i

B2058.if.i.i:                                     ; preds = %B2058.if.i.i, %B2058.if.lr.ph.i.i
  %total.20.2907.i.i = phi double [ %.5901.i.i, %B2058.if.lr.ph.i.i ], [ %.6045.i.i, %B2058.if.i.i ]
  %.5938.0906.i.i = phi i64 [ %.5948.i.i, %B2058.if.lr.ph.i.i ], [ %.6000.i.i, %B2058.if.i.i ]
  %.5935.0905.i.i = phi i64 [ %.5772.0.in913.i.i, %B2058.if.lr.ph.i.i ], [ %.6004.i.i, %B2058.if.i.i ]
  %.6000.i.i = add nsw i64 %.5938.0906.i.i, -1
  %.6004.i.i = add i64 %.5935.0905.i.i, 1
  %.6030.i.i = mul nsw i64 %.5935.0905.i.i, %.219.i.i116.i
  %gep910.i.i = getelementptr double, ptr %invariant.gep909.i.i, i64 %.6030.i.i
  %.6037.i.i = load double, ptr %gep910.i.i, align 8, !noalias !50
  %.6041.i.i = getelementptr double, ptr %189, i64 %.5935.0905.i.i
  %.6042.i.i = load double, ptr %.6041.i.i, align 8, !noalias !50
  %.6043.i.i = fmul double %.6037.i.i, %.6042.i.i
  %.6045.i.i = fsub double %total.20.2907.i.i, %.6043.i.i
  %.5991.i.i = icmp sgt i64 %.5938.0906.i.i, 1
  br i1 %.5991.i.i, label %B2058.if.i.i, label %B2118.i.i

B2406.if.lr.ph.i.i:                               ; preds = %B2466.i.i, %B2368.if.lr.ph.i.i
  %.6611.0924.i.i = phi i64 [ 0, %B2368.if.lr.ph.i.i ], [ %.6680.i.i, %B2466.i.i ]
  %.6832.i.i = mul nuw nsw i64 %.6611.0924.i.i, %.219.i.i116.i
  %204 = getelementptr double, ptr %153, i64 %.6832.i.i
  br label %B2406.if.i.i

B2406.if.i.i:                                     ; preds = %B2406.if.i.i, %B2406.if.lr.ph.i.i
  %total.21.2921.i.i = phi double [ 0.000000e+00, %B2406.if.lr.ph.i.i ], [ %.6846.i.i, %B2406.if.i.i ]
  %.6736.0919.i.i = phi i64 [ 0, %B2406.if.lr.ph.i.i ], [ %.6805.i.i, %B2406.if.i.i ]
  %.6805.i.i = add nuw nsw i64 %.6736.0919.i.i, 1
  %.6837.i.i = getelementptr double, ptr %204, i64 %.6736.0919.i.i
  %.6838.i.i = load double, ptr %.6837.i.i, align 8, !noalias !50
  %.6842.i.i = getelementptr double, ptr %192, i64 %.6736.0919.i.i
  %.6843.i.i = load double, ptr %.6842.i.i, align 8, !noalias !50
  %.6844.i.i = fmul double %.6838.i.i, %.6843.i.i
  %.6846.i.i = fadd double %total.21.2921.i.i, %.6844.i.i
  %exitcond944.not.i.i = icmp eq i64 %.6736.0919.i.i, %.6611.0924.i.i
  br i1 %exitcond944.not.i.i, label %B2466.i.i, label %B2406.if.i.i

effects_forward: ; preds = %B340.loopexit.i.i, %B1006.i.i.i, %B62.i.i, %B36.i.i
  %storemerge797.i.i = phi double [ %.3961.i.i.i, %B1006.i.i.i ], [ 0.000000e+00, %B36.i.i ], [ 0.000000e+00, %B62.i.i ], [ %lp.5.1.i.i, %B340.loopexit.i.i ]
  %.1909.i = fadd double %.903.i, %storemerge797.i.i
  %.2123.i = getelementptr i8, ptr %216, i64 272
  %.2124.i = load i64, ptr %.2123.i, align 8, !noalias !6
  %.2125.not.i = icmp eq i64 %.2124.i, 0
  br i1 %.2125.not.i, label %B747.i, label %B716.i

B716.i:                                           ; preds = %effects_forward
  %.222.i.i = load i64, ptr %216, align 8, !noalias !66
  %.431.i142.i = load i64, ptr %.233.i.i, align 8, !noalias !66
  %.639.i.i = getelementptr i8, ptr %216, i64 208
  %.640.i.i = load i64, ptr %.639.i.i, align 8, !noalias !66
  %.1788179.not.i.i = icmp slt i64 %.222.i.i, 1
  br i1 %.1788179.not.i.i, label %B747.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B716.i
  %.1702.i143.i = getelementptr i8, ptr %216, i64 312
  %.1703.i.i = load i64, ptr %.1702.i143.i, align 8, !noalias !66
  %.1487.i.i = getelementptr i8, ptr %216, i64 304
  %.1488.i144.i = load i64, ptr %.1487.i.i, align 8, !noalias !66
  %.1278.i.i = getelementptr i8, ptr %216, i64 296
  %.1279.i.i = load i64, ptr %.1278.i.i, align 8, !noalias !66
  %.1063.i145.i = getelementptr i8, ptr %216, i64 288
  %.1064.i.i = load i64, ptr %.1063.i145.i, align 8, !noalias !66
  %.854.i146.i = getelementptr i8, ptr %216, i64 280
  %.855.i147.i = load i64, ptr %.854.i146.i, align 8, !noalias !66
  %205 = getelementptr i64, ptr %.63, i64 %.855.i147.i
  %206 = getelementptr double, ptr %.108, i64 %.1703.i.i
  %.1931170.not.i.i = icmp slt i64 %.431.i142.i, 1
  %207 = getelementptr i64, ptr %.63, i64 %.1064.i.i
  %208 = getelementptr i64, ptr %.63, i64 %.1279.i.i
  %209 = getelementptr double, ptr %.108, i64 %.1488.i144.i
  %210 = getelementptr double, ptr %.312, i64 %.640.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.1801.i.i, %.222.i.i
  br i1 %exitcond183.not.i.i, label %B747.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.1990.i.i = getelementptr i64, ptr %207, i64 %.1730.0180.i.i
  %.1991.i.i = load i64, ptr %.1990.i.i, align 8, !noalias !66
  %.1999.i.i = getelementptr i8, ptr %.1990.i.i, i64 8
  %.2000.i.i = load i64, ptr %.1999.i.i, align 8, !noalias !66
  %.2037.i.i = sub i64 %.2000.i.i, %.1991.i.i
  %.2080176.not.i.i = icmp slt i64 %.2037.i.i, 1
  br i1 %.2080176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %211 = getelementptr double, ptr %.312, i64 %.1838.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.2080.i149.i = icmp samesign ugt i64 %.2027.0178.i.i, 1
  br i1 %.2080.i149.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.1730.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.1801.i.i, %B356.loopexit.i.i ]
  %.1801.i.i = add nuw nsw i64 %.1730.0180.i.i, 1
  %.1833.i.i = getelementptr i64, ptr %205, i64 %.1730.0180.i.i
  %.1834.i.i = load i64, ptr %.1833.i.i, align 8, !noalias !66
  %.1836.i.i = mul nsw i64 %.1834.i.i, %.431.i142.i
  %.1838.i.i = add nsw i64 %.1836.i.i, %.640.i.i
  %.1843.i.i = getelementptr double, ptr %206, i64 %.1730.0180.i.i
  %.1844.i.i = load double, ptr %.1843.i.i, align 8, !noalias !66
  br i1 %.1931170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %212 = getelementptr double, ptr %.312, i64 %.1838.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.1875.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.1944.i.i, %B420.if.i.i ]
  %.1944.i.i = add nuw nsw i64 %.1875.0171.i.i, 1
  %.1972.i.i = getelementptr double, ptr %212, i64 %.1875.0171.i.i
  %.1973.i.i = load double, ptr %.1972.i.i, align 8, !noalias !66
  %.1975.i.i = fmul double %.1844.i.i, %.1973.i.i
  store double %.1975.i.i, ptr %.1972.i.i, align 8, !noalias !66
  %exitcond.not.i148.i = icmp eq i64 %.431.i142.i, %.1944.i.i
  br i1 %exitcond.not.i148.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.2027.0178.i.i = phi i64 [ %.2037.i.i, %B514.if.lr.ph.i.i ], [ %.2089.i.i, %B514.loopexit.i.i ]
  %.2024.0177.i.i = phi i64 [ %.1991.i.i, %B514.if.lr.ph.i.i ], [ %.2093.i.i, %B514.loopexit.i.i ]
  %.2089.i.i = add nsw i64 %.2027.0178.i.i, -1
  %.2093.i.i = add i64 %.2024.0177.i.i, 1
  %.2130.i.i = getelementptr double, ptr %209, i64 %.2024.0177.i.i
  %.2131.i.i = load double, ptr %.2130.i.i, align 8, !noalias !66
  br i1 %.1931170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.2121.i.i = getelementptr i64, ptr %208, i64 %.2024.0177.i.i
  %.2122.i.i = load i64, ptr %.2121.i.i, align 8, !noalias !66
  %.2124.i.i = mul nsw i64 %.2122.i.i, %.431.i142.i
  %213 = getelementptr double, ptr %210, i64 %.2124.i.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.2162.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.2231.i.i, %B582.if.i.i ]
  %.2231.i.i = add nuw nsw i64 %.2162.0174.i.i, 1
  %.2259.i.i = getelementptr double, ptr %211, i64 %.2162.0174.i.i
  %.2260.i.i = load double, ptr %.2259.i.i, align 8, !noalias !66
  %.2264.i.i = getelementptr double, ptr %213, i64 %.2162.0174.i.i
  %.2265.i.i = load double, ptr %.2264.i.i, align 8, !noalias !66
  %.2267.i.i = fmul double %.2131.i.i, %.2265.i.i
  %.2268.i.i = fadd double %.2260.i.i, %.2267.i.i
  store double %.2268.i.i, ptr %.2259.i.i, align 8, !noalias !66
  %exitcond182.not.i.i = icmp eq i64 %.431.i142.i, %.2231.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B747.i:                                           ; preds = %B356.loopexit.i.i, %B716.i, %effects_forward, %regions_forward, %states_forward, %B402.i
  %lp.6.1.i = phi double [ %.903.i, %B402.i ], [ %.1619.i, %states_forward ], [ %.1871.i, %regions_forward ], [ %.1909.i, %effects_forward ], [ %.1909.i, %B716.i ], [ %.1909.i, %B356.loopexit.i.i ]
  %exitcond172.not.i = icmp eq i64 %.456.i, %.363.i
  br i1 %exitcond172.not.i, label %before_likelihood, label %B164.if.i

B164.if.i:                                        ; preds = %B747.i, %B164.if.lr.ph.i
  %lp.5.0170.i = phi double [ %.1767.i.i, %B164.if.lr.ph.i ], [ %lp.6.1.i, %B747.i ]
  %.387.0169.i = phi i64 [ 0, %B164.if.lr.ph.i ], [ %.456.i, %B747.i ]
  %.456.i = add nuw nsw i64 %.387.0169.i, 1
  %.568.i = load i64, ptr %.567.i, align 8, !noalias !6
  %.860.i = load i64, ptr %.859.i, align 8, !noalias !6
  %214 = getelementptr i64, ptr %.63, i64 %.860.i
  %.863.i = getelementptr i64, ptr %214, i64 %.387.0169.i
  %.864.i = load i64, ptr %.863.i, align 8, !noalias !6
  %215 = getelementptr i64, ptr %.63, i64 %.568.i
  %.idx.i21 = mul i64 %.864.i, 408
  %216 = getelementptr i8, ptr %215, i64 %.idx.i21
  %.233.i.i = getelementptr i8, ptr %216, i64 8
  %.234.i.i = load i64, ptr %.233.i.i, align 8, !noalias !69
  %.443.i150.i = getelementptr i8, ptr %216, i64 16
  %.444.i151.i = load i64, ptr %.443.i150.i, align 8, !noalias !69
  %.662.i.i = getelementptr i8, ptr %216, i64 40
  %.663.i.i = load i64, ptr %.662.i.i, align 8, !noalias !69
  %.872.i.i = getelementptr i8, ptr %216, i64 48
  %.873.i.i = load i64, ptr %.872.i.i, align 8, !noalias !69
  %.1082.i.i = getelementptr i8, ptr %216, i64 32
  %.1083.i152.i = load i64, ptr %.1082.i.i, align 8, !noalias !69
  %.1301.i.i = getelementptr i8, ptr %216, i64 72
  %.1302.i.i = load i64, ptr %.1301.i.i, align 8, !noalias !69
  %.1511.i.i = getelementptr i8, ptr %216, i64 56
  %.1512.i.i = load i64, ptr %.1511.i.i, align 8, !noalias !69
  %.1557.i.i = sub i64 %.234.i.i, %.444.i151.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.1557.i.i, i64 0)
  %.1602304.not.i.i = icmp slt i64 %.1557.i.i, 1
  br i1 %.1602304.not.i.i, label %B412.i.i, label %B318.if.lr.ph.i.i

B318.if.lr.ph.i.i:                                ; preds = %B164.if.i
  %.1723301.not.i.i = icmp slt i64 %.234.i.i, 1
  %217 = getelementptr double, ptr %.312, i64 %.1302.i.i
  %218 = getelementptr double, ptr %.312, i64 %.1512.i.i
  br label %B318.if.i.i

B318.loopexit.i.i:                                ; preds = %B346.if.i.i, %B318.if.i.i
  %.1602.i.i = icmp samesign ugt i64 %.1547.0305.i.i, 1
  br i1 %.1602.i.i, label %B318.if.i.i, label %B412.i.i

B412.i.i:                                         ; preds = %B318.loopexit.i.i, %B164.if.i
  %.1877313.not.i.i = icmp slt i64 %.444.i151.i, 1
  br i1 %.1877313.not.i.i, label %B1008.preheader.i.i, label %B438.if.lr.ph.i.i

B438.if.lr.ph.i.i:                                ; preds = %B412.i.i
  %219 = getelementptr i64, ptr %.63, i64 %.1083.i152.i
  %220 = getelementptr i64, ptr %.63, i64 %.663.i.i
  %221 = getelementptr double, ptr %.108, i64 %.873.i.i
  %222 = getelementptr double, ptr %.312, i64 %.1302.i.i
  %223 = getelementptr double, ptr %.312, i64 %.1512.i.i
  br label %B438.if.i.i

B1008.preheader.i.i:                              ; preds = %B918.i.i, %B412.i.i
  %lp.3.0.lcssa.i157.i = phi double [ 0.000000e+00, %B412.i.i ], [ %lp.2.1.lcssa.i.i, %B918.i.i ]
  br i1 %.1602304.not.i.i, label %factor_forward, label %B1008.if.lr.ph.i.i

B1008.if.lr.ph.i.i:                               ; preds = %B1008.preheader.i.i
  %.2606.i.i = getelementptr i8, ptr %216, i64 80
  %224 = getelementptr i64, ptr %.63, i64 %.1083.i152.i
  %225 = getelementptr double, ptr %.312, i64 %.1302.i.i
  %226 = getelementptr double, ptr %.312, i64 %.1512.i.i
  br label %B1008.if.i.i

B536.i.i:                                         ; preds = %B490.if.i.i
  %.2089.i158.i = getelementptr double, ptr %.522, i64 %.2077.i.i
  %.2090.i.i = load double, ptr %.2089.i158.i, align 8, !noalias !69
  %.2100.i.i = getelementptr double, ptr %233, i64 %.1963.0308.i.i
  %.2101.i.i = load double, ptr %.2100.i.i, align 8, !noalias !69
  %.2108.i.i = tail call double @llvm.fabs.f64(double %.2090.i.i)
  %.2116.i.i = fmul double %.2108.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.2116.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.2116.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.2116.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i159.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.2109.i.i = fsub double 0x3FE62E42FEFA39EF, %.2108.i.i
  %.2102.i.i = fmul double %.2101.i.i, 2.000000e+00
  %.2091.i.i = tail call double @tanh(double %.2090.i.i)
  %.2141.i.i = fsub double %.2109.i.i, %.39.i.i159.i
  %.2142.i.i = fmul double %.2102.i.i, %.2141.i.i
  %.2144.i.i = fadd double %lp.2.1310.i.i, %.2142.i.i
  %.2151.i.i = getelementptr double, ptr %arg.grad, i64 %.2077.i.i
  %.2152.i.i = load double, ptr %.2151.i.i, align 8, !noalias !69
  %.2154.i.i = fmul double %.2102.i.i, %.2091.i.i
  %.2155.i.i = fsub double %.2152.i.i, %.2154.i.i
  store double %.2155.i.i, ptr %.2151.i.i, align 8, !noalias !69
  %.2161.i.i = fmul double %left.2.1311.i.i, %.2091.i.i
  %.2170.i.i = tail call double @cosh(double %.2090.i.i)
  %.2175.i.i = fdiv double %left.2.1311.i.i, %.2170.i.i
  br label %B860.i.i

B860.i.i:                                         ; preds = %B490.if.i.i, %B536.i.i
  %lp.4.2.i.i = phi double [ %.2144.i.i, %B536.i.i ], [ %lp.2.1310.i.i, %B490.if.i.i ]
  %left.3.2.i.i = phi double [ %.2175.i.i, %B536.i.i ], [ %left.2.1311.i.i, %B490.if.i.i ]
  %entry.2.2.i.i = phi double [ %.2161.i.i, %B536.i.i ], [ 0.000000e+00, %B490.if.i.i ]
  %.2202.i.i = getelementptr double, ptr %234, i64 %.1963.0308.i.i
  store double %entry.2.2.i.i, ptr %.2202.i.i, align 8, !noalias !69
  %.2206.i.i = fmul double %.1932.i.i, %entry.2.2.i.i
  %.2219.i.i = getelementptr double, ptr %235, i64 %.1963.0308.i.i
  store double %.2206.i.i, ptr %.2219.i.i, align 8, !noalias !69
  %exitcond324.not.i.i = icmp eq i64 %.2032.i.i, %.1821.0314.i.i
  br i1 %exitcond324.not.i.i, label %B918.i.i, label %B490.if.i.i

B918.i.i:                                         ; preds = %B860.i.i, %B438.if.i.i
  %.2233.pre-phi.i.i = phi i64 [ 0, %B438.if.i.i ], [ %.2070.i.i, %B860.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.3.0316.i.i, %B438.if.i.i ], [ %lp.4.2.i.i, %B860.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B438.if.i.i ], [ %left.3.2.i.i, %B860.i.i ]
  %227 = getelementptr double, ptr %222, i64 %.2233.pre-phi.i.i
  %.2240.i.i = getelementptr double, ptr %227, i64 %.1821.0314.i.i
  store double %left.2.1.lcssa.i.i, ptr %.2240.i.i, align 8, !noalias !69
  %.2244.i.i = fmul double %.1932.i.i, %left.2.1.lcssa.i.i
  %228 = getelementptr double, ptr %223, i64 %.2233.pre-phi.i.i
  %.2259.i156.i = getelementptr double, ptr %228, i64 %.1821.0314.i.i
  store double %.2244.i.i, ptr %.2259.i156.i, align 8, !noalias !69
  %exitcond325.not.i.i = icmp eq i64 %.1890.i.i, %.444.i151.i
  br i1 %exitcond325.not.i.i, label %B1008.preheader.i.i, label %B438.if.i.i

B1008.loopexit.i.i:                               ; preds = %B1120.if.i.i, %B1008.if.i.i
  %.2357.i.i = icmp sgt i64 %.2304.0323.i.i, 1
  br i1 %.2357.i.i, label %B1008.if.i.i, label %factor_forward

B318.if.i.i:                                      ; preds = %B318.loopexit.i.i, %B318.if.lr.ph.i.i
  %.1544.0306.i.i = phi i64 [ %.444.i151.i, %B318.if.lr.ph.i.i ], [ %.1615.i.i, %B318.loopexit.i.i ]
  %.1547.0305.i.i = phi i64 [ %storemerge.i.i, %B318.if.lr.ph.i.i ], [ %.1611.i153.i, %B318.loopexit.i.i ]
  %.1611.i153.i = add nsw i64 %.1547.0305.i.i, -1
  %.1615.i.i = add i64 %.1544.0306.i.i, 1
  br i1 %.1723301.not.i.i, label %B318.loopexit.i.i, label %B346.if.lr.ph.i.i

B346.if.lr.ph.i.i:                                ; preds = %B318.if.i.i
  %229 = mul nsw i64 %.1544.0306.i.i, %.234.i.i
  %230 = getelementptr double, ptr %217, i64 %229
  %231 = getelementptr double, ptr %218, i64 %229
  br label %B346.if.i.i

B346.if.i.i:                                      ; preds = %B346.if.i.i, %B346.if.lr.ph.i.i
  %.1667.0302.i.i = phi i64 [ 0, %B346.if.lr.ph.i.i ], [ %.1736.i154.i, %B346.if.i.i ]
  %.1736.i154.i = add nuw nsw i64 %.1667.0302.i.i, 1
  %.1768.i.i = getelementptr double, ptr %230, i64 %.1667.0302.i.i
  store double 0.000000e+00, ptr %.1768.i.i, align 8, !noalias !69
  %.1777.i.i = getelementptr double, ptr %231, i64 %.1667.0302.i.i
  store double 0.000000e+00, ptr %.1777.i.i, align 8, !noalias !69
  %exitcond.not.i155.i = icmp eq i64 %.234.i.i, %.1736.i154.i
  br i1 %exitcond.not.i155.i, label %B318.loopexit.i.i, label %B346.if.i.i

B438.if.i.i:                                      ; preds = %B918.i.i, %B438.if.lr.ph.i.i
  %lp.3.0316.i.i = phi double [ 0.000000e+00, %B438.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B918.i.i ]
  %.1821.0314.i.i = phi i64 [ 0, %B438.if.lr.ph.i.i ], [ %.1890.i.i, %B918.i.i ]
  %.1890.i.i = add nuw nsw i64 %.1821.0314.i.i, 1
  %.1928.i.i = getelementptr i64, ptr %219, i64 %.1821.0314.i.i
  %.1929.i.i = load i64, ptr %.1928.i.i, align 8, !noalias !69
  %.1931.i.i = getelementptr double, ptr %.312, i64 %.1929.i.i
  %.1932.i.i = load double, ptr %.1931.i.i, align 8, !noalias !69
  %.2019307.not.i.i = icmp eq i64 %.1821.0314.i.i, 0
  br i1 %.2019307.not.i.i, label %B918.i.i, label %B490.if.lr.ph.i.i

B490.if.lr.ph.i.i:                                ; preds = %B438.if.i.i
  %.2070.i.i = mul nsw i64 %.1821.0314.i.i, %.234.i.i
  %232 = getelementptr i64, ptr %220, i64 %.2070.i.i
  %233 = getelementptr double, ptr %221, i64 %.2070.i.i
  %234 = getelementptr double, ptr %222, i64 %.2070.i.i
  %235 = getelementptr double, ptr %223, i64 %.2070.i.i
  br label %B490.if.i.i

B490.if.i.i:                                      ; preds = %B490.if.lr.ph.i.i, %B860.i.i
  %left.2.1311.i.i = phi double [ 1.000000e+00, %B490.if.lr.ph.i.i ], [ %left.3.2.i.i, %B860.i.i ]
  %lp.2.1310.i.i = phi double [ %lp.3.0316.i.i, %B490.if.lr.ph.i.i ], [ %lp.4.2.i.i, %B860.i.i ]
  %.1963.0308.i.i = phi i64 [ 0, %B490.if.lr.ph.i.i ], [ %.2032.i.i, %B860.i.i ]
  %.2032.i.i = add nuw nsw i64 %.1963.0308.i.i, 1
  %.2076.i.i = getelementptr i64, ptr %232, i64 %.1963.0308.i.i
  %.2077.i.i = load i64, ptr %.2076.i.i, align 8, !noalias !69
  %.2085.i.i = icmp sgt i64 %.2077.i.i, -1
  br i1 %.2085.i.i, label %B536.i.i, label %B860.i.i

B1008.if.i.i:                                     ; preds = %B1008.loopexit.i.i, %B1008.if.lr.ph.i.i
  %.2304.0323.i.i = phi i64 [ %storemerge.i.i, %B1008.if.lr.ph.i.i ], [ %.2366.i.i, %B1008.loopexit.i.i ]
  %.2301.0322.i.i = phi i64 [ %.444.i151.i, %B1008.if.lr.ph.i.i ], [ %.2370.i.i, %B1008.loopexit.i.i ]
  %.2366.i.i = add nsw i64 %.2304.0323.i.i, -1
  %.2370.i.i = add i64 %.2301.0322.i.i, 1
  %.2607.i.i = load i64, ptr %.2606.i.i, align 8, !noalias !69
  %.2609.i.i = sub i64 %.2301.0322.i.i, %.444.i151.i
  %236 = getelementptr i64, ptr %.63, i64 %.2609.i.i
  %.2613.i.i = getelementptr i64, ptr %236, i64 %.2607.i.i
  %.2614.i.i = load i64, ptr %.2613.i.i, align 8, !noalias !69
  %.2619.i.i = getelementptr i64, ptr %224, i64 %.2301.0322.i.i
  %.2620.i.i = load i64, ptr %.2619.i.i, align 8, !noalias !69
  %.2622.i.i = getelementptr double, ptr %.312, i64 %.2620.i.i
  %.2623.i.i = load double, ptr %.2622.i.i, align 8, !noalias !69
  %.2711318.i.i = icmp sgt i64 %.2614.i.i, -1
  br i1 %.2711318.i.i, label %B1120.if.lr.ph.i.i, label %B1008.loopexit.i.i

B1120.if.lr.ph.i.i:                               ; preds = %B1008.if.i.i
  %.2751.i.i = mul nsw i64 %.2614.i.i, %.234.i.i
  %237 = getelementptr double, ptr %225, i64 %.2751.i.i
  %.2760.i.i = mul nsw i64 %.2301.0322.i.i, %.234.i.i
  %238 = getelementptr double, ptr %225, i64 %.2760.i.i
  %239 = getelementptr double, ptr %226, i64 %.2760.i.i
  br label %B1120.if.i.i

B1120.if.i.i:                                     ; preds = %B1120.if.i.i, %B1120.if.lr.ph.i.i
  %.2655.0319.i.i = phi i64 [ 0, %B1120.if.lr.ph.i.i ], [ %.2724.i.i, %B1120.if.i.i ]
  %.2724.i.i = add nuw i64 %.2655.0319.i.i, 1
  %.2756.i.i = getelementptr double, ptr %237, i64 %.2655.0319.i.i
  %.2757.i.i = load double, ptr %.2756.i.i, align 8, !noalias !69
  %.2765.i.i = getelementptr double, ptr %238, i64 %.2655.0319.i.i
  store double %.2757.i.i, ptr %.2765.i.i, align 8, !noalias !69
  %.2777.i.i = fmul double %.2623.i.i, %.2757.i.i
  %.2785.i.i = getelementptr double, ptr %239, i64 %.2655.0319.i.i
  store double %.2777.i.i, ptr %.2785.i.i, align 8, !noalias !69
  %exitcond.not.i22 = icmp eq i64 %.2655.0319.i.i, %.2614.i.i
  br i1 %exitcond.not.i22, label %B1008.loopexit.i.i, label %B1120.if.i.i

factor_forward: ; preds = %B1008.loopexit.i.i, %B1008.preheader.i.i
  %.903.i = fadd double %lp.5.0170.i, %lp.3.0.lcssa.i157.i
  %.1117.i = getelementptr i8, ptr %216, i64 360
  %.1118.i = load i64, ptr %.1117.i, align 8, !noalias !6
  %.1119.i = icmp sgt i64 %.1118.i, -1
  br i1 %.1119.i, label %B376.i, label %B402.i

before_likelihood: ; preds = %B747.i, %forward
  %lp.5.0.lcssa.i = phi double [ %.1767.i.i, %forward ], [ %lp.6.1.i, %B747.i ]
  %.761 = getelementptr i8, ptr %.63, i64 120
  %.762 = load i64, ptr %.761, align 8
  %.60.i23 = getelementptr i64, ptr %.63, i64 %.762
  %.61.i = load i64, ptr %.60.i23, align 8, !noalias !72
  %.94.i = getelementptr i8, ptr %.60.i23, i64 40
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !72
  %.134.i = getelementptr i8, ptr %.60.i23, i64 32
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !72
  %.217162.not.i = icmp slt i64 %.135.i, 1
  br i1 %.217162.not.i, label %B286.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %240 = getelementptr i64, ptr %.63, i64 %.95.i
  %.1266428.not.i.i = icmp slt i64 %.61.i, 1
  br label %B146.if.i

B254.i:                                           ; preds = %B146.if.i
  %.89.i.i = getelementptr i8, ptr %.385.i, i64 24
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !75
  %.155.i.i = getelementptr i8, ptr %.385.i, i64 40
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !75
  %.227.i.i = getelementptr i8, ptr %.385.i, i64 48
  %.228.i.i = load i64, ptr %.227.i.i, align 8, !noalias !75
  %.293.i.i = getelementptr i8, ptr %.385.i, i64 104
  %.294.i.i = load i64, ptr %.293.i.i, align 8, !noalias !75
  %.359.i.i = getelementptr i8, ptr %.385.i, i64 112
  %.360.i.i = load i64, ptr %.359.i.i, align 8, !noalias !75
  %.452418.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.452418.not.i.i, label %B370.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B254.i
  %.557.i.i = getelementptr i8, ptr %.385.i, i64 32
  %241 = getelementptr double, ptr %.312, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700425.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700425.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.385.i, i64 64
  %242 = getelementptr double, ptr %.108, i64 %.228.i.i
  %243 = getelementptr double, ptr %.312, i64 %.360.i.i
  %244 = getelementptr double, ptr %.312, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %244, i64 %.644.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !75
  %exitcond451.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond451.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i = getelementptr i8, ptr %.385.i, i64 96
  %.1044.i.i = load i64, ptr %.1043.i.i, align 8, !noalias !75
  br i1 %.1266428.not.i.i, label %B788.i.i, label %B706.if.lr.ph.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i = getelementptr i8, ptr %.385.i, i64 72
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !75
  %.1109.i.i = getelementptr i8, ptr %.385.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !75
  %245 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %246 = getelementptr double, ptr %.312, i64 %.294.i.i
  %.1319.i.i = icmp sgt i64 %.1176.i.i, -1
  %247 = getelementptr double, ptr %.108, i64 %.1176.i.i
  %248 = getelementptr double, ptr %.312, i64 %.1044.i.i
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i = getelementptr double, ptr %247, i64 %.1210.0429.i.i
  %.1329.i.i = load double, ptr %.1328.i.i, align 8, !noalias !75
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i = fadd double %.1317.i.i, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %248, i64 %.1210.0429.i.i
  store double %.1339.i.i, ptr %.1350.i.i, align 8, !noalias !75
  %exitcond452.not.i.i = icmp eq i64 %.61.i, %.1279.i.i59
  br i1 %exitcond452.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i = getelementptr i8, ptr %.385.i, i64 80
  %.1428.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !75
  %.1508445.not.i.i = icmp slt i64 %.1428.i.i, 1
  br i1 %.1508445.not.i.i, label %B728.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.385.i, i64 88
  %249 = getelementptr double, ptr %.312, i64 %.1044.i.i
  br label %B852.if.i.i

B1696.i.i:                                        ; preds = %B1648.if.i.i, %B1560.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1560.if.i.i ], [ %.2773.i.i, %B1648.if.i.i ]
  %.2791.i.i = getelementptr double, ptr %249, i64 %.2517.0443.i.i
  %.2792.i.i = load double, ptr %.2791.i.i, align 8, !noalias !75
  %.2794.i.i = fadd double %total.5.2.lcssa.i.i, %.2792.i.i
  store double %.2794.i.i, ptr %.2791.i.i, align 8, !noalias !75
  %exitcond456.not.i.i = icmp eq i64 %.61.i, %.2586.i.i
  br i1 %exitcond456.not.i.i, label %B1747.i.i, label %B1560.if.i.i

B1747.i.i:                                        ; preds = %B1376.if.i.i, %B1238.if.i.i, %B1696.i.i, %B1560.preheader.i.i, %B1238.preheader.i.i, %B1376.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.1521.i.i, %.1428.i.i
  br i1 %exitcond457.not.i.i, label %B728.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i, %B232.if.i.i ]
  %.465.i.i = add nuw nsw i64 %.394.0419.i.i, 1
  %.558.i.i = load i64, ptr %.557.i.i, align 8, !noalias !75
  %250 = getelementptr i64, ptr %.63, i64 %.558.i.i
  %.567.idx.i.i = shl i64 %.394.0419.i.i, 4
  %.567.i.i = getelementptr i8, ptr %250, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !75
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.522, ptr %.312
  %.590.i.i57 = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i = load i64, ptr %.590.i.i57, align 8, !noalias !75
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !75
  %.605.i.i = getelementptr double, ptr %241, i64 %.394.0419.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i, align 8, !noalias !75
  %exitcond.not.i.i58 = icmp eq i64 %.90.i.i, %.465.i.i
  br i1 %exitcond.not.i.i58, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0426.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0426.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !75
  %251 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %251, i64 %.644.0426.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !75
  br i1 %.452418.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0426.i.i, %.90.i.i
  %252 = getelementptr double, ptr %242, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0422.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0422.i.i, 1
  %.940.i.i = getelementptr double, ptr %252, i64 %.839.0422.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !75
  %.945.i.i = getelementptr double, ptr %243, i64 %.839.0422.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !75
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1424.i.i, %.947.i.i
  %exitcond450.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond450.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0429.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i59, %B766.i.i ]
  %.1279.i.i59 = add nuw nsw i64 %.1210.0429.i.i, 1
  %.1311.i.i = getelementptr i64, ptr %245, i64 %.1210.0429.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i, align 8, !noalias !75
  %.1316.i.i = getelementptr double, ptr %246, i64 %.1312.i.i
  %.1317.i.i = load double, ptr %.1316.i.i, align 8, !noalias !75
  br i1 %.1319.i.i, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1747.i.i, %B852.if.lr.ph.i.i
  %.1452.0446.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i, %B1747.i.i ]
  %.1521.i.i = add nuw nsw i64 %.1452.0446.i.i, 1
  %.1611.i.i60 = load i64, ptr %.1610.i.i, align 8, !noalias !75
  %253 = getelementptr i64, ptr %.63, i64 %.1611.i.i60
  %.1649.idx.i.i = shl i64 %.1452.0446.i.i, 5
  %.1649.i.i = getelementptr i8, ptr %253, i64 %.1649.idx.i.i
  %.1650.i.i61 = load i64, ptr %.1649.i.i, align 8, !noalias !75
  %254 = getelementptr i64, ptr %.63, i64 %.1650.i.i61
  %.1858.i.i = getelementptr i8, ptr %254, i64 8
  %.1859.i.i = load i64, ptr %.1858.i.i, align 8, !noalias !75
  %.2067.i.i = getelementptr i8, ptr %254, i64 208
  %.2068.i.i = load i64, ptr %.2067.i.i, align 8, !noalias !75
  %.2088.i.i = getelementptr i8, ptr %.1649.i.i, i64 24
  %.2089.i.i62 = load i64, ptr %.2088.i.i, align 8, !noalias !75
  %.2118.i.i = getelementptr i8, ptr %.1649.i.i, i64 8
  %.2119.i.i = load i64, ptr %.2118.i.i, align 8, !noalias !75
  %.2139.i.i = getelementptr i8, ptr %.1649.i.i, i64 16
  %.2140.i.i = load i64, ptr %.2139.i.i, align 8, !noalias !75
  switch i64 %.1859.i.i, label %B1560.preheader.i.i [
    i64 1, label %B1238.preheader.i.i
    i64 2, label %B1376.preheader.i.i
  ]

B1376.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1376.if.lr.ph.i.i

B1376.if.lr.ph.i.i:                               ; preds = %B1376.preheader.i.i
  %255 = getelementptr i64, ptr %.63, i64 %.2119.i.i
  %256 = getelementptr i64, ptr %.63, i64 %.2140.i.i
  %257 = getelementptr double, ptr %.312, i64 %.2068.i.i
  %258 = getelementptr double, ptr %.108, i64 %.2089.i.i62
  br label %B1376.if.i.i

B1238.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1238.if.lr.ph.i.i

B1238.if.lr.ph.i.i:                               ; preds = %B1238.preheader.i.i
  %259 = getelementptr i64, ptr %.63, i64 %.2119.i.i
  %260 = getelementptr double, ptr %.312, i64 %.2068.i.i
  %261 = getelementptr i64, ptr %.63, i64 %.2140.i.i
  %262 = getelementptr double, ptr %.108, i64 %.2089.i.i62
  br label %B1238.if.i.i

B1560.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1560.if.lr.ph.i.i

B1560.if.lr.ph.i.i:                               ; preds = %B1560.preheader.i.i
  %263 = getelementptr i64, ptr %.63, i64 %.2119.i.i
  %264 = getelementptr i64, ptr %.63, i64 %.2140.i.i
  %.2723437.not.i.i = icmp slt i64 %.1859.i.i, 1
  %265 = getelementptr double, ptr %.312, i64 %.2068.i.i
  %266 = getelementptr double, ptr %.108, i64 %.2089.i.i62
  br label %B1560.if.i.i

B1238.if.i.i:                                     ; preds = %B1238.if.i.i, %B1238.if.lr.ph.i.i
  %.2176.0435.i.i = phi i64 [ 0, %B1238.if.lr.ph.i.i ], [ %.2245.i.i, %B1238.if.i.i ]
  %.2245.i.i = add nuw nsw i64 %.2176.0435.i.i, 1
  %.2273.i.i = getelementptr double, ptr %249, i64 %.2176.0435.i.i
  %.2274.i.i = load double, ptr %.2273.i.i, align 8, !noalias !75
  %.2278.i.i = getelementptr i64, ptr %259, i64 %.2176.0435.i.i
  %.2279.i.i = load i64, ptr %.2278.i.i, align 8, !noalias !75
  %.2283.i.i = getelementptr double, ptr %260, i64 %.2279.i.i
  %.2284.i.i = load double, ptr %.2283.i.i, align 8, !noalias !75
  %.2288.i.i = getelementptr i64, ptr %261, i64 %.2176.0435.i.i
  %.2289.i.i63 = load i64, ptr %.2288.i.i, align 8, !noalias !75
  %.2293.i.i = getelementptr double, ptr %262, i64 %.2289.i.i63
  %.2294.i.i = load double, ptr %.2293.i.i, align 8, !noalias !75
  %.2295.i.i = fmul double %.2284.i.i, %.2294.i.i
  %.2296.i.i = fadd double %.2274.i.i, %.2295.i.i
  store double %.2296.i.i, ptr %.2273.i.i, align 8, !noalias !75
  %exitcond454.not.i.i = icmp eq i64 %.61.i, %.2245.i.i
  br i1 %exitcond454.not.i.i, label %B1747.i.i, label %B1238.if.i.i

B1376.if.i.i:                                     ; preds = %B1376.if.i.i, %B1376.if.lr.ph.i.i
  %.2343.0432.i.i = phi i64 [ 0, %B1376.if.lr.ph.i.i ], [ %.2412.i.i, %B1376.if.i.i ]
  %.2412.i.i = add nuw nsw i64 %.2343.0432.i.i, 1
  %.2440.i.i = getelementptr i64, ptr %255, i64 %.2343.0432.i.i
  %.2441.i.i = load i64, ptr %.2440.i.i, align 8, !noalias !75
  %.2448.i.i = getelementptr i64, ptr %256, i64 %.2343.0432.i.i
  %.2449.i.i = load i64, ptr %.2448.i.i, align 8, !noalias !75
  %.2456.i.i = getelementptr double, ptr %249, i64 %.2343.0432.i.i
  %.2457.i.i = load double, ptr %.2456.i.i, align 8, !noalias !75
  %.2459.idx.i.i = shl i64 %.2441.i.i, 4
  %.2459.i.i = getelementptr i8, ptr %257, i64 %.2459.idx.i.i
  %.2460.i.i = load double, ptr %.2459.i.i, align 8, !noalias !75
  %.2462.idx.i.i = shl i64 %.2449.i.i, 4
  %.2462.i.i = getelementptr i8, ptr %258, i64 %.2462.idx.i.i
  %.2463.i.i = load double, ptr %.2462.i.i, align 8, !noalias !75
  %.2464.i.i = fmul double %.2460.i.i, %.2463.i.i
  %.2467.i.i = getelementptr i8, ptr %.2459.i.i, i64 8
  %.2468.i.i = load double, ptr %.2467.i.i, align 8, !noalias !75
  %.2471.i.i = getelementptr i8, ptr %.2462.i.i, i64 8
  %.2472.i.i = load double, ptr %.2471.i.i, align 8, !noalias !75
  %.2473.i.i = fmul double %.2468.i.i, %.2472.i.i
  %.2474.i.i = fadd double %.2464.i.i, %.2473.i.i
  %.2475.i.i = fadd double %.2457.i.i, %.2474.i.i
  store double %.2475.i.i, ptr %.2456.i.i, align 8, !noalias !75
  %exitcond453.not.i.i = icmp eq i64 %.61.i, %.2412.i.i
  br i1 %exitcond453.not.i.i, label %B1747.i.i, label %B1376.if.i.i

B1560.if.i.i:                                     ; preds = %B1560.if.lr.ph.i.i, %B1696.i.i
  %.2517.0443.i.i = phi i64 [ 0, %B1560.if.lr.ph.i.i ], [ %.2586.i.i, %B1696.i.i ]
  %.2586.i.i = add nuw nsw i64 %.2517.0443.i.i, 1
  br i1 %.2723437.not.i.i, label %B1696.i.i, label %B1648.if.lr.ph.i.i

B1648.if.lr.ph.i.i:                               ; preds = %B1560.if.i.i
  %.2628.i.i = getelementptr i64, ptr %264, i64 %.2517.0443.i.i
  %.2629.i.i = load i64, ptr %.2628.i.i, align 8, !noalias !75
  %.2631.i.i = mul nsw i64 %.2629.i.i, %.1859.i.i
  %.2618.i.i = getelementptr i64, ptr %263, i64 %.2517.0443.i.i
  %.2619.i.i64 = load i64, ptr %.2618.i.i, align 8, !noalias !75
  %.2621.i.i = mul nsw i64 %.2619.i.i64, %.1859.i.i
  %267 = getelementptr double, ptr %265, i64 %.2621.i.i
  %268 = getelementptr double, ptr %266, i64 %.2631.i.i
  br label %B1648.if.i.i

B1648.if.i.i:                                     ; preds = %B1648.if.i.i, %B1648.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1648.if.lr.ph.i.i ], [ %.2773.i.i, %B1648.if.i.i ]
  %.2667.0438.i.i = phi i64 [ 0, %B1648.if.lr.ph.i.i ], [ %.2736.i.i, %B1648.if.i.i ]
  %.2736.i.i = add nuw nsw i64 %.2667.0438.i.i, 1
  %.2764.i.i = getelementptr double, ptr %267, i64 %.2667.0438.i.i
  %.2765.i.i65 = load double, ptr %.2764.i.i, align 8, !noalias !75
  %.2769.i.i = getelementptr double, ptr %268, i64 %.2667.0438.i.i
  %.2770.i.i = load double, ptr %.2769.i.i, align 8, !noalias !75
  %.2771.i.i = fmul double %.2765.i.i65, %.2770.i.i
  %.2773.i.i = fadd double %total.5.2440.i.i, %.2771.i.i
  %exitcond455.not.i.i = icmp eq i64 %.1859.i.i, %.2736.i.i
  br i1 %exitcond455.not.i.i, label %B1696.i.i, label %B1648.if.i.i

B286.i:                                           ; preds = %B728.i, %before_likelihood
  %.472.i = getelementptr i8, ptr %.60.i23, i64 48
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !72
  %.474.i = icmp sgt i64 %.473.i, -1
  br i1 %.474.i, label %B344.i, label %B494.i

B344.i:                                           ; preds = %B286.i
  %.58.i.i = load i64, ptr %.60.i23, align 8, !noalias !78
  %.223.i.i = load i64, ptr %.134.i, align 8, !noalias !78
  %.305110.not.i.i = icmp slt i64 %.223.i.i, 1
  br i1 %.305110.not.i.i, label %keep, label %B228.if.lr.ph.i.i

B228.if.lr.ph.i.i:                                ; preds = %B344.i
  %269 = getelementptr i64, ptr %.63, i64 %.473.i
  %.180.i.i = getelementptr i8, ptr %269, i64 16
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !78
  %.91.i.i = load i64, ptr %.94.i, align 8, !noalias !78
  %270 = getelementptr i64, ptr %.63, i64 %.91.i.i
  %.634107.not.i.i = icmp slt i64 %.58.i.i, 1
  br label %B228.if.i.i

B336.i.i:                                         ; preds = %B228.if.i.i
  br i1 %.634107.not.i.i, label %B476.i.i, label %B400.if.lr.ph.i.i

B400.if.lr.ph.i.i:                                ; preds = %B336.i.i
  %.549.i.i = getelementptr i8, ptr %.473.i.i, i64 96
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !78
  %271 = getelementptr double, ptr %.312, i64 %.550.i.i
  %272 = getelementptr double, ptr %.312, i64 %to.3.0113.i.i
  br label %B400.if.i.i

B476.i.i:                                         ; preds = %B400.if.i.i, %B336.i.i
  %.715.i.i = add nsw i64 %to.3.0113.i.i, %.58.i.i
  br label %B614.i.i

B516.i.i:                                         ; preds = %B228.if.i.i
  %.801.i.i = getelementptr i8, ptr %.473.i.i, i64 8
  %.802.i.i = load i64, ptr %.801.i.i, align 8, !noalias !78
  %.821.i.i = getelementptr double, ptr %.432, i64 %.802.i.i
  %.822.i.i = load double, ptr %.821.i.i, align 8, !noalias !78
  %.827.i.i = getelementptr double, ptr %.312, i64 %to.3.0113.i.i
  store double %.822.i.i, ptr %.827.i.i, align 8, !noalias !78
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
  %.473.i.i = getelementptr i8, ptr %270, i64 %.473.idx.i.i
  %.474.i.i = load i64, ptr %.473.i.i, align 8, !noalias !78
  switch i64 %.474.i.i, label %B614.i.i [
    i64 0, label %B336.i.i
    i64 1, label %B516.i.i
  ]

B400.if.i.i:                                      ; preds = %B400.if.i.i, %B400.if.lr.ph.i.i
  %.578.0108.i.i = phi i64 [ 0, %B400.if.lr.ph.i.i ], [ %.647.i.i, %B400.if.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.0108.i.i, 1
  %.696.i.i = getelementptr double, ptr %271, i64 %.578.0108.i.i
  %.697.i.i = load double, ptr %.696.i.i, align 8, !noalias !78
  %.704.i.i = getelementptr double, ptr %272, i64 %.578.0108.i.i
  store double %.697.i.i, ptr %.704.i.i, align 8, !noalias !78
  %exitcond.not.i100.i56 = icmp eq i64 %.58.i.i, %.647.i.i
  br i1 %exitcond.not.i100.i56, label %B476.i.i, label %B400.if.i.i

keep: ; preds = %B614.i.i, %B344.i
  %.512.i = tail call double @cells(i64 %.762, ptr nonnull %.312, ptr %.432, ptr nonnull %.312, ptr nonnull %.63, ptr %.108), !noalias !72
  %.547.i = load i64, ptr %.472.i, align 8, !noalias !72
  %273 = getelementptr i64, ptr %.63, i64 %.547.i
  %.78.i.i = getelementptr i8, ptr %273, i64 8
  %.140.i.i = load i64, ptr %273, align 8, !noalias !81
  %.22249.not.i.i = icmp slt i64 %.140.i.i, 1
  br i1 %.22249.not.i.i, label %B142.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %keep
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !81
  %274 = getelementptr double, ptr %.312, i64 %.79.i.i
  br label %B106.if.i.i

B142.i.i:                                         ; preds = %B106.if.i.i, %keep
  %.334.i.i = getelementptr i8, ptr %273, i64 32
  %.335.i.i = load i64, ptr %.334.i.i, align 8, !noalias !81
  %.336.i.i = icmp sgt i64 %.335.i.i, -1
  br i1 %.336.i.i, label %B196.i.i, label %B220.i.i

B196.i.i:                                         ; preds = %B142.i.i
  %275 = getelementptr i64, ptr %.63, i64 %.335.i.i
  %.343.i.i.i = getelementptr i8, ptr %275, i64 8
  %.344.i.i.i = load i64, ptr %.343.i.i.i, align 8, !noalias !84
  %.1072.i.i.i = getelementptr i8, ptr %273, i64 40
  %.1073.i.i.i = load i64, ptr %.1072.i.i.i, align 8, !noalias !84
  %.1155607.not.i.i.i = icmp slt i64 %.1073.i.i.i, 1
  br i1 %.1155607.not.i.i.i, label %couple, label %B440.if.lr.ph.i.i.i

B440.if.lr.ph.i.i.i:                              ; preds = %B196.i.i
  %.1011.i.i.i = getelementptr i8, ptr %273, i64 72
  %.1012.i.i.i = load i64, ptr %.1011.i.i.i, align 8, !noalias !84
  %.944.i.i.i = getelementptr i8, ptr %273, i64 24
  %.945.i.i.i = load i64, ptr %.944.i.i.i, align 8, !noalias !84
  %.886.i.i.i46 = getelementptr i8, ptr %273, i64 64
  %.887.i.i.i = load i64, ptr %.886.i.i.i46, align 8, !noalias !84
  %.828.i.i.i = getelementptr i8, ptr %273, i64 56
  %.829.i.i.i = load i64, ptr %.828.i.i.i, align 8, !noalias !84
  %.761.i.i.i = getelementptr i8, ptr %275, i64 64
  %.762.i.i.i = load i64, ptr %.761.i.i.i, align 8, !noalias !84
  %.552.i.i.i = getelementptr i8, ptr %275, i64 56
  %.553.i.i.i = load i64, ptr %.552.i.i.i, align 8, !noalias !84
  %.129.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !84
  %.1249.i.i.i = getelementptr i8, ptr %273, i64 48
  %276 = getelementptr double, ptr %.312, i64 %.553.i.i.i
  %277 = getelementptr double, ptr %.312, i64 %.829.i.i.i
  %278 = getelementptr double, ptr %.312, i64 %.1012.i.i.i
  %279 = getelementptr double, ptr %.312, i64 %.887.i.i.i
  %280 = getelementptr double, ptr %.312, i64 %.129.i.i.i
  %281 = getelementptr double, ptr %.312, i64 %.945.i.i.i
  %282 = getelementptr double, ptr %.312, i64 %.762.i.i.i
  br label %B440.if.i.i.i

B440.loopexit.i.i.i:                              ; preds = %B1526.loopexit.i.i.i, %B1472.i.i.i
  %exitcond619.not.i.i.i = icmp eq i64 %.1168.i.i.i, %.1073.i.i.i
  br i1 %exitcond619.not.i.i.i, label %couple, label %B440.if.i.i.i

B904.i.i.i:                                       ; preds = %B854.if.i.i.i, %B752.if.i.i.i
  %total.2.3.lcssa.i.i.i = phi double [ 0.000000e+00, %B752.if.i.i.i ], [ %.1773.i.i.i, %B854.if.i.i.i ]
  %.1794.i.i.i = getelementptr double, ptr %297, i64 %.1511.0577.i.i.i
  store double %total.2.3.lcssa.i.i.i, ptr %.1794.i.i.i, align 8, !noalias !84
  %.1806.i.i.i = getelementptr double, ptr %298, i64 %.1511.0577.i.i.i
  store double 0.000000e+00, ptr %.1806.i.i.i, align 8, !noalias !84
  %.1816.i.i.i = getelementptr double, ptr %299, i64 %.1511.0577.i.i.i
  store double 0.000000e+00, ptr %.1816.i.i.i, align 8, !noalias !84
  %.1820.i.i.i = mul nuw nsw i64 %.1511.0577.i.i.i, %.1289.i.i.i
  %gep.i.i.i53 = getelementptr double, ptr %invariant.gep.i.i.i52, i64 %.1820.i.i.i
  store double 0.000000e+00, ptr %gep.i.i.i53, align 8, !noalias !84
  %exitcond.not.i.i.i54 = icmp eq i64 %.1511.0577.i.i.i, %.1389.0581.i.i.i
  br i1 %exitcond.not.i.i.i54, label %B1016.i.i.i, label %B752.if.i.i.i

B1016.i.i.i:                                      ; preds = %B904.i.i.i
  %.1458.i.i.i = add nuw nsw i64 %.1389.0581.i.i.i, 1
  %.1845.i.i.i = getelementptr double, ptr %299, i64 %.1389.0581.i.i.i
  store double 1.000000e+00, ptr %.1845.i.i.i, align 8, !noalias !84
  %exitcond612.not.i.i.i = icmp eq i64 %.1289.i.i.i, %.1458.i.i.i
  br i1 %exitcond612.not.i.i.i, label %B64.if.lr.ph.i.i.i.i, label %B752.if.lr.ph.i.i.i

B182.i.i.i.i:                                     ; preds = %B116.if.i.i.i.i, %B64.if.i.i.i.i
  %total.2.2.lcssa.i.i.i.i = phi double [ %.270.i.i.i.i, %B64.if.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.422.i.i.i.i = icmp eq i64 %.40.0145.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %.422.i.i.i.i, label %B294.i.i.i.i, label %B268.i.i.i.i

B268.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.434.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1289.i.i.i
  %283 = getelementptr double, ptr %277, i64 %.434.i.i.i.i
  %.440.i.i.i.i = getelementptr double, ptr %283, i64 %.164.0142.i.i.i.i
  %.441.i.i.i.i = load double, ptr %.440.i.i.i.i, align 8, !noalias !87
  %.446.i.i.i.i = fdiv double %total.2.2.lcssa.i.i.i.i, %.441.i.i.i.i
  store double %.446.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !87
  br label %B64.if.i.i.i.i

B294.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.111.i.i.i.i = add nuw nsw i64 %.40.0145.i.i.i.i, 1
  %.425.i.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i.i)
  store double %.425.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !87
  %.482.i.i.i.i = getelementptr double, ptr %284, i64 %.40.0145.i.i.i.i
  %.483.i.i.i.i = load double, ptr %.482.i.i.i.i, align 8, !noalias !87
  %.484.i.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i.i)
  %.486.i.i.i.i = fadd double %half.2.0147.i.i.i.i, %.484.i.i.i.i
  %exitcond150.not.i.i.i.i = icmp eq i64 %.111.i.i.i.i, %.1289.i.i.i
  br i1 %exitcond150.not.i.i.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i.i.i

B64.if.lr.ph.i.i.i.i:                             ; preds = %B1016.i.i.i, %B294.i.i.i.i
  %half.2.0147.i.i.i.i = phi double [ %.486.i.i.i.i, %B294.i.i.i.i ], [ 0.000000e+00, %B1016.i.i.i ]
  %.40.0145.i.i.i.i = phi i64 [ %.111.i.i.i.i, %B294.i.i.i.i ], [ 0, %B1016.i.i.i ]
  %.263.i.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i.i, %.1289.i.i.i
  %284 = getelementptr double, ptr %277, i64 %.263.i.i.i.i
  br label %B64.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %B64.if.lr.ph.i.i.i.i, %B268.i.i.i.i
  %.164.0142.i.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i.i ], [ %.233.i.i.i.i, %B268.i.i.i.i ]
  %.233.i.i.i.i = add nuw nsw i64 %.164.0142.i.i.i.i, 1
  %.269.i.i.i.i = getelementptr double, ptr %284, i64 %.164.0142.i.i.i.i
  %.270.i.i.i.i = load double, ptr %.269.i.i.i.i, align 8, !noalias !87
  %.354137.not.i.i.i.i = icmp eq i64 %.164.0142.i.i.i.i, 0
  br i1 %.354137.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.lr.ph.i.i.i.i

B116.if.lr.ph.i.i.i.i:                            ; preds = %B64.if.i.i.i.i
  %.403.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1289.i.i.i
  %285 = getelementptr double, ptr %277, i64 %.403.i.i.i.i
  br label %B116.if.i.i.i.i

B116.if.i.i.i.i:                                  ; preds = %B116.if.i.i.i.i, %B116.if.lr.ph.i.i.i.i
  %total.2.2140.i.i.i.i = phi double [ %.270.i.i.i.i, %B116.if.lr.ph.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.298.0138.i.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i.i ], [ %.367.i.i.i.i, %B116.if.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0138.i.i.i.i, 1
  %.399.i.i.i.i = getelementptr double, ptr %284, i64 %.298.0138.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !87
  %.408.i.i.i.i = getelementptr double, ptr %285, i64 %.298.0138.i.i.i.i
  %.409.i.i.i.i = load double, ptr %.408.i.i.i.i, align 8, !noalias !87
  %.410.i.i.i.i = fmul double %.400.i.i.i.i, %.409.i.i.i.i
  %.412.i.i.i.i = fsub double %total.2.2140.i.i.i.i, %.410.i.i.i.i
  %exitcond.not.i.i.i.i55 = icmp eq i64 %.367.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %exitcond.not.i.i.i.i55, label %B182.i.i.i.i, label %B116.if.i.i.i.i

cholesky.2: ; preds = %B294.i.i.i.i, %B440.if.i.i.i
  %half.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B440.if.i.i.i ], [ %.486.i.i.i.i, %B294.i.i.i.i ]
  %.1881.i.i.i = sitofp i64 %.1310.i.i.i to double
  %.1882.i.i.i = fmul double %half.2.0.lcssa.i.i.i.i, %.1881.i.i.i
  %.1884.i.i.i = fsub double %lp.3.0610.i.i.i, %.1882.i.i.i
  %.1970593.not.i.i.i = icmp slt i64 %.1310.i.i.i, 1
  br i1 %.1970593.not.i.i.i, label %B1472.i.i.i, label %B1114.if.lr.ph.i.i.i

B1114.if.lr.ph.i.i.i:                             ; preds = %cholesky.2
  %.2091582.not.i.i.i = icmp slt i64 %.1289.i.i.i, 1
  %286 = getelementptr i64, ptr %.63, i64 %.1358.i.i.i
  br label %B1114.if.i.i.i

B1114.loopexit.i.i.i:                             ; preds = %B1254.loopexit.i.i.i, %B1114.if.i.i.i
  %lp.5.2.lcssa.i.i.i = phi double [ %lp.4.1596.i.i.i, %B1114.if.i.i.i ], [ %.2333.i.i.i, %B1254.loopexit.i.i.i ]
  %exitcond616.not.i.i.i = icmp eq i64 %.1983.i.i.i, %.1310.i.i.i
  br i1 %exitcond616.not.i.i.i, label %B1472.i.i.i, label %B1114.if.i.i.i

B172.i.i.i.i:                                     ; preds = %B106.if.i.i.i.i, %B54.if.i.i.i.i
  %.424.pre-phi.i.i.i.i = phi i64 [ 0, %B54.if.i.i.i.i ], [ %.396.i.i.i.i, %B106.if.i.i.i.i ]
  %total.4.2.lcssa.i.i.i.i = phi double [ %.272.i.i.i.i, %B54.if.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %287 = getelementptr double, ptr %277, i64 %.424.pre-phi.i.i.i.i
  %.430.i.i.i.i = getelementptr double, ptr %287, i64 %.166.0230.i.i.i.i
  %.431.i.i.i.i = load double, ptr %.430.i.i.i.i, align 8, !noalias !90
  %.436.i.i.i.i = fdiv double %total.4.2.lcssa.i.i.i.i, %.431.i.i.i.i
  store double %.436.i.i.i.i, ptr %gep233.i.i.i.i, align 8, !noalias !90
  %exitcond252.not.i.i.i.i = icmp eq i64 %.1289.i.i.i, %.235.i.i.i.i
  br i1 %exitcond252.not.i.i.i.i, label %B266.if.i.i.i.i, label %B54.if.i.i.i.i

B392.i.i.i.i:                                     ; preds = %B326.if.i.i.i.i, %B266.if.i.i.i.i
  %total.5.2.lcssa.i.i.i.i = phi double [ %.587.i.i.i.i, %B266.if.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.741.i.i.i.i = mul nsw i64 %.481.0247.i.i.i.i, %.1289.i.i.i
  %288 = getelementptr double, ptr %277, i64 %.741.i.i.i.i
  %.747.i.i.i.i = getelementptr double, ptr %288, i64 %.481.0247.i.i.i.i
  %.748.i.i.i.i = load double, ptr %.747.i.i.i.i, align 8, !noalias !90
  %.753.i.i.i.i = fdiv double %total.5.2.lcssa.i.i.i.i, %.748.i.i.i.i
  store double %.753.i.i.i.i, ptr %gep249.i.i.i.i, align 8, !noalias !90
  %.537.i.i.i.i49 = icmp sgt i64 %.484.0246.i.i.i.i, 1
  br i1 %.537.i.i.i.i49, label %B266.if.i.i.i.i, label %B1378.if.lr.ph.i.i.i

B54.if.i.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B172.i.i.i.i
  %.166.0230.i.i.i.i = phi i64 [ %.235.i.i.i.i, %B172.i.i.i.i ], [ 0, %B1142.if.i.i.i ]
  %.235.i.i.i.i = add nuw nsw i64 %.166.0230.i.i.i.i, 1
  %gep233.i.i.i.i = getelementptr double, ptr %281, i64 %.166.0230.i.i.i.i
  %.272.i.i.i.i = load double, ptr %gep233.i.i.i.i, align 8, !noalias !90
  %.356225.not.i.i.i.i = icmp eq i64 %.166.0230.i.i.i.i, 0
  br i1 %.356225.not.i.i.i.i, label %B172.i.i.i.i, label %B106.if.lr.ph.i.i.i.i

B106.if.lr.ph.i.i.i.i:                            ; preds = %B54.if.i.i.i.i
  %.396.i.i.i.i = mul nuw nsw i64 %.166.0230.i.i.i.i, %.1289.i.i.i
  %289 = getelementptr double, ptr %277, i64 %.396.i.i.i.i
  br label %B106.if.i.i.i.i

B106.if.i.i.i.i:                                  ; preds = %B106.if.i.i.i.i, %B106.if.lr.ph.i.i.i.i
  %total.4.2228.i.i.i.i = phi double [ %.272.i.i.i.i, %B106.if.lr.ph.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %.300.0226.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i.i ], [ %.369.i.i.i.i, %B106.if.i.i.i.i ]
  %.369.i.i.i.i = add nuw nsw i64 %.300.0226.i.i.i.i, 1
  %.401.i.i.i.i = getelementptr double, ptr %289, i64 %.300.0226.i.i.i.i
  %.402.i.i.i.i = load double, ptr %.401.i.i.i.i, align 8, !noalias !90
  %gep.i.i.i.i = getelementptr double, ptr %281, i64 %.300.0226.i.i.i.i
  %.411.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !90
  %.412.i517.i.i.i = fmul double %.402.i.i.i.i, %.411.i.i.i.i
  %.414.i.i.i.i = fsub double %total.4.2228.i.i.i.i, %.412.i517.i.i.i
  %exitcond.not.i518.i.i.i = icmp eq i64 %.369.i.i.i.i, %.166.0230.i.i.i.i
  br i1 %exitcond.not.i518.i.i.i, label %B172.i.i.i.i, label %B106.if.i.i.i.i

B266.if.i.i.i.i:                                  ; preds = %B172.i.i.i.i, %B392.i.i.i.i
  %.484.0246.i.i.i.i = phi i64 [ %.546.i.i.i.i, %B392.i.i.i.i ], [ %storemerge507.i.i.i, %B172.i.i.i.i ]
  %.481.0.in245.i.i.i.i = phi i64 [ %.481.0247.i.i.i.i, %B392.i.i.i.i ], [ %.1289.i.i.i, %B172.i.i.i.i ]
  %.481.0247.i.i.i.i = add i64 %.481.0.in245.i.i.i.i, -1
  %.546.i.i.i.i = add nsw i64 %.484.0246.i.i.i.i, -1
  %gep249.i.i.i.i = getelementptr double, ptr %281, i64 %.481.0247.i.i.i.i
  %.587.i.i.i.i = load double, ptr %gep249.i.i.i.i, align 8, !noalias !90
  %.630.i.i.i.i = sub i64 %.1289.i.i.i, %.481.0.in245.i.i.i.i
  %.673236.not.i.i.i.i = icmp eq i64 %.630.i.i.i.i, 0
  br i1 %.673236.not.i.i.i.i, label %B392.i.i.i.i, label %B326.if.lr.ph.i.i.i.i

B326.if.lr.ph.i.i.i.i:                            ; preds = %B266.if.i.i.i.i
  %invariant.gep241.i.i.i.i = getelementptr double, ptr %277, i64 %.481.0247.i.i.i.i
  br label %B326.if.i.i.i.i

B326.if.i.i.i.i:                                  ; preds = %B326.if.i.i.i.i, %B326.if.lr.ph.i.i.i.i
  %total.5.2239.i.i.i.i = phi double [ %.587.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.620.0238.i.i.i.i = phi i64 [ %.630.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.682.i.i.i.i48, %B326.if.i.i.i.i ]
  %.617.0237.i.i.i.i = phi i64 [ %.481.0.in245.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.686.i.i.i.i, %B326.if.i.i.i.i ]
  %.682.i.i.i.i48 = add nsw i64 %.620.0238.i.i.i.i, -1
  %.686.i.i.i.i = add i64 %.617.0237.i.i.i.i, 1
  %.712.i.i.i.i = mul nsw i64 %.617.0237.i.i.i.i, %.1289.i.i.i
  %gep242.i.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i.i, i64 %.712.i.i.i.i
  %.719.i.i.i.i = load double, ptr %gep242.i.i.i.i, align 8, !noalias !90
  %gep235.i.i.i.i = getelementptr double, ptr %281, i64 %.617.0237.i.i.i.i
  %.728.i.i.i.i = load double, ptr %gep235.i.i.i.i, align 8, !noalias !90
  %.729.i.i.i.i = fmul double %.719.i.i.i.i, %.728.i.i.i.i
  %.731.i.i.i.i = fsub double %total.5.2239.i.i.i.i, %.729.i.i.i.i
  %.673.i.i.i.i = icmp sgt i64 %.620.0238.i.i.i.i, 1
  br i1 %.673.i.i.i.i, label %B326.if.i.i.i.i, label %B392.i.i.i.i

B1254.loopexit.i.i.i:                             ; preds = %B1378.if.i.i.i
  %.2281.i.i.i = add nuw nsw i64 %.2212.0589.i.i.i, 1
  %.2327.i.i.i = fmul double %.2326.i.i.i, 5.000000e-01
  %.2331.i.i.i = fmul double %.2327.i.i.i, %.2330.i.i.i
  %.2333.i.i.i = fadd double %lp.5.2591.i.i.i, %.2331.i.i.i
  %exitcond615.not.i.i.i = icmp eq i64 %.1289.i.i.i, %.2281.i.i.i
  br i1 %exitcond615.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1378.if.lr.ph.i.i.i

B1472.i.i.i:                                      ; preds = %B1114.loopexit.i.i.i, %cholesky.2
  %lp.4.1.lcssa.i.i.i = phi double [ %.1884.i.i.i, %cholesky.2 ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  br i1 %.1403.i.i.i, label %B26.if.i.i.i.i, label %B440.loopexit.i.i.i

B26.loopexit.i.i.i.i:                             ; preds = %B392.i554.i.i.i
  %.114.i.i.i.i50 = add nuw nsw i64 %.43.0254.i.i.i.i, 1
  %exitcond257.not.i.i.i.i = icmp eq i64 %.114.i.i.i.i50, %.1289.i.i.i
  br i1 %exitcond257.not.i.i.i.i, label %solve, label %B26.if.i.i.i.i

B172.i533.i.i.i:                                  ; preds = %B106.if.i524.i.i.i, %B54.if.i519.i.i.i
  %total.4.2.lcssa.i535.i.i.i = phi double [ %.272.i521.i.i.i, %B54.if.i519.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %290 = getelementptr double, ptr %277, i64 %.265.i.i.i.i
  %.430.i536.i.i.i = getelementptr double, ptr %290, i64 %.166.0233.i.i.i.i
  %.431.i537.i.i.i = load double, ptr %.430.i536.i.i.i, align 8, !noalias !93
  %.436.i538.i.i.i = fdiv double %total.4.2.lcssa.i535.i.i.i, %.431.i537.i.i.i
  store double %.436.i538.i.i.i, ptr %gep236.i.i.i.i, align 8, !noalias !93
  %exitcond256.not.i.i.i.i = icmp eq i64 %.1289.i.i.i, %.235.i520.i.i.i
  br i1 %exitcond256.not.i.i.i.i, label %B266.if.i540.i.i.i, label %B54.if.i519.i.i.i

B392.i554.i.i.i:                                  ; preds = %B326.if.i545.i.i.i, %B266.if.i540.i.i.i
  %total.5.2.lcssa.i555.i.i.i = phi double [ %.587.i542.i.i.i, %B266.if.i540.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %291 = getelementptr double, ptr %277, i64 %.580.i.i.i.i
  %.747.i557.i.i.i = getelementptr double, ptr %291, i64 %.546.i541.i.i.i
  %.748.i558.i.i.i = load double, ptr %.747.i557.i.i.i, align 8, !noalias !93
  %.753.i559.i.i.i = fdiv double %total.5.2.lcssa.i555.i.i.i, %.748.i558.i.i.i
  store double %.753.i559.i.i.i, ptr %gep252.i.i.i.i, align 8, !noalias !93
  %.537.i560.i.i.i = icmp sgt i64 %.484.0249.i.i.i.i, 1
  br i1 %.537.i560.i.i.i, label %B266.if.i540.i.i.i, label %B26.loopexit.i.i.i.i

B26.if.i.i.i.i:                                   ; preds = %B1472.i.i.i, %B26.loopexit.i.i.i.i
  %.43.0254.i.i.i.i = phi i64 [ %.114.i.i.i.i50, %B26.loopexit.i.i.i.i ], [ 0, %B1472.i.i.i ]
  %invariant.gep235.i.i.i.i = getelementptr double, ptr %279, i64 %.43.0254.i.i.i.i
  br label %B54.if.i519.i.i.i

B54.if.i519.i.i.i:                                ; preds = %B26.if.i.i.i.i, %B172.i533.i.i.i
  %.166.0233.i.i.i.i = phi i64 [ 0, %B26.if.i.i.i.i ], [ %.235.i520.i.i.i, %B172.i533.i.i.i ]
  %.235.i520.i.i.i = add nuw nsw i64 %.166.0233.i.i.i.i, 1
  %.265.i.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i.i, %.1289.i.i.i
  %gep236.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.265.i.i.i.i
  %.272.i521.i.i.i = load double, ptr %gep236.i.i.i.i, align 8, !noalias !93
  %.356228.not.i.i.i.i = icmp eq i64 %.166.0233.i.i.i.i, 0
  br i1 %.356228.not.i.i.i.i, label %B172.i533.i.i.i, label %B106.if.lr.ph.i522.i.i.i

B106.if.lr.ph.i522.i.i.i:                         ; preds = %B54.if.i519.i.i.i
  %292 = getelementptr double, ptr %277, i64 %.265.i.i.i.i
  br label %B106.if.i524.i.i.i

B106.if.i524.i.i.i:                               ; preds = %B106.if.i524.i.i.i, %B106.if.lr.ph.i522.i.i.i
  %total.4.2231.i.i.i.i = phi double [ %.272.i521.i.i.i, %B106.if.lr.ph.i522.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %.300.0229.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i522.i.i.i ], [ %.369.i525.i.i.i, %B106.if.i524.i.i.i ]
  %.369.i525.i.i.i = add nuw nsw i64 %.300.0229.i.i.i.i, 1
  %.401.i526.i.i.i = getelementptr double, ptr %292, i64 %.300.0229.i.i.i.i
  %.402.i527.i.i.i = load double, ptr %.401.i526.i.i.i, align 8, !noalias !93
  %.404.i.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i.i, %.1289.i.i.i
  %gep.i528.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.404.i.i.i.i
  %.411.i529.i.i.i = load double, ptr %gep.i528.i.i.i, align 8, !noalias !93
  %.412.i530.i.i.i = fmul double %.402.i527.i.i.i, %.411.i529.i.i.i
  %.414.i531.i.i.i = fsub double %total.4.2231.i.i.i.i, %.412.i530.i.i.i
  %exitcond.not.i532.i.i.i = icmp eq i64 %.369.i525.i.i.i, %.166.0233.i.i.i.i
  br i1 %exitcond.not.i532.i.i.i, label %B172.i533.i.i.i, label %B106.if.i524.i.i.i

B266.if.i540.i.i.i:                               ; preds = %B172.i533.i.i.i, %B392.i554.i.i.i
  %.484.0249.i.i.i.i = phi i64 [ %.546.i541.i.i.i, %B392.i554.i.i.i ], [ %.1289.i.i.i, %B172.i533.i.i.i ]
  %.546.i541.i.i.i = add nsw i64 %.484.0249.i.i.i.i, -1
  %.580.i.i.i.i = mul nsw i64 %.546.i541.i.i.i, %.1289.i.i.i
  %gep252.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.580.i.i.i.i
  %.587.i542.i.i.i = load double, ptr %gep252.i.i.i.i, align 8, !noalias !93
  %.630.i543.i.i.i = sub nuw nsw i64 %.1289.i.i.i, %.484.0249.i.i.i.i
  %.673239.not.i.i.i.i = icmp eq i64 %.630.i543.i.i.i, 0
  br i1 %.673239.not.i.i.i.i, label %B392.i554.i.i.i, label %B326.if.lr.ph.i544.i.i.i

B326.if.lr.ph.i544.i.i.i:                         ; preds = %B266.if.i540.i.i.i
  %invariant.gep244.i.i.i.i = getelementptr double, ptr %277, i64 %.546.i541.i.i.i
  br label %B326.if.i545.i.i.i

B326.if.i545.i.i.i:                               ; preds = %B326.if.i545.i.i.i, %B326.if.lr.ph.i544.i.i.i
  %total.5.2242.i.i.i.i = phi double [ %.587.i542.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %.620.0241.i.i.i.i = phi i64 [ %.630.i543.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.682.i546.i.i.i, %B326.if.i545.i.i.i ]
  %.617.0240.i.i.i.i = phi i64 [ %.484.0249.i.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.686.i547.i.i.i, %B326.if.i545.i.i.i ]
  %.682.i546.i.i.i = add nsw i64 %.620.0241.i.i.i.i, -1
  %.686.i547.i.i.i = add i64 %.617.0240.i.i.i.i, 1
  %.712.i548.i.i.i = mul nsw i64 %.617.0240.i.i.i.i, %.1289.i.i.i
  %gep245.i.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i.i, i64 %.712.i548.i.i.i
  %.719.i549.i.i.i = load double, ptr %gep245.i.i.i.i, align 8, !noalias !93
  %gep238.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.712.i548.i.i.i
  %.728.i550.i.i.i = load double, ptr %gep238.i.i.i.i, align 8, !noalias !93
  %.729.i551.i.i.i = fmul double %.719.i549.i.i.i, %.728.i550.i.i.i
  %.731.i552.i.i.i = fsub double %total.5.2242.i.i.i.i, %.729.i551.i.i.i
  %.673.i553.i.i.i = icmp sgt i64 %.620.0241.i.i.i.i, 1
  br i1 %.673.i553.i.i.i, label %B326.if.i545.i.i.i, label %B392.i554.i.i.i

solve: ; preds = %B26.loopexit.i.i.i.i
  %293 = getelementptr i64, ptr %.63, i64 %.1337.i.i.i
  br label %B1526.if.i.i.i

B1526.loopexit.i.i.i:                             ; preds = %B1580.loopexit.i.i.i
  %.2646.i.i.i = add nuw nsw i64 %.2577.0605.i.i.i, 1
  %exitcond618.not.i.i.i = icmp eq i64 %.1289.i.i.i, %.2646.i.i.i
  br i1 %exitcond618.not.i.i.i, label %B440.loopexit.i.i.i, label %B1526.if.i.i.i

B1580.loopexit.i.i.i:                             ; preds = %B1764.if.i.i.i, %B1580.if.i.i.i
  %exitcond617.not.i.i.i = icmp eq i64 %.1289.i.i.i, %.2780.i.i.i
  br i1 %exitcond617.not.i.i.i, label %B1526.loopexit.i.i.i, label %B1580.if.i.i.i

B1764.if.lr.ph.i.i.i:                             ; preds = %B1580.if.i.i.i
  %.2853.i.i.i = mul nsw i64 %.2851.i.i.i, %.344.i.i.i
  %294 = getelementptr double, ptr %276, i64 %.2853.i.i.i
  br label %B1764.if.i.i.i

B440.if.i.i.i:                                    ; preds = %B440.loopexit.i.i.i, %B440.if.lr.ph.i.i.i
  %lp.3.0610.i.i.i = phi double [ 0.000000e+00, %B440.if.lr.ph.i.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.1097.0609.i.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i.i ], [ %.1168.i.i.i, %B440.loopexit.i.i.i ]
  %.1168.i.i.i = add nuw nsw i64 %.1097.0609.i.i.i, 1
  %.1250.i.i.i = load i64, ptr %.1249.i.i.i, align 8, !noalias !84
  %295 = getelementptr i64, ptr %.63, i64 %.1250.i.i.i
  %.1288.idx.i.i.i = shl i64 %.1097.0609.i.i.i, 5
  %.1288.i.i.i = getelementptr i8, ptr %295, i64 %.1288.idx.i.i.i
  %.1289.i.i.i = load i64, ptr %.1288.i.i.i, align 8, !noalias !84
  %.1309.i.i.i = getelementptr i8, ptr %.1288.i.i.i, i64 16
  %.1310.i.i.i = load i64, ptr %.1309.i.i.i, align 8, !noalias !84
  %.1336.i.i.i = getelementptr i8, ptr %.1288.i.i.i, i64 8
  %.1337.i.i.i = load i64, ptr %.1336.i.i.i, align 8, !noalias !84
  %.1357.i.i.i = getelementptr i8, ptr %.1288.i.i.i, i64 24
  %.1358.i.i.i = load i64, ptr %.1357.i.i.i, align 8, !noalias !84
  %.1403.i.i.i = icmp sgt i64 %.1289.i.i.i, 0
  %storemerge507.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1289.i.i.i, i64 0)
  br i1 %.1403.i.i.i, label %B718.if.lr.ph.i.i.i, label %cholesky.2

B718.if.lr.ph.i.i.i:                              ; preds = %B440.if.i.i.i
  %296 = getelementptr i64, ptr %.63, i64 %.1337.i.i.i
  br label %B752.if.lr.ph.i.i.i

B752.if.lr.ph.i.i.i:                              ; preds = %B718.if.lr.ph.i.i.i, %B1016.i.i.i
  %.1389.0581.i.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i.i ], [ %.1458.i.i.i, %B1016.i.i.i ]
  %.1612.i.i.i = getelementptr i64, ptr %296, i64 %.1389.0581.i.i.i
  %.1787.i.i.i = mul nuw nsw i64 %.1389.0581.i.i.i, %.1289.i.i.i
  %297 = getelementptr double, ptr %277, i64 %.1787.i.i.i
  %298 = getelementptr double, ptr %278, i64 %.1787.i.i.i
  %299 = getelementptr double, ptr %279, i64 %.1787.i.i.i
  %invariant.gep.i.i.i52 = getelementptr double, ptr %279, i64 %.1389.0581.i.i.i
  br label %B752.if.i.i.i

B752.if.i.i.i:                                    ; preds = %B752.if.lr.ph.i.i.i, %B904.i.i.i
  %.1511.0577.i.i.i = phi i64 [ 0, %B752.if.lr.ph.i.i.i ], [ %.1580.i.i.i, %B904.i.i.i ]
  %.1580.i.i.i = add nuw nsw i64 %.1511.0577.i.i.i, 1
  %.1622.i.i.i = getelementptr i64, ptr %296, i64 %.1511.0577.i.i.i
  %.1623.i.i.i = load i64, ptr %.1622.i.i.i, align 8, !noalias !84
  %.1723572.i.i.i = icmp sgt i64 %.1623.i.i.i, -1
  br i1 %.1723572.i.i.i, label %B854.if.lr.ph.i.i.i, label %B904.i.i.i

B854.if.lr.ph.i.i.i:                              ; preds = %B752.if.i.i.i
  %.1625.i.i.i = mul nsw i64 %.1623.i.i.i, %.344.i.i.i
  %.1613.i.i.i = load i64, ptr %.1612.i.i.i, align 8, !noalias !84
  %.1615.i.i.i = mul nsw i64 %.1613.i.i.i, %.344.i.i.i
  %300 = getelementptr double, ptr %276, i64 %.1615.i.i.i
  %301 = getelementptr double, ptr %276, i64 %.1625.i.i.i
  br label %B854.if.i.i.i

B854.if.i.i.i:                                    ; preds = %B854.if.i.i.i, %B854.if.lr.ph.i.i.i
  %total.2.3575.i.i.i = phi double [ 0.000000e+00, %B854.if.lr.ph.i.i.i ], [ %.1773.i.i.i, %B854.if.i.i.i ]
  %.1667.0573.i.i.i = phi i64 [ 0, %B854.if.lr.ph.i.i.i ], [ %.1736.i.i.i, %B854.if.i.i.i ]
  %.1736.i.i.i = add nuw i64 %.1667.0573.i.i.i, 1
  %.1764.i.i.i = getelementptr double, ptr %300, i64 %.1667.0573.i.i.i
  %.1765.i.i.i = load double, ptr %.1764.i.i.i, align 8, !noalias !84
  %.1769.i.i.i = getelementptr double, ptr %301, i64 %.1667.0573.i.i.i
  %.1770.i.i.i = load double, ptr %.1769.i.i.i, align 8, !noalias !84
  %.1771.i.i.i = fmul double %.1765.i.i.i, %.1770.i.i.i
  %.1773.i.i.i = fadd double %total.2.3575.i.i.i, %.1771.i.i.i
  %exitcond52.not.i.i = icmp eq i64 %.1667.0573.i.i.i, %.1623.i.i.i
  br i1 %exitcond52.not.i.i, label %B904.i.i.i, label %B854.if.i.i.i

B1114.if.i.i.i:                                   ; preds = %B1114.loopexit.i.i.i, %B1114.if.lr.ph.i.i.i
  %lp.4.1596.i.i.i = phi double [ %.1884.i.i.i, %B1114.if.lr.ph.i.i.i ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  %.1914.0594.i.i.i = phi i64 [ 0, %B1114.if.lr.ph.i.i.i ], [ %.1983.i.i.i, %B1114.loopexit.i.i.i ]
  %.1983.i.i.i = add nuw nsw i64 %.1914.0594.i.i.i, 1
  br i1 %.2091582.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1142.if.lr.ph.i.i.i

B1142.if.lr.ph.i.i.i:                             ; preds = %B1114.if.i.i.i
  %302 = mul nuw nsw i64 %.1914.0594.i.i.i, %.1289.i.i.i
  %303 = getelementptr i64, ptr %286, i64 %302
  br label %B1142.if.i.i.i

B1142.if.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B1142.if.lr.ph.i.i.i
  %.2035.0583.i.i.i = phi i64 [ 0, %B1142.if.lr.ph.i.i.i ], [ %.2104.i.i.i, %B1142.if.i.i.i ]
  %.2104.i.i.i = add nuw nsw i64 %.2035.0583.i.i.i, 1
  %.2136.i.i.i = getelementptr i64, ptr %303, i64 %.2035.0583.i.i.i
  %.2137.i.i.i = load i64, ptr %.2136.i.i.i, align 8, !noalias !84
  %.2141.i.i.i = getelementptr double, ptr %280, i64 %.2137.i.i.i
  %.2142.i.i.i = load double, ptr %.2141.i.i.i, align 8, !noalias !84
  %.2146.i.i.i47 = getelementptr double, ptr %281, i64 %.2035.0583.i.i.i
  store double %.2142.i.i.i, ptr %.2146.i.i.i47, align 8, !noalias !84
  %exitcond613.not.i.i.i = icmp eq i64 %.1289.i.i.i, %.2104.i.i.i
  br i1 %exitcond613.not.i.i.i, label %B54.if.i.i.i.i, label %B1142.if.i.i.i

B1378.if.lr.ph.i.i.i:                             ; preds = %B392.i.i.i.i, %B1254.loopexit.i.i.i
  %lp.5.2591.i.i.i = phi double [ %.2333.i.i.i, %B1254.loopexit.i.i.i ], [ %lp.4.1596.i.i.i, %B392.i.i.i.i ]
  %.2212.0589.i.i.i = phi i64 [ %.2281.i.i.i, %B1254.loopexit.i.i.i ], [ 0, %B392.i.i.i.i ]
  %.2317.i.i.i = getelementptr i64, ptr %303, i64 %.2212.0589.i.i.i
  %.2318.i.i.i = load i64, ptr %.2317.i.i.i, align 8, !noalias !84
  %.2325.i.i.i = getelementptr double, ptr %281, i64 %.2212.0589.i.i.i
  %.2326.i.i.i = load double, ptr %.2325.i.i.i, align 8, !noalias !84
  %.2329.i.i.i = getelementptr double, ptr %280, i64 %.2318.i.i.i
  %.2330.i.i.i = load double, ptr %.2329.i.i.i, align 8, !noalias !84
  store double %.2326.i.i.i, ptr %.2329.i.i.i, align 8, !noalias !84
  %.2469.i.i.i = mul nuw nsw i64 %.2212.0589.i.i.i, %.1289.i.i.i
  %304 = getelementptr double, ptr %278, i64 %.2469.i.i.i
  br label %B1378.if.i.i.i

B1378.if.i.i.i:                                   ; preds = %B1378.if.i.i.i, %B1378.if.lr.ph.i.i.i
  %.2373.0586.i.i.i = phi i64 [ 0, %B1378.if.lr.ph.i.i.i ], [ %.2442.i.i.i, %B1378.if.i.i.i ]
  %.2442.i.i.i = add nuw nsw i64 %.2373.0586.i.i.i, 1
  %.2474.i.i.i = getelementptr double, ptr %304, i64 %.2373.0586.i.i.i
  %.2475.i.i.i = load double, ptr %.2474.i.i.i, align 8, !noalias !84
  %.2481.i.i.i = load double, ptr %.2325.i.i.i, align 8, !noalias !84
  %.2485.i.i.i = getelementptr double, ptr %281, i64 %.2373.0586.i.i.i
  %.2486.i.i.i = load double, ptr %.2485.i.i.i, align 8, !noalias !84
  %.2487.i.i.i = fmul double %.2481.i.i.i, %.2486.i.i.i
  %.2488.i.i.i = fadd double %.2475.i.i.i, %.2487.i.i.i
  store double %.2488.i.i.i, ptr %.2474.i.i.i, align 8, !noalias !84
  %exitcond614.not.i.i.i = icmp eq i64 %.2373.0586.i.i.i, %.2212.0589.i.i.i
  br i1 %exitcond614.not.i.i.i, label %B1254.loopexit.i.i.i, label %B1378.if.i.i.i

B1526.if.i.i.i:                                   ; preds = %B1526.loopexit.i.i.i, %solve
  %.2577.0605.i.i.i = phi i64 [ 0, %solve ], [ %.2646.i.i.i, %B1526.loopexit.i.i.i ]
  %.2678.i.i.i = getelementptr i64, ptr %293, i64 %.2577.0605.i.i.i
  %.2679.i.i.i = load i64, ptr %.2678.i.i.i, align 8, !noalias !84
  %.2681.i.i.i = mul nsw i64 %.2679.i.i.i, %.344.i.i.i
  %.2814.i.i.i = mul nuw nsw i64 %.2577.0605.i.i.i, %.1289.i.i.i
  %305 = getelementptr double, ptr %282, i64 %.2681.i.i.i
  br label %B1580.if.i.i.i

B1580.if.i.i.i:                                   ; preds = %B1526.if.i.i.i, %B1580.loopexit.i.i.i
  %.2711.0602.i.i.i = phi i64 [ 0, %B1526.if.i.i.i ], [ %.2780.i.i.i, %B1580.loopexit.i.i.i ]
  %.2780.i.i.i = add nuw nsw i64 %.2711.0602.i.i.i, 1
  %.2810.not.i.i.i = icmp samesign ult i64 %.2577.0605.i.i.i, %.2711.0602.i.i.i
  %.2816.i.i.i = add nuw nsw i64 %.2711.0602.i.i.i, %.2814.i.i.i
  %.2823.i.i.i = mul nuw nsw i64 %.2711.0602.i.i.i, %.1289.i.i.i
  %.2825.i.i.i = add nuw nsw i64 %.2823.i.i.i, %.2577.0605.i.i.i
  %"$phi1628.3.2.3.i.i.i" = select i1 %.2810.not.i.i.i, i64 %.2825.i.i.i, i64 %.2816.i.i.i
  %.2835.i.i.i = getelementptr double, ptr %278, i64 %"$phi1628.3.2.3.i.i.i"
  %.2836.i.i.i = load double, ptr %.2835.i.i.i, align 8, !noalias !84
  %.2840.i.i.i = getelementptr double, ptr %279, i64 %"$phi1628.3.2.3.i.i.i"
  %.2841.i.i.i = load double, ptr %.2840.i.i.i, align 8, !noalias !84
  %.2844.i.i.i = fmul double %.2841.i.i.i, %.1881.i.i.i
  %.2845.i.i.i = fsub double %.2836.i.i.i, %.2844.i.i.i
  %.2850.i.i.i = getelementptr i64, ptr %293, i64 %.2711.0602.i.i.i
  %.2851.i.i.i = load i64, ptr %.2850.i.i.i, align 8, !noalias !84
  %.2867.i.i.i = load i64, ptr %.2678.i.i.i, align 8, !noalias !84
  %.13.i.i.i.i51 = tail call i64 @llvm.smin.i64(i64 %.2851.i.i.i, i64 %.2867.i.i.i)
  %.2984598.i.i.i = icmp sgt i64 %.13.i.i.i.i51, -1
  br i1 %.2984598.i.i.i, label %B1764.if.lr.ph.i.i.i, label %B1580.loopexit.i.i.i

B1764.if.i.i.i:                                   ; preds = %B1764.if.i.i.i, %B1764.if.lr.ph.i.i.i
  %.2928.0599.i.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i.i ], [ %.2997.i.i.i, %B1764.if.i.i.i ]
  %.2997.i.i.i = add nuw i64 %.2928.0599.i.i.i, 1
  %.3025.i.i.i = getelementptr double, ptr %305, i64 %.2928.0599.i.i.i
  %.3026.i.i.i = load double, ptr %.3025.i.i.i, align 8, !noalias !84
  %.3030.i.i.i = getelementptr double, ptr %294, i64 %.2928.0599.i.i.i
  %.3031.i.i.i = load double, ptr %.3030.i.i.i, align 8, !noalias !84
  %.3033.i.i.i = fmul double %.2845.i.i.i, %.3031.i.i.i
  %.3034.i.i.i = fadd double %.3026.i.i.i, %.3033.i.i.i
  store double %.3034.i.i.i, ptr %.3025.i.i.i, align 8, !noalias !84
  %exitcond53.not.i.i = icmp eq i64 %.2928.0599.i.i.i, %.13.i.i.i.i51
  br i1 %exitcond53.not.i.i, label %B1580.loopexit.i.i.i, label %B1764.if.i.i.i

B220.i.i:                                         ; preds = %B142.i.i
  %.74.i.i.i = load i64, ptr %273, align 8, !noalias !96
  %.310.i.i.i35 = getelementptr i8, ptr %273, i64 96
  %.311.i.i.i = load i64, ptr %.310.i.i.i35, align 8, !noalias !96
  %.367.i.i.i36 = getelementptr i8, ptr %273, i64 80
  %.368.i.i.i37 = load i64, ptr %.367.i.i.i36, align 8, !noalias !96
  %.379.i.i.i38 = getelementptr double, ptr %.312, i64 %.368.i.i.i37
  %.380.i.i.i = load double, ptr %.379.i.i.i38, align 8, !noalias !96
  %.503110.not.i.i.i = icmp slt i64 %.74.i.i.i, 1
  br i1 %.503110.not.i.i.i, label %by_times, label %B312.if.lr.ph.i.i.i

B312.if.lr.ph.i.i.i:                              ; preds = %B220.i.i
  %.253.i.i.i = getelementptr i8, ptr %273, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !96
  %.187.i.i.i = getelementptr i8, ptr %273, i64 24
  %.188.i.i.i = load i64, ptr %.187.i.i.i, align 8, !noalias !96
  %.131.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !96
  %306 = getelementptr i64, ptr %.63, i64 %.254.i.i.i
  %307 = getelementptr double, ptr %.312, i64 %.131.i.i.i
  %308 = getelementptr double, ptr %.312, i64 %.188.i.i.i
  br label %B312.if.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B312.if.i.i.i
  %309 = getelementptr double, ptr %.108, i64 %.311.i.i.i
  br label %B382.if.i.i.i

B438.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.783.i.i.i = fmul double %.737.i.i.i, 5.000000e-01
  %.785.i.i.i = fmul double %.737.i.i.i, %.783.i.i.i
  %.798.i.i.i = getelementptr double, ptr %307, i64 %.731.i.i.i
  store double %.737.i.i.i, ptr %.798.i.i.i, align 8, !noalias !96
  br label %B762.i.i.i

B476.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.824.i.i.i = fcmp une double %.749.i.i.i, %gap.2.0120.i.i.i
  br i1 %.824.i.i.i, label %B498.i.i.i, label %B544.i.i.i

B498.i.i.i:                                       ; preds = %B476.i.i.i
  %.839.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.749.i.i.i)
  %.840.i.i.i = fadd double %.749.i.i.i, -1.000000e+00
  %.842.i.i.i44 = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.840.i.i.i)
  %.843.i.i.i45 = fmul double %.749.i.i.i, %.842.i.i.i44
  br label %B544.i.i.i

B544.i.i.i:                                       ; preds = %B498.i.i.i, %B476.i.i.i
  %gap.4.1.i.i.i = phi double [ %.749.i.i.i, %B498.i.i.i ], [ %gap.2.0120.i.i.i, %B476.i.i.i ]
  %r.2.1.i.i.i = phi double [ %.839.i.i.i, %B498.i.i.i ], [ %r.3.0121.i.i.i, %B476.i.i.i ]
  %slope.2.1.i.i.i = phi double [ %.843.i.i.i45, %B498.i.i.i ], [ %slope.3.0122.i.i.i, %B476.i.i.i ]
  %.864.i.i.i = fmul double %r.2.1.i.i.i, %r.2.1.i.i.i
  %.865.i.i.i = fsub double 1.000000e+00, %.864.i.i.i
  %.868.i.i.i = fmul double %last.2.0118.i.i.i, %r.2.1.i.i.i
  %.870.i.i.i40 = fsub double %.737.i.i.i, %.868.i.i.i
  %.874.i.i.i41 = fdiv double %.870.i.i.i40, %.865.i.i.i
  %.875.i.i.i = fmul double %.870.i.i.i40, 5.000000e-01
  %.876.i.i.i = fmul double %.875.i.i.i, %.874.i.i.i41
  %.877.i.i.i = tail call double @llvm.log.f64(double %.865.i.i.i)
  %.878.i.i.i = fmul double %.877.i.i.i, 5.000000e-01
  %.879.i.i.i = fsub double %.876.i.i.i, %.878.i.i.i
  %.887.i47.i.i = fmul double %last.2.0118.i.i.i, %.874.i.i.i41
  %.890.i.i.i = fmul double %.874.i.i.i41, %.874.i.i.i41
  %.892.i.i.i = fmul double %r.2.1.i.i.i, %.890.i.i.i
  %.893.i.i.i = fsub double %.887.i47.i.i, %.892.i.i.i
  %.898.i.i.i = fdiv double %r.2.1.i.i.i, %.865.i.i.i
  %.899.i.i.i = fadd double %.898.i.i.i, %.893.i.i.i
  %.901.i.i.i = fmul double %slope.2.1.i.i.i, %.899.i.i.i
  %.905.i.i.i = fadd double %by_phi.2.0117.i.i.i, %.901.i.i.i
  %.914.i.i.i = getelementptr double, ptr %307, i64 %.731.i.i.i
  store double %.874.i.i.i41, ptr %.914.i.i.i, align 8, !noalias !96
  %.922.i.i.i42 = getelementptr double, ptr %307, i64 %before.2.0119.i.i.i
  %.923.i.i.i = load double, ptr %.922.i.i.i42, align 8, !noalias !96
  %.925.i.i.i = fmul double %r.2.1.i.i.i, %.874.i.i.i41
  %.928.i.i.i = fsub double %.923.i.i.i, %.925.i.i.i
  store double %.928.i.i.i, ptr %.922.i.i.i42, align 8, !noalias !96
  br label %B762.i.i.i

B762.i.i.i:                                       ; preds = %B544.i.i.i, %B438.i.i.i
  %by_phi.3.1.i.i.i = phi double [ %by_phi.2.0117.i.i.i, %B438.i.i.i ], [ %.905.i.i.i, %B544.i.i.i ]
  %gap.3.1.i.i.i = phi double [ %gap.2.0120.i.i.i, %B438.i.i.i ], [ %gap.4.1.i.i.i, %B544.i.i.i ]
  %r.4.1.i.i.i = phi double [ %r.3.0121.i.i.i, %B438.i.i.i ], [ %r.2.1.i.i.i, %B544.i.i.i ]
  %slope.4.1.i.i.i = phi double [ %slope.3.0122.i.i.i, %B438.i.i.i ], [ %slope.2.1.i.i.i, %B544.i.i.i ]
  %.785.pn.i.i.i = phi double [ %.785.i.i.i, %B438.i.i.i ], [ %.879.i.i.i, %B544.i.i.i ]
  %lp.4.1.i.i.i43 = fadd double %lp.3.0116.i.i.i, %.785.pn.i.i.i
  %exitcond124.not.i.i.i = icmp eq i64 %.74.i.i.i, %.698.i.i.i
  br i1 %exitcond124.not.i.i.i, label %by_times, label %B382.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B312.if.lr.ph.i.i.i
  %.445.0111.i.i.i = phi i64 [ 0, %B312.if.lr.ph.i.i.i ], [ %.516.i.i.i, %B312.if.i.i.i ]
  %.516.i.i.i = add nuw nsw i64 %.445.0111.i.i.i, 1
  %.544.i.i.i = getelementptr i64, ptr %306, i64 %.445.0111.i.i.i
  %.545.i.i.i = load i64, ptr %.544.i.i.i, align 8, !noalias !96
  %.549.i.i.i = getelementptr double, ptr %307, i64 %.545.i.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !96
  %.554.i.i.i39 = getelementptr double, ptr %308, i64 %.445.0111.i.i.i
  store double %.550.i.i.i, ptr %.554.i.i.i39, align 8, !noalias !96
  %exitcond.not.i46.i.i = icmp eq i64 %.74.i.i.i, %.516.i.i.i
  br i1 %exitcond.not.i46.i.i, label %B382.if.lr.ph.i.i.i, label %B312.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B762.i.i.i, %B382.if.lr.ph.i.i.i
  %slope.3.0122.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %slope.4.1.i.i.i, %B762.i.i.i ]
  %r.3.0121.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %r.4.1.i.i.i, %B762.i.i.i ]
  %gap.2.0120.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %gap.3.1.i.i.i, %B762.i.i.i ]
  %before.2.0119.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B762.i.i.i ]
  %last.2.0118.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %.737.i.i.i, %B762.i.i.i ]
  %by_phi.2.0117.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %lp.3.0116.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i43, %B762.i.i.i ]
  %.629.0114.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.698.i.i.i, %B762.i.i.i ]
  %.698.i.i.i = add nuw nsw i64 %.629.0114.i.i.i, 1
  %.730.i.i.i = getelementptr i64, ptr %306, i64 %.629.0114.i.i.i
  %.731.i.i.i = load i64, ptr %.730.i.i.i, align 8, !noalias !96
  %.736.i.i.i = getelementptr double, ptr %308, i64 %.629.0114.i.i.i
  %.737.i.i.i = load double, ptr %.736.i.i.i, align 8, !noalias !96
  %.748.i.i.i = getelementptr double, ptr %309, i64 %.629.0114.i.i.i
  %.749.i.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !96
  %.750.i.i.i = fcmp oeq double %.749.i.i.i, 0.000000e+00
  br i1 %.750.i.i.i, label %B438.i.i.i, label %B476.i.i.i

by_times: ; preds = %B762.i.i.i, %B220.i.i
  %lp.3.0.lcssa.i48.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %lp.4.1.i.i.i43, %B762.i.i.i ]
  %by_phi.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %.1001.i.i.i = getelementptr double, ptr %.432, i64 %.368.i.i.i37
  %.1002.i.i.i = load double, ptr %.1001.i.i.i, align 8, !noalias !96
  %.1004.i.i.i = fadd double %by_phi.2.0.lcssa.i.i.i, %.1002.i.i.i
  store double %.1004.i.i.i, ptr %.1001.i.i.i, align 8, !noalias !96
  br label %couple

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.164.051.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.235.i.i, %B106.if.i.i ]
  %.235.i.i = add nuw nsw i64 %.164.051.i.i, 1
  %.263.i.i = getelementptr double, ptr %274, i64 %.164.051.i.i
  %.264.i.i = load double, ptr %.263.i.i, align 8, !noalias !81
  %.265.i.i = fneg double %.264.i.i
  store double %.265.i.i, ptr %.263.i.i, align 8, !noalias !81
  %exitcond.not.i101.i = icmp eq i64 %.235.i.i, %.140.i.i
  br i1 %exitcond.not.i101.i, label %B142.i.i, label %B106.if.i.i

couple: ; preds = %B440.loopexit.i.i.i, %by_times, %B196.i.i
  %storemerge45.i.i = phi double [ %lp.3.0.lcssa.i48.i.i, %by_times ], [ 0.000000e+00, %B196.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.578.i = fadd double %storemerge45.i.i, 0.000000e+00
  %.58.i103.i = load i64, ptr %.60.i23, align 8, !noalias !99
  %.223.i105.i = load i64, ptr %.134.i, align 8, !noalias !99
  %.305110.not.i106.i = icmp slt i64 %.223.i105.i, 1
  br i1 %.305110.not.i106.i, label %B494.i, label %B228.if.lr.ph.i107.i

B228.if.lr.ph.i107.i:                             ; preds = %couple
  %.124.i109.i = load i64, ptr %.472.i, align 8, !noalias !99
  %310 = getelementptr i64, ptr %.63, i64 %.124.i109.i
  %.180.i110.i = getelementptr i8, ptr %310, i64 16
  %.181.i111.i = load i64, ptr %.180.i110.i, align 8, !noalias !99
  %.91.i113.i = load i64, ptr %.94.i, align 8, !noalias !99
  %311 = getelementptr i64, ptr %.63, i64 %.91.i113.i
  %.634107.not.i114.i = icmp slt i64 %.58.i103.i, 1
  br label %B228.if.i115.i

B336.i131.i:                                      ; preds = %B228.if.i115.i
  br i1 %.634107.not.i114.i, label %B476.i139.i, label %B400.if.lr.ph.i132.i

B400.if.lr.ph.i132.i:                             ; preds = %B336.i131.i
  %.549.i133.i = getelementptr i8, ptr %.473.i120.i, i64 96
  %.550.i134.i = load i64, ptr %.549.i133.i, align 8, !noalias !99
  %312 = getelementptr double, ptr %.312, i64 %to.3.0113.i116.i
  %313 = getelementptr double, ptr %.312, i64 %.550.i134.i
  br label %B400.if.i135.i

B476.i139.i:                                      ; preds = %B400.if.i135.i, %B336.i131.i
  %.715.i140.i = add nsw i64 %to.3.0113.i116.i, %.58.i103.i
  br label %B614.i128.i

B516.i122.i:                                      ; preds = %B228.if.i115.i
  %.801.i123.i = getelementptr i8, ptr %.473.i120.i, i64 8
  %.802.i124.i = load i64, ptr %.801.i123.i, align 8, !noalias !99
  %.810.i125.i = getelementptr double, ptr %.312, i64 %to.3.0113.i116.i
  %.811.i126.i = load double, ptr %.810.i125.i, align 8, !noalias !99
  %.814.i.i = getelementptr double, ptr %.432, i64 %.802.i124.i
  store double %.811.i126.i, ptr %.814.i.i, align 8, !noalias !99
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
  %.473.i120.i = getelementptr i8, ptr %311, i64 %.473.idx.i119.i
  %.474.i121.i = load i64, ptr %.473.i120.i, align 8, !noalias !99
  switch i64 %.474.i121.i, label %B614.i128.i [
    i64 0, label %B336.i131.i
    i64 1, label %B516.i122.i
  ]

B400.if.i135.i:                                   ; preds = %B400.if.i135.i, %B400.if.lr.ph.i132.i
  %.578.0108.i136.i = phi i64 [ 0, %B400.if.lr.ph.i132.i ], [ %.647.i137.i, %B400.if.i135.i ]
  %.647.i137.i = add nuw nsw i64 %.578.0108.i136.i, 1
  %.681.i.i = getelementptr double, ptr %312, i64 %.578.0108.i136.i
  %.682.i.i = load double, ptr %.681.i.i, align 8, !noalias !99
  %.689.i.i = getelementptr double, ptr %313, i64 %.578.0108.i136.i
  store double %.682.i.i, ptr %.689.i.i, align 8, !noalias !99
  %exitcond.not.i138.i = icmp eq i64 %.58.i103.i, %.647.i137.i
  br i1 %exitcond.not.i138.i, label %B476.i139.i, label %B400.if.i135.i

B494.i:                                           ; preds = %B614.i128.i, %couple, %B286.i
  %lp.3.0.i = phi double [ 0.000000e+00, %B286.i ], [ %.578.i, %couple ], [ %.578.i, %B614.i128.i ]
  %.622.i = tail call double @cells(i64 %.762, ptr nonnull %.312, ptr %.432, ptr nonnull %.312, ptr nonnull %.63, ptr %.108), !noalias !72
  %.667.i = load i64, ptr %.134.i, align 8, !noalias !72
  %.747165.not.i = icmp slt i64 %.667.i, 1
  br i1 %.747165.not.i, label %rows, label %B586.if.lr.ph.i

B586.if.lr.ph.i:                                  ; preds = %B494.i
  %314 = getelementptr i64, ptr %.63, i64 %.95.i
  %.718486.not.i.i = icmp slt i64 %.61.i, 1
  br label %B586.if.i

B694.i:                                           ; preds = %B586.if.i
  %.89.i141.i = getelementptr i8, ptr %.915.i, i64 24
  %.90.i142.i = load i64, ptr %.89.i141.i, align 8, !noalias !102
  %.155.i143.i = getelementptr i8, ptr %.915.i, i64 40
  %.156.i144.i = load i64, ptr %.155.i143.i, align 8, !noalias !102
  %.227.i145.i = getelementptr i8, ptr %.915.i, i64 48
  %.228.i146.i = load i64, ptr %.227.i145.i, align 8, !noalias !102
  %.293.i147.i = getelementptr i8, ptr %.915.i, i64 104
  %.294.i148.i = load i64, ptr %.293.i147.i, align 8, !noalias !102
  %.359.i149.i = getelementptr i8, ptr %.915.i, i64 112
  %.360.i150.i = load i64, ptr %.359.i149.i, align 8, !noalias !102
  %.434.i.i = getelementptr i8, ptr %.915.i, i64 96
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !102
  %.500.i.i = getelementptr i8, ptr %.915.i, i64 56
  %.501.i.i = load i64, ptr %.500.i.i, align 8, !noalias !102
  %.590483.not.i.i = icmp slt i64 %.156.i144.i, 1
  br i1 %.590483.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B694.i
  %315 = getelementptr double, ptr %.312, i64 %.294.i148.i
  %316 = shl nuw i64 %.156.i144.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %315, i8 0, i64 %316, i1 false), !noalias !102
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B694.i
  br i1 %.718486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %317 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %318 = getelementptr double, ptr %.312, i64 %.294.i148.i
  %319 = getelementptr double, ptr %.312, i64 %.435.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862489.not.i.i = icmp slt i64 %.90.i142.i, 1
  br i1 %.862489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %320 = getelementptr double, ptr %.312, i64 %.360.i150.i
  %321 = shl nuw i64 %.90.i142.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %320, i8 0, i64 %321, i1 false), !noalias !102
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %322 = getelementptr double, ptr %.312, i64 %.294.i148.i
  %323 = getelementptr double, ptr %.312, i64 %.360.i150.i
  %324 = getelementptr double, ptr %.108, i64 %.228.i146.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.156.i144.i, %.1005.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862489.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B642.preheader.i.i
  %.1385.i.i = getelementptr i8, ptr %.915.i, i64 32
  %325 = getelementptr double, ptr %.312, i64 %.360.i150.i
  br label %B642.if.i.i

B828.i.i:                                         ; preds = %B642.if.i.i, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.915.i, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !102
  %.1600513.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600513.not.i.i, label %B727.i, label %B892.if.lr.ph.i.i26

B892.if.lr.ph.i.i26:                              ; preds = %B828.i.i
  %.1702.i.i27 = getelementptr i8, ptr %.915.i, i64 88
  %326 = getelementptr double, ptr %.312, i64 %.435.i.i
  br label %B892.if.i.i28

B1614.loopexit.i.i:                               ; preds = %B1698.if.i.i, %B1614.if.i.i
  %exitcond524.not.i.i = icmp eq i64 %.61.i, %.2681.i.i
  br i1 %exitcond524.not.i.i, label %B1787.i.i, label %B1614.if.i.i

B1787.i.i:                                        ; preds = %B1414.if.i.i, %B1278.if.i.i, %B1614.loopexit.i.i, %B1614.preheader.i.i, %B1278.preheader.i.i, %B1414.preheader.i.i
  %exitcond525.not.i.i = icmp eq i64 %.1613.i.i, %.1520.i.i
  br i1 %exitcond525.not.i.i, label %B727.i, label %B892.if.i.i28

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.662.0487.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.731.i.i, %B364.if.i.i ]
  %.731.i.i = add nuw nsw i64 %.662.0487.i.i, 1
  %.759.i.i = getelementptr i64, ptr %317, i64 %.662.0487.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !102
  %.764.i.i = getelementptr double, ptr %318, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !102
  %.769.i.i = getelementptr double, ptr %319, i64 %.662.0487.i.i
  %.770.i.i = load double, ptr %.769.i.i, align 8, !noalias !102
  %.771.i.i = fadd double %.765.i.i, %.770.i.i
  store double %.771.i.i, ptr %.764.i.i, align 8, !noalias !102
  %exitcond.not.i151.i = icmp eq i64 %.61.i, %.731.i.i
  br i1 %exitcond.not.i151.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0496.i.i, 1
  %.1037.i.i = getelementptr double, ptr %322, i64 %.936.0496.i.i
  %.1038.i.i = load double, ptr %.1037.i.i, align 8, !noalias !102
  br i1 %.862489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i = mul nuw nsw i64 %.936.0496.i.i, %.90.i142.i
  %327 = getelementptr double, ptr %324, i64 %.1167.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0493.i.i, 1
  %.1163.i.i = getelementptr double, ptr %323, i64 %.1066.0493.i.i
  %.1164.i.i = load double, ptr %.1163.i.i, align 8, !noalias !102
  %.1172.i.i = getelementptr double, ptr %327, i64 %.1066.0493.i.i
  %.1173.i.i = load double, ptr %.1172.i.i, align 8, !noalias !102
  %.1175.i152.i = fmul double %.1038.i.i, %.1173.i.i
  %.1176.i153.i = fadd double %.1164.i.i, %.1175.i152.i
  store double %.1176.i153.i, ptr %.1163.i.i, align 8, !noalias !102
  %exitcond518.not.i.i = icmp eq i64 %.90.i142.i, %.1135.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.i.i, %B642.if.lr.ph.i.i
  %.1224.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.1293.i.i, %B642.if.i.i ]
  %.1293.i.i = add nuw nsw i64 %.1224.0499.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !102
  %328 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0499.i.i, 4
  %.1395.i.i = getelementptr i8, ptr %328, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !102
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.432
  %.1427.i154.i = getelementptr i8, ptr %.1395.i.i, i64 8
  %.1428.i155.i = load i64, ptr %.1427.i154.i, align 8, !noalias !102
  %.1430.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i155.i
  %.1431.i.i = load double, ptr %.1430.i.i, align 8, !noalias !102
  %.1438.i.i = getelementptr double, ptr %325, i64 %.1224.0499.i.i
  %.1439.i.i = load double, ptr %.1438.i.i, align 8, !noalias !102
  %.1440.i.i = fadd double %.1431.i.i, %.1439.i.i
  store double %.1440.i.i, ptr %.1430.i.i, align 8, !noalias !102
  %exitcond520.not.i.i = icmp eq i64 %.90.i142.i, %.1293.i.i
  br i1 %exitcond520.not.i.i, label %B828.i.i, label %B642.if.i.i

B892.if.i.i28:                                    ; preds = %B1787.i.i, %B892.if.lr.ph.i.i26
  %.1544.0514.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i26 ], [ %.1613.i.i, %B1787.i.i ]
  %.1613.i.i = add nuw nsw i64 %.1544.0514.i.i, 1
  %.1703.i.i29 = load i64, ptr %.1702.i.i27, align 8, !noalias !102
  %329 = getelementptr i64, ptr %.63, i64 %.1703.i.i29
  %.1741.idx.i.i = shl i64 %.1544.0514.i.i, 5
  %.1741.i.i = getelementptr i8, ptr %329, i64 %.1741.idx.i.i
  %.1742.i.i = load i64, ptr %.1741.i.i, align 8, !noalias !102
  %330 = getelementptr i64, ptr %.63, i64 %.1742.i.i
  %.1950.i.i = getelementptr i8, ptr %330, i64 8
  %.1951.i.i = load i64, ptr %.1950.i.i, align 8, !noalias !102
  %.2159.i.i = getelementptr i8, ptr %330, i64 216
  %.2160.i.i = load i64, ptr %.2159.i.i, align 8, !noalias !102
  %.2180.i.i = getelementptr i8, ptr %.1741.i.i, i64 24
  %.2181.i.i = load i64, ptr %.2180.i.i, align 8, !noalias !102
  %.2210.i.i = getelementptr i8, ptr %.1741.i.i, i64 8
  %.2211.i.i = load i64, ptr %.2210.i.i, align 8, !noalias !102
  %.2231.i.i30 = getelementptr i8, ptr %.1741.i.i, i64 16
  %.2232.i.i = load i64, ptr %.2231.i.i30, align 8, !noalias !102
  switch i64 %.1951.i.i, label %B1614.preheader.i.i [
    i64 1, label %B1278.preheader.i.i
    i64 2, label %B1414.preheader.i.i
  ]

B1414.preheader.i.i:                              ; preds = %B892.if.i.i28
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1414.if.lr.ph.i.i

B1414.if.lr.ph.i.i:                               ; preds = %B1414.preheader.i.i
  %331 = getelementptr i64, ptr %.63, i64 %.2211.i.i
  %332 = getelementptr i64, ptr %.63, i64 %.2232.i.i
  %333 = getelementptr double, ptr %.312, i64 %.2160.i.i
  %334 = getelementptr double, ptr %.108, i64 %.2181.i.i
  br label %B1414.if.i.i

B1278.preheader.i.i:                              ; preds = %B892.if.i.i28
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1278.if.lr.ph.i.i

B1278.if.lr.ph.i.i:                               ; preds = %B1278.preheader.i.i
  %335 = getelementptr i64, ptr %.63, i64 %.2211.i.i
  %336 = getelementptr double, ptr %.312, i64 %.2160.i.i
  %337 = getelementptr i64, ptr %.63, i64 %.2232.i.i
  %338 = getelementptr double, ptr %.108, i64 %.2181.i.i
  br label %B1278.if.i.i

B1614.preheader.i.i:                              ; preds = %B892.if.i.i28
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1614.if.lr.ph.i.i

B1614.if.lr.ph.i.i:                               ; preds = %B1614.preheader.i.i
  %339 = getelementptr i64, ptr %.63, i64 %.2211.i.i
  %340 = getelementptr i64, ptr %.63, i64 %.2232.i.i
  %.2815507.not.i.i = icmp slt i64 %.1951.i.i, 1
  %341 = getelementptr double, ptr %.312, i64 %.2160.i.i
  %342 = getelementptr double, ptr %.108, i64 %.2181.i.i
  br label %B1614.if.i.i

B1278.if.i.i:                                     ; preds = %B1278.if.i.i, %B1278.if.lr.ph.i.i
  %.2268.0505.i.i = phi i64 [ 0, %B1278.if.lr.ph.i.i ], [ %.2337.i.i, %B1278.if.i.i ]
  %.2337.i.i = add nuw nsw i64 %.2268.0505.i.i, 1
  %.2365.i.i = getelementptr i64, ptr %335, i64 %.2268.0505.i.i
  %.2366.i.i31 = load i64, ptr %.2365.i.i, align 8, !noalias !102
  %.2370.i.i32 = getelementptr double, ptr %336, i64 %.2366.i.i31
  %.2371.i.i = load double, ptr %.2370.i.i32, align 8, !noalias !102
  %.2375.i.i = getelementptr double, ptr %326, i64 %.2268.0505.i.i
  %.2376.i.i33 = load double, ptr %.2375.i.i, align 8, !noalias !102
  %.2380.i.i = getelementptr i64, ptr %337, i64 %.2268.0505.i.i
  %.2381.i.i = load i64, ptr %.2380.i.i, align 8, !noalias !102
  %.2385.i.i = getelementptr double, ptr %338, i64 %.2381.i.i
  %.2386.i.i = load double, ptr %.2385.i.i, align 8, !noalias !102
  %.2387.i.i = fmul double %.2376.i.i33, %.2386.i.i
  %.2388.i.i = fadd double %.2371.i.i, %.2387.i.i
  store double %.2388.i.i, ptr %.2370.i.i32, align 8, !noalias !102
  %exitcond522.not.i.i = icmp eq i64 %.61.i, %.2337.i.i
  br i1 %exitcond522.not.i.i, label %B1787.i.i, label %B1278.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1414.if.lr.ph.i.i
  %.2435.0502.i.i = phi i64 [ 0, %B1414.if.lr.ph.i.i ], [ %.2504.i.i, %B1414.if.i.i ]
  %.2504.i.i = add nuw nsw i64 %.2435.0502.i.i, 1
  %.2532.i.i = getelementptr i64, ptr %331, i64 %.2435.0502.i.i
  %.2533.i.i = load i64, ptr %.2532.i.i, align 8, !noalias !102
  %.2540.i.i = getelementptr i64, ptr %332, i64 %.2435.0502.i.i
  %.2541.i.i = load i64, ptr %.2540.i.i, align 8, !noalias !102
  %.2548.i.i = getelementptr double, ptr %326, i64 %.2435.0502.i.i
  %.2549.i.i = load double, ptr %.2548.i.i, align 8, !noalias !102
  %.2551.idx.i.i = shl i64 %.2533.i.i, 4
  %.2551.i.i = getelementptr i8, ptr %333, i64 %.2551.idx.i.i
  %.2552.i.i = load double, ptr %.2551.i.i, align 8, !noalias !102
  %.2554.idx.i.i = shl i64 %.2541.i.i, 4
  %.2554.i.i = getelementptr i8, ptr %334, i64 %.2554.idx.i.i
  %.2555.i.i = load double, ptr %.2554.i.i, align 8, !noalias !102
  %.2556.i.i = fmul double %.2549.i.i, %.2555.i.i
  %.2557.i.i = fadd double %.2552.i.i, %.2556.i.i
  store double %.2557.i.i, ptr %.2551.i.i, align 8, !noalias !102
  %.2563.i.i = getelementptr i8, ptr %.2551.i.i, i64 8
  %.2564.i.i = load double, ptr %.2563.i.i, align 8, !noalias !102
  %.2567.i.i = getelementptr i8, ptr %.2554.i.i, i64 8
  %.2568.i.i = load double, ptr %.2567.i.i, align 8, !noalias !102
  %.2569.i.i = fmul double %.2549.i.i, %.2568.i.i
  %.2570.i.i = fadd double %.2564.i.i, %.2569.i.i
  store double %.2570.i.i, ptr %.2563.i.i, align 8, !noalias !102
  %exitcond521.not.i.i = icmp eq i64 %.61.i, %.2504.i.i
  br i1 %exitcond521.not.i.i, label %B1787.i.i, label %B1414.if.i.i

B1614.if.i.i:                                     ; preds = %B1614.if.lr.ph.i.i, %B1614.loopexit.i.i
  %.2612.0511.i.i = phi i64 [ 0, %B1614.if.lr.ph.i.i ], [ %.2681.i.i, %B1614.loopexit.i.i ]
  %.2681.i.i = add nuw nsw i64 %.2612.0511.i.i, 1
  br i1 %.2815507.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.lr.ph.i.i

B1698.if.lr.ph.i.i:                               ; preds = %B1614.if.i.i
  %.2723.i.i = getelementptr i64, ptr %340, i64 %.2612.0511.i.i
  %.2724.i.i34 = load i64, ptr %.2723.i.i, align 8, !noalias !102
  %.2726.i.i = mul nsw i64 %.2724.i.i34, %.1951.i.i
  %.2713.i.i = getelementptr i64, ptr %339, i64 %.2612.0511.i.i
  %.2714.i.i = load i64, ptr %.2713.i.i, align 8, !noalias !102
  %.2716.i.i = mul nsw i64 %.2714.i.i, %.1951.i.i
  %343 = getelementptr double, ptr %341, i64 %.2716.i.i
  %.2862.i.i = getelementptr double, ptr %326, i64 %.2612.0511.i.i
  %344 = getelementptr double, ptr %342, i64 %.2726.i.i
  br label %B1698.if.i.i

B1698.if.i.i:                                     ; preds = %B1698.if.i.i, %B1698.if.lr.ph.i.i
  %.2759.0508.i.i = phi i64 [ 0, %B1698.if.lr.ph.i.i ], [ %.2828.i.i, %B1698.if.i.i ]
  %.2828.i.i = add nuw nsw i64 %.2759.0508.i.i, 1
  %.2856.i.i = getelementptr double, ptr %343, i64 %.2759.0508.i.i
  %.2857.i.i = load double, ptr %.2856.i.i, align 8, !noalias !102
  %.2863.i.i = load double, ptr %.2862.i.i, align 8, !noalias !102
  %.2867.i.i = getelementptr double, ptr %344, i64 %.2759.0508.i.i
  %.2868.i.i = load double, ptr %.2867.i.i, align 8, !noalias !102
  %.2869.i.i = fmul double %.2863.i.i, %.2868.i.i
  %.2870.i.i = fadd double %.2857.i.i, %.2869.i.i
  store double %.2870.i.i, ptr %.2856.i.i, align 8, !noalias !102
  %exitcond523.not.i.i = icmp eq i64 %.1951.i.i, %.2828.i.i
  br i1 %exitcond523.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.i.i

B727.i:                                           ; preds = %B1787.i.i, %B586.if.i, %B828.i.i
  %exitcond172.not.i25 = icmp eq i64 %.760.i, %.667.i
  br i1 %exitcond172.not.i25, label %rows, label %B586.if.i

B728.i:                                           ; preds = %B1747.i.i, %B146.if.i, %B788.i.i
  %exitcond.not.i24 = icmp eq i64 %.230.i, %.135.i
  br i1 %exitcond.not.i24, label %B286.i, label %B146.if.i

B146.if.i:                                        ; preds = %B728.i, %B146.if.lr.ph.i
  %.159.0164.i = phi i64 [ 0, %B146.if.lr.ph.i ], [ %.230.i, %B728.i ]
  %.230.i = add nuw nsw i64 %.159.0164.i, 1
  %.385.idx.i = mul i64 %.159.0164.i, 120
  %.385.i = getelementptr i8, ptr %240, i64 %.385.idx.i
  %.386.i = load i64, ptr %.385.i, align 8, !noalias !72
  %.387.i = icmp eq i64 %.386.i, 0
  br i1 %.387.i, label %B254.i, label %B728.i

B586.if.i:                                        ; preds = %B727.i, %B586.if.lr.ph.i
  %.691.0166.i = phi i64 [ 0, %B586.if.lr.ph.i ], [ %.760.i, %B727.i ]
  %.760.i = add nuw nsw i64 %.691.0166.i, 1
  %.915.idx.i = mul i64 %.691.0166.i, 120
  %.915.i = getelementptr i8, ptr %314, i64 %.915.idx.i
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !72
  %.917.i = icmp eq i64 %.916.i, 0
  br i1 %.917.i, label %B694.i, label %B727.i

rows: ; preds = %B727.i, %B494.i
  %.626.i = fadd double %lp.3.0.i, %.622.i
  %.794 = fadd double %lp.5.0.lcssa.i, %.626.i
  %.112.i71 = load i64, ptr %.362.i, align 8, !noalias !105
  %.195110.not.i = icmp slt i64 %.112.i71, 1
  br i1 %.195110.not.i, label %B660.i, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %rows
  %.319.i = getelementptr i8, ptr %.63, i64 112
  %.611.i = getelementptr i8, ptr %.63, i64 136
  br label %B70.if.i

B260.i:                                           ; preds = %B70.if.i
  %.1046.i = getelementptr i8, ptr %510, i64 360
  %.1047.i = load i64, ptr %.1046.i, align 8, !noalias !105
  %.1048.i = icmp sgt i64 %.1047.i, -1
  br i1 %.1048.i, label %B310.i, label %B354.i

B310.i:                                           ; preds = %B260.i
  %.234.i.i341 = getelementptr i8, ptr %510, i64 368
  %.235.i.i342 = load i64, ptr %.234.i.i341, align 8, !noalias !108
  %.444.i.i343 = getelementptr i8, ptr %510, i64 56
  %.445.i.i = load i64, ptr %.444.i.i343, align 8, !noalias !108
  %.447.i.i = getelementptr double, ptr %.312, i64 %.445.i.i
  %.448.i.i = load double, ptr %.447.i.i, align 8, !noalias !108
  %.887.i.i344 = getelementptr i8, ptr %510, i64 112
  %.888.i.i345 = load i64, ptr %.887.i.i344, align 8, !noalias !108
  %345 = getelementptr i64, ptr %.63, i64 %.888.i.i345
  %.891.i.i346 = getelementptr i8, ptr %345, i64 8
  %.892.i.i347 = load i64, ptr %.891.i.i346, align 8, !noalias !108
  %.1756.i.i = getelementptr i8, ptr %510, i64 376
  %.1757.i.i = load i64, ptr %.1756.i.i, align 8, !noalias !108
  %.1839290.not.i.i = icmp slt i64 %.1757.i.i, 1
  br i1 %.1839290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B310.i
  %.1527.i.i348 = getelementptr i8, ptr %510, i64 264
  %.1528.i.i = load i64, ptr %.1527.i.i348, align 8, !noalias !108
  %.1317.i.i349 = getelementptr i8, ptr %510, i64 400
  %.1318.i.i = load i64, ptr %.1317.i.i349, align 8, !noalias !108
  %.1101.i.i = getelementptr i8, ptr %510, i64 120
  %.1102.i.i = load i64, ptr %.1101.i.i, align 8, !noalias !108
  %.657.i.i350 = getelementptr i8, ptr %510, i64 392
  %.658.i.i = load i64, ptr %.657.i.i350, align 8, !noalias !108
  %.2093.i.i351 = getelementptr i8, ptr %510, i64 96
  %.2304.i.i = getelementptr i8, ptr %510, i64 128
  %.2517.i.i = getelementptr i8, ptr %510, i64 232
  %.2728.i.i = getelementptr i8, ptr %510, i64 240
  %.2945.i.i = getelementptr i8, ptr %510, i64 248
  %.3156.i.i = getelementptr i8, ptr %510, i64 224
  %.3367.i.i = getelementptr i8, ptr %510, i64 216
  %346 = getelementptr double, ptr %.312, i64 %.1528.i.i
  %.3609.idx.i.i = shl i64 %.235.i.i342, 4
  %.3609.i.i = getelementptr i8, ptr %346, i64 %.3609.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.235.i.i342, i64 0)
  %.3691276.not.i.i = icmp slt i64 %.235.i.i342, 1
  %.3775.i.i = fmul double %.448.i.i, %.448.i.i
  %.3799.i.i = add nsw i64 %.235.i.i342, -1
  %347 = getelementptr double, ptr %.312, i64 %.658.i.i
  %348 = getelementptr double, ptr %347, i64 %.235.i.i342
  %349 = getelementptr double, ptr %346, i64 %.235.i.i342
  %350 = getelementptr double, ptr %.312, i64 %.1318.i.i
  %.4389281.not.i.i = icmp slt i64 %.892.i.i347, 1
  %351 = getelementptr i64, ptr %.63, i64 %.1102.i.i
  %.3837.i.i = getelementptr double, ptr %349, i64 %.3799.i.i
  %.3847.i.i = getelementptr double, ptr %346, i64 %.3799.i.i
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4303.i.i377, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1852.i.i, %.1757.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i354
  %.3808.i.i = tail call double @sqrt(double %.3794.i.i)
  %.3812.i.i = fmul double %.3761.i.i, %.3808.i.i
  store double %.3812.i.i, ptr %.3817.i.i, align 8, !noalias !108
  %.3820.i.i = fmul double %.3761.i.i, 5.000000e-01
  %.3826.i.i = load double, ptr %.3825.i.i, align 8, !noalias !108
  %.3827.i.i = fmul double %.3820.i.i, %.3826.i.i
  %.3831.i.i = fdiv double %.3827.i.i, %.3808.i.i
  store double %.3761.i.i, ptr %.3837.i.i, align 8, !noalias !108
  store double %.3831.i.i, ptr %.3847.i.i, align 8, !noalias !108
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i354
  %352 = getelementptr double, ptr %347, i64 %.3635.0277.i.i
  %.3855.i.i = getelementptr i8, ptr %352, i64 8
  %.3856.i.i = load double, ptr %.3855.i.i, align 8, !noalias !108
  %353 = getelementptr double, ptr %348, i64 %.3635.0277.i.i
  %.3864.i.i = getelementptr i8, ptr %353, i64 8
  %.3865.i.i = load double, ptr %.3864.i.i, align 8, !noalias !108
  %.3871.i.i = getelementptr i8, ptr %.3771.i.i, i64 8
  %.3872.i.i = load double, ptr %.3871.i.i, align 8, !noalias !108
  %.3877.i.i = getelementptr double, ptr %369, i64 %.3635.0277.i.i
  %.3878.i.i = load double, ptr %.3877.i.i, align 8, !noalias !108
  %.3908.i.i = getelementptr i8, ptr %.3742.i.i, i64 8
  %.3909.i.i = load double, ptr %.3908.i.i, align 8, !noalias !108
  %.3910.i.i = fmul double %.3856.i.i, %.3878.i.i
  %.3911.i.i = fsub double %.3909.i.i, %.3910.i.i
  %.3916.i.i = fdiv double %.3794.i.i, %.3872.i.i
  %.3919.i.i = tail call double @sqrt(double %.3916.i.i)
  %.3922.i.i = add nsw i64 %.3635.0277.i.i, %.3589.i.i
  %.3924.i.i = getelementptr double, ptr %.522, i64 %.3922.i.i
  %.3925.i.i359 = load double, ptr %.3924.i.i, align 8, !noalias !108
  %.3926.i.i360 = fmul double %.3865.i.i, %.3911.i.i
  %.3930.i.i = fdiv double %.3926.i.i360, %.3872.i.i
  %.3931.i.i361 = fmul double %.3856.i.i, %.3919.i.i
  %.3932.i.i362 = fmul double %.3931.i.i361, %.3925.i.i359
  %.3933.i.i = fsub double %.3930.i.i, %.3932.i.i362
  %.3935.i.i = fmul double %.3761.i.i, %.3856.i.i
  %.3936.i.i363 = fmul double %.3935.i.i, %.3919.i.i
  %.3937.i.i364 = fmul double %.3919.i.i, %.3936.i.i363
  %.3938.i.i = fmul double %.3865.i.i, %.3933.i.i
  %.3942.i.i = fdiv double %.3938.i.i, %.3872.i.i
  %.3943.i.i = fsub double %.3937.i.i364, %.3942.i.i
  %.3945.i.i = fmul double %.3761.i.i, %.3865.i.i
  %.3946.i.i = fmul double %.3945.i.i, %.3925.i.i359
  %.3947.i.i = fmul double %.3856.i.i, %.3933.i.i
  %.3948.i.i = fmul double %.3925.i.i359, %.3947.i.i
  %.3949.i.i = fadd double %.3946.i.i, %.3948.i.i
  %.3952.i.i = fmul double %.3935.i.i, %.3911.i.i
  %.3953.i.i = fmul double %.3949.i.i, 5.000000e-01
  %.3957.i.i = fdiv double %.3953.i.i, %.3919.i.i
  %.3958.i.i = fadd double %.3952.i.i, %.3957.i.i
  %.3962.i.i = fadd double %.3945.i.i, %.3947.i.i
  %.3963.i.i = fmul double %.3919.i.i, %.3962.i.i
  %.3968.i.i = getelementptr double, ptr %arg.grad, i64 %.3922.i.i
  store double %.3963.i.i, ptr %.3968.i.i, align 8, !noalias !108
  %.3970.i.i = fmul double %.3856.i.i, %.3943.i.i
  %.3972.i.i = fsub double %.3761.i.i, %.3970.i.i
  %.3977.i.i = getelementptr double, ptr %349, i64 %.3635.0277.i.i
  store double %.3972.i.i, ptr %.3977.i.i, align 8, !noalias !108
  %.3982.i.i365 = fdiv double %.3958.i.i, %.3872.i.i
  %.3987.i.i366 = getelementptr double, ptr %346, i64 %.3635.0277.i.i
  store double %.3982.i.i365, ptr %.3987.i.i366, align 8, !noalias !108
  %.3990.i.i = fmul double %.3911.i.i, %.3938.i.i
  %.3994.i.i367 = fdiv double %.3990.i.i, %.3872.i.i
  %.3995.i.i368 = fmul double %.3919.i.i, %.3958.i.i
  %.3996.i.i = fmul double %.3919.i.i, %.3995.i.i368
  %.3997.i.i = fsub double %.3994.i.i367, %.3996.i.i
  %.4001.i.i = fdiv double %.3997.i.i, %.3872.i.i
  %354 = getelementptr double, ptr %.3609.i.i, i64 %.3635.0277.i.i
  %.4007.i.i369 = getelementptr i8, ptr %354, i64 8
  store double %.4001.i.i, ptr %.4007.i.i369, align 8, !noalias !108
  %.4010.i.i = fmul double %.3761.i.i, %.3919.i.i
  %.4011.i.i370 = fmul double %.4010.i.i, %.3925.i.i359
  %.4012.i.i = fmul double %.3911.i.i, %.3933.i.i
  %.4016.i.i371 = fdiv double %.4012.i.i, %.3872.i.i
  %.4017.i.i372 = fsub double %.4011.i.i370, %.4016.i.i371
  %355 = getelementptr double, ptr %350, i64 %.3635.0277.i.i
  %.4025.i.i373 = getelementptr i8, ptr %355, i64 8
  %.4026.i.i = load double, ptr %.4025.i.i373, align 8, !noalias !108
  %.4031.i.i = fmul double %.3919.i.i, %.4010.i.i
  %.4032.i.i = fmul double %.3911.i.i, %.4031.i.i
  %.4033.i.i374 = fmul double %.3878.i.i, %.3943.i.i
  %.4034.i.i = fsub double %.4032.i.i, %.4033.i.i374
  %.4035.i.i = fmul double %.3919.i.i, %.3933.i.i
  %.4036.i.i = fmul double %.3925.i.i359, %.4035.i.i
  %.4037.i.i = fadd double %.4036.i.i, %.4034.i.i
  %.4038.i.i375 = fmul double %.3856.i.i, %.4017.i.i372
  %.4042.i.i = fdiv double %.4038.i.i375, %.3865.i.i
  %.4043.i.i = fsub double %.4037.i.i, %.4042.i.i
  %.4044.i.i = fadd double %.4026.i.i, %.4043.i.i
  store double %.4044.i.i, ptr %.4025.i.i373, align 8, !noalias !108
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %356 = getelementptr double, ptr %.312, i64 %.2946.i.i
  %357 = getelementptr double, ptr %356, i64 %360
  %358 = getelementptr double, ptr %.108, i64 %.2305.i.i
  %359 = getelementptr double, ptr %358, i64 %.3594.i.i352
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4460.i.i = icmp sgt i64 %.4094.0288.i.i, 0
  br i1 %.4460.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.4475.i.i = getelementptr double, ptr %347, i64 %.4094.0288.i.i
  %.4476.i.i = load double, ptr %.4475.i.i, align 8, !noalias !108
  %.4482.i.i = getelementptr i8, ptr %.4238.i.i, i64 -8
  %.4483.i.i = load double, ptr %.4482.i.i, align 8, !noalias !108
  %.4489.i.i = getelementptr i8, ptr %.4195.i.i, i64 -8
  %.4490.i.i = load double, ptr %.4489.i.i, align 8, !noalias !108
  %.4499.i.i = getelementptr i8, ptr %.4204.i.i, i64 -8
  %.4500.i.i = load double, ptr %.4499.i.i, align 8, !noalias !108
  %.4501.i.i = fmul double %.3775.i.i, %.4500.i.i
  %.4502.i.i = fmul double %.4490.i.i, %.4501.i.i
  %.4503.i.i = fadd double %.4502.i.i, 1.000000e+00
  %.4507.i.i = fdiv double %.4490.i.i, %.4503.i.i
  %.4512.i.i = getelementptr double, ptr %350, i64 %.4094.0288.i.i
  %.4513.i.i = load double, ptr %.4512.i.i, align 8, !noalias !108
  %.4514.i.i = fmul double %.4476.i.i, 2.000000e+00
  %.4515.i.i = fadd double %.4507.i.i, -1.000000e+00
  %.4516.i.i = fmul double %.4514.i.i, %.4515.i.i
  %.4518.i.i = fmul double %.4273.i.i, %.4516.i.i
  %.4524.i.i = fdiv double %.4222.i.i, %.4208.i.i
  %.4525.i.i = fmul double %.4524.i.i, %.4483.i.i
  %.4526.i.i = fadd double %.4525.i.i, %.4518.i.i
  %.4527.i.i = fadd double %.4513.i.i, %.4526.i.i
  store double %.4527.i.i, ptr %.4512.i.i, align 8, !noalias !108
  %.4536.i.i = getelementptr i8, ptr %.4227.i.i, i64 -8
  %.4537.i.i = load double, ptr %.4536.i.i, align 8, !noalias !108
  %.4538.i.i = fmul double %.4476.i.i, %.4476.i.i
  %.4540.i.i = fmul double %.4273.i.i, %.4538.i.i
  %.4543.i.i = fadd double %.4540.i.i, %.4537.i.i
  store double %.4543.i.i, ptr %.4536.i.i, align 8, !noalias !108
  %.4554.i.i = getelementptr i8, ptr %.4221.i.i, i64 -8
  %.4555.i.i = load double, ptr %.4554.i.i, align 8, !noalias !108
  %.4557.i.i = fmul double %.4222.i.i, %.4476.i.i
  %.4564.i.i = fdiv double %.4557.i.i, %.4208.i.i
  %.4567.i.i = fadd double %.4564.i.i, %.4555.i.i
  store double %.4567.i.i, ptr %.4554.i.i, align 8, !noalias !108
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3761.i.i, %B1016.i.i ], [ %.3943.i.i, %B1148.i.i ]
  %exitcond.not.i.i376 = icmp eq i64 %.235.i.i342, %.3704.i.i355
  br i1 %exitcond.not.i.i376, label %B1778.i.i, label %B858.if.i.i354

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.4150.i.i = icmp sgt i64 %.4097.0286.i.i, 1
  br i1 %.4150.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1781.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1852.i.i, %B402.loopexit.i.i ]
  %.1852.i.i = add nuw nsw i64 %.1781.0291.i.i, 1
  %360 = mul nsw i64 %.1781.0291.i.i, %.235.i.i342
  %.2094.i.i = load i64, ptr %.2093.i.i351, align 8, !noalias !108
  %.2305.i.i = load i64, ptr %.2304.i.i, align 8, !noalias !108
  %.2518.i.i = load i64, ptr %.2517.i.i, align 8, !noalias !108
  %.2729.i.i = load i64, ptr %.2728.i.i, align 8, !noalias !108
  %.2946.i.i = load i64, ptr %.2945.i.i, align 8, !noalias !108
  %.3157.i.i = load i64, ptr %.3156.i.i, align 8, !noalias !108
  %.3368.i.i = load i64, ptr %.3367.i.i, align 8, !noalias !108
  %.3588.i.i = load i64, ptr %.830.i, align 8, !noalias !108
  %.3589.i.i = add nsw i64 %.3588.i.i, %360
  %.3594.i.i352 = mul nsw i64 %360, %.892.i.i347
  %361 = getelementptr double, ptr %.312, i64 %.3157.i.i
  %.3601.i.i = getelementptr double, ptr %361, i64 %360
  %.3602.i.i = load double, ptr %.3601.i.i, align 8, !noalias !108
  store double 0.000000e+00, ptr %.3609.i.i, align 8, !noalias !108
  br i1 %.3691276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i353

B858.if.lr.ph.i.i353:                             ; preds = %B402.if.i.i
  %.3603.i.i = fneg double %.3602.i.i
  %362 = getelementptr double, ptr %.312, i64 %.3368.i.i
  %363 = getelementptr double, ptr %362, i64 %360
  %364 = getelementptr double, ptr %.312, i64 %.2518.i.i
  %365 = getelementptr double, ptr %364, i64 %360
  %366 = getelementptr double, ptr %.108, i64 %.2094.i.i
  %367 = getelementptr double, ptr %366, i64 %360
  %368 = getelementptr double, ptr %.312, i64 %.2729.i.i
  %369 = getelementptr double, ptr %368, i64 %360
  %.3815.i.i = add nsw i64 %.3589.i.i, %.3799.i.i
  %.3817.i.i = getelementptr double, ptr %arg.grad, i64 %.3815.i.i
  %.3825.i.i = getelementptr double, ptr %.522, i64 %.3815.i.i
  br label %B858.if.i.i354

B858.if.i.i354:                                   ; preds = %B858.if.lr.ph.i.i353, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3603.i.i, %B858.if.lr.ph.i.i353 ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i353 ], [ %.3746.i.i, %B2537.i.i ]
  %.3635.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i353 ], [ %.3704.i.i355, %B2537.i.i ]
  %.3704.i.i355 = add nuw nsw i64 %.3635.0277.i.i, 1
  %.3736.i.i356 = getelementptr double, ptr %363, i64 %.3635.0277.i.i
  %.3737.i.i357 = load double, ptr %.3736.i.i356, align 8, !noalias !108
  %.3742.i.i = getelementptr double, ptr %.3601.i.i, i64 %.3635.0277.i.i
  %.3743.i.i = load double, ptr %.3742.i.i, align 8, !noalias !108
  %.3744.i.i = fmul double %.3737.i.i357, %.3743.i.i
  %.3746.i.i = fadd double %by_sd.3.1279.i.i, %.3744.i.i
  %.3759.i.i = fmul double %.448.i.i, %.3737.i.i357
  %.3761.i.i = fadd double %by_c.3.1280.i.i, %.3759.i.i
  %.3771.i.i = getelementptr double, ptr %365, i64 %.3635.0277.i.i
  %.3772.i.i358 = load double, ptr %.3771.i.i, align 8, !noalias !108
  %.3780.i.i = getelementptr double, ptr %367, i64 %.3635.0277.i.i
  %.3781.i.i = load double, ptr %.3780.i.i, align 8, !noalias !108
  %.3782.i.i = fmul double %.3775.i.i, %.3781.i.i
  %.3789.i.i = fmul double %.3772.i.i358, %.3782.i.i
  %.3790.i.i = fadd double %.3789.i.i, 1.000000e+00
  %.3794.i.i = fdiv double %.3772.i.i358, %.3790.i.i
  %.3801.i.i = icmp eq i64 %.3635.0277.i.i, %.3799.i.i
  br i1 %.3801.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.4094.0288.in.i.i = phi i64 [ %.235.i.i342, %B1778.i.i ], [ %.4094.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3746.i.i, %B1778.i.i ], [ %.4303.i.i377, %B2538.i.i ]
  %.4097.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4159.i.i, %B2538.i.i ]
  %.4094.0288.i.i = add i64 %.4094.0288.in.i.i, -1
  %.4159.i.i = add nsw i64 %.4097.0286.i.i, -1
  %.4195.i.i = getelementptr double, ptr %365, i64 %.4094.0288.i.i
  %.4196.i.i = load double, ptr %.4195.i.i, align 8, !noalias !108
  %.4204.i.i = getelementptr double, ptr %367, i64 %.4094.0288.i.i
  %.4205.i.i = load double, ptr %.4204.i.i, align 8, !noalias !108
  %.4206.i.i = fmul double %.3775.i.i, %.4205.i.i
  %.4207.i.i = fmul double %.4196.i.i, %.4206.i.i
  %.4208.i.i = fadd double %.4207.i.i, 1.000000e+00
  %.4216.i.i = fdiv double %.4196.i.i, %.4208.i.i
  %.4221.i.i = getelementptr double, ptr %349, i64 %.4094.0288.i.i
  %.4222.i.i = load double, ptr %.4221.i.i, align 8, !noalias !108
  %.4227.i.i = getelementptr double, ptr %346, i64 %.4094.0288.i.i
  %.4228.i.i = load double, ptr %.4227.i.i, align 8, !noalias !108
  %.4232.i.i = fmul double %.4228.i.i, %.4216.i.i
  %.4233.i.i = fadd double %.4232.i.i, 5.000000e-01
  %.4238.i.i = getelementptr double, ptr %369, i64 %.4094.0288.i.i
  %.4239.i.i = load double, ptr %.4238.i.i, align 8, !noalias !108
  %.4241.i.i = fmul double %.4222.i.i, %.4239.i.i
  %.4242.i.i = fadd double %.4241.i.i, %.4233.i.i
  %.4243.i.i = fneg double %.4242.i.i
  %.4248.i.i = fdiv double %.4243.i.i, %.4208.i.i
  %.4253.i.i = getelementptr double, ptr %.3609.i.i, i64 %.4094.0288.i.i
  %.4254.i.i = load double, ptr %.4253.i.i, align 8, !noalias !108
  %.4257.i.i = fmul double %.448.i.i, %.4222.i.i
  %.4262.i.i = getelementptr double, ptr %357, i64 %.4094.0288.i.i
  %.4263.i.i = load double, ptr %.4262.i.i, align 8, !noalias !108
  %.4264.i.i = fmul double %.4257.i.i, %.4263.i.i
  %.4265.i.i = fadd double %.4228.i.i, %.4264.i.i
  %.4270.i.i = fdiv double %.4265.i.i, %.4208.i.i
  %.4271.i.i = fadd double %.4254.i.i, %.4270.i.i
  %.4272.i.i = fmul double %.4206.i.i, %.4248.i.i
  %.4273.i.i = fadd double %.4271.i.i, %.4272.i.i
  %.4278.i.i = fmul double %.4222.i.i, %.4216.i.i
  %.4289.i.i = fmul double %.4278.i.i, %.4263.i.i
  %.4290.i.i = fmul double %.4248.i.i, 2.000000e+00
  %.4291.i.i = fmul double %.4196.i.i, %.4290.i.i
  %.4293.i.i = fmul double %.448.i.i, %.4291.i.i
  %.4300.i.i = fmul double %.4205.i.i, %.4293.i.i
  %.4301.i.i = fadd double %.4289.i.i, %.4300.i.i
  %.4303.i.i377 = fadd double %by_sd.5.1287.i.i, %.4301.i.i
  br i1 %.4389281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4437.i.i = fmul double %.448.i.i, %.4278.i.i
  %.4440.i.i378 = mul nsw i64 %.4094.0288.i.i, %.892.i.i347
  %370 = getelementptr double, ptr %359, i64 %.4440.i.i378
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4333.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4402.i.i, %B2140.if.i.i ]
  %.4402.i.i = add nuw nsw i64 %.4333.0282.i.i, 1
  %.4430.i.i = getelementptr i64, ptr %351, i64 %.4333.0282.i.i
  %.4431.i.i = load i64, ptr %.4430.i.i, align 8, !noalias !108
  %.4433.i.i = getelementptr double, ptr %.432, i64 %.4431.i.i
  %.4434.i.i = load double, ptr %.4433.i.i, align 8, !noalias !108
  %.4445.i.i = getelementptr double, ptr %370, i64 %.4333.0282.i.i
  %.4446.i.i = load double, ptr %.4445.i.i, align 8, !noalias !108
  %.4447.i.i = fmul double %.4437.i.i, %.4446.i.i
  %.4448.i.i379 = fsub double %.4434.i.i, %.4447.i.i
  store double %.4448.i.i379, ptr %.4433.i.i, align 8, !noalias !108
  %exitcond295.not.i.i = icmp eq i64 %.892.i.i347, %.4402.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B310.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B310.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4832.i.i = getelementptr i8, ptr %510, i64 64
  %.4833.i.i = load i64, ptr %.4832.i.i, align 8, !noalias !108
  %.4837.i.i = getelementptr double, ptr %.312, i64 %.4833.i.i
  %.4838.i.i = load double, ptr %.4837.i.i, align 8, !noalias !108
  %.4840.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.4838.i.i
  store double %.4840.i.i, ptr %.4837.i.i, align 8, !noalias !108
  br label %B550.i

B354.i:                                           ; preds = %B260.i
  %.1296.i = getelementptr i8, ptr %510, i64 320
  %.1297.i = load i64, ptr %.1296.i, align 8, !noalias !105
  %.1298.i = icmp sgt i64 %.1297.i, -1
  br i1 %.1298.i, label %B404.i, label %B448.i

B404.i:                                           ; preds = %B354.i
  %.235.i54.i = load i64, ptr %510, align 8, !noalias !111
  %.444.i55.i = getelementptr i8, ptr %510, i64 56
  %.445.i56.i = load i64, ptr %.444.i55.i, align 8, !noalias !111
  %.447.i57.i = getelementptr double, ptr %.312, i64 %.445.i56.i
  %.448.i58.i = load double, ptr %.447.i57.i, align 8, !noalias !111
  %.1316.i.i331 = getelementptr i8, ptr %510, i64 96
  %.1317.i61.i = load i64, ptr %.1316.i.i331, align 8, !noalias !111
  %.1526.i.i332 = getelementptr i8, ptr %510, i64 128
  %.1527.i62.i = load i64, ptr %.1526.i.i332, align 8, !noalias !111
  %.1742.i.i333 = getelementptr i8, ptr %510, i64 112
  %.1743.i.i = load i64, ptr %.1742.i.i333, align 8, !noalias !111
  %371 = getelementptr i64, ptr %.63, i64 %.1743.i.i
  %.1746.i.i = getelementptr i8, ptr %371, i64 8
  %.1747.i.i = load i64, ptr %.1746.i.i, align 8, !noalias !111
  %.1956.i.i = getelementptr i8, ptr %510, i64 120
  %.1957.i.i = load i64, ptr %.1956.i.i, align 8, !noalias !111
  %.2172.i.i = getelementptr i8, ptr %510, i64 336
  %.2173.i.i = load i64, ptr %.2172.i.i, align 8, !noalias !111
  %.2382.i.i = getelementptr i8, ptr %510, i64 256
  %.2383.i.i = load i64, ptr %.2382.i.i, align 8, !noalias !111
  %.2811.i.i334 = getelementptr i8, ptr %510, i64 248
  %.2812.i.i = load i64, ptr %.2811.i.i334, align 8, !noalias !111
  %.3021.i.i = getelementptr i8, ptr %510, i64 232
  %.3022.i.i = load i64, ptr %.3021.i.i, align 8, !noalias !111
  %.3231.i.i = getelementptr i8, ptr %510, i64 224
  %.3232.i.i = load i64, ptr %.3231.i.i, align 8, !noalias !111
  %.3324242.not.i.i = icmp slt i64 %.235.i54.i, 1
  br i1 %.3324242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B404.i
  %.887.i59.i = getelementptr i8, ptr %510, i64 352
  %.888.i60.i = load i64, ptr %.887.i59.i, align 8, !noalias !111
  %.1097.i.i335 = getelementptr i8, ptr %510, i64 328
  %.1098.i.i336 = load i64, ptr %.1097.i.i335, align 8, !noalias !111
  %.677.i.i = getelementptr i8, ptr %510, i64 216
  %.678.i.i = load i64, ptr %.677.i.i, align 8, !noalias !111
  %372 = getelementptr double, ptr %.312, i64 %.888.i60.i
  %373 = shl nuw i64 %.235.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %372, i8 0, i64 %373, i1 false), !noalias !111
  %374 = getelementptr double, ptr %.312, i64 %.678.i.i
  %375 = getelementptr double, ptr %.108, i64 %.1098.i.i336
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3465.i.i = add nuw nsw i64 %.3396.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.235.i54.i, %.3465.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %376 = getelementptr double, ptr %.312, i64 %.2383.i.i
  %377 = getelementptr double, ptr %.312, i64 %.3022.i.i
  %378 = getelementptr double, ptr %.312, i64 %.3232.i.i
  %379 = getelementptr double, ptr %.312, i64 %.2812.i.i
  %380 = getelementptr double, ptr %.108, i64 %.1317.i61.i
  %381 = getelementptr double, ptr %.108, i64 %.2173.i.i
  %.4023251.not.i.i = icmp slt i64 %.1747.i.i, 1
  %382 = getelementptr i64, ptr %.63, i64 %.1957.i.i
  %383 = getelementptr double, ptr %.108, i64 %.1527.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i = icmp eq i64 %.235.i54.i, %.3764.i.i
  br i1 %exitcond262.not.i.i, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %384 = fmul double %.3937.i76.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3396.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3465.i.i, %B732.loopexit.i.i ]
  %.3493.i.i = getelementptr double, ptr %374, i64 %.3396.0249.i.i
  %.3494.i.i = load double, ptr %.3493.i.i, align 8, !noalias !111
  %.3496.i.i = mul nuw nsw i64 %.3396.0249.i.i, %.235.i54.i
  %385 = getelementptr double, ptr %375, i64 %.3496.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3529.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3598.i.i, %B790.if.i.i ]
  %.3598.i.i = add nuw nsw i64 %.3529.0246.i.i, 1
  %.3626.i.i337 = getelementptr double, ptr %372, i64 %.3529.0246.i.i
  %.3627.i.i = load double, ptr %.3626.i.i337, align 8, !noalias !111
  %.3631.i.i = getelementptr double, ptr %385, i64 %.3529.0246.i.i
  %.3632.i.i338 = load double, ptr %.3631.i.i, align 8, !noalias !111
  %.3634.i.i = fmul double %.3494.i.i, %.3632.i.i338
  %.3635.i.i = fadd double %.3627.i.i, %.3634.i.i
  store double %.3635.i.i, ptr %.3626.i.i337, align 8, !noalias !111
  %exitcond.not.i63.i = icmp eq i64 %.235.i54.i, %.3598.i.i
  br i1 %exitcond.not.i63.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3937.i76.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3916.i72.i, %B882.loopexit.i.i ]
  %.3695.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3764.i.i, %B882.loopexit.i.i ]
  %.3764.i.i = add nuw nsw i64 %.3695.0255.i.i, 1
  %.3796.i.i = getelementptr double, ptr %376, i64 %.3695.0255.i.i
  %.3797.i.i = load double, ptr %.3796.i.i, align 8, !noalias !111
  %.3802.i.i = getelementptr double, ptr %377, i64 %.3695.0255.i.i
  %.3803.i.i = load double, ptr %.3802.i.i, align 8, !noalias !111
  %.3808.i64.i = getelementptr double, ptr %378, i64 %.3695.0255.i.i
  %.3809.i.i = load double, ptr %.3808.i64.i, align 8, !noalias !111
  %.3814.i.i = getelementptr double, ptr %379, i64 %.3695.0255.i.i
  %.3815.i65.i = load double, ptr %.3814.i.i, align 8, !noalias !111
  %.3841.i.i = fmul double %.448.i58.i, %.3797.i.i
  %.3846.i.i = getelementptr double, ptr %380, i64 %.3695.0255.i.i
  %.3847.i66.i = load double, ptr %.3846.i.i, align 8, !noalias !111
  %.3851.i.i = fdiv double 1.000000e+00, %.3803.i.i
  %.3862.i.i = getelementptr double, ptr %372, i64 %.3695.0255.i.i
  %.3863.i.i = load double, ptr %.3862.i.i, align 8, !noalias !111
  %.3865.i67.i = fmul double %.3841.i.i, %.3863.i.i
  %.3866.i.i = fsub double %.3865.i67.i, %.3809.i.i
  %.3872.i68.i = fmul double %.3851.i.i, %.3866.i.i
  %.3875.i.i339 = add nuw nsw i64 %.3695.0255.i.i, %.831.i
  %.3877.i69.i = getelementptr double, ptr %arg.grad, i64 %.3875.i.i339
  store double %.3872.i68.i, ptr %.3877.i69.i, align 8, !noalias !111
  %.3880.i.i = fmul double %.3841.i.i, %.3847.i66.i
  %.3882.i.i = fmul double %.3851.i.i, %.3880.i.i
  %.3884.i.i = fmul double %.3851.i.i, %.3882.i.i
  %.3891.i.i = fmul double %.3809.i.i, %.3863.i.i
  %.3892.i.i = fsub double %.3891.i.i, %.3884.i.i
  %.3897.i.i = getelementptr double, ptr %.522, i64 %.3875.i.i339
  %.3898.i.i = load double, ptr %.3897.i.i, align 8, !noalias !111
  %.3899.i.i = fmul double %.3884.i.i, %.3898.i.i
  %.3900.i.i = fmul double %.3803.i.i, %.3899.i.i
  %.3901.i.i = fadd double %.3815.i65.i, %.3900.i.i
  %.3902.i.i = fmul double %.3809.i.i, 2.000000e+00
  %.3903.i.i = fmul double %.3902.i.i, %.3884.i.i
  %.3904.i.i = fmul double %.3803.i.i, %.3903.i.i
  %.3905.i.i = fmul double %.3803.i.i, %.3904.i.i
  %.3906.i.i = fsub double %.3901.i.i, %.3905.i.i
  %.3908.i70.i = fmul double %.3866.i.i, %.3906.i.i
  %.3910.i71.i = fmul double %.3851.i.i, %.3908.i70.i
  %.3912.i.i = fmul double %.3851.i.i, %.3910.i71.i
  %.3913.i.i = fadd double %.3892.i.i, %.3912.i.i
  %.3914.i.i = fmul double %.3797.i.i, %.3913.i.i
  %.3916.i72.i = fadd double %by_sd.2.0257.i.i, %.3914.i.i
  %.3923.i.i = fmul double %.448.i58.i, %.3913.i.i
  %.3928.i.i = getelementptr double, ptr %381, i64 %.3695.0255.i.i
  %.3929.i.i = load double, ptr %.3928.i.i, align 8, !noalias !111
  %.3930.i73.i = fadd double %.3929.i.i, -1.000000e+00
  %.3931.i74.i = fmul double %.3930.i73.i, %.3923.i.i
  %.3935.i75.i = fdiv double %.3931.i74.i, %.3797.i.i
  %.3937.i76.i = fadd double %by_rho.2.0258.i.i, %.3935.i75.i
  br i1 %.4023251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.4071.i.i = fmul double %.3841.i.i, %.3866.i.i
  %.4073.i.i = fmul double %.3851.i.i, %.4071.i.i
  %.4075.i.i = fmul double %.3851.i.i, %.4073.i.i
  %.4078.i.i = mul nuw nsw i64 %.3695.0255.i.i, %.1747.i.i
  %386 = getelementptr double, ptr %383, i64 %.4078.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.3967.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.4036.i77.i, %B1260.if.i.i ]
  %.4036.i77.i = add nuw nsw i64 %.3967.0252.i.i, 1
  %.4064.i.i340 = getelementptr i64, ptr %382, i64 %.3967.0252.i.i
  %.4065.i.i = load i64, ptr %.4064.i.i340, align 8, !noalias !111
  %.4067.i.i = getelementptr double, ptr %.432, i64 %.4065.i.i
  %.4068.i.i = load double, ptr %.4067.i.i, align 8, !noalias !111
  %.4083.i.i = getelementptr double, ptr %386, i64 %.3967.0252.i.i
  %.4084.i.i = load double, ptr %.4083.i.i, align 8, !noalias !111
  %.4085.i.i = fmul double %.4075.i.i, %.4084.i.i
  %.4086.i.i = fsub double %.4068.i.i, %.4085.i.i
  store double %.4086.i.i, ptr %.4067.i.i, align 8, !noalias !111
  %exitcond261.not.i.i = icmp eq i64 %.1747.i.i, %.4036.i77.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B404.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %.3916.i72.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %384, %B1362.loopexit.i.i ]
  %.4356.i.i = getelementptr i8, ptr %510, i64 64
  %.4357.i.i = load i64, ptr %.4356.i.i, align 8, !noalias !111
  %.4359.i.i = getelementptr double, ptr %.312, i64 %.4357.i.i
  %.4360.i.i = load double, ptr %.4359.i.i, align 8, !noalias !111
  %.4362.i.i = fadd double %by_sd.2.0.lcssa.i.i, %.4360.i.i
  store double %.4362.i.i, ptr %.4359.i.i, align 8, !noalias !111
  %.4581.i.i = load i64, ptr %.1296.i, align 8, !noalias !111
  %.4585.i.i = getelementptr double, ptr %.432, i64 %.4581.i.i
  %.4586.i.i = load double, ptr %.4585.i.i, align 8, !noalias !111
  %.4591.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4586.i.i
  store double %.4591.i.i, ptr %.4585.i.i, align 8, !noalias !111
  br label %B550.i

B448.i:                                           ; preds = %B354.i
  %.1548.i = getelementptr i8, ptr %510, i64 272
  %.1549.i = load i64, ptr %.1548.i, align 8, !noalias !105
  %.1550.not.i = icmp eq i64 %.1549.i, 0
  br i1 %.1550.not.i, label %B522.i, label %B498.i

B498.i:                                           ; preds = %B448.i
  %.222.i.i199 = load i64, ptr %510, align 8, !noalias !114
  %.430.i.i200 = getelementptr i8, ptr %510, i64 8
  %.431.i.i201 = load i64, ptr %.430.i.i200, align 8, !noalias !114
  %.639.i.i202 = getelementptr i8, ptr %510, i64 216
  %.640.i.i203 = load i64, ptr %.639.i.i202, align 8, !noalias !114
  %.1789179.not.i.i = icmp slt i64 %.222.i.i199, 1
  br i1 %.1789179.not.i.i, label %B522.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B498.i
  %.1702.i.i204 = getelementptr i8, ptr %510, i64 312
  %.1703.i.i205 = load i64, ptr %.1702.i.i204, align 8, !noalias !114
  %.1487.i.i206 = getelementptr i8, ptr %510, i64 304
  %.1488.i.i207 = load i64, ptr %.1487.i.i206, align 8, !noalias !114
  %.1278.i.i208 = getelementptr i8, ptr %510, i64 296
  %.1279.i.i209 = load i64, ptr %.1278.i.i208, align 8, !noalias !114
  %.1063.i.i210 = getelementptr i8, ptr %510, i64 288
  %.1064.i.i211 = load i64, ptr %.1063.i.i210, align 8, !noalias !114
  %.854.i.i212 = getelementptr i8, ptr %510, i64 280
  %.855.i.i213 = load i64, ptr %.854.i.i212, align 8, !noalias !114
  %387 = getelementptr i64, ptr %.63, i64 %.855.i.i213
  %388 = getelementptr double, ptr %.108, i64 %.1703.i.i205
  %389 = getelementptr i64, ptr %.63, i64 %.1064.i.i211
  %390 = getelementptr i64, ptr %.63, i64 %.1279.i.i209
  %391 = getelementptr double, ptr %.108, i64 %.1488.i.i207
  %.2075169.not.i.i = icmp slt i64 %.431.i.i201, 1
  %392 = getelementptr double, ptr %.312, i64 %.640.i.i203
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1789.i.i = icmp sgt i64 %.1731.0181.in.i.i, 1
  br i1 %.1789.i.i, label %B366.if.i.i, label %B522.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1937.i.i = icmp samesign ugt i64 %.1884.0174.i.i, 1
  br i1 %.1937.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2075169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %393 = getelementptr double, ptr %.312, i64 %.1835.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1731.0181.in.i.i = phi i64 [ %.222.i.i199, %B366.if.lr.ph.i.i ], [ %.1731.0181.i.i, %B366.loopexit.i.i ]
  %.1731.0181.i.i = add nsw i64 %.1731.0181.in.i.i, -1
  %.1830.i.i = getelementptr i64, ptr %387, i64 %.1731.0181.i.i
  %.1831.i.i = load i64, ptr %.1830.i.i, align 8, !noalias !114
  %.1833.i.i214 = mul nsw i64 %.1831.i.i, %.431.i.i201
  %.1835.i.i = add nsw i64 %.1833.i.i214, %.640.i.i203
  %.1839.i.i = getelementptr double, ptr %388, i64 %.1731.0181.i.i
  %.1840.i.i = load double, ptr %.1839.i.i, align 8, !noalias !114
  %.1850.i.i = getelementptr i64, ptr %389, i64 %.1731.0181.i.i
  %.1851.i.i = load i64, ptr %.1850.i.i, align 8, !noalias !114
  %.1856.i.i = getelementptr i8, ptr %.1850.i.i, i64 8
  %.1857.i.i = load i64, ptr %.1856.i.i, align 8, !noalias !114
  %.1894.i.i = sub i64 %.1857.i.i, %.1851.i.i
  %.1937172.not.i.i = icmp slt i64 %.1894.i.i, 1
  br i1 %.1937172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %394 = getelementptr double, ptr %.312, i64 %.1835.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1884.0174.i.i = phi i64 [ %.1894.i.i, %B458.if.lr.ph.i.i ], [ %.1946.i.i, %B458.loopexit.i.i ]
  %.1881.0173.i.i = phi i64 [ %.1851.i.i, %B458.if.lr.ph.i.i ], [ %.1950.i.i215, %B458.loopexit.i.i ]
  %.1946.i.i = add nsw i64 %.1884.0174.i.i, -1
  %.1950.i.i215 = add i64 %.1881.0173.i.i, 1
  %.1987.i.i = getelementptr double, ptr %391, i64 %.1881.0173.i.i
  %.1988.i.i = load double, ptr %.1987.i.i, align 8, !noalias !114
  br i1 %.2075169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1978.i.i = getelementptr i64, ptr %390, i64 %.1881.0173.i.i
  %.1979.i.i = load i64, ptr %.1978.i.i, align 8, !noalias !114
  %.1981.i.i = mul nsw i64 %.1979.i.i, %.431.i.i201
  %395 = getelementptr double, ptr %392, i64 %.1981.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.2019.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2088.i.i216, %B524.if.i.i ]
  %.2088.i.i216 = add nuw nsw i64 %.2019.0170.i.i, 1
  %.2116.i.i217 = getelementptr double, ptr %395, i64 %.2019.0170.i.i
  %.2117.i.i = load double, ptr %.2116.i.i217, align 8, !noalias !114
  %.2121.i.i218 = getelementptr double, ptr %394, i64 %.2019.0170.i.i
  %.2122.i.i219 = load double, ptr %.2121.i.i218, align 8, !noalias !114
  %.2124.i.i220 = fmul double %.1988.i.i, %.2122.i.i219
  %.2125.i.i = fadd double %.2117.i.i, %.2124.i.i220
  store double %.2125.i.i, ptr %.2116.i.i217, align 8, !noalias !114
  %exitcond.not.i78.i = icmp eq i64 %.431.i.i201, %.2088.i.i216
  br i1 %exitcond.not.i78.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2167.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2236.i.i, %B616.if.i.i ]
  %.2236.i.i = add nuw nsw i64 %.2167.0176.i.i, 1
  %.2264.i.i221 = getelementptr double, ptr %393, i64 %.2167.0176.i.i
  %.2265.i.i222 = load double, ptr %.2264.i.i221, align 8, !noalias !114
  %.2267.i.i223 = fmul double %.1840.i.i, %.2265.i.i222
  store double %.2267.i.i223, ptr %.2264.i.i221, align 8, !noalias !114
  %exitcond182.not.i.i224 = icmp eq i64 %.431.i.i201, %.2236.i.i
  br i1 %exitcond182.not.i.i224, label %B366.loopexit.i.i, label %B616.if.i.i

B522.i:                                           ; preds = %B366.loopexit.i.i, %B498.i, %B448.i
  %.218.i.i.i = getelementptr i8, ptr %510, i64 8
  %.219.i.i.i225 = load i64, ptr %.218.i.i.i, align 8, !noalias !117
  %.220.i.i.i226 = icmp eq i64 %.219.i.i.i225, 1
  br i1 %.220.i.i.i226, label %B64.i.i.i296, label %B66.i.i

B64.i.i.i296:                                     ; preds = %B522.i
  %.433.i.i.i297 = getelementptr i8, ptr %510, i64 88
  %.434.i.i.i298 = load i64, ptr %.433.i.i.i297, align 8, !noalias !117
  %.435.i.i.i299 = icmp slt i64 %.434.i.i.i298, 0
  br i1 %.435.i.i.i299, label %is_single.2, label %B66.i.i

is_single.2: ; preds = %B64.i.i.i296
  %.649.i.i.i301 = getelementptr i8, ptr %510, i64 136
  %.650.i.i.i302 = load i64, ptr %.649.i.i.i301, align 8, !noalias !117
  %.653.i.not.i.i303 = icmp eq i64 %.650.i.i.i302, 0
  br i1 %.653.i.not.i.i303, label %B36.i.i304, label %B66.i.i

B36.i.i304:                                       ; preds = %is_single.2
  %.235.i.i.i = load i64, ptr %.830.i, align 8, !noalias !122
  %.660.i.i.i = getelementptr i8, ptr %510, i64 112
  %.661.i.i.i = load i64, ptr %.660.i.i.i, align 8, !noalias !122
  %396 = getelementptr i64, ptr %.63, i64 %.661.i.i.i
  %.664.i.i.i = getelementptr i8, ptr %396, i64 8
  %.665.i.i.i = load i64, ptr %.664.i.i.i, align 8, !noalias !122
  %.2581.i.i.i = getelementptr i8, ptr %510, i64 56
  %.2582.i.i.i = load i64, ptr %.2581.i.i.i, align 8, !noalias !122
  %.2584.i.i.i = getelementptr double, ptr %.312, i64 %.2582.i.i.i
  %.2585.i.i.i = load double, ptr %.2584.i.i.i, align 8, !noalias !122
  %.2794.i.i.i = getelementptr i8, ptr %510, i64 64
  %.2795.i.i.i = load i64, ptr %.2794.i.i.i, align 8, !noalias !122
  %.2797.i.i.i = getelementptr double, ptr %.312, i64 %.2795.i.i.i
  %.2798.i.i.i = load double, ptr %.2797.i.i.i, align 8, !noalias !122
  %.3014.i.i.i = load i64, ptr %510, align 8, !noalias !122
  %.3096223.not.i.i.i = icmp slt i64 %.3014.i.i.i, 1
  br i1 %.3096223.not.i.i.i, label %single_backward, label %B626.if.lr.ph.i.i.i

B626.if.lr.ph.i.i.i:                              ; preds = %B36.i.i304
  %.2365.i.i.i305 = getelementptr i8, ptr %510, i64 216
  %.2366.i.i.i = load i64, ptr %.2365.i.i.i305, align 8, !noalias !122
  %.2155.i.i.i = getelementptr i8, ptr %510, i64 224
  %.2156.i.i.i = load i64, ptr %.2155.i.i.i, align 8, !noalias !122
  %.1936.i.i.i306 = getelementptr i8, ptr %510, i64 240
  %.1937.i.i.i = load i64, ptr %.1936.i.i.i306, align 8, !noalias !122
  %.1726.i.i.i307 = getelementptr i8, ptr %510, i64 248
  %.1727.i.i.i = load i64, ptr %.1726.i.i.i307, align 8, !noalias !122
  %.1516.i.i.i = getelementptr i8, ptr %510, i64 232
  %.1517.i.i.i = load i64, ptr %.1516.i.i.i, align 8, !noalias !122
  %.1300.i.i.i308 = getelementptr i8, ptr %510, i64 192
  %.1301.i.i.i = load i64, ptr %.1300.i.i.i308, align 8, !noalias !122
  %.1090.i.i.i = getelementptr i8, ptr %510, i64 128
  %.1091.i.i.i = load i64, ptr %.1090.i.i.i, align 8, !noalias !122
  %.874.i.i.i309 = getelementptr i8, ptr %510, i64 120
  %.875.i.i.i310 = load i64, ptr %.874.i.i.i309, align 8, !noalias !122
  %.444.i.i.i = getelementptr i8, ptr %510, i64 96
  %.445.i.i.i = load i64, ptr %.444.i.i.i, align 8, !noalias !122
  %397 = getelementptr double, ptr %.312, i64 %.1517.i.i.i
  %398 = getelementptr double, ptr %.312, i64 %.1727.i.i.i
  %399 = getelementptr double, ptr %.312, i64 %.1937.i.i.i
  %400 = getelementptr double, ptr %.312, i64 %.2156.i.i.i
  %401 = getelementptr double, ptr %.312, i64 %.2366.i.i.i
  %402 = getelementptr double, ptr %.108, i64 %.445.i.i.i
  %.3342217.not.i.i.i = icmp slt i64 %.665.i.i.i, 1
  %403 = getelementptr i64, ptr %.63, i64 %.875.i.i.i310
  %404 = getelementptr double, ptr %.108, i64 %.1091.i.i.i
  %.3488220.not.i.i.i = icmp slt i64 %.1301.i.i.i, 1
  %.215.i.i.i.i311 = getelementptr i8, ptr %510, i64 200
  br label %B626.if.i.i.i

B978.i.i.i:                                       ; preds = %B904.if.i.i.i, %B626.if.i.i.i
  %invariant.gep.i.i.i313 = getelementptr i64, ptr %.63, i64 %.3038.0225.i.i.i
  br i1 %.3488220.not.i.i.i, label %B1144.i.i.i, label %B1004.if.lr.ph.i.i.i

B1004.if.lr.ph.i.i.i:                             ; preds = %B978.i.i.i
  %.3799.i.i.i = fmul double %.3202.i.i.i, %.3253.i.i.i
  br label %B1004.if.i.i.i

B1096.i.i.i:                                      ; preds = %B1004.if.i.i.i
  %.317.i.i.i.i319 = load i64, ptr %.319.i, align 8, !noalias !125
  %405 = getelementptr i64, ptr %.63, i64 %.317.i.i.i.i319
  %.537.i.i.i.i320 = load i64, ptr %.536.i.i.i.i316, align 8, !noalias !125
  %.idx.i.i.i.i321 = mul i64 %.537.i.i.i.i320, 408
  %406 = getelementptr i8, ptr %405, i64 %.idx.i.i.i.i321
  %.768.i.i.i.i322 = getelementptr i8, ptr %406, i64 8
  %.769.i.i.i.i323 = load i64, ptr %.768.i.i.i.i322, align 8, !noalias !125
  %.554.i.i.i.i324 = getelementptr i8, ptr %.536.i.i.i.i316, i64 8
  %.555.i.i.i.i325 = load i64, ptr %.554.i.i.i.i324, align 8, !noalias !125
  %gep.i.i.i326 = getelementptr i64, ptr %invariant.gep.i.i.i313, i64 %.555.i.i.i.i325
  %.558.i.i.i.i327 = load i64, ptr %gep.i.i.i326, align 8, !noalias !125
  %.770.i.i.i.i328 = mul nsw i64 %.558.i.i.i.i327, %.769.i.i.i.i323
  %.560.i.i.i.i329 = getelementptr i8, ptr %406, i64 216
  %.561.i.i.i.i330 = load i64, ptr %.560.i.i.i.i329, align 8, !noalias !125
  %407 = getelementptr double, ptr %.312, i64 %.770.i.i.i.i328
  %408 = getelementptr double, ptr %407, i64 %.561.i.i.i.i330
  %.3795.i.i.i = getelementptr double, ptr %408, i64 %.3776.i.i.i
  %.3796.i.i.i = load double, ptr %.3795.i.i.i, align 8, !noalias !122
  %.3800.i.i.i = fsub double %.3796.i.i.i, %.3799.i.i.i
  store double %.3800.i.i.i, ptr %.3795.i.i.i, align 8, !noalias !122
  br label %B1183.i.i.i

B1144.i.i.i:                                      ; preds = %B1183.i.i.i, %B978.i.i.i
  %.3815.i.i.i = fmul double %.2585.i.i.i, %.3202.i.i.i
  %.3820.i.i.i = fadd double %.3248.i.i.i, %.3248.i.i.i
  %.3823.i.i.i = fmul double %.3815.i.i.i, %.3820.i.i.i
  %.3825.i.i.i = fadd double %.3258.i.i.i, %.3823.i.i.i
  %exitcond228.not.i.i.i = icmp eq i64 %.3109.i.i.i, %.3014.i.i.i
  br i1 %exitcond228.not.i.i.i, label %B1182.loopexit.i.i.i, label %B626.if.i.i.i

B1182.loopexit.i.i.i:                             ; preds = %B1144.i.i.i
  %.4078.pre.i.i.i = load i64, ptr %.2794.i.i.i, align 8, !noalias !122
  br label %single_backward

B1183.i.i.i:                                      ; preds = %B1004.if.i.i.i, %B1096.i.i.i
  %exitcond227.not.i.i.i = icmp eq i64 %.1301.i.i.i, %.3501.i.i.i
  br i1 %exitcond227.not.i.i.i, label %B1144.i.i.i, label %B1004.if.i.i.i

B626.if.i.i.i:                                    ; preds = %B1144.i.i.i, %B626.if.lr.ph.i.i.i
  %d_sd.4.0226.i.i.i = phi double [ %.2798.i.i.i, %B626.if.lr.ph.i.i.i ], [ %.3825.i.i.i, %B1144.i.i.i ]
  %.3038.0225.i.i.i = phi i64 [ 0, %B626.if.lr.ph.i.i.i ], [ %.3109.i.i.i, %B1144.i.i.i ]
  %.3109.i.i.i = add nuw nsw i64 %.3038.0225.i.i.i, 1
  %.3141.i.i.i = getelementptr double, ptr %397, i64 %.3038.0225.i.i.i
  %.3142.i.i.i = load double, ptr %.3141.i.i.i, align 8, !noalias !122
  %.3147.i.i.i = getelementptr double, ptr %398, i64 %.3038.0225.i.i.i
  %.3148.i.i.i = load double, ptr %.3147.i.i.i, align 8, !noalias !122
  %.3153.i.i.i = getelementptr double, ptr %399, i64 %.3038.0225.i.i.i
  %.3154.i.i.i = load double, ptr %.3153.i.i.i, align 8, !noalias !122
  %.3159.i.i.i = getelementptr double, ptr %400, i64 %.3038.0225.i.i.i
  %.3160.i.i.i = load double, ptr %.3159.i.i.i, align 8, !noalias !122
  %.3165.i.i.i = getelementptr double, ptr %401, i64 %.3038.0225.i.i.i
  %.3166.i.i.i = load double, ptr %.3165.i.i.i, align 8, !noalias !122
  %.3201.i.i.i = getelementptr double, ptr %402, i64 %.3038.0225.i.i.i
  %.3202.i.i.i = load double, ptr %.3201.i.i.i, align 8, !noalias !122
  %.3206.i.i.i = fmul double %.3160.i.i.i, %.3166.i.i.i
  %.3208.i.i.i = fadd double %d_sd.4.0226.i.i.i, %.3206.i.i.i
  %.3212.i.i.i = fmul double %.2585.i.i.i, %.3166.i.i.i
  %.3213.i.i.i = fsub double %.3212.i.i.i, %.3160.i.i.i
  %.3217.i.i.i = fdiv double %.3213.i.i.i, %.3142.i.i.i
  %.3220.i.i.i = add nsw i64 %.3038.0225.i.i.i, %.235.i.i.i
  %.3222.i.i.i = getelementptr double, ptr %arg.grad, i64 %.3220.i.i.i
  store double %.3217.i.i.i, ptr %.3222.i.i.i, align 8, !noalias !122
  %.3227.i.i.i = fdiv double %.3217.i.i.i, %.3142.i.i.i
  %.3232.i.i.i = getelementptr double, ptr %.522, i64 %.3220.i.i.i
  %.3233.i.i.i = load double, ptr %.3232.i.i.i, align 8, !noalias !122
  %.3234.i.i.i = fadd double %.3154.i.i.i, %.3233.i.i.i
  %.3235.i.i.i = fneg double %.3234.i.i.i
  %.3236.i.i.i = fmul double %.3217.i.i.i, %.3235.i.i.i
  %.3237.i.i.i = fmul double %.3154.i.i.i, %.3217.i.i.i
  %.3238.i.i.i = fsub double %.3236.i.i.i, %.3237.i.i.i
  %.3239.i.i.i = fadd double %.3238.i.i.i, -1.000000e+00
  %.3240.i.i.i = fmul double %.3239.i.i.i, 5.000000e-01
  %.3244.i.i.i = fdiv double %.3240.i.i.i, %.3142.i.i.i
  %.3248.i.i.i = fdiv double %.3244.i.i.i, %.3142.i.i.i
  %.3253.i.i.i = fmul double %.2585.i.i.i, %.3227.i.i.i
  %.3257.i.i.i = fmul double %.3148.i.i.i, %.3227.i.i.i
  %.3258.i.i.i = fadd double %.3208.i.i.i, %.3257.i.i.i
  br i1 %.3342217.not.i.i.i, label %B978.i.i.i, label %B904.if.lr.ph.i.i.i

B904.if.lr.ph.i.i.i:                              ; preds = %B626.if.i.i.i
  %.3390.i.i.i = mul nuw nsw i64 %.3038.0225.i.i.i, %.665.i.i.i
  %409 = getelementptr double, ptr %404, i64 %.3390.i.i.i
  br label %B904.if.i.i.i

B904.if.i.i.i:                                    ; preds = %B904.if.i.i.i, %B904.if.lr.ph.i.i.i
  %.3286.0218.i.i.i = phi i64 [ 0, %B904.if.lr.ph.i.i.i ], [ %.3355.i.i.i, %B904.if.i.i.i ]
  %.3355.i.i.i = add nuw nsw i64 %.3286.0218.i.i.i, 1
  %.3383.i.i.i = getelementptr i64, ptr %403, i64 %.3286.0218.i.i.i
  %.3384.i.i.i = load i64, ptr %.3383.i.i.i, align 8, !noalias !122
  %.3386.i.i.i = getelementptr double, ptr %.432, i64 %.3384.i.i.i
  %.3387.i.i.i = load double, ptr %.3386.i.i.i, align 8, !noalias !122
  %.3395.i.i.i = getelementptr double, ptr %409, i64 %.3286.0218.i.i.i
  %.3396.i.i.i = load double, ptr %.3395.i.i.i, align 8, !noalias !122
  %.3398.i.i.i = fmul double %.3253.i.i.i, %.3396.i.i.i
  %.3399.i.i.i = fsub double %.3387.i.i.i, %.3398.i.i.i
  store double %.3399.i.i.i, ptr %.3386.i.i.i, align 8, !noalias !122
  %exitcond.not.i.i.i312 = icmp eq i64 %.665.i.i.i, %.3355.i.i.i
  br i1 %exitcond.not.i.i.i312, label %B978.i.i.i, label %B904.if.i.i.i

B1004.if.i.i.i:                                   ; preds = %B1183.i.i.i, %B1004.if.lr.ph.i.i.i
  %.3432.0221.i.i.i = phi i64 [ 0, %B1004.if.lr.ph.i.i.i ], [ %.3501.i.i.i, %B1183.i.i.i ]
  %.3501.i.i.i = add nuw nsw i64 %.3432.0221.i.i.i, 1
  %.216.i.i.i.i314 = load i64, ptr %.215.i.i.i.i311, align 8, !noalias !125
  %410 = getelementptr i64, ptr %.63, i64 %.216.i.i.i.i314
  %.536.idx.i.i.i.i315 = mul i64 %.3432.0221.i.i.i, 24
  %.536.i.i.i.i316 = getelementptr i8, ptr %410, i64 %.536.idx.i.i.i.i315
  %.786.i.i.i.i317 = getelementptr i8, ptr %.536.i.i.i.i316, i64 16
  %.787.i.i.i.i318 = load i64, ptr %.786.i.i.i.i317, align 8, !noalias !125
  %.3775.i.i.i = getelementptr i64, ptr %.63, i64 %.787.i.i.i.i318
  %.3776.i.i.i = load i64, ptr %.3775.i.i.i, align 8, !noalias !122
  %.3777.i.i.i = icmp sgt i64 %.3776.i.i.i, -1
  br i1 %.3777.i.i.i, label %B1096.i.i.i, label %B1183.i.i.i

single_backward: ; preds = %B1182.loopexit.i.i.i, %B36.i.i304
  %.4078.i.i.i = phi i64 [ %.2795.i.i.i, %B36.i.i304 ], [ %.4078.pre.i.i.i, %B1182.loopexit.i.i.i ]
  %d_sd.4.0.lcssa.i.i.i = phi double [ %.2798.i.i.i, %B36.i.i304 ], [ %.3825.i.i.i, %B1182.loopexit.i.i.i ]
  %.4083.i.i.i = getelementptr double, ptr %.312, i64 %.4078.i.i.i
  store double %d_sd.4.0.lcssa.i.i.i, ptr %.4083.i.i.i, align 8, !noalias !122
  br label %B550.i

B66.i.i:                                          ; preds = %is_single.2, %B64.i.i.i296, %B522.i
  %.327.i.i = load i64, ptr %510, align 8, !noalias !128
  %.747.i.i = load i64, ptr %.830.i, align 8, !noalias !128
  %.965.i.i227 = getelementptr i8, ptr %510, i64 16
  %.966.i.i = load i64, ptr %.965.i.i227, align 8, !noalias !128
  %.19021801.not.i.i = icmp slt i64 %.327.i.i, 1
  br i1 %.19021801.not.i.i, label %B550.i, label %B426.lr.ph.i.i

B426.lr.ph.i.i:                                   ; preds = %B66.i.i
  %.1817.i.i = getelementptr i8, ptr %510, i64 264
  %.1818.i.i = load i64, ptr %.1817.i.i, align 8, !noalias !128
  %.1598.i.i = getelementptr i8, ptr %510, i64 112
  %.1599.i.i = load i64, ptr %.1598.i.i, align 8, !noalias !128
  %.1388.i.i228 = getelementptr i8, ptr %510, i64 64
  %.1389.i.i = load i64, ptr %.1388.i.i228, align 8, !noalias !128
  %.1178.i.i229 = getelementptr i8, ptr %510, i64 56
  %.1179.i.i = load i64, ptr %.1178.i.i229, align 8, !noalias !128
  %.2151.i.i230 = getelementptr i8, ptr %510, i64 96
  %.2367.i.i = getelementptr i8, ptr %510, i64 232
  %.2589.i.i = getelementptr i8, ptr %510, i64 248
  %.2803.i.i = getelementptr i8, ptr %510, i64 240
  %.3023.i.i = getelementptr i8, ptr %510, i64 224
  %.3237.i.i = getelementptr i8, ptr %510, i64 216
  %.33371686.not.i.i = icmp slt i64 %.219.i.i.i225, 1
  %411 = getelementptr double, ptr %.312, i64 %.1389.i.i
  %.3745.i.i = getelementptr i8, ptr %510, i64 88
  %.9536.not.i.i.i231 = icmp slt i64 %.966.i.i, 1
  %.8.i.i.i232 = sitofp i64 %.966.i.i to double
  %.9.i.i.i233 = fmul double %.8.i.i.i232, 5.000000e-01
  %412 = getelementptr double, ptr %.312, i64 %.1179.i.i
  %storemerge1617.i.i = tail call i64 @llvm.smax.i64(i64 %.966.i.i, i64 0)
  %.4843.i.i = add nsw i64 %.966.i.i, -1
  %413 = getelementptr double, ptr %.312, i64 %.1818.i.i
  %.6304.i.i = getelementptr i8, ptr %510, i64 256
  %.6522.i.i = getelementptr i8, ptr %510, i64 136
  %.233.i.i.i234 = getelementptr i8, ptr %510, i64 160
  %.653.i1644.i.i = getelementptr i8, ptr %510, i64 176
  %.443.i.i.i = getelementptr i8, ptr %510, i64 168
  %.1021.i.i.i235 = getelementptr i8, ptr %510, i64 144
  %.1948.i.i.i = getelementptr i8, ptr %510, i64 152
  %414 = getelementptr i64, ptr %.63, i64 %.1599.i.i
  %.7913.i.i = getelementptr i8, ptr %510, i64 120
  %.8127.i.i = getelementptr i8, ptr %510, i64 128
  %.8493.i.i = getelementptr i8, ptr %510, i64 192
  %.215.i.i.i236 = getelementptr i8, ptr %510, i64 200
  br label %B426.i.i

B420.loopexit.i.i:                                ; preds = %B2948.loopexit.i.i, %B2926.i.i
  %exitcond1823.not.i.i = icmp eq i64 %.1915.i.i, %.327.i.i
  br i1 %exitcond1823.not.i.i, label %B550.i, label %B426.i.i

B426.i.i:                                         ; preds = %B420.loopexit.i.i, %B426.lr.ph.i.i
  %.1846.01803.i.i = phi i64 [ 0, %B426.lr.ph.i.i ], [ %.1915.i.i, %B420.loopexit.i.i ]
  %.1915.i.i = add nuw nsw i64 %.1846.01803.i.i, 1
  %.2152.i.i237 = load i64, ptr %.2151.i.i230, align 8, !noalias !128
  %.2155.i.i238 = mul nsw i64 %.1846.01803.i.i, %.219.i.i.i225
  %.2157.i.i = mul nsw i64 %.2155.i.i238, %.219.i.i.i225
  %.2368.i.i = load i64, ptr %.2367.i.i, align 8, !noalias !128
  %.2374.i.i = add nsw i64 %.2368.i.i, %.2157.i.i
  %.2590.i.i = load i64, ptr %.2589.i.i, align 8, !noalias !128
  %.2594.i.i = add nsw i64 %.2590.i.i, %.2155.i.i238
  %.2804.i.i = load i64, ptr %.2803.i.i, align 8, !noalias !128
  %.3024.i.i = load i64, ptr %.3023.i.i, align 8, !noalias !128
  %.3028.i.i = add nsw i64 %.3024.i.i, %.2155.i.i238
  %.3238.i.i = load i64, ptr %.3237.i.i, align 8, !noalias !128
  %.3242.i.i = add nsw i64 %.3238.i.i, %.2155.i.i238
  %.3245.i.i = mul nsw i64 %.1846.01803.i.i, %.966.i.i
  %.3247.i.i = add nsw i64 %.3245.i.i, %.747.i.i
  br i1 %.33371686.not.i.i, label %B926.i.i, label %B802.if.lr.ph.i.i

B802.if.lr.ph.i.i:                                ; preds = %B426.i.i
  %415 = getelementptr double, ptr %.312, i64 %.3242.i.i
  %416 = getelementptr double, ptr %.312, i64 %.3028.i.i
  br label %B836.if.lr.ph.i.i

B802.loopexit.i.i:                                ; preds = %B836.if.i.i
  %.3350.i.i = add nuw nsw i64 %.3281.01688.i.i, 1
  %exitcond1804.not.i.i = icmp eq i64 %.219.i.i.i225, %.3350.i.i
  br i1 %exitcond1804.not.i.i, label %B926.i.i, label %B836.if.lr.ph.i.i

B926.i.i:                                         ; preds = %B802.loopexit.i.i, %B426.i.i
  %.3746.i80.i = load i64, ptr %.3745.i.i, align 8, !noalias !128
  %.3747.i.i = icmp sgt i64 %.3746.i80.i, -1
  br i1 %.3747.i.i, label %B984.i.i, label %B1164.i.i

B984.i.i:                                         ; preds = %B926.i.i
  %.3960.i.i = getelementptr double, ptr %.312, i64 %.3746.i80.i
  %.3961.i.i = load double, ptr %.3960.i.i, align 8, !noalias !128
  br i1 %.9536.not.i.i.i231, label %squared.2, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B984.i.i
  %417 = getelementptr double, ptr %.312, i64 %.3028.i.i
  br label %B30.if.i.i.i272

B30.if.i.i.i272:                                  ; preds = %B30.if.i.i.i272, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i273 = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i279, %B30.if.i.i.i272 ]
  %.37.037.i.i.i274 = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i275, %B30.if.i.i.i272 ]
  %.108.i.i.i275 = add nuw nsw i64 %.37.037.i.i.i274, 1
  %.136.i.i.i276 = getelementptr double, ptr %417, i64 %.37.037.i.i.i274
  %.137.i.i.i277 = load double, ptr %.136.i.i.i276, align 8, !noalias !129
  %.143.i.i.i278 = fmul double %.137.i.i.i277, %.137.i.i.i277
  %.145.i.i.i279 = fadd double %total.2.039.i.i.i273, %.143.i.i.i278
  %exitcond.not.i1642.i.i = icmp eq i64 %.108.i.i.i275, %.966.i.i
  br i1 %exitcond.not.i1642.i.i, label %squared.2, label %B30.if.i.i.i272

squared.2: ; preds = %B30.if.i.i.i272, %B984.i.i
  %total.2.0.lcssa.i.i.i281 = phi double [ 0.000000e+00, %B984.i.i ], [ %.145.i.i.i279, %B30.if.i.i.i272 ]
  %.4211.i.i = getelementptr double, ptr %.432, i64 %.3746.i80.i
  %.4212.i.i = load double, ptr %.4211.i.i, align 8, !noalias !128
  %.7.i.i.i282 = fmul double %.3961.i.i, 5.000000e-01
  %.11.i.i.i283 = fadd double %.9.i.i.i233, %.7.i.i.i282
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i66, double %.11.i.i.i283)
  %.26.i.i.i285 = load double, ptr %.12.i.i.i66, align 8, !noalias !132
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i68, double %.7.i.i.i282)
  %.53.i.i.i287 = load double, ptr %.39.i.i.i68, align 8, !noalias !132
  %.63.i.i.i288 = fsub double %.26.i.i.i285, %.53.i.i.i287
  %.67.i.i.i = fdiv double %.9.i.i.i233, %.7.i.i.i282
  %.68.i.i.i289 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i290 = fadd double %.63.i.i.i288, %.68.i.i.i289
  %.74.i.i.i291 = fsub double %.69.i.i.i290, %.67.i.i.i
  %.78.i.i.i292 = fdiv double %total.2.0.lcssa.i.i.i281, %.3961.i.i
  %.79.i.i.i293 = tail call double @log1p(double %.78.i.i.i292)
  %.80.i.i.i294 = fsub double %.74.i.i.i291, %.79.i.i.i293
  %.82.i.i.i295 = fadd double %.3961.i.i, %.8.i.i.i232
  %.83.i.i.i = fmul double %.82.i.i.i295, %total.2.0.lcssa.i.i.i281
  %.84.i.i.i = fadd double %.3961.i.i, %total.2.0.lcssa.i.i.i281
  %.85.i.i.i = fmul double %.3961.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i294
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.3997.i83.i = fdiv double %.82.i.i.i295, %.84.i.i.i
  %.4239.i84.i = fadd double %.4212.i.i, %.91.i.i.i
  store double %.4239.i84.i, ptr %.4211.i.i, align 8, !noalias !128
  br label %B1164.i.i

B1164.i.i:                                        ; preds = %squared.2, %B926.i.i
  %pulled.2.1.i.i = phi double [ %.3997.i83.i, %squared.2 ], [ 1.000000e+00, %B926.i.i ]
  br i1 %.33371686.not.i.i, label %B1324.i.i, label %B1186.if.lr.ph.i.i

B1186.if.lr.ph.i.i:                               ; preds = %B1164.i.i
  %.4366.i.i = fneg double %pulled.2.1.i.i
  %418 = getelementptr double, ptr %.312, i64 %.3028.i.i
  %419 = getelementptr double, ptr %.312, i64 %.3242.i.i
  br label %B1186.if.i.i

B1300.i.i:                                        ; preds = %B1240.if.i.i, %B1186.if.i.i
  %total.14.2.lcssa.i.i242 = phi double [ %.4373.i.i, %B1186.if.i.i ], [ %.4512.i82.i, %B1240.if.i.i ]
  %.4527.i81.i = getelementptr double, ptr %419, i64 %.4268.01694.i.i
  store double %total.14.2.lcssa.i.i242, ptr %.4527.i81.i, align 8, !noalias !128
  %exitcond1806.not.i.i = icmp eq i64 %.219.i.i.i225, %.4337.i.i
  br i1 %exitcond1806.not.i.i, label %B1324.i.i, label %B1186.if.i.i

B1324.i.i:                                        ; preds = %B1300.i.i, %B1164.i.i
  br i1 %.9536.not.i.i.i231, label %B2362.i.i, label %B1350.if.lr.ph.i.i

B1350.if.lr.ph.i.i:                               ; preds = %B1324.i.i
  %420 = getelementptr double, ptr %.312, i64 %.3242.i.i
  %421 = getelementptr double, ptr %.312, i64 %.2374.i.i
  %422 = getelementptr double, ptr %arg.grad, i64 %.3247.i.i
  br label %B1350.if.i.i

B1456.i.i:                                        ; preds = %B1394.if.i.i, %B1350.if.i.i
  %.4814.pre-phi.i.i = phi i64 [ 0, %B1350.if.i.i ], [ %.4790.i.i, %B1394.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.4666.i.i, %B1350.if.i.i ], [ %.4804.i.i, %B1394.if.i.i ]
  %423 = getelementptr double, ptr %421, i64 %.4814.pre-phi.i.i
  %.4820.i.i = getelementptr double, ptr %423, i64 %.4564.01702.i.i
  %.4821.i.i = load double, ptr %.4820.i.i, align 8, !noalias !128
  %.4826.i.i = fdiv double %total.15.2.lcssa.i.i, %.4821.i.i
  %.4835.i.i = getelementptr double, ptr %422, i64 %.4564.01702.i.i
  store double %.4826.i.i, ptr %.4835.i.i, align 8, !noalias !128
  %exitcond1808.not.i.i = icmp eq i64 %.966.i.i, %.4633.i.i
  br i1 %exitcond1808.not.i.i, label %B1546.if.i.i, label %B1350.if.i.i

B1750.preheader.i.i:                              ; preds = %B1660.i.i
  %424 = getelementptr double, ptr %.312, i64 %.2804.i.i
  %425 = getelementptr double, ptr %424, i64 %.2155.i.i238
  br label %B1778.if.lr.ph.i.i

B1660.i.i:                                        ; preds = %B1598.if.i.i, %B1546.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4969.i.i, %B1546.if.i.i ], [ %.5109.i.i, %B1598.if.i.i ]
  %.5119.i.i = mul nsw i64 %.4867.01712.i.i, %.219.i.i.i225
  %426 = getelementptr double, ptr %421, i64 %.5119.i.i
  %.5125.i.i = getelementptr double, ptr %426, i64 %.4867.01712.i.i
  %.5126.i.i = load double, ptr %.5125.i.i, align 8, !noalias !128
  %.5131.i.i = fdiv double %total.16.2.lcssa.i.i, %.5126.i.i
  %.5140.i.i = getelementptr double, ptr %420, i64 %.4867.01712.i.i
  store double %.5131.i.i, ptr %.5140.i.i, align 8, !noalias !128
  %.4923.i.i = icmp sgt i64 %.4870.01713.i.i, 1
  br i1 %.4923.i.i, label %B1546.if.i.i, label %B1750.preheader.i.i

B1750.loopexit.i.i:                               ; preds = %B2020.i.i
  %.5237.i.i = add nsw i64 %.5175.01728.i.i, -1
  %.5241.i.i = add i64 %.5172.01727.i.i, -1
  %.5228.i.i = icmp sgt i64 %.5175.01728.i.i, 1
  br i1 %.5228.i.i, label %B1778.if.lr.ph.i.i, label %B2156.if.lr.ph.i.i

B1800.i.i:                                        ; preds = %B1778.if.i.i
  %.5402.i.i = load double, ptr %.5401.i.i, align 8, !noalias !128
  %.5408.i.i = load double, ptr %.5407.i.i, align 8, !noalias !128
  %.5409.i.i = fadd double %.5402.i.i, %.5408.i.i
  %.5410.i.i = fneg double %.5409.i.i
  %.5415.i.i = getelementptr double, ptr %422, i64 %.5293.01724.i.i
  %.5416.i.i = load double, ptr %.5415.i.i, align 8, !noalias !128
  %.5417.i.i = fmul double %.5416.i.i, %.5410.i.i
  %.5423.i.i = load double, ptr %.5422.i.i, align 8, !noalias !128
  %.5428.i.i = getelementptr double, ptr %425, i64 %.5293.01724.i.i
  %.5429.i.i = load double, ptr %.5428.i.i, align 8, !noalias !128
  %.5430.i.i = fmul double %.5423.i.i, %.5429.i.i
  %.5431.i.i = fsub double %.5417.i.i, %.5430.i.i
  %.5440.i.i = icmp eq i64 %.5172.01727.i.i, %.5293.01724.i.i
  br i1 %.5440.i.i, label %B1902.i.i, label %B1918.i.i

B1902.i.i:                                        ; preds = %B1800.i.i
  %.5443.i.i = fadd double %.5431.i.i, -1.000000e+00
  %.5446.i.i = fmul double %.5443.i.i, 5.000000e-01
  br label %B1918.i.i

B1918.i.i:                                        ; preds = %B1778.if.i.i, %B1902.i.i, %B1800.i.i
  %total.18.3.i.i = phi double [ %.5446.i.i, %B1902.i.i ], [ %.5431.i.i, %B1800.i.i ], [ 0.000000e+00, %B1778.if.i.i ]
  br i1 %.55401714.not.i.i, label %B2020.i.i, label %B1948.if.lr.ph.i.i

B1948.if.lr.ph.i.i:                               ; preds = %B1918.i.i
  %invariant.gep1721.i.i = getelementptr double, ptr %413, i64 %.5293.01724.i.i
  br label %B1948.if.i.i

B2020.i.i:                                        ; preds = %B1948.if.i.i, %B1918.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1918.i.i ], [ %.5598.i.i, %B1948.if.i.i ]
  %.5615.i.i = load double, ptr %.5614.i.i, align 8, !noalias !128
  %.5620.i.i = fdiv double %total.17.3.lcssa.i.i, %.5615.i.i
  %.5633.i.i = getelementptr double, ptr %457, i64 %.5293.01724.i.i
  store double %.5620.i.i, ptr %.5633.i.i, align 8, !noalias !128
  %exitcond1809.not.i.i = icmp eq i64 %.966.i.i, %.5362.i.i
  br i1 %exitcond1809.not.i.i, label %B1750.loopexit.i.i, label %B1778.if.i.i

B2118.loopexit.i.i:                               ; preds = %B2290.i.i
  %.5744.i.i = add nuw nsw i64 %.5675.01740.i.i, 1
  %exitcond1810.not.i.i = icmp eq i64 %.966.i.i, %.5744.i.i
  br i1 %exitcond1810.not.i.i, label %B2362.i.i, label %B2156.if.lr.ph.i.i

B2290.i.i:                                        ; preds = %B2218.if.i.i, %B2156.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5903.i.i, %B2156.if.i.i ], [ %.6047.i.i, %B2218.if.i.i ]
  %.6057.i.i = mul nsw i64 %.5797.01737.i.i, %.219.i.i.i225
  %427 = getelementptr double, ptr %421, i64 %.6057.i.i
  %.6063.i.i = getelementptr double, ptr %427, i64 %.5797.01737.i.i
  %.6064.i.i = load double, ptr %.6063.i.i, align 8, !noalias !128
  %.6069.i.i = fdiv double %total.19.3.lcssa.i.i, %.6064.i.i
  store double %.6069.i.i, ptr %.5902.i.i, align 8, !noalias !128
  %.5853.i.i = icmp sgt i64 %.5800.01738.i.i, 1
  br i1 %.5853.i.i, label %B2156.if.i.i, label %B2118.loopexit.i.i

B2362.i.i:                                        ; preds = %B2118.loopexit.i.i, %B1324.i.i
  %.6305.i.i = load i64, ptr %.6304.i.i, align 8, !noalias !128
  %428 = getelementptr double, ptr %.312, i64 %.6305.i.i
  %.6309.i.i247 = getelementptr double, ptr %428, i64 %.1846.01803.i.i
  %.6310.i.i = load double, ptr %.6309.i.i247, align 8, !noalias !128
  %.6523.i.i248 = load i64, ptr %.6522.i.i, align 8, !noalias !128
  %.6524.not.i.i = icmp eq i64 %.6523.i.i248, 0
  br i1 %.6524.not.i.i, label %B2926.i.i, label %B2496.preheader.i.i

B2496.preheader.i.i:                              ; preds = %B2362.i.i
  br i1 %.33371686.not.i.i, label %B2662.preheader.i.i, label %B2496.if.lr.ph.i.i

B2496.if.lr.ph.i.i:                               ; preds = %B2496.preheader.i.i
  %429 = getelementptr double, ptr %.312, i64 %.3242.i.i
  %430 = getelementptr double, ptr %.312, i64 %.2594.i.i
  br label %B2496.if.i.i

B2496.loopexit.i.i:                               ; preds = %B2550.if.i.i, %B2496.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11750.i.i, %B2496.if.i.i ], [ %.6827.i.i, %B2550.if.i.i ]
  %indvars.iv.next.i.i250 = add nuw i64 %indvars.iv.i.i249, 1
  %exitcond1812.not.i.i = icmp eq i64 %.219.i.i.i225, %.6622.i.i
  br i1 %exitcond1812.not.i.i, label %B2662.preheader.i.i, label %B2496.if.i.i

B2662.preheader.i.i:                              ; preds = %B2496.loopexit.i.i, %B2496.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2496.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2496.loopexit.i.i ]
  br i1 %.9536.not.i.i.i231, label %B2892.i.i, label %B2662.if.lr.ph.i.i

B2662.if.lr.ph.i.i:                               ; preds = %B2662.preheader.i.i
  %431 = getelementptr double, ptr %.312, i64 %.2374.i.i
  br label %B2662.if.i.i

B2662.loopexit.i.i:                               ; preds = %B2838.i.i
  %.6946.i.i = add nuw nsw i64 %.6877.01763.i.i, 1
  %exitcond1816.not.i.i = icmp eq i64 %.966.i.i, %.6946.i.i
  br i1 %exitcond1816.not.i.i, label %B2892.i.i, label %B2662.if.i.i

B2838.i.i:                                        ; preds = %B2764.if.i.i
  %.7073.i.i = add nuw nsw i64 %.7004.01758.i.i, 1
  %.7304.i.i = getelementptr double, ptr %463, i64 %.7004.01758.i.i
  %.7305.i.i = load double, ptr %.7304.i.i, align 8, !noalias !128
  %.7307.i.i = fmul double %.7286.i.i, %.7305.i.i
  %.7311.i.i = fadd double %by_log_weight.5.21760.i.i, %.7307.i.i
  %exitcond1815.not.i.i = icmp eq i64 %.966.i.i, %.7073.i.i
  br i1 %exitcond1815.not.i.i, label %B2662.loopexit.i.i, label %B2764.if.lr.ph.i.i

B2892.i.i:                                        ; preds = %B2662.loopexit.i.i, %B2662.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2662.preheader.i.i ], [ %.7311.i.i, %B2662.loopexit.i.i ]
  %.234.i1643.i.i = load i64, ptr %.233.i.i.i234, align 8, !noalias !135
  %.74590.not.i.i.i = icmp slt i64 %.234.i1643.i.i, 1
  br i1 %.74590.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2892.i.i
  %.656.i.i.i = mul nuw nsw i64 %.234.i1643.i.i, %.1846.01803.i.i
  %.654.i.i.i = load i64, ptr %.653.i1644.i.i, align 8, !noalias !135
  %.444.i1645.i.i = load i64, ptr %.443.i.i.i, align 8, !noalias !135
  %432 = getelementptr i64, ptr %.63, i64 %.444.i1645.i.i
  %433 = getelementptr double, ptr %.108, i64 %.654.i.i.i
  %434 = getelementptr double, ptr %433, i64 %.656.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2892.i.i
  %.1022.i.i.i = load i64, ptr %.1021.i.i.i235, align 8, !noalias !135
  %.1023.i.i.i = icmp sgt i64 %.1022.i.i.i, -1
  br i1 %.1023.i.i.i, label %B272.i.i.i, label %B2926.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1112.i.i.i = load i64, ptr %.319.i, align 8, !noalias !135
  %435 = getelementptr i64, ptr %.63, i64 %.1112.i.i.i
  %.idx.i.i.i268 = mul i64 %.1022.i.i.i, 408
  %436 = getelementptr i8, ptr %435, i64 %.idx.i.i.i268
  %.1736.i.i.i269 = getelementptr i8, ptr %436, i64 8
  %.1737.i.i.i = load i64, ptr %.1736.i.i.i269, align 8, !noalias !135
  %.225493.not.i.i.i = icmp slt i64 %.1737.i.i.i, 1
  br i1 %.225493.not.i.i.i, label %B2926.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2160.i.i.i = getelementptr i8, ptr %436, i64 216
  %.2161.i.i.i = load i64, ptr %.2160.i.i.i, align 8, !noalias !135
  %.1951.i.i.i = mul nuw nsw i64 %.1737.i.i.i, %.1846.01803.i.i
  %.1949.i.i.i = load i64, ptr %.1948.i.i.i, align 8, !noalias !135
  %437 = getelementptr double, ptr %.312, i64 %.2161.i.i.i
  %438 = getelementptr double, ptr %437, i64 %.1951.i.i.i
  %439 = getelementptr double, ptr %.108, i64 %.1949.i.i.i
  %440 = getelementptr double, ptr %439, i64 %.1951.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.687.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.758.i.i.i, %B160.if.i.i.i ]
  %.758.i.i.i = add nuw nsw i64 %.687.091.i.i.i, 1
  %.786.i.i.i252 = getelementptr i64, ptr %432, i64 %.687.091.i.i.i
  %.787.i.i.i253 = load i64, ptr %.786.i.i.i252, align 8, !noalias !135
  %.789.i.i.i = getelementptr double, ptr %.432, i64 %.787.i.i.i253
  %.790.i.i.i = load double, ptr %.789.i.i.i, align 8, !noalias !135
  %.794.i.i.i = getelementptr double, ptr %434, i64 %.687.091.i.i.i
  %.795.i.i.i = load double, ptr %.794.i.i.i, align 8, !noalias !135
  %.797.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.795.i.i.i
  %.798.i.i.i254 = fadd double %.790.i.i.i, %.797.i.i.i
  store double %.798.i.i.i254, ptr %.789.i.i.i, align 8, !noalias !135
  %exitcond.not.i1646.i.i = icmp eq i64 %.758.i.i.i, %.234.i1643.i.i
  br i1 %exitcond.not.i1646.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2198.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2267.i.i.i, %B552.if.i.i.i ]
  %.2267.i.i.i = add nuw nsw i64 %.2198.094.i.i.i, 1
  %.2295.i.i.i = getelementptr double, ptr %438, i64 %.2198.094.i.i.i
  %.2296.i.i.i = load double, ptr %.2295.i.i.i, align 8, !noalias !135
  %.2300.i.i.i = getelementptr double, ptr %440, i64 %.2198.094.i.i.i
  %.2301.i.i.i = load double, ptr %.2300.i.i.i, align 8, !noalias !135
  %.2303.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2301.i.i.i
  %.2304.i.i.i = fadd double %.2296.i.i.i, %.2303.i.i.i
  store double %.2304.i.i.i, ptr %.2295.i.i.i, align 8, !noalias !135
  %exitcond96.not.i.i.i = icmp eq i64 %.2267.i.i.i, %.1737.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2926.i.i, label %B552.if.i.i.i

B2926.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2362.i.i
  br i1 %.33371686.not.i.i, label %B420.loopexit.i.i, label %B2948.if.lr.ph.i.i

B2948.if.lr.ph.i.i:                               ; preds = %B2926.i.i
  %441 = getelementptr double, ptr %.312, i64 %.3242.i.i
  %442 = getelementptr double, ptr %.312, i64 %.2594.i.i
  %invariant.gep1778.i.i = getelementptr i64, ptr %.63, i64 %.1846.01803.i.i
  %443 = getelementptr double, ptr %.108, i64 %.2152.i.i237
  %444 = getelementptr double, ptr %443, i64 %.2157.i.i
  br label %B2948.if.i.i

B2948.loopexit.i.i:                               ; preds = %B3698.loopexit.i.i, %B3698.preheader.i.i
  %exitcond1822.not.i.i = icmp eq i64 %.219.i.i.i225, %.7463.i.i
  br i1 %exitcond1822.not.i.i, label %B420.loopexit.i.i, label %B2948.if.i.i

B3140.i.i:                                        ; preds = %B3008.if.i.i, %B2948.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B2948.if.i.i ], [ %.7658.i.i, %B3008.if.i.i ]
  %.7695.i.i = getelementptr i64, ptr %414, i64 %.7394.01799.i.i
  %.7696.i.i = load i64, ptr %.7695.i.i, align 8, !noalias !128
  %.7702.i.i = getelementptr i8, ptr %.7695.i.i, i64 8
  %.7703.i.i = load i64, ptr %.7702.i.i, align 8, !noalias !128
  %.7704.i.i = sub nsw i64 %.7703.i.i, %.7696.i.i
  %.82171772.not.i.i = icmp slt i64 %.7704.i.i, 1
  br i1 %.82171772.not.i.i, label %B3390.i.i, label %B3320.if.lr.ph.i.i

B3320.if.lr.ph.i.i:                               ; preds = %B3140.i.i
  %.8133.i.i = mul nuw nsw i64 %.7704.i.i, %.1846.01803.i.i
  %.8130.i.i = mul nsw i64 %.7696.i.i, %.327.i.i
  %.8128.i.i = load i64, ptr %.8127.i.i, align 8, !noalias !128
  %.7914.i.i = load i64, ptr %.7913.i.i, align 8, !noalias !128
  %445 = getelementptr i64, ptr %.63, i64 %.7914.i.i
  %446 = getelementptr i64, ptr %445, i64 %.7696.i.i
  %.8265.i.i = fmul double %.6310.i.i, %by_pull.2.2.lcssa.i.i
  %447 = getelementptr double, ptr %.108, i64 %.8128.i.i
  %448 = getelementptr double, ptr %447, i64 %.8130.i.i
  %449 = getelementptr double, ptr %448, i64 %.8133.i.i
  br label %B3320.if.i.i

B3390.i.i:                                        ; preds = %B3320.if.i.i, %B3140.i.i
  %.8494.i.i = load i64, ptr %.8493.i.i, align 8, !noalias !128
  %.85741780.not.i.i = icmp slt i64 %.8494.i.i, 1
  br i1 %.85741780.not.i.i, label %B3698.preheader.i.i, label %B3454.if.lr.ph.i.i

B3454.if.lr.ph.i.i:                               ; preds = %B3390.i.i
  %.9004.i.i = fmul double %.6310.i.i, %by_pull.2.2.lcssa.i.i
  %.9007.i.i = mul nuw nsw i64 %.7394.01799.i.i, %.219.i.i.i225
  %450 = getelementptr double, ptr %444, i64 %.9007.i.i
  br label %B3454.if.i.i

B3454.loopexit.i.i:                               ; preds = %B3999.i.i
  %.8587.i.i = add nuw nsw i64 %.8518.01781.i.i, 1
  %exitcond1819.not.i.i = icmp eq i64 %.8587.i.i, %.8494.i.i
  br i1 %exitcond1819.not.i.i, label %B3698.preheader.i.i, label %B3454.if.i.i

B3698.preheader.i.i:                              ; preds = %B3454.loopexit.i.i, %B3390.i.i
  br i1 %.9536.not.i.i.i231, label %B2948.loopexit.i.i, label %B3698.if.lr.ph.i.i

B3698.if.lr.ph.i.i:                               ; preds = %B3698.preheader.i.i
  %.9283.i.i = mul nuw nsw i64 %.7394.01799.i.i, %.219.i.i.i225
  %451 = getelementptr double, ptr %444, i64 %.9283.i.i
  %452 = getelementptr double, ptr %411, i64 %.9283.i.i
  br label %B3698.if.i.i

B3580.i.i:                                        ; preds = %B3546.if.i.i
  %.9000.i.i = getelementptr double, ptr %472, i64 %.8985.i.i
  %.9001.i.i = load double, ptr %.9000.i.i, align 8, !noalias !128
  %.9015.i.i = getelementptr double, ptr %450, i64 %.8883.01776.i.i
  %.9016.i.i = load double, ptr %.9015.i.i, align 8, !noalias !128
  %.9017.i.i = fmul double %.9004.i.i, %.9016.i.i
  %.9018.i.i = fsub double %.9001.i.i, %.9017.i.i
  store double %.9018.i.i, ptr %.9000.i.i, align 8, !noalias !128
  br label %B3999.i.i

B3698.loopexit.i.i:                               ; preds = %B3862.if.i.i
  %exitcond1821.not.i.i = icmp eq i64 %.966.i.i, %.9131.i.i
  br i1 %exitcond1821.not.i.i, label %B2948.loopexit.i.i, label %B3698.if.i.i

B3862.if.lr.ph.i.i:                               ; preds = %B3732.if.i.i, %B3698.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3698.if.i.i ], [ %.9303.i.i, %B3732.if.i.i ]
  %.9470.i.i = mul nuw nsw i64 %.9062.01796.i.i, %.219.i.i.i225
  %453 = getelementptr double, ptr %413, i64 %.9470.i.i
  %invariant.gep1793.i.i = getelementptr double, ptr %413, i64 %.9062.01796.i.i
  br label %B3862.if.i.i

B3999.i.i:                                        ; preds = %B3546.if.i.i, %B3580.i.i
  %exitcond1818.not.i.i = icmp eq i64 %.219.i.i.i225, %.8952.i.i
  br i1 %exitcond1818.not.i.i, label %B3454.loopexit.i.i, label %B3546.if.i.i

B836.if.lr.ph.i.i:                                ; preds = %B802.loopexit.i.i, %B802.if.lr.ph.i.i
  %.3281.01688.i.i = phi i64 [ 0, %B802.if.lr.ph.i.i ], [ %.3350.i.i, %B802.loopexit.i.i ]
  %.3499.i.i = mul nuw nsw i64 %.3281.01688.i.i, %.219.i.i.i225
  %454 = getelementptr double, ptr %411, i64 %.3499.i.i
  %.3510.i.i = getelementptr double, ptr %415, i64 %.3281.01688.i.i
  br label %B836.if.i.i

B836.if.i.i:                                      ; preds = %B836.if.i.i, %B836.if.lr.ph.i.i
  %.3403.01685.i.i = phi i64 [ 0, %B836.if.lr.ph.i.i ], [ %.3472.i.i, %B836.if.i.i ]
  %.3472.i.i = add nuw nsw i64 %.3403.01685.i.i, 1
  %.3504.i.i = getelementptr double, ptr %454, i64 %.3403.01685.i.i
  %.3505.i.i = load double, ptr %.3504.i.i, align 8, !noalias !128
  %.3511.i.i239 = load double, ptr %.3510.i.i, align 8, !noalias !128
  %.3515.i.i240 = getelementptr double, ptr %416, i64 %.3403.01685.i.i
  %.3516.i.i = load double, ptr %.3515.i.i240, align 8, !noalias !128
  %.3517.i.i = fmul double %.3511.i.i239, %.3516.i.i
  %.3518.i.i241 = fadd double %.3505.i.i, %.3517.i.i
  store double %.3518.i.i241, ptr %.3504.i.i, align 8, !noalias !128
  %exitcond.not.i79.i = icmp eq i64 %.3403.01685.i.i, %.3281.01688.i.i
  br i1 %exitcond.not.i79.i, label %B802.loopexit.i.i, label %B836.if.i.i

B1186.if.i.i:                                     ; preds = %B1300.i.i, %B1186.if.lr.ph.i.i
  %.4268.01694.i.i = phi i64 [ 0, %B1186.if.lr.ph.i.i ], [ %.4337.i.i, %B1300.i.i ]
  %.4337.i.i = add nuw nsw i64 %.4268.01694.i.i, 1
  %.4371.i.i = getelementptr double, ptr %418, i64 %.4268.01694.i.i
  %.4372.i.i = load double, ptr %.4371.i.i, align 8, !noalias !128
  %.4373.i.i = fmul double %.4372.i.i, %.4366.i.i
  %.44581689.not.not.i.i = icmp sgt i64 %.219.i.i.i225, %.4268.01694.i.i
  br i1 %.44581689.not.not.i.i, label %B1240.if.lr.ph.i.i, label %B1300.i.i

B1240.if.lr.ph.i.i:                               ; preds = %B1186.if.i.i
  %invariant.gep.i.i270 = getelementptr double, ptr %412, i64 %.4268.01694.i.i
  br label %B1240.if.i.i

B1240.if.i.i:                                     ; preds = %B1240.if.i.i, %B1240.if.lr.ph.i.i
  %total.14.21692.i.i = phi double [ %.4373.i.i, %B1240.if.lr.ph.i.i ], [ %.4512.i82.i, %B1240.if.i.i ]
  %.4402.01690.i.i = phi i64 [ %.4268.01694.i.i, %B1240.if.lr.ph.i.i ], [ %.4471.i.i, %B1240.if.i.i ]
  %.4471.i.i = add nuw i64 %.4402.01690.i.i, 1
  %.4497.i.i = mul nsw i64 %.4402.01690.i.i, %.219.i.i.i225
  %gep.i.i271 = getelementptr double, ptr %invariant.gep.i.i270, i64 %.4497.i.i
  %.4504.i.i = load double, ptr %gep.i.i271, align 8, !noalias !128
  %.4508.i.i = getelementptr double, ptr %419, i64 %.4402.01690.i.i
  %.4509.i.i = load double, ptr %.4508.i.i, align 8, !noalias !128
  %.4510.i.i = fmul double %.4504.i.i, %.4509.i.i
  %.4512.i82.i = fadd double %total.14.21692.i.i, %.4510.i.i
  %exitcond1805.not.i.i = icmp eq i64 %.4471.i.i, %.219.i.i.i225
  br i1 %exitcond1805.not.i.i, label %B1300.i.i, label %B1240.if.i.i

B1350.if.i.i:                                     ; preds = %B1456.i.i, %B1350.if.lr.ph.i.i
  %.4564.01702.i.i = phi i64 [ 0, %B1350.if.lr.ph.i.i ], [ %.4633.i.i, %B1456.i.i ]
  %.4633.i.i = add nuw nsw i64 %.4564.01702.i.i, 1
  %.4665.i.i = getelementptr double, ptr %420, i64 %.4564.01702.i.i
  %.4666.i.i = load double, ptr %.4665.i.i, align 8, !noalias !128
  %.47501696.not.i.i = icmp eq i64 %.4564.01702.i.i, 0
  br i1 %.47501696.not.i.i, label %B1456.i.i, label %B1394.if.lr.ph.i.i

B1394.if.lr.ph.i.i:                               ; preds = %B1350.if.i.i
  %.4790.i.i = mul nsw i64 %.4564.01702.i.i, %.219.i.i.i225
  %455 = getelementptr double, ptr %421, i64 %.4790.i.i
  br label %B1394.if.i.i

B1394.if.i.i:                                     ; preds = %B1394.if.i.i, %B1394.if.lr.ph.i.i
  %total.15.21699.i.i = phi double [ %.4666.i.i, %B1394.if.lr.ph.i.i ], [ %.4804.i.i, %B1394.if.i.i ]
  %.4694.01697.i.i = phi i64 [ 0, %B1394.if.lr.ph.i.i ], [ %.4763.i.i, %B1394.if.i.i ]
  %.4763.i.i = add nuw nsw i64 %.4694.01697.i.i, 1
  %.4795.i.i = getelementptr double, ptr %455, i64 %.4694.01697.i.i
  %.4796.i.i = load double, ptr %.4795.i.i, align 8, !noalias !128
  %.4800.i.i = getelementptr double, ptr %422, i64 %.4694.01697.i.i
  %.4801.i.i = load double, ptr %.4800.i.i, align 8, !noalias !128
  %.4802.i.i = fmul double %.4796.i.i, %.4801.i.i
  %.4804.i.i = fsub double %total.15.21699.i.i, %.4802.i.i
  %exitcond1807.not.i.i = icmp eq i64 %.4763.i.i, %.4564.01702.i.i
  br i1 %exitcond1807.not.i.i, label %B1456.i.i, label %B1394.if.i.i

B1546.if.i.i:                                     ; preds = %B1456.i.i, %B1660.i.i
  %.4870.01713.i.i = phi i64 [ %.4932.i.i, %B1660.i.i ], [ %storemerge1617.i.i, %B1456.i.i ]
  %.4867.01712.i.i = phi i64 [ %.4936.i.i, %B1660.i.i ], [ %.4843.i.i, %B1456.i.i ]
  %.4932.i.i = add nsw i64 %.4870.01713.i.i, -1
  %.4936.i.i = add i64 %.4867.01712.i.i, -1
  %.4968.i.i = getelementptr double, ptr %422, i64 %.4867.01712.i.i
  %.4969.i.i = load double, ptr %.4968.i.i, align 8, !noalias !128
  %.4974.i.i = add nsw i64 %.4867.01712.i.i, 1
  %.5012.i.i = sub i64 %.966.i.i, %.4974.i.i
  %.50551704.not.i.i = icmp eq i64 %.5012.i.i, 0
  br i1 %.50551704.not.i.i, label %B1660.i.i, label %B1598.if.lr.ph.i.i

B1598.if.lr.ph.i.i:                               ; preds = %B1546.if.i.i
  %invariant.gep1709.i.i = getelementptr double, ptr %421, i64 %.4867.01712.i.i
  br label %B1598.if.i.i

B1598.if.i.i:                                     ; preds = %B1598.if.i.i, %B1598.if.lr.ph.i.i
  %total.16.21707.i.i = phi double [ %.4969.i.i, %B1598.if.lr.ph.i.i ], [ %.5109.i.i, %B1598.if.i.i ]
  %.5002.01706.i.i = phi i64 [ %.5012.i.i, %B1598.if.lr.ph.i.i ], [ %.5064.i.i, %B1598.if.i.i ]
  %.4999.01705.i.i = phi i64 [ %.4974.i.i, %B1598.if.lr.ph.i.i ], [ %.5068.i.i, %B1598.if.i.i ]
  %.5064.i.i = add nsw i64 %.5002.01706.i.i, -1
  %.5068.i.i = add i64 %.4999.01705.i.i, 1
  %.5094.i.i = mul nsw i64 %.4999.01705.i.i, %.219.i.i.i225
  %gep1710.i.i = getelementptr double, ptr %invariant.gep1709.i.i, i64 %.5094.i.i
  %.5101.i.i = load double, ptr %gep1710.i.i, align 8, !noalias !128
  %.5105.i.i = getelementptr double, ptr %420, i64 %.4999.01705.i.i
  %.5106.i.i = load double, ptr %.5105.i.i, align 8, !noalias !128
  %.5107.i.i = fmul double %.5101.i.i, %.5106.i.i
  %.5109.i.i = fsub double %total.16.21707.i.i, %.5107.i.i
  %.5055.i.i = icmp sgt i64 %.5002.01706.i.i, 1
  br i1 %.5055.i.i, label %B1598.if.i.i, label %B1660.i.i

B1778.if.lr.ph.i.i:                               ; preds = %B1750.loopexit.i.i, %B1750.preheader.i.i
  %.5175.01728.i.i = phi i64 [ %storemerge1617.i.i, %B1750.preheader.i.i ], [ %.5237.i.i, %B1750.loopexit.i.i ]
  %.5172.01727.i.i = phi i64 [ %.4843.i.i, %B1750.preheader.i.i ], [ %.5241.i.i, %B1750.loopexit.i.i ]
  %.5399.i.i = add nsw i64 %.5172.01727.i.i, %.3247.i.i
  %.5401.i.i = getelementptr double, ptr %.522, i64 %.5399.i.i
  %.5407.i.i = getelementptr double, ptr %425, i64 %.5172.01727.i.i
  %.5422.i.i = getelementptr double, ptr %arg.grad, i64 %.5399.i.i
  %.5459.i.i = add nsw i64 %.5172.01727.i.i, 1
  %.5497.i.i = sub i64 %.966.i.i, %.5459.i.i
  %.55401714.not.i.i = icmp eq i64 %.5497.i.i, 0
  %invariant.gep1719.i.i = getelementptr double, ptr %421, i64 %.5172.01727.i.i
  %.5608.i.i = mul nsw i64 %.5172.01727.i.i, %.219.i.i.i225
  %456 = getelementptr double, ptr %421, i64 %.5608.i.i
  %.5614.i.i = getelementptr double, ptr %456, i64 %.5172.01727.i.i
  %457 = getelementptr double, ptr %413, i64 %.5608.i.i
  br label %B1778.if.i.i

B1778.if.i.i:                                     ; preds = %B1778.if.lr.ph.i.i, %B2020.i.i
  %.5293.01724.i.i = phi i64 [ 0, %B1778.if.lr.ph.i.i ], [ %.5362.i.i, %B2020.i.i ]
  %.5362.i.i = add nuw nsw i64 %.5293.01724.i.i, 1
  %.5395.not.i.i = icmp sgt i64 %.5293.01724.i.i, %.5172.01727.i.i
  br i1 %.5395.not.i.i, label %B1918.i.i, label %B1800.i.i

B1948.if.i.i:                                     ; preds = %B1948.if.i.i, %B1948.if.lr.ph.i.i
  %total.17.31717.i.i = phi double [ %total.18.3.i.i, %B1948.if.lr.ph.i.i ], [ %.5598.i.i, %B1948.if.i.i ]
  %.5487.01716.i.i = phi i64 [ %.5497.i.i, %B1948.if.lr.ph.i.i ], [ %.5549.i.i243, %B1948.if.i.i ]
  %.5484.01715.i.i = phi i64 [ %.5459.i.i, %B1948.if.lr.ph.i.i ], [ %.5553.i.i244, %B1948.if.i.i ]
  %.5549.i.i243 = add nsw i64 %.5487.01716.i.i, -1
  %.5553.i.i244 = add i64 %.5484.01715.i.i, 1
  %458 = mul nsw i64 %.5484.01715.i.i, %.219.i.i.i225
  %gep1720.i.i = getelementptr double, ptr %invariant.gep1719.i.i, i64 %458
  %.5586.i.i = load double, ptr %gep1720.i.i, align 8, !noalias !128
  %gep1722.i.i = getelementptr double, ptr %invariant.gep1721.i.i, i64 %458
  %.5595.i.i = load double, ptr %gep1722.i.i, align 8, !noalias !128
  %.5596.i.i = fmul double %.5586.i.i, %.5595.i.i
  %.5598.i.i = fsub double %total.17.31717.i.i, %.5596.i.i
  %.5540.i.i = icmp sgt i64 %.5487.01716.i.i, 1
  br i1 %.5540.i.i, label %B1948.if.i.i, label %B2020.i.i

B2156.if.lr.ph.i.i:                               ; preds = %B1750.loopexit.i.i, %B2118.loopexit.i.i
  %.5675.01740.i.i = phi i64 [ %.5744.i.i, %B2118.loopexit.i.i ], [ 0, %B1750.loopexit.i.i ]
  %459 = mul nsw i64 %.5675.01740.i.i, %.219.i.i.i225
  %460 = getelementptr double, ptr %413, i64 %459
  br label %B2156.if.i.i

B2156.if.i.i:                                     ; preds = %B2156.if.lr.ph.i.i, %B2290.i.i
  %.5800.01738.i.i = phi i64 [ %storemerge1617.i.i, %B2156.if.lr.ph.i.i ], [ %.5862.i.i, %B2290.i.i ]
  %.5797.01737.i.i = phi i64 [ %.4843.i.i, %B2156.if.lr.ph.i.i ], [ %.5866.i.i, %B2290.i.i ]
  %.5862.i.i = add nsw i64 %.5800.01738.i.i, -1
  %.5866.i.i = add i64 %.5797.01737.i.i, -1
  %.5902.i.i = getelementptr double, ptr %460, i64 %.5797.01737.i.i
  %.5903.i.i = load double, ptr %.5902.i.i, align 8, !noalias !128
  %.5908.i.i = add nsw i64 %.5797.01737.i.i, 1
  %.5946.i.i = sub i64 %.966.i.i, %.5908.i.i
  %.59891729.not.i.i = icmp eq i64 %.5946.i.i, 0
  br i1 %.59891729.not.i.i, label %B2290.i.i, label %B2218.if.lr.ph.i.i

B2218.if.lr.ph.i.i:                               ; preds = %B2156.if.i.i
  %invariant.gep1734.i.i = getelementptr double, ptr %421, i64 %.5797.01737.i.i
  br label %B2218.if.i.i

B2218.if.i.i:                                     ; preds = %B2218.if.i.i, %B2218.if.lr.ph.i.i
  %total.19.31732.i.i = phi double [ %.5903.i.i, %B2218.if.lr.ph.i.i ], [ %.6047.i.i, %B2218.if.i.i ]
  %.5936.01731.i.i = phi i64 [ %.5946.i.i, %B2218.if.lr.ph.i.i ], [ %.5998.i.i, %B2218.if.i.i ]
  %.5933.01730.i.i = phi i64 [ %.5908.i.i, %B2218.if.lr.ph.i.i ], [ %.6002.i.i, %B2218.if.i.i ]
  %.5998.i.i = add nsw i64 %.5936.01731.i.i, -1
  %.6002.i.i = add i64 %.5933.01730.i.i, 1
  %.6034.i.i = getelementptr double, ptr %460, i64 %.5933.01730.i.i
  %.6035.i.i = load double, ptr %.6034.i.i, align 8, !noalias !128
  %.6037.i.i245 = mul nsw i64 %.5933.01730.i.i, %.219.i.i.i225
  %gep1735.i.i = getelementptr double, ptr %invariant.gep1734.i.i, i64 %.6037.i.i245
  %.6044.i.i = load double, ptr %gep1735.i.i, align 8, !noalias !128
  %.6045.i.i246 = fmul double %.6035.i.i, %.6044.i.i
  %.6047.i.i = fsub double %total.19.31732.i.i, %.6045.i.i246
  %.5989.i.i = icmp sgt i64 %.5936.01731.i.i, 1
  br i1 %.5989.i.i, label %B2218.if.i.i, label %B2290.i.i

B2496.if.i.i:                                     ; preds = %B2496.loopexit.i.i, %B2496.if.lr.ph.i.i
  %indvars.iv.i.i249 = phi i64 [ 1, %B2496.if.lr.ph.i.i ], [ %indvars.iv.next.i.i250, %B2496.loopexit.i.i ]
  %by_log_weight.4.11750.i.i = phi double [ 0.000000e+00, %B2496.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2496.loopexit.i.i ]
  %.6553.01748.i.i = phi i64 [ 0, %B2496.if.lr.ph.i.i ], [ %.6622.i.i, %B2496.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.966.i.i, i64 %indvars.iv.i.i249)
  %.6622.i.i = add nuw nsw i64 %.6553.01748.i.i, 1
  br i1 %.9536.not.i.i.i231, label %B2496.loopexit.i.i, label %B2550.if.lr.ph.i.i

B2550.if.lr.ph.i.i:                               ; preds = %B2496.if.i.i
  %.6806.i.i = mul nuw nsw i64 %.6553.01748.i.i, %.219.i.i.i225
  %461 = getelementptr double, ptr %412, i64 %.6806.i.i
  %.6823.i.i = getelementptr double, ptr %430, i64 %.6553.01748.i.i
  %.6824.i.i = load double, ptr %.6823.i.i, align 8, !noalias !128
  br label %B2550.if.i.i

B2550.if.i.i:                                     ; preds = %B2550.if.i.i, %B2550.if.lr.ph.i.i
  %by_log_weight.3.21745.i.i = phi double [ %by_log_weight.4.11750.i.i, %B2550.if.lr.ph.i.i ], [ %.6827.i.i, %B2550.if.i.i ]
  %.6710.01743.i.i = phi i64 [ 0, %B2550.if.lr.ph.i.i ], [ %.6779.i.i, %B2550.if.i.i ]
  %.6779.i.i = add nuw nsw i64 %.6710.01743.i.i, 1
  %.6811.i.i = getelementptr double, ptr %461, i64 %.6710.01743.i.i
  %.6812.i.i = load double, ptr %.6811.i.i, align 8, !noalias !128
  %.6816.i.i = getelementptr double, ptr %429, i64 %.6710.01743.i.i
  %.6817.i.i = load double, ptr %.6816.i.i, align 8, !noalias !128
  %.6818.i.i = fmul double %.6812.i.i, %.6817.i.i
  %.6825.i.i = fmul double %.6824.i.i, %.6818.i.i
  %.6827.i.i = fadd double %by_log_weight.3.21745.i.i, %.6825.i.i
  %exitcond1811.not.i.i = icmp eq i64 %.6779.i.i, %smin.i.i
  br i1 %exitcond1811.not.i.i, label %B2496.loopexit.i.i, label %B2550.if.i.i

B2662.if.i.i:                                     ; preds = %B2662.loopexit.i.i, %B2662.if.lr.ph.i.i
  %by_log_weight.6.11765.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2662.if.lr.ph.i.i ], [ %.7311.i.i, %B2662.loopexit.i.i ]
  %.6877.01763.i.i = phi i64 [ 0, %B2662.if.lr.ph.i.i ], [ %.6946.i.i, %B2662.loopexit.i.i ]
  %.7268.i.i = mul nsw i64 %.6877.01763.i.i, %.219.i.i.i225
  %462 = getelementptr double, ptr %431, i64 %.7268.i.i
  %463 = getelementptr double, ptr %413, i64 %.7268.i.i
  br label %B2764.if.lr.ph.i.i

B2764.if.lr.ph.i.i:                               ; preds = %B2662.if.i.i, %B2838.i.i
  %by_log_weight.5.21760.i.i = phi double [ %by_log_weight.6.11765.i.i, %B2662.if.i.i ], [ %.7311.i.i, %B2838.i.i ]
  %.7004.01758.i.i = phi i64 [ 0, %B2662.if.i.i ], [ %.7073.i.i, %B2838.i.i ]
  %smin1813.i.i = tail call i64 @llvm.smin.i64(i64 %.6877.01763.i.i, i64 %.7004.01758.i.i)
  %.7103.i.i = icmp eq i64 %.6877.01763.i.i, %.7004.01758.i.i
  %..i.i251 = select i1 %.7103.i.i, double -1.000000e+00, double 0.000000e+00
  %.7277.i.i = mul nsw i64 %.7004.01758.i.i, %.219.i.i.i225
  %464 = getelementptr double, ptr %431, i64 %.7277.i.i
  br label %B2764.if.i.i

B2764.if.i.i:                                     ; preds = %B2764.if.i.i, %B2764.if.lr.ph.i.i
  %total.20.31755.i.i = phi double [ %..i.i251, %B2764.if.lr.ph.i.i ], [ %.7286.i.i, %B2764.if.i.i ]
  %.7172.01753.i.i = phi i64 [ 0, %B2764.if.lr.ph.i.i ], [ %.7241.i.i, %B2764.if.i.i ]
  %.7241.i.i = add nuw nsw i64 %.7172.01753.i.i, 1
  %.7273.i.i = getelementptr double, ptr %462, i64 %.7172.01753.i.i
  %.7274.i.i = load double, ptr %.7273.i.i, align 8, !noalias !128
  %.7282.i.i = getelementptr double, ptr %464, i64 %.7172.01753.i.i
  %.7283.i.i = load double, ptr %.7282.i.i, align 8, !noalias !128
  %.7284.i.i = fmul double %.7274.i.i, %.7283.i.i
  %.7286.i.i = fadd double %total.20.31755.i.i, %.7284.i.i
  %exitcond1814.not.i.i = icmp eq i64 %.7172.01753.i.i, %smin1813.i.i
  br i1 %exitcond1814.not.i.i, label %B2838.i.i, label %B2764.if.i.i

B2948.if.i.i:                                     ; preds = %B2948.loopexit.i.i, %B2948.if.lr.ph.i.i
  %.7394.01799.i.i = phi i64 [ 0, %B2948.if.lr.ph.i.i ], [ %.7463.i.i, %B2948.loopexit.i.i ]
  %.7463.i.i = add nuw nsw i64 %.7394.01799.i.i, 1
  %.13.i1649.i.i = tail call i64 @llvm.smin.i64(i64 %.966.i.i, i64 %.7463.i.i)
  %storemerge1624.i.i = tail call i64 @llvm.smax.i64(i64 %.13.i1649.i.i, i64 0)
  br i1 %.9536.not.i.i.i231, label %B3140.i.i, label %B3008.if.lr.ph.i.i

B3008.if.lr.ph.i.i:                               ; preds = %B2948.if.i.i
  %.7644.i.i = mul nuw nsw i64 %.7394.01799.i.i, %.219.i.i.i225
  %465 = getelementptr double, ptr %412, i64 %.7644.i.i
  %466 = getelementptr double, ptr %411, i64 %.7644.i.i
  %.7674.i.i = getelementptr double, ptr %442, i64 %.7394.01799.i.i
  br label %B3008.if.i.i

B3008.if.i.i:                                     ; preds = %B3008.if.i.i, %B3008.if.lr.ph.i.i
  %by_pull.2.21770.i.i = phi double [ 0.000000e+00, %B3008.if.lr.ph.i.i ], [ %.7658.i.i, %B3008.if.i.i ]
  %.7551.01769.i.i = phi i64 [ %storemerge1624.i.i, %B3008.if.lr.ph.i.i ], [ %.7613.i.i, %B3008.if.i.i ]
  %.7548.01768.i.i = phi i64 [ 0, %B3008.if.lr.ph.i.i ], [ %.7617.i.i, %B3008.if.i.i ]
  %.7613.i.i = add nsw i64 %.7551.01769.i.i, -1
  %.7617.i.i = add nuw nsw i64 %.7548.01768.i.i, 1
  %.7649.i.i = getelementptr double, ptr %465, i64 %.7548.01768.i.i
  %.7650.i.i = load double, ptr %.7649.i.i, align 8, !noalias !128
  %.7654.i.i = getelementptr double, ptr %441, i64 %.7548.01768.i.i
  %.7655.i.i = load double, ptr %.7654.i.i, align 8, !noalias !128
  %.7656.i.i = fmul double %.7650.i.i, %.7655.i.i
  %.7658.i.i = fadd double %by_pull.2.21770.i.i, %.7656.i.i
  %.7668.i.i = getelementptr double, ptr %466, i64 %.7548.01768.i.i
  %.7669.i.i = load double, ptr %.7668.i.i, align 8, !noalias !128
  %.7675.i.i = load double, ptr %.7674.i.i, align 8, !noalias !128
  %.7681.i.i = fmul double %.7655.i.i, %.7675.i.i
  %.7682.i.i = fadd double %.7669.i.i, %.7681.i.i
  store double %.7682.i.i, ptr %.7668.i.i, align 8, !noalias !128
  %.7604.i.i = icmp samesign ugt i64 %.7551.01769.i.i, 1
  br i1 %.7604.i.i, label %B3008.if.i.i, label %B3140.i.i

B3320.if.i.i:                                     ; preds = %B3320.if.i.i, %B3320.if.lr.ph.i.i
  %.8161.01773.i.i = phi i64 [ 0, %B3320.if.lr.ph.i.i ], [ %.8230.i.i, %B3320.if.i.i ]
  %.8230.i.i = add nuw nsw i64 %.8161.01773.i.i, 1
  %.8258.i.i = getelementptr i64, ptr %446, i64 %.8161.01773.i.i
  %.8259.i.i = load i64, ptr %.8258.i.i, align 8, !noalias !128
  %.8261.i.i = getelementptr double, ptr %.432, i64 %.8259.i.i
  %.8262.i.i = load double, ptr %.8261.i.i, align 8, !noalias !128
  %.8269.i.i = getelementptr double, ptr %449, i64 %.8161.01773.i.i
  %.8270.i.i = load double, ptr %.8269.i.i, align 8, !noalias !128
  %.8271.i.i = fmul double %.8265.i.i, %.8270.i.i
  %.8272.i.i = fsub double %.8262.i.i, %.8271.i.i
  store double %.8272.i.i, ptr %.8261.i.i, align 8, !noalias !128
  %exitcond1817.not.i.i = icmp eq i64 %.8230.i.i, %.7704.i.i
  br i1 %exitcond1817.not.i.i, label %B3390.i.i, label %B3320.if.i.i

B3454.if.i.i:                                     ; preds = %B3454.loopexit.i.i, %B3454.if.lr.ph.i.i
  %.8518.01781.i.i = phi i64 [ 0, %B3454.if.lr.ph.i.i ], [ %.8587.i.i, %B3454.loopexit.i.i ]
  %.216.i.i.i255 = load i64, ptr %.215.i.i.i236, align 8, !noalias !138
  %.317.i.i.i256 = load i64, ptr %.319.i, align 8, !noalias !138
  %467 = getelementptr i64, ptr %.63, i64 %.216.i.i.i255
  %.536.idx.i.i.i257 = mul i64 %.8518.01781.i.i, 24
  %.536.i.i.i258 = getelementptr i8, ptr %467, i64 %.536.idx.i.i.i257
  %.537.i.i.i259 = load i64, ptr %.536.i.i.i258, align 8, !noalias !138
  %.554.i.i.i260 = getelementptr i8, ptr %.536.i.i.i258, i64 8
  %.555.i.i.i261 = load i64, ptr %.554.i.i.i260, align 8, !noalias !138
  %gep1779.i.i = getelementptr i64, ptr %invariant.gep1778.i.i, i64 %.555.i.i.i261
  %.558.i.i.i262 = load i64, ptr %gep1779.i.i, align 8, !noalias !138
  %468 = getelementptr i64, ptr %.63, i64 %.317.i.i.i256
  %.idx.i1650.i.i = mul i64 %.537.i.i.i259, 408
  %469 = getelementptr i8, ptr %468, i64 %.idx.i1650.i.i
  %.560.i.i.i263 = getelementptr i8, ptr %469, i64 216
  %.561.i.i.i264 = load i64, ptr %.560.i.i.i263, align 8, !noalias !138
  %.768.i.i.i265 = getelementptr i8, ptr %469, i64 8
  %.769.i.i.i266 = load i64, ptr %.768.i.i.i265, align 8, !noalias !138
  %.770.i.i.i267 = mul nsw i64 %.769.i.i.i266, %.558.i.i.i262
  %.786.i1651.i.i = getelementptr i8, ptr %.536.i.i.i258, i64 16
  %.787.i1652.i.i = load i64, ptr %.786.i1651.i.i, align 8, !noalias !138
  %470 = getelementptr i64, ptr %.63, i64 %.787.i1652.i.i
  %471 = getelementptr double, ptr %.312, i64 %.770.i.i.i267
  %472 = getelementptr double, ptr %471, i64 %.561.i.i.i264
  br label %B3546.if.i.i

B3546.if.i.i:                                     ; preds = %B3454.if.i.i, %B3999.i.i
  %.8883.01776.i.i = phi i64 [ 0, %B3454.if.i.i ], [ %.8952.i.i, %B3999.i.i ]
  %.8952.i.i = add nuw nsw i64 %.8883.01776.i.i, 1
  %.8984.i.i = getelementptr i64, ptr %470, i64 %.8883.01776.i.i
  %.8985.i.i = load i64, ptr %.8984.i.i, align 8, !noalias !128
  %.8986.i.i = icmp sgt i64 %.8985.i.i, -1
  br i1 %.8986.i.i, label %B3580.i.i, label %B3999.i.i

B3698.if.i.i:                                     ; preds = %B3698.loopexit.i.i, %B3698.if.lr.ph.i.i
  %.9062.01796.i.i = phi i64 [ 0, %B3698.if.lr.ph.i.i ], [ %.9131.i.i, %B3698.loopexit.i.i ]
  %.9131.i.i = add nuw nsw i64 %.9062.01796.i.i, 1
  %.92431783.not.not.i.i = icmp sgt i64 %.219.i.i.i225, %.9062.01796.i.i
  br i1 %.92431783.not.not.i.i, label %B3732.if.lr.ph.i.i, label %B3862.if.lr.ph.i.i

B3732.if.lr.ph.i.i:                               ; preds = %B3698.if.i.i
  %invariant.gep1788.i.i = getelementptr double, ptr %412, i64 %.9062.01796.i.i
  br label %B3732.if.i.i

B3732.if.i.i:                                     ; preds = %B3732.if.i.i, %B3732.if.lr.ph.i.i
  %product.2.31786.i.i = phi double [ 0.000000e+00, %B3732.if.lr.ph.i.i ], [ %.9303.i.i, %B3732.if.i.i ]
  %.9187.01784.i.i = phi i64 [ %.9062.01796.i.i, %B3732.if.lr.ph.i.i ], [ %.9256.i.i, %B3732.if.i.i ]
  %.9256.i.i = add nuw i64 %.9187.01784.i.i, 1
  %.9288.i.i = getelementptr double, ptr %451, i64 %.9187.01784.i.i
  %.9289.i.i = load double, ptr %.9288.i.i, align 8, !noalias !128
  %.9291.i.i = fmul double %.6310.i.i, %.9289.i.i
  %.9293.i.i = mul nsw i64 %.9187.01784.i.i, %.219.i.i.i225
  %gep1789.i.i = getelementptr double, ptr %invariant.gep1788.i.i, i64 %.9293.i.i
  %.9300.i.i = load double, ptr %gep1789.i.i, align 8, !noalias !128
  %.9301.i.i = fmul double %.9291.i.i, %.9300.i.i
  %.9303.i.i = fadd double %product.2.31786.i.i, %.9301.i.i
  %exitcond1820.not.i.i = icmp eq i64 %.9256.i.i, %.219.i.i.i225
  br i1 %exitcond1820.not.i.i, label %B3862.if.lr.ph.i.i, label %B3732.if.i.i

B3862.if.i.i:                                     ; preds = %B3862.if.i.i, %B3862.if.lr.ph.i.i
  %.9368.01792.i.i = phi i64 [ %storemerge1624.i.i, %B3862.if.lr.ph.i.i ], [ %.9430.i.i, %B3862.if.i.i ]
  %.9365.01791.i.i = phi i64 [ 0, %B3862.if.lr.ph.i.i ], [ %.9434.i.i, %B3862.if.i.i ]
  %.9430.i.i = add nsw i64 %.9368.01792.i.i, -1
  %.9434.i.i = add nuw nsw i64 %.9365.01791.i.i, 1
  %.9466.i.i = getelementptr double, ptr %452, i64 %.9365.01791.i.i
  %.9467.i.i = load double, ptr %.9466.i.i, align 8, !noalias !128
  %.9475.i.i = getelementptr double, ptr %453, i64 %.9365.01791.i.i
  %.9476.i.i = load double, ptr %.9475.i.i, align 8, !noalias !128
  %.9478.i.i = mul nuw nsw i64 %.9365.01791.i.i, %.219.i.i.i225
  %gep1794.i.i = getelementptr double, ptr %invariant.gep1793.i.i, i64 %.9478.i.i
  %.9485.i.i = load double, ptr %gep1794.i.i, align 8, !noalias !128
  %.9486.i.i = fadd double %.9476.i.i, %.9485.i.i
  %.9488.i.i = fmul double %product.2.3.lcssa.i.i, %.9486.i.i
  %.9489.i.i = fadd double %.9467.i.i, %.9488.i.i
  store double %.9489.i.i, ptr %.9466.i.i, align 8, !noalias !128
  %.9421.i.i = icmp sgt i64 %.9368.01792.i.i, 1
  br i1 %.9421.i.i, label %B3862.if.i.i, label %B3698.loopexit.i.i

B550.i:                                           ; preds = %B420.loopexit.i.i, %B70.if.i, %B66.i.i, %single_backward, %regions_backward, %states_backward
  %.1824.i = getelementptr i8, ptr %510, i64 360
  %.1825.i = load i64, ptr %.1824.i, align 8, !noalias !105
  %.1826.i = icmp sgt i64 %.1825.i, -1
  br i1 %.1826.i, label %B600.i, label %B626.i

B600.i:                                           ; preds = %B550.i
  %.228.i.i193 = getelementptr i8, ptr %510, i64 368
  %.229.i.i = load i64, ptr %.228.i.i193, align 8, !noalias !141
  %.440.i.i194 = getelementptr double, ptr %.312, i64 %.1825.i
  %.441.i.i195 = load double, ptr %.440.i.i194, align 8, !noalias !141
  %.910.i.i = add i64 %.229.i.i, -1
  %.95543.not.i.i = icmp slt i64 %.910.i.i, 1
  br i1 %.95543.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B600.i
  %.866.i.i196 = getelementptr i8, ptr %510, i64 384
  %.867.i.i197 = load i64, ptr %.866.i.i196, align 8, !noalias !141
  %.650.i.i = getelementptr i8, ptr %510, i64 400
  %.651.i.i = load i64, ptr %.650.i.i, align 8, !noalias !141
  %473 = getelementptr double, ptr %.108, i64 %.867.i.i197
  %474 = getelementptr double, ptr %.312, i64 %.651.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.1009.i.i, %B202.if.i.i ]
  %.897.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.968.i.i, %B202.if.i.i ]
  %.968.i.i = add nuw i64 %.897.044.i.i, 1
  %.996.i.i = getelementptr double, ptr %473, i64 %.897.044.i.i
  %.997.i.i = load double, ptr %.996.i.i, align 8, !noalias !141
  %.1001.i.i = getelementptr double, ptr %474, i64 %.897.044.i.i
  %.1002.i.i = load double, ptr %.1001.i.i, align 8, !noalias !141
  %.1003.i.i = fmul double %.997.i.i, %.1002.i.i
  %.1004.i.i = fadd double %.997.i.i, -1.000000e+00
  %.1006.i.i = tail call double @llvm.pow.f64(double %.441.i.i195, double %.1004.i.i)
  %.1007.i.i = fmul double %.1003.i.i, %.1006.i.i
  %.1009.i.i = fadd double %total.2.046.i.i, %.1007.i.i
  %exitcond.not.i85.i = icmp eq i64 %.968.i.i, %.229.i.i
  br i1 %exitcond.not.i85.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B600.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B600.i ], [ %.1009.i.i, %B202.if.i.i ]
  %.1242.i.i = getelementptr double, ptr %.432, i64 %.1825.i
  %.1243.i.i198 = load double, ptr %.1242.i.i, align 8, !noalias !141
  %.1245.i.i = fadd double %total.2.0.lcssa.i.i, %.1243.i.i198
  store double %.1245.i.i, ptr %.1242.i.i, align 8, !noalias !141
  br label %B626.i

B626.i:                                           ; preds = %keep_backward, %B550.i
  %.230.i.i73 = getelementptr i8, ptr %510, i64 8
  %.231.i.i74 = load i64, ptr %.230.i.i73, align 8, !noalias !144
  %.439.i86.i = getelementptr i8, ptr %510, i64 16
  %.440.i87.i = load i64, ptr %.439.i86.i, align 8, !noalias !144
  %.654.i.i75 = getelementptr i8, ptr %510, i64 40
  %.655.i.i = load i64, ptr %.654.i.i75, align 8, !noalias !144
  %.863.i.i = getelementptr i8, ptr %510, i64 32
  %.864.i.i = load i64, ptr %.863.i.i, align 8, !noalias !144
  %.1072.i.i = getelementptr i8, ptr %510, i64 80
  %.1073.i.i = load i64, ptr %.1072.i.i, align 8, !noalias !144
  %.1290.i.i = getelementptr i8, ptr %510, i64 72
  %.1291.i.i = load i64, ptr %.1290.i.i, align 8, !noalias !144
  %.1499.i.i = getelementptr i8, ptr %510, i64 64
  %.1500.i.i = load i64, ptr %.1499.i.i, align 8, !noalias !144
  %.1545.i.i = sub i64 %.231.i.i74, %.440.i87.i
  %storemerge.i.i76 = tail call i64 @llvm.smax.i64(i64 %.1545.i.i, i64 0)
  %.1590349.not.i.i = icmp slt i64 %.1545.i.i, 1
  br i1 %.1590349.not.i.i, label %B472.i.i, label %B314.if.lr.ph.i.i77

B314.if.lr.ph.i.i77:                              ; preds = %B626.i
  %.1633.i.i = sub i64 %.1073.i.i, %.440.i87.i
  %475 = getelementptr i64, ptr %.63, i64 %.864.i.i
  %476 = getelementptr double, ptr %.312, i64 %.1291.i.i
  %477 = getelementptr double, ptr %.312, i64 %.1500.i.i
  %478 = getelementptr i64, ptr %.63, i64 %.1633.i.i
  br label %B314.if.i.i

B314.loopexit.i.i:                                ; preds = %B382.if.i.i, %B314.if.i.i
  %.1590.i.i = icmp samesign ugt i64 %.1535.0351.i.i, 1
  br i1 %.1590.i.i, label %B314.if.i.i, label %B472.i.i

B472.i.i:                                         ; preds = %B314.loopexit.i.i, %B626.i
  %.1888373.not.i.i = icmp slt i64 %.440.i87.i, 1
  br i1 %.1888373.not.i.i, label %factor_backward, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B472.i.i
  %479 = getelementptr i64, ptr %.63, i64 %.864.i.i
  %480 = getelementptr double, ptr %.312, i64 %.1291.i.i
  %481 = getelementptr double, ptr %.312, i64 %.1500.i.i
  %.2245.i.i78 = sub i64 %.1073.i.i, %.440.i87.i
  %482 = getelementptr i64, ptr %.63, i64 %.655.i.i
  %483 = getelementptr i64, ptr %.63, i64 %.2245.i.i78
  br label %B548.if.lr.ph.i.i

B498.loopexit.i.i:                                ; preds = %B1267.i.i, %B812.i.i
  %exitcond376.not.i.i = icmp eq i64 %.1901.i.i, %.440.i87.i
  br i1 %exitcond376.not.i.i, label %factor_backward, label %B548.if.lr.ph.i.i

B630.i.i:                                         ; preds = %B548.if.i.i
  %.1901.i.i = add nuw nsw i64 %.1832.0374.i.i, 1
  %.2098.i.i = getelementptr double, ptr %487, i64 %.1832.0374.i.i
  %.2099.i.i = load double, ptr %.2098.i.i, align 8, !noalias !144
  %.2105.i.i = getelementptr double, ptr %.312, i64 %.1934.i.i
  %.2106.i.i = load double, ptr %.2105.i.i, align 8, !noalias !144
  %.2115.i.i = getelementptr double, ptr %488, i64 %.1832.0374.i.i
  %.2116.i90.i = load double, ptr %.2115.i.i, align 8, !noalias !144
  %.2117.i91.i = fmul double %.2106.i.i, %.2116.i90.i
  br i1 %.1590349.not.i.i, label %B812.i.i, label %B716.if.lr.ph.i.i

B716.if.lr.ph.i.i:                                ; preds = %B630.i.i
  %invariant.gep.i92.i = getelementptr double, ptr %481, i64 %.1832.0374.i.i
  br label %B716.if.i.i

B754.i.i:                                         ; preds = %B716.if.i.i
  %.2267.i93.i = getelementptr i64, ptr %479, i64 %.2146.0357.i.i
  %.2268.i.i185 = load i64, ptr %.2267.i93.i, align 8, !noalias !144
  %.2270.i.i = getelementptr double, ptr %.312, i64 %.2268.i.i185
  %.2271.i.i = load double, ptr %.2270.i.i, align 8, !noalias !144
  %.2274.i.i186 = mul nsw i64 %.2146.0357.i.i, %.231.i.i74
  %gep.i94.i = getelementptr double, ptr %invariant.gep.i92.i, i64 %.2274.i.i186
  %.2283.i.i187 = load double, ptr %gep.i94.i, align 8, !noalias !144
  %.2284.i.i188 = fmul double %.2271.i.i, %.2283.i.i187
  %.2286.i.i = fadd double %d_left.3.1359.i.i, %.2284.i.i188
  br label %B1269.i.i

B812.i.i:                                         ; preds = %B1269.i.i, %B630.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2117.i91.i, %B630.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2389368.not.i.i = icmp eq i64 %.1832.0374.i.i, 0
  br i1 %.2389368.not.i.i, label %B498.loopexit.i.i, label %B848.if.lr.ph.i.i

B848.if.lr.ph.i.i:                                ; preds = %B812.i.i
  %484 = getelementptr i64, ptr %482, i64 %.2063.i.i
  br label %B848.if.i.i

B894.i.i:                                         ; preds = %B848.if.i.i
  %.2465.i.i = getelementptr double, ptr %.522, i64 %.2439.i.i
  %.2466.i.i = load double, ptr %.2465.i.i, align 8, !noalias !144
  %.2467.i.i181 = tail call double @tanh(double %.2466.i.i)
  %.2472.i.i182 = tail call double @cosh(double %.2466.i.i)
  %.2481.i.i = fmul double %left.2.1370.i.i, %.2472.i.i182
  %.2499.i.i = getelementptr double, ptr %488, i64 %.2333.0372.i.i
  %.2500.i.i = load double, ptr %.2499.i.i, align 8, !noalias !144
  %.2501.i.i = fmul double %.2106.i.i, %.2500.i.i
  br i1 %.1590349.not.i.i, label %B1158.i.i, label %B1062.if.lr.ph.i.i

B1062.if.lr.ph.i.i:                               ; preds = %B894.i.i
  %invariant.gep365.i.i = getelementptr double, ptr %481, i64 %.2333.0372.i.i
  br label %B1062.if.i.i

B1100.i.i:                                        ; preds = %B1062.if.i.i
  %.2651.i.i = getelementptr i64, ptr %479, i64 %.2530.0361.i.i
  %.2652.i.i = load i64, ptr %.2651.i.i, align 8, !noalias !144
  %.2654.i.i = getelementptr double, ptr %.312, i64 %.2652.i.i
  %.2655.i.i = load double, ptr %.2654.i.i, align 8, !noalias !144
  %.2658.i.i = mul nsw i64 %.2530.0361.i.i, %.231.i.i74
  %gep366.i.i = getelementptr double, ptr %invariant.gep365.i.i, i64 %.2658.i.i
  %.2667.i.i = load double, ptr %gep366.i.i, align 8, !noalias !144
  %.2668.i.i = fmul double %.2655.i.i, %.2667.i.i
  %.2670.i.i = fadd double %d_entry.2.2363.i.i, %.2668.i.i
  br label %B1268.i.i

B1158.i.i:                                        ; preds = %B1268.i.i, %B894.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.2501.i.i, %B894.i.i ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2687.i.i = getelementptr double, ptr %arg.grad, i64 %.2439.i.i
  %.2688.i.i = load double, ptr %.2687.i.i, align 8, !noalias !144
  %.2691.i.i = fmul double %.2481.i.i, %d_entry.2.2.lcssa.i.i
  %.2694.i.i = fmul double %.2472.i.i182, %.2472.i.i182
  %.2698.i.i = fdiv double %.2691.i.i, %.2694.i.i
  %.2701.i.i = fmul double %d_left.5.1371.i.i, %.2481.i.i
  %.2705.i.i = fmul double %.2467.i.i181, %.2701.i.i
  %.2710.i.i = fdiv double %.2705.i.i, %.2472.i.i182
  %.2711.i.i = fsub double %.2698.i.i, %.2710.i.i
  %.2712.i.i = fadd double %.2688.i.i, %.2711.i.i
  store double %.2712.i.i, ptr %.2687.i.i, align 8, !noalias !144
  %.2721.i.i = fmul double %.2467.i.i181, %d_entry.2.2.lcssa.i.i
  %.2731.i.i = fdiv double %d_left.5.1371.i.i, %.2472.i.i182
  %.2736.i.i184 = fadd double %.2731.i.i, %.2721.i.i
  br label %B1267.i.i

B1267.i.i:                                        ; preds = %B848.if.i.i, %B1158.i.i
  %left.3.2.i.i87 = phi double [ %.2481.i.i, %B1158.i.i ], [ %left.2.1370.i.i, %B848.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.2736.i.i184, %B1158.i.i ], [ %d_left.5.1371.i.i, %B848.if.i.i ]
  %.2389.i.i = icmp sgt i64 %.2333.0372.in.i.i, 1
  br i1 %.2389.i.i, label %B848.if.i.i, label %B498.loopexit.i.i

B1268.i.i:                                        ; preds = %B1062.if.i.i, %B1100.i.i
  %d_entry.3.4.i.i = phi double [ %.2670.i.i, %B1100.i.i ], [ %d_entry.2.2363.i.i, %B1062.if.i.i ]
  %.2586.i.i183 = icmp sgt i64 %.2533.0362.i.i, 1
  br i1 %.2586.i.i183, label %B1062.if.i.i, label %B1158.i.i

B1269.i.i:                                        ; preds = %B716.if.i.i, %B754.i.i
  %d_left.4.2.i.i = phi double [ %.2286.i.i, %B754.i.i ], [ %d_left.3.1359.i.i, %B716.if.i.i ]
  %.2202.i.i86 = icmp sgt i64 %.2149.0358.i.i, 1
  br i1 %.2202.i.i86, label %B716.if.i.i, label %B812.i.i

B314.if.i.i:                                      ; preds = %B314.loopexit.i.i, %B314.if.lr.ph.i.i77
  %.1535.0351.i.i = phi i64 [ %storemerge.i.i76, %B314.if.lr.ph.i.i77 ], [ %.1599.i88.i, %B314.loopexit.i.i ]
  %.1532.0350.i.i = phi i64 [ %.440.i87.i, %B314.if.lr.ph.i.i77 ], [ %.1603.i.i, %B314.loopexit.i.i ]
  %.1599.i88.i = add nsw i64 %.1535.0351.i.i, -1
  %.1603.i.i = add i64 %.1532.0350.i.i, 1
  %.1637.i.i = getelementptr i64, ptr %478, i64 %.1532.0350.i.i
  %.1638.i.i = load i64, ptr %.1637.i.i, align 8, !noalias !144
  %.1728345.i.i = icmp sgt i64 %.1638.i.i, -1
  br i1 %.1728345.i.i, label %B382.if.lr.ph.i.i, label %B314.loopexit.i.i

B382.if.lr.ph.i.i:                                ; preds = %B314.if.i.i
  %.1643.i.i = getelementptr i64, ptr %475, i64 %.1532.0350.i.i
  %.1644.i.i = load i64, ptr %.1643.i.i, align 8, !noalias !144
  %.1768.i.i189 = getelementptr double, ptr %.432, i64 %.1644.i.i
  %.1772.i.i = mul nsw i64 %.1532.0350.i.i, %.231.i.i74
  %485 = getelementptr double, ptr %476, i64 %.1772.i.i
  %486 = getelementptr double, ptr %477, i64 %.1772.i.i
  %.1768.promoted.i.i = load double, ptr %.1768.i.i189, align 8, !noalias !144
  br label %B382.if.i.i

B382.if.i.i:                                      ; preds = %B382.if.i.i, %B382.if.lr.ph.i.i
  %.1789348.i.i = phi double [ %.1768.promoted.i.i, %B382.if.lr.ph.i.i ], [ %.1789.i95.i, %B382.if.i.i ]
  %.1672.0346.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i ], [ %.1741.i.i190, %B382.if.i.i ]
  %.1741.i.i190 = add nuw i64 %.1672.0346.i.i, 1
  %.1777.i.i191 = getelementptr double, ptr %485, i64 %.1672.0346.i.i
  %.1778.i.i = load double, ptr %.1777.i.i191, align 8, !noalias !144
  %.1786.i.i = getelementptr double, ptr %486, i64 %.1672.0346.i.i
  %.1787.i.i = load double, ptr %.1786.i.i, align 8, !noalias !144
  %.1788.i.i = fmul double %.1778.i.i, %.1787.i.i
  %.1789.i95.i = fadd double %.1789348.i.i, %.1788.i.i
  store double %.1789.i95.i, ptr %.1768.i.i189, align 8, !noalias !144
  %exitcond.not.i192 = icmp eq i64 %.1672.0346.i.i, %.1638.i.i
  br i1 %exitcond.not.i192, label %B314.loopexit.i.i, label %B382.if.i.i

B548.if.lr.ph.i.i:                                ; preds = %B498.loopexit.i.i, %B498.if.lr.ph.i.i
  %.1832.0374.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.1901.i.i, %B498.loopexit.i.i ]
  %.1933.i.i = getelementptr i64, ptr %479, i64 %.1832.0374.i.i
  %.1934.i.i = load i64, ptr %.1933.i.i, align 8, !noalias !144
  %.2059.i.i = getelementptr double, ptr %.432, i64 %.1934.i.i
  %.2063.i.i = mul nsw i64 %.1832.0374.i.i, %.231.i.i74
  %487 = getelementptr double, ptr %480, i64 %.2063.i.i
  %488 = getelementptr double, ptr %481, i64 %.2063.i.i
  %.2059.promoted.i.i = load double, ptr %.2059.i.i, align 8, !noalias !144
  br label %B548.if.i.i

B548.if.i.i:                                      ; preds = %B548.if.i.i, %B548.if.lr.ph.i.i
  %.2080355.i.i = phi double [ %.2059.promoted.i.i, %B548.if.lr.ph.i.i ], [ %.2080.i.i84, %B548.if.i.i ]
  %.1963.0353.i.i = phi i64 [ 0, %B548.if.lr.ph.i.i ], [ %.2032.i.i79, %B548.if.i.i ]
  %.2032.i.i79 = add nuw nsw i64 %.1963.0353.i.i, 1
  %.2068.i.i80 = getelementptr double, ptr %487, i64 %.1963.0353.i.i
  %.2069.i.i = load double, ptr %.2068.i.i80, align 8, !noalias !144
  %.2077.i.i81 = getelementptr double, ptr %488, i64 %.1963.0353.i.i
  %.2078.i.i82 = load double, ptr %.2077.i.i81, align 8, !noalias !144
  %.2079.i.i83 = fmul double %.2069.i.i, %.2078.i.i82
  %.2080.i.i84 = fadd double %.2080355.i.i, %.2079.i.i83
  store double %.2080.i.i84, ptr %.2059.i.i, align 8, !noalias !144
  %exitcond.not.i89.i = icmp eq i64 %.1963.0353.i.i, %.1832.0374.i.i
  br i1 %exitcond.not.i89.i, label %B630.i.i, label %B548.if.i.i

B716.if.i.i:                                      ; preds = %B1269.i.i, %B716.if.lr.ph.i.i
  %d_left.3.1359.i.i = phi double [ %.2117.i91.i, %B716.if.lr.ph.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2149.0358.i.i = phi i64 [ %storemerge.i.i76, %B716.if.lr.ph.i.i ], [ %.2211.i.i85, %B1269.i.i ]
  %.2146.0357.i.i = phi i64 [ %.440.i87.i, %B716.if.lr.ph.i.i ], [ %.2215.i.i, %B1269.i.i ]
  %.2211.i.i85 = add nsw i64 %.2149.0358.i.i, -1
  %.2215.i.i = add i64 %.2146.0357.i.i, 1
  %.2249.i.i = getelementptr i64, ptr %483, i64 %.2146.0357.i.i
  %.2250.i.i = load i64, ptr %.2249.i.i, align 8, !noalias !144
  %.2252.i.i = icmp eq i64 %.2250.i.i, %.1832.0374.i.i
  br i1 %.2252.i.i, label %B754.i.i, label %B1269.i.i

B848.if.i.i:                                      ; preds = %B1267.i.i, %B848.if.lr.ph.i.i
  %.2333.0372.in.i.i = phi i64 [ %.1832.0374.i.i, %B848.if.lr.ph.i.i ], [ %.2333.0372.i.i, %B1267.i.i ]
  %d_left.5.1371.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B848.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1267.i.i ]
  %left.2.1370.i.i = phi double [ %.2099.i.i, %B848.if.lr.ph.i.i ], [ %left.3.2.i.i87, %B1267.i.i ]
  %.2333.0372.i.i = add nsw i64 %.2333.0372.in.i.i, -1
  %.2438.i.i = getelementptr i64, ptr %484, i64 %.2333.0372.i.i
  %.2439.i.i = load i64, ptr %.2438.i.i, align 8, !noalias !144
  %.2444.i.i = icmp sgt i64 %.2439.i.i, -1
  br i1 %.2444.i.i, label %B894.i.i, label %B1267.i.i

B1062.if.i.i:                                     ; preds = %B1268.i.i, %B1062.if.lr.ph.i.i
  %d_entry.2.2363.i.i = phi double [ %.2501.i.i, %B1062.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2533.0362.i.i = phi i64 [ %storemerge.i.i76, %B1062.if.lr.ph.i.i ], [ %.2595.i.i, %B1268.i.i ]
  %.2530.0361.i.i = phi i64 [ %.440.i87.i, %B1062.if.lr.ph.i.i ], [ %.2599.i.i, %B1268.i.i ]
  %.2595.i.i = add nsw i64 %.2533.0362.i.i, -1
  %.2599.i.i = add i64 %.2530.0361.i.i, 1
  %.2633.i.i = getelementptr i64, ptr %483, i64 %.2530.0361.i.i
  %.2634.i.i = load i64, ptr %.2633.i.i, align 8, !noalias !144
  %.2636.i.i = icmp eq i64 %.2634.i.i, %.1832.0374.i.i
  br i1 %.2636.i.i, label %B1100.i.i, label %B1268.i.i

factor_backward: ; preds = %B498.loopexit.i.i, %B472.i.i
  %.195.i = icmp sgt i64 %.137.0112.in.i, 1
  br i1 %.195.i, label %B70.if.i, label %B660.i

B660.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2038.i.i, i64 8
  %.109.i.i89 = load i64, ptr %.108.i.i, align 8, !noalias !147
  %.200.i.i = load i64, ptr %.1355.i.i, align 8, !noalias !147
  %.202.i.i90 = add nsw i64 %.200.i.i, %.109.i.i89
  %.293.i.i91 = load i64, ptr %.99.i.i.i, align 8, !noalias !147
  %.376463.not.i.i = icmp slt i64 %.293.i.i91, 1
  br i1 %.376463.not.i.i, label %B828.i.i93, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B660.i
  %.503.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.557.i.i177 = fadd double %.524.i.i, %.800.i.i
  store double %.557.i.i177, ptr %.799.i.i, align 8, !noalias !147
  %.566.i.i = getelementptr double, ptr %.432, i64 %.518.i.i
  %.567.i.i178 = load double, ptr %.566.i.i, align 8, !noalias !147
  %.569.i.i179 = fadd double %.524.i.i, %.567.i.i178
  store double %.569.i.i179, ptr %.566.i.i, align 8, !noalias !147
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.591.i.i176 = fadd double %.524.i.i, %.800.i.i
  store double %.591.i.i176, ptr %.799.i.i, align 8, !noalias !147
  %.600.i.i = getelementptr double, ptr %.432, i64 %.518.i.i
  %.601.i.i = load double, ptr %.600.i.i, align 8, !noalias !147
  %.603.i.i = fsub double %.601.i.i, %.524.i.i
  store double %.603.i.i, ptr %.600.i.i, align 8, !noalias !147
  br label %B1633.i.i

B424.i.i173:                                      ; preds = %B150.if.i.i
  %.626.i.i = getelementptr double, ptr %.312, i64 %.518.i.i
  %.627.i.i = load double, ptr %.626.i.i, align 8, !noalias !147
  %.629.i.i = fmul double %.524.i.i, %.627.i.i
  %.630.i.i = fadd double %.800.i.i, %.629.i.i
  store double %.630.i.i, ptr %.799.i.i, align 8, !noalias !147
  %.637.i.i174 = getelementptr double, ptr %.432, i64 %.518.i.i
  %.638.i.i175 = load double, ptr %.637.i.i174, align 8, !noalias !147
  %.641.i.i = getelementptr double, ptr %.312, i64 %.514.i.i
  %.642.i.i = load double, ptr %.641.i.i, align 8, !noalias !147
  %.646.i.i = fmul double %.524.i.i, %.642.i.i
  %.649.i.i = fadd double %.638.i.i175, %.646.i.i
  store double %.649.i.i, ptr %.637.i.i174, align 8, !noalias !147
  br label %B1633.i.i

B516.i.i172:                                      ; preds = %B150.if.i.i
  %.668.i.i = getelementptr double, ptr %.312, i64 %.518.i.i
  %.669.i.i = load double, ptr %.668.i.i, align 8, !noalias !147
  %.674.i.i = fdiv double %.524.i.i, %.669.i.i
  %.675.i.i = fadd double %.800.i.i, %.674.i.i
  store double %.675.i.i, ptr %.799.i.i, align 8, !noalias !147
  %.684.i.i = getelementptr double, ptr %.432, i64 %.518.i.i
  %.685.i.i = load double, ptr %.684.i.i, align 8, !noalias !147
  %.692.i.i = getelementptr double, ptr %.312, i64 %.521.i.i
  %.693.i.i = load double, ptr %.692.i.i, align 8, !noalias !147
  %.695.i.i = fmul double %.524.i.i, %.693.i.i
  %.701.i.i = load double, ptr %.668.i.i, align 8, !noalias !147
  %.705.i.i = fdiv double %.695.i.i, %.701.i.i
  %.706.i.i = fsub double %.685.i.i, %.705.i.i
  store double %.706.i.i, ptr %.684.i.i, align 8, !noalias !147
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.725.i.i = getelementptr double, ptr %.312, i64 %.518.i.i
  %.726.i.i = load double, ptr %.725.i.i, align 8, !noalias !147
  %.728.i.i = fmul double %.524.i.i, %.726.i.i
  %.731.i.i92 = getelementptr double, ptr %.312, i64 %.514.i.i
  %.732.i.i = load double, ptr %.731.i.i92, align 8, !noalias !147
  %.737.i.i = fadd double %.726.i.i, -1.000000e+00
  %.738.i.i = tail call double @llvm.pow.f64(double %.732.i.i, double %.737.i.i)
  %.739.i.i = fmul double %.728.i.i, %.738.i.i
  %.740.i.i = fadd double %.800.i.i, %.739.i.i
  store double %.740.i.i, ptr %.799.i.i, align 8, !noalias !147
  %.748.i.i = load double, ptr %.731.i.i92, align 8, !noalias !147
  %.750.i.i = fcmp ogt double %.748.i.i, 0.000000e+00
  br i1 %.750.i.i, label %B698.i.i, label %B1633.i.i

B698.i.i:                                         ; preds = %B622.i.i
  %.754.i.i = getelementptr double, ptr %.432, i64 %.518.i.i
  %.755.i.i = load double, ptr %.754.i.i, align 8, !noalias !147
  %.762.i.i = getelementptr double, ptr %.312, i64 %.521.i.i
  %.763.i.i = load double, ptr %.762.i.i, align 8, !noalias !147
  %.765.i.i171 = fmul double %.524.i.i, %.763.i.i
  %.774.i.i = tail call double @llvm.log.f64(double %.748.i.i)
  %.775.i.i = fmul double %.774.i.i, %.765.i.i171
  %.776.i.i = fadd double %.755.i.i, %.775.i.i
  store double %.776.i.i, ptr %.754.i.i, align 8, !noalias !147
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.802.i.i180 = fsub double %.800.i.i, %.524.i.i
  store double %.802.i.i180, ptr %.799.i.i, align 8, !noalias !147
  br label %B1633.i.i

B828.i.i93:                                       ; preds = %B1633.i.i, %B660.i
  %.905.i.i = load i64, ptr %.202.i.i, align 8, !noalias !147
  %.992.i.i = getelementptr i8, ptr %.63, i64 32
  %.993.i.i = load i64, ptr %.992.i.i, align 8, !noalias !147
  %.23.i.i.i = add i64 %.109.i.i89, -1
  %489 = add i64 %.109.i.i89, -2
  %.105260.i.i.i = icmp ult i64 %489, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i93
  %490 = getelementptr i64, ptr %.63, i64 %.905.i.i
  %.102.i.i.i.i103 = getelementptr i8, ptr %.63, i64 160
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.103.i.i.i.i109 = load i64, ptr %.102.i.i.i.i103, align 8, !noalias !150
  %.114.i.i.i.i110 = icmp slt i64 %.103.i.i.i.i109, 0
  br i1 %.114.i.i.i.i110, label %nearest.3, label %B60.i.i.i.i111

B60.i.i.i.i111:                                   ; preds = %B76.i.i.i
  %.144.i.i.i.i112 = getelementptr i64, ptr %.63, i64 %.103.i.i.i.i109
  %.145.i.i.i.i113 = load i64, ptr %.144.i.i.i.i112, align 8, !noalias !150
  %.147.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.145.i.i.i.i113
  br i1 %.147.i.i.not.i.i, label %B110.i.i.i.i116, label %nearest.3

B110.i.i.i.i116:                                  ; preds = %B60.i.i.i.i111
  %.209.i.i.i.i117 = getelementptr i8, ptr %.144.i.i.i.i112, i64 8
  %.210.i.i.i.i118 = load i64, ptr %.209.i.i.i.i117, align 8, !noalias !150
  %.211.i.i.i.i119 = add nsw i64 %.210.i.i.i.i118, %.145.i.i.i.i113
  %.212.not.i.i.i.i120 = icmp slt i64 %.47.0262.i.i.i, %.211.i.i.i.i119
  br i1 %.212.not.i.i.i.i120, label %B216.i.i.i.i121, label %nearest.3

B216.i.i.i.i121:                                  ; preds = %B110.i.i.i.i116
  %.280.i.i.i.i122 = getelementptr i8, ptr %.144.i.i.i.i112, i64 24
  %.281.i.i.i.i123 = load i64, ptr %.280.i.i.i.i122, align 8, !noalias !150
  %.383.i.i.i.i124 = getelementptr i8, ptr %.144.i.i.i.i112, i64 16
  %.384.i.i.i.i125 = load i64, ptr %.383.i.i.i.i124, align 8, !noalias !150
  %.466118.not.i.i.i.i126 = icmp slt i64 %.384.i.i.i.i125, 1
  br i1 %.466118.not.i.i.i.i126, label %nearest.3, label %B416.if.lr.ph.i.i.i.i127

B416.if.lr.ph.i.i.i.i127:                         ; preds = %B216.i.i.i.i121
  %.346.i.i.i.i128 = sub nsw i64 %.118.i.i.i, %.145.i.i.i.i113
  %.350.i.i.i.i129 = mul nsw i64 %.281.i.i.i.i123, %.346.i.i.i.i128
  %.313.i.i.i.i130 = getelementptr i8, ptr %.144.i.i.i.i112, i64 40
  %.314.i.i.i.i131 = load i64, ptr %.313.i.i.i.i130, align 8, !noalias !150
  %.590114.not.i.i.i.i132 = icmp slt i64 %.281.i.i.i.i123, 1
  %.656.i.i.i.i133 = getelementptr i8, ptr %.144.i.i.i.i112, i64 32
  %491 = getelementptr i64, ptr %.63, i64 %.314.i.i.i.i131
  %492 = getelementptr i64, ptr %491, i64 %.350.i.i.i.i129
  %493 = getelementptr i64, ptr %492, i64 %.281.i.i.i.i123
  br label %B416.if.i.i.i.i134

B572.i.i.i.i159:                                  ; preds = %B448.if.i.i.i.i141, %B416.if.i.i.i.i134
  %total.2.1.lcssa.i.i.i.i160 = phi double [ 0.000000e+00, %B416.if.i.i.i.i134 ], [ %.687.i.i.i.i157, %B448.if.i.i.i.i141 ]
  %.697.i.i.i.i161 = fcmp olt double %total.2.1.lcssa.i.i.i.i160, %least.2.0122.i.i.i.i135
  %.456.sroa.0.0.row.2.0.i.i.i.i = select i1 %.697.i.i.i.i161, i64 %.408.0119.i.i.i.i136, i64 %row.2.0121.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i162 = select i1 %.697.i.i.i.i161, double %total.2.1.lcssa.i.i.i.i160, double %least.2.0122.i.i.i.i135
  %exitcond125.not.i.i.i.i163 = icmp eq i64 %.479.i.i.i.i137, %.384.i.i.i.i125
  br i1 %exitcond125.not.i.i.i.i163, label %nearest.4, label %B416.if.i.i.i.i134

B416.if.i.i.i.i134:                               ; preds = %B572.i.i.i.i159, %B416.if.lr.ph.i.i.i.i127
  %least.2.0122.i.i.i.i135 = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i127 ], [ %total.2.1.least.2.0.i.i.i.i162, %B572.i.i.i.i159 ]
  %row.2.0121.i.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i.i.i.i127 ], [ %.456.sroa.0.0.row.2.0.i.i.i.i, %B572.i.i.i.i159 ]
  %.408.0119.i.i.i.i136 = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i127 ], [ %.479.i.i.i.i137, %B572.i.i.i.i159 ]
  %.479.i.i.i.i137 = add nuw nsw i64 %.408.0119.i.i.i.i136, 1
  br i1 %.590114.not.i.i.i.i132, label %B572.i.i.i.i159, label %B448.if.lr.ph.i.i.i.i138

B448.if.lr.ph.i.i.i.i138:                         ; preds = %B416.if.i.i.i.i134
  %.657.i.i.i.i139 = load i64, ptr %.656.i.i.i.i133, align 8, !noalias !150
  %.660.i.i.i.i140 = mul nuw nsw i64 %.408.0119.i.i.i.i136, %.281.i.i.i.i123
  %494 = getelementptr double, ptr %.108, i64 %.657.i.i.i.i139
  %495 = getelementptr double, ptr %494, i64 %.660.i.i.i.i140
  br label %B448.if.i.i.i.i141

B448.if.i.i.i.i141:                               ; preds = %B448.if.i.i.i.i141, %B448.if.lr.ph.i.i.i.i138
  %total.2.1117.i.i.i.i142 = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i138 ], [ %.687.i.i.i.i157, %B448.if.i.i.i.i141 ]
  %.534.0115.i.i.i.i143 = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i138 ], [ %.603.i.i.i.i144, %B448.if.i.i.i.i141 ]
  %.603.i.i.i.i144 = add nuw nsw i64 %.534.0115.i.i.i.i143, 1
  %.664.i.i.i.i145 = getelementptr double, ptr %495, i64 %.534.0115.i.i.i.i143
  %.665.i.i.i.i146 = load double, ptr %.664.i.i.i.i145, align 8, !noalias !150
  %.671.i.i.i.i147 = getelementptr i64, ptr %493, i64 %.534.0115.i.i.i.i143
  %.672.i.i.i.i148 = load i64, ptr %.671.i.i.i.i147, align 8, !noalias !150
  %.674.i.i.i.i149 = getelementptr double, ptr %.312, i64 %.672.i.i.i.i148
  %.675.i.i.i.i150 = load double, ptr %.674.i.i.i.i149, align 8, !noalias !150
  %.679.i.i.i.i151 = getelementptr i64, ptr %492, i64 %.534.0115.i.i.i.i143
  %.680.i.i.i.i152 = load i64, ptr %.679.i.i.i.i151, align 8, !noalias !150
  %.682.i.i.i.i153 = getelementptr double, ptr %.312, i64 %.680.i.i.i.i152
  %.683.i.i.i.i154 = load double, ptr %.682.i.i.i.i153, align 8, !noalias !150
  %.684.i.i.i.i155 = fsub double %.675.i.i.i.i150, %.683.i.i.i.i154
  %.685.i.i.i.i156 = fmul double %.665.i.i.i.i146, %.684.i.i.i.i155
  %.687.i.i.i.i157 = fadd double %total.2.1117.i.i.i.i142, %.685.i.i.i.i156
  %exitcond.not.i.i.i.i158 = icmp eq i64 %.281.i.i.i.i123, %.603.i.i.i.i144
  br i1 %exitcond.not.i.i.i.i158, label %B572.i.i.i.i159, label %B448.if.i.i.i.i141

nearest.3: ; preds = %B216.i.i.i.i121, %B110.i.i.i.i116, %B60.i.i.i.i111, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.432, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.4: ; preds = %B572.i.i.i.i159
  %.196.i.i.i = getelementptr double, ptr %.432, i64 %.47.0262.i.i.i
  %.197.i.i.i = load double, ptr %.196.i.i.i, align 8, !noalias !155
  %.198.i.i.i165 = fneg double %.197.i.i.i
  %.23.i.i.i.i = icmp slt i64 %.456.sroa.0.0.row.2.0.i.i.i.i, 0
  %brmerge.i.i.i = or i1 %.590114.not.i.i.i.i132, %.23.i.i.i.i
  br i1 %brmerge.i.i.i, label %nearest_backward, label %B216.if.lr.ph.i.i.i.i

B216.if.lr.ph.i.i.i.i:                            ; preds = %nearest.4
  %.371.i.i.i.i = mul nuw nsw i64 %.456.sroa.0.0.row.2.0.i.i.i.i, %.281.i.i.i.i123
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.108, i64 %.371.i.i.i.i
  br label %B216.if.i.i.i.i

B216.if.i.i.i.i:                                  ; preds = %B216.if.i.i.i.i, %B216.if.lr.ph.i.i.i.i
  %.243.053.i.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i.i.i ], [ %.314.i143.i.i.i, %B216.if.i.i.i.i ]
  %.314.i143.i.i.i = add nuw nsw i64 %.243.053.i.i.i.i, 1
  %.368.i.i.i.i = load i64, ptr %.656.i.i.i.i133, align 8, !noalias !156
  %gep.i.i.i.i166 = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.368.i.i.i.i
  %.375.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i166, i64 %.243.053.i.i.i.i
  %.376.i.i.i.i = load double, ptr %.375.i.i.i.i, align 8, !noalias !156
  %.382.i.i.i.i = getelementptr i64, ptr %493, i64 %.243.053.i.i.i.i
  %.383.i144.i.i.i = load i64, ptr %.382.i.i.i.i, align 8, !noalias !156
  %.385.i.i.i.i = getelementptr double, ptr %.432, i64 %.383.i144.i.i.i
  %.386.i.i.i.i = load double, ptr %.385.i.i.i.i, align 8, !noalias !156
  %.388.i.i.i.i = fmul double %.376.i.i.i.i, %.198.i.i.i165
  %.389.i.i.i.i = fadd double %.388.i.i.i.i, %.386.i.i.i.i
  store double %.389.i.i.i.i, ptr %.385.i.i.i.i, align 8, !noalias !156
  %.396.i.i.i.i167 = getelementptr i64, ptr %492, i64 %.243.053.i.i.i.i
  %.397.i.i.i.i = load i64, ptr %.396.i.i.i.i167, align 8, !noalias !156
  %.399.i.i.i.i168 = getelementptr double, ptr %.432, i64 %.397.i.i.i.i
  %.400.i.i.i.i169 = load double, ptr %.399.i.i.i.i168, align 8, !noalias !156
  %.403.i.i.i.i170 = fsub double %.400.i.i.i.i169, %.388.i.i.i.i
  store double %.403.i.i.i.i170, ptr %.399.i.i.i.i168, align 8, !noalias !156
  %exitcond.not.i145.i.i.i = icmp eq i64 %.314.i143.i.i.i, %.281.i.i.i.i123
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.4, %nearest.3
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest.3 ], [ %.196.i.i.i, %nearest.4 ], [ %.196.i.i.i, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i.i.i.i162, %nearest.4 ], [ %total.2.1.least.2.0.i.i.i.i162, %B216.if.i.i.i.i ]
  %.229.i.i.i = getelementptr double, ptr %.432, i64 %.118.i.i.i
  %.230.i.i.i = load double, ptr %.229.i.i.i, align 8, !noalias !155
  %.234.i.i107.i = load double, ptr %.196250.i.i.i, align 8, !noalias !155
  %.235.i.i108.i = fadd double %.230.i.i.i, %.234.i.i107.i
  store double %.235.i.i108.i, ptr %.229.i.i.i, align 8, !noalias !155
  %.245.i.i.i = getelementptr double, ptr %.312, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !155
  %.250.i.i.i = getelementptr double, ptr %.312, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !155
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i114 = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i115 = fmul double %.234.i.i107.i, %.253.i.i.i114
  %.255.i.i.i = fadd double %.254.i.i.i115, 1.000000e+00
  store double %.255.i.i.i, ptr %.196250.i.i.i, align 8, !noalias !155
  br label %B463.i.i.i

B242.i.i.i:                                       ; preds = %B463.i.i.i
  %.308.i.i.i = icmp slt i64 %.109.i.i89, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i106, label %climb_backward

B314.i.i.i:                                       ; preds = %B274.if.i.i.i106
  %.103.i147.i.i.i = load i64, ptr %.102.i.i.i.i103, align 8, !noalias !159
  %.114.i148.i.i.i = icmp slt i64 %.103.i147.i.i.i, 0
  br i1 %.114.i148.i.i.i, label %nearest.5, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i
  %.144.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.103.i147.i.i.i
  %.145.i151.i.i.i = load i64, ptr %.144.i150.i.i.i, align 8, !noalias !159
  %.147.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.145.i151.i.i.i
  br i1 %.147.i152.i.i.i, label %nearest.5, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.209.i154.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 8
  %.210.i155.i.i.i = load i64, ptr %.209.i154.i.i.i, align 8, !noalias !159
  %.211.i156.i.i.i = add nsw i64 %.210.i155.i.i.i, %.145.i151.i.i.i
  %.212.not.i157.i.i.i = icmp slt i64 %.363.i.i.i107, %.211.i156.i.i.i
  br i1 %.212.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.5

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.280.i162.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 24
  %.281.i163.i.i.i = load i64, ptr %.280.i162.i.i.i, align 8, !noalias !159
  %.383.i164.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 16
  %.384.i165.i.i.i = load i64, ptr %.383.i164.i.i.i, align 8, !noalias !159
  %.466118.not.i166.i.i.i = icmp slt i64 %.384.i165.i.i.i, 1
  br i1 %.466118.not.i166.i.i.i, label %nearest.5, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.346.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.145.i151.i.i.i
  %.350.i169.i.i.i = mul nsw i64 %.281.i163.i.i.i, %.346.i168.i.i.i
  %.313.i170.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 40
  %.314.i171.i.i.i = load i64, ptr %.313.i170.i.i.i, align 8, !noalias !159
  %.590114.not.i172.i.i.i = icmp slt i64 %.281.i163.i.i.i, 1
  %.656.i173.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 32
  %496 = getelementptr i64, ptr %.63, i64 %.314.i171.i.i.i
  %497 = getelementptr i64, ptr %496, i64 %.350.i169.i.i.i
  %498 = getelementptr i64, ptr %497, i64 %.281.i163.i.i.i
  br label %B416.if.i174.i.i.i

B572.i200.i.i.i:                                  ; preds = %B448.if.i182.i.i.i, %B416.if.i174.i.i.i
  %total.2.1.lcssa.i201.i.i.i = phi double [ 0.000000e+00, %B416.if.i174.i.i.i ], [ %.687.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.697.i202.i.i.i = fcmp olt double %total.2.1.lcssa.i201.i.i.i, %least.2.0122.i175.i.i.i
  %.456.sroa.0.0.row.2.0.i203.i.i.i = select i1 %.697.i202.i.i.i, i64 %.408.0119.i177.i.i.i, i64 %row.2.0121.i176.i.i.i
  %total.2.1.least.2.0.i204.i.i.i = select i1 %.697.i202.i.i.i, double %total.2.1.lcssa.i201.i.i.i, double %least.2.0122.i175.i.i.i
  %exitcond125.not.i205.i.i.i = icmp eq i64 %.479.i178.i.i.i, %.384.i165.i.i.i
  br i1 %exitcond125.not.i205.i.i.i, label %nearest.6, label %B416.if.i174.i.i.i

B416.if.i174.i.i.i:                               ; preds = %B572.i200.i.i.i, %B416.if.lr.ph.i167.i.i.i
  %least.2.0122.i175.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i167.i.i.i ], [ %total.2.1.least.2.0.i204.i.i.i, %B572.i200.i.i.i ]
  %row.2.0121.i176.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i167.i.i.i ], [ %.456.sroa.0.0.row.2.0.i203.i.i.i, %B572.i200.i.i.i ]
  %.408.0119.i177.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i167.i.i.i ], [ %.479.i178.i.i.i, %B572.i200.i.i.i ]
  %.479.i178.i.i.i = add nuw nsw i64 %.408.0119.i177.i.i.i, 1
  br i1 %.590114.not.i172.i.i.i, label %B572.i200.i.i.i, label %B448.if.lr.ph.i179.i.i.i

B448.if.lr.ph.i179.i.i.i:                         ; preds = %B416.if.i174.i.i.i
  %.657.i180.i.i.i = load i64, ptr %.656.i173.i.i.i, align 8, !noalias !159
  %.660.i181.i.i.i = mul nuw nsw i64 %.408.0119.i177.i.i.i, %.281.i163.i.i.i
  %499 = getelementptr double, ptr %.108, i64 %.657.i180.i.i.i
  %500 = getelementptr double, ptr %499, i64 %.660.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.687.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.534.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.603.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.603.i185.i.i.i = add nuw nsw i64 %.534.0115.i184.i.i.i, 1
  %.664.i186.i.i.i = getelementptr double, ptr %500, i64 %.534.0115.i184.i.i.i
  %.665.i187.i.i.i = load double, ptr %.664.i186.i.i.i, align 8, !noalias !159
  %.671.i188.i.i.i = getelementptr i64, ptr %498, i64 %.534.0115.i184.i.i.i
  %.672.i189.i.i.i = load i64, ptr %.671.i188.i.i.i, align 8, !noalias !159
  %.674.i190.i.i.i = getelementptr double, ptr %.312, i64 %.672.i189.i.i.i
  %.675.i191.i.i.i = load double, ptr %.674.i190.i.i.i, align 8, !noalias !159
  %.679.i192.i.i.i = getelementptr i64, ptr %497, i64 %.534.0115.i184.i.i.i
  %.680.i193.i.i.i = load i64, ptr %.679.i192.i.i.i, align 8, !noalias !159
  %.682.i194.i.i.i = getelementptr double, ptr %.312, i64 %.680.i193.i.i.i
  %.683.i195.i.i.i = load double, ptr %.682.i194.i.i.i, align 8, !noalias !159
  %.684.i196.i.i.i = fsub double %.675.i191.i.i.i, %.683.i195.i.i.i
  %.685.i197.i.i.i = fmul double %.665.i187.i.i.i, %.684.i196.i.i.i
  %.687.i198.i.i.i = fadd double %total.2.1117.i183.i.i.i, %.685.i197.i.i.i
  %exitcond.not.i199.i.i.i = icmp eq i64 %.281.i163.i.i.i, %.603.i185.i.i.i
  br i1 %exitcond.not.i199.i.i.i, label %B572.i200.i.i.i, label %B448.if.i182.i.i.i

nearest.5: ; preds = %B216.i161.i.i.i, %B110.i153.i.i.i, %B60.i149.i.i.i, %B314.i.i.i
  %.438254.i.i.i = getelementptr double, ptr %.432, i64 %.294.0264.i.i.i
  br label %nearest_backward.2

nearest.6: ; preds = %B572.i200.i.i.i
  %.438.i.i.i108 = getelementptr double, ptr %.432, i64 %.294.0264.i.i.i
  %.439.i.i.i = load double, ptr %.438.i.i.i108, align 8, !noalias !155
  %.23.i207.i.i.i = icmp slt i64 %.456.sroa.0.0.row.2.0.i203.i.i.i, 0
  %brmerge266.i.i.i = or i1 %.590114.not.i172.i.i.i, %.23.i207.i.i.i
  br i1 %brmerge266.i.i.i, label %nearest_backward.2, label %B216.if.lr.ph.i214.i.i.i

B216.if.lr.ph.i214.i.i.i:                         ; preds = %nearest.6
  %.371.i221.i.i.i = mul nuw nsw i64 %.456.sroa.0.0.row.2.0.i203.i.i.i, %.281.i163.i.i.i
  %invariant.gep.i222.i.i.i = getelementptr double, ptr %.108, i64 %.371.i221.i.i.i
  br label %B216.if.i223.i.i.i

B216.if.i223.i.i.i:                               ; preds = %B216.if.i223.i.i.i, %B216.if.lr.ph.i214.i.i.i
  %.243.053.i224.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i214.i.i.i ], [ %.314.i225.i.i.i, %B216.if.i223.i.i.i ]
  %.314.i225.i.i.i = add nuw nsw i64 %.243.053.i224.i.i.i, 1
  %.368.i226.i.i.i = load i64, ptr %.656.i173.i.i.i, align 8, !noalias !162
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.368.i226.i.i.i
  %.375.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.243.053.i224.i.i.i
  %.376.i229.i.i.i = load double, ptr %.375.i228.i.i.i, align 8, !noalias !162
  %.382.i230.i.i.i = getelementptr i64, ptr %498, i64 %.243.053.i224.i.i.i
  %.383.i231.i.i.i = load i64, ptr %.382.i230.i.i.i, align 8, !noalias !162
  %.385.i232.i.i.i = getelementptr double, ptr %.432, i64 %.383.i231.i.i.i
  %.386.i233.i.i.i = load double, ptr %.385.i232.i.i.i, align 8, !noalias !162
  %.388.i234.i.i.i = fmul double %.439.i.i.i, %.376.i229.i.i.i
  %.389.i235.i.i.i = fadd double %.388.i234.i.i.i, %.386.i233.i.i.i
  store double %.389.i235.i.i.i, ptr %.385.i232.i.i.i, align 8, !noalias !162
  %.396.i236.i.i.i = getelementptr i64, ptr %497, i64 %.243.053.i224.i.i.i
  %.397.i237.i.i.i = load i64, ptr %.396.i236.i.i.i, align 8, !noalias !162
  %.399.i238.i.i.i = getelementptr double, ptr %.432, i64 %.397.i237.i.i.i
  %.400.i239.i.i.i = load double, ptr %.399.i238.i.i.i, align 8, !noalias !162
  %.403.i240.i.i.i = fsub double %.400.i239.i.i.i, %.388.i234.i.i.i
  store double %.403.i240.i.i.i, ptr %.399.i238.i.i.i, align 8, !noalias !162
  %exitcond.not.i241.i.i.i = icmp eq i64 %.314.i225.i.i.i, %.281.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.6, %nearest.5
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.5 ], [ %.438.i.i.i108, %nearest.6 ], [ %.438.i.i.i108, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.5 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.6 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i = getelementptr double, ptr %.432, i64 %.363.i.i.i107
  %.472.i.i.i = load double, ptr %.471.i.i.i, align 8, !noalias !155
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !155
  %.477.i.i.i = fadd double %.472.i.i.i, %.476.i.i.i
  store double %.477.i.i.i, ptr %.471.i.i.i, align 8, !noalias !155
  %.487.i.i.i = getelementptr double, ptr %.312, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i, align 8, !noalias !155
  %.492.i.i.i = getelementptr double, ptr %.312, i64 %.363.i.i.i107
  %.493.i.i.i = load double, ptr %.492.i.i.i, align 8, !noalias !155
  %.494.i.i.i = fsub double %.488.i.i.i, %.493.i.i.i
  %.495.i.i.i = fsub double %.494.i.i.i, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i = fmul double %.476.i.i.i, %.495.i.i.i
  %.497.i.i.i = fadd double %.496.i.i.i, 1.000000e+00
  store double %.497.i.i.i, ptr %.438258.i.i.i, align 8, !noalias !155
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i

B464.i.i.i:                                       ; preds = %B274.if.i.i.i106, %nearest_backward.2
  %exitcond.not.i.i106.i = icmp eq i64 %.363.i.i.i107, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i106.i, label %climb_backward, label %B274.if.i.i.i106

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i104 = getelementptr i64, ptr %490, i64 %.47.0262.i.i.i
  %.151.i.i.i105 = load i64, ptr %.150.i.i.i104, align 8, !noalias !155
  %.152.i.i.i = icmp eq i64 %.151.i.i.i105, 7
  br i1 %.152.i.i.i, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i106:                                 ; preds = %B242.i.i.i, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i107, %B464.i.i.i ], [ 0, %B242.i.i.i ]
  %.363.i.i.i107 = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %490, i64 %.294.0264.i.i.i
  %.396.i.i.i = load i64, ptr %.395.i.i.i, align 8, !noalias !155
  %.397.i.i.i = icmp eq i64 %.396.i.i.i, 8
  br i1 %.397.i.i.i, label %B314.i.i.i, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i, %B828.i.i93
  %.1120.i.i = load i64, ptr %.589.i.i, align 8, !noalias !147
  %.1200476.not.i.i = icmp slt i64 %.1120.i.i, 1
  br i1 %.1200476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1324.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1213.i.i94, %.1120.i.i
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i97
  %.1553.i.i = add nuw nsw i64 %.1484.0471.i.i, 1
  %.1735.i.i = getelementptr i64, ptr %507, i64 %.1484.0471.i.i
  %.1736.i.i99 = load i64, ptr %.1735.i.i, align 8, !noalias !147
  %.1738.i.i = getelementptr double, ptr %arg.grad, i64 %.1736.i.i99
  %.1739.i.i = load double, ptr %.1738.i.i, align 8, !noalias !147
  %.1741.i102.i = fadd double %.1721.i.i, %.1739.i.i
  store double %.1741.i102.i, ptr %.1738.i.i, align 8, !noalias !147
  %exitcond482.not.i.i = icmp eq i64 %.1372.i.i, %.1553.i.i
  br i1 %exitcond482.not.i.i, label %B1428.if.i.i, label %B1260.if.i97.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1978479.not.i.i = icmp slt i64 %.109.i.i89, 1
  br i1 %.1978479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %501 = getelementptr i64, ptr %.63, i64 %.905.i.i
  %502 = getelementptr double, ptr %.108, i64 %.993.i.i
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i, %B622.i.i, %B516.i.i172, %B424.i.i173, %B352.i.i, %B280.i.i
  %.376.i.i = icmp samesign ugt i64 %.318.0465.in.i.i, 1
  br i1 %.376.i.i, label %B150.if.i.i, label %B828.i.i93

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.318.0465.in.i.i = phi i64 [ %.293.i.i91, %B150.if.lr.ph.i.i ], [ %.318.0465.i.i, %B1633.i.i ]
  %.318.0465.i.i = add nsw i64 %.318.0465.in.i.i, -1
  %.504.i.i = load i64, ptr %.503.i.i, align 8, !noalias !147
  %503 = getelementptr i64, ptr %.63, i64 %.504.i.i
  %.509.idx.i.i = mul i64 %.318.0465.i.i, 24
  %.509.i.i = getelementptr i8, ptr %503, i64 %.509.idx.i.i
  %.510.i.i = load i64, ptr %.509.i.i, align 8, !noalias !147
  %.513.i.i = getelementptr i8, ptr %.509.i.i, i64 8
  %.514.i.i = load i64, ptr %.513.i.i, align 8, !noalias !147
  %.517.i.i = getelementptr i8, ptr %.509.i.i, i64 16
  %.518.i.i = load i64, ptr %.517.i.i, align 8, !noalias !147
  %.521.i.i = add nsw i64 %.202.i.i90, %.318.0465.i.i
  %.523.i.i = getelementptr double, ptr %.432, i64 %.521.i.i
  %.524.i.i = load double, ptr %.523.i.i, align 8, !noalias !147
  %.799.i.i = getelementptr double, ptr %.432, i64 %.514.i.i
  %.800.i.i = load double, ptr %.799.i.i, align 8, !noalias !147
  switch i64 %.510.i.i, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i173
    i64 3, label %B516.i.i172
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1144.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1213.i.i94, %B988.loopexit.i.i ]
  %.1213.i.i94 = add nuw nsw i64 %.1144.0477.i.i, 1
  %.1325.i.i = load i64, ptr %.1324.i.i, align 8, !noalias !147
  %504 = getelementptr i64, ptr %.63, i64 %.1325.i.i
  %.1371.idx.i.i = mul i64 %.1144.0477.i.i, 40
  %.1371.i.i = getelementptr i8, ptr %504, i64 %.1371.idx.i.i
  %.1372.i.i = load i64, ptr %.1371.i.i, align 8, !noalias !147
  %.1540470.not.i.i = icmp slt i64 %.1372.i.i, 1
  br i1 %.1540470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i96.i

B1260.if.lr.ph.i96.i:                             ; preds = %B988.if.i.i
  %.1455.i.i = getelementptr i8, ptr %.1371.i.i, i64 8
  %.1456.i.i = load i64, ptr %.1455.i.i, align 8, !noalias !147
  %.1421.i.i = getelementptr i8, ptr %.1371.i.i, i64 24
  %.1422.i.i = load i64, ptr %.1421.i.i, align 8, !noalias !147
  %.1396.i.i95 = getelementptr i8, ptr %.1371.i.i, i64 16
  %.1397.i.i96 = load i64, ptr %.1396.i.i95, align 8, !noalias !147
  %505 = getelementptr double, ptr %.108, i64 %.1422.i.i
  %506 = getelementptr i64, ptr %.63, i64 %.1456.i.i
  %507 = getelementptr i64, ptr %.63, i64 %.1397.i.i96
  br label %B1260.if.i97.i

B1260.if.i97.i:                                   ; preds = %B1260.if.lr.ph.i96.i, %B1358.i.i
  %.1484.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i96.i ], [ %.1553.i.i, %B1358.i.i ]
  %invariant.gep.i98.i = getelementptr double, ptr %505, i64 %.1484.0471.i.i
  br label %B1292.if.i.i97

B1292.if.i.i97:                                   ; preds = %B1292.if.i.i97, %B1260.if.i97.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i97.i ], [ %.1721.i.i, %B1292.if.i.i97 ]
  %.1608.0467.i.i = phi i64 [ 0, %B1260.if.i97.i ], [ %.1677.i.i, %B1292.if.i.i97 ]
  %.1677.i.i = add nuw nsw i64 %.1608.0467.i.i, 1
  %.1703.i99.i = mul nuw nsw i64 %.1608.0467.i.i, %.1372.i.i
  %gep.i100.i = getelementptr double, ptr %invariant.gep.i98.i, i64 %.1703.i99.i
  %.1710.i.i = load double, ptr %gep.i100.i, align 8, !noalias !147
  %.1714.i.i = getelementptr i64, ptr %506, i64 %.1608.0467.i.i
  %.1715.i.i = load i64, ptr %.1714.i.i, align 8, !noalias !147
  %.1717.i.i = getelementptr double, ptr %.432, i64 %.1715.i.i
  %.1718.i.i = load double, ptr %.1717.i.i, align 8, !noalias !147
  %.1719.i.i = fmul double %.1710.i.i, %.1718.i.i
  %.1721.i.i = fadd double %total.2.2469.i.i, %.1719.i.i
  %exitcond.not.i101.i98 = icmp eq i64 %.1372.i.i, %.1677.i.i
  br i1 %exitcond.not.i101.i98, label %B1358.i.i, label %B1292.if.i.i97

B1428.if.i.i:                                     ; preds = %B1358.i.i, %B1428.if.i.i
  %.1782.0474.i.i = phi i64 [ %.1851.i103.i, %B1428.if.i.i ], [ 0, %B1358.i.i ]
  %.1851.i103.i = add nuw nsw i64 %.1782.0474.i.i, 1
  %.1879.i.i = getelementptr i64, ptr %506, i64 %.1782.0474.i.i
  %.1880.i.i = load i64, ptr %.1879.i.i, align 8, !noalias !147
  %.1882.i.i = getelementptr double, ptr %.432, i64 %.1880.i.i
  store double 0.000000e+00, ptr %.1882.i.i, align 8, !noalias !147
  %exitcond483.not.i.i = icmp eq i64 %.1372.i.i, %.1851.i103.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1922.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1991.i.i100, %B1492.if.i.i ]
  %.1991.i.i100 = add nuw nsw i64 %.1922.0480.i.i, 1
  %.2020.i.i = getelementptr i64, ptr %501, i64 %.1922.0480.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !147
  %.2023.i.i = getelementptr double, ptr %.522, i64 %.1922.0480.i.i
  %.2024.i.i = load double, ptr %.2023.i.i, align 8, !noalias !147
  %.2029.idx.i.i = shl i64 %.1922.0480.i.i, 4
  %.2029.i.i = getelementptr i8, ptr %502, i64 %.2029.idx.i.i
  %.2030.i.i = load double, ptr %.2029.i.i, align 8, !noalias !147
  %.2036.i.i = getelementptr i8, ptr %.2029.i.i, i64 8
  %.2037.i.i101 = load double, ptr %.2036.i.i, align 8, !noalias !147
  call fastcc void @to_scale(ptr %.2038.i.i, i64 %.2021.i.i, double %.2024.i.i, double %.2030.i.i, double %.2037.i.i101)
  %.2052.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !147
  %.2079.i104.i = getelementptr double, ptr %arg.grad, i64 %.1922.0480.i.i
  %.2080.i105.i = load double, ptr %.2079.i104.i, align 8, !noalias !147
  %.2082.i.i = getelementptr double, ptr %.432, i64 %.1922.0480.i.i
  %.2083.i.i = load double, ptr %.2082.i.i, align 8, !noalias !147
  %.2084.i.i = fmul double %.2052.fca.1.load.i.i, %.2083.i.i
  %.2085.i.i102 = fadd double %.2080.i105.i, %.2084.i.i
  store double %.2085.i.i102, ptr %.2079.i104.i, align 8, !noalias !147
  %exitcond485.not.i.i = icmp eq i64 %.1991.i.i100, %.109.i.i89
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B70.if.i:                                         ; preds = %factor_backward, %B70.if.lr.ph.i
  %.137.0112.in.i = phi i64 [ %.112.i71, %B70.if.lr.ph.i ], [ %.137.0112.i, %factor_backward ]
  %.137.0112.i = add nsw i64 %.137.0112.in.i, -1
  %.320.i = load i64, ptr %.319.i, align 8, !noalias !105
  %.612.i = load i64, ptr %.611.i, align 8, !noalias !105
  %508 = getelementptr i64, ptr %.63, i64 %.612.i
  %.615.i = getelementptr i64, ptr %508, i64 %.137.0112.i
  %.616.i = load i64, ptr %.615.i, align 8, !noalias !105
  %509 = getelementptr i64, ptr %.63, i64 %.320.i
  %.idx.i72 = mul i64 %.616.i, 408
  %510 = getelementptr i8, ptr %509, i64 %.idx.i72
  %.830.i = getelementptr i8, ptr %510, i64 24
  %.831.i = load i64, ptr %.830.i, align 8, !noalias !105
  %.832.i = icmp sgt i64 %.831.i, -1
  br i1 %.832.i, label %B260.i, label %B550.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
  %.877 = load i64, ptr %.608, align 8
  %.878 = icmp sgt i64 %.877, 0
  br i1 %.878, label %B658, label %B684

B658:                                             ; preds = %after_likelihood
  %.105.i = getelementptr i8, ptr %.63, i64 144
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !165
  %.189123.not.i = icmp slt i64 %.106.i, 1
  br i1 %.189123.not.i, label %B684, label %B70.if.lr.ph.i380

B70.if.lr.ph.i380:                                ; preds = %B658
  %.313.i = getelementptr i8, ptr %.63, i64 152
  br label %B70.if.i381

B70.loopexit.i:                                   ; preds = %B494.if.i, %B430.i
  %.189.i = icmp samesign ugt i64 %.131.0125.in.i, 1
  br i1 %.189.i, label %B70.if.i381, label %B684

B430.i:                                           ; preds = %B302.if.i, %B70.if.i381
  %total.2.1.lcssa.i = phi double [ 0.000000e+00, %B70.if.i381 ], [ %.605.i, %B302.if.i ]
  %.641.i = getelementptr i8, ptr %512, i64 24
  %.642.i = load i64, ptr %.641.i, align 8, !noalias !165
  %.722119.not.i = icmp slt i64 %.642.i, 1
  br i1 %.722119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.788.i = getelementptr i8, ptr %512, i64 32
  br label %B494.if.i

B70.if.i381:                                      ; preds = %B70.loopexit.i, %B70.if.lr.ph.i380
  %.131.0125.in.i = phi i64 [ %.106.i, %B70.if.lr.ph.i380 ], [ %.131.0125.i, %B70.loopexit.i ]
  %.131.0125.i = add nsw i64 %.131.0125.in.i, -1
  %.314.i = load i64, ptr %.313.i, align 8, !noalias !165
  %511 = getelementptr i64, ptr %.63, i64 %.314.i
  %.idx.i382 = mul i64 %.131.0125.i, 48
  %512 = getelementptr i8, ptr %511, i64 %.idx.i382
  %.375.i = getelementptr i8, ptr %512, i64 40
  %.376.i = load i64, ptr %.375.i, align 8, !noalias !165
  %.378.i = getelementptr double, ptr %.312, i64 %.376.i
  %.384.i = tail call double @moved(i64 %.131.0125.i, ptr %.522, ptr %.378.i), !noalias !165
  %.414.i = load i64, ptr %512, align 8, !noalias !165
  %.494115.not.i = icmp slt i64 %.414.i, 1
  br i1 %.494115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i381
  %.560.i383 = getelementptr i8, ptr %512, i64 16
  %.561.i = load i64, ptr %.560.i383, align 8, !noalias !165
  %513 = getelementptr double, ptr %.108, i64 %.561.i
  %.594.i384 = getelementptr i8, ptr %512, i64 8
  %.595.i = load i64, ptr %.594.i384, align 8, !noalias !165
  %514 = getelementptr i64, ptr %.63, i64 %.595.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.605.i, %B302.if.i ]
  %.438.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.507.i, %B302.if.i ]
  %.507.i = add nuw nsw i64 %.438.0116.i, 1
  %.564.i = getelementptr double, ptr %513, i64 %.438.0116.i
  %.565.i = load double, ptr %.564.i, align 8, !noalias !165
  %.598.i = getelementptr i64, ptr %514, i64 %.438.0116.i
  %.599.i = load i64, ptr %.598.i, align 8, !noalias !165
  %.601.i = getelementptr double, ptr %arg.grad, i64 %.599.i
  %.602.i = load double, ptr %.601.i, align 8, !noalias !165
  %.603.i = fmul double %.565.i, %.602.i
  %.605.i = fadd double %total.2.1118.i, %.603.i
  %exitcond.not.i385 = icmp eq i64 %.507.i, %.414.i
  br i1 %exitcond.not.i385, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.666.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.735.i, %B494.if.i ]
  %.735.i = add nuw nsw i64 %.666.0120.i, 1
  %.789.i = load i64, ptr %.788.i, align 8, !noalias !165
  %515 = getelementptr i64, ptr %.63, i64 %.789.i
  %.792.i = getelementptr i64, ptr %515, i64 %.666.0120.i
  %.793.i = load i64, ptr %.792.i, align 8, !noalias !165
  %.795.i = getelementptr double, ptr %arg.grad, i64 %.793.i
  %.796.i = load double, ptr %.795.i, align 8, !noalias !165
  %.798.i = getelementptr double, ptr %.378.i, i64 %.666.0120.i
  %.799.i = load double, ptr %.798.i, align 8, !noalias !165
  %.801.i = fmul double %total.2.1.lcssa.i, %.799.i
  %.802.i = fadd double %.796.i, %.801.i
  store double %.802.i, ptr %.795.i, align 8, !noalias !165
  %exitcond126.not.i = icmp eq i64 %.735.i, %.642.i
  br i1 %exitcond126.not.i, label %B70.loopexit.i, label %B494.if.i

B684:                                             ; preds = %B70.loopexit.i, %B658, %after_likelihood
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !168
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %B684
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.312)
  store double %.794, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !168
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !168
  %.245.i386 = fmul double %.241.i, %.244.i
  store double %.245.i386, ptr %.240.i, align 8, !noalias !168
  %exitcond.not.i387 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i387, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.312)
  store double %.794, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %B684
  tail call void @free(ptr %.312)
  store double %.794, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %.794, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i388, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i388 = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i = load double, ptr %.132.i, align 8, !noalias !171
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i389 = icmp eq i64 %arg.dim, %.106.i388
  br i1 %exitcond.not.i389, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %.794, %to_scaled ], [ %.794, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !174
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !174
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !174
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !174
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !174
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !174
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !174
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !174
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
  %.393 = load i64, ptr %.302, align 8
  %.394 = tail call ptr @calloc(i64 %.393, i64 8)
  %.400 = icmp eq ptr %.394, null
  br i1 %.400, label %common.ret, label %B420

B420:                                             ; preds = %B284
  %.461 = getelementptr i8, ptr %arg.model, i64 16
  %.462 = load i64, ptr %.461, align 8
  %.465 = inttoptr i64 %.462 to ptr
  %.102.i = getelementptr i8, ptr %.302, i64 144
  %.103.i = load i64, ptr %.102.i, align 8, !noalias !177
  %.18579.not.i = icmp slt i64 %.103.i, 1
  br i1 %.18579.not.i, label %move, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %B420
  %.309.i = getelementptr i8, ptr %.302, i64 152
  br label %B60.if.i

B60.loopexit.i:                                   ; preds = %B284.if.i, %B60.if.i
  %exitcond82.not.i = icmp eq i64 %.198.i, %.103.i
  br i1 %exitcond82.not.i, label %move, label %B60.if.i

B60.if.i:                                         ; preds = %B60.loopexit.i, %B60.if.lr.ph.i
  %.127.080.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.198.i, %B60.loopexit.i ]
  %.198.i = add nuw nsw i64 %.127.080.i, 1
  %.310.i = load i64, ptr %.309.i, align 8, !noalias !177
  %0 = getelementptr i64, ptr %.302, i64 %.310.i
  %.idx.i = mul i64 %.127.080.i, 48
  %1 = getelementptr i8, ptr %0, i64 %.idx.i
  %.368.i = getelementptr i8, ptr %1, i64 40
  %.369.i = load i64, ptr %.368.i, align 8, !noalias !177
  %.371.i = getelementptr double, ptr %.394, i64 %.369.i
  %.373.i = tail call double @moved(i64 %.127.080.i, ptr %.173, ptr %.371.i), !noalias !177
  %.406.i = load i64, ptr %1, align 8, !noalias !177
  %.48676.not.i = icmp slt i64 %.406.i, 1
  br i1 %.48676.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.552.i = getelementptr i8, ptr %1, i64 8
  %.589.i = getelementptr i8, ptr %1, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.430.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.499.i, %B284.if.i ]
  %.499.i = add nuw nsw i64 %.430.077.i, 1
  %.553.i = load i64, ptr %.552.i, align 8, !noalias !177
  %2 = getelementptr i64, ptr %.302, i64 %.553.i
  %.556.i = getelementptr i64, ptr %2, i64 %.430.077.i
  %.557.i = load i64, ptr %.556.i, align 8, !noalias !177
  %.559.i = getelementptr double, ptr %.173, i64 %.557.i
  %.560.i = load double, ptr %.559.i, align 8, !noalias !177
  %.590.i = load i64, ptr %.589.i, align 8, !noalias !177
  %3 = getelementptr double, ptr %.465, i64 %.590.i
  %.593.i = getelementptr double, ptr %3, i64 %.430.077.i
  %.594.i = load double, ptr %.593.i, align 8, !noalias !177
  %.596.i = fmul double %.373.i, %.594.i
  %.597.i = fadd double %.560.i, %.596.i
  store double %.597.i, ptr %.559.i, align 8, !noalias !177
  %exitcond.not.i16 = icmp eq i64 %.499.i, %.406.i
  br i1 %exitcond.not.i16, label %B60.loopexit.i, label %B284.if.i

move: ; preds = %B60.loopexit.i, %B420
  tail call void @free(ptr %.394)
  br label %B540

B540:                                             ; preds = %move, %from_scaled
  %.508 = sitofp i64 %.62 to double
  store double %.508, ptr %arg.out, align 8
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !180
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
!15 = !{!16, !13, !10, !7}
!16 = distinct !{!16, !17, !"nearest.7: %retptr"}
!17 = distinct !{!17, !"nearest.7"}
!18 = !{!19, !13, !10, !7}
!19 = distinct !{!19, !20, !"nearest.7: %retptr"}
!20 = distinct !{!20, !"nearest.7"}
!21 = !{!22, !10, !7}
!22 = distinct !{!22, !23, !"calculate.2: %retptr"}
!23 = distinct !{!23, !"calculate.2"}
!24 = !{!25, !10, !7}
!25 = distinct !{!25, !26, !"priors: %retptr"}
!26 = distinct !{!26, !"priors"}
!27 = !{!28, !7}
!28 = distinct !{!28, !29, !"keep.2: %retptr"}
!29 = distinct !{!29, !"keep.2"}
!30 = !{!31, !7}
!31 = distinct !{!31, !32, !"states_forward.2: %retptr"}
!32 = distinct !{!32, !"states_forward.2"}
!33 = !{!34, !7}
!34 = distinct !{!34, !35, !"regions_forward.2: %retptr"}
!35 = distinct !{!35, !"regions_forward.2"}
!36 = !{!37, !34, !7}
!37 = distinct !{!37, !38, !"turn: %retptr"}
!38 = distinct !{!38, !"turn"}
!39 = !{!40, !42, !7}
!40 = distinct !{!40, !41, !"is_single.3: %retptr"}
!41 = distinct !{!41, !"is_single.3"}
!42 = distinct !{!42, !43, !"effects_forward.2: %retptr"}
!43 = distinct !{!43, !"effects_forward.2"}
!44 = !{!45, !42, !7}
!45 = distinct !{!45, !46, !"single_forward: %retptr"}
!46 = distinct !{!46, !"single_forward"}
!47 = !{!48, !45, !42, !7}
!48 = distinct !{!48, !49, !"outer_of: %retptr"}
!49 = distinct !{!49, !"outer_of"}
!50 = !{!42, !7}
!51 = !{!52, !42, !7}
!52 = distinct !{!52, !53, !"weight_of.2: %retptr"}
!53 = distinct !{!53, !"weight_of.2"}
!54 = !{!55, !42, !7}
!55 = distinct !{!55, !56, !"outer_of: %retptr"}
!56 = distinct !{!56, !"outer_of"}
!57 = !{!58, !42, !7}
!58 = distinct !{!58, !59, !"cholesky.3: %retptr"}
!59 = distinct !{!59, !"cholesky.3"}
!60 = !{!61, !42, !7}
!61 = distinct !{!61, !62, !"squared.3: %retptr"}
!62 = distinct !{!62, !"squared.3"}
!63 = !{!64, !42, !7}
!64 = distinct !{!64, !65, !"log_tails: %retptr"}
!65 = distinct !{!65, !"log_tails"}
!66 = !{!67, !7}
!67 = distinct !{!67, !68, !"correlate: %retptr"}
!68 = distinct !{!68, !"correlate"}
!69 = !{!70, !7}
!70 = distinct !{!70, !71, !"factor_forward.2: %retptr"}
!71 = distinct !{!71, !"factor_forward.2"}
!72 = !{!73}
!73 = distinct !{!73, !74, !"rows.2: %retptr"}
!74 = distinct !{!74, !"rows.2"}
!75 = !{!76, !73}
!76 = distinct !{!76, !77, !"predict: %retptr"}
!77 = distinct !{!77, !"predict"}
!78 = !{!79, !73}
!79 = distinct !{!79, !80, !"keep.3: %retptr"}
!80 = distinct !{!80, !"keep.3"}
!81 = !{!82, !73}
!82 = distinct !{!82, !83, !"couple.2: %retptr"}
!83 = distinct !{!83, !"couple.2"}
!84 = !{!85, !82, !73}
!85 = distinct !{!85, !86, !"by_visits: %retptr"}
!86 = distinct !{!86, !"by_visits"}
!87 = !{!88, !85, !82, !73}
!88 = distinct !{!88, !89, !"cholesky.3: %retptr"}
!89 = distinct !{!89, !"cholesky.3"}
!90 = !{!91, !85, !82, !73}
!91 = distinct !{!91, !92, !"solve.2: %retptr"}
!92 = distinct !{!92, !"solve.2"}
!93 = !{!94, !85, !82, !73}
!94 = distinct !{!94, !95, !"solve.3: %retptr"}
!95 = distinct !{!95, !"solve.3"}
!96 = !{!97, !82, !73}
!97 = distinct !{!97, !98, !"by_times.2: %retptr"}
!98 = distinct !{!98, !"by_times.2"}
!99 = !{!100, !73}
!100 = distinct !{!100, !101, !"keep.4: %retptr"}
!101 = distinct !{!101, !"keep.4"}
!102 = !{!103, !73}
!103 = distinct !{!103, !104, !"predict_backward: %retptr"}
!104 = distinct !{!104, !"predict_backward"}
!105 = !{!106}
!106 = distinct !{!106, !107, !"after_likelihood.2: %retptr"}
!107 = distinct !{!107, !"after_likelihood.2"}
!108 = !{!109, !106}
!109 = distinct !{!109, !110, !"states_backward.2: %retptr"}
!110 = distinct !{!110, !"states_backward.2"}
!111 = !{!112, !106}
!112 = distinct !{!112, !113, !"regions_backward.2: %retptr"}
!113 = distinct !{!113, !"regions_backward.2"}
!114 = !{!115, !106}
!115 = distinct !{!115, !116, !"correlate_backward: %retptr"}
!116 = distinct !{!116, !"correlate_backward"}
!117 = !{!118, !120, !106}
!118 = distinct !{!118, !119, !"is_single.3: %retptr"}
!119 = distinct !{!119, !"is_single.3"}
!120 = distinct !{!120, !121, !"effects_backward: %retptr"}
!121 = distinct !{!121, !"effects_backward"}
!122 = !{!123, !120, !106}
!123 = distinct !{!123, !124, !"single_backward.2: %retptr"}
!124 = distinct !{!124, !"single_backward.2"}
!125 = !{!126, !123, !120, !106}
!126 = distinct !{!126, !127, !"outer_of: %retptr"}
!127 = distinct !{!127, !"outer_of"}
!128 = !{!120, !106}
!129 = !{!130, !120, !106}
!130 = distinct !{!130, !131, !"squared.3: %retptr"}
!131 = distinct !{!131, !"squared.3"}
!132 = !{!133, !120, !106}
!133 = distinct !{!133, !134, !"tails_by_nu: %retptr"}
!134 = distinct !{!134, !"tails_by_nu"}
!135 = !{!136, !120, !106}
!136 = distinct !{!136, !137, !"weight_backward: %retptr"}
!137 = distinct !{!137, !"weight_backward"}
!138 = !{!139, !120, !106}
!139 = distinct !{!139, !140, !"outer_of: %retptr"}
!140 = distinct !{!140, !"outer_of"}
!141 = !{!142, !106}
!142 = distinct !{!142, !143, !"keep_backward.2: %retptr"}
!143 = distinct !{!143, !"keep_backward.2"}
!144 = !{!145, !106}
!145 = distinct !{!145, !146, !"factor_backward.2: %retptr"}
!146 = distinct !{!146, !"factor_backward.2"}
!147 = !{!148, !106}
!148 = distinct !{!148, !149, !"backward: %retptr"}
!149 = distinct !{!149, !"backward"}
!150 = !{!151, !153, !148, !106}
!151 = distinct !{!151, !152, !"nearest.7: %retptr"}
!152 = distinct !{!152, !"nearest.7"}
!153 = distinct !{!153, !154, !"climb_backward.2: %retptr"}
!154 = distinct !{!154, !"climb_backward.2"}
!155 = !{!153, !148, !106}
!156 = !{!157, !153, !148, !106}
!157 = distinct !{!157, !158, !"nearest_backward.3: %retptr"}
!158 = distinct !{!158, !"nearest_backward.3"}
!159 = !{!160, !153, !148, !106}
!160 = distinct !{!160, !161, !"nearest.7: %retptr"}
!161 = distinct !{!161, !"nearest.7"}
!162 = !{!163, !153, !148, !106}
!163 = distinct !{!163, !164, !"nearest_backward.3: %retptr"}
!164 = distinct !{!164, !"nearest_backward.3"}
!165 = !{!166}
!166 = distinct !{!166, !167, !"move_backward: %retptr"}
!167 = distinct !{!167, !"move_backward"}
!168 = !{!169}
!169 = distinct !{!169, !170, !"to_scaled.4: %retptr"}
!170 = distinct !{!170, !"to_scaled.4"}
!171 = !{!172}
!172 = distinct !{!172, !173, !"status.2: %retptr"}
!173 = distinct !{!173, !"status.2"}
!174 = !{!175}
!175 = distinct !{!175, !176, !"from_scaled.2: %retptr"}
!176 = distinct !{!176, !"from_scaled.2"}
!177 = !{!178}
!178 = distinct !{!178, !179, !"move.2: %retptr"}
!179 = distinct !{!179, !"move.2"}
!180 = !{!181}
!181 = distinct !{!181, !182, !"log1p_any: %retptr"}
!182 = distinct !{!182, !"log1p_any"}
