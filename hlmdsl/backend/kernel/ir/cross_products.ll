; from sources 62c7c77c7d4694fc9f83cdf22b8942968545595b388413ec814cbc0d8241a6b8

define internal fastcc void @by_cross_products(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.x, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1214.i.i = alloca [4 x double], align 8
  %.91.i.i.i.i = alloca [5 x double], align 8
  %.808.i.i.i.i = alloca [5 x double], align 8
  %.185.i.i = alloca [4 x double], align 8
  %.18 = load i64, ptr %arg.model, align 8
  %.19 = inttoptr i64 %.18 to ptr
  %.20 = getelementptr i8, ptr %arg.model, i64 16
  %.21 = load i64, ptr %.20, align 8
  %.22 = inttoptr i64 %.21 to ptr
  %.30 = getelementptr i8, ptr %.19, i64 136
  %.31 = load i64, ptr %.30, align 8
  %.33.not = icmp eq i64 %arg.dim, %.31
  br i1 %.33.not, label %B114, label %common.ret

common.ret:                                       ; preds = %B114, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B114 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B114:                                             ; preds = %entry
  %.51 = load i64, ptr %.19, align 8
  %.52 = tail call ptr @calloc(i64 %.51, i64 8)
  %.58 = icmp eq ptr %.52, null
  br i1 %.58, label %common.ret, label %B194

B194:                                             ; preds = %B114
  %.79 = getelementptr i8, ptr %.19, i64 16
  %.80 = load i64, ptr %.79, align 8
  %.81 = getelementptr double, ptr %.52, i64 %.80
  %.10998.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.10998.not.i, label %B78.i, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %B194
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %0, i1 false), !noalias !0
  br label %B78.i

B78.i:                                            ; preds = %B60.if.preheader.i, %B194
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.185.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.185.i.i, i64 24
  %.23.i.i = getelementptr i8, ptr %.19, i64 8
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !3
  %.125236.not.i.i = icmp slt i64 %.24.i.i, 1
  br i1 %.125236.not.i.i, label %B276.i.i, label %B140.if.lr.ph.i.i

B140.if.lr.ph.i.i:                                ; preds = %B78.i
  %.35.i.i = getelementptr i8, ptr %.19, i64 32
  %.36.i.i = load i64, ptr %.35.i.i, align 8, !noalias !3
  %.32.i.i = getelementptr i8, ptr %.19, i64 24
  %.33.i.i = load i64, ptr %.32.i.i, align 8, !noalias !3
  %1 = getelementptr i64, ptr %.19, i64 %.33.i.i
  %2 = getelementptr double, ptr %.22, i64 %.36.i.i
  br label %B140.if.i.i

B276.i.i:                                         ; preds = %B140.if.i.i, %B78.i
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B78.i ], [ %.229.i.i, %B140.if.i.i ]
  %.251.i.i = getelementptr i8, ptr %.19, i64 88
  %.252.i.i = load i64, ptr %.251.i.i, align 8, !noalias !3
  %.332248.not.i.i = icmp slt i64 %.252.i.i, 1
  br i1 %.332248.not.i.i, label %B764.i.i, label %B336.if.lr.ph.i.i

B336.if.lr.ph.i.i:                                ; preds = %B276.i.i
  %.371.i.i = getelementptr i8, ptr %.19, i64 96
  br label %B336.if.i.i

B336.loopexit.i.i:                                ; preds = %B728.i.i, %B336.if.i.i
  %exitcond256.not.i.i = icmp eq i64 %.345.i.i, %.252.i.i
  br i1 %exitcond256.not.i.i, label %B764.i.i, label %B336.if.i.i

B728.i.i:                                         ; preds = %B662.if.i.i
  %.496.i.i = add nuw nsw i64 %.427.0246.i.i, 1
  %.684.i.i = getelementptr i64, ptr %26, i64 %.427.0246.i.i
  %.685.i.i = load i64, ptr %.684.i.i, align 8, !noalias !3
  %.688.i.i = getelementptr double, ptr %.52, i64 %.685.i.i
  store double %.670.i.i, ptr %.688.i.i, align 8, !noalias !3
  %exitcond255.not.i.i = icmp eq i64 %.378.i.i, %.496.i.i
  br i1 %exitcond255.not.i.i, label %B336.loopexit.i.i, label %B618.if.i.i

B764.i.i:                                         ; preds = %B336.loopexit.i.i, %B276.i.i
  %.713.i.i = getelementptr i8, ptr %.19, i64 56
  %.714.i.i = load i64, ptr %.713.i.i, align 8, !noalias !3
  %.794251.not.i.i = icmp slt i64 %.714.i.i, 1
  br i1 %.794251.not.i.i, label %B892.i.i, label %B824.if.lr.ph.i.i

B824.if.lr.ph.i.i:                                ; preds = %B764.i.i
  %.833.i.i = getelementptr i8, ptr %.19, i64 64
  %3 = getelementptr double, ptr %.52, i64 %.24.i.i
  br label %B824.if.i.i

B892.i.i:                                         ; preds = %B824.if.i.i, %B764.i.i
  %.14.i.i.i = getelementptr i8, ptr %.19, i64 72
  %.15.i.i.i = load i64, ptr %.14.i.i.i, align 8, !noalias !6
  %.9763.not.i.i.i = icmp slt i64 %.15.i.i.i, 1
  br i1 %.9763.not.i.i.i, label %calculate, label %B60.if.lr.ph.i.i.i

B60.if.lr.ph.i.i.i:                               ; preds = %B892.i.i
  %.854.i.i = load i64, ptr %.713.i.i, align 8, !noalias !3
  %.139.i.i.i = getelementptr i8, ptr %.19, i64 80
  %4 = getelementptr double, ptr %.52, i64 %.24.i.i
  %5 = getelementptr double, ptr %4, i64 %.854.i.i
  br label %B60.if.i.i.i

B182.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.177.i.i.i = fadd double %.153.i.i.i, %.160.i.i.i
  br label %B393.i.i.i

B224.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.198.i.i.i = fsub double %.153.i.i.i, %.160.i.i.i
  br label %B393.i.i.i

B266.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.219.i.i.i = fmul double %.153.i.i.i, %.160.i.i.i
  br label %B393.i.i.i

B308.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.243.i.i.i = fdiv double %.153.i.i.i, %.160.i.i.i
  br label %B393.i.i.i

B350.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.264.i.i.i = tail call double @llvm.pow.f64(double %.153.i.i.i, double %.160.i.i.i)
  br label %B393.i.i.i

B372.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.281.i.i.i = fneg double %.153.i.i.i
  br label %B393.i.i.i

B393.i.i.i:                                       ; preds = %B372.i.i.i, %B350.i.i.i, %B308.i.i.i, %B266.i.i.i, %B224.i.i.i, %B182.i.i.i
  %.243.sink.i.i.i = phi double [ %.243.i.i.i, %B308.i.i.i ], [ %.281.i.i.i, %B372.i.i.i ], [ %.264.i.i.i, %B350.i.i.i ], [ %.219.i.i.i, %B266.i.i.i ], [ %.198.i.i.i, %B224.i.i.i ], [ %.177.i.i.i, %B182.i.i.i ]
  %.254.i.i.i = getelementptr double, ptr %5, i64 %.39.064.i.i.i
  store double %.243.sink.i.i.i, ptr %.254.i.i.i, align 8, !noalias !6
  %exitcond.not.i.i.i = icmp eq i64 %.110.i.i.i, %.15.i.i.i
  br i1 %exitcond.not.i.i.i, label %calculate, label %B60.if.i.i.i

B60.if.i.i.i:                                     ; preds = %B393.i.i.i, %B60.if.lr.ph.i.i.i
  %.39.064.i.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i.i ], [ %.110.i.i.i, %B393.i.i.i ]
  %.110.i.i.i = add nuw nsw i64 %.39.064.i.i.i, 1
  %.140.i.i.i = load i64, ptr %.139.i.i.i, align 8, !noalias !6
  %6 = getelementptr i64, ptr %.19, i64 %.140.i.i.i
  %.145.idx.i.i.i = mul i64 %.39.064.i.i.i, 24
  %.145.i.i.i = getelementptr i8, ptr %6, i64 %.145.idx.i.i.i
  %.146.i.i.i = load i64, ptr %.145.i.i.i, align 8, !noalias !6
  %.149.i.i.i = getelementptr i8, ptr %.145.i.i.i, i64 8
  %.150.i.i.i = load i64, ptr %.149.i.i.i, align 8, !noalias !6
  %.152.i.i.i = getelementptr double, ptr %.52, i64 %.150.i.i.i
  %.153.i.i.i = load double, ptr %.152.i.i.i, align 8, !noalias !6
  %.156.i.i.i = getelementptr i8, ptr %.145.i.i.i, i64 16
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !6
  %.159.i.i.i = getelementptr double, ptr %.52, i64 %.157.i.i.i
  %.160.i.i.i = load double, ptr %.159.i.i.i, align 8, !noalias !6
  switch i64 %.146.i.i.i, label %B372.i.i.i [
    i64 0, label %B182.i.i.i
    i64 1, label %B224.i.i.i
    i64 2, label %B266.i.i.i
    i64 3, label %B308.i.i.i
    i64 4, label %B350.i.i.i
  ]

calculate: ; preds = %B393.i.i.i, %B892.i.i
  %.18.i.i.i = load i64, ptr %.23.i.i, align 8, !noalias !9
  %.10083.not.i.i.i = icmp slt i64 %.18.i.i.i, 1
  br i1 %.10083.not.i.i.i, label %forward, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %calculate
  %.142.i.i.i = getelementptr i8, ptr %.19, i64 40
  %.167.i.i.i = getelementptr i8, ptr %.19, i64 48
  %.fca.4.gep10.i.i.i.i = getelementptr inbounds nuw i8, ptr %.808.i.i.i.i, i64 32
  %.fca.2.gep8.i.i.i.i = getelementptr inbounds nuw i8, ptr %.808.i.i.i.i, i64 16
  %.fca.1.gep7.i.i.i.i = getelementptr inbounds nuw i8, ptr %.808.i.i.i.i, i64 8
  %.fca.4.gep54.i.i.i.i = getelementptr inbounds nuw i8, ptr %.91.i.i.i.i, i64 32
  %.fca.3.gep53.i.i.i.i = getelementptr inbounds nuw i8, ptr %.91.i.i.i.i, i64 24
  %.fca.2.gep52.i.i.i.i = getelementptr inbounds nuw i8, ptr %.91.i.i.i.i, i64 16
  %.fca.1.gep51.i.i.i.i = getelementptr inbounds nuw i8, ptr %.91.i.i.i.i, i64 8
  br label %B64.if.i.i.i

B134.i.i.i:                                       ; preds = %B64.if.i.i.i
  %.168.i.i.i = load i64, ptr %.167.i.i.i, align 8, !noalias !9
  %7 = getelementptr i64, ptr %.19, i64 %.168.i.i.i
  %.173.idx.i.i.i = shl i64 %.42.085.i.i.i, 5
  %.173.i.i.i = getelementptr i8, ptr %7, i64 %.173.idx.i.i.i
  %.174.i.i.i = load i64, ptr %.173.i.i.i, align 8, !noalias !9
  %.177.i230.i.i = getelementptr i8, ptr %.173.i.i.i, i64 8
  %.178.i.i.i = load i64, ptr %.177.i230.i.i, align 8, !noalias !9
  %.181.i.i.i = getelementptr i8, ptr %.173.i.i.i, i64 16
  %.182.i.i.i = load i64, ptr %.181.i.i.i, align 8, !noalias !9
  %.185.i.i.i = getelementptr i8, ptr %.173.i.i.i, i64 24
  %.186.i.i.i = load i64, ptr %.185.i.i.i, align 8, !noalias !9
  %.214.i.i.i = getelementptr double, ptr %.52, i64 %.42.085.i.i.i
  %.215.i.i.i = load double, ptr %.214.i.i.i, align 8, !noalias !9
  %.217.i.i.i = getelementptr double, ptr %.52, i64 %.174.i.i.i
  %.218.i.i.i = load double, ptr %.217.i.i.i, align 8, !noalias !9
  %.220.i.i.i = getelementptr double, ptr %.52, i64 %.178.i.i.i
  %.221.i.i.i = load double, ptr %.220.i.i.i, align 8, !noalias !9
  %.223.i.i.i = getelementptr double, ptr %.52, i64 %.182.i.i.i
  %.224.i.i.i = load double, ptr %.223.i.i.i, align 8, !noalias !9
  %.226.i.i.i = getelementptr double, ptr %.52, i64 %.186.i.i.i
  %.227.i.i.i = load double, ptr %.226.i.i.i, align 8, !noalias !9
  switch i64 %.148.i.i.i, label %prior_density [
    i64 1, label %B16.i.i.i.i
    i64 2, label %B52.i.i.i.i
    i64 3, label %B88.i.i.i.i
    i64 4, label %B304.i.i.i.i
    i64 5, label %B516.i.i.i.i
    i64 6, label %B710.i.i.i.i
    i64 7, label %B912.i.i.i.i
    i64 8, label %B1086.i.i.i.i
    i64 9, label %B1158.i.i.i.i
    i64 10, label %B1196.i.i.i.i
    i64 11, label %B1300.i.i.i.i
    i64 12, label %B1408.i.i.i.i
    i64 13, label %B1622.i.i.i.i
    i64 14, label %B1712.i.i.i.i
    i64 15, label %B2038.i.i.i.i
    i64 16, label %B2382.i.i.i.i
    i64 17, label %B2502.i.i.i.i
    i64 18, label %B2762.i.i.i.i
  ]

B16.i.i.i.i:                                      ; preds = %B134.i.i.i
  %.7.i.i.i.i.i = fsub double %.215.i.i.i, %.218.i.i.i
  %.11.i.i.i.i.i = fdiv double %.7.i.i.i.i.i, %.221.i.i.i
  %.12.i.i.i.i.i = fmul double %.11.i.i.i.i.i, -5.000000e-01
  %.13.i.i.i.i.i = fmul double %.11.i.i.i.i.i, %.12.i.i.i.i.i
  %.14.i.i.i.i.i = tail call double @llvm.log.f64(double %.221.i.i.i)
  %.15.i.i.i.i.i = fsub double %.13.i.i.i.i.i, %.14.i.i.i.i.i
  %.17.i.i.i.i.i = fadd double %.15.i.i.i.i.i, 0xBFED67F1C864BEB4
  %.18.i.i.i.i.i = fneg double %.11.i.i.i.i.i
  %.22.i.i.i.i.i = fdiv double %.18.i.i.i.i.i, %.221.i.i.i
  %.26.i.i.i.i.i = fdiv double %.11.i.i.i.i.i, %.221.i.i.i
  %.27.i.i.i.i.i = fmul double %.11.i.i.i.i.i, %.11.i.i.i.i.i
  %.29.i.i.i.i.i = fadd double %.27.i.i.i.i.i, -1.000000e+00
  %.33.i.i.i.i.i = fdiv double %.29.i.i.i.i.i, %.221.i.i.i
  br label %prior_density

B52.i.i.i.i:                                      ; preds = %B134.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.91.i.i.i.i, i8 0, i64 40, i1 false), !noalias !12
  call fastcc void @student_t(ptr %.91.i.i.i.i, double %.215.i.i.i, double %.218.i.i.i, double %.221.i.i.i, double %.224.i.i.i)
  %.105.fca.0.load.i.i.i.i = load double, ptr %.91.i.i.i.i, align 8, !noalias !12
  %.105.fca.1.load.i.i.i.i = load double, ptr %.fca.1.gep51.i.i.i.i, align 8, !noalias !12
  %.105.fca.2.load.i.i.i.i = load double, ptr %.fca.2.gep52.i.i.i.i, align 8, !noalias !12
  %.105.fca.3.load.i.i.i.i = load double, ptr %.fca.3.gep53.i.i.i.i, align 8, !noalias !12
  %.105.fca.4.load.i.i.i.i = load double, ptr %.fca.4.gep54.i.i.i.i, align 8, !noalias !12
  br label %prior_density

B88.i.i.i.i:                                      ; preds = %B134.i.i.i
  %.146.i.i.i.i = fsub double %.215.i.i.i, %.218.i.i.i
  %.155.i.i.i.i = fdiv double %.146.i.i.i.i, %.221.i.i.i
  %.157.i.i.i.i = fmul double %.155.i.i.i.i, 2.000000e+00
  %.158.i.i.i.i = fmul double %.155.i.i.i.i, %.155.i.i.i.i
  %.160.i.i.i.i = fadd double %.158.i.i.i.i, 1.000000e+00
  %.164.i.i.i.i = fdiv double %.157.i.i.i.i, %.160.i.i.i.i
  %.169.i.i.i.i = fdiv double %.164.i.i.i.i, %.221.i.i.i
  %.171.i.i.i.i = fmul double %.221.i.i.i, 0x400921FB54442D18
  %.172.i.i.i.i = tail call double @llvm.log.f64(double %.171.i.i.i.i)
  %.173.i.i.i.i = fneg double %.172.i.i.i.i
  %.175.i.i.i.i = tail call double @log1p(double %.158.i.i.i.i)
  %.176.i.i.i.i = fsub double %.173.i.i.i.i, %.175.i.i.i.i
  %.177.i.i.i.i = fneg double %.169.i.i.i.i
  %.183.i.i.i.i = fdiv double 1.000000e+00, %.221.i.i.i
  %.186.i.i.i.i = fmul double %.155.i.i.i.i, %.169.i.i.i.i
  %8 = fsub double %.186.i.i.i.i, %.183.i.i.i.i
  br label %prior_density

B304.i.i.i.i:                                     ; preds = %B134.i.i.i
  %.221.i.i.i.i = fsub double %.215.i.i.i, %.218.i.i.i
  %.230.i.i.i.i = fdiv double %.221.i.i.i.i, %.221.i.i.i
  %.236.i.i.i.i = fcmp une double %.230.i.i.i.i, 0.000000e+00
  %.239.i.i.i.i = tail call double @llvm.copysign.f64(double 1.000000e+00, double %.230.i.i.i.i)
  %.244.i.i.i.i = fdiv double %.239.i.i.i.i, %.221.i.i.i
  %"$phi384.0.2.0.i.i.i.i" = select i1 %.236.i.i.i.i, double %.244.i.i.i.i, double 0.000000e+00
  %.257.i.i.i.i = fmul double %.221.i.i.i, 2.000000e+00
  %.258.i.i.i.i = tail call double @llvm.log.f64(double %.257.i.i.i.i)
  %.259.i.i.i.i = fneg double %.258.i.i.i.i
  %.261.i.i.i.i = tail call double @llvm.fabs.f64(double %.230.i.i.i.i)
  %.262.i.i.i.i = fsub double %.259.i.i.i.i, %.261.i.i.i.i
  %.263.i.i.i.i = fneg double %"$phi384.0.2.0.i.i.i.i"
  %.269.i.i.i.i = fadd double %.261.i.i.i.i, -1.000000e+00
  %.274.i.i.i.i = fdiv double %.269.i.i.i.i, %.221.i.i.i
  br label %prior_density

B516.i.i.i.i:                                     ; preds = %B134.i.i.i
  %.310.i.i.i.i = fsub double %.215.i.i.i, %.218.i.i.i
  %.319.i.i.i.i = fdiv double %.310.i.i.i.i, %.221.i.i.i
  %.327.i.i.i.i = fneg double %.319.i.i.i.i
  %.12.i.i.i.i.i.i = fcmp olt double %.327.i.i.i.i, 0.000000e+00
  %.13.i.i.i.i.i.i = select i1 %.12.i.i.i.i.i.i, double 0.000000e+00, double %.327.i.i.i.i
  %.35.i.i.i.i.i = tail call double @llvm.fabs.f64(double %.319.i.i.i.i)
  %.36.i.i.i.i.i = fneg double %.35.i.i.i.i.i
  %.37.i.i.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i.i.i)
  %.38.i.i.i.i.i = tail call double @log1p(double %.37.i.i.i.i.i)
  %.39.i.i.i.i.i = fadd double %.13.i.i.i.i.i.i, %.38.i.i.i.i.i
  %.320.i.i.i.i = fmul double %.319.i.i.i.i, 5.000000e-01
  %.321.i.i.i.i = tail call double @tanh(double %.320.i.i.i.i)
  %.326.i.i.i.i = fdiv double %.321.i.i.i.i, %.221.i.i.i
  %.355.i.i.i.i = fmul double %.39.i.i.i.i.i, 2.000000e+00
  %.356.i.i.i.i = fsub double %.327.i.i.i.i, %.355.i.i.i.i
  %.358.i.i.i.i = tail call double @llvm.log.f64(double %.221.i.i.i)
  %.359.i.i.i.i = fsub double %.356.i.i.i.i, %.358.i.i.i.i
  %.360.i.i.i.i = fneg double %.326.i.i.i.i
  %.361.i.i.i.i = fmul double %.319.i.i.i.i, %.326.i.i.i.i
  %.367.i.i.i.i = fdiv double 1.000000e+00, %.221.i.i.i
  %.370.i.i.i.i = fsub double %.361.i.i.i.i, %.367.i.i.i.i
  br label %prior_density

B710.i.i.i.i:                                     ; preds = %B134.i.i.i
  %.7.i266.i.i.i.i = fsub double %.215.i.i.i, %.218.i.i.i
  %.11.i267.i.i.i.i = fdiv double %.7.i266.i.i.i.i, %.221.i.i.i
  %.12.i268.i.i.i.i = fmul double %.11.i267.i.i.i.i, -5.000000e-01
  %.13.i269.i.i.i.i = fmul double %.11.i267.i.i.i.i, %.12.i268.i.i.i.i
  %.14.i270.i.i.i.i = tail call double @llvm.log.f64(double %.221.i.i.i)
  %.15.i271.i.i.i.i = fsub double %.13.i269.i.i.i.i, %.14.i270.i.i.i.i
  %.17.i272.i.i.i.i = fadd double %.15.i271.i.i.i.i, 0xBFED67F1C864BEB4
  %.26.i275.i.i.i.i = fdiv double %.11.i267.i.i.i.i, %.221.i.i.i
  %.27.i276.i.i.i.i = fmul double %.11.i267.i.i.i.i, %.11.i267.i.i.i.i
  %.29.i277.i.i.i.i = fadd double %.27.i276.i.i.i.i, -1.000000e+00
  %.33.i278.i.i.i.i = fdiv double %.29.i277.i.i.i.i, %.221.i.i.i
  %.462.i.i.i.i = fmul double %.224.i.i.i, %.11.i267.i.i.i.i
  %.8.i.i.i.i.i = fmul double %.462.i.i.i.i, 5.000000e-01
  %.10.i.i.i.i.i = fmul double %.462.i.i.i.i, %.8.i.i.i.i.i
  %9 = fsub double 0xBFED67F1C864BEB4, %.10.i.i.i.i.i
  %.17.i283.i.i.i.i = fcmp olt double %.462.i.i.i.i, -5.000000e+00
  br i1 %.17.i283.i.i.i.i, label %B52.i.i.i.i.i, label %B136.i.i.i.i.i

B52.i.i.i.i.i:                                    ; preds = %B710.i.i.i.i
  %.21.i.i.i.i.i = fneg double %.462.i.i.i.i
  br label %B34.if.i.i.i.i.i.i

B34.if.i.i.i.i.i.i:                               ; preds = %B34.if.i.i.i.i.i.i, %B52.i.i.i.i.i
  %t.2.036.i.i.i.i.i.i = phi double [ %.21.i.i.i.i.i, %B52.i.i.i.i.i ], [ %.137.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i ]
  %.37.035.i.i.i.i.i.i = phi i64 [ 60, %B52.i.i.i.i.i ], [ %.101.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i ]
  %.101.i.i.i.i.i.i = add nsw i64 %.37.035.i.i.i.i.i.i, -1
  %10 = sitofp i64 %.37.035.i.i.i.i.i.i to double
  %.135.i.i.i.i.i.i = fdiv double %10, %t.2.036.i.i.i.i.i.i
  %.137.i.i.i.i.i.i = fsub double %.135.i.i.i.i.i.i, %.462.i.i.i.i
  %.92.i.i.i.i.i.i = icmp samesign ugt i64 %.37.035.i.i.i.i.i.i, 1
  br i1 %.92.i.i.i.i.i.i, label %B34.if.i.i.i.i.i.i, label %mills

mills: ; preds = %B34.if.i.i.i.i.i.i
  %.151.i.i.i.i.i.i = fdiv double 1.000000e+00, %.137.i.i.i.i.i.i
  %.50.i.i.i.i.i = tail call double @llvm.log.f64(double %.151.i.i.i.i.i.i)
  %.52.i.i.i.i.i = fadd double %9, %.50.i.i.i.i.i
  %.58.i.i.i.i.i = fdiv double 1.000000e+00, %.151.i.i.i.i.i.i
  br label %log_ndtr

B136.i.i.i.i.i:                                   ; preds = %B710.i.i.i.i
  %.70.i.i.i.i.i = tail call double @llvm.fabs.f64(double %.462.i.i.i.i)
  %.74.i.i.i.i.i = fdiv double %.70.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.75.i.i.i.i.i = tail call double @erfc(double %.74.i.i.i.i.i), !noalias !15
  %.76.i.i.i.i.i = fmul double %.75.i.i.i.i.i, 5.000000e-01
  %.81.i.i.i.i.i = fcmp ogt double %.462.i.i.i.i, 0.000000e+00
  br i1 %.81.i.i.i.i.i, label %B230.i.i.i.i.i, label %B276.i.i.i.i.i

B230.i.i.i.i.i:                                   ; preds = %B136.i.i.i.i.i
  %.86.i.i.i.i.i = fneg double %.76.i.i.i.i.i
  %.89.i.i.i.i.i = tail call double @log1p(double %.86.i.i.i.i.i)
  br label %B318.i.i.i.i.i

B276.i.i.i.i.i:                                   ; preds = %B136.i.i.i.i.i
  %.95.i.i.i.i.i = tail call double @llvm.log.f64(double %.76.i.i.i.i.i)
  br label %B318.i.i.i.i.i

B318.i.i.i.i.i:                                   ; preds = %B276.i.i.i.i.i, %B230.i.i.i.i.i
  %"$phi318.0.2.0.i.i.i.i.i" = phi double [ %.89.i.i.i.i.i, %B230.i.i.i.i.i ], [ %.95.i.i.i.i.i, %B276.i.i.i.i.i ]
  %.105.i.i.i.i.i = fsub double %9, %"$phi318.0.2.0.i.i.i.i.i"
  %.108.i.i.i.i.i = tail call double @llvm.exp.f64(double %.105.i.i.i.i.i)
  br label %log_ndtr

log_ndtr: ; preds = %B318.i.i.i.i.i, %mills
  %.52.sink.i.i.i.i.i = phi double [ %.52.i.i.i.i.i, %mills ], [ %"$phi318.0.2.0.i.i.i.i.i", %B318.i.i.i.i.i ]
  %.58.sink.i.i.i.i.i = phi double [ %.58.i.i.i.i.i, %mills ], [ %.108.i.i.i.i.i, %B318.i.i.i.i.i ]
  %.496.i.i.i.i = fmul double %.224.i.i.i, %.58.sink.i.i.i.i.i
  %.500.i.i.i.i = fadd double %.17.i272.i.i.i.i, 0x3FE62E42FEFA39EF
  %.501.i.i.i.i = fadd double %.500.i.i.i.i, %.52.sink.i.i.i.i.i
  %.506.i.i.i.i = fdiv double %.496.i.i.i.i, %.221.i.i.i
  %.507.i.i.i.i = fsub double %.506.i.i.i.i, %.26.i275.i.i.i.i
  %.513.i.i.i.i = fsub double %.26.i275.i.i.i.i, %.506.i.i.i.i
  %.514.i.i.i.i = fmul double %.11.i267.i.i.i.i, %.496.i.i.i.i
  %.519.i.i.i.i = fdiv double %.514.i.i.i.i, %.221.i.i.i
  %.522.i.i.i.i = fsub double %.33.i278.i.i.i.i, %.519.i.i.i.i
  %.523.i.i.i.i = fmul double %.11.i267.i.i.i.i, %.58.sink.i.i.i.i.i
  br label %prior_density

B912.i.i.i.i:                                     ; preds = %B134.i.i.i
  %.557.i.i.i.i = fsub double %.215.i.i.i, %.218.i.i.i
  %.566.i.i.i.i = fdiv double %.557.i.i.i.i, %.221.i.i.i
  %.567.i.i.i.i = fneg double %.566.i.i.i.i
  %.568.i.i.i.i = tail call double @llvm.exp.f64(double %.567.i.i.i.i)
  %.570.i.i.i.i = fsub double 1.000000e+00, %.568.i.i.i.i
  %.575.i.i.i.i = fdiv double %.570.i.i.i.i, %.221.i.i.i
  %.577.i.i.i.i = fsub double %.567.i.i.i.i, %.568.i.i.i.i
  %.579.i.i.i.i = tail call double @llvm.log.f64(double %.221.i.i.i)
  %.580.i.i.i.i = fsub double %.577.i.i.i.i, %.579.i.i.i.i
  %.581.i.i.i.i = fneg double %.575.i.i.i.i
  %.582.i.i.i.i = fmul double %.566.i.i.i.i, %.575.i.i.i.i
  %.588.i.i.i.i = fdiv double 1.000000e+00, %.221.i.i.i
  %.591.i.i.i.i = fsub double %.582.i.i.i.i, %.588.i.i.i.i
  br label %prior_density

B1086.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.627.i.i.i.i = fsub double %.221.i.i.i, %.218.i.i.i
  %.632.i.i.i.i = tail call double @llvm.log.f64(double %.627.i.i.i.i)
  %.633.i.i.i.i = fneg double %.632.i.i.i.i
  br label %prior_density

B1158.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.71.i.i.i.i.i = fsub double %.224.i.i.i, %.218.i.i.i
  %.76.i285.i.i.i.i = fdiv double %.71.i.i.i.i.i, %.221.i.i.i
  %.77.i.i.i.i.i = fsub double %.227.i.i.i, %.218.i.i.i
  %.82.i.i.i.i.i = fdiv double %.77.i.i.i.i.i, %.221.i.i.i
  %.20.i.i.i.i.i.i = fcmp ogt double %.76.i285.i.i.i.i, 0.000000e+00
  %.23.i.i.i.i.i.i = fneg double %.82.i.i.i.i.i
  %.27.i15.i.i.i.i.i = fneg double %.76.i285.i.i.i.i
  %a.2.0.i.i.i.i.i.i = select i1 %.20.i.i.i.i.i.i, double %.23.i.i.i.i.i.i, double %.76.i285.i.i.i.i
  %b.2.0.i.i.i.i.i.i = select i1 %.20.i.i.i.i.i.i, double %.27.i15.i.i.i.i.i, double %.82.i.i.i.i.i
  %.40.i.i.i.i.i.i = fcmp oeq double %b.2.0.i.i.i.i.i.i, 0x7FF0000000000000
  br i1 %.40.i.i.i.i.i.i, label %B66.i.i.i.i.i.i, label %B96.i.i.i.i.i.i

B66.i.i.i.i.i.i:                                  ; preds = %B1158.i.i.i.i
  %.8.i.i.i.i.i.i.i = fmul double %a.2.0.i.i.i.i.i.i, 5.000000e-01
  %11 = fmul double %a.2.0.i.i.i.i.i.i, %.8.i.i.i.i.i.i.i
  %12 = fsub double 0xBFED67F1C864BEB4, %11
  %.17.i.i.i.i.i.i.i = fcmp ogt double %a.2.0.i.i.i.i.i.i, 5.000000e+00
  br i1 %.17.i.i.i.i.i.i.i, label %B34.if.i.i.i.i.i.i.i.i, label %B136.i.i.i.i.i.i.i

B34.if.i.i.i.i.i.i.i.i:                           ; preds = %B66.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i.i.i
  %t.2.036.i.i.i.i.i.i.i.i = phi double [ %.137.i.i.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i.i.i ], [ %a.2.0.i.i.i.i.i.i, %B66.i.i.i.i.i.i ]
  %.37.035.i.i.i.i.i.i.i.i = phi i64 [ %.101.i.i.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i.i.i ], [ 60, %B66.i.i.i.i.i.i ]
  %.101.i.i.i.i.i.i.i.i = add nsw i64 %.37.035.i.i.i.i.i.i.i.i, -1
  %13 = sitofp i64 %.37.035.i.i.i.i.i.i.i.i to double
  %.135.i.i.i.i.i.i.i.i = fdiv double %13, %t.2.036.i.i.i.i.i.i.i.i
  %.137.i.i.i.i.i.i.i.i = fadd double %a.2.0.i.i.i.i.i.i, %.135.i.i.i.i.i.i.i.i
  %.92.i.i.i.i.i.i.i.i = icmp samesign ugt i64 %.37.035.i.i.i.i.i.i.i.i, 1
  br i1 %.92.i.i.i.i.i.i.i.i, label %B34.if.i.i.i.i.i.i.i.i, label %mills.2

mills.2: ; preds = %B34.if.i.i.i.i.i.i.i.i
  %.151.i.i.i.i.i.i.i.i = fdiv double 1.000000e+00, %.137.i.i.i.i.i.i.i.i
  %.50.i.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.151.i.i.i.i.i.i.i.i)
  %.52.i.i.i.i.i.i.i = fadd double %12, %.50.i.i.i.i.i.i.i
  br label %log_ndtr_difference

B136.i.i.i.i.i.i.i:                               ; preds = %B66.i.i.i.i.i.i
  %.70.i.i.i.i.i.i.i = tail call double @llvm.fabs.f64(double %a.2.0.i.i.i.i.i.i)
  %.74.i.i.i.i.i.i.i = fdiv double %.70.i.i.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.75.i.i.i.i.i.i.i = tail call double @erfc(double %.74.i.i.i.i.i.i.i), !noalias !18
  %.76.i.i.i.i.i.i.i = fmul double %.75.i.i.i.i.i.i.i, 5.000000e-01
  %.81.i.i.i.i.i.i.i = fcmp olt double %a.2.0.i.i.i.i.i.i, 0.000000e+00
  br i1 %.81.i.i.i.i.i.i.i, label %B230.i.i.i.i.i.i.i, label %B276.i.i.i.i.i.i.i

B230.i.i.i.i.i.i.i:                               ; preds = %B136.i.i.i.i.i.i.i
  %.86.i.i.i.i.i.i.i = fneg double %.76.i.i.i.i.i.i.i
  %.89.i.i.i.i.i.i.i = tail call double @log1p(double %.86.i.i.i.i.i.i.i)
  br label %log_ndtr_difference

B276.i.i.i.i.i.i.i:                               ; preds = %B136.i.i.i.i.i.i.i
  %.95.i.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.76.i.i.i.i.i.i.i)
  br label %log_ndtr_difference

B96.i.i.i.i.i.i:                                  ; preds = %B1158.i.i.i.i
  %.8.i13.i.i.i.i.i.i = fmul double %b.2.0.i.i.i.i.i.i, 5.000000e-01
  %.10.i14.i.i.i.i.i.i = fmul double %b.2.0.i.i.i.i.i.i, %.8.i13.i.i.i.i.i.i
  %14 = fsub double 0xBFED67F1C864BEB4, %.10.i14.i.i.i.i.i.i
  %.17.i15.i.i.i.i.i.i = fcmp olt double %b.2.0.i.i.i.i.i.i, -5.000000e+00
  br i1 %.17.i15.i.i.i.i.i.i, label %B52.i34.i.i.i.i.i.i, label %B136.i16.i.i.i.i.i.i

B52.i34.i.i.i.i.i.i:                              ; preds = %B96.i.i.i.i.i.i
  %.21.i.i.i.i.i.i.i = fneg double %b.2.0.i.i.i.i.i.i
  br label %B34.if.i.i35.i.i.i.i.i.i

B34.if.i.i35.i.i.i.i.i.i:                         ; preds = %B34.if.i.i35.i.i.i.i.i.i, %B52.i34.i.i.i.i.i.i
  %t.2.036.i.i36.i.i.i.i.i.i = phi double [ %.21.i.i.i.i.i.i.i, %B52.i34.i.i.i.i.i.i ], [ %.137.i.i40.i.i.i.i.i.i, %B34.if.i.i35.i.i.i.i.i.i ]
  %.37.035.i.i37.i.i.i.i.i.i = phi i64 [ 60, %B52.i34.i.i.i.i.i.i ], [ %.101.i.i38.i.i.i.i.i.i, %B34.if.i.i35.i.i.i.i.i.i ]
  %.101.i.i38.i.i.i.i.i.i = add nsw i64 %.37.035.i.i37.i.i.i.i.i.i, -1
  %15 = sitofp i64 %.37.035.i.i37.i.i.i.i.i.i to double
  %.135.i.i39.i.i.i.i.i.i = fdiv double %15, %t.2.036.i.i36.i.i.i.i.i.i
  %.137.i.i40.i.i.i.i.i.i = fsub double %.135.i.i39.i.i.i.i.i.i, %b.2.0.i.i.i.i.i.i
  %.92.i.i41.i.i.i.i.i.i = icmp samesign ugt i64 %.37.035.i.i37.i.i.i.i.i.i, 1
  br i1 %.92.i.i41.i.i.i.i.i.i, label %B34.if.i.i35.i.i.i.i.i.i, label %mills.3

mills.3: ; preds = %B34.if.i.i35.i.i.i.i.i.i
  %.151.i.i43.i.i.i.i.i.i = fdiv double 1.000000e+00, %.137.i.i40.i.i.i.i.i.i
  %.50.i44.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.151.i.i43.i.i.i.i.i.i)
  %.52.i45.i.i.i.i.i.i = fadd double %14, %.50.i44.i.i.i.i.i.i
  br label %log_ndtr.2

B136.i16.i.i.i.i.i.i:                             ; preds = %B96.i.i.i.i.i.i
  %.70.i17.i.i.i.i.i.i = tail call double @llvm.fabs.f64(double %b.2.0.i.i.i.i.i.i)
  %.74.i18.i.i.i.i.i.i = fdiv double %.70.i17.i.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.75.i19.i.i.i.i.i.i = tail call double @erfc(double %.74.i18.i.i.i.i.i.i), !noalias !25
  %.76.i20.i.i.i.i.i.i = fmul double %.75.i19.i.i.i.i.i.i, 5.000000e-01
  %.81.i21.i.i.i.i.i.i = fcmp ogt double %b.2.0.i.i.i.i.i.i, 0.000000e+00
  br i1 %.81.i21.i.i.i.i.i.i, label %B230.i31.i.i.i.i.i.i, label %B276.i22.i.i.i.i.i.i

B230.i31.i.i.i.i.i.i:                             ; preds = %B136.i16.i.i.i.i.i.i
  %.86.i32.i.i.i.i.i.i = fneg double %.76.i20.i.i.i.i.i.i
  %.89.i33.i.i.i.i.i.i = tail call double @log1p(double %.86.i32.i.i.i.i.i.i)
  br label %log_ndtr.2

B276.i22.i.i.i.i.i.i:                             ; preds = %B136.i16.i.i.i.i.i.i
  %.95.i23.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.76.i20.i.i.i.i.i.i)
  br label %log_ndtr.2

log_ndtr.2: ; preds = %B276.i22.i.i.i.i.i.i, %B230.i31.i.i.i.i.i.i, %mills.3
  %.52.sink.i28.i.i.i.i.i.i = phi double [ %.52.i45.i.i.i.i.i.i, %mills.3 ], [ %.89.i33.i.i.i.i.i.i, %B230.i31.i.i.i.i.i.i ], [ %.95.i23.i.i.i.i.i.i, %B276.i22.i.i.i.i.i.i ]
  %.114.i.i.i.i.i.i = fcmp oeq double %a.2.0.i.i.i.i.i.i, 0xFFF0000000000000
  br i1 %.114.i.i.i.i.i.i, label %log_ndtr_difference, label %B170.i.i.i.i.i.i

B170.i.i.i.i.i.i:                                 ; preds = %log_ndtr.2
  %.127.i.i.i.i.i.i = fcmp ugt double %b.2.0.i.i.i.i.i.i, 0.000000e+00
  br i1 %.127.i.i.i.i.i.i, label %B304.i.i.i.i.i.i, label %B182.i.i.i.i.i.i

B182.i.i.i.i.i.i:                                 ; preds = %B170.i.i.i.i.i.i
  %.8.i48.i.i.i.i.i.i = fmul double %a.2.0.i.i.i.i.i.i, 5.000000e-01
  %.10.i49.i.i.i.i.i.i = fmul double %a.2.0.i.i.i.i.i.i, %.8.i48.i.i.i.i.i.i
  %16 = fsub double 0xBFED67F1C864BEB4, %.10.i49.i.i.i.i.i.i
  %.17.i50.i.i.i.i.i.i = fcmp olt double %a.2.0.i.i.i.i.i.i, -5.000000e+00
  br i1 %.17.i50.i.i.i.i.i.i, label %B52.i69.i.i.i.i.i.i, label %B136.i51.i.i.i.i.i.i

B52.i69.i.i.i.i.i.i:                              ; preds = %B182.i.i.i.i.i.i
  %.21.i70.i.i.i.i.i.i = fneg double %a.2.0.i.i.i.i.i.i
  br label %B34.if.i.i71.i.i.i.i.i.i

B34.if.i.i71.i.i.i.i.i.i:                         ; preds = %B34.if.i.i71.i.i.i.i.i.i, %B52.i69.i.i.i.i.i.i
  %t.2.036.i.i72.i.i.i.i.i.i = phi double [ %.21.i70.i.i.i.i.i.i, %B52.i69.i.i.i.i.i.i ], [ %.137.i.i76.i.i.i.i.i.i, %B34.if.i.i71.i.i.i.i.i.i ]
  %.37.035.i.i73.i.i.i.i.i.i = phi i64 [ 60, %B52.i69.i.i.i.i.i.i ], [ %.101.i.i74.i.i.i.i.i.i, %B34.if.i.i71.i.i.i.i.i.i ]
  %.101.i.i74.i.i.i.i.i.i = add nsw i64 %.37.035.i.i73.i.i.i.i.i.i, -1
  %17 = sitofp i64 %.37.035.i.i73.i.i.i.i.i.i to double
  %.135.i.i75.i.i.i.i.i.i = fdiv double %17, %t.2.036.i.i72.i.i.i.i.i.i
  %.137.i.i76.i.i.i.i.i.i = fsub double %.135.i.i75.i.i.i.i.i.i, %a.2.0.i.i.i.i.i.i
  %.92.i.i77.i.i.i.i.i.i = icmp samesign ugt i64 %.37.035.i.i73.i.i.i.i.i.i, 1
  br i1 %.92.i.i77.i.i.i.i.i.i, label %B34.if.i.i71.i.i.i.i.i.i, label %mills.4

mills.4: ; preds = %B34.if.i.i71.i.i.i.i.i.i
  %.151.i.i79.i.i.i.i.i.i = fdiv double 1.000000e+00, %.137.i.i76.i.i.i.i.i.i
  %.50.i80.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.151.i.i79.i.i.i.i.i.i)
  %.52.i81.i.i.i.i.i.i = fadd double %16, %.50.i80.i.i.i.i.i.i
  br label %log_ndtr.3

B136.i51.i.i.i.i.i.i:                             ; preds = %B182.i.i.i.i.i.i
  %.70.i52.i.i.i.i.i.i = tail call double @llvm.fabs.f64(double %a.2.0.i.i.i.i.i.i)
  %.74.i53.i.i.i.i.i.i = fdiv double %.70.i52.i.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.75.i54.i.i.i.i.i.i = tail call double @erfc(double %.74.i53.i.i.i.i.i.i), !noalias !28
  %.76.i55.i.i.i.i.i.i = fmul double %.75.i54.i.i.i.i.i.i, 5.000000e-01
  %.81.i56.i.i.i.i.i.i = fcmp ogt double %a.2.0.i.i.i.i.i.i, 0.000000e+00
  br i1 %.81.i56.i.i.i.i.i.i, label %B230.i66.i.i.i.i.i.i, label %B276.i57.i.i.i.i.i.i

B230.i66.i.i.i.i.i.i:                             ; preds = %B136.i51.i.i.i.i.i.i
  %.86.i67.i.i.i.i.i.i = fneg double %.76.i55.i.i.i.i.i.i
  %.89.i68.i.i.i.i.i.i = tail call double @log1p(double %.86.i67.i.i.i.i.i.i)
  br label %log_ndtr.3

B276.i57.i.i.i.i.i.i:                             ; preds = %B136.i51.i.i.i.i.i.i
  %.95.i58.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.76.i55.i.i.i.i.i.i)
  br label %log_ndtr.3

log_ndtr.3: ; preds = %B276.i57.i.i.i.i.i.i, %B230.i66.i.i.i.i.i.i, %mills.4
  %.52.sink.i63.i.i.i.i.i.i = phi double [ %.52.i81.i.i.i.i.i.i, %mills.4 ], [ %.89.i68.i.i.i.i.i.i, %B230.i66.i.i.i.i.i.i ], [ %.95.i58.i.i.i.i.i.i, %B276.i57.i.i.i.i.i.i ]
  %.163.i.i.i.i.i.i = fsub double %.52.sink.i63.i.i.i.i.i.i, %.52.sink.i28.i.i.i.i.i.i
  %.164.i.i.i.i.i.i = tail call double @llvm.exp.f64(double %.163.i.i.i.i.i.i)
  %.165.i.i.i.i.i.i = fneg double %.164.i.i.i.i.i.i
  %.166.i.i.i.i.i.i = tail call double @log1p(double %.165.i.i.i.i.i.i)
  %.168.i.i.i.i.i.i = fadd double %.52.sink.i28.i.i.i.i.i.i, %.166.i.i.i.i.i.i
  br label %log_ndtr_difference

B304.i.i.i.i.i.i:                                 ; preds = %B170.i.i.i.i.i.i
  %.182.i.i.i.i.i.i = fdiv double %a.2.0.i.i.i.i.i.i, 0xBFF6A09E667F3BCD
  %.183.i.i.i.i.i.i = tail call double @erfc(double %.182.i.i.i.i.i.i), !noalias !31
  %.184.i.i.i.i.i.i = fmul double %.183.i.i.i.i.i.i, -5.000000e-01
  %.189.i.i.i.i.i.i = fdiv double %b.2.0.i.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.192.i.i.i.i.i.i = tail call double @erfc(double %.189.i.i.i.i.i.i), !noalias !31
  %.193.i.i.i.i.i.i = fmul double %.192.i.i.i.i.i.i, 5.000000e-01
  %.194.i.i.i.i.i.i = fsub double %.184.i.i.i.i.i.i, %.193.i.i.i.i.i.i
  %.195.i.i.i.i.i.i = tail call double @log1p(double %.194.i.i.i.i.i.i)
  br label %log_ndtr_difference

log_ndtr_difference: ; preds = %B304.i.i.i.i.i.i, %log_ndtr.3, %log_ndtr.2, %B276.i.i.i.i.i.i.i, %B230.i.i.i.i.i.i.i, %mills.2
  %.195.sink.i.i.i.i.i.i = phi double [ %.195.i.i.i.i.i.i, %B304.i.i.i.i.i.i ], [ %.168.i.i.i.i.i.i, %log_ndtr.3 ], [ %.52.sink.i28.i.i.i.i.i.i, %log_ndtr.2 ], [ %.52.i.i.i.i.i.i.i, %mills.2 ], [ %.89.i.i.i.i.i.i.i, %B230.i.i.i.i.i.i.i ], [ %.95.i.i.i.i.i.i.i, %B276.i.i.i.i.i.i.i ]
  %.121.i.i.i.i.i = fcmp one double %.76.i285.i.i.i.i, 0xFFF0000000000000
  br i1 %.121.i.i.i.i.i, label %B126.i.i.i.i.i, label %B210.i.i.i.i.i

B126.i.i.i.i.i:                                   ; preds = %log_ndtr_difference
  %.124.i.i.i.i.i = fmul double %.76.i285.i.i.i.i, 5.000000e-01
  %.126.i.i.i.i.i = fmul double %.76.i285.i.i.i.i, %.124.i.i.i.i.i
  %18 = fsub double 0xBFED67F1C864BEB4, %.126.i.i.i.i.i
  %.130.i.i.i.i.i = fsub double %18, %.195.sink.i.i.i.i.i.i
  %.131.i.i.i.i.i = tail call double @llvm.exp.f64(double %.130.i.i.i.i.i)
  br label %B210.i.i.i.i.i

B210.i.i.i.i.i:                                   ; preds = %B126.i.i.i.i.i, %log_ndtr_difference
  %"$phi210.0.2.0.i.i.i.i.i" = phi double [ %.131.i.i.i.i.i, %B126.i.i.i.i.i ], [ 0.000000e+00, %log_ndtr_difference ]
  %.146.i.i.i.i.i = fcmp one double %.82.i.i.i.i.i, 0x7FF0000000000000
  br i1 %.146.i.i.i.i.i, label %B252.i.i.i.i.i, label %truncated_normal

B252.i.i.i.i.i:                                   ; preds = %B210.i.i.i.i.i
  %.149.i.i.i.i.i = fmul double %.82.i.i.i.i.i, 5.000000e-01
  %.151.i.i.i.i.i = fmul double %.82.i.i.i.i.i, %.149.i.i.i.i.i
  %19 = fsub double 0xBFED67F1C864BEB4, %.151.i.i.i.i.i
  %.155.i.i.i.i.i = fsub double %19, %.195.sink.i.i.i.i.i.i
  %.156.i.i.i.i.i = tail call double @llvm.exp.f64(double %.155.i.i.i.i.i)
  br label %truncated_normal

truncated_normal: ; preds = %B252.i.i.i.i.i, %B210.i.i.i.i.i
  %"$phi336.0.2.0.i.i.i.i.i" = phi double [ %.156.i.i.i.i.i, %B252.i.i.i.i.i ], [ 0.000000e+00, %B210.i.i.i.i.i ]
  %.7.i.i.i.i.i.i = fsub double %.215.i.i.i, %.218.i.i.i
  %.11.i.i.i.i.i.i = fdiv double %.7.i.i.i.i.i.i, %.221.i.i.i
  %.27.i.i.i.i.i.i = fmul double %.11.i.i.i.i.i.i, %.11.i.i.i.i.i.i
  %.29.i.i.i.i.i.i = fadd double %.27.i.i.i.i.i.i, -1.000000e+00
  %.33.i.i.i.i.i.i = fdiv double %.29.i.i.i.i.i.i, %.221.i.i.i
  %.26.i.i.i.i.i.i = fdiv double %.11.i.i.i.i.i.i, %.221.i.i.i
  %.18.i.i.i.i.i.i = fneg double %.11.i.i.i.i.i.i
  %.22.i.i.i.i.i.i = fdiv double %.18.i.i.i.i.i.i, %.221.i.i.i
  %.12.i.i286.i.i.i.i = fmul double %.11.i.i.i.i.i.i, -5.000000e-01
  %.13.i.i287.i.i.i.i = fmul double %.11.i.i.i.i.i.i, %.12.i.i286.i.i.i.i
  %.14.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.221.i.i.i)
  %.15.i.i.i.i.i.i = fsub double %.13.i.i287.i.i.i.i, %.14.i.i.i.i.i.i
  %.17.i.i.i.i.i.i = fadd double %.15.i.i.i.i.i.i, 0xBFED67F1C864BEB4
  %.176.i.i.i.i.i = fmul double %.76.i285.i.i.i.i, %"$phi210.0.2.0.i.i.i.i.i"
  %"$phi390.0.2.0.i.i.i.i.i" = select i1 %.121.i.i.i.i.i, double %.176.i.i.i.i.i, double 0.000000e+00
  %.199.i.i.i.i.i = fmul double %.82.i.i.i.i.i, %"$phi336.0.2.0.i.i.i.i.i"
  %"$phi442.0.2.0.i.i.i.i.i" = select i1 %.146.i.i.i.i.i, double %.199.i.i.i.i.i, double 0.000000e+00
  %.216.i.i.i.i.i = fsub double %.17.i.i.i.i.i.i, %.195.sink.i.i.i.i.i.i
  %.223.i.i.i.i.i = fsub double %"$phi210.0.2.0.i.i.i.i.i", %"$phi336.0.2.0.i.i.i.i.i"
  %.232.i.i.i.i.i = fdiv double %.223.i.i.i.i.i, %.221.i.i.i
  %.234.i.i.i.i.i = fsub double %.26.i.i.i.i.i.i, %.232.i.i.i.i.i
  %.238.i.i.i.i.i = fsub double %"$phi390.0.2.0.i.i.i.i.i", %"$phi442.0.2.0.i.i.i.i.i"
  %.245.i.i.i.i.i = fdiv double %.238.i.i.i.i.i, %.221.i.i.i
  %.249.i.i.i.i.i = fsub double %.33.i.i.i.i.i.i, %.245.i.i.i.i.i
  br label %prior_density

B1196.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.11.i290.i.i.i.i = fdiv double %.215.i.i.i, %.218.i.i.i
  %.12.i291.i.i.i.i = fmul double %.11.i290.i.i.i.i, -5.000000e-01
  %.13.i292.i.i.i.i = fmul double %.11.i290.i.i.i.i, %.12.i291.i.i.i.i
  %.14.i293.i.i.i.i = tail call double @llvm.log.f64(double %.218.i.i.i)
  %.15.i294.i.i.i.i = fsub double %.13.i292.i.i.i.i, %.14.i293.i.i.i.i
  %.17.i295.i.i.i.i = fadd double %.15.i294.i.i.i.i, 0xBFED67F1C864BEB4
  %.18.i296.i.i.i.i = fneg double %.11.i290.i.i.i.i
  %.22.i297.i.i.i.i = fdiv double %.18.i296.i.i.i.i, %.218.i.i.i
  %.27.i299.i.i.i.i = fmul double %.11.i290.i.i.i.i, %.11.i290.i.i.i.i
  %.29.i300.i.i.i.i = fadd double %.27.i299.i.i.i.i, -1.000000e+00
  %.33.i301.i.i.i.i = fdiv double %.29.i300.i.i.i.i, %.218.i.i.i
  %.776.i.i.i.i = fadd double %.17.i295.i.i.i.i, 0x3FE62E42FEFA39EF
  br label %prior_density

B1300.i.i.i.i:                                    ; preds = %B134.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.808.i.i.i.i, i8 0, i64 40, i1 false), !noalias !12
  call fastcc void @student_t(ptr %.808.i.i.i.i, double %.215.i.i.i, double %.218.i.i.i, double 0.000000e+00, double %.221.i.i.i)
  %.822.fca.4.load.i.i.i.i = load double, ptr %.fca.4.gep10.i.i.i.i, align 8, !noalias !12
  %.822.fca.2.load.i.i.i.i = load double, ptr %.fca.2.gep8.i.i.i.i, align 8, !noalias !12
  %.822.fca.1.load.i.i.i.i = load double, ptr %.fca.1.gep7.i.i.i.i, align 8, !noalias !12
  %.822.fca.0.load.i.i.i.i = load double, ptr %.808.i.i.i.i, align 8, !noalias !12
  %.859.i.i.i.i = fadd double %.822.fca.0.load.i.i.i.i, 0x3FE62E42FEFA39EF
  br label %prior_density

B1408.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.894.i.i.i.i = fdiv double %.215.i.i.i, %.218.i.i.i
  %.898.i.i.i.i = fmul double %.894.i.i.i.i, 2.000000e+00
  %.899.i.i.i.i = fmul double %.894.i.i.i.i, %.894.i.i.i.i
  %.901.i.i.i.i = fadd double %.899.i.i.i.i, 1.000000e+00
  %.905.i.i.i.i = fdiv double %.898.i.i.i.i, %.901.i.i.i.i
  %.910.i.i.i.i = fdiv double %.905.i.i.i.i, %.218.i.i.i
  %.920.i.i.i.i = fdiv double 0x3FE45F306DC9C883, %.218.i.i.i
  %.921.i.i.i.i = tail call double @llvm.log.f64(double %.920.i.i.i.i)
  %.923.i.i.i.i = tail call double @log1p(double %.899.i.i.i.i)
  %.924.i.i.i.i = fsub double %.921.i.i.i.i, %.923.i.i.i.i
  %.925.i.i.i.i = fneg double %.910.i.i.i.i
  %.931.i.i.i.i = fdiv double 1.000000e+00, %.218.i.i.i
  %.934.i.i.i.i = fmul double %.894.i.i.i.i, %.910.i.i.i.i
  %20 = fsub double %.934.i.i.i.i, %.931.i.i.i.i
  br label %prior_density

B1622.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.966.i.i.i.i = tail call double @llvm.log.f64(double %.218.i.i.i)
  %.969.i.i.i.i = fmul double %.215.i.i.i, %.218.i.i.i
  %.970.i.i.i.i = fsub double %.966.i.i.i.i, %.969.i.i.i.i
  %.972.i.i.i.i = fneg double %.218.i.i.i
  %.978.i.i.i.i = fdiv double 1.000000e+00, %.218.i.i.i
  %.982.i.i.i.i = fsub double %.978.i.i.i.i, %.215.i.i.i
  br label %prior_density

B1712.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.1017.i.i.i.i = tail call double @lgamma(double %.218.i.i.i), !noalias !9
  %.17.i306.i.i.i.i = fcmp olt double %.218.i.i.i, 1.000000e+01
  br i1 %.17.i306.i.i.i.i, label %B20.i.i.i.i.i, label %digamma

B20.i.i.i.i.i:                                    ; preds = %B1712.i.i.i.i, %B20.i.i.i.i.i
  %x.2.0.i.i.i.i.i = phi double [ %.35.i314.i.i.i.i, %B20.i.i.i.i.i ], [ %.218.i.i.i, %B1712.i.i.i.i ]
  %value.2.0.i.i.i.i.i = phi double [ %.25.i.i.i.i.i, %B20.i.i.i.i.i ], [ 0.000000e+00, %B1712.i.i.i.i ]
  %.23.i.i.i.i.i = fdiv double 1.000000e+00, %x.2.0.i.i.i.i.i
  %.25.i.i.i.i.i = fsub double %value.2.0.i.i.i.i.i, %.23.i.i.i.i.i
  %.35.i314.i.i.i.i = fadd double %x.2.0.i.i.i.i.i, 1.000000e+00
  %.45.i.i.i.i.i = fcmp olt double %.35.i314.i.i.i.i, 1.000000e+01
  br i1 %.45.i.i.i.i.i, label %B20.i.i.i.i.i, label %digamma

digamma: ; preds = %B20.i.i.i.i.i, %B1712.i.i.i.i
  %x.3.1.i.i.i.i.i = phi double [ %.218.i.i.i, %B1712.i.i.i.i ], [ %.35.i314.i.i.i.i, %B20.i.i.i.i.i ]
  %value.3.1.i.i.i.i.i = phi double [ 0.000000e+00, %B1712.i.i.i.i ], [ %.25.i.i.i.i.i, %B20.i.i.i.i.i ]
  %.72.i.i.i.i.i = fmul double %x.3.1.i.i.i.i.i, %x.3.1.i.i.i.i.i
  %.76.i307.i.i.i.i = fdiv double 1.000000e+00, %.72.i.i.i.i.i
  %.81.i308.i.i.i.i = fdiv double %.76.i307.i.i.i.i, 1.200000e+01
  %.82.i309.i.i.i.i = fsub double 0x3F95995995995996, %.81.i308.i.i.i.i
  %.83.i.i.i.i.i = fmul double %.76.i307.i.i.i.i, %.82.i309.i.i.i.i
  %.84.i.i.i.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i.i.i.i.i
  %.85.i.i.i.i.i = fmul double %.76.i307.i.i.i.i, %.84.i.i.i.i.i
  %.86.i310.i.i.i.i = fsub double 0x3F71111111111111, %.85.i.i.i.i.i
  %.87.i.i.i.i.i = fmul double %.76.i307.i.i.i.i, %.86.i310.i.i.i.i
  %.88.i.i.i.i.i = fsub double 0x3F70410410410410, %.87.i.i.i.i.i
  %.89.i311.i.i.i.i = fmul double %.76.i307.i.i.i.i, %.88.i.i.i.i.i
  %.90.i.i.i.i.i = fsub double 0x3F81111111111111, %.89.i311.i.i.i.i
  %.91.i.i.i.i.i = fmul double %.76.i307.i.i.i.i, %.90.i.i.i.i.i
  %.92.i.i.i.i.i = fsub double 0x3FB5555555555555, %.91.i.i.i.i.i
  %.93.i.i.i.i.i = fmul double %.76.i307.i.i.i.i, %.92.i.i.i.i.i
  %.95.i312.i.i.i.i = tail call double @llvm.log.f64(double %x.3.1.i.i.i.i.i)
  %.97.i.i.i.i.i = fadd double %value.3.1.i.i.i.i.i, %.95.i312.i.i.i.i
  %.104.i.i.i.i.i = fdiv double 5.000000e-01, %x.3.1.i.i.i.i.i
  %.107.i.i.i.i.i = fsub double %.97.i.i.i.i.i, %.104.i.i.i.i.i
  %.108.i313.i.i.i.i = fsub double %.107.i.i.i.i.i, %.93.i.i.i.i.i
  %.1021.i.i.i.i = fadd double %.218.i.i.i, -1.000000e+00
  %.1037.i.i.i.i = fdiv double %.1021.i.i.i.i, %.215.i.i.i
  %.1039.i.i.i.i = fsub double %.1037.i.i.i.i, %.221.i.i.i
  %.1013.i.i.i.i = tail call double @llvm.log.f64(double %.221.i.i.i)
  %.1015.i.i.i.i = fmul double %.218.i.i.i, %.1013.i.i.i.i
  %.1018.i.i.i.i = fsub double %.1015.i.i.i.i, %.1017.i.i.i.i
  %.1023.i.i.i.i = tail call double @llvm.log.f64(double %.215.i.i.i)
  %.1024.i.i.i.i = fmul double %.1023.i.i.i.i, %.1021.i.i.i.i
  %.1025.i.i.i.i = fadd double %.1024.i.i.i.i, %.1018.i.i.i.i
  %.1028.i.i.i.i = fmul double %.215.i.i.i, %.221.i.i.i
  %.1029.i.i.i.i = fsub double %.1025.i.i.i.i, %.1028.i.i.i.i
  %.1068.i.i.i.i = fsub double %.1013.i.i.i.i, %.108.i313.i.i.i.i
  %.1071.i.i.i.i = fadd double %.1023.i.i.i.i, %.1068.i.i.i.i
  %.1077.i.i.i.i = fdiv double %.218.i.i.i, %.221.i.i.i
  %.1083.i.i.i.i = fsub double %.1077.i.i.i.i, %.215.i.i.i
  br label %prior_density

B2038.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.1118.i.i.i.i = tail call double @lgamma(double %.218.i.i.i), !noalias !9
  %.17.i315.i.i.i.i = fcmp olt double %.218.i.i.i, 1.000000e+01
  br i1 %.17.i315.i.i.i.i, label %B20.i338.i.i.i.i, label %digamma.2

B20.i338.i.i.i.i:                                 ; preds = %B2038.i.i.i.i, %B20.i338.i.i.i.i
  %x.2.0.i339.i.i.i.i = phi double [ %.35.i343.i.i.i.i, %B20.i338.i.i.i.i ], [ %.218.i.i.i, %B2038.i.i.i.i ]
  %value.2.0.i340.i.i.i.i = phi double [ %.25.i342.i.i.i.i, %B20.i338.i.i.i.i ], [ 0.000000e+00, %B2038.i.i.i.i ]
  %.23.i341.i.i.i.i = fdiv double 1.000000e+00, %x.2.0.i339.i.i.i.i
  %.25.i342.i.i.i.i = fsub double %value.2.0.i340.i.i.i.i, %.23.i341.i.i.i.i
  %.35.i343.i.i.i.i = fadd double %x.2.0.i339.i.i.i.i, 1.000000e+00
  %.45.i344.i.i.i.i = fcmp olt double %.35.i343.i.i.i.i, 1.000000e+01
  br i1 %.45.i344.i.i.i.i, label %B20.i338.i.i.i.i, label %digamma.2

digamma.2: ; preds = %B20.i338.i.i.i.i, %B2038.i.i.i.i
  %x.3.1.i316.i.i.i.i = phi double [ %.218.i.i.i, %B2038.i.i.i.i ], [ %.35.i343.i.i.i.i, %B20.i338.i.i.i.i ]
  %value.3.1.i317.i.i.i.i = phi double [ 0.000000e+00, %B2038.i.i.i.i ], [ %.25.i342.i.i.i.i, %B20.i338.i.i.i.i ]
  %.72.i318.i.i.i.i = fmul double %x.3.1.i316.i.i.i.i, %x.3.1.i316.i.i.i.i
  %.76.i319.i.i.i.i = fdiv double 1.000000e+00, %.72.i318.i.i.i.i
  %.81.i320.i.i.i.i = fdiv double %.76.i319.i.i.i.i, 1.200000e+01
  %.82.i321.i.i.i.i = fsub double 0x3F95995995995996, %.81.i320.i.i.i.i
  %.83.i322.i.i.i.i = fmul double %.76.i319.i.i.i.i, %.82.i321.i.i.i.i
  %.84.i323.i.i.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i322.i.i.i.i
  %.85.i324.i.i.i.i = fmul double %.76.i319.i.i.i.i, %.84.i323.i.i.i.i
  %.86.i325.i.i.i.i = fsub double 0x3F71111111111111, %.85.i324.i.i.i.i
  %.87.i326.i.i.i.i = fmul double %.76.i319.i.i.i.i, %.86.i325.i.i.i.i
  %.88.i327.i.i.i.i = fsub double 0x3F70410410410410, %.87.i326.i.i.i.i
  %.89.i328.i.i.i.i = fmul double %.76.i319.i.i.i.i, %.88.i327.i.i.i.i
  %.90.i329.i.i.i.i = fsub double 0x3F81111111111111, %.89.i328.i.i.i.i
  %.91.i330.i.i.i.i = fmul double %.76.i319.i.i.i.i, %.90.i329.i.i.i.i
  %.92.i331.i.i.i.i = fsub double 0x3FB5555555555555, %.91.i330.i.i.i.i
  %.93.i332.i.i.i.i = fmul double %.76.i319.i.i.i.i, %.92.i331.i.i.i.i
  %.95.i333.i.i.i.i = tail call double @llvm.log.f64(double %x.3.1.i316.i.i.i.i)
  %.97.i334.i.i.i.i = fadd double %value.3.1.i317.i.i.i.i, %.95.i333.i.i.i.i
  %.104.i335.i.i.i.i = fdiv double 5.000000e-01, %x.3.1.i316.i.i.i.i
  %.107.i336.i.i.i.i = fsub double %.97.i334.i.i.i.i, %.104.i335.i.i.i.i
  %.108.i337.i.i.i.i = fsub double %.107.i336.i.i.i.i, %.93.i332.i.i.i.i
  %.1145.i.i.i.i = fmul double %.215.i.i.i, %.215.i.i.i
  %.1150.i.i.i.i = fdiv double %.221.i.i.i, %.1145.i.i.i.i
  %.1122.i.i.i.i = fadd double %.218.i.i.i, 1.000000e+00
  %21 = fdiv double %.1122.i.i.i.i, %.215.i.i.i
  %.1151.i.i.i.i = fsub double %.1150.i.i.i.i, %21
  %.1114.i.i.i.i = tail call double @llvm.log.f64(double %.221.i.i.i)
  %.1116.i.i.i.i = fmul double %.218.i.i.i, %.1114.i.i.i.i
  %.1119.i.i.i.i = fsub double %.1116.i.i.i.i, %.1118.i.i.i.i
  %.1124.i.i.i.i = tail call double @llvm.log.f64(double %.215.i.i.i)
  %.1125.i.i.i.i = fmul double %.1124.i.i.i.i, %.1122.i.i.i.i
  %.1126.i.i.i.i = fsub double %.1119.i.i.i.i, %.1125.i.i.i.i
  %.1132.i.i.i.i = fdiv double %.221.i.i.i, %.215.i.i.i
  %.1133.i.i.i.i = fsub double %.1126.i.i.i.i, %.1132.i.i.i.i
  %.1180.i.i.i.i = fsub double %.1114.i.i.i.i, %.108.i337.i.i.i.i
  %.1183.i.i.i.i = fsub double %.1180.i.i.i.i, %.1124.i.i.i.i
  %.1189.i.i.i.i = fdiv double %.218.i.i.i, %.221.i.i.i
  %.1199.i.i.i.i = fdiv double 1.000000e+00, %.215.i.i.i
  %.1202.i.i.i.i = fsub double %.1189.i.i.i.i, %.1199.i.i.i.i
  br label %prior_density

B2382.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.1231.i.i.i.i = tail call double @llvm.log.f64(double %.215.i.i.i)
  %.7.i346.i.i.i.i = fsub double %.1231.i.i.i.i, %.218.i.i.i
  %.11.i347.i.i.i.i = fdiv double %.7.i346.i.i.i.i, %.221.i.i.i
  %.12.i348.i.i.i.i = fmul double %.11.i347.i.i.i.i, -5.000000e-01
  %.13.i349.i.i.i.i = fmul double %.11.i347.i.i.i.i, %.12.i348.i.i.i.i
  %.14.i350.i.i.i.i = tail call double @llvm.log.f64(double %.221.i.i.i)
  %.15.i351.i.i.i.i = fsub double %.13.i349.i.i.i.i, %.14.i350.i.i.i.i
  %.17.i352.i.i.i.i = fadd double %.15.i351.i.i.i.i, 0xBFED67F1C864BEB4
  %.26.i355.i.i.i.i = fdiv double %.11.i347.i.i.i.i, %.221.i.i.i
  %.27.i356.i.i.i.i = fmul double %.11.i347.i.i.i.i, %.11.i347.i.i.i.i
  %.29.i357.i.i.i.i = fadd double %.27.i356.i.i.i.i, -1.000000e+00
  %.33.i358.i.i.i.i = fdiv double %.29.i357.i.i.i.i, %.221.i.i.i
  %.1283.i.i.i.i = fsub double %.17.i352.i.i.i.i, %.1231.i.i.i.i
  %.1285.i.i.i.i = fsub double -1.000000e+00, %.26.i355.i.i.i.i
  %.1290.i.i.i.i = fdiv double %.1285.i.i.i.i, %.215.i.i.i
  br label %prior_density

B2502.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.1325.i.i.i.i = fdiv double %.215.i.i.i, %.221.i.i.i
  %.1326.i.i.i.i = tail call double @llvm.log.f64(double %.1325.i.i.i.i)
  %.1328.i.i.i.i = fmul double %.218.i.i.i, %.1326.i.i.i.i
  %.1329.i.i.i.i = tail call double @llvm.exp.f64(double %.1328.i.i.i.i)
  %.1335.i.i.i.i = fdiv double %.218.i.i.i, %.221.i.i.i
  %.1336.i.i.i.i = tail call double @llvm.log.f64(double %.1335.i.i.i.i)
  %.1339.i.i.i.i = fadd double %.218.i.i.i, -1.000000e+00
  %.1340.i.i.i.i = fmul double %.1339.i.i.i.i, %.1326.i.i.i.i
  %.1341.i.i.i.i = fadd double %.1336.i.i.i.i, %.1340.i.i.i.i
  %.1342.i.i.i.i = fsub double %.1341.i.i.i.i, %.1329.i.i.i.i
  %.1347.i.i.i.i = fmul double %.218.i.i.i, %.1329.i.i.i.i
  %.1348.i.i.i.i = fsub double %.1339.i.i.i.i, %.1347.i.i.i.i
  %.1353.i.i.i.i = fdiv double %.1348.i.i.i.i, %.215.i.i.i
  %.1361.i.i.i.i = fdiv double 1.000000e+00, %.218.i.i.i
  %.1363.i.i.i.i = fsub double 1.000000e+00, %.1329.i.i.i.i
  %.1364.i.i.i.i = fmul double %.1326.i.i.i.i, %.1363.i.i.i.i
  %.1365.i.i.i.i = fadd double %.1361.i.i.i.i, %.1364.i.i.i.i
  %.1367.i.i.i.i = fadd double %.1329.i.i.i.i, -1.000000e+00
  %.1369.i.i.i.i = fmul double %.218.i.i.i, %.1367.i.i.i.i
  %.1376.i.i.i.i = fdiv double %.1369.i.i.i.i, %.221.i.i.i
  br label %prior_density

B2762.i.i.i.i:                                    ; preds = %B134.i.i.i
  %.1407.i.i.i.i = tail call double @llvm.log.f64(double %.215.i.i.i)
  %.1409.i.i.i.i = fneg double %.215.i.i.i
  %.1410.i.i.i.i = tail call double @log1p(double %.1409.i.i.i.i)
  %.1414.i.i.i.i = fadd double %.218.i.i.i, %.221.i.i.i
  %.17.i363.i.i.i.i = fcmp olt double %.1414.i.i.i.i, 1.000000e+01
  br i1 %.17.i363.i.i.i.i, label %B20.i386.i.i.i.i, label %digamma.3

B20.i386.i.i.i.i:                                 ; preds = %B2762.i.i.i.i, %B20.i386.i.i.i.i
  %x.2.0.i387.i.i.i.i = phi double [ %.35.i391.i.i.i.i, %B20.i386.i.i.i.i ], [ %.1414.i.i.i.i, %B2762.i.i.i.i ]
  %value.2.0.i388.i.i.i.i = phi double [ %.25.i390.i.i.i.i, %B20.i386.i.i.i.i ], [ 0.000000e+00, %B2762.i.i.i.i ]
  %.23.i389.i.i.i.i = fdiv double 1.000000e+00, %x.2.0.i387.i.i.i.i
  %.25.i390.i.i.i.i = fsub double %value.2.0.i388.i.i.i.i, %.23.i389.i.i.i.i
  %.35.i391.i.i.i.i = fadd double %x.2.0.i387.i.i.i.i, 1.000000e+00
  %.45.i392.i.i.i.i = fcmp olt double %.35.i391.i.i.i.i, 1.000000e+01
  br i1 %.45.i392.i.i.i.i, label %B20.i386.i.i.i.i, label %digamma.3

digamma.3: ; preds = %B20.i386.i.i.i.i, %B2762.i.i.i.i
  %x.3.1.i364.i.i.i.i = phi double [ %.1414.i.i.i.i, %B2762.i.i.i.i ], [ %.35.i391.i.i.i.i, %B20.i386.i.i.i.i ]
  %value.3.1.i365.i.i.i.i = phi double [ 0.000000e+00, %B2762.i.i.i.i ], [ %.25.i390.i.i.i.i, %B20.i386.i.i.i.i ]
  %.72.i366.i.i.i.i = fmul double %x.3.1.i364.i.i.i.i, %x.3.1.i364.i.i.i.i
  %.76.i367.i.i.i.i = fdiv double 1.000000e+00, %.72.i366.i.i.i.i
  %.81.i368.i.i.i.i = fdiv double %.76.i367.i.i.i.i, 1.200000e+01
  %.82.i369.i.i.i.i = fsub double 0x3F95995995995996, %.81.i368.i.i.i.i
  %.83.i370.i.i.i.i = fmul double %.76.i367.i.i.i.i, %.82.i369.i.i.i.i
  %.84.i371.i.i.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i370.i.i.i.i
  %.85.i372.i.i.i.i = fmul double %.76.i367.i.i.i.i, %.84.i371.i.i.i.i
  %.86.i373.i.i.i.i = fsub double 0x3F71111111111111, %.85.i372.i.i.i.i
  %.87.i374.i.i.i.i = fmul double %.76.i367.i.i.i.i, %.86.i373.i.i.i.i
  %.88.i375.i.i.i.i = fsub double 0x3F70410410410410, %.87.i374.i.i.i.i
  %.89.i376.i.i.i.i = fmul double %.76.i367.i.i.i.i, %.88.i375.i.i.i.i
  %.90.i377.i.i.i.i = fsub double 0x3F81111111111111, %.89.i376.i.i.i.i
  %.91.i378.i.i.i.i = fmul double %.76.i367.i.i.i.i, %.90.i377.i.i.i.i
  %.92.i379.i.i.i.i = fsub double 0x3FB5555555555555, %.91.i378.i.i.i.i
  %.93.i380.i.i.i.i = fmul double %.76.i367.i.i.i.i, %.92.i379.i.i.i.i
  %.95.i381.i.i.i.i = tail call double @llvm.log.f64(double %x.3.1.i364.i.i.i.i)
  %.97.i382.i.i.i.i = fadd double %value.3.1.i365.i.i.i.i, %.95.i381.i.i.i.i
  %.104.i383.i.i.i.i = fdiv double 5.000000e-01, %x.3.1.i364.i.i.i.i
  %.107.i384.i.i.i.i = fsub double %.97.i382.i.i.i.i, %.104.i383.i.i.i.i
  %.108.i385.i.i.i.i = fsub double %.107.i384.i.i.i.i, %.93.i380.i.i.i.i
  %.1442.i.i.i.i = tail call double @lgamma(double %.1414.i.i.i.i), !noalias !9
  %.1444.i.i.i.i = tail call double @lgamma(double %.218.i.i.i), !noalias !9
  %.1445.i.i.i.i = fsub double %.1442.i.i.i.i, %.1444.i.i.i.i
  %.1447.i.i.i.i = tail call double @lgamma(double %.221.i.i.i), !noalias !9
  %.1448.i.i.i.i = fsub double %.1445.i.i.i.i, %.1447.i.i.i.i
  %.1451.i.i.i.i = fadd double %.218.i.i.i, -1.000000e+00
  %.1452.i.i.i.i = fmul double %.1407.i.i.i.i, %.1451.i.i.i.i
  %.1453.i.i.i.i = fadd double %.1452.i.i.i.i, %.1448.i.i.i.i
  %.1456.i.i.i.i = fadd double %.221.i.i.i, -1.000000e+00
  %.1457.i.i.i.i = fmul double %.1456.i.i.i.i, %.1410.i.i.i.i
  %.1458.i.i.i.i = fadd double %.1457.i.i.i.i, %.1453.i.i.i.i
  %.1466.i.i.i.i = fdiv double %.1451.i.i.i.i, %.215.i.i.i
  %.1472.i.i.i.i = fsub double 1.000000e+00, %.215.i.i.i
  %.1478.i.i.i.i = fdiv double %.1456.i.i.i.i, %.1472.i.i.i.i
  %.1479.i.i.i.i = fsub double %.1466.i.i.i.i, %.1478.i.i.i.i
  %.17.i394.i.i.i.i = fcmp olt double %.218.i.i.i, 1.000000e+01
  br i1 %.17.i394.i.i.i.i, label %B20.i417.i.i.i.i, label %digamma.4

B20.i417.i.i.i.i:                                 ; preds = %digamma.3, %B20.i417.i.i.i.i
  %x.2.0.i418.i.i.i.i = phi double [ %.35.i422.i.i.i.i, %B20.i417.i.i.i.i ], [ %.218.i.i.i, %digamma.3 ]
  %value.2.0.i419.i.i.i.i = phi double [ %.25.i421.i.i.i.i, %B20.i417.i.i.i.i ], [ 0.000000e+00, %digamma.3 ]
  %.23.i420.i.i.i.i = fdiv double 1.000000e+00, %x.2.0.i418.i.i.i.i
  %.25.i421.i.i.i.i = fsub double %value.2.0.i419.i.i.i.i, %.23.i420.i.i.i.i
  %.35.i422.i.i.i.i = fadd double %x.2.0.i418.i.i.i.i, 1.000000e+00
  %.45.i423.i.i.i.i = fcmp olt double %.35.i422.i.i.i.i, 1.000000e+01
  br i1 %.45.i423.i.i.i.i, label %B20.i417.i.i.i.i, label %digamma.4

digamma.4: ; preds = %B20.i417.i.i.i.i, %digamma.3
  %x.3.1.i395.i.i.i.i = phi double [ %.218.i.i.i, %digamma.3 ], [ %.35.i422.i.i.i.i, %B20.i417.i.i.i.i ]
  %value.3.1.i396.i.i.i.i = phi double [ 0.000000e+00, %digamma.3 ], [ %.25.i421.i.i.i.i, %B20.i417.i.i.i.i ]
  %.72.i397.i.i.i.i = fmul double %x.3.1.i395.i.i.i.i, %x.3.1.i395.i.i.i.i
  %.76.i398.i.i.i.i = fdiv double 1.000000e+00, %.72.i397.i.i.i.i
  %.81.i399.i.i.i.i = fdiv double %.76.i398.i.i.i.i, 1.200000e+01
  %.82.i400.i.i.i.i = fsub double 0x3F95995995995996, %.81.i399.i.i.i.i
  %.83.i401.i.i.i.i = fmul double %.76.i398.i.i.i.i, %.82.i400.i.i.i.i
  %.84.i402.i.i.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i401.i.i.i.i
  %.85.i403.i.i.i.i = fmul double %.76.i398.i.i.i.i, %.84.i402.i.i.i.i
  %.86.i404.i.i.i.i = fsub double 0x3F71111111111111, %.85.i403.i.i.i.i
  %.87.i405.i.i.i.i = fmul double %.76.i398.i.i.i.i, %.86.i404.i.i.i.i
  %.88.i406.i.i.i.i = fsub double 0x3F70410410410410, %.87.i405.i.i.i.i
  %.89.i407.i.i.i.i = fmul double %.76.i398.i.i.i.i, %.88.i406.i.i.i.i
  %.90.i408.i.i.i.i = fsub double 0x3F81111111111111, %.89.i407.i.i.i.i
  %.91.i409.i.i.i.i = fmul double %.76.i398.i.i.i.i, %.90.i408.i.i.i.i
  %.92.i410.i.i.i.i = fsub double 0x3FB5555555555555, %.91.i409.i.i.i.i
  %.93.i411.i.i.i.i = fmul double %.76.i398.i.i.i.i, %.92.i410.i.i.i.i
  %.95.i412.i.i.i.i = tail call double @llvm.log.f64(double %x.3.1.i395.i.i.i.i)
  %.97.i413.i.i.i.i = fadd double %value.3.1.i396.i.i.i.i, %.95.i412.i.i.i.i
  %.104.i414.i.i.i.i = fdiv double 5.000000e-01, %x.3.1.i395.i.i.i.i
  %.107.i415.i.i.i.i = fsub double %.97.i413.i.i.i.i, %.104.i414.i.i.i.i
  %.108.i416.i.i.i.i = fsub double %.107.i415.i.i.i.i, %.93.i411.i.i.i.i
  %.17.i425.i.i.i.i = fcmp olt double %.221.i.i.i, 1.000000e+01
  br i1 %.17.i425.i.i.i.i, label %B20.i448.i.i.i.i, label %digamma.5

B20.i448.i.i.i.i:                                 ; preds = %digamma.4, %B20.i448.i.i.i.i
  %x.2.0.i449.i.i.i.i = phi double [ %.35.i453.i.i.i.i, %B20.i448.i.i.i.i ], [ %.221.i.i.i, %digamma.4 ]
  %value.2.0.i450.i.i.i.i = phi double [ %.25.i452.i.i.i.i, %B20.i448.i.i.i.i ], [ 0.000000e+00, %digamma.4 ]
  %.23.i451.i.i.i.i = fdiv double 1.000000e+00, %x.2.0.i449.i.i.i.i
  %.25.i452.i.i.i.i = fsub double %value.2.0.i450.i.i.i.i, %.23.i451.i.i.i.i
  %.35.i453.i.i.i.i = fadd double %x.2.0.i449.i.i.i.i, 1.000000e+00
  %.45.i454.i.i.i.i = fcmp olt double %.35.i453.i.i.i.i, 1.000000e+01
  br i1 %.45.i454.i.i.i.i, label %B20.i448.i.i.i.i, label %digamma.5

digamma.5: ; preds = %B20.i448.i.i.i.i, %digamma.4
  %x.3.1.i426.i.i.i.i = phi double [ %.221.i.i.i, %digamma.4 ], [ %.35.i453.i.i.i.i, %B20.i448.i.i.i.i ]
  %value.3.1.i427.i.i.i.i = phi double [ 0.000000e+00, %digamma.4 ], [ %.25.i452.i.i.i.i, %B20.i448.i.i.i.i ]
  %.72.i428.i.i.i.i = fmul double %x.3.1.i426.i.i.i.i, %x.3.1.i426.i.i.i.i
  %.76.i429.i.i.i.i = fdiv double 1.000000e+00, %.72.i428.i.i.i.i
  %.81.i430.i.i.i.i = fdiv double %.76.i429.i.i.i.i, 1.200000e+01
  %.82.i431.i.i.i.i = fsub double 0x3F95995995995996, %.81.i430.i.i.i.i
  %.83.i432.i.i.i.i = fmul double %.76.i429.i.i.i.i, %.82.i431.i.i.i.i
  %.84.i433.i.i.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i432.i.i.i.i
  %.85.i434.i.i.i.i = fmul double %.76.i429.i.i.i.i, %.84.i433.i.i.i.i
  %.86.i435.i.i.i.i = fsub double 0x3F71111111111111, %.85.i434.i.i.i.i
  %.87.i436.i.i.i.i = fmul double %.76.i429.i.i.i.i, %.86.i435.i.i.i.i
  %.88.i437.i.i.i.i = fsub double 0x3F70410410410410, %.87.i436.i.i.i.i
  %.89.i438.i.i.i.i = fmul double %.76.i429.i.i.i.i, %.88.i437.i.i.i.i
  %.90.i439.i.i.i.i = fsub double 0x3F81111111111111, %.89.i438.i.i.i.i
  %.91.i440.i.i.i.i = fmul double %.76.i429.i.i.i.i, %.90.i439.i.i.i.i
  %.92.i441.i.i.i.i = fsub double 0x3FB5555555555555, %.91.i440.i.i.i.i
  %.93.i442.i.i.i.i = fmul double %.76.i429.i.i.i.i, %.92.i441.i.i.i.i
  %.95.i443.i.i.i.i = tail call double @llvm.log.f64(double %x.3.1.i426.i.i.i.i)
  %.97.i444.i.i.i.i = fadd double %value.3.1.i427.i.i.i.i, %.95.i443.i.i.i.i
  %.104.i445.i.i.i.i = fdiv double 5.000000e-01, %x.3.1.i426.i.i.i.i
  %.107.i446.i.i.i.i = fsub double %.97.i444.i.i.i.i, %.104.i445.i.i.i.i
  %.108.i447.i.i.i.i = fsub double %.107.i446.i.i.i.i, %.93.i442.i.i.i.i
  %.1508.i.i.i.i = fsub double %.108.i385.i.i.i.i, %.108.i416.i.i.i.i
  %.1509.i.i.i.i = fadd double %.1407.i.i.i.i, %.1508.i.i.i.i
  %.1538.i.i.i.i = fsub double %.108.i385.i.i.i.i, %.108.i447.i.i.i.i
  %.1539.i.i.i.i = fadd double %.1410.i.i.i.i, %.1538.i.i.i.i
  br label %prior_density

prior_density: ; preds = %digamma.5, %B2502.i.i.i.i, %B2382.i.i.i.i, %digamma.2, %digamma, %B1622.i.i.i.i, %B1408.i.i.i.i, %B1300.i.i.i.i, %B1196.i.i.i.i, %truncated_normal, %B1086.i.i.i.i, %B912.i.i.i.i, %log_ndtr, %B516.i.i.i.i, %B304.i.i.i.i, %B88.i.i.i.i, %B52.i.i.i.i, %B16.i.i.i.i, %B134.i.i.i
  %.229.sroa.0.0.i.i.i = phi double [ %.1458.i.i.i.i, %digamma.5 ], [ %.17.i.i.i.i.i, %B16.i.i.i.i ], [ %.105.fca.0.load.i.i.i.i, %B52.i.i.i.i ], [ %.176.i.i.i.i, %B88.i.i.i.i ], [ %.262.i.i.i.i, %B304.i.i.i.i ], [ %.359.i.i.i.i, %B516.i.i.i.i ], [ %.501.i.i.i.i, %log_ndtr ], [ %.580.i.i.i.i, %B912.i.i.i.i ], [ %.633.i.i.i.i, %B1086.i.i.i.i ], [ %.216.i.i.i.i.i, %truncated_normal ], [ %.776.i.i.i.i, %B1196.i.i.i.i ], [ %.859.i.i.i.i, %B1300.i.i.i.i ], [ %.924.i.i.i.i, %B1408.i.i.i.i ], [ %.970.i.i.i.i, %B1622.i.i.i.i ], [ %.1029.i.i.i.i, %digamma ], [ %.1133.i.i.i.i, %digamma.2 ], [ %.1283.i.i.i.i, %B2382.i.i.i.i ], [ %.1342.i.i.i.i, %B2502.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.229.sroa.22.0.i.i.i = phi double [ %.1479.i.i.i.i, %digamma.5 ], [ %.22.i.i.i.i.i, %B16.i.i.i.i ], [ %.105.fca.1.load.i.i.i.i, %B52.i.i.i.i ], [ %.177.i.i.i.i, %B88.i.i.i.i ], [ %.263.i.i.i.i, %B304.i.i.i.i ], [ %.360.i.i.i.i, %B516.i.i.i.i ], [ %.507.i.i.i.i, %log_ndtr ], [ %.581.i.i.i.i, %B912.i.i.i.i ], [ 0.000000e+00, %B1086.i.i.i.i ], [ %.22.i.i.i.i.i.i, %truncated_normal ], [ %.22.i297.i.i.i.i, %B1196.i.i.i.i ], [ %.822.fca.1.load.i.i.i.i, %B1300.i.i.i.i ], [ %.925.i.i.i.i, %B1408.i.i.i.i ], [ %.972.i.i.i.i, %B1622.i.i.i.i ], [ %.1039.i.i.i.i, %digamma ], [ %.1151.i.i.i.i, %digamma.2 ], [ %.1290.i.i.i.i, %B2382.i.i.i.i ], [ %.1353.i.i.i.i, %B2502.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.229.sroa.43.0.i.i.i = phi double [ %.1509.i.i.i.i, %digamma.5 ], [ %.26.i.i.i.i.i, %B16.i.i.i.i ], [ %.105.fca.2.load.i.i.i.i, %B52.i.i.i.i ], [ %.169.i.i.i.i, %B88.i.i.i.i ], [ %"$phi384.0.2.0.i.i.i.i", %B304.i.i.i.i ], [ %.326.i.i.i.i, %B516.i.i.i.i ], [ %.513.i.i.i.i, %log_ndtr ], [ %.575.i.i.i.i, %B912.i.i.i.i ], [ 0.000000e+00, %B1086.i.i.i.i ], [ %.234.i.i.i.i.i, %truncated_normal ], [ %.33.i301.i.i.i.i, %B1196.i.i.i.i ], [ %.822.fca.2.load.i.i.i.i, %B1300.i.i.i.i ], [ %20, %B1408.i.i.i.i ], [ %.982.i.i.i.i, %B1622.i.i.i.i ], [ %.1071.i.i.i.i, %digamma ], [ %.1183.i.i.i.i, %digamma.2 ], [ %.26.i355.i.i.i.i, %B2382.i.i.i.i ], [ %.1365.i.i.i.i, %B2502.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.229.sroa.63.0.i.i.i = phi double [ %.1539.i.i.i.i, %digamma.5 ], [ %.33.i.i.i.i.i, %B16.i.i.i.i ], [ %.105.fca.3.load.i.i.i.i, %B52.i.i.i.i ], [ %8, %B88.i.i.i.i ], [ %.274.i.i.i.i, %B304.i.i.i.i ], [ %.370.i.i.i.i, %B516.i.i.i.i ], [ %.522.i.i.i.i, %log_ndtr ], [ %.591.i.i.i.i, %B912.i.i.i.i ], [ 0.000000e+00, %B1086.i.i.i.i ], [ %.249.i.i.i.i.i, %truncated_normal ], [ 0.000000e+00, %B1196.i.i.i.i ], [ %.822.fca.4.load.i.i.i.i, %B1300.i.i.i.i ], [ 0.000000e+00, %B1408.i.i.i.i ], [ 0.000000e+00, %B1622.i.i.i.i ], [ %.1083.i.i.i.i, %digamma ], [ %.1202.i.i.i.i, %digamma.2 ], [ %.33.i358.i.i.i.i, %B2382.i.i.i.i ], [ %.1376.i.i.i.i, %B2502.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.229.sroa.83.0.i.i.i = phi double [ 0.000000e+00, %digamma.5 ], [ 0.000000e+00, %B16.i.i.i.i ], [ %.105.fca.4.load.i.i.i.i, %B52.i.i.i.i ], [ 0.000000e+00, %B88.i.i.i.i ], [ 0.000000e+00, %B304.i.i.i.i ], [ 0.000000e+00, %B516.i.i.i.i ], [ %.523.i.i.i.i, %log_ndtr ], [ 0.000000e+00, %B912.i.i.i.i ], [ 0.000000e+00, %B1086.i.i.i.i ], [ 0.000000e+00, %truncated_normal ], [ 0.000000e+00, %B1196.i.i.i.i ], [ 0.000000e+00, %B1300.i.i.i.i ], [ 0.000000e+00, %B1408.i.i.i.i ], [ 0.000000e+00, %B1622.i.i.i.i ], [ 0.000000e+00, %digamma ], [ 0.000000e+00, %digamma.2 ], [ 0.000000e+00, %B2382.i.i.i.i ], [ 0.000000e+00, %B2502.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.276.i.i.i = fadd double %lp.2.086.i.i.i, %.229.sroa.0.0.i.i.i
  %.283.i.i.i = getelementptr double, ptr %.81, i64 %.42.085.i.i.i
  %.284.i.i.i = load double, ptr %.283.i.i.i, align 8, !noalias !9
  %.285.i.i.i = fadd double %.229.sroa.22.0.i.i.i, %.284.i.i.i
  store double %.285.i.i.i, ptr %.283.i.i.i, align 8, !noalias !9
  %.293.i.i.i = getelementptr double, ptr %.81, i64 %.174.i.i.i
  %.294.i.i.i = load double, ptr %.293.i.i.i, align 8, !noalias !9
  %.295.i.i.i = fadd double %.229.sroa.43.0.i.i.i, %.294.i.i.i
  store double %.295.i.i.i, ptr %.293.i.i.i, align 8, !noalias !9
  %.300.i.i.i = getelementptr double, ptr %.81, i64 %.178.i.i.i
  %.301.i.i.i = load double, ptr %.300.i.i.i, align 8, !noalias !9
  %.302.i.i.i = fadd double %.229.sroa.63.0.i.i.i, %.301.i.i.i
  store double %.302.i.i.i, ptr %.300.i.i.i, align 8, !noalias !9
  %.307.i.i.i = getelementptr double, ptr %.81, i64 %.182.i.i.i
  %.308.i.i.i = load double, ptr %.307.i.i.i, align 8, !noalias !9
  %.309.i.i.i = fadd double %.229.sroa.83.0.i.i.i, %.308.i.i.i
  store double %.309.i.i.i, ptr %.307.i.i.i, align 8, !noalias !9
  br label %B405.i.i.i

B405.i.i.i:                                       ; preds = %B64.if.i.i.i, %prior_density
  %lp.3.1.i.i.i = phi double [ %.276.i.i.i, %prior_density ], [ %lp.2.086.i.i.i, %B64.if.i.i.i ]
  %exitcond.not.i231.i.i = icmp eq i64 %.113.i.i.i, %.18.i.i.i
  br i1 %exitcond.not.i231.i.i, label %forward, label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B405.i.i.i, %B64.if.lr.ph.i.i.i
  %lp.2.086.i.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i.i ], [ %lp.3.1.i.i.i, %B405.i.i.i ]
  %.42.085.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.113.i.i.i, %B405.i.i.i ]
  %.113.i.i.i = add nuw nsw i64 %.42.085.i.i.i, 1
  %.143.i.i.i = load i64, ptr %.142.i.i.i, align 8, !noalias !9
  %22 = getelementptr i64, ptr %.19, i64 %.143.i.i.i
  %.147.i.i.i = getelementptr i64, ptr %22, i64 %.42.085.i.i.i
  %.148.i.i.i = load i64, ptr %.147.i.i.i, align 8, !noalias !9
  %.153.i229.i.i = icmp eq i64 %.148.i.i.i, 0
  br i1 %.153.i229.i.i, label %B405.i.i.i, label %B134.i.i.i

B140.if.i.i:                                      ; preds = %B140.if.i.i, %B140.if.lr.ph.i.i
  %lp.2.0239.i.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i.i ], [ %.229.i.i, %B140.if.i.i ]
  %.67.0238.i.i = phi i64 [ 0, %B140.if.lr.ph.i.i ], [ %.138.i.i, %B140.if.i.i ]
  %.138.i.i = add nuw nsw i64 %.67.0238.i.i, 1
  %.167.i.i = getelementptr i64, ptr %1, i64 %.67.0238.i.i
  %.168.i.i = load i64, ptr %.167.i.i, align 8, !noalias !3
  %.170.i.i = getelementptr double, ptr %arg.x, i64 %.67.0238.i.i
  %.171.i.i = load double, ptr %.170.i.i, align 8, !noalias !3
  %.176.idx.i.i = shl i64 %.67.0238.i.i, 4
  %.176.i.i = getelementptr i8, ptr %2, i64 %.176.idx.i.i
  %.177.i.i = load double, ptr %.176.i.i, align 8, !noalias !3
  %.183.i.i = getelementptr i8, ptr %.176.i.i, i64 8
  %.184.i.i = load double, ptr %.183.i.i, align 8, !noalias !3
  call fastcc void @to_scale(ptr %.185.i.i, i64 %.168.i.i, double %.171.i.i, double %.177.i.i, double %.184.i.i)
  %.199.fca.3.load.i.i = load double, ptr %.fca.3.gep.i.i, align 8, !noalias !3
  %.199.fca.2.load.i.i = load double, ptr %.fca.2.gep.i.i, align 8, !noalias !3
  %.199.fca.0.load.i.i = load double, ptr %.185.i.i, align 8, !noalias !3
  %.226.i.i = getelementptr double, ptr %.52, i64 %.67.0238.i.i
  store double %.199.fca.0.load.i.i, ptr %.226.i.i, align 8, !noalias !3
  %.229.i.i = fadd double %lp.2.0239.i.i, %.199.fca.2.load.i.i
  %.233.i.i = getelementptr double, ptr %arg.grad, i64 %.67.0238.i.i
  %.234.i.i = load double, ptr %.233.i.i, align 8, !noalias !3
  %.235.i.i = fadd double %.199.fca.3.load.i.i, %.234.i.i
  store double %.235.i.i, ptr %.233.i.i, align 8, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.138.i.i, %.24.i.i
  br i1 %exitcond.not.i.i, label %B276.i.i, label %B140.if.i.i

B336.if.i.i:                                      ; preds = %B336.loopexit.i.i, %B336.if.lr.ph.i.i
  %.276.0249.i.i = phi i64 [ 0, %B336.if.lr.ph.i.i ], [ %.345.i.i, %B336.loopexit.i.i ]
  %.345.i.i = add nuw nsw i64 %.276.0249.i.i, 1
  %.372.i.i = load i64, ptr %.371.i.i, align 8, !noalias !3
  %23 = getelementptr i64, ptr %.19, i64 %.372.i.i
  %.377.idx.i.i = shl i64 %.276.0249.i.i, 5
  %.377.i.i = getelementptr i8, ptr %23, i64 %.377.idx.i.i
  %.378.i.i = load i64, ptr %.377.i.i, align 8, !noalias !3
  %.483245.not.i.i = icmp slt i64 %.378.i.i, 1
  br i1 %.483245.not.i.i, label %B336.loopexit.i.i, label %B618.if.lr.ph.i.i

B618.if.lr.ph.i.i:                                ; preds = %B336.if.i.i
  %.395.i.i = getelementptr i8, ptr %.377.i.i, i64 24
  %.396.i.i = load i64, ptr %.395.i.i, align 8, !noalias !3
  %.391.i.i = getelementptr i8, ptr %.377.i.i, i64 16
  %.392.i.i = load i64, ptr %.391.i.i, align 8, !noalias !3
  %.381.i.i = getelementptr i8, ptr %.377.i.i, i64 8
  %.382.i.i = load i64, ptr %.381.i.i, align 8, !noalias !3
  %24 = getelementptr double, ptr %.22, i64 %.396.i.i
  %25 = getelementptr double, ptr %.22, i64 %.392.i.i
  %26 = getelementptr i64, ptr %.19, i64 %.382.i.i
  br label %B618.if.i.i

B618.if.i.i:                                      ; preds = %B618.if.lr.ph.i.i, %B728.i.i
  %.427.0246.i.i = phi i64 [ 0, %B618.if.lr.ph.i.i ], [ %.496.i.i, %B728.i.i ]
  %.528.i.i = getelementptr double, ptr %24, i64 %.427.0246.i.i
  %.529.i.i = load double, ptr %.528.i.i, align 8, !noalias !3
  %.653.i.i = mul nuw nsw i64 %.427.0246.i.i, %.378.i.i
  %27 = getelementptr double, ptr %25, i64 %.653.i.i
  br label %B662.if.i.i

B662.if.i.i:                                      ; preds = %B662.if.i.i, %B618.if.i.i
  %total.2.2243.i.i = phi double [ %.529.i.i, %B618.if.i.i ], [ %.670.i.i, %B662.if.i.i ]
  %.557.0241.i.i = phi i64 [ 0, %B618.if.i.i ], [ %.626.i.i, %B662.if.i.i ]
  %.626.i.i = add nuw nsw i64 %.557.0241.i.i, 1
  %.658.i.i = getelementptr double, ptr %27, i64 %.557.0241.i.i
  %.659.i.i = load double, ptr %.658.i.i, align 8, !noalias !3
  %.663.i.i = getelementptr i64, ptr %26, i64 %.557.0241.i.i
  %.664.i.i = load i64, ptr %.663.i.i, align 8, !noalias !3
  %.666.i.i = getelementptr double, ptr %arg.x, i64 %.664.i.i
  %.667.i.i = load double, ptr %.666.i.i, align 8, !noalias !3
  %.668.i.i = fmul double %.659.i.i, %.667.i.i
  %.670.i.i = fadd double %total.2.2243.i.i, %.668.i.i
  %exitcond254.not.i.i = icmp eq i64 %.378.i.i, %.626.i.i
  br i1 %exitcond254.not.i.i, label %B728.i.i, label %B662.if.i.i

B824.if.i.i:                                      ; preds = %B824.if.i.i, %B824.if.lr.ph.i.i
  %.738.0252.i.i = phi i64 [ 0, %B824.if.lr.ph.i.i ], [ %.807.i.i, %B824.if.i.i ]
  %.807.i.i = add nuw nsw i64 %.738.0252.i.i, 1
  %.834.i.i = load i64, ptr %.833.i.i, align 8, !noalias !3
  %28 = getelementptr double, ptr %.22, i64 %.834.i.i
  %.837.i.i = getelementptr double, ptr %28, i64 %.738.0252.i.i
  %.838.i.i = load double, ptr %.837.i.i, align 8, !noalias !3
  %.842.i.i = getelementptr double, ptr %3, i64 %.738.0252.i.i
  store double %.838.i.i, ptr %.842.i.i, align 8, !noalias !3
  %exitcond257.not.i.i = icmp eq i64 %.807.i.i, %.714.i.i
  br i1 %exitcond257.not.i.i, label %B892.i.i, label %B824.if.i.i

forward: ; preds = %B405.i.i.i, %calculate
  %lp.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i.i, %B405.i.i.i ]
  %.920.i.i = fadd double %lp.2.0.lcssa.i.i, %lp.2.0.lcssa.i.i.i
  %.192.i = getelementptr i8, ptr %.19, i64 104
  %.193.i = load i64, ptr %.192.i, align 8, !noalias !0
  %.273101.not.i = icmp slt i64 %.193.i, 1
  br i1 %.273101.not.i, label %before_likelihood, label %B164.if.lr.ph.i

B164.if.lr.ph.i:                                  ; preds = %forward
  %.312.i = getelementptr i8, ptr %.19, i64 112
  br label %B164.if.i

B336.i:                                           ; preds = %factor_forward
  %.26.i.i = load i64, ptr %45, align 8, !noalias !32
  %.31.i.i = load i64, ptr %.25.i84.i, align 8, !noalias !32
  %.179278.not.i.i = icmp slt i64 %.31.i.i, 1
  br i1 %.179278.not.i.i, label %effects_forward, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B336.i
  %.89.i.i = getelementptr i8, ptr %45, i64 152
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !32
  %.84.i.i = getelementptr i8, ptr %45, i64 56
  %.85.i.i = load i64, ptr %.84.i.i, align 8, !noalias !32
  %.70.i.i = getelementptr i8, ptr %45, i64 144
  %.71.i.i = load i64, ptr %.70.i.i, align 8, !noalias !32
  %.65.i.i = getelementptr i8, ptr %45, i64 48
  %.66.i.i = load i64, ptr %.65.i.i, align 8, !noalias !32
  %.60.i.i = getelementptr i8, ptr %45, i64 80
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !32
  %29 = getelementptr double, ptr %.52, i64 %.61.i.i
  %30 = getelementptr i64, ptr %.19, i64 %.85.i.i
  %.260.i.i = getelementptr i8, ptr %45, i64 64
  %.350271.not.i.i = icmp slt i64 %.26.i.i, 1
  %.532.i.i = getelementptr i8, ptr %45, i64 120
  %31 = getelementptr double, ptr %.22, i64 %.66.i.i
  %32 = getelementptr double, ptr %arg.x, i64 %.362.i
  %33 = getelementptr double, ptr %.22, i64 %.71.i.i
  %.596.i.i = getelementptr i8, ptr %45, i64 72
  %34 = getelementptr double, ptr %.22, i64 %.90.i.i
  %.742.i.i = getelementptr i8, ptr %45, i64 104
  %.927.i.i = getelementptr i8, ptr %45, i64 128
  %.937.i.i = getelementptr i8, ptr %45, i64 136
  br label %B364.if.i.i

B364.loopexit.i.i:                                ; preds = %B1272.i.i, %B364.if.i.i
  %lp.3.1.lcssa.i.i = phi double [ %lp.4.0281.i.i, %B364.if.i.i ], [ %.981.i.i, %B1272.i.i ]
  %exitcond286.not.i.i = icmp eq i64 %.192.i.i, %.31.i.i
  br i1 %exitcond286.not.i.i, label %effects_forward, label %B364.if.i.i

B664.i.i:                                         ; preds = %B556.if.i.i, %B506.if.i.i
  %m.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B506.if.i.i ], [ %.544.i.i, %B556.if.i.i ]
  %.560.i.i = getelementptr double, ptr %31, i64 %.395.i81.i
  %.561.i.i = load double, ptr %.560.i.i, align 8, !noalias !32
  %.566.i.i = getelementptr double, ptr %32, i64 %.395.i81.i
  %.567.i.i = load double, ptr %.566.i.i, align 8, !noalias !32
  %.579.i.i = fcmp ogt double %.561.i.i, 0.000000e+00
  br i1 %.579.i.i, label %B710.i.i, label %B1272.i.i

B710.i.i:                                         ; preds = %B664.i.i
  %.589.i.i = getelementptr double, ptr %33, i64 %.395.i81.i
  %.590.i.i = load double, ptr %.589.i.i, align 8, !noalias !32
  %.592.i.i = fsub double %.590.i.i, %m.2.2.lcssa.i.i
  %.597.i.i = load i64, ptr %.596.i.i, align 8, !noalias !32
  %.604.i.i = mul nsw i64 %.294.0272.i.i, %.256.i.i
  br i1 %.482255.not.i.i, label %B928.i.i, label %B818.if.lr.ph.i.i

B818.if.lr.ph.i.i:                                ; preds = %B710.i.i
  %invariant.gep259.i.i = getelementptr double, ptr %.52, i64 %.393.i.i
  %.732.i.i = mul nuw nsw i64 %.395.i81.i, %.31.i.i
  %35 = getelementptr double, ptr %34, i64 %.732.i.i
  %.743.i.i = load i64, ptr %.742.i.i, align 8, !noalias !32
  %gep260.i.i = getelementptr double, ptr %invariant.gep259.i.i, i64 %.743.i.i
  br label %B818.if.i.i

B928.i.i:                                         ; preds = %B818.if.i.i, %B710.i.i
  %gap.3.2.lcssa.i.i = phi double [ %.592.i.i, %B710.i.i ], [ %.754.i.i, %B818.if.i.i ]
  br i1 %.850266.not.i.i, label %B1008.i.i, label %B954.if.lr.ph.i.i

B954.if.lr.ph.i.i:                                ; preds = %B928.i.i
  %gep277.i.i = getelementptr double, ptr %invariant.gep276.i.i, i64 %.597.i.i
  %36 = getelementptr double, ptr %gep277.i.i, i64 %.604.i.i
  br label %B954.if.i.i

B1008.i.i:                                        ; preds = %B954.if.i.i, %B928.i.i
  %gap.4.2.lcssa.i.i = phi double [ %gap.3.2.lcssa.i.i, %B928.i.i ], [ %.903.i.i, %B954.if.i.i ]
  %.917.i.i = fmul double %.915.i.i, %.561.i.i
  %.918.i.i = fadd double %.917.i.i, 1.000000e+00
  %.919.i.i = tail call double @sqrt(double %.918.i.i)
  %.923.i.i = fdiv double 1.000000e+00, %.919.i.i
  %.928.i.i = load i64, ptr %.927.i.i, align 8, !noalias !32
  %37 = getelementptr double, ptr %.52, i64 %.928.i.i
  %.932.i.i = getelementptr double, ptr %37, i64 %.395.i81.i
  store double %.923.i.i, ptr %.932.i.i, align 8, !noalias !32
  %.938.i.i = load i64, ptr %.937.i.i, align 8, !noalias !32
  %38 = getelementptr double, ptr %.52, i64 %.938.i.i
  %.943.i.i = getelementptr double, ptr %38, i64 %.395.i81.i
  store double %gap.4.2.lcssa.i.i, ptr %.943.i.i, align 8, !noalias !32
  %.946.i.i = fmul double %.235.i80.i, %.923.i.i
  %.948.i.i = fmul double %.561.i.i, %.946.i.i
  %.952.i.i = fmul double %gap.4.2.lcssa.i.i, %.948.i.i
  %.956.i.i = fadd double %.567.i.i, %.952.i.i
  %.959.i.i = fmul double %.923.i.i, %.956.i.i
  %.962.i.i = tail call double @llvm.log.f64(double %.923.i.i)
  %.964.i.i = fadd double %lp.3.1274.i.i, %.962.i.i
  br label %B1272.i.i

B1272.i.i:                                        ; preds = %B1008.i.i, %B664.i.i
  %lp.5.2.i.i = phi double [ %.964.i.i, %B1008.i.i ], [ %lp.3.1274.i.i, %B664.i.i ]
  %z.2.2.i.i = phi double [ %.959.i.i, %B1008.i.i ], [ %.567.i.i, %B664.i.i ]
  %.977.i.i = fmul double %z.2.2.i.i, 5.000000e-01
  %.979.i.i = fmul double %z.2.2.i.i, %.977.i.i
  %.981.i.i = fsub double %lp.5.2.i.i, %.979.i.i
  %.990.i.i = load i64, ptr %.532.i.i, align 8, !noalias !32
  %39 = getelementptr double, ptr %.52, i64 %.990.i.i
  %.995.i.i = getelementptr double, ptr %39, i64 %.395.i81.i
  store double %z.2.2.i.i, ptr %.995.i.i, align 8, !noalias !32
  %.999.i.i = fmul double %.235.i80.i, %z.2.2.i.i
  %.1003.i.i = fadd double %m.2.2.lcssa.i.i, %.999.i.i
  %.1010.i.i = load i64, ptr %.742.i.i, align 8, !noalias !32
  %40 = getelementptr double, ptr %.52, i64 %.1010.i.i
  %.1016.i.i = getelementptr double, ptr %40, i64 %.395.i81.i
  store double %.1003.i.i, ptr %.1016.i.i, align 8, !noalias !32
  %exitcond285.not.i.i = icmp eq i64 %.26.i.i, %.363.i.i
  br i1 %exitcond285.not.i.i, label %B364.loopexit.i.i, label %B506.if.i.i

B364.if.i.i:                                      ; preds = %B364.loopexit.i.i, %B364.if.lr.ph.i.i
  %lp.4.0281.i.i = phi double [ 0.000000e+00, %B364.if.lr.ph.i.i ], [ %lp.3.1.lcssa.i.i, %B364.loopexit.i.i ]
  %.121.0279.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.192.i.i, %B364.loopexit.i.i ]
  %.192.i.i = add nuw nsw i64 %.121.0279.i.i, 1
  %.228.i.i = mul nuw nsw i64 %.121.0279.i.i, %.31.i.i
  %41 = getelementptr double, ptr %29, i64 %.228.i.i
  %.234.i79.i = getelementptr double, ptr %41, i64 %.121.0279.i.i
  %.235.i80.i = load double, ptr %.234.i79.i, align 8, !noalias !32
  %.240.i.i = getelementptr i64, ptr %30, i64 %.121.0279.i.i
  %.241.i.i = load i64, ptr %.240.i.i, align 8, !noalias !32
  %.253.i.i = getelementptr i8, ptr %.240.i.i, i64 8
  %.254.i.i = load i64, ptr %.253.i.i, align 8, !noalias !32
  %.256.i.i = sub i64 %.254.i.i, %.241.i.i
  br i1 %.350271.not.i.i, label %B364.loopexit.i.i, label %B506.if.lr.ph.i.i

B506.if.lr.ph.i.i:                                ; preds = %B364.if.i.i
  %.261.i.i = load i64, ptr %.260.i.i, align 8, !noalias !32
  %.482255.not.i.i = icmp eq i64 %.121.0279.i.i, 0
  %.600.i.i = mul nsw i64 %.241.i.i, %.26.i.i
  %.850266.not.i.i = icmp slt i64 %.256.i.i, 1
  %42 = getelementptr i64, ptr %.19, i64 %.261.i.i
  %43 = getelementptr i64, ptr %42, i64 %.241.i.i
  %invariant.gep276.i.i = getelementptr double, ptr %.22, i64 %.600.i.i
  %.915.i.i = fmul double %.235.i80.i, %.235.i80.i
  br label %B506.if.i.i

B506.if.i.i:                                      ; preds = %B506.if.lr.ph.i.i, %B1272.i.i
  %lp.3.1274.i.i = phi double [ %lp.4.0281.i.i, %B506.if.lr.ph.i.i ], [ %.981.i.i, %B1272.i.i ]
  %.294.0272.i.i = phi i64 [ 0, %B506.if.lr.ph.i.i ], [ %.363.i.i, %B1272.i.i ]
  %.363.i.i = add nuw nsw i64 %.294.0272.i.i, 1
  %.393.i.i = mul nuw nsw i64 %.294.0272.i.i, %.31.i.i
  %.395.i81.i = add nuw nsw i64 %.393.i.i, %.121.0279.i.i
  br i1 %.482255.not.i.i, label %B664.i.i, label %B556.if.lr.ph.i.i

B556.if.lr.ph.i.i:                                ; preds = %B506.if.i.i
  %invariant.gep.i.i = getelementptr double, ptr %.52, i64 %.393.i.i
  %.533.i.i = load i64, ptr %.532.i.i, align 8, !noalias !32
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.533.i.i
  br label %B556.if.i.i

B556.if.i.i:                                      ; preds = %B556.if.i.i, %B556.if.lr.ph.i.i
  %m.2.2258.i.i = phi double [ 0.000000e+00, %B556.if.lr.ph.i.i ], [ %.544.i.i, %B556.if.i.i ]
  %.426.0256.i.i = phi i64 [ 0, %B556.if.lr.ph.i.i ], [ %.495.i.i, %B556.if.i.i ]
  %.495.i.i = add nuw nsw i64 %.426.0256.i.i, 1
  %.527.i.i = getelementptr double, ptr %41, i64 %.426.0256.i.i
  %.528.i82.i = load double, ptr %.527.i.i, align 8, !noalias !32
  %.540.i.i = getelementptr double, ptr %gep.i.i, i64 %.426.0256.i.i
  %.541.i.i = load double, ptr %.540.i.i, align 8, !noalias !32
  %.542.i.i = fmul double %.528.i82.i, %.541.i.i
  %.544.i.i = fadd double %m.2.2258.i.i, %.542.i.i
  %exitcond.not.i83.i = icmp eq i64 %.495.i.i, %.121.0279.i.i
  br i1 %exitcond.not.i83.i, label %B664.i.i, label %B556.if.i.i

B818.if.i.i:                                      ; preds = %B818.if.i.i, %B818.if.lr.ph.i.i
  %gap.3.2264.i.i = phi double [ %.592.i.i, %B818.if.lr.ph.i.i ], [ %.754.i.i, %B818.if.i.i ]
  %.636.0262.i.i = phi i64 [ 0, %B818.if.lr.ph.i.i ], [ %.705.i.i, %B818.if.i.i ]
  %.705.i.i = add nuw nsw i64 %.636.0262.i.i, 1
  %.737.i.i = getelementptr double, ptr %35, i64 %.636.0262.i.i
  %.738.i.i = load double, ptr %.737.i.i, align 8, !noalias !32
  %.750.i.i = getelementptr double, ptr %gep260.i.i, i64 %.636.0262.i.i
  %.751.i.i = load double, ptr %.750.i.i, align 8, !noalias !32
  %.752.i.i = fmul double %.738.i.i, %.751.i.i
  %.754.i.i = fsub double %gap.3.2264.i.i, %.752.i.i
  %exitcond283.not.i.i = icmp eq i64 %.705.i.i, %.121.0279.i.i
  br i1 %exitcond283.not.i.i, label %B928.i.i, label %B818.if.i.i

B954.if.i.i:                                      ; preds = %B954.if.i.i, %B954.if.lr.ph.i.i
  %gap.4.2269.i.i = phi double [ %gap.3.2.lcssa.i.i, %B954.if.lr.ph.i.i ], [ %.903.i.i, %B954.if.i.i ]
  %.794.0267.i.i = phi i64 [ 0, %B954.if.lr.ph.i.i ], [ %.863.i.i, %B954.if.i.i ]
  %.863.i.i = add nuw nsw i64 %.794.0267.i.i, 1
  %.891.i.i = getelementptr i64, ptr %43, i64 %.794.0267.i.i
  %.892.i.i = load i64, ptr %.891.i.i, align 8, !noalias !32
  %.894.i.i = getelementptr double, ptr %.52, i64 %.892.i.i
  %.895.i.i = load double, ptr %.894.i.i, align 8, !noalias !32
  %.899.i.i = getelementptr double, ptr %36, i64 %.794.0267.i.i
  %.900.i.i = load double, ptr %.899.i.i, align 8, !noalias !32
  %.901.i.i = fmul double %.895.i.i, %.900.i.i
  %.903.i.i = fsub double %gap.4.2269.i.i, %.901.i.i
  %exitcond284.not.i.i = icmp eq i64 %.256.i.i, %.863.i.i
  br i1 %exitcond284.not.i.i, label %B1008.i.i, label %B954.if.i.i

effects_forward: ; preds = %B364.loopexit.i.i, %B336.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B336.i ], [ %lp.3.1.lcssa.i.i, %B364.loopexit.i.i ]
  %.408.i = fadd double %.352.i, %lp.4.0.lcssa.i.i
  br label %B373.i

B373.i:                                           ; preds = %factor_forward, %effects_forward
  %lp.4.1.i = phi double [ %.408.i, %effects_forward ], [ %.352.i, %factor_forward ]
  %exitcond.not.i = icmp eq i64 %.286.i, %.193.i
  br i1 %exitcond.not.i, label %before_likelihood, label %B164.if.i

B164.if.i:                                        ; preds = %B373.i, %B164.if.lr.ph.i
  %lp.3.0104.i = phi double [ %.920.i.i, %B164.if.lr.ph.i ], [ %lp.4.1.i, %B373.i ]
  %.217.0102.i = phi i64 [ 0, %B164.if.lr.ph.i ], [ %.286.i, %B373.i ]
  %.286.i = add nuw nsw i64 %.217.0102.i, 1
  %.313.i = load i64, ptr %.312.i, align 8, !noalias !0
  %44 = getelementptr i64, ptr %.19, i64 %.313.i
  %.idx.i = mul i64 %.217.0102.i, 160
  %45 = getelementptr i8, ptr %44, i64 %.idx.i
  %.25.i84.i = getelementptr i8, ptr %45, i64 8
  %.26.i85.i = load i64, ptr %.25.i84.i, align 8, !noalias !35
  %.150123.not.i.i = icmp slt i64 %.26.i85.i, 1
  br i1 %.150123.not.i.i, label %factor_forward, label %B276.if.lr.ph.i.i

B276.if.lr.ph.i.i:                                ; preds = %B164.if.i
  %.60.i86.i = getelementptr i8, ptr %45, i64 80
  %.61.i87.i = load i64, ptr %.60.i86.i, align 8, !noalias !35
  %.56.i.i = getelementptr i8, ptr %45, i64 96
  %.57.i.i = load i64, ptr %.56.i.i, align 8, !noalias !35
  %.43.i.i = getelementptr i8, ptr %45, i64 24
  %.44.i.i = load i64, ptr %.43.i.i, align 8, !noalias !35
  %.39.i.i = getelementptr i8, ptr %45, i64 40
  %.40.i.i = load i64, ptr %.39.i.i, align 8, !noalias !35
  %.35.i88.i = getelementptr i8, ptr %45, i64 32
  %.36.i89.i = load i64, ptr %.35.i88.i, align 8, !noalias !35
  %46 = getelementptr i64, ptr %.19, i64 %.44.i.i
  %47 = getelementptr i64, ptr %.19, i64 %.36.i89.i
  %48 = getelementptr double, ptr %.22, i64 %.40.i.i
  %49 = getelementptr double, ptr %.52, i64 %.57.i.i
  %50 = getelementptr double, ptr %.52, i64 %.61.i87.i
  br label %B276.if.i.i

B374.i.i:                                         ; preds = %B328.if.i.i
  %.362.i.i = getelementptr double, ptr %arg.x, i64 %.350.i.i
  %.363.i93.i = load double, ptr %.362.i.i, align 8, !noalias !35
  %.373.i.i = getelementptr double, ptr %54, i64 %.236.0118.i.i
  %.374.i.i = load double, ptr %.373.i.i, align 8, !noalias !35
  %.381.i94.i = tail call double @llvm.fabs.f64(double %.363.i93.i)
  %.389.i.i = fmul double %.381.i94.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.389.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.389.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.389.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.382.i95.i = fsub double 0x3FE62E42FEFA39EF, %.381.i94.i
  %.375.i.i = fmul double %.374.i.i, 2.000000e+00
  %.364.i.i = tail call double @tanh(double %.363.i93.i)
  %.414.i.i = fsub double %.382.i95.i, %.39.i.i.i
  %.415.i.i = fmul double %.375.i.i, %.414.i.i
  %.417.i.i = fadd double %lp.2.1120.i.i, %.415.i.i
  %.424.i.i = getelementptr double, ptr %arg.grad, i64 %.350.i.i
  %.425.i.i = load double, ptr %.424.i.i, align 8, !noalias !35
  %.427.i.i = fmul double %.375.i.i, %.364.i.i
  %.428.i.i = fsub double %.425.i.i, %.427.i.i
  store double %.428.i.i, ptr %.424.i.i, align 8, !noalias !35
  %.434.i.i = fmul double %left.2.1121.i.i, %.364.i.i
  %.440.i.i = load double, ptr %.362.i.i, align 8, !noalias !35
  %.443.i.i = tail call double @cosh(double %.440.i.i)
  %.448.i.i = fdiv double %left.2.1121.i.i, %.443.i.i
  br label %B698.i.i

B698.i.i:                                         ; preds = %B328.if.i.i, %B374.i.i
  %lp.3.2.i.i = phi double [ %.417.i.i, %B374.i.i ], [ %lp.2.1120.i.i, %B328.if.i.i ]
  %left.3.2.i.i = phi double [ %.448.i.i, %B374.i.i ], [ %left.2.1121.i.i, %B328.if.i.i ]
  %entry.2.2.i.i = phi double [ %.434.i.i, %B374.i.i ], [ 0.000000e+00, %B328.if.i.i ]
  %.475.i.i = getelementptr double, ptr %55, i64 %.236.0118.i.i
  store double %entry.2.2.i.i, ptr %.475.i.i, align 8, !noalias !35
  %.479.i.i = fmul double %.205.i.i, %entry.2.2.i.i
  %.492.i.i = getelementptr double, ptr %56, i64 %.236.0118.i.i
  store double %.479.i.i, ptr %.492.i.i, align 8, !noalias !35
  %exitcond.not.i90.i = icmp eq i64 %.305.i.i, %.92.0125.i.i
  br i1 %exitcond.not.i90.i, label %B756.i.i, label %B328.if.i.i

B756.i.i:                                         ; preds = %B698.i.i, %B276.if.i.i
  %.506.pre-phi.i.i = phi i64 [ 0, %B276.if.i.i ], [ %.343.i.i, %B698.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.4.0126.i.i, %B276.if.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B276.if.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %51 = getelementptr double, ptr %49, i64 %.506.pre-phi.i.i
  %.513.i.i = getelementptr double, ptr %51, i64 %.92.0125.i.i
  store double %left.2.1.lcssa.i.i, ptr %.513.i.i, align 8, !noalias !35
  %.517.i.i = fmul double %.205.i.i, %left.2.1.lcssa.i.i
  %52 = getelementptr double, ptr %50, i64 %.506.pre-phi.i.i
  %.532.i91.i = getelementptr double, ptr %52, i64 %.92.0125.i.i
  store double %.517.i.i, ptr %.532.i91.i, align 8, !noalias !35
  %exitcond128.not.i.i = icmp eq i64 %.163.i.i, %.26.i85.i
  br i1 %exitcond128.not.i.i, label %factor_forward, label %B276.if.i.i

B276.if.i.i:                                      ; preds = %B756.i.i, %B276.if.lr.ph.i.i
  %lp.4.0126.i.i = phi double [ 0.000000e+00, %B276.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.92.0125.i.i = phi i64 [ 0, %B276.if.lr.ph.i.i ], [ %.163.i.i, %B756.i.i ]
  %.163.i.i = add nuw nsw i64 %.92.0125.i.i, 1
  %.201.i.i = getelementptr i64, ptr %46, i64 %.92.0125.i.i
  %.202.i.i = load i64, ptr %.201.i.i, align 8, !noalias !35
  %.204.i.i = getelementptr double, ptr %.52, i64 %.202.i.i
  %.205.i.i = load double, ptr %.204.i.i, align 8, !noalias !35
  %.292117.not.i.i = icmp eq i64 %.92.0125.i.i, 0
  br i1 %.292117.not.i.i, label %B756.i.i, label %B328.if.lr.ph.i.i

B328.if.lr.ph.i.i:                                ; preds = %B276.if.i.i
  %.343.i.i = mul nuw nsw i64 %.92.0125.i.i, %.26.i85.i
  %53 = getelementptr i64, ptr %47, i64 %.343.i.i
  %54 = getelementptr double, ptr %48, i64 %.343.i.i
  %55 = getelementptr double, ptr %49, i64 %.343.i.i
  %56 = getelementptr double, ptr %50, i64 %.343.i.i
  br label %B328.if.i.i

B328.if.i.i:                                      ; preds = %B328.if.lr.ph.i.i, %B698.i.i
  %left.2.1121.i.i = phi double [ 1.000000e+00, %B328.if.lr.ph.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %lp.2.1120.i.i = phi double [ %lp.4.0126.i.i, %B328.if.lr.ph.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %.236.0118.i.i = phi i64 [ 0, %B328.if.lr.ph.i.i ], [ %.305.i.i, %B698.i.i ]
  %.305.i.i = add nuw nsw i64 %.236.0118.i.i, 1
  %.349.i.i = getelementptr i64, ptr %53, i64 %.236.0118.i.i
  %.350.i.i = load i64, ptr %.349.i.i, align 8, !noalias !35
  %.358.i.i = icmp sgt i64 %.350.i.i, -1
  br i1 %.358.i.i, label %B374.i.i, label %B698.i.i

factor_forward: ; preds = %B756.i.i, %B164.if.i
  %lp.4.0.lcssa.i92.i = phi double [ 0.000000e+00, %B164.if.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.352.i = fadd double %lp.3.0104.i, %lp.4.0.lcssa.i92.i
  %.361.i = getelementptr i8, ptr %45, i64 16
  %.362.i = load i64, ptr %.361.i, align 8, !noalias !0
  %.363.i = icmp sgt i64 %.362.i, -1
  br i1 %.363.i, label %B336.i, label %B373.i

before_likelihood: ; preds = %B373.i, %forward
  %lp.3.0.lcssa.i = phi double [ %.920.i.i, %forward ], [ %lp.4.1.i, %B373.i ]
  %.115 = getelementptr i8, ptr %.19, i64 128
  %.116 = load i64, ptr %.115, align 8
  %.27.i13 = getelementptr i64, ptr %.19, i64 %.116
  %.28.i = load i64, ptr %.27.i13, align 8, !noalias !38
  %.29.i = getelementptr double, ptr %.52, i64 %.28.i
  %.30.i = load double, ptr %.29.i, align 8, !noalias !38
  %.36.i = fmul double %.30.i, %.30.i
  %.43.i = getelementptr i8, ptr %.27.i13, i64 16
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !38
  %.48.i = getelementptr i8, ptr %.27.i13, i64 152
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !38
  %.53.i = getelementptr i8, ptr %.27.i13, i64 160
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !38
  %.27.i.i = getelementptr i8, ptr %.27.i13, i64 24
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !41
  %.117141.not.i.i = icmp slt i64 %.28.i.i, 1
  br i1 %.117141.not.i.i, label %B308.i.i, label %B108.if.lr.ph.i.i

B108.if.lr.ph.i.i:                                ; preds = %before_likelihood
  %.161.i.i = getelementptr i8, ptr %.27.i13, i64 32
  %57 = getelementptr double, ptr %.52, i64 %.49.i
  br label %B108.if.i.i

B308.i.i:                                         ; preds = %B108.if.i.i, %before_likelihood
  %.238.i.i = getelementptr i8, ptr %.27.i13, i64 40
  %.239.i.i = load i64, ptr %.238.i.i, align 8, !noalias !41
  %.319148.not.i.i = icmp slt i64 %.239.i.i, 1
  br i1 %.319148.not.i.i, label %gather, label %B380.if.lr.ph.i.i

B380.if.lr.ph.i.i:                                ; preds = %B308.i.i
  %.227.i.i = add nsw i64 %.28.i.i, %.49.i
  %.366.i.i = getelementptr i8, ptr %.27.i13, i64 48
  br label %B380.if.i.i

B380.loopexit.i.i:                                ; preds = %B544.if.i.i, %B380.if.i.i
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0151.i.i, %B380.if.i.i ], [ %.517.i.i20, %B544.if.i.i ]
  %exitcond153.not.i.i = icmp eq i64 %.332.i.i, %.239.i.i
  br i1 %exitcond153.not.i.i, label %gather, label %B380.if.i.i

B108.if.i.i:                                      ; preds = %B108.if.i.i, %B108.if.lr.ph.i.i
  %.59.0142.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i ], [ %.130.i.i, %B108.if.i.i ]
  %.130.i.i = add nuw nsw i64 %.59.0142.i.i, 1
  %.162.i.i = load i64, ptr %.161.i.i, align 8, !noalias !41
  %58 = getelementptr i64, ptr %.19, i64 %.162.i.i
  %.167.idx.i.i = shl i64 %.59.0142.i.i, 4
  %.167.i.i14 = getelementptr i8, ptr %58, i64 %.167.idx.i.i
  %.168.i.i15 = load i64, ptr %.167.i.i14, align 8, !noalias !41
  %.179.i.i = getelementptr i8, ptr %.167.i.i14, i64 8
  %.180.i.i = load i64, ptr %.179.i.i, align 8, !noalias !41
  %.184.i.i16 = icmp eq i64 %.168.i.i15, 0
  %arg.x.arg.v.i.i = select i1 %.184.i.i16, ptr %arg.x, ptr %.52
  %"$phi292.1.2.1.in.i.i" = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.180.i.i
  %"$phi292.1.2.1.i.i" = load double, ptr %"$phi292.1.2.1.in.i.i", align 8, !noalias !41
  %.212.i.i = getelementptr double, ptr %57, i64 %.59.0142.i.i
  store double %"$phi292.1.2.1.i.i", ptr %.212.i.i, align 8, !noalias !41
  %exitcond.not.i.i17 = icmp eq i64 %.130.i.i, %.28.i.i
  br i1 %exitcond.not.i.i17, label %B308.i.i, label %B108.if.i.i

B380.if.i.i:                                      ; preds = %B380.loopexit.i.i, %B380.if.lr.ph.i.i
  %position.3.0151.i.i = phi i64 [ %.227.i.i, %B380.if.lr.ph.i.i ], [ %position.2.1.lcssa.i.i, %B380.loopexit.i.i ]
  %.263.0149.i.i = phi i64 [ 0, %B380.if.lr.ph.i.i ], [ %.332.i.i, %B380.loopexit.i.i ]
  %.332.i.i = add nuw nsw i64 %.263.0149.i.i, 1
  %.367.i.i = load i64, ptr %.366.i.i, align 8, !noalias !41
  %59 = getelementptr i64, ptr %.19, i64 %.367.i.i
  %.370.i.i = getelementptr i64, ptr %59, i64 %.263.0149.i.i
  %.371.i.i18 = load i64, ptr %.370.i.i, align 8, !noalias !41
  %.378.i.i19 = getelementptr i64, ptr %.19, i64 %.371.i.i18
  %.379.i.i = load i64, ptr %.378.i.i19, align 8, !noalias !41
  %.383.i.i = getelementptr i8, ptr %.378.i.i19, i64 8
  %.384.i.i = load i64, ptr %.383.i.i, align 8, !noalias !41
  %.385.i.i = mul nsw i64 %.384.i.i, %.379.i.i
  %.465144.not.i.i = icmp slt i64 %.385.i.i, 1
  br i1 %.465144.not.i.i, label %B380.loopexit.i.i, label %B544.if.lr.ph.i.i

B544.if.lr.ph.i.i:                                ; preds = %B380.if.i.i
  %.506.i.i = getelementptr i8, ptr %.378.i.i19, i64 104
  br label %B544.if.i.i

B544.if.i.i:                                      ; preds = %B544.if.i.i, %B544.if.lr.ph.i.i
  %position.2.1147.i.i = phi i64 [ %position.3.0151.i.i, %B544.if.lr.ph.i.i ], [ %.517.i.i20, %B544.if.i.i ]
  %.409.0145.i.i = phi i64 [ 0, %B544.if.lr.ph.i.i ], [ %.478.i.i, %B544.if.i.i ]
  %.478.i.i = add nuw nsw i64 %.409.0145.i.i, 1
  %.507.i.i = load i64, ptr %.506.i.i, align 8, !noalias !41
  %60 = getelementptr double, ptr %.52, i64 %.507.i.i
  %.510.i.i = getelementptr double, ptr %60, i64 %.409.0145.i.i
  %.511.i.i = load double, ptr %.510.i.i, align 8, !noalias !41
  %.514.i.i = getelementptr double, ptr %.52, i64 %position.2.1147.i.i
  store double %.511.i.i, ptr %.514.i.i, align 8, !noalias !41
  %.517.i.i20 = add nsw i64 %position.2.1147.i.i, 1
  %exitcond152.not.i.i = icmp eq i64 %.478.i.i, %.385.i.i
  br i1 %exitcond152.not.i.i, label %B380.loopexit.i.i, label %B544.if.i.i

gather: ; preds = %B380.loopexit.i.i, %B308.i.i
  %.94.i = getelementptr i8, ptr %.27.i13, i64 56
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !38
  %.97.i = getelementptr double, ptr %.22, i64 %.95.i
  %.98.i = load double, ptr %.97.i, align 8, !noalias !38
  %.205337.not.i = icmp slt i64 %.44.i, 1
  br i1 %.205337.not.i, label %B648.i, label %B404.if.lr.ph.i

B404.if.lr.ph.i:                                  ; preds = %gather
  %.115.i = getelementptr i8, ptr %.27.i13, i64 88
  %.116.i = load i64, ptr %.115.i, align 8, !noalias !38
  %.110.i = getelementptr i8, ptr %.27.i13, i64 80
  %.111.i = load i64, ptr %.110.i, align 8, !noalias !38
  %.105.i = getelementptr i8, ptr %.27.i13, i64 72
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !38
  %61 = getelementptr i64, ptr %.19, i64 %.106.i
  %62 = getelementptr double, ptr %.22, i64 %.116.i
  %63 = getelementptr i64, ptr %.19, i64 %.111.i
  %64 = getelementptr double, ptr %.52, i64 %.49.i
  %.407.i = getelementptr i8, ptr %.27.i13, i64 64
  %65 = getelementptr double, ptr %.52, i64 %.54.i
  br label %B404.if.i

B522.i:                                           ; preds = %B464.if.i, %B404.if.i
  %product.2.1.lcssa.i = phi double [ 0.000000e+00, %B404.if.i ], [ %.396.i, %B464.if.i ]
  %.408.i21 = load i64, ptr %.407.i, align 8, !noalias !38
  %66 = getelementptr double, ptr %.22, i64 %.408.i21
  %.412.i = getelementptr double, ptr %66, i64 %.149.0339.i
  %.413.i = load double, ptr %.412.i, align 8, !noalias !38
  %.418.i = getelementptr double, ptr %64, i64 %.149.0339.i
  %.419.i = load double, ptr %.418.i, align 8, !noalias !38
  %.420.i = fmul double %.413.i, 2.000000e+00
  %.422.i = fsub double %product.2.1.lcssa.i, %.420.i
  %.423.i = fmul double %.419.i, %.422.i
  %.425.i = fadd double %rss.3.0340.i, %.423.i
  %.429.i = fsub double %.413.i, %product.2.1.lcssa.i
  %.436.i = fdiv double %.429.i, %.36.i
  %.443.i = getelementptr double, ptr %65, i64 %.149.0339.i
  store double %.436.i, ptr %.443.i, align 8, !noalias !38
  %exitcond.not.i22 = icmp eq i64 %.218.i, %.44.i
  br i1 %exitcond.not.i22, label %B648.i, label %B404.if.i

B648.i:                                           ; preds = %B522.i, %gather
  %rss.3.0.lcssa.i = phi double [ %.98.i, %gather ], [ %.425.i, %B522.i ]
  %.463.i = getelementptr i8, ptr %.27.i13, i64 96
  %.464.i = load i64, ptr %.463.i, align 8, !noalias !38
  %.468.i = getelementptr i8, ptr %.27.i13, i64 8
  %.469.i = load i64, ptr %.468.i, align 8, !noalias !38
  %.480.i = icmp sgt i64 %.464.i, 0
  br i1 %.480.i, label %B752.i, label %B1062.i.thread

B752.i:                                           ; preds = %B648.i
  %.19.i.i = getelementptr i8, ptr %.27.i13, i64 104
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !44
  %67 = getelementptr i64, ptr %.19, i64 %.20.i.i
  %.59.i.i = getelementptr i8, ptr %67, i64 8
  %.60.i.i45 = load i64, ptr %.59.i.i, align 8, !noalias !44
  %.64.i.i = getelementptr i8, ptr %67, i64 16
  %.65.i.i46 = load i64, ptr %.64.i.i, align 8, !noalias !44
  %.69.i.i = getelementptr i8, ptr %67, i64 24
  %.70.i.i47 = load i64, ptr %.69.i.i, align 8, !noalias !44
  %.71.i.i48 = add nsw i64 %.70.i.i47, %.65.i.i46
  %.72.i.i = mul nsw i64 %.71.i.i48, %.60.i.i45
  %.154100.not.i.i = icmp slt i64 %.72.i.i, 1
  br i1 %.154100.not.i.i, label %B798.if.lr.ph.i, label %B358.if.lr.ph.i.i

B358.if.lr.ph.i.i:                                ; preds = %B752.i
  %.51.i.i = getelementptr i8, ptr %.27.i13, i64 144
  %.52.i.i = load i64, ptr %.51.i.i, align 8, !noalias !44
  %.40.i.i49 = getelementptr i8, ptr %.27.i13, i64 136
  %.41.i.i = load i64, ptr %.40.i.i49, align 8, !noalias !44
  %.35.i.i50 = getelementptr i8, ptr %.27.i13, i64 128
  %.36.i.i51 = load i64, ptr %.35.i.i50, align 8, !noalias !44
  %.25.i.i = load i64, ptr %.48.i, align 8, !noalias !44
  %.198.i.i = getelementptr i8, ptr %.27.i13, i64 120
  %68 = getelementptr i64, ptr %.19, i64 %.36.i.i51
  %69 = getelementptr double, ptr %.22, i64 %.52.i.i
  %70 = getelementptr i64, ptr %.19, i64 %.41.i.i
  %71 = getelementptr double, ptr %.52, i64 %.25.i.i
  %.366.i247.i = getelementptr i8, ptr %67, i64 56
  br label %B358.if.i.i

B522.i.i:                                         ; preds = %B468.if.i.i, %B358.if.i.i
  %c.2.1.lcssa.i.i = phi double [ %.204.i.i52, %B358.if.i.i ], [ %.355.i.i, %B468.if.i.i ]
  %.367.i250.i = load i64, ptr %.366.i247.i, align 8, !noalias !44
  %72 = getelementptr double, ptr %.52, i64 %.367.i250.i
  %.374.i.i53 = getelementptr double, ptr %72, i64 %.96.0101.i.i
  store double %c.2.1.lcssa.i.i, ptr %.374.i.i53, align 8, !noalias !44
  %exitcond.not.i251.i = icmp eq i64 %.167.i248.i, %.72.i.i
  br i1 %exitcond.not.i251.i, label %B798.if.lr.ph.i, label %B358.if.i.i

B358.if.i.i:                                      ; preds = %B522.i.i, %B358.if.lr.ph.i.i
  %.96.0101.i.i = phi i64 [ 0, %B358.if.lr.ph.i.i ], [ %.167.i248.i, %B522.i.i ]
  %.167.i248.i = add nuw nsw i64 %.96.0101.i.i, 1
  %.199.i.i = load i64, ptr %.198.i.i, align 8, !noalias !44
  %73 = getelementptr double, ptr %.22, i64 %.199.i.i
  %.203.i.i = getelementptr double, ptr %73, i64 %.96.0101.i.i
  %.204.i.i52 = load double, ptr %.203.i.i, align 8, !noalias !44
  %.212.i249.i = getelementptr i64, ptr %68, i64 %.96.0101.i.i
  %.213.i.i = load i64, ptr %.212.i249.i, align 8, !noalias !44
  %.219.i.i = getelementptr i8, ptr %.212.i249.i, i64 8
  %.220.i.i = load i64, ptr %.219.i.i, align 8, !noalias !44
  %.257.i.i = sub i64 %.220.i.i, %.213.i.i
  %.30096.not.i.i = icmp slt i64 %.257.i.i, 1
  br i1 %.30096.not.i.i, label %B522.i.i, label %B468.if.i.i

B468.if.i.i:                                      ; preds = %B358.if.i.i, %B468.if.i.i
  %c.2.199.i.i = phi double [ %.355.i.i, %B468.if.i.i ], [ %.204.i.i52, %B358.if.i.i ]
  %.247.098.i.i = phi i64 [ %.309.i.i, %B468.if.i.i ], [ %.257.i.i, %B358.if.i.i ]
  %.244.097.i.i = phi i64 [ %.313.i.i, %B468.if.i.i ], [ %.213.i.i, %B358.if.i.i ]
  %.309.i.i = add nsw i64 %.247.098.i.i, -1
  %.313.i.i = add i64 %.244.097.i.i, 1
  %.341.i.i = getelementptr double, ptr %69, i64 %.244.097.i.i
  %.342.i.i = load double, ptr %.341.i.i, align 8, !noalias !44
  %.346.i.i = getelementptr i64, ptr %70, i64 %.244.097.i.i
  %.347.i.i = load i64, ptr %.346.i.i, align 8, !noalias !44
  %.351.i.i = getelementptr double, ptr %71, i64 %.347.i.i
  %.352.i.i = load double, ptr %.351.i.i, align 8, !noalias !44
  %.353.i.i = fmul double %.342.i.i, %.352.i.i
  %.355.i.i = fsub double %c.2.199.i.i, %.353.i.i
  %.300.i.i = icmp samesign ugt i64 %.247.098.i.i, 1
  br i1 %.300.i.i, label %B468.if.i.i, label %B522.i.i

B1062.i.thread:                                   ; preds = %B648.i
  %.728.i177 = sitofp i64 %.469.i to double
  %.739.i178 = fdiv double %rss.3.0.lcssa.i, %.36.i
  %.755.i179 = fsub double %.739.i178, %.728.i177
  %.758.i180 = fmul double %.755.i179, 5.000000e-01
  %.763.i181 = fdiv double %.758.i180, %.36.i
  %.944367.i = load i64, ptr %.27.i13, align 8, !noalias !38
  %.946368.i = getelementptr double, ptr %.81, i64 %.944367.i
  %.947369.i = load double, ptr %.946368.i, align 8, !noalias !38
  %.949370.i = fmul double %.30.i, 2.000000e+00
  %.953371.i = fmul double %.949370.i, %.763.i181
  %.956372.i = fadd double %.953371.i, %.947369.i
  store double %.956372.i, ptr %.946368.i, align 8, !noalias !38
  br label %B1460.i

B798.if.lr.ph.i:                                  ; preds = %B522.i.i, %B752.i
  %.658.i = add nsw i64 %.464.i, -1
  %.272.i.i = getelementptr i8, ptr %.27.i13, i64 112
  br label %B798.if.i

B1062.i:                                          ; preds = %eliminate
  %.728.i = sitofp i64 %.717.i to double
  %.739.i = fdiv double %.700.i, %.36.i
  %.755.i = fsub double %.739.i, %.728.i
  %.758.i = fmul double %.755.i, 5.000000e-01
  %.763.i = fdiv double %.758.i, %.36.i
  %.133.i.i = fdiv double -5.000000e-01, %.36.i
  br label %B1196.if.i

B1344.i:                                          ; preds = %substitute
  %.944.i = load i64, ptr %.27.i13, align 8, !noalias !38
  %.946.i = getelementptr double, ptr %.81, i64 %.944.i
  %.947.i = load double, ptr %.946.i, align 8, !noalias !38
  %.949.i = fmul double %.30.i, 2.000000e+00
  %.953.i = fmul double %.949.i, %.930.i
  %.956.i = fadd double %.953.i, %.947.i
  store double %.956.i, ptr %.946.i, align 8, !noalias !38
  %.17.i.i = load i64, ptr %.19.i.i, align 8, !noalias !47
  %74 = getelementptr i64, ptr %.19, i64 %.17.i.i
  %.52.i252.i = getelementptr i8, ptr %74, i64 8
  %.53.i.i = load i64, ptr %.52.i252.i, align 8, !noalias !47
  %.57.i.i34 = getelementptr i8, ptr %74, i64 16
  %.58.i.i = load i64, ptr %.57.i.i34, align 8, !noalias !47
  %.62.i.i = getelementptr i8, ptr %74, i64 24
  %.63.i.i = load i64, ptr %.62.i.i, align 8, !noalias !47
  %.64.i253.i = add nsw i64 %.63.i.i, %.58.i.i
  %.65.i254.i = mul nsw i64 %.64.i253.i, %.53.i.i
  %.14788.not.i.i = icmp slt i64 %.65.i254.i, 1
  br i1 %.14788.not.i.i, label %B1460.i, label %B358.if.lr.ph.i255.i

B358.if.lr.ph.i255.i:                             ; preds = %B1344.i
  %.44.i.i35 = getelementptr i8, ptr %.27.i13, i64 144
  %.45.i.i = load i64, ptr %.44.i.i35, align 8, !noalias !47
  %.34.i.i = getelementptr i8, ptr %.27.i13, i64 136
  %.35.i256.i = load i64, ptr %.34.i.i, align 8, !noalias !47
  %.30.i.i = getelementptr i8, ptr %.27.i13, i64 128
  %.31.i.i36 = load i64, ptr %.30.i.i, align 8, !noalias !47
  %.21.i.i = load i64, ptr %.53.i, align 8, !noalias !47
  %.188.i.i = getelementptr i8, ptr %74, i64 64
  %75 = getelementptr i64, ptr %.19, i64 %.31.i.i36
  %76 = getelementptr i64, ptr %.19, i64 %.35.i256.i
  %77 = getelementptr double, ptr %.52, i64 %.21.i.i
  %78 = getelementptr double, ptr %.22, i64 %.45.i.i
  br label %B358.if.i258.i

B358.loopexit.i.i:                                ; preds = %B468.if.i259.i, %B358.if.i258.i
  %exitcond.not.i263.i = icmp eq i64 %.160.i.i, %.65.i254.i
  br i1 %exitcond.not.i263.i, label %B1460.i, label %B358.if.i258.i

B358.if.i258.i:                                   ; preds = %B358.loopexit.i.i, %B358.if.lr.ph.i255.i
  %.89.089.i.i = phi i64 [ 0, %B358.if.lr.ph.i255.i ], [ %.160.i.i, %B358.loopexit.i.i ]
  %.160.i.i = add nuw nsw i64 %.89.089.i.i, 1
  %.189.i.i37 = load i64, ptr %.188.i.i, align 8, !noalias !47
  %79 = getelementptr double, ptr %.52, i64 %.189.i.i37
  %.192.i.i38 = getelementptr double, ptr %79, i64 %.89.089.i.i
  %.193.i.i = load double, ptr %.192.i.i38, align 8, !noalias !47
  %.200.i.i = getelementptr i64, ptr %75, i64 %.89.089.i.i
  %.201.i.i39 = load i64, ptr %.200.i.i, align 8, !noalias !47
  %.206.i.i = getelementptr i8, ptr %.200.i.i, i64 8
  %.207.i.i = load i64, ptr %.206.i.i, align 8, !noalias !47
  %.244.i.i = sub i64 %.207.i.i, %.201.i.i39
  %.28785.not.i.i = icmp slt i64 %.244.i.i, 1
  br i1 %.28785.not.i.i, label %B358.loopexit.i.i, label %B468.if.i259.i

B468.if.i259.i:                                   ; preds = %B358.if.i258.i, %B468.if.i259.i
  %.234.087.i.i = phi i64 [ %.296.i.i, %B468.if.i259.i ], [ %.244.i.i, %B358.if.i258.i ]
  %.231.086.i.i = phi i64 [ %.300.i260.i, %B468.if.i259.i ], [ %.201.i.i39, %B358.if.i258.i ]
  %.296.i.i = add nsw i64 %.234.087.i.i, -1
  %.300.i260.i = add i64 %.231.086.i.i, 1
  %.328.i.i = getelementptr i64, ptr %76, i64 %.231.086.i.i
  %.329.i.i = load i64, ptr %.328.i.i, align 8, !noalias !47
  %.333.i.i = getelementptr double, ptr %77, i64 %.329.i.i
  %.334.i.i = load double, ptr %.333.i.i, align 8, !noalias !47
  %.338.i.i = getelementptr double, ptr %78, i64 %.231.086.i.i
  %.339.i.i = load double, ptr %.338.i.i, align 8, !noalias !47
  %.341.i261.i = fmul double %.193.i.i, %.339.i.i
  %.342.i262.i = fsub double %.334.i.i, %.341.i261.i
  store double %.342.i262.i, ptr %.333.i.i, align 8, !noalias !47
  %.287.i.i = icmp samesign ugt i64 %.234.087.i.i, 1
  br i1 %.287.i.i, label %B468.if.i259.i, label %B358.loopexit.i.i

B1460.i:                                          ; preds = %B358.loopexit.i.i, %B1344.i, %B1062.i.thread
  %.739.i187 = phi double [ %.739.i178, %B1062.i.thread ], [ %.739.i, %B1344.i ], [ %.739.i, %B358.loopexit.i.i ]
  %.728.i185 = phi double [ %.728.i177, %B1062.i.thread ], [ %.728.i, %B1344.i ], [ %.728.i, %B358.loopexit.i.i ]
  %log_determinant.2.0.lcssa.i183 = phi double [ 0.000000e+00, %B1062.i.thread ], [ %.704.i, %B1344.i ], [ %.704.i, %B358.loopexit.i.i ]
  %.23.i265.i = load i64, ptr %.53.i, align 8, !noalias !50
  %.28.i267.i = load i64, ptr %.27.i.i, align 8, !noalias !50
  %.117146.not.i.i = icmp slt i64 %.28.i267.i, 1
  br i1 %.117146.not.i.i, label %B354.i.i, label %B108.if.lr.ph.i268.i

B108.if.lr.ph.i268.i:                             ; preds = %B1460.i
  %.161.i269.i = getelementptr i8, ptr %.27.i13, i64 32
  %80 = getelementptr double, ptr %.52, i64 %.23.i265.i
  br label %B108.if.i270.i

B354.i.i:                                         ; preds = %B108.if.i270.i, %B1460.i
  %.248.i.i = load i64, ptr %.238.i.i, align 8, !noalias !50
  %.328153.not.i.i = icmp slt i64 %.248.i.i, 1
  br i1 %.328153.not.i.i, label %gaussian, label %B426.if.lr.ph.i.i

B426.if.lr.ph.i.i:                                ; preds = %B354.i.i
  %.236.i.i = add nsw i64 %.28.i267.i, %.23.i265.i
  %.375.i.i31 = getelementptr i8, ptr %.27.i13, i64 48
  br label %B426.if.i.i

B426.loopexit.i.i:                                ; preds = %B590.if.i.i, %B426.if.i.i
  %position.2.1.lcssa.i282.i = phi i64 [ %position.3.0156.i.i, %B426.if.i.i ], [ %.530.i.i, %B590.if.i.i ]
  %exitcond158.not.i.i = icmp eq i64 %.341.i280.i, %.248.i.i
  br i1 %exitcond158.not.i.i, label %gaussian, label %B426.if.i.i

B108.if.i270.i:                                   ; preds = %B108.if.i270.i, %B108.if.lr.ph.i268.i
  %.59.0147.i.i = phi i64 [ 0, %B108.if.lr.ph.i268.i ], [ %.130.i271.i, %B108.if.i270.i ]
  %.130.i271.i = add nuw nsw i64 %.59.0147.i.i, 1
  %.162.i272.i = load i64, ptr %.161.i269.i, align 8, !noalias !50
  %81 = getelementptr i64, ptr %.19, i64 %.162.i272.i
  %.167.idx.i273.i = shl i64 %.59.0147.i.i, 4
  %.167.i274.i = getelementptr i8, ptr %81, i64 %.167.idx.i273.i
  %.168.i275.i = load i64, ptr %.167.i274.i, align 8, !noalias !50
  %.179.i276.i = getelementptr i8, ptr %.167.i274.i, i64 8
  %.180.i277.i = load i64, ptr %.179.i276.i, align 8, !noalias !50
  %.184.i278.i = icmp eq i64 %.168.i275.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.184.i278.i, ptr %arg.grad, ptr %.81
  %.208.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.180.i277.i
  %.209.i.i = load double, ptr %.208.i.i, align 8, !noalias !50
  %.216.i.i = getelementptr double, ptr %80, i64 %.59.0147.i.i
  %.217.i.i = load double, ptr %.216.i.i, align 8, !noalias !50
  %.218.i.i = fadd double %.209.i.i, %.217.i.i
  store double %.218.i.i, ptr %.208.i.i, align 8, !noalias !50
  %exitcond.not.i279.i = icmp eq i64 %.130.i271.i, %.28.i267.i
  br i1 %exitcond.not.i279.i, label %B354.i.i, label %B108.if.i270.i

B426.if.i.i:                                      ; preds = %B426.loopexit.i.i, %B426.if.lr.ph.i.i
  %position.3.0156.i.i = phi i64 [ %.236.i.i, %B426.if.lr.ph.i.i ], [ %position.2.1.lcssa.i282.i, %B426.loopexit.i.i ]
  %.272.0154.i.i = phi i64 [ 0, %B426.if.lr.ph.i.i ], [ %.341.i280.i, %B426.loopexit.i.i ]
  %.341.i280.i = add nuw nsw i64 %.272.0154.i.i, 1
  %.376.i.i = load i64, ptr %.375.i.i31, align 8, !noalias !50
  %82 = getelementptr i64, ptr %.19, i64 %.376.i.i
  %.379.i281.i = getelementptr i64, ptr %82, i64 %.272.0154.i.i
  %.380.i.i = load i64, ptr %.379.i281.i, align 8, !noalias !50
  %.387.i.i = getelementptr i64, ptr %.19, i64 %.380.i.i
  %.388.i.i = load i64, ptr %.387.i.i, align 8, !noalias !50
  %.392.i.i32 = getelementptr i8, ptr %.387.i.i, i64 8
  %.393.i.i33 = load i64, ptr %.392.i.i32, align 8, !noalias !50
  %.394.i.i = mul nsw i64 %.393.i.i33, %.388.i.i
  %.474149.not.i.i = icmp slt i64 %.394.i.i, 1
  br i1 %.474149.not.i.i, label %B426.loopexit.i.i, label %B590.if.lr.ph.i.i

B590.if.lr.ph.i.i:                                ; preds = %B426.if.i.i
  %.515.i.i = getelementptr i8, ptr %.387.i.i, i64 112
  br label %B590.if.i.i

B590.if.i.i:                                      ; preds = %B590.if.i.i, %B590.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B590.if.lr.ph.i.i ], [ %.530.i.i, %B590.if.i.i ]
  %.418.0150.i.i = phi i64 [ 0, %B590.if.lr.ph.i.i ], [ %.487.i.i, %B590.if.i.i ]
  %.487.i.i = add nuw nsw i64 %.418.0150.i.i, 1
  %.516.i.i = load i64, ptr %.515.i.i, align 8, !noalias !50
  %83 = getelementptr double, ptr %.52, i64 %.516.i.i
  %.519.i.i = getelementptr double, ptr %83, i64 %.418.0150.i.i
  %.520.i.i = load double, ptr %.519.i.i, align 8, !noalias !50
  %.523.i.i = getelementptr double, ptr %.52, i64 %position.2.1152.i.i
  %.524.i.i = load double, ptr %.523.i.i, align 8, !noalias !50
  %.525.i.i = fadd double %.520.i.i, %.524.i.i
  store double %.525.i.i, ptr %.519.i.i, align 8, !noalias !50
  %.530.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.487.i.i, %.394.i.i
  br i1 %exitcond157.not.i.i, label %B426.loopexit.i.i, label %B590.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.3.0340.i = phi double [ %.98.i, %B404.if.lr.ph.i ], [ %.425.i, %B522.i ]
  %.149.0339.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.218.i, %B522.i ]
  %.218.i = add nuw nsw i64 %.149.0339.i, 1
  %.253.i = getelementptr i64, ptr %61, i64 %.149.0339.i
  %.254.i = load i64, ptr %.253.i, align 8, !noalias !38
  %.260.i = getelementptr i8, ptr %.253.i, i64 8
  %.261.i = load i64, ptr %.260.i, align 8, !noalias !38
  %.298.i = sub i64 %.261.i, %.254.i
  %.341333.not.i = icmp slt i64 %.298.i, 1
  br i1 %.341333.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1336.i = phi double [ %.396.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.285.0335.i = phi i64 [ %.354.i, %B464.if.i ], [ %.254.i, %B404.if.i ]
  %.288.0334.i = phi i64 [ %.350.i, %B464.if.i ], [ %.298.i, %B404.if.i ]
  %.350.i = add nsw i64 %.288.0334.i, -1
  %.354.i = add i64 %.285.0335.i, 1
  %.382.i = getelementptr double, ptr %62, i64 %.285.0335.i
  %.383.i = load double, ptr %.382.i, align 8, !noalias !38
  %.387.i = getelementptr i64, ptr %63, i64 %.285.0335.i
  %.388.i = load i64, ptr %.387.i, align 8, !noalias !38
  %.392.i = getelementptr double, ptr %64, i64 %.388.i
  %.393.i = load double, ptr %.392.i, align 8, !noalias !38
  %.394.i = fmul double %.383.i, %.393.i
  %.396.i = fadd double %product.2.1336.i, %.394.i
  %.341.i = icmp samesign ugt i64 %.288.0334.i, 1
  br i1 %.341.i, label %B464.if.i, label %B522.i

B798.if.i:                                        ; preds = %eliminate, %B798.if.lr.ph.i
  %freedom.2.0347.i = phi i64 [ %.469.i, %B798.if.lr.ph.i ], [ %.717.i, %eliminate ]
  %log_determinant.2.0346.i = phi double [ 0.000000e+00, %B798.if.lr.ph.i ], [ %.704.i, %eliminate ]
  %rss.4.0345.i = phi double [ %rss.3.0.lcssa.i, %B798.if.lr.ph.i ], [ %.700.i, %eliminate ]
  %.554.0343.i = phi i64 [ 0, %B798.if.lr.ph.i ], [ %.623.i, %eliminate ]
  %.623.i = add nuw nsw i64 %.554.0343.i, 1
  %.652.i = load i64, ptr %.19.i.i, align 8, !noalias !38
  %.656.not.i = icmp eq i64 %.554.0343.i, 0
  %84 = getelementptr i64, ptr %.19, i64 %.652.i
  %.idx332.i = mul i64 %.554.0343.i, 96
  %85 = getelementptr i8, ptr %84, i64 %.idx332.i
  %.49.i.i = getelementptr i8, ptr %85, i64 16
  %.50.i.i = load i64, ptr %.49.i.i, align 8, !noalias !53
  %.54.i.i = getelementptr i8, ptr %85, i64 24
  %.55.i.i = load i64, ptr %.54.i.i, align 8, !noalias !53
  %.64.i283.i = add nsw i64 %.55.i.i, %.50.i.i
  %.66.i.i54 = add i64 %.55.i.i, 1
  %"$phi204.0.2.0.i.i" = select i1 %.656.not.i, ptr %.22, ptr %.52
  %.143.i.i = getelementptr i8, ptr %85, i64 8
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !53
  %invariant.gep826.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.50.i.i
  %invariant.gep828.i.i = getelementptr double, ptr %.52, i64 %.55.i.i
  %invariant.gep832.i.i = getelementptr double, ptr %.52, i64 %.50.i.i
  %.226834.not.i.i = icmp slt i64 %.144.i.i, 1
  br i1 %.226834.not.i.i, label %eliminate, label %B338.lr.ph.i.i

B338.lr.ph.i.i:                                   ; preds = %B798.if.i
  %.659.i = icmp eq i64 %.554.0343.i, %.658.i
  %.109.i.i = getelementptr i8, ptr %85, i64 88
  %.110.i.i = load i64, ptr %.109.i.i, align 8, !noalias !53
  %.116.i.i = mul nsw i64 %.50.i.i, %.50.i.i
  %.77.i.i = load i64, ptr %85, align 8, !noalias !53
  %86 = getelementptr i64, ptr %.19, i64 %.77.i.i
  %.80.i.i = getelementptr i8, ptr %86, i64 80
  %.81.i.i = load i64, ptr %.80.i.i, align 8, !noalias !53
  %.281.i.i = getelementptr i8, ptr %85, i64 40
  %"$phi436.1.2.1.in.i.i" = select i1 %.656.not.i, ptr %.272.i.i, ptr %.281.i.i
  %.301.i.i = getelementptr i8, ptr %85, i64 56
  %.313.i284.i = getelementptr i8, ptr %85, i64 72
  %.324.i.i = getelementptr i8, ptr %85, i64 80
  %.376.i285.i = icmp sgt i64 %.50.i.i, 0
  %storemerge649.i.i = tail call i64 @llvm.smax.i64(i64 %.50.i.i, i64 0)
  %87 = getelementptr double, ptr %.52, i64 %.81.i.i
  %88 = getelementptr double, ptr %.52, i64 %.110.i.i
  %spec.select752.i.i = tail call i64 @llvm.smax.i64(i64 %.66.i.i54, i64 0)
  %.996785.not.i.i = icmp slt i64 %.55.i.i, 0
  %89 = getelementptr double, ptr %88, i64 %.116.i.i
  %.1375794.not.i.i = icmp slt i64 %.50.i.i, 1
  %.1609.i.i = mul i64 %.66.i.i54, %.50.i.i
  %.1689797.not.i.i = icmp slt i64 %.1609.i.i, 1
  %invariant.gep805.i.i = getelementptr double, ptr %89, i64 %.55.i.i
  %.1938.i.i = getelementptr i8, ptr %85, i64 32
  %.1951.i.i = getelementptr i8, ptr %85, i64 136
  %.1960.i.i = getelementptr i8, ptr %85, i64 152
  %.2051821.not.i.i = icmp slt i64 %.55.i.i, 1
  %brmerge.i.i = select i1 %.659.i, i1 true, i1 %.2051821.not.i.i
  br label %B338.i.i

B338.i.i:                                         ; preds = %B2079.i.i, %B338.lr.ph.i.i
  %gained.2.0838.i.i = phi double [ 0.000000e+00, %B338.lr.ph.i.i ], [ %.1289.i.i, %B2079.i.i ]
  %lost.3.0837.i.i = phi double [ 0.000000e+00, %B338.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B2079.i.i ]
  %.168.0836.i.i = phi i64 [ 0, %B338.lr.ph.i.i ], [ %.239.i286.i, %B2079.i.i ]
  %.239.i286.i = add nuw nsw i64 %.168.0836.i.i, 1
  %"$phi436.1.2.1.i.i" = load i64, ptr %"$phi436.1.2.1.in.i.i", align 8, !noalias !53
  %.288.i.i = mul nsw i64 %.168.0836.i.i, %.64.i283.i
  %.290.i.i = mul nsw i64 %.288.i.i, %.64.i283.i
  %.292.i.i = add nsw i64 %.290.i.i, %"$phi436.1.2.1.i.i"
  %.302.i.i = load i64, ptr %.301.i.i, align 8, !noalias !53
  %.306.i.i = add nsw i64 %.302.i.i, %.288.i.i
  %.314.i.i = load i64, ptr %.313.i284.i, align 8, !noalias !53
  %.317.i.i = mul nsw i64 %.168.0836.i.i, %.50.i.i
  %.319.i.i = mul nsw i64 %.317.i.i, %.50.i.i
  %.325.i.i = load i64, ptr %.324.i.i, align 8, !noalias !53
  %.330.i.i = mul nsw i64 %.317.i.i, %.66.i.i54
  %.331.i.i = add nsw i64 %.325.i.i, %.330.i.i
  br i1 %.376.i285.i, label %B652.if.lr.ph.i.i, label %solve

B652.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %90 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.292.i.i
  %gep827.i.i = getelementptr double, ptr %invariant.gep826.i.i, i64 %.292.i.i
  %91 = getelementptr double, ptr %.52, i64 %.306.i.i
  br label %B686.if.lr.ph.i.i

B652.loopexit.i.i:                                ; preds = %B1088.i.i, %B922.i.i
  %indvars.iv.next842.i.i = add i64 %indvars.iv841.i.i, -1
  %exitcond848.not.i.i = icmp eq i64 %.50.i.i, %.431.i.i
  br i1 %exitcond848.not.i.i, label %B64.if.lr.ph.i.i.i55, label %B686.if.lr.ph.i.i

B842.i.i:                                         ; preds = %B770.if.i.i, %B736.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B736.if.i.i ], [ %.863.i.i61, %B770.if.i.i ]
  %.873.i.i = mul nsw i64 %.624.0765.i.i, %.50.i.i
  %gep770.i.i = getelementptr double, ptr %invariant.gep769.i.i, i64 %.873.i.i
  %.882.i.i = load double, ptr %gep770.i.i, align 8, !noalias !53
  %.884.i.i = fmul double %inner.2.4.lcssa.i.i, %.882.i.i
  %.888.i.i = fadd double %total.4.3767.i.i, %.884.i.i
  %exitcond844.not.i.i = icmp eq i64 %.693.i.i, %113
  br i1 %exitcond844.not.i.i, label %B888.i.i, label %B736.if.i.i

B888.i.i:                                         ; preds = %B842.i.i, %B686.if.i.i
  %total.4.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B686.if.i.i ], [ %.888.i.i, %B842.i.i ]
  %.907.i.i = getelementptr double, ptr %114, i64 %.484.0772.i.i
  store double %total.4.3.lcssa.i.i, ptr %.907.i.i, align 8, !noalias !53
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.583.i.i, label %B922.i.i, label %B686.if.i.i

B922.i.i:                                         ; preds = %B888.i.i
  %.431.i.i = add nuw nsw i64 %.362.0790.i.i, 1
  br i1 %.996785.not.i.i, label %B652.loopexit.i.i, label %B948.if.lr.ph.i.i

B948.if.lr.ph.i.i:                                ; preds = %B922.i.i
  %.1234.i.i = mul nsw i64 %.362.0790.i.i, %.66.i.i54
  %92 = getelementptr double, ptr %89, i64 %.1234.i.i
  br label %B948.if.i.i

B1088.i.i:                                        ; preds = %B982.if.i.i, %B948.if.i.i
  %total.5.3.lcssa.i.i = phi double [ 0.000000e+00, %B948.if.i.i ], [ %.1222.i.i, %B982.if.i.i ]
  %.1243.i.i = getelementptr double, ptr %92, i64 %.940.0786.i.i
  store double %total.5.3.lcssa.i.i, ptr %.1243.i.i, align 8, !noalias !53
  %.996.i.i = icmp sgt i64 %.943.0787.i.i, 1
  br i1 %.996.i.i, label %B948.if.i.i, label %B652.loopexit.i.i

B182.i.i.i58:                                     ; preds = %B116.if.i.i.i, %B64.if.i.i.i56
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i.i56 ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i.i58
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.50.i.i
  %93 = getelementptr double, ptr %88, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %93, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !56
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !56
  br label %B64.if.i.i.i56

B294.i.i.i:                                       ; preds = %B182.i.i.i58
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !56
  %.482.i.i.i = getelementptr double, ptr %94, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !56
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.50.i.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i.i55

B64.if.lr.ph.i.i.i55:                             ; preds = %B652.loopexit.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B652.loopexit.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B652.loopexit.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.50.i.i
  %94 = getelementptr double, ptr %88, i64 %.263.i.i.i
  br label %B64.if.i.i.i56

B64.if.i.i.i56:                                   ; preds = %B64.if.lr.ph.i.i.i55, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i55 ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %94, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !56
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i.i58, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i.i56
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.50.i.i
  %95 = getelementptr double, ptr %88, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i.i = getelementptr double, ptr %94, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i.i, align 8, !noalias !56
  %.408.i.i.i = getelementptr double, ptr %95, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !56
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i.i.i57 = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i.i.i57, label %B182.i.i.i58, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %96 = getelementptr double, ptr %.52, i64 %.314.i.i
  %97 = getelementptr double, ptr %96, i64 %.319.i.i
  br label %B1192.if.i.i

B1192.loopexit.i.i:                               ; preds = %B1220.if.i.i
  %.1388.i.i = add nuw nsw i64 %.1319.0795.i.i, 1
  %exitcond850.not.i.i = icmp eq i64 %.50.i.i, %.1388.i.i
  br i1 %exitcond850.not.i.i, label %B26.if.i.i.i, label %B1192.if.i.i

B26.loopexit.i.i.i:                               ; preds = %B392.i.i.i
  %.114.i.i.i = add nuw nsw i64 %.43.0254.i.i.i, 1
  %exitcond257.not.i.i.i = icmp eq i64 %.114.i.i.i, %.50.i.i
  br i1 %exitcond257.not.i.i.i, label %solve.2, label %B26.if.i.i.i

B172.i.i.i:                                       ; preds = %B106.if.i.i.i, %B54.if.i.i.i
  %total.4.2.lcssa.i.i.i = phi double [ %.272.i.i.i, %B54.if.i.i.i ], [ %.414.i.i.i, %B106.if.i.i.i ]
  %98 = getelementptr double, ptr %88, i64 %.265.i.i.i
  %.430.i.i.i = getelementptr double, ptr %98, i64 %.166.0233.i.i.i
  %.431.i.i.i = load double, ptr %.430.i.i.i, align 8, !noalias !59
  %.436.i.i.i = fdiv double %total.4.2.lcssa.i.i.i, %.431.i.i.i
  store double %.436.i.i.i, ptr %gep236.i.i.i, align 8, !noalias !59
  %exitcond256.not.i.i.i = icmp eq i64 %.50.i.i, %.235.i.i.i
  br i1 %exitcond256.not.i.i.i, label %B266.if.i.i.i, label %B54.if.i.i.i

B392.i.i.i:                                       ; preds = %B326.if.i.i.i, %B266.if.i.i.i
  %total.5.2.lcssa.i.i.i = phi double [ %.587.i.i.i, %B266.if.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %99 = getelementptr double, ptr %88, i64 %.580.i.i.i
  %.747.i.i.i = getelementptr double, ptr %99, i64 %.546.i.i.i
  %.748.i.i.i = load double, ptr %.747.i.i.i, align 8, !noalias !59
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !59
  %.537.i.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i.i.i, label %B266.if.i.i.i, label %B26.loopexit.i.i.i

B26.if.i.i.i:                                     ; preds = %B1192.loopexit.i.i, %B26.loopexit.i.i.i
  %.43.0254.i.i.i = phi i64 [ %.114.i.i.i, %B26.loopexit.i.i.i ], [ 0, %B1192.loopexit.i.i ]
  %invariant.gep235.i.i.i = getelementptr double, ptr %97, i64 %.43.0254.i.i.i
  br label %B54.if.i.i.i

B54.if.i.i.i:                                     ; preds = %B26.if.i.i.i, %B172.i.i.i
  %.166.0233.i.i.i = phi i64 [ 0, %B26.if.i.i.i ], [ %.235.i.i.i, %B172.i.i.i ]
  %.235.i.i.i = add nuw nsw i64 %.166.0233.i.i.i, 1
  %.265.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.50.i.i
  %gep236.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.265.i.i.i
  %.272.i.i.i = load double, ptr %gep236.i.i.i, align 8, !noalias !59
  %.356228.not.i.i.i = icmp eq i64 %.166.0233.i.i.i, 0
  br i1 %.356228.not.i.i.i, label %B172.i.i.i, label %B106.if.lr.ph.i.i.i

B106.if.lr.ph.i.i.i:                              ; preds = %B54.if.i.i.i
  %100 = getelementptr double, ptr %88, i64 %.265.i.i.i
  br label %B106.if.i.i.i

B106.if.i.i.i:                                    ; preds = %B106.if.i.i.i, %B106.if.lr.ph.i.i.i
  %total.4.2231.i.i.i = phi double [ %.272.i.i.i, %B106.if.lr.ph.i.i.i ], [ %.414.i.i.i, %B106.if.i.i.i ]
  %.300.0229.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i ], [ %.369.i.i.i, %B106.if.i.i.i ]
  %.369.i.i.i = add nuw nsw i64 %.300.0229.i.i.i, 1
  %.401.i.i.i = getelementptr double, ptr %100, i64 %.300.0229.i.i.i
  %.402.i.i.i = load double, ptr %.401.i.i.i, align 8, !noalias !59
  %.404.i.i.i = mul nuw nsw i64 %.300.0229.i.i.i, %.50.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.404.i.i.i
  %.411.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !59
  %.412.i662.i.i = fmul double %.402.i.i.i, %.411.i.i.i
  %.414.i.i.i = fsub double %total.4.2231.i.i.i, %.412.i662.i.i
  %exitcond.not.i663.i.i = icmp eq i64 %.369.i.i.i, %.166.0233.i.i.i
  br i1 %exitcond.not.i663.i.i, label %B172.i.i.i, label %B106.if.i.i.i

B266.if.i.i.i:                                    ; preds = %B172.i.i.i, %B392.i.i.i
  %.484.0249.i.i.i = phi i64 [ %.546.i.i.i, %B392.i.i.i ], [ %.50.i.i, %B172.i.i.i ]
  %.546.i.i.i = add nsw i64 %.484.0249.i.i.i, -1
  %.580.i.i.i = mul nsw i64 %.546.i.i.i, %.50.i.i
  %gep252.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.580.i.i.i
  %.587.i.i.i = load double, ptr %gep252.i.i.i, align 8, !noalias !59
  %.630.i.i.i = sub nuw nsw i64 %.50.i.i, %.484.0249.i.i.i
  %.673239.not.i.i.i = icmp eq i64 %.630.i.i.i, 0
  br i1 %.673239.not.i.i.i, label %B392.i.i.i, label %B326.if.lr.ph.i.i.i

B326.if.lr.ph.i.i.i:                              ; preds = %B266.if.i.i.i
  %invariant.gep244.i.i.i = getelementptr double, ptr %88, i64 %.546.i.i.i
  br label %B326.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B326.if.i.i.i, %B326.if.lr.ph.i.i.i
  %total.5.2242.i.i.i = phi double [ %.587.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %.620.0241.i.i.i = phi i64 [ %.630.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.682.i.i.i, %B326.if.i.i.i ]
  %.617.0240.i.i.i = phi i64 [ %.484.0249.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.686.i.i.i, %B326.if.i.i.i ]
  %.682.i.i.i = add nsw i64 %.620.0241.i.i.i, -1
  %.686.i.i.i = add i64 %.617.0240.i.i.i, 1
  %.712.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.50.i.i
  %gep245.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i, i64 %.712.i.i.i
  %.719.i.i.i = load double, ptr %gep245.i.i.i, align 8, !noalias !59
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.712.i.i.i
  %.728.i.i.i = load double, ptr %gep238.i.i.i, align 8, !noalias !59
  %.729.i.i.i = fmul double %.719.i.i.i, %.728.i.i.i
  %.731.i.i.i = fsub double %total.5.2242.i.i.i, %.729.i.i.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

solve.2: ; preds = %B26.loopexit.i.i.i
  %101 = fmul double %.486.i.i.i, 2.000000e+00
  br label %solve

solve: ; preds = %solve.2, %B338.i.i
  %.sink.i = phi double [ %101, %solve.2 ], [ 0.000000e+00, %B338.i.i ]
  %.1289.i.i = fadd double %gained.2.0838.i.i, %.sink.i
  br i1 %.1689797.not.i.i, label %B1376.i.i, label %B1340.if.lr.ph.i.i

B1340.if.lr.ph.i.i:                               ; preds = %solve
  %102 = getelementptr double, ptr %.52, i64 %.331.i.i
  br label %B1340.if.i.i

B1376.i.i:                                        ; preds = %B1340.if.i.i, %solve
  br i1 %.996785.not.i.i, label %solve.3, label %B26.if.lr.ph.i665.i.i

B26.if.lr.ph.i665.i.i:                            ; preds = %B1376.i.i
  %103 = getelementptr double, ptr %.52, i64 %.331.i.i
  br label %B26.if.i666.i.i

B26.loopexit.i734.i.i:                            ; preds = %B392.i727.i.i, %B26.if.i666.i.i
  %exitcond257.not.i735.i.i = icmp eq i64 %.43.0254.i667.i.i, %.55.i.i
  br i1 %exitcond257.not.i735.i.i, label %solve.3, label %B26.if.i666.i.i

B172.i691.i.i:                                    ; preds = %B106.if.i679.i.i, %B54.if.i670.i.i
  %.424.pre-phi.i692.i.i = phi i64 [ 0, %B54.if.i670.i.i ], [ %.396.i678.i.i, %B106.if.i679.i.i ]
  %total.4.2.lcssa.i693.i.i = phi double [ %.272.i675.i.i, %B54.if.i670.i.i ], [ %.414.i689.i.i, %B106.if.i679.i.i ]
  %104 = getelementptr double, ptr %88, i64 %.424.pre-phi.i692.i.i
  %.430.i694.i.i = getelementptr double, ptr %104, i64 %.166.0233.i671.i.i
  %.431.i695.i.i = load double, ptr %.430.i694.i.i, align 8, !noalias !62
  %.436.i696.i.i = fdiv double %total.4.2.lcssa.i693.i.i, %.431.i695.i.i
  store double %.436.i696.i.i, ptr %gep236.i674.i.i, align 8, !noalias !62
  %exitcond256.not.i697.i.i = icmp eq i64 %.50.i.i, %.235.i672.i.i
  br i1 %exitcond256.not.i697.i.i, label %B266.if.i700.i.i, label %B54.if.i670.i.i

B392.i727.i.i:                                    ; preds = %B326.if.i712.i.i, %B266.if.i700.i.i
  %total.5.2.lcssa.i728.i.i = phi double [ %.587.i707.i.i, %B266.if.i700.i.i ], [ %.731.i725.i.i, %B326.if.i712.i.i ]
  %.741.i729.i.i = mul nsw i64 %.481.0250.i703.i.i, %.50.i.i
  %105 = getelementptr double, ptr %88, i64 %.741.i729.i.i
  %.747.i730.i.i = getelementptr double, ptr %105, i64 %.481.0250.i703.i.i
  %.748.i731.i.i = load double, ptr %.747.i730.i.i, align 8, !noalias !62
  %.753.i732.i.i = fdiv double %total.5.2.lcssa.i728.i.i, %.748.i731.i.i
  store double %.753.i732.i.i, ptr %gep252.i706.i.i, align 8, !noalias !62
  %.537.i733.i.i = icmp sgt i64 %.484.0249.i701.i.i, 1
  br i1 %.537.i733.i.i, label %B266.if.i700.i.i, label %B26.loopexit.i734.i.i

B26.if.i666.i.i:                                  ; preds = %B26.loopexit.i734.i.i, %B26.if.lr.ph.i665.i.i
  %.43.0254.i667.i.i = phi i64 [ 0, %B26.if.lr.ph.i665.i.i ], [ %.114.i668.i.i, %B26.loopexit.i734.i.i ]
  %.114.i668.i.i = add nuw nsw i64 %.43.0254.i667.i.i, 1
  br i1 %.376.i285.i, label %B54.if.lr.ph.i.i.i, label %B26.loopexit.i734.i.i

B54.if.lr.ph.i.i.i:                               ; preds = %B26.if.i666.i.i
  %invariant.gep235.i669.i.i = getelementptr double, ptr %103, i64 %.43.0254.i667.i.i
  br label %B54.if.i670.i.i

B54.if.i670.i.i:                                  ; preds = %B54.if.lr.ph.i.i.i, %B172.i691.i.i
  %.166.0233.i671.i.i = phi i64 [ 0, %B54.if.lr.ph.i.i.i ], [ %.235.i672.i.i, %B172.i691.i.i ]
  %.235.i672.i.i = add nuw nsw i64 %.166.0233.i671.i.i, 1
  %.265.i673.i.i = mul nuw nsw i64 %.166.0233.i671.i.i, %.66.i.i54
  %gep236.i674.i.i = getelementptr double, ptr %invariant.gep235.i669.i.i, i64 %.265.i673.i.i
  %.272.i675.i.i = load double, ptr %gep236.i674.i.i, align 8, !noalias !62
  %.356228.not.i676.i.i = icmp eq i64 %.166.0233.i671.i.i, 0
  br i1 %.356228.not.i676.i.i, label %B172.i691.i.i, label %B106.if.lr.ph.i677.i.i

B106.if.lr.ph.i677.i.i:                           ; preds = %B54.if.i670.i.i
  %.396.i678.i.i = mul nuw nsw i64 %.166.0233.i671.i.i, %.50.i.i
  %106 = getelementptr double, ptr %88, i64 %.396.i678.i.i
  br label %B106.if.i679.i.i

B106.if.i679.i.i:                                 ; preds = %B106.if.i679.i.i, %B106.if.lr.ph.i677.i.i
  %total.4.2231.i680.i.i = phi double [ %.272.i675.i.i, %B106.if.lr.ph.i677.i.i ], [ %.414.i689.i.i, %B106.if.i679.i.i ]
  %.300.0229.i681.i.i = phi i64 [ 0, %B106.if.lr.ph.i677.i.i ], [ %.369.i682.i.i, %B106.if.i679.i.i ]
  %.369.i682.i.i = add nuw nsw i64 %.300.0229.i681.i.i, 1
  %.401.i683.i.i = getelementptr double, ptr %106, i64 %.300.0229.i681.i.i
  %.402.i684.i.i = load double, ptr %.401.i683.i.i, align 8, !noalias !62
  %.404.i685.i.i = mul nuw nsw i64 %.300.0229.i681.i.i, %.66.i.i54
  %gep.i686.i.i = getelementptr double, ptr %invariant.gep235.i669.i.i, i64 %.404.i685.i.i
  %.411.i687.i.i = load double, ptr %gep.i686.i.i, align 8, !noalias !62
  %.412.i688.i.i = fmul double %.402.i684.i.i, %.411.i687.i.i
  %.414.i689.i.i = fsub double %total.4.2231.i680.i.i, %.412.i688.i.i
  %exitcond.not.i690.i.i = icmp eq i64 %.369.i682.i.i, %.166.0233.i671.i.i
  br i1 %exitcond.not.i690.i.i, label %B172.i691.i.i, label %B106.if.i679.i.i

B266.if.i700.i.i:                                 ; preds = %B172.i691.i.i, %B392.i727.i.i
  %.484.0249.i701.i.i = phi i64 [ %.546.i704.i.i, %B392.i727.i.i ], [ %storemerge649.i.i, %B172.i691.i.i ]
  %.481.0.in248.i702.i.i = phi i64 [ %.481.0250.i703.i.i, %B392.i727.i.i ], [ %.50.i.i, %B172.i691.i.i ]
  %.481.0250.i703.i.i = add i64 %.481.0.in248.i702.i.i, -1
  %.546.i704.i.i = add nsw i64 %.484.0249.i701.i.i, -1
  %.580.i705.i.i = mul nsw i64 %.481.0250.i703.i.i, %.66.i.i54
  %gep252.i706.i.i = getelementptr double, ptr %invariant.gep235.i669.i.i, i64 %.580.i705.i.i
  %.587.i707.i.i = load double, ptr %gep252.i706.i.i, align 8, !noalias !62
  %.630.i708.i.i = sub i64 %.50.i.i, %.481.0.in248.i702.i.i
  %.673239.not.i709.i.i = icmp eq i64 %.630.i708.i.i, 0
  br i1 %.673239.not.i709.i.i, label %B392.i727.i.i, label %B326.if.lr.ph.i710.i.i

B326.if.lr.ph.i710.i.i:                           ; preds = %B266.if.i700.i.i
  %invariant.gep244.i711.i.i = getelementptr double, ptr %88, i64 %.481.0250.i703.i.i
  br label %B326.if.i712.i.i

B326.if.i712.i.i:                                 ; preds = %B326.if.i712.i.i, %B326.if.lr.ph.i710.i.i
  %total.5.2242.i713.i.i = phi double [ %.587.i707.i.i, %B326.if.lr.ph.i710.i.i ], [ %.731.i725.i.i, %B326.if.i712.i.i ]
  %.620.0241.i714.i.i = phi i64 [ %.630.i708.i.i, %B326.if.lr.ph.i710.i.i ], [ %.682.i716.i.i, %B326.if.i712.i.i ]
  %.617.0240.i715.i.i = phi i64 [ %.481.0.in248.i702.i.i, %B326.if.lr.ph.i710.i.i ], [ %.686.i717.i.i, %B326.if.i712.i.i ]
  %.682.i716.i.i = add nsw i64 %.620.0241.i714.i.i, -1
  %.686.i717.i.i = add i64 %.617.0240.i715.i.i, 1
  %.712.i718.i.i = mul nsw i64 %.617.0240.i715.i.i, %.50.i.i
  %gep245.i719.i.i = getelementptr double, ptr %invariant.gep244.i711.i.i, i64 %.712.i718.i.i
  %.719.i720.i.i = load double, ptr %gep245.i719.i.i, align 8, !noalias !62
  %.721.i721.i.i = mul nsw i64 %.617.0240.i715.i.i, %.66.i.i54
  %gep238.i722.i.i = getelementptr double, ptr %invariant.gep235.i669.i.i, i64 %.721.i721.i.i
  %.728.i723.i.i = load double, ptr %gep238.i722.i.i, align 8, !noalias !62
  %.729.i724.i.i = fmul double %.719.i720.i.i, %.728.i723.i.i
  %.731.i725.i.i = fsub double %total.5.2242.i713.i.i, %.729.i724.i.i
  %.673.i726.i.i = icmp sgt i64 %.620.0241.i714.i.i, 1
  br i1 %.673.i726.i.i, label %B326.if.i712.i.i, label %B392.i727.i.i

solve.3: ; preds = %B26.loopexit.i734.i.i, %B1376.i.i
  br i1 %.1375794.not.i.i, label %B1502.i.i, label %B1430.if.lr.ph.i.i

B1430.if.lr.ph.i.i:                               ; preds = %solve.3
  %gep829.i.i = getelementptr double, ptr %invariant.gep828.i.i, i64 %.331.i.i
  br label %B1430.if.i.i

B1502.i.i:                                        ; preds = %B1430.if.i.i, %solve.3
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.0837.i.i, %solve.3 ], [ %.1916.i.i, %B1430.if.i.i ]
  br i1 %brmerge.i.i, label %B2079.i.i, label %B1758.if.lr.ph.i.i

B1758.if.lr.ph.i.i:                               ; preds = %B1502.i.i
  %.1961.i.i = load i64, ptr %.1960.i.i, align 8, !noalias !53
  %.1939.i.i = load i64, ptr %.1938.i.i, align 8, !noalias !53
  %107 = getelementptr i64, ptr %.19, i64 %.1939.i.i
  %.1945.i.i = getelementptr i64, ptr %107, i64 %.168.0836.i.i
  %.1946.i.i = load i64, ptr %.1945.i.i, align 8, !noalias !53
  %.1954.i.i = mul nsw i64 %.1946.i.i, %.55.i.i
  %.1956.i.i = mul nsw i64 %.1954.i.i, %.55.i.i
  %.1952.i.i = load i64, ptr %.1951.i.i, align 8, !noalias !53
  %gep831.i.i = getelementptr double, ptr %invariant.gep826.i.i, i64 %.292.i.i
  %gep833.i.i = getelementptr double, ptr %invariant.gep832.i.i, i64 %.306.i.i
  %108 = getelementptr double, ptr %.52, i64 %.331.i.i
  %109 = getelementptr double, ptr %.52, i64 %.1961.i.i
  %110 = getelementptr double, ptr %109, i64 %.1954.i.i
  %111 = getelementptr double, ptr %.52, i64 %.1952.i.i
  %112 = getelementptr double, ptr %111, i64 %.1956.i.i
  br label %B1758.if.i.i

B1758.loopexit.i.loopexit.i:                      ; preds = %B2080.i.i
  %.2064.i.i = add nuw nsw i64 %.1995.0822.i.i, 1
  %exitcond854.not.i.i = icmp eq i64 %.55.i.i, %.2064.i.i
  br i1 %exitcond854.not.i.i, label %B2079.i.i, label %B1758.if.i.i

B1960.i.i:                                        ; preds = %B1888.if.i.i, %B1786.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi1864.3.2.3.i.i", %B1786.if.i.i ], [ %.2390.i.i, %B1888.if.i.i ]
  br i1 %.2215.i.i, label %B1976.i.i, label %B2024.i.i

B1976.i.i:                                        ; preds = %B1960.i.i
  %.2412.i.i = getelementptr double, ptr %119, i64 %.2116.0819.i.i
  %.2413.i.i = load double, ptr %.2412.i.i, align 8, !noalias !53
  %.2415.i.i = fadd double %left.2.3.lcssa.i.i, %.2413.i.i
  store double %.2415.i.i, ptr %.2412.i.i, align 8, !noalias !53
  br label %B2080.i.i

B2024.i.i:                                        ; preds = %B1960.i.i
  %.2429.i.i = load double, ptr %.2428.i.i, align 8, !noalias !53
  %.2431.i.i = fadd double %left.2.3.lcssa.i.i, %.2429.i.i
  store double %.2431.i.i, ptr %.2428.i.i, align 8, !noalias !53
  br label %B2080.i.i

B2079.i.i:                                        ; preds = %B1758.loopexit.i.loopexit.i, %B1502.i.i
  %exitcond855.not.i.i = icmp eq i64 %.239.i286.i, %.144.i.i
  br i1 %exitcond855.not.i.i, label %eliminate.2, label %B338.i.i

B2080.i.i:                                        ; preds = %B2024.i.i, %B1976.i.i
  %.2172.i.i = icmp sgt i64 %.2119.0820.i.i, 1
  br i1 %.2172.i.i, label %B1786.if.i.i, label %B1758.loopexit.i.loopexit.i

B686.if.lr.ph.i.i:                                ; preds = %B652.loopexit.i.i, %B652.if.lr.ph.i.i
  %indvars.iv841.i.i = phi i64 [ %.50.i.i, %B652.if.lr.ph.i.i ], [ %indvars.iv.next842.i.i, %B652.loopexit.i.i ]
  %.362.0790.i.i = phi i64 [ 0, %B652.if.lr.ph.i.i ], [ %.431.i.i, %B652.loopexit.i.i ]
  %smax846.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv841.i.i, i64 0)
  %113 = add nuw i64 %smax846.i.i, %.362.0790.i.i
  %.680764.not.i.not.i = icmp sgt i64 %.50.i.i, %.362.0790.i.i
  %invariant.gep769.i.i = getelementptr double, ptr %87, i64 %.362.0790.i.i
  %.898.i.i = mul nuw nsw i64 %.362.0790.i.i, %.50.i.i
  %114 = getelementptr double, ptr %88, i64 %.898.i.i
  br label %B686.if.i.i

B686.if.i.i:                                      ; preds = %B686.if.lr.ph.i.i, %B888.i.i
  %indvars.iv.i.i = phi i64 [ %.50.i.i, %B686.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B888.i.i ]
  %.484.0772.i.i = phi i64 [ 0, %B686.if.lr.ph.i.i ], [ %.553.i.i, %B888.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %115 = add nuw i64 %smax.i.i, %.484.0772.i.i
  %.553.i.i = add nuw nsw i64 %.484.0772.i.i, 1
  %.583.i.i = icmp eq i64 %.362.0790.i.i, %.484.0772.i.i
  %arg.variance..i.i = select i1 %.583.i.i, double %.36.i, double 0.000000e+00
  br i1 %.680764.not.i.not.i, label %B736.if.lr.ph.i.i, label %B888.i.i

B736.if.lr.ph.i.i:                                ; preds = %B686.if.i.i
  %.805760.not.not.i.i = icmp sgt i64 %.50.i.i, %.484.0772.i.i
  %invariant.gep.i.i59 = getelementptr double, ptr %87, i64 %.484.0772.i.i
  br label %B736.if.i.i

B736.if.i.i:                                      ; preds = %B736.if.lr.ph.i.i, %B842.i.i
  %total.4.3767.i.i = phi double [ %arg.variance..i.i, %B736.if.lr.ph.i.i ], [ %.888.i.i, %B842.i.i ]
  %.624.0765.i.i = phi i64 [ %.362.0790.i.i, %B736.if.lr.ph.i.i ], [ %.693.i.i, %B842.i.i ]
  %.693.i.i = add nuw i64 %.624.0765.i.i, 1
  br i1 %.805760.not.not.i.i, label %B770.if.lr.ph.i.i, label %B842.i.i

B770.if.lr.ph.i.i:                                ; preds = %B736.if.i.i
  %.845.i.i = mul nsw i64 %.624.0765.i.i, %.64.i283.i
  %116 = getelementptr double, ptr %90, i64 %.845.i.i
  br label %B770.if.i.i

B770.if.i.i:                                      ; preds = %B770.if.i.i, %B770.if.lr.ph.i.i
  %inner.2.4763.i.i = phi double [ 0.000000e+00, %B770.if.lr.ph.i.i ], [ %.863.i.i61, %B770.if.i.i ]
  %.749.0761.i.i = phi i64 [ %.484.0772.i.i, %B770.if.lr.ph.i.i ], [ %.818.i.i, %B770.if.i.i ]
  %.818.i.i = add nuw i64 %.749.0761.i.i, 1
  %.850.i.i = getelementptr double, ptr %116, i64 %.749.0761.i.i
  %.851.i.i = load double, ptr %.850.i.i, align 8, !noalias !53
  %.853.i.i = mul nsw i64 %.749.0761.i.i, %.50.i.i
  %gep.i.i60 = getelementptr double, ptr %invariant.gep.i.i59, i64 %.853.i.i
  %.860.i.i = load double, ptr %gep.i.i60, align 8, !noalias !53
  %.861.i.i = fmul double %.851.i.i, %.860.i.i
  %.863.i.i61 = fadd double %inner.2.4763.i.i, %.861.i.i
  %exitcond.not.i287.i = icmp eq i64 %.818.i.i, %115
  br i1 %exitcond.not.i287.i, label %B842.i.i, label %B770.if.i.i

B948.if.i.i:                                      ; preds = %B1088.i.i, %B948.if.lr.ph.i.i
  %.943.0787.i.i = phi i64 [ %spec.select752.i.i, %B948.if.lr.ph.i.i ], [ %.1005.i.i, %B1088.i.i ]
  %.940.0786.i.i = phi i64 [ 0, %B948.if.lr.ph.i.i ], [ %.1009.i.i, %B1088.i.i ]
  %.1005.i.i = add nsw i64 %.943.0787.i.i, -1
  %.1009.i.i = add nuw nsw i64 %.940.0786.i.i, 1
  br i1 %.680764.not.i.not.i, label %B982.if.lr.ph.i.i, label %B1088.i.i

B982.if.lr.ph.i.i:                                ; preds = %B948.if.i.i
  %.1174.i.i = icmp slt i64 %.940.0786.i.i, %.55.i.i
  %invariant.gep783.i.i = getelementptr double, ptr %gep827.i.i, i64 %.940.0786.i.i
  br label %B982.if.i.i

B982.if.i.i:                                      ; preds = %B982.if.i.i, %B982.if.lr.ph.i.i
  %total.5.3777.i.i = phi double [ 0.000000e+00, %B982.if.lr.ph.i.i ], [ %.1222.i.i, %B982.if.i.i ]
  %.1065.0775.i.i = phi i64 [ %.362.0790.i.i, %B982.if.lr.ph.i.i ], [ %.1134.i.i, %B982.if.i.i ]
  %.1134.i.i = add nuw i64 %.1065.0775.i.i, 1
  %.1164.i.i = mul nsw i64 %.1065.0775.i.i, %.50.i.i
  %gep780.i.i = getelementptr double, ptr %invariant.gep769.i.i, i64 %.1164.i.i
  %.1171.i.i = load double, ptr %gep780.i.i, align 8, !noalias !53
  %.1187.i.i = mul nsw i64 %.1065.0775.i.i, %.64.i283.i
  %gep784.i.i = getelementptr double, ptr %invariant.gep783.i.i, i64 %.1187.i.i
  %.1209.i.i = getelementptr double, ptr %91, i64 %.1065.0775.i.i
  %"$phi1074.6.2.4.in.i.i" = select i1 %.1174.i.i, ptr %gep784.i.i, ptr %.1209.i.i
  %"$phi1074.6.2.4.i.i" = load double, ptr %"$phi1074.6.2.4.in.i.i", align 8, !noalias !53
  %.1216.i.i = fmul double %.1171.i.i, %"$phi1074.6.2.4.i.i"
  %.1222.i.i = fadd double %total.5.3777.i.i, %.1216.i.i
  %exitcond847.not.i.i = icmp eq i64 %.1134.i.i, %113
  br i1 %exitcond847.not.i.i, label %B1088.i.i, label %B982.if.i.i

B1192.if.i.i:                                     ; preds = %B1192.loopexit.i.i, %cholesky
  %.1319.0795.i.i = phi i64 [ 0, %cholesky ], [ %.1388.i.i, %B1192.loopexit.i.i ]
  %.1550.i.i = mul nuw nsw i64 %.1319.0795.i.i, %.50.i.i
  %117 = getelementptr double, ptr %97, i64 %.1550.i.i
  br label %B1220.if.i.i

B1220.if.i.i:                                     ; preds = %B1220.if.i.i, %B1192.if.i.i
  %.1440.0792.i.i = phi i64 [ 0, %B1192.if.i.i ], [ %.1509.i.i, %B1220.if.i.i ]
  %.1509.i.i = add nuw nsw i64 %.1440.0792.i.i, 1
  %.1539.i.i = icmp eq i64 %.1319.0795.i.i, %.1440.0792.i.i
  %..i.i = select i1 %.1539.i.i, double 1.000000e+00, double 0.000000e+00
  %.1559.i.i = getelementptr double, ptr %117, i64 %.1440.0792.i.i
  store double %..i.i, ptr %.1559.i.i, align 8, !noalias !53
  %exitcond849.not.i.i = icmp eq i64 %.50.i.i, %.1509.i.i
  br i1 %exitcond849.not.i.i, label %B1192.loopexit.i.i, label %B1220.if.i.i

B1340.if.i.i:                                     ; preds = %B1340.if.i.i, %B1340.if.lr.ph.i.i
  %.1633.0798.i.i = phi i64 [ 0, %B1340.if.lr.ph.i.i ], [ %.1702.i.i, %B1340.if.i.i ]
  %.1702.i.i = add nuw nsw i64 %.1633.0798.i.i, 1
  %.1730.i.i = getelementptr double, ptr %89, i64 %.1633.0798.i.i
  %.1731.i.i = load double, ptr %.1730.i.i, align 8, !noalias !53
  %.1735.i.i = getelementptr double, ptr %102, i64 %.1633.0798.i.i
  store double %.1731.i.i, ptr %.1735.i.i, align 8, !noalias !53
  %exitcond851.not.i.i = icmp eq i64 %.1609.i.i, %.1702.i.i
  br i1 %exitcond851.not.i.i, label %B1376.i.i, label %B1340.if.i.i

B1430.if.i.i:                                     ; preds = %B1430.if.i.i, %B1430.if.lr.ph.i.i
  %lost.2.1803.i.i = phi double [ %lost.3.0837.i.i, %B1430.if.lr.ph.i.i ], [ %.1916.i.i, %B1430.if.i.i ]
  %.1802.0801.i.i = phi i64 [ 0, %B1430.if.lr.ph.i.i ], [ %.1871.i.i, %B1430.if.i.i ]
  %.1871.i.i = add nuw nsw i64 %.1802.0801.i.i, 1
  %118 = mul nsw i64 %.1802.0801.i.i, %.66.i.i54
  %gep806.i.i = getelementptr double, ptr %invariant.gep805.i.i, i64 %118
  %.1904.i.i = load double, ptr %gep806.i.i, align 8, !noalias !53
  %gep808.i.i = getelementptr double, ptr %gep829.i.i, i64 %118
  %.1913.i.i = load double, ptr %gep808.i.i, align 8, !noalias !53
  %.1914.i.i = fmul double %.1904.i.i, %.1913.i.i
  %.1916.i.i = fadd double %lost.2.1803.i.i, %.1914.i.i
  %exitcond852.not.i.i = icmp eq i64 %.50.i.i, %.1871.i.i
  br i1 %exitcond852.not.i.i, label %B1502.i.i, label %B1430.if.i.i

B1758.if.i.i:                                     ; preds = %B1758.loopexit.i.loopexit.i, %B1758.if.lr.ph.i.i
  %.1995.0822.i.i = phi i64 [ 0, %B1758.if.lr.ph.i.i ], [ %.2064.i.i, %B1758.loopexit.i.loopexit.i ]
  %.2219.i.i = add nsw i64 %.1995.0822.i.i, %.50.i.i
  %.2221.i.i = mul nsw i64 %.2219.i.i, %.64.i283.i
  %gep825.i.i = getelementptr double, ptr %gep831.i.i, i64 %.2221.i.i
  %.2241.i.i = getelementptr double, ptr %gep833.i.i, i64 %.1995.0822.i.i
  %invariant.gep814.i.i = getelementptr double, ptr %89, i64 %.1995.0822.i.i
  %.2428.i.i = getelementptr double, ptr %110, i64 %.1995.0822.i.i
  %.2404.i.i = mul nuw nsw i64 %.1995.0822.i.i, %.55.i.i
  %119 = getelementptr double, ptr %112, i64 %.2404.i.i
  br label %B1786.if.i.i

B1786.if.i.i:                                     ; preds = %B1758.if.i.i, %B2080.i.i
  %.2119.0820.i.i = phi i64 [ %spec.select752.i.i, %B1758.if.i.i ], [ %.2181.i.i, %B2080.i.i ]
  %.2116.0819.i.i = phi i64 [ 0, %B1758.if.i.i ], [ %.2185.i.i, %B2080.i.i ]
  %.2181.i.i = add nsw i64 %.2119.0820.i.i, -1
  %.2185.i.i = add nuw nsw i64 %.2116.0819.i.i, 1
  %.2215.i.i = icmp slt i64 %.2116.0819.i.i, %.55.i.i
  %.2229.i.i = getelementptr double, ptr %gep825.i.i, i64 %.2116.0819.i.i
  %"$phi1864.3.2.3.in.i.i" = select i1 %.2215.i.i, ptr %.2229.i.i, ptr %.2241.i.i
  %"$phi1864.3.2.3.i.i" = load double, ptr %"$phi1864.3.2.3.in.i.i", align 8, !noalias !53
  br i1 %.1375794.not.i.i, label %B1960.i.i, label %B1888.if.lr.ph.i.i

B1888.if.lr.ph.i.i:                               ; preds = %B1786.if.i.i
  %invariant.gep816.i.i = getelementptr double, ptr %108, i64 %.2116.0819.i.i
  br label %B1888.if.i.i

B1888.if.i.i:                                     ; preds = %B1888.if.i.i, %B1888.if.lr.ph.i.i
  %left.2.3812.i.i = phi double [ %"$phi1864.3.2.3.i.i", %B1888.if.lr.ph.i.i ], [ %.2390.i.i, %B1888.if.i.i ]
  %.2276.0810.i.i = phi i64 [ 0, %B1888.if.lr.ph.i.i ], [ %.2345.i.i, %B1888.if.i.i ]
  %.2345.i.i = add nuw nsw i64 %.2276.0810.i.i, 1
  %120 = mul nsw i64 %.2276.0810.i.i, %.66.i.i54
  %gep815.i.i = getelementptr double, ptr %invariant.gep814.i.i, i64 %120
  %.2378.i.i = load double, ptr %gep815.i.i, align 8, !noalias !53
  %gep817.i.i = getelementptr double, ptr %invariant.gep816.i.i, i64 %120
  %.2387.i.i = load double, ptr %gep817.i.i, align 8, !noalias !53
  %.2388.i.i = fmul double %.2378.i.i, %.2387.i.i
  %.2390.i.i = fsub double %left.2.3812.i.i, %.2388.i.i
  %exitcond853.not.i.i = icmp eq i64 %.50.i.i, %.2345.i.i
  br i1 %exitcond853.not.i.i, label %B1960.i.i, label %B1888.if.i.i

eliminate.2: ; preds = %B2079.i.i
  %.710.pre.i = load i64, ptr %.143.i.i, align 8, !noalias !38
  %.714.pre.i = load i64, ptr %.49.i.i, align 8, !noalias !38
  br label %eliminate

eliminate: ; preds = %eliminate.2, %B798.if.i
  %.714.i = phi i64 [ %.50.i.i, %B798.if.i ], [ %.714.pre.i, %eliminate.2 ]
  %.710.i = phi i64 [ %.144.i.i, %B798.if.i ], [ %.710.pre.i, %eliminate.2 ]
  %lost.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B798.if.i ], [ %lost.2.1.lcssa.i.i, %eliminate.2 ]
  %gained.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B798.if.i ], [ %.1289.i.i, %eliminate.2 ]
  %.700.i = fsub double %rss.4.0345.i, %lost.3.0.lcssa.i.i
  %.704.i = fadd double %log_determinant.2.0346.i, %gained.2.0.lcssa.i.i
  %.715.i = mul nsw i64 %.710.i, %.714.i
  %.717.i = sub nsw i64 %freedom.2.0347.i, %.715.i
  %exitcond356.not.i = icmp eq i64 %.623.i, %.464.i
  br i1 %exitcond356.not.i, label %B1062.i, label %B798.if.i

B1196.if.i:                                       ; preds = %substitute, %B1062.i
  %d_variance.2.0354.i = phi double [ %.763.i, %B1062.i ], [ %.930.i, %substitute ]
  %.795.0353.i = phi i64 [ %.464.i, %B1062.i ], [ %.857.i, %substitute ]
  %.792.0352.i = phi i64 [ %.658.i, %B1062.i ], [ %.861.i, %substitute ]
  %.857.i = add nsw i64 %.795.0353.i, -1
  %.861.i = add nsw i64 %.792.0352.i, -1
  %.890.i = load i64, ptr %.19.i.i, align 8, !noalias !38
  %.894.not.i = icmp eq i64 %.792.0352.i, 0
  %.897.not.i = icmp eq i64 %.792.0352.i, %.658.i
  %121 = getelementptr i64, ptr %.19, i64 %.890.i
  %.idx.i23 = mul i64 %.792.0352.i, 96
  %122 = getelementptr i8, ptr %121, i64 %.idx.i23
  %.49.i289.i = getelementptr i8, ptr %122, i64 16
  %.50.i290.i = load i64, ptr %.49.i289.i, align 8, !noalias !65
  %.54.i291.i = getelementptr i8, ptr %122, i64 24
  %.55.i292.i = load i64, ptr %.54.i291.i, align 8, !noalias !65
  %.64.i293.i = add nsw i64 %.55.i292.i, %.50.i290.i
  %.66.i294.i = add nsw i64 %.55.i292.i, 1
  %"$phi246.0.2.0.i.i" = select i1 %.894.not.i, ptr %.22, ptr %.52
  %.145.i.i = getelementptr i8, ptr %122, i64 8
  %.146.i.i = load i64, ptr %.145.i.i, align 8, !noalias !65
  %invariant.gep822.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.50.i290.i
  %invariant.gep824.i.i = getelementptr double, ptr %.52, i64 %.50.i290.i
  %.228828.not.i.i = icmp slt i64 %.146.i.i, 1
  br i1 %.228828.not.i.i, label %substitute, label %B378.if.lr.ph.i.i

B378.if.lr.ph.i.i:                                ; preds = %B1196.if.i
  %.116.i295.i = getelementptr i8, ptr %122, i64 88
  %.117.i.i = load i64, ptr %.116.i295.i, align 8, !noalias !65
  %.123.i.i = mul nsw i64 %.50.i290.i, %.50.i290.i
  %.77.i296.i = load i64, ptr %122, align 8, !noalias !65
  %123 = getelementptr i64, ptr %.19, i64 %.77.i296.i
  %.84.i.i24 = getelementptr i8, ptr %123, i64 88
  %.85.i.i25 = load i64, ptr %.84.i.i24, align 8, !noalias !65
  %.80.i297.i = getelementptr i8, ptr %123, i64 80
  %.81.i298.i = load i64, ptr %.80.i297.i, align 8, !noalias !65
  %.283.i.i = getelementptr i8, ptr %122, i64 40
  %"$phi482.1.2.1.in.i.i" = select i1 %.894.not.i, ptr %.272.i.i, ptr %.283.i.i
  %.303.i.i = getelementptr i8, ptr %122, i64 56
  %.312.i.i = getelementptr i8, ptr %122, i64 64
  %.327.i.i = getelementptr i8, ptr %122, i64 72
  %.338.i299.i = getelementptr i8, ptr %122, i64 80
  %.375.i300.i = getelementptr i8, ptr %122, i64 32
  %.386.i.i = getelementptr i8, ptr %122, i64 144
  %.397.i.i = getelementptr i8, ptr %122, i64 160
  %.443.i.i26 = icmp sgt i64 %.50.i290.i, 0
  %.619756.not.i.i = icmp slt i64 %.55.i292.i, 1
  %124 = getelementptr double, ptr %.52, i64 %.117.i.i
  %125 = getelementptr double, ptr %124, i64 %.123.i.i
  %invariant.gep767.i.i = getelementptr double, ptr %125, i64 %.55.i292.i
  %spec.select749.i.i = tail call i64 @llvm.smax.i64(i64 %.66.i294.i, i64 0)
  %.1353769.not.i.i = icmp slt i64 %.55.i292.i, 0
  %126 = getelementptr double, ptr %.52, i64 %.81.i298.i
  %127 = getelementptr double, ptr %.52, i64 %.85.i.i25
  %.2587.i.i = icmp sgt i64 %.55.i292.i, 0
  %.2699.i.i = getelementptr i8, ptr %122, i64 48
  br label %B378.if.i.i

B754.i.i:                                         ; preds = %B378.if.i.i
  %.376.i322.i = load i64, ptr %.375.i300.i, align 8, !noalias !65
  %128 = getelementptr i64, ptr %.19, i64 %.376.i322.i
  %.380.i323.i = getelementptr i64, ptr %128, i64 %.170.0830.i.i
  %.381.i.i28 = load i64, ptr %.380.i323.i, align 8, !noalias !65
  %.387.i324.i = load i64, ptr %.386.i.i, align 8, !noalias !65
  %.389.i.i29 = mul nsw i64 %.381.i.i28, %.55.i292.i
  %.391.i.i30 = mul nsw i64 %.389.i.i29, %.55.i292.i
  %.392.i325.i = add nsw i64 %.391.i.i30, %.387.i324.i
  %.398.i.i = load i64, ptr %.397.i.i, align 8, !noalias !65
  %.401.i.i = add nsw i64 %.398.i.i, %.389.i.i29
  br label %B964.i.i

B964.i.i:                                         ; preds = %B378.if.i.i, %B754.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B378.if.i.i ], [ %.392.i325.i, %B754.i.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B378.if.i.i ], [ %.401.i.i, %B754.i.i ]
  br i1 %.443.i.i26, label %B986.if.lr.ph.i.i, label %B2252.i.i

B986.if.lr.ph.i.i:                                ; preds = %B964.i.i
  %129 = getelementptr double, ptr %.52, i64 %.339.i308.i
  %130 = getelementptr double, ptr %129, i64 %.344.i.i
  %131 = getelementptr double, ptr %.52, i64 %up_c.2.1.i.i
  %132 = getelementptr double, ptr %.52, i64 %up_gram.2.1.i.i
  br label %B986.if.i.i

B1386.preheader.i.i:                              ; preds = %B1318.i.i
  %133 = getelementptr double, ptr %.52, i64 %.328.i305.i
  %134 = getelementptr double, ptr %133, i64 %.333.i307.i
  br label %B1386.if.i.i

B1172.i.i:                                        ; preds = %B1098.if.i.i
  %.632.i.i = add nuw nsw i64 %.563.0757.i.i, 1
  %.819.i.i = fmul double %.810.i.i, -2.000000e+00
  %.832.i.i = getelementptr double, ptr %150, i64 %.563.0757.i.i
  store double %.819.i.i, ptr %.832.i.i, align 8, !noalias !65
  %exitcond833.not.i.i = icmp eq i64 %.55.i292.i, %.632.i.i
  br i1 %exitcond833.not.i.i, label %B1214.i.i, label %B1042.if.i.i

B1214.i.i:                                        ; preds = %B1172.i.i
  %.841.i.i = fmul double %.133.i.i, %.535.i.i
  br label %B1250.if.i.i

B1318.i.i:                                        ; preds = %B1250.if.i.i, %B1214.thread.i.i
  %total.12.2.lcssa.i.i = phi double [ %.841847.i.i, %B1214.thread.i.i ], [ %.982.i.i, %B1250.if.i.i ]
  %.991.i.i = fmul double %total.12.2.lcssa.i.i, -2.000000e+00
  %gep768.i.i = getelementptr double, ptr %invariant.gep767.i.i, i64 %148
  store double %.991.i.i, ptr %gep768.i.i, align 8, !noalias !65
  %exitcond835.not.i.i = icmp eq i64 %.50.i290.i, %.498.i.i
  br i1 %exitcond835.not.i.i, label %B1386.preheader.i.i, label %B986.if.i.i

B1660.preheader.i.i:                              ; preds = %B1592.i.i
  %135 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.294.i.i
  %gep823.i.i = getelementptr double, ptr %invariant.gep822.i.i, i64 %.294.i.i
  %136 = getelementptr double, ptr %.52, i64 %.304.i.i
  %137 = getelementptr double, ptr %136, i64 %.290.i301.i
  br label %B1694.if.lr.ph.i.i

B1556.i.i:                                        ; preds = %B1476.if.i.i, %B1414.if.i.i
  %total.13.3.lcssa.i.i = phi double [ %.1269.i.i, %B1414.if.i.i ], [ %.1412.i.i, %B1476.if.i.i ]
  %.1431.i.i = getelementptr double, ptr %153, i64 %.1162.0775.i.i
  store double %total.13.3.lcssa.i.i, ptr %.1431.i.i, align 8, !noalias !65
  %exitcond836.not.i.i = icmp eq i64 %.50.i290.i, %.1231.i.i
  br i1 %exitcond836.not.i.i, label %B1592.i.i, label %B1414.if.i.i

B1592.i.i:                                        ; preds = %B1556.i.i
  %.1110.i.i = add nuw nsw i64 %.1041.0778.i.i, 1
  %.1450.i.i = getelementptr double, ptr %153, i64 %.1041.0778.i.i
  %.1451.i.i = load double, ptr %.1450.i.i, align 8, !noalias !65
  %.1453.i.i = fadd double %d_variance.2.1780.i.i, %.1451.i.i
  %exitcond837.not.i.i = icmp eq i64 %.50.i290.i, %.1110.i.i
  br i1 %exitcond837.not.i.i, label %B1660.preheader.i.i, label %B1386.if.i.i

B1660.loopexit.i.i:                               ; preds = %B2034.i.i
  %.1558.i.i = add nuw nsw i64 %.1489.0805.i.i, 1
  %exitcond841.not.i.i = icmp eq i64 %.50.i290.i, %.1558.i.i
  br i1 %exitcond841.not.i.i, label %B2118.preheader.i.i, label %B1694.if.lr.ph.i.i

B2118.preheader.i.i:                              ; preds = %B1660.loopexit.i.i
  %138 = getelementptr double, ptr %.52, i64 %.317.i304.i
  br label %B2156.if.lr.ph.i.i

B1778.i.i:                                        ; preds = %B1758.if.i319.i
  %.1974.i.i = getelementptr double, ptr %155, i64 %.1859.0783.i.i
  %.1975.i.i = load double, ptr %.1974.i.i, align 8, !noalias !65
  %.1978.i.i = mul nuw nsw i64 %.1859.0783.i.i, %.50.i290.i
  %gep788.i.i = getelementptr double, ptr %invariant.gep787.i.i, i64 %.1978.i.i
  %.1987.i.i = load double, ptr %gep788.i.i, align 8, !noalias !65
  %.1988.i.i = fmul double %.1975.i.i, %.1987.i.i
  br label %B1836.i.i

B1836.i.i:                                        ; preds = %B1758.if.i319.i, %B1778.i.i
  %"$phi1836.6.2.5.i.i" = phi double [ %.1988.i.i, %B1778.i.i ], [ 0.000000e+00, %B1758.if.i319.i ]
  %.2000.i.i = fadd double %inner.2.4785.i.i, %"$phi1836.6.2.5.i.i"
  %exitcond838.not.i.i = icmp eq i64 %.50.i290.i, %.1928.i.i
  br i1 %exitcond838.not.i.i, label %B1846.i.i, label %B1758.if.i319.i

B1846.i.i:                                        ; preds = %B1836.i.i
  %.1804.i.i = add nuw nsw i64 %.1735.0790.i.i, 1
  %.2013.i.i = fmul double %.2000.i.i, 2.000000e+00
  %.2018.i.i = mul nuw nsw i64 %.1735.0790.i.i, %.50.i290.i
  %gep795.i.i = getelementptr double, ptr %invariant.gep794.i.i, i64 %.2018.i.i
  %.2027.i.i = load double, ptr %gep795.i.i, align 8, !noalias !65
  %.2028.i.i = fmul double %.2013.i.i, %.2027.i.i
  %.2030.i.i = fadd double %total.14.3792.i.i, %.2028.i.i
  %exitcond839.not.i.i = icmp eq i64 %.50.i290.i, %.1804.i.i
  br i1 %exitcond839.not.i.i, label %B1900.i.i, label %B1726.if.i.i

B1900.i.i:                                        ; preds = %B1846.i.i
  %.1680.i.i = add nuw nsw i64 %.1611.0802.i.i, 1
  br i1 %.1353769.not.i.i, label %B2034.i.i, label %B1926.if.lr.ph.i.i

B1926.if.lr.ph.i.i:                               ; preds = %B1900.i.i
  %.2202.i.i = mul nuw nsw i64 %.1611.0802.i.i, %.66.i294.i
  %139 = getelementptr double, ptr %125, i64 %.2202.i.i
  br label %B1926.if.i.i

B2034.i.i:                                        ; preds = %B1926.if.i.i, %B1900.i.i
  %total.15.3.lcssa.i.i = phi double [ %.2030.i.i, %B1900.i.i ], [ %.2217.i.i, %B1926.if.i.i ]
  %.2237.i.i = getelementptr double, ptr %156, i64 %.1611.0802.i.i
  %.2238.i.i = load double, ptr %.2237.i.i, align 8, !noalias !65
  %.2240.i.i = fadd double %total.15.3.lcssa.i.i, %.2238.i.i
  store double %.2240.i.i, ptr %.2237.i.i, align 8, !noalias !65
  %exitcond840.not.i.i = icmp eq i64 %.1611.0802.i.i, %.1489.0805.i.i
  br i1 %exitcond840.not.i.i, label %B1660.loopexit.i.i, label %B1694.if.i.i

B2228.i.i:                                        ; preds = %B2156.if.i.i
  %.2355.i.i = add nuw nsw i64 %.2286.0817.i.i, 1
  %.2540.i.i = getelementptr double, ptr %138, i64 %.2286.0817.i.i
  store double %.2525.i.i, ptr %.2540.i.i, align 8, !noalias !65
  %exitcond843.not.i.i = icmp eq i64 %.50.i290.i, %.2355.i.i
  br i1 %exitcond843.not.i.i, label %B2252.i.i, label %B2156.if.lr.ph.i.i

B2252.i.i:                                        ; preds = %B2228.i.i, %B964.i.i
  %d_variance.2.1.lcssa849851.i.i = phi double [ %d_variance.3.0831.i.i, %B964.i.i ], [ %.1453.i.i, %B2228.i.i ]
  br i1 %.2587.i.i, label %B2278.if.lr.ph.i.i, label %B2322.i.i

B2278.if.lr.ph.i.i:                               ; preds = %B2252.i.i
  %140 = getelementptr double, ptr %.52, i64 %up_c.2.1.i.i
  %gep825.i312.i = getelementptr double, ptr %invariant.gep824.i.i, i64 %.317.i304.i
  br label %B2278.if.i.i

B2322.i.i:                                        ; preds = %B2278.if.i.i, %B2252.i.i
  br i1 %.894.not.i, label %B2443.i.i, label %B2346.i.i

B2346.i.i:                                        ; preds = %B2322.i.i
  %.2700.i.i = load i64, ptr %.2699.i.i, align 8, !noalias !65
  %.2708.i.i = add nsw i64 %.2700.i.i, %.292.i302.i
  br i1 %.443.i.i26, label %B42.if.lr.ph.i.i.i, label %B486.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B2346.i.i
  %141 = getelementptr double, ptr %.52, i64 %.2708.i.i
  %invariant.gep367.i.i.i = getelementptr double, ptr %141, i64 %.50.i290.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B410.i.i.i, %B274.i.i.i
  %exitcond381.not.i.i.i = icmp eq i64 %.50.i290.i, %.134.i.i.i
  br i1 %exitcond381.not.i.i.i, label %B486.i.i.i, label %B70.if.lr.ph.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B142.if.i.i.i
  %.380.i.i.i = add nuw nsw i64 %.311.0347.i.i.i, 1
  %exitcond377.not.i.i.i = icmp eq i64 %.311.0347.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond377.not.i.i.i, label %B242.i.i.i, label %B142.if.lr.ph.i.i.i

B242.i.i.i:                                       ; preds = %B108.loopexit.i.i.i
  %.255.i.i.i = add nuw nsw i64 %.186.0352.i.i.i, 1
  %.595.i.i.i = getelementptr double, ptr %144, i64 %.186.0352.i.i.i
  store double %.564.i.i.i, ptr %.595.i.i.i, align 8, !noalias !68
  %exitcond378.not.i.i.i = icmp eq i64 %.50.i290.i, %.255.i.i.i
  br i1 %exitcond378.not.i.i.i, label %B274.i.i.i, label %B108.if.lr.ph.i.i.i

B274.i.i.i:                                       ; preds = %B242.i.i.i
  %.134.i.i.i = add nuw nsw i64 %.63.0365.i.i.i, 1
  br i1 %.2587.i.i, label %B300.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B300.if.lr.ph.i.i.i:                              ; preds = %B274.i.i.i
  %gep368.i.i.i = getelementptr double, ptr %invariant.gep367.i.i.i, i64 %.586.i.i.i
  %invariant.gep362.i.i.i = getelementptr double, ptr %141, i64 %.63.0365.i.i.i
  br label %B338.if.lr.ph.i.i.i

B410.i.i.i:                                       ; preds = %B338.if.i.i.i
  %.697.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, 1
  %.887.i.i.i = getelementptr double, ptr %gep368.i.i.i, i64 %.628.0360.i.i.i
  store double %.868.i.i.i, ptr %.887.i.i.i, align 8, !noalias !68
  %.891.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, %.50.i290.i
  %.895.i.i.i = mul nuw nsw i64 %.891.i.i.i, %.64.i293.i
  %gep363.i.i.i = getelementptr double, ptr %invariant.gep362.i.i.i, i64 %.895.i.i.i
  store double %.868.i.i.i, ptr %gep363.i.i.i, align 8, !noalias !68
  %exitcond380.not.i.i.i = icmp eq i64 %.55.i292.i, %.697.i.i.i
  br i1 %exitcond380.not.i.i.i, label %B42.loopexit.i.i.i, label %B338.if.lr.ph.i.i.i

B486.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B2346.i.i
  br i1 %.2587.i.i, label %B512.if.lr.ph.i.i.i, label %B2443.i.i

B512.if.lr.ph.i.i.i:                              ; preds = %B486.i.i.i
  %142 = getelementptr double, ptr %.52, i64 %up_gram.2.1.i.i
  %gep827.i309.i = getelementptr double, ptr %invariant.gep824.i.i, i64 %.2708.i.i
  br label %B540.if.lr.ph.i.i.i

B512.loopexit.i.i.i:                              ; preds = %B540.if.i.i.i
  %.1019.i.i.i = add nuw nsw i64 %.950.0373.i.i.i, 1
  %exitcond384.not.i.i.i = icmp eq i64 %.55.i292.i, %.1019.i.i.i
  br i1 %exitcond384.not.i.i.i, label %B2443.i.i, label %B540.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.63.0365.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.134.i.i.i, %B42.loopexit.i.i.i ]
  %.535.i.i.i = mul nuw nsw i64 %.63.0365.i.i.i, %.50.i290.i
  %143 = getelementptr double, ptr %126, i64 %.535.i.i.i
  %.586.i.i.i = mul nsw i64 %.63.0365.i.i.i, %.64.i293.i
  %144 = getelementptr double, ptr %141, i64 %.586.i.i.i
  br label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B70.if.lr.ph.i.i.i, %B242.i.i.i
  %.186.0352.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.255.i.i.i, %B242.i.i.i ]
  %.555.i.i.i = mul nuw nsw i64 %.186.0352.i.i.i, %.50.i290.i
  %145 = getelementptr double, ptr %126, i64 %.555.i.i.i
  br label %B142.if.lr.ph.i.i.i

B142.if.lr.ph.i.i.i:                              ; preds = %B108.if.lr.ph.i.i.i, %B108.loopexit.i.i.i
  %total.5.2349.i.i.i = phi double [ 0.000000e+00, %B108.if.lr.ph.i.i.i ], [ %.564.i.i.i, %B108.loopexit.i.i.i ]
  %.311.0347.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.380.i.i.i, %B108.loopexit.i.i.i ]
  %.541.i.i.i = getelementptr double, ptr %143, i64 %.311.0347.i.i.i
  %.542.i.i.i = load double, ptr %.541.i.i.i, align 8, !noalias !68
  %.545.i.i.i = mul nuw nsw i64 %.311.0347.i.i.i, %.50.i290.i
  %146 = getelementptr double, ptr %124, i64 %.545.i.i.i
  br label %B142.if.i.i.i

B142.if.i.i.i:                                    ; preds = %B142.if.i.i.i, %B142.if.lr.ph.i.i.i
  %total.4.3345.i.i.i = phi double [ %total.5.2349.i.i.i, %B142.if.lr.ph.i.i.i ], [ %.564.i.i.i, %B142.if.i.i.i ]
  %.439.0343.i.i.i = phi i64 [ 0, %B142.if.lr.ph.i.i.i ], [ %.508.i.i.i, %B142.if.i.i.i ]
  %.508.i.i.i = add nuw nsw i64 %.439.0343.i.i.i, 1
  %.550.i.i.i = getelementptr double, ptr %146, i64 %.439.0343.i.i.i
  %.551.i.i.i = load double, ptr %.550.i.i.i, align 8, !noalias !68
  %.552.i.i.i = fmul double %.542.i.i.i, %.551.i.i.i
  %.560.i.i.i = getelementptr double, ptr %145, i64 %.439.0343.i.i.i
  %.561.i.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !68
  %.562.i.i.i = fmul double %.552.i.i.i, %.561.i.i.i
  %.564.i.i.i = fadd double %total.4.3345.i.i.i, %.562.i.i.i
  %exitcond.not.i.i310.i = icmp eq i64 %.439.0343.i.i.i, %.186.0352.i.i.i
  br i1 %exitcond.not.i.i310.i, label %B108.loopexit.i.i.i, label %B142.if.i.i.i

B338.if.lr.ph.i.i.i:                              ; preds = %B410.i.i.i, %B300.if.lr.ph.i.i.i
  %.628.0360.i.i.i = phi i64 [ 0, %B300.if.lr.ph.i.i.i ], [ %.697.i.i.i, %B410.i.i.i ]
  %invariant.gep.i.i.i = getelementptr double, ptr %125, i64 %.628.0360.i.i.i
  br label %B338.if.i.i.i

B338.if.i.i.i:                                    ; preds = %B338.if.i.i.i, %B338.if.lr.ph.i.i.i
  %total.6.2357.i.i.i = phi double [ 0.000000e+00, %B338.if.lr.ph.i.i.i ], [ %.868.i.i.i, %B338.if.i.i.i ]
  %.753.0355.i.i.i = phi i64 [ 0, %B338.if.lr.ph.i.i.i ], [ %.822.i.i.i, %B338.if.i.i.i ]
  %.822.i.i.i = add nuw nsw i64 %.753.0355.i.i.i, 1
  %.854.i.i.i = getelementptr double, ptr %143, i64 %.753.0355.i.i.i
  %.855.i.i.i = load double, ptr %.854.i.i.i, align 8, !noalias !68
  %.856.i.i.i = fmul double %.855.i.i.i, 5.000000e-01
  %.858.i.i.i = mul nuw nsw i64 %.753.0355.i.i.i, %.66.i294.i
  %gep.i.i311.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.858.i.i.i
  %.865.i.i.i = load double, ptr %gep.i.i311.i, align 8, !noalias !68
  %.866.i.i.i = fmul double %.856.i.i.i, %.865.i.i.i
  %.868.i.i.i = fadd double %total.6.2357.i.i.i, %.866.i.i.i
  %exitcond379.not.i.i.i = icmp eq i64 %.753.0355.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond379.not.i.i.i, label %B410.i.i.i, label %B338.if.i.i.i

B540.if.lr.ph.i.i.i:                              ; preds = %B512.loopexit.i.i.i, %B512.if.lr.ph.i.i.i
  %.950.0373.i.i.i = phi i64 [ 0, %B512.if.lr.ph.i.i.i ], [ %.1019.i.i.i, %B512.loopexit.i.i.i ]
  %.1167.i.i.i = mul nuw nsw i64 %.950.0373.i.i.i, %.55.i292.i
  %147 = getelementptr double, ptr %142, i64 %.1167.i.i.i
  %.1176.i.i.i = add nsw i64 %.950.0373.i.i.i, %.50.i290.i
  %.1178.i.i.i = mul nsw i64 %.1176.i.i.i, %.64.i293.i
  %gep376.i.i.i = getelementptr double, ptr %gep827.i309.i, i64 %.1178.i.i.i
  br label %B540.if.i.i.i

B540.if.i.i.i:                                    ; preds = %B540.if.i.i.i, %B540.if.lr.ph.i.i.i
  %.1071.0370.i.i.i = phi i64 [ 0, %B540.if.lr.ph.i.i.i ], [ %.1140.i.i.i, %B540.if.i.i.i ]
  %.1140.i.i.i = add nuw nsw i64 %.1071.0370.i.i.i, 1
  %.1172.i.i.i = getelementptr double, ptr %147, i64 %.1071.0370.i.i.i
  %.1173.i.i.i = load double, ptr %.1172.i.i.i, align 8, !noalias !68
  %.1185.i.i.i = getelementptr double, ptr %gep376.i.i.i, i64 %.1071.0370.i.i.i
  store double %.1173.i.i.i, ptr %.1185.i.i.i, align 8, !noalias !68
  %exitcond383.not.i.i.i = icmp eq i64 %.55.i292.i, %.1140.i.i.i
  br i1 %exitcond383.not.i.i.i, label %B512.loopexit.i.i.i, label %B540.if.i.i.i

B2443.i.i:                                        ; preds = %B512.loopexit.i.i.i, %B486.i.i.i, %B2322.i.i
  %exitcond846.not.i.i = icmp eq i64 %.241.i.i27, %.146.i.i
  br i1 %exitcond846.not.i.i, label %substitute, label %B378.if.i.i

B378.if.i.i:                                      ; preds = %B2443.i.i, %B378.if.lr.ph.i.i
  %d_variance.3.0831.i.i = phi double [ 0.000000e+00, %B378.if.lr.ph.i.i ], [ %d_variance.2.1.lcssa849851.i.i, %B2443.i.i ]
  %.170.0830.i.i = phi i64 [ 0, %B378.if.lr.ph.i.i ], [ %.241.i.i27, %B2443.i.i ]
  %.241.i.i27 = add nuw nsw i64 %.170.0830.i.i, 1
  %"$phi482.1.2.1.i.i" = load i64, ptr %"$phi482.1.2.1.in.i.i", align 8, !noalias !65
  %.290.i301.i = mul nsw i64 %.170.0830.i.i, %.64.i293.i
  %.292.i302.i = mul nsw i64 %.290.i301.i, %.64.i293.i
  %.294.i.i = add nsw i64 %.292.i302.i, %"$phi482.1.2.1.i.i"
  %.304.i.i = load i64, ptr %.303.i.i, align 8, !noalias !65
  %.313.i303.i = load i64, ptr %.312.i.i, align 8, !noalias !65
  %.317.i304.i = add nsw i64 %.313.i303.i, %.290.i301.i
  %.328.i305.i = load i64, ptr %.327.i.i, align 8, !noalias !65
  %.331.i306.i = mul nsw i64 %.170.0830.i.i, %.50.i290.i
  %.333.i307.i = mul nsw i64 %.331.i306.i, %.50.i290.i
  %.339.i308.i = load i64, ptr %.338.i299.i, align 8, !noalias !65
  %.344.i.i = mul nsw i64 %.331.i306.i, %.66.i294.i
  br i1 %.897.not.i, label %B964.i.i, label %B754.i.i

B986.if.i.i:                                      ; preds = %B1318.i.i, %B986.if.lr.ph.i.i
  %.429.0765.i.i = phi i64 [ 0, %B986.if.lr.ph.i.i ], [ %.498.i.i, %B1318.i.i ]
  %.498.i.i = add nuw nsw i64 %.429.0765.i.i, 1
  %148 = mul nsw i64 %.429.0765.i.i, %.66.i294.i
  %149 = getelementptr double, ptr %130, i64 %148
  %.534.i.i = getelementptr double, ptr %149, i64 %.55.i292.i
  %.535.i.i = load double, ptr %.534.i.i, align 8, !noalias !65
  br i1 %.619756.not.i.i, label %B1214.thread.i.i, label %B1042.if.lr.ph.i.i

B1214.thread.i.i:                                 ; preds = %B986.if.i.i
  %.841847.i.i = fmul double %.133.i.i, %.535.i.i
  br label %B1318.i.i

B1042.if.lr.ph.i.i:                               ; preds = %B986.if.i.i
  %.661.i.i = fmul double %.535.i.i, 5.000000e-01
  %150 = getelementptr double, ptr %125, i64 %148
  br label %B1042.if.i.i

B1042.if.i.i:                                     ; preds = %B1042.if.lr.ph.i.i, %B1172.i.i
  %.563.0757.i.i = phi i64 [ 0, %B1042.if.lr.ph.i.i ], [ %.632.i.i, %B1172.i.i ]
  %.666.i.i40 = getelementptr double, ptr %131, i64 %.563.0757.i.i
  %.667.i.i41 = load double, ptr %.666.i.i40, align 8, !noalias !65
  %.668.i.i42 = fmul double %.661.i.i, %.667.i.i41
  %invariant.gep.i314.i = getelementptr double, ptr %132, i64 %.563.0757.i.i
  br label %B1098.if.i.i

B1098.if.i.i:                                     ; preds = %B1098.if.i.i, %B1042.if.i.i
  %total.11.3755.i.i = phi double [ %.668.i.i42, %B1042.if.i.i ], [ %.810.i.i, %B1098.if.i.i ]
  %.696.0753.i.i = phi i64 [ 0, %B1042.if.i.i ], [ %.765.i.i, %B1098.if.i.i ]
  %.765.i.i = add nuw nsw i64 %.696.0753.i.i, 1
  %.797.i.i = getelementptr double, ptr %149, i64 %.696.0753.i.i
  %.798.i.i = load double, ptr %.797.i.i, align 8, !noalias !65
  %.800.i.i = mul nuw nsw i64 %.696.0753.i.i, %.55.i292.i
  %gep.i315.i = getelementptr double, ptr %invariant.gep.i314.i, i64 %.800.i.i
  %.807.i.i43 = load double, ptr %gep.i315.i, align 8, !noalias !65
  %.808.i.i = fmul double %.798.i.i, %.807.i.i43
  %.810.i.i = fadd double %total.11.3755.i.i, %.808.i.i
  %exitcond.not.i316.i = icmp eq i64 %.55.i292.i, %.765.i.i
  br i1 %exitcond.not.i316.i, label %B1172.i.i, label %B1098.if.i.i

B1250.if.i.i:                                     ; preds = %B1250.if.i.i, %B1214.i.i
  %total.12.2762.i.i = phi double [ %.982.i.i, %B1250.if.i.i ], [ %.841.i.i, %B1214.i.i ]
  %.871.0760.i.i = phi i64 [ %.940.i.i, %B1250.if.i.i ], [ 0, %B1214.i.i ]
  %.940.i.i = add nuw nsw i64 %.871.0760.i.i, 1
  %.972.i.i = getelementptr double, ptr %149, i64 %.871.0760.i.i
  %.973.i.i = load double, ptr %.972.i.i, align 8, !noalias !65
  %.974.i.i = fmul double %.973.i.i, 5.000000e-01
  %.978.i.i = getelementptr double, ptr %131, i64 %.871.0760.i.i
  %.979.i.i44 = load double, ptr %.978.i.i, align 8, !noalias !65
  %.980.i.i = fmul double %.974.i.i, %.979.i.i44
  %.982.i.i = fadd double %total.12.2762.i.i, %.980.i.i
  %exitcond834.not.i.i = icmp eq i64 %.55.i292.i, %.940.i.i
  br i1 %exitcond834.not.i.i, label %B1318.i.i, label %B1250.if.i.i

B1386.if.i.i:                                     ; preds = %B1592.i.i, %B1386.preheader.i.i
  %d_variance.2.1780.i.i = phi double [ %d_variance.3.0831.i.i, %B1386.preheader.i.i ], [ %.1453.i.i, %B1592.i.i ]
  %.1041.0778.i.i = phi i64 [ 0, %B1386.preheader.i.i ], [ %.1110.i.i, %B1592.i.i ]
  %.1261.i.i = mul nuw nsw i64 %.1041.0778.i.i, %.50.i290.i
  %151 = getelementptr double, ptr %134, i64 %.1261.i.i
  %.1393.i.i = mul nsw i64 %.1041.0778.i.i, %.66.i294.i
  %152 = getelementptr double, ptr %125, i64 %.1393.i.i
  %153 = getelementptr double, ptr %124, i64 %.1261.i.i
  br label %B1414.if.i.i

B1414.if.i.i:                                     ; preds = %B1386.if.i.i, %B1556.i.i
  %.1162.0775.i.i = phi i64 [ 0, %B1386.if.i.i ], [ %.1231.i.i, %B1556.i.i ]
  %.1231.i.i = add nuw nsw i64 %.1162.0775.i.i, 1
  %.1267.i.i = getelementptr double, ptr %151, i64 %.1162.0775.i.i
  %.1268.i.i = load double, ptr %.1267.i.i, align 8, !noalias !65
  %.1269.i.i = fmul double %.1268.i.i, -5.000000e-01
  br i1 %.1353769.not.i.i, label %B1556.i.i, label %B1476.if.lr.ph.i.i

B1476.if.lr.ph.i.i:                               ; preds = %B1414.if.i.i
  %.1403.i.i = mul nuw nsw i64 %.1162.0775.i.i, %.66.i294.i
  %154 = getelementptr double, ptr %130, i64 %.1403.i.i
  br label %B1476.if.i.i

B1476.if.i.i:                                     ; preds = %B1476.if.i.i, %B1476.if.lr.ph.i.i
  %total.13.3772.i.i = phi double [ %.1269.i.i, %B1476.if.lr.ph.i.i ], [ %.1412.i.i, %B1476.if.i.i ]
  %.1300.0771.i.i = phi i64 [ %spec.select749.i.i, %B1476.if.lr.ph.i.i ], [ %.1362.i.i, %B1476.if.i.i ]
  %.1297.0770.i.i = phi i64 [ 0, %B1476.if.lr.ph.i.i ], [ %.1366.i.i, %B1476.if.i.i ]
  %.1362.i.i = add nsw i64 %.1300.0771.i.i, -1
  %.1366.i.i = add nuw nsw i64 %.1297.0770.i.i, 1
  %.1398.i.i = getelementptr double, ptr %152, i64 %.1297.0770.i.i
  %.1399.i.i = load double, ptr %.1398.i.i, align 8, !noalias !65
  %.1400.i.i = fmul double %.1399.i.i, 5.000000e-01
  %.1408.i.i = getelementptr double, ptr %154, i64 %.1297.0770.i.i
  %.1409.i.i = load double, ptr %.1408.i.i, align 8, !noalias !65
  %.1410.i.i = fmul double %.1400.i.i, %.1409.i.i
  %.1412.i.i = fsub double %total.13.3772.i.i, %.1410.i.i
  %.1353.i.i = icmp sgt i64 %.1300.0771.i.i, 1
  br i1 %.1353.i.i, label %B1476.if.i.i, label %B1556.i.i

B1694.if.lr.ph.i.i:                               ; preds = %B1660.loopexit.i.i, %B1660.preheader.i.i
  %.1489.0805.i.i = phi i64 [ 0, %B1660.preheader.i.i ], [ %.1558.i.i, %B1660.loopexit.i.i ]
  %.1968.i.i = mul nsw i64 %.1489.0805.i.i, %.64.i293.i
  %155 = getelementptr double, ptr %135, i64 %.1968.i.i
  %gep808.i317.i = getelementptr double, ptr %gep823.i.i, i64 %.1968.i.i
  %.2195.i.i = getelementptr double, ptr %137, i64 %.1489.0805.i.i
  %.2229.i318.i = mul nuw nsw i64 %.1489.0805.i.i, %.50.i290.i
  %156 = getelementptr double, ptr %127, i64 %.2229.i318.i
  br label %B1694.if.i.i

B1694.if.i.i:                                     ; preds = %B1694.if.lr.ph.i.i, %B2034.i.i
  %.1611.0802.i.i = phi i64 [ 0, %B1694.if.lr.ph.i.i ], [ %.1680.i.i, %B2034.i.i ]
  %invariant.gep794.i.i = getelementptr double, ptr %124, i64 %.1611.0802.i.i
  br label %B1726.if.i.i

B1726.if.i.i:                                     ; preds = %B1694.if.i.i, %B1846.i.i
  %total.14.3792.i.i = phi double [ 0.000000e+00, %B1694.if.i.i ], [ %.2030.i.i, %B1846.i.i ]
  %.1735.0790.i.i = phi i64 [ 0, %B1694.if.i.i ], [ %.1804.i.i, %B1846.i.i ]
  %invariant.gep787.i.i = getelementptr double, ptr %126, i64 %.1735.0790.i.i
  br label %B1758.if.i319.i

B1758.if.i319.i:                                  ; preds = %B1726.if.i.i, %B1836.i.i
  %inner.2.4785.i.i = phi double [ 0.000000e+00, %B1726.if.i.i ], [ %.2000.i.i, %B1836.i.i ]
  %.1859.0783.i.i = phi i64 [ 0, %B1726.if.i.i ], [ %.1928.i.i, %B1836.i.i ]
  %.1928.i.i = add nuw nsw i64 %.1859.0783.i.i, 1
  %.1958.not.i.i = icmp samesign ugt i64 %.1735.0790.i.i, %.1859.0783.i.i
  br i1 %.1958.not.i.i, label %B1836.i.i, label %B1778.i.i

B1926.if.i.i:                                     ; preds = %B1926.if.i.i, %B1926.if.lr.ph.i.i
  %total.15.3799.i.i = phi double [ %.2030.i.i, %B1926.if.lr.ph.i.i ], [ %.2217.i.i, %B1926.if.i.i ]
  %.2071.0798.i.i = phi i64 [ %spec.select749.i.i, %B1926.if.lr.ph.i.i ], [ %.2133.i.i, %B1926.if.i.i ]
  %.2068.0797.i.i = phi i64 [ 0, %B1926.if.lr.ph.i.i ], [ %.2137.i.i, %B1926.if.i.i ]
  %.2133.i.i = add nsw i64 %.2071.0798.i.i, -1
  %.2137.i.i = add nuw nsw i64 %.2068.0797.i.i, 1
  %.2167.i.i = icmp slt i64 %.2068.0797.i.i, %.55.i292.i
  %.2185.i320.i = getelementptr double, ptr %gep808.i317.i, i64 %.2068.0797.i.i
  %"$phi1994.5.2.4.in.i.i" = select i1 %.2167.i.i, ptr %.2185.i320.i, ptr %.2195.i.i
  %"$phi1994.5.2.4.i.i" = load double, ptr %"$phi1994.5.2.4.in.i.i", align 8, !noalias !65
  %.2210.i.i = getelementptr double, ptr %139, i64 %.2068.0797.i.i
  %.2211.i.i = load double, ptr %.2210.i.i, align 8, !noalias !65
  %.2213.i.i = fmul double %"$phi1994.5.2.4.i.i", %.2211.i.i
  %.2217.i.i = fadd double %total.15.3799.i.i, %.2213.i.i
  %.2124.i.i = icmp sgt i64 %.2071.0798.i.i, 1
  br i1 %.2124.i.i, label %B1926.if.i.i, label %B2034.i.i

B2156.if.lr.ph.i.i:                               ; preds = %B2228.i.i, %B2118.preheader.i.i
  %.2286.0817.i.i = phi i64 [ 0, %B2118.preheader.i.i ], [ %.2355.i.i, %B2228.i.i ]
  %.2507.i.i = mul nuw nsw i64 %.2286.0817.i.i, %.50.i290.i
  %157 = getelementptr double, ptr %126, i64 %.2507.i.i
  br label %B2156.if.i.i

B2156.if.i.i:                                     ; preds = %B2156.if.i.i, %B2156.if.lr.ph.i.i
  %total.16.2812.i.i = phi double [ 0.000000e+00, %B2156.if.lr.ph.i.i ], [ %.2525.i.i, %B2156.if.i.i ]
  %.2411.0810.i.i = phi i64 [ 0, %B2156.if.lr.ph.i.i ], [ %.2480.i.i, %B2156.if.i.i ]
  %.2480.i.i = add nuw nsw i64 %.2411.0810.i.i, 1
  %.2512.i.i = getelementptr double, ptr %157, i64 %.2411.0810.i.i
  %.2513.i.i = load double, ptr %.2512.i.i, align 8, !noalias !65
  %.2515.i.i = mul nsw i64 %.2411.0810.i.i, %.66.i294.i
  %gep815.i321.i = getelementptr double, ptr %invariant.gep767.i.i, i64 %.2515.i.i
  %.2522.i.i = load double, ptr %gep815.i321.i, align 8, !noalias !65
  %.2523.i.i = fmul double %.2513.i.i, %.2522.i.i
  %.2525.i.i = fadd double %total.16.2812.i.i, %.2523.i.i
  %exitcond842.not.i.i = icmp eq i64 %.2411.0810.i.i, %.2286.0817.i.i
  br i1 %exitcond842.not.i.i, label %B2228.i.i, label %B2156.if.i.i

B2278.if.i.i:                                     ; preds = %B2278.if.i.i, %B2278.if.lr.ph.i.i
  %.2573.0820.i.i = phi i64 [ 0, %B2278.if.lr.ph.i.i ], [ %.2642.i.i, %B2278.if.i.i ]
  %.2642.i.i = add nuw nsw i64 %.2573.0820.i.i, 1
  %.2670.i.i = getelementptr double, ptr %140, i64 %.2573.0820.i.i
  %.2671.i.i = load double, ptr %.2670.i.i, align 8, !noalias !65
  %.2677.i.i = getelementptr double, ptr %gep825.i312.i, i64 %.2573.0820.i.i
  store double %.2671.i.i, ptr %.2677.i.i, align 8, !noalias !65
  %exitcond844.not.i313.i = icmp eq i64 %.55.i292.i, %.2642.i.i
  br i1 %exitcond844.not.i313.i, label %B2322.i.i, label %B2278.if.i.i

substitute: ; preds = %B2443.i.i, %B1196.if.i
  %d_variance.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B1196.if.i ], [ %d_variance.2.1.lcssa849851.i.i, %B2443.i.i ]
  %.930.i = fadd double %d_variance.2.0354.i, %d_variance.3.0.lcssa.i.i
  %.848.i = icmp sgt i64 %.795.0353.i, 1
  br i1 %.848.i, label %B1196.if.i, label %B1344.i

gaussian: ; preds = %B426.loopexit.i.i, %B354.i.i
  %.726.i = tail call double @llvm.log.f64(double %.36.i)
  %.729.i = fmul double %.726.i, %.728.i185
  %.731.i = fadd double %log_determinant.2.0.lcssa.i183, %.729.i
  %.740.i = fadd double %.739.i187, %.731.i
  %.741.i = fmul double %.740.i, 5.000000e-01
  %.27.i64 = load i64, ptr %.192.i, align 8, !noalias !71
  %.10958.not.i = icmp slt i64 %.27.i64, 1
  br i1 %.10958.not.i, label %B254.i, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %gaussian
  %.148.i = getelementptr i8, ptr %.19, i64 112
  br label %B60.if.i

B194.i:                                           ; preds = %B60.if.i
  %.29.i.i = load i64, ptr %198, align 8, !noalias !74
  %.33.i.i136 = getelementptr i8, ptr %198, i64 8
  %.34.i.i137 = load i64, ptr %.33.i.i136, align 8, !noalias !74
  %.187337.not.i.i = icmp slt i64 %.29.i.i, 1
  br i1 %.187337.not.i.i, label %B222.i, label %B440.if.lr.ph.i.i

B440.if.lr.ph.i.i:                                ; preds = %B194.i
  %.97.i.i = getelementptr i8, ptr %198, i64 120
  %.98.i.i = load i64, ptr %.97.i.i, align 8, !noalias !74
  %.92.i.i = getelementptr i8, ptr %198, i64 112
  %.93.i.i = load i64, ptr %.92.i.i, align 8, !noalias !74
  %.81.i.i138 = getelementptr i8, ptr %198, i64 152
  %.82.i.i = load i64, ptr %.81.i.i138, align 8, !noalias !74
  %.76.i.i = getelementptr i8, ptr %198, i64 56
  %.77.i.i139 = load i64, ptr %.76.i.i, align 8, !noalias !74
  %.62.i.i140 = getelementptr i8, ptr %198, i64 48
  %.63.i.i141 = load i64, ptr %.62.i.i140, align 8, !noalias !74
  %.57.i.i142 = getelementptr i8, ptr %198, i64 88
  %.58.i.i143 = load i64, ptr %.57.i.i142, align 8, !noalias !74
  %.52.i.i144 = getelementptr i8, ptr %198, i64 80
  %.53.i.i145 = load i64, ptr %.52.i.i144, align 8, !noalias !74
  %spec.select320.i.i = tail call i64 @llvm.smax.i64(i64 %.34.i.i137, i64 0)
  %.308321.not.i.i = icmp slt i64 %.34.i.i137, 1
  %158 = getelementptr double, ptr %.52, i64 %.53.i.i145
  %159 = getelementptr double, ptr %.52, i64 %.98.i.i
  %160 = getelementptr double, ptr %.52, i64 %.93.i.i
  %161 = getelementptr double, ptr %.22, i64 %.63.i.i141
  %162 = getelementptr i64, ptr %.19, i64 %.77.i.i139
  %.572.i.i = getelementptr i8, ptr %198, i64 64
  %.628.i.i = getelementptr i8, ptr %198, i64 128
  %.638.i.i = getelementptr i8, ptr %198, i64 136
  %.708.i.i = getelementptr i8, ptr %198, i64 72
  %163 = getelementptr double, ptr %.22, i64 %.82.i.i
  %164 = getelementptr double, ptr %.52, i64 %.58.i.i143
  %165 = getelementptr double, ptr %arg.grad, i64 %.159.i
  %166 = shl i64 %.159.i, 3
  %167 = shl i64 %.34.i.i137, 3
  %168 = shl nuw i64 %spec.select320.i.i, 3
  %169 = getelementptr i8, ptr %arg.grad, i64 %166
  br label %B440.if.i.i

B440.loopexit.i.i:                                ; preds = %B542.loopexit.i.i, %B440.if.i.i
  %exitcond341.not.i.i = icmp eq i64 %.200.i.i146, %.29.i.i
  br i1 %exitcond341.not.i.i, label %B222.i, label %B440.if.i.i

B542.if.lr.ph.i.i:                                ; preds = %B440.if.i.i
  %170 = mul i64 %167, %.129.0338.i.i
  %scevgep.i.i = getelementptr i8, ptr %169, i64 %170
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i, i8 0, i64 %168, i1 false), !noalias !74
  %.484.i.i = mul nuw nsw i64 %.129.0338.i.i, %.34.i.i137
  %171 = getelementptr double, ptr %160, i64 %.484.i.i
  %172 = getelementptr double, ptr %159, i64 %.484.i.i
  %173 = getelementptr double, ptr %165, i64 %.484.i.i
  br label %B542.if.i.i

B542.loopexit.i.i:                                ; preds = %B1378.if.i.i, %B1300.i.i
  %.441.i.i = icmp sgt i64 %.388.0335.i.i, 1
  br i1 %.441.i.i, label %B542.if.i.i, label %B440.loopexit.i.i

B792.i.i:                                         ; preds = %B542.if.i.i
  %.629.i.i = load i64, ptr %.628.i.i, align 8, !noalias !74
  %174 = getelementptr double, ptr %.52, i64 %.629.i.i
  %.633.i.i = getelementptr double, ptr %174, i64 %.486.i.i
  %.634.i.i = load double, ptr %.633.i.i, align 8, !noalias !74
  %.639.i.i = load i64, ptr %.638.i.i, align 8, !noalias !74
  %175 = getelementptr double, ptr %.52, i64 %.639.i.i
  %.643.i.i = getelementptr double, ptr %175, i64 %.486.i.i
  %.644.i.i = load double, ptr %.643.i.i, align 8, !noalias !74
  %.646.i.i = fmul double %.592.i.i157, %.634.i.i
  %.650.i.i = fmul double %.634.i.i, %.634.i.i
  %.652.i.i = fmul double %.517.i.i153, %.650.i.i
  %.656.i.i = fmul double %.592.i.i157, %.652.i.i
  %.658.i.i163 = fmul double %.499.i.i, %.656.i.i
  %.664.i.i164 = fsub double %.511.i.i151, %.658.i.i163
  %.673.i.i = fmul double %.499.i.i, 2.000000e+00
  %.675.i.i = fmul double %.673.i.i, %.505.i.i
  %.678.i.i = fsub double %.644.i.i, %.675.i.i
  %.679.i.i = fmul double %.656.i.i, %.678.i.i
  %.681.i.i = fmul double %.499.i.i, %.652.i.i
  %.692.i.i = getelementptr double, ptr %arg.x, i64 %.584.i.i
  %.693.i.i165 = load double, ptr %.692.i.i, align 8, !noalias !74
  %.694.i.i = fmul double %.646.i.i, %.693.i.i165
  %.695.i.i = fadd double %.694.i.i, -1.000000e+00
  %.696.i.i = fmul double %.681.i.i, %.695.i.i
  %.697.i.i = fadd double %.679.i.i, %.696.i.i
  %.699.i.i = fadd double %.597.i.i158, %.697.i.i
  %.709.i.i = load i64, ptr %.708.i.i, align 8, !noalias !74
  %.712.i.i = mul nsw i64 %.556.i.i, %.29.i.i
  %.718.i.i = mul nsw i64 %.568.i.i, %.129.0338.i.i
  %.803324.not.i.i = icmp slt i64 %indvars.iv.i, 1
  br i1 %.803324.not.i.i, label %B1206.i.i, label %B1126.if.lr.ph.i.i

B1126.if.lr.ph.i.i:                               ; preds = %B792.i.i
  %.852.i.i = mul nuw nsw i64 %.486.i.i, %.34.i.i137
  %176 = getelementptr double, ptr %163, i64 %.852.i.i
  br label %B1126.if.i.i

B1206.i.i:                                        ; preds = %B1126.if.i.i, %B792.i.i
  %.952327.not.i.i = icmp slt i64 %.568.i.i, 1
  br i1 %.952327.not.i.i, label %B1300.i.i, label %B1232.if.lr.ph.i.i

B1232.if.lr.ph.i.i:                               ; preds = %B1206.i.i
  %177 = getelementptr i64, ptr %.19, i64 %.573.i.i
  %178 = getelementptr i64, ptr %177, i64 %.556.i.i
  %179 = getelementptr double, ptr %.22, i64 %.709.i.i
  %180 = getelementptr double, ptr %179, i64 %.712.i.i
  %181 = getelementptr double, ptr %180, i64 %.718.i.i
  br label %B1232.if.i.i

B1300.i.i:                                        ; preds = %B1232.if.i.i, %B542.if.i.i, %B1206.i.i
  %du.2.2.i.i = phi double [ %.592.i.i157, %B542.if.i.i ], [ %.646.i.i, %B1206.i.i ], [ %.646.i.i, %B1232.if.i.i ]
  %ds.2.2.i.i = phi double [ %.597.i.i158, %B542.if.i.i ], [ %.699.i.i, %B1206.i.i ], [ %.699.i.i, %B1232.if.i.i ]
  %dm.2.2.i.i = phi double [ %.511.i.i151, %B542.if.i.i ], [ %.664.i.i164, %B1206.i.i ], [ %.664.i.i164, %B1232.if.i.i ]
  store double %du.2.2.i.i, ptr %.586.i.i, align 8, !noalias !74
  %182 = getelementptr double, ptr %164, i64 %.492.i.i148
  %.1073.i.i = getelementptr double, ptr %182, i64 %indvars.iv.i
  %.1074.i.i = load double, ptr %.1073.i.i, align 8, !noalias !74
  %.1076.i.i = fadd double %ds.2.2.i.i, %.1074.i.i
  store double %.1076.i.i, ptr %.1073.i.i, align 8, !noalias !74
  %.1162330.not.i.i = icmp slt i64 %indvars.iv.i, 1
  br i1 %.1162330.not.i.i, label %B542.loopexit.i.i, label %B1378.if.i.i

B440.if.i.i:                                      ; preds = %B440.loopexit.i.i, %B440.if.lr.ph.i.i
  %.129.0338.i.i = phi i64 [ 0, %B440.if.lr.ph.i.i ], [ %.200.i.i146, %B440.loopexit.i.i ]
  %.200.i.i146 = add nuw nsw i64 %.129.0338.i.i, 1
  br i1 %.308321.not.i.i, label %B440.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.i.i:                                      ; preds = %B542.loopexit.i.i, %B542.if.lr.ph.i.i
  %indvars.iv.in.i = phi i64 [ %indvars.iv.i, %B542.loopexit.i.i ], [ %.34.i.i137, %B542.if.lr.ph.i.i ]
  %.388.0335.i.i = phi i64 [ %.450.i.i, %B542.loopexit.i.i ], [ %spec.select320.i.i, %B542.if.lr.ph.i.i ]
  %indvars.iv.i = add i64 %indvars.iv.in.i, -1
  %.450.i.i = add nsw i64 %.388.0335.i.i, -1
  %.486.i.i = add nsw i64 %indvars.iv.i, %.484.i.i
  %.492.i.i148 = mul nsw i64 %indvars.iv.i, %.34.i.i137
  %183 = getelementptr double, ptr %158, i64 %.492.i.i148
  %.498.i.i149 = getelementptr double, ptr %183, i64 %indvars.iv.i
  %.499.i.i = load double, ptr %.498.i.i149, align 8, !noalias !74
  %.504.i.i = getelementptr double, ptr %159, i64 %.486.i.i
  %.505.i.i = load double, ptr %.504.i.i, align 8, !noalias !74
  %.510.i.i150 = getelementptr double, ptr %160, i64 %.486.i.i
  %.511.i.i151 = load double, ptr %.510.i.i150, align 8, !noalias !74
  %.516.i.i152 = getelementptr double, ptr %161, i64 %.486.i.i
  %.517.i.i153 = load double, ptr %.516.i.i152, align 8, !noalias !74
  %.555.i.i = getelementptr i64, ptr %162, i64 %indvars.iv.i
  %.556.i.i = load i64, ptr %.555.i.i, align 8, !noalias !74
  %.565.i.i = getelementptr i8, ptr %.555.i.i, i64 8
  %.566.i.i154 = load i64, ptr %.565.i.i, align 8, !noalias !74
  %.568.i.i = sub i64 %.566.i.i154, %.556.i.i
  %.573.i.i = load i64, ptr %.572.i.i, align 8, !noalias !74
  %.584.i.i = add nsw i64 %.486.i.i, %.159.i
  %.586.i.i = getelementptr double, ptr %arg.grad, i64 %.584.i.i
  %.587.i.i = load double, ptr %.586.i.i, align 8, !noalias !74
  %.589.i.i155 = fmul double %.499.i.i, %.511.i.i151
  %.590.i.i156 = fadd double %.589.i.i155, %.587.i.i
  %.592.i.i157 = fsub double %.590.i.i156, %.505.i.i
  %.597.i.i158 = fmul double %.505.i.i, %.511.i.i151
  %.617.i.i = fcmp ogt double %.517.i.i153, 0.000000e+00
  br i1 %.617.i.i, label %B792.i.i, label %B1300.i.i

B1126.if.i.i:                                     ; preds = %B1126.if.i.i, %B1126.if.lr.ph.i.i
  %.747.0325.i.i = phi i64 [ 0, %B1126.if.lr.ph.i.i ], [ %.816.i.i, %B1126.if.i.i ]
  %.816.i.i = add nuw nsw i64 %.747.0325.i.i, 1
  %.848.i.i = getelementptr double, ptr %171, i64 %.747.0325.i.i
  %.849.i.i = load double, ptr %.848.i.i, align 8, !noalias !74
  %.857.i.i = getelementptr double, ptr %176, i64 %.747.0325.i.i
  %.858.i.i = load double, ptr %.857.i.i, align 8, !noalias !74
  %.860.i.i166 = fmul double %.658.i.i163, %.858.i.i
  %.861.i.i167 = fsub double %.849.i.i, %.860.i.i166
  store double %.861.i.i167, ptr %.848.i.i, align 8, !noalias !74
  %exitcond.not.i.i168 = icmp eq i64 %.816.i.i, %indvars.iv.i
  br i1 %exitcond.not.i.i168, label %B1206.i.i, label %B1126.if.i.i

B1232.if.i.i:                                     ; preds = %B1232.if.i.i, %B1232.if.lr.ph.i.i
  %.896.0328.i.i = phi i64 [ 0, %B1232.if.lr.ph.i.i ], [ %.965.i.i, %B1232.if.i.i ]
  %.965.i.i = add nuw nsw i64 %.896.0328.i.i, 1
  %.993.i.i = getelementptr i64, ptr %178, i64 %.896.0328.i.i
  %.994.i.i = load i64, ptr %.993.i.i, align 8, !noalias !74
  %.996.i.i169 = getelementptr double, ptr %.81, i64 %.994.i.i
  %.997.i.i = load double, ptr %.996.i.i169, align 8, !noalias !74
  %.1001.i.i = getelementptr double, ptr %181, i64 %.896.0328.i.i
  %.1002.i.i = load double, ptr %.1001.i.i, align 8, !noalias !74
  %.1004.i.i = fmul double %.658.i.i163, %.1002.i.i
  %.1005.i.i170 = fsub double %.997.i.i, %.1004.i.i
  store double %.1005.i.i170, ptr %.996.i.i169, align 8, !noalias !74
  %exitcond340.not.i.i = icmp eq i64 %.965.i.i, %.568.i.i
  br i1 %exitcond340.not.i.i, label %B1300.i.i, label %B1232.if.i.i

B1378.if.i.i:                                     ; preds = %B1300.i.i, %B1378.if.i.i
  %.1106.0331.i.i = phi i64 [ %.1175.i.i, %B1378.if.i.i ], [ 0, %B1300.i.i ]
  %.1175.i.i = add nuw i64 %.1106.0331.i.i, 1
  %.1207.i.i = getelementptr double, ptr %182, i64 %.1106.0331.i.i
  %.1208.i.i = load double, ptr %.1207.i.i, align 8, !noalias !74
  %.1216.i.i159 = getelementptr double, ptr %172, i64 %.1106.0331.i.i
  %.1217.i.i = load double, ptr %.1216.i.i159, align 8, !noalias !74
  %.1219.i.i = fmul double %dm.2.2.i.i, %.1217.i.i
  %.1220.i.i = fadd double %.1208.i.i, %.1219.i.i
  store double %.1220.i.i, ptr %.1207.i.i, align 8, !noalias !74
  %.1231.i.i160 = getelementptr double, ptr %173, i64 %.1106.0331.i.i
  %.1232.i.i = load double, ptr %.1231.i.i160, align 8, !noalias !74
  %.1240.i.i = getelementptr double, ptr %183, i64 %.1106.0331.i.i
  %.1241.i.i = load double, ptr %.1240.i.i, align 8, !noalias !74
  %.1243.i.i161 = fmul double %dm.2.2.i.i, %.1241.i.i
  %.1244.i.i = fadd double %.1232.i.i, %.1243.i.i161
  store double %.1244.i.i, ptr %.1231.i.i160, align 8, !noalias !74
  %exitcond.not.i162 = icmp eq i64 %.1175.i.i, %indvars.iv.i
  br i1 %exitcond.not.i162, label %B542.loopexit.i.i, label %B1378.if.i.i

B222.i:                                           ; preds = %B440.loopexit.i.i, %B60.if.i, %B194.i
  %.25.i.i66 = getelementptr i8, ptr %198, i64 8
  %.26.i.i67 = load i64, ptr %.25.i.i66, align 8, !noalias !77
  %.140165.not.i.i = icmp slt i64 %.26.i.i67, 1
  br i1 %.140165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B222.i
  %.50.i.i68 = getelementptr i8, ptr %198, i64 88
  %.51.i.i69 = load i64, ptr %.50.i.i68, align 8, !noalias !77
  %.46.i.i = getelementptr i8, ptr %198, i64 96
  %.47.i.i = load i64, ptr %.46.i.i, align 8, !noalias !77
  %.36.i.i70 = getelementptr i8, ptr %198, i64 24
  %.37.i.i = load i64, ptr %.36.i.i70, align 8, !noalias !77
  %.32.i.i71 = getelementptr i8, ptr %198, i64 32
  %.33.i41.i = load i64, ptr %.32.i.i71, align 8, !noalias !77
  %184 = getelementptr i64, ptr %.19, i64 %.37.i.i
  %185 = getelementptr double, ptr %.52, i64 %.47.i.i
  %186 = getelementptr double, ptr %.52, i64 %.51.i.i69
  %187 = getelementptr i64, ptr %.19, i64 %.33.i41.i
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.153.i.i, %.26.i.i67
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.153.i.i = add nuw nsw i64 %.82.0166.i.i, 1
  %.454160.not.i.i = icmp eq i64 %.82.0166.i.i, 0
  br i1 %.454160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B362.i.i
  %.357.i.i = getelementptr double, ptr %.52, i64 %.186.i.i
  %.358.i.i77 = load double, ptr %.357.i.i, align 8, !noalias !77
  %.367.i.i78 = getelementptr double, ptr %190, i64 %.82.0166.i.i
  %.368.i.i = load double, ptr %.367.i.i78, align 8, !noalias !77
  %.369.i.i = fmul double %.358.i.i77, %.368.i.i
  %.350.i.i79 = getelementptr double, ptr %189, i64 %.82.0166.i.i
  %.351.i.i80 = load double, ptr %.350.i.i79, align 8, !noalias !77
  %188 = getelementptr i64, ptr %187, i64 %.315.i.i
  br label %B456.if.i.i

B502.i.i:                                         ; preds = %B456.if.i.i
  %.530.i.i132 = getelementptr double, ptr %arg.x, i64 %.504.i43.i
  %.531.i.i = load double, ptr %.530.i.i132, align 8, !noalias !77
  %.532.i.i133 = tail call double @tanh(double %.531.i.i)
  %.537.i.i = tail call double @cosh(double %.531.i.i)
  %.539.i.i = fmul double %left.2.1162.i.i, %.537.i.i
  %.558.i.i = getelementptr double, ptr %190, i64 %.398.0164.i.i
  %.559.i.i = load double, ptr %.558.i.i, align 8, !noalias !77
  %.560.i.i134 = fmul double %.358.i.i77, %.559.i.i
  %.563.i.i = getelementptr double, ptr %arg.grad, i64 %.504.i43.i
  %.564.i.i = load double, ptr %.563.i.i, align 8, !noalias !77
  %.565.i44.i = fmul double %.539.i.i, %.560.i.i134
  %.566.i45.i = fmul double %.537.i.i, %.537.i.i
  %.570.i.i = fdiv double %.565.i44.i, %.566.i45.i
  %.572.i46.i = fmul double %d_left.2.1163.i.i, %.539.i.i
  %.573.i47.i = fmul double %.532.i.i133, %.572.i46.i
  %.577.i.i = fdiv double %.573.i47.i, %.537.i.i
  %.578.i.i = fsub double %.570.i.i, %.577.i.i
  %.579.i.i135 = fadd double %.564.i.i, %.578.i.i
  store double %.579.i.i135, ptr %.563.i.i, align 8, !noalias !77
  %.586.i48.i = fmul double %.532.i.i133, %.560.i.i134
  %.591.i.i = fdiv double %d_left.2.1163.i.i, %.537.i.i
  %.594.i.i = fadd double %.591.i.i, %.586.i48.i
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i, %B502.i.i
  %left.3.2.i.i81 = phi double [ %.539.i.i, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i ]
  %d_left.3.2.i.i = phi double [ %.594.i.i, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i ]
  %.454.i.i = icmp sgt i64 %.398.0164.in.i.i, 1
  br i1 %.454.i.i, label %B456.if.i.i, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i
  %.82.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.153.i.i, %B232.loopexit.i.i ]
  %.185.i.i72 = getelementptr i64, ptr %184, i64 %.82.0166.i.i
  %.186.i.i = load i64, ptr %.185.i.i72, align 8, !noalias !77
  %.311.i.i = getelementptr double, ptr %.81, i64 %.186.i.i
  %.315.i.i = mul nuw nsw i64 %.82.0166.i.i, %.26.i.i67
  %189 = getelementptr double, ptr %185, i64 %.315.i.i
  %190 = getelementptr double, ptr %186, i64 %.315.i.i
  %.311.promoted.i.i = load double, ptr %.311.i.i, align 8, !noalias !77
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.332158.i.i = phi double [ %.311.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.332.i.i76, %B282.if.i.i ]
  %.215.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.284.i.i, %B282.if.i.i ]
  %.284.i.i = add nuw nsw i64 %.215.0156.i.i, 1
  %.320.i.i = getelementptr double, ptr %189, i64 %.215.0156.i.i
  %.321.i.i = load double, ptr %.320.i.i, align 8, !noalias !77
  %.329.i.i73 = getelementptr double, ptr %190, i64 %.215.0156.i.i
  %.330.i.i74 = load double, ptr %.329.i.i73, align 8, !noalias !77
  %.331.i.i75 = fmul double %.321.i.i, %.330.i.i74
  %.332.i.i76 = fadd double %.332158.i.i, %.331.i.i75
  store double %.332.i.i76, ptr %.311.i.i, align 8, !noalias !77
  %exitcond.not.i42.i = icmp eq i64 %.215.0156.i.i, %.82.0166.i.i
  br i1 %exitcond.not.i42.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i:                                      ; preds = %B751.i.i, %B456.if.lr.ph.i.i
  %.398.0164.in.i.i = phi i64 [ %.82.0166.i.i, %B456.if.lr.ph.i.i ], [ %.398.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.369.i.i, %B456.if.lr.ph.i.i ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.351.i.i80, %B456.if.lr.ph.i.i ], [ %left.3.2.i.i81, %B751.i.i ]
  %.398.0164.i.i = add nsw i64 %.398.0164.in.i.i, -1
  %.503.i.i = getelementptr i64, ptr %188, i64 %.398.0164.i.i
  %.504.i43.i = load i64, ptr %.503.i.i, align 8, !noalias !77
  %.509.i.i = icmp sgt i64 %.504.i43.i, -1
  br i1 %.509.i.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B222.i
  %exitcond61.not.i = icmp eq i64 %.122.i, %.27.i64
  br i1 %exitcond61.not.i, label %B254.i, label %B60.if.i

B254.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1214.i.i, i64 8
  %.24.i.i83 = load i64, ptr %.23.i.i, align 8, !noalias !80
  %.30.i.i84 = load i64, ptr %.713.i.i, align 8, !noalias !80
  %.32.i50.i = add nsw i64 %.30.i.i84, %.24.i.i83
  %.38.i52.i = load i64, ptr %.14.i.i.i, align 8, !noalias !80
  %.121456.not.i.i = icmp slt i64 %.38.i52.i, 1
  br i1 %.121456.not.i.i, label %B828.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B254.i
  %.163.i.i85 = getelementptr i8, ptr %.19, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.217.i.i128 = fadd double %.184.i.i89, %.460.i.i
  store double %.217.i.i128, ptr %.459.i.i, align 8, !noalias !80
  %.226.i.i129 = getelementptr double, ptr %.81, i64 %.178.i.i
  %.227.i.i130 = load double, ptr %.226.i.i129, align 8, !noalias !80
  %.229.i.i131 = fadd double %.184.i.i89, %.227.i.i130
  store double %.229.i.i131, ptr %.226.i.i129, align 8, !noalias !80
  br label %B1567.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.251.i.i125 = fadd double %.184.i.i89, %.460.i.i
  store double %.251.i.i125, ptr %.459.i.i, align 8, !noalias !80
  %.260.i.i126 = getelementptr double, ptr %.81, i64 %.178.i.i
  %.261.i.i127 = load double, ptr %.260.i.i126, align 8, !noalias !80
  %.263.i.i = fsub double %.261.i.i127, %.184.i.i89
  store double %.263.i.i, ptr %.260.i.i126, align 8, !noalias !80
  br label %B1567.i.i

B424.i.i:                                         ; preds = %B150.if.i.i
  %.286.i.i = getelementptr double, ptr %.52, i64 %.178.i.i
  %.287.i.i119 = load double, ptr %.286.i.i, align 8, !noalias !80
  %.289.i.i = fmul double %.184.i.i89, %.287.i.i119
  %.290.i.i120 = fadd double %.460.i.i, %.289.i.i
  store double %.290.i.i120, ptr %.459.i.i, align 8, !noalias !80
  %.297.i.i = getelementptr double, ptr %.81, i64 %.178.i.i
  %.298.i.i = load double, ptr %.297.i.i, align 8, !noalias !80
  %.301.i.i121 = getelementptr double, ptr %.52, i64 %.174.i.i
  %.302.i.i122 = load double, ptr %.301.i.i121, align 8, !noalias !80
  %.306.i.i123 = fmul double %.184.i.i89, %.302.i.i122
  %.309.i.i124 = fadd double %.298.i.i, %.306.i.i123
  store double %.309.i.i124, ptr %.297.i.i, align 8, !noalias !80
  br label %B1567.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.328.i.i111 = getelementptr double, ptr %.52, i64 %.178.i.i
  %.329.i57.i = load double, ptr %.328.i.i111, align 8, !noalias !80
  %.334.i.i112 = fdiv double %.184.i.i89, %.329.i57.i
  %.335.i.i = fadd double %.460.i.i, %.334.i.i112
  store double %.335.i.i, ptr %.459.i.i, align 8, !noalias !80
  %.344.i.i113 = getelementptr double, ptr %.81, i64 %.178.i.i
  %.345.i.i114 = load double, ptr %.344.i.i113, align 8, !noalias !80
  %.352.i.i115 = getelementptr double, ptr %.52, i64 %.181.i.i
  %.353.i.i116 = load double, ptr %.352.i.i115, align 8, !noalias !80
  %.355.i.i117 = fmul double %.184.i.i89, %.353.i.i116
  %.361.i.i = load double, ptr %.328.i.i111, align 8, !noalias !80
  %.365.i.i = fdiv double %.355.i.i117, %.361.i.i
  %.366.i.i118 = fsub double %.345.i.i114, %.365.i.i
  store double %.366.i.i118, ptr %.344.i.i113, align 8, !noalias !80
  br label %B1567.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.385.i.i90 = getelementptr double, ptr %.52, i64 %.178.i.i
  %.386.i.i91 = load double, ptr %.385.i.i90, align 8, !noalias !80
  %.388.i.i92 = fmul double %.184.i.i89, %.386.i.i91
  %.391.i.i93 = getelementptr double, ptr %.52, i64 %.174.i.i
  %.392.i.i94 = load double, ptr %.391.i.i93, align 8, !noalias !80
  %.397.i.i95 = fadd double %.386.i.i91, -1.000000e+00
  %.398.i.i96 = tail call double @llvm.pow.f64(double %.392.i.i94, double %.397.i.i95)
  %.399.i.i = fmul double %.388.i.i92, %.398.i.i96
  %.400.i.i = fadd double %.460.i.i, %.399.i.i
  store double %.400.i.i, ptr %.459.i.i, align 8, !noalias !80
  %.408.i.i = load double, ptr %.391.i.i93, align 8, !noalias !80
  %.410.i.i = fcmp ogt double %.408.i.i, 0.000000e+00
  br i1 %.410.i.i, label %B698.i.i106, label %B1567.i.i

B698.i.i106:                                      ; preds = %B622.i.i
  %.414.i.i107 = getelementptr double, ptr %.81, i64 %.178.i.i
  %.415.i.i108 = load double, ptr %.414.i.i107, align 8, !noalias !80
  %.422.i.i = getelementptr double, ptr %.52, i64 %.181.i.i
  %.423.i.i = load double, ptr %.422.i.i, align 8, !noalias !80
  %.425.i.i109 = fmul double %.184.i.i89, %.423.i.i
  %.434.i.i110 = tail call double @llvm.log.f64(double %.408.i.i)
  %.435.i.i = fmul double %.434.i.i110, %.425.i.i109
  %.436.i.i = fadd double %.415.i.i108, %.435.i.i
  store double %.436.i.i, ptr %.414.i.i107, align 8, !noalias !80
  br label %B1567.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.462.i.i = fsub double %.460.i.i, %.184.i.i89
  store double %.462.i.i, ptr %.459.i.i, align 8, !noalias !80
  br label %B1567.i.i

B828.i.i:                                         ; preds = %B1567.i.i, %B254.i
  %.481.i.i = getelementptr i8, ptr %.19, i64 24
  %.482.i.i = load i64, ptr %.481.i.i, align 8, !noalias !80
  %.484.i53.i = getelementptr i8, ptr %.19, i64 32
  %.485.i.i = load i64, ptr %.484.i53.i, align 8, !noalias !80
  %.494.i.i = load i64, ptr %.251.i.i, align 8, !noalias !80
  %.574469.not.i.i = icmp slt i64 %.494.i.i, 1
  br i1 %.574469.not.i.i, label %B1400.i.i, label %B962.if.lr.ph.i.i

B962.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.613.i.i = getelementptr i8, ptr %.19, i64 96
  br label %B962.if.i.i

B962.loopexit.i.i:                                ; preds = %B1362.if.i.i, %B962.if.i.i
  %exitcond477.not.i.i = icmp eq i64 %.587.i54.i, %.494.i.i
  br i1 %exitcond477.not.i.i, label %B1400.i.i, label %B962.if.i.i

B1292.i.i:                                        ; preds = %B1226.if.i.i
  %.731.i.i = add nuw nsw i64 %.662.0464.i.i, 1
  %.913.i.i = getelementptr i64, ptr %196, i64 %.662.0464.i.i
  %.914.i.i = load i64, ptr %.913.i.i, align 8, !noalias !80
  %.916.i.i = getelementptr double, ptr %arg.grad, i64 %.914.i.i
  %.917.i.i103 = load double, ptr %.916.i.i, align 8, !noalias !80
  %.919.i.i104 = fadd double %.899.i.i102, %.917.i.i103
  store double %.919.i.i104, ptr %.916.i.i, align 8, !noalias !80
  %exitcond475.not.i.i = icmp eq i64 %.620.i.i, %.731.i.i
  br i1 %exitcond475.not.i.i, label %B1362.if.i.i, label %B1194.if.i.i

B1400.i.i:                                        ; preds = %B962.loopexit.i.i, %B828.i.i
  %.1154472.not.i.i = icmp slt i64 %.24.i.i83, 1
  br i1 %.1154472.not.i.i, label %after_likelihood, label %B1426.if.lr.ph.i.i

B1426.if.lr.ph.i.i:                               ; preds = %B1400.i.i
  %191 = getelementptr i64, ptr %.19, i64 %.482.i.i
  %192 = getelementptr double, ptr %.22, i64 %.485.i.i
  br label %B1426.if.i.i

B1567.i.i:                                        ; preds = %B798.i.i, %B698.i.i106, %B622.i.i, %B516.i.i, %B424.i.i, %B352.i.i, %B280.i.i
  %.121.i.i = icmp samesign ugt i64 %.63.0458.in.i.i, 1
  br i1 %.121.i.i, label %B150.if.i.i, label %B828.i.i

B150.if.i.i:                                      ; preds = %B1567.i.i, %B150.if.lr.ph.i.i
  %.63.0458.in.i.i = phi i64 [ %.38.i52.i, %B150.if.lr.ph.i.i ], [ %.63.0458.i.i, %B1567.i.i ]
  %.63.0458.i.i = add nsw i64 %.63.0458.in.i.i, -1
  %.164.i.i = load i64, ptr %.163.i.i85, align 8, !noalias !80
  %193 = getelementptr i64, ptr %.19, i64 %.164.i.i
  %.169.idx.i.i = mul i64 %.63.0458.i.i, 24
  %.169.i.i = getelementptr i8, ptr %193, i64 %.169.idx.i.i
  %.170.i.i86 = load i64, ptr %.169.i.i, align 8, !noalias !80
  %.173.i.i = getelementptr i8, ptr %.169.i.i, i64 8
  %.174.i.i = load i64, ptr %.173.i.i, align 8, !noalias !80
  %.177.i.i87 = getelementptr i8, ptr %.169.i.i, i64 16
  %.178.i.i = load i64, ptr %.177.i.i87, align 8, !noalias !80
  %.181.i.i = add nsw i64 %.32.i50.i, %.63.0458.i.i
  %.183.i.i88 = getelementptr double, ptr %.81, i64 %.181.i.i
  %.184.i.i89 = load double, ptr %.183.i.i88, align 8, !noalias !80
  %.459.i.i = getelementptr double, ptr %.81, i64 %.174.i.i
  %.460.i.i = load double, ptr %.459.i.i, align 8, !noalias !80
  switch i64 %.170.i.i86, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B962.if.i.i:                                      ; preds = %B962.loopexit.i.i, %B962.if.lr.ph.i.i
  %.518.0470.i.i = phi i64 [ 0, %B962.if.lr.ph.i.i ], [ %.587.i54.i, %B962.loopexit.i.i ]
  %.587.i54.i = add nuw nsw i64 %.518.0470.i.i, 1
  %.614.i.i = load i64, ptr %.613.i.i, align 8, !noalias !80
  %194 = getelementptr i64, ptr %.19, i64 %.614.i.i
  %.619.idx.i.i = shl i64 %.518.0470.i.i, 5
  %.619.i.i = getelementptr i8, ptr %194, i64 %.619.idx.i.i
  %.620.i.i = load i64, ptr %.619.i.i, align 8, !noalias !80
  %.718463.not.i.i = icmp slt i64 %.620.i.i, 1
  br i1 %.718463.not.i.i, label %B962.loopexit.i.i, label %B1194.if.lr.ph.i.i

B1194.if.lr.ph.i.i:                               ; preds = %B962.if.i.i
  %.623.i.i = getelementptr i8, ptr %.619.i.i, i64 8
  %.624.i.i = load i64, ptr %.623.i.i, align 8, !noalias !80
  %.627.i.i = getelementptr i8, ptr %.619.i.i, i64 16
  %.628.i55.i = load i64, ptr %.627.i.i, align 8, !noalias !80
  %195 = getelementptr double, ptr %.22, i64 %.628.i55.i
  %196 = getelementptr i64, ptr %.19, i64 %.624.i.i
  br label %B1194.if.i.i

B1194.if.i.i:                                     ; preds = %B1194.if.lr.ph.i.i, %B1292.i.i
  %.662.0464.i.i = phi i64 [ 0, %B1194.if.lr.ph.i.i ], [ %.731.i.i, %B1292.i.i ]
  %invariant.gep.i.i97 = getelementptr double, ptr %195, i64 %.662.0464.i.i
  br label %B1226.if.i.i

B1226.if.i.i:                                     ; preds = %B1226.if.i.i, %B1194.if.i.i
  %total.2.2462.i.i = phi double [ 0.000000e+00, %B1194.if.i.i ], [ %.899.i.i102, %B1226.if.i.i ]
  %.786.0460.i.i = phi i64 [ 0, %B1194.if.i.i ], [ %.855.i.i, %B1226.if.i.i ]
  %.855.i.i = add nuw nsw i64 %.786.0460.i.i, 1
  %.881.i.i = mul nuw nsw i64 %.786.0460.i.i, %.620.i.i
  %gep.i.i98 = getelementptr double, ptr %invariant.gep.i.i97, i64 %.881.i.i
  %.888.i.i99 = load double, ptr %gep.i.i98, align 8, !noalias !80
  %.892.i.i100 = getelementptr i64, ptr %196, i64 %.786.0460.i.i
  %.893.i.i = load i64, ptr %.892.i.i100, align 8, !noalias !80
  %.895.i.i101 = getelementptr double, ptr %.81, i64 %.893.i.i
  %.896.i.i = load double, ptr %.895.i.i101, align 8, !noalias !80
  %.897.i.i = fmul double %.888.i.i99, %.896.i.i
  %.899.i.i102 = fadd double %total.2.2462.i.i, %.897.i.i
  %exitcond.not.i56.i = icmp eq i64 %.620.i.i, %.855.i.i
  br i1 %exitcond.not.i56.i, label %B1292.i.i, label %B1226.if.i.i

B1362.if.i.i:                                     ; preds = %B1292.i.i, %B1362.if.i.i
  %.958.0467.i.i = phi i64 [ %.1027.i.i, %B1362.if.i.i ], [ 0, %B1292.i.i ]
  %.1027.i.i = add nuw nsw i64 %.958.0467.i.i, 1
  %.1055.i.i = getelementptr i64, ptr %196, i64 %.958.0467.i.i
  %.1056.i.i = load i64, ptr %.1055.i.i, align 8, !noalias !80
  %.1058.i.i = getelementptr double, ptr %.81, i64 %.1056.i.i
  store double 0.000000e+00, ptr %.1058.i.i, align 8, !noalias !80
  %exitcond476.not.i.i = icmp eq i64 %.620.i.i, %.1027.i.i
  br i1 %exitcond476.not.i.i, label %B962.loopexit.i.i, label %B1362.if.i.i

B1426.if.i.i:                                     ; preds = %B1426.if.i.i, %B1426.if.lr.ph.i.i
  %.1098.0473.i.i = phi i64 [ 0, %B1426.if.lr.ph.i.i ], [ %.1167.i.i, %B1426.if.i.i ]
  %.1167.i.i = add nuw nsw i64 %.1098.0473.i.i, 1
  %.1196.i.i = getelementptr i64, ptr %191, i64 %.1098.0473.i.i
  %.1197.i.i = load i64, ptr %.1196.i.i, align 8, !noalias !80
  %.1199.i.i = getelementptr double, ptr %arg.x, i64 %.1098.0473.i.i
  %.1200.i.i = load double, ptr %.1199.i.i, align 8, !noalias !80
  %.1205.idx.i.i = shl i64 %.1098.0473.i.i, 4
  %.1205.i.i = getelementptr i8, ptr %192, i64 %.1205.idx.i.i
  %.1206.i.i = load double, ptr %.1205.i.i, align 8, !noalias !80
  %.1212.i.i = getelementptr i8, ptr %.1205.i.i, i64 8
  %.1213.i.i = load double, ptr %.1212.i.i, align 8, !noalias !80
  call fastcc void @to_scale(ptr %.1214.i.i, i64 %.1197.i.i, double %.1200.i.i, double %.1206.i.i, double %.1213.i.i)
  %.1228.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !80
  %.1255.i.i = getelementptr double, ptr %arg.grad, i64 %.1098.0473.i.i
  %.1256.i.i = load double, ptr %.1255.i.i, align 8, !noalias !80
  %.1258.i.i = getelementptr double, ptr %.81, i64 %.1098.0473.i.i
  %.1259.i.i = load double, ptr %.1258.i.i, align 8, !noalias !80
  %.1260.i.i = fmul double %.1228.fca.1.load.i.i, %.1259.i.i
  %.1261.i.i105 = fadd double %.1256.i.i, %.1260.i.i
  store double %.1261.i.i105, ptr %.1255.i.i, align 8, !noalias !80
  %exitcond478.not.i.i = icmp eq i64 %.1167.i.i, %.24.i.i83
  br i1 %exitcond478.not.i.i, label %after_likelihood, label %B1426.if.i.i

B60.if.i:                                         ; preds = %factor_backward, %B60.if.lr.ph.i
  %.51.060.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.122.i, %factor_backward ]
  %.122.i = add nuw nsw i64 %.51.060.i, 1
  %.149.i = load i64, ptr %.148.i, align 8, !noalias !71
  %197 = getelementptr i64, ptr %.19, i64 %.149.i
  %.idx.i65 = mul i64 %.51.060.i, 160
  %198 = getelementptr i8, ptr %197, i64 %.idx.i65
  %.158.i = getelementptr i8, ptr %198, i64 16
  %.159.i = load i64, ptr %.158.i, align 8, !noalias !71
  %.160.i = icmp sgt i64 %.159.i, -1
  br i1 %.160.i, label %B194.i, label %B222.i

after_likelihood: ; preds = %B1426.if.i.i, %B1400.i.i
  %199 = fsub double %lp.3.0.lcssa.i, %.741.i
  tail call void @free(ptr %.52)
  store double %199, ptr %arg.value, align 8
  br i1 %.10998.not.i, label %status, label %B30.if.i

B30.if.i:                                         ; preds = %after_likelihood, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %199, %after_likelihood ]
  %.35.036.i = phi i64 [ %.106.i171, %B30.if.i ], [ 0, %after_likelihood ]
  %.106.i171 = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i = load double, ptr %.132.i, align 8, !noalias !83
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i172 = icmp eq i64 %arg.dim, %.106.i171
  br i1 %exitcond.not.i172, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %after_likelihood
  %total.2.0.lcssa.i = phi double [ %199, %after_likelihood ], [ %.139.i, %B30.if.i ]
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

declare double @sqrt(double) local_unnamed_addr

define internal fastcc void @student_t(ptr noalias nonnull writeonly %retptr, double %arg.x, double %arg.nu, double %arg.mu, double %arg.sigma) unnamed_addr {
entry:
  %.20 = fadd double %arg.nu, 1.000000e+00
  %.21 = fmul double %.20, 5.000000e-01
  %.22 = tail call double @lgamma(double %.21)
  %.23 = fmul double %arg.nu, 5.000000e-01
  %.24 = tail call double @lgamma(double %.23)
  %.17.i = fcmp olt double %.21, 1.000000e+01
  br i1 %.17.i, label %B20.i, label %digamma.6

B20.i:                                            ; preds = %entry, %B20.i
  %x.2.0.i = phi double [ %.35.i, %B20.i ], [ %.21, %entry ]
  %value.2.0.i = phi double [ %.25.i, %B20.i ], [ 0.000000e+00, %entry ]
  %.23.i = fdiv double 1.000000e+00, %x.2.0.i
  %.25.i = fsub double %value.2.0.i, %.23.i
  %.35.i = fadd double %x.2.0.i, 1.000000e+00
  %.45.i = fcmp olt double %.35.i, 1.000000e+01
  br i1 %.45.i, label %B20.i, label %digamma.6

digamma.6: ; preds = %B20.i, %entry
  %x.3.1.i = phi double [ %.21, %entry ], [ %.35.i, %B20.i ]
  %value.3.1.i = phi double [ 0.000000e+00, %entry ], [ %.25.i, %B20.i ]
  %.17.i10 = fcmp olt double %.23, 1.000000e+01
  br i1 %.17.i10, label %B20.i33, label %digamma.7

B20.i33:                                          ; preds = %digamma.6, %B20.i33
  %x.2.0.i34 = phi double [ %.35.i38, %B20.i33 ], [ %.23, %digamma.6 ]
  %value.2.0.i35 = phi double [ %.25.i37, %B20.i33 ], [ 0.000000e+00, %digamma.6 ]
  %.23.i36 = fdiv double 1.000000e+00, %x.2.0.i34
  %.25.i37 = fsub double %value.2.0.i35, %.23.i36
  %.35.i38 = fadd double %x.2.0.i34, 1.000000e+00
  %.45.i39 = fcmp olt double %.35.i38, 1.000000e+01
  br i1 %.45.i39, label %B20.i33, label %digamma.7

digamma.7: ; preds = %B20.i33, %digamma.6
  %x.3.1.i11 = phi double [ %.23, %digamma.6 ], [ %.35.i38, %B20.i33 ]
  %value.3.1.i12 = phi double [ 0.000000e+00, %digamma.6 ], [ %.25.i37, %B20.i33 ]
  %.95.i = tail call double @llvm.log.f64(double %x.3.1.i)
  %.97.i = fadd double %value.3.1.i, %.95.i
  %.104.i = fdiv double 5.000000e-01, %x.3.1.i
  %.107.i = fsub double %.97.i, %.104.i
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
  %.108.i = fsub double %.107.i, %.93.i
  %.8 = fsub double %arg.x, %arg.mu
  %.12 = fdiv double %.8, %arg.sigma
  %.34 = fmul double %.20, %.12
  %.13 = fmul double %.12, %.12
  %.17 = fdiv double %.13, %arg.nu
  %.36 = fadd double %.17, 1.000000e+00
  %.37 = fmul double %arg.nu, %.36
  %.41 = fdiv double %.34, %.37
  %.45 = fdiv double %.41, %arg.sigma
  %.25 = fsub double %.22, %.24
  %.26 = fmul double %arg.nu, 0x400921FB54442D18
  %.27 = tail call double @llvm.log.f64(double %.26)
  %.28 = fmul double %.27, 5.000000e-01
  %.29 = fsub double %.25, %.28
  %.30 = tail call double @llvm.log.f64(double %arg.sigma)
  %.31 = fsub double %.29, %.30
  %.18 = tail call double @log1p(double %.17)
  %.72.i13 = fmul double %x.3.1.i11, %x.3.1.i11
  %.76.i14 = fdiv double 1.000000e+00, %.72.i13
  %.81.i15 = fdiv double %.76.i14, 1.200000e+01
  %.82.i16 = fsub double 0x3F95995995995996, %.81.i15
  %.83.i17 = fmul double %.76.i14, %.82.i16
  %.84.i18 = fsub double 0x3F7F07C1F07C1F08, %.83.i17
  %.85.i19 = fmul double %.76.i14, %.84.i18
  %.86.i20 = fsub double 0x3F71111111111111, %.85.i19
  %.87.i21 = fmul double %.76.i14, %.86.i20
  %.88.i22 = fsub double 0x3F70410410410410, %.87.i21
  %.89.i23 = fmul double %.76.i14, %.88.i22
  %.90.i24 = fsub double 0x3F81111111111111, %.89.i23
  %.91.i25 = fmul double %.76.i14, %.90.i24
  %.92.i26 = fsub double 0x3FB5555555555555, %.91.i25
  %.93.i27 = fmul double %.76.i14, %.92.i26
  %.95.i28 = tail call double @llvm.log.f64(double %x.3.1.i11)
  %.97.i29 = fadd double %value.3.1.i12, %.95.i28
  %.104.i30 = fdiv double 5.000000e-01, %x.3.1.i11
  %.107.i31 = fsub double %.97.i29, %.104.i30
  %.108.i32 = fsub double %.107.i31, %.93.i27
  %.102 = fsub double %.108.i, %.108.i32
  %.107 = fdiv double 1.000000e+00, %arg.nu
  %.108 = fsub double %.102, %.107
  %.109 = fsub double %.108, %.18
  %.115 = fdiv double %.20, %arg.nu
  %.116 = fmul double %.115, %.17
  %.122 = fdiv double %.116, %.36
  %.123 = fadd double %.122, %.109
  %.127 = fmul double %.21, %.18
  %.128 = fsub double %.31, %.127
  %.129 = fneg double %.45
  %.130 = fmul double %.123, 5.000000e-01
  %.131 = fmul double %.12, %.45
  %.136 = fdiv double 1.000000e+00, %arg.sigma
  %.137 = fsub double %.131, %.136
  store double %.128, ptr %retptr, align 8
  %retptr.repack2 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.129, ptr %retptr.repack2, align 8
  %retptr.repack4 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store double %.130, ptr %retptr.repack4, align 8
  %retptr.repack6 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store double %.45, ptr %retptr.repack6, align 8
  %retptr.repack8 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store double %.137, ptr %retptr.repack8, align 8
  ret void
}

declare double @llvm.copysign.f64(double, double)

declare double @lgamma(double) local_unnamed_addr

declare double @erfc(double) local_unnamed_addr

define i64 @log_density(i64 %.1, ptr readonly %.2, ptr %.3, ptr writeonly %.4, ptr readonly %.5) local_unnamed_addr {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @by_cross_products(ptr %.7, i64 %.1, ptr %.2, ptr %.3, ptr %.4, ptr %.5)
  %.21 = load i64, ptr %.7, align 8
  ret i64 %.21
}

define internal fastcc void @expand.2(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.x, ptr writeonly %arg.out) unnamed_addr {
entry:
  %.9434.not = icmp slt i64 %arg.dim, 1
  br i1 %.9434.not, label %B48, label %B26.if

B48:                                              ; preds = %B26.if, %entry
  store i64 0, ptr %retptr, align 8
  ret void

B26.if:                                           ; preds = %entry, %B26.if
  %.36.035 = phi i64 [ %.107, %B26.if ], [ 0, %entry ]
  %.107 = add nuw nsw i64 %.36.035, 1
  %.133 = getelementptr double, ptr %arg.x, i64 %.36.035
  %.134 = load double, ptr %.133, align 8
  %.136 = getelementptr double, ptr %arg.out, i64 %.36.035
  store double %.134, ptr %.136, align 8
  %exitcond.not = icmp eq i64 %arg.dim, %.107
  br i1 %exitcond.not, label %B48, label %B26.if
}

define i64 @expand(i64 %.1, i64 %.2, ptr readonly %.3, ptr writeonly %.4, ptr readnone %.5) local_unnamed_addr {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @expand.2(ptr %.7, i64 %.1, ptr %.3, ptr %.4)
  %.21 = load i64, ptr %.7, align 8
  ret i64 %.21
}

declare i64 @llvm.smax.i64(i64, i64)

declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)




!0 = !{!1}
!1 = distinct !{!1, !2, !"before_likelihood.2: %retptr"}
!2 = distinct !{!2, !"before_likelihood.2"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"forward.2: %retptr"}
!5 = distinct !{!5, !"forward.2"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"calculate.2: %retptr"}
!8 = distinct !{!8, !"calculate.2"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"priors: %retptr"}
!11 = distinct !{!11, !"priors"}
!12 = !{!13, !10, !4, !1}
!13 = distinct !{!13, !14, !"prior_density.2: %retptr"}
!14 = distinct !{!14, !"prior_density.2"}
!15 = !{!16, !10, !4, !1}
!16 = distinct !{!16, !17, !"log_ndtr.4: %retptr"}
!17 = distinct !{!17, !"log_ndtr.4"}
!18 = !{!19, !21, !23, !10, !4, !1}
!19 = distinct !{!19, !20, !"log_ndtr.4: %retptr"}
!20 = distinct !{!20, !"log_ndtr.4"}
!21 = distinct !{!21, !22, !"log_ndtr_difference.2: %retptr"}
!22 = distinct !{!22, !"log_ndtr_difference.2"}
!23 = distinct !{!23, !24, !"truncated_normal.2: %retptr"}
!24 = distinct !{!24, !"truncated_normal.2"}
!25 = !{!26, !21, !23, !10, !4, !1}
!26 = distinct !{!26, !27, !"log_ndtr.4: %retptr"}
!27 = distinct !{!27, !"log_ndtr.4"}
!28 = !{!29, !21, !23, !10, !4, !1}
!29 = distinct !{!29, !30, !"log_ndtr.4: %retptr"}
!30 = distinct !{!30, !"log_ndtr.4"}
!31 = !{!21, !23, !10, !4, !1}
!32 = !{!33, !1}
!33 = distinct !{!33, !34, !"effects_forward.2: %retptr"}
!34 = distinct !{!34, !"effects_forward.2"}
!35 = !{!36, !1}
!36 = distinct !{!36, !37, !"factor_forward.2: %retptr"}
!37 = distinct !{!37, !"factor_forward.2"}
!38 = !{!39}
!39 = distinct !{!39, !40, !"gaussian.2: %retptr"}
!40 = distinct !{!40, !"gaussian.2"}
!41 = !{!42, !39}
!42 = distinct !{!42, !43, !"gather.2: %retptr"}
!43 = distinct !{!43, !"gather.2"}
!44 = !{!45, !39}
!45 = distinct !{!45, !46, !"leaf_residuals: %retptr"}
!46 = distinct !{!46, !"leaf_residuals"}
!47 = !{!48, !39}
!48 = distinct !{!48, !49, !"leaf_backward: %retptr"}
!49 = distinct !{!49, !"leaf_backward"}
!50 = !{!51, !39}
!51 = distinct !{!51, !52, !"scatter: %retptr"}
!52 = distinct !{!52, !"scatter"}
!53 = !{!54, !39}
!54 = distinct !{!54, !55, !"eliminate.3: %retptr"}
!55 = distinct !{!55, !"eliminate.3"}
!56 = !{!57, !54, !39}
!57 = distinct !{!57, !58, !"cholesky.2: %retptr"}
!58 = distinct !{!58, !"cholesky.2"}
!59 = !{!60, !54, !39}
!60 = distinct !{!60, !61, !"solve.4: %retptr"}
!61 = distinct !{!61, !"solve.4"}
!62 = !{!63, !54, !39}
!63 = distinct !{!63, !64, !"solve.4: %retptr"}
!64 = distinct !{!64, !"solve.4"}
!65 = !{!66, !39}
!66 = distinct !{!66, !67, !"substitute.2: %retptr"}
!67 = distinct !{!67, !"substitute.2"}
!68 = !{!69, !66, !39}
!69 = distinct !{!69, !70, !"own_gram_gradient: %retptr"}
!70 = distinct !{!70, !"own_gram_gradient"}
!71 = !{!72}
!72 = distinct !{!72, !73, !"after_likelihood.2: %retptr"}
!73 = distinct !{!73, !"after_likelihood.2"}
!74 = !{!75, !72}
!75 = distinct !{!75, !76, !"effects_backward: %retptr"}
!76 = distinct !{!76, !"effects_backward"}
!77 = !{!78, !72}
!78 = distinct !{!78, !79, !"factor_backward.2: %retptr"}
!79 = distinct !{!79, !"factor_backward.2"}
!80 = !{!81, !72}
!81 = distinct !{!81, !82, !"backward: %retptr"}
!82 = distinct !{!82, !"backward"}
!83 = !{!84}
!84 = distinct !{!84, !85, !"status.2: %retptr"}
!85 = distinct !{!85, !"status.2"}
