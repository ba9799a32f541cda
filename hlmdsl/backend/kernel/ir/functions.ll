; from sources 0dd6f1a7d957639733543989b24fcaa4d6fea142e06b2dd8a9ddcaa268ccc743

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

define internal fastcc void @log_of.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
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

define double @log_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @log_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @log1p_any.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.17 = alloca double, align 8
  %.5 = fadd contract double %arg.x, 1.000000e+00
  %.10 = fadd contract double %.5, -1.000000e+00
  %.11 = fsub contract double %arg.x, %.10
  call fastcc void @log_of.3(ptr %.17, double %.5)
  %.31 = load double, ptr %.17, align 8
  %or.cond = tail call i1 @llvm.is.fpclass.f64(double %.5, i32 607)
  %.78 = fdiv contract double %.11, %.5
  %storemerge.v = select i1 %or.cond, double 0.000000e+00, double %.78
  %storemerge = fadd contract double %storemerge.v, %.31
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define internal fastcc void @log_of.3(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
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

define double @log1p_any(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @log1p_any.2(ptr %.3, double %.1)
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

define internal fastcc void @lgamma_of.2(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.6 = alloca double, align 8
  %.33 = alloca double, align 8
  call fastcc void @stirling_rest_of.2(ptr %.6, double %arg.z)
  %.20 = load double, ptr %.6, align 8
  call fastcc void @log_of.3(ptr %.33, double %arg.z)
  %.47 = load double, ptr %.33, align 8
  %.57 = fmul contract double %arg.z, %.47
  %.58 = fadd contract double %.20, %.57
  %.59 = fsub contract double %.58, %arg.z
  store double %.59, ptr %retptr, align 8
  ret void
}

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
  call fastcc void @log_of.3(ptr %.45, double %"$phi60.1.2.0")
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
  call fastcc void @log_of.3(ptr %.94, double %arg.z.)
  %.108 = load double, ptr %.94, align 8
  %.118 = fsub contract double %.59, %.108
  %.119 = fmul contract double %arg.z., %.118
  call fastcc void @_rising(ptr %.122, double %arg.z.)
  %.136.fca.1.load = load double, ptr %.fca.1.gep, align 8
  %.149 = fmul contract double %.75, %.75
  %.150 = fmul contract double %.149, %.136.fca.1.load
  %.152 = fmul contract double %.149, %.150
  %.153 = fmul contract double %.75, %.152
  call fastcc void @log_of.3(ptr %.154, double %.153)
  %.168 = load double, ptr %.154, align 8
  %.178 = fsub contract double %.119, %.168
  %.179 = fadd contract double %.178, -1.000000e+01
  %.189 = fadd contract double %.89, %.179
  %storemerge = select i1 %.8, double %.189, double %.89
  store double %storemerge, ptr %retptr, align 8
  ret void
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

define double @lgamma_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @lgamma_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @digamma.2(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.6 = alloca double, align 8
  %.33 = alloca double, align 8
  call fastcc void @stirling_slope.2(ptr %.6, double %arg.z)
  %.20 = load double, ptr %.6, align 8
  call fastcc void @log_of.3(ptr %.33, double %arg.z)
  %.47 = load double, ptr %.33, align 8
  %.57 = fadd contract double %.20, %.47
  store double %.57, ptr %retptr, align 8
  ret void
}

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
  call fastcc void @log_of.3(ptr %.110, double %"$phi60.1.2.0")
  %.124 = load double, ptr %.110, align 8
  call fastcc void @log_of.3(ptr %.135, double %arg.z.)
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

define double @digamma(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @digamma.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
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
  call fastcc void @log_of.3(ptr %.45, double %"$phi60.1.2.0")
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
  call fastcc void @log_of.3(ptr %.94, double %arg.z.)
  %.108 = load double, ptr %.94, align 8
  %.118 = fsub contract double %.59, %.108
  %.119 = fmul contract double %arg.z., %.118
  call fastcc void @_rising(ptr %.122, double %arg.z.)
  %.136.fca.1.load = load double, ptr %.fca.1.gep, align 8
  %.149 = fmul contract double %.75, %.75
  %.150 = fmul contract double %.149, %.136.fca.1.load
  %.152 = fmul contract double %.149, %.150
  %.153 = fmul contract double %.75, %.152
  call fastcc void @log_of.3(ptr %.154, double %.153)
  %.168 = load double, ptr %.154, align 8
  %.178 = fsub contract double %.119, %.168
  %.179 = fadd contract double %.178, -1.000000e+01
  %.189 = fadd contract double %.89, %.179
  %storemerge = select i1 %.8, double %.189, double %.89
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define double @stirling_rest_of(double %.1) local_unnamed_addr {
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
  call fastcc void @log_of.3(ptr %.110, double %"$phi60.1.2.0")
  %.124 = load double, ptr %.110, align 8
  call fastcc void @log_of.3(ptr %.135, double %arg.z.)
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

define double @stirling_slope(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @stirling_slope.3(ptr %.3, double %.1)
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

declare i1 @llvm.is.fpclass.f64(double, i32 immarg)


!0 = !{!1}
!1 = distinct !{!1, !2, !"log_ndtr.2: %retptr"}
!2 = distinct !{!2, !"log_ndtr.2"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"log_ndtr.2: %retptr"}
!5 = distinct !{!5, !"log_ndtr.2"}
