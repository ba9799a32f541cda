; from sources 8115b3071dc6c2948067a19e239f7c9a0b67ee2aa77623af7c904f9f85498544

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2088.i.i = alloca [4 x double], align 8
  %.12.i.i.i59 = alloca double, align 8
  %.39.i.i.i61 = alloca double, align 8
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
  %.428.i.i = alloca [4 x double], align 8
  %.62 = load i64, ptr %arg.model, align 8
  %.63 = inttoptr i64 %.62 to ptr
  %.106 = getelementptr i8, ptr %arg.model, i64 16
  %.107 = load i64, ptr %.106, align 8
  %.108 = inttoptr i64 %.107 to ptr
  %.197 = getelementptr i8, ptr %.63, i64 128
  %.198 = load i64, ptr %.197, align 8
  %.200.not = icmp eq i64 %arg.dim, %.198
  br i1 %.200.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.301 = load i64, ptr %.63, align 8
  %.303 = add nsw i64 %.301, %arg.dim
  %.304 = tail call ptr @calloc(i64 %.303, i64 8)
  %.310 = icmp eq ptr %.304, null
  br i1 %.310, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.417 = getelementptr i8, ptr %.63, i64 16
  %.418 = load i64, ptr %.417, align 8
  %.420 = getelementptr double, ptr %.304, i64 %.418
  %.506 = getelementptr double, ptr %.304, i64 %.301
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.506, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
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
  %.433.i = getelementptr double, ptr %.506, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  %.592 = getelementptr i8, ptr %arg.model, i64 48
  %.593 = load i64, ptr %.592, align 8
  %.594 = icmp sgt i64 %.593, 0
  br i1 %.594, label %B462, label %B486

B462:                                             ; preds = %from_scaled
  %.98.i = getelementptr i8, ptr %.63, i64 136
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !3
  %.18179.not.i = icmp slt i64 %.99.i, 1
  br i1 %.18179.not.i, label %B486, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %B462
  %.301.i = getelementptr i8, ptr %.63, i64 144
  br label %B60.if.i

B60.loopexit.i:                                   ; preds = %B284.if.i, %B60.if.i
  %exitcond82.not.i = icmp eq i64 %.194.i, %.99.i
  br i1 %exitcond82.not.i, label %B486, label %B60.if.i

B60.if.i:                                         ; preds = %B60.loopexit.i, %B60.if.lr.ph.i
  %.123.080.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.194.i, %B60.loopexit.i ]
  %.194.i = add nuw nsw i64 %.123.080.i, 1
  %.302.i = load i64, ptr %.301.i, align 8, !noalias !3
  %1 = getelementptr i64, ptr %.63, i64 %.302.i
  %.idx.i = mul i64 %.123.080.i, 48
  %2 = getelementptr i8, ptr %1, i64 %.idx.i
  %.360.i = getelementptr i8, ptr %2, i64 40
  %.361.i = load i64, ptr %.360.i, align 8, !noalias !3
  %.363.i = getelementptr double, ptr %.304, i64 %.361.i
  %.365.i = tail call double @moved(i64 %.123.080.i, ptr %.506, ptr %.363.i), !noalias !3
  %.398.i = load i64, ptr %2, align 8, !noalias !3
  %.47876.not.i = icmp slt i64 %.398.i, 1
  br i1 %.47876.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.544.i = getelementptr i8, ptr %2, i64 8
  %.581.i = getelementptr i8, ptr %2, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.422.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.491.i, %B284.if.i ]
  %.491.i = add nuw nsw i64 %.422.077.i, 1
  %.545.i = load i64, ptr %.544.i, align 8, !noalias !3
  %3 = getelementptr i64, ptr %.63, i64 %.545.i
  %.548.i = getelementptr i64, ptr %3, i64 %.422.077.i
  %.549.i = load i64, ptr %.548.i, align 8, !noalias !3
  %.551.i = getelementptr double, ptr %.506, i64 %.549.i
  %.552.i = load double, ptr %.551.i, align 8, !noalias !3
  %.582.i = load i64, ptr %.581.i, align 8, !noalias !3
  %4 = getelementptr double, ptr %.108, i64 %.582.i
  %.585.i = getelementptr double, ptr %4, i64 %.422.077.i
  %.586.i = load double, ptr %.585.i, align 8, !noalias !3
  %.588.i = fmul double %.365.i, %.586.i
  %.589.i = fadd double %.552.i, %.588.i
  store double %.589.i, ptr %.551.i, align 8, !noalias !3
  %exitcond.not.i20 = icmp eq i64 %.491.i, %.398.i
  br i1 %exitcond.not.i20, label %B60.loopexit.i, label %B284.if.i

B486:                                             ; preds = %B60.loopexit.i, %B462, %from_scaled
  %.108.i = load i64, ptr %.197, align 8, !noalias !6
  %.190170.not.i = icmp slt i64 %.108.i, 1
  br i1 %.190170.not.i, label %B78.i, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B486
  %5 = shl nuw i64 %.108.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %5, i1 false), !noalias !6
  br label %B78.i

B78.i:                                            ; preds = %B60.if.preheader.i, %B486
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.428.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.428.i.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.428.i.i, i8 0, i64 32, i1 false), !noalias !9
  %.104.i.i = getelementptr i8, ptr %.63, i64 8
  %.105.i.i = load i64, ptr %.104.i.i, align 8, !noalias !9
  %.194.i.i = getelementptr i8, ptr %.63, i64 24
  %.195.i.i = load i64, ptr %.194.i.i, align 8, !noalias !9
  %.368245.not.i.i = icmp slt i64 %.105.i.i, 1
  br i1 %.368245.not.i.i, label %B276.i.i, label %B140.if.lr.ph.i.i

B140.if.lr.ph.i.i:                                ; preds = %B78.i
  %.278.i.i = getelementptr i8, ptr %.63, i64 32
  %.279.i.i = load i64, ptr %.278.i.i, align 8, !noalias !9
  %6 = getelementptr i64, ptr %.63, i64 %.195.i.i
  %7 = getelementptr double, ptr %.108, i64 %.279.i.i
  br label %B140.if.i.i

B276.i.i:                                         ; preds = %B140.if.i.i, %B78.i
  %lp.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B78.i ], [ %.472.i.i, %B140.if.i.i ]
  %.573.i.i = getelementptr i8, ptr %.63, i64 88
  %.574.i.i = load i64, ptr %.573.i.i, align 8, !noalias !9
  %.654257.not.i.i = icmp slt i64 %.574.i.i, 1
  br i1 %.654257.not.i.i, label %B806.i.i, label %B336.if.lr.ph.i.i

B336.if.lr.ph.i.i:                                ; preds = %B276.i.i
  %.774.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B336.if.i.i

B336.loopexit.i.i:                                ; preds = %B770.i.i, %B336.if.i.i
  %exitcond265.not.i.i = icmp eq i64 %.667.i.i, %.574.i.i
  br i1 %exitcond265.not.i.i, label %B806.i.i, label %B336.if.i.i

B770.i.i:                                         ; preds = %B704.if.i.i
  %.1031.i.i = add nuw nsw i64 %.962.0255.i.i, 1
  %.1219.i.i = getelementptr i64, ptr %72, i64 %.962.0255.i.i
  %.1220.i.i = load i64, ptr %.1219.i.i, align 8, !noalias !9
  %.1223.i.i = getelementptr double, ptr %.304, i64 %.1220.i.i
  store double %.1205.i.i, ptr %.1223.i.i, align 8, !noalias !9
  %exitcond264.not.i.i = icmp eq i64 %.822.i.i, %.1031.i.i
  br i1 %exitcond264.not.i.i, label %B336.loopexit.i.i, label %B660.if.i.i

B806.i.i:                                         ; preds = %B336.loopexit.i.i, %B276.i.i
  %.1331.i.i = getelementptr i8, ptr %.63, i64 56
  %.1332.i.i = load i64, ptr %.1331.i.i, align 8, !noalias !9
  %.1412260.not.i.i = icmp slt i64 %.1332.i.i, 1
  br i1 %.1412260.not.i.i, label %B934.i.i, label %B866.if.lr.ph.i.i

B866.if.lr.ph.i.i:                                ; preds = %B806.i.i
  %.1532.i.i = getelementptr i8, ptr %.63, i64 64
  %8 = getelementptr double, ptr %.304, i64 %.105.i.i
  br label %B866.if.i.i

B934.i.i:                                         ; preds = %B866.if.i.i, %B806.i.i
  %.59.i.i.i = add i64 %.105.i.i, -1
  %.104193.not.i.i.i = icmp slt i64 %.59.i.i.i, 1
  br i1 %.104193.not.i.i.i, label %climb, label %B32.if.lr.ph.i.i.i

B32.if.lr.ph.i.i.i:                               ; preds = %B934.i.i
  %9 = getelementptr i64, ptr %.63, i64 %.195.i.i
  %.98.i.i.i.i = getelementptr i8, ptr %.63, i64 152
  br label %B32.if.i.i.i

B72.i.i.i:                                        ; preds = %B32.if.i.i.i
  %.164.i.i.i = getelementptr double, ptr %.304, i64 %.46.0195.i.i.i
  %.165.i.i.i = load double, ptr %.164.i.i.i, align 8, !noalias !12
  %.174.i.i.i = add nsw i64 %.46.0195.i.i.i, -1
  %.99.i.i.i.i = load i64, ptr %.98.i.i.i.i, align 8, !noalias !15
  %.110.i.i.i.i = icmp slt i64 %.99.i.i.i.i, 0
  br i1 %.110.i.i.i.i, label %nearest, label %B60.i.i.i.i

B60.i.i.i.i:                                      ; preds = %B72.i.i.i
  %.140.i.i.i.i = getelementptr i64, ptr %.63, i64 %.99.i.i.i.i
  %.141.i.i.i.i = load i64, ptr %.140.i.i.i.i, align 8, !noalias !15
  %.143.i.not.i.i.i = icmp sgt i64 %.46.0195.i.i.i, %.141.i.i.i.i
  br i1 %.143.i.not.i.i.i, label %B110.i.i.i.i, label %nearest

B110.i.i.i.i:                                     ; preds = %B60.i.i.i.i
  %.205.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 8
  %.206.i.i.i.i = load i64, ptr %.205.i.i.i.i, align 8, !noalias !15
  %.207.i.i.i.i = add nsw i64 %.206.i.i.i.i, %.141.i.i.i.i
  %.208.not.i.i.i.i = icmp slt i64 %.46.0195.i.i.i, %.207.i.i.i.i
  br i1 %.208.not.i.i.i.i, label %B216.i.i.i.i, label %nearest

B216.i.i.i.i:                                     ; preds = %B110.i.i.i.i
  %.276.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 24
  %.277.i.i.i.i = load i64, ptr %.276.i.i.i.i, align 8, !noalias !15
  %.379.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 16
  %.380.i.i.i.i = load i64, ptr %.379.i.i.i.i, align 8, !noalias !15
  %.462118.not.i.i.i.i = icmp slt i64 %.380.i.i.i.i, 1
  br i1 %.462118.not.i.i.i.i, label %nearest, label %B416.if.lr.ph.i.i.i.i

B416.if.lr.ph.i.i.i.i:                            ; preds = %B216.i.i.i.i
  %.342.i.i.i.i = sub nsw i64 %.174.i.i.i, %.141.i.i.i.i
  %.346.i.i.i.i = mul nsw i64 %.277.i.i.i.i, %.342.i.i.i.i
  %.309.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 40
  %.310.i.i.i.i = load i64, ptr %.309.i.i.i.i, align 8, !noalias !15
  %.586114.not.i.i.i.i = icmp slt i64 %.277.i.i.i.i, 1
  %.652.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 32
  %10 = getelementptr i64, ptr %.63, i64 %.310.i.i.i.i
  %11 = getelementptr i64, ptr %10, i64 %.346.i.i.i.i
  %12 = getelementptr i64, ptr %11, i64 %.277.i.i.i.i
  br label %B416.if.i.i.i.i

B572.i.i.i.i:                                     ; preds = %B448.if.i.i.i.i, %B416.if.i.i.i.i
  %total.2.1.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B416.if.i.i.i.i ], [ %.683.i.i.i.i, %B448.if.i.i.i.i ]
  %.693.i.i.i.i = fcmp olt double %total.2.1.lcssa.i.i.i.i, %least.2.0122.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i = select i1 %.693.i.i.i.i, double %total.2.1.lcssa.i.i.i.i, double %least.2.0122.i.i.i.i
  %exitcond125.not.i.i.i.i = icmp eq i64 %.475.i.i.i.i, %.380.i.i.i.i
  br i1 %exitcond125.not.i.i.i.i, label %nearest, label %B416.if.i.i.i.i

B416.if.i.i.i.i:                                  ; preds = %B572.i.i.i.i, %B416.if.lr.ph.i.i.i.i
  %least.2.0122.i.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i ], [ %total.2.1.least.2.0.i.i.i.i, %B572.i.i.i.i ]
  %.404.0119.i.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i ], [ %.475.i.i.i.i, %B572.i.i.i.i ]
  %.475.i.i.i.i = add nuw nsw i64 %.404.0119.i.i.i.i, 1
  br i1 %.586114.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.lr.ph.i.i.i.i

B448.if.lr.ph.i.i.i.i:                            ; preds = %B416.if.i.i.i.i
  %.653.i.i.i.i = load i64, ptr %.652.i.i.i.i, align 8, !noalias !15
  %.656.i.i.i.i = mul nuw nsw i64 %.404.0119.i.i.i.i, %.277.i.i.i.i
  %13 = getelementptr double, ptr %.108, i64 %.653.i.i.i.i
  %14 = getelementptr double, ptr %13, i64 %.656.i.i.i.i
  br label %B448.if.i.i.i.i

B448.if.i.i.i.i:                                  ; preds = %B448.if.i.i.i.i, %B448.if.lr.ph.i.i.i.i
  %total.2.1117.i.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i ], [ %.683.i.i.i.i, %B448.if.i.i.i.i ]
  %.530.0115.i.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i ], [ %.599.i.i.i.i, %B448.if.i.i.i.i ]
  %.599.i.i.i.i = add nuw nsw i64 %.530.0115.i.i.i.i, 1
  %.660.i.i.i.i = getelementptr double, ptr %14, i64 %.530.0115.i.i.i.i
  %.661.i.i.i.i = load double, ptr %.660.i.i.i.i, align 8, !noalias !15
  %.667.i.i.i.i = getelementptr i64, ptr %12, i64 %.530.0115.i.i.i.i
  %.668.i.i.i.i = load i64, ptr %.667.i.i.i.i, align 8, !noalias !15
  %.670.i.i.i.i = getelementptr double, ptr %.304, i64 %.668.i.i.i.i
  %.671.i.i.i.i = load double, ptr %.670.i.i.i.i, align 8, !noalias !15
  %.675.i.i.i.i = getelementptr i64, ptr %11, i64 %.530.0115.i.i.i.i
  %.676.i.i.i.i = load i64, ptr %.675.i.i.i.i, align 8, !noalias !15
  %.678.i.i.i.i = getelementptr double, ptr %.304, i64 %.676.i.i.i.i
  %.679.i.i.i.i = load double, ptr %.678.i.i.i.i, align 8, !noalias !15
  %.680.i.i.i.i = fsub double %.671.i.i.i.i, %.679.i.i.i.i
  %.681.i.i.i.i = fmul double %.661.i.i.i.i, %.680.i.i.i.i
  %.683.i.i.i.i = fadd double %total.2.1117.i.i.i.i, %.681.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.277.i.i.i.i, %.599.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.i.i.i.i

nearest: ; preds = %B572.i.i.i.i, %B216.i.i.i.i, %B110.i.i.i.i, %B60.i.i.i.i, %B72.i.i.i
  %least.2.0.lcssa.sink.i.i.i.i = phi double [ 0.000000e+00, %B72.i.i.i ], [ 0.000000e+00, %B110.i.i.i.i ], [ 0.000000e+00, %B60.i.i.i.i ], [ 0.000000e+00, %B216.i.i.i.i ], [ %total.2.1.least.2.0.i.i.i.i, %B572.i.i.i.i ]
  %.167.i.i.i = fadd double %lp.3.0196.i.i.i, %.165.i.i.i
  %.209.i.i.i = getelementptr double, ptr %.304, i64 %.174.i.i.i
  %.210.i.i.i = load double, ptr %.209.i.i.i, align 8, !noalias !12
  %.215.i.i.i = tail call double @llvm.exp.f64(double %.165.i.i.i)
  %.216.i.i.i = fsub double %.215.i.i.i, %least.2.0.lcssa.sink.i.i.i.i
  %.217.i.i.i = fadd double %.210.i.i.i, %.216.i.i.i
  store double %.217.i.i.i, ptr %.164.i.i.i, align 8, !noalias !12
  br label %B398.i.i.i

B200.i.i.i:                                       ; preds = %B398.i.i.i
  %.318197.i.i.i = icmp sgt i64 %.105.i.i, 1
  br i1 %.318197.i.i.i, label %B236.if.lr.ph.i.i.i, label %climb

B236.if.lr.ph.i.i.i:                              ; preds = %B200.i.i.i
  %.236.i.i.i = add nsw i64 %.105.i.i, -2
  br label %B236.if.i.i.i

B276.i.i.i:                                       ; preds = %B236.if.i.i.i
  %.378.i.i.i = getelementptr double, ptr %.304, i64 %.262.0198.i.i.i
  %.379.i.i.i = load double, ptr %.378.i.i.i, align 8, !noalias !12
  %.99.i131.i.i.i = load i64, ptr %.98.i.i.i.i, align 8, !noalias !18
  %.110.i132.i.i.i = icmp slt i64 %.99.i131.i.i.i, 0
  br i1 %.110.i132.i.i.i, label %nearest.2, label %B60.i133.i.i.i

B60.i133.i.i.i:                                   ; preds = %B276.i.i.i
  %.140.i134.i.i.i = getelementptr i64, ptr %.63, i64 %.99.i131.i.i.i
  %.141.i135.i.i.i = load i64, ptr %.140.i134.i.i.i, align 8, !noalias !18
  %.143.i136.i.i.i = icmp slt i64 %.262.0198.i.i.i, %.141.i135.i.i.i
  br i1 %.143.i136.i.i.i, label %nearest.2, label %B110.i137.i.i.i

B110.i137.i.i.i:                                  ; preds = %B60.i133.i.i.i
  %.146.i.i.i.i = add nuw nsw i64 %.262.0198.i.i.i, 1
  %.205.i138.i.i.i = getelementptr i8, ptr %.140.i134.i.i.i, i64 8
  %.206.i139.i.i.i = load i64, ptr %.205.i138.i.i.i, align 8, !noalias !18
  %.207.i140.i.i.i = add nsw i64 %.206.i139.i.i.i, %.141.i135.i.i.i
  %.208.not.i141.i.i.i = icmp slt i64 %.146.i.i.i.i, %.207.i140.i.i.i
  br i1 %.208.not.i141.i.i.i, label %B216.i145.i.i.i, label %nearest.2

B216.i145.i.i.i:                                  ; preds = %B110.i137.i.i.i
  %.276.i146.i.i.i = getelementptr i8, ptr %.140.i134.i.i.i, i64 24
  %.277.i147.i.i.i = load i64, ptr %.276.i146.i.i.i, align 8, !noalias !18
  %.379.i148.i.i.i = getelementptr i8, ptr %.140.i134.i.i.i, i64 16
  %.380.i149.i.i.i = load i64, ptr %.379.i148.i.i.i, align 8, !noalias !18
  %.462118.not.i150.i.i.i = icmp slt i64 %.380.i149.i.i.i, 1
  br i1 %.462118.not.i150.i.i.i, label %nearest.2, label %B416.if.lr.ph.i151.i.i.i

B416.if.lr.ph.i151.i.i.i:                         ; preds = %B216.i145.i.i.i
  %.342.i152.i.i.i = sub nsw i64 %.262.0198.i.i.i, %.141.i135.i.i.i
  %.346.i153.i.i.i = mul nsw i64 %.277.i147.i.i.i, %.342.i152.i.i.i
  %.309.i154.i.i.i = getelementptr i8, ptr %.140.i134.i.i.i, i64 40
  %.310.i155.i.i.i = load i64, ptr %.309.i154.i.i.i, align 8, !noalias !18
  %.586114.not.i156.i.i.i = icmp slt i64 %.277.i147.i.i.i, 1
  %.652.i157.i.i.i = getelementptr i8, ptr %.140.i134.i.i.i, i64 32
  %15 = getelementptr i64, ptr %.63, i64 %.310.i155.i.i.i
  %16 = getelementptr i64, ptr %15, i64 %.346.i153.i.i.i
  %17 = getelementptr i64, ptr %16, i64 %.277.i147.i.i.i
  br label %B416.if.i158.i.i.i

B572.i184.i.i.i:                                  ; preds = %B448.if.i166.i.i.i, %B416.if.i158.i.i.i
  %total.2.1.lcssa.i185.i.i.i = phi double [ 0.000000e+00, %B416.if.i158.i.i.i ], [ %.683.i182.i.i.i, %B448.if.i166.i.i.i ]
  %.693.i186.i.i.i = fcmp olt double %total.2.1.lcssa.i185.i.i.i, %least.2.0122.i159.i.i.i
  %total.2.1.least.2.0.i188.i.i.i = select i1 %.693.i186.i.i.i, double %total.2.1.lcssa.i185.i.i.i, double %least.2.0122.i159.i.i.i
  %exitcond125.not.i189.i.i.i = icmp eq i64 %.475.i162.i.i.i, %.380.i149.i.i.i
  br i1 %exitcond125.not.i189.i.i.i, label %nearest.2, label %B416.if.i158.i.i.i

B416.if.i158.i.i.i:                               ; preds = %B572.i184.i.i.i, %B416.if.lr.ph.i151.i.i.i
  %least.2.0122.i159.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i151.i.i.i ], [ %total.2.1.least.2.0.i188.i.i.i, %B572.i184.i.i.i ]
  %.404.0119.i161.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i151.i.i.i ], [ %.475.i162.i.i.i, %B572.i184.i.i.i ]
  %.475.i162.i.i.i = add nuw nsw i64 %.404.0119.i161.i.i.i, 1
  br i1 %.586114.not.i156.i.i.i, label %B572.i184.i.i.i, label %B448.if.lr.ph.i163.i.i.i

B448.if.lr.ph.i163.i.i.i:                         ; preds = %B416.if.i158.i.i.i
  %.653.i164.i.i.i = load i64, ptr %.652.i157.i.i.i, align 8, !noalias !18
  %.656.i165.i.i.i = mul nuw nsw i64 %.404.0119.i161.i.i.i, %.277.i147.i.i.i
  %18 = getelementptr double, ptr %.108, i64 %.653.i164.i.i.i
  %19 = getelementptr double, ptr %18, i64 %.656.i165.i.i.i
  br label %B448.if.i166.i.i.i

B448.if.i166.i.i.i:                               ; preds = %B448.if.i166.i.i.i, %B448.if.lr.ph.i163.i.i.i
  %total.2.1117.i167.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i163.i.i.i ], [ %.683.i182.i.i.i, %B448.if.i166.i.i.i ]
  %.530.0115.i168.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i163.i.i.i ], [ %.599.i169.i.i.i, %B448.if.i166.i.i.i ]
  %.599.i169.i.i.i = add nuw nsw i64 %.530.0115.i168.i.i.i, 1
  %.660.i170.i.i.i = getelementptr double, ptr %19, i64 %.530.0115.i168.i.i.i
  %.661.i171.i.i.i = load double, ptr %.660.i170.i.i.i, align 8, !noalias !18
  %.667.i172.i.i.i = getelementptr i64, ptr %17, i64 %.530.0115.i168.i.i.i
  %.668.i173.i.i.i = load i64, ptr %.667.i172.i.i.i, align 8, !noalias !18
  %.670.i174.i.i.i = getelementptr double, ptr %.304, i64 %.668.i173.i.i.i
  %.671.i175.i.i.i = load double, ptr %.670.i174.i.i.i, align 8, !noalias !18
  %.675.i176.i.i.i = getelementptr i64, ptr %16, i64 %.530.0115.i168.i.i.i
  %.676.i177.i.i.i = load i64, ptr %.675.i176.i.i.i, align 8, !noalias !18
  %.678.i178.i.i.i = getelementptr double, ptr %.304, i64 %.676.i177.i.i.i
  %.679.i179.i.i.i = load double, ptr %.678.i178.i.i.i, align 8, !noalias !18
  %.680.i180.i.i.i = fsub double %.671.i175.i.i.i, %.679.i179.i.i.i
  %.681.i181.i.i.i = fmul double %.661.i171.i.i.i, %.680.i180.i.i.i
  %.683.i182.i.i.i = fadd double %total.2.1117.i167.i.i.i, %.681.i181.i.i.i
  %exitcond.not.i183.i.i.i = icmp eq i64 %.277.i147.i.i.i, %.599.i169.i.i.i
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
  %exitcond.not.i.i.i = icmp eq i64 %.117.i.i.i, %.105.i.i
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
  %.95.i.i.i = getelementptr i8, ptr %.63, i64 72
  %.96.i.i.i = load i64, ptr %.95.i.i.i, align 8, !noalias !21
  %.17863.not.i.i.i = icmp slt i64 %.96.i.i.i, 1
  br i1 %.17863.not.i.i.i, label %calculate, label %B60.if.lr.ph.i.i.i

B60.if.lr.ph.i.i.i:                               ; preds = %climb
  %.1670.i.i = load i64, ptr %.1331.i.i, align 8, !noalias !9
  %.301.i.i.i = getelementptr i8, ptr %.63, i64 80
  %20 = getelementptr double, ptr %.304, i64 %.105.i.i
  %21 = getelementptr double, ptr %20, i64 %.1670.i.i
  br label %B60.if.i.i.i

B182.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.339.i.i.i = fadd double %.315.i.i.i, %.322.i.i.i
  br label %B393.i.i.i

B224.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.360.i.i.i = fsub double %.315.i.i.i, %.322.i.i.i
  br label %B393.i.i.i

B266.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.381.i235.i.i = fmul double %.315.i.i.i, %.322.i.i.i
  br label %B393.i.i.i

B308.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.405.i.i.i = fdiv double %.315.i.i.i, %.322.i.i.i
  br label %B393.i.i.i

B350.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.426.i.i.i = tail call double @llvm.pow.f64(double %.315.i.i.i, double %.322.i.i.i)
  br label %B393.i.i.i

B372.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.443.i.i.i = fneg double %.315.i.i.i
  br label %B393.i.i.i

B393.i.i.i:                                       ; preds = %B372.i.i.i, %B350.i.i.i, %B308.i.i.i, %B266.i.i.i, %B224.i.i.i, %B182.i.i.i
  %.405.sink.i.i.i = phi double [ %.405.i.i.i, %B308.i.i.i ], [ %.443.i.i.i, %B372.i.i.i ], [ %.426.i.i.i, %B350.i.i.i ], [ %.381.i235.i.i, %B266.i.i.i ], [ %.360.i.i.i, %B224.i.i.i ], [ %.339.i.i.i, %B182.i.i.i ]
  %.416.i.i.i = getelementptr double, ptr %21, i64 %.120.064.i.i.i
  store double %.405.sink.i.i.i, ptr %.416.i.i.i, align 8, !noalias !21
  %exitcond.not.i234.i.i = icmp eq i64 %.191.i.i.i, %.96.i.i.i
  br i1 %exitcond.not.i234.i.i, label %calculate, label %B60.if.i.i.i

B60.if.i.i.i:                                     ; preds = %B393.i.i.i, %B60.if.lr.ph.i.i.i
  %.120.064.i.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i.i ], [ %.191.i.i.i, %B393.i.i.i ]
  %.191.i.i.i = add nuw nsw i64 %.120.064.i.i.i, 1
  %.302.i.i.i = load i64, ptr %.301.i.i.i, align 8, !noalias !21
  %22 = getelementptr i64, ptr %.63, i64 %.302.i.i.i
  %.307.idx.i.i.i = mul i64 %.120.064.i.i.i, 24
  %.307.i.i.i = getelementptr i8, ptr %22, i64 %.307.idx.i.i.i
  %.308.i.i.i = load i64, ptr %.307.i.i.i, align 8, !noalias !21
  %.311.i.i.i = getelementptr i8, ptr %.307.i.i.i, i64 8
  %.312.i.i.i = load i64, ptr %.311.i.i.i, align 8, !noalias !21
  %.314.i.i.i = getelementptr double, ptr %.304, i64 %.312.i.i.i
  %.315.i.i.i = load double, ptr %.314.i.i.i, align 8, !noalias !21
  %.318.i233.i.i = getelementptr i8, ptr %.307.i.i.i, i64 16
  %.319.i.i.i = load i64, ptr %.318.i233.i.i, align 8, !noalias !21
  %.321.i.i.i = getelementptr double, ptr %.304, i64 %.319.i.i.i
  %.322.i.i.i = load double, ptr %.321.i.i.i, align 8, !noalias !21
  switch i64 %.308.i.i.i, label %B372.i.i.i [
    i64 0, label %B182.i.i.i
    i64 1, label %B224.i.i.i
    i64 2, label %B266.i.i.i
    i64 3, label %B308.i.i.i
    i64 4, label %B350.i.i.i
  ]

calculate: ; preds = %B393.i.i.i, %climb
  %.99.i.i.i = load i64, ptr %.104.i.i, align 8, !noalias !24
  %.18143.not.i.i.i = icmp slt i64 %.99.i.i.i, 1
  br i1 %.18143.not.i.i.i, label %forward, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %calculate
  %.304.i.i.i = getelementptr i8, ptr %.63, i64 40
  %.410.i.i.i = getelementptr i8, ptr %.63, i64 48
  br label %B64.if.i.i.i

B134.i.i.i:                                       ; preds = %B64.if.i.i.i
  %.411.i.i.i = load i64, ptr %.410.i.i.i, align 8, !noalias !24
  %.413.i.i.i = shl nsw i64 %.123.044.i.i.i, 2
  %.414.i.i.i = add nsw i64 %.411.i.i.i, %.413.i.i.i
  switch i64 %.310.i.i.i, label %prior_density.exit.i.i.i [
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
  %i1.p.i.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i.i.i.i.i = load i64, ptr %i1.p.i.i.i.i.i, align 4, !noalias !24
  %i2.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i.i, i64 8
  %s2.i.i.i.i.i = load i64, ptr %i2.p.i.i.i.i.i, align 4, !noalias !24
  %x0.p.i.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i.i.i.i.i = load double, ptr %x0.p.i.i.i.i.i, align 8, !noalias !24
  %x1.p.i.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i.i.i.i.i
  %x1.i.i.i.i.i = load double, ptr %x1.p.i.i.i.i.i, align 8, !noalias !24
  %x2.p.i.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i.i.i.i.i
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
  %d0.p.i.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i.i.i.i.i = load double, ptr %d0.p.i.i.i.i.i, align 8, !noalias !24
  %d0.a.i.i.i.i.i = fadd double %d0.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d0.a.i.i.i.i.i, ptr %d0.p.i.i.i.i.i, align 8, !noalias !24
  %d1.p.i.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i.i.i.i.i
  %d1.b.i.i.i.i.i = load double, ptr %d1.p.i.i.i.i.i, align 8, !noalias !24
  %d1.a.i.i.i.i.i = fsub double %d1.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d1.a.i.i.i.i.i, ptr %d1.p.i.i.i.i.i, align 8, !noalias !24
  %d2.p.i.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i.i.i.i.i
  %d2.b.i.i.i.i.i = load double, ptr %d2.p.i.i.i.i.i, align 8, !noalias !24
  %d2.a.i.i.i.i.i = fadd double %d2.b.i.i.i.i.i, %25
  store double %d2.a.i.i.i.i.i, ptr %d2.p.i.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d2.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i1.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i2.i.i.i.i = load i64, ptr %i1.p.i1.i.i.i.i, align 4, !noalias !24
  %i2.p.i3.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 8
  %s2.i4.i.i.i.i = load i64, ptr %i2.p.i3.i.i.i.i, align 4, !noalias !24
  %i3.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 16
  %s3.i.i.i.i.i = load i64, ptr %i3.p.i.i.i.i.i, align 4, !noalias !24
  %x0.p.i5.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i6.i.i.i.i = load double, ptr %x0.p.i5.i.i.i.i, align 8, !noalias !24
  %x1.p.i7.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i2.i.i.i.i
  %x1.i8.i.i.i.i = load double, ptr %x1.p.i7.i.i.i.i, align 8, !noalias !24
  %x2.p.i9.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i4.i.i.i.i
  %x2.i10.i.i.i.i = load double, ptr %x2.p.i9.i.i.i.i, align 8, !noalias !24
  %x3.p.i.i.i.i.i = getelementptr double, ptr %.304, i64 %s3.i.i.i.i.i
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
  %d0.p.i19.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i20.i.i.i.i = load double, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !24
  %d0.a.i21.i.i.i.i = fadd double %d0.b.i20.i.i.i.i, %t24.i.i.i.i.i
  store double %d0.a.i21.i.i.i.i, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !24
  %d1.p.i22.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i2.i.i.i.i
  %d1.b.i23.i.i.i.i = load double, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !24
  %d1.a.i24.i.i.i.i = fadd double %d1.b.i23.i.i.i.i, %t48.i.i.i.i.i
  store double %d1.a.i24.i.i.i.i, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !24
  %d2.p.i25.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i4.i.i.i.i
  %d2.b.i26.i.i.i.i = load double, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !24
  %d2.a.i27.i.i.i.i = fsub double %d2.b.i26.i.i.i.i, %t24.i.i.i.i.i
  store double %d2.a.i27.i.i.i.i, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !24
  %d3.p.i.i.i.i.i = getelementptr double, ptr %.420, i64 %s3.i.i.i.i.i
  %d3.b.i.i.i.i.i = load double, ptr %d3.p.i.i.i.i.i, align 8, !noalias !24
  %d3.a.i.i.i.i.i = fadd double %28, %d3.b.i.i.i.i.i
  store double %d3.a.i.i.i.i.i, ptr %d3.p.i.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d3.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i28.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i29.i.i.i.i = load i64, ptr %i1.p.i28.i.i.i.i, align 4, !noalias !24
  %i2.p.i30.i.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i.i, i64 8
  %s2.i31.i.i.i.i = load i64, ptr %i2.p.i30.i.i.i.i, align 4, !noalias !24
  %x0.p.i32.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i33.i.i.i.i = load double, ptr %x0.p.i32.i.i.i.i, align 8, !noalias !24
  %x1.p.i34.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i29.i.i.i.i
  %x1.i35.i.i.i.i = load double, ptr %x1.p.i34.i.i.i.i, align 8, !noalias !24
  %x2.p.i36.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i31.i.i.i.i
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
  %d0.p.i49.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i50.i.i.i.i = load double, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !24
  %d0.a.i51.i.i.i.i = fadd double %d0.b.i50.i.i.i.i, %t17.i45.i.i.i.i
  store double %d0.a.i51.i.i.i.i, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !24
  %d1.p.i52.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i29.i.i.i.i
  %d1.b.i53.i.i.i.i = load double, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !24
  %d1.a.i54.i.i.i.i = fsub double %d1.b.i53.i.i.i.i, %t17.i45.i.i.i.i
  store double %d1.a.i54.i.i.i.i, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !24
  %d2.p.i55.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i31.i.i.i.i
  %d2.b.i56.i.i.i.i = load double, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !24
  %d2.a.i57.i.i.i.i = fadd double %d2.b.i56.i.i.i.i, %31
  store double %d2.a.i57.i.i.i.i, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d4.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i58.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i59.i.i.i.i = load i64, ptr %i1.p.i58.i.i.i.i, align 4, !noalias !24
  %i2.p.i60.i.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i.i, i64 8
  %s2.i61.i.i.i.i = load i64, ptr %i2.p.i60.i.i.i.i, align 4, !noalias !24
  %x0.p.i62.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i63.i.i.i.i = load double, ptr %x0.p.i62.i.i.i.i, align 8, !noalias !24
  %x1.p.i64.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i59.i.i.i.i
  %x1.i65.i.i.i.i = load double, ptr %x1.p.i64.i.i.i.i, align 8, !noalias !24
  %x2.p.i66.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i61.i.i.i.i
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
  %d0.p.i85.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i86.i.i.i.i = load double, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !24
  %d0.a.i87.i.i.i.i = fadd double %d0.b.i86.i.i.i.i, %t18.i78.i.i.i.i
  store double %d0.a.i87.i.i.i.i, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !24
  %d1.p.i88.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i59.i.i.i.i
  %d1.b.i89.i.i.i.i = load double, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !24
  %d1.a.i90.i.i.i.i = fsub double %d1.b.i89.i.i.i.i, %t18.i78.i.i.i.i
  store double %d1.a.i90.i.i.i.i, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !24
  %d2.p.i91.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i61.i.i.i.i
  %d2.b.i92.i.i.i.i = load double, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !24
  %d2.a.i93.i.i.i.i = fadd double %d2.b.i92.i.i.i.i, %33
  store double %d2.a.i93.i.i.i.i, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d5.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i94.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i95.i.i.i.i = load i64, ptr %i1.p.i94.i.i.i.i, align 4, !noalias !24
  %i2.p.i96.i.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i.i, i64 8
  %s2.i97.i.i.i.i = load i64, ptr %i2.p.i96.i.i.i.i, align 4, !noalias !24
  %x0.p.i98.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i99.i.i.i.i = load double, ptr %x0.p.i98.i.i.i.i, align 8, !noalias !24
  %x1.p.i100.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i95.i.i.i.i
  %x1.i101.i.i.i.i = load double, ptr %x1.p.i100.i.i.i.i, align 8, !noalias !24
  %x2.p.i102.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i97.i.i.i.i
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
  %d0.p.i124.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i125.i.i.i.i = load double, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !24
  %d0.a.i126.i.i.i.i = fadd double %t27.i118.i.i.i.i, %d0.b.i125.i.i.i.i
  store double %d0.a.i126.i.i.i.i, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !24
  %d1.p.i127.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i95.i.i.i.i
  %d1.b.i128.i.i.i.i = load double, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !24
  %d1.a.i129.i.i.i.i = fsub double %d1.b.i128.i.i.i.i, %t27.i118.i.i.i.i
  store double %d1.a.i129.i.i.i.i, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !24
  %d2.p.i130.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i97.i.i.i.i
  %d2.b.i131.i.i.i.i = load double, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !24
  %d2.a.i132.i.i.i.i = fadd double %36, %d2.b.i131.i.i.i.i
  store double %d2.a.i132.i.i.i.i, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d6.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i137.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i138.i.i.i.i = load i64, ptr %i1.p.i137.i.i.i.i, align 4, !noalias !24
  %i2.p.i139.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 8
  %s2.i140.i.i.i.i = load i64, ptr %i2.p.i139.i.i.i.i, align 4, !noalias !24
  %i3.p.i141.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 16
  %s3.i142.i.i.i.i = load i64, ptr %i3.p.i141.i.i.i.i, align 4, !noalias !24
  %x0.p.i143.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i144.i.i.i.i = load double, ptr %x0.p.i143.i.i.i.i, align 8, !noalias !24
  %x1.p.i145.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i138.i.i.i.i
  %x1.i146.i.i.i.i = load double, ptr %x1.p.i145.i.i.i.i, align 8, !noalias !24
  %x2.p.i147.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i140.i.i.i.i
  %x2.i148.i.i.i.i = load double, ptr %x2.p.i147.i.i.i.i, align 8, !noalias !24
  %x3.p.i149.i.i.i.i = getelementptr double, ptr %.304, i64 %s3.i142.i.i.i.i
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
  %d0.p.i170.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i171.i.i.i.i = load double, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !24
  %d0.a.i172.i.i.i.i = fadd double %t23.i162.i.i.i.i, %d0.b.i171.i.i.i.i
  store double %d0.a.i172.i.i.i.i, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !24
  %d1.p.i173.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i138.i.i.i.i
  %d1.b.i174.i.i.i.i = load double, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !24
  %d1.a.i175.i.i.i.i = fsub double %d1.b.i174.i.i.i.i, %t23.i162.i.i.i.i
  store double %d1.a.i175.i.i.i.i, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !24
  %d2.p.i176.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i140.i.i.i.i
  %d2.b.i177.i.i.i.i = load double, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !24
  %d2.a.i178.i.i.i.i = fadd double %39, %d2.b.i177.i.i.i.i
  store double %d2.a.i178.i.i.i.i, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !24
  %d3.p.i179.i.i.i.i = getelementptr double, ptr %.420, i64 %s3.i142.i.i.i.i
  %d3.b.i180.i.i.i.i = load double, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !24
  %d3.a.i181.i.i.i.i = fadd double %t8.i154.i.i.i.i, %d3.b.i180.i.i.i.i
  store double %d3.a.i181.i.i.i.i, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d7.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i184.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i185.i.i.i.i = load i64, ptr %i1.p.i184.i.i.i.i, align 4, !noalias !24
  %i2.p.i186.i.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i.i, i64 8
  %s2.i187.i.i.i.i = load i64, ptr %i2.p.i186.i.i.i.i, align 4, !noalias !24
  %x0.p.i188.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i189.i.i.i.i = load double, ptr %x0.p.i188.i.i.i.i, align 8, !noalias !24
  %x1.p.i190.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i185.i.i.i.i
  %x1.i191.i.i.i.i = load double, ptr %x1.p.i190.i.i.i.i, align 8, !noalias !24
  %x2.p.i192.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i187.i.i.i.i
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
  %d0.p.i207.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i208.i.i.i.i = load double, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !24
  %d0.a.i209.i.i.i.i = fadd double %t18.i203.i.i.i.i, %d0.b.i208.i.i.i.i
  store double %d0.a.i209.i.i.i.i, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !24
  %d1.p.i210.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i185.i.i.i.i
  %d1.b.i211.i.i.i.i = load double, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !24
  %d1.a.i212.i.i.i.i = fsub double %d1.b.i211.i.i.i.i, %t18.i203.i.i.i.i
  store double %d1.a.i212.i.i.i.i, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !24
  %d2.p.i213.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i187.i.i.i.i
  %d2.b.i214.i.i.i.i = load double, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !24
  %d2.a.i215.i.i.i.i = fadd double %41, %d2.b.i214.i.i.i.i
  store double %d2.a.i215.i.i.i.i, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d8.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i216.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i217.i.i.i.i = load i64, ptr %i1.p.i216.i.i.i.i, align 4, !noalias !24
  %i2.p.i218.i.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i.i, i64 8
  %s2.i219.i.i.i.i = load i64, ptr %i2.p.i218.i.i.i.i, align 4, !noalias !24
  %x1.p.i220.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i217.i.i.i.i
  %x1.i221.i.i.i.i = load double, ptr %x1.p.i220.i.i.i.i, align 8, !noalias !24
  %x2.p.i222.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i219.i.i.i.i
  %x2.i223.i.i.i.i = load double, ptr %x2.p.i222.i.i.i.i, align 8, !noalias !24
  %t3.i224.i.i.i.i = fsub contract double %x2.i223.i.i.i.i, %x1.i221.i.i.i.i
  %t4.i225.i.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i.i)
  %t5.i226.i.i.i.i = fneg double %t4.i225.i.i.i.i
  %d0.p.i227.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i228.i.i.i.i = load double, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !24
  %d0.a.i229.i.i.i.i = fadd double %d0.b.i228.i.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i.i, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d9.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i232.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i233.i.i.i.i = load i64, ptr %i1.p.i232.i.i.i.i, align 4, !noalias !24
  %i2.p.i234.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 8
  %s2.i235.i.i.i.i = load i64, ptr %i2.p.i234.i.i.i.i, align 4, !noalias !24
  %i3.p.i236.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 16
  %s3.i237.i.i.i.i = load i64, ptr %i3.p.i236.i.i.i.i, align 4, !noalias !24
  %i4.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 24
  %s4.i.i.i.i.i = load i64, ptr %i4.p.i.i.i.i.i, align 4, !noalias !24
  %x0.p.i238.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i239.i.i.i.i = load double, ptr %x0.p.i238.i.i.i.i, align 8, !noalias !24
  %x1.p.i240.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i233.i.i.i.i
  %x1.i241.i.i.i.i = load double, ptr %x1.p.i240.i.i.i.i, align 8, !noalias !24
  %x2.p.i242.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i235.i.i.i.i
  %x2.i243.i.i.i.i = load double, ptr %x2.p.i242.i.i.i.i, align 8, !noalias !24
  %x3.p.i244.i.i.i.i = getelementptr double, ptr %.304, i64 %s3.i237.i.i.i.i
  %x3.i245.i.i.i.i = load double, ptr %x3.p.i244.i.i.i.i, align 8, !noalias !24
  %x4.p.i.i.i.i.i = getelementptr double, ptr %.304, i64 %s4.i.i.i.i.i
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
  %d0.p.i287.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i288.i.i.i.i = load double, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !24
  %d0.a.i289.i.i.i.i = fadd double %t75.i.i.i.i.i, %d0.b.i288.i.i.i.i
  store double %d0.a.i289.i.i.i.i, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !24
  %d1.p.i290.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i233.i.i.i.i
  %d1.b.i291.i.i.i.i = load double, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !24
  %d1.a.i292.i.i.i.i = fadd double %t78.i.i.i.i.i, %d1.b.i291.i.i.i.i
  store double %d1.a.i292.i.i.i.i, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !24
  %d2.p.i293.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i235.i.i.i.i
  %d2.b.i294.i.i.i.i = load double, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !24
  %d2.a.i295.i.i.i.i = fadd double %t72.i.i.i.i.i, %d2.b.i294.i.i.i.i
  store double %d2.a.i295.i.i.i.i, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d10.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i296.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i297.i.i.i.i = load i64, ptr %i1.p.i296.i.i.i.i, align 4, !noalias !24
  %x0.p.i298.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i299.i.i.i.i = load double, ptr %x0.p.i298.i.i.i.i, align 8, !noalias !24
  %x1.p.i300.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i297.i.i.i.i
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
  %d0.p.i314.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i315.i.i.i.i = load double, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !24
  %d0.a.i316.i.i.i.i = fadd double %d0.b.i315.i.i.i.i, %t15.i308.i.i.i.i
  store double %d0.a.i316.i.i.i.i, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !24
  %d1.p.i317.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i297.i.i.i.i
  %d1.b.i318.i.i.i.i = load double, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !24
  %d1.a.i319.i.i.i.i = fadd double %d1.b.i318.i.i.i.i, %50
  store double %d1.a.i319.i.i.i.i, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d11.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i320.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i321.i.i.i.i = load i64, ptr %i1.p.i320.i.i.i.i, align 4, !noalias !24
  %i2.p.i322.i.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i.i, i64 8
  %s2.i323.i.i.i.i = load i64, ptr %i2.p.i322.i.i.i.i, align 4, !noalias !24
  %x0.p.i324.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i325.i.i.i.i = load double, ptr %x0.p.i324.i.i.i.i, align 8, !noalias !24
  %x1.p.i326.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i321.i.i.i.i
  %x1.i327.i.i.i.i = load double, ptr %x1.p.i326.i.i.i.i, align 8, !noalias !24
  %x2.p.i328.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i323.i.i.i.i
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
  %d0.p.i374.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i375.i.i.i.i = load double, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !24
  %d0.a.i376.i.i.i.i = fadd double %d0.b.i375.i.i.i.i, %t45.i362.i.i.i.i
  store double %d0.a.i376.i.i.i.i, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !24
  %d1.p.i377.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i321.i.i.i.i
  %d1.b.i378.i.i.i.i = load double, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !24
  %d1.a.i379.i.i.i.i = fadd double %d1.b.i378.i.i.i.i, %t44.i361.i.i.i.i
  store double %d1.a.i379.i.i.i.i, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !24
  %d2.p.i380.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i323.i.i.i.i
  %d2.b.i381.i.i.i.i = load double, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !24
  %d2.a.i382.i.i.i.i = fadd double %d2.b.i381.i.i.i.i, %53
  store double %d2.a.i382.i.i.i.i, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d12.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i383.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i384.i.i.i.i = load i64, ptr %i1.p.i383.i.i.i.i, align 4, !noalias !24
  %x0.p.i385.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i386.i.i.i.i = load double, ptr %x0.p.i385.i.i.i.i, align 8, !noalias !24
  %x1.p.i387.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i384.i.i.i.i
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
  %d0.p.i402.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i403.i.i.i.i = load double, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !24
  %d0.a.i404.i.i.i.i = fadd double %d0.b.i403.i.i.i.i, %t15.i397.i.i.i.i
  store double %d0.a.i404.i.i.i.i, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !24
  %d1.p.i405.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i384.i.i.i.i
  %d1.b.i406.i.i.i.i = load double, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !24
  %d1.a.i407.i.i.i.i = fadd double %d1.b.i406.i.i.i.i, %56
  store double %d1.a.i407.i.i.i.i, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d13.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i408.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i409.i.i.i.i = load i64, ptr %i1.p.i408.i.i.i.i, align 4, !noalias !24
  %x0.p.i410.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i411.i.i.i.i = load double, ptr %x0.p.i410.i.i.i.i, align 8, !noalias !24
  %x1.p.i412.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i409.i.i.i.i
  %x1.i413.i.i.i.i = load double, ptr %x1.p.i412.i.i.i.i, align 8, !noalias !24
  %t5.i414.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i.i
  %t6.i415.i.i.i.i = fsub contract double %t5.i414.i.i.i.i, %x0.i411.i.i.i.i
  %t8.i416.i.i.i.i = fmul contract double %x0.i411.i.i.i.i, %x1.i413.i.i.i.i
  %t9.i417.i.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i.i)
  %t10.i418.i.i.i.i = fsub contract double %t9.i417.i.i.i.i, %t8.i416.i.i.i.i
  %d0.p.i419.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i420.i.i.i.i = load double, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !24
  %d0.a.i421.i.i.i.i = fsub double %d0.b.i420.i.i.i.i, %x1.i413.i.i.i.i
  store double %d0.a.i421.i.i.i.i, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !24
  %d1.p.i422.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i409.i.i.i.i
  %d1.b.i423.i.i.i.i = load double, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !24
  %d1.a.i424.i.i.i.i = fadd double %t6.i415.i.i.i.i, %d1.b.i423.i.i.i.i
  store double %d1.a.i424.i.i.i.i, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d14.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i427.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i428.i.i.i.i = load i64, ptr %i1.p.i427.i.i.i.i, align 4, !noalias !24
  %i2.p.i429.i.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i.i, i64 8
  %s2.i430.i.i.i.i = load i64, ptr %i2.p.i429.i.i.i.i, align 4, !noalias !24
  %x0.p.i431.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i432.i.i.i.i = load double, ptr %x0.p.i431.i.i.i.i, align 8, !noalias !24
  %x1.p.i433.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i428.i.i.i.i
  %x1.i434.i.i.i.i = load double, ptr %x1.p.i433.i.i.i.i, align 8, !noalias !24
  %x2.p.i435.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i430.i.i.i.i
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
  %d0.p.i455.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i456.i.i.i.i = load double, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !24
  %d0.a.i457.i.i.i.i = fadd double %t17.i447.i.i.i.i, %d0.b.i456.i.i.i.i
  store double %d0.a.i457.i.i.i.i, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !24
  %d1.p.i458.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i428.i.i.i.i
  %d1.b.i459.i.i.i.i = load double, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !24
  %d1.a.i460.i.i.i.i = fadd double %t12.i444.i.i.i.i, %d1.b.i459.i.i.i.i
  store double %d1.a.i460.i.i.i.i, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !24
  %d2.p.i461.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i430.i.i.i.i
  %d2.b.i462.i.i.i.i = load double, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !24
  %d2.a.i463.i.i.i.i = fadd double %t6.i438.i.i.i.i, %d2.b.i462.i.i.i.i
  store double %d2.a.i463.i.i.i.i, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d15.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i466.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i467.i.i.i.i = load i64, ptr %i1.p.i466.i.i.i.i, align 4, !noalias !24
  %i2.p.i468.i.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i.i, i64 8
  %s2.i469.i.i.i.i = load i64, ptr %i2.p.i468.i.i.i.i, align 4, !noalias !24
  %x0.p.i470.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i471.i.i.i.i = load double, ptr %x0.p.i470.i.i.i.i, align 8, !noalias !24
  %x1.p.i472.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i467.i.i.i.i
  %x1.i473.i.i.i.i = load double, ptr %x1.p.i472.i.i.i.i, align 8, !noalias !24
  %x2.p.i474.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i469.i.i.i.i
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
  %d0.p.i493.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i494.i.i.i.i = load double, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !24
  %d0.a.i495.i.i.i.i = fadd double %t21.i486.i.i.i.i, %d0.b.i494.i.i.i.i
  store double %d0.a.i495.i.i.i.i, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !24
  %d1.p.i496.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i467.i.i.i.i
  %d1.b.i497.i.i.i.i = load double, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !24
  %d1.a.i498.i.i.i.i = fadd double %t13.i483.i.i.i.i, %d1.b.i497.i.i.i.i
  store double %d1.a.i498.i.i.i.i, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !24
  %d2.p.i499.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i469.i.i.i.i
  %d2.b.i500.i.i.i.i = load double, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !24
  %d2.a.i501.i.i.i.i = fadd double %57, %d2.b.i500.i.i.i.i
  store double %d2.a.i501.i.i.i.i, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d16.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i502.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i503.i.i.i.i = load i64, ptr %i1.p.i502.i.i.i.i, align 4, !noalias !24
  %i2.p.i504.i.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i.i, i64 8
  %s2.i505.i.i.i.i = load i64, ptr %i2.p.i504.i.i.i.i, align 4, !noalias !24
  %x0.p.i506.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i507.i.i.i.i = load double, ptr %x0.p.i506.i.i.i.i, align 8, !noalias !24
  %x1.p.i508.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i503.i.i.i.i
  %x1.i509.i.i.i.i = load double, ptr %x1.p.i508.i.i.i.i, align 8, !noalias !24
  %x2.p.i510.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i505.i.i.i.i
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
  %d0.p.i527.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i528.i.i.i.i = load double, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !24
  %d0.a.i529.i.i.i.i = fadd double %d0.b.i528.i.i.i.i, %t19.i521.i.i.i.i
  store double %d0.a.i529.i.i.i.i, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !24
  %d1.p.i530.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i503.i.i.i.i
  %d1.b.i531.i.i.i.i = load double, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !24
  %d1.a.i532.i.i.i.i = fsub double %d1.b.i531.i.i.i.i, %t16.i519.i.i.i.i
  store double %d1.a.i532.i.i.i.i, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !24
  %d2.p.i533.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i505.i.i.i.i
  %d2.b.i534.i.i.i.i = load double, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !24
  %d2.a.i535.i.i.i.i = fadd double %d2.b.i534.i.i.i.i, %62
  store double %d2.a.i535.i.i.i.i, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d17.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i538.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i539.i.i.i.i = load i64, ptr %i1.p.i538.i.i.i.i, align 4, !noalias !24
  %i2.p.i540.i.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i.i, i64 8
  %s2.i541.i.i.i.i = load i64, ptr %i2.p.i540.i.i.i.i, align 4, !noalias !24
  %x0.p.i542.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i543.i.i.i.i = load double, ptr %x0.p.i542.i.i.i.i, align 8, !noalias !24
  %x1.p.i544.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i539.i.i.i.i
  %x1.i545.i.i.i.i = load double, ptr %x1.p.i544.i.i.i.i, align 8, !noalias !24
  %x2.p.i546.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i541.i.i.i.i
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
  %d0.p.i570.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i571.i.i.i.i = load double, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !24
  %d0.a.i572.i.i.i.i = fadd double %d0.b.i571.i.i.i.i, %t26.i565.i.i.i.i
  store double %d0.a.i572.i.i.i.i, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !24
  %d1.p.i573.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i539.i.i.i.i
  %d1.b.i574.i.i.i.i = load double, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !24
  %d1.a.i575.i.i.i.i = fadd double %t25.i564.i.i.i.i, %d1.b.i574.i.i.i.i
  store double %d1.a.i575.i.i.i.i, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !24
  %d2.p.i576.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i541.i.i.i.i
  %d2.b.i577.i.i.i.i = load double, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !24
  %d2.a.i578.i.i.i.i = fadd double %t21.i561.i.i.i.i, %d2.b.i577.i.i.i.i
  store double %d2.a.i578.i.i.i.i, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

d18.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i583.i.i.i.i = getelementptr i64, ptr %.63, i64 %.414.i.i.i
  %s1.i584.i.i.i.i = load i64, ptr %i1.p.i583.i.i.i.i, align 4, !noalias !24
  %i2.p.i585.i.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i.i, i64 8
  %s2.i586.i.i.i.i = load i64, ptr %i2.p.i585.i.i.i.i, align 4, !noalias !24
  %x0.p.i587.i.i.i.i = getelementptr double, ptr %.304, i64 %.123.044.i.i.i
  %x0.i588.i.i.i.i = load double, ptr %x0.p.i587.i.i.i.i, align 8, !noalias !24
  %x1.p.i589.i.i.i.i = getelementptr double, ptr %.304, i64 %s1.i584.i.i.i.i
  %x1.i590.i.i.i.i = load double, ptr %x1.p.i589.i.i.i.i, align 8, !noalias !24
  %x2.p.i591.i.i.i.i = getelementptr double, ptr %.304, i64 %s2.i586.i.i.i.i
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
  %d0.p.i619.i.i.i.i = getelementptr double, ptr %.420, i64 %.123.044.i.i.i
  %d0.b.i620.i.i.i.i = load double, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !24
  %d0.a.i621.i.i.i.i = fadd double %t23.i609.i.i.i.i, %d0.b.i620.i.i.i.i
  store double %d0.a.i621.i.i.i.i, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !24
  %d1.p.i622.i.i.i.i = getelementptr double, ptr %.420, i64 %s1.i584.i.i.i.i
  %d1.b.i623.i.i.i.i = load double, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !24
  %d1.a.i624.i.i.i.i = fadd double %t16.i603.i.i.i.i, %d1.b.i623.i.i.i.i
  store double %d1.a.i624.i.i.i.i, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !24
  %d2.p.i625.i.i.i.i = getelementptr double, ptr %.420, i64 %s2.i586.i.i.i.i
  %d2.b.i626.i.i.i.i = load double, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !24
  %d2.a.i627.i.i.i.i = fadd double %t11.i600.i.i.i.i, %d2.b.i626.i.i.i.i
  store double %d2.a.i627.i.i.i.i, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !24
  br label %prior_density.exit.i.i.i

prior_density.exit.i.i.i:                         ; preds = %d18.i.i.i.i, %d17.i.i.i.i, %d16.i.i.i.i, %d15.i.i.i.i, %d14.i.i.i.i, %d13.i.i.i.i, %d12.i.i.i.i, %d11.i.i.i.i, %d10.i.i.i.i, %d9.i.i.i.i, %d8.i.i.i.i, %d7.i.i.i.i, %d6.i.i.i.i, %d5.i.i.i.i, %d4.i.i.i.i, %d3.i.i.i.i, %d2.i.i.i.i, %d1.i.i.i.i, %B134.i.i.i
  %common.ret.op.i.i.i.i = phi double [ %t32.i618.i.i.i.i, %d18.i.i.i.i ], [ %t21.i.i.i.i.i, %d1.i.i.i.i ], [ %t60.i.i.i.i.i, %d2.i.i.i.i ], [ %t23.i.i.i.i.i, %d3.i.i.i.i ], [ %t27.i84.i.i.i.i, %d4.i.i.i.i ], [ %t36.i123.i.i.i.i, %d5.i.i.i.i ], [ %t33.i169.i.i.i.i, %d6.i.i.i.i ], [ %t22.i206.i.i.i.i, %d7.i.i.i.i ], [ %t5.i226.i.i.i.i, %d8.i.i.i.i ], [ %t91.i.i.i.i.i, %d9.i.i.i.i ], [ %t22.i313.i.i.i.i, %d10.i.i.i.i ], [ %t59.i373.i.i.i.i, %d11.i.i.i.i ], [ %t20.i401.i.i.i.i, %d12.i.i.i.i ], [ %t10.i418.i.i.i.i, %d13.i.i.i.i ], [ %t24.i454.i.i.i.i, %d14.i.i.i.i ], [ %t27.i492.i.i.i.i, %d15.i.i.i.i ], [ %t25.i526.i.i.i.i, %d16.i.i.i.i ], [ %t30.i569.i.i.i.i, %d17.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.426.i237.i.i = fadd double %lp.2.046.i.i.i, %common.ret.op.i.i.i.i
  br label %B219.i.i.i

B219.i.i.i:                                       ; preds = %B64.if.i.i.i, %prior_density.exit.i.i.i
  %lp.3.1.i.i.i = phi double [ %.426.i237.i.i, %prior_density.exit.i.i.i ], [ %lp.2.046.i.i.i, %B64.if.i.i.i ]
  %exitcond.not.i238.i.i = icmp eq i64 %.194.i.i.i, %.99.i.i.i
  br i1 %exitcond.not.i238.i.i, label %forward, label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B219.i.i.i, %B64.if.lr.ph.i.i.i
  %lp.2.046.i.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i.i ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.123.044.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.194.i.i.i, %B219.i.i.i ]
  %.194.i.i.i = add nuw nsw i64 %.123.044.i.i.i, 1
  %.305.i.i.i = load i64, ptr %.304.i.i.i, align 8, !noalias !24
  %67 = getelementptr i64, ptr %.63, i64 %.305.i.i.i
  %.309.i.i.i = getelementptr i64, ptr %67, i64 %.123.044.i.i.i
  %.310.i.i.i = load i64, ptr %.309.i.i.i, align 8, !noalias !24
  %.315.i236.i.i = icmp eq i64 %.310.i.i.i, 0
  br i1 %.315.i236.i.i, label %B219.i.i.i, label %B134.i.i.i

B140.if.i.i:                                      ; preds = %B140.if.i.i, %B140.if.lr.ph.i.i
  %lp.3.0248.i.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i.i ], [ %.472.i.i, %B140.if.i.i ]
  %.310.0247.i.i = phi i64 [ 0, %B140.if.lr.ph.i.i ], [ %.381.i.i, %B140.if.i.i ]
  %.381.i.i = add nuw nsw i64 %.310.0247.i.i, 1
  %.410.i.i = getelementptr i64, ptr %6, i64 %.310.0247.i.i
  %.411.i.i = load i64, ptr %.410.i.i, align 8, !noalias !9
  %.413.i.i = getelementptr double, ptr %.506, i64 %.310.0247.i.i
  %.414.i.i = load double, ptr %.413.i.i, align 8, !noalias !9
  %.419.idx.i.i = shl i64 %.310.0247.i.i, 4
  %.419.i.i = getelementptr i8, ptr %7, i64 %.419.idx.i.i
  %.420.i.i = load double, ptr %.419.i.i, align 8, !noalias !9
  %.426.i.i = getelementptr i8, ptr %.419.i.i, i64 8
  %.427.i.i = load double, ptr %.426.i.i, align 8, !noalias !9
  call fastcc void @to_scale(ptr %.428.i.i, i64 %.411.i.i, double %.414.i.i, double %.420.i.i, double %.427.i.i)
  %.442.fca.3.load.i.i = load double, ptr %.fca.3.gep.i.i, align 8, !noalias !9
  %.442.fca.2.load.i.i = load double, ptr %.fca.2.gep.i.i, align 8, !noalias !9
  %.442.fca.0.load.i.i = load double, ptr %.428.i.i, align 8, !noalias !9
  %.469.i.i = getelementptr double, ptr %.304, i64 %.310.0247.i.i
  store double %.442.fca.0.load.i.i, ptr %.469.i.i, align 8, !noalias !9
  %.472.i.i = fadd double %lp.3.0248.i.i, %.442.fca.2.load.i.i
  %.476.i.i = getelementptr double, ptr %arg.grad, i64 %.310.0247.i.i
  %.477.i.i = load double, ptr %.476.i.i, align 8, !noalias !9
  %.478.i.i = fadd double %.442.fca.3.load.i.i, %.477.i.i
  store double %.478.i.i, ptr %.476.i.i, align 8, !noalias !9
  %exitcond.not.i.i = icmp eq i64 %.381.i.i, %.105.i.i
  br i1 %exitcond.not.i.i, label %B276.i.i, label %B140.if.i.i

B336.if.i.i:                                      ; preds = %B336.loopexit.i.i, %B336.if.lr.ph.i.i
  %.598.0259.i.i = phi i64 [ 0, %B336.if.lr.ph.i.i ], [ %.667.i.i, %B336.loopexit.i.i ]
  %.667.i.i = add nuw nsw i64 %.598.0259.i.i, 1
  %.775.i.i = load i64, ptr %.774.i.i, align 8, !noalias !9
  %68 = getelementptr i64, ptr %.63, i64 %.775.i.i
  %.821.idx.i.i = mul i64 %.598.0259.i.i, 40
  %.821.i.i = getelementptr i8, ptr %68, i64 %.821.idx.i.i
  %.822.i.i = load i64, ptr %.821.i.i, align 8, !noalias !9
  %.1018254.not.i.i = icmp slt i64 %.822.i.i, 1
  br i1 %.1018254.not.i.i, label %B336.loopexit.i.i, label %B660.if.lr.ph.i.i

B660.if.lr.ph.i.i:                                ; preds = %B336.if.i.i
  %.930.i.i = getelementptr i8, ptr %.821.i.i, i64 32
  %.931.i.i = load i64, ptr %.930.i.i, align 8, !noalias !9
  %.905.i.i = getelementptr i8, ptr %.821.i.i, i64 24
  %.906.i.i = load i64, ptr %.905.i.i, align 8, !noalias !9
  %.871.i.i = getelementptr i8, ptr %.821.i.i, i64 8
  %.872.i.i = load i64, ptr %.871.i.i, align 8, !noalias !9
  %.846.i.i = getelementptr i8, ptr %.821.i.i, i64 16
  %.847.i.i = load i64, ptr %.846.i.i, align 8, !noalias !9
  %69 = getelementptr double, ptr %.108, i64 %.931.i.i
  %70 = getelementptr double, ptr %.108, i64 %.906.i.i
  %71 = getelementptr i64, ptr %.63, i64 %.847.i.i
  %72 = getelementptr i64, ptr %.63, i64 %.872.i.i
  br label %B660.if.i.i

B660.if.i.i:                                      ; preds = %B660.if.lr.ph.i.i, %B770.i.i
  %.962.0255.i.i = phi i64 [ 0, %B660.if.lr.ph.i.i ], [ %.1031.i.i, %B770.i.i ]
  %.1063.i.i = getelementptr double, ptr %69, i64 %.962.0255.i.i
  %.1064.i.i = load double, ptr %.1063.i.i, align 8, !noalias !9
  %.1188.i.i = mul nuw nsw i64 %.962.0255.i.i, %.822.i.i
  %73 = getelementptr double, ptr %70, i64 %.1188.i.i
  br label %B704.if.i.i

B704.if.i.i:                                      ; preds = %B704.if.i.i, %B660.if.i.i
  %total.2.2252.i.i = phi double [ %.1064.i.i, %B660.if.i.i ], [ %.1205.i.i, %B704.if.i.i ]
  %.1092.0250.i.i = phi i64 [ 0, %B660.if.i.i ], [ %.1161.i.i, %B704.if.i.i ]
  %.1161.i.i = add nuw nsw i64 %.1092.0250.i.i, 1
  %.1193.i.i = getelementptr double, ptr %73, i64 %.1092.0250.i.i
  %.1194.i.i = load double, ptr %.1193.i.i, align 8, !noalias !9
  %.1198.i.i = getelementptr i64, ptr %71, i64 %.1092.0250.i.i
  %.1199.i.i = load i64, ptr %.1198.i.i, align 8, !noalias !9
  %.1201.i.i = getelementptr double, ptr %.506, i64 %.1199.i.i
  %.1202.i.i = load double, ptr %.1201.i.i, align 8, !noalias !9
  %.1203.i.i = fmul double %.1194.i.i, %.1202.i.i
  %.1205.i.i = fadd double %total.2.2252.i.i, %.1203.i.i
  %exitcond263.not.i.i = icmp eq i64 %.822.i.i, %.1161.i.i
  br i1 %exitcond263.not.i.i, label %B770.i.i, label %B704.if.i.i

B866.if.i.i:                                      ; preds = %B866.if.i.i, %B866.if.lr.ph.i.i
  %.1356.0261.i.i = phi i64 [ 0, %B866.if.lr.ph.i.i ], [ %.1425.i.i, %B866.if.i.i ]
  %.1425.i.i = add nuw nsw i64 %.1356.0261.i.i, 1
  %.1533.i.i = load i64, ptr %.1532.i.i, align 8, !noalias !9
  %74 = getelementptr double, ptr %.108, i64 %.1533.i.i
  %.1536.i.i = getelementptr double, ptr %74, i64 %.1356.0261.i.i
  %.1537.i.i = load double, ptr %.1536.i.i, align 8, !noalias !9
  %.1541.i.i = getelementptr double, ptr %8, i64 %.1356.0261.i.i
  store double %.1537.i.i, ptr %.1541.i.i, align 8, !noalias !9
  %exitcond266.not.i.i = icmp eq i64 %.1425.i.i, %.1332.i.i
  br i1 %exitcond266.not.i.i, label %B934.i.i, label %B866.if.i.i

forward: ; preds = %B219.i.i.i, %calculate
  %lp.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.1583.i.i = fadd double %lp.3.0.lcssa.i.i, %lp.5.0.lcssa.i.i.i
  %.1735.i.i = fadd double %.1583.i.i, %lp.2.0.lcssa.i.i.i
  %.354.i = getelementptr i8, ptr %.63, i64 104
  %.355.i = load i64, ptr %.354.i, align 8, !noalias !6
  %.436174.not.i = icmp slt i64 %.355.i, 1
  br i1 %.436174.not.i, label %before_likelihood, label %B174.if.lr.ph.i

B174.if.lr.ph.i:                                  ; preds = %forward
  %.556.i = getelementptr i8, ptr %.63, i64 112
  br label %B174.if.i

B342.i:                                           ; preds = %factor_forward
  %.215.i.i = getelementptr i8, ptr %190, i64 360
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !27
  %.421.i.i = getelementptr double, ptr %.304, i64 %.1007.i
  %.422.i.i = load double, ptr %.421.i.i, align 8, !noalias !27
  %.113250.not.i.i = icmp slt i64 %.216.i.i, 1
  br i1 %.113250.not.i.i, label %B368.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B342.i
  %.1042.i.i = getelementptr i8, ptr %190, i64 392
  %.1043.i.i = load i64, ptr %.1042.i.i, align 8, !noalias !27
  %.838.i.i = getelementptr i8, ptr %190, i64 376
  %.839.i.i = load i64, ptr %.838.i.i, align 8, !noalias !27
  %.625.i.i = getelementptr i8, ptr %190, i64 384
  %.626.i.i = load i64, ptr %.625.i.i, align 8, !noalias !27
  %75 = getelementptr double, ptr %.108, i64 %.839.i.i
  %76 = getelementptr double, ptr %.304, i64 %.626.i.i
  %77 = getelementptr double, ptr %76, i64 %.216.i.i
  %78 = getelementptr double, ptr %.304, i64 %.1043.i.i
  br label %B238.if.i.i

B256.i.i:                                         ; preds = %B238.if.i.i
  %.1180.i.i = getelementptr double, ptr %75, i64 %.1074.051.i.i
  %.1181.i.i = load double, ptr %.1180.i.i, align 8, !noalias !27
  %.1183.i.i = tail call double @llvm.pow.f64(double %.422.i.i, double %.1181.i.i)
  br label %B276.i94.i

B276.i94.i:                                       ; preds = %B238.if.i.i, %B256.i.i
  %"$phi276.1.2.1.i.i" = phi double [ %.1183.i.i, %B256.i.i ], [ 0.000000e+00, %B238.if.i.i ]
  %.1198.i95.i = getelementptr double, ptr %76, i64 %.1074.051.i.i
  store double %"$phi276.1.2.1.i.i", ptr %.1198.i95.i, align 8, !noalias !27
  %.1200.i.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i.i"
  %.1201.i96.i = fadd double %"$phi276.1.2.1.i.i", 1.000000e+00
  %.1202.i97.i = fmul double %.1200.i.i, %.1201.i96.i
  %.1203.i98.i = tail call double @sqrt(double %.1202.i97.i)
  %.1210.i.i = getelementptr double, ptr %77, i64 %.1074.051.i.i
  store double %.1203.i98.i, ptr %.1210.i.i, align 8, !noalias !27
  %.1218.i.i = getelementptr double, ptr %78, i64 %.1074.051.i.i
  store double 0.000000e+00, ptr %.1218.i.i, align 8, !noalias !27
  %exitcond.not.i99.i = icmp eq i64 %.1145.i.i, %.216.i.i
  br i1 %exitcond.not.i99.i, label %B368.i, label %B238.if.i.i

B238.if.i.i:                                      ; preds = %B276.i94.i, %B238.if.lr.ph.i.i
  %.1074.051.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i ], [ %.1145.i.i, %B276.i94.i ]
  %.1145.i.i = add nuw nsw i64 %.1074.051.i.i, 1
  %.1174.not.i.i = icmp eq i64 %.1074.051.i.i, 0
  br i1 %.1174.not.i.i, label %B276.i94.i, label %B256.i.i

B368.i:                                           ; preds = %B276.i94.i, %factor_forward, %B342.i
  %.1245.i = getelementptr i8, ptr %190, i64 24
  %.1246.i = load i64, ptr %.1245.i, align 8, !noalias !6
  %.1247.i = icmp slt i64 %.1246.i, 0
  br i1 %.1247.i, label %B711.i, label %B422.i

B422.i:                                           ; preds = %B368.i
  %.1463.i = load i64, ptr %.1006.i, align 8, !noalias !6
  %.1464.i = icmp sgt i64 %.1463.i, -1
  br i1 %.1464.i, label %B472.i, label %B508.i

B472.i:                                           ; preds = %B422.i
  %.226.i.i = getelementptr i8, ptr %190, i64 360
  %.227.i.i = load i64, ptr %.226.i.i, align 8, !noalias !30
  %.433.i.i = load i64, ptr %.1483.i.i, align 8, !noalias !30
  %.435.i.i = getelementptr double, ptr %.304, i64 %.433.i.i
  %.436.i.i = load double, ptr %.435.i.i, align 8, !noalias !30
  %.867.i.i = getelementptr i8, ptr %190, i64 120
  %.868.i.i = load i64, ptr %.867.i.i, align 8, !noalias !30
  %79 = getelementptr i64, ptr %.63, i64 %.868.i.i
  %.871.i101.i = getelementptr i8, ptr %79, i64 8
  %.872.i102.i = load i64, ptr %.871.i101.i, align 8, !noalias !30
  %.1289.i.i = getelementptr i8, ptr %190, i64 368
  %.1290.i.i = load i64, ptr %.1289.i.i, align 8, !noalias !30
  %.1372236.not.i.i = icmp slt i64 %.1290.i.i, 1
  br i1 %.1372236.not.i.i, label %states_forward, label %B296.if.lr.ph.i.i

B296.if.lr.ph.i.i:                                ; preds = %B472.i
  %.1077.i.i = getelementptr i8, ptr %190, i64 128
  %.1078.i.i = load i64, ptr %.1077.i.i, align 8, !noalias !30
  %.641.i.i = getelementptr i8, ptr %190, i64 384
  %.642.i.i = load i64, ptr %.641.i.i, align 8, !noalias !30
  %.1622.i.i = getelementptr i8, ptr %190, i64 104
  %.1829.i.i = getelementptr i8, ptr %190, i64 112
  %.2042.i.i = getelementptr i8, ptr %190, i64 224
  %.2249.i.i = getelementptr i8, ptr %190, i64 232
  %.2462.i.i = getelementptr i8, ptr %190, i64 240
  %.2669.i.i = getelementptr i8, ptr %190, i64 216
  %.2876.i.i = getelementptr i8, ptr %190, i64 200
  %.3299.i.i = getelementptr i8, ptr %190, i64 136
  %.3408220.not.i.i = icmp slt i64 %.227.i.i, 1
  %.3538216.not.i.i = icmp slt i64 %.872.i102.i, 1
  %80 = getelementptr i64, ptr %.63, i64 %.1078.i.i
  %81 = getelementptr double, ptr %.304, i64 %.642.i.i
  %82 = getelementptr double, ptr %81, i64 %.227.i.i
  %.3624.i.i = fmul double %.436.i.i, %.436.i.i
  %.3735.i.i = add nsw i64 %.227.i.i, -2
  %83 = tail call i64 @llvm.smax.i64(i64 %.227.i.i, i64 1)
  %.3815229.i.i = icmp sgt i64 %.227.i.i, 1
  br label %B296.if.i.i

B886.i.i:                                         ; preds = %B820.if.i.i, %B778.if.i.i
  %total.2.2.lcssa.i.i = phi double [ %.3454.i.i, %B778.if.i.i ], [ %.3595.i.i, %B820.if.i.i ]
  %.3607.i.i = getelementptr double, ptr %81, i64 %.3352.0221.i.i
  %.3608.i.i = load double, ptr %.3607.i.i, align 8, !noalias !30
  %.3615.i.i = getelementptr double, ptr %82, i64 %.3352.0221.i.i
  %.3616.i.i = load double, ptr %.3615.i.i, align 8, !noalias !30
  %.3617.i.i = fmul double %.3608.i.i, %.3608.i.i
  %.3619.i.i = fmul double %variance.3.1224.i.i, %.3617.i.i
  %.3620.i.i = fmul double %.3616.i.i, %.3616.i.i
  %.3621.i.i = fadd double %.3619.i.i, %.3620.i.i
  %.3629.i.i = getelementptr double, ptr %101, i64 %.3352.0221.i.i
  %.3630.i.i = load double, ptr %.3629.i.i, align 8, !noalias !30
  %.3631.i.i = fmul double %.3624.i.i, %.3630.i.i
  %.3632.i.i = fmul double %.3631.i.i, %.3621.i.i
  %.3633.i.i = fadd double %.3632.i.i, 1.000000e+00
  %.3637.i.i = fdiv double %.3621.i.i, %.3633.i.i
  %.3639.i.i = fmul double %m.3.1225.i.i, %.3608.i.i
  %.3641.i.i = fmul double %.436.i.i, %.3621.i.i
  %.3643.i.i = fmul double %total.2.2.lcssa.i.i, %.3641.i.i
  %.3644.i.i = fadd double %.3639.i.i, %.3643.i.i
  %.3648.i.i = fdiv double %.3644.i.i, %.3633.i.i
  %.3658.i.i = getelementptr double, ptr %103, i64 %.3352.0221.i.i
  store double %total.2.2.lcssa.i.i, ptr %.3658.i.i, align 8, !noalias !30
  %.3666.i.i = getelementptr double, ptr %104, i64 %.3352.0221.i.i
  store double %.3621.i.i, ptr %.3666.i.i, align 8, !noalias !30
  %.3674.i.i = getelementptr double, ptr %105, i64 %.3352.0221.i.i
  store double %.3648.i.i, ptr %.3674.i.i, align 8, !noalias !30
  %.3676.i.i = tail call double @llvm.log.f64(double %.3633.i.i)
  %.3677.i.i = fmul double %.3676.i.i, 5.000000e-01
  %.3679.i.i = fsub double %lp.4.1223.i.i, %.3677.i.i
  %exitcond241.not.i.i = icmp eq i64 %.227.i.i, %.3421.i.i
  br i1 %exitcond241.not.i.i, label %B1142.i.i, label %B778.if.i.i

B1142.i.i:                                        ; preds = %B886.i.i, %B296.if.i.i
  %lp.4.1.lcssa.i.i = phi double [ %lp.5.0239.i.i, %B296.if.i.i ], [ %.3679.i.i, %B886.i.i ]
  %variance.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3637.i.i, %B886.i.i ]
  %m.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3648.i.i, %B886.i.i ]
  %.3700.i.i = tail call double @sqrt(double %variance.3.1.lcssa.i.i)
  %84 = getelementptr double, ptr %.506, i64 %.3093.i.i
  %85 = getelementptr double, ptr %84, i64 %96
  %86 = getelementptr double, ptr %85, i64 %.227.i.i
  %.3708.i.i = getelementptr i8, ptr %86, i64 -8
  %.3709.i.i = load double, ptr %.3708.i.i, align 8, !noalias !30
  %.3710.i.i = fmul double %.3700.i.i, %.3709.i.i
  %.3712.i.i = fadd double %m.3.1.lcssa.i.i, %.3710.i.i
  %.3719.i.i = fmul double %.436.i.i, %.3712.i.i
  %87 = getelementptr double, ptr %.304, i64 %.2670.i.i
  %88 = getelementptr double, ptr %87, i64 %96
  %89 = getelementptr double, ptr %88, i64 %.227.i.i
  %.3725.i.i = getelementptr i8, ptr %89, i64 -8
  store double %.3712.i.i, ptr %.3725.i.i, align 8, !noalias !30
  %90 = getelementptr double, ptr %.304, i64 %.2877.i.i
  %91 = getelementptr double, ptr %90, i64 %96
  %92 = getelementptr double, ptr %91, i64 %.227.i.i
  %.3732.i.i = getelementptr i8, ptr %92, i64 -8
  store double %.3719.i.i, ptr %.3732.i.i, align 8, !noalias !30
  br i1 %.3815229.i.i, label %B1304.if.lr.ph.i.i, label %B1702.i.i

B1304.if.lr.ph.i.i:                               ; preds = %B1142.i.i
  %93 = getelementptr double, ptr %.304, i64 %.2044.i.i
  %94 = getelementptr double, ptr %.304, i64 %.2251.i.i
  %95 = getelementptr double, ptr %.108, i64 %.1624.i.i
  br label %B1304.if.i.i

B1702.i.i:                                        ; preds = %B1304.if.i.i, %B1142.i.i
  %lp.6.1.lcssa.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1142.i.i ], [ %.3951.i.i, %B1304.if.i.i ]
  %later.2.1.lcssa.i.i = phi double [ %.3712.i.i, %B1142.i.i ], [ %.3965.i.i, %B1304.if.i.i ]
  %.3998.i.i = fmul double %later.2.1.lcssa.i.i, 5.000000e-01
  %.4000.i.i = fmul double %later.2.1.lcssa.i.i, %.3998.i.i
  %.4004.i.i = fsub double %lp.6.1.lcssa.i.i, %.4000.i.i
  %exitcond242.not.i.i = icmp eq i64 %.1385.i.i, %.1290.i.i
  br i1 %exitcond242.not.i.i, label %states_forward, label %B296.if.i.i

B296.if.i.i:                                      ; preds = %B1702.i.i, %B296.if.lr.ph.i.i
  %lp.5.0239.i.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i.i ], [ %.4004.i.i, %B1702.i.i ]
  %.1314.0237.i.i = phi i64 [ 0, %B296.if.lr.ph.i.i ], [ %.1385.i.i, %B1702.i.i ]
  %.1385.i.i = add nuw nsw i64 %.1314.0237.i.i, 1
  %96 = mul nsw i64 %.1314.0237.i.i, %.227.i.i
  %.1623.i.i = load i64, ptr %.1622.i.i, align 8, !noalias !30
  %.1624.i.i = add nsw i64 %.1623.i.i, %96
  %.2043.i.i = load i64, ptr %.2042.i.i, align 8, !noalias !30
  %.2044.i.i = add nsw i64 %.2043.i.i, %96
  %.2250.i.i = load i64, ptr %.2249.i.i, align 8, !noalias !30
  %.2251.i.i = add nsw i64 %.2250.i.i, %96
  %.2670.i.i = load i64, ptr %.2669.i.i, align 8, !noalias !30
  %.2877.i.i = load i64, ptr %.2876.i.i, align 8, !noalias !30
  %.3093.i.i = load i64, ptr %.1245.i, align 8, !noalias !30
  br i1 %.3408220.not.i.i, label %B1142.i.i, label %B778.if.lr.ph.i.i

B778.if.lr.ph.i.i:                                ; preds = %B296.if.i.i
  %.3302.i.i = mul nsw i64 %96, %.872.i102.i
  %.3300.i.i = load i64, ptr %.3299.i.i, align 8, !noalias !30
  %.2463.i.i = load i64, ptr %.2462.i.i, align 8, !noalias !30
  %.1830.i.i = load i64, ptr %.1829.i.i, align 8, !noalias !30
  %97 = getelementptr double, ptr %.108, i64 %.1830.i.i
  %98 = getelementptr double, ptr %97, i64 %96
  %99 = getelementptr double, ptr %.108, i64 %.3300.i.i
  %100 = getelementptr double, ptr %99, i64 %.3302.i.i
  %101 = getelementptr double, ptr %.108, i64 %.1624.i.i
  %102 = getelementptr double, ptr %.304, i64 %.2463.i.i
  %103 = getelementptr double, ptr %102, i64 %96
  %104 = getelementptr double, ptr %.304, i64 %.2044.i.i
  %105 = getelementptr double, ptr %.304, i64 %.2251.i.i
  br label %B778.if.i.i

B778.if.i.i:                                      ; preds = %B778.if.lr.ph.i.i, %B886.i.i
  %m.3.1225.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3648.i.i, %B886.i.i ]
  %variance.3.1224.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3637.i.i, %B886.i.i ]
  %lp.4.1223.i.i = phi double [ %lp.5.0239.i.i, %B778.if.lr.ph.i.i ], [ %.3679.i.i, %B886.i.i ]
  %.3352.0221.i.i = phi i64 [ 0, %B778.if.lr.ph.i.i ], [ %.3421.i.i, %B886.i.i ]
  %.3421.i.i = add nuw nsw i64 %.3352.0221.i.i, 1
  %.3453.i.i = getelementptr double, ptr %98, i64 %.3352.0221.i.i
  %.3454.i.i = load double, ptr %.3453.i.i, align 8, !noalias !30
  br i1 %.3538216.not.i.i, label %B886.i.i, label %B820.if.lr.ph.i.i

B820.if.lr.ph.i.i:                                ; preds = %B778.if.i.i
  %.3586.i.i = mul nuw nsw i64 %.3352.0221.i.i, %.872.i102.i
  %106 = getelementptr double, ptr %100, i64 %.3586.i.i
  br label %B820.if.i.i

B820.if.i.i:                                      ; preds = %B820.if.i.i, %B820.if.lr.ph.i.i
  %total.2.2219.i.i = phi double [ %.3454.i.i, %B820.if.lr.ph.i.i ], [ %.3595.i.i, %B820.if.i.i ]
  %.3482.0217.i.i = phi i64 [ 0, %B820.if.lr.ph.i.i ], [ %.3551.i.i, %B820.if.i.i ]
  %.3551.i.i = add nuw nsw i64 %.3482.0217.i.i, 1
  %.3579.i.i = getelementptr i64, ptr %80, i64 %.3482.0217.i.i
  %.3580.i.i = load i64, ptr %.3579.i.i, align 8, !noalias !30
  %.3582.i.i = getelementptr double, ptr %.304, i64 %.3580.i.i
  %.3583.i.i = load double, ptr %.3582.i.i, align 8, !noalias !30
  %.3591.i.i = getelementptr double, ptr %106, i64 %.3482.0217.i.i
  %.3592.i.i = load double, ptr %.3591.i.i, align 8, !noalias !30
  %.3593.i.i = fmul double %.3583.i.i, %.3592.i.i
  %.3595.i.i = fsub double %total.2.2219.i.i, %.3593.i.i
  %exitcond.not.i103.i = icmp eq i64 %.872.i102.i, %.3551.i.i
  br i1 %exitcond.not.i103.i, label %B886.i.i, label %B820.if.i.i

B1304.if.i.i:                                     ; preds = %B1304.if.i.i, %B1304.if.lr.ph.i.i
  %later.2.1233.i.i = phi double [ %.3712.i.i, %B1304.if.lr.ph.i.i ], [ %.3965.i.i, %B1304.if.i.i ]
  %lp.6.1232.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1304.if.lr.ph.i.i ], [ %.3951.i.i, %B1304.if.i.i ]
  %.3762.0.in231.i.i = phi i64 [ %83, %B1304.if.lr.ph.i.i ], [ %.3762.0.i.i, %B1304.if.i.i ]
  %.3759.0230.i.i = phi i64 [ %.3735.i.i, %B1304.if.lr.ph.i.i ], [ %.3828.i.i, %B1304.if.i.i ]
  %.3762.0.i.i = add nsw i64 %.3762.0.in231.i.i, -1
  %.3828.i.i = add i64 %.3759.0230.i.i, -1
  %107 = getelementptr double, ptr %81, i64 %.3759.0230.i.i
  %.3857.i.i = getelementptr i8, ptr %107, i64 8
  %.3858.i.i = load double, ptr %.3857.i.i, align 8, !noalias !30
  %108 = getelementptr double, ptr %82, i64 %.3759.0230.i.i
  %.3865.i.i = getelementptr i8, ptr %108, i64 8
  %.3866.i.i = load double, ptr %.3865.i.i, align 8, !noalias !30
  %109 = getelementptr double, ptr %93, i64 %.3759.0230.i.i
  %.3871.i.i = getelementptr i8, ptr %109, i64 8
  %.3872.i.i = load double, ptr %.3871.i.i, align 8, !noalias !30
  %.3876.i.i = getelementptr double, ptr %94, i64 %.3759.0230.i.i
  %.3877.i.i = load double, ptr %.3876.i.i, align 8, !noalias !30
  %.3906.i.i = load double, ptr %109, align 8, !noalias !30
  %.3913.i.i = getelementptr double, ptr %95, i64 %.3759.0230.i.i
  %.3914.i.i = load double, ptr %.3913.i.i, align 8, !noalias !30
  %.3915.i.i = fmul double %.3624.i.i, %.3914.i.i
  %.3921.i.i = fmul double %.3906.i.i, %.3915.i.i
  %.3922.i.i = fadd double %.3921.i.i, 1.000000e+00
  %.3926.i.i = fdiv double %.3906.i.i, %.3922.i.i
  %.3927.i.i = fmul double %.3858.i.i, %.3877.i.i
  %.3929.i.i = fsub double %later.2.1233.i.i, %.3927.i.i
  %.3933.i.i = fdiv double %.3926.i.i, %.3872.i.i
  %.3934.i.i = tail call double @sqrt(double %.3933.i.i)
  %.3935.i.i = fmul double %.3866.i.i, %.3929.i.i
  %.3939.i.i = fdiv double %.3935.i.i, %.3872.i.i
  %.3940.i.i = fmul double %.3858.i.i, %.3934.i.i
  %.3944.i.i = getelementptr double, ptr %85, i64 %.3759.0230.i.i
  %.3945.i.i = load double, ptr %.3944.i.i, align 8, !noalias !30
  %.3946.i.i = fmul double %.3940.i.i, %.3945.i.i
  %.3947.i.i = fsub double %.3939.i.i, %.3946.i.i
  %.3948.i.i = fmul double %.3947.i.i, 5.000000e-01
  %.3949.i.i = fmul double %.3947.i.i, %.3948.i.i
  %.3951.i.i = fsub double %lp.6.1232.i.i, %.3949.i.i
  %.3955.i.i = fmul double %.3934.i.i, %.3940.i.i
  %.3956.i.i = fmul double %.3929.i.i, %.3955.i.i
  %.3957.i.i = fadd double %.3877.i.i, %.3956.i.i
  %.3958.i.i = fmul double %.3866.i.i, %.3934.i.i
  %.3964.i.i = fmul double %.3958.i.i, %.3945.i.i
  %.3965.i.i = fadd double %.3964.i.i, %.3957.i.i
  %.3969.i.i = fmul double %.436.i.i, %.3965.i.i
  %.3973.i.i = getelementptr double, ptr %88, i64 %.3759.0230.i.i
  store double %.3965.i.i, ptr %.3973.i.i, align 8, !noalias !30
  %.3978.i.i = getelementptr double, ptr %91, i64 %.3759.0230.i.i
  store double %.3969.i.i, ptr %.3978.i.i, align 8, !noalias !30
  %.3815.i.i = icmp sgt i64 %.3762.0.in231.i.i, 2
  br i1 %.3815.i.i, label %B1304.if.i.i, label %B1702.i.i

states_forward: ; preds = %B1702.i.i, %B472.i
  %lp.5.0.lcssa.i.i = phi double [ 0.000000e+00, %B472.i ], [ %.4004.i.i, %B1702.i.i ]
  %.1500.i = fadd double %.796.i, %lp.5.0.lcssa.i.i
  br label %B711.i

B508.i:                                           ; preds = %B422.i
  %.1710.i = getelementptr i8, ptr %190, i64 312
  %.1711.i = load i64, ptr %.1710.i, align 8, !noalias !6
  %.1712.i = icmp sgt i64 %.1711.i, -1
  %.227.i105.i = load i64, ptr %190, align 8, !noalias !6
  br i1 %.1712.i, label %B558.i, label %B594.i

B558.i:                                           ; preds = %B508.i
  %.433.i107.i = load i64, ptr %.1483.i.i, align 8, !noalias !33
  %.435.i108.i = getelementptr double, ptr %.304, i64 %.433.i107.i
  %.436.i109.i = load double, ptr %.435.i108.i, align 8, !noalias !33
  %.644.i.i = getelementptr double, ptr %.304, i64 %.1711.i
  %.645.i.i = load double, ptr %.644.i.i, align 8, !noalias !33
  %.1494.i.i = getelementptr i8, ptr %190, i64 120
  %.1495.i.i = load i64, ptr %.1494.i.i, align 8, !noalias !33
  %110 = getelementptr i64, ptr %.63, i64 %.1495.i.i
  %.1498.i.i = getelementptr i8, ptr %110, i64 8
  %.1499.i.i = load i64, ptr %.1498.i.i, align 8, !noalias !33
  %.3161.i.i = getelementptr i8, ptr %190, i64 336
  %.3280128.not.i.i = icmp slt i64 %.227.i105.i, 1
  br i1 %.3280128.not.i.i, label %B1178.i.i, label %B688.if.lr.ph.i.i

B688.if.lr.ph.i.i:                                ; preds = %B558.i
  %.3162.i.i = load i64, ptr %.3161.i.i, align 8, !noalias !33
  %.2955.i.i = getelementptr i8, ptr %190, i64 216
  %.2956.i.i = load i64, ptr %.2955.i.i, align 8, !noalias !33
  %.2749.i.i = getelementptr i8, ptr %190, i64 224
  %.2750.i.i = load i64, ptr %.2749.i.i, align 8, !noalias !33
  %.2543.i.i = getelementptr i8, ptr %190, i64 240
  %.2544.i.i = load i64, ptr %.2543.i.i, align 8, !noalias !33
  %.2122.i.i = getelementptr i8, ptr %190, i64 248
  %.2123.i.i = load i64, ptr %.2122.i.i, align 8, !noalias !33
  %.1916.i.i = getelementptr i8, ptr %190, i64 328
  %.1917.i.i = load i64, ptr %.1916.i.i, align 8, !noalias !33
  %.1704.i.i = getelementptr i8, ptr %190, i64 128
  %.1705.i.i = load i64, ptr %.1704.i.i, align 8, !noalias !33
  %.1279.i.i = getelementptr i8, ptr %190, i64 136
  %.1280.i.i = load i64, ptr %.1279.i.i, align 8, !noalias !33
  %.1073.i.i = getelementptr i8, ptr %190, i64 112
  %.1074.i.i = load i64, ptr %.1073.i.i, align 8, !noalias !33
  %.867.i112.i = getelementptr i8, ptr %190, i64 104
  %.868.i113.i = load i64, ptr %.867.i112.i, align 8, !noalias !33
  %111 = getelementptr double, ptr %.108, i64 %.1074.i.i
  %.3410124.not.i.i = icmp slt i64 %.1499.i.i, 1
  %112 = getelementptr i64, ptr %.63, i64 %.1705.i.i
  %113 = getelementptr double, ptr %.108, i64 %.1280.i.i
  %114 = getelementptr double, ptr %.108, i64 %.1917.i.i
  %.3484.i.i = fsub double 1.000000e+00, %.645.i.i
  %.3489.i.i = fmul double %.436.i109.i, %.436.i109.i
  %115 = getelementptr double, ptr %.108, i64 %.868.i113.i
  %116 = getelementptr double, ptr %.506, i64 %.1246.i
  %117 = getelementptr double, ptr %.304, i64 %.2544.i.i
  %118 = getelementptr double, ptr %.304, i64 %.2123.i.i
  %119 = getelementptr double, ptr %.304, i64 %.2750.i.i
  %120 = getelementptr double, ptr %.304, i64 %.2956.i.i
  %121 = getelementptr double, ptr %.304, i64 %.3162.i.i
  br label %B688.if.i.i

B794.i.i:                                         ; preds = %B730.if.i.i, %B688.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.3326.i.i, %B688.if.i.i ], [ %.3467.i.i, %B730.if.i.i ]
  %.3479.i.i = getelementptr double, ptr %114, i64 %.3222.0130.i.i
  %.3480.i.i = load double, ptr %.3479.i.i, align 8, !noalias !33
  %.3482.i.i = fmul double %.645.i.i, %.3480.i.i
  %.3485.i.i = fadd double %.3484.i.i, %.3482.i.i
  %.3486.i.i = tail call double @sqrt(double %.3485.i.i)
  %.3490.i.i = fmul double %.3489.i.i, %.3486.i.i
  %.3491.i.i = fmul double %.3486.i.i, %.3490.i.i
  %.3496.i.i = getelementptr double, ptr %115, i64 %.3222.0130.i.i
  %.3497.i.i = load double, ptr %.3496.i.i, align 8, !noalias !33
  %.3498.i.i = fmul double %.3497.i.i, %.3491.i.i
  %.3499.i.i = fadd double %.3498.i.i, 1.000000e+00
  %.3500.i.i = tail call double @sqrt(double %.3499.i.i)
  %.3505.i.i = getelementptr double, ptr %116, i64 %.3222.0130.i.i
  %.3506.i.i = load double, ptr %.3505.i.i, align 8, !noalias !33
  %.3508.i.i = fmul double %.436.i109.i, %.3486.i.i
  %.3510.i.i = fmul double %total.2.1.lcssa.i.i, %.3508.i.i
  %.3514.i.i = fdiv double %.3510.i.i, %.3500.i.i
  %.3515.i.i = fadd double %.3506.i.i, %.3514.i.i
  %.3519.i.i = fdiv double %.3515.i.i, %.3500.i.i
  %.3520.i.i = fmul double %.3519.i.i, 5.000000e-01
  %.3521.i.i = fmul double %.3519.i.i, %.3520.i.i
  %.3522.i.i = tail call double @llvm.log.f64(double %.3499.i.i)
  %.3523.i.i = fmul double %.3522.i.i, 5.000000e-01
  %.3524.i.i = fadd double %.3523.i.i, %.3521.i.i
  %.3526.i.i = fsub double %lp.2.0131.i.i, %.3524.i.i
  %.3560.i.i = getelementptr double, ptr %117, i64 %.3222.0130.i.i
  store double %total.2.1.lcssa.i.i, ptr %.3560.i.i, align 8, !noalias !33
  %.3566.i.i = getelementptr double, ptr %118, i64 %.3222.0130.i.i
  store double %.3486.i.i, ptr %.3566.i.i, align 8, !noalias !33
  %.3572.i.i = getelementptr double, ptr %119, i64 %.3222.0130.i.i
  store double %.3500.i.i, ptr %.3572.i.i, align 8, !noalias !33
  %.3578.i.i = getelementptr double, ptr %120, i64 %.3222.0130.i.i
  store double %.3519.i.i, ptr %.3578.i.i, align 8, !noalias !33
  %.3582.i116.i = fmul double %.3508.i.i, %.3519.i.i
  %.3589.i.i = getelementptr double, ptr %121, i64 %.3222.0130.i.i
  store double %.3582.i116.i, ptr %.3589.i.i, align 8, !noalias !33
  %exitcond133.not.i.i = icmp eq i64 %.3293.i.i, %.227.i105.i
  br i1 %exitcond133.not.i.i, label %B1178.loopexit.i.i, label %B688.if.i.i

B1178.loopexit.i.i:                               ; preds = %B794.i.i
  %.215.i.pre.i.i = load i64, ptr %190, align 8, !noalias !36
  br label %B1178.i.i

B1178.i.i:                                        ; preds = %B1178.loopexit.i.i, %B558.i
  %.215.i.i117.i = phi i64 [ %.227.i105.i, %B558.i ], [ %.215.i.pre.i.i, %B1178.loopexit.i.i ]
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B558.i ], [ %.3526.i.i, %B1178.loopexit.i.i ]
  %.418.i.i.i = getelementptr i8, ptr %190, i64 200
  %.419.i.i.i = load i64, ptr %.418.i.i.i, align 8, !noalias !36
  %.623.i.i.i = load i64, ptr %.3161.i.i, align 8, !noalias !36
  %.826.i.i.i = getelementptr i8, ptr %190, i64 320
  %.827.i.i.i = load i64, ptr %.826.i.i.i, align 8, !noalias !36
  %.875.0.i.i.i = and i64 %.215.i.i117.i, 3
  %.906.i.i.i = and i64 %.215.i.i117.i, -4
  %122 = tail call i64 @llvm.smax.i64(i64 %.215.i.i117.i, i64 3)
  %spec.select.i.i.i = lshr i64 %122, 2
  %.992199.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.992199.not.i.i.i, label %B538.preheader.i.i.i, label %B214.if.lr.ph.i.i.i

B214.if.lr.ph.i.i.i:                              ; preds = %B1178.i.i
  %.1143189.not.i.i.i = icmp slt i64 %.215.i.i117.i, 1
  %123 = getelementptr double, ptr %.304, i64 %.623.i.i.i
  %124 = getelementptr double, ptr %.108, i64 %.827.i.i.i
  %.idx.i.i.i = shl i64 %.215.i.i117.i, 4
  %.idx182.i.i.i = mul i64 %.215.i.i117.i, 24
  %125 = getelementptr double, ptr %.304, i64 %.419.i.i.i
  br label %B214.if.i.i.i

B538.preheader.i.i.i:                             ; preds = %B428.i.i.i, %B1178.i.i
  %.1394207.not.i.i.i = icmp eq i64 %.875.0.i.i.i, 0
  br i1 %.1394207.not.i.i.i, label %regions_forward, label %B538.if.lr.ph.i.i.i

B538.if.lr.ph.i.i.i:                              ; preds = %B538.preheader.i.i.i
  %.1526202.not.i.i.i = icmp slt i64 %.215.i.i117.i, 1
  %126 = getelementptr double, ptr %.108, i64 %.827.i.i.i
  %127 = getelementptr double, ptr %.304, i64 %.623.i.i.i
  %128 = getelementptr double, ptr %.304, i64 %.419.i.i.i
  br label %B538.if.i.i.i

B428.i.i.i:                                       ; preds = %B274.if.i.i.i, %B214.if.i.i.i
  %t0.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1193.i.i.i, %B274.if.i.i.i ]
  %t1.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1205.i.i.i, %B274.if.i.i.i ]
  %t2.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1218.i.i.i, %B274.if.i.i.i ]
  %t3.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1231.i.i.i, %B274.if.i.i.i ]
  %.1281.i.i.i = getelementptr double, ptr %125, i64 %.934.0200.i.i.i
  store double %t0.2.1.lcssa.i.i.i, ptr %.1281.i.i.i, align 8, !noalias !36
  %.1288.i.i.i = getelementptr i8, ptr %.1281.i.i.i, i64 8
  store double %t1.2.1.lcssa.i.i.i, ptr %.1288.i.i.i, align 8, !noalias !36
  %.1295.i.i.i = getelementptr i8, ptr %.1281.i.i.i, i64 16
  store double %t2.2.1.lcssa.i.i.i, ptr %.1295.i.i.i, align 8, !noalias !36
  %.1304.i.i.i = getelementptr i8, ptr %.1281.i.i.i, i64 24
  store double %t3.2.1.lcssa.i.i.i, ptr %.1304.i.i.i, align 8, !noalias !36
  %.992.i.i.i = icmp samesign ugt i64 %.937.0201.i.i.i, 1
  br i1 %.992.i.i.i, label %B214.if.i.i.i, label %B538.preheader.i.i.i

B630.i.i.i:                                       ; preds = %B584.if.i.i.i, %B538.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B538.if.i.i.i ], [ %.1576.i.i.i, %B584.if.i.i.i ]
  %.1593.i.i.i = getelementptr double, ptr %128, i64 %.1338.0208.i.i.i
  store double %total.2.1.lcssa.i.i.i, ptr %.1593.i.i.i, align 8, !noalias !36
  %.1394.i.i.i = icmp sgt i64 %.1341.0209.i.i.i, 1
  br i1 %.1394.i.i.i, label %B538.if.i.i.i, label %regions_forward

B214.if.i.i.i:                                    ; preds = %B428.i.i.i, %B214.if.lr.ph.i.i.i
  %.937.0201.i.i.i = phi i64 [ %spec.select.i.i.i, %B214.if.lr.ph.i.i.i ], [ %.1001.i.i.i, %B428.i.i.i ]
  %.934.0200.i.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i.i ], [ %.1005.i.i.i, %B428.i.i.i ]
  %.1001.i.i.i = add nsw i64 %.937.0201.i.i.i, -1
  %.1005.i.i.i = add nuw nsw i64 %.934.0200.i.i.i, 4
  br i1 %.1143189.not.i.i.i, label %B428.i.i.i, label %B274.if.lr.ph.i.i.i

B274.if.lr.ph.i.i.i:                              ; preds = %B214.if.i.i.i
  %.1035.i.i.i = mul nuw nsw i64 %.934.0200.i.i.i, %.215.i.i117.i
  %129 = getelementptr double, ptr %124, i64 %.1035.i.i.i
  %130 = getelementptr double, ptr %129, i64 %.215.i.i117.i
  %131 = getelementptr i8, ptr %129, i64 %.idx.i.i.i
  %132 = getelementptr i8, ptr %129, i64 %.idx182.i.i.i
  br label %B274.if.i.i.i

B274.if.i.i.i:                                    ; preds = %B274.if.i.i.i, %B274.if.lr.ph.i.i.i
  %t3.2.1195.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1231.i.i.i, %B274.if.i.i.i ]
  %t2.2.1194.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1218.i.i.i, %B274.if.i.i.i ]
  %t1.2.1193.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1205.i.i.i, %B274.if.i.i.i ]
  %t0.2.1192.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1193.i.i.i, %B274.if.i.i.i ]
  %.1087.0190.i.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i.i ], [ %.1156.i.i.i, %B274.if.i.i.i ]
  %.1156.i.i.i = add nuw nsw i64 %.1087.0190.i.i.i, 1
  %.1184.i.i.i = getelementptr double, ptr %123, i64 %.1087.0190.i.i.i
  %.1185.i.i.i = load double, ptr %.1184.i.i.i, align 8, !noalias !36
  %.1189.i.i.i = getelementptr double, ptr %129, i64 %.1087.0190.i.i.i
  %.1190.i.i.i = load double, ptr %.1189.i.i.i, align 8, !noalias !36
  %.1191.i.i.i = fmul double %.1185.i.i.i, %.1190.i.i.i
  %.1193.i.i.i = fadd double %t0.2.1192.i.i.i, %.1191.i.i.i
  %.1201.i.i.i = getelementptr double, ptr %130, i64 %.1087.0190.i.i.i
  %.1202.i.i.i = load double, ptr %.1201.i.i.i, align 8, !noalias !36
  %.1203.i.i.i = fmul double %.1185.i.i.i, %.1202.i.i.i
  %.1205.i.i.i = fadd double %t1.2.1193.i.i.i, %.1203.i.i.i
  %.1214.i.i.i = getelementptr double, ptr %131, i64 %.1087.0190.i.i.i
  %.1215.i.i.i = load double, ptr %.1214.i.i.i, align 8, !noalias !36
  %.1216.i.i.i = fmul double %.1185.i.i.i, %.1215.i.i.i
  %.1218.i.i.i = fadd double %t2.2.1194.i.i.i, %.1216.i.i.i
  %.1227.i.i.i = getelementptr double, ptr %132, i64 %.1087.0190.i.i.i
  %.1228.i.i.i = load double, ptr %.1227.i.i.i, align 8, !noalias !36
  %.1229.i.i.i = fmul double %.1185.i.i.i, %.1228.i.i.i
  %.1231.i.i.i = fadd double %t3.2.1195.i.i.i, %.1229.i.i.i
  %exitcond.not.i.i118.i = icmp eq i64 %.215.i.i117.i, %.1156.i.i.i
  br i1 %exitcond.not.i.i118.i, label %B428.i.i.i, label %B274.if.i.i.i

B538.if.i.i.i:                                    ; preds = %B630.i.i.i, %B538.if.lr.ph.i.i.i
  %.1341.0209.i.i.i = phi i64 [ %.875.0.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1403.i.i.i, %B630.i.i.i ]
  %.1338.0208.i.i.i = phi i64 [ %.906.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1407.i.i.i, %B630.i.i.i ]
  %.1403.i.i.i = add nsw i64 %.1341.0209.i.i.i, -1
  %.1407.i.i.i = add nuw nsw i64 %.1338.0208.i.i.i, 1
  br i1 %.1526202.not.i.i.i, label %B630.i.i.i, label %B584.if.lr.ph.i.i.i

B584.if.lr.ph.i.i.i:                              ; preds = %B538.if.i.i.i
  %.1437.i.i.i = mul nsw i64 %.1338.0208.i.i.i, %.215.i.i117.i
  %133 = getelementptr double, ptr %126, i64 %.1437.i.i.i
  br label %B584.if.i.i.i

B584.if.i.i.i:                                    ; preds = %B584.if.i.i.i, %B584.if.lr.ph.i.i.i
  %total.2.1205.i.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i.i ], [ %.1576.i.i.i, %B584.if.i.i.i ]
  %.1470.0203.i.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i.i ], [ %.1539.i.i.i, %B584.if.i.i.i ]
  %.1539.i.i.i = add nuw nsw i64 %.1470.0203.i.i.i, 1
  %.1567.i.i.i = getelementptr double, ptr %133, i64 %.1470.0203.i.i.i
  %.1568.i.i.i = load double, ptr %.1567.i.i.i, align 8, !noalias !36
  %.1572.i.i.i = getelementptr double, ptr %127, i64 %.1470.0203.i.i.i
  %.1573.i.i.i = load double, ptr %.1572.i.i.i, align 8, !noalias !36
  %.1574.i.i.i = fmul double %.1568.i.i.i, %.1573.i.i.i
  %.1576.i.i.i = fadd double %total.2.1205.i.i.i, %.1574.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.215.i.i117.i, %.1539.i.i.i
  br i1 %exitcond210.not.i.i.i, label %B630.i.i.i, label %B584.if.i.i.i

B688.if.i.i:                                      ; preds = %B794.i.i, %B688.if.lr.ph.i.i
  %lp.2.0131.i.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i.i ], [ %.3526.i.i, %B794.i.i ]
  %.3222.0130.i.i = phi i64 [ 0, %B688.if.lr.ph.i.i ], [ %.3293.i.i, %B794.i.i ]
  %.3293.i.i = add nuw nsw i64 %.3222.0130.i.i, 1
  %.3325.i.i = getelementptr double, ptr %111, i64 %.3222.0130.i.i
  %.3326.i.i = load double, ptr %.3325.i.i, align 8, !noalias !33
  br i1 %.3410124.not.i.i, label %B794.i.i, label %B730.if.lr.ph.i.i

B730.if.lr.ph.i.i:                                ; preds = %B688.if.i.i
  %.3458.i.i = mul nuw nsw i64 %.3222.0130.i.i, %.1499.i.i
  %134 = getelementptr double, ptr %113, i64 %.3458.i.i
  br label %B730.if.i.i

B730.if.i.i:                                      ; preds = %B730.if.i.i, %B730.if.lr.ph.i.i
  %total.2.1127.i.i = phi double [ %.3326.i.i, %B730.if.lr.ph.i.i ], [ %.3467.i.i, %B730.if.i.i ]
  %.3354.0125.i.i = phi i64 [ 0, %B730.if.lr.ph.i.i ], [ %.3423.i.i, %B730.if.i.i ]
  %.3423.i.i = add nuw nsw i64 %.3354.0125.i.i, 1
  %.3451.i.i = getelementptr i64, ptr %112, i64 %.3354.0125.i.i
  %.3452.i.i = load i64, ptr %.3451.i.i, align 8, !noalias !33
  %.3454.i114.i = getelementptr double, ptr %.304, i64 %.3452.i.i
  %.3455.i.i = load double, ptr %.3454.i114.i, align 8, !noalias !33
  %.3463.i.i = getelementptr double, ptr %134, i64 %.3354.0125.i.i
  %.3464.i.i = load double, ptr %.3463.i.i, align 8, !noalias !33
  %.3465.i.i = fmul double %.3455.i.i, %.3464.i.i
  %.3467.i.i = fsub double %total.2.1127.i.i, %.3465.i.i
  %exitcond.not.i115.i = icmp eq i64 %.1499.i.i, %.3423.i.i
  br i1 %exitcond.not.i115.i, label %B794.i.i, label %B730.if.i.i

regions_forward: ; preds = %B630.i.i.i, %B538.preheader.i.i.i
  %.1748.i = fadd double %.796.i, %lp.2.0.lcssa.i.i
  br label %B711.i

B594.i:                                           ; preds = %B508.i
  %.433.i122.i = load i64, ptr %.229.i.i, align 8, !noalias !39
  %.865.i.i = load i64, ptr %.435.i158.i, align 8, !noalias !39
  %.1369692.not.i.i = icmp slt i64 %.227.i105.i, 1
  br i1 %.1369692.not.i.i, label %effects_forward, label %B288.lr.ph.i.i

B288.lr.ph.i.i:                                   ; preds = %B594.i
  %.1279.i123.i = getelementptr i8, ptr %190, i64 120
  %.1280.i124.i = load i64, ptr %.1279.i123.i, align 8, !noalias !39
  %.1074.i126.i = load i64, ptr %.1483.i.i, align 8, !noalias !39
  %.1614.i.i = getelementptr i8, ptr %190, i64 104
  %.1826.i.i = getelementptr i8, ptr %190, i64 224
  %.2044.i127.i = getelementptr i8, ptr %190, i64 240
  %.2254.i.i = getelementptr i8, ptr %190, i64 232
  %.2470.i.i = getelementptr i8, ptr %190, i64 216
  %.2680.i.i = getelementptr i8, ptr %190, i64 200
  %.226.i.i.i = getelementptr i8, ptr %190, i64 144
  %.448.i.i.i = getelementptr i8, ptr %190, i64 192
  %.660.i.i.i = getelementptr i8, ptr %190, i64 168
  %.1075.i.i.i = getelementptr i8, ptr %190, i64 184
  %.869.i.i.i = getelementptr i8, ptr %190, i64 176
  %.1442.i.i.i = getelementptr i8, ptr %190, i64 152
  %.2357.i.i.i = getelementptr i8, ptr %190, i64 160
  %.2930.i.i = getelementptr i8, ptr %190, i64 248
  %.2976.i.i = icmp sgt i64 %.433.i122.i, 0
  %storemerge591.i.i = tail call i64 @llvm.smax.i64(i64 %.433.i122.i, i64 0)
  %135 = getelementptr double, ptr %.304, i64 %.1074.i126.i
  %136 = getelementptr i64, ptr %.63, i64 %.1280.i124.i
  %.3735.i128.i = getelementptr i8, ptr %190, i64 128
  %.3945.i129.i = getelementptr i8, ptr %190, i64 136
  %.4157.i.i = getelementptr i8, ptr %190, i64 112
  %.4455667.not.i.i = icmp slt i64 %.433.i122.i, 1
  %137 = getelementptr double, ptr %.506, i64 %.1246.i
  %.5384.i.i = getelementptr i8, ptr %190, i64 96
  %.9536.not.i.i.i = icmp slt i64 %.865.i.i, 1
  %.8.i.i.i = sitofp i64 %.865.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B288.i.i

B282.loopexit.i.i:                                ; preds = %B2146.i.i, %B2026.i.i
  %exitcond709.not.i.i = icmp eq i64 %.1382.i.i, %.227.i105.i
  br i1 %exitcond709.not.i.i, label %effects_forward, label %B288.i.i

B288.i.i:                                         ; preds = %B282.loopexit.i.i, %B288.lr.ph.i.i
  %lp.4.0695.i.i = phi double [ 0.000000e+00, %B288.lr.ph.i.i ], [ %lp.5.1.i.i, %B282.loopexit.i.i ]
  %.1311.0694.i.i = phi i64 [ 0, %B288.lr.ph.i.i ], [ %.1382.i.i, %B282.loopexit.i.i ]
  %.1382.i.i = add nuw nsw i64 %.1311.0694.i.i, 1
  %.1615.i.i = load i64, ptr %.1614.i.i, align 8, !noalias !39
  %.1618.i.i = mul nsw i64 %.1311.0694.i.i, %.433.i122.i
  %.1620.i.i = mul nsw i64 %.1618.i.i, %.433.i122.i
  %.1827.i.i = load i64, ptr %.1826.i.i, align 8, !noalias !39
  %.2045.i.i = load i64, ptr %.2044.i127.i, align 8, !noalias !39
  %.2255.i.i = load i64, ptr %.2254.i.i, align 8, !noalias !39
  %.2471.i.i = load i64, ptr %.2470.i.i, align 8, !noalias !39
  %.2475.i.i = add nsw i64 %.2471.i.i, %.1618.i.i
  %.2681.i.i = load i64, ptr %.2680.i.i, align 8, !noalias !39
  %.227.i.i.i = load i64, ptr %.226.i.i.i, align 8, !noalias !42
  %.228.i.i.i = icmp eq i64 %.227.i.i.i, 0
  br i1 %.228.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B288.i.i
  %.449.i.i.i = load i64, ptr %.448.i.i.i, align 8, !noalias !42
  %138 = getelementptr double, ptr %.108, i64 %.449.i.i.i
  %.453.i.i.i = getelementptr double, ptr %138, i64 %.1311.0694.i.i
  %.454.i.i.i = load double, ptr %.453.i.i.i, align 8, !noalias !42
  %.455.i.i.i = fneg double %.454.i.i.i
  %.661.i.i.i = load i64, ptr %.660.i.i.i, align 8, !noalias !42
  %.116796.not.i.i.i = icmp slt i64 %.661.i.i.i, 1
  br i1 %.116796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.1078.i.i.i = mul nuw nsw i64 %.661.i.i.i, %.1311.0694.i.i
  %.1076.i.i.i = load i64, ptr %.1075.i.i.i, align 8, !noalias !42
  %.870.i.i.i = load i64, ptr %.869.i.i.i, align 8, !noalias !42
  %139 = getelementptr i64, ptr %.63, i64 %.870.i.i.i
  %140 = getelementptr double, ptr %.108, i64 %.1076.i.i.i
  %141 = getelementptr double, ptr %140, i64 %.1078.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.455.i.i.i, %B56.i.i.i ], [ %.1220.i.i.i, %B266.if.i.i.i ]
  %.1443.i.i.i = load i64, ptr %.1442.i.i.i, align 8, !noalias !42
  %.1444.i.i.i = icmp sgt i64 %.1443.i.i.i, -1
  br i1 %.1444.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1537.i.i.i = load i64, ptr %.556.i, align 8, !noalias !42
  %142 = getelementptr i64, ptr %.63, i64 %.1537.i.i.i
  %.idx.i.i151.i = mul i64 %.1443.i.i.i, 400
  %143 = getelementptr i8, ptr %142, i64 %.idx.i.i151.i
  %.2149.i.i.i = getelementptr i8, ptr %143, i64 8
  %.2150.i.i.i = load i64, ptr %.2149.i.i.i, align 8, !noalias !42
  %.2659100.not.i.i.i = icmp slt i64 %.2150.i.i.i, 1
  br i1 %.2659100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.2565.i.i.i = getelementptr i8, ptr %143, i64 200
  %.2566.i.i.i = load i64, ptr %.2565.i.i.i, align 8, !noalias !42
  %.2360.i.i.i = mul nuw nsw i64 %.2150.i.i.i, %.1311.0694.i.i
  %.2358.i.i.i = load i64, ptr %.2357.i.i.i, align 8, !noalias !42
  %144 = getelementptr double, ptr %.304, i64 %.2566.i.i.i
  %145 = getelementptr double, ptr %144, i64 %.2360.i.i.i
  %146 = getelementptr double, ptr %.108, i64 %.2358.i.i.i
  %147 = getelementptr double, ptr %146, i64 %.2360.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.2709.i.i.i, %B650.if.i.i.i ]
  %.2744.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.455.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1220.i.i.i, %B266.if.i.i.i ]
  %.1109.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1180.i.i.i, %B266.if.i.i.i ]
  %.1180.i.i.i = add nuw nsw i64 %.1109.097.i.i.i, 1
  %.1208.i.i.i = getelementptr i64, ptr %139, i64 %.1109.097.i.i.i
  %.1209.i.i.i = load i64, ptr %.1208.i.i.i, align 8, !noalias !42
  %.1211.i.i.i = getelementptr double, ptr %.304, i64 %.1209.i.i.i
  %.1212.i.i.i = load double, ptr %.1211.i.i.i, align 8, !noalias !42
  %.1216.i.i130.i = getelementptr double, ptr %141, i64 %.1109.097.i.i.i
  %.1217.i.i.i = load double, ptr %.1216.i.i130.i, align 8, !noalias !42
  %.1218.i.i131.i = fmul double %.1212.i.i.i, %.1217.i.i.i
  %.1220.i.i.i = fadd double %total.3.099.i.i.i, %.1218.i.i131.i
  %exitcond.not.i.i132.i = icmp eq i64 %.1180.i.i.i, %.661.i.i.i
  br i1 %exitcond.not.i.i132.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B650.if.lr.ph.i.i.i ], [ %.2709.i.i.i, %B650.if.i.i.i ]
  %.2603.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.2672.i.i.i, %B650.if.i.i.i ]
  %.2672.i.i.i = add nuw nsw i64 %.2603.0101.i.i.i, 1
  %.2700.i.i.i = getelementptr double, ptr %145, i64 %.2603.0101.i.i.i
  %.2701.i.i.i = load double, ptr %.2700.i.i.i, align 8, !noalias !42
  %.2705.i.i.i = getelementptr double, ptr %147, i64 %.2603.0101.i.i.i
  %.2706.i.i.i = load double, ptr %.2705.i.i.i, align 8, !noalias !42
  %.2707.i.i.i = fmul double %.2701.i.i.i, %.2706.i.i.i
  %.2709.i.i.i = fadd double %total.4.0103.i.i.i, %.2707.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.2672.i.i.i, %.2150.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B288.i.i
  %storemerge93.i.i.i = phi double [ %.2744.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B288.i.i ]
  %.2931.i.i = load i64, ptr %.2930.i.i, align 8, !noalias !39
  %148 = getelementptr double, ptr %.304, i64 %.2931.i.i
  %.2936.i.i = getelementptr double, ptr %148, i64 %.1311.0694.i.i
  store double %storemerge93.i.i.i, ptr %.2936.i.i, align 8, !noalias !39
  %invariant.gep650.i.i = getelementptr double, ptr %.108, i64 %.1618.i.i
  br i1 %.2976.i.i, label %B714.if.lr.ph.i.i, label %B1876.i.i

B714.if.lr.ph.i.i:                                ; preds = %weight_of
  %149 = getelementptr double, ptr %.108, i64 %.1615.i.i
  %150 = getelementptr double, ptr %149, i64 %.1620.i.i
  %151 = getelementptr double, ptr %.304, i64 %.1827.i.i
  %152 = getelementptr double, ptr %151, i64 %.1620.i.i
  %153 = getelementptr double, ptr %.304, i64 %.2045.i.i
  %154 = getelementptr double, ptr %153, i64 %.1618.i.i
  br label %B750.if.lr.ph.i.i

B904.i.i:                                         ; preds = %B834.if.i.i, %B800.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B800.if.i.i ], [ %.3462.i.i, %B834.if.i.i ]
  %gep641.i.i = getelementptr double, ptr %invariant.gep640.i.i, i64 %177
  %.3481.i.i = load double, ptr %gep641.i.i, align 8, !noalias !39
  %.3483.i.i = fmul double %storemerge93.i.i.i, %.3481.i.i
  %.3485.i135.i = fmul double %inner.2.4.lcssa.i.i, %.3483.i.i
  %.3489.i136.i = fadd double %total.12.3638.i.i, %.3485.i135.i
  %exitcond700.not.i.i = icmp eq i64 %.3292.i.i, %174
  br i1 %exitcond700.not.i.i, label %B956.i.i, label %B800.if.i.i

B956.i.i:                                         ; preds = %B904.i.i, %B750.if.i.i
  %total.12.3.lcssa.i.i = phi double [ %..i.i, %B750.if.i.i ], [ %.3489.i136.i, %B904.i.i ]
  %.3508.i137.i = getelementptr double, ptr %175, i64 %.3084.0643.i.i
  store double %total.12.3.lcssa.i.i, ptr %.3508.i137.i, align 8, !noalias !39
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.3183.i.i, label %B990.i.i, label %B750.if.i.i

B990.i.i:                                         ; preds = %B956.i.i
  %.3031.i.i = add nuw nsw i64 %.2962.0653.i.i, 1
  %.3521.i138.i = getelementptr i64, ptr %136, i64 %.2962.0653.i.i
  %.3522.i139.i = load i64, ptr %.3521.i138.i, align 8, !noalias !39
  %.3528.i.i = getelementptr i8, ptr %.3521.i138.i, i64 8
  %.3529.i.i = load i64, ptr %.3528.i.i, align 8, !noalias !39
  %.3530.i.i = sub nsw i64 %.3529.i.i, %.3522.i139.i
  %.4158.i.i = load i64, ptr %.4157.i.i, align 8, !noalias !39
  %gep651.i.i = getelementptr double, ptr %invariant.gep650.i.i, i64 %.4158.i.i
  %.4166.i.i = getelementptr double, ptr %gep651.i.i, i64 %.2962.0653.i.i
  %.4167.i.i = load double, ptr %.4166.i.i, align 8, !noalias !39
  %.4253645.not.i.i = icmp slt i64 %.3530.i.i, 1
  br i1 %.4253645.not.i.i, label %B1288.i.i, label %B1234.if.lr.ph.i.i

B1234.if.lr.ph.i.i:                               ; preds = %B990.i.i
  %.3951.i140.i = mul nuw nsw i64 %.3530.i.i, %.1311.0694.i.i
  %.3948.i141.i = mul nsw i64 %.3522.i139.i, %.227.i105.i
  %.3946.i142.i = load i64, ptr %.3945.i129.i, align 8, !noalias !39
  %.3736.i.i = load i64, ptr %.3735.i128.i, align 8, !noalias !39
  %155 = getelementptr i64, ptr %.63, i64 %.3736.i.i
  %156 = getelementptr i64, ptr %155, i64 %.3522.i139.i
  %157 = getelementptr double, ptr %.108, i64 %.3946.i142.i
  %158 = getelementptr double, ptr %157, i64 %.3948.i141.i
  %159 = getelementptr double, ptr %158, i64 %.3951.i140.i
  br label %B1234.if.i.i

B1288.i.i:                                        ; preds = %B1234.if.i.i, %B990.i.i
  %total.13.2.lcssa.i.i = phi double [ %.4167.i.i, %B990.i.i ], [ %.4306.i.i, %B1234.if.i.i ]
  %.4320.i.i = fmul double %storemerge93.i.i.i, %total.13.2.lcssa.i.i
  %.4329.i.i = getelementptr double, ptr %154, i64 %.2962.0653.i.i
  store double %.4320.i.i, ptr %.4329.i.i, align 8, !noalias !39
  %indvars.iv.next698.i.i = add i64 %indvars.iv697.i.i, -1
  %exitcond703.not.i.i = icmp eq i64 %.433.i122.i, %.3031.i.i
  br i1 %exitcond703.not.i.i, label %B64.if.lr.ph.i.i143.i, label %B750.if.lr.ph.i.i

B182.i.i146.i:                                    ; preds = %B116.if.i.i.i, %B64.if.i.i144.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i144.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i147.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i147.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i146.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.433.i122.i
  %160 = getelementptr double, ptr %152, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %160, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !45
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !45
  br label %B64.if.i.i144.i

B294.i.i.i:                                       ; preds = %B182.i.i146.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !45
  %.482.i.i.i = getelementptr double, ptr %161, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !45
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.433.i122.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i143.i

B64.if.lr.ph.i.i143.i:                            ; preds = %B1288.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1288.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1288.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.433.i122.i
  %161 = getelementptr double, ptr %152, i64 %.263.i.i.i
  br label %B64.if.i.i144.i

B64.if.i.i144.i:                                  ; preds = %B64.if.lr.ph.i.i143.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i143.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %161, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !45
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i146.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i144.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.433.i122.i
  %162 = getelementptr double, ptr %152, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i.i = getelementptr double, ptr %161, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i.i, align 8, !noalias !45
  %.408.i.i.i = getelementptr double, ptr %162, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !45
  %.410.i.i145.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i145.i
  %exitcond.not.i603.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i603.i.i, label %B182.i.i146.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %163 = getelementptr double, ptr %.304, i64 %.2255.i.i
  %164 = getelementptr double, ptr %163, i64 %.1618.i.i
  br label %B1376.if.i.i

B1470.i.i:                                        ; preds = %B1410.if.i.i, %B1376.if.i.i
  %total.14.2.lcssa.i.i = phi double [ 0.000000e+00, %B1376.if.i.i ], [ %.4634.i.i, %B1410.if.i.i ]
  %.4728662.not.i.i = icmp eq i64 %.4399.0668.i.i, 0
  br i1 %.4728662.not.i.i, label %B1556.i.i, label %B1496.if.lr.ph.i.i

B1496.if.lr.ph.i.i:                               ; preds = %B1470.i.i
  %.4768.i.i = mul nuw nsw i64 %.4399.0668.i.i, %.433.i122.i
  %165 = getelementptr double, ptr %152, i64 %.4768.i.i
  br label %B1496.if.i.i

B1556.i.i:                                        ; preds = %B1496.if.i.i, %B1470.i.i
  %.4792.pre-phi.i.i = phi i64 [ 0, %B1470.i.i ], [ %.4768.i.i, %B1496.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1470.i.i ], [ %.4782.i.i, %B1496.if.i.i ]
  %166 = getelementptr double, ptr %152, i64 %.4792.pre-phi.i.i
  %.4798.i.i = getelementptr double, ptr %166, i64 %.4399.0668.i.i
  %.4799.i.i = load double, ptr %.4798.i.i, align 8, !noalias !39
  %.4804.i.i = fdiv double %total.15.2.lcssa.i.i, %.4799.i.i
  %.4813.i.i = getelementptr double, ptr %164, i64 %.4399.0668.i.i
  store double %.4804.i.i, ptr %.4813.i.i, align 8, !noalias !39
  %exitcond706.not.i.i = icmp eq i64 %.433.i122.i, %.4468.i.i
  br i1 %exitcond706.not.i.i, label %B1608.i.i, label %B1376.if.i.i

B1608.i.i:                                        ; preds = %B1556.i.i
  %.4369.i.i = fsub double %lp.4.0695.i.i, %.486.i.i.i
  %.4965.i.i = mul nsw i64 %.1311.0694.i.i, %.865.i.i
  %167 = getelementptr double, ptr %137, i64 %.4965.i.i
  %168 = getelementptr double, ptr %.304, i64 %.2475.i.i
  br label %B1644.if.i.i

B1676.i.i:                                        ; preds = %B1644.if.i.i
  %.4971.i.i = getelementptr double, ptr %167, i64 %.4853.0682.i.i
  %.4972.i.i = load double, ptr %.4971.i.i, align 8, !noalias !39
  br label %B1702.i148.i

B1702.i148.i:                                     ; preds = %B1644.if.i.i, %B1676.i.i
  %"$phi1702.3.2.2.i.i" = phi double [ %.4972.i.i, %B1676.i.i ], [ 0.000000e+00, %B1644.if.i.i ]
  %.4982.i.i = fadd double %.4955.i.i, %"$phi1702.3.2.2.i.i"
  %.5029.i.i = sub i64 %.433.i122.i, %.4853.0.in679.i.i
  %.5072670.not.i.i = icmp eq i64 %.5029.i.i, 0
  br i1 %.5072670.not.i.i, label %B1798.i.i, label %B1738.if.lr.ph.i.i

B1738.if.lr.ph.i.i:                               ; preds = %B1702.i148.i
  %invariant.gep675.i.i = getelementptr double, ptr %152, i64 %.4853.0682.i.i
  br label %B1738.if.i.i

B1798.i.i:                                        ; preds = %B1738.if.i.i, %B1702.i148.i
  %total.16.2.lcssa.i.i = phi double [ %.4982.i.i, %B1702.i148.i ], [ %.5126.i.i, %B1738.if.i.i ]
  %.5136.i.i = mul nsw i64 %.4853.0682.i.i, %.433.i122.i
  %169 = getelementptr double, ptr %152, i64 %.5136.i.i
  %.5142.i.i = getelementptr double, ptr %169, i64 %.4853.0682.i.i
  %.5143.i.i = load double, ptr %.5142.i.i, align 8, !noalias !39
  %.5148.i.i = fdiv double %total.16.2.lcssa.i.i, %.5143.i.i
  %.5157.i.i = getelementptr double, ptr %168, i64 %.4853.0682.i.i
  store double %.5148.i.i, ptr %.5157.i.i, align 8, !noalias !39
  %.5159.i.i = fmul double %.5148.i.i, 5.000000e-01
  %.5160.i.i = fmul double %.5148.i.i, %.5159.i.i
  %.5162.i.i = fsub double %lp.6.1681.i.i, %.5160.i.i
  %.4909.i.i = icmp sgt i64 %.4856.0680.i.i, 1
  br i1 %.4909.i.i, label %B1644.if.i.i, label %B1876.i.i

B1876.i.i:                                        ; preds = %B1798.i.i, %weight_of
  %lp.6.1.lcssa.i133.i = phi double [ %lp.4.0695.i.i, %weight_of ], [ %.5162.i.i, %B1798.i.i ]
  %.5385.i.i = load i64, ptr %.5384.i.i, align 8, !noalias !39
  %.5386.i.i = icmp sgt i64 %.5385.i.i, -1
  br i1 %.5386.i.i, label %B1930.i.i, label %B2026.i.i

B1930.i.i:                                        ; preds = %B1876.i.i
  %.5596.i.i = getelementptr double, ptr %.304, i64 %.5385.i.i
  %.5597.i.i = load double, ptr %.5596.i.i, align 8, !noalias !39
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i604.i.i

B30.if.lr.ph.i604.i.i:                            ; preds = %B1930.i.i
  %170 = getelementptr double, ptr %.304, i64 %.2475.i.i
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B30.if.lr.ph.i604.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i604.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i604.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %170, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !48
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i605.i.i = icmp eq i64 %.108.i.i.i, %.865.i.i
  br i1 %exitcond.not.i605.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B1930.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1930.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.5597.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !51
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !51
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.68.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.69.i.i.i = tail call double @log1p(double %.68.i.i.i)
  %.70.i.i.i = fmul double %.11.i.i.i, %.69.i.i.i
  %.71.i.i.i = fadd double %.63.i.i.i, %.70.i.i.i
  %.72.i.i.i = fsub double %.71.i.i.i, %.9.i.i.i
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.5597.i.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.5652.i.i = fadd double %lp.6.1.lcssa.i133.i, %.82.i.i.i
  br label %B2026.i.i

B2026.i.i:                                        ; preds = %squared, %B1876.i.i
  %lp.5.1.i.i = phi double [ %.5652.i.i, %squared ], [ %lp.6.1.lcssa.i133.i, %B1876.i.i ]
  br i1 %.4455667.not.i.i, label %B282.loopexit.i.i, label %B2048.if.lr.ph.i.i

B2048.if.lr.ph.i.i:                               ; preds = %B2026.i.i
  %171 = getelementptr double, ptr %.304, i64 %.2475.i.i
  %172 = getelementptr double, ptr %.304, i64 %.2681.i.i
  %173 = getelementptr double, ptr %172, i64 %.1618.i.i
  br label %B2086.if.lr.ph.i.i

B2146.i.i:                                        ; preds = %B2086.if.i.i
  %.5753.i.i = add nuw nsw i64 %.5684.0690.i.i, 1
  %.5934.i.i = getelementptr double, ptr %173, i64 %.5684.0690.i.i
  store double %.5919.i.i, ptr %.5934.i.i, align 8, !noalias !39
  %exitcond708.not.i.i = icmp eq i64 %.433.i122.i, %.5753.i.i
  br i1 %exitcond708.not.i.i, label %B282.loopexit.i.i, label %B2086.if.lr.ph.i.i

B750.if.lr.ph.i.i:                                ; preds = %B1288.i.i, %B714.if.lr.ph.i.i
  %indvars.iv697.i.i = phi i64 [ %.433.i122.i, %B714.if.lr.ph.i.i ], [ %indvars.iv.next698.i.i, %B1288.i.i ]
  %.2962.0653.i.i = phi i64 [ 0, %B714.if.lr.ph.i.i ], [ %.3031.i.i, %B1288.i.i ]
  %smax699.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv697.i.i, i64 0)
  %174 = add nuw i64 %smax699.i.i, %.2962.0653.i.i
  %.3279635.not.i.not.i = icmp sgt i64 %.433.i122.i, %.2962.0653.i.i
  %invariant.gep640.i.i = getelementptr double, ptr %135, i64 %.2962.0653.i.i
  %.3499.i134.i = mul nuw nsw i64 %.2962.0653.i.i, %.433.i122.i
  %175 = getelementptr double, ptr %152, i64 %.3499.i134.i
  br label %B750.if.i.i

B750.if.i.i:                                      ; preds = %B750.if.lr.ph.i.i, %B956.i.i
  %indvars.iv.i.i = phi i64 [ %.433.i122.i, %B750.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B956.i.i ]
  %.3084.0643.i.i = phi i64 [ 0, %B750.if.lr.ph.i.i ], [ %.3153.i.i, %B956.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %176 = add nuw i64 %smax.i.i, %.3084.0643.i.i
  %.3153.i.i = add nuw nsw i64 %.3084.0643.i.i, 1
  %.3183.i.i = icmp eq i64 %.2962.0653.i.i, %.3084.0643.i.i
  %..i.i = select i1 %.3183.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.3279635.not.i.not.i, label %B800.if.lr.ph.i.i, label %B956.i.i

B800.if.lr.ph.i.i:                                ; preds = %B750.if.i.i
  %.3404631.not.not.i.i = icmp sgt i64 %.433.i122.i, %.3084.0643.i.i
  %invariant.gep.i.i = getelementptr double, ptr %135, i64 %.3084.0643.i.i
  br label %B800.if.i.i

B800.if.i.i:                                      ; preds = %B800.if.lr.ph.i.i, %B904.i.i
  %total.12.3638.i.i = phi double [ %..i.i, %B800.if.lr.ph.i.i ], [ %.3489.i136.i, %B904.i.i ]
  %.3223.0636.i.i = phi i64 [ %.2962.0653.i.i, %B800.if.lr.ph.i.i ], [ %.3292.i.i, %B904.i.i ]
  %.3292.i.i = add nuw i64 %.3223.0636.i.i, 1
  %177 = mul nsw i64 %.3223.0636.i.i, %.433.i122.i
  br i1 %.3404631.not.not.i.i, label %B834.if.lr.ph.i.i, label %B904.i.i

B834.if.lr.ph.i.i:                                ; preds = %B800.if.i.i
  %178 = getelementptr double, ptr %150, i64 %177
  br label %B834.if.i.i

B834.if.i.i:                                      ; preds = %B834.if.i.i, %B834.if.lr.ph.i.i
  %inner.2.4634.i.i = phi double [ 0.000000e+00, %B834.if.lr.ph.i.i ], [ %.3462.i.i, %B834.if.i.i ]
  %.3348.0632.i.i = phi i64 [ %.3084.0643.i.i, %B834.if.lr.ph.i.i ], [ %.3417.i.i, %B834.if.i.i ]
  %.3417.i.i = add nuw i64 %.3348.0632.i.i, 1
  %.3449.i.i = getelementptr double, ptr %178, i64 %.3348.0632.i.i
  %.3450.i.i = load double, ptr %.3449.i.i, align 8, !noalias !39
  %.3452.i149.i = mul nsw i64 %.3348.0632.i.i, %.433.i122.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3452.i149.i
  %.3459.i.i = load double, ptr %gep.i.i, align 8, !noalias !39
  %.3460.i.i = fmul double %.3450.i.i, %.3459.i.i
  %.3462.i.i = fadd double %inner.2.4634.i.i, %.3460.i.i
  %exitcond.not.i150.i = icmp eq i64 %.3417.i.i, %176
  br i1 %exitcond.not.i150.i, label %B904.i.i, label %B834.if.i.i

B1234.if.i.i:                                     ; preds = %B1234.if.i.i, %B1234.if.lr.ph.i.i
  %total.13.2648.i.i = phi double [ %.4167.i.i, %B1234.if.lr.ph.i.i ], [ %.4306.i.i, %B1234.if.i.i ]
  %.4197.0646.i.i = phi i64 [ 0, %B1234.if.lr.ph.i.i ], [ %.4266.i.i, %B1234.if.i.i ]
  %.4266.i.i = add nuw nsw i64 %.4197.0646.i.i, 1
  %.4294.i.i = getelementptr i64, ptr %156, i64 %.4197.0646.i.i
  %.4295.i.i = load i64, ptr %.4294.i.i, align 8, !noalias !39
  %.4297.i.i = getelementptr double, ptr %.304, i64 %.4295.i.i
  %.4298.i.i = load double, ptr %.4297.i.i, align 8, !noalias !39
  %.4302.i.i = getelementptr double, ptr %159, i64 %.4197.0646.i.i
  %.4303.i.i = load double, ptr %.4302.i.i, align 8, !noalias !39
  %.4304.i.i = fmul double %.4298.i.i, %.4303.i.i
  %.4306.i.i = fsub double %total.13.2648.i.i, %.4304.i.i
  %exitcond702.not.i.i = icmp eq i64 %.4266.i.i, %.3530.i.i
  br i1 %exitcond702.not.i.i, label %B1288.i.i, label %B1234.if.i.i

B1376.if.i.i:                                     ; preds = %B1556.i.i, %cholesky
  %.4399.0668.i.i = phi i64 [ 0, %cholesky ], [ %.4468.i.i, %B1556.i.i ]
  %.4468.i.i = add nuw nsw i64 %.4399.0668.i.i, 1
  %.4580655.not.not.i.i = icmp sgt i64 %.433.i122.i, %.4399.0668.i.i
  br i1 %.4580655.not.not.i.i, label %B1410.if.lr.ph.i.i, label %B1470.i.i

B1410.if.lr.ph.i.i:                               ; preds = %B1376.if.i.i
  %invariant.gep660.i.i = getelementptr double, ptr %135, i64 %.4399.0668.i.i
  br label %B1410.if.i.i

B1410.if.i.i:                                     ; preds = %B1410.if.i.i, %B1410.if.lr.ph.i.i
  %total.14.2658.i.i = phi double [ 0.000000e+00, %B1410.if.lr.ph.i.i ], [ %.4634.i.i, %B1410.if.i.i ]
  %.4524.0656.i.i = phi i64 [ %.4399.0668.i.i, %B1410.if.lr.ph.i.i ], [ %.4593.i.i, %B1410.if.i.i ]
  %.4593.i.i = add nuw i64 %.4524.0656.i.i, 1
  %.4619.i.i = mul nsw i64 %.4524.0656.i.i, %.433.i122.i
  %gep661.i.i = getelementptr double, ptr %invariant.gep660.i.i, i64 %.4619.i.i
  %.4626.i.i = load double, ptr %gep661.i.i, align 8, !noalias !39
  %.4630.i.i = getelementptr double, ptr %154, i64 %.4524.0656.i.i
  %.4631.i.i = load double, ptr %.4630.i.i, align 8, !noalias !39
  %.4632.i.i = fmul double %.4626.i.i, %.4631.i.i
  %.4634.i.i = fadd double %total.14.2658.i.i, %.4632.i.i
  %exitcond704.not.i.i = icmp eq i64 %.4593.i.i, %.433.i122.i
  br i1 %exitcond704.not.i.i, label %B1470.i.i, label %B1410.if.i.i

B1496.if.i.i:                                     ; preds = %B1496.if.i.i, %B1496.if.lr.ph.i.i
  %total.15.2665.i.i = phi double [ %total.14.2.lcssa.i.i, %B1496.if.lr.ph.i.i ], [ %.4782.i.i, %B1496.if.i.i ]
  %.4672.0663.i.i = phi i64 [ 0, %B1496.if.lr.ph.i.i ], [ %.4741.i.i, %B1496.if.i.i ]
  %.4741.i.i = add nuw nsw i64 %.4672.0663.i.i, 1
  %.4773.i.i = getelementptr double, ptr %165, i64 %.4672.0663.i.i
  %.4774.i.i = load double, ptr %.4773.i.i, align 8, !noalias !39
  %.4778.i.i = getelementptr double, ptr %164, i64 %.4672.0663.i.i
  %.4779.i.i = load double, ptr %.4778.i.i, align 8, !noalias !39
  %.4780.i.i = fmul double %.4774.i.i, %.4779.i.i
  %.4782.i.i = fsub double %total.15.2665.i.i, %.4780.i.i
  %exitcond705.not.i.i = icmp eq i64 %.4741.i.i, %.4399.0668.i.i
  br i1 %exitcond705.not.i.i, label %B1556.i.i, label %B1496.if.i.i

B1644.if.i.i:                                     ; preds = %B1798.i.i, %B1608.i.i
  %lp.6.1681.i.i = phi double [ %.4369.i.i, %B1608.i.i ], [ %.5162.i.i, %B1798.i.i ]
  %.4856.0680.i.i = phi i64 [ %storemerge591.i.i, %B1608.i.i ], [ %.4918.i.i, %B1798.i.i ]
  %.4853.0.in679.i.i = phi i64 [ %.433.i122.i, %B1608.i.i ], [ %.4853.0682.i.i, %B1798.i.i ]
  %.4853.0682.i.i = add i64 %.4853.0.in679.i.i, -1
  %.4918.i.i = add nsw i64 %.4856.0680.i.i, -1
  %.4954.i.i = getelementptr double, ptr %164, i64 %.4853.0682.i.i
  %.4955.i.i = load double, ptr %.4954.i.i, align 8, !noalias !39
  %.4958.i.i = icmp slt i64 %.4853.0682.i.i, %.865.i.i
  br i1 %.4958.i.i, label %B1676.i.i, label %B1702.i148.i

B1738.if.i.i:                                     ; preds = %B1738.if.i.i, %B1738.if.lr.ph.i.i
  %total.16.2673.i.i = phi double [ %.4982.i.i, %B1738.if.lr.ph.i.i ], [ %.5126.i.i, %B1738.if.i.i ]
  %.5019.0672.i.i = phi i64 [ %.5029.i.i, %B1738.if.lr.ph.i.i ], [ %.5081.i.i, %B1738.if.i.i ]
  %.5016.0671.i.i = phi i64 [ %.4853.0.in679.i.i, %B1738.if.lr.ph.i.i ], [ %.5085.i.i, %B1738.if.i.i ]
  %.5081.i.i = add nsw i64 %.5019.0672.i.i, -1
  %.5085.i.i = add i64 %.5016.0671.i.i, 1
  %.5111.i.i = mul nsw i64 %.5016.0671.i.i, %.433.i122.i
  %gep676.i.i = getelementptr double, ptr %invariant.gep675.i.i, i64 %.5111.i.i
  %.5118.i.i = load double, ptr %gep676.i.i, align 8, !noalias !39
  %.5122.i.i = getelementptr double, ptr %168, i64 %.5016.0671.i.i
  %.5123.i.i = load double, ptr %.5122.i.i, align 8, !noalias !39
  %.5124.i.i = fmul double %.5118.i.i, %.5123.i.i
  %.5126.i.i = fsub double %total.16.2673.i.i, %.5124.i.i
  %.5072.i.i = icmp sgt i64 %.5019.0672.i.i, 1
  br i1 %.5072.i.i, label %B1738.if.i.i, label %B1798.i.i

B2086.if.lr.ph.i.i:                               ; preds = %B2146.i.i, %B2048.if.lr.ph.i.i
  %.5684.0690.i.i = phi i64 [ 0, %B2048.if.lr.ph.i.i ], [ %.5753.i.i, %B2146.i.i ]
  %.5905.i.i = mul nuw nsw i64 %.5684.0690.i.i, %.433.i122.i
  %179 = getelementptr double, ptr %135, i64 %.5905.i.i
  br label %B2086.if.i.i

B2086.if.i.i:                                     ; preds = %B2086.if.i.i, %B2086.if.lr.ph.i.i
  %total.17.2687.i.i = phi double [ 0.000000e+00, %B2086.if.lr.ph.i.i ], [ %.5919.i.i, %B2086.if.i.i ]
  %.5809.0685.i.i = phi i64 [ 0, %B2086.if.lr.ph.i.i ], [ %.5878.i.i, %B2086.if.i.i ]
  %.5878.i.i = add nuw nsw i64 %.5809.0685.i.i, 1
  %.5910.i.i = getelementptr double, ptr %179, i64 %.5809.0685.i.i
  %.5911.i.i = load double, ptr %.5910.i.i, align 8, !noalias !39
  %.5915.i.i = getelementptr double, ptr %171, i64 %.5809.0685.i.i
  %.5916.i.i = load double, ptr %.5915.i.i, align 8, !noalias !39
  %.5917.i.i = fmul double %.5911.i.i, %.5916.i.i
  %.5919.i.i = fadd double %total.17.2687.i.i, %.5917.i.i
  %exitcond707.not.i.i = icmp eq i64 %.5809.0685.i.i, %.5684.0690.i.i
  br i1 %exitcond707.not.i.i, label %B2146.i.i, label %B2086.if.i.i

effects_forward: ; preds = %B282.loopexit.i.i, %B594.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B594.i ], [ %lp.5.1.i.i, %B282.loopexit.i.i ]
  %.1786.i = fadd double %.796.i, %lp.4.0.lcssa.i.i
  %.1996.i = getelementptr i8, ptr %190, i64 264
  %.1997.i = load i64, ptr %.1996.i, align 8, !noalias !6
  %.1998.not.i = icmp eq i64 %.1997.i, 0
  br i1 %.1998.not.i, label %B711.i, label %B680.i

B680.i:                                           ; preds = %effects_forward
  %.218.i.i = load i64, ptr %190, align 8, !noalias !54
  %.423.i.i = load i64, ptr %.229.i.i, align 8, !noalias !54
  %.627.i.i = getelementptr i8, ptr %190, i64 200
  %.628.i.i = load i64, ptr %.627.i.i, align 8, !noalias !54
  %.1756179.not.i.i = icmp slt i64 %.218.i.i, 1
  br i1 %.1756179.not.i.i, label %B711.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B680.i
  %.1670.i153.i = getelementptr i8, ptr %190, i64 304
  %.1671.i.i = load i64, ptr %.1670.i153.i, align 8, !noalias !54
  %.1459.i.i = getelementptr i8, ptr %190, i64 296
  %.1460.i.i = load i64, ptr %.1459.i.i, align 8, !noalias !54
  %.1254.i.i = getelementptr i8, ptr %190, i64 288
  %.1255.i.i = load i64, ptr %.1254.i.i, align 8, !noalias !54
  %.1043.i154.i = getelementptr i8, ptr %190, i64 280
  %.1044.i.i = load i64, ptr %.1043.i154.i, align 8, !noalias !54
  %.838.i155.i = getelementptr i8, ptr %190, i64 272
  %.839.i156.i = load i64, ptr %.838.i155.i, align 8, !noalias !54
  %180 = getelementptr i64, ptr %.63, i64 %.839.i156.i
  %181 = getelementptr double, ptr %.108, i64 %.1671.i.i
  %.1899170.not.i.i = icmp slt i64 %.423.i.i, 1
  %182 = getelementptr i64, ptr %.63, i64 %.1044.i.i
  %183 = getelementptr i64, ptr %.63, i64 %.1255.i.i
  %184 = getelementptr double, ptr %.108, i64 %.1460.i.i
  %185 = getelementptr double, ptr %.304, i64 %.628.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.1769.i.i, %.218.i.i
  br i1 %exitcond183.not.i.i, label %B711.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.1958.i.i = getelementptr i64, ptr %182, i64 %.1698.0180.i.i
  %.1959.i.i = load i64, ptr %.1958.i.i, align 8, !noalias !54
  %.1967.i.i = getelementptr i8, ptr %.1958.i.i, i64 8
  %.1968.i.i = load i64, ptr %.1967.i.i, align 8, !noalias !54
  %.2005.i.i = sub i64 %.1968.i.i, %.1959.i.i
  %.2048176.not.i.i = icmp slt i64 %.2005.i.i, 1
  br i1 %.2048176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %186 = getelementptr double, ptr %.304, i64 %.1806.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.2048.i.i = icmp samesign ugt i64 %.1995.0178.i.i, 1
  br i1 %.2048.i.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.1698.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.1769.i.i, %B356.loopexit.i.i ]
  %.1769.i.i = add nuw nsw i64 %.1698.0180.i.i, 1
  %.1801.i.i = getelementptr i64, ptr %180, i64 %.1698.0180.i.i
  %.1802.i.i = load i64, ptr %.1801.i.i, align 8, !noalias !54
  %.1804.i.i = mul nsw i64 %.1802.i.i, %.423.i.i
  %.1806.i.i = add nsw i64 %.1804.i.i, %.628.i.i
  %.1811.i.i = getelementptr double, ptr %181, i64 %.1698.0180.i.i
  %.1812.i.i = load double, ptr %.1811.i.i, align 8, !noalias !54
  br i1 %.1899170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %187 = getelementptr double, ptr %.304, i64 %.1806.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.1843.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.1912.i.i, %B420.if.i.i ]
  %.1912.i.i = add nuw nsw i64 %.1843.0171.i.i, 1
  %.1940.i.i = getelementptr double, ptr %187, i64 %.1843.0171.i.i
  %.1941.i.i = load double, ptr %.1940.i.i, align 8, !noalias !54
  %.1943.i.i = fmul double %.1812.i.i, %.1941.i.i
  store double %.1943.i.i, ptr %.1940.i.i, align 8, !noalias !54
  %exitcond.not.i157.i = icmp eq i64 %.423.i.i, %.1912.i.i
  br i1 %exitcond.not.i157.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.1995.0178.i.i = phi i64 [ %.2005.i.i, %B514.if.lr.ph.i.i ], [ %.2057.i.i, %B514.loopexit.i.i ]
  %.1992.0177.i.i = phi i64 [ %.1959.i.i, %B514.if.lr.ph.i.i ], [ %.2061.i.i, %B514.loopexit.i.i ]
  %.2057.i.i = add nsw i64 %.1995.0178.i.i, -1
  %.2061.i.i = add i64 %.1992.0177.i.i, 1
  %.2098.i.i = getelementptr double, ptr %184, i64 %.1992.0177.i.i
  %.2099.i.i = load double, ptr %.2098.i.i, align 8, !noalias !54
  br i1 %.1899170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.2089.i.i = getelementptr i64, ptr %183, i64 %.1992.0177.i.i
  %.2090.i.i = load i64, ptr %.2089.i.i, align 8, !noalias !54
  %.2092.i.i = mul nsw i64 %.2090.i.i, %.423.i.i
  %188 = getelementptr double, ptr %185, i64 %.2092.i.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.2130.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.2199.i.i, %B582.if.i.i ]
  %.2199.i.i = add nuw nsw i64 %.2130.0174.i.i, 1
  %.2227.i.i = getelementptr double, ptr %186, i64 %.2130.0174.i.i
  %.2228.i.i = load double, ptr %.2227.i.i, align 8, !noalias !54
  %.2232.i.i = getelementptr double, ptr %188, i64 %.2130.0174.i.i
  %.2233.i.i = load double, ptr %.2232.i.i, align 8, !noalias !54
  %.2235.i.i = fmul double %.2099.i.i, %.2233.i.i
  %.2236.i.i = fadd double %.2228.i.i, %.2235.i.i
  store double %.2236.i.i, ptr %.2227.i.i, align 8, !noalias !54
  %exitcond182.not.i.i = icmp eq i64 %.423.i.i, %.2199.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B711.i:                                           ; preds = %B356.loopexit.i.i, %B680.i, %effects_forward, %regions_forward, %states_forward, %B368.i
  %lp.6.1.i = phi double [ %.796.i, %B368.i ], [ %.1500.i, %states_forward ], [ %.1748.i, %regions_forward ], [ %.1786.i, %effects_forward ], [ %.1786.i, %B680.i ], [ %.1786.i, %B356.loopexit.i.i ]
  %.436.i = icmp sgt i64 %.380.0177.in.i, 1
  br i1 %.436.i, label %B174.if.i, label %before_likelihood

B174.if.i:                                        ; preds = %B711.i, %B174.if.lr.ph.i
  %.380.0177.in.i = phi i64 [ %.355.i, %B174.if.lr.ph.i ], [ %.380.0177.i, %B711.i ]
  %lp.5.0176.i = phi double [ %.1735.i.i, %B174.if.lr.ph.i ], [ %lp.6.1.i, %B711.i ]
  %.380.0177.i = add nsw i64 %.380.0177.in.i, -1
  %.557.i = load i64, ptr %.556.i, align 8, !noalias !6
  %189 = getelementptr i64, ptr %.63, i64 %.557.i
  %.idx.i21 = mul i64 %.380.0177.i, 400
  %190 = getelementptr i8, ptr %189, i64 %.idx.i21
  %.229.i.i = getelementptr i8, ptr %190, i64 8
  %.230.i.i = load i64, ptr %.229.i.i, align 8, !noalias !57
  %.435.i158.i = getelementptr i8, ptr %190, i64 16
  %.436.i159.i = load i64, ptr %.435.i158.i, align 8, !noalias !57
  %.650.i.i = getelementptr i8, ptr %190, i64 40
  %.651.i.i = load i64, ptr %.650.i.i, align 8, !noalias !57
  %.856.i.i = getelementptr i8, ptr %190, i64 48
  %.857.i.i = load i64, ptr %.856.i.i, align 8, !noalias !57
  %.1062.i.i = getelementptr i8, ptr %190, i64 32
  %.1063.i160.i = load i64, ptr %.1062.i.i, align 8, !noalias !57
  %.1277.i.i = getelementptr i8, ptr %190, i64 72
  %.1278.i.i = load i64, ptr %.1277.i.i, align 8, !noalias !57
  %.1483.i.i = getelementptr i8, ptr %190, i64 56
  %.1484.i.i = load i64, ptr %.1483.i.i, align 8, !noalias !57
  %.1695.i.i = getelementptr i8, ptr %190, i64 88
  %.1696.i.i = load i64, ptr %.1695.i.i, align 8, !noalias !57
  %.1697.not.i.i = icmp eq i64 %.1696.i.i, 0
  br i1 %.1697.not.i.i, label %B448.i.i, label %B346.i.i

B346.i.i:                                         ; preds = %B174.if.i
  %.1795356.not.i.i = icmp slt i64 %.230.i.i, 1
  br i1 %.1795356.not.i.i, label %factor_forward, label %B368.if.lr.ph.i.i

B368.if.lr.ph.i.i:                                ; preds = %B346.i.i
  %191 = getelementptr double, ptr %.304, i64 %.1278.i.i
  %192 = getelementptr i64, ptr %.63, i64 %.1063.i160.i
  %193 = getelementptr double, ptr %.304, i64 %.1484.i.i
  br label %B368.if.i.i

B448.i.i:                                         ; preds = %B174.if.i
  %.1919.i.i = sub i64 %.230.i.i, %.436.i159.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.1919.i.i, i64 0)
  %.1962362.not.i.i = icmp slt i64 %.1919.i.i, 1
  br i1 %.1962362.not.i.i, label %B564.i.i, label %B470.if.lr.ph.i.i

B470.if.lr.ph.i.i:                                ; preds = %B448.i.i
  %.2083359.not.i.i = icmp slt i64 %.230.i.i, 1
  %194 = getelementptr double, ptr %.304, i64 %.1278.i.i
  %195 = getelementptr double, ptr %.304, i64 %.1484.i.i
  br label %B470.if.i.i

B470.loopexit.i.i:                                ; preds = %B498.if.i.i, %B470.if.i.i
  %.1962.i.i = icmp samesign ugt i64 %.1909.0364.i.i, 1
  br i1 %.1962.i.i, label %B470.if.i.i, label %B564.i.i

B564.i.i:                                         ; preds = %B470.loopexit.i.i, %B448.i.i
  %.2237371.not.i.i = icmp slt i64 %.436.i159.i, 1
  br i1 %.2237371.not.i.i, label %B1160.preheader.i.i, label %B590.if.lr.ph.i.i

B590.if.lr.ph.i.i:                                ; preds = %B564.i.i
  %196 = getelementptr i64, ptr %.63, i64 %.1063.i160.i
  %197 = getelementptr i64, ptr %.63, i64 %.651.i.i
  %198 = getelementptr double, ptr %.108, i64 %.857.i.i
  %199 = getelementptr double, ptr %.304, i64 %.1278.i.i
  %200 = getelementptr double, ptr %.304, i64 %.1484.i.i
  br label %B590.if.i.i

B1160.preheader.i.i:                              ; preds = %B1070.i.i, %B564.i.i
  %lp.3.0.lcssa.i163.i = phi double [ 0.000000e+00, %B564.i.i ], [ %lp.2.1.lcssa.i.i, %B1070.i.i ]
  br i1 %.1962362.not.i.i, label %factor_forward, label %B1160.if.lr.ph.i.i

B1160.if.lr.ph.i.i:                               ; preds = %B1160.preheader.i.i
  %.2962.i.i = getelementptr i8, ptr %190, i64 80
  %201 = getelementptr i64, ptr %.63, i64 %.1063.i160.i
  %202 = getelementptr double, ptr %.304, i64 %.1278.i.i
  %203 = getelementptr double, ptr %.304, i64 %.1484.i.i
  br label %B1160.if.i.i

B688.i.i:                                         ; preds = %B642.if.i.i
  %.2449.i.i = getelementptr double, ptr %.506, i64 %.2437.i.i
  %.2450.i.i = load double, ptr %.2449.i.i, align 8, !noalias !57
  %.2460.i.i = getelementptr double, ptr %212, i64 %.2323.0366.i.i
  %.2461.i.i = load double, ptr %.2460.i.i, align 8, !noalias !57
  %.2468.i.i = tail call double @llvm.fabs.f64(double %.2450.i.i)
  %.2476.i.i = fmul double %.2468.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.2476.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.2476.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.2476.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i165.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.2469.i.i = fsub double 0x3FE62E42FEFA39EF, %.2468.i.i
  %.2462.i166.i = fmul double %.2461.i.i, 2.000000e+00
  %.2451.i.i = tail call double @tanh(double %.2450.i.i)
  %.2501.i.i = fsub double %.2469.i.i, %.39.i.i165.i
  %.2502.i.i = fmul double %.2462.i166.i, %.2501.i.i
  %.2504.i.i = fadd double %lp.2.1368.i.i, %.2502.i.i
  %.2511.i.i = getelementptr double, ptr %arg.grad, i64 %.2437.i.i
  %.2512.i.i = load double, ptr %.2511.i.i, align 8, !noalias !57
  %.2514.i.i = fmul double %.2462.i166.i, %.2451.i.i
  %.2515.i.i = fsub double %.2512.i.i, %.2514.i.i
  store double %.2515.i.i, ptr %.2511.i.i, align 8, !noalias !57
  %.2521.i.i = fmul double %left.2.1369.i.i, %.2451.i.i
  %.2530.i.i = tail call double @cosh(double %.2450.i.i)
  %.2535.i.i = fdiv double %left.2.1369.i.i, %.2530.i.i
  br label %B1012.i.i

B1012.i.i:                                        ; preds = %B642.if.i.i, %B688.i.i
  %lp.4.2.i.i = phi double [ %.2504.i.i, %B688.i.i ], [ %lp.2.1368.i.i, %B642.if.i.i ]
  %left.3.2.i.i = phi double [ %.2535.i.i, %B688.i.i ], [ %left.2.1369.i.i, %B642.if.i.i ]
  %entry.2.2.i.i = phi double [ %.2521.i.i, %B688.i.i ], [ 0.000000e+00, %B642.if.i.i ]
  %.2562.i.i = getelementptr double, ptr %213, i64 %.2323.0366.i.i
  store double %entry.2.2.i.i, ptr %.2562.i.i, align 8, !noalias !57
  %.2566.i.i = fmul double %.2292.i.i, %entry.2.2.i.i
  %.2579.i.i = getelementptr double, ptr %214, i64 %.2323.0366.i.i
  store double %.2566.i.i, ptr %.2579.i.i, align 8, !noalias !57
  %exitcond384.not.i.i = icmp eq i64 %.2392.i.i, %.2181.0372.i.i
  br i1 %exitcond384.not.i.i, label %B1070.i.i, label %B642.if.i.i

B1070.i.i:                                        ; preds = %B1012.i.i, %B590.if.i.i
  %.2593.pre-phi.i.i = phi i64 [ 0, %B590.if.i.i ], [ %.2430.i.i, %B1012.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.3.0374.i.i, %B590.if.i.i ], [ %lp.4.2.i.i, %B1012.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B590.if.i.i ], [ %left.3.2.i.i, %B1012.i.i ]
  %204 = getelementptr double, ptr %199, i64 %.2593.pre-phi.i.i
  %.2600.i.i = getelementptr double, ptr %204, i64 %.2181.0372.i.i
  store double %left.2.1.lcssa.i.i, ptr %.2600.i.i, align 8, !noalias !57
  %.2604.i.i = fmul double %.2292.i.i, %left.2.1.lcssa.i.i
  %205 = getelementptr double, ptr %200, i64 %.2593.pre-phi.i.i
  %.2619.i.i = getelementptr double, ptr %205, i64 %.2181.0372.i.i
  store double %.2604.i.i, ptr %.2619.i.i, align 8, !noalias !57
  %exitcond385.not.i.i = icmp eq i64 %.2250.i162.i, %.436.i159.i
  br i1 %exitcond385.not.i.i, label %B1160.preheader.i.i, label %B590.if.i.i

B1160.loopexit.i.i:                               ; preds = %B1272.if.i.i, %B1160.if.i.i
  %.2717.i.i = icmp sgt i64 %.2664.0381.i.i, 1
  br i1 %.2717.i.i, label %B1160.if.i.i, label %factor_forward

B368.if.i.i:                                      ; preds = %B368.if.i.i, %B368.if.lr.ph.i.i
  %.1737.0358.i.i = phi i64 [ 0, %B368.if.lr.ph.i.i ], [ %.1808.i.i, %B368.if.i.i ]
  %.1808.i.i = add nuw nsw i64 %.1737.0358.i.i, 1
  %.1834.i.i = mul nuw nsw i64 %.1737.0358.i.i, %.230.i.i
  %206 = getelementptr double, ptr %191, i64 %.1834.i.i
  %.1839.i.i = getelementptr double, ptr %206, i64 %.1737.0358.i.i
  store double 1.000000e+00, ptr %.1839.i.i, align 8, !noalias !57
  %.1844.i.i = getelementptr i64, ptr %192, i64 %.1737.0358.i.i
  %.1845.i.i = load i64, ptr %.1844.i.i, align 8, !noalias !57
  %.1847.i.i = getelementptr double, ptr %.304, i64 %.1845.i.i
  %.1848.i.i = load double, ptr %.1847.i.i, align 8, !noalias !57
  %207 = getelementptr double, ptr %193, i64 %.1834.i.i
  %.1855.i.i = getelementptr double, ptr %207, i64 %.1737.0358.i.i
  store double %.1848.i.i, ptr %.1855.i.i, align 8, !noalias !57
  %exitcond.not.i161.i = icmp eq i64 %.1808.i.i, %.230.i.i
  br i1 %exitcond.not.i161.i, label %factor_forward, label %B368.if.i.i

B470.if.i.i:                                      ; preds = %B470.loopexit.i.i, %B470.if.lr.ph.i.i
  %.1909.0364.i.i = phi i64 [ %storemerge.i.i, %B470.if.lr.ph.i.i ], [ %.1971.i.i, %B470.loopexit.i.i ]
  %.1906.0363.i.i = phi i64 [ %.436.i159.i, %B470.if.lr.ph.i.i ], [ %.1975.i.i, %B470.loopexit.i.i ]
  %.1971.i.i = add nsw i64 %.1909.0364.i.i, -1
  %.1975.i.i = add i64 %.1906.0363.i.i, 1
  br i1 %.2083359.not.i.i, label %B470.loopexit.i.i, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B470.if.i.i
  %208 = mul nsw i64 %.1906.0363.i.i, %.230.i.i
  %209 = getelementptr double, ptr %194, i64 %208
  %210 = getelementptr double, ptr %195, i64 %208
  br label %B498.if.i.i

B498.if.i.i:                                      ; preds = %B498.if.i.i, %B498.if.lr.ph.i.i
  %.2027.0360.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.2096.i.i, %B498.if.i.i ]
  %.2096.i.i = add nuw nsw i64 %.2027.0360.i.i, 1
  %.2128.i.i = getelementptr double, ptr %209, i64 %.2027.0360.i.i
  store double 0.000000e+00, ptr %.2128.i.i, align 8, !noalias !57
  %.2137.i.i = getelementptr double, ptr %210, i64 %.2027.0360.i.i
  store double 0.000000e+00, ptr %.2137.i.i, align 8, !noalias !57
  %exitcond383.not.i.i = icmp eq i64 %.230.i.i, %.2096.i.i
  br i1 %exitcond383.not.i.i, label %B470.loopexit.i.i, label %B498.if.i.i

B590.if.i.i:                                      ; preds = %B1070.i.i, %B590.if.lr.ph.i.i
  %lp.3.0374.i.i = phi double [ 0.000000e+00, %B590.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B1070.i.i ]
  %.2181.0372.i.i = phi i64 [ 0, %B590.if.lr.ph.i.i ], [ %.2250.i162.i, %B1070.i.i ]
  %.2250.i162.i = add nuw nsw i64 %.2181.0372.i.i, 1
  %.2288.i.i = getelementptr i64, ptr %196, i64 %.2181.0372.i.i
  %.2289.i.i = load i64, ptr %.2288.i.i, align 8, !noalias !57
  %.2291.i.i = getelementptr double, ptr %.304, i64 %.2289.i.i
  %.2292.i.i = load double, ptr %.2291.i.i, align 8, !noalias !57
  %.2379365.not.i.i = icmp eq i64 %.2181.0372.i.i, 0
  br i1 %.2379365.not.i.i, label %B1070.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B590.if.i.i
  %.2430.i.i = mul nsw i64 %.2181.0372.i.i, %.230.i.i
  %211 = getelementptr i64, ptr %197, i64 %.2430.i.i
  %212 = getelementptr double, ptr %198, i64 %.2430.i.i
  %213 = getelementptr double, ptr %199, i64 %.2430.i.i
  %214 = getelementptr double, ptr %200, i64 %.2430.i.i
  br label %B642.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.lr.ph.i.i, %B1012.i.i
  %left.2.1369.i.i = phi double [ 1.000000e+00, %B642.if.lr.ph.i.i ], [ %left.3.2.i.i, %B1012.i.i ]
  %lp.2.1368.i.i = phi double [ %lp.3.0374.i.i, %B642.if.lr.ph.i.i ], [ %lp.4.2.i.i, %B1012.i.i ]
  %.2323.0366.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.2392.i.i, %B1012.i.i ]
  %.2392.i.i = add nuw nsw i64 %.2323.0366.i.i, 1
  %.2436.i.i = getelementptr i64, ptr %211, i64 %.2323.0366.i.i
  %.2437.i.i = load i64, ptr %.2436.i.i, align 8, !noalias !57
  %.2445.i.i = icmp sgt i64 %.2437.i.i, -1
  br i1 %.2445.i.i, label %B688.i.i, label %B1012.i.i

B1160.if.i.i:                                     ; preds = %B1160.loopexit.i.i, %B1160.if.lr.ph.i.i
  %.2664.0381.i.i = phi i64 [ %storemerge.i.i, %B1160.if.lr.ph.i.i ], [ %.2726.i.i, %B1160.loopexit.i.i ]
  %.2661.0380.i.i = phi i64 [ %.436.i159.i, %B1160.if.lr.ph.i.i ], [ %.2730.i.i, %B1160.loopexit.i.i ]
  %.2726.i.i = add nsw i64 %.2664.0381.i.i, -1
  %.2730.i.i = add i64 %.2661.0380.i.i, 1
  %.2963.i.i = load i64, ptr %.2962.i.i, align 8, !noalias !57
  %.2965.i.i = sub i64 %.2661.0380.i.i, %.436.i159.i
  %215 = getelementptr i64, ptr %.63, i64 %.2965.i.i
  %.2969.i.i = getelementptr i64, ptr %215, i64 %.2963.i.i
  %.2970.i.i = load i64, ptr %.2969.i.i, align 8, !noalias !57
  %.2975.i.i = getelementptr i64, ptr %201, i64 %.2661.0380.i.i
  %.2976.i164.i = load i64, ptr %.2975.i.i, align 8, !noalias !57
  %.2978.i.i = getelementptr double, ptr %.304, i64 %.2976.i164.i
  %.2979.i.i = load double, ptr %.2978.i.i, align 8, !noalias !57
  %.3067376.i.i = icmp sgt i64 %.2970.i.i, -1
  br i1 %.3067376.i.i, label %B1272.if.lr.ph.i.i, label %B1160.loopexit.i.i

B1272.if.lr.ph.i.i:                               ; preds = %B1160.if.i.i
  %.3107.i.i = mul nsw i64 %.2970.i.i, %.230.i.i
  %216 = getelementptr double, ptr %202, i64 %.3107.i.i
  %.3116.i.i = mul nsw i64 %.2661.0380.i.i, %.230.i.i
  %217 = getelementptr double, ptr %202, i64 %.3116.i.i
  %218 = getelementptr double, ptr %203, i64 %.3116.i.i
  br label %B1272.if.i.i

B1272.if.i.i:                                     ; preds = %B1272.if.i.i, %B1272.if.lr.ph.i.i
  %.3011.0377.i.i = phi i64 [ 0, %B1272.if.lr.ph.i.i ], [ %.3080.i.i, %B1272.if.i.i ]
  %.3080.i.i = add nuw i64 %.3011.0377.i.i, 1
  %.3112.i.i = getelementptr double, ptr %216, i64 %.3011.0377.i.i
  %.3113.i.i = load double, ptr %.3112.i.i, align 8, !noalias !57
  %.3121.i.i = getelementptr double, ptr %217, i64 %.3011.0377.i.i
  store double %.3113.i.i, ptr %.3121.i.i, align 8, !noalias !57
  %.3133.i.i = fmul double %.2979.i.i, %.3113.i.i
  %.3141.i.i = getelementptr double, ptr %218, i64 %.3011.0377.i.i
  store double %.3133.i.i, ptr %.3141.i.i, align 8, !noalias !57
  %exitcond.not.i22 = icmp eq i64 %.3011.0377.i.i, %.2970.i.i
  br i1 %exitcond.not.i22, label %B1160.loopexit.i.i, label %B1272.if.i.i

factor_forward: ; preds = %B368.if.i.i, %B1160.loopexit.i.i, %B1160.preheader.i.i, %B346.i.i
  %storemerge341.i.i = phi double [ %lp.3.0.lcssa.i163.i, %B1160.preheader.i.i ], [ 0.000000e+00, %B346.i.i ], [ %lp.3.0.lcssa.i163.i, %B1160.loopexit.i.i ], [ 0.000000e+00, %B368.if.i.i ]
  %.796.i = fadd double %lp.5.0176.i, %storemerge341.i.i
  %.1006.i = getelementptr i8, ptr %190, i64 352
  %.1007.i = load i64, ptr %.1006.i, align 8, !noalias !6
  %.1008.i = icmp sgt i64 %.1007.i, -1
  br i1 %.1008.i, label %B342.i, label %B368.i

before_likelihood: ; preds = %B711.i, %forward
  %lp.5.0.lcssa.i = phi double [ %.1735.i.i, %forward ], [ %lp.6.1.i, %B711.i ]
  %.741 = getelementptr i8, ptr %.63, i64 120
  %.742 = load i64, ptr %.741, align 8
  %.60.i23 = getelementptr i64, ptr %.63, i64 %.742
  %.61.i = load i64, ptr %.60.i23, align 8, !noalias !60
  %.94.i = getelementptr i8, ptr %.60.i23, i64 40
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !60
  %.134.i = getelementptr i8, ptr %.60.i23, i64 32
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !60
  %.217162.not.i = icmp slt i64 %.135.i, 1
  br i1 %.217162.not.i, label %B286.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %219 = getelementptr i64, ptr %.63, i64 %.95.i
  %.1266428.not.i.i = icmp slt i64 %.61.i, 1
  br label %B146.if.i

B254.i:                                           ; preds = %B146.if.i
  %.89.i.i = getelementptr i8, ptr %.385.i, i64 24
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !63
  %.155.i.i = getelementptr i8, ptr %.385.i, i64 40
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !63
  %.227.i.i47 = getelementptr i8, ptr %.385.i, i64 48
  %.228.i.i = load i64, ptr %.227.i.i47, align 8, !noalias !63
  %.293.i.i = getelementptr i8, ptr %.385.i, i64 104
  %.294.i.i = load i64, ptr %.293.i.i, align 8, !noalias !63
  %.359.i.i = getelementptr i8, ptr %.385.i, i64 112
  %.360.i.i = load i64, ptr %.359.i.i, align 8, !noalias !63
  %.452418.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.452418.not.i.i, label %B370.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B254.i
  %.557.i.i = getelementptr i8, ptr %.385.i, i64 32
  %220 = getelementptr double, ptr %.304, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700425.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700425.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.385.i, i64 64
  %221 = getelementptr double, ptr %.108, i64 %.228.i.i
  %222 = getelementptr double, ptr %.304, i64 %.360.i.i
  %223 = getelementptr double, ptr %.304, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %223, i64 %.644.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !63
  %exitcond451.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond451.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i49 = getelementptr i8, ptr %.385.i, i64 96
  %.1044.i.i50 = load i64, ptr %.1043.i.i49, align 8, !noalias !63
  br i1 %.1266428.not.i.i, label %B788.i.i, label %B706.if.lr.ph.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i = getelementptr i8, ptr %.385.i, i64 72
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !63
  %.1109.i.i = getelementptr i8, ptr %.385.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !63
  %224 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %225 = getelementptr double, ptr %.304, i64 %.294.i.i
  %.1319.i.i = icmp sgt i64 %.1176.i.i, -1
  %226 = getelementptr double, ptr %.108, i64 %.1176.i.i
  %227 = getelementptr double, ptr %.304, i64 %.1044.i.i50
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i = getelementptr double, ptr %226, i64 %.1210.0429.i.i
  %.1329.i.i = load double, ptr %.1328.i.i, align 8, !noalias !63
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i = fadd double %.1317.i.i, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %227, i64 %.1210.0429.i.i
  store double %.1339.i.i, ptr %.1350.i.i, align 8, !noalias !63
  %exitcond452.not.i.i = icmp eq i64 %.61.i, %.1279.i.i51
  br i1 %exitcond452.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i = getelementptr i8, ptr %.385.i, i64 80
  %.1428.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !63
  %.1508445.not.i.i = icmp slt i64 %.1428.i.i, 1
  br i1 %.1508445.not.i.i, label %B728.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.385.i, i64 88
  %228 = getelementptr double, ptr %.304, i64 %.1044.i.i50
  br label %B852.if.i.i

B1696.i.i:                                        ; preds = %B1648.if.i.i, %B1560.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1560.if.i.i ], [ %.2765.i.i, %B1648.if.i.i ]
  %.2783.i.i = getelementptr double, ptr %228, i64 %.2509.0443.i.i
  %.2784.i.i = load double, ptr %.2783.i.i, align 8, !noalias !63
  %.2786.i.i = fadd double %total.5.2.lcssa.i.i, %.2784.i.i
  store double %.2786.i.i, ptr %.2783.i.i, align 8, !noalias !63
  %exitcond456.not.i.i = icmp eq i64 %.61.i, %.2578.i.i
  br i1 %exitcond456.not.i.i, label %B1747.i.i, label %B1560.if.i.i

B1747.i.i:                                        ; preds = %B1376.if.i.i53, %B1238.if.i.i, %B1696.i.i, %B1560.preheader.i.i, %B1238.preheader.i.i, %B1376.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.1521.i.i, %.1428.i.i
  br i1 %exitcond457.not.i.i, label %B728.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i, %B232.if.i.i ]
  %.465.i.i = add nuw nsw i64 %.394.0419.i.i, 1
  %.558.i.i = load i64, ptr %.557.i.i, align 8, !noalias !63
  %229 = getelementptr i64, ptr %.63, i64 %.558.i.i
  %.567.idx.i.i = shl i64 %.394.0419.i.i, 4
  %.567.i.i = getelementptr i8, ptr %229, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !63
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.506, ptr %.304
  %.590.i.i = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !63
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !63
  %.605.i.i = getelementptr double, ptr %220, i64 %.394.0419.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i, align 8, !noalias !63
  %exitcond.not.i.i48 = icmp eq i64 %.90.i.i, %.465.i.i
  br i1 %exitcond.not.i.i48, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0426.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0426.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !63
  %230 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %230, i64 %.644.0426.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !63
  br i1 %.452418.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0426.i.i, %.90.i.i
  %231 = getelementptr double, ptr %221, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0422.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0422.i.i, 1
  %.940.i.i = getelementptr double, ptr %231, i64 %.839.0422.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !63
  %.945.i.i = getelementptr double, ptr %222, i64 %.839.0422.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !63
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1424.i.i, %.947.i.i
  %exitcond450.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond450.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0429.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i51, %B766.i.i ]
  %.1279.i.i51 = add nuw nsw i64 %.1210.0429.i.i, 1
  %.1311.i.i = getelementptr i64, ptr %224, i64 %.1210.0429.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i, align 8, !noalias !63
  %.1316.i.i = getelementptr double, ptr %225, i64 %.1312.i.i
  %.1317.i.i = load double, ptr %.1316.i.i, align 8, !noalias !63
  br i1 %.1319.i.i, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1747.i.i, %B852.if.lr.ph.i.i
  %.1452.0446.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i, %B1747.i.i ]
  %.1521.i.i = add nuw nsw i64 %.1452.0446.i.i, 1
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !63
  %232 = getelementptr i64, ptr %.63, i64 %.1611.i.i
  %.1649.idx.i.i = shl i64 %.1452.0446.i.i, 5
  %.1649.i.i = getelementptr i8, ptr %232, i64 %.1649.idx.i.i
  %.1650.i.i = load i64, ptr %.1649.i.i, align 8, !noalias !63
  %233 = getelementptr i64, ptr %.63, i64 %.1650.i.i
  %.1854.i.i = getelementptr i8, ptr %233, i64 8
  %.1855.i.i52 = load i64, ptr %.1854.i.i, align 8, !noalias !63
  %.2059.i.i = getelementptr i8, ptr %233, i64 200
  %.2060.i.i = load i64, ptr %.2059.i.i, align 8, !noalias !63
  %.2080.i.i = getelementptr i8, ptr %.1649.i.i, i64 24
  %.2081.i.i = load i64, ptr %.2080.i.i, align 8, !noalias !63
  %.2110.i.i = getelementptr i8, ptr %.1649.i.i, i64 8
  %.2111.i.i = load i64, ptr %.2110.i.i, align 8, !noalias !63
  %.2131.i.i = getelementptr i8, ptr %.1649.i.i, i64 16
  %.2132.i.i = load i64, ptr %.2131.i.i, align 8, !noalias !63
  switch i64 %.1855.i.i52, label %B1560.preheader.i.i [
    i64 1, label %B1238.preheader.i.i
    i64 2, label %B1376.preheader.i.i
  ]

B1376.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1376.if.lr.ph.i.i

B1376.if.lr.ph.i.i:                               ; preds = %B1376.preheader.i.i
  %234 = getelementptr i64, ptr %.63, i64 %.2111.i.i
  %235 = getelementptr i64, ptr %.63, i64 %.2132.i.i
  %236 = getelementptr double, ptr %.304, i64 %.2060.i.i
  %237 = getelementptr double, ptr %.108, i64 %.2081.i.i
  br label %B1376.if.i.i53

B1238.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1238.if.lr.ph.i.i

B1238.if.lr.ph.i.i:                               ; preds = %B1238.preheader.i.i
  %238 = getelementptr i64, ptr %.63, i64 %.2111.i.i
  %239 = getelementptr double, ptr %.304, i64 %.2060.i.i
  %240 = getelementptr i64, ptr %.63, i64 %.2132.i.i
  %241 = getelementptr double, ptr %.108, i64 %.2081.i.i
  br label %B1238.if.i.i

B1560.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1560.if.lr.ph.i.i

B1560.if.lr.ph.i.i:                               ; preds = %B1560.preheader.i.i
  %242 = getelementptr i64, ptr %.63, i64 %.2111.i.i
  %243 = getelementptr i64, ptr %.63, i64 %.2132.i.i
  %.2715437.not.i.i = icmp slt i64 %.1855.i.i52, 1
  %244 = getelementptr double, ptr %.304, i64 %.2060.i.i
  %245 = getelementptr double, ptr %.108, i64 %.2081.i.i
  br label %B1560.if.i.i

B1238.if.i.i:                                     ; preds = %B1238.if.i.i, %B1238.if.lr.ph.i.i
  %.2168.0435.i.i = phi i64 [ 0, %B1238.if.lr.ph.i.i ], [ %.2237.i.i, %B1238.if.i.i ]
  %.2237.i.i = add nuw nsw i64 %.2168.0435.i.i, 1
  %.2265.i.i = getelementptr double, ptr %228, i64 %.2168.0435.i.i
  %.2266.i.i = load double, ptr %.2265.i.i, align 8, !noalias !63
  %.2270.i.i = getelementptr i64, ptr %238, i64 %.2168.0435.i.i
  %.2271.i.i = load i64, ptr %.2270.i.i, align 8, !noalias !63
  %.2275.i.i = getelementptr double, ptr %239, i64 %.2271.i.i
  %.2276.i.i = load double, ptr %.2275.i.i, align 8, !noalias !63
  %.2280.i.i = getelementptr i64, ptr %240, i64 %.2168.0435.i.i
  %.2281.i.i = load i64, ptr %.2280.i.i, align 8, !noalias !63
  %.2285.i.i = getelementptr double, ptr %241, i64 %.2281.i.i
  %.2286.i.i = load double, ptr %.2285.i.i, align 8, !noalias !63
  %.2287.i.i = fmul double %.2276.i.i, %.2286.i.i
  %.2288.i.i58 = fadd double %.2266.i.i, %.2287.i.i
  store double %.2288.i.i58, ptr %.2265.i.i, align 8, !noalias !63
  %exitcond454.not.i.i = icmp eq i64 %.61.i, %.2237.i.i
  br i1 %exitcond454.not.i.i, label %B1747.i.i, label %B1238.if.i.i

B1376.if.i.i53:                                   ; preds = %B1376.if.i.i53, %B1376.if.lr.ph.i.i
  %.2335.0432.i.i = phi i64 [ 0, %B1376.if.lr.ph.i.i ], [ %.2404.i.i, %B1376.if.i.i53 ]
  %.2404.i.i = add nuw nsw i64 %.2335.0432.i.i, 1
  %.2432.i.i = getelementptr i64, ptr %234, i64 %.2335.0432.i.i
  %.2433.i.i = load i64, ptr %.2432.i.i, align 8, !noalias !63
  %.2440.i.i = getelementptr i64, ptr %235, i64 %.2335.0432.i.i
  %.2441.i.i = load i64, ptr %.2440.i.i, align 8, !noalias !63
  %.2448.i.i = getelementptr double, ptr %228, i64 %.2335.0432.i.i
  %.2449.i.i54 = load double, ptr %.2448.i.i, align 8, !noalias !63
  %.2451.idx.i.i = shl i64 %.2433.i.i, 4
  %.2451.i.i55 = getelementptr i8, ptr %236, i64 %.2451.idx.i.i
  %.2452.i.i = load double, ptr %.2451.i.i55, align 8, !noalias !63
  %.2454.idx.i.i = shl i64 %.2441.i.i, 4
  %.2454.i.i = getelementptr i8, ptr %237, i64 %.2454.idx.i.i
  %.2455.i.i = load double, ptr %.2454.i.i, align 8, !noalias !63
  %.2456.i.i = fmul double %.2452.i.i, %.2455.i.i
  %.2459.i.i = getelementptr i8, ptr %.2451.i.i55, i64 8
  %.2460.i.i56 = load double, ptr %.2459.i.i, align 8, !noalias !63
  %.2463.i.i57 = getelementptr i8, ptr %.2454.i.i, i64 8
  %.2464.i.i = load double, ptr %.2463.i.i57, align 8, !noalias !63
  %.2465.i.i = fmul double %.2460.i.i56, %.2464.i.i
  %.2466.i.i = fadd double %.2456.i.i, %.2465.i.i
  %.2467.i.i = fadd double %.2449.i.i54, %.2466.i.i
  store double %.2467.i.i, ptr %.2448.i.i, align 8, !noalias !63
  %exitcond453.not.i.i = icmp eq i64 %.61.i, %.2404.i.i
  br i1 %exitcond453.not.i.i, label %B1747.i.i, label %B1376.if.i.i53

B1560.if.i.i:                                     ; preds = %B1560.if.lr.ph.i.i, %B1696.i.i
  %.2509.0443.i.i = phi i64 [ 0, %B1560.if.lr.ph.i.i ], [ %.2578.i.i, %B1696.i.i ]
  %.2578.i.i = add nuw nsw i64 %.2509.0443.i.i, 1
  br i1 %.2715437.not.i.i, label %B1696.i.i, label %B1648.if.lr.ph.i.i

B1648.if.lr.ph.i.i:                               ; preds = %B1560.if.i.i
  %.2620.i.i = getelementptr i64, ptr %243, i64 %.2509.0443.i.i
  %.2621.i.i = load i64, ptr %.2620.i.i, align 8, !noalias !63
  %.2623.i.i = mul nsw i64 %.2621.i.i, %.1855.i.i52
  %.2610.i.i = getelementptr i64, ptr %242, i64 %.2509.0443.i.i
  %.2611.i.i = load i64, ptr %.2610.i.i, align 8, !noalias !63
  %.2613.i.i = mul nsw i64 %.2611.i.i, %.1855.i.i52
  %246 = getelementptr double, ptr %244, i64 %.2613.i.i
  %247 = getelementptr double, ptr %245, i64 %.2623.i.i
  br label %B1648.if.i.i

B1648.if.i.i:                                     ; preds = %B1648.if.i.i, %B1648.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1648.if.lr.ph.i.i ], [ %.2765.i.i, %B1648.if.i.i ]
  %.2659.0438.i.i = phi i64 [ 0, %B1648.if.lr.ph.i.i ], [ %.2728.i.i, %B1648.if.i.i ]
  %.2728.i.i = add nuw nsw i64 %.2659.0438.i.i, 1
  %.2756.i.i = getelementptr double, ptr %246, i64 %.2659.0438.i.i
  %.2757.i.i = load double, ptr %.2756.i.i, align 8, !noalias !63
  %.2761.i.i = getelementptr double, ptr %247, i64 %.2659.0438.i.i
  %.2762.i.i = load double, ptr %.2761.i.i, align 8, !noalias !63
  %.2763.i.i = fmul double %.2757.i.i, %.2762.i.i
  %.2765.i.i = fadd double %total.5.2440.i.i, %.2763.i.i
  %exitcond455.not.i.i = icmp eq i64 %.1855.i.i52, %.2728.i.i
  br i1 %exitcond455.not.i.i, label %B1696.i.i, label %B1648.if.i.i

B286.i:                                           ; preds = %B728.i, %before_likelihood
  %.472.i = getelementptr i8, ptr %.60.i23, i64 48
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !60
  %.474.i = icmp sgt i64 %.473.i, -1
  br i1 %.474.i, label %B344.i, label %B494.i

B344.i:                                           ; preds = %B286.i
  %.58.i.i = load i64, ptr %.60.i23, align 8, !noalias !66
  %.223.i.i = load i64, ptr %.134.i, align 8, !noalias !66
  %.305110.not.i.i = icmp slt i64 %.223.i.i, 1
  br i1 %.305110.not.i.i, label %keep, label %B228.if.lr.ph.i.i

B228.if.lr.ph.i.i:                                ; preds = %B344.i
  %248 = getelementptr i64, ptr %.63, i64 %.473.i
  %.180.i.i = getelementptr i8, ptr %248, i64 16
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !66
  %.91.i.i = load i64, ptr %.94.i, align 8, !noalias !66
  %249 = getelementptr i64, ptr %.63, i64 %.91.i.i
  %.634107.not.i.i = icmp slt i64 %.58.i.i, 1
  br label %B228.if.i.i

B336.i.i:                                         ; preds = %B228.if.i.i
  br i1 %.634107.not.i.i, label %B476.i.i, label %B400.if.lr.ph.i.i

B400.if.lr.ph.i.i:                                ; preds = %B336.i.i
  %.549.i.i = getelementptr i8, ptr %.473.i.i, i64 96
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !66
  %250 = getelementptr double, ptr %.304, i64 %.550.i.i
  %251 = getelementptr double, ptr %.304, i64 %to.3.0113.i.i
  br label %B400.if.i.i

B476.i.i:                                         ; preds = %B400.if.i.i, %B336.i.i
  %.715.i.i = add nsw i64 %to.3.0113.i.i, %.58.i.i
  br label %B614.i.i

B516.i.i:                                         ; preds = %B228.if.i.i
  %.801.i.i = getelementptr i8, ptr %.473.i.i, i64 8
  %.802.i.i = load i64, ptr %.801.i.i, align 8, !noalias !66
  %.821.i.i32 = getelementptr double, ptr %.420, i64 %.802.i.i
  %.822.i.i33 = load double, ptr %.821.i.i32, align 8, !noalias !66
  %.827.i.i = getelementptr double, ptr %.304, i64 %to.3.0113.i.i
  store double %.822.i.i33, ptr %.827.i.i, align 8, !noalias !66
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
  %.473.i.i = getelementptr i8, ptr %249, i64 %.473.idx.i.i
  %.474.i.i = load i64, ptr %.473.i.i, align 8, !noalias !66
  switch i64 %.474.i.i, label %B614.i.i [
    i64 0, label %B336.i.i
    i64 1, label %B516.i.i
  ]

B400.if.i.i:                                      ; preds = %B400.if.i.i, %B400.if.lr.ph.i.i
  %.578.0108.i.i = phi i64 [ 0, %B400.if.lr.ph.i.i ], [ %.647.i.i, %B400.if.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.0108.i.i, 1
  %.696.i.i = getelementptr double, ptr %250, i64 %.578.0108.i.i
  %.697.i.i = load double, ptr %.696.i.i, align 8, !noalias !66
  %.704.i.i = getelementptr double, ptr %251, i64 %.578.0108.i.i
  store double %.697.i.i, ptr %.704.i.i, align 8, !noalias !66
  %exitcond.not.i100.i = icmp eq i64 %.58.i.i, %.647.i.i
  br i1 %exitcond.not.i100.i, label %B476.i.i, label %B400.if.i.i

keep: ; preds = %B614.i.i, %B344.i
  %.512.i = tail call double @cells(i64 %.742, ptr nonnull %.304, ptr %.420, ptr nonnull %.304, ptr nonnull %.63, ptr %.108), !noalias !60
  %.547.i = load i64, ptr %.472.i, align 8, !noalias !60
  %252 = getelementptr i64, ptr %.63, i64 %.547.i
  %.78.i.i = getelementptr i8, ptr %252, i64 8
  %.140.i.i = load i64, ptr %252, align 8, !noalias !69
  %.22254.not.i.i = icmp slt i64 %.140.i.i, 1
  br i1 %.22254.not.i.i, label %B142.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %keep
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !69
  %253 = getelementptr double, ptr %.304, i64 %.79.i.i
  br label %B106.if.i.i

B142.i.i:                                         ; preds = %B106.if.i.i, %keep
  %.334.i.i = getelementptr i8, ptr %252, i64 32
  %.335.i.i = load i64, ptr %.334.i.i, align 8, !noalias !69
  %.336.i.i = icmp sgt i64 %.335.i.i, -1
  br i1 %.336.i.i, label %B196.i.i, label %B220.i.i

B196.i.i:                                         ; preds = %B142.i.i
  %254 = getelementptr i64, ptr %.63, i64 %.335.i.i
  %.339.i.i.i41 = getelementptr i8, ptr %254, i64 8
  %.340.i.i.i = load i64, ptr %.339.i.i.i41, align 8, !noalias !72
  %.1060.i.i.i = getelementptr i8, ptr %252, i64 40
  %.1061.i.i.i = load i64, ptr %.1060.i.i.i, align 8, !noalias !72
  %.1143607.not.i.i.i = icmp slt i64 %.1061.i.i.i, 1
  br i1 %.1143607.not.i.i.i, label %couple, label %B440.if.lr.ph.i.i.i

B440.if.lr.ph.i.i.i:                              ; preds = %B196.i.i
  %.999.i.i.i = getelementptr i8, ptr %252, i64 72
  %.1000.i.i.i = load i64, ptr %.999.i.i.i, align 8, !noalias !72
  %.932.i.i.i = getelementptr i8, ptr %252, i64 24
  %.933.i.i.i = load i64, ptr %.932.i.i.i, align 8, !noalias !72
  %.874.i.i.i = getelementptr i8, ptr %252, i64 64
  %.875.i.i.i = load i64, ptr %.874.i.i.i, align 8, !noalias !72
  %.816.i.i.i = getelementptr i8, ptr %252, i64 56
  %.817.i.i.i = load i64, ptr %.816.i.i.i, align 8, !noalias !72
  %.749.i.i.i = getelementptr i8, ptr %254, i64 64
  %.750.i.i.i = load i64, ptr %.749.i.i.i, align 8, !noalias !72
  %.544.i.i.i = getelementptr i8, ptr %254, i64 56
  %.545.i.i.i = load i64, ptr %.544.i.i.i, align 8, !noalias !72
  %.129.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !72
  %.1237.i.i.i = getelementptr i8, ptr %252, i64 48
  %255 = getelementptr double, ptr %.304, i64 %.545.i.i.i
  %256 = getelementptr double, ptr %.304, i64 %.817.i.i.i
  %257 = getelementptr double, ptr %.304, i64 %.1000.i.i.i
  %258 = getelementptr double, ptr %.304, i64 %.875.i.i.i
  %259 = getelementptr double, ptr %.304, i64 %.129.i.i.i
  %260 = getelementptr double, ptr %.304, i64 %.933.i.i.i
  %261 = getelementptr double, ptr %.304, i64 %.750.i.i.i
  br label %B440.if.i.i.i

B440.loopexit.i.i.i:                              ; preds = %B1526.loopexit.i.i.i, %B1472.i.i.i
  %exitcond619.not.i.i.i = icmp eq i64 %.1156.i.i.i42, %.1061.i.i.i
  br i1 %exitcond619.not.i.i.i, label %couple, label %B440.if.i.i.i

B904.i.i.i:                                       ; preds = %B854.if.i.i.i, %B752.if.i.i.i
  %total.2.3.lcssa.i.i.i = phi double [ 0.000000e+00, %B752.if.i.i.i ], [ %.1761.i.i.i, %B854.if.i.i.i ]
  %.1782.i.i.i = getelementptr double, ptr %276, i64 %.1499.0577.i.i.i
  store double %total.2.3.lcssa.i.i.i, ptr %.1782.i.i.i, align 8, !noalias !72
  %.1794.i.i.i = getelementptr double, ptr %277, i64 %.1499.0577.i.i.i
  store double 0.000000e+00, ptr %.1794.i.i.i, align 8, !noalias !72
  %.1804.i.i.i = getelementptr double, ptr %278, i64 %.1499.0577.i.i.i
  store double 0.000000e+00, ptr %.1804.i.i.i, align 8, !noalias !72
  %.1808.i.i.i = mul nuw nsw i64 %.1499.0577.i.i.i, %.1277.i.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.1808.i.i.i
  store double 0.000000e+00, ptr %gep.i.i.i, align 8, !noalias !72
  %exitcond.not.i.i.i45 = icmp eq i64 %.1499.0577.i.i.i, %.1377.0581.i.i.i
  br i1 %exitcond.not.i.i.i45, label %B1016.i.i.i, label %B752.if.i.i.i

B1016.i.i.i:                                      ; preds = %B904.i.i.i
  %.1446.i.i.i = add nuw nsw i64 %.1377.0581.i.i.i, 1
  %.1833.i.i.i = getelementptr double, ptr %278, i64 %.1377.0581.i.i.i
  store double 1.000000e+00, ptr %.1833.i.i.i, align 8, !noalias !72
  %exitcond612.not.i.i.i = icmp eq i64 %.1277.i.i.i, %.1446.i.i.i
  br i1 %exitcond612.not.i.i.i, label %B64.if.lr.ph.i.i.i.i, label %B752.if.lr.ph.i.i.i

B182.i.i.i.i:                                     ; preds = %B116.if.i.i.i.i, %B64.if.i.i.i.i
  %total.2.2.lcssa.i.i.i.i = phi double [ %.270.i.i.i.i, %B64.if.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.422.i.i.i.i = icmp eq i64 %.40.0145.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %.422.i.i.i.i, label %B294.i.i.i.i, label %B268.i.i.i.i

B268.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.434.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1277.i.i.i
  %262 = getelementptr double, ptr %256, i64 %.434.i.i.i.i
  %.440.i.i.i.i = getelementptr double, ptr %262, i64 %.164.0142.i.i.i.i
  %.441.i.i.i.i = load double, ptr %.440.i.i.i.i, align 8, !noalias !75
  %.446.i.i.i.i = fdiv double %total.2.2.lcssa.i.i.i.i, %.441.i.i.i.i
  store double %.446.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !75
  br label %B64.if.i.i.i.i

B294.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.111.i.i.i.i = add nuw nsw i64 %.40.0145.i.i.i.i, 1
  %.425.i.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i.i)
  store double %.425.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !75
  %.482.i.i.i.i = getelementptr double, ptr %263, i64 %.40.0145.i.i.i.i
  %.483.i.i.i.i = load double, ptr %.482.i.i.i.i, align 8, !noalias !75
  %.484.i.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i.i)
  %.486.i.i.i.i = fadd double %half.2.0147.i.i.i.i, %.484.i.i.i.i
  %exitcond150.not.i.i.i.i = icmp eq i64 %.111.i.i.i.i, %.1277.i.i.i
  br i1 %exitcond150.not.i.i.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i.i.i

B64.if.lr.ph.i.i.i.i:                             ; preds = %B1016.i.i.i, %B294.i.i.i.i
  %half.2.0147.i.i.i.i = phi double [ %.486.i.i.i.i, %B294.i.i.i.i ], [ 0.000000e+00, %B1016.i.i.i ]
  %.40.0145.i.i.i.i = phi i64 [ %.111.i.i.i.i, %B294.i.i.i.i ], [ 0, %B1016.i.i.i ]
  %.263.i.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i.i, %.1277.i.i.i
  %263 = getelementptr double, ptr %256, i64 %.263.i.i.i.i
  br label %B64.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %B64.if.lr.ph.i.i.i.i, %B268.i.i.i.i
  %.164.0142.i.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i.i ], [ %.233.i.i.i.i, %B268.i.i.i.i ]
  %.233.i.i.i.i = add nuw nsw i64 %.164.0142.i.i.i.i, 1
  %.269.i.i.i.i = getelementptr double, ptr %263, i64 %.164.0142.i.i.i.i
  %.270.i.i.i.i = load double, ptr %.269.i.i.i.i, align 8, !noalias !75
  %.354137.not.i.i.i.i = icmp eq i64 %.164.0142.i.i.i.i, 0
  br i1 %.354137.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.lr.ph.i.i.i.i

B116.if.lr.ph.i.i.i.i:                            ; preds = %B64.if.i.i.i.i
  %.403.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1277.i.i.i
  %264 = getelementptr double, ptr %256, i64 %.403.i.i.i.i
  br label %B116.if.i.i.i.i

B116.if.i.i.i.i:                                  ; preds = %B116.if.i.i.i.i, %B116.if.lr.ph.i.i.i.i
  %total.2.2140.i.i.i.i = phi double [ %.270.i.i.i.i, %B116.if.lr.ph.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.298.0138.i.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i.i ], [ %.367.i.i.i.i, %B116.if.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0138.i.i.i.i, 1
  %.399.i.i.i.i = getelementptr double, ptr %263, i64 %.298.0138.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !75
  %.408.i.i.i.i = getelementptr double, ptr %264, i64 %.298.0138.i.i.i.i
  %.409.i.i.i.i = load double, ptr %.408.i.i.i.i, align 8, !noalias !75
  %.410.i.i.i.i = fmul double %.400.i.i.i.i, %.409.i.i.i.i
  %.412.i.i.i.i = fsub double %total.2.2140.i.i.i.i, %.410.i.i.i.i
  %exitcond.not.i.i.i.i46 = icmp eq i64 %.367.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %exitcond.not.i.i.i.i46, label %B182.i.i.i.i, label %B116.if.i.i.i.i

cholesky.2: ; preds = %B294.i.i.i.i, %B440.if.i.i.i
  %half.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B440.if.i.i.i ], [ %.486.i.i.i.i, %B294.i.i.i.i ]
  %.1869.i.i.i = sitofp i64 %.1298.i.i.i to double
  %.1870.i.i.i = fmul double %half.2.0.lcssa.i.i.i.i, %.1869.i.i.i
  %.1872.i.i.i = fsub double %lp.3.0610.i.i.i, %.1870.i.i.i
  %.1958593.not.i.i.i = icmp slt i64 %.1298.i.i.i, 1
  br i1 %.1958593.not.i.i.i, label %B1472.i.i.i, label %B1114.if.lr.ph.i.i.i

B1114.if.lr.ph.i.i.i:                             ; preds = %cholesky.2
  %.2079582.not.i.i.i = icmp slt i64 %.1277.i.i.i, 1
  %265 = getelementptr i64, ptr %.63, i64 %.1346.i.i.i
  br label %B1114.if.i.i.i

B1114.loopexit.i.i.i:                             ; preds = %B1254.loopexit.i.i.i, %B1114.if.i.i.i
  %lp.5.2.lcssa.i.i.i = phi double [ %lp.4.1596.i.i.i, %B1114.if.i.i.i ], [ %.2321.i.i.i, %B1254.loopexit.i.i.i ]
  %exitcond616.not.i.i.i = icmp eq i64 %.1971.i.i.i, %.1298.i.i.i
  br i1 %exitcond616.not.i.i.i, label %B1472.i.i.i, label %B1114.if.i.i.i

B172.i.i.i.i:                                     ; preds = %B106.if.i.i.i.i, %B54.if.i.i.i.i
  %.424.pre-phi.i.i.i.i = phi i64 [ 0, %B54.if.i.i.i.i ], [ %.396.i.i.i.i, %B106.if.i.i.i.i ]
  %total.4.2.lcssa.i.i.i.i = phi double [ %.272.i.i.i.i, %B54.if.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %266 = getelementptr double, ptr %256, i64 %.424.pre-phi.i.i.i.i
  %.430.i.i.i.i = getelementptr double, ptr %266, i64 %.166.0230.i.i.i.i
  %.431.i.i.i.i = load double, ptr %.430.i.i.i.i, align 8, !noalias !78
  %.436.i.i.i.i = fdiv double %total.4.2.lcssa.i.i.i.i, %.431.i.i.i.i
  store double %.436.i.i.i.i, ptr %gep233.i.i.i.i, align 8, !noalias !78
  %exitcond252.not.i.i.i.i = icmp eq i64 %.1277.i.i.i, %.235.i.i.i.i
  br i1 %exitcond252.not.i.i.i.i, label %B266.if.i.i.i.i, label %B54.if.i.i.i.i

B392.i.i.i.i:                                     ; preds = %B326.if.i.i.i.i, %B266.if.i.i.i.i
  %total.5.2.lcssa.i.i.i.i = phi double [ %.587.i.i.i.i, %B266.if.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.741.i.i.i.i = mul nsw i64 %.481.0247.i.i.i.i, %.1277.i.i.i
  %267 = getelementptr double, ptr %256, i64 %.741.i.i.i.i
  %.747.i.i.i.i = getelementptr double, ptr %267, i64 %.481.0247.i.i.i.i
  %.748.i.i.i.i = load double, ptr %.747.i.i.i.i, align 8, !noalias !78
  %.753.i.i.i.i = fdiv double %total.5.2.lcssa.i.i.i.i, %.748.i.i.i.i
  store double %.753.i.i.i.i, ptr %gep249.i.i.i.i, align 8, !noalias !78
  %.537.i.i.i.i = icmp sgt i64 %.484.0246.i.i.i.i, 1
  br i1 %.537.i.i.i.i, label %B266.if.i.i.i.i, label %B1378.if.lr.ph.i.i.i

B54.if.i.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B172.i.i.i.i
  %.166.0230.i.i.i.i = phi i64 [ %.235.i.i.i.i, %B172.i.i.i.i ], [ 0, %B1142.if.i.i.i ]
  %.235.i.i.i.i = add nuw nsw i64 %.166.0230.i.i.i.i, 1
  %gep233.i.i.i.i = getelementptr double, ptr %260, i64 %.166.0230.i.i.i.i
  %.272.i.i.i.i = load double, ptr %gep233.i.i.i.i, align 8, !noalias !78
  %.356225.not.i.i.i.i = icmp eq i64 %.166.0230.i.i.i.i, 0
  br i1 %.356225.not.i.i.i.i, label %B172.i.i.i.i, label %B106.if.lr.ph.i.i.i.i

B106.if.lr.ph.i.i.i.i:                            ; preds = %B54.if.i.i.i.i
  %.396.i.i.i.i = mul nuw nsw i64 %.166.0230.i.i.i.i, %.1277.i.i.i
  %268 = getelementptr double, ptr %256, i64 %.396.i.i.i.i
  br label %B106.if.i.i.i.i

B106.if.i.i.i.i:                                  ; preds = %B106.if.i.i.i.i, %B106.if.lr.ph.i.i.i.i
  %total.4.2228.i.i.i.i = phi double [ %.272.i.i.i.i, %B106.if.lr.ph.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %.300.0226.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i.i ], [ %.369.i.i.i.i, %B106.if.i.i.i.i ]
  %.369.i.i.i.i = add nuw nsw i64 %.300.0226.i.i.i.i, 1
  %.401.i.i.i.i = getelementptr double, ptr %268, i64 %.300.0226.i.i.i.i
  %.402.i.i.i.i = load double, ptr %.401.i.i.i.i, align 8, !noalias !78
  %gep.i.i.i.i = getelementptr double, ptr %260, i64 %.300.0226.i.i.i.i
  %.411.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !78
  %.412.i517.i.i.i = fmul double %.402.i.i.i.i, %.411.i.i.i.i
  %.414.i.i.i.i = fsub double %total.4.2228.i.i.i.i, %.412.i517.i.i.i
  %exitcond.not.i518.i.i.i = icmp eq i64 %.369.i.i.i.i, %.166.0230.i.i.i.i
  br i1 %exitcond.not.i518.i.i.i, label %B172.i.i.i.i, label %B106.if.i.i.i.i

B266.if.i.i.i.i:                                  ; preds = %B172.i.i.i.i, %B392.i.i.i.i
  %.484.0246.i.i.i.i = phi i64 [ %.546.i.i.i.i, %B392.i.i.i.i ], [ %storemerge507.i.i.i, %B172.i.i.i.i ]
  %.481.0.in245.i.i.i.i = phi i64 [ %.481.0247.i.i.i.i, %B392.i.i.i.i ], [ %.1277.i.i.i, %B172.i.i.i.i ]
  %.481.0247.i.i.i.i = add i64 %.481.0.in245.i.i.i.i, -1
  %.546.i.i.i.i = add nsw i64 %.484.0246.i.i.i.i, -1
  %gep249.i.i.i.i = getelementptr double, ptr %260, i64 %.481.0247.i.i.i.i
  %.587.i.i.i.i = load double, ptr %gep249.i.i.i.i, align 8, !noalias !78
  %.630.i.i.i.i = sub i64 %.1277.i.i.i, %.481.0.in245.i.i.i.i
  %.673236.not.i.i.i.i = icmp eq i64 %.630.i.i.i.i, 0
  br i1 %.673236.not.i.i.i.i, label %B392.i.i.i.i, label %B326.if.lr.ph.i.i.i.i

B326.if.lr.ph.i.i.i.i:                            ; preds = %B266.if.i.i.i.i
  %invariant.gep241.i.i.i.i = getelementptr double, ptr %256, i64 %.481.0247.i.i.i.i
  br label %B326.if.i.i.i.i

B326.if.i.i.i.i:                                  ; preds = %B326.if.i.i.i.i, %B326.if.lr.ph.i.i.i.i
  %total.5.2239.i.i.i.i = phi double [ %.587.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.620.0238.i.i.i.i = phi i64 [ %.630.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.682.i.i.i.i, %B326.if.i.i.i.i ]
  %.617.0237.i.i.i.i = phi i64 [ %.481.0.in245.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.686.i.i.i.i, %B326.if.i.i.i.i ]
  %.682.i.i.i.i = add nsw i64 %.620.0238.i.i.i.i, -1
  %.686.i.i.i.i = add i64 %.617.0237.i.i.i.i, 1
  %.712.i.i.i.i = mul nsw i64 %.617.0237.i.i.i.i, %.1277.i.i.i
  %gep242.i.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i.i, i64 %.712.i.i.i.i
  %.719.i.i.i.i = load double, ptr %gep242.i.i.i.i, align 8, !noalias !78
  %gep235.i.i.i.i = getelementptr double, ptr %260, i64 %.617.0237.i.i.i.i
  %.728.i.i.i.i = load double, ptr %gep235.i.i.i.i, align 8, !noalias !78
  %.729.i.i.i.i = fmul double %.719.i.i.i.i, %.728.i.i.i.i
  %.731.i.i.i.i = fsub double %total.5.2239.i.i.i.i, %.729.i.i.i.i
  %.673.i.i.i.i = icmp sgt i64 %.620.0238.i.i.i.i, 1
  br i1 %.673.i.i.i.i, label %B326.if.i.i.i.i, label %B392.i.i.i.i

B1254.loopexit.i.i.i:                             ; preds = %B1378.if.i.i.i
  %.2269.i.i.i = add nuw nsw i64 %.2200.0589.i.i.i, 1
  %.2315.i.i.i = fmul double %.2314.i.i.i, 5.000000e-01
  %.2319.i.i.i = fmul double %.2315.i.i.i, %.2318.i.i.i
  %.2321.i.i.i = fadd double %lp.5.2591.i.i.i, %.2319.i.i.i
  %exitcond615.not.i.i.i = icmp eq i64 %.1277.i.i.i, %.2269.i.i.i
  br i1 %exitcond615.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1378.if.lr.ph.i.i.i

B1472.i.i.i:                                      ; preds = %B1114.loopexit.i.i.i, %cholesky.2
  %lp.4.1.lcssa.i.i.i = phi double [ %.1872.i.i.i, %cholesky.2 ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  br i1 %.1391.i.i.i, label %B26.if.i.i.i.i, label %B440.loopexit.i.i.i

B26.loopexit.i.i.i.i:                             ; preds = %B392.i554.i.i.i
  %.114.i.i.i.i = add nuw nsw i64 %.43.0254.i.i.i.i, 1
  %exitcond257.not.i.i.i.i = icmp eq i64 %.114.i.i.i.i, %.1277.i.i.i
  br i1 %exitcond257.not.i.i.i.i, label %solve, label %B26.if.i.i.i.i

B172.i533.i.i.i:                                  ; preds = %B106.if.i524.i.i.i, %B54.if.i519.i.i.i
  %total.4.2.lcssa.i535.i.i.i = phi double [ %.272.i521.i.i.i, %B54.if.i519.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %269 = getelementptr double, ptr %256, i64 %.265.i.i.i.i
  %.430.i536.i.i.i = getelementptr double, ptr %269, i64 %.166.0233.i.i.i.i
  %.431.i537.i.i.i = load double, ptr %.430.i536.i.i.i, align 8, !noalias !81
  %.436.i538.i.i.i = fdiv double %total.4.2.lcssa.i535.i.i.i, %.431.i537.i.i.i
  store double %.436.i538.i.i.i, ptr %gep236.i.i.i.i, align 8, !noalias !81
  %exitcond256.not.i.i.i.i = icmp eq i64 %.1277.i.i.i, %.235.i520.i.i.i
  br i1 %exitcond256.not.i.i.i.i, label %B266.if.i540.i.i.i, label %B54.if.i519.i.i.i

B392.i554.i.i.i:                                  ; preds = %B326.if.i545.i.i.i, %B266.if.i540.i.i.i
  %total.5.2.lcssa.i555.i.i.i = phi double [ %.587.i542.i.i.i, %B266.if.i540.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %270 = getelementptr double, ptr %256, i64 %.580.i.i.i.i
  %.747.i557.i.i.i = getelementptr double, ptr %270, i64 %.546.i541.i.i.i
  %.748.i558.i.i.i = load double, ptr %.747.i557.i.i.i, align 8, !noalias !81
  %.753.i559.i.i.i = fdiv double %total.5.2.lcssa.i555.i.i.i, %.748.i558.i.i.i
  store double %.753.i559.i.i.i, ptr %gep252.i.i.i.i, align 8, !noalias !81
  %.537.i560.i.i.i = icmp sgt i64 %.484.0249.i.i.i.i, 1
  br i1 %.537.i560.i.i.i, label %B266.if.i540.i.i.i, label %B26.loopexit.i.i.i.i

B26.if.i.i.i.i:                                   ; preds = %B1472.i.i.i, %B26.loopexit.i.i.i.i
  %.43.0254.i.i.i.i = phi i64 [ %.114.i.i.i.i, %B26.loopexit.i.i.i.i ], [ 0, %B1472.i.i.i ]
  %invariant.gep235.i.i.i.i = getelementptr double, ptr %258, i64 %.43.0254.i.i.i.i
  br label %B54.if.i519.i.i.i

B54.if.i519.i.i.i:                                ; preds = %B26.if.i.i.i.i, %B172.i533.i.i.i
  %.166.0233.i.i.i.i = phi i64 [ 0, %B26.if.i.i.i.i ], [ %.235.i520.i.i.i, %B172.i533.i.i.i ]
  %.235.i520.i.i.i = add nuw nsw i64 %.166.0233.i.i.i.i, 1
  %.265.i.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i.i, %.1277.i.i.i
  %gep236.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.265.i.i.i.i
  %.272.i521.i.i.i = load double, ptr %gep236.i.i.i.i, align 8, !noalias !81
  %.356228.not.i.i.i.i = icmp eq i64 %.166.0233.i.i.i.i, 0
  br i1 %.356228.not.i.i.i.i, label %B172.i533.i.i.i, label %B106.if.lr.ph.i522.i.i.i

B106.if.lr.ph.i522.i.i.i:                         ; preds = %B54.if.i519.i.i.i
  %271 = getelementptr double, ptr %256, i64 %.265.i.i.i.i
  br label %B106.if.i524.i.i.i

B106.if.i524.i.i.i:                               ; preds = %B106.if.i524.i.i.i, %B106.if.lr.ph.i522.i.i.i
  %total.4.2231.i.i.i.i = phi double [ %.272.i521.i.i.i, %B106.if.lr.ph.i522.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %.300.0229.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i522.i.i.i ], [ %.369.i525.i.i.i, %B106.if.i524.i.i.i ]
  %.369.i525.i.i.i = add nuw nsw i64 %.300.0229.i.i.i.i, 1
  %.401.i526.i.i.i = getelementptr double, ptr %271, i64 %.300.0229.i.i.i.i
  %.402.i527.i.i.i = load double, ptr %.401.i526.i.i.i, align 8, !noalias !81
  %.404.i.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i.i, %.1277.i.i.i
  %gep.i528.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.404.i.i.i.i
  %.411.i529.i.i.i = load double, ptr %gep.i528.i.i.i, align 8, !noalias !81
  %.412.i530.i.i.i = fmul double %.402.i527.i.i.i, %.411.i529.i.i.i
  %.414.i531.i.i.i = fsub double %total.4.2231.i.i.i.i, %.412.i530.i.i.i
  %exitcond.not.i532.i.i.i = icmp eq i64 %.369.i525.i.i.i, %.166.0233.i.i.i.i
  br i1 %exitcond.not.i532.i.i.i, label %B172.i533.i.i.i, label %B106.if.i524.i.i.i

B266.if.i540.i.i.i:                               ; preds = %B172.i533.i.i.i, %B392.i554.i.i.i
  %.484.0249.i.i.i.i = phi i64 [ %.546.i541.i.i.i, %B392.i554.i.i.i ], [ %.1277.i.i.i, %B172.i533.i.i.i ]
  %.546.i541.i.i.i = add nsw i64 %.484.0249.i.i.i.i, -1
  %.580.i.i.i.i = mul nsw i64 %.546.i541.i.i.i, %.1277.i.i.i
  %gep252.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.580.i.i.i.i
  %.587.i542.i.i.i = load double, ptr %gep252.i.i.i.i, align 8, !noalias !81
  %.630.i543.i.i.i = sub nuw nsw i64 %.1277.i.i.i, %.484.0249.i.i.i.i
  %.673239.not.i.i.i.i = icmp eq i64 %.630.i543.i.i.i, 0
  br i1 %.673239.not.i.i.i.i, label %B392.i554.i.i.i, label %B326.if.lr.ph.i544.i.i.i

B326.if.lr.ph.i544.i.i.i:                         ; preds = %B266.if.i540.i.i.i
  %invariant.gep244.i.i.i.i = getelementptr double, ptr %256, i64 %.546.i541.i.i.i
  br label %B326.if.i545.i.i.i

B326.if.i545.i.i.i:                               ; preds = %B326.if.i545.i.i.i, %B326.if.lr.ph.i544.i.i.i
  %total.5.2242.i.i.i.i = phi double [ %.587.i542.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %.620.0241.i.i.i.i = phi i64 [ %.630.i543.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.682.i546.i.i.i, %B326.if.i545.i.i.i ]
  %.617.0240.i.i.i.i = phi i64 [ %.484.0249.i.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.686.i547.i.i.i, %B326.if.i545.i.i.i ]
  %.682.i546.i.i.i = add nsw i64 %.620.0241.i.i.i.i, -1
  %.686.i547.i.i.i = add i64 %.617.0240.i.i.i.i, 1
  %.712.i548.i.i.i = mul nsw i64 %.617.0240.i.i.i.i, %.1277.i.i.i
  %gep245.i.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i.i, i64 %.712.i548.i.i.i
  %.719.i549.i.i.i = load double, ptr %gep245.i.i.i.i, align 8, !noalias !81
  %gep238.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.712.i548.i.i.i
  %.728.i550.i.i.i = load double, ptr %gep238.i.i.i.i, align 8, !noalias !81
  %.729.i551.i.i.i = fmul double %.719.i549.i.i.i, %.728.i550.i.i.i
  %.731.i552.i.i.i = fsub double %total.5.2242.i.i.i.i, %.729.i551.i.i.i
  %.673.i553.i.i.i = icmp sgt i64 %.620.0241.i.i.i.i, 1
  br i1 %.673.i553.i.i.i, label %B326.if.i545.i.i.i, label %B392.i554.i.i.i

solve: ; preds = %B26.loopexit.i.i.i.i
  %272 = getelementptr i64, ptr %.63, i64 %.1325.i.i.i
  br label %B1526.if.i.i.i

B1526.loopexit.i.i.i:                             ; preds = %B1580.loopexit.i.i.i
  %.2634.i.i.i = add nuw nsw i64 %.2565.0605.i.i.i, 1
  %exitcond618.not.i.i.i = icmp eq i64 %.1277.i.i.i, %.2634.i.i.i
  br i1 %exitcond618.not.i.i.i, label %B440.loopexit.i.i.i, label %B1526.if.i.i.i

B1580.loopexit.i.i.i:                             ; preds = %B1764.if.i.i.i, %B1580.if.i.i.i
  %exitcond617.not.i.i.i = icmp eq i64 %.1277.i.i.i, %.2768.i.i.i
  br i1 %exitcond617.not.i.i.i, label %B1526.loopexit.i.i.i, label %B1580.if.i.i.i

B1764.if.lr.ph.i.i.i:                             ; preds = %B1580.if.i.i.i
  %.2841.i.i.i = mul nsw i64 %.2839.i.i.i, %.340.i.i.i
  %273 = getelementptr double, ptr %255, i64 %.2841.i.i.i
  br label %B1764.if.i.i.i

B440.if.i.i.i:                                    ; preds = %B440.loopexit.i.i.i, %B440.if.lr.ph.i.i.i
  %lp.3.0610.i.i.i = phi double [ 0.000000e+00, %B440.if.lr.ph.i.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.1085.0609.i.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i.i ], [ %.1156.i.i.i42, %B440.loopexit.i.i.i ]
  %.1156.i.i.i42 = add nuw nsw i64 %.1085.0609.i.i.i, 1
  %.1238.i.i.i = load i64, ptr %.1237.i.i.i, align 8, !noalias !72
  %274 = getelementptr i64, ptr %.63, i64 %.1238.i.i.i
  %.1276.idx.i.i.i = shl i64 %.1085.0609.i.i.i, 5
  %.1276.i.i.i = getelementptr i8, ptr %274, i64 %.1276.idx.i.i.i
  %.1277.i.i.i = load i64, ptr %.1276.i.i.i, align 8, !noalias !72
  %.1297.i.i.i = getelementptr i8, ptr %.1276.i.i.i, i64 16
  %.1298.i.i.i = load i64, ptr %.1297.i.i.i, align 8, !noalias !72
  %.1324.i.i.i = getelementptr i8, ptr %.1276.i.i.i, i64 8
  %.1325.i.i.i = load i64, ptr %.1324.i.i.i, align 8, !noalias !72
  %.1345.i.i.i = getelementptr i8, ptr %.1276.i.i.i, i64 24
  %.1346.i.i.i = load i64, ptr %.1345.i.i.i, align 8, !noalias !72
  %.1391.i.i.i = icmp sgt i64 %.1277.i.i.i, 0
  %storemerge507.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1277.i.i.i, i64 0)
  br i1 %.1391.i.i.i, label %B718.if.lr.ph.i.i.i, label %cholesky.2

B718.if.lr.ph.i.i.i:                              ; preds = %B440.if.i.i.i
  %275 = getelementptr i64, ptr %.63, i64 %.1325.i.i.i
  br label %B752.if.lr.ph.i.i.i

B752.if.lr.ph.i.i.i:                              ; preds = %B718.if.lr.ph.i.i.i, %B1016.i.i.i
  %.1377.0581.i.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i.i ], [ %.1446.i.i.i, %B1016.i.i.i ]
  %.1600.i.i.i = getelementptr i64, ptr %275, i64 %.1377.0581.i.i.i
  %.1775.i.i.i = mul nuw nsw i64 %.1377.0581.i.i.i, %.1277.i.i.i
  %276 = getelementptr double, ptr %256, i64 %.1775.i.i.i
  %277 = getelementptr double, ptr %257, i64 %.1775.i.i.i
  %278 = getelementptr double, ptr %258, i64 %.1775.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %258, i64 %.1377.0581.i.i.i
  br label %B752.if.i.i.i

B752.if.i.i.i:                                    ; preds = %B752.if.lr.ph.i.i.i, %B904.i.i.i
  %.1499.0577.i.i.i = phi i64 [ 0, %B752.if.lr.ph.i.i.i ], [ %.1568.i.i.i44, %B904.i.i.i ]
  %.1568.i.i.i44 = add nuw nsw i64 %.1499.0577.i.i.i, 1
  %.1610.i.i.i = getelementptr i64, ptr %275, i64 %.1499.0577.i.i.i
  %.1611.i.i.i = load i64, ptr %.1610.i.i.i, align 8, !noalias !72
  %.1711572.i.i.i = icmp sgt i64 %.1611.i.i.i, -1
  br i1 %.1711572.i.i.i, label %B854.if.lr.ph.i.i.i, label %B904.i.i.i

B854.if.lr.ph.i.i.i:                              ; preds = %B752.if.i.i.i
  %.1613.i.i.i = mul nsw i64 %.1611.i.i.i, %.340.i.i.i
  %.1601.i.i.i = load i64, ptr %.1600.i.i.i, align 8, !noalias !72
  %.1603.i.i.i = mul nsw i64 %.1601.i.i.i, %.340.i.i.i
  %279 = getelementptr double, ptr %255, i64 %.1603.i.i.i
  %280 = getelementptr double, ptr %255, i64 %.1613.i.i.i
  br label %B854.if.i.i.i

B854.if.i.i.i:                                    ; preds = %B854.if.i.i.i, %B854.if.lr.ph.i.i.i
  %total.2.3575.i.i.i = phi double [ 0.000000e+00, %B854.if.lr.ph.i.i.i ], [ %.1761.i.i.i, %B854.if.i.i.i ]
  %.1655.0573.i.i.i = phi i64 [ 0, %B854.if.lr.ph.i.i.i ], [ %.1724.i.i.i, %B854.if.i.i.i ]
  %.1724.i.i.i = add nuw i64 %.1655.0573.i.i.i, 1
  %.1752.i.i.i = getelementptr double, ptr %279, i64 %.1655.0573.i.i.i
  %.1753.i.i.i = load double, ptr %.1752.i.i.i, align 8, !noalias !72
  %.1757.i.i.i = getelementptr double, ptr %280, i64 %.1655.0573.i.i.i
  %.1758.i.i.i = load double, ptr %.1757.i.i.i, align 8, !noalias !72
  %.1759.i.i.i = fmul double %.1753.i.i.i, %.1758.i.i.i
  %.1761.i.i.i = fadd double %total.2.3575.i.i.i, %.1759.i.i.i
  %exitcond57.not.i.i = icmp eq i64 %.1655.0573.i.i.i, %.1611.i.i.i
  br i1 %exitcond57.not.i.i, label %B904.i.i.i, label %B854.if.i.i.i

B1114.if.i.i.i:                                   ; preds = %B1114.loopexit.i.i.i, %B1114.if.lr.ph.i.i.i
  %lp.4.1596.i.i.i = phi double [ %.1872.i.i.i, %B1114.if.lr.ph.i.i.i ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  %.1902.0594.i.i.i = phi i64 [ 0, %B1114.if.lr.ph.i.i.i ], [ %.1971.i.i.i, %B1114.loopexit.i.i.i ]
  %.1971.i.i.i = add nuw nsw i64 %.1902.0594.i.i.i, 1
  br i1 %.2079582.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1142.if.lr.ph.i.i.i

B1142.if.lr.ph.i.i.i:                             ; preds = %B1114.if.i.i.i
  %281 = mul nuw nsw i64 %.1902.0594.i.i.i, %.1277.i.i.i
  %282 = getelementptr i64, ptr %265, i64 %281
  br label %B1142.if.i.i.i

B1142.if.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B1142.if.lr.ph.i.i.i
  %.2023.0583.i.i.i = phi i64 [ 0, %B1142.if.lr.ph.i.i.i ], [ %.2092.i.i.i, %B1142.if.i.i.i ]
  %.2092.i.i.i = add nuw nsw i64 %.2023.0583.i.i.i, 1
  %.2124.i.i.i = getelementptr i64, ptr %282, i64 %.2023.0583.i.i.i
  %.2125.i.i.i = load i64, ptr %.2124.i.i.i, align 8, !noalias !72
  %.2129.i.i.i = getelementptr double, ptr %259, i64 %.2125.i.i.i
  %.2130.i.i.i = load double, ptr %.2129.i.i.i, align 8, !noalias !72
  %.2134.i.i.i = getelementptr double, ptr %260, i64 %.2023.0583.i.i.i
  store double %.2130.i.i.i, ptr %.2134.i.i.i, align 8, !noalias !72
  %exitcond613.not.i.i.i = icmp eq i64 %.1277.i.i.i, %.2092.i.i.i
  br i1 %exitcond613.not.i.i.i, label %B54.if.i.i.i.i, label %B1142.if.i.i.i

B1378.if.lr.ph.i.i.i:                             ; preds = %B392.i.i.i.i, %B1254.loopexit.i.i.i
  %lp.5.2591.i.i.i = phi double [ %.2321.i.i.i, %B1254.loopexit.i.i.i ], [ %lp.4.1596.i.i.i, %B392.i.i.i.i ]
  %.2200.0589.i.i.i = phi i64 [ %.2269.i.i.i, %B1254.loopexit.i.i.i ], [ 0, %B392.i.i.i.i ]
  %.2305.i.i.i = getelementptr i64, ptr %282, i64 %.2200.0589.i.i.i
  %.2306.i.i.i = load i64, ptr %.2305.i.i.i, align 8, !noalias !72
  %.2313.i.i.i = getelementptr double, ptr %260, i64 %.2200.0589.i.i.i
  %.2314.i.i.i = load double, ptr %.2313.i.i.i, align 8, !noalias !72
  %.2317.i.i.i = getelementptr double, ptr %259, i64 %.2306.i.i.i
  %.2318.i.i.i = load double, ptr %.2317.i.i.i, align 8, !noalias !72
  store double %.2314.i.i.i, ptr %.2317.i.i.i, align 8, !noalias !72
  %.2457.i.i.i = mul nuw nsw i64 %.2200.0589.i.i.i, %.1277.i.i.i
  %283 = getelementptr double, ptr %257, i64 %.2457.i.i.i
  br label %B1378.if.i.i.i

B1378.if.i.i.i:                                   ; preds = %B1378.if.i.i.i, %B1378.if.lr.ph.i.i.i
  %.2361.0586.i.i.i = phi i64 [ 0, %B1378.if.lr.ph.i.i.i ], [ %.2430.i.i.i, %B1378.if.i.i.i ]
  %.2430.i.i.i = add nuw nsw i64 %.2361.0586.i.i.i, 1
  %.2462.i.i.i = getelementptr double, ptr %283, i64 %.2361.0586.i.i.i
  %.2463.i.i.i = load double, ptr %.2462.i.i.i, align 8, !noalias !72
  %.2469.i.i.i = load double, ptr %.2313.i.i.i, align 8, !noalias !72
  %.2473.i.i.i = getelementptr double, ptr %260, i64 %.2361.0586.i.i.i
  %.2474.i.i.i = load double, ptr %.2473.i.i.i, align 8, !noalias !72
  %.2475.i.i.i = fmul double %.2469.i.i.i, %.2474.i.i.i
  %.2476.i.i.i = fadd double %.2463.i.i.i, %.2475.i.i.i
  store double %.2476.i.i.i, ptr %.2462.i.i.i, align 8, !noalias !72
  %exitcond614.not.i.i.i = icmp eq i64 %.2361.0586.i.i.i, %.2200.0589.i.i.i
  br i1 %exitcond614.not.i.i.i, label %B1254.loopexit.i.i.i, label %B1378.if.i.i.i

B1526.if.i.i.i:                                   ; preds = %B1526.loopexit.i.i.i, %solve
  %.2565.0605.i.i.i = phi i64 [ 0, %solve ], [ %.2634.i.i.i, %B1526.loopexit.i.i.i ]
  %.2666.i.i.i = getelementptr i64, ptr %272, i64 %.2565.0605.i.i.i
  %.2667.i.i.i = load i64, ptr %.2666.i.i.i, align 8, !noalias !72
  %.2669.i.i.i = mul nsw i64 %.2667.i.i.i, %.340.i.i.i
  %.2802.i.i.i = mul nuw nsw i64 %.2565.0605.i.i.i, %.1277.i.i.i
  %284 = getelementptr double, ptr %261, i64 %.2669.i.i.i
  br label %B1580.if.i.i.i

B1580.if.i.i.i:                                   ; preds = %B1526.if.i.i.i, %B1580.loopexit.i.i.i
  %.2699.0602.i.i.i = phi i64 [ 0, %B1526.if.i.i.i ], [ %.2768.i.i.i, %B1580.loopexit.i.i.i ]
  %.2768.i.i.i = add nuw nsw i64 %.2699.0602.i.i.i, 1
  %.2798.not.i.i.i = icmp samesign ult i64 %.2565.0605.i.i.i, %.2699.0602.i.i.i
  %.2804.i.i.i = add nuw nsw i64 %.2699.0602.i.i.i, %.2802.i.i.i
  %.2811.i.i.i = mul nuw nsw i64 %.2699.0602.i.i.i, %.1277.i.i.i
  %.2813.i.i.i = add nuw nsw i64 %.2811.i.i.i, %.2565.0605.i.i.i
  %"$phi1628.3.2.3.i.i.i" = select i1 %.2798.not.i.i.i, i64 %.2813.i.i.i, i64 %.2804.i.i.i
  %.2823.i.i.i = getelementptr double, ptr %257, i64 %"$phi1628.3.2.3.i.i.i"
  %.2824.i.i.i = load double, ptr %.2823.i.i.i, align 8, !noalias !72
  %.2828.i.i.i = getelementptr double, ptr %258, i64 %"$phi1628.3.2.3.i.i.i"
  %.2829.i.i.i = load double, ptr %.2828.i.i.i, align 8, !noalias !72
  %.2832.i.i.i = fmul double %.2829.i.i.i, %.1869.i.i.i
  %.2833.i.i.i = fsub double %.2824.i.i.i, %.2832.i.i.i
  %.2838.i.i.i = getelementptr i64, ptr %272, i64 %.2699.0602.i.i.i
  %.2839.i.i.i = load i64, ptr %.2838.i.i.i, align 8, !noalias !72
  %.2855.i.i.i = load i64, ptr %.2666.i.i.i, align 8, !noalias !72
  %.13.i.i.i.i43 = tail call i64 @llvm.smin.i64(i64 %.2839.i.i.i, i64 %.2855.i.i.i)
  %.2972598.i.i.i = icmp sgt i64 %.13.i.i.i.i43, -1
  br i1 %.2972598.i.i.i, label %B1764.if.lr.ph.i.i.i, label %B1580.loopexit.i.i.i

B1764.if.i.i.i:                                   ; preds = %B1764.if.i.i.i, %B1764.if.lr.ph.i.i.i
  %.2916.0599.i.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i.i ], [ %.2985.i.i.i, %B1764.if.i.i.i ]
  %.2985.i.i.i = add nuw i64 %.2916.0599.i.i.i, 1
  %.3013.i.i.i = getelementptr double, ptr %284, i64 %.2916.0599.i.i.i
  %.3014.i.i.i = load double, ptr %.3013.i.i.i, align 8, !noalias !72
  %.3018.i.i.i = getelementptr double, ptr %273, i64 %.2916.0599.i.i.i
  %.3019.i.i.i = load double, ptr %.3018.i.i.i, align 8, !noalias !72
  %.3021.i.i.i = fmul double %.2833.i.i.i, %.3019.i.i.i
  %.3022.i.i.i = fadd double %.3014.i.i.i, %.3021.i.i.i
  store double %.3022.i.i.i, ptr %.3013.i.i.i, align 8, !noalias !72
  %exitcond58.not.i.i = icmp eq i64 %.2916.0599.i.i.i, %.13.i.i.i.i43
  br i1 %exitcond58.not.i.i, label %B1580.loopexit.i.i.i, label %B1764.if.i.i.i

B220.i.i:                                         ; preds = %B142.i.i
  %.74.i.i.i = load i64, ptr %252, align 8, !noalias !84
  %.310.i.i.i34 = getelementptr i8, ptr %252, i64 96
  %.311.i.i.i35 = load i64, ptr %.310.i.i.i34, align 8, !noalias !84
  %.367.i.i.i36 = getelementptr i8, ptr %252, i64 80
  %.368.i.i.i = load i64, ptr %.367.i.i.i36, align 8, !noalias !84
  %.379.i.i.i37 = getelementptr double, ptr %.304, i64 %.368.i.i.i
  %.380.i.i.i = load double, ptr %.379.i.i.i37, align 8, !noalias !84
  %.503110.not.i.i.i = icmp slt i64 %.74.i.i.i, 1
  br i1 %.503110.not.i.i.i, label %by_times, label %B312.if.lr.ph.i.i.i

B312.if.lr.ph.i.i.i:                              ; preds = %B220.i.i
  %.253.i.i.i = getelementptr i8, ptr %252, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !84
  %.187.i.i.i = getelementptr i8, ptr %252, i64 24
  %.188.i.i.i = load i64, ptr %.187.i.i.i, align 8, !noalias !84
  %.131.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !84
  %285 = getelementptr i64, ptr %.63, i64 %.254.i.i.i
  %286 = getelementptr double, ptr %.304, i64 %.131.i.i.i
  %287 = getelementptr double, ptr %.304, i64 %.188.i.i.i
  br label %B312.if.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B312.if.i.i.i
  %288 = getelementptr double, ptr %.108, i64 %.311.i.i.i35
  br label %B382.if.i.i.i

B438.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.783.i.i.i = fmul double %.737.i.i.i, 5.000000e-01
  %.785.i.i.i = fmul double %.737.i.i.i, %.783.i.i.i
  %.798.i.i.i = getelementptr double, ptr %286, i64 %.731.i.i.i
  store double %.737.i.i.i, ptr %.798.i.i.i, align 8, !noalias !84
  br label %B762.i.i.i

B476.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.824.i.i.i = fcmp une double %.749.i49.i.i, %gap.2.0120.i.i.i
  br i1 %.824.i.i.i, label %B498.i.i.i, label %B544.i.i.i

B498.i.i.i:                                       ; preds = %B476.i.i.i
  %.839.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.749.i49.i.i)
  %.840.i.i.i = fadd double %.749.i49.i.i, -1.000000e+00
  %.842.i.i.i = tail call double @llvm.pow.f64(double %.380.i.i.i, double %.840.i.i.i)
  %.843.i.i.i = fmul double %.749.i49.i.i, %.842.i.i.i
  br label %B544.i.i.i

B544.i.i.i:                                       ; preds = %B498.i.i.i, %B476.i.i.i
  %gap.4.1.i.i.i = phi double [ %.749.i49.i.i, %B498.i.i.i ], [ %gap.2.0120.i.i.i, %B476.i.i.i ]
  %r.2.1.i.i.i = phi double [ %.839.i.i.i, %B498.i.i.i ], [ %r.3.0121.i.i.i, %B476.i.i.i ]
  %slope.2.1.i.i.i = phi double [ %.843.i.i.i, %B498.i.i.i ], [ %slope.3.0122.i.i.i, %B476.i.i.i ]
  %.864.i.i.i = fmul double %r.2.1.i.i.i, %r.2.1.i.i.i
  %.865.i.i.i = fsub double 1.000000e+00, %.864.i.i.i
  %.868.i.i.i = fmul double %last.2.0118.i.i.i, %r.2.1.i.i.i
  %.870.i.i.i38 = fsub double %.737.i.i.i, %.868.i.i.i
  %.874.i51.i.i = fdiv double %.870.i.i.i38, %.865.i.i.i
  %.875.i52.i.i = fmul double %.870.i.i.i38, 5.000000e-01
  %.876.i.i.i = fmul double %.875.i52.i.i, %.874.i51.i.i
  %.877.i.i.i = tail call double @llvm.log.f64(double %.865.i.i.i)
  %.878.i.i.i = fmul double %.877.i.i.i, 5.000000e-01
  %.879.i.i.i = fsub double %.876.i.i.i, %.878.i.i.i
  %.887.i.i.i = fmul double %last.2.0118.i.i.i, %.874.i51.i.i
  %.890.i.i.i = fmul double %.874.i51.i.i, %.874.i51.i.i
  %.892.i.i.i = fmul double %r.2.1.i.i.i, %.890.i.i.i
  %.893.i.i.i = fsub double %.887.i.i.i, %.892.i.i.i
  %.898.i.i.i = fdiv double %r.2.1.i.i.i, %.865.i.i.i
  %.899.i.i.i = fadd double %.898.i.i.i, %.893.i.i.i
  %.901.i.i.i = fmul double %slope.2.1.i.i.i, %.899.i.i.i
  %.905.i.i.i = fadd double %by_phi.2.0117.i.i.i, %.901.i.i.i
  %.914.i.i.i = getelementptr double, ptr %286, i64 %.731.i.i.i
  store double %.874.i51.i.i, ptr %.914.i.i.i, align 8, !noalias !84
  %.922.i.i.i = getelementptr double, ptr %286, i64 %before.2.0119.i.i.i
  %.923.i.i.i = load double, ptr %.922.i.i.i, align 8, !noalias !84
  %.925.i.i.i = fmul double %r.2.1.i.i.i, %.874.i51.i.i
  %.928.i.i.i = fsub double %.923.i.i.i, %.925.i.i.i
  store double %.928.i.i.i, ptr %.922.i.i.i, align 8, !noalias !84
  br label %B762.i.i.i

B762.i.i.i:                                       ; preds = %B544.i.i.i, %B438.i.i.i
  %by_phi.3.1.i.i.i = phi double [ %by_phi.2.0117.i.i.i, %B438.i.i.i ], [ %.905.i.i.i, %B544.i.i.i ]
  %gap.3.1.i.i.i = phi double [ %gap.2.0120.i.i.i, %B438.i.i.i ], [ %gap.4.1.i.i.i, %B544.i.i.i ]
  %r.4.1.i.i.i = phi double [ %r.3.0121.i.i.i, %B438.i.i.i ], [ %r.2.1.i.i.i, %B544.i.i.i ]
  %slope.4.1.i.i.i = phi double [ %slope.3.0122.i.i.i, %B438.i.i.i ], [ %slope.2.1.i.i.i, %B544.i.i.i ]
  %.785.pn.i.i.i = phi double [ %.785.i.i.i, %B438.i.i.i ], [ %.879.i.i.i, %B544.i.i.i ]
  %lp.4.1.i.i.i39 = fadd double %lp.3.0116.i.i.i, %.785.pn.i.i.i
  %exitcond124.not.i.i.i = icmp eq i64 %.74.i.i.i, %.698.i.i.i
  br i1 %exitcond124.not.i.i.i, label %by_times, label %B382.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B312.if.lr.ph.i.i.i
  %.445.0111.i.i.i = phi i64 [ 0, %B312.if.lr.ph.i.i.i ], [ %.516.i.i.i, %B312.if.i.i.i ]
  %.516.i.i.i = add nuw nsw i64 %.445.0111.i.i.i, 1
  %.544.i46.i.i = getelementptr i64, ptr %285, i64 %.445.0111.i.i.i
  %.545.i47.i.i = load i64, ptr %.544.i46.i.i, align 8, !noalias !84
  %.549.i.i.i = getelementptr double, ptr %286, i64 %.545.i47.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !84
  %.554.i.i.i = getelementptr double, ptr %287, i64 %.445.0111.i.i.i
  store double %.550.i.i.i, ptr %.554.i.i.i, align 8, !noalias !84
  %exitcond.not.i48.i.i = icmp eq i64 %.74.i.i.i, %.516.i.i.i
  br i1 %exitcond.not.i48.i.i, label %B382.if.lr.ph.i.i.i, label %B312.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B762.i.i.i, %B382.if.lr.ph.i.i.i
  %slope.3.0122.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %slope.4.1.i.i.i, %B762.i.i.i ]
  %r.3.0121.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %r.4.1.i.i.i, %B762.i.i.i ]
  %gap.2.0120.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %gap.3.1.i.i.i, %B762.i.i.i ]
  %before.2.0119.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B762.i.i.i ]
  %last.2.0118.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %.737.i.i.i, %B762.i.i.i ]
  %by_phi.2.0117.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %lp.3.0116.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i39, %B762.i.i.i ]
  %.629.0114.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.698.i.i.i, %B762.i.i.i ]
  %.698.i.i.i = add nuw nsw i64 %.629.0114.i.i.i, 1
  %.730.i.i.i = getelementptr i64, ptr %285, i64 %.629.0114.i.i.i
  %.731.i.i.i = load i64, ptr %.730.i.i.i, align 8, !noalias !84
  %.736.i.i.i = getelementptr double, ptr %287, i64 %.629.0114.i.i.i
  %.737.i.i.i = load double, ptr %.736.i.i.i, align 8, !noalias !84
  %.748.i.i.i = getelementptr double, ptr %288, i64 %.629.0114.i.i.i
  %.749.i49.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !84
  %.750.i50.i.i = fcmp oeq double %.749.i49.i.i, 0.000000e+00
  br i1 %.750.i50.i.i, label %B438.i.i.i, label %B476.i.i.i

by_times: ; preds = %B762.i.i.i, %B220.i.i
  %lp.3.0.lcssa.i53.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %lp.4.1.i.i.i39, %B762.i.i.i ]
  %by_phi.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %.1001.i.i.i40 = getelementptr double, ptr %.420, i64 %.368.i.i.i
  %.1002.i.i.i = load double, ptr %.1001.i.i.i40, align 8, !noalias !84
  %.1004.i.i.i = fadd double %by_phi.2.0.lcssa.i.i.i, %.1002.i.i.i
  store double %.1004.i.i.i, ptr %.1001.i.i.i40, align 8, !noalias !84
  br label %couple

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.164.056.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.235.i.i, %B106.if.i.i ]
  %.235.i.i = add nuw nsw i64 %.164.056.i.i, 1
  %.263.i.i = getelementptr double, ptr %253, i64 %.164.056.i.i
  %.264.i.i = load double, ptr %.263.i.i, align 8, !noalias !69
  %.265.i.i = fneg double %.264.i.i
  store double %.265.i.i, ptr %.263.i.i, align 8, !noalias !69
  %exitcond.not.i101.i = icmp eq i64 %.235.i.i, %.140.i.i
  br i1 %exitcond.not.i101.i, label %B142.i.i, label %B106.if.i.i

couple: ; preds = %B440.loopexit.i.i.i, %by_times, %B196.i.i
  %storemerge45.i.i = phi double [ %lp.3.0.lcssa.i53.i.i, %by_times ], [ 0.000000e+00, %B196.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.578.i = fadd double %storemerge45.i.i, 0.000000e+00
  %.58.i103.i = load i64, ptr %.60.i23, align 8, !noalias !87
  %.223.i105.i = load i64, ptr %.134.i, align 8, !noalias !87
  %.305110.not.i106.i = icmp slt i64 %.223.i105.i, 1
  br i1 %.305110.not.i106.i, label %B494.i, label %B228.if.lr.ph.i107.i

B228.if.lr.ph.i107.i:                             ; preds = %couple
  %.124.i109.i = load i64, ptr %.472.i, align 8, !noalias !87
  %289 = getelementptr i64, ptr %.63, i64 %.124.i109.i
  %.180.i110.i = getelementptr i8, ptr %289, i64 16
  %.181.i111.i = load i64, ptr %.180.i110.i, align 8, !noalias !87
  %.91.i113.i = load i64, ptr %.94.i, align 8, !noalias !87
  %290 = getelementptr i64, ptr %.63, i64 %.91.i113.i
  %.634107.not.i114.i = icmp slt i64 %.58.i103.i, 1
  br label %B228.if.i115.i

B336.i131.i:                                      ; preds = %B228.if.i115.i
  br i1 %.634107.not.i114.i, label %B476.i139.i, label %B400.if.lr.ph.i132.i

B400.if.lr.ph.i132.i:                             ; preds = %B336.i131.i
  %.549.i133.i = getelementptr i8, ptr %.473.i120.i, i64 96
  %.550.i134.i = load i64, ptr %.549.i133.i, align 8, !noalias !87
  %291 = getelementptr double, ptr %.304, i64 %to.3.0113.i116.i
  %292 = getelementptr double, ptr %.304, i64 %.550.i134.i
  br label %B400.if.i135.i

B476.i139.i:                                      ; preds = %B400.if.i135.i, %B336.i131.i
  %.715.i140.i = add nsw i64 %to.3.0113.i116.i, %.58.i103.i
  br label %B614.i128.i

B516.i122.i:                                      ; preds = %B228.if.i115.i
  %.801.i123.i = getelementptr i8, ptr %.473.i120.i, i64 8
  %.802.i124.i = load i64, ptr %.801.i123.i, align 8, !noalias !87
  %.810.i125.i = getelementptr double, ptr %.304, i64 %to.3.0113.i116.i
  %.811.i126.i = load double, ptr %.810.i125.i, align 8, !noalias !87
  %.814.i.i = getelementptr double, ptr %.420, i64 %.802.i124.i
  store double %.811.i126.i, ptr %.814.i.i, align 8, !noalias !87
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
  %.473.i120.i = getelementptr i8, ptr %290, i64 %.473.idx.i119.i
  %.474.i121.i = load i64, ptr %.473.i120.i, align 8, !noalias !87
  switch i64 %.474.i121.i, label %B614.i128.i [
    i64 0, label %B336.i131.i
    i64 1, label %B516.i122.i
  ]

B400.if.i135.i:                                   ; preds = %B400.if.i135.i, %B400.if.lr.ph.i132.i
  %.578.0108.i136.i = phi i64 [ 0, %B400.if.lr.ph.i132.i ], [ %.647.i137.i, %B400.if.i135.i ]
  %.647.i137.i = add nuw nsw i64 %.578.0108.i136.i, 1
  %.681.i.i = getelementptr double, ptr %291, i64 %.578.0108.i136.i
  %.682.i.i = load double, ptr %.681.i.i, align 8, !noalias !87
  %.689.i.i = getelementptr double, ptr %292, i64 %.578.0108.i136.i
  store double %.682.i.i, ptr %.689.i.i, align 8, !noalias !87
  %exitcond.not.i138.i = icmp eq i64 %.58.i103.i, %.647.i137.i
  br i1 %exitcond.not.i138.i, label %B476.i139.i, label %B400.if.i135.i

B494.i:                                           ; preds = %B614.i128.i, %couple, %B286.i
  %lp.3.0.i = phi double [ 0.000000e+00, %B286.i ], [ %.578.i, %couple ], [ %.578.i, %B614.i128.i ]
  %.622.i = tail call double @cells(i64 %.742, ptr nonnull %.304, ptr %.420, ptr nonnull %.304, ptr nonnull %.63, ptr %.108), !noalias !60
  %.667.i = load i64, ptr %.134.i, align 8, !noalias !60
  %.747165.not.i = icmp slt i64 %.667.i, 1
  br i1 %.747165.not.i, label %rows, label %B586.if.lr.ph.i

B586.if.lr.ph.i:                                  ; preds = %B494.i
  %293 = getelementptr i64, ptr %.63, i64 %.95.i
  %.718486.not.i.i = icmp slt i64 %.61.i, 1
  br label %B586.if.i

B694.i:                                           ; preds = %B586.if.i
  %.89.i141.i = getelementptr i8, ptr %.915.i, i64 24
  %.90.i142.i = load i64, ptr %.89.i141.i, align 8, !noalias !90
  %.155.i143.i = getelementptr i8, ptr %.915.i, i64 40
  %.156.i144.i = load i64, ptr %.155.i143.i, align 8, !noalias !90
  %.227.i145.i = getelementptr i8, ptr %.915.i, i64 48
  %.228.i146.i = load i64, ptr %.227.i145.i, align 8, !noalias !90
  %.293.i147.i = getelementptr i8, ptr %.915.i, i64 104
  %.294.i148.i = load i64, ptr %.293.i147.i, align 8, !noalias !90
  %.359.i149.i = getelementptr i8, ptr %.915.i, i64 112
  %.360.i150.i = load i64, ptr %.359.i149.i, align 8, !noalias !90
  %.434.i.i = getelementptr i8, ptr %.915.i, i64 96
  %.435.i.i25 = load i64, ptr %.434.i.i, align 8, !noalias !90
  %.500.i.i = getelementptr i8, ptr %.915.i, i64 56
  %.501.i.i = load i64, ptr %.500.i.i, align 8, !noalias !90
  %.590483.not.i.i = icmp slt i64 %.156.i144.i, 1
  br i1 %.590483.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B694.i
  %294 = getelementptr double, ptr %.304, i64 %.294.i148.i
  %295 = shl nuw i64 %.156.i144.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %294, i8 0, i64 %295, i1 false), !noalias !90
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B694.i
  br i1 %.718486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %296 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %297 = getelementptr double, ptr %.304, i64 %.294.i148.i
  %298 = getelementptr double, ptr %.304, i64 %.435.i.i25
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862489.not.i.i = icmp slt i64 %.90.i142.i, 1
  br i1 %.862489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %299 = getelementptr double, ptr %.304, i64 %.360.i150.i
  %300 = shl nuw i64 %.90.i142.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %299, i8 0, i64 %300, i1 false), !noalias !90
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %301 = getelementptr double, ptr %.304, i64 %.294.i148.i
  %302 = getelementptr double, ptr %.304, i64 %.360.i150.i
  %303 = getelementptr double, ptr %.108, i64 %.228.i146.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.156.i144.i, %.1005.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862489.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i26

B642.if.lr.ph.i.i26:                              ; preds = %B642.preheader.i.i
  %.1385.i.i27 = getelementptr i8, ptr %.915.i, i64 32
  %304 = getelementptr double, ptr %.304, i64 %.360.i150.i
  br label %B642.if.i.i28

B828.i.i:                                         ; preds = %B642.if.i.i28, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.915.i, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !90
  %.1600513.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600513.not.i.i, label %B727.i, label %B892.if.lr.ph.i.i

B892.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.1702.i.i = getelementptr i8, ptr %.915.i, i64 88
  %305 = getelementptr double, ptr %.304, i64 %.435.i.i25
  br label %B892.if.i.i

B1614.loopexit.i.i:                               ; preds = %B1698.if.i.i, %B1614.if.i.i
  %exitcond524.not.i.i = icmp eq i64 %.61.i, %.2673.i.i
  br i1 %exitcond524.not.i.i, label %B1787.i.i, label %B1614.if.i.i

B1787.i.i:                                        ; preds = %B1414.if.i.i, %B1278.if.i.i, %B1614.loopexit.i.i, %B1614.preheader.i.i, %B1278.preheader.i.i, %B1414.preheader.i.i
  %exitcond525.not.i.i = icmp eq i64 %.1613.i.i, %.1520.i.i
  br i1 %exitcond525.not.i.i, label %B727.i, label %B892.if.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.662.0487.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.731.i.i, %B364.if.i.i ]
  %.731.i.i = add nuw nsw i64 %.662.0487.i.i, 1
  %.759.i.i = getelementptr i64, ptr %296, i64 %.662.0487.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !90
  %.764.i.i = getelementptr double, ptr %297, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !90
  %.769.i.i = getelementptr double, ptr %298, i64 %.662.0487.i.i
  %.770.i.i = load double, ptr %.769.i.i, align 8, !noalias !90
  %.771.i.i = fadd double %.765.i.i, %.770.i.i
  store double %.771.i.i, ptr %.764.i.i, align 8, !noalias !90
  %exitcond.not.i151.i = icmp eq i64 %.61.i, %.731.i.i
  br i1 %exitcond.not.i151.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0496.i.i, 1
  %.1037.i.i = getelementptr double, ptr %301, i64 %.936.0496.i.i
  %.1038.i.i = load double, ptr %.1037.i.i, align 8, !noalias !90
  br i1 %.862489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i = mul nuw nsw i64 %.936.0496.i.i, %.90.i142.i
  %306 = getelementptr double, ptr %303, i64 %.1167.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0493.i.i, 1
  %.1163.i.i = getelementptr double, ptr %302, i64 %.1066.0493.i.i
  %.1164.i.i = load double, ptr %.1163.i.i, align 8, !noalias !90
  %.1172.i.i = getelementptr double, ptr %306, i64 %.1066.0493.i.i
  %.1173.i.i = load double, ptr %.1172.i.i, align 8, !noalias !90
  %.1175.i152.i = fmul double %.1038.i.i, %.1173.i.i
  %.1176.i153.i = fadd double %.1164.i.i, %.1175.i152.i
  store double %.1176.i153.i, ptr %.1163.i.i, align 8, !noalias !90
  %exitcond518.not.i.i = icmp eq i64 %.90.i142.i, %.1135.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i28:                                    ; preds = %B642.if.i.i28, %B642.if.lr.ph.i.i26
  %.1224.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i26 ], [ %.1293.i.i, %B642.if.i.i28 ]
  %.1293.i.i = add nuw nsw i64 %.1224.0499.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i27, align 8, !noalias !90
  %307 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0499.i.i, 4
  %.1395.i.i = getelementptr i8, ptr %307, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !90
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.420
  %.1427.i154.i = getelementptr i8, ptr %.1395.i.i, i64 8
  %.1428.i155.i = load i64, ptr %.1427.i154.i, align 8, !noalias !90
  %.1430.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i155.i
  %.1431.i.i = load double, ptr %.1430.i.i, align 8, !noalias !90
  %.1438.i.i = getelementptr double, ptr %304, i64 %.1224.0499.i.i
  %.1439.i.i = load double, ptr %.1438.i.i, align 8, !noalias !90
  %.1440.i.i = fadd double %.1431.i.i, %.1439.i.i
  store double %.1440.i.i, ptr %.1430.i.i, align 8, !noalias !90
  %exitcond520.not.i.i = icmp eq i64 %.90.i142.i, %.1293.i.i
  br i1 %exitcond520.not.i.i, label %B828.i.i, label %B642.if.i.i28

B892.if.i.i:                                      ; preds = %B1787.i.i, %B892.if.lr.ph.i.i
  %.1544.0514.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i ], [ %.1613.i.i, %B1787.i.i ]
  %.1613.i.i = add nuw nsw i64 %.1544.0514.i.i, 1
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !90
  %308 = getelementptr i64, ptr %.63, i64 %.1703.i.i
  %.1741.idx.i.i = shl i64 %.1544.0514.i.i, 5
  %.1741.i.i = getelementptr i8, ptr %308, i64 %.1741.idx.i.i
  %.1742.i.i = load i64, ptr %.1741.i.i, align 8, !noalias !90
  %309 = getelementptr i64, ptr %.63, i64 %.1742.i.i
  %.1946.i.i = getelementptr i8, ptr %309, i64 8
  %.1947.i.i = load i64, ptr %.1946.i.i, align 8, !noalias !90
  %.2151.i.i = getelementptr i8, ptr %309, i64 208
  %.2152.i.i = load i64, ptr %.2151.i.i, align 8, !noalias !90
  %.2172.i.i = getelementptr i8, ptr %.1741.i.i, i64 24
  %.2173.i.i = load i64, ptr %.2172.i.i, align 8, !noalias !90
  %.2202.i.i = getelementptr i8, ptr %.1741.i.i, i64 8
  %.2203.i.i = load i64, ptr %.2202.i.i, align 8, !noalias !90
  %.2223.i.i = getelementptr i8, ptr %.1741.i.i, i64 16
  %.2224.i.i = load i64, ptr %.2223.i.i, align 8, !noalias !90
  switch i64 %.1947.i.i, label %B1614.preheader.i.i [
    i64 1, label %B1278.preheader.i.i
    i64 2, label %B1414.preheader.i.i
  ]

B1414.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1414.if.lr.ph.i.i

B1414.if.lr.ph.i.i:                               ; preds = %B1414.preheader.i.i
  %310 = getelementptr i64, ptr %.63, i64 %.2203.i.i
  %311 = getelementptr i64, ptr %.63, i64 %.2224.i.i
  %312 = getelementptr double, ptr %.304, i64 %.2152.i.i
  %313 = getelementptr double, ptr %.108, i64 %.2173.i.i
  br label %B1414.if.i.i

B1278.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1278.if.lr.ph.i.i

B1278.if.lr.ph.i.i:                               ; preds = %B1278.preheader.i.i
  %314 = getelementptr i64, ptr %.63, i64 %.2203.i.i
  %315 = getelementptr double, ptr %.304, i64 %.2152.i.i
  %316 = getelementptr i64, ptr %.63, i64 %.2224.i.i
  %317 = getelementptr double, ptr %.108, i64 %.2173.i.i
  br label %B1278.if.i.i

B1614.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1614.if.lr.ph.i.i

B1614.if.lr.ph.i.i:                               ; preds = %B1614.preheader.i.i
  %318 = getelementptr i64, ptr %.63, i64 %.2203.i.i
  %319 = getelementptr i64, ptr %.63, i64 %.2224.i.i
  %.2807507.not.i.i = icmp slt i64 %.1947.i.i, 1
  %320 = getelementptr double, ptr %.304, i64 %.2152.i.i
  %321 = getelementptr double, ptr %.108, i64 %.2173.i.i
  br label %B1614.if.i.i

B1278.if.i.i:                                     ; preds = %B1278.if.i.i, %B1278.if.lr.ph.i.i
  %.2260.0505.i.i = phi i64 [ 0, %B1278.if.lr.ph.i.i ], [ %.2329.i.i, %B1278.if.i.i ]
  %.2329.i.i = add nuw nsw i64 %.2260.0505.i.i, 1
  %.2357.i.i = getelementptr i64, ptr %314, i64 %.2260.0505.i.i
  %.2358.i.i = load i64, ptr %.2357.i.i, align 8, !noalias !90
  %.2362.i.i = getelementptr double, ptr %315, i64 %.2358.i.i
  %.2363.i.i = load double, ptr %.2362.i.i, align 8, !noalias !90
  %.2367.i.i = getelementptr double, ptr %305, i64 %.2260.0505.i.i
  %.2368.i.i = load double, ptr %.2367.i.i, align 8, !noalias !90
  %.2372.i.i = getelementptr i64, ptr %316, i64 %.2260.0505.i.i
  %.2373.i.i = load i64, ptr %.2372.i.i, align 8, !noalias !90
  %.2377.i.i = getelementptr double, ptr %317, i64 %.2373.i.i
  %.2378.i.i = load double, ptr %.2377.i.i, align 8, !noalias !90
  %.2379.i.i = fmul double %.2368.i.i, %.2378.i.i
  %.2380.i.i = fadd double %.2363.i.i, %.2379.i.i
  store double %.2380.i.i, ptr %.2362.i.i, align 8, !noalias !90
  %exitcond522.not.i.i = icmp eq i64 %.61.i, %.2329.i.i
  br i1 %exitcond522.not.i.i, label %B1787.i.i, label %B1278.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1414.if.lr.ph.i.i
  %.2427.0502.i.i = phi i64 [ 0, %B1414.if.lr.ph.i.i ], [ %.2496.i.i, %B1414.if.i.i ]
  %.2496.i.i = add nuw nsw i64 %.2427.0502.i.i, 1
  %.2524.i.i = getelementptr i64, ptr %310, i64 %.2427.0502.i.i
  %.2525.i.i = load i64, ptr %.2524.i.i, align 8, !noalias !90
  %.2532.i.i = getelementptr i64, ptr %311, i64 %.2427.0502.i.i
  %.2533.i.i = load i64, ptr %.2532.i.i, align 8, !noalias !90
  %.2540.i.i = getelementptr double, ptr %305, i64 %.2427.0502.i.i
  %.2541.i.i = load double, ptr %.2540.i.i, align 8, !noalias !90
  %.2543.idx.i.i = shl i64 %.2525.i.i, 4
  %.2543.i.i29 = getelementptr i8, ptr %312, i64 %.2543.idx.i.i
  %.2544.i.i30 = load double, ptr %.2543.i.i29, align 8, !noalias !90
  %.2546.idx.i.i = shl i64 %.2533.i.i, 4
  %.2546.i.i = getelementptr i8, ptr %313, i64 %.2546.idx.i.i
  %.2547.i.i = load double, ptr %.2546.i.i, align 8, !noalias !90
  %.2548.i.i = fmul double %.2541.i.i, %.2547.i.i
  %.2549.i.i = fadd double %.2544.i.i30, %.2548.i.i
  store double %.2549.i.i, ptr %.2543.i.i29, align 8, !noalias !90
  %.2555.i.i = getelementptr i8, ptr %.2543.i.i29, i64 8
  %.2556.i.i = load double, ptr %.2555.i.i, align 8, !noalias !90
  %.2559.i.i = getelementptr i8, ptr %.2546.i.i, i64 8
  %.2560.i.i = load double, ptr %.2559.i.i, align 8, !noalias !90
  %.2561.i.i = fmul double %.2541.i.i, %.2560.i.i
  %.2562.i.i31 = fadd double %.2556.i.i, %.2561.i.i
  store double %.2562.i.i31, ptr %.2555.i.i, align 8, !noalias !90
  %exitcond521.not.i.i = icmp eq i64 %.61.i, %.2496.i.i
  br i1 %exitcond521.not.i.i, label %B1787.i.i, label %B1414.if.i.i

B1614.if.i.i:                                     ; preds = %B1614.if.lr.ph.i.i, %B1614.loopexit.i.i
  %.2604.0511.i.i = phi i64 [ 0, %B1614.if.lr.ph.i.i ], [ %.2673.i.i, %B1614.loopexit.i.i ]
  %.2673.i.i = add nuw nsw i64 %.2604.0511.i.i, 1
  br i1 %.2807507.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.lr.ph.i.i

B1698.if.lr.ph.i.i:                               ; preds = %B1614.if.i.i
  %.2715.i.i = getelementptr i64, ptr %319, i64 %.2604.0511.i.i
  %.2716.i.i = load i64, ptr %.2715.i.i, align 8, !noalias !90
  %.2718.i.i = mul nsw i64 %.2716.i.i, %.1947.i.i
  %.2705.i.i = getelementptr i64, ptr %318, i64 %.2604.0511.i.i
  %.2706.i.i = load i64, ptr %.2705.i.i, align 8, !noalias !90
  %.2708.i.i = mul nsw i64 %.2706.i.i, %.1947.i.i
  %322 = getelementptr double, ptr %320, i64 %.2708.i.i
  %.2854.i.i = getelementptr double, ptr %305, i64 %.2604.0511.i.i
  %323 = getelementptr double, ptr %321, i64 %.2718.i.i
  br label %B1698.if.i.i

B1698.if.i.i:                                     ; preds = %B1698.if.i.i, %B1698.if.lr.ph.i.i
  %.2751.0508.i.i = phi i64 [ 0, %B1698.if.lr.ph.i.i ], [ %.2820.i.i, %B1698.if.i.i ]
  %.2820.i.i = add nuw nsw i64 %.2751.0508.i.i, 1
  %.2848.i.i = getelementptr double, ptr %322, i64 %.2751.0508.i.i
  %.2849.i.i = load double, ptr %.2848.i.i, align 8, !noalias !90
  %.2855.i.i = load double, ptr %.2854.i.i, align 8, !noalias !90
  %.2859.i.i = getelementptr double, ptr %323, i64 %.2751.0508.i.i
  %.2860.i.i = load double, ptr %.2859.i.i, align 8, !noalias !90
  %.2861.i.i = fmul double %.2855.i.i, %.2860.i.i
  %.2862.i.i = fadd double %.2849.i.i, %.2861.i.i
  store double %.2862.i.i, ptr %.2848.i.i, align 8, !noalias !90
  %exitcond523.not.i.i = icmp eq i64 %.1947.i.i, %.2820.i.i
  br i1 %exitcond523.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.i.i

B727.i:                                           ; preds = %B1787.i.i, %B586.if.i, %B828.i.i
  %exitcond172.not.i = icmp eq i64 %.760.i, %.667.i
  br i1 %exitcond172.not.i, label %rows, label %B586.if.i

B728.i:                                           ; preds = %B1747.i.i, %B146.if.i, %B788.i.i
  %exitcond.not.i24 = icmp eq i64 %.230.i, %.135.i
  br i1 %exitcond.not.i24, label %B286.i, label %B146.if.i

B146.if.i:                                        ; preds = %B728.i, %B146.if.lr.ph.i
  %.159.0164.i = phi i64 [ 0, %B146.if.lr.ph.i ], [ %.230.i, %B728.i ]
  %.230.i = add nuw nsw i64 %.159.0164.i, 1
  %.385.idx.i = mul i64 %.159.0164.i, 120
  %.385.i = getelementptr i8, ptr %219, i64 %.385.idx.i
  %.386.i = load i64, ptr %.385.i, align 8, !noalias !60
  %.387.i = icmp eq i64 %.386.i, 0
  br i1 %.387.i, label %B254.i, label %B728.i

B586.if.i:                                        ; preds = %B727.i, %B586.if.lr.ph.i
  %.691.0166.i = phi i64 [ 0, %B586.if.lr.ph.i ], [ %.760.i, %B727.i ]
  %.760.i = add nuw nsw i64 %.691.0166.i, 1
  %.915.idx.i = mul i64 %.691.0166.i, 120
  %.915.i = getelementptr i8, ptr %293, i64 %.915.idx.i
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !60
  %.917.i = icmp eq i64 %.916.i, 0
  br i1 %.917.i, label %B694.i, label %B727.i

rows: ; preds = %B727.i, %B494.i
  %.626.i = fadd double %lp.3.0.i, %.622.i
  %.774 = fadd double %lp.5.0.lcssa.i, %.626.i
  %.108.i64 = load i64, ptr %.354.i, align 8, !noalias !93
  %.190109.not.i = icmp slt i64 %.108.i64, 1
  br i1 %.190109.not.i, label %B606.i, label %B60.if.lr.ph.i65

B60.if.lr.ph.i65:                                 ; preds = %rows
  %.310.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i66

B206.i:                                           ; preds = %B60.if.i66
  %.933.i = getelementptr i8, ptr %469, i64 352
  %.934.i = load i64, ptr %.933.i, align 8, !noalias !93
  %.935.i = icmp sgt i64 %.934.i, -1
  br i1 %.935.i, label %B256.i, label %B300.i

B256.i:                                           ; preds = %B206.i
  %.230.i.i283 = getelementptr i8, ptr %469, i64 360
  %.231.i.i = load i64, ptr %.230.i.i283, align 8, !noalias !96
  %.436.i.i284 = getelementptr i8, ptr %469, i64 56
  %.437.i.i = load i64, ptr %.436.i.i284, align 8, !noalias !96
  %.439.i.i = getelementptr double, ptr %.304, i64 %.437.i.i
  %.440.i.i = load double, ptr %.439.i.i, align 8, !noalias !96
  %.871.i.i285 = getelementptr i8, ptr %469, i64 120
  %.872.i.i286 = load i64, ptr %.871.i.i285, align 8, !noalias !96
  %324 = getelementptr i64, ptr %.63, i64 %.872.i.i286
  %.875.i.i = getelementptr i8, ptr %324, i64 8
  %.876.i.i = load i64, ptr %.875.i.i, align 8, !noalias !96
  %.1724.i.i = getelementptr i8, ptr %469, i64 368
  %.1725.i.i = load i64, ptr %.1724.i.i, align 8, !noalias !96
  %.1807290.not.i.i = icmp slt i64 %.1725.i.i, 1
  br i1 %.1807290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B256.i
  %.1499.i.i287 = getelementptr i8, ptr %469, i64 256
  %.1500.i.i = load i64, ptr %.1499.i.i287, align 8, !noalias !96
  %.1293.i.i288 = getelementptr i8, ptr %469, i64 392
  %.1294.i.i = load i64, ptr %.1293.i.i288, align 8, !noalias !96
  %.1081.i.i = getelementptr i8, ptr %469, i64 128
  %.1082.i.i = load i64, ptr %.1081.i.i, align 8, !noalias !96
  %.645.i.i289 = getelementptr i8, ptr %469, i64 384
  %.646.i.i = load i64, ptr %.645.i.i289, align 8, !noalias !96
  %.2057.i.i290 = getelementptr i8, ptr %469, i64 104
  %.2264.i.i = getelementptr i8, ptr %469, i64 136
  %.2473.i.i = getelementptr i8, ptr %469, i64 224
  %.2680.i.i291 = getelementptr i8, ptr %469, i64 232
  %.2893.i.i = getelementptr i8, ptr %469, i64 240
  %.3100.i.i = getelementptr i8, ptr %469, i64 216
  %.3307.i.i = getelementptr i8, ptr %469, i64 208
  %325 = getelementptr double, ptr %.304, i64 %.1500.i.i
  %.3545.idx.i.i = shl i64 %.231.i.i, 4
  %.3545.i.i = getelementptr i8, ptr %325, i64 %.3545.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.231.i.i, i64 0)
  %.3627276.not.i.i = icmp slt i64 %.231.i.i, 1
  %.3711.i.i = fmul double %.440.i.i, %.440.i.i
  %.3735.i.i292 = add nsw i64 %.231.i.i, -1
  %326 = getelementptr double, ptr %.304, i64 %.646.i.i
  %327 = getelementptr double, ptr %326, i64 %.231.i.i
  %328 = getelementptr double, ptr %325, i64 %.231.i.i
  %329 = getelementptr double, ptr %.304, i64 %.1294.i.i
  %.4325281.not.i.i = icmp slt i64 %.876.i.i, 1
  %330 = getelementptr i64, ptr %.63, i64 %.1082.i.i
  %.3773.i.i = getelementptr double, ptr %328, i64 %.3735.i.i292
  %.3783.i.i = getelementptr double, ptr %325, i64 %.3735.i.i292
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4239.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1820.i.i, %.1725.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.3744.i.i = tail call double @sqrt(double %.3730.i.i)
  %.3748.i.i = fmul double %.3697.i.i, %.3744.i.i
  store double %.3748.i.i, ptr %.3753.i.i, align 8, !noalias !96
  %.3756.i.i = fmul double %.3697.i.i, 5.000000e-01
  %.3762.i.i = load double, ptr %.3761.i.i, align 8, !noalias !96
  %.3763.i.i = fmul double %.3756.i.i, %.3762.i.i
  %.3767.i.i = fdiv double %.3763.i.i, %.3744.i.i
  store double %.3697.i.i, ptr %.3773.i.i, align 8, !noalias !96
  store double %.3767.i.i, ptr %.3783.i.i, align 8, !noalias !96
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %331 = getelementptr double, ptr %326, i64 %.3571.0277.i.i
  %.3791.i.i = getelementptr i8, ptr %331, i64 8
  %.3792.i.i = load double, ptr %.3791.i.i, align 8, !noalias !96
  %332 = getelementptr double, ptr %327, i64 %.3571.0277.i.i
  %.3800.i.i = getelementptr i8, ptr %332, i64 8
  %.3801.i.i = load double, ptr %.3800.i.i, align 8, !noalias !96
  %.3807.i.i = getelementptr i8, ptr %.3707.i.i, i64 8
  %.3808.i.i = load double, ptr %.3807.i.i, align 8, !noalias !96
  %.3813.i.i = getelementptr double, ptr %348, i64 %.3571.0277.i.i
  %.3814.i.i = load double, ptr %.3813.i.i, align 8, !noalias !96
  %.3844.i.i = getelementptr i8, ptr %.3678.i.i, i64 8
  %.3845.i.i = load double, ptr %.3844.i.i, align 8, !noalias !96
  %.3846.i.i = fmul double %.3792.i.i, %.3814.i.i
  %.3847.i.i = fsub double %.3845.i.i, %.3846.i.i
  %.3852.i.i = fdiv double %.3730.i.i, %.3808.i.i
  %.3855.i.i = tail call double @sqrt(double %.3852.i.i)
  %.3858.i.i300 = add nsw i64 %.3571.0277.i.i, %.3525.i.i
  %.3860.i.i = getelementptr double, ptr %.506, i64 %.3858.i.i300
  %.3861.i.i = load double, ptr %.3860.i.i, align 8, !noalias !96
  %.3862.i.i = fmul double %.3801.i.i, %.3847.i.i
  %.3866.i.i301 = fdiv double %.3862.i.i, %.3808.i.i
  %.3867.i.i = fmul double %.3792.i.i, %.3855.i.i
  %.3868.i.i = fmul double %.3867.i.i, %.3861.i.i
  %.3869.i.i = fsub double %.3866.i.i301, %.3868.i.i
  %.3871.i.i302 = fmul double %.3697.i.i, %.3792.i.i
  %.3872.i.i303 = fmul double %.3871.i.i302, %.3855.i.i
  %.3873.i.i = fmul double %.3855.i.i, %.3872.i.i303
  %.3874.i.i = fmul double %.3801.i.i, %.3869.i.i
  %.3878.i.i = fdiv double %.3874.i.i, %.3808.i.i
  %.3879.i.i = fsub double %.3873.i.i, %.3878.i.i
  %.3881.i.i = fmul double %.3697.i.i, %.3801.i.i
  %.3882.i.i = fmul double %.3881.i.i, %.3861.i.i
  %.3883.i.i = fmul double %.3792.i.i, %.3869.i.i
  %.3884.i.i = fmul double %.3861.i.i, %.3883.i.i
  %.3885.i.i = fadd double %.3882.i.i, %.3884.i.i
  %.3888.i.i = fmul double %.3871.i.i302, %.3847.i.i
  %.3889.i.i = fmul double %.3885.i.i, 5.000000e-01
  %.3893.i.i = fdiv double %.3889.i.i, %.3855.i.i
  %.3894.i.i = fadd double %.3888.i.i, %.3893.i.i
  %.3898.i.i = fadd double %.3881.i.i, %.3883.i.i
  %.3899.i.i = fmul double %.3855.i.i, %.3898.i.i
  %.3904.i.i = getelementptr double, ptr %arg.grad, i64 %.3858.i.i300
  store double %.3899.i.i, ptr %.3904.i.i, align 8, !noalias !96
  %.3906.i.i304 = fmul double %.3792.i.i, %.3879.i.i
  %.3908.i.i = fsub double %.3697.i.i, %.3906.i.i304
  %.3913.i.i305 = getelementptr double, ptr %328, i64 %.3571.0277.i.i
  store double %.3908.i.i, ptr %.3913.i.i305, align 8, !noalias !96
  %.3918.i.i = fdiv double %.3894.i.i, %.3808.i.i
  %.3923.i.i = getelementptr double, ptr %325, i64 %.3571.0277.i.i
  store double %.3918.i.i, ptr %.3923.i.i, align 8, !noalias !96
  %.3926.i.i306 = fmul double %.3847.i.i, %.3874.i.i
  %.3930.i.i = fdiv double %.3926.i.i306, %.3808.i.i
  %.3931.i.i = fmul double %.3855.i.i, %.3894.i.i
  %.3932.i.i = fmul double %.3855.i.i, %.3931.i.i
  %.3933.i.i307 = fsub double %.3930.i.i, %.3932.i.i
  %.3937.i.i = fdiv double %.3933.i.i307, %.3808.i.i
  %333 = getelementptr double, ptr %.3545.i.i, i64 %.3571.0277.i.i
  %.3943.i.i = getelementptr i8, ptr %333, i64 8
  store double %.3937.i.i, ptr %.3943.i.i, align 8, !noalias !96
  %.3946.i.i308 = fmul double %.3697.i.i, %.3855.i.i
  %.3947.i.i309 = fmul double %.3946.i.i308, %.3861.i.i
  %.3948.i.i310 = fmul double %.3847.i.i, %.3869.i.i
  %.3952.i.i = fdiv double %.3948.i.i310, %.3808.i.i
  %.3953.i.i = fsub double %.3947.i.i309, %.3952.i.i
  %334 = getelementptr double, ptr %329, i64 %.3571.0277.i.i
  %.3961.i.i = getelementptr i8, ptr %334, i64 8
  %.3962.i.i = load double, ptr %.3961.i.i, align 8, !noalias !96
  %.3967.i.i = fmul double %.3855.i.i, %.3946.i.i308
  %.3968.i.i = fmul double %.3847.i.i, %.3967.i.i
  %.3969.i.i311 = fmul double %.3814.i.i, %.3879.i.i
  %.3970.i.i = fsub double %.3968.i.i, %.3969.i.i311
  %.3971.i.i = fmul double %.3855.i.i, %.3869.i.i
  %.3972.i.i = fmul double %.3861.i.i, %.3971.i.i
  %.3973.i.i312 = fadd double %.3972.i.i, %.3970.i.i
  %.3974.i.i = fmul double %.3792.i.i, %.3953.i.i
  %.3978.i.i313 = fdiv double %.3974.i.i, %.3801.i.i
  %.3979.i.i = fsub double %.3973.i.i312, %.3978.i.i313
  %.3980.i.i = fadd double %.3962.i.i, %.3979.i.i
  store double %.3980.i.i, ptr %.3961.i.i, align 8, !noalias !96
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %335 = getelementptr double, ptr %.304, i64 %.2894.i.i
  %336 = getelementptr double, ptr %335, i64 %339
  %337 = getelementptr double, ptr %.108, i64 %.2265.i.i293
  %338 = getelementptr double, ptr %337, i64 %.3530.i.i296
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4396.i.i = icmp sgt i64 %.4030.0288.i.i, 0
  br i1 %.4396.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.4411.i.i = getelementptr double, ptr %326, i64 %.4030.0288.i.i
  %.4412.i.i = load double, ptr %.4411.i.i, align 8, !noalias !96
  %.4418.i.i = getelementptr i8, ptr %.4174.i.i, i64 -8
  %.4419.i.i = load double, ptr %.4418.i.i, align 8, !noalias !96
  %.4425.i.i = getelementptr i8, ptr %.4131.i.i, i64 -8
  %.4426.i.i = load double, ptr %.4425.i.i, align 8, !noalias !96
  %.4435.i.i = getelementptr i8, ptr %.4140.i.i, i64 -8
  %.4436.i.i = load double, ptr %.4435.i.i, align 8, !noalias !96
  %.4437.i.i = fmul double %.3711.i.i, %.4436.i.i
  %.4438.i.i = fmul double %.4426.i.i, %.4437.i.i
  %.4439.i.i = fadd double %.4438.i.i, 1.000000e+00
  %.4443.i.i = fdiv double %.4426.i.i, %.4439.i.i
  %.4448.i.i = getelementptr double, ptr %329, i64 %.4030.0288.i.i
  %.4449.i.i = load double, ptr %.4448.i.i, align 8, !noalias !96
  %.4450.i.i = fmul double %.4412.i.i, 2.000000e+00
  %.4451.i.i = fadd double %.4443.i.i, -1.000000e+00
  %.4452.i.i = fmul double %.4450.i.i, %.4451.i.i
  %.4454.i.i = fmul double %.4209.i.i, %.4452.i.i
  %.4460.i.i = fdiv double %.4158.i.i316, %.4144.i.i
  %.4461.i.i = fmul double %.4460.i.i, %.4419.i.i
  %.4462.i.i = fadd double %.4461.i.i, %.4454.i.i
  %.4463.i.i = fadd double %.4449.i.i, %.4462.i.i
  store double %.4463.i.i, ptr %.4448.i.i, align 8, !noalias !96
  %.4472.i.i = getelementptr i8, ptr %.4163.i.i, i64 -8
  %.4473.i.i = load double, ptr %.4472.i.i, align 8, !noalias !96
  %.4474.i.i = fmul double %.4412.i.i, %.4412.i.i
  %.4476.i.i = fmul double %.4209.i.i, %.4474.i.i
  %.4479.i.i = fadd double %.4476.i.i, %.4473.i.i
  store double %.4479.i.i, ptr %.4472.i.i, align 8, !noalias !96
  %.4490.i.i = getelementptr i8, ptr %.4157.i.i315, i64 -8
  %.4491.i.i = load double, ptr %.4490.i.i, align 8, !noalias !96
  %.4493.i.i = fmul double %.4158.i.i316, %.4412.i.i
  %.4500.i.i = fdiv double %.4493.i.i, %.4144.i.i
  %.4503.i.i = fadd double %.4500.i.i, %.4491.i.i
  store double %.4503.i.i, ptr %.4490.i.i, align 8, !noalias !96
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3697.i.i, %B1016.i.i ], [ %.3879.i.i, %B1148.i.i ]
  %exitcond.not.i.i314 = icmp eq i64 %.231.i.i, %.3640.i.i
  br i1 %exitcond.not.i.i314, label %B1778.i.i, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.4086.i.i = icmp sgt i64 %.4033.0286.i.i, 1
  br i1 %.4086.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1749.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1820.i.i, %B402.loopexit.i.i ]
  %.1820.i.i = add nuw nsw i64 %.1749.0291.i.i, 1
  %339 = mul nsw i64 %.1749.0291.i.i, %.231.i.i
  %.2058.i.i = load i64, ptr %.2057.i.i290, align 8, !noalias !96
  %.2265.i.i293 = load i64, ptr %.2264.i.i, align 8, !noalias !96
  %.2474.i.i = load i64, ptr %.2473.i.i, align 8, !noalias !96
  %.2681.i.i294 = load i64, ptr %.2680.i.i291, align 8, !noalias !96
  %.2894.i.i = load i64, ptr %.2893.i.i, align 8, !noalias !96
  %.3101.i.i = load i64, ptr %.3100.i.i, align 8, !noalias !96
  %.3308.i.i = load i64, ptr %.3307.i.i, align 8, !noalias !96
  %.3524.i.i295 = load i64, ptr %.721.i, align 8, !noalias !96
  %.3525.i.i = add nsw i64 %.3524.i.i295, %339
  %.3530.i.i296 = mul nsw i64 %339, %.876.i.i
  %340 = getelementptr double, ptr %.304, i64 %.3101.i.i
  %.3537.i.i = getelementptr double, ptr %340, i64 %339
  %.3538.i.i = load double, ptr %.3537.i.i, align 8, !noalias !96
  store double 0.000000e+00, ptr %.3545.i.i, align 8, !noalias !96
  br i1 %.3627276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.3539.i.i = fneg double %.3538.i.i
  %341 = getelementptr double, ptr %.304, i64 %.3308.i.i
  %342 = getelementptr double, ptr %341, i64 %339
  %343 = getelementptr double, ptr %.304, i64 %.2474.i.i
  %344 = getelementptr double, ptr %343, i64 %339
  %345 = getelementptr double, ptr %.108, i64 %.2058.i.i
  %346 = getelementptr double, ptr %345, i64 %339
  %347 = getelementptr double, ptr %.304, i64 %.2681.i.i294
  %348 = getelementptr double, ptr %347, i64 %339
  %.3751.i.i = add nsw i64 %.3525.i.i, %.3735.i.i292
  %.3753.i.i = getelementptr double, ptr %arg.grad, i64 %.3751.i.i
  %.3761.i.i = getelementptr double, ptr %.506, i64 %.3751.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3539.i.i, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.3682.i.i, %B2537.i.i ]
  %.3571.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.3640.i.i, %B2537.i.i ]
  %.3640.i.i = add nuw nsw i64 %.3571.0277.i.i, 1
  %.3672.i.i = getelementptr double, ptr %342, i64 %.3571.0277.i.i
  %.3673.i.i = load double, ptr %.3672.i.i, align 8, !noalias !96
  %.3678.i.i = getelementptr double, ptr %.3537.i.i, i64 %.3571.0277.i.i
  %.3679.i.i297 = load double, ptr %.3678.i.i, align 8, !noalias !96
  %.3680.i.i = fmul double %.3673.i.i, %.3679.i.i297
  %.3682.i.i = fadd double %by_sd.3.1279.i.i, %.3680.i.i
  %.3695.i.i = fmul double %.440.i.i, %.3673.i.i
  %.3697.i.i = fadd double %by_c.3.1280.i.i, %.3695.i.i
  %.3707.i.i = getelementptr double, ptr %344, i64 %.3571.0277.i.i
  %.3708.i.i298 = load double, ptr %.3707.i.i, align 8, !noalias !96
  %.3716.i.i = getelementptr double, ptr %346, i64 %.3571.0277.i.i
  %.3717.i.i = load double, ptr %.3716.i.i, align 8, !noalias !96
  %.3718.i.i = fmul double %.3711.i.i, %.3717.i.i
  %.3725.i.i299 = fmul double %.3708.i.i298, %.3718.i.i
  %.3726.i.i = fadd double %.3725.i.i299, 1.000000e+00
  %.3730.i.i = fdiv double %.3708.i.i298, %.3726.i.i
  %.3737.i.i = icmp eq i64 %.3571.0277.i.i, %.3735.i.i292
  br i1 %.3737.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.4030.0288.in.i.i = phi i64 [ %.231.i.i, %B1778.i.i ], [ %.4030.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3682.i.i, %B1778.i.i ], [ %.4239.i.i, %B2538.i.i ]
  %.4033.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4095.i.i, %B2538.i.i ]
  %.4030.0288.i.i = add i64 %.4030.0288.in.i.i, -1
  %.4095.i.i = add nsw i64 %.4033.0286.i.i, -1
  %.4131.i.i = getelementptr double, ptr %344, i64 %.4030.0288.i.i
  %.4132.i.i = load double, ptr %.4131.i.i, align 8, !noalias !96
  %.4140.i.i = getelementptr double, ptr %346, i64 %.4030.0288.i.i
  %.4141.i.i = load double, ptr %.4140.i.i, align 8, !noalias !96
  %.4142.i.i = fmul double %.3711.i.i, %.4141.i.i
  %.4143.i.i = fmul double %.4132.i.i, %.4142.i.i
  %.4144.i.i = fadd double %.4143.i.i, 1.000000e+00
  %.4152.i.i = fdiv double %.4132.i.i, %.4144.i.i
  %.4157.i.i315 = getelementptr double, ptr %328, i64 %.4030.0288.i.i
  %.4158.i.i316 = load double, ptr %.4157.i.i315, align 8, !noalias !96
  %.4163.i.i = getelementptr double, ptr %325, i64 %.4030.0288.i.i
  %.4164.i.i = load double, ptr %.4163.i.i, align 8, !noalias !96
  %.4168.i.i = fmul double %.4164.i.i, %.4152.i.i
  %.4169.i.i = fadd double %.4168.i.i, 5.000000e-01
  %.4174.i.i = getelementptr double, ptr %348, i64 %.4030.0288.i.i
  %.4175.i.i = load double, ptr %.4174.i.i, align 8, !noalias !96
  %.4177.i.i = fmul double %.4158.i.i316, %.4175.i.i
  %.4178.i.i = fadd double %.4177.i.i, %.4169.i.i
  %.4179.i.i = fneg double %.4178.i.i
  %.4184.i.i = fdiv double %.4179.i.i, %.4144.i.i
  %.4189.i.i = getelementptr double, ptr %.3545.i.i, i64 %.4030.0288.i.i
  %.4190.i.i = load double, ptr %.4189.i.i, align 8, !noalias !96
  %.4193.i.i = fmul double %.440.i.i, %.4158.i.i316
  %.4198.i.i = getelementptr double, ptr %336, i64 %.4030.0288.i.i
  %.4199.i.i = load double, ptr %.4198.i.i, align 8, !noalias !96
  %.4200.i.i = fmul double %.4193.i.i, %.4199.i.i
  %.4201.i.i = fadd double %.4164.i.i, %.4200.i.i
  %.4206.i.i = fdiv double %.4201.i.i, %.4144.i.i
  %.4207.i.i = fadd double %.4190.i.i, %.4206.i.i
  %.4208.i.i = fmul double %.4142.i.i, %.4184.i.i
  %.4209.i.i = fadd double %.4207.i.i, %.4208.i.i
  %.4214.i.i = fmul double %.4158.i.i316, %.4152.i.i
  %.4225.i.i = fmul double %.4214.i.i, %.4199.i.i
  %.4226.i.i = fmul double %.4184.i.i, 2.000000e+00
  %.4227.i.i = fmul double %.4132.i.i, %.4226.i.i
  %.4229.i.i = fmul double %.440.i.i, %.4227.i.i
  %.4236.i.i = fmul double %.4141.i.i, %.4229.i.i
  %.4237.i.i = fadd double %.4225.i.i, %.4236.i.i
  %.4239.i.i = fadd double %by_sd.5.1287.i.i, %.4237.i.i
  br i1 %.4325281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4373.i.i = fmul double %.440.i.i, %.4214.i.i
  %.4376.i.i = mul nsw i64 %.4030.0288.i.i, %.876.i.i
  %349 = getelementptr double, ptr %338, i64 %.4376.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4269.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4338.i.i, %B2140.if.i.i ]
  %.4338.i.i = add nuw nsw i64 %.4269.0282.i.i, 1
  %.4366.i.i = getelementptr i64, ptr %330, i64 %.4269.0282.i.i
  %.4367.i.i = load i64, ptr %.4366.i.i, align 8, !noalias !96
  %.4369.i.i317 = getelementptr double, ptr %.420, i64 %.4367.i.i
  %.4370.i.i = load double, ptr %.4369.i.i317, align 8, !noalias !96
  %.4381.i.i = getelementptr double, ptr %349, i64 %.4269.0282.i.i
  %.4382.i.i = load double, ptr %.4381.i.i, align 8, !noalias !96
  %.4383.i.i = fmul double %.4373.i.i, %.4382.i.i
  %.4384.i.i = fsub double %.4370.i.i, %.4383.i.i
  store double %.4384.i.i, ptr %.4369.i.i317, align 8, !noalias !96
  %exitcond295.not.i.i = icmp eq i64 %.876.i.i, %.4338.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B256.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B256.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4764.i.i = getelementptr i8, ptr %469, i64 64
  %.4765.i.i = load i64, ptr %.4764.i.i, align 8, !noalias !96
  %.4769.i.i = getelementptr double, ptr %.304, i64 %.4765.i.i
  %.4770.i.i = load double, ptr %.4769.i.i, align 8, !noalias !96
  %.4772.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.4770.i.i
  store double %.4772.i.i, ptr %.4769.i.i, align 8, !noalias !96
  br label %B496.i

B300.i:                                           ; preds = %B206.i
  %.1179.i = getelementptr i8, ptr %469, i64 312
  %.1180.i = load i64, ptr %.1179.i, align 8, !noalias !93
  %.1181.i = icmp sgt i64 %.1180.i, -1
  br i1 %.1181.i, label %B350.i, label %B394.i

B350.i:                                           ; preds = %B300.i
  %.231.i54.i = load i64, ptr %469, align 8, !noalias !99
  %.436.i55.i = getelementptr i8, ptr %469, i64 56
  %.437.i56.i = load i64, ptr %.436.i55.i, align 8, !noalias !99
  %.439.i57.i = getelementptr double, ptr %.304, i64 %.437.i56.i
  %.440.i58.i = load double, ptr %.439.i57.i, align 8, !noalias !99
  %.1292.i.i = getelementptr i8, ptr %469, i64 104
  %.1293.i61.i = load i64, ptr %.1292.i.i, align 8, !noalias !99
  %.1498.i.i270 = getelementptr i8, ptr %469, i64 136
  %.1499.i62.i = load i64, ptr %.1498.i.i270, align 8, !noalias !99
  %.1710.i.i = getelementptr i8, ptr %469, i64 120
  %.1711.i.i = load i64, ptr %.1710.i.i, align 8, !noalias !99
  %350 = getelementptr i64, ptr %.63, i64 %.1711.i.i
  %.1714.i.i = getelementptr i8, ptr %350, i64 8
  %.1715.i.i = load i64, ptr %.1714.i.i, align 8, !noalias !99
  %.1920.i.i = getelementptr i8, ptr %469, i64 128
  %.1921.i.i = load i64, ptr %.1920.i.i, align 8, !noalias !99
  %.2132.i.i271 = getelementptr i8, ptr %469, i64 328
  %.2133.i.i = load i64, ptr %.2132.i.i271, align 8, !noalias !99
  %.2338.i.i = getelementptr i8, ptr %469, i64 248
  %.2339.i.i = load i64, ptr %.2338.i.i, align 8, !noalias !99
  %.2759.i.i = getelementptr i8, ptr %469, i64 240
  %.2760.i.i = load i64, ptr %.2759.i.i, align 8, !noalias !99
  %.2965.i.i272 = getelementptr i8, ptr %469, i64 224
  %.2966.i.i = load i64, ptr %.2965.i.i272, align 8, !noalias !99
  %.3171.i.i = getelementptr i8, ptr %469, i64 216
  %.3172.i.i = load i64, ptr %.3171.i.i, align 8, !noalias !99
  %.3264242.not.i.i = icmp slt i64 %.231.i54.i, 1
  br i1 %.3264242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B350.i
  %.871.i59.i = getelementptr i8, ptr %469, i64 344
  %.872.i60.i = load i64, ptr %.871.i59.i, align 8, !noalias !99
  %.1077.i.i273 = getelementptr i8, ptr %469, i64 320
  %.1078.i.i274 = load i64, ptr %.1077.i.i273, align 8, !noalias !99
  %.665.i.i = getelementptr i8, ptr %469, i64 208
  %.666.i.i = load i64, ptr %.665.i.i, align 8, !noalias !99
  %351 = getelementptr double, ptr %.304, i64 %.872.i60.i
  %352 = shl nuw i64 %.231.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %351, i8 0, i64 %352, i1 false), !noalias !99
  %353 = getelementptr double, ptr %.304, i64 %.666.i.i
  %354 = getelementptr double, ptr %.108, i64 %.1078.i.i274
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3405.i.i = add nuw nsw i64 %.3336.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.231.i54.i, %.3405.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %355 = getelementptr double, ptr %.304, i64 %.2339.i.i
  %356 = getelementptr double, ptr %.304, i64 %.2966.i.i
  %357 = getelementptr double, ptr %.304, i64 %.3172.i.i
  %358 = getelementptr double, ptr %.304, i64 %.2760.i.i
  %359 = getelementptr double, ptr %.108, i64 %.1293.i61.i
  %360 = getelementptr double, ptr %.108, i64 %.2133.i.i
  %.3963251.not.i.i = icmp slt i64 %.1715.i.i, 1
  %361 = getelementptr i64, ptr %.63, i64 %.1921.i.i
  %362 = getelementptr double, ptr %.108, i64 %.1499.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i = icmp eq i64 %.231.i54.i, %.3704.i.i
  br i1 %exitcond262.not.i.i, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %363 = fmul double %.3877.i.i279, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3336.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3405.i.i, %B732.loopexit.i.i ]
  %.3433.i.i = getelementptr double, ptr %353, i64 %.3336.0249.i.i
  %.3434.i.i = load double, ptr %.3433.i.i, align 8, !noalias !99
  %.3436.i.i = mul nuw nsw i64 %.3336.0249.i.i, %.231.i54.i
  %364 = getelementptr double, ptr %354, i64 %.3436.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3469.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3538.i63.i, %B790.if.i.i ]
  %.3538.i63.i = add nuw nsw i64 %.3469.0246.i.i, 1
  %.3566.i.i275 = getelementptr double, ptr %351, i64 %.3469.0246.i.i
  %.3567.i.i = load double, ptr %.3566.i.i275, align 8, !noalias !99
  %.3571.i.i = getelementptr double, ptr %364, i64 %.3469.0246.i.i
  %.3572.i.i276 = load double, ptr %.3571.i.i, align 8, !noalias !99
  %.3574.i.i = fmul double %.3434.i.i, %.3572.i.i276
  %.3575.i.i = fadd double %.3567.i.i, %.3574.i.i
  store double %.3575.i.i, ptr %.3566.i.i275, align 8, !noalias !99
  %exitcond.not.i64.i = icmp eq i64 %.231.i54.i, %.3538.i63.i
  br i1 %exitcond.not.i64.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3877.i.i279, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3856.i.i, %B882.loopexit.i.i ]
  %.3635.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3704.i.i, %B882.loopexit.i.i ]
  %.3704.i.i = add nuw nsw i64 %.3635.0255.i.i, 1
  %.3736.i.i277 = getelementptr double, ptr %355, i64 %.3635.0255.i.i
  %.3737.i65.i = load double, ptr %.3736.i.i277, align 8, !noalias !99
  %.3742.i.i = getelementptr double, ptr %356, i64 %.3635.0255.i.i
  %.3743.i.i = load double, ptr %.3742.i.i, align 8, !noalias !99
  %.3748.i66.i = getelementptr double, ptr %357, i64 %.3635.0255.i.i
  %.3749.i.i = load double, ptr %.3748.i66.i, align 8, !noalias !99
  %.3754.i.i = getelementptr double, ptr %358, i64 %.3635.0255.i.i
  %.3755.i.i = load double, ptr %.3754.i.i, align 8, !noalias !99
  %.3781.i.i = fmul double %.440.i58.i, %.3737.i65.i
  %.3786.i.i = getelementptr double, ptr %359, i64 %.3635.0255.i.i
  %.3787.i.i = load double, ptr %.3786.i.i, align 8, !noalias !99
  %.3791.i67.i = fdiv double 1.000000e+00, %.3743.i.i
  %.3802.i.i = getelementptr double, ptr %351, i64 %.3635.0255.i.i
  %.3803.i.i = load double, ptr %.3802.i.i, align 8, !noalias !99
  %.3805.i.i = fmul double %.3781.i.i, %.3803.i.i
  %.3806.i.i = fsub double %.3805.i.i, %.3749.i.i
  %.3812.i.i = fmul double %.3791.i67.i, %.3806.i.i
  %.3815.i.i278 = add nuw nsw i64 %.3635.0255.i.i, %.722.i
  %.3817.i.i = getelementptr double, ptr %arg.grad, i64 %.3815.i.i278
  store double %.3812.i.i, ptr %.3817.i.i, align 8, !noalias !99
  %.3820.i.i = fmul double %.3781.i.i, %.3787.i.i
  %.3822.i.i = fmul double %.3791.i67.i, %.3820.i.i
  %.3824.i.i = fmul double %.3791.i67.i, %.3822.i.i
  %.3831.i.i = fmul double %.3749.i.i, %.3803.i.i
  %.3832.i.i = fsub double %.3831.i.i, %.3824.i.i
  %.3837.i.i = getelementptr double, ptr %.506, i64 %.3815.i.i278
  %.3838.i.i = load double, ptr %.3837.i.i, align 8, !noalias !99
  %.3839.i.i = fmul double %.3824.i.i, %.3838.i.i
  %.3840.i.i = fmul double %.3743.i.i, %.3839.i.i
  %.3841.i.i = fadd double %.3755.i.i, %.3840.i.i
  %.3842.i.i = fmul double %.3749.i.i, 2.000000e+00
  %.3843.i.i = fmul double %.3842.i.i, %.3824.i.i
  %.3844.i68.i = fmul double %.3743.i.i, %.3843.i.i
  %.3845.i69.i = fmul double %.3743.i.i, %.3844.i68.i
  %.3846.i70.i = fsub double %.3841.i.i, %.3845.i69.i
  %.3848.i.i = fmul double %.3806.i.i, %.3846.i70.i
  %.3850.i.i = fmul double %.3791.i67.i, %.3848.i.i
  %.3852.i71.i = fmul double %.3791.i67.i, %.3850.i.i
  %.3853.i.i = fadd double %.3832.i.i, %.3852.i71.i
  %.3854.i.i = fmul double %.3737.i65.i, %.3853.i.i
  %.3856.i.i = fadd double %by_sd.2.0257.i.i, %.3854.i.i
  %.3863.i.i = fmul double %.440.i58.i, %.3853.i.i
  %.3868.i72.i = getelementptr double, ptr %360, i64 %.3635.0255.i.i
  %.3869.i73.i = load double, ptr %.3868.i72.i, align 8, !noalias !99
  %.3870.i.i = fadd double %.3869.i73.i, -1.000000e+00
  %.3871.i74.i = fmul double %.3870.i.i, %.3863.i.i
  %.3875.i.i = fdiv double %.3871.i74.i, %.3737.i65.i
  %.3877.i.i279 = fadd double %by_rho.2.0258.i.i, %.3875.i.i
  br i1 %.3963251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.4011.i.i = fmul double %.3781.i.i, %.3806.i.i
  %.4013.i.i = fmul double %.3791.i67.i, %.4011.i.i
  %.4015.i.i = fmul double %.3791.i67.i, %.4013.i.i
  %.4018.i.i = mul nuw nsw i64 %.3635.0255.i.i, %.1715.i.i
  %365 = getelementptr double, ptr %362, i64 %.4018.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.3907.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.3976.i.i, %B1260.if.i.i ]
  %.3976.i.i = add nuw nsw i64 %.3907.0252.i.i, 1
  %.4004.i.i280 = getelementptr i64, ptr %361, i64 %.3907.0252.i.i
  %.4005.i.i = load i64, ptr %.4004.i.i280, align 8, !noalias !99
  %.4007.i.i = getelementptr double, ptr %.420, i64 %.4005.i.i
  %.4008.i.i = load double, ptr %.4007.i.i, align 8, !noalias !99
  %.4023.i.i = getelementptr double, ptr %365, i64 %.3907.0252.i.i
  %.4024.i.i = load double, ptr %.4023.i.i, align 8, !noalias !99
  %.4025.i.i = fmul double %.4015.i.i, %.4024.i.i
  %.4026.i.i = fsub double %.4008.i.i, %.4025.i.i
  store double %.4026.i.i, ptr %.4007.i.i, align 8, !noalias !99
  %exitcond261.not.i.i = icmp eq i64 %.1715.i.i, %.3976.i.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B350.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %.3856.i.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %363, %B1362.loopexit.i.i ]
  %.4292.i.i = getelementptr i8, ptr %469, i64 64
  %.4293.i.i = load i64, ptr %.4292.i.i, align 8, !noalias !99
  %.4295.i.i281 = getelementptr double, ptr %.304, i64 %.4293.i.i
  %.4296.i.i = load double, ptr %.4295.i.i281, align 8, !noalias !99
  %.4298.i.i282 = fadd double %by_sd.2.0.lcssa.i.i, %.4296.i.i
  store double %.4298.i.i282, ptr %.4295.i.i281, align 8, !noalias !99
  %.4513.i.i = load i64, ptr %.1179.i, align 8, !noalias !99
  %.4517.i.i = getelementptr double, ptr %.420, i64 %.4513.i.i
  %.4518.i.i = load double, ptr %.4517.i.i, align 8, !noalias !99
  %.4523.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4518.i.i
  store double %.4523.i.i, ptr %.4517.i.i, align 8, !noalias !99
  br label %B496.i

B394.i:                                           ; preds = %B300.i
  %.1427.i = getelementptr i8, ptr %469, i64 264
  %.1428.i = load i64, ptr %.1427.i, align 8, !noalias !93
  %.1429.not.i = icmp eq i64 %.1428.i, 0
  %.233.i.pre114.i = load i64, ptr %469, align 8, !noalias !102
  br i1 %.1429.not.i, label %B468.i, label %B444.i

B444.i:                                           ; preds = %B394.i
  %.422.i.i193 = getelementptr i8, ptr %469, i64 8
  %.423.i.i194 = load i64, ptr %.422.i.i193, align 8, !noalias !105
  %.627.i.i195 = getelementptr i8, ptr %469, i64 208
  %.628.i.i196 = load i64, ptr %.627.i.i195, align 8, !noalias !105
  %.1757179.not.i.i = icmp slt i64 %.233.i.pre114.i, 1
  br i1 %.1757179.not.i.i, label %B496.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B444.i
  %.1670.i.i197 = getelementptr i8, ptr %469, i64 304
  %.1671.i.i198 = load i64, ptr %.1670.i.i197, align 8, !noalias !105
  %.1459.i.i199 = getelementptr i8, ptr %469, i64 296
  %.1460.i.i200 = load i64, ptr %.1459.i.i199, align 8, !noalias !105
  %.1254.i.i201 = getelementptr i8, ptr %469, i64 288
  %.1255.i.i202 = load i64, ptr %.1254.i.i201, align 8, !noalias !105
  %.1043.i.i203 = getelementptr i8, ptr %469, i64 280
  %.1044.i.i204 = load i64, ptr %.1043.i.i203, align 8, !noalias !105
  %.838.i.i205 = getelementptr i8, ptr %469, i64 272
  %.839.i.i206 = load i64, ptr %.838.i.i205, align 8, !noalias !105
  %366 = getelementptr i64, ptr %.63, i64 %.839.i.i206
  %367 = getelementptr double, ptr %.108, i64 %.1671.i.i198
  %368 = getelementptr i64, ptr %.63, i64 %.1044.i.i204
  %369 = getelementptr i64, ptr %.63, i64 %.1255.i.i202
  %370 = getelementptr double, ptr %.108, i64 %.1460.i.i200
  %.2043169.not.i.i = icmp slt i64 %.423.i.i194, 1
  %371 = getelementptr double, ptr %.304, i64 %.628.i.i196
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1757.i.i = icmp sgt i64 %.1699.0181.in.i.i, 1
  br i1 %.1757.i.i, label %B366.if.i.i, label %B468.loopexit.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1905.i.i = icmp samesign ugt i64 %.1852.0174.i.i, 1
  br i1 %.1905.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2043169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %372 = getelementptr double, ptr %.304, i64 %.1803.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1699.0181.in.i.i = phi i64 [ %.233.i.pre114.i, %B366.if.lr.ph.i.i ], [ %.1699.0181.i.i, %B366.loopexit.i.i ]
  %.1699.0181.i.i = add nsw i64 %.1699.0181.in.i.i, -1
  %.1798.i.i = getelementptr i64, ptr %366, i64 %.1699.0181.i.i
  %.1799.i.i = load i64, ptr %.1798.i.i, align 8, !noalias !105
  %.1801.i.i207 = mul nsw i64 %.1799.i.i, %.423.i.i194
  %.1803.i.i = add nsw i64 %.1801.i.i207, %.628.i.i196
  %.1807.i.i = getelementptr double, ptr %367, i64 %.1699.0181.i.i
  %.1808.i.i208 = load double, ptr %.1807.i.i, align 8, !noalias !105
  %.1818.i.i = getelementptr i64, ptr %368, i64 %.1699.0181.i.i
  %.1819.i.i = load i64, ptr %.1818.i.i, align 8, !noalias !105
  %.1824.i.i = getelementptr i8, ptr %.1818.i.i, i64 8
  %.1825.i.i = load i64, ptr %.1824.i.i, align 8, !noalias !105
  %.1862.i.i = sub i64 %.1825.i.i, %.1819.i.i
  %.1905172.not.i.i = icmp slt i64 %.1862.i.i, 1
  br i1 %.1905172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %373 = getelementptr double, ptr %.304, i64 %.1803.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1852.0174.i.i = phi i64 [ %.1862.i.i, %B458.if.lr.ph.i.i ], [ %.1914.i.i, %B458.loopexit.i.i ]
  %.1849.0173.i.i = phi i64 [ %.1819.i.i, %B458.if.lr.ph.i.i ], [ %.1918.i.i, %B458.loopexit.i.i ]
  %.1914.i.i = add nsw i64 %.1852.0174.i.i, -1
  %.1918.i.i = add i64 %.1849.0173.i.i, 1
  %.1955.i.i = getelementptr double, ptr %370, i64 %.1849.0173.i.i
  %.1956.i.i = load double, ptr %.1955.i.i, align 8, !noalias !105
  br i1 %.2043169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1946.i.i209 = getelementptr i64, ptr %369, i64 %.1849.0173.i.i
  %.1947.i.i210 = load i64, ptr %.1946.i.i209, align 8, !noalias !105
  %.1949.i.i = mul nsw i64 %.1947.i.i210, %.423.i.i194
  %374 = getelementptr double, ptr %371, i64 %.1949.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1987.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2056.i.i, %B524.if.i.i ]
  %.2056.i.i = add nuw nsw i64 %.1987.0170.i.i, 1
  %.2084.i.i = getelementptr double, ptr %374, i64 %.1987.0170.i.i
  %.2085.i.i = load double, ptr %.2084.i.i, align 8, !noalias !105
  %.2089.i.i211 = getelementptr double, ptr %373, i64 %.1987.0170.i.i
  %.2090.i.i212 = load double, ptr %.2089.i.i211, align 8, !noalias !105
  %.2092.i.i213 = fmul double %.1956.i.i, %.2090.i.i212
  %.2093.i.i = fadd double %.2085.i.i, %.2092.i.i213
  store double %.2093.i.i, ptr %.2084.i.i, align 8, !noalias !105
  %exitcond.not.i75.i = icmp eq i64 %.423.i.i194, %.2056.i.i
  br i1 %exitcond.not.i75.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2135.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2204.i.i, %B616.if.i.i ]
  %.2204.i.i = add nuw nsw i64 %.2135.0176.i.i, 1
  %.2232.i.i214 = getelementptr double, ptr %372, i64 %.2135.0176.i.i
  %.2233.i.i215 = load double, ptr %.2232.i.i214, align 8, !noalias !105
  %.2235.i.i216 = fmul double %.1808.i.i208, %.2233.i.i215
  store double %.2235.i.i216, ptr %.2232.i.i214, align 8, !noalias !105
  %exitcond182.not.i.i217 = icmp eq i64 %.423.i.i194, %.2204.i.i
  br i1 %exitcond182.not.i.i217, label %B366.loopexit.i.i, label %B616.if.i.i

B468.loopexit.i:                                  ; preds = %B366.loopexit.i.i
  %.233.i.pre.i = load i64, ptr %469, align 8, !noalias !102
  %.645.i77.pre.i = load i64, ptr %.721.i, align 8, !noalias !102
  br label %B468.i

B468.i:                                           ; preds = %B468.loopexit.i, %B394.i
  %.645.i77.i = phi i64 [ %.645.i77.pre.i, %B468.loopexit.i ], [ %.722.i, %B394.i ]
  %.233.i.i = phi i64 [ %.233.i.pre.i, %B468.loopexit.i ], [ %.233.i.pre114.i, %B394.i ]
  %.438.i.i = getelementptr i8, ptr %469, i64 8
  %.439.i76.i = load i64, ptr %.438.i.i, align 8, !noalias !102
  %.859.i.i = getelementptr i8, ptr %469, i64 16
  %.860.i.i = load i64, ptr %.859.i.i, align 8, !noalias !102
  %.17821303.not.i.i = icmp slt i64 %.233.i.i, 1
  br i1 %.17821303.not.i.i, label %B496.i, label %B364.lr.ph.i.i

B364.lr.ph.i.i:                                   ; preds = %B468.i
  %.1695.i.i218 = getelementptr i8, ptr %469, i64 256
  %.1696.i.i219 = load i64, ptr %.1695.i.i218, align 8, !noalias !102
  %.1480.i.i = getelementptr i8, ptr %469, i64 120
  %.1481.i.i = load i64, ptr %.1480.i.i, align 8, !noalias !102
  %.1274.i.i = getelementptr i8, ptr %469, i64 64
  %.1275.i.i = load i64, ptr %.1274.i.i, align 8, !noalias !102
  %.1068.i.i = getelementptr i8, ptr %469, i64 56
  %.1069.i.i = load i64, ptr %.1068.i.i, align 8, !noalias !102
  %.2027.i.i = getelementptr i8, ptr %469, i64 104
  %.2239.i.i = getelementptr i8, ptr %469, i64 224
  %.2457.i.i = getelementptr i8, ptr %469, i64 240
  %.2667.i.i = getelementptr i8, ptr %469, i64 232
  %.2883.i.i = getelementptr i8, ptr %469, i64 216
  %.3093.i.i220 = getelementptr i8, ptr %469, i64 208
  %.31931196.not.i.i = icmp slt i64 %.439.i76.i, 1
  %375 = getelementptr double, ptr %.304, i64 %.1275.i.i
  %.3597.i.i = getelementptr i8, ptr %469, i64 96
  %.9536.not.i.i.i221 = icmp slt i64 %.860.i.i, 1
  %.8.i.i.i222 = sitofp i64 %.860.i.i to double
  %.9.i.i.i223 = fmul double %.8.i.i.i222, 5.000000e-01
  %376 = getelementptr double, ptr %.304, i64 %.1069.i.i
  %storemerge1140.i.i = tail call i64 @llvm.smax.i64(i64 %.860.i.i, i64 0)
  %.4687.i.i = add nsw i64 %.860.i.i, -1
  %377 = getelementptr double, ptr %.304, i64 %.1696.i.i219
  %.6144.i.i = getelementptr i8, ptr %469, i64 248
  %.6358.i.i = getelementptr i8, ptr %469, i64 144
  %.229.i.i.i = getelementptr i8, ptr %469, i64 168
  %.641.i.i.i = getelementptr i8, ptr %469, i64 184
  %.435.i.i.i = getelementptr i8, ptr %469, i64 176
  %.1005.i.i.i224 = getelementptr i8, ptr %469, i64 152
  %.1912.i.i.i = getelementptr i8, ptr %469, i64 160
  %378 = getelementptr i64, ptr %.63, i64 %.1481.i.i
  %.7745.i.i = getelementptr i8, ptr %469, i64 128
  %.7955.i.i = getelementptr i8, ptr %469, i64 136
  br label %B364.i.i

B358.loopexit.i.i:                                ; preds = %B2886.loopexit.i.i, %B2864.i.i
  %exitcond1323.not.i.i = icmp eq i64 %.1795.i.i, %.233.i.i
  br i1 %exitcond1323.not.i.i, label %B496.i, label %B364.i.i

B364.i.i:                                         ; preds = %B358.loopexit.i.i, %B364.lr.ph.i.i
  %.1724.01305.i.i = phi i64 [ 0, %B364.lr.ph.i.i ], [ %.1795.i.i, %B358.loopexit.i.i ]
  %.1795.i.i = add nuw nsw i64 %.1724.01305.i.i, 1
  %.2028.i.i = load i64, ptr %.2027.i.i, align 8, !noalias !102
  %.2031.i.i = mul nsw i64 %.1724.01305.i.i, %.439.i76.i
  %.2033.i.i = mul nsw i64 %.2031.i.i, %.439.i76.i
  %.2240.i.i = load i64, ptr %.2239.i.i, align 8, !noalias !102
  %.2246.i.i = add nsw i64 %.2240.i.i, %.2033.i.i
  %.2458.i.i = load i64, ptr %.2457.i.i, align 8, !noalias !102
  %.2462.i.i225 = add nsw i64 %.2458.i.i, %.2031.i.i
  %.2668.i.i = load i64, ptr %.2667.i.i, align 8, !noalias !102
  %.2884.i.i = load i64, ptr %.2883.i.i, align 8, !noalias !102
  %.2888.i.i = add nsw i64 %.2884.i.i, %.2031.i.i
  %.3094.i.i = load i64, ptr %.3093.i.i220, align 8, !noalias !102
  %.3098.i.i = add nsw i64 %.3094.i.i, %.2031.i.i
  %.3101.i78.i = mul nsw i64 %.1724.01305.i.i, %.860.i.i
  %.3103.i.i = add nsw i64 %.3101.i78.i, %.645.i77.i
  br i1 %.31931196.not.i.i, label %B864.i.i, label %B740.if.lr.ph.i.i

B740.if.lr.ph.i.i:                                ; preds = %B364.i.i
  %379 = getelementptr double, ptr %.304, i64 %.3098.i.i
  %380 = getelementptr double, ptr %.304, i64 %.2888.i.i
  br label %B774.if.lr.ph.i.i

B740.loopexit.i.i:                                ; preds = %B774.if.i.i
  %.3206.i.i = add nuw nsw i64 %.3137.01198.i.i, 1
  %exitcond1306.not.i.i = icmp eq i64 %.439.i76.i, %.3206.i.i
  br i1 %exitcond1306.not.i.i, label %B864.i.i, label %B774.if.lr.ph.i.i

B864.i.i:                                         ; preds = %B740.loopexit.i.i, %B364.i.i
  %.3598.i.i = load i64, ptr %.3597.i.i, align 8, !noalias !102
  %.3599.i.i = icmp sgt i64 %.3598.i.i, -1
  br i1 %.3599.i.i, label %B922.i.i, label %B1102.i.i

B922.i.i:                                         ; preds = %B864.i.i
  %.3808.i80.i = getelementptr double, ptr %.304, i64 %.3598.i.i
  %.3809.i.i = load double, ptr %.3808.i80.i, align 8, !noalias !102
  br i1 %.9536.not.i.i.i221, label %squared.2, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B922.i.i
  %381 = getelementptr double, ptr %.304, i64 %.2888.i.i
  br label %B30.if.i.i.i245

B30.if.i.i.i245:                                  ; preds = %B30.if.i.i.i245, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i246 = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i252, %B30.if.i.i.i245 ]
  %.37.037.i.i.i247 = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i248, %B30.if.i.i.i245 ]
  %.108.i.i.i248 = add nuw nsw i64 %.37.037.i.i.i247, 1
  %.136.i.i.i249 = getelementptr double, ptr %381, i64 %.37.037.i.i.i247
  %.137.i.i.i250 = load double, ptr %.136.i.i.i249, align 8, !noalias !108
  %.143.i.i.i251 = fmul double %.137.i.i.i250, %.137.i.i.i250
  %.145.i.i.i252 = fadd double %total.2.039.i.i.i246, %.143.i.i.i251
  %exitcond.not.i.i.i253 = icmp eq i64 %.108.i.i.i248, %.860.i.i
  br i1 %exitcond.not.i.i.i253, label %squared.2, label %B30.if.i.i.i245

squared.2: ; preds = %B30.if.i.i.i245, %B922.i.i
  %total.2.0.lcssa.i.i.i255 = phi double [ 0.000000e+00, %B922.i.i ], [ %.145.i.i.i252, %B30.if.i.i.i245 ]
  %.4055.i.i = getelementptr double, ptr %.420, i64 %.3598.i.i
  %.4056.i.i = load double, ptr %.4055.i.i, align 8, !noalias !102
  %.7.i.i.i256 = fmul double %.3809.i.i, 5.000000e-01
  %.11.i.i.i257 = fadd double %.9.i.i.i223, %.7.i.i.i256
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i59, double %.11.i.i.i257)
  %.26.i.i.i259 = load double, ptr %.12.i.i.i59, align 8, !noalias !111
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i61, double %.7.i.i.i256)
  %.53.i.i.i261 = load double, ptr %.39.i.i.i61, align 8, !noalias !111
  %.63.i.i.i262 = fsub double %.26.i.i.i259, %.53.i.i.i261
  %.67.i.i.i = fdiv double %.9.i.i.i223, %.7.i.i.i256
  %.68.i.i.i263 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i264 = fadd double %.63.i.i.i262, %.68.i.i.i263
  %.74.i.i.i265 = fsub double %.69.i.i.i264, %.67.i.i.i
  %.78.i.i.i266 = fdiv double %total.2.0.lcssa.i.i.i255, %.3809.i.i
  %.79.i.i.i267 = tail call double @log1p(double %.78.i.i.i266)
  %.80.i.i.i268 = fsub double %.74.i.i.i265, %.79.i.i.i267
  %.82.i.i.i269 = fadd double %.3809.i.i, %.8.i.i.i222
  %.83.i.i.i = fmul double %.82.i.i.i269, %total.2.0.lcssa.i.i.i255
  %.84.i.i.i = fadd double %.3809.i.i, %total.2.0.lcssa.i.i.i255
  %.85.i.i.i = fmul double %.3809.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i268
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.3845.i81.i = fdiv double %.82.i.i.i269, %.84.i.i.i
  %.4083.i.i = fadd double %.4056.i.i, %.91.i.i.i
  store double %.4083.i.i, ptr %.4055.i.i, align 8, !noalias !102
  br label %B1102.i.i

B1102.i.i:                                        ; preds = %squared.2, %B864.i.i
  %pulled.2.1.i.i = phi double [ %.3845.i81.i, %squared.2 ], [ 1.000000e+00, %B864.i.i ]
  br i1 %.31931196.not.i.i, label %B1262.i.i, label %B1124.if.lr.ph.i.i

B1124.if.lr.ph.i.i:                               ; preds = %B1102.i.i
  %.4210.i.i = fneg double %pulled.2.1.i.i
  %382 = getelementptr double, ptr %.304, i64 %.2888.i.i
  %383 = getelementptr double, ptr %.304, i64 %.3098.i.i
  br label %B1124.if.i.i

B1238.i.i:                                        ; preds = %B1178.if.i.i, %B1124.if.i.i
  %total.14.2.lcssa.i.i226 = phi double [ %.4217.i.i, %B1124.if.i.i ], [ %.4356.i.i, %B1178.if.i.i ]
  %.4371.i.i = getelementptr double, ptr %383, i64 %.4112.01204.i.i
  store double %total.14.2.lcssa.i.i226, ptr %.4371.i.i, align 8, !noalias !102
  %exitcond1308.not.i.i = icmp eq i64 %.439.i76.i, %.4181.i.i
  br i1 %exitcond1308.not.i.i, label %B1262.i.i, label %B1124.if.i.i

B1262.i.i:                                        ; preds = %B1238.i.i, %B1102.i.i
  br i1 %.9536.not.i.i.i221, label %B2300.i.i, label %B1288.if.lr.ph.i.i

B1288.if.lr.ph.i.i:                               ; preds = %B1262.i.i
  %384 = getelementptr double, ptr %.304, i64 %.3098.i.i
  %385 = getelementptr double, ptr %.304, i64 %.2246.i.i
  %386 = getelementptr double, ptr %arg.grad, i64 %.3103.i.i
  br label %B1288.if.i.i

B1394.i.i:                                        ; preds = %B1332.if.i.i, %B1288.if.i.i
  %.4658.pre-phi.i.i = phi i64 [ 0, %B1288.if.i.i ], [ %.4634.i.i227, %B1332.if.i.i ]
  %total.15.2.lcssa.i.i228 = phi double [ %.4510.i.i, %B1288.if.i.i ], [ %.4648.i.i, %B1332.if.i.i ]
  %387 = getelementptr double, ptr %385, i64 %.4658.pre-phi.i.i
  %.4664.i.i = getelementptr double, ptr %387, i64 %.4408.01212.i.i
  %.4665.i.i = load double, ptr %.4664.i.i, align 8, !noalias !102
  %.4670.i.i = fdiv double %total.15.2.lcssa.i.i228, %.4665.i.i
  %.4679.i.i = getelementptr double, ptr %386, i64 %.4408.01212.i.i
  store double %.4670.i.i, ptr %.4679.i.i, align 8, !noalias !102
  %exitcond1310.not.i.i = icmp eq i64 %.860.i.i, %.4477.i.i
  br i1 %exitcond1310.not.i.i, label %B1484.if.i.i, label %B1288.if.i.i

B1688.preheader.i.i:                              ; preds = %B1598.i.i
  %388 = getelementptr double, ptr %.304, i64 %.2668.i.i
  %389 = getelementptr double, ptr %388, i64 %.2031.i.i
  br label %B1716.if.lr.ph.i.i

B1598.i.i:                                        ; preds = %B1536.if.i.i, %B1484.if.i.i
  %total.16.2.lcssa.i.i231 = phi double [ %.4813.i.i230, %B1484.if.i.i ], [ %.4953.i.i, %B1536.if.i.i ]
  %.4963.i.i = mul nsw i64 %.4711.01222.i.i, %.439.i76.i
  %390 = getelementptr double, ptr %385, i64 %.4963.i.i
  %.4969.i.i = getelementptr double, ptr %390, i64 %.4711.01222.i.i
  %.4970.i.i = load double, ptr %.4969.i.i, align 8, !noalias !102
  %.4975.i.i = fdiv double %total.16.2.lcssa.i.i231, %.4970.i.i
  %.4984.i.i = getelementptr double, ptr %384, i64 %.4711.01222.i.i
  store double %.4975.i.i, ptr %.4984.i.i, align 8, !noalias !102
  %.4767.i.i = icmp sgt i64 %.4714.01223.i.i, 1
  br i1 %.4767.i.i, label %B1484.if.i.i, label %B1688.preheader.i.i

B1688.loopexit.i.i:                               ; preds = %B1958.i.i
  %.5081.i.i233 = add nsw i64 %.5019.01238.i.i, -1
  %.5085.i.i234 = add i64 %.5016.01237.i.i, -1
  %.5072.i.i235 = icmp sgt i64 %.5019.01238.i.i, 1
  br i1 %.5072.i.i235, label %B1716.if.lr.ph.i.i, label %B2094.if.lr.ph.i.i

B1738.i.i:                                        ; preds = %B1716.if.i.i
  %.5246.i.i = load double, ptr %.5245.i.i, align 8, !noalias !102
  %.5252.i.i = load double, ptr %.5251.i.i, align 8, !noalias !102
  %.5253.i.i = fadd double %.5246.i.i, %.5252.i.i
  %.5254.i.i = fneg double %.5253.i.i
  %.5259.i.i = getelementptr double, ptr %386, i64 %.5137.01234.i.i
  %.5260.i.i = load double, ptr %.5259.i.i, align 8, !noalias !102
  %.5261.i.i = fmul double %.5260.i.i, %.5254.i.i
  %.5267.i.i = load double, ptr %.5266.i.i, align 8, !noalias !102
  %.5272.i.i = getelementptr double, ptr %389, i64 %.5137.01234.i.i
  %.5273.i.i = load double, ptr %.5272.i.i, align 8, !noalias !102
  %.5274.i.i = fmul double %.5267.i.i, %.5273.i.i
  %.5275.i.i = fsub double %.5261.i.i, %.5274.i.i
  %.5284.i.i = icmp eq i64 %.5016.01237.i.i, %.5137.01234.i.i
  br i1 %.5284.i.i, label %B1840.i.i, label %B1856.i.i

B1840.i.i:                                        ; preds = %B1738.i.i
  %.5287.i.i = fadd double %.5275.i.i, -1.000000e+00
  %.5290.i.i = fmul double %.5287.i.i, 5.000000e-01
  br label %B1856.i.i

B1856.i.i:                                        ; preds = %B1716.if.i.i, %B1840.i.i, %B1738.i.i
  %total.18.3.i.i = phi double [ %.5290.i.i, %B1840.i.i ], [ %.5275.i.i, %B1738.i.i ], [ 0.000000e+00, %B1716.if.i.i ]
  br i1 %.53841224.not.i.i, label %B1958.i.i, label %B1886.if.lr.ph.i.i

B1886.if.lr.ph.i.i:                               ; preds = %B1856.i.i
  %invariant.gep1231.i.i = getelementptr double, ptr %377, i64 %.5137.01234.i.i
  br label %B1886.if.i.i

B1958.i.i:                                        ; preds = %B1886.if.i.i, %B1856.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1856.i.i ], [ %.5442.i.i, %B1886.if.i.i ]
  %.5459.i.i = load double, ptr %.5458.i.i, align 8, !noalias !102
  %.5464.i.i = fdiv double %total.17.3.lcssa.i.i, %.5459.i.i
  %.5477.i.i = getelementptr double, ptr %420, i64 %.5137.01234.i.i
  store double %.5464.i.i, ptr %.5477.i.i, align 8, !noalias !102
  %exitcond1311.not.i.i = icmp eq i64 %.860.i.i, %.5206.i.i
  br i1 %exitcond1311.not.i.i, label %B1688.loopexit.i.i, label %B1716.if.i.i

B2056.loopexit.i.i:                               ; preds = %B2228.i.i
  %.5588.i.i = add nuw nsw i64 %.5519.01250.i.i, 1
  %exitcond1312.not.i.i = icmp eq i64 %.860.i.i, %.5588.i.i
  br i1 %exitcond1312.not.i.i, label %B2300.i.i, label %B2094.if.lr.ph.i.i

B2228.i.i:                                        ; preds = %B2156.if.i.i, %B2094.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5747.i.i, %B2094.if.i.i ], [ %.5891.i.i, %B2156.if.i.i ]
  %.5901.i.i = mul nsw i64 %.5641.01247.i.i, %.439.i76.i
  %391 = getelementptr double, ptr %385, i64 %.5901.i.i
  %.5907.i.i = getelementptr double, ptr %391, i64 %.5641.01247.i.i
  %.5908.i.i = load double, ptr %.5907.i.i, align 8, !noalias !102
  %.5913.i.i = fdiv double %total.19.3.lcssa.i.i, %.5908.i.i
  store double %.5913.i.i, ptr %.5746.i.i, align 8, !noalias !102
  %.5697.i.i = icmp sgt i64 %.5644.01248.i.i, 1
  br i1 %.5697.i.i, label %B2094.if.i.i, label %B2056.loopexit.i.i

B2300.i.i:                                        ; preds = %B2056.loopexit.i.i, %B1262.i.i
  %.6145.i.i = load i64, ptr %.6144.i.i, align 8, !noalias !102
  %392 = getelementptr double, ptr %.304, i64 %.6145.i.i
  %.6149.i.i = getelementptr double, ptr %392, i64 %.1724.01305.i.i
  %.6150.i.i = load double, ptr %.6149.i.i, align 8, !noalias !102
  %.6359.i.i = load i64, ptr %.6358.i.i, align 8, !noalias !102
  %.6360.not.i.i = icmp eq i64 %.6359.i.i, 0
  br i1 %.6360.not.i.i, label %B2864.i.i, label %B2434.preheader.i.i

B2434.preheader.i.i:                              ; preds = %B2300.i.i
  br i1 %.31931196.not.i.i, label %B2600.preheader.i.i, label %B2434.if.lr.ph.i.i

B2434.if.lr.ph.i.i:                               ; preds = %B2434.preheader.i.i
  %393 = getelementptr double, ptr %.304, i64 %.3098.i.i
  %394 = getelementptr double, ptr %.304, i64 %.2462.i.i225
  br label %B2434.if.i.i

B2434.loopexit.i.i:                               ; preds = %B2488.if.i.i, %B2434.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2434.if.i.i ], [ %.6663.i.i, %B2488.if.i.i ]
  %indvars.iv.next.i.i238 = add nuw i64 %indvars.iv.i.i237, 1
  %exitcond1314.not.i.i = icmp eq i64 %.439.i76.i, %.6458.i.i
  br i1 %exitcond1314.not.i.i, label %B2600.preheader.i.i, label %B2434.if.i.i

B2600.preheader.i.i:                              ; preds = %B2434.loopexit.i.i, %B2434.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2434.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  br i1 %.9536.not.i.i.i221, label %B2830.i.i, label %B2600.if.lr.ph.i.i

B2600.if.lr.ph.i.i:                               ; preds = %B2600.preheader.i.i
  %395 = getelementptr double, ptr %.304, i64 %.2246.i.i
  br label %B2600.if.i.i

B2600.loopexit.i.i:                               ; preds = %B2776.i.i
  %.6782.i.i = add nuw nsw i64 %.6713.01273.i.i, 1
  %exitcond1318.not.i.i = icmp eq i64 %.860.i.i, %.6782.i.i
  br i1 %exitcond1318.not.i.i, label %B2830.i.i, label %B2600.if.i.i

B2776.i.i:                                        ; preds = %B2702.if.i.i
  %.6909.i.i = add nuw nsw i64 %.6840.01268.i.i, 1
  %.7140.i.i = getelementptr double, ptr %426, i64 %.6840.01268.i.i
  %.7141.i.i = load double, ptr %.7140.i.i, align 8, !noalias !102
  %.7143.i.i = fmul double %.7122.i.i, %.7141.i.i
  %.7147.i.i = fadd double %by_log_weight.5.21270.i.i, %.7143.i.i
  %exitcond1317.not.i.i = icmp eq i64 %.860.i.i, %.6909.i.i
  br i1 %exitcond1317.not.i.i, label %B2600.loopexit.i.i, label %B2702.if.lr.ph.i.i

B2830.i.i:                                        ; preds = %B2600.loopexit.i.i, %B2600.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.preheader.i.i ], [ %.7147.i.i, %B2600.loopexit.i.i ]
  %.230.i.i.i = load i64, ptr %.229.i.i.i, align 8, !noalias !114
  %.73390.not.i.i.i = icmp slt i64 %.230.i.i.i, 1
  br i1 %.73390.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2830.i.i
  %.644.i.i.i = mul nuw nsw i64 %.230.i.i.i, %.1724.01305.i.i
  %.642.i.i.i = load i64, ptr %.641.i.i.i, align 8, !noalias !114
  %.436.i.i.i = load i64, ptr %.435.i.i.i, align 8, !noalias !114
  %396 = getelementptr i64, ptr %.63, i64 %.436.i.i.i
  %397 = getelementptr double, ptr %.108, i64 %.642.i.i.i
  %398 = getelementptr double, ptr %397, i64 %.644.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2830.i.i
  %.1006.i.i.i = load i64, ptr %.1005.i.i.i224, align 8, !noalias !114
  %.1007.i.i.i = icmp sgt i64 %.1006.i.i.i, -1
  br i1 %.1007.i.i.i, label %B272.i.i.i, label %B2864.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1092.i.i.i = load i64, ptr %.310.i, align 8, !noalias !114
  %399 = getelementptr i64, ptr %.63, i64 %.1092.i.i.i
  %.idx.i.i.i242 = mul i64 %.1006.i.i.i, 400
  %400 = getelementptr i8, ptr %399, i64 %.idx.i.i.i242
  %.1704.i.i.i = getelementptr i8, ptr %400, i64 8
  %.1705.i.i.i = load i64, ptr %.1704.i.i.i, align 8, !noalias !114
  %.221493.not.i.i.i = icmp slt i64 %.1705.i.i.i, 1
  br i1 %.221493.not.i.i.i, label %B2864.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2120.i.i.i = getelementptr i8, ptr %400, i64 208
  %.2121.i.i.i = load i64, ptr %.2120.i.i.i, align 8, !noalias !114
  %.1915.i.i.i = mul nuw nsw i64 %.1705.i.i.i, %.1724.01305.i.i
  %.1913.i.i.i = load i64, ptr %.1912.i.i.i, align 8, !noalias !114
  %401 = getelementptr double, ptr %.304, i64 %.2121.i.i.i
  %402 = getelementptr double, ptr %401, i64 %.1915.i.i.i
  %403 = getelementptr double, ptr %.108, i64 %.1913.i.i.i
  %404 = getelementptr double, ptr %403, i64 %.1915.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.675.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.746.i.i.i, %B160.if.i.i.i ]
  %.746.i.i.i = add nuw nsw i64 %.675.091.i.i.i, 1
  %.774.i.i.i = getelementptr i64, ptr %396, i64 %.675.091.i.i.i
  %.775.i.i.i = load i64, ptr %.774.i.i.i, align 8, !noalias !114
  %.777.i.i.i = getelementptr double, ptr %.420, i64 %.775.i.i.i
  %.778.i.i.i = load double, ptr %.777.i.i.i, align 8, !noalias !114
  %.782.i.i.i = getelementptr double, ptr %398, i64 %.675.091.i.i.i
  %.783.i.i.i240 = load double, ptr %.782.i.i.i, align 8, !noalias !114
  %.785.i.i.i241 = fmul double %by_log_weight.6.1.lcssa.i.i, %.783.i.i.i240
  %.786.i.i.i = fadd double %.778.i.i.i, %.785.i.i.i241
  store double %.786.i.i.i, ptr %.777.i.i.i, align 8, !noalias !114
  %exitcond.not.i1163.i.i = icmp eq i64 %.746.i.i.i, %.230.i.i.i
  br i1 %exitcond.not.i1163.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2158.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2227.i.i.i, %B552.if.i.i.i ]
  %.2227.i.i.i = add nuw nsw i64 %.2158.094.i.i.i, 1
  %.2255.i.i.i = getelementptr double, ptr %402, i64 %.2158.094.i.i.i
  %.2256.i.i.i = load double, ptr %.2255.i.i.i, align 8, !noalias !114
  %.2260.i.i.i = getelementptr double, ptr %404, i64 %.2158.094.i.i.i
  %.2261.i.i.i = load double, ptr %.2260.i.i.i, align 8, !noalias !114
  %.2263.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2261.i.i.i
  %.2264.i.i.i = fadd double %.2256.i.i.i, %.2263.i.i.i
  store double %.2264.i.i.i, ptr %.2255.i.i.i, align 8, !noalias !114
  %exitcond96.not.i.i.i = icmp eq i64 %.2227.i.i.i, %.1705.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2864.i.i, label %B552.if.i.i.i

B2864.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2300.i.i
  br i1 %.31931196.not.i.i, label %B358.loopexit.i.i, label %B2886.if.lr.ph.i.i

B2886.if.lr.ph.i.i:                               ; preds = %B2864.i.i
  %405 = getelementptr double, ptr %.304, i64 %.3098.i.i
  %406 = getelementptr double, ptr %.304, i64 %.2462.i.i225
  %407 = getelementptr double, ptr %.108, i64 %.2028.i.i
  %408 = getelementptr double, ptr %407, i64 %.2033.i.i
  br label %B2886.if.i.i

B2886.loopexit.i.i:                               ; preds = %B3354.loopexit.i.i, %B3354.preheader.i.i
  %exitcond1322.not.i.i = icmp eq i64 %.439.i76.i, %.7299.i.i
  br i1 %exitcond1322.not.i.i, label %B358.loopexit.i.i, label %B2886.if.i.i

B3078.i.i:                                        ; preds = %B2946.if.i.i, %B2886.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B2886.if.i.i ], [ %.7494.i.i, %B2946.if.i.i ]
  %.7531.i.i = getelementptr i64, ptr %378, i64 %.7230.01301.i.i
  %.7532.i.i = load i64, ptr %.7531.i.i, align 8, !noalias !102
  %.7538.i.i = getelementptr i8, ptr %.7531.i.i, i64 8
  %.7539.i.i = load i64, ptr %.7538.i.i, align 8, !noalias !102
  %.7540.i.i = sub nsw i64 %.7539.i.i, %.7532.i.i
  %.80451282.not.i.i = icmp slt i64 %.7540.i.i, 1
  br i1 %.80451282.not.i.i, label %B3354.preheader.i.i, label %B3258.if.lr.ph.i.i

B3258.if.lr.ph.i.i:                               ; preds = %B3078.i.i
  %.7961.i.i = mul nuw nsw i64 %.7540.i.i, %.1724.01305.i.i
  %.7958.i.i = mul nsw i64 %.7532.i.i, %.233.i.i
  %.7956.i.i = load i64, ptr %.7955.i.i, align 8, !noalias !102
  %.7746.i.i = load i64, ptr %.7745.i.i, align 8, !noalias !102
  %409 = getelementptr i64, ptr %.63, i64 %.7746.i.i
  %410 = getelementptr i64, ptr %409, i64 %.7532.i.i
  %.8093.i.i = fmul double %.6150.i.i, %by_pull.2.2.lcssa.i.i
  %411 = getelementptr double, ptr %.108, i64 %.7956.i.i
  %412 = getelementptr double, ptr %411, i64 %.7958.i.i
  %413 = getelementptr double, ptr %412, i64 %.7961.i.i
  br label %B3258.if.i.i

B3354.preheader.i.i:                              ; preds = %B3258.if.i.i, %B3078.i.i
  br i1 %.9536.not.i.i.i221, label %B2886.loopexit.i.i, label %B3354.if.lr.ph.i.i

B3354.if.lr.ph.i.i:                               ; preds = %B3354.preheader.i.i
  %.8360.i.i = mul nuw nsw i64 %.7230.01301.i.i, %.439.i76.i
  %414 = getelementptr double, ptr %408, i64 %.8360.i.i
  %415 = getelementptr double, ptr %375, i64 %.8360.i.i
  br label %B3354.if.i.i

B3354.loopexit.i.i:                               ; preds = %B3518.if.i.i
  %exitcond1321.not.i.i = icmp eq i64 %.860.i.i, %.8208.i.i
  br i1 %exitcond1321.not.i.i, label %B2886.loopexit.i.i, label %B3354.if.i.i

B3518.if.lr.ph.i.i:                               ; preds = %B3388.if.i.i, %B3354.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3354.if.i.i ], [ %.8380.i.i, %B3388.if.i.i ]
  %.8547.i.i = mul nuw nsw i64 %.8139.01298.i.i, %.439.i76.i
  %416 = getelementptr double, ptr %377, i64 %.8547.i.i
  %invariant.gep1295.i.i = getelementptr double, ptr %377, i64 %.8139.01298.i.i
  br label %B3518.if.i.i

B774.if.lr.ph.i.i:                                ; preds = %B740.loopexit.i.i, %B740.if.lr.ph.i.i
  %.3137.01198.i.i = phi i64 [ 0, %B740.if.lr.ph.i.i ], [ %.3206.i.i, %B740.loopexit.i.i ]
  %.3355.i.i = mul nuw nsw i64 %.3137.01198.i.i, %.439.i76.i
  %417 = getelementptr double, ptr %375, i64 %.3355.i.i
  %.3366.i.i = getelementptr double, ptr %379, i64 %.3137.01198.i.i
  br label %B774.if.i.i

B774.if.i.i:                                      ; preds = %B774.if.i.i, %B774.if.lr.ph.i.i
  %.3259.01195.i.i = phi i64 [ 0, %B774.if.lr.ph.i.i ], [ %.3328.i.i, %B774.if.i.i ]
  %.3328.i.i = add nuw nsw i64 %.3259.01195.i.i, 1
  %.3360.i.i = getelementptr double, ptr %417, i64 %.3259.01195.i.i
  %.3361.i.i = load double, ptr %.3360.i.i, align 8, !noalias !102
  %.3367.i.i = load double, ptr %.3366.i.i, align 8, !noalias !102
  %.3371.i.i = getelementptr double, ptr %380, i64 %.3259.01195.i.i
  %.3372.i.i = load double, ptr %.3371.i.i, align 8, !noalias !102
  %.3373.i.i = fmul double %.3367.i.i, %.3372.i.i
  %.3374.i.i = fadd double %.3361.i.i, %.3373.i.i
  store double %.3374.i.i, ptr %.3360.i.i, align 8, !noalias !102
  %exitcond.not.i79.i = icmp eq i64 %.3259.01195.i.i, %.3137.01198.i.i
  br i1 %exitcond.not.i79.i, label %B740.loopexit.i.i, label %B774.if.i.i

B1124.if.i.i:                                     ; preds = %B1238.i.i, %B1124.if.lr.ph.i.i
  %.4112.01204.i.i = phi i64 [ 0, %B1124.if.lr.ph.i.i ], [ %.4181.i.i, %B1238.i.i ]
  %.4181.i.i = add nuw nsw i64 %.4112.01204.i.i, 1
  %.4215.i.i = getelementptr double, ptr %382, i64 %.4112.01204.i.i
  %.4216.i.i = load double, ptr %.4215.i.i, align 8, !noalias !102
  %.4217.i.i = fmul double %.4216.i.i, %.4210.i.i
  %.43021199.not.not.i.i = icmp sgt i64 %.439.i76.i, %.4112.01204.i.i
  br i1 %.43021199.not.not.i.i, label %B1178.if.lr.ph.i.i, label %B1238.i.i

B1178.if.lr.ph.i.i:                               ; preds = %B1124.if.i.i
  %invariant.gep.i.i243 = getelementptr double, ptr %376, i64 %.4112.01204.i.i
  br label %B1178.if.i.i

B1178.if.i.i:                                     ; preds = %B1178.if.i.i, %B1178.if.lr.ph.i.i
  %total.14.21202.i.i = phi double [ %.4217.i.i, %B1178.if.lr.ph.i.i ], [ %.4356.i.i, %B1178.if.i.i ]
  %.4246.01200.i.i = phi i64 [ %.4112.01204.i.i, %B1178.if.lr.ph.i.i ], [ %.4315.i.i, %B1178.if.i.i ]
  %.4315.i.i = add nuw i64 %.4246.01200.i.i, 1
  %.4341.i.i = mul nsw i64 %.4246.01200.i.i, %.439.i76.i
  %gep.i.i244 = getelementptr double, ptr %invariant.gep.i.i243, i64 %.4341.i.i
  %.4348.i.i = load double, ptr %gep.i.i244, align 8, !noalias !102
  %.4352.i.i = getelementptr double, ptr %383, i64 %.4246.01200.i.i
  %.4353.i.i = load double, ptr %.4352.i.i, align 8, !noalias !102
  %.4354.i.i = fmul double %.4348.i.i, %.4353.i.i
  %.4356.i.i = fadd double %total.14.21202.i.i, %.4354.i.i
  %exitcond1307.not.i.i = icmp eq i64 %.4315.i.i, %.439.i76.i
  br i1 %exitcond1307.not.i.i, label %B1238.i.i, label %B1178.if.i.i

B1288.if.i.i:                                     ; preds = %B1394.i.i, %B1288.if.lr.ph.i.i
  %.4408.01212.i.i = phi i64 [ 0, %B1288.if.lr.ph.i.i ], [ %.4477.i.i, %B1394.i.i ]
  %.4477.i.i = add nuw nsw i64 %.4408.01212.i.i, 1
  %.4509.i.i = getelementptr double, ptr %384, i64 %.4408.01212.i.i
  %.4510.i.i = load double, ptr %.4509.i.i, align 8, !noalias !102
  %.45941206.not.i.i = icmp eq i64 %.4408.01212.i.i, 0
  br i1 %.45941206.not.i.i, label %B1394.i.i, label %B1332.if.lr.ph.i.i

B1332.if.lr.ph.i.i:                               ; preds = %B1288.if.i.i
  %.4634.i.i227 = mul nsw i64 %.4408.01212.i.i, %.439.i76.i
  %418 = getelementptr double, ptr %385, i64 %.4634.i.i227
  br label %B1332.if.i.i

B1332.if.i.i:                                     ; preds = %B1332.if.i.i, %B1332.if.lr.ph.i.i
  %total.15.21209.i.i = phi double [ %.4510.i.i, %B1332.if.lr.ph.i.i ], [ %.4648.i.i, %B1332.if.i.i ]
  %.4538.01207.i.i = phi i64 [ 0, %B1332.if.lr.ph.i.i ], [ %.4607.i.i, %B1332.if.i.i ]
  %.4607.i.i = add nuw nsw i64 %.4538.01207.i.i, 1
  %.4639.i.i = getelementptr double, ptr %418, i64 %.4538.01207.i.i
  %.4640.i.i = load double, ptr %.4639.i.i, align 8, !noalias !102
  %.4644.i.i = getelementptr double, ptr %386, i64 %.4538.01207.i.i
  %.4645.i.i = load double, ptr %.4644.i.i, align 8, !noalias !102
  %.4646.i.i = fmul double %.4640.i.i, %.4645.i.i
  %.4648.i.i = fsub double %total.15.21209.i.i, %.4646.i.i
  %exitcond1309.not.i.i = icmp eq i64 %.4607.i.i, %.4408.01212.i.i
  br i1 %exitcond1309.not.i.i, label %B1394.i.i, label %B1332.if.i.i

B1484.if.i.i:                                     ; preds = %B1394.i.i, %B1598.i.i
  %.4714.01223.i.i = phi i64 [ %.4776.i.i, %B1598.i.i ], [ %storemerge1140.i.i, %B1394.i.i ]
  %.4711.01222.i.i = phi i64 [ %.4780.i.i229, %B1598.i.i ], [ %.4687.i.i, %B1394.i.i ]
  %.4776.i.i = add nsw i64 %.4714.01223.i.i, -1
  %.4780.i.i229 = add i64 %.4711.01222.i.i, -1
  %.4812.i.i = getelementptr double, ptr %386, i64 %.4711.01222.i.i
  %.4813.i.i230 = load double, ptr %.4812.i.i, align 8, !noalias !102
  %.4818.i.i = add nsw i64 %.4711.01222.i.i, 1
  %.4856.i.i = sub i64 %.860.i.i, %.4818.i.i
  %.48991214.not.i.i = icmp eq i64 %.4856.i.i, 0
  br i1 %.48991214.not.i.i, label %B1598.i.i, label %B1536.if.lr.ph.i.i

B1536.if.lr.ph.i.i:                               ; preds = %B1484.if.i.i
  %invariant.gep1219.i.i = getelementptr double, ptr %385, i64 %.4711.01222.i.i
  br label %B1536.if.i.i

B1536.if.i.i:                                     ; preds = %B1536.if.i.i, %B1536.if.lr.ph.i.i
  %total.16.21217.i.i = phi double [ %.4813.i.i230, %B1536.if.lr.ph.i.i ], [ %.4953.i.i, %B1536.if.i.i ]
  %.4846.01216.i.i = phi i64 [ %.4856.i.i, %B1536.if.lr.ph.i.i ], [ %.4908.i.i, %B1536.if.i.i ]
  %.4843.01215.i.i = phi i64 [ %.4818.i.i, %B1536.if.lr.ph.i.i ], [ %.4912.i.i, %B1536.if.i.i ]
  %.4908.i.i = add nsw i64 %.4846.01216.i.i, -1
  %.4912.i.i = add i64 %.4843.01215.i.i, 1
  %.4938.i.i = mul nsw i64 %.4843.01215.i.i, %.439.i76.i
  %gep1220.i.i = getelementptr double, ptr %invariant.gep1219.i.i, i64 %.4938.i.i
  %.4945.i.i = load double, ptr %gep1220.i.i, align 8, !noalias !102
  %.4949.i.i = getelementptr double, ptr %384, i64 %.4843.01215.i.i
  %.4950.i.i = load double, ptr %.4949.i.i, align 8, !noalias !102
  %.4951.i.i = fmul double %.4945.i.i, %.4950.i.i
  %.4953.i.i = fsub double %total.16.21217.i.i, %.4951.i.i
  %.4899.i.i = icmp sgt i64 %.4846.01216.i.i, 1
  br i1 %.4899.i.i, label %B1536.if.i.i, label %B1598.i.i

B1716.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B1688.preheader.i.i
  %.5019.01238.i.i = phi i64 [ %storemerge1140.i.i, %B1688.preheader.i.i ], [ %.5081.i.i233, %B1688.loopexit.i.i ]
  %.5016.01237.i.i = phi i64 [ %.4687.i.i, %B1688.preheader.i.i ], [ %.5085.i.i234, %B1688.loopexit.i.i ]
  %.5243.i.i = add nsw i64 %.5016.01237.i.i, %.3103.i.i
  %.5245.i.i = getelementptr double, ptr %.506, i64 %.5243.i.i
  %.5251.i.i = getelementptr double, ptr %389, i64 %.5016.01237.i.i
  %.5266.i.i = getelementptr double, ptr %arg.grad, i64 %.5243.i.i
  %.5303.i.i = add nsw i64 %.5016.01237.i.i, 1
  %.5341.i.i = sub i64 %.860.i.i, %.5303.i.i
  %.53841224.not.i.i = icmp eq i64 %.5341.i.i, 0
  %invariant.gep1229.i.i = getelementptr double, ptr %385, i64 %.5016.01237.i.i
  %.5452.i.i = mul nsw i64 %.5016.01237.i.i, %.439.i76.i
  %419 = getelementptr double, ptr %385, i64 %.5452.i.i
  %.5458.i.i = getelementptr double, ptr %419, i64 %.5016.01237.i.i
  %420 = getelementptr double, ptr %377, i64 %.5452.i.i
  br label %B1716.if.i.i

B1716.if.i.i:                                     ; preds = %B1716.if.lr.ph.i.i, %B1958.i.i
  %.5137.01234.i.i = phi i64 [ 0, %B1716.if.lr.ph.i.i ], [ %.5206.i.i, %B1958.i.i ]
  %.5206.i.i = add nuw nsw i64 %.5137.01234.i.i, 1
  %.5239.not.i.i = icmp sgt i64 %.5137.01234.i.i, %.5016.01237.i.i
  br i1 %.5239.not.i.i, label %B1856.i.i, label %B1738.i.i

B1886.if.i.i:                                     ; preds = %B1886.if.i.i, %B1886.if.lr.ph.i.i
  %total.17.31227.i.i = phi double [ %total.18.3.i.i, %B1886.if.lr.ph.i.i ], [ %.5442.i.i, %B1886.if.i.i ]
  %.5331.01226.i.i = phi i64 [ %.5341.i.i, %B1886.if.lr.ph.i.i ], [ %.5393.i.i, %B1886.if.i.i ]
  %.5328.01225.i.i = phi i64 [ %.5303.i.i, %B1886.if.lr.ph.i.i ], [ %.5397.i.i, %B1886.if.i.i ]
  %.5393.i.i = add nsw i64 %.5331.01226.i.i, -1
  %.5397.i.i = add i64 %.5328.01225.i.i, 1
  %421 = mul nsw i64 %.5328.01225.i.i, %.439.i76.i
  %gep1230.i.i = getelementptr double, ptr %invariant.gep1229.i.i, i64 %421
  %.5430.i.i = load double, ptr %gep1230.i.i, align 8, !noalias !102
  %gep1232.i.i = getelementptr double, ptr %invariant.gep1231.i.i, i64 %421
  %.5439.i.i = load double, ptr %gep1232.i.i, align 8, !noalias !102
  %.5440.i.i = fmul double %.5430.i.i, %.5439.i.i
  %.5442.i.i = fsub double %total.17.31227.i.i, %.5440.i.i
  %.5384.i.i232 = icmp sgt i64 %.5331.01226.i.i, 1
  br i1 %.5384.i.i232, label %B1886.if.i.i, label %B1958.i.i

B2094.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B2056.loopexit.i.i
  %.5519.01250.i.i = phi i64 [ %.5588.i.i, %B2056.loopexit.i.i ], [ 0, %B1688.loopexit.i.i ]
  %422 = mul nsw i64 %.5519.01250.i.i, %.439.i76.i
  %423 = getelementptr double, ptr %377, i64 %422
  br label %B2094.if.i.i

B2094.if.i.i:                                     ; preds = %B2094.if.lr.ph.i.i, %B2228.i.i
  %.5644.01248.i.i = phi i64 [ %storemerge1140.i.i, %B2094.if.lr.ph.i.i ], [ %.5706.i.i, %B2228.i.i ]
  %.5641.01247.i.i = phi i64 [ %.4687.i.i, %B2094.if.lr.ph.i.i ], [ %.5710.i.i, %B2228.i.i ]
  %.5706.i.i = add nsw i64 %.5644.01248.i.i, -1
  %.5710.i.i = add i64 %.5641.01247.i.i, -1
  %.5746.i.i = getelementptr double, ptr %423, i64 %.5641.01247.i.i
  %.5747.i.i = load double, ptr %.5746.i.i, align 8, !noalias !102
  %.5752.i.i = add nsw i64 %.5641.01247.i.i, 1
  %.5790.i.i = sub i64 %.860.i.i, %.5752.i.i
  %.58331239.not.i.i = icmp eq i64 %.5790.i.i, 0
  br i1 %.58331239.not.i.i, label %B2228.i.i, label %B2156.if.lr.ph.i.i

B2156.if.lr.ph.i.i:                               ; preds = %B2094.if.i.i
  %invariant.gep1244.i.i = getelementptr double, ptr %385, i64 %.5641.01247.i.i
  br label %B2156.if.i.i

B2156.if.i.i:                                     ; preds = %B2156.if.i.i, %B2156.if.lr.ph.i.i
  %total.19.31242.i.i = phi double [ %.5747.i.i, %B2156.if.lr.ph.i.i ], [ %.5891.i.i, %B2156.if.i.i ]
  %.5780.01241.i.i = phi i64 [ %.5790.i.i, %B2156.if.lr.ph.i.i ], [ %.5842.i.i, %B2156.if.i.i ]
  %.5777.01240.i.i = phi i64 [ %.5752.i.i, %B2156.if.lr.ph.i.i ], [ %.5846.i.i, %B2156.if.i.i ]
  %.5842.i.i = add nsw i64 %.5780.01241.i.i, -1
  %.5846.i.i = add i64 %.5777.01240.i.i, 1
  %.5878.i.i236 = getelementptr double, ptr %423, i64 %.5777.01240.i.i
  %.5879.i.i = load double, ptr %.5878.i.i236, align 8, !noalias !102
  %.5881.i.i = mul nsw i64 %.5777.01240.i.i, %.439.i76.i
  %gep1245.i.i = getelementptr double, ptr %invariant.gep1244.i.i, i64 %.5881.i.i
  %.5888.i.i = load double, ptr %gep1245.i.i, align 8, !noalias !102
  %.5889.i.i = fmul double %.5879.i.i, %.5888.i.i
  %.5891.i.i = fsub double %total.19.31242.i.i, %.5889.i.i
  %.5833.i.i = icmp sgt i64 %.5780.01241.i.i, 1
  br i1 %.5833.i.i, label %B2156.if.i.i, label %B2228.i.i

B2434.if.i.i:                                     ; preds = %B2434.loopexit.i.i, %B2434.if.lr.ph.i.i
  %indvars.iv.i.i237 = phi i64 [ 1, %B2434.if.lr.ph.i.i ], [ %indvars.iv.next.i.i238, %B2434.loopexit.i.i ]
  %by_log_weight.4.11260.i.i = phi double [ 0.000000e+00, %B2434.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  %.6389.01258.i.i = phi i64 [ 0, %B2434.if.lr.ph.i.i ], [ %.6458.i.i, %B2434.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.860.i.i, i64 %indvars.iv.i.i237)
  %.6458.i.i = add nuw nsw i64 %.6389.01258.i.i, 1
  br i1 %.9536.not.i.i.i221, label %B2434.loopexit.i.i, label %B2488.if.lr.ph.i.i

B2488.if.lr.ph.i.i:                               ; preds = %B2434.if.i.i
  %.6642.i.i = mul nuw nsw i64 %.6389.01258.i.i, %.439.i76.i
  %424 = getelementptr double, ptr %376, i64 %.6642.i.i
  %.6659.i.i = getelementptr double, ptr %394, i64 %.6389.01258.i.i
  %.6660.i.i = load double, ptr %.6659.i.i, align 8, !noalias !102
  br label %B2488.if.i.i

B2488.if.i.i:                                     ; preds = %B2488.if.i.i, %B2488.if.lr.ph.i.i
  %by_log_weight.3.21255.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2488.if.lr.ph.i.i ], [ %.6663.i.i, %B2488.if.i.i ]
  %.6546.01253.i.i = phi i64 [ 0, %B2488.if.lr.ph.i.i ], [ %.6615.i.i, %B2488.if.i.i ]
  %.6615.i.i = add nuw nsw i64 %.6546.01253.i.i, 1
  %.6647.i.i = getelementptr double, ptr %424, i64 %.6546.01253.i.i
  %.6648.i.i = load double, ptr %.6647.i.i, align 8, !noalias !102
  %.6652.i.i = getelementptr double, ptr %393, i64 %.6546.01253.i.i
  %.6653.i.i = load double, ptr %.6652.i.i, align 8, !noalias !102
  %.6654.i.i = fmul double %.6648.i.i, %.6653.i.i
  %.6661.i.i = fmul double %.6660.i.i, %.6654.i.i
  %.6663.i.i = fadd double %by_log_weight.3.21255.i.i, %.6661.i.i
  %exitcond1313.not.i.i = icmp eq i64 %.6615.i.i, %smin.i.i
  br i1 %exitcond1313.not.i.i, label %B2434.loopexit.i.i, label %B2488.if.i.i

B2600.if.i.i:                                     ; preds = %B2600.loopexit.i.i, %B2600.if.lr.ph.i.i
  %by_log_weight.6.11275.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.if.lr.ph.i.i ], [ %.7147.i.i, %B2600.loopexit.i.i ]
  %.6713.01273.i.i = phi i64 [ 0, %B2600.if.lr.ph.i.i ], [ %.6782.i.i, %B2600.loopexit.i.i ]
  %.7104.i.i = mul nsw i64 %.6713.01273.i.i, %.439.i76.i
  %425 = getelementptr double, ptr %395, i64 %.7104.i.i
  %426 = getelementptr double, ptr %377, i64 %.7104.i.i
  br label %B2702.if.lr.ph.i.i

B2702.if.lr.ph.i.i:                               ; preds = %B2600.if.i.i, %B2776.i.i
  %by_log_weight.5.21270.i.i = phi double [ %by_log_weight.6.11275.i.i, %B2600.if.i.i ], [ %.7147.i.i, %B2776.i.i ]
  %.6840.01268.i.i = phi i64 [ 0, %B2600.if.i.i ], [ %.6909.i.i, %B2776.i.i ]
  %smin1315.i.i = tail call i64 @llvm.smin.i64(i64 %.6713.01273.i.i, i64 %.6840.01268.i.i)
  %.6939.i.i = icmp eq i64 %.6713.01273.i.i, %.6840.01268.i.i
  %..i.i239 = select i1 %.6939.i.i, double -1.000000e+00, double 0.000000e+00
  %.7113.i.i = mul nsw i64 %.6840.01268.i.i, %.439.i76.i
  %427 = getelementptr double, ptr %395, i64 %.7113.i.i
  br label %B2702.if.i.i

B2702.if.i.i:                                     ; preds = %B2702.if.i.i, %B2702.if.lr.ph.i.i
  %total.20.31265.i.i = phi double [ %..i.i239, %B2702.if.lr.ph.i.i ], [ %.7122.i.i, %B2702.if.i.i ]
  %.7008.01263.i.i = phi i64 [ 0, %B2702.if.lr.ph.i.i ], [ %.7077.i.i, %B2702.if.i.i ]
  %.7077.i.i = add nuw nsw i64 %.7008.01263.i.i, 1
  %.7109.i.i = getelementptr double, ptr %425, i64 %.7008.01263.i.i
  %.7110.i.i = load double, ptr %.7109.i.i, align 8, !noalias !102
  %.7118.i.i = getelementptr double, ptr %427, i64 %.7008.01263.i.i
  %.7119.i.i = load double, ptr %.7118.i.i, align 8, !noalias !102
  %.7120.i.i = fmul double %.7110.i.i, %.7119.i.i
  %.7122.i.i = fadd double %total.20.31265.i.i, %.7120.i.i
  %exitcond1316.not.i.i = icmp eq i64 %.7008.01263.i.i, %smin1315.i.i
  br i1 %exitcond1316.not.i.i, label %B2776.i.i, label %B2702.if.i.i

B2886.if.i.i:                                     ; preds = %B2886.loopexit.i.i, %B2886.if.lr.ph.i.i
  %.7230.01301.i.i = phi i64 [ 0, %B2886.if.lr.ph.i.i ], [ %.7299.i.i, %B2886.loopexit.i.i ]
  %.7299.i.i = add nuw nsw i64 %.7230.01301.i.i, 1
  %.13.i1166.i.i = tail call i64 @llvm.smin.i64(i64 %.860.i.i, i64 %.7299.i.i)
  %storemerge1147.i.i = tail call i64 @llvm.smax.i64(i64 %.13.i1166.i.i, i64 0)
  br i1 %.9536.not.i.i.i221, label %B3078.i.i, label %B2946.if.lr.ph.i.i

B2946.if.lr.ph.i.i:                               ; preds = %B2886.if.i.i
  %.7480.i.i = mul nuw nsw i64 %.7230.01301.i.i, %.439.i76.i
  %428 = getelementptr double, ptr %376, i64 %.7480.i.i
  %429 = getelementptr double, ptr %375, i64 %.7480.i.i
  %.7510.i.i = getelementptr double, ptr %406, i64 %.7230.01301.i.i
  br label %B2946.if.i.i

B2946.if.i.i:                                     ; preds = %B2946.if.i.i, %B2946.if.lr.ph.i.i
  %by_pull.2.21280.i.i = phi double [ 0.000000e+00, %B2946.if.lr.ph.i.i ], [ %.7494.i.i, %B2946.if.i.i ]
  %.7387.01279.i.i = phi i64 [ %storemerge1147.i.i, %B2946.if.lr.ph.i.i ], [ %.7449.i.i, %B2946.if.i.i ]
  %.7384.01278.i.i = phi i64 [ 0, %B2946.if.lr.ph.i.i ], [ %.7453.i.i, %B2946.if.i.i ]
  %.7449.i.i = add nsw i64 %.7387.01279.i.i, -1
  %.7453.i.i = add nuw nsw i64 %.7384.01278.i.i, 1
  %.7485.i.i = getelementptr double, ptr %428, i64 %.7384.01278.i.i
  %.7486.i.i = load double, ptr %.7485.i.i, align 8, !noalias !102
  %.7490.i.i = getelementptr double, ptr %405, i64 %.7384.01278.i.i
  %.7491.i.i = load double, ptr %.7490.i.i, align 8, !noalias !102
  %.7492.i.i = fmul double %.7486.i.i, %.7491.i.i
  %.7494.i.i = fadd double %by_pull.2.21280.i.i, %.7492.i.i
  %.7504.i.i = getelementptr double, ptr %429, i64 %.7384.01278.i.i
  %.7505.i.i = load double, ptr %.7504.i.i, align 8, !noalias !102
  %.7511.i.i = load double, ptr %.7510.i.i, align 8, !noalias !102
  %.7517.i.i = fmul double %.7491.i.i, %.7511.i.i
  %.7518.i.i = fadd double %.7505.i.i, %.7517.i.i
  store double %.7518.i.i, ptr %.7504.i.i, align 8, !noalias !102
  %.7440.i.i = icmp samesign ugt i64 %.7387.01279.i.i, 1
  br i1 %.7440.i.i, label %B2946.if.i.i, label %B3078.i.i

B3258.if.i.i:                                     ; preds = %B3258.if.i.i, %B3258.if.lr.ph.i.i
  %.7989.01283.i.i = phi i64 [ 0, %B3258.if.lr.ph.i.i ], [ %.8058.i.i, %B3258.if.i.i ]
  %.8058.i.i = add nuw nsw i64 %.7989.01283.i.i, 1
  %.8086.i.i = getelementptr i64, ptr %410, i64 %.7989.01283.i.i
  %.8087.i.i = load i64, ptr %.8086.i.i, align 8, !noalias !102
  %.8089.i.i = getelementptr double, ptr %.420, i64 %.8087.i.i
  %.8090.i.i = load double, ptr %.8089.i.i, align 8, !noalias !102
  %.8097.i.i = getelementptr double, ptr %413, i64 %.7989.01283.i.i
  %.8098.i.i = load double, ptr %.8097.i.i, align 8, !noalias !102
  %.8099.i.i = fmul double %.8093.i.i, %.8098.i.i
  %.8100.i.i = fsub double %.8090.i.i, %.8099.i.i
  store double %.8100.i.i, ptr %.8089.i.i, align 8, !noalias !102
  %exitcond1319.not.i.i = icmp eq i64 %.8058.i.i, %.7540.i.i
  br i1 %exitcond1319.not.i.i, label %B3354.preheader.i.i, label %B3258.if.i.i

B3354.if.i.i:                                     ; preds = %B3354.loopexit.i.i, %B3354.if.lr.ph.i.i
  %.8139.01298.i.i = phi i64 [ 0, %B3354.if.lr.ph.i.i ], [ %.8208.i.i, %B3354.loopexit.i.i ]
  %.8208.i.i = add nuw nsw i64 %.8139.01298.i.i, 1
  %.83201285.not.not.i.i = icmp sgt i64 %.439.i76.i, %.8139.01298.i.i
  br i1 %.83201285.not.not.i.i, label %B3388.if.lr.ph.i.i, label %B3518.if.lr.ph.i.i

B3388.if.lr.ph.i.i:                               ; preds = %B3354.if.i.i
  %invariant.gep1290.i.i = getelementptr double, ptr %376, i64 %.8139.01298.i.i
  br label %B3388.if.i.i

B3388.if.i.i:                                     ; preds = %B3388.if.i.i, %B3388.if.lr.ph.i.i
  %product.2.31288.i.i = phi double [ 0.000000e+00, %B3388.if.lr.ph.i.i ], [ %.8380.i.i, %B3388.if.i.i ]
  %.8264.01286.i.i = phi i64 [ %.8139.01298.i.i, %B3388.if.lr.ph.i.i ], [ %.8333.i.i, %B3388.if.i.i ]
  %.8333.i.i = add nuw i64 %.8264.01286.i.i, 1
  %.8365.i.i = getelementptr double, ptr %414, i64 %.8264.01286.i.i
  %.8366.i.i = load double, ptr %.8365.i.i, align 8, !noalias !102
  %.8368.i.i = fmul double %.6150.i.i, %.8366.i.i
  %.8370.i.i = mul nsw i64 %.8264.01286.i.i, %.439.i76.i
  %gep1291.i.i = getelementptr double, ptr %invariant.gep1290.i.i, i64 %.8370.i.i
  %.8377.i.i = load double, ptr %gep1291.i.i, align 8, !noalias !102
  %.8378.i.i = fmul double %.8368.i.i, %.8377.i.i
  %.8380.i.i = fadd double %product.2.31288.i.i, %.8378.i.i
  %exitcond1320.not.i.i = icmp eq i64 %.8333.i.i, %.439.i76.i
  br i1 %exitcond1320.not.i.i, label %B3518.if.lr.ph.i.i, label %B3388.if.i.i

B3518.if.i.i:                                     ; preds = %B3518.if.i.i, %B3518.if.lr.ph.i.i
  %.8445.01294.i.i = phi i64 [ %storemerge1147.i.i, %B3518.if.lr.ph.i.i ], [ %.8507.i.i, %B3518.if.i.i ]
  %.8442.01293.i.i = phi i64 [ 0, %B3518.if.lr.ph.i.i ], [ %.8511.i.i, %B3518.if.i.i ]
  %.8507.i.i = add nsw i64 %.8445.01294.i.i, -1
  %.8511.i.i = add nuw nsw i64 %.8442.01293.i.i, 1
  %.8543.i.i = getelementptr double, ptr %415, i64 %.8442.01293.i.i
  %.8544.i.i = load double, ptr %.8543.i.i, align 8, !noalias !102
  %.8552.i.i = getelementptr double, ptr %416, i64 %.8442.01293.i.i
  %.8553.i.i = load double, ptr %.8552.i.i, align 8, !noalias !102
  %.8555.i.i = mul nuw nsw i64 %.8442.01293.i.i, %.439.i76.i
  %gep1296.i.i = getelementptr double, ptr %invariant.gep1295.i.i, i64 %.8555.i.i
  %.8562.i.i = load double, ptr %gep1296.i.i, align 8, !noalias !102
  %.8563.i.i = fadd double %.8553.i.i, %.8562.i.i
  %.8565.i.i = fmul double %product.2.3.lcssa.i.i, %.8563.i.i
  %.8566.i.i = fadd double %.8544.i.i, %.8565.i.i
  store double %.8566.i.i, ptr %.8543.i.i, align 8, !noalias !102
  %.8498.i.i = icmp sgt i64 %.8445.01294.i.i, 1
  br i1 %.8498.i.i, label %B3518.if.i.i, label %B3354.loopexit.i.i

B496.i:                                           ; preds = %B358.loopexit.i.i, %B60.if.i66, %B468.i, %B444.i, %regions_backward, %states_backward
  %.1699.i = getelementptr i8, ptr %469, i64 352
  %.1700.i = load i64, ptr %.1699.i, align 8, !noalias !93
  %.1701.i = icmp sgt i64 %.1700.i, -1
  br i1 %.1701.i, label %B546.i, label %B572.i

B546.i:                                           ; preds = %B496.i
  %.224.i.i = getelementptr i8, ptr %469, i64 360
  %.225.i.i = load i64, ptr %.224.i.i, align 8, !noalias !117
  %.432.i.i190 = getelementptr double, ptr %.304, i64 %.1700.i
  %.433.i.i191 = load double, ptr %.432.i.i190, align 8, !noalias !117
  %.894.i.i = add i64 %.225.i.i, -1
  %.93943.not.i.i = icmp slt i64 %.894.i.i, 1
  br i1 %.93943.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B546.i
  %.850.i.i = getelementptr i8, ptr %469, i64 376
  %.851.i.i = load i64, ptr %.850.i.i, align 8, !noalias !117
  %.638.i.i = getelementptr i8, ptr %469, i64 392
  %.639.i.i = load i64, ptr %.638.i.i, align 8, !noalias !117
  %430 = getelementptr double, ptr %.108, i64 %.851.i.i
  %431 = getelementptr double, ptr %.304, i64 %.639.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.993.i.i, %B202.if.i.i ]
  %.881.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.952.i.i, %B202.if.i.i ]
  %.952.i.i = add nuw i64 %.881.044.i.i, 1
  %.980.i.i = getelementptr double, ptr %430, i64 %.881.044.i.i
  %.981.i.i = load double, ptr %.980.i.i, align 8, !noalias !117
  %.985.i.i = getelementptr double, ptr %431, i64 %.881.044.i.i
  %.986.i.i = load double, ptr %.985.i.i, align 8, !noalias !117
  %.987.i.i = fmul double %.981.i.i, %.986.i.i
  %.988.i.i = fadd double %.981.i.i, -1.000000e+00
  %.990.i.i = tail call double @llvm.pow.f64(double %.433.i.i191, double %.988.i.i)
  %.991.i.i = fmul double %.987.i.i, %.990.i.i
  %.993.i.i = fadd double %total.2.046.i.i, %.991.i.i
  %exitcond.not.i82.i = icmp eq i64 %.952.i.i, %.225.i.i
  br i1 %exitcond.not.i82.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B546.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B546.i ], [ %.993.i.i, %B202.if.i.i ]
  %.1222.i.i = getelementptr double, ptr %.420, i64 %.1700.i
  %.1223.i.i192 = load double, ptr %.1222.i.i, align 8, !noalias !117
  %.1225.i.i = fadd double %total.2.0.lcssa.i.i, %.1223.i.i192
  store double %.1225.i.i, ptr %.1222.i.i, align 8, !noalias !117
  br label %B572.i

B572.i:                                           ; preds = %keep_backward, %B496.i
  %.226.i.i68 = getelementptr i8, ptr %469, i64 8
  %.227.i.i69 = load i64, ptr %.226.i.i68, align 8, !noalias !120
  %.431.i83.i = getelementptr i8, ptr %469, i64 16
  %.432.i84.i = load i64, ptr %.431.i83.i, align 8, !noalias !120
  %.642.i.i70 = getelementptr i8, ptr %469, i64 40
  %.643.i.i = load i64, ptr %.642.i.i70, align 8, !noalias !120
  %.847.i.i71 = getelementptr i8, ptr %469, i64 32
  %.848.i.i = load i64, ptr %.847.i.i71, align 8, !noalias !120
  %.1052.i.i = getelementptr i8, ptr %469, i64 80
  %.1053.i.i = load i64, ptr %.1052.i.i, align 8, !noalias !120
  %.1266.i.i = getelementptr i8, ptr %469, i64 72
  %.1267.i.i = load i64, ptr %.1266.i.i, align 8, !noalias !120
  %.1471.i.i = getelementptr i8, ptr %469, i64 64
  %.1472.i.i = load i64, ptr %.1471.i.i, align 8, !noalias !120
  %.1682.i.i = getelementptr i8, ptr %469, i64 88
  %.1683.i.i = load i64, ptr %.1682.i.i, align 8, !noalias !120
  %.1684.not.i.i = icmp eq i64 %.1683.i.i, 0
  br i1 %.1684.not.i.i, label %B434.i.i, label %B342.i.i

B342.i.i:                                         ; preds = %B572.i
  %.1782394.not.i.i = icmp slt i64 %.227.i.i69, 1
  br i1 %.1782394.not.i.i, label %factor_backward, label %B364.if.lr.ph.i.i72

B364.if.lr.ph.i.i72:                              ; preds = %B342.i.i
  %432 = getelementptr i64, ptr %.63, i64 %.848.i.i
  %433 = getelementptr double, ptr %.304, i64 %.1472.i.i
  br label %B364.if.i.i73

B434.i.i:                                         ; preds = %B572.i
  %.1897.i.i = sub i64 %.227.i.i69, %.432.i84.i
  %storemerge.i.i167 = tail call i64 @llvm.smax.i64(i64 %.1897.i.i, i64 0)
  %.1940401.not.i.i = icmp slt i64 %.1897.i.i, 1
  br i1 %.1940401.not.i.i, label %B614.i.i169, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B434.i.i
  %.1983.i.i = sub i64 %.1053.i.i, %.432.i84.i
  %434 = getelementptr i64, ptr %.63, i64 %.848.i.i
  %435 = getelementptr double, ptr %.304, i64 %.1267.i.i
  %436 = getelementptr double, ptr %.304, i64 %.1472.i.i
  %437 = getelementptr i64, ptr %.63, i64 %.1983.i.i
  br label %B456.if.i.i

B456.loopexit.i.i:                                ; preds = %B524.if.i94.i, %B456.if.i.i
  %.1940.i.i168 = icmp samesign ugt i64 %.1887.0403.i.i, 1
  br i1 %.1940.i.i168, label %B456.if.i.i, label %B614.i.i169

B614.i.i169:                                      ; preds = %B456.loopexit.i.i, %B434.i.i
  %.2238425.not.i.i = icmp slt i64 %.432.i84.i, 1
  br i1 %.2238425.not.i.i, label %factor_backward, label %B640.if.lr.ph.i.i

B640.if.lr.ph.i.i:                                ; preds = %B614.i.i169
  %438 = getelementptr i64, ptr %.63, i64 %.848.i.i
  %439 = getelementptr double, ptr %.304, i64 %.1267.i.i
  %440 = getelementptr double, ptr %.304, i64 %.1472.i.i
  %.2595.i.i = sub i64 %.1053.i.i, %.432.i84.i
  %441 = getelementptr i64, ptr %.63, i64 %.643.i.i
  %442 = getelementptr i64, ptr %.63, i64 %.2595.i.i
  br label %B690.if.lr.ph.i.i

B640.loopexit.i.i:                                ; preds = %B1409.i.i, %B954.i.i
  %exitcond430.not.i.i = icmp eq i64 %.2251.i.i171, %.432.i84.i
  br i1 %exitcond430.not.i.i, label %factor_backward, label %B690.if.lr.ph.i.i

B772.i.i:                                         ; preds = %B690.if.i.i
  %.2251.i.i171 = add nuw nsw i64 %.2182.0426.i.i, 1
  %.2448.i.i172 = getelementptr double, ptr %447, i64 %.2182.0426.i.i
  %.2449.i.i173 = load double, ptr %.2448.i.i172, align 8, !noalias !120
  %.2455.i.i174 = getelementptr double, ptr %.304, i64 %.2284.i.i
  %.2456.i.i175 = load double, ptr %.2455.i.i174, align 8, !noalias !120
  %.2465.i.i176 = getelementptr double, ptr %448, i64 %.2182.0426.i.i
  %.2466.i.i177 = load double, ptr %.2465.i.i176, align 8, !noalias !120
  %.2467.i.i178 = fmul double %.2456.i.i175, %.2466.i.i177
  br i1 %.1940401.not.i.i, label %B954.i.i, label %B858.if.lr.ph.i89.i

B858.if.lr.ph.i89.i:                              ; preds = %B772.i.i
  %invariant.gep.i90.i = getelementptr double, ptr %440, i64 %.2182.0426.i.i
  br label %B858.if.i91.i

B896.i.i:                                         ; preds = %B858.if.i91.i
  %.2617.i.i = getelementptr i64, ptr %438, i64 %.2496.0409.i.i
  %.2618.i.i = load i64, ptr %.2617.i.i, align 8, !noalias !120
  %.2620.i.i184 = getelementptr double, ptr %.304, i64 %.2618.i.i
  %.2621.i.i185 = load double, ptr %.2620.i.i184, align 8, !noalias !120
  %.2624.i.i = mul nsw i64 %.2496.0409.i.i, %.227.i.i69
  %gep.i92.i = getelementptr double, ptr %invariant.gep.i90.i, i64 %.2624.i.i
  %.2633.i.i = load double, ptr %gep.i92.i, align 8, !noalias !120
  %.2634.i.i = fmul double %.2621.i.i185, %.2633.i.i
  %.2636.i.i = fadd double %d_left.3.1411.i.i, %.2634.i.i
  br label %B1410.i.i

B954.i.i:                                         ; preds = %B1410.i.i, %B772.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2467.i.i178, %B772.i.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2739420.not.i.i = icmp eq i64 %.2182.0426.i.i, 0
  br i1 %.2739420.not.i.i, label %B640.loopexit.i.i, label %B990.if.lr.ph.i.i

B990.if.lr.ph.i.i:                                ; preds = %B954.i.i
  %443 = getelementptr i64, ptr %441, i64 %.2413.i.i
  br label %B990.if.i.i

B1036.i.i:                                        ; preds = %B990.if.i.i
  %.2815.i.i = getelementptr double, ptr %.506, i64 %.2789.i.i
  %.2816.i.i = load double, ptr %.2815.i.i, align 8, !noalias !120
  %.2817.i.i = tail call double @tanh(double %.2816.i.i)
  %.2822.i.i = tail call double @cosh(double %.2816.i.i)
  %.2831.i.i = fmul double %left.2.1422.i.i, %.2822.i.i
  %.2849.i.i182 = getelementptr double, ptr %448, i64 %.2683.0424.i.i
  %.2850.i.i = load double, ptr %.2849.i.i182, align 8, !noalias !120
  %.2851.i.i = fmul double %.2456.i.i175, %.2850.i.i
  br i1 %.1940401.not.i.i, label %B1300.i.i, label %B1204.if.lr.ph.i.i

B1204.if.lr.ph.i.i:                               ; preds = %B1036.i.i
  %invariant.gep417.i.i = getelementptr double, ptr %440, i64 %.2683.0424.i.i
  br label %B1204.if.i.i

B1242.i.i:                                        ; preds = %B1204.if.i.i
  %.3001.i.i = getelementptr i64, ptr %438, i64 %.2880.0413.i.i
  %.3002.i.i = load i64, ptr %.3001.i.i, align 8, !noalias !120
  %.3004.i.i = getelementptr double, ptr %.304, i64 %.3002.i.i
  %.3005.i.i = load double, ptr %.3004.i.i, align 8, !noalias !120
  %.3008.i.i = mul nsw i64 %.2880.0413.i.i, %.227.i.i69
  %gep418.i.i = getelementptr double, ptr %invariant.gep417.i.i, i64 %.3008.i.i
  %.3017.i.i = load double, ptr %gep418.i.i, align 8, !noalias !120
  %.3018.i.i = fmul double %.3005.i.i, %.3017.i.i
  %.3020.i.i = fadd double %d_entry.2.2415.i.i, %.3018.i.i
  br label %B1411.i.i

B1300.i.i:                                        ; preds = %B1411.i.i, %B1036.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.2851.i.i, %B1036.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.3037.i.i = getelementptr double, ptr %arg.grad, i64 %.2789.i.i
  %.3038.i.i = load double, ptr %.3037.i.i, align 8, !noalias !120
  %.3041.i.i = fmul double %.2831.i.i, %d_entry.2.2.lcssa.i.i
  %.3044.i.i = fmul double %.2822.i.i, %.2822.i.i
  %.3048.i.i = fdiv double %.3041.i.i, %.3044.i.i
  %.3051.i.i = fmul double %d_left.5.1423.i.i, %.2831.i.i
  %.3055.i.i = fmul double %.2817.i.i, %.3051.i.i
  %.3060.i.i = fdiv double %.3055.i.i, %.2822.i.i
  %.3061.i.i = fsub double %.3048.i.i, %.3060.i.i
  %.3062.i.i = fadd double %.3038.i.i, %.3061.i.i
  store double %.3062.i.i, ptr %.3037.i.i, align 8, !noalias !120
  %.3071.i.i = fmul double %.2817.i.i, %d_entry.2.2.lcssa.i.i
  %.3081.i.i = fdiv double %d_left.5.1423.i.i, %.2822.i.i
  %.3086.i.i = fadd double %.3081.i.i, %.3071.i.i
  br label %B1409.i.i

B1409.i.i:                                        ; preds = %B990.if.i.i, %B1300.i.i
  %left.3.2.i.i181 = phi double [ %.2831.i.i, %B1300.i.i ], [ %left.2.1422.i.i, %B990.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.3086.i.i, %B1300.i.i ], [ %d_left.5.1423.i.i, %B990.if.i.i ]
  %.2739.i.i = icmp sgt i64 %.2683.0424.in.i.i, 1
  br i1 %.2739.i.i, label %B990.if.i.i, label %B640.loopexit.i.i

B1410.i.i:                                        ; preds = %B858.if.i91.i, %B896.i.i
  %d_left.4.2.i.i = phi double [ %.2636.i.i, %B896.i.i ], [ %d_left.3.1411.i.i, %B858.if.i91.i ]
  %.2552.i.i = icmp sgt i64 %.2499.0410.i.i, 1
  br i1 %.2552.i.i, label %B858.if.i91.i, label %B954.i.i

B1411.i.i:                                        ; preds = %B1204.if.i.i, %B1242.i.i
  %d_entry.3.4.i.i = phi double [ %.3020.i.i, %B1242.i.i ], [ %d_entry.2.2415.i.i, %B1204.if.i.i ]
  %.2936.i.i183 = icmp sgt i64 %.2883.0414.i.i, 1
  br i1 %.2936.i.i183, label %B1204.if.i.i, label %B1300.i.i

B364.if.i.i73:                                    ; preds = %B364.if.i.i73, %B364.if.lr.ph.i.i72
  %.1724.0395.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i72 ], [ %.1795.i85.i, %B364.if.i.i73 ]
  %.1795.i85.i = add nuw nsw i64 %.1724.0395.i.i, 1
  %.1823.i.i = getelementptr i64, ptr %432, i64 %.1724.0395.i.i
  %.1824.i86.i = load i64, ptr %.1823.i.i, align 8, !noalias !120
  %.1826.i.i74 = getelementptr double, ptr %.420, i64 %.1824.i86.i
  %.1827.i.i75 = load double, ptr %.1826.i.i74, align 8, !noalias !120
  %.1829.i.i76 = mul nuw nsw i64 %.1724.0395.i.i, %.227.i.i69
  %444 = getelementptr double, ptr %433, i64 %.1829.i.i76
  %.1834.i.i77 = getelementptr double, ptr %444, i64 %.1724.0395.i.i
  %.1835.i.i = load double, ptr %.1834.i.i77, align 8, !noalias !120
  %.1836.i.i = fadd double %.1827.i.i75, %.1835.i.i
  store double %.1836.i.i, ptr %.1826.i.i74, align 8, !noalias !120
  %exitcond.not.i87.i = icmp eq i64 %.1795.i85.i, %.227.i.i69
  br i1 %exitcond.not.i87.i, label %factor_backward, label %B364.if.i.i73

B456.if.i.i:                                      ; preds = %B456.loopexit.i.i, %B456.if.lr.ph.i.i
  %.1887.0403.i.i = phi i64 [ %storemerge.i.i167, %B456.if.lr.ph.i.i ], [ %.1949.i88.i, %B456.loopexit.i.i ]
  %.1884.0402.i.i = phi i64 [ %.432.i84.i, %B456.if.lr.ph.i.i ], [ %.1953.i.i, %B456.loopexit.i.i ]
  %.1949.i88.i = add nsw i64 %.1887.0403.i.i, -1
  %.1953.i.i = add i64 %.1884.0402.i.i, 1
  %.1987.i.i = getelementptr i64, ptr %437, i64 %.1884.0402.i.i
  %.1988.i.i = load i64, ptr %.1987.i.i, align 8, !noalias !120
  %.2078397.i.i = icmp sgt i64 %.1988.i.i, -1
  br i1 %.2078397.i.i, label %B524.if.lr.ph.i93.i, label %B456.loopexit.i.i

B524.if.lr.ph.i93.i:                              ; preds = %B456.if.i.i
  %.1993.i.i = getelementptr i64, ptr %434, i64 %.1884.0402.i.i
  %.1994.i.i = load i64, ptr %.1993.i.i, align 8, !noalias !120
  %.2118.i.i = getelementptr double, ptr %.420, i64 %.1994.i.i
  %.2122.i.i186 = mul nsw i64 %.1884.0402.i.i, %.227.i.i69
  %445 = getelementptr double, ptr %435, i64 %.2122.i.i186
  %446 = getelementptr double, ptr %436, i64 %.2122.i.i186
  %.2118.promoted.i.i = load double, ptr %.2118.i.i, align 8, !noalias !120
  br label %B524.if.i94.i

B524.if.i94.i:                                    ; preds = %B524.if.i94.i, %B524.if.lr.ph.i93.i
  %.2139400.i.i = phi double [ %.2118.promoted.i.i, %B524.if.lr.ph.i93.i ], [ %.2139.i.i, %B524.if.i94.i ]
  %.2022.0398.i.i = phi i64 [ 0, %B524.if.lr.ph.i93.i ], [ %.2091.i.i, %B524.if.i94.i ]
  %.2091.i.i = add nuw i64 %.2022.0398.i.i, 1
  %.2127.i.i = getelementptr double, ptr %445, i64 %.2022.0398.i.i
  %.2128.i.i187 = load double, ptr %.2127.i.i, align 8, !noalias !120
  %.2136.i.i = getelementptr double, ptr %446, i64 %.2022.0398.i.i
  %.2137.i.i188 = load double, ptr %.2136.i.i, align 8, !noalias !120
  %.2138.i.i = fmul double %.2128.i.i187, %.2137.i.i188
  %.2139.i.i = fadd double %.2139400.i.i, %.2138.i.i
  store double %.2139.i.i, ptr %.2118.i.i, align 8, !noalias !120
  %exitcond.not.i189 = icmp eq i64 %.2022.0398.i.i, %.1988.i.i
  br i1 %exitcond.not.i189, label %B456.loopexit.i.i, label %B524.if.i94.i

B690.if.lr.ph.i.i:                                ; preds = %B640.loopexit.i.i, %B640.if.lr.ph.i.i
  %.2182.0426.i.i = phi i64 [ 0, %B640.if.lr.ph.i.i ], [ %.2251.i.i171, %B640.loopexit.i.i ]
  %.2283.i.i = getelementptr i64, ptr %438, i64 %.2182.0426.i.i
  %.2284.i.i = load i64, ptr %.2283.i.i, align 8, !noalias !120
  %.2409.i.i = getelementptr double, ptr %.420, i64 %.2284.i.i
  %.2413.i.i = mul nsw i64 %.2182.0426.i.i, %.227.i.i69
  %447 = getelementptr double, ptr %439, i64 %.2413.i.i
  %448 = getelementptr double, ptr %440, i64 %.2413.i.i
  %.2409.promoted.i.i = load double, ptr %.2409.i.i, align 8, !noalias !120
  br label %B690.if.i.i

B690.if.i.i:                                      ; preds = %B690.if.i.i, %B690.if.lr.ph.i.i
  %.2430407.i.i = phi double [ %.2409.promoted.i.i, %B690.if.lr.ph.i.i ], [ %.2430.i.i170, %B690.if.i.i ]
  %.2313.0405.i.i = phi i64 [ 0, %B690.if.lr.ph.i.i ], [ %.2382.i.i, %B690.if.i.i ]
  %.2382.i.i = add nuw nsw i64 %.2313.0405.i.i, 1
  %.2418.i.i = getelementptr double, ptr %447, i64 %.2313.0405.i.i
  %.2419.i.i = load double, ptr %.2418.i.i, align 8, !noalias !120
  %.2427.i.i = getelementptr double, ptr %448, i64 %.2313.0405.i.i
  %.2428.i.i = load double, ptr %.2427.i.i, align 8, !noalias !120
  %.2429.i.i = fmul double %.2419.i.i, %.2428.i.i
  %.2430.i.i170 = fadd double %.2430407.i.i, %.2429.i.i
  store double %.2430.i.i170, ptr %.2409.i.i, align 8, !noalias !120
  %exitcond429.not.i.i = icmp eq i64 %.2313.0405.i.i, %.2182.0426.i.i
  br i1 %exitcond429.not.i.i, label %B772.i.i, label %B690.if.i.i

B858.if.i91.i:                                    ; preds = %B1410.i.i, %B858.if.lr.ph.i89.i
  %d_left.3.1411.i.i = phi double [ %.2467.i.i178, %B858.if.lr.ph.i89.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2499.0410.i.i = phi i64 [ %storemerge.i.i167, %B858.if.lr.ph.i89.i ], [ %.2561.i.i179, %B1410.i.i ]
  %.2496.0409.i.i = phi i64 [ %.432.i84.i, %B858.if.lr.ph.i89.i ], [ %.2565.i.i, %B1410.i.i ]
  %.2561.i.i179 = add nsw i64 %.2499.0410.i.i, -1
  %.2565.i.i = add i64 %.2496.0409.i.i, 1
  %.2599.i.i = getelementptr i64, ptr %442, i64 %.2496.0409.i.i
  %.2600.i.i180 = load i64, ptr %.2599.i.i, align 8, !noalias !120
  %.2602.i.i = icmp eq i64 %.2600.i.i180, %.2182.0426.i.i
  br i1 %.2602.i.i, label %B896.i.i, label %B1410.i.i

B990.if.i.i:                                      ; preds = %B1409.i.i, %B990.if.lr.ph.i.i
  %.2683.0424.in.i.i = phi i64 [ %.2182.0426.i.i, %B990.if.lr.ph.i.i ], [ %.2683.0424.i.i, %B1409.i.i ]
  %d_left.5.1423.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B990.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1409.i.i ]
  %left.2.1422.i.i = phi double [ %.2449.i.i173, %B990.if.lr.ph.i.i ], [ %left.3.2.i.i181, %B1409.i.i ]
  %.2683.0424.i.i = add nsw i64 %.2683.0424.in.i.i, -1
  %.2788.i.i = getelementptr i64, ptr %443, i64 %.2683.0424.i.i
  %.2789.i.i = load i64, ptr %.2788.i.i, align 8, !noalias !120
  %.2794.i.i = icmp sgt i64 %.2789.i.i, -1
  br i1 %.2794.i.i, label %B1036.i.i, label %B1409.i.i

B1204.if.i.i:                                     ; preds = %B1411.i.i, %B1204.if.lr.ph.i.i
  %d_entry.2.2415.i.i = phi double [ %.2851.i.i, %B1204.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.2883.0414.i.i = phi i64 [ %storemerge.i.i167, %B1204.if.lr.ph.i.i ], [ %.2945.i.i, %B1411.i.i ]
  %.2880.0413.i.i = phi i64 [ %.432.i84.i, %B1204.if.lr.ph.i.i ], [ %.2949.i.i, %B1411.i.i ]
  %.2945.i.i = add nsw i64 %.2883.0414.i.i, -1
  %.2949.i.i = add i64 %.2880.0413.i.i, 1
  %.2983.i.i = getelementptr i64, ptr %442, i64 %.2880.0413.i.i
  %.2984.i.i = load i64, ptr %.2983.i.i, align 8, !noalias !120
  %.2986.i.i = icmp eq i64 %.2984.i.i, %.2182.0426.i.i
  br i1 %.2986.i.i, label %B1242.i.i, label %B1411.i.i

factor_backward: ; preds = %B364.if.i.i73, %B640.loopexit.i.i, %B614.i.i169, %B342.i.i
  %exitcond113.not.i = icmp eq i64 %.203.i, %.108.i64
  br i1 %exitcond113.not.i, label %B606.i, label %B60.if.i66

B606.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2088.i.i, i64 8
  %.105.i.i79 = load i64, ptr %.104.i.i, align 8, !noalias !123
  %.192.i.i = load i64, ptr %.1331.i.i, align 8, !noalias !123
  %.194.i.i80 = add nsw i64 %.192.i.i, %.105.i.i79
  %.281.i.i = load i64, ptr %.95.i.i.i, align 8, !noalias !123
  %.364479.not.i.i = icmp slt i64 %.281.i.i, 1
  br i1 %.364479.not.i.i, label %B902.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B606.i
  %.487.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.541.i.i = fadd double %.508.i.i, %.866.i.i
  store double %.541.i.i, ptr %.865.i.i82, align 8, !noalias !123
  %.550.i.i165 = getelementptr double, ptr %.420, i64 %.502.i.i
  %.551.i.i = load double, ptr %.550.i.i165, align 8, !noalias !123
  %.553.i.i = fadd double %.508.i.i, %.551.i.i
  store double %.553.i.i, ptr %.550.i.i165, align 8, !noalias !123
  br label %B1707.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.575.i.i = fadd double %.508.i.i, %.866.i.i
  store double %.575.i.i, ptr %.865.i.i82, align 8, !noalias !123
  %.584.i.i = getelementptr double, ptr %.420, i64 %.502.i.i
  %.585.i.i = load double, ptr %.584.i.i, align 8, !noalias !123
  %.587.i.i = fsub double %.585.i.i, %.508.i.i
  store double %.587.i.i, ptr %.584.i.i, align 8, !noalias !123
  br label %B1707.i.i

B424.i.i162:                                      ; preds = %B150.if.i.i
  %.610.i.i = getelementptr double, ptr %.304, i64 %.502.i.i
  %.611.i.i = load double, ptr %.610.i.i, align 8, !noalias !123
  %.613.i.i = fmul double %.508.i.i, %.611.i.i
  %.614.i.i = fadd double %.866.i.i, %.613.i.i
  store double %.614.i.i, ptr %.865.i.i82, align 8, !noalias !123
  %.621.i.i = getelementptr double, ptr %.420, i64 %.502.i.i
  %.622.i.i = load double, ptr %.621.i.i, align 8, !noalias !123
  %.625.i.i163 = getelementptr double, ptr %.304, i64 %.498.i.i
  %.626.i.i164 = load double, ptr %.625.i.i163, align 8, !noalias !123
  %.630.i.i = fmul double %.508.i.i, %.626.i.i164
  %.633.i.i = fadd double %.622.i.i, %.630.i.i
  store double %.633.i.i, ptr %.621.i.i, align 8, !noalias !123
  br label %B1707.i.i

B516.i.i160:                                      ; preds = %B150.if.i.i
  %.652.i.i = getelementptr double, ptr %.304, i64 %.502.i.i
  %.653.i.i = load double, ptr %.652.i.i, align 8, !noalias !123
  %.658.i.i = fdiv double %.508.i.i, %.653.i.i
  %.659.i.i = fadd double %.866.i.i, %.658.i.i
  store double %.659.i.i, ptr %.865.i.i82, align 8, !noalias !123
  %.668.i.i = getelementptr double, ptr %.420, i64 %.502.i.i
  %.669.i.i = load double, ptr %.668.i.i, align 8, !noalias !123
  %.676.i.i = getelementptr double, ptr %.304, i64 %.505.i.i
  %.677.i.i = load double, ptr %.676.i.i, align 8, !noalias !123
  %.679.i.i = fmul double %.508.i.i, %.677.i.i
  %.685.i.i = load double, ptr %.652.i.i, align 8, !noalias !123
  %.689.i.i161 = fdiv double %.679.i.i, %.685.i.i
  %.690.i.i = fsub double %.669.i.i, %.689.i.i161
  store double %.690.i.i, ptr %.668.i.i, align 8, !noalias !123
  br label %B1707.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.709.i.i = getelementptr double, ptr %.304, i64 %.502.i.i
  %.710.i.i = load double, ptr %.709.i.i, align 8, !noalias !123
  %.712.i.i = fmul double %.508.i.i, %.710.i.i
  %.715.i.i83 = getelementptr double, ptr %.304, i64 %.498.i.i
  %.716.i.i = load double, ptr %.715.i.i83, align 8, !noalias !123
  %.718.i.i = fcmp ogt double %.716.i.i, 0.000000e+00
  br i1 %.718.i.i, label %B660.i.i, label %B684.i.i

B660.i.i:                                         ; preds = %B622.i.i
  %.738.i.i = getelementptr double, ptr %.304, i64 %.505.i.i
  %.739.i.i = load double, ptr %.738.i.i, align 8, !noalias !123
  %.747.i.i = fdiv double %.739.i.i, %.716.i.i
  br label %B706.i.i

B684.i.i:                                         ; preds = %B622.i.i
  %.760.i.i84 = fadd double %.710.i.i, -1.000000e+00
  %.761.i.i = tail call double @llvm.pow.f64(double %.716.i.i, double %.760.i.i84)
  br label %B706.i.i

B706.i.i:                                         ; preds = %B684.i.i, %B660.i.i
  %"$phi706.5.2.1.i.i" = phi double [ %.747.i.i, %B660.i.i ], [ %.761.i.i, %B684.i.i ]
  %.767.i.i = fmul double %.712.i.i, %"$phi706.5.2.1.i.i"
  %.773.i.i = fadd double %.866.i.i, %.767.i.i
  store double %.773.i.i, ptr %.865.i.i82, align 8, !noalias !123
  %.787.i.i = load double, ptr %.715.i.i83, align 8, !noalias !123
  %.789.i.i = fcmp ogt double %.787.i.i, 0.000000e+00
  br i1 %.789.i.i, label %B738.i.i, label %B1707.i.i

B738.i.i:                                         ; preds = %B706.i.i
  %.793.not.i.i = icmp sle i64 %.105.i.i79, %.502.i.i
  %.801.i.i155 = icmp slt i64 %.502.i.i, %.194.i.i80
  %or.cond.i.i = select i1 %.793.not.i.i, i1 %.801.i.i155, i1 false
  br i1 %or.cond.i.i, label %B1707.i.i, label %B766.i.i156

B766.i.i156:                                      ; preds = %B738.i.i
  %.811.i.i157 = getelementptr double, ptr %.420, i64 %.502.i.i
  %.812.i.i = load double, ptr %.811.i.i157, align 8, !noalias !123
  %.819.i.i = getelementptr double, ptr %.304, i64 %.505.i.i
  %.820.i.i = load double, ptr %.819.i.i, align 8, !noalias !123
  %.822.i.i158 = fmul double %.508.i.i, %.820.i.i
  %.831.i.i159 = tail call double @llvm.log.f64(double %.787.i.i)
  %.832.i.i = fmul double %.831.i.i159, %.822.i.i158
  %.833.i.i = fadd double %.812.i.i, %.832.i.i
  store double %.833.i.i, ptr %.811.i.i157, align 8, !noalias !123
  br label %B1707.i.i

B872.i.i:                                         ; preds = %B150.if.i.i
  %.868.i.i166 = fsub double %.866.i.i, %.508.i.i
  store double %.868.i.i166, ptr %.865.i.i82, align 8, !noalias !123
  br label %B1707.i.i

B902.i.i:                                         ; preds = %B1707.i.i, %B606.i
  %.967.i.i = load i64, ptr %.194.i.i, align 8, !noalias !123
  %.1050.i.i = getelementptr i8, ptr %.63, i64 32
  %.1051.i.i = load i64, ptr %.1050.i.i, align 8, !noalias !123
  %.23.i.i.i = add i64 %.105.i.i79, -1
  %449 = add i64 %.105.i.i79, -2
  %.105260.i.i.i = icmp ult i64 %449, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B902.i.i
  %450 = getelementptr i64, ptr %.63, i64 %.967.i.i
  %.98.i.i.i.i89 = getelementptr i8, ptr %.63, i64 152
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.99.i.i.i.i95 = load i64, ptr %.98.i.i.i.i89, align 8, !noalias !126
  %.110.i.i.i.i96 = icmp slt i64 %.99.i.i.i.i95, 0
  br i1 %.110.i.i.i.i96, label %nearest.3, label %B60.i.i.i.i97

B60.i.i.i.i97:                                    ; preds = %B76.i.i.i
  %.140.i.i.i.i98 = getelementptr i64, ptr %.63, i64 %.99.i.i.i.i95
  %.141.i.i.i.i99 = load i64, ptr %.140.i.i.i.i98, align 8, !noalias !126
  %.143.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.141.i.i.i.i99
  br i1 %.143.i.i.not.i.i, label %B110.i.i.i.i102, label %nearest.3

B110.i.i.i.i102:                                  ; preds = %B60.i.i.i.i97
  %.205.i.i.i.i103 = getelementptr i8, ptr %.140.i.i.i.i98, i64 8
  %.206.i.i.i.i104 = load i64, ptr %.205.i.i.i.i103, align 8, !noalias !126
  %.207.i.i.i.i105 = add nsw i64 %.206.i.i.i.i104, %.141.i.i.i.i99
  %.208.not.i.i.i.i106 = icmp slt i64 %.47.0262.i.i.i, %.207.i.i.i.i105
  br i1 %.208.not.i.i.i.i106, label %B216.i.i.i.i107, label %nearest.3

B216.i.i.i.i107:                                  ; preds = %B110.i.i.i.i102
  %.276.i.i.i.i108 = getelementptr i8, ptr %.140.i.i.i.i98, i64 24
  %.277.i.i.i.i109 = load i64, ptr %.276.i.i.i.i108, align 8, !noalias !126
  %.379.i.i.i.i110 = getelementptr i8, ptr %.140.i.i.i.i98, i64 16
  %.380.i.i.i.i111 = load i64, ptr %.379.i.i.i.i110, align 8, !noalias !126
  %.462118.not.i.i.i.i112 = icmp slt i64 %.380.i.i.i.i111, 1
  br i1 %.462118.not.i.i.i.i112, label %nearest.3, label %B416.if.lr.ph.i.i.i.i113

B416.if.lr.ph.i.i.i.i113:                         ; preds = %B216.i.i.i.i107
  %.342.i.i.i.i114 = sub nsw i64 %.118.i.i.i, %.141.i.i.i.i99
  %.346.i.i.i.i115 = mul nsw i64 %.277.i.i.i.i109, %.342.i.i.i.i114
  %.309.i.i.i.i116 = getelementptr i8, ptr %.140.i.i.i.i98, i64 40
  %.310.i.i.i.i117 = load i64, ptr %.309.i.i.i.i116, align 8, !noalias !126
  %.586114.not.i.i.i.i118 = icmp slt i64 %.277.i.i.i.i109, 1
  %.652.i.i.i.i119 = getelementptr i8, ptr %.140.i.i.i.i98, i64 32
  %451 = getelementptr i64, ptr %.63, i64 %.310.i.i.i.i117
  %452 = getelementptr i64, ptr %451, i64 %.346.i.i.i.i115
  %453 = getelementptr i64, ptr %452, i64 %.277.i.i.i.i109
  br label %B416.if.i.i.i.i120

B572.i.i.i.i145:                                  ; preds = %B448.if.i.i.i.i127, %B416.if.i.i.i.i120
  %total.2.1.lcssa.i.i.i.i146 = phi double [ 0.000000e+00, %B416.if.i.i.i.i120 ], [ %.683.i.i.i.i143, %B448.if.i.i.i.i127 ]
  %.693.i.i.i.i147 = fcmp olt double %total.2.1.lcssa.i.i.i.i146, %least.2.0122.i.i.i.i121
  %.452.sroa.0.0.row.2.0.i.i.i.i = select i1 %.693.i.i.i.i147, i64 %.404.0119.i.i.i.i122, i64 %row.2.0121.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i148 = select i1 %.693.i.i.i.i147, double %total.2.1.lcssa.i.i.i.i146, double %least.2.0122.i.i.i.i121
  %exitcond125.not.i.i.i.i149 = icmp eq i64 %.475.i.i.i.i123, %.380.i.i.i.i111
  br i1 %exitcond125.not.i.i.i.i149, label %nearest.4, label %B416.if.i.i.i.i120

B416.if.i.i.i.i120:                               ; preds = %B572.i.i.i.i145, %B416.if.lr.ph.i.i.i.i113
  %least.2.0122.i.i.i.i121 = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i113 ], [ %total.2.1.least.2.0.i.i.i.i148, %B572.i.i.i.i145 ]
  %row.2.0121.i.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i.i.i.i113 ], [ %.452.sroa.0.0.row.2.0.i.i.i.i, %B572.i.i.i.i145 ]
  %.404.0119.i.i.i.i122 = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i113 ], [ %.475.i.i.i.i123, %B572.i.i.i.i145 ]
  %.475.i.i.i.i123 = add nuw nsw i64 %.404.0119.i.i.i.i122, 1
  br i1 %.586114.not.i.i.i.i118, label %B572.i.i.i.i145, label %B448.if.lr.ph.i.i.i.i124

B448.if.lr.ph.i.i.i.i124:                         ; preds = %B416.if.i.i.i.i120
  %.653.i.i.i.i125 = load i64, ptr %.652.i.i.i.i119, align 8, !noalias !126
  %.656.i.i.i.i126 = mul nuw nsw i64 %.404.0119.i.i.i.i122, %.277.i.i.i.i109
  %454 = getelementptr double, ptr %.108, i64 %.653.i.i.i.i125
  %455 = getelementptr double, ptr %454, i64 %.656.i.i.i.i126
  br label %B448.if.i.i.i.i127

B448.if.i.i.i.i127:                               ; preds = %B448.if.i.i.i.i127, %B448.if.lr.ph.i.i.i.i124
  %total.2.1117.i.i.i.i128 = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i124 ], [ %.683.i.i.i.i143, %B448.if.i.i.i.i127 ]
  %.530.0115.i.i.i.i129 = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i124 ], [ %.599.i.i.i.i130, %B448.if.i.i.i.i127 ]
  %.599.i.i.i.i130 = add nuw nsw i64 %.530.0115.i.i.i.i129, 1
  %.660.i.i.i.i131 = getelementptr double, ptr %455, i64 %.530.0115.i.i.i.i129
  %.661.i.i.i.i132 = load double, ptr %.660.i.i.i.i131, align 8, !noalias !126
  %.667.i.i.i.i133 = getelementptr i64, ptr %453, i64 %.530.0115.i.i.i.i129
  %.668.i.i.i.i134 = load i64, ptr %.667.i.i.i.i133, align 8, !noalias !126
  %.670.i.i.i.i135 = getelementptr double, ptr %.304, i64 %.668.i.i.i.i134
  %.671.i.i.i.i136 = load double, ptr %.670.i.i.i.i135, align 8, !noalias !126
  %.675.i.i.i.i137 = getelementptr i64, ptr %452, i64 %.530.0115.i.i.i.i129
  %.676.i.i.i.i138 = load i64, ptr %.675.i.i.i.i137, align 8, !noalias !126
  %.678.i.i.i.i139 = getelementptr double, ptr %.304, i64 %.676.i.i.i.i138
  %.679.i.i.i.i140 = load double, ptr %.678.i.i.i.i139, align 8, !noalias !126
  %.680.i.i.i.i141 = fsub double %.671.i.i.i.i136, %.679.i.i.i.i140
  %.681.i.i.i.i142 = fmul double %.661.i.i.i.i132, %.680.i.i.i.i141
  %.683.i.i.i.i143 = fadd double %total.2.1117.i.i.i.i128, %.681.i.i.i.i142
  %exitcond.not.i.i.i.i144 = icmp eq i64 %.277.i.i.i.i109, %.599.i.i.i.i130
  br i1 %exitcond.not.i.i.i.i144, label %B572.i.i.i.i145, label %B448.if.i.i.i.i127

nearest.3: ; preds = %B216.i.i.i.i107, %B110.i.i.i.i102, %B60.i.i.i.i97, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.420, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.4: ; preds = %B572.i.i.i.i145
  %.196.i.i.i = getelementptr double, ptr %.420, i64 %.47.0262.i.i.i
  %.197.i.i.i = load double, ptr %.196.i.i.i, align 8, !noalias !131
  %.198.i.i.i = fneg double %.197.i.i.i
  %.23.i.i.i.i = icmp slt i64 %.452.sroa.0.0.row.2.0.i.i.i.i, 0
  %brmerge.i.i.i = or i1 %.586114.not.i.i.i.i118, %.23.i.i.i.i
  br i1 %brmerge.i.i.i, label %nearest_backward, label %B216.if.lr.ph.i.i.i.i

B216.if.lr.ph.i.i.i.i:                            ; preds = %nearest.4
  %.367.i.i.i.i151 = mul nuw nsw i64 %.452.sroa.0.0.row.2.0.i.i.i.i, %.277.i.i.i.i109
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.108, i64 %.367.i.i.i.i151
  br label %B216.if.i.i.i.i

B216.if.i.i.i.i:                                  ; preds = %B216.if.i.i.i.i, %B216.if.lr.ph.i.i.i.i
  %.239.053.i.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i.i.i ], [ %.310.i143.i.i.i, %B216.if.i.i.i.i ]
  %.310.i143.i.i.i = add nuw nsw i64 %.239.053.i.i.i.i, 1
  %.364.i.i.i.i = load i64, ptr %.652.i.i.i.i119, align 8, !noalias !132
  %gep.i.i.i.i152 = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.364.i.i.i.i
  %.371.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i152, i64 %.239.053.i.i.i.i
  %.372.i.i.i.i = load double, ptr %.371.i.i.i.i, align 8, !noalias !132
  %.378.i.i.i.i = getelementptr i64, ptr %453, i64 %.239.053.i.i.i.i
  %.379.i144.i.i.i = load i64, ptr %.378.i.i.i.i, align 8, !noalias !132
  %.381.i.i.i.i = getelementptr double, ptr %.420, i64 %.379.i144.i.i.i
  %.382.i.i.i.i = load double, ptr %.381.i.i.i.i, align 8, !noalias !132
  %.384.i.i.i.i = fmul double %.372.i.i.i.i, %.198.i.i.i
  %.385.i.i.i.i = fadd double %.384.i.i.i.i, %.382.i.i.i.i
  store double %.385.i.i.i.i, ptr %.381.i.i.i.i, align 8, !noalias !132
  %.392.i.i.i.i = getelementptr i64, ptr %452, i64 %.239.053.i.i.i.i
  %.393.i.i.i.i = load i64, ptr %.392.i.i.i.i, align 8, !noalias !132
  %.395.i.i.i.i = getelementptr double, ptr %.420, i64 %.393.i.i.i.i
  %.396.i.i.i.i153 = load double, ptr %.395.i.i.i.i, align 8, !noalias !132
  %.399.i.i.i.i154 = fsub double %.396.i.i.i.i153, %.384.i.i.i.i
  store double %.399.i.i.i.i154, ptr %.395.i.i.i.i, align 8, !noalias !132
  %exitcond.not.i145.i.i.i = icmp eq i64 %.310.i143.i.i.i, %.277.i.i.i.i109
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.4, %nearest.3
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest.3 ], [ %.196.i.i.i, %nearest.4 ], [ %.196.i.i.i, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i.i.i.i148, %nearest.4 ], [ %total.2.1.least.2.0.i.i.i.i148, %B216.if.i.i.i.i ]
  %.229.i.i106.i = getelementptr double, ptr %.420, i64 %.118.i.i.i
  %.230.i.i107.i = load double, ptr %.229.i.i106.i, align 8, !noalias !131
  %.234.i.i.i = load double, ptr %.196250.i.i.i, align 8, !noalias !131
  %.235.i.i.i = fadd double %.230.i.i107.i, %.234.i.i.i
  store double %.235.i.i.i, ptr %.229.i.i106.i, align 8, !noalias !131
  %.245.i.i.i = getelementptr double, ptr %.304, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !131
  %.250.i.i.i = getelementptr double, ptr %.304, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !131
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i100 = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i101 = fmul double %.234.i.i.i, %.253.i.i.i100
  %.255.i.i.i = fadd double %.254.i.i.i101, 1.000000e+00
  store double %.255.i.i.i, ptr %.196250.i.i.i, align 8, !noalias !131
  br label %B463.i.i.i

B242.i.i.i:                                       ; preds = %B463.i.i.i
  %.308.i.i.i92 = icmp slt i64 %.105.i.i79, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i92, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i93, label %climb_backward

B314.i.i.i:                                       ; preds = %B274.if.i.i.i93
  %.99.i147.i.i.i = load i64, ptr %.98.i.i.i.i89, align 8, !noalias !135
  %.110.i148.i.i.i = icmp slt i64 %.99.i147.i.i.i, 0
  br i1 %.110.i148.i.i.i, label %nearest.5, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i
  %.140.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.99.i147.i.i.i
  %.141.i151.i.i.i = load i64, ptr %.140.i150.i.i.i, align 8, !noalias !135
  %.143.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.141.i151.i.i.i
  br i1 %.143.i152.i.i.i, label %nearest.5, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.205.i154.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 8
  %.206.i155.i.i.i = load i64, ptr %.205.i154.i.i.i, align 8, !noalias !135
  %.207.i156.i.i.i = add nsw i64 %.206.i155.i.i.i, %.141.i151.i.i.i
  %.208.not.i157.i.i.i = icmp slt i64 %.363.i.i.i94, %.207.i156.i.i.i
  br i1 %.208.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.5

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.276.i162.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 24
  %.277.i163.i.i.i = load i64, ptr %.276.i162.i.i.i, align 8, !noalias !135
  %.379.i164.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 16
  %.380.i165.i.i.i = load i64, ptr %.379.i164.i.i.i, align 8, !noalias !135
  %.462118.not.i166.i.i.i = icmp slt i64 %.380.i165.i.i.i, 1
  br i1 %.462118.not.i166.i.i.i, label %nearest.5, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.342.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.141.i151.i.i.i
  %.346.i169.i.i.i = mul nsw i64 %.277.i163.i.i.i, %.342.i168.i.i.i
  %.309.i170.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 40
  %.310.i171.i.i.i = load i64, ptr %.309.i170.i.i.i, align 8, !noalias !135
  %.586114.not.i172.i.i.i = icmp slt i64 %.277.i163.i.i.i, 1
  %.652.i173.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 32
  %456 = getelementptr i64, ptr %.63, i64 %.310.i171.i.i.i
  %457 = getelementptr i64, ptr %456, i64 %.346.i169.i.i.i
  %458 = getelementptr i64, ptr %457, i64 %.277.i163.i.i.i
  br label %B416.if.i174.i.i.i

B572.i200.i.i.i:                                  ; preds = %B448.if.i182.i.i.i, %B416.if.i174.i.i.i
  %total.2.1.lcssa.i201.i.i.i = phi double [ 0.000000e+00, %B416.if.i174.i.i.i ], [ %.683.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.693.i202.i.i.i = fcmp olt double %total.2.1.lcssa.i201.i.i.i, %least.2.0122.i175.i.i.i
  %.452.sroa.0.0.row.2.0.i203.i.i.i = select i1 %.693.i202.i.i.i, i64 %.404.0119.i177.i.i.i, i64 %row.2.0121.i176.i.i.i
  %total.2.1.least.2.0.i204.i.i.i = select i1 %.693.i202.i.i.i, double %total.2.1.lcssa.i201.i.i.i, double %least.2.0122.i175.i.i.i
  %exitcond125.not.i205.i.i.i = icmp eq i64 %.475.i178.i.i.i, %.380.i165.i.i.i
  br i1 %exitcond125.not.i205.i.i.i, label %nearest.6, label %B416.if.i174.i.i.i

B416.if.i174.i.i.i:                               ; preds = %B572.i200.i.i.i, %B416.if.lr.ph.i167.i.i.i
  %least.2.0122.i175.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i167.i.i.i ], [ %total.2.1.least.2.0.i204.i.i.i, %B572.i200.i.i.i ]
  %row.2.0121.i176.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i167.i.i.i ], [ %.452.sroa.0.0.row.2.0.i203.i.i.i, %B572.i200.i.i.i ]
  %.404.0119.i177.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i167.i.i.i ], [ %.475.i178.i.i.i, %B572.i200.i.i.i ]
  %.475.i178.i.i.i = add nuw nsw i64 %.404.0119.i177.i.i.i, 1
  br i1 %.586114.not.i172.i.i.i, label %B572.i200.i.i.i, label %B448.if.lr.ph.i179.i.i.i

B448.if.lr.ph.i179.i.i.i:                         ; preds = %B416.if.i174.i.i.i
  %.653.i180.i.i.i = load i64, ptr %.652.i173.i.i.i, align 8, !noalias !135
  %.656.i181.i.i.i = mul nuw nsw i64 %.404.0119.i177.i.i.i, %.277.i163.i.i.i
  %459 = getelementptr double, ptr %.108, i64 %.653.i180.i.i.i
  %460 = getelementptr double, ptr %459, i64 %.656.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.683.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.530.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.599.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.599.i185.i.i.i = add nuw nsw i64 %.530.0115.i184.i.i.i, 1
  %.660.i186.i.i.i = getelementptr double, ptr %460, i64 %.530.0115.i184.i.i.i
  %.661.i187.i.i.i = load double, ptr %.660.i186.i.i.i, align 8, !noalias !135
  %.667.i188.i.i.i = getelementptr i64, ptr %458, i64 %.530.0115.i184.i.i.i
  %.668.i189.i.i.i = load i64, ptr %.667.i188.i.i.i, align 8, !noalias !135
  %.670.i190.i.i.i = getelementptr double, ptr %.304, i64 %.668.i189.i.i.i
  %.671.i191.i.i.i = load double, ptr %.670.i190.i.i.i, align 8, !noalias !135
  %.675.i192.i.i.i = getelementptr i64, ptr %457, i64 %.530.0115.i184.i.i.i
  %.676.i193.i.i.i = load i64, ptr %.675.i192.i.i.i, align 8, !noalias !135
  %.678.i194.i.i.i = getelementptr double, ptr %.304, i64 %.676.i193.i.i.i
  %.679.i195.i.i.i = load double, ptr %.678.i194.i.i.i, align 8, !noalias !135
  %.680.i196.i.i.i = fsub double %.671.i191.i.i.i, %.679.i195.i.i.i
  %.681.i197.i.i.i = fmul double %.661.i187.i.i.i, %.680.i196.i.i.i
  %.683.i198.i.i.i = fadd double %total.2.1117.i183.i.i.i, %.681.i197.i.i.i
  %exitcond.not.i199.i.i.i = icmp eq i64 %.277.i163.i.i.i, %.599.i185.i.i.i
  br i1 %exitcond.not.i199.i.i.i, label %B572.i200.i.i.i, label %B448.if.i182.i.i.i

nearest.5: ; preds = %B216.i161.i.i.i, %B110.i153.i.i.i, %B60.i149.i.i.i, %B314.i.i.i
  %.438254.i.i.i = getelementptr double, ptr %.420, i64 %.294.0264.i.i.i
  br label %nearest_backward.2

nearest.6: ; preds = %B572.i200.i.i.i
  %.438.i.i.i = getelementptr double, ptr %.420, i64 %.294.0264.i.i.i
  %.439.i.i.i = load double, ptr %.438.i.i.i, align 8, !noalias !131
  %.23.i207.i.i.i = icmp slt i64 %.452.sroa.0.0.row.2.0.i203.i.i.i, 0
  %brmerge266.i.i.i = or i1 %.586114.not.i172.i.i.i, %.23.i207.i.i.i
  br i1 %brmerge266.i.i.i, label %nearest_backward.2, label %B216.if.lr.ph.i214.i.i.i

B216.if.lr.ph.i214.i.i.i:                         ; preds = %nearest.6
  %.367.i221.i.i.i = mul nuw nsw i64 %.452.sroa.0.0.row.2.0.i203.i.i.i, %.277.i163.i.i.i
  %invariant.gep.i222.i.i.i = getelementptr double, ptr %.108, i64 %.367.i221.i.i.i
  br label %B216.if.i223.i.i.i

B216.if.i223.i.i.i:                               ; preds = %B216.if.i223.i.i.i, %B216.if.lr.ph.i214.i.i.i
  %.239.053.i224.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i214.i.i.i ], [ %.310.i225.i.i.i, %B216.if.i223.i.i.i ]
  %.310.i225.i.i.i = add nuw nsw i64 %.239.053.i224.i.i.i, 1
  %.364.i226.i.i.i = load i64, ptr %.652.i173.i.i.i, align 8, !noalias !138
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.364.i226.i.i.i
  %.371.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.239.053.i224.i.i.i
  %.372.i229.i.i.i = load double, ptr %.371.i228.i.i.i, align 8, !noalias !138
  %.378.i230.i.i.i = getelementptr i64, ptr %458, i64 %.239.053.i224.i.i.i
  %.379.i231.i.i.i = load i64, ptr %.378.i230.i.i.i, align 8, !noalias !138
  %.381.i232.i.i.i = getelementptr double, ptr %.420, i64 %.379.i231.i.i.i
  %.382.i233.i.i.i = load double, ptr %.381.i232.i.i.i, align 8, !noalias !138
  %.384.i234.i.i.i = fmul double %.439.i.i.i, %.372.i229.i.i.i
  %.385.i235.i.i.i = fadd double %.384.i234.i.i.i, %.382.i233.i.i.i
  store double %.385.i235.i.i.i, ptr %.381.i232.i.i.i, align 8, !noalias !138
  %.392.i236.i.i.i = getelementptr i64, ptr %457, i64 %.239.053.i224.i.i.i
  %.393.i237.i.i.i = load i64, ptr %.392.i236.i.i.i, align 8, !noalias !138
  %.395.i238.i.i.i = getelementptr double, ptr %.420, i64 %.393.i237.i.i.i
  %.396.i239.i.i.i = load double, ptr %.395.i238.i.i.i, align 8, !noalias !138
  %.399.i240.i.i.i = fsub double %.396.i239.i.i.i, %.384.i234.i.i.i
  store double %.399.i240.i.i.i, ptr %.395.i238.i.i.i, align 8, !noalias !138
  %exitcond.not.i241.i.i.i = icmp eq i64 %.310.i225.i.i.i, %.277.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.6, %nearest.5
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.5 ], [ %.438.i.i.i, %nearest.6 ], [ %.438.i.i.i, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.5 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.6 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i = getelementptr double, ptr %.420, i64 %.363.i.i.i94
  %.472.i.i.i = load double, ptr %.471.i.i.i, align 8, !noalias !131
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !131
  %.477.i.i.i = fadd double %.472.i.i.i, %.476.i.i.i
  store double %.477.i.i.i, ptr %.471.i.i.i, align 8, !noalias !131
  %.487.i.i.i = getelementptr double, ptr %.304, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i, align 8, !noalias !131
  %.492.i.i.i = getelementptr double, ptr %.304, i64 %.363.i.i.i94
  %.493.i.i.i = load double, ptr %.492.i.i.i, align 8, !noalias !131
  %.494.i.i.i = fsub double %.488.i.i.i, %.493.i.i.i
  %.495.i.i.i = fsub double %.494.i.i.i, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i = fmul double %.476.i.i.i, %.495.i.i.i
  %.497.i.i.i = fadd double %.496.i.i.i, 1.000000e+00
  store double %.497.i.i.i, ptr %.438258.i.i.i, align 8, !noalias !131
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i

B464.i.i.i:                                       ; preds = %B274.if.i.i.i93, %nearest_backward.2
  %exitcond.not.i.i105.i = icmp eq i64 %.363.i.i.i94, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i105.i, label %climb_backward, label %B274.if.i.i.i93

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i90 = getelementptr i64, ptr %450, i64 %.47.0262.i.i.i
  %.151.i.i.i91 = load i64, ptr %.150.i.i.i90, align 8, !noalias !131
  %.152.i.i.i = icmp eq i64 %.151.i.i.i91, 7
  br i1 %.152.i.i.i, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i93:                                  ; preds = %B242.i.i.i, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i94, %B464.i.i.i ], [ 0, %B242.i.i.i ]
  %.363.i.i.i94 = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %450, i64 %.294.0264.i.i.i
  %.396.i.i.i = load i64, ptr %.395.i.i.i, align 8, !noalias !131
  %.397.i.i.i = icmp eq i64 %.396.i.i.i, 8
  br i1 %.397.i.i.i, label %B314.i.i.i, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i, %B902.i.i
  %.1174.i.i = load i64, ptr %.573.i.i, align 8, !noalias !123
  %.1254492.not.i.i = icmp slt i64 %.1174.i.i, 1
  br i1 %.1254492.not.i.i, label %B1540.i.i, label %B1062.if.lr.ph.i.i

B1062.if.lr.ph.i.i:                               ; preds = %climb_backward
  %.1374.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B1062.if.i.i

B1062.loopexit.i.i:                               ; preds = %B1502.if.i.i, %B1062.if.i.i
  %exitcond500.not.i.i = icmp eq i64 %.1267.i95.i, %.1174.i.i
  br i1 %exitcond500.not.i.i, label %B1540.i.i, label %B1062.if.i.i

B1432.i.i:                                        ; preds = %B1366.if.i.i
  %.1603.i.i = add nuw nsw i64 %.1534.0487.i.i, 1
  %.1785.i.i = getelementptr i64, ptr %467, i64 %.1534.0487.i.i
  %.1786.i.i = load i64, ptr %.1785.i.i, align 8, !noalias !123
  %.1788.i.i = getelementptr double, ptr %arg.grad, i64 %.1786.i.i
  %.1789.i.i = load double, ptr %.1788.i.i, align 8, !noalias !123
  %.1791.i.i = fadd double %.1771.i.i, %.1789.i.i
  store double %.1791.i.i, ptr %.1788.i.i, align 8, !noalias !123
  %exitcond498.not.i.i = icmp eq i64 %.1422.i.i, %.1603.i.i
  br i1 %exitcond498.not.i.i, label %B1502.if.i.i, label %B1334.if.i.i

B1540.i.i:                                        ; preds = %B1062.loopexit.i.i, %climb_backward
  %.2028495.not.i.i = icmp slt i64 %.105.i.i79, 1
  br i1 %.2028495.not.i.i, label %after_likelihood, label %B1566.if.lr.ph.i.i

B1566.if.lr.ph.i.i:                               ; preds = %B1540.i.i
  %461 = getelementptr i64, ptr %.63, i64 %.967.i.i
  %462 = getelementptr double, ptr %.108, i64 %.1051.i.i
  br label %B1566.if.i.i

B1707.i.i:                                        ; preds = %B872.i.i, %B766.i.i156, %B738.i.i, %B706.i.i, %B516.i.i160, %B424.i.i162, %B352.i.i, %B280.i.i
  %.364.i.i = icmp samesign ugt i64 %.306.0481.in.i.i, 1
  br i1 %.364.i.i, label %B150.if.i.i, label %B902.i.i

B150.if.i.i:                                      ; preds = %B1707.i.i, %B150.if.lr.ph.i.i
  %.306.0481.in.i.i = phi i64 [ %.281.i.i, %B150.if.lr.ph.i.i ], [ %.306.0481.i.i, %B1707.i.i ]
  %.306.0481.i.i = add nsw i64 %.306.0481.in.i.i, -1
  %.488.i.i = load i64, ptr %.487.i.i, align 8, !noalias !123
  %463 = getelementptr i64, ptr %.63, i64 %.488.i.i
  %.493.idx.i.i = mul i64 %.306.0481.i.i, 24
  %.493.i.i = getelementptr i8, ptr %463, i64 %.493.idx.i.i
  %.494.i.i = load i64, ptr %.493.i.i, align 8, !noalias !123
  %.497.i.i = getelementptr i8, ptr %.493.i.i, i64 8
  %.498.i.i = load i64, ptr %.497.i.i, align 8, !noalias !123
  %.501.i.i81 = getelementptr i8, ptr %.493.i.i, i64 16
  %.502.i.i = load i64, ptr %.501.i.i81, align 8, !noalias !123
  %.505.i.i = add nsw i64 %.306.0481.i.i, %.194.i.i80
  %.507.i.i = getelementptr double, ptr %.420, i64 %.505.i.i
  %.508.i.i = load double, ptr %.507.i.i, align 8, !noalias !123
  %.865.i.i82 = getelementptr double, ptr %.420, i64 %.498.i.i
  %.866.i.i = load double, ptr %.865.i.i82, align 8, !noalias !123
  switch i64 %.494.i.i, label %B872.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i162
    i64 3, label %B516.i.i160
    i64 4, label %B622.i.i
  ]

B1062.if.i.i:                                     ; preds = %B1062.loopexit.i.i, %B1062.if.lr.ph.i.i
  %.1198.0493.i.i = phi i64 [ 0, %B1062.if.lr.ph.i.i ], [ %.1267.i95.i, %B1062.loopexit.i.i ]
  %.1267.i95.i = add nuw nsw i64 %.1198.0493.i.i, 1
  %.1375.i.i = load i64, ptr %.1374.i.i, align 8, !noalias !123
  %464 = getelementptr i64, ptr %.63, i64 %.1375.i.i
  %.1421.idx.i.i = mul i64 %.1198.0493.i.i, 40
  %.1421.i.i = getelementptr i8, ptr %464, i64 %.1421.idx.i.i
  %.1422.i.i = load i64, ptr %.1421.i.i, align 8, !noalias !123
  %.1590486.not.i.i = icmp slt i64 %.1422.i.i, 1
  br i1 %.1590486.not.i.i, label %B1062.loopexit.i.i, label %B1334.if.lr.ph.i.i

B1334.if.lr.ph.i.i:                               ; preds = %B1062.if.i.i
  %.1505.i.i = getelementptr i8, ptr %.1421.i.i, i64 8
  %.1506.i.i = load i64, ptr %.1505.i.i, align 8, !noalias !123
  %.1471.i96.i = getelementptr i8, ptr %.1421.i.i, i64 24
  %.1472.i97.i = load i64, ptr %.1471.i96.i, align 8, !noalias !123
  %.1446.i.i = getelementptr i8, ptr %.1421.i.i, i64 16
  %.1447.i.i = load i64, ptr %.1446.i.i, align 8, !noalias !123
  %465 = getelementptr double, ptr %.108, i64 %.1472.i97.i
  %466 = getelementptr i64, ptr %.63, i64 %.1506.i.i
  %467 = getelementptr i64, ptr %.63, i64 %.1447.i.i
  br label %B1334.if.i.i

B1334.if.i.i:                                     ; preds = %B1334.if.lr.ph.i.i, %B1432.i.i
  %.1534.0487.i.i = phi i64 [ 0, %B1334.if.lr.ph.i.i ], [ %.1603.i.i, %B1432.i.i ]
  %invariant.gep.i98.i = getelementptr double, ptr %465, i64 %.1534.0487.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1334.if.i.i
  %total.2.2485.i.i = phi double [ 0.000000e+00, %B1334.if.i.i ], [ %.1771.i.i, %B1366.if.i.i ]
  %.1658.0483.i.i = phi i64 [ 0, %B1334.if.i.i ], [ %.1727.i.i, %B1366.if.i.i ]
  %.1727.i.i = add nuw nsw i64 %.1658.0483.i.i, 1
  %.1753.i.i = mul nuw nsw i64 %.1658.0483.i.i, %.1422.i.i
  %gep.i99.i = getelementptr double, ptr %invariant.gep.i98.i, i64 %.1753.i.i
  %.1760.i.i = load double, ptr %gep.i99.i, align 8, !noalias !123
  %.1764.i.i = getelementptr i64, ptr %466, i64 %.1658.0483.i.i
  %.1765.i.i = load i64, ptr %.1764.i.i, align 8, !noalias !123
  %.1767.i.i = getelementptr double, ptr %.420, i64 %.1765.i.i
  %.1768.i.i = load double, ptr %.1767.i.i, align 8, !noalias !123
  %.1769.i.i86 = fmul double %.1760.i.i, %.1768.i.i
  %.1771.i.i = fadd double %total.2.2485.i.i, %.1769.i.i86
  %exitcond.not.i100.i87 = icmp eq i64 %.1422.i.i, %.1727.i.i
  br i1 %exitcond.not.i100.i87, label %B1432.i.i, label %B1366.if.i.i

B1502.if.i.i:                                     ; preds = %B1432.i.i, %B1502.if.i.i
  %.1832.0490.i.i = phi i64 [ %.1901.i.i, %B1502.if.i.i ], [ 0, %B1432.i.i ]
  %.1901.i.i = add nuw nsw i64 %.1832.0490.i.i, 1
  %.1929.i.i = getelementptr i64, ptr %466, i64 %.1832.0490.i.i
  %.1930.i.i = load i64, ptr %.1929.i.i, align 8, !noalias !123
  %.1932.i.i = getelementptr double, ptr %.420, i64 %.1930.i.i
  store double 0.000000e+00, ptr %.1932.i.i, align 8, !noalias !123
  %exitcond499.not.i.i = icmp eq i64 %.1422.i.i, %.1901.i.i
  br i1 %exitcond499.not.i.i, label %B1062.loopexit.i.i, label %B1502.if.i.i

B1566.if.i.i:                                     ; preds = %B1566.if.i.i, %B1566.if.lr.ph.i.i
  %.1972.0496.i.i = phi i64 [ 0, %B1566.if.lr.ph.i.i ], [ %.2041.i.i, %B1566.if.i.i ]
  %.2041.i.i = add nuw nsw i64 %.1972.0496.i.i, 1
  %.2070.i.i = getelementptr i64, ptr %461, i64 %.1972.0496.i.i
  %.2071.i.i = load i64, ptr %.2070.i.i, align 8, !noalias !123
  %.2073.i.i = getelementptr double, ptr %.506, i64 %.1972.0496.i.i
  %.2074.i.i = load double, ptr %.2073.i.i, align 8, !noalias !123
  %.2079.idx.i.i = shl i64 %.1972.0496.i.i, 4
  %.2079.i.i = getelementptr i8, ptr %462, i64 %.2079.idx.i.i
  %.2080.i.i88 = load double, ptr %.2079.i.i, align 8, !noalias !123
  %.2086.i.i = getelementptr i8, ptr %.2079.i.i, i64 8
  %.2087.i101.i = load double, ptr %.2086.i.i, align 8, !noalias !123
  call fastcc void @to_scale(ptr %.2088.i.i, i64 %.2071.i.i, double %.2074.i.i, double %.2080.i.i88, double %.2087.i101.i)
  %.2102.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !123
  %.2129.i.i = getelementptr double, ptr %arg.grad, i64 %.1972.0496.i.i
  %.2130.i.i = load double, ptr %.2129.i.i, align 8, !noalias !123
  %.2132.i103.i = getelementptr double, ptr %.420, i64 %.1972.0496.i.i
  %.2133.i104.i = load double, ptr %.2132.i103.i, align 8, !noalias !123
  %.2134.i.i = fmul double %.2102.fca.1.load.i.i, %.2133.i104.i
  %.2135.i.i = fadd double %.2130.i.i, %.2134.i.i
  store double %.2135.i.i, ptr %.2129.i.i, align 8, !noalias !123
  %exitcond501.not.i.i = icmp eq i64 %.2041.i.i, %.105.i.i79
  br i1 %exitcond501.not.i.i, label %after_likelihood, label %B1566.if.i.i

B60.if.i66:                                       ; preds = %factor_backward, %B60.if.lr.ph.i65
  %.132.0111.i = phi i64 [ 0, %B60.if.lr.ph.i65 ], [ %.203.i, %factor_backward ]
  %.203.i = add nuw nsw i64 %.132.0111.i, 1
  %.311.i = load i64, ptr %.310.i, align 8, !noalias !93
  %468 = getelementptr i64, ptr %.63, i64 %.311.i
  %.idx.i67 = mul i64 %.132.0111.i, 400
  %469 = getelementptr i8, ptr %468, i64 %.idx.i67
  %.721.i = getelementptr i8, ptr %469, i64 24
  %.722.i = load i64, ptr %.721.i, align 8, !noalias !93
  %.723.i = icmp sgt i64 %.722.i, -1
  br i1 %.723.i, label %B206.i, label %B496.i

after_likelihood: ; preds = %B1566.if.i.i, %B1540.i.i
  %.857 = load i64, ptr %.592, align 8
  %.858 = icmp sgt i64 %.857, 0
  br i1 %.858, label %B658, label %B684

B658:                                             ; preds = %after_likelihood
  %.101.i = getelementptr i8, ptr %.63, i64 136
  %.102.i = load i64, ptr %.101.i, align 8, !noalias !141
  %.185123.not.i = icmp slt i64 %.102.i, 1
  br i1 %.185123.not.i, label %B684, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %B658
  %.305.i = getelementptr i8, ptr %.63, i64 144
  br label %B70.if.i

B70.loopexit.i:                                   ; preds = %B494.if.i, %B430.i
  %.185.i = icmp samesign ugt i64 %.127.0125.in.i, 1
  br i1 %.185.i, label %B70.if.i, label %B684

B430.i:                                           ; preds = %B302.if.i, %B70.if.i
  %total.2.1.lcssa.i = phi double [ 0.000000e+00, %B70.if.i ], [ %.597.i, %B302.if.i ]
  %.633.i = getelementptr i8, ptr %471, i64 24
  %.634.i = load i64, ptr %.633.i, align 8, !noalias !141
  %.714119.not.i = icmp slt i64 %.634.i, 1
  br i1 %.714119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.780.i = getelementptr i8, ptr %471, i64 32
  br label %B494.if.i

B70.if.i:                                         ; preds = %B70.loopexit.i, %B70.if.lr.ph.i
  %.127.0125.in.i = phi i64 [ %.102.i, %B70.if.lr.ph.i ], [ %.127.0125.i, %B70.loopexit.i ]
  %.127.0125.i = add nsw i64 %.127.0125.in.i, -1
  %.306.i = load i64, ptr %.305.i, align 8, !noalias !141
  %470 = getelementptr i64, ptr %.63, i64 %.306.i
  %.idx.i318 = mul i64 %.127.0125.i, 48
  %471 = getelementptr i8, ptr %470, i64 %.idx.i318
  %.367.i = getelementptr i8, ptr %471, i64 40
  %.368.i = load i64, ptr %.367.i, align 8, !noalias !141
  %.370.i = getelementptr double, ptr %.304, i64 %.368.i
  %.376.i = tail call double @moved(i64 %.127.0125.i, ptr %.506, ptr %.370.i), !noalias !141
  %.406.i = load i64, ptr %471, align 8, !noalias !141
  %.486115.not.i = icmp slt i64 %.406.i, 1
  br i1 %.486115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i
  %.552.i319 = getelementptr i8, ptr %471, i64 16
  %.553.i = load i64, ptr %.552.i319, align 8, !noalias !141
  %472 = getelementptr double, ptr %.108, i64 %.553.i
  %.586.i320 = getelementptr i8, ptr %471, i64 8
  %.587.i = load i64, ptr %.586.i320, align 8, !noalias !141
  %473 = getelementptr i64, ptr %.63, i64 %.587.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.597.i, %B302.if.i ]
  %.430.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.499.i, %B302.if.i ]
  %.499.i = add nuw nsw i64 %.430.0116.i, 1
  %.556.i321 = getelementptr double, ptr %472, i64 %.430.0116.i
  %.557.i322 = load double, ptr %.556.i321, align 8, !noalias !141
  %.590.i = getelementptr i64, ptr %473, i64 %.430.0116.i
  %.591.i = load i64, ptr %.590.i, align 8, !noalias !141
  %.593.i = getelementptr double, ptr %arg.grad, i64 %.591.i
  %.594.i = load double, ptr %.593.i, align 8, !noalias !141
  %.595.i = fmul double %.557.i322, %.594.i
  %.597.i = fadd double %total.2.1118.i, %.595.i
  %exitcond.not.i323 = icmp eq i64 %.499.i, %.406.i
  br i1 %exitcond.not.i323, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.658.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.727.i, %B494.if.i ]
  %.727.i = add nuw nsw i64 %.658.0120.i, 1
  %.781.i = load i64, ptr %.780.i, align 8, !noalias !141
  %474 = getelementptr i64, ptr %.63, i64 %.781.i
  %.784.i = getelementptr i64, ptr %474, i64 %.658.0120.i
  %.785.i = load i64, ptr %.784.i, align 8, !noalias !141
  %.787.i = getelementptr double, ptr %arg.grad, i64 %.785.i
  %.788.i = load double, ptr %.787.i, align 8, !noalias !141
  %.790.i = getelementptr double, ptr %.370.i, i64 %.658.0120.i
  %.791.i = load double, ptr %.790.i, align 8, !noalias !141
  %.793.i = fmul double %total.2.1.lcssa.i, %.791.i
  %.794.i = fadd double %.788.i, %.793.i
  store double %.794.i, ptr %.787.i, align 8, !noalias !141
  %exitcond126.not.i = icmp eq i64 %.727.i, %.634.i
  br i1 %exitcond126.not.i, label %B70.loopexit.i, label %B494.if.i

B684:                                             ; preds = %B70.loopexit.i, %B658, %after_likelihood
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !144
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %B684
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.304)
  store double %.774, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !144
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !144
  %.245.i324 = fmul double %.241.i, %.244.i
  store double %.245.i324, ptr %.240.i, align 8, !noalias !144
  %exitcond.not.i325 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i325, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.304)
  store double %.774, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %B684
  tail call void @free(ptr %.304)
  store double %.774, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %.774, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i = load double, ptr %.132.i, align 8, !noalias !147
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i326 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i326, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %.774, %to_scaled ], [ %.774, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !150
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !150
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !150
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !150
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !150
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !150
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !150
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !150
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
  %.389 = load i64, ptr %.302, align 8
  %.390 = tail call ptr @calloc(i64 %.389, i64 8)
  %.396 = icmp eq ptr %.390, null
  br i1 %.396, label %common.ret, label %B420

B420:                                             ; preds = %B284
  %.457 = getelementptr i8, ptr %arg.model, i64 16
  %.458 = load i64, ptr %.457, align 8
  %.461 = inttoptr i64 %.458 to ptr
  %.98.i = getelementptr i8, ptr %.302, i64 136
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !153
  %.18179.not.i = icmp slt i64 %.99.i, 1
  br i1 %.18179.not.i, label %move, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %B420
  %.301.i = getelementptr i8, ptr %.302, i64 144
  br label %B60.if.i

B60.loopexit.i:                                   ; preds = %B284.if.i, %B60.if.i
  %exitcond82.not.i = icmp eq i64 %.194.i, %.99.i
  br i1 %exitcond82.not.i, label %move, label %B60.if.i

B60.if.i:                                         ; preds = %B60.loopexit.i, %B60.if.lr.ph.i
  %.123.080.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.194.i, %B60.loopexit.i ]
  %.194.i = add nuw nsw i64 %.123.080.i, 1
  %.302.i = load i64, ptr %.301.i, align 8, !noalias !153
  %0 = getelementptr i64, ptr %.302, i64 %.302.i
  %.idx.i = mul i64 %.123.080.i, 48
  %1 = getelementptr i8, ptr %0, i64 %.idx.i
  %.360.i = getelementptr i8, ptr %1, i64 40
  %.361.i = load i64, ptr %.360.i, align 8, !noalias !153
  %.363.i = getelementptr double, ptr %.390, i64 %.361.i
  %.365.i = tail call double @moved(i64 %.123.080.i, ptr %.173, ptr %.363.i), !noalias !153
  %.398.i = load i64, ptr %1, align 8, !noalias !153
  %.47876.not.i = icmp slt i64 %.398.i, 1
  br i1 %.47876.not.i, label %B60.loopexit.i, label %B284.if.lr.ph.i

B284.if.lr.ph.i:                                  ; preds = %B60.if.i
  %.544.i = getelementptr i8, ptr %1, i64 8
  %.581.i = getelementptr i8, ptr %1, i64 16
  br label %B284.if.i

B284.if.i:                                        ; preds = %B284.if.i, %B284.if.lr.ph.i
  %.422.077.i = phi i64 [ 0, %B284.if.lr.ph.i ], [ %.491.i, %B284.if.i ]
  %.491.i = add nuw nsw i64 %.422.077.i, 1
  %.545.i = load i64, ptr %.544.i, align 8, !noalias !153
  %2 = getelementptr i64, ptr %.302, i64 %.545.i
  %.548.i = getelementptr i64, ptr %2, i64 %.422.077.i
  %.549.i = load i64, ptr %.548.i, align 8, !noalias !153
  %.551.i = getelementptr double, ptr %.173, i64 %.549.i
  %.552.i = load double, ptr %.551.i, align 8, !noalias !153
  %.582.i = load i64, ptr %.581.i, align 8, !noalias !153
  %3 = getelementptr double, ptr %.461, i64 %.582.i
  %.585.i = getelementptr double, ptr %3, i64 %.422.077.i
  %.586.i = load double, ptr %.585.i, align 8, !noalias !153
  %.588.i = fmul double %.365.i, %.586.i
  %.589.i = fadd double %.552.i, %.588.i
  store double %.589.i, ptr %.551.i, align 8, !noalias !153
  %exitcond.not.i16 = icmp eq i64 %.491.i, %.398.i
  br i1 %exitcond.not.i16, label %B60.loopexit.i, label %B284.if.i

move: ; preds = %B60.loopexit.i, %B420
  tail call void @free(ptr %.390)
  br label %B540

B540:                                             ; preds = %move, %from_scaled
  %.504 = sitofp i64 %.62 to double
  store double %.504, ptr %arg.out, align 8
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !156
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
!39 = !{!40, !7}
!40 = distinct !{!40, !41, !"effects_forward.2: %retptr"}
!41 = distinct !{!41, !"effects_forward.2"}
!42 = !{!43, !40, !7}
!43 = distinct !{!43, !44, !"weight_of.2: %retptr"}
!44 = distinct !{!44, !"weight_of.2"}
!45 = !{!46, !40, !7}
!46 = distinct !{!46, !47, !"cholesky.3: %retptr"}
!47 = distinct !{!47, !"cholesky.3"}
!48 = !{!49, !40, !7}
!49 = distinct !{!49, !50, !"squared.3: %retptr"}
!50 = distinct !{!50, !"squared.3"}
!51 = !{!52, !40, !7}
!52 = distinct !{!52, !53, !"log_tails: %retptr"}
!53 = distinct !{!53, !"log_tails"}
!54 = !{!55, !7}
!55 = distinct !{!55, !56, !"correlate: %retptr"}
!56 = distinct !{!56, !"correlate"}
!57 = !{!58, !7}
!58 = distinct !{!58, !59, !"factor_forward.2: %retptr"}
!59 = distinct !{!59, !"factor_forward.2"}
!60 = !{!61}
!61 = distinct !{!61, !62, !"rows.2: %retptr"}
!62 = distinct !{!62, !"rows.2"}
!63 = !{!64, !61}
!64 = distinct !{!64, !65, !"predict: %retptr"}
!65 = distinct !{!65, !"predict"}
!66 = !{!67, !61}
!67 = distinct !{!67, !68, !"keep.3: %retptr"}
!68 = distinct !{!68, !"keep.3"}
!69 = !{!70, !61}
!70 = distinct !{!70, !71, !"couple.2: %retptr"}
!71 = distinct !{!71, !"couple.2"}
!72 = !{!73, !70, !61}
!73 = distinct !{!73, !74, !"by_visits: %retptr"}
!74 = distinct !{!74, !"by_visits"}
!75 = !{!76, !73, !70, !61}
!76 = distinct !{!76, !77, !"cholesky.3: %retptr"}
!77 = distinct !{!77, !"cholesky.3"}
!78 = !{!79, !73, !70, !61}
!79 = distinct !{!79, !80, !"solve.2: %retptr"}
!80 = distinct !{!80, !"solve.2"}
!81 = !{!82, !73, !70, !61}
!82 = distinct !{!82, !83, !"solve.3: %retptr"}
!83 = distinct !{!83, !"solve.3"}
!84 = !{!85, !70, !61}
!85 = distinct !{!85, !86, !"by_times.2: %retptr"}
!86 = distinct !{!86, !"by_times.2"}
!87 = !{!88, !61}
!88 = distinct !{!88, !89, !"keep.4: %retptr"}
!89 = distinct !{!89, !"keep.4"}
!90 = !{!91, !61}
!91 = distinct !{!91, !92, !"predict_backward: %retptr"}
!92 = distinct !{!92, !"predict_backward"}
!93 = !{!94}
!94 = distinct !{!94, !95, !"after_likelihood.2: %retptr"}
!95 = distinct !{!95, !"after_likelihood.2"}
!96 = !{!97, !94}
!97 = distinct !{!97, !98, !"states_backward.2: %retptr"}
!98 = distinct !{!98, !"states_backward.2"}
!99 = !{!100, !94}
!100 = distinct !{!100, !101, !"regions_backward.2: %retptr"}
!101 = distinct !{!101, !"regions_backward.2"}
!102 = !{!103, !94}
!103 = distinct !{!103, !104, !"effects_backward: %retptr"}
!104 = distinct !{!104, !"effects_backward"}
!105 = !{!106, !94}
!106 = distinct !{!106, !107, !"correlate_backward: %retptr"}
!107 = distinct !{!107, !"correlate_backward"}
!108 = !{!109, !103, !94}
!109 = distinct !{!109, !110, !"squared.3: %retptr"}
!110 = distinct !{!110, !"squared.3"}
!111 = !{!112, !103, !94}
!112 = distinct !{!112, !113, !"tails_by_nu: %retptr"}
!113 = distinct !{!113, !"tails_by_nu"}
!114 = !{!115, !103, !94}
!115 = distinct !{!115, !116, !"weight_backward: %retptr"}
!116 = distinct !{!116, !"weight_backward"}
!117 = !{!118, !94}
!118 = distinct !{!118, !119, !"keep_backward.2: %retptr"}
!119 = distinct !{!119, !"keep_backward.2"}
!120 = !{!121, !94}
!121 = distinct !{!121, !122, !"factor_backward.2: %retptr"}
!122 = distinct !{!122, !"factor_backward.2"}
!123 = !{!124, !94}
!124 = distinct !{!124, !125, !"backward: %retptr"}
!125 = distinct !{!125, !"backward"}
!126 = !{!127, !129, !124, !94}
!127 = distinct !{!127, !128, !"nearest.7: %retptr"}
!128 = distinct !{!128, !"nearest.7"}
!129 = distinct !{!129, !130, !"climb_backward.2: %retptr"}
!130 = distinct !{!130, !"climb_backward.2"}
!131 = !{!129, !124, !94}
!132 = !{!133, !129, !124, !94}
!133 = distinct !{!133, !134, !"nearest_backward.3: %retptr"}
!134 = distinct !{!134, !"nearest_backward.3"}
!135 = !{!136, !129, !124, !94}
!136 = distinct !{!136, !137, !"nearest.7: %retptr"}
!137 = distinct !{!137, !"nearest.7"}
!138 = !{!139, !129, !124, !94}
!139 = distinct !{!139, !140, !"nearest_backward.3: %retptr"}
!140 = distinct !{!140, !"nearest_backward.3"}
!141 = !{!142}
!142 = distinct !{!142, !143, !"move_backward: %retptr"}
!143 = distinct !{!143, !"move_backward"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"to_scaled.4: %retptr"}
!146 = distinct !{!146, !"to_scaled.4"}
!147 = !{!148}
!148 = distinct !{!148, !149, !"status.2: %retptr"}
!149 = distinct !{!149, !"status.2"}
!150 = !{!151}
!151 = distinct !{!151, !152, !"from_scaled.2: %retptr"}
!152 = distinct !{!152, !"from_scaled.2"}
!153 = !{!154}
!154 = distinct !{!154, !155, !"move.2: %retptr"}
!155 = distinct !{!155, !"move.2"}
!156 = !{!157}
!157 = distinct !{!157, !158, !"log1p_any: %retptr"}
!158 = distinct !{!158, !"log1p_any"}
