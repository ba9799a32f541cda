; from sources 616b952c99862563274b9023de9f992aec433f11d441ba0fdbeb91756605a90d

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2006.i.i51 = alloca [4 x double], align 8
  %.12.i.i.i52 = alloca double, align 8
  %.39.i.i.i54 = alloca double, align 8
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
  %.190168.not.i = icmp slt i64 %.108.i, 1
  br i1 %.190168.not.i, label %B78.i, label %B60.if.preheader.i

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
  %.436172.not.i = icmp slt i64 %.355.i, 1
  br i1 %.436172.not.i, label %before_likelihood, label %B174.if.lr.ph.i

B174.if.lr.ph.i:                                  ; preds = %forward
  %.556.i = getelementptr i8, ptr %.63, i64 112
  br label %B174.if.i

B342.i:                                           ; preds = %factor_forward
  %.211.i.i = getelementptr i8, ptr %190, i64 352
  %.212.i.i = load i64, ptr %.211.i.i, align 8, !noalias !27
  %.413.i93.i = getelementptr double, ptr %.304, i64 %.999.i
  %.414.i94.i = load double, ptr %.413.i93.i, align 8, !noalias !27
  %.111250.not.i.i = icmp slt i64 %.212.i.i, 1
  br i1 %.111250.not.i.i, label %B368.i, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B342.i
  %.1022.i.i = getelementptr i8, ptr %190, i64 384
  %.1023.i.i = load i64, ptr %.1022.i.i, align 8, !noalias !27
  %.822.i95.i = getelementptr i8, ptr %190, i64 368
  %.823.i.i = load i64, ptr %.822.i95.i, align 8, !noalias !27
  %.613.i.i = getelementptr i8, ptr %190, i64 376
  %.614.i.i = load i64, ptr %.613.i.i, align 8, !noalias !27
  %75 = getelementptr double, ptr %.108, i64 %.823.i.i
  %76 = getelementptr double, ptr %.304, i64 %.614.i.i
  %77 = getelementptr double, ptr %76, i64 %.212.i.i
  %78 = getelementptr double, ptr %.304, i64 %.1023.i.i
  br label %B238.if.i.i

B256.i.i:                                         ; preds = %B238.if.i.i
  %.1160.i.i = getelementptr double, ptr %75, i64 %.1054.051.i.i
  %.1161.i96.i = load double, ptr %.1160.i.i, align 8, !noalias !27
  %.1163.i.i = tail call double @llvm.pow.f64(double %.414.i94.i, double %.1161.i96.i)
  br label %B276.i97.i

B276.i97.i:                                       ; preds = %B238.if.i.i, %B256.i.i
  %"$phi276.1.2.1.i.i" = phi double [ %.1163.i.i, %B256.i.i ], [ 0.000000e+00, %B238.if.i.i ]
  %.1178.i.i = getelementptr double, ptr %76, i64 %.1054.051.i.i
  store double %"$phi276.1.2.1.i.i", ptr %.1178.i.i, align 8, !noalias !27
  %.1180.i.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i.i"
  %.1181.i.i = fadd double %"$phi276.1.2.1.i.i", 1.000000e+00
  %.1182.i.i = fmul double %.1180.i.i, %.1181.i.i
  %.1183.i.i = tail call double @sqrt(double %.1182.i.i)
  %.1190.i.i = getelementptr double, ptr %77, i64 %.1054.051.i.i
  store double %.1183.i.i, ptr %.1190.i.i, align 8, !noalias !27
  %.1198.i98.i = getelementptr double, ptr %78, i64 %.1054.051.i.i
  store double 0.000000e+00, ptr %.1198.i98.i, align 8, !noalias !27
  %exitcond.not.i99.i = icmp eq i64 %.1125.i.i, %.212.i.i
  br i1 %exitcond.not.i99.i, label %B368.i, label %B238.if.i.i

B238.if.i.i:                                      ; preds = %B276.i97.i, %B238.if.lr.ph.i.i
  %.1054.051.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i ], [ %.1125.i.i, %B276.i97.i ]
  %.1125.i.i = add nuw nsw i64 %.1054.051.i.i, 1
  %.1154.not.i.i = icmp eq i64 %.1054.051.i.i, 0
  br i1 %.1154.not.i.i, label %B276.i97.i, label %B256.i.i

B368.i:                                           ; preds = %B276.i97.i, %factor_forward, %B342.i
  %.1233.i = getelementptr i8, ptr %190, i64 24
  %.1234.i = load i64, ptr %.1233.i, align 8, !noalias !6
  %.1235.i = icmp slt i64 %.1234.i, 0
  br i1 %.1235.i, label %B711.i, label %B422.i

B422.i:                                           ; preds = %B368.i
  %.1447.i = load i64, ptr %.998.i, align 8, !noalias !6
  %.1448.i = icmp sgt i64 %.1447.i, -1
  br i1 %.1448.i, label %B472.i, label %B508.i

B472.i:                                           ; preds = %B422.i
  %.222.i.i = getelementptr i8, ptr %190, i64 352
  %.223.i.i = load i64, ptr %.222.i.i, align 8, !noalias !30
  %.425.i.i = load i64, ptr %.1455.i.i, align 8, !noalias !30
  %.427.i100.i = getelementptr double, ptr %.304, i64 %.425.i.i
  %.428.i101.i = load double, ptr %.427.i100.i, align 8, !noalias !30
  %.851.i.i = getelementptr i8, ptr %190, i64 112
  %.852.i.i = load i64, ptr %.851.i.i, align 8, !noalias !30
  %79 = getelementptr i64, ptr %.63, i64 %.852.i.i
  %.855.i.i = getelementptr i8, ptr %79, i64 8
  %.856.i.i = load i64, ptr %.855.i.i, align 8, !noalias !30
  %.1265.i.i = getelementptr i8, ptr %190, i64 360
  %.1266.i.i = load i64, ptr %.1265.i.i, align 8, !noalias !30
  %.1348236.not.i.i = icmp slt i64 %.1266.i.i, 1
  br i1 %.1348236.not.i.i, label %states_forward, label %B296.if.lr.ph.i.i

B296.if.lr.ph.i.i:                                ; preds = %B472.i
  %.1057.i.i = getelementptr i8, ptr %190, i64 120
  %.1058.i.i = load i64, ptr %.1057.i.i, align 8, !noalias !30
  %.629.i.i = getelementptr i8, ptr %190, i64 376
  %.630.i.i = load i64, ptr %.629.i.i, align 8, !noalias !30
  %.1594.i.i = getelementptr i8, ptr %190, i64 96
  %.1797.i.i = getelementptr i8, ptr %190, i64 104
  %.2006.i.i = getelementptr i8, ptr %190, i64 216
  %.2209.i.i = getelementptr i8, ptr %190, i64 224
  %.2418.i.i = getelementptr i8, ptr %190, i64 232
  %.2621.i.i = getelementptr i8, ptr %190, i64 208
  %.2824.i.i = getelementptr i8, ptr %190, i64 192
  %.3239.i.i = getelementptr i8, ptr %190, i64 128
  %.3348220.not.i.i = icmp slt i64 %.223.i.i, 1
  %.3478216.not.i.i = icmp slt i64 %.856.i.i, 1
  %80 = getelementptr i64, ptr %.63, i64 %.1058.i.i
  %81 = getelementptr double, ptr %.304, i64 %.630.i.i
  %82 = getelementptr double, ptr %81, i64 %.223.i.i
  %.3564.i.i = fmul double %.428.i101.i, %.428.i101.i
  %.3675.i.i = add nsw i64 %.223.i.i, -2
  %83 = tail call i64 @llvm.smax.i64(i64 %.223.i.i, i64 1)
  %.3755229.i.i = icmp sgt i64 %.223.i.i, 1
  br label %B296.if.i.i

B886.i.i:                                         ; preds = %B820.if.i.i, %B778.if.i.i
  %total.2.2.lcssa.i.i = phi double [ %.3394.i.i, %B778.if.i.i ], [ %.3535.i.i, %B820.if.i.i ]
  %.3547.i.i = getelementptr double, ptr %81, i64 %.3292.0221.i.i
  %.3548.i.i = load double, ptr %.3547.i.i, align 8, !noalias !30
  %.3555.i.i = getelementptr double, ptr %82, i64 %.3292.0221.i.i
  %.3556.i.i = load double, ptr %.3555.i.i, align 8, !noalias !30
  %.3557.i.i = fmul double %.3548.i.i, %.3548.i.i
  %.3559.i.i = fmul double %variance.3.1224.i.i, %.3557.i.i
  %.3560.i.i = fmul double %.3556.i.i, %.3556.i.i
  %.3561.i.i = fadd double %.3559.i.i, %.3560.i.i
  %.3569.i.i = getelementptr double, ptr %101, i64 %.3292.0221.i.i
  %.3570.i.i = load double, ptr %.3569.i.i, align 8, !noalias !30
  %.3571.i.i = fmul double %.3564.i.i, %.3570.i.i
  %.3572.i.i = fmul double %.3571.i.i, %.3561.i.i
  %.3573.i.i = fadd double %.3572.i.i, 1.000000e+00
  %.3577.i.i = fdiv double %.3561.i.i, %.3573.i.i
  %.3579.i.i = fmul double %m.3.1225.i.i, %.3548.i.i
  %.3581.i.i = fmul double %.428.i101.i, %.3561.i.i
  %.3583.i.i = fmul double %total.2.2.lcssa.i.i, %.3581.i.i
  %.3584.i.i = fadd double %.3579.i.i, %.3583.i.i
  %.3588.i.i = fdiv double %.3584.i.i, %.3573.i.i
  %.3598.i.i = getelementptr double, ptr %103, i64 %.3292.0221.i.i
  store double %total.2.2.lcssa.i.i, ptr %.3598.i.i, align 8, !noalias !30
  %.3606.i.i = getelementptr double, ptr %104, i64 %.3292.0221.i.i
  store double %.3561.i.i, ptr %.3606.i.i, align 8, !noalias !30
  %.3614.i.i = getelementptr double, ptr %105, i64 %.3292.0221.i.i
  store double %.3588.i.i, ptr %.3614.i.i, align 8, !noalias !30
  %.3616.i.i = tail call double @llvm.log.f64(double %.3573.i.i)
  %.3617.i.i = fmul double %.3616.i.i, 5.000000e-01
  %.3619.i.i = fsub double %lp.4.1223.i.i, %.3617.i.i
  %exitcond241.not.i.i = icmp eq i64 %.223.i.i, %.3361.i.i
  br i1 %exitcond241.not.i.i, label %B1142.i.i, label %B778.if.i.i

B1142.i.i:                                        ; preds = %B886.i.i, %B296.if.i.i
  %lp.4.1.lcssa.i.i = phi double [ %lp.5.0239.i.i, %B296.if.i.i ], [ %.3619.i.i, %B886.i.i ]
  %variance.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3577.i.i, %B886.i.i ]
  %m.3.1.lcssa.i.i = phi double [ 0.000000e+00, %B296.if.i.i ], [ %.3588.i.i, %B886.i.i ]
  %.3640.i.i = tail call double @sqrt(double %variance.3.1.lcssa.i.i)
  %84 = getelementptr double, ptr %.506, i64 %.3037.i.i
  %85 = getelementptr double, ptr %84, i64 %96
  %86 = getelementptr double, ptr %85, i64 %.223.i.i
  %.3648.i.i = getelementptr i8, ptr %86, i64 -8
  %.3649.i.i = load double, ptr %.3648.i.i, align 8, !noalias !30
  %.3650.i.i = fmul double %.3640.i.i, %.3649.i.i
  %.3652.i.i = fadd double %m.3.1.lcssa.i.i, %.3650.i.i
  %.3659.i.i = fmul double %.428.i101.i, %.3652.i.i
  %87 = getelementptr double, ptr %.304, i64 %.2622.i.i
  %88 = getelementptr double, ptr %87, i64 %96
  %89 = getelementptr double, ptr %88, i64 %.223.i.i
  %.3665.i.i = getelementptr i8, ptr %89, i64 -8
  store double %.3652.i.i, ptr %.3665.i.i, align 8, !noalias !30
  %90 = getelementptr double, ptr %.304, i64 %.2825.i.i
  %91 = getelementptr double, ptr %90, i64 %96
  %92 = getelementptr double, ptr %91, i64 %.223.i.i
  %.3672.i.i = getelementptr i8, ptr %92, i64 -8
  store double %.3659.i.i, ptr %.3672.i.i, align 8, !noalias !30
  br i1 %.3755229.i.i, label %B1304.if.lr.ph.i.i, label %B1702.i.i

B1304.if.lr.ph.i.i:                               ; preds = %B1142.i.i
  %93 = getelementptr double, ptr %.304, i64 %.2008.i.i
  %94 = getelementptr double, ptr %.304, i64 %.2211.i.i
  %95 = getelementptr double, ptr %.108, i64 %.1596.i.i
  br label %B1304.if.i.i

B1702.i.i:                                        ; preds = %B1304.if.i.i, %B1142.i.i
  %lp.6.1.lcssa.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1142.i.i ], [ %.3891.i.i, %B1304.if.i.i ]
  %later.2.1.lcssa.i.i = phi double [ %.3652.i.i, %B1142.i.i ], [ %.3905.i.i, %B1304.if.i.i ]
  %.3938.i.i = fmul double %later.2.1.lcssa.i.i, 5.000000e-01
  %.3940.i.i = fmul double %later.2.1.lcssa.i.i, %.3938.i.i
  %.3944.i.i = fsub double %lp.6.1.lcssa.i.i, %.3940.i.i
  %exitcond242.not.i.i = icmp eq i64 %.1361.i.i, %.1266.i.i
  br i1 %exitcond242.not.i.i, label %states_forward, label %B296.if.i.i

B296.if.i.i:                                      ; preds = %B1702.i.i, %B296.if.lr.ph.i.i
  %lp.5.0239.i.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i.i ], [ %.3944.i.i, %B1702.i.i ]
  %.1290.0237.i.i = phi i64 [ 0, %B296.if.lr.ph.i.i ], [ %.1361.i.i, %B1702.i.i ]
  %.1361.i.i = add nuw nsw i64 %.1290.0237.i.i, 1
  %96 = mul nsw i64 %.1290.0237.i.i, %.223.i.i
  %.1595.i.i = load i64, ptr %.1594.i.i, align 8, !noalias !30
  %.1596.i.i = add nsw i64 %.1595.i.i, %96
  %.2007.i.i = load i64, ptr %.2006.i.i, align 8, !noalias !30
  %.2008.i.i = add nsw i64 %.2007.i.i, %96
  %.2210.i.i = load i64, ptr %.2209.i.i, align 8, !noalias !30
  %.2211.i.i = add nsw i64 %.2210.i.i, %96
  %.2622.i.i = load i64, ptr %.2621.i.i, align 8, !noalias !30
  %.2825.i.i = load i64, ptr %.2824.i.i, align 8, !noalias !30
  %.3037.i.i = load i64, ptr %.1233.i, align 8, !noalias !30
  br i1 %.3348220.not.i.i, label %B1142.i.i, label %B778.if.lr.ph.i.i

B778.if.lr.ph.i.i:                                ; preds = %B296.if.i.i
  %.3242.i.i = mul nsw i64 %96, %.856.i.i
  %.3240.i.i = load i64, ptr %.3239.i.i, align 8, !noalias !30
  %.2419.i.i = load i64, ptr %.2418.i.i, align 8, !noalias !30
  %.1798.i.i = load i64, ptr %.1797.i.i, align 8, !noalias !30
  %97 = getelementptr double, ptr %.108, i64 %.1798.i.i
  %98 = getelementptr double, ptr %97, i64 %96
  %99 = getelementptr double, ptr %.108, i64 %.3240.i.i
  %100 = getelementptr double, ptr %99, i64 %.3242.i.i
  %101 = getelementptr double, ptr %.108, i64 %.1596.i.i
  %102 = getelementptr double, ptr %.304, i64 %.2419.i.i
  %103 = getelementptr double, ptr %102, i64 %96
  %104 = getelementptr double, ptr %.304, i64 %.2008.i.i
  %105 = getelementptr double, ptr %.304, i64 %.2211.i.i
  br label %B778.if.i.i

B778.if.i.i:                                      ; preds = %B778.if.lr.ph.i.i, %B886.i.i
  %m.3.1225.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3588.i.i, %B886.i.i ]
  %variance.3.1224.i.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i.i ], [ %.3577.i.i, %B886.i.i ]
  %lp.4.1223.i.i = phi double [ %lp.5.0239.i.i, %B778.if.lr.ph.i.i ], [ %.3619.i.i, %B886.i.i ]
  %.3292.0221.i.i = phi i64 [ 0, %B778.if.lr.ph.i.i ], [ %.3361.i.i, %B886.i.i ]
  %.3361.i.i = add nuw nsw i64 %.3292.0221.i.i, 1
  %.3393.i.i = getelementptr double, ptr %98, i64 %.3292.0221.i.i
  %.3394.i.i = load double, ptr %.3393.i.i, align 8, !noalias !30
  br i1 %.3478216.not.i.i, label %B886.i.i, label %B820.if.lr.ph.i.i

B820.if.lr.ph.i.i:                                ; preds = %B778.if.i.i
  %.3526.i.i = mul nuw nsw i64 %.3292.0221.i.i, %.856.i.i
  %106 = getelementptr double, ptr %100, i64 %.3526.i.i
  br label %B820.if.i.i

B820.if.i.i:                                      ; preds = %B820.if.i.i, %B820.if.lr.ph.i.i
  %total.2.2219.i.i = phi double [ %.3394.i.i, %B820.if.lr.ph.i.i ], [ %.3535.i.i, %B820.if.i.i ]
  %.3422.0217.i.i = phi i64 [ 0, %B820.if.lr.ph.i.i ], [ %.3491.i.i, %B820.if.i.i ]
  %.3491.i.i = add nuw nsw i64 %.3422.0217.i.i, 1
  %.3519.i.i = getelementptr i64, ptr %80, i64 %.3422.0217.i.i
  %.3520.i.i = load i64, ptr %.3519.i.i, align 8, !noalias !30
  %.3522.i.i = getelementptr double, ptr %.304, i64 %.3520.i.i
  %.3523.i.i = load double, ptr %.3522.i.i, align 8, !noalias !30
  %.3531.i.i = getelementptr double, ptr %106, i64 %.3422.0217.i.i
  %.3532.i.i = load double, ptr %.3531.i.i, align 8, !noalias !30
  %.3533.i.i = fmul double %.3523.i.i, %.3532.i.i
  %.3535.i.i = fsub double %total.2.2219.i.i, %.3533.i.i
  %exitcond.not.i102.i = icmp eq i64 %.856.i.i, %.3491.i.i
  br i1 %exitcond.not.i102.i, label %B886.i.i, label %B820.if.i.i

B1304.if.i.i:                                     ; preds = %B1304.if.i.i, %B1304.if.lr.ph.i.i
  %later.2.1233.i.i = phi double [ %.3652.i.i, %B1304.if.lr.ph.i.i ], [ %.3905.i.i, %B1304.if.i.i ]
  %lp.6.1232.i.i = phi double [ %lp.4.1.lcssa.i.i, %B1304.if.lr.ph.i.i ], [ %.3891.i.i, %B1304.if.i.i ]
  %.3702.0.in231.i.i = phi i64 [ %83, %B1304.if.lr.ph.i.i ], [ %.3702.0.i.i, %B1304.if.i.i ]
  %.3699.0230.i.i = phi i64 [ %.3675.i.i, %B1304.if.lr.ph.i.i ], [ %.3768.i.i, %B1304.if.i.i ]
  %.3702.0.i.i = add nsw i64 %.3702.0.in231.i.i, -1
  %.3768.i.i = add i64 %.3699.0230.i.i, -1
  %107 = getelementptr double, ptr %81, i64 %.3699.0230.i.i
  %.3797.i.i = getelementptr i8, ptr %107, i64 8
  %.3798.i.i = load double, ptr %.3797.i.i, align 8, !noalias !30
  %108 = getelementptr double, ptr %82, i64 %.3699.0230.i.i
  %.3805.i.i = getelementptr i8, ptr %108, i64 8
  %.3806.i.i = load double, ptr %.3805.i.i, align 8, !noalias !30
  %109 = getelementptr double, ptr %93, i64 %.3699.0230.i.i
  %.3811.i.i = getelementptr i8, ptr %109, i64 8
  %.3812.i.i = load double, ptr %.3811.i.i, align 8, !noalias !30
  %.3816.i.i = getelementptr double, ptr %94, i64 %.3699.0230.i.i
  %.3817.i.i = load double, ptr %.3816.i.i, align 8, !noalias !30
  %.3846.i.i = load double, ptr %109, align 8, !noalias !30
  %.3853.i.i = getelementptr double, ptr %95, i64 %.3699.0230.i.i
  %.3854.i.i = load double, ptr %.3853.i.i, align 8, !noalias !30
  %.3855.i.i = fmul double %.3564.i.i, %.3854.i.i
  %.3861.i.i = fmul double %.3846.i.i, %.3855.i.i
  %.3862.i.i = fadd double %.3861.i.i, 1.000000e+00
  %.3866.i.i = fdiv double %.3846.i.i, %.3862.i.i
  %.3867.i.i = fmul double %.3798.i.i, %.3817.i.i
  %.3869.i.i = fsub double %later.2.1233.i.i, %.3867.i.i
  %.3873.i.i = fdiv double %.3866.i.i, %.3812.i.i
  %.3874.i.i = tail call double @sqrt(double %.3873.i.i)
  %.3875.i.i = fmul double %.3806.i.i, %.3869.i.i
  %.3879.i.i = fdiv double %.3875.i.i, %.3812.i.i
  %.3880.i.i = fmul double %.3798.i.i, %.3874.i.i
  %.3884.i.i = getelementptr double, ptr %85, i64 %.3699.0230.i.i
  %.3885.i.i = load double, ptr %.3884.i.i, align 8, !noalias !30
  %.3886.i.i = fmul double %.3880.i.i, %.3885.i.i
  %.3887.i.i = fsub double %.3879.i.i, %.3886.i.i
  %.3888.i.i = fmul double %.3887.i.i, 5.000000e-01
  %.3889.i.i = fmul double %.3887.i.i, %.3888.i.i
  %.3891.i.i = fsub double %lp.6.1232.i.i, %.3889.i.i
  %.3895.i.i = fmul double %.3874.i.i, %.3880.i.i
  %.3896.i.i = fmul double %.3869.i.i, %.3895.i.i
  %.3897.i.i = fadd double %.3817.i.i, %.3896.i.i
  %.3898.i.i = fmul double %.3806.i.i, %.3874.i.i
  %.3904.i.i = fmul double %.3898.i.i, %.3885.i.i
  %.3905.i.i = fadd double %.3904.i.i, %.3897.i.i
  %.3909.i.i = fmul double %.428.i101.i, %.3905.i.i
  %.3913.i.i = getelementptr double, ptr %88, i64 %.3699.0230.i.i
  store double %.3905.i.i, ptr %.3913.i.i, align 8, !noalias !30
  %.3918.i.i = getelementptr double, ptr %91, i64 %.3699.0230.i.i
  store double %.3909.i.i, ptr %.3918.i.i, align 8, !noalias !30
  %.3755.i.i = icmp sgt i64 %.3702.0.in231.i.i, 2
  br i1 %.3755.i.i, label %B1304.if.i.i, label %B1702.i.i

states_forward: ; preds = %B1702.i.i, %B472.i
  %lp.5.0.lcssa.i.i = phi double [ 0.000000e+00, %B472.i ], [ %.3944.i.i, %B1702.i.i ]
  %.1484.i = fadd double %.792.i, %lp.5.0.lcssa.i.i
  br label %B711.i

B508.i:                                           ; preds = %B422.i
  %.1690.i = getelementptr i8, ptr %190, i64 304
  %.1691.i = load i64, ptr %.1690.i, align 8, !noalias !6
  %.1692.i = icmp sgt i64 %.1691.i, -1
  %.223.i104.i = load i64, ptr %190, align 8, !noalias !6
  br i1 %.1692.i, label %B558.i, label %B594.i

B558.i:                                           ; preds = %B508.i
  %.425.i106.i = load i64, ptr %.1455.i.i, align 8, !noalias !33
  %.427.i107.i = getelementptr double, ptr %.304, i64 %.425.i106.i
  %.428.i108.i = load double, ptr %.427.i107.i, align 8, !noalias !33
  %.632.i.i = getelementptr double, ptr %.304, i64 %.1691.i
  %.633.i.i = load double, ptr %.632.i.i, align 8, !noalias !33
  %.1466.i.i = getelementptr i8, ptr %190, i64 112
  %.1467.i.i = load i64, ptr %.1466.i.i, align 8, !noalias !33
  %110 = getelementptr i64, ptr %.63, i64 %.1467.i.i
  %.1470.i.i = getelementptr i8, ptr %110, i64 8
  %.1471.i.i = load i64, ptr %.1470.i.i, align 8, !noalias !33
  %.3101.i.i = getelementptr i8, ptr %190, i64 328
  %.3220128.not.i.i = icmp slt i64 %.223.i104.i, 1
  br i1 %.3220128.not.i.i, label %B1178.i.i, label %B688.if.lr.ph.i.i

B688.if.lr.ph.i.i:                                ; preds = %B558.i
  %.3102.i.i = load i64, ptr %.3101.i.i, align 8, !noalias !33
  %.2899.i.i = getelementptr i8, ptr %190, i64 208
  %.2900.i.i = load i64, ptr %.2899.i.i, align 8, !noalias !33
  %.2697.i.i = getelementptr i8, ptr %190, i64 216
  %.2698.i.i = load i64, ptr %.2697.i.i, align 8, !noalias !33
  %.2495.i.i = getelementptr i8, ptr %190, i64 232
  %.2496.i.i = load i64, ptr %.2495.i.i, align 8, !noalias !33
  %.2082.i.i = getelementptr i8, ptr %190, i64 240
  %.2083.i.i = load i64, ptr %.2082.i.i, align 8, !noalias !33
  %.1880.i.i = getelementptr i8, ptr %190, i64 320
  %.1881.i.i = load i64, ptr %.1880.i.i, align 8, !noalias !33
  %.1672.i.i = getelementptr i8, ptr %190, i64 120
  %.1673.i.i = load i64, ptr %.1672.i.i, align 8, !noalias !33
  %.1255.i.i = getelementptr i8, ptr %190, i64 128
  %.1256.i.i = load i64, ptr %.1255.i.i, align 8, !noalias !33
  %.1053.i.i = getelementptr i8, ptr %190, i64 104
  %.1054.i.i = load i64, ptr %.1053.i.i, align 8, !noalias !33
  %.851.i111.i = getelementptr i8, ptr %190, i64 96
  %.852.i112.i = load i64, ptr %.851.i111.i, align 8, !noalias !33
  %111 = getelementptr double, ptr %.108, i64 %.1054.i.i
  %.3350124.not.i.i = icmp slt i64 %.1471.i.i, 1
  %112 = getelementptr i64, ptr %.63, i64 %.1673.i.i
  %113 = getelementptr double, ptr %.108, i64 %.1256.i.i
  %114 = getelementptr double, ptr %.108, i64 %.1881.i.i
  %.3424.i.i = fsub double 1.000000e+00, %.633.i.i
  %.3429.i.i = fmul double %.428.i108.i, %.428.i108.i
  %115 = getelementptr double, ptr %.108, i64 %.852.i112.i
  %116 = getelementptr double, ptr %.506, i64 %.1234.i
  %117 = getelementptr double, ptr %.304, i64 %.2496.i.i
  %118 = getelementptr double, ptr %.304, i64 %.2083.i.i
  %119 = getelementptr double, ptr %.304, i64 %.2698.i.i
  %120 = getelementptr double, ptr %.304, i64 %.2900.i.i
  %121 = getelementptr double, ptr %.304, i64 %.3102.i.i
  br label %B688.if.i.i

B794.i.i:                                         ; preds = %B730.if.i.i, %B688.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.3266.i.i, %B688.if.i.i ], [ %.3407.i.i, %B730.if.i.i ]
  %.3419.i.i = getelementptr double, ptr %114, i64 %.3162.0130.i.i
  %.3420.i.i = load double, ptr %.3419.i.i, align 8, !noalias !33
  %.3422.i.i = fmul double %.633.i.i, %.3420.i.i
  %.3425.i.i = fadd double %.3424.i.i, %.3422.i.i
  %.3426.i.i = tail call double @sqrt(double %.3425.i.i)
  %.3430.i.i = fmul double %.3429.i.i, %.3426.i.i
  %.3431.i.i = fmul double %.3426.i.i, %.3430.i.i
  %.3436.i.i = getelementptr double, ptr %115, i64 %.3162.0130.i.i
  %.3437.i.i = load double, ptr %.3436.i.i, align 8, !noalias !33
  %.3438.i.i = fmul double %.3437.i.i, %.3431.i.i
  %.3439.i.i = fadd double %.3438.i.i, 1.000000e+00
  %.3440.i.i = tail call double @sqrt(double %.3439.i.i)
  %.3445.i.i = getelementptr double, ptr %116, i64 %.3162.0130.i.i
  %.3446.i.i = load double, ptr %.3445.i.i, align 8, !noalias !33
  %.3448.i.i = fmul double %.428.i108.i, %.3426.i.i
  %.3450.i.i = fmul double %total.2.1.lcssa.i.i, %.3448.i.i
  %.3454.i.i = fdiv double %.3450.i.i, %.3440.i.i
  %.3455.i.i = fadd double %.3446.i.i, %.3454.i.i
  %.3459.i.i = fdiv double %.3455.i.i, %.3440.i.i
  %.3460.i.i = fmul double %.3459.i.i, 5.000000e-01
  %.3461.i.i = fmul double %.3459.i.i, %.3460.i.i
  %.3462.i.i = tail call double @llvm.log.f64(double %.3439.i.i)
  %.3463.i.i = fmul double %.3462.i.i, 5.000000e-01
  %.3464.i.i = fadd double %.3463.i.i, %.3461.i.i
  %.3466.i.i = fsub double %lp.2.0131.i.i, %.3464.i.i
  %.3500.i.i = getelementptr double, ptr %117, i64 %.3162.0130.i.i
  store double %total.2.1.lcssa.i.i, ptr %.3500.i.i, align 8, !noalias !33
  %.3506.i.i = getelementptr double, ptr %118, i64 %.3162.0130.i.i
  store double %.3426.i.i, ptr %.3506.i.i, align 8, !noalias !33
  %.3512.i.i = getelementptr double, ptr %119, i64 %.3162.0130.i.i
  store double %.3440.i.i, ptr %.3512.i.i, align 8, !noalias !33
  %.3518.i.i = getelementptr double, ptr %120, i64 %.3162.0130.i.i
  store double %.3459.i.i, ptr %.3518.i.i, align 8, !noalias !33
  %.3522.i115.i = fmul double %.3448.i.i, %.3459.i.i
  %.3529.i.i = getelementptr double, ptr %121, i64 %.3162.0130.i.i
  store double %.3522.i115.i, ptr %.3529.i.i, align 8, !noalias !33
  %exitcond133.not.i.i = icmp eq i64 %.3233.i.i, %.223.i104.i
  br i1 %exitcond133.not.i.i, label %B1178.loopexit.i.i, label %B688.if.i.i

B1178.loopexit.i.i:                               ; preds = %B794.i.i
  %.211.i.pre.i.i = load i64, ptr %190, align 8, !noalias !36
  br label %B1178.i.i

B1178.i.i:                                        ; preds = %B1178.loopexit.i.i, %B558.i
  %.211.i.i.i = phi i64 [ %.223.i104.i, %B558.i ], [ %.211.i.pre.i.i, %B1178.loopexit.i.i ]
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B558.i ], [ %.3466.i.i, %B1178.loopexit.i.i ]
  %.410.i.i116.i = getelementptr i8, ptr %190, i64 192
  %.411.i.i117.i = load i64, ptr %.410.i.i116.i, align 8, !noalias !36
  %.611.i.i.i = load i64, ptr %.3101.i.i, align 8, !noalias !36
  %.810.i.i.i = getelementptr i8, ptr %190, i64 312
  %.811.i.i.i = load i64, ptr %.810.i.i.i, align 8, !noalias !36
  %.859.0.i.i.i = and i64 %.211.i.i.i, 3
  %.890.i.i.i = and i64 %.211.i.i.i, -4
  %122 = tail call i64 @llvm.smax.i64(i64 %.211.i.i.i, i64 3)
  %spec.select.i.i.i = lshr i64 %122, 2
  %.976199.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.976199.not.i.i.i, label %B538.preheader.i.i.i, label %B214.if.lr.ph.i.i.i

B214.if.lr.ph.i.i.i:                              ; preds = %B1178.i.i
  %.1127189.not.i.i.i = icmp slt i64 %.211.i.i.i, 1
  %123 = getelementptr double, ptr %.304, i64 %.611.i.i.i
  %124 = getelementptr double, ptr %.108, i64 %.811.i.i.i
  %.idx.i.i.i = shl i64 %.211.i.i.i, 4
  %.idx182.i.i.i = mul i64 %.211.i.i.i, 24
  %125 = getelementptr double, ptr %.304, i64 %.411.i.i117.i
  br label %B214.if.i.i.i

B538.preheader.i.i.i:                             ; preds = %B428.i.i.i, %B1178.i.i
  %.1378207.not.i.i.i = icmp eq i64 %.859.0.i.i.i, 0
  br i1 %.1378207.not.i.i.i, label %regions_forward, label %B538.if.lr.ph.i.i.i

B538.if.lr.ph.i.i.i:                              ; preds = %B538.preheader.i.i.i
  %.1510202.not.i.i.i = icmp slt i64 %.211.i.i.i, 1
  %126 = getelementptr double, ptr %.108, i64 %.811.i.i.i
  %127 = getelementptr double, ptr %.304, i64 %.611.i.i.i
  %128 = getelementptr double, ptr %.304, i64 %.411.i.i117.i
  br label %B538.if.i.i.i

B428.i.i.i:                                       ; preds = %B274.if.i.i.i, %B214.if.i.i.i
  %t0.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1177.i.i.i, %B274.if.i.i.i ]
  %t1.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1189.i.i.i, %B274.if.i.i.i ]
  %t2.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1202.i.i.i, %B274.if.i.i.i ]
  %t3.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B214.if.i.i.i ], [ %.1215.i.i.i, %B274.if.i.i.i ]
  %.1265.i.i.i = getelementptr double, ptr %125, i64 %.918.0200.i.i.i
  store double %t0.2.1.lcssa.i.i.i, ptr %.1265.i.i.i, align 8, !noalias !36
  %.1272.i.i.i = getelementptr i8, ptr %.1265.i.i.i, i64 8
  store double %t1.2.1.lcssa.i.i.i, ptr %.1272.i.i.i, align 8, !noalias !36
  %.1279.i.i.i = getelementptr i8, ptr %.1265.i.i.i, i64 16
  store double %t2.2.1.lcssa.i.i.i, ptr %.1279.i.i.i, align 8, !noalias !36
  %.1288.i.i.i = getelementptr i8, ptr %.1265.i.i.i, i64 24
  store double %t3.2.1.lcssa.i.i.i, ptr %.1288.i.i.i, align 8, !noalias !36
  %.976.i.i.i = icmp samesign ugt i64 %.921.0201.i.i.i, 1
  br i1 %.976.i.i.i, label %B214.if.i.i.i, label %B538.preheader.i.i.i

B630.i.i.i:                                       ; preds = %B584.if.i.i.i, %B538.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B538.if.i.i.i ], [ %.1560.i.i.i, %B584.if.i.i.i ]
  %.1577.i.i.i = getelementptr double, ptr %128, i64 %.1322.0208.i.i.i
  store double %total.2.1.lcssa.i.i.i, ptr %.1577.i.i.i, align 8, !noalias !36
  %.1378.i.i.i = icmp sgt i64 %.1325.0209.i.i.i, 1
  br i1 %.1378.i.i.i, label %B538.if.i.i.i, label %regions_forward

B214.if.i.i.i:                                    ; preds = %B428.i.i.i, %B214.if.lr.ph.i.i.i
  %.921.0201.i.i.i = phi i64 [ %spec.select.i.i.i, %B214.if.lr.ph.i.i.i ], [ %.985.i.i.i, %B428.i.i.i ]
  %.918.0200.i.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i.i ], [ %.989.i.i.i, %B428.i.i.i ]
  %.985.i.i.i = add nsw i64 %.921.0201.i.i.i, -1
  %.989.i.i.i = add nuw nsw i64 %.918.0200.i.i.i, 4
  br i1 %.1127189.not.i.i.i, label %B428.i.i.i, label %B274.if.lr.ph.i.i.i

B274.if.lr.ph.i.i.i:                              ; preds = %B214.if.i.i.i
  %.1019.i.i.i = mul nuw nsw i64 %.918.0200.i.i.i, %.211.i.i.i
  %129 = getelementptr double, ptr %124, i64 %.1019.i.i.i
  %130 = getelementptr double, ptr %129, i64 %.211.i.i.i
  %131 = getelementptr i8, ptr %129, i64 %.idx.i.i.i
  %132 = getelementptr i8, ptr %129, i64 %.idx182.i.i.i
  br label %B274.if.i.i.i

B274.if.i.i.i:                                    ; preds = %B274.if.i.i.i, %B274.if.lr.ph.i.i.i
  %t3.2.1195.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1215.i.i.i, %B274.if.i.i.i ]
  %t2.2.1194.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1202.i.i.i, %B274.if.i.i.i ]
  %t1.2.1193.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1189.i.i.i, %B274.if.i.i.i ]
  %t0.2.1192.i.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i.i ], [ %.1177.i.i.i, %B274.if.i.i.i ]
  %.1071.0190.i.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i.i ], [ %.1140.i.i.i, %B274.if.i.i.i ]
  %.1140.i.i.i = add nuw nsw i64 %.1071.0190.i.i.i, 1
  %.1168.i.i.i = getelementptr double, ptr %123, i64 %.1071.0190.i.i.i
  %.1169.i.i.i = load double, ptr %.1168.i.i.i, align 8, !noalias !36
  %.1173.i.i.i = getelementptr double, ptr %129, i64 %.1071.0190.i.i.i
  %.1174.i.i.i = load double, ptr %.1173.i.i.i, align 8, !noalias !36
  %.1175.i.i.i = fmul double %.1169.i.i.i, %.1174.i.i.i
  %.1177.i.i.i = fadd double %t0.2.1192.i.i.i, %.1175.i.i.i
  %.1185.i.i.i = getelementptr double, ptr %130, i64 %.1071.0190.i.i.i
  %.1186.i.i.i = load double, ptr %.1185.i.i.i, align 8, !noalias !36
  %.1187.i.i.i = fmul double %.1169.i.i.i, %.1186.i.i.i
  %.1189.i.i.i = fadd double %t1.2.1193.i.i.i, %.1187.i.i.i
  %.1198.i.i.i = getelementptr double, ptr %131, i64 %.1071.0190.i.i.i
  %.1199.i.i.i = load double, ptr %.1198.i.i.i, align 8, !noalias !36
  %.1200.i.i.i = fmul double %.1169.i.i.i, %.1199.i.i.i
  %.1202.i.i.i = fadd double %t2.2.1194.i.i.i, %.1200.i.i.i
  %.1211.i.i.i = getelementptr double, ptr %132, i64 %.1071.0190.i.i.i
  %.1212.i.i.i = load double, ptr %.1211.i.i.i, align 8, !noalias !36
  %.1213.i.i.i = fmul double %.1169.i.i.i, %.1212.i.i.i
  %.1215.i.i.i = fadd double %t3.2.1195.i.i.i, %.1213.i.i.i
  %exitcond.not.i.i118.i = icmp eq i64 %.211.i.i.i, %.1140.i.i.i
  br i1 %exitcond.not.i.i118.i, label %B428.i.i.i, label %B274.if.i.i.i

B538.if.i.i.i:                                    ; preds = %B630.i.i.i, %B538.if.lr.ph.i.i.i
  %.1325.0209.i.i.i = phi i64 [ %.859.0.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1387.i.i.i, %B630.i.i.i ]
  %.1322.0208.i.i.i = phi i64 [ %.890.i.i.i, %B538.if.lr.ph.i.i.i ], [ %.1391.i.i.i, %B630.i.i.i ]
  %.1387.i.i.i = add nsw i64 %.1325.0209.i.i.i, -1
  %.1391.i.i.i = add nuw nsw i64 %.1322.0208.i.i.i, 1
  br i1 %.1510202.not.i.i.i, label %B630.i.i.i, label %B584.if.lr.ph.i.i.i

B584.if.lr.ph.i.i.i:                              ; preds = %B538.if.i.i.i
  %.1421.i.i.i = mul nsw i64 %.1322.0208.i.i.i, %.211.i.i.i
  %133 = getelementptr double, ptr %126, i64 %.1421.i.i.i
  br label %B584.if.i.i.i

B584.if.i.i.i:                                    ; preds = %B584.if.i.i.i, %B584.if.lr.ph.i.i.i
  %total.2.1205.i.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i.i ], [ %.1560.i.i.i, %B584.if.i.i.i ]
  %.1454.0203.i.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i.i ], [ %.1523.i.i.i, %B584.if.i.i.i ]
  %.1523.i.i.i = add nuw nsw i64 %.1454.0203.i.i.i, 1
  %.1551.i.i.i = getelementptr double, ptr %133, i64 %.1454.0203.i.i.i
  %.1552.i.i.i = load double, ptr %.1551.i.i.i, align 8, !noalias !36
  %.1556.i.i.i = getelementptr double, ptr %127, i64 %.1454.0203.i.i.i
  %.1557.i.i.i = load double, ptr %.1556.i.i.i, align 8, !noalias !36
  %.1558.i.i.i = fmul double %.1552.i.i.i, %.1557.i.i.i
  %.1560.i.i.i = fadd double %total.2.1205.i.i.i, %.1558.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.211.i.i.i, %.1523.i.i.i
  br i1 %exitcond210.not.i.i.i, label %B630.i.i.i, label %B584.if.i.i.i

B688.if.i.i:                                      ; preds = %B794.i.i, %B688.if.lr.ph.i.i
  %lp.2.0131.i.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i.i ], [ %.3466.i.i, %B794.i.i ]
  %.3162.0130.i.i = phi i64 [ 0, %B688.if.lr.ph.i.i ], [ %.3233.i.i, %B794.i.i ]
  %.3233.i.i = add nuw nsw i64 %.3162.0130.i.i, 1
  %.3265.i.i = getelementptr double, ptr %111, i64 %.3162.0130.i.i
  %.3266.i.i = load double, ptr %.3265.i.i, align 8, !noalias !33
  br i1 %.3350124.not.i.i, label %B794.i.i, label %B730.if.lr.ph.i.i

B730.if.lr.ph.i.i:                                ; preds = %B688.if.i.i
  %.3398.i.i = mul nuw nsw i64 %.3162.0130.i.i, %.1471.i.i
  %134 = getelementptr double, ptr %113, i64 %.3398.i.i
  br label %B730.if.i.i

B730.if.i.i:                                      ; preds = %B730.if.i.i, %B730.if.lr.ph.i.i
  %total.2.1127.i.i = phi double [ %.3266.i.i, %B730.if.lr.ph.i.i ], [ %.3407.i.i, %B730.if.i.i ]
  %.3294.0125.i.i = phi i64 [ 0, %B730.if.lr.ph.i.i ], [ %.3363.i.i, %B730.if.i.i ]
  %.3363.i.i = add nuw nsw i64 %.3294.0125.i.i, 1
  %.3391.i.i = getelementptr i64, ptr %112, i64 %.3294.0125.i.i
  %.3392.i.i = load i64, ptr %.3391.i.i, align 8, !noalias !33
  %.3394.i113.i = getelementptr double, ptr %.304, i64 %.3392.i.i
  %.3395.i.i = load double, ptr %.3394.i113.i, align 8, !noalias !33
  %.3403.i.i = getelementptr double, ptr %134, i64 %.3294.0125.i.i
  %.3404.i.i = load double, ptr %.3403.i.i, align 8, !noalias !33
  %.3405.i.i = fmul double %.3395.i.i, %.3404.i.i
  %.3407.i.i = fsub double %total.2.1127.i.i, %.3405.i.i
  %exitcond.not.i114.i = icmp eq i64 %.1471.i.i, %.3363.i.i
  br i1 %exitcond.not.i114.i, label %B794.i.i, label %B730.if.i.i

regions_forward: ; preds = %B630.i.i.i, %B538.preheader.i.i.i
  %.1728.i = fadd double %.792.i, %lp.2.0.lcssa.i.i
  br label %B711.i

B594.i:                                           ; preds = %B508.i
  %.425.i122.i = load i64, ptr %.225.i.i, align 8, !noalias !39
  %.849.i.i = load i64, ptr %.427.i158.i, align 8, !noalias !39
  %.1345695.not.i.i = icmp slt i64 %.223.i104.i, 1
  br i1 %.1345695.not.i.i, label %effects_forward, label %B288.lr.ph.i.i

B288.lr.ph.i.i:                                   ; preds = %B594.i
  %.1255.i123.i = getelementptr i8, ptr %190, i64 112
  %.1256.i124.i = load i64, ptr %.1255.i123.i, align 8, !noalias !39
  %.1054.i126.i = load i64, ptr %.1455.i.i, align 8, !noalias !39
  %.1586.i.i = getelementptr i8, ptr %190, i64 96
  %.1794.i.i = getelementptr i8, ptr %190, i64 216
  %.2008.i127.i = getelementptr i8, ptr %190, i64 232
  %.2214.i.i = getelementptr i8, ptr %190, i64 224
  %.2426.i.i = getelementptr i8, ptr %190, i64 208
  %.2632.i.i = getelementptr i8, ptr %190, i64 192
  %.222.i.i.i = getelementptr i8, ptr %190, i64 136
  %.440.i.i.i = getelementptr i8, ptr %190, i64 184
  %.648.i.i.i = getelementptr i8, ptr %190, i64 160
  %.1055.i.i.i = getelementptr i8, ptr %190, i64 176
  %.853.i.i.i = getelementptr i8, ptr %190, i64 168
  %.1418.i.i.i = getelementptr i8, ptr %190, i64 144
  %.2317.i.i.i = getelementptr i8, ptr %190, i64 152
  %.2878.i.i = getelementptr i8, ptr %190, i64 240
  %.2924.i.i = icmp sgt i64 %.425.i122.i, 0
  %storemerge591.i.i = tail call i64 @llvm.smax.i64(i64 %.425.i122.i, i64 0)
  %135 = getelementptr double, ptr %.304, i64 %.1054.i126.i
  %136 = getelementptr i64, ptr %.63, i64 %.1256.i124.i
  %.3679.i.i = getelementptr i8, ptr %190, i64 120
  %.3885.i128.i = getelementptr i8, ptr %190, i64 128
  %.4093.i.i = getelementptr i8, ptr %190, i64 104
  %.4391670.not.i.i = icmp slt i64 %.425.i122.i, 1
  %137 = getelementptr double, ptr %.506, i64 %.1234.i
  %.5316.i.i = getelementptr i8, ptr %190, i64 88
  %.9536.not.i.i.i = icmp slt i64 %.849.i.i, 1
  %.8.i.i.i = sitofp i64 %.849.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  br label %B288.i.i

B282.loopexit.i.i:                                ; preds = %B2146.i.i, %B2026.i.i
  %exitcond712.not.i.i = icmp eq i64 %.1358.i.i, %.223.i104.i
  br i1 %exitcond712.not.i.i, label %effects_forward, label %B288.i.i

B288.i.i:                                         ; preds = %B282.loopexit.i.i, %B288.lr.ph.i.i
  %lp.4.0698.i.i = phi double [ 0.000000e+00, %B288.lr.ph.i.i ], [ %lp.5.1.i.i, %B282.loopexit.i.i ]
  %.1287.0697.i.i = phi i64 [ 0, %B288.lr.ph.i.i ], [ %.1358.i.i, %B282.loopexit.i.i ]
  %.1358.i.i = add nuw nsw i64 %.1287.0697.i.i, 1
  %.1587.i.i = load i64, ptr %.1586.i.i, align 8, !noalias !39
  %.1590.i.i = mul nsw i64 %.1287.0697.i.i, %.425.i122.i
  %.1592.i.i = mul nsw i64 %.1590.i.i, %.425.i122.i
  %.1795.i.i = load i64, ptr %.1794.i.i, align 8, !noalias !39
  %.2009.i.i = load i64, ptr %.2008.i127.i, align 8, !noalias !39
  %.2215.i.i = load i64, ptr %.2214.i.i, align 8, !noalias !39
  %.2427.i.i = load i64, ptr %.2426.i.i, align 8, !noalias !39
  %.2431.i.i = add nsw i64 %.2427.i.i, %.1590.i.i
  %.2633.i.i = load i64, ptr %.2632.i.i, align 8, !noalias !39
  %.223.i.i.i = load i64, ptr %.222.i.i.i, align 8, !noalias !42
  %.224.i.i.i = icmp eq i64 %.223.i.i.i, 0
  br i1 %.224.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B288.i.i
  %.441.i.i.i = load i64, ptr %.440.i.i.i, align 8, !noalias !42
  %138 = getelementptr double, ptr %.108, i64 %.441.i.i.i
  %.445.i.i.i = getelementptr double, ptr %138, i64 %.1287.0697.i.i
  %.446.i.i.i = load double, ptr %.445.i.i.i, align 8, !noalias !42
  %.447.i.i.i = fneg double %.446.i.i.i
  %.649.i.i.i = load i64, ptr %.648.i.i.i, align 8, !noalias !42
  %.114796.not.i.i.i = icmp slt i64 %.649.i.i.i, 1
  br i1 %.114796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.1058.i.i.i = mul nuw nsw i64 %.649.i.i.i, %.1287.0697.i.i
  %.1056.i.i.i = load i64, ptr %.1055.i.i.i, align 8, !noalias !42
  %.854.i.i.i = load i64, ptr %.853.i.i.i, align 8, !noalias !42
  %139 = getelementptr i64, ptr %.63, i64 %.854.i.i.i
  %140 = getelementptr double, ptr %.108, i64 %.1056.i.i.i
  %141 = getelementptr double, ptr %140, i64 %.1058.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.447.i.i.i, %B56.i.i.i ], [ %.1200.i.i131.i, %B266.if.i.i.i ]
  %.1419.i.i.i = load i64, ptr %.1418.i.i.i, align 8, !noalias !42
  %.1420.i.i.i = icmp sgt i64 %.1419.i.i.i, -1
  br i1 %.1420.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1513.i.i.i = load i64, ptr %.556.i, align 8, !noalias !42
  %142 = getelementptr i64, ptr %.63, i64 %.1513.i.i.i
  %.idx.i.i151.i = mul i64 %.1419.i.i.i, 392
  %143 = getelementptr i8, ptr %142, i64 %.idx.i.i151.i
  %.2113.i.i.i = getelementptr i8, ptr %143, i64 8
  %.2114.i.i.i = load i64, ptr %.2113.i.i.i, align 8, !noalias !42
  %.2615100.not.i.i.i = icmp slt i64 %.2114.i.i.i, 1
  br i1 %.2615100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.2521.i.i.i = getelementptr i8, ptr %143, i64 192
  %.2522.i.i.i = load i64, ptr %.2521.i.i.i, align 8, !noalias !42
  %.2320.i.i.i = mul nuw nsw i64 %.2114.i.i.i, %.1287.0697.i.i
  %.2318.i.i.i = load i64, ptr %.2317.i.i.i, align 8, !noalias !42
  %144 = getelementptr double, ptr %.304, i64 %.2522.i.i.i
  %145 = getelementptr double, ptr %144, i64 %.2320.i.i.i
  %146 = getelementptr double, ptr %.108, i64 %.2318.i.i.i
  %147 = getelementptr double, ptr %146, i64 %.2320.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.2665.i.i.i, %B650.if.i.i.i ]
  %.2700.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.447.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.1200.i.i131.i, %B266.if.i.i.i ]
  %.1089.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.1160.i.i.i, %B266.if.i.i.i ]
  %.1160.i.i.i = add nuw nsw i64 %.1089.097.i.i.i, 1
  %.1188.i.i.i = getelementptr i64, ptr %139, i64 %.1089.097.i.i.i
  %.1189.i.i129.i = load i64, ptr %.1188.i.i.i, align 8, !noalias !42
  %.1191.i.i.i = getelementptr double, ptr %.304, i64 %.1189.i.i129.i
  %.1192.i.i.i = load double, ptr %.1191.i.i.i, align 8, !noalias !42
  %.1196.i.i.i = getelementptr double, ptr %141, i64 %.1089.097.i.i.i
  %.1197.i.i.i = load double, ptr %.1196.i.i.i, align 8, !noalias !42
  %.1198.i.i130.i = fmul double %.1192.i.i.i, %.1197.i.i.i
  %.1200.i.i131.i = fadd double %total.3.099.i.i.i, %.1198.i.i130.i
  %exitcond.not.i.i132.i = icmp eq i64 %.1160.i.i.i, %.649.i.i.i
  br i1 %exitcond.not.i.i132.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B650.if.lr.ph.i.i.i ], [ %.2665.i.i.i, %B650.if.i.i.i ]
  %.2559.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.2628.i.i.i, %B650.if.i.i.i ]
  %.2628.i.i.i = add nuw nsw i64 %.2559.0101.i.i.i, 1
  %.2656.i.i.i = getelementptr double, ptr %145, i64 %.2559.0101.i.i.i
  %.2657.i.i.i = load double, ptr %.2656.i.i.i, align 8, !noalias !42
  %.2661.i.i.i = getelementptr double, ptr %147, i64 %.2559.0101.i.i.i
  %.2662.i.i.i = load double, ptr %.2661.i.i.i, align 8, !noalias !42
  %.2663.i.i.i = fmul double %.2657.i.i.i, %.2662.i.i.i
  %.2665.i.i.i = fadd double %total.4.0103.i.i.i, %.2663.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.2628.i.i.i, %.2114.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B288.i.i
  %storemerge93.i.i.i = phi double [ %.2700.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B288.i.i ]
  %.2879.i.i = load i64, ptr %.2878.i.i, align 8, !noalias !39
  %148 = getelementptr double, ptr %.304, i64 %.2879.i.i
  %.2884.i.i = getelementptr double, ptr %148, i64 %.1287.0697.i.i
  store double %storemerge93.i.i.i, ptr %.2884.i.i, align 8, !noalias !39
  %invariant.gep653.i.i = getelementptr double, ptr %.108, i64 %.1590.i.i
  br i1 %.2924.i.i, label %B714.if.lr.ph.i.i, label %B1876.i.i

B714.if.lr.ph.i.i:                                ; preds = %weight_of
  %149 = getelementptr double, ptr %.108, i64 %.1587.i.i
  %150 = getelementptr double, ptr %149, i64 %.1592.i.i
  %151 = getelementptr double, ptr %.304, i64 %.1795.i.i
  %152 = getelementptr double, ptr %151, i64 %.1592.i.i
  %153 = getelementptr double, ptr %.304, i64 %.2009.i.i
  %154 = getelementptr double, ptr %153, i64 %.1590.i.i
  br label %B750.if.lr.ph.i.i

B904.i.i:                                         ; preds = %B834.if.i.i, %B800.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B800.if.i.i ], [ %.3410.i.i, %B834.if.i.i ]
  %gep644.i.i = getelementptr double, ptr %invariant.gep643.i.i, i64 %177
  %.3429.i136.i = load double, ptr %gep644.i.i, align 8, !noalias !39
  %.3431.i137.i = fmul double %storemerge93.i.i.i, %.3429.i136.i
  %.3433.i.i = fmul double %inner.2.4.lcssa.i.i, %.3431.i137.i
  %.3437.i138.i = fadd double %total.12.3641.i.i, %.3433.i.i
  %exitcond703.not.i.i = icmp eq i64 %.3240.i135.i, %174
  br i1 %exitcond703.not.i.i, label %B956.i.i, label %B800.if.i.i

B956.i.i:                                         ; preds = %B904.i.i, %B750.if.i.i
  %total.12.3.lcssa.i.i = phi double [ %..i.i, %B750.if.i.i ], [ %.3437.i138.i, %B904.i.i ]
  %.3456.i.i = getelementptr double, ptr %175, i64 %.3032.0646.i.i
  store double %total.12.3.lcssa.i.i, ptr %.3456.i.i, align 8, !noalias !39
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.3131.i.i, label %B990.i.i, label %B750.if.i.i

B990.i.i:                                         ; preds = %B956.i.i
  %.2979.i.i = add nuw nsw i64 %.2910.0656.i.i, 1
  %.3469.i.i = getelementptr i64, ptr %136, i64 %.2910.0656.i.i
  %.3470.i.i = load i64, ptr %.3469.i.i, align 8, !noalias !39
  %.3476.i.i = getelementptr i8, ptr %.3469.i.i, i64 8
  %.3477.i.i = load i64, ptr %.3476.i.i, align 8, !noalias !39
  %.3478.i.i = sub nsw i64 %.3477.i.i, %.3470.i.i
  %.4094.i.i = load i64, ptr %.4093.i.i, align 8, !noalias !39
  %gep654.i.i = getelementptr double, ptr %invariant.gep653.i.i, i64 %.4094.i.i
  %.4102.i.i = getelementptr double, ptr %gep654.i.i, i64 %.2910.0656.i.i
  %.4103.i.i = load double, ptr %.4102.i.i, align 8, !noalias !39
  %.4189648.not.i.i = icmp slt i64 %.3478.i.i, 1
  br i1 %.4189648.not.i.i, label %B1288.i.i, label %B1234.if.lr.ph.i.i

B1234.if.lr.ph.i.i:                               ; preds = %B990.i.i
  %.3891.i139.i = mul nuw nsw i64 %.3478.i.i, %.1287.0697.i.i
  %.3888.i140.i = mul nsw i64 %.3470.i.i, %.223.i104.i
  %.3886.i141.i = load i64, ptr %.3885.i128.i, align 8, !noalias !39
  %.3680.i.i = load i64, ptr %.3679.i.i, align 8, !noalias !39
  %155 = getelementptr i64, ptr %.63, i64 %.3680.i.i
  %156 = getelementptr i64, ptr %155, i64 %.3470.i.i
  %157 = getelementptr double, ptr %.108, i64 %.3886.i141.i
  %158 = getelementptr double, ptr %157, i64 %.3888.i140.i
  %159 = getelementptr double, ptr %158, i64 %.3891.i139.i
  br label %B1234.if.i.i

B1288.i.i:                                        ; preds = %B1234.if.i.i, %B990.i.i
  %total.13.2.lcssa.i.i = phi double [ %.4103.i.i, %B990.i.i ], [ %.4242.i.i, %B1234.if.i.i ]
  %.4256.i.i = fmul double %storemerge93.i.i.i, %total.13.2.lcssa.i.i
  %.4265.i.i = getelementptr double, ptr %154, i64 %.2910.0656.i.i
  store double %.4256.i.i, ptr %.4265.i.i, align 8, !noalias !39
  %indvars.iv.next701.i.i = add i64 %indvars.iv700.i.i, -1
  %exitcond706.not.i.i = icmp eq i64 %.425.i122.i, %.2979.i.i
  br i1 %exitcond706.not.i.i, label %B64.if.lr.ph.i.i142.i, label %B750.if.lr.ph.i.i

B182.i.i145.i:                                    ; preds = %B116.if.i.i.i, %B64.if.i.i143.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i143.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i146.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i146.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i145.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.425.i122.i
  %160 = getelementptr double, ptr %152, i64 %.434.i.i.i
  %.440.i604.i.i = getelementptr double, ptr %160, i64 %.164.0142.i.i.i
  %.441.i605.i.i = load double, ptr %.440.i604.i.i, align 8, !noalias !45
  %.446.i606.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i605.i.i
  store double %.446.i606.i.i, ptr %.269.i.i.i, align 8, !noalias !45
  br label %B64.if.i.i143.i

B294.i.i.i:                                       ; preds = %B182.i.i145.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !45
  %.482.i.i.i = getelementptr double, ptr %161, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !45
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.425.i122.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i142.i

B64.if.lr.ph.i.i142.i:                            ; preds = %B1288.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1288.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1288.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.425.i122.i
  %161 = getelementptr double, ptr %152, i64 %.263.i.i.i
  br label %B64.if.i.i143.i

B64.if.i.i143.i:                                  ; preds = %B64.if.lr.ph.i.i142.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i142.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %161, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !45
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i145.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i143.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.425.i122.i
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
  %.410.i.i144.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i144.i
  %exitcond.not.i603.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i603.i.i, label %B182.i.i145.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %163 = getelementptr double, ptr %.304, i64 %.2215.i.i
  %164 = getelementptr double, ptr %163, i64 %.1590.i.i
  br label %B1376.if.i.i

B1470.i.i:                                        ; preds = %B1410.if.i.i, %B1376.if.i.i
  %total.14.2.lcssa.i.i = phi double [ 0.000000e+00, %B1376.if.i.i ], [ %.4570.i.i, %B1410.if.i.i ]
  %.4664665.not.i.i = icmp eq i64 %.4335.0671.i.i, 0
  br i1 %.4664665.not.i.i, label %B1556.i.i, label %B1496.if.lr.ph.i.i

B1496.if.lr.ph.i.i:                               ; preds = %B1470.i.i
  %.4704.i.i = mul nuw nsw i64 %.4335.0671.i.i, %.425.i122.i
  %165 = getelementptr double, ptr %152, i64 %.4704.i.i
  br label %B1496.if.i.i

B1556.i.i:                                        ; preds = %B1496.if.i.i, %B1470.i.i
  %.4728.pre-phi.i.i = phi i64 [ 0, %B1470.i.i ], [ %.4704.i.i, %B1496.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1470.i.i ], [ %.4718.i.i, %B1496.if.i.i ]
  %166 = getelementptr double, ptr %152, i64 %.4728.pre-phi.i.i
  %.4734.i.i = getelementptr double, ptr %166, i64 %.4335.0671.i.i
  %.4735.i.i = load double, ptr %.4734.i.i, align 8, !noalias !39
  %.4740.i.i = fdiv double %total.15.2.lcssa.i.i, %.4735.i.i
  %.4749.i.i = getelementptr double, ptr %164, i64 %.4335.0671.i.i
  store double %.4740.i.i, ptr %.4749.i.i, align 8, !noalias !39
  %exitcond709.not.i.i = icmp eq i64 %.425.i122.i, %.4404.i.i
  br i1 %exitcond709.not.i.i, label %B1608.i.i, label %B1376.if.i.i

B1608.i.i:                                        ; preds = %B1556.i.i
  %.4305.i.i = fsub double %lp.4.0698.i.i, %.486.i.i.i
  %.4901.i.i = mul nsw i64 %.1287.0697.i.i, %.849.i.i
  %167 = getelementptr double, ptr %137, i64 %.4901.i.i
  %168 = getelementptr double, ptr %.304, i64 %.2431.i.i
  br label %B1644.if.i.i

B1676.i.i:                                        ; preds = %B1644.if.i.i
  %.4907.i.i = getelementptr double, ptr %167, i64 %.4789.0685.i.i
  %.4908.i.i = load double, ptr %.4907.i.i, align 8, !noalias !39
  br label %B1702.i147.i

B1702.i147.i:                                     ; preds = %B1644.if.i.i, %B1676.i.i
  %"$phi1702.3.2.2.i.i" = phi double [ %.4908.i.i, %B1676.i.i ], [ 0.000000e+00, %B1644.if.i.i ]
  %.4918.i.i = fadd double %.4891.i.i, %"$phi1702.3.2.2.i.i"
  %.4965.i.i = sub i64 %.425.i122.i, %.4789.0.in682.i.i
  %.5008673.not.i.i = icmp eq i64 %.4965.i.i, 0
  br i1 %.5008673.not.i.i, label %B1798.i.i, label %B1738.if.lr.ph.i.i

B1738.if.lr.ph.i.i:                               ; preds = %B1702.i147.i
  %invariant.gep678.i.i = getelementptr double, ptr %152, i64 %.4789.0685.i.i
  br label %B1738.if.i.i

B1798.i.i:                                        ; preds = %B1738.if.i.i, %B1702.i147.i
  %total.16.2.lcssa.i.i = phi double [ %.4918.i.i, %B1702.i147.i ], [ %.5062.i.i, %B1738.if.i.i ]
  %.5072.i.i = mul nsw i64 %.4789.0685.i.i, %.425.i122.i
  %169 = getelementptr double, ptr %152, i64 %.5072.i.i
  %.5078.i.i = getelementptr double, ptr %169, i64 %.4789.0685.i.i
  %.5079.i.i = load double, ptr %.5078.i.i, align 8, !noalias !39
  %.5084.i.i = fdiv double %total.16.2.lcssa.i.i, %.5079.i.i
  %.5093.i.i = getelementptr double, ptr %168, i64 %.4789.0685.i.i
  store double %.5084.i.i, ptr %.5093.i.i, align 8, !noalias !39
  %.5095.i.i = fmul double %.5084.i.i, 5.000000e-01
  %.5096.i.i = fmul double %.5084.i.i, %.5095.i.i
  %.5098.i.i = fsub double %lp.6.1684.i.i, %.5096.i.i
  %.4845.i.i = icmp sgt i64 %.4792.0683.i.i, 1
  br i1 %.4845.i.i, label %B1644.if.i.i, label %B1876.i.i

B1876.i.i:                                        ; preds = %B1798.i.i, %weight_of
  %lp.6.1.lcssa.i133.i = phi double [ %lp.4.0698.i.i, %weight_of ], [ %.5098.i.i, %B1798.i.i ]
  %.5317.i.i = load i64, ptr %.5316.i.i, align 8, !noalias !39
  %.5318.i.i = icmp sgt i64 %.5317.i.i, -1
  br i1 %.5318.i.i, label %B1930.i.i, label %B2026.i.i

B1930.i.i:                                        ; preds = %B1876.i.i
  %.5524.i.i = getelementptr double, ptr %.304, i64 %.5317.i.i
  %.5525.i.i = load double, ptr %.5524.i.i, align 8, !noalias !39
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i607.i.i

B30.if.lr.ph.i607.i.i:                            ; preds = %B1930.i.i
  %170 = getelementptr double, ptr %.304, i64 %.2431.i.i
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B30.if.lr.ph.i607.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i607.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i607.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %170, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !48
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i608.i.i = icmp eq i64 %.108.i.i.i, %.849.i.i
  br i1 %exitcond.not.i608.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B1930.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1930.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.7.i.i.i = fmul double %.5525.i.i, 5.000000e-01
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
  %.77.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.5525.i.i
  %.78.i.i.i = tail call double @log1p(double %.77.i.i.i)
  %.79.i.i.i = fmul double %.11.i.i.i, %.78.i.i.i
  %.80.i.i.i = fsub double %.72.i.i.i, %.79.i.i.i
  %.81.i.i.i = fmul double %total.2.0.lcssa.i.i.i, 5.000000e-01
  %.82.i.i.i = fadd double %.81.i.i.i, %.80.i.i.i
  %.5580.i.i = fadd double %lp.6.1.lcssa.i133.i, %.82.i.i.i
  br label %B2026.i.i

B2026.i.i:                                        ; preds = %squared, %B1876.i.i
  %lp.5.1.i.i = phi double [ %.5580.i.i, %squared ], [ %lp.6.1.lcssa.i133.i, %B1876.i.i ]
  br i1 %.4391670.not.i.i, label %B282.loopexit.i.i, label %B2048.if.lr.ph.i.i

B2048.if.lr.ph.i.i:                               ; preds = %B2026.i.i
  %171 = getelementptr double, ptr %.304, i64 %.2431.i.i
  %172 = getelementptr double, ptr %.304, i64 %.2633.i.i
  %173 = getelementptr double, ptr %172, i64 %.1590.i.i
  br label %B2086.if.lr.ph.i.i

B2146.i.i:                                        ; preds = %B2086.if.i.i
  %.5681.i.i = add nuw nsw i64 %.5612.0693.i.i, 1
  %.5862.i.i = getelementptr double, ptr %173, i64 %.5612.0693.i.i
  store double %.5847.i.i, ptr %.5862.i.i, align 8, !noalias !39
  %exitcond711.not.i.i = icmp eq i64 %.425.i122.i, %.5681.i.i
  br i1 %exitcond711.not.i.i, label %B282.loopexit.i.i, label %B2086.if.lr.ph.i.i

B750.if.lr.ph.i.i:                                ; preds = %B1288.i.i, %B714.if.lr.ph.i.i
  %indvars.iv700.i.i = phi i64 [ %.425.i122.i, %B714.if.lr.ph.i.i ], [ %indvars.iv.next701.i.i, %B1288.i.i ]
  %.2910.0656.i.i = phi i64 [ 0, %B714.if.lr.ph.i.i ], [ %.2979.i.i, %B1288.i.i ]
  %smax702.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv700.i.i, i64 0)
  %174 = add nuw i64 %smax702.i.i, %.2910.0656.i.i
  %.3227638.not.i.not.i = icmp sgt i64 %.425.i122.i, %.2910.0656.i.i
  %invariant.gep643.i.i = getelementptr double, ptr %135, i64 %.2910.0656.i.i
  %.3447.i.i = mul nuw nsw i64 %.2910.0656.i.i, %.425.i122.i
  %175 = getelementptr double, ptr %152, i64 %.3447.i.i
  br label %B750.if.i.i

B750.if.i.i:                                      ; preds = %B750.if.lr.ph.i.i, %B956.i.i
  %indvars.iv.i.i = phi i64 [ %.425.i122.i, %B750.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B956.i.i ]
  %.3032.0646.i.i = phi i64 [ 0, %B750.if.lr.ph.i.i ], [ %.3101.i134.i, %B956.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %176 = add nuw i64 %smax.i.i, %.3032.0646.i.i
  %.3101.i134.i = add nuw nsw i64 %.3032.0646.i.i, 1
  %.3131.i.i = icmp eq i64 %.2910.0656.i.i, %.3032.0646.i.i
  %..i.i = select i1 %.3131.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.3227638.not.i.not.i, label %B800.if.lr.ph.i.i, label %B956.i.i

B800.if.lr.ph.i.i:                                ; preds = %B750.if.i.i
  %.3352634.not.not.i.i = icmp sgt i64 %.425.i122.i, %.3032.0646.i.i
  %invariant.gep.i.i = getelementptr double, ptr %135, i64 %.3032.0646.i.i
  br label %B800.if.i.i

B800.if.i.i:                                      ; preds = %B800.if.lr.ph.i.i, %B904.i.i
  %total.12.3641.i.i = phi double [ %..i.i, %B800.if.lr.ph.i.i ], [ %.3437.i138.i, %B904.i.i ]
  %.3171.0639.i.i = phi i64 [ %.2910.0656.i.i, %B800.if.lr.ph.i.i ], [ %.3240.i135.i, %B904.i.i ]
  %.3240.i135.i = add nuw i64 %.3171.0639.i.i, 1
  %177 = mul nsw i64 %.3171.0639.i.i, %.425.i122.i
  br i1 %.3352634.not.not.i.i, label %B834.if.lr.ph.i.i, label %B904.i.i

B834.if.lr.ph.i.i:                                ; preds = %B800.if.i.i
  %178 = getelementptr double, ptr %150, i64 %177
  br label %B834.if.i.i

B834.if.i.i:                                      ; preds = %B834.if.i.i, %B834.if.lr.ph.i.i
  %inner.2.4637.i.i = phi double [ 0.000000e+00, %B834.if.lr.ph.i.i ], [ %.3410.i.i, %B834.if.i.i ]
  %.3296.0635.i.i = phi i64 [ %.3032.0646.i.i, %B834.if.lr.ph.i.i ], [ %.3365.i.i, %B834.if.i.i ]
  %.3365.i.i = add nuw i64 %.3296.0635.i.i, 1
  %.3397.i.i = getelementptr double, ptr %178, i64 %.3296.0635.i.i
  %.3398.i148.i = load double, ptr %.3397.i.i, align 8, !noalias !39
  %.3400.i.i = mul nsw i64 %.3296.0635.i.i, %.425.i122.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3400.i.i
  %.3407.i149.i = load double, ptr %gep.i.i, align 8, !noalias !39
  %.3408.i.i = fmul double %.3398.i148.i, %.3407.i149.i
  %.3410.i.i = fadd double %inner.2.4637.i.i, %.3408.i.i
  %exitcond.not.i150.i = icmp eq i64 %.3365.i.i, %176
  br i1 %exitcond.not.i150.i, label %B904.i.i, label %B834.if.i.i

B1234.if.i.i:                                     ; preds = %B1234.if.i.i, %B1234.if.lr.ph.i.i
  %total.13.2651.i.i = phi double [ %.4103.i.i, %B1234.if.lr.ph.i.i ], [ %.4242.i.i, %B1234.if.i.i ]
  %.4133.0649.i.i = phi i64 [ 0, %B1234.if.lr.ph.i.i ], [ %.4202.i.i, %B1234.if.i.i ]
  %.4202.i.i = add nuw nsw i64 %.4133.0649.i.i, 1
  %.4230.i.i = getelementptr i64, ptr %156, i64 %.4133.0649.i.i
  %.4231.i.i = load i64, ptr %.4230.i.i, align 8, !noalias !39
  %.4233.i.i = getelementptr double, ptr %.304, i64 %.4231.i.i
  %.4234.i.i = load double, ptr %.4233.i.i, align 8, !noalias !39
  %.4238.i.i = getelementptr double, ptr %159, i64 %.4133.0649.i.i
  %.4239.i.i = load double, ptr %.4238.i.i, align 8, !noalias !39
  %.4240.i.i = fmul double %.4234.i.i, %.4239.i.i
  %.4242.i.i = fsub double %total.13.2651.i.i, %.4240.i.i
  %exitcond705.not.i.i = icmp eq i64 %.4202.i.i, %.3478.i.i
  br i1 %exitcond705.not.i.i, label %B1288.i.i, label %B1234.if.i.i

B1376.if.i.i:                                     ; preds = %B1556.i.i, %cholesky
  %.4335.0671.i.i = phi i64 [ 0, %cholesky ], [ %.4404.i.i, %B1556.i.i ]
  %.4404.i.i = add nuw nsw i64 %.4335.0671.i.i, 1
  %.4516658.not.not.i.i = icmp sgt i64 %.425.i122.i, %.4335.0671.i.i
  br i1 %.4516658.not.not.i.i, label %B1410.if.lr.ph.i.i, label %B1470.i.i

B1410.if.lr.ph.i.i:                               ; preds = %B1376.if.i.i
  %invariant.gep663.i.i = getelementptr double, ptr %135, i64 %.4335.0671.i.i
  br label %B1410.if.i.i

B1410.if.i.i:                                     ; preds = %B1410.if.i.i, %B1410.if.lr.ph.i.i
  %total.14.2661.i.i = phi double [ 0.000000e+00, %B1410.if.lr.ph.i.i ], [ %.4570.i.i, %B1410.if.i.i ]
  %.4460.0659.i.i = phi i64 [ %.4335.0671.i.i, %B1410.if.lr.ph.i.i ], [ %.4529.i.i, %B1410.if.i.i ]
  %.4529.i.i = add nuw i64 %.4460.0659.i.i, 1
  %.4555.i.i = mul nsw i64 %.4460.0659.i.i, %.425.i122.i
  %gep664.i.i = getelementptr double, ptr %invariant.gep663.i.i, i64 %.4555.i.i
  %.4562.i.i = load double, ptr %gep664.i.i, align 8, !noalias !39
  %.4566.i.i = getelementptr double, ptr %154, i64 %.4460.0659.i.i
  %.4567.i.i = load double, ptr %.4566.i.i, align 8, !noalias !39
  %.4568.i.i = fmul double %.4562.i.i, %.4567.i.i
  %.4570.i.i = fadd double %total.14.2661.i.i, %.4568.i.i
  %exitcond707.not.i.i = icmp eq i64 %.4529.i.i, %.425.i122.i
  br i1 %exitcond707.not.i.i, label %B1470.i.i, label %B1410.if.i.i

B1496.if.i.i:                                     ; preds = %B1496.if.i.i, %B1496.if.lr.ph.i.i
  %total.15.2668.i.i = phi double [ %total.14.2.lcssa.i.i, %B1496.if.lr.ph.i.i ], [ %.4718.i.i, %B1496.if.i.i ]
  %.4608.0666.i.i = phi i64 [ 0, %B1496.if.lr.ph.i.i ], [ %.4677.i.i, %B1496.if.i.i ]
  %.4677.i.i = add nuw nsw i64 %.4608.0666.i.i, 1
  %.4709.i.i = getelementptr double, ptr %165, i64 %.4608.0666.i.i
  %.4710.i.i = load double, ptr %.4709.i.i, align 8, !noalias !39
  %.4714.i.i = getelementptr double, ptr %164, i64 %.4608.0666.i.i
  %.4715.i.i = load double, ptr %.4714.i.i, align 8, !noalias !39
  %.4716.i.i = fmul double %.4710.i.i, %.4715.i.i
  %.4718.i.i = fsub double %total.15.2668.i.i, %.4716.i.i
  %exitcond708.not.i.i = icmp eq i64 %.4677.i.i, %.4335.0671.i.i
  br i1 %exitcond708.not.i.i, label %B1556.i.i, label %B1496.if.i.i

B1644.if.i.i:                                     ; preds = %B1798.i.i, %B1608.i.i
  %lp.6.1684.i.i = phi double [ %.4305.i.i, %B1608.i.i ], [ %.5098.i.i, %B1798.i.i ]
  %.4792.0683.i.i = phi i64 [ %storemerge591.i.i, %B1608.i.i ], [ %.4854.i.i, %B1798.i.i ]
  %.4789.0.in682.i.i = phi i64 [ %.425.i122.i, %B1608.i.i ], [ %.4789.0685.i.i, %B1798.i.i ]
  %.4789.0685.i.i = add i64 %.4789.0.in682.i.i, -1
  %.4854.i.i = add nsw i64 %.4792.0683.i.i, -1
  %.4890.i.i = getelementptr double, ptr %164, i64 %.4789.0685.i.i
  %.4891.i.i = load double, ptr %.4890.i.i, align 8, !noalias !39
  %.4894.i.i = icmp slt i64 %.4789.0685.i.i, %.849.i.i
  br i1 %.4894.i.i, label %B1676.i.i, label %B1702.i147.i

B1738.if.i.i:                                     ; preds = %B1738.if.i.i, %B1738.if.lr.ph.i.i
  %total.16.2676.i.i = phi double [ %.4918.i.i, %B1738.if.lr.ph.i.i ], [ %.5062.i.i, %B1738.if.i.i ]
  %.4955.0675.i.i = phi i64 [ %.4965.i.i, %B1738.if.lr.ph.i.i ], [ %.5017.i.i, %B1738.if.i.i ]
  %.4952.0674.i.i = phi i64 [ %.4789.0.in682.i.i, %B1738.if.lr.ph.i.i ], [ %.5021.i.i, %B1738.if.i.i ]
  %.5017.i.i = add nsw i64 %.4955.0675.i.i, -1
  %.5021.i.i = add i64 %.4952.0674.i.i, 1
  %.5047.i.i = mul nsw i64 %.4952.0674.i.i, %.425.i122.i
  %gep679.i.i = getelementptr double, ptr %invariant.gep678.i.i, i64 %.5047.i.i
  %.5054.i.i = load double, ptr %gep679.i.i, align 8, !noalias !39
  %.5058.i.i = getelementptr double, ptr %168, i64 %.4952.0674.i.i
  %.5059.i.i = load double, ptr %.5058.i.i, align 8, !noalias !39
  %.5060.i.i = fmul double %.5054.i.i, %.5059.i.i
  %.5062.i.i = fsub double %total.16.2676.i.i, %.5060.i.i
  %.5008.i.i = icmp sgt i64 %.4955.0675.i.i, 1
  br i1 %.5008.i.i, label %B1738.if.i.i, label %B1798.i.i

B2086.if.lr.ph.i.i:                               ; preds = %B2146.i.i, %B2048.if.lr.ph.i.i
  %.5612.0693.i.i = phi i64 [ 0, %B2048.if.lr.ph.i.i ], [ %.5681.i.i, %B2146.i.i ]
  %.5833.i.i = mul nuw nsw i64 %.5612.0693.i.i, %.425.i122.i
  %179 = getelementptr double, ptr %135, i64 %.5833.i.i
  br label %B2086.if.i.i

B2086.if.i.i:                                     ; preds = %B2086.if.i.i, %B2086.if.lr.ph.i.i
  %total.17.2690.i.i = phi double [ 0.000000e+00, %B2086.if.lr.ph.i.i ], [ %.5847.i.i, %B2086.if.i.i ]
  %.5737.0688.i.i = phi i64 [ 0, %B2086.if.lr.ph.i.i ], [ %.5806.i.i, %B2086.if.i.i ]
  %.5806.i.i = add nuw nsw i64 %.5737.0688.i.i, 1
  %.5838.i.i = getelementptr double, ptr %179, i64 %.5737.0688.i.i
  %.5839.i.i = load double, ptr %.5838.i.i, align 8, !noalias !39
  %.5843.i.i = getelementptr double, ptr %171, i64 %.5737.0688.i.i
  %.5844.i.i = load double, ptr %.5843.i.i, align 8, !noalias !39
  %.5845.i.i = fmul double %.5839.i.i, %.5844.i.i
  %.5847.i.i = fadd double %total.17.2690.i.i, %.5845.i.i
  %exitcond710.not.i.i = icmp eq i64 %.5737.0688.i.i, %.5612.0693.i.i
  br i1 %exitcond710.not.i.i, label %B2146.i.i, label %B2086.if.i.i

effects_forward: ; preds = %B282.loopexit.i.i, %B594.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B594.i ], [ %lp.5.1.i.i, %B282.loopexit.i.i ]
  %.1766.i = fadd double %.792.i, %lp.4.0.lcssa.i.i
  %.1972.i = getelementptr i8, ptr %190, i64 256
  %.1973.i = load i64, ptr %.1972.i, align 8, !noalias !6
  %.1974.not.i = icmp eq i64 %.1973.i, 0
  br i1 %.1974.not.i, label %B711.i, label %B680.i

B680.i:                                           ; preds = %effects_forward
  %.214.i.i = load i64, ptr %190, align 8, !noalias !54
  %.415.i.i = load i64, ptr %.225.i.i, align 8, !noalias !54
  %.615.i.i = getelementptr i8, ptr %190, i64 192
  %.616.i.i = load i64, ptr %.615.i.i, align 8, !noalias !54
  %.1724179.not.i.i = icmp slt i64 %.214.i.i, 1
  br i1 %.1724179.not.i.i, label %B711.i, label %B356.if.lr.ph.i.i

B356.if.lr.ph.i.i:                                ; preds = %B680.i
  %.1638.i.i = getelementptr i8, ptr %190, i64 296
  %.1639.i.i = load i64, ptr %.1638.i.i, align 8, !noalias !54
  %.1431.i.i = getelementptr i8, ptr %190, i64 288
  %.1432.i.i = load i64, ptr %.1431.i.i, align 8, !noalias !54
  %.1230.i.i = getelementptr i8, ptr %190, i64 280
  %.1231.i.i = load i64, ptr %.1230.i.i, align 8, !noalias !54
  %.1023.i153.i = getelementptr i8, ptr %190, i64 272
  %.1024.i.i = load i64, ptr %.1023.i153.i, align 8, !noalias !54
  %.822.i154.i = getelementptr i8, ptr %190, i64 264
  %.823.i155.i = load i64, ptr %.822.i154.i, align 8, !noalias !54
  %180 = getelementptr i64, ptr %.63, i64 %.823.i155.i
  %181 = getelementptr double, ptr %.108, i64 %.1639.i.i
  %.1867170.not.i.i = icmp slt i64 %.415.i.i, 1
  %182 = getelementptr i64, ptr %.63, i64 %.1024.i.i
  %183 = getelementptr i64, ptr %.63, i64 %.1231.i.i
  %184 = getelementptr double, ptr %.108, i64 %.1432.i.i
  %185 = getelementptr double, ptr %.304, i64 %.616.i.i
  br label %B356.if.i.i

B356.loopexit.i.i:                                ; preds = %B514.loopexit.i.i, %B460.i.i
  %exitcond183.not.i.i = icmp eq i64 %.1737.i.i, %.214.i.i
  br i1 %exitcond183.not.i.i, label %B711.i, label %B356.if.i.i

B460.i.i:                                         ; preds = %B420.if.i.i, %B356.if.i.i
  %.1926.i.i = getelementptr i64, ptr %182, i64 %.1666.0180.i.i
  %.1927.i.i = load i64, ptr %.1926.i.i, align 8, !noalias !54
  %.1935.i.i = getelementptr i8, ptr %.1926.i.i, i64 8
  %.1936.i.i = load i64, ptr %.1935.i.i, align 8, !noalias !54
  %.1973.i.i = sub i64 %.1936.i.i, %.1927.i.i
  %.2016176.not.i.i = icmp slt i64 %.1973.i.i, 1
  br i1 %.2016176.not.i.i, label %B356.loopexit.i.i, label %B514.if.lr.ph.i.i

B514.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %186 = getelementptr double, ptr %.304, i64 %.1774.i.i
  br label %B514.if.i.i

B514.loopexit.i.i:                                ; preds = %B582.if.i.i, %B514.if.i.i
  %.2016.i.i = icmp samesign ugt i64 %.1963.0178.i.i, 1
  br i1 %.2016.i.i, label %B514.if.i.i, label %B356.loopexit.i.i

B356.if.i.i:                                      ; preds = %B356.loopexit.i.i, %B356.if.lr.ph.i.i
  %.1666.0180.i.i = phi i64 [ 0, %B356.if.lr.ph.i.i ], [ %.1737.i.i, %B356.loopexit.i.i ]
  %.1737.i.i = add nuw nsw i64 %.1666.0180.i.i, 1
  %.1769.i.i = getelementptr i64, ptr %180, i64 %.1666.0180.i.i
  %.1770.i.i = load i64, ptr %.1769.i.i, align 8, !noalias !54
  %.1772.i.i = mul nsw i64 %.1770.i.i, %.415.i.i
  %.1774.i.i = add nsw i64 %.1772.i.i, %.616.i.i
  %.1779.i.i = getelementptr double, ptr %181, i64 %.1666.0180.i.i
  %.1780.i.i = load double, ptr %.1779.i.i, align 8, !noalias !54
  br i1 %.1867170.not.i.i, label %B460.i.i, label %B420.if.lr.ph.i.i

B420.if.lr.ph.i.i:                                ; preds = %B356.if.i.i
  %187 = getelementptr double, ptr %.304, i64 %.1774.i.i
  br label %B420.if.i.i

B420.if.i.i:                                      ; preds = %B420.if.i.i, %B420.if.lr.ph.i.i
  %.1811.0171.i.i = phi i64 [ 0, %B420.if.lr.ph.i.i ], [ %.1880.i156.i, %B420.if.i.i ]
  %.1880.i156.i = add nuw nsw i64 %.1811.0171.i.i, 1
  %.1908.i.i = getelementptr double, ptr %187, i64 %.1811.0171.i.i
  %.1909.i.i = load double, ptr %.1908.i.i, align 8, !noalias !54
  %.1911.i.i = fmul double %.1780.i.i, %.1909.i.i
  store double %.1911.i.i, ptr %.1908.i.i, align 8, !noalias !54
  %exitcond.not.i157.i = icmp eq i64 %.415.i.i, %.1880.i156.i
  br i1 %exitcond.not.i157.i, label %B460.i.i, label %B420.if.i.i

B514.if.i.i:                                      ; preds = %B514.loopexit.i.i, %B514.if.lr.ph.i.i
  %.1963.0178.i.i = phi i64 [ %.1973.i.i, %B514.if.lr.ph.i.i ], [ %.2025.i.i, %B514.loopexit.i.i ]
  %.1960.0177.i.i = phi i64 [ %.1927.i.i, %B514.if.lr.ph.i.i ], [ %.2029.i.i, %B514.loopexit.i.i ]
  %.2025.i.i = add nsw i64 %.1963.0178.i.i, -1
  %.2029.i.i = add i64 %.1960.0177.i.i, 1
  %.2066.i.i = getelementptr double, ptr %184, i64 %.1960.0177.i.i
  %.2067.i.i = load double, ptr %.2066.i.i, align 8, !noalias !54
  br i1 %.1867170.not.i.i, label %B514.loopexit.i.i, label %B582.if.lr.ph.i.i

B582.if.lr.ph.i.i:                                ; preds = %B514.if.i.i
  %.2057.i.i = getelementptr i64, ptr %183, i64 %.1960.0177.i.i
  %.2058.i.i = load i64, ptr %.2057.i.i, align 8, !noalias !54
  %.2060.i.i = mul nsw i64 %.2058.i.i, %.415.i.i
  %188 = getelementptr double, ptr %185, i64 %.2060.i.i
  br label %B582.if.i.i

B582.if.i.i:                                      ; preds = %B582.if.i.i, %B582.if.lr.ph.i.i
  %.2098.0174.i.i = phi i64 [ 0, %B582.if.lr.ph.i.i ], [ %.2167.i.i, %B582.if.i.i ]
  %.2167.i.i = add nuw nsw i64 %.2098.0174.i.i, 1
  %.2195.i.i = getelementptr double, ptr %186, i64 %.2098.0174.i.i
  %.2196.i.i = load double, ptr %.2195.i.i, align 8, !noalias !54
  %.2200.i.i = getelementptr double, ptr %188, i64 %.2098.0174.i.i
  %.2201.i.i = load double, ptr %.2200.i.i, align 8, !noalias !54
  %.2203.i.i = fmul double %.2067.i.i, %.2201.i.i
  %.2204.i.i = fadd double %.2196.i.i, %.2203.i.i
  store double %.2204.i.i, ptr %.2195.i.i, align 8, !noalias !54
  %exitcond182.not.i.i = icmp eq i64 %.415.i.i, %.2167.i.i
  br i1 %exitcond182.not.i.i, label %B514.loopexit.i.i, label %B582.if.i.i

B711.i:                                           ; preds = %B356.loopexit.i.i, %B680.i, %effects_forward, %regions_forward, %states_forward, %B368.i
  %lp.6.1.i = phi double [ %.792.i, %B368.i ], [ %.1484.i, %states_forward ], [ %.1728.i, %regions_forward ], [ %.1766.i, %effects_forward ], [ %.1766.i, %B680.i ], [ %.1766.i, %B356.loopexit.i.i ]
  %.436.i = icmp sgt i64 %.380.0175.in.i, 1
  br i1 %.436.i, label %B174.if.i, label %before_likelihood

B174.if.i:                                        ; preds = %B711.i, %B174.if.lr.ph.i
  %.380.0175.in.i = phi i64 [ %.355.i, %B174.if.lr.ph.i ], [ %.380.0175.i, %B711.i ]
  %lp.5.0174.i = phi double [ %.1735.i.i, %B174.if.lr.ph.i ], [ %lp.6.1.i, %B711.i ]
  %.380.0175.i = add nsw i64 %.380.0175.in.i, -1
  %.557.i = load i64, ptr %.556.i, align 8, !noalias !6
  %189 = getelementptr i64, ptr %.63, i64 %.557.i
  %.idx.i21 = mul i64 %.380.0175.i, 392
  %190 = getelementptr i8, ptr %189, i64 %.idx.i21
  %.225.i.i = getelementptr i8, ptr %190, i64 8
  %.226.i.i = load i64, ptr %.225.i.i, align 8, !noalias !57
  %.427.i158.i = getelementptr i8, ptr %190, i64 16
  %.428.i159.i = load i64, ptr %.427.i158.i, align 8, !noalias !57
  %.638.i.i = getelementptr i8, ptr %190, i64 40
  %.639.i.i = load i64, ptr %.638.i.i, align 8, !noalias !57
  %.840.i.i = getelementptr i8, ptr %190, i64 48
  %.841.i.i = load i64, ptr %.840.i.i, align 8, !noalias !57
  %.1042.i.i = getelementptr i8, ptr %190, i64 32
  %.1043.i.i = load i64, ptr %.1042.i.i, align 8, !noalias !57
  %.1253.i.i = getelementptr i8, ptr %190, i64 72
  %.1254.i.i = load i64, ptr %.1253.i.i, align 8, !noalias !57
  %.1455.i.i = getelementptr i8, ptr %190, i64 56
  %.1456.i.i = load i64, ptr %.1455.i.i, align 8, !noalias !57
  %.1501.i.i = sub i64 %.226.i.i, %.428.i159.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.1501.i.i, i64 0)
  %.1546304.not.i.i = icmp slt i64 %.1501.i.i, 1
  br i1 %.1546304.not.i.i, label %B412.i.i, label %B318.if.lr.ph.i.i

B318.if.lr.ph.i.i:                                ; preds = %B174.if.i
  %.1667301.not.i.i = icmp slt i64 %.226.i.i, 1
  %191 = getelementptr double, ptr %.304, i64 %.1254.i.i
  %192 = getelementptr double, ptr %.304, i64 %.1456.i.i
  br label %B318.if.i.i

B318.loopexit.i.i:                                ; preds = %B346.if.i.i, %B318.if.i.i
  %.1546.i.i = icmp samesign ugt i64 %.1491.0305.i.i, 1
  br i1 %.1546.i.i, label %B318.if.i.i, label %B412.i.i

B412.i.i:                                         ; preds = %B318.loopexit.i.i, %B174.if.i
  %.1821313.not.i.i = icmp slt i64 %.428.i159.i, 1
  br i1 %.1821313.not.i.i, label %B1008.preheader.i.i, label %B438.if.lr.ph.i.i

B438.if.lr.ph.i.i:                                ; preds = %B412.i.i
  %193 = getelementptr i64, ptr %.63, i64 %.1043.i.i
  %194 = getelementptr i64, ptr %.63, i64 %.639.i.i
  %195 = getelementptr double, ptr %.108, i64 %.841.i.i
  %196 = getelementptr double, ptr %.304, i64 %.1254.i.i
  %197 = getelementptr double, ptr %.304, i64 %.1456.i.i
  br label %B438.if.i.i

B1008.preheader.i.i:                              ; preds = %B918.i.i, %B412.i.i
  %lp.3.0.lcssa.i163.i = phi double [ 0.000000e+00, %B412.i.i ], [ %lp.2.1.lcssa.i.i, %B918.i.i ]
  br i1 %.1546304.not.i.i, label %factor_forward, label %B1008.if.lr.ph.i.i

B1008.if.lr.ph.i.i:                               ; preds = %B1008.preheader.i.i
  %.2542.i.i = getelementptr i8, ptr %190, i64 80
  %198 = getelementptr i64, ptr %.63, i64 %.1043.i.i
  %199 = getelementptr double, ptr %.304, i64 %.1254.i.i
  %200 = getelementptr double, ptr %.304, i64 %.1456.i.i
  br label %B1008.if.i.i

B536.i.i:                                         ; preds = %B490.if.i.i
  %.2033.i.i = getelementptr double, ptr %.506, i64 %.2021.i.i
  %.2034.i.i = load double, ptr %.2033.i.i, align 8, !noalias !57
  %.2044.i.i = getelementptr double, ptr %207, i64 %.1907.0308.i.i
  %.2045.i.i = load double, ptr %.2044.i.i, align 8, !noalias !57
  %.2052.i.i = tail call double @llvm.fabs.f64(double %.2034.i.i)
  %.2060.i164.i = fmul double %.2052.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.2060.i164.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.2060.i164.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.2060.i164.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i165.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.2053.i.i = fsub double 0x3FE62E42FEFA39EF, %.2052.i.i
  %.2046.i.i = fmul double %.2045.i.i, 2.000000e+00
  %.2035.i.i = tail call double @tanh(double %.2034.i.i)
  %.2085.i.i = fsub double %.2053.i.i, %.39.i.i165.i
  %.2086.i.i = fmul double %.2046.i.i, %.2085.i.i
  %.2088.i.i = fadd double %lp.2.1310.i.i, %.2086.i.i
  %.2095.i.i = getelementptr double, ptr %arg.grad, i64 %.2021.i.i
  %.2096.i.i = load double, ptr %.2095.i.i, align 8, !noalias !57
  %.2098.i.i = fmul double %.2046.i.i, %.2035.i.i
  %.2099.i.i = fsub double %.2096.i.i, %.2098.i.i
  store double %.2099.i.i, ptr %.2095.i.i, align 8, !noalias !57
  %.2105.i.i = fmul double %left.2.1311.i.i, %.2035.i.i
  %.2114.i.i = tail call double @cosh(double %.2034.i.i)
  %.2119.i.i = fdiv double %left.2.1311.i.i, %.2114.i.i
  br label %B860.i.i

B860.i.i:                                         ; preds = %B490.if.i.i, %B536.i.i
  %lp.4.2.i.i = phi double [ %.2088.i.i, %B536.i.i ], [ %lp.2.1310.i.i, %B490.if.i.i ]
  %left.3.2.i.i = phi double [ %.2119.i.i, %B536.i.i ], [ %left.2.1311.i.i, %B490.if.i.i ]
  %entry.2.2.i.i = phi double [ %.2105.i.i, %B536.i.i ], [ 0.000000e+00, %B490.if.i.i ]
  %.2146.i.i = getelementptr double, ptr %208, i64 %.1907.0308.i.i
  store double %entry.2.2.i.i, ptr %.2146.i.i, align 8, !noalias !57
  %.2150.i.i = fmul double %.1876.i.i, %entry.2.2.i.i
  %.2163.i.i = getelementptr double, ptr %209, i64 %.1907.0308.i.i
  store double %.2150.i.i, ptr %.2163.i.i, align 8, !noalias !57
  %exitcond324.not.i.i = icmp eq i64 %.1976.i.i, %.1765.0314.i.i
  br i1 %exitcond324.not.i.i, label %B918.i.i, label %B490.if.i.i

B918.i.i:                                         ; preds = %B860.i.i, %B438.if.i.i
  %.2177.pre-phi.i.i = phi i64 [ 0, %B438.if.i.i ], [ %.2014.i.i, %B860.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.3.0316.i.i, %B438.if.i.i ], [ %lp.4.2.i.i, %B860.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B438.if.i.i ], [ %left.3.2.i.i, %B860.i.i ]
  %201 = getelementptr double, ptr %196, i64 %.2177.pre-phi.i.i
  %.2184.i.i = getelementptr double, ptr %201, i64 %.1765.0314.i.i
  store double %left.2.1.lcssa.i.i, ptr %.2184.i.i, align 8, !noalias !57
  %.2188.i.i = fmul double %.1876.i.i, %left.2.1.lcssa.i.i
  %202 = getelementptr double, ptr %197, i64 %.2177.pre-phi.i.i
  %.2203.i162.i = getelementptr double, ptr %202, i64 %.1765.0314.i.i
  store double %.2188.i.i, ptr %.2203.i162.i, align 8, !noalias !57
  %exitcond325.not.i.i = icmp eq i64 %.1834.i.i, %.428.i159.i
  br i1 %exitcond325.not.i.i, label %B1008.preheader.i.i, label %B438.if.i.i

B1008.loopexit.i.i:                               ; preds = %B1120.if.i.i, %B1008.if.i.i
  %.2301.i.i = icmp sgt i64 %.2248.0323.i.i, 1
  br i1 %.2301.i.i, label %B1008.if.i.i, label %factor_forward

B318.if.i.i:                                      ; preds = %B318.loopexit.i.i, %B318.if.lr.ph.i.i
  %.1488.0306.i.i = phi i64 [ %.428.i159.i, %B318.if.lr.ph.i.i ], [ %.1559.i.i, %B318.loopexit.i.i ]
  %.1491.0305.i.i = phi i64 [ %storemerge.i.i, %B318.if.lr.ph.i.i ], [ %.1555.i.i, %B318.loopexit.i.i ]
  %.1555.i.i = add nsw i64 %.1491.0305.i.i, -1
  %.1559.i.i = add i64 %.1488.0306.i.i, 1
  br i1 %.1667301.not.i.i, label %B318.loopexit.i.i, label %B346.if.lr.ph.i.i

B346.if.lr.ph.i.i:                                ; preds = %B318.if.i.i
  %203 = mul nsw i64 %.1488.0306.i.i, %.226.i.i
  %204 = getelementptr double, ptr %191, i64 %203
  %205 = getelementptr double, ptr %192, i64 %203
  br label %B346.if.i.i

B346.if.i.i:                                      ; preds = %B346.if.i.i, %B346.if.lr.ph.i.i
  %.1611.0302.i.i = phi i64 [ 0, %B346.if.lr.ph.i.i ], [ %.1680.i.i, %B346.if.i.i ]
  %.1680.i.i = add nuw nsw i64 %.1611.0302.i.i, 1
  %.1712.i.i = getelementptr double, ptr %204, i64 %.1611.0302.i.i
  store double 0.000000e+00, ptr %.1712.i.i, align 8, !noalias !57
  %.1721.i.i = getelementptr double, ptr %205, i64 %.1611.0302.i.i
  store double 0.000000e+00, ptr %.1721.i.i, align 8, !noalias !57
  %exitcond.not.i160.i = icmp eq i64 %.226.i.i, %.1680.i.i
  br i1 %exitcond.not.i160.i, label %B318.loopexit.i.i, label %B346.if.i.i

B438.if.i.i:                                      ; preds = %B918.i.i, %B438.if.lr.ph.i.i
  %lp.3.0316.i.i = phi double [ 0.000000e+00, %B438.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B918.i.i ]
  %.1765.0314.i.i = phi i64 [ 0, %B438.if.lr.ph.i.i ], [ %.1834.i.i, %B918.i.i ]
  %.1834.i.i = add nuw nsw i64 %.1765.0314.i.i, 1
  %.1872.i.i = getelementptr i64, ptr %193, i64 %.1765.0314.i.i
  %.1873.i.i = load i64, ptr %.1872.i.i, align 8, !noalias !57
  %.1875.i.i = getelementptr double, ptr %.304, i64 %.1873.i.i
  %.1876.i.i = load double, ptr %.1875.i.i, align 8, !noalias !57
  %.1963307.not.i.i = icmp eq i64 %.1765.0314.i.i, 0
  br i1 %.1963307.not.i.i, label %B918.i.i, label %B490.if.lr.ph.i.i

B490.if.lr.ph.i.i:                                ; preds = %B438.if.i.i
  %.2014.i.i = mul nsw i64 %.1765.0314.i.i, %.226.i.i
  %206 = getelementptr i64, ptr %194, i64 %.2014.i.i
  %207 = getelementptr double, ptr %195, i64 %.2014.i.i
  %208 = getelementptr double, ptr %196, i64 %.2014.i.i
  %209 = getelementptr double, ptr %197, i64 %.2014.i.i
  br label %B490.if.i.i

B490.if.i.i:                                      ; preds = %B490.if.lr.ph.i.i, %B860.i.i
  %left.2.1311.i.i = phi double [ 1.000000e+00, %B490.if.lr.ph.i.i ], [ %left.3.2.i.i, %B860.i.i ]
  %lp.2.1310.i.i = phi double [ %lp.3.0316.i.i, %B490.if.lr.ph.i.i ], [ %lp.4.2.i.i, %B860.i.i ]
  %.1907.0308.i.i = phi i64 [ 0, %B490.if.lr.ph.i.i ], [ %.1976.i.i, %B860.i.i ]
  %.1976.i.i = add nuw nsw i64 %.1907.0308.i.i, 1
  %.2020.i.i = getelementptr i64, ptr %206, i64 %.1907.0308.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !57
  %.2029.i161.i = icmp sgt i64 %.2021.i.i, -1
  br i1 %.2029.i161.i, label %B536.i.i, label %B860.i.i

B1008.if.i.i:                                     ; preds = %B1008.loopexit.i.i, %B1008.if.lr.ph.i.i
  %.2248.0323.i.i = phi i64 [ %storemerge.i.i, %B1008.if.lr.ph.i.i ], [ %.2310.i.i, %B1008.loopexit.i.i ]
  %.2245.0322.i.i = phi i64 [ %.428.i159.i, %B1008.if.lr.ph.i.i ], [ %.2314.i.i, %B1008.loopexit.i.i ]
  %.2310.i.i = add nsw i64 %.2248.0323.i.i, -1
  %.2314.i.i = add i64 %.2245.0322.i.i, 1
  %.2543.i.i = load i64, ptr %.2542.i.i, align 8, !noalias !57
  %.2545.i.i = sub i64 %.2245.0322.i.i, %.428.i159.i
  %210 = getelementptr i64, ptr %.63, i64 %.2545.i.i
  %.2549.i.i = getelementptr i64, ptr %210, i64 %.2543.i.i
  %.2550.i.i = load i64, ptr %.2549.i.i, align 8, !noalias !57
  %.2555.i.i = getelementptr i64, ptr %198, i64 %.2245.0322.i.i
  %.2556.i.i = load i64, ptr %.2555.i.i, align 8, !noalias !57
  %.2558.i.i = getelementptr double, ptr %.304, i64 %.2556.i.i
  %.2559.i.i = load double, ptr %.2558.i.i, align 8, !noalias !57
  %.2647318.i.i = icmp sgt i64 %.2550.i.i, -1
  br i1 %.2647318.i.i, label %B1120.if.lr.ph.i.i, label %B1008.loopexit.i.i

B1120.if.lr.ph.i.i:                               ; preds = %B1008.if.i.i
  %.2687.i.i = mul nsw i64 %.2550.i.i, %.226.i.i
  %211 = getelementptr double, ptr %199, i64 %.2687.i.i
  %.2696.i.i = mul nsw i64 %.2245.0322.i.i, %.226.i.i
  %212 = getelementptr double, ptr %199, i64 %.2696.i.i
  %213 = getelementptr double, ptr %200, i64 %.2696.i.i
  br label %B1120.if.i.i

B1120.if.i.i:                                     ; preds = %B1120.if.i.i, %B1120.if.lr.ph.i.i
  %.2591.0319.i.i = phi i64 [ 0, %B1120.if.lr.ph.i.i ], [ %.2660.i.i, %B1120.if.i.i ]
  %.2660.i.i = add nuw i64 %.2591.0319.i.i, 1
  %.2692.i.i = getelementptr double, ptr %211, i64 %.2591.0319.i.i
  %.2693.i.i = load double, ptr %.2692.i.i, align 8, !noalias !57
  %.2701.i.i = getelementptr double, ptr %212, i64 %.2591.0319.i.i
  store double %.2693.i.i, ptr %.2701.i.i, align 8, !noalias !57
  %.2713.i.i = fmul double %.2559.i.i, %.2693.i.i
  %.2721.i.i = getelementptr double, ptr %213, i64 %.2591.0319.i.i
  store double %.2713.i.i, ptr %.2721.i.i, align 8, !noalias !57
  %exitcond.not.i22 = icmp eq i64 %.2591.0319.i.i, %.2550.i.i
  br i1 %exitcond.not.i22, label %B1008.loopexit.i.i, label %B1120.if.i.i

factor_forward: ; preds = %B1008.loopexit.i.i, %B1008.preheader.i.i
  %.792.i = fadd double %lp.5.0174.i, %lp.3.0.lcssa.i163.i
  %.998.i = getelementptr i8, ptr %190, i64 344
  %.999.i = load i64, ptr %.998.i, align 8, !noalias !6
  %.1000.i = icmp sgt i64 %.999.i, -1
  br i1 %.1000.i, label %B342.i, label %B368.i

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
  %214 = getelementptr i64, ptr %.63, i64 %.95.i
  %.1266428.not.i.i = icmp slt i64 %.61.i, 1
  br label %B146.if.i

B254.i:                                           ; preds = %B146.if.i
  %.89.i.i = getelementptr i8, ptr %.385.i, i64 24
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !63
  %.155.i.i = getelementptr i8, ptr %.385.i, i64 40
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !63
  %.227.i.i = getelementptr i8, ptr %.385.i, i64 48
  %.228.i.i = load i64, ptr %.227.i.i, align 8, !noalias !63
  %.293.i.i = getelementptr i8, ptr %.385.i, i64 104
  %.294.i.i = load i64, ptr %.293.i.i, align 8, !noalias !63
  %.359.i.i = getelementptr i8, ptr %.385.i, i64 112
  %.360.i.i = load i64, ptr %.359.i.i, align 8, !noalias !63
  %.452418.not.i.i = icmp slt i64 %.90.i.i, 1
  br i1 %.452418.not.i.i, label %B370.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B254.i
  %.557.i.i = getelementptr i8, ptr %.385.i, i64 32
  %215 = getelementptr double, ptr %.304, i64 %.360.i.i
  br label %B232.if.i.i

B370.i.i:                                         ; preds = %B232.if.i.i, %B254.i
  %.700425.not.i.i = icmp slt i64 %.156.i.i, 1
  br i1 %.700425.not.i.i, label %B554.i.i, label %B396.if.lr.ph.i.i

B396.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.805.i.i = getelementptr i8, ptr %.385.i, i64 64
  %216 = getelementptr double, ptr %.108, i64 %.228.i.i
  %217 = getelementptr double, ptr %.304, i64 %.360.i.i
  %218 = getelementptr double, ptr %.304, i64 %.294.i.i
  br label %B396.if.i.i

B534.i.i:                                         ; preds = %B478.if.i.i, %B396.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.811.i.i, %B396.if.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.964.i.i = getelementptr double, ptr %218, i64 %.644.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.964.i.i, align 8, !noalias !63
  %exitcond451.not.i.i = icmp eq i64 %.713.i.i, %.156.i.i
  br i1 %exitcond451.not.i.i, label %B554.i.i, label %B396.if.i.i

B554.i.i:                                         ; preds = %B534.i.i, %B370.i.i
  %.1043.i.i48 = getelementptr i8, ptr %.385.i, i64 96
  %.1044.i.i = load i64, ptr %.1043.i.i48, align 8, !noalias !63
  br i1 %.1266428.not.i.i, label %B788.i.i, label %B706.if.lr.ph.i.i

B706.if.lr.ph.i.i:                                ; preds = %B554.i.i
  %.1175.i.i = getelementptr i8, ptr %.385.i, i64 72
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !63
  %.1109.i.i = getelementptr i8, ptr %.385.i, i64 56
  %.1110.i.i = load i64, ptr %.1109.i.i, align 8, !noalias !63
  %219 = getelementptr i64, ptr %.63, i64 %.1110.i.i
  %220 = getelementptr double, ptr %.304, i64 %.294.i.i
  %.1319.i.i = icmp sgt i64 %.1176.i.i, -1
  %221 = getelementptr double, ptr %.108, i64 %.1176.i.i
  %222 = getelementptr double, ptr %.304, i64 %.1044.i.i
  br label %B706.if.i.i

B748.i.i:                                         ; preds = %B706.if.i.i
  %.1328.i.i = getelementptr double, ptr %221, i64 %.1210.0429.i.i
  %.1329.i.i = load double, ptr %.1328.i.i, align 8, !noalias !63
  br label %B766.i.i

B766.i.i:                                         ; preds = %B706.if.i.i, %B748.i.i
  %"$phi766.2.2.1.i.i" = phi double [ %.1329.i.i, %B748.i.i ], [ 0.000000e+00, %B706.if.i.i ]
  %.1339.i.i = fadd double %.1317.i.i, %"$phi766.2.2.1.i.i"
  %.1350.i.i = getelementptr double, ptr %222, i64 %.1210.0429.i.i
  store double %.1339.i.i, ptr %.1350.i.i, align 8, !noalias !63
  %exitcond452.not.i.i = icmp eq i64 %.61.i, %.1279.i.i
  br i1 %exitcond452.not.i.i, label %B788.i.i, label %B706.if.i.i

B788.i.i:                                         ; preds = %B766.i.i, %B554.i.i
  %.1427.i.i = getelementptr i8, ptr %.385.i, i64 80
  %.1428.i.i = load i64, ptr %.1427.i.i, align 8, !noalias !63
  %.1508445.not.i.i = icmp slt i64 %.1428.i.i, 1
  br i1 %.1508445.not.i.i, label %B728.i, label %B852.if.lr.ph.i.i

B852.if.lr.ph.i.i:                                ; preds = %B788.i.i
  %.1610.i.i = getelementptr i8, ptr %.385.i, i64 88
  %223 = getelementptr double, ptr %.304, i64 %.1044.i.i
  br label %B852.if.i.i

B1696.i.i:                                        ; preds = %B1648.if.i.i, %B1560.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1560.if.i.i ], [ %.2757.i.i, %B1648.if.i.i ]
  %.2775.i.i = getelementptr double, ptr %223, i64 %.2501.0443.i.i
  %.2776.i.i = load double, ptr %.2775.i.i, align 8, !noalias !63
  %.2778.i.i = fadd double %total.5.2.lcssa.i.i, %.2776.i.i
  store double %.2778.i.i, ptr %.2775.i.i, align 8, !noalias !63
  %exitcond456.not.i.i = icmp eq i64 %.61.i, %.2570.i.i
  br i1 %exitcond456.not.i.i, label %B1747.i.i, label %B1560.if.i.i

B1747.i.i:                                        ; preds = %B1376.if.i.i50, %B1238.if.i.i, %B1696.i.i, %B1560.preheader.i.i, %B1238.preheader.i.i, %B1376.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.1521.i.i, %.1428.i.i
  br i1 %exitcond457.not.i.i, label %B728.i, label %B852.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.394.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.465.i.i, %B232.if.i.i ]
  %.465.i.i = add nuw nsw i64 %.394.0419.i.i, 1
  %.558.i.i = load i64, ptr %.557.i.i, align 8, !noalias !63
  %224 = getelementptr i64, ptr %.63, i64 %.558.i.i
  %.567.idx.i.i = shl i64 %.394.0419.i.i, 4
  %.567.i.i = getelementptr i8, ptr %224, i64 %.567.idx.i.i
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !63
  %.569.i.i = icmp eq i64 %.568.i.i, 0
  %arg.x.arg.v.i.i = select i1 %.569.i.i, ptr %.506, ptr %.304
  %.590.i.i = getelementptr i8, ptr %.567.i.i, i64 8
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !63
  %.593.i.i = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.591.i.i
  %"$phi354.1.2.1.i.i" = load double, ptr %.593.i.i, align 8, !noalias !63
  %.605.i.i = getelementptr double, ptr %215, i64 %.394.0419.i.i
  store double %"$phi354.1.2.1.i.i", ptr %.605.i.i, align 8, !noalias !63
  %exitcond.not.i.i47 = icmp eq i64 %.90.i.i, %.465.i.i
  br i1 %exitcond.not.i.i47, label %B370.i.i, label %B232.if.i.i

B396.if.i.i:                                      ; preds = %B534.i.i, %B396.if.lr.ph.i.i
  %.644.0426.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i ], [ %.713.i.i, %B534.i.i ]
  %.713.i.i = add nuw nsw i64 %.644.0426.i.i, 1
  %.806.i.i = load i64, ptr %.805.i.i, align 8, !noalias !63
  %225 = getelementptr double, ptr %.108, i64 %.806.i.i
  %.810.i.i = getelementptr double, ptr %225, i64 %.644.0426.i.i
  %.811.i.i = load double, ptr %.810.i.i, align 8, !noalias !63
  br i1 %.452418.not.i.i, label %B534.i.i, label %B478.if.lr.ph.i.i

B478.if.lr.ph.i.i:                                ; preds = %B396.if.i.i
  %.935.i.i = mul nuw nsw i64 %.644.0426.i.i, %.90.i.i
  %226 = getelementptr double, ptr %216, i64 %.935.i.i
  br label %B478.if.i.i

B478.if.i.i:                                      ; preds = %B478.if.i.i, %B478.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.811.i.i, %B478.if.lr.ph.i.i ], [ %.949.i.i, %B478.if.i.i ]
  %.839.0422.i.i = phi i64 [ 0, %B478.if.lr.ph.i.i ], [ %.908.i.i, %B478.if.i.i ]
  %.908.i.i = add nuw nsw i64 %.839.0422.i.i, 1
  %.940.i.i = getelementptr double, ptr %226, i64 %.839.0422.i.i
  %.941.i.i = load double, ptr %.940.i.i, align 8, !noalias !63
  %.945.i.i = getelementptr double, ptr %217, i64 %.839.0422.i.i
  %.946.i.i = load double, ptr %.945.i.i, align 8, !noalias !63
  %.947.i.i = fmul double %.941.i.i, %.946.i.i
  %.949.i.i = fadd double %total.4.1424.i.i, %.947.i.i
  %exitcond450.not.i.i = icmp eq i64 %.90.i.i, %.908.i.i
  br i1 %exitcond450.not.i.i, label %B534.i.i, label %B478.if.i.i

B706.if.i.i:                                      ; preds = %B766.i.i, %B706.if.lr.ph.i.i
  %.1210.0429.i.i = phi i64 [ 0, %B706.if.lr.ph.i.i ], [ %.1279.i.i, %B766.i.i ]
  %.1279.i.i = add nuw nsw i64 %.1210.0429.i.i, 1
  %.1311.i.i = getelementptr i64, ptr %219, i64 %.1210.0429.i.i
  %.1312.i.i = load i64, ptr %.1311.i.i, align 8, !noalias !63
  %.1316.i.i = getelementptr double, ptr %220, i64 %.1312.i.i
  %.1317.i.i = load double, ptr %.1316.i.i, align 8, !noalias !63
  br i1 %.1319.i.i, label %B748.i.i, label %B766.i.i

B852.if.i.i:                                      ; preds = %B1747.i.i, %B852.if.lr.ph.i.i
  %.1452.0446.i.i = phi i64 [ 0, %B852.if.lr.ph.i.i ], [ %.1521.i.i, %B1747.i.i ]
  %.1521.i.i = add nuw nsw i64 %.1452.0446.i.i, 1
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !63
  %227 = getelementptr i64, ptr %.63, i64 %.1611.i.i
  %.1649.idx.i.i = shl i64 %.1452.0446.i.i, 5
  %.1649.i.i = getelementptr i8, ptr %227, i64 %.1649.idx.i.i
  %.1650.i.i = load i64, ptr %.1649.i.i, align 8, !noalias !63
  %228 = getelementptr i64, ptr %.63, i64 %.1650.i.i
  %.1850.i.i = getelementptr i8, ptr %228, i64 8
  %.1851.i.i = load i64, ptr %.1850.i.i, align 8, !noalias !63
  %.2051.i.i = getelementptr i8, ptr %228, i64 192
  %.2052.i.i49 = load i64, ptr %.2051.i.i, align 8, !noalias !63
  %.2072.i.i = getelementptr i8, ptr %.1649.i.i, i64 24
  %.2073.i.i = load i64, ptr %.2072.i.i, align 8, !noalias !63
  %.2102.i.i = getelementptr i8, ptr %.1649.i.i, i64 8
  %.2103.i.i = load i64, ptr %.2102.i.i, align 8, !noalias !63
  %.2123.i.i = getelementptr i8, ptr %.1649.i.i, i64 16
  %.2124.i.i = load i64, ptr %.2123.i.i, align 8, !noalias !63
  switch i64 %.1851.i.i, label %B1560.preheader.i.i [
    i64 1, label %B1238.preheader.i.i
    i64 2, label %B1376.preheader.i.i
  ]

B1376.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1376.if.lr.ph.i.i

B1376.if.lr.ph.i.i:                               ; preds = %B1376.preheader.i.i
  %229 = getelementptr i64, ptr %.63, i64 %.2103.i.i
  %230 = getelementptr i64, ptr %.63, i64 %.2124.i.i
  %231 = getelementptr double, ptr %.304, i64 %.2052.i.i49
  %232 = getelementptr double, ptr %.108, i64 %.2073.i.i
  br label %B1376.if.i.i50

B1238.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1238.if.lr.ph.i.i

B1238.if.lr.ph.i.i:                               ; preds = %B1238.preheader.i.i
  %233 = getelementptr i64, ptr %.63, i64 %.2103.i.i
  %234 = getelementptr double, ptr %.304, i64 %.2052.i.i49
  %235 = getelementptr i64, ptr %.63, i64 %.2124.i.i
  %236 = getelementptr double, ptr %.108, i64 %.2073.i.i
  br label %B1238.if.i.i

B1560.preheader.i.i:                              ; preds = %B852.if.i.i
  br i1 %.1266428.not.i.i, label %B1747.i.i, label %B1560.if.lr.ph.i.i

B1560.if.lr.ph.i.i:                               ; preds = %B1560.preheader.i.i
  %237 = getelementptr i64, ptr %.63, i64 %.2103.i.i
  %238 = getelementptr i64, ptr %.63, i64 %.2124.i.i
  %.2707437.not.i.i = icmp slt i64 %.1851.i.i, 1
  %239 = getelementptr double, ptr %.304, i64 %.2052.i.i49
  %240 = getelementptr double, ptr %.108, i64 %.2073.i.i
  br label %B1560.if.i.i

B1238.if.i.i:                                     ; preds = %B1238.if.i.i, %B1238.if.lr.ph.i.i
  %.2160.0435.i.i = phi i64 [ 0, %B1238.if.lr.ph.i.i ], [ %.2229.i.i, %B1238.if.i.i ]
  %.2229.i.i = add nuw nsw i64 %.2160.0435.i.i, 1
  %.2257.i.i = getelementptr double, ptr %223, i64 %.2160.0435.i.i
  %.2258.i.i = load double, ptr %.2257.i.i, align 8, !noalias !63
  %.2262.i.i = getelementptr i64, ptr %233, i64 %.2160.0435.i.i
  %.2263.i.i = load i64, ptr %.2262.i.i, align 8, !noalias !63
  %.2267.i.i = getelementptr double, ptr %234, i64 %.2263.i.i
  %.2268.i.i = load double, ptr %.2267.i.i, align 8, !noalias !63
  %.2272.i.i = getelementptr i64, ptr %235, i64 %.2160.0435.i.i
  %.2273.i.i = load i64, ptr %.2272.i.i, align 8, !noalias !63
  %.2277.i.i = getelementptr double, ptr %236, i64 %.2273.i.i
  %.2278.i.i = load double, ptr %.2277.i.i, align 8, !noalias !63
  %.2279.i.i = fmul double %.2268.i.i, %.2278.i.i
  %.2280.i.i = fadd double %.2258.i.i, %.2279.i.i
  store double %.2280.i.i, ptr %.2257.i.i, align 8, !noalias !63
  %exitcond454.not.i.i = icmp eq i64 %.61.i, %.2229.i.i
  br i1 %exitcond454.not.i.i, label %B1747.i.i, label %B1238.if.i.i

B1376.if.i.i50:                                   ; preds = %B1376.if.i.i50, %B1376.if.lr.ph.i.i
  %.2327.0432.i.i = phi i64 [ 0, %B1376.if.lr.ph.i.i ], [ %.2396.i.i, %B1376.if.i.i50 ]
  %.2396.i.i = add nuw nsw i64 %.2327.0432.i.i, 1
  %.2424.i.i = getelementptr i64, ptr %229, i64 %.2327.0432.i.i
  %.2425.i.i = load i64, ptr %.2424.i.i, align 8, !noalias !63
  %.2432.i.i = getelementptr i64, ptr %230, i64 %.2327.0432.i.i
  %.2433.i.i = load i64, ptr %.2432.i.i, align 8, !noalias !63
  %.2440.i.i = getelementptr double, ptr %223, i64 %.2327.0432.i.i
  %.2441.i.i = load double, ptr %.2440.i.i, align 8, !noalias !63
  %.2443.idx.i.i = shl i64 %.2425.i.i, 4
  %.2443.i.i = getelementptr i8, ptr %231, i64 %.2443.idx.i.i
  %.2444.i.i = load double, ptr %.2443.i.i, align 8, !noalias !63
  %.2446.idx.i.i = shl i64 %.2433.i.i, 4
  %.2446.i.i = getelementptr i8, ptr %232, i64 %.2446.idx.i.i
  %.2447.i.i = load double, ptr %.2446.i.i, align 8, !noalias !63
  %.2448.i.i = fmul double %.2444.i.i, %.2447.i.i
  %.2451.i.i = getelementptr i8, ptr %.2443.i.i, i64 8
  %.2452.i.i = load double, ptr %.2451.i.i, align 8, !noalias !63
  %.2455.i.i = getelementptr i8, ptr %.2446.i.i, i64 8
  %.2456.i.i = load double, ptr %.2455.i.i, align 8, !noalias !63
  %.2457.i.i = fmul double %.2452.i.i, %.2456.i.i
  %.2458.i.i = fadd double %.2448.i.i, %.2457.i.i
  %.2459.i.i = fadd double %.2441.i.i, %.2458.i.i
  store double %.2459.i.i, ptr %.2440.i.i, align 8, !noalias !63
  %exitcond453.not.i.i = icmp eq i64 %.61.i, %.2396.i.i
  br i1 %exitcond453.not.i.i, label %B1747.i.i, label %B1376.if.i.i50

B1560.if.i.i:                                     ; preds = %B1560.if.lr.ph.i.i, %B1696.i.i
  %.2501.0443.i.i = phi i64 [ 0, %B1560.if.lr.ph.i.i ], [ %.2570.i.i, %B1696.i.i ]
  %.2570.i.i = add nuw nsw i64 %.2501.0443.i.i, 1
  br i1 %.2707437.not.i.i, label %B1696.i.i, label %B1648.if.lr.ph.i.i

B1648.if.lr.ph.i.i:                               ; preds = %B1560.if.i.i
  %.2612.i.i = getelementptr i64, ptr %238, i64 %.2501.0443.i.i
  %.2613.i.i = load i64, ptr %.2612.i.i, align 8, !noalias !63
  %.2615.i.i = mul nsw i64 %.2613.i.i, %.1851.i.i
  %.2602.i.i = getelementptr i64, ptr %237, i64 %.2501.0443.i.i
  %.2603.i.i = load i64, ptr %.2602.i.i, align 8, !noalias !63
  %.2605.i.i = mul nsw i64 %.2603.i.i, %.1851.i.i
  %241 = getelementptr double, ptr %239, i64 %.2605.i.i
  %242 = getelementptr double, ptr %240, i64 %.2615.i.i
  br label %B1648.if.i.i

B1648.if.i.i:                                     ; preds = %B1648.if.i.i, %B1648.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1648.if.lr.ph.i.i ], [ %.2757.i.i, %B1648.if.i.i ]
  %.2651.0438.i.i = phi i64 [ 0, %B1648.if.lr.ph.i.i ], [ %.2720.i.i, %B1648.if.i.i ]
  %.2720.i.i = add nuw nsw i64 %.2651.0438.i.i, 1
  %.2748.i.i = getelementptr double, ptr %241, i64 %.2651.0438.i.i
  %.2749.i.i = load double, ptr %.2748.i.i, align 8, !noalias !63
  %.2753.i.i = getelementptr double, ptr %242, i64 %.2651.0438.i.i
  %.2754.i.i = load double, ptr %.2753.i.i, align 8, !noalias !63
  %.2755.i.i = fmul double %.2749.i.i, %.2754.i.i
  %.2757.i.i = fadd double %total.5.2440.i.i, %.2755.i.i
  %exitcond455.not.i.i = icmp eq i64 %.1851.i.i, %.2720.i.i
  br i1 %exitcond455.not.i.i, label %B1696.i.i, label %B1648.if.i.i

B286.i:                                           ; preds = %B728.i, %before_likelihood
  %.472.i = getelementptr i8, ptr %.60.i23, i64 48
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !60
  %.474.i = icmp sgt i64 %.473.i, -1
  br i1 %.474.i, label %B344.i, label %B494.i

B344.i:                                           ; preds = %B286.i
  %.58.i.i = load i64, ptr %.60.i23, align 8, !noalias !66
  %.223.i.i31 = load i64, ptr %.134.i, align 8, !noalias !66
  %.305110.not.i.i = icmp slt i64 %.223.i.i31, 1
  br i1 %.305110.not.i.i, label %keep, label %B228.if.lr.ph.i.i

B228.if.lr.ph.i.i:                                ; preds = %B344.i
  %243 = getelementptr i64, ptr %.63, i64 %.473.i
  %.180.i.i = getelementptr i8, ptr %243, i64 16
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !66
  %.91.i.i = load i64, ptr %.94.i, align 8, !noalias !66
  %244 = getelementptr i64, ptr %.63, i64 %.91.i.i
  %.634107.not.i.i = icmp slt i64 %.58.i.i, 1
  br label %B228.if.i.i

B336.i.i:                                         ; preds = %B228.if.i.i
  br i1 %.634107.not.i.i, label %B476.i.i, label %B400.if.lr.ph.i.i

B400.if.lr.ph.i.i:                                ; preds = %B336.i.i
  %.549.i.i = getelementptr i8, ptr %.473.i.i, i64 96
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !66
  %245 = getelementptr double, ptr %.304, i64 %.550.i.i
  %246 = getelementptr double, ptr %.304, i64 %to.3.0113.i.i
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
  %exitcond114.not.i.i = icmp eq i64 %.318.i.i, %.223.i.i31
  br i1 %exitcond114.not.i.i, label %keep, label %B228.if.i.i

B228.if.i.i:                                      ; preds = %B614.i.i, %B228.if.lr.ph.i.i
  %to.3.0113.i.i = phi i64 [ %.181.i.i, %B228.if.lr.ph.i.i ], [ %to.4.1.i.i, %B614.i.i ]
  %.247.0111.i.i = phi i64 [ 0, %B228.if.lr.ph.i.i ], [ %.318.i.i, %B614.i.i ]
  %.318.i.i = add nuw nsw i64 %.247.0111.i.i, 1
  %.473.idx.i.i = mul i64 %.247.0111.i.i, 120
  %.473.i.i = getelementptr i8, ptr %244, i64 %.473.idx.i.i
  %.474.i.i = load i64, ptr %.473.i.i, align 8, !noalias !66
  switch i64 %.474.i.i, label %B614.i.i [
    i64 0, label %B336.i.i
    i64 1, label %B516.i.i
  ]

B400.if.i.i:                                      ; preds = %B400.if.i.i, %B400.if.lr.ph.i.i
  %.578.0108.i.i = phi i64 [ 0, %B400.if.lr.ph.i.i ], [ %.647.i.i, %B400.if.i.i ]
  %.647.i.i = add nuw nsw i64 %.578.0108.i.i, 1
  %.696.i.i = getelementptr double, ptr %245, i64 %.578.0108.i.i
  %.697.i.i = load double, ptr %.696.i.i, align 8, !noalias !66
  %.704.i.i = getelementptr double, ptr %246, i64 %.578.0108.i.i
  store double %.697.i.i, ptr %.704.i.i, align 8, !noalias !66
  %exitcond.not.i100.i = icmp eq i64 %.58.i.i, %.647.i.i
  br i1 %exitcond.not.i100.i, label %B476.i.i, label %B400.if.i.i

keep: ; preds = %B614.i.i, %B344.i
  %.512.i = tail call double @cells(i64 %.742, ptr nonnull %.304, ptr %.420, ptr nonnull %.304, ptr nonnull %.63, ptr %.108), !noalias !60
  %.547.i = load i64, ptr %.472.i, align 8, !noalias !60
  %247 = getelementptr i64, ptr %.63, i64 %.547.i
  %.78.i.i = getelementptr i8, ptr %247, i64 8
  %.140.i.i = load i64, ptr %247, align 8, !noalias !69
  %.22249.not.i.i = icmp slt i64 %.140.i.i, 1
  br i1 %.22249.not.i.i, label %B142.i.i, label %B106.if.lr.ph.i.i

B106.if.lr.ph.i.i:                                ; preds = %keep
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !69
  %248 = getelementptr double, ptr %.304, i64 %.79.i.i
  br label %B106.if.i.i

B142.i.i:                                         ; preds = %B106.if.i.i, %keep
  %.334.i.i = getelementptr i8, ptr %247, i64 32
  %.335.i.i = load i64, ptr %.334.i.i, align 8, !noalias !69
  %.336.i.i = icmp sgt i64 %.335.i.i, -1
  br i1 %.336.i.i, label %B196.i.i, label %B220.i.i

B196.i.i:                                         ; preds = %B142.i.i
  %249 = getelementptr i64, ptr %.63, i64 %.335.i.i
  %.335.i.i.i = getelementptr i8, ptr %249, i64 8
  %.336.i.i.i = load i64, ptr %.335.i.i.i, align 8, !noalias !72
  %.1048.i.i.i = getelementptr i8, ptr %247, i64 40
  %.1049.i.i.i = load i64, ptr %.1048.i.i.i, align 8, !noalias !72
  %.1131607.not.i.i.i = icmp slt i64 %.1049.i.i.i, 1
  br i1 %.1131607.not.i.i.i, label %couple, label %B440.if.lr.ph.i.i.i

B440.if.lr.ph.i.i.i:                              ; preds = %B196.i.i
  %.987.i.i.i = getelementptr i8, ptr %247, i64 72
  %.988.i.i.i = load i64, ptr %.987.i.i.i, align 8, !noalias !72
  %.920.i.i.i = getelementptr i8, ptr %247, i64 24
  %.921.i.i.i = load i64, ptr %.920.i.i.i, align 8, !noalias !72
  %.862.i.i.i = getelementptr i8, ptr %247, i64 64
  %.863.i.i.i = load i64, ptr %.862.i.i.i, align 8, !noalias !72
  %.804.i.i.i = getelementptr i8, ptr %247, i64 56
  %.805.i.i.i = load i64, ptr %.804.i.i.i, align 8, !noalias !72
  %.737.i.i.i = getelementptr i8, ptr %249, i64 64
  %.738.i.i.i = load i64, ptr %.737.i.i.i, align 8, !noalias !72
  %.536.i.i.i = getelementptr i8, ptr %249, i64 56
  %.537.i.i.i = load i64, ptr %.536.i.i.i, align 8, !noalias !72
  %.129.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !72
  %.1225.i.i.i = getelementptr i8, ptr %247, i64 48
  %250 = getelementptr double, ptr %.304, i64 %.537.i.i.i
  %251 = getelementptr double, ptr %.304, i64 %.805.i.i.i
  %252 = getelementptr double, ptr %.304, i64 %.988.i.i.i
  %253 = getelementptr double, ptr %.304, i64 %.863.i.i.i
  %254 = getelementptr double, ptr %.304, i64 %.129.i.i.i
  %255 = getelementptr double, ptr %.304, i64 %.921.i.i.i
  %256 = getelementptr double, ptr %.304, i64 %.738.i.i.i
  br label %B440.if.i.i.i

B440.loopexit.i.i.i:                              ; preds = %B1526.loopexit.i.i.i, %B1472.i.i.i
  %exitcond619.not.i.i.i = icmp eq i64 %.1144.i.i.i, %.1049.i.i.i
  br i1 %exitcond619.not.i.i.i, label %couple, label %B440.if.i.i.i

B904.i.i.i:                                       ; preds = %B854.if.i.i.i, %B752.if.i.i.i
  %total.2.3.lcssa.i.i.i = phi double [ 0.000000e+00, %B752.if.i.i.i ], [ %.1749.i.i.i, %B854.if.i.i.i ]
  %.1770.i.i.i = getelementptr double, ptr %271, i64 %.1487.0577.i.i.i
  store double %total.2.3.lcssa.i.i.i, ptr %.1770.i.i.i, align 8, !noalias !72
  %.1782.i.i.i = getelementptr double, ptr %272, i64 %.1487.0577.i.i.i
  store double 0.000000e+00, ptr %.1782.i.i.i, align 8, !noalias !72
  %.1792.i.i.i = getelementptr double, ptr %273, i64 %.1487.0577.i.i.i
  store double 0.000000e+00, ptr %.1792.i.i.i, align 8, !noalias !72
  %.1796.i.i.i = mul nuw nsw i64 %.1487.0577.i.i.i, %.1265.i.i.i40
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.1796.i.i.i
  store double 0.000000e+00, ptr %gep.i.i.i, align 8, !noalias !72
  %exitcond.not.i.i.i45 = icmp eq i64 %.1487.0577.i.i.i, %.1365.0581.i.i.i
  br i1 %exitcond.not.i.i.i45, label %B1016.i.i.i, label %B752.if.i.i.i

B1016.i.i.i:                                      ; preds = %B904.i.i.i
  %.1434.i.i.i = add nuw nsw i64 %.1365.0581.i.i.i, 1
  %.1821.i.i.i = getelementptr double, ptr %273, i64 %.1365.0581.i.i.i
  store double 1.000000e+00, ptr %.1821.i.i.i, align 8, !noalias !72
  %exitcond612.not.i.i.i = icmp eq i64 %.1265.i.i.i40, %.1434.i.i.i
  br i1 %exitcond612.not.i.i.i, label %B64.if.lr.ph.i.i.i.i, label %B752.if.lr.ph.i.i.i

B182.i.i.i.i:                                     ; preds = %B116.if.i.i.i.i, %B64.if.i.i.i.i
  %total.2.2.lcssa.i.i.i.i = phi double [ %.270.i.i.i.i, %B64.if.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.422.i.i.i.i = icmp eq i64 %.40.0145.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %.422.i.i.i.i, label %B294.i.i.i.i, label %B268.i.i.i.i

B268.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.434.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1265.i.i.i40
  %257 = getelementptr double, ptr %251, i64 %.434.i.i.i.i
  %.440.i.i.i.i = getelementptr double, ptr %257, i64 %.164.0142.i.i.i.i
  %.441.i.i.i.i = load double, ptr %.440.i.i.i.i, align 8, !noalias !75
  %.446.i.i.i.i = fdiv double %total.2.2.lcssa.i.i.i.i, %.441.i.i.i.i
  store double %.446.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !75
  br label %B64.if.i.i.i.i

B294.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.111.i.i.i.i = add nuw nsw i64 %.40.0145.i.i.i.i, 1
  %.425.i.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i.i)
  store double %.425.i.i.i.i, ptr %.269.i.i.i.i, align 8, !noalias !75
  %.482.i.i.i.i = getelementptr double, ptr %258, i64 %.40.0145.i.i.i.i
  %.483.i.i.i.i = load double, ptr %.482.i.i.i.i, align 8, !noalias !75
  %.484.i.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i.i)
  %.486.i.i.i.i = fadd double %half.2.0147.i.i.i.i, %.484.i.i.i.i
  %exitcond150.not.i.i.i.i = icmp eq i64 %.111.i.i.i.i, %.1265.i.i.i40
  br i1 %exitcond150.not.i.i.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i.i.i

B64.if.lr.ph.i.i.i.i:                             ; preds = %B1016.i.i.i, %B294.i.i.i.i
  %half.2.0147.i.i.i.i = phi double [ %.486.i.i.i.i, %B294.i.i.i.i ], [ 0.000000e+00, %B1016.i.i.i ]
  %.40.0145.i.i.i.i = phi i64 [ %.111.i.i.i.i, %B294.i.i.i.i ], [ 0, %B1016.i.i.i ]
  %.263.i.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i.i, %.1265.i.i.i40
  %258 = getelementptr double, ptr %251, i64 %.263.i.i.i.i
  br label %B64.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %B64.if.lr.ph.i.i.i.i, %B268.i.i.i.i
  %.164.0142.i.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i.i ], [ %.233.i.i.i.i, %B268.i.i.i.i ]
  %.233.i.i.i.i = add nuw nsw i64 %.164.0142.i.i.i.i, 1
  %.269.i.i.i.i = getelementptr double, ptr %258, i64 %.164.0142.i.i.i.i
  %.270.i.i.i.i = load double, ptr %.269.i.i.i.i, align 8, !noalias !75
  %.354137.not.i.i.i.i = icmp eq i64 %.164.0142.i.i.i.i, 0
  br i1 %.354137.not.i.i.i.i, label %B182.i.i.i.i, label %B116.if.lr.ph.i.i.i.i

B116.if.lr.ph.i.i.i.i:                            ; preds = %B64.if.i.i.i.i
  %.403.i.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i.i, %.1265.i.i.i40
  %259 = getelementptr double, ptr %251, i64 %.403.i.i.i.i
  br label %B116.if.i.i.i.i

B116.if.i.i.i.i:                                  ; preds = %B116.if.i.i.i.i, %B116.if.lr.ph.i.i.i.i
  %total.2.2140.i.i.i.i = phi double [ %.270.i.i.i.i, %B116.if.lr.ph.i.i.i.i ], [ %.412.i.i.i.i, %B116.if.i.i.i.i ]
  %.298.0138.i.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i.i ], [ %.367.i.i.i.i, %B116.if.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0138.i.i.i.i, 1
  %.399.i.i.i.i = getelementptr double, ptr %258, i64 %.298.0138.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !75
  %.408.i.i.i.i = getelementptr double, ptr %259, i64 %.298.0138.i.i.i.i
  %.409.i.i.i.i = load double, ptr %.408.i.i.i.i, align 8, !noalias !75
  %.410.i.i.i.i = fmul double %.400.i.i.i.i, %.409.i.i.i.i
  %.412.i.i.i.i = fsub double %total.2.2140.i.i.i.i, %.410.i.i.i.i
  %exitcond.not.i.i.i.i46 = icmp eq i64 %.367.i.i.i.i, %.164.0142.i.i.i.i
  br i1 %exitcond.not.i.i.i.i46, label %B182.i.i.i.i, label %B116.if.i.i.i.i

cholesky.2: ; preds = %B294.i.i.i.i, %B440.if.i.i.i
  %half.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B440.if.i.i.i ], [ %.486.i.i.i.i, %B294.i.i.i.i ]
  %.1857.i.i.i = sitofp i64 %.1286.i.i.i to double
  %.1858.i.i.i = fmul double %half.2.0.lcssa.i.i.i.i, %.1857.i.i.i
  %.1860.i.i.i = fsub double %lp.3.0610.i.i.i, %.1858.i.i.i
  %.1946593.not.i.i.i = icmp slt i64 %.1286.i.i.i, 1
  br i1 %.1946593.not.i.i.i, label %B1472.i.i.i, label %B1114.if.lr.ph.i.i.i

B1114.if.lr.ph.i.i.i:                             ; preds = %cholesky.2
  %.2067582.not.i.i.i = icmp slt i64 %.1265.i.i.i40, 1
  %260 = getelementptr i64, ptr %.63, i64 %.1334.i.i.i
  br label %B1114.if.i.i.i

B1114.loopexit.i.i.i:                             ; preds = %B1254.loopexit.i.i.i, %B1114.if.i.i.i
  %lp.5.2.lcssa.i.i.i = phi double [ %lp.4.1596.i.i.i, %B1114.if.i.i.i ], [ %.2309.i.i.i, %B1254.loopexit.i.i.i ]
  %exitcond616.not.i.i.i = icmp eq i64 %.1959.i.i.i, %.1286.i.i.i
  br i1 %exitcond616.not.i.i.i, label %B1472.i.i.i, label %B1114.if.i.i.i

B172.i.i.i.i:                                     ; preds = %B106.if.i.i.i.i, %B54.if.i.i.i.i
  %.424.pre-phi.i.i.i.i = phi i64 [ 0, %B54.if.i.i.i.i ], [ %.396.i.i.i.i, %B106.if.i.i.i.i ]
  %total.4.2.lcssa.i.i.i.i = phi double [ %.272.i.i.i.i, %B54.if.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %261 = getelementptr double, ptr %251, i64 %.424.pre-phi.i.i.i.i
  %.430.i.i.i.i = getelementptr double, ptr %261, i64 %.166.0230.i.i.i.i
  %.431.i.i.i.i = load double, ptr %.430.i.i.i.i, align 8, !noalias !78
  %.436.i.i.i.i = fdiv double %total.4.2.lcssa.i.i.i.i, %.431.i.i.i.i
  store double %.436.i.i.i.i, ptr %gep233.i.i.i.i, align 8, !noalias !78
  %exitcond252.not.i.i.i.i = icmp eq i64 %.1265.i.i.i40, %.235.i.i.i.i
  br i1 %exitcond252.not.i.i.i.i, label %B266.if.i.i.i.i, label %B54.if.i.i.i.i

B392.i.i.i.i:                                     ; preds = %B326.if.i.i.i.i, %B266.if.i.i.i.i
  %total.5.2.lcssa.i.i.i.i = phi double [ %.587.i.i.i.i, %B266.if.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.741.i.i.i.i = mul nsw i64 %.481.0247.i.i.i.i, %.1265.i.i.i40
  %262 = getelementptr double, ptr %251, i64 %.741.i.i.i.i
  %.747.i.i.i.i = getelementptr double, ptr %262, i64 %.481.0247.i.i.i.i
  %.748.i.i.i.i = load double, ptr %.747.i.i.i.i, align 8, !noalias !78
  %.753.i.i.i.i = fdiv double %total.5.2.lcssa.i.i.i.i, %.748.i.i.i.i
  store double %.753.i.i.i.i, ptr %gep249.i.i.i.i, align 8, !noalias !78
  %.537.i.i.i.i = icmp sgt i64 %.484.0246.i.i.i.i, 1
  br i1 %.537.i.i.i.i, label %B266.if.i.i.i.i, label %B1378.if.lr.ph.i.i.i

B54.if.i.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B172.i.i.i.i
  %.166.0230.i.i.i.i = phi i64 [ %.235.i.i.i.i, %B172.i.i.i.i ], [ 0, %B1142.if.i.i.i ]
  %.235.i.i.i.i = add nuw nsw i64 %.166.0230.i.i.i.i, 1
  %gep233.i.i.i.i = getelementptr double, ptr %255, i64 %.166.0230.i.i.i.i
  %.272.i.i.i.i = load double, ptr %gep233.i.i.i.i, align 8, !noalias !78
  %.356225.not.i.i.i.i = icmp eq i64 %.166.0230.i.i.i.i, 0
  br i1 %.356225.not.i.i.i.i, label %B172.i.i.i.i, label %B106.if.lr.ph.i.i.i.i

B106.if.lr.ph.i.i.i.i:                            ; preds = %B54.if.i.i.i.i
  %.396.i.i.i.i = mul nuw nsw i64 %.166.0230.i.i.i.i, %.1265.i.i.i40
  %263 = getelementptr double, ptr %251, i64 %.396.i.i.i.i
  br label %B106.if.i.i.i.i

B106.if.i.i.i.i:                                  ; preds = %B106.if.i.i.i.i, %B106.if.lr.ph.i.i.i.i
  %total.4.2228.i.i.i.i = phi double [ %.272.i.i.i.i, %B106.if.lr.ph.i.i.i.i ], [ %.414.i.i.i.i, %B106.if.i.i.i.i ]
  %.300.0226.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i.i ], [ %.369.i.i.i.i, %B106.if.i.i.i.i ]
  %.369.i.i.i.i = add nuw nsw i64 %.300.0226.i.i.i.i, 1
  %.401.i.i.i.i = getelementptr double, ptr %263, i64 %.300.0226.i.i.i.i
  %.402.i.i.i.i = load double, ptr %.401.i.i.i.i, align 8, !noalias !78
  %gep.i.i.i.i = getelementptr double, ptr %255, i64 %.300.0226.i.i.i.i
  %.411.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !78
  %.412.i517.i.i.i = fmul double %.402.i.i.i.i, %.411.i.i.i.i
  %.414.i.i.i.i = fsub double %total.4.2228.i.i.i.i, %.412.i517.i.i.i
  %exitcond.not.i518.i.i.i = icmp eq i64 %.369.i.i.i.i, %.166.0230.i.i.i.i
  br i1 %exitcond.not.i518.i.i.i, label %B172.i.i.i.i, label %B106.if.i.i.i.i

B266.if.i.i.i.i:                                  ; preds = %B172.i.i.i.i, %B392.i.i.i.i
  %.484.0246.i.i.i.i = phi i64 [ %.546.i.i.i.i, %B392.i.i.i.i ], [ %storemerge507.i.i.i, %B172.i.i.i.i ]
  %.481.0.in245.i.i.i.i = phi i64 [ %.481.0247.i.i.i.i, %B392.i.i.i.i ], [ %.1265.i.i.i40, %B172.i.i.i.i ]
  %.481.0247.i.i.i.i = add i64 %.481.0.in245.i.i.i.i, -1
  %.546.i.i.i.i = add nsw i64 %.484.0246.i.i.i.i, -1
  %gep249.i.i.i.i = getelementptr double, ptr %255, i64 %.481.0247.i.i.i.i
  %.587.i.i.i.i = load double, ptr %gep249.i.i.i.i, align 8, !noalias !78
  %.630.i.i.i.i = sub i64 %.1265.i.i.i40, %.481.0.in245.i.i.i.i
  %.673236.not.i.i.i.i = icmp eq i64 %.630.i.i.i.i, 0
  br i1 %.673236.not.i.i.i.i, label %B392.i.i.i.i, label %B326.if.lr.ph.i.i.i.i

B326.if.lr.ph.i.i.i.i:                            ; preds = %B266.if.i.i.i.i
  %invariant.gep241.i.i.i.i = getelementptr double, ptr %251, i64 %.481.0247.i.i.i.i
  br label %B326.if.i.i.i.i

B326.if.i.i.i.i:                                  ; preds = %B326.if.i.i.i.i, %B326.if.lr.ph.i.i.i.i
  %total.5.2239.i.i.i.i = phi double [ %.587.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.731.i.i.i.i, %B326.if.i.i.i.i ]
  %.620.0238.i.i.i.i = phi i64 [ %.630.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.682.i.i.i.i, %B326.if.i.i.i.i ]
  %.617.0237.i.i.i.i = phi i64 [ %.481.0.in245.i.i.i.i, %B326.if.lr.ph.i.i.i.i ], [ %.686.i.i.i.i, %B326.if.i.i.i.i ]
  %.682.i.i.i.i = add nsw i64 %.620.0238.i.i.i.i, -1
  %.686.i.i.i.i = add i64 %.617.0237.i.i.i.i, 1
  %.712.i.i.i.i = mul nsw i64 %.617.0237.i.i.i.i, %.1265.i.i.i40
  %gep242.i.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i.i, i64 %.712.i.i.i.i
  %.719.i.i.i.i = load double, ptr %gep242.i.i.i.i, align 8, !noalias !78
  %gep235.i.i.i.i = getelementptr double, ptr %255, i64 %.617.0237.i.i.i.i
  %.728.i.i.i.i = load double, ptr %gep235.i.i.i.i, align 8, !noalias !78
  %.729.i.i.i.i = fmul double %.719.i.i.i.i, %.728.i.i.i.i
  %.731.i.i.i.i = fsub double %total.5.2239.i.i.i.i, %.729.i.i.i.i
  %.673.i.i.i.i = icmp sgt i64 %.620.0238.i.i.i.i, 1
  br i1 %.673.i.i.i.i, label %B326.if.i.i.i.i, label %B392.i.i.i.i

B1254.loopexit.i.i.i:                             ; preds = %B1378.if.i.i.i
  %.2257.i.i.i = add nuw nsw i64 %.2188.0589.i.i.i, 1
  %.2303.i.i.i = fmul double %.2302.i.i.i, 5.000000e-01
  %.2307.i.i.i = fmul double %.2303.i.i.i, %.2306.i.i.i
  %.2309.i.i.i = fadd double %lp.5.2591.i.i.i, %.2307.i.i.i
  %exitcond615.not.i.i.i = icmp eq i64 %.1265.i.i.i40, %.2257.i.i.i
  br i1 %exitcond615.not.i.i.i, label %B1114.loopexit.i.i.i, label %B1378.if.lr.ph.i.i.i

B1472.i.i.i:                                      ; preds = %B1114.loopexit.i.i.i, %cholesky.2
  %lp.4.1.lcssa.i.i.i = phi double [ %.1860.i.i.i, %cholesky.2 ], [ %lp.5.2.lcssa.i.i.i, %B1114.loopexit.i.i.i ]
  br i1 %.1379.i.i.i, label %B26.if.i.i.i.i, label %B440.loopexit.i.i.i

B26.loopexit.i.i.i.i:                             ; preds = %B392.i554.i.i.i
  %.114.i.i.i.i = add nuw nsw i64 %.43.0254.i.i.i.i, 1
  %exitcond257.not.i.i.i.i = icmp eq i64 %.114.i.i.i.i, %.1265.i.i.i40
  br i1 %exitcond257.not.i.i.i.i, label %solve, label %B26.if.i.i.i.i

B172.i533.i.i.i:                                  ; preds = %B106.if.i524.i.i.i, %B54.if.i519.i.i.i
  %total.4.2.lcssa.i535.i.i.i = phi double [ %.272.i521.i.i.i, %B54.if.i519.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %264 = getelementptr double, ptr %251, i64 %.265.i.i.i.i
  %.430.i536.i.i.i = getelementptr double, ptr %264, i64 %.166.0233.i.i.i.i
  %.431.i537.i.i.i = load double, ptr %.430.i536.i.i.i, align 8, !noalias !81
  %.436.i538.i.i.i = fdiv double %total.4.2.lcssa.i535.i.i.i, %.431.i537.i.i.i
  store double %.436.i538.i.i.i, ptr %gep236.i.i.i.i, align 8, !noalias !81
  %exitcond256.not.i.i.i.i = icmp eq i64 %.1265.i.i.i40, %.235.i520.i.i.i
  br i1 %exitcond256.not.i.i.i.i, label %B266.if.i540.i.i.i, label %B54.if.i519.i.i.i

B392.i554.i.i.i:                                  ; preds = %B326.if.i545.i.i.i, %B266.if.i540.i.i.i
  %total.5.2.lcssa.i555.i.i.i = phi double [ %.587.i542.i.i.i, %B266.if.i540.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %265 = getelementptr double, ptr %251, i64 %.580.i.i.i.i
  %.747.i557.i.i.i = getelementptr double, ptr %265, i64 %.546.i541.i.i.i
  %.748.i558.i.i.i = load double, ptr %.747.i557.i.i.i, align 8, !noalias !81
  %.753.i559.i.i.i = fdiv double %total.5.2.lcssa.i555.i.i.i, %.748.i558.i.i.i
  store double %.753.i559.i.i.i, ptr %gep252.i.i.i.i, align 8, !noalias !81
  %.537.i560.i.i.i = icmp sgt i64 %.484.0249.i.i.i.i, 1
  br i1 %.537.i560.i.i.i, label %B266.if.i540.i.i.i, label %B26.loopexit.i.i.i.i

B26.if.i.i.i.i:                                   ; preds = %B1472.i.i.i, %B26.loopexit.i.i.i.i
  %.43.0254.i.i.i.i = phi i64 [ %.114.i.i.i.i, %B26.loopexit.i.i.i.i ], [ 0, %B1472.i.i.i ]
  %invariant.gep235.i.i.i.i = getelementptr double, ptr %253, i64 %.43.0254.i.i.i.i
  br label %B54.if.i519.i.i.i

B54.if.i519.i.i.i:                                ; preds = %B26.if.i.i.i.i, %B172.i533.i.i.i
  %.166.0233.i.i.i.i = phi i64 [ 0, %B26.if.i.i.i.i ], [ %.235.i520.i.i.i, %B172.i533.i.i.i ]
  %.235.i520.i.i.i = add nuw nsw i64 %.166.0233.i.i.i.i, 1
  %.265.i.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i.i, %.1265.i.i.i40
  %gep236.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.265.i.i.i.i
  %.272.i521.i.i.i = load double, ptr %gep236.i.i.i.i, align 8, !noalias !81
  %.356228.not.i.i.i.i = icmp eq i64 %.166.0233.i.i.i.i, 0
  br i1 %.356228.not.i.i.i.i, label %B172.i533.i.i.i, label %B106.if.lr.ph.i522.i.i.i

B106.if.lr.ph.i522.i.i.i:                         ; preds = %B54.if.i519.i.i.i
  %266 = getelementptr double, ptr %251, i64 %.265.i.i.i.i
  br label %B106.if.i524.i.i.i

B106.if.i524.i.i.i:                               ; preds = %B106.if.i524.i.i.i, %B106.if.lr.ph.i522.i.i.i
  %total.4.2231.i.i.i.i = phi double [ %.272.i521.i.i.i, %B106.if.lr.ph.i522.i.i.i ], [ %.414.i531.i.i.i, %B106.if.i524.i.i.i ]
  %.300.0229.i.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i522.i.i.i ], [ %.369.i525.i.i.i, %B106.if.i524.i.i.i ]
  %.369.i525.i.i.i = add nuw nsw i64 %.300.0229.i.i.i.i, 1
  %.401.i526.i.i.i = getelementptr double, ptr %266, i64 %.300.0229.i.i.i.i
  %.402.i527.i.i.i = load double, ptr %.401.i526.i.i.i, align 8, !noalias !81
  %.404.i.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i.i, %.1265.i.i.i40
  %gep.i528.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.404.i.i.i.i
  %.411.i529.i.i.i = load double, ptr %gep.i528.i.i.i, align 8, !noalias !81
  %.412.i530.i.i.i = fmul double %.402.i527.i.i.i, %.411.i529.i.i.i
  %.414.i531.i.i.i = fsub double %total.4.2231.i.i.i.i, %.412.i530.i.i.i
  %exitcond.not.i532.i.i.i = icmp eq i64 %.369.i525.i.i.i, %.166.0233.i.i.i.i
  br i1 %exitcond.not.i532.i.i.i, label %B172.i533.i.i.i, label %B106.if.i524.i.i.i

B266.if.i540.i.i.i:                               ; preds = %B172.i533.i.i.i, %B392.i554.i.i.i
  %.484.0249.i.i.i.i = phi i64 [ %.546.i541.i.i.i, %B392.i554.i.i.i ], [ %.1265.i.i.i40, %B172.i533.i.i.i ]
  %.546.i541.i.i.i = add nsw i64 %.484.0249.i.i.i.i, -1
  %.580.i.i.i.i = mul nsw i64 %.546.i541.i.i.i, %.1265.i.i.i40
  %gep252.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.580.i.i.i.i
  %.587.i542.i.i.i = load double, ptr %gep252.i.i.i.i, align 8, !noalias !81
  %.630.i543.i.i.i = sub nuw nsw i64 %.1265.i.i.i40, %.484.0249.i.i.i.i
  %.673239.not.i.i.i.i = icmp eq i64 %.630.i543.i.i.i, 0
  br i1 %.673239.not.i.i.i.i, label %B392.i554.i.i.i, label %B326.if.lr.ph.i544.i.i.i

B326.if.lr.ph.i544.i.i.i:                         ; preds = %B266.if.i540.i.i.i
  %invariant.gep244.i.i.i.i = getelementptr double, ptr %251, i64 %.546.i541.i.i.i
  br label %B326.if.i545.i.i.i

B326.if.i545.i.i.i:                               ; preds = %B326.if.i545.i.i.i, %B326.if.lr.ph.i544.i.i.i
  %total.5.2242.i.i.i.i = phi double [ %.587.i542.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.731.i552.i.i.i, %B326.if.i545.i.i.i ]
  %.620.0241.i.i.i.i = phi i64 [ %.630.i543.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.682.i546.i.i.i, %B326.if.i545.i.i.i ]
  %.617.0240.i.i.i.i = phi i64 [ %.484.0249.i.i.i.i, %B326.if.lr.ph.i544.i.i.i ], [ %.686.i547.i.i.i, %B326.if.i545.i.i.i ]
  %.682.i546.i.i.i = add nsw i64 %.620.0241.i.i.i.i, -1
  %.686.i547.i.i.i = add i64 %.617.0240.i.i.i.i, 1
  %.712.i548.i.i.i = mul nsw i64 %.617.0240.i.i.i.i, %.1265.i.i.i40
  %gep245.i.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i.i, i64 %.712.i548.i.i.i
  %.719.i549.i.i.i = load double, ptr %gep245.i.i.i.i, align 8, !noalias !81
  %gep238.i.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i.i, i64 %.712.i548.i.i.i
  %.728.i550.i.i.i = load double, ptr %gep238.i.i.i.i, align 8, !noalias !81
  %.729.i551.i.i.i = fmul double %.719.i549.i.i.i, %.728.i550.i.i.i
  %.731.i552.i.i.i = fsub double %total.5.2242.i.i.i.i, %.729.i551.i.i.i
  %.673.i553.i.i.i = icmp sgt i64 %.620.0241.i.i.i.i, 1
  br i1 %.673.i553.i.i.i, label %B326.if.i545.i.i.i, label %B392.i554.i.i.i

solve: ; preds = %B26.loopexit.i.i.i.i
  %267 = getelementptr i64, ptr %.63, i64 %.1313.i.i.i
  br label %B1526.if.i.i.i

B1526.loopexit.i.i.i:                             ; preds = %B1580.loopexit.i.i.i
  %.2622.i.i.i = add nuw nsw i64 %.2553.0605.i.i.i, 1
  %exitcond618.not.i.i.i = icmp eq i64 %.1265.i.i.i40, %.2622.i.i.i
  br i1 %exitcond618.not.i.i.i, label %B440.loopexit.i.i.i, label %B1526.if.i.i.i

B1580.loopexit.i.i.i:                             ; preds = %B1764.if.i.i.i, %B1580.if.i.i.i
  %exitcond617.not.i.i.i = icmp eq i64 %.1265.i.i.i40, %.2756.i.i.i
  br i1 %exitcond617.not.i.i.i, label %B1526.loopexit.i.i.i, label %B1580.if.i.i.i

B1764.if.lr.ph.i.i.i:                             ; preds = %B1580.if.i.i.i
  %.2829.i.i.i = mul nsw i64 %.2827.i.i.i, %.336.i.i.i
  %268 = getelementptr double, ptr %250, i64 %.2829.i.i.i
  br label %B1764.if.i.i.i

B440.if.i.i.i:                                    ; preds = %B440.loopexit.i.i.i, %B440.if.lr.ph.i.i.i
  %lp.3.0610.i.i.i = phi double [ 0.000000e+00, %B440.if.lr.ph.i.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.1073.0609.i.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i.i ], [ %.1144.i.i.i, %B440.loopexit.i.i.i ]
  %.1144.i.i.i = add nuw nsw i64 %.1073.0609.i.i.i, 1
  %.1226.i.i.i = load i64, ptr %.1225.i.i.i, align 8, !noalias !72
  %269 = getelementptr i64, ptr %.63, i64 %.1226.i.i.i
  %.1264.idx.i.i.i = shl i64 %.1073.0609.i.i.i, 5
  %.1264.i.i.i = getelementptr i8, ptr %269, i64 %.1264.idx.i.i.i
  %.1265.i.i.i40 = load i64, ptr %.1264.i.i.i, align 8, !noalias !72
  %.1285.i.i.i = getelementptr i8, ptr %.1264.i.i.i, i64 16
  %.1286.i.i.i = load i64, ptr %.1285.i.i.i, align 8, !noalias !72
  %.1312.i.i.i = getelementptr i8, ptr %.1264.i.i.i, i64 8
  %.1313.i.i.i = load i64, ptr %.1312.i.i.i, align 8, !noalias !72
  %.1333.i.i.i = getelementptr i8, ptr %.1264.i.i.i, i64 24
  %.1334.i.i.i = load i64, ptr %.1333.i.i.i, align 8, !noalias !72
  %.1379.i.i.i = icmp sgt i64 %.1265.i.i.i40, 0
  %storemerge507.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1265.i.i.i40, i64 0)
  br i1 %.1379.i.i.i, label %B718.if.lr.ph.i.i.i, label %cholesky.2

B718.if.lr.ph.i.i.i:                              ; preds = %B440.if.i.i.i
  %270 = getelementptr i64, ptr %.63, i64 %.1313.i.i.i
  br label %B752.if.lr.ph.i.i.i

B752.if.lr.ph.i.i.i:                              ; preds = %B718.if.lr.ph.i.i.i, %B1016.i.i.i
  %.1365.0581.i.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i.i ], [ %.1434.i.i.i, %B1016.i.i.i ]
  %.1588.i.i.i = getelementptr i64, ptr %270, i64 %.1365.0581.i.i.i
  %.1763.i.i.i = mul nuw nsw i64 %.1365.0581.i.i.i, %.1265.i.i.i40
  %271 = getelementptr double, ptr %251, i64 %.1763.i.i.i
  %272 = getelementptr double, ptr %252, i64 %.1763.i.i.i
  %273 = getelementptr double, ptr %253, i64 %.1763.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %253, i64 %.1365.0581.i.i.i
  br label %B752.if.i.i.i

B752.if.i.i.i:                                    ; preds = %B752.if.lr.ph.i.i.i, %B904.i.i.i
  %.1487.0577.i.i.i = phi i64 [ 0, %B752.if.lr.ph.i.i.i ], [ %.1556.i.i.i44, %B904.i.i.i ]
  %.1556.i.i.i44 = add nuw nsw i64 %.1487.0577.i.i.i, 1
  %.1598.i.i.i = getelementptr i64, ptr %270, i64 %.1487.0577.i.i.i
  %.1599.i.i.i = load i64, ptr %.1598.i.i.i, align 8, !noalias !72
  %.1699572.i.i.i = icmp sgt i64 %.1599.i.i.i, -1
  br i1 %.1699572.i.i.i, label %B854.if.lr.ph.i.i.i, label %B904.i.i.i

B854.if.lr.ph.i.i.i:                              ; preds = %B752.if.i.i.i
  %.1601.i.i.i = mul nsw i64 %.1599.i.i.i, %.336.i.i.i
  %.1589.i.i.i = load i64, ptr %.1588.i.i.i, align 8, !noalias !72
  %.1591.i.i.i = mul nsw i64 %.1589.i.i.i, %.336.i.i.i
  %274 = getelementptr double, ptr %250, i64 %.1591.i.i.i
  %275 = getelementptr double, ptr %250, i64 %.1601.i.i.i
  br label %B854.if.i.i.i

B854.if.i.i.i:                                    ; preds = %B854.if.i.i.i, %B854.if.lr.ph.i.i.i
  %total.2.3575.i.i.i = phi double [ 0.000000e+00, %B854.if.lr.ph.i.i.i ], [ %.1749.i.i.i, %B854.if.i.i.i ]
  %.1643.0573.i.i.i = phi i64 [ 0, %B854.if.lr.ph.i.i.i ], [ %.1712.i.i.i, %B854.if.i.i.i ]
  %.1712.i.i.i = add nuw i64 %.1643.0573.i.i.i, 1
  %.1740.i.i.i = getelementptr double, ptr %274, i64 %.1643.0573.i.i.i
  %.1741.i.i.i = load double, ptr %.1740.i.i.i, align 8, !noalias !72
  %.1745.i.i.i = getelementptr double, ptr %275, i64 %.1643.0573.i.i.i
  %.1746.i.i.i = load double, ptr %.1745.i.i.i, align 8, !noalias !72
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
  %276 = mul nuw nsw i64 %.1890.0594.i.i.i, %.1265.i.i.i40
  %277 = getelementptr i64, ptr %260, i64 %276
  br label %B1142.if.i.i.i

B1142.if.i.i.i:                                   ; preds = %B1142.if.i.i.i, %B1142.if.lr.ph.i.i.i
  %.2011.0583.i.i.i = phi i64 [ 0, %B1142.if.lr.ph.i.i.i ], [ %.2080.i.i.i, %B1142.if.i.i.i ]
  %.2080.i.i.i = add nuw nsw i64 %.2011.0583.i.i.i, 1
  %.2112.i.i.i = getelementptr i64, ptr %277, i64 %.2011.0583.i.i.i
  %.2113.i.i.i41 = load i64, ptr %.2112.i.i.i, align 8, !noalias !72
  %.2117.i.i.i = getelementptr double, ptr %254, i64 %.2113.i.i.i41
  %.2118.i.i.i = load double, ptr %.2117.i.i.i, align 8, !noalias !72
  %.2122.i.i.i = getelementptr double, ptr %255, i64 %.2011.0583.i.i.i
  store double %.2118.i.i.i, ptr %.2122.i.i.i, align 8, !noalias !72
  %exitcond613.not.i.i.i = icmp eq i64 %.1265.i.i.i40, %.2080.i.i.i
  br i1 %exitcond613.not.i.i.i, label %B54.if.i.i.i.i, label %B1142.if.i.i.i

B1378.if.lr.ph.i.i.i:                             ; preds = %B392.i.i.i.i, %B1254.loopexit.i.i.i
  %lp.5.2591.i.i.i = phi double [ %.2309.i.i.i, %B1254.loopexit.i.i.i ], [ %lp.4.1596.i.i.i, %B392.i.i.i.i ]
  %.2188.0589.i.i.i = phi i64 [ %.2257.i.i.i, %B1254.loopexit.i.i.i ], [ 0, %B392.i.i.i.i ]
  %.2293.i.i.i = getelementptr i64, ptr %277, i64 %.2188.0589.i.i.i
  %.2294.i.i.i = load i64, ptr %.2293.i.i.i, align 8, !noalias !72
  %.2301.i.i.i = getelementptr double, ptr %255, i64 %.2188.0589.i.i.i
  %.2302.i.i.i = load double, ptr %.2301.i.i.i, align 8, !noalias !72
  %.2305.i.i.i = getelementptr double, ptr %254, i64 %.2294.i.i.i
  %.2306.i.i.i = load double, ptr %.2305.i.i.i, align 8, !noalias !72
  store double %.2302.i.i.i, ptr %.2305.i.i.i, align 8, !noalias !72
  %.2445.i.i.i = mul nuw nsw i64 %.2188.0589.i.i.i, %.1265.i.i.i40
  %278 = getelementptr double, ptr %252, i64 %.2445.i.i.i
  br label %B1378.if.i.i.i

B1378.if.i.i.i:                                   ; preds = %B1378.if.i.i.i, %B1378.if.lr.ph.i.i.i
  %.2349.0586.i.i.i = phi i64 [ 0, %B1378.if.lr.ph.i.i.i ], [ %.2418.i.i.i, %B1378.if.i.i.i ]
  %.2418.i.i.i = add nuw nsw i64 %.2349.0586.i.i.i, 1
  %.2450.i.i.i = getelementptr double, ptr %278, i64 %.2349.0586.i.i.i
  %.2451.i.i.i = load double, ptr %.2450.i.i.i, align 8, !noalias !72
  %.2457.i.i.i = load double, ptr %.2301.i.i.i, align 8, !noalias !72
  %.2461.i.i.i = getelementptr double, ptr %255, i64 %.2349.0586.i.i.i
  %.2462.i.i.i = load double, ptr %.2461.i.i.i, align 8, !noalias !72
  %.2463.i.i.i = fmul double %.2457.i.i.i, %.2462.i.i.i
  %.2464.i.i.i = fadd double %.2451.i.i.i, %.2463.i.i.i
  store double %.2464.i.i.i, ptr %.2450.i.i.i, align 8, !noalias !72
  %exitcond614.not.i.i.i = icmp eq i64 %.2349.0586.i.i.i, %.2188.0589.i.i.i
  br i1 %exitcond614.not.i.i.i, label %B1254.loopexit.i.i.i, label %B1378.if.i.i.i

B1526.if.i.i.i:                                   ; preds = %B1526.loopexit.i.i.i, %solve
  %.2553.0605.i.i.i = phi i64 [ 0, %solve ], [ %.2622.i.i.i, %B1526.loopexit.i.i.i ]
  %.2654.i.i.i = getelementptr i64, ptr %267, i64 %.2553.0605.i.i.i
  %.2655.i.i.i = load i64, ptr %.2654.i.i.i, align 8, !noalias !72
  %.2657.i.i.i42 = mul nsw i64 %.2655.i.i.i, %.336.i.i.i
  %.2790.i.i.i = mul nuw nsw i64 %.2553.0605.i.i.i, %.1265.i.i.i40
  %279 = getelementptr double, ptr %256, i64 %.2657.i.i.i42
  br label %B1580.if.i.i.i

B1580.if.i.i.i:                                   ; preds = %B1526.if.i.i.i, %B1580.loopexit.i.i.i
  %.2687.0602.i.i.i = phi i64 [ 0, %B1526.if.i.i.i ], [ %.2756.i.i.i, %B1580.loopexit.i.i.i ]
  %.2756.i.i.i = add nuw nsw i64 %.2687.0602.i.i.i, 1
  %.2786.not.i.i.i = icmp samesign ult i64 %.2553.0605.i.i.i, %.2687.0602.i.i.i
  %.2792.i.i.i = add nuw nsw i64 %.2687.0602.i.i.i, %.2790.i.i.i
  %.2799.i.i.i = mul nuw nsw i64 %.2687.0602.i.i.i, %.1265.i.i.i40
  %.2801.i.i.i = add nuw nsw i64 %.2799.i.i.i, %.2553.0605.i.i.i
  %"$phi1628.3.2.3.i.i.i" = select i1 %.2786.not.i.i.i, i64 %.2801.i.i.i, i64 %.2792.i.i.i
  %.2811.i.i.i = getelementptr double, ptr %252, i64 %"$phi1628.3.2.3.i.i.i"
  %.2812.i.i.i = load double, ptr %.2811.i.i.i, align 8, !noalias !72
  %.2816.i.i.i = getelementptr double, ptr %253, i64 %"$phi1628.3.2.3.i.i.i"
  %.2817.i.i.i = load double, ptr %.2816.i.i.i, align 8, !noalias !72
  %.2820.i.i.i = fmul double %.2817.i.i.i, %.1857.i.i.i
  %.2821.i.i.i = fsub double %.2812.i.i.i, %.2820.i.i.i
  %.2826.i.i.i = getelementptr i64, ptr %267, i64 %.2687.0602.i.i.i
  %.2827.i.i.i = load i64, ptr %.2826.i.i.i, align 8, !noalias !72
  %.2843.i.i.i = load i64, ptr %.2654.i.i.i, align 8, !noalias !72
  %.13.i.i.i.i43 = tail call i64 @llvm.smin.i64(i64 %.2827.i.i.i, i64 %.2843.i.i.i)
  %.2960598.i.i.i = icmp sgt i64 %.13.i.i.i.i43, -1
  br i1 %.2960598.i.i.i, label %B1764.if.lr.ph.i.i.i, label %B1580.loopexit.i.i.i

B1764.if.i.i.i:                                   ; preds = %B1764.if.i.i.i, %B1764.if.lr.ph.i.i.i
  %.2904.0599.i.i.i = phi i64 [ 0, %B1764.if.lr.ph.i.i.i ], [ %.2973.i.i.i, %B1764.if.i.i.i ]
  %.2973.i.i.i = add nuw i64 %.2904.0599.i.i.i, 1
  %.3001.i.i.i = getelementptr double, ptr %279, i64 %.2904.0599.i.i.i
  %.3002.i.i.i = load double, ptr %.3001.i.i.i, align 8, !noalias !72
  %.3006.i.i.i = getelementptr double, ptr %268, i64 %.2904.0599.i.i.i
  %.3007.i.i.i = load double, ptr %.3006.i.i.i, align 8, !noalias !72
  %.3009.i.i.i = fmul double %.2821.i.i.i, %.3007.i.i.i
  %.3010.i.i.i = fadd double %.3002.i.i.i, %.3009.i.i.i
  store double %.3010.i.i.i, ptr %.3001.i.i.i, align 8, !noalias !72
  %exitcond53.not.i.i = icmp eq i64 %.2904.0599.i.i.i, %.13.i.i.i.i43
  br i1 %exitcond53.not.i.i, label %B1580.loopexit.i.i.i, label %B1764.if.i.i.i

B220.i.i:                                         ; preds = %B142.i.i
  %.74.i.i.i = load i64, ptr %247, align 8, !noalias !84
  %.310.i.i.i34 = getelementptr i8, ptr %247, i64 96
  %.311.i.i.i35 = load i64, ptr %.310.i.i.i34, align 8, !noalias !84
  %.367.i.i.i36 = getelementptr i8, ptr %247, i64 80
  %.368.i.i.i = load i64, ptr %.367.i.i.i36, align 8, !noalias !84
  %.379.i.i.i37 = getelementptr double, ptr %.304, i64 %.368.i.i.i
  %.380.i.i.i = load double, ptr %.379.i.i.i37, align 8, !noalias !84
  %.503110.not.i.i.i = icmp slt i64 %.74.i.i.i, 1
  br i1 %.503110.not.i.i.i, label %by_times, label %B312.if.lr.ph.i.i.i

B312.if.lr.ph.i.i.i:                              ; preds = %B220.i.i
  %.253.i.i.i = getelementptr i8, ptr %247, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !84
  %.187.i.i.i = getelementptr i8, ptr %247, i64 24
  %.188.i.i.i = load i64, ptr %.187.i.i.i, align 8, !noalias !84
  %.131.i.i.i = load i64, ptr %.78.i.i, align 8, !noalias !84
  %280 = getelementptr i64, ptr %.63, i64 %.254.i.i.i
  %281 = getelementptr double, ptr %.304, i64 %.131.i.i.i
  %282 = getelementptr double, ptr %.304, i64 %.188.i.i.i
  br label %B312.if.i.i.i

B382.if.lr.ph.i.i.i:                              ; preds = %B312.if.i.i.i
  %283 = getelementptr double, ptr %.108, i64 %.311.i.i.i35
  br label %B382.if.i.i.i

B438.i.i.i:                                       ; preds = %B382.if.i.i.i
  %.783.i.i.i = fmul double %.737.i47.i.i, 5.000000e-01
  %.785.i.i.i = fmul double %.737.i47.i.i, %.783.i.i.i
  %.798.i.i.i = getelementptr double, ptr %281, i64 %.731.i.i.i
  store double %.737.i47.i.i, ptr %.798.i.i.i, align 8, !noalias !84
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
  %.890.i.i.i38 = fmul double %.874.i.i.i, %.874.i.i.i
  %.892.i.i.i = fmul double %r.2.1.i.i.i, %.890.i.i.i38
  %.893.i.i.i = fsub double %.887.i.i.i, %.892.i.i.i
  %.898.i.i.i = fdiv double %r.2.1.i.i.i, %.865.i.i.i
  %.899.i.i.i = fadd double %.898.i.i.i, %.893.i.i.i
  %.901.i.i.i = fmul double %slope.2.1.i.i.i, %.899.i.i.i
  %.905.i.i.i = fadd double %by_phi.2.0117.i.i.i, %.901.i.i.i
  %.914.i.i.i = getelementptr double, ptr %281, i64 %.731.i.i.i
  store double %.874.i.i.i, ptr %.914.i.i.i, align 8, !noalias !84
  %.922.i.i.i = getelementptr double, ptr %281, i64 %before.2.0119.i.i.i
  %.923.i.i.i = load double, ptr %.922.i.i.i, align 8, !noalias !84
  %.925.i.i.i = fmul double %r.2.1.i.i.i, %.874.i.i.i
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
  %.544.i.i.i = getelementptr i64, ptr %280, i64 %.445.0111.i.i.i
  %.545.i.i.i = load i64, ptr %.544.i.i.i, align 8, !noalias !84
  %.549.i.i.i = getelementptr double, ptr %281, i64 %.545.i.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !84
  %.554.i.i.i = getelementptr double, ptr %282, i64 %.445.0111.i.i.i
  store double %.550.i.i.i, ptr %.554.i.i.i, align 8, !noalias !84
  %exitcond.not.i46.i.i = icmp eq i64 %.74.i.i.i, %.516.i.i.i
  br i1 %exitcond.not.i46.i.i, label %B382.if.lr.ph.i.i.i, label %B312.if.i.i.i

B382.if.i.i.i:                                    ; preds = %B762.i.i.i, %B382.if.lr.ph.i.i.i
  %slope.3.0122.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %slope.4.1.i.i.i, %B762.i.i.i ]
  %r.3.0121.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %r.4.1.i.i.i, %B762.i.i.i ]
  %gap.2.0120.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %gap.3.1.i.i.i, %B762.i.i.i ]
  %before.2.0119.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B762.i.i.i ]
  %last.2.0118.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %.737.i47.i.i, %B762.i.i.i ]
  %by_phi.2.0117.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %lp.3.0116.i.i.i = phi double [ 0.000000e+00, %B382.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i39, %B762.i.i.i ]
  %.629.0114.i.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i.i ], [ %.698.i.i.i, %B762.i.i.i ]
  %.698.i.i.i = add nuw nsw i64 %.629.0114.i.i.i, 1
  %.730.i.i.i = getelementptr i64, ptr %280, i64 %.629.0114.i.i.i
  %.731.i.i.i = load i64, ptr %.730.i.i.i, align 8, !noalias !84
  %.736.i.i.i = getelementptr double, ptr %282, i64 %.629.0114.i.i.i
  %.737.i47.i.i = load double, ptr %.736.i.i.i, align 8, !noalias !84
  %.748.i.i.i = getelementptr double, ptr %283, i64 %.629.0114.i.i.i
  %.749.i.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !84
  %.750.i.i.i = fcmp oeq double %.749.i.i.i, 0.000000e+00
  br i1 %.750.i.i.i, label %B438.i.i.i, label %B476.i.i.i

by_times: ; preds = %B762.i.i.i, %B220.i.i
  %lp.3.0.lcssa.i48.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %lp.4.1.i.i.i39, %B762.i.i.i ]
  %by_phi.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B220.i.i ], [ %by_phi.3.1.i.i.i, %B762.i.i.i ]
  %.1001.i.i.i = getelementptr double, ptr %.420, i64 %.368.i.i.i
  %.1002.i.i.i = load double, ptr %.1001.i.i.i, align 8, !noalias !84
  %.1004.i.i.i = fadd double %by_phi.2.0.lcssa.i.i.i, %.1002.i.i.i
  store double %.1004.i.i.i, ptr %.1001.i.i.i, align 8, !noalias !84
  br label %couple

B106.if.i.i:                                      ; preds = %B106.if.i.i, %B106.if.lr.ph.i.i
  %.164.051.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.235.i.i, %B106.if.i.i ]
  %.235.i.i = add nuw nsw i64 %.164.051.i.i, 1
  %.263.i.i = getelementptr double, ptr %248, i64 %.164.051.i.i
  %.264.i.i = load double, ptr %.263.i.i, align 8, !noalias !69
  %.265.i.i = fneg double %.264.i.i
  store double %.265.i.i, ptr %.263.i.i, align 8, !noalias !69
  %exitcond.not.i101.i = icmp eq i64 %.235.i.i, %.140.i.i
  br i1 %exitcond.not.i101.i, label %B142.i.i, label %B106.if.i.i

couple: ; preds = %B440.loopexit.i.i.i, %by_times, %B196.i.i
  %storemerge45.i.i = phi double [ %lp.3.0.lcssa.i48.i.i, %by_times ], [ 0.000000e+00, %B196.i.i ], [ %lp.4.1.lcssa.i.i.i, %B440.loopexit.i.i.i ]
  %.578.i = fadd double %storemerge45.i.i, 0.000000e+00
  %.58.i103.i = load i64, ptr %.60.i23, align 8, !noalias !87
  %.223.i105.i = load i64, ptr %.134.i, align 8, !noalias !87
  %.305110.not.i106.i = icmp slt i64 %.223.i105.i, 1
  br i1 %.305110.not.i106.i, label %B494.i, label %B228.if.lr.ph.i107.i

B228.if.lr.ph.i107.i:                             ; preds = %couple
  %.124.i109.i = load i64, ptr %.472.i, align 8, !noalias !87
  %284 = getelementptr i64, ptr %.63, i64 %.124.i109.i
  %.180.i110.i = getelementptr i8, ptr %284, i64 16
  %.181.i111.i = load i64, ptr %.180.i110.i, align 8, !noalias !87
  %.91.i113.i = load i64, ptr %.94.i, align 8, !noalias !87
  %285 = getelementptr i64, ptr %.63, i64 %.91.i113.i
  %.634107.not.i114.i = icmp slt i64 %.58.i103.i, 1
  br label %B228.if.i115.i

B336.i131.i:                                      ; preds = %B228.if.i115.i
  br i1 %.634107.not.i114.i, label %B476.i139.i, label %B400.if.lr.ph.i132.i

B400.if.lr.ph.i132.i:                             ; preds = %B336.i131.i
  %.549.i133.i = getelementptr i8, ptr %.473.i120.i, i64 96
  %.550.i134.i = load i64, ptr %.549.i133.i, align 8, !noalias !87
  %286 = getelementptr double, ptr %.304, i64 %to.3.0113.i116.i
  %287 = getelementptr double, ptr %.304, i64 %.550.i134.i
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
  %.473.i120.i = getelementptr i8, ptr %285, i64 %.473.idx.i119.i
  %.474.i121.i = load i64, ptr %.473.i120.i, align 8, !noalias !87
  switch i64 %.474.i121.i, label %B614.i128.i [
    i64 0, label %B336.i131.i
    i64 1, label %B516.i122.i
  ]

B400.if.i135.i:                                   ; preds = %B400.if.i135.i, %B400.if.lr.ph.i132.i
  %.578.0108.i136.i = phi i64 [ 0, %B400.if.lr.ph.i132.i ], [ %.647.i137.i, %B400.if.i135.i ]
  %.647.i137.i = add nuw nsw i64 %.578.0108.i136.i, 1
  %.681.i.i = getelementptr double, ptr %286, i64 %.578.0108.i136.i
  %.682.i.i = load double, ptr %.681.i.i, align 8, !noalias !87
  %.689.i.i = getelementptr double, ptr %287, i64 %.578.0108.i136.i
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
  %288 = getelementptr i64, ptr %.63, i64 %.95.i
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
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !90
  %.500.i.i = getelementptr i8, ptr %.915.i, i64 56
  %.501.i.i = load i64, ptr %.500.i.i, align 8, !noalias !90
  %.590483.not.i.i = icmp slt i64 %.156.i144.i, 1
  br i1 %.590483.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B694.i
  %289 = getelementptr double, ptr %.304, i64 %.294.i148.i
  %290 = shl nuw i64 %.156.i144.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %289, i8 0, i64 %290, i1 false), !noalias !90
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B694.i
  br i1 %.718486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %291 = getelementptr i64, ptr %.63, i64 %.501.i.i
  %292 = getelementptr double, ptr %.304, i64 %.294.i148.i
  %293 = getelementptr double, ptr %.304, i64 %.435.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.862489.not.i.i = icmp slt i64 %.90.i142.i, 1
  br i1 %.862489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %294 = getelementptr double, ptr %.304, i64 %.360.i150.i
  %295 = shl nuw i64 %.90.i142.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %294, i8 0, i64 %295, i1 false), !noalias !90
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.590483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %296 = getelementptr double, ptr %.304, i64 %.294.i148.i
  %297 = getelementptr double, ptr %.304, i64 %.360.i150.i
  %298 = getelementptr double, ptr %.108, i64 %.228.i146.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.156.i144.i, %.1005.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.862489.not.i.i, label %B828.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B642.preheader.i.i
  %.1385.i.i = getelementptr i8, ptr %.915.i, i64 32
  %299 = getelementptr double, ptr %.304, i64 %.360.i150.i
  br label %B642.if.i.i

B828.i.i:                                         ; preds = %B642.if.i.i, %B642.preheader.i.i
  %.1519.i.i = getelementptr i8, ptr %.915.i, i64 80
  %.1520.i.i = load i64, ptr %.1519.i.i, align 8, !noalias !90
  %.1600513.not.i.i = icmp slt i64 %.1520.i.i, 1
  br i1 %.1600513.not.i.i, label %B727.i, label %B892.if.lr.ph.i.i

B892.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.1702.i.i = getelementptr i8, ptr %.915.i, i64 88
  %300 = getelementptr double, ptr %.304, i64 %.435.i.i
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
  %.759.i.i = getelementptr i64, ptr %291, i64 %.662.0487.i.i
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !90
  %.764.i.i = getelementptr double, ptr %292, i64 %.760.i.i
  %.765.i.i = load double, ptr %.764.i.i, align 8, !noalias !90
  %.769.i.i = getelementptr double, ptr %293, i64 %.662.0487.i.i
  %.770.i.i = load double, ptr %.769.i.i, align 8, !noalias !90
  %.771.i.i = fadd double %.765.i.i, %.770.i.i
  store double %.771.i.i, ptr %.764.i.i, align 8, !noalias !90
  %exitcond.not.i151.i = icmp eq i64 %.61.i, %.731.i.i
  br i1 %exitcond.not.i151.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.936.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.1005.i.i, %B500.loopexit.i.i ]
  %.1005.i.i = add nuw nsw i64 %.936.0496.i.i, 1
  %.1037.i.i = getelementptr double, ptr %296, i64 %.936.0496.i.i
  %.1038.i.i = load double, ptr %.1037.i.i, align 8, !noalias !90
  br i1 %.862489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.1167.i.i = mul nuw nsw i64 %.936.0496.i.i, %.90.i142.i
  %301 = getelementptr double, ptr %298, i64 %.1167.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1066.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.1135.i.i, %B542.if.i.i ]
  %.1135.i.i = add nuw nsw i64 %.1066.0493.i.i, 1
  %.1163.i.i25 = getelementptr double, ptr %297, i64 %.1066.0493.i.i
  %.1164.i.i = load double, ptr %.1163.i.i25, align 8, !noalias !90
  %.1172.i.i = getelementptr double, ptr %301, i64 %.1066.0493.i.i
  %.1173.i.i = load double, ptr %.1172.i.i, align 8, !noalias !90
  %.1175.i152.i = fmul double %.1038.i.i, %.1173.i.i
  %.1176.i153.i = fadd double %.1164.i.i, %.1175.i152.i
  store double %.1176.i153.i, ptr %.1163.i.i25, align 8, !noalias !90
  %exitcond518.not.i.i = icmp eq i64 %.90.i142.i, %.1135.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.i.i, %B642.if.lr.ph.i.i
  %.1224.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.1293.i.i, %B642.if.i.i ]
  %.1293.i.i = add nuw nsw i64 %.1224.0499.i.i, 1
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !90
  %302 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1395.idx.i.i = shl i64 %.1224.0499.i.i, 4
  %.1395.i.i = getelementptr i8, ptr %302, i64 %.1395.idx.i.i
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !90
  %.1397.i.i = icmp eq i64 %.1396.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.1397.i.i, ptr %arg.grad, ptr %.420
  %.1427.i154.i = getelementptr i8, ptr %.1395.i.i, i64 8
  %.1428.i155.i = load i64, ptr %.1427.i154.i, align 8, !noalias !90
  %.1430.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.1428.i155.i
  %.1431.i.i26 = load double, ptr %.1430.i.i, align 8, !noalias !90
  %.1438.i.i = getelementptr double, ptr %299, i64 %.1224.0499.i.i
  %.1439.i.i = load double, ptr %.1438.i.i, align 8, !noalias !90
  %.1440.i.i = fadd double %.1431.i.i26, %.1439.i.i
  store double %.1440.i.i, ptr %.1430.i.i, align 8, !noalias !90
  %exitcond520.not.i.i = icmp eq i64 %.90.i142.i, %.1293.i.i
  br i1 %exitcond520.not.i.i, label %B828.i.i, label %B642.if.i.i

B892.if.i.i:                                      ; preds = %B1787.i.i, %B892.if.lr.ph.i.i
  %.1544.0514.i.i = phi i64 [ 0, %B892.if.lr.ph.i.i ], [ %.1613.i.i, %B1787.i.i ]
  %.1613.i.i = add nuw nsw i64 %.1544.0514.i.i, 1
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !90
  %303 = getelementptr i64, ptr %.63, i64 %.1703.i.i
  %.1741.idx.i.i = shl i64 %.1544.0514.i.i, 5
  %.1741.i.i = getelementptr i8, ptr %303, i64 %.1741.idx.i.i
  %.1742.i.i = load i64, ptr %.1741.i.i, align 8, !noalias !90
  %304 = getelementptr i64, ptr %.63, i64 %.1742.i.i
  %.1942.i.i = getelementptr i8, ptr %304, i64 8
  %.1943.i.i = load i64, ptr %.1942.i.i, align 8, !noalias !90
  %.2143.i.i = getelementptr i8, ptr %304, i64 200
  %.2144.i.i = load i64, ptr %.2143.i.i, align 8, !noalias !90
  %.2164.i.i = getelementptr i8, ptr %.1741.i.i, i64 24
  %.2165.i.i = load i64, ptr %.2164.i.i, align 8, !noalias !90
  %.2194.i.i = getelementptr i8, ptr %.1741.i.i, i64 8
  %.2195.i.i27 = load i64, ptr %.2194.i.i, align 8, !noalias !90
  %.2215.i.i28 = getelementptr i8, ptr %.1741.i.i, i64 16
  %.2216.i.i = load i64, ptr %.2215.i.i28, align 8, !noalias !90
  switch i64 %.1943.i.i, label %B1614.preheader.i.i [
    i64 1, label %B1278.preheader.i.i
    i64 2, label %B1414.preheader.i.i
  ]

B1414.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1414.if.lr.ph.i.i

B1414.if.lr.ph.i.i:                               ; preds = %B1414.preheader.i.i
  %305 = getelementptr i64, ptr %.63, i64 %.2195.i.i27
  %306 = getelementptr i64, ptr %.63, i64 %.2216.i.i
  %307 = getelementptr double, ptr %.304, i64 %.2144.i.i
  %308 = getelementptr double, ptr %.108, i64 %.2165.i.i
  br label %B1414.if.i.i

B1278.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1278.if.lr.ph.i.i

B1278.if.lr.ph.i.i:                               ; preds = %B1278.preheader.i.i
  %309 = getelementptr i64, ptr %.63, i64 %.2195.i.i27
  %310 = getelementptr double, ptr %.304, i64 %.2144.i.i
  %311 = getelementptr i64, ptr %.63, i64 %.2216.i.i
  %312 = getelementptr double, ptr %.108, i64 %.2165.i.i
  br label %B1278.if.i.i

B1614.preheader.i.i:                              ; preds = %B892.if.i.i
  br i1 %.718486.not.i.i, label %B1787.i.i, label %B1614.if.lr.ph.i.i

B1614.if.lr.ph.i.i:                               ; preds = %B1614.preheader.i.i
  %313 = getelementptr i64, ptr %.63, i64 %.2195.i.i27
  %314 = getelementptr i64, ptr %.63, i64 %.2216.i.i
  %.2799507.not.i.i = icmp slt i64 %.1943.i.i, 1
  %315 = getelementptr double, ptr %.304, i64 %.2144.i.i
  %316 = getelementptr double, ptr %.108, i64 %.2165.i.i
  br label %B1614.if.i.i

B1278.if.i.i:                                     ; preds = %B1278.if.i.i, %B1278.if.lr.ph.i.i
  %.2252.0505.i.i = phi i64 [ 0, %B1278.if.lr.ph.i.i ], [ %.2321.i.i, %B1278.if.i.i ]
  %.2321.i.i = add nuw nsw i64 %.2252.0505.i.i, 1
  %.2349.i.i = getelementptr i64, ptr %309, i64 %.2252.0505.i.i
  %.2350.i.i = load i64, ptr %.2349.i.i, align 8, !noalias !90
  %.2354.i.i = getelementptr double, ptr %310, i64 %.2350.i.i
  %.2355.i.i = load double, ptr %.2354.i.i, align 8, !noalias !90
  %.2359.i.i = getelementptr double, ptr %300, i64 %.2252.0505.i.i
  %.2360.i.i = load double, ptr %.2359.i.i, align 8, !noalias !90
  %.2364.i.i = getelementptr i64, ptr %311, i64 %.2252.0505.i.i
  %.2365.i.i = load i64, ptr %.2364.i.i, align 8, !noalias !90
  %.2369.i.i = getelementptr double, ptr %312, i64 %.2365.i.i
  %.2370.i.i = load double, ptr %.2369.i.i, align 8, !noalias !90
  %.2371.i.i = fmul double %.2360.i.i, %.2370.i.i
  %.2372.i.i = fadd double %.2355.i.i, %.2371.i.i
  store double %.2372.i.i, ptr %.2354.i.i, align 8, !noalias !90
  %exitcond522.not.i.i = icmp eq i64 %.61.i, %.2321.i.i
  br i1 %exitcond522.not.i.i, label %B1787.i.i, label %B1278.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1414.if.lr.ph.i.i
  %.2419.0502.i.i = phi i64 [ 0, %B1414.if.lr.ph.i.i ], [ %.2488.i.i, %B1414.if.i.i ]
  %.2488.i.i = add nuw nsw i64 %.2419.0502.i.i, 1
  %.2516.i.i = getelementptr i64, ptr %305, i64 %.2419.0502.i.i
  %.2517.i.i = load i64, ptr %.2516.i.i, align 8, !noalias !90
  %.2524.i.i = getelementptr i64, ptr %306, i64 %.2419.0502.i.i
  %.2525.i.i = load i64, ptr %.2524.i.i, align 8, !noalias !90
  %.2532.i.i = getelementptr double, ptr %300, i64 %.2419.0502.i.i
  %.2533.i.i = load double, ptr %.2532.i.i, align 8, !noalias !90
  %.2535.idx.i.i = shl i64 %.2517.i.i, 4
  %.2535.i.i = getelementptr i8, ptr %307, i64 %.2535.idx.i.i
  %.2536.i.i = load double, ptr %.2535.i.i, align 8, !noalias !90
  %.2538.idx.i.i = shl i64 %.2525.i.i, 4
  %.2538.i.i = getelementptr i8, ptr %308, i64 %.2538.idx.i.i
  %.2539.i.i = load double, ptr %.2538.i.i, align 8, !noalias !90
  %.2540.i.i = fmul double %.2533.i.i, %.2539.i.i
  %.2541.i.i = fadd double %.2536.i.i, %.2540.i.i
  store double %.2541.i.i, ptr %.2535.i.i, align 8, !noalias !90
  %.2547.i.i = getelementptr i8, ptr %.2535.i.i, i64 8
  %.2548.i.i = load double, ptr %.2547.i.i, align 8, !noalias !90
  %.2551.i.i = getelementptr i8, ptr %.2538.i.i, i64 8
  %.2552.i.i = load double, ptr %.2551.i.i, align 8, !noalias !90
  %.2553.i.i = fmul double %.2533.i.i, %.2552.i.i
  %.2554.i.i = fadd double %.2548.i.i, %.2553.i.i
  store double %.2554.i.i, ptr %.2547.i.i, align 8, !noalias !90
  %exitcond521.not.i.i = icmp eq i64 %.61.i, %.2488.i.i
  br i1 %exitcond521.not.i.i, label %B1787.i.i, label %B1414.if.i.i

B1614.if.i.i:                                     ; preds = %B1614.if.lr.ph.i.i, %B1614.loopexit.i.i
  %.2596.0511.i.i = phi i64 [ 0, %B1614.if.lr.ph.i.i ], [ %.2665.i.i, %B1614.loopexit.i.i ]
  %.2665.i.i = add nuw nsw i64 %.2596.0511.i.i, 1
  br i1 %.2799507.not.i.i, label %B1614.loopexit.i.i, label %B1698.if.lr.ph.i.i

B1698.if.lr.ph.i.i:                               ; preds = %B1614.if.i.i
  %.2707.i.i = getelementptr i64, ptr %314, i64 %.2596.0511.i.i
  %.2708.i.i = load i64, ptr %.2707.i.i, align 8, !noalias !90
  %.2710.i.i = mul nsw i64 %.2708.i.i, %.1943.i.i
  %.2697.i.i29 = getelementptr i64, ptr %313, i64 %.2596.0511.i.i
  %.2698.i.i30 = load i64, ptr %.2697.i.i29, align 8, !noalias !90
  %.2700.i.i = mul nsw i64 %.2698.i.i30, %.1943.i.i
  %317 = getelementptr double, ptr %315, i64 %.2700.i.i
  %.2846.i.i = getelementptr double, ptr %300, i64 %.2596.0511.i.i
  %318 = getelementptr double, ptr %316, i64 %.2710.i.i
  br label %B1698.if.i.i

B1698.if.i.i:                                     ; preds = %B1698.if.i.i, %B1698.if.lr.ph.i.i
  %.2743.0508.i.i = phi i64 [ 0, %B1698.if.lr.ph.i.i ], [ %.2812.i.i, %B1698.if.i.i ]
  %.2812.i.i = add nuw nsw i64 %.2743.0508.i.i, 1
  %.2840.i.i = getelementptr double, ptr %317, i64 %.2743.0508.i.i
  %.2841.i.i = load double, ptr %.2840.i.i, align 8, !noalias !90
  %.2847.i.i = load double, ptr %.2846.i.i, align 8, !noalias !90
  %.2851.i.i = getelementptr double, ptr %318, i64 %.2743.0508.i.i
  %.2852.i.i = load double, ptr %.2851.i.i, align 8, !noalias !90
  %.2853.i.i = fmul double %.2847.i.i, %.2852.i.i
  %.2854.i.i = fadd double %.2841.i.i, %.2853.i.i
  store double %.2854.i.i, ptr %.2840.i.i, align 8, !noalias !90
  %exitcond523.not.i.i = icmp eq i64 %.1943.i.i, %.2812.i.i
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
  %.385.i = getelementptr i8, ptr %214, i64 %.385.idx.i
  %.386.i = load i64, ptr %.385.i, align 8, !noalias !60
  %.387.i = icmp eq i64 %.386.i, 0
  br i1 %.387.i, label %B254.i, label %B728.i

B586.if.i:                                        ; preds = %B727.i, %B586.if.lr.ph.i
  %.691.0166.i = phi i64 [ 0, %B586.if.lr.ph.i ], [ %.760.i, %B727.i ]
  %.760.i = add nuw nsw i64 %.691.0166.i, 1
  %.915.idx.i = mul i64 %.691.0166.i, 120
  %.915.i = getelementptr i8, ptr %288, i64 %.915.idx.i
  %.916.i = load i64, ptr %.915.i, align 8, !noalias !60
  %.917.i = icmp eq i64 %.916.i, 0
  br i1 %.917.i, label %B694.i, label %B727.i

rows: ; preds = %B727.i, %B494.i
  %.626.i = fadd double %lp.3.0.i, %.622.i
  %.774 = fadd double %lp.5.0.lcssa.i, %.626.i
  %.108.i57 = load i64, ptr %.354.i, align 8, !noalias !93
  %.190129.not.i = icmp slt i64 %.108.i57, 1
  br i1 %.190129.not.i, label %B606.i, label %B60.if.lr.ph.i58

B60.if.lr.ph.i58:                                 ; preds = %rows
  %.310.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i59

B206.i:                                           ; preds = %B60.if.i59
  %.921.i = getelementptr i8, ptr %461, i64 344
  %.922.i = load i64, ptr %.921.i, align 8, !noalias !93
  %.923.i = icmp sgt i64 %.922.i, -1
  br i1 %.923.i, label %B256.i, label %B300.i

B256.i:                                           ; preds = %B206.i
  %.226.i.i267 = getelementptr i8, ptr %461, i64 352
  %.227.i.i268 = load i64, ptr %.226.i.i267, align 8, !noalias !96
  %.428.i.i269 = getelementptr i8, ptr %461, i64 56
  %.429.i.i = load i64, ptr %.428.i.i269, align 8, !noalias !96
  %.431.i.i = getelementptr double, ptr %.304, i64 %.429.i.i
  %.432.i.i270 = load double, ptr %.431.i.i, align 8, !noalias !96
  %.855.i.i271 = getelementptr i8, ptr %461, i64 112
  %.856.i.i272 = load i64, ptr %.855.i.i271, align 8, !noalias !96
  %319 = getelementptr i64, ptr %.63, i64 %.856.i.i272
  %.859.i.i = getelementptr i8, ptr %319, i64 8
  %.860.i.i = load i64, ptr %.859.i.i, align 8, !noalias !96
  %.1692.i.i = getelementptr i8, ptr %461, i64 360
  %.1693.i.i = load i64, ptr %.1692.i.i, align 8, !noalias !96
  %.1775290.not.i.i = icmp slt i64 %.1693.i.i, 1
  br i1 %.1775290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B256.i
  %.1471.i.i273 = getelementptr i8, ptr %461, i64 248
  %.1472.i.i = load i64, ptr %.1471.i.i273, align 8, !noalias !96
  %.1269.i.i = getelementptr i8, ptr %461, i64 384
  %.1270.i.i = load i64, ptr %.1269.i.i, align 8, !noalias !96
  %.1061.i.i = getelementptr i8, ptr %461, i64 120
  %.1062.i.i = load i64, ptr %.1061.i.i, align 8, !noalias !96
  %.633.i.i274 = getelementptr i8, ptr %461, i64 376
  %.634.i.i = load i64, ptr %.633.i.i274, align 8, !noalias !96
  %.2021.i.i275 = getelementptr i8, ptr %461, i64 96
  %.2224.i.i = getelementptr i8, ptr %461, i64 128
  %.2429.i.i = getelementptr i8, ptr %461, i64 216
  %.2632.i.i276 = getelementptr i8, ptr %461, i64 224
  %.2841.i.i277 = getelementptr i8, ptr %461, i64 232
  %.3044.i.i = getelementptr i8, ptr %461, i64 208
  %.3247.i.i = getelementptr i8, ptr %461, i64 200
  %320 = getelementptr double, ptr %.304, i64 %.1472.i.i
  %.3481.idx.i.i = shl i64 %.227.i.i268, 4
  %.3481.i.i = getelementptr i8, ptr %320, i64 %.3481.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.227.i.i268, i64 0)
  %.3563276.not.i.i = icmp slt i64 %.227.i.i268, 1
  %.3647.i.i = fmul double %.432.i.i270, %.432.i.i270
  %.3671.i.i = add nsw i64 %.227.i.i268, -1
  %321 = getelementptr double, ptr %.304, i64 %.634.i.i
  %322 = getelementptr double, ptr %321, i64 %.227.i.i268
  %323 = getelementptr double, ptr %320, i64 %.227.i.i268
  %324 = getelementptr double, ptr %.304, i64 %.1270.i.i
  %.4261281.not.i.i = icmp slt i64 %.860.i.i, 1
  %325 = getelementptr i64, ptr %.63, i64 %.1062.i.i
  %.3709.i.i = getelementptr double, ptr %323, i64 %.3671.i.i
  %.3719.i.i = getelementptr double, ptr %320, i64 %.3671.i.i
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4175.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1788.i.i, %.1693.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.3680.i.i309 = tail call double @sqrt(double %.3666.i.i)
  %.3684.i.i = fmul double %.3633.i.i, %.3680.i.i309
  store double %.3684.i.i, ptr %.3689.i.i, align 8, !noalias !96
  %.3692.i.i = fmul double %.3633.i.i, 5.000000e-01
  %.3698.i.i = load double, ptr %.3697.i.i, align 8, !noalias !96
  %.3699.i.i = fmul double %.3692.i.i, %.3698.i.i
  %.3703.i.i = fdiv double %.3699.i.i, %.3680.i.i309
  store double %.3633.i.i, ptr %.3709.i.i, align 8, !noalias !96
  store double %.3703.i.i, ptr %.3719.i.i, align 8, !noalias !96
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %326 = getelementptr double, ptr %321, i64 %.3507.0277.i.i
  %.3727.i.i = getelementptr i8, ptr %326, i64 8
  %.3728.i.i = load double, ptr %.3727.i.i, align 8, !noalias !96
  %327 = getelementptr double, ptr %322, i64 %.3507.0277.i.i
  %.3736.i.i = getelementptr i8, ptr %327, i64 8
  %.3737.i.i = load double, ptr %.3736.i.i, align 8, !noalias !96
  %.3743.i.i = getelementptr i8, ptr %.3643.i.i, i64 8
  %.3744.i.i = load double, ptr %.3743.i.i, align 8, !noalias !96
  %.3749.i.i = getelementptr double, ptr %343, i64 %.3507.0277.i.i
  %.3750.i.i = load double, ptr %.3749.i.i, align 8, !noalias !96
  %.3780.i.i = getelementptr i8, ptr %.3614.i.i282, i64 8
  %.3781.i.i = load double, ptr %.3780.i.i, align 8, !noalias !96
  %.3782.i.i = fmul double %.3728.i.i, %.3750.i.i
  %.3783.i.i = fsub double %.3781.i.i, %.3782.i.i
  %.3788.i.i = fdiv double %.3666.i.i, %.3744.i.i
  %.3791.i.i = tail call double @sqrt(double %.3788.i.i)
  %.3794.i.i = add nsw i64 %.3507.0277.i.i, %.3461.i.i280
  %.3796.i.i = getelementptr double, ptr %.506, i64 %.3794.i.i
  %.3797.i.i285 = load double, ptr %.3796.i.i, align 8, !noalias !96
  %.3798.i.i286 = fmul double %.3737.i.i, %.3783.i.i
  %.3802.i.i = fdiv double %.3798.i.i286, %.3744.i.i
  %.3803.i.i = fmul double %.3728.i.i, %.3791.i.i
  %.3804.i.i = fmul double %.3803.i.i, %.3797.i.i285
  %.3805.i.i287 = fsub double %.3802.i.i, %.3804.i.i
  %.3807.i.i = fmul double %.3633.i.i, %.3728.i.i
  %.3808.i.i = fmul double %.3807.i.i, %.3791.i.i
  %.3809.i.i = fmul double %.3791.i.i, %.3808.i.i
  %.3810.i.i = fmul double %.3737.i.i, %.3805.i.i287
  %.3814.i.i = fdiv double %.3810.i.i, %.3744.i.i
  %.3815.i.i = fsub double %.3809.i.i, %.3814.i.i
  %.3817.i.i288 = fmul double %.3633.i.i, %.3737.i.i
  %.3818.i.i = fmul double %.3817.i.i288, %.3797.i.i285
  %.3819.i.i = fmul double %.3728.i.i, %.3805.i.i287
  %.3820.i.i = fmul double %.3797.i.i285, %.3819.i.i
  %.3821.i.i = fadd double %.3818.i.i, %.3820.i.i
  %.3824.i.i = fmul double %.3807.i.i, %.3783.i.i
  %.3825.i.i = fmul double %.3821.i.i, 5.000000e-01
  %.3829.i.i = fdiv double %.3825.i.i, %.3791.i.i
  %.3830.i.i = fadd double %.3824.i.i, %.3829.i.i
  %.3834.i.i = fadd double %.3817.i.i288, %.3819.i.i
  %.3835.i.i = fmul double %.3791.i.i, %.3834.i.i
  %.3840.i.i = getelementptr double, ptr %arg.grad, i64 %.3794.i.i
  store double %.3835.i.i, ptr %.3840.i.i, align 8, !noalias !96
  %.3842.i.i = fmul double %.3728.i.i, %.3815.i.i
  %.3844.i.i = fsub double %.3633.i.i, %.3842.i.i
  %.3849.i.i = getelementptr double, ptr %323, i64 %.3507.0277.i.i
  store double %.3844.i.i, ptr %.3849.i.i, align 8, !noalias !96
  %.3854.i.i289 = fdiv double %.3830.i.i, %.3744.i.i
  %.3859.i.i = getelementptr double, ptr %320, i64 %.3507.0277.i.i
  store double %.3854.i.i289, ptr %.3859.i.i, align 8, !noalias !96
  %.3862.i.i290 = fmul double %.3783.i.i, %.3810.i.i
  %.3866.i.i291 = fdiv double %.3862.i.i290, %.3744.i.i
  %.3867.i.i292 = fmul double %.3791.i.i, %.3830.i.i
  %.3868.i.i = fmul double %.3791.i.i, %.3867.i.i292
  %.3869.i.i293 = fsub double %.3866.i.i291, %.3868.i.i
  %.3873.i.i294 = fdiv double %.3869.i.i293, %.3744.i.i
  %328 = getelementptr double, ptr %.3481.i.i, i64 %.3507.0277.i.i
  %.3879.i.i295 = getelementptr i8, ptr %328, i64 8
  store double %.3873.i.i294, ptr %.3879.i.i295, align 8, !noalias !96
  %.3882.i.i = fmul double %.3633.i.i, %.3791.i.i
  %.3883.i.i = fmul double %.3882.i.i, %.3797.i.i285
  %.3884.i.i296 = fmul double %.3783.i.i, %.3805.i.i287
  %.3888.i.i297 = fdiv double %.3884.i.i296, %.3744.i.i
  %.3889.i.i298 = fsub double %.3883.i.i, %.3888.i.i297
  %329 = getelementptr double, ptr %324, i64 %.3507.0277.i.i
  %.3897.i.i299 = getelementptr i8, ptr %329, i64 8
  %.3898.i.i300 = load double, ptr %.3897.i.i299, align 8, !noalias !96
  %.3903.i.i = fmul double %.3791.i.i, %.3882.i.i
  %.3904.i.i301 = fmul double %.3783.i.i, %.3903.i.i
  %.3905.i.i302 = fmul double %.3750.i.i, %.3815.i.i
  %.3906.i.i = fsub double %.3904.i.i301, %.3905.i.i302
  %.3907.i.i = fmul double %.3791.i.i, %.3805.i.i287
  %.3908.i.i = fmul double %.3797.i.i285, %.3907.i.i
  %.3909.i.i303 = fadd double %.3908.i.i, %.3906.i.i
  %.3910.i.i = fmul double %.3728.i.i, %.3889.i.i298
  %.3914.i.i = fdiv double %.3910.i.i, %.3737.i.i
  %.3915.i.i = fsub double %.3909.i.i303, %.3914.i.i
  %.3916.i.i = fadd double %.3898.i.i300, %.3915.i.i
  store double %.3916.i.i, ptr %.3897.i.i299, align 8, !noalias !96
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %330 = getelementptr double, ptr %.304, i64 %.2842.i.i
  %331 = getelementptr double, ptr %330, i64 %334
  %332 = getelementptr double, ptr %.108, i64 %.2225.i.i
  %333 = getelementptr double, ptr %332, i64 %.3466.i.i281
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4332.i.i = icmp sgt i64 %.3966.0288.i.i, 0
  br i1 %.4332.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.4347.i.i = getelementptr double, ptr %321, i64 %.3966.0288.i.i
  %.4348.i.i = load double, ptr %.4347.i.i, align 8, !noalias !96
  %.4354.i.i = getelementptr i8, ptr %.4110.i.i, i64 -8
  %.4355.i.i = load double, ptr %.4354.i.i, align 8, !noalias !96
  %.4361.i.i = getelementptr i8, ptr %.4067.i.i, i64 -8
  %.4362.i.i = load double, ptr %.4361.i.i, align 8, !noalias !96
  %.4371.i.i = getelementptr i8, ptr %.4076.i.i, i64 -8
  %.4372.i.i = load double, ptr %.4371.i.i, align 8, !noalias !96
  %.4373.i.i = fmul double %.3647.i.i, %.4372.i.i
  %.4374.i.i = fmul double %.4362.i.i, %.4373.i.i
  %.4375.i.i = fadd double %.4374.i.i, 1.000000e+00
  %.4379.i.i = fdiv double %.4362.i.i, %.4375.i.i
  %.4384.i.i = getelementptr double, ptr %324, i64 %.3966.0288.i.i
  %.4385.i.i = load double, ptr %.4384.i.i, align 8, !noalias !96
  %.4386.i.i = fmul double %.4348.i.i, 2.000000e+00
  %.4387.i.i = fadd double %.4379.i.i, -1.000000e+00
  %.4388.i.i = fmul double %.4386.i.i, %.4387.i.i
  %.4390.i.i = fmul double %.4145.i.i, %.4388.i.i
  %.4396.i.i = fdiv double %.4094.i.i306, %.4080.i.i
  %.4397.i.i = fmul double %.4396.i.i, %.4355.i.i
  %.4398.i.i = fadd double %.4397.i.i, %.4390.i.i
  %.4399.i.i = fadd double %.4385.i.i, %.4398.i.i
  store double %.4399.i.i, ptr %.4384.i.i, align 8, !noalias !96
  %.4408.i.i = getelementptr i8, ptr %.4099.i.i, i64 -8
  %.4409.i.i = load double, ptr %.4408.i.i, align 8, !noalias !96
  %.4410.i.i = fmul double %.4348.i.i, %.4348.i.i
  %.4412.i.i = fmul double %.4145.i.i, %.4410.i.i
  %.4415.i.i = fadd double %.4412.i.i, %.4409.i.i
  store double %.4415.i.i, ptr %.4408.i.i, align 8, !noalias !96
  %.4426.i.i = getelementptr i8, ptr %.4093.i.i305, i64 -8
  %.4427.i.i = load double, ptr %.4426.i.i, align 8, !noalias !96
  %.4429.i.i = fmul double %.4094.i.i306, %.4348.i.i
  %.4436.i.i = fdiv double %.4429.i.i, %.4080.i.i
  %.4439.i.i = fadd double %.4436.i.i, %.4427.i.i
  store double %.4439.i.i, ptr %.4426.i.i, align 8, !noalias !96
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3633.i.i, %B1016.i.i ], [ %.3815.i.i, %B1148.i.i ]
  %exitcond.not.i.i304 = icmp eq i64 %.227.i.i268, %.3576.i.i
  br i1 %exitcond.not.i.i304, label %B1778.i.i, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.4022.i.i = icmp sgt i64 %.3969.0286.i.i, 1
  br i1 %.4022.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1717.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1788.i.i, %B402.loopexit.i.i ]
  %.1788.i.i = add nuw nsw i64 %.1717.0291.i.i, 1
  %334 = mul nsw i64 %.1717.0291.i.i, %.227.i.i268
  %.2022.i.i = load i64, ptr %.2021.i.i275, align 8, !noalias !96
  %.2225.i.i = load i64, ptr %.2224.i.i, align 8, !noalias !96
  %.2430.i.i = load i64, ptr %.2429.i.i, align 8, !noalias !96
  %.2633.i.i278 = load i64, ptr %.2632.i.i276, align 8, !noalias !96
  %.2842.i.i = load i64, ptr %.2841.i.i277, align 8, !noalias !96
  %.3045.i.i = load i64, ptr %.3044.i.i, align 8, !noalias !96
  %.3248.i.i = load i64, ptr %.3247.i.i, align 8, !noalias !96
  %.3460.i.i279 = load i64, ptr %.713.i, align 8, !noalias !96
  %.3461.i.i280 = add nsw i64 %.3460.i.i279, %334
  %.3466.i.i281 = mul nsw i64 %334, %.860.i.i
  %335 = getelementptr double, ptr %.304, i64 %.3045.i.i
  %.3473.i.i = getelementptr double, ptr %335, i64 %334
  %.3474.i.i = load double, ptr %.3473.i.i, align 8, !noalias !96
  store double 0.000000e+00, ptr %.3481.i.i, align 8, !noalias !96
  br i1 %.3563276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.3475.i.i = fneg double %.3474.i.i
  %336 = getelementptr double, ptr %.304, i64 %.3248.i.i
  %337 = getelementptr double, ptr %336, i64 %334
  %338 = getelementptr double, ptr %.304, i64 %.2430.i.i
  %339 = getelementptr double, ptr %338, i64 %334
  %340 = getelementptr double, ptr %.108, i64 %.2022.i.i
  %341 = getelementptr double, ptr %340, i64 %334
  %342 = getelementptr double, ptr %.304, i64 %.2633.i.i278
  %343 = getelementptr double, ptr %342, i64 %334
  %.3687.i.i = add nsw i64 %.3461.i.i280, %.3671.i.i
  %.3689.i.i = getelementptr double, ptr %arg.grad, i64 %.3687.i.i
  %.3697.i.i = getelementptr double, ptr %.506, i64 %.3687.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3475.i.i, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.3618.i.i, %B2537.i.i ]
  %.3507.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.3576.i.i, %B2537.i.i ]
  %.3576.i.i = add nuw nsw i64 %.3507.0277.i.i, 1
  %.3608.i.i = getelementptr double, ptr %337, i64 %.3507.0277.i.i
  %.3609.i.i = load double, ptr %.3608.i.i, align 8, !noalias !96
  %.3614.i.i282 = getelementptr double, ptr %.3473.i.i, i64 %.3507.0277.i.i
  %.3615.i.i = load double, ptr %.3614.i.i282, align 8, !noalias !96
  %.3616.i.i283 = fmul double %.3609.i.i, %.3615.i.i
  %.3618.i.i = fadd double %by_sd.3.1279.i.i, %.3616.i.i283
  %.3631.i.i = fmul double %.432.i.i270, %.3609.i.i
  %.3633.i.i = fadd double %by_c.3.1280.i.i, %.3631.i.i
  %.3643.i.i = getelementptr double, ptr %339, i64 %.3507.0277.i.i
  %.3644.i.i = load double, ptr %.3643.i.i, align 8, !noalias !96
  %.3652.i.i284 = getelementptr double, ptr %341, i64 %.3507.0277.i.i
  %.3653.i.i = load double, ptr %.3652.i.i284, align 8, !noalias !96
  %.3654.i.i = fmul double %.3647.i.i, %.3653.i.i
  %.3661.i.i = fmul double %.3644.i.i, %.3654.i.i
  %.3662.i.i = fadd double %.3661.i.i, 1.000000e+00
  %.3666.i.i = fdiv double %.3644.i.i, %.3662.i.i
  %.3673.i.i = icmp eq i64 %.3507.0277.i.i, %.3671.i.i
  br i1 %.3673.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.3966.0288.in.i.i = phi i64 [ %.227.i.i268, %B1778.i.i ], [ %.3966.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3618.i.i, %B1778.i.i ], [ %.4175.i.i, %B2538.i.i ]
  %.3969.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4031.i.i, %B2538.i.i ]
  %.3966.0288.i.i = add i64 %.3966.0288.in.i.i, -1
  %.4031.i.i = add nsw i64 %.3969.0286.i.i, -1
  %.4067.i.i = getelementptr double, ptr %339, i64 %.3966.0288.i.i
  %.4068.i.i = load double, ptr %.4067.i.i, align 8, !noalias !96
  %.4076.i.i = getelementptr double, ptr %341, i64 %.3966.0288.i.i
  %.4077.i.i = load double, ptr %.4076.i.i, align 8, !noalias !96
  %.4078.i.i = fmul double %.3647.i.i, %.4077.i.i
  %.4079.i.i = fmul double %.4068.i.i, %.4078.i.i
  %.4080.i.i = fadd double %.4079.i.i, 1.000000e+00
  %.4088.i.i = fdiv double %.4068.i.i, %.4080.i.i
  %.4093.i.i305 = getelementptr double, ptr %323, i64 %.3966.0288.i.i
  %.4094.i.i306 = load double, ptr %.4093.i.i305, align 8, !noalias !96
  %.4099.i.i = getelementptr double, ptr %320, i64 %.3966.0288.i.i
  %.4100.i.i = load double, ptr %.4099.i.i, align 8, !noalias !96
  %.4104.i.i = fmul double %.4100.i.i, %.4088.i.i
  %.4105.i.i = fadd double %.4104.i.i, 5.000000e-01
  %.4110.i.i = getelementptr double, ptr %343, i64 %.3966.0288.i.i
  %.4111.i.i = load double, ptr %.4110.i.i, align 8, !noalias !96
  %.4113.i.i = fmul double %.4094.i.i306, %.4111.i.i
  %.4114.i.i = fadd double %.4113.i.i, %.4105.i.i
  %.4115.i.i = fneg double %.4114.i.i
  %.4120.i.i = fdiv double %.4115.i.i, %.4080.i.i
  %.4125.i.i = getelementptr double, ptr %.3481.i.i, i64 %.3966.0288.i.i
  %.4126.i.i = load double, ptr %.4125.i.i, align 8, !noalias !96
  %.4129.i.i = fmul double %.432.i.i270, %.4094.i.i306
  %.4134.i.i = getelementptr double, ptr %331, i64 %.3966.0288.i.i
  %.4135.i.i = load double, ptr %.4134.i.i, align 8, !noalias !96
  %.4136.i.i = fmul double %.4129.i.i, %.4135.i.i
  %.4137.i.i = fadd double %.4100.i.i, %.4136.i.i
  %.4142.i.i = fdiv double %.4137.i.i, %.4080.i.i
  %.4143.i.i = fadd double %.4126.i.i, %.4142.i.i
  %.4144.i.i = fmul double %.4078.i.i, %.4120.i.i
  %.4145.i.i = fadd double %.4143.i.i, %.4144.i.i
  %.4150.i.i = fmul double %.4094.i.i306, %.4088.i.i
  %.4161.i.i = fmul double %.4150.i.i, %.4135.i.i
  %.4162.i.i = fmul double %.4120.i.i, 2.000000e+00
  %.4163.i.i = fmul double %.4068.i.i, %.4162.i.i
  %.4165.i.i = fmul double %.432.i.i270, %.4163.i.i
  %.4172.i.i = fmul double %.4077.i.i, %.4165.i.i
  %.4173.i.i = fadd double %.4161.i.i, %.4172.i.i
  %.4175.i.i = fadd double %by_sd.5.1287.i.i, %.4173.i.i
  br i1 %.4261281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4309.i.i = fmul double %.432.i.i270, %.4150.i.i
  %.4312.i.i = mul nsw i64 %.3966.0288.i.i, %.860.i.i
  %344 = getelementptr double, ptr %333, i64 %.4312.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4205.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4274.i.i, %B2140.if.i.i ]
  %.4274.i.i = add nuw nsw i64 %.4205.0282.i.i, 1
  %.4302.i.i = getelementptr i64, ptr %325, i64 %.4205.0282.i.i
  %.4303.i.i = load i64, ptr %.4302.i.i, align 8, !noalias !96
  %.4305.i.i307 = getelementptr double, ptr %.420, i64 %.4303.i.i
  %.4306.i.i = load double, ptr %.4305.i.i307, align 8, !noalias !96
  %.4317.i.i = getelementptr double, ptr %344, i64 %.4205.0282.i.i
  %.4318.i.i = load double, ptr %.4317.i.i, align 8, !noalias !96
  %.4319.i.i = fmul double %.4309.i.i, %.4318.i.i
  %.4320.i.i = fsub double %.4306.i.i, %.4319.i.i
  store double %.4320.i.i, ptr %.4305.i.i307, align 8, !noalias !96
  %exitcond295.not.i.i = icmp eq i64 %.860.i.i, %.4274.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B256.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B256.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4696.i.i = getelementptr i8, ptr %461, i64 64
  %.4697.i.i = load i64, ptr %.4696.i.i, align 8, !noalias !96
  %.4701.i.i = getelementptr double, ptr %.304, i64 %.4697.i.i
  %.4702.i.i = load double, ptr %.4701.i.i, align 8, !noalias !96
  %.4704.i.i308 = fadd double %by_sd.4.0.lcssa.i.i, %.4702.i.i
  store double %.4704.i.i308, ptr %.4701.i.i, align 8, !noalias !96
  br label %B496.i

B300.i:                                           ; preds = %B206.i
  %.1163.i = getelementptr i8, ptr %461, i64 304
  %.1164.i = load i64, ptr %.1163.i, align 8, !noalias !93
  %.1165.i = icmp sgt i64 %.1164.i, -1
  br i1 %.1165.i, label %B350.i, label %B394.i

B350.i:                                           ; preds = %B300.i
  %.227.i54.i = load i64, ptr %461, align 8, !noalias !99
  %.428.i55.i = getelementptr i8, ptr %461, i64 56
  %.429.i56.i = load i64, ptr %.428.i55.i, align 8, !noalias !99
  %.431.i57.i = getelementptr double, ptr %.304, i64 %.429.i56.i
  %.432.i58.i = load double, ptr %.431.i57.i, align 8, !noalias !99
  %.1268.i.i = getelementptr i8, ptr %461, i64 96
  %.1269.i61.i = load i64, ptr %.1268.i.i, align 8, !noalias !99
  %.1470.i.i254 = getelementptr i8, ptr %461, i64 128
  %.1471.i62.i = load i64, ptr %.1470.i.i254, align 8, !noalias !99
  %.1678.i.i = getelementptr i8, ptr %461, i64 112
  %.1679.i.i = load i64, ptr %.1678.i.i, align 8, !noalias !99
  %345 = getelementptr i64, ptr %.63, i64 %.1679.i.i
  %.1682.i.i = getelementptr i8, ptr %345, i64 8
  %.1683.i.i = load i64, ptr %.1682.i.i, align 8, !noalias !99
  %.1884.i.i = getelementptr i8, ptr %461, i64 120
  %.1885.i.i = load i64, ptr %.1884.i.i, align 8, !noalias !99
  %.2092.i.i = getelementptr i8, ptr %461, i64 320
  %.2093.i.i = load i64, ptr %.2092.i.i, align 8, !noalias !99
  %.2294.i.i = getelementptr i8, ptr %461, i64 240
  %.2295.i.i = load i64, ptr %.2294.i.i, align 8, !noalias !99
  %.2707.i.i255 = getelementptr i8, ptr %461, i64 232
  %.2708.i.i256 = load i64, ptr %.2707.i.i255, align 8, !noalias !99
  %.2909.i.i = getelementptr i8, ptr %461, i64 216
  %.2910.i.i = load i64, ptr %.2909.i.i, align 8, !noalias !99
  %.3111.i.i = getelementptr i8, ptr %461, i64 208
  %.3112.i.i = load i64, ptr %.3111.i.i, align 8, !noalias !99
  %.3204242.not.i.i = icmp slt i64 %.227.i54.i, 1
  br i1 %.3204242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B350.i
  %.855.i59.i = getelementptr i8, ptr %461, i64 336
  %.856.i60.i = load i64, ptr %.855.i59.i, align 8, !noalias !99
  %.1057.i.i257 = getelementptr i8, ptr %461, i64 312
  %.1058.i.i258 = load i64, ptr %.1057.i.i257, align 8, !noalias !99
  %.653.i.i = getelementptr i8, ptr %461, i64 200
  %.654.i.i = load i64, ptr %.653.i.i, align 8, !noalias !99
  %346 = getelementptr double, ptr %.304, i64 %.856.i60.i
  %347 = shl nuw i64 %.227.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %346, i8 0, i64 %347, i1 false), !noalias !99
  %348 = getelementptr double, ptr %.304, i64 %.654.i.i
  %349 = getelementptr double, ptr %.108, i64 %.1058.i.i258
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3345.i.i = add nuw nsw i64 %.3276.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.227.i54.i, %.3345.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %350 = getelementptr double, ptr %.304, i64 %.2295.i.i
  %351 = getelementptr double, ptr %.304, i64 %.2910.i.i
  %352 = getelementptr double, ptr %.304, i64 %.3112.i.i
  %353 = getelementptr double, ptr %.304, i64 %.2708.i.i256
  %354 = getelementptr double, ptr %.108, i64 %.1269.i61.i
  %355 = getelementptr double, ptr %.108, i64 %.2093.i.i
  %.3903251.not.i.i = icmp slt i64 %.1683.i.i, 1
  %356 = getelementptr i64, ptr %.63, i64 %.1885.i.i
  %357 = getelementptr double, ptr %.108, i64 %.1471.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i = icmp eq i64 %.227.i54.i, %.3644.i64.i
  br i1 %exitcond262.not.i.i, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %358 = fmul double %.3817.i80.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3276.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3345.i.i, %B732.loopexit.i.i ]
  %.3373.i.i = getelementptr double, ptr %348, i64 %.3276.0249.i.i
  %.3374.i.i = load double, ptr %.3373.i.i, align 8, !noalias !99
  %.3376.i.i = mul nuw nsw i64 %.3276.0249.i.i, %.227.i54.i
  %359 = getelementptr double, ptr %349, i64 %.3376.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3409.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3478.i.i259, %B790.if.i.i ]
  %.3478.i.i259 = add nuw nsw i64 %.3409.0246.i.i, 1
  %.3506.i.i260 = getelementptr double, ptr %346, i64 %.3409.0246.i.i
  %.3507.i.i = load double, ptr %.3506.i.i260, align 8, !noalias !99
  %.3511.i.i = getelementptr double, ptr %359, i64 %.3409.0246.i.i
  %.3512.i.i261 = load double, ptr %.3511.i.i, align 8, !noalias !99
  %.3514.i.i = fmul double %.3374.i.i, %.3512.i.i261
  %.3515.i.i = fadd double %.3507.i.i, %.3514.i.i
  store double %.3515.i.i, ptr %.3506.i.i260, align 8, !noalias !99
  %exitcond.not.i63.i = icmp eq i64 %.227.i54.i, %.3478.i.i259
  br i1 %exitcond.not.i63.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3817.i80.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3796.i74.i, %B882.loopexit.i.i ]
  %.3575.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3644.i64.i, %B882.loopexit.i.i ]
  %.3644.i64.i = add nuw nsw i64 %.3575.0255.i.i, 1
  %.3676.i.i = getelementptr double, ptr %350, i64 %.3575.0255.i.i
  %.3677.i.i = load double, ptr %.3676.i.i, align 8, !noalias !99
  %.3682.i.i = getelementptr double, ptr %351, i64 %.3575.0255.i.i
  %.3683.i.i = load double, ptr %.3682.i.i, align 8, !noalias !99
  %.3688.i.i = getelementptr double, ptr %352, i64 %.3575.0255.i.i
  %.3689.i65.i = load double, ptr %.3688.i.i, align 8, !noalias !99
  %.3694.i.i = getelementptr double, ptr %353, i64 %.3575.0255.i.i
  %.3695.i.i = load double, ptr %.3694.i.i, align 8, !noalias !99
  %.3721.i.i = fmul double %.432.i58.i, %.3677.i.i
  %.3726.i.i = getelementptr double, ptr %354, i64 %.3575.0255.i.i
  %.3727.i66.i = load double, ptr %.3726.i.i, align 8, !noalias !99
  %.3731.i.i = fdiv double 1.000000e+00, %.3683.i.i
  %.3742.i.i = getelementptr double, ptr %346, i64 %.3575.0255.i.i
  %.3743.i67.i = load double, ptr %.3742.i.i, align 8, !noalias !99
  %.3745.i.i = fmul double %.3721.i.i, %.3743.i67.i
  %.3746.i.i = fsub double %.3745.i.i, %.3689.i65.i
  %.3752.i.i = fmul double %.3731.i.i, %.3746.i.i
  %.3755.i.i262 = add nuw nsw i64 %.3575.0255.i.i, %.714.i
  %.3757.i.i = getelementptr double, ptr %arg.grad, i64 %.3755.i.i262
  store double %.3752.i.i, ptr %.3757.i.i, align 8, !noalias !99
  %.3760.i.i = fmul double %.3721.i.i, %.3727.i66.i
  %.3762.i.i = fmul double %.3731.i.i, %.3760.i.i
  %.3764.i.i = fmul double %.3731.i.i, %.3762.i.i
  %.3771.i.i = fmul double %.3689.i65.i, %.3743.i67.i
  %.3772.i.i = fsub double %.3771.i.i, %.3764.i.i
  %.3777.i.i = getelementptr double, ptr %.506, i64 %.3755.i.i262
  %.3778.i.i = load double, ptr %.3777.i.i, align 8, !noalias !99
  %.3779.i.i = fmul double %.3764.i.i, %.3778.i.i
  %.3780.i68.i = fmul double %.3683.i.i, %.3779.i.i
  %.3781.i69.i = fadd double %.3695.i.i, %.3780.i68.i
  %.3782.i70.i = fmul double %.3689.i65.i, 2.000000e+00
  %.3783.i71.i = fmul double %.3782.i70.i, %.3764.i.i
  %.3784.i.i = fmul double %.3683.i.i, %.3783.i71.i
  %.3785.i.i = fmul double %.3683.i.i, %.3784.i.i
  %.3786.i.i = fsub double %.3781.i69.i, %.3785.i.i
  %.3788.i72.i = fmul double %.3746.i.i, %.3786.i.i
  %.3790.i.i = fmul double %.3731.i.i, %.3788.i72.i
  %.3792.i.i = fmul double %.3731.i.i, %.3790.i.i
  %.3793.i.i = fadd double %.3772.i.i, %.3792.i.i
  %.3794.i73.i = fmul double %.3677.i.i, %.3793.i.i
  %.3796.i74.i = fadd double %by_sd.2.0257.i.i, %.3794.i73.i
  %.3803.i75.i = fmul double %.432.i58.i, %.3793.i.i
  %.3808.i76.i = getelementptr double, ptr %355, i64 %.3575.0255.i.i
  %.3809.i77.i = load double, ptr %.3808.i76.i, align 8, !noalias !99
  %.3810.i78.i = fadd double %.3809.i77.i, -1.000000e+00
  %.3811.i.i263 = fmul double %.3810.i78.i, %.3803.i75.i
  %.3815.i79.i = fdiv double %.3811.i.i263, %.3677.i.i
  %.3817.i80.i = fadd double %by_rho.2.0258.i.i, %.3815.i79.i
  br i1 %.3903251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.3951.i.i = fmul double %.3721.i.i, %.3746.i.i
  %.3953.i.i = fmul double %.3731.i.i, %.3951.i.i
  %.3955.i.i = fmul double %.3731.i.i, %.3953.i.i
  %.3958.i.i = mul nuw nsw i64 %.3575.0255.i.i, %.1683.i.i
  %360 = getelementptr double, ptr %357, i64 %.3958.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.3847.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.3916.i81.i, %B1260.if.i.i ]
  %.3916.i81.i = add nuw nsw i64 %.3847.0252.i.i, 1
  %.3944.i.i264 = getelementptr i64, ptr %356, i64 %.3847.0252.i.i
  %.3945.i.i = load i64, ptr %.3944.i.i264, align 8, !noalias !99
  %.3947.i.i = getelementptr double, ptr %.420, i64 %.3945.i.i
  %.3948.i.i = load double, ptr %.3947.i.i, align 8, !noalias !99
  %.3963.i.i = getelementptr double, ptr %360, i64 %.3847.0252.i.i
  %.3964.i.i = load double, ptr %.3963.i.i, align 8, !noalias !99
  %.3965.i.i = fmul double %.3955.i.i, %.3964.i.i
  %.3966.i.i = fsub double %.3948.i.i, %.3965.i.i
  store double %.3966.i.i, ptr %.3947.i.i, align 8, !noalias !99
  %exitcond261.not.i.i = icmp eq i64 %.1683.i.i, %.3916.i81.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B350.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %.3796.i74.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %358, %B1362.loopexit.i.i ]
  %.4228.i.i = getelementptr i8, ptr %461, i64 64
  %.4229.i.i = load i64, ptr %.4228.i.i, align 8, !noalias !99
  %.4231.i.i265 = getelementptr double, ptr %.304, i64 %.4229.i.i
  %.4232.i.i = load double, ptr %.4231.i.i265, align 8, !noalias !99
  %.4234.i.i266 = fadd double %by_sd.2.0.lcssa.i.i, %.4232.i.i
  store double %.4234.i.i266, ptr %.4231.i.i265, align 8, !noalias !99
  %.4445.i.i = load i64, ptr %.1163.i, align 8, !noalias !99
  %.4449.i.i = getelementptr double, ptr %.420, i64 %.4445.i.i
  %.4450.i.i = load double, ptr %.4449.i.i, align 8, !noalias !99
  %.4455.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4450.i.i
  store double %.4455.i.i, ptr %.4449.i.i, align 8, !noalias !99
  br label %B496.i

B394.i:                                           ; preds = %B300.i
  %.1407.i = getelementptr i8, ptr %461, i64 256
  %.1408.i = load i64, ptr %.1407.i, align 8, !noalias !93
  %.1409.not.i = icmp eq i64 %.1408.i, 0
  %.229.i.pre133.i = load i64, ptr %461, align 8, !noalias !102
  br i1 %.1409.not.i, label %B468.i, label %B444.i

B444.i:                                           ; preds = %B394.i
  %.414.i.i180 = getelementptr i8, ptr %461, i64 8
  %.415.i.i181 = load i64, ptr %.414.i.i180, align 8, !noalias !105
  %.615.i.i182 = getelementptr i8, ptr %461, i64 200
  %.616.i.i183 = load i64, ptr %.615.i.i182, align 8, !noalias !105
  %.1725179.not.i.i = icmp slt i64 %.229.i.pre133.i, 1
  br i1 %.1725179.not.i.i, label %B496.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B444.i
  %.1638.i.i184 = getelementptr i8, ptr %461, i64 296
  %.1639.i.i185 = load i64, ptr %.1638.i.i184, align 8, !noalias !105
  %.1431.i.i186 = getelementptr i8, ptr %461, i64 288
  %.1432.i.i187 = load i64, ptr %.1431.i.i186, align 8, !noalias !105
  %.1230.i.i188 = getelementptr i8, ptr %461, i64 280
  %.1231.i.i189 = load i64, ptr %.1230.i.i188, align 8, !noalias !105
  %.1023.i.i190 = getelementptr i8, ptr %461, i64 272
  %.1024.i.i191 = load i64, ptr %.1023.i.i190, align 8, !noalias !105
  %.822.i.i192 = getelementptr i8, ptr %461, i64 264
  %.823.i.i193 = load i64, ptr %.822.i.i192, align 8, !noalias !105
  %361 = getelementptr i64, ptr %.63, i64 %.823.i.i193
  %362 = getelementptr double, ptr %.108, i64 %.1639.i.i185
  %363 = getelementptr i64, ptr %.63, i64 %.1024.i.i191
  %364 = getelementptr i64, ptr %.63, i64 %.1231.i.i189
  %365 = getelementptr double, ptr %.108, i64 %.1432.i.i187
  %.2011169.not.i.i = icmp slt i64 %.415.i.i181, 1
  %366 = getelementptr double, ptr %.304, i64 %.616.i.i183
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1725.i.i = icmp sgt i64 %.1667.0181.in.i.i, 1
  br i1 %.1725.i.i, label %B366.if.i.i, label %B468.loopexit.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1873.i.i200 = icmp samesign ugt i64 %.1820.0174.i.i, 1
  br i1 %.1873.i.i200, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2011169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %367 = getelementptr double, ptr %.304, i64 %.1771.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1667.0181.in.i.i = phi i64 [ %.229.i.pre133.i, %B366.if.lr.ph.i.i ], [ %.1667.0181.i.i, %B366.loopexit.i.i ]
  %.1667.0181.i.i = add nsw i64 %.1667.0181.in.i.i, -1
  %.1766.i.i = getelementptr i64, ptr %361, i64 %.1667.0181.i.i
  %.1767.i.i = load i64, ptr %.1766.i.i, align 8, !noalias !105
  %.1769.i.i194 = mul nsw i64 %.1767.i.i, %.415.i.i181
  %.1771.i.i = add nsw i64 %.1769.i.i194, %.616.i.i183
  %.1775.i.i = getelementptr double, ptr %362, i64 %.1667.0181.i.i
  %.1776.i.i = load double, ptr %.1775.i.i, align 8, !noalias !105
  %.1786.i.i = getelementptr i64, ptr %363, i64 %.1667.0181.i.i
  %.1787.i.i = load i64, ptr %.1786.i.i, align 8, !noalias !105
  %.1792.i.i = getelementptr i8, ptr %.1786.i.i, i64 8
  %.1793.i.i = load i64, ptr %.1792.i.i, align 8, !noalias !105
  %.1830.i.i = sub i64 %.1793.i.i, %.1787.i.i
  %.1873172.not.i.i = icmp slt i64 %.1830.i.i, 1
  br i1 %.1873172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %368 = getelementptr double, ptr %.304, i64 %.1771.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1820.0174.i.i = phi i64 [ %.1830.i.i, %B458.if.lr.ph.i.i ], [ %.1882.i.i, %B458.loopexit.i.i ]
  %.1817.0173.i.i = phi i64 [ %.1787.i.i, %B458.if.lr.ph.i.i ], [ %.1886.i.i, %B458.loopexit.i.i ]
  %.1882.i.i = add nsw i64 %.1820.0174.i.i, -1
  %.1886.i.i = add i64 %.1817.0173.i.i, 1
  %.1923.i.i = getelementptr double, ptr %365, i64 %.1817.0173.i.i
  %.1924.i.i = load double, ptr %.1923.i.i, align 8, !noalias !105
  br i1 %.2011169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1914.i.i = getelementptr i64, ptr %364, i64 %.1817.0173.i.i
  %.1915.i.i = load i64, ptr %.1914.i.i, align 8, !noalias !105
  %.1917.i.i = mul nsw i64 %.1915.i.i, %.415.i.i181
  %369 = getelementptr double, ptr %366, i64 %.1917.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1955.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2024.i.i, %B524.if.i.i ]
  %.2024.i.i = add nuw nsw i64 %.1955.0170.i.i, 1
  %.2052.i.i195 = getelementptr double, ptr %369, i64 %.1955.0170.i.i
  %.2053.i.i196 = load double, ptr %.2052.i.i195, align 8, !noalias !105
  %.2057.i.i197 = getelementptr double, ptr %368, i64 %.1955.0170.i.i
  %.2058.i.i198 = load double, ptr %.2057.i.i197, align 8, !noalias !105
  %.2060.i.i199 = fmul double %.1924.i.i, %.2058.i.i198
  %.2061.i.i = fadd double %.2053.i.i196, %.2060.i.i199
  store double %.2061.i.i, ptr %.2052.i.i195, align 8, !noalias !105
  %exitcond.not.i82.i = icmp eq i64 %.415.i.i181, %.2024.i.i
  br i1 %exitcond.not.i82.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2103.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2172.i.i, %B616.if.i.i ]
  %.2172.i.i = add nuw nsw i64 %.2103.0176.i.i, 1
  %.2200.i.i201 = getelementptr double, ptr %367, i64 %.2103.0176.i.i
  %.2201.i.i202 = load double, ptr %.2200.i.i201, align 8, !noalias !105
  %.2203.i.i203 = fmul double %.1776.i.i, %.2201.i.i202
  store double %.2203.i.i203, ptr %.2200.i.i201, align 8, !noalias !105
  %exitcond182.not.i.i204 = icmp eq i64 %.415.i.i181, %.2172.i.i
  br i1 %exitcond182.not.i.i204, label %B366.loopexit.i.i, label %B616.if.i.i

B468.loopexit.i:                                  ; preds = %B366.loopexit.i.i
  %.229.i.pre.i = load i64, ptr %461, align 8, !noalias !102
  %.633.i84.pre.i = load i64, ptr %.713.i, align 8, !noalias !102
  br label %B468.i

B468.i:                                           ; preds = %B468.loopexit.i, %B394.i
  %.633.i84.i = phi i64 [ %.633.i84.pre.i, %B468.loopexit.i ], [ %.714.i, %B394.i ]
  %.229.i.i = phi i64 [ %.229.i.pre.i, %B468.loopexit.i ], [ %.229.i.pre133.i, %B394.i ]
  %.430.i.i = getelementptr i8, ptr %461, i64 8
  %.431.i83.i = load i64, ptr %.430.i.i, align 8, !noalias !102
  %.843.i.i = getelementptr i8, ptr %461, i64 16
  %.844.i.i = load i64, ptr %.843.i.i, align 8, !noalias !102
  %.17501303.not.i.i = icmp slt i64 %.229.i.i, 1
  br i1 %.17501303.not.i.i, label %B496.i, label %B364.lr.ph.i.i

B364.lr.ph.i.i:                                   ; preds = %B468.i
  %.1663.i.i = getelementptr i8, ptr %461, i64 248
  %.1664.i.i = load i64, ptr %.1663.i.i, align 8, !noalias !102
  %.1452.i.i = getelementptr i8, ptr %461, i64 112
  %.1453.i.i = load i64, ptr %.1452.i.i, align 8, !noalias !102
  %.1250.i.i = getelementptr i8, ptr %461, i64 64
  %.1251.i.i = load i64, ptr %.1250.i.i, align 8, !noalias !102
  %.1048.i.i = getelementptr i8, ptr %461, i64 56
  %.1049.i.i = load i64, ptr %.1048.i.i, align 8, !noalias !102
  %.1991.i.i = getelementptr i8, ptr %461, i64 96
  %.2199.i.i = getelementptr i8, ptr %461, i64 216
  %.2413.i.i = getelementptr i8, ptr %461, i64 232
  %.2619.i.i = getelementptr i8, ptr %461, i64 224
  %.2831.i.i = getelementptr i8, ptr %461, i64 208
  %.3037.i.i205 = getelementptr i8, ptr %461, i64 200
  %.31371196.not.i.i = icmp slt i64 %.431.i83.i, 1
  %370 = getelementptr double, ptr %.304, i64 %.1251.i.i
  %.3537.i.i = getelementptr i8, ptr %461, i64 88
  %.9536.not.i.i.i206 = icmp slt i64 %.844.i.i, 1
  %.8.i.i.i207 = sitofp i64 %.844.i.i to double
  %.9.i.i.i208 = fmul double %.8.i.i.i207, 5.000000e-01
  %371 = getelementptr double, ptr %.304, i64 %.1049.i.i
  %storemerge1140.i.i = tail call i64 @llvm.smax.i64(i64 %.844.i.i, i64 0)
  %.4619.i.i = add nsw i64 %.844.i.i, -1
  %372 = getelementptr double, ptr %.304, i64 %.1664.i.i
  %.6072.i.i = getelementptr i8, ptr %461, i64 240
  %.6282.i.i = getelementptr i8, ptr %461, i64 136
  %.225.i.i.i = getelementptr i8, ptr %461, i64 160
  %.629.i.i.i = getelementptr i8, ptr %461, i64 176
  %.427.i.i.i = getelementptr i8, ptr %461, i64 168
  %.989.i.i.i209 = getelementptr i8, ptr %461, i64 144
  %.1880.i.i.i = getelementptr i8, ptr %461, i64 152
  %373 = getelementptr i64, ptr %.63, i64 %.1453.i.i
  %.7665.i.i = getelementptr i8, ptr %461, i64 120
  %.7871.i.i = getelementptr i8, ptr %461, i64 128
  br label %B364.i.i

B358.loopexit.i.i:                                ; preds = %B2886.loopexit.i.i, %B2864.i.i
  %exitcond1323.not.i.i = icmp eq i64 %.1763.i.i, %.229.i.i
  br i1 %exitcond1323.not.i.i, label %B496.i, label %B364.i.i

B364.i.i:                                         ; preds = %B358.loopexit.i.i, %B364.lr.ph.i.i
  %.1692.01305.i.i = phi i64 [ 0, %B364.lr.ph.i.i ], [ %.1763.i.i, %B358.loopexit.i.i ]
  %.1763.i.i = add nuw nsw i64 %.1692.01305.i.i, 1
  %.1992.i.i = load i64, ptr %.1991.i.i, align 8, !noalias !102
  %.1995.i.i = mul nsw i64 %.1692.01305.i.i, %.431.i83.i
  %.1997.i.i = mul nsw i64 %.1995.i.i, %.431.i83.i
  %.2200.i85.i = load i64, ptr %.2199.i.i, align 8, !noalias !102
  %.2206.i.i = add nsw i64 %.2200.i85.i, %.1997.i.i
  %.2414.i.i = load i64, ptr %.2413.i.i, align 8, !noalias !102
  %.2418.i.i210 = add nsw i64 %.2414.i.i, %.1995.i.i
  %.2620.i.i = load i64, ptr %.2619.i.i, align 8, !noalias !102
  %.2832.i.i = load i64, ptr %.2831.i.i, align 8, !noalias !102
  %.2836.i.i = add nsw i64 %.2832.i.i, %.1995.i.i
  %.3038.i.i = load i64, ptr %.3037.i.i205, align 8, !noalias !102
  %.3042.i.i = add nsw i64 %.3038.i.i, %.1995.i.i
  %.3045.i86.i = mul nsw i64 %.1692.01305.i.i, %.844.i.i
  %.3047.i.i = add nsw i64 %.3045.i86.i, %.633.i84.i
  br i1 %.31371196.not.i.i, label %B864.i.i, label %B740.if.lr.ph.i.i

B740.if.lr.ph.i.i:                                ; preds = %B364.i.i
  %374 = getelementptr double, ptr %.304, i64 %.3042.i.i
  %375 = getelementptr double, ptr %.304, i64 %.2836.i.i
  br label %B774.if.lr.ph.i.i

B740.loopexit.i.i:                                ; preds = %B774.if.i.i
  %.3150.i.i = add nuw nsw i64 %.3081.01198.i.i, 1
  %exitcond1306.not.i.i = icmp eq i64 %.431.i83.i, %.3150.i.i
  br i1 %exitcond1306.not.i.i, label %B864.i.i, label %B774.if.lr.ph.i.i

B864.i.i:                                         ; preds = %B740.loopexit.i.i, %B364.i.i
  %.3538.i.i = load i64, ptr %.3537.i.i, align 8, !noalias !102
  %.3539.i.i = icmp sgt i64 %.3538.i.i, -1
  br i1 %.3539.i.i, label %B922.i.i, label %B1102.i.i

B922.i.i:                                         ; preds = %B864.i.i
  %.3744.i92.i = getelementptr double, ptr %.304, i64 %.3538.i.i
  %.3745.i93.i = load double, ptr %.3744.i92.i, align 8, !noalias !102
  br i1 %.9536.not.i.i.i206, label %squared.2, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B922.i.i
  %376 = getelementptr double, ptr %.304, i64 %.2836.i.i
  br label %B30.if.i.i.i229

B30.if.i.i.i229:                                  ; preds = %B30.if.i.i.i229, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i230 = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i236, %B30.if.i.i.i229 ]
  %.37.037.i.i.i231 = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i232, %B30.if.i.i.i229 ]
  %.108.i.i.i232 = add nuw nsw i64 %.37.037.i.i.i231, 1
  %.136.i.i.i233 = getelementptr double, ptr %376, i64 %.37.037.i.i.i231
  %.137.i.i.i234 = load double, ptr %.136.i.i.i233, align 8, !noalias !108
  %.143.i.i.i235 = fmul double %.137.i.i.i234, %.137.i.i.i234
  %.145.i.i.i236 = fadd double %total.2.039.i.i.i230, %.143.i.i.i235
  %exitcond.not.i.i.i237 = icmp eq i64 %.108.i.i.i232, %.844.i.i
  br i1 %exitcond.not.i.i.i237, label %squared.2, label %B30.if.i.i.i229

squared.2: ; preds = %B30.if.i.i.i229, %B922.i.i
  %total.2.0.lcssa.i.i.i239 = phi double [ 0.000000e+00, %B922.i.i ], [ %.145.i.i.i236, %B30.if.i.i.i229 ]
  %.3987.i.i = getelementptr double, ptr %.420, i64 %.3538.i.i
  %.3988.i.i = load double, ptr %.3987.i.i, align 8, !noalias !102
  %.7.i.i.i240 = fmul double %.3745.i93.i, 5.000000e-01
  %.11.i.i.i241 = fadd double %.9.i.i.i208, %.7.i.i.i240
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i52, double %.11.i.i.i241)
  %.26.i.i.i243 = load double, ptr %.12.i.i.i52, align 8, !noalias !111
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i54, double %.7.i.i.i240)
  %.53.i.i.i245 = load double, ptr %.39.i.i.i54, align 8, !noalias !111
  %.63.i.i.i246 = fsub double %.26.i.i.i243, %.53.i.i.i245
  %.67.i.i.i = fdiv double %.9.i.i.i208, %.7.i.i.i240
  %.68.i.i.i247 = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i248 = fadd double %.63.i.i.i246, %.68.i.i.i247
  %.74.i.i.i249 = fsub double %.69.i.i.i248, %.67.i.i.i
  %.78.i.i.i250 = fdiv double %total.2.0.lcssa.i.i.i239, %.3745.i93.i
  %.79.i.i.i251 = tail call double @log1p(double %.78.i.i.i250)
  %.80.i.i.i252 = fsub double %.74.i.i.i249, %.79.i.i.i251
  %.82.i.i.i253 = fadd double %.3745.i93.i, %.8.i.i.i207
  %.83.i.i.i = fmul double %.82.i.i.i253, %total.2.0.lcssa.i.i.i239
  %.84.i.i.i = fadd double %.3745.i93.i, %total.2.0.lcssa.i.i.i239
  %.85.i.i.i = fmul double %.3745.i93.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i252
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.3781.i94.i = fdiv double %.82.i.i.i253, %.84.i.i.i
  %.4015.i.i = fadd double %.3988.i.i, %.91.i.i.i
  store double %.4015.i.i, ptr %.3987.i.i, align 8, !noalias !102
  br label %B1102.i.i

B1102.i.i:                                        ; preds = %squared.2, %B864.i.i
  %pulled.2.1.i.i = phi double [ %.3781.i94.i, %squared.2 ], [ 1.000000e+00, %B864.i.i ]
  br i1 %.31371196.not.i.i, label %B1262.i.i, label %B1124.if.lr.ph.i.i

B1124.if.lr.ph.i.i:                               ; preds = %B1102.i.i
  %.4142.i88.i = fneg double %pulled.2.1.i.i
  %377 = getelementptr double, ptr %.304, i64 %.2836.i.i
  %378 = getelementptr double, ptr %.304, i64 %.3042.i.i
  br label %B1124.if.i.i

B1238.i.i:                                        ; preds = %B1178.if.i.i, %B1124.if.i.i
  %total.14.2.lcssa.i.i211 = phi double [ %.4149.i.i, %B1124.if.i.i ], [ %.4288.i.i, %B1178.if.i.i ]
  %.4303.i90.i = getelementptr double, ptr %378, i64 %.4044.01204.i.i
  store double %total.14.2.lcssa.i.i211, ptr %.4303.i90.i, align 8, !noalias !102
  %exitcond1308.not.i.i = icmp eq i64 %.431.i83.i, %.4113.i89.i
  br i1 %exitcond1308.not.i.i, label %B1262.i.i, label %B1124.if.i.i

B1262.i.i:                                        ; preds = %B1238.i.i, %B1102.i.i
  br i1 %.9536.not.i.i.i206, label %B2300.i.i, label %B1288.if.lr.ph.i.i

B1288.if.lr.ph.i.i:                               ; preds = %B1262.i.i
  %379 = getelementptr double, ptr %.304, i64 %.3042.i.i
  %380 = getelementptr double, ptr %.304, i64 %.2206.i.i
  %381 = getelementptr double, ptr %arg.grad, i64 %.3047.i.i
  br label %B1288.if.i.i

B1394.i.i:                                        ; preds = %B1332.if.i.i, %B1288.if.i.i
  %.4590.pre-phi.i.i = phi i64 [ 0, %B1288.if.i.i ], [ %.4566.i.i212, %B1332.if.i.i ]
  %total.15.2.lcssa.i.i213 = phi double [ %.4442.i.i, %B1288.if.i.i ], [ %.4580.i.i, %B1332.if.i.i ]
  %382 = getelementptr double, ptr %380, i64 %.4590.pre-phi.i.i
  %.4596.i.i = getelementptr double, ptr %382, i64 %.4340.01212.i.i
  %.4597.i.i = load double, ptr %.4596.i.i, align 8, !noalias !102
  %.4602.i.i = fdiv double %total.15.2.lcssa.i.i213, %.4597.i.i
  %.4611.i.i = getelementptr double, ptr %381, i64 %.4340.01212.i.i
  store double %.4602.i.i, ptr %.4611.i.i, align 8, !noalias !102
  %exitcond1310.not.i.i = icmp eq i64 %.844.i.i, %.4409.i91.i
  br i1 %exitcond1310.not.i.i, label %B1484.if.i.i, label %B1288.if.i.i

B1688.preheader.i.i:                              ; preds = %B1598.i.i
  %383 = getelementptr double, ptr %.304, i64 %.2620.i.i
  %384 = getelementptr double, ptr %383, i64 %.1995.i.i
  br label %B1716.if.lr.ph.i.i

B1598.i.i:                                        ; preds = %B1536.if.i.i, %B1484.if.i.i
  %total.16.2.lcssa.i.i214 = phi double [ %.4745.i.i, %B1484.if.i.i ], [ %.4885.i.i, %B1536.if.i.i ]
  %.4895.i.i = mul nsw i64 %.4643.01222.i.i, %.431.i83.i
  %385 = getelementptr double, ptr %380, i64 %.4895.i.i
  %.4901.i.i215 = getelementptr double, ptr %385, i64 %.4643.01222.i.i
  %.4902.i.i = load double, ptr %.4901.i.i215, align 8, !noalias !102
  %.4907.i.i216 = fdiv double %total.16.2.lcssa.i.i214, %.4902.i.i
  %.4916.i.i = getelementptr double, ptr %379, i64 %.4643.01222.i.i
  store double %.4907.i.i216, ptr %.4916.i.i, align 8, !noalias !102
  %.4699.i.i = icmp sgt i64 %.4646.01223.i.i, 1
  br i1 %.4699.i.i, label %B1484.if.i.i, label %B1688.preheader.i.i

B1688.loopexit.i.i:                               ; preds = %B1958.i.i
  %.5013.i.i = add nsw i64 %.4951.01238.i.i, -1
  %.5017.i.i218 = add i64 %.4948.01237.i.i, -1
  %.5004.i.i = icmp sgt i64 %.4951.01238.i.i, 1
  br i1 %.5004.i.i, label %B1716.if.lr.ph.i.i, label %B2094.if.lr.ph.i.i

B1738.i.i:                                        ; preds = %B1716.if.i.i
  %.5178.i.i = load double, ptr %.5177.i.i, align 8, !noalias !102
  %.5184.i.i = load double, ptr %.5183.i.i, align 8, !noalias !102
  %.5185.i.i = fadd double %.5178.i.i, %.5184.i.i
  %.5186.i.i = fneg double %.5185.i.i
  %.5191.i.i = getelementptr double, ptr %381, i64 %.5069.01234.i.i
  %.5192.i.i = load double, ptr %.5191.i.i, align 8, !noalias !102
  %.5193.i.i = fmul double %.5192.i.i, %.5186.i.i
  %.5199.i.i = load double, ptr %.5198.i.i, align 8, !noalias !102
  %.5204.i.i = getelementptr double, ptr %384, i64 %.5069.01234.i.i
  %.5205.i.i = load double, ptr %.5204.i.i, align 8, !noalias !102
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
  %invariant.gep1231.i.i = getelementptr double, ptr %372, i64 %.5069.01234.i.i
  br label %B1886.if.i.i

B1958.i.i:                                        ; preds = %B1886.if.i.i, %B1856.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1856.i.i ], [ %.5374.i.i, %B1886.if.i.i ]
  %.5391.i.i = load double, ptr %.5390.i.i, align 8, !noalias !102
  %.5396.i.i = fdiv double %total.17.3.lcssa.i.i, %.5391.i.i
  %.5409.i.i = getelementptr double, ptr %415, i64 %.5069.01234.i.i
  store double %.5396.i.i, ptr %.5409.i.i, align 8, !noalias !102
  %exitcond1311.not.i.i = icmp eq i64 %.844.i.i, %.5138.i.i
  br i1 %exitcond1311.not.i.i, label %B1688.loopexit.i.i, label %B1716.if.i.i

B2056.loopexit.i.i:                               ; preds = %B2228.i.i
  %.5520.i.i = add nuw nsw i64 %.5451.01250.i.i, 1
  %exitcond1312.not.i.i = icmp eq i64 %.844.i.i, %.5520.i.i
  br i1 %exitcond1312.not.i.i, label %B2300.i.i, label %B2094.if.lr.ph.i.i

B2228.i.i:                                        ; preds = %B2156.if.i.i, %B2094.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5679.i.i, %B2094.if.i.i ], [ %.5823.i.i, %B2156.if.i.i ]
  %.5833.i.i219 = mul nsw i64 %.5573.01247.i.i, %.431.i83.i
  %386 = getelementptr double, ptr %380, i64 %.5833.i.i219
  %.5839.i.i220 = getelementptr double, ptr %386, i64 %.5573.01247.i.i
  %.5840.i.i = load double, ptr %.5839.i.i220, align 8, !noalias !102
  %.5845.i.i221 = fdiv double %total.19.3.lcssa.i.i, %.5840.i.i
  store double %.5845.i.i221, ptr %.5678.i.i, align 8, !noalias !102
  %.5629.i.i = icmp sgt i64 %.5576.01248.i.i, 1
  br i1 %.5629.i.i, label %B2094.if.i.i, label %B2056.loopexit.i.i

B2300.i.i:                                        ; preds = %B2056.loopexit.i.i, %B1262.i.i
  %.6073.i.i = load i64, ptr %.6072.i.i, align 8, !noalias !102
  %387 = getelementptr double, ptr %.304, i64 %.6073.i.i
  %.6077.i.i = getelementptr double, ptr %387, i64 %.1692.01305.i.i
  %.6078.i.i = load double, ptr %.6077.i.i, align 8, !noalias !102
  %.6283.i.i = load i64, ptr %.6282.i.i, align 8, !noalias !102
  %.6284.not.i.i = icmp eq i64 %.6283.i.i, 0
  br i1 %.6284.not.i.i, label %B2864.i.i, label %B2434.preheader.i.i

B2434.preheader.i.i:                              ; preds = %B2300.i.i
  br i1 %.31371196.not.i.i, label %B2600.preheader.i.i, label %B2434.if.lr.ph.i.i

B2434.if.lr.ph.i.i:                               ; preds = %B2434.preheader.i.i
  %388 = getelementptr double, ptr %.304, i64 %.3042.i.i
  %389 = getelementptr double, ptr %.304, i64 %.2418.i.i210
  br label %B2434.if.i.i

B2434.loopexit.i.i:                               ; preds = %B2488.if.i.i, %B2434.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2434.if.i.i ], [ %.6587.i.i, %B2488.if.i.i ]
  %indvars.iv.next.i.i223 = add nuw i64 %indvars.iv.i.i222, 1
  %exitcond1314.not.i.i = icmp eq i64 %.431.i83.i, %.6382.i.i
  br i1 %exitcond1314.not.i.i, label %B2600.preheader.i.i, label %B2434.if.i.i

B2600.preheader.i.i:                              ; preds = %B2434.loopexit.i.i, %B2434.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2434.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  br i1 %.9536.not.i.i.i206, label %B2830.i.i, label %B2600.if.lr.ph.i.i

B2600.if.lr.ph.i.i:                               ; preds = %B2600.preheader.i.i
  %390 = getelementptr double, ptr %.304, i64 %.2206.i.i
  br label %B2600.if.i.i

B2600.loopexit.i.i:                               ; preds = %B2776.i.i
  %.6706.i.i = add nuw nsw i64 %.6637.01273.i.i, 1
  %exitcond1318.not.i.i = icmp eq i64 %.844.i.i, %.6706.i.i
  br i1 %exitcond1318.not.i.i, label %B2830.i.i, label %B2600.if.i.i

B2776.i.i:                                        ; preds = %B2702.if.i.i
  %.6833.i.i = add nuw nsw i64 %.6764.01268.i.i, 1
  %.7064.i.i = getelementptr double, ptr %421, i64 %.6764.01268.i.i
  %.7065.i.i = load double, ptr %.7064.i.i, align 8, !noalias !102
  %.7067.i.i = fmul double %.7046.i.i, %.7065.i.i
  %.7071.i.i = fadd double %by_log_weight.5.21270.i.i, %.7067.i.i
  %exitcond1317.not.i.i = icmp eq i64 %.844.i.i, %.6833.i.i
  br i1 %exitcond1317.not.i.i, label %B2600.loopexit.i.i, label %B2702.if.lr.ph.i.i

B2830.i.i:                                        ; preds = %B2600.loopexit.i.i, %B2600.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.preheader.i.i ], [ %.7071.i.i, %B2600.loopexit.i.i ]
  %.226.i.i.i = load i64, ptr %.225.i.i.i, align 8, !noalias !114
  %.72190.not.i.i.i = icmp slt i64 %.226.i.i.i, 1
  br i1 %.72190.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2830.i.i
  %.632.i.i.i = mul nuw nsw i64 %.226.i.i.i, %.1692.01305.i.i
  %.630.i.i.i = load i64, ptr %.629.i.i.i, align 8, !noalias !114
  %.428.i.i.i225 = load i64, ptr %.427.i.i.i, align 8, !noalias !114
  %391 = getelementptr i64, ptr %.63, i64 %.428.i.i.i225
  %392 = getelementptr double, ptr %.108, i64 %.630.i.i.i
  %393 = getelementptr double, ptr %392, i64 %.632.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2830.i.i
  %.990.i.i.i = load i64, ptr %.989.i.i.i209, align 8, !noalias !114
  %.991.i.i.i = icmp sgt i64 %.990.i.i.i, -1
  br i1 %.991.i.i.i, label %B272.i.i.i, label %B2864.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1076.i.i.i = load i64, ptr %.310.i, align 8, !noalias !114
  %394 = getelementptr i64, ptr %.63, i64 %.1076.i.i.i
  %.idx.i.i.i226 = mul i64 %.990.i.i.i, 392
  %395 = getelementptr i8, ptr %394, i64 %.idx.i.i.i226
  %.1676.i.i.i = getelementptr i8, ptr %395, i64 8
  %.1677.i.i.i = load i64, ptr %.1676.i.i.i, align 8, !noalias !114
  %.217893.not.i.i.i = icmp slt i64 %.1677.i.i.i, 1
  br i1 %.217893.not.i.i.i, label %B2864.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2084.i.i.i = getelementptr i8, ptr %395, i64 200
  %.2085.i.i.i = load i64, ptr %.2084.i.i.i, align 8, !noalias !114
  %.1883.i.i.i = mul nuw nsw i64 %.1677.i.i.i, %.1692.01305.i.i
  %.1881.i.i.i = load i64, ptr %.1880.i.i.i, align 8, !noalias !114
  %396 = getelementptr double, ptr %.304, i64 %.2085.i.i.i
  %397 = getelementptr double, ptr %396, i64 %.1883.i.i.i
  %398 = getelementptr double, ptr %.108, i64 %.1881.i.i.i
  %399 = getelementptr double, ptr %398, i64 %.1883.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.663.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.734.i.i.i, %B160.if.i.i.i ]
  %.734.i.i.i = add nuw nsw i64 %.663.091.i.i.i, 1
  %.762.i.i.i = getelementptr i64, ptr %391, i64 %.663.091.i.i.i
  %.763.i.i.i = load i64, ptr %.762.i.i.i, align 8, !noalias !114
  %.765.i.i.i = getelementptr double, ptr %.420, i64 %.763.i.i.i
  %.766.i.i.i = load double, ptr %.765.i.i.i, align 8, !noalias !114
  %.770.i.i.i = getelementptr double, ptr %393, i64 %.663.091.i.i.i
  %.771.i.i.i = load double, ptr %.770.i.i.i, align 8, !noalias !114
  %.773.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.771.i.i.i
  %.774.i.i.i = fadd double %.766.i.i.i, %.773.i.i.i
  store double %.774.i.i.i, ptr %.765.i.i.i, align 8, !noalias !114
  %exitcond.not.i1163.i.i = icmp eq i64 %.734.i.i.i, %.226.i.i.i
  br i1 %exitcond.not.i1163.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2122.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2191.i.i.i, %B552.if.i.i.i ]
  %.2191.i.i.i = add nuw nsw i64 %.2122.094.i.i.i, 1
  %.2219.i.i.i = getelementptr double, ptr %397, i64 %.2122.094.i.i.i
  %.2220.i.i.i = load double, ptr %.2219.i.i.i, align 8, !noalias !114
  %.2224.i.i.i = getelementptr double, ptr %399, i64 %.2122.094.i.i.i
  %.2225.i.i.i = load double, ptr %.2224.i.i.i, align 8, !noalias !114
  %.2227.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2225.i.i.i
  %.2228.i.i.i = fadd double %.2220.i.i.i, %.2227.i.i.i
  store double %.2228.i.i.i, ptr %.2219.i.i.i, align 8, !noalias !114
  %exitcond96.not.i.i.i = icmp eq i64 %.2191.i.i.i, %.1677.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2864.i.i, label %B552.if.i.i.i

B2864.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2300.i.i
  br i1 %.31371196.not.i.i, label %B358.loopexit.i.i, label %B2886.if.lr.ph.i.i

B2886.if.lr.ph.i.i:                               ; preds = %B2864.i.i
  %400 = getelementptr double, ptr %.304, i64 %.3042.i.i
  %401 = getelementptr double, ptr %.304, i64 %.2418.i.i210
  %402 = getelementptr double, ptr %.108, i64 %.1992.i.i
  %403 = getelementptr double, ptr %402, i64 %.1997.i.i
  br label %B2886.if.i.i

B2886.loopexit.i.i:                               ; preds = %B3354.loopexit.i.i, %B3354.preheader.i.i
  %exitcond1322.not.i.i = icmp eq i64 %.431.i83.i, %.7223.i.i
  br i1 %exitcond1322.not.i.i, label %B358.loopexit.i.i, label %B2886.if.i.i

B3078.i.i:                                        ; preds = %B2946.if.i.i, %B2886.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B2886.if.i.i ], [ %.7418.i.i, %B2946.if.i.i ]
  %.7455.i.i = getelementptr i64, ptr %373, i64 %.7154.01301.i.i
  %.7456.i.i = load i64, ptr %.7455.i.i, align 8, !noalias !102
  %.7462.i.i = getelementptr i8, ptr %.7455.i.i, i64 8
  %.7463.i.i = load i64, ptr %.7462.i.i, align 8, !noalias !102
  %.7464.i.i = sub nsw i64 %.7463.i.i, %.7456.i.i
  %.79611282.not.i.i = icmp slt i64 %.7464.i.i, 1
  br i1 %.79611282.not.i.i, label %B3354.preheader.i.i, label %B3258.if.lr.ph.i.i

B3258.if.lr.ph.i.i:                               ; preds = %B3078.i.i
  %.7877.i.i = mul nuw nsw i64 %.7464.i.i, %.1692.01305.i.i
  %.7874.i.i = mul nsw i64 %.7456.i.i, %.229.i.i
  %.7872.i.i = load i64, ptr %.7871.i.i, align 8, !noalias !102
  %.7666.i.i = load i64, ptr %.7665.i.i, align 8, !noalias !102
  %404 = getelementptr i64, ptr %.63, i64 %.7666.i.i
  %405 = getelementptr i64, ptr %404, i64 %.7456.i.i
  %.8009.i.i = fmul double %.6078.i.i, %by_pull.2.2.lcssa.i.i
  %406 = getelementptr double, ptr %.108, i64 %.7872.i.i
  %407 = getelementptr double, ptr %406, i64 %.7874.i.i
  %408 = getelementptr double, ptr %407, i64 %.7877.i.i
  br label %B3258.if.i.i

B3354.preheader.i.i:                              ; preds = %B3258.if.i.i, %B3078.i.i
  br i1 %.9536.not.i.i.i206, label %B2886.loopexit.i.i, label %B3354.if.lr.ph.i.i

B3354.if.lr.ph.i.i:                               ; preds = %B3354.preheader.i.i
  %.8276.i.i = mul nuw nsw i64 %.7154.01301.i.i, %.431.i83.i
  %409 = getelementptr double, ptr %403, i64 %.8276.i.i
  %410 = getelementptr double, ptr %370, i64 %.8276.i.i
  br label %B3354.if.i.i

B3354.loopexit.i.i:                               ; preds = %B3518.if.i.i
  %exitcond1321.not.i.i = icmp eq i64 %.844.i.i, %.8124.i.i
  br i1 %exitcond1321.not.i.i, label %B2886.loopexit.i.i, label %B3354.if.i.i

B3518.if.lr.ph.i.i:                               ; preds = %B3388.if.i.i, %B3354.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3354.if.i.i ], [ %.8296.i.i, %B3388.if.i.i ]
  %.8463.i.i = mul nuw nsw i64 %.8055.01298.i.i, %.431.i83.i
  %411 = getelementptr double, ptr %372, i64 %.8463.i.i
  %invariant.gep1295.i.i = getelementptr double, ptr %372, i64 %.8055.01298.i.i
  br label %B3518.if.i.i

B774.if.lr.ph.i.i:                                ; preds = %B740.loopexit.i.i, %B740.if.lr.ph.i.i
  %.3081.01198.i.i = phi i64 [ 0, %B740.if.lr.ph.i.i ], [ %.3150.i.i, %B740.loopexit.i.i ]
  %.3299.i.i = mul nuw nsw i64 %.3081.01198.i.i, %.431.i83.i
  %412 = getelementptr double, ptr %370, i64 %.3299.i.i
  %.3310.i.i = getelementptr double, ptr %374, i64 %.3081.01198.i.i
  br label %B774.if.i.i

B774.if.i.i:                                      ; preds = %B774.if.i.i, %B774.if.lr.ph.i.i
  %.3203.01195.i.i = phi i64 [ 0, %B774.if.lr.ph.i.i ], [ %.3272.i.i, %B774.if.i.i ]
  %.3272.i.i = add nuw nsw i64 %.3203.01195.i.i, 1
  %.3304.i.i = getelementptr double, ptr %412, i64 %.3203.01195.i.i
  %.3305.i.i = load double, ptr %.3304.i.i, align 8, !noalias !102
  %.3311.i.i = load double, ptr %.3310.i.i, align 8, !noalias !102
  %.3315.i.i = getelementptr double, ptr %375, i64 %.3203.01195.i.i
  %.3316.i.i = load double, ptr %.3315.i.i, align 8, !noalias !102
  %.3317.i.i = fmul double %.3311.i.i, %.3316.i.i
  %.3318.i.i = fadd double %.3305.i.i, %.3317.i.i
  store double %.3318.i.i, ptr %.3304.i.i, align 8, !noalias !102
  %exitcond.not.i87.i = icmp eq i64 %.3203.01195.i.i, %.3081.01198.i.i
  br i1 %exitcond.not.i87.i, label %B740.loopexit.i.i, label %B774.if.i.i

B1124.if.i.i:                                     ; preds = %B1238.i.i, %B1124.if.lr.ph.i.i
  %.4044.01204.i.i = phi i64 [ 0, %B1124.if.lr.ph.i.i ], [ %.4113.i89.i, %B1238.i.i ]
  %.4113.i89.i = add nuw nsw i64 %.4044.01204.i.i, 1
  %.4147.i.i = getelementptr double, ptr %377, i64 %.4044.01204.i.i
  %.4148.i.i = load double, ptr %.4147.i.i, align 8, !noalias !102
  %.4149.i.i = fmul double %.4148.i.i, %.4142.i88.i
  %.42341199.not.not.i.i = icmp sgt i64 %.431.i83.i, %.4044.01204.i.i
  br i1 %.42341199.not.not.i.i, label %B1178.if.lr.ph.i.i, label %B1238.i.i

B1178.if.lr.ph.i.i:                               ; preds = %B1124.if.i.i
  %invariant.gep.i.i227 = getelementptr double, ptr %371, i64 %.4044.01204.i.i
  br label %B1178.if.i.i

B1178.if.i.i:                                     ; preds = %B1178.if.i.i, %B1178.if.lr.ph.i.i
  %total.14.21202.i.i = phi double [ %.4149.i.i, %B1178.if.lr.ph.i.i ], [ %.4288.i.i, %B1178.if.i.i ]
  %.4178.01200.i.i = phi i64 [ %.4044.01204.i.i, %B1178.if.lr.ph.i.i ], [ %.4247.i.i, %B1178.if.i.i ]
  %.4247.i.i = add nuw i64 %.4178.01200.i.i, 1
  %.4273.i.i = mul nsw i64 %.4178.01200.i.i, %.431.i83.i
  %gep.i.i228 = getelementptr double, ptr %invariant.gep.i.i227, i64 %.4273.i.i
  %.4280.i.i = load double, ptr %gep.i.i228, align 8, !noalias !102
  %.4284.i.i = getelementptr double, ptr %378, i64 %.4178.01200.i.i
  %.4285.i.i = load double, ptr %.4284.i.i, align 8, !noalias !102
  %.4286.i.i = fmul double %.4280.i.i, %.4285.i.i
  %.4288.i.i = fadd double %total.14.21202.i.i, %.4286.i.i
  %exitcond1307.not.i.i = icmp eq i64 %.4247.i.i, %.431.i83.i
  br i1 %exitcond1307.not.i.i, label %B1238.i.i, label %B1178.if.i.i

B1288.if.i.i:                                     ; preds = %B1394.i.i, %B1288.if.lr.ph.i.i
  %.4340.01212.i.i = phi i64 [ 0, %B1288.if.lr.ph.i.i ], [ %.4409.i91.i, %B1394.i.i ]
  %.4409.i91.i = add nuw nsw i64 %.4340.01212.i.i, 1
  %.4441.i.i = getelementptr double, ptr %379, i64 %.4340.01212.i.i
  %.4442.i.i = load double, ptr %.4441.i.i, align 8, !noalias !102
  %.45261206.not.i.i = icmp eq i64 %.4340.01212.i.i, 0
  br i1 %.45261206.not.i.i, label %B1394.i.i, label %B1332.if.lr.ph.i.i

B1332.if.lr.ph.i.i:                               ; preds = %B1288.if.i.i
  %.4566.i.i212 = mul nsw i64 %.4340.01212.i.i, %.431.i83.i
  %413 = getelementptr double, ptr %380, i64 %.4566.i.i212
  br label %B1332.if.i.i

B1332.if.i.i:                                     ; preds = %B1332.if.i.i, %B1332.if.lr.ph.i.i
  %total.15.21209.i.i = phi double [ %.4442.i.i, %B1332.if.lr.ph.i.i ], [ %.4580.i.i, %B1332.if.i.i ]
  %.4470.01207.i.i = phi i64 [ 0, %B1332.if.lr.ph.i.i ], [ %.4539.i.i, %B1332.if.i.i ]
  %.4539.i.i = add nuw nsw i64 %.4470.01207.i.i, 1
  %.4571.i.i = getelementptr double, ptr %413, i64 %.4470.01207.i.i
  %.4572.i.i = load double, ptr %.4571.i.i, align 8, !noalias !102
  %.4576.i.i = getelementptr double, ptr %381, i64 %.4470.01207.i.i
  %.4577.i.i = load double, ptr %.4576.i.i, align 8, !noalias !102
  %.4578.i.i = fmul double %.4572.i.i, %.4577.i.i
  %.4580.i.i = fsub double %total.15.21209.i.i, %.4578.i.i
  %exitcond1309.not.i.i = icmp eq i64 %.4539.i.i, %.4340.01212.i.i
  br i1 %exitcond1309.not.i.i, label %B1394.i.i, label %B1332.if.i.i

B1484.if.i.i:                                     ; preds = %B1394.i.i, %B1598.i.i
  %.4646.01223.i.i = phi i64 [ %.4708.i.i, %B1598.i.i ], [ %storemerge1140.i.i, %B1394.i.i ]
  %.4643.01222.i.i = phi i64 [ %.4712.i.i, %B1598.i.i ], [ %.4619.i.i, %B1394.i.i ]
  %.4708.i.i = add nsw i64 %.4646.01223.i.i, -1
  %.4712.i.i = add i64 %.4643.01222.i.i, -1
  %.4744.i.i = getelementptr double, ptr %381, i64 %.4643.01222.i.i
  %.4745.i.i = load double, ptr %.4744.i.i, align 8, !noalias !102
  %.4750.i.i = add nsw i64 %.4643.01222.i.i, 1
  %.4788.i.i = sub i64 %.844.i.i, %.4750.i.i
  %.48311214.not.i.i = icmp eq i64 %.4788.i.i, 0
  br i1 %.48311214.not.i.i, label %B1598.i.i, label %B1536.if.lr.ph.i.i

B1536.if.lr.ph.i.i:                               ; preds = %B1484.if.i.i
  %invariant.gep1219.i.i = getelementptr double, ptr %380, i64 %.4643.01222.i.i
  br label %B1536.if.i.i

B1536.if.i.i:                                     ; preds = %B1536.if.i.i, %B1536.if.lr.ph.i.i
  %total.16.21217.i.i = phi double [ %.4745.i.i, %B1536.if.lr.ph.i.i ], [ %.4885.i.i, %B1536.if.i.i ]
  %.4778.01216.i.i = phi i64 [ %.4788.i.i, %B1536.if.lr.ph.i.i ], [ %.4840.i.i, %B1536.if.i.i ]
  %.4775.01215.i.i = phi i64 [ %.4750.i.i, %B1536.if.lr.ph.i.i ], [ %.4844.i.i, %B1536.if.i.i ]
  %.4840.i.i = add nsw i64 %.4778.01216.i.i, -1
  %.4844.i.i = add i64 %.4775.01215.i.i, 1
  %.4870.i.i = mul nsw i64 %.4775.01215.i.i, %.431.i83.i
  %gep1220.i.i = getelementptr double, ptr %invariant.gep1219.i.i, i64 %.4870.i.i
  %.4877.i.i = load double, ptr %gep1220.i.i, align 8, !noalias !102
  %.4881.i.i = getelementptr double, ptr %379, i64 %.4775.01215.i.i
  %.4882.i.i = load double, ptr %.4881.i.i, align 8, !noalias !102
  %.4883.i.i = fmul double %.4877.i.i, %.4882.i.i
  %.4885.i.i = fsub double %total.16.21217.i.i, %.4883.i.i
  %.4831.i.i = icmp sgt i64 %.4778.01216.i.i, 1
  br i1 %.4831.i.i, label %B1536.if.i.i, label %B1598.i.i

B1716.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B1688.preheader.i.i
  %.4951.01238.i.i = phi i64 [ %storemerge1140.i.i, %B1688.preheader.i.i ], [ %.5013.i.i, %B1688.loopexit.i.i ]
  %.4948.01237.i.i = phi i64 [ %.4619.i.i, %B1688.preheader.i.i ], [ %.5017.i.i218, %B1688.loopexit.i.i ]
  %.5175.i.i = add nsw i64 %.4948.01237.i.i, %.3047.i.i
  %.5177.i.i = getelementptr double, ptr %.506, i64 %.5175.i.i
  %.5183.i.i = getelementptr double, ptr %384, i64 %.4948.01237.i.i
  %.5198.i.i = getelementptr double, ptr %arg.grad, i64 %.5175.i.i
  %.5235.i.i = add nsw i64 %.4948.01237.i.i, 1
  %.5273.i.i = sub i64 %.844.i.i, %.5235.i.i
  %.53161224.not.i.i = icmp eq i64 %.5273.i.i, 0
  %invariant.gep1229.i.i = getelementptr double, ptr %380, i64 %.4948.01237.i.i
  %.5384.i.i = mul nsw i64 %.4948.01237.i.i, %.431.i83.i
  %414 = getelementptr double, ptr %380, i64 %.5384.i.i
  %.5390.i.i = getelementptr double, ptr %414, i64 %.4948.01237.i.i
  %415 = getelementptr double, ptr %372, i64 %.5384.i.i
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
  %416 = mul nsw i64 %.5260.01225.i.i, %.431.i83.i
  %gep1230.i.i = getelementptr double, ptr %invariant.gep1229.i.i, i64 %416
  %.5362.i.i = load double, ptr %gep1230.i.i, align 8, !noalias !102
  %gep1232.i.i = getelementptr double, ptr %invariant.gep1231.i.i, i64 %416
  %.5371.i.i = load double, ptr %gep1232.i.i, align 8, !noalias !102
  %.5372.i.i = fmul double %.5362.i.i, %.5371.i.i
  %.5374.i.i = fsub double %total.17.31227.i.i, %.5372.i.i
  %.5316.i.i217 = icmp sgt i64 %.5263.01226.i.i, 1
  br i1 %.5316.i.i217, label %B1886.if.i.i, label %B1958.i.i

B2094.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B2056.loopexit.i.i
  %.5451.01250.i.i = phi i64 [ %.5520.i.i, %B2056.loopexit.i.i ], [ 0, %B1688.loopexit.i.i ]
  %417 = mul nsw i64 %.5451.01250.i.i, %.431.i83.i
  %418 = getelementptr double, ptr %372, i64 %417
  br label %B2094.if.i.i

B2094.if.i.i:                                     ; preds = %B2094.if.lr.ph.i.i, %B2228.i.i
  %.5576.01248.i.i = phi i64 [ %storemerge1140.i.i, %B2094.if.lr.ph.i.i ], [ %.5638.i.i, %B2228.i.i ]
  %.5573.01247.i.i = phi i64 [ %.4619.i.i, %B2094.if.lr.ph.i.i ], [ %.5642.i.i, %B2228.i.i ]
  %.5638.i.i = add nsw i64 %.5576.01248.i.i, -1
  %.5642.i.i = add i64 %.5573.01247.i.i, -1
  %.5678.i.i = getelementptr double, ptr %418, i64 %.5573.01247.i.i
  %.5679.i.i = load double, ptr %.5678.i.i, align 8, !noalias !102
  %.5684.i.i = add nsw i64 %.5573.01247.i.i, 1
  %.5722.i.i = sub i64 %.844.i.i, %.5684.i.i
  %.57651239.not.i.i = icmp eq i64 %.5722.i.i, 0
  br i1 %.57651239.not.i.i, label %B2228.i.i, label %B2156.if.lr.ph.i.i

B2156.if.lr.ph.i.i:                               ; preds = %B2094.if.i.i
  %invariant.gep1244.i.i = getelementptr double, ptr %380, i64 %.5573.01247.i.i
  br label %B2156.if.i.i

B2156.if.i.i:                                     ; preds = %B2156.if.i.i, %B2156.if.lr.ph.i.i
  %total.19.31242.i.i = phi double [ %.5679.i.i, %B2156.if.lr.ph.i.i ], [ %.5823.i.i, %B2156.if.i.i ]
  %.5712.01241.i.i = phi i64 [ %.5722.i.i, %B2156.if.lr.ph.i.i ], [ %.5774.i.i, %B2156.if.i.i ]
  %.5709.01240.i.i = phi i64 [ %.5684.i.i, %B2156.if.lr.ph.i.i ], [ %.5778.i.i, %B2156.if.i.i ]
  %.5774.i.i = add nsw i64 %.5712.01241.i.i, -1
  %.5778.i.i = add i64 %.5709.01240.i.i, 1
  %.5810.i.i = getelementptr double, ptr %418, i64 %.5709.01240.i.i
  %.5811.i.i = load double, ptr %.5810.i.i, align 8, !noalias !102
  %.5813.i.i = mul nsw i64 %.5709.01240.i.i, %.431.i83.i
  %gep1245.i.i = getelementptr double, ptr %invariant.gep1244.i.i, i64 %.5813.i.i
  %.5820.i.i = load double, ptr %gep1245.i.i, align 8, !noalias !102
  %.5821.i.i = fmul double %.5811.i.i, %.5820.i.i
  %.5823.i.i = fsub double %total.19.31242.i.i, %.5821.i.i
  %.5765.i.i = icmp sgt i64 %.5712.01241.i.i, 1
  br i1 %.5765.i.i, label %B2156.if.i.i, label %B2228.i.i

B2434.if.i.i:                                     ; preds = %B2434.loopexit.i.i, %B2434.if.lr.ph.i.i
  %indvars.iv.i.i222 = phi i64 [ 1, %B2434.if.lr.ph.i.i ], [ %indvars.iv.next.i.i223, %B2434.loopexit.i.i ]
  %by_log_weight.4.11260.i.i = phi double [ 0.000000e+00, %B2434.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  %.6313.01258.i.i = phi i64 [ 0, %B2434.if.lr.ph.i.i ], [ %.6382.i.i, %B2434.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.844.i.i, i64 %indvars.iv.i.i222)
  %.6382.i.i = add nuw nsw i64 %.6313.01258.i.i, 1
  br i1 %.9536.not.i.i.i206, label %B2434.loopexit.i.i, label %B2488.if.lr.ph.i.i

B2488.if.lr.ph.i.i:                               ; preds = %B2434.if.i.i
  %.6566.i.i = mul nuw nsw i64 %.6313.01258.i.i, %.431.i83.i
  %419 = getelementptr double, ptr %371, i64 %.6566.i.i
  %.6583.i.i = getelementptr double, ptr %389, i64 %.6313.01258.i.i
  %.6584.i.i = load double, ptr %.6583.i.i, align 8, !noalias !102
  br label %B2488.if.i.i

B2488.if.i.i:                                     ; preds = %B2488.if.i.i, %B2488.if.lr.ph.i.i
  %by_log_weight.3.21255.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2488.if.lr.ph.i.i ], [ %.6587.i.i, %B2488.if.i.i ]
  %.6470.01253.i.i = phi i64 [ 0, %B2488.if.lr.ph.i.i ], [ %.6539.i.i, %B2488.if.i.i ]
  %.6539.i.i = add nuw nsw i64 %.6470.01253.i.i, 1
  %.6571.i.i = getelementptr double, ptr %419, i64 %.6470.01253.i.i
  %.6572.i.i = load double, ptr %.6571.i.i, align 8, !noalias !102
  %.6576.i.i = getelementptr double, ptr %388, i64 %.6470.01253.i.i
  %.6577.i.i = load double, ptr %.6576.i.i, align 8, !noalias !102
  %.6578.i.i = fmul double %.6572.i.i, %.6577.i.i
  %.6585.i.i = fmul double %.6584.i.i, %.6578.i.i
  %.6587.i.i = fadd double %by_log_weight.3.21255.i.i, %.6585.i.i
  %exitcond1313.not.i.i = icmp eq i64 %.6539.i.i, %smin.i.i
  br i1 %exitcond1313.not.i.i, label %B2434.loopexit.i.i, label %B2488.if.i.i

B2600.if.i.i:                                     ; preds = %B2600.loopexit.i.i, %B2600.if.lr.ph.i.i
  %by_log_weight.6.11275.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.if.lr.ph.i.i ], [ %.7071.i.i, %B2600.loopexit.i.i ]
  %.6637.01273.i.i = phi i64 [ 0, %B2600.if.lr.ph.i.i ], [ %.6706.i.i, %B2600.loopexit.i.i ]
  %.7028.i.i = mul nsw i64 %.6637.01273.i.i, %.431.i83.i
  %420 = getelementptr double, ptr %390, i64 %.7028.i.i
  %421 = getelementptr double, ptr %372, i64 %.7028.i.i
  br label %B2702.if.lr.ph.i.i

B2702.if.lr.ph.i.i:                               ; preds = %B2600.if.i.i, %B2776.i.i
  %by_log_weight.5.21270.i.i = phi double [ %by_log_weight.6.11275.i.i, %B2600.if.i.i ], [ %.7071.i.i, %B2776.i.i ]
  %.6764.01268.i.i = phi i64 [ 0, %B2600.if.i.i ], [ %.6833.i.i, %B2776.i.i ]
  %smin1315.i.i = tail call i64 @llvm.smin.i64(i64 %.6637.01273.i.i, i64 %.6764.01268.i.i)
  %.6863.i.i = icmp eq i64 %.6637.01273.i.i, %.6764.01268.i.i
  %..i.i224 = select i1 %.6863.i.i, double -1.000000e+00, double 0.000000e+00
  %.7037.i.i = mul nsw i64 %.6764.01268.i.i, %.431.i83.i
  %422 = getelementptr double, ptr %390, i64 %.7037.i.i
  br label %B2702.if.i.i

B2702.if.i.i:                                     ; preds = %B2702.if.i.i, %B2702.if.lr.ph.i.i
  %total.20.31265.i.i = phi double [ %..i.i224, %B2702.if.lr.ph.i.i ], [ %.7046.i.i, %B2702.if.i.i ]
  %.6932.01263.i.i = phi i64 [ 0, %B2702.if.lr.ph.i.i ], [ %.7001.i.i, %B2702.if.i.i ]
  %.7001.i.i = add nuw nsw i64 %.6932.01263.i.i, 1
  %.7033.i.i = getelementptr double, ptr %420, i64 %.6932.01263.i.i
  %.7034.i.i = load double, ptr %.7033.i.i, align 8, !noalias !102
  %.7042.i.i = getelementptr double, ptr %422, i64 %.6932.01263.i.i
  %.7043.i.i = load double, ptr %.7042.i.i, align 8, !noalias !102
  %.7044.i.i = fmul double %.7034.i.i, %.7043.i.i
  %.7046.i.i = fadd double %total.20.31265.i.i, %.7044.i.i
  %exitcond1316.not.i.i = icmp eq i64 %.6932.01263.i.i, %smin1315.i.i
  br i1 %exitcond1316.not.i.i, label %B2776.i.i, label %B2702.if.i.i

B2886.if.i.i:                                     ; preds = %B2886.loopexit.i.i, %B2886.if.lr.ph.i.i
  %.7154.01301.i.i = phi i64 [ 0, %B2886.if.lr.ph.i.i ], [ %.7223.i.i, %B2886.loopexit.i.i ]
  %.7223.i.i = add nuw nsw i64 %.7154.01301.i.i, 1
  %.13.i1166.i.i = tail call i64 @llvm.smin.i64(i64 %.844.i.i, i64 %.7223.i.i)
  %storemerge1147.i.i = tail call i64 @llvm.smax.i64(i64 %.13.i1166.i.i, i64 0)
  br i1 %.9536.not.i.i.i206, label %B3078.i.i, label %B2946.if.lr.ph.i.i

B2946.if.lr.ph.i.i:                               ; preds = %B2886.if.i.i
  %.7404.i.i = mul nuw nsw i64 %.7154.01301.i.i, %.431.i83.i
  %423 = getelementptr double, ptr %371, i64 %.7404.i.i
  %424 = getelementptr double, ptr %370, i64 %.7404.i.i
  %.7434.i.i = getelementptr double, ptr %401, i64 %.7154.01301.i.i
  br label %B2946.if.i.i

B2946.if.i.i:                                     ; preds = %B2946.if.i.i, %B2946.if.lr.ph.i.i
  %by_pull.2.21280.i.i = phi double [ 0.000000e+00, %B2946.if.lr.ph.i.i ], [ %.7418.i.i, %B2946.if.i.i ]
  %.7311.01279.i.i = phi i64 [ %storemerge1147.i.i, %B2946.if.lr.ph.i.i ], [ %.7373.i.i, %B2946.if.i.i ]
  %.7308.01278.i.i = phi i64 [ 0, %B2946.if.lr.ph.i.i ], [ %.7377.i.i, %B2946.if.i.i ]
  %.7373.i.i = add nsw i64 %.7311.01279.i.i, -1
  %.7377.i.i = add nuw nsw i64 %.7308.01278.i.i, 1
  %.7409.i.i = getelementptr double, ptr %423, i64 %.7308.01278.i.i
  %.7410.i.i = load double, ptr %.7409.i.i, align 8, !noalias !102
  %.7414.i.i = getelementptr double, ptr %400, i64 %.7308.01278.i.i
  %.7415.i.i = load double, ptr %.7414.i.i, align 8, !noalias !102
  %.7416.i.i = fmul double %.7410.i.i, %.7415.i.i
  %.7418.i.i = fadd double %by_pull.2.21280.i.i, %.7416.i.i
  %.7428.i.i = getelementptr double, ptr %424, i64 %.7308.01278.i.i
  %.7429.i.i = load double, ptr %.7428.i.i, align 8, !noalias !102
  %.7435.i.i = load double, ptr %.7434.i.i, align 8, !noalias !102
  %.7441.i.i = fmul double %.7415.i.i, %.7435.i.i
  %.7442.i.i = fadd double %.7429.i.i, %.7441.i.i
  store double %.7442.i.i, ptr %.7428.i.i, align 8, !noalias !102
  %.7364.i.i = icmp samesign ugt i64 %.7311.01279.i.i, 1
  br i1 %.7364.i.i, label %B2946.if.i.i, label %B3078.i.i

B3258.if.i.i:                                     ; preds = %B3258.if.i.i, %B3258.if.lr.ph.i.i
  %.7905.01283.i.i = phi i64 [ 0, %B3258.if.lr.ph.i.i ], [ %.7974.i.i, %B3258.if.i.i ]
  %.7974.i.i = add nuw nsw i64 %.7905.01283.i.i, 1
  %.8002.i.i = getelementptr i64, ptr %405, i64 %.7905.01283.i.i
  %.8003.i.i = load i64, ptr %.8002.i.i, align 8, !noalias !102
  %.8005.i.i = getelementptr double, ptr %.420, i64 %.8003.i.i
  %.8006.i.i = load double, ptr %.8005.i.i, align 8, !noalias !102
  %.8013.i.i = getelementptr double, ptr %408, i64 %.7905.01283.i.i
  %.8014.i.i = load double, ptr %.8013.i.i, align 8, !noalias !102
  %.8015.i.i = fmul double %.8009.i.i, %.8014.i.i
  %.8016.i.i = fsub double %.8006.i.i, %.8015.i.i
  store double %.8016.i.i, ptr %.8005.i.i, align 8, !noalias !102
  %exitcond1319.not.i.i = icmp eq i64 %.7974.i.i, %.7464.i.i
  br i1 %exitcond1319.not.i.i, label %B3354.preheader.i.i, label %B3258.if.i.i

B3354.if.i.i:                                     ; preds = %B3354.loopexit.i.i, %B3354.if.lr.ph.i.i
  %.8055.01298.i.i = phi i64 [ 0, %B3354.if.lr.ph.i.i ], [ %.8124.i.i, %B3354.loopexit.i.i ]
  %.8124.i.i = add nuw nsw i64 %.8055.01298.i.i, 1
  %.82361285.not.not.i.i = icmp sgt i64 %.431.i83.i, %.8055.01298.i.i
  br i1 %.82361285.not.not.i.i, label %B3388.if.lr.ph.i.i, label %B3518.if.lr.ph.i.i

B3388.if.lr.ph.i.i:                               ; preds = %B3354.if.i.i
  %invariant.gep1290.i.i = getelementptr double, ptr %371, i64 %.8055.01298.i.i
  br label %B3388.if.i.i

B3388.if.i.i:                                     ; preds = %B3388.if.i.i, %B3388.if.lr.ph.i.i
  %product.2.31288.i.i = phi double [ 0.000000e+00, %B3388.if.lr.ph.i.i ], [ %.8296.i.i, %B3388.if.i.i ]
  %.8180.01286.i.i = phi i64 [ %.8055.01298.i.i, %B3388.if.lr.ph.i.i ], [ %.8249.i.i, %B3388.if.i.i ]
  %.8249.i.i = add nuw i64 %.8180.01286.i.i, 1
  %.8281.i.i = getelementptr double, ptr %409, i64 %.8180.01286.i.i
  %.8282.i.i = load double, ptr %.8281.i.i, align 8, !noalias !102
  %.8284.i.i = fmul double %.6078.i.i, %.8282.i.i
  %.8286.i.i = mul nsw i64 %.8180.01286.i.i, %.431.i83.i
  %gep1291.i.i = getelementptr double, ptr %invariant.gep1290.i.i, i64 %.8286.i.i
  %.8293.i.i = load double, ptr %gep1291.i.i, align 8, !noalias !102
  %.8294.i.i = fmul double %.8284.i.i, %.8293.i.i
  %.8296.i.i = fadd double %product.2.31288.i.i, %.8294.i.i
  %exitcond1320.not.i.i = icmp eq i64 %.8249.i.i, %.431.i83.i
  br i1 %exitcond1320.not.i.i, label %B3518.if.lr.ph.i.i, label %B3388.if.i.i

B3518.if.i.i:                                     ; preds = %B3518.if.i.i, %B3518.if.lr.ph.i.i
  %.8361.01294.i.i = phi i64 [ %storemerge1147.i.i, %B3518.if.lr.ph.i.i ], [ %.8423.i.i, %B3518.if.i.i ]
  %.8358.01293.i.i = phi i64 [ 0, %B3518.if.lr.ph.i.i ], [ %.8427.i.i, %B3518.if.i.i ]
  %.8423.i.i = add nsw i64 %.8361.01294.i.i, -1
  %.8427.i.i = add nuw nsw i64 %.8358.01293.i.i, 1
  %.8459.i.i = getelementptr double, ptr %410, i64 %.8358.01293.i.i
  %.8460.i.i = load double, ptr %.8459.i.i, align 8, !noalias !102
  %.8468.i.i = getelementptr double, ptr %411, i64 %.8358.01293.i.i
  %.8469.i.i = load double, ptr %.8468.i.i, align 8, !noalias !102
  %.8471.i.i = mul nuw nsw i64 %.8358.01293.i.i, %.431.i83.i
  %gep1296.i.i = getelementptr double, ptr %invariant.gep1295.i.i, i64 %.8471.i.i
  %.8478.i.i = load double, ptr %gep1296.i.i, align 8, !noalias !102
  %.8479.i.i = fadd double %.8469.i.i, %.8478.i.i
  %.8481.i.i = fmul double %product.2.3.lcssa.i.i, %.8479.i.i
  %.8482.i.i = fadd double %.8460.i.i, %.8481.i.i
  store double %.8482.i.i, ptr %.8459.i.i, align 8, !noalias !102
  %.8414.i.i = icmp sgt i64 %.8361.01294.i.i, 1
  br i1 %.8414.i.i, label %B3518.if.i.i, label %B3354.loopexit.i.i

B496.i:                                           ; preds = %B358.loopexit.i.i, %B60.if.i59, %B468.i, %B444.i, %regions_backward, %states_backward
  %.1675.i = getelementptr i8, ptr %461, i64 344
  %.1676.i = load i64, ptr %.1675.i, align 8, !noalias !93
  %.1677.i = icmp sgt i64 %.1676.i, -1
  br i1 %.1677.i, label %B546.i, label %B572.i

B546.i:                                           ; preds = %B496.i
  %.220.i.i = getelementptr i8, ptr %461, i64 352
  %.221.i.i = load i64, ptr %.220.i.i, align 8, !noalias !117
  %.424.i.i = getelementptr double, ptr %.304, i64 %.1676.i
  %.425.i.i175 = load double, ptr %.424.i.i, align 8, !noalias !117
  %.878.i.i = add i64 %.221.i.i, -1
  %.92343.not.i.i = icmp slt i64 %.878.i.i, 1
  br i1 %.92343.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B546.i
  %.834.i.i = getelementptr i8, ptr %461, i64 368
  %.835.i.i = load i64, ptr %.834.i.i, align 8, !noalias !117
  %.626.i.i = getelementptr i8, ptr %461, i64 384
  %.627.i.i = load i64, ptr %.626.i.i, align 8, !noalias !117
  %425 = getelementptr double, ptr %.108, i64 %.835.i.i
  %426 = getelementptr double, ptr %.304, i64 %.627.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.977.i.i, %B202.if.i.i ]
  %.865.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.936.i.i, %B202.if.i.i ]
  %.936.i.i = add nuw i64 %.865.044.i.i, 1
  %.964.i.i176 = getelementptr double, ptr %425, i64 %.865.044.i.i
  %.965.i.i = load double, ptr %.964.i.i176, align 8, !noalias !117
  %.969.i.i = getelementptr double, ptr %426, i64 %.865.044.i.i
  %.970.i.i = load double, ptr %.969.i.i, align 8, !noalias !117
  %.971.i.i = fmul double %.965.i.i, %.970.i.i
  %.972.i.i = fadd double %.965.i.i, -1.000000e+00
  %.974.i.i = tail call double @llvm.pow.f64(double %.425.i.i175, double %.972.i.i)
  %.975.i.i = fmul double %.971.i.i, %.974.i.i
  %.977.i.i = fadd double %total.2.046.i.i, %.975.i.i
  %exitcond.not.i95.i = icmp eq i64 %.936.i.i, %.221.i.i
  br i1 %exitcond.not.i95.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B546.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B546.i ], [ %.977.i.i, %B202.if.i.i ]
  %.1202.i.i177 = getelementptr double, ptr %.420, i64 %.1676.i
  %.1203.i.i178 = load double, ptr %.1202.i.i177, align 8, !noalias !117
  %.1205.i.i179 = fadd double %total.2.0.lcssa.i.i, %.1203.i.i178
  store double %.1205.i.i179, ptr %.1202.i.i177, align 8, !noalias !117
  br label %B572.i

B572.i:                                           ; preds = %keep_backward, %B496.i
  %.222.i.i61 = getelementptr i8, ptr %461, i64 8
  %.223.i.i62 = load i64, ptr %.222.i.i61, align 8, !noalias !120
  %.423.i96.i = getelementptr i8, ptr %461, i64 16
  %.424.i97.i = load i64, ptr %.423.i96.i, align 8, !noalias !120
  %.630.i.i63 = getelementptr i8, ptr %461, i64 40
  %.631.i.i = load i64, ptr %.630.i.i63, align 8, !noalias !120
  %.831.i.i64 = getelementptr i8, ptr %461, i64 32
  %.832.i.i = load i64, ptr %.831.i.i64, align 8, !noalias !120
  %.1032.i.i = getelementptr i8, ptr %461, i64 80
  %.1033.i.i = load i64, ptr %.1032.i.i, align 8, !noalias !120
  %.1242.i.i = getelementptr i8, ptr %461, i64 72
  %.1243.i.i = load i64, ptr %.1242.i.i, align 8, !noalias !120
  %.1443.i.i = getelementptr i8, ptr %461, i64 64
  %.1444.i.i = load i64, ptr %.1443.i.i, align 8, !noalias !120
  %.1489.i.i = sub i64 %.223.i.i62, %.424.i97.i
  %storemerge.i.i65 = tail call i64 @llvm.smax.i64(i64 %.1489.i.i, i64 0)
  %.1534349.not.i.i = icmp slt i64 %.1489.i.i, 1
  br i1 %.1534349.not.i.i, label %B472.i.i, label %B314.if.lr.ph.i.i66

B314.if.lr.ph.i.i66:                              ; preds = %B572.i
  %.1577.i.i = sub i64 %.1033.i.i, %.424.i97.i
  %427 = getelementptr i64, ptr %.63, i64 %.832.i.i
  %428 = getelementptr double, ptr %.304, i64 %.1243.i.i
  %429 = getelementptr double, ptr %.304, i64 %.1444.i.i
  %430 = getelementptr i64, ptr %.63, i64 %.1577.i.i
  br label %B314.if.i.i

B314.loopexit.i.i:                                ; preds = %B382.if.i.i, %B314.if.i.i
  %.1534.i.i = icmp samesign ugt i64 %.1479.0351.i.i, 1
  br i1 %.1534.i.i, label %B314.if.i.i, label %B472.i.i

B472.i.i:                                         ; preds = %B314.loopexit.i.i, %B572.i
  %.1832373.not.i.i = icmp slt i64 %.424.i97.i, 1
  br i1 %.1832373.not.i.i, label %factor_backward, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B472.i.i
  %431 = getelementptr i64, ptr %.63, i64 %.832.i.i
  %432 = getelementptr double, ptr %.304, i64 %.1243.i.i
  %433 = getelementptr double, ptr %.304, i64 %.1444.i.i
  %.2189.i.i = sub i64 %.1033.i.i, %.424.i97.i
  %434 = getelementptr i64, ptr %.63, i64 %.631.i.i
  %435 = getelementptr i64, ptr %.63, i64 %.2189.i.i
  br label %B548.if.lr.ph.i.i

B498.loopexit.i.i:                                ; preds = %B1267.i.i, %B812.i.i
  %exitcond376.not.i.i = icmp eq i64 %.1845.i.i, %.424.i97.i
  br i1 %exitcond376.not.i.i, label %factor_backward, label %B548.if.lr.ph.i.i

B630.i.i:                                         ; preds = %B548.if.i.i
  %.1845.i.i = add nuw nsw i64 %.1776.0374.i.i, 1
  %.2042.i.i = getelementptr double, ptr %439, i64 %.1776.0374.i.i
  %.2043.i.i = load double, ptr %.2042.i.i, align 8, !noalias !120
  %.2049.i.i = getelementptr double, ptr %.304, i64 %.1878.i.i
  %.2050.i.i = load double, ptr %.2049.i.i, align 8, !noalias !120
  %.2059.i.i = getelementptr double, ptr %440, i64 %.1776.0374.i.i
  %.2060.i103.i = load double, ptr %.2059.i.i, align 8, !noalias !120
  %.2061.i104.i = fmul double %.2050.i.i, %.2060.i103.i
  br i1 %.1534349.not.i.i, label %B812.i.i, label %B716.if.lr.ph.i.i

B716.if.lr.ph.i.i:                                ; preds = %B630.i.i
  %invariant.gep.i105.i = getelementptr double, ptr %433, i64 %.1776.0374.i.i
  br label %B716.if.i.i

B754.i.i:                                         ; preds = %B716.if.i.i
  %.2211.i.i168 = getelementptr i64, ptr %431, i64 %.2090.0357.i.i
  %.2212.i.i = load i64, ptr %.2211.i.i168, align 8, !noalias !120
  %.2214.i.i169 = getelementptr double, ptr %.304, i64 %.2212.i.i
  %.2215.i.i170 = load double, ptr %.2214.i.i169, align 8, !noalias !120
  %.2218.i.i = mul nsw i64 %.2090.0357.i.i, %.223.i.i62
  %gep.i107.i = getelementptr double, ptr %invariant.gep.i105.i, i64 %.2218.i.i
  %.2227.i.i = load double, ptr %gep.i107.i, align 8, !noalias !120
  %.2228.i.i = fmul double %.2215.i.i170, %.2227.i.i
  %.2230.i.i = fadd double %d_left.3.1359.i.i, %.2228.i.i
  br label %B1269.i.i

B812.i.i:                                         ; preds = %B1269.i.i, %B630.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2061.i104.i, %B630.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2333368.not.i.i = icmp eq i64 %.1776.0374.i.i, 0
  br i1 %.2333368.not.i.i, label %B498.loopexit.i.i, label %B848.if.lr.ph.i.i

B848.if.lr.ph.i.i:                                ; preds = %B812.i.i
  %436 = getelementptr i64, ptr %434, i64 %.2007.i.i67
  br label %B848.if.i.i

B894.i.i:                                         ; preds = %B848.if.i.i
  %.2409.i.i = getelementptr double, ptr %.506, i64 %.2383.i.i
  %.2410.i.i = load double, ptr %.2409.i.i, align 8, !noalias !120
  %.2411.i.i = tail call double @tanh(double %.2410.i.i)
  %.2416.i.i = tail call double @cosh(double %.2410.i.i)
  %.2425.i.i160 = fmul double %left.2.1370.i.i, %.2416.i.i
  %.2443.i.i161 = getelementptr double, ptr %440, i64 %.2277.0372.i.i
  %.2444.i.i162 = load double, ptr %.2443.i.i161, align 8, !noalias !120
  %.2445.i.i = fmul double %.2050.i.i, %.2444.i.i162
  br i1 %.1534349.not.i.i, label %B1158.i.i, label %B1062.if.lr.ph.i.i

B1062.if.lr.ph.i.i:                               ; preds = %B894.i.i
  %invariant.gep365.i.i = getelementptr double, ptr %433, i64 %.2277.0372.i.i
  br label %B1062.if.i.i

B1100.i.i:                                        ; preds = %B1062.if.i.i
  %.2595.i.i = getelementptr i64, ptr %431, i64 %.2474.0361.i.i
  %.2596.i.i = load i64, ptr %.2595.i.i, align 8, !noalias !120
  %.2598.i.i = getelementptr double, ptr %.304, i64 %.2596.i.i
  %.2599.i.i = load double, ptr %.2598.i.i, align 8, !noalias !120
  %.2602.i.i166 = mul nsw i64 %.2474.0361.i.i, %.223.i.i62
  %gep366.i.i = getelementptr double, ptr %invariant.gep365.i.i, i64 %.2602.i.i166
  %.2611.i.i = load double, ptr %gep366.i.i, align 8, !noalias !120
  %.2612.i.i167 = fmul double %.2599.i.i, %.2611.i.i
  %.2614.i.i = fadd double %d_entry.2.2363.i.i, %.2612.i.i167
  br label %B1268.i.i

B1158.i.i:                                        ; preds = %B1268.i.i, %B894.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.2445.i.i, %B894.i.i ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2631.i.i = getelementptr double, ptr %arg.grad, i64 %.2383.i.i
  %.2632.i106.i = load double, ptr %.2631.i.i, align 8, !noalias !120
  %.2635.i.i = fmul double %.2425.i.i160, %d_entry.2.2.lcssa.i.i
  %.2638.i.i = fmul double %.2416.i.i, %.2416.i.i
  %.2642.i.i = fdiv double %.2635.i.i, %.2638.i.i
  %.2645.i.i = fmul double %d_left.5.1371.i.i, %.2425.i.i160
  %.2649.i.i = fmul double %.2411.i.i, %.2645.i.i
  %.2654.i.i = fdiv double %.2649.i.i, %.2416.i.i
  %.2655.i.i = fsub double %.2642.i.i, %.2654.i.i
  %.2656.i.i = fadd double %.2632.i106.i, %.2655.i.i
  store double %.2656.i.i, ptr %.2631.i.i, align 8, !noalias !120
  %.2665.i.i165 = fmul double %.2411.i.i, %d_entry.2.2.lcssa.i.i
  %.2675.i.i = fdiv double %d_left.5.1371.i.i, %.2416.i.i
  %.2680.i.i = fadd double %.2675.i.i, %.2665.i.i165
  br label %B1267.i.i

B1267.i.i:                                        ; preds = %B848.if.i.i, %B1158.i.i
  %left.3.2.i.i73 = phi double [ %.2425.i.i160, %B1158.i.i ], [ %left.2.1370.i.i, %B848.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.2680.i.i, %B1158.i.i ], [ %d_left.5.1371.i.i, %B848.if.i.i ]
  %.2333.i.i = icmp sgt i64 %.2277.0372.in.i.i, 1
  br i1 %.2333.i.i, label %B848.if.i.i, label %B498.loopexit.i.i

B1268.i.i:                                        ; preds = %B1062.if.i.i, %B1100.i.i
  %d_entry.3.4.i.i = phi double [ %.2614.i.i, %B1100.i.i ], [ %d_entry.2.2363.i.i, %B1062.if.i.i ]
  %.2530.i.i = icmp sgt i64 %.2477.0362.i.i, 1
  br i1 %.2530.i.i, label %B1062.if.i.i, label %B1158.i.i

B1269.i.i:                                        ; preds = %B716.if.i.i, %B754.i.i
  %d_left.4.2.i.i = phi double [ %.2230.i.i, %B754.i.i ], [ %d_left.3.1359.i.i, %B716.if.i.i ]
  %.2146.i.i72 = icmp sgt i64 %.2093.0358.i.i, 1
  br i1 %.2146.i.i72, label %B716.if.i.i, label %B812.i.i

B314.if.i.i:                                      ; preds = %B314.loopexit.i.i, %B314.if.lr.ph.i.i66
  %.1479.0351.i.i = phi i64 [ %storemerge.i.i65, %B314.if.lr.ph.i.i66 ], [ %.1543.i.i, %B314.loopexit.i.i ]
  %.1476.0350.i.i = phi i64 [ %.424.i97.i, %B314.if.lr.ph.i.i66 ], [ %.1547.i.i, %B314.loopexit.i.i ]
  %.1543.i.i = add nsw i64 %.1479.0351.i.i, -1
  %.1547.i.i = add i64 %.1476.0350.i.i, 1
  %.1581.i.i = getelementptr i64, ptr %430, i64 %.1476.0350.i.i
  %.1582.i.i = load i64, ptr %.1581.i.i, align 8, !noalias !120
  %.1672345.i.i = icmp sgt i64 %.1582.i.i, -1
  br i1 %.1672345.i.i, label %B382.if.lr.ph.i.i, label %B314.loopexit.i.i

B382.if.lr.ph.i.i:                                ; preds = %B314.if.i.i
  %.1587.i.i171 = getelementptr i64, ptr %427, i64 %.1476.0350.i.i
  %.1588.i.i = load i64, ptr %.1587.i.i171, align 8, !noalias !120
  %.1712.i.i172 = getelementptr double, ptr %.420, i64 %.1588.i.i
  %.1716.i.i = mul nsw i64 %.1476.0350.i.i, %.223.i.i62
  %437 = getelementptr double, ptr %428, i64 %.1716.i.i
  %438 = getelementptr double, ptr %429, i64 %.1716.i.i
  %.1712.promoted.i.i = load double, ptr %.1712.i.i172, align 8, !noalias !120
  br label %B382.if.i.i

B382.if.i.i:                                      ; preds = %B382.if.i.i, %B382.if.lr.ph.i.i
  %.1733348.i.i = phi double [ %.1712.promoted.i.i, %B382.if.lr.ph.i.i ], [ %.1733.i.i, %B382.if.i.i ]
  %.1616.0346.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i ], [ %.1685.i.i, %B382.if.i.i ]
  %.1685.i.i = add nuw i64 %.1616.0346.i.i, 1
  %.1721.i.i173 = getelementptr double, ptr %437, i64 %.1616.0346.i.i
  %.1722.i.i = load double, ptr %.1721.i.i173, align 8, !noalias !120
  %.1730.i.i = getelementptr double, ptr %438, i64 %.1616.0346.i.i
  %.1731.i.i = load double, ptr %.1730.i.i, align 8, !noalias !120
  %.1732.i.i = fmul double %.1722.i.i, %.1731.i.i
  %.1733.i.i = fadd double %.1733348.i.i, %.1732.i.i
  store double %.1733.i.i, ptr %.1712.i.i172, align 8, !noalias !120
  %exitcond.not.i174 = icmp eq i64 %.1616.0346.i.i, %.1582.i.i
  br i1 %exitcond.not.i174, label %B314.loopexit.i.i, label %B382.if.i.i

B548.if.lr.ph.i.i:                                ; preds = %B498.loopexit.i.i, %B498.if.lr.ph.i.i
  %.1776.0374.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.1845.i.i, %B498.loopexit.i.i ]
  %.1877.i.i = getelementptr i64, ptr %431, i64 %.1776.0374.i.i
  %.1878.i.i = load i64, ptr %.1877.i.i, align 8, !noalias !120
  %.2003.i.i = getelementptr double, ptr %.420, i64 %.1878.i.i
  %.2007.i.i67 = mul nsw i64 %.1776.0374.i.i, %.223.i.i62
  %439 = getelementptr double, ptr %432, i64 %.2007.i.i67
  %440 = getelementptr double, ptr %433, i64 %.2007.i.i67
  %.2003.promoted.i.i = load double, ptr %.2003.i.i, align 8, !noalias !120
  br label %B548.if.i.i

B548.if.i.i:                                      ; preds = %B548.if.i.i, %B548.if.lr.ph.i.i
  %.2024355.i.i = phi double [ %.2003.promoted.i.i, %B548.if.lr.ph.i.i ], [ %.2024.i101.i, %B548.if.i.i ]
  %.1907.0353.i.i = phi i64 [ 0, %B548.if.lr.ph.i.i ], [ %.1976.i.i68, %B548.if.i.i ]
  %.1976.i.i68 = add nuw nsw i64 %.1907.0353.i.i, 1
  %.2012.i.i = getelementptr double, ptr %439, i64 %.1907.0353.i.i
  %.2013.i.i = load double, ptr %.2012.i.i, align 8, !noalias !120
  %.2021.i98.i = getelementptr double, ptr %440, i64 %.1907.0353.i.i
  %.2022.i99.i = load double, ptr %.2021.i98.i, align 8, !noalias !120
  %.2023.i100.i = fmul double %.2013.i.i, %.2022.i99.i
  %.2024.i101.i = fadd double %.2024355.i.i, %.2023.i100.i
  store double %.2024.i101.i, ptr %.2003.i.i, align 8, !noalias !120
  %exitcond.not.i102.i69 = icmp eq i64 %.1907.0353.i.i, %.1776.0374.i.i
  br i1 %exitcond.not.i102.i69, label %B630.i.i, label %B548.if.i.i

B716.if.i.i:                                      ; preds = %B1269.i.i, %B716.if.lr.ph.i.i
  %d_left.3.1359.i.i = phi double [ %.2061.i104.i, %B716.if.lr.ph.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2093.0358.i.i = phi i64 [ %storemerge.i.i65, %B716.if.lr.ph.i.i ], [ %.2155.i.i, %B1269.i.i ]
  %.2090.0357.i.i = phi i64 [ %.424.i97.i, %B716.if.lr.ph.i.i ], [ %.2159.i.i, %B1269.i.i ]
  %.2155.i.i = add nsw i64 %.2093.0358.i.i, -1
  %.2159.i.i = add i64 %.2090.0357.i.i, 1
  %.2193.i.i = getelementptr i64, ptr %435, i64 %.2090.0357.i.i
  %.2194.i.i70 = load i64, ptr %.2193.i.i, align 8, !noalias !120
  %.2196.i.i71 = icmp eq i64 %.2194.i.i70, %.1776.0374.i.i
  br i1 %.2196.i.i71, label %B754.i.i, label %B1269.i.i

B848.if.i.i:                                      ; preds = %B1267.i.i, %B848.if.lr.ph.i.i
  %.2277.0372.in.i.i = phi i64 [ %.1776.0374.i.i, %B848.if.lr.ph.i.i ], [ %.2277.0372.i.i, %B1267.i.i ]
  %d_left.5.1371.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B848.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1267.i.i ]
  %left.2.1370.i.i = phi double [ %.2043.i.i, %B848.if.lr.ph.i.i ], [ %left.3.2.i.i73, %B1267.i.i ]
  %.2277.0372.i.i = add nsw i64 %.2277.0372.in.i.i, -1
  %.2382.i.i = getelementptr i64, ptr %436, i64 %.2277.0372.i.i
  %.2383.i.i = load i64, ptr %.2382.i.i, align 8, !noalias !120
  %.2388.i.i = icmp sgt i64 %.2383.i.i, -1
  br i1 %.2388.i.i, label %B894.i.i, label %B1267.i.i

B1062.if.i.i:                                     ; preds = %B1268.i.i, %B1062.if.lr.ph.i.i
  %d_entry.2.2363.i.i = phi double [ %.2445.i.i, %B1062.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2477.0362.i.i = phi i64 [ %storemerge.i.i65, %B1062.if.lr.ph.i.i ], [ %.2539.i.i163, %B1268.i.i ]
  %.2474.0361.i.i = phi i64 [ %.424.i97.i, %B1062.if.lr.ph.i.i ], [ %.2543.i.i164, %B1268.i.i ]
  %.2539.i.i163 = add nsw i64 %.2477.0362.i.i, -1
  %.2543.i.i164 = add i64 %.2474.0361.i.i, 1
  %.2577.i.i = getelementptr i64, ptr %435, i64 %.2474.0361.i.i
  %.2578.i.i = load i64, ptr %.2577.i.i, align 8, !noalias !120
  %.2580.i.i = icmp eq i64 %.2578.i.i, %.1776.0374.i.i
  br i1 %.2580.i.i, label %B1100.i.i, label %B1268.i.i

factor_backward: ; preds = %B498.loopexit.i.i, %B472.i.i
  %exitcond132.not.i = icmp eq i64 %.203.i, %.108.i57
  br i1 %exitcond132.not.i, label %B606.i, label %B60.if.i59

B606.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2006.i.i51, i64 8
  %.105.i.i75 = load i64, ptr %.104.i.i, align 8, !noalias !123
  %.192.i.i = load i64, ptr %.1331.i.i, align 8, !noalias !123
  %.194.i.i76 = add nsw i64 %.192.i.i, %.105.i.i75
  %.281.i.i = load i64, ptr %.95.i.i.i, align 8, !noalias !123
  %.364463.not.i.i = icmp slt i64 %.281.i.i, 1
  br i1 %.364463.not.i.i, label %B828.i.i79, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B606.i
  %.487.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.541.i.i = fadd double %.508.i.i, %.784.i.i
  store double %.541.i.i, ptr %.783.i.i, align 8, !noalias !123
  %.550.i.i159 = getelementptr double, ptr %.420, i64 %.502.i.i
  %.551.i.i = load double, ptr %.550.i.i159, align 8, !noalias !123
  %.553.i.i = fadd double %.508.i.i, %.551.i.i
  store double %.553.i.i, ptr %.550.i.i159, align 8, !noalias !123
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.575.i.i = fadd double %.508.i.i, %.784.i.i
  store double %.575.i.i, ptr %.783.i.i, align 8, !noalias !123
  %.584.i.i = getelementptr double, ptr %.420, i64 %.502.i.i
  %.585.i.i = load double, ptr %.584.i.i, align 8, !noalias !123
  %.587.i.i = fsub double %.585.i.i, %.508.i.i
  store double %.587.i.i, ptr %.584.i.i, align 8, !noalias !123
  br label %B1633.i.i

B424.i.i156:                                      ; preds = %B150.if.i.i
  %.610.i.i = getelementptr double, ptr %.304, i64 %.502.i.i
  %.611.i.i = load double, ptr %.610.i.i, align 8, !noalias !123
  %.613.i.i157 = fmul double %.508.i.i, %.611.i.i
  %.614.i.i158 = fadd double %.784.i.i, %.613.i.i157
  store double %.614.i.i158, ptr %.783.i.i, align 8, !noalias !123
  %.621.i.i = getelementptr double, ptr %.420, i64 %.502.i.i
  %.622.i.i = load double, ptr %.621.i.i, align 8, !noalias !123
  %.625.i.i = getelementptr double, ptr %.304, i64 %.498.i.i
  %.626.i126.i = load double, ptr %.625.i.i, align 8, !noalias !123
  %.630.i127.i = fmul double %.508.i.i, %.626.i126.i
  %.633.i128.i = fadd double %.622.i.i, %.630.i127.i
  store double %.633.i128.i, ptr %.621.i.i, align 8, !noalias !123
  br label %B1633.i.i

B516.i.i154:                                      ; preds = %B150.if.i.i
  %.652.i.i = getelementptr double, ptr %.304, i64 %.502.i.i
  %.653.i125.i = load double, ptr %.652.i.i, align 8, !noalias !123
  %.658.i.i = fdiv double %.508.i.i, %.653.i125.i
  %.659.i.i = fadd double %.784.i.i, %.658.i.i
  store double %.659.i.i, ptr %.783.i.i, align 8, !noalias !123
  %.668.i.i = getelementptr double, ptr %.420, i64 %.502.i.i
  %.669.i.i = load double, ptr %.668.i.i, align 8, !noalias !123
  %.676.i.i = getelementptr double, ptr %.304, i64 %.505.i.i
  %.677.i.i = load double, ptr %.676.i.i, align 8, !noalias !123
  %.679.i.i = fmul double %.508.i.i, %.677.i.i
  %.685.i.i = load double, ptr %.652.i.i, align 8, !noalias !123
  %.689.i.i155 = fdiv double %.679.i.i, %.685.i.i
  %.690.i.i = fsub double %.669.i.i, %.689.i.i155
  store double %.690.i.i, ptr %.668.i.i, align 8, !noalias !123
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.709.i.i = getelementptr double, ptr %.304, i64 %.502.i.i
  %.710.i.i = load double, ptr %.709.i.i, align 8, !noalias !123
  %.712.i.i = fmul double %.508.i.i, %.710.i.i
  %.715.i.i78 = getelementptr double, ptr %.304, i64 %.498.i.i
  %.716.i.i = load double, ptr %.715.i.i78, align 8, !noalias !123
  %.721.i.i = fadd double %.710.i.i, -1.000000e+00
  %.722.i.i = tail call double @llvm.pow.f64(double %.716.i.i, double %.721.i.i)
  %.723.i.i = fmul double %.712.i.i, %.722.i.i
  %.724.i.i = fadd double %.784.i.i, %.723.i.i
  store double %.724.i.i, ptr %.783.i.i, align 8, !noalias !123
  %.732.i.i = load double, ptr %.715.i.i78, align 8, !noalias !123
  %.734.i.i = fcmp ogt double %.732.i.i, 0.000000e+00
  br i1 %.734.i.i, label %B698.i.i, label %B1633.i.i

B698.i.i:                                         ; preds = %B622.i.i
  %.738.i.i = getelementptr double, ptr %.420, i64 %.502.i.i
  %.739.i.i = load double, ptr %.738.i.i, align 8, !noalias !123
  %.746.i.i = getelementptr double, ptr %.304, i64 %.505.i.i
  %.747.i.i = load double, ptr %.746.i.i, align 8, !noalias !123
  %.749.i.i = fmul double %.508.i.i, %.747.i.i
  %.758.i.i = tail call double @llvm.log.f64(double %.732.i.i)
  %.759.i.i152 = fmul double %.758.i.i, %.749.i.i
  %.760.i.i153 = fadd double %.739.i.i, %.759.i.i152
  store double %.760.i.i153, ptr %.738.i.i, align 8, !noalias !123
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.786.i.i = fsub double %.784.i.i, %.508.i.i
  store double %.786.i.i, ptr %.783.i.i, align 8, !noalias !123
  br label %B1633.i.i

B828.i.i79:                                       ; preds = %B1633.i.i, %B606.i
  %.885.i.i = load i64, ptr %.194.i.i, align 8, !noalias !123
  %.968.i.i = getelementptr i8, ptr %.63, i64 32
  %.969.i108.i = load i64, ptr %.968.i.i, align 8, !noalias !123
  %.23.i.i.i = add i64 %.105.i.i75, -1
  %441 = add i64 %.105.i.i75, -2
  %.105260.i.i.i = icmp ult i64 %441, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i79
  %442 = getelementptr i64, ptr %.63, i64 %.885.i.i
  %.98.i.i.i.i86 = getelementptr i8, ptr %.63, i64 152
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.99.i.i.i.i92 = load i64, ptr %.98.i.i.i.i86, align 8, !noalias !126
  %.110.i.i.i.i93 = icmp slt i64 %.99.i.i.i.i92, 0
  br i1 %.110.i.i.i.i93, label %nearest.3, label %B60.i.i.i.i94

B60.i.i.i.i94:                                    ; preds = %B76.i.i.i
  %.140.i.i.i.i95 = getelementptr i64, ptr %.63, i64 %.99.i.i.i.i92
  %.141.i.i.i.i96 = load i64, ptr %.140.i.i.i.i95, align 8, !noalias !126
  %.143.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.141.i.i.i.i96
  br i1 %.143.i.i.not.i.i, label %B110.i.i.i.i99, label %nearest.3

B110.i.i.i.i99:                                   ; preds = %B60.i.i.i.i94
  %.205.i.i.i.i100 = getelementptr i8, ptr %.140.i.i.i.i95, i64 8
  %.206.i.i.i.i101 = load i64, ptr %.205.i.i.i.i100, align 8, !noalias !126
  %.207.i.i.i.i102 = add nsw i64 %.206.i.i.i.i101, %.141.i.i.i.i96
  %.208.not.i.i.i.i103 = icmp slt i64 %.47.0262.i.i.i, %.207.i.i.i.i102
  br i1 %.208.not.i.i.i.i103, label %B216.i.i.i.i104, label %nearest.3

B216.i.i.i.i104:                                  ; preds = %B110.i.i.i.i99
  %.276.i.i.i.i105 = getelementptr i8, ptr %.140.i.i.i.i95, i64 24
  %.277.i.i.i.i106 = load i64, ptr %.276.i.i.i.i105, align 8, !noalias !126
  %.379.i.i.i.i107 = getelementptr i8, ptr %.140.i.i.i.i95, i64 16
  %.380.i.i.i.i108 = load i64, ptr %.379.i.i.i.i107, align 8, !noalias !126
  %.462118.not.i.i.i.i109 = icmp slt i64 %.380.i.i.i.i108, 1
  br i1 %.462118.not.i.i.i.i109, label %nearest.3, label %B416.if.lr.ph.i.i.i.i110

B416.if.lr.ph.i.i.i.i110:                         ; preds = %B216.i.i.i.i104
  %.342.i.i.i.i111 = sub nsw i64 %.118.i.i.i, %.141.i.i.i.i96
  %.346.i.i.i.i112 = mul nsw i64 %.277.i.i.i.i106, %.342.i.i.i.i111
  %.309.i.i.i.i113 = getelementptr i8, ptr %.140.i.i.i.i95, i64 40
  %.310.i.i.i.i114 = load i64, ptr %.309.i.i.i.i113, align 8, !noalias !126
  %.586114.not.i.i.i.i115 = icmp slt i64 %.277.i.i.i.i106, 1
  %.652.i.i.i.i116 = getelementptr i8, ptr %.140.i.i.i.i95, i64 32
  %443 = getelementptr i64, ptr %.63, i64 %.310.i.i.i.i114
  %444 = getelementptr i64, ptr %443, i64 %.346.i.i.i.i112
  %445 = getelementptr i64, ptr %444, i64 %.277.i.i.i.i106
  br label %B416.if.i.i.i.i117

B572.i.i.i.i142:                                  ; preds = %B448.if.i.i.i.i124, %B416.if.i.i.i.i117
  %total.2.1.lcssa.i.i.i.i143 = phi double [ 0.000000e+00, %B416.if.i.i.i.i117 ], [ %.683.i.i.i.i140, %B448.if.i.i.i.i124 ]
  %.693.i.i.i.i144 = fcmp olt double %total.2.1.lcssa.i.i.i.i143, %least.2.0122.i.i.i.i118
  %.452.sroa.0.0.row.2.0.i.i.i.i = select i1 %.693.i.i.i.i144, i64 %.404.0119.i.i.i.i119, i64 %row.2.0121.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i145 = select i1 %.693.i.i.i.i144, double %total.2.1.lcssa.i.i.i.i143, double %least.2.0122.i.i.i.i118
  %exitcond125.not.i.i.i.i146 = icmp eq i64 %.475.i.i.i.i120, %.380.i.i.i.i108
  br i1 %exitcond125.not.i.i.i.i146, label %nearest.4, label %B416.if.i.i.i.i117

B416.if.i.i.i.i117:                               ; preds = %B572.i.i.i.i142, %B416.if.lr.ph.i.i.i.i110
  %least.2.0122.i.i.i.i118 = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i110 ], [ %total.2.1.least.2.0.i.i.i.i145, %B572.i.i.i.i142 ]
  %row.2.0121.i.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i.i.i.i110 ], [ %.452.sroa.0.0.row.2.0.i.i.i.i, %B572.i.i.i.i142 ]
  %.404.0119.i.i.i.i119 = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i110 ], [ %.475.i.i.i.i120, %B572.i.i.i.i142 ]
  %.475.i.i.i.i120 = add nuw nsw i64 %.404.0119.i.i.i.i119, 1
  br i1 %.586114.not.i.i.i.i115, label %B572.i.i.i.i142, label %B448.if.lr.ph.i.i.i.i121

B448.if.lr.ph.i.i.i.i121:                         ; preds = %B416.if.i.i.i.i117
  %.653.i.i.i.i122 = load i64, ptr %.652.i.i.i.i116, align 8, !noalias !126
  %.656.i.i.i.i123 = mul nuw nsw i64 %.404.0119.i.i.i.i119, %.277.i.i.i.i106
  %446 = getelementptr double, ptr %.108, i64 %.653.i.i.i.i122
  %447 = getelementptr double, ptr %446, i64 %.656.i.i.i.i123
  br label %B448.if.i.i.i.i124

B448.if.i.i.i.i124:                               ; preds = %B448.if.i.i.i.i124, %B448.if.lr.ph.i.i.i.i121
  %total.2.1117.i.i.i.i125 = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i121 ], [ %.683.i.i.i.i140, %B448.if.i.i.i.i124 ]
  %.530.0115.i.i.i.i126 = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i121 ], [ %.599.i.i.i.i127, %B448.if.i.i.i.i124 ]
  %.599.i.i.i.i127 = add nuw nsw i64 %.530.0115.i.i.i.i126, 1
  %.660.i.i.i.i128 = getelementptr double, ptr %447, i64 %.530.0115.i.i.i.i126
  %.661.i.i.i.i129 = load double, ptr %.660.i.i.i.i128, align 8, !noalias !126
  %.667.i.i.i.i130 = getelementptr i64, ptr %445, i64 %.530.0115.i.i.i.i126
  %.668.i.i.i.i131 = load i64, ptr %.667.i.i.i.i130, align 8, !noalias !126
  %.670.i.i.i.i132 = getelementptr double, ptr %.304, i64 %.668.i.i.i.i131
  %.671.i.i.i.i133 = load double, ptr %.670.i.i.i.i132, align 8, !noalias !126
  %.675.i.i.i.i134 = getelementptr i64, ptr %444, i64 %.530.0115.i.i.i.i126
  %.676.i.i.i.i135 = load i64, ptr %.675.i.i.i.i134, align 8, !noalias !126
  %.678.i.i.i.i136 = getelementptr double, ptr %.304, i64 %.676.i.i.i.i135
  %.679.i.i.i.i137 = load double, ptr %.678.i.i.i.i136, align 8, !noalias !126
  %.680.i.i.i.i138 = fsub double %.671.i.i.i.i133, %.679.i.i.i.i137
  %.681.i.i.i.i139 = fmul double %.661.i.i.i.i129, %.680.i.i.i.i138
  %.683.i.i.i.i140 = fadd double %total.2.1117.i.i.i.i125, %.681.i.i.i.i139
  %exitcond.not.i.i.i.i141 = icmp eq i64 %.277.i.i.i.i106, %.599.i.i.i.i127
  br i1 %exitcond.not.i.i.i.i141, label %B572.i.i.i.i142, label %B448.if.i.i.i.i124

nearest.3: ; preds = %B216.i.i.i.i104, %B110.i.i.i.i99, %B60.i.i.i.i94, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.420, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.4: ; preds = %B572.i.i.i.i142
  %.196.i.i.i = getelementptr double, ptr %.420, i64 %.47.0262.i.i.i
  %.197.i.i.i = load double, ptr %.196.i.i.i, align 8, !noalias !131
  %.198.i.i.i = fneg double %.197.i.i.i
  %.23.i.i.i.i = icmp slt i64 %.452.sroa.0.0.row.2.0.i.i.i.i, 0
  %brmerge.i.i.i = or i1 %.586114.not.i.i.i.i115, %.23.i.i.i.i
  br i1 %brmerge.i.i.i, label %nearest_backward, label %B216.if.lr.ph.i.i.i.i

B216.if.lr.ph.i.i.i.i:                            ; preds = %nearest.4
  %.367.i.i.i.i148 = mul nuw nsw i64 %.452.sroa.0.0.row.2.0.i.i.i.i, %.277.i.i.i.i106
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.108, i64 %.367.i.i.i.i148
  br label %B216.if.i.i.i.i

B216.if.i.i.i.i:                                  ; preds = %B216.if.i.i.i.i, %B216.if.lr.ph.i.i.i.i
  %.239.053.i.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i.i.i ], [ %.310.i143.i.i.i, %B216.if.i.i.i.i ]
  %.310.i143.i.i.i = add nuw nsw i64 %.239.053.i.i.i.i, 1
  %.364.i.i.i.i = load i64, ptr %.652.i.i.i.i116, align 8, !noalias !132
  %gep.i.i.i.i149 = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.364.i.i.i.i
  %.371.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i149, i64 %.239.053.i.i.i.i
  %.372.i.i.i.i = load double, ptr %.371.i.i.i.i, align 8, !noalias !132
  %.378.i.i.i.i = getelementptr i64, ptr %445, i64 %.239.053.i.i.i.i
  %.379.i144.i.i.i = load i64, ptr %.378.i.i.i.i, align 8, !noalias !132
  %.381.i.i.i.i = getelementptr double, ptr %.420, i64 %.379.i144.i.i.i
  %.382.i.i.i.i = load double, ptr %.381.i.i.i.i, align 8, !noalias !132
  %.384.i.i.i.i = fmul double %.372.i.i.i.i, %.198.i.i.i
  %.385.i.i.i.i = fadd double %.384.i.i.i.i, %.382.i.i.i.i
  store double %.385.i.i.i.i, ptr %.381.i.i.i.i, align 8, !noalias !132
  %.392.i.i.i.i = getelementptr i64, ptr %444, i64 %.239.053.i.i.i.i
  %.393.i.i.i.i = load i64, ptr %.392.i.i.i.i, align 8, !noalias !132
  %.395.i.i.i.i = getelementptr double, ptr %.420, i64 %.393.i.i.i.i
  %.396.i.i.i.i150 = load double, ptr %.395.i.i.i.i, align 8, !noalias !132
  %.399.i.i.i.i151 = fsub double %.396.i.i.i.i150, %.384.i.i.i.i
  store double %.399.i.i.i.i151, ptr %.395.i.i.i.i, align 8, !noalias !132
  %exitcond.not.i145.i.i.i = icmp eq i64 %.310.i143.i.i.i, %.277.i.i.i.i106
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.4, %nearest.3
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest.3 ], [ %.196.i.i.i, %nearest.4 ], [ %.196.i.i.i, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i.i.i.i145, %nearest.4 ], [ %total.2.1.least.2.0.i.i.i.i145, %B216.if.i.i.i.i ]
  %.229.i.i.i = getelementptr double, ptr %.420, i64 %.118.i.i.i
  %.230.i.i.i = load double, ptr %.229.i.i.i, align 8, !noalias !131
  %.234.i.i.i = load double, ptr %.196250.i.i.i, align 8, !noalias !131
  %.235.i.i.i = fadd double %.230.i.i.i, %.234.i.i.i
  store double %.235.i.i.i, ptr %.229.i.i.i, align 8, !noalias !131
  %.245.i.i.i = getelementptr double, ptr %.304, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !131
  %.250.i.i.i = getelementptr double, ptr %.304, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !131
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i97 = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i98 = fmul double %.234.i.i.i, %.253.i.i.i97
  %.255.i.i.i = fadd double %.254.i.i.i98, 1.000000e+00
  store double %.255.i.i.i, ptr %.196250.i.i.i, align 8, !noalias !131
  br label %B463.i.i.i

B242.i.i.i:                                       ; preds = %B463.i.i.i
  %.308.i.i.i89 = icmp slt i64 %.105.i.i75, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i89, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i90, label %climb_backward

B314.i.i.i:                                       ; preds = %B274.if.i.i.i90
  %.99.i147.i.i.i = load i64, ptr %.98.i.i.i.i86, align 8, !noalias !135
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
  %.208.not.i157.i.i.i = icmp slt i64 %.363.i.i.i91, %.207.i156.i.i.i
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
  %448 = getelementptr i64, ptr %.63, i64 %.310.i171.i.i.i
  %449 = getelementptr i64, ptr %448, i64 %.346.i169.i.i.i
  %450 = getelementptr i64, ptr %449, i64 %.277.i163.i.i.i
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
  %451 = getelementptr double, ptr %.108, i64 %.653.i180.i.i.i
  %452 = getelementptr double, ptr %451, i64 %.656.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.683.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.530.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.599.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.599.i185.i.i.i = add nuw nsw i64 %.530.0115.i184.i.i.i, 1
  %.660.i186.i.i.i = getelementptr double, ptr %452, i64 %.530.0115.i184.i.i.i
  %.661.i187.i.i.i = load double, ptr %.660.i186.i.i.i, align 8, !noalias !135
  %.667.i188.i.i.i = getelementptr i64, ptr %450, i64 %.530.0115.i184.i.i.i
  %.668.i189.i.i.i = load i64, ptr %.667.i188.i.i.i, align 8, !noalias !135
  %.670.i190.i.i.i = getelementptr double, ptr %.304, i64 %.668.i189.i.i.i
  %.671.i191.i.i.i = load double, ptr %.670.i190.i.i.i, align 8, !noalias !135
  %.675.i192.i.i.i = getelementptr i64, ptr %449, i64 %.530.0115.i184.i.i.i
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
  %.378.i230.i.i.i = getelementptr i64, ptr %450, i64 %.239.053.i224.i.i.i
  %.379.i231.i.i.i = load i64, ptr %.378.i230.i.i.i, align 8, !noalias !138
  %.381.i232.i.i.i = getelementptr double, ptr %.420, i64 %.379.i231.i.i.i
  %.382.i233.i.i.i = load double, ptr %.381.i232.i.i.i, align 8, !noalias !138
  %.384.i234.i.i.i = fmul double %.439.i.i.i, %.372.i229.i.i.i
  %.385.i235.i.i.i = fadd double %.384.i234.i.i.i, %.382.i233.i.i.i
  store double %.385.i235.i.i.i, ptr %.381.i232.i.i.i, align 8, !noalias !138
  %.392.i236.i.i.i = getelementptr i64, ptr %449, i64 %.239.053.i224.i.i.i
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
  %.471.i.i.i = getelementptr double, ptr %.420, i64 %.363.i.i.i91
  %.472.i.i.i = load double, ptr %.471.i.i.i, align 8, !noalias !131
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !131
  %.477.i.i.i = fadd double %.472.i.i.i, %.476.i.i.i
  store double %.477.i.i.i, ptr %.471.i.i.i, align 8, !noalias !131
  %.487.i.i.i = getelementptr double, ptr %.304, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i, align 8, !noalias !131
  %.492.i.i.i = getelementptr double, ptr %.304, i64 %.363.i.i.i91
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

B464.i.i.i:                                       ; preds = %B274.if.i.i.i90, %nearest_backward.2
  %exitcond.not.i.i124.i = icmp eq i64 %.363.i.i.i91, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i124.i, label %climb_backward, label %B274.if.i.i.i90

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i87 = getelementptr i64, ptr %442, i64 %.47.0262.i.i.i
  %.151.i.i.i88 = load i64, ptr %.150.i.i.i87, align 8, !noalias !131
  %.152.i.i.i = icmp eq i64 %.151.i.i.i88, 7
  br i1 %.152.i.i.i, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i90:                                  ; preds = %B242.i.i.i, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i91, %B464.i.i.i ], [ 0, %B242.i.i.i ]
  %.363.i.i.i91 = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %442, i64 %.294.0264.i.i.i
  %.396.i.i.i = load i64, ptr %.395.i.i.i, align 8, !noalias !131
  %.397.i.i.i = icmp eq i64 %.396.i.i.i, 8
  br i1 %.397.i.i.i, label %B314.i.i.i, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i, %B828.i.i79
  %.1092.i.i = load i64, ptr %.573.i.i, align 8, !noalias !123
  %.1172476.not.i.i = icmp slt i64 %.1092.i.i, 1
  br i1 %.1172476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1292.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1185.i.i, %.1092.i.i
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1521.i.i82 = add nuw nsw i64 %.1452.0471.i.i, 1
  %.1703.i.i83 = getelementptr i64, ptr %459, i64 %.1452.0471.i.i
  %.1704.i.i = load i64, ptr %.1703.i.i83, align 8, !noalias !123
  %.1706.i.i = getelementptr double, ptr %arg.grad, i64 %.1704.i.i
  %.1707.i.i = load double, ptr %.1706.i.i, align 8, !noalias !123
  %.1709.i.i = fadd double %.1689.i.i, %.1707.i.i
  store double %.1709.i.i, ptr %.1706.i.i, align 8, !noalias !123
  %exitcond482.not.i.i = icmp eq i64 %.1340.i.i, %.1521.i.i82
  br i1 %exitcond482.not.i.i, label %B1428.if.i.i, label %B1260.if.i110.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1946479.not.i.i = icmp slt i64 %.105.i.i75, 1
  br i1 %.1946479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %453 = getelementptr i64, ptr %.63, i64 %.885.i.i
  %454 = getelementptr double, ptr %.108, i64 %.969.i108.i
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i, %B622.i.i, %B516.i.i154, %B424.i.i156, %B352.i.i, %B280.i.i
  %.364.i.i = icmp samesign ugt i64 %.306.0465.in.i.i, 1
  br i1 %.364.i.i, label %B150.if.i.i, label %B828.i.i79

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.306.0465.in.i.i = phi i64 [ %.281.i.i, %B150.if.lr.ph.i.i ], [ %.306.0465.i.i, %B1633.i.i ]
  %.306.0465.i.i = add nsw i64 %.306.0465.in.i.i, -1
  %.488.i.i = load i64, ptr %.487.i.i, align 8, !noalias !123
  %455 = getelementptr i64, ptr %.63, i64 %.488.i.i
  %.493.idx.i.i = mul i64 %.306.0465.i.i, 24
  %.493.i.i = getelementptr i8, ptr %455, i64 %.493.idx.i.i
  %.494.i.i = load i64, ptr %.493.i.i, align 8, !noalias !123
  %.497.i.i = getelementptr i8, ptr %.493.i.i, i64 8
  %.498.i.i = load i64, ptr %.497.i.i, align 8, !noalias !123
  %.501.i.i77 = getelementptr i8, ptr %.493.i.i, i64 16
  %.502.i.i = load i64, ptr %.501.i.i77, align 8, !noalias !123
  %.505.i.i = add nsw i64 %.194.i.i76, %.306.0465.i.i
  %.507.i.i = getelementptr double, ptr %.420, i64 %.505.i.i
  %.508.i.i = load double, ptr %.507.i.i, align 8, !noalias !123
  %.783.i.i = getelementptr double, ptr %.420, i64 %.498.i.i
  %.784.i.i = load double, ptr %.783.i.i, align 8, !noalias !123
  switch i64 %.494.i.i, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i156
    i64 3, label %B516.i.i154
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1116.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1185.i.i, %B988.loopexit.i.i ]
  %.1185.i.i = add nuw nsw i64 %.1116.0477.i.i, 1
  %.1293.i.i80 = load i64, ptr %.1292.i.i, align 8, !noalias !123
  %456 = getelementptr i64, ptr %.63, i64 %.1293.i.i80
  %.1339.idx.i.i = mul i64 %.1116.0477.i.i, 40
  %.1339.i.i81 = getelementptr i8, ptr %456, i64 %.1339.idx.i.i
  %.1340.i.i = load i64, ptr %.1339.i.i81, align 8, !noalias !123
  %.1508470.not.i.i = icmp slt i64 %.1340.i.i, 1
  br i1 %.1508470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i109.i

B1260.if.lr.ph.i109.i:                            ; preds = %B988.if.i.i
  %.1423.i.i = getelementptr i8, ptr %.1339.i.i81, i64 8
  %.1424.i.i = load i64, ptr %.1423.i.i, align 8, !noalias !123
  %.1389.i.i = getelementptr i8, ptr %.1339.i.i81, i64 24
  %.1390.i.i = load i64, ptr %.1389.i.i, align 8, !noalias !123
  %.1364.i.i = getelementptr i8, ptr %.1339.i.i81, i64 16
  %.1365.i.i = load i64, ptr %.1364.i.i, align 8, !noalias !123
  %457 = getelementptr double, ptr %.108, i64 %.1390.i.i
  %458 = getelementptr i64, ptr %.63, i64 %.1424.i.i
  %459 = getelementptr i64, ptr %.63, i64 %.1365.i.i
  br label %B1260.if.i110.i

B1260.if.i110.i:                                  ; preds = %B1260.if.lr.ph.i109.i, %B1358.i.i
  %.1452.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i109.i ], [ %.1521.i.i82, %B1358.i.i ]
  %invariant.gep.i111.i = getelementptr double, ptr %457, i64 %.1452.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i110.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i110.i ], [ %.1689.i.i, %B1292.if.i.i ]
  %.1576.0467.i.i = phi i64 [ 0, %B1260.if.i110.i ], [ %.1645.i.i, %B1292.if.i.i ]
  %.1645.i.i = add nuw nsw i64 %.1576.0467.i.i, 1
  %.1671.i.i = mul nuw nsw i64 %.1576.0467.i.i, %.1340.i.i
  %gep.i112.i = getelementptr double, ptr %invariant.gep.i111.i, i64 %.1671.i.i
  %.1678.i113.i = load double, ptr %gep.i112.i, align 8, !noalias !123
  %.1682.i114.i = getelementptr i64, ptr %458, i64 %.1576.0467.i.i
  %.1683.i115.i = load i64, ptr %.1682.i114.i, align 8, !noalias !123
  %.1685.i116.i = getelementptr double, ptr %.420, i64 %.1683.i115.i
  %.1686.i.i = load double, ptr %.1685.i116.i, align 8, !noalias !123
  %.1687.i.i = fmul double %.1678.i113.i, %.1686.i.i
  %.1689.i.i = fadd double %total.2.2469.i.i, %.1687.i.i
  %exitcond.not.i117.i = icmp eq i64 %.1340.i.i, %.1645.i.i
  br i1 %exitcond.not.i117.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i.i:                                     ; preds = %B1358.i.i, %B1428.if.i.i
  %.1750.0474.i.i = phi i64 [ %.1819.i.i, %B1428.if.i.i ], [ 0, %B1358.i.i ]
  %.1819.i.i = add nuw nsw i64 %.1750.0474.i.i, 1
  %.1847.i.i = getelementptr i64, ptr %458, i64 %.1750.0474.i.i
  %.1848.i.i = load i64, ptr %.1847.i.i, align 8, !noalias !123
  %.1850.i.i84 = getelementptr double, ptr %.420, i64 %.1848.i.i
  store double 0.000000e+00, ptr %.1850.i.i84, align 8, !noalias !123
  %exitcond483.not.i.i = icmp eq i64 %.1340.i.i, %.1819.i.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1890.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1959.i.i, %B1492.if.i.i ]
  %.1959.i.i = add nuw nsw i64 %.1890.0480.i.i, 1
  %.1988.i.i = getelementptr i64, ptr %453, i64 %.1890.0480.i.i
  %.1989.i.i = load i64, ptr %.1988.i.i, align 8, !noalias !123
  %.1991.i118.i = getelementptr double, ptr %.506, i64 %.1890.0480.i.i
  %.1992.i119.i = load double, ptr %.1991.i118.i, align 8, !noalias !123
  %.1997.idx.i.i = shl i64 %.1890.0480.i.i, 4
  %.1997.i120.i = getelementptr i8, ptr %454, i64 %.1997.idx.i.i
  %.1998.i.i = load double, ptr %.1997.i120.i, align 8, !noalias !123
  %.2004.i.i = getelementptr i8, ptr %.1997.i120.i, i64 8
  %.2005.i.i = load double, ptr %.2004.i.i, align 8, !noalias !123
  call fastcc void @to_scale(ptr %.2006.i.i51, i64 %.1989.i.i, double %.1992.i119.i, double %.1998.i.i, double %.2005.i.i)
  %.2020.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !123
  %.2047.i.i = getelementptr double, ptr %arg.grad, i64 %.1890.0480.i.i
  %.2048.i.i = load double, ptr %.2047.i.i, align 8, !noalias !123
  %.2050.i121.i = getelementptr double, ptr %.420, i64 %.1890.0480.i.i
  %.2051.i.i85 = load double, ptr %.2050.i121.i, align 8, !noalias !123
  %.2052.i122.i = fmul double %.2020.fca.1.load.i.i, %.2051.i.i85
  %.2053.i123.i = fadd double %.2048.i.i, %.2052.i122.i
  store double %.2053.i123.i, ptr %.2047.i.i, align 8, !noalias !123
  %exitcond485.not.i.i = icmp eq i64 %.1959.i.i, %.105.i.i75
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B60.if.i59:                                       ; preds = %factor_backward, %B60.if.lr.ph.i58
  %.132.0131.i = phi i64 [ 0, %B60.if.lr.ph.i58 ], [ %.203.i, %factor_backward ]
  %.203.i = add nuw nsw i64 %.132.0131.i, 1
  %.311.i = load i64, ptr %.310.i, align 8, !noalias !93
  %460 = getelementptr i64, ptr %.63, i64 %.311.i
  %.idx.i60 = mul i64 %.132.0131.i, 392
  %461 = getelementptr i8, ptr %460, i64 %.idx.i60
  %.713.i = getelementptr i8, ptr %461, i64 24
  %.714.i = load i64, ptr %.713.i, align 8, !noalias !93
  %.715.i = icmp sgt i64 %.714.i, -1
  br i1 %.715.i, label %B206.i, label %B496.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
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
  %.633.i = getelementptr i8, ptr %463, i64 24
  %.634.i = load i64, ptr %.633.i, align 8, !noalias !141
  %.714119.not.i = icmp slt i64 %.634.i, 1
  br i1 %.714119.not.i, label %B70.loopexit.i, label %B494.if.lr.ph.i

B494.if.lr.ph.i:                                  ; preds = %B430.i
  %.780.i = getelementptr i8, ptr %463, i64 32
  br label %B494.if.i

B70.if.i:                                         ; preds = %B70.loopexit.i, %B70.if.lr.ph.i
  %.127.0125.in.i = phi i64 [ %.102.i, %B70.if.lr.ph.i ], [ %.127.0125.i, %B70.loopexit.i ]
  %.127.0125.i = add nsw i64 %.127.0125.in.i, -1
  %.306.i = load i64, ptr %.305.i, align 8, !noalias !141
  %462 = getelementptr i64, ptr %.63, i64 %.306.i
  %.idx.i310 = mul i64 %.127.0125.i, 48
  %463 = getelementptr i8, ptr %462, i64 %.idx.i310
  %.367.i = getelementptr i8, ptr %463, i64 40
  %.368.i = load i64, ptr %.367.i, align 8, !noalias !141
  %.370.i = getelementptr double, ptr %.304, i64 %.368.i
  %.376.i = tail call double @moved(i64 %.127.0125.i, ptr %.506, ptr %.370.i), !noalias !141
  %.406.i = load i64, ptr %463, align 8, !noalias !141
  %.486115.not.i = icmp slt i64 %.406.i, 1
  br i1 %.486115.not.i, label %B430.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B70.if.i
  %.552.i311 = getelementptr i8, ptr %463, i64 16
  %.553.i = load i64, ptr %.552.i311, align 8, !noalias !141
  %464 = getelementptr double, ptr %.108, i64 %.553.i
  %.586.i312 = getelementptr i8, ptr %463, i64 8
  %.587.i = load i64, ptr %.586.i312, align 8, !noalias !141
  %465 = getelementptr i64, ptr %.63, i64 %.587.i
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.i, %B302.if.lr.ph.i
  %total.2.1118.i = phi double [ 0.000000e+00, %B302.if.lr.ph.i ], [ %.597.i, %B302.if.i ]
  %.430.0116.i = phi i64 [ 0, %B302.if.lr.ph.i ], [ %.499.i, %B302.if.i ]
  %.499.i = add nuw nsw i64 %.430.0116.i, 1
  %.556.i313 = getelementptr double, ptr %464, i64 %.430.0116.i
  %.557.i314 = load double, ptr %.556.i313, align 8, !noalias !141
  %.590.i = getelementptr i64, ptr %465, i64 %.430.0116.i
  %.591.i = load i64, ptr %.590.i, align 8, !noalias !141
  %.593.i = getelementptr double, ptr %arg.grad, i64 %.591.i
  %.594.i = load double, ptr %.593.i, align 8, !noalias !141
  %.595.i = fmul double %.557.i314, %.594.i
  %.597.i = fadd double %total.2.1118.i, %.595.i
  %exitcond.not.i315 = icmp eq i64 %.499.i, %.406.i
  br i1 %exitcond.not.i315, label %B430.i, label %B302.if.i

B494.if.i:                                        ; preds = %B494.if.i, %B494.if.lr.ph.i
  %.658.0120.i = phi i64 [ 0, %B494.if.lr.ph.i ], [ %.727.i, %B494.if.i ]
  %.727.i = add nuw nsw i64 %.658.0120.i, 1
  %.781.i = load i64, ptr %.780.i, align 8, !noalias !141
  %466 = getelementptr i64, ptr %.63, i64 %.781.i
  %.784.i = getelementptr i64, ptr %466, i64 %.658.0120.i
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
  %.245.i316 = fmul double %.241.i, %.244.i
  store double %.245.i316, ptr %.240.i, align 8, !noalias !144
  %exitcond.not.i317 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i317, label %to_scaled.3, label %B130.if.i

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
  %exitcond.not.i318 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i318, label %status, label %B30.if.i

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
