; from sources f8c468345fa70aaea99f78ac03c5a4301fbc6eb3c48c00b497c3c1186ff6e12e

define internal fastcc void @by_cross_products(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1214.i.i = alloca [4 x double], align 8
  %.3.i5.i596.i.i.i.i = alloca double, align 8
  %.3.i1.i598.i.i.i.i = alloca double, align 8
  %.3.i.i600.i.i.i.i = alloca double, align 8
  %.3.i.i553.i.i.i.i = alloca double, align 8
  %.3.i.i481.i.i.i.i = alloca double, align 8
  %.3.i.i442.i.i.i.i = alloca double, align 8
  %.3.i9.i324.i.i.i.i = alloca double, align 8
  %.3.i5.i326.i.i.i.i = alloca double, align 8
  %.3.i1.i328.i.i.i.i = alloca double, align 8
  %.3.i.i330.i.i.i.i = alloca double, align 8
  %.3.i34.i.i.i.i.i = alloca double, align 8
  %.3.i30.i.i.i.i.i = alloca double, align 8
  %.3.i26.i.i.i.i.i = alloca double, align 8
  %.3.i22.i.i.i.i.i = alloca double, align 8
  %.3.i18.i.i.i.i.i = alloca double, align 8
  %.3.i14.i.i.i.i.i = alloca double, align 8
  %.3.i10.i.i.i.i.i = alloca double, align 8
  %.3.i6.i.i.i.i.i = alloca double, align 8
  %.3.i2.i.i.i.i.i = alloca double, align 8
  %.3.i.i238.i.i.i.i = alloca double, align 8
  %.3.i.i190.i.i.i.i = alloca double, align 8
  %.3.i1.i141.i.i.i.i = alloca double, align 8
  %.3.i.i143.i.i.i.i = alloca double, align 8
  %.3.i1.i94.i.i.i.i = alloca double, align 8
  %.3.i.i96.i.i.i.i = alloca double, align 8
  %.3.i9.i.i.i.i.i = alloca double, align 8
  %.3.i5.i.i.i.i.i = alloca double, align 8
  %.3.i1.i.i.i.i.i = alloca double, align 8
  %.3.i.i.i.i.i.i = alloca double, align 8
  %.185.i.i = alloca [4 x double], align 8
  %.21 = load i64, ptr %arg.model, align 8
  %.22 = inttoptr i64 %.21 to ptr
  %.24 = getelementptr i8, ptr %arg.model, i64 16
  %.25 = load i64, ptr %.24, align 8
  %.26 = inttoptr i64 %.25 to ptr
  %.34 = getelementptr i8, ptr %.22, i64 136
  %.35 = load i64, ptr %.34, align 8
  %.37.not = icmp eq i64 %arg.dim, %.35
  br i1 %.37.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.57 = load i64, ptr %.22, align 8
  %.59 = add nsw i64 %.57, %arg.dim
  %.60 = tail call ptr @calloc(i64 %.59, i64 8)
  %.66 = icmp eq ptr %.60, null
  br i1 %.66, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.89 = getelementptr i8, ptr %.22, i64 16
  %.90 = load i64, ptr %.89, align 8
  %.91 = getelementptr double, ptr %.60, i64 %.90
  %.95 = getelementptr double, ptr %.60, i64 %.57
  %.17.i = getelementptr i8, ptr %arg.model, i64 40
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.19.i = icmp eq i64 %.18.i, 0
  br i1 %.19.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.10779.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.10779.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.95, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
  br label %from_scaled

B100.i:                                           ; preds = %B256
  %.163.i = getelementptr i8, ptr %arg.model, i64 32
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !0
  %.165.i = inttoptr i64 %.164.i to ptr
  %.171.i = inttoptr i64 %.18.i to ptr
  %.26076.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.26076.not.i, label %from_scaled, label %B232.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.204.077.i = phi i64 [ %.273.i, %B232.if.i ], [ 0, %B100.i ]
  %.273.i = add nuw nsw i64 %.204.077.i, 1
  %.299.i = getelementptr double, ptr %.165.i, i64 %.204.077.i
  %.300.i = load double, ptr %.299.i, align 8, !noalias !0
  %.302.i = getelementptr double, ptr %.171.i, i64 %.204.077.i
  %.303.i = load double, ptr %.302.i, align 8, !noalias !0
  %.305.i = getelementptr double, ptr %arg.y, i64 %.204.077.i
  %.306.i = load double, ptr %.305.i, align 8, !noalias !0
  %.307.i = fmul double %.303.i, %.306.i
  %.308.i = fadd double %.300.i, %.307.i
  %.310.i = getelementptr double, ptr %.95, i64 %.204.077.i
  store double %.308.i, ptr %.310.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.273.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  %.27.i = load i64, ptr %.34, align 8, !noalias !3
  %.109101.not.i = icmp slt i64 %.27.i, 1
  br i1 %.109101.not.i, label %B78.i, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %from_scaled
  %1 = shl nuw i64 %.27.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %1, i1 false), !noalias !3
  br label %B78.i

B78.i:                                            ; preds = %B60.if.preheader.i, %from_scaled
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.185.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.185.i.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.185.i.i, i8 0, i64 32, i1 false), !noalias !6
  %.23.i.i = getelementptr i8, ptr %.22, i64 8
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !6
  %.125235.not.i.i = icmp slt i64 %.24.i.i, 1
  br i1 %.125235.not.i.i, label %B276.i.i, label %B140.if.lr.ph.i.i

B140.if.lr.ph.i.i:                                ; preds = %B78.i
  %.35.i.i = getelementptr i8, ptr %.22, i64 32
  %.36.i.i = load i64, ptr %.35.i.i, align 8, !noalias !6
  %.32.i.i = getelementptr i8, ptr %.22, i64 24
  %.33.i.i = load i64, ptr %.32.i.i, align 8, !noalias !6
  %2 = getelementptr i64, ptr %.22, i64 %.33.i.i
  %3 = getelementptr double, ptr %.26, i64 %.36.i.i
  br label %B140.if.i.i

B276.i.i:                                         ; preds = %B140.if.i.i, %B78.i
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B78.i ], [ %.229.i.i, %B140.if.i.i ]
  %.251.i.i = getelementptr i8, ptr %.22, i64 88
  %.252.i.i = load i64, ptr %.251.i.i, align 8, !noalias !6
  %.332247.not.i.i = icmp slt i64 %.252.i.i, 1
  br i1 %.332247.not.i.i, label %B764.i.i, label %B336.if.lr.ph.i.i

B336.if.lr.ph.i.i:                                ; preds = %B276.i.i
  %.371.i.i = getelementptr i8, ptr %.22, i64 96
  br label %B336.if.i.i

B336.loopexit.i.i:                                ; preds = %B728.i.i, %B336.if.i.i
  %exitcond255.not.i.i = icmp eq i64 %.345.i.i, %.252.i.i
  br i1 %exitcond255.not.i.i, label %B764.i.i, label %B336.if.i.i

B728.i.i:                                         ; preds = %B662.if.i.i
  %.496.i.i = add nuw nsw i64 %.427.0245.i.i, 1
  %.684.i.i = getelementptr i64, ptr %56, i64 %.427.0245.i.i
  %.685.i.i = load i64, ptr %.684.i.i, align 8, !noalias !6
  %.688.i.i = getelementptr double, ptr %.60, i64 %.685.i.i
  store double %.670.i.i, ptr %.688.i.i, align 8, !noalias !6
  %exitcond254.not.i.i = icmp eq i64 %.378.i.i, %.496.i.i
  br i1 %exitcond254.not.i.i, label %B336.loopexit.i.i, label %B618.if.i.i

B764.i.i:                                         ; preds = %B336.loopexit.i.i, %B276.i.i
  %.713.i.i = getelementptr i8, ptr %.22, i64 56
  %.714.i.i = load i64, ptr %.713.i.i, align 8, !noalias !6
  %.794250.not.i.i = icmp slt i64 %.714.i.i, 1
  br i1 %.794250.not.i.i, label %B892.i.i, label %B824.if.lr.ph.i.i

B824.if.lr.ph.i.i:                                ; preds = %B764.i.i
  %.833.i.i = getelementptr i8, ptr %.22, i64 64
  %4 = getelementptr double, ptr %.60, i64 %.24.i.i
  br label %B824.if.i.i

B892.i.i:                                         ; preds = %B824.if.i.i, %B764.i.i
  %.14.i.i.i = getelementptr i8, ptr %.22, i64 72
  %.15.i.i.i = load i64, ptr %.14.i.i.i, align 8, !noalias !9
  %.9763.not.i.i.i = icmp slt i64 %.15.i.i.i, 1
  br i1 %.9763.not.i.i.i, label %calculate, label %B60.if.lr.ph.i.i.i

B60.if.lr.ph.i.i.i:                               ; preds = %B892.i.i
  %.854.i.i = load i64, ptr %.713.i.i, align 8, !noalias !6
  %.139.i.i.i = getelementptr i8, ptr %.22, i64 80
  %5 = getelementptr double, ptr %.60, i64 %.24.i.i
  %6 = getelementptr double, ptr %5, i64 %.854.i.i
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
  %.254.i.i.i = getelementptr double, ptr %6, i64 %.39.064.i.i.i
  store double %.243.sink.i.i.i, ptr %.254.i.i.i, align 8, !noalias !9
  %exitcond.not.i.i.i = icmp eq i64 %.110.i.i.i, %.15.i.i.i
  br i1 %exitcond.not.i.i.i, label %calculate, label %B60.if.i.i.i

B60.if.i.i.i:                                     ; preds = %B393.i.i.i, %B60.if.lr.ph.i.i.i
  %.39.064.i.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i.i ], [ %.110.i.i.i, %B393.i.i.i ]
  %.110.i.i.i = add nuw nsw i64 %.39.064.i.i.i, 1
  %.140.i.i.i = load i64, ptr %.139.i.i.i, align 8, !noalias !9
  %7 = getelementptr i64, ptr %.22, i64 %.140.i.i.i
  %.145.idx.i.i.i = mul i64 %.39.064.i.i.i, 24
  %.145.i.i.i = getelementptr i8, ptr %7, i64 %.145.idx.i.i.i
  %.146.i.i.i = load i64, ptr %.145.i.i.i, align 8, !noalias !9
  %.149.i.i.i = getelementptr i8, ptr %.145.i.i.i, i64 8
  %.150.i.i.i = load i64, ptr %.149.i.i.i, align 8, !noalias !9
  %.152.i.i.i = getelementptr double, ptr %.60, i64 %.150.i.i.i
  %.153.i.i.i = load double, ptr %.152.i.i.i, align 8, !noalias !9
  %.156.i.i.i = getelementptr i8, ptr %.145.i.i.i, i64 16
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !9
  %.159.i.i.i = getelementptr double, ptr %.60, i64 %.157.i.i.i
  %.160.i.i.i = load double, ptr %.159.i.i.i, align 8, !noalias !9
  switch i64 %.146.i.i.i, label %B372.i.i.i [
    i64 0, label %B182.i.i.i
    i64 1, label %B224.i.i.i
    i64 2, label %B266.i.i.i
    i64 3, label %B308.i.i.i
    i64 4, label %B350.i.i.i
  ]

calculate: ; preds = %B393.i.i.i, %B892.i.i
  %.18.i.i.i = load i64, ptr %.23.i.i, align 8, !noalias !12
  %.10043.not.i.i.i = icmp slt i64 %.18.i.i.i, 1
  br i1 %.10043.not.i.i.i, label %forward, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %calculate
  %.142.i.i.i = getelementptr i8, ptr %.22, i64 40
  %.167.i.i.i = getelementptr i8, ptr %.22, i64 48
  br label %B64.if.i.i.i

B134.i.i.i:                                       ; preds = %B64.if.i.i.i
  %.168.i.i.i = load i64, ptr %.167.i.i.i, align 8, !noalias !12
  %.170.i.i.i = shl nsw i64 %.42.044.i.i.i, 2
  %.171.i.i.i = add nsw i64 %.168.i.i.i, %.170.i.i.i
  switch i64 %.148.i.i.i, label %prior_density.exit.i.i.i [
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
  %i1.p.i.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i.i.i.i.i = load i64, ptr %i1.p.i.i.i.i.i, align 4, !noalias !12
  %i2.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i.i, i64 8
  %s2.i.i.i.i.i = load i64, ptr %i2.p.i.i.i.i.i, align 4, !noalias !12
  %x0.p.i.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i.i.i.i.i = load double, ptr %x0.p.i.i.i.i.i, align 8, !noalias !12
  %x1.p.i.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i.i.i.i.i
  %x1.i.i.i.i.i = load double, ptr %x1.p.i.i.i.i.i, align 8, !noalias !12
  %x2.p.i.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i.i.i.i.i
  %x2.i.i.i.i.i = load double, ptr %x2.p.i.i.i.i.i, align 8, !noalias !12
  %t2.i.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i.i.i.i.i
  %t5.i.i.i.i.i = fsub contract double %x0.i.i.i.i.i, %x1.i.i.i.i.i
  %t6.i.i.i.i.i = fdiv contract double %t5.i.i.i.i.i, %x2.i.i.i.i.i
  %t8.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, -5.000000e-01
  %t10.i.i.i.i.i = fadd contract double %t8.i.i.i.i.i, %t8.i.i.i.i.i
  %8 = fneg double %t6.i.i.i.i.i
  %9 = fmul double %t10.i.i.i.i.i, %8
  %t13.i.i.i.i.i = fdiv double %9, %x2.i.i.i.i.i
  %10 = fsub contract double %t13.i.i.i.i.i, %t2.i.i.i.i.i
  %t15.i.i.i.i.i = fdiv contract double %t10.i.i.i.i.i, %x2.i.i.i.i.i
  %t17.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i.i.i.i.i)
  %t19.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, %t8.i.i.i.i.i
  %t20.i.i.i.i.i = fadd contract double %t19.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t21.i.i.i.i.i = fsub contract double %t20.i.i.i.i.i, %t17.i.i.i.i.i
  %d0.p.i.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i.i.i.i.i = load double, ptr %d0.p.i.i.i.i.i, align 8, !noalias !12
  %d0.a.i.i.i.i.i = fadd double %d0.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d0.a.i.i.i.i.i, ptr %d0.p.i.i.i.i.i, align 8, !noalias !12
  %d1.p.i.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i.i.i.i.i
  %d1.b.i.i.i.i.i = load double, ptr %d1.p.i.i.i.i.i, align 8, !noalias !12
  %d1.a.i.i.i.i.i = fsub double %d1.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d1.a.i.i.i.i.i, ptr %d1.p.i.i.i.i.i, align 8, !noalias !12
  %d2.p.i.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i.i.i.i.i
  %d2.b.i.i.i.i.i = load double, ptr %d2.p.i.i.i.i.i, align 8, !noalias !12
  %d2.a.i.i.i.i.i = fadd double %d2.b.i.i.i.i.i, %10
  store double %d2.a.i.i.i.i.i, ptr %d2.p.i.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d2.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i1.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i2.i.i.i.i = load i64, ptr %i1.p.i1.i.i.i.i, align 4, !noalias !12
  %i2.p.i3.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 8
  %s2.i4.i.i.i.i = load i64, ptr %i2.p.i3.i.i.i.i, align 4, !noalias !12
  %i3.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 16
  %s3.i.i.i.i.i = load i64, ptr %i3.p.i.i.i.i.i, align 4, !noalias !12
  %x0.p.i5.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i6.i.i.i.i = load double, ptr %x0.p.i5.i.i.i.i, align 8, !noalias !12
  %x1.p.i7.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i2.i.i.i.i
  %x1.i8.i.i.i.i = load double, ptr %x1.p.i7.i.i.i.i, align 8, !noalias !12
  %x2.p.i9.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i4.i.i.i.i
  %x2.i10.i.i.i.i = load double, ptr %x2.p.i9.i.i.i.i, align 8, !noalias !12
  %x3.p.i.i.i.i.i = getelementptr double, ptr %.60, i64 %s3.i.i.i.i.i
  %x3.i.i.i.i.i = load double, ptr %x3.p.i.i.i.i.i, align 8, !noalias !12
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
  %11 = fneg double %t6.i13.i.i.i.i
  %12 = fmul double %t19.i18.i.i.i.i, %11
  %t22.i.i.i.i.i = fdiv double %12, %x3.i.i.i.i.i
  %13 = fsub contract double %t22.i.i.i.i.i, %t2.i11.i.i.i.i
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
  store double 0.000000e+00, ptr %.3.i.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @stirling_slope.2(ptr %.3.i.i.i.i.i.i, double %t38.i.i.i.i.i)
  %.17.i.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i.i, align 8, !noalias !12
  %t42.i.i.i.i.i = fadd contract double %t38.i.i.i.i.i, 5.000000e-01
  store double 0.000000e+00, ptr %.3.i1.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @stirling_slope.2(ptr %.3.i1.i.i.i.i.i, double %t42.i.i.i.i.i)
  %.17.i4.i.i.i.i.i = load double, ptr %.3.i1.i.i.i.i.i, align 8, !noalias !12
  %t44.i.i.i.i.i = fsub contract double %.17.i4.i.i.i.i.i, %.17.i.i.i.i.i.i
  %t45.i.i.i.i.i = fmul contract double %t44.i.i.i.i.i, 5.000000e-01
  %t46.i.i.i.i.i = fsub contract double %t45.i.i.i.i.i, %t37.i.i.i.i.i
  %t47.i.i.i.i.i = fadd contract double %t33.i.i.i.i.i, %t46.i.i.i.i.i
  %t48.i.i.i.i.i = fsub contract double %t47.i.i.i.i.i, %t27.i.i.i.i.i
  %t49.i.i.i.i.i = tail call double @llvm.log.f64(double %x3.i.i.i.i.i)
  %t51.i.i.i.i.i = fmul contract double %t14.i.i.i.i.i, %t28.i.i.i.i.i
  %t52.i.i.i.i.i = fmul contract double %t14.i.i.i.i.i, %t31.i.i.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.3.i5.i.i.i.i.i, double %t38.i.i.i.i.i)
  %.17.i8.i.i.i.i.i = load double, ptr %.3.i5.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @stirling_rest_of.2(ptr %.3.i9.i.i.i.i.i, double %t42.i.i.i.i.i)
  %.17.i12.i.i.i.i.i = load double, ptr %.3.i9.i.i.i.i.i, align 8, !noalias !12
  %t55.i.i.i.i.i = fsub contract double %.17.i12.i.i.i.i.i, %.17.i8.i.i.i.i.i
  %t56.i.i.i.i.i = fadd contract double %t52.i.i.i.i.i, %t55.i.i.i.i.i
  %t57.i.i.i.i.i = fadd contract double %t56.i.i.i.i.i, -5.000000e-01
  %t58.i.i.i.i.i = fsub contract double %t57.i.i.i.i.i, %t51.i.i.i.i.i
  %t59.i.i.i.i.i = fadd contract double %t58.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t60.i.i.i.i.i = fsub contract double %t59.i.i.i.i.i, %t49.i.i.i.i.i
  %d0.p.i19.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i20.i.i.i.i = load double, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !12
  %d0.a.i21.i.i.i.i = fadd double %t24.i.i.i.i.i, %d0.b.i20.i.i.i.i
  store double %d0.a.i21.i.i.i.i, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !12
  %d1.p.i22.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i2.i.i.i.i
  %d1.b.i23.i.i.i.i = load double, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !12
  %d1.a.i24.i.i.i.i = fadd double %t48.i.i.i.i.i, %d1.b.i23.i.i.i.i
  store double %d1.a.i24.i.i.i.i, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !12
  %d2.p.i25.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i4.i.i.i.i
  %d2.b.i26.i.i.i.i = load double, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !12
  %d2.a.i27.i.i.i.i = fsub double %d2.b.i26.i.i.i.i, %t24.i.i.i.i.i
  store double %d2.a.i27.i.i.i.i, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !12
  %d3.p.i.i.i.i.i = getelementptr double, ptr %.91, i64 %s3.i.i.i.i.i
  %d3.b.i.i.i.i.i = load double, ptr %d3.p.i.i.i.i.i, align 8, !noalias !12
  %d3.a.i.i.i.i.i = fadd double %13, %d3.b.i.i.i.i.i
  store double %d3.a.i.i.i.i.i, ptr %d3.p.i.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d3.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i28.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i29.i.i.i.i = load i64, ptr %i1.p.i28.i.i.i.i, align 4, !noalias !12
  %i2.p.i30.i.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i.i, i64 8
  %s2.i31.i.i.i.i = load i64, ptr %i2.p.i30.i.i.i.i, align 4, !noalias !12
  %x0.p.i32.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i33.i.i.i.i = load double, ptr %x0.p.i32.i.i.i.i, align 8, !noalias !12
  %x1.p.i34.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i29.i.i.i.i
  %x1.i35.i.i.i.i = load double, ptr %x1.p.i34.i.i.i.i, align 8, !noalias !12
  %x2.p.i36.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i31.i.i.i.i
  %x2.i37.i.i.i.i = load double, ptr %x2.p.i36.i.i.i.i, align 8, !noalias !12
  %t2.i38.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i37.i.i.i.i
  %t5.i39.i.i.i.i = fsub contract double %x0.i33.i.i.i.i, %x1.i35.i.i.i.i
  %t6.i40.i.i.i.i = fdiv contract double %t5.i39.i.i.i.i, %x2.i37.i.i.i.i
  %t7.i.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t6.i40.i.i.i.i
  %t9.i41.i.i.i.i = fadd contract double %t7.i.i.i.i.i, 1.000000e+00
  %t10.i42.i.i.i.i = fdiv contract double -1.000000e+00, %t9.i41.i.i.i.i
  %t11.i43.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t10.i42.i.i.i.i
  %t12.i.i.i.i.i = fadd contract double %t11.i43.i.i.i.i, %t11.i43.i.i.i.i
  %14 = fneg double %t6.i40.i.i.i.i
  %15 = fmul double %t12.i.i.i.i.i, %14
  %t15.i44.i.i.i.i = fdiv double %15, %x2.i37.i.i.i.i
  %16 = fsub contract double %t15.i44.i.i.i.i, %t2.i38.i.i.i.i
  %t17.i45.i.i.i.i = fdiv contract double %t12.i.i.i.i.i, %x2.i37.i.i.i.i
  %t19.i46.i.i.i.i = tail call double @llvm.log.f64(double %x2.i37.i.i.i.i)
  %t20.i47.i.i.i.i = tail call double @log1p(double %t7.i.i.i.i.i)
  %t22.i48.i.i.i.i = fsub contract double 0xBFF250D048E7A1BD, %t20.i47.i.i.i.i
  %t23.i.i.i.i.i = fsub contract double %t22.i48.i.i.i.i, %t19.i46.i.i.i.i
  %d0.p.i49.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i50.i.i.i.i = load double, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !12
  %d0.a.i51.i.i.i.i = fadd double %d0.b.i50.i.i.i.i, %t17.i45.i.i.i.i
  store double %d0.a.i51.i.i.i.i, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !12
  %d1.p.i52.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i29.i.i.i.i
  %d1.b.i53.i.i.i.i = load double, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !12
  %d1.a.i54.i.i.i.i = fsub double %d1.b.i53.i.i.i.i, %t17.i45.i.i.i.i
  store double %d1.a.i54.i.i.i.i, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !12
  %d2.p.i55.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i31.i.i.i.i
  %d2.b.i56.i.i.i.i = load double, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !12
  %d2.a.i57.i.i.i.i = fadd double %d2.b.i56.i.i.i.i, %16
  store double %d2.a.i57.i.i.i.i, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d4.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i58.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i59.i.i.i.i = load i64, ptr %i1.p.i58.i.i.i.i, align 4, !noalias !12
  %i2.p.i60.i.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i.i, i64 8
  %s2.i61.i.i.i.i = load i64, ptr %i2.p.i60.i.i.i.i, align 4, !noalias !12
  %x0.p.i62.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i63.i.i.i.i = load double, ptr %x0.p.i62.i.i.i.i, align 8, !noalias !12
  %x1.p.i64.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i59.i.i.i.i
  %x1.i65.i.i.i.i = load double, ptr %x1.p.i64.i.i.i.i, align 8, !noalias !12
  %x2.p.i66.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i61.i.i.i.i
  %x2.i67.i.i.i.i = load double, ptr %x2.p.i66.i.i.i.i, align 8, !noalias !12
  %t2.i68.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i67.i.i.i.i
  %t5.i69.i.i.i.i = fsub contract double %x0.i63.i.i.i.i, %x1.i65.i.i.i.i
  %t6.i70.i.i.i.i = fdiv contract double %t5.i69.i.i.i.i, %x2.i67.i.i.i.i
  %t8.i71.i.i.i.i = fneg double %t6.i70.i.i.i.i
  %t9.i72.i.i.i.i = fcmp olt double %t6.i70.i.i.i.i, 0.000000e+00
  %t10.i73.i.i.i.i = select i1 %t9.i72.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t11.i74.i.i.i.i = fcmp ogt double %t6.i70.i.i.i.i, 0.000000e+00
  %t12.i75.i.i.i.i = select i1 %t11.i74.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t13.i76.i.i.i.i = fsub contract double %t12.i75.i.i.i.i, %t10.i73.i.i.i.i
  %17 = fmul double %t13.i76.i.i.i.i, %t8.i71.i.i.i.i
  %t16.i77.i.i.i.i = fdiv double %17, %x2.i67.i.i.i.i
  %18 = fsub contract double %t16.i77.i.i.i.i, %t2.i68.i.i.i.i
  %t18.i78.i.i.i.i = fdiv contract double %t13.i76.i.i.i.i, %x2.i67.i.i.i.i
  %t20.i79.i.i.i.i = tail call double @llvm.log.f64(double %x2.i67.i.i.i.i)
  %t22.i80.i.i.i.i = select i1 %t9.i72.i.i.i.i, double %t8.i71.i.i.i.i, double 0.000000e+00
  %t23.i81.i.i.i.i = select i1 %t11.i74.i.i.i.i, double %t6.i70.i.i.i.i, double 0.000000e+00
  %t24.i82.i.i.i.i = fadd contract double %t23.i81.i.i.i.i, %t22.i80.i.i.i.i
  %t26.i83.i.i.i.i = fsub contract double 0xBFE62E42FEFA39EF, %t24.i82.i.i.i.i
  %t27.i84.i.i.i.i = fsub contract double %t26.i83.i.i.i.i, %t20.i79.i.i.i.i
  %d0.p.i85.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i86.i.i.i.i = load double, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !12
  %d0.a.i87.i.i.i.i = fadd double %d0.b.i86.i.i.i.i, %t18.i78.i.i.i.i
  store double %d0.a.i87.i.i.i.i, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !12
  %d1.p.i88.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i59.i.i.i.i
  %d1.b.i89.i.i.i.i = load double, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !12
  %d1.a.i90.i.i.i.i = fsub double %d1.b.i89.i.i.i.i, %t18.i78.i.i.i.i
  store double %d1.a.i90.i.i.i.i, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !12
  %d2.p.i91.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i61.i.i.i.i
  %d2.b.i92.i.i.i.i = load double, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !12
  %d2.a.i93.i.i.i.i = fadd double %d2.b.i92.i.i.i.i, %18
  store double %d2.a.i93.i.i.i.i, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d5.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i98.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i99.i.i.i.i = load i64, ptr %i1.p.i98.i.i.i.i, align 4, !noalias !12
  %i2.p.i100.i.i.i.i = getelementptr i8, ptr %i1.p.i98.i.i.i.i, i64 8
  %s2.i101.i.i.i.i = load i64, ptr %i2.p.i100.i.i.i.i, align 4, !noalias !12
  %x0.p.i102.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i103.i.i.i.i = load double, ptr %x0.p.i102.i.i.i.i, align 8, !noalias !12
  %x1.p.i104.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i99.i.i.i.i
  %x1.i105.i.i.i.i = load double, ptr %x1.p.i104.i.i.i.i, align 8, !noalias !12
  %x2.p.i106.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i101.i.i.i.i
  %x2.i107.i.i.i.i = load double, ptr %x2.p.i106.i.i.i.i, align 8, !noalias !12
  %t2.i108.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i107.i.i.i.i
  %t5.i109.i.i.i.i = fsub contract double %x0.i103.i.i.i.i, %x1.i105.i.i.i.i
  %t6.i110.i.i.i.i = fdiv contract double %t5.i109.i.i.i.i, %x2.i107.i.i.i.i
  %t7.i111.i.i.i.i = tail call double @llvm.fabs.f64(double %t6.i110.i.i.i.i)
  %t8.i112.i.i.i.i = fneg double %t7.i111.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i96.i.i.i.i, double %t8.i112.i.i.i.i)
  %.17.i.i114.i.i.i.i = load double, ptr %.3.i.i96.i.i.i.i, align 8, !noalias !12
  %t11.i115.i.i.i.i = fadd contract double %.17.i.i114.i.i.i.i, 1.000000e+00
  %t12.i116.i.i.i.i = fdiv contract double 1.000000e+00, %t11.i115.i.i.i.i
  %t13.i117.i.i.i.i = fmul contract double %.17.i.i114.i.i.i.i, %t12.i116.i.i.i.i
  %t15.i118.i.i.i.i = fneg double %t6.i110.i.i.i.i
  %t16.i119.i.i.i.i = fcmp olt double %t6.i110.i.i.i.i, 0.000000e+00
  %t17.i120.i.i.i.i = select i1 %t16.i119.i.i.i.i, double %t12.i116.i.i.i.i, double %t13.i117.i.i.i.i
  %t19.i121.i.i.i.i = fmul contract double %t17.i120.i.i.i.i, 2.000000e+00
  %19 = fsub contract double 1.000000e+00, %t19.i121.i.i.i.i
  %20 = fmul double %t6.i110.i.i.i.i, %19
  %t24.i122.i.i.i.i = fdiv double %20, %x2.i107.i.i.i.i
  %21 = fsub contract double %t24.i122.i.i.i.i, %t2.i108.i.i.i.i
  %t26.i123.i.i.i.i = fneg double %19
  %t27.i124.i.i.i.i = fdiv contract double %t26.i123.i.i.i.i, %x2.i107.i.i.i.i
  %t29.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i107.i.i.i.i)
  call fastcc void @log1p_of.2(ptr %.3.i1.i94.i.i.i.i, double %.17.i.i114.i.i.i.i)
  %.17.i4.i126.i.i.i.i = load double, ptr %.3.i1.i94.i.i.i.i, align 8, !noalias !12
  %t31.i127.i.i.i.i = select i1 %t16.i119.i.i.i.i, double %t15.i118.i.i.i.i, double 0.000000e+00
  %t32.i128.i.i.i.i = fadd contract double %t31.i127.i.i.i.i, %.17.i4.i126.i.i.i.i
  %t34.i129.i.i.i.i = fmul contract double %t32.i128.i.i.i.i, 2.000000e+00
  %t35.i130.i.i.i.i = fsub contract double %t15.i118.i.i.i.i, %t34.i129.i.i.i.i
  %t36.i131.i.i.i.i = fsub contract double %t35.i130.i.i.i.i, %t29.i.i.i.i.i
  %d0.p.i132.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i133.i.i.i.i = load double, ptr %d0.p.i132.i.i.i.i, align 8, !noalias !12
  %d0.a.i134.i.i.i.i = fadd double %t27.i124.i.i.i.i, %d0.b.i133.i.i.i.i
  store double %d0.a.i134.i.i.i.i, ptr %d0.p.i132.i.i.i.i, align 8, !noalias !12
  %d1.p.i135.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i99.i.i.i.i
  %d1.b.i136.i.i.i.i = load double, ptr %d1.p.i135.i.i.i.i, align 8, !noalias !12
  %d1.a.i137.i.i.i.i = fsub double %d1.b.i136.i.i.i.i, %t27.i124.i.i.i.i
  store double %d1.a.i137.i.i.i.i, ptr %d1.p.i135.i.i.i.i, align 8, !noalias !12
  %d2.p.i138.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i101.i.i.i.i
  %d2.b.i139.i.i.i.i = load double, ptr %d2.p.i138.i.i.i.i, align 8, !noalias !12
  %d2.a.i140.i.i.i.i = fadd double %21, %d2.b.i139.i.i.i.i
  store double %d2.a.i140.i.i.i.i, ptr %d2.p.i138.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d6.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i145.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i146.i.i.i.i = load i64, ptr %i1.p.i145.i.i.i.i, align 4, !noalias !12
  %i2.p.i147.i.i.i.i = getelementptr i8, ptr %i1.p.i145.i.i.i.i, i64 8
  %s2.i148.i.i.i.i = load i64, ptr %i2.p.i147.i.i.i.i, align 4, !noalias !12
  %i3.p.i149.i.i.i.i = getelementptr i8, ptr %i1.p.i145.i.i.i.i, i64 16
  %s3.i150.i.i.i.i = load i64, ptr %i3.p.i149.i.i.i.i, align 4, !noalias !12
  %x0.p.i151.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i152.i.i.i.i = load double, ptr %x0.p.i151.i.i.i.i, align 8, !noalias !12
  %x1.p.i153.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i146.i.i.i.i
  %x1.i154.i.i.i.i = load double, ptr %x1.p.i153.i.i.i.i, align 8, !noalias !12
  %x2.p.i155.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i148.i.i.i.i
  %x2.i156.i.i.i.i = load double, ptr %x2.p.i155.i.i.i.i, align 8, !noalias !12
  %x3.p.i157.i.i.i.i = getelementptr double, ptr %.60, i64 %s3.i150.i.i.i.i
  %x3.i158.i.i.i.i = load double, ptr %x3.p.i157.i.i.i.i, align 8, !noalias !12
  %t3.i.i.i.i.i = fsub contract double %x0.i152.i.i.i.i, %x1.i154.i.i.i.i
  %t4.i.i.i.i.i = fdiv contract double %t3.i.i.i.i.i, %x2.i156.i.i.i.i
  %t6.i159.i.i.i.i = fmul contract double %x3.i158.i.i.i.i, %t4.i.i.i.i.i
  store double 0.000000e+00, ptr %.3.i.i143.i.i.i.i, align 8, !noalias !12
  call fastcc void @ndtr_slope.2(ptr %.3.i.i143.i.i.i.i, double %t6.i159.i.i.i.i)
  %.17.i.i161.i.i.i.i = load double, ptr %.3.i.i143.i.i.i.i, align 8, !noalias !12
  %t8.i162.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %.17.i.i161.i.i.i.i
  %t10.i163.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i156.i.i.i.i
  %t11.i164.i.i.i.i = fmul contract double %x3.i158.i.i.i.i, %.17.i.i161.i.i.i.i
  %t14.i165.i.i.i.i = fmul contract double %t4.i.i.i.i.i, -5.000000e-01
  %t15.i166.i.i.i.i = fmul contract double %t4.i.i.i.i.i, 5.000000e-01
  %t17.i167.i.i.i.i = fsub contract double %t14.i165.i.i.i.i, %t15.i166.i.i.i.i
  %t18.i168.i.i.i.i = fadd contract double %t17.i167.i.i.i.i, %t11.i164.i.i.i.i
  %22 = fneg double %t4.i.i.i.i.i
  %23 = fmul double %t18.i168.i.i.i.i, %22
  %t21.i169.i.i.i.i = fdiv double %23, %x2.i156.i.i.i.i
  %24 = fsub contract double %t21.i169.i.i.i.i, %t10.i163.i.i.i.i
  %t23.i170.i.i.i.i = fdiv contract double %t18.i168.i.i.i.i, %x2.i156.i.i.i.i
  %t25.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i156.i.i.i.i)
  store double 0.000000e+00, ptr %.3.i1.i141.i.i.i.i, align 8, !noalias !12
  call fastcc void @log_ndtr_of.2(ptr %.3.i1.i141.i.i.i.i, double %t6.i159.i.i.i.i)
  %.17.i4.i172.i.i.i.i = load double, ptr %.3.i1.i141.i.i.i.i, align 8, !noalias !12
  %t28.i173.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %t15.i166.i.i.i.i
  %t30.i174.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i173.i.i.i.i
  %t31.i175.i.i.i.i = fadd contract double %t30.i174.i.i.i.i, 0xBFED67F1C864BEB4
  %t32.i176.i.i.i.i = fadd contract double %t31.i175.i.i.i.i, %.17.i4.i172.i.i.i.i
  %t33.i177.i.i.i.i = fsub contract double %t32.i176.i.i.i.i, %t25.i.i.i.i.i
  %d0.p.i178.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i179.i.i.i.i = load double, ptr %d0.p.i178.i.i.i.i, align 8, !noalias !12
  %d0.a.i180.i.i.i.i = fadd double %t23.i170.i.i.i.i, %d0.b.i179.i.i.i.i
  store double %d0.a.i180.i.i.i.i, ptr %d0.p.i178.i.i.i.i, align 8, !noalias !12
  %d1.p.i181.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i146.i.i.i.i
  %d1.b.i182.i.i.i.i = load double, ptr %d1.p.i181.i.i.i.i, align 8, !noalias !12
  %d1.a.i183.i.i.i.i = fsub double %d1.b.i182.i.i.i.i, %t23.i170.i.i.i.i
  store double %d1.a.i183.i.i.i.i, ptr %d1.p.i181.i.i.i.i, align 8, !noalias !12
  %d2.p.i184.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i148.i.i.i.i
  %d2.b.i185.i.i.i.i = load double, ptr %d2.p.i184.i.i.i.i, align 8, !noalias !12
  %d2.a.i186.i.i.i.i = fadd double %24, %d2.b.i185.i.i.i.i
  store double %d2.a.i186.i.i.i.i, ptr %d2.p.i184.i.i.i.i, align 8, !noalias !12
  %d3.p.i187.i.i.i.i = getelementptr double, ptr %.91, i64 %s3.i150.i.i.i.i
  %d3.b.i188.i.i.i.i = load double, ptr %d3.p.i187.i.i.i.i, align 8, !noalias !12
  %d3.a.i189.i.i.i.i = fadd double %t8.i162.i.i.i.i, %d3.b.i188.i.i.i.i
  store double %d3.a.i189.i.i.i.i, ptr %d3.p.i187.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d7.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i192.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i193.i.i.i.i = load i64, ptr %i1.p.i192.i.i.i.i, align 4, !noalias !12
  %i2.p.i194.i.i.i.i = getelementptr i8, ptr %i1.p.i192.i.i.i.i, i64 8
  %s2.i195.i.i.i.i = load i64, ptr %i2.p.i194.i.i.i.i, align 4, !noalias !12
  %x0.p.i196.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i197.i.i.i.i = load double, ptr %x0.p.i196.i.i.i.i, align 8, !noalias !12
  %x1.p.i198.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i193.i.i.i.i
  %x1.i199.i.i.i.i = load double, ptr %x1.p.i198.i.i.i.i, align 8, !noalias !12
  %x2.p.i200.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i195.i.i.i.i
  %x2.i201.i.i.i.i = load double, ptr %x2.p.i200.i.i.i.i, align 8, !noalias !12
  %t2.i202.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i201.i.i.i.i
  %t5.i203.i.i.i.i = fsub contract double %x0.i197.i.i.i.i, %x1.i199.i.i.i.i
  %t6.i204.i.i.i.i = fdiv contract double %t5.i203.i.i.i.i, %x2.i201.i.i.i.i
  %t7.i205.i.i.i.i = fneg double %t6.i204.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i190.i.i.i.i, double %t7.i205.i.i.i.i)
  %.17.i.i207.i.i.i.i = load double, ptr %.3.i.i190.i.i.i.i, align 8, !noalias !12
  %t11.i208.i.i.i.i = fsub contract double 1.000000e+00, %.17.i.i207.i.i.i.i
  %25 = fmul double %t6.i204.i.i.i.i, %t11.i208.i.i.i.i
  %t15.i209.i.i.i.i = fdiv double %25, %x2.i201.i.i.i.i
  %26 = fsub contract double %t15.i209.i.i.i.i, %t2.i202.i.i.i.i
  %t17.i210.i.i.i.i = fneg double %t11.i208.i.i.i.i
  %t18.i211.i.i.i.i = fdiv contract double %t17.i210.i.i.i.i, %x2.i201.i.i.i.i
  %t20.i212.i.i.i.i = tail call double @llvm.log.f64(double %x2.i201.i.i.i.i)
  %t21.i213.i.i.i.i = fsub contract double %t7.i205.i.i.i.i, %.17.i.i207.i.i.i.i
  %t22.i214.i.i.i.i = fsub contract double %t21.i213.i.i.i.i, %t20.i212.i.i.i.i
  %d0.p.i215.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i216.i.i.i.i = load double, ptr %d0.p.i215.i.i.i.i, align 8, !noalias !12
  %d0.a.i217.i.i.i.i = fadd double %t18.i211.i.i.i.i, %d0.b.i216.i.i.i.i
  store double %d0.a.i217.i.i.i.i, ptr %d0.p.i215.i.i.i.i, align 8, !noalias !12
  %d1.p.i218.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i193.i.i.i.i
  %d1.b.i219.i.i.i.i = load double, ptr %d1.p.i218.i.i.i.i, align 8, !noalias !12
  %d1.a.i220.i.i.i.i = fsub double %d1.b.i219.i.i.i.i, %t18.i211.i.i.i.i
  store double %d1.a.i220.i.i.i.i, ptr %d1.p.i218.i.i.i.i, align 8, !noalias !12
  %d2.p.i221.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i195.i.i.i.i
  %d2.b.i222.i.i.i.i = load double, ptr %d2.p.i221.i.i.i.i, align 8, !noalias !12
  %d2.a.i223.i.i.i.i = fadd double %26, %d2.b.i222.i.i.i.i
  store double %d2.a.i223.i.i.i.i, ptr %d2.p.i221.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d8.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i224.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i225.i.i.i.i = load i64, ptr %i1.p.i224.i.i.i.i, align 4, !noalias !12
  %i2.p.i226.i.i.i.i = getelementptr i8, ptr %i1.p.i224.i.i.i.i, i64 8
  %s2.i227.i.i.i.i = load i64, ptr %i2.p.i226.i.i.i.i, align 4, !noalias !12
  %x1.p.i228.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i225.i.i.i.i
  %x1.i229.i.i.i.i = load double, ptr %x1.p.i228.i.i.i.i, align 8, !noalias !12
  %x2.p.i230.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i227.i.i.i.i
  %x2.i231.i.i.i.i = load double, ptr %x2.p.i230.i.i.i.i, align 8, !noalias !12
  %t3.i232.i.i.i.i = fsub contract double %x2.i231.i.i.i.i, %x1.i229.i.i.i.i
  %t4.i233.i.i.i.i = tail call double @llvm.log.f64(double %t3.i232.i.i.i.i)
  %t5.i234.i.i.i.i = fneg double %t4.i233.i.i.i.i
  %d0.p.i235.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i236.i.i.i.i = load double, ptr %d0.p.i235.i.i.i.i, align 8, !noalias !12
  %d0.a.i237.i.i.i.i = fadd double %d0.b.i236.i.i.i.i, 0.000000e+00
  store double %d0.a.i237.i.i.i.i, ptr %d0.p.i235.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d9.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i240.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i241.i.i.i.i = load i64, ptr %i1.p.i240.i.i.i.i, align 4, !noalias !12
  %i2.p.i242.i.i.i.i = getelementptr i8, ptr %i1.p.i240.i.i.i.i, i64 8
  %s2.i243.i.i.i.i = load i64, ptr %i2.p.i242.i.i.i.i, align 4, !noalias !12
  %i3.p.i244.i.i.i.i = getelementptr i8, ptr %i1.p.i240.i.i.i.i, i64 16
  %s3.i245.i.i.i.i = load i64, ptr %i3.p.i244.i.i.i.i, align 4, !noalias !12
  %i4.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i240.i.i.i.i, i64 24
  %s4.i.i.i.i.i = load i64, ptr %i4.p.i.i.i.i.i, align 4, !noalias !12
  %x0.p.i246.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i247.i.i.i.i = load double, ptr %x0.p.i246.i.i.i.i, align 8, !noalias !12
  %x1.p.i248.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i241.i.i.i.i
  %x1.i249.i.i.i.i = load double, ptr %x1.p.i248.i.i.i.i, align 8, !noalias !12
  %x2.p.i250.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i243.i.i.i.i
  %x2.i251.i.i.i.i = load double, ptr %x2.p.i250.i.i.i.i, align 8, !noalias !12
  %x3.p.i252.i.i.i.i = getelementptr double, ptr %.60, i64 %s3.i245.i.i.i.i
  %x3.i253.i.i.i.i = load double, ptr %x3.p.i252.i.i.i.i, align 8, !noalias !12
  %x4.p.i.i.i.i.i = getelementptr double, ptr %.60, i64 %s4.i.i.i.i.i
  %x4.i.i.i.i.i = load double, ptr %x4.p.i.i.i.i.i, align 8, !noalias !12
  %t5.i254.i.i.i.i = fcmp one double %x4.i.i.i.i.i, 0x7FF0000000000000
  %t6.i255.i.i.i.i = select i1 %t5.i254.i.i.i.i, double %x4.i.i.i.i.i, double 0.000000e+00
  %t7.i256.i.i.i.i = fsub contract double %t6.i255.i.i.i.i, %x1.i249.i.i.i.i
  %t8.i257.i.i.i.i = fdiv contract double %t7.i256.i.i.i.i, %x2.i251.i.i.i.i
  store double 0.000000e+00, ptr %.3.i.i238.i.i.i.i, align 8, !noalias !12
  call fastcc void @ndtr_slope.2(ptr %.3.i.i238.i.i.i.i, double %t8.i257.i.i.i.i)
  %.17.i.i259.i.i.i.i = load double, ptr %.3.i.i238.i.i.i.i, align 8, !noalias !12
  %t13.i260.i.i.i.i = fcmp one double %x3.i253.i.i.i.i, 0xFFF0000000000000
  %t14.i261.i.i.i.i = select i1 %t13.i260.i.i.i.i, double 0.000000e+00, double -1.000000e+00
  %t15.i262.i.i.i.i = select i1 %t5.i254.i.i.i.i, double %t14.i261.i.i.i.i, double 0.000000e+00
  %t16.i263.i.i.i.i = fmul contract double %t15.i262.i.i.i.i, %.17.i.i259.i.i.i.i
  %t17.i264.i.i.i.i = select i1 %t13.i260.i.i.i.i, double %x3.i253.i.i.i.i, double 0.000000e+00
  %t18.i265.i.i.i.i = fsub contract double %t17.i264.i.i.i.i, %x1.i249.i.i.i.i
  %t19.i266.i.i.i.i = fdiv contract double %t18.i265.i.i.i.i, %x2.i251.i.i.i.i
  %t20.i267.i.i.i.i = fneg double %t19.i266.i.i.i.i
  %t21.i268.i.i.i.i = fcmp ogt double %t19.i266.i.i.i.i, 0.000000e+00
  %t22.i269.i.i.i.i = select i1 %t21.i268.i.i.i.i, double %t20.i267.i.i.i.i, double %t8.i257.i.i.i.i
  store double 0.000000e+00, ptr %.3.i2.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @ndtr_slope.2(ptr %.3.i2.i.i.i.i.i, double %t22.i269.i.i.i.i)
  %.17.i5.i.i.i.i.i = load double, ptr %.3.i2.i.i.i.i.i, align 8, !noalias !12
  store double 0.000000e+00, ptr %.3.i6.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i.i, double %t22.i269.i.i.i.i)
  %.17.i9.i.i.i.i.i = load double, ptr %.3.i6.i.i.i.i.i, align 8, !noalias !12
  %t25.i270.i.i.i.i = fneg double %t8.i257.i.i.i.i
  %t26.i271.i.i.i.i = select i1 %t21.i268.i.i.i.i, double %t25.i270.i.i.i.i, double %t19.i266.i.i.i.i
  store double 0.000000e+00, ptr %.3.i10.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i.i, double %t26.i271.i.i.i.i)
  %.17.i13.i.i.i.i.i = load double, ptr %.3.i10.i.i.i.i.i, align 8, !noalias !12
  %t28.i272.i.i.i.i = fsub contract double %.17.i13.i.i.i.i.i, %.17.i9.i.i.i.i.i
  %27 = select i1 %t13.i260.i.i.i.i, i1 %t5.i254.i.i.i.i, i1 false
  %t30.i273.i.i.i.i = select i1 %27, double %t28.i272.i.i.i.i, double -1.000000e+00
  %t31.i274.i.i.i.i = fneg double %t30.i273.i.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i.i, double %t31.i274.i.i.i.i)
  %.17.i17.i.i.i.i.i = load double, ptr %.3.i14.i.i.i.i.i, align 8, !noalias !12
  %t33.i275.i.i.i.i = select i1 %t13.i260.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i276.i.i.i.i = select i1 %t5.i254.i.i.i.i, double %t33.i275.i.i.i.i, double 0.000000e+00
  %t35.i277.i.i.i.i = fneg double %t34.i276.i.i.i.i
  %t36.i278.i.i.i.i = fdiv contract double %t35.i277.i.i.i.i, %.17.i17.i.i.i.i.i
  %28 = select i1 %t5.i254.i.i.i.i, i1 %t13.i260.i.i.i.i, i1 false
  %t38.i279.i.i.i.i = select i1 %28, double %t36.i278.i.i.i.i, double 0.000000e+00
  %t39.i.i.i.i.i = fsub contract double %t34.i276.i.i.i.i, %t38.i279.i.i.i.i
  %t40.i.i.i.i.i = fmul contract double %.17.i5.i.i.i.i.i, %t39.i.i.i.i.i
  store double 0.000000e+00, ptr %.3.i18.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i.i, double %t26.i271.i.i.i.i)
  %.17.i21.i.i.i.i.i = load double, ptr %.3.i18.i.i.i.i.i, align 8, !noalias !12
  %t43.i.i.i.i.i = fmul contract double %t38.i279.i.i.i.i, %.17.i21.i.i.i.i.i
  %29 = fsub contract double 0.000000e+00, %t43.i.i.i.i.i
  %t46.i280.i.i.i.i = select contract i1 %t21.i268.i.i.i.i, double %29, double %t40.i.i.i.i.i
  %t47.i281.i.i.i.i = fadd contract double %t16.i263.i.i.i.i, %t46.i280.i.i.i.i
  %t48.i282.i.i.i.i = fmul contract double %t8.i257.i.i.i.i, %t47.i281.i.i.i.i
  %t49.i283.i.i.i.i = fdiv contract double %t48.i282.i.i.i.i, %x2.i251.i.i.i.i
  store double 0.000000e+00, ptr %.3.i22.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i.i, double %t20.i267.i.i.i.i)
  %.17.i25.i.i.i.i.i = load double, ptr %.3.i22.i.i.i.i.i, align 8, !noalias !12
  %t51.i284.i.i.i.i = select i1 %t5.i254.i.i.i.i, double 0.000000e+00, double %t33.i275.i.i.i.i
  %t52.i285.i.i.i.i = fmul contract double %t51.i284.i.i.i.i, %.17.i25.i.i.i.i.i
  %t53.i.i.i.i.i = select i1 %t21.i268.i.i.i.i, double %t40.i.i.i.i.i, double 0.000000e+00
  %t54.i.i.i.i.i = fadd contract double %t53.i.i.i.i.i, %t52.i285.i.i.i.i
  %t55.i286.i.i.i.i = select i1 %t21.i268.i.i.i.i, double 0.000000e+00, double %t43.i.i.i.i.i
  %t56.i287.i.i.i.i = fsub contract double %t55.i286.i.i.i.i, %t54.i.i.i.i.i
  %t57.i288.i.i.i.i = fmul contract double %t19.i266.i.i.i.i, %t56.i287.i.i.i.i
  %t58.i289.i.i.i.i = fdiv contract double %t57.i288.i.i.i.i, %x2.i251.i.i.i.i
  %t59.i290.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i251.i.i.i.i
  %t61.i.i.i.i.i = fsub contract double %x0.i247.i.i.i.i, %x1.i249.i.i.i.i
  %t62.i.i.i.i.i = fdiv contract double %t61.i.i.i.i.i, %x2.i251.i.i.i.i
  %t64.i.i.i.i.i = fmul contract double %t62.i.i.i.i.i, -5.000000e-01
  %t66.i.i.i.i.i = fadd contract double %t64.i.i.i.i.i, %t64.i.i.i.i.i
  %30 = fneg double %t62.i.i.i.i.i
  %31 = fmul double %t66.i.i.i.i.i, %30
  %t69.i.i.i.i.i = fdiv double %31, %x2.i251.i.i.i.i
  %32 = fsub contract double %t69.i.i.i.i.i, %t59.i290.i.i.i.i
  %t71.i.i.i.i.i = fsub contract double %32, %t58.i289.i.i.i.i
  %t72.i.i.i.i.i = fsub contract double %t71.i.i.i.i.i, %t49.i283.i.i.i.i
  %t73.i.i.i.i.i = fdiv contract double %t47.i281.i.i.i.i, %x2.i251.i.i.i.i
  %t74.i.i.i.i.i = fdiv contract double %t56.i287.i.i.i.i, %x2.i251.i.i.i.i
  %t75.i.i.i.i.i = fdiv contract double %t66.i.i.i.i.i, %x2.i251.i.i.i.i
  %t76.i.i.i.i.i = fneg double %t75.i.i.i.i.i
  %t77.i.i.i.i.i = fsub contract double %t76.i.i.i.i.i, %t74.i.i.i.i.i
  %t78.i.i.i.i.i = fsub contract double %t77.i.i.i.i.i, %t73.i.i.i.i.i
  store double 0.000000e+00, ptr %.3.i26.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @log_ndtr_of.2(ptr %.3.i26.i.i.i.i.i, double %t8.i257.i.i.i.i)
  %.17.i29.i.i.i.i.i = load double, ptr %.3.i26.i.i.i.i.i, align 8, !noalias !12
  %t80.i.i.i.i.i = select i1 %t5.i254.i.i.i.i, double %.17.i29.i.i.i.i.i, double 0.000000e+00
  store double 0.000000e+00, ptr %.3.i30.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i.i, double %t20.i267.i.i.i.i)
  %.17.i33.i.i.i.i.i = load double, ptr %.3.i30.i.i.i.i.i, align 8, !noalias !12
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i.i, double %t30.i273.i.i.i.i)
  %.17.i37.i.i.i.i.i = load double, ptr %.3.i34.i.i.i.i.i, align 8, !noalias !12
  %t83.i.i.i.i.i = fadd contract double %.17.i9.i.i.i.i.i, %.17.i37.i.i.i.i.i
  %t84.i.i.i.i.i = select i1 %t5.i254.i.i.i.i, double %t83.i.i.i.i.i, double %.17.i33.i.i.i.i.i
  %t85.i.i.i.i.i = select i1 %t13.i260.i.i.i.i, double %t84.i.i.i.i.i, double %t80.i.i.i.i.i
  %t87.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i251.i.i.i.i)
  %t88.i.i.i.i.i = fmul contract double %t62.i.i.i.i.i, %t64.i.i.i.i.i
  %t89.i.i.i.i.i = fsub contract double %t88.i.i.i.i.i, %t87.i.i.i.i.i
  %t90.i.i.i.i.i = fadd contract double %t89.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i.i = fsub contract double %t90.i.i.i.i.i, %t85.i.i.i.i.i
  %d0.p.i291.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i292.i.i.i.i = load double, ptr %d0.p.i291.i.i.i.i, align 8, !noalias !12
  %d0.a.i293.i.i.i.i = fadd double %t75.i.i.i.i.i, %d0.b.i292.i.i.i.i
  store double %d0.a.i293.i.i.i.i, ptr %d0.p.i291.i.i.i.i, align 8, !noalias !12
  %d1.p.i294.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i241.i.i.i.i
  %d1.b.i295.i.i.i.i = load double, ptr %d1.p.i294.i.i.i.i, align 8, !noalias !12
  %d1.a.i296.i.i.i.i = fadd double %t78.i.i.i.i.i, %d1.b.i295.i.i.i.i
  store double %d1.a.i296.i.i.i.i, ptr %d1.p.i294.i.i.i.i, align 8, !noalias !12
  %d2.p.i297.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i243.i.i.i.i
  %d2.b.i298.i.i.i.i = load double, ptr %d2.p.i297.i.i.i.i, align 8, !noalias !12
  %d2.a.i299.i.i.i.i = fadd double %t72.i.i.i.i.i, %d2.b.i298.i.i.i.i
  store double %d2.a.i299.i.i.i.i, ptr %d2.p.i297.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d10.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i300.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i301.i.i.i.i = load i64, ptr %i1.p.i300.i.i.i.i, align 4, !noalias !12
  %x0.p.i302.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i303.i.i.i.i = load double, ptr %x0.p.i302.i.i.i.i, align 8, !noalias !12
  %x1.p.i304.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i301.i.i.i.i
  %x1.i305.i.i.i.i = load double, ptr %x1.p.i304.i.i.i.i, align 8, !noalias !12
  %t2.i306.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i305.i.i.i.i
  %t4.i307.i.i.i.i = fdiv contract double %x0.i303.i.i.i.i, %x1.i305.i.i.i.i
  %t7.i308.i.i.i.i = fmul contract double %t4.i307.i.i.i.i, -5.000000e-01
  %t8.i309.i.i.i.i = fmul contract double %t4.i307.i.i.i.i, 5.000000e-01
  %t10.i310.i.i.i.i = fsub contract double %t7.i308.i.i.i.i, %t8.i309.i.i.i.i
  %33 = fneg double %t4.i307.i.i.i.i
  %34 = fmul double %t10.i310.i.i.i.i, %33
  %t13.i311.i.i.i.i = fdiv double %34, %x1.i305.i.i.i.i
  %35 = fsub contract double %t13.i311.i.i.i.i, %t2.i306.i.i.i.i
  %t15.i312.i.i.i.i = fdiv contract double %t10.i310.i.i.i.i, %x1.i305.i.i.i.i
  %t16.i313.i.i.i.i = tail call double @llvm.log.f64(double %x1.i305.i.i.i.i)
  %t18.i314.i.i.i.i = fmul contract double %t4.i307.i.i.i.i, %t8.i309.i.i.i.i
  %t20.i315.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t18.i314.i.i.i.i
  %t21.i316.i.i.i.i = fadd contract double %t20.i315.i.i.i.i, 0xBFED67F1C864BEB4
  %t22.i317.i.i.i.i = fsub contract double %t21.i316.i.i.i.i, %t16.i313.i.i.i.i
  %d0.p.i318.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i319.i.i.i.i = load double, ptr %d0.p.i318.i.i.i.i, align 8, !noalias !12
  %d0.a.i320.i.i.i.i = fadd double %d0.b.i319.i.i.i.i, %t15.i312.i.i.i.i
  store double %d0.a.i320.i.i.i.i, ptr %d0.p.i318.i.i.i.i, align 8, !noalias !12
  %d1.p.i321.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i301.i.i.i.i
  %d1.b.i322.i.i.i.i = load double, ptr %d1.p.i321.i.i.i.i, align 8, !noalias !12
  %d1.a.i323.i.i.i.i = fadd double %d1.b.i322.i.i.i.i, %35
  store double %d1.a.i323.i.i.i.i, ptr %d1.p.i321.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d11.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i332.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i333.i.i.i.i = load i64, ptr %i1.p.i332.i.i.i.i, align 4, !noalias !12
  %i2.p.i334.i.i.i.i = getelementptr i8, ptr %i1.p.i332.i.i.i.i, i64 8
  %s2.i335.i.i.i.i = load i64, ptr %i2.p.i334.i.i.i.i, align 4, !noalias !12
  %x0.p.i336.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i337.i.i.i.i = load double, ptr %x0.p.i336.i.i.i.i, align 8, !noalias !12
  %x1.p.i338.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i333.i.i.i.i
  %x1.i339.i.i.i.i = load double, ptr %x1.p.i338.i.i.i.i, align 8, !noalias !12
  %x2.p.i340.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i335.i.i.i.i
  %x2.i341.i.i.i.i = load double, ptr %x2.p.i340.i.i.i.i, align 8, !noalias !12
  %t2.i342.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i341.i.i.i.i
  %t4.i343.i.i.i.i = fdiv contract double %x0.i337.i.i.i.i, %x2.i341.i.i.i.i
  %t6.i344.i.i.i.i = fmul contract double %t4.i343.i.i.i.i, %t4.i343.i.i.i.i
  %t7.i345.i.i.i.i = fdiv contract double %t6.i344.i.i.i.i, %x1.i339.i.i.i.i
  %t9.i346.i.i.i.i = fadd contract double %t7.i345.i.i.i.i, 1.000000e+00
  %t11.i347.i.i.i.i = fadd contract double %x1.i339.i.i.i.i, 1.000000e+00
  %t12.i348.i.i.i.i = fmul contract double %t11.i347.i.i.i.i, 5.000000e-01
  %t13.i349.i.i.i.i = fneg contract double %t12.i348.i.i.i.i
  %t14.i350.i.i.i.i = fdiv contract double %t13.i349.i.i.i.i, %t9.i346.i.i.i.i
  %t15.i351.i.i.i.i = fdiv contract double %t14.i350.i.i.i.i, %x1.i339.i.i.i.i
  %t16.i352.i.i.i.i = fmul contract double %t4.i343.i.i.i.i, %t15.i351.i.i.i.i
  %t17.i353.i.i.i.i = fadd contract double %t16.i352.i.i.i.i, %t16.i352.i.i.i.i
  %36 = fneg double %t4.i343.i.i.i.i
  %37 = fmul double %t17.i353.i.i.i.i, %36
  %t20.i354.i.i.i.i = fdiv double %37, %x2.i341.i.i.i.i
  %38 = fsub contract double %t20.i354.i.i.i.i, %t2.i342.i.i.i.i
  %t22.i355.i.i.i.i = fmul contract double %t7.i345.i.i.i.i, %t14.i350.i.i.i.i
  %t23.i356.i.i.i.i = fdiv contract double %t22.i355.i.i.i.i, %x1.i339.i.i.i.i
  %t24.i357.i.i.i.i = tail call double @log1p(double %t7.i345.i.i.i.i)
  %t26.i358.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i339.i.i.i.i
  %t27.i359.i.i.i.i = tail call double @log1p(double %t26.i358.i.i.i.i)
  %t28.i360.i.i.i.i = fsub contract double %t27.i359.i.i.i.i, %t24.i357.i.i.i.i
  %t29.i361.i.i.i.i = fmul contract double %t28.i360.i.i.i.i, 5.000000e-01
  %t30.i362.i.i.i.i = fadd contract double %t26.i358.i.i.i.i, 1.000000e+00
  %t31.i363.i.i.i.i = fdiv contract double %t12.i348.i.i.i.i, %t30.i362.i.i.i.i
  %t32.i364.i.i.i.i = fmul contract double %t26.i358.i.i.i.i, %t31.i363.i.i.i.i
  %t33.i365.i.i.i.i = fdiv contract double %t32.i364.i.i.i.i, %x1.i339.i.i.i.i
  %t34.i366.i.i.i.i = fmul contract double %x1.i339.i.i.i.i, 5.000000e-01
  store double 0.000000e+00, ptr %.3.i.i330.i.i.i.i, align 8, !noalias !12
  call fastcc void @stirling_slope.2(ptr %.3.i.i330.i.i.i.i, double %t34.i366.i.i.i.i)
  %.17.i.i368.i.i.i.i = load double, ptr %.3.i.i330.i.i.i.i, align 8, !noalias !12
  %t38.i369.i.i.i.i = fadd contract double %t34.i366.i.i.i.i, 5.000000e-01
  store double 0.000000e+00, ptr %.3.i1.i328.i.i.i.i, align 8, !noalias !12
  call fastcc void @stirling_slope.2(ptr %.3.i1.i328.i.i.i.i, double %t38.i369.i.i.i.i)
  %.17.i4.i371.i.i.i.i = load double, ptr %.3.i1.i328.i.i.i.i, align 8, !noalias !12
  %t40.i372.i.i.i.i = fsub contract double %.17.i4.i371.i.i.i.i, %.17.i.i368.i.i.i.i
  %t41.i.i.i.i.i = fmul contract double %t40.i372.i.i.i.i, 5.000000e-01
  %t42.i373.i.i.i.i = fsub contract double %t41.i.i.i.i.i, %t33.i365.i.i.i.i
  %t43.i374.i.i.i.i = fadd contract double %t29.i361.i.i.i.i, %t42.i373.i.i.i.i
  %t44.i375.i.i.i.i = fsub contract double %t43.i374.i.i.i.i, %t23.i356.i.i.i.i
  %t45.i376.i.i.i.i = fdiv contract double %t17.i353.i.i.i.i, %x2.i341.i.i.i.i
  %t46.i377.i.i.i.i = tail call double @llvm.log.f64(double %x2.i341.i.i.i.i)
  %t48.i378.i.i.i.i = fmul contract double %t12.i348.i.i.i.i, %t24.i357.i.i.i.i
  %t49.i379.i.i.i.i = fmul contract double %t12.i348.i.i.i.i, %t27.i359.i.i.i.i
  call fastcc void @stirling_rest_of.2(ptr %.3.i5.i326.i.i.i.i, double %t34.i366.i.i.i.i)
  %.17.i8.i381.i.i.i.i = load double, ptr %.3.i5.i326.i.i.i.i, align 8, !noalias !12
  call fastcc void @stirling_rest_of.2(ptr %.3.i9.i324.i.i.i.i, double %t38.i369.i.i.i.i)
  %.17.i12.i383.i.i.i.i = load double, ptr %.3.i9.i324.i.i.i.i, align 8, !noalias !12
  %t52.i384.i.i.i.i = fsub contract double %.17.i12.i383.i.i.i.i, %.17.i8.i381.i.i.i.i
  %t53.i385.i.i.i.i = fadd contract double %t49.i379.i.i.i.i, %t52.i384.i.i.i.i
  %t54.i386.i.i.i.i = fadd contract double %t53.i385.i.i.i.i, -5.000000e-01
  %t55.i387.i.i.i.i = fsub contract double %t54.i386.i.i.i.i, %t48.i378.i.i.i.i
  %t56.i388.i.i.i.i = fadd contract double %t55.i387.i.i.i.i, 0xBFED67F1C864BEB4
  %t58.i389.i.i.i.i = fadd contract double %t56.i388.i.i.i.i, 0x3FE62E42FEFA39EF
  %t59.i390.i.i.i.i = fsub contract double %t58.i389.i.i.i.i, %t46.i377.i.i.i.i
  %d0.p.i391.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i392.i.i.i.i = load double, ptr %d0.p.i391.i.i.i.i, align 8, !noalias !12
  %d0.a.i393.i.i.i.i = fadd double %t45.i376.i.i.i.i, %d0.b.i392.i.i.i.i
  store double %d0.a.i393.i.i.i.i, ptr %d0.p.i391.i.i.i.i, align 8, !noalias !12
  %d1.p.i394.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i333.i.i.i.i
  %d1.b.i395.i.i.i.i = load double, ptr %d1.p.i394.i.i.i.i, align 8, !noalias !12
  %d1.a.i396.i.i.i.i = fadd double %t44.i375.i.i.i.i, %d1.b.i395.i.i.i.i
  store double %d1.a.i396.i.i.i.i, ptr %d1.p.i394.i.i.i.i, align 8, !noalias !12
  %d2.p.i397.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i335.i.i.i.i
  %d2.b.i398.i.i.i.i = load double, ptr %d2.p.i397.i.i.i.i, align 8, !noalias !12
  %d2.a.i399.i.i.i.i = fadd double %38, %d2.b.i398.i.i.i.i
  store double %d2.a.i399.i.i.i.i, ptr %d2.p.i397.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d12.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i400.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i401.i.i.i.i = load i64, ptr %i1.p.i400.i.i.i.i, align 4, !noalias !12
  %x0.p.i402.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i403.i.i.i.i = load double, ptr %x0.p.i402.i.i.i.i, align 8, !noalias !12
  %x1.p.i404.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i401.i.i.i.i
  %x1.i405.i.i.i.i = load double, ptr %x1.p.i404.i.i.i.i, align 8, !noalias !12
  %t2.i406.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i405.i.i.i.i
  %t4.i407.i.i.i.i = fdiv contract double %x0.i403.i.i.i.i, %x1.i405.i.i.i.i
  %t5.i408.i.i.i.i = fmul contract double %t4.i407.i.i.i.i, %t4.i407.i.i.i.i
  %t7.i409.i.i.i.i = fadd contract double %t5.i408.i.i.i.i, 1.000000e+00
  %t8.i410.i.i.i.i = fdiv contract double -1.000000e+00, %t7.i409.i.i.i.i
  %t9.i411.i.i.i.i = fmul contract double %t4.i407.i.i.i.i, %t8.i410.i.i.i.i
  %t10.i412.i.i.i.i = fadd contract double %t9.i411.i.i.i.i, %t9.i411.i.i.i.i
  %39 = fneg double %t4.i407.i.i.i.i
  %40 = fmul double %t10.i412.i.i.i.i, %39
  %t13.i413.i.i.i.i = fdiv double %40, %x1.i405.i.i.i.i
  %41 = fsub contract double %t13.i413.i.i.i.i, %t2.i406.i.i.i.i
  %t15.i414.i.i.i.i = fdiv contract double %t10.i412.i.i.i.i, %x1.i405.i.i.i.i
  %t16.i415.i.i.i.i = tail call double @llvm.log.f64(double %x1.i405.i.i.i.i)
  %t17.i416.i.i.i.i = tail call double @log1p(double %t5.i408.i.i.i.i)
  %t19.i417.i.i.i.i = fsub contract double 0xBFDCE6BB25AA1315, %t17.i416.i.i.i.i
  %t20.i418.i.i.i.i = fsub contract double %t19.i417.i.i.i.i, %t16.i415.i.i.i.i
  %d0.p.i419.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i420.i.i.i.i = load double, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !12
  %d0.a.i421.i.i.i.i = fadd double %d0.b.i420.i.i.i.i, %t15.i414.i.i.i.i
  store double %d0.a.i421.i.i.i.i, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !12
  %d1.p.i422.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i401.i.i.i.i
  %d1.b.i423.i.i.i.i = load double, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !12
  %d1.a.i424.i.i.i.i = fadd double %d1.b.i423.i.i.i.i, %41
  store double %d1.a.i424.i.i.i.i, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d13.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i425.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i426.i.i.i.i = load i64, ptr %i1.p.i425.i.i.i.i, align 4, !noalias !12
  %x0.p.i427.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i428.i.i.i.i = load double, ptr %x0.p.i427.i.i.i.i, align 8, !noalias !12
  %x1.p.i429.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i426.i.i.i.i
  %x1.i430.i.i.i.i = load double, ptr %x1.p.i429.i.i.i.i, align 8, !noalias !12
  %t5.i431.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i430.i.i.i.i
  %t6.i432.i.i.i.i = fsub contract double %t5.i431.i.i.i.i, %x0.i428.i.i.i.i
  %t8.i433.i.i.i.i = fmul contract double %x0.i428.i.i.i.i, %x1.i430.i.i.i.i
  %t9.i434.i.i.i.i = tail call double @llvm.log.f64(double %x1.i430.i.i.i.i)
  %t10.i435.i.i.i.i = fsub contract double %t9.i434.i.i.i.i, %t8.i433.i.i.i.i
  %d0.p.i436.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i437.i.i.i.i = load double, ptr %d0.p.i436.i.i.i.i, align 8, !noalias !12
  %d0.a.i438.i.i.i.i = fsub double %d0.b.i437.i.i.i.i, %x1.i430.i.i.i.i
  store double %d0.a.i438.i.i.i.i, ptr %d0.p.i436.i.i.i.i, align 8, !noalias !12
  %d1.p.i439.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i426.i.i.i.i
  %d1.b.i440.i.i.i.i = load double, ptr %d1.p.i439.i.i.i.i, align 8, !noalias !12
  %d1.a.i441.i.i.i.i = fadd double %t6.i432.i.i.i.i, %d1.b.i440.i.i.i.i
  store double %d1.a.i441.i.i.i.i, ptr %d1.p.i439.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d14.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i444.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i445.i.i.i.i = load i64, ptr %i1.p.i444.i.i.i.i, align 4, !noalias !12
  %i2.p.i446.i.i.i.i = getelementptr i8, ptr %i1.p.i444.i.i.i.i, i64 8
  %s2.i447.i.i.i.i = load i64, ptr %i2.p.i446.i.i.i.i, align 4, !noalias !12
  %x0.p.i448.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i449.i.i.i.i = load double, ptr %x0.p.i448.i.i.i.i, align 8, !noalias !12
  %x1.p.i450.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i445.i.i.i.i
  %x1.i451.i.i.i.i = load double, ptr %x1.p.i450.i.i.i.i, align 8, !noalias !12
  %x2.p.i452.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i447.i.i.i.i
  %x2.i453.i.i.i.i = load double, ptr %x2.p.i452.i.i.i.i, align 8, !noalias !12
  %t5.i454.i.i.i.i = fdiv contract double %x1.i451.i.i.i.i, %x2.i453.i.i.i.i
  %t6.i455.i.i.i.i = fsub contract double %t5.i454.i.i.i.i, %x0.i449.i.i.i.i
  %t7.i456.i.i.i.i = tail call double @llvm.log.f64(double %x0.i449.i.i.i.i)
  store double 0.000000e+00, ptr %.3.i.i442.i.i.i.i, align 8, !noalias !12
  call fastcc void @digamma.2(ptr %.3.i.i442.i.i.i.i, double %x1.i451.i.i.i.i)
  %.17.i.i458.i.i.i.i = load double, ptr %.3.i.i442.i.i.i.i, align 8, !noalias !12
  %t10.i459.i.i.i.i = tail call double @llvm.log.f64(double %x2.i453.i.i.i.i)
  %t11.i460.i.i.i.i = fsub contract double %t10.i459.i.i.i.i, %.17.i.i458.i.i.i.i
  %t12.i461.i.i.i.i = fadd contract double %t7.i456.i.i.i.i, %t11.i460.i.i.i.i
  %t15.i462.i.i.i.i = fadd contract double %x1.i451.i.i.i.i, -1.000000e+00
  %t16.i463.i.i.i.i = fdiv contract double %t15.i462.i.i.i.i, %x0.i449.i.i.i.i
  %t17.i464.i.i.i.i = fsub contract double %t16.i463.i.i.i.i, %x2.i453.i.i.i.i
  %t18.i465.i.i.i.i = fmul contract double %x0.i449.i.i.i.i, %x2.i453.i.i.i.i
  %t19.i466.i.i.i.i = fmul contract double %t7.i456.i.i.i.i, %t15.i462.i.i.i.i
  %t20.i467.i.i.i.i = tail call double @lgamma(double %x1.i451.i.i.i.i), !noalias !12
  %t21.i468.i.i.i.i = fmul contract double %x1.i451.i.i.i.i, %t10.i459.i.i.i.i
  %t22.i469.i.i.i.i = fsub contract double %t21.i468.i.i.i.i, %t20.i467.i.i.i.i
  %t23.i470.i.i.i.i = fadd contract double %t19.i466.i.i.i.i, %t22.i469.i.i.i.i
  %t24.i471.i.i.i.i = fsub contract double %t23.i470.i.i.i.i, %t18.i465.i.i.i.i
  %d0.p.i472.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i473.i.i.i.i = load double, ptr %d0.p.i472.i.i.i.i, align 8, !noalias !12
  %d0.a.i474.i.i.i.i = fadd double %t17.i464.i.i.i.i, %d0.b.i473.i.i.i.i
  store double %d0.a.i474.i.i.i.i, ptr %d0.p.i472.i.i.i.i, align 8, !noalias !12
  %d1.p.i475.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i445.i.i.i.i
  %d1.b.i476.i.i.i.i = load double, ptr %d1.p.i475.i.i.i.i, align 8, !noalias !12
  %d1.a.i477.i.i.i.i = fadd double %t12.i461.i.i.i.i, %d1.b.i476.i.i.i.i
  store double %d1.a.i477.i.i.i.i, ptr %d1.p.i475.i.i.i.i, align 8, !noalias !12
  %d2.p.i478.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i447.i.i.i.i
  %d2.b.i479.i.i.i.i = load double, ptr %d2.p.i478.i.i.i.i, align 8, !noalias !12
  %d2.a.i480.i.i.i.i = fadd double %t6.i455.i.i.i.i, %d2.b.i479.i.i.i.i
  store double %d2.a.i480.i.i.i.i, ptr %d2.p.i478.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d15.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i483.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i484.i.i.i.i = load i64, ptr %i1.p.i483.i.i.i.i, align 4, !noalias !12
  %i2.p.i485.i.i.i.i = getelementptr i8, ptr %i1.p.i483.i.i.i.i, i64 8
  %s2.i486.i.i.i.i = load i64, ptr %i2.p.i485.i.i.i.i, align 4, !noalias !12
  %x0.p.i487.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i488.i.i.i.i = load double, ptr %x0.p.i487.i.i.i.i, align 8, !noalias !12
  %x1.p.i489.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i484.i.i.i.i
  %x1.i490.i.i.i.i = load double, ptr %x1.p.i489.i.i.i.i, align 8, !noalias !12
  %x2.p.i491.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i486.i.i.i.i
  %x2.i492.i.i.i.i = load double, ptr %x2.p.i491.i.i.i.i, align 8, !noalias !12
  %t2.i493.i.i.i.i = fdiv contract double 1.000000e+00, %x0.i488.i.i.i.i
  %t5.i494.i.i.i.i = fdiv contract double %x1.i490.i.i.i.i, %x2.i492.i.i.i.i
  %42 = fsub contract double %t5.i494.i.i.i.i, %t2.i493.i.i.i.i
  %t7.i495.i.i.i.i = tail call double @llvm.log.f64(double %x0.i488.i.i.i.i)
  store double 0.000000e+00, ptr %.3.i.i481.i.i.i.i, align 8, !noalias !12
  call fastcc void @digamma.2(ptr %.3.i.i481.i.i.i.i, double %x1.i490.i.i.i.i)
  %.17.i.i497.i.i.i.i = load double, ptr %.3.i.i481.i.i.i.i, align 8, !noalias !12
  %t11.i498.i.i.i.i = tail call double @llvm.log.f64(double %x2.i492.i.i.i.i)
  %t12.i499.i.i.i.i = fsub contract double %t11.i498.i.i.i.i, %.17.i.i497.i.i.i.i
  %t13.i500.i.i.i.i = fsub contract double %t12.i499.i.i.i.i, %t7.i495.i.i.i.i
  %t14.i501.i.i.i.i = fdiv contract double %x2.i492.i.i.i.i, %x0.i488.i.i.i.i
  %t18.i502.i.i.i.i = fadd contract double %x1.i490.i.i.i.i, 1.000000e+00
  %43 = fdiv contract double %t14.i501.i.i.i.i, %x0.i488.i.i.i.i
  %44 = fdiv contract double %t18.i502.i.i.i.i, %x0.i488.i.i.i.i
  %t21.i503.i.i.i.i = fsub contract double %43, %44
  %t22.i504.i.i.i.i = fmul contract double %t7.i495.i.i.i.i, %t18.i502.i.i.i.i
  %t23.i505.i.i.i.i = tail call double @lgamma(double %x1.i490.i.i.i.i), !noalias !12
  %t24.i506.i.i.i.i = fmul contract double %x1.i490.i.i.i.i, %t11.i498.i.i.i.i
  %t25.i507.i.i.i.i = fsub contract double %t24.i506.i.i.i.i, %t23.i505.i.i.i.i
  %t26.i508.i.i.i.i = fsub contract double %t25.i507.i.i.i.i, %t22.i504.i.i.i.i
  %t27.i509.i.i.i.i = fsub contract double %t26.i508.i.i.i.i, %t14.i501.i.i.i.i
  %d0.p.i510.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i511.i.i.i.i = load double, ptr %d0.p.i510.i.i.i.i, align 8, !noalias !12
  %d0.a.i512.i.i.i.i = fadd double %t21.i503.i.i.i.i, %d0.b.i511.i.i.i.i
  store double %d0.a.i512.i.i.i.i, ptr %d0.p.i510.i.i.i.i, align 8, !noalias !12
  %d1.p.i513.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i484.i.i.i.i
  %d1.b.i514.i.i.i.i = load double, ptr %d1.p.i513.i.i.i.i, align 8, !noalias !12
  %d1.a.i515.i.i.i.i = fadd double %t13.i500.i.i.i.i, %d1.b.i514.i.i.i.i
  store double %d1.a.i515.i.i.i.i, ptr %d1.p.i513.i.i.i.i, align 8, !noalias !12
  %d2.p.i516.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i486.i.i.i.i
  %d2.b.i517.i.i.i.i = load double, ptr %d2.p.i516.i.i.i.i, align 8, !noalias !12
  %d2.a.i518.i.i.i.i = fadd double %42, %d2.b.i517.i.i.i.i
  store double %d2.a.i518.i.i.i.i, ptr %d2.p.i516.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d16.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i519.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i520.i.i.i.i = load i64, ptr %i1.p.i519.i.i.i.i, align 4, !noalias !12
  %i2.p.i521.i.i.i.i = getelementptr i8, ptr %i1.p.i519.i.i.i.i, i64 8
  %s2.i522.i.i.i.i = load i64, ptr %i2.p.i521.i.i.i.i, align 4, !noalias !12
  %x0.p.i523.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i524.i.i.i.i = load double, ptr %x0.p.i523.i.i.i.i, align 8, !noalias !12
  %x1.p.i525.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i520.i.i.i.i
  %x1.i526.i.i.i.i = load double, ptr %x1.p.i525.i.i.i.i, align 8, !noalias !12
  %x2.p.i527.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i522.i.i.i.i
  %x2.i528.i.i.i.i = load double, ptr %x2.p.i527.i.i.i.i, align 8, !noalias !12
  %t2.i529.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i528.i.i.i.i
  %t5.i530.i.i.i.i = tail call double @llvm.log.f64(double %x0.i524.i.i.i.i)
  %t6.i531.i.i.i.i = fsub contract double %t5.i530.i.i.i.i, %x1.i526.i.i.i.i
  %t7.i532.i.i.i.i = fdiv contract double %t6.i531.i.i.i.i, %x2.i528.i.i.i.i
  %t9.i533.i.i.i.i = fmul contract double %t7.i532.i.i.i.i, -5.000000e-01
  %t11.i534.i.i.i.i = fadd contract double %t9.i533.i.i.i.i, %t9.i533.i.i.i.i
  %45 = fneg double %t7.i532.i.i.i.i
  %46 = fmul double %t11.i534.i.i.i.i, %45
  %t14.i535.i.i.i.i = fdiv double %46, %x2.i528.i.i.i.i
  %47 = fsub contract double %t14.i535.i.i.i.i, %t2.i529.i.i.i.i
  %t16.i536.i.i.i.i = fdiv contract double %t11.i534.i.i.i.i, %x2.i528.i.i.i.i
  %t18.i537.i.i.i.i = fadd contract double %t16.i536.i.i.i.i, -1.000000e+00
  %t19.i538.i.i.i.i = fdiv contract double %t18.i537.i.i.i.i, %x0.i524.i.i.i.i
  %t21.i539.i.i.i.i = tail call double @llvm.log.f64(double %x2.i528.i.i.i.i)
  %t22.i540.i.i.i.i = fmul contract double %t7.i532.i.i.i.i, %t9.i533.i.i.i.i
  %t23.i541.i.i.i.i = fsub contract double %t22.i540.i.i.i.i, %t21.i539.i.i.i.i
  %t24.i542.i.i.i.i = fadd contract double %t23.i541.i.i.i.i, 0xBFED67F1C864BEB4
  %t25.i543.i.i.i.i = fsub contract double %t24.i542.i.i.i.i, %t5.i530.i.i.i.i
  %d0.p.i544.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i545.i.i.i.i = load double, ptr %d0.p.i544.i.i.i.i, align 8, !noalias !12
  %d0.a.i546.i.i.i.i = fadd double %d0.b.i545.i.i.i.i, %t19.i538.i.i.i.i
  store double %d0.a.i546.i.i.i.i, ptr %d0.p.i544.i.i.i.i, align 8, !noalias !12
  %d1.p.i547.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i520.i.i.i.i
  %d1.b.i548.i.i.i.i = load double, ptr %d1.p.i547.i.i.i.i, align 8, !noalias !12
  %d1.a.i549.i.i.i.i = fsub double %d1.b.i548.i.i.i.i, %t16.i536.i.i.i.i
  store double %d1.a.i549.i.i.i.i, ptr %d1.p.i547.i.i.i.i, align 8, !noalias !12
  %d2.p.i550.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i522.i.i.i.i
  %d2.b.i551.i.i.i.i = load double, ptr %d2.p.i550.i.i.i.i, align 8, !noalias !12
  %d2.a.i552.i.i.i.i = fadd double %d2.b.i551.i.i.i.i, %47
  store double %d2.a.i552.i.i.i.i, ptr %d2.p.i550.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d17.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i555.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i556.i.i.i.i = load i64, ptr %i1.p.i555.i.i.i.i, align 4, !noalias !12
  %i2.p.i557.i.i.i.i = getelementptr i8, ptr %i1.p.i555.i.i.i.i, i64 8
  %s2.i558.i.i.i.i = load i64, ptr %i2.p.i557.i.i.i.i, align 4, !noalias !12
  %x0.p.i559.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i560.i.i.i.i = load double, ptr %x0.p.i559.i.i.i.i, align 8, !noalias !12
  %x1.p.i561.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i556.i.i.i.i
  %x1.i562.i.i.i.i = load double, ptr %x1.p.i561.i.i.i.i, align 8, !noalias !12
  %x2.p.i563.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i558.i.i.i.i
  %x2.i564.i.i.i.i = load double, ptr %x2.p.i563.i.i.i.i, align 8, !noalias !12
  %t2.i565.i.i.i.i = fdiv contract double %x0.i560.i.i.i.i, %x2.i564.i.i.i.i
  %t4.i566.i.i.i.i = tail call double @llvm.log.f64(double %t2.i565.i.i.i.i)
  %t5.i567.i.i.i.i = fmul contract double %x1.i562.i.i.i.i, %t4.i566.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i553.i.i.i.i, double %t5.i567.i.i.i.i)
  %.17.i.i569.i.i.i.i = load double, ptr %.3.i.i553.i.i.i.i, align 8, !noalias !12
  %t11.i570.i.i.i.i = fadd contract double %x1.i562.i.i.i.i, -1.000000e+00
  %48 = fmul contract double %x1.i562.i.i.i.i, %.17.i.i569.i.i.i.i
  %t12.i571.i.i.i.i = fsub contract double %t11.i570.i.i.i.i, %48
  %t13.i572.i.i.i.i = fdiv contract double %t12.i571.i.i.i.i, %t2.i565.i.i.i.i
  %t14.i573.i.i.i.i = fmul contract double %t2.i565.i.i.i.i, %t13.i572.i.i.i.i
  %t15.i574.i.i.i.i = fdiv contract double %t14.i573.i.i.i.i, %x2.i564.i.i.i.i
  %t16.i575.i.i.i.i = fdiv contract double %x1.i562.i.i.i.i, %x2.i564.i.i.i.i
  %t17.i576.i.i.i.i = fdiv contract double 1.000000e+00, %t16.i575.i.i.i.i
  %49 = fneg double %t16.i575.i.i.i.i
  %50 = fmul double %t17.i576.i.i.i.i, %49
  %t20.i577.i.i.i.i = fdiv double %50, %x2.i564.i.i.i.i
  %t21.i578.i.i.i.i = fsub contract double %t20.i577.i.i.i.i, %t15.i574.i.i.i.i
  %t23.i579.i.i.i.i = fdiv contract double %t17.i576.i.i.i.i, %x2.i564.i.i.i.i
  %t24.i580.i.i.i.i = fadd contract double %t4.i566.i.i.i.i, %t23.i579.i.i.i.i
  %51 = fmul contract double %t4.i566.i.i.i.i, %.17.i.i569.i.i.i.i
  %t25.i581.i.i.i.i = fsub contract double %t24.i580.i.i.i.i, %51
  %t26.i582.i.i.i.i = fdiv contract double %t13.i572.i.i.i.i, %x2.i564.i.i.i.i
  %t27.i583.i.i.i.i = fmul contract double %t11.i570.i.i.i.i, %t4.i566.i.i.i.i
  %t28.i584.i.i.i.i = tail call double @llvm.log.f64(double %t16.i575.i.i.i.i)
  %t29.i585.i.i.i.i = fadd contract double %t28.i584.i.i.i.i, %t27.i583.i.i.i.i
  %t30.i586.i.i.i.i = fsub contract double %t29.i585.i.i.i.i, %.17.i.i569.i.i.i.i
  %d0.p.i587.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i588.i.i.i.i = load double, ptr %d0.p.i587.i.i.i.i, align 8, !noalias !12
  %d0.a.i589.i.i.i.i = fadd double %d0.b.i588.i.i.i.i, %t26.i582.i.i.i.i
  store double %d0.a.i589.i.i.i.i, ptr %d0.p.i587.i.i.i.i, align 8, !noalias !12
  %d1.p.i590.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i556.i.i.i.i
  %d1.b.i591.i.i.i.i = load double, ptr %d1.p.i590.i.i.i.i, align 8, !noalias !12
  %d1.a.i592.i.i.i.i = fadd double %t25.i581.i.i.i.i, %d1.b.i591.i.i.i.i
  store double %d1.a.i592.i.i.i.i, ptr %d1.p.i590.i.i.i.i, align 8, !noalias !12
  %d2.p.i593.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i558.i.i.i.i
  %d2.b.i594.i.i.i.i = load double, ptr %d2.p.i593.i.i.i.i, align 8, !noalias !12
  %d2.a.i595.i.i.i.i = fadd double %t21.i578.i.i.i.i, %d2.b.i594.i.i.i.i
  store double %d2.a.i595.i.i.i.i, ptr %d2.p.i593.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

d18.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i602.i.i.i.i = getelementptr i64, ptr %.22, i64 %.171.i.i.i
  %s1.i603.i.i.i.i = load i64, ptr %i1.p.i602.i.i.i.i, align 4, !noalias !12
  %i2.p.i604.i.i.i.i = getelementptr i8, ptr %i1.p.i602.i.i.i.i, i64 8
  %s2.i605.i.i.i.i = load i64, ptr %i2.p.i604.i.i.i.i, align 4, !noalias !12
  %x0.p.i606.i.i.i.i = getelementptr double, ptr %.60, i64 %.42.044.i.i.i
  %x0.i607.i.i.i.i = load double, ptr %x0.p.i606.i.i.i.i, align 8, !noalias !12
  %x1.p.i608.i.i.i.i = getelementptr double, ptr %.60, i64 %s1.i603.i.i.i.i
  %x1.i609.i.i.i.i = load double, ptr %x1.p.i608.i.i.i.i, align 8, !noalias !12
  %x2.p.i610.i.i.i.i = getelementptr double, ptr %.60, i64 %s2.i605.i.i.i.i
  %x2.i611.i.i.i.i = load double, ptr %x2.p.i610.i.i.i.i, align 8, !noalias !12
  %t1.i.i.i.i.i = fneg double %x0.i607.i.i.i.i
  %t2.i612.i.i.i.i = tail call double @log1p(double %t1.i.i.i.i.i)
  store double 0.000000e+00, ptr %.3.i.i600.i.i.i.i, align 8, !noalias !12
  call fastcc void @digamma.2(ptr %.3.i.i600.i.i.i.i, double %x2.i611.i.i.i.i)
  %.17.i.i614.i.i.i.i = load double, ptr %.3.i.i600.i.i.i.i, align 8, !noalias !12
  %t8.i615.i.i.i.i = fadd contract double %x1.i609.i.i.i.i, %x2.i611.i.i.i.i
  store double 0.000000e+00, ptr %.3.i1.i598.i.i.i.i, align 8, !noalias !12
  call fastcc void @digamma.2(ptr %.3.i1.i598.i.i.i.i, double %t8.i615.i.i.i.i)
  %.17.i4.i617.i.i.i.i = load double, ptr %.3.i1.i598.i.i.i.i, align 8, !noalias !12
  %t10.i618.i.i.i.i = fsub contract double %.17.i4.i617.i.i.i.i, %.17.i.i614.i.i.i.i
  %t11.i619.i.i.i.i = fadd contract double %t2.i612.i.i.i.i, %t10.i618.i.i.i.i
  %t12.i620.i.i.i.i = tail call double @llvm.log.f64(double %x0.i607.i.i.i.i)
  store double 0.000000e+00, ptr %.3.i5.i596.i.i.i.i, align 8, !noalias !12
  call fastcc void @digamma.2(ptr %.3.i5.i596.i.i.i.i, double %x1.i609.i.i.i.i)
  %.17.i8.i622.i.i.i.i = load double, ptr %.3.i5.i596.i.i.i.i, align 8, !noalias !12
  %t15.i623.i.i.i.i = fsub contract double %.17.i4.i617.i.i.i.i, %.17.i8.i622.i.i.i.i
  %t16.i624.i.i.i.i = fadd contract double %t12.i620.i.i.i.i, %t15.i623.i.i.i.i
  %t18.i625.i.i.i.i = fsub contract double 1.000000e+00, %x0.i607.i.i.i.i
  %t19.i626.i.i.i.i = fadd contract double %x2.i611.i.i.i.i, -1.000000e+00
  %t20.i627.i.i.i.i = fdiv contract double %t19.i626.i.i.i.i, %t18.i625.i.i.i.i
  %t21.i628.i.i.i.i = fadd contract double %x1.i609.i.i.i.i, -1.000000e+00
  %t22.i629.i.i.i.i = fdiv contract double %t21.i628.i.i.i.i, %x0.i607.i.i.i.i
  %t23.i630.i.i.i.i = fsub contract double %t22.i629.i.i.i.i, %t20.i627.i.i.i.i
  %t24.i631.i.i.i.i = fmul contract double %t19.i626.i.i.i.i, %t2.i612.i.i.i.i
  %t25.i632.i.i.i.i = fmul contract double %t12.i620.i.i.i.i, %t21.i628.i.i.i.i
  %t26.i633.i.i.i.i = tail call double @lgamma(double %x2.i611.i.i.i.i), !noalias !12
  %t27.i634.i.i.i.i = tail call double @lgamma(double %x1.i609.i.i.i.i), !noalias !12
  %t28.i635.i.i.i.i = tail call double @lgamma(double %t8.i615.i.i.i.i), !noalias !12
  %t29.i636.i.i.i.i = fsub contract double %t28.i635.i.i.i.i, %t27.i634.i.i.i.i
  %t30.i637.i.i.i.i = fsub contract double %t29.i636.i.i.i.i, %t26.i633.i.i.i.i
  %t31.i638.i.i.i.i = fadd contract double %t25.i632.i.i.i.i, %t30.i637.i.i.i.i
  %t32.i639.i.i.i.i = fadd contract double %t24.i631.i.i.i.i, %t31.i638.i.i.i.i
  %d0.p.i640.i.i.i.i = getelementptr double, ptr %.91, i64 %.42.044.i.i.i
  %d0.b.i641.i.i.i.i = load double, ptr %d0.p.i640.i.i.i.i, align 8, !noalias !12
  %d0.a.i642.i.i.i.i = fadd double %t23.i630.i.i.i.i, %d0.b.i641.i.i.i.i
  store double %d0.a.i642.i.i.i.i, ptr %d0.p.i640.i.i.i.i, align 8, !noalias !12
  %d1.p.i643.i.i.i.i = getelementptr double, ptr %.91, i64 %s1.i603.i.i.i.i
  %d1.b.i644.i.i.i.i = load double, ptr %d1.p.i643.i.i.i.i, align 8, !noalias !12
  %d1.a.i645.i.i.i.i = fadd double %t16.i624.i.i.i.i, %d1.b.i644.i.i.i.i
  store double %d1.a.i645.i.i.i.i, ptr %d1.p.i643.i.i.i.i, align 8, !noalias !12
  %d2.p.i646.i.i.i.i = getelementptr double, ptr %.91, i64 %s2.i605.i.i.i.i
  %d2.b.i647.i.i.i.i = load double, ptr %d2.p.i646.i.i.i.i, align 8, !noalias !12
  %d2.a.i648.i.i.i.i = fadd double %t11.i619.i.i.i.i, %d2.b.i647.i.i.i.i
  store double %d2.a.i648.i.i.i.i, ptr %d2.p.i646.i.i.i.i, align 8, !noalias !12
  br label %prior_density.exit.i.i.i

prior_density.exit.i.i.i:                         ; preds = %d18.i.i.i.i, %d17.i.i.i.i, %d16.i.i.i.i, %d15.i.i.i.i, %d14.i.i.i.i, %d13.i.i.i.i, %d12.i.i.i.i, %d11.i.i.i.i, %d10.i.i.i.i, %d9.i.i.i.i, %d8.i.i.i.i, %d7.i.i.i.i, %d6.i.i.i.i, %d5.i.i.i.i, %d4.i.i.i.i, %d3.i.i.i.i, %d2.i.i.i.i, %d1.i.i.i.i, %B134.i.i.i
  %common.ret.op.i.i.i.i = phi double [ %t32.i639.i.i.i.i, %d18.i.i.i.i ], [ %t21.i.i.i.i.i, %d1.i.i.i.i ], [ %t60.i.i.i.i.i, %d2.i.i.i.i ], [ %t23.i.i.i.i.i, %d3.i.i.i.i ], [ %t27.i84.i.i.i.i, %d4.i.i.i.i ], [ %t36.i131.i.i.i.i, %d5.i.i.i.i ], [ %t33.i177.i.i.i.i, %d6.i.i.i.i ], [ %t22.i214.i.i.i.i, %d7.i.i.i.i ], [ %t5.i234.i.i.i.i, %d8.i.i.i.i ], [ %t91.i.i.i.i.i, %d9.i.i.i.i ], [ %t22.i317.i.i.i.i, %d10.i.i.i.i ], [ %t59.i390.i.i.i.i, %d11.i.i.i.i ], [ %t20.i418.i.i.i.i, %d12.i.i.i.i ], [ %t10.i435.i.i.i.i, %d13.i.i.i.i ], [ %t24.i471.i.i.i.i, %d14.i.i.i.i ], [ %t27.i509.i.i.i.i, %d15.i.i.i.i ], [ %t25.i543.i.i.i.i, %d16.i.i.i.i ], [ %t30.i586.i.i.i.i, %d17.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.183.i.i.i = fadd double %lp.2.046.i.i.i, %common.ret.op.i.i.i.i
  br label %B219.i.i.i

B219.i.i.i:                                       ; preds = %B64.if.i.i.i, %prior_density.exit.i.i.i
  %lp.3.1.i.i.i = phi double [ %.183.i.i.i, %prior_density.exit.i.i.i ], [ %lp.2.046.i.i.i, %B64.if.i.i.i ]
  %exitcond.not.i230.i.i = icmp eq i64 %.113.i.i.i, %.18.i.i.i
  br i1 %exitcond.not.i230.i.i, label %forward, label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B219.i.i.i, %B64.if.lr.ph.i.i.i
  %lp.2.046.i.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i.i ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.42.044.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.113.i.i.i, %B219.i.i.i ]
  %.113.i.i.i = add nuw nsw i64 %.42.044.i.i.i, 1
  %.143.i.i.i = load i64, ptr %.142.i.i.i, align 8, !noalias !12
  %52 = getelementptr i64, ptr %.22, i64 %.143.i.i.i
  %.147.i.i.i = getelementptr i64, ptr %52, i64 %.42.044.i.i.i
  %.148.i.i.i = load i64, ptr %.147.i.i.i, align 8, !noalias !12
  %.153.i229.i.i = icmp eq i64 %.148.i.i.i, 0
  br i1 %.153.i229.i.i, label %B219.i.i.i, label %B134.i.i.i

B140.if.i.i:                                      ; preds = %B140.if.i.i, %B140.if.lr.ph.i.i
  %lp.2.0238.i.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i.i ], [ %.229.i.i, %B140.if.i.i ]
  %.67.0237.i.i = phi i64 [ 0, %B140.if.lr.ph.i.i ], [ %.138.i.i, %B140.if.i.i ]
  %.138.i.i = add nuw nsw i64 %.67.0237.i.i, 1
  %.167.i.i = getelementptr i64, ptr %2, i64 %.67.0237.i.i
  %.168.i.i = load i64, ptr %.167.i.i, align 8, !noalias !6
  %.170.i.i = getelementptr double, ptr %.95, i64 %.67.0237.i.i
  %.171.i.i = load double, ptr %.170.i.i, align 8, !noalias !6
  %.176.idx.i.i = shl i64 %.67.0237.i.i, 4
  %.176.i.i = getelementptr i8, ptr %3, i64 %.176.idx.i.i
  %.177.i.i = load double, ptr %.176.i.i, align 8, !noalias !6
  %.183.i.i = getelementptr i8, ptr %.176.i.i, i64 8
  %.184.i.i = load double, ptr %.183.i.i, align 8, !noalias !6
  call fastcc void @to_scale(ptr %.185.i.i, i64 %.168.i.i, double %.171.i.i, double %.177.i.i, double %.184.i.i)
  %.199.fca.3.load.i.i = load double, ptr %.fca.3.gep.i.i, align 8, !noalias !6
  %.199.fca.2.load.i.i = load double, ptr %.fca.2.gep.i.i, align 8, !noalias !6
  %.199.fca.0.load.i.i = load double, ptr %.185.i.i, align 8, !noalias !6
  %.226.i.i = getelementptr double, ptr %.60, i64 %.67.0237.i.i
  store double %.199.fca.0.load.i.i, ptr %.226.i.i, align 8, !noalias !6
  %.229.i.i = fadd double %lp.2.0238.i.i, %.199.fca.2.load.i.i
  %.233.i.i = getelementptr double, ptr %arg.grad, i64 %.67.0237.i.i
  %.234.i.i = load double, ptr %.233.i.i, align 8, !noalias !6
  %.235.i.i = fadd double %.199.fca.3.load.i.i, %.234.i.i
  store double %.235.i.i, ptr %.233.i.i, align 8, !noalias !6
  %exitcond.not.i.i = icmp eq i64 %.138.i.i, %.24.i.i
  br i1 %exitcond.not.i.i, label %B276.i.i, label %B140.if.i.i

B336.if.i.i:                                      ; preds = %B336.loopexit.i.i, %B336.if.lr.ph.i.i
  %.276.0248.i.i = phi i64 [ 0, %B336.if.lr.ph.i.i ], [ %.345.i.i, %B336.loopexit.i.i ]
  %.345.i.i = add nuw nsw i64 %.276.0248.i.i, 1
  %.372.i.i = load i64, ptr %.371.i.i, align 8, !noalias !6
  %53 = getelementptr i64, ptr %.22, i64 %.372.i.i
  %.377.idx.i.i = shl i64 %.276.0248.i.i, 5
  %.377.i.i = getelementptr i8, ptr %53, i64 %.377.idx.i.i
  %.378.i.i = load i64, ptr %.377.i.i, align 8, !noalias !6
  %.483244.not.i.i = icmp slt i64 %.378.i.i, 1
  br i1 %.483244.not.i.i, label %B336.loopexit.i.i, label %B618.if.lr.ph.i.i

B618.if.lr.ph.i.i:                                ; preds = %B336.if.i.i
  %.395.i.i = getelementptr i8, ptr %.377.i.i, i64 24
  %.396.i.i = load i64, ptr %.395.i.i, align 8, !noalias !6
  %.391.i.i = getelementptr i8, ptr %.377.i.i, i64 16
  %.392.i.i = load i64, ptr %.391.i.i, align 8, !noalias !6
  %.381.i.i = getelementptr i8, ptr %.377.i.i, i64 8
  %.382.i.i = load i64, ptr %.381.i.i, align 8, !noalias !6
  %54 = getelementptr double, ptr %.26, i64 %.396.i.i
  %55 = getelementptr double, ptr %.26, i64 %.392.i.i
  %56 = getelementptr i64, ptr %.22, i64 %.382.i.i
  br label %B618.if.i.i

B618.if.i.i:                                      ; preds = %B618.if.lr.ph.i.i, %B728.i.i
  %.427.0245.i.i = phi i64 [ 0, %B618.if.lr.ph.i.i ], [ %.496.i.i, %B728.i.i ]
  %.528.i.i = getelementptr double, ptr %54, i64 %.427.0245.i.i
  %.529.i.i = load double, ptr %.528.i.i, align 8, !noalias !6
  %.653.i.i = mul nuw nsw i64 %.427.0245.i.i, %.378.i.i
  %57 = getelementptr double, ptr %55, i64 %.653.i.i
  br label %B662.if.i.i

B662.if.i.i:                                      ; preds = %B662.if.i.i, %B618.if.i.i
  %total.2.2242.i.i = phi double [ %.529.i.i, %B618.if.i.i ], [ %.670.i.i, %B662.if.i.i ]
  %.557.0240.i.i = phi i64 [ 0, %B618.if.i.i ], [ %.626.i.i, %B662.if.i.i ]
  %.626.i.i = add nuw nsw i64 %.557.0240.i.i, 1
  %.658.i.i = getelementptr double, ptr %57, i64 %.557.0240.i.i
  %.659.i.i = load double, ptr %.658.i.i, align 8, !noalias !6
  %.663.i.i = getelementptr i64, ptr %56, i64 %.557.0240.i.i
  %.664.i.i = load i64, ptr %.663.i.i, align 8, !noalias !6
  %.666.i.i = getelementptr double, ptr %.95, i64 %.664.i.i
  %.667.i.i = load double, ptr %.666.i.i, align 8, !noalias !6
  %.668.i.i = fmul double %.659.i.i, %.667.i.i
  %.670.i.i = fadd double %total.2.2242.i.i, %.668.i.i
  %exitcond253.not.i.i = icmp eq i64 %.378.i.i, %.626.i.i
  br i1 %exitcond253.not.i.i, label %B728.i.i, label %B662.if.i.i

B824.if.i.i:                                      ; preds = %B824.if.i.i, %B824.if.lr.ph.i.i
  %.738.0251.i.i = phi i64 [ 0, %B824.if.lr.ph.i.i ], [ %.807.i.i, %B824.if.i.i ]
  %.807.i.i = add nuw nsw i64 %.738.0251.i.i, 1
  %.834.i.i = load i64, ptr %.833.i.i, align 8, !noalias !6
  %58 = getelementptr double, ptr %.26, i64 %.834.i.i
  %.837.i.i = getelementptr double, ptr %58, i64 %.738.0251.i.i
  %.838.i.i = load double, ptr %.837.i.i, align 8, !noalias !6
  %.842.i.i = getelementptr double, ptr %4, i64 %.738.0251.i.i
  store double %.838.i.i, ptr %.842.i.i, align 8, !noalias !6
  %exitcond256.not.i.i = icmp eq i64 %.807.i.i, %.714.i.i
  br i1 %exitcond256.not.i.i, label %B892.i.i, label %B824.if.i.i

forward: ; preds = %B219.i.i.i, %calculate
  %lp.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.920.i.i = fadd double %lp.2.0.lcssa.i.i, %lp.2.0.lcssa.i.i.i
  %.192.i = getelementptr i8, ptr %.22, i64 104
  %.193.i = load i64, ptr %.192.i, align 8, !noalias !3
  %.274105.not.i = icmp slt i64 %.193.i, 1
  br i1 %.274105.not.i, label %before_likelihood, label %B174.if.lr.ph.i

B174.if.lr.ph.i:                                  ; preds = %forward
  %.313.i = getelementptr i8, ptr %.22, i64 112
  br label %B174.if.i

B346.i:                                           ; preds = %factor_forward
  %.26.i.i = load i64, ptr %104, align 8, !noalias !15
  %.31.i.i = load i64, ptr %.25.i88.i, align 8, !noalias !15
  %.155676.not.i.i = icmp slt i64 %.26.i.i, 1
  br i1 %.155676.not.i.i, label %effects_forward, label %B240.if.lr.ph.i.i

B240.if.lr.ph.i.i:                                ; preds = %B346.i
  %.65.i.i = getelementptr i8, ptr %104, i64 56
  %.66.i.i = load i64, ptr %.65.i.i, align 8, !noalias !15
  %.60.i.i = getelementptr i8, ptr %104, i64 80
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !15
  %.199.i.i = getelementptr i8, ptr %104, i64 48
  %.210.i.i = getelementptr i8, ptr %104, i64 128
  %.227.i.i = getelementptr i8, ptr %104, i64 144
  %.236.i.i = getelementptr i8, ptr %104, i64 136
  %.251.i79.i = getelementptr i8, ptr %104, i64 120
  %.260.i.i = getelementptr i8, ptr %104, i64 104
  %.25.i.i.i = getelementptr i8, ptr %104, i64 216
  %.46.i.i.i = getelementptr i8, ptr %104, i64 208
  %.57.i.i.i = getelementptr i8, ptr %104, i64 184
  %.70.i.i.i = getelementptr i8, ptr %104, i64 200
  %.65.i.i.i = getelementptr i8, ptr %104, i64 192
  %.236.i.i.i = getelementptr i8, ptr %104, i64 168
  %.267.i.i.i = getelementptr i8, ptr %104, i64 176
  %.309.i.i = getelementptr i8, ptr %104, i64 224
  %.355.i.i = icmp sgt i64 %.31.i.i, 0
  %storemerge580.i.i = tail call i64 @llvm.smax.i64(i64 %.31.i.i, i64 0)
  %59 = getelementptr double, ptr %.60, i64 %.61.i.i
  %60 = getelementptr i64, ptr %.22, i64 %.66.i.i
  %.913.i.i = getelementptr i8, ptr %104, i64 64
  %.922.i.i = getelementptr i8, ptr %104, i64 72
  %.933.i.i = getelementptr i8, ptr %104, i64 152
  %61 = getelementptr double, ptr %.95, i64 %.363.i
  br label %B240.if.i.i

B240.loopexit.i.i:                                ; preds = %B1938.i.i, %weight_of
  %lp.4.1.lcssa700.i.i = phi double [ %lp.3.0680.i.i, %weight_of ], [ %.1918.i.i, %B1938.i.i ]
  %exitcond694.not.i.i = icmp eq i64 %.168.i80.i, %.26.i.i
  br i1 %exitcond694.not.i.i, label %effects_forward, label %B240.if.i.i

B862.i.i:                                         ; preds = %B792.if.i.i, %B758.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B758.if.i.i ], [ %.841.i.i, %B792.if.i.i ]
  %gep625.i.i = getelementptr double, ptr %invariant.gep624.i.i, i64 %100
  %.860.i.i = load double, ptr %gep625.i.i, align 8, !noalias !15
  %.862.i.i = fmul double %storemerge93.i.i.i, %.860.i.i
  %.864.i.i = fmul double %inner.2.4.lcssa.i.i, %.862.i.i
  %.868.i.i = fadd double %total.12.3622.i.i, %.864.i.i
  %exitcond685.not.i.i = icmp eq i64 %.671.i.i, %97
  br i1 %exitcond685.not.i.i, label %B914.i.i, label %B758.if.i.i

B914.i.i:                                         ; preds = %B862.i.i, %B708.if.i.i
  %total.12.3.lcssa.i.i = phi double [ %..i.i, %B708.if.i.i ], [ %.868.i.i, %B862.i.i ]
  %.887.i.i = getelementptr double, ptr %98, i64 %.463.0627.i.i
  store double %total.12.3.lcssa.i.i, ptr %.887.i.i, align 8, !noalias !15
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.562.i.i, label %B948.i.i, label %B708.if.i.i

B948.i.i:                                         ; preds = %B914.i.i
  %.410.i.i = add nuw nsw i64 %.341.0637.i.i, 1
  %.900.i.i = getelementptr i64, ptr %60, i64 %.341.0637.i.i
  %.901.i.i = load i64, ptr %.900.i.i, align 8, !noalias !15
  %.907.i.i = getelementptr i8, ptr %.900.i.i, i64 8
  %.908.i.i = load i64, ptr %.907.i.i, align 8, !noalias !15
  %.909.i.i = sub nsw i64 %.908.i.i, %.901.i.i
  %.934.i.i = load i64, ptr %.933.i.i, align 8, !noalias !15
  %gep635.i.i = getelementptr double, ptr %invariant.gep634.i.i, i64 %.934.i.i
  %.942.i.i = getelementptr double, ptr %gep635.i.i, i64 %.341.0637.i.i
  %.943.i.i = load double, ptr %.942.i.i, align 8, !noalias !15
  %.1029629.not.i.i = icmp slt i64 %.909.i.i, 1
  br i1 %.1029629.not.i.i, label %B1246.i.i, label %B1192.if.lr.ph.i.i

B1192.if.lr.ph.i.i:                               ; preds = %B948.i.i
  %.928.i.i = mul nuw nsw i64 %.909.i.i, %.97.0678.i.i
  %.925.i.i = mul nsw i64 %.901.i.i, %.26.i.i
  %.923.i.i = load i64, ptr %.922.i.i, align 8, !noalias !15
  %.914.i.i = load i64, ptr %.913.i.i, align 8, !noalias !15
  %62 = getelementptr i64, ptr %.22, i64 %.914.i.i
  %63 = getelementptr i64, ptr %62, i64 %.901.i.i
  %64 = getelementptr double, ptr %.26, i64 %.923.i.i
  %65 = getelementptr double, ptr %64, i64 %.925.i.i
  %66 = getelementptr double, ptr %65, i64 %.928.i.i
  br label %B1192.if.i.i

B1246.i.i:                                        ; preds = %B1192.if.i.i, %B948.i.i
  %total.13.2.lcssa.i.i = phi double [ %.943.i.i, %B948.i.i ], [ %.1082.i.i, %B1192.if.i.i ]
  %.1096.i.i = fmul double %storemerge93.i.i.i, %total.13.2.lcssa.i.i
  %.1105.i.i = getelementptr double, ptr %96, i64 %.341.0637.i.i
  store double %.1096.i.i, ptr %.1105.i.i, align 8, !noalias !15
  %indvars.iv.next683.i.i = add i64 %indvars.iv682.i.i, -1
  %exitcond688.not.i.i = icmp eq i64 %.31.i.i, %.410.i.i
  br i1 %exitcond688.not.i.i, label %B64.if.lr.ph.i.i82.i, label %B708.if.lr.ph.i.i

B182.i.i85.i:                                     ; preds = %B116.if.i.i.i, %B64.if.i.i83.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i83.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i85.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.31.i.i
  %67 = getelementptr double, ptr %94, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %67, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !18
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !18
  br label %B64.if.i.i83.i

B294.i.i.i:                                       ; preds = %B182.i.i85.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !18
  %.482.i.i.i = getelementptr double, ptr %68, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !18
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.31.i.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i82.i

B64.if.lr.ph.i.i82.i:                             ; preds = %B1246.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1246.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1246.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.31.i.i
  %68 = getelementptr double, ptr %94, i64 %.263.i.i.i
  br label %B64.if.i.i83.i

B64.if.i.i83.i:                                   ; preds = %B64.if.lr.ph.i.i82.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i82.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %68, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !18
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i85.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i83.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.31.i.i
  %69 = getelementptr double, ptr %94, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i.i = getelementptr double, ptr %68, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i.i, align 8, !noalias !18
  %.408.i.i.i = getelementptr double, ptr %69, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !18
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i.i84.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i.i84.i, label %B182.i.i85.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %70 = getelementptr double, ptr %.60, i64 %.237.i.i
  %71 = getelementptr double, ptr %70, i64 %.203.i.i
  br label %B1332.if.i.i

B1424.i.i:                                        ; preds = %B1366.if.i.i, %B1332.if.i.i
  %total.14.2.lcssa.i.i = phi double [ 0.000000e+00, %B1332.if.i.i ], [ %.1410.i.i, %B1366.if.i.i ]
  %.1504646.not.i.i = icmp eq i64 %.1175.0652.i.i, 0
  br i1 %.1504646.not.i.i, label %B1510.i.i, label %B1450.if.lr.ph.i.i

B1450.if.lr.ph.i.i:                               ; preds = %B1424.i.i
  %.1544.i.i = mul nuw nsw i64 %.1175.0652.i.i, %.31.i.i
  %72 = getelementptr double, ptr %94, i64 %.1544.i.i
  br label %B1450.if.i.i

B1510.i.i:                                        ; preds = %B1450.if.i.i, %B1424.i.i
  %.1568.pre-phi.i.i = phi i64 [ 0, %B1424.i.i ], [ %.1544.i.i, %B1450.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1424.i.i ], [ %.1558.i.i, %B1450.if.i.i ]
  %73 = getelementptr double, ptr %94, i64 %.1568.pre-phi.i.i
  %.1574.i.i = getelementptr double, ptr %73, i64 %.1175.0652.i.i
  %.1575.i.i = load double, ptr %.1574.i.i, align 8, !noalias !15
  %.1580.i.i = fdiv double %total.15.2.lcssa.i.i, %.1575.i.i
  %.1589.i.i = getelementptr double, ptr %71, i64 %.1175.0652.i.i
  store double %.1580.i.i, ptr %.1589.i.i, align 8, !noalias !15
  %exitcond691.not.i.i = icmp eq i64 %.31.i.i, %.1244.i.i
  br i1 %exitcond691.not.i.i, label %B1562.i.i, label %B1332.if.i.i

B1562.i.i:                                        ; preds = %B1510.i.i
  %.1145.i.i = fsub double %lp.3.0680.i.i, %.486.i.i.i
  %74 = getelementptr double, ptr %61, i64 %.203.i.i
  %75 = getelementptr double, ptr %.60, i64 %.252.i81.i
  %76 = getelementptr double, ptr %75, i64 %.203.i.i
  br label %B1598.if.i.i

B1840.preheader.i.i:                              ; preds = %B1736.i.i
  %77 = getelementptr double, ptr %.60, i64 %.261.i.i
  %78 = getelementptr double, ptr %77, i64 %.203.i.i
  br label %B1878.if.lr.ph.i.i

B1736.i.i:                                        ; preds = %B1676.if.i.i, %B1598.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.1742.i.i, %B1598.if.i.i ], [ %.1882.i.i, %B1676.if.i.i ]
  %.1892.i.i = mul nsw i64 %.1629.0666.i.i, %.31.i.i
  %79 = getelementptr double, ptr %94, i64 %.1892.i.i
  %.1898.i.i = getelementptr double, ptr %79, i64 %.1629.0666.i.i
  %.1899.i.i = load double, ptr %.1898.i.i, align 8, !noalias !15
  %.1904.i.i = fdiv double %total.16.2.lcssa.i.i, %.1899.i.i
  %.1913.i.i = getelementptr double, ptr %76, i64 %.1629.0666.i.i
  store double %.1904.i.i, ptr %.1913.i.i, align 8, !noalias !15
  %.1915.i.i = fmul double %.1904.i.i, 5.000000e-01
  %.1916.i.i = fmul double %.1904.i.i, %.1915.i.i
  %.1918.i.i = fsub double %lp.4.1665.i.i, %.1916.i.i
  %.1685.i.i = icmp sgt i64 %.1632.0664.i.i, 1
  br i1 %.1685.i.i, label %B1598.if.i.i, label %B1840.preheader.i.i

B1938.i.i:                                        ; preds = %B1878.if.i.i
  %.2025.i.i = add nuw nsw i64 %.1956.0674.i.i, 1
  %.2206.i.i = getelementptr double, ptr %78, i64 %.1956.0674.i.i
  store double %.2191.i.i, ptr %.2206.i.i, align 8, !noalias !15
  %exitcond693.not.i.i = icmp eq i64 %.31.i.i, %.2025.i.i
  br i1 %exitcond693.not.i.i, label %B240.loopexit.i.i, label %B1878.if.lr.ph.i.i

B240.if.i.i:                                      ; preds = %B240.loopexit.i.i, %B240.if.lr.ph.i.i
  %lp.3.0680.i.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i.i ], [ %lp.4.1.lcssa700.i.i, %B240.loopexit.i.i ]
  %.97.0678.i.i = phi i64 [ 0, %B240.if.lr.ph.i.i ], [ %.168.i80.i, %B240.loopexit.i.i ]
  %.168.i80.i = add nuw nsw i64 %.97.0678.i.i, 1
  %.200.i.i = load i64, ptr %.199.i.i, align 8, !noalias !15
  %.203.i.i = mul nsw i64 %.97.0678.i.i, %.31.i.i
  %.205.i.i = mul nsw i64 %.203.i.i, %.31.i.i
  %.211.i.i = load i64, ptr %.210.i.i, align 8, !noalias !15
  %.228.i.i = load i64, ptr %.227.i.i, align 8, !noalias !15
  %.237.i.i = load i64, ptr %.236.i.i, align 8, !noalias !15
  %.252.i81.i = load i64, ptr %.251.i79.i, align 8, !noalias !15
  %.261.i.i = load i64, ptr %.260.i.i, align 8, !noalias !15
  %.26.i.i.i = load i64, ptr %.25.i.i.i, align 8, !noalias !21
  %.27.i.i.i = icmp eq i64 %.26.i.i.i, 0
  br i1 %.27.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B240.if.i.i
  %.47.i.i.i = load i64, ptr %.46.i.i.i, align 8, !noalias !21
  %80 = getelementptr double, ptr %.26, i64 %.47.i.i.i
  %.51.i.i.i = getelementptr double, ptr %80, i64 %.97.0678.i.i
  %.52.i.i.i = load double, ptr %.51.i.i.i, align 8, !noalias !21
  %.53.i.i.i = fneg double %.52.i.i.i
  %.58.i.i.i = load i64, ptr %.57.i.i.i, align 8, !noalias !21
  %.16296.not.i.i.i = icmp slt i64 %.58.i.i.i, 1
  br i1 %.16296.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.73.i.i.i = mul nuw nsw i64 %.58.i.i.i, %.97.0678.i.i
  %.71.i.i.i = load i64, ptr %.70.i.i.i, align 8, !noalias !21
  %.66.i.i.i = load i64, ptr %.65.i.i.i, align 8, !noalias !21
  %81 = getelementptr i64, ptr %.22, i64 %.66.i.i.i
  %82 = getelementptr double, ptr %.26, i64 %.71.i.i.i
  %83 = getelementptr double, ptr %82, i64 %.73.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.53.i.i.i, %B56.i.i.i ], [ %.215.i.i.i, %B266.if.i.i.i ]
  %.237.i.i.i = load i64, ptr %.236.i.i.i, align 8, !noalias !21
  %.238.i.i.i = icmp sgt i64 %.237.i.i.i, -1
  br i1 %.238.i.i.i, label %B370.i.i.i, label %B700.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.250.i.i.i = load i64, ptr %.313.i, align 8, !noalias !21
  %84 = getelementptr i64, ptr %.22, i64 %.250.i.i.i
  %.idx.i.i.i = mul i64 %.237.i.i.i, 232
  %85 = getelementptr i8, ptr %84, i64 %.idx.i.i.i
  %.260.i.i.i = getelementptr i8, ptr %85, i64 8
  %.261.i.i.i = load i64, ptr %.260.i.i.i, align 8, !noalias !21
  %.368100.not.i.i.i = icmp slt i64 %.261.i.i.i, 1
  br i1 %.368100.not.i.i.i, label %B700.i.i.i, label %B652.if.lr.ph.i.i.i

B652.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.274.i.i.i = getelementptr i8, ptr %85, i64 104
  %.275.i.i.i = load i64, ptr %.274.i.i.i, align 8, !noalias !21
  %.270.i593.i.i = mul nuw nsw i64 %.261.i.i.i, %.97.0678.i.i
  %.268.i.i.i = load i64, ptr %.267.i.i.i, align 8, !noalias !21
  %86 = getelementptr double, ptr %.60, i64 %.275.i.i.i
  %87 = getelementptr double, ptr %86, i64 %.270.i593.i.i
  %88 = getelementptr double, ptr %.26, i64 %.268.i.i.i
  %89 = getelementptr double, ptr %88, i64 %.270.i593.i.i
  br label %B652.if.i.i.i

B700.i.i.i:                                       ; preds = %B652.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.418.i.i.i, %B652.if.i.i.i ]
  %.453.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.53.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.215.i.i.i, %B266.if.i.i.i ]
  %.104.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.175.i.i.i, %B266.if.i.i.i ]
  %.175.i.i.i = add nuw nsw i64 %.104.097.i.i.i, 1
  %.203.i.i.i = getelementptr i64, ptr %81, i64 %.104.097.i.i.i
  %.204.i.i.i = load i64, ptr %.203.i.i.i, align 8, !noalias !21
  %.206.i.i.i = getelementptr double, ptr %.60, i64 %.204.i.i.i
  %.207.i.i.i = load double, ptr %.206.i.i.i, align 8, !noalias !21
  %.211.i.i.i = getelementptr double, ptr %83, i64 %.104.097.i.i.i
  %.212.i.i.i = load double, ptr %.211.i.i.i, align 8, !noalias !21
  %.213.i.i.i = fmul double %.207.i.i.i, %.212.i.i.i
  %.215.i.i.i = fadd double %total.3.099.i.i.i, %.213.i.i.i
  %exitcond.not.i592.i.i = icmp eq i64 %.175.i.i.i, %.58.i.i.i
  br i1 %exitcond.not.i592.i.i, label %B316.i.i.i, label %B266.if.i.i.i

B652.if.i.i.i:                                    ; preds = %B652.if.i.i.i, %B652.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B652.if.lr.ph.i.i.i ], [ %.418.i.i.i, %B652.if.i.i.i ]
  %.312.0101.i.i.i = phi i64 [ 0, %B652.if.lr.ph.i.i.i ], [ %.381.i.i.i, %B652.if.i.i.i ]
  %.381.i.i.i = add nuw nsw i64 %.312.0101.i.i.i, 1
  %.409.i594.i.i = getelementptr double, ptr %87, i64 %.312.0101.i.i.i
  %.410.i595.i.i = load double, ptr %.409.i594.i.i, align 8, !noalias !21
  %.414.i.i.i = getelementptr double, ptr %89, i64 %.312.0101.i.i.i
  %.415.i.i.i = load double, ptr %.414.i.i.i, align 8, !noalias !21
  %.416.i.i.i = fmul double %.410.i595.i.i, %.415.i.i.i
  %.418.i.i.i = fadd double %total.4.0103.i.i.i, %.416.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.381.i.i.i, %.261.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B700.i.i.i, label %B652.if.i.i.i

weight_of: ; preds = %B700.i.i.i, %B240.if.i.i
  %storemerge93.i.i.i = phi double [ %.453.i.i.i, %B700.i.i.i ], [ 1.000000e+00, %B240.if.i.i ]
  %.310.i.i = load i64, ptr %.309.i.i, align 8, !noalias !15
  %90 = getelementptr double, ptr %.60, i64 %.310.i.i
  %.315.i.i = getelementptr double, ptr %90, i64 %.97.0678.i.i
  store double %storemerge93.i.i.i, ptr %.315.i.i, align 8, !noalias !15
  %invariant.gep634.i.i = getelementptr double, ptr %.26, i64 %.203.i.i
  br i1 %.355.i.i, label %B672.if.lr.ph.i.i, label %B240.loopexit.i.i

B672.if.lr.ph.i.i:                                ; preds = %weight_of
  %91 = getelementptr double, ptr %.26, i64 %.200.i.i
  %92 = getelementptr double, ptr %91, i64 %.205.i.i
  %93 = getelementptr double, ptr %.60, i64 %.211.i.i
  %94 = getelementptr double, ptr %93, i64 %.205.i.i
  %95 = getelementptr double, ptr %.60, i64 %.228.i.i
  %96 = getelementptr double, ptr %95, i64 %.203.i.i
  br label %B708.if.lr.ph.i.i

B708.if.lr.ph.i.i:                                ; preds = %B672.if.lr.ph.i.i, %B1246.i.i
  %indvars.iv682.i.i = phi i64 [ %.31.i.i, %B672.if.lr.ph.i.i ], [ %indvars.iv.next683.i.i, %B1246.i.i ]
  %.341.0637.i.i = phi i64 [ 0, %B672.if.lr.ph.i.i ], [ %.410.i.i, %B1246.i.i ]
  %smax684.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv682.i.i, i64 0)
  %97 = add nuw i64 %smax684.i.i, %.341.0637.i.i
  %.658619.not.i.not.i = icmp sgt i64 %.31.i.i, %.341.0637.i.i
  %invariant.gep624.i.i = getelementptr double, ptr %59, i64 %.341.0637.i.i
  %.878.i.i = mul nuw nsw i64 %.341.0637.i.i, %.31.i.i
  %98 = getelementptr double, ptr %94, i64 %.878.i.i
  br label %B708.if.i.i

B708.if.i.i:                                      ; preds = %B708.if.lr.ph.i.i, %B914.i.i
  %indvars.iv.i.i = phi i64 [ %.31.i.i, %B708.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B914.i.i ]
  %.463.0627.i.i = phi i64 [ 0, %B708.if.lr.ph.i.i ], [ %.532.i.i, %B914.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %99 = add nuw i64 %smax.i.i, %.463.0627.i.i
  %.532.i.i = add nuw nsw i64 %.463.0627.i.i, 1
  %.562.i.i = icmp eq i64 %.341.0637.i.i, %.463.0627.i.i
  %..i.i = select i1 %.562.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.658619.not.i.not.i, label %B758.if.lr.ph.i.i, label %B914.i.i

B758.if.lr.ph.i.i:                                ; preds = %B708.if.i.i
  %.783615.not.not.i.i = icmp sgt i64 %.31.i.i, %.463.0627.i.i
  %invariant.gep.i.i = getelementptr double, ptr %59, i64 %.463.0627.i.i
  br label %B758.if.i.i

B758.if.i.i:                                      ; preds = %B758.if.lr.ph.i.i, %B862.i.i
  %total.12.3622.i.i = phi double [ %..i.i, %B758.if.lr.ph.i.i ], [ %.868.i.i, %B862.i.i ]
  %.602.0620.i.i = phi i64 [ %.341.0637.i.i, %B758.if.lr.ph.i.i ], [ %.671.i.i, %B862.i.i ]
  %.671.i.i = add nuw i64 %.602.0620.i.i, 1
  %100 = mul nsw i64 %.602.0620.i.i, %.31.i.i
  br i1 %.783615.not.not.i.i, label %B792.if.lr.ph.i.i, label %B862.i.i

B792.if.lr.ph.i.i:                                ; preds = %B758.if.i.i
  %101 = getelementptr double, ptr %92, i64 %100
  br label %B792.if.i.i

B792.if.i.i:                                      ; preds = %B792.if.i.i, %B792.if.lr.ph.i.i
  %inner.2.4618.i.i = phi double [ 0.000000e+00, %B792.if.lr.ph.i.i ], [ %.841.i.i, %B792.if.i.i ]
  %.727.0616.i.i = phi i64 [ %.463.0627.i.i, %B792.if.lr.ph.i.i ], [ %.796.i.i, %B792.if.i.i ]
  %.796.i.i = add nuw i64 %.727.0616.i.i, 1
  %.828.i.i = getelementptr double, ptr %101, i64 %.727.0616.i.i
  %.829.i.i = load double, ptr %.828.i.i, align 8, !noalias !15
  %.831.i.i = mul nsw i64 %.727.0616.i.i, %.31.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.831.i.i
  %.838.i86.i = load double, ptr %gep.i.i, align 8, !noalias !15
  %.839.i.i = fmul double %.829.i.i, %.838.i86.i
  %.841.i.i = fadd double %inner.2.4618.i.i, %.839.i.i
  %exitcond.not.i87.i = icmp eq i64 %.796.i.i, %99
  br i1 %exitcond.not.i87.i, label %B862.i.i, label %B792.if.i.i

B1192.if.i.i:                                     ; preds = %B1192.if.i.i, %B1192.if.lr.ph.i.i
  %total.13.2632.i.i = phi double [ %.943.i.i, %B1192.if.lr.ph.i.i ], [ %.1082.i.i, %B1192.if.i.i ]
  %.973.0630.i.i = phi i64 [ 0, %B1192.if.lr.ph.i.i ], [ %.1042.i.i, %B1192.if.i.i ]
  %.1042.i.i = add nuw nsw i64 %.973.0630.i.i, 1
  %.1070.i.i = getelementptr i64, ptr %63, i64 %.973.0630.i.i
  %.1071.i.i = load i64, ptr %.1070.i.i, align 8, !noalias !15
  %.1073.i.i = getelementptr double, ptr %.60, i64 %.1071.i.i
  %.1074.i.i = load double, ptr %.1073.i.i, align 8, !noalias !15
  %.1078.i.i = getelementptr double, ptr %66, i64 %.973.0630.i.i
  %.1079.i.i = load double, ptr %.1078.i.i, align 8, !noalias !15
  %.1080.i.i = fmul double %.1074.i.i, %.1079.i.i
  %.1082.i.i = fsub double %total.13.2632.i.i, %.1080.i.i
  %exitcond687.not.i.i = icmp eq i64 %.1042.i.i, %.909.i.i
  br i1 %exitcond687.not.i.i, label %B1246.i.i, label %B1192.if.i.i

B1332.if.i.i:                                     ; preds = %B1510.i.i, %cholesky
  %.1175.0652.i.i = phi i64 [ 0, %cholesky ], [ %.1244.i.i, %B1510.i.i ]
  %.1244.i.i = add nuw nsw i64 %.1175.0652.i.i, 1
  %.1356639.not.not.i.i = icmp sgt i64 %.31.i.i, %.1175.0652.i.i
  br i1 %.1356639.not.not.i.i, label %B1366.if.lr.ph.i.i, label %B1424.i.i

B1366.if.lr.ph.i.i:                               ; preds = %B1332.if.i.i
  %invariant.gep644.i.i = getelementptr double, ptr %59, i64 %.1175.0652.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1366.if.lr.ph.i.i
  %total.14.2642.i.i = phi double [ 0.000000e+00, %B1366.if.lr.ph.i.i ], [ %.1410.i.i, %B1366.if.i.i ]
  %.1300.0640.i.i = phi i64 [ %.1175.0652.i.i, %B1366.if.lr.ph.i.i ], [ %.1369.i.i, %B1366.if.i.i ]
  %.1369.i.i = add nuw i64 %.1300.0640.i.i, 1
  %.1395.i.i = mul nsw i64 %.1300.0640.i.i, %.31.i.i
  %gep645.i.i = getelementptr double, ptr %invariant.gep644.i.i, i64 %.1395.i.i
  %.1402.i.i = load double, ptr %gep645.i.i, align 8, !noalias !15
  %.1406.i.i = getelementptr double, ptr %96, i64 %.1300.0640.i.i
  %.1407.i.i = load double, ptr %.1406.i.i, align 8, !noalias !15
  %.1408.i.i = fmul double %.1402.i.i, %.1407.i.i
  %.1410.i.i = fadd double %total.14.2642.i.i, %.1408.i.i
  %exitcond689.not.i.i = icmp eq i64 %.1369.i.i, %.31.i.i
  br i1 %exitcond689.not.i.i, label %B1424.i.i, label %B1366.if.i.i

B1450.if.i.i:                                     ; preds = %B1450.if.i.i, %B1450.if.lr.ph.i.i
  %total.15.2649.i.i = phi double [ %total.14.2.lcssa.i.i, %B1450.if.lr.ph.i.i ], [ %.1558.i.i, %B1450.if.i.i ]
  %.1448.0647.i.i = phi i64 [ 0, %B1450.if.lr.ph.i.i ], [ %.1517.i.i, %B1450.if.i.i ]
  %.1517.i.i = add nuw nsw i64 %.1448.0647.i.i, 1
  %.1549.i.i = getelementptr double, ptr %72, i64 %.1448.0647.i.i
  %.1550.i.i = load double, ptr %.1549.i.i, align 8, !noalias !15
  %.1554.i.i = getelementptr double, ptr %71, i64 %.1448.0647.i.i
  %.1555.i.i = load double, ptr %.1554.i.i, align 8, !noalias !15
  %.1556.i.i = fmul double %.1550.i.i, %.1555.i.i
  %.1558.i.i = fsub double %total.15.2649.i.i, %.1556.i.i
  %exitcond690.not.i.i = icmp eq i64 %.1517.i.i, %.1175.0652.i.i
  br i1 %exitcond690.not.i.i, label %B1510.i.i, label %B1450.if.i.i

B1598.if.i.i:                                     ; preds = %B1736.i.i, %B1562.i.i
  %lp.4.1665.i.i = phi double [ %.1145.i.i, %B1562.i.i ], [ %.1918.i.i, %B1736.i.i ]
  %.1632.0664.i.i = phi i64 [ %storemerge580.i.i, %B1562.i.i ], [ %.1694.i.i, %B1736.i.i ]
  %.1629.0.in663.i.i = phi i64 [ %.31.i.i, %B1562.i.i ], [ %.1629.0666.i.i, %B1736.i.i ]
  %.1629.0666.i.i = add i64 %.1629.0.in663.i.i, -1
  %.1694.i.i = add nsw i64 %.1632.0664.i.i, -1
  %.1734.i.i = getelementptr double, ptr %74, i64 %.1629.0666.i.i
  %.1735.i.i = load double, ptr %.1734.i.i, align 8, !noalias !15
  %.1740.i.i = getelementptr double, ptr %71, i64 %.1629.0666.i.i
  %.1741.i.i = load double, ptr %.1740.i.i, align 8, !noalias !15
  %.1742.i.i = fadd double %.1735.i.i, %.1741.i.i
  %.1785.i.i = sub i64 %.31.i.i, %.1629.0.in663.i.i
  %.1828654.not.i.i = icmp eq i64 %.1785.i.i, 0
  br i1 %.1828654.not.i.i, label %B1736.i.i, label %B1676.if.lr.ph.i.i

B1676.if.lr.ph.i.i:                               ; preds = %B1598.if.i.i
  %invariant.gep659.i.i = getelementptr double, ptr %94, i64 %.1629.0666.i.i
  br label %B1676.if.i.i

B1676.if.i.i:                                     ; preds = %B1676.if.i.i, %B1676.if.lr.ph.i.i
  %total.16.2657.i.i = phi double [ %.1742.i.i, %B1676.if.lr.ph.i.i ], [ %.1882.i.i, %B1676.if.i.i ]
  %.1775.0656.i.i = phi i64 [ %.1785.i.i, %B1676.if.lr.ph.i.i ], [ %.1837.i.i, %B1676.if.i.i ]
  %.1772.0655.i.i = phi i64 [ %.1629.0.in663.i.i, %B1676.if.lr.ph.i.i ], [ %.1841.i.i, %B1676.if.i.i ]
  %.1837.i.i = add nsw i64 %.1775.0656.i.i, -1
  %.1841.i.i = add i64 %.1772.0655.i.i, 1
  %.1867.i.i = mul nsw i64 %.1772.0655.i.i, %.31.i.i
  %gep660.i.i = getelementptr double, ptr %invariant.gep659.i.i, i64 %.1867.i.i
  %.1874.i.i = load double, ptr %gep660.i.i, align 8, !noalias !15
  %.1878.i.i = getelementptr double, ptr %76, i64 %.1772.0655.i.i
  %.1879.i.i = load double, ptr %.1878.i.i, align 8, !noalias !15
  %.1880.i.i = fmul double %.1874.i.i, %.1879.i.i
  %.1882.i.i = fsub double %total.16.2657.i.i, %.1880.i.i
  %.1828.i.i = icmp sgt i64 %.1775.0656.i.i, 1
  br i1 %.1828.i.i, label %B1676.if.i.i, label %B1736.i.i

B1878.if.lr.ph.i.i:                               ; preds = %B1938.i.i, %B1840.preheader.i.i
  %.1956.0674.i.i = phi i64 [ 0, %B1840.preheader.i.i ], [ %.2025.i.i, %B1938.i.i ]
  %.2177.i.i = mul nuw nsw i64 %.1956.0674.i.i, %.31.i.i
  %102 = getelementptr double, ptr %59, i64 %.2177.i.i
  br label %B1878.if.i.i

B1878.if.i.i:                                     ; preds = %B1878.if.i.i, %B1878.if.lr.ph.i.i
  %total.17.2671.i.i = phi double [ 0.000000e+00, %B1878.if.lr.ph.i.i ], [ %.2191.i.i, %B1878.if.i.i ]
  %.2081.0669.i.i = phi i64 [ 0, %B1878.if.lr.ph.i.i ], [ %.2150.i.i, %B1878.if.i.i ]
  %.2150.i.i = add nuw nsw i64 %.2081.0669.i.i, 1
  %.2182.i.i = getelementptr double, ptr %102, i64 %.2081.0669.i.i
  %.2183.i.i = load double, ptr %.2182.i.i, align 8, !noalias !15
  %.2187.i.i = getelementptr double, ptr %76, i64 %.2081.0669.i.i
  %.2188.i.i = load double, ptr %.2187.i.i, align 8, !noalias !15
  %.2189.i.i = fmul double %.2183.i.i, %.2188.i.i
  %.2191.i.i = fadd double %total.17.2671.i.i, %.2189.i.i
  %exitcond692.not.i.i = icmp eq i64 %.2081.0669.i.i, %.1956.0674.i.i
  br i1 %exitcond692.not.i.i, label %B1938.i.i, label %B1878.if.i.i

effects_forward: ; preds = %B240.loopexit.i.i, %B346.i
  %lp.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B346.i ], [ %lp.4.1.lcssa700.i.i, %B240.loopexit.i.i ]
  %.409.i = fadd double %.353.i, %lp.3.0.lcssa.i.i
  br label %B383.i

B383.i:                                           ; preds = %factor_forward, %effects_forward
  %lp.4.1.i = phi double [ %.409.i, %effects_forward ], [ %.353.i, %factor_forward ]
  %.274.i = icmp sgt i64 %.218.0108.in.i, 1
  br i1 %.274.i, label %B174.if.i, label %before_likelihood

B174.if.i:                                        ; preds = %B383.i, %B174.if.lr.ph.i
  %.218.0108.in.i = phi i64 [ %.193.i, %B174.if.lr.ph.i ], [ %.218.0108.i, %B383.i ]
  %lp.3.0107.i = phi double [ %.920.i.i, %B174.if.lr.ph.i ], [ %lp.4.1.i, %B383.i ]
  %.218.0108.i = add nsw i64 %.218.0108.in.i, -1
  %.314.i = load i64, ptr %.313.i, align 8, !noalias !3
  %103 = getelementptr i64, ptr %.22, i64 %.314.i
  %.idx.i = mul i64 %.218.0108.i, 232
  %104 = getelementptr i8, ptr %103, i64 %.idx.i
  %.25.i88.i = getelementptr i8, ptr %104, i64 8
  %.26.i89.i = load i64, ptr %.25.i88.i, align 8, !noalias !24
  %.150123.not.i.i = icmp slt i64 %.26.i89.i, 1
  br i1 %.150123.not.i.i, label %factor_forward, label %B276.if.lr.ph.i.i

B276.if.lr.ph.i.i:                                ; preds = %B174.if.i
  %.60.i90.i = getelementptr i8, ptr %104, i64 80
  %.61.i91.i = load i64, ptr %.60.i90.i, align 8, !noalias !24
  %.56.i.i = getelementptr i8, ptr %104, i64 96
  %.57.i.i = load i64, ptr %.56.i.i, align 8, !noalias !24
  %.43.i.i = getelementptr i8, ptr %104, i64 24
  %.44.i.i = load i64, ptr %.43.i.i, align 8, !noalias !24
  %.39.i.i = getelementptr i8, ptr %104, i64 40
  %.40.i.i = load i64, ptr %.39.i.i, align 8, !noalias !24
  %.35.i92.i = getelementptr i8, ptr %104, i64 32
  %.36.i93.i = load i64, ptr %.35.i92.i, align 8, !noalias !24
  %105 = getelementptr i64, ptr %.22, i64 %.44.i.i
  %106 = getelementptr i64, ptr %.22, i64 %.36.i93.i
  %107 = getelementptr double, ptr %.26, i64 %.40.i.i
  %108 = getelementptr double, ptr %.60, i64 %.57.i.i
  %109 = getelementptr double, ptr %.60, i64 %.61.i91.i
  br label %B276.if.i.i

B374.i.i:                                         ; preds = %B328.if.i.i
  %.362.i.i = getelementptr double, ptr %.95, i64 %.350.i.i
  %.363.i.i = load double, ptr %.362.i.i, align 8, !noalias !24
  %.373.i.i = getelementptr double, ptr %113, i64 %.236.0118.i.i
  %.374.i.i = load double, ptr %.373.i.i, align 8, !noalias !24
  %.381.i97.i = tail call double @llvm.fabs.f64(double %.363.i.i)
  %.389.i.i = fmul double %.381.i97.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.389.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.389.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.389.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.382.i98.i = fsub double 0x3FE62E42FEFA39EF, %.381.i97.i
  %.375.i.i = fmul double %.374.i.i, 2.000000e+00
  %.364.i.i = tail call double @tanh(double %.363.i.i)
  %.414.i.i = fsub double %.382.i98.i, %.39.i.i.i
  %.415.i.i = fmul double %.375.i.i, %.414.i.i
  %.417.i.i = fadd double %lp.2.1120.i.i, %.415.i.i
  %.424.i.i = getelementptr double, ptr %arg.grad, i64 %.350.i.i
  %.425.i.i = load double, ptr %.424.i.i, align 8, !noalias !24
  %.427.i.i = fmul double %.375.i.i, %.364.i.i
  %.428.i.i = fsub double %.425.i.i, %.427.i.i
  store double %.428.i.i, ptr %.424.i.i, align 8, !noalias !24
  %.434.i.i = fmul double %left.2.1121.i.i, %.364.i.i
  %.443.i.i = tail call double @cosh(double %.363.i.i)
  %.448.i.i = fdiv double %left.2.1121.i.i, %.443.i.i
  br label %B698.i.i

B698.i.i:                                         ; preds = %B328.if.i.i, %B374.i.i
  %lp.3.2.i.i = phi double [ %.417.i.i, %B374.i.i ], [ %lp.2.1120.i.i, %B328.if.i.i ]
  %left.3.2.i.i = phi double [ %.448.i.i, %B374.i.i ], [ %left.2.1121.i.i, %B328.if.i.i ]
  %entry.2.2.i.i = phi double [ %.434.i.i, %B374.i.i ], [ 0.000000e+00, %B328.if.i.i ]
  %.475.i.i = getelementptr double, ptr %114, i64 %.236.0118.i.i
  store double %entry.2.2.i.i, ptr %.475.i.i, align 8, !noalias !24
  %.479.i.i = fmul double %.205.i94.i, %entry.2.2.i.i
  %.492.i.i = getelementptr double, ptr %115, i64 %.236.0118.i.i
  store double %.479.i.i, ptr %.492.i.i, align 8, !noalias !24
  %exitcond.not.i95.i = icmp eq i64 %.305.i.i, %.92.0125.i.i
  br i1 %exitcond.not.i95.i, label %B756.i.i, label %B328.if.i.i

B756.i.i:                                         ; preds = %B698.i.i, %B276.if.i.i
  %.506.pre-phi.i.i = phi i64 [ 0, %B276.if.i.i ], [ %.343.i.i, %B698.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.4.0126.i.i, %B276.if.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B276.if.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %110 = getelementptr double, ptr %108, i64 %.506.pre-phi.i.i
  %.513.i.i = getelementptr double, ptr %110, i64 %.92.0125.i.i
  store double %left.2.1.lcssa.i.i, ptr %.513.i.i, align 8, !noalias !24
  %.517.i.i = fmul double %.205.i94.i, %left.2.1.lcssa.i.i
  %111 = getelementptr double, ptr %109, i64 %.506.pre-phi.i.i
  %.532.i96.i = getelementptr double, ptr %111, i64 %.92.0125.i.i
  store double %.517.i.i, ptr %.532.i96.i, align 8, !noalias !24
  %exitcond128.not.i.i = icmp eq i64 %.163.i.i, %.26.i89.i
  br i1 %exitcond128.not.i.i, label %factor_forward, label %B276.if.i.i

B276.if.i.i:                                      ; preds = %B756.i.i, %B276.if.lr.ph.i.i
  %lp.4.0126.i.i = phi double [ 0.000000e+00, %B276.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.92.0125.i.i = phi i64 [ 0, %B276.if.lr.ph.i.i ], [ %.163.i.i, %B756.i.i ]
  %.163.i.i = add nuw nsw i64 %.92.0125.i.i, 1
  %.201.i.i = getelementptr i64, ptr %105, i64 %.92.0125.i.i
  %.202.i.i = load i64, ptr %.201.i.i, align 8, !noalias !24
  %.204.i.i = getelementptr double, ptr %.60, i64 %.202.i.i
  %.205.i94.i = load double, ptr %.204.i.i, align 8, !noalias !24
  %.292117.not.i.i = icmp eq i64 %.92.0125.i.i, 0
  br i1 %.292117.not.i.i, label %B756.i.i, label %B328.if.lr.ph.i.i

B328.if.lr.ph.i.i:                                ; preds = %B276.if.i.i
  %.343.i.i = mul nuw nsw i64 %.92.0125.i.i, %.26.i89.i
  %112 = getelementptr i64, ptr %106, i64 %.343.i.i
  %113 = getelementptr double, ptr %107, i64 %.343.i.i
  %114 = getelementptr double, ptr %108, i64 %.343.i.i
  %115 = getelementptr double, ptr %109, i64 %.343.i.i
  br label %B328.if.i.i

B328.if.i.i:                                      ; preds = %B328.if.lr.ph.i.i, %B698.i.i
  %left.2.1121.i.i = phi double [ 1.000000e+00, %B328.if.lr.ph.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %lp.2.1120.i.i = phi double [ %lp.4.0126.i.i, %B328.if.lr.ph.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %.236.0118.i.i = phi i64 [ 0, %B328.if.lr.ph.i.i ], [ %.305.i.i, %B698.i.i ]
  %.305.i.i = add nuw nsw i64 %.236.0118.i.i, 1
  %.349.i.i = getelementptr i64, ptr %112, i64 %.236.0118.i.i
  %.350.i.i = load i64, ptr %.349.i.i, align 8, !noalias !24
  %.358.i.i = icmp sgt i64 %.350.i.i, -1
  br i1 %.358.i.i, label %B374.i.i, label %B698.i.i

factor_forward: ; preds = %B756.i.i, %B174.if.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B174.if.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.353.i = fadd double %lp.3.0107.i, %lp.4.0.lcssa.i.i
  %.362.i = getelementptr i8, ptr %104, i64 16
  %.363.i = load i64, ptr %.362.i, align 8, !noalias !3
  %.364.i = icmp sgt i64 %.363.i, -1
  br i1 %.364.i, label %B346.i, label %B383.i

before_likelihood: ; preds = %B383.i, %forward
  %lp.3.0.lcssa.i = phi double [ %.920.i.i, %forward ], [ %lp.4.1.i, %B383.i ]
  %.158 = getelementptr i8, ptr %.22, i64 128
  %.159 = load i64, ptr %.158, align 8
  %.27.i18 = getelementptr i64, ptr %.22, i64 %.159
  %.28.i = load i64, ptr %.27.i18, align 8, !noalias !27
  %.29.i = getelementptr double, ptr %.60, i64 %.28.i
  %.30.i = load double, ptr %.29.i, align 8, !noalias !27
  %.36.i = fmul double %.30.i, %.30.i
  %.43.i = getelementptr i8, ptr %.27.i18, i64 16
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !27
  %.48.i = getelementptr i8, ptr %.27.i18, i64 152
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !27
  %.53.i = getelementptr i8, ptr %.27.i18, i64 160
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !27
  %.27.i.i = getelementptr i8, ptr %.27.i18, i64 24
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !30
  %.117141.not.i.i = icmp slt i64 %.28.i.i, 1
  br i1 %.117141.not.i.i, label %B308.i.i, label %B108.if.lr.ph.i.i

B108.if.lr.ph.i.i:                                ; preds = %before_likelihood
  %.161.i.i = getelementptr i8, ptr %.27.i18, i64 32
  %116 = getelementptr double, ptr %.60, i64 %.49.i
  br label %B108.if.i.i

B308.i.i:                                         ; preds = %B108.if.i.i, %before_likelihood
  %.238.i.i = getelementptr i8, ptr %.27.i18, i64 40
  %.239.i.i = load i64, ptr %.238.i.i, align 8, !noalias !30
  %.319148.not.i.i = icmp slt i64 %.239.i.i, 1
  br i1 %.319148.not.i.i, label %gather, label %B380.if.lr.ph.i.i

B380.if.lr.ph.i.i:                                ; preds = %B308.i.i
  %.227.i.i23 = add nsw i64 %.28.i.i, %.49.i
  %.366.i.i = getelementptr i8, ptr %.27.i18, i64 48
  br label %B380.if.i.i

B380.loopexit.i.i:                                ; preds = %B544.if.i.i, %B380.if.i.i
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0151.i.i, %B380.if.i.i ], [ %.517.i.i26, %B544.if.i.i ]
  %exitcond153.not.i.i = icmp eq i64 %.332.i.i, %.239.i.i
  br i1 %exitcond153.not.i.i, label %gather, label %B380.if.i.i

B108.if.i.i:                                      ; preds = %B108.if.i.i, %B108.if.lr.ph.i.i
  %.59.0142.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i ], [ %.130.i.i, %B108.if.i.i ]
  %.130.i.i = add nuw nsw i64 %.59.0142.i.i, 1
  %.162.i.i = load i64, ptr %.161.i.i, align 8, !noalias !30
  %117 = getelementptr i64, ptr %.22, i64 %.162.i.i
  %.167.idx.i.i = shl i64 %.59.0142.i.i, 4
  %.167.i.i19 = getelementptr i8, ptr %117, i64 %.167.idx.i.i
  %.168.i.i20 = load i64, ptr %.167.i.i19, align 8, !noalias !30
  %.179.i.i = getelementptr i8, ptr %.167.i.i19, i64 8
  %.180.i.i = load i64, ptr %.179.i.i, align 8, !noalias !30
  %.184.i.i21 = icmp eq i64 %.168.i.i20, 0
  %arg.x.arg.v.i.i = select i1 %.184.i.i21, ptr %.95, ptr %.60
  %"$phi292.1.2.1.in.i.i" = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.180.i.i
  %"$phi292.1.2.1.i.i" = load double, ptr %"$phi292.1.2.1.in.i.i", align 8, !noalias !30
  %.212.i.i = getelementptr double, ptr %116, i64 %.59.0142.i.i
  store double %"$phi292.1.2.1.i.i", ptr %.212.i.i, align 8, !noalias !30
  %exitcond.not.i.i22 = icmp eq i64 %.130.i.i, %.28.i.i
  br i1 %exitcond.not.i.i22, label %B308.i.i, label %B108.if.i.i

B380.if.i.i:                                      ; preds = %B380.loopexit.i.i, %B380.if.lr.ph.i.i
  %position.3.0151.i.i = phi i64 [ %.227.i.i23, %B380.if.lr.ph.i.i ], [ %position.2.1.lcssa.i.i, %B380.loopexit.i.i ]
  %.263.0149.i.i = phi i64 [ 0, %B380.if.lr.ph.i.i ], [ %.332.i.i, %B380.loopexit.i.i ]
  %.332.i.i = add nuw nsw i64 %.263.0149.i.i, 1
  %.367.i.i = load i64, ptr %.366.i.i, align 8, !noalias !30
  %118 = getelementptr i64, ptr %.22, i64 %.367.i.i
  %.370.i.i = getelementptr i64, ptr %118, i64 %.263.0149.i.i
  %.371.i.i24 = load i64, ptr %.370.i.i, align 8, !noalias !30
  %.378.i.i25 = getelementptr i64, ptr %.22, i64 %.371.i.i24
  %.379.i.i = load i64, ptr %.378.i.i25, align 8, !noalias !30
  %.383.i.i = getelementptr i8, ptr %.378.i.i25, i64 8
  %.384.i.i = load i64, ptr %.383.i.i, align 8, !noalias !30
  %.385.i.i = mul nsw i64 %.384.i.i, %.379.i.i
  %.465144.not.i.i = icmp slt i64 %.385.i.i, 1
  br i1 %.465144.not.i.i, label %B380.loopexit.i.i, label %B544.if.lr.ph.i.i

B544.if.lr.ph.i.i:                                ; preds = %B380.if.i.i
  %.506.i.i = getelementptr i8, ptr %.378.i.i25, i64 104
  br label %B544.if.i.i

B544.if.i.i:                                      ; preds = %B544.if.i.i, %B544.if.lr.ph.i.i
  %position.2.1147.i.i = phi i64 [ %position.3.0151.i.i, %B544.if.lr.ph.i.i ], [ %.517.i.i26, %B544.if.i.i ]
  %.409.0145.i.i = phi i64 [ 0, %B544.if.lr.ph.i.i ], [ %.478.i.i, %B544.if.i.i ]
  %.478.i.i = add nuw nsw i64 %.409.0145.i.i, 1
  %.507.i.i = load i64, ptr %.506.i.i, align 8, !noalias !30
  %119 = getelementptr double, ptr %.60, i64 %.507.i.i
  %.510.i.i = getelementptr double, ptr %119, i64 %.409.0145.i.i
  %.511.i.i = load double, ptr %.510.i.i, align 8, !noalias !30
  %.514.i.i = getelementptr double, ptr %.60, i64 %position.2.1147.i.i
  store double %.511.i.i, ptr %.514.i.i, align 8, !noalias !30
  %.517.i.i26 = add nsw i64 %position.2.1147.i.i, 1
  %exitcond152.not.i.i = icmp eq i64 %.478.i.i, %.385.i.i
  br i1 %exitcond152.not.i.i, label %B380.loopexit.i.i, label %B544.if.i.i

gather: ; preds = %B380.loopexit.i.i, %B308.i.i
  %.94.i = getelementptr i8, ptr %.27.i18, i64 56
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !27
  %.97.i = getelementptr double, ptr %.26, i64 %.95.i
  %.98.i = load double, ptr %.97.i, align 8, !noalias !27
  %.205342.not.i = icmp slt i64 %.44.i, 1
  br i1 %.205342.not.i, label %B648.i, label %B404.if.lr.ph.i

B404.if.lr.ph.i:                                  ; preds = %gather
  %.115.i = getelementptr i8, ptr %.27.i18, i64 88
  %.116.i = load i64, ptr %.115.i, align 8, !noalias !27
  %.110.i = getelementptr i8, ptr %.27.i18, i64 80
  %.111.i = load i64, ptr %.110.i, align 8, !noalias !27
  %.105.i = getelementptr i8, ptr %.27.i18, i64 72
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !27
  %120 = getelementptr i64, ptr %.22, i64 %.106.i
  %121 = getelementptr double, ptr %.26, i64 %.116.i
  %122 = getelementptr i64, ptr %.22, i64 %.111.i
  %123 = getelementptr double, ptr %.60, i64 %.49.i
  %.407.i = getelementptr i8, ptr %.27.i18, i64 64
  %124 = getelementptr double, ptr %.60, i64 %.54.i
  br label %B404.if.i

B522.i:                                           ; preds = %B464.if.i, %B404.if.i
  %product.2.1.lcssa.i = phi double [ 0.000000e+00, %B404.if.i ], [ %.396.i, %B464.if.i ]
  %.408.i = load i64, ptr %.407.i, align 8, !noalias !27
  %125 = getelementptr double, ptr %.26, i64 %.408.i
  %.412.i = getelementptr double, ptr %125, i64 %.149.0344.i
  %.413.i = load double, ptr %.412.i, align 8, !noalias !27
  %.418.i = getelementptr double, ptr %123, i64 %.149.0344.i
  %.419.i = load double, ptr %.418.i, align 8, !noalias !27
  %.420.i = fmul double %.413.i, 2.000000e+00
  %.422.i = fsub double %product.2.1.lcssa.i, %.420.i
  %.423.i = fmul double %.419.i, %.422.i
  %.425.i = fadd double %rss.3.0345.i, %.423.i
  %.429.i = fsub double %.413.i, %product.2.1.lcssa.i
  %.436.i = fdiv double %.429.i, %.36.i
  %.443.i = getelementptr double, ptr %124, i64 %.149.0344.i
  store double %.436.i, ptr %.443.i, align 8, !noalias !27
  %exitcond.not.i27 = icmp eq i64 %.218.i, %.44.i
  br i1 %exitcond.not.i27, label %B648.i, label %B404.if.i

B648.i:                                           ; preds = %B522.i, %gather
  %rss.3.0.lcssa.i = phi double [ %.98.i, %gather ], [ %.425.i, %B522.i ]
  %.463.i = getelementptr i8, ptr %.27.i18, i64 96
  %.464.i = load i64, ptr %.463.i, align 8, !noalias !27
  %.468.i = getelementptr i8, ptr %.27.i18, i64 8
  %.469.i = load i64, ptr %.468.i, align 8, !noalias !27
  %.471.i = getelementptr double, ptr %.26, i64 %.469.i
  %.472.i = load double, ptr %.471.i, align 8, !noalias !27
  %.483.i = icmp sgt i64 %.464.i, 0
  br i1 %.483.i, label %B758.i, label %B972.i.thread

B758.i:                                           ; preds = %B648.i
  %.19.i.i = getelementptr i8, ptr %.27.i18, i64 104
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !33
  %126 = getelementptr i64, ptr %.22, i64 %.20.i.i
  %.59.i.i = getelementptr i8, ptr %126, i64 8
  %.60.i.i53 = load i64, ptr %.59.i.i, align 8, !noalias !33
  %.64.i.i = getelementptr i8, ptr %126, i64 16
  %.65.i.i54 = load i64, ptr %.64.i.i, align 8, !noalias !33
  %.69.i.i = getelementptr i8, ptr %126, i64 24
  %.70.i.i = load i64, ptr %.69.i.i, align 8, !noalias !33
  %.71.i.i = add nsw i64 %.70.i.i, %.65.i.i54
  %.72.i.i = mul nsw i64 %.71.i.i, %.60.i.i53
  %.154100.not.i.i = icmp slt i64 %.72.i.i, 1
  br i1 %.154100.not.i.i, label %B804.if.lr.ph.i, label %B358.if.lr.ph.i.i

B358.if.lr.ph.i.i:                                ; preds = %B758.i
  %.51.i.i = getelementptr i8, ptr %.27.i18, i64 144
  %.52.i.i = load i64, ptr %.51.i.i, align 8, !noalias !33
  %.40.i.i55 = getelementptr i8, ptr %.27.i18, i64 136
  %.41.i.i = load i64, ptr %.40.i.i55, align 8, !noalias !33
  %.35.i.i56 = getelementptr i8, ptr %.27.i18, i64 128
  %.36.i.i57 = load i64, ptr %.35.i.i56, align 8, !noalias !33
  %.25.i.i = load i64, ptr %.48.i, align 8, !noalias !33
  %.198.i.i = getelementptr i8, ptr %.27.i18, i64 120
  %127 = getelementptr i64, ptr %.22, i64 %.36.i.i57
  %128 = getelementptr double, ptr %.26, i64 %.52.i.i
  %129 = getelementptr i64, ptr %.22, i64 %.41.i.i
  %130 = getelementptr double, ptr %.60, i64 %.25.i.i
  %.366.i240.i = getelementptr i8, ptr %126, i64 64
  br label %B358.if.i.i

B522.i.i:                                         ; preds = %B468.if.i.i, %B358.if.i.i
  %c.2.1.lcssa.i.i = phi double [ %.204.i.i60, %B358.if.i.i ], [ %.355.i.i62, %B468.if.i.i ]
  %.367.i243.i = load i64, ptr %.366.i240.i, align 8, !noalias !33
  %131 = getelementptr double, ptr %.60, i64 %.367.i243.i
  %.374.i.i63 = getelementptr double, ptr %131, i64 %.96.0101.i.i
  store double %c.2.1.lcssa.i.i, ptr %.374.i.i63, align 8, !noalias !33
  %exitcond.not.i244.i = icmp eq i64 %.167.i241.i, %.72.i.i
  br i1 %exitcond.not.i244.i, label %B804.if.lr.ph.i, label %B358.if.i.i

B358.if.i.i:                                      ; preds = %B522.i.i, %B358.if.lr.ph.i.i
  %.96.0101.i.i = phi i64 [ 0, %B358.if.lr.ph.i.i ], [ %.167.i241.i, %B522.i.i ]
  %.167.i241.i = add nuw nsw i64 %.96.0101.i.i, 1
  %.199.i.i58 = load i64, ptr %.198.i.i, align 8, !noalias !33
  %132 = getelementptr double, ptr %.26, i64 %.199.i.i58
  %.203.i.i59 = getelementptr double, ptr %132, i64 %.96.0101.i.i
  %.204.i.i60 = load double, ptr %.203.i.i59, align 8, !noalias !33
  %.212.i242.i = getelementptr i64, ptr %127, i64 %.96.0101.i.i
  %.213.i.i = load i64, ptr %.212.i242.i, align 8, !noalias !33
  %.219.i.i = getelementptr i8, ptr %.212.i242.i, i64 8
  %.220.i.i = load i64, ptr %.219.i.i, align 8, !noalias !33
  %.257.i.i = sub i64 %.220.i.i, %.213.i.i
  %.30096.not.i.i = icmp slt i64 %.257.i.i, 1
  br i1 %.30096.not.i.i, label %B522.i.i, label %B468.if.i.i

B468.if.i.i:                                      ; preds = %B358.if.i.i, %B468.if.i.i
  %c.2.199.i.i = phi double [ %.355.i.i62, %B468.if.i.i ], [ %.204.i.i60, %B358.if.i.i ]
  %.247.098.i.i = phi i64 [ %.309.i.i61, %B468.if.i.i ], [ %.257.i.i, %B358.if.i.i ]
  %.244.097.i.i = phi i64 [ %.313.i.i, %B468.if.i.i ], [ %.213.i.i, %B358.if.i.i ]
  %.309.i.i61 = add nsw i64 %.247.098.i.i, -1
  %.313.i.i = add i64 %.244.097.i.i, 1
  %.341.i.i = getelementptr double, ptr %128, i64 %.244.097.i.i
  %.342.i.i = load double, ptr %.341.i.i, align 8, !noalias !33
  %.346.i.i = getelementptr i64, ptr %129, i64 %.244.097.i.i
  %.347.i.i = load i64, ptr %.346.i.i, align 8, !noalias !33
  %.351.i.i = getelementptr double, ptr %130, i64 %.347.i.i
  %.352.i.i = load double, ptr %.351.i.i, align 8, !noalias !33
  %.353.i.i = fmul double %.342.i.i, %.352.i.i
  %.355.i.i62 = fsub double %c.2.199.i.i, %.353.i.i
  %.300.i.i = icmp samesign ugt i64 %.247.098.i.i, 1
  br i1 %.300.i.i, label %B468.if.i.i, label %B522.i.i

B972.i.thread:                                    ; preds = %B648.i
  %.722.i272 = fdiv double %rss.3.0.lcssa.i, %.36.i
  %.737.i273 = fsub double %.722.i272, %.472.i
  %.740.i274 = fmul double %.737.i273, 5.000000e-01
  %.745.i275 = fdiv double %.740.i274, %.36.i
  %.926370.i = load i64, ptr %.27.i18, align 8, !noalias !27
  %.928371.i = getelementptr double, ptr %.91, i64 %.926370.i
  %.929372.i = load double, ptr %.928371.i, align 8, !noalias !27
  %.931373.i = fmul double %.30.i, 2.000000e+00
  %.935374.i = fmul double %.931373.i, %.745.i275
  %.938375.i = fadd double %.935374.i, %.929372.i
  store double %.938375.i, ptr %.928371.i, align 8, !noalias !27
  br label %B1370.i

B804.if.lr.ph.i:                                  ; preds = %B522.i.i, %B758.i
  %.655.i = add nsw i64 %.464.i, -1
  %.127.i.i = getelementptr i8, ptr %.27.i18, i64 168
  %.142.i.i = fneg double %.36.i
  %.306.i.i = getelementptr i8, ptr %.27.i18, i64 112
  br label %B804.if.i

B972.i:                                           ; preds = %eliminate
  %.722.i = fdiv double %.697.i, %.36.i
  %.737.i = fsub double %.722.i, %.472.i
  %.740.i = fmul double %.737.i, 5.000000e-01
  %.745.i = fdiv double %.740.i, %.36.i
  %133 = fmul double %.36.i, 2.000000e+00
  %.167.i295.i = fdiv double -5.000000e-01, %.36.i
  br label %B1106.if.i

B1254.i:                                          ; preds = %substitute
  %.926.i = load i64, ptr %.27.i18, align 8, !noalias !27
  %.928.i = getelementptr double, ptr %.91, i64 %.926.i
  %.929.i = load double, ptr %.928.i, align 8, !noalias !27
  %.931.i = fmul double %.30.i, 2.000000e+00
  %.935.i = fmul double %.931.i, %.912.i
  %.938.i = fadd double %.935.i, %.929.i
  store double %.938.i, ptr %.928.i, align 8, !noalias !27
  %.17.i.i = load i64, ptr %.19.i.i, align 8, !noalias !36
  %134 = getelementptr i64, ptr %.22, i64 %.17.i.i
  %.52.i245.i = getelementptr i8, ptr %134, i64 8
  %.53.i.i = load i64, ptr %.52.i245.i, align 8, !noalias !36
  %.57.i.i38 = getelementptr i8, ptr %134, i64 16
  %.58.i.i = load i64, ptr %.57.i.i38, align 8, !noalias !36
  %.62.i.i = getelementptr i8, ptr %134, i64 24
  %.63.i.i = load i64, ptr %.62.i.i, align 8, !noalias !36
  %.64.i246.i = add nsw i64 %.63.i.i, %.58.i.i
  %.65.i247.i = mul nsw i64 %.64.i246.i, %.53.i.i
  %.14788.not.i.i = icmp slt i64 %.65.i247.i, 1
  br i1 %.14788.not.i.i, label %B1370.i, label %B358.if.lr.ph.i248.i

B358.if.lr.ph.i248.i:                             ; preds = %B1254.i
  %.44.i.i39 = getelementptr i8, ptr %.27.i18, i64 144
  %.45.i.i = load i64, ptr %.44.i.i39, align 8, !noalias !36
  %.34.i.i = getelementptr i8, ptr %.27.i18, i64 136
  %.35.i249.i = load i64, ptr %.34.i.i, align 8, !noalias !36
  %.30.i.i = getelementptr i8, ptr %.27.i18, i64 128
  %.31.i.i40 = load i64, ptr %.30.i.i, align 8, !noalias !36
  %.21.i.i = load i64, ptr %.53.i, align 8, !noalias !36
  %.188.i.i = getelementptr i8, ptr %134, i64 72
  %135 = getelementptr i64, ptr %.22, i64 %.31.i.i40
  %136 = getelementptr i64, ptr %.22, i64 %.35.i249.i
  %137 = getelementptr double, ptr %.60, i64 %.21.i.i
  %138 = getelementptr double, ptr %.26, i64 %.45.i.i
  br label %B358.if.i251.i

B358.loopexit.i.i:                                ; preds = %B468.if.i252.i, %B358.if.i251.i
  %exitcond.not.i256.i = icmp eq i64 %.160.i.i, %.65.i247.i
  br i1 %exitcond.not.i256.i, label %B1370.i, label %B358.if.i251.i

B358.if.i251.i:                                   ; preds = %B358.loopexit.i.i, %B358.if.lr.ph.i248.i
  %.89.089.i.i = phi i64 [ 0, %B358.if.lr.ph.i248.i ], [ %.160.i.i, %B358.loopexit.i.i ]
  %.160.i.i = add nuw nsw i64 %.89.089.i.i, 1
  %.189.i.i41 = load i64, ptr %.188.i.i, align 8, !noalias !36
  %139 = getelementptr double, ptr %.60, i64 %.189.i.i41
  %.192.i.i = getelementptr double, ptr %139, i64 %.89.089.i.i
  %.193.i.i = load double, ptr %.192.i.i, align 8, !noalias !36
  %.200.i.i42 = getelementptr i64, ptr %135, i64 %.89.089.i.i
  %.201.i.i43 = load i64, ptr %.200.i.i42, align 8, !noalias !36
  %.206.i.i = getelementptr i8, ptr %.200.i.i42, i64 8
  %.207.i.i = load i64, ptr %.206.i.i, align 8, !noalias !36
  %.244.i.i = sub i64 %.207.i.i, %.201.i.i43
  %.28785.not.i.i = icmp slt i64 %.244.i.i, 1
  br i1 %.28785.not.i.i, label %B358.loopexit.i.i, label %B468.if.i252.i

B468.if.i252.i:                                   ; preds = %B358.if.i251.i, %B468.if.i252.i
  %.234.087.i.i = phi i64 [ %.296.i.i, %B468.if.i252.i ], [ %.244.i.i, %B358.if.i251.i ]
  %.231.086.i.i = phi i64 [ %.300.i253.i, %B468.if.i252.i ], [ %.201.i.i43, %B358.if.i251.i ]
  %.296.i.i = add nsw i64 %.234.087.i.i, -1
  %.300.i253.i = add i64 %.231.086.i.i, 1
  %.328.i.i = getelementptr i64, ptr %136, i64 %.231.086.i.i
  %.329.i.i = load i64, ptr %.328.i.i, align 8, !noalias !36
  %.333.i.i = getelementptr double, ptr %137, i64 %.329.i.i
  %.334.i.i = load double, ptr %.333.i.i, align 8, !noalias !36
  %.338.i.i = getelementptr double, ptr %138, i64 %.231.086.i.i
  %.339.i.i = load double, ptr %.338.i.i, align 8, !noalias !36
  %.341.i254.i = fmul double %.193.i.i, %.339.i.i
  %.342.i255.i = fsub double %.334.i.i, %.341.i254.i
  store double %.342.i255.i, ptr %.333.i.i, align 8, !noalias !36
  %.287.i.i = icmp samesign ugt i64 %.234.087.i.i, 1
  br i1 %.287.i.i, label %B468.if.i252.i, label %B358.loopexit.i.i

B1370.i:                                          ; preds = %B358.loopexit.i.i, %B1254.i, %B972.i.thread
  %.722.i279 = phi double [ %.722.i272, %B972.i.thread ], [ %.722.i, %B1254.i ], [ %.722.i, %B358.loopexit.i.i ]
  %log_determinant.2.0.lcssa.i277 = phi double [ 0.000000e+00, %B972.i.thread ], [ %.701.i, %B1254.i ], [ %.701.i, %B358.loopexit.i.i ]
  %.23.i258.i = load i64, ptr %.53.i, align 8, !noalias !39
  %.28.i260.i = load i64, ptr %.27.i.i, align 8, !noalias !39
  %.117146.not.i.i = icmp slt i64 %.28.i260.i, 1
  br i1 %.117146.not.i.i, label %B354.i.i, label %B108.if.lr.ph.i261.i

B108.if.lr.ph.i261.i:                             ; preds = %B1370.i
  %.161.i262.i = getelementptr i8, ptr %.27.i18, i64 32
  %140 = getelementptr double, ptr %.60, i64 %.23.i258.i
  br label %B108.if.i263.i

B354.i.i:                                         ; preds = %B108.if.i263.i, %B1370.i
  %.248.i.i = load i64, ptr %.238.i.i, align 8, !noalias !39
  %.328153.not.i.i = icmp slt i64 %.248.i.i, 1
  br i1 %.328153.not.i.i, label %gaussian, label %B426.if.lr.ph.i.i

B426.if.lr.ph.i.i:                                ; preds = %B354.i.i
  %.236.i.i35 = add nsw i64 %.28.i260.i, %.23.i258.i
  %.375.i.i36 = getelementptr i8, ptr %.27.i18, i64 48
  br label %B426.if.i.i

B426.loopexit.i.i:                                ; preds = %B590.if.i.i, %B426.if.i.i
  %position.2.1.lcssa.i275.i = phi i64 [ %position.3.0156.i.i, %B426.if.i.i ], [ %.530.i.i, %B590.if.i.i ]
  %exitcond158.not.i.i = icmp eq i64 %.341.i273.i, %.248.i.i
  br i1 %exitcond158.not.i.i, label %gaussian, label %B426.if.i.i

B108.if.i263.i:                                   ; preds = %B108.if.i263.i, %B108.if.lr.ph.i261.i
  %.59.0147.i.i = phi i64 [ 0, %B108.if.lr.ph.i261.i ], [ %.130.i264.i, %B108.if.i263.i ]
  %.130.i264.i = add nuw nsw i64 %.59.0147.i.i, 1
  %.162.i265.i = load i64, ptr %.161.i262.i, align 8, !noalias !39
  %141 = getelementptr i64, ptr %.22, i64 %.162.i265.i
  %.167.idx.i266.i = shl i64 %.59.0147.i.i, 4
  %.167.i267.i = getelementptr i8, ptr %141, i64 %.167.idx.i266.i
  %.168.i268.i = load i64, ptr %.167.i267.i, align 8, !noalias !39
  %.179.i269.i = getelementptr i8, ptr %.167.i267.i, i64 8
  %.180.i270.i = load i64, ptr %.179.i269.i, align 8, !noalias !39
  %.184.i271.i = icmp eq i64 %.168.i268.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.184.i271.i, ptr %arg.grad, ptr %.91
  %.208.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.180.i270.i
  %.209.i.i = load double, ptr %.208.i.i, align 8, !noalias !39
  %.216.i.i = getelementptr double, ptr %140, i64 %.59.0147.i.i
  %.217.i.i = load double, ptr %.216.i.i, align 8, !noalias !39
  %.218.i.i = fadd double %.209.i.i, %.217.i.i
  store double %.218.i.i, ptr %.208.i.i, align 8, !noalias !39
  %exitcond.not.i272.i = icmp eq i64 %.130.i264.i, %.28.i260.i
  br i1 %exitcond.not.i272.i, label %B354.i.i, label %B108.if.i263.i

B426.if.i.i:                                      ; preds = %B426.loopexit.i.i, %B426.if.lr.ph.i.i
  %position.3.0156.i.i = phi i64 [ %.236.i.i35, %B426.if.lr.ph.i.i ], [ %position.2.1.lcssa.i275.i, %B426.loopexit.i.i ]
  %.272.0154.i.i = phi i64 [ 0, %B426.if.lr.ph.i.i ], [ %.341.i273.i, %B426.loopexit.i.i ]
  %.341.i273.i = add nuw nsw i64 %.272.0154.i.i, 1
  %.376.i.i = load i64, ptr %.375.i.i36, align 8, !noalias !39
  %142 = getelementptr i64, ptr %.22, i64 %.376.i.i
  %.379.i274.i = getelementptr i64, ptr %142, i64 %.272.0154.i.i
  %.380.i.i = load i64, ptr %.379.i274.i, align 8, !noalias !39
  %.387.i.i = getelementptr i64, ptr %.22, i64 %.380.i.i
  %.388.i.i = load i64, ptr %.387.i.i, align 8, !noalias !39
  %.392.i.i37 = getelementptr i8, ptr %.387.i.i, i64 8
  %.393.i.i = load i64, ptr %.392.i.i37, align 8, !noalias !39
  %.394.i.i = mul nsw i64 %.393.i.i, %.388.i.i
  %.474149.not.i.i = icmp slt i64 %.394.i.i, 1
  br i1 %.474149.not.i.i, label %B426.loopexit.i.i, label %B590.if.lr.ph.i.i

B590.if.lr.ph.i.i:                                ; preds = %B426.if.i.i
  %.515.i.i = getelementptr i8, ptr %.387.i.i, i64 112
  br label %B590.if.i.i

B590.if.i.i:                                      ; preds = %B590.if.i.i, %B590.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B590.if.lr.ph.i.i ], [ %.530.i.i, %B590.if.i.i ]
  %.418.0150.i.i = phi i64 [ 0, %B590.if.lr.ph.i.i ], [ %.487.i.i, %B590.if.i.i ]
  %.487.i.i = add nuw nsw i64 %.418.0150.i.i, 1
  %.516.i.i = load i64, ptr %.515.i.i, align 8, !noalias !39
  %143 = getelementptr double, ptr %.60, i64 %.516.i.i
  %.519.i.i = getelementptr double, ptr %143, i64 %.418.0150.i.i
  %.520.i.i = load double, ptr %.519.i.i, align 8, !noalias !39
  %.523.i.i = getelementptr double, ptr %.60, i64 %position.2.1152.i.i
  %.524.i.i = load double, ptr %.523.i.i, align 8, !noalias !39
  %.525.i.i = fadd double %.520.i.i, %.524.i.i
  store double %.525.i.i, ptr %.519.i.i, align 8, !noalias !39
  %.530.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.487.i.i, %.394.i.i
  br i1 %exitcond157.not.i.i, label %B426.loopexit.i.i, label %B590.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.3.0345.i = phi double [ %.98.i, %B404.if.lr.ph.i ], [ %.425.i, %B522.i ]
  %.149.0344.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.218.i, %B522.i ]
  %.218.i = add nuw nsw i64 %.149.0344.i, 1
  %.253.i = getelementptr i64, ptr %120, i64 %.149.0344.i
  %.254.i = load i64, ptr %.253.i, align 8, !noalias !27
  %.260.i = getelementptr i8, ptr %.253.i, i64 8
  %.261.i = load i64, ptr %.260.i, align 8, !noalias !27
  %.298.i = sub i64 %.261.i, %.254.i
  %.341338.not.i = icmp slt i64 %.298.i, 1
  br i1 %.341338.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1341.i = phi double [ %.396.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.285.0340.i = phi i64 [ %.354.i, %B464.if.i ], [ %.254.i, %B404.if.i ]
  %.288.0339.i = phi i64 [ %.350.i, %B464.if.i ], [ %.298.i, %B404.if.i ]
  %.350.i = add nsw i64 %.288.0339.i, -1
  %.354.i = add i64 %.285.0340.i, 1
  %.382.i = getelementptr double, ptr %121, i64 %.285.0340.i
  %.383.i = load double, ptr %.382.i, align 8, !noalias !27
  %.387.i = getelementptr i64, ptr %122, i64 %.285.0340.i
  %.388.i = load i64, ptr %.387.i, align 8, !noalias !27
  %.392.i = getelementptr double, ptr %123, i64 %.388.i
  %.393.i = load double, ptr %.392.i, align 8, !noalias !27
  %.394.i = fmul double %.383.i, %.393.i
  %.396.i = fadd double %product.2.1341.i, %.394.i
  %.341.i = icmp samesign ugt i64 %.288.0339.i, 1
  br i1 %.341.i, label %B464.if.i, label %B522.i

B804.if.i:                                        ; preds = %eliminate, %B804.if.lr.ph.i
  %log_determinant.2.0351.i = phi double [ 0.000000e+00, %B804.if.lr.ph.i ], [ %.701.i, %eliminate ]
  %rss.4.0350.i = phi double [ %rss.3.0.lcssa.i, %B804.if.lr.ph.i ], [ %.697.i, %eliminate ]
  %.551.0348.i = phi i64 [ 0, %B804.if.lr.ph.i ], [ %.620.i, %eliminate ]
  %.620.i = add nuw nsw i64 %.551.0348.i, 1
  %.649.i = load i64, ptr %.19.i.i, align 8, !noalias !27
  %.653.not.i = icmp eq i64 %.551.0348.i, 0
  %.656.i = icmp eq i64 %.551.0348.i, %.655.i
  %144 = getelementptr i64, ptr %.22, i64 %.649.i
  %.idx335.i = mul i64 %.551.0348.i, 104
  %145 = getelementptr i8, ptr %144, i64 %.idx335.i
  %.49.i.i = getelementptr i8, ptr %145, i64 16
  %.50.i.i = load i64, ptr %.49.i.i, align 8, !noalias !42
  %.54.i.i = getelementptr i8, ptr %145, i64 24
  %.55.i.i = load i64, ptr %.54.i.i, align 8, !noalias !42
  %.64.i276.i = add nsw i64 %.55.i.i, %.50.i.i
  %.66.i.i64 = add i64 %.55.i.i, 1
  %.77.i.i = load i64, ptr %145, align 8, !noalias !42
  %146 = getelementptr i64, ptr %.22, i64 %.77.i.i
  %.80.i.i = getelementptr i8, ptr %146, i64 80
  %.81.i.i = load i64, ptr %.80.i.i, align 8, !noalias !42
  %"$phi204.0.2.0.i.i" = select i1 %.653.not.i, ptr %.26, ptr %.60
  %.105.i.i = getelementptr i8, ptr %145, i64 96
  %.106.i.i = load i64, ptr %.105.i.i, align 8, !noalias !42
  %.112.i.i = mul nsw i64 %.50.i.i, %.50.i.i
  br i1 %.653.not.i, label %B326.i.i, label %B326.thread.i.i

B326.i.i:                                         ; preds = %B804.if.i
  %.128.i.i = load i64, ptr %.127.i.i, align 8, !noalias !42
  %.128.fr.i.i = freeze i64 %.128.i.i
  %.129.not.i.i = icmp eq i64 %.128.fr.i.i, 0
  br i1 %.129.not.i.i, label %B326.thread.i.i, label %147

147:                                              ; preds = %B326.i.i
  br label %B326.thread.i.i

B326.thread.i.i:                                  ; preds = %147, %B326.i.i, %B804.if.i
  %"$phi326.0.2.0818.i.i" = phi i1 [ true, %147 ], [ false, %B326.i.i ], [ false, %B804.if.i ]
  %148 = phi double [ %.142.i.i, %147 ], [ 1.000000e+00, %B326.i.i ], [ 1.000000e+00, %B804.if.i ]
  %.177.i.i65 = getelementptr i8, ptr %145, i64 8
  %.178.i.i = load i64, ptr %.177.i.i65, align 8, !noalias !42
  %invariant.gep918.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.50.i.i
  %invariant.gep922.i.i = getelementptr double, ptr %.60, i64 %.55.i.i
  %invariant.gep926.i.i = getelementptr double, ptr %.60, i64 %.50.i.i
  %.260928.not.i.i = icmp slt i64 %.178.i.i, 1
  br i1 %.260928.not.i.i, label %eliminate, label %B428.lr.ph.i.i

B428.lr.ph.i.i:                                   ; preds = %B326.thread.i.i
  %.315.i.i66 = getelementptr i8, ptr %145, i64 48
  %"$phi526.1.2.1.in.i.i" = select i1 %.653.not.i, ptr %.306.i.i, ptr %.315.i.i66
  %.335.i.i = getelementptr i8, ptr %145, i64 64
  %.347.i277.i = getelementptr i8, ptr %145, i64 80
  %.358.i.i67 = getelementptr i8, ptr %145, i64 88
  %.375.i278.i = getelementptr i8, ptr %145, i64 40
  %spec.select836.i.i = tail call i64 @llvm.smax.i64(i64 %.50.i.i, i64 0)
  %.509860.not.i.i = icmp slt i64 %.50.i.i, 1
  %149 = getelementptr double, ptr %.60, i64 %.81.i.i
  %150 = getelementptr double, ptr %.60, i64 %.106.i.i
  %.390.i.i = mul i64 %.66.i.i64, %.50.i.i
  %151 = getelementptr double, ptr %150, i64 %.112.i.i
  %152 = getelementptr double, ptr %151, i64 %.390.i.i
  %.1427.i.i = icmp sgt i64 %.50.i.i, 0
  %spec.select843.i.i = tail call i64 @llvm.smax.i64(i64 %.66.i.i64, i64 0)
  %.1590880.not.i.i = icmp slt i64 %.55.i.i, 0
  %.1987889.not.i.i = icmp slt i64 %.390.i.i, 1
  %invariant.gep897.i.i = getelementptr double, ptr %151, i64 %.55.i.i
  %.2238.i.i = getelementptr i8, ptr %145, i64 32
  %.2251.i.i = getelementptr i8, ptr %145, i64 152
  %.2260.i.i = getelementptr i8, ptr %145, i64 168
  %.2351913.not.i.i = icmp slt i64 %.55.i.i, 1
  %brmerge.i.i = select i1 %.656.i, i1 true, i1 %.2351913.not.i.i
  br label %B428.i.i

B428.i.i:                                         ; preds = %B2437.i.i, %B428.lr.ph.i.i
  %gained.2.0932.i.i = phi double [ 0.000000e+00, %B428.lr.ph.i.i ], [ %gained.3.1968.i.i, %B2437.i.i ]
  %lost.3.0931.i.i = phi double [ 0.000000e+00, %B428.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B2437.i.i ]
  %.202.0930.i.i = phi i64 [ 0, %B428.lr.ph.i.i ], [ %.273.i.i, %B2437.i.i ]
  %.273.i.i = add nuw nsw i64 %.202.0930.i.i, 1
  %"$phi526.1.2.1.i.i" = load i64, ptr %"$phi526.1.2.1.in.i.i", align 8, !noalias !42
  %.322.i.i = mul nsw i64 %.202.0930.i.i, %.64.i276.i
  %.324.i.i = mul nsw i64 %.322.i.i, %.64.i276.i
  %.326.i.i = add nsw i64 %.324.i.i, %"$phi526.1.2.1.i.i"
  %.336.i.i = load i64, ptr %.335.i.i, align 8, !noalias !42
  %.340.i.i = add nsw i64 %.336.i.i, %.322.i.i
  %.348.i.i = load i64, ptr %.347.i277.i, align 8, !noalias !42
  %.351.i279.i = mul nsw i64 %.202.0930.i.i, %.50.i.i
  %.353.i280.i = mul nsw i64 %.351.i279.i, %.50.i.i
  %.359.i.i = load i64, ptr %.358.i.i67, align 8, !noalias !42
  %.364.i.i68 = mul nsw i64 %.351.i279.i, %.66.i.i64
  %.365.i.i = add nsw i64 %.359.i.i, %.364.i.i68
  %.376.i281.i = load i64, ptr %.375.i278.i, align 8, !noalias !42
  %153 = getelementptr i64, ptr %.22, i64 %.376.i281.i
  %.380.i282.i = getelementptr i64, ptr %153, i64 %.202.0930.i.i
  %.381.i.i69 = load i64, ptr %.380.i282.i, align 8, !noalias !42
  br i1 %"$phi326.0.2.0818.i.i", label %B788.i.i, label %B832.i.i

B788.i.i:                                         ; preds = %B428.i.i
  br i1 %.509860.not.i.i, label %B1148.thread955.i.i, label %B26.if.lr.ph.i.i.i

B26.if.lr.ph.i.i.i:                               ; preds = %B788.i.i
  %154 = getelementptr double, ptr %.26, i64 %.326.i.i
  br label %B54.if.lr.ph.i.i.i

B26.loopexit.i.i.i:                               ; preds = %B152.i.i.i
  %.126.i.i.i = add nuw nsw i64 %.55.0253.i.i.i, 1
  %exitcond267.not.i.i.i = icmp eq i64 %.50.i.i, %.126.i.i.i
  br i1 %exitcond267.not.i.i.i, label %B252.if.lr.ph.i.i.i, label %B54.if.lr.ph.i.i.i

B152.i.i.i:                                       ; preds = %B86.if.i.i.i, %B54.if.i.i.i
  %total.4.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B54.if.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.436.i.i.i = getelementptr double, ptr %156, i64 %.178.0250.i.i.i
  store double %total.4.2.lcssa.i.i.i, ptr %.436.i.i.i, align 8, !noalias !45
  %exitcond266.not.i.i.i = icmp eq i64 %.50.i.i, %.247.i.i.i
  br i1 %exitcond266.not.i.i.i, label %B26.loopexit.i.i.i, label %B54.if.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B364.i.i.i
  %.553.i.i.i = add nuw nsw i64 %.484.0264.i.i.i, 1
  %exitcond270.not.i.i.i = icmp eq i64 %.50.i.i, %.553.i.i.i
  br i1 %exitcond270.not.i.i.i, label %B1148.i.i, label %B252.if.lr.ph.i.i.i

B364.i.i.i:                                       ; preds = %B298.if.i.i.i
  %.675.i.i.i = add nuw nsw i64 %.606.0261.i.i.i, 1
  %.878.i.i.i = getelementptr double, ptr %158, i64 %.606.0261.i.i.i
  store double %.859.i.i.i, ptr %.878.i.i.i, align 8, !noalias !45
  br i1 %.705.i.i.i, label %B218.loopexit.i.i.i, label %B298.if.lr.ph.i.i.i

B54.if.lr.ph.i.i.i:                               ; preds = %B26.loopexit.i.i.i, %B26.if.lr.ph.i.i.i
  %.55.0253.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i.i.i ], [ %.126.i.i.i, %B26.loopexit.i.i.i ]
  %.399.i.i.i120 = mul nsw i64 %.55.0253.i.i.i, %.64.i276.i
  %155 = getelementptr double, ptr %154, i64 %.399.i.i.i120
  %.427.i.i.i = mul nuw nsw i64 %.55.0253.i.i.i, %.50.i.i
  %156 = getelementptr double, ptr %152, i64 %.427.i.i.i
  br label %B54.if.i.i.i

B54.if.i.i.i:                                     ; preds = %B54.if.lr.ph.i.i.i, %B152.i.i.i
  %.178.0250.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i.i.i ], [ %.247.i.i.i, %B152.i.i.i ]
  %.247.i.i.i = add nuw nsw i64 %.178.0250.i.i.i, 1
  %.359245.not.not.i.i.i = icmp sgt i64 %.50.i.i, %.178.0250.i.i.i
  br i1 %.359245.not.not.i.i.i, label %B86.if.lr.ph.i.i.i, label %B152.i.i.i

B86.if.lr.ph.i.i.i:                               ; preds = %B54.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %149, i64 %.178.0250.i.i.i
  br label %B86.if.i.i.i

B86.if.i.i.i:                                     ; preds = %B86.if.i.i.i, %B86.if.lr.ph.i.i.i
  %total.4.2248.i.i.i = phi double [ 0.000000e+00, %B86.if.lr.ph.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.303.0246.i.i.i = phi i64 [ %.178.0250.i.i.i, %B86.if.lr.ph.i.i.i ], [ %.372.i.i.i, %B86.if.i.i.i ]
  %.372.i.i.i = add nuw i64 %.303.0246.i.i.i, 1
  %.404.i.i.i = getelementptr double, ptr %155, i64 %.303.0246.i.i.i
  %.405.i.i.i = load double, ptr %.404.i.i.i, align 8, !noalias !45
  %.407.i.i.i = mul nsw i64 %.303.0246.i.i.i, %.50.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.407.i.i.i
  %.414.i.i.i121 = load double, ptr %gep.i.i.i, align 8, !noalias !45
  %.415.i.i.i122 = fmul double %.405.i.i.i, %.414.i.i.i121
  %.417.i.i.i = fadd double %total.4.2248.i.i.i, %.415.i.i.i122
  %exitcond.not.i.i.i123 = icmp eq i64 %.372.i.i.i, %.50.i.i
  br i1 %exitcond.not.i.i.i123, label %B152.i.i.i, label %B86.if.i.i.i

B252.if.lr.ph.i.i.i:                              ; preds = %B26.loopexit.i.i.i, %B218.loopexit.i.i.i
  %.484.0264.i.i.i = phi i64 [ %.553.i.i.i, %B218.loopexit.i.i.i ], [ 0, %B26.loopexit.i.i.i ]
  %.841.i.i.i = mul nuw nsw i64 %.484.0264.i.i.i, %.50.i.i
  %157 = getelementptr double, ptr %152, i64 %.841.i.i.i
  %158 = getelementptr double, ptr %150, i64 %.841.i.i.i
  br label %B298.if.lr.ph.i.i.i

B298.if.lr.ph.i.i.i:                              ; preds = %B252.if.lr.ph.i.i.i, %B364.i.i.i
  %.606.0261.i.i.i = phi i64 [ 0, %B252.if.lr.ph.i.i.i ], [ %.675.i.i.i, %B364.i.i.i ]
  %.705.i.i.i = icmp eq i64 %.484.0264.i.i.i, %.606.0261.i.i.i
  %arg.variance..i.i.i = select i1 %.705.i.i.i, double %.36.i, double 0.000000e+00
  %.850.i.i.i = mul nuw nsw i64 %.606.0261.i.i.i, %.50.i.i
  %159 = getelementptr double, ptr %152, i64 %.850.i.i.i
  br label %B298.if.i.i.i

B298.if.i.i.i:                                    ; preds = %B298.if.i.i.i, %B298.if.lr.ph.i.i.i
  %total.5.2258.i.i.i = phi double [ %arg.variance..i.i.i, %B298.if.lr.ph.i.i.i ], [ %.859.i.i.i, %B298.if.i.i.i ]
  %.745.0256.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i.i ], [ %.814.i.i.i, %B298.if.i.i.i ]
  %.814.i.i.i = add nuw nsw i64 %.745.0256.i.i.i, 1
  %.846.i.i.i = getelementptr double, ptr %157, i64 %.745.0256.i.i.i
  %.847.i.i.i = load double, ptr %.846.i.i.i, align 8, !noalias !45
  %.855.i.i.i = getelementptr double, ptr %159, i64 %.745.0256.i.i.i
  %.856.i.i.i = load double, ptr %.855.i.i.i, align 8, !noalias !45
  %.857.i.i.i = fmul double %.847.i.i.i, %.856.i.i.i
  %.859.i.i.i = fadd double %total.5.2258.i.i.i, %.857.i.i.i
  %exitcond268.not.i.i.i = icmp eq i64 %.50.i.i, %.814.i.i.i
  br i1 %exitcond268.not.i.i.i, label %B364.i.i.i, label %B298.if.i.i.i

B832.i.i:                                         ; preds = %B428.i.i
  %.427.i.i70 = icmp sgt i64 %.381.i.i69, 0
  br i1 %.427.i.i70, label %B844.i.i, label %B1346.i.i

B844.i.i:                                         ; preds = %B832.i.i
  br i1 %.509860.not.i.i, label %B1314.thread.i.i, label %B866.if.lr.ph.i.i

B866.if.lr.ph.i.i:                                ; preds = %B844.i.i
  %160 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.326.i.i
  br label %B900.if.lr.ph.i.i

B866.loopexit.i.i:                                ; preds = %B1102.i.i
  %.522.i.i = add nuw nsw i64 %.453.0861.i.i, 1
  %indvars.iv.next937.i.i = add i64 %indvars.iv936.i.i, -1
  %exitcond941.not.i.i = icmp eq i64 %.50.i.i, %.522.i.i
  br i1 %exitcond941.not.i.i, label %B1148.i.i, label %B900.if.lr.ph.i.i

B1056.i.i:                                        ; preds = %B984.if.i.i, %B950.if.i.i
  %inner.2.4.lcssa.i.i116 = phi double [ 0.000000e+00, %B950.if.i.i ], [ %.954.i.i, %B984.if.i.i ]
  %.964.i.i = mul nsw i64 %.715.0851.i.i, %.50.i.i
  %gep856.i.i = getelementptr double, ptr %invariant.gep855.i.i, i64 %.964.i.i
  %.973.i.i = load double, ptr %gep856.i.i, align 8, !noalias !42
  %.975.i.i = fmul double %inner.2.4.lcssa.i.i116, %.973.i.i
  %.979.i.i = fadd double %total.5.3853.i.i, %.975.i.i
  %exitcond939.not.i.i = icmp eq i64 %.784.i.i, %181
  br i1 %exitcond939.not.i.i, label %B1102.i.i, label %B950.if.i.i

B1102.i.i:                                        ; preds = %B1056.i.i, %B900.if.i.i
  %total.5.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B900.if.i.i ], [ %.979.i.i, %B1056.i.i ]
  %.998.i.i = getelementptr double, ptr %182, i64 %.575.0858.i.i
  store double %total.5.3.lcssa.i.i, ptr %.998.i.i, align 8, !noalias !42
  %indvars.iv.next.i.i74 = add i64 %indvars.iv.i.i72, -1
  br i1 %.674.i.i, label %B866.loopexit.i.i, label %B900.if.i.i

B1148.i.i:                                        ; preds = %B866.loopexit.i.i, %B218.loopexit.i.i.i
  %.1020.i.i = icmp sgt i64 %.381.i.i69, 0
  br i1 %.1020.i.i, label %B1160.i.i, label %B1346.i.i

B1148.thread955.i.i:                              ; preds = %B788.i.i
  %.1020956.i.i = icmp sgt i64 %.381.i.i69, 0
  br i1 %.1020956.i.i, label %B1314.thread.i.i, label %B1656.i.i

B1160.i.i:                                        ; preds = %B1148.i.i
  br i1 %.509860.not.i.i, label %B1314.thread.i.i, label %B64.if.lr.ph.i.i.i75

B182.i.i.i96:                                     ; preds = %B116.if.i.i.i87, %B64.if.i.i.i79
  %total.2.2.lcssa.i.i.i97 = phi double [ %.270.i.i.i83, %B64.if.i.i.i79 ], [ %.412.i.i.i95, %B116.if.i.i.i87 ]
  %.422.i.i.i98 = icmp eq i64 %.40.0145.i.i.i77, %.164.0142.i.i.i80
  br i1 %.422.i.i.i98, label %B294.i.i.i104, label %B268.i.i.i99

B268.i.i.i99:                                     ; preds = %B182.i.i.i96
  %.434.i.i.i100 = mul nuw nsw i64 %.164.0142.i.i.i80, %.50.i.i
  %161 = getelementptr double, ptr %150, i64 %.434.i.i.i100
  %.440.i.i.i101 = getelementptr double, ptr %161, i64 %.164.0142.i.i.i80
  %.441.i.i.i102 = load double, ptr %.440.i.i.i101, align 8, !noalias !48
  %.446.i.i.i103 = fdiv double %total.2.2.lcssa.i.i.i97, %.441.i.i.i102
  store double %.446.i.i.i103, ptr %.269.i.i.i82, align 8, !noalias !48
  br label %B64.if.i.i.i79

B294.i.i.i104:                                    ; preds = %B182.i.i.i96
  %.111.i.i.i105 = add nuw nsw i64 %.40.0145.i.i.i77, 1
  %.425.i.i.i106 = tail call double @sqrt(double %total.2.2.lcssa.i.i.i97)
  store double %.425.i.i.i106, ptr %.269.i.i.i82, align 8, !noalias !48
  %.482.i.i.i107 = getelementptr double, ptr %162, i64 %.40.0145.i.i.i77
  %.483.i.i.i108 = load double, ptr %.482.i.i.i107, align 8, !noalias !48
  %.484.i.i.i109 = tail call double @llvm.log.f64(double %.483.i.i.i108)
  %.486.i.i.i110 = fadd double %half.2.0147.i.i.i76, %.484.i.i.i109
  %exitcond150.not.i.i.i111 = icmp eq i64 %.111.i.i.i105, %.50.i.i
  br i1 %exitcond150.not.i.i.i111, label %cholesky.2, label %B64.if.lr.ph.i.i.i75

B64.if.lr.ph.i.i.i75:                             ; preds = %B1160.i.i, %B294.i.i.i104
  %half.2.0147.i.i.i76 = phi double [ %.486.i.i.i110, %B294.i.i.i104 ], [ 0.000000e+00, %B1160.i.i ]
  %.40.0145.i.i.i77 = phi i64 [ %.111.i.i.i105, %B294.i.i.i104 ], [ 0, %B1160.i.i ]
  %.263.i.i.i78 = mul nuw nsw i64 %.40.0145.i.i.i77, %.50.i.i
  %162 = getelementptr double, ptr %150, i64 %.263.i.i.i78
  br label %B64.if.i.i.i79

B64.if.i.i.i79:                                   ; preds = %B64.if.lr.ph.i.i.i75, %B268.i.i.i99
  %.164.0142.i.i.i80 = phi i64 [ 0, %B64.if.lr.ph.i.i.i75 ], [ %.233.i.i.i81, %B268.i.i.i99 ]
  %.233.i.i.i81 = add nuw nsw i64 %.164.0142.i.i.i80, 1
  %.269.i.i.i82 = getelementptr double, ptr %162, i64 %.164.0142.i.i.i80
  %.270.i.i.i83 = load double, ptr %.269.i.i.i82, align 8, !noalias !48
  %.354137.not.i.i.i84 = icmp eq i64 %.164.0142.i.i.i80, 0
  br i1 %.354137.not.i.i.i84, label %B182.i.i.i96, label %B116.if.lr.ph.i.i.i85

B116.if.lr.ph.i.i.i85:                            ; preds = %B64.if.i.i.i79
  %.403.i.i.i86 = mul nuw nsw i64 %.164.0142.i.i.i80, %.50.i.i
  %163 = getelementptr double, ptr %150, i64 %.403.i.i.i86
  br label %B116.if.i.i.i87

B116.if.i.i.i87:                                  ; preds = %B116.if.i.i.i87, %B116.if.lr.ph.i.i.i85
  %total.2.2140.i.i.i88 = phi double [ %.270.i.i.i83, %B116.if.lr.ph.i.i.i85 ], [ %.412.i.i.i95, %B116.if.i.i.i87 ]
  %.298.0138.i.i.i89 = phi i64 [ 0, %B116.if.lr.ph.i.i.i85 ], [ %.367.i.i.i90, %B116.if.i.i.i87 ]
  %.367.i.i.i90 = add nuw nsw i64 %.298.0138.i.i.i89, 1
  %.399.i728.i.i = getelementptr double, ptr %162, i64 %.298.0138.i.i.i89
  %.400.i.i.i91 = load double, ptr %.399.i728.i.i, align 8, !noalias !48
  %.408.i.i.i92 = getelementptr double, ptr %163, i64 %.298.0138.i.i.i89
  %.409.i.i.i93 = load double, ptr %.408.i.i.i92, align 8, !noalias !48
  %.410.i.i.i94 = fmul double %.400.i.i.i91, %.409.i.i.i93
  %.412.i.i.i95 = fsub double %total.2.2140.i.i.i88, %.410.i.i.i94
  %exitcond.not.i729.i.i = icmp eq i64 %.367.i.i.i90, %.164.0142.i.i.i80
  br i1 %exitcond.not.i729.i.i, label %B182.i.i.i96, label %B116.if.i.i.i87

B1314.thread.i.i:                                 ; preds = %B1160.i.i, %B1148.thread955.i.i, %B844.i.i
  %.1025960.i.i = uitofp nneg i64 %.381.i.i69 to double
  %.1026961.i.i = fmul double %.1025960.i.i, 2.000000e+00
  %.1057962.i.i = fmul double %.1026961.i.i, 0.000000e+00
  %.1059963.i.i = fadd double %gained.2.0932.i.i, %.1057962.i.i
  br label %B1656.i.i

cholesky.2: ; preds = %B294.i.i.i104
  %164 = getelementptr double, ptr %.60, i64 %.348.i.i
  %165 = getelementptr double, ptr %164, i64 %.353.i280.i
  br label %B1224.if.i.i

B1224.loopexit.i.i:                               ; preds = %B1252.if.i.i
  %.1158.i.i = add nuw nsw i64 %.1089.0867.i.i, 1
  %exitcond943.not.i.i = icmp eq i64 %.1158.i.i, %.50.i.i
  br i1 %exitcond943.not.i.i, label %B26.if.i.i.i, label %B1224.if.i.i

B26.loopexit.i740.i.i:                            ; preds = %B392.i.i.i
  %.114.i.i.i = add nuw nsw i64 %.43.0254.i.i.i, 1
  %exitcond257.not.i.i.i = icmp eq i64 %.114.i.i.i, %.50.i.i
  br i1 %exitcond257.not.i.i.i, label %B1346.i.loopexit.i, label %B26.if.i.i.i

B172.i.i.i:                                       ; preds = %B106.if.i.i.i, %B54.if.i732.i.i
  %total.4.2.lcssa.i738.i.i = phi double [ %.272.i.i.i, %B54.if.i732.i.i ], [ %.414.i736.i.i, %B106.if.i.i.i ]
  %166 = getelementptr double, ptr %150, i64 %.265.i.i.i
  %.430.i.i.i = getelementptr double, ptr %166, i64 %.166.0233.i.i.i
  %.431.i.i.i = load double, ptr %.430.i.i.i, align 8, !noalias !51
  %.436.i739.i.i = fdiv double %total.4.2.lcssa.i738.i.i, %.431.i.i.i
  store double %.436.i739.i.i, ptr %gep236.i.i.i, align 8, !noalias !51
  %exitcond256.not.i.i.i = icmp eq i64 %.50.i.i, %.235.i.i.i
  br i1 %exitcond256.not.i.i.i, label %B266.if.i.i.i114, label %B54.if.i732.i.i

B392.i.i.i:                                       ; preds = %B326.if.i.i.i, %B266.if.i.i.i114
  %total.5.2.lcssa.i.i.i = phi double [ %.587.i.i.i, %B266.if.i.i.i114 ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %167 = getelementptr double, ptr %150, i64 %.580.i.i.i
  %.747.i.i.i = getelementptr double, ptr %167, i64 %.546.i.i.i
  %.748.i.i.i = load double, ptr %.747.i.i.i, align 8, !noalias !51
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !51
  %.537.i.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i.i.i, label %B266.if.i.i.i114, label %B26.loopexit.i740.i.i

B26.if.i.i.i:                                     ; preds = %B1224.loopexit.i.i, %B26.loopexit.i740.i.i
  %.43.0254.i.i.i = phi i64 [ %.114.i.i.i, %B26.loopexit.i740.i.i ], [ 0, %B1224.loopexit.i.i ]
  %invariant.gep235.i.i.i = getelementptr double, ptr %165, i64 %.43.0254.i.i.i
  br label %B54.if.i732.i.i

B54.if.i732.i.i:                                  ; preds = %B26.if.i.i.i, %B172.i.i.i
  %.166.0233.i.i.i = phi i64 [ 0, %B26.if.i.i.i ], [ %.235.i.i.i, %B172.i.i.i ]
  %.235.i.i.i = add nuw nsw i64 %.166.0233.i.i.i, 1
  %.265.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.50.i.i
  %gep236.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.265.i.i.i
  %.272.i.i.i = load double, ptr %gep236.i.i.i, align 8, !noalias !51
  %.356228.not.i.i.i = icmp eq i64 %.166.0233.i.i.i, 0
  br i1 %.356228.not.i.i.i, label %B172.i.i.i, label %B106.if.lr.ph.i.i.i

B106.if.lr.ph.i.i.i:                              ; preds = %B54.if.i732.i.i
  %168 = getelementptr double, ptr %150, i64 %.265.i.i.i
  br label %B106.if.i.i.i

B106.if.i.i.i:                                    ; preds = %B106.if.i.i.i, %B106.if.lr.ph.i.i.i
  %total.4.2231.i.i.i = phi double [ %.272.i.i.i, %B106.if.lr.ph.i.i.i ], [ %.414.i736.i.i, %B106.if.i.i.i ]
  %.300.0229.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i ], [ %.369.i.i.i, %B106.if.i.i.i ]
  %.369.i.i.i = add nuw nsw i64 %.300.0229.i.i.i, 1
  %.401.i.i.i = getelementptr double, ptr %168, i64 %.300.0229.i.i.i
  %.402.i.i.i = load double, ptr %.401.i.i.i, align 8, !noalias !51
  %.404.i733.i.i = mul nuw nsw i64 %.300.0229.i.i.i, %.50.i.i
  %gep.i734.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.404.i733.i.i
  %.411.i.i.i = load double, ptr %gep.i734.i.i, align 8, !noalias !51
  %.412.i735.i.i = fmul double %.402.i.i.i, %.411.i.i.i
  %.414.i736.i.i = fsub double %total.4.2231.i.i.i, %.412.i735.i.i
  %exitcond.not.i737.i.i = icmp eq i64 %.369.i.i.i, %.166.0233.i.i.i
  br i1 %exitcond.not.i737.i.i, label %B172.i.i.i, label %B106.if.i.i.i

B266.if.i.i.i114:                                 ; preds = %B172.i.i.i, %B392.i.i.i
  %.484.0249.i.i.i = phi i64 [ %.546.i.i.i, %B392.i.i.i ], [ %.50.i.i, %B172.i.i.i ]
  %.546.i.i.i = add nsw i64 %.484.0249.i.i.i, -1
  %.580.i.i.i = mul nsw i64 %.546.i.i.i, %.50.i.i
  %gep252.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.580.i.i.i
  %.587.i.i.i = load double, ptr %gep252.i.i.i, align 8, !noalias !51
  %.630.i.i.i = sub nuw nsw i64 %.50.i.i, %.484.0249.i.i.i
  %.673239.not.i.i.i = icmp eq i64 %.630.i.i.i, 0
  br i1 %.673239.not.i.i.i, label %B392.i.i.i, label %B326.if.lr.ph.i.i.i

B326.if.lr.ph.i.i.i:                              ; preds = %B266.if.i.i.i114
  %invariant.gep244.i.i.i = getelementptr double, ptr %150, i64 %.546.i.i.i
  br label %B326.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B326.if.i.i.i, %B326.if.lr.ph.i.i.i
  %total.5.2242.i.i.i = phi double [ %.587.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %.620.0241.i.i.i = phi i64 [ %.630.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.682.i.i.i, %B326.if.i.i.i ]
  %.617.0240.i.i.i = phi i64 [ %.484.0249.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.686.i.i.i, %B326.if.i.i.i ]
  %.682.i.i.i = add nsw i64 %.620.0241.i.i.i, -1
  %.686.i.i.i = add i64 %.617.0240.i.i.i, 1
  %.712.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.50.i.i
  %gep245.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i, i64 %.712.i.i.i
  %.719.i.i.i = load double, ptr %gep245.i.i.i, align 8, !noalias !51
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.712.i.i.i
  %.728.i.i.i = load double, ptr %gep238.i.i.i, align 8, !noalias !51
  %.729.i.i.i = fmul double %.719.i.i.i, %.728.i.i.i
  %.731.i.i.i = fsub double %total.5.2242.i.i.i, %.729.i.i.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

B1346.i.loopexit.i:                               ; preds = %B26.loopexit.i740.i.i
  %.1025.i.i = uitofp nneg i64 %.381.i.i69 to double
  %.1026.i.i = fmul double %.1025.i.i, 2.000000e+00
  %.1057.i.i = fmul double %.1026.i.i, %.486.i.i.i110
  %.1059.i.i = fadd double %gained.2.0932.i.i, %.1057.i.i
  br label %B1346.i.i

B1346.i.i:                                        ; preds = %B1346.i.loopexit.i, %B1148.i.i, %B832.i.i
  %gained.3.1.i.i = phi double [ %gained.2.0932.i.i, %B832.i.i ], [ %gained.2.0932.i.i, %B1148.i.i ], [ %.1059.i.i, %B1346.i.loopexit.i ]
  br i1 %.1427.i.i, label %B1368.if.lr.ph.i.i, label %B1656.i.i

B1368.if.lr.ph.i.i:                               ; preds = %B1346.i.i
  %gep919.i.i = getelementptr double, ptr %invariant.gep918.i.i, i64 %.326.i.i
  %169 = getelementptr double, ptr %.60, i64 %.340.i.i
  br label %B1368.if.i.i

B1368.loopexit.i.i:                               ; preds = %B1618.i.i, %B1368.if.i.i
  %indvars.iv.next945.i.i = add i64 %indvars.iv944.i.i, -1
  %exitcond948.not.i.i = icmp eq i64 %.50.i.i, %.1482.i.i
  br i1 %exitcond948.not.i.i, label %B1656.i.i, label %B1368.if.i.i

B1420.i.i:                                        ; preds = %B1396.if.i.i
  %.1640.i.i = icmp slt i64 %.1534.0881.i.i, %.55.i.i
  %.1652.i.i = getelementptr double, ptr %gep888.i.i, i64 %.1534.0881.i.i
  %"$phi1480.3.2.3.in.i.i" = select i1 %.1640.i.i, ptr %.1652.i.i, ptr %.1662.i.i
  %"$phi1480.3.2.3.i.i" = load double, ptr %"$phi1480.3.2.3.in.i.i", align 8, !noalias !42
  br label %B1618.i.i

B1484.i.i:                                        ; preds = %B1396.if.i.i
  br i1 %.1761869.not.not.i.i, label %B1508.if.lr.ph.i.i, label %B1618.i.i

B1508.if.lr.ph.i.i:                               ; preds = %B1484.i.i
  %.1814.i.i = icmp slt i64 %.1534.0881.i.i, %.55.i.i
  %invariant.gep878.i.i = getelementptr double, ptr %gep919.i.i, i64 %.1534.0881.i.i
  br label %B1508.if.i.i

B1618.i.i:                                        ; preds = %B1508.if.i.i, %B1484.i.i, %B1420.i.i
  %total.7.3.i.i = phi double [ %"$phi1480.3.2.3.i.i", %B1420.i.i ], [ 0.000000e+00, %B1484.i.i ], [ %.1862.i.i, %B1508.if.i.i ]
  %.1889.i.i = getelementptr double, ptr %187, i64 %.1534.0881.i.i
  store double %total.7.3.i.i, ptr %.1889.i.i, align 8, !noalias !42
  %.1590.i.i = icmp sgt i64 %.1537.0883.i.i, 1
  br i1 %.1590.i.i, label %B1396.if.i.i, label %B1368.loopexit.i.i

B1656.i.i:                                        ; preds = %B1368.loopexit.i.i, %B1346.i.i, %B1314.thread.i.i, %B1148.thread955.i.i
  %gained.3.1968.i.i = phi double [ %.1059963.i.i, %B1314.thread.i.i ], [ %gained.3.1.i.i, %B1346.i.i ], [ %gained.2.0932.i.i, %B1148.thread955.i.i ], [ %gained.3.1.i.i, %B1368.loopexit.i.i ]
  br i1 %.1987889.not.i.i, label %B1722.i.i, label %B1686.if.lr.ph.i.i

B1686.if.lr.ph.i.i:                               ; preds = %B1656.i.i
  %170 = getelementptr double, ptr %.60, i64 %.365.i.i
  br label %B1686.if.i.i

B1722.i.i:                                        ; preds = %B1686.if.i.i, %B1656.i.i
  br i1 %.1590880.not.i.i, label %solve, label %B26.if.lr.ph.i742.i.i

B26.if.lr.ph.i742.i.i:                            ; preds = %B1722.i.i
  %171 = getelementptr double, ptr %.60, i64 %.365.i.i
  br label %B26.if.i743.i.i

B26.loopexit.i812.i.i:                            ; preds = %B392.i805.i.i, %B26.if.i743.i.i
  %exitcond257.not.i813.i.i = icmp eq i64 %.43.0254.i744.i.i, %.55.i.i
  br i1 %exitcond257.not.i813.i.i, label %solve, label %B26.if.i743.i.i

B172.i769.i.i:                                    ; preds = %B106.if.i757.i.i, %B54.if.i748.i.i
  %.424.pre-phi.i770.i.i = phi i64 [ 0, %B54.if.i748.i.i ], [ %.396.i756.i.i, %B106.if.i757.i.i ]
  %total.4.2.lcssa.i771.i.i = phi double [ %.272.i753.i.i, %B54.if.i748.i.i ], [ %.414.i767.i.i, %B106.if.i757.i.i ]
  %172 = getelementptr double, ptr %150, i64 %.424.pre-phi.i770.i.i
  %.430.i772.i.i = getelementptr double, ptr %172, i64 %.166.0233.i749.i.i
  %.431.i773.i.i = load double, ptr %.430.i772.i.i, align 8, !noalias !54
  %.436.i774.i.i = fdiv double %total.4.2.lcssa.i771.i.i, %.431.i773.i.i
  store double %.436.i774.i.i, ptr %gep236.i752.i.i, align 8, !noalias !54
  %exitcond256.not.i775.i.i = icmp eq i64 %.50.i.i, %.235.i750.i.i
  br i1 %exitcond256.not.i775.i.i, label %B266.if.i778.i.i, label %B54.if.i748.i.i

B392.i805.i.i:                                    ; preds = %B326.if.i790.i.i, %B266.if.i778.i.i
  %total.5.2.lcssa.i806.i.i = phi double [ %.587.i785.i.i, %B266.if.i778.i.i ], [ %.731.i803.i.i, %B326.if.i790.i.i ]
  %.741.i807.i.i = mul nsw i64 %.481.0250.i781.i.i, %.50.i.i
  %173 = getelementptr double, ptr %150, i64 %.741.i807.i.i
  %.747.i808.i.i = getelementptr double, ptr %173, i64 %.481.0250.i781.i.i
  %.748.i809.i.i = load double, ptr %.747.i808.i.i, align 8, !noalias !54
  %.753.i810.i.i = fdiv double %total.5.2.lcssa.i806.i.i, %.748.i809.i.i
  store double %.753.i810.i.i, ptr %gep252.i784.i.i, align 8, !noalias !54
  %.537.i811.i.i = icmp sgt i64 %.484.0249.i779.i.i, 1
  br i1 %.537.i811.i.i, label %B266.if.i778.i.i, label %B26.loopexit.i812.i.i

B26.if.i743.i.i:                                  ; preds = %B26.loopexit.i812.i.i, %B26.if.lr.ph.i742.i.i
  %.43.0254.i744.i.i = phi i64 [ 0, %B26.if.lr.ph.i742.i.i ], [ %.114.i745.i.i, %B26.loopexit.i812.i.i ]
  %.114.i745.i.i = add nuw nsw i64 %.43.0254.i744.i.i, 1
  br i1 %.1427.i.i, label %B54.if.lr.ph.i746.i.i, label %B26.loopexit.i812.i.i

B54.if.lr.ph.i746.i.i:                            ; preds = %B26.if.i743.i.i
  %invariant.gep235.i747.i.i = getelementptr double, ptr %171, i64 %.43.0254.i744.i.i
  br label %B54.if.i748.i.i

B54.if.i748.i.i:                                  ; preds = %B54.if.lr.ph.i746.i.i, %B172.i769.i.i
  %.166.0233.i749.i.i = phi i64 [ 0, %B54.if.lr.ph.i746.i.i ], [ %.235.i750.i.i, %B172.i769.i.i ]
  %.235.i750.i.i = add nuw nsw i64 %.166.0233.i749.i.i, 1
  %.265.i751.i.i = mul nuw nsw i64 %.166.0233.i749.i.i, %.66.i.i64
  %gep236.i752.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.265.i751.i.i
  %.272.i753.i.i = load double, ptr %gep236.i752.i.i, align 8, !noalias !54
  %.356228.not.i754.i.i = icmp eq i64 %.166.0233.i749.i.i, 0
  br i1 %.356228.not.i754.i.i, label %B172.i769.i.i, label %B106.if.lr.ph.i755.i.i

B106.if.lr.ph.i755.i.i:                           ; preds = %B54.if.i748.i.i
  %.396.i756.i.i = mul nuw nsw i64 %.166.0233.i749.i.i, %.50.i.i
  %174 = getelementptr double, ptr %150, i64 %.396.i756.i.i
  br label %B106.if.i757.i.i

B106.if.i757.i.i:                                 ; preds = %B106.if.i757.i.i, %B106.if.lr.ph.i755.i.i
  %total.4.2231.i758.i.i = phi double [ %.272.i753.i.i, %B106.if.lr.ph.i755.i.i ], [ %.414.i767.i.i, %B106.if.i757.i.i ]
  %.300.0229.i759.i.i = phi i64 [ 0, %B106.if.lr.ph.i755.i.i ], [ %.369.i760.i.i, %B106.if.i757.i.i ]
  %.369.i760.i.i = add nuw nsw i64 %.300.0229.i759.i.i, 1
  %.401.i761.i.i = getelementptr double, ptr %174, i64 %.300.0229.i759.i.i
  %.402.i762.i.i = load double, ptr %.401.i761.i.i, align 8, !noalias !54
  %.404.i763.i.i = mul nuw nsw i64 %.300.0229.i759.i.i, %.66.i.i64
  %gep.i764.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.404.i763.i.i
  %.411.i765.i.i = load double, ptr %gep.i764.i.i, align 8, !noalias !54
  %.412.i766.i.i = fmul double %.402.i762.i.i, %.411.i765.i.i
  %.414.i767.i.i = fsub double %total.4.2231.i758.i.i, %.412.i766.i.i
  %exitcond.not.i768.i.i = icmp eq i64 %.369.i760.i.i, %.166.0233.i749.i.i
  br i1 %exitcond.not.i768.i.i, label %B172.i769.i.i, label %B106.if.i757.i.i

B266.if.i778.i.i:                                 ; preds = %B172.i769.i.i, %B392.i805.i.i
  %.484.0249.i779.i.i = phi i64 [ %.546.i782.i.i, %B392.i805.i.i ], [ %spec.select836.i.i, %B172.i769.i.i ]
  %.481.0.in248.i780.i.i = phi i64 [ %.481.0250.i781.i.i, %B392.i805.i.i ], [ %.50.i.i, %B172.i769.i.i ]
  %.481.0250.i781.i.i = add i64 %.481.0.in248.i780.i.i, -1
  %.546.i782.i.i = add nsw i64 %.484.0249.i779.i.i, -1
  %.580.i783.i.i = mul nsw i64 %.481.0250.i781.i.i, %.66.i.i64
  %gep252.i784.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.580.i783.i.i
  %.587.i785.i.i = load double, ptr %gep252.i784.i.i, align 8, !noalias !54
  %.630.i786.i.i = sub i64 %.50.i.i, %.481.0.in248.i780.i.i
  %.673239.not.i787.i.i = icmp eq i64 %.630.i786.i.i, 0
  br i1 %.673239.not.i787.i.i, label %B392.i805.i.i, label %B326.if.lr.ph.i788.i.i

B326.if.lr.ph.i788.i.i:                           ; preds = %B266.if.i778.i.i
  %invariant.gep244.i789.i.i = getelementptr double, ptr %150, i64 %.481.0250.i781.i.i
  br label %B326.if.i790.i.i

B326.if.i790.i.i:                                 ; preds = %B326.if.i790.i.i, %B326.if.lr.ph.i788.i.i
  %total.5.2242.i791.i.i = phi double [ %.587.i785.i.i, %B326.if.lr.ph.i788.i.i ], [ %.731.i803.i.i, %B326.if.i790.i.i ]
  %.620.0241.i792.i.i = phi i64 [ %.630.i786.i.i, %B326.if.lr.ph.i788.i.i ], [ %.682.i794.i.i, %B326.if.i790.i.i ]
  %.617.0240.i793.i.i = phi i64 [ %.481.0.in248.i780.i.i, %B326.if.lr.ph.i788.i.i ], [ %.686.i795.i.i, %B326.if.i790.i.i ]
  %.682.i794.i.i = add nsw i64 %.620.0241.i792.i.i, -1
  %.686.i795.i.i = add i64 %.617.0240.i793.i.i, 1
  %.712.i796.i.i = mul nsw i64 %.617.0240.i793.i.i, %.50.i.i
  %gep245.i797.i.i = getelementptr double, ptr %invariant.gep244.i789.i.i, i64 %.712.i796.i.i
  %.719.i798.i.i = load double, ptr %gep245.i797.i.i, align 8, !noalias !54
  %.721.i799.i.i = mul nsw i64 %.617.0240.i793.i.i, %.66.i.i64
  %gep238.i800.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.721.i799.i.i
  %.728.i801.i.i = load double, ptr %gep238.i800.i.i, align 8, !noalias !54
  %.729.i802.i.i = fmul double %.719.i798.i.i, %.728.i801.i.i
  %.731.i803.i.i = fsub double %total.5.2242.i791.i.i, %.729.i802.i.i
  %.673.i804.i.i = icmp sgt i64 %.620.0241.i792.i.i, 1
  br i1 %.673.i804.i.i, label %B326.if.i790.i.i, label %B392.i805.i.i

solve: ; preds = %B26.loopexit.i812.i.i, %B1722.i.i
  br i1 %.509860.not.i.i, label %B1854.i.i, label %B1776.if.lr.ph.i.i

B1776.if.lr.ph.i.i:                               ; preds = %solve
  %gep923.i.i = getelementptr double, ptr %invariant.gep922.i.i, i64 %.365.i.i
  br label %B1776.if.i.i

B1854.i.i:                                        ; preds = %B1776.if.i.i, %solve
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.0931.i.i, %solve ], [ %.2216.i.i, %B1776.if.i.i ]
  br i1 %brmerge.i.i, label %B2437.i.i, label %B2110.if.lr.ph.i.i

B2110.if.lr.ph.i.i:                               ; preds = %B1854.i.i
  %.2261.i.i = load i64, ptr %.2260.i.i, align 8, !noalias !42
  %.2239.i.i = load i64, ptr %.2238.i.i, align 8, !noalias !42
  %175 = getelementptr i64, ptr %.22, i64 %.2239.i.i
  %.2245.i.i = getelementptr i64, ptr %175, i64 %.202.0930.i.i
  %.2246.i.i = load i64, ptr %.2245.i.i, align 8, !noalias !42
  %.2254.i.i = mul nsw i64 %.2246.i.i, %.55.i.i
  %.2256.i.i = mul nsw i64 %.2254.i.i, %.55.i.i
  %.2252.i.i = load i64, ptr %.2251.i.i, align 8, !noalias !42
  %gep925.i.i = getelementptr double, ptr %invariant.gep918.i.i, i64 %.326.i.i
  %gep927.i.i = getelementptr double, ptr %invariant.gep926.i.i, i64 %.340.i.i
  %176 = getelementptr double, ptr %.60, i64 %.365.i.i
  %177 = getelementptr double, ptr %.60, i64 %.2261.i.i
  %178 = getelementptr double, ptr %177, i64 %.2254.i.i
  %179 = getelementptr double, ptr %.60, i64 %.2252.i.i
  %180 = getelementptr double, ptr %179, i64 %.2256.i.i
  br label %B2110.if.i.i

B2110.loopexit.i.loopexit.i:                      ; preds = %B2438.i.i
  %.2364.i.i = add nuw nsw i64 %.2295.0914.i.i, 1
  %exitcond952.not.i.i = icmp eq i64 %.55.i.i, %.2364.i.i
  br i1 %exitcond952.not.i.i, label %B2437.i.i, label %B2110.if.i.i

B2318.i.i:                                        ; preds = %B2240.if.i.i, %B2138.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi2216.3.2.3.i.i", %B2138.if.i.i ], [ %.2692.i.i, %B2240.if.i.i ]
  br i1 %.2515.i.i, label %B2334.i.i, label %B2382.i.i

B2334.i.i:                                        ; preds = %B2318.i.i
  %.2714.i.i = getelementptr double, ptr %189, i64 %.2416.0911.i.i
  %.2715.i.i = load double, ptr %.2714.i.i, align 8, !noalias !42
  %.2717.i.i = fadd double %left.2.3.lcssa.i.i, %.2715.i.i
  store double %.2717.i.i, ptr %.2714.i.i, align 8, !noalias !42
  br label %B2438.i.i

B2382.i.i:                                        ; preds = %B2318.i.i
  %.2731.i.i = load double, ptr %.2730.i.i, align 8, !noalias !42
  %.2733.i.i = fadd double %left.2.3.lcssa.i.i, %.2731.i.i
  store double %.2733.i.i, ptr %.2730.i.i, align 8, !noalias !42
  br label %B2438.i.i

B2437.i.i:                                        ; preds = %B2110.loopexit.i.loopexit.i, %B1854.i.i
  %exitcond953.not.i.i = icmp eq i64 %.273.i.i, %.178.i.i
  br i1 %exitcond953.not.i.i, label %eliminate, label %B428.i.i

B2438.i.i:                                        ; preds = %B2382.i.i, %B2334.i.i
  %.2472.i.i = icmp sgt i64 %.2419.0912.i.i, 1
  br i1 %.2472.i.i, label %B2138.if.i.i, label %B2110.loopexit.i.loopexit.i

B900.if.lr.ph.i.i:                                ; preds = %B866.loopexit.i.i, %B866.if.lr.ph.i.i
  %indvars.iv936.i.i = phi i64 [ %.50.i.i, %B866.if.lr.ph.i.i ], [ %indvars.iv.next937.i.i, %B866.loopexit.i.i ]
  %.453.0861.i.i = phi i64 [ 0, %B866.if.lr.ph.i.i ], [ %.522.i.i, %B866.loopexit.i.i ]
  %smax938.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv936.i.i, i64 0)
  %181 = add nuw i64 %smax938.i.i, %.453.0861.i.i
  %.771850.not.i.not.i = icmp sgt i64 %.50.i.i, %.453.0861.i.i
  %invariant.gep855.i.i = getelementptr double, ptr %149, i64 %.453.0861.i.i
  %.989.i.i = mul nuw nsw i64 %.453.0861.i.i, %.50.i.i
  %182 = getelementptr double, ptr %150, i64 %.989.i.i
  br label %B900.if.i.i

B900.if.i.i:                                      ; preds = %B900.if.lr.ph.i.i, %B1102.i.i
  %indvars.iv.i.i72 = phi i64 [ %.50.i.i, %B900.if.lr.ph.i.i ], [ %indvars.iv.next.i.i74, %B1102.i.i ]
  %.575.0858.i.i = phi i64 [ 0, %B900.if.lr.ph.i.i ], [ %.644.i.i, %B1102.i.i ]
  %smax.i.i73 = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i72, i64 0)
  %183 = add nuw i64 %smax.i.i73, %.575.0858.i.i
  %.644.i.i = add nuw nsw i64 %.575.0858.i.i, 1
  %.674.i.i = icmp eq i64 %.453.0861.i.i, %.575.0858.i.i
  %arg.variance..i.i = select i1 %.674.i.i, double %.36.i, double 0.000000e+00
  br i1 %.771850.not.i.not.i, label %B950.if.lr.ph.i.i, label %B1102.i.i

B950.if.lr.ph.i.i:                                ; preds = %B900.if.i.i
  %.896846.not.not.i.i = icmp sgt i64 %.50.i.i, %.575.0858.i.i
  %invariant.gep.i.i115 = getelementptr double, ptr %149, i64 %.575.0858.i.i
  br label %B950.if.i.i

B950.if.i.i:                                      ; preds = %B950.if.lr.ph.i.i, %B1056.i.i
  %total.5.3853.i.i = phi double [ %arg.variance..i.i, %B950.if.lr.ph.i.i ], [ %.979.i.i, %B1056.i.i ]
  %.715.0851.i.i = phi i64 [ %.453.0861.i.i, %B950.if.lr.ph.i.i ], [ %.784.i.i, %B1056.i.i ]
  %.784.i.i = add nuw i64 %.715.0851.i.i, 1
  br i1 %.896846.not.not.i.i, label %B984.if.lr.ph.i.i, label %B1056.i.i

B984.if.lr.ph.i.i:                                ; preds = %B950.if.i.i
  %.936.i.i = mul nsw i64 %.715.0851.i.i, %.64.i276.i
  %184 = getelementptr double, ptr %160, i64 %.936.i.i
  br label %B984.if.i.i

B984.if.i.i:                                      ; preds = %B984.if.i.i, %B984.if.lr.ph.i.i
  %inner.2.4849.i.i = phi double [ 0.000000e+00, %B984.if.lr.ph.i.i ], [ %.954.i.i, %B984.if.i.i ]
  %.840.0847.i.i = phi i64 [ %.575.0858.i.i, %B984.if.lr.ph.i.i ], [ %.909.i.i117, %B984.if.i.i ]
  %.909.i.i117 = add nuw i64 %.840.0847.i.i, 1
  %.941.i.i = getelementptr double, ptr %184, i64 %.840.0847.i.i
  %.942.i.i118 = load double, ptr %.941.i.i, align 8, !noalias !42
  %.944.i.i = mul nsw i64 %.840.0847.i.i, %.50.i.i
  %gep.i.i119 = getelementptr double, ptr %invariant.gep.i.i115, i64 %.944.i.i
  %.951.i.i = load double, ptr %gep.i.i119, align 8, !noalias !42
  %.952.i.i = fmul double %.942.i.i118, %.951.i.i
  %.954.i.i = fadd double %inner.2.4849.i.i, %.952.i.i
  %exitcond.not.i283.i = icmp eq i64 %.909.i.i117, %183
  br i1 %exitcond.not.i283.i, label %B1056.i.i, label %B984.if.i.i

B1224.if.i.i:                                     ; preds = %B1224.loopexit.i.i, %cholesky.2
  %.1089.0867.i.i = phi i64 [ 0, %cholesky.2 ], [ %.1158.i.i, %B1224.loopexit.i.i ]
  %.1320.i.i = mul nuw nsw i64 %.1089.0867.i.i, %.50.i.i
  %185 = getelementptr double, ptr %165, i64 %.1320.i.i
  br label %B1252.if.i.i

B1252.if.i.i:                                     ; preds = %B1252.if.i.i, %B1224.if.i.i
  %.1210.0864.i.i = phi i64 [ 0, %B1224.if.i.i ], [ %.1279.i.i, %B1252.if.i.i ]
  %.1279.i.i = add nuw nsw i64 %.1210.0864.i.i, 1
  %.1309.i.i = icmp eq i64 %.1089.0867.i.i, %.1210.0864.i.i
  %..i.i113 = select i1 %.1309.i.i, double 1.000000e+00, double 0.000000e+00
  %.1329.i.i = getelementptr double, ptr %185, i64 %.1210.0864.i.i
  store double %..i.i113, ptr %.1329.i.i, align 8, !noalias !42
  %exitcond942.not.i.i = icmp eq i64 %.1279.i.i, %.50.i.i
  br i1 %exitcond942.not.i.i, label %B1224.loopexit.i.i, label %B1252.if.i.i

B1368.if.i.i:                                     ; preds = %B1368.loopexit.i.i, %B1368.if.lr.ph.i.i
  %indvars.iv944.i.i = phi i64 [ %.50.i.i, %B1368.if.lr.ph.i.i ], [ %indvars.iv.next945.i.i, %B1368.loopexit.i.i ]
  %.1413.0885.i.i = phi i64 [ 0, %B1368.if.lr.ph.i.i ], [ %.1482.i.i, %B1368.loopexit.i.i ]
  %smax946.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv944.i.i, i64 0)
  %186 = add nuw i64 %smax946.i.i, %.1413.0885.i.i
  %.1482.i.i = add nuw nsw i64 %.1413.0885.i.i, 1
  br i1 %.1590880.not.i.i, label %B1368.loopexit.i.i, label %B1396.if.lr.ph.i.i

B1396.if.lr.ph.i.i:                               ; preds = %B1368.if.i.i
  %.1761869.not.not.i.i = icmp sgt i64 %.50.i.i, %.1413.0885.i.i
  %invariant.gep874.i.i = getelementptr double, ptr %149, i64 %.1413.0885.i.i
  %.1644.i.i = mul nuw nsw i64 %.1413.0885.i.i, %.64.i276.i
  %gep888.i.i = getelementptr double, ptr %gep919.i.i, i64 %.1644.i.i
  %.1662.i.i = getelementptr double, ptr %169, i64 %.1413.0885.i.i
  %.1880.i.i71 = mul nsw i64 %.1413.0885.i.i, %.66.i.i64
  %187 = getelementptr double, ptr %151, i64 %.1880.i.i71
  br label %B1396.if.i.i

B1396.if.i.i:                                     ; preds = %B1396.if.lr.ph.i.i, %B1618.i.i
  %.1537.0883.i.i = phi i64 [ %spec.select843.i.i, %B1396.if.lr.ph.i.i ], [ %.1599.i.i, %B1618.i.i ]
  %.1534.0881.i.i = phi i64 [ 0, %B1396.if.lr.ph.i.i ], [ %.1603.i.i, %B1618.i.i ]
  %.1599.i.i = add nsw i64 %.1537.0883.i.i, -1
  %.1603.i.i = add nuw nsw i64 %.1534.0881.i.i, 1
  br i1 %"$phi326.0.2.0818.i.i", label %B1420.i.i, label %B1484.i.i

B1508.if.i.i:                                     ; preds = %B1508.if.i.i, %B1508.if.lr.ph.i.i
  %total.6.3872.i.i = phi double [ 0.000000e+00, %B1508.if.lr.ph.i.i ], [ %.1862.i.i, %B1508.if.i.i ]
  %.1705.0870.i.i = phi i64 [ %.1413.0885.i.i, %B1508.if.lr.ph.i.i ], [ %.1774.i.i, %B1508.if.i.i ]
  %.1774.i.i = add nuw i64 %.1705.0870.i.i, 1
  %.1804.i.i = mul nsw i64 %.1705.0870.i.i, %.50.i.i
  %gep875.i.i = getelementptr double, ptr %invariant.gep874.i.i, i64 %.1804.i.i
  %.1811.i.i = load double, ptr %gep875.i.i, align 8, !noalias !42
  %.1827.i.i = mul nsw i64 %.1705.0870.i.i, %.64.i276.i
  %gep879.i.i = getelementptr double, ptr %invariant.gep878.i.i, i64 %.1827.i.i
  %.1849.i.i = getelementptr double, ptr %169, i64 %.1705.0870.i.i
  %"$phi1600.6.2.4.in.i.i" = select i1 %.1814.i.i, ptr %gep879.i.i, ptr %.1849.i.i
  %"$phi1600.6.2.4.i.i" = load double, ptr %"$phi1600.6.2.4.in.i.i", align 8, !noalias !42
  %.1856.i.i = fmul double %.1811.i.i, %"$phi1600.6.2.4.i.i"
  %.1862.i.i = fadd double %total.6.3872.i.i, %.1856.i.i
  %exitcond947.not.i.i = icmp eq i64 %.1774.i.i, %186
  br i1 %exitcond947.not.i.i, label %B1618.i.i, label %B1508.if.i.i

B1686.if.i.i:                                     ; preds = %B1686.if.i.i, %B1686.if.lr.ph.i.i
  %.1931.0890.i.i = phi i64 [ 0, %B1686.if.lr.ph.i.i ], [ %.2000.i.i, %B1686.if.i.i ]
  %.2000.i.i = add nuw nsw i64 %.1931.0890.i.i, 1
  %.2028.i.i = getelementptr double, ptr %151, i64 %.1931.0890.i.i
  %.2029.i.i = load double, ptr %.2028.i.i, align 8, !noalias !42
  %.2033.i.i = getelementptr double, ptr %170, i64 %.1931.0890.i.i
  store double %.2029.i.i, ptr %.2033.i.i, align 8, !noalias !42
  %exitcond949.not.i.i = icmp eq i64 %.390.i.i, %.2000.i.i
  br i1 %exitcond949.not.i.i, label %B1722.i.i, label %B1686.if.i.i

B1776.if.i.i:                                     ; preds = %B1776.if.i.i, %B1776.if.lr.ph.i.i
  %lost.2.1895.i.i = phi double [ %lost.3.0931.i.i, %B1776.if.lr.ph.i.i ], [ %.2216.i.i, %B1776.if.i.i ]
  %.2100.0893.i.i = phi i64 [ 0, %B1776.if.lr.ph.i.i ], [ %.2169.i.i, %B1776.if.i.i ]
  %.2169.i.i = add nuw nsw i64 %.2100.0893.i.i, 1
  %188 = mul nsw i64 %.2100.0893.i.i, %.66.i.i64
  %gep898.i.i = getelementptr double, ptr %invariant.gep897.i.i, i64 %188
  %.2202.i.i = load double, ptr %gep898.i.i, align 8, !noalias !42
  %.2204.i.i = fmul double %148, %.2202.i.i
  %gep900.i.i = getelementptr double, ptr %gep923.i.i, i64 %188
  %.2213.i.i = load double, ptr %gep900.i.i, align 8, !noalias !42
  %.2214.i.i = fmul double %.2204.i.i, %.2213.i.i
  %.2216.i.i = fadd double %lost.2.1895.i.i, %.2214.i.i
  %exitcond950.not.i.i = icmp eq i64 %.50.i.i, %.2169.i.i
  br i1 %exitcond950.not.i.i, label %B1854.i.i, label %B1776.if.i.i

B2110.if.i.i:                                     ; preds = %B2110.loopexit.i.loopexit.i, %B2110.if.lr.ph.i.i
  %.2295.0914.i.i = phi i64 [ 0, %B2110.if.lr.ph.i.i ], [ %.2364.i.i, %B2110.loopexit.i.loopexit.i ]
  %.2519.i.i = add nsw i64 %.2295.0914.i.i, %.50.i.i
  %.2521.i.i = mul nsw i64 %.2519.i.i, %.64.i276.i
  %gep917.i.i = getelementptr double, ptr %gep925.i.i, i64 %.2521.i.i
  %.2541.i.i = getelementptr double, ptr %gep927.i.i, i64 %.2295.0914.i.i
  %invariant.gep906.i.i = getelementptr double, ptr %151, i64 %.2295.0914.i.i
  %.2730.i.i = getelementptr double, ptr %178, i64 %.2295.0914.i.i
  %.2706.i.i = mul nuw nsw i64 %.2295.0914.i.i, %.55.i.i
  %189 = getelementptr double, ptr %180, i64 %.2706.i.i
  br label %B2138.if.i.i

B2138.if.i.i:                                     ; preds = %B2110.if.i.i, %B2438.i.i
  %.2419.0912.i.i = phi i64 [ %spec.select843.i.i, %B2110.if.i.i ], [ %.2481.i.i, %B2438.i.i ]
  %.2416.0911.i.i = phi i64 [ 0, %B2110.if.i.i ], [ %.2485.i.i, %B2438.i.i ]
  %.2481.i.i = add nsw i64 %.2419.0912.i.i, -1
  %.2485.i.i = add nuw nsw i64 %.2416.0911.i.i, 1
  %.2515.i.i = icmp slt i64 %.2416.0911.i.i, %.55.i.i
  %.2529.i.i = getelementptr double, ptr %gep917.i.i, i64 %.2416.0911.i.i
  %"$phi2216.3.2.3.in.i.i" = select i1 %.2515.i.i, ptr %.2529.i.i, ptr %.2541.i.i
  %"$phi2216.3.2.3.i.i" = load double, ptr %"$phi2216.3.2.3.in.i.i", align 8, !noalias !42
  br i1 %.509860.not.i.i, label %B2318.i.i, label %B2240.if.lr.ph.i.i

B2240.if.lr.ph.i.i:                               ; preds = %B2138.if.i.i
  %invariant.gep908.i.i = getelementptr double, ptr %176, i64 %.2416.0911.i.i
  br label %B2240.if.i.i

B2240.if.i.i:                                     ; preds = %B2240.if.i.i, %B2240.if.lr.ph.i.i
  %left.2.3904.i.i = phi double [ %"$phi2216.3.2.3.i.i", %B2240.if.lr.ph.i.i ], [ %.2692.i.i, %B2240.if.i.i ]
  %.2576.0902.i.i = phi i64 [ 0, %B2240.if.lr.ph.i.i ], [ %.2645.i.i, %B2240.if.i.i ]
  %.2645.i.i = add nuw nsw i64 %.2576.0902.i.i, 1
  %190 = mul nsw i64 %.2576.0902.i.i, %.66.i.i64
  %gep907.i.i = getelementptr double, ptr %invariant.gep906.i.i, i64 %190
  %.2678.i.i = load double, ptr %gep907.i.i, align 8, !noalias !42
  %.2680.i.i = fmul double %148, %.2678.i.i
  %gep909.i.i = getelementptr double, ptr %invariant.gep908.i.i, i64 %190
  %.2689.i.i = load double, ptr %gep909.i.i, align 8, !noalias !42
  %.2690.i.i = fmul double %.2680.i.i, %.2689.i.i
  %.2692.i.i = fsub double %left.2.3904.i.i, %.2690.i.i
  %exitcond951.not.i.i = icmp eq i64 %.50.i.i, %.2645.i.i
  br i1 %exitcond951.not.i.i, label %B2318.i.i, label %B2240.if.i.i

eliminate: ; preds = %B2437.i.i, %B326.thread.i.i
  %lost.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B326.thread.i.i ], [ %lost.2.1.lcssa.i.i, %B2437.i.i ]
  %gained.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B326.thread.i.i ], [ %gained.3.1968.i.i, %B2437.i.i ]
  %.697.i = fsub double %rss.4.0350.i, %lost.3.0.lcssa.i.i
  %.701.i = fadd double %log_determinant.2.0351.i, %gained.2.0.lcssa.i.i
  %exitcond361.not.i = icmp eq i64 %.620.i, %.464.i
  br i1 %exitcond361.not.i, label %B972.i, label %B804.if.i

B1106.if.i:                                       ; preds = %substitute, %B972.i
  %d_variance.2.0357.i = phi double [ %.745.i, %B972.i ], [ %.912.i, %substitute ]
  %.777.0356.i = phi i64 [ %.464.i, %B972.i ], [ %.839.i, %substitute ]
  %.774.0355.i = phi i64 [ %.655.i, %B972.i ], [ %.843.i, %substitute ]
  %.839.i = add nsw i64 %.777.0356.i, -1
  %.843.i = add nsw i64 %.774.0355.i, -1
  %.872.i = load i64, ptr %.19.i.i, align 8, !noalias !27
  %.876.not.i = icmp eq i64 %.774.0355.i, 0
  %.879.not.i = icmp eq i64 %.774.0355.i, %.655.i
  %191 = getelementptr i64, ptr %.22, i64 %.872.i
  %.idx.i28 = mul i64 %.774.0355.i, 104
  %192 = getelementptr i8, ptr %191, i64 %.idx.i28
  %.49.i285.i = getelementptr i8, ptr %192, i64 16
  %.50.i286.i = load i64, ptr %.49.i285.i, align 8, !noalias !57
  %.54.i287.i = getelementptr i8, ptr %192, i64 24
  %.55.i288.i = load i64, ptr %.54.i287.i, align 8, !noalias !57
  %.64.i289.i = add nsw i64 %.55.i288.i, %.50.i286.i
  %.66.i290.i = add nsw i64 %.55.i288.i, 1
  %.77.i291.i = load i64, ptr %192, align 8, !noalias !57
  %193 = getelementptr i64, ptr %.22, i64 %.77.i291.i
  %.80.i292.i = getelementptr i8, ptr %193, i64 80
  %.81.i293.i = load i64, ptr %.80.i292.i, align 8, !noalias !57
  %.84.i.i = getelementptr i8, ptr %193, i64 88
  %.85.i.i = load i64, ptr %.84.i.i, align 8, !noalias !57
  %"$phi246.0.2.0.i.i" = select i1 %.876.not.i, ptr %.26, ptr %.60
  %.112.i294.i = getelementptr i8, ptr %192, i64 96
  %.113.i.i = load i64, ptr %.112.i294.i, align 8, !noalias !57
  %.119.i.i = mul nsw i64 %.50.i286.i, %.50.i286.i
  br i1 %.876.not.i, label %B368.i.i, label %B368.thread.i.i

B368.i.i:                                         ; preds = %B1106.if.i
  %.135.i.i = load i64, ptr %.127.i.i, align 8, !noalias !57
  %.135.fr.i.i = freeze i64 %.135.i.i
  %.136.not.i.i = icmp eq i64 %.135.fr.i.i, 0
  br i1 %.136.not.i.i, label %B368.thread.i.i, label %194

194:                                              ; preds = %B368.i.i
  br label %B368.thread.i.i

B368.thread.i.i:                                  ; preds = %194, %B368.i.i, %B1106.if.i
  %"$phi368.0.2.0895.i.i" = phi i1 [ true, %194 ], [ false, %B368.i.i ], [ false, %B1106.if.i ]
  %195 = phi double [ %133, %194 ], [ -2.000000e+00, %B368.i.i ], [ -2.000000e+00, %B1106.if.i ]
  %.177.i296.i = getelementptr i8, ptr %192, i64 8
  %.178.i297.i = load i64, ptr %.177.i296.i, align 8, !noalias !57
  %invariant.gep996.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.50.i286.i
  %invariant.gep998.i.i = getelementptr double, ptr %.60, i64 %.50.i286.i
  %.2721006.not.i.i = icmp slt i64 %.178.i297.i, 1
  br i1 %.2721006.not.i.i, label %substitute, label %B520.lr.ph.i.i

B520.lr.ph.i.i:                                   ; preds = %B368.thread.i.i
  %196 = getelementptr double, ptr %.60, i64 %.113.i.i
  %invariant.gep1002.i.i = getelementptr double, ptr %196, i64 %.119.i.i
  %.182.i.i = getelementptr i8, ptr %192, i64 40
  %.183.i.i29 = load i64, ptr %.182.i.i, align 8, !noalias !57
  %.327.i.i = getelementptr i8, ptr %192, i64 48
  %"$phi618.1.2.1.in.i.i" = select i1 %.876.not.i, ptr %.306.i.i, ptr %.327.i.i
  %.347.i298.i = getelementptr i8, ptr %192, i64 64
  %.356.i.i = getelementptr i8, ptr %192, i64 72
  %.371.i299.i = getelementptr i8, ptr %192, i64 80
  %.382.i.i30 = getelementptr i8, ptr %192, i64 88
  %.419.i.i = getelementptr i8, ptr %192, i64 32
  %.430.i.i = getelementptr i8, ptr %192, i64 160
  %.441.i.i = getelementptr i8, ptr %192, i64 176
  %.487.i300.i = icmp sgt i64 %.50.i286.i, 0
  %storemerge871.i.i = tail call i64 @llvm.smax.i64(i64 %.50.i286.i, i64 0)
  %.663923.not.i.i = icmp slt i64 %.55.i288.i, 1
  %invariant.gep934.i.i = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.55.i288.i
  %197 = getelementptr i64, ptr %.22, i64 %.183.i.i29
  %.1148952.not.i.i = icmp slt i64 %.50.i286.i, 1
  %spec.select910.i.i = tail call i64 @llvm.smax.i64(i64 %.66.i290.i, i64 0)
  %.1430936.not.i.i = icmp slt i64 %.55.i288.i, 0
  %198 = getelementptr double, ptr %.60, i64 %.85.i.i
  %199 = getelementptr double, ptr %.60, i64 %.81.i293.i
  %.3147.i.i = icmp sgt i64 %.55.i288.i, 0
  %.3269.i.i = getelementptr i8, ptr %192, i64 56
  %.50.i.i.i = mul nsw i64 %.66.i290.i, %.50.i286.i
  %gep1003.i.i = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.50.i.i.i
  br label %B520.i.i

B520.i.i:                                         ; preds = %B2987.i.i, %B520.lr.ph.i.i
  %d_variance.3.01009.i.i = phi double [ 0.000000e+00, %B520.lr.ph.i.i ], [ %d_variance.4.1.i.i, %B2987.i.i ]
  %.214.01008.i.i = phi i64 [ 0, %B520.lr.ph.i.i ], [ %.285.i.i, %B2987.i.i ]
  %.285.i.i = add nuw nsw i64 %.214.01008.i.i, 1
  %"$phi618.1.2.1.i.i" = load i64, ptr %"$phi618.1.2.1.in.i.i", align 8, !noalias !57
  %.334.i301.i = mul nsw i64 %.214.01008.i.i, %.64.i289.i
  %.336.i302.i = mul nsw i64 %.334.i301.i, %.64.i289.i
  %.338.i303.i = add nsw i64 %.336.i302.i, %"$phi618.1.2.1.i.i"
  %.348.i304.i = load i64, ptr %.347.i298.i, align 8, !noalias !57
  %.357.i.i = load i64, ptr %.356.i.i, align 8, !noalias !57
  %.361.i.i = add nsw i64 %.357.i.i, %.334.i301.i
  %.372.i.i31 = load i64, ptr %.371.i299.i, align 8, !noalias !57
  %.375.i306.i = mul nsw i64 %.214.01008.i.i, %.50.i286.i
  %.377.i.i32 = mul nsw i64 %.375.i306.i, %.50.i286.i
  %.383.i307.i = load i64, ptr %.382.i.i30, align 8, !noalias !57
  %.388.i308.i = mul nsw i64 %.375.i306.i, %.66.i290.i
  br i1 %.879.not.i, label %B1100.i.i, label %B890.i.i

B890.i.i:                                         ; preds = %B520.i.i
  %.420.i.i = load i64, ptr %.419.i.i, align 8, !noalias !57
  %200 = getelementptr i64, ptr %.22, i64 %.420.i.i
  %.424.i.i33 = getelementptr i64, ptr %200, i64 %.214.01008.i.i
  %.425.i.i34 = load i64, ptr %.424.i.i33, align 8, !noalias !57
  %.431.i.i = load i64, ptr %.430.i.i, align 8, !noalias !57
  %.433.i.i = mul nsw i64 %.425.i.i34, %.55.i288.i
  %.435.i.i = mul nsw i64 %.433.i.i, %.55.i288.i
  %.436.i.i = add nsw i64 %.435.i.i, %.431.i.i
  %.442.i.i = load i64, ptr %.441.i.i, align 8, !noalias !57
  %.445.i.i = add nsw i64 %.442.i.i, %.433.i.i
  br label %B1100.i.i

B1100.i.i:                                        ; preds = %B890.i.i, %B520.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B520.i.i ], [ %.436.i.i, %B890.i.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B520.i.i ], [ %.445.i.i, %B890.i.i ]
  br i1 %.487.i300.i, label %B1122.if.lr.ph.i.i, label %B2050.thread.i.i

B1122.if.lr.ph.i.i:                               ; preds = %B1100.i.i
  %201 = getelementptr double, ptr %.60, i64 %.383.i307.i
  %202 = getelementptr double, ptr %201, i64 %.388.i308.i
  %203 = getelementptr double, ptr %.60, i64 %up_c.2.1.i.i
  %204 = getelementptr double, ptr %.60, i64 %up_gram.2.1.i.i
  br label %B1122.if.i.i

B1308.i.i:                                        ; preds = %B1234.if.i.i
  %.676.i.i = add nuw nsw i64 %.607.0924.i.i, 1
  %.865.i.i = fmul double %195, %.854.i.i47
  %.878.i.i48 = getelementptr double, ptr %236, i64 %.607.0924.i.i
  store double %.865.i.i, ptr %.878.i.i48, align 8, !noalias !57
  %exitcond1013.not.i.i = icmp eq i64 %.55.i288.i, %.676.i.i
  br i1 %exitcond1013.not.i.i, label %B1356.i.i, label %B1178.if.i.i

B1356.i.i:                                        ; preds = %B1308.i.i
  %.887.i.i49 = fmul double %.167.i295.i, %.579.i.i
  br label %B1392.if.i.i

B1460.i.i:                                        ; preds = %B1392.if.i.i, %B1356.thread.i.i
  %total.11.2.lcssa.i.i = phi double [ %.8871028.i.i, %B1356.thread.i.i ], [ %.1028.i.i, %B1392.if.i.i ]
  %.1039.i.i = fmul double %195, %total.11.2.lcssa.i.i
  %gep935.i.i = getelementptr double, ptr %invariant.gep934.i.i, i64 %234
  store double %.1039.i.i, ptr %gep935.i.i, align 8, !noalias !57
  %exitcond1015.not.i.i = icmp eq i64 %.50.i286.i, %.542.i.i
  br i1 %exitcond1015.not.i.i, label %B1508.i.i, label %B1122.if.i.i

B1508.i.i:                                        ; preds = %B1460.i.i
  %.1063.i.i = getelementptr i64, ptr %197, i64 %.214.01008.i.i
  %.1064.i.i = load i64, ptr %.1063.i.i, align 8, !noalias !57
  %.1311.i.i = icmp sgt i64 %.1064.i.i, 0
  %.1314.i.i = uitofp nneg i64 %.1064.i.i to double
  %.1315.i.i = fmul double %.1314.i.i, -5.000000e-01
  %205 = getelementptr double, ptr %.60, i64 %.372.i.i31
  %206 = getelementptr double, ptr %205, i64 %.377.i.i32
  %gep997.i.i = getelementptr double, ptr %invariant.gep996.i.i, i64 %.338.i303.i
  %207 = getelementptr double, ptr %.60, i64 %.348.i304.i
  %208 = getelementptr double, ptr %207, i64 %.334.i301.i
  br label %B1550.if.i.i

B1596.i.i:                                        ; preds = %B1578.if.i.i
  %.1324.i.i = getelementptr double, ptr %238, i64 %.1213.0942.i.i
  %.1325.i.i = load double, ptr %.1324.i.i, align 8, !noalias !57
  %.1326.i.i = fmul double %.1315.i.i, %.1325.i.i
  br label %B1662.i.i

B1636.i.i:                                        ; preds = %B1578.if.i.i
  %.1339.i.i = getelementptr double, ptr %237, i64 %.1213.0942.i.i
  %.1340.i.i = load double, ptr %.1339.i.i, align 8, !noalias !57
  br label %B1662.i.i

B1662.i.i:                                        ; preds = %B1636.i.i, %B1596.i.i
  %"$phi1662.3.2.3.i.i" = phi double [ %.1326.i.i, %B1596.i.i ], [ %.1340.i.i, %B1636.i.i ]
  br i1 %.1430936.not.i.i, label %B1766.i.i, label %B1686.if.lr.ph.i318.i

B1686.if.lr.ph.i318.i:                            ; preds = %B1662.i.i
  %.1480.i.i = mul nuw nsw i64 %.1213.0942.i.i, %.66.i290.i
  %209 = getelementptr double, ptr %202, i64 %.1480.i.i
  br label %B1686.if.i319.i

B1766.i.i:                                        ; preds = %B1686.if.i319.i, %B1662.i.i
  %total.12.3.lcssa.i.i50 = phi double [ %"$phi1662.3.2.3.i.i", %B1662.i.i ], [ %.1489.i.i, %B1686.if.i319.i ]
  %.1508.i.i = getelementptr double, ptr %237, i64 %.1213.0942.i.i
  store double %total.12.3.lcssa.i.i50, ptr %.1508.i.i, align 8, !noalias !57
  %exitcond1016.not.i.i = icmp eq i64 %.50.i286.i, %.1282.i.i
  br i1 %exitcond1016.not.i.i, label %B1802.i.i, label %B1578.if.i.i

B1802.i.i:                                        ; preds = %B1766.i.i
  %.1161.i.i = add nuw nsw i64 %.1092.0953.i.i, 1
  br i1 %"$phi368.0.2.0895.i.i", label %B2988.i.thread.i, label %B1852.if.lr.ph.i.i

B1852.if.lr.ph.i.i:                               ; preds = %B1802.i.i
  %.1780.i.i = mul nsw i64 %.1092.0953.i.i, %.64.i289.i
  %gep956.i.i = getelementptr double, ptr %gep997.i.i, i64 %.1780.i.i
  %.1798.i.i = getelementptr double, ptr %208, i64 %.1092.0953.i.i
  %210 = getelementptr double, ptr %198, i64 %.1333.i.i
  br label %B1852.if.i.i

B1992.i.i:                                        ; preds = %B1884.if.i.i, %B1852.if.i.i
  %total.13.3.lcssa.i.i = phi double [ 0.000000e+00, %B1852.if.i.i ], [ %.1820.i.i, %B1884.if.i.i ]
  %.1840.i.i = getelementptr double, ptr %210, i64 %.1547.0950.i.i
  %.1841.i.i52 = load double, ptr %.1840.i.i, align 8, !noalias !57
  %.1843.i.i = fadd double %total.13.3.lcssa.i.i, %.1841.i.i52
  store double %.1843.i.i, ptr %.1840.i.i, align 8, !noalias !57
  %exitcond1017.not.i.i = icmp eq i64 %.1547.0950.i.i, %.1092.0953.i.i
  br i1 %exitcond1017.not.i.i, label %B2988.i.i, label %B1852.if.i.i

B2050.thread.i.i:                                 ; preds = %B1100.i.i
  br i1 %"$phi368.0.2.0895.i.i", label %B2182.i.i, label %B2262.i.i

B2068.i.i:                                        ; preds = %B2988.i.thread.i
  %211 = getelementptr double, ptr %.26, i64 %.338.i303.i
  %invariant.gep364.i.i.i = getelementptr double, ptr %211, i64 %.50.i286.i
  br label %B58.if.i.i.i

B58.loopexit.i.i.i:                               ; preds = %B358.i.i.i
  %exitcond385.not.i.i.i = icmp eq i64 %.50.i286.i, %.154.i.i.i
  br i1 %exitcond385.not.i.i.i, label %B452.if.lr.ph.i.i.i, label %B58.if.i.i.i

B256.if.lr.ph.i.i.i:                              ; preds = %B116.if.i.i322.i, %B58.if.i.i.i
  %d_variance.4.1.lcssa.i.i.i = phi double [ %.193.i.i.i, %B58.if.i.i.i ], [ %.372.i.i323.i, %B116.if.i.i322.i ]
  %212 = getelementptr double, ptr %211, i64 %.pre.i.i
  %213 = getelementptr double, ptr %gep1003.i.i, i64 %.184.i.i.i
  br label %B256.if.i.i.i

B358.i.i.i:                                       ; preds = %B290.if.i.i.i, %B256.if.i.i.i
  %total.4.2.lcssa.i.i324.i = phi double [ 0.000000e+00, %B256.if.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.662.i.i.i = getelementptr double, ptr %213, i64 %.404.0357.i.i.i
  store double %total.4.2.lcssa.i.i324.i, ptr %.662.i.i.i, align 8, !noalias !60
  %exitcond384.not.i.i.i = icmp eq i64 %.50.i286.i, %.473.i.i.i
  br i1 %exitcond384.not.i.i.i, label %B58.loopexit.i.i.i, label %B256.if.i.i.i

B424.loopexit.i.i.i:                              ; preds = %B452.loopexit.i.i.i
  %.788.i.i.i = add nuw nsw i64 %.719.0382.i.i.i, 1
  %indvars.iv.next.i.i.i = add i64 %indvars.iv.i.i.i, -1
  %exitcond389.not.i.i.i = icmp eq i64 %.50.i286.i, %.788.i.i.i
  br i1 %exitcond389.not.i.i.i, label %whitened_backward, label %B452.if.lr.ph.i.i.i

B452.loopexit.i.i.i:                              ; preds = %B580.if.i.i.i, %B552.i.i.i
  %exitcond388.not.i.i.i = icmp eq i64 %.50.i286.i, %.909.i.i.i
  br i1 %exitcond388.not.i.i.i, label %B424.loopexit.i.i.i, label %B452.if.i.i.i

B552.i.i.i:                                       ; preds = %B484.if.i.i.i
  %.909.i.i.i = add nuw nsw i64 %.840.0379.i.i.i, 1
  br i1 %.1167373.not.not.i.i.i, label %B580.if.lr.ph.i.i.i, label %B452.loopexit.i.i.i

B580.if.lr.ph.i.i.i:                              ; preds = %B552.i.i.i
  %.1216.i.i.i = mul nsw i64 %.840.0379.i.i.i, %.64.i289.i
  %214 = getelementptr double, ptr %211, i64 %.1216.i.i.i
  br label %B580.if.i.i.i

B58.if.i.i.i:                                     ; preds = %B58.loopexit.i.i.i, %B2068.i.i
  %d_variance.3.0362.i.i.i = phi double [ 0.000000e+00, %B2068.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B58.loopexit.i.i.i ]
  %.83.0360.i.i.i = phi i64 [ 0, %B2068.i.i ], [ %.154.i.i.i, %B58.loopexit.i.i.i ]
  %.154.i.i.i = add nuw nsw i64 %.83.0360.i.i.i, 1
  %.184.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.50.i286.i
  %215 = getelementptr double, ptr %196, i64 %.184.i.i.i
  %.190.i.i.i = getelementptr double, ptr %215, i64 %.83.0360.i.i.i
  %.191.i.i.i = load double, ptr %.190.i.i.i, align 8, !noalias !60
  %.193.i.i.i = fadd double %d_variance.3.0362.i.i.i, %.191.i.i.i
  %.pre.i.i = mul nsw i64 %.83.0360.i.i.i, %.64.i289.i
  br i1 %.1430936.not.i.i, label %B256.if.lr.ph.i.i.i, label %B116.if.lr.ph.i.i321.i

B116.if.lr.ph.i.i321.i:                           ; preds = %B58.if.i.i.i
  %gep365.i.i.i = getelementptr double, ptr %invariant.gep364.i.i.i, i64 %.pre.i.i
  %.344.i.i.i = getelementptr double, ptr %208, i64 %.83.0360.i.i.i
  %.354.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.66.i290.i
  %216 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.354.i.i.i
  br label %B116.if.i.i322.i

B116.if.i.i322.i:                                 ; preds = %B116.if.i.i322.i, %B116.if.lr.ph.i.i321.i
  %d_variance.4.1350.i.i.i = phi double [ %.193.i.i.i, %B116.if.lr.ph.i.i321.i ], [ %.372.i.i323.i, %B116.if.i.i322.i ]
  %.226.0349.i.i.i = phi i64 [ %spec.select910.i.i, %B116.if.lr.ph.i.i321.i ], [ %.288.i.i.i, %B116.if.i.i322.i ]
  %.223.0348.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i321.i ], [ %.292.i.i.i, %B116.if.i.i322.i ]
  %.288.i.i.i = add nsw i64 %.226.0349.i.i.i, -1
  %.292.i.i.i = add nuw nsw i64 %.223.0348.i.i.i, 1
  %.322.i.i.i = icmp slt i64 %.223.0348.i.i.i, %.55.i288.i
  %.334.i.i.i = getelementptr double, ptr %gep365.i.i.i, i64 %.223.0348.i.i.i
  %"$phi176.2.2.2.in.i.i.i" = select i1 %.322.i.i.i, ptr %.334.i.i.i, ptr %.344.i.i.i
  %"$phi176.2.2.2.i.i.i" = load double, ptr %"$phi176.2.2.2.in.i.i.i", align 8, !noalias !60
  %.362.i.i.i = getelementptr double, ptr %216, i64 %.223.0348.i.i.i
  %.363.i.i.i = load double, ptr %.362.i.i.i, align 8, !noalias !60
  %.364.i.i.i = fmul double %.363.i.i.i, 5.000000e-01
  %.365.i.i.i = fmul double %"$phi176.2.2.2.i.i.i", %.364.i.i.i
  %.370.i.i.i = fdiv double %.365.i.i.i, %.36.i
  %.372.i.i323.i = fadd double %d_variance.4.1350.i.i.i, %.370.i.i.i
  %.279.i.i.i = icmp sgt i64 %.226.0349.i.i.i, 1
  br i1 %.279.i.i.i, label %B116.if.i.i322.i, label %B256.if.lr.ph.i.i.i

B256.if.i.i.i:                                    ; preds = %B358.i.i.i, %B256.if.lr.ph.i.i.i
  %.404.0357.i.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i.i ], [ %.473.i.i.i, %B358.i.i.i ]
  %.473.i.i.i = add nuw nsw i64 %.404.0357.i.i.i, 1
  %.585351.not.not.i.i.i = icmp sgt i64 %.50.i286.i, %.404.0357.i.i.i
  br i1 %.585351.not.not.i.i.i, label %B290.if.lr.ph.i.i.i, label %B358.i.i.i

B290.if.lr.ph.i.i.i:                              ; preds = %B256.if.i.i.i
  %invariant.gep.i.i325.i = getelementptr double, ptr %199, i64 %.404.0357.i.i.i
  br label %B290.if.i.i.i

B290.if.i.i.i:                                    ; preds = %B290.if.i.i.i, %B290.if.lr.ph.i.i.i
  %total.4.2354.i.i.i = phi double [ 0.000000e+00, %B290.if.lr.ph.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.529.0352.i.i.i = phi i64 [ %.404.0357.i.i.i, %B290.if.lr.ph.i.i.i ], [ %.598.i.i.i, %B290.if.i.i.i ]
  %.598.i.i.i = add nuw i64 %.529.0352.i.i.i, 1
  %.630.i.i326.i = getelementptr double, ptr %212, i64 %.529.0352.i.i.i
  %.631.i.i.i = load double, ptr %.630.i.i326.i, align 8, !noalias !60
  %.633.i.i.i = mul nsw i64 %.529.0352.i.i.i, %.50.i286.i
  %gep.i.i327.i = getelementptr double, ptr %invariant.gep.i.i325.i, i64 %.633.i.i.i
  %.640.i.i.i = load double, ptr %gep.i.i327.i, align 8, !noalias !60
  %.641.i.i.i = fmul double %.631.i.i.i, %.640.i.i.i
  %.643.i.i.i = fadd double %total.4.2354.i.i.i, %.641.i.i.i
  %exitcond.not.i.i328.i = icmp eq i64 %.598.i.i.i, %.50.i286.i
  br i1 %exitcond.not.i.i328.i, label %B358.i.i.i, label %B290.if.i.i.i

B452.if.lr.ph.i.i.i:                              ; preds = %B58.loopexit.i.i.i, %B424.loopexit.i.i.i
  %indvars.iv.i.i.i = phi i64 [ %indvars.iv.next.i.i.i, %B424.loopexit.i.i.i ], [ %.50.i286.i, %B58.loopexit.i.i.i ]
  %.719.0382.i.i.i = phi i64 [ %.788.i.i.i, %B424.loopexit.i.i.i ], [ 0, %B58.loopexit.i.i.i ]
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i.i, i64 0)
  %217 = add nuw i64 %smax.i.i.i, %.719.0382.i.i.i
  %invariant.gep371.i.i.i = getelementptr double, ptr %gep1003.i.i, i64 %.719.0382.i.i.i
  %.1167373.not.not.i.i.i = icmp sgt i64 %.50.i286.i, %.719.0382.i.i.i
  %invariant.gep376.i.i.i = getelementptr double, ptr %198, i64 %.719.0382.i.i.i
  br label %B452.if.i.i.i

B452.if.i.i.i:                                    ; preds = %B452.if.lr.ph.i.i.i, %B452.loopexit.i.i.i
  %.840.0379.i.i.i = phi i64 [ 0, %B452.if.lr.ph.i.i.i ], [ %.909.i.i.i, %B452.loopexit.i.i.i ]
  %.1060.i.i.i = mul nuw nsw i64 %.840.0379.i.i.i, %.50.i286.i
  %218 = getelementptr double, ptr %196, i64 %.1060.i.i.i
  br label %B484.if.i.i.i

B484.if.i.i.i:                                    ; preds = %B484.if.i.i.i, %B452.if.i.i.i
  %total.5.2369.i.i.i = phi double [ 0.000000e+00, %B452.if.i.i.i ], [ %.1078.i.i.i, %B484.if.i.i.i ]
  %.964.0367.i.i.i = phi i64 [ 0, %B452.if.i.i.i ], [ %.1033.i.i.i, %B484.if.i.i.i ]
  %.1033.i.i.i = add nuw nsw i64 %.964.0367.i.i.i, 1
  %.1065.i.i.i = getelementptr double, ptr %218, i64 %.964.0367.i.i.i
  %.1066.i.i.i = load double, ptr %.1065.i.i.i, align 8, !noalias !60
  %.1068.i.i.i = mul nuw nsw i64 %.964.0367.i.i.i, %.50.i286.i
  %gep372.i.i.i = getelementptr double, ptr %invariant.gep371.i.i.i, i64 %.1068.i.i.i
  %.1075.i.i.i = load double, ptr %gep372.i.i.i, align 8, !noalias !60
  %.1076.i.i.i = fmul double %.1066.i.i.i, %.1075.i.i.i
  %.1078.i.i.i = fadd double %total.5.2369.i.i.i, %.1076.i.i.i
  %exitcond386.not.i.i.i = icmp eq i64 %.50.i286.i, %.1033.i.i.i
  br i1 %exitcond386.not.i.i.i, label %B552.i.i.i, label %B484.if.i.i.i

B580.if.i.i.i:                                    ; preds = %B580.if.i.i.i, %B580.if.lr.ph.i.i.i
  %.1111.0374.i.i.i = phi i64 [ %.719.0382.i.i.i, %B580.if.lr.ph.i.i.i ], [ %.1180.i.i.i, %B580.if.i.i.i ]
  %.1180.i.i.i = add nuw i64 %.1111.0374.i.i.i, 1
  %.1206.i.i.i = mul nsw i64 %.1111.0374.i.i.i, %.50.i286.i
  %gep377.i.i.i = getelementptr double, ptr %invariant.gep376.i.i.i, i64 %.1206.i.i.i
  %.1213.i.i.i = load double, ptr %gep377.i.i.i, align 8, !noalias !60
  %.1221.i.i.i = getelementptr double, ptr %214, i64 %.1111.0374.i.i.i
  %.1222.i.i.i = load double, ptr %.1221.i.i.i, align 8, !noalias !60
  %.1223.i.i.i = fmul double %.1222.i.i.i, 2.000000e+00
  %.1225.i.i.i = fmul double %.1078.i.i.i, %.1223.i.i.i
  %.1226.i.i.i = fadd double %.1213.i.i.i, %.1225.i.i.i
  store double %.1226.i.i.i, ptr %gep377.i.i.i, align 8, !noalias !60
  %exitcond387.not.i.i.i = icmp eq i64 %.1180.i.i.i, %217
  br i1 %exitcond387.not.i.i.i, label %B452.loopexit.i.i.i, label %B580.if.i.i.i

whitened_backward: ; preds = %B424.loopexit.i.i.i
  %219 = getelementptr double, ptr %.60, i64 %.361.i.i
  br label %B2132.if.i.i

B2182.i.i:                                        ; preds = %B2132.if.i.i, %B2050.thread.i.i
  %d_variance.4.1.lcssa.i.i.lcssa.sink.i = phi double [ 0.000000e+00, %B2050.thread.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B2132.if.i.i ]
  %.1914.i.i = fadd double %d_variance.3.01009.i.i, %d_variance.4.1.lcssa.i.i.lcssa.sink.i
  br i1 %.663923.not.i.i, label %B2987.i.i, label %B2208.if.lr.ph.i.i

B2208.if.lr.ph.i.i:                               ; preds = %B2182.i.i
  %220 = getelementptr double, ptr %.60, i64 %up_c.2.1.i.i
  %gep1005.i.i = getelementptr double, ptr %invariant.gep998.i.i, i64 %.361.i.i
  br label %B2208.if.i.i

B2262.i.i:                                        ; preds = %B2988.i.i, %B2050.thread.i.i
  %.2208.i.i = icmp eq i64 %.285.i.i, %.178.i297.i
  br i1 %.2208.i.i, label %B2310.i.i, label %B2280.i.i

B2280.i.i:                                        ; preds = %B2262.i.i
  %221 = getelementptr i64, ptr %197, i64 %.214.01008.i.i
  %.2219.i.i = getelementptr i8, ptr %221, i64 8
  %.2220.i.i = load i64, ptr %.2219.i.i, align 8, !noalias !57
  %.2221.i.i = icmp slt i64 %.2220.i.i, 1
  %brmerge.i309.i = select i1 %.2221.i.i, i1 true, i1 %.1148952.not.i.i
  br i1 %brmerge.i309.i, label %B2640.i.i, label %B2332.if.lr.ph.i.i

B2310.i.i:                                        ; preds = %B2262.i.i
  br i1 %.1148952.not.i.i, label %B2796.i.i, label %B2332.if.lr.ph.i.i

B2332.if.lr.ph.i.i:                               ; preds = %B2310.i.i, %B2280.i.i
  %222 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.338.i303.i
  br label %B2332.if.i.i

B2332.loopexit.i.i:                               ; preds = %B2394.loopexit.i.i
  %.2324.i.i = add nuw nsw i64 %.2255.0971.i.i, 1
  %.2320.i.i = add nsw i64 %.2258.0972.i.i, -1
  %.2363.i.i = fadd double %d_variance.6.1973.i.i, %.2361.i.i
  %.2311.i.i = icmp sgt i64 %.2258.0972.i.i, 1
  br i1 %.2311.i.i, label %B2332.if.i.i, label %B2640.i.i

B2394.loopexit.i.i:                               ; preds = %B2532.if.i.i
  %.2449.i.i = icmp sgt i64 %.2396.0969.i.i, 1
  br i1 %.2449.i.i, label %B2394.if.i.i, label %B2332.loopexit.i.i

B2500.loopexit.i.i:                               ; preds = %B2428.if.i.i
  %223 = fmul double %.2632.i.i, 2.000000e+00
  br label %B2532.if.lr.ph.i.i

B2532.if.lr.ph.i.i:                               ; preds = %B2394.if.i.i, %B2500.loopexit.i.i
  %inner.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2394.if.i.i ], [ %223, %B2500.loopexit.i.i ]
  %.2772.i.i = mul nsw i64 %.2393.0968.i.i, %.50.i286.i
  %224 = getelementptr double, ptr %196, i64 %.2772.i.i
  br label %B2532.if.i.i

B2640.i.i:                                        ; preds = %B2332.loopexit.i.i, %B2280.i.i
  %d_variance.5.2.i.i = phi double [ %d_variance.3.01009.i.i, %B2280.i.i ], [ %.2363.i.i, %B2332.loopexit.i.i ]
  br i1 %.1148952.not.i.i, label %B2796.i.i, label %B2662.if.lr.ph.i.i

B2662.if.lr.ph.i.i:                               ; preds = %B2640.i.i
  %225 = getelementptr double, ptr %.60, i64 %.361.i.i
  br label %B2700.if.lr.ph.i.i

B2772.i.i:                                        ; preds = %B2700.if.i.i
  %.2915.i.i = add nuw nsw i64 %.2846.0983.i.i, 1
  %.3100.i.i = getelementptr double, ptr %225, i64 %.2846.0983.i.i
  store double %.3085.i.i, ptr %.3100.i.i, align 8, !noalias !57
  %exitcond1022.not.i.i = icmp eq i64 %.50.i286.i, %.2915.i.i
  br i1 %exitcond1022.not.i.i, label %B2796.i.i, label %B2700.if.lr.ph.i.i

B2796.i.i:                                        ; preds = %B2772.i.i, %B2640.i.i, %B2310.i.i
  %d_variance.5.21037.i.i = phi double [ %d_variance.3.01009.i.i, %B2310.i.i ], [ %d_variance.5.2.i.i, %B2640.i.i ], [ %d_variance.5.2.i.i, %B2772.i.i ]
  br i1 %.3147.i.i, label %B2822.if.lr.ph.i.i, label %B2866.i.i

B2822.if.lr.ph.i.i:                               ; preds = %B2796.i.i
  %226 = getelementptr double, ptr %.60, i64 %up_c.2.1.i.i
  %gep999.i.i = getelementptr double, ptr %invariant.gep998.i.i, i64 %.361.i.i
  br label %B2822.if.i.i

B2866.i.i:                                        ; preds = %B2822.if.i.i, %B2796.i.i
  br i1 %.876.not.i, label %B2987.i.i, label %B2890.i.i

B2890.i.i:                                        ; preds = %B2866.i.i
  %.3270.i.i = load i64, ptr %.3269.i.i, align 8, !noalias !57
  %.3278.i.i = add nsw i64 %.3270.i.i, %.336.i302.i
  br i1 %.487.i300.i, label %B42.if.lr.ph.i.i.i, label %B486.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B2890.i.i
  %227 = getelementptr double, ptr %.60, i64 %.3278.i.i
  %invariant.gep367.i.i.i = getelementptr double, ptr %227, i64 %.50.i286.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B410.i.i.i, %B274.i.i.i
  %exitcond381.not.i.i.i = icmp eq i64 %.50.i286.i, %.134.i.i.i
  br i1 %exitcond381.not.i.i.i, label %B486.i.i.i, label %B70.if.lr.ph.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B142.if.i.i.i
  %.380.i.i.i = add nuw nsw i64 %.311.0347.i.i.i, 1
  %exitcond377.not.i.i.i = icmp eq i64 %.311.0347.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond377.not.i.i.i, label %B242.i.i.i, label %B142.if.lr.ph.i.i.i

B242.i.i.i:                                       ; preds = %B108.loopexit.i.i.i
  %.255.i.i.i = add nuw nsw i64 %.186.0352.i.i.i, 1
  %.595.i.i.i = getelementptr double, ptr %230, i64 %.186.0352.i.i.i
  store double %.564.i.i.i, ptr %.595.i.i.i, align 8, !noalias !63
  %exitcond378.not.i.i.i = icmp eq i64 %.50.i286.i, %.255.i.i.i
  br i1 %exitcond378.not.i.i.i, label %B274.i.i.i, label %B108.if.lr.ph.i.i.i

B274.i.i.i:                                       ; preds = %B242.i.i.i
  %.134.i.i.i = add nuw nsw i64 %.63.0365.i.i.i, 1
  br i1 %.3147.i.i, label %B300.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B300.if.lr.ph.i.i.i:                              ; preds = %B274.i.i.i
  %gep368.i.i.i = getelementptr double, ptr %invariant.gep367.i.i.i, i64 %.586.i.i.i
  %invariant.gep362.i.i.i = getelementptr double, ptr %227, i64 %.63.0365.i.i.i
  br label %B338.if.lr.ph.i.i.i

B410.i.i.i:                                       ; preds = %B338.if.i.i.i
  %.697.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, 1
  %.887.i.i.i = getelementptr double, ptr %gep368.i.i.i, i64 %.628.0360.i.i.i
  store double %.868.i.i.i, ptr %.887.i.i.i, align 8, !noalias !63
  %.891.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, %.50.i286.i
  %.895.i.i.i = mul nuw nsw i64 %.891.i.i.i, %.64.i289.i
  %gep363.i.i.i = getelementptr double, ptr %invariant.gep362.i.i.i, i64 %.895.i.i.i
  store double %.868.i.i.i, ptr %gep363.i.i.i, align 8, !noalias !63
  %exitcond380.not.i.i.i = icmp eq i64 %.55.i288.i, %.697.i.i.i
  br i1 %exitcond380.not.i.i.i, label %B42.loopexit.i.i.i, label %B338.if.lr.ph.i.i.i

B486.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B2890.i.i
  br i1 %.3147.i.i, label %B512.if.lr.ph.i.i.i, label %B2987.i.i

B512.if.lr.ph.i.i.i:                              ; preds = %B486.i.i.i
  %228 = getelementptr double, ptr %.60, i64 %up_gram.2.1.i.i
  %gep1001.i.i = getelementptr double, ptr %invariant.gep998.i.i, i64 %.3278.i.i
  br label %B540.if.lr.ph.i.i.i

B512.loopexit.i.i.i:                              ; preds = %B540.if.i.i.i
  %.1019.i.i.i = add nuw nsw i64 %.950.0373.i.i.i, 1
  %exitcond384.not.i892.i.i = icmp eq i64 %.55.i288.i, %.1019.i.i.i
  br i1 %exitcond384.not.i892.i.i, label %B2987.i.i, label %B540.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.63.0365.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.134.i.i.i, %B42.loopexit.i.i.i ]
  %.535.i.i.i = mul nuw nsw i64 %.63.0365.i.i.i, %.50.i286.i
  %229 = getelementptr double, ptr %199, i64 %.535.i.i.i
  %.586.i.i.i = mul nsw i64 %.63.0365.i.i.i, %.64.i289.i
  %230 = getelementptr double, ptr %227, i64 %.586.i.i.i
  br label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B70.if.lr.ph.i.i.i, %B242.i.i.i
  %.186.0352.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.255.i.i.i, %B242.i.i.i ]
  %.555.i.i.i = mul nuw nsw i64 %.186.0352.i.i.i, %.50.i286.i
  %231 = getelementptr double, ptr %199, i64 %.555.i.i.i
  br label %B142.if.lr.ph.i.i.i

B142.if.lr.ph.i.i.i:                              ; preds = %B108.if.lr.ph.i.i.i, %B108.loopexit.i.i.i
  %total.5.2349.i.i.i = phi double [ 0.000000e+00, %B108.if.lr.ph.i.i.i ], [ %.564.i.i.i, %B108.loopexit.i.i.i ]
  %.311.0347.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.380.i.i.i, %B108.loopexit.i.i.i ]
  %.541.i.i.i = getelementptr double, ptr %229, i64 %.311.0347.i.i.i
  %.542.i.i.i = load double, ptr %.541.i.i.i, align 8, !noalias !63
  %.545.i.i.i = mul nuw nsw i64 %.311.0347.i.i.i, %.50.i286.i
  %232 = getelementptr double, ptr %196, i64 %.545.i.i.i
  br label %B142.if.i.i.i

B142.if.i.i.i:                                    ; preds = %B142.if.i.i.i, %B142.if.lr.ph.i.i.i
  %total.4.3345.i.i.i = phi double [ %total.5.2349.i.i.i, %B142.if.lr.ph.i.i.i ], [ %.564.i.i.i, %B142.if.i.i.i ]
  %.439.0343.i.i.i = phi i64 [ 0, %B142.if.lr.ph.i.i.i ], [ %.508.i.i.i, %B142.if.i.i.i ]
  %.508.i.i.i = add nuw nsw i64 %.439.0343.i.i.i, 1
  %.550.i.i.i = getelementptr double, ptr %232, i64 %.439.0343.i.i.i
  %.551.i.i.i = load double, ptr %.550.i.i.i, align 8, !noalias !63
  %.552.i.i.i = fmul double %.542.i.i.i, %.551.i.i.i
  %.560.i.i.i = getelementptr double, ptr %231, i64 %.439.0343.i.i.i
  %.561.i.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !63
  %.562.i.i.i = fmul double %.552.i.i.i, %.561.i.i.i
  %.564.i.i.i = fadd double %total.4.3345.i.i.i, %.562.i.i.i
  %exitcond.not.i889.i.i = icmp eq i64 %.439.0343.i.i.i, %.186.0352.i.i.i
  br i1 %exitcond.not.i889.i.i, label %B108.loopexit.i.i.i, label %B142.if.i.i.i

B338.if.lr.ph.i.i.i:                              ; preds = %B410.i.i.i, %B300.if.lr.ph.i.i.i
  %.628.0360.i.i.i = phi i64 [ 0, %B300.if.lr.ph.i.i.i ], [ %.697.i.i.i, %B410.i.i.i ]
  %invariant.gep.i890.i.i = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.628.0360.i.i.i
  br label %B338.if.i.i.i

B338.if.i.i.i:                                    ; preds = %B338.if.i.i.i, %B338.if.lr.ph.i.i.i
  %total.6.2357.i.i.i = phi double [ 0.000000e+00, %B338.if.lr.ph.i.i.i ], [ %.868.i.i.i, %B338.if.i.i.i ]
  %.753.0355.i.i.i = phi i64 [ 0, %B338.if.lr.ph.i.i.i ], [ %.822.i.i.i, %B338.if.i.i.i ]
  %.822.i.i.i = add nuw nsw i64 %.753.0355.i.i.i, 1
  %.854.i.i.i = getelementptr double, ptr %229, i64 %.753.0355.i.i.i
  %.855.i.i310.i = load double, ptr %.854.i.i.i, align 8, !noalias !63
  %.856.i.i311.i = fmul double %.855.i.i310.i, 5.000000e-01
  %.858.i.i.i = mul nuw nsw i64 %.753.0355.i.i.i, %.66.i290.i
  %gep.i891.i.i = getelementptr double, ptr %invariant.gep.i890.i.i, i64 %.858.i.i.i
  %.865.i.i.i = load double, ptr %gep.i891.i.i, align 8, !noalias !63
  %.866.i.i.i = fmul double %.856.i.i311.i, %.865.i.i.i
  %.868.i.i.i = fadd double %total.6.2357.i.i.i, %.866.i.i.i
  %exitcond379.not.i.i.i = icmp eq i64 %.753.0355.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond379.not.i.i.i, label %B410.i.i.i, label %B338.if.i.i.i

B540.if.lr.ph.i.i.i:                              ; preds = %B512.loopexit.i.i.i, %B512.if.lr.ph.i.i.i
  %.950.0373.i.i.i = phi i64 [ 0, %B512.if.lr.ph.i.i.i ], [ %.1019.i.i.i, %B512.loopexit.i.i.i ]
  %.1167.i.i.i = mul nuw nsw i64 %.950.0373.i.i.i, %.55.i288.i
  %233 = getelementptr double, ptr %228, i64 %.1167.i.i.i
  %.1176.i.i.i = add nsw i64 %.950.0373.i.i.i, %.50.i286.i
  %.1178.i.i.i = mul nsw i64 %.1176.i.i.i, %.64.i289.i
  %gep376.i.i.i = getelementptr double, ptr %gep1001.i.i, i64 %.1178.i.i.i
  br label %B540.if.i.i.i

B540.if.i.i.i:                                    ; preds = %B540.if.i.i.i, %B540.if.lr.ph.i.i.i
  %.1071.0370.i.i.i = phi i64 [ 0, %B540.if.lr.ph.i.i.i ], [ %.1140.i.i.i, %B540.if.i.i.i ]
  %.1140.i.i.i = add nuw nsw i64 %.1071.0370.i.i.i, 1
  %.1172.i.i.i = getelementptr double, ptr %233, i64 %.1071.0370.i.i.i
  %.1173.i.i.i = load double, ptr %.1172.i.i.i, align 8, !noalias !63
  %.1185.i.i.i = getelementptr double, ptr %gep376.i.i.i, i64 %.1071.0370.i.i.i
  store double %.1173.i.i.i, ptr %.1185.i.i.i, align 8, !noalias !63
  %exitcond383.not.i.i.i = icmp eq i64 %.55.i288.i, %.1140.i.i.i
  br i1 %exitcond383.not.i.i.i, label %B512.loopexit.i.i.i, label %B540.if.i.i.i

B2987.i.i:                                        ; preds = %B512.loopexit.i.i.i, %B2208.if.i.i, %B486.i.i.i, %B2866.i.i, %B2182.i.i
  %d_variance.4.1.i.i = phi double [ %d_variance.5.21037.i.i, %B2866.i.i ], [ %.1914.i.i, %B2182.i.i ], [ %d_variance.5.21037.i.i, %B486.i.i.i ], [ %.1914.i.i, %B2208.if.i.i ], [ %d_variance.5.21037.i.i, %B512.loopexit.i.i.i ]
  %exitcond1027.not.i.i = icmp eq i64 %.285.i.i, %.178.i297.i
  br i1 %exitcond1027.not.i.i, label %substitute, label %B520.i.i

B2988.i.i:                                        ; preds = %B1992.i.i
  %exitcond1018.not.i.i = icmp eq i64 %.50.i286.i, %.1161.i.i
  br i1 %exitcond1018.not.i.i, label %B2262.i.i, label %B1550.if.i.i.backedge

B2988.i.thread.i:                                 ; preds = %B1802.i.i
  %exitcond1018.not.i376.i = icmp eq i64 %.50.i286.i, %.1161.i.i
  br i1 %exitcond1018.not.i376.i, label %B2068.i.i, label %B1550.if.i.i.backedge

B1550.if.i.i.backedge:                            ; preds = %B2988.i.thread.i, %B2988.i.i
  br label %B1550.if.i.i

B1122.if.i.i:                                     ; preds = %B1460.i.i, %B1122.if.lr.ph.i.i
  %.473.0932.i.i = phi i64 [ 0, %B1122.if.lr.ph.i.i ], [ %.542.i.i, %B1460.i.i ]
  %.542.i.i = add nuw nsw i64 %.473.0932.i.i, 1
  %234 = mul nsw i64 %.473.0932.i.i, %.66.i290.i
  %235 = getelementptr double, ptr %202, i64 %234
  %.578.i.i = getelementptr double, ptr %235, i64 %.55.i288.i
  %.579.i.i = load double, ptr %.578.i.i, align 8, !noalias !57
  br i1 %.663923.not.i.i, label %B1356.thread.i.i, label %B1178.if.lr.ph.i.i

B1356.thread.i.i:                                 ; preds = %B1122.if.i.i
  %.8871028.i.i = fmul double %.167.i295.i, %.579.i.i
  br label %B1460.i.i

B1178.if.lr.ph.i.i:                               ; preds = %B1122.if.i.i
  %.705.i.i = fmul double %.579.i.i, 5.000000e-01
  %236 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %234
  br label %B1178.if.i.i

B1178.if.i.i:                                     ; preds = %B1178.if.lr.ph.i.i, %B1308.i.i
  %.607.0924.i.i = phi i64 [ 0, %B1178.if.lr.ph.i.i ], [ %.676.i.i, %B1308.i.i ]
  %.710.i.i = getelementptr double, ptr %203, i64 %.607.0924.i.i
  %.711.i.i = load double, ptr %.710.i.i, align 8, !noalias !57
  %.712.i.i = fmul double %.705.i.i, %.711.i.i
  %invariant.gep.i312.i = getelementptr double, ptr %204, i64 %.607.0924.i.i
  br label %B1234.if.i.i

B1234.if.i.i:                                     ; preds = %B1234.if.i.i, %B1178.if.i.i
  %total.10.3922.i.i = phi double [ %.712.i.i, %B1178.if.i.i ], [ %.854.i.i47, %B1234.if.i.i ]
  %.740.0920.i.i = phi i64 [ 0, %B1178.if.i.i ], [ %.809.i.i, %B1234.if.i.i ]
  %.809.i.i = add nuw nsw i64 %.740.0920.i.i, 1
  %.841.i.i45 = getelementptr double, ptr %235, i64 %.740.0920.i.i
  %.842.i.i46 = load double, ptr %.841.i.i45, align 8, !noalias !57
  %.844.i.i = mul nuw nsw i64 %.740.0920.i.i, %.55.i288.i
  %gep.i313.i = getelementptr double, ptr %invariant.gep.i312.i, i64 %.844.i.i
  %.851.i.i = load double, ptr %gep.i313.i, align 8, !noalias !57
  %.852.i.i = fmul double %.842.i.i46, %.851.i.i
  %.854.i.i47 = fadd double %total.10.3922.i.i, %.852.i.i
  %exitcond.not.i314.i = icmp eq i64 %.55.i288.i, %.809.i.i
  br i1 %exitcond.not.i314.i, label %B1308.i.i, label %B1234.if.i.i

B1392.if.i.i:                                     ; preds = %B1392.if.i.i, %B1356.i.i
  %total.11.2929.i.i = phi double [ %.1028.i.i, %B1392.if.i.i ], [ %.887.i.i49, %B1356.i.i ]
  %.917.0927.i.i = phi i64 [ %.986.i.i, %B1392.if.i.i ], [ 0, %B1356.i.i ]
  %.986.i.i = add nuw nsw i64 %.917.0927.i.i, 1
  %.1018.i.i = getelementptr double, ptr %235, i64 %.917.0927.i.i
  %.1019.i.i = load double, ptr %.1018.i.i, align 8, !noalias !57
  %.1020.i315.i = fmul double %.1019.i.i, 5.000000e-01
  %.1024.i.i = getelementptr double, ptr %203, i64 %.917.0927.i.i
  %.1025.i316.i = load double, ptr %.1024.i.i, align 8, !noalias !57
  %.1026.i317.i = fmul double %.1020.i315.i, %.1025.i316.i
  %.1028.i.i = fadd double %total.11.2929.i.i, %.1026.i317.i
  %exitcond1014.not.i.i = icmp eq i64 %.55.i288.i, %.986.i.i
  br i1 %exitcond1014.not.i.i, label %B1460.i.i, label %B1392.if.i.i

B1550.if.i.i:                                     ; preds = %B1550.if.i.i.backedge, %B1508.i.i
  %.1092.0953.i.i = phi i64 [ 0, %B1508.i.i ], [ %.1161.i.i, %B1550.if.i.i.backedge ]
  %.1333.i.i = mul nuw nsw i64 %.1092.0953.i.i, %.50.i286.i
  %237 = getelementptr double, ptr %196, i64 %.1333.i.i
  %238 = getelementptr double, ptr %206, i64 %.1333.i.i
  %.1470.i.i = mul nsw i64 %.1092.0953.i.i, %.66.i290.i
  %239 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.1470.i.i
  br label %B1578.if.i.i

B1578.if.i.i:                                     ; preds = %B1550.if.i.i, %B1766.i.i
  %.1213.0942.i.i = phi i64 [ 0, %B1550.if.i.i ], [ %.1282.i.i, %B1766.i.i ]
  %.1282.i.i = add nuw nsw i64 %.1213.0942.i.i, 1
  br i1 %.1311.i.i, label %B1596.i.i, label %B1636.i.i

B1686.if.i319.i:                                  ; preds = %B1686.if.i319.i, %B1686.if.lr.ph.i318.i
  %total.12.3939.i.i = phi double [ %"$phi1662.3.2.3.i.i", %B1686.if.lr.ph.i318.i ], [ %.1489.i.i, %B1686.if.i319.i ]
  %.1377.0938.i.i = phi i64 [ %spec.select910.i.i, %B1686.if.lr.ph.i318.i ], [ %.1439.i.i, %B1686.if.i319.i ]
  %.1374.0937.i.i = phi i64 [ 0, %B1686.if.lr.ph.i318.i ], [ %.1443.i.i, %B1686.if.i319.i ]
  %.1439.i.i = add nsw i64 %.1377.0938.i.i, -1
  %.1443.i.i = add nuw nsw i64 %.1374.0937.i.i, 1
  %.1475.i.i = getelementptr double, ptr %239, i64 %.1374.0937.i.i
  %.1476.i.i = load double, ptr %.1475.i.i, align 8, !noalias !57
  %.1477.i.i = fmul double %.1476.i.i, 5.000000e-01
  %.1485.i.i = getelementptr double, ptr %209, i64 %.1374.0937.i.i
  %.1486.i.i = load double, ptr %.1485.i.i, align 8, !noalias !57
  %.1487.i.i = fmul double %.1477.i.i, %.1486.i.i
  %.1489.i.i = fsub double %total.12.3939.i.i, %.1487.i.i
  %.1430.i.i = icmp sgt i64 %.1377.0938.i.i, 1
  br i1 %.1430.i.i, label %B1686.if.i319.i, label %B1766.i.i

B1852.if.i.i:                                     ; preds = %B1992.i.i, %B1852.if.lr.ph.i.i
  %.1547.0950.i.i = phi i64 [ 0, %B1852.if.lr.ph.i.i ], [ %.1616.i.i, %B1992.i.i ]
  %.1616.i.i = add nuw nsw i64 %.1547.0950.i.i, 1
  br i1 %.1430936.not.i.i, label %B1992.i.i, label %B1884.if.lr.ph.i.i

B1884.if.lr.ph.i.i:                               ; preds = %B1852.if.i.i
  %.1805.i.i = mul nuw nsw i64 %.1547.0950.i.i, %.66.i290.i
  %240 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.1805.i.i
  br label %B1884.if.i.i

B1884.if.i.i:                                     ; preds = %B1884.if.i.i, %B1884.if.lr.ph.i.i
  %total.13.3947.i.i = phi double [ 0.000000e+00, %B1884.if.lr.ph.i.i ], [ %.1820.i.i, %B1884.if.i.i ]
  %.1674.0946.i.i = phi i64 [ %spec.select910.i.i, %B1884.if.lr.ph.i.i ], [ %.1736.i.i, %B1884.if.i.i ]
  %.1671.0945.i.i = phi i64 [ 0, %B1884.if.lr.ph.i.i ], [ %.1740.i.i51, %B1884.if.i.i ]
  %.1736.i.i = add nsw i64 %.1674.0946.i.i, -1
  %.1740.i.i51 = add nuw nsw i64 %.1671.0945.i.i, 1
  %.1770.i.i = icmp slt i64 %.1671.0945.i.i, %.55.i288.i
  %.1788.i.i = getelementptr double, ptr %gep956.i.i, i64 %.1671.0945.i.i
  %"$phi1952.5.2.4.in.i.i" = select i1 %.1770.i.i, ptr %.1788.i.i, ptr %.1798.i.i
  %"$phi1952.5.2.4.i.i" = load double, ptr %"$phi1952.5.2.4.in.i.i", align 8, !noalias !57
  %.1813.i.i = getelementptr double, ptr %240, i64 %.1671.0945.i.i
  %.1814.i320.i = load double, ptr %.1813.i.i, align 8, !noalias !57
  %.1816.i.i = fmul double %"$phi1952.5.2.4.i.i", %.1814.i320.i
  %.1820.i.i = fadd double %total.13.3947.i.i, %.1816.i.i
  %.1727.i.i = icmp sgt i64 %.1674.0946.i.i, 1
  br i1 %.1727.i.i, label %B1884.if.i.i, label %B1992.i.i

B2132.if.i.i:                                     ; preds = %B2132.if.i.i, %whitened_backward
  %.1944.0989.i.i = phi i64 [ 0, %whitened_backward ], [ %.2013.i.i, %B2132.if.i.i ]
  %.2013.i.i = add nuw nsw i64 %.1944.0989.i.i, 1
  %.2039.i.i = mul nsw i64 %.1944.0989.i.i, %.66.i290.i
  %gep992.i.i = getelementptr double, ptr %invariant.gep934.i.i, i64 %.2039.i.i
  %.2046.i.i = load double, ptr %gep992.i.i, align 8, !noalias !57
  %.2050.i.i = getelementptr double, ptr %219, i64 %.1944.0989.i.i
  store double %.2046.i.i, ptr %.2050.i.i, align 8, !noalias !57
  %exitcond1025.not.i.i = icmp eq i64 %.50.i286.i, %.2013.i.i
  br i1 %exitcond1025.not.i.i, label %B2182.i.i, label %B2132.if.i.i

B2208.if.i.i:                                     ; preds = %B2208.if.i.i, %B2208.if.lr.ph.i.i
  %.2081.0994.i.i = phi i64 [ 0, %B2208.if.lr.ph.i.i ], [ %.2150.i.i44, %B2208.if.i.i ]
  %.2150.i.i44 = add nuw nsw i64 %.2081.0994.i.i, 1
  %.2178.i.i = getelementptr double, ptr %220, i64 %.2081.0994.i.i
  %.2179.i.i = load double, ptr %.2178.i.i, align 8, !noalias !57
  %.2185.i.i = getelementptr double, ptr %gep1005.i.i, i64 %.2081.0994.i.i
  store double %.2179.i.i, ptr %.2185.i.i, align 8, !noalias !57
  %exitcond1026.not.i.i = icmp eq i64 %.55.i288.i, %.2150.i.i44
  br i1 %exitcond1026.not.i.i, label %B2987.i.i, label %B2208.if.i.i

B2332.if.i.i:                                     ; preds = %B2332.loopexit.i.i, %B2332.if.lr.ph.i.i
  %d_variance.6.1973.i.i = phi double [ %d_variance.3.01009.i.i, %B2332.if.lr.ph.i.i ], [ %.2363.i.i, %B2332.loopexit.i.i ]
  %.2258.0972.i.i = phi i64 [ %storemerge871.i.i, %B2332.if.lr.ph.i.i ], [ %.2320.i.i, %B2332.loopexit.i.i ]
  %.2255.0971.i.i = phi i64 [ 0, %B2332.if.lr.ph.i.i ], [ %.2324.i.i, %B2332.loopexit.i.i ]
  %.2354.i.i = mul nsw i64 %.2255.0971.i.i, %.50.i286.i
  %241 = getelementptr double, ptr %196, i64 %.2354.i.i
  %.2360.i.i = getelementptr double, ptr %241, i64 %.2255.0971.i.i
  %.2361.i.i = load double, ptr %.2360.i.i, align 8, !noalias !57
  %.2614.i.i = mul nsw i64 %.2255.0971.i.i, %.64.i289.i
  %242 = getelementptr double, ptr %222, i64 %.2614.i.i
  %243 = getelementptr double, ptr %198, i64 %.2354.i.i
  br label %B2394.if.i.i

B2394.if.i.i:                                     ; preds = %B2332.if.i.i, %B2394.loopexit.i.i
  %.2396.0969.i.i = phi i64 [ %storemerge871.i.i, %B2332.if.i.i ], [ %.2458.i.i, %B2394.loopexit.i.i ]
  %.2393.0968.i.i = phi i64 [ 0, %B2332.if.i.i ], [ %.2462.i.i, %B2394.loopexit.i.i ]
  %.2458.i.i = add nsw i64 %.2396.0969.i.i, -1
  %.2462.i.i = add nuw nsw i64 %.2393.0968.i.i, 1
  %.2531.i.i = sub i64 %.50.i286.i, %.2393.0968.i.i
  %.2574957.not.i.i = icmp slt i64 %.2531.i.i, 1
  br i1 %.2574957.not.i.i, label %B2532.if.lr.ph.i.i, label %B2428.if.lr.ph.i.i

B2428.if.lr.ph.i.i:                               ; preds = %B2394.if.i.i
  %invariant.gep962.i.i = getelementptr double, ptr %199, i64 %.2393.0968.i.i
  br label %B2428.if.i.i

B2428.if.i.i:                                     ; preds = %B2428.if.i.i, %B2428.if.lr.ph.i.i
  %inner.2.3960.i.i = phi double [ 0.000000e+00, %B2428.if.lr.ph.i.i ], [ %.2632.i.i, %B2428.if.i.i ]
  %.2518.0958.i.i = phi i64 [ %.2393.0968.i.i, %B2428.if.lr.ph.i.i ], [ %.2587.i.i, %B2428.if.i.i ]
  %.2587.i.i = add nuw i64 %.2518.0958.i.i, 1
  %.2619.i.i = getelementptr double, ptr %242, i64 %.2518.0958.i.i
  %.2620.i.i = load double, ptr %.2619.i.i, align 8, !noalias !57
  %.2622.i.i = mul nsw i64 %.2518.0958.i.i, %.50.i286.i
  %gep963.i.i = getelementptr double, ptr %invariant.gep962.i.i, i64 %.2622.i.i
  %.2629.i.i = load double, ptr %gep963.i.i, align 8, !noalias !57
  %.2630.i.i = fmul double %.2620.i.i, %.2629.i.i
  %.2632.i.i = fadd double %inner.2.3960.i.i, %.2630.i.i
  %exitcond1019.not.i.i = icmp eq i64 %.2587.i.i, %.50.i286.i
  br i1 %exitcond1019.not.i.i, label %B2500.loopexit.i.i, label %B2428.if.i.i

B2532.if.i.i:                                     ; preds = %B2532.if.i.i, %B2532.if.lr.ph.i.i
  %.2665.0965.i.i = phi i64 [ 0, %B2532.if.lr.ph.i.i ], [ %.2734.i.i, %B2532.if.i.i ]
  %.2734.i.i = add nuw nsw i64 %.2665.0965.i.i, 1
  %.2766.i.i = getelementptr double, ptr %243, i64 %.2665.0965.i.i
  %.2767.i.i = load double, ptr %.2766.i.i, align 8, !noalias !57
  %.2777.i.i = getelementptr double, ptr %224, i64 %.2665.0965.i.i
  %.2778.i.i = load double, ptr %.2777.i.i, align 8, !noalias !57
  %.2779.i.i = fmul double %inner.2.3.lcssa.i.i, %.2778.i.i
  %.2780.i.i = fadd double %.2767.i.i, %.2779.i.i
  store double %.2780.i.i, ptr %.2766.i.i, align 8, !noalias !57
  %exitcond1020.not.i.i = icmp eq i64 %.2665.0965.i.i, %.2255.0971.i.i
  br i1 %exitcond1020.not.i.i, label %B2394.loopexit.i.i, label %B2532.if.i.i

B2700.if.lr.ph.i.i:                               ; preds = %B2772.i.i, %B2662.if.lr.ph.i.i
  %.2846.0983.i.i = phi i64 [ 0, %B2662.if.lr.ph.i.i ], [ %.2915.i.i, %B2772.i.i ]
  %.3067.i.i = mul nuw nsw i64 %.2846.0983.i.i, %.50.i286.i
  %244 = getelementptr double, ptr %199, i64 %.3067.i.i
  br label %B2700.if.i.i

B2700.if.i.i:                                     ; preds = %B2700.if.i.i, %B2700.if.lr.ph.i.i
  %total.14.2978.i.i = phi double [ 0.000000e+00, %B2700.if.lr.ph.i.i ], [ %.3085.i.i, %B2700.if.i.i ]
  %.2971.0976.i.i = phi i64 [ 0, %B2700.if.lr.ph.i.i ], [ %.3040.i.i, %B2700.if.i.i ]
  %.3040.i.i = add nuw nsw i64 %.2971.0976.i.i, 1
  %.3072.i.i = getelementptr double, ptr %244, i64 %.2971.0976.i.i
  %.3073.i.i = load double, ptr %.3072.i.i, align 8, !noalias !57
  %.3075.i.i = mul nsw i64 %.2971.0976.i.i, %.66.i290.i
  %gep981.i.i = getelementptr double, ptr %invariant.gep934.i.i, i64 %.3075.i.i
  %.3082.i.i = load double, ptr %gep981.i.i, align 8, !noalias !57
  %.3083.i.i = fmul double %.3073.i.i, %.3082.i.i
  %.3085.i.i = fadd double %total.14.2978.i.i, %.3083.i.i
  %exitcond1021.not.i.i = icmp eq i64 %.2971.0976.i.i, %.2846.0983.i.i
  br i1 %exitcond1021.not.i.i, label %B2772.i.i, label %B2700.if.i.i

B2822.if.i.i:                                     ; preds = %B2822.if.i.i, %B2822.if.lr.ph.i.i
  %.3133.0986.i.i = phi i64 [ 0, %B2822.if.lr.ph.i.i ], [ %.3202.i.i, %B2822.if.i.i ]
  %.3202.i.i = add nuw nsw i64 %.3133.0986.i.i, 1
  %.3230.i.i = getelementptr double, ptr %226, i64 %.3133.0986.i.i
  %.3231.i.i = load double, ptr %.3230.i.i, align 8, !noalias !57
  %.3237.i.i = getelementptr double, ptr %gep999.i.i, i64 %.3133.0986.i.i
  store double %.3231.i.i, ptr %.3237.i.i, align 8, !noalias !57
  %exitcond1023.not.i.i = icmp eq i64 %.55.i288.i, %.3202.i.i
  br i1 %exitcond1023.not.i.i, label %B2866.i.i, label %B2822.if.i.i

substitute: ; preds = %B2987.i.i, %B368.thread.i.i
  %d_variance.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B368.thread.i.i ], [ %d_variance.4.1.i.i, %B2987.i.i ]
  %.912.i = fadd double %d_variance.2.0357.i, %d_variance.3.0.lcssa.i.i
  %.830.i = icmp sgt i64 %.777.0356.i, 1
  br i1 %.830.i, label %B1106.if.i, label %B1254.i

gaussian: ; preds = %B426.loopexit.i.i, %B354.i.i
  %.710.i = tail call double @llvm.log.f64(double %.36.i)
  %.712.i = fmul double %.710.i, %.472.i
  %.714.i = fadd double %.712.i, %log_determinant.2.0.lcssa.i277
  %.723.i = fadd double %.722.i279, %.714.i
  %.724.i = fmul double %.723.i, 5.000000e-01
  %245 = fsub double %lp.3.0.lcssa.i, %.724.i
  %.27.i126 = load i64, ptr %.192.i, align 8, !noalias !66
  %.10965.not.i = icmp slt i64 %.27.i126, 1
  br i1 %.10965.not.i, label %B254.i, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %gaussian
  %.148.i = getelementptr i8, ptr %.22, i64 112
  br label %B60.if.i

B194.i:                                           ; preds = %B60.if.i
  %.29.i.i = load i64, ptr %311, align 8, !noalias !69
  %.33.i.i191 = getelementptr i8, ptr %311, i64 8
  %.34.i.i192 = load i64, ptr %.33.i.i191, align 8, !noalias !69
  %.1631240.not.i.i = icmp slt i64 %.29.i.i, 1
  br i1 %.1631240.not.i.i, label %B222.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B194.i
  %.76.i.i = getelementptr i8, ptr %311, i64 160
  %.77.i.i193 = load i64, ptr %.76.i.i, align 8, !noalias !69
  %.62.i.i194 = getelementptr i8, ptr %311, i64 56
  %.63.i.i195 = load i64, ptr %.62.i.i194, align 8, !noalias !69
  %.57.i.i196 = getelementptr i8, ptr %311, i64 88
  %.58.i.i197 = load i64, ptr %.57.i.i196, align 8, !noalias !69
  %.52.i.i198 = getelementptr i8, ptr %311, i64 80
  %.53.i.i199 = load i64, ptr %.52.i.i198, align 8, !noalias !69
  %.207.i.i200 = getelementptr i8, ptr %311, i64 48
  %.218.i.i201 = getelementptr i8, ptr %311, i64 128
  %.235.i.i202 = getelementptr i8, ptr %311, i64 144
  %.244.i.i203 = getelementptr i8, ptr %311, i64 136
  %.259.i.i = getelementptr i8, ptr %311, i64 120
  %.268.i.i = getelementptr i8, ptr %311, i64 112
  %storemerge1085.i.i = tail call i64 @llvm.smax.i64(i64 %.34.i.i192, i64 0)
  %.3681138.not.i.i = icmp slt i64 %.34.i.i192, 1
  %246 = getelementptr double, ptr %.60, i64 %.58.i.i197
  %247 = getelementptr double, ptr %.60, i64 %.53.i.i199
  %.1160.i.i = add nsw i64 %.34.i.i192, -1
  %248 = getelementptr double, ptr %.60, i64 %.77.i.i193
  %.2416.i.i = getelementptr i8, ptr %311, i64 224
  %.2429.i.i = getelementptr i8, ptr %311, i64 216
  %.28.i.i.i = getelementptr i8, ptr %311, i64 184
  %.38.i.i.i204 = getelementptr i8, ptr %311, i64 200
  %.33.i.i.i = getelementptr i8, ptr %311, i64 192
  %.201.i.i.i = getelementptr i8, ptr %311, i64 168
  %.224.i.i.i = getelementptr i8, ptr %311, i64 176
  %249 = getelementptr i64, ptr %.22, i64 %.63.i.i195
  %.3418.i.i = getelementptr i8, ptr %311, i64 64
  %.3427.i.i = getelementptr i8, ptr %311, i64 72
  br label %B322.i.i

B316.loopexit.i.i:                                ; preds = %B2532.loopexit.i.i, %B2510.i.i, %B2004.i.thread.i
  %exitcond1260.not.i.i = icmp eq i64 %.176.i.i205, %.29.i.i
  br i1 %exitcond1260.not.i.i, label %B222.i, label %B322.i.i

B322.i.i:                                         ; preds = %B316.loopexit.i.i, %B322.lr.ph.i.i
  %.105.01242.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.176.i.i205, %B316.loopexit.i.i ]
  %.176.i.i205 = add nuw nsw i64 %.105.01242.i.i, 1
  %.208.i.i206 = load i64, ptr %.207.i.i200, align 8, !noalias !69
  %.211.i.i207 = mul nsw i64 %.105.01242.i.i, %.34.i.i192
  %.213.i.i208 = mul nsw i64 %.211.i.i207, %.34.i.i192
  %.219.i.i209 = load i64, ptr %.218.i.i201, align 8, !noalias !69
  %.236.i.i210 = load i64, ptr %.235.i.i202, align 8, !noalias !69
  %.240.i.i = add nsw i64 %.236.i.i210, %.211.i.i207
  %.245.i.i = load i64, ptr %.244.i.i203, align 8, !noalias !69
  %.269.i.i = load i64, ptr %.268.i.i, align 8, !noalias !69
  %.273.i.i211 = add nsw i64 %.269.i.i, %.211.i.i207
  %.278.i.i = add nsw i64 %.211.i.i207, %.159.i
  br i1 %.3681138.not.i.i, label %B2004.i.thread.i, label %B684.if.lr.ph.i.i

B684.if.lr.ph.i.i:                                ; preds = %B322.i.i
  %.260.i.i212 = load i64, ptr %.259.i.i, align 8, !noalias !69
  %250 = getelementptr double, ptr %.60, i64 %.273.i.i211
  %251 = getelementptr double, ptr %.60, i64 %.260.i.i212
  %252 = getelementptr double, ptr %251, i64 %.211.i.i207
  br label %B718.if.lr.ph.i.i

B684.loopexit.i.i:                                ; preds = %B718.if.i.i
  %.381.i.i216 = add nuw nsw i64 %.312.01139.i.i, 1
  %exitcond1243.not.i.i = icmp eq i64 %.34.i.i192, %.381.i.i216
  br i1 %exitcond1243.not.i.i, label %B834.if.i.i, label %B718.if.lr.ph.i.i

B992.preheader.i.i:                               ; preds = %B942.i.i
  %253 = getelementptr double, ptr %.60, i64 %.219.i.i209
  %254 = getelementptr double, ptr %253, i64 %.213.i.i208
  %255 = getelementptr double, ptr %arg.grad, i64 %.278.i.i
  br label %B992.if.i.i

B942.i.i:                                         ; preds = %B882.if.i.i, %B834.if.i.i
  %total.14.2.lcssa.i.i218 = phi double [ %.692.i.i, %B834.if.i.i ], [ %.831.i.i261, %B882.if.i.i ]
  %.846.i.i = getelementptr double, ptr %250, i64 %.589.01146.i.i
  store double %total.14.2.lcssa.i.i218, ptr %.846.i.i, align 8, !noalias !69
  %exitcond1245.not.i.i = icmp eq i64 %.34.i.i192, %.658.i.i217
  br i1 %exitcond1245.not.i.i, label %B992.preheader.i.i, label %B834.if.i.i

B1098.i.i:                                        ; preds = %B1036.if.i.i, %B992.if.i.i
  %.1131.pre-phi.i.i = phi i64 [ 0, %B992.if.i.i ], [ %.1107.i.i, %B1036.if.i.i ]
  %total.15.2.lcssa.i.i220 = phi double [ %.983.i.i, %B992.if.i.i ], [ %.1121.i.i, %B1036.if.i.i ]
  %256 = getelementptr double, ptr %254, i64 %.1131.pre-phi.i.i
  %.1137.i.i = getelementptr double, ptr %256, i64 %.881.01154.i.i
  %.1138.i.i = load double, ptr %.1137.i.i, align 8, !noalias !69
  %.1143.i.i = fdiv double %total.15.2.lcssa.i.i220, %.1138.i.i
  %.1152.i.i = getelementptr double, ptr %255, i64 %.881.01154.i.i
  store double %.1143.i.i, ptr %.1152.i.i, align 8, !noalias !69
  %exitcond1247.not.i.i = icmp eq i64 %.34.i.i192, %.950.i.i
  br i1 %exitcond1247.not.i.i, label %B1188.if.i.i, label %B992.if.i.i

B1392.preheader.i.i:                              ; preds = %B1302.i.i
  %257 = getelementptr double, ptr %.60, i64 %.245.i.i
  %258 = getelementptr double, ptr %257, i64 %.211.i.i207
  br label %B1420.if.lr.ph.i.i

B1302.i.i:                                        ; preds = %B1240.if.i.i, %B1188.if.i.i
  %total.16.2.lcssa.i.i222 = phi double [ %.1286.i.i, %B1188.if.i.i ], [ %.1426.i.i, %B1240.if.i.i ]
  %.1436.i.i = mul nsw i64 %.1184.01164.i.i, %.34.i.i192
  %259 = getelementptr double, ptr %254, i64 %.1436.i.i
  %.1442.i.i = getelementptr double, ptr %259, i64 %.1184.01164.i.i
  %.1443.i.i223 = load double, ptr %.1442.i.i, align 8, !noalias !69
  %.1448.i.i = fdiv double %total.16.2.lcssa.i.i222, %.1443.i.i223
  %.1457.i.i = getelementptr double, ptr %250, i64 %.1184.01164.i.i
  store double %.1448.i.i, ptr %.1457.i.i, align 8, !noalias !69
  %.1240.i.i = icmp sgt i64 %.1187.01165.i.i, 1
  br i1 %.1240.i.i, label %B1188.if.i.i, label %B1392.preheader.i.i

B1392.loopexit.i.i:                               ; preds = %B1662.i.i230
  %.1554.i.i231 = add nsw i64 %.1492.01180.i.i, -1
  %.1558.i.i232 = add i64 %.1489.01179.i.i, -1
  %.1545.i.i = icmp sgt i64 %.1492.01180.i.i, 1
  br i1 %.1545.i.i, label %B1420.if.lr.ph.i.i, label %B1798.if.lr.ph.i.i

B1442.i.i:                                        ; preds = %B1420.if.i.i
  %.1719.i.i = load double, ptr %.1718.i.i, align 8, !noalias !69
  %.1725.i.i = load double, ptr %.1724.i.i, align 8, !noalias !69
  %.1726.i.i = fadd double %.1719.i.i, %.1725.i.i
  %.1727.i.i225 = fneg double %.1726.i.i
  %.1732.i.i = getelementptr double, ptr %255, i64 %.1610.01176.i.i
  %.1733.i.i = load double, ptr %.1732.i.i, align 8, !noalias !69
  %.1734.i.i226 = fmul double %.1733.i.i, %.1727.i.i225
  %.1740.i.i227 = load double, ptr %.1739.i.i, align 8, !noalias !69
  %.1745.i.i = getelementptr double, ptr %258, i64 %.1610.01176.i.i
  %.1746.i.i = load double, ptr %.1745.i.i, align 8, !noalias !69
  %.1747.i.i = fmul double %.1740.i.i227, %.1746.i.i
  %.1748.i.i = fsub double %.1734.i.i226, %.1747.i.i
  %.1757.i.i = icmp eq i64 %.1489.01179.i.i, %.1610.01176.i.i
  br i1 %.1757.i.i, label %B1544.i.i, label %B1560.i.i

B1544.i.i:                                        ; preds = %B1442.i.i
  %.1760.i.i = fadd double %.1748.i.i, -1.000000e+00
  %.1763.i.i = fmul double %.1760.i.i, 5.000000e-01
  br label %B1560.i.i

B1560.i.i:                                        ; preds = %B1420.if.i.i, %B1544.i.i, %B1442.i.i
  %total.18.3.i.i = phi double [ %.1763.i.i, %B1544.i.i ], [ %.1748.i.i, %B1442.i.i ], [ 0.000000e+00, %B1420.if.i.i ]
  br i1 %.18571166.not.i.i, label %B1662.i.i230, label %B1590.if.lr.ph.i.i

B1590.if.lr.ph.i.i:                               ; preds = %B1560.i.i
  %invariant.gep1173.i.i = getelementptr double, ptr %248, i64 %.1610.01176.i.i
  br label %B1590.if.i.i

B1662.i.i230:                                     ; preds = %B1590.if.i.i, %B1560.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1560.i.i ], [ %.1915.i.i229, %B1590.if.i.i ]
  %.1932.i.i = load double, ptr %.1931.i.i, align 8, !noalias !69
  %.1937.i.i = fdiv double %total.17.3.lcssa.i.i, %.1932.i.i
  %.1950.i.i = getelementptr double, ptr %289, i64 %.1610.01176.i.i
  store double %.1937.i.i, ptr %.1950.i.i, align 8, !noalias !69
  %exitcond1248.not.i.i = icmp eq i64 %.34.i.i192, %.1679.i.i
  br i1 %exitcond1248.not.i.i, label %B1392.loopexit.i.i, label %B1420.if.i.i

B1760.loopexit.i.i:                               ; preds = %B1932.i.i
  %.2061.i.i = add nuw nsw i64 %.1992.01192.i.i, 1
  %exitcond1249.not.i.i = icmp eq i64 %.34.i.i192, %.2061.i.i
  br i1 %exitcond1249.not.i.i, label %B2004.i.i, label %B1798.if.lr.ph.i.i

B1932.i.i:                                        ; preds = %B1860.if.i.i, %B1798.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.2220.i.i236, %B1798.if.i.i ], [ %.2364.i.i239, %B1860.if.i.i ]
  %.2374.i.i = mul nsw i64 %.2114.01189.i.i, %.34.i.i192
  %260 = getelementptr double, ptr %254, i64 %.2374.i.i
  %.2380.i.i = getelementptr double, ptr %260, i64 %.2114.01189.i.i
  %.2381.i.i = load double, ptr %.2380.i.i, align 8, !noalias !69
  %.2386.i.i = fdiv double %total.19.3.lcssa.i.i, %.2381.i.i
  store double %.2386.i.i, ptr %.2219.i.i235, align 8, !noalias !69
  %.2170.i.i = icmp sgt i64 %.2117.01190.i.i, 1
  br i1 %.2170.i.i, label %B1798.if.i.i, label %B1760.loopexit.i.i

B2004.i.i:                                        ; preds = %B1760.loopexit.i.i
  %.2417.i.i = load i64, ptr %.2416.i.i, align 8, !noalias !69
  %261 = getelementptr double, ptr %.60, i64 %.2417.i.i
  %.2421.i.i = getelementptr double, ptr %261, i64 %.105.01242.i.i
  %.2422.i.i = load double, ptr %.2421.i.i, align 8, !noalias !69
  %.2430.i.i = load i64, ptr %.2429.i.i, align 8, !noalias !69
  %.2431.not.i.i = icmp eq i64 %.2430.i.i, 0
  br i1 %.2431.not.i.i, label %B2510.i.i, label %B2138.if.lr.ph.i.i

B2004.i.thread.i:                                 ; preds = %B322.i.i
  %.2417.i55.i = load i64, ptr %.2416.i.i, align 8, !noalias !69
  %262 = getelementptr double, ptr %.60, i64 %.2417.i55.i
  %.2421.i56.i = getelementptr double, ptr %262, i64 %.105.01242.i.i
  %.2422.i57.i = load double, ptr %.2421.i56.i, align 8, !noalias !69
  %.2430.i58.i = load i64, ptr %.2429.i.i, align 8, !noalias !69
  %.2431.not.i59.i = icmp eq i64 %.2430.i58.i, 0
  br i1 %.2431.not.i59.i, label %B316.loopexit.i.i, label %B2478.i.i

B2138.if.lr.ph.i.i:                               ; preds = %B2004.i.i
  %263 = getelementptr double, ptr %.60, i64 %.240.i.i
  br label %B2172.if.lr.ph.i.i

B2138.loopexit.i.i:                               ; preds = %B2424.i.i
  %.2529.i.i243 = add nuw nsw i64 %.2460.01210.i.i, 1
  %exitcond1253.not.i.i = icmp eq i64 %.34.i.i192, %.2529.i.i243
  br i1 %exitcond1253.not.i.i, label %B2478.i.i, label %B2172.if.lr.ph.i.i

B2276.if.lr.ph.i.i:                               ; preds = %B2172.if.i.i
  %264 = getelementptr double, ptr %254, i64 %.2684.i.i
  %265 = getelementptr double, ptr %248, i64 %.2684.i.i
  br label %B2350.if.lr.ph.i.i

B2424.i.i:                                        ; preds = %B2350.if.i.i
  %.2812.i.i = add nuw nsw i64 %.2743.01205.i.i, 1
  %.3043.i.i = getelementptr double, ptr %265, i64 %.2743.01205.i.i
  %.3044.i.i = load double, ptr %.3043.i.i, align 8, !noalias !69
  %.3046.i.i = fmul double %.3025.i.i, %.3044.i.i
  %.3050.i.i = fadd double %by_log_weight.5.21207.i.i, %.3046.i.i
  %exitcond1252.not.i.i = icmp eq i64 %.34.i.i192, %.2812.i.i
  br i1 %exitcond1252.not.i.i, label %B2138.loopexit.i.i, label %B2350.if.lr.ph.i.i

B2478.i.i:                                        ; preds = %B2138.loopexit.i.i, %B2004.i.thread.i
  %.2422.i6063.i = phi double [ %.2422.i57.i, %B2004.i.thread.i ], [ %.2422.i.i, %B2138.loopexit.i.i ]
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2004.i.thread.i ], [ %.3050.i.i, %B2138.loopexit.i.i ]
  %.29.i.i.i = load i64, ptr %.28.i.i.i, align 8, !noalias !72
  %.13090.not.i.i.i = icmp slt i64 %.29.i.i.i, 1
  br i1 %.13090.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2478.i.i
  %.41.i.i.i = mul nuw nsw i64 %.29.i.i.i, %.105.01242.i.i
  %.39.i.i.i244 = load i64, ptr %.38.i.i.i204, align 8, !noalias !72
  %.34.i.i.i = load i64, ptr %.33.i.i.i, align 8, !noalias !72
  %266 = getelementptr i64, ptr %.22, i64 %.34.i.i.i
  %267 = getelementptr double, ptr %.26, i64 %.39.i.i.i244
  %268 = getelementptr double, ptr %267, i64 %.41.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2478.i.i
  %.202.i.i.i = load i64, ptr %.201.i.i.i, align 8, !noalias !72
  %.203.i.i.i250 = icmp sgt i64 %.202.i.i.i, -1
  br i1 %.203.i.i.i250, label %B272.i.i.i, label %B2510.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.207.i.i.i253 = load i64, ptr %.148.i, align 8, !noalias !72
  %269 = getelementptr i64, ptr %.22, i64 %.207.i.i.i253
  %.idx.i.i.i254 = mul i64 %.202.i.i.i, 232
  %270 = getelementptr i8, ptr %269, i64 %.idx.i.i.i254
  %.217.i.i.i = getelementptr i8, ptr %270, i64 8
  %.218.i.i.i = load i64, ptr %.217.i.i.i, align 8, !noalias !72
  %.32593.not.i.i.i = icmp slt i64 %.218.i.i.i, 1
  br i1 %.32593.not.i.i.i, label %B2510.i.i, label %B554.if.lr.ph.i.i.i

B554.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.231.i.i.i = getelementptr i8, ptr %270, i64 112
  %.232.i.i.i = load i64, ptr %.231.i.i.i, align 8, !noalias !72
  %.227.i.i.i = mul nuw nsw i64 %.218.i.i.i, %.105.01242.i.i
  %.225.i.i.i = load i64, ptr %.224.i.i.i, align 8, !noalias !72
  %271 = getelementptr double, ptr %.60, i64 %.232.i.i.i
  %272 = getelementptr double, ptr %271, i64 %.227.i.i.i
  %273 = getelementptr double, ptr %.26, i64 %.225.i.i.i
  %274 = getelementptr double, ptr %273, i64 %.227.i.i.i
  br label %B554.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.72.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.143.i.i.i245, %B160.if.i.i.i ]
  %.143.i.i.i245 = add nuw nsw i64 %.72.091.i.i.i, 1
  %.171.i.i.i246 = getelementptr i64, ptr %266, i64 %.72.091.i.i.i
  %.172.i.i.i = load i64, ptr %.171.i.i.i246, align 8, !noalias !72
  %.174.i.i.i = getelementptr double, ptr %.91, i64 %.172.i.i.i
  %.175.i.i.i247 = load double, ptr %.174.i.i.i, align 8, !noalias !72
  %.179.i.i.i = getelementptr double, ptr %268, i64 %.72.091.i.i.i
  %.180.i.i.i = load double, ptr %.179.i.i.i, align 8, !noalias !72
  %.182.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.180.i.i.i
  %.183.i.i.i248 = fadd double %.175.i.i.i247, %.182.i.i.i
  store double %.183.i.i.i248, ptr %.174.i.i.i, align 8, !noalias !72
  %exitcond.not.i.i.i249 = icmp eq i64 %.143.i.i.i245, %.29.i.i.i
  br i1 %exitcond.not.i.i.i249, label %B218.i.i.i, label %B160.if.i.i.i

B554.if.i.i.i:                                    ; preds = %B554.if.i.i.i, %B554.if.lr.ph.i.i.i
  %.269.094.i.i.i = phi i64 [ 0, %B554.if.lr.ph.i.i.i ], [ %.338.i.i.i, %B554.if.i.i.i ]
  %.338.i.i.i = add nuw nsw i64 %.269.094.i.i.i, 1
  %.366.i.i.i = getelementptr double, ptr %272, i64 %.269.094.i.i.i
  %.367.i.i.i255 = load double, ptr %.366.i.i.i, align 8, !noalias !72
  %.371.i.i.i = getelementptr double, ptr %274, i64 %.269.094.i.i.i
  %.372.i.i.i256 = load double, ptr %.371.i.i.i, align 8, !noalias !72
  %.374.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.372.i.i.i256
  %.375.i.i.i = fadd double %.367.i.i.i255, %.374.i.i.i
  store double %.375.i.i.i, ptr %.366.i.i.i, align 8, !noalias !72
  %exitcond96.not.i.i.i = icmp eq i64 %.338.i.i.i, %.218.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2510.i.i, label %B554.if.i.i.i

B2510.i.i:                                        ; preds = %B554.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2004.i.i
  %.2422.i61.i = phi double [ %.2422.i.i, %B2004.i.i ], [ %.2422.i6063.i, %B218.i.i.i ], [ %.2422.i6063.i, %B272.i.i.i ], [ %.2422.i6063.i, %B554.if.i.i.i ]
  br i1 %.3681138.not.i.i, label %B316.loopexit.i.i, label %B2532.if.lr.ph.i.i251

B2532.if.lr.ph.i.i251:                            ; preds = %B2510.i.i
  %275 = getelementptr double, ptr %.60, i64 %.273.i.i211
  %276 = getelementptr double, ptr %.60, i64 %.240.i.i
  %277 = getelementptr double, ptr %.26, i64 %.208.i.i206
  %278 = getelementptr double, ptr %277, i64 %.213.i.i208
  br label %B2572.if.lr.ph.i.i

B2532.loopexit.i.i:                               ; preds = %B2980.loopexit.i.i
  %exitcond1259.not.i.i = icmp eq i64 %.34.i.i192, %.3202.i.i252
  br i1 %exitcond1259.not.i.i, label %B316.loopexit.i.i, label %B2572.if.lr.ph.i.i

B2704.i.i:                                        ; preds = %B2572.if.i.i
  %.3202.i.i252 = add nuw nsw i64 %.3133.01238.i.i, 1
  %.3405.i.i = getelementptr i64, ptr %249, i64 %.3133.01238.i.i
  %.3406.i.i = load i64, ptr %.3405.i.i, align 8, !noalias !69
  %.3412.i.i = getelementptr i8, ptr %.3405.i.i, i64 8
  %.3413.i.i = load i64, ptr %.3412.i.i, align 8, !noalias !69
  %.3414.i.i = sub nsw i64 %.3413.i.i, %.3406.i.i
  %.35171219.not.i.i = icmp slt i64 %.3414.i.i, 1
  br i1 %.35171219.not.i.i, label %B2980.if.lr.ph.i.i, label %B2884.if.lr.ph.i.i

B2884.if.lr.ph.i.i:                               ; preds = %B2704.i.i
  %.3433.i.i = mul nuw nsw i64 %.3414.i.i, %.105.01242.i.i
  %.3430.i.i = mul nsw i64 %.3406.i.i, %.29.i.i
  %.3428.i.i = load i64, ptr %.3427.i.i, align 8, !noalias !69
  %.3419.i.i = load i64, ptr %.3418.i.i, align 8, !noalias !69
  %279 = getelementptr i64, ptr %.22, i64 %.3419.i.i
  %280 = getelementptr i64, ptr %279, i64 %.3406.i.i
  %.3565.i.i = fmul double %.2422.i61.i, %.3368.i.i
  %281 = getelementptr double, ptr %.26, i64 %.3428.i.i
  %282 = getelementptr double, ptr %281, i64 %.3430.i.i
  %283 = getelementptr double, ptr %282, i64 %.3433.i.i
  br label %B2884.if.i.i

B2980.if.lr.ph.i.i:                               ; preds = %B2884.if.i.i, %B2704.i.i
  %284 = getelementptr double, ptr %278, i64 %.3354.i.i
  br label %B2980.if.i.i

B2980.loopexit.i.i:                               ; preds = %B3122.if.i.i
  %exitcond1258.not.i.i = icmp eq i64 %.34.i.i192, %.3680.i.i
  br i1 %exitcond1258.not.i.i, label %B2532.loopexit.i.i, label %B2980.if.i.i

B3122.if.lr.ph.i.i:                               ; preds = %B3014.if.i.i, %B2980.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2980.if.i.i ], [ %.3852.i.i, %B3014.if.i.i ]
  %.3990.i.i = mul nuw nsw i64 %.3611.01235.i.i, %.34.i.i192
  %285 = getelementptr double, ptr %248, i64 %.3990.i.i
  %invariant.gep1232.i.i = getelementptr double, ptr %248, i64 %.3611.01235.i.i
  br label %B3122.if.i.i

B718.if.lr.ph.i.i:                                ; preds = %B684.loopexit.i.i, %B684.if.lr.ph.i.i
  %.312.01139.i.i = phi i64 [ 0, %B684.if.lr.ph.i.i ], [ %.381.i.i216, %B684.loopexit.i.i ]
  %.530.i.i213 = mul nuw nsw i64 %.312.01139.i.i, %.34.i.i192
  %286 = getelementptr double, ptr %246, i64 %.530.i.i213
  %.541.i.i = getelementptr double, ptr %250, i64 %.312.01139.i.i
  br label %B718.if.i.i

B718.if.i.i:                                      ; preds = %B718.if.i.i, %B718.if.lr.ph.i.i
  %.434.01136.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i ], [ %.503.i.i, %B718.if.i.i ]
  %.503.i.i = add nuw nsw i64 %.434.01136.i.i, 1
  %.535.i.i = getelementptr double, ptr %286, i64 %.434.01136.i.i
  %.536.i.i = load double, ptr %.535.i.i, align 8, !noalias !69
  %.542.i.i214 = load double, ptr %.541.i.i, align 8, !noalias !69
  %.546.i.i = getelementptr double, ptr %252, i64 %.434.01136.i.i
  %.547.i.i = load double, ptr %.546.i.i, align 8, !noalias !69
  %.548.i.i = fmul double %.542.i.i214, %.547.i.i
  %.549.i.i = fadd double %.536.i.i, %.548.i.i
  store double %.549.i.i, ptr %.535.i.i, align 8, !noalias !69
  %exitcond.not.i.i215 = icmp eq i64 %.434.01136.i.i, %.312.01139.i.i
  br i1 %exitcond.not.i.i215, label %B684.loopexit.i.i, label %B718.if.i.i

B834.if.i.i:                                      ; preds = %B684.loopexit.i.i, %B942.i.i
  %.589.01146.i.i = phi i64 [ %.658.i.i217, %B942.i.i ], [ 0, %B684.loopexit.i.i ]
  %.658.i.i217 = add nuw nsw i64 %.589.01146.i.i, 1
  %.690.i.i = getelementptr double, ptr %252, i64 %.589.01146.i.i
  %.691.i.i = load double, ptr %.690.i.i, align 8, !noalias !69
  %.692.i.i = fneg double %.691.i.i
  %.7771141.not.not.i.i = icmp sgt i64 %.34.i.i192, %.589.01146.i.i
  br i1 %.7771141.not.not.i.i, label %B882.if.lr.ph.i.i, label %B942.i.i

B882.if.lr.ph.i.i:                                ; preds = %B834.if.i.i
  %invariant.gep.i.i257 = getelementptr double, ptr %247, i64 %.589.01146.i.i
  br label %B882.if.i.i

B882.if.i.i:                                      ; preds = %B882.if.i.i, %B882.if.lr.ph.i.i
  %total.14.21144.i.i = phi double [ %.692.i.i, %B882.if.lr.ph.i.i ], [ %.831.i.i261, %B882.if.i.i ]
  %.721.01142.i.i = phi i64 [ %.589.01146.i.i, %B882.if.lr.ph.i.i ], [ %.790.i.i, %B882.if.i.i ]
  %.790.i.i = add nuw i64 %.721.01142.i.i, 1
  %.816.i.i = mul nsw i64 %.721.01142.i.i, %.34.i.i192
  %gep.i.i258 = getelementptr double, ptr %invariant.gep.i.i257, i64 %.816.i.i
  %.823.i.i = load double, ptr %gep.i.i258, align 8, !noalias !69
  %.827.i.i = getelementptr double, ptr %250, i64 %.721.01142.i.i
  %.828.i.i259 = load double, ptr %.827.i.i, align 8, !noalias !69
  %.829.i.i260 = fmul double %.823.i.i, %.828.i.i259
  %.831.i.i261 = fadd double %total.14.21144.i.i, %.829.i.i260
  %exitcond1244.not.i.i = icmp eq i64 %.790.i.i, %.34.i.i192
  br i1 %exitcond1244.not.i.i, label %B942.i.i, label %B882.if.i.i

B992.if.i.i:                                      ; preds = %B1098.i.i, %B992.preheader.i.i
  %.881.01154.i.i = phi i64 [ 0, %B992.preheader.i.i ], [ %.950.i.i, %B1098.i.i ]
  %.950.i.i = add nuw nsw i64 %.881.01154.i.i, 1
  %.982.i.i = getelementptr double, ptr %250, i64 %.881.01154.i.i
  %.983.i.i = load double, ptr %.982.i.i, align 8, !noalias !69
  %.10671148.not.i.i = icmp eq i64 %.881.01154.i.i, 0
  br i1 %.10671148.not.i.i, label %B1098.i.i, label %B1036.if.lr.ph.i.i

B1036.if.lr.ph.i.i:                               ; preds = %B992.if.i.i
  %.1107.i.i = mul nuw nsw i64 %.881.01154.i.i, %.34.i.i192
  %287 = getelementptr double, ptr %254, i64 %.1107.i.i
  br label %B1036.if.i.i

B1036.if.i.i:                                     ; preds = %B1036.if.i.i, %B1036.if.lr.ph.i.i
  %total.15.21151.i.i = phi double [ %.983.i.i, %B1036.if.lr.ph.i.i ], [ %.1121.i.i, %B1036.if.i.i ]
  %.1011.01149.i.i = phi i64 [ 0, %B1036.if.lr.ph.i.i ], [ %.1080.i.i219, %B1036.if.i.i ]
  %.1080.i.i219 = add nuw nsw i64 %.1011.01149.i.i, 1
  %.1112.i.i = getelementptr double, ptr %287, i64 %.1011.01149.i.i
  %.1113.i.i = load double, ptr %.1112.i.i, align 8, !noalias !69
  %.1117.i.i = getelementptr double, ptr %255, i64 %.1011.01149.i.i
  %.1118.i.i = load double, ptr %.1117.i.i, align 8, !noalias !69
  %.1119.i.i = fmul double %.1113.i.i, %.1118.i.i
  %.1121.i.i = fsub double %total.15.21151.i.i, %.1119.i.i
  %exitcond1246.not.i.i = icmp eq i64 %.1080.i.i219, %.881.01154.i.i
  br i1 %exitcond1246.not.i.i, label %B1098.i.i, label %B1036.if.i.i

B1188.if.i.i:                                     ; preds = %B1098.i.i, %B1302.i.i
  %.1187.01165.i.i = phi i64 [ %.1249.i.i, %B1302.i.i ], [ %storemerge1085.i.i, %B1098.i.i ]
  %.1184.01164.i.i = phi i64 [ %.1253.i.i, %B1302.i.i ], [ %.1160.i.i, %B1098.i.i ]
  %.1249.i.i = add nsw i64 %.1187.01165.i.i, -1
  %.1253.i.i = add i64 %.1184.01164.i.i, -1
  %.1285.i.i = getelementptr double, ptr %255, i64 %.1184.01164.i.i
  %.1286.i.i = load double, ptr %.1285.i.i, align 8, !noalias !69
  %.1291.i.i = add nsw i64 %.1184.01164.i.i, 1
  %.1329.i.i221 = sub i64 %.34.i.i192, %.1291.i.i
  %.13721156.not.i.i = icmp eq i64 %.1329.i.i221, 0
  br i1 %.13721156.not.i.i, label %B1302.i.i, label %B1240.if.lr.ph.i.i

B1240.if.lr.ph.i.i:                               ; preds = %B1188.if.i.i
  %invariant.gep1161.i.i = getelementptr double, ptr %254, i64 %.1184.01164.i.i
  br label %B1240.if.i.i

B1240.if.i.i:                                     ; preds = %B1240.if.i.i, %B1240.if.lr.ph.i.i
  %total.16.21159.i.i = phi double [ %.1286.i.i, %B1240.if.lr.ph.i.i ], [ %.1426.i.i, %B1240.if.i.i ]
  %.1319.01158.i.i = phi i64 [ %.1329.i.i221, %B1240.if.lr.ph.i.i ], [ %.1381.i.i, %B1240.if.i.i ]
  %.1316.01157.i.i = phi i64 [ %.1291.i.i, %B1240.if.lr.ph.i.i ], [ %.1385.i.i, %B1240.if.i.i ]
  %.1381.i.i = add nsw i64 %.1319.01158.i.i, -1
  %.1385.i.i = add i64 %.1316.01157.i.i, 1
  %.1411.i.i = mul nsw i64 %.1316.01157.i.i, %.34.i.i192
  %gep1162.i.i = getelementptr double, ptr %invariant.gep1161.i.i, i64 %.1411.i.i
  %.1418.i.i = load double, ptr %gep1162.i.i, align 8, !noalias !69
  %.1422.i.i = getelementptr double, ptr %250, i64 %.1316.01157.i.i
  %.1423.i.i = load double, ptr %.1422.i.i, align 8, !noalias !69
  %.1424.i.i = fmul double %.1418.i.i, %.1423.i.i
  %.1426.i.i = fsub double %total.16.21159.i.i, %.1424.i.i
  %.1372.i.i = icmp sgt i64 %.1319.01158.i.i, 1
  br i1 %.1372.i.i, label %B1240.if.i.i, label %B1302.i.i

B1420.if.lr.ph.i.i:                               ; preds = %B1392.loopexit.i.i, %B1392.preheader.i.i
  %.1492.01180.i.i = phi i64 [ %storemerge1085.i.i, %B1392.preheader.i.i ], [ %.1554.i.i231, %B1392.loopexit.i.i ]
  %.1489.01179.i.i = phi i64 [ %.1160.i.i, %B1392.preheader.i.i ], [ %.1558.i.i232, %B1392.loopexit.i.i ]
  %.1716.i.i = add nsw i64 %.1489.01179.i.i, %.278.i.i
  %.1718.i.i = getelementptr double, ptr %.95, i64 %.1716.i.i
  %.1724.i.i = getelementptr double, ptr %258, i64 %.1489.01179.i.i
  %.1739.i.i = getelementptr double, ptr %arg.grad, i64 %.1716.i.i
  %.1776.i.i = add nsw i64 %.1489.01179.i.i, 1
  %.1814.i.i224 = sub i64 %.34.i.i192, %.1776.i.i
  %.18571166.not.i.i = icmp eq i64 %.1814.i.i224, 0
  %invariant.gep1171.i.i = getelementptr double, ptr %254, i64 %.1489.01179.i.i
  %.1925.i.i = mul nsw i64 %.1489.01179.i.i, %.34.i.i192
  %288 = getelementptr double, ptr %254, i64 %.1925.i.i
  %.1931.i.i = getelementptr double, ptr %288, i64 %.1489.01179.i.i
  %289 = getelementptr double, ptr %248, i64 %.1925.i.i
  br label %B1420.if.i.i

B1420.if.i.i:                                     ; preds = %B1420.if.lr.ph.i.i, %B1662.i.i230
  %.1610.01176.i.i = phi i64 [ 0, %B1420.if.lr.ph.i.i ], [ %.1679.i.i, %B1662.i.i230 ]
  %.1679.i.i = add nuw nsw i64 %.1610.01176.i.i, 1
  %.1712.not.i.i = icmp sgt i64 %.1610.01176.i.i, %.1489.01179.i.i
  br i1 %.1712.not.i.i, label %B1560.i.i, label %B1442.i.i

B1590.if.i.i:                                     ; preds = %B1590.if.i.i, %B1590.if.lr.ph.i.i
  %total.17.31169.i.i = phi double [ %total.18.3.i.i, %B1590.if.lr.ph.i.i ], [ %.1915.i.i229, %B1590.if.i.i ]
  %.1804.01168.i.i = phi i64 [ %.1814.i.i224, %B1590.if.lr.ph.i.i ], [ %.1866.i.i, %B1590.if.i.i ]
  %.1801.01167.i.i = phi i64 [ %.1776.i.i, %B1590.if.lr.ph.i.i ], [ %.1870.i.i, %B1590.if.i.i ]
  %.1866.i.i = add nsw i64 %.1804.01168.i.i, -1
  %.1870.i.i = add i64 %.1801.01167.i.i, 1
  %290 = mul nsw i64 %.1801.01167.i.i, %.34.i.i192
  %gep1172.i.i = getelementptr double, ptr %invariant.gep1171.i.i, i64 %290
  %.1903.i.i = load double, ptr %gep1172.i.i, align 8, !noalias !69
  %gep1174.i.i = getelementptr double, ptr %invariant.gep1173.i.i, i64 %290
  %.1912.i.i = load double, ptr %gep1174.i.i, align 8, !noalias !69
  %.1913.i.i228 = fmul double %.1903.i.i, %.1912.i.i
  %.1915.i.i229 = fsub double %total.17.31169.i.i, %.1913.i.i228
  %.1857.i.i = icmp sgt i64 %.1804.01168.i.i, 1
  br i1 %.1857.i.i, label %B1590.if.i.i, label %B1662.i.i230

B1798.if.lr.ph.i.i:                               ; preds = %B1392.loopexit.i.i, %B1760.loopexit.i.i
  %.1992.01192.i.i = phi i64 [ %.2061.i.i, %B1760.loopexit.i.i ], [ 0, %B1392.loopexit.i.i ]
  %291 = mul nuw nsw i64 %.1992.01192.i.i, %.34.i.i192
  %292 = getelementptr double, ptr %248, i64 %291
  br label %B1798.if.i.i

B1798.if.i.i:                                     ; preds = %B1798.if.lr.ph.i.i, %B1932.i.i
  %.2117.01190.i.i = phi i64 [ %storemerge1085.i.i, %B1798.if.lr.ph.i.i ], [ %.2179.i.i233, %B1932.i.i ]
  %.2114.01189.i.i = phi i64 [ %.1160.i.i, %B1798.if.lr.ph.i.i ], [ %.2183.i.i234, %B1932.i.i ]
  %.2179.i.i233 = add nsw i64 %.2117.01190.i.i, -1
  %.2183.i.i234 = add i64 %.2114.01189.i.i, -1
  %.2219.i.i235 = getelementptr double, ptr %292, i64 %.2114.01189.i.i
  %.2220.i.i236 = load double, ptr %.2219.i.i235, align 8, !noalias !69
  %.2225.i.i = add nsw i64 %.2114.01189.i.i, 1
  %.2263.i.i = sub i64 %.34.i.i192, %.2225.i.i
  %.23061181.not.i.i = icmp eq i64 %.2263.i.i, 0
  br i1 %.23061181.not.i.i, label %B1932.i.i, label %B1860.if.lr.ph.i.i

B1860.if.lr.ph.i.i:                               ; preds = %B1798.if.i.i
  %invariant.gep1186.i.i = getelementptr double, ptr %254, i64 %.2114.01189.i.i
  br label %B1860.if.i.i

B1860.if.i.i:                                     ; preds = %B1860.if.i.i, %B1860.if.lr.ph.i.i
  %total.19.31184.i.i = phi double [ %.2220.i.i236, %B1860.if.lr.ph.i.i ], [ %.2364.i.i239, %B1860.if.i.i ]
  %.2253.01183.i.i = phi i64 [ %.2263.i.i, %B1860.if.lr.ph.i.i ], [ %.2315.i.i, %B1860.if.i.i ]
  %.2250.01182.i.i = phi i64 [ %.2225.i.i, %B1860.if.lr.ph.i.i ], [ %.2319.i.i, %B1860.if.i.i ]
  %.2315.i.i = add nsw i64 %.2253.01183.i.i, -1
  %.2319.i.i = add i64 %.2250.01182.i.i, 1
  %.2351.i.i = getelementptr double, ptr %292, i64 %.2250.01182.i.i
  %.2352.i.i = load double, ptr %.2351.i.i, align 8, !noalias !69
  %.2354.i.i237 = mul nsw i64 %.2250.01182.i.i, %.34.i.i192
  %gep1187.i.i = getelementptr double, ptr %invariant.gep1186.i.i, i64 %.2354.i.i237
  %.2361.i.i238 = load double, ptr %gep1187.i.i, align 8, !noalias !69
  %.2362.i.i = fmul double %.2352.i.i, %.2361.i.i238
  %.2364.i.i239 = fsub double %total.19.31184.i.i, %.2362.i.i
  %.2306.i.i = icmp sgt i64 %.2253.01183.i.i, 1
  br i1 %.2306.i.i, label %B1860.if.i.i, label %B1932.i.i

B2172.if.lr.ph.i.i:                               ; preds = %B2138.loopexit.i.i, %B2138.if.lr.ph.i.i
  %by_log_weight.4.11212.i.i = phi double [ 0.000000e+00, %B2138.if.lr.ph.i.i ], [ %.3050.i.i, %B2138.loopexit.i.i ]
  %.2460.01210.i.i = phi i64 [ 0, %B2138.if.lr.ph.i.i ], [ %.2529.i.i243, %B2138.loopexit.i.i ]
  %.2684.i.i = mul nuw nsw i64 %.2460.01210.i.i, %.34.i.i192
  %293 = getelementptr double, ptr %247, i64 %.2684.i.i
  %.2701.i.i = getelementptr double, ptr %263, i64 %.2460.01210.i.i
  %.2702.i.i = load double, ptr %.2701.i.i, align 8, !noalias !69
  br label %B2172.if.i.i

B2172.if.i.i:                                     ; preds = %B2172.if.i.i, %B2172.if.lr.ph.i.i
  %by_log_weight.3.21197.i.i = phi double [ %by_log_weight.4.11212.i.i, %B2172.if.lr.ph.i.i ], [ %.2705.i.i, %B2172.if.i.i ]
  %.2588.01195.i.i = phi i64 [ 0, %B2172.if.lr.ph.i.i ], [ %.2657.i.i, %B2172.if.i.i ]
  %.2657.i.i = add nuw nsw i64 %.2588.01195.i.i, 1
  %.2689.i.i240 = getelementptr double, ptr %293, i64 %.2588.01195.i.i
  %.2690.i.i241 = load double, ptr %.2689.i.i240, align 8, !noalias !69
  %.2694.i.i = getelementptr double, ptr %250, i64 %.2588.01195.i.i
  %.2695.i.i = load double, ptr %.2694.i.i, align 8, !noalias !69
  %.2696.i.i = fmul double %.2690.i.i241, %.2695.i.i
  %.2703.i.i = fmul double %.2702.i.i, %.2696.i.i
  %.2705.i.i = fadd double %by_log_weight.3.21197.i.i, %.2703.i.i
  %exitcond1250.not.i.i = icmp eq i64 %.2588.01195.i.i, %.2460.01210.i.i
  br i1 %exitcond1250.not.i.i, label %B2276.if.lr.ph.i.i, label %B2172.if.i.i

B2350.if.lr.ph.i.i:                               ; preds = %B2424.i.i, %B2276.if.lr.ph.i.i
  %by_log_weight.5.21207.i.i = phi double [ %.2705.i.i, %B2276.if.lr.ph.i.i ], [ %.3050.i.i, %B2424.i.i ]
  %.2743.01205.i.i = phi i64 [ 0, %B2276.if.lr.ph.i.i ], [ %.2812.i.i, %B2424.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.2460.01210.i.i, i64 %.2743.01205.i.i)
  %.2842.i.i = icmp eq i64 %.2460.01210.i.i, %.2743.01205.i.i
  %..i.i242 = select i1 %.2842.i.i, double -1.000000e+00, double 0.000000e+00
  %.3016.i.i = mul nuw nsw i64 %.2743.01205.i.i, %.34.i.i192
  %294 = getelementptr double, ptr %254, i64 %.3016.i.i
  br label %B2350.if.i.i

B2350.if.i.i:                                     ; preds = %B2350.if.i.i, %B2350.if.lr.ph.i.i
  %total.20.31202.i.i = phi double [ %..i.i242, %B2350.if.lr.ph.i.i ], [ %.3025.i.i, %B2350.if.i.i ]
  %.2911.01200.i.i = phi i64 [ 0, %B2350.if.lr.ph.i.i ], [ %.2980.i.i, %B2350.if.i.i ]
  %.2980.i.i = add nuw nsw i64 %.2911.01200.i.i, 1
  %.3012.i.i = getelementptr double, ptr %264, i64 %.2911.01200.i.i
  %.3013.i.i = load double, ptr %.3012.i.i, align 8, !noalias !69
  %.3021.i.i = getelementptr double, ptr %294, i64 %.2911.01200.i.i
  %.3022.i.i = load double, ptr %.3021.i.i, align 8, !noalias !69
  %.3023.i.i = fmul double %.3013.i.i, %.3022.i.i
  %.3025.i.i = fadd double %total.20.31202.i.i, %.3023.i.i
  %exitcond1251.not.i.i = icmp eq i64 %.2911.01200.i.i, %smin.i.i
  br i1 %exitcond1251.not.i.i, label %B2424.i.i, label %B2350.if.i.i

B2572.if.lr.ph.i.i:                               ; preds = %B2532.loopexit.i.i, %B2532.if.lr.ph.i.i251
  %.3133.01238.i.i = phi i64 [ 0, %B2532.if.lr.ph.i.i251 ], [ %.3202.i.i252, %B2532.loopexit.i.i ]
  %.3354.i.i = mul nuw nsw i64 %.3133.01238.i.i, %.34.i.i192
  %295 = getelementptr double, ptr %247, i64 %.3354.i.i
  %296 = getelementptr double, ptr %246, i64 %.3354.i.i
  %.3384.i.i = getelementptr double, ptr %276, i64 %.3133.01238.i.i
  br label %B2572.if.i.i

B2572.if.i.i:                                     ; preds = %B2572.if.i.i, %B2572.if.lr.ph.i.i
  %by_pull.2.21217.i.i = phi double [ 0.000000e+00, %B2572.if.lr.ph.i.i ], [ %.3368.i.i, %B2572.if.i.i ]
  %.3258.01215.i.i = phi i64 [ 0, %B2572.if.lr.ph.i.i ], [ %.3327.i.i, %B2572.if.i.i ]
  %.3327.i.i = add nuw nsw i64 %.3258.01215.i.i, 1
  %.3359.i.i = getelementptr double, ptr %295, i64 %.3258.01215.i.i
  %.3360.i.i = load double, ptr %.3359.i.i, align 8, !noalias !69
  %.3364.i.i = getelementptr double, ptr %275, i64 %.3258.01215.i.i
  %.3365.i.i = load double, ptr %.3364.i.i, align 8, !noalias !69
  %.3366.i.i = fmul double %.3360.i.i, %.3365.i.i
  %.3368.i.i = fadd double %by_pull.2.21217.i.i, %.3366.i.i
  %.3378.i.i = getelementptr double, ptr %296, i64 %.3258.01215.i.i
  %.3379.i.i = load double, ptr %.3378.i.i, align 8, !noalias !69
  %.3385.i.i = load double, ptr %.3384.i.i, align 8, !noalias !69
  %.3391.i.i = fmul double %.3365.i.i, %.3385.i.i
  %.3392.i.i = fadd double %.3379.i.i, %.3391.i.i
  store double %.3392.i.i, ptr %.3378.i.i, align 8, !noalias !69
  %exitcond1254.not.i.i = icmp eq i64 %.3258.01215.i.i, %.3133.01238.i.i
  br i1 %exitcond1254.not.i.i, label %B2704.i.i, label %B2572.if.i.i

B2884.if.i.i:                                     ; preds = %B2884.if.i.i, %B2884.if.lr.ph.i.i
  %.3461.01220.i.i = phi i64 [ 0, %B2884.if.lr.ph.i.i ], [ %.3530.i.i, %B2884.if.i.i ]
  %.3530.i.i = add nuw nsw i64 %.3461.01220.i.i, 1
  %.3558.i.i = getelementptr i64, ptr %280, i64 %.3461.01220.i.i
  %.3559.i.i = load i64, ptr %.3558.i.i, align 8, !noalias !69
  %.3561.i.i = getelementptr double, ptr %.91, i64 %.3559.i.i
  %.3562.i.i = load double, ptr %.3561.i.i, align 8, !noalias !69
  %.3569.i.i = getelementptr double, ptr %283, i64 %.3461.01220.i.i
  %.3570.i.i = load double, ptr %.3569.i.i, align 8, !noalias !69
  %.3571.i.i = fmul double %.3565.i.i, %.3570.i.i
  %.3572.i.i = fsub double %.3562.i.i, %.3571.i.i
  store double %.3572.i.i, ptr %.3561.i.i, align 8, !noalias !69
  %exitcond1255.not.i.i = icmp eq i64 %.3530.i.i, %.3414.i.i
  br i1 %exitcond1255.not.i.i, label %B2980.if.lr.ph.i.i, label %B2884.if.i.i

B2980.if.i.i:                                     ; preds = %B2980.loopexit.i.i, %B2980.if.lr.ph.i.i
  %.3611.01235.i.i = phi i64 [ 0, %B2980.if.lr.ph.i.i ], [ %.3680.i.i, %B2980.loopexit.i.i ]
  %.3680.i.i = add nuw nsw i64 %.3611.01235.i.i, 1
  %.37921222.not.not.i.i = icmp sgt i64 %.34.i.i192, %.3611.01235.i.i
  br i1 %.37921222.not.not.i.i, label %B3014.if.lr.ph.i.i, label %B3122.if.lr.ph.i.i

B3014.if.lr.ph.i.i:                               ; preds = %B2980.if.i.i
  %invariant.gep1227.i.i = getelementptr double, ptr %247, i64 %.3611.01235.i.i
  br label %B3014.if.i.i

B3014.if.i.i:                                     ; preds = %B3014.if.i.i, %B3014.if.lr.ph.i.i
  %product.2.31225.i.i = phi double [ 0.000000e+00, %B3014.if.lr.ph.i.i ], [ %.3852.i.i, %B3014.if.i.i ]
  %.3736.01223.i.i = phi i64 [ %.3611.01235.i.i, %B3014.if.lr.ph.i.i ], [ %.3805.i.i, %B3014.if.i.i ]
  %.3805.i.i = add nuw i64 %.3736.01223.i.i, 1
  %.3837.i.i = getelementptr double, ptr %284, i64 %.3736.01223.i.i
  %.3838.i.i = load double, ptr %.3837.i.i, align 8, !noalias !69
  %.3840.i.i = fmul double %.2422.i61.i, %.3838.i.i
  %.3842.i.i = mul nsw i64 %.3736.01223.i.i, %.34.i.i192
  %gep1228.i.i = getelementptr double, ptr %invariant.gep1227.i.i, i64 %.3842.i.i
  %.3849.i.i = load double, ptr %gep1228.i.i, align 8, !noalias !69
  %.3850.i.i = fmul double %.3840.i.i, %.3849.i.i
  %.3852.i.i = fadd double %product.2.31225.i.i, %.3850.i.i
  %exitcond1256.not.i.i = icmp eq i64 %.3805.i.i, %.34.i.i192
  br i1 %exitcond1256.not.i.i, label %B3122.if.lr.ph.i.i, label %B3014.if.i.i

B3122.if.i.i:                                     ; preds = %B3122.if.i.i, %B3122.if.lr.ph.i.i
  %.3885.01230.i.i = phi i64 [ 0, %B3122.if.lr.ph.i.i ], [ %.3954.i.i, %B3122.if.i.i ]
  %.3954.i.i = add nuw nsw i64 %.3885.01230.i.i, 1
  %.3986.i.i = getelementptr double, ptr %296, i64 %.3885.01230.i.i
  %.3987.i.i = load double, ptr %.3986.i.i, align 8, !noalias !69
  %.3995.i.i = getelementptr double, ptr %285, i64 %.3885.01230.i.i
  %.3996.i.i = load double, ptr %.3995.i.i, align 8, !noalias !69
  %.3998.i.i = mul nuw nsw i64 %.3885.01230.i.i, %.34.i.i192
  %gep1233.i.i = getelementptr double, ptr %invariant.gep1232.i.i, i64 %.3998.i.i
  %.4005.i.i = load double, ptr %gep1233.i.i, align 8, !noalias !69
  %.4006.i.i = fadd double %.3996.i.i, %.4005.i.i
  %.4008.i.i = fmul double %product.2.3.lcssa.i.i, %.4006.i.i
  %.4009.i.i = fadd double %.3987.i.i, %.4008.i.i
  store double %.4009.i.i, ptr %.3986.i.i, align 8, !noalias !69
  %exitcond1257.not.i.i = icmp eq i64 %.3885.01230.i.i, %.3133.01238.i.i
  br i1 %exitcond1257.not.i.i, label %B2980.loopexit.i.i, label %B3122.if.i.i

B222.i:                                           ; preds = %B316.loopexit.i.i, %B60.if.i, %B194.i
  %.25.i.i129 = getelementptr i8, ptr %311, i64 8
  %.26.i.i130 = load i64, ptr %.25.i.i129, align 8, !noalias !75
  %.140165.not.i.i = icmp slt i64 %.26.i.i130, 1
  br i1 %.140165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B222.i
  %.50.i.i131 = getelementptr i8, ptr %311, i64 88
  %.51.i.i132 = load i64, ptr %.50.i.i131, align 8, !noalias !75
  %.46.i.i = getelementptr i8, ptr %311, i64 96
  %.47.i.i = load i64, ptr %.46.i.i, align 8, !noalias !75
  %.36.i.i133 = getelementptr i8, ptr %311, i64 24
  %.37.i.i = load i64, ptr %.36.i.i133, align 8, !noalias !75
  %.32.i.i134 = getelementptr i8, ptr %311, i64 32
  %.33.i41.i = load i64, ptr %.32.i.i134, align 8, !noalias !75
  %297 = getelementptr i64, ptr %.22, i64 %.37.i.i
  %298 = getelementptr double, ptr %.60, i64 %.47.i.i
  %299 = getelementptr double, ptr %.60, i64 %.51.i.i132
  %300 = getelementptr i64, ptr %.22, i64 %.33.i41.i
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.153.i.i, %.26.i.i130
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.153.i.i = add nuw nsw i64 %.82.0166.i.i, 1
  %.454160.not.i.i = icmp eq i64 %.82.0166.i.i, 0
  br i1 %.454160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B362.i.i
  %.357.i.i139 = getelementptr double, ptr %.60, i64 %.186.i.i
  %.358.i.i140 = load double, ptr %.357.i.i139, align 8, !noalias !75
  %.367.i.i141 = getelementptr double, ptr %303, i64 %.82.0166.i.i
  %.368.i.i = load double, ptr %.367.i.i141, align 8, !noalias !75
  %.369.i.i = fmul double %.358.i.i140, %.368.i.i
  %.350.i.i142 = getelementptr double, ptr %302, i64 %.82.0166.i.i
  %.351.i.i143 = load double, ptr %.350.i.i142, align 8, !noalias !75
  %301 = getelementptr i64, ptr %300, i64 %.315.i.i136
  br label %B456.if.i.i

B502.i.i:                                         ; preds = %B456.if.i.i
  %.530.i44.i = getelementptr double, ptr %.95, i64 %.504.i.i
  %.531.i.i = load double, ptr %.530.i44.i, align 8, !noalias !75
  %.532.i.i188 = tail call double @tanh(double %.531.i.i)
  %.537.i.i = tail call double @cosh(double %.531.i.i)
  %.539.i.i = fmul double %left.2.1162.i.i, %.537.i.i
  %.558.i.i = getelementptr double, ptr %303, i64 %.398.0164.i.i
  %.559.i.i = load double, ptr %.558.i.i, align 8, !noalias !75
  %.560.i.i = fmul double %.358.i.i140, %.559.i.i
  %.563.i.i = getelementptr double, ptr %arg.grad, i64 %.504.i.i
  %.564.i.i = load double, ptr %.563.i.i, align 8, !noalias !75
  %.565.i.i = fmul double %.539.i.i, %.560.i.i
  %.566.i.i = fmul double %.537.i.i, %.537.i.i
  %.570.i.i = fdiv double %.565.i.i, %.566.i.i
  %.572.i.i = fmul double %d_left.2.1163.i.i, %.539.i.i
  %.573.i.i = fmul double %.532.i.i188, %.572.i.i
  %.577.i.i = fdiv double %.573.i.i, %.537.i.i
  %.578.i.i189 = fsub double %.570.i.i, %.577.i.i
  %.579.i.i190 = fadd double %.564.i.i, %.578.i.i189
  store double %.579.i.i190, ptr %.563.i.i, align 8, !noalias !75
  %.586.i.i = fmul double %.532.i.i188, %.560.i.i
  %.591.i.i = fdiv double %d_left.2.1163.i.i, %.537.i.i
  %.594.i.i = fadd double %.591.i.i, %.586.i.i
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i, %B502.i.i
  %left.3.2.i.i144 = phi double [ %.539.i.i, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i ]
  %d_left.3.2.i.i = phi double [ %.594.i.i, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i ]
  %.454.i.i = icmp sgt i64 %.398.0164.in.i.i, 1
  br i1 %.454.i.i, label %B456.if.i.i, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i
  %.82.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.153.i.i, %B232.loopexit.i.i ]
  %.185.i.i135 = getelementptr i64, ptr %297, i64 %.82.0166.i.i
  %.186.i.i = load i64, ptr %.185.i.i135, align 8, !noalias !75
  %.311.i.i = getelementptr double, ptr %.91, i64 %.186.i.i
  %.315.i.i136 = mul nuw nsw i64 %.82.0166.i.i, %.26.i.i130
  %302 = getelementptr double, ptr %298, i64 %.315.i.i136
  %303 = getelementptr double, ptr %299, i64 %.315.i.i136
  %.311.promoted.i.i = load double, ptr %.311.i.i, align 8, !noalias !75
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.332158.i.i = phi double [ %.311.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.332.i.i138, %B282.if.i.i ]
  %.215.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.284.i.i, %B282.if.i.i ]
  %.284.i.i = add nuw nsw i64 %.215.0156.i.i, 1
  %.320.i.i = getelementptr double, ptr %302, i64 %.215.0156.i.i
  %.321.i.i = load double, ptr %.320.i.i, align 8, !noalias !75
  %.329.i.i137 = getelementptr double, ptr %303, i64 %.215.0156.i.i
  %.330.i.i = load double, ptr %.329.i.i137, align 8, !noalias !75
  %.331.i.i = fmul double %.321.i.i, %.330.i.i
  %.332.i.i138 = fadd double %.332158.i.i, %.331.i.i
  store double %.332.i.i138, ptr %.311.i.i, align 8, !noalias !75
  %exitcond.not.i42.i = icmp eq i64 %.215.0156.i.i, %.82.0166.i.i
  br i1 %exitcond.not.i42.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i:                                      ; preds = %B751.i.i, %B456.if.lr.ph.i.i
  %.398.0164.in.i.i = phi i64 [ %.82.0166.i.i, %B456.if.lr.ph.i.i ], [ %.398.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.369.i.i, %B456.if.lr.ph.i.i ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.351.i.i143, %B456.if.lr.ph.i.i ], [ %left.3.2.i.i144, %B751.i.i ]
  %.398.0164.i.i = add nsw i64 %.398.0164.in.i.i, -1
  %.503.i43.i = getelementptr i64, ptr %301, i64 %.398.0164.i.i
  %.504.i.i = load i64, ptr %.503.i43.i, align 8, !noalias !75
  %.509.i.i = icmp sgt i64 %.504.i.i, -1
  br i1 %.509.i.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B222.i
  %exitcond.not.i145 = icmp eq i64 %.122.i, %.27.i126
  br i1 %exitcond.not.i145, label %B254.i, label %B60.if.i

B254.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1214.i.i, i64 8
  %.24.i.i147 = load i64, ptr %.23.i.i, align 8, !noalias !78
  %.30.i.i148 = load i64, ptr %.713.i.i, align 8, !noalias !78
  %.32.i47.i = add nsw i64 %.30.i.i148, %.24.i.i147
  %.38.i49.i = load i64, ptr %.14.i.i.i, align 8, !noalias !78
  %.121456.not.i.i = icmp slt i64 %.38.i49.i, 1
  br i1 %.121456.not.i.i, label %B828.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B254.i
  %.163.i.i149 = getelementptr i8, ptr %.22, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.217.i.i184 = fadd double %.184.i.i154, %.460.i.i
  store double %.217.i.i184, ptr %.459.i.i, align 8, !noalias !78
  %.226.i.i185 = getelementptr double, ptr %.91, i64 %.178.i.i152
  %.227.i.i186 = load double, ptr %.226.i.i185, align 8, !noalias !78
  %.229.i.i187 = fadd double %.184.i.i154, %.227.i.i186
  store double %.229.i.i187, ptr %.226.i.i185, align 8, !noalias !78
  br label %B1567.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.251.i.i182 = fadd double %.184.i.i154, %.460.i.i
  store double %.251.i.i182, ptr %.459.i.i, align 8, !noalias !78
  %.260.i54.i = getelementptr double, ptr %.91, i64 %.178.i.i152
  %.261.i.i183 = load double, ptr %.260.i54.i, align 8, !noalias !78
  %.263.i.i = fsub double %.261.i.i183, %.184.i.i154
  store double %.263.i.i, ptr %.260.i54.i, align 8, !noalias !78
  br label %B1567.i.i

B424.i.i:                                         ; preds = %B150.if.i.i
  %.286.i.i = getelementptr double, ptr %.60, i64 %.178.i.i152
  %.287.i.i179 = load double, ptr %.286.i.i, align 8, !noalias !78
  %.289.i.i = fmul double %.184.i.i154, %.287.i.i179
  %.290.i.i = fadd double %.460.i.i, %.289.i.i
  store double %.290.i.i, ptr %.459.i.i, align 8, !noalias !78
  %.297.i.i = getelementptr double, ptr %.91, i64 %.178.i.i152
  %.298.i.i = load double, ptr %.297.i.i, align 8, !noalias !78
  %.301.i.i = getelementptr double, ptr %.60, i64 %.174.i.i
  %.302.i.i = load double, ptr %.301.i.i, align 8, !noalias !78
  %.306.i.i180 = fmul double %.184.i.i154, %.302.i.i
  %.309.i.i181 = fadd double %.298.i.i, %.306.i.i180
  store double %.309.i.i181, ptr %.297.i.i, align 8, !noalias !78
  br label %B1567.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.328.i.i169 = getelementptr double, ptr %.60, i64 %.178.i.i152
  %.329.i53.i = load double, ptr %.328.i.i169, align 8, !noalias !78
  %.334.i.i170 = fdiv double %.184.i.i154, %.329.i53.i
  %.335.i.i171 = fadd double %.460.i.i, %.334.i.i170
  store double %.335.i.i171, ptr %.459.i.i, align 8, !noalias !78
  %.344.i.i = getelementptr double, ptr %.91, i64 %.178.i.i152
  %.345.i.i172 = load double, ptr %.344.i.i, align 8, !noalias !78
  %.352.i.i173 = getelementptr double, ptr %.60, i64 %.181.i.i
  %.353.i.i174 = load double, ptr %.352.i.i173, align 8, !noalias !78
  %.355.i.i175 = fmul double %.184.i.i154, %.353.i.i174
  %.361.i.i176 = load double, ptr %.328.i.i169, align 8, !noalias !78
  %.365.i.i177 = fdiv double %.355.i.i175, %.361.i.i176
  %.366.i.i178 = fsub double %.345.i.i172, %.365.i.i177
  store double %.366.i.i178, ptr %.344.i.i, align 8, !noalias !78
  br label %B1567.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.385.i.i155 = getelementptr double, ptr %.60, i64 %.178.i.i152
  %.386.i.i = load double, ptr %.385.i.i155, align 8, !noalias !78
  %.388.i.i156 = fmul double %.184.i.i154, %.386.i.i
  %.391.i.i157 = getelementptr double, ptr %.60, i64 %.174.i.i
  %.392.i.i158 = load double, ptr %.391.i.i157, align 8, !noalias !78
  %.397.i.i = fadd double %.386.i.i, -1.000000e+00
  %.398.i.i = tail call double @llvm.pow.f64(double %.392.i.i158, double %.397.i.i)
  %.399.i.i = fmul double %.388.i.i156, %.398.i.i
  %.400.i.i = fadd double %.460.i.i, %.399.i.i
  store double %.400.i.i, ptr %.459.i.i, align 8, !noalias !78
  %.408.i.i = load double, ptr %.391.i.i157, align 8, !noalias !78
  %.410.i.i159 = fcmp ogt double %.408.i.i, 0.000000e+00
  br i1 %.410.i.i159, label %B698.i.i162, label %B1567.i.i

B698.i.i162:                                      ; preds = %B622.i.i
  %.414.i.i163 = getelementptr double, ptr %.91, i64 %.178.i.i152
  %.415.i.i164 = load double, ptr %.414.i.i163, align 8, !noalias !78
  %.422.i.i = getelementptr double, ptr %.60, i64 %.181.i.i
  %.423.i.i = load double, ptr %.422.i.i, align 8, !noalias !78
  %.425.i.i165 = fmul double %.184.i.i154, %.423.i.i
  %.434.i.i166 = tail call double @llvm.log.f64(double %.408.i.i)
  %.435.i.i167 = fmul double %.434.i.i166, %.425.i.i165
  %.436.i.i168 = fadd double %.415.i.i164, %.435.i.i167
  store double %.436.i.i168, ptr %.414.i.i163, align 8, !noalias !78
  br label %B1567.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.462.i.i = fsub double %.460.i.i, %.184.i.i154
  store double %.462.i.i, ptr %.459.i.i, align 8, !noalias !78
  br label %B1567.i.i

B828.i.i:                                         ; preds = %B1567.i.i, %B254.i
  %.481.i.i = getelementptr i8, ptr %.22, i64 24
  %.482.i.i = load i64, ptr %.481.i.i, align 8, !noalias !78
  %.484.i.i = getelementptr i8, ptr %.22, i64 32
  %.485.i.i = load i64, ptr %.484.i.i, align 8, !noalias !78
  %.494.i.i = load i64, ptr %.251.i.i, align 8, !noalias !78
  %.574469.not.i.i = icmp slt i64 %.494.i.i, 1
  br i1 %.574469.not.i.i, label %B1400.i.i, label %B962.if.lr.ph.i.i

B962.if.lr.ph.i.i:                                ; preds = %B828.i.i
  %.613.i.i = getelementptr i8, ptr %.22, i64 96
  br label %B962.if.i.i

B962.loopexit.i.i:                                ; preds = %B1362.if.i.i, %B962.if.i.i
  %exitcond477.not.i.i = icmp eq i64 %.587.i.i, %.494.i.i
  br i1 %exitcond477.not.i.i, label %B1400.i.i, label %B962.if.i.i

B1292.i.i:                                        ; preds = %B1226.if.i.i
  %.731.i.i = add nuw nsw i64 %.662.0464.i.i, 1
  %.913.i.i160 = getelementptr i64, ptr %309, i64 %.662.0464.i.i
  %.914.i.i161 = load i64, ptr %.913.i.i160, align 8, !noalias !78
  %.916.i.i = getelementptr double, ptr %arg.grad, i64 %.914.i.i161
  %.917.i.i = load double, ptr %.916.i.i, align 8, !noalias !78
  %.919.i.i = fadd double %.899.i.i, %.917.i.i
  store double %.919.i.i, ptr %.916.i.i, align 8, !noalias !78
  %exitcond475.not.i.i = icmp eq i64 %.620.i.i, %.731.i.i
  br i1 %exitcond475.not.i.i, label %B1362.if.i.i, label %B1194.if.i.i

B1400.i.i:                                        ; preds = %B962.loopexit.i.i, %B828.i.i
  %.1154472.not.i.i = icmp slt i64 %.24.i.i147, 1
  br i1 %.1154472.not.i.i, label %after_likelihood, label %B1426.if.lr.ph.i.i

B1426.if.lr.ph.i.i:                               ; preds = %B1400.i.i
  %304 = getelementptr i64, ptr %.22, i64 %.482.i.i
  %305 = getelementptr double, ptr %.26, i64 %.485.i.i
  br label %B1426.if.i.i

B1567.i.i:                                        ; preds = %B798.i.i, %B698.i.i162, %B622.i.i, %B516.i.i, %B424.i.i, %B352.i.i, %B280.i.i
  %.121.i.i = icmp samesign ugt i64 %.63.0458.in.i.i, 1
  br i1 %.121.i.i, label %B150.if.i.i, label %B828.i.i

B150.if.i.i:                                      ; preds = %B1567.i.i, %B150.if.lr.ph.i.i
  %.63.0458.in.i.i = phi i64 [ %.38.i49.i, %B150.if.lr.ph.i.i ], [ %.63.0458.i.i, %B1567.i.i ]
  %.63.0458.i.i = add nsw i64 %.63.0458.in.i.i, -1
  %.164.i.i = load i64, ptr %.163.i.i149, align 8, !noalias !78
  %306 = getelementptr i64, ptr %.22, i64 %.164.i.i
  %.169.idx.i.i = mul i64 %.63.0458.i.i, 24
  %.169.i.i = getelementptr i8, ptr %306, i64 %.169.idx.i.i
  %.170.i.i150 = load i64, ptr %.169.i.i, align 8, !noalias !78
  %.173.i.i = getelementptr i8, ptr %.169.i.i, i64 8
  %.174.i.i = load i64, ptr %.173.i.i, align 8, !noalias !78
  %.177.i.i151 = getelementptr i8, ptr %.169.i.i, i64 16
  %.178.i.i152 = load i64, ptr %.177.i.i151, align 8, !noalias !78
  %.181.i.i = add nsw i64 %.32.i47.i, %.63.0458.i.i
  %.183.i.i153 = getelementptr double, ptr %.91, i64 %.181.i.i
  %.184.i.i154 = load double, ptr %.183.i.i153, align 8, !noalias !78
  %.459.i.i = getelementptr double, ptr %.91, i64 %.174.i.i
  %.460.i.i = load double, ptr %.459.i.i, align 8, !noalias !78
  switch i64 %.170.i.i150, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B962.if.i.i:                                      ; preds = %B962.loopexit.i.i, %B962.if.lr.ph.i.i
  %.518.0470.i.i = phi i64 [ 0, %B962.if.lr.ph.i.i ], [ %.587.i.i, %B962.loopexit.i.i ]
  %.587.i.i = add nuw nsw i64 %.518.0470.i.i, 1
  %.614.i.i = load i64, ptr %.613.i.i, align 8, !noalias !78
  %307 = getelementptr i64, ptr %.22, i64 %.614.i.i
  %.619.idx.i.i = shl i64 %.518.0470.i.i, 5
  %.619.i.i = getelementptr i8, ptr %307, i64 %.619.idx.i.i
  %.620.i.i = load i64, ptr %.619.i.i, align 8, !noalias !78
  %.718463.not.i.i = icmp slt i64 %.620.i.i, 1
  br i1 %.718463.not.i.i, label %B962.loopexit.i.i, label %B1194.if.lr.ph.i.i

B1194.if.lr.ph.i.i:                               ; preds = %B962.if.i.i
  %.623.i.i = getelementptr i8, ptr %.619.i.i, i64 8
  %.624.i.i = load i64, ptr %.623.i.i, align 8, !noalias !78
  %.627.i.i = getelementptr i8, ptr %.619.i.i, i64 16
  %.628.i.i = load i64, ptr %.627.i.i, align 8, !noalias !78
  %308 = getelementptr double, ptr %.26, i64 %.628.i.i
  %309 = getelementptr i64, ptr %.22, i64 %.624.i.i
  br label %B1194.if.i.i

B1194.if.i.i:                                     ; preds = %B1194.if.lr.ph.i.i, %B1292.i.i
  %.662.0464.i.i = phi i64 [ 0, %B1194.if.lr.ph.i.i ], [ %.731.i.i, %B1292.i.i ]
  %invariant.gep.i50.i = getelementptr double, ptr %308, i64 %.662.0464.i.i
  br label %B1226.if.i.i

B1226.if.i.i:                                     ; preds = %B1226.if.i.i, %B1194.if.i.i
  %total.2.2462.i.i = phi double [ 0.000000e+00, %B1194.if.i.i ], [ %.899.i.i, %B1226.if.i.i ]
  %.786.0460.i.i = phi i64 [ 0, %B1194.if.i.i ], [ %.855.i.i, %B1226.if.i.i ]
  %.855.i.i = add nuw nsw i64 %.786.0460.i.i, 1
  %.881.i.i = mul nuw nsw i64 %.786.0460.i.i, %.620.i.i
  %gep.i51.i = getelementptr double, ptr %invariant.gep.i50.i, i64 %.881.i.i
  %.888.i.i = load double, ptr %gep.i51.i, align 8, !noalias !78
  %.892.i.i = getelementptr i64, ptr %309, i64 %.786.0460.i.i
  %.893.i.i = load i64, ptr %.892.i.i, align 8, !noalias !78
  %.895.i.i = getelementptr double, ptr %.91, i64 %.893.i.i
  %.896.i.i = load double, ptr %.895.i.i, align 8, !noalias !78
  %.897.i.i = fmul double %.888.i.i, %.896.i.i
  %.899.i.i = fadd double %total.2.2462.i.i, %.897.i.i
  %exitcond.not.i52.i = icmp eq i64 %.620.i.i, %.855.i.i
  br i1 %exitcond.not.i52.i, label %B1292.i.i, label %B1226.if.i.i

B1362.if.i.i:                                     ; preds = %B1292.i.i, %B1362.if.i.i
  %.958.0467.i.i = phi i64 [ %.1027.i.i, %B1362.if.i.i ], [ 0, %B1292.i.i ]
  %.1027.i.i = add nuw nsw i64 %.958.0467.i.i, 1
  %.1055.i.i = getelementptr i64, ptr %309, i64 %.958.0467.i.i
  %.1056.i.i = load i64, ptr %.1055.i.i, align 8, !noalias !78
  %.1058.i.i = getelementptr double, ptr %.91, i64 %.1056.i.i
  store double 0.000000e+00, ptr %.1058.i.i, align 8, !noalias !78
  %exitcond476.not.i.i = icmp eq i64 %.620.i.i, %.1027.i.i
  br i1 %exitcond476.not.i.i, label %B962.loopexit.i.i, label %B1362.if.i.i

B1426.if.i.i:                                     ; preds = %B1426.if.i.i, %B1426.if.lr.ph.i.i
  %.1098.0473.i.i = phi i64 [ 0, %B1426.if.lr.ph.i.i ], [ %.1167.i.i, %B1426.if.i.i ]
  %.1167.i.i = add nuw nsw i64 %.1098.0473.i.i, 1
  %.1196.i.i = getelementptr i64, ptr %304, i64 %.1098.0473.i.i
  %.1197.i.i = load i64, ptr %.1196.i.i, align 8, !noalias !78
  %.1199.i.i = getelementptr double, ptr %.95, i64 %.1098.0473.i.i
  %.1200.i.i = load double, ptr %.1199.i.i, align 8, !noalias !78
  %.1205.idx.i.i = shl i64 %.1098.0473.i.i, 4
  %.1205.i.i = getelementptr i8, ptr %305, i64 %.1205.idx.i.i
  %.1206.i.i = load double, ptr %.1205.i.i, align 8, !noalias !78
  %.1212.i.i = getelementptr i8, ptr %.1205.i.i, i64 8
  %.1213.i.i = load double, ptr %.1212.i.i, align 8, !noalias !78
  call fastcc void @to_scale(ptr %.1214.i.i, i64 %.1197.i.i, double %.1200.i.i, double %.1206.i.i, double %.1213.i.i)
  %.1228.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !78
  %.1255.i.i = getelementptr double, ptr %arg.grad, i64 %.1098.0473.i.i
  %.1256.i.i = load double, ptr %.1255.i.i, align 8, !noalias !78
  %.1258.i.i = getelementptr double, ptr %.91, i64 %.1098.0473.i.i
  %.1259.i.i = load double, ptr %.1258.i.i, align 8, !noalias !78
  %.1260.i.i = fmul double %.1228.fca.1.load.i.i, %.1259.i.i
  %.1261.i.i = fadd double %.1256.i.i, %.1260.i.i
  store double %.1261.i.i, ptr %.1255.i.i, align 8, !noalias !78
  %exitcond478.not.i.i = icmp eq i64 %.1167.i.i, %.24.i.i147
  br i1 %exitcond478.not.i.i, label %after_likelihood, label %B1426.if.i.i

B60.if.i:                                         ; preds = %factor_backward, %B60.if.lr.ph.i
  %.51.067.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.122.i, %factor_backward ]
  %.122.i = add nuw nsw i64 %.51.067.i, 1
  %.149.i127 = load i64, ptr %.148.i, align 8, !noalias !66
  %310 = getelementptr i64, ptr %.22, i64 %.149.i127
  %.idx.i128 = mul i64 %.51.067.i, 232
  %311 = getelementptr i8, ptr %310, i64 %.idx.i128
  %.158.i = getelementptr i8, ptr %311, i64 16
  %.159.i = load i64, ptr %.158.i, align 8, !noalias !66
  %.160.i = icmp sgt i64 %.159.i, -1
  br i1 %.160.i, label %B194.i, label %B222.i

after_likelihood: ; preds = %B1426.if.i.i, %B1400.i.i
  %.15.i = load i64, ptr %.17.i, align 8, !noalias !81
  %.16.i = icmp eq i64 %.15.i, 0
  br i1 %.16.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %after_likelihood
  %.31.i = inttoptr i64 %.15.i to ptr
  %.11936.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.11936.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.60)
  store double %245, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.61.037.i = phi i64 [ %.132.i, %B130.if.i ], [ 0, %B52.i ]
  %.132.i = add nuw nsw i64 %.61.037.i, 1
  %.158.i262 = getelementptr double, ptr %arg.grad, i64 %.61.037.i
  %.159.i263 = load double, ptr %.158.i262, align 8, !noalias !81
  %.161.i = getelementptr double, ptr %.31.i, i64 %.61.037.i
  %.162.i = load double, ptr %.161.i, align 8, !noalias !81
  %.163.i264 = fmul double %.159.i263, %.162.i
  store double %.163.i264, ptr %.158.i262, align 8, !noalias !81
  %exitcond.not.i265 = icmp eq i64 %arg.dim, %.132.i
  br i1 %exitcond.not.i265, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.60)
  store double %245, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %after_likelihood
  tail call void @free(ptr %.60)
  store double %245, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %245, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i266, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i266 = add nuw nsw i64 %.35.036.i, 1
  %.132.i267 = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i = load double, ptr %.132.i267, align 8, !noalias !84
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i268 = icmp eq i64 %arg.dim, %.106.i266
  br i1 %exitcond.not.i268, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %245, %to_scaled ], [ %245, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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

define i64 @log_density(i64 %.1, ptr readonly %.2, ptr %.3, ptr writeonly %.4, ptr readonly %.5) local_unnamed_addr {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @by_cross_products(ptr %.7, i64 %.1, ptr %.2, ptr %.3, ptr %.4, ptr %.5)
  %.21 = load i64, ptr %.7, align 8
  ret i64 %.21
}

define internal fastcc void @expand.2(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr writeonly %arg.out, ptr readonly %arg.model) unnamed_addr {
entry:
  %.18 = getelementptr i8, ptr %arg.model, i64 56
  %.19 = load i64, ptr %.18, align 8
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = atomicrmw add ptr %.20, i64 1 monotonic, align 8
  %.26 = getelementptr i8, ptr %arg.model, i64 64
  %.27 = load i64, ptr %.26, align 8
  %.29.not = icmp slt i64 %.21, %.27
  br i1 %.29.not, label %B134, label %common.ret

common.ret:                                       ; preds = %entry, %from_scaled
  %storemerge = phi i64 [ 0, %from_scaled ], [ -3, %entry ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B134:                                             ; preds = %entry
  %.45 = getelementptr i8, ptr %arg.model, i64 48
  %.46 = load i64, ptr %.45, align 8
  %.47 = inttoptr i64 %.46 to ptr
  %.50 = mul nsw i64 %.21, %arg.dim
  %.51 = getelementptr double, ptr %.47, i64 %.50
  %.17.i = getelementptr i8, ptr %arg.model, i64 40
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !87
  %.19.i = icmp eq i64 %.18.i, 0
  br i1 %.19.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.10779.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.10779.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.163.i = getelementptr i8, ptr %arg.model, i64 32
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !87
  %.165.i = inttoptr i64 %.164.i to ptr
  %.171.i = inttoptr i64 %.18.i to ptr
  %.26076.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.26076.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.49.080.i = phi i64 [ %.120.i, %B72.if.i ], [ 0, %B50.i ]
  %.120.i = add nuw nsw i64 %.49.080.i, 1
  %.146.i = getelementptr double, ptr %arg.y, i64 %.49.080.i
  %.147.i = load double, ptr %.146.i, align 8, !noalias !87
  %.149.i = getelementptr double, ptr %.51, i64 %.49.080.i
  store double %.147.i, ptr %.149.i, align 8, !noalias !87
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.120.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.204.077.i = phi i64 [ %.273.i, %B232.if.i ], [ 0, %B100.i ]
  %.273.i = add nuw nsw i64 %.204.077.i, 1
  %.299.i = getelementptr double, ptr %.165.i, i64 %.204.077.i
  %.300.i = load double, ptr %.299.i, align 8, !noalias !87
  %.302.i = getelementptr double, ptr %.171.i, i64 %.204.077.i
  %.303.i = load double, ptr %.302.i, align 8, !noalias !87
  %.305.i = getelementptr double, ptr %arg.y, i64 %.204.077.i
  %.306.i = load double, ptr %.305.i, align 8, !noalias !87
  %.307.i = fmul double %.303.i, %.306.i
  %.308.i = fadd double %.300.i, %.307.i
  %.310.i = getelementptr double, ptr %.51, i64 %.204.077.i
  store double %.308.i, ptr %.310.i, align 8, !noalias !87
  %exitcond.not.i = icmp eq i64 %arg.dim, %.273.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i, %B50.i, %B100.i
  %.89 = sitofp i64 %.21 to double
  store double %.89, ptr %arg.out, align 8
  br label %common.ret
}

define i64 @expand(i64 %.1, i64 %.2, ptr readonly %.3, ptr writeonly %.4, ptr readonly %.5) local_unnamed_addr {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @expand.2(ptr %.7, i64 %.1, ptr %.3, ptr %.4, ptr %.5)
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

declare double @expm1(double) local_unnamed_addr

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
  %.75.i = tail call double @erfc(double %.74.i), !noalias !90
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

declare double @erfc(double) local_unnamed_addr

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
  %.75.i = tail call double @erfc(double %.74.i), !noalias !93
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

declare i64 @llvm.smin.i64(i64, i64)

declare i64 @llvm.smax.i64(i64, i64)



declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly, ptr noalias readonly, i64, i1 immarg)


!0 = !{!1}
!1 = distinct !{!1, !2, !"from_scaled.2: %retptr"}
!2 = distinct !{!2, !"from_scaled.2"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"before_likelihood.2: %retptr"}
!5 = distinct !{!5, !"before_likelihood.2"}
!6 = !{!7, !4}
!7 = distinct !{!7, !8, !"forward.2: %retptr"}
!8 = distinct !{!8, !"forward.2"}
!9 = !{!10, !7, !4}
!10 = distinct !{!10, !11, !"calculate.2: %retptr"}
!11 = distinct !{!11, !"calculate.2"}
!12 = !{!13, !7, !4}
!13 = distinct !{!13, !14, !"priors: %retptr"}
!14 = distinct !{!14, !"priors"}
!15 = !{!16, !4}
!16 = distinct !{!16, !17, !"effects_forward.2: %retptr"}
!17 = distinct !{!17, !"effects_forward.2"}
!18 = !{!19, !16, !4}
!19 = distinct !{!19, !20, !"cholesky.3: %retptr"}
!20 = distinct !{!20, !"cholesky.3"}
!21 = !{!22, !16, !4}
!22 = distinct !{!22, !23, !"weight_of.2: %retptr"}
!23 = distinct !{!23, !"weight_of.2"}
!24 = !{!25, !4}
!25 = distinct !{!25, !26, !"factor_forward.2: %retptr"}
!26 = distinct !{!26, !"factor_forward.2"}
!27 = !{!28}
!28 = distinct !{!28, !29, !"gaussian.2: %retptr"}
!29 = distinct !{!29, !"gaussian.2"}
!30 = !{!31, !28}
!31 = distinct !{!31, !32, !"gather.2: %retptr"}
!32 = distinct !{!32, !"gather.2"}
!33 = !{!34, !28}
!34 = distinct !{!34, !35, !"leaf_residuals: %retptr"}
!35 = distinct !{!35, !"leaf_residuals"}
!36 = !{!37, !28}
!37 = distinct !{!37, !38, !"leaf_backward: %retptr"}
!38 = distinct !{!38, !"leaf_backward"}
!39 = !{!40, !28}
!40 = distinct !{!40, !41, !"scatter: %retptr"}
!41 = distinct !{!41, !"scatter"}
!42 = !{!43, !28}
!43 = distinct !{!43, !44, !"eliminate.2: %retptr"}
!44 = distinct !{!44, !"eliminate.2"}
!45 = !{!46, !43, !28}
!46 = distinct !{!46, !47, !"whitened: %retptr"}
!47 = distinct !{!47, !"whitened"}
!48 = !{!49, !43, !28}
!49 = distinct !{!49, !50, !"cholesky.3: %retptr"}
!50 = distinct !{!50, !"cholesky.3"}
!51 = !{!52, !43, !28}
!52 = distinct !{!52, !53, !"solve.2: %retptr"}
!53 = distinct !{!53, !"solve.2"}
!54 = !{!55, !43, !28}
!55 = distinct !{!55, !56, !"solve.2: %retptr"}
!56 = distinct !{!56, !"solve.2"}
!57 = !{!58, !28}
!58 = distinct !{!58, !59, !"substitute.2: %retptr"}
!59 = distinct !{!59, !"substitute.2"}
!60 = !{!61, !58, !28}
!61 = distinct !{!61, !62, !"whitened_backward.2: %retptr"}
!62 = distinct !{!62, !"whitened_backward.2"}
!63 = !{!64, !58, !28}
!64 = distinct !{!64, !65, !"own_gram_gradient: %retptr"}
!65 = distinct !{!65, !"own_gram_gradient"}
!66 = !{!67}
!67 = distinct !{!67, !68, !"after_likelihood.2: %retptr"}
!68 = distinct !{!68, !"after_likelihood.2"}
!69 = !{!70, !67}
!70 = distinct !{!70, !71, !"effects_backward: %retptr"}
!71 = distinct !{!71, !"effects_backward"}
!72 = !{!73, !70, !67}
!73 = distinct !{!73, !74, !"weight_backward: %retptr"}
!74 = distinct !{!74, !"weight_backward"}
!75 = !{!76, !67}
!76 = distinct !{!76, !77, !"factor_backward.2: %retptr"}
!77 = distinct !{!77, !"factor_backward.2"}
!78 = !{!79, !67}
!79 = distinct !{!79, !80, !"backward: %retptr"}
!80 = distinct !{!80, !"backward"}
!81 = !{!82}
!82 = distinct !{!82, !83, !"to_scaled.4: %retptr"}
!83 = distinct !{!83, !"to_scaled.4"}
!84 = !{!85}
!85 = distinct !{!85, !86, !"status.2: %retptr"}
!86 = distinct !{!86, !"status.2"}
!87 = !{!88}
!88 = distinct !{!88, !89, !"from_scaled.2: %retptr"}
!89 = distinct !{!89, !"from_scaled.2"}
!90 = !{!91}
!91 = distinct !{!91, !92, !"log_ndtr.2: %retptr"}
!92 = distinct !{!92, !"log_ndtr.2"}
!93 = !{!94}
!94 = distinct !{!94, !95, !"log_ndtr.2: %retptr"}
!95 = distinct !{!95, !"log_ndtr.2"}
