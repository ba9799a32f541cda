; from sources 97eda419eb0a75dd68040a6a3d96cfe8b4a8da38539945a1e6870d0c371394ce

define internal fastcc void @by_cross_products(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1909.i.i = alloca [4 x double], align 8
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
  %.392.i.i = alloca [4 x double], align 8
  %.58 = load i64, ptr %arg.model, align 8
  %.59 = inttoptr i64 %.58 to ptr
  %.98 = getelementptr i8, ptr %arg.model, i64 16
  %.99 = load i64, ptr %.98, align 8
  %.100 = inttoptr i64 %.99 to ptr
  %.177 = getelementptr i8, ptr %.59, i64 128
  %.178 = load i64, ptr %.177, align 8
  %.180.not = icmp eq i64 %arg.dim, %.178
  br i1 %.180.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.269 = load i64, ptr %.59, align 8
  %.271 = add nsw i64 %.269, %arg.dim
  %.272 = tail call ptr @calloc(i64 %.271, i64 8)
  %.278 = icmp eq ptr %.272, null
  br i1 %.278, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.370 = getelementptr i8, ptr %.59, i64 16
  %.371 = load i64, ptr %.370, align 8
  %.372 = getelementptr double, ptr %.272, i64 %.371
  %.445 = getelementptr double, ptr %.272, i64 %.269
  %.54.i = getelementptr i8, ptr %arg.model, i64 40
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !0
  %.56.i = icmp eq i64 %.55.i, 0
  br i1 %.56.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.14479.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14479.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.445, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
  br label %from_scaled

B100.i:                                           ; preds = %B256
  %.237.i = getelementptr i8, ptr %arg.model, i64 32
  %.238.i = load i64, ptr %.237.i, align 8, !noalias !0
  %.239.i = inttoptr i64 %.238.i to ptr
  %.282.i = inttoptr i64 %.55.i to ptr
  %.37176.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.37176.not.i, label %from_scaled, label %B232.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.315.077.i = phi i64 [ %.384.i, %B232.if.i ], [ 0, %B100.i ]
  %.384.i = add nuw nsw i64 %.315.077.i, 1
  %.410.i = getelementptr double, ptr %.239.i, i64 %.315.077.i
  %.411.i = load double, ptr %.410.i, align 8, !noalias !0
  %.413.i = getelementptr double, ptr %.282.i, i64 %.315.077.i
  %.414.i = load double, ptr %.413.i, align 8, !noalias !0
  %.416.i = getelementptr double, ptr %arg.y, i64 %.315.077.i
  %.417.i = load double, ptr %.416.i, align 8, !noalias !0
  %.418.i = fmul double %.414.i, %.417.i
  %.419.i = fadd double %.411.i, %.418.i
  %.421.i = getelementptr double, ptr %.445, i64 %.315.077.i
  store double %.419.i, ptr %.421.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.384.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  %.96.i = load i64, ptr %.177, align 8, !noalias !3
  %.178100.not.i = icmp slt i64 %.96.i, 1
  br i1 %.178100.not.i, label %B78.i, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %from_scaled
  %1 = shl nuw i64 %.96.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %1, i1 false), !noalias !3
  br label %B78.i

B78.i:                                            ; preds = %B60.if.preheader.i, %from_scaled
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.392.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.392.i.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.392.i.i, i8 0, i64 32, i1 false), !noalias !6
  %.92.i.i = getelementptr i8, ptr %.59, i64 8
  %.93.i.i = load i64, ptr %.92.i.i, align 8, !noalias !6
  %.170.i.i = getelementptr i8, ptr %.59, i64 24
  %.171.i.i = load i64, ptr %.170.i.i, align 8, !noalias !6
  %.332245.not.i.i = icmp slt i64 %.93.i.i, 1
  br i1 %.332245.not.i.i, label %B276.i.i, label %B140.if.lr.ph.i.i

B140.if.lr.ph.i.i:                                ; preds = %B78.i
  %.242.i.i = getelementptr i8, ptr %.59, i64 32
  %.243.i.i = load i64, ptr %.242.i.i, align 8, !noalias !6
  %2 = getelementptr i64, ptr %.59, i64 %.171.i.i
  %3 = getelementptr double, ptr %.100, i64 %.243.i.i
  br label %B140.if.i.i

B276.i.i:                                         ; preds = %B140.if.i.i, %B78.i
  %lp.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B78.i ], [ %.436.i.i, %B140.if.i.i ]
  %.525.i.i = getelementptr i8, ptr %.59, i64 88
  %.526.i.i = load i64, ptr %.525.i.i, align 8, !noalias !6
  %.606257.not.i.i = icmp slt i64 %.526.i.i, 1
  br i1 %.606257.not.i.i, label %B806.i.i, label %B336.if.lr.ph.i.i

B336.if.lr.ph.i.i:                                ; preds = %B276.i.i
  %.714.i.i = getelementptr i8, ptr %.59, i64 96
  br label %B336.if.i.i

B336.loopexit.i.i:                                ; preds = %B770.i.i, %B336.if.i.i
  %exitcond265.not.i.i = icmp eq i64 %.619.i.i, %.526.i.i
  br i1 %exitcond265.not.i.i, label %B806.i.i, label %B336.if.i.i

B770.i.i:                                         ; preds = %B704.if.i.i
  %.971.i.i = add nuw nsw i64 %.902.0255.i.i, 1
  %.1159.i.i = getelementptr i64, ptr %58, i64 %.902.0255.i.i
  %.1160.i.i = load i64, ptr %.1159.i.i, align 8, !noalias !6
  %.1163.i.i = getelementptr double, ptr %.272, i64 %.1160.i.i
  store double %.1145.i.i, ptr %.1163.i.i, align 8, !noalias !6
  %exitcond264.not.i.i = icmp eq i64 %.762.i.i, %.971.i.i
  br i1 %exitcond264.not.i.i, label %B336.loopexit.i.i, label %B660.if.i.i

B806.i.i:                                         ; preds = %B336.loopexit.i.i, %B276.i.i
  %.56.i.i.i = add i64 %.93.i.i, -1
  %.10190.not.i.i.i = icmp slt i64 %.56.i.i.i, 1
  br i1 %.10190.not.i.i.i, label %climb, label %B32.if.lr.ph.i.i.i

B32.if.lr.ph.i.i.i:                               ; preds = %B806.i.i
  %4 = getelementptr i64, ptr %.59, i64 %.171.i.i
  br label %B32.if.i.i.i

B72.i.i.i:                                        ; preds = %B32.if.i.i.i
  %.161.i.i.i = getelementptr double, ptr %.272, i64 %.43.091.i.i.i
  %.162.i.i.i = load double, ptr %.161.i.i.i, align 8, !noalias !9
  %.164.i.i.i = fadd double %lp.3.093.i.i.i, %.162.i.i.i
  %.172.i.i.i = getelementptr i8, ptr %.161.i.i.i, i64 -8
  %.173.i.i.i = load double, ptr %.172.i.i.i, align 8, !noalias !9
  %.178.i.i.i = tail call double @llvm.exp.f64(double %.162.i.i.i)
  %.179.i.i.i = fadd double %.173.i.i.i, %.178.i.i.i
  store double %.179.i.i.i, ptr %.161.i.i.i, align 8, !noalias !9
  br label %B322.i.i.i

B158.i.i.i:                                       ; preds = %B322.i.i.i
  %.28094.i.i.i = icmp sgt i64 %.93.i.i, 1
  br i1 %.28094.i.i.i, label %B194.if.lr.ph.i.i.i, label %climb

B194.if.lr.ph.i.i.i:                              ; preds = %B158.i.i.i
  %.198.i.i.i = add nsw i64 %.93.i.i, -2
  br label %B194.if.i.i.i

B234.i.i.i:                                       ; preds = %B194.if.i.i.i
  %.340.i.i.i = getelementptr double, ptr %.272, i64 %.224.095.i.i.i
  %.341.i.i.i = load double, ptr %.340.i.i.i, align 8, !noalias !9
  %.343.i.i.i = fadd double %lp.5.097.i.i.i, %.341.i.i.i
  %.351.i.i.i = getelementptr i8, ptr %.340.i.i.i, i64 8
  %.352.i.i.i = load double, ptr %.351.i.i.i, align 8, !noalias !9
  %.357.i.i.i = tail call double @llvm.exp.f64(double %.341.i.i.i)
  %.358.i.i.i = fsub double %.352.i.i.i, %.357.i.i.i
  store double %.358.i.i.i, ptr %.340.i.i.i, align 8, !noalias !9
  br label %B321.i.i.i

B321.i.i.i:                                       ; preds = %B194.if.i.i.i, %B234.i.i.i
  %lp.6.1.i.i.i = phi double [ %.343.i.i.i, %B234.i.i.i ], [ %lp.5.097.i.i.i, %B194.if.i.i.i ]
  %.280.i.i.i = icmp samesign ugt i64 %.227.096.i.i.i, 1
  br i1 %.280.i.i.i, label %B194.if.i.i.i, label %climb

B322.i.i.i:                                       ; preds = %B32.if.i.i.i, %B72.i.i.i
  %lp.4.1.i.i.i = phi double [ %.164.i.i.i, %B72.i.i.i ], [ %lp.3.093.i.i.i, %B32.if.i.i.i ]
  %exitcond.not.i.i.i = icmp eq i64 %.114.i.i.i, %.93.i.i
  br i1 %exitcond.not.i.i.i, label %B158.i.i.i, label %B32.if.i.i.i

B32.if.i.i.i:                                     ; preds = %B322.i.i.i, %B32.if.lr.ph.i.i.i
  %lp.3.093.i.i.i = phi double [ 0.000000e+00, %B32.if.lr.ph.i.i.i ], [ %lp.4.1.i.i.i, %B322.i.i.i ]
  %.43.091.i.i.i = phi i64 [ 1, %B32.if.lr.ph.i.i.i ], [ %.114.i.i.i, %B322.i.i.i ]
  %.114.i.i.i = add nuw i64 %.43.091.i.i.i, 1
  %.146.i.i.i = getelementptr i64, ptr %4, i64 %.43.091.i.i.i
  %.147.i.i.i = load i64, ptr %.146.i.i.i, align 8, !noalias !9
  %.148.i.i.i = icmp eq i64 %.147.i.i.i, 7
  br i1 %.148.i.i.i, label %B72.i.i.i, label %B322.i.i.i

B194.if.i.i.i:                                    ; preds = %B321.i.i.i, %B194.if.lr.ph.i.i.i
  %lp.5.097.i.i.i = phi double [ %lp.4.1.i.i.i, %B194.if.lr.ph.i.i.i ], [ %lp.6.1.i.i.i, %B321.i.i.i ]
  %.227.096.i.i.i = phi i64 [ %.56.i.i.i, %B194.if.lr.ph.i.i.i ], [ %.289.i.i.i, %B321.i.i.i ]
  %.224.095.i.i.i = phi i64 [ %.198.i.i.i, %B194.if.lr.ph.i.i.i ], [ %.293.i.i.i, %B321.i.i.i ]
  %.289.i.i.i = add nsw i64 %.227.096.i.i.i, -1
  %.293.i.i.i = add i64 %.224.095.i.i.i, -1
  %.325.i.i.i = getelementptr i64, ptr %4, i64 %.224.095.i.i.i
  %.326.i.i.i = load i64, ptr %.325.i.i.i, align 8, !noalias !9
  %.327.i.i.i = icmp eq i64 %.326.i.i.i, 8
  br i1 %.327.i.i.i, label %B234.i.i.i, label %B321.i.i.i

climb: ; preds = %B321.i.i.i, %B158.i.i.i, %B806.i.i
  %lp.5.0.lcssa.i.i.i = phi double [ %lp.4.1.i.i.i, %B158.i.i.i ], [ 0.000000e+00, %B806.i.i ], [ %lp.6.1.i.i.i, %B321.i.i.i ]
  %.1297.i.i = getelementptr i8, ptr %.59, i64 56
  %.1298.i.i = load i64, ptr %.1297.i.i, align 8, !noalias !6
  %.1378260.not.i.i = icmp slt i64 %.1298.i.i, 1
  br i1 %.1378260.not.i.i, label %B964.i.i, label %B896.if.lr.ph.i.i

B896.if.lr.ph.i.i:                                ; preds = %climb
  %.1486.i.i = getelementptr i8, ptr %.59, i64 64
  %5 = getelementptr double, ptr %.272, i64 %.93.i.i
  br label %B896.if.i.i

B964.i.i:                                         ; preds = %B896.if.i.i, %climb
  %.83.i.i.i = getelementptr i8, ptr %.59, i64 72
  %.84.i.i.i = load i64, ptr %.83.i.i.i, align 8, !noalias !12
  %.16663.not.i.i.i = icmp slt i64 %.84.i.i.i, 1
  br i1 %.16663.not.i.i.i, label %calculate, label %B60.if.lr.ph.i.i.i

B60.if.lr.ph.i.i.i:                               ; preds = %B964.i.i
  %.1576.i.i = load i64, ptr %.1297.i.i, align 8, !noalias !6
  %.277.i.i.i = getelementptr i8, ptr %.59, i64 80
  %6 = getelementptr double, ptr %.272, i64 %.93.i.i
  %7 = getelementptr double, ptr %6, i64 %.1576.i.i
  br label %B60.if.i.i.i

B182.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.315.i.i.i = fadd double %.291.i.i.i, %.298.i.i.i
  br label %B393.i.i.i

B224.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.336.i.i.i = fsub double %.291.i.i.i, %.298.i.i.i
  br label %B393.i.i.i

B266.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.357.i235.i.i = fmul double %.291.i.i.i, %.298.i.i.i
  br label %B393.i.i.i

B308.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.381.i.i.i = fdiv double %.291.i.i.i, %.298.i.i.i
  br label %B393.i.i.i

B350.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.402.i.i.i = tail call double @llvm.pow.f64(double %.291.i.i.i, double %.298.i.i.i)
  br label %B393.i.i.i

B372.i.i.i:                                       ; preds = %B60.if.i.i.i
  %.419.i.i.i = fneg double %.291.i.i.i
  br label %B393.i.i.i

B393.i.i.i:                                       ; preds = %B372.i.i.i, %B350.i.i.i, %B308.i.i.i, %B266.i.i.i, %B224.i.i.i, %B182.i.i.i
  %.381.sink.i.i.i = phi double [ %.381.i.i.i, %B308.i.i.i ], [ %.419.i.i.i, %B372.i.i.i ], [ %.402.i.i.i, %B350.i.i.i ], [ %.357.i235.i.i, %B266.i.i.i ], [ %.336.i.i.i, %B224.i.i.i ], [ %.315.i.i.i, %B182.i.i.i ]
  %.392.i.i.i = getelementptr double, ptr %7, i64 %.108.064.i.i.i
  store double %.381.sink.i.i.i, ptr %.392.i.i.i, align 8, !noalias !12
  %exitcond.not.i234.i.i = icmp eq i64 %.179.i233.i.i, %.84.i.i.i
  br i1 %exitcond.not.i234.i.i, label %calculate, label %B60.if.i.i.i

B60.if.i.i.i:                                     ; preds = %B393.i.i.i, %B60.if.lr.ph.i.i.i
  %.108.064.i.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i.i ], [ %.179.i233.i.i, %B393.i.i.i ]
  %.179.i233.i.i = add nuw nsw i64 %.108.064.i.i.i, 1
  %.278.i.i.i = load i64, ptr %.277.i.i.i, align 8, !noalias !12
  %8 = getelementptr i64, ptr %.59, i64 %.278.i.i.i
  %.283.idx.i.i.i = mul i64 %.108.064.i.i.i, 24
  %.283.i.i.i = getelementptr i8, ptr %8, i64 %.283.idx.i.i.i
  %.284.i.i.i = load i64, ptr %.283.i.i.i, align 8, !noalias !12
  %.287.i.i.i = getelementptr i8, ptr %.283.i.i.i, i64 8
  %.288.i.i.i = load i64, ptr %.287.i.i.i, align 8, !noalias !12
  %.290.i.i.i = getelementptr double, ptr %.272, i64 %.288.i.i.i
  %.291.i.i.i = load double, ptr %.290.i.i.i, align 8, !noalias !12
  %.294.i.i.i = getelementptr i8, ptr %.283.i.i.i, i64 16
  %.295.i.i.i = load i64, ptr %.294.i.i.i, align 8, !noalias !12
  %.297.i.i.i = getelementptr double, ptr %.272, i64 %.295.i.i.i
  %.298.i.i.i = load double, ptr %.297.i.i.i, align 8, !noalias !12
  switch i64 %.284.i.i.i, label %B372.i.i.i [
    i64 0, label %B182.i.i.i
    i64 1, label %B224.i.i.i
    i64 2, label %B266.i.i.i
    i64 3, label %B308.i.i.i
    i64 4, label %B350.i.i.i
  ]

calculate: ; preds = %B393.i.i.i, %B964.i.i
  %.87.i.i.i = load i64, ptr %.92.i.i, align 8, !noalias !15
  %.16943.not.i.i.i = icmp slt i64 %.87.i.i.i, 1
  br i1 %.16943.not.i.i.i, label %forward, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %calculate
  %.280.i236.i.i = getelementptr i8, ptr %.59, i64 40
  %.374.i.i.i = getelementptr i8, ptr %.59, i64 48
  br label %B64.if.i.i.i

B134.i.i.i:                                       ; preds = %B64.if.i.i.i
  %.375.i.i.i = load i64, ptr %.374.i.i.i, align 8, !noalias !15
  %.377.i.i.i = shl nsw i64 %.111.044.i.i.i, 2
  %.378.i.i.i = add nsw i64 %.375.i.i.i, %.377.i.i.i
  switch i64 %.286.i.i.i, label %prior_density.exit.i.i.i [
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
  %i1.p.i.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i.i.i.i.i = load i64, ptr %i1.p.i.i.i.i.i, align 4, !noalias !15
  %i2.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i.i, i64 8
  %s2.i.i.i.i.i = load i64, ptr %i2.p.i.i.i.i.i, align 4, !noalias !15
  %x0.p.i.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i.i.i.i.i = load double, ptr %x0.p.i.i.i.i.i, align 8, !noalias !15
  %x1.p.i.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i.i.i.i.i
  %x1.i.i.i.i.i = load double, ptr %x1.p.i.i.i.i.i, align 8, !noalias !15
  %x2.p.i.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i.i.i.i.i
  %x2.i.i.i.i.i = load double, ptr %x2.p.i.i.i.i.i, align 8, !noalias !15
  %t2.i.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i.i.i.i.i
  %t5.i.i.i.i.i = fsub contract double %x0.i.i.i.i.i, %x1.i.i.i.i.i
  %t6.i.i.i.i.i = fdiv contract double %t5.i.i.i.i.i, %x2.i.i.i.i.i
  %t8.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, -5.000000e-01
  %t10.i.i.i.i.i = fadd contract double %t8.i.i.i.i.i, %t8.i.i.i.i.i
  %9 = fneg double %t6.i.i.i.i.i
  %10 = fmul double %t10.i.i.i.i.i, %9
  %t13.i.i.i.i.i = fdiv double %10, %x2.i.i.i.i.i
  %11 = fsub contract double %t13.i.i.i.i.i, %t2.i.i.i.i.i
  %t15.i.i.i.i.i = fdiv contract double %t10.i.i.i.i.i, %x2.i.i.i.i.i
  %t17.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i.i.i.i.i)
  %t19.i.i.i.i.i = fmul contract double %t6.i.i.i.i.i, %t8.i.i.i.i.i
  %t20.i.i.i.i.i = fadd contract double %t19.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t21.i.i.i.i.i = fsub contract double %t20.i.i.i.i.i, %t17.i.i.i.i.i
  %d0.p.i.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i.i.i.i.i = load double, ptr %d0.p.i.i.i.i.i, align 8, !noalias !15
  %d0.a.i.i.i.i.i = fadd double %d0.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d0.a.i.i.i.i.i, ptr %d0.p.i.i.i.i.i, align 8, !noalias !15
  %d1.p.i.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i.i.i.i.i
  %d1.b.i.i.i.i.i = load double, ptr %d1.p.i.i.i.i.i, align 8, !noalias !15
  %d1.a.i.i.i.i.i = fsub double %d1.b.i.i.i.i.i, %t15.i.i.i.i.i
  store double %d1.a.i.i.i.i.i, ptr %d1.p.i.i.i.i.i, align 8, !noalias !15
  %d2.p.i.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i.i.i.i.i
  %d2.b.i.i.i.i.i = load double, ptr %d2.p.i.i.i.i.i, align 8, !noalias !15
  %d2.a.i.i.i.i.i = fadd double %d2.b.i.i.i.i.i, %11
  store double %d2.a.i.i.i.i.i, ptr %d2.p.i.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d2.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i1.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i2.i.i.i.i = load i64, ptr %i1.p.i1.i.i.i.i, align 4, !noalias !15
  %i2.p.i3.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 8
  %s2.i4.i.i.i.i = load i64, ptr %i2.p.i3.i.i.i.i, align 4, !noalias !15
  %i3.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i.i, i64 16
  %s3.i.i.i.i.i = load i64, ptr %i3.p.i.i.i.i.i, align 4, !noalias !15
  %x0.p.i5.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i6.i.i.i.i = load double, ptr %x0.p.i5.i.i.i.i, align 8, !noalias !15
  %x1.p.i7.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i2.i.i.i.i
  %x1.i8.i.i.i.i = load double, ptr %x1.p.i7.i.i.i.i, align 8, !noalias !15
  %x2.p.i9.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i4.i.i.i.i
  %x2.i10.i.i.i.i = load double, ptr %x2.p.i9.i.i.i.i, align 8, !noalias !15
  %x3.p.i.i.i.i.i = getelementptr double, ptr %.272, i64 %s3.i.i.i.i.i
  %x3.i.i.i.i.i = load double, ptr %x3.p.i.i.i.i.i, align 8, !noalias !15
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
  %12 = fneg double %t6.i13.i.i.i.i
  %13 = fmul double %t19.i18.i.i.i.i, %12
  %t22.i.i.i.i.i = fdiv double %13, %x3.i.i.i.i.i
  %14 = fsub contract double %t22.i.i.i.i.i, %t2.i11.i.i.i.i
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
  %d0.p.i19.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i20.i.i.i.i = load double, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !15
  %d0.a.i21.i.i.i.i = fadd double %d0.b.i20.i.i.i.i, %t24.i.i.i.i.i
  store double %d0.a.i21.i.i.i.i, ptr %d0.p.i19.i.i.i.i, align 8, !noalias !15
  %d1.p.i22.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i2.i.i.i.i
  %d1.b.i23.i.i.i.i = load double, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !15
  %d1.a.i24.i.i.i.i = fadd double %d1.b.i23.i.i.i.i, %t48.i.i.i.i.i
  store double %d1.a.i24.i.i.i.i, ptr %d1.p.i22.i.i.i.i, align 8, !noalias !15
  %d2.p.i25.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i4.i.i.i.i
  %d2.b.i26.i.i.i.i = load double, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !15
  %d2.a.i27.i.i.i.i = fsub double %d2.b.i26.i.i.i.i, %t24.i.i.i.i.i
  store double %d2.a.i27.i.i.i.i, ptr %d2.p.i25.i.i.i.i, align 8, !noalias !15
  %d3.p.i.i.i.i.i = getelementptr double, ptr %.372, i64 %s3.i.i.i.i.i
  %d3.b.i.i.i.i.i = load double, ptr %d3.p.i.i.i.i.i, align 8, !noalias !15
  %d3.a.i.i.i.i.i = fadd double %14, %d3.b.i.i.i.i.i
  store double %d3.a.i.i.i.i.i, ptr %d3.p.i.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d3.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i28.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i29.i.i.i.i = load i64, ptr %i1.p.i28.i.i.i.i, align 4, !noalias !15
  %i2.p.i30.i.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i.i, i64 8
  %s2.i31.i.i.i.i = load i64, ptr %i2.p.i30.i.i.i.i, align 4, !noalias !15
  %x0.p.i32.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i33.i.i.i.i = load double, ptr %x0.p.i32.i.i.i.i, align 8, !noalias !15
  %x1.p.i34.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i29.i.i.i.i
  %x1.i35.i.i.i.i = load double, ptr %x1.p.i34.i.i.i.i, align 8, !noalias !15
  %x2.p.i36.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i31.i.i.i.i
  %x2.i37.i.i.i.i = load double, ptr %x2.p.i36.i.i.i.i, align 8, !noalias !15
  %t2.i38.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i37.i.i.i.i
  %t5.i39.i.i.i.i = fsub contract double %x0.i33.i.i.i.i, %x1.i35.i.i.i.i
  %t6.i40.i.i.i.i = fdiv contract double %t5.i39.i.i.i.i, %x2.i37.i.i.i.i
  %t7.i.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t6.i40.i.i.i.i
  %t9.i41.i.i.i.i = fadd contract double %t7.i.i.i.i.i, 1.000000e+00
  %t10.i42.i.i.i.i = fdiv contract double -1.000000e+00, %t9.i41.i.i.i.i
  %t11.i43.i.i.i.i = fmul contract double %t6.i40.i.i.i.i, %t10.i42.i.i.i.i
  %t12.i.i.i.i.i = fadd contract double %t11.i43.i.i.i.i, %t11.i43.i.i.i.i
  %15 = fneg double %t6.i40.i.i.i.i
  %16 = fmul double %t12.i.i.i.i.i, %15
  %t15.i44.i.i.i.i = fdiv double %16, %x2.i37.i.i.i.i
  %17 = fsub contract double %t15.i44.i.i.i.i, %t2.i38.i.i.i.i
  %t17.i45.i.i.i.i = fdiv contract double %t12.i.i.i.i.i, %x2.i37.i.i.i.i
  %t19.i46.i.i.i.i = tail call double @llvm.log.f64(double %x2.i37.i.i.i.i)
  %t20.i47.i.i.i.i = tail call double @log1p(double %t7.i.i.i.i.i)
  %t22.i48.i.i.i.i = fsub contract double 0xBFF250D048E7A1BD, %t20.i47.i.i.i.i
  %t23.i.i.i.i.i = fsub contract double %t22.i48.i.i.i.i, %t19.i46.i.i.i.i
  %d0.p.i49.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i50.i.i.i.i = load double, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !15
  %d0.a.i51.i.i.i.i = fadd double %d0.b.i50.i.i.i.i, %t17.i45.i.i.i.i
  store double %d0.a.i51.i.i.i.i, ptr %d0.p.i49.i.i.i.i, align 8, !noalias !15
  %d1.p.i52.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i29.i.i.i.i
  %d1.b.i53.i.i.i.i = load double, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !15
  %d1.a.i54.i.i.i.i = fsub double %d1.b.i53.i.i.i.i, %t17.i45.i.i.i.i
  store double %d1.a.i54.i.i.i.i, ptr %d1.p.i52.i.i.i.i, align 8, !noalias !15
  %d2.p.i55.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i31.i.i.i.i
  %d2.b.i56.i.i.i.i = load double, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !15
  %d2.a.i57.i.i.i.i = fadd double %d2.b.i56.i.i.i.i, %17
  store double %d2.a.i57.i.i.i.i, ptr %d2.p.i55.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d4.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i58.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i59.i.i.i.i = load i64, ptr %i1.p.i58.i.i.i.i, align 4, !noalias !15
  %i2.p.i60.i.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i.i, i64 8
  %s2.i61.i.i.i.i = load i64, ptr %i2.p.i60.i.i.i.i, align 4, !noalias !15
  %x0.p.i62.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i63.i.i.i.i = load double, ptr %x0.p.i62.i.i.i.i, align 8, !noalias !15
  %x1.p.i64.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i59.i.i.i.i
  %x1.i65.i.i.i.i = load double, ptr %x1.p.i64.i.i.i.i, align 8, !noalias !15
  %x2.p.i66.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i61.i.i.i.i
  %x2.i67.i.i.i.i = load double, ptr %x2.p.i66.i.i.i.i, align 8, !noalias !15
  %t2.i68.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i67.i.i.i.i
  %t5.i69.i.i.i.i = fsub contract double %x0.i63.i.i.i.i, %x1.i65.i.i.i.i
  %t6.i70.i.i.i.i = fdiv contract double %t5.i69.i.i.i.i, %x2.i67.i.i.i.i
  %t8.i71.i.i.i.i = fneg double %t6.i70.i.i.i.i
  %t9.i72.i.i.i.i = fcmp olt double %t6.i70.i.i.i.i, 0.000000e+00
  %t10.i73.i.i.i.i = select i1 %t9.i72.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t11.i74.i.i.i.i = fcmp ogt double %t6.i70.i.i.i.i, 0.000000e+00
  %t12.i75.i.i.i.i = select i1 %t11.i74.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t13.i76.i.i.i.i = fsub contract double %t12.i75.i.i.i.i, %t10.i73.i.i.i.i
  %18 = fmul double %t13.i76.i.i.i.i, %t8.i71.i.i.i.i
  %t16.i77.i.i.i.i = fdiv double %18, %x2.i67.i.i.i.i
  %19 = fsub contract double %t16.i77.i.i.i.i, %t2.i68.i.i.i.i
  %t18.i78.i.i.i.i = fdiv contract double %t13.i76.i.i.i.i, %x2.i67.i.i.i.i
  %t20.i79.i.i.i.i = tail call double @llvm.log.f64(double %x2.i67.i.i.i.i)
  %t22.i80.i.i.i.i = select i1 %t9.i72.i.i.i.i, double %t8.i71.i.i.i.i, double 0.000000e+00
  %t23.i81.i.i.i.i = select i1 %t11.i74.i.i.i.i, double %t6.i70.i.i.i.i, double 0.000000e+00
  %t24.i82.i.i.i.i = fadd contract double %t23.i81.i.i.i.i, %t22.i80.i.i.i.i
  %t26.i83.i.i.i.i = fsub contract double 0xBFE62E42FEFA39EF, %t24.i82.i.i.i.i
  %t27.i84.i.i.i.i = fsub contract double %t26.i83.i.i.i.i, %t20.i79.i.i.i.i
  %d0.p.i85.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i86.i.i.i.i = load double, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !15
  %d0.a.i87.i.i.i.i = fadd double %d0.b.i86.i.i.i.i, %t18.i78.i.i.i.i
  store double %d0.a.i87.i.i.i.i, ptr %d0.p.i85.i.i.i.i, align 8, !noalias !15
  %d1.p.i88.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i59.i.i.i.i
  %d1.b.i89.i.i.i.i = load double, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !15
  %d1.a.i90.i.i.i.i = fsub double %d1.b.i89.i.i.i.i, %t18.i78.i.i.i.i
  store double %d1.a.i90.i.i.i.i, ptr %d1.p.i88.i.i.i.i, align 8, !noalias !15
  %d2.p.i91.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i61.i.i.i.i
  %d2.b.i92.i.i.i.i = load double, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !15
  %d2.a.i93.i.i.i.i = fadd double %d2.b.i92.i.i.i.i, %19
  store double %d2.a.i93.i.i.i.i, ptr %d2.p.i91.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d5.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i94.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i95.i.i.i.i = load i64, ptr %i1.p.i94.i.i.i.i, align 4, !noalias !15
  %i2.p.i96.i.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i.i, i64 8
  %s2.i97.i.i.i.i = load i64, ptr %i2.p.i96.i.i.i.i, align 4, !noalias !15
  %x0.p.i98.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i99.i.i.i.i = load double, ptr %x0.p.i98.i.i.i.i, align 8, !noalias !15
  %x1.p.i100.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i95.i.i.i.i
  %x1.i101.i.i.i.i = load double, ptr %x1.p.i100.i.i.i.i, align 8, !noalias !15
  %x2.p.i102.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i97.i.i.i.i
  %x2.i103.i.i.i.i = load double, ptr %x2.p.i102.i.i.i.i, align 8, !noalias !15
  %t2.i104.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i.i
  %t5.i105.i.i.i.i = fsub contract double %x0.i99.i.i.i.i, %x1.i101.i.i.i.i
  %t6.i106.i.i.i.i = fdiv contract double %t5.i105.i.i.i.i, %x2.i103.i.i.i.i
  %t7.i107.i.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i.i)
  %t8.i108.i.i.i.i = fneg double %t7.i107.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i.i, double %t8.i108.i.i.i.i)
  %.17.i.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i.i, align 8, !noalias !15
  %t11.i109.i.i.i.i = fadd contract double %.17.i.i.i.i.i.i, 1.000000e+00
  %t12.i110.i.i.i.i = fdiv contract double 1.000000e+00, %t11.i109.i.i.i.i
  %t13.i111.i.i.i.i = fmul contract double %.17.i.i.i.i.i.i, %t12.i110.i.i.i.i
  %t15.i112.i.i.i.i = fneg double %t6.i106.i.i.i.i
  %t16.i113.i.i.i.i = fcmp olt double %t6.i106.i.i.i.i, 0.000000e+00
  %t17.i114.i.i.i.i = select i1 %t16.i113.i.i.i.i, double %t12.i110.i.i.i.i, double %t13.i111.i.i.i.i
  %t19.i115.i.i.i.i = fmul contract double %t17.i114.i.i.i.i, 2.000000e+00
  %20 = fsub contract double 1.000000e+00, %t19.i115.i.i.i.i
  %21 = fmul double %t6.i106.i.i.i.i, %20
  %t24.i116.i.i.i.i = fdiv double %21, %x2.i103.i.i.i.i
  %22 = fsub contract double %t24.i116.i.i.i.i, %t2.i104.i.i.i.i
  %t26.i117.i.i.i.i = fneg double %20
  %t27.i118.i.i.i.i = fdiv contract double %t26.i117.i.i.i.i, %x2.i103.i.i.i.i
  %t29.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i103.i.i.i.i)
  call fastcc void @log1p_of.2(ptr %.3.i1.i.i.i.i.i, double %.17.i.i.i.i.i.i)
  %.17.i4.i.i.i.i.i = load double, ptr %.3.i1.i.i.i.i.i, align 8, !noalias !15
  %t31.i119.i.i.i.i = select i1 %t16.i113.i.i.i.i, double %t15.i112.i.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i.i = fadd contract double %t31.i119.i.i.i.i, %.17.i4.i.i.i.i.i
  %t34.i121.i.i.i.i = fmul contract double %t32.i120.i.i.i.i, 2.000000e+00
  %t35.i122.i.i.i.i = fsub contract double %t15.i112.i.i.i.i, %t34.i121.i.i.i.i
  %t36.i123.i.i.i.i = fsub contract double %t35.i122.i.i.i.i, %t29.i.i.i.i.i
  %d0.p.i124.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i125.i.i.i.i = load double, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !15
  %d0.a.i126.i.i.i.i = fadd double %t27.i118.i.i.i.i, %d0.b.i125.i.i.i.i
  store double %d0.a.i126.i.i.i.i, ptr %d0.p.i124.i.i.i.i, align 8, !noalias !15
  %d1.p.i127.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i95.i.i.i.i
  %d1.b.i128.i.i.i.i = load double, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !15
  %d1.a.i129.i.i.i.i = fsub double %d1.b.i128.i.i.i.i, %t27.i118.i.i.i.i
  store double %d1.a.i129.i.i.i.i, ptr %d1.p.i127.i.i.i.i, align 8, !noalias !15
  %d2.p.i130.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i97.i.i.i.i
  %d2.b.i131.i.i.i.i = load double, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !15
  %d2.a.i132.i.i.i.i = fadd double %22, %d2.b.i131.i.i.i.i
  store double %d2.a.i132.i.i.i.i, ptr %d2.p.i130.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d6.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i137.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i138.i.i.i.i = load i64, ptr %i1.p.i137.i.i.i.i, align 4, !noalias !15
  %i2.p.i139.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 8
  %s2.i140.i.i.i.i = load i64, ptr %i2.p.i139.i.i.i.i, align 4, !noalias !15
  %i3.p.i141.i.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i.i, i64 16
  %s3.i142.i.i.i.i = load i64, ptr %i3.p.i141.i.i.i.i, align 4, !noalias !15
  %x0.p.i143.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i144.i.i.i.i = load double, ptr %x0.p.i143.i.i.i.i, align 8, !noalias !15
  %x1.p.i145.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i138.i.i.i.i
  %x1.i146.i.i.i.i = load double, ptr %x1.p.i145.i.i.i.i, align 8, !noalias !15
  %x2.p.i147.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i140.i.i.i.i
  %x2.i148.i.i.i.i = load double, ptr %x2.p.i147.i.i.i.i, align 8, !noalias !15
  %x3.p.i149.i.i.i.i = getelementptr double, ptr %.272, i64 %s3.i142.i.i.i.i
  %x3.i150.i.i.i.i = load double, ptr %x3.p.i149.i.i.i.i, align 8, !noalias !15
  %t3.i.i.i.i.i = fsub contract double %x0.i144.i.i.i.i, %x1.i146.i.i.i.i
  %t4.i.i.i.i.i = fdiv contract double %t3.i.i.i.i.i, %x2.i148.i.i.i.i
  %t6.i151.i.i.i.i = fmul contract double %x3.i150.i.i.i.i, %t4.i.i.i.i.i
  store double 0.000000e+00, ptr %.3.i.i135.i.i.i.i, align 8, !noalias !15
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i.i, double %t6.i151.i.i.i.i)
  %.17.i.i153.i.i.i.i = load double, ptr %.3.i.i135.i.i.i.i, align 8, !noalias !15
  %t8.i154.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %.17.i.i153.i.i.i.i
  %t10.i155.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i148.i.i.i.i
  %t11.i156.i.i.i.i = fmul contract double %x3.i150.i.i.i.i, %.17.i.i153.i.i.i.i
  %t14.i157.i.i.i.i = fmul contract double %t4.i.i.i.i.i, -5.000000e-01
  %t15.i158.i.i.i.i = fmul contract double %t4.i.i.i.i.i, 5.000000e-01
  %t17.i159.i.i.i.i = fsub contract double %t14.i157.i.i.i.i, %t15.i158.i.i.i.i
  %t18.i160.i.i.i.i = fadd contract double %t17.i159.i.i.i.i, %t11.i156.i.i.i.i
  %23 = fneg double %t4.i.i.i.i.i
  %24 = fmul double %t18.i160.i.i.i.i, %23
  %t21.i161.i.i.i.i = fdiv double %24, %x2.i148.i.i.i.i
  %25 = fsub contract double %t21.i161.i.i.i.i, %t10.i155.i.i.i.i
  %t23.i162.i.i.i.i = fdiv contract double %t18.i160.i.i.i.i, %x2.i148.i.i.i.i
  %t25.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i148.i.i.i.i)
  store double 0.000000e+00, ptr %.3.i1.i133.i.i.i.i, align 8, !noalias !15
  call fastcc void @log_ndtr_of.2(ptr %.3.i1.i133.i.i.i.i, double %t6.i151.i.i.i.i)
  %.17.i4.i164.i.i.i.i = load double, ptr %.3.i1.i133.i.i.i.i, align 8, !noalias !15
  %t28.i165.i.i.i.i = fmul contract double %t4.i.i.i.i.i, %t15.i158.i.i.i.i
  %t30.i166.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i.i
  %t31.i167.i.i.i.i = fadd contract double %t30.i166.i.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i.i = fadd contract double %t31.i167.i.i.i.i, %.17.i4.i164.i.i.i.i
  %t33.i169.i.i.i.i = fsub contract double %t32.i168.i.i.i.i, %t25.i.i.i.i.i
  %d0.p.i170.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i171.i.i.i.i = load double, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !15
  %d0.a.i172.i.i.i.i = fadd double %t23.i162.i.i.i.i, %d0.b.i171.i.i.i.i
  store double %d0.a.i172.i.i.i.i, ptr %d0.p.i170.i.i.i.i, align 8, !noalias !15
  %d1.p.i173.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i138.i.i.i.i
  %d1.b.i174.i.i.i.i = load double, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !15
  %d1.a.i175.i.i.i.i = fsub double %d1.b.i174.i.i.i.i, %t23.i162.i.i.i.i
  store double %d1.a.i175.i.i.i.i, ptr %d1.p.i173.i.i.i.i, align 8, !noalias !15
  %d2.p.i176.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i140.i.i.i.i
  %d2.b.i177.i.i.i.i = load double, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !15
  %d2.a.i178.i.i.i.i = fadd double %25, %d2.b.i177.i.i.i.i
  store double %d2.a.i178.i.i.i.i, ptr %d2.p.i176.i.i.i.i, align 8, !noalias !15
  %d3.p.i179.i.i.i.i = getelementptr double, ptr %.372, i64 %s3.i142.i.i.i.i
  %d3.b.i180.i.i.i.i = load double, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !15
  %d3.a.i181.i.i.i.i = fadd double %t8.i154.i.i.i.i, %d3.b.i180.i.i.i.i
  store double %d3.a.i181.i.i.i.i, ptr %d3.p.i179.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d7.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i184.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i185.i.i.i.i = load i64, ptr %i1.p.i184.i.i.i.i, align 4, !noalias !15
  %i2.p.i186.i.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i.i, i64 8
  %s2.i187.i.i.i.i = load i64, ptr %i2.p.i186.i.i.i.i, align 4, !noalias !15
  %x0.p.i188.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i189.i.i.i.i = load double, ptr %x0.p.i188.i.i.i.i, align 8, !noalias !15
  %x1.p.i190.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i185.i.i.i.i
  %x1.i191.i.i.i.i = load double, ptr %x1.p.i190.i.i.i.i, align 8, !noalias !15
  %x2.p.i192.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i187.i.i.i.i
  %x2.i193.i.i.i.i = load double, ptr %x2.p.i192.i.i.i.i, align 8, !noalias !15
  %t2.i194.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i.i
  %t5.i195.i.i.i.i = fsub contract double %x0.i189.i.i.i.i, %x1.i191.i.i.i.i
  %t6.i196.i.i.i.i = fdiv contract double %t5.i195.i.i.i.i, %x2.i193.i.i.i.i
  %t7.i197.i.i.i.i = fneg double %t6.i196.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i.i, double %t7.i197.i.i.i.i)
  %.17.i.i199.i.i.i.i = load double, ptr %.3.i.i182.i.i.i.i, align 8, !noalias !15
  %t11.i200.i.i.i.i = fsub contract double 1.000000e+00, %.17.i.i199.i.i.i.i
  %26 = fmul double %t6.i196.i.i.i.i, %t11.i200.i.i.i.i
  %t15.i201.i.i.i.i = fdiv double %26, %x2.i193.i.i.i.i
  %27 = fsub contract double %t15.i201.i.i.i.i, %t2.i194.i.i.i.i
  %t17.i202.i.i.i.i = fneg double %t11.i200.i.i.i.i
  %t18.i203.i.i.i.i = fdiv contract double %t17.i202.i.i.i.i, %x2.i193.i.i.i.i
  %t20.i204.i.i.i.i = tail call double @llvm.log.f64(double %x2.i193.i.i.i.i)
  %t21.i205.i.i.i.i = fsub contract double %t7.i197.i.i.i.i, %.17.i.i199.i.i.i.i
  %t22.i206.i.i.i.i = fsub contract double %t21.i205.i.i.i.i, %t20.i204.i.i.i.i
  %d0.p.i207.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i208.i.i.i.i = load double, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !15
  %d0.a.i209.i.i.i.i = fadd double %t18.i203.i.i.i.i, %d0.b.i208.i.i.i.i
  store double %d0.a.i209.i.i.i.i, ptr %d0.p.i207.i.i.i.i, align 8, !noalias !15
  %d1.p.i210.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i185.i.i.i.i
  %d1.b.i211.i.i.i.i = load double, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !15
  %d1.a.i212.i.i.i.i = fsub double %d1.b.i211.i.i.i.i, %t18.i203.i.i.i.i
  store double %d1.a.i212.i.i.i.i, ptr %d1.p.i210.i.i.i.i, align 8, !noalias !15
  %d2.p.i213.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i187.i.i.i.i
  %d2.b.i214.i.i.i.i = load double, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !15
  %d2.a.i215.i.i.i.i = fadd double %27, %d2.b.i214.i.i.i.i
  store double %d2.a.i215.i.i.i.i, ptr %d2.p.i213.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d8.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i216.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i217.i.i.i.i = load i64, ptr %i1.p.i216.i.i.i.i, align 4, !noalias !15
  %i2.p.i218.i.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i.i, i64 8
  %s2.i219.i.i.i.i = load i64, ptr %i2.p.i218.i.i.i.i, align 4, !noalias !15
  %x1.p.i220.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i217.i.i.i.i
  %x1.i221.i.i.i.i = load double, ptr %x1.p.i220.i.i.i.i, align 8, !noalias !15
  %x2.p.i222.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i219.i.i.i.i
  %x2.i223.i.i.i.i = load double, ptr %x2.p.i222.i.i.i.i, align 8, !noalias !15
  %t3.i224.i.i.i.i = fsub contract double %x2.i223.i.i.i.i, %x1.i221.i.i.i.i
  %t4.i225.i.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i.i)
  %t5.i226.i.i.i.i = fneg double %t4.i225.i.i.i.i
  %d0.p.i227.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i228.i.i.i.i = load double, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !15
  %d0.a.i229.i.i.i.i = fadd double %d0.b.i228.i.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i.i, ptr %d0.p.i227.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d9.i.i.i.i:                                       ; preds = %B134.i.i.i
  %i1.p.i232.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i233.i.i.i.i = load i64, ptr %i1.p.i232.i.i.i.i, align 4, !noalias !15
  %i2.p.i234.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 8
  %s2.i235.i.i.i.i = load i64, ptr %i2.p.i234.i.i.i.i, align 4, !noalias !15
  %i3.p.i236.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 16
  %s3.i237.i.i.i.i = load i64, ptr %i3.p.i236.i.i.i.i, align 4, !noalias !15
  %i4.p.i.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i.i, i64 24
  %s4.i.i.i.i.i = load i64, ptr %i4.p.i.i.i.i.i, align 4, !noalias !15
  %x0.p.i238.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i239.i.i.i.i = load double, ptr %x0.p.i238.i.i.i.i, align 8, !noalias !15
  %x1.p.i240.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i233.i.i.i.i
  %x1.i241.i.i.i.i = load double, ptr %x1.p.i240.i.i.i.i, align 8, !noalias !15
  %x2.p.i242.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i235.i.i.i.i
  %x2.i243.i.i.i.i = load double, ptr %x2.p.i242.i.i.i.i, align 8, !noalias !15
  %x3.p.i244.i.i.i.i = getelementptr double, ptr %.272, i64 %s3.i237.i.i.i.i
  %x3.i245.i.i.i.i = load double, ptr %x3.p.i244.i.i.i.i, align 8, !noalias !15
  %x4.p.i.i.i.i.i = getelementptr double, ptr %.272, i64 %s4.i.i.i.i.i
  %x4.i.i.i.i.i = load double, ptr %x4.p.i.i.i.i.i, align 8, !noalias !15
  %t5.i246.i.i.i.i = fcmp one double %x4.i.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %x4.i.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i.i = fsub contract double %t6.i247.i.i.i.i, %x1.i241.i.i.i.i
  %t8.i249.i.i.i.i = fdiv contract double %t7.i248.i.i.i.i, %x2.i243.i.i.i.i
  store double 0.000000e+00, ptr %.3.i.i230.i.i.i.i, align 8, !noalias !15
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i.i, double %t8.i249.i.i.i.i)
  %.17.i.i251.i.i.i.i = load double, ptr %.3.i.i230.i.i.i.i, align 8, !noalias !15
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
  store double 0.000000e+00, ptr %.3.i2.i.i.i.i.i, align 8, !noalias !15
  call fastcc void @ndtr_slope.2(ptr %.3.i2.i.i.i.i.i, double %t22.i261.i.i.i.i)
  %.17.i5.i.i.i.i.i = load double, ptr %.3.i2.i.i.i.i.i, align 8, !noalias !15
  store double 0.000000e+00, ptr %.3.i6.i.i.i.i.i, align 8, !noalias !15
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i.i, double %t22.i261.i.i.i.i)
  %.17.i9.i.i.i.i.i = load double, ptr %.3.i6.i.i.i.i.i, align 8, !noalias !15
  %t25.i262.i.i.i.i = fneg double %t8.i249.i.i.i.i
  %t26.i263.i.i.i.i = select i1 %t21.i260.i.i.i.i, double %t25.i262.i.i.i.i, double %t19.i258.i.i.i.i
  store double 0.000000e+00, ptr %.3.i10.i.i.i.i.i, align 8, !noalias !15
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i.i, double %t26.i263.i.i.i.i)
  %.17.i13.i.i.i.i.i = load double, ptr %.3.i10.i.i.i.i.i, align 8, !noalias !15
  %t28.i264.i.i.i.i = fsub contract double %.17.i13.i.i.i.i.i, %.17.i9.i.i.i.i.i
  %28 = select i1 %t13.i252.i.i.i.i, i1 %t5.i246.i.i.i.i, i1 false
  %t30.i265.i.i.i.i = select i1 %28, double %t28.i264.i.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i.i = fneg double %t30.i265.i.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i.i, double %t31.i266.i.i.i.i)
  %.17.i17.i.i.i.i.i = load double, ptr %.3.i14.i.i.i.i.i, align 8, !noalias !15
  %t33.i267.i.i.i.i = select i1 %t13.i252.i.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %t33.i267.i.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i.i = fneg double %t34.i268.i.i.i.i
  %t36.i270.i.i.i.i = fdiv contract double %t35.i269.i.i.i.i, %.17.i17.i.i.i.i.i
  %29 = select i1 %t5.i246.i.i.i.i, i1 %t13.i252.i.i.i.i, i1 false
  %t38.i271.i.i.i.i = select i1 %29, double %t36.i270.i.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i.i = fsub contract double %t34.i268.i.i.i.i, %t38.i271.i.i.i.i
  %t40.i.i.i.i.i = fmul contract double %.17.i5.i.i.i.i.i, %t39.i272.i.i.i.i
  store double 0.000000e+00, ptr %.3.i18.i.i.i.i.i, align 8, !noalias !15
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i.i, double %t26.i263.i.i.i.i)
  %.17.i21.i.i.i.i.i = load double, ptr %.3.i18.i.i.i.i.i, align 8, !noalias !15
  %t43.i273.i.i.i.i = fmul contract double %t38.i271.i.i.i.i, %.17.i21.i.i.i.i.i
  %30 = fsub contract double 0.000000e+00, %t43.i273.i.i.i.i
  %t46.i274.i.i.i.i = select contract i1 %t21.i260.i.i.i.i, double %30, double %t40.i.i.i.i.i
  %t47.i275.i.i.i.i = fadd contract double %t16.i255.i.i.i.i, %t46.i274.i.i.i.i
  %t48.i276.i.i.i.i = fmul contract double %t8.i249.i.i.i.i, %t47.i275.i.i.i.i
  %t49.i277.i.i.i.i = fdiv contract double %t48.i276.i.i.i.i, %x2.i243.i.i.i.i
  store double 0.000000e+00, ptr %.3.i22.i.i.i.i.i, align 8, !noalias !15
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i.i, double %t20.i259.i.i.i.i)
  %.17.i25.i.i.i.i.i = load double, ptr %.3.i22.i.i.i.i.i, align 8, !noalias !15
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
  %31 = fneg double %t62.i.i.i.i.i
  %32 = fmul double %t66.i.i.i.i.i, %31
  %t69.i.i.i.i.i = fdiv double %32, %x2.i243.i.i.i.i
  %33 = fsub contract double %t69.i.i.i.i.i, %t59.i286.i.i.i.i
  %t71.i.i.i.i.i = fsub contract double %33, %t58.i285.i.i.i.i
  %t72.i.i.i.i.i = fsub contract double %t71.i.i.i.i.i, %t49.i277.i.i.i.i
  %t73.i.i.i.i.i = fdiv contract double %t47.i275.i.i.i.i, %x2.i243.i.i.i.i
  %t74.i.i.i.i.i = fdiv contract double %t56.i283.i.i.i.i, %x2.i243.i.i.i.i
  %t75.i.i.i.i.i = fdiv contract double %t66.i.i.i.i.i, %x2.i243.i.i.i.i
  %t76.i.i.i.i.i = fneg double %t75.i.i.i.i.i
  %t77.i.i.i.i.i = fsub contract double %t76.i.i.i.i.i, %t74.i.i.i.i.i
  %t78.i.i.i.i.i = fsub contract double %t77.i.i.i.i.i, %t73.i.i.i.i.i
  store double 0.000000e+00, ptr %.3.i26.i.i.i.i.i, align 8, !noalias !15
  call fastcc void @log_ndtr_of.2(ptr %.3.i26.i.i.i.i.i, double %t8.i249.i.i.i.i)
  %.17.i29.i.i.i.i.i = load double, ptr %.3.i26.i.i.i.i.i, align 8, !noalias !15
  %t80.i.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %.17.i29.i.i.i.i.i, double 0.000000e+00
  store double 0.000000e+00, ptr %.3.i30.i.i.i.i.i, align 8, !noalias !15
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i.i, double %t20.i259.i.i.i.i)
  %.17.i33.i.i.i.i.i = load double, ptr %.3.i30.i.i.i.i.i, align 8, !noalias !15
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i.i, double %t30.i265.i.i.i.i)
  %.17.i37.i.i.i.i.i = load double, ptr %.3.i34.i.i.i.i.i, align 8, !noalias !15
  %t83.i.i.i.i.i = fadd contract double %.17.i9.i.i.i.i.i, %.17.i37.i.i.i.i.i
  %t84.i.i.i.i.i = select i1 %t5.i246.i.i.i.i, double %t83.i.i.i.i.i, double %.17.i33.i.i.i.i.i
  %t85.i.i.i.i.i = select i1 %t13.i252.i.i.i.i, double %t84.i.i.i.i.i, double %t80.i.i.i.i.i
  %t87.i.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i.i)
  %t88.i.i.i.i.i = fmul contract double %t62.i.i.i.i.i, %t64.i.i.i.i.i
  %t89.i.i.i.i.i = fsub contract double %t88.i.i.i.i.i, %t87.i.i.i.i.i
  %t90.i.i.i.i.i = fadd contract double %t89.i.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i.i = fsub contract double %t90.i.i.i.i.i, %t85.i.i.i.i.i
  %d0.p.i287.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i288.i.i.i.i = load double, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !15
  %d0.a.i289.i.i.i.i = fadd double %t75.i.i.i.i.i, %d0.b.i288.i.i.i.i
  store double %d0.a.i289.i.i.i.i, ptr %d0.p.i287.i.i.i.i, align 8, !noalias !15
  %d1.p.i290.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i233.i.i.i.i
  %d1.b.i291.i.i.i.i = load double, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !15
  %d1.a.i292.i.i.i.i = fadd double %t78.i.i.i.i.i, %d1.b.i291.i.i.i.i
  store double %d1.a.i292.i.i.i.i, ptr %d1.p.i290.i.i.i.i, align 8, !noalias !15
  %d2.p.i293.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i235.i.i.i.i
  %d2.b.i294.i.i.i.i = load double, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !15
  %d2.a.i295.i.i.i.i = fadd double %t72.i.i.i.i.i, %d2.b.i294.i.i.i.i
  store double %d2.a.i295.i.i.i.i, ptr %d2.p.i293.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d10.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i296.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i297.i.i.i.i = load i64, ptr %i1.p.i296.i.i.i.i, align 4, !noalias !15
  %x0.p.i298.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i299.i.i.i.i = load double, ptr %x0.p.i298.i.i.i.i, align 8, !noalias !15
  %x1.p.i300.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i297.i.i.i.i
  %x1.i301.i.i.i.i = load double, ptr %x1.p.i300.i.i.i.i, align 8, !noalias !15
  %t2.i302.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i301.i.i.i.i
  %t4.i303.i.i.i.i = fdiv contract double %x0.i299.i.i.i.i, %x1.i301.i.i.i.i
  %t7.i304.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, -5.000000e-01
  %t8.i305.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, 5.000000e-01
  %t10.i306.i.i.i.i = fsub contract double %t7.i304.i.i.i.i, %t8.i305.i.i.i.i
  %34 = fneg double %t4.i303.i.i.i.i
  %35 = fmul double %t10.i306.i.i.i.i, %34
  %t13.i307.i.i.i.i = fdiv double %35, %x1.i301.i.i.i.i
  %36 = fsub contract double %t13.i307.i.i.i.i, %t2.i302.i.i.i.i
  %t15.i308.i.i.i.i = fdiv contract double %t10.i306.i.i.i.i, %x1.i301.i.i.i.i
  %t16.i309.i.i.i.i = tail call double @llvm.log.f64(double %x1.i301.i.i.i.i)
  %t18.i310.i.i.i.i = fmul contract double %t4.i303.i.i.i.i, %t8.i305.i.i.i.i
  %t20.i311.i.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t18.i310.i.i.i.i
  %t21.i312.i.i.i.i = fadd contract double %t20.i311.i.i.i.i, 0xBFED67F1C864BEB4
  %t22.i313.i.i.i.i = fsub contract double %t21.i312.i.i.i.i, %t16.i309.i.i.i.i
  %d0.p.i314.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i315.i.i.i.i = load double, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !15
  %d0.a.i316.i.i.i.i = fadd double %d0.b.i315.i.i.i.i, %t15.i308.i.i.i.i
  store double %d0.a.i316.i.i.i.i, ptr %d0.p.i314.i.i.i.i, align 8, !noalias !15
  %d1.p.i317.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i297.i.i.i.i
  %d1.b.i318.i.i.i.i = load double, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !15
  %d1.a.i319.i.i.i.i = fadd double %d1.b.i318.i.i.i.i, %36
  store double %d1.a.i319.i.i.i.i, ptr %d1.p.i317.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d11.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i320.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i321.i.i.i.i = load i64, ptr %i1.p.i320.i.i.i.i, align 4, !noalias !15
  %i2.p.i322.i.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i.i, i64 8
  %s2.i323.i.i.i.i = load i64, ptr %i2.p.i322.i.i.i.i, align 4, !noalias !15
  %x0.p.i324.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i325.i.i.i.i = load double, ptr %x0.p.i324.i.i.i.i, align 8, !noalias !15
  %x1.p.i326.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i321.i.i.i.i
  %x1.i327.i.i.i.i = load double, ptr %x1.p.i326.i.i.i.i, align 8, !noalias !15
  %x2.p.i328.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i323.i.i.i.i
  %x2.i329.i.i.i.i = load double, ptr %x2.p.i328.i.i.i.i, align 8, !noalias !15
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
  %37 = fneg double %t4.i331.i.i.i.i
  %38 = fmul double %t17.i341.i.i.i.i, %37
  %t20.i342.i.i.i.i = fdiv double %38, %x2.i329.i.i.i.i
  %39 = fsub contract double %t20.i342.i.i.i.i, %t2.i330.i.i.i.i
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
  %d0.p.i374.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i375.i.i.i.i = load double, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !15
  %d0.a.i376.i.i.i.i = fadd double %d0.b.i375.i.i.i.i, %t45.i362.i.i.i.i
  store double %d0.a.i376.i.i.i.i, ptr %d0.p.i374.i.i.i.i, align 8, !noalias !15
  %d1.p.i377.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i321.i.i.i.i
  %d1.b.i378.i.i.i.i = load double, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !15
  %d1.a.i379.i.i.i.i = fadd double %d1.b.i378.i.i.i.i, %t44.i361.i.i.i.i
  store double %d1.a.i379.i.i.i.i, ptr %d1.p.i377.i.i.i.i, align 8, !noalias !15
  %d2.p.i380.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i323.i.i.i.i
  %d2.b.i381.i.i.i.i = load double, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !15
  %d2.a.i382.i.i.i.i = fadd double %d2.b.i381.i.i.i.i, %39
  store double %d2.a.i382.i.i.i.i, ptr %d2.p.i380.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d12.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i383.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i384.i.i.i.i = load i64, ptr %i1.p.i383.i.i.i.i, align 4, !noalias !15
  %x0.p.i385.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i386.i.i.i.i = load double, ptr %x0.p.i385.i.i.i.i, align 8, !noalias !15
  %x1.p.i387.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i384.i.i.i.i
  %x1.i388.i.i.i.i = load double, ptr %x1.p.i387.i.i.i.i, align 8, !noalias !15
  %t2.i389.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i388.i.i.i.i
  %t4.i390.i.i.i.i = fdiv contract double %x0.i386.i.i.i.i, %x1.i388.i.i.i.i
  %t5.i391.i.i.i.i = fmul contract double %t4.i390.i.i.i.i, %t4.i390.i.i.i.i
  %t7.i392.i.i.i.i = fadd contract double %t5.i391.i.i.i.i, 1.000000e+00
  %t8.i393.i.i.i.i = fdiv contract double -1.000000e+00, %t7.i392.i.i.i.i
  %t9.i394.i.i.i.i = fmul contract double %t4.i390.i.i.i.i, %t8.i393.i.i.i.i
  %t10.i395.i.i.i.i = fadd contract double %t9.i394.i.i.i.i, %t9.i394.i.i.i.i
  %40 = fneg double %t4.i390.i.i.i.i
  %41 = fmul double %t10.i395.i.i.i.i, %40
  %t13.i396.i.i.i.i = fdiv double %41, %x1.i388.i.i.i.i
  %42 = fsub contract double %t13.i396.i.i.i.i, %t2.i389.i.i.i.i
  %t15.i397.i.i.i.i = fdiv contract double %t10.i395.i.i.i.i, %x1.i388.i.i.i.i
  %t16.i398.i.i.i.i = tail call double @llvm.log.f64(double %x1.i388.i.i.i.i)
  %t17.i399.i.i.i.i = tail call double @log1p(double %t5.i391.i.i.i.i)
  %t19.i400.i.i.i.i = fsub contract double 0xBFDCE6BB25AA1315, %t17.i399.i.i.i.i
  %t20.i401.i.i.i.i = fsub contract double %t19.i400.i.i.i.i, %t16.i398.i.i.i.i
  %d0.p.i402.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i403.i.i.i.i = load double, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !15
  %d0.a.i404.i.i.i.i = fadd double %d0.b.i403.i.i.i.i, %t15.i397.i.i.i.i
  store double %d0.a.i404.i.i.i.i, ptr %d0.p.i402.i.i.i.i, align 8, !noalias !15
  %d1.p.i405.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i384.i.i.i.i
  %d1.b.i406.i.i.i.i = load double, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !15
  %d1.a.i407.i.i.i.i = fadd double %d1.b.i406.i.i.i.i, %42
  store double %d1.a.i407.i.i.i.i, ptr %d1.p.i405.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d13.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i408.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i409.i.i.i.i = load i64, ptr %i1.p.i408.i.i.i.i, align 4, !noalias !15
  %x0.p.i410.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i411.i.i.i.i = load double, ptr %x0.p.i410.i.i.i.i, align 8, !noalias !15
  %x1.p.i412.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i409.i.i.i.i
  %x1.i413.i.i.i.i = load double, ptr %x1.p.i412.i.i.i.i, align 8, !noalias !15
  %t5.i414.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i.i
  %t6.i415.i.i.i.i = fsub contract double %t5.i414.i.i.i.i, %x0.i411.i.i.i.i
  %t8.i416.i.i.i.i = fmul contract double %x0.i411.i.i.i.i, %x1.i413.i.i.i.i
  %t9.i417.i.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i.i)
  %t10.i418.i.i.i.i = fsub contract double %t9.i417.i.i.i.i, %t8.i416.i.i.i.i
  %d0.p.i419.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i420.i.i.i.i = load double, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !15
  %d0.a.i421.i.i.i.i = fsub double %d0.b.i420.i.i.i.i, %x1.i413.i.i.i.i
  store double %d0.a.i421.i.i.i.i, ptr %d0.p.i419.i.i.i.i, align 8, !noalias !15
  %d1.p.i422.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i409.i.i.i.i
  %d1.b.i423.i.i.i.i = load double, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !15
  %d1.a.i424.i.i.i.i = fadd double %t6.i415.i.i.i.i, %d1.b.i423.i.i.i.i
  store double %d1.a.i424.i.i.i.i, ptr %d1.p.i422.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d14.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i427.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i428.i.i.i.i = load i64, ptr %i1.p.i427.i.i.i.i, align 4, !noalias !15
  %i2.p.i429.i.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i.i, i64 8
  %s2.i430.i.i.i.i = load i64, ptr %i2.p.i429.i.i.i.i, align 4, !noalias !15
  %x0.p.i431.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i432.i.i.i.i = load double, ptr %x0.p.i431.i.i.i.i, align 8, !noalias !15
  %x1.p.i433.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i428.i.i.i.i
  %x1.i434.i.i.i.i = load double, ptr %x1.p.i433.i.i.i.i, align 8, !noalias !15
  %x2.p.i435.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i430.i.i.i.i
  %x2.i436.i.i.i.i = load double, ptr %x2.p.i435.i.i.i.i, align 8, !noalias !15
  %t5.i437.i.i.i.i = fdiv contract double %x1.i434.i.i.i.i, %x2.i436.i.i.i.i
  %t6.i438.i.i.i.i = fsub contract double %t5.i437.i.i.i.i, %x0.i432.i.i.i.i
  %t7.i439.i.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i.i, double %x1.i434.i.i.i.i)
  %.17.i.i441.i.i.i.i = load double, ptr %.3.i.i425.i.i.i.i, align 8, !noalias !15
  %t10.i442.i.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i.i)
  %t11.i443.i.i.i.i = fsub contract double %t10.i442.i.i.i.i, %.17.i.i441.i.i.i.i
  %t12.i444.i.i.i.i = fadd contract double %t7.i439.i.i.i.i, %t11.i443.i.i.i.i
  %t15.i445.i.i.i.i = fadd contract double %x1.i434.i.i.i.i, -1.000000e+00
  %t16.i446.i.i.i.i = fdiv contract double %t15.i445.i.i.i.i, %x0.i432.i.i.i.i
  %t17.i447.i.i.i.i = fsub contract double %t16.i446.i.i.i.i, %x2.i436.i.i.i.i
  %t18.i448.i.i.i.i = fmul contract double %x0.i432.i.i.i.i, %x2.i436.i.i.i.i
  %t19.i449.i.i.i.i = fmul contract double %t7.i439.i.i.i.i, %t15.i445.i.i.i.i
  %t20.i450.i.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i.i), !noalias !15
  %t21.i451.i.i.i.i = fmul contract double %x1.i434.i.i.i.i, %t10.i442.i.i.i.i
  %t22.i452.i.i.i.i = fsub contract double %t21.i451.i.i.i.i, %t20.i450.i.i.i.i
  %t23.i453.i.i.i.i = fadd contract double %t19.i449.i.i.i.i, %t22.i452.i.i.i.i
  %t24.i454.i.i.i.i = fsub contract double %t23.i453.i.i.i.i, %t18.i448.i.i.i.i
  %d0.p.i455.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i456.i.i.i.i = load double, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !15
  %d0.a.i457.i.i.i.i = fadd double %t17.i447.i.i.i.i, %d0.b.i456.i.i.i.i
  store double %d0.a.i457.i.i.i.i, ptr %d0.p.i455.i.i.i.i, align 8, !noalias !15
  %d1.p.i458.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i428.i.i.i.i
  %d1.b.i459.i.i.i.i = load double, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !15
  %d1.a.i460.i.i.i.i = fadd double %t12.i444.i.i.i.i, %d1.b.i459.i.i.i.i
  store double %d1.a.i460.i.i.i.i, ptr %d1.p.i458.i.i.i.i, align 8, !noalias !15
  %d2.p.i461.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i430.i.i.i.i
  %d2.b.i462.i.i.i.i = load double, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !15
  %d2.a.i463.i.i.i.i = fadd double %t6.i438.i.i.i.i, %d2.b.i462.i.i.i.i
  store double %d2.a.i463.i.i.i.i, ptr %d2.p.i461.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d15.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i466.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i467.i.i.i.i = load i64, ptr %i1.p.i466.i.i.i.i, align 4, !noalias !15
  %i2.p.i468.i.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i.i, i64 8
  %s2.i469.i.i.i.i = load i64, ptr %i2.p.i468.i.i.i.i, align 4, !noalias !15
  %x0.p.i470.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i471.i.i.i.i = load double, ptr %x0.p.i470.i.i.i.i, align 8, !noalias !15
  %x1.p.i472.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i467.i.i.i.i
  %x1.i473.i.i.i.i = load double, ptr %x1.p.i472.i.i.i.i, align 8, !noalias !15
  %x2.p.i474.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i469.i.i.i.i
  %x2.i475.i.i.i.i = load double, ptr %x2.p.i474.i.i.i.i, align 8, !noalias !15
  %t2.i476.i.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i.i
  %t5.i477.i.i.i.i = fdiv contract double %x1.i473.i.i.i.i, %x2.i475.i.i.i.i
  %43 = fsub contract double %t5.i477.i.i.i.i, %t2.i476.i.i.i.i
  %t7.i478.i.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i.i, double %x1.i473.i.i.i.i)
  %.17.i.i480.i.i.i.i = load double, ptr %.3.i.i464.i.i.i.i, align 8, !noalias !15
  %t11.i481.i.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i.i)
  %t12.i482.i.i.i.i = fsub contract double %t11.i481.i.i.i.i, %.17.i.i480.i.i.i.i
  %t13.i483.i.i.i.i = fsub contract double %t12.i482.i.i.i.i, %t7.i478.i.i.i.i
  %t14.i484.i.i.i.i = fdiv contract double %x2.i475.i.i.i.i, %x0.i471.i.i.i.i
  %t18.i485.i.i.i.i = fadd contract double %x1.i473.i.i.i.i, 1.000000e+00
  %44 = fdiv contract double %t14.i484.i.i.i.i, %x0.i471.i.i.i.i
  %45 = fdiv contract double %t18.i485.i.i.i.i, %x0.i471.i.i.i.i
  %t21.i486.i.i.i.i = fsub contract double %44, %45
  %t22.i487.i.i.i.i = fmul contract double %t7.i478.i.i.i.i, %t18.i485.i.i.i.i
  %t23.i488.i.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i.i), !noalias !15
  %t24.i489.i.i.i.i = fmul contract double %x1.i473.i.i.i.i, %t11.i481.i.i.i.i
  %t25.i490.i.i.i.i = fsub contract double %t24.i489.i.i.i.i, %t23.i488.i.i.i.i
  %t26.i491.i.i.i.i = fsub contract double %t25.i490.i.i.i.i, %t22.i487.i.i.i.i
  %t27.i492.i.i.i.i = fsub contract double %t26.i491.i.i.i.i, %t14.i484.i.i.i.i
  %d0.p.i493.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i494.i.i.i.i = load double, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !15
  %d0.a.i495.i.i.i.i = fadd double %t21.i486.i.i.i.i, %d0.b.i494.i.i.i.i
  store double %d0.a.i495.i.i.i.i, ptr %d0.p.i493.i.i.i.i, align 8, !noalias !15
  %d1.p.i496.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i467.i.i.i.i
  %d1.b.i497.i.i.i.i = load double, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !15
  %d1.a.i498.i.i.i.i = fadd double %t13.i483.i.i.i.i, %d1.b.i497.i.i.i.i
  store double %d1.a.i498.i.i.i.i, ptr %d1.p.i496.i.i.i.i, align 8, !noalias !15
  %d2.p.i499.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i469.i.i.i.i
  %d2.b.i500.i.i.i.i = load double, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !15
  %d2.a.i501.i.i.i.i = fadd double %43, %d2.b.i500.i.i.i.i
  store double %d2.a.i501.i.i.i.i, ptr %d2.p.i499.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d16.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i502.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i503.i.i.i.i = load i64, ptr %i1.p.i502.i.i.i.i, align 4, !noalias !15
  %i2.p.i504.i.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i.i, i64 8
  %s2.i505.i.i.i.i = load i64, ptr %i2.p.i504.i.i.i.i, align 4, !noalias !15
  %x0.p.i506.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i507.i.i.i.i = load double, ptr %x0.p.i506.i.i.i.i, align 8, !noalias !15
  %x1.p.i508.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i503.i.i.i.i
  %x1.i509.i.i.i.i = load double, ptr %x1.p.i508.i.i.i.i, align 8, !noalias !15
  %x2.p.i510.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i505.i.i.i.i
  %x2.i511.i.i.i.i = load double, ptr %x2.p.i510.i.i.i.i, align 8, !noalias !15
  %t2.i512.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i511.i.i.i.i
  %t5.i513.i.i.i.i = tail call double @llvm.log.f64(double %x0.i507.i.i.i.i)
  %t6.i514.i.i.i.i = fsub contract double %t5.i513.i.i.i.i, %x1.i509.i.i.i.i
  %t7.i515.i.i.i.i = fdiv contract double %t6.i514.i.i.i.i, %x2.i511.i.i.i.i
  %t9.i516.i.i.i.i = fmul contract double %t7.i515.i.i.i.i, -5.000000e-01
  %t11.i517.i.i.i.i = fadd contract double %t9.i516.i.i.i.i, %t9.i516.i.i.i.i
  %46 = fneg double %t7.i515.i.i.i.i
  %47 = fmul double %t11.i517.i.i.i.i, %46
  %t14.i518.i.i.i.i = fdiv double %47, %x2.i511.i.i.i.i
  %48 = fsub contract double %t14.i518.i.i.i.i, %t2.i512.i.i.i.i
  %t16.i519.i.i.i.i = fdiv contract double %t11.i517.i.i.i.i, %x2.i511.i.i.i.i
  %t18.i520.i.i.i.i = fadd contract double %t16.i519.i.i.i.i, -1.000000e+00
  %t19.i521.i.i.i.i = fdiv contract double %t18.i520.i.i.i.i, %x0.i507.i.i.i.i
  %t21.i522.i.i.i.i = tail call double @llvm.log.f64(double %x2.i511.i.i.i.i)
  %t22.i523.i.i.i.i = fmul contract double %t7.i515.i.i.i.i, %t9.i516.i.i.i.i
  %t23.i524.i.i.i.i = fsub contract double %t22.i523.i.i.i.i, %t21.i522.i.i.i.i
  %t24.i525.i.i.i.i = fadd contract double %t23.i524.i.i.i.i, 0xBFED67F1C864BEB4
  %t25.i526.i.i.i.i = fsub contract double %t24.i525.i.i.i.i, %t5.i513.i.i.i.i
  %d0.p.i527.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i528.i.i.i.i = load double, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !15
  %d0.a.i529.i.i.i.i = fadd double %d0.b.i528.i.i.i.i, %t19.i521.i.i.i.i
  store double %d0.a.i529.i.i.i.i, ptr %d0.p.i527.i.i.i.i, align 8, !noalias !15
  %d1.p.i530.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i503.i.i.i.i
  %d1.b.i531.i.i.i.i = load double, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !15
  %d1.a.i532.i.i.i.i = fsub double %d1.b.i531.i.i.i.i, %t16.i519.i.i.i.i
  store double %d1.a.i532.i.i.i.i, ptr %d1.p.i530.i.i.i.i, align 8, !noalias !15
  %d2.p.i533.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i505.i.i.i.i
  %d2.b.i534.i.i.i.i = load double, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !15
  %d2.a.i535.i.i.i.i = fadd double %d2.b.i534.i.i.i.i, %48
  store double %d2.a.i535.i.i.i.i, ptr %d2.p.i533.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d17.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i538.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i539.i.i.i.i = load i64, ptr %i1.p.i538.i.i.i.i, align 4, !noalias !15
  %i2.p.i540.i.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i.i, i64 8
  %s2.i541.i.i.i.i = load i64, ptr %i2.p.i540.i.i.i.i, align 4, !noalias !15
  %x0.p.i542.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i543.i.i.i.i = load double, ptr %x0.p.i542.i.i.i.i, align 8, !noalias !15
  %x1.p.i544.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i539.i.i.i.i
  %x1.i545.i.i.i.i = load double, ptr %x1.p.i544.i.i.i.i, align 8, !noalias !15
  %x2.p.i546.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i541.i.i.i.i
  %x2.i547.i.i.i.i = load double, ptr %x2.p.i546.i.i.i.i, align 8, !noalias !15
  %t2.i548.i.i.i.i = fdiv contract double %x0.i543.i.i.i.i, %x2.i547.i.i.i.i
  %t4.i549.i.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i.i)
  %t5.i550.i.i.i.i = fmul contract double %x1.i545.i.i.i.i, %t4.i549.i.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i.i, double %t5.i550.i.i.i.i)
  %.17.i.i552.i.i.i.i = load double, ptr %.3.i.i536.i.i.i.i, align 8, !noalias !15
  %t11.i553.i.i.i.i = fadd contract double %x1.i545.i.i.i.i, -1.000000e+00
  %49 = fmul contract double %x1.i545.i.i.i.i, %.17.i.i552.i.i.i.i
  %t12.i554.i.i.i.i = fsub contract double %t11.i553.i.i.i.i, %49
  %t13.i555.i.i.i.i = fdiv contract double %t12.i554.i.i.i.i, %t2.i548.i.i.i.i
  %t14.i556.i.i.i.i = fmul contract double %t2.i548.i.i.i.i, %t13.i555.i.i.i.i
  %t15.i557.i.i.i.i = fdiv contract double %t14.i556.i.i.i.i, %x2.i547.i.i.i.i
  %t16.i558.i.i.i.i = fdiv contract double %x1.i545.i.i.i.i, %x2.i547.i.i.i.i
  %t17.i559.i.i.i.i = fdiv contract double 1.000000e+00, %t16.i558.i.i.i.i
  %50 = fneg double %t16.i558.i.i.i.i
  %51 = fmul double %t17.i559.i.i.i.i, %50
  %t20.i560.i.i.i.i = fdiv double %51, %x2.i547.i.i.i.i
  %t21.i561.i.i.i.i = fsub contract double %t20.i560.i.i.i.i, %t15.i557.i.i.i.i
  %t23.i562.i.i.i.i = fdiv contract double %t17.i559.i.i.i.i, %x2.i547.i.i.i.i
  %t24.i563.i.i.i.i = fadd contract double %t4.i549.i.i.i.i, %t23.i562.i.i.i.i
  %52 = fmul contract double %t4.i549.i.i.i.i, %.17.i.i552.i.i.i.i
  %t25.i564.i.i.i.i = fsub contract double %t24.i563.i.i.i.i, %52
  %t26.i565.i.i.i.i = fdiv contract double %t13.i555.i.i.i.i, %x2.i547.i.i.i.i
  %t27.i566.i.i.i.i = fmul contract double %t11.i553.i.i.i.i, %t4.i549.i.i.i.i
  %t28.i567.i.i.i.i = tail call double @llvm.log.f64(double %t16.i558.i.i.i.i)
  %t29.i568.i.i.i.i = fadd contract double %t28.i567.i.i.i.i, %t27.i566.i.i.i.i
  %t30.i569.i.i.i.i = fsub contract double %t29.i568.i.i.i.i, %.17.i.i552.i.i.i.i
  %d0.p.i570.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i571.i.i.i.i = load double, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !15
  %d0.a.i572.i.i.i.i = fadd double %d0.b.i571.i.i.i.i, %t26.i565.i.i.i.i
  store double %d0.a.i572.i.i.i.i, ptr %d0.p.i570.i.i.i.i, align 8, !noalias !15
  %d1.p.i573.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i539.i.i.i.i
  %d1.b.i574.i.i.i.i = load double, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !15
  %d1.a.i575.i.i.i.i = fadd double %t25.i564.i.i.i.i, %d1.b.i574.i.i.i.i
  store double %d1.a.i575.i.i.i.i, ptr %d1.p.i573.i.i.i.i, align 8, !noalias !15
  %d2.p.i576.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i541.i.i.i.i
  %d2.b.i577.i.i.i.i = load double, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !15
  %d2.a.i578.i.i.i.i = fadd double %t21.i561.i.i.i.i, %d2.b.i577.i.i.i.i
  store double %d2.a.i578.i.i.i.i, ptr %d2.p.i576.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

d18.i.i.i.i:                                      ; preds = %B134.i.i.i
  %i1.p.i583.i.i.i.i = getelementptr i64, ptr %.59, i64 %.378.i.i.i
  %s1.i584.i.i.i.i = load i64, ptr %i1.p.i583.i.i.i.i, align 4, !noalias !15
  %i2.p.i585.i.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i.i, i64 8
  %s2.i586.i.i.i.i = load i64, ptr %i2.p.i585.i.i.i.i, align 4, !noalias !15
  %x0.p.i587.i.i.i.i = getelementptr double, ptr %.272, i64 %.111.044.i.i.i
  %x0.i588.i.i.i.i = load double, ptr %x0.p.i587.i.i.i.i, align 8, !noalias !15
  %x1.p.i589.i.i.i.i = getelementptr double, ptr %.272, i64 %s1.i584.i.i.i.i
  %x1.i590.i.i.i.i = load double, ptr %x1.p.i589.i.i.i.i, align 8, !noalias !15
  %x2.p.i591.i.i.i.i = getelementptr double, ptr %.272, i64 %s2.i586.i.i.i.i
  %x2.i592.i.i.i.i = load double, ptr %x2.p.i591.i.i.i.i, align 8, !noalias !15
  %t1.i.i.i.i.i = fneg double %x0.i588.i.i.i.i
  %t2.i593.i.i.i.i = tail call double @log1p(double %t1.i.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i.i, double %x2.i592.i.i.i.i)
  %.17.i.i595.i.i.i.i = load double, ptr %.3.i.i581.i.i.i.i, align 8, !noalias !15
  %t8.i596.i.i.i.i = fadd contract double %x1.i590.i.i.i.i, %x2.i592.i.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i.i, double %t8.i596.i.i.i.i)
  %.17.i4.i598.i.i.i.i = load double, ptr %.3.i1.i579.i.i.i.i, align 8, !noalias !15
  %t10.i599.i.i.i.i = fsub contract double %.17.i4.i598.i.i.i.i, %.17.i.i595.i.i.i.i
  %t11.i600.i.i.i.i = fadd contract double %t2.i593.i.i.i.i, %t10.i599.i.i.i.i
  %t12.i601.i.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i.i, double %x1.i590.i.i.i.i)
  %.17.i8.i.i.i.i.i = load double, ptr %.3.i5.i.i.i.i.i, align 8, !noalias !15
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
  %t26.i612.i.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i.i), !noalias !15
  %t27.i613.i.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i.i), !noalias !15
  %t28.i614.i.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i.i), !noalias !15
  %t29.i615.i.i.i.i = fsub contract double %t28.i614.i.i.i.i, %t27.i613.i.i.i.i
  %t30.i616.i.i.i.i = fsub contract double %t29.i615.i.i.i.i, %t26.i612.i.i.i.i
  %t31.i617.i.i.i.i = fadd contract double %t25.i611.i.i.i.i, %t30.i616.i.i.i.i
  %t32.i618.i.i.i.i = fadd contract double %t24.i610.i.i.i.i, %t31.i617.i.i.i.i
  %d0.p.i619.i.i.i.i = getelementptr double, ptr %.372, i64 %.111.044.i.i.i
  %d0.b.i620.i.i.i.i = load double, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !15
  %d0.a.i621.i.i.i.i = fadd double %t23.i609.i.i.i.i, %d0.b.i620.i.i.i.i
  store double %d0.a.i621.i.i.i.i, ptr %d0.p.i619.i.i.i.i, align 8, !noalias !15
  %d1.p.i622.i.i.i.i = getelementptr double, ptr %.372, i64 %s1.i584.i.i.i.i
  %d1.b.i623.i.i.i.i = load double, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !15
  %d1.a.i624.i.i.i.i = fadd double %t16.i603.i.i.i.i, %d1.b.i623.i.i.i.i
  store double %d1.a.i624.i.i.i.i, ptr %d1.p.i622.i.i.i.i, align 8, !noalias !15
  %d2.p.i625.i.i.i.i = getelementptr double, ptr %.372, i64 %s2.i586.i.i.i.i
  %d2.b.i626.i.i.i.i = load double, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !15
  %d2.a.i627.i.i.i.i = fadd double %t11.i600.i.i.i.i, %d2.b.i626.i.i.i.i
  store double %d2.a.i627.i.i.i.i, ptr %d2.p.i625.i.i.i.i, align 8, !noalias !15
  br label %prior_density.exit.i.i.i

prior_density.exit.i.i.i:                         ; preds = %d18.i.i.i.i, %d17.i.i.i.i, %d16.i.i.i.i, %d15.i.i.i.i, %d14.i.i.i.i, %d13.i.i.i.i, %d12.i.i.i.i, %d11.i.i.i.i, %d10.i.i.i.i, %d9.i.i.i.i, %d8.i.i.i.i, %d7.i.i.i.i, %d6.i.i.i.i, %d5.i.i.i.i, %d4.i.i.i.i, %d3.i.i.i.i, %d2.i.i.i.i, %d1.i.i.i.i, %B134.i.i.i
  %common.ret.op.i.i.i.i = phi double [ %t32.i618.i.i.i.i, %d18.i.i.i.i ], [ %t21.i.i.i.i.i, %d1.i.i.i.i ], [ %t60.i.i.i.i.i, %d2.i.i.i.i ], [ %t23.i.i.i.i.i, %d3.i.i.i.i ], [ %t27.i84.i.i.i.i, %d4.i.i.i.i ], [ %t36.i123.i.i.i.i, %d5.i.i.i.i ], [ %t33.i169.i.i.i.i, %d6.i.i.i.i ], [ %t22.i206.i.i.i.i, %d7.i.i.i.i ], [ %t5.i226.i.i.i.i, %d8.i.i.i.i ], [ %t91.i.i.i.i.i, %d9.i.i.i.i ], [ %t22.i313.i.i.i.i, %d10.i.i.i.i ], [ %t59.i373.i.i.i.i, %d11.i.i.i.i ], [ %t20.i401.i.i.i.i, %d12.i.i.i.i ], [ %t10.i418.i.i.i.i, %d13.i.i.i.i ], [ %t24.i454.i.i.i.i, %d14.i.i.i.i ], [ %t27.i492.i.i.i.i, %d15.i.i.i.i ], [ %t25.i526.i.i.i.i, %d16.i.i.i.i ], [ %t30.i569.i.i.i.i, %d17.i.i.i.i ], [ 0.000000e+00, %B134.i.i.i ]
  %.390.i.i.i = fadd double %lp.2.046.i.i.i, %common.ret.op.i.i.i.i
  br label %B219.i.i.i

B219.i.i.i:                                       ; preds = %B64.if.i.i.i, %prior_density.exit.i.i.i
  %lp.3.1.i.i.i = phi double [ %.390.i.i.i, %prior_density.exit.i.i.i ], [ %lp.2.046.i.i.i, %B64.if.i.i.i ]
  %exitcond.not.i238.i.i = icmp eq i64 %.182.i.i.i, %.87.i.i.i
  br i1 %exitcond.not.i238.i.i, label %forward, label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B219.i.i.i, %B64.if.lr.ph.i.i.i
  %lp.2.046.i.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i.i ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.111.044.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.182.i.i.i, %B219.i.i.i ]
  %.182.i.i.i = add nuw nsw i64 %.111.044.i.i.i, 1
  %.281.i.i.i = load i64, ptr %.280.i236.i.i, align 8, !noalias !15
  %53 = getelementptr i64, ptr %.59, i64 %.281.i.i.i
  %.285.i.i.i = getelementptr i64, ptr %53, i64 %.111.044.i.i.i
  %.286.i.i.i = load i64, ptr %.285.i.i.i, align 8, !noalias !15
  %.291.i237.i.i = icmp eq i64 %.286.i.i.i, 0
  br i1 %.291.i237.i.i, label %B219.i.i.i, label %B134.i.i.i

B140.if.i.i:                                      ; preds = %B140.if.i.i, %B140.if.lr.ph.i.i
  %lp.3.0248.i.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i.i ], [ %.436.i.i, %B140.if.i.i ]
  %.274.0247.i.i = phi i64 [ 0, %B140.if.lr.ph.i.i ], [ %.345.i.i, %B140.if.i.i ]
  %.345.i.i = add nuw nsw i64 %.274.0247.i.i, 1
  %.374.i.i = getelementptr i64, ptr %2, i64 %.274.0247.i.i
  %.375.i.i = load i64, ptr %.374.i.i, align 8, !noalias !6
  %.377.i.i = getelementptr double, ptr %.445, i64 %.274.0247.i.i
  %.378.i.i = load double, ptr %.377.i.i, align 8, !noalias !6
  %.383.idx.i.i = shl i64 %.274.0247.i.i, 4
  %.383.i.i = getelementptr i8, ptr %3, i64 %.383.idx.i.i
  %.384.i.i = load double, ptr %.383.i.i, align 8, !noalias !6
  %.390.i.i = getelementptr i8, ptr %.383.i.i, i64 8
  %.391.i.i = load double, ptr %.390.i.i, align 8, !noalias !6
  call fastcc void @to_scale(ptr %.392.i.i, i64 %.375.i.i, double %.378.i.i, double %.384.i.i, double %.391.i.i)
  %.406.fca.3.load.i.i = load double, ptr %.fca.3.gep.i.i, align 8, !noalias !6
  %.406.fca.2.load.i.i = load double, ptr %.fca.2.gep.i.i, align 8, !noalias !6
  %.406.fca.0.load.i.i = load double, ptr %.392.i.i, align 8, !noalias !6
  %.433.i.i = getelementptr double, ptr %.272, i64 %.274.0247.i.i
  store double %.406.fca.0.load.i.i, ptr %.433.i.i, align 8, !noalias !6
  %.436.i.i = fadd double %lp.3.0248.i.i, %.406.fca.2.load.i.i
  %.440.i.i = getelementptr double, ptr %arg.grad, i64 %.274.0247.i.i
  %.441.i.i = load double, ptr %.440.i.i, align 8, !noalias !6
  %.442.i.i = fadd double %.406.fca.3.load.i.i, %.441.i.i
  store double %.442.i.i, ptr %.440.i.i, align 8, !noalias !6
  %exitcond.not.i.i = icmp eq i64 %.345.i.i, %.93.i.i
  br i1 %exitcond.not.i.i, label %B276.i.i, label %B140.if.i.i

B336.if.i.i:                                      ; preds = %B336.loopexit.i.i, %B336.if.lr.ph.i.i
  %.550.0259.i.i = phi i64 [ 0, %B336.if.lr.ph.i.i ], [ %.619.i.i, %B336.loopexit.i.i ]
  %.619.i.i = add nuw nsw i64 %.550.0259.i.i, 1
  %.715.i.i = load i64, ptr %.714.i.i, align 8, !noalias !6
  %54 = getelementptr i64, ptr %.59, i64 %.715.i.i
  %.761.idx.i.i = mul i64 %.550.0259.i.i, 40
  %.761.i.i = getelementptr i8, ptr %54, i64 %.761.idx.i.i
  %.762.i.i = load i64, ptr %.761.i.i, align 8, !noalias !6
  %.958254.not.i.i = icmp slt i64 %.762.i.i, 1
  br i1 %.958254.not.i.i, label %B336.loopexit.i.i, label %B660.if.lr.ph.i.i

B660.if.lr.ph.i.i:                                ; preds = %B336.if.i.i
  %.870.i.i = getelementptr i8, ptr %.761.i.i, i64 32
  %.871.i.i = load i64, ptr %.870.i.i, align 8, !noalias !6
  %.845.i.i = getelementptr i8, ptr %.761.i.i, i64 24
  %.846.i.i = load i64, ptr %.845.i.i, align 8, !noalias !6
  %.811.i.i = getelementptr i8, ptr %.761.i.i, i64 8
  %.812.i.i = load i64, ptr %.811.i.i, align 8, !noalias !6
  %.786.i.i = getelementptr i8, ptr %.761.i.i, i64 16
  %.787.i.i = load i64, ptr %.786.i.i, align 8, !noalias !6
  %55 = getelementptr double, ptr %.100, i64 %.871.i.i
  %56 = getelementptr double, ptr %.100, i64 %.846.i.i
  %57 = getelementptr i64, ptr %.59, i64 %.787.i.i
  %58 = getelementptr i64, ptr %.59, i64 %.812.i.i
  br label %B660.if.i.i

B660.if.i.i:                                      ; preds = %B660.if.lr.ph.i.i, %B770.i.i
  %.902.0255.i.i = phi i64 [ 0, %B660.if.lr.ph.i.i ], [ %.971.i.i, %B770.i.i ]
  %.1003.i.i = getelementptr double, ptr %55, i64 %.902.0255.i.i
  %.1004.i.i = load double, ptr %.1003.i.i, align 8, !noalias !6
  %.1128.i.i = mul nuw nsw i64 %.902.0255.i.i, %.762.i.i
  %59 = getelementptr double, ptr %56, i64 %.1128.i.i
  br label %B704.if.i.i

B704.if.i.i:                                      ; preds = %B704.if.i.i, %B660.if.i.i
  %total.2.2252.i.i = phi double [ %.1004.i.i, %B660.if.i.i ], [ %.1145.i.i, %B704.if.i.i ]
  %.1032.0250.i.i = phi i64 [ 0, %B660.if.i.i ], [ %.1101.i.i, %B704.if.i.i ]
  %.1101.i.i = add nuw nsw i64 %.1032.0250.i.i, 1
  %.1133.i.i = getelementptr double, ptr %59, i64 %.1032.0250.i.i
  %.1134.i.i = load double, ptr %.1133.i.i, align 8, !noalias !6
  %.1138.i.i = getelementptr i64, ptr %57, i64 %.1032.0250.i.i
  %.1139.i.i = load i64, ptr %.1138.i.i, align 8, !noalias !6
  %.1141.i.i = getelementptr double, ptr %.445, i64 %.1139.i.i
  %.1142.i.i = load double, ptr %.1141.i.i, align 8, !noalias !6
  %.1143.i.i = fmul double %.1134.i.i, %.1142.i.i
  %.1145.i.i = fadd double %total.2.2252.i.i, %.1143.i.i
  %exitcond263.not.i.i = icmp eq i64 %.762.i.i, %.1101.i.i
  br i1 %exitcond263.not.i.i, label %B770.i.i, label %B704.if.i.i

B896.if.i.i:                                      ; preds = %B896.if.i.i, %B896.if.lr.ph.i.i
  %.1322.0261.i.i = phi i64 [ 0, %B896.if.lr.ph.i.i ], [ %.1391.i.i, %B896.if.i.i ]
  %.1391.i.i = add nuw nsw i64 %.1322.0261.i.i, 1
  %.1487.i.i = load i64, ptr %.1486.i.i, align 8, !noalias !6
  %60 = getelementptr double, ptr %.100, i64 %.1487.i.i
  %.1490.i.i = getelementptr double, ptr %60, i64 %.1322.0261.i.i
  %.1491.i.i = load double, ptr %.1490.i.i, align 8, !noalias !6
  %.1495.i.i = getelementptr double, ptr %5, i64 %.1322.0261.i.i
  store double %.1491.i.i, ptr %.1495.i.i, align 8, !noalias !6
  %exitcond266.not.i.i = icmp eq i64 %.1391.i.i, %.1298.i.i
  br i1 %exitcond266.not.i.i, label %B964.i.i, label %B896.if.i.i

forward: ; preds = %B219.i.i.i, %calculate
  %lp.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i.i, %B219.i.i.i ]
  %.1221.i.i = fadd double %lp.3.0.lcssa.i.i, %lp.5.0.lcssa.i.i.i
  %.1642.i.i = fadd double %.1221.i.i, %lp.2.0.lcssa.i.i.i
  %.330.i = getelementptr i8, ptr %.59, i64 104
  %.331.i = load i64, ptr %.330.i, align 8, !noalias !3
  %.412104.not.i = icmp slt i64 %.331.i, 1
  br i1 %.412104.not.i, label %before_likelihood, label %B174.if.lr.ph.i

B174.if.lr.ph.i:                                  ; preds = %forward
  %.520.i = getelementptr i8, ptr %.59, i64 112
  br label %B174.if.i

B344.i:                                           ; preds = %factor_forward
  %.143.i.i = load i64, ptr %106, align 8, !noalias !18
  %.265.i.i = load i64, ptr %.142.i89.i, align 8, !noalias !18
  %.740675.not.i.i = icmp slt i64 %.143.i.i, 1
  br i1 %.740675.not.i.i, label %effects_forward, label %B240.if.lr.ph.i.i

B240.if.lr.ph.i.i:                                ; preds = %B344.i
  %.650.i.i = getelementptr i8, ptr %106, i64 88
  %.651.i.i = load i64, ptr %.650.i.i, align 8, !noalias !18
  %.528.i.i = getelementptr i8, ptr %106, i64 48
  %.529.i.i = load i64, ptr %.528.i.i, align 8, !noalias !18
  %.901.i.i = getelementptr i8, ptr %106, i64 72
  %.1029.i.i = getelementptr i8, ptr %106, i64 192
  %.1163.i77.i = getelementptr i8, ptr %106, i64 208
  %.1289.i.i = getelementptr i8, ptr %106, i64 200
  %.1421.i.i = getelementptr i8, ptr %106, i64 184
  %.1547.i.i = getelementptr i8, ptr %106, i64 168
  %.142.i.i.i = getelementptr i8, ptr %106, i64 112
  %.280.i.i78.i = getelementptr i8, ptr %106, i64 160
  %.408.i592.i.i = getelementptr i8, ptr %106, i64 136
  %.655.i.i.i = getelementptr i8, ptr %106, i64 152
  %.533.i.i.i = getelementptr i8, ptr %106, i64 144
  %.938.i.i.i = getelementptr i8, ptr %106, i64 120
  %.1505.i.i.i = getelementptr i8, ptr %106, i64 128
  %.1713.i.i = getelementptr i8, ptr %106, i64 216
  %.1759.i.i = icmp sgt i64 %.265.i.i, 0
  %storemerge580.i.i = tail call i64 @llvm.smax.i64(i64 %.265.i.i, i64 0)
  %61 = getelementptr double, ptr %.272, i64 %.529.i.i
  %62 = getelementptr i64, ptr %.59, i64 %.651.i.i
  %.2434.i.i = getelementptr i8, ptr %106, i64 96
  %.2560.i.i = getelementptr i8, ptr %106, i64 104
  %.2688.i.i = getelementptr i8, ptr %106, i64 80
  %63 = getelementptr double, ptr %.445, i64 %.803.i
  br label %B240.if.i.i

B240.loopexit.i.i:                                ; preds = %B1938.i.i, %weight_of
  %lp.4.1.lcssa699.i.i = phi double [ %lp.3.0679.i.i, %weight_of ], [ %.3673.i.i, %B1938.i.i ]
  %exitcond693.not.i.i = icmp eq i64 %.753.i.i, %.143.i.i
  br i1 %exitcond693.not.i.i, label %effects_forward, label %B240.if.i.i

B862.i.i:                                         ; preds = %B792.if.i.i, %B758.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B758.if.i.i ], [ %.2245.i.i, %B792.if.i.i ]
  %gep624.i.i = getelementptr double, ptr %invariant.gep623.i.i, i64 %102
  %.2264.i.i = load double, ptr %gep624.i.i, align 8, !noalias !18
  %.2266.i.i = fmul double %storemerge93.i.i.i, %.2264.i.i
  %.2268.i.i = fmul double %inner.2.4.lcssa.i.i, %.2266.i.i
  %.2272.i.i = fadd double %total.12.3621.i.i, %.2268.i.i
  %exitcond684.not.i.i = icmp eq i64 %.2075.i.i, %99
  br i1 %exitcond684.not.i.i, label %B914.i.i, label %B758.if.i.i

B914.i.i:                                         ; preds = %B862.i.i, %B708.if.i.i
  %total.12.3.lcssa.i.i = phi double [ %..i.i, %B708.if.i.i ], [ %.2272.i.i, %B862.i.i ]
  %.2291.i.i = getelementptr double, ptr %100, i64 %.1867.0626.i.i
  store double %total.12.3.lcssa.i.i, ptr %.2291.i.i, align 8, !noalias !18
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.1966.i.i, label %B948.i.i, label %B708.if.i.i

B948.i.i:                                         ; preds = %B914.i.i
  %.1814.i.i = add nuw nsw i64 %.1745.0636.i.i, 1
  %.2304.i.i = getelementptr i64, ptr %62, i64 %.1745.0636.i.i
  %.2305.i.i = load i64, ptr %.2304.i.i, align 8, !noalias !18
  %.2311.i.i = getelementptr i8, ptr %.2304.i.i, i64 8
  %.2312.i.i = load i64, ptr %.2311.i.i, align 8, !noalias !18
  %.2313.i.i = sub nsw i64 %.2312.i.i, %.2305.i.i
  %.2689.i.i = load i64, ptr %.2688.i.i, align 8, !noalias !18
  %gep634.i.i = getelementptr double, ptr %invariant.gep633.i.i, i64 %.2689.i.i
  %.2697.i.i = getelementptr double, ptr %gep634.i.i, i64 %.1745.0636.i.i
  %.2698.i.i = load double, ptr %.2697.i.i, align 8, !noalias !18
  %.2784628.not.i.i = icmp slt i64 %.2313.i.i, 1
  br i1 %.2784628.not.i.i, label %B1246.i.i, label %B1192.if.lr.ph.i.i

B1192.if.lr.ph.i.i:                               ; preds = %B948.i.i
  %.2566.i.i = mul nuw nsw i64 %.2313.i.i, %.682.0677.i.i
  %.2563.i.i = mul nsw i64 %.2305.i.i, %.143.i.i
  %.2561.i.i = load i64, ptr %.2560.i.i, align 8, !noalias !18
  %.2435.i.i = load i64, ptr %.2434.i.i, align 8, !noalias !18
  %64 = getelementptr i64, ptr %.59, i64 %.2435.i.i
  %65 = getelementptr i64, ptr %64, i64 %.2305.i.i
  %66 = getelementptr double, ptr %.100, i64 %.2561.i.i
  %67 = getelementptr double, ptr %66, i64 %.2563.i.i
  %68 = getelementptr double, ptr %67, i64 %.2566.i.i
  br label %B1192.if.i.i

B1246.i.i:                                        ; preds = %B1192.if.i.i, %B948.i.i
  %total.13.2.lcssa.i.i = phi double [ %.2698.i.i, %B948.i.i ], [ %.2837.i.i, %B1192.if.i.i ]
  %.2851.i.i = fmul double %storemerge93.i.i.i, %total.13.2.lcssa.i.i
  %.2860.i.i = getelementptr double, ptr %98, i64 %.1745.0636.i.i
  store double %.2851.i.i, ptr %.2860.i.i, align 8, !noalias !18
  %indvars.iv.next682.i.i = add i64 %indvars.iv681.i.i, -1
  %exitcond687.not.i.i = icmp eq i64 %.265.i.i, %.1814.i.i
  br i1 %exitcond687.not.i.i, label %B64.if.lr.ph.i.i84.i, label %B708.if.lr.ph.i.i

B182.i.i87.i:                                     ; preds = %B116.if.i.i.i, %B64.if.i.i85.i
  %total.2.2.lcssa.i.i.i = phi double [ %.270.i.i.i, %B64.if.i.i85.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i87.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.265.i.i
  %69 = getelementptr double, ptr %96, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %69, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !21
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !21
  br label %B64.if.i.i85.i

B294.i.i.i:                                       ; preds = %B182.i.i87.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !21
  %.482.i.i.i = getelementptr double, ptr %70, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !21
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.265.i.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i84.i

B64.if.lr.ph.i.i84.i:                             ; preds = %B1246.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1246.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1246.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.265.i.i
  %70 = getelementptr double, ptr %96, i64 %.263.i.i.i
  br label %B64.if.i.i85.i

B64.if.i.i85.i:                                   ; preds = %B64.if.lr.ph.i.i84.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i84.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %70, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !21
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i87.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i85.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.265.i.i
  %71 = getelementptr double, ptr %96, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i.i.i = getelementptr double, ptr %70, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i.i.i, align 8, !noalias !21
  %.408.i.i.i = getelementptr double, ptr %71, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !21
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i.i86.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i.i86.i, label %B182.i.i87.i, label %B116.if.i.i.i

cholesky: ; preds = %B294.i.i.i
  %72 = getelementptr double, ptr %.272, i64 %.1290.i.i
  %73 = getelementptr double, ptr %72, i64 %.905.i.i
  br label %B1332.if.i.i

B1424.i.i:                                        ; preds = %B1366.if.i.i, %B1332.if.i.i
  %total.14.2.lcssa.i.i = phi double [ 0.000000e+00, %B1332.if.i.i ], [ %.3165.i.i, %B1366.if.i.i ]
  %.3259645.not.i.i = icmp eq i64 %.2930.0651.i.i, 0
  br i1 %.3259645.not.i.i, label %B1510.i.i, label %B1450.if.lr.ph.i.i

B1450.if.lr.ph.i.i:                               ; preds = %B1424.i.i
  %.3299.i.i = mul nuw nsw i64 %.2930.0651.i.i, %.265.i.i
  %74 = getelementptr double, ptr %96, i64 %.3299.i.i
  br label %B1450.if.i.i

B1510.i.i:                                        ; preds = %B1450.if.i.i, %B1424.i.i
  %.3323.pre-phi.i.i = phi i64 [ 0, %B1424.i.i ], [ %.3299.i.i, %B1450.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %total.14.2.lcssa.i.i, %B1424.i.i ], [ %.3313.i.i, %B1450.if.i.i ]
  %75 = getelementptr double, ptr %96, i64 %.3323.pre-phi.i.i
  %.3329.i.i = getelementptr double, ptr %75, i64 %.2930.0651.i.i
  %.3330.i.i = load double, ptr %.3329.i.i, align 8, !noalias !18
  %.3335.i.i = fdiv double %total.15.2.lcssa.i.i, %.3330.i.i
  %.3344.i.i = getelementptr double, ptr %73, i64 %.2930.0651.i.i
  store double %.3335.i.i, ptr %.3344.i.i, align 8, !noalias !18
  %exitcond690.not.i.i = icmp eq i64 %.265.i.i, %.2999.i.i
  br i1 %exitcond690.not.i.i, label %B1562.i.i, label %B1332.if.i.i

B1562.i.i:                                        ; preds = %B1510.i.i
  %.2900.i.i = fsub double %lp.3.0679.i.i, %.486.i.i.i
  %76 = getelementptr double, ptr %63, i64 %.905.i.i
  %77 = getelementptr double, ptr %.272, i64 %.1422.i.i
  %78 = getelementptr double, ptr %77, i64 %.905.i.i
  br label %B1598.if.i.i

B1840.preheader.i.i:                              ; preds = %B1736.i.i
  %79 = getelementptr double, ptr %.272, i64 %.1548.i.i
  %80 = getelementptr double, ptr %79, i64 %.905.i.i
  br label %B1878.if.lr.ph.i.i

B1736.i.i:                                        ; preds = %B1676.if.i.i, %B1598.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.3497.i.i, %B1598.if.i.i ], [ %.3637.i.i, %B1676.if.i.i ]
  %.3647.i.i = mul nsw i64 %.3384.0665.i.i, %.265.i.i
  %81 = getelementptr double, ptr %96, i64 %.3647.i.i
  %.3653.i.i = getelementptr double, ptr %81, i64 %.3384.0665.i.i
  %.3654.i.i = load double, ptr %.3653.i.i, align 8, !noalias !18
  %.3659.i.i = fdiv double %total.16.2.lcssa.i.i, %.3654.i.i
  %.3668.i.i = getelementptr double, ptr %78, i64 %.3384.0665.i.i
  store double %.3659.i.i, ptr %.3668.i.i, align 8, !noalias !18
  %.3670.i.i = fmul double %.3659.i.i, 5.000000e-01
  %.3671.i.i = fmul double %.3659.i.i, %.3670.i.i
  %.3673.i.i = fsub double %lp.4.1664.i.i, %.3671.i.i
  %.3440.i.i = icmp sgt i64 %.3387.0663.i.i, 1
  br i1 %.3440.i.i, label %B1598.if.i.i, label %B1840.preheader.i.i

B1938.i.i:                                        ; preds = %B1878.if.i.i
  %.3780.i.i = add nuw nsw i64 %.3711.0673.i.i, 1
  %.3961.i.i = getelementptr double, ptr %80, i64 %.3711.0673.i.i
  store double %.3946.i.i, ptr %.3961.i.i, align 8, !noalias !18
  %exitcond692.not.i.i = icmp eq i64 %.265.i.i, %.3780.i.i
  br i1 %exitcond692.not.i.i, label %B240.loopexit.i.i, label %B1878.if.lr.ph.i.i

B240.if.i.i:                                      ; preds = %B240.loopexit.i.i, %B240.if.lr.ph.i.i
  %lp.3.0679.i.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i.i ], [ %lp.4.1.lcssa699.i.i, %B240.loopexit.i.i ]
  %.682.0677.i.i = phi i64 [ 0, %B240.if.lr.ph.i.i ], [ %.753.i.i, %B240.loopexit.i.i ]
  %.753.i.i = add nuw nsw i64 %.682.0677.i.i, 1
  %.902.i.i = load i64, ptr %.901.i.i, align 8, !noalias !18
  %.905.i.i = mul nsw i64 %.682.0677.i.i, %.265.i.i
  %.907.i.i = mul nsw i64 %.905.i.i, %.265.i.i
  %.1030.i.i = load i64, ptr %.1029.i.i, align 8, !noalias !18
  %.1164.i.i = load i64, ptr %.1163.i77.i, align 8, !noalias !18
  %.1290.i.i = load i64, ptr %.1289.i.i, align 8, !noalias !18
  %.1422.i.i = load i64, ptr %.1421.i.i, align 8, !noalias !18
  %.1548.i.i = load i64, ptr %.1547.i.i, align 8, !noalias !18
  %.143.i.i.i = load i64, ptr %.142.i.i.i, align 8, !noalias !24
  %.144.i.i.i = icmp eq i64 %.143.i.i.i, 0
  br i1 %.144.i.i.i, label %weight_of, label %B56.i.i.i

B56.i.i.i:                                        ; preds = %B240.if.i.i
  %.281.i.i79.i = load i64, ptr %.280.i.i78.i, align 8, !noalias !24
  %82 = getelementptr double, ptr %.100, i64 %.281.i.i79.i
  %.285.i.i80.i = getelementptr double, ptr %82, i64 %.682.0677.i.i
  %.286.i.i81.i = load double, ptr %.285.i.i80.i, align 8, !noalias !24
  %.287.i.i82.i = fneg double %.286.i.i81.i
  %.409.i593.i.i = load i64, ptr %.408.i592.i.i, align 8, !noalias !24
  %.74796.not.i.i.i = icmp slt i64 %.409.i593.i.i, 1
  br i1 %.74796.not.i.i.i, label %B316.i.i.i, label %B266.if.lr.ph.i.i.i

B266.if.lr.ph.i.i.i:                              ; preds = %B56.i.i.i
  %.658.i.i.i = mul nuw nsw i64 %.409.i593.i.i, %.682.0677.i.i
  %.656.i.i.i = load i64, ptr %.655.i.i.i, align 8, !noalias !24
  %.534.i.i.i = load i64, ptr %.533.i.i.i, align 8, !noalias !24
  %83 = getelementptr i64, ptr %.59, i64 %.534.i.i.i
  %84 = getelementptr double, ptr %.100, i64 %.656.i.i.i
  %85 = getelementptr double, ptr %84, i64 %.658.i.i.i
  br label %B266.if.i.i.i

B316.i.i.i:                                       ; preds = %B266.if.i.i.i, %B56.i.i.i
  %total.3.0.lcssa.i.i.i = phi double [ %.287.i.i82.i, %B56.i.i.i ], [ %.800.i.i.i, %B266.if.i.i.i ]
  %.939.i.i.i = load i64, ptr %.938.i.i.i, align 8, !noalias !24
  %.940.i.i.i = icmp sgt i64 %.939.i.i.i, -1
  br i1 %.940.i.i.i, label %B370.i.i.i, label %B698.i.i.i

B370.i.i.i:                                       ; preds = %B316.i.i.i
  %.1021.i.i.i = load i64, ptr %.520.i, align 8, !noalias !24
  %86 = getelementptr i64, ptr %.59, i64 %.1021.i.i.i
  %.idx.i.i.i = mul i64 %.939.i.i.i, 232
  %87 = getelementptr i8, ptr %86, i64 %.idx.i.i.i
  %.1381.i.i.i = getelementptr i8, ptr %87, i64 8
  %.1382.i.i.i = load i64, ptr %.1381.i.i.i, align 8, !noalias !24
  %.1723100.not.i.i.i = icmp slt i64 %.1382.i.i.i, 1
  br i1 %.1723100.not.i.i.i, label %B698.i.i.i, label %B650.if.lr.ph.i.i.i

B650.if.lr.ph.i.i.i:                              ; preds = %B370.i.i.i
  %.1629.i.i.i = getelementptr i8, ptr %87, i64 168
  %.1630.i.i.i = load i64, ptr %.1629.i.i.i, align 8, !noalias !24
  %.1508.i.i.i = mul nuw nsw i64 %.1382.i.i.i, %.682.0677.i.i
  %.1506.i.i.i = load i64, ptr %.1505.i.i.i, align 8, !noalias !24
  %88 = getelementptr double, ptr %.272, i64 %.1630.i.i.i
  %89 = getelementptr double, ptr %88, i64 %.1508.i.i.i
  %90 = getelementptr double, ptr %.100, i64 %.1506.i.i.i
  %91 = getelementptr double, ptr %90, i64 %.1508.i.i.i
  br label %B650.if.i.i.i

B698.i.i.i:                                       ; preds = %B650.if.i.i.i, %B370.i.i.i, %B316.i.i.i
  %total.5.0.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B316.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B370.i.i.i ], [ %.1773.i.i.i, %B650.if.i.i.i ]
  %.1808.i.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i.i)
  br label %weight_of

B266.if.i.i.i:                                    ; preds = %B266.if.i.i.i, %B266.if.lr.ph.i.i.i
  %total.3.099.i.i.i = phi double [ %.287.i.i82.i, %B266.if.lr.ph.i.i.i ], [ %.800.i.i.i, %B266.if.i.i.i ]
  %.689.097.i.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i.i ], [ %.760.i.i.i, %B266.if.i.i.i ]
  %.760.i.i.i = add nuw nsw i64 %.689.097.i.i.i, 1
  %.788.i.i.i = getelementptr i64, ptr %83, i64 %.689.097.i.i.i
  %.789.i.i.i = load i64, ptr %.788.i.i.i, align 8, !noalias !24
  %.791.i.i.i = getelementptr double, ptr %.272, i64 %.789.i.i.i
  %.792.i.i.i = load double, ptr %.791.i.i.i, align 8, !noalias !24
  %.796.i.i.i = getelementptr double, ptr %85, i64 %.689.097.i.i.i
  %.797.i.i.i = load double, ptr %.796.i.i.i, align 8, !noalias !24
  %.798.i.i.i = fmul double %.792.i.i.i, %.797.i.i.i
  %.800.i.i.i = fadd double %total.3.099.i.i.i, %.798.i.i.i
  %exitcond.not.i594.i.i = icmp eq i64 %.760.i.i.i, %.409.i593.i.i
  br i1 %exitcond.not.i594.i.i, label %B316.i.i.i, label %B266.if.i.i.i

B650.if.i.i.i:                                    ; preds = %B650.if.i.i.i, %B650.if.lr.ph.i.i.i
  %total.4.0103.i.i.i = phi double [ %total.3.0.lcssa.i.i.i, %B650.if.lr.ph.i.i.i ], [ %.1773.i.i.i, %B650.if.i.i.i ]
  %.1667.0101.i.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i.i ], [ %.1736.i.i.i, %B650.if.i.i.i ]
  %.1736.i.i.i = add nuw nsw i64 %.1667.0101.i.i.i, 1
  %.1764.i.i.i = getelementptr double, ptr %89, i64 %.1667.0101.i.i.i
  %.1765.i.i.i = load double, ptr %.1764.i.i.i, align 8, !noalias !24
  %.1769.i.i.i = getelementptr double, ptr %91, i64 %.1667.0101.i.i.i
  %.1770.i.i.i = load double, ptr %.1769.i.i.i, align 8, !noalias !24
  %.1771.i.i.i = fmul double %.1765.i.i.i, %.1770.i.i.i
  %.1773.i.i.i = fadd double %total.4.0103.i.i.i, %.1771.i.i.i
  %exitcond105.not.i.i.i = icmp eq i64 %.1736.i.i.i, %.1382.i.i.i
  br i1 %exitcond105.not.i.i.i, label %B698.i.i.i, label %B650.if.i.i.i

weight_of: ; preds = %B698.i.i.i, %B240.if.i.i
  %storemerge93.i.i.i = phi double [ %.1808.i.i.i, %B698.i.i.i ], [ 1.000000e+00, %B240.if.i.i ]
  %.1714.i.i = load i64, ptr %.1713.i.i, align 8, !noalias !18
  %92 = getelementptr double, ptr %.272, i64 %.1714.i.i
  %.1719.i.i = getelementptr double, ptr %92, i64 %.682.0677.i.i
  store double %storemerge93.i.i.i, ptr %.1719.i.i, align 8, !noalias !18
  %invariant.gep633.i.i = getelementptr double, ptr %.100, i64 %.905.i.i
  br i1 %.1759.i.i, label %B672.if.lr.ph.i.i, label %B240.loopexit.i.i

B672.if.lr.ph.i.i:                                ; preds = %weight_of
  %93 = getelementptr double, ptr %.100, i64 %.902.i.i
  %94 = getelementptr double, ptr %93, i64 %.907.i.i
  %95 = getelementptr double, ptr %.272, i64 %.1030.i.i
  %96 = getelementptr double, ptr %95, i64 %.907.i.i
  %97 = getelementptr double, ptr %.272, i64 %.1164.i.i
  %98 = getelementptr double, ptr %97, i64 %.905.i.i
  br label %B708.if.lr.ph.i.i

B708.if.lr.ph.i.i:                                ; preds = %B672.if.lr.ph.i.i, %B1246.i.i
  %indvars.iv681.i.i = phi i64 [ %.265.i.i, %B672.if.lr.ph.i.i ], [ %indvars.iv.next682.i.i, %B1246.i.i ]
  %.1745.0636.i.i = phi i64 [ 0, %B672.if.lr.ph.i.i ], [ %.1814.i.i, %B1246.i.i ]
  %smax683.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv681.i.i, i64 0)
  %99 = add nuw i64 %smax683.i.i, %.1745.0636.i.i
  %.2062618.not.i.not.i = icmp sgt i64 %.265.i.i, %.1745.0636.i.i
  %invariant.gep623.i.i = getelementptr double, ptr %61, i64 %.1745.0636.i.i
  %.2282.i.i = mul nuw nsw i64 %.1745.0636.i.i, %.265.i.i
  %100 = getelementptr double, ptr %96, i64 %.2282.i.i
  br label %B708.if.i.i

B708.if.i.i:                                      ; preds = %B708.if.lr.ph.i.i, %B914.i.i
  %indvars.iv.i.i = phi i64 [ %.265.i.i, %B708.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B914.i.i ]
  %.1867.0626.i.i = phi i64 [ 0, %B708.if.lr.ph.i.i ], [ %.1936.i.i, %B914.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %101 = add nuw i64 %smax.i.i, %.1867.0626.i.i
  %.1936.i.i = add nuw nsw i64 %.1867.0626.i.i, 1
  %.1966.i.i = icmp eq i64 %.1745.0636.i.i, %.1867.0626.i.i
  %..i.i = select i1 %.1966.i.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.2062618.not.i.not.i, label %B758.if.lr.ph.i.i, label %B914.i.i

B758.if.lr.ph.i.i:                                ; preds = %B708.if.i.i
  %.2187614.not.not.i.i = icmp sgt i64 %.265.i.i, %.1867.0626.i.i
  %invariant.gep.i.i = getelementptr double, ptr %61, i64 %.1867.0626.i.i
  br label %B758.if.i.i

B758.if.i.i:                                      ; preds = %B758.if.lr.ph.i.i, %B862.i.i
  %total.12.3621.i.i = phi double [ %..i.i, %B758.if.lr.ph.i.i ], [ %.2272.i.i, %B862.i.i ]
  %.2006.0619.i.i = phi i64 [ %.1745.0636.i.i, %B758.if.lr.ph.i.i ], [ %.2075.i.i, %B862.i.i ]
  %.2075.i.i = add nuw i64 %.2006.0619.i.i, 1
  %102 = mul nsw i64 %.2006.0619.i.i, %.265.i.i
  br i1 %.2187614.not.not.i.i, label %B792.if.lr.ph.i.i, label %B862.i.i

B792.if.lr.ph.i.i:                                ; preds = %B758.if.i.i
  %103 = getelementptr double, ptr %94, i64 %102
  br label %B792.if.i.i

B792.if.i.i:                                      ; preds = %B792.if.i.i, %B792.if.lr.ph.i.i
  %inner.2.4617.i.i = phi double [ 0.000000e+00, %B792.if.lr.ph.i.i ], [ %.2245.i.i, %B792.if.i.i ]
  %.2131.0615.i.i = phi i64 [ %.1867.0626.i.i, %B792.if.lr.ph.i.i ], [ %.2200.i.i, %B792.if.i.i ]
  %.2200.i.i = add nuw i64 %.2131.0615.i.i, 1
  %.2232.i.i = getelementptr double, ptr %103, i64 %.2131.0615.i.i
  %.2233.i.i = load double, ptr %.2232.i.i, align 8, !noalias !18
  %.2235.i.i = mul nsw i64 %.2131.0615.i.i, %.265.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.2235.i.i
  %.2242.i.i = load double, ptr %gep.i.i, align 8, !noalias !18
  %.2243.i.i = fmul double %.2233.i.i, %.2242.i.i
  %.2245.i.i = fadd double %inner.2.4617.i.i, %.2243.i.i
  %exitcond.not.i88.i = icmp eq i64 %.2200.i.i, %101
  br i1 %exitcond.not.i88.i, label %B862.i.i, label %B792.if.i.i

B1192.if.i.i:                                     ; preds = %B1192.if.i.i, %B1192.if.lr.ph.i.i
  %total.13.2631.i.i = phi double [ %.2698.i.i, %B1192.if.lr.ph.i.i ], [ %.2837.i.i, %B1192.if.i.i ]
  %.2728.0629.i.i = phi i64 [ 0, %B1192.if.lr.ph.i.i ], [ %.2797.i.i, %B1192.if.i.i ]
  %.2797.i.i = add nuw nsw i64 %.2728.0629.i.i, 1
  %.2825.i.i = getelementptr i64, ptr %65, i64 %.2728.0629.i.i
  %.2826.i.i = load i64, ptr %.2825.i.i, align 8, !noalias !18
  %.2828.i.i = getelementptr double, ptr %.272, i64 %.2826.i.i
  %.2829.i.i = load double, ptr %.2828.i.i, align 8, !noalias !18
  %.2833.i.i = getelementptr double, ptr %68, i64 %.2728.0629.i.i
  %.2834.i.i = load double, ptr %.2833.i.i, align 8, !noalias !18
  %.2835.i.i = fmul double %.2829.i.i, %.2834.i.i
  %.2837.i.i = fsub double %total.13.2631.i.i, %.2835.i.i
  %exitcond686.not.i.i = icmp eq i64 %.2797.i.i, %.2313.i.i
  br i1 %exitcond686.not.i.i, label %B1246.i.i, label %B1192.if.i.i

B1332.if.i.i:                                     ; preds = %B1510.i.i, %cholesky
  %.2930.0651.i.i = phi i64 [ 0, %cholesky ], [ %.2999.i.i, %B1510.i.i ]
  %.2999.i.i = add nuw nsw i64 %.2930.0651.i.i, 1
  %.3111638.not.not.i.i = icmp sgt i64 %.265.i.i, %.2930.0651.i.i
  br i1 %.3111638.not.not.i.i, label %B1366.if.lr.ph.i.i, label %B1424.i.i

B1366.if.lr.ph.i.i:                               ; preds = %B1332.if.i.i
  %invariant.gep643.i.i = getelementptr double, ptr %61, i64 %.2930.0651.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1366.if.lr.ph.i.i
  %total.14.2641.i.i = phi double [ 0.000000e+00, %B1366.if.lr.ph.i.i ], [ %.3165.i.i, %B1366.if.i.i ]
  %.3055.0639.i.i = phi i64 [ %.2930.0651.i.i, %B1366.if.lr.ph.i.i ], [ %.3124.i.i, %B1366.if.i.i ]
  %.3124.i.i = add nuw i64 %.3055.0639.i.i, 1
  %.3150.i.i = mul nsw i64 %.3055.0639.i.i, %.265.i.i
  %gep644.i.i = getelementptr double, ptr %invariant.gep643.i.i, i64 %.3150.i.i
  %.3157.i.i = load double, ptr %gep644.i.i, align 8, !noalias !18
  %.3161.i.i = getelementptr double, ptr %98, i64 %.3055.0639.i.i
  %.3162.i.i = load double, ptr %.3161.i.i, align 8, !noalias !18
  %.3163.i.i = fmul double %.3157.i.i, %.3162.i.i
  %.3165.i.i = fadd double %total.14.2641.i.i, %.3163.i.i
  %exitcond688.not.i.i = icmp eq i64 %.3124.i.i, %.265.i.i
  br i1 %exitcond688.not.i.i, label %B1424.i.i, label %B1366.if.i.i

B1450.if.i.i:                                     ; preds = %B1450.if.i.i, %B1450.if.lr.ph.i.i
  %total.15.2648.i.i = phi double [ %total.14.2.lcssa.i.i, %B1450.if.lr.ph.i.i ], [ %.3313.i.i, %B1450.if.i.i ]
  %.3203.0646.i.i = phi i64 [ 0, %B1450.if.lr.ph.i.i ], [ %.3272.i.i, %B1450.if.i.i ]
  %.3272.i.i = add nuw nsw i64 %.3203.0646.i.i, 1
  %.3304.i.i = getelementptr double, ptr %74, i64 %.3203.0646.i.i
  %.3305.i.i = load double, ptr %.3304.i.i, align 8, !noalias !18
  %.3309.i.i = getelementptr double, ptr %73, i64 %.3203.0646.i.i
  %.3310.i.i = load double, ptr %.3309.i.i, align 8, !noalias !18
  %.3311.i.i = fmul double %.3305.i.i, %.3310.i.i
  %.3313.i.i = fsub double %total.15.2648.i.i, %.3311.i.i
  %exitcond689.not.i.i = icmp eq i64 %.3272.i.i, %.2930.0651.i.i
  br i1 %exitcond689.not.i.i, label %B1510.i.i, label %B1450.if.i.i

B1598.if.i.i:                                     ; preds = %B1736.i.i, %B1562.i.i
  %lp.4.1664.i.i = phi double [ %.2900.i.i, %B1562.i.i ], [ %.3673.i.i, %B1736.i.i ]
  %.3387.0663.i.i = phi i64 [ %storemerge580.i.i, %B1562.i.i ], [ %.3449.i.i, %B1736.i.i ]
  %.3384.0.in662.i.i = phi i64 [ %.265.i.i, %B1562.i.i ], [ %.3384.0665.i.i, %B1736.i.i ]
  %.3384.0665.i.i = add i64 %.3384.0.in662.i.i, -1
  %.3449.i.i = add nsw i64 %.3387.0663.i.i, -1
  %.3489.i.i = getelementptr double, ptr %76, i64 %.3384.0665.i.i
  %.3490.i.i = load double, ptr %.3489.i.i, align 8, !noalias !18
  %.3495.i.i = getelementptr double, ptr %73, i64 %.3384.0665.i.i
  %.3496.i.i = load double, ptr %.3495.i.i, align 8, !noalias !18
  %.3497.i.i = fadd double %.3490.i.i, %.3496.i.i
  %.3540.i.i = sub i64 %.265.i.i, %.3384.0.in662.i.i
  %.3583653.not.i.i = icmp eq i64 %.3540.i.i, 0
  br i1 %.3583653.not.i.i, label %B1736.i.i, label %B1676.if.lr.ph.i.i

B1676.if.lr.ph.i.i:                               ; preds = %B1598.if.i.i
  %invariant.gep658.i.i = getelementptr double, ptr %96, i64 %.3384.0665.i.i
  br label %B1676.if.i.i

B1676.if.i.i:                                     ; preds = %B1676.if.i.i, %B1676.if.lr.ph.i.i
  %total.16.2656.i.i = phi double [ %.3497.i.i, %B1676.if.lr.ph.i.i ], [ %.3637.i.i, %B1676.if.i.i ]
  %.3530.0655.i.i = phi i64 [ %.3540.i.i, %B1676.if.lr.ph.i.i ], [ %.3592.i.i, %B1676.if.i.i ]
  %.3527.0654.i.i = phi i64 [ %.3384.0.in662.i.i, %B1676.if.lr.ph.i.i ], [ %.3596.i.i, %B1676.if.i.i ]
  %.3592.i.i = add nsw i64 %.3530.0655.i.i, -1
  %.3596.i.i = add i64 %.3527.0654.i.i, 1
  %.3622.i.i = mul nsw i64 %.3527.0654.i.i, %.265.i.i
  %gep659.i.i = getelementptr double, ptr %invariant.gep658.i.i, i64 %.3622.i.i
  %.3629.i.i = load double, ptr %gep659.i.i, align 8, !noalias !18
  %.3633.i.i = getelementptr double, ptr %78, i64 %.3527.0654.i.i
  %.3634.i.i = load double, ptr %.3633.i.i, align 8, !noalias !18
  %.3635.i.i = fmul double %.3629.i.i, %.3634.i.i
  %.3637.i.i = fsub double %total.16.2656.i.i, %.3635.i.i
  %.3583.i.i = icmp sgt i64 %.3530.0655.i.i, 1
  br i1 %.3583.i.i, label %B1676.if.i.i, label %B1736.i.i

B1878.if.lr.ph.i.i:                               ; preds = %B1938.i.i, %B1840.preheader.i.i
  %.3711.0673.i.i = phi i64 [ 0, %B1840.preheader.i.i ], [ %.3780.i.i, %B1938.i.i ]
  %.3932.i.i = mul nuw nsw i64 %.3711.0673.i.i, %.265.i.i
  %104 = getelementptr double, ptr %61, i64 %.3932.i.i
  br label %B1878.if.i.i

B1878.if.i.i:                                     ; preds = %B1878.if.i.i, %B1878.if.lr.ph.i.i
  %total.17.2670.i.i = phi double [ 0.000000e+00, %B1878.if.lr.ph.i.i ], [ %.3946.i.i, %B1878.if.i.i ]
  %.3836.0668.i.i = phi i64 [ 0, %B1878.if.lr.ph.i.i ], [ %.3905.i.i, %B1878.if.i.i ]
  %.3905.i.i = add nuw nsw i64 %.3836.0668.i.i, 1
  %.3937.i.i = getelementptr double, ptr %104, i64 %.3836.0668.i.i
  %.3938.i.i = load double, ptr %.3937.i.i, align 8, !noalias !18
  %.3942.i.i = getelementptr double, ptr %78, i64 %.3836.0668.i.i
  %.3943.i.i = load double, ptr %.3942.i.i, align 8, !noalias !18
  %.3944.i.i = fmul double %.3938.i.i, %.3943.i.i
  %.3946.i.i = fadd double %total.17.2670.i.i, %.3944.i.i
  %exitcond691.not.i.i = icmp eq i64 %.3836.0668.i.i, %.3711.0673.i.i
  br i1 %exitcond691.not.i.i, label %B1938.i.i, label %B1878.if.i.i

effects_forward: ; preds = %B240.loopexit.i.i, %B344.i
  %lp.3.0.lcssa.i83.i = phi double [ 0.000000e+00, %B344.i ], [ %lp.4.1.lcssa699.i.i, %B240.loopexit.i.i ]
  %.849.i = fadd double %.676.i, %lp.3.0.lcssa.i83.i
  br label %B381.i

B381.i:                                           ; preds = %factor_forward, %effects_forward
  %lp.4.1.i = phi double [ %.849.i, %effects_forward ], [ %.676.i, %factor_forward ]
  %.412.i = icmp sgt i64 %.356.0107.in.i, 1
  br i1 %.412.i, label %B174.if.i, label %before_likelihood

B174.if.i:                                        ; preds = %B381.i, %B174.if.lr.ph.i
  %.356.0107.in.i = phi i64 [ %.331.i, %B174.if.lr.ph.i ], [ %.356.0107.i, %B381.i ]
  %lp.3.0106.i = phi double [ %.1642.i.i, %B174.if.lr.ph.i ], [ %lp.4.1.i, %B381.i ]
  %.356.0107.i = add nsw i64 %.356.0107.in.i, -1
  %.521.i = load i64, ptr %.520.i, align 8, !noalias !3
  %105 = getelementptr i64, ptr %.59, i64 %.521.i
  %.idx.i = mul i64 %.356.0107.i, 232
  %106 = getelementptr i8, ptr %105, i64 %.idx.i
  %.142.i89.i = getelementptr i8, ptr %106, i64 8
  %.143.i90.i = load i64, ptr %.142.i89.i, align 8, !noalias !27
  %.852123.not.i.i = icmp slt i64 %.143.i90.i, 1
  br i1 %.852123.not.i.i, label %factor_forward, label %B276.if.lr.ph.i.i

B276.if.lr.ph.i.i:                                ; preds = %B174.if.i
  %.762.i91.i = getelementptr i8, ptr %106, i64 48
  %.763.i.i = load i64, ptr %.762.i91.i, align 8, !noalias !27
  %.641.i.i = getelementptr i8, ptr %106, i64 64
  %.642.i.i = load i64, ptr %.641.i.i, align 8, !noalias !27
  %.511.i.i = getelementptr i8, ptr %106, i64 24
  %.512.i.i = load i64, ptr %.511.i.i, align 8, !noalias !27
  %.390.i92.i = getelementptr i8, ptr %106, i64 40
  %.391.i93.i = load i64, ptr %.390.i92.i, align 8, !noalias !27
  %.269.i.i = getelementptr i8, ptr %106, i64 32
  %.270.i.i = load i64, ptr %.269.i.i, align 8, !noalias !27
  %107 = getelementptr i64, ptr %.59, i64 %.512.i.i
  %108 = getelementptr i64, ptr %.59, i64 %.270.i.i
  %109 = getelementptr double, ptr %.100, i64 %.391.i93.i
  %110 = getelementptr double, ptr %.272, i64 %.642.i.i
  %111 = getelementptr double, ptr %.272, i64 %.763.i.i
  br label %B276.if.i.i

B374.i.i:                                         ; preds = %B328.if.i.i
  %.1064.i.i = getelementptr double, ptr %.445, i64 %.1052.i.i
  %.1065.i.i = load double, ptr %.1064.i.i, align 8, !noalias !27
  %.1075.i.i = getelementptr double, ptr %115, i64 %.938.0118.i.i
  %.1076.i.i = load double, ptr %.1075.i.i, align 8, !noalias !27
  %.1083.i.i = tail call double @llvm.fabs.f64(double %.1065.i.i)
  %.1091.i.i = fmul double %.1083.i.i, -2.000000e+00
  %.12.i.i.i.i = fcmp olt double %.1091.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.1091.i.i
  %.35.i.i.i = tail call double @llvm.fabs.f64(double %.1091.i.i)
  %.36.i.i.i = fneg double %.35.i.i.i
  %.37.i.i.i = tail call double @llvm.exp.f64(double %.36.i.i.i)
  %.38.i.i.i = tail call double @log1p(double %.37.i.i.i)
  %.39.i.i.i = fadd double %.38.i.i.i, %.13.i.i.i.i
  %.1084.i.i = fsub double 0x3FE62E42FEFA39EF, %.1083.i.i
  %.1077.i.i = fmul double %.1076.i.i, 2.000000e+00
  %.1066.i.i = tail call double @tanh(double %.1065.i.i)
  %.1116.i.i = fsub double %.1084.i.i, %.39.i.i.i
  %.1117.i.i = fmul double %.1077.i.i, %.1116.i.i
  %.1119.i.i = fadd double %lp.2.1120.i.i, %.1117.i.i
  %.1126.i.i = getelementptr double, ptr %arg.grad, i64 %.1052.i.i
  %.1127.i.i = load double, ptr %.1126.i.i, align 8, !noalias !27
  %.1129.i.i = fmul double %.1077.i.i, %.1066.i.i
  %.1130.i.i = fsub double %.1127.i.i, %.1129.i.i
  store double %.1130.i.i, ptr %.1126.i.i, align 8, !noalias !27
  %.1136.i.i = fmul double %left.2.1121.i.i, %.1066.i.i
  %.1145.i97.i = tail call double @cosh(double %.1065.i.i)
  %.1150.i.i = fdiv double %left.2.1121.i.i, %.1145.i97.i
  br label %B698.i.i

B698.i.i:                                         ; preds = %B328.if.i.i, %B374.i.i
  %lp.3.2.i.i = phi double [ %.1119.i.i, %B374.i.i ], [ %lp.2.1120.i.i, %B328.if.i.i ]
  %left.3.2.i.i = phi double [ %.1150.i.i, %B374.i.i ], [ %left.2.1121.i.i, %B328.if.i.i ]
  %entry.2.2.i.i = phi double [ %.1136.i.i, %B374.i.i ], [ 0.000000e+00, %B328.if.i.i ]
  %.1177.i.i = getelementptr double, ptr %116, i64 %.938.0118.i.i
  store double %entry.2.2.i.i, ptr %.1177.i.i, align 8, !noalias !27
  %.1181.i.i = fmul double %.907.i94.i, %entry.2.2.i.i
  %.1194.i.i = getelementptr double, ptr %117, i64 %.938.0118.i.i
  store double %.1181.i.i, ptr %.1194.i.i, align 8, !noalias !27
  %exitcond.not.i95.i = icmp eq i64 %.1007.i.i, %.794.0125.i.i
  br i1 %exitcond.not.i95.i, label %B756.i.i, label %B328.if.i.i

B756.i.i:                                         ; preds = %B698.i.i, %B276.if.i.i
  %.1208.pre-phi.i.i = phi i64 [ 0, %B276.if.i.i ], [ %.1045.i.i, %B698.i.i ]
  %lp.2.1.lcssa.i.i = phi double [ %lp.4.0126.i.i, %B276.if.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %left.2.1.lcssa.i.i = phi double [ 1.000000e+00, %B276.if.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %112 = getelementptr double, ptr %110, i64 %.1208.pre-phi.i.i
  %.1215.i.i = getelementptr double, ptr %112, i64 %.794.0125.i.i
  store double %left.2.1.lcssa.i.i, ptr %.1215.i.i, align 8, !noalias !27
  %.1219.i.i = fmul double %.907.i94.i, %left.2.1.lcssa.i.i
  %113 = getelementptr double, ptr %111, i64 %.1208.pre-phi.i.i
  %.1234.i.i = getelementptr double, ptr %113, i64 %.794.0125.i.i
  store double %.1219.i.i, ptr %.1234.i.i, align 8, !noalias !27
  %exitcond128.not.i.i = icmp eq i64 %.865.i.i, %.143.i90.i
  br i1 %exitcond128.not.i.i, label %factor_forward, label %B276.if.i.i

B276.if.i.i:                                      ; preds = %B756.i.i, %B276.if.lr.ph.i.i
  %lp.4.0126.i.i = phi double [ 0.000000e+00, %B276.if.lr.ph.i.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.794.0125.i.i = phi i64 [ 0, %B276.if.lr.ph.i.i ], [ %.865.i.i, %B756.i.i ]
  %.865.i.i = add nuw nsw i64 %.794.0125.i.i, 1
  %.903.i.i = getelementptr i64, ptr %107, i64 %.794.0125.i.i
  %.904.i.i = load i64, ptr %.903.i.i, align 8, !noalias !27
  %.906.i.i = getelementptr double, ptr %.272, i64 %.904.i.i
  %.907.i94.i = load double, ptr %.906.i.i, align 8, !noalias !27
  %.994117.not.i.i = icmp eq i64 %.794.0125.i.i, 0
  br i1 %.994117.not.i.i, label %B756.i.i, label %B328.if.lr.ph.i.i

B328.if.lr.ph.i.i:                                ; preds = %B276.if.i.i
  %.1045.i.i = mul nuw nsw i64 %.794.0125.i.i, %.143.i90.i
  %114 = getelementptr i64, ptr %108, i64 %.1045.i.i
  %115 = getelementptr double, ptr %109, i64 %.1045.i.i
  %116 = getelementptr double, ptr %110, i64 %.1045.i.i
  %117 = getelementptr double, ptr %111, i64 %.1045.i.i
  br label %B328.if.i.i

B328.if.i.i:                                      ; preds = %B328.if.lr.ph.i.i, %B698.i.i
  %left.2.1121.i.i = phi double [ 1.000000e+00, %B328.if.lr.ph.i.i ], [ %left.3.2.i.i, %B698.i.i ]
  %lp.2.1120.i.i = phi double [ %lp.4.0126.i.i, %B328.if.lr.ph.i.i ], [ %lp.3.2.i.i, %B698.i.i ]
  %.938.0118.i.i = phi i64 [ 0, %B328.if.lr.ph.i.i ], [ %.1007.i.i, %B698.i.i ]
  %.1007.i.i = add nuw nsw i64 %.938.0118.i.i, 1
  %.1051.i.i = getelementptr i64, ptr %114, i64 %.938.0118.i.i
  %.1052.i.i = load i64, ptr %.1051.i.i, align 8, !noalias !27
  %.1060.i.i = icmp sgt i64 %.1052.i.i, -1
  br i1 %.1060.i.i, label %B374.i.i, label %B698.i.i

factor_forward: ; preds = %B756.i.i, %B174.if.i
  %lp.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B174.if.i ], [ %lp.2.1.lcssa.i.i, %B756.i.i ]
  %.676.i = fadd double %lp.3.0106.i, %lp.4.0.lcssa.i.i
  %.802.i = getelementptr i8, ptr %106, i64 16
  %.803.i = load i64, ptr %.802.i, align 8, !noalias !3
  %.804.i = icmp sgt i64 %.803.i, -1
  br i1 %.804.i, label %B344.i, label %B381.i

before_likelihood: ; preds = %B381.i, %forward
  %lp.3.0.lcssa.i = phi double [ %.1642.i.i, %forward ], [ %lp.4.1.i, %B381.i ]
  %.577 = getelementptr i8, ptr %.59, i64 120
  %.578 = load i64, ptr %.577, align 8
  %.120.i = getelementptr i64, ptr %.59, i64 %.578
  %.121.i = load i64, ptr %.120.i, align 8, !noalias !30
  %.122.i = getelementptr double, ptr %.272, i64 %.121.i
  %.123.i = load double, ptr %.122.i, align 8, !noalias !30
  %.129.i = fmul double %.123.i, %.123.i
  %.229.i = getelementptr i8, ptr %.120.i, i64 16
  %.230.i = load i64, ptr %.229.i, align 8, !noalias !30
  %.327.i = getelementptr i8, ptr %.120.i, i64 168
  %.328.i = load i64, ptr %.327.i, align 8, !noalias !30
  %.425.i = getelementptr i8, ptr %.120.i, i64 176
  %.426.i = load i64, ptr %.425.i, align 8, !noalias !30
  %.216.i.i = getelementptr i8, ptr %.120.i, i64 24
  %.217.i.i = load i64, ptr %.216.i.i, align 8, !noalias !33
  %.306143.not.i.i = icmp slt i64 %.217.i.i, 1
  br i1 %.306143.not.i.i, label %B344.i.i, label %B108.if.lr.ph.i.i

B108.if.lr.ph.i.i:                                ; preds = %before_likelihood
  %.443.i.i = getelementptr i8, ptr %.120.i, i64 32
  %.673.i.i = getelementptr i8, ptr %.120.i, i64 40
  %118 = getelementptr double, ptr %.272, i64 %.328.i
  br label %B108.if.i.i

B258.i.i:                                         ; preds = %B108.if.i.i
  %.563.i.i = getelementptr double, ptr %.445, i64 %.555.i.i
  %.564.i.i = load double, ptr %.563.i.i, align 8, !noalias !33
  br label %B328.i.i

B266.i.i:                                         ; preds = %B108.if.i.i
  %.573.i.i = getelementptr double, ptr %.272, i64 %.555.i.i
  %.574.i.i = load double, ptr %.573.i.i, align 8, !noalias !33
  %.674.i.i = load i64, ptr %.673.i.i, align 8, !noalias !33
  %119 = getelementptr double, ptr %.100, i64 %.674.i.i
  %.678.i.i = getelementptr double, ptr %119, i64 %.248.0144.i.i
  %.679.i.i = load double, ptr %.678.i.i, align 8, !noalias !33
  %.680.i.i = fsub double %.574.i.i, %.679.i.i
  br label %B328.i.i

B328.i.i:                                         ; preds = %B266.i.i, %B258.i.i
  %"$phi328.1.2.1.i.i" = phi double [ %.564.i.i, %B258.i.i ], [ %.680.i.i, %B266.i.i ]
  %.691.i.i = getelementptr double, ptr %118, i64 %.248.0144.i.i
  store double %"$phi328.1.2.1.i.i", ptr %.691.i.i, align 8, !noalias !33
  %exitcond.not.i.i18 = icmp eq i64 %.319.i.i, %.217.i.i
  br i1 %exitcond.not.i.i18, label %B344.i.i, label %B108.if.i.i

B344.i.i:                                         ; preds = %B328.i.i, %before_likelihood
  %.812.i.i19 = getelementptr i8, ptr %.120.i, i64 48
  %.813.i.i = load i64, ptr %.812.i.i19, align 8, !noalias !33
  %.893150.not.i.i = icmp slt i64 %.813.i.i, 1
  br i1 %.893150.not.i.i, label %gather, label %B416.if.lr.ph.i.i

B416.if.lr.ph.i.i:                                ; preds = %B344.i.i
  %.708.i.i = add nsw i64 %.217.i.i, %.328.i
  %.1033.i.i = getelementptr i8, ptr %.120.i, i64 56
  br label %B416.if.i.i

B416.loopexit.i.i:                                ; preds = %B580.if.i.i, %B416.if.i.i
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0153.i.i, %B416.if.i.i ], [ %.1535.i.i, %B580.if.i.i ]
  %exitcond155.not.i.i = icmp eq i64 %.906.i.i20, %.813.i.i
  br i1 %exitcond155.not.i.i, label %gather, label %B416.if.i.i

B108.if.i.i:                                      ; preds = %B328.i.i, %B108.if.lr.ph.i.i
  %.248.0144.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i ], [ %.319.i.i, %B328.i.i ]
  %.319.i.i = add nuw nsw i64 %.248.0144.i.i, 1
  %.444.i.i = load i64, ptr %.443.i.i, align 8, !noalias !33
  %120 = getelementptr i64, ptr %.59, i64 %.444.i.i
  %.449.idx.i.i = shl i64 %.248.0144.i.i, 4
  %.449.i.i = getelementptr i8, ptr %120, i64 %.449.idx.i.i
  %.450.i.i = load i64, ptr %.449.i.i, align 8, !noalias !33
  %.554.i.i = getelementptr i8, ptr %.449.i.i, i64 8
  %.555.i.i = load i64, ptr %.554.i.i, align 8, !noalias !33
  %.559.i.i = icmp eq i64 %.450.i.i, 0
  br i1 %.559.i.i, label %B258.i.i, label %B266.i.i

B416.if.i.i:                                      ; preds = %B416.loopexit.i.i, %B416.if.lr.ph.i.i
  %position.3.0153.i.i = phi i64 [ %.708.i.i, %B416.if.lr.ph.i.i ], [ %position.2.1.lcssa.i.i, %B416.loopexit.i.i ]
  %.837.0151.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i ], [ %.906.i.i20, %B416.loopexit.i.i ]
  %.906.i.i20 = add nuw nsw i64 %.837.0151.i.i, 1
  %.1034.i.i = load i64, ptr %.1033.i.i, align 8, !noalias !33
  %121 = getelementptr i64, ptr %.59, i64 %.1034.i.i
  %.1037.i.i = getelementptr i64, ptr %121, i64 %.837.0151.i.i
  %.1038.i.i = load i64, ptr %.1037.i.i, align 8, !noalias !33
  %.1162.i.i = getelementptr i64, ptr %.59, i64 %.1038.i.i
  %.1163.i.i21 = load i64, ptr %.1162.i.i, align 8, !noalias !33
  %.1284.i.i = getelementptr i8, ptr %.1162.i.i, i64 8
  %.1285.i.i = load i64, ptr %.1284.i.i, align 8, !noalias !33
  %.1286.i.i = mul nsw i64 %.1285.i.i, %.1163.i.i21
  %.1366146.not.i.i = icmp slt i64 %.1286.i.i, 1
  br i1 %.1366146.not.i.i, label %B416.loopexit.i.i, label %B580.if.lr.ph.i.i

B580.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.1524.i.i = getelementptr i8, ptr %.1162.i.i, i64 168
  br label %B580.if.i.i

B580.if.i.i:                                      ; preds = %B580.if.i.i, %B580.if.lr.ph.i.i
  %position.2.1149.i.i = phi i64 [ %position.3.0153.i.i, %B580.if.lr.ph.i.i ], [ %.1535.i.i, %B580.if.i.i ]
  %.1310.0147.i.i = phi i64 [ 0, %B580.if.lr.ph.i.i ], [ %.1379.i.i, %B580.if.i.i ]
  %.1379.i.i = add nuw nsw i64 %.1310.0147.i.i, 1
  %.1525.i.i = load i64, ptr %.1524.i.i, align 8, !noalias !33
  %122 = getelementptr double, ptr %.272, i64 %.1525.i.i
  %.1528.i.i = getelementptr double, ptr %122, i64 %.1310.0147.i.i
  %.1529.i.i = load double, ptr %.1528.i.i, align 8, !noalias !33
  %.1532.i.i = getelementptr double, ptr %.272, i64 %position.2.1149.i.i
  store double %.1529.i.i, ptr %.1532.i.i, align 8, !noalias !33
  %.1535.i.i = add nsw i64 %position.2.1149.i.i, 1
  %exitcond154.not.i.i = icmp eq i64 %.1379.i.i, %.1286.i.i
  br i1 %exitcond154.not.i.i, label %B416.loopexit.i.i, label %B580.if.i.i

gather: ; preds = %B416.loopexit.i.i, %B344.i.i
  %.560.i = getelementptr i8, ptr %.120.i, i64 64
  %.561.i = load i64, ptr %.560.i, align 8, !noalias !30
  %.563.i = getelementptr double, ptr %.100, i64 %.561.i
  %.564.i = load double, ptr %.563.i, align 8, !noalias !30
  %.950305.not.i = icmp slt i64 %.230.i, 1
  br i1 %.950305.not.i, label %B648.i, label %B404.if.lr.ph.i

B404.if.lr.ph.i:                                  ; preds = %gather
  %.860.i = getelementptr i8, ptr %.120.i, i64 96
  %.861.i = load i64, ptr %.860.i, align 8, !noalias !30
  %.762.i = getelementptr i8, ptr %.120.i, i64 88
  %.763.i = load i64, ptr %.762.i, align 8, !noalias !30
  %.664.i = getelementptr i8, ptr %.120.i, i64 80
  %.665.i = load i64, ptr %.664.i, align 8, !noalias !30
  %123 = getelementptr i64, ptr %.59, i64 %.665.i
  %124 = getelementptr double, ptr %.100, i64 %.861.i
  %125 = getelementptr i64, ptr %.59, i64 %.763.i
  %126 = getelementptr double, ptr %.272, i64 %.328.i
  %.1245.i = getelementptr i8, ptr %.120.i, i64 72
  %127 = getelementptr double, ptr %.272, i64 %.426.i
  br label %B404.if.i

B522.i:                                           ; preds = %B464.if.i, %B404.if.i
  %product.2.1.lcssa.i = phi double [ 0.000000e+00, %B404.if.i ], [ %.1141.i, %B464.if.i ]
  %.1246.i = load i64, ptr %.1245.i, align 8, !noalias !30
  %128 = getelementptr double, ptr %.100, i64 %.1246.i
  %.1250.i = getelementptr double, ptr %128, i64 %.894.0307.i
  %.1251.i = load double, ptr %.1250.i, align 8, !noalias !30
  %.1256.i = getelementptr double, ptr %126, i64 %.894.0307.i
  %.1257.i = load double, ptr %.1256.i, align 8, !noalias !30
  %.1258.i = fmul double %.1251.i, 2.000000e+00
  %.1260.i = fsub double %product.2.1.lcssa.i, %.1258.i
  %.1261.i = fmul double %.1257.i, %.1260.i
  %.1263.i = fadd double %rss.3.0308.i, %.1261.i
  %.1267.i = fsub double %.1251.i, %product.2.1.lcssa.i
  %.1274.i = fdiv double %.1267.i, %.129.i
  %.1281.i = getelementptr double, ptr %127, i64 %.894.0307.i
  store double %.1274.i, ptr %.1281.i, align 8, !noalias !30
  %exitcond.not.i22 = icmp eq i64 %.963.i, %.230.i
  br i1 %exitcond.not.i22, label %B648.i, label %B404.if.i

B648.i:                                           ; preds = %B522.i, %gather
  %rss.3.0.lcssa.i = phi double [ %.564.i, %gather ], [ %.1263.i, %B522.i ]
  %.1394.i = getelementptr i8, ptr %.120.i, i64 104
  %.1395.i = load i64, ptr %.1394.i, align 8, !noalias !30
  %.1492.i = getelementptr i8, ptr %.120.i, i64 8
  %.1493.i = load i64, ptr %.1492.i, align 8, !noalias !30
  %.1495.i = getelementptr double, ptr %.100, i64 %.1493.i
  %.1496.i = load double, ptr %.1495.i, align 8, !noalias !30
  %.1507.i = icmp sgt i64 %.1395.i, 0
  br i1 %.1507.i, label %B758.i, label %B970.i.thread

B758.i:                                           ; preds = %B648.i
  %.112.i.i = getelementptr i8, ptr %.120.i, i64 112
  %.113.i.i = load i64, ptr %.112.i.i, align 8, !noalias !36
  %129 = getelementptr i64, ptr %.59, i64 %.113.i.i
  %.577.i.i = getelementptr i8, ptr %129, i64 8
  %.578.i.i = load i64, ptr %.577.i.i, align 8, !noalias !36
  %.635.i.i = getelementptr i8, ptr %129, i64 16
  %.636.i.i = load i64, ptr %.635.i.i, align 8, !noalias !36
  %.693.i.i = getelementptr i8, ptr %129, i64 24
  %.694.i.i = load i64, ptr %.693.i.i, align 8, !noalias !36
  %.695.i.i = add nsw i64 %.694.i.i, %.636.i.i
  %.696.i.i = mul nsw i64 %.695.i.i, %.578.i.i
  %.778100.not.i.i = icmp slt i64 %.696.i.i, 1
  br i1 %.778100.not.i.i, label %B804.if.lr.ph.i, label %B358.if.lr.ph.i.i

B358.if.lr.ph.i.i:                                ; preds = %B758.i
  %.516.i.i = getelementptr i8, ptr %.120.i, i64 152
  %.517.i.i = load i64, ptr %.516.i.i, align 8, !noalias !36
  %.412.i.i = getelementptr i8, ptr %.120.i, i64 144
  %.413.i.i = load i64, ptr %.412.i.i, align 8, !noalias !36
  %.314.i.i = getelementptr i8, ptr %.120.i, i64 136
  %.315.i.i = load i64, ptr %.314.i.i, align 8, !noalias !36
  %.211.i.i = load i64, ptr %.327.i, align 8, !noalias !36
  %.915.i.i = getelementptr i8, ptr %.120.i, i64 128
  %130 = getelementptr i64, ptr %.59, i64 %.315.i.i
  %131 = getelementptr double, ptr %.100, i64 %.517.i.i
  %132 = getelementptr i64, ptr %.59, i64 %.413.i.i
  %133 = getelementptr double, ptr %.272, i64 %.211.i.i
  %.1136.i.i38 = getelementptr i8, ptr %129, i64 64
  br label %B358.if.i.i

B522.i.i:                                         ; preds = %B468.if.i.i, %B358.if.i.i
  %c.2.1.lcssa.i.i = phi double [ %.921.i.i, %B358.if.i.i ], [ %.1072.i.i, %B468.if.i.i ]
  %.1137.i.i = load i64, ptr %.1136.i.i38, align 8, !noalias !36
  %134 = getelementptr double, ptr %.272, i64 %.1137.i.i
  %.1144.i.i = getelementptr double, ptr %134, i64 %.720.0101.i.i
  store double %c.2.1.lcssa.i.i, ptr %.1144.i.i, align 8, !noalias !36
  %exitcond.not.i240.i = icmp eq i64 %.791.i.i, %.696.i.i
  br i1 %exitcond.not.i240.i, label %B804.if.lr.ph.i, label %B358.if.i.i

B358.if.i.i:                                      ; preds = %B522.i.i, %B358.if.lr.ph.i.i
  %.720.0101.i.i = phi i64 [ 0, %B358.if.lr.ph.i.i ], [ %.791.i.i, %B522.i.i ]
  %.791.i.i = add nuw nsw i64 %.720.0101.i.i, 1
  %.916.i.i = load i64, ptr %.915.i.i, align 8, !noalias !36
  %135 = getelementptr double, ptr %.100, i64 %.916.i.i
  %.920.i.i = getelementptr double, ptr %135, i64 %.720.0101.i.i
  %.921.i.i = load double, ptr %.920.i.i, align 8, !noalias !36
  %.929.i.i = getelementptr i64, ptr %130, i64 %.720.0101.i.i
  %.930.i.i = load i64, ptr %.929.i.i, align 8, !noalias !36
  %.936.i.i = getelementptr i8, ptr %.929.i.i, i64 8
  %.937.i.i = load i64, ptr %.936.i.i, align 8, !noalias !36
  %.974.i.i = sub i64 %.937.i.i, %.930.i.i
  %.101796.not.i.i = icmp slt i64 %.974.i.i, 1
  br i1 %.101796.not.i.i, label %B522.i.i, label %B468.if.i.i

B468.if.i.i:                                      ; preds = %B358.if.i.i, %B468.if.i.i
  %c.2.199.i.i = phi double [ %.1072.i.i, %B468.if.i.i ], [ %.921.i.i, %B358.if.i.i ]
  %.964.098.i.i = phi i64 [ %.1026.i.i, %B468.if.i.i ], [ %.974.i.i, %B358.if.i.i ]
  %.961.097.i.i = phi i64 [ %.1030.i.i39, %B468.if.i.i ], [ %.930.i.i, %B358.if.i.i ]
  %.1026.i.i = add nsw i64 %.964.098.i.i, -1
  %.1030.i.i39 = add i64 %.961.097.i.i, 1
  %.1058.i.i = getelementptr double, ptr %131, i64 %.961.097.i.i
  %.1059.i.i = load double, ptr %.1058.i.i, align 8, !noalias !36
  %.1063.i.i = getelementptr i64, ptr %132, i64 %.961.097.i.i
  %.1064.i.i40 = load i64, ptr %.1063.i.i, align 8, !noalias !36
  %.1068.i.i = getelementptr double, ptr %133, i64 %.1064.i.i40
  %.1069.i.i = load double, ptr %.1068.i.i, align 8, !noalias !36
  %.1070.i.i = fmul double %.1059.i.i, %.1069.i.i
  %.1072.i.i = fsub double %c.2.199.i.i, %.1070.i.i
  %.1017.i.i = icmp samesign ugt i64 %.964.098.i.i, 1
  br i1 %.1017.i.i, label %B468.if.i.i, label %B522.i.i

B970.i.thread:                                    ; preds = %B648.i
  %.1891.i207 = fdiv double %rss.3.0.lcssa.i, %.129.i
  %.1906.i208 = fsub double %.1891.i207, %.1496.i
  %.1909.i209 = fmul double %.1906.i208, 5.000000e-01
  %.1914.i210 = fdiv double %.1909.i209, %.129.i
  %.2333333.i = load i64, ptr %.120.i, align 8, !noalias !30
  %.2335334.i = getelementptr double, ptr %.372, i64 %.2333333.i
  %.2336335.i = load double, ptr %.2335334.i, align 8, !noalias !30
  %.2338336.i = fmul double %.123.i, 2.000000e+00
  %.2342337.i = fmul double %.2338336.i, %.1914.i210
  %.2345338.i = fadd double %.2342337.i, %.2336335.i
  store double %.2345338.i, ptr %.2335334.i, align 8, !noalias !30
  br label %B1366.i

B804.if.lr.ph.i:                                  ; preds = %B522.i.i, %B758.i
  %.1824.i = add nsw i64 %.1395.i, -1
  %.549.i.i = getelementptr i8, ptr %.120.i, i64 160
  %.564.i253.i = fneg double %.129.i
  %.874.i.i = getelementptr i8, ptr %.120.i, i64 120
  br label %B804.if.i

B970.i:                                           ; preds = %eliminate
  %.1891.i = fdiv double %.1866.i, %.129.i
  %.1906.i = fsub double %.1891.i, %.1496.i
  %.1909.i = fmul double %.1906.i, 5.000000e-01
  %.1914.i = fdiv double %.1909.i, %.129.i
  %136 = fmul double %.129.i, 2.000000e+00
  %.706.i.i = fdiv double -5.000000e-01, %.129.i
  br label %B1104.if.i

B1250.i:                                          ; preds = %substitute
  %.2333.i = load i64, ptr %.120.i, align 8, !noalias !30
  %.2335.i = getelementptr double, ptr %.372, i64 %.2333.i
  %.2336.i = load double, ptr %.2335.i, align 8, !noalias !30
  %.2338.i = fmul double %.123.i, 2.000000e+00
  %.2342.i = fmul double %.2338.i, %.2226.i
  %.2345.i = fadd double %.2342.i, %.2336.i
  store double %.2345.i, ptr %.2335.i, align 8, !noalias !30
  %.110.i.i = load i64, ptr %.112.i.i, align 8, !noalias !39
  %137 = getelementptr i64, ptr %.59, i64 %.110.i.i
  %.570.i.i = getelementptr i8, ptr %137, i64 8
  %.571.i.i = load i64, ptr %.570.i.i, align 8, !noalias !39
  %.628.i.i = getelementptr i8, ptr %137, i64 16
  %.629.i.i = load i64, ptr %.628.i.i, align 8, !noalias !39
  %.686.i.i = getelementptr i8, ptr %137, i64 24
  %.687.i.i = load i64, ptr %.686.i.i, align 8, !noalias !39
  %.688.i.i = add nsw i64 %.687.i.i, %.629.i.i
  %.689.i.i = mul nsw i64 %.688.i.i, %.571.i.i
  %.77188.not.i.i = icmp slt i64 %.689.i.i, 1
  br i1 %.77188.not.i.i, label %B1366.i, label %B358.if.lr.ph.i241.i

B358.if.lr.ph.i241.i:                             ; preds = %B1250.i
  %.509.i.i = getelementptr i8, ptr %.120.i, i64 152
  %.510.i.i = load i64, ptr %.509.i.i, align 8, !noalias !39
  %.406.i.i = getelementptr i8, ptr %.120.i, i64 144
  %.407.i.i = load i64, ptr %.406.i.i, align 8, !noalias !39
  %.309.i.i = getelementptr i8, ptr %.120.i, i64 136
  %.310.i.i = load i64, ptr %.309.i.i, align 8, !noalias !39
  %.207.i.i = load i64, ptr %.425.i, align 8, !noalias !39
  %.865.i.i29 = getelementptr i8, ptr %137, i64 72
  %138 = getelementptr i64, ptr %.59, i64 %.310.i.i
  %139 = getelementptr i64, ptr %.59, i64 %.407.i.i
  %140 = getelementptr double, ptr %.272, i64 %.207.i.i
  %141 = getelementptr double, ptr %.100, i64 %.510.i.i
  br label %B358.if.i242.i

B358.loopexit.i.i:                                ; preds = %B468.if.i244.i, %B358.if.i242.i
  %exitcond.not.i245.i = icmp eq i64 %.784.i.i, %.689.i.i
  br i1 %exitcond.not.i245.i, label %B1366.i, label %B358.if.i242.i

B358.if.i242.i:                                   ; preds = %B358.loopexit.i.i, %B358.if.lr.ph.i241.i
  %.713.089.i.i = phi i64 [ 0, %B358.if.lr.ph.i241.i ], [ %.784.i.i, %B358.loopexit.i.i ]
  %.784.i.i = add nuw nsw i64 %.713.089.i.i, 1
  %.866.i.i = load i64, ptr %.865.i.i29, align 8, !noalias !39
  %142 = getelementptr double, ptr %.272, i64 %.866.i.i
  %.869.i.i = getelementptr double, ptr %142, i64 %.713.089.i.i
  %.870.i.i30 = load double, ptr %.869.i.i, align 8, !noalias !39
  %.877.i.i = getelementptr i64, ptr %138, i64 %.713.089.i.i
  %.878.i.i = load i64, ptr %.877.i.i, align 8, !noalias !39
  %.883.i.i = getelementptr i8, ptr %.877.i.i, i64 8
  %.884.i.i = load i64, ptr %.883.i.i, align 8, !noalias !39
  %.921.i243.i = sub i64 %.884.i.i, %.878.i.i
  %.96485.not.i.i = icmp slt i64 %.921.i243.i, 1
  br i1 %.96485.not.i.i, label %B358.loopexit.i.i, label %B468.if.i244.i

B468.if.i244.i:                                   ; preds = %B358.if.i242.i, %B468.if.i244.i
  %.911.087.i.i = phi i64 [ %.973.i.i, %B468.if.i244.i ], [ %.921.i243.i, %B358.if.i242.i ]
  %.908.086.i.i = phi i64 [ %.977.i.i, %B468.if.i244.i ], [ %.878.i.i, %B358.if.i242.i ]
  %.973.i.i = add nsw i64 %.911.087.i.i, -1
  %.977.i.i = add i64 %.908.086.i.i, 1
  %.1005.i.i = getelementptr i64, ptr %139, i64 %.908.086.i.i
  %.1006.i.i = load i64, ptr %.1005.i.i, align 8, !noalias !39
  %.1010.i.i = getelementptr double, ptr %140, i64 %.1006.i.i
  %.1011.i.i = load double, ptr %.1010.i.i, align 8, !noalias !39
  %.1015.i.i = getelementptr double, ptr %141, i64 %.908.086.i.i
  %.1016.i.i = load double, ptr %.1015.i.i, align 8, !noalias !39
  %.1018.i.i = fmul double %.870.i.i30, %.1016.i.i
  %.1019.i.i = fsub double %.1011.i.i, %.1018.i.i
  store double %.1019.i.i, ptr %.1010.i.i, align 8, !noalias !39
  %.964.i.i = icmp samesign ugt i64 %.911.087.i.i, 1
  br i1 %.964.i.i, label %B468.if.i244.i, label %B358.loopexit.i.i

B1366.i:                                          ; preds = %B358.loopexit.i.i, %B1250.i, %B970.i.thread
  %.1891.i214 = phi double [ %.1891.i207, %B970.i.thread ], [ %.1891.i, %B1250.i ], [ %.1891.i, %B358.loopexit.i.i ]
  %log_determinant.2.0.lcssa.i212 = phi double [ 0.000000e+00, %B970.i.thread ], [ %.1870.i, %B1250.i ], [ %.1870.i, %B358.loopexit.i.i ]
  %.116.i.i = load i64, ptr %.425.i, align 8, !noalias !42
  %.214.i.i = load i64, ptr %.216.i.i, align 8, !noalias !42
  %.303146.not.i.i = icmp slt i64 %.214.i.i, 1
  br i1 %.303146.not.i.i, label %B334.i.i, label %B108.if.lr.ph.i246.i

B108.if.lr.ph.i246.i:                             ; preds = %B1366.i
  %.440.i.i27 = getelementptr i8, ptr %.120.i, i64 32
  %143 = getelementptr double, ptr %.272, i64 %.116.i.i
  br label %B108.if.i247.i

B334.i.i:                                         ; preds = %B108.if.i247.i, %B1366.i
  %.713.i.i = load i64, ptr %.812.i.i19, align 8, !noalias !42
  %.793153.not.i.i = icmp slt i64 %.713.i.i, 1
  br i1 %.793153.not.i.i, label %gaussian, label %B406.if.lr.ph.i.i

B406.if.lr.ph.i.i:                                ; preds = %B334.i.i
  %.608.i.i = add nsw i64 %.214.i.i, %.116.i.i
  %.933.i.i = getelementptr i8, ptr %.120.i, i64 56
  br label %B406.if.i.i

B406.loopexit.i.i:                                ; preds = %B570.if.i.i, %B406.if.i.i
  %position.2.1.lcssa.i251.i = phi i64 [ %position.3.0156.i.i, %B406.if.i.i ], [ %.1439.i.i, %B570.if.i.i ]
  %exitcond158.not.i.i = icmp eq i64 %.806.i.i, %.713.i.i
  br i1 %exitcond158.not.i.i, label %gaussian, label %B406.if.i.i

B108.if.i247.i:                                   ; preds = %B108.if.i247.i, %B108.if.lr.ph.i246.i
  %.245.0147.i.i = phi i64 [ 0, %B108.if.lr.ph.i246.i ], [ %.316.i.i, %B108.if.i247.i ]
  %.316.i.i = add nuw nsw i64 %.245.0147.i.i, 1
  %.441.i.i28 = load i64, ptr %.440.i.i27, align 8, !noalias !42
  %144 = getelementptr i64, ptr %.59, i64 %.441.i.i28
  %.446.idx.i.i = shl i64 %.245.0147.i.i, 4
  %.446.i.i = getelementptr i8, ptr %144, i64 %.446.idx.i.i
  %.447.i.i = load i64, ptr %.446.i.i, align 8, !noalias !42
  %.551.i.i = getelementptr i8, ptr %.446.i.i, i64 8
  %.552.i.i = load i64, ptr %.551.i.i, align 8, !noalias !42
  %.556.i.i = icmp eq i64 %.447.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.556.i.i, ptr %arg.grad, ptr %.372
  %.580.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.552.i.i
  %.581.i.i = load double, ptr %.580.i.i, align 8, !noalias !42
  %.588.i.i = getelementptr double, ptr %143, i64 %.245.0147.i.i
  %.589.i.i = load double, ptr %.588.i.i, align 8, !noalias !42
  %.590.i.i = fadd double %.581.i.i, %.589.i.i
  store double %.590.i.i, ptr %.580.i.i, align 8, !noalias !42
  %exitcond.not.i248.i = icmp eq i64 %.316.i.i, %.214.i.i
  br i1 %exitcond.not.i248.i, label %B334.i.i, label %B108.if.i247.i

B406.if.i.i:                                      ; preds = %B406.loopexit.i.i, %B406.if.lr.ph.i.i
  %position.3.0156.i.i = phi i64 [ %.608.i.i, %B406.if.lr.ph.i.i ], [ %position.2.1.lcssa.i251.i, %B406.loopexit.i.i ]
  %.737.0154.i.i = phi i64 [ 0, %B406.if.lr.ph.i.i ], [ %.806.i.i, %B406.loopexit.i.i ]
  %.806.i.i = add nuw nsw i64 %.737.0154.i.i, 1
  %.934.i.i = load i64, ptr %.933.i.i, align 8, !noalias !42
  %145 = getelementptr i64, ptr %.59, i64 %.934.i.i
  %.937.i249.i = getelementptr i64, ptr %145, i64 %.737.0154.i.i
  %.938.i.i = load i64, ptr %.937.i249.i, align 8, !noalias !42
  %.1062.i.i = getelementptr i64, ptr %.59, i64 %.938.i.i
  %.1063.i250.i = load i64, ptr %.1062.i.i, align 8, !noalias !42
  %.1184.i.i = getelementptr i8, ptr %.1062.i.i, i64 8
  %.1185.i.i = load i64, ptr %.1184.i.i, align 8, !noalias !42
  %.1186.i.i = mul nsw i64 %.1185.i.i, %.1063.i250.i
  %.1266149.not.i.i = icmp slt i64 %.1186.i.i, 1
  br i1 %.1266149.not.i.i, label %B406.loopexit.i.i, label %B570.if.lr.ph.i.i

B570.if.lr.ph.i.i:                                ; preds = %B406.if.i.i
  %.1424.i.i = getelementptr i8, ptr %.1062.i.i, i64 176
  br label %B570.if.i.i

B570.if.i.i:                                      ; preds = %B570.if.i.i, %B570.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B570.if.lr.ph.i.i ], [ %.1439.i.i, %B570.if.i.i ]
  %.1210.0150.i.i = phi i64 [ 0, %B570.if.lr.ph.i.i ], [ %.1279.i.i, %B570.if.i.i ]
  %.1279.i.i = add nuw nsw i64 %.1210.0150.i.i, 1
  %.1425.i.i = load i64, ptr %.1424.i.i, align 8, !noalias !42
  %146 = getelementptr double, ptr %.272, i64 %.1425.i.i
  %.1428.i.i = getelementptr double, ptr %146, i64 %.1210.0150.i.i
  %.1429.i.i = load double, ptr %.1428.i.i, align 8, !noalias !42
  %.1432.i.i = getelementptr double, ptr %.272, i64 %position.2.1152.i.i
  %.1433.i.i = load double, ptr %.1432.i.i, align 8, !noalias !42
  %.1434.i.i = fadd double %.1429.i.i, %.1433.i.i
  store double %.1434.i.i, ptr %.1428.i.i, align 8, !noalias !42
  %.1439.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.1279.i.i, %.1186.i.i
  br i1 %exitcond157.not.i.i, label %B406.loopexit.i.i, label %B570.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.3.0308.i = phi double [ %.564.i, %B404.if.lr.ph.i ], [ %.1263.i, %B522.i ]
  %.894.0307.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.963.i, %B522.i ]
  %.963.i = add nuw nsw i64 %.894.0307.i, 1
  %.998.i = getelementptr i64, ptr %123, i64 %.894.0307.i
  %.999.i = load i64, ptr %.998.i, align 8, !noalias !30
  %.1005.i = getelementptr i8, ptr %.998.i, i64 8
  %.1006.i = load i64, ptr %.1005.i, align 8, !noalias !30
  %.1043.i = sub i64 %.1006.i, %.999.i
  %.1086301.not.i = icmp slt i64 %.1043.i, 1
  br i1 %.1086301.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1304.i = phi double [ %.1141.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.1030.0303.i = phi i64 [ %.1099.i, %B464.if.i ], [ %.999.i, %B404.if.i ]
  %.1033.0302.i = phi i64 [ %.1095.i, %B464.if.i ], [ %.1043.i, %B404.if.i ]
  %.1095.i = add nsw i64 %.1033.0302.i, -1
  %.1099.i = add i64 %.1030.0303.i, 1
  %.1127.i = getelementptr double, ptr %124, i64 %.1030.0303.i
  %.1128.i = load double, ptr %.1127.i, align 8, !noalias !30
  %.1132.i = getelementptr i64, ptr %125, i64 %.1030.0303.i
  %.1133.i = load i64, ptr %.1132.i, align 8, !noalias !30
  %.1137.i = getelementptr double, ptr %126, i64 %.1133.i
  %.1138.i = load double, ptr %.1137.i, align 8, !noalias !30
  %.1139.i = fmul double %.1128.i, %.1138.i
  %.1141.i = fadd double %product.2.1304.i, %.1139.i
  %.1086.i = icmp samesign ugt i64 %.1033.0302.i, 1
  br i1 %.1086.i, label %B464.if.i, label %B522.i

B804.if.i:                                        ; preds = %eliminate, %B804.if.lr.ph.i
  %log_determinant.2.0314.i = phi double [ 0.000000e+00, %B804.if.lr.ph.i ], [ %.1870.i, %eliminate ]
  %rss.4.0313.i = phi double [ %rss.3.0.lcssa.i, %B804.if.lr.ph.i ], [ %.1866.i, %eliminate ]
  %.1575.0311.i = phi i64 [ 0, %B804.if.lr.ph.i ], [ %.1644.i, %eliminate ]
  %.1644.i = add nuw nsw i64 %.1575.0311.i, 1
  %.1766.i = load i64, ptr %.112.i.i, align 8, !noalias !30
  %.1822.not.i = icmp eq i64 %.1575.0311.i, 0
  %.1825.i = icmp eq i64 %.1575.0311.i, %.1824.i
  %147 = getelementptr i64, ptr %.59, i64 %.1766.i
  %.idx298.i = mul i64 %.1575.0311.i, 104
  %148 = getelementptr i8, ptr %147, i64 %.idx298.i
  %.102.i.i = getelementptr i8, ptr %148, i64 16
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !45
  %.160.i.i = getelementptr i8, ptr %148, i64 24
  %.161.i.i = load i64, ptr %.160.i.i, align 8, !noalias !45
  %.170.i.i41 = add nsw i64 %.161.i.i, %.103.i.i
  %.172.i.i = add i64 %.161.i.i, 1
  %.236.i.i = load i64, ptr %148, align 8, !noalias !45
  %149 = getelementptr i64, ptr %.59, i64 %.236.i.i
  %.356.i.i = getelementptr i8, ptr %149, i64 48
  %.357.i.i = load i64, ptr %.356.i.i, align 8, !noalias !45
  %"$phi204.0.2.0.i.i" = select i1 %.1822.not.i, ptr %.100, ptr %.272
  %.434.i.i = getelementptr i8, ptr %148, i64 96
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !45
  %.441.i252.i = mul nsw i64 %.103.i.i, %.103.i.i
  br i1 %.1822.not.i, label %B326.i.i, label %B326.thread.i.i

B326.i.i:                                         ; preds = %B804.if.i
  %.550.i.i = load i64, ptr %.549.i.i, align 8, !noalias !45
  %.550.fr.i.i = freeze i64 %.550.i.i
  %.551.not.i.i = icmp eq i64 %.550.fr.i.i, 0
  br i1 %.551.not.i.i, label %B326.thread.i.i, label %150

150:                                              ; preds = %B326.i.i
  br label %B326.thread.i.i

B326.thread.i.i:                                  ; preds = %150, %B326.i.i, %B804.if.i
  %"$phi326.0.2.0818.i.i" = phi i1 [ true, %150 ], [ false, %B326.i.i ], [ false, %B804.if.i ]
  %151 = phi double [ %.564.i253.i, %150 ], [ 1.000000e+00, %B326.i.i ], [ 1.000000e+00, %B804.if.i ]
  %.652.i.i = getelementptr i8, ptr %148, i64 8
  %.653.i.i = load i64, ptr %.652.i.i, align 8, !noalias !45
  %invariant.gep918.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.103.i.i
  %invariant.gep922.i.i = getelementptr double, ptr %.272, i64 %.161.i.i
  %invariant.gep926.i.i = getelementptr double, ptr %.272, i64 %.103.i.i
  %.735928.not.i.i = icmp slt i64 %.653.i.i, 1
  br i1 %.735928.not.i.i, label %eliminate, label %B428.lr.ph.i.i

B428.lr.ph.i.i:                                   ; preds = %B326.thread.i.i
  %.936.i254.i = getelementptr i8, ptr %148, i64 48
  %"$phi526.1.2.1.in.i.i" = select i1 %.1822.not.i, ptr %.874.i.i, ptr %.936.i254.i
  %.1009.i.i = getelementptr i8, ptr %148, i64 64
  %.1074.i.i = getelementptr i8, ptr %148, i64 80
  %.1138.i.i42 = getelementptr i8, ptr %148, i64 88
  %.1208.i.i = getelementptr i8, ptr %148, i64 40
  %spec.select836.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i.i, i64 0)
  %.1342860.not.i.i = icmp slt i64 %.103.i.i, 1
  %152 = getelementptr double, ptr %.272, i64 %.357.i.i
  %153 = getelementptr double, ptr %.272, i64 %.435.i.i
  %.1223.i.i = mul i64 %.172.i.i, %.103.i.i
  %154 = getelementptr double, ptr %153, i64 %.441.i252.i
  %155 = getelementptr double, ptr %154, i64 %.1223.i.i
  %.2260.i.i = icmp sgt i64 %.103.i.i, 0
  %spec.select843.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i.i, i64 0)
  %.2423880.not.i.i = icmp slt i64 %.161.i.i, 0
  %.2820889.not.i.i = icmp slt i64 %.1223.i.i, 1
  %invariant.gep897.i.i = getelementptr double, ptr %154, i64 %.161.i.i
  %.3124.i.i43 = getelementptr i8, ptr %148, i64 32
  %.3242.i.i = getelementptr i8, ptr %148, i64 152
  %.3304.i.i44 = getelementptr i8, ptr %148, i64 168
  %.3395913.not.i.i = icmp slt i64 %.161.i.i, 1
  %brmerge.i.i = select i1 %.1825.i, i1 true, i1 %.3395913.not.i.i
  br label %B428.i.i

B428.i.i:                                         ; preds = %B2435.i.i, %B428.lr.ph.i.i
  %gained.2.0932.i.i = phi double [ 0.000000e+00, %B428.lr.ph.i.i ], [ %gained.3.1968.i.i, %B2435.i.i ]
  %lost.3.0931.i.i = phi double [ 0.000000e+00, %B428.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B2435.i.i ]
  %.677.0930.i.i = phi i64 [ 0, %B428.lr.ph.i.i ], [ %.748.i.i, %B2435.i.i ]
  %.748.i.i = add nuw nsw i64 %.677.0930.i.i, 1
  %"$phi526.1.2.1.i.i" = load i64, ptr %"$phi526.1.2.1.in.i.i", align 8, !noalias !45
  %.943.i.i = mul nsw i64 %.677.0930.i.i, %.170.i.i41
  %.945.i.i = mul nsw i64 %.943.i.i, %.170.i.i41
  %.947.i.i = add nsw i64 %.945.i.i, %"$phi526.1.2.1.i.i"
  %.1010.i255.i = load i64, ptr %.1009.i.i, align 8, !noalias !45
  %.1014.i.i = add nsw i64 %.1010.i255.i, %.943.i.i
  %.1075.i.i45 = load i64, ptr %.1074.i.i, align 8, !noalias !45
  %.1078.i.i = mul nsw i64 %.677.0930.i.i, %.103.i.i
  %.1080.i.i = mul nsw i64 %.1078.i.i, %.103.i.i
  %.1139.i.i46 = load i64, ptr %.1138.i.i42, align 8, !noalias !45
  %.1144.i256.i = mul nsw i64 %.1078.i.i, %.172.i.i
  %.1145.i.i47 = add nsw i64 %.1139.i.i46, %.1144.i256.i
  %.1209.i.i = load i64, ptr %.1208.i.i, align 8, !noalias !45
  %156 = getelementptr i64, ptr %.59, i64 %.1209.i.i
  %.1213.i.i = getelementptr i64, ptr %156, i64 %.677.0930.i.i
  %.1214.i.i = load i64, ptr %.1213.i.i, align 8, !noalias !45
  br i1 %"$phi326.0.2.0818.i.i", label %B788.i.i, label %B832.i.i

B788.i.i:                                         ; preds = %B428.i.i
  br i1 %.1342860.not.i.i, label %B1148.thread955.i.i, label %B26.if.lr.ph.i.i.i

B26.if.lr.ph.i.i.i:                               ; preds = %B788.i.i
  %157 = getelementptr double, ptr %.100, i64 %.947.i.i
  br label %B54.if.lr.ph.i.i.i

B26.loopexit.i.i.i:                               ; preds = %B152.i.i.i
  %.126.i.i.i = add nuw nsw i64 %.55.0253.i.i.i, 1
  %exitcond267.not.i.i.i = icmp eq i64 %.103.i.i, %.126.i.i.i
  br i1 %exitcond267.not.i.i.i, label %B252.if.lr.ph.i.i.i, label %B54.if.lr.ph.i.i.i

B152.i.i.i:                                       ; preds = %B86.if.i.i.i, %B54.if.i.i.i
  %total.4.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B54.if.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.436.i.i.i = getelementptr double, ptr %159, i64 %.178.0250.i.i.i
  store double %total.4.2.lcssa.i.i.i, ptr %.436.i.i.i, align 8, !noalias !48
  %exitcond266.not.i.i.i = icmp eq i64 %.103.i.i, %.247.i.i.i
  br i1 %exitcond266.not.i.i.i, label %B26.loopexit.i.i.i, label %B54.if.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B364.i.i.i
  %.553.i.i.i = add nuw nsw i64 %.484.0264.i.i.i, 1
  %exitcond270.not.i.i.i = icmp eq i64 %.103.i.i, %.553.i.i.i
  br i1 %exitcond270.not.i.i.i, label %B1148.i.i, label %B252.if.lr.ph.i.i.i

B364.i.i.i:                                       ; preds = %B298.if.i.i.i
  %.675.i.i.i = add nuw nsw i64 %.606.0261.i.i.i, 1
  %.878.i.i.i = getelementptr double, ptr %161, i64 %.606.0261.i.i.i
  store double %.859.i.i.i, ptr %.878.i.i.i, align 8, !noalias !48
  br i1 %.705.i.i.i, label %B218.loopexit.i.i.i, label %B298.if.lr.ph.i.i.i

B54.if.lr.ph.i.i.i:                               ; preds = %B26.loopexit.i.i.i, %B26.if.lr.ph.i.i.i
  %.55.0253.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i.i.i ], [ %.126.i.i.i, %B26.loopexit.i.i.i ]
  %.399.i.i.i99 = mul nsw i64 %.55.0253.i.i.i, %.170.i.i41
  %158 = getelementptr double, ptr %157, i64 %.399.i.i.i99
  %.427.i.i.i = mul nuw nsw i64 %.55.0253.i.i.i, %.103.i.i
  %159 = getelementptr double, ptr %155, i64 %.427.i.i.i
  br label %B54.if.i.i.i

B54.if.i.i.i:                                     ; preds = %B54.if.lr.ph.i.i.i, %B152.i.i.i
  %.178.0250.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i.i.i ], [ %.247.i.i.i, %B152.i.i.i ]
  %.247.i.i.i = add nuw nsw i64 %.178.0250.i.i.i, 1
  %.359245.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.178.0250.i.i.i
  br i1 %.359245.not.not.i.i.i, label %B86.if.lr.ph.i.i.i, label %B152.i.i.i

B86.if.lr.ph.i.i.i:                               ; preds = %B54.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %152, i64 %.178.0250.i.i.i
  br label %B86.if.i.i.i

B86.if.i.i.i:                                     ; preds = %B86.if.i.i.i, %B86.if.lr.ph.i.i.i
  %total.4.2248.i.i.i = phi double [ 0.000000e+00, %B86.if.lr.ph.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.303.0246.i.i.i = phi i64 [ %.178.0250.i.i.i, %B86.if.lr.ph.i.i.i ], [ %.372.i.i.i, %B86.if.i.i.i ]
  %.372.i.i.i = add nuw i64 %.303.0246.i.i.i, 1
  %.404.i.i.i = getelementptr double, ptr %158, i64 %.303.0246.i.i.i
  %.405.i.i.i = load double, ptr %.404.i.i.i, align 8, !noalias !48
  %.407.i.i.i = mul nsw i64 %.303.0246.i.i.i, %.103.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.407.i.i.i
  %.414.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !48
  %.415.i.i.i = fmul double %.405.i.i.i, %.414.i.i.i
  %.417.i.i.i = fadd double %total.4.2248.i.i.i, %.415.i.i.i
  %exitcond.not.i.i.i100 = icmp eq i64 %.372.i.i.i, %.103.i.i
  br i1 %exitcond.not.i.i.i100, label %B152.i.i.i, label %B86.if.i.i.i

B252.if.lr.ph.i.i.i:                              ; preds = %B26.loopexit.i.i.i, %B218.loopexit.i.i.i
  %.484.0264.i.i.i = phi i64 [ %.553.i.i.i, %B218.loopexit.i.i.i ], [ 0, %B26.loopexit.i.i.i ]
  %.841.i.i.i = mul nuw nsw i64 %.484.0264.i.i.i, %.103.i.i
  %160 = getelementptr double, ptr %155, i64 %.841.i.i.i
  %161 = getelementptr double, ptr %153, i64 %.841.i.i.i
  br label %B298.if.lr.ph.i.i.i

B298.if.lr.ph.i.i.i:                              ; preds = %B252.if.lr.ph.i.i.i, %B364.i.i.i
  %.606.0261.i.i.i = phi i64 [ 0, %B252.if.lr.ph.i.i.i ], [ %.675.i.i.i, %B364.i.i.i ]
  %.705.i.i.i = icmp eq i64 %.484.0264.i.i.i, %.606.0261.i.i.i
  %arg.variance..i.i.i = select i1 %.705.i.i.i, double %.129.i, double 0.000000e+00
  %.850.i.i.i = mul nuw nsw i64 %.606.0261.i.i.i, %.103.i.i
  %162 = getelementptr double, ptr %155, i64 %.850.i.i.i
  br label %B298.if.i.i.i

B298.if.i.i.i:                                    ; preds = %B298.if.i.i.i, %B298.if.lr.ph.i.i.i
  %total.5.2258.i.i.i = phi double [ %arg.variance..i.i.i, %B298.if.lr.ph.i.i.i ], [ %.859.i.i.i, %B298.if.i.i.i ]
  %.745.0256.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i.i ], [ %.814.i.i.i, %B298.if.i.i.i ]
  %.814.i.i.i = add nuw nsw i64 %.745.0256.i.i.i, 1
  %.846.i.i.i = getelementptr double, ptr %160, i64 %.745.0256.i.i.i
  %.847.i.i.i = load double, ptr %.846.i.i.i, align 8, !noalias !48
  %.855.i.i.i = getelementptr double, ptr %162, i64 %.745.0256.i.i.i
  %.856.i.i.i = load double, ptr %.855.i.i.i, align 8, !noalias !48
  %.857.i.i.i = fmul double %.847.i.i.i, %.856.i.i.i
  %.859.i.i.i = fadd double %total.5.2258.i.i.i, %.857.i.i.i
  %exitcond268.not.i.i.i = icmp eq i64 %.103.i.i, %.814.i.i.i
  br i1 %exitcond268.not.i.i.i, label %B364.i.i.i, label %B298.if.i.i.i

B832.i.i:                                         ; preds = %B428.i.i
  %.1260.i.i = icmp sgt i64 %.1214.i.i, 0
  br i1 %.1260.i.i, label %B844.i.i, label %B1346.i.i

B844.i.i:                                         ; preds = %B832.i.i
  br i1 %.1342860.not.i.i, label %B1314.thread.i.i, label %B866.if.lr.ph.i.i

B866.if.lr.ph.i.i:                                ; preds = %B844.i.i
  %163 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.947.i.i
  br label %B900.if.lr.ph.i.i

B866.loopexit.i.i:                                ; preds = %B1102.i.i
  %.1355.i.i = add nuw nsw i64 %.1286.0861.i.i, 1
  %indvars.iv.next937.i.i = add i64 %indvars.iv936.i.i, -1
  %exitcond941.not.i.i = icmp eq i64 %.103.i.i, %.1355.i.i
  br i1 %exitcond941.not.i.i, label %B1148.i.i, label %B900.if.lr.ph.i.i

B1056.i.i:                                        ; preds = %B984.if.i.i, %B950.if.i.i
  %inner.2.4.lcssa.i.i97 = phi double [ 0.000000e+00, %B950.if.i.i ], [ %.1787.i.i, %B984.if.i.i ]
  %.1797.i.i = mul nsw i64 %.1548.0851.i.i, %.103.i.i
  %gep856.i.i = getelementptr double, ptr %invariant.gep855.i.i, i64 %.1797.i.i
  %.1806.i.i = load double, ptr %gep856.i.i, align 8, !noalias !45
  %.1808.i.i = fmul double %inner.2.4.lcssa.i.i97, %.1806.i.i
  %.1812.i.i = fadd double %total.5.3853.i.i, %.1808.i.i
  %exitcond939.not.i.i = icmp eq i64 %.1617.i.i, %184
  br i1 %exitcond939.not.i.i, label %B1102.i.i, label %B950.if.i.i

B1102.i.i:                                        ; preds = %B1056.i.i, %B900.if.i.i
  %total.5.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B900.if.i.i ], [ %.1812.i.i, %B1056.i.i ]
  %.1831.i.i = getelementptr double, ptr %185, i64 %.1408.0858.i.i
  store double %total.5.3.lcssa.i.i, ptr %.1831.i.i, align 8, !noalias !45
  %indvars.iv.next.i.i53 = add i64 %indvars.iv.i.i51, -1
  br i1 %.1507.i.i, label %B866.loopexit.i.i, label %B900.if.i.i

B1148.i.i:                                        ; preds = %B866.loopexit.i.i, %B218.loopexit.i.i.i
  %.1853.i.i = icmp sgt i64 %.1214.i.i, 0
  br i1 %.1853.i.i, label %B1160.i.i, label %B1346.i.i

B1148.thread955.i.i:                              ; preds = %B788.i.i
  %.1853956.i.i = icmp sgt i64 %.1214.i.i, 0
  br i1 %.1853956.i.i, label %B1314.thread.i.i, label %B1656.i.i

B1160.i.i:                                        ; preds = %B1148.i.i
  br i1 %.1342860.not.i.i, label %B1314.thread.i.i, label %B64.if.lr.ph.i.i.i54

B182.i.i.i75:                                     ; preds = %B116.if.i.i.i66, %B64.if.i.i.i58
  %total.2.2.lcssa.i.i.i76 = phi double [ %.270.i.i.i62, %B64.if.i.i.i58 ], [ %.412.i.i.i74, %B116.if.i.i.i66 ]
  %.422.i.i.i77 = icmp eq i64 %.40.0145.i.i.i56, %.164.0142.i.i.i59
  br i1 %.422.i.i.i77, label %B294.i.i.i83, label %B268.i.i.i78

B268.i.i.i78:                                     ; preds = %B182.i.i.i75
  %.434.i.i.i79 = mul nuw nsw i64 %.164.0142.i.i.i59, %.103.i.i
  %164 = getelementptr double, ptr %153, i64 %.434.i.i.i79
  %.440.i.i.i80 = getelementptr double, ptr %164, i64 %.164.0142.i.i.i59
  %.441.i.i.i81 = load double, ptr %.440.i.i.i80, align 8, !noalias !51
  %.446.i.i.i82 = fdiv double %total.2.2.lcssa.i.i.i76, %.441.i.i.i81
  store double %.446.i.i.i82, ptr %.269.i.i.i61, align 8, !noalias !51
  br label %B64.if.i.i.i58

B294.i.i.i83:                                     ; preds = %B182.i.i.i75
  %.111.i.i.i84 = add nuw nsw i64 %.40.0145.i.i.i56, 1
  %.425.i.i.i85 = tail call double @sqrt(double %total.2.2.lcssa.i.i.i76)
  store double %.425.i.i.i85, ptr %.269.i.i.i61, align 8, !noalias !51
  %.482.i.i.i86 = getelementptr double, ptr %165, i64 %.40.0145.i.i.i56
  %.483.i.i.i87 = load double, ptr %.482.i.i.i86, align 8, !noalias !51
  %.484.i.i.i88 = tail call double @llvm.log.f64(double %.483.i.i.i87)
  %.486.i.i.i89 = fadd double %half.2.0147.i.i.i55, %.484.i.i.i88
  %exitcond150.not.i.i.i90 = icmp eq i64 %.111.i.i.i84, %.103.i.i
  br i1 %exitcond150.not.i.i.i90, label %cholesky.2, label %B64.if.lr.ph.i.i.i54

B64.if.lr.ph.i.i.i54:                             ; preds = %B1160.i.i, %B294.i.i.i83
  %half.2.0147.i.i.i55 = phi double [ %.486.i.i.i89, %B294.i.i.i83 ], [ 0.000000e+00, %B1160.i.i ]
  %.40.0145.i.i.i56 = phi i64 [ %.111.i.i.i84, %B294.i.i.i83 ], [ 0, %B1160.i.i ]
  %.263.i.i.i57 = mul nuw nsw i64 %.40.0145.i.i.i56, %.103.i.i
  %165 = getelementptr double, ptr %153, i64 %.263.i.i.i57
  br label %B64.if.i.i.i58

B64.if.i.i.i58:                                   ; preds = %B64.if.lr.ph.i.i.i54, %B268.i.i.i78
  %.164.0142.i.i.i59 = phi i64 [ 0, %B64.if.lr.ph.i.i.i54 ], [ %.233.i.i.i60, %B268.i.i.i78 ]
  %.233.i.i.i60 = add nuw nsw i64 %.164.0142.i.i.i59, 1
  %.269.i.i.i61 = getelementptr double, ptr %165, i64 %.164.0142.i.i.i59
  %.270.i.i.i62 = load double, ptr %.269.i.i.i61, align 8, !noalias !51
  %.354137.not.i.i.i63 = icmp eq i64 %.164.0142.i.i.i59, 0
  br i1 %.354137.not.i.i.i63, label %B182.i.i.i75, label %B116.if.lr.ph.i.i.i64

B116.if.lr.ph.i.i.i64:                            ; preds = %B64.if.i.i.i58
  %.403.i.i.i65 = mul nuw nsw i64 %.164.0142.i.i.i59, %.103.i.i
  %166 = getelementptr double, ptr %153, i64 %.403.i.i.i65
  br label %B116.if.i.i.i66

B116.if.i.i.i66:                                  ; preds = %B116.if.i.i.i66, %B116.if.lr.ph.i.i.i64
  %total.2.2140.i.i.i67 = phi double [ %.270.i.i.i62, %B116.if.lr.ph.i.i.i64 ], [ %.412.i.i.i74, %B116.if.i.i.i66 ]
  %.298.0138.i.i.i68 = phi i64 [ 0, %B116.if.lr.ph.i.i.i64 ], [ %.367.i.i.i69, %B116.if.i.i.i66 ]
  %.367.i.i.i69 = add nuw nsw i64 %.298.0138.i.i.i68, 1
  %.399.i728.i.i = getelementptr double, ptr %165, i64 %.298.0138.i.i.i68
  %.400.i.i.i70 = load double, ptr %.399.i728.i.i, align 8, !noalias !51
  %.408.i.i.i71 = getelementptr double, ptr %166, i64 %.298.0138.i.i.i68
  %.409.i.i.i72 = load double, ptr %.408.i.i.i71, align 8, !noalias !51
  %.410.i.i.i73 = fmul double %.400.i.i.i70, %.409.i.i.i72
  %.412.i.i.i74 = fsub double %total.2.2140.i.i.i67, %.410.i.i.i73
  %exitcond.not.i729.i.i = icmp eq i64 %.367.i.i.i69, %.164.0142.i.i.i59
  br i1 %exitcond.not.i729.i.i, label %B182.i.i.i75, label %B116.if.i.i.i66

B1314.thread.i.i:                                 ; preds = %B1160.i.i, %B1148.thread955.i.i, %B844.i.i
  %.1858960.i.i = uitofp nneg i64 %.1214.i.i to double
  %.1859961.i.i = fmul double %.1858960.i.i, 2.000000e+00
  %.1890962.i.i = fmul double %.1859961.i.i, 0.000000e+00
  %.1892963.i.i = fadd double %gained.2.0932.i.i, %.1890962.i.i
  br label %B1656.i.i

cholesky.2: ; preds = %B294.i.i.i83
  %167 = getelementptr double, ptr %.272, i64 %.1075.i.i45
  %168 = getelementptr double, ptr %167, i64 %.1080.i.i
  br label %B1224.if.i.i

B1224.loopexit.i.i:                               ; preds = %B1252.if.i.i
  %.1991.i.i = add nuw nsw i64 %.1922.0867.i.i, 1
  %exitcond943.not.i.i = icmp eq i64 %.1991.i.i, %.103.i.i
  br i1 %exitcond943.not.i.i, label %B26.if.i.i.i, label %B1224.if.i.i

B26.loopexit.i740.i.i:                            ; preds = %B392.i.i.i
  %.114.i.i.i95 = add nuw nsw i64 %.43.0254.i.i.i, 1
  %exitcond257.not.i.i.i = icmp eq i64 %.114.i.i.i95, %.103.i.i
  br i1 %exitcond257.not.i.i.i, label %B1346.i.loopexit.i, label %B26.if.i.i.i

B172.i.i.i:                                       ; preds = %B106.if.i.i.i, %B54.if.i732.i.i
  %total.4.2.lcssa.i738.i.i = phi double [ %.272.i.i.i, %B54.if.i732.i.i ], [ %.414.i736.i.i, %B106.if.i.i.i ]
  %169 = getelementptr double, ptr %153, i64 %.265.i.i.i
  %.430.i.i.i = getelementptr double, ptr %169, i64 %.166.0233.i.i.i
  %.431.i.i.i = load double, ptr %.430.i.i.i, align 8, !noalias !54
  %.436.i739.i.i = fdiv double %total.4.2.lcssa.i738.i.i, %.431.i.i.i
  store double %.436.i739.i.i, ptr %gep236.i.i.i, align 8, !noalias !54
  %exitcond256.not.i.i.i = icmp eq i64 %.103.i.i, %.235.i.i.i
  br i1 %exitcond256.not.i.i.i, label %B266.if.i.i.i94, label %B54.if.i732.i.i

B392.i.i.i:                                       ; preds = %B326.if.i.i.i, %B266.if.i.i.i94
  %total.5.2.lcssa.i.i.i = phi double [ %.587.i.i.i, %B266.if.i.i.i94 ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %170 = getelementptr double, ptr %153, i64 %.580.i.i.i
  %.747.i.i.i = getelementptr double, ptr %170, i64 %.546.i.i.i
  %.748.i.i.i = load double, ptr %.747.i.i.i, align 8, !noalias !54
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !54
  %.537.i.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i.i.i, label %B266.if.i.i.i94, label %B26.loopexit.i740.i.i

B26.if.i.i.i:                                     ; preds = %B1224.loopexit.i.i, %B26.loopexit.i740.i.i
  %.43.0254.i.i.i = phi i64 [ %.114.i.i.i95, %B26.loopexit.i740.i.i ], [ 0, %B1224.loopexit.i.i ]
  %invariant.gep235.i.i.i = getelementptr double, ptr %168, i64 %.43.0254.i.i.i
  br label %B54.if.i732.i.i

B54.if.i732.i.i:                                  ; preds = %B26.if.i.i.i, %B172.i.i.i
  %.166.0233.i.i.i = phi i64 [ 0, %B26.if.i.i.i ], [ %.235.i.i.i, %B172.i.i.i ]
  %.235.i.i.i = add nuw nsw i64 %.166.0233.i.i.i, 1
  %.265.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.103.i.i
  %gep236.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.265.i.i.i
  %.272.i.i.i = load double, ptr %gep236.i.i.i, align 8, !noalias !54
  %.356228.not.i.i.i = icmp eq i64 %.166.0233.i.i.i, 0
  br i1 %.356228.not.i.i.i, label %B172.i.i.i, label %B106.if.lr.ph.i.i.i

B106.if.lr.ph.i.i.i:                              ; preds = %B54.if.i732.i.i
  %171 = getelementptr double, ptr %153, i64 %.265.i.i.i
  br label %B106.if.i.i.i

B106.if.i.i.i:                                    ; preds = %B106.if.i.i.i, %B106.if.lr.ph.i.i.i
  %total.4.2231.i.i.i = phi double [ %.272.i.i.i, %B106.if.lr.ph.i.i.i ], [ %.414.i736.i.i, %B106.if.i.i.i ]
  %.300.0229.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i ], [ %.369.i.i.i, %B106.if.i.i.i ]
  %.369.i.i.i = add nuw nsw i64 %.300.0229.i.i.i, 1
  %.401.i.i.i = getelementptr double, ptr %171, i64 %.300.0229.i.i.i
  %.402.i.i.i93 = load double, ptr %.401.i.i.i, align 8, !noalias !54
  %.404.i733.i.i = mul nuw nsw i64 %.300.0229.i.i.i, %.103.i.i
  %gep.i734.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.404.i733.i.i
  %.411.i.i.i = load double, ptr %gep.i734.i.i, align 8, !noalias !54
  %.412.i735.i.i = fmul double %.402.i.i.i93, %.411.i.i.i
  %.414.i736.i.i = fsub double %total.4.2231.i.i.i, %.412.i735.i.i
  %exitcond.not.i737.i.i = icmp eq i64 %.369.i.i.i, %.166.0233.i.i.i
  br i1 %exitcond.not.i737.i.i, label %B172.i.i.i, label %B106.if.i.i.i

B266.if.i.i.i94:                                  ; preds = %B172.i.i.i, %B392.i.i.i
  %.484.0249.i.i.i = phi i64 [ %.546.i.i.i, %B392.i.i.i ], [ %.103.i.i, %B172.i.i.i ]
  %.546.i.i.i = add nsw i64 %.484.0249.i.i.i, -1
  %.580.i.i.i = mul nsw i64 %.546.i.i.i, %.103.i.i
  %gep252.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.580.i.i.i
  %.587.i.i.i = load double, ptr %gep252.i.i.i, align 8, !noalias !54
  %.630.i.i.i = sub nuw nsw i64 %.103.i.i, %.484.0249.i.i.i
  %.673239.not.i.i.i = icmp eq i64 %.630.i.i.i, 0
  br i1 %.673239.not.i.i.i, label %B392.i.i.i, label %B326.if.lr.ph.i.i.i

B326.if.lr.ph.i.i.i:                              ; preds = %B266.if.i.i.i94
  %invariant.gep244.i.i.i = getelementptr double, ptr %153, i64 %.546.i.i.i
  br label %B326.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B326.if.i.i.i, %B326.if.lr.ph.i.i.i
  %total.5.2242.i.i.i = phi double [ %.587.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %.620.0241.i.i.i = phi i64 [ %.630.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.682.i.i.i, %B326.if.i.i.i ]
  %.617.0240.i.i.i = phi i64 [ %.484.0249.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.686.i.i.i, %B326.if.i.i.i ]
  %.682.i.i.i = add nsw i64 %.620.0241.i.i.i, -1
  %.686.i.i.i = add i64 %.617.0240.i.i.i, 1
  %.712.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.103.i.i
  %gep245.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i, i64 %.712.i.i.i
  %.719.i.i.i = load double, ptr %gep245.i.i.i, align 8, !noalias !54
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.712.i.i.i
  %.728.i.i.i = load double, ptr %gep238.i.i.i, align 8, !noalias !54
  %.729.i.i.i = fmul double %.719.i.i.i, %.728.i.i.i
  %.731.i.i.i = fsub double %total.5.2242.i.i.i, %.729.i.i.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

B1346.i.loopexit.i:                               ; preds = %B26.loopexit.i740.i.i
  %.1858.i.i = uitofp nneg i64 %.1214.i.i to double
  %.1859.i.i = fmul double %.1858.i.i, 2.000000e+00
  %.1890.i.i = fmul double %.1859.i.i, %.486.i.i.i89
  %.1892.i.i = fadd double %gained.2.0932.i.i, %.1890.i.i
  br label %B1346.i.i

B1346.i.i:                                        ; preds = %B1346.i.loopexit.i, %B1148.i.i, %B832.i.i
  %gained.3.1.i.i = phi double [ %gained.2.0932.i.i, %B832.i.i ], [ %gained.2.0932.i.i, %B1148.i.i ], [ %.1892.i.i, %B1346.i.loopexit.i ]
  br i1 %.2260.i.i, label %B1368.if.lr.ph.i.i, label %B1656.i.i

B1368.if.lr.ph.i.i:                               ; preds = %B1346.i.i
  %gep919.i.i = getelementptr double, ptr %invariant.gep918.i.i, i64 %.947.i.i
  %172 = getelementptr double, ptr %.272, i64 %.1014.i.i
  br label %B1368.if.i.i

B1368.loopexit.i.i:                               ; preds = %B1618.i.i, %B1368.if.i.i
  %indvars.iv.next945.i.i = add i64 %indvars.iv944.i.i, -1
  %exitcond948.not.i.i = icmp eq i64 %.103.i.i, %.2315.i.i
  br i1 %exitcond948.not.i.i, label %B1656.i.i, label %B1368.if.i.i

B1420.i.i:                                        ; preds = %B1396.if.i.i
  %.2473.i.i = icmp slt i64 %.2367.0881.i.i, %.161.i.i
  %.2485.i.i = getelementptr double, ptr %gep888.i.i, i64 %.2367.0881.i.i
  %"$phi1480.3.2.3.in.i.i" = select i1 %.2473.i.i, ptr %.2485.i.i, ptr %.2495.i.i
  %"$phi1480.3.2.3.i.i" = load double, ptr %"$phi1480.3.2.3.in.i.i", align 8, !noalias !45
  br label %B1618.i.i

B1484.i.i:                                        ; preds = %B1396.if.i.i
  br i1 %.2594869.not.not.i.i, label %B1508.if.lr.ph.i.i, label %B1618.i.i

B1508.if.lr.ph.i.i:                               ; preds = %B1484.i.i
  %.2647.i.i = icmp slt i64 %.2367.0881.i.i, %.161.i.i
  %invariant.gep878.i.i = getelementptr double, ptr %gep919.i.i, i64 %.2367.0881.i.i
  br label %B1508.if.i.i

B1618.i.i:                                        ; preds = %B1508.if.i.i, %B1484.i.i, %B1420.i.i
  %total.7.3.i.i = phi double [ %"$phi1480.3.2.3.i.i", %B1420.i.i ], [ 0.000000e+00, %B1484.i.i ], [ %.2695.i.i, %B1508.if.i.i ]
  %.2722.i.i = getelementptr double, ptr %190, i64 %.2367.0881.i.i
  store double %total.7.3.i.i, ptr %.2722.i.i, align 8, !noalias !45
  %.2423.i.i = icmp sgt i64 %.2370.0883.i.i, 1
  br i1 %.2423.i.i, label %B1396.if.i.i, label %B1368.loopexit.i.i

B1656.i.i:                                        ; preds = %B1368.loopexit.i.i, %B1346.i.i, %B1314.thread.i.i, %B1148.thread955.i.i
  %gained.3.1968.i.i = phi double [ %.1892963.i.i, %B1314.thread.i.i ], [ %gained.3.1.i.i, %B1346.i.i ], [ %gained.2.0932.i.i, %B1148.thread955.i.i ], [ %gained.3.1.i.i, %B1368.loopexit.i.i ]
  br i1 %.2820889.not.i.i, label %B1722.i.i, label %B1686.if.lr.ph.i.i

B1686.if.lr.ph.i.i:                               ; preds = %B1656.i.i
  %173 = getelementptr double, ptr %.272, i64 %.1145.i.i47
  br label %B1686.if.i.i

B1722.i.i:                                        ; preds = %B1686.if.i.i, %B1656.i.i
  br i1 %.2423880.not.i.i, label %solve, label %B26.if.lr.ph.i742.i.i

B26.if.lr.ph.i742.i.i:                            ; preds = %B1722.i.i
  %174 = getelementptr double, ptr %.272, i64 %.1145.i.i47
  br label %B26.if.i743.i.i

B26.loopexit.i812.i.i:                            ; preds = %B392.i805.i.i, %B26.if.i743.i.i
  %exitcond257.not.i813.i.i = icmp eq i64 %.43.0254.i744.i.i, %.161.i.i
  br i1 %exitcond257.not.i813.i.i, label %solve, label %B26.if.i743.i.i

B172.i769.i.i:                                    ; preds = %B106.if.i757.i.i, %B54.if.i748.i.i
  %.424.pre-phi.i770.i.i = phi i64 [ 0, %B54.if.i748.i.i ], [ %.396.i756.i.i, %B106.if.i757.i.i ]
  %total.4.2.lcssa.i771.i.i = phi double [ %.272.i753.i.i, %B54.if.i748.i.i ], [ %.414.i767.i.i, %B106.if.i757.i.i ]
  %175 = getelementptr double, ptr %153, i64 %.424.pre-phi.i770.i.i
  %.430.i772.i.i = getelementptr double, ptr %175, i64 %.166.0233.i749.i.i
  %.431.i773.i.i = load double, ptr %.430.i772.i.i, align 8, !noalias !57
  %.436.i774.i.i = fdiv double %total.4.2.lcssa.i771.i.i, %.431.i773.i.i
  store double %.436.i774.i.i, ptr %gep236.i752.i.i, align 8, !noalias !57
  %exitcond256.not.i775.i.i = icmp eq i64 %.103.i.i, %.235.i750.i.i
  br i1 %exitcond256.not.i775.i.i, label %B266.if.i778.i.i, label %B54.if.i748.i.i

B392.i805.i.i:                                    ; preds = %B326.if.i790.i.i, %B266.if.i778.i.i
  %total.5.2.lcssa.i806.i.i = phi double [ %.587.i785.i.i, %B266.if.i778.i.i ], [ %.731.i803.i.i, %B326.if.i790.i.i ]
  %.741.i807.i.i = mul nsw i64 %.481.0250.i781.i.i, %.103.i.i
  %176 = getelementptr double, ptr %153, i64 %.741.i807.i.i
  %.747.i808.i.i = getelementptr double, ptr %176, i64 %.481.0250.i781.i.i
  %.748.i809.i.i = load double, ptr %.747.i808.i.i, align 8, !noalias !57
  %.753.i810.i.i = fdiv double %total.5.2.lcssa.i806.i.i, %.748.i809.i.i
  store double %.753.i810.i.i, ptr %gep252.i784.i.i, align 8, !noalias !57
  %.537.i811.i.i = icmp sgt i64 %.484.0249.i779.i.i, 1
  br i1 %.537.i811.i.i, label %B266.if.i778.i.i, label %B26.loopexit.i812.i.i

B26.if.i743.i.i:                                  ; preds = %B26.loopexit.i812.i.i, %B26.if.lr.ph.i742.i.i
  %.43.0254.i744.i.i = phi i64 [ 0, %B26.if.lr.ph.i742.i.i ], [ %.114.i745.i.i, %B26.loopexit.i812.i.i ]
  %.114.i745.i.i = add nuw nsw i64 %.43.0254.i744.i.i, 1
  br i1 %.2260.i.i, label %B54.if.lr.ph.i746.i.i, label %B26.loopexit.i812.i.i

B54.if.lr.ph.i746.i.i:                            ; preds = %B26.if.i743.i.i
  %invariant.gep235.i747.i.i = getelementptr double, ptr %174, i64 %.43.0254.i744.i.i
  br label %B54.if.i748.i.i

B54.if.i748.i.i:                                  ; preds = %B54.if.lr.ph.i746.i.i, %B172.i769.i.i
  %.166.0233.i749.i.i = phi i64 [ 0, %B54.if.lr.ph.i746.i.i ], [ %.235.i750.i.i, %B172.i769.i.i ]
  %.235.i750.i.i = add nuw nsw i64 %.166.0233.i749.i.i, 1
  %.265.i751.i.i = mul nuw nsw i64 %.166.0233.i749.i.i, %.172.i.i
  %gep236.i752.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.265.i751.i.i
  %.272.i753.i.i = load double, ptr %gep236.i752.i.i, align 8, !noalias !57
  %.356228.not.i754.i.i = icmp eq i64 %.166.0233.i749.i.i, 0
  br i1 %.356228.not.i754.i.i, label %B172.i769.i.i, label %B106.if.lr.ph.i755.i.i

B106.if.lr.ph.i755.i.i:                           ; preds = %B54.if.i748.i.i
  %.396.i756.i.i = mul nuw nsw i64 %.166.0233.i749.i.i, %.103.i.i
  %177 = getelementptr double, ptr %153, i64 %.396.i756.i.i
  br label %B106.if.i757.i.i

B106.if.i757.i.i:                                 ; preds = %B106.if.i757.i.i, %B106.if.lr.ph.i755.i.i
  %total.4.2231.i758.i.i = phi double [ %.272.i753.i.i, %B106.if.lr.ph.i755.i.i ], [ %.414.i767.i.i, %B106.if.i757.i.i ]
  %.300.0229.i759.i.i = phi i64 [ 0, %B106.if.lr.ph.i755.i.i ], [ %.369.i760.i.i, %B106.if.i757.i.i ]
  %.369.i760.i.i = add nuw nsw i64 %.300.0229.i759.i.i, 1
  %.401.i761.i.i = getelementptr double, ptr %177, i64 %.300.0229.i759.i.i
  %.402.i762.i.i = load double, ptr %.401.i761.i.i, align 8, !noalias !57
  %.404.i763.i.i = mul nuw nsw i64 %.300.0229.i759.i.i, %.172.i.i
  %gep.i764.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.404.i763.i.i
  %.411.i765.i.i = load double, ptr %gep.i764.i.i, align 8, !noalias !57
  %.412.i766.i.i = fmul double %.402.i762.i.i, %.411.i765.i.i
  %.414.i767.i.i = fsub double %total.4.2231.i758.i.i, %.412.i766.i.i
  %exitcond.not.i768.i.i = icmp eq i64 %.369.i760.i.i, %.166.0233.i749.i.i
  br i1 %exitcond.not.i768.i.i, label %B172.i769.i.i, label %B106.if.i757.i.i

B266.if.i778.i.i:                                 ; preds = %B172.i769.i.i, %B392.i805.i.i
  %.484.0249.i779.i.i = phi i64 [ %.546.i782.i.i, %B392.i805.i.i ], [ %spec.select836.i.i, %B172.i769.i.i ]
  %.481.0.in248.i780.i.i = phi i64 [ %.481.0250.i781.i.i, %B392.i805.i.i ], [ %.103.i.i, %B172.i769.i.i ]
  %.481.0250.i781.i.i = add i64 %.481.0.in248.i780.i.i, -1
  %.546.i782.i.i = add nsw i64 %.484.0249.i779.i.i, -1
  %.580.i783.i.i = mul nsw i64 %.481.0250.i781.i.i, %.172.i.i
  %gep252.i784.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.580.i783.i.i
  %.587.i785.i.i = load double, ptr %gep252.i784.i.i, align 8, !noalias !57
  %.630.i786.i.i = sub i64 %.103.i.i, %.481.0.in248.i780.i.i
  %.673239.not.i787.i.i = icmp eq i64 %.630.i786.i.i, 0
  br i1 %.673239.not.i787.i.i, label %B392.i805.i.i, label %B326.if.lr.ph.i788.i.i

B326.if.lr.ph.i788.i.i:                           ; preds = %B266.if.i778.i.i
  %invariant.gep244.i789.i.i = getelementptr double, ptr %153, i64 %.481.0250.i781.i.i
  br label %B326.if.i790.i.i

B326.if.i790.i.i:                                 ; preds = %B326.if.i790.i.i, %B326.if.lr.ph.i788.i.i
  %total.5.2242.i791.i.i = phi double [ %.587.i785.i.i, %B326.if.lr.ph.i788.i.i ], [ %.731.i803.i.i, %B326.if.i790.i.i ]
  %.620.0241.i792.i.i = phi i64 [ %.630.i786.i.i, %B326.if.lr.ph.i788.i.i ], [ %.682.i794.i.i, %B326.if.i790.i.i ]
  %.617.0240.i793.i.i = phi i64 [ %.481.0.in248.i780.i.i, %B326.if.lr.ph.i788.i.i ], [ %.686.i795.i.i, %B326.if.i790.i.i ]
  %.682.i794.i.i = add nsw i64 %.620.0241.i792.i.i, -1
  %.686.i795.i.i = add i64 %.617.0240.i793.i.i, 1
  %.712.i796.i.i = mul nsw i64 %.617.0240.i793.i.i, %.103.i.i
  %gep245.i797.i.i = getelementptr double, ptr %invariant.gep244.i789.i.i, i64 %.712.i796.i.i
  %.719.i798.i.i = load double, ptr %gep245.i797.i.i, align 8, !noalias !57
  %.721.i799.i.i = mul nsw i64 %.617.0240.i793.i.i, %.172.i.i
  %gep238.i800.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.721.i799.i.i
  %.728.i801.i.i = load double, ptr %gep238.i800.i.i, align 8, !noalias !57
  %.729.i802.i.i = fmul double %.719.i798.i.i, %.728.i801.i.i
  %.731.i803.i.i = fsub double %total.5.2242.i791.i.i, %.729.i802.i.i
  %.673.i804.i.i = icmp sgt i64 %.620.0241.i792.i.i, 1
  br i1 %.673.i804.i.i, label %B326.if.i790.i.i, label %B392.i805.i.i

solve: ; preds = %B26.loopexit.i812.i.i, %B1722.i.i
  br i1 %.1342860.not.i.i, label %B1854.i.i, label %B1776.if.lr.ph.i.i

B1776.if.lr.ph.i.i:                               ; preds = %solve
  %gep923.i.i = getelementptr double, ptr %invariant.gep922.i.i, i64 %.1145.i.i47
  br label %B1776.if.i.i

B1854.i.i:                                        ; preds = %B1776.if.i.i, %solve
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.0931.i.i, %solve ], [ %.3049.i.i, %B1776.if.i.i ]
  br i1 %brmerge.i.i, label %B2435.i.i, label %B2108.if.lr.ph.i.i

B2108.if.lr.ph.i.i:                               ; preds = %B1854.i.i
  %.3305.i.i49 = load i64, ptr %.3304.i.i44, align 8, !noalias !45
  %.3125.i.i = load i64, ptr %.3124.i.i43, align 8, !noalias !45
  %178 = getelementptr i64, ptr %.59, i64 %.3125.i.i
  %.3131.i.i = getelementptr i64, ptr %178, i64 %.677.0930.i.i
  %.3132.i.i = load i64, ptr %.3131.i.i, align 8, !noalias !45
  %.3245.i.i = mul nsw i64 %.3132.i.i, %.161.i.i
  %.3247.i.i = mul nsw i64 %.3245.i.i, %.161.i.i
  %.3243.i.i = load i64, ptr %.3242.i.i, align 8, !noalias !45
  %gep925.i.i = getelementptr double, ptr %invariant.gep918.i.i, i64 %.947.i.i
  %gep927.i.i = getelementptr double, ptr %invariant.gep926.i.i, i64 %.1014.i.i
  %179 = getelementptr double, ptr %.272, i64 %.1145.i.i47
  %180 = getelementptr double, ptr %.272, i64 %.3305.i.i49
  %181 = getelementptr double, ptr %180, i64 %.3245.i.i
  %182 = getelementptr double, ptr %.272, i64 %.3243.i.i
  %183 = getelementptr double, ptr %182, i64 %.3247.i.i
  br label %B2108.if.i.i

B2108.loopexit.i.loopexit.i:                      ; preds = %B2436.i.i
  %.3408.i.i = add nuw nsw i64 %.3339.0914.i.i, 1
  %exitcond952.not.i.i = icmp eq i64 %.161.i.i, %.3408.i.i
  br i1 %exitcond952.not.i.i, label %B2435.i.i, label %B2108.if.i.i

B2316.i.i:                                        ; preds = %B2238.if.i.i, %B2136.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi2214.3.2.3.i.i", %B2136.if.i.i ], [ %.3736.i.i, %B2238.if.i.i ]
  br i1 %.3559.i.i, label %B2332.i.i, label %B2380.i.i

B2332.i.i:                                        ; preds = %B2316.i.i
  %.3758.i.i = getelementptr double, ptr %192, i64 %.3460.0911.i.i
  %.3759.i.i = load double, ptr %.3758.i.i, align 8, !noalias !45
  %.3761.i.i = fadd double %left.2.3.lcssa.i.i, %.3759.i.i
  store double %.3761.i.i, ptr %.3758.i.i, align 8, !noalias !45
  br label %B2436.i.i

B2380.i.i:                                        ; preds = %B2316.i.i
  %.3775.i.i = load double, ptr %.3774.i.i, align 8, !noalias !45
  %.3777.i.i = fadd double %left.2.3.lcssa.i.i, %.3775.i.i
  store double %.3777.i.i, ptr %.3774.i.i, align 8, !noalias !45
  br label %B2436.i.i

B2435.i.i:                                        ; preds = %B2108.loopexit.i.loopexit.i, %B1854.i.i
  %exitcond953.not.i.i = icmp eq i64 %.748.i.i, %.653.i.i
  br i1 %exitcond953.not.i.i, label %eliminate, label %B428.i.i

B2436.i.i:                                        ; preds = %B2380.i.i, %B2332.i.i
  %.3516.i.i = icmp sgt i64 %.3463.0912.i.i, 1
  br i1 %.3516.i.i, label %B2136.if.i.i, label %B2108.loopexit.i.loopexit.i

B900.if.lr.ph.i.i:                                ; preds = %B866.loopexit.i.i, %B866.if.lr.ph.i.i
  %indvars.iv936.i.i = phi i64 [ %.103.i.i, %B866.if.lr.ph.i.i ], [ %indvars.iv.next937.i.i, %B866.loopexit.i.i ]
  %.1286.0861.i.i = phi i64 [ 0, %B866.if.lr.ph.i.i ], [ %.1355.i.i, %B866.loopexit.i.i ]
  %smax938.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv936.i.i, i64 0)
  %184 = add nuw i64 %smax938.i.i, %.1286.0861.i.i
  %.1604850.not.i.not.i = icmp sgt i64 %.103.i.i, %.1286.0861.i.i
  %invariant.gep855.i.i = getelementptr double, ptr %152, i64 %.1286.0861.i.i
  %.1822.i.i = mul nuw nsw i64 %.1286.0861.i.i, %.103.i.i
  %185 = getelementptr double, ptr %153, i64 %.1822.i.i
  br label %B900.if.i.i

B900.if.i.i:                                      ; preds = %B900.if.lr.ph.i.i, %B1102.i.i
  %indvars.iv.i.i51 = phi i64 [ %.103.i.i, %B900.if.lr.ph.i.i ], [ %indvars.iv.next.i.i53, %B1102.i.i ]
  %.1408.0858.i.i = phi i64 [ 0, %B900.if.lr.ph.i.i ], [ %.1477.i.i, %B1102.i.i ]
  %smax.i.i52 = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i51, i64 0)
  %186 = add nuw i64 %smax.i.i52, %.1408.0858.i.i
  %.1477.i.i = add nuw nsw i64 %.1408.0858.i.i, 1
  %.1507.i.i = icmp eq i64 %.1286.0861.i.i, %.1408.0858.i.i
  %arg.variance..i.i = select i1 %.1507.i.i, double %.129.i, double 0.000000e+00
  br i1 %.1604850.not.i.not.i, label %B950.if.lr.ph.i.i, label %B1102.i.i

B950.if.lr.ph.i.i:                                ; preds = %B900.if.i.i
  %.1729846.not.not.i.i = icmp sgt i64 %.103.i.i, %.1408.0858.i.i
  %invariant.gep.i.i96 = getelementptr double, ptr %152, i64 %.1408.0858.i.i
  br label %B950.if.i.i

B950.if.i.i:                                      ; preds = %B950.if.lr.ph.i.i, %B1056.i.i
  %total.5.3853.i.i = phi double [ %arg.variance..i.i, %B950.if.lr.ph.i.i ], [ %.1812.i.i, %B1056.i.i ]
  %.1548.0851.i.i = phi i64 [ %.1286.0861.i.i, %B950.if.lr.ph.i.i ], [ %.1617.i.i, %B1056.i.i ]
  %.1617.i.i = add nuw i64 %.1548.0851.i.i, 1
  br i1 %.1729846.not.not.i.i, label %B984.if.lr.ph.i.i, label %B1056.i.i

B984.if.lr.ph.i.i:                                ; preds = %B950.if.i.i
  %.1769.i.i = mul nsw i64 %.1548.0851.i.i, %.170.i.i41
  %187 = getelementptr double, ptr %163, i64 %.1769.i.i
  br label %B984.if.i.i

B984.if.i.i:                                      ; preds = %B984.if.i.i, %B984.if.lr.ph.i.i
  %inner.2.4849.i.i = phi double [ 0.000000e+00, %B984.if.lr.ph.i.i ], [ %.1787.i.i, %B984.if.i.i ]
  %.1673.0847.i.i = phi i64 [ %.1408.0858.i.i, %B984.if.lr.ph.i.i ], [ %.1742.i.i, %B984.if.i.i ]
  %.1742.i.i = add nuw i64 %.1673.0847.i.i, 1
  %.1774.i.i = getelementptr double, ptr %187, i64 %.1673.0847.i.i
  %.1775.i.i = load double, ptr %.1774.i.i, align 8, !noalias !45
  %.1777.i.i = mul nsw i64 %.1673.0847.i.i, %.103.i.i
  %gep.i.i98 = getelementptr double, ptr %invariant.gep.i.i96, i64 %.1777.i.i
  %.1784.i.i = load double, ptr %gep.i.i98, align 8, !noalias !45
  %.1785.i.i = fmul double %.1775.i.i, %.1784.i.i
  %.1787.i.i = fadd double %inner.2.4849.i.i, %.1785.i.i
  %exitcond.not.i257.i = icmp eq i64 %.1742.i.i, %186
  br i1 %exitcond.not.i257.i, label %B1056.i.i, label %B984.if.i.i

B1224.if.i.i:                                     ; preds = %B1224.loopexit.i.i, %cholesky.2
  %.1922.0867.i.i = phi i64 [ 0, %cholesky.2 ], [ %.1991.i.i, %B1224.loopexit.i.i ]
  %.2153.i.i = mul nuw nsw i64 %.1922.0867.i.i, %.103.i.i
  %188 = getelementptr double, ptr %168, i64 %.2153.i.i
  br label %B1252.if.i.i

B1252.if.i.i:                                     ; preds = %B1252.if.i.i, %B1224.if.i.i
  %.2043.0864.i.i = phi i64 [ 0, %B1224.if.i.i ], [ %.2112.i.i, %B1252.if.i.i ]
  %.2112.i.i = add nuw nsw i64 %.2043.0864.i.i, 1
  %.2142.i.i = icmp eq i64 %.1922.0867.i.i, %.2043.0864.i.i
  %..i.i92 = select i1 %.2142.i.i, double 1.000000e+00, double 0.000000e+00
  %.2162.i.i = getelementptr double, ptr %188, i64 %.2043.0864.i.i
  store double %..i.i92, ptr %.2162.i.i, align 8, !noalias !45
  %exitcond942.not.i.i = icmp eq i64 %.2112.i.i, %.103.i.i
  br i1 %exitcond942.not.i.i, label %B1224.loopexit.i.i, label %B1252.if.i.i

B1368.if.i.i:                                     ; preds = %B1368.loopexit.i.i, %B1368.if.lr.ph.i.i
  %indvars.iv944.i.i = phi i64 [ %.103.i.i, %B1368.if.lr.ph.i.i ], [ %indvars.iv.next945.i.i, %B1368.loopexit.i.i ]
  %.2246.0885.i.i = phi i64 [ 0, %B1368.if.lr.ph.i.i ], [ %.2315.i.i, %B1368.loopexit.i.i ]
  %smax946.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv944.i.i, i64 0)
  %189 = add nuw i64 %smax946.i.i, %.2246.0885.i.i
  %.2315.i.i = add nuw nsw i64 %.2246.0885.i.i, 1
  br i1 %.2423880.not.i.i, label %B1368.loopexit.i.i, label %B1396.if.lr.ph.i.i

B1396.if.lr.ph.i.i:                               ; preds = %B1368.if.i.i
  %.2594869.not.not.i.i = icmp sgt i64 %.103.i.i, %.2246.0885.i.i
  %invariant.gep874.i.i = getelementptr double, ptr %152, i64 %.2246.0885.i.i
  %.2477.i.i = mul nuw nsw i64 %.2246.0885.i.i, %.170.i.i41
  %gep888.i.i = getelementptr double, ptr %gep919.i.i, i64 %.2477.i.i
  %.2495.i.i = getelementptr double, ptr %172, i64 %.2246.0885.i.i
  %.2713.i.i = mul nsw i64 %.2246.0885.i.i, %.172.i.i
  %190 = getelementptr double, ptr %154, i64 %.2713.i.i
  br label %B1396.if.i.i

B1396.if.i.i:                                     ; preds = %B1396.if.lr.ph.i.i, %B1618.i.i
  %.2370.0883.i.i = phi i64 [ %spec.select843.i.i, %B1396.if.lr.ph.i.i ], [ %.2432.i.i, %B1618.i.i ]
  %.2367.0881.i.i = phi i64 [ 0, %B1396.if.lr.ph.i.i ], [ %.2436.i.i, %B1618.i.i ]
  %.2432.i.i = add nsw i64 %.2370.0883.i.i, -1
  %.2436.i.i = add nuw nsw i64 %.2367.0881.i.i, 1
  br i1 %"$phi326.0.2.0818.i.i", label %B1420.i.i, label %B1484.i.i

B1508.if.i.i:                                     ; preds = %B1508.if.i.i, %B1508.if.lr.ph.i.i
  %total.6.3872.i.i = phi double [ 0.000000e+00, %B1508.if.lr.ph.i.i ], [ %.2695.i.i, %B1508.if.i.i ]
  %.2538.0870.i.i = phi i64 [ %.2246.0885.i.i, %B1508.if.lr.ph.i.i ], [ %.2607.i.i, %B1508.if.i.i ]
  %.2607.i.i = add nuw i64 %.2538.0870.i.i, 1
  %.2637.i.i = mul nsw i64 %.2538.0870.i.i, %.103.i.i
  %gep875.i.i = getelementptr double, ptr %invariant.gep874.i.i, i64 %.2637.i.i
  %.2644.i.i = load double, ptr %gep875.i.i, align 8, !noalias !45
  %.2660.i.i = mul nsw i64 %.2538.0870.i.i, %.170.i.i41
  %gep879.i.i = getelementptr double, ptr %invariant.gep878.i.i, i64 %.2660.i.i
  %.2682.i.i = getelementptr double, ptr %172, i64 %.2538.0870.i.i
  %"$phi1600.6.2.4.in.i.i" = select i1 %.2647.i.i, ptr %gep879.i.i, ptr %.2682.i.i
  %"$phi1600.6.2.4.i.i" = load double, ptr %"$phi1600.6.2.4.in.i.i", align 8, !noalias !45
  %.2689.i.i50 = fmul double %.2644.i.i, %"$phi1600.6.2.4.i.i"
  %.2695.i.i = fadd double %total.6.3872.i.i, %.2689.i.i50
  %exitcond947.not.i.i = icmp eq i64 %.2607.i.i, %189
  br i1 %exitcond947.not.i.i, label %B1618.i.i, label %B1508.if.i.i

B1686.if.i.i:                                     ; preds = %B1686.if.i.i, %B1686.if.lr.ph.i.i
  %.2764.0890.i.i = phi i64 [ 0, %B1686.if.lr.ph.i.i ], [ %.2833.i.i48, %B1686.if.i.i ]
  %.2833.i.i48 = add nuw nsw i64 %.2764.0890.i.i, 1
  %.2861.i.i = getelementptr double, ptr %154, i64 %.2764.0890.i.i
  %.2862.i.i = load double, ptr %.2861.i.i, align 8, !noalias !45
  %.2866.i.i = getelementptr double, ptr %173, i64 %.2764.0890.i.i
  store double %.2862.i.i, ptr %.2866.i.i, align 8, !noalias !45
  %exitcond949.not.i.i = icmp eq i64 %.1223.i.i, %.2833.i.i48
  br i1 %exitcond949.not.i.i, label %B1722.i.i, label %B1686.if.i.i

B1776.if.i.i:                                     ; preds = %B1776.if.i.i, %B1776.if.lr.ph.i.i
  %lost.2.1895.i.i = phi double [ %lost.3.0931.i.i, %B1776.if.lr.ph.i.i ], [ %.3049.i.i, %B1776.if.i.i ]
  %.2933.0893.i.i = phi i64 [ 0, %B1776.if.lr.ph.i.i ], [ %.3002.i.i, %B1776.if.i.i ]
  %.3002.i.i = add nuw nsw i64 %.2933.0893.i.i, 1
  %191 = mul nsw i64 %.2933.0893.i.i, %.172.i.i
  %gep898.i.i = getelementptr double, ptr %invariant.gep897.i.i, i64 %191
  %.3035.i.i = load double, ptr %gep898.i.i, align 8, !noalias !45
  %.3037.i.i = fmul double %151, %.3035.i.i
  %gep900.i.i = getelementptr double, ptr %gep923.i.i, i64 %191
  %.3046.i.i = load double, ptr %gep900.i.i, align 8, !noalias !45
  %.3047.i.i = fmul double %.3037.i.i, %.3046.i.i
  %.3049.i.i = fadd double %lost.2.1895.i.i, %.3047.i.i
  %exitcond950.not.i.i = icmp eq i64 %.103.i.i, %.3002.i.i
  br i1 %exitcond950.not.i.i, label %B1854.i.i, label %B1776.if.i.i

B2108.if.i.i:                                     ; preds = %B2108.loopexit.i.loopexit.i, %B2108.if.lr.ph.i.i
  %.3339.0914.i.i = phi i64 [ 0, %B2108.if.lr.ph.i.i ], [ %.3408.i.i, %B2108.loopexit.i.loopexit.i ]
  %.3563.i.i = add nsw i64 %.3339.0914.i.i, %.103.i.i
  %.3565.i.i = mul nsw i64 %.3563.i.i, %.170.i.i41
  %gep917.i.i = getelementptr double, ptr %gep925.i.i, i64 %.3565.i.i
  %.3585.i.i = getelementptr double, ptr %gep927.i.i, i64 %.3339.0914.i.i
  %invariant.gep906.i.i = getelementptr double, ptr %154, i64 %.3339.0914.i.i
  %.3774.i.i = getelementptr double, ptr %181, i64 %.3339.0914.i.i
  %.3750.i.i = mul nuw nsw i64 %.3339.0914.i.i, %.161.i.i
  %192 = getelementptr double, ptr %183, i64 %.3750.i.i
  br label %B2136.if.i.i

B2136.if.i.i:                                     ; preds = %B2108.if.i.i, %B2436.i.i
  %.3463.0912.i.i = phi i64 [ %spec.select843.i.i, %B2108.if.i.i ], [ %.3525.i.i, %B2436.i.i ]
  %.3460.0911.i.i = phi i64 [ 0, %B2108.if.i.i ], [ %.3529.i.i, %B2436.i.i ]
  %.3525.i.i = add nsw i64 %.3463.0912.i.i, -1
  %.3529.i.i = add nuw nsw i64 %.3460.0911.i.i, 1
  %.3559.i.i = icmp slt i64 %.3460.0911.i.i, %.161.i.i
  %.3573.i.i = getelementptr double, ptr %gep917.i.i, i64 %.3460.0911.i.i
  %"$phi2214.3.2.3.in.i.i" = select i1 %.3559.i.i, ptr %.3573.i.i, ptr %.3585.i.i
  %"$phi2214.3.2.3.i.i" = load double, ptr %"$phi2214.3.2.3.in.i.i", align 8, !noalias !45
  br i1 %.1342860.not.i.i, label %B2316.i.i, label %B2238.if.lr.ph.i.i

B2238.if.lr.ph.i.i:                               ; preds = %B2136.if.i.i
  %invariant.gep908.i.i = getelementptr double, ptr %179, i64 %.3460.0911.i.i
  br label %B2238.if.i.i

B2238.if.i.i:                                     ; preds = %B2238.if.i.i, %B2238.if.lr.ph.i.i
  %left.2.3904.i.i = phi double [ %"$phi2214.3.2.3.i.i", %B2238.if.lr.ph.i.i ], [ %.3736.i.i, %B2238.if.i.i ]
  %.3620.0902.i.i = phi i64 [ 0, %B2238.if.lr.ph.i.i ], [ %.3689.i.i, %B2238.if.i.i ]
  %.3689.i.i = add nuw nsw i64 %.3620.0902.i.i, 1
  %193 = mul nsw i64 %.3620.0902.i.i, %.172.i.i
  %gep907.i.i = getelementptr double, ptr %invariant.gep906.i.i, i64 %193
  %.3722.i.i = load double, ptr %gep907.i.i, align 8, !noalias !45
  %.3724.i.i = fmul double %151, %.3722.i.i
  %gep909.i.i = getelementptr double, ptr %invariant.gep908.i.i, i64 %193
  %.3733.i.i = load double, ptr %gep909.i.i, align 8, !noalias !45
  %.3734.i.i = fmul double %.3724.i.i, %.3733.i.i
  %.3736.i.i = fsub double %left.2.3904.i.i, %.3734.i.i
  %exitcond951.not.i.i = icmp eq i64 %.103.i.i, %.3689.i.i
  br i1 %exitcond951.not.i.i, label %B2316.i.i, label %B2238.if.i.i

eliminate: ; preds = %B2435.i.i, %B326.thread.i.i
  %lost.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B326.thread.i.i ], [ %lost.2.1.lcssa.i.i, %B2435.i.i ]
  %gained.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B326.thread.i.i ], [ %gained.3.1968.i.i, %B2435.i.i ]
  %.1866.i = fsub double %rss.4.0313.i, %lost.3.0.lcssa.i.i
  %.1870.i = fadd double %log_determinant.2.0314.i, %gained.2.0.lcssa.i.i
  %exitcond324.not.i = icmp eq i64 %.1644.i, %.1395.i
  br i1 %exitcond324.not.i, label %B970.i, label %B804.if.i

B1104.if.i:                                       ; preds = %substitute, %B970.i
  %d_variance.2.0320.i = phi double [ %.1914.i, %B970.i ], [ %.2226.i, %substitute ]
  %.1946.0319.i = phi i64 [ %.1395.i, %B970.i ], [ %.2008.i, %substitute ]
  %.1943.0318.i = phi i64 [ %.1824.i, %B970.i ], [ %.2012.i, %substitute ]
  %.2008.i = add nsw i64 %.1946.0319.i, -1
  %.2012.i = add nsw i64 %.1943.0318.i, -1
  %.2134.i = load i64, ptr %.112.i.i, align 8, !noalias !30
  %.2190.not.i = icmp eq i64 %.1943.0318.i, 0
  %.2193.not.i = icmp eq i64 %.1943.0318.i, %.1824.i
  %194 = getelementptr i64, ptr %.59, i64 %.2134.i
  %.idx.i23 = mul i64 %.1943.0318.i, 104
  %195 = getelementptr i8, ptr %194, i64 %.idx.i23
  %.102.i259.i = getelementptr i8, ptr %195, i64 16
  %.103.i260.i = load i64, ptr %.102.i259.i, align 8, !noalias !60
  %.160.i261.i = getelementptr i8, ptr %195, i64 24
  %.161.i262.i = load i64, ptr %.160.i261.i, align 8, !noalias !60
  %.170.i263.i = add nsw i64 %.161.i262.i, %.103.i260.i
  %.172.i264.i = add nsw i64 %.161.i262.i, 1
  %.236.i265.i = load i64, ptr %195, align 8, !noalias !60
  %196 = getelementptr i64, ptr %.59, i64 %.236.i265.i
  %.356.i266.i = getelementptr i8, ptr %196, i64 48
  %.357.i267.i = load i64, ptr %.356.i266.i, align 8, !noalias !60
  %.477.i.i = getelementptr i8, ptr %196, i64 56
  %.478.i.i = load i64, ptr %.477.i.i, align 8, !noalias !60
  %"$phi246.0.2.0.i.i" = select i1 %.2190.not.i, ptr %.100, ptr %.272
  %.558.i.i = getelementptr i8, ptr %195, i64 96
  %.559.i268.i = load i64, ptr %.558.i.i, align 8, !noalias !60
  %.565.i.i = mul nsw i64 %.103.i260.i, %.103.i260.i
  br i1 %.2190.not.i, label %B368.i.i, label %B368.thread.i.i

B368.i.i:                                         ; preds = %B1104.if.i
  %.674.i270.i = load i64, ptr %.549.i.i, align 8, !noalias !60
  %.674.fr.i.i = freeze i64 %.674.i270.i
  %.675.not.i.i = icmp eq i64 %.674.fr.i.i, 0
  br i1 %.675.not.i.i, label %B368.thread.i.i, label %197

197:                                              ; preds = %B368.i.i
  br label %B368.thread.i.i

B368.thread.i.i:                                  ; preds = %197, %B368.i.i, %B1104.if.i
  %"$phi368.0.2.0895.i.i" = phi i1 [ true, %197 ], [ false, %B368.i.i ], [ false, %B1104.if.i ]
  %198 = phi double [ %136, %197 ], [ -2.000000e+00, %B368.i.i ], [ -2.000000e+00, %B1104.if.i ]
  %.769.i.i = getelementptr i8, ptr %195, i64 8
  %.770.i.i = load i64, ptr %.769.i.i, align 8, !noalias !60
  %invariant.gep996.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.103.i260.i
  %invariant.gep998.i.i = getelementptr double, ptr %.272, i64 %.103.i260.i
  %.9171006.not.i.i = icmp slt i64 %.770.i.i, 1
  br i1 %.9171006.not.i.i, label %substitute, label %B520.lr.ph.i.i

B520.lr.ph.i.i:                                   ; preds = %B368.thread.i.i
  %199 = getelementptr double, ptr %.272, i64 %.559.i268.i
  %invariant.gep1002.i.i = getelementptr double, ptr %199, i64 %.565.i.i
  %.827.i.i = getelementptr i8, ptr %195, i64 40
  %.828.i.i = load i64, ptr %.827.i.i, align 8, !noalias !60
  %.1118.i.i = getelementptr i8, ptr %195, i64 48
  %"$phi618.1.2.1.in.i.i" = select i1 %.2190.not.i, ptr %.874.i.i, ptr %.1118.i.i
  %.1191.i.i = getelementptr i8, ptr %195, i64 64
  %.1253.i.i = getelementptr i8, ptr %195, i64 72
  %.1321.i.i = getelementptr i8, ptr %195, i64 80
  %.1385.i.i = getelementptr i8, ptr %195, i64 88
  %.1475.i.i = getelementptr i8, ptr %195, i64 32
  %.1591.i.i = getelementptr i8, ptr %195, i64 160
  %.1655.i.i = getelementptr i8, ptr %195, i64 176
  %.1701.i.i = icmp sgt i64 %.103.i260.i, 0
  %storemerge871.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i260.i, i64 0)
  %.1877923.not.i.i = icmp slt i64 %.161.i262.i, 1
  %invariant.gep934.i.i = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.161.i262.i
  %200 = getelementptr i64, ptr %.59, i64 %.828.i.i
  %.2362952.not.i.i = icmp slt i64 %.103.i260.i, 1
  %spec.select910.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i264.i, i64 0)
  %.2644936.not.i.i = icmp slt i64 %.161.i262.i, 0
  %201 = getelementptr double, ptr %.272, i64 %.478.i.i
  %202 = getelementptr double, ptr %.272, i64 %.357.i267.i
  %.4361.i.i = icmp sgt i64 %.161.i262.i, 0
  %.4536.i.i = getelementptr i8, ptr %195, i64 56
  %.50.i.i.i = mul nsw i64 %.172.i264.i, %.103.i260.i
  %gep1003.i.i = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.50.i.i.i
  br label %B520.i.i

B520.i.i:                                         ; preds = %B2985.i.i, %B520.lr.ph.i.i
  %d_variance.3.01009.i.i = phi double [ 0.000000e+00, %B520.lr.ph.i.i ], [ %d_variance.4.1.i.i, %B2985.i.i ]
  %.859.01008.i.i = phi i64 [ 0, %B520.lr.ph.i.i ], [ %.930.i271.i, %B2985.i.i ]
  %.930.i271.i = add nuw nsw i64 %.859.01008.i.i, 1
  %"$phi618.1.2.1.i.i" = load i64, ptr %"$phi618.1.2.1.in.i.i", align 8, !noalias !60
  %.1125.i.i = mul nsw i64 %.859.01008.i.i, %.170.i263.i
  %.1127.i.i24 = mul nsw i64 %.1125.i.i, %.170.i263.i
  %.1129.i.i25 = add nsw i64 %.1127.i.i24, %"$phi618.1.2.1.i.i"
  %.1192.i.i = load i64, ptr %.1191.i.i, align 8, !noalias !60
  %.1254.i.i = load i64, ptr %.1253.i.i, align 8, !noalias !60
  %.1258.i.i = add nsw i64 %.1254.i.i, %.1125.i.i
  %.1322.i.i = load i64, ptr %.1321.i.i, align 8, !noalias !60
  %.1325.i.i = mul nsw i64 %.859.01008.i.i, %.103.i260.i
  %.1327.i.i = mul nsw i64 %.1325.i.i, %.103.i260.i
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !60
  %.1391.i.i26 = mul nsw i64 %.1325.i.i, %.172.i264.i
  br i1 %.2193.not.i, label %B1098.i.i, label %B890.i.i

B890.i.i:                                         ; preds = %B520.i.i
  %.1476.i.i = load i64, ptr %.1475.i.i, align 8, !noalias !60
  %203 = getelementptr i64, ptr %.59, i64 %.1476.i.i
  %.1480.i.i = getelementptr i64, ptr %203, i64 %.859.01008.i.i
  %.1481.i.i = load i64, ptr %.1480.i.i, align 8, !noalias !60
  %.1592.i.i = load i64, ptr %.1591.i.i, align 8, !noalias !60
  %.1594.i.i = mul nsw i64 %.1481.i.i, %.161.i262.i
  %.1596.i.i = mul nsw i64 %.1594.i.i, %.161.i262.i
  %.1597.i.i = add nsw i64 %.1596.i.i, %.1592.i.i
  %.1656.i.i = load i64, ptr %.1655.i.i, align 8, !noalias !60
  %.1659.i.i = add nsw i64 %.1656.i.i, %.1594.i.i
  br label %B1098.i.i

B1098.i.i:                                        ; preds = %B890.i.i, %B520.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B520.i.i ], [ %.1597.i.i, %B890.i.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B520.i.i ], [ %.1659.i.i, %B890.i.i ]
  br i1 %.1701.i.i, label %B1120.if.lr.ph.i.i, label %B2048.thread.i.i

B1120.if.lr.ph.i.i:                               ; preds = %B1098.i.i
  %204 = getelementptr double, ptr %.272, i64 %.1386.i.i
  %205 = getelementptr double, ptr %204, i64 %.1391.i.i26
  %206 = getelementptr double, ptr %.272, i64 %up_c.2.1.i.i
  %207 = getelementptr double, ptr %.272, i64 %up_gram.2.1.i.i
  br label %B1120.if.i.i

B1306.i.i:                                        ; preds = %B1232.if.i.i
  %.1890.i279.i = add nuw nsw i64 %.1821.0924.i.i, 1
  %.2079.i.i = fmul double %198, %.2068.i.i
  %.2092.i.i = getelementptr double, ptr %239, i64 %.1821.0924.i.i
  store double %.2079.i.i, ptr %.2092.i.i, align 8, !noalias !60
  %exitcond1013.not.i.i = icmp eq i64 %.161.i262.i, %.1890.i279.i
  br i1 %exitcond1013.not.i.i, label %B1354.i.i, label %B1176.if.i.i

B1354.i.i:                                        ; preds = %B1306.i.i
  %.2101.i.i = fmul double %.706.i.i, %.1793.i.i
  br label %B1390.if.i.i

B1458.i.i:                                        ; preds = %B1390.if.i.i, %B1354.thread.i.i
  %total.11.2.lcssa.i.i = phi double [ %.21011028.i.i, %B1354.thread.i.i ], [ %.2242.i.i34, %B1390.if.i.i ]
  %.2253.i.i = fmul double %198, %total.11.2.lcssa.i.i
  %gep935.i.i = getelementptr double, ptr %invariant.gep934.i.i, i64 %237
  store double %.2253.i.i, ptr %gep935.i.i, align 8, !noalias !60
  %exitcond1015.not.i.i = icmp eq i64 %.103.i260.i, %.1756.i.i
  br i1 %exitcond1015.not.i.i, label %B1506.i.i, label %B1120.if.i.i

B1506.i.i:                                        ; preds = %B1458.i.i
  %.2277.i.i = getelementptr i64, ptr %200, i64 %.859.01008.i.i
  %.2278.i.i = load i64, ptr %.2277.i.i, align 8, !noalias !60
  %.2525.i.i = icmp sgt i64 %.2278.i.i, 0
  %.2528.i.i = uitofp nneg i64 %.2278.i.i to double
  %.2529.i.i = fmul double %.2528.i.i, -5.000000e-01
  %208 = getelementptr double, ptr %.272, i64 %.1322.i.i
  %209 = getelementptr double, ptr %208, i64 %.1327.i.i
  %gep997.i.i = getelementptr double, ptr %invariant.gep996.i.i, i64 %.1129.i.i25
  %210 = getelementptr double, ptr %.272, i64 %.1192.i.i
  %211 = getelementptr double, ptr %210, i64 %.1125.i.i
  br label %B1548.if.i.i

B1594.i.i:                                        ; preds = %B1576.if.i.i
  %.2538.i.i = getelementptr double, ptr %241, i64 %.2427.0942.i.i
  %.2539.i.i = load double, ptr %.2538.i.i, align 8, !noalias !60
  %.2540.i.i = fmul double %.2529.i.i, %.2539.i.i
  br label %B1660.i.i

B1634.i.i:                                        ; preds = %B1576.if.i.i
  %.2553.i.i = getelementptr double, ptr %240, i64 %.2427.0942.i.i
  %.2554.i.i = load double, ptr %.2553.i.i, align 8, !noalias !60
  br label %B1660.i.i

B1660.i.i:                                        ; preds = %B1634.i.i, %B1594.i.i
  %"$phi1660.3.2.3.i.i" = phi double [ %.2540.i.i, %B1594.i.i ], [ %.2554.i.i, %B1634.i.i ]
  br i1 %.2644936.not.i.i, label %B1764.i.i, label %B1684.if.lr.ph.i.i

B1684.if.lr.ph.i.i:                               ; preds = %B1660.i.i
  %.2694.i.i = mul nuw nsw i64 %.2427.0942.i.i, %.172.i264.i
  %212 = getelementptr double, ptr %205, i64 %.2694.i.i
  br label %B1684.if.i.i

B1764.i.i:                                        ; preds = %B1684.if.i.i, %B1660.i.i
  %total.12.3.lcssa.i.i35 = phi double [ %"$phi1660.3.2.3.i.i", %B1660.i.i ], [ %.2703.i.i, %B1684.if.i.i ]
  %.2722.i282.i = getelementptr double, ptr %240, i64 %.2427.0942.i.i
  store double %total.12.3.lcssa.i.i35, ptr %.2722.i282.i, align 8, !noalias !60
  %exitcond1016.not.i.i = icmp eq i64 %.103.i260.i, %.2496.i.i
  br i1 %exitcond1016.not.i.i, label %B1800.i.i, label %B1576.if.i.i

B1800.i.i:                                        ; preds = %B1764.i.i
  %.2375.i.i = add nuw nsw i64 %.2306.0953.i.i, 1
  br i1 %"$phi368.0.2.0895.i.i", label %B2986.i.thread.i, label %B1850.if.lr.ph.i.i

B1850.if.lr.ph.i.i:                               ; preds = %B1800.i.i
  %.2994.i.i = mul nsw i64 %.2306.0953.i.i, %.170.i263.i
  %gep956.i.i = getelementptr double, ptr %gep997.i.i, i64 %.2994.i.i
  %.3012.i.i = getelementptr double, ptr %211, i64 %.2306.0953.i.i
  %213 = getelementptr double, ptr %201, i64 %.2547.i.i
  br label %B1850.if.i.i

B1990.i.i:                                        ; preds = %B1882.if.i.i, %B1850.if.i.i
  %total.13.3.lcssa.i.i = phi double [ 0.000000e+00, %B1850.if.i.i ], [ %.3034.i.i, %B1882.if.i.i ]
  %.3054.i.i = getelementptr double, ptr %213, i64 %.2761.0950.i.i
  %.3055.i.i = load double, ptr %.3054.i.i, align 8, !noalias !60
  %.3057.i.i = fadd double %total.13.3.lcssa.i.i, %.3055.i.i
  store double %.3057.i.i, ptr %.3054.i.i, align 8, !noalias !60
  %exitcond1017.not.i.i = icmp eq i64 %.2761.0950.i.i, %.2306.0953.i.i
  br i1 %exitcond1017.not.i.i, label %B2986.i.i, label %B1850.if.i.i

B2048.thread.i.i:                                 ; preds = %B1098.i.i
  br i1 %"$phi368.0.2.0895.i.i", label %B2180.i.i, label %B2260.i.i

B2066.i.i:                                        ; preds = %B2986.i.thread.i
  %214 = getelementptr double, ptr %.100, i64 %.1129.i.i25
  %invariant.gep364.i.i.i = getelementptr double, ptr %214, i64 %.103.i260.i
  br label %B58.if.i.i.i

B58.loopexit.i.i.i:                               ; preds = %B358.i.i.i
  %exitcond385.not.i.i.i = icmp eq i64 %.103.i260.i, %.154.i.i.i
  br i1 %exitcond385.not.i.i.i, label %B452.if.lr.ph.i.i.i, label %B58.if.i.i.i

B256.if.lr.ph.i.i.i:                              ; preds = %B116.if.i.i285.i, %B58.if.i.i.i
  %d_variance.4.1.lcssa.i.i.i = phi double [ %.193.i.i.i, %B58.if.i.i.i ], [ %.372.i.i286.i, %B116.if.i.i285.i ]
  %215 = getelementptr double, ptr %214, i64 %.pre.i.i
  %216 = getelementptr double, ptr %gep1003.i.i, i64 %.184.i.i.i
  br label %B256.if.i.i.i

B358.i.i.i:                                       ; preds = %B290.if.i.i.i, %B256.if.i.i.i
  %total.4.2.lcssa.i.i287.i = phi double [ 0.000000e+00, %B256.if.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.662.i.i.i = getelementptr double, ptr %216, i64 %.404.0357.i.i.i
  store double %total.4.2.lcssa.i.i287.i, ptr %.662.i.i.i, align 8, !noalias !63
  %exitcond384.not.i.i.i = icmp eq i64 %.103.i260.i, %.473.i.i.i
  br i1 %exitcond384.not.i.i.i, label %B58.loopexit.i.i.i, label %B256.if.i.i.i

B424.loopexit.i.i.i:                              ; preds = %B452.loopexit.i.i.i
  %.788.i.i.i37 = add nuw nsw i64 %.719.0382.i.i.i, 1
  %indvars.iv.next.i.i.i = add i64 %indvars.iv.i.i.i, -1
  %exitcond389.not.i.i.i = icmp eq i64 %.103.i260.i, %.788.i.i.i37
  br i1 %exitcond389.not.i.i.i, label %whitened_backward, label %B452.if.lr.ph.i.i.i

B452.loopexit.i.i.i:                              ; preds = %B580.if.i.i.i, %B552.i.i.i
  %exitcond388.not.i.i.i = icmp eq i64 %.103.i260.i, %.909.i.i.i
  br i1 %exitcond388.not.i.i.i, label %B424.loopexit.i.i.i, label %B452.if.i.i.i

B552.i.i.i:                                       ; preds = %B484.if.i.i.i
  %.909.i.i.i = add nuw nsw i64 %.840.0379.i.i.i, 1
  br i1 %.1167373.not.not.i.i.i, label %B580.if.lr.ph.i.i.i, label %B452.loopexit.i.i.i

B580.if.lr.ph.i.i.i:                              ; preds = %B552.i.i.i
  %.1216.i.i.i = mul nsw i64 %.840.0379.i.i.i, %.170.i263.i
  %217 = getelementptr double, ptr %214, i64 %.1216.i.i.i
  br label %B580.if.i.i.i

B58.if.i.i.i:                                     ; preds = %B58.loopexit.i.i.i, %B2066.i.i
  %d_variance.3.0362.i.i.i = phi double [ 0.000000e+00, %B2066.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B58.loopexit.i.i.i ]
  %.83.0360.i.i.i = phi i64 [ 0, %B2066.i.i ], [ %.154.i.i.i, %B58.loopexit.i.i.i ]
  %.154.i.i.i = add nuw nsw i64 %.83.0360.i.i.i, 1
  %.184.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.103.i260.i
  %218 = getelementptr double, ptr %199, i64 %.184.i.i.i
  %.190.i.i.i = getelementptr double, ptr %218, i64 %.83.0360.i.i.i
  %.191.i.i.i = load double, ptr %.190.i.i.i, align 8, !noalias !63
  %.193.i.i.i = fadd double %d_variance.3.0362.i.i.i, %.191.i.i.i
  %.pre.i.i = mul nsw i64 %.83.0360.i.i.i, %.170.i263.i
  br i1 %.2644936.not.i.i, label %B256.if.lr.ph.i.i.i, label %B116.if.lr.ph.i.i284.i

B116.if.lr.ph.i.i284.i:                           ; preds = %B58.if.i.i.i
  %gep365.i.i.i = getelementptr double, ptr %invariant.gep364.i.i.i, i64 %.pre.i.i
  %.344.i.i.i = getelementptr double, ptr %211, i64 %.83.0360.i.i.i
  %.354.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.172.i264.i
  %219 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.354.i.i.i
  br label %B116.if.i.i285.i

B116.if.i.i285.i:                                 ; preds = %B116.if.i.i285.i, %B116.if.lr.ph.i.i284.i
  %d_variance.4.1350.i.i.i = phi double [ %.193.i.i.i, %B116.if.lr.ph.i.i284.i ], [ %.372.i.i286.i, %B116.if.i.i285.i ]
  %.226.0349.i.i.i = phi i64 [ %spec.select910.i.i, %B116.if.lr.ph.i.i284.i ], [ %.288.i.i.i36, %B116.if.i.i285.i ]
  %.223.0348.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i284.i ], [ %.292.i.i.i, %B116.if.i.i285.i ]
  %.288.i.i.i36 = add nsw i64 %.226.0349.i.i.i, -1
  %.292.i.i.i = add nuw nsw i64 %.223.0348.i.i.i, 1
  %.322.i.i.i = icmp slt i64 %.223.0348.i.i.i, %.161.i262.i
  %.334.i.i.i = getelementptr double, ptr %gep365.i.i.i, i64 %.223.0348.i.i.i
  %"$phi176.2.2.2.in.i.i.i" = select i1 %.322.i.i.i, ptr %.334.i.i.i, ptr %.344.i.i.i
  %"$phi176.2.2.2.i.i.i" = load double, ptr %"$phi176.2.2.2.in.i.i.i", align 8, !noalias !63
  %.362.i.i.i = getelementptr double, ptr %219, i64 %.223.0348.i.i.i
  %.363.i.i.i = load double, ptr %.362.i.i.i, align 8, !noalias !63
  %.364.i.i.i = fmul double %.363.i.i.i, 5.000000e-01
  %.365.i.i.i = fmul double %"$phi176.2.2.2.i.i.i", %.364.i.i.i
  %.370.i.i.i = fdiv double %.365.i.i.i, %.129.i
  %.372.i.i286.i = fadd double %d_variance.4.1350.i.i.i, %.370.i.i.i
  %.279.i.i.i = icmp sgt i64 %.226.0349.i.i.i, 1
  br i1 %.279.i.i.i, label %B116.if.i.i285.i, label %B256.if.lr.ph.i.i.i

B256.if.i.i.i:                                    ; preds = %B358.i.i.i, %B256.if.lr.ph.i.i.i
  %.404.0357.i.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i.i ], [ %.473.i.i.i, %B358.i.i.i ]
  %.473.i.i.i = add nuw nsw i64 %.404.0357.i.i.i, 1
  %.585351.not.not.i.i.i = icmp sgt i64 %.103.i260.i, %.404.0357.i.i.i
  br i1 %.585351.not.not.i.i.i, label %B290.if.lr.ph.i.i.i, label %B358.i.i.i

B290.if.lr.ph.i.i.i:                              ; preds = %B256.if.i.i.i
  %invariant.gep.i.i288.i = getelementptr double, ptr %202, i64 %.404.0357.i.i.i
  br label %B290.if.i.i.i

B290.if.i.i.i:                                    ; preds = %B290.if.i.i.i, %B290.if.lr.ph.i.i.i
  %total.4.2354.i.i.i = phi double [ 0.000000e+00, %B290.if.lr.ph.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.529.0352.i.i.i = phi i64 [ %.404.0357.i.i.i, %B290.if.lr.ph.i.i.i ], [ %.598.i.i.i, %B290.if.i.i.i ]
  %.598.i.i.i = add nuw i64 %.529.0352.i.i.i, 1
  %.630.i.i289.i = getelementptr double, ptr %215, i64 %.529.0352.i.i.i
  %.631.i.i.i = load double, ptr %.630.i.i289.i, align 8, !noalias !63
  %.633.i.i.i = mul nsw i64 %.529.0352.i.i.i, %.103.i260.i
  %gep.i.i290.i = getelementptr double, ptr %invariant.gep.i.i288.i, i64 %.633.i.i.i
  %.640.i.i.i = load double, ptr %gep.i.i290.i, align 8, !noalias !63
  %.641.i.i.i = fmul double %.631.i.i.i, %.640.i.i.i
  %.643.i.i.i = fadd double %total.4.2354.i.i.i, %.641.i.i.i
  %exitcond.not.i.i291.i = icmp eq i64 %.598.i.i.i, %.103.i260.i
  br i1 %exitcond.not.i.i291.i, label %B358.i.i.i, label %B290.if.i.i.i

B452.if.lr.ph.i.i.i:                              ; preds = %B58.loopexit.i.i.i, %B424.loopexit.i.i.i
  %indvars.iv.i.i.i = phi i64 [ %indvars.iv.next.i.i.i, %B424.loopexit.i.i.i ], [ %.103.i260.i, %B58.loopexit.i.i.i ]
  %.719.0382.i.i.i = phi i64 [ %.788.i.i.i37, %B424.loopexit.i.i.i ], [ 0, %B58.loopexit.i.i.i ]
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i.i, i64 0)
  %220 = add nuw i64 %smax.i.i.i, %.719.0382.i.i.i
  %invariant.gep371.i.i.i = getelementptr double, ptr %gep1003.i.i, i64 %.719.0382.i.i.i
  %.1167373.not.not.i.i.i = icmp sgt i64 %.103.i260.i, %.719.0382.i.i.i
  %invariant.gep376.i.i.i = getelementptr double, ptr %201, i64 %.719.0382.i.i.i
  br label %B452.if.i.i.i

B452.if.i.i.i:                                    ; preds = %B452.if.lr.ph.i.i.i, %B452.loopexit.i.i.i
  %.840.0379.i.i.i = phi i64 [ 0, %B452.if.lr.ph.i.i.i ], [ %.909.i.i.i, %B452.loopexit.i.i.i ]
  %.1060.i.i.i = mul nuw nsw i64 %.840.0379.i.i.i, %.103.i260.i
  %221 = getelementptr double, ptr %199, i64 %.1060.i.i.i
  br label %B484.if.i.i.i

B484.if.i.i.i:                                    ; preds = %B484.if.i.i.i, %B452.if.i.i.i
  %total.5.2369.i.i.i = phi double [ 0.000000e+00, %B452.if.i.i.i ], [ %.1078.i.i.i, %B484.if.i.i.i ]
  %.964.0367.i.i.i = phi i64 [ 0, %B452.if.i.i.i ], [ %.1033.i.i.i, %B484.if.i.i.i ]
  %.1033.i.i.i = add nuw nsw i64 %.964.0367.i.i.i, 1
  %.1065.i.i.i = getelementptr double, ptr %221, i64 %.964.0367.i.i.i
  %.1066.i.i.i = load double, ptr %.1065.i.i.i, align 8, !noalias !63
  %.1068.i.i.i = mul nuw nsw i64 %.964.0367.i.i.i, %.103.i260.i
  %gep372.i.i.i = getelementptr double, ptr %invariant.gep371.i.i.i, i64 %.1068.i.i.i
  %.1075.i.i.i = load double, ptr %gep372.i.i.i, align 8, !noalias !63
  %.1076.i.i.i = fmul double %.1066.i.i.i, %.1075.i.i.i
  %.1078.i.i.i = fadd double %total.5.2369.i.i.i, %.1076.i.i.i
  %exitcond386.not.i.i.i = icmp eq i64 %.103.i260.i, %.1033.i.i.i
  br i1 %exitcond386.not.i.i.i, label %B552.i.i.i, label %B484.if.i.i.i

B580.if.i.i.i:                                    ; preds = %B580.if.i.i.i, %B580.if.lr.ph.i.i.i
  %.1111.0374.i.i.i = phi i64 [ %.719.0382.i.i.i, %B580.if.lr.ph.i.i.i ], [ %.1180.i.i.i, %B580.if.i.i.i ]
  %.1180.i.i.i = add nuw i64 %.1111.0374.i.i.i, 1
  %.1206.i.i.i = mul nsw i64 %.1111.0374.i.i.i, %.103.i260.i
  %gep377.i.i.i = getelementptr double, ptr %invariant.gep376.i.i.i, i64 %.1206.i.i.i
  %.1213.i.i.i = load double, ptr %gep377.i.i.i, align 8, !noalias !63
  %.1221.i.i.i = getelementptr double, ptr %217, i64 %.1111.0374.i.i.i
  %.1222.i.i.i = load double, ptr %.1221.i.i.i, align 8, !noalias !63
  %.1223.i.i.i = fmul double %.1222.i.i.i, 2.000000e+00
  %.1225.i.i.i = fmul double %.1078.i.i.i, %.1223.i.i.i
  %.1226.i.i.i = fadd double %.1213.i.i.i, %.1225.i.i.i
  store double %.1226.i.i.i, ptr %gep377.i.i.i, align 8, !noalias !63
  %exitcond387.not.i.i.i = icmp eq i64 %.1180.i.i.i, %220
  br i1 %exitcond387.not.i.i.i, label %B452.loopexit.i.i.i, label %B580.if.i.i.i

whitened_backward: ; preds = %B424.loopexit.i.i.i
  %222 = getelementptr double, ptr %.272, i64 %.1258.i.i
  br label %B2130.if.i.i

B2180.i.i:                                        ; preds = %B2130.if.i.i, %B2048.thread.i.i
  %d_variance.4.1.lcssa.i.i.lcssa.sink.i = phi double [ 0.000000e+00, %B2048.thread.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B2130.if.i.i ]
  %.3128.i.i = fadd double %d_variance.3.01009.i.i, %d_variance.4.1.lcssa.i.i.lcssa.sink.i
  br i1 %.1877923.not.i.i, label %B2985.i.i, label %B2206.if.lr.ph.i.i

B2206.if.lr.ph.i.i:                               ; preds = %B2180.i.i
  %223 = getelementptr double, ptr %.272, i64 %up_c.2.1.i.i
  %gep1005.i.i = getelementptr double, ptr %invariant.gep998.i.i, i64 %.1258.i.i
  br label %B2206.if.i.i

B2260.i.i:                                        ; preds = %B2986.i.i, %B2048.thread.i.i
  %.3422.i.i = icmp eq i64 %.930.i271.i, %.770.i.i
  br i1 %.3422.i.i, label %B2308.i.i, label %B2278.i.i

B2278.i.i:                                        ; preds = %B2260.i.i
  %224 = getelementptr i64, ptr %200, i64 %.859.01008.i.i
  %.3433.i.i = getelementptr i8, ptr %224, i64 8
  %.3434.i.i = load i64, ptr %.3433.i.i, align 8, !noalias !60
  %.3435.i.i = icmp slt i64 %.3434.i.i, 1
  %brmerge.i272.i = select i1 %.3435.i.i, i1 true, i1 %.2362952.not.i.i
  br i1 %brmerge.i272.i, label %B2638.i.i, label %B2330.if.lr.ph.i.i

B2308.i.i:                                        ; preds = %B2260.i.i
  br i1 %.2362952.not.i.i, label %B2794.i.i, label %B2330.if.lr.ph.i.i

B2330.if.lr.ph.i.i:                               ; preds = %B2308.i.i, %B2278.i.i
  %225 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.1129.i.i25
  br label %B2330.if.i.i

B2330.loopexit.i.i:                               ; preds = %B2392.loopexit.i.i
  %.3538.i.i = add nuw nsw i64 %.3469.0971.i.i, 1
  %.3534.i.i = add nsw i64 %.3472.0972.i.i, -1
  %.3577.i.i = fadd double %d_variance.6.1973.i.i, %.3575.i.i
  %.3525.i273.i = icmp sgt i64 %.3472.0972.i.i, 1
  br i1 %.3525.i273.i, label %B2330.if.i.i, label %B2638.i.i

B2392.loopexit.i.i:                               ; preds = %B2530.if.i.i
  %.3663.i.i = icmp sgt i64 %.3610.0969.i.i, 1
  br i1 %.3663.i.i, label %B2392.if.i.i, label %B2330.loopexit.i.i

B2498.loopexit.i.i:                               ; preds = %B2426.if.i.i
  %226 = fmul double %.3846.i.i, 2.000000e+00
  br label %B2530.if.lr.ph.i.i

B2530.if.lr.ph.i.i:                               ; preds = %B2392.if.i.i, %B2498.loopexit.i.i
  %inner.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2392.if.i.i ], [ %226, %B2498.loopexit.i.i ]
  %.3986.i.i = mul nsw i64 %.3607.0968.i.i, %.103.i260.i
  %227 = getelementptr double, ptr %199, i64 %.3986.i.i
  br label %B2530.if.i.i

B2638.i.i:                                        ; preds = %B2330.loopexit.i.i, %B2278.i.i
  %d_variance.5.2.i.i = phi double [ %d_variance.3.01009.i.i, %B2278.i.i ], [ %.3577.i.i, %B2330.loopexit.i.i ]
  br i1 %.2362952.not.i.i, label %B2794.i.i, label %B2660.if.lr.ph.i.i

B2660.if.lr.ph.i.i:                               ; preds = %B2638.i.i
  %228 = getelementptr double, ptr %.272, i64 %.1258.i.i
  br label %B2698.if.lr.ph.i.i

B2770.i.i:                                        ; preds = %B2698.if.i.i
  %.4129.i.i = add nuw nsw i64 %.4060.0983.i.i, 1
  %.4314.i.i = getelementptr double, ptr %228, i64 %.4060.0983.i.i
  store double %.4299.i.i, ptr %.4314.i.i, align 8, !noalias !60
  %exitcond1022.not.i.i = icmp eq i64 %.103.i260.i, %.4129.i.i
  br i1 %exitcond1022.not.i.i, label %B2794.i.i, label %B2698.if.lr.ph.i.i

B2794.i.i:                                        ; preds = %B2770.i.i, %B2638.i.i, %B2308.i.i
  %d_variance.5.21037.i.i = phi double [ %d_variance.3.01009.i.i, %B2308.i.i ], [ %d_variance.5.2.i.i, %B2638.i.i ], [ %d_variance.5.2.i.i, %B2770.i.i ]
  br i1 %.4361.i.i, label %B2820.if.lr.ph.i.i, label %B2864.i.i

B2820.if.lr.ph.i.i:                               ; preds = %B2794.i.i
  %229 = getelementptr double, ptr %.272, i64 %up_c.2.1.i.i
  %gep999.i.i = getelementptr double, ptr %invariant.gep998.i.i, i64 %.1258.i.i
  br label %B2820.if.i.i

B2864.i.i:                                        ; preds = %B2820.if.i.i, %B2794.i.i
  br i1 %.2190.not.i, label %B2985.i.i, label %B2888.i.i

B2888.i.i:                                        ; preds = %B2864.i.i
  %.4537.i.i = load i64, ptr %.4536.i.i, align 8, !noalias !60
  %.4545.i.i = add nsw i64 %.4537.i.i, %.1127.i.i24
  br i1 %.1701.i.i, label %B42.if.lr.ph.i.i.i, label %B486.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B2888.i.i
  %230 = getelementptr double, ptr %.272, i64 %.4545.i.i
  %invariant.gep367.i.i.i = getelementptr double, ptr %230, i64 %.103.i260.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B410.i.i.i, %B274.i.i.i
  %exitcond381.not.i.i.i = icmp eq i64 %.103.i260.i, %.134.i.i.i
  br i1 %exitcond381.not.i.i.i, label %B486.i.i.i, label %B70.if.lr.ph.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B142.if.i.i.i
  %.380.i.i.i = add nuw nsw i64 %.311.0347.i.i.i, 1
  %exitcond377.not.i.i.i = icmp eq i64 %.311.0347.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond377.not.i.i.i, label %B242.i.i.i, label %B142.if.lr.ph.i.i.i

B242.i.i.i:                                       ; preds = %B108.loopexit.i.i.i
  %.255.i.i.i = add nuw nsw i64 %.186.0352.i.i.i, 1
  %.595.i.i.i = getelementptr double, ptr %233, i64 %.186.0352.i.i.i
  store double %.564.i.i.i, ptr %.595.i.i.i, align 8, !noalias !66
  %exitcond378.not.i.i.i = icmp eq i64 %.103.i260.i, %.255.i.i.i
  br i1 %exitcond378.not.i.i.i, label %B274.i.i.i, label %B108.if.lr.ph.i.i.i

B274.i.i.i:                                       ; preds = %B242.i.i.i
  %.134.i.i.i = add nuw nsw i64 %.63.0365.i.i.i, 1
  br i1 %.4361.i.i, label %B300.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B300.if.lr.ph.i.i.i:                              ; preds = %B274.i.i.i
  %gep368.i.i.i = getelementptr double, ptr %invariant.gep367.i.i.i, i64 %.586.i.i.i
  %invariant.gep362.i.i.i = getelementptr double, ptr %230, i64 %.63.0365.i.i.i
  br label %B338.if.lr.ph.i.i.i

B410.i.i.i:                                       ; preds = %B338.if.i.i.i
  %.697.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, 1
  %.887.i.i.i = getelementptr double, ptr %gep368.i.i.i, i64 %.628.0360.i.i.i
  store double %.868.i.i.i, ptr %.887.i.i.i, align 8, !noalias !66
  %.891.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, %.103.i260.i
  %.895.i.i.i = mul nuw nsw i64 %.891.i.i.i, %.170.i263.i
  %gep363.i.i.i = getelementptr double, ptr %invariant.gep362.i.i.i, i64 %.895.i.i.i
  store double %.868.i.i.i, ptr %gep363.i.i.i, align 8, !noalias !66
  %exitcond380.not.i.i.i = icmp eq i64 %.161.i262.i, %.697.i.i.i
  br i1 %exitcond380.not.i.i.i, label %B42.loopexit.i.i.i, label %B338.if.lr.ph.i.i.i

B486.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B2888.i.i
  br i1 %.4361.i.i, label %B512.if.lr.ph.i.i.i, label %B2985.i.i

B512.if.lr.ph.i.i.i:                              ; preds = %B486.i.i.i
  %231 = getelementptr double, ptr %.272, i64 %up_gram.2.1.i.i
  %gep1001.i.i = getelementptr double, ptr %invariant.gep998.i.i, i64 %.4545.i.i
  br label %B540.if.lr.ph.i.i.i

B512.loopexit.i.i.i:                              ; preds = %B540.if.i.i.i
  %.1019.i.i.i = add nuw nsw i64 %.950.0373.i.i.i, 1
  %exitcond384.not.i892.i.i = icmp eq i64 %.161.i262.i, %.1019.i.i.i
  br i1 %exitcond384.not.i892.i.i, label %B2985.i.i, label %B540.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.63.0365.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.134.i.i.i, %B42.loopexit.i.i.i ]
  %.535.i.i.i = mul nuw nsw i64 %.63.0365.i.i.i, %.103.i260.i
  %232 = getelementptr double, ptr %202, i64 %.535.i.i.i
  %.586.i.i.i = mul nsw i64 %.63.0365.i.i.i, %.170.i263.i
  %233 = getelementptr double, ptr %230, i64 %.586.i.i.i
  br label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B70.if.lr.ph.i.i.i, %B242.i.i.i
  %.186.0352.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.255.i.i.i, %B242.i.i.i ]
  %.555.i.i.i = mul nuw nsw i64 %.186.0352.i.i.i, %.103.i260.i
  %234 = getelementptr double, ptr %202, i64 %.555.i.i.i
  br label %B142.if.lr.ph.i.i.i

B142.if.lr.ph.i.i.i:                              ; preds = %B108.if.lr.ph.i.i.i, %B108.loopexit.i.i.i
  %total.5.2349.i.i.i = phi double [ 0.000000e+00, %B108.if.lr.ph.i.i.i ], [ %.564.i.i.i, %B108.loopexit.i.i.i ]
  %.311.0347.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.380.i.i.i, %B108.loopexit.i.i.i ]
  %.541.i.i.i = getelementptr double, ptr %232, i64 %.311.0347.i.i.i
  %.542.i.i.i = load double, ptr %.541.i.i.i, align 8, !noalias !66
  %.545.i.i.i = mul nuw nsw i64 %.311.0347.i.i.i, %.103.i260.i
  %235 = getelementptr double, ptr %199, i64 %.545.i.i.i
  br label %B142.if.i.i.i

B142.if.i.i.i:                                    ; preds = %B142.if.i.i.i, %B142.if.lr.ph.i.i.i
  %total.4.3345.i.i.i = phi double [ %total.5.2349.i.i.i, %B142.if.lr.ph.i.i.i ], [ %.564.i.i.i, %B142.if.i.i.i ]
  %.439.0343.i.i.i = phi i64 [ 0, %B142.if.lr.ph.i.i.i ], [ %.508.i.i.i, %B142.if.i.i.i ]
  %.508.i.i.i = add nuw nsw i64 %.439.0343.i.i.i, 1
  %.550.i.i.i = getelementptr double, ptr %235, i64 %.439.0343.i.i.i
  %.551.i.i.i = load double, ptr %.550.i.i.i, align 8, !noalias !66
  %.552.i.i.i = fmul double %.542.i.i.i, %.551.i.i.i
  %.560.i.i.i = getelementptr double, ptr %234, i64 %.439.0343.i.i.i
  %.561.i.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !66
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
  %.854.i.i.i = getelementptr double, ptr %232, i64 %.753.0355.i.i.i
  %.855.i.i274.i = load double, ptr %.854.i.i.i, align 8, !noalias !66
  %.856.i.i275.i = fmul double %.855.i.i274.i, 5.000000e-01
  %.858.i.i.i = mul nuw nsw i64 %.753.0355.i.i.i, %.172.i264.i
  %gep.i891.i.i = getelementptr double, ptr %invariant.gep.i890.i.i, i64 %.858.i.i.i
  %.865.i.i.i = load double, ptr %gep.i891.i.i, align 8, !noalias !66
  %.866.i.i.i = fmul double %.856.i.i275.i, %.865.i.i.i
  %.868.i.i.i = fadd double %total.6.2357.i.i.i, %.866.i.i.i
  %exitcond379.not.i.i.i = icmp eq i64 %.753.0355.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond379.not.i.i.i, label %B410.i.i.i, label %B338.if.i.i.i

B540.if.lr.ph.i.i.i:                              ; preds = %B512.loopexit.i.i.i, %B512.if.lr.ph.i.i.i
  %.950.0373.i.i.i = phi i64 [ 0, %B512.if.lr.ph.i.i.i ], [ %.1019.i.i.i, %B512.loopexit.i.i.i ]
  %.1167.i.i.i = mul nuw nsw i64 %.950.0373.i.i.i, %.161.i262.i
  %236 = getelementptr double, ptr %231, i64 %.1167.i.i.i
  %.1176.i.i.i = add nsw i64 %.950.0373.i.i.i, %.103.i260.i
  %.1178.i.i.i = mul nsw i64 %.1176.i.i.i, %.170.i263.i
  %gep376.i.i.i = getelementptr double, ptr %gep1001.i.i, i64 %.1178.i.i.i
  br label %B540.if.i.i.i

B540.if.i.i.i:                                    ; preds = %B540.if.i.i.i, %B540.if.lr.ph.i.i.i
  %.1071.0370.i.i.i = phi i64 [ 0, %B540.if.lr.ph.i.i.i ], [ %.1140.i.i.i, %B540.if.i.i.i ]
  %.1140.i.i.i = add nuw nsw i64 %.1071.0370.i.i.i, 1
  %.1172.i.i.i = getelementptr double, ptr %236, i64 %.1071.0370.i.i.i
  %.1173.i.i.i = load double, ptr %.1172.i.i.i, align 8, !noalias !66
  %.1185.i.i.i = getelementptr double, ptr %gep376.i.i.i, i64 %.1071.0370.i.i.i
  store double %.1173.i.i.i, ptr %.1185.i.i.i, align 8, !noalias !66
  %exitcond383.not.i.i.i = icmp eq i64 %.161.i262.i, %.1140.i.i.i
  br i1 %exitcond383.not.i.i.i, label %B512.loopexit.i.i.i, label %B540.if.i.i.i

B2985.i.i:                                        ; preds = %B512.loopexit.i.i.i, %B2206.if.i.i, %B486.i.i.i, %B2864.i.i, %B2180.i.i
  %d_variance.4.1.i.i = phi double [ %d_variance.5.21037.i.i, %B2864.i.i ], [ %.3128.i.i, %B2180.i.i ], [ %d_variance.5.21037.i.i, %B486.i.i.i ], [ %.3128.i.i, %B2206.if.i.i ], [ %d_variance.5.21037.i.i, %B512.loopexit.i.i.i ]
  %exitcond1027.not.i.i = icmp eq i64 %.930.i271.i, %.770.i.i
  br i1 %exitcond1027.not.i.i, label %substitute, label %B520.i.i

B2986.i.i:                                        ; preds = %B1990.i.i
  %exitcond1018.not.i.i = icmp eq i64 %.103.i260.i, %.2375.i.i
  br i1 %exitcond1018.not.i.i, label %B2260.i.i, label %B1548.if.i.i.backedge

B2986.i.thread.i:                                 ; preds = %B1800.i.i
  %exitcond1018.not.i339.i = icmp eq i64 %.103.i260.i, %.2375.i.i
  br i1 %exitcond1018.not.i339.i, label %B2066.i.i, label %B1548.if.i.i.backedge

B1548.if.i.i.backedge:                            ; preds = %B2986.i.thread.i, %B2986.i.i
  br label %B1548.if.i.i

B1120.if.i.i:                                     ; preds = %B1458.i.i, %B1120.if.lr.ph.i.i
  %.1687.0932.i.i = phi i64 [ 0, %B1120.if.lr.ph.i.i ], [ %.1756.i.i, %B1458.i.i ]
  %.1756.i.i = add nuw nsw i64 %.1687.0932.i.i, 1
  %237 = mul nsw i64 %.1687.0932.i.i, %.172.i264.i
  %238 = getelementptr double, ptr %205, i64 %237
  %.1792.i.i = getelementptr double, ptr %238, i64 %.161.i262.i
  %.1793.i.i = load double, ptr %.1792.i.i, align 8, !noalias !60
  br i1 %.1877923.not.i.i, label %B1354.thread.i.i, label %B1176.if.lr.ph.i.i

B1354.thread.i.i:                                 ; preds = %B1120.if.i.i
  %.21011028.i.i = fmul double %.706.i.i, %.1793.i.i
  br label %B1458.i.i

B1176.if.lr.ph.i.i:                               ; preds = %B1120.if.i.i
  %.1919.i.i = fmul double %.1793.i.i, 5.000000e-01
  %239 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %237
  br label %B1176.if.i.i

B1176.if.i.i:                                     ; preds = %B1176.if.lr.ph.i.i, %B1306.i.i
  %.1821.0924.i.i = phi i64 [ 0, %B1176.if.lr.ph.i.i ], [ %.1890.i279.i, %B1306.i.i ]
  %.1924.i.i = getelementptr double, ptr %206, i64 %.1821.0924.i.i
  %.1925.i.i = load double, ptr %.1924.i.i, align 8, !noalias !60
  %.1926.i.i = fmul double %.1919.i.i, %.1925.i.i
  %invariant.gep.i276.i = getelementptr double, ptr %207, i64 %.1821.0924.i.i
  br label %B1232.if.i.i

B1232.if.i.i:                                     ; preds = %B1232.if.i.i, %B1176.if.i.i
  %total.10.3922.i.i = phi double [ %.1926.i.i, %B1176.if.i.i ], [ %.2068.i.i, %B1232.if.i.i ]
  %.1954.0920.i.i = phi i64 [ 0, %B1176.if.i.i ], [ %.2023.i.i, %B1232.if.i.i ]
  %.2023.i.i = add nuw nsw i64 %.1954.0920.i.i, 1
  %.2055.i.i = getelementptr double, ptr %238, i64 %.1954.0920.i.i
  %.2056.i.i = load double, ptr %.2055.i.i, align 8, !noalias !60
  %.2058.i.i = mul nuw nsw i64 %.1954.0920.i.i, %.161.i262.i
  %gep.i277.i = getelementptr double, ptr %invariant.gep.i276.i, i64 %.2058.i.i
  %.2065.i.i = load double, ptr %gep.i277.i, align 8, !noalias !60
  %.2066.i.i = fmul double %.2056.i.i, %.2065.i.i
  %.2068.i.i = fadd double %total.10.3922.i.i, %.2066.i.i
  %exitcond.not.i278.i = icmp eq i64 %.161.i262.i, %.2023.i.i
  br i1 %exitcond.not.i278.i, label %B1306.i.i, label %B1232.if.i.i

B1390.if.i.i:                                     ; preds = %B1390.if.i.i, %B1354.i.i
  %total.11.2929.i.i = phi double [ %.2242.i.i34, %B1390.if.i.i ], [ %.2101.i.i, %B1354.i.i ]
  %.2131.0927.i.i = phi i64 [ %.2200.i.i31, %B1390.if.i.i ], [ 0, %B1354.i.i ]
  %.2200.i.i31 = add nuw nsw i64 %.2131.0927.i.i, 1
  %.2232.i.i32 = getelementptr double, ptr %238, i64 %.2131.0927.i.i
  %.2233.i.i33 = load double, ptr %.2232.i.i32, align 8, !noalias !60
  %.2234.i.i = fmul double %.2233.i.i33, 5.000000e-01
  %.2238.i.i = getelementptr double, ptr %206, i64 %.2131.0927.i.i
  %.2239.i.i = load double, ptr %.2238.i.i, align 8, !noalias !60
  %.2240.i.i = fmul double %.2234.i.i, %.2239.i.i
  %.2242.i.i34 = fadd double %total.11.2929.i.i, %.2240.i.i
  %exitcond1014.not.i.i = icmp eq i64 %.161.i262.i, %.2200.i.i31
  br i1 %exitcond1014.not.i.i, label %B1458.i.i, label %B1390.if.i.i

B1548.if.i.i:                                     ; preds = %B1548.if.i.i.backedge, %B1506.i.i
  %.2306.0953.i.i = phi i64 [ 0, %B1506.i.i ], [ %.2375.i.i, %B1548.if.i.i.backedge ]
  %.2547.i.i = mul nuw nsw i64 %.2306.0953.i.i, %.103.i260.i
  %240 = getelementptr double, ptr %199, i64 %.2547.i.i
  %241 = getelementptr double, ptr %209, i64 %.2547.i.i
  %.2684.i.i = mul nsw i64 %.2306.0953.i.i, %.172.i264.i
  %242 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.2684.i.i
  br label %B1576.if.i.i

B1576.if.i.i:                                     ; preds = %B1548.if.i.i, %B1764.i.i
  %.2427.0942.i.i = phi i64 [ 0, %B1548.if.i.i ], [ %.2496.i.i, %B1764.i.i ]
  %.2496.i.i = add nuw nsw i64 %.2427.0942.i.i, 1
  br i1 %.2525.i.i, label %B1594.i.i, label %B1634.i.i

B1684.if.i.i:                                     ; preds = %B1684.if.i.i, %B1684.if.lr.ph.i.i
  %total.12.3939.i.i = phi double [ %"$phi1660.3.2.3.i.i", %B1684.if.lr.ph.i.i ], [ %.2703.i.i, %B1684.if.i.i ]
  %.2591.0938.i.i = phi i64 [ %spec.select910.i.i, %B1684.if.lr.ph.i.i ], [ %.2653.i.i, %B1684.if.i.i ]
  %.2588.0937.i.i = phi i64 [ 0, %B1684.if.lr.ph.i.i ], [ %.2657.i.i, %B1684.if.i.i ]
  %.2653.i.i = add nsw i64 %.2591.0938.i.i, -1
  %.2657.i.i = add nuw nsw i64 %.2588.0937.i.i, 1
  %.2689.i280.i = getelementptr double, ptr %242, i64 %.2588.0937.i.i
  %.2690.i.i = load double, ptr %.2689.i280.i, align 8, !noalias !60
  %.2691.i.i = fmul double %.2690.i.i, 5.000000e-01
  %.2699.i.i = getelementptr double, ptr %212, i64 %.2588.0937.i.i
  %.2700.i.i = load double, ptr %.2699.i.i, align 8, !noalias !60
  %.2701.i.i = fmul double %.2691.i.i, %.2700.i.i
  %.2703.i.i = fsub double %total.12.3939.i.i, %.2701.i.i
  %.2644.i281.i = icmp sgt i64 %.2591.0938.i.i, 1
  br i1 %.2644.i281.i, label %B1684.if.i.i, label %B1764.i.i

B1850.if.i.i:                                     ; preds = %B1990.i.i, %B1850.if.lr.ph.i.i
  %.2761.0950.i.i = phi i64 [ 0, %B1850.if.lr.ph.i.i ], [ %.2830.i.i, %B1990.i.i ]
  %.2830.i.i = add nuw nsw i64 %.2761.0950.i.i, 1
  br i1 %.2644936.not.i.i, label %B1990.i.i, label %B1882.if.lr.ph.i.i

B1882.if.lr.ph.i.i:                               ; preds = %B1850.if.i.i
  %.3019.i.i = mul nuw nsw i64 %.2761.0950.i.i, %.172.i264.i
  %243 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.3019.i.i
  br label %B1882.if.i.i

B1882.if.i.i:                                     ; preds = %B1882.if.i.i, %B1882.if.lr.ph.i.i
  %total.13.3947.i.i = phi double [ 0.000000e+00, %B1882.if.lr.ph.i.i ], [ %.3034.i.i, %B1882.if.i.i ]
  %.2888.0946.i.i = phi i64 [ %spec.select910.i.i, %B1882.if.lr.ph.i.i ], [ %.2950.i.i, %B1882.if.i.i ]
  %.2885.0945.i.i = phi i64 [ 0, %B1882.if.lr.ph.i.i ], [ %.2954.i.i, %B1882.if.i.i ]
  %.2950.i.i = add nsw i64 %.2888.0946.i.i, -1
  %.2954.i.i = add nuw nsw i64 %.2885.0945.i.i, 1
  %.2984.i.i = icmp slt i64 %.2885.0945.i.i, %.161.i262.i
  %.3002.i283.i = getelementptr double, ptr %gep956.i.i, i64 %.2885.0945.i.i
  %"$phi1950.5.2.4.in.i.i" = select i1 %.2984.i.i, ptr %.3002.i283.i, ptr %.3012.i.i
  %"$phi1950.5.2.4.i.i" = load double, ptr %"$phi1950.5.2.4.in.i.i", align 8, !noalias !60
  %.3027.i.i = getelementptr double, ptr %243, i64 %.2885.0945.i.i
  %.3028.i.i = load double, ptr %.3027.i.i, align 8, !noalias !60
  %.3030.i.i = fmul double %"$phi1950.5.2.4.i.i", %.3028.i.i
  %.3034.i.i = fadd double %total.13.3947.i.i, %.3030.i.i
  %.2941.i.i = icmp sgt i64 %.2888.0946.i.i, 1
  br i1 %.2941.i.i, label %B1882.if.i.i, label %B1990.i.i

B2130.if.i.i:                                     ; preds = %B2130.if.i.i, %whitened_backward
  %.3158.0989.i.i = phi i64 [ 0, %whitened_backward ], [ %.3227.i.i, %B2130.if.i.i ]
  %.3227.i.i = add nuw nsw i64 %.3158.0989.i.i, 1
  %.3253.i.i = mul nsw i64 %.3158.0989.i.i, %.172.i264.i
  %gep992.i.i = getelementptr double, ptr %invariant.gep934.i.i, i64 %.3253.i.i
  %.3260.i.i = load double, ptr %gep992.i.i, align 8, !noalias !60
  %.3264.i.i = getelementptr double, ptr %222, i64 %.3158.0989.i.i
  store double %.3260.i.i, ptr %.3264.i.i, align 8, !noalias !60
  %exitcond1025.not.i.i = icmp eq i64 %.103.i260.i, %.3227.i.i
  br i1 %exitcond1025.not.i.i, label %B2180.i.i, label %B2130.if.i.i

B2206.if.i.i:                                     ; preds = %B2206.if.i.i, %B2206.if.lr.ph.i.i
  %.3295.0994.i.i = phi i64 [ 0, %B2206.if.lr.ph.i.i ], [ %.3364.i.i, %B2206.if.i.i ]
  %.3364.i.i = add nuw nsw i64 %.3295.0994.i.i, 1
  %.3392.i.i = getelementptr double, ptr %223, i64 %.3295.0994.i.i
  %.3393.i.i = load double, ptr %.3392.i.i, align 8, !noalias !60
  %.3399.i.i = getelementptr double, ptr %gep1005.i.i, i64 %.3295.0994.i.i
  store double %.3393.i.i, ptr %.3399.i.i, align 8, !noalias !60
  %exitcond1026.not.i.i = icmp eq i64 %.161.i262.i, %.3364.i.i
  br i1 %exitcond1026.not.i.i, label %B2985.i.i, label %B2206.if.i.i

B2330.if.i.i:                                     ; preds = %B2330.loopexit.i.i, %B2330.if.lr.ph.i.i
  %d_variance.6.1973.i.i = phi double [ %d_variance.3.01009.i.i, %B2330.if.lr.ph.i.i ], [ %.3577.i.i, %B2330.loopexit.i.i ]
  %.3472.0972.i.i = phi i64 [ %storemerge871.i.i, %B2330.if.lr.ph.i.i ], [ %.3534.i.i, %B2330.loopexit.i.i ]
  %.3469.0971.i.i = phi i64 [ 0, %B2330.if.lr.ph.i.i ], [ %.3538.i.i, %B2330.loopexit.i.i ]
  %.3568.i.i = mul nsw i64 %.3469.0971.i.i, %.103.i260.i
  %244 = getelementptr double, ptr %199, i64 %.3568.i.i
  %.3574.i.i = getelementptr double, ptr %244, i64 %.3469.0971.i.i
  %.3575.i.i = load double, ptr %.3574.i.i, align 8, !noalias !60
  %.3828.i.i = mul nsw i64 %.3469.0971.i.i, %.170.i263.i
  %245 = getelementptr double, ptr %225, i64 %.3828.i.i
  %246 = getelementptr double, ptr %201, i64 %.3568.i.i
  br label %B2392.if.i.i

B2392.if.i.i:                                     ; preds = %B2330.if.i.i, %B2392.loopexit.i.i
  %.3610.0969.i.i = phi i64 [ %storemerge871.i.i, %B2330.if.i.i ], [ %.3672.i.i, %B2392.loopexit.i.i ]
  %.3607.0968.i.i = phi i64 [ 0, %B2330.if.i.i ], [ %.3676.i.i, %B2392.loopexit.i.i ]
  %.3672.i.i = add nsw i64 %.3610.0969.i.i, -1
  %.3676.i.i = add nuw nsw i64 %.3607.0968.i.i, 1
  %.3745.i.i = sub i64 %.103.i260.i, %.3607.0968.i.i
  %.3788957.not.i.i = icmp slt i64 %.3745.i.i, 1
  br i1 %.3788957.not.i.i, label %B2530.if.lr.ph.i.i, label %B2426.if.lr.ph.i.i

B2426.if.lr.ph.i.i:                               ; preds = %B2392.if.i.i
  %invariant.gep962.i.i = getelementptr double, ptr %202, i64 %.3607.0968.i.i
  br label %B2426.if.i.i

B2426.if.i.i:                                     ; preds = %B2426.if.i.i, %B2426.if.lr.ph.i.i
  %inner.2.3960.i.i = phi double [ 0.000000e+00, %B2426.if.lr.ph.i.i ], [ %.3846.i.i, %B2426.if.i.i ]
  %.3732.0958.i.i = phi i64 [ %.3607.0968.i.i, %B2426.if.lr.ph.i.i ], [ %.3801.i.i, %B2426.if.i.i ]
  %.3801.i.i = add nuw i64 %.3732.0958.i.i, 1
  %.3833.i.i = getelementptr double, ptr %245, i64 %.3732.0958.i.i
  %.3834.i.i = load double, ptr %.3833.i.i, align 8, !noalias !60
  %.3836.i.i = mul nsw i64 %.3732.0958.i.i, %.103.i260.i
  %gep963.i.i = getelementptr double, ptr %invariant.gep962.i.i, i64 %.3836.i.i
  %.3843.i.i = load double, ptr %gep963.i.i, align 8, !noalias !60
  %.3844.i.i = fmul double %.3834.i.i, %.3843.i.i
  %.3846.i.i = fadd double %inner.2.3960.i.i, %.3844.i.i
  %exitcond1019.not.i.i = icmp eq i64 %.3801.i.i, %.103.i260.i
  br i1 %exitcond1019.not.i.i, label %B2498.loopexit.i.i, label %B2426.if.i.i

B2530.if.i.i:                                     ; preds = %B2530.if.i.i, %B2530.if.lr.ph.i.i
  %.3879.0965.i.i = phi i64 [ 0, %B2530.if.lr.ph.i.i ], [ %.3948.i.i, %B2530.if.i.i ]
  %.3948.i.i = add nuw nsw i64 %.3879.0965.i.i, 1
  %.3980.i.i = getelementptr double, ptr %246, i64 %.3879.0965.i.i
  %.3981.i.i = load double, ptr %.3980.i.i, align 8, !noalias !60
  %.3991.i.i = getelementptr double, ptr %227, i64 %.3879.0965.i.i
  %.3992.i.i = load double, ptr %.3991.i.i, align 8, !noalias !60
  %.3993.i.i = fmul double %inner.2.3.lcssa.i.i, %.3992.i.i
  %.3994.i.i = fadd double %.3981.i.i, %.3993.i.i
  store double %.3994.i.i, ptr %.3980.i.i, align 8, !noalias !60
  %exitcond1020.not.i.i = icmp eq i64 %.3879.0965.i.i, %.3469.0971.i.i
  br i1 %exitcond1020.not.i.i, label %B2392.loopexit.i.i, label %B2530.if.i.i

B2698.if.lr.ph.i.i:                               ; preds = %B2770.i.i, %B2660.if.lr.ph.i.i
  %.4060.0983.i.i = phi i64 [ 0, %B2660.if.lr.ph.i.i ], [ %.4129.i.i, %B2770.i.i ]
  %.4281.i.i = mul nuw nsw i64 %.4060.0983.i.i, %.103.i260.i
  %247 = getelementptr double, ptr %202, i64 %.4281.i.i
  br label %B2698.if.i.i

B2698.if.i.i:                                     ; preds = %B2698.if.i.i, %B2698.if.lr.ph.i.i
  %total.14.2978.i.i = phi double [ 0.000000e+00, %B2698.if.lr.ph.i.i ], [ %.4299.i.i, %B2698.if.i.i ]
  %.4185.0976.i.i = phi i64 [ 0, %B2698.if.lr.ph.i.i ], [ %.4254.i.i, %B2698.if.i.i ]
  %.4254.i.i = add nuw nsw i64 %.4185.0976.i.i, 1
  %.4286.i.i = getelementptr double, ptr %247, i64 %.4185.0976.i.i
  %.4287.i.i = load double, ptr %.4286.i.i, align 8, !noalias !60
  %.4289.i.i = mul nsw i64 %.4185.0976.i.i, %.172.i264.i
  %gep981.i.i = getelementptr double, ptr %invariant.gep934.i.i, i64 %.4289.i.i
  %.4296.i.i = load double, ptr %gep981.i.i, align 8, !noalias !60
  %.4297.i.i = fmul double %.4287.i.i, %.4296.i.i
  %.4299.i.i = fadd double %total.14.2978.i.i, %.4297.i.i
  %exitcond1021.not.i.i = icmp eq i64 %.4185.0976.i.i, %.4060.0983.i.i
  br i1 %exitcond1021.not.i.i, label %B2770.i.i, label %B2698.if.i.i

B2820.if.i.i:                                     ; preds = %B2820.if.i.i, %B2820.if.lr.ph.i.i
  %.4347.0986.i.i = phi i64 [ 0, %B2820.if.lr.ph.i.i ], [ %.4416.i.i, %B2820.if.i.i ]
  %.4416.i.i = add nuw nsw i64 %.4347.0986.i.i, 1
  %.4444.i.i = getelementptr double, ptr %229, i64 %.4347.0986.i.i
  %.4445.i.i = load double, ptr %.4444.i.i, align 8, !noalias !60
  %.4451.i.i = getelementptr double, ptr %gep999.i.i, i64 %.4347.0986.i.i
  store double %.4445.i.i, ptr %.4451.i.i, align 8, !noalias !60
  %exitcond1023.not.i.i = icmp eq i64 %.161.i262.i, %.4416.i.i
  br i1 %exitcond1023.not.i.i, label %B2864.i.i, label %B2820.if.i.i

substitute: ; preds = %B2985.i.i, %B368.thread.i.i
  %d_variance.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B368.thread.i.i ], [ %d_variance.4.1.i.i, %B2985.i.i ]
  %.2226.i = fadd double %d_variance.2.0320.i, %d_variance.3.0.lcssa.i.i
  %.1999.i = icmp sgt i64 %.1946.0319.i, 1
  br i1 %.1999.i, label %B1104.if.i, label %B1250.i

gaussian: ; preds = %B406.loopexit.i.i, %B334.i.i
  %.1879.i = tail call double @llvm.log.f64(double %.129.i)
  %.1881.i = fmul double %.1879.i, %.1496.i
  %.1883.i = fadd double %.1881.i, %log_determinant.2.0.lcssa.i212
  %.1892.i = fadd double %.1891.i214, %.1883.i
  %.1893.i = fmul double %.1892.i, 5.000000e-01
  %248 = fsub double %lp.3.0.lcssa.i, %.1893.i
  %.96.i102 = load i64, ptr %.330.i, align 8, !noalias !69
  %.17864.not.i = icmp slt i64 %.96.i102, 1
  br i1 %.17864.not.i, label %B252.i, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %gaussian
  %.286.i = getelementptr i8, ptr %.59, i64 112
  br label %B60.if.i

B192.i:                                           ; preds = %B60.if.i
  %.146.i.i = load i64, ptr %317, align 8, !noalias !72
  %.267.i.i = getelementptr i8, ptr %317, i64 8
  %.268.i.i = load i64, ptr %.267.i.i, align 8, !noalias !72
  %.9821240.not.i.i = icmp slt i64 %.146.i.i, 1
  br i1 %.9821240.not.i.i, label %B220.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B192.i
  %.895.i.i = getelementptr i8, ptr %317, i64 224
  %.896.i.i = load i64, ptr %.895.i.i, align 8, !noalias !72
  %.764.i.i = getelementptr i8, ptr %317, i64 88
  %.765.i.i = load i64, ptr %.764.i.i, align 8, !noalias !72
  %.642.i.i168 = getelementptr i8, ptr %317, i64 56
  %.643.i.i = load i64, ptr %.642.i.i168, align 8, !noalias !72
  %.520.i.i = getelementptr i8, ptr %317, i64 48
  %.521.i.i = load i64, ptr %.520.i.i, align 8, !noalias !72
  %.1143.i.i169 = getelementptr i8, ptr %317, i64 72
  %.1271.i.i = getelementptr i8, ptr %317, i64 192
  %.1405.i.i = getelementptr i8, ptr %317, i64 208
  %.1531.i.i = getelementptr i8, ptr %317, i64 200
  %.1663.i.i = getelementptr i8, ptr %317, i64 184
  %.1789.i.i = getelementptr i8, ptr %317, i64 176
  %storemerge1085.i.i = tail call i64 @llvm.smax.i64(i64 %.268.i.i, i64 0)
  %.18891138.not.i.i = icmp slt i64 %.268.i.i, 1
  %249 = getelementptr double, ptr %.272, i64 %.643.i.i
  %250 = getelementptr double, ptr %.272, i64 %.521.i.i
  %.2681.i.i = add nsw i64 %.268.i.i, -1
  %251 = getelementptr double, ptr %.272, i64 %.896.i.i
  %.4054.i.i = getelementptr i8, ptr %317, i64 216
  %.4184.i.i = getelementptr i8, ptr %317, i64 112
  %.145.i.i.i = getelementptr i8, ptr %317, i64 136
  %.389.i.i.i = getelementptr i8, ptr %317, i64 152
  %.267.i.i.i = getelementptr i8, ptr %317, i64 144
  %.669.i.i.i = getelementptr i8, ptr %317, i64 120
  %.1228.i.i.i = getelementptr i8, ptr %317, i64 128
  %252 = getelementptr i64, ptr %.59, i64 %.765.i.i
  %.5290.i.i = getelementptr i8, ptr %317, i64 96
  %.5416.i.i = getelementptr i8, ptr %317, i64 104
  br label %B322.i.i

B316.loopexit.i.i:                                ; preds = %B2532.loopexit.i.i, %B2510.i.i, %B2004.i.thread.i
  %exitcond1260.not.i.i = icmp eq i64 %.995.i.i, %.146.i.i
  br i1 %exitcond1260.not.i.i, label %B220.i, label %B322.i.i

B322.i.i:                                         ; preds = %B316.loopexit.i.i, %B322.lr.ph.i.i
  %.924.01242.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.995.i.i, %B316.loopexit.i.i ]
  %.995.i.i = add nuw nsw i64 %.924.01242.i.i, 1
  %.1144.i.i170 = load i64, ptr %.1143.i.i169, align 8, !noalias !72
  %.1147.i.i = mul nsw i64 %.924.01242.i.i, %.268.i.i
  %.1149.i.i = mul nsw i64 %.1147.i.i, %.268.i.i
  %.1272.i.i = load i64, ptr %.1271.i.i, align 8, !noalias !72
  %.1406.i.i = load i64, ptr %.1405.i.i, align 8, !noalias !72
  %.1410.i.i = add nsw i64 %.1406.i.i, %.1147.i.i
  %.1532.i.i171 = load i64, ptr %.1531.i.i, align 8, !noalias !72
  %.1790.i.i = load i64, ptr %.1789.i.i, align 8, !noalias !72
  %.1794.i.i = add nsw i64 %.1790.i.i, %.1147.i.i
  %.1799.i.i = add nsw i64 %.1147.i.i, %.530.i
  br i1 %.18891138.not.i.i, label %B2004.i.thread.i, label %B684.if.lr.ph.i.i

B684.if.lr.ph.i.i:                                ; preds = %B322.i.i
  %.1664.i.i = load i64, ptr %.1663.i.i, align 8, !noalias !72
  %253 = getelementptr double, ptr %.272, i64 %.1794.i.i
  %254 = getelementptr double, ptr %.272, i64 %.1664.i.i
  %255 = getelementptr double, ptr %254, i64 %.1147.i.i
  br label %B718.if.lr.ph.i.i

B684.loopexit.i.i:                                ; preds = %B718.if.i.i
  %.1902.i.i = add nuw nsw i64 %.1833.01139.i.i, 1
  %exitcond1243.not.i.i = icmp eq i64 %.268.i.i, %.1902.i.i
  br i1 %exitcond1243.not.i.i, label %B834.if.i.i, label %B718.if.lr.ph.i.i

B992.preheader.i.i:                               ; preds = %B942.i.i
  %256 = getelementptr double, ptr %.272, i64 %.1272.i.i
  %257 = getelementptr double, ptr %256, i64 %.1149.i.i
  %258 = getelementptr double, ptr %arg.grad, i64 %.1799.i.i
  br label %B992.if.i.i

B942.i.i:                                         ; preds = %B882.if.i.i, %B834.if.i.i
  %total.14.2.lcssa.i.i175 = phi double [ %.2213.i.i, %B834.if.i.i ], [ %.2352.i.i, %B882.if.i.i ]
  %.2367.i.i = getelementptr double, ptr %253, i64 %.2110.01146.i.i
  store double %total.14.2.lcssa.i.i175, ptr %.2367.i.i, align 8, !noalias !72
  %exitcond1245.not.i.i = icmp eq i64 %.268.i.i, %.2179.i.i
  br i1 %exitcond1245.not.i.i, label %B992.preheader.i.i, label %B834.if.i.i

B1098.i.i176:                                     ; preds = %B1036.if.i.i, %B992.if.i.i
  %.2652.pre-phi.i.i = phi i64 [ 0, %B992.if.i.i ], [ %.2628.i.i, %B1036.if.i.i ]
  %total.15.2.lcssa.i.i177 = phi double [ %.2504.i.i, %B992.if.i.i ], [ %.2642.i.i, %B1036.if.i.i ]
  %259 = getelementptr double, ptr %257, i64 %.2652.pre-phi.i.i
  %.2658.i.i = getelementptr double, ptr %259, i64 %.2402.01154.i.i
  %.2659.i.i = load double, ptr %.2658.i.i, align 8, !noalias !72
  %.2664.i.i = fdiv double %total.15.2.lcssa.i.i177, %.2659.i.i
  %.2673.i.i = getelementptr double, ptr %258, i64 %.2402.01154.i.i
  store double %.2664.i.i, ptr %.2673.i.i, align 8, !noalias !72
  %exitcond1247.not.i.i = icmp eq i64 %.268.i.i, %.2471.i.i
  br i1 %exitcond1247.not.i.i, label %B1188.if.i.i, label %B992.if.i.i

B1392.preheader.i.i:                              ; preds = %B1302.i.i
  %260 = getelementptr double, ptr %.272, i64 %.1532.i.i171
  %261 = getelementptr double, ptr %260, i64 %.1147.i.i
  br label %B1420.if.lr.ph.i.i

B1302.i.i:                                        ; preds = %B1240.if.i.i, %B1188.if.i.i
  %total.16.2.lcssa.i.i178 = phi double [ %.2807.i.i, %B1188.if.i.i ], [ %.2947.i.i, %B1240.if.i.i ]
  %.2957.i.i = mul nsw i64 %.2705.01164.i.i, %.268.i.i
  %262 = getelementptr double, ptr %257, i64 %.2957.i.i
  %.2963.i.i = getelementptr double, ptr %262, i64 %.2705.01164.i.i
  %.2964.i.i = load double, ptr %.2963.i.i, align 8, !noalias !72
  %.2969.i.i = fdiv double %total.16.2.lcssa.i.i178, %.2964.i.i
  %.2978.i.i = getelementptr double, ptr %253, i64 %.2705.01164.i.i
  store double %.2969.i.i, ptr %.2978.i.i, align 8, !noalias !72
  %.2761.i.i = icmp sgt i64 %.2708.01165.i.i, 1
  br i1 %.2761.i.i, label %B1188.if.i.i, label %B1392.preheader.i.i

B1392.loopexit.i.i:                               ; preds = %B1662.i.i
  %.3075.i.i = add nsw i64 %.3013.01180.i.i, -1
  %.3079.i.i = add i64 %.3010.01179.i.i, -1
  %.3066.i.i = icmp sgt i64 %.3013.01180.i.i, 1
  br i1 %.3066.i.i, label %B1420.if.lr.ph.i.i, label %B1798.if.lr.ph.i.i

B1442.i.i:                                        ; preds = %B1420.if.i.i
  %.3240.i.i = load double, ptr %.3239.i.i, align 8, !noalias !72
  %.3246.i.i = load double, ptr %.3245.i.i179, align 8, !noalias !72
  %.3247.i.i182 = fadd double %.3240.i.i, %.3246.i.i
  %.3248.i.i = fneg double %.3247.i.i182
  %.3253.i.i183 = getelementptr double, ptr %258, i64 %.3131.01176.i.i
  %.3254.i.i = load double, ptr %.3253.i.i183, align 8, !noalias !72
  %.3255.i.i = fmul double %.3254.i.i, %.3248.i.i
  %.3261.i.i = load double, ptr %.3260.i.i180, align 8, !noalias !72
  %.3266.i.i = getelementptr double, ptr %261, i64 %.3131.01176.i.i
  %.3267.i.i = load double, ptr %.3266.i.i, align 8, !noalias !72
  %.3268.i.i = fmul double %.3261.i.i, %.3267.i.i
  %.3269.i.i = fsub double %.3255.i.i, %.3268.i.i
  %.3278.i.i = icmp eq i64 %.3010.01179.i.i, %.3131.01176.i.i
  br i1 %.3278.i.i, label %B1544.i.i, label %B1560.i.i

B1544.i.i:                                        ; preds = %B1442.i.i
  %.3281.i.i = fadd double %.3269.i.i, -1.000000e+00
  %.3284.i.i = fmul double %.3281.i.i, 5.000000e-01
  br label %B1560.i.i

B1560.i.i:                                        ; preds = %B1420.if.i.i, %B1544.i.i, %B1442.i.i
  %total.18.3.i.i = phi double [ %.3284.i.i, %B1544.i.i ], [ %.3269.i.i, %B1442.i.i ], [ 0.000000e+00, %B1420.if.i.i ]
  br i1 %.33781166.not.i.i, label %B1662.i.i, label %B1590.if.lr.ph.i.i

B1590.if.lr.ph.i.i:                               ; preds = %B1560.i.i
  %invariant.gep1173.i.i = getelementptr double, ptr %251, i64 %.3131.01176.i.i
  br label %B1590.if.i.i

B1662.i.i:                                        ; preds = %B1590.if.i.i, %B1560.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1560.i.i ], [ %.3436.i.i, %B1590.if.i.i ]
  %.3453.i.i = load double, ptr %.3452.i.i, align 8, !noalias !72
  %.3458.i.i = fdiv double %total.17.3.lcssa.i.i, %.3453.i.i
  %.3471.i.i = getelementptr double, ptr %292, i64 %.3131.01176.i.i
  store double %.3458.i.i, ptr %.3471.i.i, align 8, !noalias !72
  %exitcond1248.not.i.i = icmp eq i64 %.268.i.i, %.3200.i.i
  br i1 %exitcond1248.not.i.i, label %B1392.loopexit.i.i, label %B1420.if.i.i

B1760.loopexit.i.i:                               ; preds = %B1932.i.i
  %.3582.i.i = add nuw nsw i64 %.3513.01192.i.i, 1
  %exitcond1249.not.i.i = icmp eq i64 %.268.i.i, %.3582.i.i
  br i1 %exitcond1249.not.i.i, label %B2004.i.i, label %B1798.if.lr.ph.i.i

B1932.i.i:                                        ; preds = %B1860.if.i.i, %B1798.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.3741.i.i, %B1798.if.i.i ], [ %.3885.i.i, %B1860.if.i.i ]
  %.3895.i.i = mul nsw i64 %.3635.01189.i.i, %.268.i.i
  %263 = getelementptr double, ptr %257, i64 %.3895.i.i
  %.3901.i.i = getelementptr double, ptr %263, i64 %.3635.01189.i.i
  %.3902.i.i = load double, ptr %.3901.i.i, align 8, !noalias !72
  %.3907.i.i = fdiv double %total.19.3.lcssa.i.i, %.3902.i.i
  store double %.3907.i.i, ptr %.3740.i.i, align 8, !noalias !72
  %.3691.i.i = icmp sgt i64 %.3638.01190.i.i, 1
  br i1 %.3691.i.i, label %B1798.if.i.i, label %B1760.loopexit.i.i

B2004.i.i:                                        ; preds = %B1760.loopexit.i.i
  %.4055.i.i = load i64, ptr %.4054.i.i, align 8, !noalias !72
  %264 = getelementptr double, ptr %.272, i64 %.4055.i.i
  %.4059.i.i = getelementptr double, ptr %264, i64 %.924.01242.i.i
  %.4060.i.i = load double, ptr %.4059.i.i, align 8, !noalias !72
  %.4185.i.i = load i64, ptr %.4184.i.i, align 8, !noalias !72
  %.4186.not.i.i = icmp eq i64 %.4185.i.i, 0
  br i1 %.4186.not.i.i, label %B2510.i.i, label %B2138.if.lr.ph.i.i

B2004.i.thread.i:                                 ; preds = %B322.i.i
  %.4055.i54.i = load i64, ptr %.4054.i.i, align 8, !noalias !72
  %265 = getelementptr double, ptr %.272, i64 %.4055.i54.i
  %.4059.i55.i = getelementptr double, ptr %265, i64 %.924.01242.i.i
  %.4060.i56.i = load double, ptr %.4059.i55.i, align 8, !noalias !72
  %.4185.i57.i = load i64, ptr %.4184.i.i, align 8, !noalias !72
  %.4186.not.i58.i = icmp eq i64 %.4185.i57.i, 0
  br i1 %.4186.not.i58.i, label %B316.loopexit.i.i, label %B2478.i.i

B2138.if.lr.ph.i.i:                               ; preds = %B2004.i.i
  %266 = getelementptr double, ptr %.272, i64 %.1410.i.i
  br label %B2172.if.lr.ph.i.i

B2138.loopexit.i.i:                               ; preds = %B2424.i.i
  %.4284.i.i = add nuw nsw i64 %.4215.01210.i.i, 1
  %exitcond1253.not.i.i = icmp eq i64 %.268.i.i, %.4284.i.i
  br i1 %exitcond1253.not.i.i, label %B2478.i.i, label %B2172.if.lr.ph.i.i

B2276.if.lr.ph.i.i:                               ; preds = %B2172.if.i.i
  %267 = getelementptr double, ptr %257, i64 %.4439.i.i
  %268 = getelementptr double, ptr %251, i64 %.4439.i.i
  br label %B2350.if.lr.ph.i.i

B2424.i.i:                                        ; preds = %B2350.if.i.i
  %.4567.i.i = add nuw nsw i64 %.4498.01205.i.i, 1
  %.4798.i.i = getelementptr double, ptr %268, i64 %.4498.01205.i.i
  %.4799.i.i = load double, ptr %.4798.i.i, align 8, !noalias !72
  %.4801.i.i = fmul double %.4780.i.i, %.4799.i.i
  %.4805.i.i = fadd double %by_log_weight.5.21207.i.i, %.4801.i.i
  %exitcond1252.not.i.i = icmp eq i64 %.268.i.i, %.4567.i.i
  br i1 %exitcond1252.not.i.i, label %B2138.loopexit.i.i, label %B2350.if.lr.ph.i.i

B2478.i.i:                                        ; preds = %B2138.loopexit.i.i, %B2004.i.thread.i
  %.4060.i5962.i = phi double [ %.4060.i56.i, %B2004.i.thread.i ], [ %.4060.i.i, %B2138.loopexit.i.i ]
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2004.i.thread.i ], [ %.4805.i.i, %B2138.loopexit.i.i ]
  %.146.i.i.i191 = load i64, ptr %.145.i.i.i, align 8, !noalias !75
  %.48190.not.i.i.i = icmp slt i64 %.146.i.i.i191, 1
  br i1 %.48190.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2478.i.i
  %.392.i.i.i192 = mul nuw nsw i64 %.146.i.i.i191, %.924.01242.i.i
  %.390.i.i.i193 = load i64, ptr %.389.i.i.i, align 8, !noalias !75
  %.268.i.i.i = load i64, ptr %.267.i.i.i, align 8, !noalias !75
  %269 = getelementptr i64, ptr %.59, i64 %.268.i.i.i
  %270 = getelementptr double, ptr %.100, i64 %.390.i.i.i193
  %271 = getelementptr double, ptr %270, i64 %.392.i.i.i192
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2478.i.i
  %.670.i.i.i = load i64, ptr %.669.i.i.i, align 8, !noalias !75
  %.671.i.i.i = icmp sgt i64 %.670.i.i.i, -1
  br i1 %.671.i.i.i, label %B272.i.i.i, label %B2510.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.744.i.i.i = load i64, ptr %.286.i, align 8, !noalias !75
  %272 = getelementptr i64, ptr %.59, i64 %.744.i.i.i
  %.idx.i.i.i197 = mul i64 %.670.i.i.i, 232
  %273 = getelementptr i8, ptr %272, i64 %.idx.i.i.i197
  %.1104.i.i.i = getelementptr i8, ptr %273, i64 8
  %.1105.i.i.i = load i64, ptr %.1104.i.i.i, align 8, !noalias !75
  %.144693.not.i.i.i = icmp slt i64 %.1105.i.i.i, 1
  br i1 %.144693.not.i.i.i, label %B2510.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.1352.i.i.i = getelementptr i8, ptr %273, i64 176
  %.1353.i.i.i = load i64, ptr %.1352.i.i.i, align 8, !noalias !75
  %.1231.i.i.i = mul nuw nsw i64 %.1105.i.i.i, %.924.01242.i.i
  %.1229.i.i.i = load i64, ptr %.1228.i.i.i, align 8, !noalias !75
  %274 = getelementptr double, ptr %.272, i64 %.1353.i.i.i
  %275 = getelementptr double, ptr %274, i64 %.1231.i.i.i
  %276 = getelementptr double, ptr %.100, i64 %.1229.i.i.i
  %277 = getelementptr double, ptr %276, i64 %.1231.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.423.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.494.i.i.i, %B160.if.i.i.i ]
  %.494.i.i.i = add nuw nsw i64 %.423.091.i.i.i, 1
  %.522.i.i.i = getelementptr i64, ptr %269, i64 %.423.091.i.i.i
  %.523.i.i.i = load i64, ptr %.522.i.i.i, align 8, !noalias !75
  %.525.i.i.i = getelementptr double, ptr %.372, i64 %.523.i.i.i
  %.526.i.i.i = load double, ptr %.525.i.i.i, align 8, !noalias !75
  %.530.i.i.i = getelementptr double, ptr %271, i64 %.423.091.i.i.i
  %.531.i.i.i = load double, ptr %.530.i.i.i, align 8, !noalias !75
  %.533.i.i.i194 = fmul double %by_log_weight.4.1.lcssa.i.i, %.531.i.i.i
  %.534.i.i.i195 = fadd double %.526.i.i.i, %.533.i.i.i194
  store double %.534.i.i.i195, ptr %.525.i.i.i, align 8, !noalias !75
  %exitcond.not.i.i.i196 = icmp eq i64 %.494.i.i.i, %.146.i.i.i191
  br i1 %exitcond.not.i.i.i196, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.1390.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.1459.i.i.i, %B552.if.i.i.i ]
  %.1459.i.i.i = add nuw nsw i64 %.1390.094.i.i.i, 1
  %.1487.i.i.i = getelementptr double, ptr %275, i64 %.1390.094.i.i.i
  %.1488.i.i.i = load double, ptr %.1487.i.i.i, align 8, !noalias !75
  %.1492.i.i.i = getelementptr double, ptr %277, i64 %.1390.094.i.i.i
  %.1493.i.i.i = load double, ptr %.1492.i.i.i, align 8, !noalias !75
  %.1495.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.1493.i.i.i
  %.1496.i.i.i = fadd double %.1488.i.i.i, %.1495.i.i.i
  store double %.1496.i.i.i, ptr %.1487.i.i.i, align 8, !noalias !75
  %exitcond96.not.i.i.i = icmp eq i64 %.1459.i.i.i, %.1105.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2510.i.i, label %B552.if.i.i.i

B2510.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2004.i.i
  %.4060.i60.i = phi double [ %.4060.i.i, %B2004.i.i ], [ %.4060.i5962.i, %B218.i.i.i ], [ %.4060.i5962.i, %B272.i.i.i ], [ %.4060.i5962.i, %B552.if.i.i.i ]
  br i1 %.18891138.not.i.i, label %B316.loopexit.i.i, label %B2532.if.lr.ph.i.i

B2532.if.lr.ph.i.i:                               ; preds = %B2510.i.i
  %278 = getelementptr double, ptr %.272, i64 %.1794.i.i
  %279 = getelementptr double, ptr %.272, i64 %.1410.i.i
  %280 = getelementptr double, ptr %.100, i64 %.1144.i.i170
  %281 = getelementptr double, ptr %280, i64 %.1149.i.i
  br label %B2572.if.lr.ph.i.i

B2532.loopexit.i.i:                               ; preds = %B2980.loopexit.i.i
  %exitcond1259.not.i.i = icmp eq i64 %.268.i.i, %.4957.i.i
  br i1 %exitcond1259.not.i.i, label %B316.loopexit.i.i, label %B2572.if.lr.ph.i.i

B2704.i.i:                                        ; preds = %B2572.if.i.i
  %.4957.i.i = add nuw nsw i64 %.4888.01238.i.i, 1
  %.5160.i.i = getelementptr i64, ptr %252, i64 %.4888.01238.i.i
  %.5161.i.i = load i64, ptr %.5160.i.i, align 8, !noalias !72
  %.5167.i.i = getelementptr i8, ptr %.5160.i.i, i64 8
  %.5168.i.i = load i64, ptr %.5167.i.i, align 8, !noalias !72
  %.5169.i.i = sub nsw i64 %.5168.i.i, %.5161.i.i
  %.55061219.not.i.i = icmp slt i64 %.5169.i.i, 1
  br i1 %.55061219.not.i.i, label %B2980.if.lr.ph.i.i, label %B2884.if.lr.ph.i.i

B2884.if.lr.ph.i.i:                               ; preds = %B2704.i.i
  %.5422.i.i = mul nuw nsw i64 %.5169.i.i, %.924.01242.i.i
  %.5419.i.i = mul nsw i64 %.5161.i.i, %.146.i.i
  %.5417.i.i = load i64, ptr %.5416.i.i, align 8, !noalias !72
  %.5291.i.i = load i64, ptr %.5290.i.i, align 8, !noalias !72
  %282 = getelementptr i64, ptr %.59, i64 %.5291.i.i
  %283 = getelementptr i64, ptr %282, i64 %.5161.i.i
  %.5554.i.i = fmul double %.4060.i60.i, %.5123.i.i
  %284 = getelementptr double, ptr %.100, i64 %.5417.i.i
  %285 = getelementptr double, ptr %284, i64 %.5419.i.i
  %286 = getelementptr double, ptr %285, i64 %.5422.i.i
  br label %B2884.if.i.i

B2980.if.lr.ph.i.i:                               ; preds = %B2884.if.i.i, %B2704.i.i
  %287 = getelementptr double, ptr %281, i64 %.5109.i.i
  br label %B2980.if.i.i

B2980.loopexit.i.i:                               ; preds = %B3122.if.i.i
  %exitcond1258.not.i.i = icmp eq i64 %.268.i.i, %.5669.i.i
  br i1 %exitcond1258.not.i.i, label %B2532.loopexit.i.i, label %B2980.if.i.i

B3122.if.lr.ph.i.i:                               ; preds = %B3014.if.i.i, %B2980.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2980.if.i.i ], [ %.5841.i.i, %B3014.if.i.i ]
  %.5979.i.i = mul nuw nsw i64 %.5600.01235.i.i, %.268.i.i
  %288 = getelementptr double, ptr %251, i64 %.5979.i.i
  %invariant.gep1232.i.i = getelementptr double, ptr %251, i64 %.5600.01235.i.i
  br label %B3122.if.i.i

B718.if.lr.ph.i.i:                                ; preds = %B684.loopexit.i.i, %B684.if.lr.ph.i.i
  %.1833.01139.i.i = phi i64 [ 0, %B684.if.lr.ph.i.i ], [ %.1902.i.i, %B684.loopexit.i.i ]
  %.2051.i.i = mul nuw nsw i64 %.1833.01139.i.i, %.268.i.i
  %289 = getelementptr double, ptr %249, i64 %.2051.i.i
  %.2062.i.i = getelementptr double, ptr %253, i64 %.1833.01139.i.i
  br label %B718.if.i.i

B718.if.i.i:                                      ; preds = %B718.if.i.i, %B718.if.lr.ph.i.i
  %.1955.01136.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i ], [ %.2024.i.i, %B718.if.i.i ]
  %.2024.i.i = add nuw nsw i64 %.1955.01136.i.i, 1
  %.2056.i.i172 = getelementptr double, ptr %289, i64 %.1955.01136.i.i
  %.2057.i.i = load double, ptr %.2056.i.i172, align 8, !noalias !72
  %.2063.i.i = load double, ptr %.2062.i.i, align 8, !noalias !72
  %.2067.i.i = getelementptr double, ptr %255, i64 %.1955.01136.i.i
  %.2068.i.i173 = load double, ptr %.2067.i.i, align 8, !noalias !72
  %.2069.i.i = fmul double %.2063.i.i, %.2068.i.i173
  %.2070.i.i = fadd double %.2057.i.i, %.2069.i.i
  store double %.2070.i.i, ptr %.2056.i.i172, align 8, !noalias !72
  %exitcond.not.i.i174 = icmp eq i64 %.1955.01136.i.i, %.1833.01139.i.i
  br i1 %exitcond.not.i.i174, label %B684.loopexit.i.i, label %B718.if.i.i

B834.if.i.i:                                      ; preds = %B684.loopexit.i.i, %B942.i.i
  %.2110.01146.i.i = phi i64 [ %.2179.i.i, %B942.i.i ], [ 0, %B684.loopexit.i.i ]
  %.2179.i.i = add nuw nsw i64 %.2110.01146.i.i, 1
  %.2211.i.i = getelementptr double, ptr %255, i64 %.2110.01146.i.i
  %.2212.i.i = load double, ptr %.2211.i.i, align 8, !noalias !72
  %.2213.i.i = fneg double %.2212.i.i
  %.22981141.not.not.i.i = icmp sgt i64 %.268.i.i, %.2110.01146.i.i
  br i1 %.22981141.not.not.i.i, label %B882.if.lr.ph.i.i, label %B942.i.i

B882.if.lr.ph.i.i:                                ; preds = %B834.if.i.i
  %invariant.gep.i.i198 = getelementptr double, ptr %250, i64 %.2110.01146.i.i
  br label %B882.if.i.i

B882.if.i.i:                                      ; preds = %B882.if.i.i, %B882.if.lr.ph.i.i
  %total.14.21144.i.i = phi double [ %.2213.i.i, %B882.if.lr.ph.i.i ], [ %.2352.i.i, %B882.if.i.i ]
  %.2242.01142.i.i = phi i64 [ %.2110.01146.i.i, %B882.if.lr.ph.i.i ], [ %.2311.i.i199, %B882.if.i.i ]
  %.2311.i.i199 = add nuw i64 %.2242.01142.i.i, 1
  %.2337.i.i = mul nsw i64 %.2242.01142.i.i, %.268.i.i
  %gep.i.i200 = getelementptr double, ptr %invariant.gep.i.i198, i64 %.2337.i.i
  %.2344.i.i = load double, ptr %gep.i.i200, align 8, !noalias !72
  %.2348.i.i = getelementptr double, ptr %253, i64 %.2242.01142.i.i
  %.2349.i.i = load double, ptr %.2348.i.i, align 8, !noalias !72
  %.2350.i.i = fmul double %.2344.i.i, %.2349.i.i
  %.2352.i.i = fadd double %total.14.21144.i.i, %.2350.i.i
  %exitcond1244.not.i.i = icmp eq i64 %.2311.i.i199, %.268.i.i
  br i1 %exitcond1244.not.i.i, label %B942.i.i, label %B882.if.i.i

B992.if.i.i:                                      ; preds = %B1098.i.i176, %B992.preheader.i.i
  %.2402.01154.i.i = phi i64 [ 0, %B992.preheader.i.i ], [ %.2471.i.i, %B1098.i.i176 ]
  %.2471.i.i = add nuw nsw i64 %.2402.01154.i.i, 1
  %.2503.i.i = getelementptr double, ptr %253, i64 %.2402.01154.i.i
  %.2504.i.i = load double, ptr %.2503.i.i, align 8, !noalias !72
  %.25881148.not.i.i = icmp eq i64 %.2402.01154.i.i, 0
  br i1 %.25881148.not.i.i, label %B1098.i.i176, label %B1036.if.lr.ph.i.i

B1036.if.lr.ph.i.i:                               ; preds = %B992.if.i.i
  %.2628.i.i = mul nuw nsw i64 %.2402.01154.i.i, %.268.i.i
  %290 = getelementptr double, ptr %257, i64 %.2628.i.i
  br label %B1036.if.i.i

B1036.if.i.i:                                     ; preds = %B1036.if.i.i, %B1036.if.lr.ph.i.i
  %total.15.21151.i.i = phi double [ %.2504.i.i, %B1036.if.lr.ph.i.i ], [ %.2642.i.i, %B1036.if.i.i ]
  %.2532.01149.i.i = phi i64 [ 0, %B1036.if.lr.ph.i.i ], [ %.2601.i.i, %B1036.if.i.i ]
  %.2601.i.i = add nuw nsw i64 %.2532.01149.i.i, 1
  %.2633.i.i = getelementptr double, ptr %290, i64 %.2532.01149.i.i
  %.2634.i.i = load double, ptr %.2633.i.i, align 8, !noalias !72
  %.2638.i.i = getelementptr double, ptr %258, i64 %.2532.01149.i.i
  %.2639.i.i = load double, ptr %.2638.i.i, align 8, !noalias !72
  %.2640.i.i = fmul double %.2634.i.i, %.2639.i.i
  %.2642.i.i = fsub double %total.15.21151.i.i, %.2640.i.i
  %exitcond1246.not.i.i = icmp eq i64 %.2601.i.i, %.2402.01154.i.i
  br i1 %exitcond1246.not.i.i, label %B1098.i.i176, label %B1036.if.i.i

B1188.if.i.i:                                     ; preds = %B1098.i.i176, %B1302.i.i
  %.2708.01165.i.i = phi i64 [ %.2770.i.i, %B1302.i.i ], [ %storemerge1085.i.i, %B1098.i.i176 ]
  %.2705.01164.i.i = phi i64 [ %.2774.i.i, %B1302.i.i ], [ %.2681.i.i, %B1098.i.i176 ]
  %.2770.i.i = add nsw i64 %.2708.01165.i.i, -1
  %.2774.i.i = add i64 %.2705.01164.i.i, -1
  %.2806.i.i = getelementptr double, ptr %258, i64 %.2705.01164.i.i
  %.2807.i.i = load double, ptr %.2806.i.i, align 8, !noalias !72
  %.2812.i.i = add nsw i64 %.2705.01164.i.i, 1
  %.2850.i.i = sub i64 %.268.i.i, %.2812.i.i
  %.28931156.not.i.i = icmp eq i64 %.2850.i.i, 0
  br i1 %.28931156.not.i.i, label %B1302.i.i, label %B1240.if.lr.ph.i.i

B1240.if.lr.ph.i.i:                               ; preds = %B1188.if.i.i
  %invariant.gep1161.i.i = getelementptr double, ptr %257, i64 %.2705.01164.i.i
  br label %B1240.if.i.i

B1240.if.i.i:                                     ; preds = %B1240.if.i.i, %B1240.if.lr.ph.i.i
  %total.16.21159.i.i = phi double [ %.2807.i.i, %B1240.if.lr.ph.i.i ], [ %.2947.i.i, %B1240.if.i.i ]
  %.2840.01158.i.i = phi i64 [ %.2850.i.i, %B1240.if.lr.ph.i.i ], [ %.2902.i.i, %B1240.if.i.i ]
  %.2837.01157.i.i = phi i64 [ %.2812.i.i, %B1240.if.lr.ph.i.i ], [ %.2906.i.i, %B1240.if.i.i ]
  %.2902.i.i = add nsw i64 %.2840.01158.i.i, -1
  %.2906.i.i = add i64 %.2837.01157.i.i, 1
  %.2932.i.i = mul nsw i64 %.2837.01157.i.i, %.268.i.i
  %gep1162.i.i = getelementptr double, ptr %invariant.gep1161.i.i, i64 %.2932.i.i
  %.2939.i.i = load double, ptr %gep1162.i.i, align 8, !noalias !72
  %.2943.i.i = getelementptr double, ptr %253, i64 %.2837.01157.i.i
  %.2944.i.i = load double, ptr %.2943.i.i, align 8, !noalias !72
  %.2945.i.i = fmul double %.2939.i.i, %.2944.i.i
  %.2947.i.i = fsub double %total.16.21159.i.i, %.2945.i.i
  %.2893.i.i = icmp sgt i64 %.2840.01158.i.i, 1
  br i1 %.2893.i.i, label %B1240.if.i.i, label %B1302.i.i

B1420.if.lr.ph.i.i:                               ; preds = %B1392.loopexit.i.i, %B1392.preheader.i.i
  %.3013.01180.i.i = phi i64 [ %storemerge1085.i.i, %B1392.preheader.i.i ], [ %.3075.i.i, %B1392.loopexit.i.i ]
  %.3010.01179.i.i = phi i64 [ %.2681.i.i, %B1392.preheader.i.i ], [ %.3079.i.i, %B1392.loopexit.i.i ]
  %.3237.i.i = add nsw i64 %.3010.01179.i.i, %.1799.i.i
  %.3239.i.i = getelementptr double, ptr %.445, i64 %.3237.i.i
  %.3245.i.i179 = getelementptr double, ptr %261, i64 %.3010.01179.i.i
  %.3260.i.i180 = getelementptr double, ptr %arg.grad, i64 %.3237.i.i
  %.3297.i.i = add nsw i64 %.3010.01179.i.i, 1
  %.3335.i.i181 = sub i64 %.268.i.i, %.3297.i.i
  %.33781166.not.i.i = icmp eq i64 %.3335.i.i181, 0
  %invariant.gep1171.i.i = getelementptr double, ptr %257, i64 %.3010.01179.i.i
  %.3446.i.i = mul nsw i64 %.3010.01179.i.i, %.268.i.i
  %291 = getelementptr double, ptr %257, i64 %.3446.i.i
  %.3452.i.i = getelementptr double, ptr %291, i64 %.3010.01179.i.i
  %292 = getelementptr double, ptr %251, i64 %.3446.i.i
  br label %B1420.if.i.i

B1420.if.i.i:                                     ; preds = %B1420.if.lr.ph.i.i, %B1662.i.i
  %.3131.01176.i.i = phi i64 [ 0, %B1420.if.lr.ph.i.i ], [ %.3200.i.i, %B1662.i.i ]
  %.3200.i.i = add nuw nsw i64 %.3131.01176.i.i, 1
  %.3233.not.i.i = icmp sgt i64 %.3131.01176.i.i, %.3010.01179.i.i
  br i1 %.3233.not.i.i, label %B1560.i.i, label %B1442.i.i

B1590.if.i.i:                                     ; preds = %B1590.if.i.i, %B1590.if.lr.ph.i.i
  %total.17.31169.i.i = phi double [ %total.18.3.i.i, %B1590.if.lr.ph.i.i ], [ %.3436.i.i, %B1590.if.i.i ]
  %.3325.01168.i.i = phi i64 [ %.3335.i.i181, %B1590.if.lr.ph.i.i ], [ %.3387.i.i, %B1590.if.i.i ]
  %.3322.01167.i.i = phi i64 [ %.3297.i.i, %B1590.if.lr.ph.i.i ], [ %.3391.i.i, %B1590.if.i.i ]
  %.3387.i.i = add nsw i64 %.3325.01168.i.i, -1
  %.3391.i.i = add i64 %.3322.01167.i.i, 1
  %293 = mul nsw i64 %.3322.01167.i.i, %.268.i.i
  %gep1172.i.i = getelementptr double, ptr %invariant.gep1171.i.i, i64 %293
  %.3424.i.i = load double, ptr %gep1172.i.i, align 8, !noalias !72
  %gep1174.i.i = getelementptr double, ptr %invariant.gep1173.i.i, i64 %293
  %.3433.i.i184 = load double, ptr %gep1174.i.i, align 8, !noalias !72
  %.3434.i.i185 = fmul double %.3424.i.i, %.3433.i.i184
  %.3436.i.i = fsub double %total.17.31169.i.i, %.3434.i.i185
  %.3378.i.i = icmp sgt i64 %.3325.01168.i.i, 1
  br i1 %.3378.i.i, label %B1590.if.i.i, label %B1662.i.i

B1798.if.lr.ph.i.i:                               ; preds = %B1392.loopexit.i.i, %B1760.loopexit.i.i
  %.3513.01192.i.i = phi i64 [ %.3582.i.i, %B1760.loopexit.i.i ], [ 0, %B1392.loopexit.i.i ]
  %294 = mul nuw nsw i64 %.3513.01192.i.i, %.268.i.i
  %295 = getelementptr double, ptr %251, i64 %294
  br label %B1798.if.i.i

B1798.if.i.i:                                     ; preds = %B1798.if.lr.ph.i.i, %B1932.i.i
  %.3638.01190.i.i = phi i64 [ %storemerge1085.i.i, %B1798.if.lr.ph.i.i ], [ %.3700.i.i, %B1932.i.i ]
  %.3635.01189.i.i = phi i64 [ %.2681.i.i, %B1798.if.lr.ph.i.i ], [ %.3704.i.i, %B1932.i.i ]
  %.3700.i.i = add nsw i64 %.3638.01190.i.i, -1
  %.3704.i.i = add i64 %.3635.01189.i.i, -1
  %.3740.i.i = getelementptr double, ptr %295, i64 %.3635.01189.i.i
  %.3741.i.i = load double, ptr %.3740.i.i, align 8, !noalias !72
  %.3746.i.i = add nsw i64 %.3635.01189.i.i, 1
  %.3784.i.i = sub i64 %.268.i.i, %.3746.i.i
  %.38271181.not.i.i = icmp eq i64 %.3784.i.i, 0
  br i1 %.38271181.not.i.i, label %B1932.i.i, label %B1860.if.lr.ph.i.i

B1860.if.lr.ph.i.i:                               ; preds = %B1798.if.i.i
  %invariant.gep1186.i.i = getelementptr double, ptr %257, i64 %.3635.01189.i.i
  br label %B1860.if.i.i

B1860.if.i.i:                                     ; preds = %B1860.if.i.i, %B1860.if.lr.ph.i.i
  %total.19.31184.i.i = phi double [ %.3741.i.i, %B1860.if.lr.ph.i.i ], [ %.3885.i.i, %B1860.if.i.i ]
  %.3774.01183.i.i = phi i64 [ %.3784.i.i, %B1860.if.lr.ph.i.i ], [ %.3836.i.i186, %B1860.if.i.i ]
  %.3771.01182.i.i = phi i64 [ %.3746.i.i, %B1860.if.lr.ph.i.i ], [ %.3840.i.i, %B1860.if.i.i ]
  %.3836.i.i186 = add nsw i64 %.3774.01183.i.i, -1
  %.3840.i.i = add i64 %.3771.01182.i.i, 1
  %.3872.i.i = getelementptr double, ptr %295, i64 %.3771.01182.i.i
  %.3873.i.i = load double, ptr %.3872.i.i, align 8, !noalias !72
  %.3875.i.i = mul nsw i64 %.3771.01182.i.i, %.268.i.i
  %gep1187.i.i = getelementptr double, ptr %invariant.gep1186.i.i, i64 %.3875.i.i
  %.3882.i.i = load double, ptr %gep1187.i.i, align 8, !noalias !72
  %.3883.i.i = fmul double %.3873.i.i, %.3882.i.i
  %.3885.i.i = fsub double %total.19.31184.i.i, %.3883.i.i
  %.3827.i.i = icmp sgt i64 %.3774.01183.i.i, 1
  br i1 %.3827.i.i, label %B1860.if.i.i, label %B1932.i.i

B2172.if.lr.ph.i.i:                               ; preds = %B2138.loopexit.i.i, %B2138.if.lr.ph.i.i
  %by_log_weight.4.11212.i.i = phi double [ 0.000000e+00, %B2138.if.lr.ph.i.i ], [ %.4805.i.i, %B2138.loopexit.i.i ]
  %.4215.01210.i.i = phi i64 [ 0, %B2138.if.lr.ph.i.i ], [ %.4284.i.i, %B2138.loopexit.i.i ]
  %.4439.i.i = mul nuw nsw i64 %.4215.01210.i.i, %.268.i.i
  %296 = getelementptr double, ptr %250, i64 %.4439.i.i
  %.4456.i.i = getelementptr double, ptr %266, i64 %.4215.01210.i.i
  %.4457.i.i = load double, ptr %.4456.i.i, align 8, !noalias !72
  br label %B2172.if.i.i

B2172.if.i.i:                                     ; preds = %B2172.if.i.i, %B2172.if.lr.ph.i.i
  %by_log_weight.3.21197.i.i = phi double [ %by_log_weight.4.11212.i.i, %B2172.if.lr.ph.i.i ], [ %.4460.i.i, %B2172.if.i.i ]
  %.4343.01195.i.i = phi i64 [ 0, %B2172.if.lr.ph.i.i ], [ %.4412.i.i, %B2172.if.i.i ]
  %.4412.i.i = add nuw nsw i64 %.4343.01195.i.i, 1
  %.4444.i.i187 = getelementptr double, ptr %296, i64 %.4343.01195.i.i
  %.4445.i.i188 = load double, ptr %.4444.i.i187, align 8, !noalias !72
  %.4449.i.i = getelementptr double, ptr %253, i64 %.4343.01195.i.i
  %.4450.i.i = load double, ptr %.4449.i.i, align 8, !noalias !72
  %.4451.i.i189 = fmul double %.4445.i.i188, %.4450.i.i
  %.4458.i.i = fmul double %.4457.i.i, %.4451.i.i189
  %.4460.i.i = fadd double %by_log_weight.3.21197.i.i, %.4458.i.i
  %exitcond1250.not.i.i = icmp eq i64 %.4343.01195.i.i, %.4215.01210.i.i
  br i1 %exitcond1250.not.i.i, label %B2276.if.lr.ph.i.i, label %B2172.if.i.i

B2350.if.lr.ph.i.i:                               ; preds = %B2424.i.i, %B2276.if.lr.ph.i.i
  %by_log_weight.5.21207.i.i = phi double [ %.4460.i.i, %B2276.if.lr.ph.i.i ], [ %.4805.i.i, %B2424.i.i ]
  %.4498.01205.i.i = phi i64 [ 0, %B2276.if.lr.ph.i.i ], [ %.4567.i.i, %B2424.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.4215.01210.i.i, i64 %.4498.01205.i.i)
  %.4597.i.i = icmp eq i64 %.4215.01210.i.i, %.4498.01205.i.i
  %..i.i190 = select i1 %.4597.i.i, double -1.000000e+00, double 0.000000e+00
  %.4771.i.i = mul nuw nsw i64 %.4498.01205.i.i, %.268.i.i
  %297 = getelementptr double, ptr %257, i64 %.4771.i.i
  br label %B2350.if.i.i

B2350.if.i.i:                                     ; preds = %B2350.if.i.i, %B2350.if.lr.ph.i.i
  %total.20.31202.i.i = phi double [ %..i.i190, %B2350.if.lr.ph.i.i ], [ %.4780.i.i, %B2350.if.i.i ]
  %.4666.01200.i.i = phi i64 [ 0, %B2350.if.lr.ph.i.i ], [ %.4735.i.i, %B2350.if.i.i ]
  %.4735.i.i = add nuw nsw i64 %.4666.01200.i.i, 1
  %.4767.i.i = getelementptr double, ptr %267, i64 %.4666.01200.i.i
  %.4768.i.i = load double, ptr %.4767.i.i, align 8, !noalias !72
  %.4776.i.i = getelementptr double, ptr %297, i64 %.4666.01200.i.i
  %.4777.i.i = load double, ptr %.4776.i.i, align 8, !noalias !72
  %.4778.i.i = fmul double %.4768.i.i, %.4777.i.i
  %.4780.i.i = fadd double %total.20.31202.i.i, %.4778.i.i
  %exitcond1251.not.i.i = icmp eq i64 %.4666.01200.i.i, %smin.i.i
  br i1 %exitcond1251.not.i.i, label %B2424.i.i, label %B2350.if.i.i

B2572.if.lr.ph.i.i:                               ; preds = %B2532.loopexit.i.i, %B2532.if.lr.ph.i.i
  %.4888.01238.i.i = phi i64 [ 0, %B2532.if.lr.ph.i.i ], [ %.4957.i.i, %B2532.loopexit.i.i ]
  %.5109.i.i = mul nuw nsw i64 %.4888.01238.i.i, %.268.i.i
  %298 = getelementptr double, ptr %250, i64 %.5109.i.i
  %299 = getelementptr double, ptr %249, i64 %.5109.i.i
  %.5139.i.i = getelementptr double, ptr %279, i64 %.4888.01238.i.i
  br label %B2572.if.i.i

B2572.if.i.i:                                     ; preds = %B2572.if.i.i, %B2572.if.lr.ph.i.i
  %by_pull.2.21217.i.i = phi double [ 0.000000e+00, %B2572.if.lr.ph.i.i ], [ %.5123.i.i, %B2572.if.i.i ]
  %.5013.01215.i.i = phi i64 [ 0, %B2572.if.lr.ph.i.i ], [ %.5082.i.i, %B2572.if.i.i ]
  %.5082.i.i = add nuw nsw i64 %.5013.01215.i.i, 1
  %.5114.i.i = getelementptr double, ptr %298, i64 %.5013.01215.i.i
  %.5115.i.i = load double, ptr %.5114.i.i, align 8, !noalias !72
  %.5119.i.i = getelementptr double, ptr %278, i64 %.5013.01215.i.i
  %.5120.i.i = load double, ptr %.5119.i.i, align 8, !noalias !72
  %.5121.i.i = fmul double %.5115.i.i, %.5120.i.i
  %.5123.i.i = fadd double %by_pull.2.21217.i.i, %.5121.i.i
  %.5133.i.i = getelementptr double, ptr %299, i64 %.5013.01215.i.i
  %.5134.i.i = load double, ptr %.5133.i.i, align 8, !noalias !72
  %.5140.i.i = load double, ptr %.5139.i.i, align 8, !noalias !72
  %.5146.i.i = fmul double %.5120.i.i, %.5140.i.i
  %.5147.i.i = fadd double %.5134.i.i, %.5146.i.i
  store double %.5147.i.i, ptr %.5133.i.i, align 8, !noalias !72
  %exitcond1254.not.i.i = icmp eq i64 %.5013.01215.i.i, %.4888.01238.i.i
  br i1 %exitcond1254.not.i.i, label %B2704.i.i, label %B2572.if.i.i

B2884.if.i.i:                                     ; preds = %B2884.if.i.i, %B2884.if.lr.ph.i.i
  %.5450.01220.i.i = phi i64 [ 0, %B2884.if.lr.ph.i.i ], [ %.5519.i.i, %B2884.if.i.i ]
  %.5519.i.i = add nuw nsw i64 %.5450.01220.i.i, 1
  %.5547.i.i = getelementptr i64, ptr %283, i64 %.5450.01220.i.i
  %.5548.i.i = load i64, ptr %.5547.i.i, align 8, !noalias !72
  %.5550.i.i = getelementptr double, ptr %.372, i64 %.5548.i.i
  %.5551.i.i = load double, ptr %.5550.i.i, align 8, !noalias !72
  %.5558.i.i = getelementptr double, ptr %286, i64 %.5450.01220.i.i
  %.5559.i.i = load double, ptr %.5558.i.i, align 8, !noalias !72
  %.5560.i.i = fmul double %.5554.i.i, %.5559.i.i
  %.5561.i.i = fsub double %.5551.i.i, %.5560.i.i
  store double %.5561.i.i, ptr %.5550.i.i, align 8, !noalias !72
  %exitcond1255.not.i.i = icmp eq i64 %.5519.i.i, %.5169.i.i
  br i1 %exitcond1255.not.i.i, label %B2980.if.lr.ph.i.i, label %B2884.if.i.i

B2980.if.i.i:                                     ; preds = %B2980.loopexit.i.i, %B2980.if.lr.ph.i.i
  %.5600.01235.i.i = phi i64 [ 0, %B2980.if.lr.ph.i.i ], [ %.5669.i.i, %B2980.loopexit.i.i ]
  %.5669.i.i = add nuw nsw i64 %.5600.01235.i.i, 1
  %.57811222.not.not.i.i = icmp sgt i64 %.268.i.i, %.5600.01235.i.i
  br i1 %.57811222.not.not.i.i, label %B3014.if.lr.ph.i.i, label %B3122.if.lr.ph.i.i

B3014.if.lr.ph.i.i:                               ; preds = %B2980.if.i.i
  %invariant.gep1227.i.i = getelementptr double, ptr %250, i64 %.5600.01235.i.i
  br label %B3014.if.i.i

B3014.if.i.i:                                     ; preds = %B3014.if.i.i, %B3014.if.lr.ph.i.i
  %product.2.31225.i.i = phi double [ 0.000000e+00, %B3014.if.lr.ph.i.i ], [ %.5841.i.i, %B3014.if.i.i ]
  %.5725.01223.i.i = phi i64 [ %.5600.01235.i.i, %B3014.if.lr.ph.i.i ], [ %.5794.i.i, %B3014.if.i.i ]
  %.5794.i.i = add nuw i64 %.5725.01223.i.i, 1
  %.5826.i.i = getelementptr double, ptr %287, i64 %.5725.01223.i.i
  %.5827.i.i = load double, ptr %.5826.i.i, align 8, !noalias !72
  %.5829.i.i = fmul double %.4060.i60.i, %.5827.i.i
  %.5831.i.i = mul nsw i64 %.5725.01223.i.i, %.268.i.i
  %gep1228.i.i = getelementptr double, ptr %invariant.gep1227.i.i, i64 %.5831.i.i
  %.5838.i.i = load double, ptr %gep1228.i.i, align 8, !noalias !72
  %.5839.i.i = fmul double %.5829.i.i, %.5838.i.i
  %.5841.i.i = fadd double %product.2.31225.i.i, %.5839.i.i
  %exitcond1256.not.i.i = icmp eq i64 %.5794.i.i, %.268.i.i
  br i1 %exitcond1256.not.i.i, label %B3122.if.lr.ph.i.i, label %B3014.if.i.i

B3122.if.i.i:                                     ; preds = %B3122.if.i.i, %B3122.if.lr.ph.i.i
  %.5874.01230.i.i = phi i64 [ 0, %B3122.if.lr.ph.i.i ], [ %.5943.i.i, %B3122.if.i.i ]
  %.5943.i.i = add nuw nsw i64 %.5874.01230.i.i, 1
  %.5975.i.i = getelementptr double, ptr %299, i64 %.5874.01230.i.i
  %.5976.i.i = load double, ptr %.5975.i.i, align 8, !noalias !72
  %.5984.i.i = getelementptr double, ptr %288, i64 %.5874.01230.i.i
  %.5985.i.i = load double, ptr %.5984.i.i, align 8, !noalias !72
  %.5987.i.i = mul nuw nsw i64 %.5874.01230.i.i, %.268.i.i
  %gep1233.i.i = getelementptr double, ptr %invariant.gep1232.i.i, i64 %.5987.i.i
  %.5994.i.i = load double, ptr %gep1233.i.i, align 8, !noalias !72
  %.5995.i.i = fadd double %.5985.i.i, %.5994.i.i
  %.5997.i.i = fmul double %product.2.3.lcssa.i.i, %.5995.i.i
  %.5998.i.i = fadd double %.5976.i.i, %.5997.i.i
  store double %.5998.i.i, ptr %.5975.i.i, align 8, !noalias !72
  %exitcond1257.not.i.i = icmp eq i64 %.5874.01230.i.i, %.4888.01238.i.i
  br i1 %exitcond1257.not.i.i, label %B2980.loopexit.i.i, label %B3122.if.i.i

B220.i:                                           ; preds = %B316.loopexit.i.i, %B60.if.i, %B192.i
  %.142.i.i = getelementptr i8, ptr %317, i64 8
  %.143.i.i104 = load i64, ptr %.142.i.i, align 8, !noalias !78
  %.725165.not.i.i = icmp slt i64 %.143.i.i104, 1
  br i1 %.725165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B220.i
  %.635.i.i105 = getelementptr i8, ptr %317, i64 56
  %.636.i.i106 = load i64, ptr %.635.i.i105, align 8, !noalias !78
  %.514.i.i = getelementptr i8, ptr %317, i64 64
  %.515.i.i = load i64, ptr %.514.i.i, align 8, !noalias !78
  %.387.i.i = getelementptr i8, ptr %317, i64 24
  %.388.i.i = load i64, ptr %.387.i.i, align 8, !noalias !78
  %.266.i.i = getelementptr i8, ptr %317, i64 32
  %.267.i41.i = load i64, ptr %.266.i.i, align 8, !noalias !78
  %300 = getelementptr i64, ptr %.59, i64 %.388.i.i
  %301 = getelementptr double, ptr %.272, i64 %.515.i.i
  %302 = getelementptr double, ptr %.272, i64 %.636.i.i106
  %303 = getelementptr i64, ptr %.59, i64 %.267.i41.i
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.738.i.i, %.143.i.i104
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.738.i.i = add nuw nsw i64 %.667.0166.i.i, 1
  %.1039160.not.i.i = icmp eq i64 %.667.0166.i.i, 0
  br i1 %.1039160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B362.i.i
  %.942.i.i = getelementptr double, ptr %.272, i64 %.771.i.i
  %.943.i.i113 = load double, ptr %.942.i.i, align 8, !noalias !78
  %.952.i.i = getelementptr double, ptr %306, i64 %.667.0166.i.i
  %.953.i.i = load double, ptr %.952.i.i, align 8, !noalias !78
  %.954.i.i = fmul double %.943.i.i113, %.953.i.i
  %.935.i.i = getelementptr double, ptr %305, i64 %.667.0166.i.i
  %.936.i.i114 = load double, ptr %.935.i.i, align 8, !noalias !78
  %304 = getelementptr i64, ptr %303, i64 %.900.i.i
  br label %B456.if.i.i

B502.i.i:                                         ; preds = %B456.if.i.i
  %.1115.i.i = getelementptr double, ptr %.445, i64 %.1089.i.i
  %.1116.i.i161 = load double, ptr %.1115.i.i, align 8, !noalias !78
  %.1117.i.i162 = tail call double @tanh(double %.1116.i.i161)
  %.1122.i.i = tail call double @cosh(double %.1116.i.i161)
  %.1124.i.i = fmul double %left.2.1162.i.i, %.1122.i.i
  %.1143.i44.i = getelementptr double, ptr %306, i64 %.983.0164.i.i
  %.1144.i45.i = load double, ptr %.1143.i44.i, align 8, !noalias !78
  %.1145.i.i163 = fmul double %.943.i.i113, %.1144.i45.i
  %.1148.i.i = getelementptr double, ptr %arg.grad, i64 %.1089.i.i
  %.1149.i46.i = load double, ptr %.1148.i.i, align 8, !noalias !78
  %.1150.i.i164 = fmul double %.1124.i.i, %.1145.i.i163
  %.1151.i.i = fmul double %.1122.i.i, %.1122.i.i
  %.1155.i.i = fdiv double %.1150.i.i164, %.1151.i.i
  %.1157.i.i = fmul double %d_left.2.1163.i.i, %.1124.i.i
  %.1158.i.i = fmul double %.1117.i.i162, %.1157.i.i
  %.1162.i.i165 = fdiv double %.1158.i.i, %.1122.i.i
  %.1163.i.i166 = fsub double %.1155.i.i, %.1162.i.i165
  %.1164.i.i167 = fadd double %.1149.i46.i, %.1163.i.i166
  store double %.1164.i.i167, ptr %.1148.i.i, align 8, !noalias !78
  %.1171.i.i = fmul double %.1117.i.i162, %.1145.i.i163
  %.1176.i.i = fdiv double %d_left.2.1163.i.i, %.1122.i.i
  %.1179.i.i = fadd double %.1176.i.i, %.1171.i.i
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i, %B502.i.i
  %left.3.2.i.i115 = phi double [ %.1124.i.i, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i ]
  %d_left.3.2.i.i = phi double [ %.1179.i.i, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i ]
  %.1039.i.i = icmp sgt i64 %.983.0164.in.i.i, 1
  br i1 %.1039.i.i, label %B456.if.i.i, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i
  %.667.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.738.i.i, %B232.loopexit.i.i ]
  %.770.i.i107 = getelementptr i64, ptr %300, i64 %.667.0166.i.i
  %.771.i.i = load i64, ptr %.770.i.i107, align 8, !noalias !78
  %.896.i42.i = getelementptr double, ptr %.372, i64 %.771.i.i
  %.900.i.i = mul nuw nsw i64 %.667.0166.i.i, %.143.i.i104
  %305 = getelementptr double, ptr %301, i64 %.900.i.i
  %306 = getelementptr double, ptr %302, i64 %.900.i.i
  %.896.promoted.i.i = load double, ptr %.896.i42.i, align 8, !noalias !78
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.917158.i.i = phi double [ %.896.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.917.i.i, %B282.if.i.i ]
  %.800.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.869.i.i108, %B282.if.i.i ]
  %.869.i.i108 = add nuw nsw i64 %.800.0156.i.i, 1
  %.905.i.i109 = getelementptr double, ptr %305, i64 %.800.0156.i.i
  %.906.i.i110 = load double, ptr %.905.i.i109, align 8, !noalias !78
  %.914.i.i = getelementptr double, ptr %306, i64 %.800.0156.i.i
  %.915.i.i111 = load double, ptr %.914.i.i, align 8, !noalias !78
  %.916.i.i112 = fmul double %.906.i.i110, %.915.i.i111
  %.917.i.i = fadd double %.917158.i.i, %.916.i.i112
  store double %.917.i.i, ptr %.896.i42.i, align 8, !noalias !78
  %exitcond.not.i43.i = icmp eq i64 %.800.0156.i.i, %.667.0166.i.i
  br i1 %exitcond.not.i43.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i:                                      ; preds = %B751.i.i, %B456.if.lr.ph.i.i
  %.983.0164.in.i.i = phi i64 [ %.667.0166.i.i, %B456.if.lr.ph.i.i ], [ %.983.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.954.i.i, %B456.if.lr.ph.i.i ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.936.i.i114, %B456.if.lr.ph.i.i ], [ %left.3.2.i.i115, %B751.i.i ]
  %.983.0164.i.i = add nsw i64 %.983.0164.in.i.i, -1
  %.1088.i.i = getelementptr i64, ptr %304, i64 %.983.0164.i.i
  %.1089.i.i = load i64, ptr %.1088.i.i, align 8, !noalias !78
  %.1094.i.i = icmp sgt i64 %.1089.i.i, -1
  br i1 %.1094.i.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B220.i
  %exitcond.not.i116 = icmp eq i64 %.191.i, %.96.i102
  br i1 %exitcond.not.i116, label %B252.i, label %B60.if.i

B252.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1909.i.i, i64 8
  %.93.i.i118 = load i64, ptr %.92.i.i, align 8, !noalias !81
  %.168.i.i = load i64, ptr %.1297.i.i, align 8, !noalias !81
  %.170.i.i119 = add nsw i64 %.168.i.i, %.93.i.i118
  %.245.i.i = load i64, ptr %.83.i.i.i, align 8, !noalias !81
  %.328463.not.i.i = icmp slt i64 %.245.i.i, 1
  br i1 %.328463.not.i.i, label %B828.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B252.i
  %.439.i.i = getelementptr i8, ptr %.59, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.493.i.i = fadd double %.460.i.i, %.736.i.i
  store double %.493.i.i, ptr %.735.i.i, align 8, !noalias !81
  %.502.i.i = getelementptr double, ptr %.372, i64 %.454.i.i
  %.503.i.i = load double, ptr %.502.i.i, align 8, !noalias !81
  %.505.i.i = fadd double %.460.i.i, %.503.i.i
  store double %.505.i.i, ptr %.502.i.i, align 8, !noalias !81
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.527.i.i = fadd double %.460.i.i, %.736.i.i
  store double %.527.i.i, ptr %.735.i.i, align 8, !noalias !81
  %.536.i.i = getelementptr double, ptr %.372, i64 %.454.i.i
  %.537.i.i = load double, ptr %.536.i.i, align 8, !noalias !81
  %.539.i.i = fsub double %.537.i.i, %.460.i.i
  store double %.539.i.i, ptr %.536.i.i, align 8, !noalias !81
  br label %B1633.i.i

B424.i.i:                                         ; preds = %B150.if.i.i
  %.562.i.i = getelementptr double, ptr %.272, i64 %.454.i.i
  %.563.i.i155 = load double, ptr %.562.i.i, align 8, !noalias !81
  %.565.i.i156 = fmul double %.460.i.i, %.563.i.i155
  %.566.i.i = fadd double %.736.i.i, %.565.i.i156
  store double %.566.i.i, ptr %.735.i.i, align 8, !noalias !81
  %.573.i.i157 = getelementptr double, ptr %.372, i64 %.454.i.i
  %.574.i.i158 = load double, ptr %.573.i.i157, align 8, !noalias !81
  %.577.i.i159 = getelementptr double, ptr %.272, i64 %.450.i.i123
  %.578.i.i160 = load double, ptr %.577.i.i159, align 8, !noalias !81
  %.582.i.i = fmul double %.460.i.i, %.578.i.i160
  %.585.i.i = fadd double %.574.i.i158, %.582.i.i
  store double %.585.i.i, ptr %.573.i.i157, align 8, !noalias !81
  br label %B1633.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.604.i.i = getelementptr double, ptr %.272, i64 %.454.i.i
  %.605.i.i = load double, ptr %.604.i.i, align 8, !noalias !81
  %.610.i.i = fdiv double %.460.i.i, %.605.i.i
  %.611.i.i = fadd double %.736.i.i, %.610.i.i
  store double %.611.i.i, ptr %.735.i.i, align 8, !noalias !81
  %.620.i.i = getelementptr double, ptr %.372, i64 %.454.i.i
  %.621.i.i = load double, ptr %.620.i.i, align 8, !noalias !81
  %.628.i.i152 = getelementptr double, ptr %.272, i64 %.457.i.i
  %.629.i.i153 = load double, ptr %.628.i.i152, align 8, !noalias !81
  %.631.i.i = fmul double %.460.i.i, %.629.i.i153
  %.637.i.i = load double, ptr %.604.i.i, align 8, !noalias !81
  %.641.i.i154 = fdiv double %.631.i.i, %.637.i.i
  %.642.i52.i = fsub double %.621.i.i, %.641.i.i154
  store double %.642.i52.i, ptr %.620.i.i, align 8, !noalias !81
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.661.i.i = getelementptr double, ptr %.272, i64 %.454.i.i
  %.662.i.i = load double, ptr %.661.i.i, align 8, !noalias !81
  %.664.i.i = fmul double %.460.i.i, %.662.i.i
  %.667.i.i = getelementptr double, ptr %.272, i64 %.450.i.i123
  %.668.i.i = load double, ptr %.667.i.i, align 8, !noalias !81
  %.673.i.i124 = fadd double %.662.i.i, -1.000000e+00
  %.674.i.i125 = tail call double @llvm.pow.f64(double %.668.i.i, double %.673.i.i124)
  %.675.i.i = fmul double %.664.i.i, %.674.i.i125
  %.676.i.i = fadd double %.736.i.i, %.675.i.i
  store double %.676.i.i, ptr %.735.i.i, align 8, !noalias !81
  %.684.i.i = load double, ptr %.667.i.i, align 8, !noalias !81
  %.686.i.i126 = fcmp ogt double %.684.i.i, 0.000000e+00
  br i1 %.686.i.i126, label %B698.i.i150, label %B1633.i.i

B698.i.i150:                                      ; preds = %B622.i.i
  %.690.i.i = getelementptr double, ptr %.372, i64 %.454.i.i
  %.691.i.i151 = load double, ptr %.690.i.i, align 8, !noalias !81
  %.698.i.i = getelementptr double, ptr %.272, i64 %.457.i.i
  %.699.i.i = load double, ptr %.698.i.i, align 8, !noalias !81
  %.701.i.i = fmul double %.460.i.i, %.699.i.i
  %.710.i.i = tail call double @llvm.log.f64(double %.684.i.i)
  %.711.i.i = fmul double %.710.i.i, %.701.i.i
  %.712.i.i = fadd double %.691.i.i151, %.711.i.i
  store double %.712.i.i, ptr %.690.i.i, align 8, !noalias !81
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.738.i53.i = fsub double %.736.i.i, %.460.i.i
  store double %.738.i53.i, ptr %.735.i.i, align 8, !noalias !81
  br label %B1633.i.i

B828.i.i:                                         ; preds = %B1633.i.i, %B252.i
  %.825.i.i = load i64, ptr %.170.i.i, align 8, !noalias !81
  %.896.i47.i = getelementptr i8, ptr %.59, i64 32
  %.897.i.i = load i64, ptr %.896.i47.i, align 8, !noalias !81
  %.20.i.i.i = add i64 %.93.i.i118, -1
  %307 = add i64 %.93.i.i118, -2
  %.10294.i.i.i = icmp ult i64 %307, 9223372036854775807
  br i1 %.10294.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i
  %308 = getelementptr i64, ptr %.59, i64 %.825.i.i
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.157.i.i.i = getelementptr double, ptr %.372, i64 %.111.i.i.i134
  %.158.i.i.i = load double, ptr %.157.i.i.i, align 8, !noalias !84
  %.161.i.i.i144 = getelementptr double, ptr %.372, i64 %.47.096.i.i.i
  %.162.i.i.i145 = load double, ptr %.161.i.i.i144, align 8, !noalias !84
  %.163.i.i.i = fadd double %.158.i.i.i, %.162.i.i.i145
  store double %.163.i.i.i, ptr %.157.i.i.i, align 8, !noalias !84
  %.173.i.i.i146 = getelementptr double, ptr %.272, i64 %.47.096.i.i.i
  %.174.i.i.i = load double, ptr %.173.i.i.i146, align 8, !noalias !84
  %.178.i.i.i147 = getelementptr double, ptr %.272, i64 %.111.i.i.i134
  %.179.i.i.i148 = load double, ptr %.178.i.i.i147, align 8, !noalias !84
  %.180.i.i.i = fsub double %.174.i.i.i, %.179.i.i.i148
  %.181.i.i.i = fmul double %.162.i.i.i145, %.180.i.i.i
  %.182.i.i.i149 = fadd double %.181.i.i.i, 1.000000e+00
  store double %.182.i.i.i149, ptr %.161.i.i.i144, align 8, !noalias !84
  br label %B313.i.i.i

B158.i.i.i137:                                    ; preds = %B313.i.i.i
  %.235.i.i.i138 = icmp slt i64 %.93.i.i118, 2
  %spec.select93.i.i.i = select i1 %.235.i.i.i138, i64 0, i64 %.20.i.i.i
  %.27797.i.i.i = icmp sgt i64 %spec.select93.i.i.i, 0
  br i1 %.27797.i.i.i, label %B190.if.i.i.i, label %climb_backward

B230.i.i.i:                                       ; preds = %B190.if.i.i.i
  %.332.i.i.i = getelementptr double, ptr %.372, i64 %.290.i.i.i139
  %.333.i.i.i = load double, ptr %.332.i.i.i, align 8, !noalias !84
  %.336.i.i.i141 = getelementptr double, ptr %.372, i64 %.221.098.i.i.i
  %.337.i.i.i = load double, ptr %.336.i.i.i141, align 8, !noalias !84
  %.338.i.i.i = fadd double %.333.i.i.i, %.337.i.i.i
  store double %.338.i.i.i, ptr %.332.i.i.i, align 8, !noalias !84
  %.348.i.i.i = getelementptr double, ptr %.272, i64 %.221.098.i.i.i
  %.349.i.i.i = load double, ptr %.348.i.i.i, align 8, !noalias !84
  %.353.i.i.i = getelementptr double, ptr %.272, i64 %.290.i.i.i139
  %.354.i.i.i142 = load double, ptr %.353.i.i.i, align 8, !noalias !84
  %.355.i.i.i = fsub double %.349.i.i.i, %.354.i.i.i142
  %.356.i.i.i = fmul double %.337.i.i.i, %.355.i.i.i
  %.357.i.i.i143 = fadd double %.356.i.i.i, 1.000000e+00
  store double %.357.i.i.i143, ptr %.336.i.i.i141, align 8, !noalias !84
  br label %B314.i.i.i

B313.i.i.i:                                       ; preds = %B36.if.i.i.i, %B76.i.i.i
  %.102.i.i.i = icmp samesign ugt i64 %.47.096.i.i.i, 1
  br i1 %.102.i.i.i, label %B36.if.i.i.i, label %B158.i.i.i137

B314.i.i.i:                                       ; preds = %B190.if.i.i.i, %B230.i.i.i
  %exitcond.not.i.i51.i = icmp eq i64 %.290.i.i.i139, %spec.select93.i.i.i
  br i1 %exitcond.not.i.i51.i, label %climb_backward, label %B190.if.i.i.i

B36.if.i.i.i:                                     ; preds = %B313.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.096.i.i.i = phi i64 [ %.20.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.111.i.i.i134, %B313.i.i.i ]
  %.111.i.i.i134 = add i64 %.47.096.i.i.i, -1
  %.147.i.i.i135 = getelementptr i64, ptr %308, i64 %.47.096.i.i.i
  %.148.i.i.i136 = load i64, ptr %.147.i.i.i135, align 8, !noalias !84
  %.149.i.i.i = icmp eq i64 %.148.i.i.i136, 7
  br i1 %.149.i.i.i, label %B76.i.i.i, label %B313.i.i.i

B190.if.i.i.i:                                    ; preds = %B158.i.i.i137, %B314.i.i.i
  %.221.098.i.i.i = phi i64 [ %.290.i.i.i139, %B314.i.i.i ], [ 0, %B158.i.i.i137 ]
  %.290.i.i.i139 = add nuw nsw i64 %.221.098.i.i.i, 1
  %.322.i.i.i140 = getelementptr i64, ptr %308, i64 %.221.098.i.i.i
  %.323.i.i.i = load i64, ptr %.322.i.i.i140, align 8, !noalias !84
  %.324.i.i.i = icmp eq i64 %.323.i.i.i, 8
  br i1 %.324.i.i.i, label %B230.i.i.i, label %B314.i.i.i

climb_backward: ; preds = %B314.i.i.i, %B158.i.i.i137, %B828.i.i
  %.1007.i.i128 = load i64, ptr %.525.i.i, align 8, !noalias !81
  %.1087476.not.i.i = icmp slt i64 %.1007.i.i128, 1
  br i1 %.1087476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1195.i.i = getelementptr i8, ptr %.59, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1100.i.i, %.1007.i.i128
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1424.i.i132 = add nuw nsw i64 %.1355.0471.i.i, 1
  %.1606.i.i = getelementptr i64, ptr %315, i64 %.1355.0471.i.i
  %.1607.i.i = load i64, ptr %.1606.i.i, align 8, !noalias !81
  %.1609.i.i = getelementptr double, ptr %arg.grad, i64 %.1607.i.i
  %.1610.i.i = load double, ptr %.1609.i.i, align 8, !noalias !81
  %.1612.i.i = fadd double %.1592.i.i131, %.1610.i.i
  store double %.1612.i.i, ptr %.1609.i.i, align 8, !noalias !81
  %exitcond482.not.i.i = icmp eq i64 %.1243.i.i, %.1424.i.i132
  br i1 %exitcond482.not.i.i, label %B1428.if.i.i, label %B1260.if.i.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1849479.not.i.i = icmp slt i64 %.93.i.i118, 1
  br i1 %.1849479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %309 = getelementptr i64, ptr %.59, i64 %.825.i.i
  %310 = getelementptr double, ptr %.100, i64 %.897.i.i
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i150, %B622.i.i, %B516.i.i, %B424.i.i, %B352.i.i, %B280.i.i
  %.328.i.i = icmp samesign ugt i64 %.270.0465.in.i.i, 1
  br i1 %.328.i.i, label %B150.if.i.i, label %B828.i.i

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.270.0465.in.i.i = phi i64 [ %.245.i.i, %B150.if.lr.ph.i.i ], [ %.270.0465.i.i, %B1633.i.i ]
  %.270.0465.i.i = add nsw i64 %.270.0465.in.i.i, -1
  %.440.i.i120 = load i64, ptr %.439.i.i, align 8, !noalias !81
  %311 = getelementptr i64, ptr %.59, i64 %.440.i.i120
  %.445.idx.i.i = mul i64 %.270.0465.i.i, 24
  %.445.i.i = getelementptr i8, ptr %311, i64 %.445.idx.i.i
  %.446.i.i121 = load i64, ptr %.445.i.i, align 8, !noalias !81
  %.449.i.i122 = getelementptr i8, ptr %.445.i.i, i64 8
  %.450.i.i123 = load i64, ptr %.449.i.i122, align 8, !noalias !81
  %.453.i.i = getelementptr i8, ptr %.445.i.i, i64 16
  %.454.i.i = load i64, ptr %.453.i.i, align 8, !noalias !81
  %.457.i.i = add nsw i64 %.170.i.i119, %.270.0465.i.i
  %.459.i.i = getelementptr double, ptr %.372, i64 %.457.i.i
  %.460.i.i = load double, ptr %.459.i.i, align 8, !noalias !81
  %.735.i.i = getelementptr double, ptr %.372, i64 %.450.i.i123
  %.736.i.i = load double, ptr %.735.i.i, align 8, !noalias !81
  switch i64 %.446.i.i121, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1031.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1100.i.i, %B988.loopexit.i.i ]
  %.1100.i.i = add nuw nsw i64 %.1031.0477.i.i, 1
  %.1196.i.i = load i64, ptr %.1195.i.i, align 8, !noalias !81
  %312 = getelementptr i64, ptr %.59, i64 %.1196.i.i
  %.1242.idx.i.i = mul i64 %.1031.0477.i.i, 40
  %.1242.i.i = getelementptr i8, ptr %312, i64 %.1242.idx.i.i
  %.1243.i.i = load i64, ptr %.1242.i.i, align 8, !noalias !81
  %.1411470.not.i.i = icmp slt i64 %.1243.i.i, 1
  br i1 %.1411470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B988.if.i.i
  %.1326.i.i = getelementptr i8, ptr %.1242.i.i, i64 8
  %.1327.i.i129 = load i64, ptr %.1326.i.i, align 8, !noalias !81
  %.1292.i.i = getelementptr i8, ptr %.1242.i.i, i64 24
  %.1293.i.i = load i64, ptr %.1292.i.i, align 8, !noalias !81
  %.1267.i.i = getelementptr i8, ptr %.1242.i.i, i64 16
  %.1268.i.i = load i64, ptr %.1267.i.i, align 8, !noalias !81
  %313 = getelementptr double, ptr %.100, i64 %.1293.i.i
  %314 = getelementptr i64, ptr %.59, i64 %.1327.i.i129
  %315 = getelementptr i64, ptr %.59, i64 %.1268.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.lr.ph.i.i, %B1358.i.i
  %.1355.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.1424.i.i132, %B1358.i.i ]
  %invariant.gep.i48.i = getelementptr double, ptr %313, i64 %.1355.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i.i ], [ %.1592.i.i131, %B1292.if.i.i ]
  %.1479.0467.i.i = phi i64 [ 0, %B1260.if.i.i ], [ %.1548.i.i130, %B1292.if.i.i ]
  %.1548.i.i130 = add nuw nsw i64 %.1479.0467.i.i, 1
  %.1574.i.i = mul nuw nsw i64 %.1479.0467.i.i, %.1243.i.i
  %gep.i49.i = getelementptr double, ptr %invariant.gep.i48.i, i64 %.1574.i.i
  %.1581.i.i = load double, ptr %gep.i49.i, align 8, !noalias !81
  %.1585.i.i = getelementptr i64, ptr %314, i64 %.1479.0467.i.i
  %.1586.i.i = load i64, ptr %.1585.i.i, align 8, !noalias !81
  %.1588.i.i = getelementptr double, ptr %.372, i64 %.1586.i.i
  %.1589.i.i = load double, ptr %.1588.i.i, align 8, !noalias !81
  %.1590.i.i = fmul double %.1581.i.i, %.1589.i.i
  %.1592.i.i131 = fadd double %total.2.2469.i.i, %.1590.i.i
  %exitcond.not.i50.i = icmp eq i64 %.1243.i.i, %.1548.i.i130
  br i1 %exitcond.not.i50.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i.i:                                     ; preds = %B1358.i.i, %B1428.if.i.i
  %.1653.0474.i.i = phi i64 [ %.1722.i.i, %B1428.if.i.i ], [ 0, %B1358.i.i ]
  %.1722.i.i = add nuw nsw i64 %.1653.0474.i.i, 1
  %.1750.i.i = getelementptr i64, ptr %314, i64 %.1653.0474.i.i
  %.1751.i.i = load i64, ptr %.1750.i.i, align 8, !noalias !81
  %.1753.i.i = getelementptr double, ptr %.372, i64 %.1751.i.i
  store double 0.000000e+00, ptr %.1753.i.i, align 8, !noalias !81
  %exitcond483.not.i.i = icmp eq i64 %.1243.i.i, %.1722.i.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1793.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1862.i.i, %B1492.if.i.i ]
  %.1862.i.i = add nuw nsw i64 %.1793.0480.i.i, 1
  %.1891.i.i = getelementptr i64, ptr %309, i64 %.1793.0480.i.i
  %.1892.i.i133 = load i64, ptr %.1891.i.i, align 8, !noalias !81
  %.1894.i.i = getelementptr double, ptr %.445, i64 %.1793.0480.i.i
  %.1895.i.i = load double, ptr %.1894.i.i, align 8, !noalias !81
  %.1900.idx.i.i = shl i64 %.1793.0480.i.i, 4
  %.1900.i.i = getelementptr i8, ptr %310, i64 %.1900.idx.i.i
  %.1901.i.i = load double, ptr %.1900.i.i, align 8, !noalias !81
  %.1907.i.i = getelementptr i8, ptr %.1900.i.i, i64 8
  %.1908.i.i = load double, ptr %.1907.i.i, align 8, !noalias !81
  call fastcc void @to_scale(ptr %.1909.i.i, i64 %.1892.i.i133, double %.1895.i.i, double %.1901.i.i, double %.1908.i.i)
  %.1923.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !81
  %.1950.i.i = getelementptr double, ptr %arg.grad, i64 %.1793.0480.i.i
  %.1951.i.i = load double, ptr %.1950.i.i, align 8, !noalias !81
  %.1953.i.i = getelementptr double, ptr %.372, i64 %.1793.0480.i.i
  %.1954.i.i = load double, ptr %.1953.i.i, align 8, !noalias !81
  %.1955.i.i = fmul double %.1923.fca.1.load.i.i, %.1954.i.i
  %.1956.i.i = fadd double %.1951.i.i, %.1955.i.i
  store double %.1956.i.i, ptr %.1950.i.i, align 8, !noalias !81
  %exitcond485.not.i.i = icmp eq i64 %.1862.i.i, %.93.i.i118
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B60.if.i:                                         ; preds = %factor_backward, %B60.if.lr.ph.i
  %.120.066.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.191.i, %factor_backward ]
  %.191.i = add nuw nsw i64 %.120.066.i, 1
  %.287.i = load i64, ptr %.286.i, align 8, !noalias !69
  %316 = getelementptr i64, ptr %.59, i64 %.287.i
  %.idx.i103 = mul i64 %.120.066.i, 232
  %317 = getelementptr i8, ptr %316, i64 %.idx.i103
  %.529.i = getelementptr i8, ptr %317, i64 16
  %.530.i = load i64, ptr %.529.i, align 8, !noalias !69
  %.531.i = icmp sgt i64 %.530.i, -1
  br i1 %.531.i, label %B192.i, label %B220.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
  %.52.i = load i64, ptr %.54.i, align 8, !noalias !87
  %.53.i = icmp eq i64 %.52.i, 0
  br i1 %.53.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %after_likelihood
  %.105.i = inttoptr i64 %.52.i to ptr
  %.19336.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.19336.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.272)
  store double %248, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.135.037.i = phi i64 [ %.206.i, %B130.if.i ], [ 0, %B52.i ]
  %.206.i = add nuw nsw i64 %.135.037.i, 1
  %.232.i = getelementptr double, ptr %arg.grad, i64 %.135.037.i
  %.233.i = load double, ptr %.232.i, align 8, !noalias !87
  %.235.i = getelementptr double, ptr %.105.i, i64 %.135.037.i
  %.236.i = load double, ptr %.235.i, align 8, !noalias !87
  %.237.i201 = fmul double %.233.i, %.236.i
  store double %.237.i201, ptr %.232.i, align 8, !noalias !87
  %exitcond.not.i202 = icmp eq i64 %arg.dim, %.206.i
  br i1 %exitcond.not.i202, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.272)
  store double %248, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %after_likelihood
  tail call void @free(ptr %.272)
  store double %248, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %248, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i = load double, ptr %.132.i, align 8, !noalias !90
  %.137.i = fsub double %.133.i, %.133.i
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i203 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i203, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %248, %to_scaled ], [ %248, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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
  %.55 = getelementptr i8, ptr %arg.model, i64 56
  %.56 = load i64, ptr %.55, align 8
  %.57 = inttoptr i64 %.56 to ptr
  %.58 = atomicrmw add ptr %.57, i64 1 monotonic, align 8
  %.100 = getelementptr i8, ptr %arg.model, i64 64
  %.101 = load i64, ptr %.100, align 8
  %.103.not = icmp slt i64 %.58, %.101
  br i1 %.103.not, label %B134, label %common.ret

common.ret:                                       ; preds = %entry, %from_scaled
  %storemerge = phi i64 [ 0, %from_scaled ], [ -3, %entry ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B134:                                             ; preds = %entry
  %.156 = getelementptr i8, ptr %arg.model, i64 48
  %.157 = load i64, ptr %.156, align 8
  %.158 = inttoptr i64 %.157 to ptr
  %.161 = mul nsw i64 %.58, %arg.dim
  %.162 = getelementptr double, ptr %.158, i64 %.161
  %.54.i = getelementptr i8, ptr %arg.model, i64 40
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !93
  %.56.i = icmp eq i64 %.55.i, 0
  br i1 %.56.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14479.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14479.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.237.i = getelementptr i8, ptr %arg.model, i64 32
  %.238.i = load i64, ptr %.237.i, align 8, !noalias !93
  %.239.i = inttoptr i64 %.238.i to ptr
  %.282.i = inttoptr i64 %.55.i to ptr
  %.37176.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.37176.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.86.080.i = phi i64 [ %.157.i, %B72.if.i ], [ 0, %B50.i ]
  %.157.i = add nuw nsw i64 %.86.080.i, 1
  %.183.i = getelementptr double, ptr %arg.y, i64 %.86.080.i
  %.184.i = load double, ptr %.183.i, align 8, !noalias !93
  %.186.i = getelementptr double, ptr %.162, i64 %.86.080.i
  store double %.184.i, ptr %.186.i, align 8, !noalias !93
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.157.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.315.077.i = phi i64 [ %.384.i, %B232.if.i ], [ 0, %B100.i ]
  %.384.i = add nuw nsw i64 %.315.077.i, 1
  %.410.i = getelementptr double, ptr %.239.i, i64 %.315.077.i
  %.411.i = load double, ptr %.410.i, align 8, !noalias !93
  %.413.i = getelementptr double, ptr %.282.i, i64 %.315.077.i
  %.414.i = load double, ptr %.413.i, align 8, !noalias !93
  %.416.i = getelementptr double, ptr %arg.y, i64 %.315.077.i
  %.417.i = load double, ptr %.416.i, align 8, !noalias !93
  %.418.i = fmul double %.414.i, %.417.i
  %.419.i = fadd double %.411.i, %.418.i
  %.421.i = getelementptr double, ptr %.162, i64 %.315.077.i
  store double %.419.i, ptr %.421.i, align 8, !noalias !93
  %exitcond.not.i = icmp eq i64 %arg.dim, %.384.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i, %B50.i, %B100.i
  %.200 = sitofp i64 %.58 to double
  store double %.200, ptr %arg.out, align 8
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
  %.75.i = tail call double @erfc(double %.74.i), !noalias !96
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
  %.75.i = tail call double @erfc(double %.74.i), !noalias !99
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

define internal fastcc double @stirling_rest_of(double %.1) unnamed_addr {
entry:
  %.3 = alloca double, align 8
  call fastcc void @stirling_rest_of.2(ptr %.3, double %.1)
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
!10 = distinct !{!10, !11, !"climb.2: %retptr"}
!11 = distinct !{!11, !"climb.2"}
!12 = !{!13, !7, !4}
!13 = distinct !{!13, !14, !"calculate.2: %retptr"}
!14 = distinct !{!14, !"calculate.2"}
!15 = !{!16, !7, !4}
!16 = distinct !{!16, !17, !"priors: %retptr"}
!17 = distinct !{!17, !"priors"}
!18 = !{!19, !4}
!19 = distinct !{!19, !20, !"effects_forward.2: %retptr"}
!20 = distinct !{!20, !"effects_forward.2"}
!21 = !{!22, !19, !4}
!22 = distinct !{!22, !23, !"cholesky.3: %retptr"}
!23 = distinct !{!23, !"cholesky.3"}
!24 = !{!25, !19, !4}
!25 = distinct !{!25, !26, !"weight_of.2: %retptr"}
!26 = distinct !{!26, !"weight_of.2"}
!27 = !{!28, !4}
!28 = distinct !{!28, !29, !"factor_forward.2: %retptr"}
!29 = distinct !{!29, !"factor_forward.2"}
!30 = !{!31}
!31 = distinct !{!31, !32, !"gaussian.2: %retptr"}
!32 = distinct !{!32, !"gaussian.2"}
!33 = !{!34, !31}
!34 = distinct !{!34, !35, !"gather.2: %retptr"}
!35 = distinct !{!35, !"gather.2"}
!36 = !{!37, !31}
!37 = distinct !{!37, !38, !"leaf_residuals: %retptr"}
!38 = distinct !{!38, !"leaf_residuals"}
!39 = !{!40, !31}
!40 = distinct !{!40, !41, !"leaf_backward: %retptr"}
!41 = distinct !{!41, !"leaf_backward"}
!42 = !{!43, !31}
!43 = distinct !{!43, !44, !"scatter: %retptr"}
!44 = distinct !{!44, !"scatter"}
!45 = !{!46, !31}
!46 = distinct !{!46, !47, !"eliminate.2: %retptr"}
!47 = distinct !{!47, !"eliminate.2"}
!48 = !{!49, !46, !31}
!49 = distinct !{!49, !50, !"whitened: %retptr"}
!50 = distinct !{!50, !"whitened"}
!51 = !{!52, !46, !31}
!52 = distinct !{!52, !53, !"cholesky.3: %retptr"}
!53 = distinct !{!53, !"cholesky.3"}
!54 = !{!55, !46, !31}
!55 = distinct !{!55, !56, !"solve.2: %retptr"}
!56 = distinct !{!56, !"solve.2"}
!57 = !{!58, !46, !31}
!58 = distinct !{!58, !59, !"solve.2: %retptr"}
!59 = distinct !{!59, !"solve.2"}
!60 = !{!61, !31}
!61 = distinct !{!61, !62, !"substitute.2: %retptr"}
!62 = distinct !{!62, !"substitute.2"}
!63 = !{!64, !61, !31}
!64 = distinct !{!64, !65, !"whitened_backward.2: %retptr"}
!65 = distinct !{!65, !"whitened_backward.2"}
!66 = !{!67, !61, !31}
!67 = distinct !{!67, !68, !"own_gram_gradient: %retptr"}
!68 = distinct !{!68, !"own_gram_gradient"}
!69 = !{!70}
!70 = distinct !{!70, !71, !"after_likelihood.2: %retptr"}
!71 = distinct !{!71, !"after_likelihood.2"}
!72 = !{!73, !70}
!73 = distinct !{!73, !74, !"effects_backward: %retptr"}
!74 = distinct !{!74, !"effects_backward"}
!75 = !{!76, !73, !70}
!76 = distinct !{!76, !77, !"weight_backward: %retptr"}
!77 = distinct !{!77, !"weight_backward"}
!78 = !{!79, !70}
!79 = distinct !{!79, !80, !"factor_backward.2: %retptr"}
!80 = distinct !{!80, !"factor_backward.2"}
!81 = !{!82, !70}
!82 = distinct !{!82, !83, !"backward: %retptr"}
!83 = distinct !{!83, !"backward"}
!84 = !{!85, !82, !70}
!85 = distinct !{!85, !86, !"climb_backward.2: %retptr"}
!86 = distinct !{!86, !"climb_backward.2"}
!87 = !{!88}
!88 = distinct !{!88, !89, !"to_scaled.4: %retptr"}
!89 = distinct !{!89, !"to_scaled.4"}
!90 = !{!91}
!91 = distinct !{!91, !92, !"status.2: %retptr"}
!92 = distinct !{!92, !"status.2"}
!93 = !{!94}
!94 = distinct !{!94, !95, !"from_scaled.2: %retptr"}
!95 = distinct !{!95, !"from_scaled.2"}
!96 = !{!97}
!97 = distinct !{!97, !98, !"log_ndtr.2: %retptr"}
!98 = distinct !{!98, !"log_ndtr.2"}
!99 = !{!100}
!100 = distinct !{!100, !101, !"log_ndtr.2: %retptr"}
!101 = distinct !{!101, !"log_ndtr.2"}
