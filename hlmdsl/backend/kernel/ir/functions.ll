; from sources 4c6d520dd709ea845784e0a8cc465a54c7b42f830d1067637c6e1a416d03a1ab

@.const.array.data.58 = internal unnamed_addr constant [320 x i8] c"\EAp0\CA\94\DFL?-T\F9+\1F\FEr?+1\84\EC*I\87?\A4x`:\ED\8B\95?\E75'\07.3\A1?\8B\DDNv\0D\10\A9?\02\7F\05/=(\B1?\C1;X>\1Bs\B6?Abj\FCz`\BC?\14;\0B\22\9Es\C1?\8C9\D0c\A9\FE\C4?\E1\A85\C5\EA\CB\C8?lP\DF\D6\87\D5\CC?\AC\9A\C8\9D\A4\8A\D0?\97\B0.\1DR\C2\D2?\B5L\8Fhb\0E\D5?x_\E1\1BLk\D7?:\D1\1B\E2k\D5\D9?\8D\9F\1B\0F\0AI\DC?\90c\DAX`\C2\DE?8\CE\92\D3\CF\9E\E0?:0r\F8z\DB\E1?c\17\F2\0EJ\15\E3?DP\0F\F2YJ\E4?\A6Y\B8\CB\CEx\E5?\B4\A7h\F1\D6\9E\E6?\AA\B2\1B\B1\AD\BA\E7?\E5+H\0A\9E\CA\E8?\C8\95\B2N\05\CD\E9?\9D\F1\0B\A7U\C0\EA?;1}w\18\A3\EB?\B8\B3r\A0\F0s\EC?\88\F84\98\9C1\ED? P\1FZ\F8\DA\ED?'\12\9B(\FFn\EE?\A2\8C\8D\1F\CD\EC\EE?;\FC,\96\A0S\EF?;\EFMT\DB\A2\EF?X\0D\A8\C1\03\DA\EF?\E4s\CD\1A\C8\F8\EF?", align 8
@.const.array.data.1.60 = internal unnamed_addr constant [320 x i8] c"\D6\C0c\14\E7\84b?\A0\A0\CD\E5\1F\80u?b/\DD\92\AE\D0\80?\A4\F3\0A\AB\9D\C7\86?\15.O\CD\84\9B\8C?P\A2\E9\D8\B1!\91?\85\96<\9EA\DB\93?l{\CEg?v\96?\15i}*\A8\EE\98?\F5\A3\10,\AE@\9B?d\19\8B\D3\BEh\9D?\01v\18%\88c\9F?\D1\15r\EE\FE\96\A0?\F7\E7\C7\0F\AFb\A1?\80#C\DC\9A\13\A2?B\0A\B5\EF\B1\A8\A2?\07\82[\BF\0E!\A3?_\FA?\FB\F7{\A3?\DFV\81\AB\E1\B8\A3?p\14\D0\07n\D7\A3?p\14\D0\07n\D7\A3?\DFV\81\AB\E1\B8\A3?_\FA?\FB\F7{\A3?\07\82[\BF\0E!\A3?B\0A\B5\EF\B1\A8\A2?\80#C\DC\9A\13\A2?\F7\E7\C7\0F\AFb\A1?\D1\15r\EE\FE\96\A0?\01v\18%\88c\9F?d\19\8B\D3\BEh\9D?\F5\A3\10,\AE@\9B?\15i}*\A8\EE\98?l{\CEg?v\96?\85\96<\9EA\DB\93?P\A2\E9\D8\B1!\91?\15.O\CD\84\9B\8C?\A4\F3\0A\AB\9D\C7\86?b/\DD\92\AE\D0\80?\A0\A0\CD\E5\1F\80u?\D6\C0c\14\E7\84b?", align 8

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

define internal fastcc void @atan_of.2(ptr noalias nonnull writeonly %retptr, double %arg.x) unnamed_addr {
entry:
  %.8 = tail call contract double @llvm.fabs.f64(double %arg.x)
  %.13 = fcmp contract ogt double %.8, 0x4003504F333F9DE6
  %.15 = fcmp contract ule double %.8, 0x3FDA827999FCEF32
  %.31 = fadd contract double %.8, -1.000000e+00
  %.mux = select i1 %.15, double %.8, double %.31
  %"$phi88.0.3.0" = select i1 %.13, double -1.000000e+00, double %.mux
  %.57 = fadd contract double %.8, 1.000000e+00
  %.8.mux = select i1 %.15, double 1.000000e+00, double %.57
  %"$phi134.0.3.0" = select i1 %.13, double %.8, double %.8.mux
  %.75 = fdiv contract double %"$phi88.0.3.0", %"$phi134.0.3.0"
  %.83 = fmul contract double %.75, %.75
  %.88 = fmul contract double %.83, 0x3F93A2B7A07CAEA9
  %0 = fsub contract double 0x3FA41603647C7A7C, %.88
  %.91 = fmul contract double %.83, %0
  %.92 = fadd contract double %.91, 0xBFAA098BB6BA4941
  %.94 = fmul contract double %.83, %.92
  %.95 = fadd contract double %.94, 0x3FADFE61E80903D2
  %.97 = fmul contract double %.83, %.95
  %.98 = fadd contract double %.97, 0xBFB10FA75382537F
  %.100 = fmul contract double %.83, %.98
  %.101 = fadd contract double %.100, 0x3FB3B1262D95579E
  %.103 = fmul contract double %.83, %.101
  %.104 = fadd contract double %.103, 0xBFB745D0B26B83E7
  %.106 = fmul contract double %.83, %.104
  %.107 = fadd contract double %.106, 0x3FBC71C7185314CB
  %.109 = fmul contract double %.83, %.107
  %.110 = fadd contract double %.109, 0xBFC24924924360CB
  %.112 = fmul contract double %.83, %.110
  %.113 = fadd contract double %.112, 0x3FC999999999934A
  %.115 = fmul contract double %.83, %.113
  %.116 = fadd contract double %.115, 0xBFD5555555555555
  %. = select i1 %.15, double 0.000000e+00, double 0x3FE921FB54442D18
  %"$phi334.0.3.0" = select i1 %.13, double 0x3FF921FB54442D18, double %.
  %.1 = select i1 %.15, double 0.000000e+00, double 0x3C81A62633145C07
  %"$phi374.0.3.0" = select i1 %.13, double 0x3C91A62633145C07, double %.1
  %.165 = fmul contract double %.75, %.83
  %.169 = fmul contract double %.165, %.116
  %.172 = fadd contract double %"$phi374.0.3.0", %.169
  %.174 = fadd contract double %.75, %.172
  %.178 = fadd contract double %"$phi334.0.3.0", %.174
  %.185 = fcmp contract ult double %arg.x, 0.000000e+00
  %.195 = fneg contract double %.178
  %storemerge = select i1 %.185, double %.195, double %.178
  store double %storemerge, ptr %retptr, align 8
  ret void
}

declare double @llvm.fabs.f64(double)

define double @atan_of(double %.1) local_unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @atan_of.2(ptr %.3, double %.1)
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

define internal fastcc void @gamma_into.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.x, double %arg.by_shape, ptr writeonly %arg.to) unnamed_addr {
entry:
  %.59.i = alloca double, align 8
  %.112.i = alloca double, align 8
  %.147.i = alloca double, align 8
  %.173.i = alloca double, align 8
  %.210.i = alloca [2 x double], align 8
  %.302.i = alloca [2 x double], align 8
  %.258 = alloca double, align 8
  store double 0.000000e+00, ptr %.258, align 8
  %.17 = fcmp ugt double %arg.a, 0.000000e+00
  br i1 %.17, label %B114, label %B16

common.ret:                                       ; preds = %4, %B16
  store ptr null, ptr %retptr, align 8
  ret void

B16:                                              ; preds = %entry
  %.72 = getelementptr i8, ptr %arg.to, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %arg.to, i8 0, i64 24, i1 false)
  store double 0xFFF0000000000000, ptr %.72, align 8
  %.75 = getelementptr i8, ptr %arg.to, i64 32
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.75, i8 0, i64 16, i1 false)
  br label %common.ret

B114:                                             ; preds = %entry
  %.fca.1.gep4.i = getelementptr inbounds nuw i8, ptr %.210.i, i64 8
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.302.i, i64 8
  %.14.i = fcmp oeq double %arg.a, 1.000000e+00
  %.17.i = fcmp oeq double %arg.by_shape, 0.000000e+00
  %or.cond.i = select i1 %.14.i, i1 %.17.i, i1 false
  br i1 %or.cond.i, label %B28.i, label %B42.i

B28.i:                                            ; preds = %B114
  %.24.i = fneg double %arg.x
  br label %3

B42.i:                                            ; preds = %B114
  %.50.i = fneg double %arg.a
  %.58.i = fdiv double %arg.x, %arg.a
  call fastcc void @log_of.3(ptr %.59.i, double %.58.i)
  %.73.i = load double, ptr %.59.i, align 8, !noalias !3
  %.8.i.i.i = fcmp contract ogt double %.73.i, 7.000000e+02
  br i1 %.8.i.i.i, label %B38.i.i.i, label %B20.i.i.i

B20.i.i.i:                                        ; preds = %B42.i
  %.15.i.i.i = fcmp contract olt double %.73.i, -7.000000e+02
  br i1 %.15.i.i.i, label %B38.i.i.i, label %B36.i.i.i

B36.i.i.i:                                        ; preds = %B20.i.i.i
  %0 = fmul contract double %.73.i, 0x3FF71547652B82FE
  %1 = fadd contract double %0, 0x4338000000000000
  br label %B38.i.i.i

B38.i.i.i:                                        ; preds = %B36.i.i.i, %B20.i.i.i, %B42.i
  %"$phi38.0.3.0.i.i.i" = phi double [ %1, %B36.i.i.i ], [ 0x43380000000003F2, %B42.i ], [ 0x4337FFFFFFFFFC0E, %B20.i.i.i ]
  %.104.i.i.i = fcmp contract ugt double %.73.i, 7.000000e+02
  br i1 %.104.i.i.i, label %B258.i.i.i, label %B232.i.i.i

B232.i.i.i:                                       ; preds = %B38.i.i.i
  %.38.i.i.i = fcmp contract olt double %.73.i, -7.000000e+02
  %.arg.x.i.i.i = select i1 %.38.i.i.i, double -7.000000e+02, double %.73.i
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
  %.131.i.i.i = fmul contract double %.73.i, 0x7FF0000000000000
  br label %exp_rest_of.3

exp_rest_of.3: ; preds = %B258.i.i.i, %B232.i.i.i
  %storemerge.i.i.i = phi double [ %.131.i.i.i, %B258.i.i.i ], [ %.121.i.i.i, %B232.i.i.i ]
  %.32.i.i = fsub contract double %storemerge.i.i.i, %.73.i
  call fastcc void @stirling_rest_of.2(ptr %.112.i, double %arg.a)
  %.126.i = load double, ptr %.112.i, align 8, !noalias !3
  %.109.i = fmul double %.32.i.i, %.50.i
  %.136.i = fsub double %.109.i, %.126.i
  call fastcc void @log_of.3(ptr %.147.i, double %.58.i)
  %.161.i = load double, ptr %.147.i, align 8, !noalias !3
  call fastcc void @stirling_slope.2(ptr %.173.i, double %arg.a)
  %.187.i = load double, ptr %.173.i, align 8, !noalias !3
  %.197.i = fsub double %.161.i, %.187.i
  %.202.i = fadd double %arg.a, 1.000000e+00
  %.204.i = fcmp olt double %arg.x, %.202.i
  br i1 %.204.i, label %2, label %B374.i

B374.i:                                           ; preds = %exp_rest_of.3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.302.i, i8 0, i64 16, i1 false), !noalias !3
  call fastcc void @gamma_side(ptr %.302.i, double %.50.i, double %arg.x, double 1.000000e+00)
  %.316.fca.1.load.i = load double, ptr %.fca.1.gep.i, align 8, !noalias !3
  %.316.fca.0.load.i = load double, ptr %.302.i, align 8, !noalias !3
  %.336.i = tail call double @llvm.log.f64(double %.316.fca.0.load.i)
  %.338.i = fadd double %.136.i, %.336.i
  %.342.i = fadd double %.197.i, %.316.fca.1.load.i
  %.348.i = fdiv double 1.000000e+00, %.316.fca.0.load.i
  br label %3

2:                                                ; preds = %exp_rest_of.3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.210.i, i8 0, i64 16, i1 false), !noalias !3
  call fastcc void @gamma_side(ptr %.210.i, double %.202.i, double %arg.x, double -1.000000e+00)
  %.224.fca.1.load.i = load double, ptr %.fca.1.gep4.i, align 8, !noalias !3
  %.224.fca.0.load.i = load double, ptr %.210.i, align 8, !noalias !3
  %.243.i = fmul double %arg.x, %.224.fca.0.load.i
  %.246.i = fadd double %.243.i, 1.000000e+00
  %.248.i = tail call double @llvm.log.f64(double %arg.a)
  %.250.i = fsub double %.136.i, %.248.i
  %.253.i = tail call double @llvm.log.f64(double %.246.i)
  %.254.i = fadd double %.250.i, %.253.i
  %.259.i = fdiv double 1.000000e+00, %arg.a
  %.261.i = fsub double %.197.i, %.259.i
  %.264.i = fmul double %.224.fca.1.load.i, %.243.i
  %.268.i = fdiv double %.264.i, %.246.i
  %.269.i = fsub double %.261.i, %.268.i
  %.274.i = fdiv double %arg.a, %.246.i
  br label %4

3:                                                ; preds = %B374.i, %B28.i
  %.338.pn.i.ph = phi double [ %.24.i, %B28.i ], [ %.338.i, %B374.i ]
  %.342.pn.i.ph = phi double [ 0.000000e+00, %B28.i ], [ %.342.i, %B374.i ]
  %.348.pn.i.ph = phi double [ %arg.x, %B28.i ], [ %.348.i, %B374.i ]
  %.21252 = fneg double %.348.pn.i.ph
  br label %4

4:                                                ; preds = %2, %3
  %5 = phi i64 [ 3, %3 ], [ 0, %2 ]
  %.342.pn.i314155 = phi double [ %.342.pn.i.ph, %3 ], [ %.269.i, %2 ]
  %.338.pn.i294353 = phi double [ %.338.pn.i.ph, %3 ], [ %.254.i, %2 ]
  %6 = phi i64 [ 0, %3 ], [ 3, %2 ]
  %7 = phi double [ %.21252, %3 ], [ %.274.i, %2 ]
  %"$phi202.0.2.0" = fdiv double %7, %arg.x
  %.12.i = fcmp ogt double %.338.pn.i294353, -1.000000e-300
  %.13.i = select i1 %.12.i, double -1.000000e-300, double %.338.pn.i294353
  call fastcc void @log1mexp_of.3(ptr %.258, double %.13.i)
  %.272 = load double, ptr %.258, align 8
  %.283 = fsub double %.338.pn.i294353, %.272
  %.284 = tail call double @llvm.exp.f64(double %.283)
  %.285 = fneg double %.284
  %.289 = getelementptr double, ptr %arg.to, i64 %5
  store double %.338.pn.i294353, ptr %.289, align 8
  %.296 = getelementptr i8, ptr %.289, i64 8
  store double %"$phi202.0.2.0", ptr %.296, align 8
  %.304 = getelementptr i8, ptr %.289, i64 16
  store double %.342.pn.i314155, ptr %.304, align 8
  %.306 = fmul double %"$phi202.0.2.0", %.285
  %.308 = fmul double %.342.pn.i314155, %.285
  %.313 = getelementptr double, ptr %arg.to, i64 %6
  store double %.272, ptr %.313, align 8
  %.318 = getelementptr i8, ptr %.313, i64 8
  store double %.306, ptr %.318, align 8
  %.325 = getelementptr i8, ptr %.313, i64 16
  store double %.308, ptr %.325, align 8
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

declare double @llvm.exp.f64(double)

define internal fastcc void @gamma_side(ptr noalias nonnull writeonly %retptr, double %arg.rate, double %arg.x, double %arg.sign) unnamed_addr {
entry:
  %.17.i.i.i = alloca double, align 8
  %.15.i = fmul reassoc nsz contract double %arg.sign, %arg.x
  %.17.i = fadd reassoc nsz contract double %.15.i, %arg.rate
  %.23.i = fcmp reassoc nsz contract olt double %arg.sign, 0.000000e+00
  %.12.i.i.i = fcmp reassoc nsz contract olt double %.17.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.17.i
  br i1 %.23.i, label %B30.i, label %B52.i

B30.i:                                            ; preds = %entry
  %.37.i.i = fmul reassoc nsz contract double %.13.i.i.i, 2.000000e+00
  %.38.i.i = fsub reassoc nsz contract double 3.600000e+01, %.37.i.i
  %.39.i.i = fmul reassoc nsz contract double %.38.i.i, %.38.i.i
  %.42.i.i = fadd reassoc nsz contract double %.13.i.i.i, %arg.x
  %.43.i.i = fmul reassoc nsz contract double %.42.i.i, 2.880000e+02
  %.44.i.i = fadd reassoc nsz contract double %.39.i.i, %.43.i.i
  %.45.i.i = tail call reassoc nsz contract double @sqrt(double %.44.i.i)
  %.46.i.i = fadd reassoc nsz contract double %.45.i.i, %.38.i.i
  %.49.i.i = fmul reassoc nsz contract double %.42.i.i, 2.000000e+00
  %.53.i.i = fdiv reassoc nsz contract double %.46.i.i, %.49.i.i
  br label %B72.i

B52.i:                                            ; preds = %entry
  %.50.i.i = fadd reassoc nsz contract double %.13.i.i.i, %arg.x
  %.54.i.i = fdiv reassoc nsz contract double 3.600000e+01, %.50.i.i
  %.60.i.i = fdiv reassoc nsz contract double 7.200000e+01, %arg.x
  %.61.i.i = tail call reassoc nsz contract double @sqrt(double %.60.i.i)
  %.62.i.i = fadd reassoc nsz contract double %.61.i.i, %.54.i.i
  %.5.i.i.i = fadd contract double %.62.i.i, 1.000000e+00
  %.10.i.i.i = fadd contract double %.5.i.i.i, -1.000000e+00
  %.11.i.i.i = fsub contract double %.62.i.i, %.10.i.i.i
  call fastcc void @log_of.3(ptr %.17.i.i.i, double %.5.i.i.i)
  %.31.i.i.i = load double, ptr %.17.i.i.i, align 8, !noalias !11
  %or.cond.i.i.i = tail call i1 @llvm.is.fpclass.f64(double %.5.i.i.i, i32 607)
  %.78.i.i.i = fdiv contract double %.11.i.i.i, %.5.i.i.i
  %storemerge.v.i.i.i = select i1 %or.cond.i.i.i, double 0.000000e+00, double %.78.i.i.i
  %storemerge.i.i.i = fadd contract double %.31.i.i.i, %storemerge.v.i.i.i
  %.38.i42.i = fmul reassoc nsz contract double %.13.i.i.i, %.13.i.i.i
  %.41.i.i = fmul reassoc nsz contract double %arg.x, 7.200000e+01
  %.42.i43.i = fadd reassoc nsz contract double %.38.i42.i, %.41.i.i
  %.43.i44.i = tail call reassoc nsz contract double @sqrt(double %.42.i43.i)
  %.44.i45.i = fadd reassoc nsz contract double %.43.i44.i, %.13.i.i.i
  %.48.i.i = fdiv reassoc nsz contract double 7.200000e+01, %.44.i45.i
  %.12.i3.i.i = fcmp reassoc nsz contract olt double %storemerge.i.i.i, %.48.i.i
  %.13.i4.i.i = select i1 %.12.i3.i.i, double %storemerge.i.i.i, double %.48.i.i
  br label %B72.i

B72.i:                                            ; preds = %B52.i, %B30.i
  %"$phi72.0.2.0.in.sroa.speculated.i" = phi double [ %.53.i.i, %B30.i ], [ %.13.i4.i.i, %B52.i ]
  %.268.i = fcmp reassoc nsz contract ule double %arg.sign, 0.000000e+00
  br label %B104.if.i

B216.i:                                           ; preds = %expm1_of.4
  %.288.i = fdiv reassoc nsz contract double %.251.i, 3.600000e+01
  %.291.i = tail call reassoc nsz contract double @llvm.log.f64(double %.288.i)
  %0 = fmul reassoc nsz contract double %.291.i, %.251.i
  br label %B327.i

B294.i:                                           ; preds = %expm1_of.4
  %.304.i = fadd reassoc nsz contract double %.251.i, -3.600000e+01
  br label %B327.i

B327.i:                                           ; preds = %B294.i, %B216.i
  %.pn.i = phi double [ %0, %B216.i ], [ %.304.i, %B294.i ]
  %.292.pn.i = fdiv reassoc nsz contract double %.pn.i, %.259.i
  %way.4.1.i = fsub reassoc nsz contract double %way.3.057.i, %.292.pn.i
  br i1 %1, label %B66.if, label %B104.if.i

B104.if.i:                                        ; preds = %B327.i, %B72.i
  %way.3.057.i = phi double [ %"$phi72.0.2.0.in.sroa.speculated.i", %B72.i ], [ %way.4.1.i, %B327.i ]
  %1 = phi i1 [ false, %B72.i ], [ true, %B327.i ]
  %.221.i = fmul reassoc nsz contract double %way.3.057.i, %arg.sign
  %.8.i.i = fcmp contract ogt double %.221.i, 7.000000e+02
  br i1 %.8.i.i, label %B38.i.i, label %B20.i.i

B20.i.i:                                          ; preds = %B104.if.i
  %.15.i.i = fcmp contract olt double %.221.i, -7.000000e+02
  br i1 %.15.i.i, label %B38.i.i, label %B36.i.i

B36.i.i:                                          ; preds = %B20.i.i
  %2 = fmul contract double %.221.i, 0x3FF71547652B82FE
  %3 = fadd contract double %2, 0x4338000000000000
  br label %B38.i.i

B38.i.i:                                          ; preds = %B36.i.i, %B20.i.i, %B104.if.i
  %"$phi38.0.3.0.i.i" = phi double [ %3, %B36.i.i ], [ 0x43380000000003F2, %B104.if.i ], [ 0x4337FFFFFFFFFC0E, %B20.i.i ]
  %.104.i.i = fcmp contract ugt double %.221.i, 7.000000e+02
  br i1 %.104.i.i, label %B258.i.i, label %B232.i.i

B232.i.i:                                         ; preds = %B38.i.i
  %.38.i46.i = fcmp contract olt double %.221.i, -7.000000e+02
  %.arg.x.i.i = select i1 %.38.i46.i, double -7.000000e+02, double %.221.i
  %.33.i.i = fadd contract double %"$phi38.0.3.0.i.i", 0xC338000000000000
  %.49.i47.i = fmul contract double %.33.i.i, 0x3FE62E42FEE00000
  %.51.i.i = fsub contract double %.arg.x.i.i, %.49.i47.i
  %.55.i.i = fmul contract double %.33.i.i, 0x3DEA39EF35793C76
  %.58.i.i = fsub contract double %.51.i.i, %.55.i.i
  %.5.i.i48.i = fmul contract double %.58.i.i, 0x3DE6124613A86D09
  %.6.i.i.i = fadd contract double %.5.i.i48.i, 0x3E21EED8EFF8D898
  %.7.i.i.i = fmul contract double %.58.i.i, %.6.i.i.i
  %.8.i.i.i = fadd contract double %.7.i.i.i, 0x3E5AE64567F544E4
  %.9.i.i.i = fmul contract double %.58.i.i, %.8.i.i.i
  %.10.i.i49.i = fadd contract double %.9.i.i.i, 0x3E927E4FB7789F5C
  %.11.i.i50.i = fmul contract double %.58.i.i, %.10.i.i49.i
  %.12.i.i51.i = fadd contract double %.11.i.i50.i, 0x3EC71DE3A556C734
  %.13.i.i52.i = fmul contract double %.58.i.i, %.12.i.i51.i
  %.14.i.i.i = fadd contract double %.13.i.i52.i, 0x3EFA01A01A01A01A
  %.15.i.i.i = fmul contract double %.58.i.i, %.14.i.i.i
  %.16.i.i.i = fadd contract double %.15.i.i.i, 0x3F2A01A01A01A01A
  %.17.i.i53.i = fmul contract double %.58.i.i, %.16.i.i.i
  %.18.i.i.i = fadd contract double %.17.i.i53.i, 0x3F56C16C16C16C17
  %.19.i.i.i = fmul contract double %.58.i.i, %.18.i.i.i
  %.20.i.i.i = fadd contract double %.19.i.i.i, 0x3F81111111111111
  %.21.i.i54.i = fmul contract double %.58.i.i, %.20.i.i.i
  %.22.i.i.i = fadd contract double %.21.i.i54.i, 0x3FA5555555555555
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
  %.131.i.i = fmul contract double %.221.i, 0x7FF0000000000000
  br label %expm1_of.4

expm1_of.4: ; preds = %B258.i.i, %B232.i.i
  %storemerge.i.i = phi double [ %.131.i.i, %B258.i.i ], [ %.121.i.i, %B232.i.i ]
  %.248.i = fmul reassoc nsz contract double %way.3.057.i, %arg.rate
  %.250.i = fmul reassoc nsz contract double %storemerge.i.i, %arg.x
  %.251.i = fadd reassoc nsz contract double %.250.i, %.248.i
  %.256.i = fadd reassoc nsz contract double %storemerge.i.i, 1.000000e+00
  %.257.i = fmul reassoc nsz contract double %.256.i, %.15.i
  %.259.i = fadd reassoc nsz contract double %.257.i, %arg.rate
  %brmerge.i = or i1 %.268.i, %1
  br i1 %brmerge.i, label %B294.i, label %B216.i

B204:                                             ; preds = %exp_of.3
  %.380 = fmul reassoc nsz contract double %.359, %way.4.1.i
  %.388 = fdiv reassoc nsz contract double %.364, %.359
  store double %.380, ptr %retptr, align 8
  %retptr.repack73 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.388, ptr %retptr.repack73, align 8
  ret void

B66.if:                                           ; preds = %B327.i, %exp_of.3
  %ways.2.0111 = phi double [ %.364, %exp_of.3 ], [ 0.000000e+00, %B327.i ]
  %total.2.0110 = phi double [ %.359, %exp_of.3 ], [ 0.000000e+00, %B327.i ]
  %.87.0109 = phi i64 [ %.156, %exp_of.3 ], [ 0, %B327.i ]
  %.156 = add nuw nsw i64 %.87.0109, 1
  %.234 = getelementptr double, ptr @.const.array.data.58, i64 %.87.0109
  %.235 = load double, ptr %.234, align 8
  %.240 = fmul reassoc nsz contract double %.235, %way.4.1.i
  %.294 = getelementptr double, ptr @.const.array.data.1.60, i64 %.87.0109
  %.295 = load double, ptr %.294, align 8
  %.304 = fmul reassoc nsz contract double %.240, %arg.sign
  %.8.i = fcmp contract ogt double %.304, 7.000000e+02
  br i1 %.8.i, label %B38.i, label %B20.i

B20.i:                                            ; preds = %B66.if
  %.15.i75 = fcmp contract olt double %.304, -7.000000e+02
  br i1 %.15.i75, label %B38.i, label %B36.i

B36.i:                                            ; preds = %B20.i
  %4 = fmul contract double %.304, 0x3FF71547652B82FE
  %5 = fadd contract double %4, 0x4338000000000000
  br label %B38.i

B38.i:                                            ; preds = %B36.i, %B20.i, %B66.if
  %"$phi38.0.3.0.i" = phi double [ %5, %B36.i ], [ 0x43380000000003F2, %B66.if ], [ 0x4337FFFFFFFFFC0E, %B20.i ]
  %.104.i = fcmp contract ugt double %.304, 7.000000e+02
  br i1 %.104.i, label %B258.i, label %B232.i

B232.i:                                           ; preds = %B38.i
  %.38.i = fcmp contract olt double %.304, -7.000000e+02
  %.arg.x.i = select i1 %.38.i, double -7.000000e+02, double %.304
  %.33.i = fadd contract double %"$phi38.0.3.0.i", 0xC338000000000000
  %.49.i = fmul contract double %.33.i, 0x3FE62E42FEE00000
  %.51.i = fsub contract double %.arg.x.i, %.49.i
  %.55.i = fmul contract double %.33.i, 0x3DEA39EF35793C76
  %.58.i = fsub contract double %.51.i, %.55.i
  %.5.i.i = fmul contract double %.58.i, 0x3DE6124613A86D09
  %.6.i.i = fadd contract double %.5.i.i, 0x3E21EED8EFF8D898
  %.7.i.i = fmul contract double %.58.i, %.6.i.i
  %.8.i.i76 = fadd contract double %.7.i.i, 0x3E5AE64567F544E4
  %.9.i.i = fmul contract double %.58.i, %.8.i.i76
  %.10.i.i = fadd contract double %.9.i.i, 0x3E927E4FB7789F5C
  %.11.i.i = fmul contract double %.58.i, %.10.i.i
  %.12.i.i = fadd contract double %.11.i.i, 0x3EC71DE3A556C734
  %.13.i.i = fmul contract double %.58.i, %.12.i.i
  %.14.i.i = fadd contract double %.13.i.i, 0x3EFA01A01A01A01A
  %.15.i.i77 = fmul contract double %.58.i, %.14.i.i
  %.16.i.i = fadd contract double %.15.i.i77, 0x3F2A01A01A01A01A
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
  %.131.i = fmul contract double %.304, 0x7FF0000000000000
  br label %expm1_of.3

expm1_of.3: ; preds = %B232.i, %B258.i
  %storemerge.i = phi double [ %.131.i, %B258.i ], [ %.121.i, %B232.i ]
  %.301 = fmul reassoc nsz contract double %.240, %arg.rate
  %.330 = fmul reassoc nsz contract double %storemerge.i, %arg.x
  %.331 = fadd reassoc nsz contract double %.330, %.301
  %.19.i = fcmp contract ogt double %.331, 7.000000e+02
  br i1 %.19.i, label %exp_of.3, label %B198.i

B198.i:                                           ; preds = %expm1_of.3
  %.332 = fneg reassoc nsz contract double %.331
  %.8.i78 = fcmp contract ogt double %.332, 7.000000e+02
  %.arg.x.i79 = select i1 %.8.i78, double 7.000000e+02, double %.332
  %.48.i = fmul contract double %.arg.x.i79, 0x3FF71547652B82FE
  %.49.i80 = fadd contract double %.48.i, 0x4338000000000000
  %.54.i = fadd contract double %.49.i80, 0xC338000000000000
  %.55.i81 = fmul contract double %.54.i, 0x3FE62E42FEE00000
  %.56.i = fsub contract double %.arg.x.i79, %.55.i81
  %.57.i = fmul contract double %.54.i, 0x3DEA39EF35793C76
  %.58.i82 = fsub contract double %.56.i, %.57.i
  %.5.i.i83 = fmul contract double %.58.i82, 0x3DE6124613A86D09
  %.6.i.i84 = fadd contract double %.5.i.i83, 0x3E21EED8EFF8D898
  %.7.i.i85 = fmul contract double %.58.i82, %.6.i.i84
  %.8.i.i86 = fadd contract double %.7.i.i85, 0x3E5AE64567F544E4
  %.9.i.i87 = fmul contract double %.58.i82, %.8.i.i86
  %.10.i.i88 = fadd contract double %.9.i.i87, 0x3E927E4FB7789F5C
  %.11.i.i89 = fmul contract double %.58.i82, %.10.i.i88
  %.12.i.i90 = fadd contract double %.11.i.i89, 0x3EC71DE3A556C734
  %.13.i.i91 = fmul contract double %.58.i82, %.12.i.i90
  %.14.i.i92 = fadd contract double %.13.i.i91, 0x3EFA01A01A01A01A
  %.15.i.i93 = fmul contract double %.58.i82, %.14.i.i92
  %.16.i.i94 = fadd contract double %.15.i.i93, 0x3F2A01A01A01A01A
  %.17.i.i95 = fmul contract double %.58.i82, %.16.i.i94
  %.18.i.i96 = fadd contract double %.17.i.i95, 0x3F56C16C16C16C17
  %.19.i.i97 = fmul contract double %.58.i82, %.18.i.i96
  %.20.i.i98 = fadd contract double %.19.i.i97, 0x3F81111111111111
  %.21.i.i99 = fmul contract double %.58.i82, %.20.i.i98
  %.22.i.i100 = fadd contract double %.21.i.i99, 0x3FA5555555555555
  %.23.i.i101 = fmul contract double %.58.i82, %.22.i.i100
  %.24.i.i102 = fadd contract double %.23.i.i101, 0x3FC5555555555555
  %.25.i.i103 = fmul contract double %.58.i82, %.24.i.i102
  %.26.i.i104 = fadd contract double %.25.i.i103, 5.000000e-01
  %.27.i.i105 = fmul contract double %.58.i82, %.26.i.i104
  %.28.i.i106 = fadd contract double %.27.i.i105, 1.000000e+00
  %.86.i = fmul contract double %.58.i82, %.28.i.i106
  %.87.i = fadd contract double %.86.i, 1.000000e+00
  %.102.i = bitcast double %.49.i80 to i64
  %.105.i = shl i64 %.102.i, 52
  %.106.i = add i64 %.105.i, 4607182418800017408
  %.107.i = bitcast i64 %.106.i to double
  %.109.i = fmul contract double %.87.i, %.107.i
  br label %exp_of.3

exp_of.3: ; preds = %expm1_of.3, %B198.i
  %storemerge.i107 = phi double [ %.109.i, %B198.i ], [ 0.000000e+00, %expm1_of.3 ]
  %.357 = fmul reassoc nsz contract double %storemerge.i107, %.295
  %.359 = fadd reassoc nsz contract double %.357, %total.2.0110
  %.362 = fmul reassoc nsz contract double %.357, %.240
  %.364 = fadd reassoc nsz contract double %.362, %ways.2.0111
  %exitcond.not = icmp eq i64 %.156, 40
  br i1 %exitcond.not, label %B204, label %B66.if
}

declare double @llvm.log.f64(double)

declare double @sqrt(double) local_unnamed_addr

define ptr @gamma_into(double %.1, double %.2, double %.3, ptr writeonly %.4) local_unnamed_addr {
entry:
  %.6 = alloca ptr, align 8
  call fastcc void @gamma_into.2(ptr %.6, double %.1, double %.2, double %.3, ptr %.4)
  %.20 = load ptr, ptr %.6, align 8
  ret ptr %.20
}

define internal fastcc void @beta_into.2(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.b, double %arg.log_odds, double %arg.by_first, ptr writeonly %arg.to) unnamed_addr {
entry:
  %.132 = alloca double, align 8
  %.230 = alloca [4 x double], align 8
  %.fca.1.gep6 = getelementptr inbounds nuw i8, ptr %.230, i64 8
  %.fca.2.gep7 = getelementptr inbounds nuw i8, ptr %.230, i64 16
  %.fca.3.gep8 = getelementptr inbounds nuw i8, ptr %.230, i64 24
  %.299 = alloca [4 x double], align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.299, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.299, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.299, i64 24
  %.372 = alloca double, align 8
  %.20 = fcmp ole double %arg.a, 0.000000e+00
  %.23 = fcmp ole double %arg.b, 0.000000e+00
  %or.cond = select i1 %.20, i1 true, i1 %.23
  br i1 %or.cond, label %B28, label %B122

B28:                                              ; preds = %entry
  %. = select i1 %.20, double 0.000000e+00, double 0xFFF0000000000000
  store double %., ptr %arg.to, align 8
  %.75 = getelementptr i8, ptr %arg.to, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %.75, i8 0, i64 24, i1 false)
  br label %common.ret

common.ret:                                       ; preds = %B452, %B392, %sigmoid, %B28
  store ptr null, ptr %retptr, align 8
  ret void

B122:                                             ; preds = %entry
  %.88 = fcmp oeq double %arg.a, 1.000000e+00
  %.91 = fcmp oeq double %arg.by_first, 0.000000e+00
  %or.cond19 = select i1 %.88, i1 %.91, i1 false
  br i1 %or.cond19, label %B146, label %B322

B146:                                             ; preds = %B122
  %.12.i.i = fcmp olt double %arg.log_odds, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %arg.log_odds
  %.35.i = tail call double @llvm.fabs.f64(double %arg.log_odds)
  %.36.i = fneg double %.35.i
  %.37.i = tail call double @llvm.exp.f64(double %.36.i)
  %.38.i = tail call double @log1p(double %.37.i)
  %.39.i = fadd double %.13.i.i, %.38.i
  %.126 = fmul double %arg.b, %.39.i
  %.127 = tail call double @expm1(double %.126)
  %.130 = fneg double %arg.b
  %.131 = fmul double %.39.i, %.130
  call fastcc void @log1mexp_of.3(ptr %.132, double %.131)
  %.146 = load double, ptr %.132, align 8
  store double %.146, ptr %arg.to, align 8
  %.160 = getelementptr i8, ptr %arg.to, i64 8
  store double 0.000000e+00, ptr %.160, align 8
  %.9.i = fcmp ult double %arg.log_odds, 0.000000e+00
  br i1 %.9.i, label %B74.i, label %B16.i

B16.i:                                            ; preds = %B146
  %.12.i = fneg double %arg.log_odds
  %.15.i = tail call double @llvm.exp.f64(double %.12.i)
  br label %sigmoid

B74.i:                                            ; preds = %B146
  %.24.i = tail call double @llvm.exp.f64(double %arg.log_odds)
  br label %sigmoid

sigmoid: ; preds = %B16.i, %B74.i
  %.24.sink1.i = phi double [ %.24.i, %B74.i ], [ %.15.i, %B16.i ]
  %.24.sink.i = phi double [ %.24.i, %B74.i ], [ 1.000000e+00, %B16.i ]
  %.27.i = fadd double %.24.sink1.i, 1.000000e+00
  %.31.i = fdiv double %.24.sink.i, %.27.i
  %.165 = fdiv double %.39.i, %.127
  %.195 = fmul double %arg.b, %.31.i
  %.201 = fdiv double %.195, %.127
  %.203 = getelementptr i8, ptr %arg.to, i64 16
  store double %.165, ptr %.203, align 8
  %.206 = getelementptr i8, ptr %arg.to, i64 24
  store double %.201, ptr %.206, align 8
  br label %common.ret

B322:                                             ; preds = %B122
  %.215 = fadd double %arg.a, 1.000000e+00
  %.217 = fadd double %arg.b, 1.000000e+00
  %.221 = fdiv double %.215, %.217
  %.222 = tail call double @llvm.log.f64(double %.221)
  %.224 = fcmp olt double %arg.log_odds, %.222
  br i1 %.224, label %B392, label %B452

B392:                                             ; preds = %B322
  call fastcc void @_small(ptr %.230, double %arg.a, double %arg.b, double %arg.log_odds)
  %.244.fca.3.load = load double, ptr %.fca.3.gep8, align 8
  %.244.fca.2.load = load double, ptr %.fca.2.gep7, align 8
  %.244.fca.1.load = load double, ptr %.fca.1.gep6, align 8
  %.244.fca.0.load = load double, ptr %.230, align 8
  store double %.244.fca.0.load, ptr %arg.to, align 8
  %.280 = getelementptr i8, ptr %arg.to, i64 8
  store double %.244.fca.1.load, ptr %.280, align 8
  %.283 = getelementptr i8, ptr %arg.to, i64 16
  store double %.244.fca.2.load, ptr %.283, align 8
  %.286 = getelementptr i8, ptr %arg.to, i64 24
  store double %.244.fca.3.load, ptr %.286, align 8
  br label %common.ret

B452:                                             ; preds = %B322
  %.294 = fneg double %arg.log_odds
  call fastcc void @_small(ptr %.299, double %arg.b, double %arg.a, double %.294)
  %.313.fca.0.load = load double, ptr %.299, align 8
  %.313.fca.1.load = load double, ptr %.fca.1.gep, align 8
  %.313.fca.2.load = load double, ptr %.fca.2.gep, align 8
  %.313.fca.3.load = load double, ptr %.fca.3.gep, align 8
  %.12.i20 = fcmp ogt double %.313.fca.0.load, -1.000000e-300
  %.13.i = select i1 %.12.i20, double -1.000000e-300, double %.313.fca.0.load
  call fastcc void @log1mexp_of.3(ptr %.372, double %.13.i)
  %.386 = load double, ptr %.372, align 8
  %.396 = fsub double %.313.fca.0.load, %.386
  %.397 = tail call double @llvm.exp.f64(double %.396)
  %.398 = fneg double %.397
  %.399 = fmul double %.313.fca.2.load, %.398
  %.401 = fmul double %.313.fca.1.load, %.398
  %.402 = fmul double %.313.fca.3.load, %.397
  store double %.386, ptr %arg.to, align 8
  %.431 = getelementptr i8, ptr %arg.to, i64 8
  store double %.399, ptr %.431, align 8
  %.434 = getelementptr i8, ptr %arg.to, i64 16
  store double %.401, ptr %.434, align 8
  %.437 = getelementptr i8, ptr %arg.to, i64 24
  store double %.402, ptr %.437, align 8
  br label %common.ret
}

define internal fastcc void @_small(ptr noalias nonnull writeonly %retptr, double %arg.a, double %arg.b, double %arg.log_odds) unnamed_addr {
entry:
  %.243.i = alloca double, align 8
  %.112 = alloca [3 x double], align 8
  %.fca.1.gep5 = getelementptr inbounds nuw i8, ptr %.112, i64 8
  %.fca.2.gep6 = getelementptr inbounds nuw i8, ptr %.112, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %.112, i8 0, i64 24, i1 false)
  %.171 = alloca [3 x double], align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.171, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.171, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %.171, i8 0, i64 24, i1 false)
  %.309 = alloca double, align 8
  %.335 = alloca double, align 8
  %.362 = alloca double, align 8
  %.390 = alloca double, align 8
  %.418 = alloca double, align 8
  %.488 = alloca double, align 8
  %.9.i = fcmp ult double %arg.log_odds, 0.000000e+00
  br i1 %.9.i, label %B74.i, label %B16.i

B16.i:                                            ; preds = %entry
  %.12.i = fneg double %arg.log_odds
  %.15.i = tail call double @llvm.exp.f64(double %.12.i)
  br label %sigmoid

B74.i:                                            ; preds = %entry
  %.24.i = tail call double @llvm.exp.f64(double %arg.log_odds)
  %.pre = fneg double %arg.log_odds
  br label %sigmoid

sigmoid: ; preds = %B16.i, %B74.i
  %.43.pre-phi = phi double [ %.12.i, %B16.i ], [ %.pre, %B74.i ]
  %.24.sink1.i = phi double [ %.15.i, %B16.i ], [ %.24.i, %B74.i ]
  %.24.sink.i = phi double [ 1.000000e+00, %B16.i ], [ %.24.i, %B74.i ]
  %.27.i = fadd double %.24.sink1.i, 1.000000e+00
  %.31.i = fdiv double %.24.sink.i, %.27.i
  %.9.i28 = fcmp ugt double %arg.log_odds, 0.000000e+00
  br i1 %.9.i28, label %B74.i36, label %B16.i29

B16.i29:                                          ; preds = %sigmoid
  %.15.i31 = tail call double @llvm.exp.f64(double %arg.log_odds)
  br label %sigmoid.2

B74.i36:                                          ; preds = %sigmoid
  %.24.i37 = tail call double @llvm.exp.f64(double %.43.pre-phi)
  br label %sigmoid.2

sigmoid.2: ; preds = %B16.i29, %B74.i36
  %.24.sink1.i32 = phi double [ %.24.i37, %B74.i36 ], [ %.15.i31, %B16.i29 ]
  %.24.sink.i33 = phi double [ %.24.i37, %B74.i36 ], [ 1.000000e+00, %B16.i29 ]
  %.27.i34 = fadd double %.24.sink1.i32, 1.000000e+00
  %.31.i35 = fdiv double %.24.sink.i33, %.27.i34
  %.70 = fadd double %arg.a, %arg.b
  %.81 = fadd double %arg.a, 1.000000e+00
  %.83 = fadd double %.70, 1.000000e+00
  %.85 = fmul double %.83, %.31.i
  %.86 = fsub double %.81, %.85
  %.92 = fmul double %.85, %.31.i35
  %.100 = fcmp ugt double %.31.i, 5.000000e-01
  br i1 %.100, label %B176, label %B116

B116:                                             ; preds = %sigmoid.2
  call fastcc void @beta_side(ptr %.112, double %.81, double %.83, double %.31.i, double -1.000000e+00, double %.86, double %.92)
  %.126.fca.2.load = load double, ptr %.fca.2.gep6, align 8
  %.126.fca.1.load = load double, ptr %.fca.1.gep5, align 8
  %.155 = fadd double %.126.fca.2.load, %.126.fca.1.load
  br label %B230

B176:                                             ; preds = %sigmoid.2
  %.165 = fneg double %arg.b
  call fastcc void @beta_side(ptr %.171, double %.165, double %.83, double %.31.i35, double 1.000000e+00, double %.86, double %.92)
  %.185.fca.2.load = load double, ptr %.fca.2.gep, align 8
  %.185.fca.1.load = load double, ptr %.fca.1.gep, align 8
  %.215 = fsub double %.185.fca.2.load, %.185.fca.1.load
  br label %B230

B230:                                             ; preds = %B176, %B116
  %side.2.0.in = phi ptr [ %.112, %B116 ], [ %.171, %B176 ]
  %on_b.2.0 = phi double [ %.126.fca.2.load, %B116 ], [ %.215, %B176 ]
  %on_a.2.0 = phi double [ %.155, %B116 ], [ %.185.fca.2.load, %B176 ]
  %side.2.0 = load double, ptr %side.2.0.in, align 8
  %.265 = fdiv double %arg.a, %.70
  %.271 = fdiv double %arg.b, %.70
  %.277 = fdiv double %arg.a, %arg.b
  %.278 = tail call double @llvm.log.f64(double %.277)
  %.280 = fsub double %arg.log_odds, %.278
  %.14.i = tail call contract double @llvm.fabs.f64(double %.280)
  %.15.i39 = fcmp contract olt double %.14.i, 3.000000e+01
  %.19.i = fcmp contract ogt double %.265, %.271
  %.25.i = fcmp contract ogt double %.280, 0.000000e+00
  %"$phi50.0.2.0.i" = select i1 %.15.i39, i1 %.19.i, i1 %.25.i
  %.70.i = fneg contract double %.280
  %"$phi114.2.2.0.i" = select i1 %"$phi50.0.2.0.i", double %.70.i, double %.280
  %.8.i.i = fcmp contract ogt double %"$phi114.2.2.0.i", 7.000000e+02
  br i1 %.8.i.i, label %B38.i.i, label %B20.i.i

B20.i.i:                                          ; preds = %B230
  %.15.i.i = fcmp contract olt double %"$phi114.2.2.0.i", -7.000000e+02
  br i1 %.15.i.i, label %B38.i.i, label %B36.i.i

B36.i.i:                                          ; preds = %B20.i.i
  %0 = fmul contract double %"$phi114.2.2.0.i", 0x3FF71547652B82FE
  %1 = fadd contract double %0, 0x4338000000000000
  br label %B38.i.i

B38.i.i:                                          ; preds = %B36.i.i, %B20.i.i, %B230
  %"$phi38.0.3.0.i.i" = phi double [ %1, %B36.i.i ], [ 0x43380000000003F2, %B230 ], [ 0x4337FFFFFFFFFC0E, %B20.i.i ]
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
  %.229 = fmul double %.31.i, %side.2.0
  %.250 = fmul double %.70, %on_b.2.0
  %.253 = fsub double 1.000000e+00, %.250
  %.254 = fmul double %.253, %.229
  %.223 = fmul double %.70, %.31.i
  %.225 = fmul double %.223, %side.2.0
  %.226 = fadd double %.225, 1.000000e+00
  %.258 = fdiv double %.254, %.226
  %.232 = fmul double %.70, %on_a.2.0
  %.235 = fsub double 1.000000e+00, %.232
  %.236 = fmul double %.229, %.235
  %.240 = fdiv double %.236, %.226
  %"$phi114.0.2.0.i" = select i1 %"$phi50.0.2.0.i", double %.271, double %.265
  %.130.i = fmul contract double %"$phi114.0.2.0.i", %storemerge.i.i
  %.140.i = fcmp contract ogt double %.130.i, -5.000000e-01
  %.135.i = fadd contract double %.130.i, 1.000000e+00
  %"$phi114.1.2.0.i" = select i1 %"$phi50.0.2.0.i", double %.265, double %.271
  %.187.i = fmul contract double %"$phi114.0.2.0.i", %storemerge.i32.i
  %.189.i = fmul contract double %storemerge.i32.i, %.187.i
  %.193.i = fadd contract double %"$phi114.1.2.0.i", %.189.i
  %"$phi260.0.2.0.i" = select i1 %.140.i, double %.135.i, double %.193.i
  %.204.i = fadd contract double %.135.i, -1.000000e+00
  %.208.i = fsub contract double %.130.i, %.204.i
  %"$phi260.1.2.0.i" = select i1 %.140.i, double %.208.i, double 0.000000e+00
  call fastcc void @log_of.3(ptr %.243.i, double %"$phi260.0.2.0.i")
  %.257.i = load double, ptr %.243.i, align 8, !noalias !14
  %or.cond.i = tail call i1 @llvm.is.fpclass.f64(double %"$phi260.0.2.0.i", i32 639)
  %.312.i = fdiv contract double %"$phi260.1.2.0.i", %"$phi260.0.2.0.i"
  %.336.pn.v.i = select i1 %or.cond.i, double 0.000000e+00, double %.312.i
  %.336.pn.i = fadd contract double %.257.i, %.336.pn.v.i
  %.236.i = fmul contract double %"$phi114.0.2.0.i", %"$phi114.2.2.0.i"
  %storemerge.i = fsub contract double %.236.i, %.336.pn.i
  %.306 = fmul double %.70, %storemerge.i
  call fastcc void @stirling_rest_of.2(ptr %.309, double %.70)
  %.323 = load double, ptr %.309, align 8
  call fastcc void @stirling_rest_of.2(ptr %.335, double %arg.a)
  %.349 = load double, ptr %.335, align 8
  call fastcc void @stirling_rest_of.2(ptr %.362, double %arg.b)
  %.376 = load double, ptr %.362, align 8
  %.359 = fsub double %.323, %.349
  %.386 = fsub double %.359, %.376
  %.387 = fadd double %.306, %.386
  call fastcc void @stirling_slope.2(ptr %.390, double %.70)
  %.404 = load double, ptr %.390, align 8
  call fastcc void @stirling_slope.2(ptr %.418, double %arg.a)
  %.432 = load double, ptr %.418, align 8
  %.12.i.i = fcmp olt double %.43.pre-phi, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %.43.pre-phi
  %.35.i = tail call double @llvm.fabs.f64(double %arg.log_odds)
  %.36.i = fneg double %.35.i
  %.37.i = tail call double @llvm.exp.f64(double %.36.i)
  %.38.i = tail call double @log1p(double %.37.i)
  %.39.i = fadd double %.13.i.i, %.38.i
  %.442 = fsub double %.404, %.432
  %.448 = fdiv double %arg.b, %arg.a
  %.449 = tail call double @log1p(double %.448)
  %.450 = fadd double %.442, %.449
  %.478 = fsub double %.450, %.39.i
  %.483 = fdiv double 1.000000e+00, %arg.a
  %.484 = fsub double %.478, %.483
  %.485 = fadd double %.240, %.484
  call fastcc void @stirling_slope.2(ptr %.488, double %arg.b)
  %.502 = load double, ptr %.488, align 8
  %.12.i.i40 = fcmp olt double %arg.log_odds, 0.000000e+00
  %.13.i.i41 = select i1 %.12.i.i40, double 0.000000e+00, double %arg.log_odds
  %.39.i46 = fadd double %.13.i.i41, %.38.i
  %.512 = fsub double %.404, %.502
  %.521 = tail call double @log1p(double %.277)
  %.522 = fadd double %.512, %.521
  %.551 = fsub double %.522, %.39.i46
  %.552 = fadd double %.258, %.551
  %.554 = tail call double @llvm.log.f64(double %arg.a)
  %.555 = fsub double %.387, %.554
  %.556 = tail call double @llvm.log.f64(double %.226)
  %.557 = fadd double %.556, %.555
  %.562 = fdiv double %arg.a, %.226
  store double %.557, ptr %retptr, align 8
  %retptr.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.485, ptr %retptr.repack22, align 8
  %retptr.repack24 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %.552, ptr %retptr.repack24, align 8
  %retptr.repack26 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store double %.562, ptr %retptr.repack26, align 8
  ret void
}

declare double @expm1(double) local_unnamed_addr

define internal fastcc void @beta_side(ptr noalias nonnull writeonly %retptr, double %arg.rate, double %arg.total, double %arg.least, double %arg.sign, double %arg.first, double %arg.second) unnamed_addr {
entry:
  %.17.i = alloca double, align 8
  %.17.i.i = alloca double, align 8
  %.17.i.i.i = alloca double, align 8
  %.24.i = fcmp reassoc nsz contract olt double %arg.sign, 0.000000e+00
  %.12.i.i.i = fcmp reassoc nsz contract olt double %arg.first, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %arg.first
  br i1 %.24.i, label %B16.i, label %B38.i

B16.i:                                            ; preds = %entry
  %.37.i.i = fmul reassoc nsz contract double %.13.i.i.i, 2.000000e+00
  %.38.i.i = fsub reassoc nsz contract double 3.600000e+01, %.37.i.i
  %.39.i.i = fmul reassoc nsz contract double %.38.i.i, %.38.i.i
  %.42.i.i = fadd reassoc nsz contract double %.13.i.i.i, %arg.second
  %.43.i.i = fmul reassoc nsz contract double %.42.i.i, 2.880000e+02
  %.44.i.i = fadd reassoc nsz contract double %.39.i.i, %.43.i.i
  %.45.i.i = tail call reassoc nsz contract double @sqrt(double %.44.i.i)
  %.46.i.i = fadd reassoc nsz contract double %.45.i.i, %.38.i.i
  %.49.i.i = fmul reassoc nsz contract double %.42.i.i, 2.000000e+00
  %.53.i.i = fdiv reassoc nsz contract double %.46.i.i, %.49.i.i
  br label %B58.i

B38.i:                                            ; preds = %entry
  %.50.i.i = fadd reassoc nsz contract double %.13.i.i.i, %arg.second
  %.54.i.i = fdiv reassoc nsz contract double 3.600000e+01, %.50.i.i
  %.60.i.i = fdiv reassoc nsz contract double 7.200000e+01, %arg.second
  %.61.i.i = tail call reassoc nsz contract double @sqrt(double %.60.i.i)
  %.62.i.i = fadd reassoc nsz contract double %.61.i.i, %.54.i.i
  %.5.i.i.i = fadd contract double %.62.i.i, 1.000000e+00
  %.10.i.i.i = fadd contract double %.5.i.i.i, -1.000000e+00
  %.11.i.i.i = fsub contract double %.62.i.i, %.10.i.i.i
  call fastcc void @log_of.3(ptr %.17.i.i.i, double %.5.i.i.i)
  %.31.i.i.i = load double, ptr %.17.i.i.i, align 8, !noalias !22
  %or.cond.i.i.i = tail call i1 @llvm.is.fpclass.f64(double %.5.i.i.i, i32 607)
  %.78.i.i.i = fdiv contract double %.11.i.i.i, %.5.i.i.i
  %storemerge.v.i.i.i = select i1 %or.cond.i.i.i, double 0.000000e+00, double %.78.i.i.i
  %storemerge.i.i.i = fadd contract double %.31.i.i.i, %storemerge.v.i.i.i
  %.38.i44.i = fmul reassoc nsz contract double %.13.i.i.i, %.13.i.i.i
  %.41.i.i = fmul reassoc nsz contract double %arg.second, 7.200000e+01
  %.42.i45.i = fadd reassoc nsz contract double %.38.i44.i, %.41.i.i
  %.43.i46.i = tail call reassoc nsz contract double @sqrt(double %.42.i45.i)
  %.44.i47.i = fadd reassoc nsz contract double %.43.i46.i, %.13.i.i.i
  %.48.i.i = fdiv reassoc nsz contract double 7.200000e+01, %.44.i47.i
  %.12.i3.i.i = fcmp reassoc nsz contract olt double %storemerge.i.i.i, %.48.i.i
  %.13.i4.i.i = select i1 %.12.i3.i.i, double %storemerge.i.i.i, double %.48.i.i
  br label %B58.i

B58.i:                                            ; preds = %B38.i, %B16.i
  %"$phi58.0.2.0.in.sroa.speculated.i" = phi double [ %.53.i.i, %B16.i ], [ %.13.i4.i.i, %B38.i ]
  %.286.i = fmul reassoc nsz contract double %arg.sign, %arg.total
  %.306.i = fcmp reassoc nsz contract ule double %arg.sign, 0.000000e+00
  br label %B90.if.i

B238.i:                                           ; preds = %expm1_of.4
  %.326.i = fdiv reassoc nsz contract double %.283.i, 3.600000e+01
  %.329.i = tail call reassoc nsz contract double @llvm.log.f64(double %.326.i)
  %0 = fmul reassoc nsz contract double %.329.i, %.283.i
  br label %B342.i

B314.i:                                           ; preds = %expm1_of.4
  %.342.i = fadd reassoc nsz contract double %.283.i, -3.600000e+01
  br label %B342.i

B342.i:                                           ; preds = %B314.i, %B238.i
  %.pn.i = phi double [ %0, %B238.i ], [ %.342.i, %B314.i ]
  %.330.pn.i = fdiv reassoc nsz contract double %.pn.i, %.297.i
  %way.5.1.i = fsub reassoc nsz contract double %way.4.060.i, %.330.pn.i
  %.12.i.i = fcmp reassoc nsz contract ogt double %way.5.1.i, 6.900000e+02
  %.13.i.i = select i1 %.12.i.i, double 6.900000e+02, double %way.5.1.i
  br i1 %1, label %B70.if, label %B90.if.i

B90.if.i:                                         ; preds = %B342.i, %B58.i
  %way.4.060.i = phi double [ %"$phi58.0.2.0.in.sroa.speculated.i", %B58.i ], [ %.13.i.i, %B342.i ]
  %1 = phi i1 [ false, %B58.i ], [ true, %B342.i ]
  %.226.i = fmul reassoc nsz contract double %way.4.060.i, %arg.sign
  %.8.i.i = fcmp contract ogt double %.226.i, 7.000000e+02
  br i1 %.8.i.i, label %B38.i.i, label %B20.i.i

B20.i.i:                                          ; preds = %B90.if.i
  %.15.i.i = fcmp contract olt double %.226.i, -7.000000e+02
  br i1 %.15.i.i, label %B38.i.i, label %B36.i.i

B36.i.i:                                          ; preds = %B20.i.i
  %2 = fmul contract double %.226.i, 0x3FF71547652B82FE
  %3 = fadd contract double %2, 0x4338000000000000
  br label %B38.i.i

B38.i.i:                                          ; preds = %B36.i.i, %B20.i.i, %B90.if.i
  %"$phi38.0.3.0.i.i" = phi double [ %3, %B36.i.i ], [ 0x43380000000003F2, %B90.if.i ], [ 0x4337FFFFFFFFFC0E, %B20.i.i ]
  %.104.i.i = fcmp contract ugt double %.226.i, 7.000000e+02
  br i1 %.104.i.i, label %B258.i.i, label %B232.i.i

B232.i.i:                                         ; preds = %B38.i.i
  %.38.i48.i = fcmp contract olt double %.226.i, -7.000000e+02
  %.arg.x.i.i = select i1 %.38.i48.i, double -7.000000e+02, double %.226.i
  %.33.i.i = fadd contract double %"$phi38.0.3.0.i.i", 0xC338000000000000
  %.49.i49.i = fmul contract double %.33.i.i, 0x3FE62E42FEE00000
  %.51.i.i = fsub contract double %.arg.x.i.i, %.49.i49.i
  %.55.i.i = fmul contract double %.33.i.i, 0x3DEA39EF35793C76
  %.58.i.i = fsub contract double %.51.i.i, %.55.i.i
  %.5.i.i50.i = fmul contract double %.58.i.i, 0x3DE6124613A86D09
  %.6.i.i.i = fadd contract double %.5.i.i50.i, 0x3E21EED8EFF8D898
  %.7.i.i.i = fmul contract double %.58.i.i, %.6.i.i.i
  %.8.i.i.i = fadd contract double %.7.i.i.i, 0x3E5AE64567F544E4
  %.9.i.i.i = fmul contract double %.58.i.i, %.8.i.i.i
  %.10.i.i51.i = fadd contract double %.9.i.i.i, 0x3E927E4FB7789F5C
  %.11.i.i52.i = fmul contract double %.58.i.i, %.10.i.i51.i
  %.12.i.i53.i = fadd contract double %.11.i.i52.i, 0x3EC71DE3A556C734
  %.13.i.i54.i = fmul contract double %.58.i.i, %.12.i.i53.i
  %.14.i.i.i = fadd contract double %.13.i.i54.i, 0x3EFA01A01A01A01A
  %.15.i.i.i = fmul contract double %.58.i.i, %.14.i.i.i
  %.16.i.i.i = fadd contract double %.15.i.i.i, 0x3F2A01A01A01A01A
  %.17.i.i55.i = fmul contract double %.58.i.i, %.16.i.i.i
  %.18.i.i.i = fadd contract double %.17.i.i55.i, 0x3F56C16C16C16C17
  %.19.i.i.i = fmul contract double %.58.i.i, %.18.i.i.i
  %.20.i.i.i = fadd contract double %.19.i.i.i, 0x3F81111111111111
  %.21.i.i56.i = fmul contract double %.58.i.i, %.20.i.i.i
  %.22.i.i.i = fadd contract double %.21.i.i56.i, 0x3FA5555555555555
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
  %.131.i.i = fmul contract double %.226.i, 0x7FF0000000000000
  br label %expm1_of.4

expm1_of.4: ; preds = %B258.i.i, %B232.i.i
  %storemerge.i.i = phi double [ %.131.i.i, %B258.i.i ], [ %.121.i.i, %B232.i.i ]
  %.252.i = fmul reassoc nsz contract double %storemerge.i.i, %arg.least
  %.5.i.i = fadd contract double %.252.i, 1.000000e+00
  %.10.i.i = fadd contract double %.5.i.i, -1.000000e+00
  %.11.i.i = fsub contract double %.252.i, %.10.i.i
  call fastcc void @log_of.3(ptr %.17.i.i, double %.5.i.i)
  %.31.i.i = load double, ptr %.17.i.i, align 8, !noalias !26
  %or.cond.i.i = tail call i1 @llvm.is.fpclass.f64(double %.5.i.i, i32 607)
  %.78.i.i = fdiv contract double %.11.i.i, %.5.i.i
  %storemerge.v.i.i = select i1 %or.cond.i.i, double 0.000000e+00, double %.78.i.i
  %storemerge.i57.i = fadd contract double %.31.i.i, %storemerge.v.i.i
  %.255.i = fmul reassoc nsz contract double %way.4.060.i, %arg.rate
  %.282.i = fmul reassoc nsz contract double %storemerge.i57.i, %arg.total
  %.283.i = fadd reassoc nsz contract double %.282.i, %.255.i
  %.288.i = fadd reassoc nsz contract double %.252.i, %arg.least
  %.289.i = fmul reassoc nsz contract double %.286.i, %.288.i
  %.295.i = fdiv reassoc nsz contract double %.289.i, %.5.i.i
  %.297.i = fadd reassoc nsz contract double %.295.i, %arg.rate
  %brmerge.i = or i1 %.306.i, %1
  br i1 %brmerge.i, label %B314.i, label %B238.i

B248:                                             ; preds = %exp_of.3
  %.429 = fmul reassoc nsz contract double %.401, %.13.i.i
  %.437 = fdiv reassoc nsz contract double %.406, %.401
  %.445 = fdiv reassoc nsz contract double %.411, %.401
  store double %.429, ptr %retptr, align 8
  %retptr.repack74 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.437, ptr %retptr.repack74, align 8
  %retptr.repack76 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %.445, ptr %retptr.repack76, align 8
  ret void

B70.if:                                           ; preds = %B342.i, %exp_of.3
  %changes.2.0123 = phi double [ %.411, %exp_of.3 ], [ 0.000000e+00, %B342.i ]
  %ways.2.0122 = phi double [ %.406, %exp_of.3 ], [ 0.000000e+00, %B342.i ]
  %side.2.0121 = phi double [ %.401, %exp_of.3 ], [ 0.000000e+00, %B342.i ]
  %.102.0120 = phi i64 [ %.171, %exp_of.3 ], [ 0, %B342.i ]
  %.171 = add nuw nsw i64 %.102.0120, 1
  %.249 = getelementptr double, ptr @.const.array.data.58, i64 %.102.0120
  %.250 = load double, ptr %.249, align 8
  %.255 = fmul reassoc nsz contract double %.250, %.13.i.i
  %.259 = fmul reassoc nsz contract double %.255, %arg.sign
  %.8.i = fcmp contract ogt double %.259, 7.000000e+02
  br i1 %.8.i, label %B38.i78, label %B20.i

B20.i:                                            ; preds = %B70.if
  %.15.i = fcmp contract olt double %.259, -7.000000e+02
  br i1 %.15.i, label %B38.i78, label %B36.i

B36.i:                                            ; preds = %B20.i
  %4 = fmul contract double %.259, 0x3FF71547652B82FE
  %5 = fadd contract double %4, 0x4338000000000000
  br label %B38.i78

B38.i78:                                          ; preds = %B36.i, %B20.i, %B70.if
  %"$phi38.0.3.0.i" = phi double [ %5, %B36.i ], [ 0x43380000000003F2, %B70.if ], [ 0x4337FFFFFFFFFC0E, %B20.i ]
  %.104.i = fcmp contract ugt double %.259, 7.000000e+02
  br i1 %.104.i, label %B258.i, label %B232.i

B232.i:                                           ; preds = %B38.i78
  %.38.i = fcmp contract olt double %.259, -7.000000e+02
  %.arg.x.i = select i1 %.38.i, double -7.000000e+02, double %.259
  %.33.i = fadd contract double %"$phi38.0.3.0.i", 0xC338000000000000
  %.49.i = fmul contract double %.33.i, 0x3FE62E42FEE00000
  %.51.i = fsub contract double %.arg.x.i, %.49.i
  %.55.i = fmul contract double %.33.i, 0x3DEA39EF35793C76
  %.58.i = fsub contract double %.51.i, %.55.i
  %.5.i.i79 = fmul contract double %.58.i, 0x3DE6124613A86D09
  %.6.i.i = fadd contract double %.5.i.i79, 0x3E21EED8EFF8D898
  %.7.i.i = fmul contract double %.58.i, %.6.i.i
  %.8.i.i80 = fadd contract double %.7.i.i, 0x3E5AE64567F544E4
  %.9.i.i = fmul contract double %.58.i, %.8.i.i80
  %.10.i.i81 = fadd contract double %.9.i.i, 0x3E927E4FB7789F5C
  %.11.i.i82 = fmul contract double %.58.i, %.10.i.i81
  %.12.i.i83 = fadd contract double %.11.i.i82, 0x3EC71DE3A556C734
  %.13.i.i84 = fmul contract double %.58.i, %.12.i.i83
  %.14.i.i = fadd contract double %.13.i.i84, 0x3EFA01A01A01A01A
  %.15.i.i85 = fmul contract double %.58.i, %.14.i.i
  %.16.i.i = fadd contract double %.15.i.i85, 0x3F2A01A01A01A01A
  %.17.i.i86 = fmul contract double %.58.i, %.16.i.i
  %.18.i.i = fadd contract double %.17.i.i86, 0x3F56C16C16C16C17
  %.19.i.i = fmul contract double %.58.i, %.18.i.i
  %.20.i.i = fadd contract double %.19.i.i, 0x3F81111111111111
  %.21.i.i87 = fmul contract double %.58.i, %.20.i.i
  %.22.i.i = fadd contract double %.21.i.i87, 0x3FA5555555555555
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

B258.i:                                           ; preds = %B38.i78
  %.131.i = fmul contract double %.259, 0x7FF0000000000000
  br label %expm1_of.3

expm1_of.3: ; preds = %B232.i, %B258.i
  %storemerge.i = phi double [ %.131.i, %B258.i ], [ %.121.i, %B232.i ]
  %.285 = fmul reassoc nsz contract double %storemerge.i, %arg.least
  %.5.i = fadd contract double %.285, 1.000000e+00
  %.10.i = fadd contract double %.5.i, -1.000000e+00
  %.11.i = fsub contract double %.285, %.10.i
  call fastcc void @log_of.3(ptr %.17.i, double %.5.i)
  %.31.i = load double, ptr %.17.i, align 8, !noalias !29
  %or.cond.i = tail call i1 @llvm.is.fpclass.f64(double %.5.i, i32 607)
  %.78.i = fdiv contract double %.11.i, %.5.i
  %storemerge.v.i = select i1 %or.cond.i, double 0.000000e+00, double %.78.i
  %storemerge.i88 = fadd contract double %.31.i, %storemerge.v.i
  %.363 = getelementptr double, ptr @.const.array.data.1.60, i64 %.102.0120
  %.364 = load double, ptr %.363, align 8
  %.370 = fmul reassoc nsz contract double %.255, %arg.rate
  %.372 = fmul reassoc nsz contract double %storemerge.i88, %arg.total
  %.373 = fadd reassoc nsz contract double %.372, %.370
  %.19.i = fcmp contract ogt double %.373, 7.000000e+02
  br i1 %.19.i, label %exp_of.3, label %B198.i

B198.i:                                           ; preds = %expm1_of.3
  %.374 = fneg reassoc nsz contract double %.373
  %.8.i89 = fcmp contract ogt double %.374, 7.000000e+02
  %.arg.x.i90 = select i1 %.8.i89, double 7.000000e+02, double %.374
  %.48.i = fmul contract double %.arg.x.i90, 0x3FF71547652B82FE
  %.49.i91 = fadd contract double %.48.i, 0x4338000000000000
  %.54.i = fadd contract double %.49.i91, 0xC338000000000000
  %.55.i92 = fmul contract double %.54.i, 0x3FE62E42FEE00000
  %.56.i = fsub contract double %.arg.x.i90, %.55.i92
  %.57.i = fmul contract double %.54.i, 0x3DEA39EF35793C76
  %.58.i93 = fsub contract double %.56.i, %.57.i
  %.5.i.i94 = fmul contract double %.58.i93, 0x3DE6124613A86D09
  %.6.i.i95 = fadd contract double %.5.i.i94, 0x3E21EED8EFF8D898
  %.7.i.i96 = fmul contract double %.58.i93, %.6.i.i95
  %.8.i.i97 = fadd contract double %.7.i.i96, 0x3E5AE64567F544E4
  %.9.i.i98 = fmul contract double %.58.i93, %.8.i.i97
  %.10.i.i99 = fadd contract double %.9.i.i98, 0x3E927E4FB7789F5C
  %.11.i.i100 = fmul contract double %.58.i93, %.10.i.i99
  %.12.i.i101 = fadd contract double %.11.i.i100, 0x3EC71DE3A556C734
  %.13.i.i102 = fmul contract double %.58.i93, %.12.i.i101
  %.14.i.i103 = fadd contract double %.13.i.i102, 0x3EFA01A01A01A01A
  %.15.i.i104 = fmul contract double %.58.i93, %.14.i.i103
  %.16.i.i105 = fadd contract double %.15.i.i104, 0x3F2A01A01A01A01A
  %.17.i.i106 = fmul contract double %.58.i93, %.16.i.i105
  %.18.i.i107 = fadd contract double %.17.i.i106, 0x3F56C16C16C16C17
  %.19.i.i108 = fmul contract double %.58.i93, %.18.i.i107
  %.20.i.i109 = fadd contract double %.19.i.i108, 0x3F81111111111111
  %.21.i.i110 = fmul contract double %.58.i93, %.20.i.i109
  %.22.i.i111 = fadd contract double %.21.i.i110, 0x3FA5555555555555
  %.23.i.i112 = fmul contract double %.58.i93, %.22.i.i111
  %.24.i.i113 = fadd contract double %.23.i.i112, 0x3FC5555555555555
  %.25.i.i114 = fmul contract double %.58.i93, %.24.i.i113
  %.26.i.i115 = fadd contract double %.25.i.i114, 5.000000e-01
  %.27.i.i116 = fmul contract double %.58.i93, %.26.i.i115
  %.28.i.i117 = fadd contract double %.27.i.i116, 1.000000e+00
  %.86.i = fmul contract double %.58.i93, %.28.i.i117
  %.87.i = fadd contract double %.86.i, 1.000000e+00
  %.102.i = bitcast double %.49.i91 to i64
  %.105.i = shl i64 %.102.i, 52
  %.106.i = add i64 %.105.i, 4607182418800017408
  %.107.i = bitcast i64 %.106.i to double
  %.109.i = fmul contract double %.87.i, %.107.i
  br label %exp_of.3

exp_of.3: ; preds = %expm1_of.3, %B198.i
  %storemerge.i118 = phi double [ %.109.i, %B198.i ], [ 0.000000e+00, %expm1_of.3 ]
  %.399 = fmul reassoc nsz contract double %storemerge.i118, %.364
  %.401 = fadd reassoc nsz contract double %.399, %side.2.0121
  %.404 = fmul reassoc nsz contract double %.399, %.255
  %.406 = fadd reassoc nsz contract double %.404, %ways.2.0122
  %.409 = fmul reassoc nsz contract double %.399, %storemerge.i88
  %.411 = fadd reassoc nsz contract double %.409, %changes.2.0123
  %exitcond.not = icmp eq i64 %.171, 40
  br i1 %exitcond.not, label %B248, label %B70.if
}

declare double @log1p(double) local_unnamed_addr

define ptr @beta_into(double %.1, double %.2, double %.3, double %.4, ptr writeonly %.5) local_unnamed_addr {
entry:
  %.7 = alloca ptr, align 8
  call fastcc void @beta_into.2(ptr %.7, double %.1, double %.2, double %.3, double %.4, ptr %.5)
  %.21 = load ptr, ptr %.7, align 8
  ret ptr %.21
}

define internal fastcc void @beta_binomial_into.2(ptr noalias nonnull writeonly %retptr, double %arg.low, double %arg.high, double %arg.n, double %arg.a, double %arg.b, double %arg.by_shapes, ptr writeonly %arg.to) unnamed_addr {
entry:
  %.5.i = fptosi double %arg.n to i64
  %.192158 = icmp sgt i64 %.5.i, -1
  br i1 %.192158, label %B84.if.lr.ph, label %B486

B84.if.lr.ph:                                     ; preds = %entry
  %spec.select = add nuw nsw i64 %.5.i, 1
  %.144.i = fcmp une double %arg.by_shapes, 0.000000e+00
  br label %B84.if

B136:                                             ; preds = %B84.if
  %.32.i = fcmp oeq double %inside.2.0166, 0.000000e+00
  %.44.i = icmp slt i64 %in_level.2.0167, %level.3.0163
  %or.cond.i = select i1 %.32.i, i1 true, i1 %.44.i
  br i1 %or.cond.i, label %B26.i, label %B56.i

B26.i:                                            ; preds = %B136
  %.49.i = sub nsw i64 %level.3.0163, %in_level.2.0167
  %.9034.not.i.i = icmp slt i64 %.49.i, 1
  br i1 %.9034.not.i.i, label %B56.i, label %B26.if.i.i

B26.if.i.i:                                       ; preds = %B26.i, %B26.if.i.i
  %value.2.036.i.i = phi double [ %.132.i.i, %B26.if.i.i ], [ %inside.2.0166, %B26.i ]
  %.35.035.i.i = phi i64 [ %.99.i.i, %B26.if.i.i ], [ %.49.i, %B26.i ]
  %.99.i.i = add nsw i64 %.35.035.i.i, -1
  %.132.i.i = fmul double %value.2.036.i.i, 0x1A70000000000000
  %.90.i.i = icmp samesign ugt i64 %.35.035.i.i, 1
  br i1 %.90.i.i, label %B26.if.i.i, label %B56.i

B56.i:                                            ; preds = %B26.if.i.i, %B26.i, %B136
  %total.3.1.i = phi double [ %inside.2.0166, %B136 ], [ %inside.2.0166, %B26.i ], [ %.132.i.i, %B26.if.i.i ]
  %level.2.1.i = phi i64 [ %in_level.2.0167, %B136 ], [ %level.3.0163, %B26.i ], [ %level.3.0163, %B26.if.i.i ]
  %.102.i = sub nsw i64 %level.2.1.i, %level.3.0163
  %.9034.not.i21.i = icmp slt i64 %.102.i, 1
  br i1 %.9034.not.i21.i, label %_lowered, label %B26.if.i22.i

B26.if.i22.i:                                     ; preds = %B56.i, %B26.if.i22.i
  %value.2.036.i23.i = phi double [ %.132.i26.i, %B26.if.i22.i ], [ %term.4.0161, %B56.i ]
  %.35.035.i24.i = phi i64 [ %.99.i25.i, %B26.if.i22.i ], [ %.102.i, %B56.i ]
  %.99.i25.i = add nsw i64 %.35.035.i24.i, -1
  %.132.i26.i = fmul double %value.2.036.i23.i, 0x1A70000000000000
  %.90.i27.i = icmp samesign ugt i64 %.35.035.i24.i, 1
  br i1 %.90.i27.i, label %B26.if.i22.i, label %_lowered

_lowered: ; preds = %B26.if.i22.i, %B56.i
  %value.2.0.lcssa.i28.i = phi double [ %term.4.0161, %B56.i ], [ %.132.i26.i, %B26.if.i22.i ]
  %.137.i = fadd double %total.3.1.i, %value.2.0.lcssa.i28.i
  %.155.i = fcmp ogt double %.137.i, 0.000000e+00
  %or.cond20.i = select i1 %.144.i, i1 %.155.i, i1 false
  br i1 %or.cond20.i, label %B116.i, label %B218

B116.i:                                           ; preds = %_lowered
  %.159.i = fsub double %of_a.2.0164, %in_a.2.0168
  %.167.i = fdiv double %value.2.0.lcssa.i28.i, %.137.i
  %.168.i = fmul double %.159.i, %.167.i
  %.170.i = fadd double %in_a.2.0168, %.168.i
  %.177.i = fsub double %of_b.2.0165, %in_b.2.0169
  %.188.i = fmul double %.177.i, %.167.i
  %.190.i = fadd double %in_b.2.0169, %.188.i
  br label %B218

B174:                                             ; preds = %B84.if
  %.32.i115 = fcmp oeq double %outside.2.0170, 0.000000e+00
  %.44.i116 = icmp slt i64 %out_level.2.0171, %level.3.0163
  %or.cond.i117 = select i1 %.32.i115, i1 true, i1 %.44.i116
  br i1 %or.cond.i117, label %B26.i148, label %B56.i118

B26.i148:                                         ; preds = %B174
  %.49.i149 = sub nsw i64 %level.3.0163, %out_level.2.0171
  %.9034.not.i.i150 = icmp slt i64 %.49.i149, 1
  br i1 %.9034.not.i.i150, label %B56.i118, label %B26.if.i.i151

B26.if.i.i151:                                    ; preds = %B26.i148, %B26.if.i.i151
  %value.2.036.i.i152 = phi double [ %.132.i.i155, %B26.if.i.i151 ], [ %outside.2.0170, %B26.i148 ]
  %.35.035.i.i153 = phi i64 [ %.99.i.i154, %B26.if.i.i151 ], [ %.49.i149, %B26.i148 ]
  %.99.i.i154 = add nsw i64 %.35.035.i.i153, -1
  %.132.i.i155 = fmul double %value.2.036.i.i152, 0x1A70000000000000
  %.90.i.i156 = icmp samesign ugt i64 %.35.035.i.i153, 1
  br i1 %.90.i.i156, label %B26.if.i.i151, label %B56.i118

B56.i118:                                         ; preds = %B26.if.i.i151, %B26.i148, %B174
  %total.3.1.i119 = phi double [ %outside.2.0170, %B174 ], [ %outside.2.0170, %B26.i148 ], [ %.132.i.i155, %B26.if.i.i151 ]
  %level.2.1.i120 = phi i64 [ %out_level.2.0171, %B174 ], [ %level.3.0163, %B26.i148 ], [ %level.3.0163, %B26.if.i.i151 ]
  %.102.i121 = sub nsw i64 %level.2.1.i120, %level.3.0163
  %.9034.not.i21.i122 = icmp slt i64 %.102.i121, 1
  br i1 %.9034.not.i21.i122, label %_lowered.2, label %B26.if.i22.i123

B26.if.i22.i123:                                  ; preds = %B56.i118, %B26.if.i22.i123
  %value.2.036.i23.i124 = phi double [ %.132.i26.i127, %B26.if.i22.i123 ], [ %term.4.0161, %B56.i118 ]
  %.35.035.i24.i125 = phi i64 [ %.99.i25.i126, %B26.if.i22.i123 ], [ %.102.i121, %B56.i118 ]
  %.99.i25.i126 = add nsw i64 %.35.035.i24.i125, -1
  %.132.i26.i127 = fmul double %value.2.036.i23.i124, 0x1A70000000000000
  %.90.i27.i128 = icmp samesign ugt i64 %.35.035.i24.i125, 1
  br i1 %.90.i27.i128, label %B26.if.i22.i123, label %_lowered.2

_lowered.2: ; preds = %B26.if.i22.i123, %B56.i118
  %value.2.0.lcssa.i28.i130 = phi double [ %term.4.0161, %B56.i118 ], [ %.132.i26.i127, %B26.if.i22.i123 ]
  %.137.i131 = fadd double %total.3.1.i119, %value.2.0.lcssa.i28.i130
  %.155.i133 = fcmp ogt double %.137.i131, 0.000000e+00
  %or.cond20.i134 = select i1 %.144.i, i1 %.155.i133, i1 false
  br i1 %or.cond20.i134, label %B116.i140, label %B218

B116.i140:                                        ; preds = %_lowered.2
  %.159.i141 = fsub double %of_a.2.0164, %out_a.2.0172
  %.167.i142 = fdiv double %value.2.0.lcssa.i28.i130, %.137.i131
  %.168.i143 = fmul double %.159.i141, %.167.i142
  %.170.i144 = fadd double %out_a.2.0172, %.168.i143
  %.177.i145 = fsub double %of_b.2.0165, %out_b.2.0173
  %.188.i146 = fmul double %.177.i145, %.167.i142
  %.190.i147 = fadd double %out_b.2.0173, %.188.i146
  br label %B218

B218:                                             ; preds = %B116.i140, %_lowered.2, %B116.i, %_lowered
  %outside.3.1 = phi double [ %outside.2.0170, %B116.i ], [ %outside.2.0170, %_lowered ], [ %.137.i131, %_lowered.2 ], [ %.137.i131, %B116.i140 ]
  %out_level.3.1 = phi i64 [ %out_level.2.0171, %B116.i ], [ %out_level.2.0171, %_lowered ], [ %level.2.1.i120, %_lowered.2 ], [ %level.2.1.i120, %B116.i140 ]
  %out_a.3.1 = phi double [ %out_a.2.0172, %B116.i ], [ %out_a.2.0172, %_lowered ], [ %out_a.2.0172, %_lowered.2 ], [ %.170.i144, %B116.i140 ]
  %out_b.3.1 = phi double [ %out_b.2.0173, %B116.i ], [ %out_b.2.0173, %_lowered ], [ %out_b.2.0173, %_lowered.2 ], [ %.190.i147, %B116.i140 ]
  %inside.3.1 = phi double [ %.137.i, %B116.i ], [ %.137.i, %_lowered ], [ %inside.2.0166, %_lowered.2 ], [ %inside.2.0166, %B116.i140 ]
  %in_level.3.1 = phi i64 [ %level.2.1.i, %B116.i ], [ %level.2.1.i, %_lowered ], [ %in_level.2.0167, %_lowered.2 ], [ %in_level.2.0167, %B116.i140 ]
  %in_a.3.1 = phi double [ %.170.i, %B116.i ], [ %in_a.2.0168, %_lowered ], [ %in_a.2.0168, %_lowered.2 ], [ %in_a.2.0168, %B116.i140 ]
  %in_b.3.1 = phi double [ %.190.i, %B116.i ], [ %in_b.2.0169, %_lowered ], [ %in_b.2.0169, %_lowered.2 ], [ %in_b.2.0169, %B116.i140 ]
  %.419 = fcmp ogt double %arg.n, %0
  br i1 %.419, label %B254, label %B567

B254:                                             ; preds = %B218
  %.410 = fsub double %arg.n, %0
  %.411 = fadd double %.410, -1.000000e+00
  %.413 = fadd double %arg.b, %.411
  %.462 = fadd double %0, 1.000000e+00
  %.466 = fdiv double %.410, %.462
  %.469 = fadd double %arg.a, %0
  %.474 = fdiv double %.469, %.413
  %.475 = fmul double %.466, %.474
  %.477 = fmul double %term.4.0161, %.475
  %.494 = fdiv double 1.000000e+00, %.469
  %.496 = fadd double %of_a.2.0164, %.494
  %.505 = fdiv double 1.000000e+00, %.413
  %.509 = fsub double %of_b.2.0165, %.505
  %of_a.4.1 = select i1 %.144.i, double %.496, double %of_a.2.0164
  %of_b.4.1 = select i1 %.144.i, double %.509, double %of_b.2.0165
  %.524 = fcmp ogt double %.477, 0x6570000000000000
  br i1 %.524, label %B368, label %B398

B368:                                             ; preds = %B254
  %.540 = fmul double %.477, 0x1A70000000000000
  %.544 = add nsw i64 %level.3.0163, 1
  br label %B567

B398:                                             ; preds = %B254
  %.557 = fcmp olt double %.477, 0x1A70000000000000
  br i1 %.557, label %B428, label %B567

B428:                                             ; preds = %B398
  %.591 = fmul double %.477, 0x6570000000000000
  %.595 = add nsw i64 %level.3.0163, -1
  br label %B567

B458:                                             ; preds = %B567
  %.628 = fcmp oeq double %inside.3.1, 0.000000e+00
  %.631 = fcmp oeq double %outside.3.1, 0.000000e+00
  %or.cond = select i1 %.628, i1 true, i1 %.631
  br i1 %or.cond, label %B486, label %B566

B486:                                             ; preds = %entry, %B458
  %inside.2.0.lcssa192 = phi double [ %inside.3.1, %B458 ], [ 0.000000e+00, %entry ]
  %.648 = fcmp ogt double %inside.2.0.lcssa192, 0.000000e+00
  %. = select i1 %.648, double 0.000000e+00, double 0xFFF0000000000000
  store double %., ptr %arg.to, align 8
  %.667 = getelementptr i8, ptr %arg.to, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.667, i8 0, i64 16, i1 false)
  br label %common.ret

common.ret:                                       ; preds = %sigmoid, %B486
  store ptr null, ptr %retptr, align 8
  ret void

B566:                                             ; preds = %B458
  %.677 = tail call double @llvm.log.f64(double %inside.3.1)
  %.681 = tail call double @llvm.log.f64(double %outside.3.1)
  %.684 = fsub double %.677, %.681
  %.687 = sub nsw i64 %in_level.3.1, %out_level.3.1
  %.692 = sitofp i64 %.687 to double
  %.693 = fmul double %.692, 0x4079FE3682CD3BE4
  %.694 = fadd double %.684, %.693
  %.696 = fneg double %.694
  %.9.i = fcmp ugt double %.694, 0.000000e+00
  br i1 %.9.i, label %B74.i, label %B16.i

B16.i:                                            ; preds = %B566
  %.15.i = tail call double @llvm.exp.f64(double %.694)
  br label %sigmoid

B74.i:                                            ; preds = %B566
  %.24.i = tail call double @llvm.exp.f64(double %.696)
  br label %sigmoid

sigmoid: ; preds = %B16.i, %B74.i
  %.24.sink1.i = phi double [ %.24.i, %B74.i ], [ %.15.i, %B16.i ]
  %.24.sink.i = phi double [ %.24.i, %B74.i ], [ 1.000000e+00, %B16.i ]
  %.27.i = fadd double %.24.sink1.i, 1.000000e+00
  %.31.i = fdiv double %.24.sink.i, %.27.i
  %.12.i.i = fcmp olt double %.696, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, double 0.000000e+00, double %.696
  %.35.i = tail call double @llvm.fabs.f64(double %.694)
  %.36.i = fneg double %.35.i
  %.37.i = tail call double @llvm.exp.f64(double %.36.i)
  %.38.i = tail call double @log1p(double %.37.i)
  %.39.i = fadd double %.13.i.i, %.38.i
  %.747 = fneg double %.39.i
  %.750 = fsub double %in_a.3.1, %out_a.3.1
  %.755 = fmul double %.750, %.31.i
  %.758 = fsub double %in_b.3.1, %out_b.3.1
  %.763 = fmul double %.758, %.31.i
  store double %.747, ptr %arg.to, align 8
  %.768 = getelementptr i8, ptr %arg.to, i64 8
  store double %.755, ptr %.768, align 8
  %.771 = getelementptr i8, ptr %arg.to, i64 16
  store double %.763, ptr %.771, align 8
  br label %common.ret

B567:                                             ; preds = %B398, %B218, %B368, %B428
  %term.5.1 = phi double [ %.540, %B368 ], [ %.591, %B428 ], [ %term.4.0161, %B218 ], [ %.477, %B398 ]
  %level.4.1 = phi i64 [ %.544, %B368 ], [ %.595, %B428 ], [ %level.3.0163, %B218 ], [ %level.3.0163, %B398 ]
  %of_a.3.1 = phi double [ %of_a.4.1, %B368 ], [ %of_a.4.1, %B428 ], [ %of_a.2.0164, %B218 ], [ %of_a.4.1, %B398 ]
  %of_b.3.1 = phi double [ %of_b.4.1, %B368 ], [ %of_b.4.1, %B428 ], [ %of_b.2.0165, %B218 ], [ %of_b.4.1, %B398 ]
  %.192 = icmp samesign ugt i64 %.139.0159, 1
  br i1 %.192, label %B84.if, label %B458

B84.if:                                           ; preds = %B84.if.lr.ph, %B567
  %out_b.2.0173 = phi double [ 0.000000e+00, %B84.if.lr.ph ], [ %out_b.3.1, %B567 ]
  %out_a.2.0172 = phi double [ 0.000000e+00, %B84.if.lr.ph ], [ %out_a.3.1, %B567 ]
  %out_level.2.0171 = phi i64 [ 0, %B84.if.lr.ph ], [ %out_level.3.1, %B567 ]
  %outside.2.0170 = phi double [ 0.000000e+00, %B84.if.lr.ph ], [ %outside.3.1, %B567 ]
  %in_b.2.0169 = phi double [ 0.000000e+00, %B84.if.lr.ph ], [ %in_b.3.1, %B567 ]
  %in_a.2.0168 = phi double [ 0.000000e+00, %B84.if.lr.ph ], [ %in_a.3.1, %B567 ]
  %in_level.2.0167 = phi i64 [ 0, %B84.if.lr.ph ], [ %in_level.3.1, %B567 ]
  %inside.2.0166 = phi double [ 0.000000e+00, %B84.if.lr.ph ], [ %inside.3.1, %B567 ]
  %of_b.2.0165 = phi double [ 0.000000e+00, %B84.if.lr.ph ], [ %of_b.3.1, %B567 ]
  %of_a.2.0164 = phi double [ 0.000000e+00, %B84.if.lr.ph ], [ %of_a.3.1, %B567 ]
  %level.3.0163 = phi i64 [ 0, %B84.if.lr.ph ], [ %level.4.1, %B567 ]
  %term.4.0161 = phi double [ 1.000000e+00, %B84.if.lr.ph ], [ %term.5.1, %B567 ]
  %.136.0160 = phi i64 [ 0, %B84.if.lr.ph ], [ %.205, %B567 ]
  %.139.0159 = phi i64 [ %spec.select, %B84.if.lr.ph ], [ %.201, %B567 ]
  %.201 = add nsw i64 %.139.0159, -1
  %.205 = add nuw nsw i64 %.136.0160, 1
  %0 = uitofp nneg i64 %.136.0160 to double
  %.236 = fcmp uge double %arg.low, %0
  %.240 = fcmp ult double %arg.high, %0
  %or.cond114 = select i1 %.236, i1 true, i1 %.240
  br i1 %or.cond114, label %B174, label %B136
}

define ptr @beta_binomial_into(double %.1, double %.2, double %.3, double %.4, double %.5, double %.6, ptr writeonly %.7) local_unnamed_addr {
entry:
  %.9 = alloca ptr, align 8
  store ptr null, ptr %.9, align 8
  call fastcc void @beta_binomial_into.2(ptr %.9, double %.1, double %.2, double %.3, double %.4, double %.5, double %.6, ptr %.7)
  %.23 = load ptr, ptr %.9, align 8
  ret ptr %.23
}

declare i1 @llvm.is.fpclass.f64(double, i32 immarg)



declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)


!0 = !{!1}
!1 = distinct !{!1, !2, !"log1p_any.3: %retptr"}
!2 = distinct !{!2, !"log1p_any.3"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_side: %retptr"}
!5 = distinct !{!5, !"_side"}
!6 = !{!7, !9}
!7 = distinct !{!7, !8, !"_growing: %retptr"}
!8 = distinct !{!8, !"_growing"}
!9 = distinct !{!9, !10, !"_gamma_end: %retptr"}
!10 = distinct !{!10, !"_gamma_end"}
!11 = !{!12, !7, !9}
!12 = distinct !{!12, !13, !"log1p_any.3: %retptr"}
!13 = distinct !{!13, !"log1p_any.3"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"odds_rest_of.4: %retptr"}
!16 = distinct !{!16, !"odds_rest_of.4"}
!17 = !{!18, !20}
!18 = distinct !{!18, !19, !"_growing: %retptr"}
!19 = distinct !{!19, !"_growing"}
!20 = distinct !{!20, !21, !"_beta_end: %retptr"}
!21 = distinct !{!21, !"_beta_end"}
!22 = !{!23, !18, !20}
!23 = distinct !{!23, !24, !"log1p_any.3: %retptr"}
!24 = distinct !{!24, !"log1p_any.3"}
!25 = !{!20}
!26 = !{!27, !20}
!27 = distinct !{!27, !28, !"log1p_any.3: %retptr"}
!28 = distinct !{!28, !"log1p_any.3"}
!29 = !{!30}
!30 = distinct !{!30, !31, !"log1p_any.3: %retptr"}
!31 = distinct !{!31, !"log1p_any.3"}
