; from sources d415c61dabb3a63dfe2921d65df5b8d0dc92571399652202d234018d070a08f9

define internal fastcc void @by_rows(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1214.i.i128 = alloca [4 x double], align 8
  %.21.i306.i.i = alloca [2 x double], align 8
  %.111.i.i.i18 = alloca [2 x double], align 8
  %.477.i.i.i = alloca [2 x double], align 8
  %.23.i.i362.i = alloca [2 x double], align 8
  %.109.i200.i.i = alloca [2 x double], align 8
  %.109.i.i.i = alloca [2 x double], align 8
  %.519.i363.i = alloca [2 x double], align 8
  %.752.i.i = alloca [2 x double], align 8
  %.636.i = alloca double, align 8
  %.91.i.i.i.i = alloca [5 x double], align 8
  %.808.i.i.i.i = alloca [5 x double], align 8
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
  %.109102.not.i = icmp slt i64 %.27.i, 1
  br i1 %.109102.not.i, label %B78.i, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %from_scaled
  %1 = shl nuw i64 %.27.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %1, i1 false), !noalias !3
  br label %B78.i

B78.i:                                            ; preds = %B60.if.preheader.i, %from_scaled
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.185.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.185.i.i, i64 24
  %.23.i.i = getelementptr i8, ptr %.22, i64 8
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !6
  %.125236.not.i.i = icmp slt i64 %.24.i.i, 1
  br i1 %.125236.not.i.i, label %B276.i.i, label %B140.if.lr.ph.i.i

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
  %.332248.not.i.i = icmp slt i64 %.252.i.i, 1
  br i1 %.332248.not.i.i, label %B764.i.i, label %B336.if.lr.ph.i.i

B336.if.lr.ph.i.i:                                ; preds = %B276.i.i
  %.371.i.i = getelementptr i8, ptr %.22, i64 96
  br label %B336.if.i.i

B336.loopexit.i.i:                                ; preds = %B728.i.i, %B336.if.i.i
  %exitcond256.not.i.i = icmp eq i64 %.345.i.i, %.252.i.i
  br i1 %exitcond256.not.i.i, label %B764.i.i, label %B336.if.i.i

B728.i.i:                                         ; preds = %B662.if.i.i
  %.496.i.i = add nuw nsw i64 %.427.0246.i.i, 1
  %.684.i.i = getelementptr i64, ptr %27, i64 %.427.0246.i.i
  %.685.i.i = load i64, ptr %.684.i.i, align 8, !noalias !6
  %.688.i.i = getelementptr double, ptr %.60, i64 %.685.i.i
  store double %.670.i.i, ptr %.688.i.i, align 8, !noalias !6
  %exitcond255.not.i.i = icmp eq i64 %.378.i.i, %.496.i.i
  br i1 %exitcond255.not.i.i, label %B336.loopexit.i.i, label %B618.if.i.i

B764.i.i:                                         ; preds = %B336.loopexit.i.i, %B276.i.i
  %.713.i.i = getelementptr i8, ptr %.22, i64 56
  %.714.i.i = load i64, ptr %.713.i.i, align 8, !noalias !6
  %.794251.not.i.i = icmp slt i64 %.714.i.i, 1
  br i1 %.794251.not.i.i, label %B892.i.i, label %B824.if.lr.ph.i.i

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
  %.10083.not.i.i.i = icmp slt i64 %.18.i.i.i, 1
  br i1 %.10083.not.i.i.i, label %forward, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %calculate
  %.142.i.i.i = getelementptr i8, ptr %.22, i64 40
  %.167.i.i.i = getelementptr i8, ptr %.22, i64 48
  %.fca.4.gep10.i.i.i.i = getelementptr inbounds nuw i8, ptr %.808.i.i.i.i, i64 32
  %.fca.2.gep8.i.i.i.i = getelementptr inbounds nuw i8, ptr %.808.i.i.i.i, i64 16
  %.fca.1.gep7.i.i.i.i = getelementptr inbounds nuw i8, ptr %.808.i.i.i.i, i64 8
  %.fca.4.gep54.i.i.i.i = getelementptr inbounds nuw i8, ptr %.91.i.i.i.i, i64 32
  %.fca.3.gep53.i.i.i.i = getelementptr inbounds nuw i8, ptr %.91.i.i.i.i, i64 24
  %.fca.2.gep52.i.i.i.i = getelementptr inbounds nuw i8, ptr %.91.i.i.i.i, i64 16
  %.fca.1.gep51.i.i.i.i = getelementptr inbounds nuw i8, ptr %.91.i.i.i.i, i64 8
  br label %B64.if.i.i.i

B134.i.i.i:                                       ; preds = %B64.if.i.i.i
  %.168.i.i.i = load i64, ptr %.167.i.i.i, align 8, !noalias !12
  %8 = getelementptr i64, ptr %.22, i64 %.168.i.i.i
  %.173.idx.i.i.i = shl i64 %.42.085.i.i.i, 5
  %.173.i.i.i = getelementptr i8, ptr %8, i64 %.173.idx.i.i.i
  %.174.i.i.i = load i64, ptr %.173.i.i.i, align 8, !noalias !12
  %.177.i230.i.i = getelementptr i8, ptr %.173.i.i.i, i64 8
  %.178.i.i.i = load i64, ptr %.177.i230.i.i, align 8, !noalias !12
  %.181.i.i.i = getelementptr i8, ptr %.173.i.i.i, i64 16
  %.182.i.i.i = load i64, ptr %.181.i.i.i, align 8, !noalias !12
  %.185.i.i.i = getelementptr i8, ptr %.173.i.i.i, i64 24
  %.186.i.i.i = load i64, ptr %.185.i.i.i, align 8, !noalias !12
  %.214.i.i.i = getelementptr double, ptr %.60, i64 %.42.085.i.i.i
  %.215.i.i.i = load double, ptr %.214.i.i.i, align 8, !noalias !12
  %.217.i.i.i = getelementptr double, ptr %.60, i64 %.174.i.i.i
  %.218.i.i.i = load double, ptr %.217.i.i.i, align 8, !noalias !12
  %.220.i.i.i = getelementptr double, ptr %.60, i64 %.178.i.i.i
  %.221.i.i.i = load double, ptr %.220.i.i.i, align 8, !noalias !12
  %.223.i.i.i = getelementptr double, ptr %.60, i64 %.182.i.i.i
  %.224.i.i.i = load double, ptr %.223.i.i.i, align 8, !noalias !12
  %.226.i.i.i = getelementptr double, ptr %.60, i64 %.186.i.i.i
  %.227.i.i.i = load double, ptr %.226.i.i.i, align 8, !noalias !12
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.91.i.i.i.i, i8 0, i64 40, i1 false), !noalias !15
  call fastcc void @student_t(ptr %.91.i.i.i.i, double %.215.i.i.i, double %.218.i.i.i, double %.221.i.i.i, double %.224.i.i.i)
  %.105.fca.0.load.i.i.i.i = load double, ptr %.91.i.i.i.i, align 8, !noalias !15
  %.105.fca.1.load.i.i.i.i = load double, ptr %.fca.1.gep51.i.i.i.i, align 8, !noalias !15
  %.105.fca.2.load.i.i.i.i = load double, ptr %.fca.2.gep52.i.i.i.i, align 8, !noalias !15
  %.105.fca.3.load.i.i.i.i = load double, ptr %.fca.3.gep53.i.i.i.i, align 8, !noalias !15
  %.105.fca.4.load.i.i.i.i = load double, ptr %.fca.4.gep54.i.i.i.i, align 8, !noalias !15
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
  %9 = fsub double %.186.i.i.i.i, %.183.i.i.i.i
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
  %10 = fsub double 0xBFED67F1C864BEB4, %.10.i.i.i.i.i
  %.17.i283.i.i.i.i = fcmp olt double %.462.i.i.i.i, -5.000000e+00
  br i1 %.17.i283.i.i.i.i, label %B52.i.i.i.i.i, label %B136.i.i.i.i.i

B52.i.i.i.i.i:                                    ; preds = %B710.i.i.i.i
  %.21.i.i.i.i.i = fneg double %.462.i.i.i.i
  br label %B34.if.i.i.i.i.i.i

B34.if.i.i.i.i.i.i:                               ; preds = %B34.if.i.i.i.i.i.i, %B52.i.i.i.i.i
  %t.2.036.i.i.i.i.i.i = phi double [ %.21.i.i.i.i.i, %B52.i.i.i.i.i ], [ %.137.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i ]
  %.37.035.i.i.i.i.i.i = phi i64 [ 60, %B52.i.i.i.i.i ], [ %.101.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i ]
  %.101.i.i.i.i.i.i = add nsw i64 %.37.035.i.i.i.i.i.i, -1
  %11 = sitofp i64 %.37.035.i.i.i.i.i.i to double
  %.135.i.i.i.i.i.i = fdiv double %11, %t.2.036.i.i.i.i.i.i
  %.137.i.i.i.i.i.i = fsub double %.135.i.i.i.i.i.i, %.462.i.i.i.i
  %.92.i.i.i.i.i.i = icmp samesign ugt i64 %.37.035.i.i.i.i.i.i, 1
  br i1 %.92.i.i.i.i.i.i, label %B34.if.i.i.i.i.i.i, label %mills

mills: ; preds = %B34.if.i.i.i.i.i.i
  %.151.i.i.i.i.i.i = fdiv double 1.000000e+00, %.137.i.i.i.i.i.i
  %.50.i.i.i.i.i = tail call double @llvm.log.f64(double %.151.i.i.i.i.i.i)
  %.52.i.i.i.i.i = fadd double %10, %.50.i.i.i.i.i
  %.58.i.i.i.i.i = fdiv double 1.000000e+00, %.151.i.i.i.i.i.i
  br label %log_ndtr

B136.i.i.i.i.i:                                   ; preds = %B710.i.i.i.i
  %.70.i.i.i.i.i = tail call double @llvm.fabs.f64(double %.462.i.i.i.i)
  %.74.i.i.i.i.i = fdiv double %.70.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.75.i.i.i.i.i = tail call double @erfc(double %.74.i.i.i.i.i), !noalias !18
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
  %.105.i.i.i.i.i = fsub double %10, %"$phi318.0.2.0.i.i.i.i.i"
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
  %12 = fmul double %a.2.0.i.i.i.i.i.i, %.8.i.i.i.i.i.i.i
  %13 = fsub double 0xBFED67F1C864BEB4, %12
  %.17.i.i.i.i.i.i.i = fcmp ogt double %a.2.0.i.i.i.i.i.i, 5.000000e+00
  br i1 %.17.i.i.i.i.i.i.i, label %B34.if.i.i.i.i.i.i.i.i, label %B136.i.i.i.i.i.i.i

B34.if.i.i.i.i.i.i.i.i:                           ; preds = %B66.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i.i.i
  %t.2.036.i.i.i.i.i.i.i.i = phi double [ %.137.i.i.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i.i.i ], [ %a.2.0.i.i.i.i.i.i, %B66.i.i.i.i.i.i ]
  %.37.035.i.i.i.i.i.i.i.i = phi i64 [ %.101.i.i.i.i.i.i.i.i, %B34.if.i.i.i.i.i.i.i.i ], [ 60, %B66.i.i.i.i.i.i ]
  %.101.i.i.i.i.i.i.i.i = add nsw i64 %.37.035.i.i.i.i.i.i.i.i, -1
  %14 = sitofp i64 %.37.035.i.i.i.i.i.i.i.i to double
  %.135.i.i.i.i.i.i.i.i = fdiv double %14, %t.2.036.i.i.i.i.i.i.i.i
  %.137.i.i.i.i.i.i.i.i = fadd double %a.2.0.i.i.i.i.i.i, %.135.i.i.i.i.i.i.i.i
  %.92.i.i.i.i.i.i.i.i = icmp samesign ugt i64 %.37.035.i.i.i.i.i.i.i.i, 1
  br i1 %.92.i.i.i.i.i.i.i.i, label %B34.if.i.i.i.i.i.i.i.i, label %mills.2

mills.2: ; preds = %B34.if.i.i.i.i.i.i.i.i
  %.151.i.i.i.i.i.i.i.i = fdiv double 1.000000e+00, %.137.i.i.i.i.i.i.i.i
  %.50.i.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.151.i.i.i.i.i.i.i.i)
  %.52.i.i.i.i.i.i.i = fadd double %13, %.50.i.i.i.i.i.i.i
  br label %log_ndtr_difference

B136.i.i.i.i.i.i.i:                               ; preds = %B66.i.i.i.i.i.i
  %.70.i.i.i.i.i.i.i = tail call double @llvm.fabs.f64(double %a.2.0.i.i.i.i.i.i)
  %.74.i.i.i.i.i.i.i = fdiv double %.70.i.i.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.75.i.i.i.i.i.i.i = tail call double @erfc(double %.74.i.i.i.i.i.i.i), !noalias !21
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
  %15 = fsub double 0xBFED67F1C864BEB4, %.10.i14.i.i.i.i.i.i
  %.17.i15.i.i.i.i.i.i = fcmp olt double %b.2.0.i.i.i.i.i.i, -5.000000e+00
  br i1 %.17.i15.i.i.i.i.i.i, label %B52.i34.i.i.i.i.i.i, label %B136.i16.i.i.i.i.i.i

B52.i34.i.i.i.i.i.i:                              ; preds = %B96.i.i.i.i.i.i
  %.21.i.i.i.i.i.i.i = fneg double %b.2.0.i.i.i.i.i.i
  br label %B34.if.i.i35.i.i.i.i.i.i

B34.if.i.i35.i.i.i.i.i.i:                         ; preds = %B34.if.i.i35.i.i.i.i.i.i, %B52.i34.i.i.i.i.i.i
  %t.2.036.i.i36.i.i.i.i.i.i = phi double [ %.21.i.i.i.i.i.i.i, %B52.i34.i.i.i.i.i.i ], [ %.137.i.i40.i.i.i.i.i.i, %B34.if.i.i35.i.i.i.i.i.i ]
  %.37.035.i.i37.i.i.i.i.i.i = phi i64 [ 60, %B52.i34.i.i.i.i.i.i ], [ %.101.i.i38.i.i.i.i.i.i, %B34.if.i.i35.i.i.i.i.i.i ]
  %.101.i.i38.i.i.i.i.i.i = add nsw i64 %.37.035.i.i37.i.i.i.i.i.i, -1
  %16 = sitofp i64 %.37.035.i.i37.i.i.i.i.i.i to double
  %.135.i.i39.i.i.i.i.i.i = fdiv double %16, %t.2.036.i.i36.i.i.i.i.i.i
  %.137.i.i40.i.i.i.i.i.i = fsub double %.135.i.i39.i.i.i.i.i.i, %b.2.0.i.i.i.i.i.i
  %.92.i.i41.i.i.i.i.i.i = icmp samesign ugt i64 %.37.035.i.i37.i.i.i.i.i.i, 1
  br i1 %.92.i.i41.i.i.i.i.i.i, label %B34.if.i.i35.i.i.i.i.i.i, label %mills.3

mills.3: ; preds = %B34.if.i.i35.i.i.i.i.i.i
  %.151.i.i43.i.i.i.i.i.i = fdiv double 1.000000e+00, %.137.i.i40.i.i.i.i.i.i
  %.50.i44.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.151.i.i43.i.i.i.i.i.i)
  %.52.i45.i.i.i.i.i.i = fadd double %15, %.50.i44.i.i.i.i.i.i
  br label %log_ndtr.2

B136.i16.i.i.i.i.i.i:                             ; preds = %B96.i.i.i.i.i.i
  %.70.i17.i.i.i.i.i.i = tail call double @llvm.fabs.f64(double %b.2.0.i.i.i.i.i.i)
  %.74.i18.i.i.i.i.i.i = fdiv double %.70.i17.i.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.75.i19.i.i.i.i.i.i = tail call double @erfc(double %.74.i18.i.i.i.i.i.i), !noalias !28
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
  %17 = fsub double 0xBFED67F1C864BEB4, %.10.i49.i.i.i.i.i.i
  %.17.i50.i.i.i.i.i.i = fcmp olt double %a.2.0.i.i.i.i.i.i, -5.000000e+00
  br i1 %.17.i50.i.i.i.i.i.i, label %B52.i69.i.i.i.i.i.i, label %B136.i51.i.i.i.i.i.i

B52.i69.i.i.i.i.i.i:                              ; preds = %B182.i.i.i.i.i.i
  %.21.i70.i.i.i.i.i.i = fneg double %a.2.0.i.i.i.i.i.i
  br label %B34.if.i.i71.i.i.i.i.i.i

B34.if.i.i71.i.i.i.i.i.i:                         ; preds = %B34.if.i.i71.i.i.i.i.i.i, %B52.i69.i.i.i.i.i.i
  %t.2.036.i.i72.i.i.i.i.i.i = phi double [ %.21.i70.i.i.i.i.i.i, %B52.i69.i.i.i.i.i.i ], [ %.137.i.i76.i.i.i.i.i.i, %B34.if.i.i71.i.i.i.i.i.i ]
  %.37.035.i.i73.i.i.i.i.i.i = phi i64 [ 60, %B52.i69.i.i.i.i.i.i ], [ %.101.i.i74.i.i.i.i.i.i, %B34.if.i.i71.i.i.i.i.i.i ]
  %.101.i.i74.i.i.i.i.i.i = add nsw i64 %.37.035.i.i73.i.i.i.i.i.i, -1
  %18 = sitofp i64 %.37.035.i.i73.i.i.i.i.i.i to double
  %.135.i.i75.i.i.i.i.i.i = fdiv double %18, %t.2.036.i.i72.i.i.i.i.i.i
  %.137.i.i76.i.i.i.i.i.i = fsub double %.135.i.i75.i.i.i.i.i.i, %a.2.0.i.i.i.i.i.i
  %.92.i.i77.i.i.i.i.i.i = icmp samesign ugt i64 %.37.035.i.i73.i.i.i.i.i.i, 1
  br i1 %.92.i.i77.i.i.i.i.i.i, label %B34.if.i.i71.i.i.i.i.i.i, label %mills.4

mills.4: ; preds = %B34.if.i.i71.i.i.i.i.i.i
  %.151.i.i79.i.i.i.i.i.i = fdiv double 1.000000e+00, %.137.i.i76.i.i.i.i.i.i
  %.50.i80.i.i.i.i.i.i = tail call double @llvm.log.f64(double %.151.i.i79.i.i.i.i.i.i)
  %.52.i81.i.i.i.i.i.i = fadd double %17, %.50.i80.i.i.i.i.i.i
  br label %log_ndtr.3

B136.i51.i.i.i.i.i.i:                             ; preds = %B182.i.i.i.i.i.i
  %.70.i52.i.i.i.i.i.i = tail call double @llvm.fabs.f64(double %a.2.0.i.i.i.i.i.i)
  %.74.i53.i.i.i.i.i.i = fdiv double %.70.i52.i.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.75.i54.i.i.i.i.i.i = tail call double @erfc(double %.74.i53.i.i.i.i.i.i), !noalias !31
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
  %.183.i.i.i.i.i.i = tail call double @erfc(double %.182.i.i.i.i.i.i), !noalias !34
  %.184.i.i.i.i.i.i = fmul double %.183.i.i.i.i.i.i, -5.000000e-01
  %.189.i.i.i.i.i.i = fdiv double %b.2.0.i.i.i.i.i.i, 0x3FF6A09E667F3BCD
  %.192.i.i.i.i.i.i = tail call double @erfc(double %.189.i.i.i.i.i.i), !noalias !34
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
  %19 = fsub double 0xBFED67F1C864BEB4, %.126.i.i.i.i.i
  %.130.i.i.i.i.i = fsub double %19, %.195.sink.i.i.i.i.i.i
  %.131.i.i.i.i.i = tail call double @llvm.exp.f64(double %.130.i.i.i.i.i)
  br label %B210.i.i.i.i.i

B210.i.i.i.i.i:                                   ; preds = %B126.i.i.i.i.i, %log_ndtr_difference
  %"$phi210.0.2.0.i.i.i.i.i" = phi double [ %.131.i.i.i.i.i, %B126.i.i.i.i.i ], [ 0.000000e+00, %log_ndtr_difference ]
  %.146.i.i.i.i.i = fcmp one double %.82.i.i.i.i.i, 0x7FF0000000000000
  br i1 %.146.i.i.i.i.i, label %B252.i.i.i.i.i, label %truncated_normal

B252.i.i.i.i.i:                                   ; preds = %B210.i.i.i.i.i
  %.149.i.i.i.i.i = fmul double %.82.i.i.i.i.i, 5.000000e-01
  %.151.i.i.i.i.i = fmul double %.82.i.i.i.i.i, %.149.i.i.i.i.i
  %20 = fsub double 0xBFED67F1C864BEB4, %.151.i.i.i.i.i
  %.155.i.i.i.i.i = fsub double %20, %.195.sink.i.i.i.i.i.i
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.808.i.i.i.i, i8 0, i64 40, i1 false), !noalias !15
  call fastcc void @student_t(ptr %.808.i.i.i.i, double %.215.i.i.i, double %.218.i.i.i, double 0.000000e+00, double %.221.i.i.i)
  %.822.fca.4.load.i.i.i.i = load double, ptr %.fca.4.gep10.i.i.i.i, align 8, !noalias !15
  %.822.fca.2.load.i.i.i.i = load double, ptr %.fca.2.gep8.i.i.i.i, align 8, !noalias !15
  %.822.fca.1.load.i.i.i.i = load double, ptr %.fca.1.gep7.i.i.i.i, align 8, !noalias !15
  %.822.fca.0.load.i.i.i.i = load double, ptr %.808.i.i.i.i, align 8, !noalias !15
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
  %21 = fsub double %.934.i.i.i.i, %.931.i.i.i.i
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
  %.1017.i.i.i.i = tail call double @lgamma(double %.218.i.i.i), !noalias !12
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
  %.1118.i.i.i.i = tail call double @lgamma(double %.218.i.i.i), !noalias !12
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
  %22 = fdiv double %.1122.i.i.i.i, %.215.i.i.i
  %.1151.i.i.i.i = fsub double %.1150.i.i.i.i, %22
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
  %.1442.i.i.i.i = tail call double @lgamma(double %.1414.i.i.i.i), !noalias !12
  %.1444.i.i.i.i = tail call double @lgamma(double %.218.i.i.i), !noalias !12
  %.1445.i.i.i.i = fsub double %.1442.i.i.i.i, %.1444.i.i.i.i
  %.1447.i.i.i.i = tail call double @lgamma(double %.221.i.i.i), !noalias !12
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
  %.229.sroa.43.0.i.i.i = phi double [ %.1509.i.i.i.i, %digamma.5 ], [ %.26.i.i.i.i.i, %B16.i.i.i.i ], [ %.105.fca.2.load.i.i.i.i, %B52.i.i.i.i ], [ %.169.i.i.i.i, %B88.i.i.i.i ], [ %"$phi384.0.2.0.i.i.i.i", %B304.i.i.i.i ], [ %.326.i.i.i.i, %B516.i.i.i.i ], [ %.513.i.i.i.i, %log_ndtr ], [ %.575.i.i.i.i, %B912.i.i.i.i ], [ 0.000000e+00, %B1086.i.i.i.i ], [ %.234.i.i.i.i.i, %truncated_normal ], [ %.33.i301.i.i.i.i, %B1196.i.i.i.i ], [ %.822.fca.2.load.i.i.i.i, %B1300.i.i.i.i ], [ %21, %B1408.i.i.i.i ], [ %.982.i.i.i.i, %B1622.i.i.i.i ], [ %.1071.i.i.i.i, %digamma ], [ %.1183.i.i.i.i, %digamma.2 ], [ %.26.i355.i.i.i.i, %B2382.i.i.i.i ], [ %.1365.i.i.i.i, %B2502.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.229.sroa.63.0.i.i.i = phi double [ %.1539.i.i.i.i, %digamma.5 ], [ %.33.i.i.i.i.i, %B16.i.i.i.i ], [ %.105.fca.3.load.i.i.i.i, %B52.i.i.i.i ], [ %9, %B88.i.i.i.i ], [ %.274.i.i.i.i, %B304.i.i.i.i ], [ %.370.i.i.i.i, %B516.i.i.i.i ], [ %.522.i.i.i.i, %log_ndtr ], [ %.591.i.i.i.i, %B912.i.i.i.i ], [ 0.000000e+00, %B1086.i.i.i.i ], [ %.249.i.i.i.i.i, %truncated_normal ], [ 0.000000e+00, %B1196.i.i.i.i ], [ %.822.fca.4.load.i.i.i.i, %B1300.i.i.i.i ], [ 0.000000e+00, %B1408.i.i.i.i ], [ 0.000000e+00, %B1622.i.i.i.i ], [ %.1083.i.i.i.i, %digamma ], [ %.1202.i.i.i.i, %digamma.2 ], [ %.33.i358.i.i.i.i, %B2382.i.i.i.i ], [ %.1376.i.i.i.i, %B2502.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.229.sroa.83.0.i.i.i = phi double [ 0.000000e+00, %digamma.5 ], [ 0.000000e+00, %B16.i.i.i.i ], [ %.105.fca.4.load.i.i.i.i, %B52.i.i.i.i ], [ 0.000000e+00, %B88.i.i.i.i ], [ 0.000000e+00, %B304.i.i.i.i ], [ 0.000000e+00, %B516.i.i.i.i ], [ %.523.i.i.i.i, %log_ndtr ], [ 0.000000e+00, %B912.i.i.i.i ], [ 0.000000e+00, %B1086.i.i.i.i ], [ 0.000000e+00, %truncated_normal ], [ 0.000000e+00, %B1196.i.i.i.i ], [ 0.000000e+00, %B1300.i.i.i.i ], [ 0.000000e+00, %B1408.i.i.i.i ], [ 0.000000e+00, %B1622.i.i.i.i ], [ 0.000000e+00, %digamma ], [ 0.000000e+00, %digamma.2 ], [ 0.000000e+00, %B2382.i.i.i.i ], [ 0.000000e+00, %B2502.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.276.i.i.i = fadd double %lp.2.086.i.i.i, %.229.sroa.0.0.i.i.i
  %.283.i.i.i = getelementptr double, ptr %.91, i64 %.42.085.i.i.i
  %.284.i.i.i = load double, ptr %.283.i.i.i, align 8, !noalias !12
  %.285.i.i.i = fadd double %.229.sroa.22.0.i.i.i, %.284.i.i.i
  store double %.285.i.i.i, ptr %.283.i.i.i, align 8, !noalias !12
  %.293.i.i.i = getelementptr double, ptr %.91, i64 %.174.i.i.i
  %.294.i.i.i = load double, ptr %.293.i.i.i, align 8, !noalias !12
  %.295.i.i.i = fadd double %.229.sroa.43.0.i.i.i, %.294.i.i.i
  store double %.295.i.i.i, ptr %.293.i.i.i, align 8, !noalias !12
  %.300.i.i.i = getelementptr double, ptr %.91, i64 %.178.i.i.i
  %.301.i.i.i = load double, ptr %.300.i.i.i, align 8, !noalias !12
  %.302.i.i.i = fadd double %.229.sroa.63.0.i.i.i, %.301.i.i.i
  store double %.302.i.i.i, ptr %.300.i.i.i, align 8, !noalias !12
  %.307.i.i.i = getelementptr double, ptr %.91, i64 %.182.i.i.i
  %.308.i.i.i = load double, ptr %.307.i.i.i, align 8, !noalias !12
  %.309.i.i.i = fadd double %.229.sroa.83.0.i.i.i, %.308.i.i.i
  store double %.309.i.i.i, ptr %.307.i.i.i, align 8, !noalias !12
  br label %B405.i.i.i

B405.i.i.i:                                       ; preds = %B64.if.i.i.i, %prior_density
  %lp.3.1.i.i.i = phi double [ %.276.i.i.i, %prior_density ], [ %lp.2.086.i.i.i, %B64.if.i.i.i ]
  %exitcond.not.i231.i.i = icmp eq i64 %.113.i.i.i, %.18.i.i.i
  br i1 %exitcond.not.i231.i.i, label %forward, label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B405.i.i.i, %B64.if.lr.ph.i.i.i
  %lp.2.086.i.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i.i ], [ %lp.3.1.i.i.i, %B405.i.i.i ]
  %.42.085.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.113.i.i.i, %B405.i.i.i ]
  %.113.i.i.i = add nuw nsw i64 %.42.085.i.i.i, 1
  %.143.i.i.i = load i64, ptr %.142.i.i.i, align 8, !noalias !12
  %23 = getelementptr i64, ptr %.22, i64 %.143.i.i.i
  %.147.i.i.i = getelementptr i64, ptr %23, i64 %.42.085.i.i.i
  %.148.i.i.i = load i64, ptr %.147.i.i.i, align 8, !noalias !12
  %.153.i229.i.i = icmp eq i64 %.148.i.i.i, 0
  br i1 %.153.i229.i.i, label %B405.i.i.i, label %B134.i.i.i

B140.if.i.i:                                      ; preds = %B140.if.i.i, %B140.if.lr.ph.i.i
  %lp.2.0239.i.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i.i ], [ %.229.i.i, %B140.if.i.i ]
  %.67.0238.i.i = phi i64 [ 0, %B140.if.lr.ph.i.i ], [ %.138.i.i, %B140.if.i.i ]
  %.138.i.i = add nuw nsw i64 %.67.0238.i.i, 1
  %.167.i.i = getelementptr i64, ptr %2, i64 %.67.0238.i.i
  %.168.i.i = load i64, ptr %.167.i.i, align 8, !noalias !6
  %.170.i.i = getelementptr double, ptr %.95, i64 %.67.0238.i.i
  %.171.i.i = load double, ptr %.170.i.i, align 8, !noalias !6
  %.176.idx.i.i = shl i64 %.67.0238.i.i, 4
  %.176.i.i = getelementptr i8, ptr %3, i64 %.176.idx.i.i
  %.177.i.i = load double, ptr %.176.i.i, align 8, !noalias !6
  %.183.i.i = getelementptr i8, ptr %.176.i.i, i64 8
  %.184.i.i = load double, ptr %.183.i.i, align 8, !noalias !6
  call fastcc void @to_scale(ptr %.185.i.i, i64 %.168.i.i, double %.171.i.i, double %.177.i.i, double %.184.i.i)
  %.199.fca.3.load.i.i = load double, ptr %.fca.3.gep.i.i, align 8, !noalias !6
  %.199.fca.2.load.i.i = load double, ptr %.fca.2.gep.i.i, align 8, !noalias !6
  %.199.fca.0.load.i.i = load double, ptr %.185.i.i, align 8, !noalias !6
  %.226.i.i = getelementptr double, ptr %.60, i64 %.67.0238.i.i
  store double %.199.fca.0.load.i.i, ptr %.226.i.i, align 8, !noalias !6
  %.229.i.i = fadd double %lp.2.0239.i.i, %.199.fca.2.load.i.i
  %.233.i.i = getelementptr double, ptr %arg.grad, i64 %.67.0238.i.i
  %.234.i.i = load double, ptr %.233.i.i, align 8, !noalias !6
  %.235.i.i = fadd double %.199.fca.3.load.i.i, %.234.i.i
  store double %.235.i.i, ptr %.233.i.i, align 8, !noalias !6
  %exitcond.not.i.i = icmp eq i64 %.138.i.i, %.24.i.i
  br i1 %exitcond.not.i.i, label %B276.i.i, label %B140.if.i.i

B336.if.i.i:                                      ; preds = %B336.loopexit.i.i, %B336.if.lr.ph.i.i
  %.276.0249.i.i = phi i64 [ 0, %B336.if.lr.ph.i.i ], [ %.345.i.i, %B336.loopexit.i.i ]
  %.345.i.i = add nuw nsw i64 %.276.0249.i.i, 1
  %.372.i.i = load i64, ptr %.371.i.i, align 8, !noalias !6
  %24 = getelementptr i64, ptr %.22, i64 %.372.i.i
  %.377.idx.i.i = shl i64 %.276.0249.i.i, 5
  %.377.i.i = getelementptr i8, ptr %24, i64 %.377.idx.i.i
  %.378.i.i = load i64, ptr %.377.i.i, align 8, !noalias !6
  %.483245.not.i.i = icmp slt i64 %.378.i.i, 1
  br i1 %.483245.not.i.i, label %B336.loopexit.i.i, label %B618.if.lr.ph.i.i

B618.if.lr.ph.i.i:                                ; preds = %B336.if.i.i
  %.395.i.i = getelementptr i8, ptr %.377.i.i, i64 24
  %.396.i.i = load i64, ptr %.395.i.i, align 8, !noalias !6
  %.391.i.i = getelementptr i8, ptr %.377.i.i, i64 16
  %.392.i.i = load i64, ptr %.391.i.i, align 8, !noalias !6
  %.381.i.i = getelementptr i8, ptr %.377.i.i, i64 8
  %.382.i.i = load i64, ptr %.381.i.i, align 8, !noalias !6
  %25 = getelementptr double, ptr %.26, i64 %.396.i.i
  %26 = getelementptr double, ptr %.26, i64 %.392.i.i
  %27 = getelementptr i64, ptr %.22, i64 %.382.i.i
  br label %B618.if.i.i

B618.if.i.i:                                      ; preds = %B618.if.lr.ph.i.i, %B728.i.i
  %.427.0246.i.i = phi i64 [ 0, %B618.if.lr.ph.i.i ], [ %.496.i.i, %B728.i.i ]
  %.528.i.i = getelementptr double, ptr %25, i64 %.427.0246.i.i
  %.529.i.i = load double, ptr %.528.i.i, align 8, !noalias !6
  %.653.i.i = mul nuw nsw i64 %.427.0246.i.i, %.378.i.i
  %28 = getelementptr double, ptr %26, i64 %.653.i.i
  br label %B662.if.i.i

B662.if.i.i:                                      ; preds = %B662.if.i.i, %B618.if.i.i
  %total.2.2243.i.i = phi double [ %.529.i.i, %B618.if.i.i ], [ %.670.i.i, %B662.if.i.i ]
  %.557.0241.i.i = phi i64 [ 0, %B618.if.i.i ], [ %.626.i.i, %B662.if.i.i ]
  %.626.i.i = add nuw nsw i64 %.557.0241.i.i, 1
  %.658.i.i = getelementptr double, ptr %28, i64 %.557.0241.i.i
  %.659.i.i = load double, ptr %.658.i.i, align 8, !noalias !6
  %.663.i.i = getelementptr i64, ptr %27, i64 %.557.0241.i.i
  %.664.i.i = load i64, ptr %.663.i.i, align 8, !noalias !6
  %.666.i.i = getelementptr double, ptr %.95, i64 %.664.i.i
  %.667.i.i = load double, ptr %.666.i.i, align 8, !noalias !6
  %.668.i.i = fmul double %.659.i.i, %.667.i.i
  %.670.i.i = fadd double %total.2.2243.i.i, %.668.i.i
  %exitcond254.not.i.i = icmp eq i64 %.378.i.i, %.626.i.i
  br i1 %exitcond254.not.i.i, label %B728.i.i, label %B662.if.i.i

B824.if.i.i:                                      ; preds = %B824.if.i.i, %B824.if.lr.ph.i.i
  %.738.0252.i.i = phi i64 [ 0, %B824.if.lr.ph.i.i ], [ %.807.i.i, %B824.if.i.i ]
  %.807.i.i = add nuw nsw i64 %.738.0252.i.i, 1
  %.834.i.i = load i64, ptr %.833.i.i, align 8, !noalias !6
  %29 = getelementptr double, ptr %.26, i64 %.834.i.i
  %.837.i.i = getelementptr double, ptr %29, i64 %.738.0252.i.i
  %.838.i.i = load double, ptr %.837.i.i, align 8, !noalias !6
  %.842.i.i = getelementptr double, ptr %4, i64 %.738.0252.i.i
  store double %.838.i.i, ptr %.842.i.i, align 8, !noalias !6
  %exitcond257.not.i.i = icmp eq i64 %.807.i.i, %.714.i.i
  br i1 %exitcond257.not.i.i, label %B892.i.i, label %B824.if.i.i

forward: ; preds = %B405.i.i.i, %calculate
  %lp.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i.i, %B405.i.i.i ]
  %.920.i.i = fadd double %lp.2.0.lcssa.i.i, %lp.2.0.lcssa.i.i.i
  %.192.i = getelementptr i8, ptr %.22, i64 104
  %.193.i = load i64, ptr %.192.i, align 8, !noalias !3
  %.274106.not.i = icmp slt i64 %.193.i, 1
  br i1 %.274106.not.i, label %before_likelihood, label %B174.if.lr.ph.i

B174.if.lr.ph.i:                                  ; preds = %forward
  %.313.i = getelementptr i8, ptr %.22, i64 112
  br label %B174.if.i

B346.i:                                           ; preds = %factor_forward
  %.26.i.i = load i64, ptr %75, align 8, !noalias !35
  %.31.i.i = load i64, ptr %.25.i89.i, align 8, !noalias !35
  %.155676.not.i.i = icmp slt i64 %.26.i.i, 1
  br i1 %.155676.not.i.i, label %effects_forward, label %B240.if.lr.ph.i.i

B240.if.lr.ph.i.i:                                ; preds = %B346.i
  %.65.i.i = getelementptr i8, ptr %75, i64 56
  %.66.i.i = load i64, ptr %.65.i.i, align 8, !noalias !35
  %.60.i.i = getelementptr i8, ptr %75, i64 80
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !35
  %.199.i.i = getelementptr i8, ptr %75, i64 48
  %.210.i.i = getelementptr i8, ptr %75, i64 128
  %.227.i.i = getelementptr i8, ptr %75, i64 144
  %.236.i.i = getelementptr i8, ptr %75, i64 136
  %.251.i79.i = getelementptr i8, ptr %75, i64 120
  %.260.i.i = getelementptr i8, ptr %75, i64 104
  %.25.i.i.i = getelementptr i8, ptr %75, i64 216
  %.46.i.i.i = getelementptr i8, ptr %75, i64 208
  %.57.i.i.i = getelementptr i8, ptr %75, i64 184
  %.70.i.i.i = getelementptr i8, ptr %75, i64 200
  %.65.i.i.i = getelementptr i8, ptr %75, i64 192
  %.236.i.i.i = getelementptr i8, ptr %75, i64 168
  %.267.i.i.i = getelementptr i8, ptr %75, i64 176
  %.309.i.i = getelementptr i8, ptr %75, i64 224
  %.355.i.i = icmp sgt i64 %.31.i.i, 0
  %storemerge580.i.i = tail call i64 @llvm.smax.i64(i64 %.31.i.i, i64 0)
  %30 = getelementptr double, ptr %.60, i64 %.61.i.i
  %31 = getelementptr i64, ptr %.22, i64 %.66.i.i
  %.913.i.i = getelementptr i8, ptr %75, i64 64
  %.922.i.i = getelementptr i8, ptr %75, i64 72
  %.933.i.i = getelementptr i8, ptr %75, i64 152
  %32 = getelementptr double, ptr %.95, i64 %.363.i
  br label %B240.if.i.i

B240.loopexit.i.i:                                ; preds = %B1938.i.i, %weight_of
  %lp.4.1.lcssa700.i.i = phi double [ %lp.3.0680.i.i, %weight_of ], [ %.1918.i.i, %B1938.i.i ]
  %exitcond694.not.i.i = icmp eq i64 %.168.i80.i, %.26.i.i
  br i1 %exitcond694.not.i.i, label %effects_forward, label %B240.if.i.i

B862.i.i:                                         ; preds = %B792.if.i.i, %B758.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B758.if.i.i ], [ %.841.i.i, %B792.if.i.i ]
  %gep625.i.i = getelementptr double, ptr %invariant.gep624.i.i, i64 %71
  %.860.i.i = load double, ptr %gep625.i.i, align 8, !noalias !35
  %.862.i.i = fmul double %storemerge93.i.i.i, %.860.i.i
  %.864.i.i = fmul double %inner.2.4.lcssa.i.i, %.862.i.i
  %.868.i.i = fadd double %total.12.3622.i.i, %.864.i.i
  %exitcond685.not.i.i = icmp eq i64 %.671.i.i, %68
  br i1 %exitcond685.not.i.i, label %B914.i.i, label %B758.if.i.i

B914.i.i:                                         ; preds = %B862.i.i, %B708.if.i.i
  %total.12.3.lcssa.i.i = phi double [ %..i.i, %B708.if.i.i ], [ %.868.i.i, %B862.i.i ]
  %.887.i.i = getelementptr double, ptr %69, i64 %.463.0627.i.i
  store double %total.12.3.lcssa.i.i, ptr %.887.i.i, align 8, !noalias !35
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.562.i.i, label %B948.i.i, label %B708.if.i.i

B948.i.i:                                         ; preds = %B914.i.i
  %.410.i.i = add nuw nsw i64 %.341.0637.i.i, 1
  %.900.i.i = getelementptr i64, ptr %31, i64 %.341.0637.i.i
  %.901.i.i = load i64, ptr %.900.i.i, align 8, !noalias !35
  %.907.i.i = getelementptr i8, ptr %.900.i.i, i64 8
  %.908.i.i = load i64, ptr %.907.i.i, align 8, !noalias !35
  %.909.i.i = sub nsw i64 %.908.i.i, %.901.i.i
  %.934.i.i = load i64, ptr %.933.i.i, align 8, !noalias !35
  %gep635.i.i = getelementptr double, ptr %invariant.gep634.i.i, i64 %.934.i.i
  %.942.i.i = getelementptr double, ptr %gep635.i.i, i64 %.341.0637.i.i
  %.943.i.i = load double, ptr %.942.i.i, align 8, !noalias !35
  %.1029629.not.i.i = icmp slt i64 %.909.i.i, 1
  br i1 %.1029629.not.i.i, label %B1246.i.i, label %B1192.if.lr.ph.i.i

B1192.if.lr.ph.i.i:                               ; preds = %B948.i.i
  %.928.i.i = mul nuw nsw i64 %.909.i.i, %.97.0678.i.i
  %.925.i.i = mul nsw i64 %.901.i.i, %.26.i.i
  %.923.i.i = load i64, ptr %.922.i.i, align 8, !noalias !35
  %.914.i.i = load i64, ptr %.913.i.i, align 8, !noalias !35
  %33 = getelementptr i64, ptr %.22, i64 %.914.i.i
  %34 = getelementptr i64, ptr %33, i64 %.901.i.i
  %35 = getelementptr double, ptr %.26, i64 %.923.i.i
  %36 = getelementptr double, ptr %35, i64 %.925.i.i
  %37 = getelementptr double, ptr %36, i64 %.928.i.i
  br label %B1192.if.i.i

B1246.i.i:                                        ; preds = %B1192.if.i.i, %B948.i.i
  %total.13.2.lcssa.i.i = phi double [ %.943.i.i, %B948.i.i ], [ %.1082.i.i, %B1192.if.i.i ]
  %.1096.i.i = fmul double %storemerge93.i.i.i, %total.13.2.lcssa.i.i
  %.1105.i.i = getelementptr double, ptr %67, i64 %.341.0637.i.i
  store double %.1096.i.i, ptr %.1105.i.i, align 8, !noalias !35
  %indvars.iv.next683.i.i = add i64 %indvars.iv682.i.i, -1
  %exitcond688.not.i.i = icmp eq i64 %.31.i.i, %.410.i.i
  br i1 %exitcond688.not.i.i, label %B64.if.lr.ph.i.i83.i, label %B708.if.lr.ph.i.i

B182.i.i86.i:                                     ; preds = %B116.if.i.i.i, %B64.if.i.i84.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i84.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i86.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.31.i.i
  %38 = getelementptr double, ptr %65, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %38, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !38
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !38
  br label %B64.if.i.i84.i

B294.i.i.i:                                       ; preds = %B182.i.i86.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !38
  %.482.i.i.i = getelementptr double, ptr %39, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !38
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.31.i.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i83.i

B64.if.lr.ph.i.i83.i:                             ; preds = %B1246.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1246.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1246.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.31.i.i
  %39 = getelementptr double, ptr %65, i64 %.263.i.i.i
  br label %B64.if.i.i84.i

B64.if.i.i84.i:                                   ; preds = %B64.if.lr.ph.i.i83.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i83.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %39, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !38
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i86.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i84.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.31.i.i
  %40 = getelementptr double, ptr %65, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i.i = getelementptr double, ptr %39, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i.i, align 8, !noalias !38
  %.408.i.i.i = getelementptr double, ptr %40, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !38
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i.i85.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i.i85.i, label %B182.i.i86.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %41 = getelementptr double, ptr %.60, i64 %.237.i.i
  %42 = getelementptr double, ptr %41, i64 %.203.i.i
  br label %B1332.if.i.i

B1424.i.i:                                        ; preds = %B1366.if.i.i, %B1332.if.i.i
  %total.14.2.lcssa.i.i = phi double [ 0.000000e+00, %B1332.if.i.i ], [ %.1410.i.i, %B1366.if.i.i ]
  %.1504646.not.i.i = icmp eq i64 %.1175.0652.i.i, 0
  br i1 %.1504646.not.i.i, label %B1510.i.i, label %B1450.if.lr.ph.i.i

B1450.if.lr.ph.i.i:                               ; preds = %B1424.i.i
  %.1544.i.i = mul nuw nsw i64 %.1175.0652.i.i, %.31.i.i
  %43 = getelementptr double, ptr %65, i64 %.1544.i.i
  br label %B1450.if.i.i

B1510.i.i:                                        ; preds = %B1450.if.i.i, %B1424.i.i
  %.1568.pre-phi.i.i = phi i64 [ 0, %B1424.i.i ], [ %.1544.i.i, %B1450.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1424.i.i ], [ %.1558.i.i, %B1450.if.i.i ]
  %44 = getelementptr double, ptr %65, i64 %.1568.pre-phi.i.i
  %.1574.i.i = getelementptr double, ptr %44, i64 %.1175.0652.i.i
  %.1575.i.i = load double, ptr %.1574.i.i, align 8, !noalias !35
  %.1580.i.i = fdiv double %total.15.2.lcssa.i.i, %.1575.i.i
  %.1589.i.i = getelementptr double, ptr %42, i64 %.1175.0652.i.i
  store double %.1580.i.i, ptr %.1589.i.i, align 8, !noalias !35
  %exitcond691.not.i.i = icmp eq i64 %.31.i.i, %.1244.i.i
  br i1 %exitcond691.not.i.i, label %B1562.i.i, label %B1332.if.i.i

B1562.i.i:                                        ; preds = %B1510.i.i
  %.1145.i.i = fsub double %lp.3.0680.i.i, %.486.i.i.i
  %45 = getelementptr double, ptr %32, i64 %.203.i.i
  %46 = getelementptr double, ptr %.60, i64 %.252.i81.i
  %47 = getelementptr double, ptr %46, i64 %.203.i.i
  br label %B1598.if.i.i

B1840.preheader.i.i:                              ; preds = %B1736.i.i
  %48 = getelementptr double, ptr %.60, i64 %.261.i.i
  %49 = getelementptr double, ptr %48, i64 %.203.i.i
  br label %B1878.if.lr.ph.i.i

B1736.i.i:                                        ; preds = %B1676.if.i.i, %B1598.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.1742.i.i, %B1598.if.i.i ], [ %.1882.i.i, %B1676.if.i.i ]
  %.1892.i.i = mul nsw i64 %.1629.0666.i.i, %.31.i.i
  %50 = getelementptr double, ptr %65, i64 %.1892.i.i
  %.1898.i.i = getelementptr double, ptr %50, i64 %.1629.0666.i.i
  %.1899.i.i = load double, ptr %.1898.i.i, align 8, !noalias !35
  %.1904.i.i = fdiv double %total.16.2.lcssa.i.i, %.1899.i.i
  %.1913.i.i = getelementptr double, ptr %47, i64 %.1629.0666.i.i
  store double %.1904.i.i, ptr %.1913.i.i, align 8, !noalias !35
  %.1915.i.i = fmul double %.1904.i.i, 5.000000e-01
  %.1916.i.i = fmul double %.1904.i.i, %.1915.i.i
  %.1918.i.i = fsub double %lp.4.1665.i.i, %.1916.i.i
  %.1685.i.i = icmp sgt i64 %.1632.0664.i.i, 1
  br i1 %.1685.i.i, label %B1598.if.i.i, label %B1840.preheader.i.i

B1938.i.i:                                        ; preds = %B1878.if.i.i
  %.2025.i.i = add nuw nsw i64 %.1956.0674.i.i, 1
  %.2206.i.i = getelementptr double, ptr %49, i64 %.1956.0674.i.i
  store double %.2191.i.i, ptr %.2206.i.i, align 8, !noalias !35
  %exitcond693.not.i.i = icmp eq i64 %.31.i.i, %.2025.i.i
  br i1 %exitcond693.not.i.i, label %B240.loopexit.i.i, label %B1878.if.lr.ph.i.i

B240.if.i.i:                                      ; preds = %B240.loopexit.i.i, %B240.if.lr.ph.i.i
  %lp.3.0680.i.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i.i ], [ %lp.4.1.lcssa700.i.i, %B240.loopexit.i.i ]
  %.97.0678.i.i = phi i64 [ 0, %B240.if.lr.ph.i.i ], [ %.168.i80.i, %B240.loopexit.i.i ]
  %.168.i80.i = add nuw nsw i64 %.97.0678.i.i, 1
  %.200.i.i = load i64, ptr %.199.i.i, align 8, !noalias !35
  %.203.i.i = mul nsw i64 %.97.0678.i.i, %.31.i.i
  %.205.i.i = mul nsw i64 %.203.i.i, %.31.i.i
  %.211.i.i = load i64, ptr %.210.i.i, align 8, !noalias !35
  %.228.i.i = load i64, ptr %.227.i.i, align 8, !noalias !35
  %.237.i.i = load i64, ptr %.236.i.i, align 8, !noalias !35
  %.252.i81.i = load i64, ptr %.251.i79.i, align 8, !noalias !35
  %.261.i.i = load i64, ptr %.260.i.i, align 8, !noalias !35
  %.26.i.i.i = load i64, ptr %.25.i.i.i, align 8, !noalias !41
  %.27.i.i.i = icmp eq i64 %.26.i.i.i, 0
  br i1 %.27.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B240.if.i.i
  %.47.i.i.i = load i64, ptr %.46.i.i.i, align 8, !noalias !41
  %51 = getelementptr double, ptr %.26, i64 %.47.i.i.i
  %.51.i.i.i = getelementptr double, ptr %51, i64 %.97.0678.i.i
  %.52.i.i.i = load double, ptr %.51.i.i.i, align 8, !noalias !41
  %.53.i.i.i = fneg double %.52.i.i.i
  %.58.i.i.i = load i64, ptr %.57.i.i.i, align 8, !noalias !41
  %.16296.not.i.i.i = icmp slt i64 %.58.i.i.i, 1
  br i1 %.16296.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.73.i.i.i = mul nuw nsw i64 %.58.i.i.i, %.97.0678.i.i
  %.71.i.i.i = load i64, ptr %.70.i.i.i, align 8, !noalias !41
  %.66.i.i.i = load i64, ptr %.65.i.i.i, align 8, !noalias !41
  %52 = getelementptr i64, ptr %.22, i64 %.66.i.i.i
  %53 = getelementptr double, ptr %.26, i64 %.71.i.i.i
  %54 = getelementptr double, ptr %53, i64 %.73.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.53.i.i.i, %B56.i.i.i ], [ %.215.i.i82.i, %B266.if.i.i.i ]
  %.237.i.i.i = load i64, ptr %.236.i.i.i, align 8, !noalias !41
  %.238.i.i.i = icmp sgt i64 %.237.i.i.i, -1
  br i1 %.238.i.i.i, label %B370.i.i.i, label %B700.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.250.i.i.i = load i64, ptr %.313.i, align 8, !noalias !41
  %55 = getelementptr i64, ptr %.22, i64 %.250.i.i.i
  %.idx.i.i.i = mul i64 %.237.i.i.i, 232
  %56 = getelementptr i8, ptr %55, i64 %.idx.i.i.i
  %.260.i.i.i = getelementptr i8, ptr %56, i64 8
  %.261.i.i.i = load i64, ptr %.260.i.i.i, align 8, !noalias !41
  %.368100.not.i.i.i = icmp slt i64 %.261.i.i.i, 1
  br i1 %.368100.not.i.i.i, label %B700.i.i.i, label %B652.if.lr.ph.i.i.i

B652.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.274.i.i.i = getelementptr i8, ptr %56, i64 104
  %.275.i.i.i = load i64, ptr %.274.i.i.i, align 8, !noalias !41
  %.270.i593.i.i = mul nuw nsw i64 %.261.i.i.i, %.97.0678.i.i
  %.268.i.i.i = load i64, ptr %.267.i.i.i, align 8, !noalias !41
  %57 = getelementptr double, ptr %.60, i64 %.275.i.i.i
  %58 = getelementptr double, ptr %57, i64 %.270.i593.i.i
  %59 = getelementptr double, ptr %.26, i64 %.268.i.i.i
  %60 = getelementptr double, ptr %59, i64 %.270.i593.i.i
  br label %B652.if.i.i.i

B700.i.i.i:                                       ; preds = %B652.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.418.i.i.i, %B652.if.i.i.i ]
  %.453.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.53.i.i.i, %B266.if.lr.ph.i.i.i ], [ %.215.i.i82.i, %B266.if.i.i.i ]
  %.104.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.175.i.i.i, %B266.if.i.i.i ]
  %.175.i.i.i = add nuw nsw i64 %.104.097.i.i.i, 1
  %.203.i.i.i = getelementptr i64, ptr %52, i64 %.104.097.i.i.i
  %.204.i.i.i = load i64, ptr %.203.i.i.i, align 8, !noalias !41
  %.206.i.i.i = getelementptr double, ptr %.60, i64 %.204.i.i.i
  %.207.i.i.i = load double, ptr %.206.i.i.i, align 8, !noalias !41
  %.211.i.i.i = getelementptr double, ptr %54, i64 %.104.097.i.i.i
  %.212.i.i.i = load double, ptr %.211.i.i.i, align 8, !noalias !41
  %.213.i.i.i = fmul double %.207.i.i.i, %.212.i.i.i
  %.215.i.i82.i = fadd double %total.3.099.i.i.i, %.213.i.i.i
  %exitcond.not.i592.i.i = icmp eq i64 %.175.i.i.i, %.58.i.i.i
  br i1 %exitcond.not.i592.i.i, label %B316.i.i.i, label %B266.if.i.i.i

B652.if.i.i.i:                                    ; preds = %B652.if.i.i.i, %B652.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B652.if.lr.ph.i.i.i ], [ %.418.i.i.i, %B652.if.i.i.i ]
  %.312.0101.i.i.i = phi i64 [ 0, %B652.if.lr.ph.i.i.i ], [ %.381.i.i.i, %B652.if.i.i.i ]
  %.381.i.i.i = add nuw nsw i64 %.312.0101.i.i.i, 1
  %.409.i594.i.i = getelementptr double, ptr %58, i64 %.312.0101.i.i.i
  %.410.i595.i.i = load double, ptr %.409.i594.i.i, align 8, !noalias !41
  %.414.i.i.i = getelementptr double, ptr %60, i64 %.312.0101.i.i.i
  %.415.i.i.i = load double, ptr %.414.i.i.i, align 8, !noalias !41
  %.416.i.i.i = fmul double %.410.i595.i.i, %.415.i.i.i
  %.418.i.i.i = fadd double %total.4.0103.i.i.i, %.416.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.381.i.i.i, %.261.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B700.i.i.i, label %B652.if.i.i.i

weight_of: ; preds = %B700.i.i.i, %B240.if.i.i
  %storemerge93.i.i.i = phi double [ %.453.i.i.i, %B700.i.i.i ], [ 1.000000e+00, %B240.if.i.i ]
  %.310.i.i = load i64, ptr %.309.i.i, align 8, !noalias !35
  %61 = getelementptr double, ptr %.60, i64 %.310.i.i
  %.315.i.i = getelementptr double, ptr %61, i64 %.97.0678.i.i
  store double %storemerge93.i.i.i, ptr %.315.i.i, align 8, !noalias !35
  %invariant.gep634.i.i = getelementptr double, ptr %.26, i64 %.203.i.i
  br i1 %.355.i.i, label %B672.if.lr.ph.i.i, label %B240.loopexit.i.i

B672.if.lr.ph.i.i:                                ; preds = %weight_of
  %62 = getelementptr double, ptr %.26, i64 %.200.i.i
  %63 = getelementptr double, ptr %62, i64 %.205.i.i
  %64 = getelementptr double, ptr %.60, i64 %.211.i.i
  %65 = getelementptr double, ptr %64, i64 %.205.i.i
  %66 = getelementptr double, ptr %.60, i64 %.228.i.i
  %67 = getelementptr double, ptr %66, i64 %.203.i.i
  br label %B708.if.lr.ph.i.i

B708.if.lr.ph.i.i:                                ; preds = %B672.if.lr.ph.i.i, %B1246.i.i
  %indvars.iv682.i.i = phi i64 [ %.31.i.i, %B672.if.lr.ph.i.i ], [ %indvars.iv.next683.i.i, %B1246.i.i ]
  %.341.0637.i.i = phi i64 [ 0, %B672.if.lr.ph.i.i ], [ %.410.i.i, %B1246.i.i ]
  %smax684.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv682.i.i, i64 0)
  %68 = add nuw i64 %smax684.i.i, %.341.0637.i.i
  %.658619.not.i.not.i = icmp sgt i64 %.31.i.i, %.341.0637.i.i
  %invariant.gep624.i.i = getelementptr double, ptr %30, i64 %.341.0637.i.i
  %.878.i.i = mul nuw nsw i64 %.341.0637.i.i, %.31.i.i
  %69 = getelementptr double, ptr %65, i64 %.878.i.i
  br label %B708.if.i.i

B708.if.i.i:                                      ; preds = %B708.if.lr.ph.i.i, %B914.i.i
  %indvars.iv.i.i = phi i64 [ %.31.i.i, %B708.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B914.i.i ]
  %.463.0627.i.i = phi i64 [ 0, %B708.if.lr.ph.i.i ], [ %.532.i.i, %B914.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %70 = add nuw i64 %smax.i.i, %.463.0627.i.i
  %.532.i.i = add nuw nsw i64 %.463.0627.i.i, 1
  %.562.i.i = icmp eq i64 %.341.0637.i.i, %.463.0627.i.i
  %..i.i = select i1 %.562.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.658619.not.i.not.i, label %B758.if.lr.ph.i.i, label %B914.i.i

B758.if.lr.ph.i.i:                                ; preds = %B708.if.i.i
  %.783615.not.not.i.i = icmp sgt i64 %.31.i.i, %.463.0627.i.i
  %invariant.gep.i.i = getelementptr double, ptr %30, i64 %.463.0627.i.i
  br label %B758.if.i.i

B758.if.i.i:                                      ; preds = %B758.if.lr.ph.i.i, %B862.i.i
  %total.12.3622.i.i = phi double [ %..i.i, %B758.if.lr.ph.i.i ], [ %.868.i.i, %B862.i.i ]
  %.602.0620.i.i = phi i64 [ %.341.0637.i.i, %B758.if.lr.ph.i.i ], [ %.671.i.i, %B862.i.i ]
  %.671.i.i = add nuw i64 %.602.0620.i.i, 1
  %71 = mul nsw i64 %.602.0620.i.i, %.31.i.i
  br i1 %.783615.not.not.i.i, label %B792.if.lr.ph.i.i, label %B862.i.i

B792.if.lr.ph.i.i:                                ; preds = %B758.if.i.i
  %72 = getelementptr double, ptr %63, i64 %71
  br label %B792.if.i.i

B792.if.i.i:                                      ; preds = %B792.if.i.i, %B792.if.lr.ph.i.i
  %inner.2.4618.i.i = phi double [ 0.000000e+00, %B792.if.lr.ph.i.i ], [ %.841.i.i, %B792.if.i.i ]
  %.727.0616.i.i = phi i64 [ %.463.0627.i.i, %B792.if.lr.ph.i.i ], [ %.796.i.i, %B792.if.i.i ]
  %.796.i.i = add nuw i64 %.727.0616.i.i, 1
  %.828.i.i = getelementptr double, ptr %72, i64 %.727.0616.i.i
  %.829.i.i = load double, ptr %.828.i.i, align 8, !noalias !35
  %.831.i.i = mul nsw i64 %.727.0616.i.i, %.31.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.831.i.i
  %.838.i87.i = load double, ptr %gep.i.i, align 8, !noalias !35
  %.839.i.i = fmul double %.829.i.i, %.838.i87.i
  %.841.i.i = fadd double %inner.2.4618.i.i, %.839.i.i
  %exitcond.not.i88.i = icmp eq i64 %.796.i.i, %70
  br i1 %exitcond.not.i88.i, label %B862.i.i, label %B792.if.i.i

B1192.if.i.i:                                     ; preds = %B1192.if.i.i, %B1192.if.lr.ph.i.i
  %total.13.2632.i.i = phi double [ %.943.i.i, %B1192.if.lr.ph.i.i ], [ %.1082.i.i, %B1192.if.i.i ]
  %.973.0630.i.i = phi i64 [ 0, %B1192.if.lr.ph.i.i ], [ %.1042.i.i, %B1192.if.i.i ]
  %.1042.i.i = add nuw nsw i64 %.973.0630.i.i, 1
  %.1070.i.i = getelementptr i64, ptr %34, i64 %.973.0630.i.i
  %.1071.i.i = load i64, ptr %.1070.i.i, align 8, !noalias !35
  %.1073.i.i = getelementptr double, ptr %.60, i64 %.1071.i.i
  %.1074.i.i = load double, ptr %.1073.i.i, align 8, !noalias !35
  %.1078.i.i = getelementptr double, ptr %37, i64 %.973.0630.i.i
  %.1079.i.i = load double, ptr %.1078.i.i, align 8, !noalias !35
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
  %invariant.gep644.i.i = getelementptr double, ptr %30, i64 %.1175.0652.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1366.if.lr.ph.i.i
  %total.14.2642.i.i = phi double [ 0.000000e+00, %B1366.if.lr.ph.i.i ], [ %.1410.i.i, %B1366.if.i.i ]
  %.1300.0640.i.i = phi i64 [ %.1175.0652.i.i, %B1366.if.lr.ph.i.i ], [ %.1369.i.i, %B1366.if.i.i ]
  %.1369.i.i = add nuw i64 %.1300.0640.i.i, 1
  %.1395.i.i = mul nsw i64 %.1300.0640.i.i, %.31.i.i
  %gep645.i.i = getelementptr double, ptr %invariant.gep644.i.i, i64 %.1395.i.i
  %.1402.i.i = load double, ptr %gep645.i.i, align 8, !noalias !35
  %.1406.i.i = getelementptr double, ptr %67, i64 %.1300.0640.i.i
  %.1407.i.i = load double, ptr %.1406.i.i, align 8, !noalias !35
  %.1408.i.i = fmul double %.1402.i.i, %.1407.i.i
  %.1410.i.i = fadd double %total.14.2642.i.i, %.1408.i.i
  %exitcond689.not.i.i = icmp eq i64 %.1369.i.i, %.31.i.i
  br i1 %exitcond689.not.i.i, label %B1424.i.i, label %B1366.if.i.i

B1450.if.i.i:                                     ; preds = %B1450.if.i.i, %B1450.if.lr.ph.i.i
  %total.15.2649.i.i = phi double [ %total.14.2.lcssa.i.i, %B1450.if.lr.ph.i.i ], [ %.1558.i.i, %B1450.if.i.i ]
  %.1448.0647.i.i = phi i64 [ 0, %B1450.if.lr.ph.i.i ], [ %.1517.i.i, %B1450.if.i.i ]
  %.1517.i.i = add nuw nsw i64 %.1448.0647.i.i, 1
  %.1549.i.i = getelementptr double, ptr %43, i64 %.1448.0647.i.i
  %.1550.i.i = load double, ptr %.1549.i.i, align 8, !noalias !35
  %.1554.i.i = getelementptr double, ptr %42, i64 %.1448.0647.i.i
  %.1555.i.i = load double, ptr %.1554.i.i, align 8, !noalias !35
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
  %.1734.i.i = getelementptr double, ptr %45, i64 %.1629.0666.i.i
  %.1735.i.i = load double, ptr %.1734.i.i, align 8, !noalias !35
  %.1740.i.i = getelementptr double, ptr %42, i64 %.1629.0666.i.i
  %.1741.i.i = load double, ptr %.1740.i.i, align 8, !noalias !35
  %.1742.i.i = fadd double %.1735.i.i, %.1741.i.i
  %.1785.i.i = sub i64 %.31.i.i, %.1629.0.in663.i.i
  %.1828654.not.i.i = icmp eq i64 %.1785.i.i, 0
  br i1 %.1828654.not.i.i, label %B1736.i.i, label %B1676.if.lr.ph.i.i

B1676.if.lr.ph.i.i:                               ; preds = %B1598.if.i.i
  %invariant.gep659.i.i = getelementptr double, ptr %65, i64 %.1629.0666.i.i
  br label %B1676.if.i.i

B1676.if.i.i:                                     ; preds = %B1676.if.i.i, %B1676.if.lr.ph.i.i
  %total.16.2657.i.i = phi double [ %.1742.i.i, %B1676.if.lr.ph.i.i ], [ %.1882.i.i, %B1676.if.i.i ]
  %.1775.0656.i.i = phi i64 [ %.1785.i.i, %B1676.if.lr.ph.i.i ], [ %.1837.i.i, %B1676.if.i.i ]
  %.1772.0655.i.i = phi i64 [ %.1629.0.in663.i.i, %B1676.if.lr.ph.i.i ], [ %.1841.i.i, %B1676.if.i.i ]
  %.1837.i.i = add nsw i64 %.1775.0656.i.i, -1
  %.1841.i.i = add i64 %.1772.0655.i.i, 1
  %.1867.i.i = mul nsw i64 %.1772.0655.i.i, %.31.i.i
  %gep660.i.i = getelementptr double, ptr %invariant.gep659.i.i, i64 %.1867.i.i
  %.1874.i.i = load double, ptr %gep660.i.i, align 8, !noalias !35
  %.1878.i.i = getelementptr double, ptr %47, i64 %.1772.0655.i.i
  %.1879.i.i = load double, ptr %.1878.i.i, align 8, !noalias !35
  %.1880.i.i = fmul double %.1874.i.i, %.1879.i.i
  %.1882.i.i = fsub double %total.16.2657.i.i, %.1880.i.i
  %.1828.i.i = icmp sgt i64 %.1775.0656.i.i, 1
  br i1 %.1828.i.i, label %B1676.if.i.i, label %B1736.i.i

B1878.if.lr.ph.i.i:                               ; preds = %B1938.i.i, %B1840.preheader.i.i
  %.1956.0674.i.i = phi i64 [ 0, %B1840.preheader.i.i ], [ %.2025.i.i, %B1938.i.i ]
  %.2177.i.i = mul nuw nsw i64 %.1956.0674.i.i, %.31.i.i
  %73 = getelementptr double, ptr %30, i64 %.2177.i.i
  br label %B1878.if.i.i

B1878.if.i.i:                                     ; preds = %B1878.if.i.i, %B1878.if.lr.ph.i.i
  %total.17.2671.i.i = phi double [ 0.000000e+00, %B1878.if.lr.ph.i.i ], [ %.2191.i.i, %B1878.if.i.i ]
  %.2081.0669.i.i = phi i64 [ 0, %B1878.if.lr.ph.i.i ], [ %.2150.i.i, %B1878.if.i.i ]
  %.2150.i.i = add nuw nsw i64 %.2081.0669.i.i, 1
  %.2182.i.i = getelementptr double, ptr %73, i64 %.2081.0669.i.i
  %.2183.i.i = load double, ptr %.2182.i.i, align 8, !noalias !35
  %.2187.i.i = getelementptr double, ptr %47, i64 %.2081.0669.i.i
  %.2188.i.i = load double, ptr %.2187.i.i, align 8, !noalias !35
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
  %.274.i = icmp sgt i64 %.218.0109.in.i, 1
  br i1 %.274.i, label %B174.if.i, label %before_likelihood

B174.if.i:                                        ; preds = %B383.i, %B174.if.lr.ph.i
  %.218.0109.in.i = phi i64 [ %.193.i, %B174.if.lr.ph.i ], [ %.218.0109.i, %B383.i ]
  %lp.3.0108.i = phi double [ %.920.i.i, %B174.if.lr.ph.i ], [ %lp.4.1.i, %B383.i ]
  %.218.0109.i = add nsw i64 %.218.0109.in.i, -1
  %.314.i = load i64, ptr %.313.i, align 8, !noalias !3
  %74 = getelementptr i64, ptr %.22, i64 %.314.i
  %.idx.i = mul i64 %.218.0109.i, 232
  %75 = getelementptr i8, ptr %74, i64 %.idx.i
  %.25.i89.i = getelementptr i8, ptr %75, i64 8
  %.26.i90.i = load i64, ptr %.25.i89.i, align 8, !noalias !44
  %.150123.not.i.i = icmp slt i64 %.26.i90.i, 1
  br i1 %.150123.not.i.i, label %factor_forward, label %B276.if.lr.ph.i.i

B276.if.lr.ph.i.i:                                ; preds = %B174.if.i
  %.60.i91.i = getelementptr i8, ptr %75, i64 80
  %.61.i92.i = load i64, ptr %.60.i91.i, align 8, !noalias !44
  %.56.i.i = getelementptr i8, ptr %75, i64 96
  %.57.i.i = load i64, ptr %.56.i.i, align 8, !noalias !44
  %.43.i.i = getelementptr i8, ptr %75, i64 24
  %.44.i.i = load i64, ptr %.43.i.i, align 8, !noalias !44
  %.39.i.i = getelementptr i8, ptr %75, i64 40
  %.40.i.i = load i64, ptr %.39.i.i, align 8, !noalias !44
  %.35.i93.i = getelementptr i8, ptr %75, i64 32
  %.36.i94.i = load i64, ptr %.35.i93.i, align 8, !noalias !44
  %76 = getelementptr i64, ptr %.22, i64 %.44.i.i
  %77 = getelementptr i64, ptr %.22, i64 %.36.i94.i
  %78 = getelementptr double, ptr %.26, i64 %.40.i.i
  %79 = getelementptr double, ptr %.60, i64 %.57.i.i
  %80 = getelementptr double, ptr %.60, i64 %.61.i92.i
  br label %B276.if.i.i

B374.i.i:                                         ; preds = %B328.if.i.i
  %.362.i.i = getelementptr double, ptr %.95, i64 %.350.i.i
  %.363.i.i = load double, ptr %.362.i.i, align 8, !noalias !44
  %.373.i.i = getelementptr double, ptr %84, i64 %.236.0118.i.i
  %.374.i.i = load double, ptr %.373.i.i, align 8, !noalias !44
  %.381.i98.i = tail call double @llvm.fabs.f64(double %.363.i.i)
  %.389.i.i = fmul double %.381.i98.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.389.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.389.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.389.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.382.i99.i = fsub double 0x3FE62E42FEFA39EF, %.381.i98.i
  %.375.i.i = fmul double %.374.i.i, 2.000000e+00
  %.364.i.i = tail call double @tanh(double %.363.i.i)
  %.414.i.i = fsub double %.382.i99.i, %.39.i.i.i
  %.415.i.i = fmul double %.375.i.i, %.414.i.i
  %.417.i.i = fadd double %lp.2.1120.i.i, %.415.i.i
  %.424.i.i = getelementptr double, ptr %arg.grad, i64 %.350.i.i
  %.425.i.i = load double, ptr %.424.i.i, align 8, !noalias !44
  %.427.i.i = fmul double %.375.i.i, %.364.i.i
  %.428.i.i = fsub double %.425.i.i, %.427.i.i
  store double %.428.i.i, ptr %.424.i.i, align 8, !noalias !44
  %.434.i.i = fmul double %left.2.1121.i.i, %.364.i.i
  %.443.i.i = tail call double @cosh(double %.363.i.i)
  %.448.i.i = fdiv double %left.2.1121.i.i, %.443.i.i
  br label %B698.i.i

B698.i.i:                                         ; preds = %B328.if.i.i, %B374.i.i
  %lp.3.2.i.i = phi double [ %.417.i.i, %B374.i.i ], [ %lp.2.1120.i.i, %B328.if.i.i ]
  %left.3.2.i.i = phi double [ %.448.i.i, %B374.i.i ], [ %left.2.1121.i.i, %B328.if.i.i ]
  %entry.2.2.i.i = phi double [ %.434.i.i, %B374.i.i ], [ 0.000000e+00, %B328.if.i.i ]
  %.475.i.i = getelementptr double, ptr %85, i64 %.236.0118.i.i
  store double %entry.2.2.i.i, ptr %.475.i.i, align 8, !noalias !44
  %.479.i.i = fmul double %.205.i95.i, %entry.2.2.i.i
  %.492.i.i = getelementptr double, ptr %86, i64 %.236.0118.i.i
  store double %.479.i.i, ptr %.492.i.i, align 8, !noalias !44
  %exitcond.not.i96.i = icmp eq i64 %.305.i.i, %.92.0125.i.i
  br i1 %exitcond.not.i96.i, label %B756.i.i, label %B328.if.i.i

B756.i.i:                                         ; preds = %B698.i.i, %B276.if.i.i
  %.506.pre-phi.i.i = phi i64 [ 0, %B276.if.i.i ], [ %.343.i.i, %B698.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.4.0126.i.i, %B276.if.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B276.if.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %81 = getelementptr double, ptr %79, i64 %.506.pre-phi.i.i
  %.513.i.i = getelementptr double, ptr %81, i64 %.92.0125.i.i
  store double %left.2.1.lcssa.i.i, ptr %.513.i.i, align 8, !noalias !44
  %.517.i.i = fmul double %.205.i95.i, %left.2.1.lcssa.i.i
  %82 = getelementptr double, ptr %80, i64 %.506.pre-phi.i.i
  %.532.i97.i = getelementptr double, ptr %82, i64 %.92.0125.i.i
  store double %.517.i.i, ptr %.532.i97.i, align 8, !noalias !44
  %exitcond128.not.i.i = icmp eq i64 %.163.i.i, %.26.i90.i
  br i1 %exitcond128.not.i.i, label %factor_forward, label %B276.if.i.i

B276.if.i.i:                                      ; preds = %B756.i.i, %B276.if.lr.ph.i.i
  %lp.4.0126.i.i = phi double [ 0.000000e+00, %B276.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.92.0125.i.i = phi i64 [ 0, %B276.if.lr.ph.i.i ], [ %.163.i.i, %B756.i.i ]
  %.163.i.i = add nuw nsw i64 %.92.0125.i.i, 1
  %.201.i.i = getelementptr i64, ptr %76, i64 %.92.0125.i.i
  %.202.i.i = load i64, ptr %.201.i.i, align 8, !noalias !44
  %.204.i.i = getelementptr double, ptr %.60, i64 %.202.i.i
  %.205.i95.i = load double, ptr %.204.i.i, align 8, !noalias !44
  %.292117.not.i.i = icmp eq i64 %.92.0125.i.i, 0
  br i1 %.292117.not.i.i, label %B756.i.i, label %B328.if.lr.ph.i.i

B328.if.lr.ph.i.i:                                ; preds = %B276.if.i.i
  %.343.i.i = mul nuw nsw i64 %.92.0125.i.i, %.26.i90.i
  %83 = getelementptr i64, ptr %77, i64 %.343.i.i
  %84 = getelementptr double, ptr %78, i64 %.343.i.i
  %85 = getelementptr double, ptr %79, i64 %.343.i.i
  %86 = getelementptr double, ptr %80, i64 %.343.i.i
  br label %B328.if.i.i

B328.if.i.i:                                      ; preds = %B328.if.lr.ph.i.i, %B698.i.i
  %left.2.1121.i.i = phi double [ 1.000000e+00, %B328.if.lr.ph.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %lp.2.1120.i.i = phi double [ %lp.4.0126.i.i, %B328.if.lr.ph.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %.236.0118.i.i = phi i64 [ 0, %B328.if.lr.ph.i.i ], [ %.305.i.i, %B698.i.i ]
  %.305.i.i = add nuw nsw i64 %.236.0118.i.i, 1
  %.349.i.i = getelementptr i64, ptr %83, i64 %.236.0118.i.i
  %.350.i.i = load i64, ptr %.349.i.i, align 8, !noalias !44
  %.358.i.i = icmp sgt i64 %.350.i.i, -1
  br i1 %.358.i.i, label %B374.i.i, label %B698.i.i

factor_forward: ; preds = %B756.i.i, %B174.if.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B174.if.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.353.i = fadd double %lp.3.0108.i, %lp.4.0.lcssa.i.i
  %.362.i = getelementptr i8, ptr %75, i64 16
  %.363.i = load i64, ptr %.362.i, align 8, !noalias !3
  %.364.i = icmp sgt i64 %.363.i, -1
  br i1 %.364.i, label %B346.i, label %B383.i

before_likelihood: ; preds = %B383.i, %forward
  %lp.3.0.lcssa.i = phi double [ %.920.i.i, %forward ], [ %lp.4.1.i, %B383.i ]
  %.158 = getelementptr i8, ptr %.22, i64 128
  %.159 = load i64, ptr %.158, align 8
  store double 0.000000e+00, ptr %.636.i, align 8, !noalias !47
  %.31.i = getelementptr i64, ptr %.22, i64 %.159
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !47
  %.36.i = getelementptr i8, ptr %.31.i, i64 8
  %.37.i = load i64, ptr %.36.i, align 8, !noalias !47
  %.47.i = getelementptr i8, ptr %.31.i, i64 16
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !47
  %.52.i = getelementptr i8, ptr %.31.i, i64 32
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !47
  %.149432.not.i = icmp slt i64 %.48.i, 1
  br i1 %.149432.not.i, label %B364.i, label %B224.if.lr.ph.i

B224.if.lr.ph.i:                                  ; preds = %before_likelihood
  %87 = getelementptr i64, ptr %.22, i64 %.53.i
  %.656428.not.i.i = icmp slt i64 %.37.i, 1
  br label %B224.if.i

B322.i:                                           ; preds = %B224.if.i
  %.28.i.i = getelementptr i8, ptr %.197.i, i64 32
  %.29.i.i = load i64, ptr %.28.i.i, align 8, !noalias !50
  %.33.i.i111 = getelementptr i8, ptr %.197.i, i64 48
  %.34.i.i = load i64, ptr %.33.i.i111, align 8, !noalias !50
  %.44.i.i112 = getelementptr i8, ptr %.197.i, i64 56
  %.45.i.i = load i64, ptr %.44.i.i112, align 8, !noalias !50
  %.49.i.i = getelementptr i8, ptr %.197.i, i64 120
  %.50.i.i = load i64, ptr %.49.i.i, align 8, !noalias !50
  %.54.i.i = getelementptr i8, ptr %.197.i, i64 128
  %.55.i.i = load i64, ptr %.54.i.i, align 8, !noalias !50
  %.147418.not.i.i = icmp slt i64 %.29.i.i, 1
  br i1 %.147418.not.i.i, label %B390.i.i, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B322.i
  %.191.i.i = getelementptr i8, ptr %.197.i, i64 40
  %88 = getelementptr double, ptr %.60, i64 %.55.i.i
  br label %B232.if.i.i

B390.i.i:                                         ; preds = %B232.if.i.i, %B322.i
  %.334425.not.i.i = icmp slt i64 %.34.i.i, 1
  br i1 %.334425.not.i.i, label %B574.i.i, label %B416.if.lr.ph.i.i

B416.if.lr.ph.i.i:                                ; preds = %B390.i.i
  %.378.i.i118 = getelementptr i8, ptr %.197.i, i64 72
  %89 = getelementptr double, ptr %.26, i64 %.45.i.i
  %90 = getelementptr double, ptr %.60, i64 %.55.i.i
  %91 = getelementptr double, ptr %.60, i64 %.50.i.i
  br label %B416.if.i.i

B554.i.i:                                         ; preds = %B498.if.i.i, %B416.if.i.i
  %total.4.1.lcssa.i.i = phi double [ %.384.i.i, %B416.if.i.i ], [ %.522.i.i, %B498.if.i.i ]
  %.537.i.i = getelementptr double, ptr %91, i64 %.278.0426.i.i
  store double %total.4.1.lcssa.i.i, ptr %.537.i.i, align 8, !noalias !50
  %exitcond451.not.i.i = icmp eq i64 %.347.i.i, %.34.i.i
  br i1 %exitcond451.not.i.i, label %B574.i.i, label %B416.if.i.i

B574.i.i:                                         ; preds = %B554.i.i, %B390.i.i
  %.555.i.i = getelementptr i8, ptr %.197.i, i64 104
  %.556.i.i = load i64, ptr %.555.i.i, align 8, !noalias !50
  br i1 %.656428.not.i.i, label %B808.i.i, label %B726.if.lr.ph.i.i

B726.if.lr.ph.i.i:                                ; preds = %B574.i.i
  %.565.i.i = getelementptr i8, ptr %.197.i, i64 80
  %.566.i.i = load i64, ptr %.565.i.i, align 8, !noalias !50
  %.560.i.i = getelementptr i8, ptr %.197.i, i64 64
  %.561.i.i = load i64, ptr %.560.i.i, align 8, !noalias !50
  %92 = getelementptr i64, ptr %.22, i64 %.561.i.i
  %93 = getelementptr double, ptr %.60, i64 %.50.i.i
  %.709.i.i = icmp sgt i64 %.566.i.i, -1
  %94 = getelementptr double, ptr %.26, i64 %.566.i.i
  %95 = getelementptr double, ptr %.60, i64 %.556.i.i
  br label %B726.if.i.i

B768.i.i:                                         ; preds = %B726.if.i.i
  %.718.i.i = getelementptr double, ptr %94, i64 %.600.0429.i.i
  %.719.i.i = load double, ptr %.718.i.i, align 8, !noalias !50
  br label %B786.i.i

B786.i.i:                                         ; preds = %B726.if.i.i, %B768.i.i
  %"$phi786.2.2.1.i.i" = phi double [ %.719.i.i, %B768.i.i ], [ 0.000000e+00, %B726.if.i.i ]
  %.729.i.i = fadd double %.707.i.i, %"$phi786.2.2.1.i.i"
  %.740.i.i = getelementptr double, ptr %95, i64 %.600.0429.i.i
  store double %.729.i.i, ptr %.740.i.i, align 8, !noalias !50
  %exitcond452.not.i.i = icmp eq i64 %.37.i, %.669.i.i
  br i1 %exitcond452.not.i.i, label %B808.i.i, label %B726.if.i.i

B808.i.i:                                         ; preds = %B786.i.i, %B574.i.i
  %.756.i.i = getelementptr i8, ptr %.197.i, i64 88
  %.757.i.i = load i64, ptr %.756.i.i, align 8, !noalias !50
  %.837445.not.i.i = icmp slt i64 %.757.i.i, 1
  br i1 %.837445.not.i.i, label %B2146.i, label %B872.if.lr.ph.i.i

B872.if.lr.ph.i.i:                                ; preds = %B808.i.i
  %.878.i.i120 = getelementptr i8, ptr %.197.i, i64 96
  %96 = getelementptr double, ptr %.60, i64 %.556.i.i
  br label %B872.if.i.i

B1718.i.i:                                        ; preds = %B1670.if.i.i, %B1582.if.i.i
  %total.5.2.lcssa.i.i = phi double [ 0.000000e+00, %B1582.if.i.i ], [ %.1547.i.i, %B1670.if.i.i ]
  %.1565.i.i = getelementptr double, ptr %96, i64 %.1291.0443.i.i
  %.1566.i.i = load double, ptr %.1565.i.i, align 8, !noalias !50
  %.1568.i.i = fadd double %total.5.2.lcssa.i.i, %.1566.i.i
  store double %.1568.i.i, ptr %.1565.i.i, align 8, !noalias !50
  %exitcond456.not.i.i = icmp eq i64 %.37.i, %.1360.i.i
  br i1 %exitcond456.not.i.i, label %B1769.i.i, label %B1582.if.i.i

B1769.i.i:                                        ; preds = %B1398.if.i.i, %B1260.if.i.i, %B1718.i.i, %B1582.preheader.i.i, %B1260.preheader.i.i, %B1398.preheader.i.i
  %exitcond457.not.i.i = icmp eq i64 %.850.i.i, %.757.i.i
  br i1 %exitcond457.not.i.i, label %B2146.i, label %B872.if.i.i

B232.if.i.i:                                      ; preds = %B232.if.i.i, %B232.if.lr.ph.i.i
  %.89.0419.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.160.i.i, %B232.if.i.i ]
  %.160.i.i = add nuw nsw i64 %.89.0419.i.i, 1
  %.192.i.i = load i64, ptr %.191.i.i, align 8, !noalias !50
  %97 = getelementptr i64, ptr %.22, i64 %.192.i.i
  %.201.idx.i.i = shl i64 %.89.0419.i.i, 4
  %.201.i.i113 = getelementptr i8, ptr %97, i64 %.201.idx.i.i
  %.202.i.i114 = load i64, ptr %.201.i.i113, align 8, !noalias !50
  %.203.i.i115 = icmp eq i64 %.202.i.i114, 0
  %arg.x.arg.v.i.i = select i1 %.203.i.i115, ptr %.95, ptr %.60
  %.224.i.i = getelementptr i8, ptr %.201.i.i113, i64 8
  %.225.i.i = load i64, ptr %.224.i.i, align 8, !noalias !50
  %.227.i.i116 = getelementptr double, ptr %arg.x.arg.v.i.i, i64 %.225.i.i
  %"$phi374.1.2.1.i.i" = load double, ptr %.227.i.i116, align 8, !noalias !50
  %.239.i.i = getelementptr double, ptr %88, i64 %.89.0419.i.i
  store double %"$phi374.1.2.1.i.i", ptr %.239.i.i, align 8, !noalias !50
  %exitcond.not.i.i117 = icmp eq i64 %.29.i.i, %.160.i.i
  br i1 %exitcond.not.i.i117, label %B390.i.i, label %B232.if.i.i

B416.if.i.i:                                      ; preds = %B554.i.i, %B416.if.lr.ph.i.i
  %.278.0426.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i ], [ %.347.i.i, %B554.i.i ]
  %.347.i.i = add nuw nsw i64 %.278.0426.i.i, 1
  %.379.i.i = load i64, ptr %.378.i.i118, align 8, !noalias !50
  %98 = getelementptr double, ptr %.26, i64 %.379.i.i
  %.383.i.i = getelementptr double, ptr %98, i64 %.278.0426.i.i
  %.384.i.i = load double, ptr %.383.i.i, align 8, !noalias !50
  br i1 %.147418.not.i.i, label %B554.i.i, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.508.i.i = mul nuw nsw i64 %.278.0426.i.i, %.29.i.i
  %99 = getelementptr double, ptr %89, i64 %.508.i.i
  br label %B498.if.i.i

B498.if.i.i:                                      ; preds = %B498.if.i.i, %B498.if.lr.ph.i.i
  %total.4.1424.i.i = phi double [ %.384.i.i, %B498.if.lr.ph.i.i ], [ %.522.i.i, %B498.if.i.i ]
  %.412.0422.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.481.i.i, %B498.if.i.i ]
  %.481.i.i = add nuw nsw i64 %.412.0422.i.i, 1
  %.513.i.i119 = getelementptr double, ptr %99, i64 %.412.0422.i.i
  %.514.i.i = load double, ptr %.513.i.i119, align 8, !noalias !50
  %.518.i.i = getelementptr double, ptr %90, i64 %.412.0422.i.i
  %.519.i.i = load double, ptr %.518.i.i, align 8, !noalias !50
  %.520.i.i = fmul double %.514.i.i, %.519.i.i
  %.522.i.i = fadd double %total.4.1424.i.i, %.520.i.i
  %exitcond450.not.i.i = icmp eq i64 %.29.i.i, %.481.i.i
  br i1 %exitcond450.not.i.i, label %B554.i.i, label %B498.if.i.i

B726.if.i.i:                                      ; preds = %B786.i.i, %B726.if.lr.ph.i.i
  %.600.0429.i.i = phi i64 [ 0, %B726.if.lr.ph.i.i ], [ %.669.i.i, %B786.i.i ]
  %.669.i.i = add nuw nsw i64 %.600.0429.i.i, 1
  %.701.i.i = getelementptr i64, ptr %92, i64 %.600.0429.i.i
  %.702.i.i = load i64, ptr %.701.i.i, align 8, !noalias !50
  %.706.i.i = getelementptr double, ptr %93, i64 %.702.i.i
  %.707.i.i = load double, ptr %.706.i.i, align 8, !noalias !50
  br i1 %.709.i.i, label %B768.i.i, label %B786.i.i

B872.if.i.i:                                      ; preds = %B1769.i.i, %B872.if.lr.ph.i.i
  %.781.0446.i.i = phi i64 [ 0, %B872.if.lr.ph.i.i ], [ %.850.i.i, %B1769.i.i ]
  %.850.i.i = add nuw nsw i64 %.781.0446.i.i, 1
  %.879.i.i = load i64, ptr %.878.i.i120, align 8, !noalias !50
  %100 = getelementptr i64, ptr %.22, i64 %.879.i.i
  %.884.idx.i.i = shl i64 %.781.0446.i.i, 5
  %.884.i.i = getelementptr i8, ptr %100, i64 %.884.idx.i.i
  %.885.i.i = load i64, ptr %.884.i.i, align 8, !noalias !50
  %101 = getelementptr i64, ptr %.22, i64 %.885.i.i
  %.888.i.i = getelementptr i8, ptr %101, i64 8
  %.889.i.i = load i64, ptr %.888.i.i, align 8, !noalias !50
  %.892.i.i = getelementptr i8, ptr %101, i64 104
  %.893.i.i = load i64, ptr %.892.i.i, align 8, !noalias !50
  %.896.i.i = getelementptr i8, ptr %.884.i.i, i64 24
  %.897.i.i = load i64, ptr %.896.i.i, align 8, !noalias !50
  %.909.i.i121 = getelementptr i8, ptr %.884.i.i, i64 8
  %.910.i.i = load i64, ptr %.909.i.i121, align 8, !noalias !50
  %.913.i.i122 = getelementptr i8, ptr %.884.i.i, i64 16
  %.914.i.i123 = load i64, ptr %.913.i.i122, align 8, !noalias !50
  switch i64 %.889.i.i, label %B1582.preheader.i.i [
    i64 1, label %B1260.preheader.i.i
    i64 2, label %B1398.preheader.i.i
  ]

B1398.preheader.i.i:                              ; preds = %B872.if.i.i
  br i1 %.656428.not.i.i, label %B1769.i.i, label %B1398.if.lr.ph.i.i

B1398.if.lr.ph.i.i:                               ; preds = %B1398.preheader.i.i
  %102 = getelementptr i64, ptr %.22, i64 %.910.i.i
  %103 = getelementptr i64, ptr %.22, i64 %.914.i.i123
  %104 = getelementptr double, ptr %.60, i64 %.893.i.i
  %105 = getelementptr double, ptr %.26, i64 %.897.i.i
  br label %B1398.if.i.i

B1260.preheader.i.i:                              ; preds = %B872.if.i.i
  br i1 %.656428.not.i.i, label %B1769.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B1260.preheader.i.i
  %106 = getelementptr i64, ptr %.22, i64 %.910.i.i
  %107 = getelementptr double, ptr %.60, i64 %.893.i.i
  %108 = getelementptr i64, ptr %.22, i64 %.914.i.i123
  %109 = getelementptr double, ptr %.26, i64 %.897.i.i
  br label %B1260.if.i.i

B1582.preheader.i.i:                              ; preds = %B872.if.i.i
  br i1 %.656428.not.i.i, label %B1769.i.i, label %B1582.if.lr.ph.i.i

B1582.if.lr.ph.i.i:                               ; preds = %B1582.preheader.i.i
  %110 = getelementptr i64, ptr %.22, i64 %.910.i.i
  %111 = getelementptr i64, ptr %.22, i64 %.914.i.i123
  %.1497437.not.i.i = icmp slt i64 %.889.i.i, 1
  %112 = getelementptr double, ptr %.60, i64 %.893.i.i
  %113 = getelementptr double, ptr %.26, i64 %.897.i.i
  br label %B1582.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.950.0435.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.1019.i.i, %B1260.if.i.i ]
  %.1019.i.i = add nuw nsw i64 %.950.0435.i.i, 1
  %.1047.i.i = getelementptr double, ptr %96, i64 %.950.0435.i.i
  %.1048.i.i = load double, ptr %.1047.i.i, align 8, !noalias !50
  %.1052.i.i = getelementptr i64, ptr %106, i64 %.950.0435.i.i
  %.1053.i.i = load i64, ptr %.1052.i.i, align 8, !noalias !50
  %.1057.i.i = getelementptr double, ptr %107, i64 %.1053.i.i
  %.1058.i.i = load double, ptr %.1057.i.i, align 8, !noalias !50
  %.1062.i.i = getelementptr i64, ptr %108, i64 %.950.0435.i.i
  %.1063.i.i = load i64, ptr %.1062.i.i, align 8, !noalias !50
  %.1067.i.i = getelementptr double, ptr %109, i64 %.1063.i.i
  %.1068.i.i = load double, ptr %.1067.i.i, align 8, !noalias !50
  %.1069.i.i = fmul double %.1058.i.i, %.1068.i.i
  %.1070.i.i124 = fadd double %.1048.i.i, %.1069.i.i
  store double %.1070.i.i124, ptr %.1047.i.i, align 8, !noalias !50
  %exitcond454.not.i.i = icmp eq i64 %.37.i, %.1019.i.i
  br i1 %exitcond454.not.i.i, label %B1769.i.i, label %B1260.if.i.i

B1398.if.i.i:                                     ; preds = %B1398.if.i.i, %B1398.if.lr.ph.i.i
  %.1117.0432.i.i = phi i64 [ 0, %B1398.if.lr.ph.i.i ], [ %.1186.i.i, %B1398.if.i.i ]
  %.1186.i.i = add nuw nsw i64 %.1117.0432.i.i, 1
  %.1214.i.i = getelementptr i64, ptr %102, i64 %.1117.0432.i.i
  %.1215.i.i = load i64, ptr %.1214.i.i, align 8, !noalias !50
  %.1222.i.i = getelementptr i64, ptr %103, i64 %.1117.0432.i.i
  %.1223.i.i = load i64, ptr %.1222.i.i, align 8, !noalias !50
  %.1230.i.i = getelementptr double, ptr %96, i64 %.1117.0432.i.i
  %.1231.i.i = load double, ptr %.1230.i.i, align 8, !noalias !50
  %.1233.idx.i.i = shl i64 %.1215.i.i, 4
  %.1233.i.i = getelementptr i8, ptr %104, i64 %.1233.idx.i.i
  %.1234.i.i = load double, ptr %.1233.i.i, align 8, !noalias !50
  %.1236.idx.i.i = shl i64 %.1223.i.i, 4
  %.1236.i.i = getelementptr i8, ptr %105, i64 %.1236.idx.i.i
  %.1237.i.i = load double, ptr %.1236.i.i, align 8, !noalias !50
  %.1238.i.i = fmul double %.1234.i.i, %.1237.i.i
  %.1241.i.i = getelementptr i8, ptr %.1233.i.i, i64 8
  %.1242.i.i = load double, ptr %.1241.i.i, align 8, !noalias !50
  %.1245.i.i = getelementptr i8, ptr %.1236.i.i, i64 8
  %.1246.i.i = load double, ptr %.1245.i.i, align 8, !noalias !50
  %.1247.i.i = fmul double %.1242.i.i, %.1246.i.i
  %.1248.i.i = fadd double %.1238.i.i, %.1247.i.i
  %.1249.i.i = fadd double %.1231.i.i, %.1248.i.i
  store double %.1249.i.i, ptr %.1230.i.i, align 8, !noalias !50
  %exitcond453.not.i.i = icmp eq i64 %.37.i, %.1186.i.i
  br i1 %exitcond453.not.i.i, label %B1769.i.i, label %B1398.if.i.i

B1582.if.i.i:                                     ; preds = %B1582.if.lr.ph.i.i, %B1718.i.i
  %.1291.0443.i.i = phi i64 [ 0, %B1582.if.lr.ph.i.i ], [ %.1360.i.i, %B1718.i.i ]
  %.1360.i.i = add nuw nsw i64 %.1291.0443.i.i, 1
  br i1 %.1497437.not.i.i, label %B1718.i.i, label %B1670.if.lr.ph.i.i

B1670.if.lr.ph.i.i:                               ; preds = %B1582.if.i.i
  %.1402.i.i125 = getelementptr i64, ptr %111, i64 %.1291.0443.i.i
  %.1403.i.i = load i64, ptr %.1402.i.i125, align 8, !noalias !50
  %.1405.i.i = mul nsw i64 %.1403.i.i, %.889.i.i
  %.1392.i.i = getelementptr i64, ptr %110, i64 %.1291.0443.i.i
  %.1393.i.i = load i64, ptr %.1392.i.i, align 8, !noalias !50
  %.1395.i.i126 = mul nsw i64 %.1393.i.i, %.889.i.i
  %114 = getelementptr double, ptr %112, i64 %.1395.i.i126
  %115 = getelementptr double, ptr %113, i64 %.1405.i.i
  br label %B1670.if.i.i

B1670.if.i.i:                                     ; preds = %B1670.if.i.i, %B1670.if.lr.ph.i.i
  %total.5.2440.i.i = phi double [ 0.000000e+00, %B1670.if.lr.ph.i.i ], [ %.1547.i.i, %B1670.if.i.i ]
  %.1441.0438.i.i = phi i64 [ 0, %B1670.if.lr.ph.i.i ], [ %.1510.i.i, %B1670.if.i.i ]
  %.1510.i.i = add nuw nsw i64 %.1441.0438.i.i, 1
  %.1538.i.i = getelementptr double, ptr %114, i64 %.1441.0438.i.i
  %.1539.i.i = load double, ptr %.1538.i.i, align 8, !noalias !50
  %.1543.i.i = getelementptr double, ptr %115, i64 %.1441.0438.i.i
  %.1544.i.i127 = load double, ptr %.1543.i.i, align 8, !noalias !50
  %.1545.i.i = fmul double %.1539.i.i, %.1544.i.i127
  %.1547.i.i = fadd double %total.5.2440.i.i, %.1545.i.i
  %exitcond455.not.i.i = icmp eq i64 %.889.i.i, %.1510.i.i
  br i1 %exitcond455.not.i.i, label %B1718.i.i, label %B1670.if.i.i

B364.i:                                           ; preds = %B2146.i, %before_likelihood
  %.252.i = getelementptr i8, ptr %.31.i, i64 24
  %.253.i = load i64, ptr %.252.i, align 8, !noalias !47
  %116 = getelementptr i64, ptr %.22, i64 %.53.i
  %.260.i = getelementptr i8, ptr %116, i64 8
  %.261.i = load i64, ptr %.260.i, align 8, !noalias !47
  %.265.i = getelementptr i8, ptr %116, i64 104
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !47
  %.274.i20 = icmp eq i64 %.32.i, 5
  %.277.i = icmp eq i64 %.261.i, 2
  %or.cond.i = select i1 %.274.i20, i1 %.277.i, i1 false
  br i1 %or.cond.i, label %B518.i, label %B710.i

B518.i:                                           ; preds = %B364.i
  %.283.i = load i64, ptr %116, align 8, !noalias !47
  %.284.i = icmp eq i64 %.283.i, 0
  br i1 %.284.i, label %B596.i, label %B1956.i

B596.i:                                           ; preds = %B518.i
  %117 = getelementptr double, ptr %.26, i64 %.253.i
  %.300.i86 = getelementptr double, ptr %117, i64 %.37.i
  %.308.idx.i = shl i64 %.37.i, 4
  %.308.i87 = getelementptr i8, ptr %117, i64 %.308.idx.i
  %.312.i = getelementptr double, ptr %.60, i64 %.266.i
  %.9844.not.i.i = icmp slt i64 %.37.i, 1
  br i1 %.9844.not.i.i, label %B1982.i, label %B30.if.i.i

B30.if.i.i:                                       ; preds = %B596.i, %B30.if.i.i
  %lp.2.047.i.i = phi double [ %.287.i.i, %B30.if.i.i ], [ 0.000000e+00, %B596.i ]
  %.40.046.i.i = phi i64 [ %.111.i.i, %B30.if.i.i ], [ 0, %B596.i ]
  %.111.i.i = add nuw nsw i64 %.40.046.i.i, 1
  %.141.i.i = getelementptr double, ptr %.312.i, i64 %.40.046.i.i
  %.142.i.i = load double, ptr %.141.i.i, align 8, !noalias !53
  %.145.i.i = getelementptr double, ptr %.300.i86, i64 %.40.046.i.i
  %.146.i.i = load double, ptr %.145.i.i, align 8, !noalias !53
  %.149.i.i = getelementptr double, ptr %.308.i87, i64 %.40.046.i.i
  %.150.i.i = load double, ptr %.149.i.i, align 8, !noalias !53
  %.151.i.i = fadd reassoc nsz contract double %.150.i.i, %.146.i.i
  %.160.i209.i = tail call reassoc nsz contract double @llvm.fabs.f64(double %.142.i.i)
  %.161.i.i = fneg reassoc nsz contract double %.160.i209.i
  %.8.i.i.i = fcmp contract ogt double %.161.i.i, 7.000000e+02
  %.arg.x.i.i.i = select i1 %.8.i.i.i, double 7.000000e+02, double %.161.i.i
  %.29.i.i.i = fcmp contract olt double %.arg.x.i.i.i, -7.000000e+02
  %"$phi42.0.2.0.i.i.i" = select i1 %.29.i.i.i, double -7.000000e+02, double %.arg.x.i.i.i
  %.46.i.i.i88 = fmul contract double %"$phi42.0.2.0.i.i.i", 0x3FF71547652B82FE
  %.47.i.i.i89 = fadd contract double %.46.i.i.i88, 0x4338000000000000
  %.48.i.i.i = fadd contract double %.47.i.i.i89, 0xC338000000000000
  %.49.i.i.i = fmul contract double %.48.i.i.i, 0x3FE62E42FEE00000
  %.50.i.i.i = fsub contract double %"$phi42.0.2.0.i.i.i", %.49.i.i.i
  %.51.i.i.i90 = fmul contract double %.48.i.i.i, 0x3DEA39EF35793C76
  %.52.i.i.i91 = fsub contract double %.50.i.i.i, %.51.i.i.i90
  %.53.i.i.i92 = fmul contract double %.52.i.i.i91, 0x3DE6124613A86D09
  %.54.i.i.i = fadd contract double %.53.i.i.i92, 0x3E21EED8EFF8D898
  %.55.i.i.i = fmul contract double %.52.i.i.i91, %.54.i.i.i
  %.56.i.i.i = fadd contract double %.55.i.i.i, 0x3E5AE64567F544E4
  %.57.i.i.i93 = fmul contract double %.52.i.i.i91, %.56.i.i.i
  %.58.i.i.i94 = fadd contract double %.57.i.i.i93, 0x3E927E4FB7789F5C
  %.59.i.i.i = fmul contract double %.52.i.i.i91, %.58.i.i.i94
  %.60.i.i.i = fadd contract double %.59.i.i.i, 0x3EC71DE3A556C734
  %.61.i.i.i = fmul contract double %.52.i.i.i91, %.60.i.i.i
  %.62.i.i.i = fadd contract double %.61.i.i.i, 0x3EFA01A01A01A01A
  %.63.i.i.i = fmul contract double %.52.i.i.i91, %.62.i.i.i
  %.64.i.i.i = fadd contract double %.63.i.i.i, 0x3F2A01A01A01A01A
  %.65.i.i.i95 = fmul contract double %.52.i.i.i91, %.64.i.i.i
  %.66.i.i.i96 = fadd contract double %.65.i.i.i95, 0x3F56C16C16C16C17
  %.67.i.i.i = fmul contract double %.52.i.i.i91, %.66.i.i.i96
  %.68.i.i.i = fadd contract double %.67.i.i.i, 0x3F81111111111111
  %.69.i.i.i = fmul contract double %.52.i.i.i91, %.68.i.i.i
  %.70.i.i.i97 = fadd contract double %.69.i.i.i, 0x3FA5555555555555
  %.71.i.i.i98 = fmul contract double %.52.i.i.i91, %.70.i.i.i97
  %.72.i.i.i = fadd contract double %.71.i.i.i98, 0x3FC5555555555555
  %.73.i.i.i99 = fmul contract double %.52.i.i.i91, %.72.i.i.i
  %.74.i.i.i = fadd contract double %.73.i.i.i99, 5.000000e-01
  %.75.i.i.i = fmul contract double %.52.i.i.i91, %.74.i.i.i
  %.76.i.i.i = fadd contract double %.75.i.i.i, 1.000000e+00
  %.77.i.i.i = fmul contract double %.52.i.i.i91, %.76.i.i.i
  %.78.i.i.i = fadd contract double %.77.i.i.i, 1.000000e+00
  %.79.i.i.i = bitcast double %.47.i.i.i89 to i64
  %.80.i.i.i = shl i64 %.79.i.i.i, 52
  %.81.i.i.i = add i64 %.80.i.i.i, 4607182418800017408
  %.82.i.i.i = bitcast i64 %.81.i.i.i to double
  %.83.i.i.i = fmul contract double %.78.i.i.i, %.82.i.i.i
  %.190.i.i = fcmp reassoc nsz contract ult double %.142.i.i, 0.000000e+00
  %118 = fmul reassoc nsz contract double %.83.i.i.i, %.151.i.i
  %"$phi120.1.2.1.i.i" = select i1 %.190.i.i, double %118, double %.151.i.i
  %.201.i210.i = fadd reassoc nsz contract double %.83.i.i.i, 1.000000e+00
  %.217.i.i = fmul reassoc nsz contract double %.146.i.i, %.142.i.i
  %.219.i.i = fcmp reassoc nsz contract ogt double %.142.i.i, 0.000000e+00
  %"$phi166.4.2.1.i.i" = select i1 %.219.i.i, double %.142.i.i, double 0.000000e+00
  %.5.i.i.i = fadd contract double %.83.i.i.i, 2.000000e+00
  %.9.i.i.i = fdiv contract double %.83.i.i.i, %.5.i.i.i
  %.10.i.i.i = fmul contract double %.9.i.i.i, %.9.i.i.i
  %.11.i.i.i = fmul contract double %.10.i.i.i, 0x3F9F07C1F07C1F08
  %.12.i.i.i = fadd contract double %.11.i.i.i, 0x3FA0842108421084
  %.13.i.i.i = fmul contract double %.10.i.i.i, %.12.i.i.i
  %.14.i.i.i100 = fadd contract double %.13.i.i.i, 0x3FA1A7B9611A7B96
  %.15.i.i.i101 = fmul contract double %.10.i.i.i, %.14.i.i.i100
  %.16.i.i.i = fadd contract double %.15.i.i.i101, 0x3FA2F684BDA12F68
  %.17.i.i.i = fmul contract double %.10.i.i.i, %.16.i.i.i
  %.18.i.i.i102 = fadd contract double %.17.i.i.i, 4.000000e-02
  %.19.i.i.i = fmul contract double %.10.i.i.i, %.18.i.i.i102
  %.20.i.i.i = fadd contract double %.19.i.i.i, 0x3FA642C8590B2164
  %.21.i.i.i = fmul contract double %.10.i.i.i, %.20.i.i.i
  %.22.i.i.i = fadd contract double %.21.i.i.i, 0x3FA8618618618618
  %.23.i.i.i = fmul contract double %.10.i.i.i, %.22.i.i.i
  %.24.i.i.i = fadd contract double %.23.i.i.i, 0x3FAAF286BCA1AF28
  %.25.i.i.i103 = fmul contract double %.10.i.i.i, %.24.i.i.i
  %.26.i.i.i104 = fadd contract double %.25.i.i.i103, 0x3FAE1E1E1E1E1E1E
  %.27.i.i.i105 = fmul contract double %.10.i.i.i, %.26.i.i.i104
  %.28.i.i.i = fadd contract double %.27.i.i.i105, 0x3FB1111111111111
  %.29.i43.i.i = fmul contract double %.10.i.i.i, %.28.i.i.i
  %.30.i.i.i = fadd contract double %.29.i43.i.i, 0x3FB3B13B13B13B14
  %.31.i.i.i = fmul contract double %.10.i.i.i, %.30.i.i.i
  %.32.i.i.i = fadd contract double %.31.i.i.i, 0x3FB745D1745D1746
  %.33.i.i.i = fmul contract double %.10.i.i.i, %.32.i.i.i
  %.34.i.i.i = fadd contract double %.33.i.i.i, 0x3FBC71C71C71C71C
  %.35.i.i.i106 = fmul contract double %.10.i.i.i, %.34.i.i.i
  %.36.i.i.i107 = fadd contract double %.35.i.i.i106, 0x3FC2492492492492
  %.37.i.i.i108 = fmul contract double %.10.i.i.i, %.36.i.i.i107
  %.38.i.i.i109 = fadd contract double %.37.i.i.i108, 2.000000e-01
  %.39.i.i.i110 = fmul contract double %.10.i.i.i, %.38.i.i.i109
  %.40.i.i.i = fadd contract double %.39.i.i.i110, 0x3FD5555555555555
  %.41.i.i.i = fmul contract double %.9.i.i.i, 2.000000e+00
  %.42.i.i.i = fmul contract double %.10.i.i.i, %.40.i.i.i
  %.43.i.i.i = fadd contract double %.42.i.i.i, 1.000000e+00
  %.44.i.i.i = fmul contract double %.41.i.i.i, %.43.i.i.i
  %.275.i.i = fadd reassoc nsz contract double %.44.i.i.i, %"$phi166.4.2.1.i.i"
  %.283.i.i = fadd reassoc nsz contract double %.217.i.i, %lp.2.047.i.i
  %119 = fmul reassoc nsz contract double %.151.i.i, %.275.i.i
  %.287.i.i = fsub reassoc nsz contract double %.283.i.i, %119
  %.298.i.i = fdiv reassoc nsz contract double %"$phi120.1.2.1.i.i", %.201.i210.i
  %.303.i.i = fsub reassoc nsz contract double %.146.i.i, %.298.i.i
  store double %.303.i.i, ptr %.141.i.i, align 8, !noalias !53
  %exitcond.not.i211.i = icmp eq i64 %.37.i, %.111.i.i
  br i1 %exitcond.not.i211.i, label %B1982.i, label %B30.if.i.i

B710.i:                                           ; preds = %B364.i
  %.345.i = icmp eq i64 %.32.i, 6
  %.348.i = icmp eq i64 %.261.i, 1
  %or.cond1.i = select i1 %.345.i, i1 %.348.i, i1 false
  br i1 %or.cond1.i, label %B734.i, label %B914.i

B734.i:                                           ; preds = %B710.i
  %.354.i = load i64, ptr %116, align 8, !noalias !47
  %.355.i = icmp eq i64 %.354.i, 0
  br i1 %.355.i, label %B812.i, label %B1956.i

B812.i:                                           ; preds = %B734.i
  %.369.i = getelementptr double, ptr %.26, i64 %.253.i
  %.376.i = getelementptr double, ptr %.369.i, i64 %.37.i
  %.380.i = getelementptr double, ptr %.60, i64 %.266.i
  %.9835.not.i.i = icmp slt i64 %.37.i, 1
  br i1 %.9835.not.i.i, label %B1982.i, label %B30.if.i212.i

B30.if.i212.i:                                    ; preds = %B812.i, %B30.if.i212.i
  %lp.2.038.i.i = phi double [ %.177.i.i84, %B30.if.i212.i ], [ 0.000000e+00, %B812.i ]
  %.40.037.i.i = phi i64 [ %.111.i213.i, %B30.if.i212.i ], [ 0, %B812.i ]
  %.111.i213.i = add nuw nsw i64 %.40.037.i.i, 1
  %.137.i.i = getelementptr double, ptr %.369.i, i64 %.40.037.i.i
  %.138.i.i81 = load double, ptr %.137.i.i, align 8, !noalias !56
  %.141.i214.i = getelementptr double, ptr %.380.i, i64 %.40.037.i.i
  %.142.i215.i = load double, ptr %.141.i214.i, align 8, !noalias !56
  %.8.i.i216.i = fcmp contract ogt double %.142.i215.i, 7.000000e+02
  %.arg.x.i.i217.i = select i1 %.8.i.i216.i, double 7.000000e+02, double %.142.i215.i
  %.29.i.i218.i = fcmp contract olt double %.arg.x.i.i217.i, -7.000000e+02
  %"$phi42.0.2.0.i.i219.i" = select i1 %.29.i.i218.i, double -7.000000e+02, double %.arg.x.i.i217.i
  %.46.i.i220.i = fmul contract double %"$phi42.0.2.0.i.i219.i", 0x3FF71547652B82FE
  %.47.i.i221.i = fadd contract double %.46.i.i220.i, 0x4338000000000000
  %.48.i.i222.i = fadd contract double %.47.i.i221.i, 0xC338000000000000
  %.49.i.i223.i = fmul contract double %.48.i.i222.i, 0x3FE62E42FEE00000
  %.50.i.i224.i = fsub contract double %"$phi42.0.2.0.i.i219.i", %.49.i.i223.i
  %.51.i.i225.i = fmul contract double %.48.i.i222.i, 0x3DEA39EF35793C76
  %.52.i.i226.i = fsub contract double %.50.i.i224.i, %.51.i.i225.i
  %.53.i.i227.i = fmul contract double %.52.i.i226.i, 0x3DE6124613A86D09
  %.54.i.i228.i = fadd contract double %.53.i.i227.i, 0x3E21EED8EFF8D898
  %.55.i.i229.i = fmul contract double %.52.i.i226.i, %.54.i.i228.i
  %.56.i.i230.i = fadd contract double %.55.i.i229.i, 0x3E5AE64567F544E4
  %.57.i.i231.i = fmul contract double %.52.i.i226.i, %.56.i.i230.i
  %.58.i.i232.i = fadd contract double %.57.i.i231.i, 0x3E927E4FB7789F5C
  %.59.i.i233.i = fmul contract double %.52.i.i226.i, %.58.i.i232.i
  %.60.i.i234.i = fadd contract double %.59.i.i233.i, 0x3EC71DE3A556C734
  %.61.i.i235.i = fmul contract double %.52.i.i226.i, %.60.i.i234.i
  %.62.i.i236.i = fadd contract double %.61.i.i235.i, 0x3EFA01A01A01A01A
  %.63.i.i237.i = fmul contract double %.52.i.i226.i, %.62.i.i236.i
  %.64.i.i238.i = fadd contract double %.63.i.i237.i, 0x3F2A01A01A01A01A
  %.65.i.i239.i = fmul contract double %.52.i.i226.i, %.64.i.i238.i
  %.66.i.i240.i = fadd contract double %.65.i.i239.i, 0x3F56C16C16C16C17
  %.67.i.i241.i = fmul contract double %.52.i.i226.i, %.66.i.i240.i
  %.68.i.i242.i = fadd contract double %.67.i.i241.i, 0x3F81111111111111
  %.69.i.i243.i = fmul contract double %.52.i.i226.i, %.68.i.i242.i
  %.70.i.i244.i = fadd contract double %.69.i.i243.i, 0x3FA5555555555555
  %.71.i.i245.i = fmul contract double %.52.i.i226.i, %.70.i.i244.i
  %.72.i.i246.i = fadd contract double %.71.i.i245.i, 0x3FC5555555555555
  %.73.i.i247.i = fmul contract double %.52.i.i226.i, %.72.i.i246.i
  %.74.i.i248.i = fadd contract double %.73.i.i247.i, 5.000000e-01
  %.75.i.i249.i = fmul contract double %.52.i.i226.i, %.74.i.i248.i
  %.76.i.i250.i = fadd contract double %.75.i.i249.i, 1.000000e+00
  %.77.i.i251.i = fmul contract double %.52.i.i226.i, %.76.i.i250.i
  %.78.i.i252.i = fadd contract double %.77.i.i251.i, 1.000000e+00
  %.79.i.i253.i = bitcast double %.47.i.i221.i to i64
  %.80.i.i254.i = shl i64 %.79.i.i253.i, 52
  %.81.i.i255.i = add i64 %.80.i.i254.i, 4607182418800017408
  %.82.i.i256.i = bitcast i64 %.81.i.i255.i to double
  %.83.i.i257.i = fmul contract double %.78.i.i252.i, %.82.i.i256.i
  %.167.i.i82 = fmul reassoc nsz contract double %.83.i.i257.i, %.138.i.i81
  %.169.i.i = getelementptr double, ptr %.376.i, i64 %.40.037.i.i
  %.170.i.i83 = load double, ptr %.169.i.i, align 8, !noalias !56
  %.174.i.i = fmul reassoc nsz contract double %.170.i.i83, %.142.i215.i
  %.175.i.i = fadd reassoc nsz contract double %.174.i.i, %lp.2.038.i.i
  %.177.i.i84 = fsub reassoc nsz contract double %.175.i.i, %.167.i.i82
  %.183.i.i85 = fsub reassoc nsz contract double %.170.i.i83, %.167.i.i82
  store double %.183.i.i85, ptr %.141.i214.i, align 8, !noalias !56
  %exitcond.not.i258.i = icmp eq i64 %.37.i, %.111.i213.i
  br i1 %exitcond.not.i258.i, label %B1982.i, label %B30.if.i212.i

B914.i:                                           ; preds = %B710.i
  %.412.i = icmp eq i64 %.32.i, 7
  %or.cond2.i = select i1 %.412.i, i1 %.348.i, i1 false
  br i1 %or.cond2.i, label %B942.i, label %B1496.i

B942.i:                                           ; preds = %B914.i
  %.421.i = load i64, ptr %116, align 8, !noalias !47
  %.422.i = icmp eq i64 %.421.i, 0
  br i1 %.422.i, label %B1020.i, label %B1956.i

B1020.i:                                          ; preds = %B942.i
  %.428.i = getelementptr i8, ptr %116, i64 136
  %.429.i = load i64, ptr %.428.i, align 8, !noalias !47
  %.430.i = icmp eq i64 %.429.i, 1
  br i1 %.430.i, label %B1132.i, label %B1956.i

B1132.i:                                          ; preds = %B1020.i
  %.440.i = getelementptr double, ptr %.26, i64 %.253.i
  %.447.i = getelementptr double, ptr %.440.i, i64 %.37.i
  %.454.i = getelementptr i8, ptr %116, i64 152
  %.455.i = load i64, ptr %.454.i, align 8, !noalias !47
  %.459.i = getelementptr double, ptr %.60, i64 %.266.i
  %.463.i = getelementptr double, ptr %.60, i64 %.455.i
  %.464.i = load double, ptr %.463.i, align 8, !noalias !47
  %.465.i = tail call double @llvm.log.f64(double %.464.i)
  %.10948.not.i.i = icmp slt i64 %.37.i, 1
  br i1 %.10948.not.i.i, label %negative_binomial_log, label %B76.if.i.i

B76.if.i.i:                                       ; preds = %B1132.i, %B76.if.i.i
  %slope.2.052.i.i = phi double [ %.338.i.i, %B76.if.i.i ], [ 0.000000e+00, %B1132.i ]
  %lp.2.051.i.i = phi double [ %.315.i.i77, %B76.if.i.i ], [ 0.000000e+00, %B1132.i ]
  %.51.050.i.i = phi i64 [ %.122.i.i, %B76.if.i.i ], [ 0, %B1132.i ]
  %.122.i.i = add nuw nsw i64 %.51.050.i.i, 1
  %.152.i.i = getelementptr double, ptr %.459.i, i64 %.51.050.i.i
  %.153.i.i = load double, ptr %.152.i.i, align 8, !noalias !59
  %.160.i260.i = fsub reassoc nsz contract double %.153.i.i, %.465.i
  %.161.i261.i = tail call reassoc nsz contract double @llvm.fabs.f64(double %.160.i260.i)
  %.162.i.i = fneg reassoc nsz contract double %.161.i261.i
  %.8.i.i262.i = fcmp contract ogt double %.162.i.i, 7.000000e+02
  %.arg.x.i.i263.i = select i1 %.8.i.i262.i, double 7.000000e+02, double %.162.i.i
  %.29.i.i264.i = fcmp contract olt double %.arg.x.i.i263.i, -7.000000e+02
  %"$phi42.0.2.0.i.i265.i" = select i1 %.29.i.i264.i, double -7.000000e+02, double %.arg.x.i.i263.i
  %.46.i.i266.i = fmul contract double %"$phi42.0.2.0.i.i265.i", 0x3FF71547652B82FE
  %.47.i.i267.i = fadd contract double %.46.i.i266.i, 0x4338000000000000
  %.48.i.i268.i = fadd contract double %.47.i.i267.i, 0xC338000000000000
  %.49.i.i269.i = fmul contract double %.48.i.i268.i, 0x3FE62E42FEE00000
  %.50.i.i270.i = fsub contract double %"$phi42.0.2.0.i.i265.i", %.49.i.i269.i
  %.51.i.i271.i = fmul contract double %.48.i.i268.i, 0x3DEA39EF35793C76
  %.52.i.i272.i = fsub contract double %.50.i.i270.i, %.51.i.i271.i
  %.53.i.i273.i = fmul contract double %.52.i.i272.i, 0x3DE6124613A86D09
  %.54.i.i274.i = fadd contract double %.53.i.i273.i, 0x3E21EED8EFF8D898
  %.55.i.i275.i = fmul contract double %.52.i.i272.i, %.54.i.i274.i
  %.56.i.i276.i = fadd contract double %.55.i.i275.i, 0x3E5AE64567F544E4
  %.57.i.i277.i = fmul contract double %.52.i.i272.i, %.56.i.i276.i
  %.58.i.i278.i = fadd contract double %.57.i.i277.i, 0x3E927E4FB7789F5C
  %.59.i.i279.i = fmul contract double %.52.i.i272.i, %.58.i.i278.i
  %.60.i.i280.i = fadd contract double %.59.i.i279.i, 0x3EC71DE3A556C734
  %.61.i.i281.i = fmul contract double %.52.i.i272.i, %.60.i.i280.i
  %.62.i.i282.i = fadd contract double %.61.i.i281.i, 0x3EFA01A01A01A01A
  %.63.i.i283.i = fmul contract double %.52.i.i272.i, %.62.i.i282.i
  %.64.i.i284.i = fadd contract double %.63.i.i283.i, 0x3F2A01A01A01A01A
  %.65.i.i285.i = fmul contract double %.52.i.i272.i, %.64.i.i284.i
  %.66.i.i286.i = fadd contract double %.65.i.i285.i, 0x3F56C16C16C16C17
  %.67.i.i287.i = fmul contract double %.52.i.i272.i, %.66.i.i286.i
  %.68.i.i288.i = fadd contract double %.67.i.i287.i, 0x3F81111111111111
  %.69.i.i289.i = fmul contract double %.52.i.i272.i, %.68.i.i288.i
  %.70.i.i290.i = fadd contract double %.69.i.i289.i, 0x3FA5555555555555
  %.71.i.i291.i = fmul contract double %.52.i.i272.i, %.70.i.i290.i
  %.72.i.i292.i = fadd contract double %.71.i.i291.i, 0x3FC5555555555555
  %.73.i.i293.i = fmul contract double %.52.i.i272.i, %.72.i.i292.i
  %.74.i.i294.i = fadd contract double %.73.i.i293.i, 5.000000e-01
  %.75.i.i295.i = fmul contract double %.52.i.i272.i, %.74.i.i294.i
  %.76.i.i296.i = fadd contract double %.75.i.i295.i, 1.000000e+00
  %.77.i.i297.i = fmul contract double %.52.i.i272.i, %.76.i.i296.i
  %.78.i.i298.i = fadd contract double %.77.i.i297.i, 1.000000e+00
  %.79.i.i299.i = bitcast double %.47.i.i267.i to i64
  %.80.i.i300.i = shl i64 %.79.i.i299.i, 52
  %.81.i.i301.i = add i64 %.80.i.i300.i, 4607182418800017408
  %.82.i.i302.i = bitcast i64 %.81.i.i301.i to double
  %.83.i.i303.i = fmul contract double %.78.i.i298.i, %.82.i.i302.i
  %.192.i304.i = fcmp reassoc nsz contract ogt double %.153.i.i, %.465.i
  %"$phi152.1.2.1.i.i" = select i1 %.192.i304.i, double %.153.i.i, double %.465.i
  %.5.i.i305.i = fadd contract double %.83.i.i303.i, 2.000000e+00
  %.9.i.i306.i = fdiv contract double %.83.i.i303.i, %.5.i.i305.i
  %.10.i.i307.i = fmul contract double %.9.i.i306.i, %.9.i.i306.i
  %.11.i.i308.i = fmul contract double %.10.i.i307.i, 0x3F9F07C1F07C1F08
  %.12.i.i309.i = fadd contract double %.11.i.i308.i, 0x3FA0842108421084
  %.13.i.i310.i = fmul contract double %.10.i.i307.i, %.12.i.i309.i
  %.14.i.i311.i = fadd contract double %.13.i.i310.i, 0x3FA1A7B9611A7B96
  %.15.i.i312.i = fmul contract double %.10.i.i307.i, %.14.i.i311.i
  %.16.i.i313.i = fadd contract double %.15.i.i312.i, 0x3FA2F684BDA12F68
  %.17.i.i314.i = fmul contract double %.10.i.i307.i, %.16.i.i313.i
  %.18.i.i315.i = fadd contract double %.17.i.i314.i, 4.000000e-02
  %.19.i.i316.i = fmul contract double %.10.i.i307.i, %.18.i.i315.i
  %.20.i.i317.i = fadd contract double %.19.i.i316.i, 0x3FA642C8590B2164
  %.21.i.i318.i = fmul contract double %.10.i.i307.i, %.20.i.i317.i
  %.22.i.i319.i = fadd contract double %.21.i.i318.i, 0x3FA8618618618618
  %.23.i.i320.i = fmul contract double %.10.i.i307.i, %.22.i.i319.i
  %.24.i.i321.i = fadd contract double %.23.i.i320.i, 0x3FAAF286BCA1AF28
  %.25.i.i322.i = fmul contract double %.10.i.i307.i, %.24.i.i321.i
  %.26.i.i323.i = fadd contract double %.25.i.i322.i, 0x3FAE1E1E1E1E1E1E
  %.27.i.i324.i = fmul contract double %.10.i.i307.i, %.26.i.i323.i
  %.28.i.i325.i = fadd contract double %.27.i.i324.i, 0x3FB1111111111111
  %.29.i47.i.i = fmul contract double %.10.i.i307.i, %.28.i.i325.i
  %.30.i.i326.i = fadd contract double %.29.i47.i.i, 0x3FB3B13B13B13B14
  %.31.i.i327.i = fmul contract double %.10.i.i307.i, %.30.i.i326.i
  %.32.i.i328.i = fadd contract double %.31.i.i327.i, 0x3FB745D1745D1746
  %.33.i.i329.i = fmul contract double %.10.i.i307.i, %.32.i.i328.i
  %.34.i.i330.i = fadd contract double %.33.i.i329.i, 0x3FBC71C71C71C71C
  %.35.i.i331.i = fmul contract double %.10.i.i307.i, %.34.i.i330.i
  %.36.i.i332.i = fadd contract double %.35.i.i331.i, 0x3FC2492492492492
  %.37.i.i333.i = fmul contract double %.10.i.i307.i, %.36.i.i332.i
  %.38.i.i334.i = fadd contract double %.37.i.i333.i, 2.000000e-01
  %.39.i.i335.i = fmul contract double %.10.i.i307.i, %.38.i.i334.i
  %.40.i.i336.i = fadd contract double %.39.i.i335.i, 0x3FD5555555555555
  %.41.i.i337.i = fmul contract double %.9.i.i306.i, 2.000000e+00
  %.42.i.i338.i = fmul contract double %.10.i.i307.i, %.40.i.i336.i
  %.43.i.i339.i = fadd contract double %.42.i.i338.i, 1.000000e+00
  %.44.i.i340.i = fmul contract double %.41.i.i337.i, %.43.i.i339.i
  %.230.i.i = fadd reassoc nsz contract double %.44.i.i340.i, %"$phi152.1.2.1.i.i"
  %.237.i.i75 = fadd reassoc nsz contract double %.83.i.i303.i, 1.000000e+00
  %.241.i.i = fdiv reassoc nsz contract double 1.000000e+00, %.237.i.i75
  %.247.i.i = fmul reassoc nsz contract double %.241.i.i, %.83.i.i303.i
  %"$phi234.1.2.1.i.i" = select i1 %.192.i304.i, double %.241.i.i, double %.247.i.i
  %"$phi234.2.2.1.i.i" = select i1 %.192.i304.i, double %.247.i.i, double %.241.i.i
  %.295.i.i = getelementptr double, ptr %.440.i, i64 %.51.050.i.i
  %.296.i.i = load double, ptr %.295.i.i, align 8, !noalias !59
  %.299.i.i = getelementptr double, ptr %.447.i, i64 %.51.050.i.i
  %.300.i.i = load double, ptr %.299.i.i, align 8, !noalias !59
  %.303.i341.i = fsub reassoc nsz contract double %.153.i.i, %.230.i.i
  %.306.i.i = fmul reassoc nsz contract double %.303.i341.i, %.300.i.i
  %.309.i.i76 = fsub reassoc nsz contract double %.465.i, %.230.i.i
  %.311.i.i = fmul reassoc nsz contract double %.309.i.i76, %.464.i
  %.312.i.i = fadd reassoc nsz contract double %.306.i.i, %.311.i.i
  %.313.i.i = fmul reassoc nsz contract double %.312.i.i, %.296.i.i
  %.315.i.i77 = fadd reassoc nsz contract double %.313.i.i, %lp.2.051.i.i
  %.327.i.i = fadd reassoc nsz contract double %.309.i.i76, %"$phi234.1.2.1.i.i"
  %.329.i.i = fmul reassoc nsz contract double %.327.i.i, %.464.i
  %.334.i.i = fmul reassoc nsz contract double %"$phi234.2.2.1.i.i", %.300.i.i
  %.335.i.i = fsub reassoc nsz contract double %.329.i.i, %.334.i.i
  %.336.i.i = fmul reassoc nsz contract double %.335.i.i, %.296.i.i
  %.338.i.i = fadd reassoc nsz contract double %.336.i.i, %slope.2.052.i.i
  %.351.i.i = fmul reassoc nsz contract double %"$phi234.1.2.1.i.i", %.464.i
  %.352.i.i = fsub reassoc nsz contract double %.334.i.i, %.351.i.i
  %.353.i.i = fmul reassoc nsz contract double %.352.i.i, %.296.i.i
  store double %.353.i.i, ptr %.152.i.i, align 8, !noalias !59
  %exitcond.not.i342.i = icmp eq i64 %.37.i, %.122.i.i
  br i1 %exitcond.not.i342.i, label %negative_binomial_log.2, label %B76.if.i.i

negative_binomial_log.2: ; preds = %B76.if.i.i
  %.502.pre.i = load double, ptr %.463.i, align 8, !noalias !47
  %.pre.i = tail call double @llvm.log.f64(double %.502.pre.i)
  br label %negative_binomial_log

negative_binomial_log: ; preds = %negative_binomial_log.2, %B1132.i
  %.503.pre-phi.i = phi double [ %.pre.i, %negative_binomial_log.2 ], [ %.465.i, %B1132.i ]
  %.502.i = phi double [ %.502.pre.i, %negative_binomial_log.2 ], [ %.464.i, %B1132.i ]
  %lp.2.0.lcssa.i343.i = phi double [ %.315.i.i77, %negative_binomial_log.2 ], [ 0.000000e+00, %B1132.i ]
  %slope.2.0.lcssa.i.i = phi double [ %.338.i.i, %negative_binomial_log.2 ], [ 0.000000e+00, %B1132.i ]
  %.12.i.i = tail call double @llvm.exp.f64(double %.503.pre-phi.i)
  %.23.i.i78 = tail call double @lgamma(double %.12.i.i), !noalias !62
  %.17.i.i344.i = fcmp olt double %.12.i.i, 1.000000e+01
  br i1 %.17.i.i344.i, label %B20.i.i.i, label %digamma.6

B20.i.i.i:                                        ; preds = %negative_binomial_log, %B20.i.i.i
  %x.2.0.i.i.i = phi double [ %.35.i.i361.i, %B20.i.i.i ], [ %.12.i.i, %negative_binomial_log ]
  %value.2.0.i.i.i = phi double [ %.25.i.i360.i, %B20.i.i.i ], [ 0.000000e+00, %negative_binomial_log ]
  %.23.i.i359.i = fdiv double 1.000000e+00, %x.2.0.i.i.i
  %.25.i.i360.i = fsub double %value.2.0.i.i.i, %.23.i.i359.i
  %.35.i.i361.i = fadd double %x.2.0.i.i.i, 1.000000e+00
  %.45.i.i.i = fcmp olt double %.35.i.i361.i, 1.000000e+01
  br i1 %.45.i.i.i, label %B20.i.i.i, label %digamma.6

digamma.6: ; preds = %B20.i.i.i, %negative_binomial_log
  %x.3.1.i.i.i = phi double [ %.12.i.i, %negative_binomial_log ], [ %.35.i.i361.i, %B20.i.i.i ]
  %value.3.1.i.i.i = phi double [ 0.000000e+00, %negative_binomial_log ], [ %.25.i.i360.i, %B20.i.i.i ]
  %.72.i.i345.i = fmul double %x.3.1.i.i.i, %x.3.1.i.i.i
  %.76.i.i346.i = fdiv double 1.000000e+00, %.72.i.i345.i
  %.81.i.i347.i = fdiv double %.76.i.i346.i, 1.200000e+01
  %.82.i.i348.i = fsub double 0x3F95995995995996, %.81.i.i347.i
  %.83.i.i349.i = fmul double %.76.i.i346.i, %.82.i.i348.i
  %.84.i.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i.i349.i
  %.85.i.i.i = fmul double %.76.i.i346.i, %.84.i.i.i
  %.86.i.i.i = fsub double 0x3F71111111111111, %.85.i.i.i
  %.87.i.i.i = fmul double %.76.i.i346.i, %.86.i.i.i
  %.88.i.i.i = fsub double 0x3F70410410410410, %.87.i.i.i
  %.89.i.i.i = fmul double %.76.i.i346.i, %.88.i.i.i
  %.90.i.i.i = fsub double 0x3F81111111111111, %.89.i.i.i
  %.91.i.i.i = fmul double %.76.i.i346.i, %.90.i.i.i
  %.92.i.i.i = fsub double 0x3FB5555555555555, %.91.i.i.i
  %.93.i.i.i = fmul double %.76.i.i346.i, %.92.i.i.i
  %.95.i.i.i = tail call double @llvm.log.f64(double %x.3.1.i.i.i)
  %.97.i.i.i = fadd double %value.3.1.i.i.i, %.95.i.i.i
  %.104.i.i.i = fdiv double 5.000000e-01, %x.3.1.i.i.i
  %.107.i.i.i = fsub double %.97.i.i.i, %.104.i.i.i
  %.108.i.i.i = fsub double %.107.i.i.i, %.93.i.i.i
  br i1 %.10948.not.i.i, label %gamma_ratios, label %B152.if.i.i

B170.i.i:                                         ; preds = %B152.if.i.i
  %.225.i350.i = getelementptr double, ptr %.447.i, i64 %.111.078.i.i
  %.226.i.i79 = load double, ptr %.225.i350.i, align 8, !noalias !62
  %.230.i351.i = getelementptr i8, ptr %.225.i350.i, i64 -8
  %.231.i.i = load double, ptr %.230.i351.i, align 8, !noalias !62
  %.232.i.i = fcmp une double %.226.i.i79, %.231.i.i
  br i1 %.232.i.i, label %B196.i.i, label %B292.i.i

B196.i.i:                                         ; preds = %B152.if.B196_crit_edge.i.i, %B170.i.i
  %.241.i358.i = phi double [ %.241.pre.i.i, %B152.if.B196_crit_edge.i.i ], [ %.226.i.i79, %B170.i.i ]
  %.243.i.i = fadd double %.12.i.i, %.241.i358.i
  %.244.i.i = tail call double @lgamma(double %.243.i.i), !noalias !62
  %.17.i46.i.i = fcmp olt double %.243.i.i, 1.000000e+01
  br i1 %.17.i46.i.i, label %B20.i69.i.i, label %digamma.7

B20.i69.i.i:                                      ; preds = %B196.i.i, %B20.i69.i.i
  %x.2.0.i70.i.i = phi double [ %.35.i74.i.i, %B20.i69.i.i ], [ %.243.i.i, %B196.i.i ]
  %value.2.0.i71.i.i = phi double [ %.25.i73.i.i, %B20.i69.i.i ], [ 0.000000e+00, %B196.i.i ]
  %.23.i72.i.i = fdiv double 1.000000e+00, %x.2.0.i70.i.i
  %.25.i73.i.i = fsub double %value.2.0.i71.i.i, %.23.i72.i.i
  %.35.i74.i.i = fadd double %x.2.0.i70.i.i, 1.000000e+00
  %.45.i75.i.i = fcmp olt double %.35.i74.i.i, 1.000000e+01
  br i1 %.45.i75.i.i, label %B20.i69.i.i, label %digamma.7

digamma.7: ; preds = %B20.i69.i.i, %B196.i.i
  %x.3.1.i47.i.i = phi double [ %.243.i.i, %B196.i.i ], [ %.35.i74.i.i, %B20.i69.i.i ]
  %value.3.1.i48.i.i = phi double [ 0.000000e+00, %B196.i.i ], [ %.25.i73.i.i, %B20.i69.i.i ]
  %.72.i49.i.i = fmul double %x.3.1.i47.i.i, %x.3.1.i47.i.i
  %.76.i50.i.i = fdiv double 1.000000e+00, %.72.i49.i.i
  %.81.i51.i.i = fdiv double %.76.i50.i.i, 1.200000e+01
  %.82.i52.i.i = fsub double 0x3F95995995995996, %.81.i51.i.i
  %.83.i53.i.i = fmul double %.76.i50.i.i, %.82.i52.i.i
  %.84.i54.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i53.i.i
  %.85.i55.i.i = fmul double %.76.i50.i.i, %.84.i54.i.i
  %.86.i56.i.i = fsub double 0x3F71111111111111, %.85.i55.i.i
  %.87.i57.i.i = fmul double %.76.i50.i.i, %.86.i56.i.i
  %.88.i58.i.i = fsub double 0x3F70410410410410, %.87.i57.i.i
  %.89.i59.i.i = fmul double %.76.i50.i.i, %.88.i58.i.i
  %.90.i60.i.i = fsub double 0x3F81111111111111, %.89.i59.i.i
  %.91.i61.i.i = fmul double %.76.i50.i.i, %.90.i60.i.i
  %.92.i62.i.i = fsub double 0x3FB5555555555555, %.91.i61.i.i
  %.93.i63.i.i = fmul double %.76.i50.i.i, %.92.i62.i.i
  %.95.i64.i.i = tail call double @llvm.log.f64(double %x.3.1.i47.i.i)
  %.97.i65.i.i = fadd double %value.3.1.i48.i.i, %.95.i64.i.i
  %.104.i66.i.i = fdiv double 5.000000e-01, %x.3.1.i47.i.i
  %.107.i67.i.i = fsub double %.97.i65.i.i, %.104.i66.i.i
  %.108.i68.i.i = fsub double %.107.i67.i.i, %.93.i63.i.i
  %.246.i.i = fsub double %.244.i.i, %.23.i.i78
  %.279.i.i = fsub double %.108.i68.i.i, %.108.i.i.i
  br label %B292.i.i

B292.i.i:                                         ; preds = %digamma.7, %B170.i.i
  %k2.2.2.i.i = phi double [ %.246.i.i, %digamma.7 ], [ %k2.3.082.i.i, %B170.i.i ]
  %k3.2.2.i.i = phi double [ %.279.i.i, %digamma.7 ], [ %k3.3.083.i.i, %B170.i.i ]
  %.293.i.i = getelementptr double, ptr %.440.i, i64 %.111.078.i.i
  %.294.i.i = load double, ptr %.293.i.i, align 8, !noalias !62
  %.296.i352.i = fmul double %k2.2.2.i.i, %.294.i.i
  %.300.i353.i = fadd double %lp.2.081.i.i, %.296.i352.i
  %.310.i.i80 = fmul double %k3.2.2.i.i, %.294.i.i
  %.314.i.i = fadd double %slope.2.080.i.i, %.310.i.i80
  %exitcond.not.i354.i = icmp eq i64 %.37.i, %.180.i.i
  br i1 %exitcond.not.i354.i, label %gamma_ratios, label %B152.if.i.i

B152.if.i.i:                                      ; preds = %digamma.6, %B292.i.i
  %k3.3.083.i.i = phi double [ %k3.2.2.i.i, %B292.i.i ], [ 0.000000e+00, %digamma.6 ]
  %k2.3.082.i.i = phi double [ %k2.2.2.i.i, %B292.i.i ], [ 0.000000e+00, %digamma.6 ]
  %lp.2.081.i.i = phi double [ %.300.i353.i, %B292.i.i ], [ 0.000000e+00, %digamma.6 ]
  %slope.2.080.i.i = phi double [ %.314.i.i, %B292.i.i ], [ 0.000000e+00, %digamma.6 ]
  %.111.078.i.i = phi i64 [ %.180.i.i, %B292.i.i ], [ 0, %digamma.6 ]
  %.180.i.i = add nuw nsw i64 %.111.078.i.i, 1
  %.209.i.i = icmp eq i64 %.111.078.i.i, 0
  br i1 %.209.i.i, label %B152.if.B196_crit_edge.i.i, label %B170.i.i

B152.if.B196_crit_edge.i.i:                       ; preds = %B152.if.i.i
  %.241.pre.i.i = load double, ptr %.447.i, align 8, !noalias !62
  br label %B196.i.i

gamma_ratios: ; preds = %B292.i.i, %digamma.6
  %slope.2.0.lcssa.i355.i = phi double [ 0.000000e+00, %digamma.6 ], [ %.314.i.i, %B292.i.i ]
  %lp.2.0.lcssa.i356.i = phi double [ 0.000000e+00, %digamma.6 ], [ %.300.i353.i, %B292.i.i ]
  %.336.i357.i = fmul double %.12.i.i, %slope.2.0.lcssa.i355.i
  %.537.i = fadd double %lp.2.0.lcssa.i343.i, %lp.2.0.lcssa.i356.i
  %.541.i = getelementptr double, ptr %.91, i64 %.455.i
  %.542.i = load double, ptr %.541.i, align 8, !noalias !47
  %.543.i = fadd double %slope.2.0.lcssa.i.i, %.336.i357.i
  %.552.i = fdiv double %.543.i, %.502.i
  %.553.i = fadd double %.542.i, %.552.i
  store double %.553.i, ptr %.541.i, align 8, !noalias !47
  br label %B1982.i

B1496.i:                                          ; preds = %B914.i
  switch i64 %.32.i, label %B1956.i [
    i64 0, label %B1520.i
    i64 2, label %B1520.i
  ]

B1520.i:                                          ; preds = %B1496.i, %B1496.i
  %.569.i = icmp eq i64 %.261.i, 0
  br i1 %.569.i, label %B1532.i, label %B1956.i

B1532.i:                                          ; preds = %B1520.i
  %.579.i = load i64, ptr %116, align 8, !noalias !47
  %.580.i = icmp eq i64 %.579.i, 0
  br i1 %.580.i, label %B1610.i, label %B1956.i

B1610.i:                                          ; preds = %B1532.i
  %.587.i = getelementptr i8, ptr %116, i64 136
  %.588.i = load i64, ptr %.587.i, align 8, !noalias !47
  %.589.i = icmp eq i64 %.588.i, 0
  br i1 %.589.i, label %B1694.i, label %B1956.i

B1694.i:                                          ; preds = %B1610.i
  %.596.i = getelementptr i8, ptr %116, i64 144
  %.597.i = load i64, ptr %.596.i, align 8, !noalias !47
  %.598.i = icmp eq i64 %.597.i, 1
  br i1 %.598.i, label %B1750.i, label %B1956.i

B1750.i:                                          ; preds = %B1694.i
  %.606.i = getelementptr double, ptr %.26, i64 %.253.i
  %.611.i = getelementptr double, ptr %.606.i, i64 %.37.i
  %.619.idx.i = shl i64 %.37.i, 4
  %.619.i = getelementptr i8, ptr %.606.i, i64 %.619.idx.i
  %.625.i = getelementptr i8, ptr %116, i64 240
  %.626.i = load i64, ptr %.625.i, align 8, !noalias !47
  %.630.i = getelementptr double, ptr %.60, i64 %.266.i
  %.634.i = getelementptr double, ptr %.60, i64 %.626.i
  store double 0.000000e+00, ptr %.636.i, align 8, !noalias !47
  call fastcc void @normal_log_sigma(ptr %.636.i, i64 %.37.i, ptr %.630.i, ptr %.634.i, ptr readonly %.606.i, ptr readonly %.611.i, ptr readonly %.619.i)
  %.650.i = load double, ptr %.636.i, align 8, !noalias !47
  br label %B1982.i

B1956.i:                                          ; preds = %B1694.i, %B1610.i, %B1532.i, %B1520.i, %B1496.i, %B1020.i, %B942.i, %B734.i, %B518.i
  %.fca.1.gep23.i.i = getelementptr inbounds nuw i8, ptr %.519.i363.i, i64 8
  %.fca.1.gep11.i.i = getelementptr inbounds nuw i8, ptr %.752.i.i, i64 8
  %.23.i364.i = load i64, ptr %.31.i, align 8, !noalias !65
  %.27.i.i = load i64, ptr %.36.i, align 8, !noalias !65
  %.37.i.i = load i64, ptr %.47.i, align 8, !noalias !65
  %.41.i.i = load i64, ptr %.52.i, align 8, !noalias !65
  %.8.i.i365.i = icmp slt i64 %.23.i364.i, 3
  br i1 %.8.i.i365.i, label %main_form, label %B28.i.i.i

B28.i.i.i:                                        ; preds = %B1956.i
  %120 = and i64 %.23.i364.i, 9223372036854775806
  %or.cond.i.i.i = icmp eq i64 %120, 4
  %.21.i.i366.i = icmp eq i64 %.23.i364.i, 10
  %or.cond7.i.i.i = or i1 %.21.i.i366.i, %or.cond.i.i.i
  %..i.i.i = select i1 %or.cond7.i.i.i, i64 2, i64 1
  br label %main_form

main_form: ; preds = %B28.i.i.i, %B1956.i
  %.sink.i.i.i = phi i64 [ 0, %B1956.i ], [ %..i.i.i, %B28.i.i.i ]
  %.203374.not.i.i = icmp slt i64 %.27.i.i, 1
  br i1 %.203374.not.i.i, label %any_family, label %B326.if.lr.ph.i.i

B326.if.lr.ph.i.i:                                ; preds = %main_form
  %121 = getelementptr i64, ptr %.22, i64 %.41.i.i
  %.264.i.i = getelementptr i8, ptr %121, i64 8
  %.75.i292.i.i = getelementptr i8, ptr %121, i64 16
  %.44.i298.i.i = getelementptr i8, ptr %121, i64 104
  %.93.i302.i.i = getelementptr i8, ptr %121, i64 24
  %.fca.1.gep12.i.i.i = getelementptr inbounds nuw i8, ptr %.111.i.i.i18, i64 8
  %.fca.1.gep.i309.i.i = getelementptr inbounds nuw i8, ptr %.477.i.i.i, i64 8
  %.fca.1.gep24.i.i.i = getelementptr inbounds nuw i8, ptr %.21.i306.i.i, i64 8
  %.351.i367.i = icmp sgt i64 %.37.i.i, 1
  %.7.i.i.i = getelementptr i8, ptr %121, i64 136
  %.437.i.i = getelementptr i8, ptr %121, i64 144
  %.75.i.i368.i = getelementptr i8, ptr %121, i64 152
  %.44.i.i369.i = getelementptr i8, ptr %121, i64 240
  %.93.i.i370.i = getelementptr i8, ptr %121, i64 160
  %.fca.1.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.109.i.i.i, i64 8
  %.581.not.i.i = icmp eq i64 %.37.i.i, 2
  %.7.i179.i.i = getelementptr i8, ptr %121, i64 272
  %.669.i371.i = getelementptr i8, ptr %121, i64 280
  %.75.i186.i.i = getelementptr i8, ptr %121, i64 288
  %.44.i192.i.i = getelementptr i8, ptr %121, i64 376
  %.93.i196.i.i = getelementptr i8, ptr %121, i64 296
  %.fca.1.gep.i204.i.i = getelementptr inbounds nuw i8, ptr %.109.i200.i.i, i64 8
  %122 = getelementptr double, ptr %.26, i64 %.253.i
  %123 = getelementptr double, ptr %122, i64 %.27.i.i
  %.idx.i.i = shl i64 %.27.i.i, 4
  %124 = getelementptr i8, ptr %122, i64 %.idx.i.i
  %.13.i.i372.i = icmp eq i64 %.23.i364.i, 9
  %.fca.1.gep.i219.i.i = getelementptr inbounds nuw i8, ptr %.23.i.i362.i, i64 8
  %125 = and i64 %.23.i364.i, -3
  %or.cond.i220.i.i = icmp eq i64 %125, 0
  %.593.i.i.i = icmp sgt i64 %.23.i364.i, 7
  br label %B326.if.i.i

B444.i.i:                                         ; preds = %linked
  %.362.i.i60 = icmp ne i64 %.147.0376.i.i, 0
  %.26.i.pre.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !68
  %.9.i.not.i.i = icmp eq i64 %.26.i.pre.i.i, 1
  %or.cond417.i.i = select i1 %.362.i.i60, i1 %.9.i.not.i.i, i1 false
  br i1 %or.cond417.i.i, label %B640.thread.i.i, label %B494.i.i

B494.i.i:                                         ; preds = %B444.i.i
  %.438.i.i = load i64, ptr %.437.i.i, align 8, !noalias !65
  switch i64 %.26.i.pre.i.i, label %B228.i.i.i [
    i64 0, label %B86.i.i.i
    i64 1, label %B180.i.i.i
  ]

B86.i.i.i:                                        ; preds = %B494.i.i
  %.45.i.i399.i = load i64, ptr %.44.i.i369.i, align 8, !noalias !68
  %126 = getelementptr double, ptr %.60, i64 %.45.i.i399.i
  %.53.i.i400.i = getelementptr double, ptr %126, i64 %.147.0376.i.i
  br label %value_of

B180.i.i.i:                                       ; preds = %B494.i.i
  %.76.i.i395.i = load i64, ptr %.75.i.i368.i, align 8, !noalias !68
  %.80.i.i396.i = getelementptr double, ptr %.60, i64 %.76.i.i395.i
  br label %value_of

B228.i.i.i:                                       ; preds = %B494.i.i
  %.94.i.i.i = load i64, ptr %.93.i.i370.i, align 8, !noalias !68
  %127 = getelementptr double, ptr %.26, i64 %.94.i.i.i
  %.102.i.i.i = getelementptr double, ptr %127, i64 %.147.0376.i.i
  br label %value_of

value_of: ; preds = %B228.i.i.i, %B180.i.i.i, %B86.i.i.i
  %.103.sink.in.i.i.i = phi ptr [ %.102.i.i.i, %B228.i.i.i ], [ %.80.i.i396.i, %B180.i.i.i ], [ %.53.i.i400.i, %B86.i.i.i ]
  %.103.sink.i.i.i = load double, ptr %.103.sink.in.i.i.i, align 8, !noalias !68
  %.81.i.i397.i = icmp eq i64 %.438.i.i, 1
  br i1 %.81.i.i397.i, label %B640.i.i, label %B104.i.i.i

B104.i.i.i:                                       ; preds = %value_of
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.109.i.i.i, i8 0, i64 16, i1 false), !noalias !71
  call fastcc void @inverse_link(ptr %.109.i.i.i, i64 %.438.i.i, double %.103.sink.i.i.i)
  %.123.fca.1.load.i.i.i = load double, ptr %.fca.1.gep.i.i.i, align 8, !noalias !71
  %.123.fca.0.load.i.i.i = load double, ptr %.109.i.i.i, align 8, !noalias !71
  %.145.i.i.i62 = tail call double @llvm.log.f64(double %.123.fca.0.load.i.i.i)
  %.149.i.i.i63 = fdiv double %.123.fca.1.load.i.i.i, %.123.fca.0.load.i.i.i
  br label %B640.i.i

B640.i.i:                                         ; preds = %B104.i.i.i, %value_of
  %.145.sink.i.i.i = phi double [ %.145.i.i.i62, %B104.i.i.i ], [ %.103.sink.i.i.i, %value_of ]
  %.149.sink.i.i.i = phi double [ %.149.i.i.i63, %B104.i.i.i ], [ 1.000000e+00, %value_of ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.519.i363.i, i8 0, i64 16, i1 false), !noalias !65
  call fastcc void @constants(ptr %.519.i363.i, i64 %.23.i364.i, double %.145.sink.i.i.i, double %third.2.0379.i.i)
  %.533.fca.1.load.i.i = load double, ptr %.fca.1.gep23.i.i, align 8, !noalias !65
  %.533.fca.0.load.i.i = load double, ptr %.519.i363.i, align 8, !noalias !65
  br i1 %.581.not.i.i, label %B870.i.i, label %B652.i.i

B640.thread.i.i:                                  ; preds = %B444.i.i
  br i1 %.581.not.i.i, label %B870.i.i, label %B652.thread.i.i

B652.thread.i.i:                                  ; preds = %B640.thread.i.i
  %.26.i184.pre399.i.i = load i64, ptr %.7.i179.i.i, align 8, !noalias !74
  br label %B664.i.i

B652.i.i:                                         ; preds = %B640.i.i
  %.26.i184.pre.i.i = load i64, ptr %.7.i179.i.i, align 8, !noalias !74
  br i1 %.362.i.i60, label %B664.i.i, label %B710.i.i

B664.i.i:                                         ; preds = %B652.i.i, %B652.thread.i.i
  %.26.i184.pre406.i.i = phi i64 [ %.26.i184.pre399.i.i, %B652.thread.i.i ], [ %.26.i184.pre.i.i, %B652.i.i ]
  %second.2.2391404.i.i = phi double [ %second.3.0378.i.i, %B652.thread.i.i ], [ %.145.sink.i.i.i, %B652.i.i ]
  %d_second.2.2392402.i.i = phi double [ %d_second.3.0380.i.i, %B652.thread.i.i ], [ %.149.sink.i.i.i, %B652.i.i ]
  %k0.4.2393401.i.i = phi double [ %k0.5.0382.i.i, %B652.thread.i.i ], [ %.533.fca.0.load.i.i, %B652.i.i ]
  %k1.4.2394400.i.i = phi double [ %k1.5.0383.i.i, %B652.thread.i.i ], [ %.533.fca.1.load.i.i, %B652.i.i ]
  %.9.i181.not.i.i = icmp eq i64 %.26.i184.pre406.i.i, 1
  br i1 %.9.i181.not.i.i, label %B870.i.i, label %B710.i.i

B710.i.i:                                         ; preds = %B664.i.i, %B652.i.i
  %.26.i184.pre407.i.i = phi i64 [ %.26.i184.pre406.i.i, %B664.i.i ], [ %.26.i184.pre.i.i, %B652.i.i ]
  %second.2.2391405.i.i = phi double [ %second.2.2391404.i.i, %B664.i.i ], [ %.145.sink.i.i.i, %B652.i.i ]
  %d_second.2.2392403.i.i = phi double [ %d_second.2.2392402.i.i, %B664.i.i ], [ %.149.sink.i.i.i, %B652.i.i ]
  %.670.i.i64 = load i64, ptr %.669.i371.i, align 8, !noalias !65
  switch i64 %.26.i184.pre407.i.i, label %B228.i195.i.i [
    i64 0, label %B86.i191.i.i
    i64 1, label %B180.i185.i.i
  ]

B86.i191.i.i:                                     ; preds = %B710.i.i
  %.45.i193.i.i = load i64, ptr %.44.i192.i.i, align 8, !noalias !74
  %128 = getelementptr double, ptr %.60, i64 %.45.i193.i.i
  %.53.i194.i.i = getelementptr double, ptr %128, i64 %.147.0376.i.i
  br label %value_of.2

B180.i185.i.i:                                    ; preds = %B710.i.i
  %.76.i187.i.i = load i64, ptr %.75.i186.i.i, align 8, !noalias !74
  %.80.i188.i.i = getelementptr double, ptr %.60, i64 %.76.i187.i.i
  br label %value_of.2

B228.i195.i.i:                                    ; preds = %B710.i.i
  %.94.i197.i.i = load i64, ptr %.93.i196.i.i, align 8, !noalias !74
  %129 = getelementptr double, ptr %.26, i64 %.94.i197.i.i
  %.102.i198.i.i = getelementptr double, ptr %129, i64 %.147.0376.i.i
  br label %value_of.2

value_of.2: ; preds = %B228.i195.i.i, %B180.i185.i.i, %B86.i191.i.i
  %.103.sink.in.i189.i.i = phi ptr [ %.102.i198.i.i, %B228.i195.i.i ], [ %.80.i188.i.i, %B180.i185.i.i ], [ %.53.i194.i.i, %B86.i191.i.i ]
  %.103.sink.i190.i.i = load double, ptr %.103.sink.in.i189.i.i, align 8, !noalias !74
  %.81.i202.i.i = icmp eq i64 %.670.i.i64, 1
  br i1 %.81.i202.i.i, label %linked.2, label %B104.i203.i.i

B104.i203.i.i:                                    ; preds = %value_of.2
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.109.i200.i.i, i8 0, i64 16, i1 false), !noalias !77
  call fastcc void @inverse_link(ptr %.109.i200.i.i, i64 %.670.i.i64, double %.103.sink.i190.i.i)
  %.123.fca.1.load.i206.i.i = load double, ptr %.fca.1.gep.i204.i.i, align 8, !noalias !77
  %.123.fca.0.load.i207.i.i = load double, ptr %.109.i200.i.i, align 8, !noalias !77
  %.145.i208.i.i = tail call double @llvm.log.f64(double %.123.fca.0.load.i207.i.i)
  %.149.i209.i.i = fdiv double %.123.fca.1.load.i206.i.i, %.123.fca.0.load.i207.i.i
  br label %linked.2

linked.2: ; preds = %B104.i203.i.i, %value_of.2
  %.145.sink.i210.i.i = phi double [ %.145.i208.i.i, %B104.i203.i.i ], [ %.103.sink.i190.i.i, %value_of.2 ]
  %.149.sink.i211.i.i = phi double [ %.149.i209.i.i, %B104.i203.i.i ], [ 1.000000e+00, %value_of.2 ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.752.i.i, i8 0, i64 16, i1 false), !noalias !65
  call fastcc void @constants(ptr %.752.i.i, i64 %.23.i364.i, double %second.2.2391405.i.i, double %.145.sink.i210.i.i)
  %.766.fca.1.load.i.i = load double, ptr %.fca.1.gep11.i.i, align 8, !noalias !65
  %.766.fca.0.load.i.i = load double, ptr %.752.i.i, align 8, !noalias !65
  br label %B870.i.i

B870.i.i:                                         ; preds = %linked, %linked.2, %B664.i.i, %B640.thread.i.i, %B640.i.i
  %.581373.i.i = phi i1 [ true, %linked.2 ], [ true, %B664.i.i ], [ false, %B640.i.i ], [ false, %linked ], [ false, %B640.thread.i.i ]
  %d_second.2.2372.i.i = phi double [ %d_second.2.2392403.i.i, %linked.2 ], [ %d_second.2.2392402.i.i, %B664.i.i ], [ %.149.sink.i.i.i, %B640.i.i ], [ %d_second.3.0380.i.i, %linked ], [ %d_second.3.0380.i.i, %B640.thread.i.i ]
  %second.2.2370.i.i = phi double [ %second.2.2391405.i.i, %linked.2 ], [ %second.2.2391404.i.i, %B664.i.i ], [ %.145.sink.i.i.i, %B640.i.i ], [ %second.3.0378.i.i, %linked ], [ %second.3.0378.i.i, %B640.thread.i.i ]
  %third.3.2.i.i = phi double [ %.145.sink.i210.i.i, %linked.2 ], [ %third.2.0379.i.i, %B664.i.i ], [ %third.2.0379.i.i, %B640.i.i ], [ %third.2.0379.i.i, %linked ], [ %third.2.0379.i.i, %B640.thread.i.i ]
  %d_third.2.2.i.i = phi double [ %.149.sink.i211.i.i, %linked.2 ], [ %d_third.3.0381.i.i, %B664.i.i ], [ %d_third.3.0381.i.i, %B640.i.i ], [ %d_third.3.0381.i.i, %linked ], [ %d_third.3.0381.i.i, %B640.thread.i.i ]
  %k0.3.2.i.i = phi double [ %.766.fca.0.load.i.i, %linked.2 ], [ %k0.4.2393401.i.i, %B664.i.i ], [ %.533.fca.0.load.i.i, %B640.i.i ], [ %k0.5.0382.i.i, %linked ], [ %k0.5.0382.i.i, %B640.thread.i.i ]
  %k1.3.2.i.i = phi double [ %.766.fca.1.load.i.i, %linked.2 ], [ %k1.4.2394400.i.i, %B664.i.i ], [ %.533.fca.1.load.i.i, %B640.i.i ], [ %k1.5.0383.i.i, %linked ], [ %k1.5.0383.i.i, %B640.thread.i.i ]
  %.801.i.i = getelementptr double, ptr %122, i64 %.147.0376.i.i
  %.802.i.i = load double, ptr %.801.i.i, align 8, !noalias !65
  %.809.i.i = getelementptr double, ptr %123, i64 %.147.0376.i.i
  %.810.i.i = load double, ptr %.809.i.i, align 8, !noalias !65
  %.818.i.i = getelementptr double, ptr %124, i64 %.147.0376.i.i
  %.819.i.i = load double, ptr %.818.i.i, align 8, !noalias !65
  switch i64 %.23.i364.i, label %B1058.i.i [
    i64 7, label %B960.i.i
    i64 9, label %B960.i.i
  ]

B960.i.i:                                         ; preds = %B870.i.i, %B870.i.i
  %.854.i.i21 = icmp eq i64 %.147.0376.i.i, 0
  %.858.i.i = fcmp une double %.810.i.i, %s_before.2.0386.i.i
  %or.cond.i.i = select i1 %.854.i.i21, i1 true, i1 %.858.i.i
  br i1 %or.cond.i.i, label %B1022.i.i, label %B984.i.i

B984.i.i:                                         ; preds = %B960.i.i
  %.8.i214.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !80
  %.9.i215.not.i.i = icmp eq i64 %.8.i214.i.i, 1
  br i1 %.9.i215.not.i.i, label %B160.i.i.i, label %B1022.i.i

B1022.i.i:                                        ; preds = %B984.i.i, %B960.i.i
  %.9.i217.i.i = tail call double @llvm.exp.f64(double %second.2.2370.i.i)
  %.18.i.i374.i = fadd double %.9.i217.i.i, %.810.i.i
  br i1 %.13.i.i372.i, label %B60.i.i.i, label %B86.i218.i.i

B60.i.i.i:                                        ; preds = %B1022.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.23.i.i362.i, i8 0, i64 16, i1 false), !noalias !83
  call fastcc void @stirling_rest(ptr %.23.i.i362.i, double %.18.i.i374.i)
  %.37.fca.0.load.i.i.i = load double, ptr %.23.i.i362.i, align 8, !noalias !83
  %.37.fca.1.load.i.i.i = load double, ptr %.fca.1.gep.i219.i.i, align 8, !noalias !83
  br label %of_response

B86.i218.i.i:                                     ; preds = %B1022.i.i
  %.58.i.i375.i = tail call double @lgamma(double %.18.i.i374.i), !noalias !83
  %.17.i.i.i.i = fcmp olt double %.18.i.i374.i, 1.000000e+01
  br i1 %.17.i.i.i.i, label %B20.i.i.i.i, label %digamma.8

B20.i.i.i.i:                                      ; preds = %B86.i218.i.i, %B20.i.i.i.i
  %x.2.0.i.i.i.i = phi double [ %.35.i.i.i.i, %B20.i.i.i.i ], [ %.18.i.i374.i, %B86.i218.i.i ]
  %value.2.0.i.i.i.i = phi double [ %.25.i.i.i.i, %B20.i.i.i.i ], [ 0.000000e+00, %B86.i218.i.i ]
  %.23.i.i.i.i = fdiv double 1.000000e+00, %x.2.0.i.i.i.i
  %.25.i.i.i.i = fsub double %value.2.0.i.i.i.i, %.23.i.i.i.i
  %.35.i.i.i.i = fadd double %x.2.0.i.i.i.i, 1.000000e+00
  %.45.i.i.i.i = fcmp olt double %.35.i.i.i.i, 1.000000e+01
  br i1 %.45.i.i.i.i, label %B20.i.i.i.i, label %digamma.8

digamma.8: ; preds = %B20.i.i.i.i, %B86.i218.i.i
  %x.3.1.i.i.i.i = phi double [ %.18.i.i374.i, %B86.i218.i.i ], [ %.35.i.i.i.i, %B20.i.i.i.i ]
  %value.3.1.i.i.i.i = phi double [ 0.000000e+00, %B86.i218.i.i ], [ %.25.i.i.i.i, %B20.i.i.i.i ]
  %.72.i.i.i.i = fmul double %x.3.1.i.i.i.i, %x.3.1.i.i.i.i
  %.76.i.i.i.i = fdiv double 1.000000e+00, %.72.i.i.i.i
  %.81.i.i.i.i = fdiv double %.76.i.i.i.i, 1.200000e+01
  %.82.i.i.i.i = fsub double 0x3F95995995995996, %.81.i.i.i.i
  %.83.i.i.i.i = fmul double %.76.i.i.i.i, %.82.i.i.i.i
  %.84.i.i.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i.i.i.i
  %.85.i.i.i.i = fmul double %.76.i.i.i.i, %.84.i.i.i.i
  %.86.i.i.i.i = fsub double 0x3F71111111111111, %.85.i.i.i.i
  %.87.i.i.i.i = fmul double %.76.i.i.i.i, %.86.i.i.i.i
  %.88.i.i.i.i = fsub double 0x3F70410410410410, %.87.i.i.i.i
  %.89.i.i.i.i = fmul double %.76.i.i.i.i, %.88.i.i.i.i
  %.90.i.i.i.i = fsub double 0x3F81111111111111, %.89.i.i.i.i
  %.91.i.i.i.i22 = fmul double %.76.i.i.i.i, %.90.i.i.i.i
  %.92.i.i.i.i = fsub double 0x3FB5555555555555, %.91.i.i.i.i22
  %.93.i.i.i.i = fmul double %.76.i.i.i.i, %.92.i.i.i.i
  %.95.i.i.i.i23 = tail call double @llvm.log.f64(double %x.3.1.i.i.i.i)
  %.97.i.i.i.i = fadd double %value.3.1.i.i.i.i, %.95.i.i.i.i23
  %.104.i.i.i.i = fdiv double 5.000000e-01, %x.3.1.i.i.i.i
  %.107.i.i.i.i = fsub double %.97.i.i.i.i, %.104.i.i.i.i
  %.108.i.i.i.i = fsub double %.107.i.i.i.i, %.93.i.i.i.i
  br label %of_response

of_response: ; preds = %digamma.8, %B60.i.i.i
  %.58.sink.i.i.i = phi double [ %.58.i.i375.i, %digamma.8 ], [ %.37.fca.0.load.i.i.i, %B60.i.i.i ]
  %.108.i.sink.i.i.i = phi double [ %.108.i.i.i.i, %digamma.8 ], [ %.37.fca.1.load.i.i.i, %B60.i.i.i ]
  br label %B160.i.i.i

B1058.i.i:                                        ; preds = %B870.i.i
  br i1 %or.cond.i220.i.i, label %B28.i253.i.i, label %B160.i.i.i

B28.i253.i.i:                                     ; preds = %B1058.i.i
  %.61.i.i383.i = fmul double %second.2.2370.i.i, -2.000000e+00
  %.62.i.i384.i = tail call double @llvm.exp.f64(double %.61.i.i383.i)
  %.65.i.i385.i = fsub double %.810.i.i, %.298.sroa.0.0.i.i
  %.71.i.i386.i = fmul double %.802.i.i, %.65.i.i385.i
  %.72.i.i387.i = fmul double %.65.i.i385.i, %.71.i.i386.i
  %.74.i.i388.i = fadd double %.819.i.i, %.72.i.i387.i
  %.77.i.i389.i = fmul double %.62.i.i384.i, %.74.i.i388.i
  %.79.i.i390.i = fneg double %.802.i.i
  %.81.i254.i.i = fmul double %second.2.2370.i.i, %.79.i.i390.i
  %.84.i.i391.i = fmul double %.77.i.i389.i, 5.000000e-01
  %.85.i.i392.i = fsub double %.81.i254.i.i, %.84.i.i391.i
  %.88.i.i393.i = fmul double %.62.i.i384.i, %.71.i.i386.i
  %.90.i.i394.i = fsub double %.77.i.i389.i, %.802.i.i
  br label %cell

B160.i.i.i:                                       ; preds = %B1058.i.i, %of_response, %B984.i.i
  %s_before.3.3416.i.i = phi double [ %s_before.2.0386.i.i, %B1058.i.i ], [ %s_before.2.0386.i.i, %B984.i.i ], [ %.810.i.i, %of_response ]
  %k3.2.3413.i.i = phi double [ %k3.3.0385.i.i, %B1058.i.i ], [ %k3.3.0385.i.i, %B984.i.i ], [ %.108.i.sink.i.i.i, %of_response ]
  %k2.2.3411.i.i = phi double [ %k2.3.0384.i.i, %B1058.i.i ], [ %k2.3.0384.i.i, %B984.i.i ], [ %.58.sink.i.i.i, %of_response ]
  switch i64 %.23.i364.i, label %B1350.i.i.i [
    i64 1, label %B172.i.i.i
    i64 3, label %B562.i.i.i
    i64 4, label %B792.i.i.i
    i64 5, label %B1196.i.i.i
    i64 6, label %B1270.i.i.i
  ]

B172.i.i.i:                                       ; preds = %B160.i.i.i
  %.129.i.i.i = tail call double @llvm.exp.f64(double %third.3.2.i.i)
  %.134.i.i.i = fsub double %.810.i.i, %.298.sroa.0.0.i.i
  %.140.i.i.i42 = fneg double %second.2.2370.i.i
  %.141.i.i.i = tail call double @llvm.exp.f64(double %.140.i.i.i42)
  %.142.i.i.i43 = fmul double %.141.i.i.i, %.134.i.i.i
  %.143.i.i.i44 = fmul double %.142.i.i.i43, %.142.i.i.i43
  %.147.i.i.i45 = fdiv double %.143.i.i.i44, %.129.i.i.i
  %.148.i.i.i46 = tail call double @log1p(double %.147.i.i.i45)
  %.149.i252.i.i = fadd double %.129.i.i.i, 1.000000e+00
  %.150.i.i.i47 = fmul double %.149.i252.i.i, %.147.i.i.i45
  %.151.i.i.i = fadd double %.147.i.i.i45, 1.000000e+00
  %.155.i.i.i = fdiv double %.150.i.i.i47, %.151.i.i.i
  %.158.i.i.i = fsub double %k0.3.2.i.i, %second.2.2370.i.i
  %.162.i.i.i = fmul double %.149.i252.i.i, 5.000000e-01
  %.163.i.i.i = fmul double %.162.i.i.i, %.148.i.i.i46
  %.164.i.i.i = fsub double %.158.i.i.i, %.163.i.i.i
  %.166.i.i.i = fmul double %.802.i.i, %.164.i.i.i
  %.169.i.i.i = fmul double %.149.i252.i.i, %.802.i.i
  %.170.i.i.i = fmul double %.169.i.i.i, %.142.i.i.i43
  %.172.i.i.i = fmul double %.129.i.i.i, %.151.i.i.i
  %.176.i.i.i = fdiv double %.170.i.i.i, %.172.i.i.i
  %.182.i.i.i48 = fmul double %.141.i.i.i, %.176.i.i.i
  %.183.i.i.i = fadd double %.155.i.i.i, -1.000000e+00
  %.185.i.i.i49 = fmul double %.802.i.i, %.183.i.i.i
  %.187.i.i.i = fmul double %.129.i.i.i, %.802.i.i
  %.190.i.i.i = fmul double %.148.i.i.i46, 5.000000e-01
  %.192.i.i.i = fsub double %k1.3.2.i.i, %.190.i.i.i
  %.195.i.i.i = fmul double %.155.i.i.i, 5.000000e-01
  %.199.i.i.i = fdiv double %.195.i.i.i, %.129.i.i.i
  %.200.i.i.i = fadd double %.199.i.i.i, %.192.i.i.i
  %.201.i.i.i = fmul double %.187.i.i.i, %.200.i.i.i
  br label %cell

B562.i.i.i:                                       ; preds = %B160.i.i.i
  %.238.i.i.i33 = tail call double @llvm.exp.f64(double %second.2.2370.i.i)
  %.240.i.i.i = fneg double %.298.sroa.0.0.i.i
  %.241.i.i.i = tail call double @llvm.exp.f64(double %.240.i.i.i)
  %.243.i.i.i34 = fmul double %.241.i.i.i, %.810.i.i
  %.248.i.i.i = fsub double %second.2.2370.i.i, %.298.sroa.0.0.i.i
  %.249.i.i.i = fmul double %.238.i.i.i33, %.248.i.i.i
  %.251.i.i.i = fsub double %.249.i.i.i, %k0.3.2.i.i
  %.255.i.i.i = fmul double %.251.i.i.i, %.802.i.i
  %.256.i.i.i = fadd double %.238.i.i.i33, -1.000000e+00
  %.258.i.i.i = fmul double %.256.i.i.i, %.819.i.i
  %.259.i.i.i = fadd double %.255.i.i.i, %.258.i.i.i
  %.260.i.i.i35 = fmul double %.238.i.i.i33, %.243.i.i.i34
  %.261.i.i.i36 = fsub double %.259.i.i.i, %.260.i.i.i35
  %.263.i.i.i37 = fsub double %.243.i.i.i34, %.802.i.i
  %.264.i.i.i38 = fmul double %.238.i.i.i33, %.263.i.i.i37
  %.266.i.i.i = fadd double %second.2.2370.i.i, 1.000000e+00
  %.270.i.i.i39 = fsub double %.266.i.i.i, %.298.sroa.0.0.i.i
  %.274.i.i.i40 = fsub double %.270.i.i.i39, %k1.3.2.i.i
  %.278.i.i.i = fmul double %.802.i.i, %.274.i.i.i40
  %.282.i.i.i = fadd double %.278.i.i.i, %.819.i.i
  %.285.i.i.i41 = fsub double %.282.i.i.i, %.243.i.i.i34
  %.286.i.i.i = fmul double %.238.i.i.i33, %.285.i.i.i41
  br label %cell

B792.i.i.i:                                       ; preds = %B160.i.i.i
  %.319.i.i.i = tail call double @llvm.exp.f64(double %second.2.2370.i.i)
  %.323.i.i.i = tail call double @llvm.exp.f64(double %.298.sroa.0.0.i.i)
  %.326.i.i.i = fmul double %.323.i.i.i, %.319.i.i.i
  %.328.i.i.i = tail call double @llvm.exp.f64(double %.298.sroa.21.0.i.i)
  %.331.i.i.i = fmul double %.328.i.i.i, %.319.i.i.i
  %.332.i.i.i = tail call double @lgamma(double %.326.i.i.i), !noalias !86
  %.334.i.i.i = fsub double %k0.3.2.i.i, %.332.i.i.i
  %.337.i.i.i = tail call double @lgamma(double %.331.i.i.i), !noalias !86
  %.338.i.i.i = fsub double %.334.i.i.i, %.337.i.i.i
  %.340.i.i.i = fmul double %.802.i.i, %.338.i.i.i
  %.341.i.i.i = fadd double %.326.i.i.i, -1.000000e+00
  %.343.i.i.i = fmul double %.341.i.i.i, %.810.i.i
  %.344.i.i.i = fadd double %.343.i.i.i, %.340.i.i.i
  %.345.i.i.i = fadd double %.331.i.i.i, -1.000000e+00
  %.347.i.i.i = fmul double %.345.i.i.i, %.819.i.i
  %.348.i.i.i = fadd double %.347.i.i.i, %.344.i.i.i
  %.17.i.i221.i.i = fcmp olt double %.326.i.i.i, 1.000000e+01
  br i1 %.17.i.i221.i.i, label %B20.i.i245.i.i, label %digamma.9

B20.i.i245.i.i:                                   ; preds = %B792.i.i.i, %B20.i.i245.i.i
  %x.2.0.i.i246.i.i = phi double [ %.35.i.i250.i.i, %B20.i.i245.i.i ], [ %.326.i.i.i, %B792.i.i.i ]
  %value.2.0.i.i247.i.i = phi double [ %.25.i.i249.i.i, %B20.i.i245.i.i ], [ 0.000000e+00, %B792.i.i.i ]
  %.23.i.i248.i.i = fdiv double 1.000000e+00, %x.2.0.i.i246.i.i
  %.25.i.i249.i.i = fsub double %value.2.0.i.i247.i.i, %.23.i.i248.i.i
  %.35.i.i250.i.i = fadd double %x.2.0.i.i246.i.i, 1.000000e+00
  %.45.i.i251.i.i = fcmp olt double %.35.i.i250.i.i, 1.000000e+01
  br i1 %.45.i.i251.i.i, label %B20.i.i245.i.i, label %digamma.9

digamma.9: ; preds = %B20.i.i245.i.i, %B792.i.i.i
  %x.3.1.i.i223.i.i = phi double [ %.326.i.i.i, %B792.i.i.i ], [ %.35.i.i250.i.i, %B20.i.i245.i.i ]
  %value.3.1.i.i224.i.i = phi double [ 0.000000e+00, %B792.i.i.i ], [ %.25.i.i249.i.i, %B20.i.i245.i.i ]
  %.72.i.i225.i.i = fmul double %x.3.1.i.i223.i.i, %x.3.1.i.i223.i.i
  %.76.i.i226.i.i = fdiv double 1.000000e+00, %.72.i.i225.i.i
  %.81.i.i227.i.i = fdiv double %.76.i.i226.i.i, 1.200000e+01
  %.82.i.i228.i.i = fsub double 0x3F95995995995996, %.81.i.i227.i.i
  %.83.i.i229.i.i = fmul double %.76.i.i226.i.i, %.82.i.i228.i.i
  %.84.i.i230.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i.i229.i.i
  %.85.i.i231.i.i = fmul double %.76.i.i226.i.i, %.84.i.i230.i.i
  %.86.i.i232.i.i = fsub double 0x3F71111111111111, %.85.i.i231.i.i
  %.87.i.i233.i.i = fmul double %.76.i.i226.i.i, %.86.i.i232.i.i
  %.88.i.i234.i.i = fsub double 0x3F70410410410410, %.87.i.i233.i.i
  %.89.i.i235.i.i = fmul double %.76.i.i226.i.i, %.88.i.i234.i.i
  %.90.i.i236.i.i = fsub double 0x3F81111111111111, %.89.i.i235.i.i
  %.91.i.i237.i.i = fmul double %.76.i.i226.i.i, %.90.i.i236.i.i
  %.92.i.i238.i.i = fsub double 0x3FB5555555555555, %.91.i.i237.i.i
  %.93.i.i239.i.i = fmul double %.76.i.i226.i.i, %.92.i.i238.i.i
  %.95.i.i240.i.i = tail call double @llvm.log.f64(double %x.3.1.i.i223.i.i)
  %.97.i.i241.i.i = fadd double %value.3.1.i.i224.i.i, %.95.i.i240.i.i
  %.104.i.i242.i.i = fdiv double 5.000000e-01, %x.3.1.i.i223.i.i
  %.107.i.i243.i.i = fsub double %.97.i.i241.i.i, %.104.i.i242.i.i
  %.108.i.i244.i.i = fsub double %.107.i.i243.i.i, %.93.i.i239.i.i
  %.17.i93.i.i.i = fcmp olt double %.331.i.i.i, 1.000000e+01
  br i1 %.17.i93.i.i.i, label %B20.i116.i.i.i, label %digamma.10

B20.i116.i.i.i:                                   ; preds = %digamma.9, %B20.i116.i.i.i
  %x.2.0.i117.i.i.i = phi double [ %.35.i121.i.i.i, %B20.i116.i.i.i ], [ %.331.i.i.i, %digamma.9 ]
  %value.2.0.i118.i.i.i = phi double [ %.25.i120.i.i.i, %B20.i116.i.i.i ], [ 0.000000e+00, %digamma.9 ]
  %.23.i119.i.i.i = fdiv double 1.000000e+00, %x.2.0.i117.i.i.i
  %.25.i120.i.i.i = fsub double %value.2.0.i118.i.i.i, %.23.i119.i.i.i
  %.35.i121.i.i.i = fadd double %x.2.0.i117.i.i.i, 1.000000e+00
  %.45.i122.i.i.i = fcmp olt double %.35.i121.i.i.i, 1.000000e+01
  br i1 %.45.i122.i.i.i, label %B20.i116.i.i.i, label %digamma.10

digamma.10: ; preds = %B20.i116.i.i.i, %digamma.9
  %x.3.1.i94.i.i.i = phi double [ %.331.i.i.i, %digamma.9 ], [ %.35.i121.i.i.i, %B20.i116.i.i.i ]
  %value.3.1.i95.i.i.i = phi double [ 0.000000e+00, %digamma.9 ], [ %.25.i120.i.i.i, %B20.i116.i.i.i ]
  %.72.i96.i.i.i = fmul double %x.3.1.i94.i.i.i, %x.3.1.i94.i.i.i
  %.76.i97.i.i.i = fdiv double 1.000000e+00, %.72.i96.i.i.i
  %.81.i98.i.i.i = fdiv double %.76.i97.i.i.i, 1.200000e+01
  %.82.i99.i.i.i = fsub double 0x3F95995995995996, %.81.i98.i.i.i
  %.83.i100.i.i.i = fmul double %.76.i97.i.i.i, %.82.i99.i.i.i
  %.84.i101.i.i.i = fsub double 0x3F7F07C1F07C1F08, %.83.i100.i.i.i
  %.85.i102.i.i.i = fmul double %.76.i97.i.i.i, %.84.i101.i.i.i
  %.86.i103.i.i.i = fsub double 0x3F71111111111111, %.85.i102.i.i.i
  %.87.i104.i.i.i = fmul double %.76.i97.i.i.i, %.86.i103.i.i.i
  %.88.i105.i.i.i = fsub double 0x3F70410410410410, %.87.i104.i.i.i
  %.89.i106.i.i.i = fmul double %.76.i97.i.i.i, %.88.i105.i.i.i
  %.90.i107.i.i.i = fsub double 0x3F81111111111111, %.89.i106.i.i.i
  %.91.i108.i.i.i = fmul double %.76.i97.i.i.i, %.90.i107.i.i.i
  %.92.i109.i.i.i = fsub double 0x3FB5555555555555, %.91.i108.i.i.i
  %.93.i110.i.i.i = fmul double %.76.i97.i.i.i, %.92.i109.i.i.i
  %.95.i111.i.i.i = tail call double @llvm.log.f64(double %x.3.1.i94.i.i.i)
  %.97.i112.i.i.i = fadd double %value.3.1.i95.i.i.i, %.95.i111.i.i.i
  %.104.i113.i.i.i = fdiv double 5.000000e-01, %x.3.1.i94.i.i.i
  %.107.i114.i.i.i = fsub double %.97.i112.i.i.i, %.104.i113.i.i.i
  %.108.i115.i.i.i = fsub double %.107.i114.i.i.i, %.93.i110.i.i.i
  %.377.i.i.i = fmul double %.802.i.i, %.108.i.i244.i.i
  %.379.i.i.i = fsub double %.810.i.i, %.377.i.i.i
  %.382.i.i.i = fmul double %.326.i.i.i, %.379.i.i.i
  %.409.i.i.i30 = fmul double %.802.i.i, %.108.i115.i.i.i
  %.411.i.i.i = fsub double %.819.i.i, %.409.i.i.i30
  %.414.i.i.i31 = fmul double %.331.i.i.i, %.411.i.i.i
  %.416.i.i.i32 = fmul double %.319.i.i.i, %.802.i.i
  %.420.i.i.i = fmul double %k1.3.2.i.i, %.416.i.i.i32
  %.423.i.i.i = fadd double %.420.i.i.i, %.382.i.i.i
  %.424.i.i.i = fadd double %.423.i.i.i, %.414.i.i.i31
  br label %cell

B1196.i.i.i:                                      ; preds = %B160.i.i.i
  %.466.i.i.i = fcmp ogt double %.810.i.i, 0.000000e+00
  %.470.i.i.i = fmul double %.298.sroa.0.0.i.i, %.810.i.i
  %"$phi1240.0.2.0.i.i.i" = select i1 %.466.i.i.i, double %.470.i.i.i, double 0.000000e+00
  %.484.i.i.i29 = fcmp ogt double %.819.i.i, 0.000000e+00
  %.488.i.i.i = fmul double %.298.sroa.21.0.i.i, %.819.i.i
  %"$phi1240.1.2.0.i.i.i" = select i1 %.484.i.i.i29, double %.488.i.i.i, double 0.000000e+00
  %.502.i.i.i = fadd double %"$phi1240.0.2.0.i.i.i", %"$phi1240.1.2.0.i.i.i"
  br label %cell

B1270.i.i.i:                                      ; preds = %B160.i.i.i
  %.555.i.i.i = tail call double @llvm.exp.f64(double %.298.sroa.0.0.i.i)
  %.557.i.i.i = fmul double %.555.i.i.i, %.802.i.i
  %.562.i.i.i = fmul double %.298.sroa.0.0.i.i, %.810.i.i
  %.565.i.i.i = fsub double %.562.i.i.i, %.557.i.i.i
  %.567.i.i.i = fsub double %.810.i.i, %.557.i.i.i
  br label %cell

B1350.i.i.i:                                      ; preds = %B160.i.i.i
  br i1 %.593.i.i.i, label %B1362.i.i.i, label %B1394.i.i.i

B1362.i.i.i:                                      ; preds = %B1350.i.i.i
  switch i64 %.23.i364.i, label %B392.i.i.i.i [
    i64 8, label %B16.i.i.i.i55
    i64 10, label %B122.i.i.i.i
  ]

B16.i.i.i.i55:                                    ; preds = %B1362.i.i.i
  %.56.i.i.i.i = fsub double %.298.sroa.0.0.i.i, %.819.i.i
  %.61.i.i.i.i = tail call double @expm1(double %.56.i.i.i.i)
  %.63.i.i.i.i = fmul double %.810.i.i, %.56.i.i.i.i
  %.65.i.i.i.i = fmul double %.802.i.i, %.61.i.i.i.i
  %.66.i.i.i.i = fsub double %.63.i.i.i.i, %.65.i.i.i.i
  %.69.i.i.i.i = fsub double %.810.i.i, %.802.i.i
  %.76.i124.i.i.i = fsub double %.69.i.i.i.i, %.65.i.i.i.i
  br label %cell

B122.i.i.i.i:                                     ; preds = %B1362.i.i.i
  %.115.i.i.i.i = fcmp ole double %.810.i.i, 0.000000e+00
  %.118.i.i.i.i = fcmp ole double %.819.i.i, 0.000000e+00
  %or.cond.i.i.i.i = select i1 %.115.i.i.i.i, i1 true, i1 %.118.i.i.i.i
  br i1 %or.cond.i.i.i.i, label %B146.i.i.i.i, label %B204.i.i.i.i

B146.i.i.i.i:                                     ; preds = %B122.i.i.i.i
  %.124.i.i.i.i = fcmp ogt double %.810.i.i, 0.000000e+00
  %.128.i.i.i.i = fmul double %.298.sroa.0.0.i.i, %.810.i.i
  %"$phi190.0.2.0.i.i.i.i" = select i1 %.124.i.i.i.i, double %.128.i.i.i.i, double 0.000000e+00
  %.142.i.i.i.i = fcmp ogt double %.819.i.i, 0.000000e+00
  %.146.i.i.i.i53 = fmul double %.298.sroa.21.0.i.i, %.819.i.i
  %"$phi190.1.2.0.i.i.i.i" = select i1 %.142.i.i.i.i, double %.146.i.i.i.i53, double 0.000000e+00
  %.160.i.i.i.i54 = fadd double %"$phi190.0.2.0.i.i.i.i", %"$phi190.1.2.0.i.i.i.i"
  br label %cell

B204.i.i.i.i:                                     ; preds = %B122.i.i.i.i
  %.195.i.i.i.i = fsub double %.298.sroa.0.0.i.i, %.298.sroa.21.0.i.i
  %.201.i.i.i.i = fsub double %.195.i.i.i.i, %.802.i.i
  %.206.i.i.i.i = fadd double %.810.i.i, %.819.i.i
  %.211.i.i.i.i = fdiv double %.810.i.i, %.206.i.i.i.i
  %.212.i.i.i.i = tail call double @expm1(double %.201.i.i.i.i)
  %.214.i.i.i.i = fneg double %.810.i.i
  %.215.i.i.i.i = fsub double 1.000000e+00, %.211.i.i.i.i
  %.216.i.i.i.i = fmul double %.215.i.i.i.i, %.214.i.i.i.i
  %.217.i.i.i.i = fmul double %.216.i.i.i.i, %.212.i.i.i.i
  %.218.i.i.i.i = fmul double %.211.i.i.i.i, %.212.i.i.i.i
  %.219.i.i.i.i = fadd double %.218.i.i.i.i, 1.000000e+00
  %.223.i.i.i.i = fdiv double %.217.i.i.i.i, %.219.i.i.i.i
  %.225.i.i.i.i = fmul double %.810.i.i, %.201.i.i.i.i
  %.234.i.i.i.i = tail call double @log1p(double %.218.i.i.i.i)
  %.235.i.i.i.i = fmul double %.206.i.i.i.i, %.234.i.i.i.i
  %.236.i.i.i.i52 = fsub double %.225.i.i.i.i, %.235.i.i.i.i
  %.237.i.i.i.i = fneg double %.223.i.i.i.i
  br label %cell

B392.i.i.i.i:                                     ; preds = %B1362.i.i.i
  %.263.i.i.i.i56 = tail call double @llvm.exp.f64(double %second.2.2370.i.i)
  %.267.i.i.i.i = tail call double @llvm.exp.f64(double %.298.sroa.0.0.i.i)
  %.276.i.i.i.i = fadd double %.267.i.i.i.i, %.263.i.i.i.i56
  %.281.i.i.i.i = fdiv double %.263.i.i.i.i56, %.276.i.i.i.i
  %.286.i.i.i.i = fcmp ugt double %.810.i.i, 0.000000e+00
  br i1 %.286.i.i.i.i, label %B680.i.i.i.i, label %B508.i.i.i.i

B508.i.i.i.i:                                     ; preds = %B392.i.i.i.i
  %.303.i.i.i.i = fneg double %.263.i.i.i.i56
  %.309.i.i.i.i = fdiv double %.267.i.i.i.i, %.263.i.i.i.i56
  %.310.i.i.i.i57 = tail call double @log1p(double %.309.i.i.i.i)
  %.311.i.i.i.i = fmul double %.310.i.i.i.i57, %.303.i.i.i.i
  %.319.i.i.i.i58 = fdiv double %.267.i.i.i.i, %.276.i.i.i.i
  %.327.i.i.i.i59 = fsub double %.319.i.i.i.i58, %.310.i.i.i.i57
  %.329.i.i.i.i = fmul double %.263.i.i.i.i56, %.327.i.i.i.i59
  %.333.i.i.i.i = fmul double %.802.i.i, %.311.i.i.i.i
  %.335.i.i.i.i = fneg double %.802.i.i
  %.337.i.i.i.i = fmul double %.281.i.i.i.i, %.335.i.i.i.i
  %.341.i.i.i.i = fmul double %.267.i.i.i.i, %.337.i.i.i.i
  %.345.i.i.i.i = fmul double %.802.i.i, %.329.i.i.i.i
  br label %cell

B680.i.i.i.i:                                     ; preds = %B392.i.i.i.i
  %.372.i.i.i.i = fadd double %.263.i.i.i.i56, %.810.i.i
  %.377.i.i.i.i = fdiv double %.810.i.i, %.372.i.i.i.i
  %.380.i.i.i.i = fsub double %.298.sroa.0.0.i.i, %.819.i.i
  %.385.i.i.i.i = tail call double @expm1(double %.380.i.i.i.i)
  %.386.i.i.i.i = fmul double %.377.i.i.i.i, %.385.i.i.i.i
  %.387.i.i.i.i = tail call double @log1p(double %.386.i.i.i.i)
  %.389.i.i.i.i = fmul double %.281.i.i.i.i, %.385.i.i.i.i
  %.390.i.i.i.i = tail call double @log1p(double %.389.i.i.i.i)
  %.392.i.i.i.i = fmul double %.810.i.i, %.390.i.i.i.i
  %.394.i.i.i.i = fmul double %.263.i.i.i.i56, %.387.i.i.i.i
  %.395.i.i.i.i = fsub double %.392.i.i.i.i, %.394.i.i.i.i
  %.397.i.i.i.i = fadd double %k2.2.3411.i.i, %.395.i.i.i.i
  %.401.i.i.i.i = fsub double %.397.i.i.i.i, %k0.3.2.i.i
  %.406.i.i.i.i = fsub double %k3.2.3413.i.i, %k1.3.2.i.i
  %.411.i.i.i.i = fsub double %.406.i.i.i.i, %.387.i.i.i.i
  %.413.i.i.i.i = fmul double %.810.i.i, %.385.i.i.i.i
  %.422.i.i.i.i = fdiv double %.413.i.i.i.i, %.276.i.i.i.i
  %.423.i.i.i.i = fadd double %.411.i.i.i.i, %.422.i.i.i.i
  %.425.i.i.i.i = fmul double %.263.i.i.i.i56, %.423.i.i.i.i
  %.429.i.i.i.i = fmul double %.802.i.i, %.401.i.i.i.i
  %.431.i.i.i.i = fneg double %.802.i.i
  %.433.i.i.i.i = fmul double %.281.i.i.i.i, %.431.i.i.i.i
  %.437.i.i.i.i = fmul double %.810.i.i, %.433.i.i.i.i
  %.440.i.i.i.i = fmul double %.437.i.i.i.i, %.385.i.i.i.i
  %.442.i.i.i.i = fmul double %.802.i.i, %.425.i.i.i.i
  br label %cell

B1394.i.i.i:                                      ; preds = %B1350.i.i.i
  %.672.i.i.i = tail call double @llvm.exp.f64(double %second.2.2370.i.i)
  %.678.i.i.i = fsub double %.298.sroa.0.0.i.i, %second.2.2370.i.i
  %.680.i.i.i = tail call double @llvm.fabs.f64(double %.678.i.i.i)
  %.681.i.i.i = fneg double %.680.i.i.i
  %.8.i.i.i.i = fcmp contract ogt double %.681.i.i.i, 7.000000e+02
  %.arg.x.i.i.i.i = select i1 %.8.i.i.i.i, double 7.000000e+02, double %.681.i.i.i
  %.29.i.i.i.i = fcmp contract olt double %.arg.x.i.i.i.i, -7.000000e+02
  %"$phi42.0.2.0.i.i.i.i" = select i1 %.29.i.i.i.i, double -7.000000e+02, double %.arg.x.i.i.i.i
  %.46.i.i.i.i = fmul contract double %"$phi42.0.2.0.i.i.i.i", 0x3FF71547652B82FE
  %.47.i.i.i.i = fadd contract double %.46.i.i.i.i, 0x4338000000000000
  %.48.i.i.i.i = fadd contract double %.47.i.i.i.i, 0xC338000000000000
  %.49.i.i.i.i = fmul contract double %.48.i.i.i.i, 0x3FE62E42FEE00000
  %.50.i.i.i.i = fsub contract double %"$phi42.0.2.0.i.i.i.i", %.49.i.i.i.i
  %.51.i.i.i.i = fmul contract double %.48.i.i.i.i, 0x3DEA39EF35793C76
  %.52.i.i.i.i = fsub contract double %.50.i.i.i.i, %.51.i.i.i.i
  %.53.i.i.i.i = fmul contract double %.52.i.i.i.i, 0x3DE6124613A86D09
  %.54.i.i.i.i = fadd contract double %.53.i.i.i.i, 0x3E21EED8EFF8D898
  %.55.i.i.i.i = fmul contract double %.52.i.i.i.i, %.54.i.i.i.i
  %.56.i125.i.i.i = fadd contract double %.55.i.i.i.i, 0x3E5AE64567F544E4
  %.57.i.i.i.i = fmul contract double %.52.i.i.i.i, %.56.i125.i.i.i
  %.58.i.i.i.i = fadd contract double %.57.i.i.i.i, 0x3E927E4FB7789F5C
  %.59.i.i.i.i = fmul contract double %.52.i.i.i.i, %.58.i.i.i.i
  %.60.i.i.i.i = fadd contract double %.59.i.i.i.i, 0x3EC71DE3A556C734
  %.61.i126.i.i.i = fmul contract double %.52.i.i.i.i, %.60.i.i.i.i
  %.62.i.i.i.i = fadd contract double %.61.i126.i.i.i, 0x3EFA01A01A01A01A
  %.63.i127.i.i.i = fmul contract double %.52.i.i.i.i, %.62.i.i.i.i
  %.64.i.i.i.i = fadd contract double %.63.i127.i.i.i, 0x3F2A01A01A01A01A
  %.65.i128.i.i.i = fmul contract double %.52.i.i.i.i, %.64.i.i.i.i
  %.66.i129.i.i.i = fadd contract double %.65.i128.i.i.i, 0x3F56C16C16C16C17
  %.67.i.i.i.i = fmul contract double %.52.i.i.i.i, %.66.i129.i.i.i
  %.68.i.i.i.i = fadd contract double %.67.i.i.i.i, 0x3F81111111111111
  %.69.i130.i.i.i = fmul contract double %.52.i.i.i.i, %.68.i.i.i.i
  %.70.i.i.i.i = fadd contract double %.69.i130.i.i.i, 0x3FA5555555555555
  %.71.i.i.i.i = fmul contract double %.52.i.i.i.i, %.70.i.i.i.i
  %.72.i131.i.i.i = fadd contract double %.71.i.i.i.i, 0x3FC5555555555555
  %.73.i.i.i.i = fmul contract double %.52.i.i.i.i, %.72.i131.i.i.i
  %.74.i.i.i.i = fadd contract double %.73.i.i.i.i, 5.000000e-01
  %.75.i.i.i.i = fmul contract double %.52.i.i.i.i, %.74.i.i.i.i
  %.76.i132.i.i.i = fadd contract double %.75.i.i.i.i, 1.000000e+00
  %.77.i.i.i.i = fmul contract double %.52.i.i.i.i, %.76.i132.i.i.i
  %.78.i.i.i.i = fadd contract double %.77.i.i.i.i, 1.000000e+00
  %.79.i.i.i.i = bitcast double %.47.i.i.i.i to i64
  %.80.i.i.i.i = shl i64 %.79.i.i.i.i, 52
  %.81.i133.i.i.i = add i64 %.80.i.i.i.i, 4607182418800017408
  %.82.i134.i.i.i = bitcast i64 %.81.i133.i.i.i to double
  %.83.i135.i.i.i = fmul contract double %.78.i.i.i.i, %.82.i134.i.i.i
  %.12.i.i.i.i50 = fcmp ogt double %second.2.2370.i.i, %.298.sroa.0.0.i.i
  %.13.i.i.i.i51 = select i1 %.12.i.i.i.i50, double %second.2.2370.i.i, double %.298.sroa.0.0.i.i
  %.5.i.i.i.i = fadd contract double %.83.i135.i.i.i, 2.000000e+00
  %.9.i.i.i.i = fdiv contract double %.83.i135.i.i.i, %.5.i.i.i.i
  %.10.i.i.i.i = fmul contract double %.9.i.i.i.i, %.9.i.i.i.i
  %.11.i.i.i.i = fmul contract double %.10.i.i.i.i, 0x3F9F07C1F07C1F08
  %.12.i136.i.i.i = fadd contract double %.11.i.i.i.i, 0x3FA0842108421084
  %.13.i137.i.i.i = fmul contract double %.10.i.i.i.i, %.12.i136.i.i.i
  %.14.i.i.i.i = fadd contract double %.13.i137.i.i.i, 0x3FA1A7B9611A7B96
  %.15.i.i.i.i = fmul contract double %.10.i.i.i.i, %.14.i.i.i.i
  %.16.i.i.i.i = fadd contract double %.15.i.i.i.i, 0x3FA2F684BDA12F68
  %.17.i138.i.i.i = fmul contract double %.10.i.i.i.i, %.16.i.i.i.i
  %.18.i.i.i.i = fadd contract double %.17.i138.i.i.i, 4.000000e-02
  %.19.i.i.i.i = fmul contract double %.10.i.i.i.i, %.18.i.i.i.i
  %.20.i.i.i.i = fadd contract double %.19.i.i.i.i, 0x3FA642C8590B2164
  %.21.i.i.i.i = fmul contract double %.10.i.i.i.i, %.20.i.i.i.i
  %.22.i.i.i.i = fadd contract double %.21.i.i.i.i, 0x3FA8618618618618
  %.23.i139.i.i.i = fmul contract double %.10.i.i.i.i, %.22.i.i.i.i
  %.24.i.i.i.i = fadd contract double %.23.i139.i.i.i, 0x3FAAF286BCA1AF28
  %.25.i140.i.i.i = fmul contract double %.10.i.i.i.i, %.24.i.i.i.i
  %.26.i.i.i.i = fadd contract double %.25.i140.i.i.i, 0x3FAE1E1E1E1E1E1E
  %.27.i.i.i.i = fmul contract double %.10.i.i.i.i, %.26.i.i.i.i
  %.28.i.i.i.i = fadd contract double %.27.i.i.i.i, 0x3FB1111111111111
  %.29.i141.i.i.i = fmul contract double %.10.i.i.i.i, %.28.i.i.i.i
  %.30.i.i.i.i = fadd contract double %.29.i141.i.i.i, 0x3FB3B13B13B13B14
  %.31.i.i.i.i = fmul contract double %.10.i.i.i.i, %.30.i.i.i.i
  %.32.i.i.i.i = fadd contract double %.31.i.i.i.i, 0x3FB745D1745D1746
  %.33.i.i.i.i = fmul contract double %.10.i.i.i.i, %.32.i.i.i.i
  %.34.i.i.i.i = fadd contract double %.33.i.i.i.i, 0x3FBC71C71C71C71C
  %.35.i142.i.i.i = fmul contract double %.10.i.i.i.i, %.34.i.i.i.i
  %.36.i.i.i.i = fadd contract double %.35.i142.i.i.i, 0x3FC2492492492492
  %.37.i.i.i.i = fmul contract double %.10.i.i.i.i, %.36.i.i.i.i
  %.38.i.i.i.i = fadd contract double %.37.i.i.i.i, 2.000000e-01
  %.39.i.i.i.i = fmul contract double %.10.i.i.i.i, %.38.i.i.i.i
  %.40.i.i.i.i = fadd contract double %.39.i.i.i.i, 0x3FD5555555555555
  %.41.i.i.i.i = fmul contract double %.9.i.i.i.i, 2.000000e+00
  %.42.i.i.i.i = fmul contract double %.10.i.i.i.i, %.40.i.i.i.i
  %.43.i.i.i.i = fadd contract double %.42.i.i.i.i, 1.000000e+00
  %.44.i.i.i.i = fmul contract double %.41.i.i.i.i, %.43.i.i.i.i
  %.761.i.i.i = fadd double %.13.i.i.i.i51, %.44.i.i.i.i
  %.765.i.i.i = fadd double %.83.i135.i.i.i, 1.000000e+00
  %.769.i.i.i = fdiv double 1.000000e+00, %.765.i.i.i
  %.774.i.i.i = fdiv double %.83.i135.i.i.i, %.765.i.i.i
  %.781.i.i.i = fcmp ult double %.678.i.i.i, 0.000000e+00
  %"$phi1592.0.2.sroa.8.0.i.i.i" = select i1 %.781.i.i.i, double %.769.i.i.i, double %.774.i.i.i
  %"$phi1592.0.2.sroa.0.0.i.i.i" = select i1 %.781.i.i.i, double %.774.i.i.i, double %.769.i.i.i
  %.843.i.i.i = fsub double %.298.sroa.0.0.i.i, %.761.i.i.i
  %.847.i.i.i = fmul double %.810.i.i, %.843.i.i.i
  %.850.i.i.i = fsub double %second.2.2370.i.i, %.761.i.i.i
  %.852.i.i.i = fmul double %.672.i.i.i, %.850.i.i.i
  %.853.i.i.i = fadd double %.847.i.i.i, %.852.i.i.i
  %.855.i.i.i = fadd double %.853.i.i.i, %k2.2.3411.i.i
  %.859.i.i.i = fsub double %.855.i.i.i, %k0.3.2.i.i
  %.864.i.i.i = fsub double %k3.2.3413.i.i, %k1.3.2.i.i
  %.870.i.i.i = fadd double %second.2.2370.i.i, %.864.i.i.i
  %.874.i.i.i = fsub double %.870.i.i.i, %.761.i.i.i
  %.877.i.i.i = fadd double %"$phi1592.0.2.sroa.0.0.i.i.i", %.874.i.i.i
  %.879.i.i.i = fmul double %.672.i.i.i, %.877.i.i.i
  %.881.i.i.i = fmul double %.810.i.i, %"$phi1592.0.2.sroa.8.0.i.i.i"
  %.882.i.i.i = fsub double %.879.i.i.i, %.881.i.i.i
  %.884.i.i.i = fmul double %.802.i.i, %.859.i.i.i
  %.890.i.i.i = fmul double %.672.i.i.i, %"$phi1592.0.2.sroa.0.0.i.i.i"
  %.893.i.i.i = fsub double %.881.i.i.i, %.890.i.i.i
  %.895.i.i.i = fmul double %.802.i.i, %.893.i.i.i
  %.897.i.i.i = fmul double %.802.i.i, %.882.i.i.i
  br label %cell

cell: ; preds = %B1394.i.i.i, %B680.i.i.i.i, %B508.i.i.i.i, %B204.i.i.i.i, %B146.i.i.i.i, %B16.i.i.i.i55, %B1270.i.i.i, %B1196.i.i.i, %digamma.10, %B562.i.i.i, %B172.i.i.i, %B28.i253.i.i
  %s_before.3.3415.i.i = phi double [ %s_before.2.0386.i.i, %B28.i253.i.i ], [ %s_before.3.3416.i.i, %B1270.i.i.i ], [ %s_before.3.3416.i.i, %B1394.i.i.i ], [ %s_before.3.3416.i.i, %B172.i.i.i ], [ %s_before.3.3416.i.i, %B562.i.i.i ], [ %s_before.3.3416.i.i, %digamma.10 ], [ %s_before.3.3416.i.i, %B1196.i.i.i ], [ %s_before.3.3416.i.i, %B680.i.i.i.i ], [ %s_before.3.3416.i.i, %B508.i.i.i.i ], [ %s_before.3.3416.i.i, %B16.i.i.i.i55 ], [ %s_before.3.3416.i.i, %B146.i.i.i.i ], [ %s_before.3.3416.i.i, %B204.i.i.i.i ]
  %k3.2.3414.i.i = phi double [ %k3.3.0385.i.i, %B28.i253.i.i ], [ %k3.2.3413.i.i, %B1270.i.i.i ], [ %k3.2.3413.i.i, %B1394.i.i.i ], [ %k3.2.3413.i.i, %B172.i.i.i ], [ %k3.2.3413.i.i, %B562.i.i.i ], [ %k3.2.3413.i.i, %digamma.10 ], [ %k3.2.3413.i.i, %B1196.i.i.i ], [ %k3.2.3413.i.i, %B680.i.i.i.i ], [ %k3.2.3413.i.i, %B508.i.i.i.i ], [ %k3.2.3413.i.i, %B16.i.i.i.i55 ], [ %k3.2.3413.i.i, %B146.i.i.i.i ], [ %k3.2.3413.i.i, %B204.i.i.i.i ]
  %k2.2.3412.i.i = phi double [ %k2.3.0384.i.i, %B28.i253.i.i ], [ %k2.2.3411.i.i, %B1270.i.i.i ], [ %k2.2.3411.i.i, %B1394.i.i.i ], [ %k2.2.3411.i.i, %B172.i.i.i ], [ %k2.2.3411.i.i, %B562.i.i.i ], [ %k2.2.3411.i.i, %digamma.10 ], [ %k2.2.3411.i.i, %B1196.i.i.i ], [ %k2.2.3411.i.i, %B680.i.i.i.i ], [ %k2.2.3411.i.i, %B508.i.i.i.i ], [ %k2.2.3411.i.i, %B16.i.i.i.i55 ], [ %k2.2.3411.i.i, %B146.i.i.i.i ], [ %k2.2.3411.i.i, %B204.i.i.i.i ]
  %.983.sroa.22.0.i.i = phi double [ 0.000000e+00, %B28.i253.i.i ], [ 0.000000e+00, %B1270.i.i.i ], [ 0.000000e+00, %B1394.i.i.i ], [ 0.000000e+00, %B172.i.i.i ], [ 0.000000e+00, %B562.i.i.i ], [ %.414.i.i.i31, %digamma.10 ], [ %.819.i.i, %B1196.i.i.i ], [ 0.000000e+00, %B680.i.i.i.i ], [ 0.000000e+00, %B508.i.i.i.i ], [ 0.000000e+00, %B16.i.i.i.i55 ], [ %.819.i.i, %B146.i.i.i.i ], [ %.237.i.i.i.i, %B204.i.i.i.i ]
  %.983.sroa.33.0.i.i = phi double [ %.90.i.i394.i, %B28.i253.i.i ], [ 0.000000e+00, %B1270.i.i.i ], [ %.897.i.i.i, %B1394.i.i.i ], [ %.185.i.i.i49, %B172.i.i.i ], [ %.286.i.i.i, %B562.i.i.i ], [ %.424.i.i.i, %digamma.10 ], [ 0.000000e+00, %B1196.i.i.i ], [ %.442.i.i.i.i, %B680.i.i.i.i ], [ %.345.i.i.i.i, %B508.i.i.i.i ], [ 0.000000e+00, %B16.i.i.i.i55 ], [ 0.000000e+00, %B146.i.i.i.i ], [ 0.000000e+00, %B204.i.i.i.i ]
  %.983.sroa.43.0.i.i = phi double [ 0.000000e+00, %B28.i253.i.i ], [ 0.000000e+00, %B1270.i.i.i ], [ 0.000000e+00, %B1394.i.i.i ], [ %.201.i.i.i, %B172.i.i.i ], [ 0.000000e+00, %B562.i.i.i ], [ 0.000000e+00, %digamma.10 ], [ 0.000000e+00, %B1196.i.i.i ], [ 0.000000e+00, %B680.i.i.i.i ], [ 0.000000e+00, %B508.i.i.i.i ], [ 0.000000e+00, %B16.i.i.i.i55 ], [ 0.000000e+00, %B146.i.i.i.i ], [ 0.000000e+00, %B204.i.i.i.i ]
  %.983.sroa.11.0.i.i = phi double [ %.88.i.i393.i, %B28.i253.i.i ], [ %.567.i.i.i, %B1270.i.i.i ], [ %.895.i.i.i, %B1394.i.i.i ], [ %.182.i.i.i48, %B172.i.i.i ], [ %.264.i.i.i38, %B562.i.i.i ], [ %.382.i.i.i, %digamma.10 ], [ %.810.i.i, %B1196.i.i.i ], [ %.440.i.i.i.i, %B680.i.i.i.i ], [ %.341.i.i.i.i, %B508.i.i.i.i ], [ %.76.i124.i.i.i, %B16.i.i.i.i55 ], [ %.810.i.i, %B146.i.i.i.i ], [ %.223.i.i.i.i, %B204.i.i.i.i ]
  %.983.sroa.0.0.i.i = phi double [ %.85.i.i392.i, %B28.i253.i.i ], [ %.565.i.i.i, %B1270.i.i.i ], [ %.884.i.i.i, %B1394.i.i.i ], [ %.166.i.i.i, %B172.i.i.i ], [ %.261.i.i.i36, %B562.i.i.i ], [ %.348.i.i.i, %digamma.10 ], [ %.502.i.i.i, %B1196.i.i.i ], [ %.429.i.i.i.i, %B680.i.i.i.i ], [ %.333.i.i.i.i, %B508.i.i.i.i ], [ %.66.i.i.i.i, %B16.i.i.i.i55 ], [ %.160.i.i.i.i54, %B146.i.i.i.i ], [ %.236.i.i.i.i52, %B204.i.i.i.i ]
  %.1044.i.i = fadd double %lp.2.0377.i.i, %.983.sroa.0.0.i.i
  %.1052.i376.i = fmul double %.298.sroa.11.0.i.i, %.983.sroa.11.0.i.i
  %.1056.i.i = fmul double %.298.sroa.32.0.i.i, %.983.sroa.22.0.i.i
  %.1059.i.i = fadd double %.1056.i.i, %.1052.i376.i
  switch i64 %.26.i290.i.i, label %pass_on [
    i64 0, label %B86.i262.i.i
    i64 1, label %B180.i257.i.i
  ]

B86.i262.i.i:                                     ; preds = %cell
  %.43.i.i380.i = load i64, ptr %.44.i298.i.i, align 8, !noalias !89
  %130 = getelementptr double, ptr %.60, i64 %.43.i.i380.i
  %.52.i.i381.i = getelementptr double, ptr %130, i64 %.147.0376.i.i
  store double %.1059.i.i, ptr %.52.i.i381.i, align 8, !noalias !89
  br label %pass_on

B180.i257.i.i:                                    ; preds = %cell
  %.75.i259.i.i = load i64, ptr %.75.i292.i.i, align 8, !noalias !89
  %.79.i260.i.i = getelementptr double, ptr %.91, i64 %.75.i259.i.i
  %.80.i261.i.i = load double, ptr %.79.i260.i.i, align 8, !noalias !89
  %.82.i.i377.i = fadd double %.1059.i.i, %.80.i261.i.i
  store double %.82.i.i377.i, ptr %.79.i260.i.i, align 8, !noalias !89
  br label %pass_on

pass_on: ; preds = %B180.i257.i.i, %B86.i262.i.i, %cell
  br i1 %.351.i367.i, label %B1182.i.i, label %B1222.i.i

B1182.i.i:                                        ; preds = %pass_on
  %.1098.i.i = fmul double %d_second.2.2372.i.i, %.983.sroa.33.0.i.i
  %.26.i264.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !92
  switch i64 %.26.i264.i.i, label %B1222.i.i [
    i64 0, label %B86.i271.i.i
    i64 1, label %B180.i265.i.i
  ]

B86.i271.i.i:                                     ; preds = %B1182.i.i
  %.43.i273.i.i = load i64, ptr %.44.i.i369.i, align 8, !noalias !92
  %131 = getelementptr double, ptr %.60, i64 %.43.i273.i.i
  %.52.i274.i.i = getelementptr double, ptr %131, i64 %.147.0376.i.i
  store double %.1098.i.i, ptr %.52.i274.i.i, align 8, !noalias !92
  br label %B1222.i.i

B180.i265.i.i:                                    ; preds = %B1182.i.i
  %.75.i267.i.i = load i64, ptr %.75.i.i368.i, align 8, !noalias !92
  %.79.i268.i.i = getelementptr double, ptr %.91, i64 %.75.i267.i.i
  %.80.i269.i.i = load double, ptr %.79.i268.i.i, align 8, !noalias !92
  %.82.i270.i.i = fadd double %.1098.i.i, %.80.i269.i.i
  store double %.82.i270.i.i, ptr %.79.i268.i.i, align 8, !noalias !92
  br label %B1222.i.i

B1222.i.i:                                        ; preds = %B180.i265.i.i, %B86.i271.i.i, %B1182.i.i, %pass_on
  br i1 %.581373.i.i, label %B1240.i.i, label %B1295.i.i

B1240.i.i:                                        ; preds = %B1222.i.i
  %.1147.i.i = fmul double %d_third.2.2.i.i, %.983.sroa.43.0.i.i
  %.26.i277.i.i = load i64, ptr %.7.i179.i.i, align 8, !noalias !95
  switch i64 %.26.i277.i.i, label %B1295.i.i [
    i64 0, label %B86.i284.i.i
    i64 1, label %B180.i278.i.i
  ]

B86.i284.i.i:                                     ; preds = %B1240.i.i
  %.43.i286.i.i = load i64, ptr %.44.i192.i.i, align 8, !noalias !95
  %132 = getelementptr double, ptr %.60, i64 %.43.i286.i.i
  %.52.i287.i.i = getelementptr double, ptr %132, i64 %.147.0376.i.i
  store double %.1147.i.i, ptr %.52.i287.i.i, align 8, !noalias !95
  br label %B1295.i.i

B180.i278.i.i:                                    ; preds = %B1240.i.i
  %.75.i280.i.i = load i64, ptr %.75.i186.i.i, align 8, !noalias !95
  %.79.i281.i.i = getelementptr double, ptr %.91, i64 %.75.i280.i.i
  %.80.i282.i.i = load double, ptr %.79.i281.i.i, align 8, !noalias !95
  %.82.i283.i.i = fadd double %.1147.i.i, %.80.i282.i.i
  store double %.82.i283.i.i, ptr %.79.i281.i.i, align 8, !noalias !95
  br label %B1295.i.i

B1295.i.i:                                        ; preds = %B180.i278.i.i, %B86.i284.i.i, %B1240.i.i, %B1222.i.i
  %exitcond.not.i378.i = icmp eq i64 %.216.i.i, %.27.i.i
  br i1 %exitcond.not.i378.i, label %any_family, label %B326.if.i.i

B326.if.i.i:                                      ; preds = %B1295.i.i, %B326.if.lr.ph.i.i
  %s_before.2.0386.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %s_before.3.3415.i.i, %B1295.i.i ]
  %k3.3.0385.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %k3.2.3414.i.i, %B1295.i.i ]
  %k2.3.0384.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %k2.2.3412.i.i, %B1295.i.i ]
  %k1.5.0383.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %k1.3.2.i.i, %B1295.i.i ]
  %k0.5.0382.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %k0.3.2.i.i, %B1295.i.i ]
  %d_third.3.0381.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %d_third.2.2.i.i, %B1295.i.i ]
  %d_second.3.0380.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %d_second.2.2372.i.i, %B1295.i.i ]
  %third.2.0379.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %third.3.2.i.i, %B1295.i.i ]
  %second.3.0378.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %second.2.2370.i.i, %B1295.i.i ]
  %lp.2.0377.i.i = phi double [ 0.000000e+00, %B326.if.lr.ph.i.i ], [ %.1044.i.i, %B1295.i.i ]
  %.147.0376.i.i = phi i64 [ 0, %B326.if.lr.ph.i.i ], [ %.216.i.i, %B1295.i.i ]
  %.216.i.i = add nuw nsw i64 %.147.0376.i.i, 1
  %.265.i.i = load i64, ptr %.264.i.i, align 8, !noalias !65
  %.26.i290.i.i = load i64, ptr %121, align 8, !noalias !98
  switch i64 %.26.i290.i.i, label %B228.i301.i.i [
    i64 0, label %B86.i297.i.i
    i64 1, label %B180.i291.i.i
  ]

B86.i297.i.i:                                     ; preds = %B326.if.i.i
  %.45.i299.i.i = load i64, ptr %.44.i298.i.i, align 8, !noalias !98
  %133 = getelementptr double, ptr %.60, i64 %.45.i299.i.i
  %.53.i300.i.i = getelementptr double, ptr %133, i64 %.147.0376.i.i
  br label %value_of.3

B180.i291.i.i:                                    ; preds = %B326.if.i.i
  %.76.i293.i.i = load i64, ptr %.75.i292.i.i, align 8, !noalias !98
  %.80.i294.i.i = getelementptr double, ptr %.60, i64 %.76.i293.i.i
  br label %value_of.3

B228.i301.i.i:                                    ; preds = %B326.if.i.i
  %.94.i303.i.i = load i64, ptr %.93.i302.i.i, align 8, !noalias !98
  %134 = getelementptr double, ptr %.26, i64 %.94.i303.i.i
  %.102.i304.i.i = getelementptr double, ptr %134, i64 %.147.0376.i.i
  br label %value_of.3

value_of.3: ; preds = %B228.i301.i.i, %B180.i291.i.i, %B86.i297.i.i
  %.103.sink.in.i295.i.i = phi ptr [ %.102.i304.i.i, %B228.i301.i.i ], [ %.80.i294.i.i, %B180.i291.i.i ], [ %.53.i300.i.i, %B86.i297.i.i ]
  %.103.sink.i296.i.i = load double, ptr %.103.sink.in.i295.i.i, align 8, !noalias !98
  switch i64 %.sink.i.i.i, label %B186.i.i.i [
    i64 0, label %B24.i.i.i
    i64 1, label %B80.i.i.i
  ]

B24.i.i.i:                                        ; preds = %value_of.3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.21.i306.i.i, i8 0, i64 16, i1 false), !noalias !101
  call fastcc void @inverse_link(ptr %.21.i306.i.i, i64 %.265.i.i, double %.103.sink.i296.i.i)
  %.35.fca.1.load.i.i.i = load double, ptr %.fca.1.gep24.i.i.i, align 8, !noalias !101
  %.35.fca.0.load.i.i.i = load double, ptr %.21.i306.i.i, align 8, !noalias !101
  br label %linked

B80.i.i.i:                                        ; preds = %value_of.3
  %.83.i.i373.i = icmp eq i64 %.265.i.i, 1
  br i1 %.83.i.i373.i, label %linked, label %B104.i310.i.i

B104.i310.i.i:                                    ; preds = %B80.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.111.i.i.i18, i8 0, i64 16, i1 false), !noalias !101
  call fastcc void @inverse_link(ptr %.111.i.i.i18, i64 %.265.i.i, double %.103.sink.i296.i.i)
  %.125.fca.1.load.i.i.i = load double, ptr %.fca.1.gep12.i.i.i, align 8, !noalias !101
  %.125.fca.0.load.i.i.i = load double, ptr %.111.i.i.i18, align 8, !noalias !101
  %.147.i311.i.i = tail call double @llvm.log.f64(double %.125.fca.0.load.i.i.i)
  %.151.i312.i.i = fdiv double %.125.fca.1.load.i.i.i, %.125.fca.0.load.i.i.i
  br label %linked

B186.i.i.i:                                       ; preds = %value_of.3
  switch i64 %.265.i.i, label %B598.i.i.i [
    i64 2, label %B198.i.i.i
    i64 3, label %B304.i.i.i
    i64 4, label %B380.i.i.i
  ]

B198.i.i.i:                                       ; preds = %B186.i.i.i
  %.177.i.i.i72 = fneg double %.103.sink.i296.i.i
  %.12.i.i.i.i.i73 = fcmp olt double %.177.i.i.i72, 0.000000e+00
  %.13.i.i.i.i.i74 = select i1 %.12.i.i.i.i.i73, double 0.000000e+00, double %.177.i.i.i72
  %.35.i.i341.i.i = tail call double @llvm.fabs.f64(double %.103.sink.i296.i.i)
  %.36.i.i342.i.i = fneg double %.35.i.i341.i.i
  %.37.i.i343.i.i = tail call double @llvm.exp.f64(double %.36.i.i342.i.i)
  %.38.i.i344.i.i = tail call double @log1p(double %.37.i.i343.i.i)
  %.39.i.i345.i.i = fadd double %.13.i.i.i.i.i74, %.38.i.i344.i.i
  %.202.i.i.i = fneg double %.39.i.i345.i.i
  %.9.i.i346.i.i = fcmp ugt double %.103.sink.i296.i.i, 0.000000e+00
  br i1 %.9.i.i346.i.i, label %B74.i.i.i.i, label %B16.i.i347.i.i

B16.i.i347.i.i:                                   ; preds = %B198.i.i.i
  %.15.i.i348.i.i = tail call double @llvm.exp.f64(double %.103.sink.i296.i.i)
  br label %sigmoid

B74.i.i.i.i:                                      ; preds = %B198.i.i.i
  %.24.i.i356.i.i = tail call double @llvm.exp.f64(double %.177.i.i.i72)
  br label %sigmoid

sigmoid: ; preds = %B74.i.i.i.i, %B16.i.i347.i.i
  %.24.sink1.i.i.i.i = phi double [ %.24.i.i356.i.i, %B74.i.i.i.i ], [ %.15.i.i348.i.i, %B16.i.i347.i.i ]
  %.24.sink.i.i.i.i = phi double [ %.24.i.i356.i.i, %B74.i.i.i.i ], [ 1.000000e+00, %B16.i.i347.i.i ]
  %.27.i.i349.i.i = fadd double %.24.sink1.i.i.i.i, 1.000000e+00
  %.31.i.i350.i.i = fdiv double %.24.sink.i.i.i.i, %.27.i.i349.i.i
  %.12.i.i91.i.i.i = fcmp olt double %.103.sink.i296.i.i, 0.000000e+00
  %.13.i.i92.i.i.i = select i1 %.12.i.i91.i.i.i, double 0.000000e+00, double %.103.sink.i296.i.i
  %.39.i97.i.i.i = fadd double %.13.i.i92.i.i.i, %.38.i.i344.i.i
  %.9.i98.i.i.i = fcmp ult double %.103.sink.i296.i.i, 0.000000e+00
  br i1 %.9.i98.i.i.i, label %B74.i105.i.i.i, label %B16.i99.i.i.i

B16.i99.i.i.i:                                    ; preds = %sigmoid
  %.15.i100.i.i.i = tail call double @llvm.exp.f64(double %.177.i.i.i72)
  br label %sigmoid.2

B74.i105.i.i.i:                                   ; preds = %sigmoid
  %.24.i106.i.i.i = tail call double @llvm.exp.f64(double %.103.sink.i296.i.i)
  br label %sigmoid.2

sigmoid.2: ; preds = %B74.i105.i.i.i, %B16.i99.i.i.i
  %.24.sink1.i101.i.i.i = phi double [ %.24.i106.i.i.i, %B74.i105.i.i.i ], [ %.15.i100.i.i.i, %B16.i99.i.i.i ]
  %.24.sink.i102.i.i.i = phi double [ %.24.i106.i.i.i, %B74.i105.i.i.i ], [ 1.000000e+00, %B16.i99.i.i.i ]
  %.27.i103.i.i.i = fadd double %.24.sink1.i101.i.i.i, 1.000000e+00
  %.256.i351.i.i = fneg double %.39.i97.i.i.i
  %135 = fneg double %.24.sink.i102.i.i.i
  %.285.i352.i.i = fdiv double %135, %.27.i103.i.i.i
  br label %linked

B304.i.i.i:                                       ; preds = %B186.i.i.i
  %.8.i.i322.i.i = fmul double %.103.sink.i296.i.i, 5.000000e-01
  %.10.i.i323.i.i = fmul double %.103.sink.i296.i.i, %.8.i.i322.i.i
  %136 = fsub double 0xBFED67F1C864BEB4, %.10.i.i323.i.i
  %.17.i.i324.i.i = fcmp olt double %.103.sink.i296.i.i, -5.000000e+00
  br i1 %.17.i.i324.i.i, label %B52.i.i.i.i69, label %B136.i.i.i.i

B52.i.i.i.i69:                                    ; preds = %B304.i.i.i
  %.21.i.i337.i.i = fneg double %.103.sink.i296.i.i
  br label %B34.if.i.i.i.i.i

B34.if.i.i.i.i.i:                                 ; preds = %B34.if.i.i.i.i.i, %B52.i.i.i.i69
  %t.2.036.i.i.i.i.i = phi double [ %.21.i.i337.i.i, %B52.i.i.i.i69 ], [ %.137.i.i.i.i.i, %B34.if.i.i.i.i.i ]
  %.37.035.i.i.i.i.i = phi i64 [ 60, %B52.i.i.i.i69 ], [ %.101.i.i.i.i.i, %B34.if.i.i.i.i.i ]
  %.101.i.i.i.i.i = add nsw i64 %.37.035.i.i.i.i.i, -1
  %137 = sitofp i64 %.37.035.i.i.i.i.i to double
  %.135.i.i.i.i.i = fdiv double %137, %t.2.036.i.i.i.i.i
  %.137.i.i.i.i.i = fsub double %.135.i.i.i.i.i, %.103.sink.i296.i.i
  %.92.i.i.i.i.i70 = icmp samesign ugt i64 %.37.035.i.i.i.i.i, 1
  br i1 %.92.i.i.i.i.i70, label %B34.if.i.i.i.i.i, label %mills.5

mills.5: ; preds = %B34.if.i.i.i.i.i
  %.151.i.i.i.i.i71 = fdiv double 1.000000e+00, %.137.i.i.i.i.i
  %.50.i.i338.i.i = tail call double @llvm.log.f64(double %.151.i.i.i.i.i71)
  %.52.i.i339.i.i = fadd double %136, %.50.i.i338.i.i
  %.58.i.i340.i.i = fdiv double 1.000000e+00, %.151.i.i.i.i.i71
  br label %log_ndtr.4

B136.i.i.i.i:                                     ; preds = %B304.i.i.i
  %.70.i.i325.i.i = tail call double @llvm.fabs.f64(double %.103.sink.i296.i.i)
  %.74.i.i326.i.i = fdiv double %.70.i.i325.i.i, 0x3FF6A09E667F3BCD
  %.75.i.i327.i.i = tail call double @erfc(double %.74.i.i326.i.i), !noalias !104
  %.76.i.i328.i.i = fmul double %.75.i.i327.i.i, 5.000000e-01
  %.81.i.i329.i.i = fcmp ogt double %.103.sink.i296.i.i, 0.000000e+00
  br i1 %.81.i.i329.i.i, label %B230.i.i.i.i, label %B276.i.i.i.i

B230.i.i.i.i:                                     ; preds = %B136.i.i.i.i
  %.86.i.i335.i.i = fneg double %.76.i.i328.i.i
  %.89.i.i336.i.i = tail call double @log1p(double %.86.i.i335.i.i)
  br label %B318.i.i.i.i

B276.i.i.i.i:                                     ; preds = %B136.i.i.i.i
  %.95.i.i330.i.i = tail call double @llvm.log.f64(double %.76.i.i328.i.i)
  br label %B318.i.i.i.i

B318.i.i.i.i:                                     ; preds = %B276.i.i.i.i, %B230.i.i.i.i
  %"$phi318.0.2.0.i.i.i.i" = phi double [ %.89.i.i336.i.i, %B230.i.i.i.i ], [ %.95.i.i330.i.i, %B276.i.i.i.i ]
  %.105.i.i.i.i = fsub double %136, %"$phi318.0.2.0.i.i.i.i"
  %.108.i.i331.i.i = tail call double @llvm.exp.f64(double %.105.i.i.i.i)
  br label %log_ndtr.4

log_ndtr.4: ; preds = %B318.i.i.i.i, %mills.5
  %.52.sink.i.i.i.i = phi double [ %.52.i.i339.i.i, %mills.5 ], [ %"$phi318.0.2.0.i.i.i.i", %B318.i.i.i.i ]
  %.58.sink.i.i.i.i = phi double [ %.58.i.i340.i.i, %mills.5 ], [ %.108.i.i331.i.i, %B318.i.i.i.i ]
  %.17.i110.i.i.i = fcmp ogt double %.103.sink.i296.i.i, 5.000000e+00
  br i1 %.17.i110.i.i.i, label %B34.if.i.i131.i.i.i, label %B136.i111.i.i.i

B34.if.i.i131.i.i.i:                              ; preds = %log_ndtr.4, %B34.if.i.i131.i.i.i
  %t.2.036.i.i132.i.i.i = phi double [ %.137.i.i136.i.i.i, %B34.if.i.i131.i.i.i ], [ %.103.sink.i296.i.i, %log_ndtr.4 ]
  %.37.035.i.i133.i.i.i = phi i64 [ %.101.i.i134.i.i.i, %B34.if.i.i131.i.i.i ], [ 60, %log_ndtr.4 ]
  %.101.i.i134.i.i.i = add nsw i64 %.37.035.i.i133.i.i.i, -1
  %138 = sitofp i64 %.37.035.i.i133.i.i.i to double
  %.135.i.i135.i.i.i = fdiv double %138, %t.2.036.i.i132.i.i.i
  %.137.i.i136.i.i.i = fadd double %.103.sink.i296.i.i, %.135.i.i135.i.i.i
  %.92.i.i137.i.i.i = icmp samesign ugt i64 %.37.035.i.i133.i.i.i, 1
  br i1 %.92.i.i137.i.i.i, label %B34.if.i.i131.i.i.i, label %mills.6

mills.6: ; preds = %B34.if.i.i131.i.i.i
  %.151.i.i139.i.i.i = fdiv double 1.000000e+00, %.137.i.i136.i.i.i
  %.50.i140.i.i.i = tail call double @llvm.log.f64(double %.151.i.i139.i.i.i)
  %.52.i141.i.i.i = fadd double %136, %.50.i140.i.i.i
  %.58.i142.i.i.i = fdiv double 1.000000e+00, %.151.i.i139.i.i.i
  br label %log_ndtr.5

B136.i111.i.i.i:                                  ; preds = %log_ndtr.4
  %.70.i112.i.i.i = tail call double @llvm.fabs.f64(double %.103.sink.i296.i.i)
  %.74.i113.i.i.i = fdiv double %.70.i112.i.i.i, 0x3FF6A09E667F3BCD
  %.75.i114.i.i.i = tail call double @erfc(double %.74.i113.i.i.i), !noalias !107
  %.76.i115.i.i.i = fmul double %.75.i114.i.i.i, 5.000000e-01
  %.81.i116.i.i.i = fcmp olt double %.103.sink.i296.i.i, 0.000000e+00
  br i1 %.81.i116.i.i.i, label %B230.i126.i.i.i, label %B276.i117.i.i.i

B230.i126.i.i.i:                                  ; preds = %B136.i111.i.i.i
  %.86.i127.i.i.i = fneg double %.76.i115.i.i.i
  %.89.i128.i.i.i = tail call double @log1p(double %.86.i127.i.i.i)
  br label %B318.i119.i.i.i

B276.i117.i.i.i:                                  ; preds = %B136.i111.i.i.i
  %.95.i118.i.i.i = tail call double @llvm.log.f64(double %.76.i115.i.i.i)
  br label %B318.i119.i.i.i

B318.i119.i.i.i:                                  ; preds = %B276.i117.i.i.i, %B230.i126.i.i.i
  %"$phi318.0.2.0.i120.i.i.i" = phi double [ %.89.i128.i.i.i, %B230.i126.i.i.i ], [ %.95.i118.i.i.i, %B276.i117.i.i.i ]
  %.105.i121.i.i.i = fsub double %136, %"$phi318.0.2.0.i120.i.i.i"
  %.108.i122.i.i.i = tail call double @llvm.exp.f64(double %.105.i121.i.i.i)
  br label %log_ndtr.5

log_ndtr.5: ; preds = %B318.i119.i.i.i, %mills.6
  %.52.sink.i123.i.i.i = phi double [ %.52.i141.i.i.i, %mills.6 ], [ %"$phi318.0.2.0.i120.i.i.i", %B318.i119.i.i.i ]
  %.58.sink.i124.i.i.i = phi double [ %.58.i142.i.i.i, %mills.6 ], [ %.108.i122.i.i.i, %B318.i119.i.i.i ]
  %.380.i.i.i = fneg double %.58.sink.i124.i.i.i
  br label %linked

B380.i.i.i:                                       ; preds = %B186.i.i.i
  %.405.i.i.i = tail call double @llvm.exp.f64(double %.103.sink.i296.i.i)
  %.412.i.i.i65 = fcmp ogt double %.405.i.i.i, 7.000000e+02
  %.415.i.i.i66 = fneg double %.405.i.i.i
  br i1 %.412.i.i.i65, label %linked, label %B452.i.i.i

B452.i.i.i:                                       ; preds = %B380.i.i.i
  %.440.i.i.i67 = tail call double @expm1(double %.415.i.i.i66)
  %.441.i.i.i68 = fneg double %.440.i.i.i67
  %.442.i.i.i = tail call double @llvm.log.f64(double %.441.i.i.i68)
  %.444.i.i.i = tail call double @expm1(double %.405.i.i.i)
  %.449.i.i.i = fdiv double %.405.i.i.i, %.444.i.i.i
  br label %linked

B598.i.i.i:                                       ; preds = %B186.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.477.i.i.i, i8 0, i64 16, i1 false), !noalias !101
  call fastcc void @inverse_link(ptr %.477.i.i.i, i64 %.265.i.i, double %.103.sink.i296.i.i)
  %.491.fca.1.load.i.i.i = load double, ptr %.fca.1.gep.i309.i.i, align 8, !noalias !101
  %.491.fca.0.load.i.i.i = load double, ptr %.477.i.i.i, align 8, !noalias !101
  %.513.i.i.i = tail call double @llvm.log.f64(double %.491.fca.0.load.i.i.i)
  %.517.i.i.i = fdiv double %.491.fca.1.load.i.i.i, %.491.fca.0.load.i.i.i
  %.518.i.i.i = fneg double %.491.fca.0.load.i.i.i
  %.519.i.i.i = tail call double @log1p(double %.518.i.i.i)
  %.520.i.i.i = fneg double %.491.fca.1.load.i.i.i
  %.521.i.i.i = fsub double 1.000000e+00, %.491.fca.0.load.i.i.i
  %.525.i.i.i = fdiv double %.520.i.i.i, %.521.i.i.i
  br label %linked

linked: ; preds = %B598.i.i.i, %B452.i.i.i, %B380.i.i.i, %log_ndtr.5, %sigmoid.2, %B104.i310.i.i, %B80.i.i.i, %B24.i.i.i
  %.298.sroa.11.0.i.i = phi double [ %.517.i.i.i, %B598.i.i.i ], [ %.31.i.i350.i.i, %sigmoid.2 ], [ %.58.sink.i.i.i.i, %log_ndtr.5 ], [ 1.000000e+00, %B80.i.i.i ], [ %.449.i.i.i, %B452.i.i.i ], [ %.35.fca.1.load.i.i.i, %B24.i.i.i ], [ %.151.i312.i.i, %B104.i310.i.i ], [ 0.000000e+00, %B380.i.i.i ]
  %.298.sroa.32.0.i.i = phi double [ %.525.i.i.i, %B598.i.i.i ], [ %.285.i352.i.i, %sigmoid.2 ], [ %.380.i.i.i, %log_ndtr.5 ], [ 0.000000e+00, %B80.i.i.i ], [ %.415.i.i.i66, %B452.i.i.i ], [ 0.000000e+00, %B24.i.i.i ], [ 0.000000e+00, %B104.i310.i.i ], [ %.415.i.i.i66, %B380.i.i.i ]
  %.298.sroa.21.0.i.i = phi double [ %.519.i.i.i, %B598.i.i.i ], [ %.256.i351.i.i, %sigmoid.2 ], [ %.52.sink.i123.i.i.i, %log_ndtr.5 ], [ 0.000000e+00, %B80.i.i.i ], [ %.415.i.i.i66, %B452.i.i.i ], [ 0.000000e+00, %B24.i.i.i ], [ 0.000000e+00, %B104.i310.i.i ], [ %.415.i.i.i66, %B380.i.i.i ]
  %.298.sroa.0.0.i.i = phi double [ %.513.i.i.i, %B598.i.i.i ], [ %.202.i.i.i, %sigmoid.2 ], [ %.52.sink.i.i.i.i, %log_ndtr.5 ], [ %.103.sink.i296.i.i, %B80.i.i.i ], [ %.442.i.i.i, %B452.i.i.i ], [ %.35.fca.0.load.i.i.i, %B24.i.i.i ], [ %.147.i311.i.i, %B104.i310.i.i ], [ 0.000000e+00, %B380.i.i.i ]
  br i1 %.351.i367.i, label %B444.i.i, label %B870.i.i

any_family: ; preds = %B1295.i.i, %main_form
  %lp.2.0.lcssa.i379.i = phi double [ 0.000000e+00, %main_form ], [ %.1044.i.i, %B1295.i.i ]
  br label %B1982.i

B1982.i:                                          ; preds = %B30.if.i212.i, %B30.if.i.i, %any_family, %B1750.i, %gamma_ratios, %B812.i, %B596.i
  %lp.6.0.i = phi double [ %lp.2.0.lcssa.i379.i, %any_family ], [ %.287.i.i, %B30.if.i.i ], [ %.537.i, %gamma_ratios ], [ %.650.i, %B1750.i ], [ 0.000000e+00, %B596.i ], [ 0.000000e+00, %B812.i ], [ %.177.i.i84, %B30.if.i212.i ]
  br i1 %.149432.not.i, label %rows, label %B2004.if.lr.ph.i

B2004.if.lr.ph.i:                                 ; preds = %B1982.i
  %.291486.not.i.i = icmp slt i64 %.37.i, 1
  br label %B2004.if.i

B2102.i:                                          ; preds = %B2004.if.i
  %.28.i401.i = getelementptr i8, ptr %.839.i, i64 32
  %.29.i402.i = load i64, ptr %.28.i401.i, align 8, !noalias !110
  %.33.i403.i = getelementptr i8, ptr %.839.i, i64 48
  %.34.i404.i = load i64, ptr %.33.i403.i, align 8, !noalias !110
  %.44.i405.i = getelementptr i8, ptr %.839.i, i64 56
  %.45.i406.i = load i64, ptr %.44.i405.i, align 8, !noalias !110
  %.49.i407.i = getelementptr i8, ptr %.839.i, i64 120
  %.50.i408.i = load i64, ptr %.49.i407.i, align 8, !noalias !110
  %.54.i409.i = getelementptr i8, ptr %.839.i, i64 128
  %.55.i410.i = load i64, ptr %.54.i409.i, align 8, !noalias !110
  %.68.i.i = getelementptr i8, ptr %.839.i, i64 104
  %.69.i.i = load i64, ptr %.68.i.i, align 8, !noalias !110
  %.73.i.i = getelementptr i8, ptr %.839.i, i64 64
  %.74.i.i = load i64, ptr %.73.i.i, align 8, !noalias !110
  %.163483.not.i.i = icmp slt i64 %.34.i404.i, 1
  br i1 %.163483.not.i.i, label %B338.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B2102.i
  %139 = getelementptr double, ptr %.60, i64 %.50.i408.i
  %140 = shl nuw i64 %.34.i404.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %139, i8 0, i64 %140, i1 false), !noalias !110
  br label %B338.i.i

B338.i.i:                                         ; preds = %B314.if.lr.ph.i.i, %B2102.i
  br i1 %.291486.not.i.i, label %B424.i.i, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B338.i.i
  %141 = getelementptr i64, ptr %.22, i64 %.74.i.i
  %142 = getelementptr double, ptr %.60, i64 %.50.i408.i
  %143 = getelementptr double, ptr %.60, i64 %.69.i.i
  br label %B364.if.i.i

B424.i.i:                                         ; preds = %B364.if.i.i, %B338.i.i
  %.435489.not.i.i = icmp slt i64 %.29.i402.i, 1
  br i1 %.435489.not.i.i, label %B500.preheader.i.i, label %B450.if.lr.ph.i.i

B450.if.lr.ph.i.i:                                ; preds = %B424.i.i
  %144 = getelementptr double, ptr %.60, i64 %.55.i410.i
  %145 = shl nuw i64 %.29.i402.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %144, i8 0, i64 %145, i1 false), !noalias !110
  br label %B500.preheader.i.i

B500.preheader.i.i:                               ; preds = %B450.if.lr.ph.i.i, %B424.i.i
  br i1 %.163483.not.i.i, label %B642.preheader.i.i, label %B500.if.lr.ph.i.i

B500.if.lr.ph.i.i:                                ; preds = %B500.preheader.i.i
  %146 = getelementptr double, ptr %.60, i64 %.50.i408.i
  %147 = getelementptr double, ptr %.60, i64 %.55.i410.i
  %148 = getelementptr double, ptr %.26, i64 %.45.i406.i
  br label %B500.if.i.i

B500.loopexit.i.i:                                ; preds = %B542.if.i.i, %B500.if.i.i
  %exitcond519.not.i.i = icmp eq i64 %.34.i404.i, %.578.i.i
  br i1 %exitcond519.not.i.i, label %B642.preheader.i.i, label %B500.if.i.i

B642.preheader.i.i:                               ; preds = %B500.loopexit.i.i, %B500.preheader.i.i
  br i1 %.435489.not.i.i, label %B848.i.i, label %B642.if.lr.ph.i.i

B642.if.lr.ph.i.i:                                ; preds = %B642.preheader.i.i
  %.897.i414.i = getelementptr i8, ptr %.839.i, i64 40
  %149 = getelementptr double, ptr %.60, i64 %.55.i410.i
  br label %B642.if.i.i

B848.i.i:                                         ; preds = %B642.if.i.i, %B642.preheader.i.i
  %.970.i.i = getelementptr i8, ptr %.839.i, i64 88
  %.971.i.i = load i64, ptr %.970.i.i, align 8, !noalias !110
  %.1051513.not.i.i = icmp slt i64 %.971.i.i, 1
  br i1 %.1051513.not.i.i, label %B2145.i, label %B912.if.lr.ph.i.i

B912.if.lr.ph.i.i:                                ; preds = %B848.i.i
  %.1092.i.i = getelementptr i8, ptr %.839.i, i64 96
  %150 = getelementptr double, ptr %.60, i64 %.69.i.i
  br label %B912.if.i.i

B1636.loopexit.i.i:                               ; preds = %B1720.if.i.i, %B1636.if.i.i
  %exitcond524.not.i.i = icmp eq i64 %.37.i, %.1577.i.i
  br i1 %exitcond524.not.i.i, label %B1809.i.i, label %B1636.if.i.i

B1809.i.i:                                        ; preds = %B1436.if.i.i, %B1300.if.i.i, %B1636.loopexit.i.i, %B1636.preheader.i.i, %B1300.preheader.i.i, %B1436.preheader.i.i
  %exitcond525.not.i.i = icmp eq i64 %.1064.i.i, %.971.i.i
  br i1 %exitcond525.not.i.i, label %B2145.i, label %B912.if.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.235.0487.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.304.i.i, %B364.if.i.i ]
  %.304.i.i = add nuw nsw i64 %.235.0487.i.i, 1
  %.332.i.i = getelementptr i64, ptr %141, i64 %.235.0487.i.i
  %.333.i.i = load i64, ptr %.332.i.i, align 8, !noalias !110
  %.337.i.i = getelementptr double, ptr %142, i64 %.333.i.i
  %.338.i411.i = load double, ptr %.337.i.i, align 8, !noalias !110
  %.342.i.i = getelementptr double, ptr %143, i64 %.235.0487.i.i
  %.343.i.i24 = load double, ptr %.342.i.i, align 8, !noalias !110
  %.344.i.i = fadd double %.338.i411.i, %.343.i.i24
  store double %.344.i.i, ptr %.337.i.i, align 8, !noalias !110
  %exitcond.not.i412.i = icmp eq i64 %.37.i, %.304.i.i
  br i1 %exitcond.not.i412.i, label %B424.i.i, label %B364.if.i.i

B500.if.i.i:                                      ; preds = %B500.loopexit.i.i, %B500.if.lr.ph.i.i
  %.509.0496.i.i = phi i64 [ 0, %B500.if.lr.ph.i.i ], [ %.578.i.i, %B500.loopexit.i.i ]
  %.578.i.i = add nuw nsw i64 %.509.0496.i.i, 1
  %.610.i.i = getelementptr double, ptr %146, i64 %.509.0496.i.i
  %.611.i.i = load double, ptr %.610.i.i, align 8, !noalias !110
  br i1 %.435489.not.i.i, label %B500.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B500.if.i.i
  %.740.i413.i = mul nuw nsw i64 %.509.0496.i.i, %.29.i402.i
  %151 = getelementptr double, ptr %148, i64 %.740.i413.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.639.0493.i.i = phi i64 [ 0, %B542.if.lr.ph.i.i ], [ %.708.i.i, %B542.if.i.i ]
  %.708.i.i = add nuw nsw i64 %.639.0493.i.i, 1
  %.736.i.i = getelementptr double, ptr %147, i64 %.639.0493.i.i
  %.737.i.i = load double, ptr %.736.i.i, align 8, !noalias !110
  %.745.i.i = getelementptr double, ptr %151, i64 %.639.0493.i.i
  %.746.i.i = load double, ptr %.745.i.i, align 8, !noalias !110
  %.748.i.i = fmul double %.611.i.i, %.746.i.i
  %.749.i.i = fadd double %.737.i.i, %.748.i.i
  store double %.749.i.i, ptr %.736.i.i, align 8, !noalias !110
  %exitcond518.not.i.i = icmp eq i64 %.29.i402.i, %.708.i.i
  br i1 %exitcond518.not.i.i, label %B500.loopexit.i.i, label %B542.if.i.i

B642.if.i.i:                                      ; preds = %B642.if.i.i, %B642.if.lr.ph.i.i
  %.797.0499.i.i = phi i64 [ 0, %B642.if.lr.ph.i.i ], [ %.866.i.i, %B642.if.i.i ]
  %.866.i.i = add nuw nsw i64 %.797.0499.i.i, 1
  %.898.i.i = load i64, ptr %.897.i414.i, align 8, !noalias !110
  %152 = getelementptr i64, ptr %.22, i64 %.898.i.i
  %.907.idx.i.i = shl i64 %.797.0499.i.i, 4
  %.907.i.i25 = getelementptr i8, ptr %152, i64 %.907.idx.i.i
  %.908.i.i26 = load i64, ptr %.907.i.i25, align 8, !noalias !110
  %.909.i415.i = icmp eq i64 %.908.i.i26, 0
  %arg.grad.arg.dv.i.i = select i1 %.909.i415.i, ptr %arg.grad, ptr %.91
  %.939.i.i = getelementptr i8, ptr %.907.i.i25, i64 8
  %.940.i.i = load i64, ptr %.939.i.i, align 8, !noalias !110
  %.942.i.i27 = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.940.i.i
  %.943.i.i28 = load double, ptr %.942.i.i27, align 8, !noalias !110
  %.950.i.i = getelementptr double, ptr %149, i64 %.797.0499.i.i
  %.951.i.i = load double, ptr %.950.i.i, align 8, !noalias !110
  %.952.i.i = fadd double %.943.i.i28, %.951.i.i
  store double %.952.i.i, ptr %.942.i.i27, align 8, !noalias !110
  %exitcond520.not.i.i = icmp eq i64 %.29.i402.i, %.866.i.i
  br i1 %exitcond520.not.i.i, label %B848.i.i, label %B642.if.i.i

B912.if.i.i:                                      ; preds = %B1809.i.i, %B912.if.lr.ph.i.i
  %.995.0514.i.i = phi i64 [ 0, %B912.if.lr.ph.i.i ], [ %.1064.i.i, %B1809.i.i ]
  %.1064.i.i = add nuw nsw i64 %.995.0514.i.i, 1
  %.1093.i.i = load i64, ptr %.1092.i.i, align 8, !noalias !110
  %153 = getelementptr i64, ptr %.22, i64 %.1093.i.i
  %.1098.idx.i.i = shl i64 %.995.0514.i.i, 5
  %.1098.i416.i = getelementptr i8, ptr %153, i64 %.1098.idx.i.i
  %.1099.i.i = load i64, ptr %.1098.i416.i, align 8, !noalias !110
  %154 = getelementptr i64, ptr %.22, i64 %.1099.i.i
  %.1102.i.i = getelementptr i8, ptr %154, i64 8
  %.1103.i.i = load i64, ptr %.1102.i.i, align 8, !noalias !110
  %.1106.i.i = getelementptr i8, ptr %154, i64 112
  %.1107.i.i = load i64, ptr %.1106.i.i, align 8, !noalias !110
  %.1110.i.i = getelementptr i8, ptr %.1098.i416.i, i64 24
  %.1111.i.i = load i64, ptr %.1110.i.i, align 8, !noalias !110
  %.1123.i.i = getelementptr i8, ptr %.1098.i416.i, i64 8
  %.1124.i.i = load i64, ptr %.1123.i.i, align 8, !noalias !110
  %.1127.i.i = getelementptr i8, ptr %.1098.i416.i, i64 16
  %.1128.i.i = load i64, ptr %.1127.i.i, align 8, !noalias !110
  switch i64 %.1103.i.i, label %B1636.preheader.i.i [
    i64 1, label %B1300.preheader.i.i
    i64 2, label %B1436.preheader.i.i
  ]

B1436.preheader.i.i:                              ; preds = %B912.if.i.i
  br i1 %.291486.not.i.i, label %B1809.i.i, label %B1436.if.lr.ph.i.i

B1436.if.lr.ph.i.i:                               ; preds = %B1436.preheader.i.i
  %155 = getelementptr i64, ptr %.22, i64 %.1124.i.i
  %156 = getelementptr i64, ptr %.22, i64 %.1128.i.i
  %157 = getelementptr double, ptr %.60, i64 %.1107.i.i
  %158 = getelementptr double, ptr %.26, i64 %.1111.i.i
  br label %B1436.if.i.i

B1300.preheader.i.i:                              ; preds = %B912.if.i.i
  br i1 %.291486.not.i.i, label %B1809.i.i, label %B1300.if.lr.ph.i.i

B1300.if.lr.ph.i.i:                               ; preds = %B1300.preheader.i.i
  %159 = getelementptr i64, ptr %.22, i64 %.1124.i.i
  %160 = getelementptr double, ptr %.60, i64 %.1107.i.i
  %161 = getelementptr i64, ptr %.22, i64 %.1128.i.i
  %162 = getelementptr double, ptr %.26, i64 %.1111.i.i
  br label %B1300.if.i.i

B1636.preheader.i.i:                              ; preds = %B912.if.i.i
  br i1 %.291486.not.i.i, label %B1809.i.i, label %B1636.if.lr.ph.i.i

B1636.if.lr.ph.i.i:                               ; preds = %B1636.preheader.i.i
  %163 = getelementptr i64, ptr %.22, i64 %.1124.i.i
  %164 = getelementptr i64, ptr %.22, i64 %.1128.i.i
  %.1711507.not.i.i = icmp slt i64 %.1103.i.i, 1
  %165 = getelementptr double, ptr %.60, i64 %.1107.i.i
  %166 = getelementptr double, ptr %.26, i64 %.1111.i.i
  br label %B1636.if.i.i

B1300.if.i.i:                                     ; preds = %B1300.if.i.i, %B1300.if.lr.ph.i.i
  %.1164.0505.i.i = phi i64 [ 0, %B1300.if.lr.ph.i.i ], [ %.1233.i417.i, %B1300.if.i.i ]
  %.1233.i417.i = add nuw nsw i64 %.1164.0505.i.i, 1
  %.1261.i.i = getelementptr i64, ptr %159, i64 %.1164.0505.i.i
  %.1262.i.i = load i64, ptr %.1261.i.i, align 8, !noalias !110
  %.1266.i.i = getelementptr double, ptr %160, i64 %.1262.i.i
  %.1267.i.i = load double, ptr %.1266.i.i, align 8, !noalias !110
  %.1271.i.i = getelementptr double, ptr %150, i64 %.1164.0505.i.i
  %.1272.i.i = load double, ptr %.1271.i.i, align 8, !noalias !110
  %.1276.i.i = getelementptr i64, ptr %161, i64 %.1164.0505.i.i
  %.1277.i.i = load i64, ptr %.1276.i.i, align 8, !noalias !110
  %.1281.i.i = getelementptr double, ptr %162, i64 %.1277.i.i
  %.1282.i.i = load double, ptr %.1281.i.i, align 8, !noalias !110
  %.1283.i.i = fmul double %.1272.i.i, %.1282.i.i
  %.1284.i.i = fadd double %.1267.i.i, %.1283.i.i
  store double %.1284.i.i, ptr %.1266.i.i, align 8, !noalias !110
  %exitcond522.not.i.i = icmp eq i64 %.37.i, %.1233.i417.i
  br i1 %exitcond522.not.i.i, label %B1809.i.i, label %B1300.if.i.i

B1436.if.i.i:                                     ; preds = %B1436.if.i.i, %B1436.if.lr.ph.i.i
  %.1331.0502.i.i = phi i64 [ 0, %B1436.if.lr.ph.i.i ], [ %.1400.i.i, %B1436.if.i.i ]
  %.1400.i.i = add nuw nsw i64 %.1331.0502.i.i, 1
  %.1428.i.i = getelementptr i64, ptr %155, i64 %.1331.0502.i.i
  %.1429.i.i = load i64, ptr %.1428.i.i, align 8, !noalias !110
  %.1436.i.i = getelementptr i64, ptr %156, i64 %.1331.0502.i.i
  %.1437.i.i = load i64, ptr %.1436.i.i, align 8, !noalias !110
  %.1444.i.i = getelementptr double, ptr %150, i64 %.1331.0502.i.i
  %.1445.i.i = load double, ptr %.1444.i.i, align 8, !noalias !110
  %.1447.idx.i.i = shl i64 %.1429.i.i, 4
  %.1447.i.i = getelementptr i8, ptr %157, i64 %.1447.idx.i.i
  %.1448.i.i = load double, ptr %.1447.i.i, align 8, !noalias !110
  %.1450.idx.i.i = shl i64 %.1437.i.i, 4
  %.1450.i.i = getelementptr i8, ptr %158, i64 %.1450.idx.i.i
  %.1451.i.i = load double, ptr %.1450.i.i, align 8, !noalias !110
  %.1452.i.i = fmul double %.1445.i.i, %.1451.i.i
  %.1453.i.i = fadd double %.1448.i.i, %.1452.i.i
  store double %.1453.i.i, ptr %.1447.i.i, align 8, !noalias !110
  %.1459.i.i = getelementptr i8, ptr %.1447.i.i, i64 8
  %.1460.i.i = load double, ptr %.1459.i.i, align 8, !noalias !110
  %.1463.i.i = getelementptr i8, ptr %.1450.i.i, i64 8
  %.1464.i.i = load double, ptr %.1463.i.i, align 8, !noalias !110
  %.1465.i.i = fmul double %.1445.i.i, %.1464.i.i
  %.1466.i.i = fadd double %.1460.i.i, %.1465.i.i
  store double %.1466.i.i, ptr %.1459.i.i, align 8, !noalias !110
  %exitcond521.not.i.i = icmp eq i64 %.37.i, %.1400.i.i
  br i1 %exitcond521.not.i.i, label %B1809.i.i, label %B1436.if.i.i

B1636.if.i.i:                                     ; preds = %B1636.if.lr.ph.i.i, %B1636.loopexit.i.i
  %.1508.0511.i.i = phi i64 [ 0, %B1636.if.lr.ph.i.i ], [ %.1577.i.i, %B1636.loopexit.i.i ]
  %.1577.i.i = add nuw nsw i64 %.1508.0511.i.i, 1
  br i1 %.1711507.not.i.i, label %B1636.loopexit.i.i, label %B1720.if.lr.ph.i.i

B1720.if.lr.ph.i.i:                               ; preds = %B1636.if.i.i
  %.1619.i.i = getelementptr i64, ptr %164, i64 %.1508.0511.i.i
  %.1620.i.i = load i64, ptr %.1619.i.i, align 8, !noalias !110
  %.1622.i.i = mul nsw i64 %.1620.i.i, %.1103.i.i
  %.1609.i.i = getelementptr i64, ptr %163, i64 %.1508.0511.i.i
  %.1610.i.i = load i64, ptr %.1609.i.i, align 8, !noalias !110
  %.1612.i.i = mul nsw i64 %.1610.i.i, %.1103.i.i
  %167 = getelementptr double, ptr %165, i64 %.1612.i.i
  %.1758.i.i = getelementptr double, ptr %150, i64 %.1508.0511.i.i
  %168 = getelementptr double, ptr %166, i64 %.1622.i.i
  br label %B1720.if.i.i

B1720.if.i.i:                                     ; preds = %B1720.if.i.i, %B1720.if.lr.ph.i.i
  %.1655.0508.i.i = phi i64 [ 0, %B1720.if.lr.ph.i.i ], [ %.1724.i.i, %B1720.if.i.i ]
  %.1724.i.i = add nuw nsw i64 %.1655.0508.i.i, 1
  %.1752.i.i = getelementptr double, ptr %167, i64 %.1655.0508.i.i
  %.1753.i.i = load double, ptr %.1752.i.i, align 8, !noalias !110
  %.1759.i.i = load double, ptr %.1758.i.i, align 8, !noalias !110
  %.1763.i.i = getelementptr double, ptr %168, i64 %.1655.0508.i.i
  %.1764.i.i = load double, ptr %.1763.i.i, align 8, !noalias !110
  %.1765.i.i = fmul double %.1759.i.i, %.1764.i.i
  %.1766.i.i = fadd double %.1753.i.i, %.1765.i.i
  store double %.1766.i.i, ptr %.1752.i.i, align 8, !noalias !110
  %exitcond523.not.i.i = icmp eq i64 %.1103.i.i, %.1724.i.i
  br i1 %exitcond523.not.i.i, label %B1636.loopexit.i.i, label %B1720.if.i.i

B2145.i:                                          ; preds = %B1809.i.i, %B2004.if.i, %B848.i.i
  %exitcond443.not.i = icmp eq i64 %.48.i, %.804.i
  br i1 %exitcond443.not.i, label %rows, label %B2004.if.i

B2146.i:                                          ; preds = %B1769.i.i, %B224.if.i, %B808.i.i
  %exitcond.not.i19 = icmp eq i64 %.48.i, %.162.i
  br i1 %exitcond.not.i19, label %B364.i, label %B224.if.i

B224.if.i:                                        ; preds = %B2146.i, %B224.if.lr.ph.i
  %.91.0434.i = phi i64 [ 0, %B224.if.lr.ph.i ], [ %.162.i, %B2146.i ]
  %.162.i = add nuw nsw i64 %.91.0434.i, 1
  %.197.idx.i = mul i64 %.91.0434.i, 136
  %.197.i = getelementptr i8, ptr %87, i64 %.197.idx.i
  %.198.i = load i64, ptr %.197.i, align 8, !noalias !47
  %.199.i = icmp eq i64 %.198.i, 0
  br i1 %.199.i, label %B322.i, label %B2146.i

B2004.if.i:                                       ; preds = %B2145.i, %B2004.if.lr.ph.i
  %.735.0436.i = phi i64 [ 0, %B2004.if.lr.ph.i ], [ %.804.i, %B2145.i ]
  %.804.i = add nuw nsw i64 %.735.0436.i, 1
  %.839.idx.i = mul i64 %.735.0436.i, 136
  %.839.i = getelementptr i8, ptr %116, i64 %.839.idx.i
  %.840.i = load i64, ptr %.839.i, align 8, !noalias !47
  %.841.i = icmp eq i64 %.840.i, 0
  br i1 %.841.i, label %B2102.i, label %B2145.i

rows: ; preds = %B2145.i, %B1982.i
  %.187 = fadd double %lp.3.0.lcssa.i, %lp.6.0.i
  %.27.i131 = load i64, ptr %.192.i, align 8, !noalias !113
  %.10965.not.i = icmp slt i64 %.27.i131, 1
  br i1 %.10965.not.i, label %B254.i, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %rows
  %.148.i = getelementptr i8, ptr %.22, i64 112
  br label %B60.if.i

B194.i:                                           ; preds = %B60.if.i
  %.29.i.i203 = load i64, ptr %234, align 8, !noalias !116
  %.33.i.i204 = getelementptr i8, ptr %234, i64 8
  %.34.i.i205 = load i64, ptr %.33.i.i204, align 8, !noalias !116
  %.1631240.not.i.i = icmp slt i64 %.29.i.i203, 1
  br i1 %.1631240.not.i.i, label %B222.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B194.i
  %.76.i.i = getelementptr i8, ptr %234, i64 160
  %.77.i.i = load i64, ptr %.76.i.i, align 8, !noalias !116
  %.62.i.i = getelementptr i8, ptr %234, i64 56
  %.63.i.i = load i64, ptr %.62.i.i, align 8, !noalias !116
  %.57.i.i206 = getelementptr i8, ptr %234, i64 88
  %.58.i.i = load i64, ptr %.57.i.i206, align 8, !noalias !116
  %.52.i.i = getelementptr i8, ptr %234, i64 80
  %.53.i.i = load i64, ptr %.52.i.i, align 8, !noalias !116
  %.207.i.i = getelementptr i8, ptr %234, i64 48
  %.218.i.i = getelementptr i8, ptr %234, i64 128
  %.235.i.i207 = getelementptr i8, ptr %234, i64 144
  %.244.i.i208 = getelementptr i8, ptr %234, i64 136
  %.259.i.i = getelementptr i8, ptr %234, i64 120
  %.268.i.i = getelementptr i8, ptr %234, i64 112
  %storemerge1085.i.i = tail call i64 @llvm.smax.i64(i64 %.34.i.i205, i64 0)
  %.3681138.not.i.i = icmp slt i64 %.34.i.i205, 1
  %169 = getelementptr double, ptr %.60, i64 %.58.i.i
  %170 = getelementptr double, ptr %.60, i64 %.53.i.i
  %.1160.i.i = add nsw i64 %.34.i.i205, -1
  %171 = getelementptr double, ptr %.60, i64 %.77.i.i
  %.2416.i.i = getelementptr i8, ptr %234, i64 224
  %.2429.i.i = getelementptr i8, ptr %234, i64 216
  %.28.i.i.i209 = getelementptr i8, ptr %234, i64 184
  %.38.i.i.i210 = getelementptr i8, ptr %234, i64 200
  %.33.i.i.i211 = getelementptr i8, ptr %234, i64 192
  %.201.i.i.i212 = getelementptr i8, ptr %234, i64 168
  %.224.i.i.i213 = getelementptr i8, ptr %234, i64 176
  %172 = getelementptr i64, ptr %.22, i64 %.63.i.i
  %.3418.i.i = getelementptr i8, ptr %234, i64 64
  %.3427.i.i = getelementptr i8, ptr %234, i64 72
  br label %B322.i.i

B316.loopexit.i.i:                                ; preds = %B2532.loopexit.i.i, %B2510.i.i, %B2004.i.thread.i
  %exitcond1260.not.i.i = icmp eq i64 %.176.i.i214, %.29.i.i203
  br i1 %exitcond1260.not.i.i, label %B222.i, label %B322.i.i

B322.i.i:                                         ; preds = %B316.loopexit.i.i, %B322.lr.ph.i.i
  %.105.01242.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.176.i.i214, %B316.loopexit.i.i ]
  %.176.i.i214 = add nuw nsw i64 %.105.01242.i.i, 1
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !116
  %.211.i.i215 = mul nsw i64 %.105.01242.i.i, %.34.i.i205
  %.213.i.i = mul nsw i64 %.211.i.i215, %.34.i.i205
  %.219.i.i216 = load i64, ptr %.218.i.i, align 8, !noalias !116
  %.236.i.i217 = load i64, ptr %.235.i.i207, align 8, !noalias !116
  %.240.i.i = add nsw i64 %.236.i.i217, %.211.i.i215
  %.245.i.i = load i64, ptr %.244.i.i208, align 8, !noalias !116
  %.269.i.i = load i64, ptr %.268.i.i, align 8, !noalias !116
  %.273.i.i = add nsw i64 %.269.i.i, %.211.i.i215
  %.278.i.i = add nsw i64 %.211.i.i215, %.159.i
  br i1 %.3681138.not.i.i, label %B2004.i.thread.i, label %B684.if.lr.ph.i.i

B684.if.lr.ph.i.i:                                ; preds = %B322.i.i
  %.260.i.i218 = load i64, ptr %.259.i.i, align 8, !noalias !116
  %173 = getelementptr double, ptr %.60, i64 %.273.i.i
  %174 = getelementptr double, ptr %.60, i64 %.260.i.i218
  %175 = getelementptr double, ptr %174, i64 %.211.i.i215
  br label %B718.if.lr.ph.i.i

B684.loopexit.i.i:                                ; preds = %B718.if.i.i
  %.381.i.i220 = add nuw nsw i64 %.312.01139.i.i, 1
  %exitcond1243.not.i.i = icmp eq i64 %.34.i.i205, %.381.i.i220
  br i1 %exitcond1243.not.i.i, label %B834.if.i.i, label %B718.if.lr.ph.i.i

B992.preheader.i.i:                               ; preds = %B942.i.i
  %176 = getelementptr double, ptr %.60, i64 %.219.i.i216
  %177 = getelementptr double, ptr %176, i64 %.213.i.i
  %178 = getelementptr double, ptr %arg.grad, i64 %.278.i.i
  br label %B992.if.i.i

B942.i.i:                                         ; preds = %B882.if.i.i, %B834.if.i.i
  %total.14.2.lcssa.i.i222 = phi double [ %.692.i.i, %B834.if.i.i ], [ %.831.i.i266, %B882.if.i.i ]
  %.846.i.i = getelementptr double, ptr %173, i64 %.589.01146.i.i
  store double %total.14.2.lcssa.i.i222, ptr %.846.i.i, align 8, !noalias !116
  %exitcond1245.not.i.i = icmp eq i64 %.34.i.i205, %.658.i.i221
  br i1 %exitcond1245.not.i.i, label %B992.preheader.i.i, label %B834.if.i.i

B1098.i.i:                                        ; preds = %B1036.if.i.i, %B992.if.i.i
  %.1131.pre-phi.i.i = phi i64 [ 0, %B992.if.i.i ], [ %.1107.i.i224, %B1036.if.i.i ]
  %total.15.2.lcssa.i.i226 = phi double [ %.983.i.i, %B992.if.i.i ], [ %.1121.i.i, %B1036.if.i.i ]
  %179 = getelementptr double, ptr %177, i64 %.1131.pre-phi.i.i
  %.1137.i.i = getelementptr double, ptr %179, i64 %.881.01154.i.i
  %.1138.i.i = load double, ptr %.1137.i.i, align 8, !noalias !116
  %.1143.i.i = fdiv double %total.15.2.lcssa.i.i226, %.1138.i.i
  %.1152.i.i = getelementptr double, ptr %178, i64 %.881.01154.i.i
  store double %.1143.i.i, ptr %.1152.i.i, align 8, !noalias !116
  %exitcond1247.not.i.i = icmp eq i64 %.34.i.i205, %.950.i.i223
  br i1 %exitcond1247.not.i.i, label %B1188.if.i.i, label %B992.if.i.i

B1392.preheader.i.i:                              ; preds = %B1302.i.i
  %180 = getelementptr double, ptr %.60, i64 %.245.i.i
  %181 = getelementptr double, ptr %180, i64 %.211.i.i215
  br label %B1420.if.lr.ph.i.i

B1302.i.i:                                        ; preds = %B1240.if.i.i, %B1188.if.i.i
  %total.16.2.lcssa.i.i228 = phi double [ %.1286.i.i, %B1188.if.i.i ], [ %.1426.i.i, %B1240.if.i.i ]
  %.1436.i.i229 = mul nsw i64 %.1184.01164.i.i, %.34.i.i205
  %182 = getelementptr double, ptr %177, i64 %.1436.i.i229
  %.1442.i.i = getelementptr double, ptr %182, i64 %.1184.01164.i.i
  %.1443.i.i = load double, ptr %.1442.i.i, align 8, !noalias !116
  %.1448.i.i230 = fdiv double %total.16.2.lcssa.i.i228, %.1443.i.i
  %.1457.i.i = getelementptr double, ptr %173, i64 %.1184.01164.i.i
  store double %.1448.i.i230, ptr %.1457.i.i, align 8, !noalias !116
  %.1240.i.i = icmp sgt i64 %.1187.01165.i.i, 1
  br i1 %.1240.i.i, label %B1188.if.i.i, label %B1392.preheader.i.i

B1392.loopexit.i.i:                               ; preds = %B1662.i.i
  %.1554.i.i236 = add nsw i64 %.1492.01180.i.i, -1
  %.1558.i.i237 = add i64 %.1489.01179.i.i, -1
  %.1545.i.i238 = icmp sgt i64 %.1492.01180.i.i, 1
  br i1 %.1545.i.i238, label %B1420.if.lr.ph.i.i, label %B1798.if.lr.ph.i.i

B1442.i.i:                                        ; preds = %B1420.if.i.i
  %.1719.i.i = load double, ptr %.1718.i.i, align 8, !noalias !116
  %.1725.i.i = load double, ptr %.1724.i.i231, align 8, !noalias !116
  %.1726.i.i = fadd double %.1719.i.i, %.1725.i.i
  %.1727.i.i = fneg double %.1726.i.i
  %.1732.i.i = getelementptr double, ptr %178, i64 %.1610.01176.i.i
  %.1733.i.i = load double, ptr %.1732.i.i, align 8, !noalias !116
  %.1734.i.i232 = fmul double %.1733.i.i, %.1727.i.i
  %.1740.i.i233 = load double, ptr %.1739.i.i, align 8, !noalias !116
  %.1745.i.i = getelementptr double, ptr %181, i64 %.1610.01176.i.i
  %.1746.i.i = load double, ptr %.1745.i.i, align 8, !noalias !116
  %.1747.i.i = fmul double %.1740.i.i233, %.1746.i.i
  %.1748.i.i = fsub double %.1734.i.i232, %.1747.i.i
  %.1757.i.i = icmp eq i64 %.1489.01179.i.i, %.1610.01176.i.i
  br i1 %.1757.i.i, label %B1544.i.i, label %B1560.i.i

B1544.i.i:                                        ; preds = %B1442.i.i
  %.1760.i.i = fadd double %.1748.i.i, -1.000000e+00
  %.1763.i.i261 = fmul double %.1760.i.i, 5.000000e-01
  br label %B1560.i.i

B1560.i.i:                                        ; preds = %B1420.if.i.i, %B1544.i.i, %B1442.i.i
  %total.18.3.i.i = phi double [ %.1763.i.i261, %B1544.i.i ], [ %.1748.i.i, %B1442.i.i ], [ 0.000000e+00, %B1420.if.i.i ]
  br i1 %.18571166.not.i.i, label %B1662.i.i, label %B1590.if.lr.ph.i.i

B1590.if.lr.ph.i.i:                               ; preds = %B1560.i.i
  %invariant.gep1173.i.i = getelementptr double, ptr %171, i64 %.1610.01176.i.i
  br label %B1590.if.i.i

B1662.i.i:                                        ; preds = %B1590.if.i.i, %B1560.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1560.i.i ], [ %.1915.i.i235, %B1590.if.i.i ]
  %.1932.i.i = load double, ptr %.1931.i.i, align 8, !noalias !116
  %.1937.i.i = fdiv double %total.17.3.lcssa.i.i, %.1932.i.i
  %.1950.i.i = getelementptr double, ptr %212, i64 %.1610.01176.i.i
  store double %.1937.i.i, ptr %.1950.i.i, align 8, !noalias !116
  %exitcond1248.not.i.i = icmp eq i64 %.34.i.i205, %.1679.i.i
  br i1 %exitcond1248.not.i.i, label %B1392.loopexit.i.i, label %B1420.if.i.i

B1760.loopexit.i.i:                               ; preds = %B1932.i.i
  %.2061.i.i = add nuw nsw i64 %.1992.01192.i.i, 1
  %exitcond1249.not.i.i = icmp eq i64 %.34.i.i205, %.2061.i.i
  br i1 %exitcond1249.not.i.i, label %B2004.i.i, label %B1798.if.lr.ph.i.i

B1932.i.i:                                        ; preds = %B1860.if.i.i, %B1798.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.2220.i.i, %B1798.if.i.i ], [ %.2364.i.i, %B1860.if.i.i ]
  %.2374.i.i = mul nsw i64 %.2114.01189.i.i, %.34.i.i205
  %183 = getelementptr double, ptr %177, i64 %.2374.i.i
  %.2380.i.i = getelementptr double, ptr %183, i64 %.2114.01189.i.i
  %.2381.i.i = load double, ptr %.2380.i.i, align 8, !noalias !116
  %.2386.i.i = fdiv double %total.19.3.lcssa.i.i, %.2381.i.i
  store double %.2386.i.i, ptr %.2219.i.i, align 8, !noalias !116
  %.2170.i.i = icmp sgt i64 %.2117.01190.i.i, 1
  br i1 %.2170.i.i, label %B1798.if.i.i, label %B1760.loopexit.i.i

B2004.i.i:                                        ; preds = %B1760.loopexit.i.i
  %.2417.i.i = load i64, ptr %.2416.i.i, align 8, !noalias !116
  %184 = getelementptr double, ptr %.60, i64 %.2417.i.i
  %.2421.i.i = getelementptr double, ptr %184, i64 %.105.01242.i.i
  %.2422.i.i = load double, ptr %.2421.i.i, align 8, !noalias !116
  %.2430.i.i = load i64, ptr %.2429.i.i, align 8, !noalias !116
  %.2431.not.i.i = icmp eq i64 %.2430.i.i, 0
  br i1 %.2431.not.i.i, label %B2510.i.i, label %B2138.if.lr.ph.i.i

B2004.i.thread.i:                                 ; preds = %B322.i.i
  %.2417.i55.i = load i64, ptr %.2416.i.i, align 8, !noalias !116
  %185 = getelementptr double, ptr %.60, i64 %.2417.i55.i
  %.2421.i56.i = getelementptr double, ptr %185, i64 %.105.01242.i.i
  %.2422.i57.i = load double, ptr %.2421.i56.i, align 8, !noalias !116
  %.2430.i58.i = load i64, ptr %.2429.i.i, align 8, !noalias !116
  %.2431.not.i59.i = icmp eq i64 %.2430.i58.i, 0
  br i1 %.2431.not.i59.i, label %B316.loopexit.i.i, label %B2478.i.i

B2138.if.lr.ph.i.i:                               ; preds = %B2004.i.i
  %186 = getelementptr double, ptr %.60, i64 %.240.i.i
  br label %B2172.if.lr.ph.i.i

B2138.loopexit.i.i:                               ; preds = %B2424.i.i
  %.2529.i.i = add nuw nsw i64 %.2460.01210.i.i, 1
  %exitcond1253.not.i.i = icmp eq i64 %.34.i.i205, %.2529.i.i
  br i1 %exitcond1253.not.i.i, label %B2478.i.i, label %B2172.if.lr.ph.i.i

B2276.if.lr.ph.i.i:                               ; preds = %B2172.if.i.i
  %187 = getelementptr double, ptr %177, i64 %.2684.i.i
  %188 = getelementptr double, ptr %171, i64 %.2684.i.i
  br label %B2350.if.lr.ph.i.i

B2424.i.i:                                        ; preds = %B2350.if.i.i
  %.2812.i.i = add nuw nsw i64 %.2743.01205.i.i, 1
  %.3043.i.i = getelementptr double, ptr %188, i64 %.2743.01205.i.i
  %.3044.i.i = load double, ptr %.3043.i.i, align 8, !noalias !116
  %.3046.i.i = fmul double %.3025.i.i, %.3044.i.i
  %.3050.i.i = fadd double %by_log_weight.5.21207.i.i, %.3046.i.i
  %exitcond1252.not.i.i = icmp eq i64 %.34.i.i205, %.2812.i.i
  br i1 %exitcond1252.not.i.i, label %B2138.loopexit.i.i, label %B2350.if.lr.ph.i.i

B2478.i.i:                                        ; preds = %B2138.loopexit.i.i, %B2004.i.thread.i
  %.2422.i6063.i = phi double [ %.2422.i57.i, %B2004.i.thread.i ], [ %.2422.i.i, %B2138.loopexit.i.i ]
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2004.i.thread.i ], [ %.3050.i.i, %B2138.loopexit.i.i ]
  %.29.i.i.i241 = load i64, ptr %.28.i.i.i209, align 8, !noalias !119
  %.13090.not.i.i.i = icmp slt i64 %.29.i.i.i241, 1
  br i1 %.13090.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2478.i.i
  %.41.i.i.i242 = mul nuw nsw i64 %.29.i.i.i241, %.105.01242.i.i
  %.39.i.i.i243 = load i64, ptr %.38.i.i.i210, align 8, !noalias !119
  %.34.i.i.i244 = load i64, ptr %.33.i.i.i211, align 8, !noalias !119
  %189 = getelementptr i64, ptr %.22, i64 %.34.i.i.i244
  %190 = getelementptr double, ptr %.26, i64 %.39.i.i.i243
  %191 = getelementptr double, ptr %190, i64 %.41.i.i.i242
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2478.i.i
  %.202.i.i.i252 = load i64, ptr %.201.i.i.i212, align 8, !noalias !119
  %.203.i.i.i253 = icmp sgt i64 %.202.i.i.i252, -1
  br i1 %.203.i.i.i253, label %B272.i.i.i, label %B2510.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.207.i.i.i254 = load i64, ptr %.148.i, align 8, !noalias !119
  %192 = getelementptr i64, ptr %.22, i64 %.207.i.i.i254
  %.idx.i.i.i255 = mul i64 %.202.i.i.i252, 232
  %193 = getelementptr i8, ptr %192, i64 %.idx.i.i.i255
  %.217.i.i.i256 = getelementptr i8, ptr %193, i64 8
  %.218.i.i.i257 = load i64, ptr %.217.i.i.i256, align 8, !noalias !119
  %.32593.not.i.i.i = icmp slt i64 %.218.i.i.i257, 1
  br i1 %.32593.not.i.i.i, label %B2510.i.i, label %B554.if.lr.ph.i.i.i

B554.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.231.i.i.i = getelementptr i8, ptr %193, i64 112
  %.232.i.i.i = load i64, ptr %.231.i.i.i, align 8, !noalias !119
  %.227.i.i.i258 = mul nuw nsw i64 %.218.i.i.i257, %.105.01242.i.i
  %.225.i.i.i = load i64, ptr %.224.i.i.i213, align 8, !noalias !119
  %194 = getelementptr double, ptr %.60, i64 %.232.i.i.i
  %195 = getelementptr double, ptr %194, i64 %.227.i.i.i258
  %196 = getelementptr double, ptr %.26, i64 %.225.i.i.i
  %197 = getelementptr double, ptr %196, i64 %.227.i.i.i258
  br label %B554.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.72.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.143.i.i.i245, %B160.if.i.i.i ]
  %.143.i.i.i245 = add nuw nsw i64 %.72.091.i.i.i, 1
  %.171.i.i.i = getelementptr i64, ptr %189, i64 %.72.091.i.i.i
  %.172.i.i.i246 = load i64, ptr %.171.i.i.i, align 8, !noalias !119
  %.174.i.i.i247 = getelementptr double, ptr %.91, i64 %.172.i.i.i246
  %.175.i.i.i248 = load double, ptr %.174.i.i.i247, align 8, !noalias !119
  %.179.i.i.i = getelementptr double, ptr %191, i64 %.72.091.i.i.i
  %.180.i.i.i = load double, ptr %.179.i.i.i, align 8, !noalias !119
  %.182.i.i.i249 = fmul double %by_log_weight.4.1.lcssa.i.i, %.180.i.i.i
  %.183.i.i.i250 = fadd double %.175.i.i.i248, %.182.i.i.i249
  store double %.183.i.i.i250, ptr %.174.i.i.i247, align 8, !noalias !119
  %exitcond.not.i.i.i251 = icmp eq i64 %.143.i.i.i245, %.29.i.i.i241
  br i1 %exitcond.not.i.i.i251, label %B218.i.i.i, label %B160.if.i.i.i

B554.if.i.i.i:                                    ; preds = %B554.if.i.i.i, %B554.if.lr.ph.i.i.i
  %.269.094.i.i.i = phi i64 [ 0, %B554.if.lr.ph.i.i.i ], [ %.338.i.i.i259, %B554.if.i.i.i ]
  %.338.i.i.i259 = add nuw nsw i64 %.269.094.i.i.i, 1
  %.366.i.i.i = getelementptr double, ptr %195, i64 %.269.094.i.i.i
  %.367.i.i.i260 = load double, ptr %.366.i.i.i, align 8, !noalias !119
  %.371.i.i.i = getelementptr double, ptr %197, i64 %.269.094.i.i.i
  %.372.i.i.i = load double, ptr %.371.i.i.i, align 8, !noalias !119
  %.374.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.372.i.i.i
  %.375.i.i.i = fadd double %.367.i.i.i260, %.374.i.i.i
  store double %.375.i.i.i, ptr %.366.i.i.i, align 8, !noalias !119
  %exitcond96.not.i.i.i = icmp eq i64 %.338.i.i.i259, %.218.i.i.i257
  br i1 %exitcond96.not.i.i.i, label %B2510.i.i, label %B554.if.i.i.i

B2510.i.i:                                        ; preds = %B554.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2004.i.i
  %.2422.i61.i = phi double [ %.2422.i.i, %B2004.i.i ], [ %.2422.i6063.i, %B218.i.i.i ], [ %.2422.i6063.i, %B272.i.i.i ], [ %.2422.i6063.i, %B554.if.i.i.i ]
  br i1 %.3681138.not.i.i, label %B316.loopexit.i.i, label %B2532.if.lr.ph.i.i

B2532.if.lr.ph.i.i:                               ; preds = %B2510.i.i
  %198 = getelementptr double, ptr %.60, i64 %.273.i.i
  %199 = getelementptr double, ptr %.60, i64 %.240.i.i
  %200 = getelementptr double, ptr %.26, i64 %.208.i.i
  %201 = getelementptr double, ptr %200, i64 %.213.i.i
  br label %B2572.if.lr.ph.i.i

B2532.loopexit.i.i:                               ; preds = %B2980.loopexit.i.i
  %exitcond1259.not.i.i = icmp eq i64 %.34.i.i205, %.3202.i.i
  br i1 %exitcond1259.not.i.i, label %B316.loopexit.i.i, label %B2572.if.lr.ph.i.i

B2704.i.i:                                        ; preds = %B2572.if.i.i
  %.3202.i.i = add nuw nsw i64 %.3133.01238.i.i, 1
  %.3405.i.i = getelementptr i64, ptr %172, i64 %.3133.01238.i.i
  %.3406.i.i = load i64, ptr %.3405.i.i, align 8, !noalias !116
  %.3412.i.i = getelementptr i8, ptr %.3405.i.i, i64 8
  %.3413.i.i = load i64, ptr %.3412.i.i, align 8, !noalias !116
  %.3414.i.i = sub nsw i64 %.3413.i.i, %.3406.i.i
  %.35171219.not.i.i = icmp slt i64 %.3414.i.i, 1
  br i1 %.35171219.not.i.i, label %B2980.if.lr.ph.i.i, label %B2884.if.lr.ph.i.i

B2884.if.lr.ph.i.i:                               ; preds = %B2704.i.i
  %.3433.i.i = mul nuw nsw i64 %.3414.i.i, %.105.01242.i.i
  %.3430.i.i = mul nsw i64 %.3406.i.i, %.29.i.i203
  %.3428.i.i = load i64, ptr %.3427.i.i, align 8, !noalias !116
  %.3419.i.i = load i64, ptr %.3418.i.i, align 8, !noalias !116
  %202 = getelementptr i64, ptr %.22, i64 %.3419.i.i
  %203 = getelementptr i64, ptr %202, i64 %.3406.i.i
  %.3565.i.i = fmul double %.2422.i61.i, %.3368.i.i
  %204 = getelementptr double, ptr %.26, i64 %.3428.i.i
  %205 = getelementptr double, ptr %204, i64 %.3430.i.i
  %206 = getelementptr double, ptr %205, i64 %.3433.i.i
  br label %B2884.if.i.i

B2980.if.lr.ph.i.i:                               ; preds = %B2884.if.i.i, %B2704.i.i
  %207 = getelementptr double, ptr %201, i64 %.3354.i.i
  br label %B2980.if.i.i

B2980.loopexit.i.i:                               ; preds = %B3122.if.i.i
  %exitcond1258.not.i.i = icmp eq i64 %.34.i.i205, %.3680.i.i
  br i1 %exitcond1258.not.i.i, label %B2532.loopexit.i.i, label %B2980.if.i.i

B3122.if.lr.ph.i.i:                               ; preds = %B3014.if.i.i, %B2980.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2980.if.i.i ], [ %.3852.i.i, %B3014.if.i.i ]
  %.3990.i.i = mul nuw nsw i64 %.3611.01235.i.i, %.34.i.i205
  %208 = getelementptr double, ptr %171, i64 %.3990.i.i
  %invariant.gep1232.i.i = getelementptr double, ptr %171, i64 %.3611.01235.i.i
  br label %B3122.if.i.i

B718.if.lr.ph.i.i:                                ; preds = %B684.loopexit.i.i, %B684.if.lr.ph.i.i
  %.312.01139.i.i = phi i64 [ 0, %B684.if.lr.ph.i.i ], [ %.381.i.i220, %B684.loopexit.i.i ]
  %.530.i.i = mul nuw nsw i64 %.312.01139.i.i, %.34.i.i205
  %209 = getelementptr double, ptr %169, i64 %.530.i.i
  %.541.i.i = getelementptr double, ptr %173, i64 %.312.01139.i.i
  br label %B718.if.i.i

B718.if.i.i:                                      ; preds = %B718.if.i.i, %B718.if.lr.ph.i.i
  %.434.01136.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i ], [ %.503.i.i, %B718.if.i.i ]
  %.503.i.i = add nuw nsw i64 %.434.01136.i.i, 1
  %.535.i.i = getelementptr double, ptr %209, i64 %.434.01136.i.i
  %.536.i.i = load double, ptr %.535.i.i, align 8, !noalias !116
  %.542.i.i = load double, ptr %.541.i.i, align 8, !noalias !116
  %.546.i.i = getelementptr double, ptr %175, i64 %.434.01136.i.i
  %.547.i.i = load double, ptr %.546.i.i, align 8, !noalias !116
  %.548.i.i = fmul double %.542.i.i, %.547.i.i
  %.549.i.i = fadd double %.536.i.i, %.548.i.i
  store double %.549.i.i, ptr %.535.i.i, align 8, !noalias !116
  %exitcond.not.i.i219 = icmp eq i64 %.434.01136.i.i, %.312.01139.i.i
  br i1 %exitcond.not.i.i219, label %B684.loopexit.i.i, label %B718.if.i.i

B834.if.i.i:                                      ; preds = %B684.loopexit.i.i, %B942.i.i
  %.589.01146.i.i = phi i64 [ %.658.i.i221, %B942.i.i ], [ 0, %B684.loopexit.i.i ]
  %.658.i.i221 = add nuw nsw i64 %.589.01146.i.i, 1
  %.690.i.i = getelementptr double, ptr %175, i64 %.589.01146.i.i
  %.691.i.i = load double, ptr %.690.i.i, align 8, !noalias !116
  %.692.i.i = fneg double %.691.i.i
  %.7771141.not.not.i.i = icmp sgt i64 %.34.i.i205, %.589.01146.i.i
  br i1 %.7771141.not.not.i.i, label %B882.if.lr.ph.i.i, label %B942.i.i

B882.if.lr.ph.i.i:                                ; preds = %B834.if.i.i
  %invariant.gep.i.i262 = getelementptr double, ptr %170, i64 %.589.01146.i.i
  br label %B882.if.i.i

B882.if.i.i:                                      ; preds = %B882.if.i.i, %B882.if.lr.ph.i.i
  %total.14.21144.i.i = phi double [ %.692.i.i, %B882.if.lr.ph.i.i ], [ %.831.i.i266, %B882.if.i.i ]
  %.721.01142.i.i = phi i64 [ %.589.01146.i.i, %B882.if.lr.ph.i.i ], [ %.790.i.i, %B882.if.i.i ]
  %.790.i.i = add nuw i64 %.721.01142.i.i, 1
  %.816.i.i = mul nsw i64 %.721.01142.i.i, %.34.i.i205
  %gep.i.i263 = getelementptr double, ptr %invariant.gep.i.i262, i64 %.816.i.i
  %.823.i.i = load double, ptr %gep.i.i263, align 8, !noalias !116
  %.827.i.i = getelementptr double, ptr %173, i64 %.721.01142.i.i
  %.828.i.i264 = load double, ptr %.827.i.i, align 8, !noalias !116
  %.829.i.i265 = fmul double %.823.i.i, %.828.i.i264
  %.831.i.i266 = fadd double %total.14.21144.i.i, %.829.i.i265
  %exitcond1244.not.i.i = icmp eq i64 %.790.i.i, %.34.i.i205
  br i1 %exitcond1244.not.i.i, label %B942.i.i, label %B882.if.i.i

B992.if.i.i:                                      ; preds = %B1098.i.i, %B992.preheader.i.i
  %.881.01154.i.i = phi i64 [ 0, %B992.preheader.i.i ], [ %.950.i.i223, %B1098.i.i ]
  %.950.i.i223 = add nuw nsw i64 %.881.01154.i.i, 1
  %.982.i.i = getelementptr double, ptr %173, i64 %.881.01154.i.i
  %.983.i.i = load double, ptr %.982.i.i, align 8, !noalias !116
  %.10671148.not.i.i = icmp eq i64 %.881.01154.i.i, 0
  br i1 %.10671148.not.i.i, label %B1098.i.i, label %B1036.if.lr.ph.i.i

B1036.if.lr.ph.i.i:                               ; preds = %B992.if.i.i
  %.1107.i.i224 = mul nuw nsw i64 %.881.01154.i.i, %.34.i.i205
  %210 = getelementptr double, ptr %177, i64 %.1107.i.i224
  br label %B1036.if.i.i

B1036.if.i.i:                                     ; preds = %B1036.if.i.i, %B1036.if.lr.ph.i.i
  %total.15.21151.i.i = phi double [ %.983.i.i, %B1036.if.lr.ph.i.i ], [ %.1121.i.i, %B1036.if.i.i ]
  %.1011.01149.i.i = phi i64 [ 0, %B1036.if.lr.ph.i.i ], [ %.1080.i.i225, %B1036.if.i.i ]
  %.1080.i.i225 = add nuw nsw i64 %.1011.01149.i.i, 1
  %.1112.i.i = getelementptr double, ptr %210, i64 %.1011.01149.i.i
  %.1113.i.i = load double, ptr %.1112.i.i, align 8, !noalias !116
  %.1117.i.i = getelementptr double, ptr %178, i64 %.1011.01149.i.i
  %.1118.i.i = load double, ptr %.1117.i.i, align 8, !noalias !116
  %.1119.i.i = fmul double %.1113.i.i, %.1118.i.i
  %.1121.i.i = fsub double %total.15.21151.i.i, %.1119.i.i
  %exitcond1246.not.i.i = icmp eq i64 %.1080.i.i225, %.881.01154.i.i
  br i1 %exitcond1246.not.i.i, label %B1098.i.i, label %B1036.if.i.i

B1188.if.i.i:                                     ; preds = %B1098.i.i, %B1302.i.i
  %.1187.01165.i.i = phi i64 [ %.1249.i.i227, %B1302.i.i ], [ %storemerge1085.i.i, %B1098.i.i ]
  %.1184.01164.i.i = phi i64 [ %.1253.i.i, %B1302.i.i ], [ %.1160.i.i, %B1098.i.i ]
  %.1249.i.i227 = add nsw i64 %.1187.01165.i.i, -1
  %.1253.i.i = add i64 %.1184.01164.i.i, -1
  %.1285.i.i = getelementptr double, ptr %178, i64 %.1184.01164.i.i
  %.1286.i.i = load double, ptr %.1285.i.i, align 8, !noalias !116
  %.1291.i.i = add nsw i64 %.1184.01164.i.i, 1
  %.1329.i.i = sub i64 %.34.i.i205, %.1291.i.i
  %.13721156.not.i.i = icmp eq i64 %.1329.i.i, 0
  br i1 %.13721156.not.i.i, label %B1302.i.i, label %B1240.if.lr.ph.i.i

B1240.if.lr.ph.i.i:                               ; preds = %B1188.if.i.i
  %invariant.gep1161.i.i = getelementptr double, ptr %177, i64 %.1184.01164.i.i
  br label %B1240.if.i.i

B1240.if.i.i:                                     ; preds = %B1240.if.i.i, %B1240.if.lr.ph.i.i
  %total.16.21159.i.i = phi double [ %.1286.i.i, %B1240.if.lr.ph.i.i ], [ %.1426.i.i, %B1240.if.i.i ]
  %.1319.01158.i.i = phi i64 [ %.1329.i.i, %B1240.if.lr.ph.i.i ], [ %.1381.i.i, %B1240.if.i.i ]
  %.1316.01157.i.i = phi i64 [ %.1291.i.i, %B1240.if.lr.ph.i.i ], [ %.1385.i.i, %B1240.if.i.i ]
  %.1381.i.i = add nsw i64 %.1319.01158.i.i, -1
  %.1385.i.i = add i64 %.1316.01157.i.i, 1
  %.1411.i.i = mul nsw i64 %.1316.01157.i.i, %.34.i.i205
  %gep1162.i.i = getelementptr double, ptr %invariant.gep1161.i.i, i64 %.1411.i.i
  %.1418.i.i = load double, ptr %gep1162.i.i, align 8, !noalias !116
  %.1422.i.i = getelementptr double, ptr %173, i64 %.1316.01157.i.i
  %.1423.i.i = load double, ptr %.1422.i.i, align 8, !noalias !116
  %.1424.i.i = fmul double %.1418.i.i, %.1423.i.i
  %.1426.i.i = fsub double %total.16.21159.i.i, %.1424.i.i
  %.1372.i.i = icmp sgt i64 %.1319.01158.i.i, 1
  br i1 %.1372.i.i, label %B1240.if.i.i, label %B1302.i.i

B1420.if.lr.ph.i.i:                               ; preds = %B1392.loopexit.i.i, %B1392.preheader.i.i
  %.1492.01180.i.i = phi i64 [ %storemerge1085.i.i, %B1392.preheader.i.i ], [ %.1554.i.i236, %B1392.loopexit.i.i ]
  %.1489.01179.i.i = phi i64 [ %.1160.i.i, %B1392.preheader.i.i ], [ %.1558.i.i237, %B1392.loopexit.i.i ]
  %.1716.i.i = add nsw i64 %.1489.01179.i.i, %.278.i.i
  %.1718.i.i = getelementptr double, ptr %.95, i64 %.1716.i.i
  %.1724.i.i231 = getelementptr double, ptr %181, i64 %.1489.01179.i.i
  %.1739.i.i = getelementptr double, ptr %arg.grad, i64 %.1716.i.i
  %.1776.i.i = add nsw i64 %.1489.01179.i.i, 1
  %.1814.i.i = sub i64 %.34.i.i205, %.1776.i.i
  %.18571166.not.i.i = icmp eq i64 %.1814.i.i, 0
  %invariant.gep1171.i.i = getelementptr double, ptr %177, i64 %.1489.01179.i.i
  %.1925.i.i = mul nsw i64 %.1489.01179.i.i, %.34.i.i205
  %211 = getelementptr double, ptr %177, i64 %.1925.i.i
  %.1931.i.i = getelementptr double, ptr %211, i64 %.1489.01179.i.i
  %212 = getelementptr double, ptr %171, i64 %.1925.i.i
  br label %B1420.if.i.i

B1420.if.i.i:                                     ; preds = %B1420.if.lr.ph.i.i, %B1662.i.i
  %.1610.01176.i.i = phi i64 [ 0, %B1420.if.lr.ph.i.i ], [ %.1679.i.i, %B1662.i.i ]
  %.1679.i.i = add nuw nsw i64 %.1610.01176.i.i, 1
  %.1712.not.i.i = icmp sgt i64 %.1610.01176.i.i, %.1489.01179.i.i
  br i1 %.1712.not.i.i, label %B1560.i.i, label %B1442.i.i

B1590.if.i.i:                                     ; preds = %B1590.if.i.i, %B1590.if.lr.ph.i.i
  %total.17.31169.i.i = phi double [ %total.18.3.i.i, %B1590.if.lr.ph.i.i ], [ %.1915.i.i235, %B1590.if.i.i ]
  %.1804.01168.i.i = phi i64 [ %.1814.i.i, %B1590.if.lr.ph.i.i ], [ %.1866.i.i, %B1590.if.i.i ]
  %.1801.01167.i.i = phi i64 [ %.1776.i.i, %B1590.if.lr.ph.i.i ], [ %.1870.i.i, %B1590.if.i.i ]
  %.1866.i.i = add nsw i64 %.1804.01168.i.i, -1
  %.1870.i.i = add i64 %.1801.01167.i.i, 1
  %213 = mul nsw i64 %.1801.01167.i.i, %.34.i.i205
  %gep1172.i.i = getelementptr double, ptr %invariant.gep1171.i.i, i64 %213
  %.1903.i.i = load double, ptr %gep1172.i.i, align 8, !noalias !116
  %gep1174.i.i = getelementptr double, ptr %invariant.gep1173.i.i, i64 %213
  %.1912.i.i = load double, ptr %gep1174.i.i, align 8, !noalias !116
  %.1913.i.i234 = fmul double %.1903.i.i, %.1912.i.i
  %.1915.i.i235 = fsub double %total.17.31169.i.i, %.1913.i.i234
  %.1857.i.i = icmp sgt i64 %.1804.01168.i.i, 1
  br i1 %.1857.i.i, label %B1590.if.i.i, label %B1662.i.i

B1798.if.lr.ph.i.i:                               ; preds = %B1392.loopexit.i.i, %B1760.loopexit.i.i
  %.1992.01192.i.i = phi i64 [ %.2061.i.i, %B1760.loopexit.i.i ], [ 0, %B1392.loopexit.i.i ]
  %214 = mul nuw nsw i64 %.1992.01192.i.i, %.34.i.i205
  %215 = getelementptr double, ptr %171, i64 %214
  br label %B1798.if.i.i

B1798.if.i.i:                                     ; preds = %B1798.if.lr.ph.i.i, %B1932.i.i
  %.2117.01190.i.i = phi i64 [ %storemerge1085.i.i, %B1798.if.lr.ph.i.i ], [ %.2179.i.i, %B1932.i.i ]
  %.2114.01189.i.i = phi i64 [ %.1160.i.i, %B1798.if.lr.ph.i.i ], [ %.2183.i.i239, %B1932.i.i ]
  %.2179.i.i = add nsw i64 %.2117.01190.i.i, -1
  %.2183.i.i239 = add i64 %.2114.01189.i.i, -1
  %.2219.i.i = getelementptr double, ptr %215, i64 %.2114.01189.i.i
  %.2220.i.i = load double, ptr %.2219.i.i, align 8, !noalias !116
  %.2225.i.i = add nsw i64 %.2114.01189.i.i, 1
  %.2263.i.i = sub i64 %.34.i.i205, %.2225.i.i
  %.23061181.not.i.i = icmp eq i64 %.2263.i.i, 0
  br i1 %.23061181.not.i.i, label %B1932.i.i, label %B1860.if.lr.ph.i.i

B1860.if.lr.ph.i.i:                               ; preds = %B1798.if.i.i
  %invariant.gep1186.i.i = getelementptr double, ptr %177, i64 %.2114.01189.i.i
  br label %B1860.if.i.i

B1860.if.i.i:                                     ; preds = %B1860.if.i.i, %B1860.if.lr.ph.i.i
  %total.19.31184.i.i = phi double [ %.2220.i.i, %B1860.if.lr.ph.i.i ], [ %.2364.i.i, %B1860.if.i.i ]
  %.2253.01183.i.i = phi i64 [ %.2263.i.i, %B1860.if.lr.ph.i.i ], [ %.2315.i.i, %B1860.if.i.i ]
  %.2250.01182.i.i = phi i64 [ %.2225.i.i, %B1860.if.lr.ph.i.i ], [ %.2319.i.i, %B1860.if.i.i ]
  %.2315.i.i = add nsw i64 %.2253.01183.i.i, -1
  %.2319.i.i = add i64 %.2250.01182.i.i, 1
  %.2351.i.i = getelementptr double, ptr %215, i64 %.2250.01182.i.i
  %.2352.i.i = load double, ptr %.2351.i.i, align 8, !noalias !116
  %.2354.i.i = mul nsw i64 %.2250.01182.i.i, %.34.i.i205
  %gep1187.i.i = getelementptr double, ptr %invariant.gep1186.i.i, i64 %.2354.i.i
  %.2361.i.i = load double, ptr %gep1187.i.i, align 8, !noalias !116
  %.2362.i.i = fmul double %.2352.i.i, %.2361.i.i
  %.2364.i.i = fsub double %total.19.31184.i.i, %.2362.i.i
  %.2306.i.i = icmp sgt i64 %.2253.01183.i.i, 1
  br i1 %.2306.i.i, label %B1860.if.i.i, label %B1932.i.i

B2172.if.lr.ph.i.i:                               ; preds = %B2138.loopexit.i.i, %B2138.if.lr.ph.i.i
  %by_log_weight.4.11212.i.i = phi double [ 0.000000e+00, %B2138.if.lr.ph.i.i ], [ %.3050.i.i, %B2138.loopexit.i.i ]
  %.2460.01210.i.i = phi i64 [ 0, %B2138.if.lr.ph.i.i ], [ %.2529.i.i, %B2138.loopexit.i.i ]
  %.2684.i.i = mul nuw nsw i64 %.2460.01210.i.i, %.34.i.i205
  %216 = getelementptr double, ptr %170, i64 %.2684.i.i
  %.2701.i.i = getelementptr double, ptr %186, i64 %.2460.01210.i.i
  %.2702.i.i = load double, ptr %.2701.i.i, align 8, !noalias !116
  br label %B2172.if.i.i

B2172.if.i.i:                                     ; preds = %B2172.if.i.i, %B2172.if.lr.ph.i.i
  %by_log_weight.3.21197.i.i = phi double [ %by_log_weight.4.11212.i.i, %B2172.if.lr.ph.i.i ], [ %.2705.i.i, %B2172.if.i.i ]
  %.2588.01195.i.i = phi i64 [ 0, %B2172.if.lr.ph.i.i ], [ %.2657.i.i, %B2172.if.i.i ]
  %.2657.i.i = add nuw nsw i64 %.2588.01195.i.i, 1
  %.2689.i.i = getelementptr double, ptr %216, i64 %.2588.01195.i.i
  %.2690.i.i = load double, ptr %.2689.i.i, align 8, !noalias !116
  %.2694.i.i = getelementptr double, ptr %173, i64 %.2588.01195.i.i
  %.2695.i.i = load double, ptr %.2694.i.i, align 8, !noalias !116
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
  %..i.i240 = select i1 %.2842.i.i, double -1.000000e+00, double 0.000000e+00
  %.3016.i.i = mul nuw nsw i64 %.2743.01205.i.i, %.34.i.i205
  %217 = getelementptr double, ptr %177, i64 %.3016.i.i
  br label %B2350.if.i.i

B2350.if.i.i:                                     ; preds = %B2350.if.i.i, %B2350.if.lr.ph.i.i
  %total.20.31202.i.i = phi double [ %..i.i240, %B2350.if.lr.ph.i.i ], [ %.3025.i.i, %B2350.if.i.i ]
  %.2911.01200.i.i = phi i64 [ 0, %B2350.if.lr.ph.i.i ], [ %.2980.i.i, %B2350.if.i.i ]
  %.2980.i.i = add nuw nsw i64 %.2911.01200.i.i, 1
  %.3012.i.i = getelementptr double, ptr %187, i64 %.2911.01200.i.i
  %.3013.i.i = load double, ptr %.3012.i.i, align 8, !noalias !116
  %.3021.i.i = getelementptr double, ptr %217, i64 %.2911.01200.i.i
  %.3022.i.i = load double, ptr %.3021.i.i, align 8, !noalias !116
  %.3023.i.i = fmul double %.3013.i.i, %.3022.i.i
  %.3025.i.i = fadd double %total.20.31202.i.i, %.3023.i.i
  %exitcond1251.not.i.i = icmp eq i64 %.2911.01200.i.i, %smin.i.i
  br i1 %exitcond1251.not.i.i, label %B2424.i.i, label %B2350.if.i.i

B2572.if.lr.ph.i.i:                               ; preds = %B2532.loopexit.i.i, %B2532.if.lr.ph.i.i
  %.3133.01238.i.i = phi i64 [ 0, %B2532.if.lr.ph.i.i ], [ %.3202.i.i, %B2532.loopexit.i.i ]
  %.3354.i.i = mul nuw nsw i64 %.3133.01238.i.i, %.34.i.i205
  %218 = getelementptr double, ptr %170, i64 %.3354.i.i
  %219 = getelementptr double, ptr %169, i64 %.3354.i.i
  %.3384.i.i = getelementptr double, ptr %199, i64 %.3133.01238.i.i
  br label %B2572.if.i.i

B2572.if.i.i:                                     ; preds = %B2572.if.i.i, %B2572.if.lr.ph.i.i
  %by_pull.2.21217.i.i = phi double [ 0.000000e+00, %B2572.if.lr.ph.i.i ], [ %.3368.i.i, %B2572.if.i.i ]
  %.3258.01215.i.i = phi i64 [ 0, %B2572.if.lr.ph.i.i ], [ %.3327.i.i, %B2572.if.i.i ]
  %.3327.i.i = add nuw nsw i64 %.3258.01215.i.i, 1
  %.3359.i.i = getelementptr double, ptr %218, i64 %.3258.01215.i.i
  %.3360.i.i = load double, ptr %.3359.i.i, align 8, !noalias !116
  %.3364.i.i = getelementptr double, ptr %198, i64 %.3258.01215.i.i
  %.3365.i.i = load double, ptr %.3364.i.i, align 8, !noalias !116
  %.3366.i.i = fmul double %.3360.i.i, %.3365.i.i
  %.3368.i.i = fadd double %by_pull.2.21217.i.i, %.3366.i.i
  %.3378.i.i = getelementptr double, ptr %219, i64 %.3258.01215.i.i
  %.3379.i.i = load double, ptr %.3378.i.i, align 8, !noalias !116
  %.3385.i.i = load double, ptr %.3384.i.i, align 8, !noalias !116
  %.3391.i.i = fmul double %.3365.i.i, %.3385.i.i
  %.3392.i.i = fadd double %.3379.i.i, %.3391.i.i
  store double %.3392.i.i, ptr %.3378.i.i, align 8, !noalias !116
  %exitcond1254.not.i.i = icmp eq i64 %.3258.01215.i.i, %.3133.01238.i.i
  br i1 %exitcond1254.not.i.i, label %B2704.i.i, label %B2572.if.i.i

B2884.if.i.i:                                     ; preds = %B2884.if.i.i, %B2884.if.lr.ph.i.i
  %.3461.01220.i.i = phi i64 [ 0, %B2884.if.lr.ph.i.i ], [ %.3530.i.i, %B2884.if.i.i ]
  %.3530.i.i = add nuw nsw i64 %.3461.01220.i.i, 1
  %.3558.i.i = getelementptr i64, ptr %203, i64 %.3461.01220.i.i
  %.3559.i.i = load i64, ptr %.3558.i.i, align 8, !noalias !116
  %.3561.i.i = getelementptr double, ptr %.91, i64 %.3559.i.i
  %.3562.i.i = load double, ptr %.3561.i.i, align 8, !noalias !116
  %.3569.i.i = getelementptr double, ptr %206, i64 %.3461.01220.i.i
  %.3570.i.i = load double, ptr %.3569.i.i, align 8, !noalias !116
  %.3571.i.i = fmul double %.3565.i.i, %.3570.i.i
  %.3572.i.i = fsub double %.3562.i.i, %.3571.i.i
  store double %.3572.i.i, ptr %.3561.i.i, align 8, !noalias !116
  %exitcond1255.not.i.i = icmp eq i64 %.3530.i.i, %.3414.i.i
  br i1 %exitcond1255.not.i.i, label %B2980.if.lr.ph.i.i, label %B2884.if.i.i

B2980.if.i.i:                                     ; preds = %B2980.loopexit.i.i, %B2980.if.lr.ph.i.i
  %.3611.01235.i.i = phi i64 [ 0, %B2980.if.lr.ph.i.i ], [ %.3680.i.i, %B2980.loopexit.i.i ]
  %.3680.i.i = add nuw nsw i64 %.3611.01235.i.i, 1
  %.37921222.not.not.i.i = icmp sgt i64 %.34.i.i205, %.3611.01235.i.i
  br i1 %.37921222.not.not.i.i, label %B3014.if.lr.ph.i.i, label %B3122.if.lr.ph.i.i

B3014.if.lr.ph.i.i:                               ; preds = %B2980.if.i.i
  %invariant.gep1227.i.i = getelementptr double, ptr %170, i64 %.3611.01235.i.i
  br label %B3014.if.i.i

B3014.if.i.i:                                     ; preds = %B3014.if.i.i, %B3014.if.lr.ph.i.i
  %product.2.31225.i.i = phi double [ 0.000000e+00, %B3014.if.lr.ph.i.i ], [ %.3852.i.i, %B3014.if.i.i ]
  %.3736.01223.i.i = phi i64 [ %.3611.01235.i.i, %B3014.if.lr.ph.i.i ], [ %.3805.i.i, %B3014.if.i.i ]
  %.3805.i.i = add nuw i64 %.3736.01223.i.i, 1
  %.3837.i.i = getelementptr double, ptr %207, i64 %.3736.01223.i.i
  %.3838.i.i = load double, ptr %.3837.i.i, align 8, !noalias !116
  %.3840.i.i = fmul double %.2422.i61.i, %.3838.i.i
  %.3842.i.i = mul nsw i64 %.3736.01223.i.i, %.34.i.i205
  %gep1228.i.i = getelementptr double, ptr %invariant.gep1227.i.i, i64 %.3842.i.i
  %.3849.i.i = load double, ptr %gep1228.i.i, align 8, !noalias !116
  %.3850.i.i = fmul double %.3840.i.i, %.3849.i.i
  %.3852.i.i = fadd double %product.2.31225.i.i, %.3850.i.i
  %exitcond1256.not.i.i = icmp eq i64 %.3805.i.i, %.34.i.i205
  br i1 %exitcond1256.not.i.i, label %B3122.if.lr.ph.i.i, label %B3014.if.i.i

B3122.if.i.i:                                     ; preds = %B3122.if.i.i, %B3122.if.lr.ph.i.i
  %.3885.01230.i.i = phi i64 [ 0, %B3122.if.lr.ph.i.i ], [ %.3954.i.i, %B3122.if.i.i ]
  %.3954.i.i = add nuw nsw i64 %.3885.01230.i.i, 1
  %.3986.i.i = getelementptr double, ptr %219, i64 %.3885.01230.i.i
  %.3987.i.i = load double, ptr %.3986.i.i, align 8, !noalias !116
  %.3995.i.i = getelementptr double, ptr %208, i64 %.3885.01230.i.i
  %.3996.i.i = load double, ptr %.3995.i.i, align 8, !noalias !116
  %.3998.i.i = mul nuw nsw i64 %.3885.01230.i.i, %.34.i.i205
  %gep1233.i.i = getelementptr double, ptr %invariant.gep1232.i.i, i64 %.3998.i.i
  %.4005.i.i = load double, ptr %gep1233.i.i, align 8, !noalias !116
  %.4006.i.i = fadd double %.3996.i.i, %.4005.i.i
  %.4008.i.i = fmul double %product.2.3.lcssa.i.i, %.4006.i.i
  %.4009.i.i = fadd double %.3987.i.i, %.4008.i.i
  store double %.4009.i.i, ptr %.3986.i.i, align 8, !noalias !116
  %exitcond1257.not.i.i = icmp eq i64 %.3885.01230.i.i, %.3133.01238.i.i
  br i1 %exitcond1257.not.i.i, label %B2980.loopexit.i.i, label %B3122.if.i.i

B222.i:                                           ; preds = %B316.loopexit.i.i, %B60.if.i, %B194.i
  %.25.i.i = getelementptr i8, ptr %234, i64 8
  %.26.i.i134 = load i64, ptr %.25.i.i, align 8, !noalias !122
  %.140165.not.i.i = icmp slt i64 %.26.i.i134, 1
  br i1 %.140165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i135

B232.if.lr.ph.i.i135:                             ; preds = %B222.i
  %.50.i.i136 = getelementptr i8, ptr %234, i64 88
  %.51.i.i = load i64, ptr %.50.i.i136, align 8, !noalias !122
  %.46.i.i = getelementptr i8, ptr %234, i64 96
  %.47.i.i = load i64, ptr %.46.i.i, align 8, !noalias !122
  %.36.i.i137 = getelementptr i8, ptr %234, i64 24
  %.37.i.i138 = load i64, ptr %.36.i.i137, align 8, !noalias !122
  %.32.i.i139 = getelementptr i8, ptr %234, i64 32
  %.33.i41.i = load i64, ptr %.32.i.i139, align 8, !noalias !122
  %220 = getelementptr i64, ptr %.22, i64 %.37.i.i138
  %221 = getelementptr double, ptr %.60, i64 %.47.i.i
  %222 = getelementptr double, ptr %.60, i64 %.51.i.i
  %223 = getelementptr i64, ptr %.22, i64 %.33.i41.i
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.153.i.i145, %.26.i.i134
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.153.i.i145 = add nuw nsw i64 %.82.0166.i.i, 1
  %.454160.not.i.i = icmp eq i64 %.82.0166.i.i, 0
  br i1 %.454160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B362.i.i
  %.357.i.i = getelementptr double, ptr %.60, i64 %.186.i.i
  %.358.i.i146 = load double, ptr %.357.i.i, align 8, !noalias !122
  %.367.i.i = getelementptr double, ptr %226, i64 %.82.0166.i.i
  %.368.i.i = load double, ptr %.367.i.i, align 8, !noalias !122
  %.369.i.i = fmul double %.358.i.i146, %.368.i.i
  %.350.i.i147 = getelementptr double, ptr %225, i64 %.82.0166.i.i
  %.351.i.i148 = load double, ptr %.350.i.i147, align 8, !noalias !122
  %224 = getelementptr i64, ptr %223, i64 %.315.i.i142
  br label %B456.if.i.i

B502.i.i:                                         ; preds = %B456.if.i.i
  %.530.i44.i = getelementptr double, ptr %.95, i64 %.504.i.i
  %.531.i.i = load double, ptr %.530.i44.i, align 8, !noalias !122
  %.532.i.i197 = tail call double @tanh(double %.531.i.i)
  %.537.i.i198 = tail call double @cosh(double %.531.i.i)
  %.539.i.i = fmul double %left.2.1162.i.i, %.537.i.i198
  %.558.i.i = getelementptr double, ptr %226, i64 %.398.0164.i.i
  %.559.i.i = load double, ptr %.558.i.i, align 8, !noalias !122
  %.560.i.i199 = fmul double %.358.i.i146, %.559.i.i
  %.563.i.i = getelementptr double, ptr %arg.grad, i64 %.504.i.i
  %.564.i.i = load double, ptr %.563.i.i, align 8, !noalias !122
  %.565.i.i200 = fmul double %.539.i.i, %.560.i.i199
  %.566.i.i201 = fmul double %.537.i.i198, %.537.i.i198
  %.570.i.i = fdiv double %.565.i.i200, %.566.i.i201
  %.572.i.i = fmul double %d_left.2.1163.i.i, %.539.i.i
  %.573.i.i = fmul double %.532.i.i197, %.572.i.i
  %.577.i.i = fdiv double %.573.i.i, %.537.i.i198
  %.578.i.i202 = fsub double %.570.i.i, %.577.i.i
  %.579.i.i = fadd double %.564.i.i, %.578.i.i202
  store double %.579.i.i, ptr %.563.i.i, align 8, !noalias !122
  %.586.i.i = fmul double %.532.i.i197, %.560.i.i199
  %.591.i.i = fdiv double %d_left.2.1163.i.i, %.537.i.i198
  %.594.i.i = fadd double %.591.i.i, %.586.i.i
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i, %B502.i.i
  %left.3.2.i.i149 = phi double [ %.539.i.i, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i ]
  %d_left.3.2.i.i = phi double [ %.594.i.i, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i ]
  %.454.i.i = icmp sgt i64 %.398.0164.in.i.i, 1
  br i1 %.454.i.i, label %B456.if.i.i, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i135
  %.82.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i135 ], [ %.153.i.i145, %B232.loopexit.i.i ]
  %.185.i.i140 = getelementptr i64, ptr %220, i64 %.82.0166.i.i
  %.186.i.i = load i64, ptr %.185.i.i140, align 8, !noalias !122
  %.311.i.i141 = getelementptr double, ptr %.91, i64 %.186.i.i
  %.315.i.i142 = mul nuw nsw i64 %.82.0166.i.i, %.26.i.i134
  %225 = getelementptr double, ptr %221, i64 %.315.i.i142
  %226 = getelementptr double, ptr %222, i64 %.315.i.i142
  %.311.promoted.i.i = load double, ptr %.311.i.i141, align 8, !noalias !122
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.332158.i.i = phi double [ %.311.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.332.i.i144, %B282.if.i.i ]
  %.215.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.284.i.i, %B282.if.i.i ]
  %.284.i.i = add nuw nsw i64 %.215.0156.i.i, 1
  %.320.i.i = getelementptr double, ptr %225, i64 %.215.0156.i.i
  %.321.i.i = load double, ptr %.320.i.i, align 8, !noalias !122
  %.329.i.i143 = getelementptr double, ptr %226, i64 %.215.0156.i.i
  %.330.i.i = load double, ptr %.329.i.i143, align 8, !noalias !122
  %.331.i.i = fmul double %.321.i.i, %.330.i.i
  %.332.i.i144 = fadd double %.332158.i.i, %.331.i.i
  store double %.332.i.i144, ptr %.311.i.i141, align 8, !noalias !122
  %exitcond.not.i42.i = icmp eq i64 %.215.0156.i.i, %.82.0166.i.i
  br i1 %exitcond.not.i42.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i:                                      ; preds = %B751.i.i, %B456.if.lr.ph.i.i
  %.398.0164.in.i.i = phi i64 [ %.82.0166.i.i, %B456.if.lr.ph.i.i ], [ %.398.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.369.i.i, %B456.if.lr.ph.i.i ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.351.i.i148, %B456.if.lr.ph.i.i ], [ %left.3.2.i.i149, %B751.i.i ]
  %.398.0164.i.i = add nsw i64 %.398.0164.in.i.i, -1
  %.503.i43.i = getelementptr i64, ptr %224, i64 %.398.0164.i.i
  %.504.i.i = load i64, ptr %.503.i43.i, align 8, !noalias !122
  %.509.i.i = icmp sgt i64 %.504.i.i, -1
  br i1 %.509.i.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B222.i
  %exitcond.not.i150 = icmp eq i64 %.122.i, %.27.i131
  br i1 %exitcond.not.i150, label %B254.i, label %B60.if.i

B254.i:                                           ; preds = %factor_backward, %rows
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1214.i.i128, i64 8
  %.24.i.i152 = load i64, ptr %.23.i.i, align 8, !noalias !125
  %.30.i.i = load i64, ptr %.713.i.i, align 8, !noalias !125
  %.32.i47.i = add nsw i64 %.30.i.i, %.24.i.i152
  %.38.i49.i = load i64, ptr %.14.i.i.i, align 8, !noalias !125
  %.121456.not.i.i = icmp slt i64 %.38.i49.i, 1
  br i1 %.121456.not.i.i, label %B828.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B254.i
  %.163.i.i153 = getelementptr i8, ptr %.22, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.217.i.i193 = fadd double %.184.i.i159, %.460.i.i
  store double %.217.i.i193, ptr %.459.i.i, align 8, !noalias !125
  %.226.i.i194 = getelementptr double, ptr %.91, i64 %.178.i.i
  %.227.i.i195 = load double, ptr %.226.i.i194, align 8, !noalias !125
  %.229.i.i196 = fadd double %.184.i.i159, %.227.i.i195
  store double %.229.i.i196, ptr %.226.i.i194, align 8, !noalias !125
  br label %B1567.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.251.i.i191 = fadd double %.184.i.i159, %.460.i.i
  store double %.251.i.i191, ptr %.459.i.i, align 8, !noalias !125
  %.260.i54.i = getelementptr double, ptr %.91, i64 %.178.i.i
  %.261.i.i192 = load double, ptr %.260.i54.i, align 8, !noalias !125
  %.263.i.i = fsub double %.261.i.i192, %.184.i.i159
  store double %.263.i.i, ptr %.260.i54.i, align 8, !noalias !125
  br label %B1567.i.i

B424.i.i186:                                      ; preds = %B150.if.i.i
  %.286.i.i = getelementptr double, ptr %.60, i64 %.178.i.i
  %.287.i.i187 = load double, ptr %.286.i.i, align 8, !noalias !125
  %.289.i.i = fmul double %.184.i.i159, %.287.i.i187
  %.290.i.i = fadd double %.460.i.i, %.289.i.i
  store double %.290.i.i, ptr %.459.i.i, align 8, !noalias !125
  %.297.i.i = getelementptr double, ptr %.91, i64 %.178.i.i
  %.298.i.i188 = load double, ptr %.297.i.i, align 8, !noalias !125
  %.301.i.i = getelementptr double, ptr %.60, i64 %.174.i.i156
  %.302.i.i = load double, ptr %.301.i.i, align 8, !noalias !125
  %.306.i.i189 = fmul double %.184.i.i159, %.302.i.i
  %.309.i.i190 = fadd double %.298.i.i188, %.306.i.i189
  store double %.309.i.i190, ptr %.297.i.i, align 8, !noalias !125
  br label %B1567.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.328.i.i = getelementptr double, ptr %.60, i64 %.178.i.i
  %.329.i53.i = load double, ptr %.328.i.i, align 8, !noalias !125
  %.334.i.i179 = fdiv double %.184.i.i159, %.329.i53.i
  %.335.i.i180 = fadd double %.460.i.i, %.334.i.i179
  store double %.335.i.i180, ptr %.459.i.i, align 8, !noalias !125
  %.344.i.i181 = getelementptr double, ptr %.91, i64 %.178.i.i
  %.345.i.i182 = load double, ptr %.344.i.i181, align 8, !noalias !125
  %.352.i.i183 = getelementptr double, ptr %.60, i64 %.181.i.i
  %.353.i.i184 = load double, ptr %.352.i.i183, align 8, !noalias !125
  %.355.i.i185 = fmul double %.184.i.i159, %.353.i.i184
  %.361.i.i = load double, ptr %.328.i.i, align 8, !noalias !125
  %.365.i.i = fdiv double %.355.i.i185, %.361.i.i
  %.366.i.i = fsub double %.345.i.i182, %.365.i.i
  store double %.366.i.i, ptr %.344.i.i181, align 8, !noalias !125
  br label %B1567.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.385.i.i = getelementptr double, ptr %.60, i64 %.178.i.i
  %.386.i.i = load double, ptr %.385.i.i, align 8, !noalias !125
  %.388.i.i = fmul double %.184.i.i159, %.386.i.i
  %.391.i.i160 = getelementptr double, ptr %.60, i64 %.174.i.i156
  %.392.i.i161 = load double, ptr %.391.i.i160, align 8, !noalias !125
  %.397.i.i = fadd double %.386.i.i, -1.000000e+00
  %.398.i.i = tail call double @llvm.pow.f64(double %.392.i.i161, double %.397.i.i)
  %.399.i.i = fmul double %.388.i.i, %.398.i.i
  %.400.i.i = fadd double %.460.i.i, %.399.i.i
  store double %.400.i.i, ptr %.459.i.i, align 8, !noalias !125
  %.408.i.i = load double, ptr %.391.i.i160, align 8, !noalias !125
  %.410.i.i162 = fcmp ogt double %.408.i.i, 0.000000e+00
  br i1 %.410.i.i162, label %B698.i.i174, label %B1567.i.i

B698.i.i174:                                      ; preds = %B622.i.i
  %.414.i.i175 = getelementptr double, ptr %.91, i64 %.178.i.i
  %.415.i.i176 = load double, ptr %.414.i.i175, align 8, !noalias !125
  %.422.i.i = getelementptr double, ptr %.60, i64 %.181.i.i
  %.423.i.i = load double, ptr %.422.i.i, align 8, !noalias !125
  %.425.i.i177 = fmul double %.184.i.i159, %.423.i.i
  %.434.i.i178 = tail call double @llvm.log.f64(double %.408.i.i)
  %.435.i.i = fmul double %.434.i.i178, %.425.i.i177
  %.436.i.i = fadd double %.415.i.i176, %.435.i.i
  store double %.436.i.i, ptr %.414.i.i175, align 8, !noalias !125
  br label %B1567.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.462.i.i = fsub double %.460.i.i, %.184.i.i159
  store double %.462.i.i, ptr %.459.i.i, align 8, !noalias !125
  br label %B1567.i.i

B828.i.i:                                         ; preds = %B1567.i.i, %B254.i
  %.481.i.i163 = getelementptr i8, ptr %.22, i64 24
  %.482.i.i = load i64, ptr %.481.i.i163, align 8, !noalias !125
  %.484.i.i = getelementptr i8, ptr %.22, i64 32
  %.485.i.i = load i64, ptr %.484.i.i, align 8, !noalias !125
  %.494.i.i = load i64, ptr %.251.i.i, align 8, !noalias !125
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
  %.913.i.i169 = getelementptr i64, ptr %232, i64 %.662.0464.i.i
  %.914.i.i170 = load i64, ptr %.913.i.i169, align 8, !noalias !125
  %.916.i.i = getelementptr double, ptr %arg.grad, i64 %.914.i.i170
  %.917.i.i = load double, ptr %.916.i.i, align 8, !noalias !125
  %.919.i.i = fadd double %.899.i.i, %.917.i.i
  store double %.919.i.i, ptr %.916.i.i, align 8, !noalias !125
  %exitcond475.not.i.i = icmp eq i64 %.620.i.i, %.731.i.i
  br i1 %exitcond475.not.i.i, label %B1362.if.i.i, label %B1194.if.i.i

B1400.i.i:                                        ; preds = %B962.loopexit.i.i, %B828.i.i
  %.1154472.not.i.i = icmp slt i64 %.24.i.i152, 1
  br i1 %.1154472.not.i.i, label %after_likelihood, label %B1426.if.lr.ph.i.i

B1426.if.lr.ph.i.i:                               ; preds = %B1400.i.i
  %227 = getelementptr i64, ptr %.22, i64 %.482.i.i
  %228 = getelementptr double, ptr %.26, i64 %.485.i.i
  br label %B1426.if.i.i

B1567.i.i:                                        ; preds = %B798.i.i, %B698.i.i174, %B622.i.i, %B516.i.i, %B424.i.i186, %B352.i.i, %B280.i.i
  %.121.i.i = icmp samesign ugt i64 %.63.0458.in.i.i, 1
  br i1 %.121.i.i, label %B150.if.i.i, label %B828.i.i

B150.if.i.i:                                      ; preds = %B1567.i.i, %B150.if.lr.ph.i.i
  %.63.0458.in.i.i = phi i64 [ %.38.i49.i, %B150.if.lr.ph.i.i ], [ %.63.0458.i.i, %B1567.i.i ]
  %.63.0458.i.i = add nsw i64 %.63.0458.in.i.i, -1
  %.164.i.i = load i64, ptr %.163.i.i153, align 8, !noalias !125
  %229 = getelementptr i64, ptr %.22, i64 %.164.i.i
  %.169.idx.i.i = mul i64 %.63.0458.i.i, 24
  %.169.i.i154 = getelementptr i8, ptr %229, i64 %.169.idx.i.i
  %.170.i.i155 = load i64, ptr %.169.i.i154, align 8, !noalias !125
  %.173.i.i = getelementptr i8, ptr %.169.i.i154, i64 8
  %.174.i.i156 = load i64, ptr %.173.i.i, align 8, !noalias !125
  %.177.i.i157 = getelementptr i8, ptr %.169.i.i154, i64 16
  %.178.i.i = load i64, ptr %.177.i.i157, align 8, !noalias !125
  %.181.i.i = add nsw i64 %.32.i47.i, %.63.0458.i.i
  %.183.i.i158 = getelementptr double, ptr %.91, i64 %.181.i.i
  %.184.i.i159 = load double, ptr %.183.i.i158, align 8, !noalias !125
  %.459.i.i = getelementptr double, ptr %.91, i64 %.174.i.i156
  %.460.i.i = load double, ptr %.459.i.i, align 8, !noalias !125
  switch i64 %.170.i.i155, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i186
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B962.if.i.i:                                      ; preds = %B962.loopexit.i.i, %B962.if.lr.ph.i.i
  %.518.0470.i.i = phi i64 [ 0, %B962.if.lr.ph.i.i ], [ %.587.i.i, %B962.loopexit.i.i ]
  %.587.i.i = add nuw nsw i64 %.518.0470.i.i, 1
  %.614.i.i = load i64, ptr %.613.i.i, align 8, !noalias !125
  %230 = getelementptr i64, ptr %.22, i64 %.614.i.i
  %.619.idx.i.i = shl i64 %.518.0470.i.i, 5
  %.619.i.i = getelementptr i8, ptr %230, i64 %.619.idx.i.i
  %.620.i.i = load i64, ptr %.619.i.i, align 8, !noalias !125
  %.718463.not.i.i = icmp slt i64 %.620.i.i, 1
  br i1 %.718463.not.i.i, label %B962.loopexit.i.i, label %B1194.if.lr.ph.i.i

B1194.if.lr.ph.i.i:                               ; preds = %B962.if.i.i
  %.623.i.i = getelementptr i8, ptr %.619.i.i, i64 8
  %.624.i.i = load i64, ptr %.623.i.i, align 8, !noalias !125
  %.627.i.i = getelementptr i8, ptr %.619.i.i, i64 16
  %.628.i.i = load i64, ptr %.627.i.i, align 8, !noalias !125
  %231 = getelementptr double, ptr %.26, i64 %.628.i.i
  %232 = getelementptr i64, ptr %.22, i64 %.624.i.i
  br label %B1194.if.i.i

B1194.if.i.i:                                     ; preds = %B1194.if.lr.ph.i.i, %B1292.i.i
  %.662.0464.i.i = phi i64 [ 0, %B1194.if.lr.ph.i.i ], [ %.731.i.i, %B1292.i.i ]
  %invariant.gep.i50.i = getelementptr double, ptr %231, i64 %.662.0464.i.i
  br label %B1226.if.i.i

B1226.if.i.i:                                     ; preds = %B1226.if.i.i, %B1194.if.i.i
  %total.2.2462.i.i = phi double [ 0.000000e+00, %B1194.if.i.i ], [ %.899.i.i, %B1226.if.i.i ]
  %.786.0460.i.i = phi i64 [ 0, %B1194.if.i.i ], [ %.855.i.i, %B1226.if.i.i ]
  %.855.i.i = add nuw nsw i64 %.786.0460.i.i, 1
  %.881.i.i = mul nuw nsw i64 %.786.0460.i.i, %.620.i.i
  %gep.i51.i = getelementptr double, ptr %invariant.gep.i50.i, i64 %.881.i.i
  %.888.i.i164 = load double, ptr %gep.i51.i, align 8, !noalias !125
  %.892.i.i165 = getelementptr i64, ptr %232, i64 %.786.0460.i.i
  %.893.i.i166 = load i64, ptr %.892.i.i165, align 8, !noalias !125
  %.895.i.i = getelementptr double, ptr %.91, i64 %.893.i.i166
  %.896.i.i167 = load double, ptr %.895.i.i, align 8, !noalias !125
  %.897.i.i168 = fmul double %.888.i.i164, %.896.i.i167
  %.899.i.i = fadd double %total.2.2462.i.i, %.897.i.i168
  %exitcond.not.i52.i = icmp eq i64 %.620.i.i, %.855.i.i
  br i1 %exitcond.not.i52.i, label %B1292.i.i, label %B1226.if.i.i

B1362.if.i.i:                                     ; preds = %B1292.i.i, %B1362.if.i.i
  %.958.0467.i.i = phi i64 [ %.1027.i.i, %B1362.if.i.i ], [ 0, %B1292.i.i ]
  %.1027.i.i = add nuw nsw i64 %.958.0467.i.i, 1
  %.1055.i.i = getelementptr i64, ptr %232, i64 %.958.0467.i.i
  %.1056.i.i171 = load i64, ptr %.1055.i.i, align 8, !noalias !125
  %.1058.i.i172 = getelementptr double, ptr %.91, i64 %.1056.i.i171
  store double 0.000000e+00, ptr %.1058.i.i172, align 8, !noalias !125
  %exitcond476.not.i.i = icmp eq i64 %.620.i.i, %.1027.i.i
  br i1 %exitcond476.not.i.i, label %B962.loopexit.i.i, label %B1362.if.i.i

B1426.if.i.i:                                     ; preds = %B1426.if.i.i, %B1426.if.lr.ph.i.i
  %.1098.0473.i.i = phi i64 [ 0, %B1426.if.lr.ph.i.i ], [ %.1167.i.i, %B1426.if.i.i ]
  %.1167.i.i = add nuw nsw i64 %.1098.0473.i.i, 1
  %.1196.i.i = getelementptr i64, ptr %227, i64 %.1098.0473.i.i
  %.1197.i.i = load i64, ptr %.1196.i.i, align 8, !noalias !125
  %.1199.i.i = getelementptr double, ptr %.95, i64 %.1098.0473.i.i
  %.1200.i.i = load double, ptr %.1199.i.i, align 8, !noalias !125
  %.1205.idx.i.i = shl i64 %.1098.0473.i.i, 4
  %.1205.i.i = getelementptr i8, ptr %228, i64 %.1205.idx.i.i
  %.1206.i.i = load double, ptr %.1205.i.i, align 8, !noalias !125
  %.1212.i.i = getelementptr i8, ptr %.1205.i.i, i64 8
  %.1213.i.i = load double, ptr %.1212.i.i, align 8, !noalias !125
  call fastcc void @to_scale(ptr %.1214.i.i128, i64 %.1197.i.i, double %.1200.i.i, double %.1206.i.i, double %.1213.i.i)
  %.1228.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !125
  %.1255.i.i = getelementptr double, ptr %arg.grad, i64 %.1098.0473.i.i
  %.1256.i.i = load double, ptr %.1255.i.i, align 8, !noalias !125
  %.1258.i.i = getelementptr double, ptr %.91, i64 %.1098.0473.i.i
  %.1259.i.i = load double, ptr %.1258.i.i, align 8, !noalias !125
  %.1260.i.i = fmul double %.1228.fca.1.load.i.i, %.1259.i.i
  %.1261.i.i173 = fadd double %.1256.i.i, %.1260.i.i
  store double %.1261.i.i173, ptr %.1255.i.i, align 8, !noalias !125
  %exitcond478.not.i.i = icmp eq i64 %.1167.i.i, %.24.i.i152
  br i1 %exitcond478.not.i.i, label %after_likelihood, label %B1426.if.i.i

B60.if.i:                                         ; preds = %factor_backward, %B60.if.lr.ph.i
  %.51.067.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.122.i, %factor_backward ]
  %.122.i = add nuw nsw i64 %.51.067.i, 1
  %.149.i132 = load i64, ptr %.148.i, align 8, !noalias !113
  %233 = getelementptr i64, ptr %.22, i64 %.149.i132
  %.idx.i133 = mul i64 %.51.067.i, 232
  %234 = getelementptr i8, ptr %233, i64 %.idx.i133
  %.158.i = getelementptr i8, ptr %234, i64 16
  %.159.i = load i64, ptr %.158.i, align 8, !noalias !113
  %.160.i = icmp sgt i64 %.159.i, -1
  br i1 %.160.i, label %B194.i, label %B222.i

after_likelihood: ; preds = %B1426.if.i.i, %B1400.i.i
  %.15.i = load i64, ptr %.17.i, align 8, !noalias !128
  %.16.i = icmp eq i64 %.15.i, 0
  br i1 %.16.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %after_likelihood
  %.31.i267 = inttoptr i64 %.15.i to ptr
  %.11936.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.11936.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.60)
  store double %.187, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.61.037.i = phi i64 [ %.132.i, %B130.if.i ], [ 0, %B52.i ]
  %.132.i = add nuw nsw i64 %.61.037.i, 1
  %.158.i268 = getelementptr double, ptr %arg.grad, i64 %.61.037.i
  %.159.i269 = load double, ptr %.158.i268, align 8, !noalias !128
  %.161.i = getelementptr double, ptr %.31.i267, i64 %.61.037.i
  %.162.i270 = load double, ptr %.161.i, align 8, !noalias !128
  %.163.i271 = fmul double %.159.i269, %.162.i270
  store double %.163.i271, ptr %.158.i268, align 8, !noalias !128
  %exitcond.not.i272 = icmp eq i64 %arg.dim, %.132.i
  br i1 %exitcond.not.i272, label %to_scaled.3, label %B130.if.i

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
  %.132.i273 = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i = load double, ptr %.132.i273, align 8, !noalias !131
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i274 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i274, label %status, label %B30.if.i

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

common.ret:                                       ; preds = %sigmoid.3, %sigmoid.4, %B742, %B422, %B324, %B44
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
  br label %sigmoid.5

B74.i:                                            ; preds = %B138
  %.24.i = tail call double @llvm.exp.f64(double %arg.x)
  %.pre = fneg double %arg.x
  br label %sigmoid.5

sigmoid.5: ; preds = %B16.i, %B74.i
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

B16.i63:                                          ; preds = %sigmoid.5
  %.15.i65 = tail call double @llvm.exp.f64(double %arg.x)
  br label %sigmoid.4

B74.i70:                                          ; preds = %sigmoid.5
  %.24.i71 = tail call double @llvm.exp.f64(double %.119.pre-phi)
  br label %sigmoid.4

sigmoid.4: ; preds = %B16.i63, %B74.i70
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
  br label %sigmoid.6

B74.i81:                                          ; preds = %B564
  %.24.i82 = tail call double @llvm.exp.f64(double %arg.x)
  %.pre109 = fneg double %arg.x
  br label %sigmoid.6

sigmoid.6: ; preds = %B16.i74, %B74.i81
  %.299.pre-phi = phi double [ %.12.i75, %B16.i74 ], [ %.pre109, %B74.i81 ]
  %.24.sink1.i77 = phi double [ %.15.i76, %B16.i74 ], [ %.24.i82, %B74.i81 ]
  %.24.sink.i78 = phi double [ 1.000000e+00, %B16.i74 ], [ %.24.i82, %B74.i81 ]
  %.27.i79 = fadd double %.24.sink1.i77, 1.000000e+00
  %.31.i80 = fdiv double %.24.sink.i78, %.27.i79
  %.9.i84 = fcmp ugt double %arg.x, 0.000000e+00
  br i1 %.9.i84, label %B74.i92, label %B16.i85

B16.i85:                                          ; preds = %sigmoid.6
  %.15.i87 = tail call double @llvm.exp.f64(double %arg.x)
  br label %sigmoid.3

B74.i92:                                          ; preds = %sigmoid.6
  %.24.i93 = tail call double @llvm.exp.f64(double %.299.pre-phi)
  br label %sigmoid.3

sigmoid.3: ; preds = %B16.i85, %B74.i92
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

define internal fastcc void @normal_log_sigma(ptr noalias nonnull writeonly %retptr, i64 %arg.size, ptr %arg.mu, ptr %arg.log_sigma, ptr readonly %arg.n, ptr readonly %arg.mean, ptr readonly %arg.squares) unnamed_addr {
entry:
  %.10435.not = icmp slt i64 %arg.size, 1
  br i1 %.10435.not, label %B202, label %B30.if

B202:                                             ; preds = %B30.if, %entry
  %lp.2.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %.198, %B30.if ]
  store double %lp.2.0.lcssa, ptr %retptr, align 8
  ret void

B30.if:                                           ; preds = %entry, %B30.if
  %lp.2.038 = phi double [ %.198, %B30.if ], [ 0.000000e+00, %entry ]
  %.46.037 = phi i64 [ %.117, %B30.if ], [ 0, %entry ]
  %.117 = add nuw nsw i64 %.46.037, 1
  %.143 = getelementptr double, ptr %arg.mean, i64 %.46.037
  %.144 = load double, ptr %.143, align 8
  %.146 = getelementptr double, ptr %arg.mu, i64 %.46.037
  %.147 = load double, ptr %.146, align 8
  %.151 = getelementptr double, ptr %arg.log_sigma, i64 %.46.037
  %.152 = load double, ptr %.151, align 8
  %.153 = fmul reassoc nsz contract double %.152, -2.000000e+00
  %.8.i = fcmp contract ogt double %.153, 7.000000e+02
  %.arg.x.i = select i1 %.8.i, double 7.000000e+02, double %.153
  %.29.i = fcmp contract olt double %.arg.x.i, -7.000000e+02
  %"$phi42.0.2.0.i" = select i1 %.29.i, double -7.000000e+02, double %.arg.x.i
  %.46.i = fmul contract double %"$phi42.0.2.0.i", 0x3FF71547652B82FE
  %.47.i = fadd contract double %.46.i, 0x4338000000000000
  %.48.i = fadd contract double %.47.i, 0xC338000000000000
  %.49.i = fmul contract double %.48.i, 0x3FE62E42FEE00000
  %.50.i = fsub contract double %"$phi42.0.2.0.i", %.49.i
  %.51.i = fmul contract double %.48.i, 0x3DEA39EF35793C76
  %.52.i = fsub contract double %.50.i, %.51.i
  %.53.i = fmul contract double %.52.i, 0x3DE6124613A86D09
  %.54.i = fadd contract double %.53.i, 0x3E21EED8EFF8D898
  %.55.i = fmul contract double %.52.i, %.54.i
  %.56.i = fadd contract double %.55.i, 0x3E5AE64567F544E4
  %.57.i = fmul contract double %.52.i, %.56.i
  %.58.i = fadd contract double %.57.i, 0x3E927E4FB7789F5C
  %.59.i = fmul contract double %.52.i, %.58.i
  %.60.i = fadd contract double %.59.i, 0x3EC71DE3A556C734
  %.61.i = fmul contract double %.52.i, %.60.i
  %.62.i = fadd contract double %.61.i, 0x3EFA01A01A01A01A
  %.63.i = fmul contract double %.52.i, %.62.i
  %.64.i = fadd contract double %.63.i, 0x3F2A01A01A01A01A
  %.65.i = fmul contract double %.52.i, %.64.i
  %.66.i = fadd contract double %.65.i, 0x3F56C16C16C16C17
  %.67.i = fmul contract double %.52.i, %.66.i
  %.68.i = fadd contract double %.67.i, 0x3F81111111111111
  %.69.i = fmul contract double %.52.i, %.68.i
  %.70.i = fadd contract double %.69.i, 0x3FA5555555555555
  %.71.i = fmul contract double %.52.i, %.70.i
  %.72.i = fadd contract double %.71.i, 0x3FC5555555555555
  %.73.i = fmul contract double %.52.i, %.72.i
  %.74.i = fadd contract double %.73.i, 5.000000e-01
  %.75.i = fmul contract double %.52.i, %.74.i
  %.76.i = fadd contract double %.75.i, 1.000000e+00
  %.77.i = fmul contract double %.52.i, %.76.i
  %.78.i = fadd contract double %.77.i, 1.000000e+00
  %.79.i = bitcast double %.47.i to i64
  %.80.i = shl i64 %.79.i, 52
  %.81.i = add i64 %.80.i, 4607182418800017408
  %.82.i = bitcast i64 %.81.i to double
  %.83.i = fmul contract double %.78.i, %.82.i
  %.148 = fsub reassoc nsz contract double %.144, %.147
  %.179 = getelementptr double, ptr %arg.squares, i64 %.46.037
  %.180 = load double, ptr %.179, align 8
  %.182 = getelementptr double, ptr %arg.n, i64 %.46.037
  %.183 = load double, ptr %.182, align 8
  %.184 = fmul reassoc nsz contract double %.183, %.148
  %.185 = fmul reassoc nsz contract double %.184, %.148
  %.186 = fadd reassoc nsz contract double %.185, %.180
  %.187 = fmul reassoc nsz contract double %.83.i, %.186
  %.195.neg = fmul reassoc nsz contract double %.187, -5.000000e-01
  %0 = fmul reassoc nsz contract double %.152, %.183
  %.196.neg = fsub reassoc nsz contract double %lp.2.038, %0
  %.198 = fadd reassoc nsz contract double %.196.neg, %.195.neg
  %.205 = fmul reassoc nsz contract double %.83.i, %.184
  store double %.205, ptr %.146, align 8
  %.211 = load double, ptr %.182, align 8
  %.212 = fsub reassoc nsz contract double %.187, %.211
  store double %.212, ptr %.151, align 8
  %exitcond.not = icmp eq i64 %arg.size, %.117
  br i1 %exitcond.not, label %B202, label %B30.if
}

declare double @lgamma(double) local_unnamed_addr

define internal fastcc void @constants(ptr noalias nonnull writeonly %retptr, i64 %arg.family, double %arg.second, double %arg.third) unnamed_addr {
entry:
  %.168 = alloca [2 x double], align 8
  switch i64 %arg.family, label %B486 [
    i64 1, label %B16
    i64 7, label %B302
    i64 4, label %B302
    i64 3, label %B302
    i64 9, label %B424
  ]

B16:                                              ; preds = %entry
  %.21 = tail call double @llvm.exp.f64(double %arg.third)
  %.22 = fadd double %.21, 1.000000e+00
  %.23 = fmul double %.22, 5.000000e-01
  %.24 = tail call double @lgamma(double %.23)
  %.25 = fmul double %.21, 5.000000e-01
  %.26 = tail call double @lgamma(double %.25)
  %.27 = fsub double %.24, %.26
  %.29 = fmul double %arg.third, 5.000000e-01
  %.32 = fsub double %.27, %.29
  %.17.i = fcmp olt double %.23, 1.000000e+01
  br i1 %.17.i, label %B20.i, label %digamma.11

B20.i:                                            ; preds = %B16, %B20.i
  %x.2.0.i = phi double [ %.35.i, %B20.i ], [ %.23, %B16 ]
  %value.2.0.i = phi double [ %.25.i, %B20.i ], [ 0.000000e+00, %B16 ]
  %.23.i = fdiv double 1.000000e+00, %x.2.0.i
  %.25.i = fsub double %value.2.0.i, %.23.i
  %.35.i = fadd double %x.2.0.i, 1.000000e+00
  %.45.i = fcmp olt double %.35.i, 1.000000e+01
  br i1 %.45.i, label %B20.i, label %digamma.11

digamma.11: ; preds = %B20.i, %B16
  %x.3.1.i = phi double [ %.23, %B16 ], [ %.35.i, %B20.i ]
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
  %.17.i21 = fcmp olt double %.25, 1.000000e+01
  br i1 %.17.i21, label %B20.i44, label %digamma.12

B20.i44:                                          ; preds = %digamma.11, %B20.i44
  %x.2.0.i45 = phi double [ %.35.i49, %B20.i44 ], [ %.25, %digamma.11 ]
  %value.2.0.i46 = phi double [ %.25.i48, %B20.i44 ], [ 0.000000e+00, %digamma.11 ]
  %.23.i47 = fdiv double 1.000000e+00, %x.2.0.i45
  %.25.i48 = fsub double %value.2.0.i46, %.23.i47
  %.35.i49 = fadd double %x.2.0.i45, 1.000000e+00
  %.45.i50 = fcmp olt double %.35.i49, 1.000000e+01
  br i1 %.45.i50, label %B20.i44, label %digamma.12

digamma.12: ; preds = %B20.i44, %digamma.11
  %x.3.1.i22 = phi double [ %.25, %digamma.11 ], [ %.35.i49, %B20.i44 ]
  %value.3.1.i23 = phi double [ 0.000000e+00, %digamma.11 ], [ %.25.i48, %B20.i44 ]
  %.72.i24 = fmul double %x.3.1.i22, %x.3.1.i22
  %.76.i25 = fdiv double 1.000000e+00, %.72.i24
  %.81.i26 = fdiv double %.76.i25, 1.200000e+01
  %.82.i27 = fsub double 0x3F95995995995996, %.81.i26
  %.83.i28 = fmul double %.76.i25, %.82.i27
  %.84.i29 = fsub double 0x3F7F07C1F07C1F08, %.83.i28
  %.85.i30 = fmul double %.76.i25, %.84.i29
  %.86.i31 = fsub double 0x3F71111111111111, %.85.i30
  %.87.i32 = fmul double %.76.i25, %.86.i31
  %.88.i33 = fsub double 0x3F70410410410410, %.87.i32
  %.89.i34 = fmul double %.76.i25, %.88.i33
  %.90.i35 = fsub double 0x3F81111111111111, %.89.i34
  %.91.i36 = fmul double %.76.i25, %.90.i35
  %.92.i37 = fsub double 0x3FB5555555555555, %.91.i36
  %.93.i38 = fmul double %.76.i25, %.92.i37
  %.95.i39 = tail call double @llvm.log.f64(double %x.3.1.i22)
  %.97.i40 = fadd double %value.3.1.i23, %.95.i39
  %.104.i41 = fdiv double 5.000000e-01, %x.3.1.i22
  %.107.i42 = fsub double %.97.i40, %.104.i41
  %.108.i43 = fsub double %.107.i42, %.93.i38
  %.88 = fsub double %.108.i, %.108.i43
  %.92 = fdiv double 1.000000e+00, %.21
  %.93 = fsub double %.88, %.92
  %.94 = fmul double %.93, 5.000000e-01
  store double %.32, ptr %retptr, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.94, ptr %retptr.repack19, align 8
  br label %common.ret

B302:                                             ; preds = %entry, %entry, %entry
  %.119 = tail call double @llvm.exp.f64(double %arg.second)
  %.122 = tail call double @lgamma(double %.119)
  %.17.i52 = fcmp olt double %.119, 1.000000e+01
  br i1 %.17.i52, label %B20.i75, label %digamma.13

B20.i75:                                          ; preds = %B302, %B20.i75
  %x.2.0.i76 = phi double [ %.35.i80, %B20.i75 ], [ %.119, %B302 ]
  %value.2.0.i77 = phi double [ %.25.i79, %B20.i75 ], [ 0.000000e+00, %B302 ]
  %.23.i78 = fdiv double 1.000000e+00, %x.2.0.i76
  %.25.i79 = fsub double %value.2.0.i77, %.23.i78
  %.35.i80 = fadd double %x.2.0.i76, 1.000000e+00
  %.45.i81 = fcmp olt double %.35.i80, 1.000000e+01
  br i1 %.45.i81, label %B20.i75, label %digamma.13

digamma.13: ; preds = %B20.i75, %B302
  %x.3.1.i53 = phi double [ %.119, %B302 ], [ %.35.i80, %B20.i75 ]
  %value.3.1.i54 = phi double [ 0.000000e+00, %B302 ], [ %.25.i79, %B20.i75 ]
  %.72.i55 = fmul double %x.3.1.i53, %x.3.1.i53
  %.76.i56 = fdiv double 1.000000e+00, %.72.i55
  %.81.i57 = fdiv double %.76.i56, 1.200000e+01
  %.82.i58 = fsub double 0x3F95995995995996, %.81.i57
  %.83.i59 = fmul double %.76.i56, %.82.i58
  %.84.i60 = fsub double 0x3F7F07C1F07C1F08, %.83.i59
  %.85.i61 = fmul double %.76.i56, %.84.i60
  %.86.i62 = fsub double 0x3F71111111111111, %.85.i61
  %.87.i63 = fmul double %.76.i56, %.86.i62
  %.88.i64 = fsub double 0x3F70410410410410, %.87.i63
  %.89.i65 = fmul double %.76.i56, %.88.i64
  %.90.i66 = fsub double 0x3F81111111111111, %.89.i65
  %.91.i67 = fmul double %.76.i56, %.90.i66
  %.92.i68 = fsub double 0x3FB5555555555555, %.91.i67
  %.93.i69 = fmul double %.76.i56, %.92.i68
  %.95.i70 = tail call double @llvm.log.f64(double %x.3.1.i53)
  %.97.i71 = fadd double %value.3.1.i54, %.95.i70
  %.104.i72 = fdiv double 5.000000e-01, %x.3.1.i53
  %.107.i73 = fsub double %.97.i71, %.104.i72
  %.108.i74 = fsub double %.107.i73, %.93.i69
  store double %.122, ptr %retptr, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.108.i74, ptr %retptr.repack17, align 8
  br label %common.ret

B424:                                             ; preds = %entry
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.168, i64 8
  %.165 = tail call double @llvm.exp.f64(double %arg.second)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.168, i8 0, i64 16, i1 false)
  call fastcc void @stirling_rest(ptr %.168, double %.165)
  %.182.fca.0.load = load double, ptr %.168, align 8
  %.182.fca.1.load = load double, ptr %.fca.1.gep, align 8
  store double %.182.fca.0.load, ptr %retptr, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.182.fca.1.load, ptr %retptr.repack15, align 8
  br label %common.ret

common.ret:                                       ; preds = %B424, %digamma.13, %digamma.12, %B486
  ret void

B486:                                             ; preds = %entry
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  br label %common.ret
}

define internal fastcc void @stirling_rest(ptr noalias nonnull writeonly %retptr, double %arg.z) unnamed_addr {
entry:
  %.8 = fcmp olt double %arg.z, 1.600000e+01
  br i1 %.8, label %B16, label %B186

B16:                                              ; preds = %entry
  %.11 = tail call double @lgamma(double %arg.z)
  %.17.i = fcmp olt double %arg.z, 1.000000e+01
  br i1 %.17.i, label %B20.i, label %digamma.11

B20.i:                                            ; preds = %B16, %B20.i
  %x.2.0.i = phi double [ %.35.i, %B20.i ], [ %arg.z, %B16 ]
  %value.2.0.i = phi double [ %.25.i, %B20.i ], [ 0.000000e+00, %B16 ]
  %.23.i = fdiv double 1.000000e+00, %x.2.0.i
  %.25.i = fsub double %value.2.0.i, %.23.i
  %.35.i = fadd double %x.2.0.i, 1.000000e+00
  %.45.i = fcmp olt double %.35.i, 1.000000e+01
  br i1 %.45.i, label %B20.i, label %digamma.11

digamma.11: ; preds = %B20.i, %B16
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
  %.13 = tail call double @llvm.log.f64(double %arg.z)
  %.15 = fmul double %arg.z, %.13
  %.16 = fsub double %.11, %.15
  %.18 = fadd double %arg.z, %.16
  %.51 = fsub double %.108.i, %.13
  br label %common.ret

B186:                                             ; preds = %entry
  %.64 = fmul double %arg.z, %arg.z
  %.68 = fdiv double 1.000000e+00, %.64
  %.70 = fmul double %.68, 6.910000e+02
  %.75 = fdiv double %.70, 3.603600e+05
  %.76 = fsub double 0x3F4B951E2B18FF23, %.75
  %.77 = fmul double %.68, %.76
  %.78 = fsub double 0x3F43813813813814, %.77
  %.79 = fmul double %.68, %.78
  %.80 = fsub double 0x3F4A01A01A01A01A, %.79
  %.81 = fmul double %.68, %.80
  %.82 = fsub double 0x3F66C16C16C16C17, %.81
  %.83 = fmul double %.68, %.82
  %.84 = fsub double 0x3FB5555555555555, %.83
  %.89 = fdiv double %.84, %arg.z
  %.96 = fdiv double %.70, 3.276000e+04
  %.97 = fsub double 0x3F7F07C1F07C1F08, %.96
  %.98 = fmul double %.68, %.97
  %.99 = fsub double 0x3F71111111111111, %.98
  %.100 = fmul double %.68, %.99
  %.101 = fsub double 0x3F70410410410410, %.100
  %.102 = fmul double %.68, %.101
  %.103 = fsub double 0x3F81111111111111, %.102
  %.104 = fmul double %.68, %.103
  %.105 = fsub double 0x3FB5555555555555, %.104
  %.106 = fmul double %.68, %.105
  %.108 = tail call double @llvm.log.f64(double %arg.z)
  %.109 = fsub double 0x3FFD67F1C864BEB4, %.108
  %.110 = fmul double %.109, 5.000000e-01
  %.111 = fadd double %.110, %.89
  %.116 = fdiv double -5.000000e-01, %arg.z
  %.119 = fsub double %.116, %.106
  br label %common.ret

common.ret:                                       ; preds = %B186, %digamma.11
  %.111.sink = phi double [ %.111, %B186 ], [ %.18, %digamma.11 ]
  %.119.sink = phi double [ %.119, %B186 ], [ %.51, %digamma.11 ]
  store double %.111.sink, ptr %retptr, align 8
  %retptr.repack1 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.119.sink, ptr %retptr.repack1, align 8
  ret void
}

define internal fastcc void @inverse_link(ptr noalias nonnull writeonly %retptr, i64 %arg.link, double %arg.eta) unnamed_addr {
entry:
  switch i64 %arg.link, label %B404 [
    i64 0, label %common.ret
    i64 1, label %B36
    i64 2, label %B98
    i64 3, label %B166
    i64 4, label %B260
  ]

common.ret:                                       ; preds = %entry, %B404, %log_ndtr.6, %sigmoid.7, %B260, %B36
  %.202.sink = phi double [ %.202, %B404 ], [ %.161, %log_ndtr.6 ], [ %.31.i, %sigmoid.7 ], [ %.184, %B260 ], [ %.34, %B36 ], [ %arg.eta, %entry ]
  %.211.sink = phi double [ %.211, %B404 ], [ %.162, %log_ndtr.6 ], [ %.109, %sigmoid.7 ], [ %.187, %B260 ], [ %.34, %B36 ], [ 1.000000e+00, %entry ]
  store double %.202.sink, ptr %retptr, align 8
  %retptr.repack14 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.211.sink, ptr %retptr.repack14, align 8
  ret void

B36:                                              ; preds = %entry
  %.34 = tail call double @llvm.exp.f64(double %arg.eta)
  br label %common.ret

B98:                                              ; preds = %entry
  %.9.i = fcmp ult double %arg.eta, 0.000000e+00
  br i1 %.9.i, label %B74.i, label %B16.i

B16.i:                                            ; preds = %B98
  %.12.i = fneg double %arg.eta
  %.15.i = tail call double @llvm.exp.f64(double %.12.i)
  br label %sigmoid.5

B74.i:                                            ; preds = %B98
  %.24.i = tail call double @llvm.exp.f64(double %arg.eta)
  br label %sigmoid.5

sigmoid.5: ; preds = %B16.i, %B74.i
  %.24.sink1.i = phi double [ %.24.i, %B74.i ], [ %.15.i, %B16.i ]
  %.24.sink.i = phi double [ %.24.i, %B74.i ], [ 1.000000e+00, %B16.i ]
  %.27.i = fadd double %.24.sink1.i, 1.000000e+00
  %.31.i = fdiv double %.24.sink.i, %.27.i
  %.9.i26 = fcmp ugt double %arg.eta, 0.000000e+00
  br i1 %.9.i26, label %B74.i34, label %B16.i27

B16.i27:                                          ; preds = %sigmoid.5
  %.15.i29 = tail call double @llvm.exp.f64(double %arg.eta)
  br label %sigmoid.7

B74.i34:                                          ; preds = %sigmoid.5
  %.82 = fneg double %arg.eta
  %.24.i35 = tail call double @llvm.exp.f64(double %.82)
  br label %sigmoid.7

sigmoid.7: ; preds = %B16.i27, %B74.i34
  %.24.sink1.i30 = phi double [ %.24.i35, %B74.i34 ], [ %.15.i29, %B16.i27 ]
  %.24.sink.i31 = phi double [ %.24.i35, %B74.i34 ], [ 1.000000e+00, %B16.i27 ]
  %.27.i32 = fadd double %.24.sink1.i30, 1.000000e+00
  %.31.i33 = fdiv double %.24.sink.i31, %.27.i32
  %.109 = fmul double %.31.i, %.31.i33
  br label %common.ret

B166:                                             ; preds = %entry
  %.8.i = fmul double %arg.eta, 5.000000e-01
  %.10.i = fmul double %arg.eta, %.8.i
  %0 = fsub double 0xBFED67F1C864BEB4, %.10.i
  %.17.i = fcmp olt double %arg.eta, -5.000000e+00
  br i1 %.17.i, label %B52.i, label %B136.i

B52.i:                                            ; preds = %B166
  %.21.i = fneg double %arg.eta
  br label %B34.if.i.i

B34.if.i.i:                                       ; preds = %B34.if.i.i, %B52.i
  %t.2.036.i.i = phi double [ %.21.i, %B52.i ], [ %.137.i.i, %B34.if.i.i ]
  %.37.035.i.i = phi i64 [ 60, %B52.i ], [ %.101.i.i, %B34.if.i.i ]
  %.101.i.i = add nsw i64 %.37.035.i.i, -1
  %1 = sitofp i64 %.37.035.i.i to double
  %.135.i.i = fdiv double %1, %t.2.036.i.i
  %.137.i.i = fsub double %.135.i.i, %arg.eta
  %.92.i.i = icmp samesign ugt i64 %.37.035.i.i, 1
  br i1 %.92.i.i, label %B34.if.i.i, label %mills.7

mills.7: ; preds = %B34.if.i.i
  %.151.i.i = fdiv double 1.000000e+00, %.137.i.i
  %.50.i = tail call double @llvm.log.f64(double %.151.i.i)
  %.52.i = fadd double %0, %.50.i
  %.58.i = fdiv double 1.000000e+00, %.151.i.i
  br label %log_ndtr.6

B136.i:                                           ; preds = %B166
  %.70.i = tail call double @llvm.fabs.f64(double %arg.eta)
  %.74.i = fdiv double %.70.i, 0x3FF6A09E667F3BCD
  %.75.i = tail call double @erfc(double %.74.i), !noalias !134
  %.76.i = fmul double %.75.i, 5.000000e-01
  %.81.i = fcmp ogt double %arg.eta, 0.000000e+00
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
  br label %log_ndtr.6

log_ndtr.6: ; preds = %mills.7, %B318.i
  %.52.sink.i = phi double [ %.52.i, %mills.7 ], [ %"$phi318.0.2.0.i", %B318.i ]
  %.58.sink.i = phi double [ %.58.i, %mills.7 ], [ %.108.i, %B318.i ]
  %.161 = tail call double @llvm.exp.f64(double %.52.sink.i)
  %.162 = fmul double %.161, %.58.sink.i
  br label %common.ret

B260:                                             ; preds = %entry
  %.179 = tail call double @llvm.exp.f64(double %arg.eta)
  %.182 = fneg double %.179
  %.183 = tail call double @expm1(double %.182)
  %.184 = fneg double %.183
  %.186 = tail call double @llvm.exp.f64(double %.182)
  %.187 = fmul double %.179, %.186
  br label %common.ret

B404:                                             ; preds = %entry
  %.202 = fdiv double 1.000000e+00, %arg.eta
  %.205 = fmul double %arg.eta, %arg.eta
  %.211 = fdiv double -1.000000e+00, %.205
  br label %common.ret
}

declare double @expm1(double) local_unnamed_addr

declare double @erfc(double) local_unnamed_addr

declare double @sqrt(double) local_unnamed_addr

define internal fastcc void @student_t(ptr noalias nonnull writeonly %retptr, double %arg.x, double %arg.nu, double %arg.mu, double %arg.sigma) unnamed_addr {
entry:
  %.20 = fadd double %arg.nu, 1.000000e+00
  %.21 = fmul double %.20, 5.000000e-01
  %.22 = tail call double @lgamma(double %.21)
  %.23 = fmul double %arg.nu, 5.000000e-01
  %.24 = tail call double @lgamma(double %.23)
  %.17.i = fcmp olt double %.21, 1.000000e+01
  br i1 %.17.i, label %B20.i, label %digamma.11

B20.i:                                            ; preds = %entry, %B20.i
  %x.2.0.i = phi double [ %.35.i, %B20.i ], [ %.21, %entry ]
  %value.2.0.i = phi double [ %.25.i, %B20.i ], [ 0.000000e+00, %entry ]
  %.23.i = fdiv double 1.000000e+00, %x.2.0.i
  %.25.i = fsub double %value.2.0.i, %.23.i
  %.35.i = fadd double %x.2.0.i, 1.000000e+00
  %.45.i = fcmp olt double %.35.i, 1.000000e+01
  br i1 %.45.i, label %B20.i, label %digamma.11

digamma.11: ; preds = %B20.i, %entry
  %x.3.1.i = phi double [ %.21, %entry ], [ %.35.i, %B20.i ]
  %value.3.1.i = phi double [ 0.000000e+00, %entry ], [ %.25.i, %B20.i ]
  %.17.i10 = fcmp olt double %.23, 1.000000e+01
  br i1 %.17.i10, label %B20.i33, label %digamma.14

B20.i33:                                          ; preds = %digamma.11, %B20.i33
  %x.2.0.i34 = phi double [ %.35.i38, %B20.i33 ], [ %.23, %digamma.11 ]
  %value.2.0.i35 = phi double [ %.25.i37, %B20.i33 ], [ 0.000000e+00, %digamma.11 ]
  %.23.i36 = fdiv double 1.000000e+00, %x.2.0.i34
  %.25.i37 = fsub double %value.2.0.i35, %.23.i36
  %.35.i38 = fadd double %x.2.0.i34, 1.000000e+00
  %.45.i39 = fcmp olt double %.35.i38, 1.000000e+01
  br i1 %.45.i39, label %B20.i33, label %digamma.14

digamma.14: ; preds = %B20.i33, %digamma.11
  %x.3.1.i11 = phi double [ %.23, %digamma.11 ], [ %.35.i38, %B20.i33 ]
  %value.3.1.i12 = phi double [ 0.000000e+00, %digamma.11 ], [ %.25.i37, %B20.i33 ]
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
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !137
  %.19.i = icmp eq i64 %.18.i, 0
  br i1 %.19.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.10779.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.10779.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.163.i = getelementptr i8, ptr %arg.model, i64 32
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !137
  %.165.i = inttoptr i64 %.164.i to ptr
  %.171.i = inttoptr i64 %.18.i to ptr
  %.26076.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.26076.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.49.080.i = phi i64 [ %.120.i, %B72.if.i ], [ 0, %B50.i ]
  %.120.i = add nuw nsw i64 %.49.080.i, 1
  %.146.i = getelementptr double, ptr %arg.y, i64 %.49.080.i
  %.147.i = load double, ptr %.146.i, align 8, !noalias !137
  %.149.i = getelementptr double, ptr %.51, i64 %.49.080.i
  store double %.147.i, ptr %.149.i, align 8, !noalias !137
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.120.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.204.077.i = phi i64 [ %.273.i, %B232.if.i ], [ 0, %B100.i ]
  %.273.i = add nuw nsw i64 %.204.077.i, 1
  %.299.i = getelementptr double, ptr %.165.i, i64 %.204.077.i
  %.300.i = load double, ptr %.299.i, align 8, !noalias !137
  %.302.i = getelementptr double, ptr %.171.i, i64 %.204.077.i
  %.303.i = load double, ptr %.302.i, align 8, !noalias !137
  %.305.i = getelementptr double, ptr %arg.y, i64 %.204.077.i
  %.306.i = load double, ptr %.305.i, align 8, !noalias !137
  %.307.i = fmul double %.303.i, %.306.i
  %.308.i = fadd double %.300.i, %.307.i
  %.310.i = getelementptr double, ptr %.51, i64 %.204.077.i
  store double %.308.i, ptr %.310.i, align 8, !noalias !137
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
!15 = !{!16, !13, !7, !4}
!16 = distinct !{!16, !17, !"prior_density.2: %retptr"}
!17 = distinct !{!17, !"prior_density.2"}
!18 = !{!19, !13, !7, !4}
!19 = distinct !{!19, !20, !"log_ndtr.7: %retptr"}
!20 = distinct !{!20, !"log_ndtr.7"}
!21 = !{!22, !24, !26, !13, !7, !4}
!22 = distinct !{!22, !23, !"log_ndtr.7: %retptr"}
!23 = distinct !{!23, !"log_ndtr.7"}
!24 = distinct !{!24, !25, !"log_ndtr_difference.2: %retptr"}
!25 = distinct !{!25, !"log_ndtr_difference.2"}
!26 = distinct !{!26, !27, !"truncated_normal.2: %retptr"}
!27 = distinct !{!27, !"truncated_normal.2"}
!28 = !{!29, !24, !26, !13, !7, !4}
!29 = distinct !{!29, !30, !"log_ndtr.7: %retptr"}
!30 = distinct !{!30, !"log_ndtr.7"}
!31 = !{!32, !24, !26, !13, !7, !4}
!32 = distinct !{!32, !33, !"log_ndtr.7: %retptr"}
!33 = distinct !{!33, !"log_ndtr.7"}
!34 = !{!24, !26, !13, !7, !4}
!35 = !{!36, !4}
!36 = distinct !{!36, !37, !"effects_forward.2: %retptr"}
!37 = distinct !{!37, !"effects_forward.2"}
!38 = !{!39, !36, !4}
!39 = distinct !{!39, !40, !"cholesky.2: %retptr"}
!40 = distinct !{!40, !"cholesky.2"}
!41 = !{!42, !36, !4}
!42 = distinct !{!42, !43, !"weight_of.2: %retptr"}
!43 = distinct !{!43, !"weight_of.2"}
!44 = !{!45, !4}
!45 = distinct !{!45, !46, !"factor_forward.2: %retptr"}
!46 = distinct !{!46, !"factor_forward.2"}
!47 = !{!48}
!48 = distinct !{!48, !49, !"rows.2: %retptr"}
!49 = distinct !{!49, !"rows.2"}
!50 = !{!51, !48}
!51 = distinct !{!51, !52, !"predict: %retptr"}
!52 = distinct !{!52, !"predict"}
!53 = !{!54, !48}
!54 = distinct !{!54, !55, !"binomial_logit: %retptr"}
!55 = distinct !{!55, !"binomial_logit"}
!56 = !{!57, !48}
!57 = distinct !{!57, !58, !"poisson_log: %retptr"}
!58 = distinct !{!58, !"poisson_log"}
!59 = !{!60, !48}
!60 = distinct !{!60, !61, !"negative_binomial_log.3: %retptr"}
!61 = distinct !{!61, !"negative_binomial_log.3"}
!62 = !{!63, !48}
!63 = distinct !{!63, !64, !"gamma_ratios.2: %retptr"}
!64 = distinct !{!64, !"gamma_ratios.2"}
!65 = !{!66, !48}
!66 = distinct !{!66, !67, !"any_family.2: %retptr"}
!67 = distinct !{!67, !"any_family.2"}
!68 = !{!69, !66, !48}
!69 = distinct !{!69, !70, !"value_of.4: %retptr"}
!70 = distinct !{!70, !"value_of.4"}
!71 = !{!72, !66, !48}
!72 = distinct !{!72, !73, !"linked.3: %retptr"}
!73 = distinct !{!73, !"linked.3"}
!74 = !{!75, !66, !48}
!75 = distinct !{!75, !76, !"value_of.4: %retptr"}
!76 = distinct !{!76, !"value_of.4"}
!77 = !{!78, !66, !48}
!78 = distinct !{!78, !79, !"linked.3: %retptr"}
!79 = distinct !{!79, !"linked.3"}
!80 = !{!81, !66, !48}
!81 = distinct !{!81, !82, !"varies: %retptr"}
!82 = distinct !{!82, !"varies"}
!83 = !{!84, !66, !48}
!84 = distinct !{!84, !85, !"of_response.2: %retptr"}
!85 = distinct !{!85, !"of_response.2"}
!86 = !{!87, !66, !48}
!87 = distinct !{!87, !88, !"cell.2: %retptr"}
!88 = distinct !{!88, !"cell.2"}
!89 = !{!90, !66, !48}
!90 = distinct !{!90, !91, !"pass_on.2: %retptr"}
!91 = distinct !{!91, !"pass_on.2"}
!92 = !{!93, !66, !48}
!93 = distinct !{!93, !94, !"pass_on.2: %retptr"}
!94 = distinct !{!94, !"pass_on.2"}
!95 = !{!96, !66, !48}
!96 = distinct !{!96, !97, !"pass_on.2: %retptr"}
!97 = distinct !{!97, !"pass_on.2"}
!98 = !{!99, !66, !48}
!99 = distinct !{!99, !100, !"value_of.4: %retptr"}
!100 = distinct !{!100, !"value_of.4"}
!101 = !{!102, !66, !48}
!102 = distinct !{!102, !103, !"linked.4: %retptr"}
!103 = distinct !{!103, !"linked.4"}
!104 = !{!105, !102, !66, !48}
!105 = distinct !{!105, !106, !"log_ndtr.7: %retptr"}
!106 = distinct !{!106, !"log_ndtr.7"}
!107 = !{!108, !102, !66, !48}
!108 = distinct !{!108, !109, !"log_ndtr.7: %retptr"}
!109 = distinct !{!109, !"log_ndtr.7"}
!110 = !{!111, !48}
!111 = distinct !{!111, !112, !"predict_backward: %retptr"}
!112 = distinct !{!112, !"predict_backward"}
!113 = !{!114}
!114 = distinct !{!114, !115, !"after_likelihood.2: %retptr"}
!115 = distinct !{!115, !"after_likelihood.2"}
!116 = !{!117, !114}
!117 = distinct !{!117, !118, !"effects_backward: %retptr"}
!118 = distinct !{!118, !"effects_backward"}
!119 = !{!120, !117, !114}
!120 = distinct !{!120, !121, !"weight_backward: %retptr"}
!121 = distinct !{!121, !"weight_backward"}
!122 = !{!123, !114}
!123 = distinct !{!123, !124, !"factor_backward.2: %retptr"}
!124 = distinct !{!124, !"factor_backward.2"}
!125 = !{!126, !114}
!126 = distinct !{!126, !127, !"backward: %retptr"}
!127 = distinct !{!127, !"backward"}
!128 = !{!129}
!129 = distinct !{!129, !130, !"to_scaled.4: %retptr"}
!130 = distinct !{!130, !"to_scaled.4"}
!131 = !{!132}
!132 = distinct !{!132, !133, !"status.2: %retptr"}
!133 = distinct !{!133, !"status.2"}
!134 = !{!135}
!135 = distinct !{!135, !136, !"log_ndtr.7: %retptr"}
!136 = distinct !{!136, !"log_ndtr.7"}
!137 = !{!138}
!138 = distinct !{!138, !139, !"from_scaled.2: %retptr"}
!139 = distinct !{!139, !"from_scaled.2"}
