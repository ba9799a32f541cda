; from sources d24b660f742a776e491a5042a442db2e00c36b778e1788ecf364da3c941b0e2d

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
  call fastcc void @log_of.3(ptr %.119, double %"$phi80.0.2.0")
  %.133 = load double, ptr %.119, align 8
  %or.cond = tail call i1 @llvm.is.fpclass.f64(double %"$phi80.0.2.0", i32 639)
  %.178 = fdiv contract double %"$phi116.0.2.0", %"$phi80.0.2.0"
  %storemerge.v = select i1 %or.cond, double 0.000000e+00, double %.178
  %storemerge = fadd contract double %.133, %storemerge.v
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define double @log1mexp_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @log1mexp_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
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
  call fastcc void @log_of.3(ptr %.17.i18, double %.5.i19)
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !0
  call fastcc void @log_of.3(ptr %.115, double %.63.i)
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

declare double @llvm.fabs.f64(double)

define double @log_ndtr_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @log_ndtr_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
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

define double @ndtr_slope(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
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

define internal fastcc void @log_bessel_of.2(ptr noalias nonnull writeonly %retptr, double %arg.kappa) unnamed_addr {
entry:
  %.81 = alloca double, align 8
  %.108 = alloca double, align 8
  %.181 = alloca double, align 8
  %.8 = fcmp contract ogt double %arg.kappa, 1.200000e+01
  %"$phi54.1.2.0" = select i1 %.8, double %arg.kappa, double 1.200000e+01
  %.48 = fdiv contract double 2.400000e+01, %"$phi54.1.2.0"
  %.49 = fadd contract double %.48, -1.000000e+00
  %.50 = fmul contract double %.49, 0x3D65453144A49F13
  %0 = fsub contract double 0xBD97ED8834C4AC39, %.50
  %.52 = fmul contract double %.49, %0
  %.53 = fadd contract double %.52, 0xBDA0C87009896DC7
  %.54 = fmul contract double %.49, %.53
  %.55 = fadd contract double %.54, 0x3DA8C8F480A2B52A
  %.56 = fmul contract double %.49, %.55
  %.57 = fadd contract double %.56, 0x3DC5529BEC8F9726
  %.58 = fmul contract double %.49, %.57
  %.59 = fadd contract double %.58, 0x3DCEADC5784909ED
  %.60 = fmul contract double %.49, %.59
  %.61 = fadd contract double %.60, 0x3DDF9A922A0100D7
  %.62 = fmul contract double %.49, %.61
  %.63 = fadd contract double %.62, 0x3DFAA012FE889167
  %.64 = fmul contract double %.49, %.63
  %.65 = fadd contract double %.64, 0x3E1BEF37A7F38E11
  %.66 = fmul contract double %.49, %.65
  %.67 = fadd contract double %.66, 0x3E4289BFF34CB31F
  %.68 = fmul contract double %.49, %.67
  %.69 = fadd contract double %.68, 0x3E6FE0D4AE852DBE
  %.70 = fmul contract double %.49, %.69
  %.71 = fadd contract double %.70, 0x3EA243D9786C4E99
  %.72 = fmul contract double %.49, %.71
  %.73 = fadd contract double %.72, 0x3EDD69F2F4DE66DC
  %.74 = fmul contract double %.49, %.73
  %.75 = fadd contract double %.74, 0x3F2264CC8BE1D7D3
  %.76 = fmul contract double %.49, %.75
  %.77 = fadd contract double %.76, 0x3F766796EC89F1A1
  %.78 = fmul contract double %.49, %.77
  %.79 = fadd contract double %.78, 0x3FF015DB46E02F43
  call fastcc void @log_of.3(ptr %.81, double %.79)
  %.95 = load double, ptr %.81, align 8
  call fastcc void @log_of.3(ptr %.108, double %"$phi54.1.2.0")
  br i1 %.8, label %B366, label %B370

common.ret:                                       ; preds = %B370, %B366
  %storemerge = phi double [ %.206, %B370 ], [ %.134, %B366 ]
  store double %storemerge, ptr %retptr, align 8
  ret void

B366:                                             ; preds = %entry
  %.122 = load double, ptr %.108, align 8
  %.132 = fadd contract double %.122, 0x3FFD67F1C864BEB4
  %.133 = fmul contract double %.132, 5.000000e-01
  %.134 = fsub contract double %.95, %.133
  br label %common.ret

B370:                                             ; preds = %entry
  %.154 = fmul contract double %arg.kappa, 2.500000e-01
  %.156 = fmul contract double %arg.kappa, %.154
  %.5.i = fmul contract double %.156, 0x3578E189760FBC74
  %.6.i = fadd contract double %.5.i, 0x360E5F504C9E358B
  %.7.i = fmul contract double %.156, %.6.i
  %.8.i = fadd contract double %.7.i, 0x36A1159D2B18FE1F
  %.9.i = fmul contract double %.156, %.8.i
  %.10.i = fadd contract double %.9.i, 0x3731A6D4E307528E
  %.11.i = fmul contract double %.156, %.10.i
  %.12.i = fadd contract double %.11.i, 0x37C0AFB53E9CEC0B
  %.13.i = fmul contract double %.156, %.12.i
  %.14.i = fadd contract double %.13.i, 0x384CBEAF38DC529E
  %.15.i = fmul contract double %.156, %.14.i
  %.16.i = fadd contract double %.15.i, 0x38D674F8E46C208C
  %.17.i = fmul contract double %.156, %.16.i
  %.18.i = fadd contract double %.17.i, 0x395FAAF2FA1C79E5
  %.19.i = fmul contract double %.156, %.18.i
  %.20.i = fadd contract double %.19.i, 0x39E40A2DC2460523
  %.21.i = fmul contract double %.156, %.20.i
  %.22.i = fadd contract double %.21.i, 0x3A669F7DA8510BCD
  %.23.i = fmul contract double %.156, %.22.i
  %.24.i = fadd contract double %.23.i, 0x3AE69F7DA8510BCD
  %.25.i = fmul contract double %.156, %.24.i
  %.26.i = fadd contract double %.25.i, 0x3B63E22D70EF3B5F
  %.27.i = fmul contract double %.156, %.26.i
  %.28.i = fadd contract double %.27.i, 0x3BDE725594EE52E9
  %.29.i = fmul contract double %.156, %.28.i
  %.30.i = fadd contract double %.29.i, 0x3C54197A7F5154BC
  %.31.i = fmul contract double %.156, %.30.i
  %.32.i = fadd contract double %.31.i, 0x3CC69CA9CF3B7F54
  %.33.i = fmul contract double %.156, %.32.i
  %.34.i = fadd contract double %.33.i, 0x3D35601885E63E5D
  %.35.i = fmul contract double %.156, %.34.i
  %.36.i = fadd contract double %.35.i, 0x3DA0B313289BE0B9
  %.37.i = fmul contract double %.156, %.36.i
  %.38.i = fadd contract double %.37.i, 0x3E0522A43F65486A
  %.39.i = fmul contract double %.156, %.38.i
  %.40.i = fadd contract double %.39.i, 0x3E6522A43F65486A
  %.41.i = fmul contract double %.156, %.40.i
  %.42.i = fadd contract double %.41.i, 0x3EC02E85C0898B71
  %.43.i = fmul contract double %.156, %.42.i
  %.44.i = fadd contract double %.43.i, 0x3F123456789ABCDF
  %.45.i = fmul contract double %.156, %.44.i
  %.46.i = fadd contract double %.45.i, 0x3F5C71C71C71C71C
  %.47.i = fmul contract double %.156, %.46.i
  %.48.i = fadd contract double %.47.i, 0x3F9C71C71C71C71C
  %.49.i = fmul contract double %.156, %.48.i
  %.50.i = fadd contract double %.49.i, 2.500000e-01
  %.51.i = fmul contract double %.156, %.50.i
  %.52.i = fadd contract double %.51.i, 1.000000e+00
  %.53.i = fmul contract double %.156, %.52.i
  %.54.i = fadd contract double %.53.i, 1.000000e+00
  call fastcc void @log_of.3(ptr %.181, double %.54.i)
  %.195 = load double, ptr %.181, align 8
  %.206 = fsub contract double %.195, %arg.kappa
  br label %common.ret
}

define double @log_bessel_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @log_bessel_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @bessel_rest_of.2(ptr noalias nonnull writeonly %retptr, double %arg.kappa) unnamed_addr {
entry:
  %.8 = fcmp contract ogt double %arg.kappa, 1.200000e+01
  %.arg.kappa = select i1 %.8, double 1.200000e+01, double %arg.kappa
  %.94 = fmul contract double %.arg.kappa, 2.500000e-01
  %.96 = fmul contract double %.arg.kappa, %.94
  br i1 %.8, label %B358, label %B374

B358:                                             ; preds = %entry
  %.52 = fdiv contract double 2.400000e+01, %arg.kappa
  %.53 = fadd contract double %.52, -1.000000e+00
  %.54 = fmul contract double %.53, 0x3DB49B7AD92D17A8
  %0 = fsub contract double 0x3DC3D8440E92D815, %.54
  %.56 = fmul contract double %.53, %0
  %.57 = fadd contract double %.56, 0x3DE820A2D9F24FA1
  %.58 = fmul contract double %.53, %.57
  %.59 = fadd contract double %.58, 0xBDDB4A43DBC565C6
  %.60 = fmul contract double %.53, %.59
  %.61 = fadd contract double %.60, 0xBE067CDE219272A9
  %.62 = fmul contract double %.53, %.61
  %.63 = fadd contract double %.62, 0xBDF6ADA14E40E97D
  %.64 = fmul contract double %.53, %.63
  %.65 = fadd contract double %.64, 0x3E081807892C9E7C
  %.66 = fmul contract double %.53, %.65
  %.67 = fadd contract double %.66, 0x3E14AB7C9DA90BD2
  %.68 = fmul contract double %.53, %.67
  %.69 = fadd contract double %.68, 0x3E1997F347CB8CA7
  %.70 = fmul contract double %.53, %.69
  %.71 = fadd contract double %.70, 0x3E29C5613D2E32BD
  %.72 = fmul contract double %.53, %.71
  %.73 = fadd contract double %.72, 0x3E419995AF336CA0
  %.74 = fmul contract double %.53, %.73
  %.75 = fadd contract double %.74, 0x3E5DF960904CEB87
  %.76 = fmul contract double %.53, %.75
  %.77 = fadd contract double %.76, 0x3E801F236D61CC93
  %.78 = fmul contract double %.53, %.77
  %.79 = fadd contract double %.78, 0x3EA5E5F9D14832B7
  %.80 = fmul contract double %.53, %.79
  %.81 = fadd contract double %.80, 0x3ED3062A39A6DEEB
  %.82 = fmul contract double %.53, %.81
  %.83 = fadd contract double %.82, 0x3F05CF79FDE244D9
  %.84 = fmul contract double %.53, %.83
  %.85 = fadd contract double %.84, 0x3F4196B8B2B1A52B
  %.86 = fmul contract double %.53, %.85
  %.87 = fadd contract double %.86, 0x3F874ED7EECB8533
  %.88 = fmul contract double %.53, %.87
  %.89 = fadd contract double %.88, 0x3FF02C924AFED267
  %.109 = fmul contract double %arg.kappa, 2.000000e+00
  %.116 = fdiv contract double %.89, %.109
  br label %common.ret

B374:                                             ; preds = %entry
  %.5.i = fmul contract double %.96, 0x352E9F6E1B270F54
  %.6.i = fadd contract double %.5.i, 0x35C37033643C4B3B
  %.7.i = fmul contract double %.96, %.6.i
  %.8.i = fadd contract double %.7.i, 0x3656C77C3976A829
  %.9.i = fmul contract double %.96, %.8.i
  %.10.i = fadd contract double %.9.i, 0x36E88F11EDF3ED4D
  %.11.i = fmul contract double %.96, %.10.i
  %.12.i = fadd contract double %.11.i, 0x37784564B82A1184
  %.13.i = fmul contract double %.96, %.12.i
  %.14.i = fadd contract double %.13.i, 0x3805E69DE22DF5CE
  %.15.i = fmul contract double %.96, %.14.i
  %.16.i = fadd contract double %.15.i, 0x3891F72D8389B3A3
  %.17.i = fmul contract double %.96, %.16.i
  %.18.i = fadd contract double %.17.i, 0x391AAAE78F4066A7
  %.19.i = fmul contract double %.96, %.18.i
  %.20.i = fadd contract double %.19.i, 0x39A1D028ACB00491
  %.21.i = fmul contract double %.96, %.20.i
  %.22.i = fadd contract double %.21.i, 0x3A254AD09E6A6575
  %.23.i = fmul contract double %.96, %.22.i
  %.24.i = fadd contract double %.23.i, 0x3AA69F7DA8510BCD
  %.25.i = fmul contract double %.96, %.24.i
  %.26.i = fadd contract double %.25.i, 0x3B253585CDCBFB10
  %.27.i = fmul contract double %.96, %.26.i
  %.28.i = fadd contract double %.27.i, 0x3BA165E7C2D153F3
  %.29.i = fmul contract double %.96, %.28.i
  %.30.i = fadd contract double %.29.i, 0x3C18BCE58901A35E
  %.31.i = fmul contract double %.96, %.30.i
  %.32.i = fadd contract double %.31.i, 0x3C8E2637BEF9FF1A
  %.33.i = fmul contract double %.96, %.32.i
  %.34.i = fadd contract double %.33.i, 0x3CFF17697CF1CF13
  %.35.i = fmul contract double %.96, %.34.i
  %.36.i = fadd contract double %.35.i, 0x3D6AB81EA75FCDF4
  %.37.i = fmul contract double %.96, %.36.i
  %.38.i = fadd contract double %.37.i, 0x3DD2C9758DAF5CD0
  %.39.i = fmul contract double %.96, %.38.i
  %.40.i = fadd contract double %.39.i, 0x3E3522A43F65486A
  %.41.i = fmul contract double %.96, %.40.i
  %.42.i = fadd contract double %.41.i, 0x3E927E4FB7789F5C
  %.43.i = fmul contract double %.96, %.42.i
  %.44.i = fadd contract double %.43.i, 0x3EE845C8A0CE5129
  %.45.i = fmul contract double %.96, %.44.i
  %.46.i = fadd contract double %.45.i, 0x3F36C16C16C16C17
  %.47.i = fmul contract double %.96, %.46.i
  %.48.i = fadd contract double %.47.i, 0x3F7C71C71C71C71C
  %.49.i = fmul contract double %.96, %.48.i
  %.50.i = fadd contract double %.49.i, 0x3FB5555555555555
  %.51.i = fmul contract double %.96, %.50.i
  %.52.i = fadd contract double %.51.i, 5.000000e-01
  %.53.i = fmul contract double %.96, %.52.i
  %.54.i = fadd contract double %.53.i, 1.000000e+00
  %.5.i2 = fmul contract double %.96, 0x3578E189760FBC74
  %.6.i3 = fadd contract double %.5.i2, 0x360E5F504C9E358B
  %.7.i4 = fmul contract double %.96, %.6.i3
  %.8.i5 = fadd contract double %.7.i4, 0x36A1159D2B18FE1F
  %.9.i6 = fmul contract double %.96, %.8.i5
  %.10.i7 = fadd contract double %.9.i6, 0x3731A6D4E307528E
  %.11.i8 = fmul contract double %.96, %.10.i7
  %.12.i9 = fadd contract double %.11.i8, 0x37C0AFB53E9CEC0B
  %.13.i10 = fmul contract double %.96, %.12.i9
  %.14.i11 = fadd contract double %.13.i10, 0x384CBEAF38DC529E
  %.15.i12 = fmul contract double %.96, %.14.i11
  %.16.i13 = fadd contract double %.15.i12, 0x38D674F8E46C208C
  %.17.i14 = fmul contract double %.96, %.16.i13
  %.18.i15 = fadd contract double %.17.i14, 0x395FAAF2FA1C79E5
  %.19.i16 = fmul contract double %.96, %.18.i15
  %.20.i17 = fadd contract double %.19.i16, 0x39E40A2DC2460523
  %.21.i18 = fmul contract double %.96, %.20.i17
  %.22.i19 = fadd contract double %.21.i18, 0x3A669F7DA8510BCD
  %.23.i20 = fmul contract double %.96, %.22.i19
  %.24.i21 = fadd contract double %.23.i20, 0x3AE69F7DA8510BCD
  %.25.i22 = fmul contract double %.96, %.24.i21
  %.26.i23 = fadd contract double %.25.i22, 0x3B63E22D70EF3B5F
  %.27.i24 = fmul contract double %.96, %.26.i23
  %.28.i25 = fadd contract double %.27.i24, 0x3BDE725594EE52E9
  %.29.i26 = fmul contract double %.96, %.28.i25
  %.30.i27 = fadd contract double %.29.i26, 0x3C54197A7F5154BC
  %.31.i28 = fmul contract double %.96, %.30.i27
  %.32.i29 = fadd contract double %.31.i28, 0x3CC69CA9CF3B7F54
  %.33.i30 = fmul contract double %.96, %.32.i29
  %.34.i31 = fadd contract double %.33.i30, 0x3D35601885E63E5D
  %.35.i32 = fmul contract double %.96, %.34.i31
  %.36.i33 = fadd contract double %.35.i32, 0x3DA0B313289BE0B9
  %.37.i34 = fmul contract double %.96, %.36.i33
  %.38.i35 = fadd contract double %.37.i34, 0x3E0522A43F65486A
  %.39.i36 = fmul contract double %.96, %.38.i35
  %.40.i37 = fadd contract double %.39.i36, 0x3E6522A43F65486A
  %.41.i38 = fmul contract double %.96, %.40.i37
  %.42.i39 = fadd contract double %.41.i38, 0x3EC02E85C0898B71
  %.43.i40 = fmul contract double %.96, %.42.i39
  %.44.i41 = fadd contract double %.43.i40, 0x3F123456789ABCDF
  %.45.i42 = fmul contract double %.96, %.44.i41
  %.46.i43 = fadd contract double %.45.i42, 0x3F5C71C71C71C71C
  %.47.i44 = fmul contract double %.96, %.46.i43
  %.48.i45 = fadd contract double %.47.i44, 0x3F9C71C71C71C71C
  %.49.i46 = fmul contract double %.96, %.48.i45
  %.50.i47 = fadd contract double %.49.i46, 2.500000e-01
  %.51.i48 = fmul contract double %.96, %.50.i47
  %.52.i49 = fadd contract double %.51.i48, 1.000000e+00
  %.53.i50 = fmul contract double %.96, %.52.i49
  %.54.i51 = fadd contract double %.53.i50, 1.000000e+00
  %.126 = fmul contract double %arg.kappa, 5.000000e-01
  %.157 = fmul contract double %.126, %.54.i
  %.189 = fdiv contract double %.157, %.54.i51
  %.190 = fsub contract double 1.000000e+00, %.189
  br label %common.ret

common.ret:                                       ; preds = %B374, %B358
  %storemerge = phi double [ %.190, %B374 ], [ %.116, %B358 ]
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define double @bessel_rest_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @bessel_rest_of.2(ptr %.3, double %.1)
  %.17 = load double, ptr %.3, align 8
  ret double %.17
}

define internal fastcc void @odds_rest_of.2(ptr noalias nonnull writeonly %retptr, double %arg.share, double %arg.rest, double %arg.d) unnamed_addr {
entry:
  %.243 = alloca double, align 8
  %.14 = tail call contract double @llvm.fabs.f64(double %arg.d)
  %.15 = fcmp contract olt double %.14, 3.000000e+01
  %.19 = fcmp contract ogt double %arg.share, %arg.rest
  %.25 = fcmp contract ogt double %arg.d, 0.000000e+00
  %"$phi50.0.2.0" = select i1 %.15, i1 %.19, i1 %.25
  %.70 = fneg contract double %arg.d
  %"$phi114.2.2.0" = select i1 %"$phi50.0.2.0", double %.70, double %arg.d
  %.8.i = fcmp contract ogt double %"$phi114.2.2.0", 7.000000e+02
  br i1 %.8.i, label %B38.i, label %B20.i

B20.i:                                            ; preds = %entry
  %.15.i = fcmp contract olt double %"$phi114.2.2.0", -7.000000e+02
  br i1 %.15.i, label %B38.i, label %B36.i

B36.i:                                            ; preds = %B20.i
  %0 = fmul contract double %"$phi114.2.2.0", 0x3FF71547652B82FE
  %1 = fadd contract double %0, 0x4338000000000000
  br label %B38.i

B38.i:                                            ; preds = %B36.i, %B20.i, %entry
  %"$phi38.0.3.0.i" = phi double [ %1, %B36.i ], [ 0x43380000000003F2, %entry ], [ 0x4337FFFFFFFFFC0E, %B20.i ]
  %.104.i = fcmp contract ugt double %"$phi114.2.2.0", 7.000000e+02
  br i1 %.104.i, label %B258.i, label %B232.i

B232.i:                                           ; preds = %B38.i
  %.38.i = fcmp contract olt double %"$phi114.2.2.0", -7.000000e+02
  %.arg.x.i = select i1 %.38.i, double -7.000000e+02, double %"$phi114.2.2.0"
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
  %.131.i = fmul contract double %"$phi114.2.2.0", 0x7FF0000000000000
  br label %expm1_of.3

expm1_of.3: ; preds = %B232.i, %B258.i
  %storemerge.i = phi double [ %.131.i, %B258.i ], [ %.121.i, %B232.i ]
  %.146 = fmul contract double %"$phi114.2.2.0", 5.000000e-01
  %.19.i = fcmp contract olt double %.146, -7.000000e+02
  br i1 %.19.i, label %exp_of.3, label %B198.i

B198.i:                                           ; preds = %expm1_of.3
  %.8.i3 = fcmp contract ogt double %.146, 7.000000e+02
  %.arg.x.i4 = select i1 %.8.i3, double 7.000000e+02, double %.146
  %.48.i = fmul contract double %.arg.x.i4, 0x3FF71547652B82FE
  %.49.i5 = fadd contract double %.48.i, 0x4338000000000000
  %.54.i = fadd contract double %.49.i5, 0xC338000000000000
  %.55.i6 = fmul contract double %.54.i, 0x3FE62E42FEE00000
  %.56.i = fsub contract double %.arg.x.i4, %.55.i6
  %.57.i = fmul contract double %.54.i, 0x3DEA39EF35793C76
  %.58.i7 = fsub contract double %.56.i, %.57.i
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
  %.86.i = fmul contract double %.58.i7, %.28.i.i31
  %.87.i = fadd contract double %.86.i, 1.000000e+00
  %.102.i = bitcast double %.49.i5 to i64
  %.105.i = shl i64 %.102.i, 52
  %.106.i = add i64 %.105.i, 4607182418800017408
  %.107.i = bitcast i64 %.106.i to double
  %.109.i = fmul contract double %.87.i, %.107.i
  br label %exp_of.3

exp_of.3: ; preds = %expm1_of.3, %B198.i
  %storemerge.i32 = phi double [ %.109.i, %B198.i ], [ 0.000000e+00, %expm1_of.3 ]
  %"$phi114.0.2.0" = select i1 %"$phi50.0.2.0", double %arg.rest, double %arg.share
  %.130 = fmul contract double %"$phi114.0.2.0", %storemerge.i
  %.140 = fcmp contract ogt double %.130, -5.000000e-01
  %.135 = fadd contract double %.130, 1.000000e+00
  %"$phi114.1.2.0" = select i1 %"$phi50.0.2.0", double %arg.share, double %arg.rest
  %.187 = fmul contract double %"$phi114.0.2.0", %storemerge.i32
  %.189 = fmul contract double %storemerge.i32, %.187
  %.193 = fadd contract double %"$phi114.1.2.0", %.189
  %"$phi260.0.2.0" = select i1 %.140, double %.135, double %.193
  %.204 = fadd contract double %.135, -1.000000e+00
  %.208 = fsub contract double %.130, %.204
  %"$phi260.1.2.0" = select i1 %.140, double %.208, double 0.000000e+00
  call fastcc void @log_of.3(ptr %.243, double %"$phi260.0.2.0")
  %.257 = load double, ptr %.243, align 8
  %or.cond = tail call i1 @llvm.is.fpclass.f64(double %"$phi260.0.2.0", i32 639)
  %.312 = fdiv contract double %"$phi260.1.2.0", %"$phi260.0.2.0"
  %.336.pn.v = select i1 %or.cond, double 0.000000e+00, double %.312
  %.336.pn = fadd contract double %.257, %.336.pn.v
  %.236 = fmul contract double %"$phi114.0.2.0", %"$phi114.2.2.0"
  %storemerge = fsub contract double %.236, %.336.pn
  store double %storemerge, ptr %retptr, align 8
  ret void
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
  %.8 = alloca double, align 8
  call fastcc void @_less_by_total(ptr %.8, double %arg.share, double %arg.rest, double %arg.d)
  %.22 = load double, ptr %.8, align 8
  %.34 = fsub contract double %arg.d, %.22
  store double %.34, ptr %retptr, align 8
  ret void
}

define internal fastcc void @_less_by_total(ptr noalias nonnull writeonly %retptr, double %arg.share, double %arg.rest, double %arg.d) unnamed_addr {
entry:
  %.12 = tail call contract double @llvm.fabs.f64(double %arg.d)
  %.13 = fmul contract double %.12, -5.000000e-01
  %.19.i = fcmp contract olt double %.13, -7.000000e+02
  br i1 %.19.i, label %exp_of.3, label %B198.i

B198.i:                                           ; preds = %entry
  %.8.i = fcmp contract ogt double %.13, 7.000000e+02
  %.arg.x.i = select i1 %.8.i, double 7.000000e+02, double %.13
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
  %.104.i = fcmp contract ult double %.12, -7.000000e+02
  br i1 %.104.i, label %B258.i, label %B232.i

B232.i:                                           ; preds = %exp_of.3
  %.15.i = fcmp contract ogt double %.12, 7.000000e+02
  %0 = fmul contract double %.12, 0x3FF71547652B82FE
  %1 = fsub contract double 0x4338000000000000, %0
  %"$phi38.0.3.0.i" = select i1 %.15.i, double 0x4337FFFFFFFFFC0E, double %1
  %.42 = fneg contract double %.12
  %.38.i = fcmp contract olt double %.42, -7.000000e+02
  %.arg.x.i3 = select i1 %.38.i, double -7.000000e+02, double %.42
  %.33.i = fadd contract double %"$phi38.0.3.0.i", 0xC338000000000000
  %.49.i4 = fmul contract double %.33.i, 0x3FE62E42FEE00000
  %.51.i = fsub contract double %.arg.x.i3, %.49.i4
  %.55.i5 = fmul contract double %.33.i, 0x3DEA39EF35793C76
  %.58.i6 = fsub contract double %.51.i, %.55.i5
  %.5.i.i7 = fmul contract double %.58.i6, 0x3DE6124613A86D09
  %.6.i.i8 = fadd contract double %.5.i.i7, 0x3E21EED8EFF8D898
  %.7.i.i9 = fmul contract double %.58.i6, %.6.i.i8
  %.8.i.i10 = fadd contract double %.7.i.i9, 0x3E5AE64567F544E4
  %.9.i.i11 = fmul contract double %.58.i6, %.8.i.i10
  %.10.i.i12 = fadd contract double %.9.i.i11, 0x3E927E4FB7789F5C
  %.11.i.i13 = fmul contract double %.58.i6, %.10.i.i12
  %.12.i.i14 = fadd contract double %.11.i.i13, 0x3EC71DE3A556C734
  %.13.i.i15 = fmul contract double %.58.i6, %.12.i.i14
  %.14.i.i16 = fadd contract double %.13.i.i15, 0x3EFA01A01A01A01A
  %.15.i.i17 = fmul contract double %.58.i6, %.14.i.i16
  %.16.i.i18 = fadd contract double %.15.i.i17, 0x3F2A01A01A01A01A
  %.17.i.i19 = fmul contract double %.58.i6, %.16.i.i18
  %.18.i.i20 = fadd contract double %.17.i.i19, 0x3F56C16C16C16C17
  %.19.i.i21 = fmul contract double %.58.i6, %.18.i.i20
  %.20.i.i22 = fadd contract double %.19.i.i21, 0x3F81111111111111
  %.21.i.i23 = fmul contract double %.58.i6, %.20.i.i22
  %.22.i.i24 = fadd contract double %.21.i.i23, 0x3FA5555555555555
  %.23.i.i25 = fmul contract double %.58.i6, %.22.i.i24
  %.24.i.i26 = fadd contract double %.23.i.i25, 0x3FC5555555555555
  %.25.i.i27 = fmul contract double %.58.i6, %.24.i.i26
  %.26.i.i28 = fadd contract double %.25.i.i27, 5.000000e-01
  %.27.i.i29 = fmul contract double %.58.i6, %.26.i.i28
  %.28.i.i30 = fadd contract double %.27.i.i29, 1.000000e+00
  %.94.i = bitcast double %"$phi38.0.3.0.i" to i64
  %.97.i = shl i64 %.94.i, 52
  %.98.i = add i64 %.97.i, 4607182418800017408
  %.99.i = bitcast i64 %.98.i to double
  %.110.i = fmul contract double %.58.i6, %.28.i.i30
  %.116.i = fmul contract double %.110.i, %.99.i
  %.118.i = fadd contract double %.99.i, -1.000000e+00
  %.121.i = fadd contract double %.118.i, %.116.i
  br label %expm1_of.3

B258.i:                                           ; preds = %exp_of.3
  %.131.i = fmul contract double %.12, 0xFFF0000000000000
  br label %expm1_of.3

expm1_of.3: ; preds = %B232.i, %B258.i
  %storemerge.i31 = phi double [ %.131.i, %B258.i ], [ %.121.i, %B232.i ]
  %.73 = fcmp contract ogt double %arg.d, 0.000000e+00
  %.76 = fneg contract double %storemerge.i31
  %arg.share.sink = select i1 %.73, double %arg.rest, double %arg.share
  %arg.rest.sink = select i1 %.73, double %arg.share, double %arg.rest
  %storemerge.i31.sink = select i1 %.73, double %.76, double %storemerge.i31
  %.100 = fmul contract double %arg.share.sink, %storemerge.i
  %.104 = fmul contract double %storemerge.i, %.100
  %.108 = fadd contract double %arg.rest.sink, %.104
  %.115 = fdiv contract double %storemerge.i31.sink, %.108
  store double %.115, ptr %retptr, align 8
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
  %.10 = alloca double, align 8
  call fastcc void @_less_by_total(ptr %.10, double %arg.share, double %arg.rest, double %arg.d)
  %.24 = load double, ptr %.10, align 8
  %.7 = fneg contract double %arg.share
  %.8 = fmul contract double %arg.rest, %.7
  %.36 = fmul contract double %.8, %.24
  store double %.36, ptr %retptr, align 8
  ret void
}

define double @odds_by_d(double %.1, double %.2, double %.3) local_unnamed_addr {
entry:
  %.5 = alloca double, align 8
  call fastcc void @odds_by_d.2(ptr %.5, double %.1, double %.2, double %.3)
  %.19 = load double, ptr %.5, align 8
  ret double %.19
}

define internal fastcc void @log_gamma_cdf_of.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.x) unnamed_addr {
entry:
  %.41.i = alloca { i8, double, double }, align 8
  %.101.i = alloca double, align 8
  %.23.i = fcmp ugt double %arg.a, 0.000000e+00
  br i1 %.23.i, label %B68.i, label %_log_of

B68.i:                                            ; preds = %entry
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.41.i, i64 8
  store i8 0, ptr %.41.i, align 8, !noalias !3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.fca.1.gep.i, i8 0, i64 16, i1 false), !noalias !3
  call fastcc void @_side(ptr %.41.i, double %arg.a, double %arg.x)
  %.55.fca.0.load.i = load i8, ptr %.41.i, align 8, !noalias !3
  %.55.fca.1.load.i = load double, ptr %.fca.1.gep.i, align 8, !noalias !3
  %.61.not.i = icmp eq i8 %.55.fca.0.load.i, 0
  br i1 %.61.not.i, label %B110.i, label %_log_of

B110.i:                                           ; preds = %B68.i
  call fastcc void @log1mexp_of.3(ptr %.101.i, double %.55.fca.1.load.i)
  %.115.i = load double, ptr %.101.i, align 8, !noalias !3
  br label %_log_of

_log_of: ; preds = %entry, %B68.i, %B110.i
  %.115.sink.i = phi double [ %.115.i, %B110.i ], [ %.55.fca.1.load.i, %B68.i ], [ 0.000000e+00, %entry ]
  store double %.115.sink.i, ptr %retptr, align 8
  ret void
}

define internal fastcc void @_side(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.x) unnamed_addr {
entry:
  %.352.i = alloca double, align 8
  %.212.i = alloca double, align 8
  %.17.i.i = alloca double, align 8
  %.11 = fcmp oeq double %arg.a, 1.000000e+00
  br i1 %.11, label %B16, label %B28

common.ret:                                       ; preds = %_fraction, %_series, %_temme, %B16
  %.pn = phi { i8, double, double } [ { i8 0, double undef, double undef }, %_fraction ], [ { i8 1, double undef, double undef }, %_series ], [ %.86, %_temme ], [ { i8 0, double undef, double undef }, %B16 ]
  %.382.i.pn = phi double [ %.382.i, %_fraction ], [ %.243.i, %_series ], [ %.297.i, %_temme ], [ %.16, %B16 ]
  %.388.i.pn = phi double [ %.388.i, %_fraction ], [ %.249.i, %_series ], [ %.327.i, %_temme ], [ %arg.x, %B16 ]
  %.201.pn = insertvalue { i8, double, double } %.pn, double %.382.i.pn, 1
  %.202.sink = insertvalue { i8, double, double } %.201.pn, double %.388.i.pn, 2
  store { i8, double, double } %.202.sink, ptr %retptr, align 8
  ret void

B16:                                              ; preds = %entry
  %.16 = fneg double %arg.x
  br label %common.ret

B28:                                              ; preds = %entry
  %.36 = fcmp ogt double %arg.a, 2.000000e+04
  br i1 %.36, label %B48, label %B86

B48:                                              ; preds = %B28
  %.9.i = fsub double %arg.x, %arg.a
  %.14.i = fdiv double %.9.i, %arg.a
  %.5.i.i = fadd contract double %.14.i, 1.000000e+00
  %.10.i.i = fadd contract double %.5.i.i, -1.000000e+00
  %.11.i.i = fsub contract double %.14.i, %.10.i.i
  call fastcc void @log_of.3(ptr %.17.i.i, double %.5.i.i)
  %.31.i.i = load double, ptr %.17.i.i, align 8, !noalias !9
  %or.cond.i.i = tail call i1 @llvm.is.fpclass.f64(double %.5.i.i, i32 607)
  %.78.i.i = fdiv contract double %.11.i.i, %.5.i.i
  %storemerge.v.i.i = select i1 %or.cond.i.i, double 0.000000e+00, double %.78.i.i
  %storemerge.i.i = fadd contract double %storemerge.v.i.i, %.31.i.i
  %.8.i.i.i = fcmp contract ogt double %storemerge.i.i, 7.000000e+02
  br i1 %.8.i.i.i, label %B38.i.i.i, label %B20.i.i.i

B20.i.i.i:                                        ; preds = %B48
  %.15.i.i.i = fcmp contract olt double %storemerge.i.i, -7.000000e+02
  br i1 %.15.i.i.i, label %B38.i.i.i, label %B36.i.i.i

B36.i.i.i:                                        ; preds = %B20.i.i.i
  %0 = fmul contract double %storemerge.i.i, 0x3FF71547652B82FE
  %1 = fadd contract double %0, 0x4338000000000000
  br label %B38.i.i.i

B38.i.i.i:                                        ; preds = %B36.i.i.i, %B20.i.i.i, %B48
  %"$phi38.0.3.0.i.i.i" = phi double [ %1, %B36.i.i.i ], [ 0x43380000000003F2, %B48 ], [ 0x4337FFFFFFFFFC0E, %B20.i.i.i ]
  %.104.i.i.i = fcmp contract ugt double %storemerge.i.i, 7.000000e+02
  br i1 %.104.i.i.i, label %B258.i.i.i, label %B232.i.i.i

B232.i.i.i:                                       ; preds = %B38.i.i.i
  %.38.i.i.i = fcmp contract olt double %storemerge.i.i, -7.000000e+02
  %.arg.x.i.i.i = select i1 %.38.i.i.i, double -7.000000e+02, double %storemerge.i.i
  %.33.i.i.i = fadd contract double %"$phi38.0.3.0.i.i.i", 0xC338000000000000
  %.49.i.i.i = fmul contract double %.33.i.i.i, 0x3FE62E42FEE00000
  %.51.i.i.i = fsub contract double %.arg.x.i.i.i, %.49.i.i.i
  %.55.i.i.i = fmul contract double %.33.i.i.i, 0x3DEA39EF35793C76
  %.58.i.i.i = fsub contract double %.51.i.i.i, %.55.i.i.i
  %.5.i.i.i.i = fmul contract double %.58.i.i.i, 0x3DE6124613A86D09
  %.6.i.i.i.i = fadd contract double %.5.i.i.i.i, 0x3E21EED8EFF8D898
  %.7.i.i.i.i = fmul contract double %.58.i.i.i, %.6.i.i.i.i
  %.8.i.i.i.i = fadd contract double %.7.i.i.i.i, 0x3E5AE64567F544E4
  %.9.i.i.i.i = fmul contract double %.58.i.i.i, %.8.i.i.i.i
  %.10.i.i.i.i = fadd contract double %.9.i.i.i.i, 0x3E927E4FB7789F5C
  %.11.i.i.i.i = fmul contract double %.58.i.i.i, %.10.i.i.i.i
  %.12.i.i.i.i = fadd contract double %.11.i.i.i.i, 0x3EC71DE3A556C734
  %.13.i.i.i.i = fmul contract double %.58.i.i.i, %.12.i.i.i.i
  %.14.i.i.i.i = fadd contract double %.13.i.i.i.i, 0x3EFA01A01A01A01A
  %.15.i.i.i.i = fmul contract double %.58.i.i.i, %.14.i.i.i.i
  %.16.i.i.i.i = fadd contract double %.15.i.i.i.i, 0x3F2A01A01A01A01A
  %.17.i.i.i.i = fmul contract double %.58.i.i.i, %.16.i.i.i.i
  %.18.i.i.i.i = fadd contract double %.17.i.i.i.i, 0x3F56C16C16C16C17
  %.19.i.i.i.i = fmul contract double %.58.i.i.i, %.18.i.i.i.i
  %.20.i.i.i.i = fadd contract double %.19.i.i.i.i, 0x3F81111111111111
  %.21.i.i.i.i = fmul contract double %.58.i.i.i, %.20.i.i.i.i
  %.22.i.i.i.i = fadd contract double %.21.i.i.i.i, 0x3FA5555555555555
  %.23.i.i.i.i = fmul contract double %.58.i.i.i, %.22.i.i.i.i
  %.24.i.i.i.i = fadd contract double %.23.i.i.i.i, 0x3FC5555555555555
  %.25.i.i.i.i = fmul contract double %.58.i.i.i, %.24.i.i.i.i
  %.26.i.i.i.i = fadd contract double %.25.i.i.i.i, 5.000000e-01
  %.27.i.i.i.i = fmul contract double %.58.i.i.i, %.26.i.i.i.i
  %.28.i.i.i.i = fadd contract double %.27.i.i.i.i, 1.000000e+00
  %.94.i.i.i = bitcast double %"$phi38.0.3.0.i.i.i" to i64
  %.97.i.i.i = shl i64 %.94.i.i.i, 52
  %.98.i.i.i = add i64 %.97.i.i.i, 4607182418800017408
  %.99.i.i.i = bitcast i64 %.98.i.i.i to double
  %.110.i.i.i = fmul contract double %.58.i.i.i, %.28.i.i.i.i
  %.116.i.i.i = fmul contract double %.110.i.i.i, %.99.i.i.i
  %.118.i.i.i = fadd contract double %.99.i.i.i, -1.000000e+00
  %.121.i.i.i = fadd contract double %.118.i.i.i, %.116.i.i.i
  br label %exp_rest_of.3

B258.i.i.i:                                       ; preds = %B38.i.i.i
  %.131.i.i.i = fmul contract double %storemerge.i.i, 0x7FF0000000000000
  br label %exp_rest_of.3

exp_rest_of.3: ; preds = %B258.i.i.i, %B232.i.i.i
  %storemerge.i.i.i = phi double [ %.131.i.i.i, %B258.i.i.i ], [ %.121.i.i.i, %B232.i.i.i ]
  %.32.i.i = fsub contract double %storemerge.i.i.i, %storemerge.i.i
  %.12.i.i = fcmp olt double %.32.i.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %.32.i.i
  %.103.i = tail call double @llvm.fabs.f64(double %.14.i)
  %.104.i = fcmp olt double %.103.i, 1.000000e-02
  br i1 %.104.i, label %B116.i, label %B206.i

B116.i:                                           ; preds = %exp_rest_of.3
  %.107.i = fmul double %.14.i, %.14.i
  %.112.i = fmul double %.14.i, 1.250000e-01
  %.113.i = fsub double 0x3FC2492492492492, %.112.i
  %.114.i = fmul double %.14.i, %.113.i
  %.115.i = fsub double 0x3FC5555555555555, %.114.i
  %.116.i = fmul double %.14.i, %.115.i
  %.117.i = fsub double 2.000000e-01, %.116.i
  %.118.i = fmul double %.14.i, %.117.i
  %.119.i = fsub double 2.500000e-01, %.118.i
  %.120.i = fmul double %.14.i, %.119.i
  %.121.i = fsub double 0x3FD5555555555555, %.120.i
  %.122.i = fmul double %.14.i, %.121.i
  %.123.i = fsub double 5.000000e-01, %.122.i
  %.124.i = fmul double %.107.i, %.123.i
  br label %B206.i

B206.i:                                           ; preds = %B116.i, %exp_rest_of.3
  %half.2.0.i = phi double [ %.124.i, %B116.i ], [ %.13.i.i, %exp_rest_of.3 ]
  %.130.i = fmul double %half.2.0.i, 2.000000e+00
  %.131.i = tail call double @sqrt(double %.130.i)
  %.133.i = tail call double @llvm.copysign.f64(double %.131.i, double %.14.i)
  %.138.i = tail call double @llvm.fabs.f64(double %.131.i)
  %.139.i = fcmp olt double %.138.i, 1.000000e-02
  br i1 %.139.i, label %B336.i, label %B424.i

B336.i:                                           ; preds = %B206.i
  %.146.i = fdiv double %.133.i, 2.835000e+03
  %.147.i = fadd double %.146.i, 0x3F52F684BDA12F68
  %.149.i = fmul double %.133.i, %.147.i
  %.150.i = fsub double 0x3F8E573AC901E574, %.149.i
  %.152.i = fmul double %.133.i, %.150.i
  %.153.i = fsub double 0x3FB5555555555555, %.152.i
  %.155.i = fmul double %.133.i, %.153.i
  %.156.i = fadd double %.155.i, 0xBFD5555555555555
  %.162.i = fmul double %.133.i, 2.500000e+01
  %.167.i = fdiv double %.162.i, 1.209600e+04
  %.168.i = fsub double 0x3F6C71C71C71C71C, %.167.i
  %.170.i = fmul double %.133.i, %.168.i
  %.171.i = fsub double 0xBF5E573AC901E574, %.170.i
  br label %_temme

B424.i:                                           ; preds = %B206.i
  %.181.i = fdiv double 1.000000e+00, %.14.i
  %.187.i = fdiv double 1.000000e+00, %.133.i
  %.188.i = fsub double %.181.i, %.187.i
  %.191.i = fmul double %.133.i, %.133.i
  %.193.i = fmul double %.133.i, %.191.i
  %.198.i = fdiv double 1.000000e+00, %.193.i
  %.199.i = fmul double %.181.i, %.181.i
  %.200.i = fmul double %.181.i, %.199.i
  %.201.i = fsub double %.198.i, %.200.i
  %.203.i = fsub double %.201.i, %.199.i
  %.208.i = fdiv double %.181.i, 1.200000e+01
  %.209.i = fsub double %.203.i, %.208.i
  br label %_temme

_temme: ; preds = %B336.i, %B424.i
  %first.2.0.i = phi double [ %.156.i, %B336.i ], [ %.188.i, %B424.i ]
  %second.2.0.i = phi double [ %.171.i, %B336.i ], [ %.209.i, %B424.i ]
  %.220.i = tail call double @sqrt(double %arg.a)
  %.221.i = fmul double %.138.i, %.220.i
  %.5.i6.i = fadd contract double %.221.i, -5.000000e+00
  %.6.i.i = fadd contract double %.221.i, 5.000000e+00
  %.10.i7.i = fdiv contract double %.5.i6.i, %.6.i.i
  %.11.i8.i = fmul contract double %.10.i7.i, 0x3DD1490D7259110E
  %.12.i9.i = fadd contract double %.11.i8.i, 0xBE106EA87375C5B4
  %.13.i10.i = fmul contract double %.10.i7.i, %.12.i9.i
  %.14.i.i = fadd contract double %.13.i10.i, 0xBE12A287379C1AF2
  %.15.i.i = fmul contract double %.10.i7.i, %.14.i.i
  %.16.i.i = fadd contract double %.15.i.i, 0x3E47B0F1FC3805E3
  %.17.i11.i = fmul contract double %.10.i7.i, %.16.i.i
  %.18.i.i = fadd contract double %.17.i11.i, 0x3E45A721689A3DB1
  %.19.i.i = fmul contract double %.10.i7.i, %.18.i.i
  %.20.i.i = fadd contract double %.19.i.i, 0xBE74D39D50792F0E
  %.21.i12.i = fmul contract double %.10.i7.i, %.20.i.i
  %.22.i.i = fadd contract double %.21.i12.i, 0xBE72168A6677FED5
  %.23.i.i = fmul contract double %.10.i7.i, %.22.i.i
  %.24.i.i = fadd contract double %.23.i.i, 0x3EA082372888B676
  %.25.i.i = fmul contract double %.10.i7.i, %.24.i.i
  %.26.i.i = fadd contract double %.25.i.i, 0x3E959B6CD2CACDD1
  %.27.i.i = fmul contract double %.10.i7.i, %.26.i.i
  %.28.i.i = fadd contract double %.27.i.i, 0xBECB7DEBEE1DA49E
  %.29.i.i = fmul contract double %.10.i7.i, %.28.i.i
  %.30.i.i = fadd contract double %.29.i.i, 0xBE87C9BA1C0AC03F
  %.31.i13.i = fmul contract double %.10.i7.i, %.30.i.i
  %.32.i14.i = fadd contract double %.31.i13.i, 0x3EF7D010B3C70D15
  %.33.i.i = fmul contract double %.10.i7.i, %.32.i14.i
  %.34.i.i = fadd contract double %.33.i.i, 0xBEFA02AA1FEBA12A
  %.35.i.i = fmul contract double %.10.i7.i, %.34.i.i
  %.36.i.i = fadd contract double %.35.i.i, 0xBF219CDA437EBFDC
  %.37.i.i = fmul contract double %.10.i7.i, %.36.i.i
  %.38.i.i = fadd contract double %.37.i.i, 0x3F3DF3EC40839DDF
  %.39.i.i = fmul contract double %.10.i7.i, %.38.i.i
  %.40.i.i = fadd contract double %.39.i.i, 0x3EF47AB73FC90055
  %.41.i.i = fmul contract double %.10.i7.i, %.40.i.i
  %.42.i.i = fadd contract double %.41.i.i, 0xBF71355F47C3CBBF
  %.43.i.i = fmul contract double %.10.i7.i, %.42.i.i
  %.44.i.i = fadd contract double %.43.i.i, 0x3F90BD973ACC40A7
  %.45.i.i = fmul contract double %.10.i7.i, %.44.i.i
  %.46.i.i = fadd contract double %.45.i.i, 0xBFA37838B3A6480D
  %.47.i.i = fmul contract double %.10.i7.i, %.46.i.i
  %.48.i.i = fadd contract double %.47.i.i, 0x3FAF7D96E0D85CA6
  %.49.i.i = fmul contract double %.10.i7.i, %.48.i.i
  %.50.i.i = fadd contract double %.49.i.i, 0xBFB0F103E712D242
  %.51.i.i = fmul contract double %.10.i7.i, %.50.i.i
  %.52.i.i = fadd contract double %.51.i.i, 0x3F99AC85788F58B1
  %.53.i.i = fmul contract double %.10.i7.i, %.52.i.i
  %.54.i.i = fadd contract double %.53.i.i, 0x3FB3E97EAF5F2EEC
  %.55.i.i = fmul contract double %.10.i7.i, %.54.i.i
  %.56.i.i = fadd contract double %.55.i.i, 0xBFCD5FD8FFD0F1AA
  %.57.i.i = fmul contract double %.10.i7.i, %.56.i.i
  %.58.i.i = fadd contract double %.57.i.i, 0x3FF28273B50EFA76
  %.59.i.i = fadd contract double %.221.i, 1.000000e+00
  %.63.i.i = fdiv contract double %.58.i.i, %.59.i.i
  %.251.i = fcmp olt double %.14.i, 0.000000e+00
  %.270.i = fdiv double %second.2.0.i, %arg.a
  %.274.i = fadd double %first.2.0.i, %.270.i
  %2 = fneg double %.274.i
  %.277.i = select i1 %.251.i, double %2, double %.274.i
  %.283.i = fdiv double %.277.i, %.220.i
  %.285.i = fadd double %.283.i, %.63.i.i
  %3 = fmul double %arg.a, %half.2.0.i
  %.295.i = fsub double 0xBFED67F1C864BEB4, %3
  %.296.i = tail call double @llvm.log.f64(double %.285.i)
  %.297.i = fadd double %.295.i, %.296.i
  %.302.i = fmul double %arg.a, 1.200000e+01
  %.307.i = fdiv double 1.000000e+00, %.302.i
  %.309.i = fadd double %.307.i, 1.000000e+00
  %.312.i = fmul double %arg.a, 2.880000e+02
  %.314.i = fmul double %arg.a, %.312.i
  %.321.i = fdiv double 1.000000e+00, %.314.i
  %.322.i = fadd double %.309.i, %.321.i
  %.323.i = fmul double %.322.i, %.285.i
  %.327.i = fdiv double %.220.i, %.323.i
  %.77 = fcmp olt double %arg.x, %arg.a
  %.85 = zext i1 %.77 to i8
  %.86 = insertvalue { i8, double, double } undef, i8 %.85, 0
  br label %common.ret

B86:                                              ; preds = %B28
  %.93 = fadd double %arg.a, 1.000000e+00
  %.95 = fcmp olt double %arg.x, %.93
  br i1 %.95, label %B102, label %B136

B102:                                             ; preds = %B86
  br label %B44.i

B44.i:                                            ; preds = %B44.if.i, %B102
  %.51.0.i = phi i64 [ 1, %B102 ], [ %.122.i13, %B44.if.i ]
  %total.2.0.i = phi double [ 1.000000e+00, %B102 ], [ %.164.i, %B44.if.i ]
  %term.2.0.i = phi double [ 1.000000e+00, %B102 ], [ %.156.i15, %B44.if.i ]
  %exitcond.not.i = icmp eq i64 %.51.0.i, 5000
  br i1 %exitcond.not.i, label %_series, label %B44.if.i

B44.if.i:                                         ; preds = %B44.i
  %.122.i13 = add nuw nsw i64 %.51.0.i, 1
  %4 = uitofp nneg i64 %.51.0.i to double
  %.149.i14 = fadd double %arg.a, %4
  %.154.i = fdiv double %arg.x, %.149.i14
  %.156.i15 = fmul double %term.2.0.i, %.154.i
  %.164.i = fadd double %total.2.0.i, %.156.i15
  %.171.i16 = fmul double %.164.i, 1.000000e-17
  %.173.i = fcmp olt double %.156.i15, %.171.i16
  br i1 %.173.i, label %_series, label %B44.i

_series: ; preds = %B44.i, %B44.if.i
  %total.3.0.i = phi double [ %.164.i, %B44.if.i ], [ %total.2.0.i, %B44.i ]
  call fastcc void @_log_front(ptr %.212.i, double %arg.a, double %arg.x)
  %.226.i = load double, ptr %.212.i, align 8, !noalias !12
  %.239.i = tail call double @llvm.log.f64(double %arg.a)
  %.240.i = fsub double %.226.i, %.239.i
  %.242.i = tail call double @llvm.log.f64(double %total.3.0.i)
  %.243.i = fadd double %.242.i, %.240.i
  %.249.i = fdiv double %arg.a, %total.3.0.i
  br label %common.ret

B136:                                             ; preds = %B86
  %.12.i = fadd double %arg.x, 1.000000e+00
  %.14.i18 = fsub double %.12.i, %arg.a
  %.24.i = tail call double @llvm.fabs.f64(double %.14.i18)
  %.25.i = fcmp olt double %.24.i, 1.000000e-30
  %5 = fdiv double 1.000000e+00, %.14.i18
  %.53.i = select i1 %.25.i, double 0x46293E5939A08CE9, double %5
  br label %B132.i

B132.i:                                           ; preds = %B132.if.i, %B136
  %.93.0.i = phi i64 [ 1, %B136 ], [ %.164.i20, %B132.if.i ]
  %b.2.0.i = phi double [ %.14.i18, %B136 ], [ %.197.i, %B132.if.i ]
  %d.3.0.i = phi double [ %.53.i, %B136 ], [ %.249.i25, %B132.if.i ]
  %c.3.0.i = phi double [ 0x46293E5939A08CE9, %B136 ], [ %"$phi302.1.2.1.i", %B132.if.i ]
  %h.2.0.i = phi double [ %.53.i, %B136 ], [ %.283.i26, %B132.if.i ]
  %exitcond.not.i19 = icmp eq i64 %.93.0.i, 5000
  br i1 %exitcond.not.i19, label %_fraction, label %B132.if.i

B132.if.i:                                        ; preds = %B132.i
  %.164.i20 = add nuw nsw i64 %.93.0.i, 1
  %.189.i = sub nsw i64 0, %.93.0.i
  %.191.i21 = uitofp nneg i64 %.93.0.i to double
  %.192.i = fsub double %.191.i21, %arg.a
  %.193.i22 = sitofp i64 %.189.i to double
  %.194.i = fmul double %.192.i, %.193.i22
  %.197.i = fadd double %b.2.0.i, 2.000000e+00
  %.204.i = fmul double %d.3.0.i, %.194.i
  %.208.i23 = fadd double %.197.i, %.204.i
  %.213.i = fdiv double %.194.i, %c.3.0.i
  %.217.i = fadd double %.197.i, %.213.i
  %.225.i = tail call double @llvm.fabs.f64(double %.208.i23)
  %.226.i24 = fcmp olt double %.225.i, 1.000000e-30
  %6 = fdiv double 1.000000e+00, %.208.i23
  %.249.i25 = select i1 %.226.i24, double 0x46293E5939A08CE9, double %6
  %.258.i = tail call double @llvm.fabs.f64(double %.217.i)
  %.259.i = fcmp olt double %.258.i, 1.000000e-30
  %"$phi302.1.2.1.i" = select i1 %.259.i, double 1.000000e-30, double %.217.i
  %.281.i = fmul double %.249.i25, %"$phi302.1.2.1.i"
  %.283.i26 = fmul double %h.2.0.i, %.281.i
  %.293.i = fadd double %.281.i, -1.000000e+00
  %.294.i = tail call double @llvm.fabs.f64(double %.293.i)
  %.295.i27 = fcmp olt double %.294.i, 4.000000e-16
  br i1 %.295.i27, label %_fraction, label %B132.i

_fraction: ; preds = %B132.i, %B132.if.i
  %h.3.0.i = phi double [ %.283.i26, %B132.if.i ], [ %h.2.0.i, %B132.i ]
  call fastcc void @_log_front(ptr %.352.i, double %arg.a, double %arg.x)
  %.366.i = load double, ptr %.352.i, align 8, !noalias !15
  %.381.i = tail call double @llvm.log.f64(double %h.3.0.i)
  %.382.i = fadd double %.381.i, %.366.i
  %.388.i = fdiv double 1.000000e+00, %h.3.0.i
  br label %common.ret
}

define internal fastcc void @log1mexp_of.3(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
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
  call fastcc void @log_of.3(ptr %.119, double %"$phi80.0.2.0")
  %.133 = load double, ptr %.119, align 8
  %or.cond = tail call i1 @llvm.is.fpclass.f64(double %"$phi80.0.2.0", i32 639)
  %.178 = fdiv contract double %"$phi116.0.2.0", %"$phi80.0.2.0"
  %storemerge.v = select i1 %or.cond, double 0.000000e+00, double %.178
  %storemerge = fadd contract double %.133, %storemerge.v
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define internal fastcc void @_log_front(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.x) unnamed_addr {
entry:
  %.13 = alloca double, align 8
  %.65 = alloca double, align 8
  %.12 = fdiv double %arg.x, %arg.a
  call fastcc void @log_of.3(ptr %.13, double %.12)
  %.27 = load double, ptr %.13, align 8
  %.8.i.i = fcmp contract ogt double %.27, 7.000000e+02
  br i1 %.8.i.i, label %B38.i.i, label %B20.i.i

B20.i.i:                                          ; preds = %entry
  %.15.i.i = fcmp contract olt double %.27, -7.000000e+02
  br i1 %.15.i.i, label %B38.i.i, label %B36.i.i

B36.i.i:                                          ; preds = %B20.i.i
  %0 = fmul contract double %.27, 0x3FF71547652B82FE
  %1 = fadd contract double %0, 0x4338000000000000
  br label %B38.i.i

B38.i.i:                                          ; preds = %B36.i.i, %B20.i.i, %entry
  %"$phi38.0.3.0.i.i" = phi double [ %1, %B36.i.i ], [ 0x43380000000003F2, %entry ], [ 0x4337FFFFFFFFFC0E, %B20.i.i ]
  %.104.i.i = fcmp contract ugt double %.27, 7.000000e+02
  br i1 %.104.i.i, label %B258.i.i, label %B232.i.i

B232.i.i:                                         ; preds = %B38.i.i
  %.38.i.i = fcmp contract olt double %.27, -7.000000e+02
  %.arg.x.i.i = select i1 %.38.i.i, double -7.000000e+02, double %.27
  %.33.i.i = fadd contract double %"$phi38.0.3.0.i.i", 0xC338000000000000
  %.49.i.i = fmul contract double %.33.i.i, 0x3FE62E42FEE00000
  %.51.i.i = fsub contract double %.arg.x.i.i, %.49.i.i
  %.55.i.i = fmul contract double %.33.i.i, 0x3DEA39EF35793C76
  %.58.i.i = fsub contract double %.51.i.i, %.55.i.i
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
  %.94.i.i = bitcast double %"$phi38.0.3.0.i.i" to i64
  %.97.i.i = shl i64 %.94.i.i, 52
  %.98.i.i = add i64 %.97.i.i, 4607182418800017408
  %.99.i.i = bitcast i64 %.98.i.i to double
  %.110.i.i = fmul contract double %.58.i.i, %.28.i.i.i
  %.116.i.i = fmul contract double %.110.i.i, %.99.i.i
  %.118.i.i = fadd contract double %.99.i.i, -1.000000e+00
  %.121.i.i = fadd contract double %.118.i.i, %.116.i.i
  br label %exp_rest_of.4

B258.i.i:                                         ; preds = %B38.i.i
  %.131.i.i = fmul contract double %.27, 0x7FF0000000000000
  br label %exp_rest_of.4

exp_rest_of.4: ; preds = %B232.i.i, %B258.i.i
  %storemerge.i.i = phi double [ %.131.i.i, %B258.i.i ], [ %.121.i.i, %B232.i.i ]
  %.6 = fneg double %arg.a
  %.32.i = fsub contract double %storemerge.i.i, %.27
  call fastcc void @stirling_rest_of.2(ptr %.65, double %arg.a)
  %.79 = load double, ptr %.65, align 8
  %.63 = fmul double %.32.i, %.6
  %.89 = fsub double %.63, %.79
  store double %.89, ptr %retptr, align 8
  ret void
}

declare double @llvm.log.f64(double)

declare double @sqrt(double) local_unnamed_addr

declare double @llvm.copysign.f64(double, double)

define double @log_gamma_cdf_of(double %.1, double %.2) local_unnamed_addr {
entry:
  %.4 = alloca double, align 8
  call fastcc void @log_gamma_cdf_of.2(ptr %.4, double %.1, double %.2)
  %.18 = load double, ptr %.4, align 8
  ret double %.18
}

define internal fastcc void @log_gamma_survival_of.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.x) unnamed_addr {
entry:
  %.41.i = alloca { i8, double, double }, align 8
  %.101.i = alloca double, align 8
  %.23.i = fcmp ugt double %arg.a, 0.000000e+00
  br i1 %.23.i, label %B68.i, label %_log_of.2

B68.i:                                            ; preds = %entry
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.41.i, i64 8
  store i8 0, ptr %.41.i, align 8, !noalias !18
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.fca.1.gep.i, i8 0, i64 16, i1 false), !noalias !18
  call fastcc void @_side(ptr %.41.i, double %arg.a, double %arg.x)
  %.55.fca.0.load.i = load i8, ptr %.41.i, align 8, !noalias !18
  %.55.fca.1.load.i = load double, ptr %.fca.1.gep.i, align 8, !noalias !18
  %.61.not.i = icmp eq i8 %.55.fca.0.load.i, 0
  br i1 %.61.not.i, label %_log_of.2, label %B110.i

B110.i:                                           ; preds = %B68.i
  call fastcc void @log1mexp_of.3(ptr %.101.i, double %.55.fca.1.load.i)
  %.115.i = load double, ptr %.101.i, align 8, !noalias !18
  br label %_log_of.2

_log_of.2: ; preds = %entry, %B68.i, %B110.i
  %.115.sink.i = phi double [ %.115.i, %B110.i ], [ %.55.fca.1.load.i, %B68.i ], [ 0xFFF0000000000000, %entry ]
  store double %.115.sink.i, ptr %retptr, align 8
  ret void
}

define double @log_gamma_survival_of(double %.1, double %.2) local_unnamed_addr {
entry:
  %.4 = alloca double, align 8
  call fastcc void @log_gamma_survival_of.2(ptr %.4, double %.1, double %.2)
  %.18 = load double, ptr %.4, align 8
  ret double %.18
}

define internal fastcc void @gamma_cdf_slope.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.x) unnamed_addr {
entry:
  %.36.i = alloca { i8, double, double }, align 8
  %.94.i = alloca double, align 8
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.36.i, i64 8
  %.23.i = fcmp ugt double %arg.a, 0.000000e+00
  br i1 %.23.i, label %B18.i, label %_slope_of

B18.i:                                            ; preds = %entry
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.36.i, i64 16
  store i8 0, ptr %.36.i, align 8, !noalias !21
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.fca.1.gep.i, i8 0, i64 16, i1 false), !noalias !21
  call fastcc void @_side(ptr %.36.i, double %arg.a, double %arg.x)
  %.50.fca.0.load.i = load i8, ptr %.36.i, align 8, !noalias !21
  %.50.fca.2.load.i = load double, ptr %.fca.2.gep.i, align 8, !noalias !21
  %.56.not.i = icmp eq i8 %.50.fca.0.load.i, 0
  br i1 %.56.not.i, label %B56.i, label %B130.i

B56.i:                                            ; preds = %B18.i
  %.50.fca.1.load.i = load double, ptr %.fca.1.gep.i, align 8, !noalias !21
  call fastcc void @log1mexp_of.3(ptr %.94.i, double %.50.fca.1.load.i)
  %.108.i = load double, ptr %.94.i, align 8, !noalias !21
  %.119.i = fsub double %.50.fca.1.load.i, %.108.i
  %.122.i = tail call double @llvm.exp.f64(double %.119.i)
  %.124.i = fmul double %.50.fca.2.load.i, %.122.i
  br label %B130.i

B130.i:                                           ; preds = %B56.i, %B18.i
  %over.2.0.i = phi double [ %.124.i, %B56.i ], [ %.50.fca.2.load.i, %B18.i ]
  %.143.i = fdiv double %over.2.0.i, %arg.x
  br label %_slope_of

_slope_of: ; preds = %entry, %B130.i
  %storemerge.i = phi double [ %.143.i, %B130.i ], [ 0.000000e+00, %entry ]
  store double %storemerge.i, ptr %retptr, align 8
  ret void
}

declare double @llvm.exp.f64(double)

define double @gamma_cdf_slope(double %.1, double %.2) local_unnamed_addr {
entry:
  %.4 = alloca double, align 8
  call fastcc void @gamma_cdf_slope.2(ptr %.4, double %.1, double %.2)
  %.18 = load double, ptr %.4, align 8
  ret double %.18
}

define internal fastcc void @gamma_survival_slope.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.x) unnamed_addr {
entry:
  %.36.i = alloca { i8, double, double }, align 8
  %.94.i = alloca double, align 8
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.36.i, i64 8
  %.23.i = fcmp ugt double %arg.a, 0.000000e+00
  br i1 %.23.i, label %B18.i, label %_slope_of.2

B18.i:                                            ; preds = %entry
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.36.i, i64 16
  store i8 0, ptr %.36.i, align 8, !noalias !24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.fca.1.gep.i, i8 0, i64 16, i1 false), !noalias !24
  call fastcc void @_side(ptr %.36.i, double %arg.a, double %arg.x)
  %.50.fca.0.load.i = load i8, ptr %.36.i, align 8, !noalias !24
  %.50.fca.2.load.i = load double, ptr %.fca.2.gep.i, align 8, !noalias !24
  %.56.not.i = icmp eq i8 %.50.fca.0.load.i, 0
  br i1 %.56.not.i, label %B130.i, label %B56.i

B56.i:                                            ; preds = %B18.i
  %.50.fca.1.load.i = load double, ptr %.fca.1.gep.i, align 8, !noalias !24
  call fastcc void @log1mexp_of.3(ptr %.94.i, double %.50.fca.1.load.i)
  %.108.i = load double, ptr %.94.i, align 8, !noalias !24
  %.119.i = fsub double %.50.fca.1.load.i, %.108.i
  %.122.i = tail call double @llvm.exp.f64(double %.119.i)
  %.124.i = fmul double %.50.fca.2.load.i, %.122.i
  br label %B130.i

B130.i:                                           ; preds = %B56.i, %B18.i
  %over.2.0.i = phi double [ %.124.i, %B56.i ], [ %.50.fca.2.load.i, %B18.i ]
  %.151.i = fneg double %over.2.0.i
  %.158.i = fdiv double %.151.i, %arg.x
  br label %_slope_of.2

_slope_of.2: ; preds = %entry, %B130.i
  %storemerge.i = phi double [ %.158.i, %B130.i ], [ 0.000000e+00, %entry ]
  store double %storemerge.i, ptr %retptr, align 8
  ret void
}

define double @gamma_survival_slope(double %.1, double %.2) local_unnamed_addr {
entry:
  %.4 = alloca double, align 8
  call fastcc void @gamma_survival_slope.2(ptr %.4, double %.1, double %.2)
  %.18 = load double, ptr %.4, align 8
  ret double %.18
}

define internal fastcc void @log_beta_cdf_of.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.b, double %arg.log_odds) unnamed_addr {
entry:
  %.77 = alloca double, align 8
  %.107 = alloca [4 x double], align 8
  %.14 = fcmp ugt double %arg.a, 0.000000e+00
  br i1 %.14, label %B18, label %common.ret

common.ret:                                       ; preds = %B18, %entry, %B124, %B76
  %.121.fca.0.load.sink = phi double [ %.121.fca.0.load, %B124 ], [ %.91, %B76 ], [ 0.000000e+00, %entry ], [ 0xFFF0000000000000, %B18 ]
  store double %.121.fca.0.load.sink, ptr %retptr, align 8
  ret void

B18:                                              ; preds = %entry
  %.25 = fcmp ugt double %arg.b, 0.000000e+00
  br i1 %.25, label %B64, label %common.ret

B64:                                              ; preds = %B18
  %.37 = fcmp oeq double %arg.a, 1.000000e+00
  br i1 %.37, label %B76, label %B124

B76:                                              ; preds = %B64
  %.12.i.i = fcmp olt double %arg.log_odds, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %arg.log_odds
  %.35.i = tail call double @llvm.fabs.f64(double %arg.log_odds)
  %.36.i = fneg double %.35.i
  %.37.i = tail call double @llvm.exp.f64(double %.36.i)
  %.38.i = tail call double @log1p(double %.37.i)
  %.39.i = fadd double %.13.i.i, %.38.i
  %.43 = fneg double %arg.b
  %.76 = fmul double %.39.i, %.43
  call fastcc void @log1mexp_of.3(ptr %.77, double %.76)
  %.91 = load double, ptr %.77, align 8
  br label %common.ret

B124:                                             ; preds = %B64
  call fastcc void @_beta(ptr %.107, double %arg.a, double %arg.b, double %arg.log_odds)
  %.121.fca.0.load = load double, ptr %.107, align 8
  br label %common.ret
}

define internal fastcc void @_beta(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.b, double %arg.log_odds) unnamed_addr {
entry:
  %.29 = alloca [4 x double], align 8
  %.78 = alloca [4 x double], align 8
  %.151 = alloca double, align 8
  %.14 = fadd double %arg.a, 1.000000e+00
  %.16 = fadd double %arg.b, 1.000000e+00
  %.20 = fdiv double %.14, %.16
  %.21 = tail call double @llvm.log.f64(double %.20)
  %.23 = fcmp olt double %arg.log_odds, %.21
  br i1 %.23, label %B74, label %B98

B74:                                              ; preds = %entry
  %.fca.3.gep11 = getelementptr inbounds nuw i8, ptr %.29, i64 24
  %.fca.2.gep10 = getelementptr inbounds nuw i8, ptr %.29, i64 16
  %.fca.1.gep9 = getelementptr inbounds nuw i8, ptr %.29, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.29, i8 0, i64 32, i1 false)
  call fastcc void @_small(ptr %.29, double %arg.a, double %arg.b, double %arg.log_odds)
  %.43.fca.0.load = load double, ptr %.29, align 8
  %.43.fca.1.load = load double, ptr %.fca.1.gep9, align 8
  %.43.fca.2.load = load double, ptr %.fca.2.gep10, align 8
  %.43.fca.3.load = load double, ptr %.fca.3.gep11, align 8
  br label %common.ret

B98:                                              ; preds = %entry
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.78, i64 24
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.78, i64 16
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.78, i64 8
  %.73 = fneg double %arg.log_odds
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.78, i8 0, i64 32, i1 false)
  call fastcc void @_small(ptr %.78, double %arg.b, double %arg.a, double %.73)
  %.92.fca.0.load = load double, ptr %.78, align 8
  %.92.fca.1.load = load double, ptr %.fca.1.gep, align 8
  %.92.fca.2.load = load double, ptr %.fca.2.gep, align 8
  %.92.fca.3.load = load double, ptr %.fca.3.gep, align 8
  %.12.i = fcmp ogt double %.92.fca.0.load, -1.000000e-300
  %.13.i = select i1 %.12.i, double -1.000000e-300, double %.92.fca.0.load
  call fastcc void @log1mexp_of.3(ptr %.151, double %.13.i)
  %.165 = load double, ptr %.151, align 8
  %.175 = fsub double %.92.fca.0.load, %.165
  %.176 = tail call double @llvm.exp.f64(double %.175)
  %.177 = fneg double %.176
  %.178 = fmul double %.92.fca.2.load, %.177
  %.179 = fmul double %.92.fca.1.load, %.177
  %.181 = fmul double %.92.fca.3.load, %.176
  br label %common.ret

common.ret:                                       ; preds = %B98, %B74
  %.165.sink = phi double [ %.43.fca.0.load, %B74 ], [ %.165, %B98 ]
  %.178.sink = phi double [ %.43.fca.1.load, %B74 ], [ %.178, %B98 ]
  %.179.sink = phi double [ %.43.fca.2.load, %B74 ], [ %.179, %B98 ]
  %.181.sink = phi double [ %.43.fca.3.load, %B74 ], [ %.181, %B98 ]
  store double %.165.sink, ptr %retptr, align 8
  %0 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.178.sink, ptr %0, align 8
  %1 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %.179.sink, ptr %1, align 8
  %2 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store double %.181.sink, ptr %2, align 8
  ret void
}

define internal fastcc void @_small(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.b, double %arg.log_odds) unnamed_addr {
entry:
  %.243.i = alloca double, align 8
  %.113 = alloca double, align 8
  %.138 = alloca double, align 8
  %.164 = alloca double, align 8
  %.191 = alloca double, align 8
  %.216 = alloca double, align 8
  %.281 = alloca double, align 8
  %.9.i = fcmp ult double %arg.log_odds, 0.000000e+00
  br i1 %.9.i, label %B74.i, label %B16.i

B16.i:                                            ; preds = %entry
  %.12.i = fneg double %arg.log_odds
  %.15.i = tail call double @llvm.exp.f64(double %.12.i)
  br label %sigmoid

B74.i:                                            ; preds = %entry
  %.24.i = tail call double @llvm.exp.f64(double %arg.log_odds)
  br label %sigmoid

sigmoid: ; preds = %B16.i, %B74.i
  %.24.sink1.i = phi double [ %.24.i, %B74.i ], [ %.15.i, %B16.i ]
  %.24.sink.i = phi double [ %.24.i, %B74.i ], [ 1.000000e+00, %B16.i ]
  %.27.i = fadd double %.24.sink1.i, 1.000000e+00
  %.31.i = fdiv double %.24.sink.i, %.27.i
  %.34 = fadd double %arg.a, %arg.b
  %.17.i = fmul double %.34, %.31.i
  %.19.i = fadd double %arg.a, 1.000000e+00
  %.23.i = fdiv double %.17.i, %.19.i
  %.24.i21 = fsub double 1.000000e+00, %.23.i
  %.31.i22 = fsub double 1.000000e+00, %arg.b
  %.37.i = fmul double %.19.i, %.19.i
  %.57.i = tail call double @llvm.fabs.f64(double %.24.i21)
  %.58.i = fcmp olt double %.57.i, 1.000000e-30
  %0 = fdiv double 1.000000e+00, %.24.i21
  %.78.i = select i1 %.58.i, double 0x46293E5939A08CE9, double %0
  %1 = fmul double %.31.i22, %.31.i
  %.83.i = fdiv double %1, %.37.i
  %.86.i = fmul double %.83.i, %.78.i
  %.87.i = fmul double %.78.i, %.86.i
  %.89.i = fdiv double %.31.i, %.19.i
  %.92.i = fmul double %.89.i, %.78.i
  %.93.i = fmul double %.78.i, %.92.i
  %.130.i = fdiv double %.87.i, %.78.i
  %.134.i = fdiv double %.93.i, %.78.i
  br label %B252.i

B252.i:                                           ; preds = %B984.i, %sigmoid
  %.167.0.i = phi i64 [ 1, %sigmoid ], [ %.238.i, %B984.i ]
  %d.3.0.i = phi double [ %.78.i, %sigmoid ], [ %.719.i, %B984.i ]
  %d_b.3.0.i = phi double [ %.93.i, %sigmoid ], [ %.735.i, %B984.i ]
  %d_a.3.0.i = phi double [ %.87.i, %sigmoid ], [ %.729.i, %B984.i ]
  %c.4.0.i = phi double [ 1.000000e+00, %sigmoid ], [ %"$phi760.2.2.2.i", %B984.i ]
  %c_a.3.0.i = phi double [ 0.000000e+00, %sigmoid ], [ %.648.i, %B984.i ]
  %c_b.3.0.i = phi double [ 0.000000e+00, %sigmoid ], [ %.667.i, %B984.i ]
  %h_b.3.0.i = phi double [ %.134.i, %sigmoid ], [ %.774.i, %B984.i ]
  %h_a.3.0.i = phi double [ %.130.i, %sigmoid ], [ %.770.i, %B984.i ]
  %h.3.0.i = phi double [ %.78.i, %sigmoid ], [ %.742.i, %B984.i ]
  %exitcond99.not.i = icmp eq i64 %.167.0.i, 5000
  br i1 %exitcond99.not.i, label %_fraction.2, label %B252.if.i

B362.i:                                           ; preds = %B292.if.i
  %.488.i = fdiv double %.481.i, %.484.i
  %.496.i = fmul double %.495.i, %.488.i
  %.500.i = fneg double %.496.i
  %.505.i = fdiv double 1.000000e+00, %.462.i
  %.515.i = fadd double %.505.i, %.512.i
  %.516.i = fmul double %.515.i, %.500.i
  br label %B526.i

B428.i:                                           ; preds = %B292.if.i
  %.534.i = fdiv double %.527.i, %.484.i
  %.543.i = fmul double %.542.i, %.534.i
  %.558.i = fdiv double 1.000000e+00, %.462.i
  %.561.i = fsub double %.553.i, %.558.i
  %.569.i = fsub double %.561.i, %.512.i
  %.570.i = fmul double %.543.i, %.569.i
  %.571.i = fadd double %.534.i, %.570.i
  br label %B526.i

B526.i:                                           ; preds = %B428.i, %B362.i
  %t_b.2.2.i = phi double [ %.488.i, %B362.i ], [ %.534.i, %B428.i ]
  %t.2.2.i = phi double [ %.496.i, %B362.i ], [ %.543.i, %B428.i ]
  %t_a.2.2.i = phi double [ %.516.i, %B362.i ], [ %.571.i, %B428.i ]
  %.577.i = fmul double %d.2.188.i, %t.2.2.i
  %.578.i = fadd double %.577.i, 1.000000e+00
  %.581.i = fmul double %d.2.188.i, %t_a.2.2.i
  %.584.i = fmul double %d_a.2.190.i, %t.2.2.i
  %.587.i = fadd double %.584.i, %.581.i
  %.590.i = fmul double %d.2.188.i, %t_b.2.2.i
  %.595.i = fmul double %d_b.2.189.i, %t.2.2.i
  %.598.i = fadd double %.590.i, %.595.i
  %.609.i = tail call double @llvm.fabs.f64(double %.578.i)
  %.610.i = fcmp olt double %.609.i, 1.000000e-30
  %.632.i = fmul double %c_a.2.192.i, %t.2.2.i
  %.639.i = fdiv double %.632.i, %c.3.191.i
  %.641.i = fsub double %t_a.2.2.i, %.639.i
  %.648.i = fdiv double %.641.i, %c.3.191.i
  %.651.i = fmul double %c_b.2.193.i, %t.2.2.i
  %.658.i = fdiv double %.651.i, %c.3.191.i
  %.660.i = fsub double %t_b.2.2.i, %.658.i
  %.667.i = fdiv double %.660.i, %c.3.191.i
  %.679.i = fdiv double %t.2.2.i, %c.3.191.i
  %.684.i = fadd double %.679.i, 1.000000e+00
  %.689.i = tail call double @llvm.fabs.f64(double %.684.i)
  %.690.i = fcmp olt double %.689.i, 1.000000e-30
  %"$phi760.2.2.2.i" = select i1 %.690.i, double 1.000000e-30, double %.684.i
  %2 = fdiv double 1.000000e+00, %.578.i
  %.719.i = select i1 %.610.i, double 0x46293E5939A08CE9, double %2
  %.725.i = fneg double %.587.i
  %.728.i = fmul double %.719.i, %.725.i
  %.729.i = fmul double %.719.i, %.728.i
  %.731.i = fneg double %.598.i
  %.734.i = fmul double %.719.i, %.731.i
  %.735.i = fmul double %.719.i, %.734.i
  %.740.i = fmul double %"$phi760.2.2.2.i", %.719.i
  %.742.i = fmul double %h.2.196.i, %.740.i
  %.749.i = fdiv double %.648.i, %"$phi760.2.2.2.i"
  %.755.i = fdiv double %.729.i, %.719.i
  %.756.i = fadd double %.749.i, %.755.i
  %.761.i = fdiv double %.667.i, %"$phi760.2.2.2.i"
  %.767.i = fdiv double %.735.i, %.719.i
  %.768.i = fadd double %.761.i, %.767.i
  %.770.i = fadd double %h_a.2.195.i, %.756.i
  %.774.i = fadd double %h_b.2.194.i, %.768.i
  %.778.i = fadd double %.740.i, -1.000000e+00
  %.779.i = tail call double @llvm.fabs.f64(double %.778.i)
  %.781.i = fadd double %change.2.197.i, %.779.i
  %.784.i = tail call double @llvm.fabs.f64(double %.756.i)
  %.786.i = fmul double %arg.a, %.784.i
  %.787.i = tail call double @llvm.fabs.f64(double %.768.i)
  %.789.i = fmul double %arg.b, %.787.i
  %.790.i = fadd double %.786.i, %.789.i
  %.792.i = fadd double %slopes.2.198.i, %.790.i
  br i1 %exitcond.not.i, label %B984.i, label %B292.if.i

B984.i:                                           ; preds = %B526.i
  %.238.i = add nuw nsw i64 %.167.0.i, 1
  %.803.i = fcmp olt double %.781.i, 1.000000e-15
  %.811.i = fcmp olt double %.792.i, 0x3D719799812DEA11
  %or.cond.i = select i1 %.803.i, i1 %.811.i, i1 false
  br i1 %or.cond.i, label %_fraction.2, label %B252.i

B252.if.i:                                        ; preds = %B252.i
  %3 = uitofp nneg i64 %.167.0.i to double
  %.457.i = fmul double %3, 2.000000e+00
  %.459.i = fadd double %arg.a, %.457.i
  %.460.i = fadd double %.459.i, -1.000000e+00
  %.524.i = fadd double %arg.a, %3
  %.525.i = fneg double %.524.i
  %.527.i = fmul double %.31.i, %.525.i
  %.542.i = fadd double %.34, %3
  %.553.i = fdiv double 1.000000e+00, %.524.i
  %.481.i = fmul double %.31.i, %3
  %.495.i = fsub double %arg.b, %3
  br label %B292.if.i

B292.if.i:                                        ; preds = %B252.if.i, %B526.i
  %slopes.2.198.i = phi double [ 0.000000e+00, %B252.if.i ], [ %.792.i, %B526.i ]
  %change.2.197.i = phi double [ 0.000000e+00, %B252.if.i ], [ %.781.i, %B526.i ]
  %h.2.196.i = phi double [ %h.3.0.i, %B252.if.i ], [ %.742.i, %B526.i ]
  %h_a.2.195.i = phi double [ %h_a.3.0.i, %B252.if.i ], [ %.770.i, %B526.i ]
  %h_b.2.194.i = phi double [ %h_b.3.0.i, %B252.if.i ], [ %.774.i, %B526.i ]
  %c_b.2.193.i = phi double [ %c_b.3.0.i, %B252.if.i ], [ %.667.i, %B526.i ]
  %c_a.2.192.i = phi double [ %c_a.3.0.i, %B252.if.i ], [ %.648.i, %B526.i ]
  %c.3.191.i = phi double [ %c.4.0.i, %B252.if.i ], [ %"$phi760.2.2.2.i", %B526.i ]
  %d_a.2.190.i = phi double [ %d_a.3.0.i, %B252.if.i ], [ %.729.i, %B526.i ]
  %d_b.2.189.i = phi double [ %d_b.3.0.i, %B252.if.i ], [ %.735.i, %B526.i ]
  %d.2.188.i = phi double [ %d.3.0.i, %B252.if.i ], [ %.719.i, %B526.i ]
  %.476.i = phi i1 [ true, %B252.if.i ], [ false, %B526.i ]
  %exitcond.not.i = phi i1 [ false, %B252.if.i ], [ true, %B526.i ]
  %.361.086.i = phi double [ 0.000000e+00, %B252.if.i ], [ 1.000000e+00, %B526.i ]
  %.462.i = fadd double %.460.i, %.361.086.i
  %.469.i = fadd double %.459.i, %.361.086.i
  %.484.i = fmul double %.462.i, %.469.i
  %.512.i = fdiv double 1.000000e+00, %.469.i
  br i1 %.476.i, label %B362.i, label %B428.i

_fraction.2: ; preds = %B252.i, %B984.i
  %h_b.4.0.i = phi double [ %.774.i, %B984.i ], [ %h_b.3.0.i, %B252.i ]
  %h_a.4.0.i = phi double [ %.770.i, %B984.i ], [ %h_a.3.0.i, %B252.i ]
  %h.4.0.i = phi double [ %.742.i, %B984.i ], [ %h.3.0.i, %B252.i ]
  %.75 = fdiv double %arg.a, %arg.b
  %.76 = tail call double @llvm.log.f64(double %.75)
  %.77 = fsub double %arg.log_odds, %.76
  %.82 = fdiv double %arg.a, %.34
  %.86 = fdiv double %arg.b, %.34
  %.14.i = tail call contract double @llvm.fabs.f64(double %.77)
  %.15.i23 = fcmp contract olt double %.14.i, 3.000000e+01
  %.19.i24 = fcmp contract ogt double %.82, %.86
  %.25.i = fcmp contract ogt double %.77, 0.000000e+00
  %"$phi50.0.2.0.i" = select i1 %.15.i23, i1 %.19.i24, i1 %.25.i
  %.70.i = fneg contract double %.77
  %"$phi114.2.2.0.i" = select i1 %"$phi50.0.2.0.i", double %.70.i, double %.77
  %.8.i.i = fcmp contract ogt double %"$phi114.2.2.0.i", 7.000000e+02
  br i1 %.8.i.i, label %B38.i.i, label %B20.i.i

B20.i.i:                                          ; preds = %_fraction.2
  %.15.i.i = fcmp contract olt double %"$phi114.2.2.0.i", -7.000000e+02
  br i1 %.15.i.i, label %B38.i.i, label %B36.i.i

B36.i.i:                                          ; preds = %B20.i.i
  %4 = fmul contract double %"$phi114.2.2.0.i", 0x3FF71547652B82FE
  %5 = fadd contract double %4, 0x4338000000000000
  br label %B38.i.i

B38.i.i:                                          ; preds = %B36.i.i, %B20.i.i, %_fraction.2
  %"$phi38.0.3.0.i.i" = phi double [ %5, %B36.i.i ], [ 0x43380000000003F2, %_fraction.2 ], [ 0x4337FFFFFFFFFC0E, %B20.i.i ]
  %.104.i.i = fcmp contract ugt double %"$phi114.2.2.0.i", 7.000000e+02
  br i1 %.104.i.i, label %B258.i.i, label %B232.i.i

B232.i.i:                                         ; preds = %B38.i.i
  %.38.i.i = fcmp contract olt double %"$phi114.2.2.0.i", -7.000000e+02
  %.arg.x.i.i = select i1 %.38.i.i, double -7.000000e+02, double %"$phi114.2.2.0.i"
  %.33.i.i = fadd contract double %"$phi38.0.3.0.i.i", 0xC338000000000000
  %.49.i.i = fmul contract double %.33.i.i, 0x3FE62E42FEE00000
  %.51.i.i = fsub contract double %.arg.x.i.i, %.49.i.i
  %.55.i.i = fmul contract double %.33.i.i, 0x3DEA39EF35793C76
  %.58.i.i = fsub contract double %.51.i.i, %.55.i.i
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
  %.94.i.i = bitcast double %"$phi38.0.3.0.i.i" to i64
  %.97.i.i = shl i64 %.94.i.i, 52
  %.98.i.i = add i64 %.97.i.i, 4607182418800017408
  %.99.i.i = bitcast i64 %.98.i.i to double
  %.110.i.i = fmul contract double %.58.i.i, %.28.i.i.i
  %.116.i.i = fmul contract double %.110.i.i, %.99.i.i
  %.118.i.i = fadd contract double %.99.i.i, -1.000000e+00
  %.121.i.i = fadd contract double %.118.i.i, %.116.i.i
  br label %expm1_of.4

B258.i.i:                                         ; preds = %B38.i.i
  %.131.i.i = fmul contract double %"$phi114.2.2.0.i", 0x7FF0000000000000
  br label %expm1_of.4

expm1_of.4: ; preds = %B258.i.i, %B232.i.i
  %storemerge.i.i = phi double [ %.131.i.i, %B258.i.i ], [ %.121.i.i, %B232.i.i ]
  %.146.i = fmul contract double %"$phi114.2.2.0.i", 5.000000e-01
  %.19.i.i = fcmp contract olt double %.146.i, -7.000000e+02
  br i1 %.19.i.i, label %odds_rest_of.3, label %B198.i.i

B198.i.i:                                         ; preds = %expm1_of.4
  %.8.i3.i = fcmp contract ogt double %.146.i, 7.000000e+02
  %.arg.x.i4.i = select i1 %.8.i3.i, double 7.000000e+02, double %.146.i
  %.48.i.i = fmul contract double %.arg.x.i4.i, 0x3FF71547652B82FE
  %.49.i5.i = fadd contract double %.48.i.i, 0x4338000000000000
  %.54.i.i = fadd contract double %.49.i5.i, 0xC338000000000000
  %.55.i6.i = fmul contract double %.54.i.i, 0x3FE62E42FEE00000
  %.56.i.i = fsub contract double %.arg.x.i4.i, %.55.i6.i
  %.57.i.i = fmul contract double %.54.i.i, 0x3DEA39EF35793C76
  %.58.i7.i = fsub contract double %.56.i.i, %.57.i.i
  %.5.i.i8.i = fmul contract double %.58.i7.i, 0x3DE6124613A86D09
  %.6.i.i9.i = fadd contract double %.5.i.i8.i, 0x3E21EED8EFF8D898
  %.7.i.i10.i = fmul contract double %.58.i7.i, %.6.i.i9.i
  %.8.i.i11.i = fadd contract double %.7.i.i10.i, 0x3E5AE64567F544E4
  %.9.i.i12.i = fmul contract double %.58.i7.i, %.8.i.i11.i
  %.10.i.i13.i = fadd contract double %.9.i.i12.i, 0x3E927E4FB7789F5C
  %.11.i.i14.i = fmul contract double %.58.i7.i, %.10.i.i13.i
  %.12.i.i15.i = fadd contract double %.11.i.i14.i, 0x3EC71DE3A556C734
  %.13.i.i16.i = fmul contract double %.58.i7.i, %.12.i.i15.i
  %.14.i.i17.i = fadd contract double %.13.i.i16.i, 0x3EFA01A01A01A01A
  %.15.i.i18.i = fmul contract double %.58.i7.i, %.14.i.i17.i
  %.16.i.i19.i = fadd contract double %.15.i.i18.i, 0x3F2A01A01A01A01A
  %.17.i.i20.i = fmul contract double %.58.i7.i, %.16.i.i19.i
  %.18.i.i21.i = fadd contract double %.17.i.i20.i, 0x3F56C16C16C16C17
  %.19.i.i22.i = fmul contract double %.58.i7.i, %.18.i.i21.i
  %.20.i.i23.i = fadd contract double %.19.i.i22.i, 0x3F81111111111111
  %.21.i.i24.i = fmul contract double %.58.i7.i, %.20.i.i23.i
  %.22.i.i25.i = fadd contract double %.21.i.i24.i, 0x3FA5555555555555
  %.23.i.i26.i = fmul contract double %.58.i7.i, %.22.i.i25.i
  %.24.i.i27.i = fadd contract double %.23.i.i26.i, 0x3FC5555555555555
  %.25.i.i28.i = fmul contract double %.58.i7.i, %.24.i.i27.i
  %.26.i.i29.i = fadd contract double %.25.i.i28.i, 5.000000e-01
  %.27.i.i30.i = fmul contract double %.58.i7.i, %.26.i.i29.i
  %.28.i.i31.i = fadd contract double %.27.i.i30.i, 1.000000e+00
  %.86.i.i = fmul contract double %.58.i7.i, %.28.i.i31.i
  %.87.i.i = fadd contract double %.86.i.i, 1.000000e+00
  %.102.i.i = bitcast double %.49.i5.i to i64
  %.105.i.i = shl i64 %.102.i.i, 52
  %.106.i.i = add i64 %.105.i.i, 4607182418800017408
  %.107.i.i = bitcast i64 %.106.i.i to double
  %.109.i.i = fmul contract double %.87.i.i, %.107.i.i
  br label %odds_rest_of.3

odds_rest_of.3: ; preds = %expm1_of.4, %B198.i.i
  %storemerge.i32.i = phi double [ %.109.i.i, %B198.i.i ], [ 0.000000e+00, %expm1_of.4 ]
  %"$phi114.0.2.0.i" = select i1 %"$phi50.0.2.0.i", double %.86, double %.82
  %.130.i25 = fmul contract double %"$phi114.0.2.0.i", %storemerge.i.i
  %.140.i = fcmp contract ogt double %.130.i25, -5.000000e-01
  %.135.i = fadd contract double %.130.i25, 1.000000e+00
  %"$phi114.1.2.0.i" = select i1 %"$phi50.0.2.0.i", double %.82, double %.86
  %.187.i = fmul contract double %"$phi114.0.2.0.i", %storemerge.i32.i
  %.189.i = fmul contract double %storemerge.i32.i, %.187.i
  %.193.i = fadd contract double %"$phi114.1.2.0.i", %.189.i
  %"$phi260.0.2.0.i" = select i1 %.140.i, double %.135.i, double %.193.i
  %.204.i = fadd contract double %.135.i, -1.000000e+00
  %.208.i = fsub contract double %.130.i25, %.204.i
  %"$phi260.1.2.0.i" = select i1 %.140.i, double %.208.i, double 0.000000e+00
  call fastcc void @log_of.3(ptr %.243.i, double %"$phi260.0.2.0.i")
  %.257.i = load double, ptr %.243.i, align 8, !noalias !27
  %or.cond.i26 = tail call i1 @llvm.is.fpclass.f64(double %"$phi260.0.2.0.i", i32 639)
  %.312.i = fdiv contract double %"$phi260.1.2.0.i", %"$phi260.0.2.0.i"
  %.336.pn.v.i = select i1 %or.cond.i26, double 0.000000e+00, double %.312.i
  %.336.pn.i = fadd contract double %.257.i, %.336.pn.v.i
  %.236.i = fmul contract double %"$phi114.0.2.0.i", %"$phi114.2.2.0.i"
  %storemerge.i = fsub contract double %.236.i, %.336.pn.i
  %.111 = fmul double %.34, %storemerge.i
  call fastcc void @stirling_rest_of.2(ptr %.113, double %.34)
  %.127 = load double, ptr %.113, align 8
  call fastcc void @stirling_rest_of.2(ptr %.138, double %arg.a)
  %.152 = load double, ptr %.138, align 8
  call fastcc void @stirling_rest_of.2(ptr %.164, double %arg.b)
  %.178 = load double, ptr %.164, align 8
  %.162 = fsub double %.127, %.152
  %.188 = fsub double %.162, %.178
  %.189 = fadd double %.111, %.188
  call fastcc void @stirling_slope.2(ptr %.191, double %.34)
  %.205 = load double, ptr %.191, align 8
  call fastcc void @stirling_slope.2(ptr %.216, double %arg.a)
  %.230 = load double, ptr %.216, align 8
  %.248 = fneg double %arg.log_odds
  %.12.i.i = fcmp olt double %.248, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %.248
  %.35.i = tail call double @llvm.fabs.f64(double %arg.log_odds)
  %.36.i = fneg double %.35.i
  %.37.i27 = tail call double @llvm.exp.f64(double %.36.i)
  %.38.i = tail call double @log1p(double %.37.i27)
  %.39.i = fadd double %.13.i.i, %.38.i
  %.240 = fsub double %.205, %.230
  %.244 = fdiv double %arg.b, %arg.a
  %.245 = tail call double @log1p(double %.244)
  %.246 = fadd double %.240, %.245
  %.273 = fsub double %.246, %.39.i
  %.277 = fdiv double 1.000000e+00, %arg.a
  %.278 = fsub double %.273, %.277
  %.279 = fadd double %h_a.4.0.i, %.278
  call fastcc void @stirling_slope.2(ptr %.281, double %arg.b)
  %.295 = load double, ptr %.281, align 8
  %.12.i.i28 = fcmp olt double %arg.log_odds, 0.000000e+00
  %.13.i.i29 = select i1 %.12.i.i28, double 0.000000e+00, double %arg.log_odds
  %.39.i34 = fadd double %.13.i.i29, %.38.i
  %.305 = fsub double %.205, %.295
  %.310 = tail call double @log1p(double %.75)
  %.311 = fadd double %.305, %.310
  %.337 = fsub double %.311, %.39.i34
  %.338 = fadd double %h_b.4.0.i, %.337
  %.339 = tail call double @llvm.log.f64(double %arg.a)
  %.340 = fsub double %.189, %.339
  %.341 = tail call double @llvm.log.f64(double %h.4.0.i)
  %.342 = fadd double %.341, %.340
  %.346 = fdiv double %arg.a, %h.4.0.i
  store double %.342, ptr %retptr, align 8
  %retptr.repack14 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.279, ptr %retptr.repack14, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %.338, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store double %.346, ptr %retptr.repack18, align 8
  ret void
}

declare double @log1p(double) local_unnamed_addr

define double @log_beta_cdf_of(double %.1, double %.2, double %.3) local_unnamed_addr {
entry:
  %.5 = alloca double, align 8
  call fastcc void @log_beta_cdf_of.2(ptr %.5, double %.1, double %.2, double %.3)
  %.19 = load double, ptr %.5, align 8
  ret double %.19
}

define internal fastcc void @beta_by_a.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.b, double %arg.log_odds) unnamed_addr {
entry:
  %.23 = alloca [4 x double], align 8
  %.14 = fcmp ogt double %arg.a, 0.000000e+00
  %.17 = fcmp ogt double %arg.b, 0.000000e+00
  %or.cond = select i1 %.14, i1 %.17, i1 false
  br i1 %or.cond, label %B28, label %common.ret

B28:                                              ; preds = %entry
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.23, i64 8
  call fastcc void @_beta(ptr %.23, double %arg.a, double %arg.b, double %arg.log_odds)
  %.37.fca.1.load = load double, ptr %.fca.1.gep, align 8
  br label %common.ret

common.ret:                                       ; preds = %entry, %B28
  %storemerge = phi double [ %.37.fca.1.load, %B28 ], [ 0.000000e+00, %entry ]
  store double %storemerge, ptr %retptr, align 8
  ret void
}

define double @beta_by_a(double %.1, double %.2, double %.3) local_unnamed_addr {
entry:
  %.5 = alloca double, align 8
  call fastcc void @beta_by_a.2(ptr %.5, double %.1, double %.2, double %.3)
  %.19 = load double, ptr %.5, align 8
  ret double %.19
}

define internal fastcc void @beta_by_b.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.b, double %arg.log_odds) unnamed_addr {
entry:
  %.69 = alloca [4 x double], align 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.69, i64 16
  %.14 = fcmp oeq double %arg.a, 1.000000e+00
  br i1 %.14, label %B16, label %B92

B16:                                              ; preds = %entry
  %.12.i.i = fcmp olt double %arg.log_odds, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %arg.log_odds
  %.35.i = tail call double @llvm.fabs.f64(double %arg.log_odds)
  %.36.i = fneg double %.35.i
  %.37.i = tail call double @llvm.exp.f64(double %.36.i)
  %.38.i = tail call double @log1p(double %.37.i)
  %.39.i = fadd double %.13.i.i, %.38.i
  %.49 = fmul double %arg.b, %.39.i
  %.52 = tail call double @expm1(double %.49)
  %.56 = fdiv double %.39.i, %.52
  br label %common.ret

B92:                                              ; preds = %entry
  %.60 = fcmp ogt double %arg.a, 0.000000e+00
  %.63 = fcmp ogt double %arg.b, 0.000000e+00
  %or.cond = select i1 %.60, i1 %.63, i1 false
  br i1 %or.cond, label %B116, label %common.ret

B116:                                             ; preds = %B92
  call fastcc void @_beta(ptr %.69, double %arg.a, double %arg.b, double %arg.log_odds)
  %.83.fca.2.load = load double, ptr %.fca.2.gep, align 8
  br label %common.ret

common.ret:                                       ; preds = %B92, %B116, %B16
  %.83.fca.2.load.sink = phi double [ %.83.fca.2.load, %B116 ], [ %.56, %B16 ], [ 0.000000e+00, %B92 ]
  store double %.83.fca.2.load.sink, ptr %retptr, align 8
  ret void
}

declare double @expm1(double) local_unnamed_addr

define double @beta_by_b(double %.1, double %.2, double %.3) local_unnamed_addr {
entry:
  %.5 = alloca double, align 8
  call fastcc void @beta_by_b.2(ptr %.5, double %.1, double %.2, double %.3)
  %.19 = load double, ptr %.5, align 8
  ret double %.19
}

define internal fastcc void @beta_by_log_odds.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.b, double %arg.log_odds) unnamed_addr {
entry:
  %.97 = alloca [4 x double], align 8
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.97, i64 24
  %.14 = fcmp oeq double %arg.a, 1.000000e+00
  br i1 %.14, label %B16, label %B114

B16:                                              ; preds = %entry
  %.9.i = fcmp ult double %arg.log_odds, 0.000000e+00
  br i1 %.9.i, label %B74.i, label %B16.i

B16.i:                                            ; preds = %B16
  %.12.i = fneg double %arg.log_odds
  %.15.i = tail call double @llvm.exp.f64(double %.12.i)
  br label %sigmoid

B74.i:                                            ; preds = %B16
  %.24.i = tail call double @llvm.exp.f64(double %arg.log_odds)
  br label %sigmoid

sigmoid: ; preds = %B16.i, %B74.i
  %.24.sink1.i = phi double [ %.24.i, %B74.i ], [ %.15.i, %B16.i ]
  %.24.sink.i = phi double [ %.24.i, %B74.i ], [ 1.000000e+00, %B16.i ]
  %.27.i = fadd double %.24.sink1.i, 1.000000e+00
  %.31.i = fdiv double %.24.sink.i, %.27.i
  %.12.i.i = fcmp olt double %arg.log_odds, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %arg.log_odds
  %.35.i = tail call double @llvm.fabs.f64(double %arg.log_odds)
  %.36.i = fneg double %.35.i
  %.37.i = tail call double @llvm.exp.f64(double %.36.i)
  %.38.i = tail call double @log1p(double %.37.i)
  %.39.i = fadd double %.13.i.i, %.38.i
  %.47 = fmul double %arg.b, %.31.i
  %.77 = fmul double %arg.b, %.39.i
  %.80 = tail call double @expm1(double %.77)
  %.84 = fdiv double %.47, %.80
  br label %common.ret

B114:                                             ; preds = %entry
  %.88 = fcmp ogt double %arg.a, 0.000000e+00
  %.91 = fcmp ogt double %arg.b, 0.000000e+00
  %or.cond = select i1 %.88, i1 %.91, i1 false
  br i1 %or.cond, label %B138, label %common.ret

B138:                                             ; preds = %B114
  call fastcc void @_beta(ptr %.97, double %arg.a, double %arg.b, double %arg.log_odds)
  %.111.fca.3.load = load double, ptr %.fca.3.gep, align 8
  br label %common.ret

common.ret:                                       ; preds = %B114, %B138, %sigmoid
  %.111.fca.3.load.sink = phi double [ %.111.fca.3.load, %B138 ], [ %.84, %sigmoid ], [ 0.000000e+00, %B114 ]
  store double %.111.fca.3.load.sink, ptr %retptr, align 8
  ret void
}

define double @beta_by_log_odds(double %.1, double %.2, double %.3) local_unnamed_addr {
entry:
  %.5 = alloca double, align 8
  call fastcc void @beta_by_log_odds.2(ptr %.5, double %.1, double %.2, double %.3)
  %.19 = load double, ptr %.5, align 8
  ret double %.19
}

declare i1 @llvm.is.fpclass.f64(double, i32 immarg)



declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)


!0 = !{!1}
!1 = distinct !{!1, !2, !"log1p_any.3: %retptr"}
!2 = distinct !{!2, !"log1p_any.3"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_log_of.3: %retptr"}
!5 = distinct !{!5, !"_log_of.3"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_temme.2: %retptr"}
!8 = distinct !{!8, !"_temme.2"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"log1p_any.3: %retptr"}
!11 = distinct !{!11, !"log1p_any.3"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_series.2: %retptr"}
!14 = distinct !{!14, !"_series.2"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_fraction.3: %retptr"}
!17 = distinct !{!17, !"_fraction.3"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_log_of.4: %retptr"}
!20 = distinct !{!20, !"_log_of.4"}
!21 = !{!22}
!22 = distinct !{!22, !23, !"_slope_of.3: %retptr"}
!23 = distinct !{!23, !"_slope_of.3"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_slope_of.4: %retptr"}
!26 = distinct !{!26, !"_slope_of.4"}
!27 = !{!28}
!28 = distinct !{!28, !29, !"odds_rest_of.4: %retptr"}
!29 = distinct !{!29, !"odds_rest_of.4"}
