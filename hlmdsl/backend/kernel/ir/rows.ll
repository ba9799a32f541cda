; from sources f8c468345fa70aaea99f78ac03c5a4301fbc6eb3c48c00b497c3c1186ff6e12e

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1214.i.i41 = alloca [4 x double], align 8
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
  %.31.i = getelementptr i64, ptr %.22, i64 %.159
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !27
  %.36.i = getelementptr i8, ptr %.31.i, i64 40
  %.37.i = load i64, ptr %.36.i, align 8, !noalias !27
  %.47.i = getelementptr i8, ptr %.31.i, i64 32
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !27
  %.130112.not.i = icmp slt i64 %.48.i, 1
  br i1 %.130112.not.i, label %B308.i, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %before_likelihood
  %116 = getelementptr i64, ptr %.22, i64 %.37.i
  %.656428.not.i.i = icmp slt i64 %.32.i, 1
  br label %B146.if.i

B276.i:                                           ; preds = %B146.if.i
  %.28.i.i = getelementptr i8, ptr %.177.i, i64 24
  %.29.i.i = load i64, ptr %.28.i.i, align 8, !noalias !30
  %.33.i.i24 = getelementptr i8, ptr %.177.i, i64 40
  %.34.i.i = load i64, ptr %.33.i.i24, align 8, !noalias !30
  %.44.i.i25 = getelementptr i8, ptr %.177.i, i64 48
  %.45.i.i = load i64, ptr %.44.i.i25, align 8, !noalias !30
  %.49.i.i = getelementptr i8, ptr %.177.i, i64 104
  %.50.i.i = load i64, ptr %.49.i.i, align 8, !noalias !30
  %.54.i.i = getelementptr i8, ptr %.177.i, i64 112
  %.55.i.i = load i64, ptr %.54.i.i, align 8, !noalias !30
  %.147418.not.i.i = icmp slt i64 %.29.i.i, 1
  br i1 %.147418.not.i.i, label %B390.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B276.i
  %.191.i.i = getelementptr i8, ptr %.177.i, i64 32
  %117 = getelementptr double, ptr %.60, i64 %.55.i.i
  br label %B232.if.i.i

B390.i.i:                                         ; preds = %B232.if.i.i, %B276.i
  %.334425.not.i.i = icmp slt i64 %.34.i.i, 1
  br i1 %.334425.not.i.i, label %B574.i.i, label %B416.if.lr.ph.i.i

B416.if.lr.ph.i.i:                                ; preds = %B390.i.i
  %.378.i.i31 = getelementptr i8, ptr %.177.i, i64 64
  %118 = getelementptr double, ptr %.26, i64 %.45.i.i
  %119 = getelementptr double, ptr %.60, i64 %.55.i.i
  %120 = getelementptr double, ptr %.60, i64 %.50.i.i
  br label %B416.if.i.i

B554.i.i:                                         ; preds = %B498.if.i.i, %B416.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.384.i.i, %B416.if.i.i ], [ %.522.i.i, %B498.if.i.i ]
  %.537.i.i = getelementptr double, ptr %120, i64 %.278.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.537.i.i, align 8, !noalias !30
  %exitcond451.not.i.i = icmp eq i64 %.347.i.i, %.34.i.i
  br i1 %exitcond451.not.i.i, label %B574.i.i, label %B416.if.i.i

B574.i.i:                                         ; preds = %B554.i.i, %B390.i.i
  %.555.i.i = getelementptr i8, ptr %.177.i, i64 96
  %.556.i.i = load i64, ptr %.555.i.i, align 8, !noalias !30
  br i1 %.656428.not.i.i, label %B808.i.i, label %B726.if.lr.ph.i.i

B726.if.lr.ph.i.i:                                ; preds = %B574.i.i
  %.565.i.i = getelementptr i8, ptr %.177.i, i64 72
  %.566.i.i = load i64, ptr %.565.i.i, align 8, !noalias !30
  %.560.i.i = getelementptr i8, ptr %.177.i, i64 56
  %.561.i.i = load i64, ptr %.560.i.i, align 8, !noalias !30
  %121 = getelementptr i64, ptr %.22, i64 %.561.i.i
  %122 = getelementptr double, ptr %.60, i64 %.50.i.i
  %.709.i.i = icmp sgt i64 %.566.i.i, -1
  %123 = getelementptr double, ptr %.26, i64 %.566.i.i
  %124 = getelementptr double, ptr %.60, i64 %.556.i.i
  br label %B726.if.i.i

B768.i.i:                                         ; preds = %B726.if.i.i
  %.718.i.i = getelementptr double, ptr %123, i64 %.600.0429.i.i
  %.719.i.i = load double, ptr %.718.i.i, align 8, !noalias !30
  br label %B786.i.i

B786.i.i:                                         ; preds = %B726.if.i.i, %B768.i.i
  %"$phi786.2.2.1.i.i" = phi double [ %.719.i.i, %B768.i.i ], [ 0.000000e+00, %B726.if.i.i ]
  %.729.i.i = fadd double %.707.i.i, %"$phi786.2.2.1.i.i"
  %.740.i.i = getelementptr double, ptr %124, i64 %.600.0429.i.i
  store double %.729.i.i, ptr %.740.i.i, align 8, !noalias !30
  %exitcond452.not.i.i = icmp eq i64 %.32.i, %.669.i.i
  br i1 %exitcond452.not.i.i, label %B808.i.i, label %B726.if.i.i

B808.i.i:                                         ; preds = %B786.i.i, %B574.i.i
  %.756.i.i = getelementptr i8, ptr %.177.i, i64 80
  %.757.i.i = load i64, ptr %.756.i.i, align 8, !noalias !30
  %.837445.not.i.i = icmp slt i64 %.757.i.i, 1
  br i1 %.837445.not.i.i, label %B561.i, label %B872.if.lr.ph.i.i

B872.if.lr.ph.i.i:                                ; preds = %B808.i.i
  %.878.i.i33 = getelementptr i8, ptr %.177.i, i64 88
  %125 = getelementptr double, ptr %.60, i64 %.556.i.i
  br label %B872.if.i.i

B1718.i.i:                                        ; preds = %B1670.if.i.i, %B1582.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1582.if.i.i ], [ %.1547.i.i, %B1670.if.i.i ]
  %.1565.i.i = getelementptr double, ptr %125, i64 %.1291.0443.i.i
  %.1566.i.i = load double, ptr %.1565.i.i, align 8, !noalias !30
  %.1568.i.i = fadd double %total.5.2.lcssa.i.i, %.1566.i.i
  store double %.1568.i.i, ptr %.1565.i.i, align 8, !noalias !30
  %exitcond456.not.i.i = icmp eq i64 %.32.i, %.1360.i.i
  br i1 %exitcond456.not.i.i, label %B1769.i.i, label %B1582.if.i.i

B1769.i.i:                                        ; preds = %B1398.if.i.i, %B1260.if.i.i, %B1718.i.i, %B1582.preheader.i.i, %B1260.preheader.i.i, %B1398.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.850.i.i, %.757.i.i
  br i1 %exitcond457.not.i.i, label %B561.i, label %B872.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.89.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.160.i.i, %B232.if.i.i ]
  %.160.i.i = add nuw nsw i64 %.89.0419.i.i, 1
  %.192.i.i = load i64, ptr %.191.i.i, align 8, !noalias !30
  %126 = getelementptr i64, ptr %.22, i64 %.192.i.i
  %.201.idx.i.i = shl i64 %.89.0419.i.i, 4
  %.201.i.i26 = getelementptr i8, ptr %126, i64 %.201.idx.i.i
  %.202.i.i27 = load i64, ptr %.201.i.i26, align 8, !noalias !30
  %.203.i.i28 = icmp eq i64 %.202.i.i27, 0
  %arg.x.arg.v.i.i = select i1 %.203.i.i28, ptr %.95, ptr %.60
  %.224.i.i = getelementptr i8, ptr %.201.i.i26, i64 8
  %.225.i.i = load i64, ptr %.224.i.i, align 8, !noalias !30
  %.227.i.i29 = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.225.i.i
  %"$phi374.1.2.1.i.i" = load double, ptr %.227.i.i29, align 8, !noalias !30
  %.239.i.i = getelementptr double, ptr %117, i64 %.89.0419.i.i
  store double %"$phi374.1.2.1.i.i", ptr %.239.i.i, align 8, !noalias !30
  %exitcond.not.i.i30 = icmp eq i64 %.29.i.i, %.160.i.i
  br i1 %exitcond.not.i.i30, label %B390.i.i, label %B232.if.i.i

B416.if.i.i:                                      ; preds = %B554.i.i, %B416.if.lr.ph.i.i
  %.278.0426.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i ], [ %.347.i.i, %B554.i.i ]
  %.347.i.i = add nuw nsw i64 %.278.0426.i.i, 1
  %.379.i.i = load i64, ptr %.378.i.i31, align 8, !noalias !30
  %127 = getelementptr double, ptr %.26, i64 %.379.i.i
  %.383.i.i = getelementptr double, ptr %127, i64 %.278.0426.i.i
  %.384.i.i = load double, ptr %.383.i.i, align 8, !noalias !30
  br i1 %.147418.not.i.i, label %B554.i.i, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.508.i.i = mul nuw nsw i64 %.278.0426.i.i, %.29.i.i
  %128 = getelementptr double, ptr %118, i64 %.508.i.i
  br label %B498.if.i.i

B498.if.i.i:                                      ; preds = %B498.if.i.i, %B498.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.384.i.i, %B498.if.lr.ph.i.i ], [ %.522.i.i, %B498.if.i.i ]
  %.412.0422.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.481.i.i, %B498.if.i.i ]
  %.481.i.i = add nuw nsw i64 %.412.0422.i.i, 1
  %.513.i.i32 = getelementptr double, ptr %128, i64 %.412.0422.i.i
  %.514.i.i = load double, ptr %.513.i.i32, align 8, !noalias !30
  %.518.i.i = getelementptr double, ptr %119, i64 %.412.0422.i.i
  %.519.i.i = load double, ptr %.518.i.i, align 8, !noalias !30
  %.520.i.i = fmul double %.514.i.i, %.519.i.i
  %.522.i.i = fadd double %total.4.1424.i.i, %.520.i.i
  %exitcond450.not.i.i = icmp eq i64 %.29.i.i, %.481.i.i
  br i1 %exitcond450.not.i.i, label %B554.i.i, label %B498.if.i.i

B726.if.i.i:                                      ; preds = %B786.i.i, %B726.if.lr.ph.i.i
  %.600.0429.i.i = phi i64 [ 0, %B726.if.lr.ph.i.i ], [ %.669.i.i, %B786.i.i ]
  %.669.i.i = add nuw nsw i64 %.600.0429.i.i, 1
  %.701.i.i = getelementptr i64, ptr %121, i64 %.600.0429.i.i
  %.702.i.i = load i64, ptr %.701.i.i, align 8, !noalias !30
  %.706.i.i = getelementptr double, ptr %122, i64 %.702.i.i
  %.707.i.i = load double, ptr %.706.i.i, align 8, !noalias !30
  br i1 %.709.i.i, label %B768.i.i, label %B786.i.i

B872.if.i.i:                                      ; preds = %B1769.i.i, %B872.if.lr.ph.i.i
  %.781.0446.i.i = phi i64 [ 0, %B872.if.lr.ph.i.i ], [ %.850.i.i, %B1769.i.i ]
  %.850.i.i = add nuw nsw i64 %.781.0446.i.i, 1
  %.879.i.i = load i64, ptr %.878.i.i33, align 8, !noalias !30
  %129 = getelementptr i64, ptr %.22, i64 %.879.i.i
  %.884.idx.i.i = shl i64 %.781.0446.i.i, 5
  %.884.i.i = getelementptr i8, ptr %129, i64 %.884.idx.i.i
  %.885.i.i = load i64, ptr %.884.i.i, align 8, !noalias !30
  %130 = getelementptr i64, ptr %.22, i64 %.885.i.i
  %.888.i.i = getelementptr i8, ptr %130, i64 8
  %.889.i.i = load i64, ptr %.888.i.i, align 8, !noalias !30
  %.892.i.i = getelementptr i8, ptr %130, i64 104
  %.893.i.i = load i64, ptr %.892.i.i, align 8, !noalias !30
  %.896.i.i = getelementptr i8, ptr %.884.i.i, i64 24
  %.897.i.i = load i64, ptr %.896.i.i, align 8, !noalias !30
  %.909.i.i34 = getelementptr i8, ptr %.884.i.i, i64 8
  %.910.i.i = load i64, ptr %.909.i.i34, align 8, !noalias !30
  %.913.i.i35 = getelementptr i8, ptr %.884.i.i, i64 16
  %.914.i.i36 = load i64, ptr %.913.i.i35, align 8, !noalias !30
  switch i64 %.889.i.i, label %B1582.preheader.i.i [
    i64 1, label %B1260.preheader.i.i
    i64 2, label %B1398.preheader.i.i
  ]

B1398.preheader.i.i:                              ; preds = %B872.if.i.i
  br i1 %.656428.not.i.i, label %B1769.i.i, label %B1398.if.lr.ph.i.i

B1398.if.lr.ph.i.i:                               ; preds = %B1398.preheader.i.i
  %131 = getelementptr i64, ptr %.22, i64 %.910.i.i
  %132 = getelementptr i64, ptr %.22, i64 %.914.i.i36
  %133 = getelementptr double, ptr %.60, i64 %.893.i.i
  %134 = getelementptr double, ptr %.26, i64 %.897.i.i
  br label %B1398.if.i.i

B1260.preheader.i.i:                              ; preds = %B872.if.i.i
  br i1 %.656428.not.i.i, label %B1769.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B1260.preheader.i.i
  %135 = getelementptr i64, ptr %.22, i64 %.910.i.i
  %136 = getelementptr double, ptr %.60, i64 %.893.i.i
  %137 = getelementptr i64, ptr %.22, i64 %.914.i.i36
  %138 = getelementptr double, ptr %.26, i64 %.897.i.i
  br label %B1260.if.i.i

B1582.preheader.i.i:                              ; preds = %B872.if.i.i
  br i1 %.656428.not.i.i, label %B1769.i.i, label %B1582.if.lr.ph.i.i

B1582.if.lr.ph.i.i:                               ; preds = %B1582.preheader.i.i
  %139 = getelementptr i64, ptr %.22, i64 %.910.i.i
  %140 = getelementptr i64, ptr %.22, i64 %.914.i.i36
  %.1497437.not.i.i = icmp slt i64 %.889.i.i, 1
  %141 = getelementptr double, ptr %.60, i64 %.893.i.i
  %142 = getelementptr double, ptr %.26, i64 %.897.i.i
  br label %B1582.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.950.0435.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.1019.i.i, %B1260.if.i.i ]
  %.1019.i.i = add nuw nsw i64 %.950.0435.i.i, 1
  %.1047.i.i = getelementptr double, ptr %125, i64 %.950.0435.i.i
  %.1048.i.i = load double, ptr %.1047.i.i, align 8, !noalias !30
  %.1052.i.i = getelementptr i64, ptr %135, i64 %.950.0435.i.i
  %.1053.i.i = load i64, ptr %.1052.i.i, align 8, !noalias !30
  %.1057.i.i = getelementptr double, ptr %136, i64 %.1053.i.i
  %.1058.i.i = load double, ptr %.1057.i.i, align 8, !noalias !30
  %.1062.i.i = getelementptr i64, ptr %137, i64 %.950.0435.i.i
  %.1063.i.i = load i64, ptr %.1062.i.i, align 8, !noalias !30
  %.1067.i.i = getelementptr double, ptr %138, i64 %.1063.i.i
  %.1068.i.i = load double, ptr %.1067.i.i, align 8, !noalias !30
  %.1069.i.i = fmul double %.1058.i.i, %.1068.i.i
  %.1070.i.i37 = fadd double %.1048.i.i, %.1069.i.i
  store double %.1070.i.i37, ptr %.1047.i.i, align 8, !noalias !30
  %exitcond454.not.i.i = icmp eq i64 %.32.i, %.1019.i.i
  br i1 %exitcond454.not.i.i, label %B1769.i.i, label %B1260.if.i.i

B1398.if.i.i:                                     ; preds = %B1398.if.i.i, %B1398.if.lr.ph.i.i
  %.1117.0432.i.i = phi i64 [ 0, %B1398.if.lr.ph.i.i ], [ %.1186.i.i, %B1398.if.i.i ]
  %.1186.i.i = add nuw nsw i64 %.1117.0432.i.i, 1
  %.1214.i.i = getelementptr i64, ptr %131, i64 %.1117.0432.i.i
  %.1215.i.i = load i64, ptr %.1214.i.i, align 8, !noalias !30
  %.1222.i.i = getelementptr i64, ptr %132, i64 %.1117.0432.i.i
  %.1223.i.i = load i64, ptr %.1222.i.i, align 8, !noalias !30
  %.1230.i.i = getelementptr double, ptr %125, i64 %.1117.0432.i.i
  %.1231.i.i = load double, ptr %.1230.i.i, align 8, !noalias !30
  %.1233.idx.i.i = shl i64 %.1215.i.i, 4
  %.1233.i.i = getelementptr i8, ptr %133, i64 %.1233.idx.i.i
  %.1234.i.i = load double, ptr %.1233.i.i, align 8, !noalias !30
  %.1236.idx.i.i = shl i64 %.1223.i.i, 4
  %.1236.i.i = getelementptr i8, ptr %134, i64 %.1236.idx.i.i
  %.1237.i.i = load double, ptr %.1236.i.i, align 8, !noalias !30
  %.1238.i.i = fmul double %.1234.i.i, %.1237.i.i
  %.1241.i.i = getelementptr i8, ptr %.1233.i.i, i64 8
  %.1242.i.i = load double, ptr %.1241.i.i, align 8, !noalias !30
  %.1245.i.i = getelementptr i8, ptr %.1236.i.i, i64 8
  %.1246.i.i = load double, ptr %.1245.i.i, align 8, !noalias !30
  %.1247.i.i = fmul double %.1242.i.i, %.1246.i.i
  %.1248.i.i = fadd double %.1238.i.i, %.1247.i.i
  %.1249.i.i = fadd double %.1231.i.i, %.1248.i.i
  store double %.1249.i.i, ptr %.1230.i.i, align 8, !noalias !30
  %exitcond453.not.i.i = icmp eq i64 %.32.i, %.1186.i.i
  br i1 %exitcond453.not.i.i, label %B1769.i.i, label %B1398.if.i.i

B1582.if.i.i:                                     ; preds = %B1582.if.lr.ph.i.i, %B1718.i.i
  %.1291.0443.i.i = phi i64 [ 0, %B1582.if.lr.ph.i.i ], [ %.1360.i.i, %B1718.i.i ]
  %.1360.i.i = add nuw nsw i64 %.1291.0443.i.i, 1
  br i1 %.1497437.not.i.i, label %B1718.i.i, label %B1670.if.lr.ph.i.i

B1670.if.lr.ph.i.i:                               ; preds = %B1582.if.i.i
  %.1402.i.i38 = getelementptr i64, ptr %140, i64 %.1291.0443.i.i
  %.1403.i.i = load i64, ptr %.1402.i.i38, align 8, !noalias !30
  %.1405.i.i = mul nsw i64 %.1403.i.i, %.889.i.i
  %.1392.i.i = getelementptr i64, ptr %139, i64 %.1291.0443.i.i
  %.1393.i.i = load i64, ptr %.1392.i.i, align 8, !noalias !30
  %.1395.i.i39 = mul nsw i64 %.1393.i.i, %.889.i.i
  %143 = getelementptr double, ptr %141, i64 %.1395.i.i39
  %144 = getelementptr double, ptr %142, i64 %.1405.i.i
  br label %B1670.if.i.i

B1670.if.i.i:                                     ; preds = %B1670.if.i.i, %B1670.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1670.if.lr.ph.i.i ], [ %.1547.i.i, %B1670.if.i.i ]
  %.1441.0438.i.i = phi i64 [ 0, %B1670.if.lr.ph.i.i ], [ %.1510.i.i, %B1670.if.i.i ]
  %.1510.i.i = add nuw nsw i64 %.1441.0438.i.i, 1
  %.1538.i.i = getelementptr double, ptr %143, i64 %.1441.0438.i.i
  %.1539.i.i = load double, ptr %.1538.i.i, align 8, !noalias !30
  %.1543.i.i = getelementptr double, ptr %144, i64 %.1441.0438.i.i
  %.1544.i.i40 = load double, ptr %.1543.i.i, align 8, !noalias !30
  %.1545.i.i = fmul double %.1539.i.i, %.1544.i.i40
  %.1547.i.i = fadd double %total.5.2440.i.i, %.1545.i.i
  %exitcond455.not.i.i = icmp eq i64 %.889.i.i, %.1510.i.i
  br i1 %exitcond455.not.i.i, label %B1718.i.i, label %B1670.if.i.i

B308.i:                                           ; preds = %B561.i, %before_likelihood
  %.231.i = tail call double @cells(i64 %.159, ptr nonnull %.60, ptr %.91, ptr nonnull %.60, ptr nonnull %.22, ptr %.26), !noalias !27
  %.243.i = load i64, ptr %.47.i, align 8, !noalias !27
  %.323115.not.i = icmp slt i64 %.243.i, 1
  br i1 %.323115.not.i, label %rows, label %B398.if.lr.ph.i

B398.if.lr.ph.i:                                  ; preds = %B308.i
  %145 = getelementptr i64, ptr %.22, i64 %.37.i
  %.291486.not.i.i = icmp slt i64 %.32.i, 1
  br label %B398.if.i

B528.i:                                           ; preds = %B398.if.i
  %.28.i91.i = getelementptr i8, ptr %.370.i, i64 24
  %.29.i92.i = load i64, ptr %.28.i91.i, align 8, !noalias !33
  %.33.i93.i = getelementptr i8, ptr %.370.i, i64 40
  %.34.i94.i = load i64, ptr %.33.i93.i, align 8, !noalias !33
  %.44.i95.i = getelementptr i8, ptr %.370.i, i64 48
  %.45.i96.i = load i64, ptr %.44.i95.i, align 8, !noalias !33
  %.49.i97.i = getelementptr i8, ptr %.370.i, i64 104
  %.50.i98.i = load i64, ptr %.49.i97.i, align 8, !noalias !33
  %.54.i99.i = getelementptr i8, ptr %.370.i, i64 112
  %.55.i100.i = load i64, ptr %.54.i99.i, align 8, !noalias !33
  %.68.i.i = getelementptr i8, ptr %.370.i, i64 96
  %.69.i.i = load i64, ptr %.68.i.i, align 8, !noalias !33
  %.73.i.i = getelementptr i8, ptr %.370.i, i64 56
  %.74.i.i = load i64, ptr %.73.i.i, align 8, !noalias !33
  %.163483.not.i.i = icmp slt i64 %.34.i94.i, 1
  br i1 %.163483.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B528.i
  %146 = getelementptr double, ptr %.60, i64 %.50.i98.i
  %147 = shl nuw i64 %.34.i94.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %146, i8 0, i64 %147, i1 false), !noalias !33
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B528.i
  br i1 %.291486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %148 = getelementptr i64, ptr %.22, i64 %.74.i.i
  %149 = getelementptr double, ptr %.60, i64 %.50.i98.i
  %150 = getelementptr double, ptr %.60, i64 %.69.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.435489.not.i.i = icmp slt i64 %.29.i92.i, 1
  br i1 %.435489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %151 = getelementptr double, ptr %.60, i64 %.55.i100.i
  %152 = shl nuw i64 %.29.i92.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %151, i8 0, i64 %152, i1 false), !noalias !33
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.163483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %153 = getelementptr double, ptr %.60, i64 %.50.i98.i
  %154 = getelementptr double, ptr %.60, i64 %.55.i100.i
  %155 = getelementptr double, ptr %.26, i64 %.45.i96.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.34.i94.i, %.578.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.435489.not.i.i, label %B848.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B642.preheader.i.i
  %.897.i103.i = getelementptr i8, ptr %.370.i, i64 32
  %156 = getelementptr double, ptr %.60, i64 %.55.i100.i
  br label %B642.if.i.i

B848.i.i:                                         ; preds = %B642.if.i.i, %B642.preheader.i.i
  %.970.i.i = getelementptr i8, ptr %.370.i, i64 80
  %.971.i.i = load i64, ptr %.970.i.i, align 8, !noalias !33
  %.1051513.not.i.i = icmp slt i64 %.971.i.i, 1
  br i1 %.1051513.not.i.i, label %B562.i, label %B912.if.lr.ph.i.i

B912.if.lr.ph.i.i:                                ; preds = %B848.i.i
  %.1092.i.i = getelementptr i8, ptr %.370.i, i64 88
  %157 = getelementptr double, ptr %.60, i64 %.69.i.i
  br label %B912.if.i.i

B1636.loopexit.i.i:                               ; preds = %B1720.if.i.i, %B1636.if.i.i
  %exitcond524.not.i.i = icmp eq i64 %.32.i, %.1577.i.i
  br i1 %exitcond524.not.i.i, label %B1809.i.i, label %B1636.if.i.i

B1809.i.i:                                        ; preds = %B1436.if.i.i, %B1300.if.i.i, %B1636.loopexit.i.i, %B1636.preheader.i.i, %B1300.preheader.i.i, %B1436.preheader.i.i
  %exitcond525.not.i.i = icmp eq i64 %.1064.i.i, %.971.i.i
  br i1 %exitcond525.not.i.i, label %B562.i, label %B912.if.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.235.0487.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.304.i.i, %B364.if.i.i ]
  %.304.i.i = add nuw nsw i64 %.235.0487.i.i, 1
  %.332.i.i = getelementptr i64, ptr %148, i64 %.235.0487.i.i
  %.333.i.i = load i64, ptr %.332.i.i, align 8, !noalias !33
  %.337.i.i = getelementptr double, ptr %149, i64 %.333.i.i
  %.338.i.i = load double, ptr %.337.i.i, align 8, !noalias !33
  %.342.i.i = getelementptr double, ptr %150, i64 %.235.0487.i.i
  %.343.i.i19 = load double, ptr %.342.i.i, align 8, !noalias !33
  %.344.i.i = fadd double %.338.i.i, %.343.i.i19
  store double %.344.i.i, ptr %.337.i.i, align 8, !noalias !33
  %exitcond.not.i101.i = icmp eq i64 %.32.i, %.304.i.i
  br i1 %exitcond.not.i101.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.509.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.578.i.i, %B500.loopexit.i.i ]
  %.578.i.i = add nuw nsw i64 %.509.0496.i.i, 1
  %.610.i.i = getelementptr double, ptr %153, i64 %.509.0496.i.i
  %.611.i.i = load double, ptr %.610.i.i, align 8, !noalias !33
  br i1 %.435489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.740.i102.i = mul nuw nsw i64 %.509.0496.i.i, %.29.i92.i
  %158 = getelementptr double, ptr %155, i64 %.740.i102.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.639.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.708.i.i, %B542.if.i.i ]
  %.708.i.i = add nuw nsw i64 %.639.0493.i.i, 1
  %.736.i.i = getelementptr double, ptr %154, i64 %.639.0493.i.i
  %.737.i.i = load double, ptr %.736.i.i, align 8, !noalias !33
  %.745.i.i = getelementptr double, ptr %158, i64 %.639.0493.i.i
  %.746.i.i = load double, ptr %.745.i.i, align 8, !noalias !33
  %.748.i.i = fmul double %.611.i.i, %.746.i.i
  %.749.i.i = fadd double %.737.i.i, %.748.i.i
  store double %.749.i.i, ptr %.736.i.i, align 8, !noalias !33
  %exitcond518.not.i.i = icmp eq i64 %.29.i92.i, %.708.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.i.i, %B642.if.lr.ph.i.i
  %.797.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.866.i.i, %B642.if.i.i ]
  %.866.i.i = add nuw nsw i64 %.797.0499.i.i, 1
  %.898.i.i = load i64, ptr %.897.i103.i, align 8, !noalias !33
  %159 = getelementptr i64, ptr %.22, i64 %.898.i.i
  %.907.idx.i.i = shl i64 %.797.0499.i.i, 4
  %.907.i.i20 = getelementptr i8, ptr %159, i64 %.907.idx.i.i
  %.908.i.i21 = load i64, ptr %.907.i.i20, align 8, !noalias !33
  %.909.i104.i = icmp eq i64 %.908.i.i21, 0
  %arg.grad.arg.dv.i.i = select i1 %.909.i104.i, ptr %arg.grad, ptr %.91
  %.939.i.i = getelementptr i8, ptr %.907.i.i20, i64 8
  %.940.i.i = load i64, ptr %.939.i.i, align 8, !noalias !33
  %.942.i.i22 = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.940.i.i
  %.943.i.i23 = load double, ptr %.942.i.i22, align 8, !noalias !33
  %.950.i.i = getelementptr double, ptr %156, i64 %.797.0499.i.i
  %.951.i.i = load double, ptr %.950.i.i, align 8, !noalias !33
  %.952.i.i = fadd double %.943.i.i23, %.951.i.i
  store double %.952.i.i, ptr %.942.i.i22, align 8, !noalias !33
  %exitcond520.not.i.i = icmp eq i64 %.29.i92.i, %.866.i.i
  br i1 %exitcond520.not.i.i, label %B848.i.i, label %B642.if.i.i

B912.if.i.i:                                      ; preds = %B1809.i.i, %B912.if.lr.ph.i.i
  %.995.0514.i.i = phi i64 [ 0, %B912.if.lr.ph.i.i ], [ %.1064.i.i, %B1809.i.i ]
  %.1064.i.i = add nuw nsw i64 %.995.0514.i.i, 1
  %.1093.i.i = load i64, ptr %.1092.i.i, align 8, !noalias !33
  %160 = getelementptr i64, ptr %.22, i64 %.1093.i.i
  %.1098.idx.i.i = shl i64 %.995.0514.i.i, 5
  %.1098.i.i = getelementptr i8, ptr %160, i64 %.1098.idx.i.i
  %.1099.i.i = load i64, ptr %.1098.i.i, align 8, !noalias !33
  %161 = getelementptr i64, ptr %.22, i64 %.1099.i.i
  %.1102.i.i = getelementptr i8, ptr %161, i64 8
  %.1103.i.i = load i64, ptr %.1102.i.i, align 8, !noalias !33
  %.1106.i.i = getelementptr i8, ptr %161, i64 112
  %.1107.i.i = load i64, ptr %.1106.i.i, align 8, !noalias !33
  %.1110.i.i = getelementptr i8, ptr %.1098.i.i, i64 24
  %.1111.i.i = load i64, ptr %.1110.i.i, align 8, !noalias !33
  %.1123.i.i = getelementptr i8, ptr %.1098.i.i, i64 8
  %.1124.i.i = load i64, ptr %.1123.i.i, align 8, !noalias !33
  %.1127.i.i = getelementptr i8, ptr %.1098.i.i, i64 16
  %.1128.i.i = load i64, ptr %.1127.i.i, align 8, !noalias !33
  switch i64 %.1103.i.i, label %B1636.preheader.i.i [
    i64 1, label %B1300.preheader.i.i
    i64 2, label %B1436.preheader.i.i
  ]

B1436.preheader.i.i:                              ; preds = %B912.if.i.i
  br i1 %.291486.not.i.i, label %B1809.i.i, label %B1436.if.lr.ph.i.i

B1436.if.lr.ph.i.i:                               ; preds = %B1436.preheader.i.i
  %162 = getelementptr i64, ptr %.22, i64 %.1124.i.i
  %163 = getelementptr i64, ptr %.22, i64 %.1128.i.i
  %164 = getelementptr double, ptr %.60, i64 %.1107.i.i
  %165 = getelementptr double, ptr %.26, i64 %.1111.i.i
  br label %B1436.if.i.i

B1300.preheader.i.i:                              ; preds = %B912.if.i.i
  br i1 %.291486.not.i.i, label %B1809.i.i, label %B1300.if.lr.ph.i.i

B1300.if.lr.ph.i.i:                               ; preds = %B1300.preheader.i.i
  %166 = getelementptr i64, ptr %.22, i64 %.1124.i.i
  %167 = getelementptr double, ptr %.60, i64 %.1107.i.i
  %168 = getelementptr i64, ptr %.22, i64 %.1128.i.i
  %169 = getelementptr double, ptr %.26, i64 %.1111.i.i
  br label %B1300.if.i.i

B1636.preheader.i.i:                              ; preds = %B912.if.i.i
  br i1 %.291486.not.i.i, label %B1809.i.i, label %B1636.if.lr.ph.i.i

B1636.if.lr.ph.i.i:                               ; preds = %B1636.preheader.i.i
  %170 = getelementptr i64, ptr %.22, i64 %.1124.i.i
  %171 = getelementptr i64, ptr %.22, i64 %.1128.i.i
  %.1711507.not.i.i = icmp slt i64 %.1103.i.i, 1
  %172 = getelementptr double, ptr %.60, i64 %.1107.i.i
  %173 = getelementptr double, ptr %.26, i64 %.1111.i.i
  br label %B1636.if.i.i

B1300.if.i.i:                                     ; preds = %B1300.if.i.i, %B1300.if.lr.ph.i.i
  %.1164.0505.i.i = phi i64 [ 0, %B1300.if.lr.ph.i.i ], [ %.1233.i105.i, %B1300.if.i.i ]
  %.1233.i105.i = add nuw nsw i64 %.1164.0505.i.i, 1
  %.1261.i.i = getelementptr i64, ptr %166, i64 %.1164.0505.i.i
  %.1262.i.i = load i64, ptr %.1261.i.i, align 8, !noalias !33
  %.1266.i.i = getelementptr double, ptr %167, i64 %.1262.i.i
  %.1267.i.i = load double, ptr %.1266.i.i, align 8, !noalias !33
  %.1271.i.i = getelementptr double, ptr %157, i64 %.1164.0505.i.i
  %.1272.i.i = load double, ptr %.1271.i.i, align 8, !noalias !33
  %.1276.i.i = getelementptr i64, ptr %168, i64 %.1164.0505.i.i
  %.1277.i.i = load i64, ptr %.1276.i.i, align 8, !noalias !33
  %.1281.i.i = getelementptr double, ptr %169, i64 %.1277.i.i
  %.1282.i.i = load double, ptr %.1281.i.i, align 8, !noalias !33
  %.1283.i.i = fmul double %.1272.i.i, %.1282.i.i
  %.1284.i.i = fadd double %.1267.i.i, %.1283.i.i
  store double %.1284.i.i, ptr %.1266.i.i, align 8, !noalias !33
  %exitcond522.not.i.i = icmp eq i64 %.32.i, %.1233.i105.i
  br i1 %exitcond522.not.i.i, label %B1809.i.i, label %B1300.if.i.i

B1436.if.i.i:                                     ; preds = %B1436.if.i.i, %B1436.if.lr.ph.i.i
  %.1331.0502.i.i = phi i64 [ 0, %B1436.if.lr.ph.i.i ], [ %.1400.i.i, %B1436.if.i.i ]
  %.1400.i.i = add nuw nsw i64 %.1331.0502.i.i, 1
  %.1428.i.i = getelementptr i64, ptr %162, i64 %.1331.0502.i.i
  %.1429.i.i = load i64, ptr %.1428.i.i, align 8, !noalias !33
  %.1436.i.i = getelementptr i64, ptr %163, i64 %.1331.0502.i.i
  %.1437.i.i = load i64, ptr %.1436.i.i, align 8, !noalias !33
  %.1444.i.i = getelementptr double, ptr %157, i64 %.1331.0502.i.i
  %.1445.i.i = load double, ptr %.1444.i.i, align 8, !noalias !33
  %.1447.idx.i.i = shl i64 %.1429.i.i, 4
  %.1447.i.i = getelementptr i8, ptr %164, i64 %.1447.idx.i.i
  %.1448.i.i = load double, ptr %.1447.i.i, align 8, !noalias !33
  %.1450.idx.i.i = shl i64 %.1437.i.i, 4
  %.1450.i.i = getelementptr i8, ptr %165, i64 %.1450.idx.i.i
  %.1451.i.i = load double, ptr %.1450.i.i, align 8, !noalias !33
  %.1452.i.i = fmul double %.1445.i.i, %.1451.i.i
  %.1453.i.i = fadd double %.1448.i.i, %.1452.i.i
  store double %.1453.i.i, ptr %.1447.i.i, align 8, !noalias !33
  %.1459.i.i = getelementptr i8, ptr %.1447.i.i, i64 8
  %.1460.i.i = load double, ptr %.1459.i.i, align 8, !noalias !33
  %.1463.i.i = getelementptr i8, ptr %.1450.i.i, i64 8
  %.1464.i.i = load double, ptr %.1463.i.i, align 8, !noalias !33
  %.1465.i.i = fmul double %.1445.i.i, %.1464.i.i
  %.1466.i.i = fadd double %.1460.i.i, %.1465.i.i
  store double %.1466.i.i, ptr %.1459.i.i, align 8, !noalias !33
  %exitcond521.not.i.i = icmp eq i64 %.32.i, %.1400.i.i
  br i1 %exitcond521.not.i.i, label %B1809.i.i, label %B1436.if.i.i

B1636.if.i.i:                                     ; preds = %B1636.if.lr.ph.i.i, %B1636.loopexit.i.i
  %.1508.0511.i.i = phi i64 [ 0, %B1636.if.lr.ph.i.i ], [ %.1577.i.i, %B1636.loopexit.i.i ]
  %.1577.i.i = add nuw nsw i64 %.1508.0511.i.i, 1
  br i1 %.1711507.not.i.i, label %B1636.loopexit.i.i, label %B1720.if.lr.ph.i.i

B1720.if.lr.ph.i.i:                               ; preds = %B1636.if.i.i
  %.1619.i.i = getelementptr i64, ptr %171, i64 %.1508.0511.i.i
  %.1620.i.i = load i64, ptr %.1619.i.i, align 8, !noalias !33
  %.1622.i.i = mul nsw i64 %.1620.i.i, %.1103.i.i
  %.1609.i.i = getelementptr i64, ptr %170, i64 %.1508.0511.i.i
  %.1610.i.i = load i64, ptr %.1609.i.i, align 8, !noalias !33
  %.1612.i.i = mul nsw i64 %.1610.i.i, %.1103.i.i
  %174 = getelementptr double, ptr %172, i64 %.1612.i.i
  %.1758.i.i = getelementptr double, ptr %157, i64 %.1508.0511.i.i
  %175 = getelementptr double, ptr %173, i64 %.1622.i.i
  br label %B1720.if.i.i

B1720.if.i.i:                                     ; preds = %B1720.if.i.i, %B1720.if.lr.ph.i.i
  %.1655.0508.i.i = phi i64 [ 0, %B1720.if.lr.ph.i.i ], [ %.1724.i.i, %B1720.if.i.i ]
  %.1724.i.i = add nuw nsw i64 %.1655.0508.i.i, 1
  %.1752.i.i = getelementptr double, ptr %174, i64 %.1655.0508.i.i
  %.1753.i.i = load double, ptr %.1752.i.i, align 8, !noalias !33
  %.1759.i.i = load double, ptr %.1758.i.i, align 8, !noalias !33
  %.1763.i.i = getelementptr double, ptr %175, i64 %.1655.0508.i.i
  %.1764.i.i = load double, ptr %.1763.i.i, align 8, !noalias !33
  %.1765.i.i = fmul double %.1759.i.i, %.1764.i.i
  %.1766.i.i = fadd double %.1753.i.i, %.1765.i.i
  store double %.1766.i.i, ptr %.1752.i.i, align 8, !noalias !33
  %exitcond523.not.i.i = icmp eq i64 %.1103.i.i, %.1724.i.i
  br i1 %exitcond523.not.i.i, label %B1636.loopexit.i.i, label %B1720.if.i.i

B561.i:                                           ; preds = %B1769.i.i, %B146.if.i, %B808.i.i
  %exitcond.not.i18 = icmp eq i64 %.143.i, %.48.i
  br i1 %exitcond.not.i18, label %B308.i, label %B146.if.i

B562.i:                                           ; preds = %B1809.i.i, %B398.if.i, %B848.i.i
  %exitcond122.not.i = icmp eq i64 %.336.i, %.243.i
  br i1 %exitcond122.not.i, label %rows, label %B398.if.i

B146.if.i:                                        ; preds = %B561.i, %B146.if.lr.ph.i
  %.72.0114.i = phi i64 [ 0, %B146.if.lr.ph.i ], [ %.143.i, %B561.i ]
  %.143.i = add nuw nsw i64 %.72.0114.i, 1
  %.177.idx.i = mul i64 %.72.0114.i, 120
  %.177.i = getelementptr i8, ptr %116, i64 %.177.idx.i
  %.178.i = load i64, ptr %.177.i, align 8, !noalias !27
  %.179.i = icmp eq i64 %.178.i, 0
  br i1 %.179.i, label %B276.i, label %B561.i

B398.if.i:                                        ; preds = %B562.i, %B398.if.lr.ph.i
  %.267.0116.i = phi i64 [ 0, %B398.if.lr.ph.i ], [ %.336.i, %B562.i ]
  %.336.i = add nuw nsw i64 %.267.0116.i, 1
  %.370.idx.i = mul i64 %.267.0116.i, 120
  %.370.i = getelementptr i8, ptr %145, i64 %.370.idx.i
  %.371.i = load i64, ptr %.370.i, align 8, !noalias !27
  %.372.i = icmp eq i64 %.371.i, 0
  br i1 %.372.i, label %B528.i, label %B562.i

rows: ; preds = %B562.i, %B308.i
  %.187 = fadd double %lp.3.0.lcssa.i, %.231.i
  %.27.i44 = load i64, ptr %.192.i, align 8, !noalias !36
  %.10965.not.i = icmp slt i64 %.27.i44, 1
  br i1 %.10965.not.i, label %B254.i, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %rows
  %.148.i = getelementptr i8, ptr %.22, i64 112
  br label %B60.if.i

B194.i:                                           ; preds = %B60.if.i
  %.29.i.i100 = load i64, ptr %241, align 8, !noalias !39
  %.33.i.i101 = getelementptr i8, ptr %241, i64 8
  %.34.i.i102 = load i64, ptr %.33.i.i101, align 8, !noalias !39
  %.1631240.not.i.i = icmp slt i64 %.29.i.i100, 1
  br i1 %.1631240.not.i.i, label %B222.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B194.i
  %.76.i.i = getelementptr i8, ptr %241, i64 160
  %.77.i.i = load i64, ptr %.76.i.i, align 8, !noalias !39
  %.62.i.i = getelementptr i8, ptr %241, i64 56
  %.63.i.i = load i64, ptr %.62.i.i, align 8, !noalias !39
  %.57.i.i103 = getelementptr i8, ptr %241, i64 88
  %.58.i.i = load i64, ptr %.57.i.i103, align 8, !noalias !39
  %.52.i.i = getelementptr i8, ptr %241, i64 80
  %.53.i.i = load i64, ptr %.52.i.i, align 8, !noalias !39
  %.207.i.i = getelementptr i8, ptr %241, i64 48
  %.218.i.i = getelementptr i8, ptr %241, i64 128
  %.235.i.i104 = getelementptr i8, ptr %241, i64 144
  %.244.i.i = getelementptr i8, ptr %241, i64 136
  %.259.i.i = getelementptr i8, ptr %241, i64 120
  %.268.i.i = getelementptr i8, ptr %241, i64 112
  %storemerge1085.i.i = tail call i64 @llvm.smax.i64(i64 %.34.i.i102, i64 0)
  %.3681138.not.i.i = icmp slt i64 %.34.i.i102, 1
  %176 = getelementptr double, ptr %.60, i64 %.58.i.i
  %177 = getelementptr double, ptr %.60, i64 %.53.i.i
  %.1160.i.i = add nsw i64 %.34.i.i102, -1
  %178 = getelementptr double, ptr %.60, i64 %.77.i.i
  %.2416.i.i = getelementptr i8, ptr %241, i64 224
  %.2429.i.i = getelementptr i8, ptr %241, i64 216
  %.28.i.i.i = getelementptr i8, ptr %241, i64 184
  %.38.i.i.i105 = getelementptr i8, ptr %241, i64 200
  %.33.i.i.i = getelementptr i8, ptr %241, i64 192
  %.201.i.i.i = getelementptr i8, ptr %241, i64 168
  %.224.i.i.i = getelementptr i8, ptr %241, i64 176
  %179 = getelementptr i64, ptr %.22, i64 %.63.i.i
  %.3418.i.i = getelementptr i8, ptr %241, i64 64
  %.3427.i.i = getelementptr i8, ptr %241, i64 72
  br label %B322.i.i

B316.loopexit.i.i:                                ; preds = %B2532.loopexit.i.i, %B2510.i.i, %B2004.i.thread.i
  %exitcond1260.not.i.i = icmp eq i64 %.176.i.i106, %.29.i.i100
  br i1 %exitcond1260.not.i.i, label %B222.i, label %B322.i.i

B322.i.i:                                         ; preds = %B316.loopexit.i.i, %B322.lr.ph.i.i
  %.105.01242.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.176.i.i106, %B316.loopexit.i.i ]
  %.176.i.i106 = add nuw nsw i64 %.105.01242.i.i, 1
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !39
  %.211.i.i107 = mul nsw i64 %.105.01242.i.i, %.34.i.i102
  %.213.i.i = mul nsw i64 %.211.i.i107, %.34.i.i102
  %.219.i.i = load i64, ptr %.218.i.i, align 8, !noalias !39
  %.236.i.i108 = load i64, ptr %.235.i.i104, align 8, !noalias !39
  %.240.i.i = add nsw i64 %.236.i.i108, %.211.i.i107
  %.245.i.i = load i64, ptr %.244.i.i, align 8, !noalias !39
  %.269.i.i = load i64, ptr %.268.i.i, align 8, !noalias !39
  %.273.i.i = add nsw i64 %.269.i.i, %.211.i.i107
  %.278.i.i = add nsw i64 %.211.i.i107, %.159.i
  br i1 %.3681138.not.i.i, label %B2004.i.thread.i, label %B684.if.lr.ph.i.i

B684.if.lr.ph.i.i:                                ; preds = %B322.i.i
  %.260.i.i109 = load i64, ptr %.259.i.i, align 8, !noalias !39
  %180 = getelementptr double, ptr %.60, i64 %.273.i.i
  %181 = getelementptr double, ptr %.60, i64 %.260.i.i109
  %182 = getelementptr double, ptr %181, i64 %.211.i.i107
  br label %B718.if.lr.ph.i.i

B684.loopexit.i.i:                                ; preds = %B718.if.i.i
  %.381.i.i111 = add nuw nsw i64 %.312.01139.i.i, 1
  %exitcond1243.not.i.i = icmp eq i64 %.34.i.i102, %.381.i.i111
  br i1 %exitcond1243.not.i.i, label %B834.if.i.i, label %B718.if.lr.ph.i.i

B992.preheader.i.i:                               ; preds = %B942.i.i
  %183 = getelementptr double, ptr %.60, i64 %.219.i.i
  %184 = getelementptr double, ptr %183, i64 %.213.i.i
  %185 = getelementptr double, ptr %arg.grad, i64 %.278.i.i
  br label %B992.if.i.i

B942.i.i:                                         ; preds = %B882.if.i.i, %B834.if.i.i
  %total.14.2.lcssa.i.i113 = phi double [ %.692.i.i, %B834.if.i.i ], [ %.831.i.i147, %B882.if.i.i ]
  %.846.i.i = getelementptr double, ptr %180, i64 %.589.01146.i.i
  store double %total.14.2.lcssa.i.i113, ptr %.846.i.i, align 8, !noalias !39
  %exitcond1245.not.i.i = icmp eq i64 %.34.i.i102, %.658.i.i112
  br i1 %exitcond1245.not.i.i, label %B992.preheader.i.i, label %B834.if.i.i

B1098.i.i:                                        ; preds = %B1036.if.i.i, %B992.if.i.i
  %.1131.pre-phi.i.i = phi i64 [ 0, %B992.if.i.i ], [ %.1107.i.i115, %B1036.if.i.i ]
  %total.15.2.lcssa.i.i117 = phi double [ %.983.i.i, %B992.if.i.i ], [ %.1121.i.i, %B1036.if.i.i ]
  %186 = getelementptr double, ptr %184, i64 %.1131.pre-phi.i.i
  %.1137.i.i = getelementptr double, ptr %186, i64 %.881.01154.i.i
  %.1138.i.i = load double, ptr %.1137.i.i, align 8, !noalias !39
  %.1143.i.i = fdiv double %total.15.2.lcssa.i.i117, %.1138.i.i
  %.1152.i.i = getelementptr double, ptr %185, i64 %.881.01154.i.i
  store double %.1143.i.i, ptr %.1152.i.i, align 8, !noalias !39
  %exitcond1247.not.i.i = icmp eq i64 %.34.i.i102, %.950.i.i114
  br i1 %exitcond1247.not.i.i, label %B1188.if.i.i, label %B992.if.i.i

B1392.preheader.i.i:                              ; preds = %B1302.i.i
  %187 = getelementptr double, ptr %.60, i64 %.245.i.i
  %188 = getelementptr double, ptr %187, i64 %.211.i.i107
  br label %B1420.if.lr.ph.i.i

B1302.i.i:                                        ; preds = %B1240.if.i.i, %B1188.if.i.i
  %total.16.2.lcssa.i.i119 = phi double [ %.1286.i.i, %B1188.if.i.i ], [ %.1426.i.i, %B1240.if.i.i ]
  %.1436.i.i120 = mul nsw i64 %.1184.01164.i.i, %.34.i.i102
  %189 = getelementptr double, ptr %184, i64 %.1436.i.i120
  %.1442.i.i = getelementptr double, ptr %189, i64 %.1184.01164.i.i
  %.1443.i.i = load double, ptr %.1442.i.i, align 8, !noalias !39
  %.1448.i.i121 = fdiv double %total.16.2.lcssa.i.i119, %.1443.i.i
  %.1457.i.i = getelementptr double, ptr %180, i64 %.1184.01164.i.i
  store double %.1448.i.i121, ptr %.1457.i.i, align 8, !noalias !39
  %.1240.i.i = icmp sgt i64 %.1187.01165.i.i, 1
  br i1 %.1240.i.i, label %B1188.if.i.i, label %B1392.preheader.i.i

B1392.loopexit.i.i:                               ; preds = %B1662.i.i
  %.1554.i.i127 = add nsw i64 %.1492.01180.i.i, -1
  %.1558.i.i128 = add i64 %.1489.01179.i.i, -1
  %.1545.i.i129 = icmp sgt i64 %.1492.01180.i.i, 1
  br i1 %.1545.i.i129, label %B1420.if.lr.ph.i.i, label %B1798.if.lr.ph.i.i

B1442.i.i:                                        ; preds = %B1420.if.i.i
  %.1719.i.i = load double, ptr %.1718.i.i, align 8, !noalias !39
  %.1725.i.i = load double, ptr %.1724.i.i122, align 8, !noalias !39
  %.1726.i.i = fadd double %.1719.i.i, %.1725.i.i
  %.1727.i.i = fneg double %.1726.i.i
  %.1732.i.i = getelementptr double, ptr %185, i64 %.1610.01176.i.i
  %.1733.i.i = load double, ptr %.1732.i.i, align 8, !noalias !39
  %.1734.i.i123 = fmul double %.1733.i.i, %.1727.i.i
  %.1740.i.i124 = load double, ptr %.1739.i.i, align 8, !noalias !39
  %.1745.i.i = getelementptr double, ptr %188, i64 %.1610.01176.i.i
  %.1746.i.i = load double, ptr %.1745.i.i, align 8, !noalias !39
  %.1747.i.i = fmul double %.1740.i.i124, %.1746.i.i
  %.1748.i.i = fsub double %.1734.i.i123, %.1747.i.i
  %.1757.i.i = icmp eq i64 %.1489.01179.i.i, %.1610.01176.i.i
  br i1 %.1757.i.i, label %B1544.i.i, label %B1560.i.i

B1544.i.i:                                        ; preds = %B1442.i.i
  %.1760.i.i = fadd double %.1748.i.i, -1.000000e+00
  %.1763.i.i142 = fmul double %.1760.i.i, 5.000000e-01
  br label %B1560.i.i

B1560.i.i:                                        ; preds = %B1420.if.i.i, %B1544.i.i, %B1442.i.i
  %total.18.3.i.i = phi double [ %.1763.i.i142, %B1544.i.i ], [ %.1748.i.i, %B1442.i.i ], [ 0.000000e+00, %B1420.if.i.i ]
  br i1 %.18571166.not.i.i, label %B1662.i.i, label %B1590.if.lr.ph.i.i

B1590.if.lr.ph.i.i:                               ; preds = %B1560.i.i
  %invariant.gep1173.i.i = getelementptr double, ptr %178, i64 %.1610.01176.i.i
  br label %B1590.if.i.i

B1662.i.i:                                        ; preds = %B1590.if.i.i, %B1560.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1560.i.i ], [ %.1915.i.i126, %B1590.if.i.i ]
  %.1932.i.i = load double, ptr %.1931.i.i, align 8, !noalias !39
  %.1937.i.i = fdiv double %total.17.3.lcssa.i.i, %.1932.i.i
  %.1950.i.i = getelementptr double, ptr %219, i64 %.1610.01176.i.i
  store double %.1937.i.i, ptr %.1950.i.i, align 8, !noalias !39
  %exitcond1248.not.i.i = icmp eq i64 %.34.i.i102, %.1679.i.i
  br i1 %exitcond1248.not.i.i, label %B1392.loopexit.i.i, label %B1420.if.i.i

B1760.loopexit.i.i:                               ; preds = %B1932.i.i
  %.2061.i.i = add nuw nsw i64 %.1992.01192.i.i, 1
  %exitcond1249.not.i.i = icmp eq i64 %.34.i.i102, %.2061.i.i
  br i1 %exitcond1249.not.i.i, label %B2004.i.i, label %B1798.if.lr.ph.i.i

B1932.i.i:                                        ; preds = %B1860.if.i.i, %B1798.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.2220.i.i, %B1798.if.i.i ], [ %.2364.i.i, %B1860.if.i.i ]
  %.2374.i.i = mul nsw i64 %.2114.01189.i.i, %.34.i.i102
  %190 = getelementptr double, ptr %184, i64 %.2374.i.i
  %.2380.i.i = getelementptr double, ptr %190, i64 %.2114.01189.i.i
  %.2381.i.i = load double, ptr %.2380.i.i, align 8, !noalias !39
  %.2386.i.i = fdiv double %total.19.3.lcssa.i.i, %.2381.i.i
  store double %.2386.i.i, ptr %.2219.i.i, align 8, !noalias !39
  %.2170.i.i = icmp sgt i64 %.2117.01190.i.i, 1
  br i1 %.2170.i.i, label %B1798.if.i.i, label %B1760.loopexit.i.i

B2004.i.i:                                        ; preds = %B1760.loopexit.i.i
  %.2417.i.i = load i64, ptr %.2416.i.i, align 8, !noalias !39
  %191 = getelementptr double, ptr %.60, i64 %.2417.i.i
  %.2421.i.i = getelementptr double, ptr %191, i64 %.105.01242.i.i
  %.2422.i.i = load double, ptr %.2421.i.i, align 8, !noalias !39
  %.2430.i.i = load i64, ptr %.2429.i.i, align 8, !noalias !39
  %.2431.not.i.i = icmp eq i64 %.2430.i.i, 0
  br i1 %.2431.not.i.i, label %B2510.i.i, label %B2138.if.lr.ph.i.i

B2004.i.thread.i:                                 ; preds = %B322.i.i
  %.2417.i55.i = load i64, ptr %.2416.i.i, align 8, !noalias !39
  %192 = getelementptr double, ptr %.60, i64 %.2417.i55.i
  %.2421.i56.i = getelementptr double, ptr %192, i64 %.105.01242.i.i
  %.2422.i57.i = load double, ptr %.2421.i56.i, align 8, !noalias !39
  %.2430.i58.i = load i64, ptr %.2429.i.i, align 8, !noalias !39
  %.2431.not.i59.i = icmp eq i64 %.2430.i58.i, 0
  br i1 %.2431.not.i59.i, label %B316.loopexit.i.i, label %B2478.i.i

B2138.if.lr.ph.i.i:                               ; preds = %B2004.i.i
  %193 = getelementptr double, ptr %.60, i64 %.240.i.i
  br label %B2172.if.lr.ph.i.i

B2138.loopexit.i.i:                               ; preds = %B2424.i.i
  %.2529.i.i = add nuw nsw i64 %.2460.01210.i.i, 1
  %exitcond1253.not.i.i = icmp eq i64 %.34.i.i102, %.2529.i.i
  br i1 %exitcond1253.not.i.i, label %B2478.i.i, label %B2172.if.lr.ph.i.i

B2276.if.lr.ph.i.i:                               ; preds = %B2172.if.i.i
  %194 = getelementptr double, ptr %184, i64 %.2684.i.i
  %195 = getelementptr double, ptr %178, i64 %.2684.i.i
  br label %B2350.if.lr.ph.i.i

B2424.i.i:                                        ; preds = %B2350.if.i.i
  %.2812.i.i = add nuw nsw i64 %.2743.01205.i.i, 1
  %.3043.i.i = getelementptr double, ptr %195, i64 %.2743.01205.i.i
  %.3044.i.i = load double, ptr %.3043.i.i, align 8, !noalias !39
  %.3046.i.i = fmul double %.3025.i.i, %.3044.i.i
  %.3050.i.i = fadd double %by_log_weight.5.21207.i.i, %.3046.i.i
  %exitcond1252.not.i.i = icmp eq i64 %.34.i.i102, %.2812.i.i
  br i1 %exitcond1252.not.i.i, label %B2138.loopexit.i.i, label %B2350.if.lr.ph.i.i

B2478.i.i:                                        ; preds = %B2138.loopexit.i.i, %B2004.i.thread.i
  %.2422.i6063.i = phi double [ %.2422.i57.i, %B2004.i.thread.i ], [ %.2422.i.i, %B2138.loopexit.i.i ]
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2004.i.thread.i ], [ %.3050.i.i, %B2138.loopexit.i.i ]
  %.29.i.i.i = load i64, ptr %.28.i.i.i, align 8, !noalias !42
  %.13090.not.i.i.i = icmp slt i64 %.29.i.i.i, 1
  br i1 %.13090.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2478.i.i
  %.41.i.i.i = mul nuw nsw i64 %.29.i.i.i, %.105.01242.i.i
  %.39.i.i.i132 = load i64, ptr %.38.i.i.i105, align 8, !noalias !42
  %.34.i.i.i = load i64, ptr %.33.i.i.i, align 8, !noalias !42
  %196 = getelementptr i64, ptr %.22, i64 %.34.i.i.i
  %197 = getelementptr double, ptr %.26, i64 %.39.i.i.i132
  %198 = getelementptr double, ptr %197, i64 %.41.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2478.i.i
  %.202.i.i.i = load i64, ptr %.201.i.i.i, align 8, !noalias !42
  %.203.i.i.i138 = icmp sgt i64 %.202.i.i.i, -1
  br i1 %.203.i.i.i138, label %B272.i.i.i, label %B2510.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.207.i.i.i139 = load i64, ptr %.148.i, align 8, !noalias !42
  %199 = getelementptr i64, ptr %.22, i64 %.207.i.i.i139
  %.idx.i.i.i140 = mul i64 %.202.i.i.i, 232
  %200 = getelementptr i8, ptr %199, i64 %.idx.i.i.i140
  %.217.i.i.i = getelementptr i8, ptr %200, i64 8
  %.218.i.i.i = load i64, ptr %.217.i.i.i, align 8, !noalias !42
  %.32593.not.i.i.i = icmp slt i64 %.218.i.i.i, 1
  br i1 %.32593.not.i.i.i, label %B2510.i.i, label %B554.if.lr.ph.i.i.i

B554.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.231.i.i.i = getelementptr i8, ptr %200, i64 112
  %.232.i.i.i = load i64, ptr %.231.i.i.i, align 8, !noalias !42
  %.227.i.i.i = mul nuw nsw i64 %.218.i.i.i, %.105.01242.i.i
  %.225.i.i.i = load i64, ptr %.224.i.i.i, align 8, !noalias !42
  %201 = getelementptr double, ptr %.60, i64 %.232.i.i.i
  %202 = getelementptr double, ptr %201, i64 %.227.i.i.i
  %203 = getelementptr double, ptr %.26, i64 %.225.i.i.i
  %204 = getelementptr double, ptr %203, i64 %.227.i.i.i
  br label %B554.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.72.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.143.i.i.i133, %B160.if.i.i.i ]
  %.143.i.i.i133 = add nuw nsw i64 %.72.091.i.i.i, 1
  %.171.i.i.i134 = getelementptr i64, ptr %196, i64 %.72.091.i.i.i
  %.172.i.i.i = load i64, ptr %.171.i.i.i134, align 8, !noalias !42
  %.174.i.i.i = getelementptr double, ptr %.91, i64 %.172.i.i.i
  %.175.i.i.i135 = load double, ptr %.174.i.i.i, align 8, !noalias !42
  %.179.i.i.i = getelementptr double, ptr %198, i64 %.72.091.i.i.i
  %.180.i.i.i = load double, ptr %.179.i.i.i, align 8, !noalias !42
  %.182.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.180.i.i.i
  %.183.i.i.i136 = fadd double %.175.i.i.i135, %.182.i.i.i
  store double %.183.i.i.i136, ptr %.174.i.i.i, align 8, !noalias !42
  %exitcond.not.i.i.i137 = icmp eq i64 %.143.i.i.i133, %.29.i.i.i
  br i1 %exitcond.not.i.i.i137, label %B218.i.i.i, label %B160.if.i.i.i

B554.if.i.i.i:                                    ; preds = %B554.if.i.i.i, %B554.if.lr.ph.i.i.i
  %.269.094.i.i.i = phi i64 [ 0, %B554.if.lr.ph.i.i.i ], [ %.338.i.i.i, %B554.if.i.i.i ]
  %.338.i.i.i = add nuw nsw i64 %.269.094.i.i.i, 1
  %.366.i.i.i = getelementptr double, ptr %202, i64 %.269.094.i.i.i
  %.367.i.i.i141 = load double, ptr %.366.i.i.i, align 8, !noalias !42
  %.371.i.i.i = getelementptr double, ptr %204, i64 %.269.094.i.i.i
  %.372.i.i.i = load double, ptr %.371.i.i.i, align 8, !noalias !42
  %.374.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.372.i.i.i
  %.375.i.i.i = fadd double %.367.i.i.i141, %.374.i.i.i
  store double %.375.i.i.i, ptr %.366.i.i.i, align 8, !noalias !42
  %exitcond96.not.i.i.i = icmp eq i64 %.338.i.i.i, %.218.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2510.i.i, label %B554.if.i.i.i

B2510.i.i:                                        ; preds = %B554.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2004.i.i
  %.2422.i61.i = phi double [ %.2422.i.i, %B2004.i.i ], [ %.2422.i6063.i, %B218.i.i.i ], [ %.2422.i6063.i, %B272.i.i.i ], [ %.2422.i6063.i, %B554.if.i.i.i ]
  br i1 %.3681138.not.i.i, label %B316.loopexit.i.i, label %B2532.if.lr.ph.i.i

B2532.if.lr.ph.i.i:                               ; preds = %B2510.i.i
  %205 = getelementptr double, ptr %.60, i64 %.273.i.i
  %206 = getelementptr double, ptr %.60, i64 %.240.i.i
  %207 = getelementptr double, ptr %.26, i64 %.208.i.i
  %208 = getelementptr double, ptr %207, i64 %.213.i.i
  br label %B2572.if.lr.ph.i.i

B2532.loopexit.i.i:                               ; preds = %B2980.loopexit.i.i
  %exitcond1259.not.i.i = icmp eq i64 %.34.i.i102, %.3202.i.i
  br i1 %exitcond1259.not.i.i, label %B316.loopexit.i.i, label %B2572.if.lr.ph.i.i

B2704.i.i:                                        ; preds = %B2572.if.i.i
  %.3202.i.i = add nuw nsw i64 %.3133.01238.i.i, 1
  %.3405.i.i = getelementptr i64, ptr %179, i64 %.3133.01238.i.i
  %.3406.i.i = load i64, ptr %.3405.i.i, align 8, !noalias !39
  %.3412.i.i = getelementptr i8, ptr %.3405.i.i, i64 8
  %.3413.i.i = load i64, ptr %.3412.i.i, align 8, !noalias !39
  %.3414.i.i = sub nsw i64 %.3413.i.i, %.3406.i.i
  %.35171219.not.i.i = icmp slt i64 %.3414.i.i, 1
  br i1 %.35171219.not.i.i, label %B2980.if.lr.ph.i.i, label %B2884.if.lr.ph.i.i

B2884.if.lr.ph.i.i:                               ; preds = %B2704.i.i
  %.3433.i.i = mul nuw nsw i64 %.3414.i.i, %.105.01242.i.i
  %.3430.i.i = mul nsw i64 %.3406.i.i, %.29.i.i100
  %.3428.i.i = load i64, ptr %.3427.i.i, align 8, !noalias !39
  %.3419.i.i = load i64, ptr %.3418.i.i, align 8, !noalias !39
  %209 = getelementptr i64, ptr %.22, i64 %.3419.i.i
  %210 = getelementptr i64, ptr %209, i64 %.3406.i.i
  %.3565.i.i = fmul double %.2422.i61.i, %.3368.i.i
  %211 = getelementptr double, ptr %.26, i64 %.3428.i.i
  %212 = getelementptr double, ptr %211, i64 %.3430.i.i
  %213 = getelementptr double, ptr %212, i64 %.3433.i.i
  br label %B2884.if.i.i

B2980.if.lr.ph.i.i:                               ; preds = %B2884.if.i.i, %B2704.i.i
  %214 = getelementptr double, ptr %208, i64 %.3354.i.i
  br label %B2980.if.i.i

B2980.loopexit.i.i:                               ; preds = %B3122.if.i.i
  %exitcond1258.not.i.i = icmp eq i64 %.34.i.i102, %.3680.i.i
  br i1 %exitcond1258.not.i.i, label %B2532.loopexit.i.i, label %B2980.if.i.i

B3122.if.lr.ph.i.i:                               ; preds = %B3014.if.i.i, %B2980.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2980.if.i.i ], [ %.3852.i.i, %B3014.if.i.i ]
  %.3990.i.i = mul nuw nsw i64 %.3611.01235.i.i, %.34.i.i102
  %215 = getelementptr double, ptr %178, i64 %.3990.i.i
  %invariant.gep1232.i.i = getelementptr double, ptr %178, i64 %.3611.01235.i.i
  br label %B3122.if.i.i

B718.if.lr.ph.i.i:                                ; preds = %B684.loopexit.i.i, %B684.if.lr.ph.i.i
  %.312.01139.i.i = phi i64 [ 0, %B684.if.lr.ph.i.i ], [ %.381.i.i111, %B684.loopexit.i.i ]
  %.530.i.i = mul nuw nsw i64 %.312.01139.i.i, %.34.i.i102
  %216 = getelementptr double, ptr %176, i64 %.530.i.i
  %.541.i.i = getelementptr double, ptr %180, i64 %.312.01139.i.i
  br label %B718.if.i.i

B718.if.i.i:                                      ; preds = %B718.if.i.i, %B718.if.lr.ph.i.i
  %.434.01136.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i ], [ %.503.i.i, %B718.if.i.i ]
  %.503.i.i = add nuw nsw i64 %.434.01136.i.i, 1
  %.535.i.i = getelementptr double, ptr %216, i64 %.434.01136.i.i
  %.536.i.i = load double, ptr %.535.i.i, align 8, !noalias !39
  %.542.i.i = load double, ptr %.541.i.i, align 8, !noalias !39
  %.546.i.i = getelementptr double, ptr %182, i64 %.434.01136.i.i
  %.547.i.i = load double, ptr %.546.i.i, align 8, !noalias !39
  %.548.i.i = fmul double %.542.i.i, %.547.i.i
  %.549.i.i = fadd double %.536.i.i, %.548.i.i
  store double %.549.i.i, ptr %.535.i.i, align 8, !noalias !39
  %exitcond.not.i.i110 = icmp eq i64 %.434.01136.i.i, %.312.01139.i.i
  br i1 %exitcond.not.i.i110, label %B684.loopexit.i.i, label %B718.if.i.i

B834.if.i.i:                                      ; preds = %B684.loopexit.i.i, %B942.i.i
  %.589.01146.i.i = phi i64 [ %.658.i.i112, %B942.i.i ], [ 0, %B684.loopexit.i.i ]
  %.658.i.i112 = add nuw nsw i64 %.589.01146.i.i, 1
  %.690.i.i = getelementptr double, ptr %182, i64 %.589.01146.i.i
  %.691.i.i = load double, ptr %.690.i.i, align 8, !noalias !39
  %.692.i.i = fneg double %.691.i.i
  %.7771141.not.not.i.i = icmp sgt i64 %.34.i.i102, %.589.01146.i.i
  br i1 %.7771141.not.not.i.i, label %B882.if.lr.ph.i.i, label %B942.i.i

B882.if.lr.ph.i.i:                                ; preds = %B834.if.i.i
  %invariant.gep.i.i143 = getelementptr double, ptr %177, i64 %.589.01146.i.i
  br label %B882.if.i.i

B882.if.i.i:                                      ; preds = %B882.if.i.i, %B882.if.lr.ph.i.i
  %total.14.21144.i.i = phi double [ %.692.i.i, %B882.if.lr.ph.i.i ], [ %.831.i.i147, %B882.if.i.i ]
  %.721.01142.i.i = phi i64 [ %.589.01146.i.i, %B882.if.lr.ph.i.i ], [ %.790.i.i, %B882.if.i.i ]
  %.790.i.i = add nuw i64 %.721.01142.i.i, 1
  %.816.i.i = mul nsw i64 %.721.01142.i.i, %.34.i.i102
  %gep.i.i144 = getelementptr double, ptr %invariant.gep.i.i143, i64 %.816.i.i
  %.823.i.i = load double, ptr %gep.i.i144, align 8, !noalias !39
  %.827.i.i = getelementptr double, ptr %180, i64 %.721.01142.i.i
  %.828.i.i145 = load double, ptr %.827.i.i, align 8, !noalias !39
  %.829.i.i146 = fmul double %.823.i.i, %.828.i.i145
  %.831.i.i147 = fadd double %total.14.21144.i.i, %.829.i.i146
  %exitcond1244.not.i.i = icmp eq i64 %.790.i.i, %.34.i.i102
  br i1 %exitcond1244.not.i.i, label %B942.i.i, label %B882.if.i.i

B992.if.i.i:                                      ; preds = %B1098.i.i, %B992.preheader.i.i
  %.881.01154.i.i = phi i64 [ 0, %B992.preheader.i.i ], [ %.950.i.i114, %B1098.i.i ]
  %.950.i.i114 = add nuw nsw i64 %.881.01154.i.i, 1
  %.982.i.i = getelementptr double, ptr %180, i64 %.881.01154.i.i
  %.983.i.i = load double, ptr %.982.i.i, align 8, !noalias !39
  %.10671148.not.i.i = icmp eq i64 %.881.01154.i.i, 0
  br i1 %.10671148.not.i.i, label %B1098.i.i, label %B1036.if.lr.ph.i.i

B1036.if.lr.ph.i.i:                               ; preds = %B992.if.i.i
  %.1107.i.i115 = mul nuw nsw i64 %.881.01154.i.i, %.34.i.i102
  %217 = getelementptr double, ptr %184, i64 %.1107.i.i115
  br label %B1036.if.i.i

B1036.if.i.i:                                     ; preds = %B1036.if.i.i, %B1036.if.lr.ph.i.i
  %total.15.21151.i.i = phi double [ %.983.i.i, %B1036.if.lr.ph.i.i ], [ %.1121.i.i, %B1036.if.i.i ]
  %.1011.01149.i.i = phi i64 [ 0, %B1036.if.lr.ph.i.i ], [ %.1080.i.i116, %B1036.if.i.i ]
  %.1080.i.i116 = add nuw nsw i64 %.1011.01149.i.i, 1
  %.1112.i.i = getelementptr double, ptr %217, i64 %.1011.01149.i.i
  %.1113.i.i = load double, ptr %.1112.i.i, align 8, !noalias !39
  %.1117.i.i = getelementptr double, ptr %185, i64 %.1011.01149.i.i
  %.1118.i.i = load double, ptr %.1117.i.i, align 8, !noalias !39
  %.1119.i.i = fmul double %.1113.i.i, %.1118.i.i
  %.1121.i.i = fsub double %total.15.21151.i.i, %.1119.i.i
  %exitcond1246.not.i.i = icmp eq i64 %.1080.i.i116, %.881.01154.i.i
  br i1 %exitcond1246.not.i.i, label %B1098.i.i, label %B1036.if.i.i

B1188.if.i.i:                                     ; preds = %B1098.i.i, %B1302.i.i
  %.1187.01165.i.i = phi i64 [ %.1249.i.i118, %B1302.i.i ], [ %storemerge1085.i.i, %B1098.i.i ]
  %.1184.01164.i.i = phi i64 [ %.1253.i.i, %B1302.i.i ], [ %.1160.i.i, %B1098.i.i ]
  %.1249.i.i118 = add nsw i64 %.1187.01165.i.i, -1
  %.1253.i.i = add i64 %.1184.01164.i.i, -1
  %.1285.i.i = getelementptr double, ptr %185, i64 %.1184.01164.i.i
  %.1286.i.i = load double, ptr %.1285.i.i, align 8, !noalias !39
  %.1291.i.i = add nsw i64 %.1184.01164.i.i, 1
  %.1329.i.i = sub i64 %.34.i.i102, %.1291.i.i
  %.13721156.not.i.i = icmp eq i64 %.1329.i.i, 0
  br i1 %.13721156.not.i.i, label %B1302.i.i, label %B1240.if.lr.ph.i.i

B1240.if.lr.ph.i.i:                               ; preds = %B1188.if.i.i
  %invariant.gep1161.i.i = getelementptr double, ptr %184, i64 %.1184.01164.i.i
  br label %B1240.if.i.i

B1240.if.i.i:                                     ; preds = %B1240.if.i.i, %B1240.if.lr.ph.i.i
  %total.16.21159.i.i = phi double [ %.1286.i.i, %B1240.if.lr.ph.i.i ], [ %.1426.i.i, %B1240.if.i.i ]
  %.1319.01158.i.i = phi i64 [ %.1329.i.i, %B1240.if.lr.ph.i.i ], [ %.1381.i.i, %B1240.if.i.i ]
  %.1316.01157.i.i = phi i64 [ %.1291.i.i, %B1240.if.lr.ph.i.i ], [ %.1385.i.i, %B1240.if.i.i ]
  %.1381.i.i = add nsw i64 %.1319.01158.i.i, -1
  %.1385.i.i = add i64 %.1316.01157.i.i, 1
  %.1411.i.i = mul nsw i64 %.1316.01157.i.i, %.34.i.i102
  %gep1162.i.i = getelementptr double, ptr %invariant.gep1161.i.i, i64 %.1411.i.i
  %.1418.i.i = load double, ptr %gep1162.i.i, align 8, !noalias !39
  %.1422.i.i = getelementptr double, ptr %180, i64 %.1316.01157.i.i
  %.1423.i.i = load double, ptr %.1422.i.i, align 8, !noalias !39
  %.1424.i.i = fmul double %.1418.i.i, %.1423.i.i
  %.1426.i.i = fsub double %total.16.21159.i.i, %.1424.i.i
  %.1372.i.i = icmp sgt i64 %.1319.01158.i.i, 1
  br i1 %.1372.i.i, label %B1240.if.i.i, label %B1302.i.i

B1420.if.lr.ph.i.i:                               ; preds = %B1392.loopexit.i.i, %B1392.preheader.i.i
  %.1492.01180.i.i = phi i64 [ %storemerge1085.i.i, %B1392.preheader.i.i ], [ %.1554.i.i127, %B1392.loopexit.i.i ]
  %.1489.01179.i.i = phi i64 [ %.1160.i.i, %B1392.preheader.i.i ], [ %.1558.i.i128, %B1392.loopexit.i.i ]
  %.1716.i.i = add nsw i64 %.1489.01179.i.i, %.278.i.i
  %.1718.i.i = getelementptr double, ptr %.95, i64 %.1716.i.i
  %.1724.i.i122 = getelementptr double, ptr %188, i64 %.1489.01179.i.i
  %.1739.i.i = getelementptr double, ptr %arg.grad, i64 %.1716.i.i
  %.1776.i.i = add nsw i64 %.1489.01179.i.i, 1
  %.1814.i.i = sub i64 %.34.i.i102, %.1776.i.i
  %.18571166.not.i.i = icmp eq i64 %.1814.i.i, 0
  %invariant.gep1171.i.i = getelementptr double, ptr %184, i64 %.1489.01179.i.i
  %.1925.i.i = mul nsw i64 %.1489.01179.i.i, %.34.i.i102
  %218 = getelementptr double, ptr %184, i64 %.1925.i.i
  %.1931.i.i = getelementptr double, ptr %218, i64 %.1489.01179.i.i
  %219 = getelementptr double, ptr %178, i64 %.1925.i.i
  br label %B1420.if.i.i

B1420.if.i.i:                                     ; preds = %B1420.if.lr.ph.i.i, %B1662.i.i
  %.1610.01176.i.i = phi i64 [ 0, %B1420.if.lr.ph.i.i ], [ %.1679.i.i, %B1662.i.i ]
  %.1679.i.i = add nuw nsw i64 %.1610.01176.i.i, 1
  %.1712.not.i.i = icmp sgt i64 %.1610.01176.i.i, %.1489.01179.i.i
  br i1 %.1712.not.i.i, label %B1560.i.i, label %B1442.i.i

B1590.if.i.i:                                     ; preds = %B1590.if.i.i, %B1590.if.lr.ph.i.i
  %total.17.31169.i.i = phi double [ %total.18.3.i.i, %B1590.if.lr.ph.i.i ], [ %.1915.i.i126, %B1590.if.i.i ]
  %.1804.01168.i.i = phi i64 [ %.1814.i.i, %B1590.if.lr.ph.i.i ], [ %.1866.i.i, %B1590.if.i.i ]
  %.1801.01167.i.i = phi i64 [ %.1776.i.i, %B1590.if.lr.ph.i.i ], [ %.1870.i.i, %B1590.if.i.i ]
  %.1866.i.i = add nsw i64 %.1804.01168.i.i, -1
  %.1870.i.i = add i64 %.1801.01167.i.i, 1
  %220 = mul nsw i64 %.1801.01167.i.i, %.34.i.i102
  %gep1172.i.i = getelementptr double, ptr %invariant.gep1171.i.i, i64 %220
  %.1903.i.i = load double, ptr %gep1172.i.i, align 8, !noalias !39
  %gep1174.i.i = getelementptr double, ptr %invariant.gep1173.i.i, i64 %220
  %.1912.i.i = load double, ptr %gep1174.i.i, align 8, !noalias !39
  %.1913.i.i125 = fmul double %.1903.i.i, %.1912.i.i
  %.1915.i.i126 = fsub double %total.17.31169.i.i, %.1913.i.i125
  %.1857.i.i = icmp sgt i64 %.1804.01168.i.i, 1
  br i1 %.1857.i.i, label %B1590.if.i.i, label %B1662.i.i

B1798.if.lr.ph.i.i:                               ; preds = %B1392.loopexit.i.i, %B1760.loopexit.i.i
  %.1992.01192.i.i = phi i64 [ %.2061.i.i, %B1760.loopexit.i.i ], [ 0, %B1392.loopexit.i.i ]
  %221 = mul nuw nsw i64 %.1992.01192.i.i, %.34.i.i102
  %222 = getelementptr double, ptr %178, i64 %221
  br label %B1798.if.i.i

B1798.if.i.i:                                     ; preds = %B1798.if.lr.ph.i.i, %B1932.i.i
  %.2117.01190.i.i = phi i64 [ %storemerge1085.i.i, %B1798.if.lr.ph.i.i ], [ %.2179.i.i, %B1932.i.i ]
  %.2114.01189.i.i = phi i64 [ %.1160.i.i, %B1798.if.lr.ph.i.i ], [ %.2183.i.i130, %B1932.i.i ]
  %.2179.i.i = add nsw i64 %.2117.01190.i.i, -1
  %.2183.i.i130 = add i64 %.2114.01189.i.i, -1
  %.2219.i.i = getelementptr double, ptr %222, i64 %.2114.01189.i.i
  %.2220.i.i = load double, ptr %.2219.i.i, align 8, !noalias !39
  %.2225.i.i = add nsw i64 %.2114.01189.i.i, 1
  %.2263.i.i = sub i64 %.34.i.i102, %.2225.i.i
  %.23061181.not.i.i = icmp eq i64 %.2263.i.i, 0
  br i1 %.23061181.not.i.i, label %B1932.i.i, label %B1860.if.lr.ph.i.i

B1860.if.lr.ph.i.i:                               ; preds = %B1798.if.i.i
  %invariant.gep1186.i.i = getelementptr double, ptr %184, i64 %.2114.01189.i.i
  br label %B1860.if.i.i

B1860.if.i.i:                                     ; preds = %B1860.if.i.i, %B1860.if.lr.ph.i.i
  %total.19.31184.i.i = phi double [ %.2220.i.i, %B1860.if.lr.ph.i.i ], [ %.2364.i.i, %B1860.if.i.i ]
  %.2253.01183.i.i = phi i64 [ %.2263.i.i, %B1860.if.lr.ph.i.i ], [ %.2315.i.i, %B1860.if.i.i ]
  %.2250.01182.i.i = phi i64 [ %.2225.i.i, %B1860.if.lr.ph.i.i ], [ %.2319.i.i, %B1860.if.i.i ]
  %.2315.i.i = add nsw i64 %.2253.01183.i.i, -1
  %.2319.i.i = add i64 %.2250.01182.i.i, 1
  %.2351.i.i = getelementptr double, ptr %222, i64 %.2250.01182.i.i
  %.2352.i.i = load double, ptr %.2351.i.i, align 8, !noalias !39
  %.2354.i.i = mul nsw i64 %.2250.01182.i.i, %.34.i.i102
  %gep1187.i.i = getelementptr double, ptr %invariant.gep1186.i.i, i64 %.2354.i.i
  %.2361.i.i = load double, ptr %gep1187.i.i, align 8, !noalias !39
  %.2362.i.i = fmul double %.2352.i.i, %.2361.i.i
  %.2364.i.i = fsub double %total.19.31184.i.i, %.2362.i.i
  %.2306.i.i = icmp sgt i64 %.2253.01183.i.i, 1
  br i1 %.2306.i.i, label %B1860.if.i.i, label %B1932.i.i

B2172.if.lr.ph.i.i:                               ; preds = %B2138.loopexit.i.i, %B2138.if.lr.ph.i.i
  %by_log_weight.4.11212.i.i = phi double [ 0.000000e+00, %B2138.if.lr.ph.i.i ], [ %.3050.i.i, %B2138.loopexit.i.i ]
  %.2460.01210.i.i = phi i64 [ 0, %B2138.if.lr.ph.i.i ], [ %.2529.i.i, %B2138.loopexit.i.i ]
  %.2684.i.i = mul nuw nsw i64 %.2460.01210.i.i, %.34.i.i102
  %223 = getelementptr double, ptr %177, i64 %.2684.i.i
  %.2701.i.i = getelementptr double, ptr %193, i64 %.2460.01210.i.i
  %.2702.i.i = load double, ptr %.2701.i.i, align 8, !noalias !39
  br label %B2172.if.i.i

B2172.if.i.i:                                     ; preds = %B2172.if.i.i, %B2172.if.lr.ph.i.i
  %by_log_weight.3.21197.i.i = phi double [ %by_log_weight.4.11212.i.i, %B2172.if.lr.ph.i.i ], [ %.2705.i.i, %B2172.if.i.i ]
  %.2588.01195.i.i = phi i64 [ 0, %B2172.if.lr.ph.i.i ], [ %.2657.i.i, %B2172.if.i.i ]
  %.2657.i.i = add nuw nsw i64 %.2588.01195.i.i, 1
  %.2689.i.i = getelementptr double, ptr %223, i64 %.2588.01195.i.i
  %.2690.i.i = load double, ptr %.2689.i.i, align 8, !noalias !39
  %.2694.i.i = getelementptr double, ptr %180, i64 %.2588.01195.i.i
  %.2695.i.i = load double, ptr %.2694.i.i, align 8, !noalias !39
  %.2696.i.i = fmul double %.2690.i.i, %.2695.i.i
  %.2703.i.i = fmul double %.2702.i.i, %.2696.i.i
  %.2705.i.i = fadd double %by_log_weight.3.21197.i.i, %.2703.i.i
  %exitcond1250.not.i.i = icmp eq i64 %.2588.01195.i.i, %.2460.01210.i.i
  br i1 %exitcond1250.not.i.i, label %B2276.if.lr.ph.i.i, label %B2172.if.i.i

B2350.if.lr.ph.i.i:                               ; preds = %B2424.i.i, %B2276.if.lr.ph.i.i
  %by_log_weight.5.21207.i.i = phi double [ %.2705.i.i, %B2276.if.lr.ph.i.i ], [ %.3050.i.i, %B2424.i.i ]
  %.2743.01205.i.i = phi i64 [ 0, %B2276.if.lr.ph.i.i ], [ %.2812.i.i, %B2424.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.2460.01210.i.i, i64 %.2743.01205.i.i)
  %.2842.i.i = icmp eq i64 %.2460.01210.i.i, %.2743.01205.i.i
  %..i.i131 = select i1 %.2842.i.i, double -1.000000e+00, double 0.000000e+00
  %.3016.i.i = mul nuw nsw i64 %.2743.01205.i.i, %.34.i.i102
  %224 = getelementptr double, ptr %184, i64 %.3016.i.i
  br label %B2350.if.i.i

B2350.if.i.i:                                     ; preds = %B2350.if.i.i, %B2350.if.lr.ph.i.i
  %total.20.31202.i.i = phi double [ %..i.i131, %B2350.if.lr.ph.i.i ], [ %.3025.i.i, %B2350.if.i.i ]
  %.2911.01200.i.i = phi i64 [ 0, %B2350.if.lr.ph.i.i ], [ %.2980.i.i, %B2350.if.i.i ]
  %.2980.i.i = add nuw nsw i64 %.2911.01200.i.i, 1
  %.3012.i.i = getelementptr double, ptr %194, i64 %.2911.01200.i.i
  %.3013.i.i = load double, ptr %.3012.i.i, align 8, !noalias !39
  %.3021.i.i = getelementptr double, ptr %224, i64 %.2911.01200.i.i
  %.3022.i.i = load double, ptr %.3021.i.i, align 8, !noalias !39
  %.3023.i.i = fmul double %.3013.i.i, %.3022.i.i
  %.3025.i.i = fadd double %total.20.31202.i.i, %.3023.i.i
  %exitcond1251.not.i.i = icmp eq i64 %.2911.01200.i.i, %smin.i.i
  br i1 %exitcond1251.not.i.i, label %B2424.i.i, label %B2350.if.i.i

B2572.if.lr.ph.i.i:                               ; preds = %B2532.loopexit.i.i, %B2532.if.lr.ph.i.i
  %.3133.01238.i.i = phi i64 [ 0, %B2532.if.lr.ph.i.i ], [ %.3202.i.i, %B2532.loopexit.i.i ]
  %.3354.i.i = mul nuw nsw i64 %.3133.01238.i.i, %.34.i.i102
  %225 = getelementptr double, ptr %177, i64 %.3354.i.i
  %226 = getelementptr double, ptr %176, i64 %.3354.i.i
  %.3384.i.i = getelementptr double, ptr %206, i64 %.3133.01238.i.i
  br label %B2572.if.i.i

B2572.if.i.i:                                     ; preds = %B2572.if.i.i, %B2572.if.lr.ph.i.i
  %by_pull.2.21217.i.i = phi double [ 0.000000e+00, %B2572.if.lr.ph.i.i ], [ %.3368.i.i, %B2572.if.i.i ]
  %.3258.01215.i.i = phi i64 [ 0, %B2572.if.lr.ph.i.i ], [ %.3327.i.i, %B2572.if.i.i ]
  %.3327.i.i = add nuw nsw i64 %.3258.01215.i.i, 1
  %.3359.i.i = getelementptr double, ptr %225, i64 %.3258.01215.i.i
  %.3360.i.i = load double, ptr %.3359.i.i, align 8, !noalias !39
  %.3364.i.i = getelementptr double, ptr %205, i64 %.3258.01215.i.i
  %.3365.i.i = load double, ptr %.3364.i.i, align 8, !noalias !39
  %.3366.i.i = fmul double %.3360.i.i, %.3365.i.i
  %.3368.i.i = fadd double %by_pull.2.21217.i.i, %.3366.i.i
  %.3378.i.i = getelementptr double, ptr %226, i64 %.3258.01215.i.i
  %.3379.i.i = load double, ptr %.3378.i.i, align 8, !noalias !39
  %.3385.i.i = load double, ptr %.3384.i.i, align 8, !noalias !39
  %.3391.i.i = fmul double %.3365.i.i, %.3385.i.i
  %.3392.i.i = fadd double %.3379.i.i, %.3391.i.i
  store double %.3392.i.i, ptr %.3378.i.i, align 8, !noalias !39
  %exitcond1254.not.i.i = icmp eq i64 %.3258.01215.i.i, %.3133.01238.i.i
  br i1 %exitcond1254.not.i.i, label %B2704.i.i, label %B2572.if.i.i

B2884.if.i.i:                                     ; preds = %B2884.if.i.i, %B2884.if.lr.ph.i.i
  %.3461.01220.i.i = phi i64 [ 0, %B2884.if.lr.ph.i.i ], [ %.3530.i.i, %B2884.if.i.i ]
  %.3530.i.i = add nuw nsw i64 %.3461.01220.i.i, 1
  %.3558.i.i = getelementptr i64, ptr %210, i64 %.3461.01220.i.i
  %.3559.i.i = load i64, ptr %.3558.i.i, align 8, !noalias !39
  %.3561.i.i = getelementptr double, ptr %.91, i64 %.3559.i.i
  %.3562.i.i = load double, ptr %.3561.i.i, align 8, !noalias !39
  %.3569.i.i = getelementptr double, ptr %213, i64 %.3461.01220.i.i
  %.3570.i.i = load double, ptr %.3569.i.i, align 8, !noalias !39
  %.3571.i.i = fmul double %.3565.i.i, %.3570.i.i
  %.3572.i.i = fsub double %.3562.i.i, %.3571.i.i
  store double %.3572.i.i, ptr %.3561.i.i, align 8, !noalias !39
  %exitcond1255.not.i.i = icmp eq i64 %.3530.i.i, %.3414.i.i
  br i1 %exitcond1255.not.i.i, label %B2980.if.lr.ph.i.i, label %B2884.if.i.i

B2980.if.i.i:                                     ; preds = %B2980.loopexit.i.i, %B2980.if.lr.ph.i.i
  %.3611.01235.i.i = phi i64 [ 0, %B2980.if.lr.ph.i.i ], [ %.3680.i.i, %B2980.loopexit.i.i ]
  %.3680.i.i = add nuw nsw i64 %.3611.01235.i.i, 1
  %.37921222.not.not.i.i = icmp sgt i64 %.34.i.i102, %.3611.01235.i.i
  br i1 %.37921222.not.not.i.i, label %B3014.if.lr.ph.i.i, label %B3122.if.lr.ph.i.i

B3014.if.lr.ph.i.i:                               ; preds = %B2980.if.i.i
  %invariant.gep1227.i.i = getelementptr double, ptr %177, i64 %.3611.01235.i.i
  br label %B3014.if.i.i

B3014.if.i.i:                                     ; preds = %B3014.if.i.i, %B3014.if.lr.ph.i.i
  %product.2.31225.i.i = phi double [ 0.000000e+00, %B3014.if.lr.ph.i.i ], [ %.3852.i.i, %B3014.if.i.i ]
  %.3736.01223.i.i = phi i64 [ %.3611.01235.i.i, %B3014.if.lr.ph.i.i ], [ %.3805.i.i, %B3014.if.i.i ]
  %.3805.i.i = add nuw i64 %.3736.01223.i.i, 1
  %.3837.i.i = getelementptr double, ptr %214, i64 %.3736.01223.i.i
  %.3838.i.i = load double, ptr %.3837.i.i, align 8, !noalias !39
  %.3840.i.i = fmul double %.2422.i61.i, %.3838.i.i
  %.3842.i.i = mul nsw i64 %.3736.01223.i.i, %.34.i.i102
  %gep1228.i.i = getelementptr double, ptr %invariant.gep1227.i.i, i64 %.3842.i.i
  %.3849.i.i = load double, ptr %gep1228.i.i, align 8, !noalias !39
  %.3850.i.i = fmul double %.3840.i.i, %.3849.i.i
  %.3852.i.i = fadd double %product.2.31225.i.i, %.3850.i.i
  %exitcond1256.not.i.i = icmp eq i64 %.3805.i.i, %.34.i.i102
  br i1 %exitcond1256.not.i.i, label %B3122.if.lr.ph.i.i, label %B3014.if.i.i

B3122.if.i.i:                                     ; preds = %B3122.if.i.i, %B3122.if.lr.ph.i.i
  %.3885.01230.i.i = phi i64 [ 0, %B3122.if.lr.ph.i.i ], [ %.3954.i.i, %B3122.if.i.i ]
  %.3954.i.i = add nuw nsw i64 %.3885.01230.i.i, 1
  %.3986.i.i = getelementptr double, ptr %226, i64 %.3885.01230.i.i
  %.3987.i.i = load double, ptr %.3986.i.i, align 8, !noalias !39
  %.3995.i.i = getelementptr double, ptr %215, i64 %.3885.01230.i.i
  %.3996.i.i = load double, ptr %.3995.i.i, align 8, !noalias !39
  %.3998.i.i = mul nuw nsw i64 %.3885.01230.i.i, %.34.i.i102
  %gep1233.i.i = getelementptr double, ptr %invariant.gep1232.i.i, i64 %.3998.i.i
  %.4005.i.i = load double, ptr %gep1233.i.i, align 8, !noalias !39
  %.4006.i.i = fadd double %.3996.i.i, %.4005.i.i
  %.4008.i.i = fmul double %product.2.3.lcssa.i.i, %.4006.i.i
  %.4009.i.i = fadd double %.3987.i.i, %.4008.i.i
  store double %.4009.i.i, ptr %.3986.i.i, align 8, !noalias !39
  %exitcond1257.not.i.i = icmp eq i64 %.3885.01230.i.i, %.3133.01238.i.i
  br i1 %exitcond1257.not.i.i, label %B2980.loopexit.i.i, label %B3122.if.i.i

B222.i:                                           ; preds = %B316.loopexit.i.i, %B60.if.i, %B194.i
  %.25.i.i = getelementptr i8, ptr %241, i64 8
  %.26.i.i47 = load i64, ptr %.25.i.i, align 8, !noalias !45
  %.140165.not.i.i = icmp slt i64 %.26.i.i47, 1
  br i1 %.140165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i48

B232.if.lr.ph.i.i48:                              ; preds = %B222.i
  %.50.i.i49 = getelementptr i8, ptr %241, i64 88
  %.51.i.i = load i64, ptr %.50.i.i49, align 8, !noalias !45
  %.46.i.i = getelementptr i8, ptr %241, i64 96
  %.47.i.i = load i64, ptr %.46.i.i, align 8, !noalias !45
  %.36.i.i50 = getelementptr i8, ptr %241, i64 24
  %.37.i.i = load i64, ptr %.36.i.i50, align 8, !noalias !45
  %.32.i.i51 = getelementptr i8, ptr %241, i64 32
  %.33.i41.i = load i64, ptr %.32.i.i51, align 8, !noalias !45
  %227 = getelementptr i64, ptr %.22, i64 %.37.i.i
  %228 = getelementptr double, ptr %.60, i64 %.47.i.i
  %229 = getelementptr double, ptr %.60, i64 %.51.i.i
  %230 = getelementptr i64, ptr %.22, i64 %.33.i41.i
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.153.i.i, %.26.i.i47
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.153.i.i = add nuw nsw i64 %.82.0166.i.i, 1
  %.454160.not.i.i = icmp eq i64 %.82.0166.i.i, 0
  br i1 %.454160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B362.i.i
  %.357.i.i = getelementptr double, ptr %.60, i64 %.186.i.i
  %.358.i.i55 = load double, ptr %.357.i.i, align 8, !noalias !45
  %.367.i.i = getelementptr double, ptr %233, i64 %.82.0166.i.i
  %.368.i.i = load double, ptr %.367.i.i, align 8, !noalias !45
  %.369.i.i = fmul double %.358.i.i55, %.368.i.i
  %.350.i.i56 = getelementptr double, ptr %232, i64 %.82.0166.i.i
  %.351.i.i = load double, ptr %.350.i.i56, align 8, !noalias !45
  %231 = getelementptr i64, ptr %230, i64 %.315.i.i53
  br label %B456.if.i.i

B502.i.i:                                         ; preds = %B456.if.i.i
  %.530.i44.i = getelementptr double, ptr %.95, i64 %.504.i.i
  %.531.i.i = load double, ptr %.530.i44.i, align 8, !noalias !45
  %.532.i.i94 = tail call double @tanh(double %.531.i.i)
  %.537.i.i95 = tail call double @cosh(double %.531.i.i)
  %.539.i.i = fmul double %left.2.1162.i.i, %.537.i.i95
  %.558.i.i = getelementptr double, ptr %233, i64 %.398.0164.i.i
  %.559.i.i = load double, ptr %.558.i.i, align 8, !noalias !45
  %.560.i.i96 = fmul double %.358.i.i55, %.559.i.i
  %.563.i.i = getelementptr double, ptr %arg.grad, i64 %.504.i.i
  %.564.i.i = load double, ptr %.563.i.i, align 8, !noalias !45
  %.565.i.i97 = fmul double %.539.i.i, %.560.i.i96
  %.566.i.i98 = fmul double %.537.i.i95, %.537.i.i95
  %.570.i.i = fdiv double %.565.i.i97, %.566.i.i98
  %.572.i.i = fmul double %d_left.2.1163.i.i, %.539.i.i
  %.573.i.i = fmul double %.532.i.i94, %.572.i.i
  %.577.i.i = fdiv double %.573.i.i, %.537.i.i95
  %.578.i.i99 = fsub double %.570.i.i, %.577.i.i
  %.579.i.i = fadd double %.564.i.i, %.578.i.i99
  store double %.579.i.i, ptr %.563.i.i, align 8, !noalias !45
  %.586.i.i = fmul double %.532.i.i94, %.560.i.i96
  %.591.i.i = fdiv double %d_left.2.1163.i.i, %.537.i.i95
  %.594.i.i = fadd double %.591.i.i, %.586.i.i
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i, %B502.i.i
  %left.3.2.i.i57 = phi double [ %.539.i.i, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i ]
  %d_left.3.2.i.i = phi double [ %.594.i.i, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i ]
  %.454.i.i = icmp sgt i64 %.398.0164.in.i.i, 1
  br i1 %.454.i.i, label %B456.if.i.i, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i48
  %.82.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i48 ], [ %.153.i.i, %B232.loopexit.i.i ]
  %.185.i.i52 = getelementptr i64, ptr %227, i64 %.82.0166.i.i
  %.186.i.i = load i64, ptr %.185.i.i52, align 8, !noalias !45
  %.311.i.i = getelementptr double, ptr %.91, i64 %.186.i.i
  %.315.i.i53 = mul nuw nsw i64 %.82.0166.i.i, %.26.i.i47
  %232 = getelementptr double, ptr %228, i64 %.315.i.i53
  %233 = getelementptr double, ptr %229, i64 %.315.i.i53
  %.311.promoted.i.i = load double, ptr %.311.i.i, align 8, !noalias !45
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.332158.i.i = phi double [ %.311.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.332.i.i54, %B282.if.i.i ]
  %.215.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.284.i.i, %B282.if.i.i ]
  %.284.i.i = add nuw nsw i64 %.215.0156.i.i, 1
  %.320.i.i = getelementptr double, ptr %232, i64 %.215.0156.i.i
  %.321.i.i = load double, ptr %.320.i.i, align 8, !noalias !45
  %.329.i.i = getelementptr double, ptr %233, i64 %.215.0156.i.i
  %.330.i.i = load double, ptr %.329.i.i, align 8, !noalias !45
  %.331.i.i = fmul double %.321.i.i, %.330.i.i
  %.332.i.i54 = fadd double %.332158.i.i, %.331.i.i
  store double %.332.i.i54, ptr %.311.i.i, align 8, !noalias !45
  %exitcond.not.i42.i = icmp eq i64 %.215.0156.i.i, %.82.0166.i.i
  br i1 %exitcond.not.i42.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i:                                      ; preds = %B751.i.i, %B456.if.lr.ph.i.i
  %.398.0164.in.i.i = phi i64 [ %.82.0166.i.i, %B456.if.lr.ph.i.i ], [ %.398.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.369.i.i, %B456.if.lr.ph.i.i ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.351.i.i, %B456.if.lr.ph.i.i ], [ %left.3.2.i.i57, %B751.i.i ]
  %.398.0164.i.i = add nsw i64 %.398.0164.in.i.i, -1
  %.503.i43.i = getelementptr i64, ptr %231, i64 %.398.0164.i.i
  %.504.i.i = load i64, ptr %.503.i43.i, align 8, !noalias !45
  %.509.i.i = icmp sgt i64 %.504.i.i, -1
  br i1 %.509.i.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B222.i
  %exitcond.not.i58 = icmp eq i64 %.122.i, %.27.i44
  br i1 %exitcond.not.i58, label %B254.i, label %B60.if.i

B254.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1214.i.i41, i64 8
  %.24.i.i60 = load i64, ptr %.23.i.i, align 8, !noalias !48
  %.30.i.i = load i64, ptr %.713.i.i, align 8, !noalias !48
  %.32.i47.i = add nsw i64 %.30.i.i, %.24.i.i60
  %.38.i49.i = load i64, ptr %.14.i.i.i, align 8, !noalias !48
  %.121456.not.i.i = icmp slt i64 %.38.i49.i, 1
  br i1 %.121456.not.i.i, label %B828.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B254.i
  %.163.i.i61 = getelementptr i8, ptr %.22, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.217.i.i = fadd double %.184.i.i65, %.460.i.i
  store double %.217.i.i, ptr %.459.i.i, align 8, !noalias !48
  %.226.i.i91 = getelementptr double, ptr %.91, i64 %.178.i.i
  %.227.i.i92 = load double, ptr %.226.i.i91, align 8, !noalias !48
  %.229.i.i93 = fadd double %.184.i.i65, %.227.i.i92
  store double %.229.i.i93, ptr %.226.i.i91, align 8, !noalias !48
  br label %B1567.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.251.i.i89 = fadd double %.184.i.i65, %.460.i.i
  store double %.251.i.i89, ptr %.459.i.i, align 8, !noalias !48
  %.260.i54.i = getelementptr double, ptr %.91, i64 %.178.i.i
  %.261.i.i90 = load double, ptr %.260.i54.i, align 8, !noalias !48
  %.263.i.i = fsub double %.261.i.i90, %.184.i.i65
  store double %.263.i.i, ptr %.260.i54.i, align 8, !noalias !48
  br label %B1567.i.i

B424.i.i87:                                       ; preds = %B150.if.i.i
  %.286.i.i = getelementptr double, ptr %.60, i64 %.178.i.i
  %.287.i.i = load double, ptr %.286.i.i, align 8, !noalias !48
  %.289.i.i = fmul double %.184.i.i65, %.287.i.i
  %.290.i.i = fadd double %.460.i.i, %.289.i.i
  store double %.290.i.i, ptr %.459.i.i, align 8, !noalias !48
  %.297.i.i = getelementptr double, ptr %.91, i64 %.178.i.i
  %.298.i.i = load double, ptr %.297.i.i, align 8, !noalias !48
  %.301.i.i = getelementptr double, ptr %.60, i64 %.174.i.i
  %.302.i.i = load double, ptr %.301.i.i, align 8, !noalias !48
  %.306.i.i = fmul double %.184.i.i65, %.302.i.i
  %.309.i.i88 = fadd double %.298.i.i, %.306.i.i
  store double %.309.i.i88, ptr %.297.i.i, align 8, !noalias !48
  br label %B1567.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.328.i.i = getelementptr double, ptr %.60, i64 %.178.i.i
  %.329.i53.i = load double, ptr %.328.i.i, align 8, !noalias !48
  %.334.i.i = fdiv double %.184.i.i65, %.329.i53.i
  %.335.i.i = fadd double %.460.i.i, %.334.i.i
  store double %.335.i.i, ptr %.459.i.i, align 8, !noalias !48
  %.344.i.i84 = getelementptr double, ptr %.91, i64 %.178.i.i
  %.345.i.i85 = load double, ptr %.344.i.i84, align 8, !noalias !48
  %.352.i.i = getelementptr double, ptr %.60, i64 %.181.i.i
  %.353.i.i = load double, ptr %.352.i.i, align 8, !noalias !48
  %.355.i.i86 = fmul double %.184.i.i65, %.353.i.i
  %.361.i.i = load double, ptr %.328.i.i, align 8, !noalias !48
  %.365.i.i = fdiv double %.355.i.i86, %.361.i.i
  %.366.i.i = fsub double %.345.i.i85, %.365.i.i
  store double %.366.i.i, ptr %.344.i.i84, align 8, !noalias !48
  br label %B1567.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.385.i.i = getelementptr double, ptr %.60, i64 %.178.i.i
  %.386.i.i = load double, ptr %.385.i.i, align 8, !noalias !48
  %.388.i.i = fmul double %.184.i.i65, %.386.i.i
  %.391.i.i66 = getelementptr double, ptr %.60, i64 %.174.i.i
  %.392.i.i67 = load double, ptr %.391.i.i66, align 8, !noalias !48
  %.397.i.i = fadd double %.386.i.i, -1.000000e+00
  %.398.i.i = tail call double @llvm.pow.f64(double %.392.i.i67, double %.397.i.i)
  %.399.i.i = fmul double %.388.i.i, %.398.i.i
  %.400.i.i = fadd double %.460.i.i, %.399.i.i
  store double %.400.i.i, ptr %.459.i.i, align 8, !noalias !48
  %.408.i.i = load double, ptr %.391.i.i66, align 8, !noalias !48
  %.410.i.i68 = fcmp ogt double %.408.i.i, 0.000000e+00
  br i1 %.410.i.i68, label %B698.i.i79, label %B1567.i.i

B698.i.i79:                                       ; preds = %B622.i.i
  %.414.i.i80 = getelementptr double, ptr %.91, i64 %.178.i.i
  %.415.i.i81 = load double, ptr %.414.i.i80, align 8, !noalias !48
  %.422.i.i = getelementptr double, ptr %.60, i64 %.181.i.i
  %.423.i.i = load double, ptr %.422.i.i, align 8, !noalias !48
  %.425.i.i82 = fmul double %.184.i.i65, %.423.i.i
  %.434.i.i83 = tail call double @llvm.log.f64(double %.408.i.i)
  %.435.i.i = fmul double %.434.i.i83, %.425.i.i82
  %.436.i.i = fadd double %.415.i.i81, %.435.i.i
  store double %.436.i.i, ptr %.414.i.i80, align 8, !noalias !48
  br label %B1567.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.462.i.i = fsub double %.460.i.i, %.184.i.i65
  store double %.462.i.i, ptr %.459.i.i, align 8, !noalias !48
  br label %B1567.i.i

B828.i.i:                                         ; preds = %B1567.i.i, %B254.i
  %.481.i.i69 = getelementptr i8, ptr %.22, i64 24
  %.482.i.i = load i64, ptr %.481.i.i69, align 8, !noalias !48
  %.484.i.i = getelementptr i8, ptr %.22, i64 32
  %.485.i.i = load i64, ptr %.484.i.i, align 8, !noalias !48
  %.494.i.i = load i64, ptr %.251.i.i, align 8, !noalias !48
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
  %.913.i.i75 = getelementptr i64, ptr %239, i64 %.662.0464.i.i
  %.914.i.i76 = load i64, ptr %.913.i.i75, align 8, !noalias !48
  %.916.i.i = getelementptr double, ptr %arg.grad, i64 %.914.i.i76
  %.917.i.i = load double, ptr %.916.i.i, align 8, !noalias !48
  %.919.i.i = fadd double %.899.i.i, %.917.i.i
  store double %.919.i.i, ptr %.916.i.i, align 8, !noalias !48
  %exitcond475.not.i.i = icmp eq i64 %.620.i.i, %.731.i.i
  br i1 %exitcond475.not.i.i, label %B1362.if.i.i, label %B1194.if.i.i

B1400.i.i:                                        ; preds = %B962.loopexit.i.i, %B828.i.i
  %.1154472.not.i.i = icmp slt i64 %.24.i.i60, 1
  br i1 %.1154472.not.i.i, label %after_likelihood, label %B1426.if.lr.ph.i.i

B1426.if.lr.ph.i.i:                               ; preds = %B1400.i.i
  %234 = getelementptr i64, ptr %.22, i64 %.482.i.i
  %235 = getelementptr double, ptr %.26, i64 %.485.i.i
  br label %B1426.if.i.i

B1567.i.i:                                        ; preds = %B798.i.i, %B698.i.i79, %B622.i.i, %B516.i.i, %B424.i.i87, %B352.i.i, %B280.i.i
  %.121.i.i = icmp samesign ugt i64 %.63.0458.in.i.i, 1
  br i1 %.121.i.i, label %B150.if.i.i, label %B828.i.i

B150.if.i.i:                                      ; preds = %B1567.i.i, %B150.if.lr.ph.i.i
  %.63.0458.in.i.i = phi i64 [ %.38.i49.i, %B150.if.lr.ph.i.i ], [ %.63.0458.i.i, %B1567.i.i ]
  %.63.0458.i.i = add nsw i64 %.63.0458.in.i.i, -1
  %.164.i.i = load i64, ptr %.163.i.i61, align 8, !noalias !48
  %236 = getelementptr i64, ptr %.22, i64 %.164.i.i
  %.169.idx.i.i = mul i64 %.63.0458.i.i, 24
  %.169.i.i = getelementptr i8, ptr %236, i64 %.169.idx.i.i
  %.170.i.i62 = load i64, ptr %.169.i.i, align 8, !noalias !48
  %.173.i.i = getelementptr i8, ptr %.169.i.i, i64 8
  %.174.i.i = load i64, ptr %.173.i.i, align 8, !noalias !48
  %.177.i.i63 = getelementptr i8, ptr %.169.i.i, i64 16
  %.178.i.i = load i64, ptr %.177.i.i63, align 8, !noalias !48
  %.181.i.i = add nsw i64 %.32.i47.i, %.63.0458.i.i
  %.183.i.i64 = getelementptr double, ptr %.91, i64 %.181.i.i
  %.184.i.i65 = load double, ptr %.183.i.i64, align 8, !noalias !48
  %.459.i.i = getelementptr double, ptr %.91, i64 %.174.i.i
  %.460.i.i = load double, ptr %.459.i.i, align 8, !noalias !48
  switch i64 %.170.i.i62, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i87
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B962.if.i.i:                                      ; preds = %B962.loopexit.i.i, %B962.if.lr.ph.i.i
  %.518.0470.i.i = phi i64 [ 0, %B962.if.lr.ph.i.i ], [ %.587.i.i, %B962.loopexit.i.i ]
  %.587.i.i = add nuw nsw i64 %.518.0470.i.i, 1
  %.614.i.i = load i64, ptr %.613.i.i, align 8, !noalias !48
  %237 = getelementptr i64, ptr %.22, i64 %.614.i.i
  %.619.idx.i.i = shl i64 %.518.0470.i.i, 5
  %.619.i.i = getelementptr i8, ptr %237, i64 %.619.idx.i.i
  %.620.i.i = load i64, ptr %.619.i.i, align 8, !noalias !48
  %.718463.not.i.i = icmp slt i64 %.620.i.i, 1
  br i1 %.718463.not.i.i, label %B962.loopexit.i.i, label %B1194.if.lr.ph.i.i

B1194.if.lr.ph.i.i:                               ; preds = %B962.if.i.i
  %.623.i.i = getelementptr i8, ptr %.619.i.i, i64 8
  %.624.i.i = load i64, ptr %.623.i.i, align 8, !noalias !48
  %.627.i.i = getelementptr i8, ptr %.619.i.i, i64 16
  %.628.i.i = load i64, ptr %.627.i.i, align 8, !noalias !48
  %238 = getelementptr double, ptr %.26, i64 %.628.i.i
  %239 = getelementptr i64, ptr %.22, i64 %.624.i.i
  br label %B1194.if.i.i

B1194.if.i.i:                                     ; preds = %B1194.if.lr.ph.i.i, %B1292.i.i
  %.662.0464.i.i = phi i64 [ 0, %B1194.if.lr.ph.i.i ], [ %.731.i.i, %B1292.i.i ]
  %invariant.gep.i50.i = getelementptr double, ptr %238, i64 %.662.0464.i.i
  br label %B1226.if.i.i

B1226.if.i.i:                                     ; preds = %B1226.if.i.i, %B1194.if.i.i
  %total.2.2462.i.i = phi double [ 0.000000e+00, %B1194.if.i.i ], [ %.899.i.i, %B1226.if.i.i ]
  %.786.0460.i.i = phi i64 [ 0, %B1194.if.i.i ], [ %.855.i.i, %B1226.if.i.i ]
  %.855.i.i = add nuw nsw i64 %.786.0460.i.i, 1
  %.881.i.i = mul nuw nsw i64 %.786.0460.i.i, %.620.i.i
  %gep.i51.i = getelementptr double, ptr %invariant.gep.i50.i, i64 %.881.i.i
  %.888.i.i70 = load double, ptr %gep.i51.i, align 8, !noalias !48
  %.892.i.i71 = getelementptr i64, ptr %239, i64 %.786.0460.i.i
  %.893.i.i72 = load i64, ptr %.892.i.i71, align 8, !noalias !48
  %.895.i.i = getelementptr double, ptr %.91, i64 %.893.i.i72
  %.896.i.i73 = load double, ptr %.895.i.i, align 8, !noalias !48
  %.897.i.i74 = fmul double %.888.i.i70, %.896.i.i73
  %.899.i.i = fadd double %total.2.2462.i.i, %.897.i.i74
  %exitcond.not.i52.i = icmp eq i64 %.620.i.i, %.855.i.i
  br i1 %exitcond.not.i52.i, label %B1292.i.i, label %B1226.if.i.i

B1362.if.i.i:                                     ; preds = %B1292.i.i, %B1362.if.i.i
  %.958.0467.i.i = phi i64 [ %.1027.i.i, %B1362.if.i.i ], [ 0, %B1292.i.i ]
  %.1027.i.i = add nuw nsw i64 %.958.0467.i.i, 1
  %.1055.i.i = getelementptr i64, ptr %239, i64 %.958.0467.i.i
  %.1056.i.i = load i64, ptr %.1055.i.i, align 8, !noalias !48
  %.1058.i.i77 = getelementptr double, ptr %.91, i64 %.1056.i.i
  store double 0.000000e+00, ptr %.1058.i.i77, align 8, !noalias !48
  %exitcond476.not.i.i = icmp eq i64 %.620.i.i, %.1027.i.i
  br i1 %exitcond476.not.i.i, label %B962.loopexit.i.i, label %B1362.if.i.i

B1426.if.i.i:                                     ; preds = %B1426.if.i.i, %B1426.if.lr.ph.i.i
  %.1098.0473.i.i = phi i64 [ 0, %B1426.if.lr.ph.i.i ], [ %.1167.i.i, %B1426.if.i.i ]
  %.1167.i.i = add nuw nsw i64 %.1098.0473.i.i, 1
  %.1196.i.i = getelementptr i64, ptr %234, i64 %.1098.0473.i.i
  %.1197.i.i = load i64, ptr %.1196.i.i, align 8, !noalias !48
  %.1199.i.i = getelementptr double, ptr %.95, i64 %.1098.0473.i.i
  %.1200.i.i = load double, ptr %.1199.i.i, align 8, !noalias !48
  %.1205.idx.i.i = shl i64 %.1098.0473.i.i, 4
  %.1205.i.i = getelementptr i8, ptr %235, i64 %.1205.idx.i.i
  %.1206.i.i = load double, ptr %.1205.i.i, align 8, !noalias !48
  %.1212.i.i = getelementptr i8, ptr %.1205.i.i, i64 8
  %.1213.i.i = load double, ptr %.1212.i.i, align 8, !noalias !48
  call fastcc void @to_scale(ptr %.1214.i.i41, i64 %.1197.i.i, double %.1200.i.i, double %.1206.i.i, double %.1213.i.i)
  %.1228.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !48
  %.1255.i.i = getelementptr double, ptr %arg.grad, i64 %.1098.0473.i.i
  %.1256.i.i = load double, ptr %.1255.i.i, align 8, !noalias !48
  %.1258.i.i = getelementptr double, ptr %.91, i64 %.1098.0473.i.i
  %.1259.i.i = load double, ptr %.1258.i.i, align 8, !noalias !48
  %.1260.i.i = fmul double %.1228.fca.1.load.i.i, %.1259.i.i
  %.1261.i.i78 = fadd double %.1256.i.i, %.1260.i.i
  store double %.1261.i.i78, ptr %.1255.i.i, align 8, !noalias !48
  %exitcond478.not.i.i = icmp eq i64 %.1167.i.i, %.24.i.i60
  br i1 %exitcond478.not.i.i, label %after_likelihood, label %B1426.if.i.i

B60.if.i:                                         ; preds = %factor_backward, %B60.if.lr.ph.i
  %.51.067.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.122.i, %factor_backward ]
  %.122.i = add nuw nsw i64 %.51.067.i, 1
  %.149.i45 = load i64, ptr %.148.i, align 8, !noalias !36
  %240 = getelementptr i64, ptr %.22, i64 %.149.i45
  %.idx.i46 = mul i64 %.51.067.i, 232
  %241 = getelementptr i8, ptr %240, i64 %.idx.i46
  %.158.i = getelementptr i8, ptr %241, i64 16
  %.159.i = load i64, ptr %.158.i, align 8, !noalias !36
  %.160.i = icmp sgt i64 %.159.i, -1
  br i1 %.160.i, label %B194.i, label %B222.i

after_likelihood: ; preds = %B1426.if.i.i, %B1400.i.i
  %.15.i = load i64, ptr %.17.i, align 8, !noalias !51
  %.16.i = icmp eq i64 %.15.i, 0
  br i1 %.16.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %after_likelihood
  %.31.i148 = inttoptr i64 %.15.i to ptr
  %.11936.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.11936.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.60)
  store double %.187, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.61.037.i = phi i64 [ %.132.i, %B130.if.i ], [ 0, %B52.i ]
  %.132.i = add nuw nsw i64 %.61.037.i, 1
  %.158.i149 = getelementptr double, ptr %arg.grad, i64 %.61.037.i
  %.159.i150 = load double, ptr %.158.i149, align 8, !noalias !51
  %.161.i = getelementptr double, ptr %.31.i148, i64 %.61.037.i
  %.162.i = load double, ptr %.161.i, align 8, !noalias !51
  %.163.i151 = fmul double %.159.i150, %.162.i
  store double %.163.i151, ptr %.158.i149, align 8, !noalias !51
  %exitcond.not.i152 = icmp eq i64 %arg.dim, %.132.i
  br i1 %exitcond.not.i152, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.60)
  store double %.187, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %after_likelihood
  tail call void @free(ptr %.60)
  store double %.187, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %.187, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i153 = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i = load double, ptr %.132.i153, align 8, !noalias !54
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i154 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i154, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %.187, %to_scaled ], [ %.187, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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

declare double @cells(i64, ptr, ptr, ptr, ptr, ptr) local_unnamed_addr

declare double @sqrt(double) local_unnamed_addr

define i64 @log_density(i64 %.1, ptr readonly %.2, ptr %.3, ptr writeonly %.4, ptr readonly %.5) local_unnamed_addr {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @by_rows(ptr %.7, i64 %.1, ptr %.2, ptr %.3, ptr %.4, ptr %.5)
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
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !57
  %.19.i = icmp eq i64 %.18.i, 0
  br i1 %.19.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.10779.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.10779.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.163.i = getelementptr i8, ptr %arg.model, i64 32
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !57
  %.165.i = inttoptr i64 %.164.i to ptr
  %.171.i = inttoptr i64 %.18.i to ptr
  %.26076.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.26076.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.49.080.i = phi i64 [ %.120.i, %B72.if.i ], [ 0, %B50.i ]
  %.120.i = add nuw nsw i64 %.49.080.i, 1
  %.146.i = getelementptr double, ptr %arg.y, i64 %.49.080.i
  %.147.i = load double, ptr %.146.i, align 8, !noalias !57
  %.149.i = getelementptr double, ptr %.51, i64 %.49.080.i
  store double %.147.i, ptr %.149.i, align 8, !noalias !57
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.120.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.204.077.i = phi i64 [ %.273.i, %B232.if.i ], [ 0, %B100.i ]
  %.273.i = add nuw nsw i64 %.204.077.i, 1
  %.299.i = getelementptr double, ptr %.165.i, i64 %.204.077.i
  %.300.i = load double, ptr %.299.i, align 8, !noalias !57
  %.302.i = getelementptr double, ptr %.171.i, i64 %.204.077.i
  %.303.i = load double, ptr %.302.i, align 8, !noalias !57
  %.305.i = getelementptr double, ptr %arg.y, i64 %.204.077.i
  %.306.i = load double, ptr %.305.i, align 8, !noalias !57
  %.307.i = fmul double %.303.i, %.306.i
  %.308.i = fadd double %.300.i, %.307.i
  %.310.i = getelementptr double, ptr %.51, i64 %.204.077.i
  store double %.308.i, ptr %.310.i, align 8, !noalias !57
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
  %.75.i = tail call double @erfc(double %.74.i), !noalias !60
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
  %.75.i = tail call double @erfc(double %.74.i), !noalias !63
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
!19 = distinct !{!19, !20, !"cholesky.2: %retptr"}
!20 = distinct !{!20, !"cholesky.2"}
!21 = !{!22, !16, !4}
!22 = distinct !{!22, !23, !"weight_of.2: %retptr"}
!23 = distinct !{!23, !"weight_of.2"}
!24 = !{!25, !4}
!25 = distinct !{!25, !26, !"factor_forward.2: %retptr"}
!26 = distinct !{!26, !"factor_forward.2"}
!27 = !{!28}
!28 = distinct !{!28, !29, !"rows.2: %retptr"}
!29 = distinct !{!29, !"rows.2"}
!30 = !{!31, !28}
!31 = distinct !{!31, !32, !"predict: %retptr"}
!32 = distinct !{!32, !"predict"}
!33 = !{!34, !28}
!34 = distinct !{!34, !35, !"predict_backward: %retptr"}
!35 = distinct !{!35, !"predict_backward"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"after_likelihood.2: %retptr"}
!38 = distinct !{!38, !"after_likelihood.2"}
!39 = !{!40, !37}
!40 = distinct !{!40, !41, !"effects_backward: %retptr"}
!41 = distinct !{!41, !"effects_backward"}
!42 = !{!43, !40, !37}
!43 = distinct !{!43, !44, !"weight_backward: %retptr"}
!44 = distinct !{!44, !"weight_backward"}
!45 = !{!46, !37}
!46 = distinct !{!46, !47, !"factor_backward.2: %retptr"}
!47 = distinct !{!47, !"factor_backward.2"}
!48 = !{!49, !37}
!49 = distinct !{!49, !50, !"backward: %retptr"}
!50 = distinct !{!50, !"backward"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"to_scaled.4: %retptr"}
!53 = distinct !{!53, !"to_scaled.4"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"status.2: %retptr"}
!56 = distinct !{!56, !"status.2"}
!57 = !{!58}
!58 = distinct !{!58, !59, !"from_scaled.2: %retptr"}
!59 = distinct !{!59, !"from_scaled.2"}
!60 = !{!61}
!61 = distinct !{!61, !62, !"log_ndtr.2: %retptr"}
!62 = distinct !{!62, !"log_ndtr.2"}
!63 = !{!64}
!64 = distinct !{!64, !65, !"log_ndtr.2: %retptr"}
!65 = distinct !{!65, !"log_ndtr.2"}
