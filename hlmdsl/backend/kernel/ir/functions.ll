; from sources 045f188f5689f433f77ae3d6c495cee3cc1666ed7e79d742a11b5f9a86dc088b

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

define double @exp_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @exp_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
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

define double @expm1_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @expm1_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @exp_rest_of.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.8.i = fcmp contract ogt double %arg.x, 7.000000e+02
  br i1 %.8.i, label %B38.i, label %B20.i

B20.i:                                            ; preds = %entry
  %.15.i = fcmp contract olt double %arg.x, -7.000000e+02
  br i1 %.15.i, label %B38.i, label %B36.i

B36.i:                                            ; preds = %B20.i
  %0 = fmul contract double %arg.x, 0x3FF71547652B82FE
  %1 = fadd contract double %0, 0x4338000000000000
  br label %B38.i

B38.i:                                            ; preds = %B36.i, %B20.i, %entry
  %"$phi38.0.3.0.i" = phi double [ %1, %B36.i ], [ 0x43380000000003F2, %entry ], [ 0x4337FFFFFFFFFC0E, %B20.i ]
  %.104.i = fcmp contract ugt double %arg.x, 7.000000e+02
  br i1 %.104.i, label %B258.i, label %B232.i

B232.i:                                           ; preds = %B38.i
  %.38.i = fcmp contract olt double %arg.x, -7.000000e+02
  %.arg.x.i = select i1 %.38.i, double -7.000000e+02, double %arg.x
  %.33.i = fadd contract double %"$phi38.0.3.0.i", 0xC338000000000000
  %.49.i = fmul contract double %.33.i, 0x3FE62E42FEE00000
  %.51.i = fsub contract double %.arg.x.i, %.49.i
  %.55.i = fmul contract double %.33.i, 0x3DEA39EF35793C76
  %.58.i = fsub contract double %.51.i, %.55.i
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
  %.94.i = bitcast double %"$phi38.0.3.0.i" to i64
  %.97.i = shl i64 %.94.i, 52
  %.98.i = add i64 %.97.i, 4607182418800017408
  %.99.i = bitcast i64 %.98.i to double
  %.110.i = fmul contract double %.58.i, %.28.i.i
  %.116.i = fmul contract double %.110.i, %.99.i
  %.118.i = fadd contract double %.99.i, -1.000000e+00
  %.121.i = fadd contract double %.118.i, %.116.i
  br label %expm1_of.3

B258.i:                                           ; preds = %B38.i
  %.131.i = fmul contract double %arg.x, 0x7FF0000000000000
  br label %expm1_of.3

expm1_of.3: ; preds = %B232.i, %B258.i
  %storemerge.i = phi double [ %.131.i, %B258.i ], [ %.121.i, %B232.i ]
  %.32 = fsub contract double %storemerge.i, %arg.x
  store double %.32, ptr %retptr, align 8
  ret void
}

define double @exp_rest_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @exp_rest_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
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

define double @log1p_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @log1p_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @log1mexp_of.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.10 = fcmp ogt double %arg.x, 0xBFE62E42FEFA39EF
  br i1 %.10, label %B58, label %B144

common.ret:                                       ; preds = %B144, %B58
  %storemerge = phi double [ %.25, %B144 ], [ %.17, %B58 ]
  store double %storemerge, ptr %retptr, align 8
  ret void

B58:                                              ; preds = %entry
  %.13 = tail call double @expm1(double %arg.x)
  %.16 = fneg double %.13
  %.17 = tail call double @llvm.log.f64(double %.16)
  br label %common.ret

B144:                                             ; preds = %entry
  %.21 = tail call double @llvm.exp.f64(double %arg.x)
  %.24 = fneg double %.21
  %.25 = tail call double @log1p(double %.24)
  br label %common.ret
}

declare double @llvm.log.f64(double)

declare double @expm1(double) local_unnamed_addr

declare double @llvm.exp.f64(double)

declare double @log1p(double) local_unnamed_addr

define double @log1mexp_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @log1mexp_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @log_ndtr_of.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.8.i = fmul double %arg.x, 5.000000e-01
  %.10.i = fmul double %arg.x, %.8.i
  %0 = fsub double 0xBFED67F1C864BEB4, %.10.i
  %.17.i = fcmp olt double %arg.x, -5.000000e+00
  br i1 %.17.i, label %B52.i, label %B136.i

B52.i:                                            ; preds = %entry
  %.21.i = fneg double %arg.x
  br label %B34.if.i.i

B34.if.i.i:                                       ; preds = %B34.if.i.i, %B52.i
  %t.2.036.i.i = phi double [ %.21.i, %B52.i ], [ %.137.i.i, %B34.if.i.i ]
  %.37.035.i.i = phi i64 [ 60, %B52.i ], [ %.101.i.i, %B34.if.i.i ]
  %.101.i.i = add nsw i64 %.37.035.i.i, -1
  %1 = sitofp i64 %.37.035.i.i to double
  %.135.i.i = fdiv double %1, %t.2.036.i.i
  %.137.i.i = fsub double %.135.i.i, %arg.x
  %.92.i.i = icmp samesign ugt i64 %.37.035.i.i, 1
  br i1 %.92.i.i, label %B34.if.i.i, label %mills

mills: ; preds = %B34.if.i.i
  %.151.i.i = fdiv double 1.000000e+00, %.137.i.i
  %.50.i = tail call double @llvm.log.f64(double %.151.i.i)
  %.52.i = fadd double %0, %.50.i
  br label %log_ndtr

B136.i:                                           ; preds = %entry
  %.70.i = tail call double @llvm.fabs.f64(double %arg.x)
  %.74.i = fdiv double %.70.i, 0x3FF6A09E667F3BCD
  %.75.i = tail call double @erfc(double %.74.i), !noalias !0
  %.76.i = fmul double %.75.i, 5.000000e-01
  %.81.i = fcmp ogt double %arg.x, 0.000000e+00
  br i1 %.81.i, label %B230.i, label %B276.i

B230.i:                                           ; preds = %B136.i
  %.86.i = fneg double %.76.i
  %.89.i = tail call double @log1p(double %.86.i)
  br label %log_ndtr

B276.i:                                           ; preds = %B136.i
  %.95.i = tail call double @llvm.log.f64(double %.76.i)
  br label %log_ndtr

log_ndtr: ; preds = %B230.i, %B276.i, %mills
  %.52.sink.i = phi double [ %.52.i, %mills ], [ %.89.i, %B230.i ], [ %.95.i, %B276.i ]
  store double %.52.sink.i, ptr %retptr, align 8
  ret void
}

declare double @llvm.fabs.f64(double)

declare double @erfc(double) local_unnamed_addr

define double @log_ndtr_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  store double 0.000000e+00, ptr %.3, align 8
  call fastcc void @log_ndtr_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @ndtr_slope.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.8.i = fmul double %arg.x, 5.000000e-01
  %.10.i = fmul double %arg.x, %.8.i
  %0 = fsub double 0xBFED67F1C864BEB4, %.10.i
  %.17.i = fcmp olt double %arg.x, -5.000000e+00
  br i1 %.17.i, label %B52.i, label %B136.i

B52.i:                                            ; preds = %entry
  %.21.i = fneg double %arg.x
  br label %B34.if.i.i

B34.if.i.i:                                       ; preds = %B34.if.i.i, %B52.i
  %t.2.036.i.i = phi double [ %.21.i, %B52.i ], [ %.137.i.i, %B34.if.i.i ]
  %.37.035.i.i = phi i64 [ 60, %B52.i ], [ %.101.i.i, %B34.if.i.i ]
  %.101.i.i = add nsw i64 %.37.035.i.i, -1
  %1 = sitofp i64 %.37.035.i.i to double
  %.135.i.i = fdiv double %1, %t.2.036.i.i
  %.137.i.i = fsub double %.135.i.i, %arg.x
  %.92.i.i = icmp samesign ugt i64 %.37.035.i.i, 1
  br i1 %.92.i.i, label %B34.if.i.i, label %mills

mills: ; preds = %B34.if.i.i
  %.151.i.i = fdiv double 1.000000e+00, %.137.i.i
  %.58.i = fdiv double 1.000000e+00, %.151.i.i
  br label %log_ndtr

B136.i:                                           ; preds = %entry
  %.70.i = tail call double @llvm.fabs.f64(double %arg.x)
  %.74.i = fdiv double %.70.i, 0x3FF6A09E667F3BCD
  %.75.i = tail call double @erfc(double %.74.i), !noalias !3
  %.76.i = fmul double %.75.i, 5.000000e-01
  %.81.i = fcmp ogt double %arg.x, 0.000000e+00
  br i1 %.81.i, label %B230.i, label %B276.i

B230.i:                                           ; preds = %B136.i
  %.86.i = fneg double %.76.i
  %.89.i = tail call double @log1p(double %.86.i)
  br label %B318.i

B276.i:                                           ; preds = %B136.i
  %.95.i = tail call double @llvm.log.f64(double %.76.i)
  br label %B318.i

B318.i:                                           ; preds = %B276.i, %B230.i
  %"$phi318.0.2.0.i" = phi double [ %.89.i, %B230.i ], [ %.95.i, %B276.i ]
  %.105.i = fsub double %0, %"$phi318.0.2.0.i"
  %.108.i = tail call double @llvm.exp.f64(double %.105.i)
  br label %log_ndtr

log_ndtr: ; preds = %mills, %B318.i
  %.58.sink.i = phi double [ %.58.i, %mills ], [ %.108.i, %B318.i ]
  store double %.58.sink.i, ptr %retptr, align 8
  ret void
}

define double @ndtr_slope(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  store double 0.000000e+00, ptr %.3, align 8
  call fastcc void @ndtr_slope.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @digamma.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.17 = fcmp olt double %arg.x, 1.000000e+01
  br i1 %.17, label %B20, label %B62

B20:                                              ; preds = %entry, %B20
  %x.2.0 = phi double [ %.35, %B20 ], [ %arg.x, %entry ]
  %value.2.0 = phi double [ %.25, %B20 ], [ 0.000000e+00, %entry ]
  %.23 = fdiv double 1.000000e+00, %x.2.0
  %.25 = fsub double %value.2.0, %.23
  %.35 = fadd double %x.2.0, 1.000000e+00
  %.45 = fcmp olt double %.35, 1.000000e+01
  br i1 %.45, label %B20, label %B62

B62:                                              ; preds = %B20, %entry
  %x.3.1 = phi double [ %arg.x, %entry ], [ %.35, %B20 ]
  %value.3.1 = phi double [ 0.000000e+00, %entry ], [ %.25, %B20 ]
  %.72 = fmul double %x.3.1, %x.3.1
  %.76 = fdiv double 1.000000e+00, %.72
  %.81 = fdiv double %.76, 1.200000e+01
  %.82 = fsub double 0x3F95995995995996, %.81
  %.83 = fmul double %.76, %.82
  %.84 = fsub double 0x3F7F07C1F07C1F08, %.83
  %.85 = fmul double %.76, %.84
  %.86 = fsub double 0x3F71111111111111, %.85
  %.87 = fmul double %.76, %.86
  %.88 = fsub double 0x3F70410410410410, %.87
  %.89 = fmul double %.76, %.88
  %.90 = fsub double 0x3F81111111111111, %.89
  %.91 = fmul double %.76, %.90
  %.92 = fsub double 0x3FB5555555555555, %.91
  %.93 = fmul double %.76, %.92
  %.95 = tail call double @llvm.log.f64(double %x.3.1)
  %.97 = fadd double %value.3.1, %.95
  %.104 = fdiv double 5.000000e-01, %x.3.1
  %.107 = fsub double %.97, %.104
  %.108 = fsub double %.107, %.93
  store double %.108, ptr %retptr, align 8
  ret void
}

define double @digamma(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  store double 0.000000e+00, ptr %.3, align 8
  call fastcc void @digamma.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @stirling_rest_of.2(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.8 = fcmp olt double %arg.z, 1.600000e+01
  br i1 %.8, label %B16, label %B118

common.ret:                                       ; preds = %B118, %B16
  %storemerge = phi double [ %.57, %B118 ], [ %.18, %B16 ]
  store double %storemerge, ptr %retptr, align 8
  ret void

B16:                                              ; preds = %entry
  %.11 = tail call double @lgamma(double %arg.z)
  %.13 = tail call double @llvm.log.f64(double %arg.z)
  %.15 = fmul double %arg.z, %.13
  %.16 = fsub double %.11, %.15
  %.18 = fadd double %arg.z, %.16
  br label %common.ret

B118:                                             ; preds = %entry
  %.25 = fmul double %arg.z, %arg.z
  %.29 = fdiv double 1.000000e+00, %.25
  %.31 = fmul double %.29, 6.910000e+02
  %.36 = fdiv double %.31, 3.603600e+05
  %.37 = fsub double 0x3F4B951E2B18FF23, %.36
  %.38 = fmul double %.29, %.37
  %.39 = fsub double 0x3F43813813813814, %.38
  %.40 = fmul double %.29, %.39
  %.41 = fsub double 0x3F4A01A01A01A01A, %.40
  %.42 = fmul double %.29, %.41
  %.43 = fsub double 0x3F66C16C16C16C17, %.42
  %.44 = fmul double %.29, %.43
  %.45 = fsub double 0x3FB5555555555555, %.44
  %.50 = fdiv double %.45, %arg.z
  %.52 = tail call double @llvm.log.f64(double %arg.z)
  %.55 = fsub double 0x3FFD67F1C864BEB4, %.52
  %.56 = fmul double %.55, 5.000000e-01
  %.57 = fadd double %.56, %.50
  br label %common.ret
}

declare double @lgamma(double) local_unnamed_addr

define double @stirling_rest_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @stirling_rest_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @stirling_slope.2(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.8 = fcmp olt double %arg.z, 1.600000e+01
  br i1 %.8, label %B16, label %B84

B16:                                              ; preds = %entry
  %.17.i = fcmp olt double %arg.z, 1.000000e+01
  br i1 %.17.i, label %B20.i, label %digamma.3

B20.i:                                            ; preds = %B16, %B20.i
  %x.2.0.i = phi double [ %.35.i, %B20.i ], [ %arg.z, %B16 ]
  %value.2.0.i = phi double [ %.25.i, %B20.i ], [ 0.000000e+00, %B16 ]
  %.23.i = fdiv double 1.000000e+00, %x.2.0.i
  %.25.i = fsub double %value.2.0.i, %.23.i
  %.35.i = fadd double %x.2.0.i, 1.000000e+00
  %.45.i = fcmp olt double %.35.i, 1.000000e+01
  br i1 %.45.i, label %B20.i, label %digamma.3

digamma.3: ; preds = %B20.i, %B16
  %x.3.1.i = phi double [ %arg.z, %B16 ], [ %.35.i, %B20.i ]
  %value.3.1.i = phi double [ 0.000000e+00, %B16 ], [ %.25.i, %B20.i ]
  %.72.i = fmul double %x.3.1.i, %x.3.1.i
  %.76.i = fdiv double 1.000000e+00, %.72.i
  %.81.i = fdiv double %.76.i, 1.200000e+01
  %.82.i = fsub double 0x3F95995995995996, %.81.i
  %.83.i = fmul double %.76.i, %.82.i
  %.84.i = fsub double 0x3F7F07C1F07C1F08, %.83.i
  %.85.i = fmul double %.76.i, %.84.i
  %.86.i = fsub double 0x3F71111111111111, %.85.i
  %.87.i = fmul double %.76.i, %.86.i
  %.88.i = fsub double 0x3F70410410410410, %.87.i
  %.89.i = fmul double %.76.i, %.88.i
  %.90.i = fsub double 0x3F81111111111111, %.89.i
  %.91.i = fmul double %.76.i, %.90.i
  %.92.i = fsub double 0x3FB5555555555555, %.91.i
  %.93.i = fmul double %.76.i, %.92.i
  %.95.i = tail call double @llvm.log.f64(double %x.3.1.i)
  %.97.i = fadd double %value.3.1.i, %.95.i
  %.104.i = fdiv double 5.000000e-01, %x.3.1.i
  %.107.i = fsub double %.97.i, %.104.i
  %.108.i = fsub double %.107.i, %.93.i
  %.39 = tail call double @llvm.log.f64(double %arg.z)
  %.42 = fsub double %.108.i, %.39
  br label %common.ret

B84:                                              ; preds = %entry
  %.47 = fmul double %arg.z, %arg.z
  %.51 = fdiv double 1.000000e+00, %.47
  %.56 = fdiv double -5.000000e-01, %arg.z
  %.60 = fmul double %.51, 6.910000e+02
  %.65 = fdiv double %.60, 3.276000e+04
  %.66 = fsub double 0x3F7F07C1F07C1F08, %.65
  %.67 = fmul double %.51, %.66
  %.68 = fsub double 0x3F71111111111111, %.67
  %.69 = fmul double %.51, %.68
  %.70 = fsub double 0x3F70410410410410, %.69
  %.71 = fmul double %.51, %.70
  %.72 = fsub double 0x3F81111111111111, %.71
  %.73 = fmul double %.51, %.72
  %.74 = fsub double 0x3FB5555555555555, %.73
  %.75 = fmul double %.51, %.74
  %.76 = fsub double %.56, %.75
  br label %common.ret

common.ret:                                       ; preds = %B84, %digamma.3
  %storemerge = phi double [ %.76, %B84 ], [ %.42, %digamma.3 ]
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define double @stirling_slope(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  store double 0.000000e+00, ptr %.3, align 8
  call fastcc void @stirling_slope.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @odds_rest_of.2(ptr noalias nonnull writeonly %retptr, double %arg.share, double %arg.rest, double %arg.d) unnamed_addr {
entry:
  %.14 = tail call double @llvm.fabs.f64(double %arg.d)
  %.15 = fcmp olt double %.14, 3.000000e+01
  br i1 %.15, label %B34, label %B46

B34:                                              ; preds = %entry
  %.31 = fcmp ogt double %arg.share, %arg.rest
  br i1 %.31, label %B58, label %B68

B46:                                              ; preds = %entry
  %.50 = fcmp ogt double %arg.d, 0.000000e+00
  br i1 %.50, label %B58, label %B68

B58:                                              ; preds = %B34, %B46
  %.56 = fneg double %arg.d
  br label %B68

B68:                                              ; preds = %B58, %B46, %B34
  %share.2.1 = phi double [ %arg.rest, %B58 ], [ %arg.share, %B34 ], [ %arg.share, %B46 ]
  %rest.2.1 = phi double [ %arg.share, %B58 ], [ %arg.rest, %B34 ], [ %arg.rest, %B46 ]
  %d.2.1 = phi double [ %.56, %B58 ], [ %arg.d, %B34 ], [ %arg.d, %B46 ]
  %.76 = tail call double @expm1(double %d.2.1)
  %.78 = fmul double %share.2.1, %.76
  %.86 = fcmp ogt double %.78, -5.000000e-01
  br i1 %.86, label %B136, label %B184

common.ret:                                       ; preds = %B184, %B136
  %.128.pn = phi double [ %.128, %B184 ], [ %.103, %B136 ]
  %.84 = fmul double %share.2.1, %d.2.1
  %storemerge = fsub double %.84, %.128.pn
  store double %storemerge, ptr %retptr, align 8
  ret void

B136:                                             ; preds = %B68
  %.103 = tail call double @log1p(double %.78)
  br label %common.ret

B184:                                             ; preds = %B68
  %.117 = tail call double @llvm.exp.f64(double %d.2.1)
  %.121 = fmul double %share.2.1, %.117
  %.125 = fadd double %rest.2.1, %.121
  %.128 = tail call double @llvm.log.f64(double %.125)
  br label %common.ret
}

define double @odds_rest_of(double %.1, double %.2, double %.3) local_unnamed_addr {
entry:
  %.5 = alloca double, align 8
  call fastcc void @odds_rest_of.2(ptr %.5, double %.1, double %.2, double %.3)
  %.19 = load double, ptr %.5, align 8
  ret double %.19
}

define internal fastcc void @odds_by_share.2(ptr noalias nonnull writeonly %retptr, double %arg.share, double %arg.rest, double %arg.d) unnamed_addr {
entry:
  %.14 = fcmp ogt double %arg.d, 0.000000e+00
  br i1 %.14, label %B16, label %B126

B16:                                              ; preds = %entry
  %.17 = fneg double %arg.d
  %.18 = tail call double @expm1(double %.17)
  %.21 = tail call double @llvm.exp.f64(double %.17)
  %.23 = fmul double %arg.rest, %.21
  %.27 = fadd double %arg.share, %.23
  %.33 = fdiv double %.18, %.27
  %.35 = fadd double %arg.d, %.33
  br label %common.ret

B126:                                             ; preds = %entry
  %.41 = tail call double @expm1(double %arg.d)
  %.43 = tail call double @llvm.exp.f64(double %arg.d)
  %.45 = fmul double %arg.share, %.43
  %.49 = fadd double %arg.rest, %.45
  %.55 = fdiv double %.41, %.49
  %.57 = fsub double %arg.d, %.55
  br label %common.ret

common.ret:                                       ; preds = %B126, %B16
  %storemerge = phi double [ %.57, %B126 ], [ %.35, %B16 ]
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define double @odds_by_share(double %.1, double %.2, double %.3) local_unnamed_addr {
entry:
  %.5 = alloca double, align 8
  call fastcc void @odds_by_share.2(ptr %.5, double %.1, double %.2, double %.3)
  %.19 = load double, ptr %.5, align 8
  ret double %.19
}

define internal fastcc void @odds_by_d.2(ptr noalias nonnull writeonly %retptr, double %arg.share, double %arg.rest, double %arg.d) unnamed_addr {
entry:
  %.14 = fcmp ogt double %arg.d, 0.000000e+00
  br i1 %.14, label %B16, label %B130

B16:                                              ; preds = %entry
  %.18 = fmul double %arg.share, %arg.rest
  %.20 = fneg double %arg.d
  br label %common.ret

B130:                                             ; preds = %entry
  %.43 = fneg double %arg.share
  %.45 = fmul double %arg.rest, %.43
  br label %common.ret

common.ret:                                       ; preds = %B130, %B16
  %arg.d.sink1 = phi double [ %arg.d, %B130 ], [ %.20, %B16 ]
  %.45.sink = phi double [ %.45, %B130 ], [ %.18, %B16 ]
  %arg.share.sink = phi double [ %arg.share, %B130 ], [ %arg.rest, %B16 ]
  %arg.rest.sink = phi double [ %arg.rest, %B130 ], [ %arg.share, %B16 ]
  %.47 = tail call double @expm1(double %arg.d.sink1)
  %.48 = fmul double %.45.sink, %.47
  %.50 = tail call double @llvm.exp.f64(double %arg.d.sink1)
  %.54 = fmul double %arg.share.sink, %.50
  %.58 = fadd double %arg.rest.sink, %.54
  %.64 = fdiv double %.48, %.58
  store double %.64, ptr %retptr, align 8
  ret void
}

define double @odds_by_d(double %.1, double %.2, double %.3) local_unnamed_addr {
entry:
  %.5 = alloca double, align 8
  call fastcc void @odds_by_d.2(ptr %.5, double %.1, double %.2, double %.3)
  %.19 = load double, ptr %.5, align 8
  ret double %.19
}


!0 = !{!1}
!1 = distinct !{!1, !2, !"log_ndtr.2: %retptr"}
!2 = distinct !{!2, !"log_ndtr.2"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"log_ndtr.2: %retptr"}
!5 = distinct !{!5, !"log_ndtr.2"}
