; from sources 545ca4fc19a93d6c7f0834e8896eaeee74045e78fa1e8277c606c3fec6570c26

define internal fastcc void @by_cross_products(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2038.i.i = alloca [4 x double], align 8
  %.12.i.i.i = alloca double, align 8
  %.39.i.i.i = alloca double, align 8
  %.2045.i = alloca [2 x double], align 8
  %.554 = alloca double, align 8
  %.62 = load i64, ptr %arg.model, align 8
  %.63 = inttoptr i64 %.62 to ptr
  %.106 = getelementptr i8, ptr %arg.model, i64 16
  %.107 = load i64, ptr %.106, align 8
  %.108 = inttoptr i64 %.107 to ptr
  %.201 = getelementptr i8, ptr %.63, i64 128
  %.202 = load i64, ptr %.201, align 8
  %.204.not = icmp eq i64 %arg.dim, %.202
  br i1 %.204.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.309 = load i64, ptr %.63, align 8
  %.311 = add nsw i64 %.309, %arg.dim
  %.312 = tail call ptr @calloc(i64 %.311, i64 8)
  %.318 = icmp eq ptr %.312, null
  br i1 %.318, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.426 = getelementptr i8, ptr %.63, i64 16
  %.427 = load i64, ptr %.426, align 8
  %.428 = getelementptr double, ptr %.312, i64 %.427
  %.517 = getelementptr double, ptr %.312, i64 %.309
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.517, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
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
  %.433.i = getelementptr double, ptr %.517, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  store double 0.000000e+00, ptr %.554, align 8
  call fastcc void @before_likelihood(ptr %.554, ptr %.517, ptr %arg.grad, ptr nonnull %.312, ptr %.428, ptr nonnull %.312, ptr nonnull %.63, ptr %.108)
  %.568 = load double, ptr %.554, align 8
  %.665 = getelementptr i8, ptr %.63, i64 120
  %.666 = load i64, ptr %.665, align 8
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.2045.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.2045.i, i8 0, i64 16, i1 false), !noalias !3
  %.124.i = getelementptr i64, ptr %.63, i64 %.666
  %.125.i = load i64, ptr %.124.i, align 8, !noalias !3
  %.126.i = getelementptr double, ptr %.312, i64 %.125.i
  %.127.i = load double, ptr %.126.i, align 8, !noalias !3
  %.133.i = fmul double %.127.i, %.127.i
  %.237.i = getelementptr i8, ptr %.124.i, i64 16
  %.238.i = load i64, ptr %.237.i, align 8, !noalias !3
  %.339.i = getelementptr i8, ptr %.124.i, i64 176
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !3
  %.441.i = getelementptr i8, ptr %.124.i, i64 184
  %.442.i = load i64, ptr %.441.i, align 8, !noalias !3
  %.224.i.i = getelementptr i8, ptr %.124.i, i64 24
  %.225.i.i = load i64, ptr %.224.i.i, align 8, !noalias !6
  %.314143.not.i.i = icmp slt i64 %.225.i.i, 1
  br i1 %.314143.not.i.i, label %B344.i.i, label %B108.if.lr.ph.i.i

B108.if.lr.ph.i.i:                                ; preds = %from_scaled
  %.455.i.i = getelementptr i8, ptr %.124.i, i64 32
  %.693.i.i = getelementptr i8, ptr %.124.i, i64 40
  %1 = getelementptr double, ptr %.312, i64 %.340.i
  br label %B108.if.i.i

B258.i.i:                                         ; preds = %B108.if.i.i
  %.579.i.i = getelementptr double, ptr %.517, i64 %.571.i.i
  %.580.i.i = load double, ptr %.579.i.i, align 8, !noalias !6
  br label %B328.i.i

B266.i.i:                                         ; preds = %B108.if.i.i
  %.589.i.i = getelementptr double, ptr %.312, i64 %.571.i.i
  %.590.i.i = load double, ptr %.589.i.i, align 8, !noalias !6
  %.694.i.i = load i64, ptr %.693.i.i, align 8, !noalias !6
  %2 = getelementptr double, ptr %.108, i64 %.694.i.i
  %.698.i.i = getelementptr double, ptr %2, i64 %.256.0144.i.i
  %.699.i.i = load double, ptr %.698.i.i, align 8, !noalias !6
  %.700.i.i = fsub double %.590.i.i, %.699.i.i
  br label %B328.i.i

B328.i.i:                                         ; preds = %B266.i.i, %B258.i.i
  %"$phi328.1.2.1.i.i" = phi double [ %.580.i.i, %B258.i.i ], [ %.700.i.i, %B266.i.i ]
  %.711.i.i = getelementptr double, ptr %1, i64 %.256.0144.i.i
  store double %"$phi328.1.2.1.i.i", ptr %.711.i.i, align 8, !noalias !6
  %exitcond.not.i.i = icmp eq i64 %.327.i.i, %.225.i.i
  br i1 %exitcond.not.i.i, label %B344.i.i, label %B108.if.i.i

B344.i.i:                                         ; preds = %B328.i.i, %from_scaled
  %.836.i.i = getelementptr i8, ptr %.124.i, i64 48
  %.837.i.i = load i64, ptr %.836.i.i, align 8, !noalias !6
  %.917150.not.i.i = icmp slt i64 %.837.i.i, 1
  br i1 %.917150.not.i.i, label %gather, label %B416.if.lr.ph.i.i

B416.if.lr.ph.i.i:                                ; preds = %B344.i.i
  %.728.i.i = add nsw i64 %.225.i.i, %.340.i
  %.1061.i.i = getelementptr i8, ptr %.124.i, i64 56
  br label %B416.if.i.i

B416.loopexit.i.i:                                ; preds = %B580.if.i.i, %B416.if.i.i
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0153.i.i, %B416.if.i.i ], [ %.1827.i.i, %B580.if.i.i ]
  %exitcond155.not.i.i = icmp eq i64 %.930.i.i, %.837.i.i
  br i1 %exitcond155.not.i.i, label %gather, label %B416.if.i.i

B108.if.i.i:                                      ; preds = %B328.i.i, %B108.if.lr.ph.i.i
  %.256.0144.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i ], [ %.327.i.i, %B328.i.i ]
  %.327.i.i = add nuw nsw i64 %.256.0144.i.i, 1
  %.456.i.i = load i64, ptr %.455.i.i, align 8, !noalias !6
  %3 = getelementptr i64, ptr %.63, i64 %.456.i.i
  %.461.idx.i.i = shl i64 %.256.0144.i.i, 4
  %.461.i.i = getelementptr i8, ptr %3, i64 %.461.idx.i.i
  %.462.i.i = load i64, ptr %.461.i.i, align 8, !noalias !6
  %.570.i.i = getelementptr i8, ptr %.461.i.i, i64 8
  %.571.i.i = load i64, ptr %.570.i.i, align 8, !noalias !6
  %.575.i.i = icmp eq i64 %.462.i.i, 0
  br i1 %.575.i.i, label %B258.i.i, label %B266.i.i

B416.if.i.i:                                      ; preds = %B416.loopexit.i.i, %B416.if.lr.ph.i.i
  %position.3.0153.i.i = phi i64 [ %.728.i.i, %B416.if.lr.ph.i.i ], [ %position.2.1.lcssa.i.i, %B416.loopexit.i.i ]
  %.861.0151.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i ], [ %.930.i.i, %B416.loopexit.i.i ]
  %.930.i.i = add nuw nsw i64 %.861.0151.i.i, 1
  %.1062.i.i = load i64, ptr %.1061.i.i, align 8, !noalias !6
  %4 = getelementptr i64, ptr %.63, i64 %.1062.i.i
  %.1065.i.i = getelementptr i64, ptr %4, i64 %.861.0151.i.i
  %.1066.i.i = load i64, ptr %.1065.i.i, align 8, !noalias !6
  %.1278.i.i = getelementptr i64, ptr %.63, i64 %.1066.i.i
  %.1279.i.i = load i64, ptr %.1278.i.i, align 8, !noalias !6
  %.1488.i.i = getelementptr i8, ptr %.1278.i.i, i64 8
  %.1489.i.i = load i64, ptr %.1488.i.i, align 8, !noalias !6
  %.1490.i.i = mul nsw i64 %.1489.i.i, %.1279.i.i
  %.1570146.not.i.i = icmp slt i64 %.1490.i.i, 1
  br i1 %.1570146.not.i.i, label %B416.loopexit.i.i, label %B580.if.lr.ph.i.i

B580.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.1816.i.i = getelementptr i8, ptr %.1278.i.i, i64 208
  br label %B580.if.i.i

B580.if.i.i:                                      ; preds = %B580.if.i.i, %B580.if.lr.ph.i.i
  %position.2.1149.i.i = phi i64 [ %position.3.0153.i.i, %B580.if.lr.ph.i.i ], [ %.1827.i.i, %B580.if.i.i ]
  %.1514.0147.i.i = phi i64 [ 0, %B580.if.lr.ph.i.i ], [ %.1583.i.i, %B580.if.i.i ]
  %.1583.i.i = add nuw nsw i64 %.1514.0147.i.i, 1
  %.1817.i.i = load i64, ptr %.1816.i.i, align 8, !noalias !6
  %5 = getelementptr double, ptr %.312, i64 %.1817.i.i
  %.1820.i.i = getelementptr double, ptr %5, i64 %.1514.0147.i.i
  %.1821.i.i = load double, ptr %.1820.i.i, align 8, !noalias !6
  %.1824.i.i = getelementptr double, ptr %.312, i64 %position.2.1149.i.i
  store double %.1821.i.i, ptr %.1824.i.i, align 8, !noalias !6
  %.1827.i.i = add nsw i64 %position.2.1149.i.i, 1
  %exitcond154.not.i.i = icmp eq i64 %.1583.i.i, %.1490.i.i
  br i1 %exitcond154.not.i.i, label %B416.loopexit.i.i, label %B580.if.i.i

gather: ; preds = %B416.loopexit.i.i, %B344.i.i
  %.580.i = getelementptr i8, ptr %.124.i, i64 64
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !3
  %.583.i = getelementptr double, ptr %.108, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !3
  %.982437.not.i = icmp slt i64 %.238.i, 1
  br i1 %.982437.not.i, label %B648.i, label %B404.if.lr.ph.i

B404.if.lr.ph.i:                                  ; preds = %gather
  %.892.i = getelementptr i8, ptr %.124.i, i64 96
  %.893.i = load i64, ptr %.892.i, align 8, !noalias !3
  %.790.i = getelementptr i8, ptr %.124.i, i64 88
  %.791.i = load i64, ptr %.790.i, align 8, !noalias !3
  %.688.i = getelementptr i8, ptr %.124.i, i64 80
  %.689.i = load i64, ptr %.688.i, align 8, !noalias !3
  %6 = getelementptr i64, ptr %.63, i64 %.689.i
  %7 = getelementptr double, ptr %.108, i64 %.893.i
  %8 = getelementptr i64, ptr %.63, i64 %.791.i
  %9 = getelementptr double, ptr %.312, i64 %.340.i
  %.1281.i = getelementptr i8, ptr %.124.i, i64 72
  %10 = getelementptr double, ptr %.312, i64 %.442.i
  br label %B404.if.i

B522.i:                                           ; preds = %B464.if.i, %B404.if.i
  %product.2.1.lcssa.i = phi double [ 0.000000e+00, %B404.if.i ], [ %.1173.i, %B464.if.i ]
  %.1282.i = load i64, ptr %.1281.i, align 8, !noalias !3
  %11 = getelementptr double, ptr %.108, i64 %.1282.i
  %.1286.i = getelementptr double, ptr %11, i64 %.926.0439.i
  %.1287.i = load double, ptr %.1286.i, align 8, !noalias !3
  %.1292.i = getelementptr double, ptr %9, i64 %.926.0439.i
  %.1293.i = load double, ptr %.1292.i, align 8, !noalias !3
  %.1294.i = fmul double %.1287.i, 2.000000e+00
  %.1296.i = fsub double %product.2.1.lcssa.i, %.1294.i
  %.1297.i = fmul double %.1293.i, %.1296.i
  %.1299.i = fadd double %rss.4.0440.i, %.1297.i
  %.1303.i = fsub double %.1287.i, %product.2.1.lcssa.i
  %.1310.i = fdiv double %.1303.i, %.133.i
  %.1317.i = getelementptr double, ptr %10, i64 %.926.0439.i
  store double %.1310.i, ptr %.1317.i, align 8, !noalias !3
  %exitcond.not.i18 = icmp eq i64 %.995.i, %.238.i
  br i1 %exitcond.not.i18, label %B648.i, label %B404.if.i

B648.i:                                           ; preds = %B522.i, %gather
  %rss.4.0.lcssa.i = phi double [ %.584.i, %gather ], [ %.1299.i, %B522.i ]
  %.1430.i = getelementptr i8, ptr %.124.i, i64 104
  %.1431.i = load i64, ptr %.1430.i, align 8, !noalias !3
  %.1532.i = getelementptr i8, ptr %.124.i, i64 8
  %.1533.i = load i64, ptr %.1532.i, align 8, !noalias !3
  %.1535.i = getelementptr double, ptr %.108, i64 %.1533.i
  %.1536.i = load double, ptr %.1535.i, align 8, !noalias !3
  %.1547.i = icmp sgt i64 %.1431.i, 0
  br i1 %.1547.i, label %B758.i, label %B970.i

B758.i:                                           ; preds = %B648.i
  %.116.i.i = getelementptr i8, ptr %.124.i, i64 112
  %.117.i.i = load i64, ptr %.116.i.i, align 8, !noalias !9
  %12 = getelementptr i64, ptr %.63, i64 %.117.i.i
  %.594.i.i = getelementptr i8, ptr %12, i64 16
  %.595.i.i = load i64, ptr %.594.i.i, align 8, !noalias !9
  %.652.i.i = getelementptr i8, ptr %12, i64 24
  %.653.i.i = load i64, ptr %.652.i.i, align 8, !noalias !9
  %.654.i.i = add nsw i64 %.653.i.i, %.595.i.i
  %.717.i.i = getelementptr i8, ptr %12, i64 8
  %.718.i.i = load i64, ptr %.717.i.i, align 8, !noalias !9
  %invariant.gep221.i.i = getelementptr double, ptr %.108, i64 %.654.i.i
  %invariant.gep223.i.i = getelementptr double, ptr %.312, i64 %.654.i.i
  %.800225.not.i.i = icmp slt i64 %.718.i.i, 1
  br i1 %.800225.not.i.i, label %B804.if.lr.ph.i, label %B354.if.lr.ph.i.i

B354.if.lr.ph.i.i:                                ; preds = %B758.i
  %.536.i.i = getelementptr i8, ptr %.124.i, i64 152
  %.537.i.i = load i64, ptr %.536.i.i, align 8, !noalias !9
  %.428.i.i = getelementptr i8, ptr %.124.i, i64 144
  %.429.i.i = load i64, ptr %.428.i.i, align 8, !noalias !9
  %.326.i.i = getelementptr i8, ptr %.124.i, i64 136
  %.327.i257.i = load i64, ptr %.326.i.i, align 8, !noalias !9
  %.219.i.i = load i64, ptr %.339.i, align 8, !noalias !9
  %13 = getelementptr i64, ptr %.63, i64 %.327.i257.i
  %.955.i.i = getelementptr i8, ptr %.124.i, i64 128
  %.1016.i.i = getelementptr i8, ptr %12, i64 64
  %.1066.i258.i = icmp slt i64 %.654.i.i, 2
  %.1028.i.i = add nsw i64 %.654.i.i, -1
  %14 = and i64 %.1028.i.i, -9223372036854775807
  %.1084.i.i = icmp eq i64 %14, 1
  %.1085201204.i.i = lshr i64 %.1028.i.i, 1
  %.1086.i.i = zext i1 %.1084.i.i to i64
  %.1087.i.i = add nuw nsw i64 %.1085201204.i.i, %.1086.i.i
  %15 = getelementptr i64, ptr %.63, i64 %.429.i.i
  %16 = getelementptr double, ptr %.312, i64 %.219.i.i
  %17 = getelementptr double, ptr %.108, i64 %.537.i.i
  %.1368.0.i.i = and i64 %.654.i.i, 1
  %.1398.not.i.i = icmp eq i64 %.1368.0.i.i, 0
  %invariant.gep219.i.i = getelementptr double, ptr %17, i64 %.654.i.i
  %.1108211.not229.i.i = icmp eq i64 %.1087.i.i, 0
  %.1108211.not.i.i = select i1 %.1066.i258.i, i1 true, i1 %.1108211.not229.i.i
  br label %B354.if.i.i

B706.i.i:                                         ; preds = %B590.if.i.i, %B528.if.i.i
  %other.2.2.lcssa.i.i = phi double [ %.1161.i.i, %B528.if.i.i ], [ %.1323.i.i, %B590.if.i.i ]
  %one.4.2.lcssa.i.i = phi double [ %.1154.i.i, %B528.if.i.i ], [ %.1308.i.i, %B590.if.i.i ]
  %.1336.i.i = getelementptr double, ptr %19, i64 %.1052.0212.i.i
  store double %one.4.2.lcssa.i.i, ptr %.1336.i.i, align 8, !noalias !9
  %.1348.i.i = getelementptr i8, ptr %.1336.i.i, i64 8
  store double %other.2.2.lcssa.i.i, ptr %.1348.i.i, align 8, !noalias !9
  %.1108.i.i = icmp sgt i64 %.1055.0213.i.i, 1
  br i1 %.1108.i.i, label %B528.if.i.i, label %B750.else.if.i.i

B776.i.i:                                         ; preds = %B750.else.if.i.i
  %gep222.i.i = getelementptr double, ptr %invariant.gep221.i.i, i64 %.959.i.i
  %.1416.i.i = getelementptr i8, ptr %gep222.i.i, i64 -8
  %.1417.i.i = load double, ptr %.1416.i.i, align 8, !noalias !9
  %.1463.i.i = sub i64 %.848.i.i, %.842.i.i
  %.1506214.not.i.i = icmp slt i64 %.1463.i.i, 1
  br i1 %.1506214.not.i.i, label %B892.i.i, label %B818.if.i.i

B892.i.i:                                         ; preds = %B818.if.i.i, %B776.i.i
  %one.5.1.lcssa.i.i = phi double [ %.1417.i.i, %B776.i.i ], [ %.1566.i.i, %B818.if.i.i ]
  %gep224.i.i = getelementptr double, ptr %invariant.gep223.i.i, i64 %.1020.i.i
  %.1582.i.i = getelementptr i8, ptr %gep224.i.i, i64 -8
  store double %one.5.1.lcssa.i.i, ptr %.1582.i.i, align 8, !noalias !9
  br label %B923.i.i

B923.i.i:                                         ; preds = %B750.else.if.i.i, %B892.i.i
  %exitcond.not.i259.i = icmp eq i64 %.813.i.i, %.718.i.i
  br i1 %exitcond.not.i259.i, label %B804.if.lr.ph.i, label %B354.if.i.i

B354.if.i.i:                                      ; preds = %B923.i.i, %B354.if.lr.ph.i.i
  %.742.0226.i.i = phi i64 [ 0, %B354.if.lr.ph.i.i ], [ %.813.i.i, %B923.i.i ]
  %.813.i.i = add nuw nsw i64 %.742.0226.i.i, 1
  %.841.i.i = getelementptr i64, ptr %13, i64 %.742.0226.i.i
  %.842.i.i = load i64, ptr %.841.i.i, align 8, !noalias !9
  %.847.i.i = getelementptr i8, ptr %.841.i.i, i64 8
  %.848.i.i = load i64, ptr %.847.i.i, align 8, !noalias !9
  %.956.i.i = load i64, ptr %.955.i.i, align 8, !noalias !9
  %.958.i.i = mul nsw i64 %.742.0226.i.i, %.654.i.i
  %.959.i.i = add nsw i64 %.956.i.i, %.958.i.i
  %.1017.i.i = load i64, ptr %.1016.i.i, align 8, !noalias !9
  %.1020.i.i = add nsw i64 %.1017.i.i, %.958.i.i
  br i1 %.1108211.not.i.i, label %B750.else.if.i.i, label %B528.if.lr.ph.i.i

B528.if.lr.ph.i.i:                                ; preds = %B354.if.i.i
  %18 = getelementptr double, ptr %.108, i64 %.959.i.i
  %.1206.i.i = sub i64 %.848.i.i, %.842.i.i
  %spec.select203.i.i = tail call i64 @llvm.smax.i64(i64 %.1206.i.i, i64 0)
  %.1249205.not.i.i = icmp slt i64 %.1206.i.i, 1
  %19 = getelementptr double, ptr %.312, i64 %.1020.i.i
  br label %B528.if.i.i

B528.if.i.i:                                      ; preds = %B528.if.lr.ph.i.i, %B706.i.i
  %.1055.0213.i.i = phi i64 [ %.1087.i.i, %B528.if.lr.ph.i.i ], [ %.1117.i.i, %B706.i.i ]
  %.1052.0212.i.i = phi i64 [ 0, %B528.if.lr.ph.i.i ], [ %.1121.i.i, %B706.i.i ]
  %.1117.i.i = add nsw i64 %.1055.0213.i.i, -1
  %.1121.i.i = add nuw i64 %.1052.0212.i.i, 2
  %.1153.i.i = getelementptr double, ptr %18, i64 %.1052.0212.i.i
  %.1154.i.i = load double, ptr %.1153.i.i, align 8, !noalias !9
  %.1160.i.i = getelementptr i8, ptr %.1153.i.i, i64 8
  %.1161.i.i = load double, ptr %.1160.i.i, align 8, !noalias !9
  br i1 %.1249205.not.i.i, label %B706.i.i, label %B590.if.lr.ph.i.i

B590.if.lr.ph.i.i:                                ; preds = %B528.if.i.i
  %invariant.gep.i.i = getelementptr double, ptr %17, i64 %.1052.0212.i.i
  br label %B590.if.i.i

B590.if.i.i:                                      ; preds = %B590.if.i.i, %B590.if.lr.ph.i.i
  %one.4.2209.i.i = phi double [ %.1154.i.i, %B590.if.lr.ph.i.i ], [ %.1308.i.i, %B590.if.i.i ]
  %other.2.2208.i.i = phi double [ %.1161.i.i, %B590.if.lr.ph.i.i ], [ %.1323.i.i, %B590.if.i.i ]
  %.1196.0207.i.i = phi i64 [ %spec.select203.i.i, %B590.if.lr.ph.i.i ], [ %.1258.i.i, %B590.if.i.i ]
  %.1193.0206.i.i = phi i64 [ %.842.i.i, %B590.if.lr.ph.i.i ], [ %.1262.i.i, %B590.if.i.i ]
  %.1258.i.i = add nsw i64 %.1196.0207.i.i, -1
  %.1262.i.i = add i64 %.1193.0206.i.i, 1
  %.1290.i.i = getelementptr i64, ptr %15, i64 %.1193.0206.i.i
  %.1291.i.i = load i64, ptr %.1290.i.i, align 8, !noalias !9
  %.1295.i.i = getelementptr double, ptr %16, i64 %.1291.i.i
  %.1296.i.i = load double, ptr %.1295.i.i, align 8, !noalias !9
  %.1298.i.i = mul nsw i64 %.1193.0206.i.i, %.654.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.1298.i.i
  %.1305.i.i = load double, ptr %gep.i.i, align 8, !noalias !9
  %.1306.i.i = fmul double %.1296.i.i, %.1305.i.i
  %.1308.i.i = fsub double %one.4.2209.i.i, %.1306.i.i
  %.1319.i.i = getelementptr i8, ptr %gep.i.i, i64 8
  %.1320.i.i = load double, ptr %.1319.i.i, align 8, !noalias !9
  %.1321.i.i = fmul double %.1296.i.i, %.1320.i.i
  %.1323.i.i = fsub double %other.2.2208.i.i, %.1321.i.i
  %.1249.i.i = icmp sgt i64 %.1196.0207.i.i, 1
  br i1 %.1249.i.i, label %B590.if.i.i, label %B706.i.i

B750.else.if.i.i:                                 ; preds = %B706.i.i, %B354.if.i.i
  br i1 %.1398.not.i.i, label %B923.i.i, label %B776.i.i

B818.if.i.i:                                      ; preds = %B776.i.i, %B818.if.i.i
  %one.5.1217.i.i = phi double [ %.1566.i.i, %B818.if.i.i ], [ %.1417.i.i, %B776.i.i ]
  %.1453.0216.i.i = phi i64 [ %.1515.i.i, %B818.if.i.i ], [ %.1463.i.i, %B776.i.i ]
  %.1450.0215.i.i = phi i64 [ %.1519.i.i, %B818.if.i.i ], [ %.842.i.i, %B776.i.i ]
  %.1515.i.i = add nsw i64 %.1453.0216.i.i, -1
  %.1519.i.i = add i64 %.1450.0215.i.i, 1
  %.1545.i.i = mul nsw i64 %.1450.0215.i.i, %.654.i.i
  %gep220.i.i = getelementptr double, ptr %invariant.gep219.i.i, i64 %.1545.i.i
  %.1552.i.i = getelementptr i8, ptr %gep220.i.i, i64 -8
  %.1553.i.i = load double, ptr %.1552.i.i, align 8, !noalias !9
  %.1557.i.i = getelementptr i64, ptr %15, i64 %.1450.0215.i.i
  %.1558.i.i = load i64, ptr %.1557.i.i, align 8, !noalias !9
  %.1562.i.i = getelementptr double, ptr %16, i64 %.1558.i.i
  %.1563.i.i = load double, ptr %.1562.i.i, align 8, !noalias !9
  %.1564.i.i = fmul double %.1553.i.i, %.1563.i.i
  %.1566.i.i = fsub double %one.5.1217.i.i, %.1564.i.i
  %.1506.i.i = icmp samesign ugt i64 %.1453.0216.i.i, 1
  br i1 %.1506.i.i, label %B818.if.i.i, label %B892.i.i

B804.if.lr.ph.i:                                  ; preds = %B923.i.i, %B758.i
  %.1868.i = add nsw i64 %.1431.i, -1
  %.641.i.i = getelementptr i8, ptr %.124.i, i64 160
  %.117.i794.i.i = getelementptr i8, ptr %.124.i, i64 120
  %.850.i321.i = fneg double %.133.i
  br label %B804.if.i

B970.i:                                           ; preds = %eliminate, %B648.i
  %rss.5.0.lcssa.i = phi double [ %rss.4.0.lcssa.i, %B648.i ], [ %.1910.i, %eliminate ]
  %log_determinant.3.0.lcssa.i = phi double [ 0.000000e+00, %B648.i ], [ %.1914.i, %eliminate ]
  %.2030.i = getelementptr i8, ptr %.124.i, i64 168
  %.2031.i = load i64, ptr %.2030.i, align 8, !noalias !3
  %.2036.i = icmp sgt i64 %.2031.i, -1
  br i1 %.2036.i, label %B1028.i, label %B1082.i

B1028.i:                                          ; preds = %B970.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.2045.i, i8 0, i64 16, i1 false), !noalias !3
  call fastcc void @joint_forward(ptr %.2045.i, i64 %.2031.i, i64 %.340.i, double %.133.i, ptr nonnull %.312, ptr nonnull %.63, ptr readonly %.108)
  %.2059.fca.1.load.i = load double, ptr %.fca.1.gep.i, align 8, !noalias !3
  %.2059.fca.0.load.i = load double, ptr %.2045.i, align 8, !noalias !3
  %.2080.i = fsub double %rss.5.0.lcssa.i, %.2059.fca.0.load.i
  %.2086.i = fadd double %log_determinant.3.0.lcssa.i, %.2059.fca.1.load.i
  br label %B1082.i

B1082.i:                                          ; preds = %B1028.i, %B970.i
  %rss.6.0.i = phi double [ %.2080.i, %B1028.i ], [ %rss.5.0.lcssa.i, %B970.i ]
  %log_determinant.4.0.i = phi double [ %.2086.i, %B1028.i ], [ %log_determinant.3.0.lcssa.i, %B970.i ]
  %.2111.i = fdiv double %rss.6.0.i, %.133.i
  %.2126.i = fsub double %.2111.i, %.1536.i
  %.2129.i = fmul double %.2126.i, 5.000000e-01
  %.2134.i = fdiv double %.2129.i, %.133.i
  %.2139.i = add nsw i64 %.1431.i, -1
  %.2219449.not.i = icmp slt i64 %.1431.i, 1
  br i1 %.2219449.not.i, label %B1358.i, label %B1212.if.lr.ph.i

B1212.if.lr.ph.i:                                 ; preds = %B1082.i
  %.2357.i = getelementptr i8, ptr %.124.i, i64 112
  %.858.i.i = getelementptr i8, ptr %.124.i, i64 160
  %.117.i941.i.i = getelementptr i8, ptr %.124.i, i64 120
  %20 = fmul double %.133.i, 2.000000e+00
  %.1123.i.i = fdiv double -5.000000e-01, %.133.i
  br label %B1212.if.i

B1358.i:                                          ; preds = %substitute, %B1082.i
  %d_variance.3.0.lcssa.i = phi double [ %.2134.i, %B1082.i ], [ %.2450.i, %substitute ]
  br i1 %.2036.i, label %B1374.i, label %B1408.i

B1374.i:                                          ; preds = %B1358.i
  %.152.i.i.i = getelementptr i64, ptr %.63, i64 %.2031.i
  %.153.i.i.i = load i64, ptr %.152.i.i.i, align 8, !noalias !12
  %.1082294.not.i.i.i = icmp slt i64 %.153.i.i.i, 1
  br i1 %.1082294.not.i.i.i, label %invert, label %B324.if.lr.ph.i.i.i

B324.if.lr.ph.i.i.i:                              ; preds = %B1374.i
  %.992.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 216
  %.993.i.i.i = load i64, ptr %.992.i.i.i, align 8, !noalias !15
  %.854.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 208
  %.855.i.i.i = load i64, ptr %.854.i.i.i, align 8, !noalias !15
  %.710.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 200
  %.711.i.i.i = load i64, ptr %.710.i.i.i, align 8, !noalias !15
  %.572.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 192
  %.573.i.i.i = load i64, ptr %.572.i.i.i, align 8, !noalias !15
  %.428.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 16
  %.429.i.i.i = load i64, ptr %.428.i.i.i, align 8, !noalias !15
  %.290.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 8
  %.291.i.i.i = load i64, ptr %.290.i.i.i, align 8, !noalias !15
  %21 = getelementptr i64, ptr %.63, i64 %.291.i.i.i
  %22 = getelementptr double, ptr %.312, i64 %.573.i.i.i
  %23 = getelementptr i64, ptr %.63, i64 %.429.i.i.i
  %24 = getelementptr double, ptr %.312, i64 %.993.i.i.i
  %25 = getelementptr double, ptr %.312, i64 %.855.i.i.i
  %26 = getelementptr double, ptr %.312, i64 %.711.i.i.i
  %.1787.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 152
  br label %B324.if.i.i.i

B724.i.i.i:                                       ; preds = %B624.if.i.i.i, %B522.if.i.i.i
  %total.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B522.if.i.i.i ], [ %.1599.i.i.i, %B624.if.i.i.i ]
  %.1624.i.i.i = getelementptr double, ptr %25, i64 %.1431.i.i.i
  %.1625.i.i.i = load double, ptr %.1624.i.i.i, align 8, !noalias !15
  %.1632.i.i.i = getelementptr double, ptr %26, i64 %.1452.i.i.i
  %.1633.i.i.i = load double, ptr %.1632.i.i.i, align 8, !noalias !15
  %.1635.i.i.i = fmul double %.1440.i.i.i, %.1633.i.i.i
  %.1639.i.i.i = fadd double %total.2.2.lcssa.i.i.i, %.1635.i.i.i
  %.1642.i.i.i = fadd double %.1625.i.i.i, %.1639.i.i.i
  store double %.1642.i.i.i, ptr %.1624.i.i.i, align 8, !noalias !15
  %.1389.i.i.i = icmp samesign ugt i64 %.1336.0284.i.i.i, 1
  br i1 %.1389.i.i.i, label %B522.if.i.i.i, label %B784.i.i.i

B784.i.i.i:                                       ; preds = %B724.i.i.i
  %.1788.i.i.i = load i64, ptr %.1787.i.i.i, align 8, !noalias !15
  %27 = getelementptr double, ptr %.108, i64 %.1788.i.i.i
  %.1794.i.i.i = getelementptr double, ptr %27, i64 %.1024.0296.i.i.i
  %.1795.i.i.i = load double, ptr %.1794.i.i.i, align 8, !noalias !15
  %.1797.i.i.i = fmul double %.1151.i.i.i, %.1795.i.i.i
  %.1799.i.i.i = fmul double %.1151.i.i.i, %.1797.i.i.i
  br label %B884.if.i.i.i

B1038.i.i.i:                                      ; preds = %B1004.if.i.i.i, %B784.thread.i.i.i
  %diagonal.2.1.lcssa303.i.i.i = phi double [ %.1799301.i.i.i, %B784.thread.i.i.i ], [ %.1953.i.i.i, %B1004.if.i.i.i ]
  %.2105.i.i.i = getelementptr double, ptr %26, i64 %.1128.i.i.i
  store double %diagonal.2.1.lcssa303.i.i.i, ptr %.2105.i.i.i, align 8, !noalias !15
  %.1082.i.i.i = icmp sgt i64 %.1024.0296.in.i.i.i, 1
  br i1 %.1082.i.i.i, label %B324.if.i.i.i, label %invert.2-pre-split.i.i

B324.if.i.i.i:                                    ; preds = %B1038.i.i.i, %B324.if.lr.ph.i.i.i
  %.1024.0296.in.i.i.i = phi i64 [ %.153.i.i.i, %B324.if.lr.ph.i.i.i ], [ %.1024.0296.i.i.i, %B1038.i.i.i ]
  %.1024.0296.i.i.i = add nsw i64 %.1024.0296.in.i.i.i, -1
  %.1127.i.i.i = getelementptr i64, ptr %21, i64 %.1024.0296.i.i.i
  %.1128.i.i.i = load i64, ptr %.1127.i.i.i, align 8, !noalias !15
  %.1134.i.i.i = getelementptr i8, ptr %.1127.i.i.i, i64 8
  %.1135.i.i.i = load i64, ptr %.1134.i.i.i, align 8, !noalias !15
  %.1146.i.i.i = getelementptr double, ptr %22, i64 %.1128.i.i.i
  %.1147.i.i.i = load double, ptr %.1146.i.i.i, align 8, !noalias !15
  %.1151.i.i.i = fdiv double 1.000000e+00, %.1147.i.i.i
  %.1156.i.i.i = add nsw i64 %.1128.i.i.i, 1
  %.1194.i.i.i = sub i64 %.1135.i.i.i, %.1156.i.i.i
  %storemerge268.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1194.i.i.i, i64 0)
  %.1237275.not.i.i.i = icmp slt i64 %.1194.i.i.i, 1
  br i1 %.1237275.not.i.i.i, label %B784.thread.i.i.i, label %B414.if.i.i.i

B784.thread.i.i.i:                                ; preds = %B324.if.i.i.i
  %.1788297.i.i.i = load i64, ptr %.1787.i.i.i, align 8, !noalias !15
  %28 = getelementptr double, ptr %.108, i64 %.1788297.i.i.i
  %.1794298.i.i.i = getelementptr double, ptr %28, i64 %.1024.0296.i.i.i
  %.1795299.i.i.i = load double, ptr %.1794298.i.i.i, align 8, !noalias !15
  %.1797300.i.i.i = fmul double %.1151.i.i.i, %.1795299.i.i.i
  %.1799301.i.i.i = fmul double %.1151.i.i.i, %.1797300.i.i.i
  br label %B1038.i.i.i

B414.if.i.i.i:                                    ; preds = %B324.if.i.i.i, %B414.if.i.i.i
  %.1184.0277.i.i.i = phi i64 [ %.1246.i.i.i, %B414.if.i.i.i ], [ %storemerge268.i.i.i, %B324.if.i.i.i ]
  %.1181.0276.i.i.i = phi i64 [ %.1250.i.i.i, %B414.if.i.i.i ], [ %.1156.i.i.i, %B324.if.i.i.i ]
  %.1246.i.i.i = add nsw i64 %.1184.0277.i.i.i, -1
  %.1250.i.i.i = add i64 %.1181.0276.i.i.i, 1
  %.1278.i.i.i = getelementptr double, ptr %22, i64 %.1181.0276.i.i.i
  %.1279.i.i.i = load double, ptr %.1278.i.i.i, align 8, !noalias !15
  %.1281.i.i.i = fmul double %.1151.i.i.i, %.1279.i.i.i
  %.1285.i.i.i = getelementptr i64, ptr %23, i64 %.1181.0276.i.i.i
  %.1286.i.i.i = load i64, ptr %.1285.i.i.i, align 8, !noalias !15
  %.1290.i.i.i = getelementptr double, ptr %24, i64 %.1286.i.i.i
  store double %.1281.i.i.i, ptr %.1290.i.i.i, align 8, !noalias !15
  %.1296.i.i.i = load i64, ptr %.1285.i.i.i, align 8, !noalias !15
  %.1300.i.i.i = getelementptr double, ptr %25, i64 %.1296.i.i.i
  store double 0.000000e+00, ptr %.1300.i.i.i, align 8, !noalias !15
  %.1237.i.i.i = icmp samesign ugt i64 %.1184.0277.i.i.i, 1
  br i1 %.1237.i.i.i, label %B414.if.i.i.i, label %B522.if.i.i.i

B522.if.i.i.i:                                    ; preds = %B414.if.i.i.i, %B724.i.i.i
  %.1336.0284.i.i.i = phi i64 [ %.1398.i.i.i, %B724.i.i.i ], [ %storemerge268.i.i.i, %B414.if.i.i.i ]
  %.1333.0283.i.i.i = phi i64 [ %.1402.i.i.i, %B724.i.i.i ], [ %.1156.i.i.i, %B414.if.i.i.i ]
  %.1398.i.i.i = add nsw i64 %.1336.0284.i.i.i, -1
  %.1402.i.i.i = add i64 %.1333.0283.i.i.i, 1
  %.1430.i.i.i = getelementptr i64, ptr %23, i64 %.1333.0283.i.i.i
  %.1431.i.i.i = load i64, ptr %.1430.i.i.i, align 8, !noalias !15
  %.1439.i.i.i = getelementptr double, ptr %24, i64 %.1431.i.i.i
  %.1440.i.i.i = load double, ptr %.1439.i.i.i, align 8, !noalias !15
  %.1451.i.i.i = getelementptr i64, ptr %21, i64 %.1431.i.i.i
  %.1452.i.i.i = load i64, ptr %.1451.i.i.i, align 8, !noalias !15
  %.1458.i.i.i = getelementptr i8, ptr %.1451.i.i.i, i64 8
  %.1459.i.i.i = load i64, ptr %.1458.i.i.i, align 8, !noalias !15
  %.1464.i.i.i = add nsw i64 %.1452.i.i.i, 1
  %.1501.i.i.i = sub i64 %.1459.i.i.i, %.1464.i.i.i
  %.1544278.not.i.i.i = icmp slt i64 %.1501.i.i.i, 1
  br i1 %.1544278.not.i.i.i, label %B724.i.i.i, label %B624.if.i.i.i

B624.if.i.i.i:                                    ; preds = %B522.if.i.i.i, %B624.if.i.i.i
  %total.2.2281.i.i.i = phi double [ %.1599.i.i.i, %B624.if.i.i.i ], [ 0.000000e+00, %B522.if.i.i.i ]
  %.1491.0280.i.i.i = phi i64 [ %.1553.i.i.i, %B624.if.i.i.i ], [ %.1501.i.i.i, %B522.if.i.i.i ]
  %.1488.0279.i.i.i = phi i64 [ %.1557.i.i.i, %B624.if.i.i.i ], [ %.1464.i.i.i, %B522.if.i.i.i ]
  %.1553.i.i.i = add nsw i64 %.1491.0280.i.i.i, -1
  %.1557.i.i.i = add i64 %.1488.0279.i.i.i, 1
  %.1585.i.i.i = getelementptr double, ptr %26, i64 %.1488.0279.i.i.i
  %.1586.i.i.i = load double, ptr %.1585.i.i.i, align 8, !noalias !15
  %.1590.i.i.i = getelementptr i64, ptr %23, i64 %.1488.0279.i.i.i
  %.1591.i.i.i = load i64, ptr %.1590.i.i.i, align 8, !noalias !15
  %.1595.i.i.i = getelementptr double, ptr %24, i64 %.1591.i.i.i
  %.1596.i.i.i = load double, ptr %.1595.i.i.i, align 8, !noalias !15
  %.1597.i.i.i = fmul double %.1586.i.i.i, %.1596.i.i.i
  %.1599.i.i.i = fadd double %total.2.2281.i.i.i, %.1597.i.i.i
  %.1605.i.i.i = getelementptr double, ptr %25, i64 %.1591.i.i.i
  %.1606.i.i.i = load double, ptr %.1605.i.i.i, align 8, !noalias !15
  %.1608.i.i.i = fmul double %.1440.i.i.i, %.1586.i.i.i
  %.1609.i.i.i = fadd double %.1608.i.i.i, %.1606.i.i.i
  store double %.1609.i.i.i, ptr %.1605.i.i.i, align 8, !noalias !15
  %.1544.i.i.i = icmp samesign ugt i64 %.1491.0280.i.i.i, 1
  br i1 %.1544.i.i.i, label %B624.if.i.i.i, label %B724.i.i.i

B884.if.i.i.i:                                    ; preds = %B884.if.i.i.i, %B784.i.i.i
  %diagonal.2.1288.i.i.i = phi double [ %.1953.i.i.i, %B884.if.i.i.i ], [ %.1799.i.i.i, %B784.i.i.i ]
  %.1834.0287.i.i.i = phi i64 [ %.1896.i.i.i, %B884.if.i.i.i ], [ %storemerge268.i.i.i, %B784.i.i.i ]
  %.1831.0286.i.i.i = phi i64 [ %.1900.i.i.i, %B884.if.i.i.i ], [ %.1156.i.i.i, %B784.i.i.i ]
  %.1896.i.i.i = add nsw i64 %.1834.0287.i.i.i, -1
  %.1900.i.i.i = add i64 %.1831.0286.i.i.i, 1
  %.1928.i.i.i = getelementptr i64, ptr %23, i64 %.1831.0286.i.i.i
  %.1929.i.i.i = load i64, ptr %.1928.i.i.i, align 8, !noalias !15
  %.1933.i.i.i = getelementptr double, ptr %25, i64 %.1929.i.i.i
  %.1934.i.i.i = load double, ptr %.1933.i.i.i, align 8, !noalias !15
  %.1935.i.i.i = fneg double %.1934.i.i.i
  %.1939.i.i.i = getelementptr double, ptr %26, i64 %.1831.0286.i.i.i
  store double %.1935.i.i.i, ptr %.1939.i.i.i, align 8, !noalias !15
  %.1944.i.i.i = getelementptr double, ptr %24, i64 %.1929.i.i.i
  %.1945.i.i.i = load double, ptr %.1944.i.i.i, align 8, !noalias !15
  %.1950.i.i.i = load double, ptr %.1933.i.i.i, align 8, !noalias !15
  %.1951.i.i.i = fmul double %.1945.i.i.i, %.1950.i.i.i
  %.1953.i.i.i = fadd double %diagonal.2.1288.i.i.i, %.1951.i.i.i
  %.1887.i.i.i = icmp sgt i64 %.1834.0287.i.i.i, 1
  br i1 %.1887.i.i.i, label %B884.if.i.i.i, label %B1004.if.i.i.i

B1004.if.i.i.i:                                   ; preds = %B884.if.i.i.i, %B1004.if.i.i.i
  %.1992.0292.i.i.i = phi i64 [ %.2054.i.i.i, %B1004.if.i.i.i ], [ %storemerge268.i.i.i, %B884.if.i.i.i ]
  %.1989.0291.i.i.i = phi i64 [ %.2058.i.i.i, %B1004.if.i.i.i ], [ %.1156.i.i.i, %B884.if.i.i.i ]
  %.2054.i.i.i = add nsw i64 %.1992.0292.i.i.i, -1
  %.2058.i.i.i = add i64 %.1989.0291.i.i.i, 1
  %.2086.i.i.i = getelementptr i64, ptr %23, i64 %.1989.0291.i.i.i
  %.2087.i.i.i = load i64, ptr %.2086.i.i.i, align 8, !noalias !15
  %.2091.i.i.i = getelementptr double, ptr %24, i64 %.2087.i.i.i
  store double 0.000000e+00, ptr %.2091.i.i.i, align 8, !noalias !15
  %.2045.i.i.i = icmp sgt i64 %.1992.0292.i.i.i, 1
  br i1 %.2045.i.i.i, label %B1004.if.i.i.i, label %B1038.i.i.i

invert.2-pre-split.i.i: ; preds = %B1038.i.i.i
  %.190.pr.i.i = load i64, ptr %.152.i.i.i, align 8, !noalias !12
  br label %invert

invert: ; preds = %invert.2-pre-split.i.i, %B1374.i
  %.190.i.i = phi i64 [ %.190.pr.i.i, %invert.2-pre-split.i.i ], [ %.153.i.i.i, %B1374.i ]
  %.333.i.i = getelementptr i8, ptr %.152.i.i.i, i64 200
  %.334.i.i = load i64, ptr %.333.i.i, align 8, !noalias !12
  %.471.i.i = getelementptr i8, ptr %.152.i.i.i, i64 248
  %.472.i.i = load i64, ptr %.471.i.i, align 8, !noalias !12
  %.609.i.i = getelementptr i8, ptr %.152.i.i.i, i64 232
  %.610.i.i = load i64, ptr %.609.i.i, align 8, !noalias !12
  %.756.i.i = getelementptr i8, ptr %.152.i.i.i, i64 80
  %.757.i.i = load i64, ptr %.756.i.i, align 8, !noalias !12
  %.837520.not.i.i = icmp slt i64 %.757.i.i, 1
  br i1 %.837520.not.i.i, label %B728.i.i, label %B256.if.lr.ph.i.i

B256.if.lr.ph.i.i:                                ; preds = %invert
  %.1014.i.i = getelementptr i8, ptr %.152.i.i.i, i64 96
  %.1157.i.i = getelementptr i8, ptr %.152.i.i.i, i64 104
  %.1300.i.i = getelementptr i8, ptr %.152.i.i.i, i64 88
  %29 = getelementptr double, ptr %.312, i64 %.334.i.i
  %30 = getelementptr double, ptr %.312, i64 %.472.i.i
  %.1483.i.i = getelementptr i8, ptr %.152.i.i.i, i64 120
  %.1637.i.i = getelementptr i8, ptr %.152.i.i.i, i64 128
  %.1796.i.i = getelementptr i8, ptr %.152.i.i.i, i64 136
  %.1806.i.i = fmul double %.133.i, -5.000000e-01
  br label %B256.if.i.i

B628.i.i:                                         ; preds = %B256.if.i.i
  %.1797.i.i = load i64, ptr %.1796.i.i, align 8, !noalias !12
  %31 = getelementptr i64, ptr %.63, i64 %.1797.i.i
  %.1803.i.i = getelementptr i64, ptr %31, i64 %.781.0522.i.i
  %.1804.i.i = load i64, ptr %.1803.i.i, align 8, !noalias !12
  %.1808.i.i = fmul double %.1806.i.i, %..i.i
  %.1812.i.i = fmul double %.1808.i.i, %.1328.i.i
  %32 = getelementptr i64, ptr %.63, i64 %.1643.i.i
  %.219.i.i.i = getelementptr i8, ptr %32, i64 368
  %.220.i.i.i = load i64, ptr %.219.i.i.i, align 8, !noalias !18
  %.427.i.i.i = getelementptr i8, ptr %32, i64 392
  %.428.i457.i.i = load i64, ptr %.427.i.i.i, align 8, !noalias !18
  %.635.i.i.i = getelementptr i8, ptr %32, i64 400
  %.636.i.i.i = load i64, ptr %.635.i.i.i, align 8, !noalias !18
  %.646.i.i.i = ashr i64 %.1804.i.i, 1
  %33 = getelementptr double, ptr %.312, i64 %.428.i457.i.i
  %.654.i.i.i = getelementptr double, ptr %33, i64 %.646.i.i.i
  %.655.i.i.i = load double, ptr %.654.i.i.i, align 8, !noalias !18
  %34 = getelementptr double, ptr %33, i64 %.220.i.i.i
  %.662.i.i.i = getelementptr double, ptr %34, i64 %.646.i.i.i
  %.663.i.i.i = load double, ptr %.662.i.i.i, align 8, !noalias !18
  %.667.i.i.i = fmul double %.663.i.i.i, %.663.i.i.i
  %.671.i.i.i = fdiv double 1.000000e+00, %.667.i.i.i
  %.675.i.i.i = and i64 %.1804.i.i, 1
  %.676.not.i.i.i = icmp eq i64 %.675.i.i.i, 0
  %35 = getelementptr double, ptr %.312, i64 %.636.i.i.i
  %.722.i.i.i = getelementptr double, ptr %35, i64 %.646.i.i.i
  %.723.i.i.i = load double, ptr %.722.i.i.i, align 8, !noalias !18
  br i1 %.676.not.i.i.i, label %B268.i.i.i, label %B202.i.i.i

B202.i.i.i:                                       ; preds = %B628.i.i
  %.693.i.i.i = fmul double %.655.i.i.i, 2.000000e+00
  %.695.i.i.i = fmul double %.655.i.i.i, %.693.i.i.i
  %.699.i.i.i = fmul double %.695.i.i.i, %.671.i.i.i
  %.701.i.i.i = fmul double %.671.i.i.i, %.699.i.i.i
  %.703.i.i.i = fadd double %.671.i.i.i, %.701.i.i.i
  %.707.i.i.i = fmul double %.1812.i.i, %.703.i.i.i
  %.710.i458.i.i = fsub double %.723.i.i.i, %.707.i.i.i
  store double %.710.i458.i.i, ptr %.722.i.i.i, align 8, !noalias !18
  br label %B2691.i.i

B268.i.i.i:                                       ; preds = %B628.i.i
  %.725.i.i.i = fmul double %.1812.i.i, 2.000000e+00
  %.727.i.i.i = fmul double %.725.i.i.i, %.655.i.i.i
  %.729.i.i.i = fmul double %.727.i.i.i, %.671.i.i.i
  %.731.i.i.i = fmul double %.671.i.i.i, %.729.i.i.i
  %.734.i.i.i = fmul double %.655.i.i.i, %.671.i.i.i
  %.739.i.i.i = fadd double %.734.i.i.i, %.731.i.i.i
  %.740.i.i.i = fadd double %.723.i.i.i, %.739.i.i.i
  store double %.740.i.i.i, ptr %.722.i.i.i, align 8, !noalias !18
  %.745.i.i.i = add nsw i64 %.646.i.i.i, 1
  %.747.i.i.i = icmp slt i64 %.745.i.i.i, %.220.i.i.i
  br i1 %.747.i.i.i, label %B350.i.i.i, label %B2691.i.i

B350.i.i.i:                                       ; preds = %B268.i.i.i
  %.754.i.i.i = getelementptr i8, ptr %.654.i.i.i, i64 8
  %.755.i.i.i = load double, ptr %.754.i.i.i, align 8, !noalias !18
  %.767.i.i.i = getelementptr i8, ptr %.662.i.i.i, i64 8
  %.768.i.i.i = load double, ptr %.767.i.i.i, align 8, !noalias !18
  %.778.i.i.i = getelementptr i8, ptr %.722.i.i.i, i64 8
  %.779.i.i.i = load double, ptr %.778.i.i.i, align 8, !noalias !18
  %.784.i.i.i = fmul double %.725.i.i.i, %.755.i.i.i
  %.785.i.i.i = fmul double %.768.i.i.i, %.768.i.i.i
  %.786.i.i.i = fmul double %.768.i.i.i, %.785.i.i.i
  %.787.i.i.i = fmul double %.768.i.i.i, %.786.i.i.i
  %.791.i.i.i = fdiv double %.784.i.i.i, %.787.i.i.i
  %.792.i.i.i = fadd double %.779.i.i.i, %.791.i.i.i
  store double %.792.i.i.i, ptr %.778.i.i.i, align 8, !noalias !18
  br label %B2691.i.i

B728.loopexit.i.i:                                ; preds = %B2691.i.i
  %36 = fmul double %.1495.i.i, -5.000000e-01
  br label %B728.i.i

B728.i.i:                                         ; preds = %B728.loopexit.i.i, %invert
  %trace.2.0.lcssa.i.i = phi double [ -0.000000e+00, %invert ], [ %36, %B728.loopexit.i.i ]
  %.2267.i.i = getelementptr i8, ptr %.152.i.i.i, i64 48
  %.2268.i.i = load i64, ptr %.2267.i.i, align 8, !noalias !12
  %.2348530.not.i.i = icmp slt i64 %.2268.i.i, 1
  br i1 %.2348530.not.i.i, label %B1638.i.i, label %B876.if.lr.ph.i.i

B876.if.lr.ph.i.i:                                ; preds = %B728.i.i
  %.2123.i.i = getelementptr i8, ptr %.152.i.i.i, i64 224
  %.2124.i.i = load i64, ptr %.2123.i.i, align 8, !noalias !12
  %.1985.i.i = getelementptr i8, ptr %.152.i.i.i, i64 56
  %.1986.i.i = load i64, ptr %.1985.i.i, align 8, !noalias !12
  %37 = getelementptr i64, ptr %.63, i64 %.1986.i.i
  %38 = getelementptr double, ptr %.312, i64 %.334.i.i
  %39 = getelementptr double, ptr %.312, i64 %.472.i.i
  %40 = getelementptr double, ptr %.312, i64 %.2124.i.i
  br label %B876.if.i.i

B1314.loopexit.i.i:                               ; preds = %B2692.i.i, %B1314.if.i.i
  %exitcond552.not.i.i = icmp eq i64 %.3134.i.i, %.2896.i.i
  br i1 %exitcond552.not.i.i, label %B1532.i.i, label %B1314.if.i.i

B1494.i.i:                                        ; preds = %B1362.if.i.i
  %.3369.i.i = getelementptr double, ptr %68, i64 %.3204.0525.i.i
  store double %.3336.i.i, ptr %.3369.i.i, align 8, !noalias !12
  br label %B2692.i.i

B1532.i.i:                                        ; preds = %B1314.loopexit.i.i, %B876.if.i.i
  %.532205.not.i.i.i = icmp slt i64 %.2686.i.i, 1
  br i1 %.532205.not.i.i.i, label %by_factor, label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B1532.i.i
  %.442.i.i.i = getelementptr i8, ptr %63, i64 64
  %.443.i.i.i = load i64, ptr %.442.i.i.i, align 8, !noalias !21
  %.234.i.i.i = getelementptr i8, ptr %64, i64 56
  %.235.i.i.i = load i64, ptr %.234.i.i.i, align 8, !noalias !21
  %41 = getelementptr double, ptr %.108, i64 %.2995.i.i
  %42 = getelementptr double, ptr %.312, i64 %.235.i.i.i
  %43 = getelementptr double, ptr %.312, i64 %.443.i.i.i
  br label %B108.if.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B136.loopexit.i.i.i, %B108.if.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.545.i.i.i, %.2686.i.i
  br i1 %exitcond210.not.i.i.i, label %by_factor, label %B108.if.i.i.i

B136.loopexit.i.i.i:                              ; preds = %B298.if.i.i.i
  %exitcond209.not.i.i.i = icmp eq i64 %.2896.i.i, %.666.i.i.i
  br i1 %exitcond209.not.i.i.i, label %B108.loopexit.i.i.i, label %B136.if.i.i.i

B298.if.lr.ph.i.i.i:                              ; preds = %B168.if.i.i.i, %B136.if.i.i.i
  %product.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B136.if.i.i.i ], [ %.873.i.i.i, %B168.if.i.i.i ]
  %invariant.gep200.i.i.i = getelementptr double, ptr %40, i64 %.597.0203.i.i.i
  br label %B298.if.i.i.i

B108.if.i.i.i:                                    ; preds = %B108.loopexit.i.i.i, %B108.if.lr.ph.i.i.i
  %.474.0206.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.545.i.i.i, %B108.loopexit.i.i.i ]
  %.545.i.i.i = add nuw nsw i64 %.474.0206.i.i.i, 1
  br i1 %.3079.i.i, label %B108.loopexit.i.i.i, label %B136.if.lr.ph.i.i.i

B136.if.lr.ph.i.i.i:                              ; preds = %B108.if.i.i.i
  %.841.i.i.i = mul nuw nsw i64 %.474.0206.i.i.i, %.2896.i.i
  %44 = getelementptr double, ptr %41, i64 %.841.i.i.i
  %.1005.i.i.i = mul nuw nsw i64 %.474.0206.i.i.i, %.2686.i.i
  %45 = getelementptr double, ptr %43, i64 %.1005.i.i.i
  br label %B136.if.i.i.i

B136.if.i.i.i:                                    ; preds = %B136.if.lr.ph.i.i.i, %B136.loopexit.i.i.i
  %.597.0203.i.i.i = phi i64 [ 0, %B136.if.lr.ph.i.i.i ], [ %.666.i.i.i, %B136.loopexit.i.i.i ]
  %.666.i.i.i = add nuw nsw i64 %.597.0203.i.i.i, 1
  %.778193.not.not.i.i.i = icmp sgt i64 %.2896.i.i, %.597.0203.i.i.i
  br i1 %.778193.not.not.i.i.i, label %B168.if.lr.ph.i.i.i, label %B298.if.lr.ph.i.i.i

B168.if.lr.ph.i.i.i:                              ; preds = %B136.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %42, i64 %.597.0203.i.i.i
  br label %B168.if.i.i.i

B168.if.i.i.i:                                    ; preds = %B168.if.i.i.i, %B168.if.lr.ph.i.i.i
  %product.2.2196.i.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i.i.i ], [ %.873.i.i.i, %B168.if.i.i.i ]
  %.722.0194.i.i.i = phi i64 [ %.597.0203.i.i.i, %B168.if.lr.ph.i.i.i ], [ %.791.i459.i.i, %B168.if.i.i.i ]
  %.791.i459.i.i = add nuw i64 %.722.0194.i.i.i, 1
  %.855.i460.i.i = getelementptr double, ptr %44, i64 %.722.0194.i.i.i
  %.856.i.i.i = load double, ptr %.855.i460.i.i, align 8, !noalias !21
  %.861.i.i.i = mul nsw i64 %.722.0194.i.i.i, %.2896.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.861.i.i.i
  %.870.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !21
  %.871.i.i.i = fmul double %.856.i.i.i, %.870.i.i.i
  %.873.i.i.i = fadd double %product.2.2196.i.i.i, %.871.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.791.i459.i.i, %.2896.i.i
  br i1 %exitcond.not.i.i.i, label %B298.if.lr.ph.i.i.i, label %B168.if.i.i.i

B298.if.i.i.i:                                    ; preds = %B298.if.i.i.i, %B298.if.lr.ph.i.i.i
  %.906.0198.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i.i ], [ %.975.i.i.i, %B298.if.i.i.i ]
  %.975.i.i.i = add nuw nsw i64 %.906.0198.i.i.i, 1
  %.1011.i.i.i = getelementptr double, ptr %45, i64 %.906.0198.i.i.i
  %.1012.i.i.i = load double, ptr %.1011.i.i.i, align 8, !noalias !21
  %.1051.i.i.i = mul nuw nsw i64 %.906.0198.i.i.i, %.2896.i.i
  %gep201.i.i.i = getelementptr double, ptr %invariant.gep200.i.i.i, i64 %.1051.i.i.i
  %.1068.i.i.i = load double, ptr %gep201.i.i.i, align 8, !noalias !21
  %.1072.i.i.i = fmul double %product.2.2.lcssa.i.i.i, %.1068.i.i.i
  %.1076.i.i.i = fsub double %.1012.i.i.i, %.1072.i.i.i
  store double %.1076.i.i.i, ptr %.1011.i.i.i, align 8, !noalias !21
  %exitcond208.not.i.i.i = icmp eq i64 %.906.0198.i.i.i, %.474.0206.i.i.i
  br i1 %exitcond208.not.i.i.i, label %B136.loopexit.i.i.i, label %B298.if.i.i.i

by_factor: ; preds = %B108.loopexit.i.i.i, %B1532.i.i
  %brmerge.i.i = or i1 %.3079.i.i, %.3037.i.i
  br i1 %brmerge.i.i, label %B2693.i.i, label %B108.if.lr.ph.i462.i.i

B108.if.lr.ph.i462.i.i:                           ; preds = %by_factor
  %.442.i463.i.i = getelementptr i8, ptr %64, i64 64
  %.443.i464.i.i = load i64, ptr %.442.i463.i.i, align 8, !noalias !24
  %.234.i465.i.i = getelementptr i8, ptr %63, i64 56
  %.235.i466.i.i = load i64, ptr %.234.i465.i.i, align 8, !noalias !24
  %46 = getelementptr double, ptr %.108, i64 %.2995.i.i
  %47 = getelementptr double, ptr %.312, i64 %.235.i466.i.i
  %48 = getelementptr double, ptr %.312, i64 %.443.i464.i.i
  br label %B108.if.i468.i.i

B108.loopexit.i490.i.i:                           ; preds = %B136.loopexit.i488.i.i, %B108.if.i468.i.i
  %exitcond210.not.i491.i.i = icmp eq i64 %.545.i470.i.i, %.2896.i.i
  br i1 %exitcond210.not.i491.i.i, label %B2693.i.i, label %B108.if.i468.i.i

B136.loopexit.i488.i.i:                           ; preds = %B298.if.i480.i.i
  %exitcond209.not.i489.i.i = icmp eq i64 %.2686.i.i, %.666.i476.i.i
  br i1 %exitcond209.not.i489.i.i, label %B108.loopexit.i490.i.i, label %B136.if.i474.i.i

B298.if.lr.ph.i478.i.i:                           ; preds = %B168.if.i493.i.i, %B136.if.i474.i.i
  %product.2.2.lcssa.i479.i.i = phi double [ 0.000000e+00, %B136.if.i474.i.i ], [ %.873.i502.i.i, %B168.if.i493.i.i ]
  %.1040.i.i.i = mul nuw nsw i64 %.597.0203.i475.i.i, %.2896.i.i
  %49 = getelementptr double, ptr %40, i64 %.1040.i.i.i
  br label %B298.if.i480.i.i

B108.if.i468.i.i:                                 ; preds = %B108.loopexit.i490.i.i, %B108.if.lr.ph.i462.i.i
  %.474.0206.i469.i.i = phi i64 [ 0, %B108.if.lr.ph.i462.i.i ], [ %.545.i470.i.i, %B108.loopexit.i490.i.i ]
  %.545.i470.i.i = add nuw nsw i64 %.474.0206.i469.i.i, 1
  br i1 %.532205.not.i.i.i, label %B108.loopexit.i490.i.i, label %B136.if.lr.ph.i471.i.i

B136.if.lr.ph.i471.i.i:                           ; preds = %B108.if.i468.i.i
  %invariant.gep.i472.i.i = getelementptr double, ptr %46, i64 %.474.0206.i469.i.i
  %.1005.i473.i.i = mul nuw nsw i64 %.474.0206.i469.i.i, %.2896.i.i
  %50 = getelementptr double, ptr %48, i64 %.1005.i473.i.i
  br label %B136.if.i474.i.i

B136.if.i474.i.i:                                 ; preds = %B136.if.lr.ph.i471.i.i, %B136.loopexit.i488.i.i
  %.597.0203.i475.i.i = phi i64 [ 0, %B136.if.lr.ph.i471.i.i ], [ %.666.i476.i.i, %B136.loopexit.i488.i.i ]
  %.666.i476.i.i = add nuw nsw i64 %.597.0203.i475.i.i, 1
  %.778193.not.not.i477.i.i = icmp sgt i64 %.2686.i.i, %.597.0203.i475.i.i
  br i1 %.778193.not.not.i477.i.i, label %B168.if.lr.ph.i492.i.i, label %B298.if.lr.ph.i478.i.i

B168.if.lr.ph.i492.i.i:                           ; preds = %B136.if.i474.i.i
  %invariant.gep197.i.i.i = getelementptr double, ptr %47, i64 %.597.0203.i475.i.i
  br label %B168.if.i493.i.i

B168.if.i493.i.i:                                 ; preds = %B168.if.i493.i.i, %B168.if.lr.ph.i492.i.i
  %product.2.2196.i494.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i492.i.i ], [ %.873.i502.i.i, %B168.if.i493.i.i ]
  %.722.0194.i495.i.i = phi i64 [ %.597.0203.i475.i.i, %B168.if.lr.ph.i492.i.i ], [ %.791.i496.i.i, %B168.if.i493.i.i ]
  %.791.i496.i.i = add nuw i64 %.722.0194.i495.i.i, 1
  %.832.i.i.i = mul nsw i64 %.722.0194.i495.i.i, %.2896.i.i
  %gep.i497.i.i = getelementptr double, ptr %invariant.gep.i472.i.i, i64 %.832.i.i.i
  %.856.i498.i.i = load double, ptr %gep.i497.i.i, align 8, !noalias !24
  %.861.i499.i.i = mul nsw i64 %.722.0194.i495.i.i, %.2686.i.i
  %gep198.i.i.i = getelementptr double, ptr %invariant.gep197.i.i.i, i64 %.861.i499.i.i
  %.870.i500.i.i = load double, ptr %gep198.i.i.i, align 8, !noalias !24
  %.871.i501.i.i = fmul double %.856.i498.i.i, %.870.i500.i.i
  %.873.i502.i.i = fadd double %product.2.2196.i494.i.i, %.871.i501.i.i
  %exitcond.not.i503.i.i = icmp eq i64 %.791.i496.i.i, %.2686.i.i
  br i1 %exitcond.not.i503.i.i, label %B298.if.lr.ph.i478.i.i, label %B168.if.i493.i.i

B298.if.i480.i.i:                                 ; preds = %B298.if.i480.i.i, %B298.if.lr.ph.i478.i.i
  %.906.0200.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i478.i.i ], [ %.975.i481.i.i, %B298.if.i480.i.i ]
  %.975.i481.i.i = add nuw nsw i64 %.906.0200.i.i.i, 1
  %.1011.i482.i.i = getelementptr double, ptr %50, i64 %.906.0200.i.i.i
  %.1012.i483.i.i = load double, ptr %.1011.i482.i.i, align 8, !noalias !24
  %.1067.i.i.i = getelementptr double, ptr %49, i64 %.906.0200.i.i.i
  %.1068.i484.i.i = load double, ptr %.1067.i.i.i, align 8, !noalias !24
  %.1072.i485.i.i = fmul double %product.2.2.lcssa.i479.i.i, %.1068.i484.i.i
  %.1076.i486.i.i = fsub double %.1012.i483.i.i, %.1072.i485.i.i
  store double %.1076.i486.i.i, ptr %.1011.i482.i.i, align 8, !noalias !24
  %exitcond208.not.i487.i.i = icmp eq i64 %.906.0200.i.i.i, %.474.0206.i469.i.i
  br i1 %exitcond208.not.i487.i.i, label %B136.loopexit.i488.i.i, label %B298.if.i480.i.i

B1638.i.i:                                        ; preds = %B2693.i.i, %B728.i.i
  %.3776.i.i = getelementptr i8, ptr %.152.i.i.i, i64 64
  %.3777.i.i = load i64, ptr %.3776.i.i, align 8, !noalias !12
  %.3857543.not.i.i = icmp slt i64 %.3777.i.i, 1
  br i1 %.3857543.not.i.i, label %B2346.i.i, label %B1744.if.lr.ph.i.i

B1744.if.lr.ph.i.i:                               ; preds = %B1638.i.i
  %.3635.i.i = getelementptr i8, ptr %.152.i.i.i, i64 72
  %.3636.i.i = load i64, ptr %.3635.i.i, align 8, !noalias !12
  %51 = getelementptr i64, ptr %.63, i64 %.3636.i.i
  %52 = getelementptr double, ptr %.312, i64 %.610.i.i
  %53 = getelementptr double, ptr %.312, i64 %.472.i.i
  %.5029.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  br label %B1744.if.i.i

B1744.loopexit.i.i:                               ; preds = %B2262.i.i, %B1744.if.i.i
  %exitcond556.not.i.i = icmp eq i64 %.3870.i.i, %.3777.i.i
  br i1 %exitcond556.not.i.i, label %B2346.i.i, label %B1744.if.i.i

B2262.i.i:                                        ; preds = %B2108.if.i.i
  %.4675.i.i = add nuw nsw i64 %.4606.0541.i.i, 1
  %.4890.i.i = fdiv double %.4877.i.i, %.133.i
  %.5030.i.i = load i64, ptr %.5029.i.i, align 8, !noalias !12
  %gep539.i.i = getelementptr double, ptr %invariant.gep538.i.i, i64 %.5030.i.i
  %.5038.i.i = getelementptr double, ptr %gep539.i.i, i64 %.4606.0541.i.i
  store double %.4890.i.i, ptr %.5038.i.i, align 8, !noalias !12
  %exitcond555.not.i.i = icmp eq i64 %.4675.i.i, %.4154.i.i
  br i1 %exitcond555.not.i.i, label %B1744.loopexit.i.i, label %B2108.if.lr.ph.i.i

B2346.i.i:                                        ; preds = %B1744.loopexit.i.i, %B1638.i.i
  %.5571549.not.i.i = icmp slt i64 %.190.i.i, 1
  br i1 %.5571549.not.i.i, label %joint_backward, label %B2498.if.lr.ph.i.i

B2498.if.lr.ph.i.i:                               ; preds = %B2346.i.i
  %.5484.i.i = getelementptr i8, ptr %.152.i.i.i, i64 168
  %.5485.i.i = load i64, ptr %.5484.i.i, align 8, !noalias !12
  %.5340.i.i = getelementptr i8, ptr %.152.i.i.i, i64 184
  %.5341.i.i = load i64, ptr %.5340.i.i, align 8, !noalias !12
  %.5202.i.i = getelementptr i8, ptr %.152.i.i.i, i64 176
  %.5203.i.i = load i64, ptr %.5202.i.i, align 8, !noalias !12
  %.5745.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  %54 = getelementptr i64, ptr %.63, i64 %.5485.i.i
  %55 = getelementptr i64, ptr %.63, i64 %.5203.i.i
  %56 = getelementptr double, ptr %.312, i64 %.442.i
  %57 = getelementptr double, ptr %.108, i64 %.5341.i.i
  br label %B2498.if.i.i

B2498.loopexit.i.i:                               ; preds = %B2612.if.i.i, %B2498.if.i.i
  %exitcond557.not.i.i = icmp eq i64 %.5584.i.i, %.190.i.i
  br i1 %exitcond557.not.i.i, label %joint_backward, label %B2498.if.i.i

B2691.i.i:                                        ; preds = %B256.if.i.i, %B350.i.i.i, %B268.i.i.i, %B202.i.i.i
  %exitcond.not.i267.i = icmp eq i64 %.850.i.i, %.757.i.i
  br i1 %exitcond.not.i267.i, label %B728.loopexit.i.i, label %B256.if.i.i

B2692.i.i:                                        ; preds = %B1362.if.i.i, %B1494.i.i
  %.3260.i.i = icmp samesign ugt i64 %.3207.0526.i.i, 1
  br i1 %.3260.i.i, label %B1362.if.i.i, label %B1314.loopexit.i.i

B2693.i.i:                                        ; preds = %B108.loopexit.i490.i.i, %by_factor
  %exitcond553.not.i.i = icmp eq i64 %.2361.i.i, %.2268.i.i
  br i1 %exitcond553.not.i.i, label %B1638.i.i, label %B876.if.i.i

B256.if.i.i:                                      ; preds = %B2691.i.i, %B256.if.lr.ph.i.i
  %trace.2.0523.i.i = phi double [ 0.000000e+00, %B256.if.lr.ph.i.i ], [ %.1495.i.i, %B2691.i.i ]
  %.781.0522.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i ], [ %.850.i.i, %B2691.i.i ]
  %.850.i.i = add nuw nsw i64 %.781.0522.i.i, 1
  %.1015.i.i = load i64, ptr %.1014.i.i, align 8, !noalias !12
  %58 = getelementptr i64, ptr %.63, i64 %.1015.i.i
  %.1019.i.i = getelementptr i64, ptr %58, i64 %.781.0522.i.i
  %.1020.i260.i = load i64, ptr %.1019.i.i, align 8, !noalias !12
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !12
  %59 = getelementptr i64, ptr %.63, i64 %.1158.i.i
  %.1162.i.i = getelementptr i64, ptr %59, i64 %.781.0522.i.i
  %.1163.i.i = load i64, ptr %.1162.i.i, align 8, !noalias !12
  %.1301.i.i = load i64, ptr %.1300.i.i, align 8, !noalias !12
  %60 = getelementptr i64, ptr %.63, i64 %.1301.i.i
  %.1305.i261.i = getelementptr i64, ptr %60, i64 %.781.0522.i.i
  %.1306.i262.i = load i64, ptr %.1305.i261.i, align 8, !noalias !12
  %.1310.i.i = getelementptr double, ptr %29, i64 %.1306.i262.i
  %.1311.i.i = load double, ptr %.1310.i.i, align 8, !noalias !12
  %.1315.i.i = getelementptr double, ptr %30, i64 %.1020.i260.i
  %.1316.i.i = load double, ptr %.1315.i.i, align 8, !noalias !12
  %.1320.i263.i = getelementptr double, ptr %30, i64 %.1163.i.i
  %.1321.i264.i = load double, ptr %.1320.i263.i, align 8, !noalias !12
  %.1322.i.i = fmul double %.1316.i.i, %.1321.i264.i
  %.1327.i.i = fdiv double %.1322.i.i, %.133.i
  %.1328.i.i = fadd double %.1311.i.i, %.1327.i.i
  %.1332.i.i = icmp eq i64 %.1020.i260.i, %.1163.i.i
  %..i.i = select i1 %.1332.i.i, double 1.000000e+00, double 2.000000e+00
  %.1484.i.i = load i64, ptr %.1483.i.i, align 8, !noalias !12
  %61 = getelementptr double, ptr %.312, i64 %.1484.i.i
  %.1488.i265.i = getelementptr double, ptr %61, i64 %.781.0522.i.i
  %.1489.i266.i = load double, ptr %.1488.i265.i, align 8, !noalias !12
  %.1491.i.i = fmul double %..i.i, %.1489.i266.i
  %.1493.i.i = fmul double %.1491.i.i, %.1328.i.i
  %.1495.i.i = fadd double %trace.2.0523.i.i, %.1493.i.i
  %.1638.i.i = load i64, ptr %.1637.i.i, align 8, !noalias !12
  %62 = getelementptr i64, ptr %.63, i64 %.1638.i.i
  %.1642.i.i = getelementptr i64, ptr %62, i64 %.781.0522.i.i
  %.1643.i.i = load i64, ptr %.1642.i.i, align 8, !noalias !12
  %.1648.i.i = icmp sgt i64 %.1643.i.i, -1
  br i1 %.1648.i.i, label %B628.i.i, label %B2691.i.i

B876.if.i.i:                                      ; preds = %B2693.i.i, %B876.if.lr.ph.i.i
  %.2292.0531.i.i = phi i64 [ 0, %B876.if.lr.ph.i.i ], [ %.2361.i.i, %B2693.i.i ]
  %.2361.i.i = add nuw nsw i64 %.2292.0531.i.i, 1
  %.2440.idx.i.i = mul i64 %.2292.0531.i.i, 48
  %.2440.i.i = getelementptr i8, ptr %37, i64 %.2440.idx.i.i
  %.2441.i.i = load i64, ptr %.2440.i.i, align 8, !noalias !12
  %.2469.i.i = getelementptr i8, ptr %.2440.i.i, i64 8
  %.2470.i.i = load i64, ptr %.2469.i.i, align 8, !noalias !12
  %63 = getelementptr i64, ptr %.63, i64 %.2441.i.i
  %.2685.i.i = getelementptr i8, ptr %63, i64 8
  %.2686.i.i = load i64, ptr %.2685.i.i, align 8, !noalias !12
  %64 = getelementptr i64, ptr %.63, i64 %.2470.i.i
  %.2895.i.i = getelementptr i8, ptr %64, i64 8
  %.2896.i.i = load i64, ptr %.2895.i.i, align 8, !noalias !12
  %.2930.i.i = getelementptr i8, ptr %.2440.i.i, i64 16
  %.2931.i.i = load i64, ptr %.2930.i.i, align 8, !noalias !12
  %.2959.i.i = getelementptr i8, ptr %.2440.i.i, i64 24
  %.2960.i.i = load i64, ptr %.2959.i.i, align 8, !noalias !12
  %.2994.i.i = getelementptr i8, ptr %.2440.i.i, i64 32
  %.2995.i.i = load i64, ptr %.2994.i.i, align 8, !noalias !12
  %.3037.i.i = icmp eq i64 %.2931.i.i, %.2960.i.i
  %.3079.i.i = icmp slt i64 %.2896.i.i, 1
  br i1 %.3079.i.i, label %B1532.i.i, label %B1314.if.lr.ph.i.i

B1314.if.lr.ph.i.i:                               ; preds = %B876.if.i.i
  %.3023.i.i = getelementptr i8, ptr %.2440.i.i, i64 40
  %.3024.i.i = load i64, ptr %.3023.i.i, align 8, !noalias !12
  %65 = getelementptr i64, ptr %.63, i64 %.3024.i.i
  %66 = getelementptr double, ptr %39, i64 %.2931.i.i
  %67 = getelementptr double, ptr %39, i64 %.2960.i.i
  br label %B1314.if.i.i

B1314.if.i.i:                                     ; preds = %B1314.if.lr.ph.i.i, %B1314.loopexit.i.i
  %.3065.0528.i.i = phi i64 [ 0, %B1314.if.lr.ph.i.i ], [ %.3134.i.i, %B1314.loopexit.i.i ]
  %.3134.i.i = add nuw nsw i64 %.3065.0528.i.i, 1
  %.3111.sroa.0.0..i.i = select i1 %.3037.i.i, i64 %.3065.0528.i.i, i64 0
  %.3217.i.i = sub i64 %.2686.i.i, %.3111.sroa.0.0..i.i
  %.3260524.not.i.i = icmp slt i64 %.3217.i.i, 1
  br i1 %.3260524.not.i.i, label %B1314.loopexit.i.i, label %B1362.if.lr.ph.i.i

B1362.if.lr.ph.i.i:                               ; preds = %B1314.if.i.i
  %.3305.i.i = getelementptr i64, ptr %65, i64 %.3065.0528.i.i
  %.3328.i.i = getelementptr double, ptr %67, i64 %.3065.0528.i.i
  %invariant.gep.i268.i = getelementptr double, ptr %40, i64 %.3065.0528.i.i
  %.3360.i.i = mul nuw nsw i64 %.3065.0528.i.i, %.2896.i.i
  %68 = getelementptr double, ptr %40, i64 %.3360.i.i
  br label %B1362.if.i.i

B1362.if.i.i:                                     ; preds = %B1362.if.lr.ph.i.i, %B2692.i.i
  %.3207.0526.i.i = phi i64 [ %.3217.i.i, %B1362.if.lr.ph.i.i ], [ %.3269.i.i, %B2692.i.i ]
  %.3204.0525.i.i = phi i64 [ %.3111.sroa.0.0..i.i, %B1362.if.lr.ph.i.i ], [ %.3273.i.i, %B2692.i.i ]
  %.3269.i.i = add nsw i64 %.3207.0526.i.i, -1
  %.3273.i.i = add i64 %.3204.0525.i.i, 1
  %.3306.i.i = load i64, ptr %.3305.i.i, align 8, !noalias !12
  %69 = getelementptr double, ptr %38, i64 %.3306.i.i
  %.3312.i.i = getelementptr double, ptr %69, i64 %.3204.0525.i.i
  %.3313.i.i = load double, ptr %.3312.i.i, align 8, !noalias !12
  %.3320.i.i = getelementptr double, ptr %66, i64 %.3204.0525.i.i
  %.3321.i.i = load double, ptr %.3320.i.i, align 8, !noalias !12
  %.3329.i.i = load double, ptr %.3328.i.i, align 8, !noalias !12
  %.3330.i.i = fmul double %.3321.i.i, %.3329.i.i
  %.3335.i.i = fdiv double %.3330.i.i, %.133.i
  %.3336.i.i = fadd double %.3313.i.i, %.3335.i.i
  %.3342.i.i = mul nsw i64 %.3204.0525.i.i, %.2896.i.i
  %gep.i269.i = getelementptr double, ptr %invariant.gep.i268.i, i64 %.3342.i.i
  store double %.3336.i.i, ptr %gep.i269.i, align 8, !noalias !12
  br i1 %.3037.i.i, label %B1494.i.i, label %B2692.i.i

B1744.if.i.i:                                     ; preds = %B1744.loopexit.i.i, %B1744.if.lr.ph.i.i
  %.3801.0544.i.i = phi i64 [ 0, %B1744.if.lr.ph.i.i ], [ %.3870.i.i, %B1744.loopexit.i.i ]
  %.3870.i.i = add nuw nsw i64 %.3801.0544.i.i, 1
  %.3917.idx.i.i = shl i64 %.3801.0544.i.i, 4
  %.3917.i.i = getelementptr i8, ptr %51, i64 %.3917.idx.i.i
  %.3918.i.i = load i64, ptr %.3917.i.i, align 8, !noalias !12
  %.3941.i.i = getelementptr i8, ptr %.3917.i.i, i64 8
  %.3942.i.i = load i64, ptr %.3941.i.i, align 8, !noalias !12
  %70 = getelementptr i64, ptr %.63, i64 %.3918.i.i
  %.4153.i.i = getelementptr i8, ptr %70, i64 8
  %.4154.i.i = load i64, ptr %.4153.i.i, align 8, !noalias !12
  %invariant.gep538.i.i = getelementptr double, ptr %.312, i64 %.3942.i.i
  %.4662540.not.i.i = icmp slt i64 %.4154.i.i, 1
  br i1 %.4662540.not.i.i, label %B1744.loopexit.i.i, label %B2070.if.lr.ph.i.i

B2070.if.lr.ph.i.i:                               ; preds = %B1744.if.i.i
  %.4571.i.i = getelementptr i8, ptr %70, i64 64
  %.4572.i.i = load i64, ptr %.4571.i.i, align 8, !noalias !12
  %.4362.i.i = getelementptr i8, ptr %70, i64 56
  %.4363.i.i = load i64, ptr %.4362.i.i, align 8, !noalias !12
  %71 = getelementptr double, ptr %.312, i64 %.4572.i.i
  %72 = getelementptr double, ptr %52, i64 %.3942.i.i
  %73 = getelementptr double, ptr %53, i64 %.3942.i.i
  %74 = getelementptr double, ptr %.312, i64 %.4363.i.i
  br label %B2108.if.lr.ph.i.i

B2108.if.lr.ph.i.i:                               ; preds = %B2070.if.lr.ph.i.i, %B2262.i.i
  %.4606.0541.i.i = phi i64 [ 0, %B2070.if.lr.ph.i.i ], [ %.4675.i.i, %B2262.i.i ]
  %.4827.i.i = mul nuw nsw i64 %.4606.0541.i.i, %.4154.i.i
  %75 = getelementptr double, ptr %71, i64 %.4827.i.i
  %.4840.i.i = getelementptr double, ptr %72, i64 %.4606.0541.i.i
  %76 = getelementptr double, ptr %74, i64 %.4827.i.i
  br label %B2108.if.i.i

B2108.if.i.i:                                     ; preds = %B2108.if.i.i, %B2108.if.lr.ph.i.i
  %by_c.2.2536.i.i = phi double [ 0.000000e+00, %B2108.if.lr.ph.i.i ], [ %.4877.i.i, %B2108.if.i.i ]
  %.4731.0534.i.i = phi i64 [ 0, %B2108.if.lr.ph.i.i ], [ %.4800.i.i, %B2108.if.i.i ]
  %.4800.i.i = add nuw nsw i64 %.4731.0534.i.i, 1
  %.4832.i.i = getelementptr double, ptr %75, i64 %.4731.0534.i.i
  %.4833.i.i = load double, ptr %.4832.i.i, align 8, !noalias !12
  %.4841.i.i = load double, ptr %.4840.i.i, align 8, !noalias !12
  %.4847.i.i = getelementptr double, ptr %73, i64 %.4731.0534.i.i
  %.4848.i.i = load double, ptr %.4847.i.i, align 8, !noalias !12
  %.4849.i.i = fmul double %.4841.i.i, %.4848.i.i
  %.4854.i.i = fdiv double %.4849.i.i, %.133.i
  %.4855.i.i = fadd double %.4833.i.i, %.4854.i.i
  store double %.4855.i.i, ptr %.4832.i.i, align 8, !noalias !12
  %.4866.i.i = getelementptr double, ptr %76, i64 %.4731.0534.i.i
  %.4867.i.i = load double, ptr %.4866.i.i, align 8, !noalias !12
  %.4874.i.i = load double, ptr %.4847.i.i, align 8, !noalias !12
  %.4875.i.i = fmul double %.4867.i.i, %.4874.i.i
  %.4877.i.i = fadd double %by_c.2.2536.i.i, %.4875.i.i
  %exitcond554.not.i.i = icmp eq i64 %.4731.0534.i.i, %.4606.0541.i.i
  br i1 %exitcond554.not.i.i, label %B2262.i.i, label %B2108.if.i.i

B2498.if.i.i:                                     ; preds = %B2498.loopexit.i.i, %B2498.if.lr.ph.i.i
  %.5515.0550.i.i = phi i64 [ 0, %B2498.if.lr.ph.i.i ], [ %.5584.i.i, %B2498.loopexit.i.i ]
  %.5584.i.i = add nuw nsw i64 %.5515.0550.i.i, 1
  %.5746.i.i = load i64, ptr %.5745.i.i, align 8, !noalias !12
  %77 = getelementptr double, ptr %.312, i64 %.5746.i.i
  %.5749.i.i = getelementptr double, ptr %77, i64 %.5515.0550.i.i
  %.5750.i.i = load double, ptr %.5749.i.i, align 8, !noalias !12
  %.5757.i.i = getelementptr i64, ptr %54, i64 %.5515.0550.i.i
  %.5758.i.i = load i64, ptr %.5757.i.i, align 8, !noalias !12
  %.5763.i.i = getelementptr i8, ptr %.5757.i.i, i64 8
  %.5764.i.i = load i64, ptr %.5763.i.i, align 8, !noalias !12
  %.5801.i.i = sub i64 %.5764.i.i, %.5758.i.i
  %.5844546.not.i.i = icmp slt i64 %.5801.i.i, 1
  br i1 %.5844546.not.i.i, label %B2498.loopexit.i.i, label %B2612.if.i.i

B2612.if.i.i:                                     ; preds = %B2498.if.i.i, %B2612.if.i.i
  %.5791.0548.i.i = phi i64 [ %.5853.i.i, %B2612.if.i.i ], [ %.5801.i.i, %B2498.if.i.i ]
  %.5788.0547.i.i = phi i64 [ %.5857.i.i, %B2612.if.i.i ], [ %.5758.i.i, %B2498.if.i.i ]
  %.5853.i.i = add nsw i64 %.5791.0548.i.i, -1
  %.5857.i.i = add i64 %.5788.0547.i.i, 1
  %.5885.i.i = getelementptr i64, ptr %55, i64 %.5788.0547.i.i
  %.5886.i.i = load i64, ptr %.5885.i.i, align 8, !noalias !12
  %.5890.i.i = getelementptr double, ptr %56, i64 %.5886.i.i
  %.5891.i.i = load double, ptr %.5890.i.i, align 8, !noalias !12
  %.5895.i.i = getelementptr double, ptr %57, i64 %.5788.0547.i.i
  %.5896.i.i = load double, ptr %.5895.i.i, align 8, !noalias !12
  %.5898.i.i = fmul double %.5750.i.i, %.5896.i.i
  %.5899.i.i = fsub double %.5891.i.i, %.5898.i.i
  store double %.5899.i.i, ptr %.5890.i.i, align 8, !noalias !12
  %.5844.i.i = icmp samesign ugt i64 %.5791.0548.i.i, 1
  br i1 %.5844.i.i, label %B2612.if.i.i, label %B2498.loopexit.i.i

joint_backward: ; preds = %B2498.loopexit.i.i, %B2346.i.i
  %.2503.i = fadd double %d_variance.3.0.lcssa.i, %trace.2.0.lcssa.i.i
  br label %B1408.i

B1408.i:                                          ; preds = %joint_backward, %B1358.i
  %d_variance.4.0.i = phi double [ %.2503.i, %joint_backward ], [ %d_variance.3.0.lcssa.i, %B1358.i ]
  %.2618.i = load i64, ptr %.124.i, align 8, !noalias !3
  %.2620.i = getelementptr double, ptr %.428, i64 %.2618.i
  %.2621.i = load double, ptr %.2620.i, align 8, !noalias !3
  %.2623.i = fmul double %.127.i, 2.000000e+00
  %.2627.i = fmul double %.2623.i, %d_variance.4.0.i
  %.2630.i = fadd double %.2627.i, %.2621.i
  store double %.2630.i, ptr %.2620.i, align 8, !noalias !3
  br i1 %.1547.i, label %B1496.i, label %B1520.i

B1496.i:                                          ; preds = %B1408.i
  %.113.i.i = getelementptr i8, ptr %.124.i, i64 112
  %.114.i.i = load i64, ptr %.113.i.i, align 8, !noalias !27
  %78 = getelementptr i64, ptr %.63, i64 %.114.i.i
  %.587.i.i = getelementptr i8, ptr %78, i64 16
  %.588.i.i = load i64, ptr %.587.i.i, align 8, !noalias !27
  %.645.i.i = getelementptr i8, ptr %78, i64 24
  %.646.i.i = load i64, ptr %.645.i.i, align 8, !noalias !27
  %.647.i.i = add nsw i64 %.646.i.i, %.588.i.i
  %.710.i.i = getelementptr i8, ptr %78, i64 8
  %.711.i270.i = load i64, ptr %.710.i.i, align 8, !noalias !27
  %invariant.gep202.i.i = getelementptr double, ptr %.312, i64 %.647.i.i
  %.793204.not.i.i = icmp slt i64 %.711.i270.i, 1
  br i1 %.793204.not.i.i, label %B1520.i, label %B354.if.lr.ph.i271.i

B354.if.lr.ph.i271.i:                             ; preds = %B1496.i
  %.529.i.i = getelementptr i8, ptr %.124.i, i64 152
  %.530.i.i = load i64, ptr %.529.i.i, align 8, !noalias !27
  %.422.i.i = getelementptr i8, ptr %.124.i, i64 144
  %.423.i.i = load i64, ptr %.422.i.i, align 8, !noalias !27
  %.321.i.i = getelementptr i8, ptr %.124.i, i64 136
  %.322.i.i = load i64, ptr %.321.i.i, align 8, !noalias !27
  %.215.i.i = load i64, ptr %.441.i, align 8, !noalias !27
  %79 = getelementptr i64, ptr %.63, i64 %.322.i.i
  %.898.i.i = getelementptr i8, ptr %78, i64 72
  %.951.i.i = icmp slt i64 %.647.i.i, 2
  %.913.i.i = add nsw i64 %.647.i.i, -1
  %80 = and i64 %.913.i.i, -9223372036854775807
  %.969.i.i = icmp eq i64 %80, 1
  %.970187190.i.i = lshr i64 %.913.i.i, 1
  %.971.i.i = zext i1 %.969.i.i to i64
  %.972.i.i = add nuw nsw i64 %.970187190.i.i, %.971.i.i
  %81 = getelementptr i64, ptr %.63, i64 %.423.i.i
  %82 = getelementptr double, ptr %.312, i64 %.215.i.i
  %83 = getelementptr double, ptr %.108, i64 %.530.i.i
  %.1237.0.i.i = and i64 %.647.i.i, 1
  %.1267.not.i.i = icmp eq i64 %.1237.0.i.i, 0
  %invariant.gep200.i.i = getelementptr double, ptr %83, i64 %.647.i.i
  %.993194.not208.i.i = icmp eq i64 %.972.i.i, 0
  %.993194.not.i.i = select i1 %.951.i.i, i1 true, i1 %.993194.not208.i.i
  br label %B354.if.i272.i

B476.loopexit.i.i:                                ; preds = %B538.if.i.i, %B476.if.i.i
  %.993.i.i = icmp sgt i64 %.940.0196.i.i, 1
  br i1 %.993.i.i, label %B476.if.i.i, label %B670.else.if.i.i

B696.i.i:                                         ; preds = %B670.else.if.i.i
  %gep203.i.i = getelementptr double, ptr %invariant.gep202.i.i, i64 %.902.i.i
  %.1283.i.i = getelementptr i8, ptr %gep203.i.i, i64 -8
  %.1284.i.i = load double, ptr %.1283.i.i, align 8, !noalias !27
  %.1330.i.i = sub i64 %.841.i273.i, %.835.i.i
  %.1373197.not.i.i = icmp slt i64 %.1330.i.i, 1
  br i1 %.1373197.not.i.i, label %B831.i.i, label %B738.if.i.i

B831.i.i:                                         ; preds = %B738.if.i.i, %B670.else.if.i.i, %B696.i.i
  %exitcond.not.i277.i = icmp eq i64 %.806.i.i, %.711.i270.i
  br i1 %exitcond.not.i277.i, label %B1520.i, label %B354.if.i272.i

B354.if.i272.i:                                   ; preds = %B831.i.i, %B354.if.lr.ph.i271.i
  %.735.0205.i.i = phi i64 [ 0, %B354.if.lr.ph.i271.i ], [ %.806.i.i, %B831.i.i ]
  %.806.i.i = add nuw nsw i64 %.735.0205.i.i, 1
  %.834.i.i = getelementptr i64, ptr %79, i64 %.735.0205.i.i
  %.835.i.i = load i64, ptr %.834.i.i, align 8, !noalias !27
  %.840.i.i = getelementptr i8, ptr %.834.i.i, i64 8
  %.841.i273.i = load i64, ptr %.840.i.i, align 8, !noalias !27
  %.899.i.i = load i64, ptr %.898.i.i, align 8, !noalias !27
  %.901.i.i = mul nsw i64 %.735.0205.i.i, %.647.i.i
  %.902.i.i = add nsw i64 %.899.i.i, %.901.i.i
  br i1 %.993194.not.i.i, label %B670.else.if.i.i, label %B476.if.lr.ph.i.i

B476.if.lr.ph.i.i:                                ; preds = %B354.if.i272.i
  %84 = getelementptr double, ptr %.312, i64 %.902.i.i
  %.1091.i.i = sub i64 %.841.i273.i, %.835.i.i
  %spec.select189.i.i = tail call i64 @llvm.smax.i64(i64 %.1091.i.i, i64 0)
  %.1134191.not.i.i = icmp slt i64 %.1091.i.i, 1
  br label %B476.if.i.i

B476.if.i.i:                                      ; preds = %B476.if.lr.ph.i.i, %B476.loopexit.i.i
  %.940.0196.i.i = phi i64 [ %.972.i.i, %B476.if.lr.ph.i.i ], [ %.1002.i.i, %B476.loopexit.i.i ]
  %.937.0195.i.i = phi i64 [ 0, %B476.if.lr.ph.i.i ], [ %.1006.i.i, %B476.loopexit.i.i ]
  %.1002.i.i = add nsw i64 %.940.0196.i.i, -1
  %.1006.i.i = add nuw i64 %.937.0195.i.i, 2
  %.1038.i.i = getelementptr double, ptr %84, i64 %.937.0195.i.i
  %.1039.i.i = load double, ptr %.1038.i.i, align 8, !noalias !27
  %.1045.i.i = getelementptr i8, ptr %.1038.i.i, i64 8
  %.1046.i.i = load double, ptr %.1045.i.i, align 8, !noalias !27
  br i1 %.1134191.not.i.i, label %B476.loopexit.i.i, label %B538.if.lr.ph.i.i

B538.if.lr.ph.i.i:                                ; preds = %B476.if.i.i
  %invariant.gep.i274.i = getelementptr double, ptr %83, i64 %.937.0195.i.i
  br label %B538.if.i.i

B538.if.i.i:                                      ; preds = %B538.if.i.i, %B538.if.lr.ph.i.i
  %.1081.0193.i.i = phi i64 [ %spec.select189.i.i, %B538.if.lr.ph.i.i ], [ %.1143.i.i, %B538.if.i.i ]
  %.1078.0192.i.i = phi i64 [ %.835.i.i, %B538.if.lr.ph.i.i ], [ %.1147.i.i, %B538.if.i.i ]
  %.1143.i.i = add nsw i64 %.1081.0193.i.i, -1
  %.1147.i.i = add i64 %.1078.0192.i.i, 1
  %.1175.i.i = getelementptr i64, ptr %81, i64 %.1078.0192.i.i
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !27
  %.1180.i.i = getelementptr double, ptr %82, i64 %.1176.i.i
  %.1181.i.i = load double, ptr %.1180.i.i, align 8, !noalias !27
  %.1183.i.i = mul nsw i64 %.1078.0192.i.i, %.647.i.i
  %gep.i275.i = getelementptr double, ptr %invariant.gep.i274.i, i64 %.1183.i.i
  %.1190.i.i = load double, ptr %gep.i275.i, align 8, !noalias !27
  %.1192.i.i = fmul double %.1039.i.i, %.1190.i.i
  %.1193.i.i = fsub double %.1181.i.i, %.1192.i.i
  %.1202.i.i = getelementptr i8, ptr %gep.i275.i, i64 8
  %.1203.i.i = load double, ptr %.1202.i.i, align 8, !noalias !27
  %.1205.i.i = fmul double %.1046.i.i, %.1203.i.i
  %.1206.i276.i = fsub double %.1193.i.i, %.1205.i.i
  store double %.1206.i276.i, ptr %.1180.i.i, align 8, !noalias !27
  %.1134.i.i = icmp sgt i64 %.1081.0193.i.i, 1
  br i1 %.1134.i.i, label %B538.if.i.i, label %B476.loopexit.i.i

B670.else.if.i.i:                                 ; preds = %B476.loopexit.i.i, %B354.if.i272.i
  br i1 %.1267.not.i.i, label %B831.i.i, label %B696.i.i

B738.if.i.i:                                      ; preds = %B696.i.i, %B738.if.i.i
  %.1320.0199.i.i = phi i64 [ %.1382.i.i, %B738.if.i.i ], [ %.1330.i.i, %B696.i.i ]
  %.1317.0198.i.i = phi i64 [ %.1386.i.i, %B738.if.i.i ], [ %.835.i.i, %B696.i.i ]
  %.1382.i.i = add nsw i64 %.1320.0199.i.i, -1
  %.1386.i.i = add i64 %.1317.0198.i.i, 1
  %.1414.i.i = getelementptr i64, ptr %81, i64 %.1317.0198.i.i
  %.1415.i.i = load i64, ptr %.1414.i.i, align 8, !noalias !27
  %.1419.i.i = getelementptr double, ptr %82, i64 %.1415.i.i
  %.1420.i.i = load double, ptr %.1419.i.i, align 8, !noalias !27
  %.1422.i.i = mul nsw i64 %.1317.0198.i.i, %.647.i.i
  %gep201.i.i = getelementptr double, ptr %invariant.gep200.i.i, i64 %.1422.i.i
  %.1429.i.i = getelementptr i8, ptr %gep201.i.i, i64 -8
  %.1430.i.i = load double, ptr %.1429.i.i, align 8, !noalias !27
  %.1432.i.i = fmul double %.1284.i.i, %.1430.i.i
  %.1433.i.i = fsub double %.1420.i.i, %.1432.i.i
  store double %.1433.i.i, ptr %.1419.i.i, align 8, !noalias !27
  %.1373.i.i = icmp samesign ugt i64 %.1320.0199.i.i, 1
  br i1 %.1373.i.i, label %B738.if.i.i, label %B831.i.i

B1520.i:                                          ; preds = %B831.i.i, %B1496.i, %B1408.i
  %.120.i.i = load i64, ptr %.441.i, align 8, !noalias !30
  %.222.i.i = load i64, ptr %.224.i.i, align 8, !noalias !30
  %.311146.not.i.i = icmp slt i64 %.222.i.i, 1
  br i1 %.311146.not.i.i, label %B334.i.i, label %B108.if.lr.ph.i278.i

B108.if.lr.ph.i278.i:                             ; preds = %B1520.i
  %.452.i.i = getelementptr i8, ptr %.124.i, i64 32
  %85 = getelementptr double, ptr %.312, i64 %.120.i.i
  br label %B108.if.i279.i

B334.i.i:                                         ; preds = %B108.if.i279.i, %B1520.i
  %.733.i.i = load i64, ptr %.836.i.i, align 8, !noalias !30
  %.813153.not.i.i = icmp slt i64 %.733.i.i, 1
  br i1 %.813153.not.i.i, label %gaussian, label %B406.if.lr.ph.i.i

B406.if.lr.ph.i.i:                                ; preds = %B334.i.i
  %.624.i.i = add nsw i64 %.222.i.i, %.120.i.i
  %.957.i.i = getelementptr i8, ptr %.124.i, i64 56
  br label %B406.if.i.i

B406.loopexit.i.i:                                ; preds = %B570.if.i.i, %B406.if.i.i
  %position.2.1.lcssa.i284.i = phi i64 [ %position.3.0156.i.i, %B406.if.i.i ], [ %.1727.i.i, %B570.if.i.i ]
  %exitcond158.not.i.i = icmp eq i64 %.826.i.i, %.733.i.i
  br i1 %exitcond158.not.i.i, label %gaussian, label %B406.if.i.i

B108.if.i279.i:                                   ; preds = %B108.if.i279.i, %B108.if.lr.ph.i278.i
  %.253.0147.i.i = phi i64 [ 0, %B108.if.lr.ph.i278.i ], [ %.324.i.i, %B108.if.i279.i ]
  %.324.i.i = add nuw nsw i64 %.253.0147.i.i, 1
  %.453.i.i = load i64, ptr %.452.i.i, align 8, !noalias !30
  %86 = getelementptr i64, ptr %.63, i64 %.453.i.i
  %.458.idx.i.i = shl i64 %.253.0147.i.i, 4
  %.458.i.i = getelementptr i8, ptr %86, i64 %.458.idx.i.i
  %.459.i.i = load i64, ptr %.458.i.i, align 8, !noalias !30
  %.567.i.i = getelementptr i8, ptr %.458.i.i, i64 8
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !30
  %.572.i.i = icmp eq i64 %.459.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.572.i.i, ptr %arg.grad, ptr %.428
  %.596.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.568.i.i
  %.597.i.i = load double, ptr %.596.i.i, align 8, !noalias !30
  %.604.i.i = getelementptr double, ptr %85, i64 %.253.0147.i.i
  %.605.i.i = load double, ptr %.604.i.i, align 8, !noalias !30
  %.606.i.i = fadd double %.597.i.i, %.605.i.i
  store double %.606.i.i, ptr %.596.i.i, align 8, !noalias !30
  %exitcond.not.i280.i = icmp eq i64 %.324.i.i, %.222.i.i
  br i1 %exitcond.not.i280.i, label %B334.i.i, label %B108.if.i279.i

B406.if.i.i:                                      ; preds = %B406.loopexit.i.i, %B406.if.lr.ph.i.i
  %position.3.0156.i.i = phi i64 [ %.624.i.i, %B406.if.lr.ph.i.i ], [ %position.2.1.lcssa.i284.i, %B406.loopexit.i.i ]
  %.757.0154.i.i = phi i64 [ 0, %B406.if.lr.ph.i.i ], [ %.826.i.i, %B406.loopexit.i.i ]
  %.826.i.i = add nuw nsw i64 %.757.0154.i.i, 1
  %.958.i281.i = load i64, ptr %.957.i.i, align 8, !noalias !30
  %87 = getelementptr i64, ptr %.63, i64 %.958.i281.i
  %.961.i.i = getelementptr i64, ptr %87, i64 %.757.0154.i.i
  %.962.i.i = load i64, ptr %.961.i.i, align 8, !noalias !30
  %.1174.i.i = getelementptr i64, ptr %.63, i64 %.962.i.i
  %.1175.i282.i = load i64, ptr %.1174.i.i, align 8, !noalias !30
  %.1384.i.i = getelementptr i8, ptr %.1174.i.i, i64 8
  %.1385.i.i = load i64, ptr %.1384.i.i, align 8, !noalias !30
  %.1386.i283.i = mul nsw i64 %.1385.i.i, %.1175.i282.i
  %.1466149.not.i.i = icmp slt i64 %.1386.i283.i, 1
  br i1 %.1466149.not.i.i, label %B406.loopexit.i.i, label %B570.if.lr.ph.i.i

B570.if.lr.ph.i.i:                                ; preds = %B406.if.i.i
  %.1712.i.i = getelementptr i8, ptr %.1174.i.i, i64 216
  br label %B570.if.i.i

B570.if.i.i:                                      ; preds = %B570.if.i.i, %B570.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B570.if.lr.ph.i.i ], [ %.1727.i.i, %B570.if.i.i ]
  %.1410.0150.i.i = phi i64 [ 0, %B570.if.lr.ph.i.i ], [ %.1479.i.i, %B570.if.i.i ]
  %.1479.i.i = add nuw nsw i64 %.1410.0150.i.i, 1
  %.1713.i.i = load i64, ptr %.1712.i.i, align 8, !noalias !30
  %88 = getelementptr double, ptr %.312, i64 %.1713.i.i
  %.1716.i.i = getelementptr double, ptr %88, i64 %.1410.0150.i.i
  %.1717.i.i = load double, ptr %.1716.i.i, align 8, !noalias !30
  %.1720.i.i = getelementptr double, ptr %.312, i64 %position.2.1152.i.i
  %.1721.i.i = load double, ptr %.1720.i.i, align 8, !noalias !30
  %.1722.i.i = fadd double %.1717.i.i, %.1721.i.i
  store double %.1722.i.i, ptr %.1716.i.i, align 8, !noalias !30
  %.1727.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.1479.i.i, %.1386.i283.i
  br i1 %exitcond157.not.i.i, label %B406.loopexit.i.i, label %B570.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.4.0440.i = phi double [ %.584.i, %B404.if.lr.ph.i ], [ %.1299.i, %B522.i ]
  %.926.0439.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.995.i, %B522.i ]
  %.995.i = add nuw nsw i64 %.926.0439.i, 1
  %.1030.i = getelementptr i64, ptr %6, i64 %.926.0439.i
  %.1031.i = load i64, ptr %.1030.i, align 8, !noalias !3
  %.1037.i = getelementptr i8, ptr %.1030.i, i64 8
  %.1038.i = load i64, ptr %.1037.i, align 8, !noalias !3
  %.1075.i = sub i64 %.1038.i, %.1031.i
  %.1118433.not.i = icmp slt i64 %.1075.i, 1
  br i1 %.1118433.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1436.i = phi double [ %.1173.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.1062.0435.i = phi i64 [ %.1131.i, %B464.if.i ], [ %.1031.i, %B404.if.i ]
  %.1065.0434.i = phi i64 [ %.1127.i, %B464.if.i ], [ %.1075.i, %B404.if.i ]
  %.1127.i = add nsw i64 %.1065.0434.i, -1
  %.1131.i = add i64 %.1062.0435.i, 1
  %.1159.i = getelementptr double, ptr %7, i64 %.1062.0435.i
  %.1160.i = load double, ptr %.1159.i, align 8, !noalias !3
  %.1164.i = getelementptr i64, ptr %8, i64 %.1062.0435.i
  %.1165.i = load i64, ptr %.1164.i, align 8, !noalias !3
  %.1169.i = getelementptr double, ptr %9, i64 %.1165.i
  %.1170.i = load double, ptr %.1169.i, align 8, !noalias !3
  %.1171.i = fmul double %.1160.i, %.1170.i
  %.1173.i = fadd double %product.2.1436.i, %.1171.i
  %.1118.i = icmp samesign ugt i64 %.1065.0434.i, 1
  br i1 %.1118.i, label %B464.if.i, label %B522.i

B804.if.i:                                        ; preds = %eliminate, %B804.if.lr.ph.i
  %log_determinant.3.0446.i = phi double [ 0.000000e+00, %B804.if.lr.ph.i ], [ %.1914.i, %eliminate ]
  %rss.5.0445.i = phi double [ %rss.4.0.lcssa.i, %B804.if.lr.ph.i ], [ %.1910.i, %eliminate ]
  %.1615.0443.i = phi i64 [ 0, %B804.if.lr.ph.i ], [ %.1684.i, %eliminate ]
  %.1684.i = add nuw nsw i64 %.1615.0443.i, 1
  %.1810.i = load i64, ptr %.116.i.i, align 8, !noalias !3
  %.1866.not.i = icmp eq i64 %.1615.0443.i, 0
  %.1869.i = icmp ne i64 %.1615.0443.i, %.1868.i
  %89 = getelementptr i64, ptr %.63, i64 %.1810.i
  %.idx426.i = mul i64 %.1615.0443.i, 104
  %90 = getelementptr i8, ptr %89, i64 %.idx426.i
  %.102.i.i = getelementptr i8, ptr %90, i64 16
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !33
  %.160.i.i = getelementptr i8, ptr %90, i64 24
  %.161.i.i = load i64, ptr %.160.i.i, align 8, !noalias !33
  %.170.i.i = add nsw i64 %.161.i.i, %.103.i.i
  %.172.i.i = add i64 %.161.i.i, 1
  %.236.i.i = load i64, ptr %90, align 8, !noalias !33
  %91 = getelementptr i64, ptr %.63, i64 %.236.i.i
  %.444.i.i = getelementptr i8, ptr %91, i64 56
  %.445.i.i = load i64, ptr %.444.i.i, align 8, !noalias !33
  %"$phi204.0.2.0.i.i" = select i1 %.1866.not.i, ptr %.108, ptr %.312
  %.522.i.i = getelementptr i8, ptr %90, i64 96
  %.523.i.i = load i64, ptr %.522.i.i, align 8, !noalias !33
  %.529.i285.i = mul nsw i64 %.103.i.i, %.103.i.i
  br i1 %.1866.not.i, label %B326.i.i, label %B504.thread.i.i

B326.i.i:                                         ; preds = %B804.if.i
  %.642.i.i = load i64, ptr %.641.i.i, align 8, !noalias !33
  %.642.fr.i.i = freeze i64 %.642.i.i
  %.643.i.i = icmp ne i64 %.642.fr.i.i, 0
  %.660.i.i = icmp sgt i64 %.103.i.i, 2
  %92 = or i1 %.1869.i, %.643.i.i
  %or.cond.i.i = select i1 %92, i1 true, i1 %.660.i.i
  br i1 %or.cond.i.i, label %B504.i.i, label %B382.i.i

B382.i.i:                                         ; preds = %B326.i.i
  %.718.i286.i = getelementptr i8, ptr %90, i64 8
  %.719.i.i = load i64, ptr %.718.i286.i, align 8, !noalias !33
  %.720.i.i = icmp sgt i64 %.719.i.i, 249
  br i1 %.720.i.i, label %B440.i.i, label %B504.thread.i.i

B440.i.i:                                         ; preds = %B382.i.i
  %.743.i.i = icmp eq i64 %.103.i.i, 1
  %.629.i.i.i = getelementptr double, ptr %.312, i64 %.445.i.i
  %.630.i.i.i = load double, ptr %.629.i.i.i, align 8, !noalias !33
  br i1 %.743.i.i, label %B364.if.lr.ph.i.i.i, label %B396.if.lr.ph.i.i.i

B364.if.lr.ph.i.i.i:                              ; preds = %B440.i.i
  %.354.i.i.i = getelementptr i8, ptr %90, i64 88
  %.355.i.i.i = load i64, ptr %.354.i.i.i, align 8, !noalias !36
  %.297.i.i.i = getelementptr i8, ptr %90, i64 80
  %.298.i.i.i = load i64, ptr %.297.i.i.i, align 8, !noalias !36
  %.231.i.i.i = getelementptr i8, ptr %90, i64 40
  %.232.i.i.i = load i64, ptr %.231.i.i.i, align 8, !noalias !36
  %.174.i.i.i = getelementptr i8, ptr %90, i64 64
  %.175.i.i.i = load i64, ptr %.174.i.i.i, align 8, !noalias !36
  %.118.i.i.i = load i64, ptr %.117.i794.i.i, align 8, !noalias !36
  %.830.i.i.i = fmul double %.630.i.i.i, %.630.i.i.i
  %93 = getelementptr double, ptr %.108, i64 %.118.i.i.i
  %94 = getelementptr double, ptr %.312, i64 %.175.i.i.i
  %95 = getelementptr double, ptr %.312, i64 %.298.i.i.i
  %96 = getelementptr double, ptr %.312, i64 %.355.i.i.i
  %97 = getelementptr i64, ptr %.63, i64 %.232.i.i.i
  br label %B364.if.i.i.i

B364.if.i.i.i:                                    ; preds = %B364.if.i.i.i, %B364.if.lr.ph.i.i.i
  %gained.2.050.i.i.i = phi double [ 0.000000e+00, %B364.if.lr.ph.i.i.i ], [ %.876.i.i.i, %B364.if.i.i.i ]
  %lost.2.049.i.i.i = phi double [ 0.000000e+00, %B364.if.lr.ph.i.i.i ], [ %.864.i.i.i, %B364.if.i.i.i ]
  %.732.047.i.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i.i ], [ %.803.i.i.i, %B364.if.i.i.i ]
  %.803.i.i.i = add nuw nsw i64 %.732.047.i.i.i, 1
  %.834.i.i.i = getelementptr double, ptr %93, i64 %.732.047.i.i.i
  %.835.i.i.i = load double, ptr %.834.i.i.i, align 8, !noalias !36
  %.836.i.i.i = fmul double %.830.i.i.i, %.835.i.i.i
  %.838.i.i.i = fadd double %.133.i, %.836.i.i.i
  %.842.i.i.i = fdiv double 1.000000e+00, %.838.i.i.i
  %.846.i.i.i = getelementptr double, ptr %94, i64 %.732.047.i.i.i
  %.847.i.i.i = load double, ptr %.846.i.i.i, align 8, !noalias !36
  %.849.i.i.i = fmul double %.630.i.i.i, %.847.i.i.i
  %.853.i.i.i = getelementptr double, ptr %95, i64 %.732.047.i.i.i
  store double %.842.i.i.i, ptr %.853.i.i.i, align 8, !noalias !36
  %.855.i.i315.i = fmul double %.849.i.i.i, %.842.i.i.i
  %.859.i.i.i = getelementptr double, ptr %96, i64 %.732.047.i.i.i
  store double %.855.i.i315.i, ptr %.859.i.i.i, align 8, !noalias !36
  %.861.i.i316.i = fmul double %.849.i.i.i, %.849.i.i.i
  %.862.i.i.i = fmul double %.861.i.i316.i, %.842.i.i.i
  %.864.i.i.i = fadd double %lost.2.049.i.i.i, %.862.i.i.i
  %.870.i.i317.i = getelementptr i64, ptr %97, i64 %.732.047.i.i.i
  %.871.i.i318.i = load i64, ptr %.870.i.i317.i, align 8, !noalias !36
  %.872.i.i.i = tail call double @llvm.log.f64(double %.838.i.i.i)
  %.873.i.i319.i = sitofp i64 %.871.i.i318.i to double
  %.874.i.i.i = fmul double %.872.i.i.i, %.873.i.i319.i
  %.876.i.i.i = fadd double %gained.2.050.i.i.i, %.874.i.i.i
  %exitcond.not.i.i320.i = icmp eq i64 %.803.i.i.i, %.719.i.i
  br i1 %exitcond.not.i.i320.i, label %eliminate, label %B364.if.i.i.i

B396.if.lr.ph.i.i.i:                              ; preds = %B440.i.i
  %.633.i.i.i = getelementptr i8, ptr %.629.i.i.i, i64 16
  %.634.i.i.i = load double, ptr %.633.i.i.i, align 8, !noalias !39
  %.637.i.i.i = getelementptr i8, ptr %.629.i.i.i, i64 24
  %.638.i.i.i = load double, ptr %.637.i.i.i, align 8, !noalias !39
  %.354.i786.i.i = getelementptr i8, ptr %90, i64 88
  %.355.i787.i.i = load i64, ptr %.354.i786.i.i, align 8, !noalias !39
  %.297.i788.i.i = getelementptr i8, ptr %90, i64 80
  %.298.i789.i.i = load i64, ptr %.297.i788.i.i, align 8, !noalias !39
  %.231.i790.i.i = getelementptr i8, ptr %90, i64 40
  %.232.i791.i.i = load i64, ptr %.231.i790.i.i, align 8, !noalias !39
  %.174.i792.i.i = getelementptr i8, ptr %90, i64 64
  %.175.i793.i.i = load i64, ptr %.174.i792.i.i, align 8, !noalias !39
  %.118.i795.i.i = load i64, ptr %.117.i794.i.i, align 8, !noalias !39
  %98 = getelementptr double, ptr %.108, i64 %.118.i795.i.i
  %99 = getelementptr double, ptr %.312, i64 %.175.i793.i.i
  %100 = getelementptr double, ptr %.312, i64 %.298.i789.i.i
  %101 = getelementptr double, ptr %.312, i64 %.355.i787.i.i
  %102 = getelementptr i64, ptr %.63, i64 %.232.i791.i.i
  br label %B396.if.i.i.i

B396.if.i.i.i:                                    ; preds = %B396.if.i.i.i, %B396.if.lr.ph.i.i.i
  %gained.2.056.i.i.i = phi double [ 0.000000e+00, %B396.if.lr.ph.i.i.i ], [ %.979.i.i.i, %B396.if.i.i.i ]
  %lost.2.055.i.i.i = phi double [ 0.000000e+00, %B396.if.lr.ph.i.i.i ], [ %.966.i.i.i, %B396.if.i.i.i ]
  %.746.053.i.i.i = phi i64 [ 0, %B396.if.lr.ph.i.i.i ], [ %.817.i.i.i, %B396.if.i.i.i ]
  %.817.i.i.i = add nuw nsw i64 %.746.053.i.i.i, 1
  %.842.i796.i.i = shl nsw i64 %.746.053.i.i.i, 2
  %.846.i797.i.i = getelementptr double, ptr %98, i64 %.842.i796.i.i
  %.847.i798.i.i = load double, ptr %.846.i797.i.i, align 8, !noalias !39
  %.853.i799.i.i = getelementptr i8, ptr %.846.i797.i.i, i64 16
  %.854.i.i313.i = load double, ptr %.853.i799.i.i, align 8, !noalias !39
  %.860.i.i.i = getelementptr i8, ptr %.846.i797.i.i, i64 24
  %.861.i800.i.i = load double, ptr %.860.i.i.i, align 8, !noalias !39
  %.862.i801.i.i = shl nuw nsw i64 %.746.053.i.i.i, 1
  %.866.i.i.i = getelementptr double, ptr %99, i64 %.862.i801.i.i
  %.867.i.i.i = load double, ptr %.866.i.i.i, align 8, !noalias !39
  %.873.i802.i.i = getelementptr i8, ptr %.866.i.i.i, i64 8
  %.874.i803.i.i = load double, ptr %.873.i802.i.i, align 8, !noalias !39
  %.876.i804.i.i = fmul double %.630.i.i.i, %.847.i798.i.i
  %.878.i.i.i = fmul double %.634.i.i.i, %.854.i.i313.i
  %.879.i.i.i = fadd double %.876.i804.i.i, %.878.i.i.i
  %.881.i.i.i = fmul double %.630.i.i.i, %.854.i.i313.i
  %.883.i.i.i = fmul double %.634.i.i.i, %.861.i800.i.i
  %.884.i.i.i = fadd double %.881.i.i.i, %.883.i.i.i
  %.886.i.i.i = fmul double %.630.i.i.i, %.879.i.i.i
  %.888.i.i.i = fadd double %.133.i, %.886.i.i.i
  %.890.i.i.i = fmul double %.634.i.i.i, %.884.i.i.i
  %.891.i.i.i = fadd double %.888.i.i.i, %.890.i.i.i
  %.893.i.i.i = fmul double %.638.i.i.i, %.884.i.i.i
  %.895.i.i.i = fmul double %.638.i.i.i, %.861.i800.i.i
  %.897.i.i.i = fmul double %.638.i.i.i, %.895.i.i.i
  %.899.i.i.i = fadd double %.133.i, %.897.i.i.i
  %.903.i.i.i = fdiv double 1.000000e+00, %.891.i.i.i
  %.904.i.i.i = fmul double %.893.i.i.i, %.903.i.i.i
  %.905.i.i.i = fmul double %.893.i.i.i, %.904.i.i.i
  %.906.i.i.i = fsub double %.899.i.i.i, %.905.i.i.i
  %.910.i.i.i = fdiv double 1.000000e+00, %.906.i.i.i
  %.912.i.i.i = fmul double %.630.i.i.i, %.867.i.i.i
  %.914.i.i.i = fmul double %.634.i.i.i, %.874.i803.i.i
  %.915.i.i.i = fadd double %.912.i.i.i, %.914.i.i.i
  %.917.i.i.i = fmul double %.638.i.i.i, %.874.i803.i.i
  %.918.i.i.i = fmul double %.915.i.i.i, %.904.i.i.i
  %.919.i.i.i = fsub double %.917.i.i.i, %.918.i.i.i
  %.920.i.i.i = fmul double %.919.i.i.i, %.910.i.i.i
  %.921.i.i.i = fmul double %.915.i.i.i, %.903.i.i.i
  %.922.i.i.i = fmul double %.904.i.i.i, %.920.i.i.i
  %.923.i.i.i = fsub double %.921.i.i.i, %.922.i.i.i
  %.924.i.i.i = fmul double %.904.i.i.i, %.904.i.i.i
  %.925.i.i.i = fmul double %.924.i.i.i, %.910.i.i.i
  %.926.i.i.i = fadd double %.903.i.i.i, %.925.i.i.i
  %.931.i.i.i = getelementptr double, ptr %100, i64 %.842.i796.i.i
  store double %.926.i.i.i, ptr %.931.i.i.i, align 8, !noalias !39
  %.933.i.i.i = fneg double %.904.i.i.i
  %.934.i.i.i = fmul double %.910.i.i.i, %.933.i.i.i
  %.940.i.i.i = getelementptr i8, ptr %.931.i.i.i, i64 16
  store double %.934.i.i.i, ptr %.940.i.i.i, align 8, !noalias !39
  %.947.i.i.i = getelementptr i8, ptr %.931.i.i.i, i64 24
  store double %.910.i.i.i, ptr %.947.i.i.i, align 8, !noalias !39
  %.953.i.i.i = getelementptr double, ptr %101, i64 %.862.i801.i.i
  store double %.923.i.i.i, ptr %.953.i.i.i, align 8, !noalias !39
  %.960.i.i.i = getelementptr i8, ptr %.953.i.i.i, i64 8
  store double %.920.i.i.i, ptr %.960.i.i.i, align 8, !noalias !39
  %.962.i.i.i = fmul double %.915.i.i.i, %.923.i.i.i
  %.963.i.i.i = fmul double %.917.i.i.i, %.920.i.i.i
  %.964.i.i.i = fadd double %.963.i.i.i, %.962.i.i.i
  %.966.i.i.i = fadd double %lost.2.055.i.i.i, %.964.i.i.i
  %.972.i.i.i = getelementptr i64, ptr %102, i64 %.746.053.i.i.i
  %.973.i.i.i = load i64, ptr %.972.i.i.i, align 8, !noalias !39
  %.974.i.i.i = fmul double %.891.i.i.i, %.906.i.i.i
  %.975.i.i314.i = tail call double @llvm.log.f64(double %.974.i.i.i)
  %.976.i.i.i = sitofp i64 %.973.i.i.i to double
  %.977.i.i.i = fmul double %.975.i.i314.i, %.976.i.i.i
  %.979.i.i.i = fadd double %gained.2.056.i.i.i, %.977.i.i.i
  %exitcond.not.i805.i.i = icmp eq i64 %.817.i.i.i, %.719.i.i
  br i1 %exitcond.not.i805.i.i, label %eliminate, label %B396.if.i.i.i

B504.i.i:                                         ; preds = %B326.i.i
  br i1 %.643.i.i, label %103, label %B504.thread.i.i

103:                                              ; preds = %B504.i.i
  br label %B504.thread.i.i

B504.thread.i.i:                                  ; preds = %103, %B504.i.i, %B382.i.i, %B804.if.i
  %"$phi326.0.2.0851855.i.i" = phi i1 [ true, %103 ], [ false, %B504.i.i ], [ false, %B804.if.i ], [ false, %B382.i.i ]
  %104 = phi double [ %.850.i321.i, %103 ], [ 1.000000e+00, %B504.i.i ], [ 1.000000e+00, %B804.if.i ], [ 1.000000e+00, %B382.i.i ]
  %.30595.not.i.i.i = icmp sgt i64 %.103.i.i, 0
  br i1 %.30595.not.i.i.i, label %B68.if.lr.ph.i.i.i, label %is_diagonal

B68.if.lr.ph.i.i.i:                               ; preds = %B504.thread.i.i
  %.218.i.i.i = getelementptr i8, ptr %91, i64 40
  %.219.i.i312.i = load i64, ptr %.218.i.i.i, align 8, !noalias !42
  %105 = getelementptr i64, ptr %.63, i64 %.219.i.i312.i
  br label %B68.if.i.i.i

B68.loopexit.i.i.i:                               ; preds = %B96.i.i.i
  %exitcond99.not.i.i.i = icmp eq i64 %.318.i.i.i, %.103.i.i
  br i1 %exitcond99.not.i.i.i, label %is_diagonal, label %B68.if.i.i.i

B96.i.i.i:                                        ; preds = %B96.if.i.i.i, %B68.if.i.i.i
  %.370.0.i.i.i = phi i64 [ 0, %B68.if.i.i.i ], [ %.439.i.i.i, %B96.if.i.i.i ]
  %exitcond.not.i808.i.i = icmp eq i64 %.370.0.i.i.i, %.247.096.i.i.i
  br i1 %exitcond.not.i808.i.i, label %B68.loopexit.i.i.i, label %B96.if.i.i.i

B68.if.i.i.i:                                     ; preds = %B68.loopexit.i.i.i, %B68.if.lr.ph.i.i.i
  %.247.096.i.i.i = phi i64 [ 0, %B68.if.lr.ph.i.i.i ], [ %.318.i.i.i, %B68.loopexit.i.i.i ]
  %.318.i.i.i = add nuw nsw i64 %.247.096.i.i.i, 1
  %.466.i.i.i = mul nuw nsw i64 %.247.096.i.i.i, %.103.i.i
  %106 = getelementptr i64, ptr %105, i64 %.466.i.i.i
  br label %B96.i.i.i

B96.if.i.i.i:                                     ; preds = %B96.i.i.i
  %.439.i.i.i = add nuw nsw i64 %.370.0.i.i.i, 1
  %.471.i.i.i = getelementptr i64, ptr %106, i64 %.370.0.i.i.i
  %.472.i.i.i = load i64, ptr %.471.i.i.i, align 8, !noalias !42
  %.473.i.i.i = icmp sgt i64 %.472.i.i.i, -1
  br i1 %.473.i.i.i, label %is_diagonal, label %B96.i.i.i

is_diagonal: ; preds = %B68.loopexit.i.i.i, %B96.if.i.i.i, %B504.thread.i.i
  %.942.not.i.i = phi i1 [ false, %B504.thread.i.i ], [ true, %B96.if.i.i.i ], [ false, %B68.loopexit.i.i.i ]
  %.1035.i.i = getelementptr i8, ptr %90, i64 8
  %.1036.i.i = load i64, ptr %.1035.i.i, align 8, !noalias !33
  %invariant.gep962.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.103.i.i
  %invariant.gep966.i.i = getelementptr double, ptr %.312, i64 %.161.i.i
  %invariant.gep970.i.i = getelementptr double, ptr %.312, i64 %.103.i.i
  %.1116972.not.i.i = icmp slt i64 %.1036.i.i, 1
  br i1 %.1116972.not.i.i, label %eliminate, label %B666.lr.ph.i.i

B666.lr.ph.i.i:                                   ; preds = %is_diagonal
  %.1321.i287.i = getelementptr i8, ptr %90, i64 48
  %"$phi764.1.2.1.in.i.i" = select i1 %.1866.not.i, ptr %.117.i794.i.i, ptr %.1321.i287.i
  %.1394.i.i = getelementptr i8, ptr %90, i64 64
  %.1459.i.i = getelementptr i8, ptr %90, i64 80
  %.1523.i.i = getelementptr i8, ptr %90, i64 88
  %.1593.i.i = getelementptr i8, ptr %90, i64 40
  %.1649.i.i = mul i64 %.172.i.i, %.103.i.i
  %storemerge763.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i.i, i64 0)
  %107 = getelementptr double, ptr %.312, i64 %.445.i.i
  %108 = getelementptr double, ptr %.312, i64 %.523.i.i
  %109 = getelementptr double, ptr %108, i64 %.529.i285.i
  %110 = getelementptr double, ptr %109, i64 %.1649.i.i
  %.2186910.not.i.i = icmp slt i64 %.103.i.i, 1
  %spec.select884.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i.i, i64 0)
  %.2861924.not.i.i = icmp slt i64 %.161.i.i, 0
  %.3283933.not.i.i = icmp slt i64 %.1649.i.i, 1
  %invariant.gep941.i.i = getelementptr double, ptr %109, i64 %.161.i.i
  %.3587.i.i = getelementptr i8, ptr %90, i64 32
  %.3705.i.i = getelementptr i8, ptr %90, i64 152
  %.3767.i.i = getelementptr i8, ptr %90, i64 168
  %.3858957.not.i.i = icmp sgt i64 %.161.i.i, 0
  %brmerge.not.i.i = select i1 %.1869.i, i1 %.3858957.not.i.i, i1 false
  br label %B666.i.i

B666.i.i:                                         ; preds = %B2772.i.i, %B666.lr.ph.i.i
  %gained.2.0976.i.i = phi double [ 0.000000e+00, %B666.lr.ph.i.i ], [ %gained.3.1994.i.i, %B2772.i.i ]
  %lost.3.0975.i.i = phi double [ 0.000000e+00, %B666.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B2772.i.i ]
  %.1060.0973.i.i = phi i64 [ 0, %B666.lr.ph.i.i ], [ %.1129.i.i, %B2772.i.i ]
  %.1129.i.i = add nuw nsw i64 %.1060.0973.i.i, 1
  %"$phi764.1.2.1.i.i" = load i64, ptr %"$phi764.1.2.1.in.i.i", align 8, !noalias !33
  %.1328.i288.i = mul nsw i64 %.1060.0973.i.i, %.170.i.i
  %.1330.i289.i = mul nsw i64 %.1328.i288.i, %.170.i.i
  %.1332.i290.i = add nsw i64 %.1330.i289.i, %"$phi764.1.2.1.i.i"
  %.1395.i.i = load i64, ptr %.1394.i.i, align 8, !noalias !33
  %.1399.i.i = add nsw i64 %.1395.i.i, %.1328.i288.i
  %.1460.i.i = load i64, ptr %.1459.i.i, align 8, !noalias !33
  %.1463.i291.i = mul nsw i64 %.1060.0973.i.i, %.103.i.i
  %.1465.i.i = mul nsw i64 %.1463.i291.i, %.103.i.i
  %.1524.i.i = load i64, ptr %.1523.i.i, align 8, !noalias !33
  %.1529.i.i = mul nsw i64 %.1463.i291.i, %.172.i.i
  %.1530.i.i = add nsw i64 %.1524.i.i, %.1529.i.i
  %.1594.i.i = load i64, ptr %.1593.i.i, align 8, !noalias !33
  %111 = getelementptr i64, ptr %.63, i64 %.1594.i.i
  %.1598.i.i = getelementptr i64, ptr %111, i64 %.1060.0973.i.i
  %.1599.i.i = load i64, ptr %.1598.i.i, align 8, !noalias !33
  br i1 %"$phi326.0.2.0851855.i.i", label %B1026.i.i, label %B1070.i.i

B1026.i.i:                                        ; preds = %B666.i.i
  br i1 %.30595.not.i.i.i, label %B26.if.lr.ph.i.i.i, label %B1578.thread861.i.i

B26.if.lr.ph.i.i.i:                               ; preds = %B1026.i.i
  %112 = getelementptr double, ptr %.108, i64 %.1332.i290.i
  br label %B54.if.lr.ph.i.i.i

B26.loopexit.i.i.i:                               ; preds = %B152.i.i.i
  %.126.i.i.i = add nuw nsw i64 %.55.0253.i.i.i, 1
  %exitcond267.not.i.i.i = icmp eq i64 %.103.i.i, %.126.i.i.i
  br i1 %exitcond267.not.i.i.i, label %B252.if.lr.ph.i.i.i, label %B54.if.lr.ph.i.i.i

B152.i.i.i:                                       ; preds = %B86.if.i.i.i, %B54.if.i.i.i
  %total.4.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B54.if.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.436.i.i.i = getelementptr double, ptr %114, i64 %.178.0250.i.i.i
  store double %total.4.2.lcssa.i.i.i, ptr %.436.i.i.i, align 8, !noalias !45
  %exitcond266.not.i.i.i = icmp eq i64 %.103.i.i, %.247.i.i.i
  br i1 %exitcond266.not.i.i.i, label %B26.loopexit.i.i.i, label %B54.if.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B364.i.i.i
  %.553.i.i.i = add nuw nsw i64 %.484.0264.i.i.i, 1
  %exitcond270.not.i.i.i = icmp eq i64 %.103.i.i, %.553.i.i.i
  br i1 %exitcond270.not.i.i.i, label %B1578.i.i, label %B252.if.lr.ph.i.i.i

B364.i.i.i:                                       ; preds = %B298.if.i.i307.i
  %.675.i.i309.i = add nuw nsw i64 %.606.0261.i.i.i, 1
  %.878.i813.i.i = getelementptr double, ptr %116, i64 %.606.0261.i.i.i
  store double %.859.i812.i.i, ptr %.878.i813.i.i, align 8, !noalias !45
  br i1 %.705.i.i.i, label %B218.loopexit.i.i.i, label %B298.if.lr.ph.i.i306.i

B54.if.lr.ph.i.i.i:                               ; preds = %B26.loopexit.i.i.i, %B26.if.lr.ph.i.i.i
  %.55.0253.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i.i.i ], [ %.126.i.i.i, %B26.loopexit.i.i.i ]
  %.399.i.i.i = mul nsw i64 %.55.0253.i.i.i, %.170.i.i
  %113 = getelementptr double, ptr %112, i64 %.399.i.i.i
  %.427.i.i304.i = mul nuw nsw i64 %.55.0253.i.i.i, %.103.i.i
  %114 = getelementptr double, ptr %110, i64 %.427.i.i304.i
  br label %B54.if.i.i.i

B54.if.i.i.i:                                     ; preds = %B54.if.lr.ph.i.i.i, %B152.i.i.i
  %.178.0250.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i.i.i ], [ %.247.i.i.i, %B152.i.i.i ]
  %.247.i.i.i = add nuw nsw i64 %.178.0250.i.i.i, 1
  %.359245.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.178.0250.i.i.i
  br i1 %.359245.not.not.i.i.i, label %B86.if.lr.ph.i.i.i, label %B152.i.i.i

B86.if.lr.ph.i.i.i:                               ; preds = %B54.if.i.i.i
  %invariant.gep.i.i310.i = getelementptr double, ptr %107, i64 %.178.0250.i.i.i
  br label %B86.if.i.i.i

B86.if.i.i.i:                                     ; preds = %B86.if.i.i.i, %B86.if.lr.ph.i.i.i
  %total.4.2248.i.i.i = phi double [ 0.000000e+00, %B86.if.lr.ph.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.303.0246.i.i.i = phi i64 [ %.178.0250.i.i.i, %B86.if.lr.ph.i.i.i ], [ %.372.i.i.i, %B86.if.i.i.i ]
  %.372.i.i.i = add nuw i64 %.303.0246.i.i.i, 1
  %.404.i.i.i = getelementptr double, ptr %113, i64 %.303.0246.i.i.i
  %.405.i.i.i = load double, ptr %.404.i.i.i, align 8, !noalias !45
  %.407.i.i.i = mul nsw i64 %.303.0246.i.i.i, %.103.i.i
  %gep.i.i311.i = getelementptr double, ptr %invariant.gep.i.i310.i, i64 %.407.i.i.i
  %.414.i.i.i = load double, ptr %gep.i.i311.i, align 8, !noalias !45
  %.415.i.i.i = fmul double %.405.i.i.i, %.414.i.i.i
  %.417.i.i.i = fadd double %total.4.2248.i.i.i, %.415.i.i.i
  %exitcond.not.i814.i.i = icmp eq i64 %.372.i.i.i, %.103.i.i
  br i1 %exitcond.not.i814.i.i, label %B152.i.i.i, label %B86.if.i.i.i

B252.if.lr.ph.i.i.i:                              ; preds = %B26.loopexit.i.i.i, %B218.loopexit.i.i.i
  %.484.0264.i.i.i = phi i64 [ %.553.i.i.i, %B218.loopexit.i.i.i ], [ 0, %B26.loopexit.i.i.i ]
  %.841.i.i305.i = mul nuw nsw i64 %.484.0264.i.i.i, %.103.i.i
  %115 = getelementptr double, ptr %110, i64 %.841.i.i305.i
  %116 = getelementptr double, ptr %108, i64 %.841.i.i305.i
  br label %B298.if.lr.ph.i.i306.i

B298.if.lr.ph.i.i306.i:                           ; preds = %B252.if.lr.ph.i.i.i, %B364.i.i.i
  %.606.0261.i.i.i = phi i64 [ 0, %B252.if.lr.ph.i.i.i ], [ %.675.i.i309.i, %B364.i.i.i ]
  %.705.i.i.i = icmp eq i64 %.484.0264.i.i.i, %.606.0261.i.i.i
  %arg.variance..i.i.i = select i1 %.705.i.i.i, double %.133.i, double 0.000000e+00
  %.850.i.i.i = mul nuw nsw i64 %.606.0261.i.i.i, %.103.i.i
  %117 = getelementptr double, ptr %110, i64 %.850.i.i.i
  br label %B298.if.i.i307.i

B298.if.i.i307.i:                                 ; preds = %B298.if.i.i307.i, %B298.if.lr.ph.i.i306.i
  %total.5.2258.i.i.i = phi double [ %arg.variance..i.i.i, %B298.if.lr.ph.i.i306.i ], [ %.859.i812.i.i, %B298.if.i.i307.i ]
  %.745.0256.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i306.i ], [ %.814.i.i.i, %B298.if.i.i307.i ]
  %.814.i.i.i = add nuw nsw i64 %.745.0256.i.i.i, 1
  %.846.i809.i.i = getelementptr double, ptr %115, i64 %.745.0256.i.i.i
  %.847.i810.i.i = load double, ptr %.846.i809.i.i, align 8, !noalias !45
  %.855.i811.i.i = getelementptr double, ptr %117, i64 %.745.0256.i.i.i
  %.856.i.i308.i = load double, ptr %.855.i811.i.i, align 8, !noalias !45
  %.857.i.i.i = fmul double %.847.i810.i.i, %.856.i.i308.i
  %.859.i812.i.i = fadd double %total.5.2258.i.i.i, %.857.i.i.i
  %exitcond268.not.i.i.i = icmp eq i64 %.103.i.i, %.814.i.i.i
  br i1 %exitcond268.not.i.i.i, label %B364.i.i.i, label %B298.if.i.i307.i

B1070.i.i:                                        ; preds = %B666.i.i
  %.1645.i.i = icmp sgt i64 %.1599.i.i, 0
  br i1 %.1645.i.i, label %B1082.i.i, label %B1658.i.i

B1082.i.i:                                        ; preds = %B1070.i.i
  br i1 %.30595.not.i.i.i, label %B1118.if.lr.ph.i.i, label %invert.3

B1118.if.lr.ph.i.i:                               ; preds = %B1082.i.i
  %118 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.1332.i290.i
  br label %B1152.if.lr.ph.i.i

B1118.loopexit.i.i:                               ; preds = %B1282.i.i
  %.1748.i.i = add nuw nsw i64 %.1679.0896.i.i, 1
  %exitcond982.not.i.i = icmp eq i64 %.103.i.i, %.1748.i.i
  br i1 %exitcond982.not.i.i, label %B1386.if.lr.ph.i.i, label %B1152.if.lr.ph.i.i

B1282.i.i:                                        ; preds = %B1210.if.i.i, %B1152.if.i.i
  %total.7.3.lcssa.i.i = phi double [ 0.000000e+00, %B1152.if.i.i ], [ %.2071.i.i, %B1210.if.i.i ]
  %.2090.i.i = getelementptr double, ptr %141, i64 %.1801.0893.i.i
  store double %total.7.3.lcssa.i.i, ptr %.2090.i.i, align 8, !noalias !33
  %exitcond981.not.i.i = icmp eq i64 %.1801.0893.i.i, %.1679.0896.i.i
  br i1 %exitcond981.not.i.i, label %B1118.loopexit.i.i, label %B1152.if.i.i

B1352.loopexit.i.i:                               ; preds = %B1532.i296.i
  %exitcond984.not.i.i = icmp eq i64 %.103.i.i, %.2199.i.i
  br i1 %exitcond984.not.i.i, label %B1578.i.i, label %B1386.if.lr.ph.i.i

B1532.i296.i:                                     ; preds = %B1460.if.i.i, %B1386.if.i.i
  %total.8.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B1386.if.i.i ], [ %.2537.i.i, %B1460.if.i.i ]
  %.2556.i.i = getelementptr double, ptr %142, i64 %.2252.0908.i.i
  store double %total.8.3.lcssa.i.i, ptr %.2556.i.i, align 8, !noalias !33
  br i1 %.2351.i.i, label %B1352.loopexit.i.i, label %B1386.if.i.i

B1578.i.i:                                        ; preds = %B1352.loopexit.i.i, %B218.loopexit.i.i.i
  %.2580.i.i = icmp sgt i64 %.1599.i.i, 0
  br i1 %.2580.i.i, label %B1590.i.i, label %B1658.i.i

B1578.thread861.i.i:                              ; preds = %B1026.i.i
  %.2580862.i.i = icmp sgt i64 %.1599.i.i, 0
  br i1 %.2580862.i.i, label %invert.3, label %B1992.i.i

B1590.i.i:                                        ; preds = %B1578.i.i
  br i1 %.30595.not.i.i.i, label %B64.if.lr.ph.i.i.i, label %invert.3

B182.i.i.i:                                       ; preds = %B116.if.i.i.i, %B64.if.i.i.i
  %total.2.2.lcssa.i.i297.i = phi double [ %.270.i.i.i, %B64.if.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i298.i

B268.i.i298.i:                                    ; preds = %B182.i.i.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %119 = getelementptr double, ptr %108, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %119, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !48
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i297.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !48
  br label %B64.if.i.i.i

B294.i.i.i:                                       ; preds = %B182.i.i.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i297.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !48
  %.482.i.i.i = getelementptr double, ptr %120, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !48
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.103.i.i
  br i1 %exitcond150.not.i.i.i, label %B26.if.lr.ph.i817.i.i, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %B1590.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1590.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1590.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.103.i.i
  %120 = getelementptr double, ptr %108, i64 %.263.i.i.i
  br label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B64.if.lr.ph.i.i.i, %B268.i.i298.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.233.i.i.i, %B268.i.i298.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %120, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !48
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %121 = getelementptr double, ptr %108, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i815.i.i = getelementptr double, ptr %120, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i815.i.i, align 8, !noalias !48
  %.408.i.i.i = getelementptr double, ptr %121, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !48
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i816.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i816.i.i, label %B182.i.i.i, label %B116.if.i.i.i

B26.if.lr.ph.i817.i.i:                            ; preds = %B294.i.i.i
  %122 = getelementptr double, ptr %.312, i64 %.1460.i.i
  %123 = getelementptr double, ptr %122, i64 %.1465.i.i
  br label %B54.if.lr.ph.i818.i.i

B26.loopexit.i825.i.i:                            ; preds = %B400.i.i.i
  %.111.i819.i.i = add nuw nsw i64 %.40.0251.i.i.i, 1
  %exitcond254.not.i.i.i = icmp eq i64 %.103.i.i, %.111.i819.i.i
  br i1 %exitcond254.not.i.i.i, label %invert.3, label %B54.if.lr.ph.i818.i.i

B166.i.i.i:                                       ; preds = %B100.if.i.i.i, %B54.if.i821.i.i
  %total.4.2.lcssa.i823.i.i = phi double [ %..i.i.i, %B54.if.i821.i.i ], [ %.416.i.i.i, %B100.if.i.i.i ]
  %.426.not.i.i.i = icmp samesign ult i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  br i1 %.426.not.i.i.i, label %B212.i.i.i, label %B180.i.i.i

B180.i.i.i:                                       ; preds = %B166.i.i.i
  %124 = getelementptr double, ptr %108, i64 %.398.i.i.i
  %.436.i824.i.i = getelementptr double, ptr %124, i64 %.163.0230.i.i.i
  %.437.i.i.i = load double, ptr %.436.i824.i.i, align 8, !noalias !51
  %.442.i.i299.i = fdiv double %total.4.2.lcssa.i823.i.i, %.437.i.i.i
  br label %B212.i.i.i

B212.i.i.i:                                       ; preds = %B180.i.i.i, %B166.i.i.i
  %"$phi212.2.2.2.i.i.i" = phi double [ %.442.i.i299.i, %B180.i.i.i ], [ 0.000000e+00, %B166.i.i.i ]
  %gep233.i.i.i = getelementptr double, ptr %invariant.gep.i820.i.i, i64 %.398.i.i.i
  store double %"$phi212.2.2.2.i.i.i", ptr %gep233.i.i.i, align 8, !noalias !51
  %exitcond253.not.i.i.i = icmp eq i64 %.103.i.i, %.232.i822.i.i
  br i1 %exitcond253.not.i.i.i, label %B274.if.i.i.i, label %B54.if.i821.i.i

B400.i.i.i:                                       ; preds = %B334.if.i.i.i, %B274.if.i.i.i
  %total.5.2.lcssa.i.i.i = phi double [ %.605.i.i.i, %B274.if.i.i.i ], [ %.749.i.i.i, %B334.if.i.i.i ]
  %125 = getelementptr double, ptr %108, i64 %.598.i.i.i
  %.765.i.i.i = getelementptr double, ptr %125, i64 %.564.i.i.i
  %.766.i.i.i = load double, ptr %.765.i.i.i, align 8, !noalias !51
  %.771.i.i.i = fdiv double %total.5.2.lcssa.i.i.i, %.766.i.i.i
  store double %.771.i.i.i, ptr %gep249.i.i.i, align 8, !noalias !51
  %.555.i.i.i = icmp sgt i64 %.502.0246.i.i.i, 1
  br i1 %.555.i.i.i, label %B274.if.i.i.i, label %B26.loopexit.i825.i.i

B54.if.lr.ph.i818.i.i:                            ; preds = %B26.loopexit.i825.i.i, %B26.if.lr.ph.i817.i.i
  %.40.0251.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i817.i.i ], [ %.111.i819.i.i, %B26.loopexit.i825.i.i ]
  %invariant.gep.i820.i.i = getelementptr double, ptr %123, i64 %.40.0251.i.i.i
  br label %B54.if.i821.i.i

B54.if.i821.i.i:                                  ; preds = %B54.if.lr.ph.i818.i.i, %B212.i.i.i
  %.163.0230.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i818.i.i ], [ %.232.i822.i.i, %B212.i.i.i ]
  %.232.i822.i.i = add nuw nsw i64 %.163.0230.i.i.i, 1
  %.262.i.i.i = icmp eq i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  %..i.i.i = select i1 %.262.i.i.i, double 1.000000e+00, double 0.000000e+00
  %.358225.not.not.i.i.i = icmp samesign ugt i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  %.398.i.i.i = mul nuw nsw i64 %.163.0230.i.i.i, %.103.i.i
  br i1 %.358225.not.not.i.i.i, label %B100.if.lr.ph.i.i.i, label %B166.i.i.i

B100.if.lr.ph.i.i.i:                              ; preds = %B54.if.i821.i.i
  %126 = getelementptr double, ptr %108, i64 %.398.i.i.i
  br label %B100.if.i.i.i

B100.if.i.i.i:                                    ; preds = %B100.if.i.i.i, %B100.if.lr.ph.i.i.i
  %total.4.2228.i.i.i = phi double [ %..i.i.i, %B100.if.lr.ph.i.i.i ], [ %.416.i.i.i, %B100.if.i.i.i ]
  %.302.0226.i.i.i = phi i64 [ %.40.0251.i.i.i, %B100.if.lr.ph.i.i.i ], [ %.371.i.i.i, %B100.if.i.i.i ]
  %.371.i.i.i = add nuw i64 %.302.0226.i.i.i, 1
  %.403.i826.i.i = getelementptr double, ptr %126, i64 %.302.0226.i.i.i
  %.404.i827.i.i = load double, ptr %.403.i826.i.i, align 8, !noalias !51
  %.406.i.i.i = mul nsw i64 %.302.0226.i.i.i, %.103.i.i
  %gep.i828.i.i = getelementptr double, ptr %invariant.gep.i820.i.i, i64 %.406.i.i.i
  %.413.i.i.i = load double, ptr %gep.i828.i.i, align 8, !noalias !51
  %.414.i829.i.i = fmul double %.404.i827.i.i, %.413.i.i.i
  %.416.i.i.i = fsub double %total.4.2228.i.i.i, %.414.i829.i.i
  %exitcond.not.i830.i.i = icmp eq i64 %.371.i.i.i, %.163.0230.i.i.i
  br i1 %exitcond.not.i830.i.i, label %B166.i.i.i, label %B100.if.i.i.i

B274.if.i.i.i:                                    ; preds = %B212.i.i.i, %B400.i.i.i
  %.502.0246.i.i.i = phi i64 [ %.564.i.i.i, %B400.i.i.i ], [ %.103.i.i, %B212.i.i.i ]
  %.564.i.i.i = add nsw i64 %.502.0246.i.i.i, -1
  %.598.i.i.i = mul nsw i64 %.564.i.i.i, %.103.i.i
  %gep249.i.i.i = getelementptr double, ptr %invariant.gep.i820.i.i, i64 %.598.i.i.i
  %.605.i.i.i = load double, ptr %gep249.i.i.i, align 8, !noalias !51
  %.648.i.i.i = sub nuw nsw i64 %.103.i.i, %.502.0246.i.i.i
  %.691236.not.i.i.i = icmp eq i64 %.648.i.i.i, 0
  br i1 %.691236.not.i.i.i, label %B400.i.i.i, label %B334.if.lr.ph.i.i.i

B334.if.lr.ph.i.i.i:                              ; preds = %B274.if.i.i.i
  %invariant.gep241.i.i.i = getelementptr double, ptr %108, i64 %.564.i.i.i
  br label %B334.if.i.i.i

B334.if.i.i.i:                                    ; preds = %B334.if.i.i.i, %B334.if.lr.ph.i.i.i
  %total.5.2239.i.i.i = phi double [ %.605.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.749.i.i.i, %B334.if.i.i.i ]
  %.638.0238.i.i.i = phi i64 [ %.648.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.700.i.i.i, %B334.if.i.i.i ]
  %.635.0237.i.i.i = phi i64 [ %.502.0246.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.704.i.i.i, %B334.if.i.i.i ]
  %.700.i.i.i = add nsw i64 %.638.0238.i.i.i, -1
  %.704.i.i.i = add i64 %.635.0237.i.i.i, 1
  %127 = mul nsw i64 %.635.0237.i.i.i, %.103.i.i
  %gep242.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i, i64 %127
  %.737.i.i.i = load double, ptr %gep242.i.i.i, align 8, !noalias !51
  %gep235.i.i.i = getelementptr double, ptr %invariant.gep.i820.i.i, i64 %127
  %.746.i.i.i = load double, ptr %gep235.i.i.i, align 8, !noalias !51
  %.747.i.i300.i = fmul double %.737.i.i.i, %.746.i.i.i
  %.749.i.i.i = fsub double %total.5.2239.i.i.i, %.747.i.i300.i
  %.691.i.i.i = icmp sgt i64 %.638.0238.i.i.i, 1
  br i1 %.691.i.i.i, label %B334.if.i.i.i, label %B400.i.i.i

invert.3: ; preds = %B26.loopexit.i825.i.i, %B1590.i.i, %B1578.thread861.i.i, %B1082.i.i
  %half.2.0.lcssa.i865.i.i = phi double [ 0.000000e+00, %B1590.i.i ], [ 0.000000e+00, %B1578.thread861.i.i ], [ 0.000000e+00, %B1082.i.i ], [ %.486.i.i.i, %B26.loopexit.i825.i.i ]
  %.2583.i.i = uitofp nneg i64 %.1599.i.i to double
  %.2584.i.i = fmul double %.2583.i.i, 2.000000e+00
  %.2615.i.i = fmul double %.2584.i.i, %half.2.0.lcssa.i865.i.i
  %.2617.i.i = fadd double %gained.2.0976.i.i, %.2615.i.i
  br label %B1658.i.i

B1658.i.i:                                        ; preds = %invert.3, %B1578.i.i, %B1070.i.i
  %gained.3.1.i.i = phi double [ %.2617.i.i, %invert.3 ], [ %gained.2.0976.i.i, %B1578.i.i ], [ %gained.2.0976.i.i, %B1070.i.i ]
  br i1 %.2186910.not.i.i, label %B1992.i.i, label %B1680.if.lr.ph.i.i

B1680.if.lr.ph.i.i:                               ; preds = %B1658.i.i
  %gep963.i.i = getelementptr double, ptr %invariant.gep962.i.i, i64 %.1332.i290.i
  %128 = getelementptr double, ptr %.312, i64 %.1399.i.i
  br label %B1680.if.i.i

B1680.loopexit.i.i:                               ; preds = %B1954.i.i, %B1680.if.i.i
  %exitcond985.not.i.i = icmp eq i64 %.103.i.i, %.2753.i.i
  br i1 %exitcond985.not.i.i, label %B1992.i.i, label %B1680.if.i.i

B1732.i.i:                                        ; preds = %B1708.if.i.i
  %.2911.i.i = icmp slt i64 %.2805.0925.i.i, %.161.i.i
  %.2923.i.i = getelementptr double, ptr %gep932.i.i, i64 %.2805.0925.i.i
  %"$phi1792.3.2.3.in.i.i" = select i1 %.2911.i.i, ptr %.2923.i.i, ptr %.2933.i.i
  %"$phi1792.3.2.3.i.i" = load double, ptr %"$phi1792.3.2.3.in.i.i", align 8, !noalias !33
  br label %B1954.i.i

B1796.i.i:                                        ; preds = %B1708.if.i.i
  br i1 %.3057913.not.i.i, label %B1954.i.i, label %B1844.if.lr.ph.i.i

B1844.if.lr.ph.i.i:                               ; preds = %B1796.i.i
  %.3110.i.i = icmp slt i64 %.2805.0925.i.i, %.161.i.i
  %invariant.gep922.i.i = getelementptr double, ptr %gep963.i.i, i64 %.2805.0925.i.i
  br label %B1844.if.i.i

B1954.i.i:                                        ; preds = %B1844.if.i.i, %B1796.i.i, %B1732.i.i
  %total.10.3.i.i = phi double [ %"$phi1792.3.2.3.i.i", %B1732.i.i ], [ 0.000000e+00, %B1796.i.i ], [ %.3158.i.i, %B1844.if.i.i ]
  %.3185.i.i = getelementptr double, ptr %144, i64 %.2805.0925.i.i
  store double %total.10.3.i.i, ptr %.3185.i.i, align 8, !noalias !33
  %.2861.i.i = icmp sgt i64 %.2808.0927.i.i, 1
  br i1 %.2861.i.i, label %B1708.if.i.i, label %B1680.loopexit.i.i

B1992.i.i:                                        ; preds = %B1680.loopexit.i.i, %B1658.i.i, %B1578.thread861.i.i
  %gained.3.1994.i.i = phi double [ %gained.2.0976.i.i, %B1578.thread861.i.i ], [ %gained.3.1.i.i, %B1658.i.i ], [ %gained.3.1.i.i, %B1680.loopexit.i.i ]
  br i1 %.3283933.not.i.i, label %B2058.i.i, label %B2022.if.lr.ph.i.i

B2022.if.lr.ph.i.i:                               ; preds = %B1992.i.i
  %129 = getelementptr double, ptr %.312, i64 %.1530.i.i
  br label %B2022.if.i.i

B2058.i.i:                                        ; preds = %B2022.if.i.i, %B1992.i.i
  br i1 %.2861924.not.i.i, label %solve, label %B26.if.lr.ph.i831.i.i

B26.if.lr.ph.i831.i.i:                            ; preds = %B2058.i.i
  %130 = getelementptr double, ptr %.312, i64 %.1530.i.i
  br label %B26.if.i.i.i

B26.loopexit.i845.i.i:                            ; preds = %B392.i.i.i, %B26.if.i.i.i
  %exitcond257.not.i.i.i = icmp eq i64 %.43.0254.i.i.i, %.161.i.i
  br i1 %exitcond257.not.i.i.i, label %solve, label %B26.if.i.i.i

B172.i.i.i:                                       ; preds = %B106.if.i.i.i, %B54.if.i833.i.i
  %.424.pre-phi.i.i.i = phi i64 [ 0, %B54.if.i833.i.i ], [ %.396.i.i.i, %B106.if.i.i.i ]
  %total.4.2.lcssa.i839.i.i = phi double [ %.272.i.i.i, %B54.if.i833.i.i ], [ %.414.i837.i.i, %B106.if.i.i.i ]
  %131 = getelementptr double, ptr %108, i64 %.424.pre-phi.i.i.i
  %.430.i.i.i = getelementptr double, ptr %131, i64 %.166.0233.i.i.i
  %.431.i.i.i = load double, ptr %.430.i.i.i, align 8, !noalias !54
  %.436.i840.i.i = fdiv double %total.4.2.lcssa.i839.i.i, %.431.i.i.i
  store double %.436.i840.i.i, ptr %gep236.i.i.i, align 8, !noalias !54
  %exitcond256.not.i.i.i = icmp eq i64 %.103.i.i, %.235.i.i293.i
  br i1 %exitcond256.not.i.i.i, label %B266.if.i.i.i, label %B54.if.i833.i.i

B392.i.i.i:                                       ; preds = %B326.if.i.i.i, %B266.if.i.i.i
  %total.5.2.lcssa.i843.i.i = phi double [ %.587.i.i.i, %B266.if.i.i.i ], [ %.731.i.i295.i, %B326.if.i.i.i ]
  %.741.i.i.i = mul nsw i64 %.481.0250.i.i.i, %.103.i.i
  %132 = getelementptr double, ptr %108, i64 %.741.i.i.i
  %.747.i844.i.i = getelementptr double, ptr %132, i64 %.481.0250.i.i.i
  %.748.i.i.i = load double, ptr %.747.i844.i.i, align 8, !noalias !54
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i843.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !54
  %.537.i.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i.i.i, label %B266.if.i.i.i, label %B26.loopexit.i845.i.i

B26.if.i.i.i:                                     ; preds = %B26.loopexit.i845.i.i, %B26.if.lr.ph.i831.i.i
  %.43.0254.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i831.i.i ], [ %.114.i.i.i, %B26.loopexit.i845.i.i ]
  %.114.i.i.i = add nuw nsw i64 %.43.0254.i.i.i, 1
  br i1 %.30595.not.i.i.i, label %B54.if.lr.ph.i832.i.i, label %B26.loopexit.i845.i.i

B54.if.lr.ph.i832.i.i:                            ; preds = %B26.if.i.i.i
  %invariant.gep235.i.i.i = getelementptr double, ptr %130, i64 %.43.0254.i.i.i
  br label %B54.if.i833.i.i

B54.if.i833.i.i:                                  ; preds = %B54.if.lr.ph.i832.i.i, %B172.i.i.i
  %.166.0233.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i832.i.i ], [ %.235.i.i293.i, %B172.i.i.i ]
  %.235.i.i293.i = add nuw nsw i64 %.166.0233.i.i.i, 1
  %.265.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.172.i.i
  %gep236.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.265.i.i.i
  %.272.i.i.i = load double, ptr %gep236.i.i.i, align 8, !noalias !54
  %.356228.not.i.i.i = icmp eq i64 %.166.0233.i.i.i, 0
  br i1 %.356228.not.i.i.i, label %B172.i.i.i, label %B106.if.lr.ph.i.i.i

B106.if.lr.ph.i.i.i:                              ; preds = %B54.if.i833.i.i
  %.396.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.103.i.i
  %133 = getelementptr double, ptr %108, i64 %.396.i.i.i
  br label %B106.if.i.i.i

B106.if.i.i.i:                                    ; preds = %B106.if.i.i.i, %B106.if.lr.ph.i.i.i
  %total.4.2231.i.i.i = phi double [ %.272.i.i.i, %B106.if.lr.ph.i.i.i ], [ %.414.i837.i.i, %B106.if.i.i.i ]
  %.300.0229.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i ], [ %.369.i.i.i, %B106.if.i.i.i ]
  %.369.i.i.i = add nuw nsw i64 %.300.0229.i.i.i, 1
  %.401.i.i.i = getelementptr double, ptr %133, i64 %.300.0229.i.i.i
  %.402.i.i.i = load double, ptr %.401.i.i.i, align 8, !noalias !54
  %.404.i834.i.i = mul nuw nsw i64 %.300.0229.i.i.i, %.172.i.i
  %gep.i835.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.404.i834.i.i
  %.411.i.i.i = load double, ptr %gep.i835.i.i, align 8, !noalias !54
  %.412.i836.i.i = fmul double %.402.i.i.i, %.411.i.i.i
  %.414.i837.i.i = fsub double %total.4.2231.i.i.i, %.412.i836.i.i
  %exitcond.not.i838.i.i = icmp eq i64 %.369.i.i.i, %.166.0233.i.i.i
  br i1 %exitcond.not.i838.i.i, label %B172.i.i.i, label %B106.if.i.i.i

B266.if.i.i.i:                                    ; preds = %B172.i.i.i, %B392.i.i.i
  %.484.0249.i.i.i = phi i64 [ %.546.i.i.i, %B392.i.i.i ], [ %storemerge763.i.i, %B172.i.i.i ]
  %.481.0.in248.i.i.i = phi i64 [ %.481.0250.i.i.i, %B392.i.i.i ], [ %.103.i.i, %B172.i.i.i ]
  %.481.0250.i.i.i = add i64 %.481.0.in248.i.i.i, -1
  %.546.i.i.i = add nsw i64 %.484.0249.i.i.i, -1
  %.580.i.i.i = mul nsw i64 %.481.0250.i.i.i, %.172.i.i
  %gep252.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.580.i.i.i
  %.587.i.i.i = load double, ptr %gep252.i.i.i, align 8, !noalias !54
  %.630.i841.i.i = sub i64 %.103.i.i, %.481.0.in248.i.i.i
  %.673239.not.i.i.i = icmp eq i64 %.630.i841.i.i, 0
  br i1 %.673239.not.i.i.i, label %B392.i.i.i, label %B326.if.lr.ph.i.i.i

B326.if.lr.ph.i.i.i:                              ; preds = %B266.if.i.i.i
  %invariant.gep244.i.i.i = getelementptr double, ptr %108, i64 %.481.0250.i.i.i
  br label %B326.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B326.if.i.i.i, %B326.if.lr.ph.i.i.i
  %total.5.2242.i.i.i = phi double [ %.587.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.731.i.i295.i, %B326.if.i.i.i ]
  %.620.0241.i.i.i = phi i64 [ %.630.i841.i.i, %B326.if.lr.ph.i.i.i ], [ %.682.i.i.i, %B326.if.i.i.i ]
  %.617.0240.i.i.i = phi i64 [ %.481.0.in248.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.686.i.i.i, %B326.if.i.i.i ]
  %.682.i.i.i = add nsw i64 %.620.0241.i.i.i, -1
  %.686.i.i.i = add i64 %.617.0240.i.i.i, 1
  %.712.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.103.i.i
  %gep245.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i, i64 %.712.i.i.i
  %.719.i.i.i = load double, ptr %gep245.i.i.i, align 8, !noalias !54
  %.721.i842.i.i = mul nsw i64 %.617.0240.i.i.i, %.172.i.i
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.721.i842.i.i
  %.728.i.i.i = load double, ptr %gep238.i.i.i, align 8, !noalias !54
  %.729.i.i294.i = fmul double %.719.i.i.i, %.728.i.i.i
  %.731.i.i295.i = fsub double %total.5.2242.i.i.i, %.729.i.i294.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

solve: ; preds = %B26.loopexit.i845.i.i, %B2058.i.i
  br i1 %.2186910.not.i.i, label %B2190.i.i, label %B2112.if.lr.ph.i.i

B2112.if.lr.ph.i.i:                               ; preds = %solve
  %gep967.i.i = getelementptr double, ptr %invariant.gep966.i.i, i64 %.1530.i.i
  br label %B2112.if.i.i

B2190.i.i:                                        ; preds = %B2112.if.i.i, %solve
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.0975.i.i, %solve ], [ %.3512.i.i, %B2112.if.i.i ]
  br i1 %brmerge.not.i.i, label %B2444.if.lr.ph.i.i, label %B2772.i.i

B2444.if.lr.ph.i.i:                               ; preds = %B2190.i.i
  %.3768.i.i = load i64, ptr %.3767.i.i, align 8, !noalias !33
  %.3588.i.i = load i64, ptr %.3587.i.i, align 8, !noalias !33
  %134 = getelementptr i64, ptr %.63, i64 %.3588.i.i
  %.3594.i.i = getelementptr i64, ptr %134, i64 %.1060.0973.i.i
  %.3595.i.i = load i64, ptr %.3594.i.i, align 8, !noalias !33
  %.3708.i.i = mul nsw i64 %.3595.i.i, %.161.i.i
  %.3710.i.i = mul nsw i64 %.3708.i.i, %.161.i.i
  %.3706.i.i = load i64, ptr %.3705.i.i, align 8, !noalias !33
  %gep969.i.i = getelementptr double, ptr %invariant.gep962.i.i, i64 %.1332.i290.i
  %gep971.i.i = getelementptr double, ptr %invariant.gep970.i.i, i64 %.1399.i.i
  %135 = getelementptr double, ptr %.312, i64 %.1530.i.i
  %136 = getelementptr double, ptr %.312, i64 %.3768.i.i
  %137 = getelementptr double, ptr %136, i64 %.3708.i.i
  %138 = getelementptr double, ptr %.312, i64 %.3706.i.i
  %139 = getelementptr double, ptr %138, i64 %.3710.i.i
  br label %B2444.if.i.i

B2444.loopexit.i.loopexit.i:                      ; preds = %B2771.i.i
  %.3871.i.i = add nuw nsw i64 %.3802.0958.i.i, 1
  %exitcond989.not.i.i = icmp eq i64 %.161.i.i, %.3871.i.i
  br i1 %exitcond989.not.i.i, label %B2772.i.i, label %B2444.if.i.i

B2652.i.i:                                        ; preds = %B2574.if.i.i, %B2472.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi2550.3.2.3.i.i", %B2472.if.i.i ], [ %.4199.i.i, %B2574.if.i.i ]
  br i1 %.4022.i.i, label %B2668.i.i, label %B2716.i.i

B2668.i.i:                                        ; preds = %B2652.i.i
  %.4221.i.i = getelementptr double, ptr %146, i64 %.3923.0955.i.i
  %.4222.i.i = load double, ptr %.4221.i.i, align 8, !noalias !33
  %.4224.i.i = fadd double %left.2.3.lcssa.i.i, %.4222.i.i
  store double %.4224.i.i, ptr %.4221.i.i, align 8, !noalias !33
  br label %B2771.i.i

B2716.i.i:                                        ; preds = %B2652.i.i
  %.4238.i.i = load double, ptr %.4237.i.i, align 8, !noalias !33
  %.4240.i.i = fadd double %left.2.3.lcssa.i.i, %.4238.i.i
  store double %.4240.i.i, ptr %.4237.i.i, align 8, !noalias !33
  br label %B2771.i.i

B2771.i.i:                                        ; preds = %B2716.i.i, %B2668.i.i
  %.3979.i.i = icmp sgt i64 %.3926.0956.i.i, 1
  br i1 %.3979.i.i, label %B2472.if.i.i, label %B2444.loopexit.i.loopexit.i

B2772.i.i:                                        ; preds = %B2444.loopexit.i.loopexit.i, %B2190.i.i
  %exitcond990.not.i.i = icmp eq i64 %.1129.i.i, %.1036.i.i
  br i1 %exitcond990.not.i.i, label %eliminate, label %B666.i.i

B1152.if.lr.ph.i.i:                               ; preds = %B1118.loopexit.i.i, %B1118.if.lr.ph.i.i
  %.1679.0896.i.i = phi i64 [ 0, %B1118.if.lr.ph.i.i ], [ %.1748.i.i, %B1118.loopexit.i.i ]
  %.2053.i.i = mul nsw i64 %.1679.0896.i.i, %.170.i.i
  %140 = getelementptr double, ptr %118, i64 %.2053.i.i
  %.2081.i.i = mul nuw nsw i64 %.1679.0896.i.i, %.103.i.i
  %141 = getelementptr double, ptr %110, i64 %.2081.i.i
  br label %B1152.if.i.i

B1152.if.i.i:                                     ; preds = %B1152.if.lr.ph.i.i, %B1282.i.i
  %.1801.0893.i.i = phi i64 [ 0, %B1152.if.lr.ph.i.i ], [ %.1870.i.i, %B1282.i.i ]
  %.1870.i.i = add nuw nsw i64 %.1801.0893.i.i, 1
  %"$phi1200.6.2.3.i.i" = select i1 %.942.not.i.i, i64 %.103.i.i, i64 %.1870.i.i
  %.2013888.not.not.i.i = icmp sgt i64 %"$phi1200.6.2.3.i.i", %.1801.0893.i.i
  br i1 %.2013888.not.not.i.i, label %B1210.if.lr.ph.i.i, label %B1282.i.i

B1210.if.lr.ph.i.i:                               ; preds = %B1152.if.i.i
  %invariant.gep.i301.i = getelementptr double, ptr %107, i64 %.1801.0893.i.i
  br label %B1210.if.i.i

B1210.if.i.i:                                     ; preds = %B1210.if.i.i, %B1210.if.lr.ph.i.i
  %total.7.3891.i.i = phi double [ 0.000000e+00, %B1210.if.lr.ph.i.i ], [ %.2071.i.i, %B1210.if.i.i ]
  %.1957.0889.i.i = phi i64 [ %.1801.0893.i.i, %B1210.if.lr.ph.i.i ], [ %.2026.i.i, %B1210.if.i.i ]
  %.2026.i.i = add nuw i64 %.1957.0889.i.i, 1
  %.2058.i.i = getelementptr double, ptr %140, i64 %.1957.0889.i.i
  %.2059.i.i = load double, ptr %.2058.i.i, align 8, !noalias !33
  %.2061.i.i = mul nsw i64 %.1957.0889.i.i, %.103.i.i
  %gep.i302.i = getelementptr double, ptr %invariant.gep.i301.i, i64 %.2061.i.i
  %.2068.i.i = load double, ptr %gep.i302.i, align 8, !noalias !33
  %.2069.i.i = fmul double %.2059.i.i, %.2068.i.i
  %.2071.i.i = fadd double %total.7.3891.i.i, %.2069.i.i
  %exitcond.not.i303.i = icmp eq i64 %.2026.i.i, %"$phi1200.6.2.3.i.i"
  br i1 %exitcond.not.i303.i, label %B1282.i.i, label %B1210.if.i.i

B1386.if.lr.ph.i.i:                               ; preds = %B1118.loopexit.i.i, %B1352.loopexit.i.i
  %.2130.0911.i.i = phi i64 [ %.2199.i.i, %B1352.loopexit.i.i ], [ 0, %B1118.loopexit.i.i ]
  %.2199.i.i = add nuw nsw i64 %.2130.0911.i.i, 1
  %"$phi1450.6.2.3.i.i" = select i1 %.942.not.i.i, i64 %.103.i.i, i64 %.2199.i.i
  %.2436.i.i = sub nsw i64 %"$phi1450.6.2.3.i.i", %.2130.0911.i.i
  %spec.select883.i.i = tail call i64 @llvm.smax.i64(i64 %.2436.i.i, i64 0)
  %.2479898.not.i.i = icmp slt i64 %.2436.i.i, 1
  %invariant.gep903.i.i = getelementptr double, ptr %107, i64 %.2130.0911.i.i
  %.2547.i.i = mul nuw nsw i64 %.2130.0911.i.i, %.103.i.i
  %142 = getelementptr double, ptr %108, i64 %.2547.i.i
  br label %B1386.if.i.i

B1386.if.i.i:                                     ; preds = %B1386.if.lr.ph.i.i, %B1532.i296.i
  %.2252.0908.i.i = phi i64 [ 0, %B1386.if.lr.ph.i.i ], [ %.2321.i.i, %B1532.i296.i ]
  %.2321.i.i = add nuw nsw i64 %.2252.0908.i.i, 1
  %.2351.i.i = icmp eq i64 %.2130.0911.i.i, %.2252.0908.i.i
  %arg.variance..i.i = select i1 %.2351.i.i, double %.133.i, double 0.000000e+00
  br i1 %.2479898.not.i.i, label %B1532.i296.i, label %B1460.if.lr.ph.i.i

B1460.if.lr.ph.i.i:                               ; preds = %B1386.if.i.i
  %invariant.gep905.i.i = getelementptr double, ptr %110, i64 %.2252.0908.i.i
  br label %B1460.if.i.i

B1460.if.i.i:                                     ; preds = %B1460.if.i.i, %B1460.if.lr.ph.i.i
  %total.8.3901.i.i = phi double [ %arg.variance..i.i, %B1460.if.lr.ph.i.i ], [ %.2537.i.i, %B1460.if.i.i ]
  %.2426.0900.i.i = phi i64 [ %spec.select883.i.i, %B1460.if.lr.ph.i.i ], [ %.2488.i.i, %B1460.if.i.i ]
  %.2423.0899.i.i = phi i64 [ %.2130.0911.i.i, %B1460.if.lr.ph.i.i ], [ %.2492.i.i, %B1460.if.i.i ]
  %.2488.i.i = add nsw i64 %.2426.0900.i.i, -1
  %.2492.i.i = add nuw i64 %.2423.0899.i.i, 1
  %143 = mul nsw i64 %.2423.0899.i.i, %.103.i.i
  %gep904.i.i = getelementptr double, ptr %invariant.gep903.i.i, i64 %143
  %.2525.i.i = load double, ptr %gep904.i.i, align 8, !noalias !33
  %gep906.i.i = getelementptr double, ptr %invariant.gep905.i.i, i64 %143
  %.2534.i.i = load double, ptr %gep906.i.i, align 8, !noalias !33
  %.2535.i.i = fmul double %.2525.i.i, %.2534.i.i
  %.2537.i.i = fadd double %total.8.3901.i.i, %.2535.i.i
  %.2479.i.i = icmp sgt i64 %.2426.0900.i.i, 1
  br i1 %.2479.i.i, label %B1460.if.i.i, label %B1532.i296.i

B1680.if.i.i:                                     ; preds = %B1680.loopexit.i.i, %B1680.if.lr.ph.i.i
  %.2684.0929.i.i = phi i64 [ 0, %B1680.if.lr.ph.i.i ], [ %.2753.i.i, %B1680.loopexit.i.i ]
  %.2753.i.i = add nuw nsw i64 %.2684.0929.i.i, 1
  br i1 %.2861924.not.i.i, label %B1680.loopexit.i.i, label %B1708.if.lr.ph.i.i

B1708.if.lr.ph.i.i:                               ; preds = %B1680.if.i.i
  %"$phi1834.6.2.3.i.i" = select i1 %.942.not.i.i, i64 %.103.i.i, i64 %.2753.i.i
  %.3014.i.i = sub nsw i64 %"$phi1834.6.2.3.i.i", %.2684.0929.i.i
  %spec.select877.i.i = tail call i64 @llvm.smax.i64(i64 %.3014.i.i, i64 0)
  %.3057913.not.i.i = icmp slt i64 %.3014.i.i, 1
  %invariant.gep918.i.i = getelementptr double, ptr %107, i64 %.2684.0929.i.i
  %.2915.i.i = mul nuw nsw i64 %.2684.0929.i.i, %.170.i.i
  %gep932.i.i = getelementptr double, ptr %gep963.i.i, i64 %.2915.i.i
  %.2933.i.i = getelementptr double, ptr %128, i64 %.2684.0929.i.i
  %.3176.i.i = mul nsw i64 %.2684.0929.i.i, %.172.i.i
  %144 = getelementptr double, ptr %109, i64 %.3176.i.i
  br label %B1708.if.i.i

B1708.if.i.i:                                     ; preds = %B1708.if.lr.ph.i.i, %B1954.i.i
  %.2808.0927.i.i = phi i64 [ %spec.select884.i.i, %B1708.if.lr.ph.i.i ], [ %.2870.i.i, %B1954.i.i ]
  %.2805.0925.i.i = phi i64 [ 0, %B1708.if.lr.ph.i.i ], [ %.2874.i.i, %B1954.i.i ]
  %.2870.i.i = add nsw i64 %.2808.0927.i.i, -1
  %.2874.i.i = add nuw nsw i64 %.2805.0925.i.i, 1
  br i1 %"$phi326.0.2.0851855.i.i", label %B1732.i.i, label %B1796.i.i

B1844.if.i.i:                                     ; preds = %B1844.if.i.i, %B1844.if.lr.ph.i.i
  %total.9.3916.i.i = phi double [ 0.000000e+00, %B1844.if.lr.ph.i.i ], [ %.3158.i.i, %B1844.if.i.i ]
  %.3004.0915.i.i = phi i64 [ %spec.select877.i.i, %B1844.if.lr.ph.i.i ], [ %.3066.i.i, %B1844.if.i.i ]
  %.3001.0914.i.i = phi i64 [ %.2684.0929.i.i, %B1844.if.lr.ph.i.i ], [ %.3070.i.i, %B1844.if.i.i ]
  %.3066.i.i = add nsw i64 %.3004.0915.i.i, -1
  %.3070.i.i = add nuw i64 %.3001.0914.i.i, 1
  %.3100.i.i = mul nsw i64 %.3001.0914.i.i, %.103.i.i
  %gep919.i.i = getelementptr double, ptr %invariant.gep918.i.i, i64 %.3100.i.i
  %.3107.i.i = load double, ptr %gep919.i.i, align 8, !noalias !33
  %.3123.i.i = mul nsw i64 %.3001.0914.i.i, %.170.i.i
  %gep923.i.i = getelementptr double, ptr %invariant.gep922.i.i, i64 %.3123.i.i
  %.3145.i.i = getelementptr double, ptr %128, i64 %.3001.0914.i.i
  %"$phi1936.6.2.4.in.i.i" = select i1 %.3110.i.i, ptr %gep923.i.i, ptr %.3145.i.i
  %"$phi1936.6.2.4.i.i" = load double, ptr %"$phi1936.6.2.4.in.i.i", align 8, !noalias !33
  %.3152.i.i = fmul double %.3107.i.i, %"$phi1936.6.2.4.i.i"
  %.3158.i.i = fadd double %total.9.3916.i.i, %.3152.i.i
  %.3057.i.i = icmp sgt i64 %.3004.0915.i.i, 1
  br i1 %.3057.i.i, label %B1844.if.i.i, label %B1954.i.i

B2022.if.i.i:                                     ; preds = %B2022.if.i.i, %B2022.if.lr.ph.i.i
  %.3227.0934.i.i = phi i64 [ 0, %B2022.if.lr.ph.i.i ], [ %.3296.i.i, %B2022.if.i.i ]
  %.3296.i.i = add nuw nsw i64 %.3227.0934.i.i, 1
  %.3324.i.i = getelementptr double, ptr %109, i64 %.3227.0934.i.i
  %.3325.i.i = load double, ptr %.3324.i.i, align 8, !noalias !33
  %.3329.i292.i = getelementptr double, ptr %129, i64 %.3227.0934.i.i
  store double %.3325.i.i, ptr %.3329.i292.i, align 8, !noalias !33
  %exitcond986.not.i.i = icmp eq i64 %.1649.i.i, %.3296.i.i
  br i1 %exitcond986.not.i.i, label %B2058.i.i, label %B2022.if.i.i

B2112.if.i.i:                                     ; preds = %B2112.if.i.i, %B2112.if.lr.ph.i.i
  %lost.2.1939.i.i = phi double [ %lost.3.0975.i.i, %B2112.if.lr.ph.i.i ], [ %.3512.i.i, %B2112.if.i.i ]
  %.3396.0937.i.i = phi i64 [ 0, %B2112.if.lr.ph.i.i ], [ %.3465.i.i, %B2112.if.i.i ]
  %.3465.i.i = add nuw nsw i64 %.3396.0937.i.i, 1
  %145 = mul nsw i64 %.3396.0937.i.i, %.172.i.i
  %gep942.i.i = getelementptr double, ptr %invariant.gep941.i.i, i64 %145
  %.3498.i.i = load double, ptr %gep942.i.i, align 8, !noalias !33
  %.3500.i.i = fmul double %104, %.3498.i.i
  %gep944.i.i = getelementptr double, ptr %gep967.i.i, i64 %145
  %.3509.i.i = load double, ptr %gep944.i.i, align 8, !noalias !33
  %.3510.i.i = fmul double %.3500.i.i, %.3509.i.i
  %.3512.i.i = fadd double %lost.2.1939.i.i, %.3510.i.i
  %exitcond987.not.i.i = icmp eq i64 %.103.i.i, %.3465.i.i
  br i1 %exitcond987.not.i.i, label %B2190.i.i, label %B2112.if.i.i

B2444.if.i.i:                                     ; preds = %B2444.loopexit.i.loopexit.i, %B2444.if.lr.ph.i.i
  %.3802.0958.i.i = phi i64 [ 0, %B2444.if.lr.ph.i.i ], [ %.3871.i.i, %B2444.loopexit.i.loopexit.i ]
  %.4026.i.i = add nsw i64 %.3802.0958.i.i, %.103.i.i
  %.4028.i.i = mul nsw i64 %.4026.i.i, %.170.i.i
  %gep961.i.i = getelementptr double, ptr %gep969.i.i, i64 %.4028.i.i
  %.4048.i.i = getelementptr double, ptr %gep971.i.i, i64 %.3802.0958.i.i
  %invariant.gep950.i.i = getelementptr double, ptr %109, i64 %.3802.0958.i.i
  %.4237.i.i = getelementptr double, ptr %137, i64 %.3802.0958.i.i
  %.4213.i.i = mul nuw nsw i64 %.3802.0958.i.i, %.161.i.i
  %146 = getelementptr double, ptr %139, i64 %.4213.i.i
  br label %B2472.if.i.i

B2472.if.i.i:                                     ; preds = %B2444.if.i.i, %B2771.i.i
  %.3926.0956.i.i = phi i64 [ %spec.select884.i.i, %B2444.if.i.i ], [ %.3988.i.i, %B2771.i.i ]
  %.3923.0955.i.i = phi i64 [ 0, %B2444.if.i.i ], [ %.3992.i.i, %B2771.i.i ]
  %.3988.i.i = add nsw i64 %.3926.0956.i.i, -1
  %.3992.i.i = add nuw nsw i64 %.3923.0955.i.i, 1
  %.4022.i.i = icmp slt i64 %.3923.0955.i.i, %.161.i.i
  %.4036.i.i = getelementptr double, ptr %gep961.i.i, i64 %.3923.0955.i.i
  %"$phi2550.3.2.3.in.i.i" = select i1 %.4022.i.i, ptr %.4036.i.i, ptr %.4048.i.i
  %"$phi2550.3.2.3.i.i" = load double, ptr %"$phi2550.3.2.3.in.i.i", align 8, !noalias !33
  br i1 %.2186910.not.i.i, label %B2652.i.i, label %B2574.if.lr.ph.i.i

B2574.if.lr.ph.i.i:                               ; preds = %B2472.if.i.i
  %invariant.gep952.i.i = getelementptr double, ptr %135, i64 %.3923.0955.i.i
  br label %B2574.if.i.i

B2574.if.i.i:                                     ; preds = %B2574.if.i.i, %B2574.if.lr.ph.i.i
  %left.2.3948.i.i = phi double [ %"$phi2550.3.2.3.i.i", %B2574.if.lr.ph.i.i ], [ %.4199.i.i, %B2574.if.i.i ]
  %.4083.0946.i.i = phi i64 [ 0, %B2574.if.lr.ph.i.i ], [ %.4152.i.i, %B2574.if.i.i ]
  %.4152.i.i = add nuw nsw i64 %.4083.0946.i.i, 1
  %147 = mul nsw i64 %.4083.0946.i.i, %.172.i.i
  %gep951.i.i = getelementptr double, ptr %invariant.gep950.i.i, i64 %147
  %.4185.i.i = load double, ptr %gep951.i.i, align 8, !noalias !33
  %.4187.i.i = fmul double %104, %.4185.i.i
  %gep953.i.i = getelementptr double, ptr %invariant.gep952.i.i, i64 %147
  %.4196.i.i = load double, ptr %gep953.i.i, align 8, !noalias !33
  %.4197.i.i = fmul double %.4187.i.i, %.4196.i.i
  %.4199.i.i = fsub double %left.2.3948.i.i, %.4197.i.i
  %exitcond988.not.i.i = icmp eq i64 %.103.i.i, %.4152.i.i
  br i1 %exitcond988.not.i.i, label %B2652.i.i, label %B2574.if.i.i

eliminate: ; preds = %B396.if.i.i.i, %B364.if.i.i.i, %B2772.i.i, %is_diagonal
  %.966.i.lcssa.sink.i.i = phi double [ %.864.i.i.i, %B364.if.i.i.i ], [ %lost.2.1.lcssa.i.i, %B2772.i.i ], [ 0.000000e+00, %is_diagonal ], [ %.966.i.i.i, %B396.if.i.i.i ]
  %.979.i.lcssa.sink.i.i = phi double [ %.876.i.i.i, %B364.if.i.i.i ], [ %gained.3.1994.i.i, %B2772.i.i ], [ 0.000000e+00, %is_diagonal ], [ %.979.i.i.i, %B396.if.i.i.i ]
  %.1910.i = fsub double %rss.5.0445.i, %.966.i.lcssa.sink.i.i
  %.1914.i = fadd double %log_determinant.3.0446.i, %.979.i.lcssa.sink.i.i
  %exitcond460.not.i = icmp eq i64 %.1684.i, %.1431.i
  br i1 %exitcond460.not.i, label %B970.i, label %B804.if.i

B1212.if.i:                                       ; preds = %substitute, %B1212.if.lr.ph.i
  %d_variance.3.0452.i = phi double [ %.2134.i, %B1212.if.lr.ph.i ], [ %.2450.i, %substitute ]
  %.2166.0451.i = phi i64 [ %.1431.i, %B1212.if.lr.ph.i ], [ %.2228.i, %substitute ]
  %.2163.0450.i = phi i64 [ %.2139.i, %B1212.if.lr.ph.i ], [ %.2232.i, %substitute ]
  %.2228.i = add nsw i64 %.2166.0451.i, -1
  %.2232.i = add nsw i64 %.2163.0450.i, -1
  %.2358.i = load i64, ptr %.2357.i, align 8, !noalias !3
  %.2414.not.i = icmp eq i64 %.2163.0450.i, 0
  %.2417.i = icmp ne i64 %.2163.0450.i, %.2139.i
  %148 = getelementptr i64, ptr %.63, i64 %.2358.i
  %.idx.i = mul i64 %.2163.0450.i, 104
  %149 = getelementptr i8, ptr %148, i64 %.idx.i
  %.102.i324.i = getelementptr i8, ptr %149, i64 16
  %.103.i325.i = load i64, ptr %.102.i324.i, align 8, !noalias !57
  %.160.i326.i = getelementptr i8, ptr %149, i64 24
  %.161.i327.i = load i64, ptr %.160.i326.i, align 8, !noalias !57
  %.170.i328.i = add nsw i64 %.161.i327.i, %.103.i325.i
  %.172.i329.i = add nsw i64 %.161.i327.i, 1
  %.236.i330.i = load i64, ptr %149, align 8, !noalias !57
  %150 = getelementptr i64, ptr %.63, i64 %.236.i330.i
  %.448.i.i = getelementptr i8, ptr %150, i64 56
  %.449.i.i = load i64, ptr %.448.i.i, align 8, !noalias !57
  %.658.i.i = getelementptr i8, ptr %150, i64 64
  %.659.i.i = load i64, ptr %.658.i.i, align 8, !noalias !57
  %"$phi246.0.2.0.i.i" = select i1 %.2414.not.i, ptr %.108, ptr %.312
  %.739.i.i = getelementptr i8, ptr %149, i64 96
  %.740.i.i = load i64, ptr %.739.i.i, align 8, !noalias !57
  %.746.i.i = mul nsw i64 %.103.i325.i, %.103.i325.i
  br i1 %.2414.not.i, label %B368.i.i, label %B546.thread.i.i

B368.i.i:                                         ; preds = %B1212.if.i
  %.859.i.i = load i64, ptr %.858.i.i, align 8, !noalias !57
  %.859.fr.i.i = freeze i64 %.859.i.i
  %.860.i.i = icmp ne i64 %.859.fr.i.i, 0
  %.877.i.i = icmp sgt i64 %.103.i325.i, 2
  %151 = or i1 %.2417.i, %.860.i.i
  %or.cond.i331.i = select i1 %151, i1 true, i1 %.877.i.i
  br i1 %or.cond.i331.i, label %B546.i.i, label %B424.i.i

B424.i.i:                                         ; preds = %B368.i.i
  %.935.i.i = getelementptr i8, ptr %149, i64 8
  %.936.i.i = load i64, ptr %.935.i.i, align 8, !noalias !57
  %.937.i.i = icmp sgt i64 %.936.i.i, 249
  br i1 %.937.i.i, label %B482.i.i, label %B546.thread.i.i

B482.i.i:                                         ; preds = %B424.i.i
  %.964.i.i = icmp eq i64 %.103.i325.i, 1
  %.693.i.i383.i = getelementptr double, ptr %.312, i64 %.449.i.i
  %.694.i.i.i = load double, ptr %.693.i.i383.i, align 8, !noalias !57
  br i1 %.964.i.i, label %B408.if.lr.ph.i.i.i, label %B486.if.lr.ph.i.i.i

B408.if.lr.ph.i.i.i:                              ; preds = %B482.i.i
  %.411.i.i395.i = getelementptr i8, ptr %149, i64 72
  %.412.i.i396.i = load i64, ptr %.411.i.i395.i, align 8, !noalias !60
  %.354.i.i397.i = getelementptr i8, ptr %149, i64 88
  %.355.i.i398.i = load i64, ptr %.354.i.i397.i, align 8, !noalias !60
  %.297.i.i399.i = getelementptr i8, ptr %149, i64 80
  %.298.i.i400.i = load i64, ptr %.297.i.i399.i, align 8, !noalias !60
  %.231.i.i401.i = getelementptr i8, ptr %149, i64 40
  %.232.i.i402.i = load i64, ptr %.231.i.i401.i, align 8, !noalias !60
  %.174.i.i403.i = getelementptr i8, ptr %149, i64 64
  %.175.i.i404.i = load i64, ptr %.174.i.i403.i, align 8, !noalias !60
  %.118.i.i406.i = load i64, ptr %.117.i941.i.i, align 8, !noalias !60
  %152 = getelementptr double, ptr %.312, i64 %.355.i.i398.i
  %153 = getelementptr i64, ptr %.63, i64 %.232.i.i402.i
  %154 = getelementptr double, ptr %.312, i64 %.298.i.i400.i
  %155 = getelementptr double, ptr %.312, i64 %.175.i.i404.i
  %.921.i.i407.i = fmul double %.694.i.i.i, 2.000000e+00
  %156 = getelementptr double, ptr %.108, i64 %.118.i.i406.i
  %157 = getelementptr double, ptr %.312, i64 %.412.i.i396.i
  br label %B408.if.i.i.i

B408.if.i.i.i:                                    ; preds = %B408.if.i.i.i, %B408.if.lr.ph.i.i.i
  %d_sd.2.054.i.i.i = phi double [ 0.000000e+00, %B408.if.lr.ph.i.i.i ], [ %.931.i.i418.i, %B408.if.i.i.i ]
  %d_variance.2.053.i.i.i = phi double [ 0.000000e+00, %B408.if.lr.ph.i.i.i ], [ %.911.i.i.i, %B408.if.i.i.i ]
  %.784.051.i.i.i = phi i64 [ 0, %B408.if.lr.ph.i.i.i ], [ %.855.i.i408.i, %B408.if.i.i.i ]
  %.855.i.i408.i = add nuw nsw i64 %.784.051.i.i.i, 1
  %.883.i.i409.i = getelementptr double, ptr %152, i64 %.784.051.i.i.i
  %.884.i.i410.i = load double, ptr %.883.i.i409.i, align 8, !noalias !60
  %.889.i.i.i = fdiv double %.884.i.i410.i, %.133.i
  %.893.i.i411.i = getelementptr i64, ptr %153, i64 %.784.051.i.i.i
  %.894.i.i.i = load i64, ptr %.893.i.i411.i, align 8, !noalias !60
  %.898.i.i.i = getelementptr double, ptr %154, i64 %.784.051.i.i.i
  %.899.i.i412.i = load double, ptr %.898.i.i.i, align 8, !noalias !60
  %.900.i.i.i = sitofp i64 %.894.i.i.i to double
  %.901.i.i.i = fmul double %.899.i.i412.i, %.900.i.i.i
  %.907.i.i.i = fmul double %.884.i.i410.i, %.889.i.i.i
  %.908.i.i.i = fadd double %.907.i.i.i, %.901.i.i.i
  %.909.i.i.i = fmul double %.908.i.i.i, -5.000000e-01
  %.911.i.i.i = fadd double %d_variance.2.053.i.i.i, %.909.i.i.i
  %.917.i.i413.i = getelementptr double, ptr %155, i64 %.784.051.i.i.i
  %.918.i.i414.i = load double, ptr %.917.i.i413.i, align 8, !noalias !60
  %.919.i.i415.i = fmul double %.889.i.i.i, %.918.i.i414.i
  %.925.i.i416.i = getelementptr double, ptr %156, i64 %.784.051.i.i.i
  %.926.i.i417.i = load double, ptr %.925.i.i416.i, align 8, !noalias !60
  %.927.i.i.i = fmul double %.921.i.i407.i, %.926.i.i417.i
  %.928.i.i.i = fmul double %.927.i.i.i, %.909.i.i.i
  %.929.i.i.i = fadd double %.919.i.i415.i, %.928.i.i.i
  %.931.i.i418.i = fadd double %d_sd.2.054.i.i.i, %.929.i.i.i
  %.935.i.i.i = fmul double %.694.i.i.i, %.889.i.i.i
  %.939.i.i.i = getelementptr double, ptr %157, i64 %.784.051.i.i.i
  store double %.935.i.i.i, ptr %.939.i.i.i, align 8, !noalias !60
  %exitcond.not.i.i419.i = icmp eq i64 %.855.i.i408.i, %.936.i.i
  br i1 %exitcond.not.i.i419.i, label %substitute_single, label %B408.if.i.i.i

substitute_single: ; preds = %B408.if.i.i.i
  %.1175.i.i.i = load i64, ptr %.658.i.i, align 8, !noalias !60
  %.1179.i.i.i = getelementptr double, ptr %.312, i64 %.1175.i.i.i
  %.1180.i.i.i = load double, ptr %.1179.i.i.i, align 8, !noalias !60
  %.1182.i.i.i = fadd double %.931.i.i418.i, %.1180.i.i.i
  store double %.1182.i.i.i, ptr %.1179.i.i.i, align 8, !noalias !60
  br label %substitute

B486.if.lr.ph.i.i.i:                              ; preds = %B482.i.i
  %.905.i.i384.i = getelementptr i8, ptr %.693.i.i383.i, i64 16
  %.906.i.i385.i = load double, ptr %.905.i.i384.i, align 8, !noalias !63
  %.909.i930.i.i = getelementptr i8, ptr %.693.i.i383.i, i64 24
  %.910.i.i386.i = load double, ptr %.909.i930.i.i, align 8, !noalias !63
  %.411.i931.i.i = getelementptr i8, ptr %149, i64 72
  %.412.i932.i.i = load i64, ptr %.411.i931.i.i, align 8, !noalias !63
  %.354.i933.i.i = getelementptr i8, ptr %149, i64 88
  %.355.i934.i.i = load i64, ptr %.354.i933.i.i, align 8, !noalias !63
  %.297.i935.i.i = getelementptr i8, ptr %149, i64 80
  %.298.i936.i.i = load i64, ptr %.297.i935.i.i, align 8, !noalias !63
  %.231.i937.i.i = getelementptr i8, ptr %149, i64 40
  %.232.i938.i.i = load i64, ptr %.231.i937.i.i, align 8, !noalias !63
  %.174.i939.i.i = getelementptr i8, ptr %149, i64 64
  %.175.i940.i.i = load i64, ptr %.174.i939.i.i, align 8, !noalias !63
  %.118.i942.i.i = load i64, ptr %.117.i941.i.i, align 8, !noalias !63
  %158 = getelementptr double, ptr %.108, i64 %.118.i942.i.i
  %159 = getelementptr double, ptr %.312, i64 %.175.i940.i.i
  %160 = getelementptr double, ptr %.312, i64 %.355.i934.i.i
  %161 = getelementptr i64, ptr %.63, i64 %.232.i938.i.i
  %162 = getelementptr double, ptr %.312, i64 %.298.i936.i.i
  %163 = getelementptr double, ptr %.312, i64 %.412.i932.i.i
  br label %B486.if.i.i.i

B486.if.i.i.i:                                    ; preds = %B486.if.i.i.i, %B486.if.lr.ph.i.i.i
  %d_variance.2.064.i.i.i = phi double [ 0.000000e+00, %B486.if.lr.ph.i.i.i ], [ %.1268.i.i.i, %B486.if.i.i.i ]
  %d11.2.063.i.i.i = phi double [ 0.000000e+00, %B486.if.lr.ph.i.i.i ], [ %.1298.i.i.i, %B486.if.i.i.i ]
  %d10.2.062.i.i.i = phi double [ 0.000000e+00, %B486.if.lr.ph.i.i.i ], [ %.1288.i.i.i, %B486.if.i.i.i ]
  %d00.2.061.i.i.i = phi double [ 0.000000e+00, %B486.if.lr.ph.i.i.i ], [ %.1278.i.i390.i, %B486.if.i.i.i ]
  %.1036.059.i.i.i = phi i64 [ 0, %B486.if.lr.ph.i.i.i ], [ %.1107.i.i.i, %B486.if.i.i.i ]
  %.1107.i.i.i = add nuw nsw i64 %.1036.059.i.i.i, 1
  %.1132.i.i.i = shl nsw i64 %.1036.059.i.i.i, 2
  %.1136.i.i.i = getelementptr double, ptr %158, i64 %.1132.i.i.i
  %.1137.i.i.i = load double, ptr %.1136.i.i.i, align 8, !noalias !63
  %.1143.i.i.i = getelementptr i8, ptr %.1136.i.i.i, i64 16
  %.1144.i.i.i = load double, ptr %.1143.i.i.i, align 8, !noalias !63
  %.1150.i.i.i = getelementptr i8, ptr %.1136.i.i.i, i64 24
  %.1151.i.i387.i = load double, ptr %.1150.i.i.i, align 8, !noalias !63
  %.1152.i.i.i = shl nuw nsw i64 %.1036.059.i.i.i, 1
  %.1156.i.i388.i = getelementptr double, ptr %159, i64 %.1152.i.i.i
  %.1157.i.i.i = load double, ptr %.1156.i.i388.i, align 8, !noalias !63
  %.1163.i.i.i = getelementptr i8, ptr %.1156.i.i388.i, i64 8
  %.1164.i.i.i = load double, ptr %.1163.i.i.i, align 8, !noalias !63
  %.1169.i.i.i = getelementptr double, ptr %160, i64 %.1152.i.i.i
  %.1170.i.i.i = load double, ptr %.1169.i.i.i, align 8, !noalias !63
  %.1176.i.i.i = getelementptr i8, ptr %.1169.i.i.i, i64 8
  %.1177.i.i.i = load double, ptr %.1176.i.i.i, align 8, !noalias !63
  %.1182.i943.i.i = fdiv double %.1170.i.i.i, %.133.i
  %.1187.i.i.i = fdiv double %.1177.i.i.i, %.133.i
  %.1191.i.i.i = getelementptr i64, ptr %161, i64 %.1036.059.i.i.i
  %.1192.i.i.i = load i64, ptr %.1191.i.i.i, align 8, !noalias !63
  %.1197.i.i.i = getelementptr double, ptr %162, i64 %.1132.i.i.i
  %.1198.i.i.i = load double, ptr %.1197.i.i.i, align 8, !noalias !63
  %.1199.i.i.i = sitofp i64 %.1192.i.i.i to double
  %.1200.i.i.i = fmul double %.1198.i.i.i, %.1199.i.i.i
  %.1201.i.i.i = fmul double %.1170.i.i.i, %.1182.i943.i.i
  %.1202.i.i.i = fadd double %.1201.i.i.i, %.1200.i.i.i
  %.1203.i.i.i = fmul double %.1202.i.i.i, -5.000000e-01
  %.1209.i.i.i = getelementptr i8, ptr %.1197.i.i.i, i64 16
  %.1210.i.i.i = load double, ptr %.1209.i.i.i, align 8, !noalias !63
  %.1212.i.i.i = fmul double %.1210.i.i.i, %.1199.i.i.i
  %.1213.i.i.i = fmul double %.1170.i.i.i, %.1187.i.i.i
  %.1214.i.i.i = fadd double %.1213.i.i.i, %.1212.i.i.i
  %.1215.i.i.i = fmul double %.1214.i.i.i, -5.000000e-01
  %.1221.i.i.i = getelementptr i8, ptr %.1197.i.i.i, i64 24
  %.1222.i.i.i = load double, ptr %.1221.i.i.i, align 8, !noalias !63
  %.1224.i.i.i = fmul double %.1222.i.i.i, %.1199.i.i.i
  %.1225.i.i.i = fmul double %.1177.i.i.i, %.1187.i.i.i
  %.1226.i.i.i = fadd double %.1225.i.i.i, %.1224.i.i.i
  %.1227.i.i.i = fmul double %.1226.i.i.i, -5.000000e-01
  %.1229.i.i.i = fmul double %.694.i.i.i, %.1137.i.i.i
  %.1231.i.i.i = fmul double %.906.i.i385.i, %.1144.i.i.i
  %.1232.i.i.i = fadd double %.1229.i.i.i, %.1231.i.i.i
  %.1234.i.i.i = fmul double %.694.i.i.i, %.1144.i.i.i
  %.1236.i.i.i = fmul double %.906.i.i385.i, %.1151.i.i387.i
  %.1237.i.i389.i = fadd double %.1234.i.i.i, %.1236.i.i.i
  %.1239.i.i.i = fmul double %.910.i.i386.i, %.1144.i.i.i
  %.1241.i.i.i = fmul double %.910.i.i386.i, %.1151.i.i387.i
  %.1266.i.i.i = fadd double %.1203.i.i.i, %.1227.i.i.i
  %.1268.i.i.i = fadd double %d_variance.2.064.i.i.i, %.1266.i.i.i
  %.1271.i.i.i = fmul double %.1157.i.i.i, %.1182.i943.i.i
  %.1272.i.i.i = fmul double %.1232.i.i.i, %.1203.i.i.i
  %.1273.i.i.i = fmul double %.1239.i.i.i, %.1215.i.i.i
  %.1274.i.i.i = fadd double %.1272.i.i.i, %.1273.i.i.i
  %.1275.i.i.i = fmul double %.1274.i.i.i, 2.000000e+00
  %.1276.i.i.i = fadd double %.1271.i.i.i, %.1275.i.i.i
  %.1278.i.i390.i = fadd double %d00.2.061.i.i.i, %.1276.i.i.i
  %.1281.i.i391.i = fmul double %.1164.i.i.i, %.1182.i943.i.i
  %.1282.i.i.i = fmul double %.1237.i.i389.i, %.1203.i.i.i
  %.1283.i.i.i = fmul double %.1241.i.i.i, %.1215.i.i.i
  %.1284.i.i.i = fadd double %.1282.i.i.i, %.1283.i.i.i
  %.1285.i.i392.i = fmul double %.1284.i.i.i, 2.000000e+00
  %.1286.i.i393.i = fadd double %.1281.i.i391.i, %.1285.i.i392.i
  %.1288.i.i.i = fadd double %d10.2.062.i.i.i, %.1286.i.i393.i
  %.1291.i.i.i = fmul double %.1164.i.i.i, %.1187.i.i.i
  %.1292.i.i.i = fmul double %.1237.i.i389.i, %.1215.i.i.i
  %.1293.i.i.i = fmul double %.1241.i.i.i, %.1227.i.i.i
  %.1294.i.i.i = fadd double %.1292.i.i.i, %.1293.i.i.i
  %.1295.i.i.i = fmul double %.1294.i.i.i, 2.000000e+00
  %.1296.i.i394.i = fadd double %.1291.i.i.i, %.1295.i.i.i
  %.1298.i.i.i = fadd double %d11.2.063.i.i.i, %.1296.i.i394.i
  %.1302.i.i.i = fmul double %.694.i.i.i, %.1182.i943.i.i
  %.1304.i.i.i = fmul double %.906.i.i385.i, %.1182.i943.i.i
  %.1306.i.i.i = fmul double %.910.i.i386.i, %.1187.i.i.i
  %.1307.i.i.i = fadd double %.1304.i.i.i, %.1306.i.i.i
  %.1312.i.i.i = getelementptr double, ptr %163, i64 %.1152.i.i.i
  store double %.1302.i.i.i, ptr %.1312.i.i.i, align 8, !noalias !63
  %.1319.i.i.i = getelementptr i8, ptr %.1312.i.i.i, i64 8
  store double %.1307.i.i.i, ptr %.1319.i.i.i, align 8, !noalias !63
  %exitcond.not.i944.i.i = icmp eq i64 %.1107.i.i.i, %.936.i.i
  br i1 %exitcond.not.i944.i.i, label %substitute_pair, label %B486.if.i.i.i

substitute_pair: ; preds = %B486.if.i.i.i
  %.1352.i.i.i = getelementptr double, ptr %.312, i64 %.659.i.i
  %.1353.i.i.i = load double, ptr %.1352.i.i.i, align 8, !noalias !63
  %.1355.i.i.i = fadd double %.1278.i.i390.i, %.1353.i.i.i
  store double %.1355.i.i.i, ptr %.1352.i.i.i, align 8, !noalias !63
  %.1365.i.i.i = getelementptr i8, ptr %.1352.i.i.i, i64 16
  %.1366.i.i.i = load double, ptr %.1365.i.i.i, align 8, !noalias !63
  %.1368.i.i.i = fadd double %.1288.i.i.i, %.1366.i.i.i
  store double %.1368.i.i.i, ptr %.1365.i.i.i, align 8, !noalias !63
  %.1379.i.i.i = getelementptr i8, ptr %.1352.i.i.i, i64 24
  %.1380.i.i.i = load double, ptr %.1379.i.i.i, align 8, !noalias !63
  %.1382.i.i.i = fadd double %.1298.i.i.i, %.1380.i.i.i
  store double %.1382.i.i.i, ptr %.1379.i.i.i, align 8, !noalias !63
  br label %substitute

B546.i.i:                                         ; preds = %B368.i.i
  br i1 %.860.i.i, label %164, label %B546.thread.i.i

164:                                              ; preds = %B546.i.i
  br label %B546.thread.i.i

B546.thread.i.i:                                  ; preds = %164, %B546.i.i, %B424.i.i, %B1212.if.i
  %"$phi368.0.2.0969972.i.i" = phi i1 [ true, %164 ], [ false, %B546.i.i ], [ false, %B1212.if.i ], [ false, %B424.i.i ]
  %165 = phi double [ %20, %164 ], [ -2.000000e+00, %B546.i.i ], [ -2.000000e+00, %B1212.if.i ], [ -2.000000e+00, %B424.i.i ]
  %.30595.not.i.i332.i = icmp sgt i64 %.103.i325.i, 0
  br i1 %.30595.not.i.i332.i, label %B68.if.lr.ph.i.i367.i, label %is_diagonal.2

B68.if.lr.ph.i.i367.i:                            ; preds = %B546.thread.i.i
  %.218.i.i368.i = getelementptr i8, ptr %150, i64 40
  %.219.i.i369.i = load i64, ptr %.218.i.i368.i, align 8, !noalias !66
  %166 = getelementptr i64, ptr %.63, i64 %.219.i.i369.i
  br label %B68.if.i.i370.i

B68.loopexit.i.i381.i:                            ; preds = %B96.i.i374.i
  %exitcond99.not.i.i382.i = icmp eq i64 %.318.i.i372.i, %.103.i325.i
  br i1 %exitcond99.not.i.i382.i, label %is_diagonal.2, label %B68.if.i.i370.i

B96.i.i374.i:                                     ; preds = %B96.if.i.i376.i, %B68.if.i.i370.i
  %.370.0.i.i375.i = phi i64 [ 0, %B68.if.i.i370.i ], [ %.439.i.i377.i, %B96.if.i.i376.i ]
  %exitcond.not.i946.i.i = icmp eq i64 %.370.0.i.i375.i, %.247.096.i.i371.i
  br i1 %exitcond.not.i946.i.i, label %B68.loopexit.i.i381.i, label %B96.if.i.i376.i

B68.if.i.i370.i:                                  ; preds = %B68.loopexit.i.i381.i, %B68.if.lr.ph.i.i367.i
  %.247.096.i.i371.i = phi i64 [ 0, %B68.if.lr.ph.i.i367.i ], [ %.318.i.i372.i, %B68.loopexit.i.i381.i ]
  %.318.i.i372.i = add nuw nsw i64 %.247.096.i.i371.i, 1
  %.466.i.i373.i = mul nuw nsw i64 %.247.096.i.i371.i, %.103.i325.i
  %167 = getelementptr i64, ptr %166, i64 %.466.i.i373.i
  br label %B96.i.i374.i

B96.if.i.i376.i:                                  ; preds = %B96.i.i374.i
  %.439.i.i377.i = add nuw nsw i64 %.370.0.i.i375.i, 1
  %.471.i.i378.i = getelementptr i64, ptr %167, i64 %.370.0.i.i375.i
  %.472.i.i379.i = load i64, ptr %.471.i.i378.i, align 8, !noalias !66
  %.473.i.i380.i = icmp sgt i64 %.472.i.i379.i, -1
  br i1 %.473.i.i380.i, label %is_diagonal.2, label %B96.i.i374.i

is_diagonal.2: ; preds = %B68.loopexit.i.i381.i, %B96.if.i.i376.i, %B546.thread.i.i
  %.1098.not.i.i = phi i1 [ false, %B546.thread.i.i ], [ true, %B96.if.i.i376.i ], [ false, %B68.loopexit.i.i381.i ]
  %.1186.i.i = getelementptr i8, ptr %149, i64 8
  %.1187.i.i = load i64, ptr %.1186.i.i, align 8, !noalias !57
  %invariant.gep1074.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.103.i325.i
  %invariant.gep1076.i.i = getelementptr double, ptr %.312, i64 %.103.i325.i
  %.13321084.not.i.i = icmp slt i64 %.1187.i.i, 1
  br i1 %.13321084.not.i.i, label %substitute, label %B720.lr.ph.i.i

B720.lr.ph.i.i:                                   ; preds = %is_diagonal.2
  %168 = getelementptr double, ptr %.312, i64 %.740.i.i
  %invariant.gep1080.i.i = getelementptr double, ptr %168, i64 %.746.i.i
  %.1244.i.i = getelementptr i8, ptr %149, i64 40
  %.1245.i.i = load i64, ptr %.1244.i.i, align 8, !noalias !57
  %.1537.i.i = getelementptr i8, ptr %149, i64 48
  %"$phi818.1.2.1.in.i.i" = select i1 %.2414.not.i, ptr %.117.i941.i.i, ptr %.1537.i.i
  %.1610.i.i = getelementptr i8, ptr %149, i64 64
  %.1672.i.i = getelementptr i8, ptr %149, i64 72
  %.1740.i.i = getelementptr i8, ptr %149, i64 80
  %.1804.i334.i = getelementptr i8, ptr %149, i64 88
  %.1894.i.i = getelementptr i8, ptr %149, i64 32
  %.2010.i.i = getelementptr i8, ptr %149, i64 160
  %.2074.i.i = getelementptr i8, ptr %149, i64 176
  %storemerge910.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i325.i, i64 0)
  %.22961001.not.i.i = icmp slt i64 %.161.i327.i, 1
  %invariant.gep1012.i.i = getelementptr double, ptr %invariant.gep1080.i.i, i64 %.161.i327.i
  %169 = getelementptr i64, ptr %.63, i64 %.1245.i.i
  %.27811030.not.i.i = icmp slt i64 %.103.i325.i, 1
  %spec.select987.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i329.i, i64 0)
  %.30631014.not.i.i = icmp slt i64 %.161.i327.i, 0
  %170 = getelementptr double, ptr %.312, i64 %.659.i.i
  %171 = getelementptr double, ptr %.312, i64 %.449.i.i
  %.4829.i.i = icmp sgt i64 %.161.i327.i, 0
  %.5004.i.i = getelementptr i8, ptr %149, i64 56
  %.50.i.i.i = mul nsw i64 %.172.i329.i, %.103.i325.i
  %gep1081.i.i = getelementptr double, ptr %invariant.gep1080.i.i, i64 %.50.i.i.i
  br label %B720.i.i

B720.i.i:                                         ; preds = %B3230.i.i, %B720.lr.ph.i.i
  %d_variance.3.01087.i.i = phi double [ 0.000000e+00, %B720.lr.ph.i.i ], [ %d_variance.4.1.i.i, %B3230.i.i ]
  %.1276.01085.i.i = phi i64 [ 0, %B720.lr.ph.i.i ], [ %.1345.i.i, %B3230.i.i ]
  %.1345.i.i = add nuw nsw i64 %.1276.01085.i.i, 1
  %"$phi818.1.2.1.i.i" = load i64, ptr %"$phi818.1.2.1.in.i.i", align 8, !noalias !57
  %.1544.i.i = mul nsw i64 %.1276.01085.i.i, %.170.i328.i
  %.1546.i.i = mul nsw i64 %.1544.i.i, %.170.i328.i
  %.1548.i.i = add nsw i64 %.1546.i.i, %"$phi818.1.2.1.i.i"
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !57
  %.1673.i.i = load i64, ptr %.1672.i.i, align 8, !noalias !57
  %.1677.i.i = add nsw i64 %.1673.i.i, %.1544.i.i
  %.1741.i.i = load i64, ptr %.1740.i.i, align 8, !noalias !57
  %.1744.i.i = mul nsw i64 %.1276.01085.i.i, %.103.i325.i
  %.1746.i.i = mul nsw i64 %.1744.i.i, %.103.i325.i
  %.1805.i.i = load i64, ptr %.1804.i334.i, align 8, !noalias !57
  %.1810.i.i = mul nsw i64 %.1744.i.i, %.172.i329.i
  br i1 %.2417.i, label %B1090.i.i, label %B1298.i.i

B1090.i.i:                                        ; preds = %B720.i.i
  %.1895.i.i = load i64, ptr %.1894.i.i, align 8, !noalias !57
  %172 = getelementptr i64, ptr %.63, i64 %.1895.i.i
  %.1899.i.i = getelementptr i64, ptr %172, i64 %.1276.01085.i.i
  %.1900.i.i = load i64, ptr %.1899.i.i, align 8, !noalias !57
  %.2011.i.i = load i64, ptr %.2010.i.i, align 8, !noalias !57
  %.2013.i.i = mul nsw i64 %.1900.i.i, %.161.i327.i
  %.2015.i.i = mul nsw i64 %.2013.i.i, %.161.i327.i
  %.2016.i.i = add nsw i64 %.2015.i.i, %.2011.i.i
  %.2075.i.i = load i64, ptr %.2074.i.i, align 8, !noalias !57
  %.2078.i.i = add nsw i64 %.2075.i.i, %.2013.i.i
  br label %B1298.i.i

B1298.i.i:                                        ; preds = %B1090.i.i, %B720.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B720.i.i ], [ %.2016.i.i, %B1090.i.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B720.i.i ], [ %.2078.i.i, %B1090.i.i ]
  br i1 %.30595.not.i.i332.i, label %B1320.if.lr.ph.i.i, label %B2248.thread.i.i

B1320.if.lr.ph.i.i:                               ; preds = %B1298.i.i
  %173 = getelementptr double, ptr %.312, i64 %.1805.i.i
  %174 = getelementptr double, ptr %173, i64 %.1810.i.i
  %175 = getelementptr double, ptr %.312, i64 %up_c.2.1.i.i
  %176 = getelementptr double, ptr %.312, i64 %up_gram.2.1.i.i
  br label %B1320.if.i.i

B1506.i.i:                                        ; preds = %B1432.if.i.i
  %.2309.i.i = add nuw nsw i64 %.2240.01002.i.i, 1
  %.2498.i.i = fmul double %165, %.2487.i.i
  %.2511.i.i = getelementptr double, ptr %208, i64 %.2240.01002.i.i
  store double %.2498.i.i, ptr %.2511.i.i, align 8, !noalias !57
  %exitcond1092.not.i.i = icmp eq i64 %.161.i327.i, %.2309.i.i
  br i1 %exitcond1092.not.i.i, label %B1554.i.i, label %B1376.if.i.i

B1554.i.i:                                        ; preds = %B1506.i.i
  %.2520.i.i = fmul double %.1123.i.i, %.2212.i.i
  br label %B1590.if.i.i

B1658.i348.i:                                     ; preds = %B1590.if.i.i, %B1554.thread.i.i
  %total.11.2.lcssa.i.i = phi double [ %.25201107.i.i, %B1554.thread.i.i ], [ %.2661.i.i, %B1590.if.i.i ]
  %.2672.i.i = fmul double %165, %total.11.2.lcssa.i.i
  %gep1013.i.i = getelementptr double, ptr %invariant.gep1012.i.i, i64 %206
  store double %.2672.i.i, ptr %gep1013.i.i, align 8, !noalias !57
  %exitcond1094.not.i.i = icmp eq i64 %.103.i325.i, %.2175.i.i
  br i1 %exitcond1094.not.i.i, label %B1706.i.i, label %B1320.if.i.i

B1706.i.i:                                        ; preds = %B1658.i348.i
  %.2696.i.i = getelementptr i64, ptr %169, i64 %.1276.01085.i.i
  %.2697.i.i = load i64, ptr %.2696.i.i, align 8, !noalias !57
  %.2944.i.i = icmp sgt i64 %.2697.i.i, 0
  %.2947.i.i = uitofp nneg i64 %.2697.i.i to double
  %.2948.i.i = fmul double %.2947.i.i, -5.000000e-01
  %177 = getelementptr double, ptr %.312, i64 %.1741.i.i
  %178 = getelementptr double, ptr %177, i64 %.1746.i.i
  %gep1075.i.i = getelementptr double, ptr %invariant.gep1074.i.i, i64 %.1548.i.i
  %179 = getelementptr double, ptr %.312, i64 %.1611.i.i
  %180 = getelementptr double, ptr %179, i64 %.1544.i.i
  br label %B1748.if.i.i

B1794.i.i:                                        ; preds = %B1776.if.i.i
  %.2957.i.i = getelementptr double, ptr %210, i64 %.2846.01020.i.i
  %.2958.i.i = load double, ptr %.2957.i.i, align 8, !noalias !57
  %.2959.i366.i = fmul double %.2948.i.i, %.2958.i.i
  br label %B1860.i.i

B1834.i.i:                                        ; preds = %B1776.if.i.i
  %.2972.i.i = getelementptr double, ptr %209, i64 %.2846.01020.i.i
  %.2973.i.i = load double, ptr %.2972.i.i, align 8, !noalias !57
  br label %B1860.i.i

B1860.i.i:                                        ; preds = %B1834.i.i, %B1794.i.i
  %"$phi1860.3.2.3.i.i" = phi double [ %.2959.i366.i, %B1794.i.i ], [ %.2973.i.i, %B1834.i.i ]
  br i1 %.30631014.not.i.i, label %B1964.i.i, label %B1884.if.lr.ph.i.i

B1884.if.lr.ph.i.i:                               ; preds = %B1860.i.i
  %.3113.i.i = mul nuw nsw i64 %.2846.01020.i.i, %.172.i329.i
  %181 = getelementptr double, ptr %174, i64 %.3113.i.i
  br label %B1884.if.i.i

B1964.i.i:                                        ; preds = %B1884.if.i.i, %B1860.i.i
  %total.12.3.lcssa.i.i = phi double [ %"$phi1860.3.2.3.i.i", %B1860.i.i ], [ %.3122.i.i, %B1884.if.i.i ]
  %.3141.i.i = getelementptr double, ptr %209, i64 %.2846.01020.i.i
  store double %total.12.3.lcssa.i.i, ptr %.3141.i.i, align 8, !noalias !57
  %exitcond1095.not.i.i = icmp eq i64 %.103.i325.i, %.2915.i349.i
  br i1 %exitcond1095.not.i.i, label %B2000.i.i, label %B1776.if.i.i

B2000.i.i:                                        ; preds = %B1964.i.i
  %.2794.i.i = add nuw nsw i64 %.2725.01031.i.i, 1
  br i1 %"$phi368.0.2.0969972.i.i", label %B3229.i.thread.i, label %B2050.if.lr.ph.i.i

B2050.if.lr.ph.i.i:                               ; preds = %B2000.i.i
  %.3413.i.i = mul nsw i64 %.2725.01031.i.i, %.170.i328.i
  %gep1034.i.i = getelementptr double, ptr %gep1075.i.i, i64 %.3413.i.i
  %.3431.i.i = getelementptr double, ptr %180, i64 %.2725.01031.i.i
  %182 = getelementptr double, ptr %170, i64 %.2966.i.i
  br label %B2050.if.i.i

B2190.i353.i:                                     ; preds = %B2082.if.i.i, %B2050.if.i.i
  %total.13.3.lcssa.i.i = phi double [ 0.000000e+00, %B2050.if.i.i ], [ %.3453.i.i, %B2082.if.i.i ]
  %.3473.i.i = getelementptr double, ptr %182, i64 %.3180.01028.i.i
  %.3474.i.i = load double, ptr %.3473.i.i, align 8, !noalias !57
  %.3476.i.i = fadd double %total.13.3.lcssa.i.i, %.3474.i.i
  store double %.3476.i.i, ptr %.3473.i.i, align 8, !noalias !57
  %exitcond1096.not.i.i = icmp eq i64 %.3180.01028.i.i, %.2725.01031.i.i
  br i1 %exitcond1096.not.i.i, label %B3229.i.i, label %B2050.if.i.i

B2248.thread.i.i:                                 ; preds = %B1298.i.i
  br i1 %"$phi368.0.2.0969972.i.i", label %B2380.i.i, label %B2460.i.i

B2266.i.i:                                        ; preds = %B3229.i.thread.i
  %183 = getelementptr double, ptr %.108, i64 %.1548.i.i
  %invariant.gep364.i.i.i = getelementptr double, ptr %183, i64 %.103.i325.i
  br label %B58.if.i.i.i

B58.loopexit.i.i.i:                               ; preds = %B358.i.i.i
  %exitcond385.not.i.i.i = icmp eq i64 %.103.i325.i, %.154.i.i.i
  br i1 %exitcond385.not.i.i.i, label %B452.if.lr.ph.i.i.i, label %B58.if.i.i.i

B256.if.lr.ph.i.i.i:                              ; preds = %B116.if.i.i355.i, %B58.if.i.i.i
  %d_variance.4.1.lcssa.i.i.i = phi double [ %.193.i.i.i, %B58.if.i.i.i ], [ %.372.i.i356.i, %B116.if.i.i355.i ]
  %184 = getelementptr double, ptr %183, i64 %.pre.i.i
  %185 = getelementptr double, ptr %gep1081.i.i, i64 %.184.i.i.i
  br label %B256.if.i.i.i

B358.i.i.i:                                       ; preds = %B290.if.i.i.i, %B256.if.i.i.i
  %total.4.2.lcssa.i.i357.i = phi double [ 0.000000e+00, %B256.if.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.662.i.i358.i = getelementptr double, ptr %185, i64 %.404.0357.i.i.i
  store double %total.4.2.lcssa.i.i357.i, ptr %.662.i.i358.i, align 8, !noalias !69
  %exitcond384.not.i.i.i = icmp eq i64 %.103.i325.i, %.473.i948.i.i
  br i1 %exitcond384.not.i.i.i, label %B58.loopexit.i.i.i, label %B256.if.i.i.i

B424.loopexit.i.i.i:                              ; preds = %B452.loopexit.i.i.i
  %.788.i.i.i = add nuw nsw i64 %.719.0382.i.i.i, 1
  %indvars.iv.next.i.i.i = add i64 %indvars.iv.i.i.i, -1
  %exitcond389.not.i.i.i = icmp eq i64 %.103.i325.i, %.788.i.i.i
  br i1 %exitcond389.not.i.i.i, label %whitened_backward, label %B452.if.lr.ph.i.i.i

B452.loopexit.i.i.i:                              ; preds = %B580.if.i.i.i, %B552.i.i.i
  %exitcond388.not.i.i.i = icmp eq i64 %.103.i325.i, %.909.i949.i.i
  br i1 %exitcond388.not.i.i.i, label %B424.loopexit.i.i.i, label %B452.if.i.i.i

B552.i.i.i:                                       ; preds = %B484.if.i.i.i
  %.909.i949.i.i = add nuw nsw i64 %.840.0379.i.i.i, 1
  br i1 %.1167373.not.not.i.i.i, label %B580.if.lr.ph.i.i.i, label %B452.loopexit.i.i.i

B580.if.lr.ph.i.i.i:                              ; preds = %B552.i.i.i
  %.1216.i.i.i = mul nsw i64 %.840.0379.i.i.i, %.170.i328.i
  %186 = getelementptr double, ptr %183, i64 %.1216.i.i.i
  br label %B580.if.i.i.i

B58.if.i.i.i:                                     ; preds = %B58.loopexit.i.i.i, %B2266.i.i
  %d_variance.3.0362.i.i.i = phi double [ 0.000000e+00, %B2266.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B58.loopexit.i.i.i ]
  %.83.0360.i.i.i = phi i64 [ 0, %B2266.i.i ], [ %.154.i.i.i, %B58.loopexit.i.i.i ]
  %.154.i.i.i = add nuw nsw i64 %.83.0360.i.i.i, 1
  %.184.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.103.i325.i
  %187 = getelementptr double, ptr %168, i64 %.184.i.i.i
  %.190.i.i.i = getelementptr double, ptr %187, i64 %.83.0360.i.i.i
  %.191.i.i.i = load double, ptr %.190.i.i.i, align 8, !noalias !69
  %.193.i.i.i = fadd double %d_variance.3.0362.i.i.i, %.191.i.i.i
  %.pre.i.i = mul nsw i64 %.83.0360.i.i.i, %.170.i328.i
  br i1 %.30631014.not.i.i, label %B256.if.lr.ph.i.i.i, label %B116.if.lr.ph.i.i354.i

B116.if.lr.ph.i.i354.i:                           ; preds = %B58.if.i.i.i
  %gep365.i.i.i = getelementptr double, ptr %invariant.gep364.i.i.i, i64 %.pre.i.i
  %.344.i.i.i = getelementptr double, ptr %180, i64 %.83.0360.i.i.i
  %.354.i947.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.172.i329.i
  %188 = getelementptr double, ptr %invariant.gep1080.i.i, i64 %.354.i947.i.i
  br label %B116.if.i.i355.i

B116.if.i.i355.i:                                 ; preds = %B116.if.i.i355.i, %B116.if.lr.ph.i.i354.i
  %d_variance.4.1350.i.i.i = phi double [ %.193.i.i.i, %B116.if.lr.ph.i.i354.i ], [ %.372.i.i356.i, %B116.if.i.i355.i ]
  %.226.0349.i.i.i = phi i64 [ %spec.select987.i.i, %B116.if.lr.ph.i.i354.i ], [ %.288.i.i.i, %B116.if.i.i355.i ]
  %.223.0348.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i354.i ], [ %.292.i.i.i, %B116.if.i.i355.i ]
  %.288.i.i.i = add nsw i64 %.226.0349.i.i.i, -1
  %.292.i.i.i = add nuw nsw i64 %.223.0348.i.i.i, 1
  %.322.i.i.i = icmp slt i64 %.223.0348.i.i.i, %.161.i327.i
  %.334.i.i.i = getelementptr double, ptr %gep365.i.i.i, i64 %.223.0348.i.i.i
  %"$phi176.2.2.2.in.i.i.i" = select i1 %.322.i.i.i, ptr %.334.i.i.i, ptr %.344.i.i.i
  %"$phi176.2.2.2.i.i.i" = load double, ptr %"$phi176.2.2.2.in.i.i.i", align 8, !noalias !69
  %.362.i.i.i = getelementptr double, ptr %188, i64 %.223.0348.i.i.i
  %.363.i.i.i = load double, ptr %.362.i.i.i, align 8, !noalias !69
  %.364.i.i.i = fmul double %.363.i.i.i, 5.000000e-01
  %.365.i.i.i = fmul double %"$phi176.2.2.2.i.i.i", %.364.i.i.i
  %.370.i.i.i = fdiv double %.365.i.i.i, %.133.i
  %.372.i.i356.i = fadd double %d_variance.4.1350.i.i.i, %.370.i.i.i
  %.279.i.i.i = icmp sgt i64 %.226.0349.i.i.i, 1
  br i1 %.279.i.i.i, label %B116.if.i.i355.i, label %B256.if.lr.ph.i.i.i

B256.if.i.i.i:                                    ; preds = %B358.i.i.i, %B256.if.lr.ph.i.i.i
  %.404.0357.i.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i.i ], [ %.473.i948.i.i, %B358.i.i.i ]
  %.473.i948.i.i = add nuw nsw i64 %.404.0357.i.i.i, 1
  %.585351.not.not.i.i.i = icmp sgt i64 %.103.i325.i, %.404.0357.i.i.i
  br i1 %.585351.not.not.i.i.i, label %B290.if.lr.ph.i.i.i, label %B358.i.i.i

B290.if.lr.ph.i.i.i:                              ; preds = %B256.if.i.i.i
  %invariant.gep.i.i361.i = getelementptr double, ptr %171, i64 %.404.0357.i.i.i
  br label %B290.if.i.i.i

B290.if.i.i.i:                                    ; preds = %B290.if.i.i.i, %B290.if.lr.ph.i.i.i
  %total.4.2354.i.i.i = phi double [ 0.000000e+00, %B290.if.lr.ph.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.529.0352.i.i.i = phi i64 [ %.404.0357.i.i.i, %B290.if.lr.ph.i.i.i ], [ %.598.i.i362.i, %B290.if.i.i.i ]
  %.598.i.i362.i = add nuw i64 %.529.0352.i.i.i, 1
  %.630.i.i363.i = getelementptr double, ptr %184, i64 %.529.0352.i.i.i
  %.631.i.i.i = load double, ptr %.630.i.i363.i, align 8, !noalias !69
  %.633.i.i364.i = mul nsw i64 %.529.0352.i.i.i, %.103.i325.i
  %gep.i.i365.i = getelementptr double, ptr %invariant.gep.i.i361.i, i64 %.633.i.i364.i
  %.640.i.i.i = load double, ptr %gep.i.i365.i, align 8, !noalias !69
  %.641.i.i.i = fmul double %.631.i.i.i, %.640.i.i.i
  %.643.i.i.i = fadd double %total.4.2354.i.i.i, %.641.i.i.i
  %exitcond.not.i956.i.i = icmp eq i64 %.598.i.i362.i, %.103.i325.i
  br i1 %exitcond.not.i956.i.i, label %B358.i.i.i, label %B290.if.i.i.i

B452.if.lr.ph.i.i.i:                              ; preds = %B58.loopexit.i.i.i, %B424.loopexit.i.i.i
  %indvars.iv.i.i.i = phi i64 [ %indvars.iv.next.i.i.i, %B424.loopexit.i.i.i ], [ %.103.i325.i, %B58.loopexit.i.i.i ]
  %.719.0382.i.i.i = phi i64 [ %.788.i.i.i, %B424.loopexit.i.i.i ], [ 0, %B58.loopexit.i.i.i ]
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i.i, i64 0)
  %189 = add nuw i64 %smax.i.i.i, %.719.0382.i.i.i
  %invariant.gep371.i.i.i = getelementptr double, ptr %gep1081.i.i, i64 %.719.0382.i.i.i
  %.1167373.not.not.i.i.i = icmp sgt i64 %.103.i325.i, %.719.0382.i.i.i
  %invariant.gep376.i.i.i = getelementptr double, ptr %170, i64 %.719.0382.i.i.i
  br label %B452.if.i.i.i

B452.if.i.i.i:                                    ; preds = %B452.if.lr.ph.i.i.i, %B452.loopexit.i.i.i
  %.840.0379.i.i.i = phi i64 [ 0, %B452.if.lr.ph.i.i.i ], [ %.909.i949.i.i, %B452.loopexit.i.i.i ]
  %.1060.i.i.i = mul nuw nsw i64 %.840.0379.i.i.i, %.103.i325.i
  %190 = getelementptr double, ptr %168, i64 %.1060.i.i.i
  br label %B484.if.i.i.i

B484.if.i.i.i:                                    ; preds = %B484.if.i.i.i, %B452.if.i.i.i
  %total.5.2369.i.i.i = phi double [ 0.000000e+00, %B452.if.i.i.i ], [ %.1078.i.i.i, %B484.if.i.i.i ]
  %.964.0367.i.i.i = phi i64 [ 0, %B452.if.i.i.i ], [ %.1033.i.i.i, %B484.if.i.i.i ]
  %.1033.i.i.i = add nuw nsw i64 %.964.0367.i.i.i, 1
  %.1065.i.i.i = getelementptr double, ptr %190, i64 %.964.0367.i.i.i
  %.1066.i.i.i = load double, ptr %.1065.i.i.i, align 8, !noalias !69
  %.1068.i.i359.i = mul nuw nsw i64 %.964.0367.i.i.i, %.103.i325.i
  %gep372.i.i.i = getelementptr double, ptr %invariant.gep371.i.i.i, i64 %.1068.i.i359.i
  %.1075.i.i.i = load double, ptr %gep372.i.i.i, align 8, !noalias !69
  %.1076.i.i360.i = fmul double %.1066.i.i.i, %.1075.i.i.i
  %.1078.i.i.i = fadd double %total.5.2369.i.i.i, %.1076.i.i360.i
  %exitcond386.not.i.i.i = icmp eq i64 %.103.i325.i, %.1033.i.i.i
  br i1 %exitcond386.not.i.i.i, label %B552.i.i.i, label %B484.if.i.i.i

B580.if.i.i.i:                                    ; preds = %B580.if.i.i.i, %B580.if.lr.ph.i.i.i
  %.1111.0374.i.i.i = phi i64 [ %.719.0382.i.i.i, %B580.if.lr.ph.i.i.i ], [ %.1180.i950.i.i, %B580.if.i.i.i ]
  %.1180.i950.i.i = add nuw i64 %.1111.0374.i.i.i, 1
  %.1206.i.i.i = mul nsw i64 %.1111.0374.i.i.i, %.103.i325.i
  %gep377.i.i.i = getelementptr double, ptr %invariant.gep376.i.i.i, i64 %.1206.i.i.i
  %.1213.i951.i.i = load double, ptr %gep377.i.i.i, align 8, !noalias !69
  %.1221.i952.i.i = getelementptr double, ptr %186, i64 %.1111.0374.i.i.i
  %.1222.i953.i.i = load double, ptr %.1221.i952.i.i, align 8, !noalias !69
  %.1223.i.i.i = fmul double %.1222.i953.i.i, 2.000000e+00
  %.1225.i954.i.i = fmul double %.1078.i.i.i, %.1223.i.i.i
  %.1226.i955.i.i = fadd double %.1213.i951.i.i, %.1225.i954.i.i
  store double %.1226.i955.i.i, ptr %gep377.i.i.i, align 8, !noalias !69
  %exitcond387.not.i.i.i = icmp eq i64 %.1180.i950.i.i, %189
  br i1 %exitcond387.not.i.i.i, label %B452.loopexit.i.i.i, label %B580.if.i.i.i

whitened_backward: ; preds = %B424.loopexit.i.i.i
  %191 = getelementptr double, ptr %.312, i64 %.1677.i.i
  br label %B2330.if.i.i

B2380.i.i:                                        ; preds = %B2330.if.i.i, %B2248.thread.i.i
  %d_variance.4.1.lcssa.i.i.lcssa.sink.i = phi double [ 0.000000e+00, %B2248.thread.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B2330.if.i.i ]
  %.3547.i.i = fadd double %d_variance.3.01087.i.i, %d_variance.4.1.lcssa.i.i.lcssa.sink.i
  br i1 %.22961001.not.i.i, label %B3230.i.i, label %B2406.if.lr.ph.i.i

B2406.if.lr.ph.i.i:                               ; preds = %B2380.i.i
  %192 = getelementptr double, ptr %.312, i64 %up_c.2.1.i.i
  %gep1083.i.i = getelementptr double, ptr %invariant.gep1076.i.i, i64 %.1677.i.i
  br label %B2406.if.i.i

B2460.i.i:                                        ; preds = %B3229.i.i, %B2248.thread.i.i
  %.3841.i.i = icmp eq i64 %.1345.i.i, %.1187.i.i
  br i1 %.3841.i.i, label %B2508.i.i, label %B2478.i.i

B2478.i.i:                                        ; preds = %B2460.i.i
  %193 = getelementptr i64, ptr %169, i64 %.1276.01085.i.i
  %.3852.i.i = getelementptr i8, ptr %193, i64 8
  %.3853.i.i = load i64, ptr %.3852.i.i, align 8, !noalias !57
  %.3854.i.i = icmp slt i64 %.3853.i.i, 1
  %brmerge.i335.i = select i1 %.3854.i.i, i1 true, i1 %.27811030.not.i.i
  br i1 %brmerge.i335.i, label %B2882.i.i, label %B2530.if.lr.ph.i.i

B2508.i.i:                                        ; preds = %B2460.i.i
  br i1 %.27811030.not.i.i, label %B3038.i.i, label %B2530.if.lr.ph.i.i

B2530.if.lr.ph.i.i:                               ; preds = %B2508.i.i, %B2478.i.i
  %194 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.1548.i.i
  br label %B2530.if.i.i

B2530.loopexit.i.i:                               ; preds = %B2592.loopexit.i.i
  %.3953.i.i = add nsw i64 %.3891.01050.i.i, -1
  %.3996.i.i = fadd double %d_variance.6.11051.i.i, %.3994.i.i
  %.3944.i.i = icmp sgt i64 %.3891.01050.i.i, 1
  br i1 %.3944.i.i, label %B2530.if.i.i, label %B2882.i.i

B2592.loopexit.i.i:                               ; preds = %B2774.if.i.i, %B2722.i.i
  %.4082.i.i = icmp sgt i64 %.4029.01047.i.i, 1
  br i1 %.4082.i.i, label %B2592.if.i.i, label %B2530.loopexit.i.i

B2722.loopexit.i.i:                               ; preds = %B2650.if.i.i
  %195 = fmul double %.4296.i.i, 2.000000e+00
  br label %B2722.i.i

B2722.i.i:                                        ; preds = %B2592.if.i.i, %B2722.loopexit.i.i
  %inner.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2592.if.i.i ], [ %195, %B2722.loopexit.i.i ]
  br i1 %.44031042.not.i.i, label %B2592.loopexit.i.i, label %B2774.if.lr.ph.i.i

B2774.if.lr.ph.i.i:                               ; preds = %B2722.i.i
  %.4454.i.i = mul nsw i64 %.4026.01046.i.i, %.103.i325.i
  %196 = getelementptr double, ptr %168, i64 %.4454.i.i
  br label %B2774.if.i.i

B2882.i.i:                                        ; preds = %B2530.loopexit.i.i, %B2478.i.i
  %d_variance.5.2.i.i = phi double [ %d_variance.3.01087.i.i, %B2478.i.i ], [ %.3996.i.i, %B2530.loopexit.i.i ]
  br i1 %.27811030.not.i.i, label %B3038.i.i, label %B2904.if.lr.ph.i.i

B2904.if.lr.ph.i.i:                               ; preds = %B2882.i.i
  %197 = getelementptr double, ptr %.312, i64 %.1677.i.i
  br label %B2942.if.lr.ph.i.i

B3014.i.i:                                        ; preds = %B2942.if.i.i
  %.4597.i.i = add nuw nsw i64 %.4528.01061.i.i, 1
  %.4782.i.i = getelementptr double, ptr %197, i64 %.4528.01061.i.i
  store double %.4767.i.i, ptr %.4782.i.i, align 8, !noalias !57
  %exitcond1100.not.i.i = icmp eq i64 %.103.i325.i, %.4597.i.i
  br i1 %exitcond1100.not.i.i, label %B3038.i.i, label %B2942.if.lr.ph.i.i

B3038.i.i:                                        ; preds = %B3014.i.i, %B2882.i.i, %B2508.i.i
  %d_variance.5.21116.i.i = phi double [ %d_variance.3.01087.i.i, %B2508.i.i ], [ %d_variance.5.2.i.i, %B2882.i.i ], [ %d_variance.5.2.i.i, %B3014.i.i ]
  br i1 %.4829.i.i, label %B3064.if.lr.ph.i.i, label %B3108.i.i

B3064.if.lr.ph.i.i:                               ; preds = %B3038.i.i
  %198 = getelementptr double, ptr %.312, i64 %up_c.2.1.i.i
  %gep1077.i.i = getelementptr double, ptr %invariant.gep1076.i.i, i64 %.1677.i.i
  br label %B3064.if.i.i

B3108.i.i:                                        ; preds = %B3064.if.i.i, %B3038.i.i
  br i1 %.2414.not.i, label %B3230.i.i, label %B3132.i.i

B3132.i.i:                                        ; preds = %B3108.i.i
  %.5005.i.i = load i64, ptr %.5004.i.i, align 8, !noalias !57
  %.5013.i.i = add nsw i64 %.5005.i.i, %.1546.i.i
  br i1 %.30595.not.i.i332.i, label %B42.if.lr.ph.i.i.i, label %B486.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B3132.i.i
  %199 = getelementptr double, ptr %.312, i64 %.5013.i.i
  %invariant.gep367.i.i.i = getelementptr double, ptr %199, i64 %.103.i325.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B410.i.i.i, %B274.i.i.i
  %exitcond381.not.i.i.i = icmp eq i64 %.103.i325.i, %.134.i.i.i
  br i1 %exitcond381.not.i.i.i, label %B486.i.i.i, label %B70.if.lr.ph.i.i.i

B108.loopexit.i.i340.i:                           ; preds = %B142.if.i.i.i
  %.380.i.i.i = add nuw nsw i64 %.311.0347.i.i.i, 1
  %exitcond377.not.i.i.i = icmp eq i64 %.311.0347.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond377.not.i.i.i, label %B242.i.i.i, label %B142.if.lr.ph.i.i.i

B242.i.i.i:                                       ; preds = %B108.loopexit.i.i340.i
  %.255.i.i.i = add nuw nsw i64 %.186.0352.i.i.i, 1
  %.595.i.i.i = getelementptr double, ptr %202, i64 %.186.0352.i.i.i
  store double %.564.i.i339.i, ptr %.595.i.i.i, align 8, !noalias !72
  %exitcond378.not.i.i.i = icmp eq i64 %.103.i325.i, %.255.i.i.i
  br i1 %exitcond378.not.i.i.i, label %B274.i.i.i, label %B108.if.lr.ph.i.i336.i

B274.i.i.i:                                       ; preds = %B242.i.i.i
  %.134.i.i.i = add nuw nsw i64 %.63.0365.i.i.i, 1
  br i1 %.4829.i.i, label %B300.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B300.if.lr.ph.i.i.i:                              ; preds = %B274.i.i.i
  %gep368.i.i.i = getelementptr double, ptr %invariant.gep367.i.i.i, i64 %.586.i.i.i
  %invariant.gep362.i.i.i = getelementptr double, ptr %199, i64 %.63.0365.i.i.i
  br label %B338.if.lr.ph.i.i.i

B410.i.i.i:                                       ; preds = %B338.if.i.i.i
  %.697.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, 1
  %.887.i.i.i = getelementptr double, ptr %gep368.i.i.i, i64 %.628.0360.i.i.i
  store double %.868.i.i.i, ptr %.887.i.i.i, align 8, !noalias !72
  %.891.i.i344.i = add nuw nsw i64 %.628.0360.i.i.i, %.103.i325.i
  %.895.i961.i.i = mul nuw nsw i64 %.891.i.i344.i, %.170.i328.i
  %gep363.i.i.i = getelementptr double, ptr %invariant.gep362.i.i.i, i64 %.895.i961.i.i
  store double %.868.i.i.i, ptr %gep363.i.i.i, align 8, !noalias !72
  %exitcond380.not.i.i.i = icmp eq i64 %.161.i327.i, %.697.i.i.i
  br i1 %exitcond380.not.i.i.i, label %B42.loopexit.i.i.i, label %B338.if.lr.ph.i.i.i

B486.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B3132.i.i
  br i1 %.4829.i.i, label %B512.if.lr.ph.i.i.i, label %B3230.i.i

B512.if.lr.ph.i.i.i:                              ; preds = %B486.i.i.i
  %200 = getelementptr double, ptr %.312, i64 %up_gram.2.1.i.i
  %gep1079.i.i = getelementptr double, ptr %invariant.gep1076.i.i, i64 %.5013.i.i
  br label %B540.if.lr.ph.i.i.i

B512.loopexit.i.i.i:                              ; preds = %B540.if.i.i.i
  %.1019.i.i.i = add nuw nsw i64 %.950.0373.i.i.i, 1
  %exitcond384.not.i963.i.i = icmp eq i64 %.161.i327.i, %.1019.i.i.i
  br i1 %exitcond384.not.i963.i.i, label %B3230.i.i, label %B540.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.63.0365.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.134.i.i.i, %B42.loopexit.i.i.i ]
  %.535.i.i.i = mul nuw nsw i64 %.63.0365.i.i.i, %.103.i325.i
  %201 = getelementptr double, ptr %171, i64 %.535.i.i.i
  %.586.i.i.i = mul nsw i64 %.63.0365.i.i.i, %.170.i328.i
  %202 = getelementptr double, ptr %199, i64 %.586.i.i.i
  br label %B108.if.lr.ph.i.i336.i

B108.if.lr.ph.i.i336.i:                           ; preds = %B70.if.lr.ph.i.i.i, %B242.i.i.i
  %.186.0352.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.255.i.i.i, %B242.i.i.i ]
  %.555.i.i337.i = mul nuw nsw i64 %.186.0352.i.i.i, %.103.i325.i
  %203 = getelementptr double, ptr %171, i64 %.555.i.i337.i
  br label %B142.if.lr.ph.i.i.i

B142.if.lr.ph.i.i.i:                              ; preds = %B108.if.lr.ph.i.i336.i, %B108.loopexit.i.i340.i
  %total.5.2349.i.i.i = phi double [ 0.000000e+00, %B108.if.lr.ph.i.i336.i ], [ %.564.i.i339.i, %B108.loopexit.i.i340.i ]
  %.311.0347.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i336.i ], [ %.380.i.i.i, %B108.loopexit.i.i340.i ]
  %.541.i.i.i = getelementptr double, ptr %201, i64 %.311.0347.i.i.i
  %.542.i.i.i = load double, ptr %.541.i.i.i, align 8, !noalias !72
  %.545.i.i338.i = mul nuw nsw i64 %.311.0347.i.i.i, %.103.i325.i
  %204 = getelementptr double, ptr %168, i64 %.545.i.i338.i
  br label %B142.if.i.i.i

B142.if.i.i.i:                                    ; preds = %B142.if.i.i.i, %B142.if.lr.ph.i.i.i
  %total.4.3345.i.i.i = phi double [ %total.5.2349.i.i.i, %B142.if.lr.ph.i.i.i ], [ %.564.i.i339.i, %B142.if.i.i.i ]
  %.439.0343.i.i.i = phi i64 [ 0, %B142.if.lr.ph.i.i.i ], [ %.508.i.i.i, %B142.if.i.i.i ]
  %.508.i.i.i = add nuw nsw i64 %.439.0343.i.i.i, 1
  %.550.i.i.i = getelementptr double, ptr %204, i64 %.439.0343.i.i.i
  %.551.i.i.i = load double, ptr %.550.i.i.i, align 8, !noalias !72
  %.552.i.i.i = fmul double %.542.i.i.i, %.551.i.i.i
  %.560.i.i.i = getelementptr double, ptr %203, i64 %.439.0343.i.i.i
  %.561.i.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !72
  %.562.i.i.i = fmul double %.552.i.i.i, %.561.i.i.i
  %.564.i.i339.i = fadd double %total.4.3345.i.i.i, %.562.i.i.i
  %exitcond.not.i957.i.i = icmp eq i64 %.439.0343.i.i.i, %.186.0352.i.i.i
  br i1 %exitcond.not.i957.i.i, label %B108.loopexit.i.i340.i, label %B142.if.i.i.i

B338.if.lr.ph.i.i.i:                              ; preds = %B410.i.i.i, %B300.if.lr.ph.i.i.i
  %.628.0360.i.i.i = phi i64 [ 0, %B300.if.lr.ph.i.i.i ], [ %.697.i.i.i, %B410.i.i.i ]
  %invariant.gep.i958.i.i = getelementptr double, ptr %invariant.gep1080.i.i, i64 %.628.0360.i.i.i
  br label %B338.if.i.i.i

B338.if.i.i.i:                                    ; preds = %B338.if.i.i.i, %B338.if.lr.ph.i.i.i
  %total.6.2357.i.i.i = phi double [ 0.000000e+00, %B338.if.lr.ph.i.i.i ], [ %.868.i.i.i, %B338.if.i.i.i ]
  %.753.0355.i.i.i = phi i64 [ 0, %B338.if.lr.ph.i.i.i ], [ %.822.i.i.i, %B338.if.i.i.i ]
  %.822.i.i.i = add nuw nsw i64 %.753.0355.i.i.i, 1
  %.854.i.i341.i = getelementptr double, ptr %201, i64 %.753.0355.i.i.i
  %.855.i959.i.i = load double, ptr %.854.i.i341.i, align 8, !noalias !72
  %.856.i.i342.i = fmul double %.855.i959.i.i, 5.000000e-01
  %.858.i.i.i = mul nuw nsw i64 %.753.0355.i.i.i, %.172.i329.i
  %gep.i960.i.i = getelementptr double, ptr %invariant.gep.i958.i.i, i64 %.858.i.i.i
  %.865.i.i.i = load double, ptr %gep.i960.i.i, align 8, !noalias !72
  %.866.i.i343.i = fmul double %.856.i.i342.i, %.865.i.i.i
  %.868.i.i.i = fadd double %total.6.2357.i.i.i, %.866.i.i343.i
  %exitcond379.not.i.i.i = icmp eq i64 %.753.0355.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond379.not.i.i.i, label %B410.i.i.i, label %B338.if.i.i.i

B540.if.lr.ph.i.i.i:                              ; preds = %B512.loopexit.i.i.i, %B512.if.lr.ph.i.i.i
  %.950.0373.i.i.i = phi i64 [ 0, %B512.if.lr.ph.i.i.i ], [ %.1019.i.i.i, %B512.loopexit.i.i.i ]
  %.1167.i.i.i = mul nuw nsw i64 %.950.0373.i.i.i, %.161.i327.i
  %205 = getelementptr double, ptr %200, i64 %.1167.i.i.i
  %.1176.i962.i.i = add nsw i64 %.950.0373.i.i.i, %.103.i325.i
  %.1178.i.i.i = mul nsw i64 %.1176.i962.i.i, %.170.i328.i
  %gep376.i.i.i = getelementptr double, ptr %gep1079.i.i, i64 %.1178.i.i.i
  br label %B540.if.i.i.i

B540.if.i.i.i:                                    ; preds = %B540.if.i.i.i, %B540.if.lr.ph.i.i.i
  %.1071.0370.i.i.i = phi i64 [ 0, %B540.if.lr.ph.i.i.i ], [ %.1140.i.i.i, %B540.if.i.i.i ]
  %.1140.i.i.i = add nuw nsw i64 %.1071.0370.i.i.i, 1
  %.1172.i.i.i = getelementptr double, ptr %205, i64 %.1071.0370.i.i.i
  %.1173.i.i.i = load double, ptr %.1172.i.i.i, align 8, !noalias !72
  %.1185.i.i.i = getelementptr double, ptr %gep376.i.i.i, i64 %.1071.0370.i.i.i
  store double %.1173.i.i.i, ptr %.1185.i.i.i, align 8, !noalias !72
  %exitcond383.not.i.i.i = icmp eq i64 %.161.i327.i, %.1140.i.i.i
  br i1 %exitcond383.not.i.i.i, label %B512.loopexit.i.i.i, label %B540.if.i.i.i

B3229.i.i:                                        ; preds = %B2190.i353.i
  %exitcond1097.not.i.i = icmp eq i64 %.103.i325.i, %.2794.i.i
  br i1 %exitcond1097.not.i.i, label %B2460.i.i, label %B1748.if.i.i.backedge

B3229.i.thread.i:                                 ; preds = %B2000.i.i
  %exitcond1097.not.i468.i = icmp eq i64 %.103.i325.i, %.2794.i.i
  br i1 %exitcond1097.not.i468.i, label %B2266.i.i, label %B1748.if.i.i.backedge

B1748.if.i.i.backedge:                            ; preds = %B3229.i.thread.i, %B3229.i.i
  br label %B1748.if.i.i

B3230.i.i:                                        ; preds = %B512.loopexit.i.i.i, %B2406.if.i.i, %B486.i.i.i, %B3108.i.i, %B2380.i.i
  %d_variance.4.1.i.i = phi double [ %d_variance.5.21116.i.i, %B3108.i.i ], [ %.3547.i.i, %B2380.i.i ], [ %d_variance.5.21116.i.i, %B486.i.i.i ], [ %.3547.i.i, %B2406.if.i.i ], [ %d_variance.5.21116.i.i, %B512.loopexit.i.i.i ]
  %exitcond1105.not.i.i = icmp eq i64 %.1345.i.i, %.1187.i.i
  br i1 %exitcond1105.not.i.i, label %substitute, label %B720.i.i

B1320.if.i.i:                                     ; preds = %B1658.i348.i, %B1320.if.lr.ph.i.i
  %.2106.01010.i.i = phi i64 [ 0, %B1320.if.lr.ph.i.i ], [ %.2175.i.i, %B1658.i348.i ]
  %.2175.i.i = add nuw nsw i64 %.2106.01010.i.i, 1
  %206 = mul nsw i64 %.2106.01010.i.i, %.172.i329.i
  %207 = getelementptr double, ptr %174, i64 %206
  %.2211.i.i = getelementptr double, ptr %207, i64 %.161.i327.i
  %.2212.i.i = load double, ptr %.2211.i.i, align 8, !noalias !57
  br i1 %.22961001.not.i.i, label %B1554.thread.i.i, label %B1376.if.lr.ph.i.i

B1554.thread.i.i:                                 ; preds = %B1320.if.i.i
  %.25201107.i.i = fmul double %.1123.i.i, %.2212.i.i
  br label %B1658.i348.i

B1376.if.lr.ph.i.i:                               ; preds = %B1320.if.i.i
  %.2338.i.i = fmul double %.2212.i.i, 5.000000e-01
  %208 = getelementptr double, ptr %invariant.gep1080.i.i, i64 %206
  br label %B1376.if.i.i

B1376.if.i.i:                                     ; preds = %B1376.if.lr.ph.i.i, %B1506.i.i
  %.2240.01002.i.i = phi i64 [ 0, %B1376.if.lr.ph.i.i ], [ %.2309.i.i, %B1506.i.i ]
  %.2343.i.i = getelementptr double, ptr %175, i64 %.2240.01002.i.i
  %.2344.i.i = load double, ptr %.2343.i.i, align 8, !noalias !57
  %.2345.i.i = fmul double %.2338.i.i, %.2344.i.i
  %invariant.gep.i345.i = getelementptr double, ptr %176, i64 %.2240.01002.i.i
  br label %B1432.if.i.i

B1432.if.i.i:                                     ; preds = %B1432.if.i.i, %B1376.if.i.i
  %total.10.31000.i.i = phi double [ %.2345.i.i, %B1376.if.i.i ], [ %.2487.i.i, %B1432.if.i.i ]
  %.2373.0998.i.i = phi i64 [ 0, %B1376.if.i.i ], [ %.2442.i.i, %B1432.if.i.i ]
  %.2442.i.i = add nuw nsw i64 %.2373.0998.i.i, 1
  %.2474.i.i = getelementptr double, ptr %207, i64 %.2373.0998.i.i
  %.2475.i.i = load double, ptr %.2474.i.i, align 8, !noalias !57
  %.2477.i.i = mul nuw nsw i64 %.2373.0998.i.i, %.161.i327.i
  %gep.i346.i = getelementptr double, ptr %invariant.gep.i345.i, i64 %.2477.i.i
  %.2484.i.i = load double, ptr %gep.i346.i, align 8, !noalias !57
  %.2485.i.i = fmul double %.2475.i.i, %.2484.i.i
  %.2487.i.i = fadd double %total.10.31000.i.i, %.2485.i.i
  %exitcond.not.i347.i = icmp eq i64 %.161.i327.i, %.2442.i.i
  br i1 %exitcond.not.i347.i, label %B1506.i.i, label %B1432.if.i.i

B1590.if.i.i:                                     ; preds = %B1590.if.i.i, %B1554.i.i
  %total.11.21007.i.i = phi double [ %.2661.i.i, %B1590.if.i.i ], [ %.2520.i.i, %B1554.i.i ]
  %.2550.01005.i.i = phi i64 [ %.2619.i.i, %B1590.if.i.i ], [ 0, %B1554.i.i ]
  %.2619.i.i = add nuw nsw i64 %.2550.01005.i.i, 1
  %.2651.i.i = getelementptr double, ptr %207, i64 %.2550.01005.i.i
  %.2652.i.i = load double, ptr %.2651.i.i, align 8, !noalias !57
  %.2653.i.i = fmul double %.2652.i.i, 5.000000e-01
  %.2657.i.i = getelementptr double, ptr %175, i64 %.2550.01005.i.i
  %.2658.i.i = load double, ptr %.2657.i.i, align 8, !noalias !57
  %.2659.i.i = fmul double %.2653.i.i, %.2658.i.i
  %.2661.i.i = fadd double %total.11.21007.i.i, %.2659.i.i
  %exitcond1093.not.i.i = icmp eq i64 %.161.i327.i, %.2619.i.i
  br i1 %exitcond1093.not.i.i, label %B1658.i348.i, label %B1590.if.i.i

B1748.if.i.i:                                     ; preds = %B1748.if.i.i.backedge, %B1706.i.i
  %.2725.01031.i.i = phi i64 [ 0, %B1706.i.i ], [ %.2794.i.i, %B1748.if.i.i.backedge ]
  %.2966.i.i = mul nuw nsw i64 %.2725.01031.i.i, %.103.i325.i
  %209 = getelementptr double, ptr %168, i64 %.2966.i.i
  %210 = getelementptr double, ptr %178, i64 %.2966.i.i
  %.3103.i.i = mul nsw i64 %.2725.01031.i.i, %.172.i329.i
  %211 = getelementptr double, ptr %invariant.gep1080.i.i, i64 %.3103.i.i
  br label %B1776.if.i.i

B1776.if.i.i:                                     ; preds = %B1748.if.i.i, %B1964.i.i
  %.2846.01020.i.i = phi i64 [ 0, %B1748.if.i.i ], [ %.2915.i349.i, %B1964.i.i ]
  %.2915.i349.i = add nuw nsw i64 %.2846.01020.i.i, 1
  br i1 %.2944.i.i, label %B1794.i.i, label %B1834.i.i

B1884.if.i.i:                                     ; preds = %B1884.if.i.i, %B1884.if.lr.ph.i.i
  %total.12.31017.i.i = phi double [ %"$phi1860.3.2.3.i.i", %B1884.if.lr.ph.i.i ], [ %.3122.i.i, %B1884.if.i.i ]
  %.3010.01016.i.i = phi i64 [ %spec.select987.i.i, %B1884.if.lr.ph.i.i ], [ %.3072.i.i, %B1884.if.i.i ]
  %.3007.01015.i.i = phi i64 [ 0, %B1884.if.lr.ph.i.i ], [ %.3076.i.i, %B1884.if.i.i ]
  %.3072.i.i = add nsw i64 %.3010.01016.i.i, -1
  %.3076.i.i = add nuw nsw i64 %.3007.01015.i.i, 1
  %.3108.i.i = getelementptr double, ptr %211, i64 %.3007.01015.i.i
  %.3109.i.i = load double, ptr %.3108.i.i, align 8, !noalias !57
  %.3110.i350.i = fmul double %.3109.i.i, 5.000000e-01
  %.3118.i.i = getelementptr double, ptr %181, i64 %.3007.01015.i.i
  %.3119.i.i = load double, ptr %.3118.i.i, align 8, !noalias !57
  %.3120.i.i = fmul double %.3110.i350.i, %.3119.i.i
  %.3122.i.i = fsub double %total.12.31017.i.i, %.3120.i.i
  %.3063.i.i = icmp sgt i64 %.3010.01016.i.i, 1
  br i1 %.3063.i.i, label %B1884.if.i.i, label %B1964.i.i

B2050.if.i.i:                                     ; preds = %B2190.i353.i, %B2050.if.lr.ph.i.i
  %.3180.01028.i.i = phi i64 [ 0, %B2050.if.lr.ph.i.i ], [ %.3249.i.i, %B2190.i353.i ]
  %.3249.i.i = add nuw nsw i64 %.3180.01028.i.i, 1
  br i1 %.30631014.not.i.i, label %B2190.i353.i, label %B2082.if.lr.ph.i.i

B2082.if.lr.ph.i.i:                               ; preds = %B2050.if.i.i
  %.3438.i.i = mul nuw nsw i64 %.3180.01028.i.i, %.172.i329.i
  %212 = getelementptr double, ptr %invariant.gep1080.i.i, i64 %.3438.i.i
  br label %B2082.if.i.i

B2082.if.i.i:                                     ; preds = %B2082.if.i.i, %B2082.if.lr.ph.i.i
  %total.13.31025.i.i = phi double [ 0.000000e+00, %B2082.if.lr.ph.i.i ], [ %.3453.i.i, %B2082.if.i.i ]
  %.3307.01024.i.i = phi i64 [ %spec.select987.i.i, %B2082.if.lr.ph.i.i ], [ %.3369.i351.i, %B2082.if.i.i ]
  %.3304.01023.i.i = phi i64 [ 0, %B2082.if.lr.ph.i.i ], [ %.3373.i.i, %B2082.if.i.i ]
  %.3369.i351.i = add nsw i64 %.3307.01024.i.i, -1
  %.3373.i.i = add nuw nsw i64 %.3304.01023.i.i, 1
  %.3403.i.i = icmp slt i64 %.3304.01023.i.i, %.161.i327.i
  %.3421.i.i = getelementptr double, ptr %gep1034.i.i, i64 %.3304.01023.i.i
  %"$phi2150.5.2.4.in.i.i" = select i1 %.3403.i.i, ptr %.3421.i.i, ptr %.3431.i.i
  %"$phi2150.5.2.4.i.i" = load double, ptr %"$phi2150.5.2.4.in.i.i", align 8, !noalias !57
  %.3446.i.i = getelementptr double, ptr %212, i64 %.3304.01023.i.i
  %.3447.i.i = load double, ptr %.3446.i.i, align 8, !noalias !57
  %.3449.i.i = fmul double %"$phi2150.5.2.4.i.i", %.3447.i.i
  %.3453.i.i = fadd double %total.13.31025.i.i, %.3449.i.i
  %.3360.i352.i = icmp sgt i64 %.3307.01024.i.i, 1
  br i1 %.3360.i352.i, label %B2082.if.i.i, label %B2190.i353.i

B2330.if.i.i:                                     ; preds = %B2330.if.i.i, %whitened_backward
  %.3577.01067.i.i = phi i64 [ 0, %whitened_backward ], [ %.3646.i.i, %B2330.if.i.i ]
  %.3646.i.i = add nuw nsw i64 %.3577.01067.i.i, 1
  %.3672.i.i = mul nsw i64 %.3577.01067.i.i, %.172.i329.i
  %gep1070.i.i = getelementptr double, ptr %invariant.gep1012.i.i, i64 %.3672.i.i
  %.3679.i.i = load double, ptr %gep1070.i.i, align 8, !noalias !57
  %.3683.i.i = getelementptr double, ptr %191, i64 %.3577.01067.i.i
  store double %.3679.i.i, ptr %.3683.i.i, align 8, !noalias !57
  %exitcond1103.not.i.i = icmp eq i64 %.103.i325.i, %.3646.i.i
  br i1 %exitcond1103.not.i.i, label %B2380.i.i, label %B2330.if.i.i

B2406.if.i.i:                                     ; preds = %B2406.if.i.i, %B2406.if.lr.ph.i.i
  %.3714.01072.i.i = phi i64 [ 0, %B2406.if.lr.ph.i.i ], [ %.3783.i.i, %B2406.if.i.i ]
  %.3783.i.i = add nuw nsw i64 %.3714.01072.i.i, 1
  %.3811.i.i = getelementptr double, ptr %192, i64 %.3714.01072.i.i
  %.3812.i.i = load double, ptr %.3811.i.i, align 8, !noalias !57
  %.3818.i.i = getelementptr double, ptr %gep1083.i.i, i64 %.3714.01072.i.i
  store double %.3812.i.i, ptr %.3818.i.i, align 8, !noalias !57
  %exitcond1104.not.i.i = icmp eq i64 %.161.i327.i, %.3783.i.i
  br i1 %exitcond1104.not.i.i, label %B3230.i.i, label %B2406.if.i.i

B2530.if.i.i:                                     ; preds = %B2530.loopexit.i.i, %B2530.if.lr.ph.i.i
  %d_variance.6.11051.i.i = phi double [ %d_variance.3.01087.i.i, %B2530.if.lr.ph.i.i ], [ %.3996.i.i, %B2530.loopexit.i.i ]
  %.3891.01050.i.i = phi i64 [ %storemerge910.i.i, %B2530.if.lr.ph.i.i ], [ %.3953.i.i, %B2530.loopexit.i.i ]
  %.3888.01049.i.i = phi i64 [ 0, %B2530.if.lr.ph.i.i ], [ %.3957.i.i, %B2530.loopexit.i.i ]
  %.3957.i.i = add nuw nsw i64 %.3888.01049.i.i, 1
  %.3987.i.i = mul nsw i64 %.3888.01049.i.i, %.103.i325.i
  %213 = getelementptr double, ptr %168, i64 %.3987.i.i
  %.3993.i.i = getelementptr double, ptr %213, i64 %.3888.01049.i.i
  %.3994.i.i = load double, ptr %.3993.i.i, align 8, !noalias !57
  %.4278.i.i = mul nsw i64 %.3888.01049.i.i, %.170.i328.i
  %214 = getelementptr double, ptr %194, i64 %.4278.i.i
  %..3934.sroa.0.0.i.i = select i1 %.1098.not.i.i, i64 0, i64 %.3888.01049.i.i
  %.4360.i.i = sub nsw i64 %.3957.i.i, %..3934.sroa.0.0.i.i
  %spec.select990.i.i = tail call i64 @llvm.smax.i64(i64 %.4360.i.i, i64 0)
  %.44031042.not.i.i = icmp slt i64 %.4360.i.i, 1
  %215 = getelementptr double, ptr %170, i64 %.3987.i.i
  br label %B2592.if.i.i

B2592.if.i.i:                                     ; preds = %B2530.if.i.i, %B2592.loopexit.i.i
  %.4029.01047.i.i = phi i64 [ %storemerge910.i.i, %B2530.if.i.i ], [ %.4091.i.i, %B2592.loopexit.i.i ]
  %.4026.01046.i.i = phi i64 [ 0, %B2530.if.i.i ], [ %.4095.i.i, %B2592.loopexit.i.i ]
  %.4091.i.i = add nsw i64 %.4029.01047.i.i, -1
  %.4095.i.i = add nuw nsw i64 %.4026.01046.i.i, 1
  %"$phi2640.6.2.3.i.i" = select i1 %.1098.not.i.i, i64 %.103.i325.i, i64 %.4095.i.i
  %.4195.i.i = sub i64 %"$phi2640.6.2.3.i.i", %.4026.01046.i.i
  %.42381035.not.i.i = icmp slt i64 %.4195.i.i, 1
  br i1 %.42381035.not.i.i, label %B2722.i.i, label %B2650.if.lr.ph.i.i

B2650.if.lr.ph.i.i:                               ; preds = %B2592.if.i.i
  %invariant.gep1040.i.i = getelementptr double, ptr %171, i64 %.4026.01046.i.i
  br label %B2650.if.i.i

B2650.if.i.i:                                     ; preds = %B2650.if.i.i, %B2650.if.lr.ph.i.i
  %inner.2.31038.i.i = phi double [ 0.000000e+00, %B2650.if.lr.ph.i.i ], [ %.4296.i.i, %B2650.if.i.i ]
  %.4182.01036.i.i = phi i64 [ %.4026.01046.i.i, %B2650.if.lr.ph.i.i ], [ %.4251.i.i, %B2650.if.i.i ]
  %.4251.i.i = add nuw i64 %.4182.01036.i.i, 1
  %.4283.i.i = getelementptr double, ptr %214, i64 %.4182.01036.i.i
  %.4284.i.i = load double, ptr %.4283.i.i, align 8, !noalias !57
  %.4286.i.i = mul nsw i64 %.4182.01036.i.i, %.103.i325.i
  %gep1041.i.i = getelementptr double, ptr %invariant.gep1040.i.i, i64 %.4286.i.i
  %.4293.i.i = load double, ptr %gep1041.i.i, align 8, !noalias !57
  %.4294.i.i = fmul double %.4284.i.i, %.4293.i.i
  %.4296.i.i = fadd double %inner.2.31038.i.i, %.4294.i.i
  %exitcond1098.not.i.i = icmp eq i64 %.4251.i.i, %"$phi2640.6.2.3.i.i"
  br i1 %exitcond1098.not.i.i, label %B2722.loopexit.i.i, label %B2650.if.i.i

B2774.if.i.i:                                     ; preds = %B2774.if.i.i, %B2774.if.lr.ph.i.i
  %.4350.01044.i.i = phi i64 [ %spec.select990.i.i, %B2774.if.lr.ph.i.i ], [ %.4412.i.i, %B2774.if.i.i ]
  %.4347.01043.i.i = phi i64 [ %..3934.sroa.0.0.i.i, %B2774.if.lr.ph.i.i ], [ %.4416.i.i, %B2774.if.i.i ]
  %.4412.i.i = add nsw i64 %.4350.01044.i.i, -1
  %.4416.i.i = add nuw i64 %.4347.01043.i.i, 1
  %.4448.i.i = getelementptr double, ptr %215, i64 %.4347.01043.i.i
  %.4449.i.i = load double, ptr %.4448.i.i, align 8, !noalias !57
  %.4459.i.i = getelementptr double, ptr %196, i64 %.4347.01043.i.i
  %.4460.i.i = load double, ptr %.4459.i.i, align 8, !noalias !57
  %.4461.i.i = fmul double %inner.2.3.lcssa.i.i, %.4460.i.i
  %.4462.i.i = fadd double %.4449.i.i, %.4461.i.i
  store double %.4462.i.i, ptr %.4448.i.i, align 8, !noalias !57
  %.4403.i.i = icmp sgt i64 %.4350.01044.i.i, 1
  br i1 %.4403.i.i, label %B2774.if.i.i, label %B2592.loopexit.i.i

B2942.if.lr.ph.i.i:                               ; preds = %B3014.i.i, %B2904.if.lr.ph.i.i
  %.4528.01061.i.i = phi i64 [ 0, %B2904.if.lr.ph.i.i ], [ %.4597.i.i, %B3014.i.i ]
  %.4749.i.i = mul nuw nsw i64 %.4528.01061.i.i, %.103.i325.i
  %216 = getelementptr double, ptr %171, i64 %.4749.i.i
  br label %B2942.if.i.i

B2942.if.i.i:                                     ; preds = %B2942.if.i.i, %B2942.if.lr.ph.i.i
  %total.14.21056.i.i = phi double [ 0.000000e+00, %B2942.if.lr.ph.i.i ], [ %.4767.i.i, %B2942.if.i.i ]
  %.4653.01054.i.i = phi i64 [ 0, %B2942.if.lr.ph.i.i ], [ %.4722.i.i, %B2942.if.i.i ]
  %.4722.i.i = add nuw nsw i64 %.4653.01054.i.i, 1
  %.4754.i.i = getelementptr double, ptr %216, i64 %.4653.01054.i.i
  %.4755.i.i = load double, ptr %.4754.i.i, align 8, !noalias !57
  %.4757.i.i = mul nsw i64 %.4653.01054.i.i, %.172.i329.i
  %gep1059.i.i = getelementptr double, ptr %invariant.gep1012.i.i, i64 %.4757.i.i
  %.4764.i.i = load double, ptr %gep1059.i.i, align 8, !noalias !57
  %.4765.i.i = fmul double %.4755.i.i, %.4764.i.i
  %.4767.i.i = fadd double %total.14.21056.i.i, %.4765.i.i
  %exitcond1099.not.i.i = icmp eq i64 %.4653.01054.i.i, %.4528.01061.i.i
  br i1 %exitcond1099.not.i.i, label %B3014.i.i, label %B2942.if.i.i

B3064.if.i.i:                                     ; preds = %B3064.if.i.i, %B3064.if.lr.ph.i.i
  %.4815.01064.i.i = phi i64 [ 0, %B3064.if.lr.ph.i.i ], [ %.4884.i.i, %B3064.if.i.i ]
  %.4884.i.i = add nuw nsw i64 %.4815.01064.i.i, 1
  %.4912.i.i = getelementptr double, ptr %198, i64 %.4815.01064.i.i
  %.4913.i.i = load double, ptr %.4912.i.i, align 8, !noalias !57
  %.4919.i.i = getelementptr double, ptr %gep1077.i.i, i64 %.4815.01064.i.i
  store double %.4913.i.i, ptr %.4919.i.i, align 8, !noalias !57
  %exitcond1101.not.i.i = icmp eq i64 %.161.i327.i, %.4884.i.i
  br i1 %exitcond1101.not.i.i, label %B3108.i.i, label %B3064.if.i.i

substitute: ; preds = %B3230.i.i, %is_diagonal.2, %substitute_pair, %substitute_single
  %.1268.i.lcssa.sink.i.i = phi double [ %.1268.i.i.i, %substitute_pair ], [ %.911.i.i.i, %substitute_single ], [ 0.000000e+00, %is_diagonal.2 ], [ %d_variance.4.1.i.i, %B3230.i.i ]
  %.2450.i = fadd double %d_variance.3.0452.i, %.1268.i.lcssa.sink.i.i
  %.2219.i = icmp sgt i64 %.2166.0451.i, 1
  br i1 %.2219.i, label %B1212.if.i, label %B1358.i

gaussian: ; preds = %B406.loopexit.i.i, %B334.i.i
  %.2099.i = tail call double @llvm.log.f64(double %.133.i)
  %.2101.i = fmul double %.2099.i, %.1536.i
  %.2103.i = fadd double %.2101.i, %log_determinant.4.0.i
  %.2112.i = fadd double %.2111.i, %.2103.i
  %.2113.i = fmul double %.2112.i, 5.000000e-01
  %217 = fsub double %.568, %.2113.i
  %.111.i = getelementptr i8, ptr %.63, i64 104
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !75
  %.195110.not.i = icmp slt i64 %.112.i, 1
  br i1 %.195110.not.i, label %B660.i, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %gaussian
  %.319.i = getelementptr i8, ptr %.63, i64 112
  %.611.i = getelementptr i8, ptr %.63, i64 136
  br label %B70.if.i

B260.i:                                           ; preds = %B70.if.i
  %.1046.i = getelementptr i8, ptr %383, i64 360
  %.1047.i = load i64, ptr %.1046.i, align 8, !noalias !75
  %.1048.i = icmp sgt i64 %.1047.i, -1
  br i1 %.1048.i, label %B310.i, label %B354.i

B310.i:                                           ; preds = %B260.i
  %.234.i.i = getelementptr i8, ptr %383, i64 368
  %.235.i.i = load i64, ptr %.234.i.i, align 8, !noalias !78
  %.444.i.i118 = getelementptr i8, ptr %383, i64 56
  %.445.i.i119 = load i64, ptr %.444.i.i118, align 8, !noalias !78
  %.447.i.i = getelementptr double, ptr %.312, i64 %.445.i.i119
  %.448.i.i120 = load double, ptr %.447.i.i, align 8, !noalias !78
  %.887.i.i = getelementptr i8, ptr %383, i64 112
  %.888.i.i = load i64, ptr %.887.i.i, align 8, !noalias !78
  %218 = getelementptr i64, ptr %.63, i64 %.888.i.i
  %.891.i.i = getelementptr i8, ptr %218, i64 8
  %.892.i.i = load i64, ptr %.891.i.i, align 8, !noalias !78
  %.1756.i.i = getelementptr i8, ptr %383, i64 376
  %.1757.i.i = load i64, ptr %.1756.i.i, align 8, !noalias !78
  %.1839290.not.i.i = icmp slt i64 %.1757.i.i, 1
  br i1 %.1839290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B310.i
  %.1527.i.i = getelementptr i8, ptr %383, i64 264
  %.1528.i.i = load i64, ptr %.1527.i.i, align 8, !noalias !78
  %.1317.i.i = getelementptr i8, ptr %383, i64 400
  %.1318.i.i = load i64, ptr %.1317.i.i, align 8, !noalias !78
  %.1101.i.i = getelementptr i8, ptr %383, i64 120
  %.1102.i.i = load i64, ptr %.1101.i.i, align 8, !noalias !78
  %.657.i.i = getelementptr i8, ptr %383, i64 392
  %.658.i.i121 = load i64, ptr %.657.i.i, align 8, !noalias !78
  %.2093.i.i = getelementptr i8, ptr %383, i64 96
  %.2304.i.i = getelementptr i8, ptr %383, i64 128
  %.2517.i.i = getelementptr i8, ptr %383, i64 232
  %.2728.i.i = getelementptr i8, ptr %383, i64 240
  %.2945.i.i = getelementptr i8, ptr %383, i64 248
  %.3156.i.i = getelementptr i8, ptr %383, i64 224
  %.3367.i.i = getelementptr i8, ptr %383, i64 216
  %219 = getelementptr double, ptr %.312, i64 %.1528.i.i
  %.3609.idx.i.i = shl i64 %.235.i.i, 4
  %.3609.i.i = getelementptr i8, ptr %219, i64 %.3609.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.235.i.i, i64 0)
  %.3691276.not.i.i = icmp slt i64 %.235.i.i, 1
  %.3775.i.i = fmul double %.448.i.i120, %.448.i.i120
  %.3799.i.i = add nsw i64 %.235.i.i, -1
  %220 = getelementptr double, ptr %.312, i64 %.658.i.i121
  %221 = getelementptr double, ptr %220, i64 %.235.i.i
  %222 = getelementptr double, ptr %219, i64 %.235.i.i
  %223 = getelementptr double, ptr %.312, i64 %.1318.i.i
  %.4389281.not.i.i = icmp slt i64 %.892.i.i, 1
  %224 = getelementptr i64, ptr %.63, i64 %.1102.i.i
  %.3837.i.i = getelementptr double, ptr %222, i64 %.3799.i.i
  %.3847.i.i = getelementptr double, ptr %219, i64 %.3799.i.i
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4303.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1852.i.i, %.1757.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.3808.i.i = tail call double @sqrt(double %.3794.i.i)
  %.3812.i.i146 = fmul double %.3761.i.i, %.3808.i.i
  store double %.3812.i.i146, ptr %.3817.i.i, align 8, !noalias !78
  %.3820.i.i = fmul double %.3761.i.i, 5.000000e-01
  %.3826.i.i = load double, ptr %.3825.i.i, align 8, !noalias !78
  %.3827.i.i = fmul double %.3820.i.i, %.3826.i.i
  %.3831.i.i = fdiv double %.3827.i.i, %.3808.i.i
  store double %.3761.i.i, ptr %.3837.i.i, align 8, !noalias !78
  store double %.3831.i.i, ptr %.3847.i.i, align 8, !noalias !78
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %225 = getelementptr double, ptr %220, i64 %.3635.0277.i.i
  %.3855.i.i = getelementptr i8, ptr %225, i64 8
  %.3856.i.i = load double, ptr %.3855.i.i, align 8, !noalias !78
  %226 = getelementptr double, ptr %221, i64 %.3635.0277.i.i
  %.3864.i.i = getelementptr i8, ptr %226, i64 8
  %.3865.i.i = load double, ptr %.3864.i.i, align 8, !noalias !78
  %.3871.i.i124 = getelementptr i8, ptr %.3771.i.i, i64 8
  %.3872.i.i = load double, ptr %.3871.i.i124, align 8, !noalias !78
  %.3877.i.i = getelementptr double, ptr %242, i64 %.3635.0277.i.i
  %.3878.i.i = load double, ptr %.3877.i.i, align 8, !noalias !78
  %.3908.i.i = getelementptr i8, ptr %.3742.i.i, i64 8
  %.3909.i.i = load double, ptr %.3908.i.i, align 8, !noalias !78
  %.3910.i.i = fmul double %.3856.i.i, %.3878.i.i
  %.3911.i.i = fsub double %.3909.i.i, %.3910.i.i
  %.3916.i.i = fdiv double %.3794.i.i, %.3872.i.i
  %.3919.i.i = tail call double @sqrt(double %.3916.i.i)
  %.3922.i.i = add nsw i64 %.3635.0277.i.i, %.3589.i.i
  %.3924.i.i = getelementptr double, ptr %.517, i64 %.3922.i.i
  %.3925.i.i = load double, ptr %.3924.i.i, align 8, !noalias !78
  %.3926.i.i = fmul double %.3865.i.i, %.3911.i.i
  %.3930.i.i = fdiv double %.3926.i.i, %.3872.i.i
  %.3931.i.i = fmul double %.3856.i.i, %.3919.i.i
  %.3932.i.i = fmul double %.3931.i.i, %.3925.i.i
  %.3933.i.i = fsub double %.3930.i.i, %.3932.i.i
  %.3935.i.i = fmul double %.3761.i.i, %.3856.i.i
  %.3936.i.i = fmul double %.3935.i.i, %.3919.i.i
  %.3937.i.i = fmul double %.3919.i.i, %.3936.i.i
  %.3938.i.i = fmul double %.3865.i.i, %.3933.i.i
  %.3942.i.i125 = fdiv double %.3938.i.i, %.3872.i.i
  %.3943.i.i = fsub double %.3937.i.i, %.3942.i.i125
  %.3945.i.i = fmul double %.3761.i.i, %.3865.i.i
  %.3946.i.i = fmul double %.3945.i.i, %.3925.i.i
  %.3947.i.i = fmul double %.3856.i.i, %.3933.i.i
  %.3948.i.i = fmul double %.3925.i.i, %.3947.i.i
  %.3949.i.i = fadd double %.3946.i.i, %.3948.i.i
  %.3952.i.i = fmul double %.3935.i.i, %.3911.i.i
  %.3953.i.i126 = fmul double %.3949.i.i, 5.000000e-01
  %.3957.i.i127 = fdiv double %.3953.i.i126, %.3919.i.i
  %.3958.i.i = fadd double %.3952.i.i, %.3957.i.i127
  %.3962.i.i = fadd double %.3945.i.i, %.3947.i.i
  %.3963.i.i = fmul double %.3919.i.i, %.3962.i.i
  %.3968.i.i = getelementptr double, ptr %arg.grad, i64 %.3922.i.i
  store double %.3963.i.i, ptr %.3968.i.i, align 8, !noalias !78
  %.3970.i.i = fmul double %.3856.i.i, %.3943.i.i
  %.3972.i.i = fsub double %.3761.i.i, %.3970.i.i
  %.3977.i.i = getelementptr double, ptr %222, i64 %.3635.0277.i.i
  store double %.3972.i.i, ptr %.3977.i.i, align 8, !noalias !78
  %.3982.i.i = fdiv double %.3958.i.i, %.3872.i.i
  %.3987.i.i128 = getelementptr double, ptr %219, i64 %.3635.0277.i.i
  store double %.3982.i.i, ptr %.3987.i.i128, align 8, !noalias !78
  %.3990.i.i = fmul double %.3911.i.i, %.3938.i.i
  %.3994.i.i129 = fdiv double %.3990.i.i, %.3872.i.i
  %.3995.i.i = fmul double %.3919.i.i, %.3958.i.i
  %.3996.i.i130 = fmul double %.3919.i.i, %.3995.i.i
  %.3997.i.i = fsub double %.3994.i.i129, %.3996.i.i130
  %.4001.i.i = fdiv double %.3997.i.i, %.3872.i.i
  %227 = getelementptr double, ptr %.3609.i.i, i64 %.3635.0277.i.i
  %.4007.i.i = getelementptr i8, ptr %227, i64 8
  store double %.4001.i.i, ptr %.4007.i.i, align 8, !noalias !78
  %.4010.i.i = fmul double %.3761.i.i, %.3919.i.i
  %.4011.i.i = fmul double %.4010.i.i, %.3925.i.i
  %.4012.i.i = fmul double %.3911.i.i, %.3933.i.i
  %.4016.i.i = fdiv double %.4012.i.i, %.3872.i.i
  %.4017.i.i = fsub double %.4011.i.i, %.4016.i.i
  %228 = getelementptr double, ptr %223, i64 %.3635.0277.i.i
  %.4025.i.i = getelementptr i8, ptr %228, i64 8
  %.4026.i.i131 = load double, ptr %.4025.i.i, align 8, !noalias !78
  %.4031.i.i = fmul double %.3919.i.i, %.4010.i.i
  %.4032.i.i = fmul double %.3911.i.i, %.4031.i.i
  %.4033.i.i = fmul double %.3878.i.i, %.3943.i.i
  %.4034.i.i = fsub double %.4032.i.i, %.4033.i.i
  %.4035.i.i = fmul double %.3919.i.i, %.3933.i.i
  %.4036.i.i132 = fmul double %.3925.i.i, %.4035.i.i
  %.4037.i.i = fadd double %.4036.i.i132, %.4034.i.i
  %.4038.i.i = fmul double %.3856.i.i, %.4017.i.i
  %.4042.i.i = fdiv double %.4038.i.i, %.3865.i.i
  %.4043.i.i = fsub double %.4037.i.i, %.4042.i.i
  %.4044.i.i = fadd double %.4026.i.i131, %.4043.i.i
  store double %.4044.i.i, ptr %.4025.i.i, align 8, !noalias !78
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %229 = getelementptr double, ptr %.312, i64 %.2946.i.i
  %230 = getelementptr double, ptr %229, i64 %233
  %231 = getelementptr double, ptr %.108, i64 %.2305.i.i
  %232 = getelementptr double, ptr %231, i64 %.3594.i.i123
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4460.i.i142 = icmp sgt i64 %.4094.0288.i.i, 0
  br i1 %.4460.i.i142, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.4475.i.i = getelementptr double, ptr %220, i64 %.4094.0288.i.i
  %.4476.i.i = load double, ptr %.4475.i.i, align 8, !noalias !78
  %.4482.i.i = getelementptr i8, ptr %.4238.i.i138, i64 -8
  %.4483.i.i = load double, ptr %.4482.i.i, align 8, !noalias !78
  %.4489.i.i = getelementptr i8, ptr %.4195.i.i134, i64 -8
  %.4490.i.i = load double, ptr %.4489.i.i, align 8, !noalias !78
  %.4499.i.i = getelementptr i8, ptr %.4204.i.i, i64 -8
  %.4500.i.i = load double, ptr %.4499.i.i, align 8, !noalias !78
  %.4501.i.i = fmul double %.3775.i.i, %.4500.i.i
  %.4502.i.i = fmul double %.4490.i.i, %.4501.i.i
  %.4503.i.i = fadd double %.4502.i.i, 1.000000e+00
  %.4507.i.i = fdiv double %.4490.i.i, %.4503.i.i
  %.4512.i.i = getelementptr double, ptr %223, i64 %.4094.0288.i.i
  %.4513.i.i = load double, ptr %.4512.i.i, align 8, !noalias !78
  %.4514.i.i = fmul double %.4476.i.i, 2.000000e+00
  %.4515.i.i = fadd double %.4507.i.i, -1.000000e+00
  %.4516.i.i = fmul double %.4514.i.i, %.4515.i.i
  %.4518.i.i = fmul double %.4273.i.i, %.4516.i.i
  %.4524.i.i = fdiv double %.4222.i.i137, %.4208.i.i
  %.4525.i.i = fmul double %.4524.i.i, %.4483.i.i
  %.4526.i.i = fadd double %.4525.i.i, %.4518.i.i
  %.4527.i.i = fadd double %.4513.i.i, %.4526.i.i
  store double %.4527.i.i, ptr %.4512.i.i, align 8, !noalias !78
  %.4536.i.i = getelementptr i8, ptr %.4227.i.i, i64 -8
  %.4537.i.i = load double, ptr %.4536.i.i, align 8, !noalias !78
  %.4538.i.i = fmul double %.4476.i.i, %.4476.i.i
  %.4540.i.i = fmul double %.4273.i.i, %.4538.i.i
  %.4543.i.i = fadd double %.4540.i.i, %.4537.i.i
  store double %.4543.i.i, ptr %.4536.i.i, align 8, !noalias !78
  %.4554.i.i = getelementptr i8, ptr %.4221.i.i136, i64 -8
  %.4555.i.i = load double, ptr %.4554.i.i, align 8, !noalias !78
  %.4557.i.i = fmul double %.4222.i.i137, %.4476.i.i
  %.4564.i.i = fdiv double %.4557.i.i, %.4208.i.i
  %.4567.i.i = fadd double %.4564.i.i, %.4555.i.i
  store double %.4567.i.i, ptr %.4554.i.i, align 8, !noalias !78
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3761.i.i, %B1016.i.i ], [ %.3943.i.i, %B1148.i.i ]
  %exitcond.not.i.i133 = icmp eq i64 %.235.i.i, %.3704.i.i
  br i1 %exitcond.not.i.i133, label %B1778.i.i, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.4150.i.i = icmp sgt i64 %.4097.0286.i.i, 1
  br i1 %.4150.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1781.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1852.i.i, %B402.loopexit.i.i ]
  %.1852.i.i = add nuw nsw i64 %.1781.0291.i.i, 1
  %233 = mul nsw i64 %.1781.0291.i.i, %.235.i.i
  %.2094.i.i = load i64, ptr %.2093.i.i, align 8, !noalias !78
  %.2305.i.i = load i64, ptr %.2304.i.i, align 8, !noalias !78
  %.2518.i.i = load i64, ptr %.2517.i.i, align 8, !noalias !78
  %.2729.i.i = load i64, ptr %.2728.i.i, align 8, !noalias !78
  %.2946.i.i = load i64, ptr %.2945.i.i, align 8, !noalias !78
  %.3157.i.i = load i64, ptr %.3156.i.i, align 8, !noalias !78
  %.3368.i.i = load i64, ptr %.3367.i.i, align 8, !noalias !78
  %.3588.i.i122 = load i64, ptr %.830.i, align 8, !noalias !78
  %.3589.i.i = add nsw i64 %.3588.i.i122, %233
  %.3594.i.i123 = mul nsw i64 %233, %.892.i.i
  %234 = getelementptr double, ptr %.312, i64 %.3157.i.i
  %.3601.i.i = getelementptr double, ptr %234, i64 %233
  %.3602.i.i = load double, ptr %.3601.i.i, align 8, !noalias !78
  store double 0.000000e+00, ptr %.3609.i.i, align 8, !noalias !78
  br i1 %.3691276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.3603.i.i = fneg double %.3602.i.i
  %235 = getelementptr double, ptr %.312, i64 %.3368.i.i
  %236 = getelementptr double, ptr %235, i64 %233
  %237 = getelementptr double, ptr %.312, i64 %.2518.i.i
  %238 = getelementptr double, ptr %237, i64 %233
  %239 = getelementptr double, ptr %.108, i64 %.2094.i.i
  %240 = getelementptr double, ptr %239, i64 %233
  %241 = getelementptr double, ptr %.312, i64 %.2729.i.i
  %242 = getelementptr double, ptr %241, i64 %233
  %.3815.i.i = add nsw i64 %.3589.i.i, %.3799.i.i
  %.3817.i.i = getelementptr double, ptr %arg.grad, i64 %.3815.i.i
  %.3825.i.i = getelementptr double, ptr %.517, i64 %.3815.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3603.i.i, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.3746.i.i, %B2537.i.i ]
  %.3635.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.3704.i.i, %B2537.i.i ]
  %.3704.i.i = add nuw nsw i64 %.3635.0277.i.i, 1
  %.3736.i.i = getelementptr double, ptr %236, i64 %.3635.0277.i.i
  %.3737.i.i = load double, ptr %.3736.i.i, align 8, !noalias !78
  %.3742.i.i = getelementptr double, ptr %.3601.i.i, i64 %.3635.0277.i.i
  %.3743.i.i = load double, ptr %.3742.i.i, align 8, !noalias !78
  %.3744.i.i = fmul double %.3737.i.i, %.3743.i.i
  %.3746.i.i = fadd double %by_sd.3.1279.i.i, %.3744.i.i
  %.3759.i.i = fmul double %.448.i.i120, %.3737.i.i
  %.3761.i.i = fadd double %by_c.3.1280.i.i, %.3759.i.i
  %.3771.i.i = getelementptr double, ptr %238, i64 %.3635.0277.i.i
  %.3772.i.i = load double, ptr %.3771.i.i, align 8, !noalias !78
  %.3780.i.i = getelementptr double, ptr %240, i64 %.3635.0277.i.i
  %.3781.i.i = load double, ptr %.3780.i.i, align 8, !noalias !78
  %.3782.i.i = fmul double %.3775.i.i, %.3781.i.i
  %.3789.i.i = fmul double %.3772.i.i, %.3782.i.i
  %.3790.i.i = fadd double %.3789.i.i, 1.000000e+00
  %.3794.i.i = fdiv double %.3772.i.i, %.3790.i.i
  %.3801.i.i = icmp eq i64 %.3635.0277.i.i, %.3799.i.i
  br i1 %.3801.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.4094.0288.in.i.i = phi i64 [ %.235.i.i, %B1778.i.i ], [ %.4094.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3746.i.i, %B1778.i.i ], [ %.4303.i.i, %B2538.i.i ]
  %.4097.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4159.i.i, %B2538.i.i ]
  %.4094.0288.i.i = add i64 %.4094.0288.in.i.i, -1
  %.4159.i.i = add nsw i64 %.4097.0286.i.i, -1
  %.4195.i.i134 = getelementptr double, ptr %238, i64 %.4094.0288.i.i
  %.4196.i.i135 = load double, ptr %.4195.i.i134, align 8, !noalias !78
  %.4204.i.i = getelementptr double, ptr %240, i64 %.4094.0288.i.i
  %.4205.i.i = load double, ptr %.4204.i.i, align 8, !noalias !78
  %.4206.i.i = fmul double %.3775.i.i, %.4205.i.i
  %.4207.i.i = fmul double %.4196.i.i135, %.4206.i.i
  %.4208.i.i = fadd double %.4207.i.i, 1.000000e+00
  %.4216.i.i = fdiv double %.4196.i.i135, %.4208.i.i
  %.4221.i.i136 = getelementptr double, ptr %222, i64 %.4094.0288.i.i
  %.4222.i.i137 = load double, ptr %.4221.i.i136, align 8, !noalias !78
  %.4227.i.i = getelementptr double, ptr %219, i64 %.4094.0288.i.i
  %.4228.i.i = load double, ptr %.4227.i.i, align 8, !noalias !78
  %.4232.i.i = fmul double %.4228.i.i, %.4216.i.i
  %.4233.i.i = fadd double %.4232.i.i, 5.000000e-01
  %.4238.i.i138 = getelementptr double, ptr %242, i64 %.4094.0288.i.i
  %.4239.i.i = load double, ptr %.4238.i.i138, align 8, !noalias !78
  %.4241.i.i = fmul double %.4222.i.i137, %.4239.i.i
  %.4242.i.i = fadd double %.4241.i.i, %.4233.i.i
  %.4243.i.i = fneg double %.4242.i.i
  %.4248.i.i = fdiv double %.4243.i.i, %.4208.i.i
  %.4253.i.i = getelementptr double, ptr %.3609.i.i, i64 %.4094.0288.i.i
  %.4254.i.i = load double, ptr %.4253.i.i, align 8, !noalias !78
  %.4257.i.i = fmul double %.448.i.i120, %.4222.i.i137
  %.4262.i.i = getelementptr double, ptr %230, i64 %.4094.0288.i.i
  %.4263.i.i = load double, ptr %.4262.i.i, align 8, !noalias !78
  %.4264.i.i = fmul double %.4257.i.i, %.4263.i.i
  %.4265.i.i = fadd double %.4228.i.i, %.4264.i.i
  %.4270.i.i = fdiv double %.4265.i.i, %.4208.i.i
  %.4271.i.i = fadd double %.4254.i.i, %.4270.i.i
  %.4272.i.i = fmul double %.4206.i.i, %.4248.i.i
  %.4273.i.i = fadd double %.4271.i.i, %.4272.i.i
  %.4278.i.i139 = fmul double %.4222.i.i137, %.4216.i.i
  %.4289.i.i = fmul double %.4278.i.i139, %.4263.i.i
  %.4290.i.i = fmul double %.4248.i.i, 2.000000e+00
  %.4291.i.i = fmul double %.4196.i.i135, %.4290.i.i
  %.4293.i.i140 = fmul double %.448.i.i120, %.4291.i.i
  %.4300.i.i = fmul double %.4205.i.i, %.4293.i.i140
  %.4301.i.i = fadd double %.4289.i.i, %.4300.i.i
  %.4303.i.i = fadd double %by_sd.5.1287.i.i, %.4301.i.i
  br i1 %.4389281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4437.i.i = fmul double %.448.i.i120, %.4278.i.i139
  %.4440.i.i = mul nsw i64 %.4094.0288.i.i, %.892.i.i
  %243 = getelementptr double, ptr %232, i64 %.4440.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4333.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4402.i.i, %B2140.if.i.i ]
  %.4402.i.i = add nuw nsw i64 %.4333.0282.i.i, 1
  %.4430.i.i = getelementptr i64, ptr %224, i64 %.4333.0282.i.i
  %.4431.i.i = load i64, ptr %.4430.i.i, align 8, !noalias !78
  %.4433.i.i = getelementptr double, ptr %.428, i64 %.4431.i.i
  %.4434.i.i = load double, ptr %.4433.i.i, align 8, !noalias !78
  %.4445.i.i = getelementptr double, ptr %243, i64 %.4333.0282.i.i
  %.4446.i.i = load double, ptr %.4445.i.i, align 8, !noalias !78
  %.4447.i.i = fmul double %.4437.i.i, %.4446.i.i
  %.4448.i.i141 = fsub double %.4434.i.i, %.4447.i.i
  store double %.4448.i.i141, ptr %.4433.i.i, align 8, !noalias !78
  %exitcond295.not.i.i = icmp eq i64 %.892.i.i, %.4402.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B310.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B310.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4832.i.i143 = getelementptr i8, ptr %383, i64 64
  %.4833.i.i144 = load i64, ptr %.4832.i.i143, align 8, !noalias !78
  %.4837.i.i = getelementptr double, ptr %.312, i64 %.4833.i.i144
  %.4838.i.i = load double, ptr %.4837.i.i, align 8, !noalias !78
  %.4840.i.i145 = fadd double %by_sd.4.0.lcssa.i.i, %.4838.i.i
  store double %.4840.i.i145, ptr %.4837.i.i, align 8, !noalias !78
  br label %B550.i

B354.i:                                           ; preds = %B260.i
  %.1296.i67 = getelementptr i8, ptr %383, i64 320
  %.1297.i68 = load i64, ptr %.1296.i67, align 8, !noalias !75
  %.1298.i = icmp sgt i64 %.1297.i68, -1
  br i1 %.1298.i, label %B404.i, label %B448.i

B404.i:                                           ; preds = %B354.i
  %.235.i54.i = load i64, ptr %383, align 8, !noalias !81
  %.444.i55.i = getelementptr i8, ptr %383, i64 56
  %.445.i56.i = load i64, ptr %.444.i55.i, align 8, !noalias !81
  %.447.i57.i = getelementptr double, ptr %.312, i64 %.445.i56.i
  %.448.i58.i = load double, ptr %.447.i57.i, align 8, !noalias !81
  %.1316.i.i111 = getelementptr i8, ptr %383, i64 96
  %.1317.i61.i = load i64, ptr %.1316.i.i111, align 8, !noalias !81
  %.1526.i.i = getelementptr i8, ptr %383, i64 128
  %.1527.i62.i = load i64, ptr %.1526.i.i, align 8, !noalias !81
  %.1742.i.i = getelementptr i8, ptr %383, i64 112
  %.1743.i.i = load i64, ptr %.1742.i.i, align 8, !noalias !81
  %244 = getelementptr i64, ptr %.63, i64 %.1743.i.i
  %.1746.i.i112 = getelementptr i8, ptr %244, i64 8
  %.1747.i.i = load i64, ptr %.1746.i.i112, align 8, !noalias !81
  %.1956.i.i = getelementptr i8, ptr %383, i64 120
  %.1957.i.i = load i64, ptr %.1956.i.i, align 8, !noalias !81
  %.2172.i.i = getelementptr i8, ptr %383, i64 336
  %.2173.i.i = load i64, ptr %.2172.i.i, align 8, !noalias !81
  %.2382.i.i = getelementptr i8, ptr %383, i64 256
  %.2383.i.i = load i64, ptr %.2382.i.i, align 8, !noalias !81
  %.2811.i.i = getelementptr i8, ptr %383, i64 248
  %.2812.i.i = load i64, ptr %.2811.i.i, align 8, !noalias !81
  %.3021.i.i = getelementptr i8, ptr %383, i64 232
  %.3022.i.i = load i64, ptr %.3021.i.i, align 8, !noalias !81
  %.3231.i.i = getelementptr i8, ptr %383, i64 224
  %.3232.i.i = load i64, ptr %.3231.i.i, align 8, !noalias !81
  %.3324242.not.i.i = icmp slt i64 %.235.i54.i, 1
  br i1 %.3324242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B404.i
  %.887.i59.i = getelementptr i8, ptr %383, i64 352
  %.888.i60.i = load i64, ptr %.887.i59.i, align 8, !noalias !81
  %.1097.i.i = getelementptr i8, ptr %383, i64 328
  %.1098.i.i = load i64, ptr %.1097.i.i, align 8, !noalias !81
  %.677.i.i = getelementptr i8, ptr %383, i64 216
  %.678.i.i = load i64, ptr %.677.i.i, align 8, !noalias !81
  %245 = getelementptr double, ptr %.312, i64 %.888.i60.i
  %246 = shl nuw i64 %.235.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %245, i8 0, i64 %246, i1 false), !noalias !81
  %247 = getelementptr double, ptr %.312, i64 %.678.i.i
  %248 = getelementptr double, ptr %.108, i64 %.1098.i.i
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3465.i.i114 = add nuw nsw i64 %.3396.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.235.i54.i, %.3465.i.i114
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %249 = getelementptr double, ptr %.312, i64 %.2383.i.i
  %250 = getelementptr double, ptr %.312, i64 %.3022.i.i
  %251 = getelementptr double, ptr %.312, i64 %.3232.i.i
  %252 = getelementptr double, ptr %.312, i64 %.2812.i.i
  %253 = getelementptr double, ptr %.108, i64 %.1317.i61.i
  %254 = getelementptr double, ptr %.108, i64 %.2173.i.i
  %.4023251.not.i.i = icmp slt i64 %.1747.i.i, 1
  %255 = getelementptr i64, ptr %.63, i64 %.1957.i.i
  %256 = getelementptr double, ptr %.108, i64 %.1527.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i = icmp eq i64 %.235.i54.i, %.3764.i.i
  br i1 %exitcond262.not.i.i, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %257 = fmul double %.3937.i76.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3396.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3465.i.i114, %B732.loopexit.i.i ]
  %.3493.i.i = getelementptr double, ptr %247, i64 %.3396.0249.i.i
  %.3494.i.i = load double, ptr %.3493.i.i, align 8, !noalias !81
  %.3496.i.i = mul nuw nsw i64 %.3396.0249.i.i, %.235.i54.i
  %258 = getelementptr double, ptr %248, i64 %.3496.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3529.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3598.i.i, %B790.if.i.i ]
  %.3598.i.i = add nuw nsw i64 %.3529.0246.i.i, 1
  %.3626.i.i = getelementptr double, ptr %245, i64 %.3529.0246.i.i
  %.3627.i.i = load double, ptr %.3626.i.i, align 8, !noalias !81
  %.3631.i.i = getelementptr double, ptr %258, i64 %.3529.0246.i.i
  %.3632.i.i = load double, ptr %.3631.i.i, align 8, !noalias !81
  %.3634.i.i = fmul double %.3494.i.i, %.3632.i.i
  %.3635.i.i113 = fadd double %.3627.i.i, %.3634.i.i
  store double %.3635.i.i113, ptr %.3626.i.i, align 8, !noalias !81
  %exitcond.not.i63.i = icmp eq i64 %.235.i54.i, %.3598.i.i
  br i1 %exitcond.not.i63.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3937.i76.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3916.i72.i, %B882.loopexit.i.i ]
  %.3695.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3764.i.i, %B882.loopexit.i.i ]
  %.3764.i.i = add nuw nsw i64 %.3695.0255.i.i, 1
  %.3796.i.i = getelementptr double, ptr %249, i64 %.3695.0255.i.i
  %.3797.i.i = load double, ptr %.3796.i.i, align 8, !noalias !81
  %.3802.i.i = getelementptr double, ptr %250, i64 %.3695.0255.i.i
  %.3803.i.i = load double, ptr %.3802.i.i, align 8, !noalias !81
  %.3808.i64.i = getelementptr double, ptr %251, i64 %.3695.0255.i.i
  %.3809.i.i = load double, ptr %.3808.i64.i, align 8, !noalias !81
  %.3814.i.i = getelementptr double, ptr %252, i64 %.3695.0255.i.i
  %.3815.i65.i = load double, ptr %.3814.i.i, align 8, !noalias !81
  %.3841.i.i115 = fmul double %.448.i58.i, %.3797.i.i
  %.3846.i.i = getelementptr double, ptr %253, i64 %.3695.0255.i.i
  %.3847.i66.i = load double, ptr %.3846.i.i, align 8, !noalias !81
  %.3851.i.i = fdiv double 1.000000e+00, %.3803.i.i
  %.3862.i.i = getelementptr double, ptr %245, i64 %.3695.0255.i.i
  %.3863.i.i = load double, ptr %.3862.i.i, align 8, !noalias !81
  %.3865.i67.i = fmul double %.3841.i.i115, %.3863.i.i
  %.3866.i.i = fsub double %.3865.i67.i, %.3809.i.i
  %.3872.i68.i = fmul double %.3851.i.i, %.3866.i.i
  %.3875.i.i = add nuw nsw i64 %.3695.0255.i.i, %.831.i
  %.3877.i69.i = getelementptr double, ptr %arg.grad, i64 %.3875.i.i
  store double %.3872.i68.i, ptr %.3877.i69.i, align 8, !noalias !81
  %.3880.i.i = fmul double %.3841.i.i115, %.3847.i66.i
  %.3882.i.i = fmul double %.3851.i.i, %.3880.i.i
  %.3884.i.i = fmul double %.3851.i.i, %.3882.i.i
  %.3891.i.i = fmul double %.3809.i.i, %.3863.i.i
  %.3892.i.i = fsub double %.3891.i.i, %.3884.i.i
  %.3897.i.i = getelementptr double, ptr %.517, i64 %.3875.i.i
  %.3898.i.i = load double, ptr %.3897.i.i, align 8, !noalias !81
  %.3899.i.i = fmul double %.3884.i.i, %.3898.i.i
  %.3900.i.i = fmul double %.3803.i.i, %.3899.i.i
  %.3901.i.i = fadd double %.3815.i65.i, %.3900.i.i
  %.3902.i.i = fmul double %.3809.i.i, 2.000000e+00
  %.3903.i.i = fmul double %.3902.i.i, %.3884.i.i
  %.3904.i.i = fmul double %.3803.i.i, %.3903.i.i
  %.3905.i.i = fmul double %.3803.i.i, %.3904.i.i
  %.3906.i.i = fsub double %.3901.i.i, %.3905.i.i
  %.3908.i70.i = fmul double %.3866.i.i, %.3906.i.i
  %.3910.i71.i = fmul double %.3851.i.i, %.3908.i70.i
  %.3912.i.i = fmul double %.3851.i.i, %.3910.i71.i
  %.3913.i.i = fadd double %.3892.i.i, %.3912.i.i
  %.3914.i.i = fmul double %.3797.i.i, %.3913.i.i
  %.3916.i72.i = fadd double %by_sd.2.0257.i.i, %.3914.i.i
  %.3923.i.i = fmul double %.448.i58.i, %.3913.i.i
  %.3928.i.i = getelementptr double, ptr %254, i64 %.3695.0255.i.i
  %.3929.i.i = load double, ptr %.3928.i.i, align 8, !noalias !81
  %.3930.i73.i = fadd double %.3929.i.i, -1.000000e+00
  %.3931.i74.i = fmul double %.3930.i73.i, %.3923.i.i
  %.3935.i75.i = fdiv double %.3931.i74.i, %.3797.i.i
  %.3937.i76.i = fadd double %by_rho.2.0258.i.i, %.3935.i75.i
  br i1 %.4023251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.4071.i.i = fmul double %.3841.i.i115, %.3866.i.i
  %.4073.i.i = fmul double %.3851.i.i, %.4071.i.i
  %.4075.i.i = fmul double %.3851.i.i, %.4073.i.i
  %.4078.i.i = mul nuw nsw i64 %.3695.0255.i.i, %.1747.i.i
  %259 = getelementptr double, ptr %256, i64 %.4078.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.3967.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.4036.i77.i, %B1260.if.i.i ]
  %.4036.i77.i = add nuw nsw i64 %.3967.0252.i.i, 1
  %.4064.i.i = getelementptr i64, ptr %255, i64 %.3967.0252.i.i
  %.4065.i.i = load i64, ptr %.4064.i.i, align 8, !noalias !81
  %.4067.i.i = getelementptr double, ptr %.428, i64 %.4065.i.i
  %.4068.i.i = load double, ptr %.4067.i.i, align 8, !noalias !81
  %.4083.i.i = getelementptr double, ptr %259, i64 %.3967.0252.i.i
  %.4084.i.i = load double, ptr %.4083.i.i, align 8, !noalias !81
  %.4085.i.i = fmul double %.4075.i.i, %.4084.i.i
  %.4086.i.i = fsub double %.4068.i.i, %.4085.i.i
  store double %.4086.i.i, ptr %.4067.i.i, align 8, !noalias !81
  %exitcond261.not.i.i = icmp eq i64 %.1747.i.i, %.4036.i77.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B404.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %.3916.i72.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %257, %B1362.loopexit.i.i ]
  %.4356.i.i = getelementptr i8, ptr %383, i64 64
  %.4357.i.i = load i64, ptr %.4356.i.i, align 8, !noalias !81
  %.4359.i.i = getelementptr double, ptr %.312, i64 %.4357.i.i
  %.4360.i.i116 = load double, ptr %.4359.i.i, align 8, !noalias !81
  %.4362.i.i117 = fadd double %by_sd.2.0.lcssa.i.i, %.4360.i.i116
  store double %.4362.i.i117, ptr %.4359.i.i, align 8, !noalias !81
  %.4581.i.i = load i64, ptr %.1296.i67, align 8, !noalias !81
  %.4585.i.i = getelementptr double, ptr %.428, i64 %.4581.i.i
  %.4586.i.i = load double, ptr %.4585.i.i, align 8, !noalias !81
  %.4591.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4586.i.i
  store double %.4591.i.i, ptr %.4585.i.i, align 8, !noalias !81
  br label %B550.i

B448.i:                                           ; preds = %B354.i
  %.1548.i = getelementptr i8, ptr %383, i64 272
  %.1549.i = load i64, ptr %.1548.i, align 8, !noalias !75
  %.1550.not.i = icmp eq i64 %.1549.i, 0
  br i1 %.1550.not.i, label %B522.i76, label %B498.i

B498.i:                                           ; preds = %B448.i
  %.222.i.i69 = load i64, ptr %383, align 8, !noalias !84
  %.430.i.i = getelementptr i8, ptr %383, i64 8
  %.431.i.i = load i64, ptr %.430.i.i, align 8, !noalias !84
  %.639.i.i = getelementptr i8, ptr %383, i64 216
  %.640.i.i = load i64, ptr %.639.i.i, align 8, !noalias !84
  %.1789179.not.i.i = icmp slt i64 %.222.i.i69, 1
  br i1 %.1789179.not.i.i, label %B522.i76, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B498.i
  %.1702.i.i = getelementptr i8, ptr %383, i64 312
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !84
  %.1487.i.i = getelementptr i8, ptr %383, i64 304
  %.1488.i.i70 = load i64, ptr %.1487.i.i, align 8, !noalias !84
  %.1278.i.i71 = getelementptr i8, ptr %383, i64 296
  %.1279.i.i72 = load i64, ptr %.1278.i.i71, align 8, !noalias !84
  %.1063.i.i = getelementptr i8, ptr %383, i64 288
  %.1064.i.i = load i64, ptr %.1063.i.i, align 8, !noalias !84
  %.854.i.i = getelementptr i8, ptr %383, i64 280
  %.855.i.i = load i64, ptr %.854.i.i, align 8, !noalias !84
  %260 = getelementptr i64, ptr %.63, i64 %.855.i.i
  %261 = getelementptr double, ptr %.108, i64 %.1703.i.i
  %262 = getelementptr i64, ptr %.63, i64 %.1064.i.i
  %263 = getelementptr i64, ptr %.63, i64 %.1279.i.i72
  %264 = getelementptr double, ptr %.108, i64 %.1488.i.i70
  %.2075169.not.i.i = icmp slt i64 %.431.i.i, 1
  %265 = getelementptr double, ptr %.312, i64 %.640.i.i
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1789.i.i = icmp sgt i64 %.1731.0181.in.i.i, 1
  br i1 %.1789.i.i, label %B366.if.i.i, label %B522.i76

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1937.i.i = icmp samesign ugt i64 %.1884.0174.i.i, 1
  br i1 %.1937.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2075169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %266 = getelementptr double, ptr %.312, i64 %.1835.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1731.0181.in.i.i = phi i64 [ %.222.i.i69, %B366.if.lr.ph.i.i ], [ %.1731.0181.i.i, %B366.loopexit.i.i ]
  %.1731.0181.i.i = add nsw i64 %.1731.0181.in.i.i, -1
  %.1830.i.i = getelementptr i64, ptr %260, i64 %.1731.0181.i.i
  %.1831.i.i = load i64, ptr %.1830.i.i, align 8, !noalias !84
  %.1833.i.i = mul nsw i64 %.1831.i.i, %.431.i.i
  %.1835.i.i = add nsw i64 %.1833.i.i, %.640.i.i
  %.1839.i.i = getelementptr double, ptr %261, i64 %.1731.0181.i.i
  %.1840.i.i = load double, ptr %.1839.i.i, align 8, !noalias !84
  %.1850.i.i = getelementptr i64, ptr %262, i64 %.1731.0181.i.i
  %.1851.i.i = load i64, ptr %.1850.i.i, align 8, !noalias !84
  %.1856.i.i = getelementptr i8, ptr %.1850.i.i, i64 8
  %.1857.i.i = load i64, ptr %.1856.i.i, align 8, !noalias !84
  %.1894.i.i73 = sub i64 %.1857.i.i, %.1851.i.i
  %.1937172.not.i.i = icmp slt i64 %.1894.i.i73, 1
  br i1 %.1937172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %267 = getelementptr double, ptr %.312, i64 %.1835.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1884.0174.i.i = phi i64 [ %.1894.i.i73, %B458.if.lr.ph.i.i ], [ %.1946.i.i, %B458.loopexit.i.i ]
  %.1881.0173.i.i = phi i64 [ %.1851.i.i, %B458.if.lr.ph.i.i ], [ %.1950.i.i, %B458.loopexit.i.i ]
  %.1946.i.i = add nsw i64 %.1884.0174.i.i, -1
  %.1950.i.i = add i64 %.1881.0173.i.i, 1
  %.1987.i.i = getelementptr double, ptr %264, i64 %.1881.0173.i.i
  %.1988.i.i = load double, ptr %.1987.i.i, align 8, !noalias !84
  br i1 %.2075169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1978.i.i = getelementptr i64, ptr %263, i64 %.1881.0173.i.i
  %.1979.i.i = load i64, ptr %.1978.i.i, align 8, !noalias !84
  %.1981.i.i = mul nsw i64 %.1979.i.i, %.431.i.i
  %268 = getelementptr double, ptr %265, i64 %.1981.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.2019.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2088.i.i, %B524.if.i.i ]
  %.2088.i.i = add nuw nsw i64 %.2019.0170.i.i, 1
  %.2116.i.i = getelementptr double, ptr %268, i64 %.2019.0170.i.i
  %.2117.i.i = load double, ptr %.2116.i.i, align 8, !noalias !84
  %.2121.i.i = getelementptr double, ptr %267, i64 %.2019.0170.i.i
  %.2122.i.i = load double, ptr %.2121.i.i, align 8, !noalias !84
  %.2124.i.i74 = fmul double %.1988.i.i, %.2122.i.i
  %.2125.i.i = fadd double %.2117.i.i, %.2124.i.i74
  store double %.2125.i.i, ptr %.2116.i.i, align 8, !noalias !84
  %exitcond.not.i78.i = icmp eq i64 %.431.i.i, %.2088.i.i
  br i1 %exitcond.not.i78.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2167.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2236.i.i, %B616.if.i.i ]
  %.2236.i.i = add nuw nsw i64 %.2167.0176.i.i, 1
  %.2264.i.i = getelementptr double, ptr %266, i64 %.2167.0176.i.i
  %.2265.i.i = load double, ptr %.2264.i.i, align 8, !noalias !84
  %.2267.i.i75 = fmul double %.1840.i.i, %.2265.i.i
  store double %.2267.i.i75, ptr %.2264.i.i, align 8, !noalias !84
  %exitcond182.not.i.i = icmp eq i64 %.431.i.i, %.2236.i.i
  br i1 %exitcond182.not.i.i, label %B366.loopexit.i.i, label %B616.if.i.i

B522.i76:                                         ; preds = %B366.loopexit.i.i, %B498.i, %B448.i
  %.218.i.i.i77 = getelementptr i8, ptr %383, i64 8
  %.219.i.i.i78 = load i64, ptr %.218.i.i.i77, align 8, !noalias !87
  %.220.i.i.i79 = icmp eq i64 %.219.i.i.i78, 1
  br i1 %.220.i.i.i79, label %B64.i.i.i, label %B66.i.i

B64.i.i.i:                                        ; preds = %B522.i76
  %.433.i.i.i = getelementptr i8, ptr %383, i64 88
  %.434.i.i.i103 = load i64, ptr %.433.i.i.i, align 8, !noalias !87
  %.435.i.i.i = icmp slt i64 %.434.i.i.i103, 0
  br i1 %.435.i.i.i, label %is_single, label %B66.i.i

is_single: ; preds = %B64.i.i.i
  %.649.i.i.i = getelementptr i8, ptr %383, i64 136
  %.650.i.i.i = load i64, ptr %.649.i.i.i, align 8, !noalias !87
  %.653.i.not.i.i = icmp eq i64 %.650.i.i.i, 0
  br i1 %.653.i.not.i.i, label %B36.i.i, label %B66.i.i

B36.i.i:                                          ; preds = %is_single
  %.235.i.i.i104 = load i64, ptr %.830.i, align 8, !noalias !92
  %.660.i.i.i = getelementptr i8, ptr %383, i64 112
  %.661.i.i.i = load i64, ptr %.660.i.i.i, align 8, !noalias !92
  %269 = getelementptr i64, ptr %.63, i64 %.661.i.i.i
  %.664.i.i.i = getelementptr i8, ptr %269, i64 8
  %.665.i.i.i = load i64, ptr %.664.i.i.i, align 8, !noalias !92
  %.2581.i.i.i = getelementptr i8, ptr %383, i64 56
  %.2582.i.i.i = load i64, ptr %.2581.i.i.i, align 8, !noalias !92
  %.2584.i.i.i = getelementptr double, ptr %.312, i64 %.2582.i.i.i
  %.2585.i.i.i = load double, ptr %.2584.i.i.i, align 8, !noalias !92
  %.2794.i.i.i = getelementptr i8, ptr %383, i64 64
  %.2795.i.i.i = load i64, ptr %.2794.i.i.i, align 8, !noalias !92
  %.2797.i.i.i = getelementptr double, ptr %.312, i64 %.2795.i.i.i
  %.2798.i.i.i = load double, ptr %.2797.i.i.i, align 8, !noalias !92
  %.3014.i.i.i = load i64, ptr %383, align 8, !noalias !92
  %.3096223.not.i.i.i = icmp slt i64 %.3014.i.i.i, 1
  br i1 %.3096223.not.i.i.i, label %single_backward, label %B626.if.lr.ph.i.i.i

B626.if.lr.ph.i.i.i:                              ; preds = %B36.i.i
  %.2365.i.i.i = getelementptr i8, ptr %383, i64 216
  %.2366.i.i.i = load i64, ptr %.2365.i.i.i, align 8, !noalias !92
  %.2155.i.i.i = getelementptr i8, ptr %383, i64 224
  %.2156.i.i.i = load i64, ptr %.2155.i.i.i, align 8, !noalias !92
  %.1936.i.i.i = getelementptr i8, ptr %383, i64 240
  %.1937.i.i.i = load i64, ptr %.1936.i.i.i, align 8, !noalias !92
  %.1726.i.i.i = getelementptr i8, ptr %383, i64 248
  %.1727.i.i.i = load i64, ptr %.1726.i.i.i, align 8, !noalias !92
  %.1516.i.i.i = getelementptr i8, ptr %383, i64 232
  %.1517.i.i.i = load i64, ptr %.1516.i.i.i, align 8, !noalias !92
  %.1300.i.i.i105 = getelementptr i8, ptr %383, i64 192
  %.1301.i.i.i = load i64, ptr %.1300.i.i.i105, align 8, !noalias !92
  %.1090.i.i.i = getelementptr i8, ptr %383, i64 128
  %.1091.i.i.i = load i64, ptr %.1090.i.i.i, align 8, !noalias !92
  %.874.i.i.i106 = getelementptr i8, ptr %383, i64 120
  %.875.i.i.i = load i64, ptr %.874.i.i.i106, align 8, !noalias !92
  %.444.i.i.i = getelementptr i8, ptr %383, i64 96
  %.445.i.i.i = load i64, ptr %.444.i.i.i, align 8, !noalias !92
  %270 = getelementptr double, ptr %.312, i64 %.1517.i.i.i
  %271 = getelementptr double, ptr %.312, i64 %.1727.i.i.i
  %272 = getelementptr double, ptr %.312, i64 %.1937.i.i.i
  %273 = getelementptr double, ptr %.312, i64 %.2156.i.i.i
  %274 = getelementptr double, ptr %.312, i64 %.2366.i.i.i
  %275 = getelementptr double, ptr %.108, i64 %.445.i.i.i
  %.3342217.not.i.i.i = icmp slt i64 %.665.i.i.i, 1
  %276 = getelementptr i64, ptr %.63, i64 %.875.i.i.i
  %277 = getelementptr double, ptr %.108, i64 %.1091.i.i.i
  %.3488220.not.i.i.i = icmp slt i64 %.1301.i.i.i, 1
  %.215.i.i.i.i = getelementptr i8, ptr %383, i64 200
  br label %B626.if.i.i.i

B978.i.i.i:                                       ; preds = %B904.if.i.i.i, %B626.if.i.i.i
  %invariant.gep.i.i.i108 = getelementptr i64, ptr %.63, i64 %.3038.0225.i.i.i
  br i1 %.3488220.not.i.i.i, label %B1144.i.i.i, label %B1004.if.lr.ph.i.i.i

B1004.if.lr.ph.i.i.i:                             ; preds = %B978.i.i.i
  %.3799.i.i.i = fmul double %.3202.i.i.i, %.3253.i.i.i
  br label %B1004.if.i.i.i109

B1096.i.i.i:                                      ; preds = %B1004.if.i.i.i109
  %.317.i.i.i.i = load i64, ptr %.319.i, align 8, !noalias !95
  %278 = getelementptr i64, ptr %.63, i64 %.317.i.i.i.i
  %.537.i.i.i.i = load i64, ptr %.536.i.i.i.i, align 8, !noalias !95
  %.idx.i.i.i.i = mul i64 %.537.i.i.i.i, 408
  %279 = getelementptr i8, ptr %278, i64 %.idx.i.i.i.i
  %.768.i.i.i.i = getelementptr i8, ptr %279, i64 8
  %.769.i.i.i.i = load i64, ptr %.768.i.i.i.i, align 8, !noalias !95
  %.554.i.i.i.i = getelementptr i8, ptr %.536.i.i.i.i, i64 8
  %.555.i.i.i.i = load i64, ptr %.554.i.i.i.i, align 8, !noalias !95
  %gep.i.i.i110 = getelementptr i64, ptr %invariant.gep.i.i.i108, i64 %.555.i.i.i.i
  %.558.i.i.i.i = load i64, ptr %gep.i.i.i110, align 8, !noalias !95
  %.770.i.i.i.i = mul nsw i64 %.558.i.i.i.i, %.769.i.i.i.i
  %.560.i.i.i.i = getelementptr i8, ptr %279, i64 216
  %.561.i.i.i.i = load i64, ptr %.560.i.i.i.i, align 8, !noalias !95
  %280 = getelementptr double, ptr %.312, i64 %.770.i.i.i.i
  %281 = getelementptr double, ptr %280, i64 %.561.i.i.i.i
  %.3795.i.i.i = getelementptr double, ptr %281, i64 %.3776.i.i.i
  %.3796.i.i.i = load double, ptr %.3795.i.i.i, align 8, !noalias !92
  %.3800.i.i.i = fsub double %.3796.i.i.i, %.3799.i.i.i
  store double %.3800.i.i.i, ptr %.3795.i.i.i, align 8, !noalias !92
  br label %B1183.i.i.i

B1144.i.i.i:                                      ; preds = %B1183.i.i.i, %B978.i.i.i
  %.3815.i.i.i = fmul double %.2585.i.i.i, %.3202.i.i.i
  %.3820.i.i.i = fadd double %.3248.i.i.i, %.3248.i.i.i
  %.3823.i.i.i = fmul double %.3815.i.i.i, %.3820.i.i.i
  %.3825.i.i.i = fadd double %.3258.i.i.i, %.3823.i.i.i
  %exitcond228.not.i.i.i = icmp eq i64 %.3109.i.i.i, %.3014.i.i.i
  br i1 %exitcond228.not.i.i.i, label %B1182.loopexit.i.i.i, label %B626.if.i.i.i

B1182.loopexit.i.i.i:                             ; preds = %B1144.i.i.i
  %.4078.pre.i.i.i = load i64, ptr %.2794.i.i.i, align 8, !noalias !92
  br label %single_backward

B1183.i.i.i:                                      ; preds = %B1004.if.i.i.i109, %B1096.i.i.i
  %exitcond227.not.i.i.i = icmp eq i64 %.1301.i.i.i, %.3501.i.i.i
  br i1 %exitcond227.not.i.i.i, label %B1144.i.i.i, label %B1004.if.i.i.i109

B626.if.i.i.i:                                    ; preds = %B1144.i.i.i, %B626.if.lr.ph.i.i.i
  %d_sd.4.0226.i.i.i = phi double [ %.2798.i.i.i, %B626.if.lr.ph.i.i.i ], [ %.3825.i.i.i, %B1144.i.i.i ]
  %.3038.0225.i.i.i = phi i64 [ 0, %B626.if.lr.ph.i.i.i ], [ %.3109.i.i.i, %B1144.i.i.i ]
  %.3109.i.i.i = add nuw nsw i64 %.3038.0225.i.i.i, 1
  %.3141.i.i.i = getelementptr double, ptr %270, i64 %.3038.0225.i.i.i
  %.3142.i.i.i = load double, ptr %.3141.i.i.i, align 8, !noalias !92
  %.3147.i.i.i = getelementptr double, ptr %271, i64 %.3038.0225.i.i.i
  %.3148.i.i.i = load double, ptr %.3147.i.i.i, align 8, !noalias !92
  %.3153.i.i.i = getelementptr double, ptr %272, i64 %.3038.0225.i.i.i
  %.3154.i.i.i = load double, ptr %.3153.i.i.i, align 8, !noalias !92
  %.3159.i.i.i = getelementptr double, ptr %273, i64 %.3038.0225.i.i.i
  %.3160.i.i.i = load double, ptr %.3159.i.i.i, align 8, !noalias !92
  %.3165.i.i.i = getelementptr double, ptr %274, i64 %.3038.0225.i.i.i
  %.3166.i.i.i = load double, ptr %.3165.i.i.i, align 8, !noalias !92
  %.3201.i.i.i = getelementptr double, ptr %275, i64 %.3038.0225.i.i.i
  %.3202.i.i.i = load double, ptr %.3201.i.i.i, align 8, !noalias !92
  %.3206.i.i.i = fmul double %.3160.i.i.i, %.3166.i.i.i
  %.3208.i.i.i = fadd double %d_sd.4.0226.i.i.i, %.3206.i.i.i
  %.3212.i.i.i = fmul double %.2585.i.i.i, %.3166.i.i.i
  %.3213.i.i.i = fsub double %.3212.i.i.i, %.3160.i.i.i
  %.3217.i.i.i = fdiv double %.3213.i.i.i, %.3142.i.i.i
  %.3220.i.i.i = add nsw i64 %.3038.0225.i.i.i, %.235.i.i.i104
  %.3222.i.i.i = getelementptr double, ptr %arg.grad, i64 %.3220.i.i.i
  store double %.3217.i.i.i, ptr %.3222.i.i.i, align 8, !noalias !92
  %.3227.i.i.i = fdiv double %.3217.i.i.i, %.3142.i.i.i
  %.3232.i.i.i = getelementptr double, ptr %.517, i64 %.3220.i.i.i
  %.3233.i.i.i = load double, ptr %.3232.i.i.i, align 8, !noalias !92
  %.3234.i.i.i = fadd double %.3154.i.i.i, %.3233.i.i.i
  %.3235.i.i.i = fneg double %.3234.i.i.i
  %.3236.i.i.i = fmul double %.3217.i.i.i, %.3235.i.i.i
  %.3237.i.i.i = fmul double %.3154.i.i.i, %.3217.i.i.i
  %.3238.i.i.i = fsub double %.3236.i.i.i, %.3237.i.i.i
  %.3239.i.i.i = fadd double %.3238.i.i.i, -1.000000e+00
  %.3240.i.i.i = fmul double %.3239.i.i.i, 5.000000e-01
  %.3244.i.i.i = fdiv double %.3240.i.i.i, %.3142.i.i.i
  %.3248.i.i.i = fdiv double %.3244.i.i.i, %.3142.i.i.i
  %.3253.i.i.i = fmul double %.2585.i.i.i, %.3227.i.i.i
  %.3257.i.i.i = fmul double %.3148.i.i.i, %.3227.i.i.i
  %.3258.i.i.i = fadd double %.3208.i.i.i, %.3257.i.i.i
  br i1 %.3342217.not.i.i.i, label %B978.i.i.i, label %B904.if.lr.ph.i.i.i

B904.if.lr.ph.i.i.i:                              ; preds = %B626.if.i.i.i
  %.3390.i.i.i = mul nuw nsw i64 %.3038.0225.i.i.i, %.665.i.i.i
  %282 = getelementptr double, ptr %277, i64 %.3390.i.i.i
  br label %B904.if.i.i.i

B904.if.i.i.i:                                    ; preds = %B904.if.i.i.i, %B904.if.lr.ph.i.i.i
  %.3286.0218.i.i.i = phi i64 [ 0, %B904.if.lr.ph.i.i.i ], [ %.3355.i.i.i, %B904.if.i.i.i ]
  %.3355.i.i.i = add nuw nsw i64 %.3286.0218.i.i.i, 1
  %.3383.i.i.i = getelementptr i64, ptr %276, i64 %.3286.0218.i.i.i
  %.3384.i.i.i = load i64, ptr %.3383.i.i.i, align 8, !noalias !92
  %.3386.i.i.i = getelementptr double, ptr %.428, i64 %.3384.i.i.i
  %.3387.i.i.i = load double, ptr %.3386.i.i.i, align 8, !noalias !92
  %.3395.i.i.i = getelementptr double, ptr %282, i64 %.3286.0218.i.i.i
  %.3396.i.i.i = load double, ptr %.3395.i.i.i, align 8, !noalias !92
  %.3398.i.i.i = fmul double %.3253.i.i.i, %.3396.i.i.i
  %.3399.i.i.i = fsub double %.3387.i.i.i, %.3398.i.i.i
  store double %.3399.i.i.i, ptr %.3386.i.i.i, align 8, !noalias !92
  %exitcond.not.i.i.i107 = icmp eq i64 %.665.i.i.i, %.3355.i.i.i
  br i1 %exitcond.not.i.i.i107, label %B978.i.i.i, label %B904.if.i.i.i

B1004.if.i.i.i109:                                ; preds = %B1183.i.i.i, %B1004.if.lr.ph.i.i.i
  %.3432.0221.i.i.i = phi i64 [ 0, %B1004.if.lr.ph.i.i.i ], [ %.3501.i.i.i, %B1183.i.i.i ]
  %.3501.i.i.i = add nuw nsw i64 %.3432.0221.i.i.i, 1
  %.216.i.i.i.i = load i64, ptr %.215.i.i.i.i, align 8, !noalias !95
  %283 = getelementptr i64, ptr %.63, i64 %.216.i.i.i.i
  %.536.idx.i.i.i.i = mul i64 %.3432.0221.i.i.i, 24
  %.536.i.i.i.i = getelementptr i8, ptr %283, i64 %.536.idx.i.i.i.i
  %.786.i.i.i.i = getelementptr i8, ptr %.536.i.i.i.i, i64 16
  %.787.i.i.i.i = load i64, ptr %.786.i.i.i.i, align 8, !noalias !95
  %.3775.i.i.i = getelementptr i64, ptr %.63, i64 %.787.i.i.i.i
  %.3776.i.i.i = load i64, ptr %.3775.i.i.i, align 8, !noalias !92
  %.3777.i.i.i = icmp sgt i64 %.3776.i.i.i, -1
  br i1 %.3777.i.i.i, label %B1096.i.i.i, label %B1183.i.i.i

single_backward: ; preds = %B1182.loopexit.i.i.i, %B36.i.i
  %.4078.i.i.i = phi i64 [ %.2795.i.i.i, %B36.i.i ], [ %.4078.pre.i.i.i, %B1182.loopexit.i.i.i ]
  %d_sd.4.0.lcssa.i.i.i = phi double [ %.2798.i.i.i, %B36.i.i ], [ %.3825.i.i.i, %B1182.loopexit.i.i.i ]
  %.4083.i.i.i = getelementptr double, ptr %.312, i64 %.4078.i.i.i
  store double %d_sd.4.0.lcssa.i.i.i, ptr %.4083.i.i.i, align 8, !noalias !92
  br label %B550.i

B66.i.i:                                          ; preds = %is_single, %B64.i.i.i, %B522.i76
  %.327.i.i80 = load i64, ptr %383, align 8, !noalias !98
  %.747.i.i = load i64, ptr %.830.i, align 8, !noalias !98
  %.965.i.i = getelementptr i8, ptr %383, i64 16
  %.966.i.i = load i64, ptr %.965.i.i, align 8, !noalias !98
  %.19021801.not.i.i = icmp slt i64 %.327.i.i80, 1
  br i1 %.19021801.not.i.i, label %B550.i, label %B426.lr.ph.i.i

B426.lr.ph.i.i:                                   ; preds = %B66.i.i
  %.1817.i.i81 = getelementptr i8, ptr %383, i64 264
  %.1818.i.i = load i64, ptr %.1817.i.i81, align 8, !noalias !98
  %.1598.i.i82 = getelementptr i8, ptr %383, i64 112
  %.1599.i.i83 = load i64, ptr %.1598.i.i82, align 8, !noalias !98
  %.1388.i.i = getelementptr i8, ptr %383, i64 64
  %.1389.i.i = load i64, ptr %.1388.i.i, align 8, !noalias !98
  %.1178.i.i = getelementptr i8, ptr %383, i64 56
  %.1179.i.i = load i64, ptr %.1178.i.i, align 8, !noalias !98
  %.2151.i.i = getelementptr i8, ptr %383, i64 96
  %.2367.i.i = getelementptr i8, ptr %383, i64 232
  %.2589.i.i = getelementptr i8, ptr %383, i64 248
  %.2803.i.i = getelementptr i8, ptr %383, i64 240
  %.3023.i.i84 = getelementptr i8, ptr %383, i64 224
  %.3237.i.i = getelementptr i8, ptr %383, i64 216
  %.33371686.not.i.i = icmp slt i64 %.219.i.i.i78, 1
  %284 = getelementptr double, ptr %.312, i64 %.1389.i.i
  %.3745.i.i = getelementptr i8, ptr %383, i64 88
  %.9536.not.i.i.i = icmp slt i64 %.966.i.i, 1
  %.8.i.i.i = sitofp i64 %.966.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  %285 = getelementptr double, ptr %.312, i64 %.1179.i.i
  %storemerge1617.i.i = tail call i64 @llvm.smax.i64(i64 %.966.i.i, i64 0)
  %.4843.i.i = add nsw i64 %.966.i.i, -1
  %286 = getelementptr double, ptr %.312, i64 %.1818.i.i
  %.6304.i.i = getelementptr i8, ptr %383, i64 256
  %.6522.i.i = getelementptr i8, ptr %383, i64 136
  %.233.i.i.i85 = getelementptr i8, ptr %383, i64 160
  %.653.i1644.i.i = getelementptr i8, ptr %383, i64 176
  %.443.i.i.i86 = getelementptr i8, ptr %383, i64 168
  %.1021.i.i.i = getelementptr i8, ptr %383, i64 144
  %.1948.i.i.i = getelementptr i8, ptr %383, i64 152
  %287 = getelementptr i64, ptr %.63, i64 %.1599.i.i83
  %.7913.i.i = getelementptr i8, ptr %383, i64 120
  %.8127.i.i = getelementptr i8, ptr %383, i64 128
  %.8493.i.i = getelementptr i8, ptr %383, i64 192
  %.215.i.i.i = getelementptr i8, ptr %383, i64 200
  br label %B426.i.i

B420.loopexit.i.i:                                ; preds = %B2948.loopexit.i.i, %B2926.i.i
  %exitcond1823.not.i.i = icmp eq i64 %.1915.i.i, %.327.i.i80
  br i1 %exitcond1823.not.i.i, label %B550.i, label %B426.i.i

B426.i.i:                                         ; preds = %B420.loopexit.i.i, %B426.lr.ph.i.i
  %.1846.01803.i.i = phi i64 [ 0, %B426.lr.ph.i.i ], [ %.1915.i.i, %B420.loopexit.i.i ]
  %.1915.i.i = add nuw nsw i64 %.1846.01803.i.i, 1
  %.2152.i.i = load i64, ptr %.2151.i.i, align 8, !noalias !98
  %.2155.i.i = mul nsw i64 %.1846.01803.i.i, %.219.i.i.i78
  %.2157.i.i = mul nsw i64 %.2155.i.i, %.219.i.i.i78
  %.2368.i.i = load i64, ptr %.2367.i.i, align 8, !noalias !98
  %.2374.i.i = add nsw i64 %.2368.i.i, %.2157.i.i
  %.2590.i.i = load i64, ptr %.2589.i.i, align 8, !noalias !98
  %.2594.i.i = add nsw i64 %.2590.i.i, %.2155.i.i
  %.2804.i.i = load i64, ptr %.2803.i.i, align 8, !noalias !98
  %.3024.i.i87 = load i64, ptr %.3023.i.i84, align 8, !noalias !98
  %.3028.i.i = add nsw i64 %.3024.i.i87, %.2155.i.i
  %.3238.i.i = load i64, ptr %.3237.i.i, align 8, !noalias !98
  %.3242.i.i = add nsw i64 %.3238.i.i, %.2155.i.i
  %.3245.i.i = mul nsw i64 %.1846.01803.i.i, %.966.i.i
  %.3247.i.i = add nsw i64 %.3245.i.i, %.747.i.i
  br i1 %.33371686.not.i.i, label %B926.i.i, label %B802.if.lr.ph.i.i

B802.if.lr.ph.i.i:                                ; preds = %B426.i.i
  %288 = getelementptr double, ptr %.312, i64 %.3242.i.i
  %289 = getelementptr double, ptr %.312, i64 %.3028.i.i
  br label %B836.if.lr.ph.i.i

B802.loopexit.i.i:                                ; preds = %B836.if.i.i
  %.3350.i.i = add nuw nsw i64 %.3281.01688.i.i, 1
  %exitcond1804.not.i.i = icmp eq i64 %.219.i.i.i78, %.3350.i.i
  br i1 %exitcond1804.not.i.i, label %B926.i.i, label %B836.if.lr.ph.i.i

B926.i.i:                                         ; preds = %B802.loopexit.i.i, %B426.i.i
  %.3746.i80.i = load i64, ptr %.3745.i.i, align 8, !noalias !98
  %.3747.i.i = icmp sgt i64 %.3746.i80.i, -1
  br i1 %.3747.i.i, label %B984.i.i, label %B1164.i.i

B984.i.i:                                         ; preds = %B926.i.i
  %.3960.i.i = getelementptr double, ptr %.312, i64 %.3746.i80.i
  %.3961.i.i = load double, ptr %.3960.i.i, align 8, !noalias !98
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B984.i.i
  %290 = getelementptr double, ptr %.312, i64 %.3028.i.i
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %290, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !99
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i1642.i.i = icmp eq i64 %.108.i.i.i, %.966.i.i
  br i1 %exitcond.not.i1642.i.i, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B984.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B984.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.4211.i.i = getelementptr double, ptr %.428, i64 %.3746.i80.i
  %.4212.i.i = load double, ptr %.4211.i.i, align 8, !noalias !98
  %.7.i.i.i = fmul double %.3961.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !102
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !102
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.67.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.68.i.i.i = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i = fadd double %.63.i.i.i, %.68.i.i.i
  %.74.i.i.i = fsub double %.69.i.i.i, %.67.i.i.i
  %.78.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.3961.i.i
  %.79.i.i.i = tail call double @log1p(double %.78.i.i.i)
  %.80.i.i.i = fsub double %.74.i.i.i, %.79.i.i.i
  %.82.i.i.i = fadd double %.3961.i.i, %.8.i.i.i
  %.83.i.i.i = fmul double %.82.i.i.i, %total.2.0.lcssa.i.i.i
  %.84.i.i.i = fadd double %.3961.i.i, %total.2.0.lcssa.i.i.i
  %.85.i.i.i = fmul double %.3961.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.3997.i83.i = fdiv double %.82.i.i.i, %.84.i.i.i
  %.4239.i84.i = fadd double %.4212.i.i, %.91.i.i.i
  store double %.4239.i84.i, ptr %.4211.i.i, align 8, !noalias !98
  br label %B1164.i.i

B1164.i.i:                                        ; preds = %squared, %B926.i.i
  %pulled.2.1.i.i = phi double [ %.3997.i83.i, %squared ], [ 1.000000e+00, %B926.i.i ]
  br i1 %.33371686.not.i.i, label %B1324.i.i, label %B1186.if.lr.ph.i.i

B1186.if.lr.ph.i.i:                               ; preds = %B1164.i.i
  %.4366.i.i = fneg double %pulled.2.1.i.i
  %291 = getelementptr double, ptr %.312, i64 %.3028.i.i
  %292 = getelementptr double, ptr %.312, i64 %.3242.i.i
  br label %B1186.if.i.i

B1300.i.i:                                        ; preds = %B1240.if.i.i, %B1186.if.i.i
  %total.14.2.lcssa.i.i = phi double [ %.4373.i.i, %B1186.if.i.i ], [ %.4512.i82.i, %B1240.if.i.i ]
  %.4527.i81.i = getelementptr double, ptr %292, i64 %.4268.01694.i.i
  store double %total.14.2.lcssa.i.i, ptr %.4527.i81.i, align 8, !noalias !98
  %exitcond1806.not.i.i = icmp eq i64 %.219.i.i.i78, %.4337.i.i
  br i1 %exitcond1806.not.i.i, label %B1324.i.i, label %B1186.if.i.i

B1324.i.i:                                        ; preds = %B1300.i.i, %B1164.i.i
  br i1 %.9536.not.i.i.i, label %B2362.i.i, label %B1350.if.lr.ph.i.i

B1350.if.lr.ph.i.i:                               ; preds = %B1324.i.i
  %293 = getelementptr double, ptr %.312, i64 %.3242.i.i
  %294 = getelementptr double, ptr %.312, i64 %.2374.i.i
  %295 = getelementptr double, ptr %arg.grad, i64 %.3247.i.i
  br label %B1350.if.i.i

B1456.i.i:                                        ; preds = %B1394.if.i.i, %B1350.if.i.i
  %.4814.pre-phi.i.i = phi i64 [ 0, %B1350.if.i.i ], [ %.4790.i.i, %B1394.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.4666.i.i, %B1350.if.i.i ], [ %.4804.i.i, %B1394.if.i.i ]
  %296 = getelementptr double, ptr %294, i64 %.4814.pre-phi.i.i
  %.4820.i.i = getelementptr double, ptr %296, i64 %.4564.01702.i.i
  %.4821.i.i = load double, ptr %.4820.i.i, align 8, !noalias !98
  %.4826.i.i = fdiv double %total.15.2.lcssa.i.i, %.4821.i.i
  %.4835.i.i = getelementptr double, ptr %295, i64 %.4564.01702.i.i
  store double %.4826.i.i, ptr %.4835.i.i, align 8, !noalias !98
  %exitcond1808.not.i.i = icmp eq i64 %.966.i.i, %.4633.i.i
  br i1 %exitcond1808.not.i.i, label %B1546.if.i.i, label %B1350.if.i.i

B1750.preheader.i.i:                              ; preds = %B1660.i.i
  %297 = getelementptr double, ptr %.312, i64 %.2804.i.i
  %298 = getelementptr double, ptr %297, i64 %.2155.i.i
  br label %B1778.if.lr.ph.i.i

B1660.i.i:                                        ; preds = %B1598.if.i.i, %B1546.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4969.i.i, %B1546.if.i.i ], [ %.5109.i.i, %B1598.if.i.i ]
  %.5119.i.i = mul nsw i64 %.4867.01712.i.i, %.219.i.i.i78
  %299 = getelementptr double, ptr %294, i64 %.5119.i.i
  %.5125.i.i = getelementptr double, ptr %299, i64 %.4867.01712.i.i
  %.5126.i.i = load double, ptr %.5125.i.i, align 8, !noalias !98
  %.5131.i.i = fdiv double %total.16.2.lcssa.i.i, %.5126.i.i
  %.5140.i.i = getelementptr double, ptr %293, i64 %.4867.01712.i.i
  store double %.5131.i.i, ptr %.5140.i.i, align 8, !noalias !98
  %.4923.i.i = icmp sgt i64 %.4870.01713.i.i, 1
  br i1 %.4923.i.i, label %B1546.if.i.i, label %B1750.preheader.i.i

B1750.loopexit.i.i:                               ; preds = %B2020.i.i
  %.5237.i.i = add nsw i64 %.5175.01728.i.i, -1
  %.5241.i.i = add i64 %.5172.01727.i.i, -1
  %.5228.i.i = icmp sgt i64 %.5175.01728.i.i, 1
  br i1 %.5228.i.i, label %B1778.if.lr.ph.i.i, label %B2156.if.lr.ph.i.i

B1800.i.i:                                        ; preds = %B1778.if.i.i
  %.5402.i.i = load double, ptr %.5401.i.i, align 8, !noalias !98
  %.5408.i.i = load double, ptr %.5407.i.i, align 8, !noalias !98
  %.5409.i.i = fadd double %.5402.i.i, %.5408.i.i
  %.5410.i.i = fneg double %.5409.i.i
  %.5415.i.i = getelementptr double, ptr %295, i64 %.5293.01724.i.i
  %.5416.i.i = load double, ptr %.5415.i.i, align 8, !noalias !98
  %.5417.i.i = fmul double %.5416.i.i, %.5410.i.i
  %.5423.i.i = load double, ptr %.5422.i.i, align 8, !noalias !98
  %.5428.i.i = getelementptr double, ptr %298, i64 %.5293.01724.i.i
  %.5429.i.i = load double, ptr %.5428.i.i, align 8, !noalias !98
  %.5430.i.i = fmul double %.5423.i.i, %.5429.i.i
  %.5431.i.i = fsub double %.5417.i.i, %.5430.i.i
  %.5440.i.i = icmp eq i64 %.5172.01727.i.i, %.5293.01724.i.i
  br i1 %.5440.i.i, label %B1902.i.i, label %B1918.i.i

B1902.i.i:                                        ; preds = %B1800.i.i
  %.5443.i.i = fadd double %.5431.i.i, -1.000000e+00
  %.5446.i.i = fmul double %.5443.i.i, 5.000000e-01
  br label %B1918.i.i

B1918.i.i:                                        ; preds = %B1778.if.i.i, %B1902.i.i, %B1800.i.i
  %total.18.3.i.i = phi double [ %.5446.i.i, %B1902.i.i ], [ %.5431.i.i, %B1800.i.i ], [ 0.000000e+00, %B1778.if.i.i ]
  br i1 %.55401714.not.i.i, label %B2020.i.i, label %B1948.if.lr.ph.i.i

B1948.if.lr.ph.i.i:                               ; preds = %B1918.i.i
  %invariant.gep1721.i.i = getelementptr double, ptr %286, i64 %.5293.01724.i.i
  br label %B1948.if.i.i

B2020.i.i:                                        ; preds = %B1948.if.i.i, %B1918.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1918.i.i ], [ %.5598.i.i, %B1948.if.i.i ]
  %.5615.i.i = load double, ptr %.5614.i.i, align 8, !noalias !98
  %.5620.i.i = fdiv double %total.17.3.lcssa.i.i, %.5615.i.i
  %.5633.i.i = getelementptr double, ptr %330, i64 %.5293.01724.i.i
  store double %.5620.i.i, ptr %.5633.i.i, align 8, !noalias !98
  %exitcond1809.not.i.i = icmp eq i64 %.966.i.i, %.5362.i.i
  br i1 %exitcond1809.not.i.i, label %B1750.loopexit.i.i, label %B1778.if.i.i

B2118.loopexit.i.i:                               ; preds = %B2290.i.i
  %.5744.i.i = add nuw nsw i64 %.5675.01740.i.i, 1
  %exitcond1810.not.i.i = icmp eq i64 %.966.i.i, %.5744.i.i
  br i1 %exitcond1810.not.i.i, label %B2362.i.i, label %B2156.if.lr.ph.i.i

B2290.i.i:                                        ; preds = %B2218.if.i.i, %B2156.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5903.i.i, %B2156.if.i.i ], [ %.6047.i.i, %B2218.if.i.i ]
  %.6057.i.i = mul nsw i64 %.5797.01737.i.i, %.219.i.i.i78
  %300 = getelementptr double, ptr %294, i64 %.6057.i.i
  %.6063.i.i = getelementptr double, ptr %300, i64 %.5797.01737.i.i
  %.6064.i.i = load double, ptr %.6063.i.i, align 8, !noalias !98
  %.6069.i.i = fdiv double %total.19.3.lcssa.i.i, %.6064.i.i
  store double %.6069.i.i, ptr %.5902.i.i, align 8, !noalias !98
  %.5853.i.i90 = icmp sgt i64 %.5800.01738.i.i, 1
  br i1 %.5853.i.i90, label %B2156.if.i.i, label %B2118.loopexit.i.i

B2362.i.i:                                        ; preds = %B2118.loopexit.i.i, %B1324.i.i
  %.6305.i.i = load i64, ptr %.6304.i.i, align 8, !noalias !98
  %301 = getelementptr double, ptr %.312, i64 %.6305.i.i
  %.6309.i.i = getelementptr double, ptr %301, i64 %.1846.01803.i.i
  %.6310.i.i = load double, ptr %.6309.i.i, align 8, !noalias !98
  %.6523.i.i = load i64, ptr %.6522.i.i, align 8, !noalias !98
  %.6524.not.i.i = icmp eq i64 %.6523.i.i, 0
  br i1 %.6524.not.i.i, label %B2926.i.i, label %B2496.preheader.i.i

B2496.preheader.i.i:                              ; preds = %B2362.i.i
  br i1 %.33371686.not.i.i, label %B2662.preheader.i.i, label %B2496.if.lr.ph.i.i

B2496.if.lr.ph.i.i:                               ; preds = %B2496.preheader.i.i
  %302 = getelementptr double, ptr %.312, i64 %.3242.i.i
  %303 = getelementptr double, ptr %.312, i64 %.2594.i.i
  br label %B2496.if.i.i

B2496.loopexit.i.i:                               ; preds = %B2550.if.i.i, %B2496.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11750.i.i, %B2496.if.i.i ], [ %.6827.i.i, %B2550.if.i.i ]
  %indvars.iv.next.i.i = add nuw i64 %indvars.iv.i.i, 1
  %exitcond1812.not.i.i = icmp eq i64 %.219.i.i.i78, %.6622.i.i
  br i1 %exitcond1812.not.i.i, label %B2662.preheader.i.i, label %B2496.if.i.i

B2662.preheader.i.i:                              ; preds = %B2496.loopexit.i.i, %B2496.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2496.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2496.loopexit.i.i ]
  br i1 %.9536.not.i.i.i, label %B2892.i.i, label %B2662.if.lr.ph.i.i

B2662.if.lr.ph.i.i:                               ; preds = %B2662.preheader.i.i
  %304 = getelementptr double, ptr %.312, i64 %.2374.i.i
  br label %B2662.if.i.i

B2662.loopexit.i.i:                               ; preds = %B2838.i.i
  %.6946.i.i = add nuw nsw i64 %.6877.01763.i.i, 1
  %exitcond1816.not.i.i = icmp eq i64 %.966.i.i, %.6946.i.i
  br i1 %exitcond1816.not.i.i, label %B2892.i.i, label %B2662.if.i.i

B2838.i.i:                                        ; preds = %B2764.if.i.i
  %.7073.i.i = add nuw nsw i64 %.7004.01758.i.i, 1
  %.7304.i.i = getelementptr double, ptr %336, i64 %.7004.01758.i.i
  %.7305.i.i = load double, ptr %.7304.i.i, align 8, !noalias !98
  %.7307.i.i = fmul double %.7286.i.i, %.7305.i.i
  %.7311.i.i = fadd double %by_log_weight.5.21760.i.i, %.7307.i.i
  %exitcond1815.not.i.i = icmp eq i64 %.966.i.i, %.7073.i.i
  br i1 %exitcond1815.not.i.i, label %B2662.loopexit.i.i, label %B2764.if.lr.ph.i.i

B2892.i.i:                                        ; preds = %B2662.loopexit.i.i, %B2662.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2662.preheader.i.i ], [ %.7311.i.i, %B2662.loopexit.i.i ]
  %.234.i1643.i.i = load i64, ptr %.233.i.i.i85, align 8, !noalias !105
  %.74590.not.i.i.i = icmp slt i64 %.234.i1643.i.i, 1
  br i1 %.74590.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2892.i.i
  %.656.i.i.i = mul nuw nsw i64 %.234.i1643.i.i, %.1846.01803.i.i
  %.654.i.i.i92 = load i64, ptr %.653.i1644.i.i, align 8, !noalias !105
  %.444.i1645.i.i = load i64, ptr %.443.i.i.i86, align 8, !noalias !105
  %305 = getelementptr i64, ptr %.63, i64 %.444.i1645.i.i
  %306 = getelementptr double, ptr %.108, i64 %.654.i.i.i92
  %307 = getelementptr double, ptr %306, i64 %.656.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2892.i.i
  %.1022.i.i.i = load i64, ptr %.1021.i.i.i, align 8, !noalias !105
  %.1023.i.i.i = icmp sgt i64 %.1022.i.i.i, -1
  br i1 %.1023.i.i.i, label %B272.i.i.i, label %B2926.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1112.i.i.i = load i64, ptr %.319.i, align 8, !noalias !105
  %308 = getelementptr i64, ptr %.63, i64 %.1112.i.i.i
  %.idx.i.i.i = mul i64 %.1022.i.i.i, 408
  %309 = getelementptr i8, ptr %308, i64 %.idx.i.i.i
  %.1736.i.i.i = getelementptr i8, ptr %309, i64 8
  %.1737.i.i.i = load i64, ptr %.1736.i.i.i, align 8, !noalias !105
  %.225493.not.i.i.i = icmp slt i64 %.1737.i.i.i, 1
  br i1 %.225493.not.i.i.i, label %B2926.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2160.i.i.i = getelementptr i8, ptr %309, i64 216
  %.2161.i.i.i = load i64, ptr %.2160.i.i.i, align 8, !noalias !105
  %.1951.i.i.i100 = mul nuw nsw i64 %.1737.i.i.i, %.1846.01803.i.i
  %.1949.i.i.i = load i64, ptr %.1948.i.i.i, align 8, !noalias !105
  %310 = getelementptr double, ptr %.312, i64 %.2161.i.i.i
  %311 = getelementptr double, ptr %310, i64 %.1951.i.i.i100
  %312 = getelementptr double, ptr %.108, i64 %.1949.i.i.i
  %313 = getelementptr double, ptr %312, i64 %.1951.i.i.i100
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.687.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.758.i.i.i, %B160.if.i.i.i ]
  %.758.i.i.i = add nuw nsw i64 %.687.091.i.i.i, 1
  %.786.i.i.i93 = getelementptr i64, ptr %305, i64 %.687.091.i.i.i
  %.787.i.i.i94 = load i64, ptr %.786.i.i.i93, align 8, !noalias !105
  %.789.i.i.i = getelementptr double, ptr %.428, i64 %.787.i.i.i94
  %.790.i.i.i = load double, ptr %.789.i.i.i, align 8, !noalias !105
  %.794.i.i.i = getelementptr double, ptr %307, i64 %.687.091.i.i.i
  %.795.i.i.i = load double, ptr %.794.i.i.i, align 8, !noalias !105
  %.797.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.795.i.i.i
  %.798.i.i.i = fadd double %.790.i.i.i, %.797.i.i.i
  store double %.798.i.i.i, ptr %.789.i.i.i, align 8, !noalias !105
  %exitcond.not.i1646.i.i = icmp eq i64 %.758.i.i.i, %.234.i1643.i.i
  br i1 %exitcond.not.i1646.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2198.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2267.i.i.i, %B552.if.i.i.i ]
  %.2267.i.i.i = add nuw nsw i64 %.2198.094.i.i.i, 1
  %.2295.i.i.i = getelementptr double, ptr %311, i64 %.2198.094.i.i.i
  %.2296.i.i.i = load double, ptr %.2295.i.i.i, align 8, !noalias !105
  %.2300.i.i.i = getelementptr double, ptr %313, i64 %.2198.094.i.i.i
  %.2301.i.i.i = load double, ptr %.2300.i.i.i, align 8, !noalias !105
  %.2303.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2301.i.i.i
  %.2304.i.i.i = fadd double %.2296.i.i.i, %.2303.i.i.i
  store double %.2304.i.i.i, ptr %.2295.i.i.i, align 8, !noalias !105
  %exitcond96.not.i.i.i = icmp eq i64 %.2267.i.i.i, %.1737.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2926.i.i, label %B552.if.i.i.i

B2926.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2362.i.i
  br i1 %.33371686.not.i.i, label %B420.loopexit.i.i, label %B2948.if.lr.ph.i.i

B2948.if.lr.ph.i.i:                               ; preds = %B2926.i.i
  %314 = getelementptr double, ptr %.312, i64 %.3242.i.i
  %315 = getelementptr double, ptr %.312, i64 %.2594.i.i
  %invariant.gep1778.i.i = getelementptr i64, ptr %.63, i64 %.1846.01803.i.i
  %316 = getelementptr double, ptr %.108, i64 %.2152.i.i
  %317 = getelementptr double, ptr %316, i64 %.2157.i.i
  br label %B2948.if.i.i

B2948.loopexit.i.i:                               ; preds = %B3698.loopexit.i.i, %B3698.preheader.i.i
  %exitcond1822.not.i.i = icmp eq i64 %.219.i.i.i78, %.7463.i.i
  br i1 %exitcond1822.not.i.i, label %B420.loopexit.i.i, label %B2948.if.i.i

B3140.i.i:                                        ; preds = %B3008.if.i.i, %B2948.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B2948.if.i.i ], [ %.7658.i.i, %B3008.if.i.i ]
  %.7695.i.i = getelementptr i64, ptr %287, i64 %.7394.01799.i.i
  %.7696.i.i = load i64, ptr %.7695.i.i, align 8, !noalias !98
  %.7702.i.i = getelementptr i8, ptr %.7695.i.i, i64 8
  %.7703.i.i = load i64, ptr %.7702.i.i, align 8, !noalias !98
  %.7704.i.i = sub nsw i64 %.7703.i.i, %.7696.i.i
  %.82171772.not.i.i = icmp slt i64 %.7704.i.i, 1
  br i1 %.82171772.not.i.i, label %B3390.i.i, label %B3320.if.lr.ph.i.i

B3320.if.lr.ph.i.i:                               ; preds = %B3140.i.i
  %.8133.i.i = mul nuw nsw i64 %.7704.i.i, %.1846.01803.i.i
  %.8130.i.i = mul nsw i64 %.7696.i.i, %.327.i.i80
  %.8128.i.i = load i64, ptr %.8127.i.i, align 8, !noalias !98
  %.7914.i.i = load i64, ptr %.7913.i.i, align 8, !noalias !98
  %318 = getelementptr i64, ptr %.63, i64 %.7914.i.i
  %319 = getelementptr i64, ptr %318, i64 %.7696.i.i
  %.8265.i.i = fmul double %.6310.i.i, %by_pull.2.2.lcssa.i.i
  %320 = getelementptr double, ptr %.108, i64 %.8128.i.i
  %321 = getelementptr double, ptr %320, i64 %.8130.i.i
  %322 = getelementptr double, ptr %321, i64 %.8133.i.i
  br label %B3320.if.i.i

B3390.i.i:                                        ; preds = %B3320.if.i.i, %B3140.i.i
  %.8494.i.i = load i64, ptr %.8493.i.i, align 8, !noalias !98
  %.85741780.not.i.i = icmp slt i64 %.8494.i.i, 1
  br i1 %.85741780.not.i.i, label %B3698.preheader.i.i, label %B3454.if.lr.ph.i.i

B3454.if.lr.ph.i.i:                               ; preds = %B3390.i.i
  %.9004.i.i = fmul double %.6310.i.i, %by_pull.2.2.lcssa.i.i
  %.9007.i.i = mul nuw nsw i64 %.7394.01799.i.i, %.219.i.i.i78
  %323 = getelementptr double, ptr %317, i64 %.9007.i.i
  br label %B3454.if.i.i

B3454.loopexit.i.i:                               ; preds = %B3999.i.i
  %.8587.i.i = add nuw nsw i64 %.8518.01781.i.i, 1
  %exitcond1819.not.i.i = icmp eq i64 %.8587.i.i, %.8494.i.i
  br i1 %exitcond1819.not.i.i, label %B3698.preheader.i.i, label %B3454.if.i.i

B3698.preheader.i.i:                              ; preds = %B3454.loopexit.i.i, %B3390.i.i
  br i1 %.9536.not.i.i.i, label %B2948.loopexit.i.i, label %B3698.if.lr.ph.i.i

B3698.if.lr.ph.i.i:                               ; preds = %B3698.preheader.i.i
  %.9283.i.i = mul nuw nsw i64 %.7394.01799.i.i, %.219.i.i.i78
  %324 = getelementptr double, ptr %317, i64 %.9283.i.i
  %325 = getelementptr double, ptr %284, i64 %.9283.i.i
  br label %B3698.if.i.i

B3580.i.i:                                        ; preds = %B3546.if.i.i
  %.9000.i.i = getelementptr double, ptr %345, i64 %.8985.i.i
  %.9001.i.i = load double, ptr %.9000.i.i, align 8, !noalias !98
  %.9015.i.i = getelementptr double, ptr %323, i64 %.8883.01776.i.i
  %.9016.i.i = load double, ptr %.9015.i.i, align 8, !noalias !98
  %.9017.i.i = fmul double %.9004.i.i, %.9016.i.i
  %.9018.i.i = fsub double %.9001.i.i, %.9017.i.i
  store double %.9018.i.i, ptr %.9000.i.i, align 8, !noalias !98
  br label %B3999.i.i

B3698.loopexit.i.i:                               ; preds = %B3862.if.i.i
  %exitcond1821.not.i.i = icmp eq i64 %.966.i.i, %.9131.i.i
  br i1 %exitcond1821.not.i.i, label %B2948.loopexit.i.i, label %B3698.if.i.i

B3862.if.lr.ph.i.i:                               ; preds = %B3732.if.i.i, %B3698.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3698.if.i.i ], [ %.9303.i.i, %B3732.if.i.i ]
  %.9470.i.i = mul nuw nsw i64 %.9062.01796.i.i, %.219.i.i.i78
  %326 = getelementptr double, ptr %286, i64 %.9470.i.i
  %invariant.gep1793.i.i = getelementptr double, ptr %286, i64 %.9062.01796.i.i
  br label %B3862.if.i.i

B3999.i.i:                                        ; preds = %B3546.if.i.i, %B3580.i.i
  %exitcond1818.not.i.i = icmp eq i64 %.219.i.i.i78, %.8952.i.i
  br i1 %exitcond1818.not.i.i, label %B3454.loopexit.i.i, label %B3546.if.i.i

B836.if.lr.ph.i.i:                                ; preds = %B802.loopexit.i.i, %B802.if.lr.ph.i.i
  %.3281.01688.i.i = phi i64 [ 0, %B802.if.lr.ph.i.i ], [ %.3350.i.i, %B802.loopexit.i.i ]
  %.3499.i.i = mul nuw nsw i64 %.3281.01688.i.i, %.219.i.i.i78
  %327 = getelementptr double, ptr %284, i64 %.3499.i.i
  %.3510.i.i88 = getelementptr double, ptr %288, i64 %.3281.01688.i.i
  br label %B836.if.i.i

B836.if.i.i:                                      ; preds = %B836.if.i.i, %B836.if.lr.ph.i.i
  %.3403.01685.i.i = phi i64 [ 0, %B836.if.lr.ph.i.i ], [ %.3472.i.i, %B836.if.i.i ]
  %.3472.i.i = add nuw nsw i64 %.3403.01685.i.i, 1
  %.3504.i.i = getelementptr double, ptr %327, i64 %.3403.01685.i.i
  %.3505.i.i = load double, ptr %.3504.i.i, align 8, !noalias !98
  %.3511.i.i = load double, ptr %.3510.i.i88, align 8, !noalias !98
  %.3515.i.i = getelementptr double, ptr %289, i64 %.3403.01685.i.i
  %.3516.i.i = load double, ptr %.3515.i.i, align 8, !noalias !98
  %.3517.i.i = fmul double %.3511.i.i, %.3516.i.i
  %.3518.i.i = fadd double %.3505.i.i, %.3517.i.i
  store double %.3518.i.i, ptr %.3504.i.i, align 8, !noalias !98
  %exitcond.not.i79.i = icmp eq i64 %.3403.01685.i.i, %.3281.01688.i.i
  br i1 %exitcond.not.i79.i, label %B802.loopexit.i.i, label %B836.if.i.i

B1186.if.i.i:                                     ; preds = %B1300.i.i, %B1186.if.lr.ph.i.i
  %.4268.01694.i.i = phi i64 [ 0, %B1186.if.lr.ph.i.i ], [ %.4337.i.i, %B1300.i.i ]
  %.4337.i.i = add nuw nsw i64 %.4268.01694.i.i, 1
  %.4371.i.i = getelementptr double, ptr %291, i64 %.4268.01694.i.i
  %.4372.i.i = load double, ptr %.4371.i.i, align 8, !noalias !98
  %.4373.i.i = fmul double %.4372.i.i, %.4366.i.i
  %.44581689.not.not.i.i = icmp sgt i64 %.219.i.i.i78, %.4268.01694.i.i
  br i1 %.44581689.not.not.i.i, label %B1240.if.lr.ph.i.i, label %B1300.i.i

B1240.if.lr.ph.i.i:                               ; preds = %B1186.if.i.i
  %invariant.gep.i.i101 = getelementptr double, ptr %285, i64 %.4268.01694.i.i
  br label %B1240.if.i.i

B1240.if.i.i:                                     ; preds = %B1240.if.i.i, %B1240.if.lr.ph.i.i
  %total.14.21692.i.i = phi double [ %.4373.i.i, %B1240.if.lr.ph.i.i ], [ %.4512.i82.i, %B1240.if.i.i ]
  %.4402.01690.i.i = phi i64 [ %.4268.01694.i.i, %B1240.if.lr.ph.i.i ], [ %.4471.i.i, %B1240.if.i.i ]
  %.4471.i.i = add nuw i64 %.4402.01690.i.i, 1
  %.4497.i.i = mul nsw i64 %.4402.01690.i.i, %.219.i.i.i78
  %gep.i.i102 = getelementptr double, ptr %invariant.gep.i.i101, i64 %.4497.i.i
  %.4504.i.i = load double, ptr %gep.i.i102, align 8, !noalias !98
  %.4508.i.i = getelementptr double, ptr %292, i64 %.4402.01690.i.i
  %.4509.i.i = load double, ptr %.4508.i.i, align 8, !noalias !98
  %.4510.i.i = fmul double %.4504.i.i, %.4509.i.i
  %.4512.i82.i = fadd double %total.14.21692.i.i, %.4510.i.i
  %exitcond1805.not.i.i = icmp eq i64 %.4471.i.i, %.219.i.i.i78
  br i1 %exitcond1805.not.i.i, label %B1300.i.i, label %B1240.if.i.i

B1350.if.i.i:                                     ; preds = %B1456.i.i, %B1350.if.lr.ph.i.i
  %.4564.01702.i.i = phi i64 [ 0, %B1350.if.lr.ph.i.i ], [ %.4633.i.i, %B1456.i.i ]
  %.4633.i.i = add nuw nsw i64 %.4564.01702.i.i, 1
  %.4665.i.i = getelementptr double, ptr %293, i64 %.4564.01702.i.i
  %.4666.i.i = load double, ptr %.4665.i.i, align 8, !noalias !98
  %.47501696.not.i.i = icmp eq i64 %.4564.01702.i.i, 0
  br i1 %.47501696.not.i.i, label %B1456.i.i, label %B1394.if.lr.ph.i.i

B1394.if.lr.ph.i.i:                               ; preds = %B1350.if.i.i
  %.4790.i.i = mul nsw i64 %.4564.01702.i.i, %.219.i.i.i78
  %328 = getelementptr double, ptr %294, i64 %.4790.i.i
  br label %B1394.if.i.i

B1394.if.i.i:                                     ; preds = %B1394.if.i.i, %B1394.if.lr.ph.i.i
  %total.15.21699.i.i = phi double [ %.4666.i.i, %B1394.if.lr.ph.i.i ], [ %.4804.i.i, %B1394.if.i.i ]
  %.4694.01697.i.i = phi i64 [ 0, %B1394.if.lr.ph.i.i ], [ %.4763.i.i, %B1394.if.i.i ]
  %.4763.i.i = add nuw nsw i64 %.4694.01697.i.i, 1
  %.4795.i.i = getelementptr double, ptr %328, i64 %.4694.01697.i.i
  %.4796.i.i = load double, ptr %.4795.i.i, align 8, !noalias !98
  %.4800.i.i89 = getelementptr double, ptr %295, i64 %.4694.01697.i.i
  %.4801.i.i = load double, ptr %.4800.i.i89, align 8, !noalias !98
  %.4802.i.i = fmul double %.4796.i.i, %.4801.i.i
  %.4804.i.i = fsub double %total.15.21699.i.i, %.4802.i.i
  %exitcond1807.not.i.i = icmp eq i64 %.4763.i.i, %.4564.01702.i.i
  br i1 %exitcond1807.not.i.i, label %B1456.i.i, label %B1394.if.i.i

B1546.if.i.i:                                     ; preds = %B1456.i.i, %B1660.i.i
  %.4870.01713.i.i = phi i64 [ %.4932.i.i, %B1660.i.i ], [ %storemerge1617.i.i, %B1456.i.i ]
  %.4867.01712.i.i = phi i64 [ %.4936.i.i, %B1660.i.i ], [ %.4843.i.i, %B1456.i.i ]
  %.4932.i.i = add nsw i64 %.4870.01713.i.i, -1
  %.4936.i.i = add i64 %.4867.01712.i.i, -1
  %.4968.i.i = getelementptr double, ptr %295, i64 %.4867.01712.i.i
  %.4969.i.i = load double, ptr %.4968.i.i, align 8, !noalias !98
  %.4974.i.i = add nsw i64 %.4867.01712.i.i, 1
  %.5012.i.i = sub i64 %.966.i.i, %.4974.i.i
  %.50551704.not.i.i = icmp eq i64 %.5012.i.i, 0
  br i1 %.50551704.not.i.i, label %B1660.i.i, label %B1598.if.lr.ph.i.i

B1598.if.lr.ph.i.i:                               ; preds = %B1546.if.i.i
  %invariant.gep1709.i.i = getelementptr double, ptr %294, i64 %.4867.01712.i.i
  br label %B1598.if.i.i

B1598.if.i.i:                                     ; preds = %B1598.if.i.i, %B1598.if.lr.ph.i.i
  %total.16.21707.i.i = phi double [ %.4969.i.i, %B1598.if.lr.ph.i.i ], [ %.5109.i.i, %B1598.if.i.i ]
  %.5002.01706.i.i = phi i64 [ %.5012.i.i, %B1598.if.lr.ph.i.i ], [ %.5064.i.i, %B1598.if.i.i ]
  %.4999.01705.i.i = phi i64 [ %.4974.i.i, %B1598.if.lr.ph.i.i ], [ %.5068.i.i, %B1598.if.i.i ]
  %.5064.i.i = add nsw i64 %.5002.01706.i.i, -1
  %.5068.i.i = add i64 %.4999.01705.i.i, 1
  %.5094.i.i = mul nsw i64 %.4999.01705.i.i, %.219.i.i.i78
  %gep1710.i.i = getelementptr double, ptr %invariant.gep1709.i.i, i64 %.5094.i.i
  %.5101.i.i = load double, ptr %gep1710.i.i, align 8, !noalias !98
  %.5105.i.i = getelementptr double, ptr %293, i64 %.4999.01705.i.i
  %.5106.i.i = load double, ptr %.5105.i.i, align 8, !noalias !98
  %.5107.i.i = fmul double %.5101.i.i, %.5106.i.i
  %.5109.i.i = fsub double %total.16.21707.i.i, %.5107.i.i
  %.5055.i.i = icmp sgt i64 %.5002.01706.i.i, 1
  br i1 %.5055.i.i, label %B1598.if.i.i, label %B1660.i.i

B1778.if.lr.ph.i.i:                               ; preds = %B1750.loopexit.i.i, %B1750.preheader.i.i
  %.5175.01728.i.i = phi i64 [ %storemerge1617.i.i, %B1750.preheader.i.i ], [ %.5237.i.i, %B1750.loopexit.i.i ]
  %.5172.01727.i.i = phi i64 [ %.4843.i.i, %B1750.preheader.i.i ], [ %.5241.i.i, %B1750.loopexit.i.i ]
  %.5399.i.i = add nsw i64 %.5172.01727.i.i, %.3247.i.i
  %.5401.i.i = getelementptr double, ptr %.517, i64 %.5399.i.i
  %.5407.i.i = getelementptr double, ptr %298, i64 %.5172.01727.i.i
  %.5422.i.i = getelementptr double, ptr %arg.grad, i64 %.5399.i.i
  %.5459.i.i = add nsw i64 %.5172.01727.i.i, 1
  %.5497.i.i = sub i64 %.966.i.i, %.5459.i.i
  %.55401714.not.i.i = icmp eq i64 %.5497.i.i, 0
  %invariant.gep1719.i.i = getelementptr double, ptr %294, i64 %.5172.01727.i.i
  %.5608.i.i = mul nsw i64 %.5172.01727.i.i, %.219.i.i.i78
  %329 = getelementptr double, ptr %294, i64 %.5608.i.i
  %.5614.i.i = getelementptr double, ptr %329, i64 %.5172.01727.i.i
  %330 = getelementptr double, ptr %286, i64 %.5608.i.i
  br label %B1778.if.i.i

B1778.if.i.i:                                     ; preds = %B1778.if.lr.ph.i.i, %B2020.i.i
  %.5293.01724.i.i = phi i64 [ 0, %B1778.if.lr.ph.i.i ], [ %.5362.i.i, %B2020.i.i ]
  %.5362.i.i = add nuw nsw i64 %.5293.01724.i.i, 1
  %.5395.not.i.i = icmp sgt i64 %.5293.01724.i.i, %.5172.01727.i.i
  br i1 %.5395.not.i.i, label %B1918.i.i, label %B1800.i.i

B1948.if.i.i:                                     ; preds = %B1948.if.i.i, %B1948.if.lr.ph.i.i
  %total.17.31717.i.i = phi double [ %total.18.3.i.i, %B1948.if.lr.ph.i.i ], [ %.5598.i.i, %B1948.if.i.i ]
  %.5487.01716.i.i = phi i64 [ %.5497.i.i, %B1948.if.lr.ph.i.i ], [ %.5549.i.i, %B1948.if.i.i ]
  %.5484.01715.i.i = phi i64 [ %.5459.i.i, %B1948.if.lr.ph.i.i ], [ %.5553.i.i, %B1948.if.i.i ]
  %.5549.i.i = add nsw i64 %.5487.01716.i.i, -1
  %.5553.i.i = add i64 %.5484.01715.i.i, 1
  %331 = mul nsw i64 %.5484.01715.i.i, %.219.i.i.i78
  %gep1720.i.i = getelementptr double, ptr %invariant.gep1719.i.i, i64 %331
  %.5586.i.i = load double, ptr %gep1720.i.i, align 8, !noalias !98
  %gep1722.i.i = getelementptr double, ptr %invariant.gep1721.i.i, i64 %331
  %.5595.i.i = load double, ptr %gep1722.i.i, align 8, !noalias !98
  %.5596.i.i = fmul double %.5586.i.i, %.5595.i.i
  %.5598.i.i = fsub double %total.17.31717.i.i, %.5596.i.i
  %.5540.i.i = icmp sgt i64 %.5487.01716.i.i, 1
  br i1 %.5540.i.i, label %B1948.if.i.i, label %B2020.i.i

B2156.if.lr.ph.i.i:                               ; preds = %B1750.loopexit.i.i, %B2118.loopexit.i.i
  %.5675.01740.i.i = phi i64 [ %.5744.i.i, %B2118.loopexit.i.i ], [ 0, %B1750.loopexit.i.i ]
  %332 = mul nsw i64 %.5675.01740.i.i, %.219.i.i.i78
  %333 = getelementptr double, ptr %286, i64 %332
  br label %B2156.if.i.i

B2156.if.i.i:                                     ; preds = %B2156.if.lr.ph.i.i, %B2290.i.i
  %.5800.01738.i.i = phi i64 [ %storemerge1617.i.i, %B2156.if.lr.ph.i.i ], [ %.5862.i.i, %B2290.i.i ]
  %.5797.01737.i.i = phi i64 [ %.4843.i.i, %B2156.if.lr.ph.i.i ], [ %.5866.i.i, %B2290.i.i ]
  %.5862.i.i = add nsw i64 %.5800.01738.i.i, -1
  %.5866.i.i = add i64 %.5797.01737.i.i, -1
  %.5902.i.i = getelementptr double, ptr %333, i64 %.5797.01737.i.i
  %.5903.i.i = load double, ptr %.5902.i.i, align 8, !noalias !98
  %.5908.i.i = add nsw i64 %.5797.01737.i.i, 1
  %.5946.i.i = sub i64 %.966.i.i, %.5908.i.i
  %.59891729.not.i.i = icmp eq i64 %.5946.i.i, 0
  br i1 %.59891729.not.i.i, label %B2290.i.i, label %B2218.if.lr.ph.i.i

B2218.if.lr.ph.i.i:                               ; preds = %B2156.if.i.i
  %invariant.gep1734.i.i = getelementptr double, ptr %294, i64 %.5797.01737.i.i
  br label %B2218.if.i.i

B2218.if.i.i:                                     ; preds = %B2218.if.i.i, %B2218.if.lr.ph.i.i
  %total.19.31732.i.i = phi double [ %.5903.i.i, %B2218.if.lr.ph.i.i ], [ %.6047.i.i, %B2218.if.i.i ]
  %.5936.01731.i.i = phi i64 [ %.5946.i.i, %B2218.if.lr.ph.i.i ], [ %.5998.i.i, %B2218.if.i.i ]
  %.5933.01730.i.i = phi i64 [ %.5908.i.i, %B2218.if.lr.ph.i.i ], [ %.6002.i.i, %B2218.if.i.i ]
  %.5998.i.i = add nsw i64 %.5936.01731.i.i, -1
  %.6002.i.i = add i64 %.5933.01730.i.i, 1
  %.6034.i.i = getelementptr double, ptr %333, i64 %.5933.01730.i.i
  %.6035.i.i = load double, ptr %.6034.i.i, align 8, !noalias !98
  %.6037.i.i = mul nsw i64 %.5933.01730.i.i, %.219.i.i.i78
  %gep1735.i.i = getelementptr double, ptr %invariant.gep1734.i.i, i64 %.6037.i.i
  %.6044.i.i = load double, ptr %gep1735.i.i, align 8, !noalias !98
  %.6045.i.i = fmul double %.6035.i.i, %.6044.i.i
  %.6047.i.i = fsub double %total.19.31732.i.i, %.6045.i.i
  %.5989.i.i = icmp sgt i64 %.5936.01731.i.i, 1
  br i1 %.5989.i.i, label %B2218.if.i.i, label %B2290.i.i

B2496.if.i.i:                                     ; preds = %B2496.loopexit.i.i, %B2496.if.lr.ph.i.i
  %indvars.iv.i.i = phi i64 [ 1, %B2496.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B2496.loopexit.i.i ]
  %by_log_weight.4.11750.i.i = phi double [ 0.000000e+00, %B2496.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2496.loopexit.i.i ]
  %.6553.01748.i.i = phi i64 [ 0, %B2496.if.lr.ph.i.i ], [ %.6622.i.i, %B2496.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.966.i.i, i64 %indvars.iv.i.i)
  %.6622.i.i = add nuw nsw i64 %.6553.01748.i.i, 1
  br i1 %.9536.not.i.i.i, label %B2496.loopexit.i.i, label %B2550.if.lr.ph.i.i

B2550.if.lr.ph.i.i:                               ; preds = %B2496.if.i.i
  %.6806.i.i = mul nuw nsw i64 %.6553.01748.i.i, %.219.i.i.i78
  %334 = getelementptr double, ptr %285, i64 %.6806.i.i
  %.6823.i.i = getelementptr double, ptr %303, i64 %.6553.01748.i.i
  %.6824.i.i = load double, ptr %.6823.i.i, align 8, !noalias !98
  br label %B2550.if.i.i

B2550.if.i.i:                                     ; preds = %B2550.if.i.i, %B2550.if.lr.ph.i.i
  %by_log_weight.3.21745.i.i = phi double [ %by_log_weight.4.11750.i.i, %B2550.if.lr.ph.i.i ], [ %.6827.i.i, %B2550.if.i.i ]
  %.6710.01743.i.i = phi i64 [ 0, %B2550.if.lr.ph.i.i ], [ %.6779.i.i, %B2550.if.i.i ]
  %.6779.i.i = add nuw nsw i64 %.6710.01743.i.i, 1
  %.6811.i.i = getelementptr double, ptr %334, i64 %.6710.01743.i.i
  %.6812.i.i = load double, ptr %.6811.i.i, align 8, !noalias !98
  %.6816.i.i = getelementptr double, ptr %302, i64 %.6710.01743.i.i
  %.6817.i.i = load double, ptr %.6816.i.i, align 8, !noalias !98
  %.6818.i.i = fmul double %.6812.i.i, %.6817.i.i
  %.6825.i.i = fmul double %.6824.i.i, %.6818.i.i
  %.6827.i.i = fadd double %by_log_weight.3.21745.i.i, %.6825.i.i
  %exitcond1811.not.i.i = icmp eq i64 %.6779.i.i, %smin.i.i
  br i1 %exitcond1811.not.i.i, label %B2496.loopexit.i.i, label %B2550.if.i.i

B2662.if.i.i:                                     ; preds = %B2662.loopexit.i.i, %B2662.if.lr.ph.i.i
  %by_log_weight.6.11765.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2662.if.lr.ph.i.i ], [ %.7311.i.i, %B2662.loopexit.i.i ]
  %.6877.01763.i.i = phi i64 [ 0, %B2662.if.lr.ph.i.i ], [ %.6946.i.i, %B2662.loopexit.i.i ]
  %.7268.i.i = mul nsw i64 %.6877.01763.i.i, %.219.i.i.i78
  %335 = getelementptr double, ptr %304, i64 %.7268.i.i
  %336 = getelementptr double, ptr %286, i64 %.7268.i.i
  br label %B2764.if.lr.ph.i.i

B2764.if.lr.ph.i.i:                               ; preds = %B2662.if.i.i, %B2838.i.i
  %by_log_weight.5.21760.i.i = phi double [ %by_log_weight.6.11765.i.i, %B2662.if.i.i ], [ %.7311.i.i, %B2838.i.i ]
  %.7004.01758.i.i = phi i64 [ 0, %B2662.if.i.i ], [ %.7073.i.i, %B2838.i.i ]
  %smin1813.i.i = tail call i64 @llvm.smin.i64(i64 %.6877.01763.i.i, i64 %.7004.01758.i.i)
  %.7103.i.i = icmp eq i64 %.6877.01763.i.i, %.7004.01758.i.i
  %..i.i91 = select i1 %.7103.i.i, double -1.000000e+00, double 0.000000e+00
  %.7277.i.i = mul nsw i64 %.7004.01758.i.i, %.219.i.i.i78
  %337 = getelementptr double, ptr %304, i64 %.7277.i.i
  br label %B2764.if.i.i

B2764.if.i.i:                                     ; preds = %B2764.if.i.i, %B2764.if.lr.ph.i.i
  %total.20.31755.i.i = phi double [ %..i.i91, %B2764.if.lr.ph.i.i ], [ %.7286.i.i, %B2764.if.i.i ]
  %.7172.01753.i.i = phi i64 [ 0, %B2764.if.lr.ph.i.i ], [ %.7241.i.i, %B2764.if.i.i ]
  %.7241.i.i = add nuw nsw i64 %.7172.01753.i.i, 1
  %.7273.i.i = getelementptr double, ptr %335, i64 %.7172.01753.i.i
  %.7274.i.i = load double, ptr %.7273.i.i, align 8, !noalias !98
  %.7282.i.i = getelementptr double, ptr %337, i64 %.7172.01753.i.i
  %.7283.i.i = load double, ptr %.7282.i.i, align 8, !noalias !98
  %.7284.i.i = fmul double %.7274.i.i, %.7283.i.i
  %.7286.i.i = fadd double %total.20.31755.i.i, %.7284.i.i
  %exitcond1814.not.i.i = icmp eq i64 %.7172.01753.i.i, %smin1813.i.i
  br i1 %exitcond1814.not.i.i, label %B2838.i.i, label %B2764.if.i.i

B2948.if.i.i:                                     ; preds = %B2948.loopexit.i.i, %B2948.if.lr.ph.i.i
  %.7394.01799.i.i = phi i64 [ 0, %B2948.if.lr.ph.i.i ], [ %.7463.i.i, %B2948.loopexit.i.i ]
  %.7463.i.i = add nuw nsw i64 %.7394.01799.i.i, 1
  %.13.i1649.i.i = tail call i64 @llvm.smin.i64(i64 %.966.i.i, i64 %.7463.i.i)
  %storemerge1624.i.i = tail call i64 @llvm.smax.i64(i64 %.13.i1649.i.i, i64 0)
  br i1 %.9536.not.i.i.i, label %B3140.i.i, label %B3008.if.lr.ph.i.i

B3008.if.lr.ph.i.i:                               ; preds = %B2948.if.i.i
  %.7644.i.i = mul nuw nsw i64 %.7394.01799.i.i, %.219.i.i.i78
  %338 = getelementptr double, ptr %285, i64 %.7644.i.i
  %339 = getelementptr double, ptr %284, i64 %.7644.i.i
  %.7674.i.i = getelementptr double, ptr %315, i64 %.7394.01799.i.i
  br label %B3008.if.i.i

B3008.if.i.i:                                     ; preds = %B3008.if.i.i, %B3008.if.lr.ph.i.i
  %by_pull.2.21770.i.i = phi double [ 0.000000e+00, %B3008.if.lr.ph.i.i ], [ %.7658.i.i, %B3008.if.i.i ]
  %.7551.01769.i.i = phi i64 [ %storemerge1624.i.i, %B3008.if.lr.ph.i.i ], [ %.7613.i.i, %B3008.if.i.i ]
  %.7548.01768.i.i = phi i64 [ 0, %B3008.if.lr.ph.i.i ], [ %.7617.i.i, %B3008.if.i.i ]
  %.7613.i.i = add nsw i64 %.7551.01769.i.i, -1
  %.7617.i.i = add nuw nsw i64 %.7548.01768.i.i, 1
  %.7649.i.i = getelementptr double, ptr %338, i64 %.7548.01768.i.i
  %.7650.i.i = load double, ptr %.7649.i.i, align 8, !noalias !98
  %.7654.i.i = getelementptr double, ptr %314, i64 %.7548.01768.i.i
  %.7655.i.i = load double, ptr %.7654.i.i, align 8, !noalias !98
  %.7656.i.i = fmul double %.7650.i.i, %.7655.i.i
  %.7658.i.i = fadd double %by_pull.2.21770.i.i, %.7656.i.i
  %.7668.i.i = getelementptr double, ptr %339, i64 %.7548.01768.i.i
  %.7669.i.i = load double, ptr %.7668.i.i, align 8, !noalias !98
  %.7675.i.i = load double, ptr %.7674.i.i, align 8, !noalias !98
  %.7681.i.i = fmul double %.7655.i.i, %.7675.i.i
  %.7682.i.i = fadd double %.7669.i.i, %.7681.i.i
  store double %.7682.i.i, ptr %.7668.i.i, align 8, !noalias !98
  %.7604.i.i = icmp samesign ugt i64 %.7551.01769.i.i, 1
  br i1 %.7604.i.i, label %B3008.if.i.i, label %B3140.i.i

B3320.if.i.i:                                     ; preds = %B3320.if.i.i, %B3320.if.lr.ph.i.i
  %.8161.01773.i.i = phi i64 [ 0, %B3320.if.lr.ph.i.i ], [ %.8230.i.i, %B3320.if.i.i ]
  %.8230.i.i = add nuw nsw i64 %.8161.01773.i.i, 1
  %.8258.i.i = getelementptr i64, ptr %319, i64 %.8161.01773.i.i
  %.8259.i.i = load i64, ptr %.8258.i.i, align 8, !noalias !98
  %.8261.i.i = getelementptr double, ptr %.428, i64 %.8259.i.i
  %.8262.i.i = load double, ptr %.8261.i.i, align 8, !noalias !98
  %.8269.i.i = getelementptr double, ptr %322, i64 %.8161.01773.i.i
  %.8270.i.i = load double, ptr %.8269.i.i, align 8, !noalias !98
  %.8271.i.i = fmul double %.8265.i.i, %.8270.i.i
  %.8272.i.i = fsub double %.8262.i.i, %.8271.i.i
  store double %.8272.i.i, ptr %.8261.i.i, align 8, !noalias !98
  %exitcond1817.not.i.i = icmp eq i64 %.8230.i.i, %.7704.i.i
  br i1 %exitcond1817.not.i.i, label %B3390.i.i, label %B3320.if.i.i

B3454.if.i.i:                                     ; preds = %B3454.loopexit.i.i, %B3454.if.lr.ph.i.i
  %.8518.01781.i.i = phi i64 [ 0, %B3454.if.lr.ph.i.i ], [ %.8587.i.i, %B3454.loopexit.i.i ]
  %.216.i.i.i = load i64, ptr %.215.i.i.i, align 8, !noalias !108
  %.317.i.i.i = load i64, ptr %.319.i, align 8, !noalias !108
  %340 = getelementptr i64, ptr %.63, i64 %.216.i.i.i
  %.536.idx.i.i.i = mul i64 %.8518.01781.i.i, 24
  %.536.i.i.i = getelementptr i8, ptr %340, i64 %.536.idx.i.i.i
  %.537.i.i.i95 = load i64, ptr %.536.i.i.i, align 8, !noalias !108
  %.554.i.i.i = getelementptr i8, ptr %.536.i.i.i, i64 8
  %.555.i.i.i96 = load i64, ptr %.554.i.i.i, align 8, !noalias !108
  %gep1779.i.i = getelementptr i64, ptr %invariant.gep1778.i.i, i64 %.555.i.i.i96
  %.558.i.i.i = load i64, ptr %gep1779.i.i, align 8, !noalias !108
  %341 = getelementptr i64, ptr %.63, i64 %.317.i.i.i
  %.idx.i1650.i.i = mul i64 %.537.i.i.i95, 408
  %342 = getelementptr i8, ptr %341, i64 %.idx.i1650.i.i
  %.560.i.i.i97 = getelementptr i8, ptr %342, i64 216
  %.561.i.i.i98 = load i64, ptr %.560.i.i.i97, align 8, !noalias !108
  %.768.i.i.i99 = getelementptr i8, ptr %342, i64 8
  %.769.i.i.i = load i64, ptr %.768.i.i.i99, align 8, !noalias !108
  %.770.i.i.i = mul nsw i64 %.769.i.i.i, %.558.i.i.i
  %.786.i1651.i.i = getelementptr i8, ptr %.536.i.i.i, i64 16
  %.787.i1652.i.i = load i64, ptr %.786.i1651.i.i, align 8, !noalias !108
  %343 = getelementptr i64, ptr %.63, i64 %.787.i1652.i.i
  %344 = getelementptr double, ptr %.312, i64 %.770.i.i.i
  %345 = getelementptr double, ptr %344, i64 %.561.i.i.i98
  br label %B3546.if.i.i

B3546.if.i.i:                                     ; preds = %B3454.if.i.i, %B3999.i.i
  %.8883.01776.i.i = phi i64 [ 0, %B3454.if.i.i ], [ %.8952.i.i, %B3999.i.i ]
  %.8952.i.i = add nuw nsw i64 %.8883.01776.i.i, 1
  %.8984.i.i = getelementptr i64, ptr %343, i64 %.8883.01776.i.i
  %.8985.i.i = load i64, ptr %.8984.i.i, align 8, !noalias !98
  %.8986.i.i = icmp sgt i64 %.8985.i.i, -1
  br i1 %.8986.i.i, label %B3580.i.i, label %B3999.i.i

B3698.if.i.i:                                     ; preds = %B3698.loopexit.i.i, %B3698.if.lr.ph.i.i
  %.9062.01796.i.i = phi i64 [ 0, %B3698.if.lr.ph.i.i ], [ %.9131.i.i, %B3698.loopexit.i.i ]
  %.9131.i.i = add nuw nsw i64 %.9062.01796.i.i, 1
  %.92431783.not.not.i.i = icmp sgt i64 %.219.i.i.i78, %.9062.01796.i.i
  br i1 %.92431783.not.not.i.i, label %B3732.if.lr.ph.i.i, label %B3862.if.lr.ph.i.i

B3732.if.lr.ph.i.i:                               ; preds = %B3698.if.i.i
  %invariant.gep1788.i.i = getelementptr double, ptr %285, i64 %.9062.01796.i.i
  br label %B3732.if.i.i

B3732.if.i.i:                                     ; preds = %B3732.if.i.i, %B3732.if.lr.ph.i.i
  %product.2.31786.i.i = phi double [ 0.000000e+00, %B3732.if.lr.ph.i.i ], [ %.9303.i.i, %B3732.if.i.i ]
  %.9187.01784.i.i = phi i64 [ %.9062.01796.i.i, %B3732.if.lr.ph.i.i ], [ %.9256.i.i, %B3732.if.i.i ]
  %.9256.i.i = add nuw i64 %.9187.01784.i.i, 1
  %.9288.i.i = getelementptr double, ptr %324, i64 %.9187.01784.i.i
  %.9289.i.i = load double, ptr %.9288.i.i, align 8, !noalias !98
  %.9291.i.i = fmul double %.6310.i.i, %.9289.i.i
  %.9293.i.i = mul nsw i64 %.9187.01784.i.i, %.219.i.i.i78
  %gep1789.i.i = getelementptr double, ptr %invariant.gep1788.i.i, i64 %.9293.i.i
  %.9300.i.i = load double, ptr %gep1789.i.i, align 8, !noalias !98
  %.9301.i.i = fmul double %.9291.i.i, %.9300.i.i
  %.9303.i.i = fadd double %product.2.31786.i.i, %.9301.i.i
  %exitcond1820.not.i.i = icmp eq i64 %.9256.i.i, %.219.i.i.i78
  br i1 %exitcond1820.not.i.i, label %B3862.if.lr.ph.i.i, label %B3732.if.i.i

B3862.if.i.i:                                     ; preds = %B3862.if.i.i, %B3862.if.lr.ph.i.i
  %.9368.01792.i.i = phi i64 [ %storemerge1624.i.i, %B3862.if.lr.ph.i.i ], [ %.9430.i.i, %B3862.if.i.i ]
  %.9365.01791.i.i = phi i64 [ 0, %B3862.if.lr.ph.i.i ], [ %.9434.i.i, %B3862.if.i.i ]
  %.9430.i.i = add nsw i64 %.9368.01792.i.i, -1
  %.9434.i.i = add nuw nsw i64 %.9365.01791.i.i, 1
  %.9466.i.i = getelementptr double, ptr %325, i64 %.9365.01791.i.i
  %.9467.i.i = load double, ptr %.9466.i.i, align 8, !noalias !98
  %.9475.i.i = getelementptr double, ptr %326, i64 %.9365.01791.i.i
  %.9476.i.i = load double, ptr %.9475.i.i, align 8, !noalias !98
  %.9478.i.i = mul nuw nsw i64 %.9365.01791.i.i, %.219.i.i.i78
  %gep1794.i.i = getelementptr double, ptr %invariant.gep1793.i.i, i64 %.9478.i.i
  %.9485.i.i = load double, ptr %gep1794.i.i, align 8, !noalias !98
  %.9486.i.i = fadd double %.9476.i.i, %.9485.i.i
  %.9488.i.i = fmul double %product.2.3.lcssa.i.i, %.9486.i.i
  %.9489.i.i = fadd double %.9467.i.i, %.9488.i.i
  store double %.9489.i.i, ptr %.9466.i.i, align 8, !noalias !98
  %.9421.i.i = icmp sgt i64 %.9368.01792.i.i, 1
  br i1 %.9421.i.i, label %B3862.if.i.i, label %B3698.loopexit.i.i

B550.i:                                           ; preds = %B420.loopexit.i.i, %B70.if.i, %B66.i.i, %single_backward, %regions_backward, %states_backward
  %.1824.i = getelementptr i8, ptr %383, i64 360
  %.1825.i = load i64, ptr %.1824.i, align 8, !noalias !75
  %.1826.i = icmp sgt i64 %.1825.i, -1
  br i1 %.1826.i, label %B600.i, label %B626.i

B600.i:                                           ; preds = %B550.i
  %.228.i.i = getelementptr i8, ptr %383, i64 368
  %.229.i.i = load i64, ptr %.228.i.i, align 8, !noalias !111
  %.440.i.i = getelementptr double, ptr %.312, i64 %.1825.i
  %.441.i.i = load double, ptr %.440.i.i, align 8, !noalias !111
  %.910.i.i = add i64 %.229.i.i, -1
  %.95543.not.i.i = icmp slt i64 %.910.i.i, 1
  br i1 %.95543.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B600.i
  %.866.i.i = getelementptr i8, ptr %383, i64 384
  %.867.i.i = load i64, ptr %.866.i.i, align 8, !noalias !111
  %.650.i.i = getelementptr i8, ptr %383, i64 400
  %.651.i.i = load i64, ptr %.650.i.i, align 8, !noalias !111
  %346 = getelementptr double, ptr %.108, i64 %.867.i.i
  %347 = getelementptr double, ptr %.312, i64 %.651.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.1009.i.i, %B202.if.i.i ]
  %.897.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.968.i.i, %B202.if.i.i ]
  %.968.i.i = add nuw i64 %.897.044.i.i, 1
  %.996.i.i = getelementptr double, ptr %346, i64 %.897.044.i.i
  %.997.i.i = load double, ptr %.996.i.i, align 8, !noalias !111
  %.1001.i.i = getelementptr double, ptr %347, i64 %.897.044.i.i
  %.1002.i.i64 = load double, ptr %.1001.i.i, align 8, !noalias !111
  %.1003.i.i = fmul double %.997.i.i, %.1002.i.i64
  %.1004.i.i = fadd double %.997.i.i, -1.000000e+00
  %.1006.i.i65 = tail call double @llvm.pow.f64(double %.441.i.i, double %.1004.i.i)
  %.1007.i.i = fmul double %.1003.i.i, %.1006.i.i65
  %.1009.i.i = fadd double %total.2.046.i.i, %.1007.i.i
  %exitcond.not.i85.i = icmp eq i64 %.968.i.i, %.229.i.i
  br i1 %exitcond.not.i85.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B600.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B600.i ], [ %.1009.i.i, %B202.if.i.i ]
  %.1242.i.i = getelementptr double, ptr %.428, i64 %.1825.i
  %.1243.i.i = load double, ptr %.1242.i.i, align 8, !noalias !111
  %.1245.i.i66 = fadd double %total.2.0.lcssa.i.i, %.1243.i.i
  store double %.1245.i.i66, ptr %.1242.i.i, align 8, !noalias !111
  br label %B626.i

B626.i:                                           ; preds = %keep_backward, %B550.i
  %.230.i.i = getelementptr i8, ptr %383, i64 8
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !114
  %.439.i86.i = getelementptr i8, ptr %383, i64 16
  %.440.i87.i = load i64, ptr %.439.i86.i, align 8, !noalias !114
  %.654.i.i20 = getelementptr i8, ptr %383, i64 40
  %.655.i.i = load i64, ptr %.654.i.i20, align 8, !noalias !114
  %.863.i.i = getelementptr i8, ptr %383, i64 32
  %.864.i.i = load i64, ptr %.863.i.i, align 8, !noalias !114
  %.1072.i.i = getelementptr i8, ptr %383, i64 80
  %.1073.i.i = load i64, ptr %.1072.i.i, align 8, !noalias !114
  %.1290.i.i21 = getelementptr i8, ptr %383, i64 72
  %.1291.i.i22 = load i64, ptr %.1290.i.i21, align 8, !noalias !114
  %.1499.i.i = getelementptr i8, ptr %383, i64 64
  %.1500.i.i = load i64, ptr %.1499.i.i, align 8, !noalias !114
  %.1545.i.i23 = sub i64 %.231.i.i, %.440.i87.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.1545.i.i23, i64 0)
  %.1590349.not.i.i = icmp slt i64 %.1545.i.i23, 1
  br i1 %.1590349.not.i.i, label %B472.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B626.i
  %.1633.i.i = sub i64 %.1073.i.i, %.440.i87.i
  %348 = getelementptr i64, ptr %.63, i64 %.864.i.i
  %349 = getelementptr double, ptr %.312, i64 %.1291.i.i22
  %350 = getelementptr double, ptr %.312, i64 %.1500.i.i
  %351 = getelementptr i64, ptr %.63, i64 %.1633.i.i
  br label %B314.if.i.i

B314.loopexit.i.i:                                ; preds = %B382.if.i.i, %B314.if.i.i
  %.1590.i.i = icmp samesign ugt i64 %.1535.0351.i.i, 1
  br i1 %.1590.i.i, label %B314.if.i.i, label %B472.i.i

B472.i.i:                                         ; preds = %B314.loopexit.i.i, %B626.i
  %.1888373.not.i.i = icmp slt i64 %.440.i87.i, 1
  br i1 %.1888373.not.i.i, label %factor_backward, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B472.i.i
  %352 = getelementptr i64, ptr %.63, i64 %.864.i.i
  %353 = getelementptr double, ptr %.312, i64 %.1291.i.i22
  %354 = getelementptr double, ptr %.312, i64 %.1500.i.i
  %.2245.i.i = sub i64 %.1073.i.i, %.440.i87.i
  %355 = getelementptr i64, ptr %.63, i64 %.655.i.i
  %356 = getelementptr i64, ptr %.63, i64 %.2245.i.i
  br label %B548.if.lr.ph.i.i

B498.loopexit.i.i:                                ; preds = %B1267.i.i, %B812.i.i
  %exitcond376.not.i.i = icmp eq i64 %.1901.i.i, %.440.i87.i
  br i1 %exitcond376.not.i.i, label %factor_backward, label %B548.if.lr.ph.i.i

B630.i.i:                                         ; preds = %B548.if.i.i
  %.1901.i.i = add nuw nsw i64 %.1832.0374.i.i, 1
  %.2098.i.i = getelementptr double, ptr %360, i64 %.1832.0374.i.i
  %.2099.i.i = load double, ptr %.2098.i.i, align 8, !noalias !114
  %.2105.i.i = getelementptr double, ptr %.312, i64 %.1934.i.i
  %.2106.i.i = load double, ptr %.2105.i.i, align 8, !noalias !114
  %.2115.i.i = getelementptr double, ptr %361, i64 %.1832.0374.i.i
  %.2116.i90.i = load double, ptr %.2115.i.i, align 8, !noalias !114
  %.2117.i91.i = fmul double %.2106.i.i, %.2116.i90.i
  br i1 %.1590349.not.i.i, label %B812.i.i, label %B716.if.lr.ph.i.i

B716.if.lr.ph.i.i:                                ; preds = %B630.i.i
  %invariant.gep.i92.i = getelementptr double, ptr %354, i64 %.1832.0374.i.i
  br label %B716.if.i.i

B754.i.i:                                         ; preds = %B716.if.i.i
  %.2267.i93.i = getelementptr i64, ptr %352, i64 %.2146.0357.i.i
  %.2268.i.i60 = load i64, ptr %.2267.i93.i, align 8, !noalias !114
  %.2270.i.i = getelementptr double, ptr %.312, i64 %.2268.i.i60
  %.2271.i.i = load double, ptr %.2270.i.i, align 8, !noalias !114
  %.2274.i.i = mul nsw i64 %.2146.0357.i.i, %.231.i.i
  %gep.i94.i = getelementptr double, ptr %invariant.gep.i92.i, i64 %.2274.i.i
  %.2283.i.i = load double, ptr %gep.i94.i, align 8, !noalias !114
  %.2284.i.i = fmul double %.2271.i.i, %.2283.i.i
  %.2286.i.i = fadd double %d_left.3.1359.i.i, %.2284.i.i
  br label %B1269.i.i

B812.i.i:                                         ; preds = %B1269.i.i, %B630.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2117.i91.i, %B630.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2389368.not.i.i = icmp eq i64 %.1832.0374.i.i, 0
  br i1 %.2389368.not.i.i, label %B498.loopexit.i.i, label %B848.if.lr.ph.i.i

B848.if.lr.ph.i.i:                                ; preds = %B812.i.i
  %357 = getelementptr i64, ptr %355, i64 %.2063.i.i
  br label %B848.if.i.i

B894.i.i:                                         ; preds = %B848.if.i.i
  %.2465.i.i = getelementptr double, ptr %.517, i64 %.2439.i.i
  %.2466.i.i = load double, ptr %.2465.i.i, align 8, !noalias !114
  %.2467.i.i = tail call double @tanh(double %.2466.i.i)
  %.2472.i.i = tail call double @cosh(double %.2466.i.i)
  %.2481.i.i = fmul double %left.2.1370.i.i, %.2472.i.i
  %.2499.i.i = getelementptr double, ptr %361, i64 %.2333.0372.i.i
  %.2500.i.i = load double, ptr %.2499.i.i, align 8, !noalias !114
  %.2501.i.i = fmul double %.2106.i.i, %.2500.i.i
  br i1 %.1590349.not.i.i, label %B1158.i.i, label %B1062.if.lr.ph.i.i

B1062.if.lr.ph.i.i:                               ; preds = %B894.i.i
  %invariant.gep365.i.i = getelementptr double, ptr %354, i64 %.2333.0372.i.i
  br label %B1062.if.i.i

B1100.i.i:                                        ; preds = %B1062.if.i.i
  %.2651.i.i57 = getelementptr i64, ptr %352, i64 %.2530.0361.i.i
  %.2652.i.i58 = load i64, ptr %.2651.i.i57, align 8, !noalias !114
  %.2654.i.i = getelementptr double, ptr %.312, i64 %.2652.i.i58
  %.2655.i.i = load double, ptr %.2654.i.i, align 8, !noalias !114
  %.2658.i.i59 = mul nsw i64 %.2530.0361.i.i, %.231.i.i
  %gep366.i.i = getelementptr double, ptr %invariant.gep365.i.i, i64 %.2658.i.i59
  %.2667.i.i = load double, ptr %gep366.i.i, align 8, !noalias !114
  %.2668.i.i = fmul double %.2655.i.i, %.2667.i.i
  %.2670.i.i = fadd double %d_entry.2.2363.i.i, %.2668.i.i
  br label %B1268.i.i

B1158.i.i:                                        ; preds = %B1268.i.i, %B894.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.2501.i.i, %B894.i.i ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2687.i.i = getelementptr double, ptr %arg.grad, i64 %.2439.i.i
  %.2688.i.i = load double, ptr %.2687.i.i, align 8, !noalias !114
  %.2691.i.i = fmul double %.2481.i.i, %d_entry.2.2.lcssa.i.i
  %.2694.i.i = fmul double %.2472.i.i, %.2472.i.i
  %.2698.i.i = fdiv double %.2691.i.i, %.2694.i.i
  %.2701.i.i = fmul double %d_left.5.1371.i.i, %.2481.i.i
  %.2705.i.i = fmul double %.2467.i.i, %.2701.i.i
  %.2710.i.i = fdiv double %.2705.i.i, %.2472.i.i
  %.2711.i.i = fsub double %.2698.i.i, %.2710.i.i
  %.2712.i.i = fadd double %.2688.i.i, %.2711.i.i
  store double %.2712.i.i, ptr %.2687.i.i, align 8, !noalias !114
  %.2721.i.i = fmul double %.2467.i.i, %d_entry.2.2.lcssa.i.i
  %.2731.i.i = fdiv double %d_left.5.1371.i.i, %.2472.i.i
  %.2736.i.i = fadd double %.2731.i.i, %.2721.i.i
  br label %B1267.i.i

B1267.i.i:                                        ; preds = %B848.if.i.i, %B1158.i.i
  %left.3.2.i.i = phi double [ %.2481.i.i, %B1158.i.i ], [ %left.2.1370.i.i, %B848.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.2736.i.i, %B1158.i.i ], [ %d_left.5.1371.i.i, %B848.if.i.i ]
  %.2389.i.i = icmp sgt i64 %.2333.0372.in.i.i, 1
  br i1 %.2389.i.i, label %B848.if.i.i, label %B498.loopexit.i.i

B1268.i.i:                                        ; preds = %B1062.if.i.i, %B1100.i.i
  %d_entry.3.4.i.i = phi double [ %.2670.i.i, %B1100.i.i ], [ %d_entry.2.2363.i.i, %B1062.if.i.i ]
  %.2586.i.i = icmp sgt i64 %.2533.0362.i.i, 1
  br i1 %.2586.i.i, label %B1062.if.i.i, label %B1158.i.i

B1269.i.i:                                        ; preds = %B716.if.i.i, %B754.i.i
  %d_left.4.2.i.i = phi double [ %.2286.i.i, %B754.i.i ], [ %d_left.3.1359.i.i, %B716.if.i.i ]
  %.2202.i.i = icmp sgt i64 %.2149.0358.i.i, 1
  br i1 %.2202.i.i, label %B716.if.i.i, label %B812.i.i

B314.if.i.i:                                      ; preds = %B314.loopexit.i.i, %B314.if.lr.ph.i.i
  %.1535.0351.i.i = phi i64 [ %storemerge.i.i, %B314.if.lr.ph.i.i ], [ %.1599.i88.i, %B314.loopexit.i.i ]
  %.1532.0350.i.i = phi i64 [ %.440.i87.i, %B314.if.lr.ph.i.i ], [ %.1603.i.i, %B314.loopexit.i.i ]
  %.1599.i88.i = add nsw i64 %.1535.0351.i.i, -1
  %.1603.i.i = add i64 %.1532.0350.i.i, 1
  %.1637.i.i24 = getelementptr i64, ptr %351, i64 %.1532.0350.i.i
  %.1638.i.i25 = load i64, ptr %.1637.i.i24, align 8, !noalias !114
  %.1728345.i.i = icmp sgt i64 %.1638.i.i25, -1
  br i1 %.1728345.i.i, label %B382.if.lr.ph.i.i, label %B314.loopexit.i.i

B382.if.lr.ph.i.i:                                ; preds = %B314.if.i.i
  %.1643.i.i61 = getelementptr i64, ptr %348, i64 %.1532.0350.i.i
  %.1644.i.i = load i64, ptr %.1643.i.i61, align 8, !noalias !114
  %.1768.i.i = getelementptr double, ptr %.428, i64 %.1644.i.i
  %.1772.i.i = mul nsw i64 %.1532.0350.i.i, %.231.i.i
  %358 = getelementptr double, ptr %349, i64 %.1772.i.i
  %359 = getelementptr double, ptr %350, i64 %.1772.i.i
  %.1768.promoted.i.i = load double, ptr %.1768.i.i, align 8, !noalias !114
  br label %B382.if.i.i

B382.if.i.i:                                      ; preds = %B382.if.i.i, %B382.if.lr.ph.i.i
  %.1789348.i.i = phi double [ %.1768.promoted.i.i, %B382.if.lr.ph.i.i ], [ %.1789.i95.i, %B382.if.i.i ]
  %.1672.0346.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i ], [ %.1741.i.i62, %B382.if.i.i ]
  %.1741.i.i62 = add nuw i64 %.1672.0346.i.i, 1
  %.1777.i.i = getelementptr double, ptr %358, i64 %.1672.0346.i.i
  %.1778.i.i = load double, ptr %.1777.i.i, align 8, !noalias !114
  %.1786.i.i = getelementptr double, ptr %359, i64 %.1672.0346.i.i
  %.1787.i.i = load double, ptr %.1786.i.i, align 8, !noalias !114
  %.1788.i.i = fmul double %.1778.i.i, %.1787.i.i
  %.1789.i95.i = fadd double %.1789348.i.i, %.1788.i.i
  store double %.1789.i95.i, ptr %.1768.i.i, align 8, !noalias !114
  %exitcond.not.i63 = icmp eq i64 %.1672.0346.i.i, %.1638.i.i25
  br i1 %exitcond.not.i63, label %B314.loopexit.i.i, label %B382.if.i.i

B548.if.lr.ph.i.i:                                ; preds = %B498.loopexit.i.i, %B498.if.lr.ph.i.i
  %.1832.0374.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.1901.i.i, %B498.loopexit.i.i ]
  %.1933.i.i = getelementptr i64, ptr %352, i64 %.1832.0374.i.i
  %.1934.i.i = load i64, ptr %.1933.i.i, align 8, !noalias !114
  %.2059.i.i26 = getelementptr double, ptr %.428, i64 %.1934.i.i
  %.2063.i.i = mul nsw i64 %.1832.0374.i.i, %.231.i.i
  %360 = getelementptr double, ptr %353, i64 %.2063.i.i
  %361 = getelementptr double, ptr %354, i64 %.2063.i.i
  %.2059.promoted.i.i = load double, ptr %.2059.i.i26, align 8, !noalias !114
  br label %B548.if.i.i

B548.if.i.i:                                      ; preds = %B548.if.i.i, %B548.if.lr.ph.i.i
  %.2080355.i.i = phi double [ %.2059.promoted.i.i, %B548.if.lr.ph.i.i ], [ %.2080.i.i, %B548.if.i.i ]
  %.1963.0353.i.i = phi i64 [ 0, %B548.if.lr.ph.i.i ], [ %.2032.i.i, %B548.if.i.i ]
  %.2032.i.i = add nuw nsw i64 %.1963.0353.i.i, 1
  %.2068.i.i27 = getelementptr double, ptr %360, i64 %.1963.0353.i.i
  %.2069.i.i28 = load double, ptr %.2068.i.i27, align 8, !noalias !114
  %.2077.i.i = getelementptr double, ptr %361, i64 %.1963.0353.i.i
  %.2078.i.i29 = load double, ptr %.2077.i.i, align 8, !noalias !114
  %.2079.i.i = fmul double %.2069.i.i28, %.2078.i.i29
  %.2080.i.i = fadd double %.2080355.i.i, %.2079.i.i
  store double %.2080.i.i, ptr %.2059.i.i26, align 8, !noalias !114
  %exitcond.not.i89.i = icmp eq i64 %.1963.0353.i.i, %.1832.0374.i.i
  br i1 %exitcond.not.i89.i, label %B630.i.i, label %B548.if.i.i

B716.if.i.i:                                      ; preds = %B1269.i.i, %B716.if.lr.ph.i.i
  %d_left.3.1359.i.i = phi double [ %.2117.i91.i, %B716.if.lr.ph.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2149.0358.i.i = phi i64 [ %storemerge.i.i, %B716.if.lr.ph.i.i ], [ %.2211.i.i30, %B1269.i.i ]
  %.2146.0357.i.i = phi i64 [ %.440.i87.i, %B716.if.lr.ph.i.i ], [ %.2215.i.i, %B1269.i.i ]
  %.2211.i.i30 = add nsw i64 %.2149.0358.i.i, -1
  %.2215.i.i = add i64 %.2146.0357.i.i, 1
  %.2249.i.i = getelementptr i64, ptr %356, i64 %.2146.0357.i.i
  %.2250.i.i = load i64, ptr %.2249.i.i, align 8, !noalias !114
  %.2252.i.i = icmp eq i64 %.2250.i.i, %.1832.0374.i.i
  br i1 %.2252.i.i, label %B754.i.i, label %B1269.i.i

B848.if.i.i:                                      ; preds = %B1267.i.i, %B848.if.lr.ph.i.i
  %.2333.0372.in.i.i = phi i64 [ %.1832.0374.i.i, %B848.if.lr.ph.i.i ], [ %.2333.0372.i.i, %B1267.i.i ]
  %d_left.5.1371.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B848.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1267.i.i ]
  %left.2.1370.i.i = phi double [ %.2099.i.i, %B848.if.lr.ph.i.i ], [ %left.3.2.i.i, %B1267.i.i ]
  %.2333.0372.i.i = add nsw i64 %.2333.0372.in.i.i, -1
  %.2438.i.i = getelementptr i64, ptr %357, i64 %.2333.0372.i.i
  %.2439.i.i = load i64, ptr %.2438.i.i, align 8, !noalias !114
  %.2444.i.i = icmp sgt i64 %.2439.i.i, -1
  br i1 %.2444.i.i, label %B894.i.i, label %B1267.i.i

B1062.if.i.i:                                     ; preds = %B1268.i.i, %B1062.if.lr.ph.i.i
  %d_entry.2.2363.i.i = phi double [ %.2501.i.i, %B1062.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2533.0362.i.i = phi i64 [ %storemerge.i.i, %B1062.if.lr.ph.i.i ], [ %.2595.i.i, %B1268.i.i ]
  %.2530.0361.i.i = phi i64 [ %.440.i87.i, %B1062.if.lr.ph.i.i ], [ %.2599.i.i, %B1268.i.i ]
  %.2595.i.i = add nsw i64 %.2533.0362.i.i, -1
  %.2599.i.i = add i64 %.2530.0361.i.i, 1
  %.2633.i.i = getelementptr i64, ptr %356, i64 %.2530.0361.i.i
  %.2634.i.i = load i64, ptr %.2633.i.i, align 8, !noalias !114
  %.2636.i.i = icmp eq i64 %.2634.i.i, %.1832.0374.i.i
  br i1 %.2636.i.i, label %B1100.i.i, label %B1268.i.i

factor_backward: ; preds = %B498.loopexit.i.i, %B472.i.i
  %.195.i = icmp sgt i64 %.137.0112.in.i, 1
  br i1 %.195.i, label %B70.if.i, label %B660.i

B660.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2038.i.i, i64 8
  %.108.i.i = getelementptr i8, ptr %.63, i64 8
  %.109.i.i = load i64, ptr %.108.i.i, align 8, !noalias !117
  %.199.i.i = getelementptr i8, ptr %.63, i64 56
  %.200.i.i = load i64, ptr %.199.i.i, align 8, !noalias !117
  %.202.i.i = add nsw i64 %.200.i.i, %.109.i.i
  %.292.i.i = getelementptr i8, ptr %.63, i64 72
  %.293.i.i = load i64, ptr %.292.i.i, align 8, !noalias !117
  %.376463.not.i.i = icmp slt i64 %.293.i.i, 1
  br i1 %.376463.not.i.i, label %B828.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B660.i
  %.503.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.557.i.i = fadd double %.524.i.i, %.800.i.i
  store double %.557.i.i, ptr %.799.i.i, align 8, !noalias !117
  %.566.i.i = getelementptr double, ptr %.428, i64 %.518.i.i
  %.567.i.i56 = load double, ptr %.566.i.i, align 8, !noalias !117
  %.569.i.i = fadd double %.524.i.i, %.567.i.i56
  store double %.569.i.i, ptr %.566.i.i, align 8, !noalias !117
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.591.i.i = fadd double %.524.i.i, %.800.i.i
  store double %.591.i.i, ptr %.799.i.i, align 8, !noalias !117
  %.600.i.i = getelementptr double, ptr %.428, i64 %.518.i.i
  %.601.i.i = load double, ptr %.600.i.i, align 8, !noalias !117
  %.603.i.i = fsub double %.601.i.i, %.524.i.i
  store double %.603.i.i, ptr %.600.i.i, align 8, !noalias !117
  br label %B1633.i.i

B424.i.i52:                                       ; preds = %B150.if.i.i
  %.626.i.i = getelementptr double, ptr %.312, i64 %.518.i.i
  %.627.i.i = load double, ptr %.626.i.i, align 8, !noalias !117
  %.629.i.i = fmul double %.524.i.i, %.627.i.i
  %.630.i.i = fadd double %.800.i.i, %.629.i.i
  store double %.630.i.i, ptr %.799.i.i, align 8, !noalias !117
  %.637.i.i = getelementptr double, ptr %.428, i64 %.518.i.i
  %.638.i.i = load double, ptr %.637.i.i, align 8, !noalias !117
  %.641.i.i53 = getelementptr double, ptr %.312, i64 %.514.i.i
  %.642.i.i54 = load double, ptr %.641.i.i53, align 8, !noalias !117
  %.646.i.i55 = fmul double %.524.i.i, %.642.i.i54
  %.649.i.i = fadd double %.638.i.i, %.646.i.i55
  store double %.649.i.i, ptr %.637.i.i, align 8, !noalias !117
  br label %B1633.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.668.i.i = getelementptr double, ptr %.312, i64 %.518.i.i
  %.669.i.i = load double, ptr %.668.i.i, align 8, !noalias !117
  %.674.i.i = fdiv double %.524.i.i, %.669.i.i
  %.675.i.i = fadd double %.800.i.i, %.674.i.i
  store double %.675.i.i, ptr %.799.i.i, align 8, !noalias !117
  %.684.i.i = getelementptr double, ptr %.428, i64 %.518.i.i
  %.685.i.i = load double, ptr %.684.i.i, align 8, !noalias !117
  %.692.i.i = getelementptr double, ptr %.312, i64 %.521.i.i
  %.693.i.i51 = load double, ptr %.692.i.i, align 8, !noalias !117
  %.695.i.i = fmul double %.524.i.i, %.693.i.i51
  %.701.i.i = load double, ptr %.668.i.i, align 8, !noalias !117
  %.705.i.i = fdiv double %.695.i.i, %.701.i.i
  %.706.i.i = fsub double %.685.i.i, %.705.i.i
  store double %.706.i.i, ptr %.684.i.i, align 8, !noalias !117
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.725.i.i = getelementptr double, ptr %.312, i64 %.518.i.i
  %.726.i.i = load double, ptr %.725.i.i, align 8, !noalias !117
  %.728.i.i32 = fmul double %.524.i.i, %.726.i.i
  %.731.i.i = getelementptr double, ptr %.312, i64 %.514.i.i
  %.732.i.i = load double, ptr %.731.i.i, align 8, !noalias !117
  %.737.i.i = fadd double %.726.i.i, -1.000000e+00
  %.738.i.i = tail call double @llvm.pow.f64(double %.732.i.i, double %.737.i.i)
  %.739.i.i33 = fmul double %.728.i.i32, %.738.i.i
  %.740.i.i34 = fadd double %.800.i.i, %.739.i.i33
  store double %.740.i.i34, ptr %.799.i.i, align 8, !noalias !117
  %.748.i.i = load double, ptr %.731.i.i, align 8, !noalias !117
  %.750.i.i = fcmp ogt double %.748.i.i, 0.000000e+00
  br i1 %.750.i.i, label %B698.i.i, label %B1633.i.i

B698.i.i:                                         ; preds = %B622.i.i
  %.754.i.i = getelementptr double, ptr %.428, i64 %.518.i.i
  %.755.i.i = load double, ptr %.754.i.i, align 8, !noalias !117
  %.762.i.i = getelementptr double, ptr %.312, i64 %.521.i.i
  %.763.i.i = load double, ptr %.762.i.i, align 8, !noalias !117
  %.765.i.i = fmul double %.524.i.i, %.763.i.i
  %.774.i.i = tail call double @llvm.log.f64(double %.748.i.i)
  %.775.i.i = fmul double %.774.i.i, %.765.i.i
  %.776.i.i = fadd double %.755.i.i, %.775.i.i
  store double %.776.i.i, ptr %.754.i.i, align 8, !noalias !117
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.802.i.i = fsub double %.800.i.i, %.524.i.i
  store double %.802.i.i, ptr %.799.i.i, align 8, !noalias !117
  br label %B1633.i.i

B828.i.i:                                         ; preds = %B1633.i.i, %B660.i
  %.904.i.i = getelementptr i8, ptr %.63, i64 24
  %.905.i.i = load i64, ptr %.904.i.i, align 8, !noalias !117
  %.992.i.i = getelementptr i8, ptr %.63, i64 32
  %.993.i.i35 = load i64, ptr %.992.i.i, align 8, !noalias !117
  %.23.i.i.i = add i64 %.109.i.i, -1
  %362 = add i64 %.109.i.i, -2
  %.105260.i.i.i = icmp ult i64 %362, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i
  %363 = getelementptr i64, ptr %.63, i64 %.905.i.i
  %.102.i.i.i.i = getelementptr i8, ptr %.63, i64 160
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.103.i.i.i.i = load i64, ptr %.102.i.i.i.i, align 8, !noalias !120
  %.114.i.i.i.i = icmp slt i64 %.103.i.i.i.i, 0
  br i1 %.114.i.i.i.i, label %nearest, label %B60.i.i.i.i

B60.i.i.i.i:                                      ; preds = %B76.i.i.i
  %.144.i.i.i.i = getelementptr i64, ptr %.63, i64 %.103.i.i.i.i
  %.145.i.i.i.i = load i64, ptr %.144.i.i.i.i, align 8, !noalias !120
  %.147.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.145.i.i.i.i
  br i1 %.147.i.i.not.i.i, label %B110.i.i.i.i, label %nearest

B110.i.i.i.i:                                     ; preds = %B60.i.i.i.i
  %.209.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 8
  %.210.i.i.i.i = load i64, ptr %.209.i.i.i.i, align 8, !noalias !120
  %.211.i.i.i.i = add nsw i64 %.210.i.i.i.i, %.145.i.i.i.i
  %.212.not.i.i.i.i = icmp slt i64 %.47.0262.i.i.i, %.211.i.i.i.i
  br i1 %.212.not.i.i.i.i, label %B216.i.i.i.i, label %nearest

B216.i.i.i.i:                                     ; preds = %B110.i.i.i.i
  %.280.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 24
  %.281.i.i.i.i = load i64, ptr %.280.i.i.i.i, align 8, !noalias !120
  %.383.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 16
  %.384.i.i.i.i = load i64, ptr %.383.i.i.i.i, align 8, !noalias !120
  %.466118.not.i.i.i.i = icmp slt i64 %.384.i.i.i.i, 1
  br i1 %.466118.not.i.i.i.i, label %nearest, label %B416.if.lr.ph.i.i.i.i

B416.if.lr.ph.i.i.i.i:                            ; preds = %B216.i.i.i.i
  %.346.i.i.i.i = sub nsw i64 %.118.i.i.i41, %.145.i.i.i.i
  %.350.i.i.i.i = mul nsw i64 %.281.i.i.i.i, %.346.i.i.i.i
  %.313.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 40
  %.314.i.i.i.i = load i64, ptr %.313.i.i.i.i, align 8, !noalias !120
  %.590114.not.i.i.i.i = icmp slt i64 %.281.i.i.i.i, 1
  %.656.i.i.i.i = getelementptr i8, ptr %.144.i.i.i.i, i64 32
  %364 = getelementptr i64, ptr %.63, i64 %.314.i.i.i.i
  %365 = getelementptr i64, ptr %364, i64 %.350.i.i.i.i
  %366 = getelementptr i64, ptr %365, i64 %.281.i.i.i.i
  br label %B416.if.i.i.i.i

B572.i.i.i.i:                                     ; preds = %B448.if.i.i.i.i, %B416.if.i.i.i.i
  %total.2.1.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B416.if.i.i.i.i ], [ %.687.i.i.i.i, %B448.if.i.i.i.i ]
  %.697.i.i.i.i = fcmp olt double %total.2.1.lcssa.i.i.i.i, %least.2.0122.i.i.i.i
  %.456.sroa.0.0.row.2.0.i.i.i.i = select i1 %.697.i.i.i.i, i64 %.408.0119.i.i.i.i, i64 %row.2.0121.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i = select i1 %.697.i.i.i.i, double %total.2.1.lcssa.i.i.i.i, double %least.2.0122.i.i.i.i
  %exitcond125.not.i.i.i.i = icmp eq i64 %.479.i.i.i.i, %.384.i.i.i.i
  br i1 %exitcond125.not.i.i.i.i, label %nearest.2, label %B416.if.i.i.i.i

B416.if.i.i.i.i:                                  ; preds = %B572.i.i.i.i, %B416.if.lr.ph.i.i.i.i
  %least.2.0122.i.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i ], [ %total.2.1.least.2.0.i.i.i.i, %B572.i.i.i.i ]
  %row.2.0121.i.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i.i.i.i ], [ %.456.sroa.0.0.row.2.0.i.i.i.i, %B572.i.i.i.i ]
  %.408.0119.i.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i ], [ %.479.i.i.i.i, %B572.i.i.i.i ]
  %.479.i.i.i.i = add nuw nsw i64 %.408.0119.i.i.i.i, 1
  br i1 %.590114.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.lr.ph.i.i.i.i

B448.if.lr.ph.i.i.i.i:                            ; preds = %B416.if.i.i.i.i
  %.657.i.i.i.i = load i64, ptr %.656.i.i.i.i, align 8, !noalias !120
  %.660.i.i.i.i = mul nuw nsw i64 %.408.0119.i.i.i.i, %.281.i.i.i.i
  %367 = getelementptr double, ptr %.108, i64 %.657.i.i.i.i
  %368 = getelementptr double, ptr %367, i64 %.660.i.i.i.i
  br label %B448.if.i.i.i.i

B448.if.i.i.i.i:                                  ; preds = %B448.if.i.i.i.i, %B448.if.lr.ph.i.i.i.i
  %total.2.1117.i.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i ], [ %.687.i.i.i.i, %B448.if.i.i.i.i ]
  %.534.0115.i.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i ], [ %.603.i.i.i.i, %B448.if.i.i.i.i ]
  %.603.i.i.i.i = add nuw nsw i64 %.534.0115.i.i.i.i, 1
  %.664.i.i.i.i = getelementptr double, ptr %368, i64 %.534.0115.i.i.i.i
  %.665.i.i.i.i = load double, ptr %.664.i.i.i.i, align 8, !noalias !120
  %.671.i.i.i.i = getelementptr i64, ptr %366, i64 %.534.0115.i.i.i.i
  %.672.i.i.i.i = load i64, ptr %.671.i.i.i.i, align 8, !noalias !120
  %.674.i.i.i.i = getelementptr double, ptr %.312, i64 %.672.i.i.i.i
  %.675.i.i.i.i = load double, ptr %.674.i.i.i.i, align 8, !noalias !120
  %.679.i.i.i.i = getelementptr i64, ptr %365, i64 %.534.0115.i.i.i.i
  %.680.i.i.i.i = load i64, ptr %.679.i.i.i.i, align 8, !noalias !120
  %.682.i.i.i.i = getelementptr double, ptr %.312, i64 %.680.i.i.i.i
  %.683.i.i.i.i = load double, ptr %.682.i.i.i.i, align 8, !noalias !120
  %.684.i.i.i.i = fsub double %.675.i.i.i.i, %.683.i.i.i.i
  %.685.i.i.i.i = fmul double %.665.i.i.i.i, %.684.i.i.i.i
  %.687.i.i.i.i = fadd double %total.2.1117.i.i.i.i, %.685.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.281.i.i.i.i, %.603.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.i.i.i.i

nearest: ; preds = %B216.i.i.i.i, %B110.i.i.i.i, %B60.i.i.i.i, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.428, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.2: ; preds = %B572.i.i.i.i
  %.196.i.i.i = getelementptr double, ptr %.428, i64 %.47.0262.i.i.i
  %.197.i.i.i = load double, ptr %.196.i.i.i, align 8, !noalias !125
  %.198.i.i.i = fneg double %.197.i.i.i
  %.23.i.i.i.i = icmp slt i64 %.456.sroa.0.0.row.2.0.i.i.i.i, 0
  %brmerge.i.i.i = or i1 %.590114.not.i.i.i.i, %.23.i.i.i.i
  br i1 %brmerge.i.i.i, label %nearest_backward, label %B216.if.lr.ph.i.i.i.i

B216.if.lr.ph.i.i.i.i:                            ; preds = %nearest.2
  %.371.i.i.i.i = mul nuw nsw i64 %.456.sroa.0.0.row.2.0.i.i.i.i, %.281.i.i.i.i
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.108, i64 %.371.i.i.i.i
  br label %B216.if.i.i.i.i

B216.if.i.i.i.i:                                  ; preds = %B216.if.i.i.i.i, %B216.if.lr.ph.i.i.i.i
  %.243.053.i.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i.i.i ], [ %.314.i143.i.i.i, %B216.if.i.i.i.i ]
  %.314.i143.i.i.i = add nuw nsw i64 %.243.053.i.i.i.i, 1
  %.368.i.i.i.i = load i64, ptr %.656.i.i.i.i, align 8, !noalias !126
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.368.i.i.i.i
  %.375.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i, i64 %.243.053.i.i.i.i
  %.376.i.i.i.i = load double, ptr %.375.i.i.i.i, align 8, !noalias !126
  %.382.i.i.i.i = getelementptr i64, ptr %366, i64 %.243.053.i.i.i.i
  %.383.i144.i.i.i = load i64, ptr %.382.i.i.i.i, align 8, !noalias !126
  %.385.i.i.i.i = getelementptr double, ptr %.428, i64 %.383.i144.i.i.i
  %.386.i.i.i.i = load double, ptr %.385.i.i.i.i, align 8, !noalias !126
  %.388.i.i.i.i = fmul double %.376.i.i.i.i, %.198.i.i.i
  %.389.i.i.i.i = fadd double %.388.i.i.i.i, %.386.i.i.i.i
  store double %.389.i.i.i.i, ptr %.385.i.i.i.i, align 8, !noalias !126
  %.396.i.i.i.i = getelementptr i64, ptr %365, i64 %.243.053.i.i.i.i
  %.397.i.i.i.i = load i64, ptr %.396.i.i.i.i, align 8, !noalias !126
  %.399.i.i.i.i = getelementptr double, ptr %.428, i64 %.397.i.i.i.i
  %.400.i.i.i.i = load double, ptr %.399.i.i.i.i, align 8, !noalias !126
  %.403.i.i.i.i = fsub double %.400.i.i.i.i, %.388.i.i.i.i
  store double %.403.i.i.i.i, ptr %.399.i.i.i.i, align 8, !noalias !126
  %exitcond.not.i145.i.i.i = icmp eq i64 %.314.i143.i.i.i, %.281.i.i.i.i
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.2, %nearest
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest ], [ %.196.i.i.i, %nearest.2 ], [ %.196.i.i.i, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest ], [ %total.2.1.least.2.0.i.i.i.i, %nearest.2 ], [ %total.2.1.least.2.0.i.i.i.i, %B216.if.i.i.i.i ]
  %.229.i.i.i = getelementptr double, ptr %.428, i64 %.118.i.i.i41
  %.230.i.i.i = load double, ptr %.229.i.i.i, align 8, !noalias !125
  %.234.i.i107.i = load double, ptr %.196250.i.i.i, align 8, !noalias !125
  %.235.i.i108.i = fadd double %.230.i.i.i, %.234.i.i107.i
  store double %.235.i.i108.i, ptr %.229.i.i.i, align 8, !noalias !125
  %.245.i.i.i = getelementptr double, ptr %.312, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !125
  %.250.i.i.i = getelementptr double, ptr %.312, i64 %.118.i.i.i41
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !125
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i = fmul double %.234.i.i107.i, %.253.i.i.i
  %.255.i.i.i50 = fadd double %.254.i.i.i, 1.000000e+00
  store double %.255.i.i.i50, ptr %.196250.i.i.i, align 8, !noalias !125
  br label %B463.i.i.i

B242.i.i.i43:                                     ; preds = %B463.i.i.i
  %.308.i.i.i = icmp slt i64 %.109.i.i, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i44, label %climb_backward

B314.i.i.i:                                       ; preds = %B274.if.i.i.i44
  %.103.i147.i.i.i = load i64, ptr %.102.i.i.i.i, align 8, !noalias !129
  %.114.i148.i.i.i = icmp slt i64 %.103.i147.i.i.i, 0
  br i1 %.114.i148.i.i.i, label %nearest.3, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i
  %.144.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.103.i147.i.i.i
  %.145.i151.i.i.i = load i64, ptr %.144.i150.i.i.i, align 8, !noalias !129
  %.147.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.145.i151.i.i.i
  br i1 %.147.i152.i.i.i, label %nearest.3, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.209.i154.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 8
  %.210.i155.i.i.i = load i64, ptr %.209.i154.i.i.i, align 8, !noalias !129
  %.211.i156.i.i.i = add nsw i64 %.210.i155.i.i.i, %.145.i151.i.i.i
  %.212.not.i157.i.i.i = icmp slt i64 %.363.i.i.i45, %.211.i156.i.i.i
  br i1 %.212.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.3

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.280.i162.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 24
  %.281.i163.i.i.i = load i64, ptr %.280.i162.i.i.i, align 8, !noalias !129
  %.383.i164.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 16
  %.384.i165.i.i.i = load i64, ptr %.383.i164.i.i.i, align 8, !noalias !129
  %.466118.not.i166.i.i.i = icmp slt i64 %.384.i165.i.i.i, 1
  br i1 %.466118.not.i166.i.i.i, label %nearest.3, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.346.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.145.i151.i.i.i
  %.350.i169.i.i.i = mul nsw i64 %.281.i163.i.i.i, %.346.i168.i.i.i
  %.313.i170.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 40
  %.314.i171.i.i.i = load i64, ptr %.313.i170.i.i.i, align 8, !noalias !129
  %.590114.not.i172.i.i.i = icmp slt i64 %.281.i163.i.i.i, 1
  %.656.i173.i.i.i = getelementptr i8, ptr %.144.i150.i.i.i, i64 32
  %369 = getelementptr i64, ptr %.63, i64 %.314.i171.i.i.i
  %370 = getelementptr i64, ptr %369, i64 %.350.i169.i.i.i
  %371 = getelementptr i64, ptr %370, i64 %.281.i163.i.i.i
  br label %B416.if.i174.i.i.i

B572.i200.i.i.i:                                  ; preds = %B448.if.i182.i.i.i, %B416.if.i174.i.i.i
  %total.2.1.lcssa.i201.i.i.i = phi double [ 0.000000e+00, %B416.if.i174.i.i.i ], [ %.687.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.697.i202.i.i.i = fcmp olt double %total.2.1.lcssa.i201.i.i.i, %least.2.0122.i175.i.i.i
  %.456.sroa.0.0.row.2.0.i203.i.i.i = select i1 %.697.i202.i.i.i, i64 %.408.0119.i177.i.i.i, i64 %row.2.0121.i176.i.i.i
  %total.2.1.least.2.0.i204.i.i.i = select i1 %.697.i202.i.i.i, double %total.2.1.lcssa.i201.i.i.i, double %least.2.0122.i175.i.i.i
  %exitcond125.not.i205.i.i.i = icmp eq i64 %.479.i178.i.i.i, %.384.i165.i.i.i
  br i1 %exitcond125.not.i205.i.i.i, label %nearest.4, label %B416.if.i174.i.i.i

B416.if.i174.i.i.i:                               ; preds = %B572.i200.i.i.i, %B416.if.lr.ph.i167.i.i.i
  %least.2.0122.i175.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i167.i.i.i ], [ %total.2.1.least.2.0.i204.i.i.i, %B572.i200.i.i.i ]
  %row.2.0121.i176.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i167.i.i.i ], [ %.456.sroa.0.0.row.2.0.i203.i.i.i, %B572.i200.i.i.i ]
  %.408.0119.i177.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i167.i.i.i ], [ %.479.i178.i.i.i, %B572.i200.i.i.i ]
  %.479.i178.i.i.i = add nuw nsw i64 %.408.0119.i177.i.i.i, 1
  br i1 %.590114.not.i172.i.i.i, label %B572.i200.i.i.i, label %B448.if.lr.ph.i179.i.i.i

B448.if.lr.ph.i179.i.i.i:                         ; preds = %B416.if.i174.i.i.i
  %.657.i180.i.i.i = load i64, ptr %.656.i173.i.i.i, align 8, !noalias !129
  %.660.i181.i.i.i = mul nuw nsw i64 %.408.0119.i177.i.i.i, %.281.i163.i.i.i
  %372 = getelementptr double, ptr %.108, i64 %.657.i180.i.i.i
  %373 = getelementptr double, ptr %372, i64 %.660.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.687.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.534.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.603.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.603.i185.i.i.i = add nuw nsw i64 %.534.0115.i184.i.i.i, 1
  %.664.i186.i.i.i = getelementptr double, ptr %373, i64 %.534.0115.i184.i.i.i
  %.665.i187.i.i.i = load double, ptr %.664.i186.i.i.i, align 8, !noalias !129
  %.671.i188.i.i.i = getelementptr i64, ptr %371, i64 %.534.0115.i184.i.i.i
  %.672.i189.i.i.i = load i64, ptr %.671.i188.i.i.i, align 8, !noalias !129
  %.674.i190.i.i.i = getelementptr double, ptr %.312, i64 %.672.i189.i.i.i
  %.675.i191.i.i.i = load double, ptr %.674.i190.i.i.i, align 8, !noalias !129
  %.679.i192.i.i.i = getelementptr i64, ptr %370, i64 %.534.0115.i184.i.i.i
  %.680.i193.i.i.i = load i64, ptr %.679.i192.i.i.i, align 8, !noalias !129
  %.682.i194.i.i.i = getelementptr double, ptr %.312, i64 %.680.i193.i.i.i
  %.683.i195.i.i.i = load double, ptr %.682.i194.i.i.i, align 8, !noalias !129
  %.684.i196.i.i.i = fsub double %.675.i191.i.i.i, %.683.i195.i.i.i
  %.685.i197.i.i.i = fmul double %.665.i187.i.i.i, %.684.i196.i.i.i
  %.687.i198.i.i.i = fadd double %total.2.1117.i183.i.i.i, %.685.i197.i.i.i
  %exitcond.not.i199.i.i.i = icmp eq i64 %.281.i163.i.i.i, %.603.i185.i.i.i
  br i1 %exitcond.not.i199.i.i.i, label %B572.i200.i.i.i, label %B448.if.i182.i.i.i

nearest.3: ; preds = %B216.i161.i.i.i, %B110.i153.i.i.i, %B60.i149.i.i.i, %B314.i.i.i
  %.438254.i.i.i = getelementptr double, ptr %.428, i64 %.294.0264.i.i.i
  br label %nearest_backward.2

nearest.4: ; preds = %B572.i200.i.i.i
  %.438.i.i.i = getelementptr double, ptr %.428, i64 %.294.0264.i.i.i
  %.439.i.i.i49 = load double, ptr %.438.i.i.i, align 8, !noalias !125
  %.23.i207.i.i.i = icmp slt i64 %.456.sroa.0.0.row.2.0.i203.i.i.i, 0
  %brmerge266.i.i.i = or i1 %.590114.not.i172.i.i.i, %.23.i207.i.i.i
  br i1 %brmerge266.i.i.i, label %nearest_backward.2, label %B216.if.lr.ph.i214.i.i.i

B216.if.lr.ph.i214.i.i.i:                         ; preds = %nearest.4
  %.371.i221.i.i.i = mul nuw nsw i64 %.456.sroa.0.0.row.2.0.i203.i.i.i, %.281.i163.i.i.i
  %invariant.gep.i222.i.i.i = getelementptr double, ptr %.108, i64 %.371.i221.i.i.i
  br label %B216.if.i223.i.i.i

B216.if.i223.i.i.i:                               ; preds = %B216.if.i223.i.i.i, %B216.if.lr.ph.i214.i.i.i
  %.243.053.i224.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i214.i.i.i ], [ %.314.i225.i.i.i, %B216.if.i223.i.i.i ]
  %.314.i225.i.i.i = add nuw nsw i64 %.243.053.i224.i.i.i, 1
  %.368.i226.i.i.i = load i64, ptr %.656.i173.i.i.i, align 8, !noalias !132
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.368.i226.i.i.i
  %.375.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.243.053.i224.i.i.i
  %.376.i229.i.i.i = load double, ptr %.375.i228.i.i.i, align 8, !noalias !132
  %.382.i230.i.i.i = getelementptr i64, ptr %371, i64 %.243.053.i224.i.i.i
  %.383.i231.i.i.i = load i64, ptr %.382.i230.i.i.i, align 8, !noalias !132
  %.385.i232.i.i.i = getelementptr double, ptr %.428, i64 %.383.i231.i.i.i
  %.386.i233.i.i.i = load double, ptr %.385.i232.i.i.i, align 8, !noalias !132
  %.388.i234.i.i.i = fmul double %.439.i.i.i49, %.376.i229.i.i.i
  %.389.i235.i.i.i = fadd double %.388.i234.i.i.i, %.386.i233.i.i.i
  store double %.389.i235.i.i.i, ptr %.385.i232.i.i.i, align 8, !noalias !132
  %.396.i236.i.i.i = getelementptr i64, ptr %370, i64 %.243.053.i224.i.i.i
  %.397.i237.i.i.i = load i64, ptr %.396.i236.i.i.i, align 8, !noalias !132
  %.399.i238.i.i.i = getelementptr double, ptr %.428, i64 %.397.i237.i.i.i
  %.400.i239.i.i.i = load double, ptr %.399.i238.i.i.i, align 8, !noalias !132
  %.403.i240.i.i.i = fsub double %.400.i239.i.i.i, %.388.i234.i.i.i
  store double %.403.i240.i.i.i, ptr %.399.i238.i.i.i, align 8, !noalias !132
  %exitcond.not.i241.i.i.i = icmp eq i64 %.314.i225.i.i.i, %.281.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.4, %nearest.3
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.3 ], [ %.438.i.i.i, %nearest.4 ], [ %.438.i.i.i, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.4 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i47 = getelementptr double, ptr %.428, i64 %.363.i.i.i45
  %.472.i.i.i48 = load double, ptr %.471.i.i.i47, align 8, !noalias !125
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !125
  %.477.i.i.i = fadd double %.472.i.i.i48, %.476.i.i.i
  store double %.477.i.i.i, ptr %.471.i.i.i47, align 8, !noalias !125
  %.487.i.i.i = getelementptr double, ptr %.312, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i, align 8, !noalias !125
  %.492.i.i.i = getelementptr double, ptr %.312, i64 %.363.i.i.i45
  %.493.i.i.i = load double, ptr %.492.i.i.i, align 8, !noalias !125
  %.494.i.i.i = fsub double %.488.i.i.i, %.493.i.i.i
  %.495.i.i.i = fsub double %.494.i.i.i, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i = fmul double %.476.i.i.i, %.495.i.i.i
  %.497.i.i.i = fadd double %.496.i.i.i, 1.000000e+00
  store double %.497.i.i.i, ptr %.438258.i.i.i, align 8, !noalias !125
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i43

B464.i.i.i:                                       ; preds = %B274.if.i.i.i44, %nearest_backward.2
  %exitcond.not.i.i106.i = icmp eq i64 %.363.i.i.i45, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i106.i, label %climb_backward, label %B274.if.i.i.i44

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i41, %B463.i.i.i ]
  %.118.i.i.i41 = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i = getelementptr i64, ptr %363, i64 %.47.0262.i.i.i
  %.151.i.i.i = load i64, ptr %.150.i.i.i, align 8, !noalias !125
  %.152.i.i.i42 = icmp eq i64 %.151.i.i.i, 7
  br i1 %.152.i.i.i42, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i44:                                  ; preds = %B242.i.i.i43, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i45, %B464.i.i.i ], [ 0, %B242.i.i.i43 ]
  %.363.i.i.i45 = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %363, i64 %.294.0264.i.i.i
  %.396.i.i.i46 = load i64, ptr %.395.i.i.i, align 8, !noalias !125
  %.397.i.i.i = icmp eq i64 %.396.i.i.i46, 8
  br i1 %.397.i.i.i, label %B314.i.i.i, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i43, %B828.i.i
  %.1119.i.i = getelementptr i8, ptr %.63, i64 88
  %.1120.i.i = load i64, ptr %.1119.i.i, align 8, !noalias !117
  %.1200476.not.i.i = icmp slt i64 %.1120.i.i, 1
  br i1 %.1200476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1324.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1213.i.i, %.1120.i.i
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1553.i.i40 = add nuw nsw i64 %.1484.0471.i.i, 1
  %.1735.i.i = getelementptr i64, ptr %380, i64 %.1484.0471.i.i
  %.1736.i.i = load i64, ptr %.1735.i.i, align 8, !noalias !117
  %.1738.i.i = getelementptr double, ptr %arg.grad, i64 %.1736.i.i
  %.1739.i.i = load double, ptr %.1738.i.i, align 8, !noalias !117
  %.1741.i102.i = fadd double %.1721.i.i39, %.1739.i.i
  store double %.1741.i102.i, ptr %.1738.i.i, align 8, !noalias !117
  %exitcond482.not.i.i = icmp eq i64 %.1372.i.i, %.1553.i.i40
  br i1 %exitcond482.not.i.i, label %B1428.if.i.i, label %B1260.if.i97.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1978479.not.i.i = icmp slt i64 %.109.i.i, 1
  br i1 %.1978479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %374 = getelementptr i64, ptr %.63, i64 %.905.i.i
  %375 = getelementptr double, ptr %.108, i64 %.993.i.i35
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i, %B622.i.i, %B516.i.i, %B424.i.i52, %B352.i.i, %B280.i.i
  %.376.i.i = icmp samesign ugt i64 %.318.0465.in.i.i, 1
  br i1 %.376.i.i, label %B150.if.i.i, label %B828.i.i

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.318.0465.in.i.i = phi i64 [ %.293.i.i, %B150.if.lr.ph.i.i ], [ %.318.0465.i.i, %B1633.i.i ]
  %.318.0465.i.i = add nsw i64 %.318.0465.in.i.i, -1
  %.504.i.i = load i64, ptr %.503.i.i, align 8, !noalias !117
  %376 = getelementptr i64, ptr %.63, i64 %.504.i.i
  %.509.idx.i.i = mul i64 %.318.0465.i.i, 24
  %.509.i.i = getelementptr i8, ptr %376, i64 %.509.idx.i.i
  %.510.i.i = load i64, ptr %.509.i.i, align 8, !noalias !117
  %.513.i.i = getelementptr i8, ptr %.509.i.i, i64 8
  %.514.i.i = load i64, ptr %.513.i.i, align 8, !noalias !117
  %.517.i.i = getelementptr i8, ptr %.509.i.i, i64 16
  %.518.i.i = load i64, ptr %.517.i.i, align 8, !noalias !117
  %.521.i.i = add nsw i64 %.202.i.i, %.318.0465.i.i
  %.523.i.i31 = getelementptr double, ptr %.428, i64 %.521.i.i
  %.524.i.i = load double, ptr %.523.i.i31, align 8, !noalias !117
  %.799.i.i = getelementptr double, ptr %.428, i64 %.514.i.i
  %.800.i.i = load double, ptr %.799.i.i, align 8, !noalias !117
  switch i64 %.510.i.i, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i52
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1144.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1213.i.i, %B988.loopexit.i.i ]
  %.1213.i.i = add nuw nsw i64 %.1144.0477.i.i, 1
  %.1325.i.i = load i64, ptr %.1324.i.i, align 8, !noalias !117
  %377 = getelementptr i64, ptr %.63, i64 %.1325.i.i
  %.1371.idx.i.i = mul i64 %.1144.0477.i.i, 40
  %.1371.i.i = getelementptr i8, ptr %377, i64 %.1371.idx.i.i
  %.1372.i.i = load i64, ptr %.1371.i.i, align 8, !noalias !117
  %.1540470.not.i.i = icmp slt i64 %.1372.i.i, 1
  br i1 %.1540470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i96.i

B1260.if.lr.ph.i96.i:                             ; preds = %B988.if.i.i
  %.1455.i.i = getelementptr i8, ptr %.1371.i.i, i64 8
  %.1456.i.i = load i64, ptr %.1455.i.i, align 8, !noalias !117
  %.1421.i.i = getelementptr i8, ptr %.1371.i.i, i64 24
  %.1422.i.i36 = load i64, ptr %.1421.i.i, align 8, !noalias !117
  %.1396.i.i = getelementptr i8, ptr %.1371.i.i, i64 16
  %.1397.i.i = load i64, ptr %.1396.i.i, align 8, !noalias !117
  %378 = getelementptr double, ptr %.108, i64 %.1422.i.i36
  %379 = getelementptr i64, ptr %.63, i64 %.1456.i.i
  %380 = getelementptr i64, ptr %.63, i64 %.1397.i.i
  br label %B1260.if.i97.i

B1260.if.i97.i:                                   ; preds = %B1260.if.lr.ph.i96.i, %B1358.i.i
  %.1484.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i96.i ], [ %.1553.i.i40, %B1358.i.i ]
  %invariant.gep.i98.i = getelementptr double, ptr %378, i64 %.1484.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i97.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i97.i ], [ %.1721.i.i39, %B1292.if.i.i ]
  %.1608.0467.i.i = phi i64 [ 0, %B1260.if.i97.i ], [ %.1677.i.i37, %B1292.if.i.i ]
  %.1677.i.i37 = add nuw nsw i64 %.1608.0467.i.i, 1
  %.1703.i99.i = mul nuw nsw i64 %.1608.0467.i.i, %.1372.i.i
  %gep.i100.i = getelementptr double, ptr %invariant.gep.i98.i, i64 %.1703.i99.i
  %.1710.i.i = load double, ptr %gep.i100.i, align 8, !noalias !117
  %.1714.i.i = getelementptr i64, ptr %379, i64 %.1608.0467.i.i
  %.1715.i.i = load i64, ptr %.1714.i.i, align 8, !noalias !117
  %.1717.i.i38 = getelementptr double, ptr %.428, i64 %.1715.i.i
  %.1718.i.i = load double, ptr %.1717.i.i38, align 8, !noalias !117
  %.1719.i.i = fmul double %.1710.i.i, %.1718.i.i
  %.1721.i.i39 = fadd double %total.2.2469.i.i, %.1719.i.i
  %exitcond.not.i101.i = icmp eq i64 %.1372.i.i, %.1677.i.i37
  br i1 %exitcond.not.i101.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i.i:                                     ; preds = %B1358.i.i, %B1428.if.i.i
  %.1782.0474.i.i = phi i64 [ %.1851.i103.i, %B1428.if.i.i ], [ 0, %B1358.i.i ]
  %.1851.i103.i = add nuw nsw i64 %.1782.0474.i.i, 1
  %.1879.i.i = getelementptr i64, ptr %379, i64 %.1782.0474.i.i
  %.1880.i.i = load i64, ptr %.1879.i.i, align 8, !noalias !117
  %.1882.i.i = getelementptr double, ptr %.428, i64 %.1880.i.i
  store double 0.000000e+00, ptr %.1882.i.i, align 8, !noalias !117
  %exitcond483.not.i.i = icmp eq i64 %.1372.i.i, %.1851.i103.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1922.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1991.i.i, %B1492.if.i.i ]
  %.1991.i.i = add nuw nsw i64 %.1922.0480.i.i, 1
  %.2020.i.i = getelementptr i64, ptr %374, i64 %.1922.0480.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !117
  %.2023.i.i = getelementptr double, ptr %.517, i64 %.1922.0480.i.i
  %.2024.i.i = load double, ptr %.2023.i.i, align 8, !noalias !117
  %.2029.idx.i.i = shl i64 %.1922.0480.i.i, 4
  %.2029.i.i = getelementptr i8, ptr %375, i64 %.2029.idx.i.i
  %.2030.i.i = load double, ptr %.2029.i.i, align 8, !noalias !117
  %.2036.i.i = getelementptr i8, ptr %.2029.i.i, i64 8
  %.2037.i.i = load double, ptr %.2036.i.i, align 8, !noalias !117
  call fastcc void @to_scale(ptr %.2038.i.i, i64 %.2021.i.i, double %.2024.i.i, double %.2030.i.i, double %.2037.i.i)
  %.2052.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !117
  %.2079.i104.i = getelementptr double, ptr %arg.grad, i64 %.1922.0480.i.i
  %.2080.i105.i = load double, ptr %.2079.i104.i, align 8, !noalias !117
  %.2082.i.i = getelementptr double, ptr %.428, i64 %.1922.0480.i.i
  %.2083.i.i = load double, ptr %.2082.i.i, align 8, !noalias !117
  %.2084.i.i = fmul double %.2052.fca.1.load.i.i, %.2083.i.i
  %.2085.i.i = fadd double %.2080.i105.i, %.2084.i.i
  store double %.2085.i.i, ptr %.2079.i104.i, align 8, !noalias !117
  %exitcond485.not.i.i = icmp eq i64 %.1991.i.i, %.109.i.i
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B70.if.i:                                         ; preds = %factor_backward, %B70.if.lr.ph.i
  %.137.0112.in.i = phi i64 [ %.112.i, %B70.if.lr.ph.i ], [ %.137.0112.i, %factor_backward ]
  %.137.0112.i = add nsw i64 %.137.0112.in.i, -1
  %.320.i = load i64, ptr %.319.i, align 8, !noalias !75
  %.612.i = load i64, ptr %.611.i, align 8, !noalias !75
  %381 = getelementptr i64, ptr %.63, i64 %.612.i
  %.615.i = getelementptr i64, ptr %381, i64 %.137.0112.i
  %.616.i = load i64, ptr %.615.i, align 8, !noalias !75
  %382 = getelementptr i64, ptr %.63, i64 %.320.i
  %.idx.i19 = mul i64 %.616.i, 408
  %383 = getelementptr i8, ptr %382, i64 %.idx.i19
  %.830.i = getelementptr i8, ptr %383, i64 24
  %.831.i = load i64, ptr %.830.i, align 8, !noalias !75
  %.832.i = icmp sgt i64 %.831.i, -1
  br i1 %.832.i, label %B260.i, label %B550.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !135
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %after_likelihood
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.312)
  store double %217, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !135
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !135
  %.245.i147 = fmul double %.241.i, %.244.i
  store double %.245.i147, ptr %.240.i, align 8, !noalias !135
  %exitcond.not.i148 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i148, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.312)
  store double %217, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %after_likelihood
  tail call void @free(ptr %.312)
  store double %217, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %217, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i149 = load double, ptr %.132.i, align 8, !noalias !138
  %.137.i = fsub double %.133.i149, %.133.i149
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i150 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i150, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %217, %to_scaled ], [ %217, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
  %.151.i = fsub double %total.2.0.lcssa.i, %total.2.0.lcssa.i
  %.154.i = fcmp oeq double %.151.i, 0.000000e+00
  %..i = select i1 %.154.i, i64 0, i64 3
  br label %common.ret
}

declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr

define internal fastcc void @before_likelihood(ptr noalias nonnull writeonly %retptr, ptr readonly %arg.x, ptr %arg.grad, ptr %arg.v, ptr %arg.dv, ptr %arg.work, ptr readonly %arg.ints, ptr readonly %arg.floats) unnamed_addr {
entry:
  %.12.i.i = alloca double, align 8
  %.39.i.i = alloca double, align 8
  %.3.i5.i.i.i.i = alloca double, align 8
  %.3.i1.i579.i.i.i = alloca double, align 8
  %.3.i.i581.i.i.i = alloca double, align 8
  %.3.i.i536.i.i.i = alloca double, align 8
  %.3.i.i464.i.i.i = alloca double, align 8
  %.3.i.i425.i.i.i = alloca double, align 8
  %.3.i34.i.i.i.i = alloca double, align 8
  %.3.i30.i.i.i.i = alloca double, align 8
  %.3.i26.i.i.i.i = alloca double, align 8
  %.3.i22.i.i.i.i = alloca double, align 8
  %.3.i18.i.i.i.i = alloca double, align 8
  %.3.i14.i.i.i.i = alloca double, align 8
  %.3.i10.i.i.i.i = alloca double, align 8
  %.3.i6.i.i.i.i = alloca double, align 8
  %.3.i2.i.i.i.i = alloca double, align 8
  %.3.i.i230.i.i.i = alloca double, align 8
  %.3.i.i182.i.i.i = alloca double, align 8
  %.3.i1.i133.i.i.i = alloca double, align 8
  %.3.i.i135.i.i.i = alloca double, align 8
  %.3.i1.i.i.i.i = alloca double, align 8
  %.3.i.i.i.i.i = alloca double, align 8
  %.440.i = alloca [4 x double], align 8
  %.111 = getelementptr i8, ptr %arg.ints, i64 128
  %.112 = load i64, ptr %.111, align 8
  %.194164.not = icmp slt i64 %.112, 1
  br i1 %.194164.not, label %B78, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %0 = shl nuw i64 %.112, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %0, i1 false)
  br label %B78

B78:                                              ; preds = %B60.if.preheader, %entry
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.440.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.440.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.440.i, i8 0, i64 32, i1 false), !noalias !141
  %.108.i = getelementptr i8, ptr %arg.ints, i64 8
  %.109.i = load i64, ptr %.108.i, align 8, !noalias !141
  %.202.i = getelementptr i8, ptr %arg.ints, i64 24
  %.203.i = load i64, ptr %.202.i, align 8, !noalias !141
  %.380246.not.i = icmp slt i64 %.109.i, 1
  br i1 %.380246.not.i, label %B276.i, label %B140.if.lr.ph.i

B140.if.lr.ph.i:                                  ; preds = %B78
  %.290.i = getelementptr i8, ptr %arg.ints, i64 32
  %.291.i = load i64, ptr %.290.i, align 8, !noalias !141
  %1 = getelementptr i64, ptr %arg.ints, i64 %.203.i
  %2 = getelementptr double, ptr %arg.floats, i64 %.291.i
  br label %B140.if.i

B276.i:                                           ; preds = %B140.if.i, %B78
  %lp.3.0.lcssa.i = phi double [ 0.000000e+00, %B78 ], [ %.484.i, %B140.if.i ]
  %.589.i = getelementptr i8, ptr %arg.ints, i64 88
  %.590.i = load i64, ptr %.589.i, align 8, !noalias !141
  %.670258.not.i = icmp slt i64 %.590.i, 1
  br i1 %.670258.not.i, label %B806.i, label %B336.if.lr.ph.i

B336.if.lr.ph.i:                                  ; preds = %B276.i
  %.794.i = getelementptr i8, ptr %arg.ints, i64 96
  br label %B336.if.i

B336.loopexit.i:                                  ; preds = %B770.i, %B336.if.i
  %exitcond266.not.i = icmp eq i64 %.683.i, %.590.i
  br i1 %exitcond266.not.i, label %B806.i, label %B336.if.i

B770.i:                                           ; preds = %B704.if.i
  %.1051.i = add nuw nsw i64 %.982.0256.i, 1
  %.1239.i = getelementptr i64, ptr %67, i64 %.982.0256.i
  %.1240.i = load i64, ptr %.1239.i, align 8, !noalias !141
  %.1243.i = getelementptr double, ptr %arg.v, i64 %.1240.i
  store double %.1225.i, ptr %.1243.i, align 8, !noalias !141
  %exitcond265.not.i = icmp eq i64 %.842.i, %.1051.i
  br i1 %exitcond265.not.i, label %B336.loopexit.i, label %B660.if.i

B806.i:                                           ; preds = %B336.loopexit.i, %B276.i
  %.1355.i = getelementptr i8, ptr %arg.ints, i64 56
  %.1356.i = load i64, ptr %.1355.i, align 8, !noalias !141
  %.1436261.not.i = icmp slt i64 %.1356.i, 1
  br i1 %.1436261.not.i, label %B934.i, label %B866.if.lr.ph.i

B866.if.lr.ph.i:                                  ; preds = %B806.i
  %.1560.i = getelementptr i8, ptr %arg.ints, i64 64
  %3 = getelementptr double, ptr %arg.v, i64 %.109.i
  br label %B866.if.i

B934.i:                                           ; preds = %B866.if.i, %B806.i
  %.59.i.i = add i64 %.109.i, -1
  %.104193.not.i.i = icmp slt i64 %.59.i.i, 1
  br i1 %.104193.not.i.i, label %climb, label %B32.if.lr.ph.i.i

B32.if.lr.ph.i.i:                                 ; preds = %B934.i
  %4 = getelementptr i64, ptr %arg.ints, i64 %.203.i
  %.102.i.i.i = getelementptr i8, ptr %arg.ints, i64 160
  br label %B32.if.i.i

B72.i.i:                                          ; preds = %B32.if.i.i
  %.164.i.i = getelementptr double, ptr %arg.v, i64 %.46.0195.i.i
  %.165.i.i = load double, ptr %.164.i.i, align 8, !noalias !144
  %.174.i.i = add nsw i64 %.46.0195.i.i, -1
  %.103.i.i.i = load i64, ptr %.102.i.i.i, align 8, !noalias !147
  %.114.i.i.i = icmp slt i64 %.103.i.i.i, 0
  br i1 %.114.i.i.i, label %nearest.5, label %B60.i.i.i

B60.i.i.i:                                        ; preds = %B72.i.i
  %.144.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.103.i.i.i
  %.145.i.i.i = load i64, ptr %.144.i.i.i, align 8, !noalias !147
  %.147.i.not.i.i = icmp sgt i64 %.46.0195.i.i, %.145.i.i.i
  br i1 %.147.i.not.i.i, label %B110.i.i.i, label %nearest.5

B110.i.i.i:                                       ; preds = %B60.i.i.i
  %.209.i.i.i = getelementptr i8, ptr %.144.i.i.i, i64 8
  %.210.i.i.i = load i64, ptr %.209.i.i.i, align 8, !noalias !147
  %.211.i.i.i = add nsw i64 %.210.i.i.i, %.145.i.i.i
  %.212.not.i.i.i = icmp slt i64 %.46.0195.i.i, %.211.i.i.i
  br i1 %.212.not.i.i.i, label %B216.i.i.i, label %nearest.5

B216.i.i.i:                                       ; preds = %B110.i.i.i
  %.280.i.i.i = getelementptr i8, ptr %.144.i.i.i, i64 24
  %.281.i.i.i = load i64, ptr %.280.i.i.i, align 8, !noalias !147
  %.383.i.i.i = getelementptr i8, ptr %.144.i.i.i, i64 16
  %.384.i.i.i = load i64, ptr %.383.i.i.i, align 8, !noalias !147
  %.466118.not.i.i.i = icmp slt i64 %.384.i.i.i, 1
  br i1 %.466118.not.i.i.i, label %nearest.5, label %B416.if.lr.ph.i.i.i

B416.if.lr.ph.i.i.i:                              ; preds = %B216.i.i.i
  %.346.i.i.i = sub nsw i64 %.174.i.i, %.145.i.i.i
  %.350.i.i.i = mul nsw i64 %.281.i.i.i, %.346.i.i.i
  %.313.i.i.i = getelementptr i8, ptr %.144.i.i.i, i64 40
  %.314.i.i.i = load i64, ptr %.313.i.i.i, align 8, !noalias !147
  %.590114.not.i.i.i = icmp slt i64 %.281.i.i.i, 1
  %.656.i.i.i = getelementptr i8, ptr %.144.i.i.i, i64 32
  %5 = getelementptr i64, ptr %arg.ints, i64 %.314.i.i.i
  %6 = getelementptr i64, ptr %5, i64 %.350.i.i.i
  %7 = getelementptr i64, ptr %6, i64 %.281.i.i.i
  br label %B416.if.i.i.i

B572.i.i.i:                                       ; preds = %B448.if.i.i.i, %B416.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B416.if.i.i.i ], [ %.687.i.i.i, %B448.if.i.i.i ]
  %.697.i.i.i = fcmp olt double %total.2.1.lcssa.i.i.i, %least.2.0122.i.i.i
  %total.2.1.least.2.0.i.i.i = select i1 %.697.i.i.i, double %total.2.1.lcssa.i.i.i, double %least.2.0122.i.i.i
  %exitcond125.not.i.i.i = icmp eq i64 %.479.i.i.i, %.384.i.i.i
  br i1 %exitcond125.not.i.i.i, label %nearest.5, label %B416.if.i.i.i

B416.if.i.i.i:                                    ; preds = %B572.i.i.i, %B416.if.lr.ph.i.i.i
  %least.2.0122.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i ], [ %total.2.1.least.2.0.i.i.i, %B572.i.i.i ]
  %.408.0119.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i.i ], [ %.479.i.i.i, %B572.i.i.i ]
  %.479.i.i.i = add nuw nsw i64 %.408.0119.i.i.i, 1
  br i1 %.590114.not.i.i.i, label %B572.i.i.i, label %B448.if.lr.ph.i.i.i

B448.if.lr.ph.i.i.i:                              ; preds = %B416.if.i.i.i
  %.657.i.i.i = load i64, ptr %.656.i.i.i, align 8, !noalias !147
  %.660.i.i.i = mul nuw nsw i64 %.408.0119.i.i.i, %.281.i.i.i
  %8 = getelementptr double, ptr %arg.floats, i64 %.657.i.i.i
  %9 = getelementptr double, ptr %8, i64 %.660.i.i.i
  br label %B448.if.i.i.i

B448.if.i.i.i:                                    ; preds = %B448.if.i.i.i, %B448.if.lr.ph.i.i.i
  %total.2.1117.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i ], [ %.687.i.i.i, %B448.if.i.i.i ]
  %.534.0115.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i ], [ %.603.i.i.i, %B448.if.i.i.i ]
  %.603.i.i.i = add nuw nsw i64 %.534.0115.i.i.i, 1
  %.664.i.i.i = getelementptr double, ptr %9, i64 %.534.0115.i.i.i
  %.665.i.i.i = load double, ptr %.664.i.i.i, align 8, !noalias !147
  %.671.i.i.i = getelementptr i64, ptr %7, i64 %.534.0115.i.i.i
  %.672.i.i.i = load i64, ptr %.671.i.i.i, align 8, !noalias !147
  %.674.i.i.i = getelementptr double, ptr %arg.v, i64 %.672.i.i.i
  %.675.i.i.i = load double, ptr %.674.i.i.i, align 8, !noalias !147
  %.679.i.i.i = getelementptr i64, ptr %6, i64 %.534.0115.i.i.i
  %.680.i.i.i = load i64, ptr %.679.i.i.i, align 8, !noalias !147
  %.682.i.i.i = getelementptr double, ptr %arg.v, i64 %.680.i.i.i
  %.683.i.i.i = load double, ptr %.682.i.i.i, align 8, !noalias !147
  %.684.i.i.i = fsub double %.675.i.i.i, %.683.i.i.i
  %.685.i.i.i = fmul double %.665.i.i.i, %.684.i.i.i
  %.687.i.i.i = fadd double %total.2.1117.i.i.i, %.685.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.281.i.i.i, %.603.i.i.i
  br i1 %exitcond.not.i.i.i, label %B572.i.i.i, label %B448.if.i.i.i

nearest.5: ; preds = %B572.i.i.i, %B216.i.i.i, %B110.i.i.i, %B60.i.i.i, %B72.i.i
  %least.2.0.lcssa.sink.i.i.i = phi double [ 0.000000e+00, %B72.i.i ], [ 0.000000e+00, %B110.i.i.i ], [ 0.000000e+00, %B60.i.i.i ], [ 0.000000e+00, %B216.i.i.i ], [ %total.2.1.least.2.0.i.i.i, %B572.i.i.i ]
  %.167.i.i = fadd double %lp.3.0196.i.i, %.165.i.i
  %.209.i.i = getelementptr double, ptr %arg.v, i64 %.174.i.i
  %.210.i.i = load double, ptr %.209.i.i, align 8, !noalias !144
  %.215.i.i = tail call double @llvm.exp.f64(double %.165.i.i)
  %.216.i.i = fsub double %.215.i.i, %least.2.0.lcssa.sink.i.i.i
  %.217.i.i = fadd double %.210.i.i, %.216.i.i
  store double %.217.i.i, ptr %.164.i.i, align 8, !noalias !144
  br label %B398.i.i

B200.i.i:                                         ; preds = %B398.i.i
  %.318197.i.i = icmp sgt i64 %.109.i, 1
  br i1 %.318197.i.i, label %B236.if.lr.ph.i.i, label %climb

B236.if.lr.ph.i.i:                                ; preds = %B200.i.i
  %.236.i.i = add nsw i64 %.109.i, -2
  br label %B236.if.i.i

B276.i.i:                                         ; preds = %B236.if.i.i
  %.378.i.i = getelementptr double, ptr %arg.v, i64 %.262.0198.i.i
  %.379.i.i = load double, ptr %.378.i.i, align 8, !noalias !144
  %.103.i131.i.i = load i64, ptr %.102.i.i.i, align 8, !noalias !150
  %.114.i132.i.i = icmp slt i64 %.103.i131.i.i, 0
  br i1 %.114.i132.i.i, label %nearest.6, label %B60.i133.i.i

B60.i133.i.i:                                     ; preds = %B276.i.i
  %.144.i134.i.i = getelementptr i64, ptr %arg.ints, i64 %.103.i131.i.i
  %.145.i135.i.i = load i64, ptr %.144.i134.i.i, align 8, !noalias !150
  %.147.i136.i.i = icmp slt i64 %.262.0198.i.i, %.145.i135.i.i
  br i1 %.147.i136.i.i, label %nearest.6, label %B110.i137.i.i

B110.i137.i.i:                                    ; preds = %B60.i133.i.i
  %.150.i.i.i = add nuw nsw i64 %.262.0198.i.i, 1
  %.209.i138.i.i = getelementptr i8, ptr %.144.i134.i.i, i64 8
  %.210.i139.i.i = load i64, ptr %.209.i138.i.i, align 8, !noalias !150
  %.211.i140.i.i = add nsw i64 %.210.i139.i.i, %.145.i135.i.i
  %.212.not.i141.i.i = icmp slt i64 %.150.i.i.i, %.211.i140.i.i
  br i1 %.212.not.i141.i.i, label %B216.i145.i.i, label %nearest.6

B216.i145.i.i:                                    ; preds = %B110.i137.i.i
  %.280.i146.i.i = getelementptr i8, ptr %.144.i134.i.i, i64 24
  %.281.i147.i.i = load i64, ptr %.280.i146.i.i, align 8, !noalias !150
  %.383.i148.i.i = getelementptr i8, ptr %.144.i134.i.i, i64 16
  %.384.i149.i.i = load i64, ptr %.383.i148.i.i, align 8, !noalias !150
  %.466118.not.i150.i.i = icmp slt i64 %.384.i149.i.i, 1
  br i1 %.466118.not.i150.i.i, label %nearest.6, label %B416.if.lr.ph.i151.i.i

B416.if.lr.ph.i151.i.i:                           ; preds = %B216.i145.i.i
  %.346.i152.i.i = sub nsw i64 %.262.0198.i.i, %.145.i135.i.i
  %.350.i153.i.i = mul nsw i64 %.281.i147.i.i, %.346.i152.i.i
  %.313.i154.i.i = getelementptr i8, ptr %.144.i134.i.i, i64 40
  %.314.i155.i.i = load i64, ptr %.313.i154.i.i, align 8, !noalias !150
  %.590114.not.i156.i.i = icmp slt i64 %.281.i147.i.i, 1
  %.656.i157.i.i = getelementptr i8, ptr %.144.i134.i.i, i64 32
  %10 = getelementptr i64, ptr %arg.ints, i64 %.314.i155.i.i
  %11 = getelementptr i64, ptr %10, i64 %.350.i153.i.i
  %12 = getelementptr i64, ptr %11, i64 %.281.i147.i.i
  br label %B416.if.i158.i.i

B572.i184.i.i:                                    ; preds = %B448.if.i166.i.i, %B416.if.i158.i.i
  %total.2.1.lcssa.i185.i.i = phi double [ 0.000000e+00, %B416.if.i158.i.i ], [ %.687.i182.i.i, %B448.if.i166.i.i ]
  %.697.i186.i.i = fcmp olt double %total.2.1.lcssa.i185.i.i, %least.2.0122.i159.i.i
  %total.2.1.least.2.0.i188.i.i = select i1 %.697.i186.i.i, double %total.2.1.lcssa.i185.i.i, double %least.2.0122.i159.i.i
  %exitcond125.not.i189.i.i = icmp eq i64 %.479.i162.i.i, %.384.i149.i.i
  br i1 %exitcond125.not.i189.i.i, label %nearest.6, label %B416.if.i158.i.i

B416.if.i158.i.i:                                 ; preds = %B572.i184.i.i, %B416.if.lr.ph.i151.i.i
  %least.2.0122.i159.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i151.i.i ], [ %total.2.1.least.2.0.i188.i.i, %B572.i184.i.i ]
  %.408.0119.i161.i.i = phi i64 [ 0, %B416.if.lr.ph.i151.i.i ], [ %.479.i162.i.i, %B572.i184.i.i ]
  %.479.i162.i.i = add nuw nsw i64 %.408.0119.i161.i.i, 1
  br i1 %.590114.not.i156.i.i, label %B572.i184.i.i, label %B448.if.lr.ph.i163.i.i

B448.if.lr.ph.i163.i.i:                           ; preds = %B416.if.i158.i.i
  %.657.i164.i.i = load i64, ptr %.656.i157.i.i, align 8, !noalias !150
  %.660.i165.i.i = mul nuw nsw i64 %.408.0119.i161.i.i, %.281.i147.i.i
  %13 = getelementptr double, ptr %arg.floats, i64 %.657.i164.i.i
  %14 = getelementptr double, ptr %13, i64 %.660.i165.i.i
  br label %B448.if.i166.i.i

B448.if.i166.i.i:                                 ; preds = %B448.if.i166.i.i, %B448.if.lr.ph.i163.i.i
  %total.2.1117.i167.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i163.i.i ], [ %.687.i182.i.i, %B448.if.i166.i.i ]
  %.534.0115.i168.i.i = phi i64 [ 0, %B448.if.lr.ph.i163.i.i ], [ %.603.i169.i.i, %B448.if.i166.i.i ]
  %.603.i169.i.i = add nuw nsw i64 %.534.0115.i168.i.i, 1
  %.664.i170.i.i = getelementptr double, ptr %14, i64 %.534.0115.i168.i.i
  %.665.i171.i.i = load double, ptr %.664.i170.i.i, align 8, !noalias !150
  %.671.i172.i.i = getelementptr i64, ptr %12, i64 %.534.0115.i168.i.i
  %.672.i173.i.i = load i64, ptr %.671.i172.i.i, align 8, !noalias !150
  %.674.i174.i.i = getelementptr double, ptr %arg.v, i64 %.672.i173.i.i
  %.675.i175.i.i = load double, ptr %.674.i174.i.i, align 8, !noalias !150
  %.679.i176.i.i = getelementptr i64, ptr %11, i64 %.534.0115.i168.i.i
  %.680.i177.i.i = load i64, ptr %.679.i176.i.i, align 8, !noalias !150
  %.682.i178.i.i = getelementptr double, ptr %arg.v, i64 %.680.i177.i.i
  %.683.i179.i.i = load double, ptr %.682.i178.i.i, align 8, !noalias !150
  %.684.i180.i.i = fsub double %.675.i175.i.i, %.683.i179.i.i
  %.685.i181.i.i = fmul double %.665.i171.i.i, %.684.i180.i.i
  %.687.i182.i.i = fadd double %total.2.1117.i167.i.i, %.685.i181.i.i
  %exitcond.not.i183.i.i = icmp eq i64 %.281.i147.i.i, %.603.i169.i.i
  br i1 %exitcond.not.i183.i.i, label %B572.i184.i.i, label %B448.if.i166.i.i

nearest.6: ; preds = %B572.i184.i.i, %B216.i145.i.i, %B110.i137.i.i, %B60.i133.i.i, %B276.i.i
  %least.2.0.lcssa.sink.i142.i.i = phi double [ 0.000000e+00, %B276.i.i ], [ 0.000000e+00, %B110.i137.i.i ], [ 0.000000e+00, %B60.i133.i.i ], [ 0.000000e+00, %B216.i145.i.i ], [ %total.2.1.least.2.0.i188.i.i, %B572.i184.i.i ]
  %.381.i.i = fadd double %lp.5.0200.i.i, %.379.i.i
  %.422.i.i = getelementptr i8, ptr %.378.i.i, i64 8
  %.423.i.i = load double, ptr %.422.i.i, align 8, !noalias !144
  %.428.i.i = tail call double @llvm.exp.f64(double %.379.i.i)
  %.429.i.i = fsub double %.428.i.i, %least.2.0.lcssa.sink.i142.i.i
  %.430.i.i = fsub double %.423.i.i, %.429.i.i
  store double %.430.i.i, ptr %.378.i.i, align 8, !noalias !144
  br label %B397.i.i

B397.i.i:                                         ; preds = %B236.if.i.i, %nearest.6
  %lp.6.1.i.i = phi double [ %.381.i.i, %nearest.6 ], [ %lp.5.0200.i.i, %B236.if.i.i ]
  %.318.i.i = icmp sgt i64 %.265.0199.i.i, 1
  br i1 %.318.i.i, label %B236.if.i.i, label %climb

B398.i.i:                                         ; preds = %B32.if.i.i, %nearest.5
  %lp.4.1.i.i = phi double [ %.167.i.i, %nearest.5 ], [ %lp.3.0196.i.i, %B32.if.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.117.i.i, %.109.i
  br i1 %exitcond.not.i.i, label %B200.i.i, label %B32.if.i.i

B32.if.i.i:                                       ; preds = %B398.i.i, %B32.if.lr.ph.i.i
  %lp.3.0196.i.i = phi double [ 0.000000e+00, %B32.if.lr.ph.i.i ], [ %lp.4.1.i.i, %B398.i.i ]
  %.46.0195.i.i = phi i64 [ 1, %B32.if.lr.ph.i.i ], [ %.117.i.i, %B398.i.i ]
  %.117.i.i = add nuw i64 %.46.0195.i.i, 1
  %.149.i.i = getelementptr i64, ptr %4, i64 %.46.0195.i.i
  %.150.i.i = load i64, ptr %.149.i.i, align 8, !noalias !144
  %.151.i.i = icmp eq i64 %.150.i.i, 7
  br i1 %.151.i.i, label %B72.i.i, label %B398.i.i

B236.if.i.i:                                      ; preds = %B397.i.i, %B236.if.lr.ph.i.i
  %lp.5.0200.i.i = phi double [ %lp.4.1.i.i, %B236.if.lr.ph.i.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.265.0199.i.i = phi i64 [ %.59.i.i, %B236.if.lr.ph.i.i ], [ %.327.i.i, %B397.i.i ]
  %.262.0198.i.i = phi i64 [ %.236.i.i, %B236.if.lr.ph.i.i ], [ %.331.i.i, %B397.i.i ]
  %.327.i.i = add nsw i64 %.265.0199.i.i, -1
  %.331.i.i = add nsw i64 %.262.0198.i.i, -1
  %.363.i.i = getelementptr i64, ptr %4, i64 %.262.0198.i.i
  %.364.i.i = load i64, ptr %.363.i.i, align 8, !noalias !144
  %.365.i.i = icmp eq i64 %.364.i.i, 8
  br i1 %.365.i.i, label %B276.i.i, label %B397.i.i

climb: ; preds = %B397.i.i, %B200.i.i, %B934.i
  %lp.5.0.lcssa.i.i = phi double [ %lp.4.1.i.i, %B200.i.i ], [ 0.000000e+00, %B934.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.99.i.i = getelementptr i8, ptr %arg.ints, i64 72
  %.100.i.i = load i64, ptr %.99.i.i, align 8, !noalias !153
  %.18263.not.i.i = icmp slt i64 %.100.i.i, 1
  br i1 %.18263.not.i.i, label %calculate, label %B60.if.lr.ph.i.i

B60.if.lr.ph.i.i:                                 ; preds = %climb
  %.1702.i = load i64, ptr %.1355.i, align 8, !noalias !141
  %.309.i.i = getelementptr i8, ptr %arg.ints, i64 80
  %15 = getelementptr double, ptr %arg.v, i64 %.109.i
  %16 = getelementptr double, ptr %15, i64 %.1702.i
  br label %B60.if.i.i

B182.i.i:                                         ; preds = %B60.if.i.i
  %.347.i.i = fadd double %.323.i.i, %.330.i.i
  br label %B393.i.i

B224.i.i:                                         ; preds = %B60.if.i.i
  %.368.i.i = fsub double %.323.i.i, %.330.i.i
  br label %B393.i.i

B266.i.i:                                         ; preds = %B60.if.i.i
  %.389.i.i = fmul double %.323.i.i, %.330.i.i
  br label %B393.i.i

B308.i.i:                                         ; preds = %B60.if.i.i
  %.413.i.i = fdiv double %.323.i.i, %.330.i.i
  br label %B393.i.i

B350.i.i:                                         ; preds = %B60.if.i.i
  %.434.i.i = tail call double @llvm.pow.f64(double %.323.i.i, double %.330.i.i)
  br label %B393.i.i

B372.i.i:                                         ; preds = %B60.if.i.i
  %.451.i.i = fneg double %.323.i.i
  br label %B393.i.i

B393.i.i:                                         ; preds = %B372.i.i, %B350.i.i, %B308.i.i, %B266.i.i, %B224.i.i, %B182.i.i
  %.413.sink.i.i = phi double [ %.413.i.i, %B308.i.i ], [ %.451.i.i, %B372.i.i ], [ %.434.i.i, %B350.i.i ], [ %.389.i.i, %B266.i.i ], [ %.368.i.i, %B224.i.i ], [ %.347.i.i, %B182.i.i ]
  %.424.i.i = getelementptr double, ptr %16, i64 %.124.064.i.i
  store double %.413.sink.i.i, ptr %.424.i.i, align 8, !noalias !153
  %exitcond.not.i234.i = icmp eq i64 %.195.i.i, %.100.i.i
  br i1 %exitcond.not.i234.i, label %calculate, label %B60.if.i.i

B60.if.i.i:                                       ; preds = %B393.i.i, %B60.if.lr.ph.i.i
  %.124.064.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i ], [ %.195.i.i, %B393.i.i ]
  %.195.i.i = add nuw nsw i64 %.124.064.i.i, 1
  %.310.i.i = load i64, ptr %.309.i.i, align 8, !noalias !153
  %17 = getelementptr i64, ptr %arg.ints, i64 %.310.i.i
  %.315.idx.i.i = mul i64 %.124.064.i.i, 24
  %.315.i.i = getelementptr i8, ptr %17, i64 %.315.idx.i.i
  %.316.i.i = load i64, ptr %.315.i.i, align 8, !noalias !153
  %.319.i.i = getelementptr i8, ptr %.315.i.i, i64 8
  %.320.i.i = load i64, ptr %.319.i.i, align 8, !noalias !153
  %.322.i.i = getelementptr double, ptr %arg.v, i64 %.320.i.i
  %.323.i.i = load double, ptr %.322.i.i, align 8, !noalias !153
  %.326.i.i = getelementptr i8, ptr %.315.i.i, i64 16
  %.327.i233.i = load i64, ptr %.326.i.i, align 8, !noalias !153
  %.329.i.i = getelementptr double, ptr %arg.v, i64 %.327.i233.i
  %.330.i.i = load double, ptr %.329.i.i, align 8, !noalias !153
  switch i64 %.316.i.i, label %B372.i.i [
    i64 0, label %B182.i.i
    i64 1, label %B224.i.i
    i64 2, label %B266.i.i
    i64 3, label %B308.i.i
    i64 4, label %B350.i.i
  ]

calculate: ; preds = %B393.i.i, %climb
  %.103.i.i = load i64, ptr %.108.i, align 8, !noalias !156
  %.18543.not.i.i = icmp slt i64 %.103.i.i, 1
  br i1 %.18543.not.i.i, label %forward, label %B64.if.lr.ph.i.i

B64.if.lr.ph.i.i:                                 ; preds = %calculate
  %.312.i.i = getelementptr i8, ptr %arg.ints, i64 40
  %.422.i235.i = getelementptr i8, ptr %arg.ints, i64 48
  br label %B64.if.i.i

B134.i.i:                                         ; preds = %B64.if.i.i
  %.423.i238.i = load i64, ptr %.422.i235.i, align 8, !noalias !156
  %.425.i.i = shl nsw i64 %.127.044.i.i, 2
  %.426.i.i = add nsw i64 %.423.i238.i, %.425.i.i
  switch i64 %.318.i236.i, label %prior_density.exit.i.i [
    i64 1, label %d1.i.i.i
    i64 2, label %d2.i.i.i
    i64 3, label %d3.i.i.i
    i64 4, label %d4.i.i.i
    i64 5, label %d5.i.i.i
    i64 6, label %d6.i.i.i
    i64 7, label %d7.i.i.i
    i64 8, label %d8.i.i.i
    i64 9, label %d9.i.i.i
    i64 10, label %d10.i.i.i
    i64 11, label %d11.i.i.i
    i64 12, label %d12.i.i.i
    i64 13, label %d13.i.i.i
    i64 14, label %d14.i.i.i
    i64 15, label %d15.i.i.i
    i64 16, label %d16.i.i.i
    i64 17, label %d17.i.i.i
    i64 18, label %d18.i.i.i
  ]

d1.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i.i.i.i = load i64, ptr %i1.p.i.i.i.i, align 4, !noalias !156
  %i2.p.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i, i64 8
  %s2.i.i.i.i = load i64, ptr %i2.p.i.i.i.i, align 4, !noalias !156
  %x0.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i.i.i.i = load double, ptr %x0.p.i.i.i.i, align 8, !noalias !156
  %x1.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i.i.i.i
  %x1.i.i.i.i = load double, ptr %x1.p.i.i.i.i, align 8, !noalias !156
  %x2.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i.i.i.i
  %x2.i.i.i.i = load double, ptr %x2.p.i.i.i.i, align 8, !noalias !156
  %t2.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i.i.i.i
  %t5.i.i.i.i = fsub contract double %x0.i.i.i.i, %x1.i.i.i.i
  %t6.i.i.i.i = fdiv contract double %t5.i.i.i.i, %x2.i.i.i.i
  %t8.i.i.i.i = fmul contract double %t6.i.i.i.i, -5.000000e-01
  %t10.i.i.i.i = fadd contract double %t8.i.i.i.i, %t8.i.i.i.i
  %18 = fneg double %t6.i.i.i.i
  %19 = fmul double %t10.i.i.i.i, %18
  %t13.i.i.i.i = fdiv double %19, %x2.i.i.i.i
  %20 = fsub contract double %t13.i.i.i.i, %t2.i.i.i.i
  %t15.i.i.i.i = fdiv contract double %t10.i.i.i.i, %x2.i.i.i.i
  %t17.i.i.i.i = tail call double @llvm.log.f64(double %x2.i.i.i.i)
  %t19.i.i.i.i = fmul contract double %t6.i.i.i.i, %t8.i.i.i.i
  %t20.i.i.i.i = fadd contract double %t19.i.i.i.i, 0xBFED67F1C864BEB4
  %t21.i.i.i.i = fsub contract double %t20.i.i.i.i, %t17.i.i.i.i
  %d0.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i.i.i.i = load double, ptr %d0.p.i.i.i.i, align 8, !noalias !156
  %d0.a.i.i.i.i = fadd double %d0.b.i.i.i.i, %t15.i.i.i.i
  store double %d0.a.i.i.i.i, ptr %d0.p.i.i.i.i, align 8, !noalias !156
  %d1.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i.i.i.i
  %d1.b.i.i.i.i = load double, ptr %d1.p.i.i.i.i, align 8, !noalias !156
  %d1.a.i.i.i.i = fsub double %d1.b.i.i.i.i, %t15.i.i.i.i
  store double %d1.a.i.i.i.i, ptr %d1.p.i.i.i.i, align 8, !noalias !156
  %d2.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i.i.i.i
  %d2.b.i.i.i.i = load double, ptr %d2.p.i.i.i.i, align 8, !noalias !156
  %d2.a.i.i.i.i = fadd double %d2.b.i.i.i.i, %20
  store double %d2.a.i.i.i.i, ptr %d2.p.i.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d2.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i1.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i2.i.i.i = load i64, ptr %i1.p.i1.i.i.i, align 4, !noalias !156
  %i2.p.i3.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 8
  %s2.i4.i.i.i = load i64, ptr %i2.p.i3.i.i.i, align 4, !noalias !156
  %i3.p.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 16
  %s3.i.i.i.i = load i64, ptr %i3.p.i.i.i.i, align 4, !noalias !156
  %x0.p.i5.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i6.i.i.i = load double, ptr %x0.p.i5.i.i.i, align 8, !noalias !156
  %x1.p.i7.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i2.i.i.i
  %x1.i8.i.i.i = load double, ptr %x1.p.i7.i.i.i, align 8, !noalias !156
  %x2.p.i9.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i4.i.i.i
  %x2.i10.i.i.i = load double, ptr %x2.p.i9.i.i.i, align 8, !noalias !156
  %x3.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i.i.i.i
  %x3.i.i.i.i = load double, ptr %x3.p.i.i.i.i, align 8, !noalias !156
  %t2.i11.i.i.i = fdiv contract double 1.000000e+00, %x3.i.i.i.i
  %t5.i12.i.i.i = fsub contract double %x0.i6.i.i.i, %x2.i10.i.i.i
  %t6.i13.i.i.i = fdiv contract double %t5.i12.i.i.i, %x3.i.i.i.i
  %t8.i14.i.i.i = fmul contract double %t6.i13.i.i.i, %t6.i13.i.i.i
  %t9.i.i.i.i = fdiv contract double %t8.i14.i.i.i, %x1.i8.i.i.i
  %t11.i.i.i.i = fadd contract double %t9.i.i.i.i, 1.000000e+00
  %t13.i15.i.i.i = fadd contract double %x1.i8.i.i.i, 1.000000e+00
  %t14.i.i.i.i = fmul contract double %t13.i15.i.i.i, 5.000000e-01
  %t15.i16.i.i.i = fneg contract double %t14.i.i.i.i
  %t16.i.i.i.i = fdiv contract double %t15.i16.i.i.i, %t11.i.i.i.i
  %t17.i17.i.i.i = fdiv contract double %t16.i.i.i.i, %x1.i8.i.i.i
  %t18.i.i.i.i = fmul contract double %t6.i13.i.i.i, %t17.i17.i.i.i
  %t19.i18.i.i.i = fadd contract double %t18.i.i.i.i, %t18.i.i.i.i
  %21 = fneg double %t6.i13.i.i.i
  %22 = fmul double %t19.i18.i.i.i, %21
  %t22.i.i.i.i = fdiv double %22, %x3.i.i.i.i
  %23 = fsub contract double %t22.i.i.i.i, %t2.i11.i.i.i
  %t24.i.i.i.i = fdiv contract double %t19.i18.i.i.i, %x3.i.i.i.i
  %t26.i.i.i.i = fmul contract double %t9.i.i.i.i, %t16.i.i.i.i
  %t27.i.i.i.i = fdiv contract double %t26.i.i.i.i, %x1.i8.i.i.i
  %t28.i.i.i.i = tail call double @log1p(double %t9.i.i.i.i)
  %t30.i.i.i.i = fdiv contract double 1.000000e+00, %x1.i8.i.i.i
  %t31.i.i.i.i = tail call double @log1p(double %t30.i.i.i.i)
  %t32.i.i.i.i = fsub contract double %t31.i.i.i.i, %t28.i.i.i.i
  %t33.i.i.i.i = fmul contract double %t32.i.i.i.i, 5.000000e-01
  %t34.i.i.i.i = fadd contract double %t30.i.i.i.i, 1.000000e+00
  %t35.i.i.i.i = fdiv contract double %t14.i.i.i.i, %t34.i.i.i.i
  %t36.i.i.i.i = fmul contract double %t30.i.i.i.i, %t35.i.i.i.i
  %t37.i.i.i.i = fdiv contract double %t36.i.i.i.i, %x1.i8.i.i.i
  %t38.i.i.i.i = fmul contract double %x1.i8.i.i.i, 5.000000e-01
  %t39.i.i.i.i = tail call fastcc double @stirling_slope(double %t38.i.i.i.i)
  %t42.i.i.i.i = fadd contract double %t38.i.i.i.i, 5.000000e-01
  %t43.i.i.i.i = tail call fastcc double @stirling_slope(double %t42.i.i.i.i)
  %t44.i.i.i.i = fsub contract double %t43.i.i.i.i, %t39.i.i.i.i
  %t45.i.i.i.i = fmul contract double %t44.i.i.i.i, 5.000000e-01
  %t46.i.i.i.i = fsub contract double %t45.i.i.i.i, %t37.i.i.i.i
  %t47.i.i.i.i = fadd contract double %t33.i.i.i.i, %t46.i.i.i.i
  %t48.i.i.i.i = fsub contract double %t47.i.i.i.i, %t27.i.i.i.i
  %t49.i.i.i.i = tail call double @llvm.log.f64(double %x3.i.i.i.i)
  %t51.i.i.i.i = fmul contract double %t14.i.i.i.i, %t28.i.i.i.i
  %t52.i.i.i.i = fmul contract double %t14.i.i.i.i, %t31.i.i.i.i
  %t53.i.i.i.i = tail call fastcc double @stirling_rest_of(double %t38.i.i.i.i)
  %t54.i.i.i.i = tail call fastcc double @stirling_rest_of(double %t42.i.i.i.i)
  %t55.i.i.i.i = fsub contract double %t54.i.i.i.i, %t53.i.i.i.i
  %t56.i.i.i.i = fadd contract double %t52.i.i.i.i, %t55.i.i.i.i
  %t57.i.i.i.i = fadd contract double %t56.i.i.i.i, -5.000000e-01
  %t58.i.i.i.i = fsub contract double %t57.i.i.i.i, %t51.i.i.i.i
  %t59.i.i.i.i = fadd contract double %t58.i.i.i.i, 0xBFED67F1C864BEB4
  %t60.i.i.i.i = fsub contract double %t59.i.i.i.i, %t49.i.i.i.i
  %d0.p.i19.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i20.i.i.i = load double, ptr %d0.p.i19.i.i.i, align 8, !noalias !156
  %d0.a.i21.i.i.i = fadd double %d0.b.i20.i.i.i, %t24.i.i.i.i
  store double %d0.a.i21.i.i.i, ptr %d0.p.i19.i.i.i, align 8, !noalias !156
  %d1.p.i22.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i2.i.i.i
  %d1.b.i23.i.i.i = load double, ptr %d1.p.i22.i.i.i, align 8, !noalias !156
  %d1.a.i24.i.i.i = fadd double %d1.b.i23.i.i.i, %t48.i.i.i.i
  store double %d1.a.i24.i.i.i, ptr %d1.p.i22.i.i.i, align 8, !noalias !156
  %d2.p.i25.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i4.i.i.i
  %d2.b.i26.i.i.i = load double, ptr %d2.p.i25.i.i.i, align 8, !noalias !156
  %d2.a.i27.i.i.i = fsub double %d2.b.i26.i.i.i, %t24.i.i.i.i
  store double %d2.a.i27.i.i.i, ptr %d2.p.i25.i.i.i, align 8, !noalias !156
  %d3.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i.i.i.i
  %d3.b.i.i.i.i = load double, ptr %d3.p.i.i.i.i, align 8, !noalias !156
  %d3.a.i.i.i.i = fadd double %23, %d3.b.i.i.i.i
  store double %d3.a.i.i.i.i, ptr %d3.p.i.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d3.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i28.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i29.i.i.i = load i64, ptr %i1.p.i28.i.i.i, align 4, !noalias !156
  %i2.p.i30.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i, i64 8
  %s2.i31.i.i.i = load i64, ptr %i2.p.i30.i.i.i, align 4, !noalias !156
  %x0.p.i32.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i33.i.i.i = load double, ptr %x0.p.i32.i.i.i, align 8, !noalias !156
  %x1.p.i34.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i29.i.i.i
  %x1.i35.i.i.i = load double, ptr %x1.p.i34.i.i.i, align 8, !noalias !156
  %x2.p.i36.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i31.i.i.i
  %x2.i37.i.i.i = load double, ptr %x2.p.i36.i.i.i, align 8, !noalias !156
  %t2.i38.i.i.i = fdiv contract double 1.000000e+00, %x2.i37.i.i.i
  %t5.i39.i.i.i = fsub contract double %x0.i33.i.i.i, %x1.i35.i.i.i
  %t6.i40.i.i.i = fdiv contract double %t5.i39.i.i.i, %x2.i37.i.i.i
  %t7.i.i.i.i = fmul contract double %t6.i40.i.i.i, %t6.i40.i.i.i
  %t9.i41.i.i.i = fadd contract double %t7.i.i.i.i, 1.000000e+00
  %t10.i42.i.i.i = fdiv contract double -1.000000e+00, %t9.i41.i.i.i
  %t11.i43.i.i.i = fmul contract double %t6.i40.i.i.i, %t10.i42.i.i.i
  %t12.i.i.i.i = fadd contract double %t11.i43.i.i.i, %t11.i43.i.i.i
  %24 = fneg double %t6.i40.i.i.i
  %25 = fmul double %t12.i.i.i.i, %24
  %t15.i44.i.i.i = fdiv double %25, %x2.i37.i.i.i
  %26 = fsub contract double %t15.i44.i.i.i, %t2.i38.i.i.i
  %t17.i45.i.i.i = fdiv contract double %t12.i.i.i.i, %x2.i37.i.i.i
  %t19.i46.i.i.i = tail call double @llvm.log.f64(double %x2.i37.i.i.i)
  %t20.i47.i.i.i = tail call double @log1p(double %t7.i.i.i.i)
  %t22.i48.i.i.i = fsub contract double 0xBFF250D048E7A1BD, %t20.i47.i.i.i
  %t23.i.i.i.i = fsub contract double %t22.i48.i.i.i, %t19.i46.i.i.i
  %d0.p.i49.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i50.i.i.i = load double, ptr %d0.p.i49.i.i.i, align 8, !noalias !156
  %d0.a.i51.i.i.i = fadd double %d0.b.i50.i.i.i, %t17.i45.i.i.i
  store double %d0.a.i51.i.i.i, ptr %d0.p.i49.i.i.i, align 8, !noalias !156
  %d1.p.i52.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i29.i.i.i
  %d1.b.i53.i.i.i = load double, ptr %d1.p.i52.i.i.i, align 8, !noalias !156
  %d1.a.i54.i.i.i = fsub double %d1.b.i53.i.i.i, %t17.i45.i.i.i
  store double %d1.a.i54.i.i.i, ptr %d1.p.i52.i.i.i, align 8, !noalias !156
  %d2.p.i55.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i31.i.i.i
  %d2.b.i56.i.i.i = load double, ptr %d2.p.i55.i.i.i, align 8, !noalias !156
  %d2.a.i57.i.i.i = fadd double %d2.b.i56.i.i.i, %26
  store double %d2.a.i57.i.i.i, ptr %d2.p.i55.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d4.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i58.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i59.i.i.i = load i64, ptr %i1.p.i58.i.i.i, align 4, !noalias !156
  %i2.p.i60.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i, i64 8
  %s2.i61.i.i.i = load i64, ptr %i2.p.i60.i.i.i, align 4, !noalias !156
  %x0.p.i62.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i63.i.i.i = load double, ptr %x0.p.i62.i.i.i, align 8, !noalias !156
  %x1.p.i64.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i59.i.i.i
  %x1.i65.i.i.i = load double, ptr %x1.p.i64.i.i.i, align 8, !noalias !156
  %x2.p.i66.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i61.i.i.i
  %x2.i67.i.i.i = load double, ptr %x2.p.i66.i.i.i, align 8, !noalias !156
  %t2.i68.i.i.i = fdiv contract double 1.000000e+00, %x2.i67.i.i.i
  %t5.i69.i.i.i = fsub contract double %x0.i63.i.i.i, %x1.i65.i.i.i
  %t6.i70.i.i.i = fdiv contract double %t5.i69.i.i.i, %x2.i67.i.i.i
  %t8.i71.i.i.i = fneg double %t6.i70.i.i.i
  %t9.i72.i.i.i = fcmp olt double %t6.i70.i.i.i, 0.000000e+00
  %t10.i73.i.i.i = select i1 %t9.i72.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t11.i74.i.i.i = fcmp ogt double %t6.i70.i.i.i, 0.000000e+00
  %t12.i75.i.i.i = select i1 %t11.i74.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t13.i76.i.i.i = fsub contract double %t12.i75.i.i.i, %t10.i73.i.i.i
  %27 = fmul double %t13.i76.i.i.i, %t8.i71.i.i.i
  %t16.i77.i.i.i = fdiv double %27, %x2.i67.i.i.i
  %28 = fsub contract double %t16.i77.i.i.i, %t2.i68.i.i.i
  %t18.i78.i.i.i = fdiv contract double %t13.i76.i.i.i, %x2.i67.i.i.i
  %t20.i79.i.i.i = tail call double @llvm.log.f64(double %x2.i67.i.i.i)
  %t22.i80.i.i.i = select i1 %t9.i72.i.i.i, double %t8.i71.i.i.i, double 0.000000e+00
  %t23.i81.i.i.i = select i1 %t11.i74.i.i.i, double %t6.i70.i.i.i, double 0.000000e+00
  %t24.i82.i.i.i = fadd contract double %t23.i81.i.i.i, %t22.i80.i.i.i
  %t26.i83.i.i.i = fsub contract double 0xBFE62E42FEFA39EF, %t24.i82.i.i.i
  %t27.i84.i.i.i = fsub contract double %t26.i83.i.i.i, %t20.i79.i.i.i
  %d0.p.i85.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i86.i.i.i = load double, ptr %d0.p.i85.i.i.i, align 8, !noalias !156
  %d0.a.i87.i.i.i = fadd double %d0.b.i86.i.i.i, %t18.i78.i.i.i
  store double %d0.a.i87.i.i.i, ptr %d0.p.i85.i.i.i, align 8, !noalias !156
  %d1.p.i88.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i59.i.i.i
  %d1.b.i89.i.i.i = load double, ptr %d1.p.i88.i.i.i, align 8, !noalias !156
  %d1.a.i90.i.i.i = fsub double %d1.b.i89.i.i.i, %t18.i78.i.i.i
  store double %d1.a.i90.i.i.i, ptr %d1.p.i88.i.i.i, align 8, !noalias !156
  %d2.p.i91.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i61.i.i.i
  %d2.b.i92.i.i.i = load double, ptr %d2.p.i91.i.i.i, align 8, !noalias !156
  %d2.a.i93.i.i.i = fadd double %d2.b.i92.i.i.i, %28
  store double %d2.a.i93.i.i.i, ptr %d2.p.i91.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d5.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i94.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i95.i.i.i = load i64, ptr %i1.p.i94.i.i.i, align 4, !noalias !156
  %i2.p.i96.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i, i64 8
  %s2.i97.i.i.i = load i64, ptr %i2.p.i96.i.i.i, align 4, !noalias !156
  %x0.p.i98.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i99.i.i.i = load double, ptr %x0.p.i98.i.i.i, align 8, !noalias !156
  %x1.p.i100.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i95.i.i.i
  %x1.i101.i.i.i = load double, ptr %x1.p.i100.i.i.i, align 8, !noalias !156
  %x2.p.i102.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i97.i.i.i
  %x2.i103.i.i.i = load double, ptr %x2.p.i102.i.i.i, align 8, !noalias !156
  %t2.i104.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i
  %t5.i105.i.i.i = fsub contract double %x0.i99.i.i.i, %x1.i101.i.i.i
  %t6.i106.i.i.i = fdiv contract double %t5.i105.i.i.i, %x2.i103.i.i.i
  %t7.i107.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i)
  %t8.i108.i.i.i = fneg double %t7.i107.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i, double %t8.i108.i.i.i)
  %.17.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i, align 8, !noalias !156
  %t11.i109.i.i.i = fadd contract double %.17.i.i.i.i.i, 1.000000e+00
  %t12.i110.i.i.i = fdiv contract double 1.000000e+00, %t11.i109.i.i.i
  %t13.i111.i.i.i = fmul contract double %.17.i.i.i.i.i, %t12.i110.i.i.i
  %t15.i112.i.i.i = fneg double %t6.i106.i.i.i
  %t16.i113.i.i.i = fcmp olt double %t6.i106.i.i.i, 0.000000e+00
  %t17.i114.i.i.i = select i1 %t16.i113.i.i.i, double %t12.i110.i.i.i, double %t13.i111.i.i.i
  %t19.i115.i.i.i = fmul contract double %t17.i114.i.i.i, 2.000000e+00
  %29 = fsub contract double 1.000000e+00, %t19.i115.i.i.i
  %30 = fmul double %t6.i106.i.i.i, %29
  %t24.i116.i.i.i = fdiv double %30, %x2.i103.i.i.i
  %31 = fsub contract double %t24.i116.i.i.i, %t2.i104.i.i.i
  %t26.i117.i.i.i = fneg double %29
  %t27.i118.i.i.i = fdiv contract double %t26.i117.i.i.i, %x2.i103.i.i.i
  %t29.i.i.i.i = tail call double @llvm.log.f64(double %x2.i103.i.i.i)
  call fastcc void @log1p_of.2(ptr %.3.i1.i.i.i.i, double %.17.i.i.i.i.i)
  %.17.i4.i.i.i.i = load double, ptr %.3.i1.i.i.i.i, align 8, !noalias !156
  %t31.i119.i.i.i = select i1 %t16.i113.i.i.i, double %t15.i112.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i = fadd contract double %t31.i119.i.i.i, %.17.i4.i.i.i.i
  %t34.i121.i.i.i = fmul contract double %t32.i120.i.i.i, 2.000000e+00
  %t35.i122.i.i.i = fsub contract double %t15.i112.i.i.i, %t34.i121.i.i.i
  %t36.i123.i.i.i = fsub contract double %t35.i122.i.i.i, %t29.i.i.i.i
  %d0.p.i124.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i125.i.i.i = load double, ptr %d0.p.i124.i.i.i, align 8, !noalias !156
  %d0.a.i126.i.i.i = fadd double %t27.i118.i.i.i, %d0.b.i125.i.i.i
  store double %d0.a.i126.i.i.i, ptr %d0.p.i124.i.i.i, align 8, !noalias !156
  %d1.p.i127.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i95.i.i.i
  %d1.b.i128.i.i.i = load double, ptr %d1.p.i127.i.i.i, align 8, !noalias !156
  %d1.a.i129.i.i.i = fsub double %d1.b.i128.i.i.i, %t27.i118.i.i.i
  store double %d1.a.i129.i.i.i, ptr %d1.p.i127.i.i.i, align 8, !noalias !156
  %d2.p.i130.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i97.i.i.i
  %d2.b.i131.i.i.i = load double, ptr %d2.p.i130.i.i.i, align 8, !noalias !156
  %d2.a.i132.i.i.i = fadd double %31, %d2.b.i131.i.i.i
  store double %d2.a.i132.i.i.i, ptr %d2.p.i130.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d6.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i137.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i138.i.i.i = load i64, ptr %i1.p.i137.i.i.i, align 4, !noalias !156
  %i2.p.i139.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 8
  %s2.i140.i.i.i = load i64, ptr %i2.p.i139.i.i.i, align 4, !noalias !156
  %i3.p.i141.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 16
  %s3.i142.i.i.i = load i64, ptr %i3.p.i141.i.i.i, align 4, !noalias !156
  %x0.p.i143.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i144.i.i.i = load double, ptr %x0.p.i143.i.i.i, align 8, !noalias !156
  %x1.p.i145.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i138.i.i.i
  %x1.i146.i.i.i = load double, ptr %x1.p.i145.i.i.i, align 8, !noalias !156
  %x2.p.i147.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i140.i.i.i
  %x2.i148.i.i.i = load double, ptr %x2.p.i147.i.i.i, align 8, !noalias !156
  %x3.p.i149.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i142.i.i.i
  %x3.i150.i.i.i = load double, ptr %x3.p.i149.i.i.i, align 8, !noalias !156
  %t3.i.i.i.i = fsub contract double %x0.i144.i.i.i, %x1.i146.i.i.i
  %t4.i.i.i.i = fdiv contract double %t3.i.i.i.i, %x2.i148.i.i.i
  %t6.i151.i.i.i = fmul contract double %x3.i150.i.i.i, %t4.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i, double %t6.i151.i.i.i)
  %.17.i.i153.i.i.i = load double, ptr %.3.i.i135.i.i.i, align 8, !noalias !156
  %t8.i154.i.i.i = fmul contract double %t4.i.i.i.i, %.17.i.i153.i.i.i
  %t10.i155.i.i.i = fdiv contract double 1.000000e+00, %x2.i148.i.i.i
  %t11.i156.i.i.i = fmul contract double %x3.i150.i.i.i, %.17.i.i153.i.i.i
  %t14.i157.i.i.i = fmul contract double %t4.i.i.i.i, -5.000000e-01
  %t15.i158.i.i.i = fmul contract double %t4.i.i.i.i, 5.000000e-01
  %t17.i159.i.i.i = fsub contract double %t14.i157.i.i.i, %t15.i158.i.i.i
  %t18.i160.i.i.i = fadd contract double %t17.i159.i.i.i, %t11.i156.i.i.i
  %32 = fneg double %t4.i.i.i.i
  %33 = fmul double %t18.i160.i.i.i, %32
  %t21.i161.i.i.i = fdiv double %33, %x2.i148.i.i.i
  %34 = fsub contract double %t21.i161.i.i.i, %t10.i155.i.i.i
  %t23.i162.i.i.i = fdiv contract double %t18.i160.i.i.i, %x2.i148.i.i.i
  %t25.i.i.i.i = tail call double @llvm.log.f64(double %x2.i148.i.i.i)
  call fastcc void @log_ndtr_of.2(ptr %.3.i1.i133.i.i.i, double %t6.i151.i.i.i)
  %.17.i4.i164.i.i.i = load double, ptr %.3.i1.i133.i.i.i, align 8, !noalias !156
  %t28.i165.i.i.i = fmul contract double %t4.i.i.i.i, %t15.i158.i.i.i
  %t30.i166.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i
  %t31.i167.i.i.i = fadd contract double %t30.i166.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i = fadd contract double %t31.i167.i.i.i, %.17.i4.i164.i.i.i
  %t33.i169.i.i.i = fsub contract double %t32.i168.i.i.i, %t25.i.i.i.i
  %d0.p.i170.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i171.i.i.i = load double, ptr %d0.p.i170.i.i.i, align 8, !noalias !156
  %d0.a.i172.i.i.i = fadd double %t23.i162.i.i.i, %d0.b.i171.i.i.i
  store double %d0.a.i172.i.i.i, ptr %d0.p.i170.i.i.i, align 8, !noalias !156
  %d1.p.i173.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i138.i.i.i
  %d1.b.i174.i.i.i = load double, ptr %d1.p.i173.i.i.i, align 8, !noalias !156
  %d1.a.i175.i.i.i = fsub double %d1.b.i174.i.i.i, %t23.i162.i.i.i
  store double %d1.a.i175.i.i.i, ptr %d1.p.i173.i.i.i, align 8, !noalias !156
  %d2.p.i176.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i140.i.i.i
  %d2.b.i177.i.i.i = load double, ptr %d2.p.i176.i.i.i, align 8, !noalias !156
  %d2.a.i178.i.i.i = fadd double %34, %d2.b.i177.i.i.i
  store double %d2.a.i178.i.i.i, ptr %d2.p.i176.i.i.i, align 8, !noalias !156
  %d3.p.i179.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i142.i.i.i
  %d3.b.i180.i.i.i = load double, ptr %d3.p.i179.i.i.i, align 8, !noalias !156
  %d3.a.i181.i.i.i = fadd double %t8.i154.i.i.i, %d3.b.i180.i.i.i
  store double %d3.a.i181.i.i.i, ptr %d3.p.i179.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d7.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i184.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i185.i.i.i = load i64, ptr %i1.p.i184.i.i.i, align 4, !noalias !156
  %i2.p.i186.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i, i64 8
  %s2.i187.i.i.i = load i64, ptr %i2.p.i186.i.i.i, align 4, !noalias !156
  %x0.p.i188.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i189.i.i.i = load double, ptr %x0.p.i188.i.i.i, align 8, !noalias !156
  %x1.p.i190.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i185.i.i.i
  %x1.i191.i.i.i = load double, ptr %x1.p.i190.i.i.i, align 8, !noalias !156
  %x2.p.i192.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i187.i.i.i
  %x2.i193.i.i.i = load double, ptr %x2.p.i192.i.i.i, align 8, !noalias !156
  %t2.i194.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i
  %t5.i195.i.i.i = fsub contract double %x0.i189.i.i.i, %x1.i191.i.i.i
  %t6.i196.i.i.i = fdiv contract double %t5.i195.i.i.i, %x2.i193.i.i.i
  %t7.i197.i.i.i = fneg double %t6.i196.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i, double %t7.i197.i.i.i)
  %.17.i.i199.i.i.i = load double, ptr %.3.i.i182.i.i.i, align 8, !noalias !156
  %t11.i200.i.i.i = fsub contract double 1.000000e+00, %.17.i.i199.i.i.i
  %35 = fmul double %t6.i196.i.i.i, %t11.i200.i.i.i
  %t15.i201.i.i.i = fdiv double %35, %x2.i193.i.i.i
  %36 = fsub contract double %t15.i201.i.i.i, %t2.i194.i.i.i
  %t17.i202.i.i.i = fneg double %t11.i200.i.i.i
  %t18.i203.i.i.i = fdiv contract double %t17.i202.i.i.i, %x2.i193.i.i.i
  %t20.i204.i.i.i = tail call double @llvm.log.f64(double %x2.i193.i.i.i)
  %t21.i205.i.i.i = fsub contract double %t7.i197.i.i.i, %.17.i.i199.i.i.i
  %t22.i206.i.i.i = fsub contract double %t21.i205.i.i.i, %t20.i204.i.i.i
  %d0.p.i207.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i208.i.i.i = load double, ptr %d0.p.i207.i.i.i, align 8, !noalias !156
  %d0.a.i209.i.i.i = fadd double %t18.i203.i.i.i, %d0.b.i208.i.i.i
  store double %d0.a.i209.i.i.i, ptr %d0.p.i207.i.i.i, align 8, !noalias !156
  %d1.p.i210.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i185.i.i.i
  %d1.b.i211.i.i.i = load double, ptr %d1.p.i210.i.i.i, align 8, !noalias !156
  %d1.a.i212.i.i.i = fsub double %d1.b.i211.i.i.i, %t18.i203.i.i.i
  store double %d1.a.i212.i.i.i, ptr %d1.p.i210.i.i.i, align 8, !noalias !156
  %d2.p.i213.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i187.i.i.i
  %d2.b.i214.i.i.i = load double, ptr %d2.p.i213.i.i.i, align 8, !noalias !156
  %d2.a.i215.i.i.i = fadd double %36, %d2.b.i214.i.i.i
  store double %d2.a.i215.i.i.i, ptr %d2.p.i213.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d8.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i216.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i217.i.i.i = load i64, ptr %i1.p.i216.i.i.i, align 4, !noalias !156
  %i2.p.i218.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i, i64 8
  %s2.i219.i.i.i = load i64, ptr %i2.p.i218.i.i.i, align 4, !noalias !156
  %x1.p.i220.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i217.i.i.i
  %x1.i221.i.i.i = load double, ptr %x1.p.i220.i.i.i, align 8, !noalias !156
  %x2.p.i222.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i219.i.i.i
  %x2.i223.i.i.i = load double, ptr %x2.p.i222.i.i.i, align 8, !noalias !156
  %t3.i224.i.i.i = fsub contract double %x2.i223.i.i.i, %x1.i221.i.i.i
  %t4.i225.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i)
  %t5.i226.i.i.i = fneg double %t4.i225.i.i.i
  %d0.p.i227.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i228.i.i.i = load double, ptr %d0.p.i227.i.i.i, align 8, !noalias !156
  %d0.a.i229.i.i.i = fadd double %d0.b.i228.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i, ptr %d0.p.i227.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d9.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i232.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i233.i.i.i = load i64, ptr %i1.p.i232.i.i.i, align 4, !noalias !156
  %i2.p.i234.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 8
  %s2.i235.i.i.i = load i64, ptr %i2.p.i234.i.i.i, align 4, !noalias !156
  %i3.p.i236.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 16
  %s3.i237.i.i.i = load i64, ptr %i3.p.i236.i.i.i, align 4, !noalias !156
  %i4.p.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 24
  %s4.i.i.i.i = load i64, ptr %i4.p.i.i.i.i, align 4, !noalias !156
  %x0.p.i238.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i239.i.i.i = load double, ptr %x0.p.i238.i.i.i, align 8, !noalias !156
  %x1.p.i240.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i233.i.i.i
  %x1.i241.i.i.i = load double, ptr %x1.p.i240.i.i.i, align 8, !noalias !156
  %x2.p.i242.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i235.i.i.i
  %x2.i243.i.i.i = load double, ptr %x2.p.i242.i.i.i, align 8, !noalias !156
  %x3.p.i244.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i237.i.i.i
  %x3.i245.i.i.i = load double, ptr %x3.p.i244.i.i.i, align 8, !noalias !156
  %x4.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s4.i.i.i.i
  %x4.i.i.i.i = load double, ptr %x4.p.i.i.i.i, align 8, !noalias !156
  %t5.i246.i.i.i = fcmp one double %x4.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i = select i1 %t5.i246.i.i.i, double %x4.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i = fsub contract double %t6.i247.i.i.i, %x1.i241.i.i.i
  %t8.i249.i.i.i = fdiv contract double %t7.i248.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i, double %t8.i249.i.i.i)
  %.17.i.i251.i.i.i = load double, ptr %.3.i.i230.i.i.i, align 8, !noalias !156
  %t13.i252.i.i.i = fcmp one double %x3.i245.i.i.i, 0xFFF0000000000000
  %t14.i253.i.i.i = select i1 %t13.i252.i.i.i, double 0.000000e+00, double -1.000000e+00
  %t15.i254.i.i.i = select i1 %t5.i246.i.i.i, double %t14.i253.i.i.i, double 0.000000e+00
  %t16.i255.i.i.i = fmul contract double %t15.i254.i.i.i, %.17.i.i251.i.i.i
  %t17.i256.i.i.i = select i1 %t13.i252.i.i.i, double %x3.i245.i.i.i, double 0.000000e+00
  %t18.i257.i.i.i = fsub contract double %t17.i256.i.i.i, %x1.i241.i.i.i
  %t19.i258.i.i.i = fdiv contract double %t18.i257.i.i.i, %x2.i243.i.i.i
  %t20.i259.i.i.i = fneg double %t19.i258.i.i.i
  %t21.i260.i.i.i = fcmp ogt double %t19.i258.i.i.i, 0.000000e+00
  %t22.i261.i.i.i = select i1 %t21.i260.i.i.i, double %t20.i259.i.i.i, double %t8.i249.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i2.i.i.i.i, double %t22.i261.i.i.i)
  %.17.i5.i.i.i.i = load double, ptr %.3.i2.i.i.i.i, align 8, !noalias !156
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i, double %t22.i261.i.i.i)
  %.17.i9.i.i.i.i = load double, ptr %.3.i6.i.i.i.i, align 8, !noalias !156
  %t25.i262.i.i.i = fneg double %t8.i249.i.i.i
  %t26.i263.i.i.i = select i1 %t21.i260.i.i.i, double %t25.i262.i.i.i, double %t19.i258.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i13.i.i.i.i = load double, ptr %.3.i10.i.i.i.i, align 8, !noalias !156
  %t28.i264.i.i.i = fsub contract double %.17.i13.i.i.i.i, %.17.i9.i.i.i.i
  %37 = select i1 %t13.i252.i.i.i, i1 %t5.i246.i.i.i, i1 false
  %t30.i265.i.i.i = select i1 %37, double %t28.i264.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i = fneg double %t30.i265.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i, double %t31.i266.i.i.i)
  %.17.i17.i.i.i.i = load double, ptr %.3.i14.i.i.i.i, align 8, !noalias !156
  %t33.i267.i.i.i = select i1 %t13.i252.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i = select i1 %t5.i246.i.i.i, double %t33.i267.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i = fneg double %t34.i268.i.i.i
  %t36.i270.i.i.i = fdiv contract double %t35.i269.i.i.i, %.17.i17.i.i.i.i
  %38 = select i1 %t5.i246.i.i.i, i1 %t13.i252.i.i.i, i1 false
  %t38.i271.i.i.i = select i1 %38, double %t36.i270.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i = fsub contract double %t34.i268.i.i.i, %t38.i271.i.i.i
  %t40.i.i.i.i = fmul contract double %.17.i5.i.i.i.i, %t39.i272.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i21.i.i.i.i = load double, ptr %.3.i18.i.i.i.i, align 8, !noalias !156
  %t43.i273.i.i.i = fmul contract double %t38.i271.i.i.i, %.17.i21.i.i.i.i
  %39 = fsub contract double 0.000000e+00, %t43.i273.i.i.i
  %t46.i274.i.i.i = select contract i1 %t21.i260.i.i.i, double %39, double %t40.i.i.i.i
  %t47.i275.i.i.i = fadd contract double %t16.i255.i.i.i, %t46.i274.i.i.i
  %t48.i276.i.i.i = fmul contract double %t8.i249.i.i.i, %t47.i275.i.i.i
  %t49.i277.i.i.i = fdiv contract double %t48.i276.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i25.i.i.i.i = load double, ptr %.3.i22.i.i.i.i, align 8, !noalias !156
  %t51.i278.i.i.i = select i1 %t5.i246.i.i.i, double 0.000000e+00, double %t33.i267.i.i.i
  %t52.i279.i.i.i = fmul contract double %t51.i278.i.i.i, %.17.i25.i.i.i.i
  %t53.i280.i.i.i = select i1 %t21.i260.i.i.i, double %t40.i.i.i.i, double 0.000000e+00
  %t54.i281.i.i.i = fadd contract double %t53.i280.i.i.i, %t52.i279.i.i.i
  %t55.i282.i.i.i = select i1 %t21.i260.i.i.i, double 0.000000e+00, double %t43.i273.i.i.i
  %t56.i283.i.i.i = fsub contract double %t55.i282.i.i.i, %t54.i281.i.i.i
  %t57.i284.i.i.i = fmul contract double %t19.i258.i.i.i, %t56.i283.i.i.i
  %t58.i285.i.i.i = fdiv contract double %t57.i284.i.i.i, %x2.i243.i.i.i
  %t59.i286.i.i.i = fdiv contract double 1.000000e+00, %x2.i243.i.i.i
  %t61.i.i.i.i = fsub contract double %x0.i239.i.i.i, %x1.i241.i.i.i
  %t62.i.i.i.i = fdiv contract double %t61.i.i.i.i, %x2.i243.i.i.i
  %t64.i.i.i.i = fmul contract double %t62.i.i.i.i, -5.000000e-01
  %t66.i.i.i.i = fadd contract double %t64.i.i.i.i, %t64.i.i.i.i
  %40 = fneg double %t62.i.i.i.i
  %41 = fmul double %t66.i.i.i.i, %40
  %t69.i.i.i.i = fdiv double %41, %x2.i243.i.i.i
  %42 = fsub contract double %t69.i.i.i.i, %t59.i286.i.i.i
  %t71.i.i.i.i = fsub contract double %42, %t58.i285.i.i.i
  %t72.i.i.i.i = fsub contract double %t71.i.i.i.i, %t49.i277.i.i.i
  %t73.i.i.i.i = fdiv contract double %t47.i275.i.i.i, %x2.i243.i.i.i
  %t74.i.i.i.i = fdiv contract double %t56.i283.i.i.i, %x2.i243.i.i.i
  %t75.i.i.i.i = fdiv contract double %t66.i.i.i.i, %x2.i243.i.i.i
  %t76.i.i.i.i = fneg double %t75.i.i.i.i
  %t77.i.i.i.i = fsub contract double %t76.i.i.i.i, %t74.i.i.i.i
  %t78.i.i.i.i = fsub contract double %t77.i.i.i.i, %t73.i.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i26.i.i.i.i, double %t8.i249.i.i.i)
  %.17.i29.i.i.i.i = load double, ptr %.3.i26.i.i.i.i, align 8, !noalias !156
  %t80.i.i.i.i = select i1 %t5.i246.i.i.i, double %.17.i29.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i33.i.i.i.i = load double, ptr %.3.i30.i.i.i.i, align 8, !noalias !156
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i, double %t30.i265.i.i.i)
  %.17.i37.i.i.i.i = load double, ptr %.3.i34.i.i.i.i, align 8, !noalias !156
  %t83.i.i.i.i = fadd contract double %.17.i9.i.i.i.i, %.17.i37.i.i.i.i
  %t84.i.i.i.i = select i1 %t5.i246.i.i.i, double %t83.i.i.i.i, double %.17.i33.i.i.i.i
  %t85.i.i.i.i = select i1 %t13.i252.i.i.i, double %t84.i.i.i.i, double %t80.i.i.i.i
  %t87.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i)
  %t88.i.i.i.i = fmul contract double %t62.i.i.i.i, %t64.i.i.i.i
  %t89.i.i.i.i = fsub contract double %t88.i.i.i.i, %t87.i.i.i.i
  %t90.i.i.i.i = fadd contract double %t89.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i = fsub contract double %t90.i.i.i.i, %t85.i.i.i.i
  %d0.p.i287.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i288.i.i.i = load double, ptr %d0.p.i287.i.i.i, align 8, !noalias !156
  %d0.a.i289.i.i.i = fadd double %t75.i.i.i.i, %d0.b.i288.i.i.i
  store double %d0.a.i289.i.i.i, ptr %d0.p.i287.i.i.i, align 8, !noalias !156
  %d1.p.i290.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i233.i.i.i
  %d1.b.i291.i.i.i = load double, ptr %d1.p.i290.i.i.i, align 8, !noalias !156
  %d1.a.i292.i.i.i = fadd double %t78.i.i.i.i, %d1.b.i291.i.i.i
  store double %d1.a.i292.i.i.i, ptr %d1.p.i290.i.i.i, align 8, !noalias !156
  %d2.p.i293.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i235.i.i.i
  %d2.b.i294.i.i.i = load double, ptr %d2.p.i293.i.i.i, align 8, !noalias !156
  %d2.a.i295.i.i.i = fadd double %t72.i.i.i.i, %d2.b.i294.i.i.i
  store double %d2.a.i295.i.i.i, ptr %d2.p.i293.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d10.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i296.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i297.i.i.i = load i64, ptr %i1.p.i296.i.i.i, align 4, !noalias !156
  %x0.p.i298.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i299.i.i.i = load double, ptr %x0.p.i298.i.i.i, align 8, !noalias !156
  %x1.p.i300.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i297.i.i.i
  %x1.i301.i.i.i = load double, ptr %x1.p.i300.i.i.i, align 8, !noalias !156
  %t2.i302.i.i.i = fdiv contract double 1.000000e+00, %x1.i301.i.i.i
  %t4.i303.i.i.i = fdiv contract double %x0.i299.i.i.i, %x1.i301.i.i.i
  %t7.i304.i.i.i = fmul contract double %t4.i303.i.i.i, -5.000000e-01
  %t8.i305.i.i.i = fmul contract double %t4.i303.i.i.i, 5.000000e-01
  %t10.i306.i.i.i = fsub contract double %t7.i304.i.i.i, %t8.i305.i.i.i
  %43 = fneg double %t4.i303.i.i.i
  %44 = fmul double %t10.i306.i.i.i, %43
  %t13.i307.i.i.i = fdiv double %44, %x1.i301.i.i.i
  %45 = fsub contract double %t13.i307.i.i.i, %t2.i302.i.i.i
  %t15.i308.i.i.i = fdiv contract double %t10.i306.i.i.i, %x1.i301.i.i.i
  %t16.i309.i.i.i = tail call double @llvm.log.f64(double %x1.i301.i.i.i)
  %t18.i310.i.i.i = fmul contract double %t4.i303.i.i.i, %t8.i305.i.i.i
  %t20.i311.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t18.i310.i.i.i
  %t21.i312.i.i.i = fadd contract double %t20.i311.i.i.i, 0xBFED67F1C864BEB4
  %t22.i313.i.i.i = fsub contract double %t21.i312.i.i.i, %t16.i309.i.i.i
  %d0.p.i314.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i315.i.i.i = load double, ptr %d0.p.i314.i.i.i, align 8, !noalias !156
  %d0.a.i316.i.i.i = fadd double %d0.b.i315.i.i.i, %t15.i308.i.i.i
  store double %d0.a.i316.i.i.i, ptr %d0.p.i314.i.i.i, align 8, !noalias !156
  %d1.p.i317.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i297.i.i.i
  %d1.b.i318.i.i.i = load double, ptr %d1.p.i317.i.i.i, align 8, !noalias !156
  %d1.a.i319.i.i.i = fadd double %d1.b.i318.i.i.i, %45
  store double %d1.a.i319.i.i.i, ptr %d1.p.i317.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d11.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i320.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i321.i.i.i = load i64, ptr %i1.p.i320.i.i.i, align 4, !noalias !156
  %i2.p.i322.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i, i64 8
  %s2.i323.i.i.i = load i64, ptr %i2.p.i322.i.i.i, align 4, !noalias !156
  %x0.p.i324.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i325.i.i.i = load double, ptr %x0.p.i324.i.i.i, align 8, !noalias !156
  %x1.p.i326.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i321.i.i.i
  %x1.i327.i.i.i = load double, ptr %x1.p.i326.i.i.i, align 8, !noalias !156
  %x2.p.i328.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i323.i.i.i
  %x2.i329.i.i.i = load double, ptr %x2.p.i328.i.i.i, align 8, !noalias !156
  %t2.i330.i.i.i = fdiv contract double 1.000000e+00, %x2.i329.i.i.i
  %t4.i331.i.i.i = fdiv contract double %x0.i325.i.i.i, %x2.i329.i.i.i
  %t6.i332.i.i.i = fmul contract double %t4.i331.i.i.i, %t4.i331.i.i.i
  %t7.i333.i.i.i = fdiv contract double %t6.i332.i.i.i, %x1.i327.i.i.i
  %t9.i334.i.i.i = fadd contract double %t7.i333.i.i.i, 1.000000e+00
  %t11.i335.i.i.i = fadd contract double %x1.i327.i.i.i, 1.000000e+00
  %t12.i336.i.i.i = fmul contract double %t11.i335.i.i.i, 5.000000e-01
  %t13.i337.i.i.i = fneg contract double %t12.i336.i.i.i
  %t14.i338.i.i.i = fdiv contract double %t13.i337.i.i.i, %t9.i334.i.i.i
  %t15.i339.i.i.i = fdiv contract double %t14.i338.i.i.i, %x1.i327.i.i.i
  %t16.i340.i.i.i = fmul contract double %t4.i331.i.i.i, %t15.i339.i.i.i
  %t17.i341.i.i.i = fadd contract double %t16.i340.i.i.i, %t16.i340.i.i.i
  %46 = fneg double %t4.i331.i.i.i
  %47 = fmul double %t17.i341.i.i.i, %46
  %t20.i342.i.i.i = fdiv double %47, %x2.i329.i.i.i
  %48 = fsub contract double %t20.i342.i.i.i, %t2.i330.i.i.i
  %t22.i343.i.i.i = fmul contract double %t7.i333.i.i.i, %t14.i338.i.i.i
  %t23.i344.i.i.i = fdiv contract double %t22.i343.i.i.i, %x1.i327.i.i.i
  %t24.i345.i.i.i = tail call double @log1p(double %t7.i333.i.i.i)
  %t26.i346.i.i.i = fdiv contract double 1.000000e+00, %x1.i327.i.i.i
  %t27.i347.i.i.i = tail call double @log1p(double %t26.i346.i.i.i)
  %t28.i348.i.i.i = fsub contract double %t27.i347.i.i.i, %t24.i345.i.i.i
  %t29.i349.i.i.i = fmul contract double %t28.i348.i.i.i, 5.000000e-01
  %t30.i350.i.i.i = fadd contract double %t26.i346.i.i.i, 1.000000e+00
  %t31.i351.i.i.i = fdiv contract double %t12.i336.i.i.i, %t30.i350.i.i.i
  %t32.i352.i.i.i = fmul contract double %t26.i346.i.i.i, %t31.i351.i.i.i
  %t33.i353.i.i.i = fdiv contract double %t32.i352.i.i.i, %x1.i327.i.i.i
  %t34.i354.i.i.i = fmul contract double %x1.i327.i.i.i, 5.000000e-01
  %t35.i355.i.i.i = tail call fastcc double @stirling_slope(double %t34.i354.i.i.i)
  %t38.i356.i.i.i = fadd contract double %t34.i354.i.i.i, 5.000000e-01
  %t39.i357.i.i.i = tail call fastcc double @stirling_slope(double %t38.i356.i.i.i)
  %t40.i358.i.i.i = fsub contract double %t39.i357.i.i.i, %t35.i355.i.i.i
  %t41.i.i.i.i = fmul contract double %t40.i358.i.i.i, 5.000000e-01
  %t42.i359.i.i.i = fsub contract double %t41.i.i.i.i, %t33.i353.i.i.i
  %t43.i360.i.i.i = fadd contract double %t29.i349.i.i.i, %t42.i359.i.i.i
  %t44.i361.i.i.i = fsub contract double %t43.i360.i.i.i, %t23.i344.i.i.i
  %t45.i362.i.i.i = fdiv contract double %t17.i341.i.i.i, %x2.i329.i.i.i
  %t46.i363.i.i.i = tail call double @llvm.log.f64(double %x2.i329.i.i.i)
  %t48.i364.i.i.i = fmul contract double %t12.i336.i.i.i, %t24.i345.i.i.i
  %t49.i365.i.i.i = fmul contract double %t12.i336.i.i.i, %t27.i347.i.i.i
  %t50.i.i.i.i = tail call fastcc double @stirling_rest_of(double %t34.i354.i.i.i)
  %t51.i366.i.i.i = tail call fastcc double @stirling_rest_of(double %t38.i356.i.i.i)
  %t52.i367.i.i.i = fsub contract double %t51.i366.i.i.i, %t50.i.i.i.i
  %t53.i368.i.i.i = fadd contract double %t49.i365.i.i.i, %t52.i367.i.i.i
  %t54.i369.i.i.i = fadd contract double %t53.i368.i.i.i, -5.000000e-01
  %t55.i370.i.i.i = fsub contract double %t54.i369.i.i.i, %t48.i364.i.i.i
  %t56.i371.i.i.i = fadd contract double %t55.i370.i.i.i, 0xBFED67F1C864BEB4
  %t58.i372.i.i.i = fadd contract double %t56.i371.i.i.i, 0x3FE62E42FEFA39EF
  %t59.i373.i.i.i = fsub contract double %t58.i372.i.i.i, %t46.i363.i.i.i
  %d0.p.i374.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i375.i.i.i = load double, ptr %d0.p.i374.i.i.i, align 8, !noalias !156
  %d0.a.i376.i.i.i = fadd double %d0.b.i375.i.i.i, %t45.i362.i.i.i
  store double %d0.a.i376.i.i.i, ptr %d0.p.i374.i.i.i, align 8, !noalias !156
  %d1.p.i377.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i321.i.i.i
  %d1.b.i378.i.i.i = load double, ptr %d1.p.i377.i.i.i, align 8, !noalias !156
  %d1.a.i379.i.i.i = fadd double %d1.b.i378.i.i.i, %t44.i361.i.i.i
  store double %d1.a.i379.i.i.i, ptr %d1.p.i377.i.i.i, align 8, !noalias !156
  %d2.p.i380.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i323.i.i.i
  %d2.b.i381.i.i.i = load double, ptr %d2.p.i380.i.i.i, align 8, !noalias !156
  %d2.a.i382.i.i.i = fadd double %d2.b.i381.i.i.i, %48
  store double %d2.a.i382.i.i.i, ptr %d2.p.i380.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d12.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i383.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i384.i.i.i = load i64, ptr %i1.p.i383.i.i.i, align 4, !noalias !156
  %x0.p.i385.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i386.i.i.i = load double, ptr %x0.p.i385.i.i.i, align 8, !noalias !156
  %x1.p.i387.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i384.i.i.i
  %x1.i388.i.i.i = load double, ptr %x1.p.i387.i.i.i, align 8, !noalias !156
  %t2.i389.i.i.i = fdiv contract double 1.000000e+00, %x1.i388.i.i.i
  %t4.i390.i.i.i = fdiv contract double %x0.i386.i.i.i, %x1.i388.i.i.i
  %t5.i391.i.i.i = fmul contract double %t4.i390.i.i.i, %t4.i390.i.i.i
  %t7.i392.i.i.i = fadd contract double %t5.i391.i.i.i, 1.000000e+00
  %t8.i393.i.i.i = fdiv contract double -1.000000e+00, %t7.i392.i.i.i
  %t9.i394.i.i.i = fmul contract double %t4.i390.i.i.i, %t8.i393.i.i.i
  %t10.i395.i.i.i = fadd contract double %t9.i394.i.i.i, %t9.i394.i.i.i
  %49 = fneg double %t4.i390.i.i.i
  %50 = fmul double %t10.i395.i.i.i, %49
  %t13.i396.i.i.i = fdiv double %50, %x1.i388.i.i.i
  %51 = fsub contract double %t13.i396.i.i.i, %t2.i389.i.i.i
  %t15.i397.i.i.i = fdiv contract double %t10.i395.i.i.i, %x1.i388.i.i.i
  %t16.i398.i.i.i = tail call double @llvm.log.f64(double %x1.i388.i.i.i)
  %t17.i399.i.i.i = tail call double @log1p(double %t5.i391.i.i.i)
  %t19.i400.i.i.i = fsub contract double 0xBFDCE6BB25AA1315, %t17.i399.i.i.i
  %t20.i401.i.i.i = fsub contract double %t19.i400.i.i.i, %t16.i398.i.i.i
  %d0.p.i402.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i403.i.i.i = load double, ptr %d0.p.i402.i.i.i, align 8, !noalias !156
  %d0.a.i404.i.i.i = fadd double %d0.b.i403.i.i.i, %t15.i397.i.i.i
  store double %d0.a.i404.i.i.i, ptr %d0.p.i402.i.i.i, align 8, !noalias !156
  %d1.p.i405.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i384.i.i.i
  %d1.b.i406.i.i.i = load double, ptr %d1.p.i405.i.i.i, align 8, !noalias !156
  %d1.a.i407.i.i.i = fadd double %d1.b.i406.i.i.i, %51
  store double %d1.a.i407.i.i.i, ptr %d1.p.i405.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d13.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i408.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i409.i.i.i = load i64, ptr %i1.p.i408.i.i.i, align 4, !noalias !156
  %x0.p.i410.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i411.i.i.i = load double, ptr %x0.p.i410.i.i.i, align 8, !noalias !156
  %x1.p.i412.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i409.i.i.i
  %x1.i413.i.i.i = load double, ptr %x1.p.i412.i.i.i, align 8, !noalias !156
  %t5.i414.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i
  %t6.i415.i.i.i = fsub contract double %t5.i414.i.i.i, %x0.i411.i.i.i
  %t8.i416.i.i.i = fmul contract double %x0.i411.i.i.i, %x1.i413.i.i.i
  %t9.i417.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i)
  %t10.i418.i.i.i = fsub contract double %t9.i417.i.i.i, %t8.i416.i.i.i
  %d0.p.i419.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i420.i.i.i = load double, ptr %d0.p.i419.i.i.i, align 8, !noalias !156
  %d0.a.i421.i.i.i = fsub double %d0.b.i420.i.i.i, %x1.i413.i.i.i
  store double %d0.a.i421.i.i.i, ptr %d0.p.i419.i.i.i, align 8, !noalias !156
  %d1.p.i422.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i409.i.i.i
  %d1.b.i423.i.i.i = load double, ptr %d1.p.i422.i.i.i, align 8, !noalias !156
  %d1.a.i424.i.i.i = fadd double %t6.i415.i.i.i, %d1.b.i423.i.i.i
  store double %d1.a.i424.i.i.i, ptr %d1.p.i422.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d14.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i427.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i428.i.i.i = load i64, ptr %i1.p.i427.i.i.i, align 4, !noalias !156
  %i2.p.i429.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i, i64 8
  %s2.i430.i.i.i = load i64, ptr %i2.p.i429.i.i.i, align 4, !noalias !156
  %x0.p.i431.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i432.i.i.i = load double, ptr %x0.p.i431.i.i.i, align 8, !noalias !156
  %x1.p.i433.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i428.i.i.i
  %x1.i434.i.i.i = load double, ptr %x1.p.i433.i.i.i, align 8, !noalias !156
  %x2.p.i435.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i430.i.i.i
  %x2.i436.i.i.i = load double, ptr %x2.p.i435.i.i.i, align 8, !noalias !156
  %t5.i437.i.i.i = fdiv contract double %x1.i434.i.i.i, %x2.i436.i.i.i
  %t6.i438.i.i.i = fsub contract double %t5.i437.i.i.i, %x0.i432.i.i.i
  %t7.i439.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i, double %x1.i434.i.i.i)
  %.17.i.i441.i.i.i = load double, ptr %.3.i.i425.i.i.i, align 8, !noalias !156
  %t10.i442.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i)
  %t11.i443.i.i.i = fsub contract double %t10.i442.i.i.i, %.17.i.i441.i.i.i
  %t12.i444.i.i.i = fadd contract double %t7.i439.i.i.i, %t11.i443.i.i.i
  %t15.i445.i.i.i = fadd contract double %x1.i434.i.i.i, -1.000000e+00
  %t16.i446.i.i.i = fdiv contract double %t15.i445.i.i.i, %x0.i432.i.i.i
  %t17.i447.i.i.i = fsub contract double %t16.i446.i.i.i, %x2.i436.i.i.i
  %t18.i448.i.i.i = fmul contract double %x0.i432.i.i.i, %x2.i436.i.i.i
  %t19.i449.i.i.i = fmul contract double %t7.i439.i.i.i, %t15.i445.i.i.i
  %t20.i450.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i), !noalias !156
  %t21.i451.i.i.i = fmul contract double %x1.i434.i.i.i, %t10.i442.i.i.i
  %t22.i452.i.i.i = fsub contract double %t21.i451.i.i.i, %t20.i450.i.i.i
  %t23.i453.i.i.i = fadd contract double %t19.i449.i.i.i, %t22.i452.i.i.i
  %t24.i454.i.i.i = fsub contract double %t23.i453.i.i.i, %t18.i448.i.i.i
  %d0.p.i455.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i456.i.i.i = load double, ptr %d0.p.i455.i.i.i, align 8, !noalias !156
  %d0.a.i457.i.i.i = fadd double %t17.i447.i.i.i, %d0.b.i456.i.i.i
  store double %d0.a.i457.i.i.i, ptr %d0.p.i455.i.i.i, align 8, !noalias !156
  %d1.p.i458.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i428.i.i.i
  %d1.b.i459.i.i.i = load double, ptr %d1.p.i458.i.i.i, align 8, !noalias !156
  %d1.a.i460.i.i.i = fadd double %t12.i444.i.i.i, %d1.b.i459.i.i.i
  store double %d1.a.i460.i.i.i, ptr %d1.p.i458.i.i.i, align 8, !noalias !156
  %d2.p.i461.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i430.i.i.i
  %d2.b.i462.i.i.i = load double, ptr %d2.p.i461.i.i.i, align 8, !noalias !156
  %d2.a.i463.i.i.i = fadd double %t6.i438.i.i.i, %d2.b.i462.i.i.i
  store double %d2.a.i463.i.i.i, ptr %d2.p.i461.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d15.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i466.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i467.i.i.i = load i64, ptr %i1.p.i466.i.i.i, align 4, !noalias !156
  %i2.p.i468.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i, i64 8
  %s2.i469.i.i.i = load i64, ptr %i2.p.i468.i.i.i, align 4, !noalias !156
  %x0.p.i470.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i471.i.i.i = load double, ptr %x0.p.i470.i.i.i, align 8, !noalias !156
  %x1.p.i472.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i467.i.i.i
  %x1.i473.i.i.i = load double, ptr %x1.p.i472.i.i.i, align 8, !noalias !156
  %x2.p.i474.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i469.i.i.i
  %x2.i475.i.i.i = load double, ptr %x2.p.i474.i.i.i, align 8, !noalias !156
  %t2.i476.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i
  %t5.i477.i.i.i = fdiv contract double %x1.i473.i.i.i, %x2.i475.i.i.i
  %52 = fsub contract double %t5.i477.i.i.i, %t2.i476.i.i.i
  %t7.i478.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i, double %x1.i473.i.i.i)
  %.17.i.i480.i.i.i = load double, ptr %.3.i.i464.i.i.i, align 8, !noalias !156
  %t11.i481.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i)
  %t12.i482.i.i.i = fsub contract double %t11.i481.i.i.i, %.17.i.i480.i.i.i
  %t13.i483.i.i.i = fsub contract double %t12.i482.i.i.i, %t7.i478.i.i.i
  %t14.i484.i.i.i = fdiv contract double %x2.i475.i.i.i, %x0.i471.i.i.i
  %t18.i485.i.i.i = fadd contract double %x1.i473.i.i.i, 1.000000e+00
  %53 = fdiv contract double %t14.i484.i.i.i, %x0.i471.i.i.i
  %54 = fdiv contract double %t18.i485.i.i.i, %x0.i471.i.i.i
  %t21.i486.i.i.i = fsub contract double %53, %54
  %t22.i487.i.i.i = fmul contract double %t7.i478.i.i.i, %t18.i485.i.i.i
  %t23.i488.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i), !noalias !156
  %t24.i489.i.i.i = fmul contract double %x1.i473.i.i.i, %t11.i481.i.i.i
  %t25.i490.i.i.i = fsub contract double %t24.i489.i.i.i, %t23.i488.i.i.i
  %t26.i491.i.i.i = fsub contract double %t25.i490.i.i.i, %t22.i487.i.i.i
  %t27.i492.i.i.i = fsub contract double %t26.i491.i.i.i, %t14.i484.i.i.i
  %d0.p.i493.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i494.i.i.i = load double, ptr %d0.p.i493.i.i.i, align 8, !noalias !156
  %d0.a.i495.i.i.i = fadd double %t21.i486.i.i.i, %d0.b.i494.i.i.i
  store double %d0.a.i495.i.i.i, ptr %d0.p.i493.i.i.i, align 8, !noalias !156
  %d1.p.i496.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i467.i.i.i
  %d1.b.i497.i.i.i = load double, ptr %d1.p.i496.i.i.i, align 8, !noalias !156
  %d1.a.i498.i.i.i = fadd double %t13.i483.i.i.i, %d1.b.i497.i.i.i
  store double %d1.a.i498.i.i.i, ptr %d1.p.i496.i.i.i, align 8, !noalias !156
  %d2.p.i499.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i469.i.i.i
  %d2.b.i500.i.i.i = load double, ptr %d2.p.i499.i.i.i, align 8, !noalias !156
  %d2.a.i501.i.i.i = fadd double %52, %d2.b.i500.i.i.i
  store double %d2.a.i501.i.i.i, ptr %d2.p.i499.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d16.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i502.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i503.i.i.i = load i64, ptr %i1.p.i502.i.i.i, align 4, !noalias !156
  %i2.p.i504.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i, i64 8
  %s2.i505.i.i.i = load i64, ptr %i2.p.i504.i.i.i, align 4, !noalias !156
  %x0.p.i506.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i507.i.i.i = load double, ptr %x0.p.i506.i.i.i, align 8, !noalias !156
  %x1.p.i508.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i503.i.i.i
  %x1.i509.i.i.i = load double, ptr %x1.p.i508.i.i.i, align 8, !noalias !156
  %x2.p.i510.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i505.i.i.i
  %x2.i511.i.i.i = load double, ptr %x2.p.i510.i.i.i, align 8, !noalias !156
  %t2.i512.i.i.i = fdiv contract double 1.000000e+00, %x2.i511.i.i.i
  %t5.i513.i.i.i = tail call double @llvm.log.f64(double %x0.i507.i.i.i)
  %t6.i514.i.i.i = fsub contract double %t5.i513.i.i.i, %x1.i509.i.i.i
  %t7.i515.i.i.i = fdiv contract double %t6.i514.i.i.i, %x2.i511.i.i.i
  %t9.i516.i.i.i = fmul contract double %t7.i515.i.i.i, -5.000000e-01
  %t11.i517.i.i.i = fadd contract double %t9.i516.i.i.i, %t9.i516.i.i.i
  %55 = fneg double %t7.i515.i.i.i
  %56 = fmul double %t11.i517.i.i.i, %55
  %t14.i518.i.i.i = fdiv double %56, %x2.i511.i.i.i
  %57 = fsub contract double %t14.i518.i.i.i, %t2.i512.i.i.i
  %t16.i519.i.i.i = fdiv contract double %t11.i517.i.i.i, %x2.i511.i.i.i
  %t18.i520.i.i.i = fadd contract double %t16.i519.i.i.i, -1.000000e+00
  %t19.i521.i.i.i = fdiv contract double %t18.i520.i.i.i, %x0.i507.i.i.i
  %t21.i522.i.i.i = tail call double @llvm.log.f64(double %x2.i511.i.i.i)
  %t22.i523.i.i.i = fmul contract double %t7.i515.i.i.i, %t9.i516.i.i.i
  %t23.i524.i.i.i = fsub contract double %t22.i523.i.i.i, %t21.i522.i.i.i
  %t24.i525.i.i.i = fadd contract double %t23.i524.i.i.i, 0xBFED67F1C864BEB4
  %t25.i526.i.i.i = fsub contract double %t24.i525.i.i.i, %t5.i513.i.i.i
  %d0.p.i527.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i528.i.i.i = load double, ptr %d0.p.i527.i.i.i, align 8, !noalias !156
  %d0.a.i529.i.i.i = fadd double %d0.b.i528.i.i.i, %t19.i521.i.i.i
  store double %d0.a.i529.i.i.i, ptr %d0.p.i527.i.i.i, align 8, !noalias !156
  %d1.p.i530.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i503.i.i.i
  %d1.b.i531.i.i.i = load double, ptr %d1.p.i530.i.i.i, align 8, !noalias !156
  %d1.a.i532.i.i.i = fsub double %d1.b.i531.i.i.i, %t16.i519.i.i.i
  store double %d1.a.i532.i.i.i, ptr %d1.p.i530.i.i.i, align 8, !noalias !156
  %d2.p.i533.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i505.i.i.i
  %d2.b.i534.i.i.i = load double, ptr %d2.p.i533.i.i.i, align 8, !noalias !156
  %d2.a.i535.i.i.i = fadd double %d2.b.i534.i.i.i, %57
  store double %d2.a.i535.i.i.i, ptr %d2.p.i533.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d17.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i538.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i539.i.i.i = load i64, ptr %i1.p.i538.i.i.i, align 4, !noalias !156
  %i2.p.i540.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i, i64 8
  %s2.i541.i.i.i = load i64, ptr %i2.p.i540.i.i.i, align 4, !noalias !156
  %x0.p.i542.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i543.i.i.i = load double, ptr %x0.p.i542.i.i.i, align 8, !noalias !156
  %x1.p.i544.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i539.i.i.i
  %x1.i545.i.i.i = load double, ptr %x1.p.i544.i.i.i, align 8, !noalias !156
  %x2.p.i546.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i541.i.i.i
  %x2.i547.i.i.i = load double, ptr %x2.p.i546.i.i.i, align 8, !noalias !156
  %t2.i548.i.i.i = fdiv contract double %x0.i543.i.i.i, %x2.i547.i.i.i
  %t4.i549.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i)
  %t5.i550.i.i.i = fmul contract double %x1.i545.i.i.i, %t4.i549.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i, double %t5.i550.i.i.i)
  %.17.i.i552.i.i.i = load double, ptr %.3.i.i536.i.i.i, align 8, !noalias !156
  %t11.i553.i.i.i = fadd contract double %x1.i545.i.i.i, -1.000000e+00
  %58 = fmul contract double %x1.i545.i.i.i, %.17.i.i552.i.i.i
  %t12.i554.i.i.i = fsub contract double %t11.i553.i.i.i, %58
  %t13.i555.i.i.i = fdiv contract double %t12.i554.i.i.i, %t2.i548.i.i.i
  %t14.i556.i.i.i = fmul contract double %t2.i548.i.i.i, %t13.i555.i.i.i
  %t15.i557.i.i.i = fdiv contract double %t14.i556.i.i.i, %x2.i547.i.i.i
  %t16.i558.i.i.i = fdiv contract double %x1.i545.i.i.i, %x2.i547.i.i.i
  %t17.i559.i.i.i = fdiv contract double 1.000000e+00, %t16.i558.i.i.i
  %59 = fneg double %t16.i558.i.i.i
  %60 = fmul double %t17.i559.i.i.i, %59
  %t20.i560.i.i.i = fdiv double %60, %x2.i547.i.i.i
  %t21.i561.i.i.i = fsub contract double %t20.i560.i.i.i, %t15.i557.i.i.i
  %t23.i562.i.i.i = fdiv contract double %t17.i559.i.i.i, %x2.i547.i.i.i
  %t24.i563.i.i.i = fadd contract double %t4.i549.i.i.i, %t23.i562.i.i.i
  %61 = fmul contract double %t4.i549.i.i.i, %.17.i.i552.i.i.i
  %t25.i564.i.i.i = fsub contract double %t24.i563.i.i.i, %61
  %t26.i565.i.i.i = fdiv contract double %t13.i555.i.i.i, %x2.i547.i.i.i
  %t27.i566.i.i.i = fmul contract double %t11.i553.i.i.i, %t4.i549.i.i.i
  %t28.i567.i.i.i = tail call double @llvm.log.f64(double %t16.i558.i.i.i)
  %t29.i568.i.i.i = fadd contract double %t28.i567.i.i.i, %t27.i566.i.i.i
  %t30.i569.i.i.i = fsub contract double %t29.i568.i.i.i, %.17.i.i552.i.i.i
  %d0.p.i570.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i571.i.i.i = load double, ptr %d0.p.i570.i.i.i, align 8, !noalias !156
  %d0.a.i572.i.i.i = fadd double %d0.b.i571.i.i.i, %t26.i565.i.i.i
  store double %d0.a.i572.i.i.i, ptr %d0.p.i570.i.i.i, align 8, !noalias !156
  %d1.p.i573.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i539.i.i.i
  %d1.b.i574.i.i.i = load double, ptr %d1.p.i573.i.i.i, align 8, !noalias !156
  %d1.a.i575.i.i.i = fadd double %t25.i564.i.i.i, %d1.b.i574.i.i.i
  store double %d1.a.i575.i.i.i, ptr %d1.p.i573.i.i.i, align 8, !noalias !156
  %d2.p.i576.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i541.i.i.i
  %d2.b.i577.i.i.i = load double, ptr %d2.p.i576.i.i.i, align 8, !noalias !156
  %d2.a.i578.i.i.i = fadd double %t21.i561.i.i.i, %d2.b.i577.i.i.i
  store double %d2.a.i578.i.i.i, ptr %d2.p.i576.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

d18.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i583.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.426.i.i
  %s1.i584.i.i.i = load i64, ptr %i1.p.i583.i.i.i, align 4, !noalias !156
  %i2.p.i585.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i, i64 8
  %s2.i586.i.i.i = load i64, ptr %i2.p.i585.i.i.i, align 4, !noalias !156
  %x0.p.i587.i.i.i = getelementptr double, ptr %arg.v, i64 %.127.044.i.i
  %x0.i588.i.i.i = load double, ptr %x0.p.i587.i.i.i, align 8, !noalias !156
  %x1.p.i589.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i584.i.i.i
  %x1.i590.i.i.i = load double, ptr %x1.p.i589.i.i.i, align 8, !noalias !156
  %x2.p.i591.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i586.i.i.i
  %x2.i592.i.i.i = load double, ptr %x2.p.i591.i.i.i, align 8, !noalias !156
  %t1.i.i.i.i = fneg double %x0.i588.i.i.i
  %t2.i593.i.i.i = tail call double @log1p(double %t1.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i, double %x2.i592.i.i.i)
  %.17.i.i595.i.i.i = load double, ptr %.3.i.i581.i.i.i, align 8, !noalias !156
  %t8.i596.i.i.i = fadd contract double %x1.i590.i.i.i, %x2.i592.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i, double %t8.i596.i.i.i)
  %.17.i4.i598.i.i.i = load double, ptr %.3.i1.i579.i.i.i, align 8, !noalias !156
  %t10.i599.i.i.i = fsub contract double %.17.i4.i598.i.i.i, %.17.i.i595.i.i.i
  %t11.i600.i.i.i = fadd contract double %t2.i593.i.i.i, %t10.i599.i.i.i
  %t12.i601.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i, double %x1.i590.i.i.i)
  %.17.i8.i.i.i.i = load double, ptr %.3.i5.i.i.i.i, align 8, !noalias !156
  %t15.i602.i.i.i = fsub contract double %.17.i4.i598.i.i.i, %.17.i8.i.i.i.i
  %t16.i603.i.i.i = fadd contract double %t12.i601.i.i.i, %t15.i602.i.i.i
  %t18.i604.i.i.i = fsub contract double 1.000000e+00, %x0.i588.i.i.i
  %t19.i605.i.i.i = fadd contract double %x2.i592.i.i.i, -1.000000e+00
  %t20.i606.i.i.i = fdiv contract double %t19.i605.i.i.i, %t18.i604.i.i.i
  %t21.i607.i.i.i = fadd contract double %x1.i590.i.i.i, -1.000000e+00
  %t22.i608.i.i.i = fdiv contract double %t21.i607.i.i.i, %x0.i588.i.i.i
  %t23.i609.i.i.i = fsub contract double %t22.i608.i.i.i, %t20.i606.i.i.i
  %t24.i610.i.i.i = fmul contract double %t19.i605.i.i.i, %t2.i593.i.i.i
  %t25.i611.i.i.i = fmul contract double %t12.i601.i.i.i, %t21.i607.i.i.i
  %t26.i612.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i), !noalias !156
  %t27.i613.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i), !noalias !156
  %t28.i614.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i), !noalias !156
  %t29.i615.i.i.i = fsub contract double %t28.i614.i.i.i, %t27.i613.i.i.i
  %t30.i616.i.i.i = fsub contract double %t29.i615.i.i.i, %t26.i612.i.i.i
  %t31.i617.i.i.i = fadd contract double %t25.i611.i.i.i, %t30.i616.i.i.i
  %t32.i618.i.i.i = fadd contract double %t24.i610.i.i.i, %t31.i617.i.i.i
  %d0.p.i619.i.i.i = getelementptr double, ptr %arg.dv, i64 %.127.044.i.i
  %d0.b.i620.i.i.i = load double, ptr %d0.p.i619.i.i.i, align 8, !noalias !156
  %d0.a.i621.i.i.i = fadd double %t23.i609.i.i.i, %d0.b.i620.i.i.i
  store double %d0.a.i621.i.i.i, ptr %d0.p.i619.i.i.i, align 8, !noalias !156
  %d1.p.i622.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i584.i.i.i
  %d1.b.i623.i.i.i = load double, ptr %d1.p.i622.i.i.i, align 8, !noalias !156
  %d1.a.i624.i.i.i = fadd double %t16.i603.i.i.i, %d1.b.i623.i.i.i
  store double %d1.a.i624.i.i.i, ptr %d1.p.i622.i.i.i, align 8, !noalias !156
  %d2.p.i625.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i586.i.i.i
  %d2.b.i626.i.i.i = load double, ptr %d2.p.i625.i.i.i, align 8, !noalias !156
  %d2.a.i627.i.i.i = fadd double %t11.i600.i.i.i, %d2.b.i626.i.i.i
  store double %d2.a.i627.i.i.i, ptr %d2.p.i625.i.i.i, align 8, !noalias !156
  br label %prior_density.exit.i.i

prior_density.exit.i.i:                           ; preds = %d18.i.i.i, %d17.i.i.i, %d16.i.i.i, %d15.i.i.i, %d14.i.i.i, %d13.i.i.i, %d12.i.i.i, %d11.i.i.i, %d10.i.i.i, %d9.i.i.i, %d8.i.i.i, %d7.i.i.i, %d6.i.i.i, %d5.i.i.i, %d4.i.i.i, %d3.i.i.i, %d2.i.i.i, %d1.i.i.i, %B134.i.i
  %common.ret.op.i.i.i = phi double [ %t32.i618.i.i.i, %d18.i.i.i ], [ %t21.i.i.i.i, %d1.i.i.i ], [ %t60.i.i.i.i, %d2.i.i.i ], [ %t23.i.i.i.i, %d3.i.i.i ], [ %t27.i84.i.i.i, %d4.i.i.i ], [ %t36.i123.i.i.i, %d5.i.i.i ], [ %t33.i169.i.i.i, %d6.i.i.i ], [ %t22.i206.i.i.i, %d7.i.i.i ], [ %t5.i226.i.i.i, %d8.i.i.i ], [ %t91.i.i.i.i, %d9.i.i.i ], [ %t22.i313.i.i.i, %d10.i.i.i ], [ %t59.i373.i.i.i, %d11.i.i.i ], [ %t20.i401.i.i.i, %d12.i.i.i ], [ %t10.i418.i.i.i, %d13.i.i.i ], [ %t24.i454.i.i.i, %d14.i.i.i ], [ %t27.i492.i.i.i, %d15.i.i.i ], [ %t25.i526.i.i.i, %d16.i.i.i ], [ %t30.i569.i.i.i, %d17.i.i.i ], [ 0.000000e+00, %B134.i.i ]
  %.438.i.i = fadd double %lp.2.046.i.i, %common.ret.op.i.i.i
  br label %B219.i.i

B219.i.i:                                         ; preds = %B64.if.i.i, %prior_density.exit.i.i
  %lp.3.1.i.i = phi double [ %.438.i.i, %prior_density.exit.i.i ], [ %lp.2.046.i.i, %B64.if.i.i ]
  %exitcond.not.i239.i = icmp eq i64 %.198.i.i, %.103.i.i
  br i1 %exitcond.not.i239.i, label %forward, label %B64.if.i.i

B64.if.i.i:                                       ; preds = %B219.i.i, %B64.if.lr.ph.i.i
  %lp.2.046.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i ], [ %lp.3.1.i.i, %B219.i.i ]
  %.127.044.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i ], [ %.198.i.i, %B219.i.i ]
  %.198.i.i = add nuw nsw i64 %.127.044.i.i, 1
  %.313.i.i = load i64, ptr %.312.i.i, align 8, !noalias !156
  %62 = getelementptr i64, ptr %arg.ints, i64 %.313.i.i
  %.317.i.i = getelementptr i64, ptr %62, i64 %.127.044.i.i
  %.318.i236.i = load i64, ptr %.317.i.i, align 8, !noalias !156
  %.323.i237.i = icmp eq i64 %.318.i236.i, 0
  br i1 %.323.i237.i, label %B219.i.i, label %B134.i.i

B140.if.i:                                        ; preds = %B140.if.i, %B140.if.lr.ph.i
  %lp.3.0249.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i ], [ %.484.i, %B140.if.i ]
  %.322.0248.i = phi i64 [ 0, %B140.if.lr.ph.i ], [ %.393.i, %B140.if.i ]
  %.393.i = add nuw nsw i64 %.322.0248.i, 1
  %.422.i = getelementptr i64, ptr %1, i64 %.322.0248.i
  %.423.i = load i64, ptr %.422.i, align 8, !noalias !141
  %.425.i = getelementptr double, ptr %arg.x, i64 %.322.0248.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !141
  %.431.idx.i = shl i64 %.322.0248.i, 4
  %.431.i = getelementptr i8, ptr %2, i64 %.431.idx.i
  %.432.i = load double, ptr %.431.i, align 8, !noalias !141
  %.438.i = getelementptr i8, ptr %.431.i, i64 8
  %.439.i = load double, ptr %.438.i, align 8, !noalias !141
  call fastcc void @to_scale(ptr %.440.i, i64 %.423.i, double %.426.i, double %.432.i, double %.439.i)
  %.454.fca.3.load.i = load double, ptr %.fca.3.gep.i, align 8, !noalias !141
  %.454.fca.2.load.i = load double, ptr %.fca.2.gep.i, align 8, !noalias !141
  %.454.fca.0.load.i = load double, ptr %.440.i, align 8, !noalias !141
  %.481.i = getelementptr double, ptr %arg.v, i64 %.322.0248.i
  store double %.454.fca.0.load.i, ptr %.481.i, align 8, !noalias !141
  %.484.i = fadd double %lp.3.0249.i, %.454.fca.2.load.i
  %.488.i = getelementptr double, ptr %arg.grad, i64 %.322.0248.i
  %.489.i = load double, ptr %.488.i, align 8, !noalias !141
  %.490.i = fadd double %.454.fca.3.load.i, %.489.i
  store double %.490.i, ptr %.488.i, align 8, !noalias !141
  %exitcond.not.i = icmp eq i64 %.393.i, %.109.i
  br i1 %exitcond.not.i, label %B276.i, label %B140.if.i

B336.if.i:                                        ; preds = %B336.loopexit.i, %B336.if.lr.ph.i
  %.614.0260.i = phi i64 [ 0, %B336.if.lr.ph.i ], [ %.683.i, %B336.loopexit.i ]
  %.683.i = add nuw nsw i64 %.614.0260.i, 1
  %.795.i = load i64, ptr %.794.i, align 8, !noalias !141
  %63 = getelementptr i64, ptr %arg.ints, i64 %.795.i
  %.841.idx.i = mul i64 %.614.0260.i, 40
  %.841.i = getelementptr i8, ptr %63, i64 %.841.idx.i
  %.842.i = load i64, ptr %.841.i, align 8, !noalias !141
  %.1038255.not.i = icmp slt i64 %.842.i, 1
  br i1 %.1038255.not.i, label %B336.loopexit.i, label %B660.if.lr.ph.i

B660.if.lr.ph.i:                                  ; preds = %B336.if.i
  %.950.i = getelementptr i8, ptr %.841.i, i64 32
  %.951.i = load i64, ptr %.950.i, align 8, !noalias !141
  %.925.i = getelementptr i8, ptr %.841.i, i64 24
  %.926.i = load i64, ptr %.925.i, align 8, !noalias !141
  %.891.i = getelementptr i8, ptr %.841.i, i64 8
  %.892.i = load i64, ptr %.891.i, align 8, !noalias !141
  %.866.i = getelementptr i8, ptr %.841.i, i64 16
  %.867.i = load i64, ptr %.866.i, align 8, !noalias !141
  %64 = getelementptr double, ptr %arg.floats, i64 %.951.i
  %65 = getelementptr double, ptr %arg.floats, i64 %.926.i
  %66 = getelementptr i64, ptr %arg.ints, i64 %.867.i
  %67 = getelementptr i64, ptr %arg.ints, i64 %.892.i
  br label %B660.if.i

B660.if.i:                                        ; preds = %B660.if.lr.ph.i, %B770.i
  %.982.0256.i = phi i64 [ 0, %B660.if.lr.ph.i ], [ %.1051.i, %B770.i ]
  %.1083.i = getelementptr double, ptr %64, i64 %.982.0256.i
  %.1084.i = load double, ptr %.1083.i, align 8, !noalias !141
  %.1208.i = mul nuw nsw i64 %.982.0256.i, %.842.i
  %68 = getelementptr double, ptr %65, i64 %.1208.i
  br label %B704.if.i

B704.if.i:                                        ; preds = %B704.if.i, %B660.if.i
  %total.2.2253.i = phi double [ %.1084.i, %B660.if.i ], [ %.1225.i, %B704.if.i ]
  %.1112.0251.i = phi i64 [ 0, %B660.if.i ], [ %.1181.i, %B704.if.i ]
  %.1181.i = add nuw nsw i64 %.1112.0251.i, 1
  %.1213.i = getelementptr double, ptr %68, i64 %.1112.0251.i
  %.1214.i = load double, ptr %.1213.i, align 8, !noalias !141
  %.1218.i = getelementptr i64, ptr %66, i64 %.1112.0251.i
  %.1219.i = load i64, ptr %.1218.i, align 8, !noalias !141
  %.1221.i = getelementptr double, ptr %arg.x, i64 %.1219.i
  %.1222.i = load double, ptr %.1221.i, align 8, !noalias !141
  %.1223.i = fmul double %.1214.i, %.1222.i
  %.1225.i = fadd double %total.2.2253.i, %.1223.i
  %exitcond264.not.i = icmp eq i64 %.842.i, %.1181.i
  br i1 %exitcond264.not.i, label %B770.i, label %B704.if.i

B866.if.i:                                        ; preds = %B866.if.i, %B866.if.lr.ph.i
  %.1380.0262.i = phi i64 [ 0, %B866.if.lr.ph.i ], [ %.1449.i, %B866.if.i ]
  %.1449.i = add nuw nsw i64 %.1380.0262.i, 1
  %.1561.i = load i64, ptr %.1560.i, align 8, !noalias !141
  %69 = getelementptr double, ptr %arg.floats, i64 %.1561.i
  %.1564.i = getelementptr double, ptr %69, i64 %.1380.0262.i
  %.1565.i = load double, ptr %.1564.i, align 8, !noalias !141
  %.1569.i = getelementptr double, ptr %3, i64 %.1380.0262.i
  store double %.1565.i, ptr %.1569.i, align 8, !noalias !141
  %exitcond267.not.i = icmp eq i64 %.1449.i, %.1356.i
  br i1 %exitcond267.not.i, label %B934.i, label %B866.if.i

forward: ; preds = %B219.i.i, %calculate
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i, %B219.i.i ]
  %.1611.i = fadd double %lp.3.0.lcssa.i, %lp.5.0.lcssa.i.i
  %.1767.i = fadd double %.1611.i, %lp.2.0.lcssa.i.i
  %.362 = getelementptr i8, ptr %arg.ints, i64 104
  %.363 = load i64, ptr %.362, align 8
  %.443167.not = icmp slt i64 %.363, 1
  br i1 %.443167.not, label %B746, label %B164.if.lr.ph

B164.if.lr.ph:                                    ; preds = %forward
  %.567 = getelementptr i8, ptr %arg.ints, i64 112
  %.859 = getelementptr i8, ptr %arg.ints, i64 136
  br label %B164.if

B376:                                             ; preds = %factor_forward
  %.219.i = getelementptr i8, ptr %211, i64 368
  %.220.i = load i64, ptr %.219.i, align 8, !noalias !159
  %.429.i = getelementptr double, ptr %arg.v, i64 %.1118
  %.430.i = load double, ptr %.429.i, align 8, !noalias !159
  %.115250.not.i = icmp slt i64 %.220.i, 1
  br i1 %.115250.not.i, label %B402, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %B376
  %.1062.i = getelementptr i8, ptr %211, i64 400
  %.1063.i = load i64, ptr %.1062.i, align 8, !noalias !159
  %.854.i = getelementptr i8, ptr %211, i64 384
  %.855.i = load i64, ptr %.854.i, align 8, !noalias !159
  %.637.i = getelementptr i8, ptr %211, i64 392
  %.638.i = load i64, ptr %.637.i, align 8, !noalias !159
  %70 = getelementptr double, ptr %arg.floats, i64 %.855.i
  %71 = getelementptr double, ptr %arg.work, i64 %.638.i
  %72 = getelementptr double, ptr %71, i64 %.220.i
  %73 = getelementptr double, ptr %arg.work, i64 %.1063.i
  br label %B238.if.i

B256.i:                                           ; preds = %B238.if.i
  %.1200.i = getelementptr double, ptr %70, i64 %.1094.051.i
  %.1201.i = load double, ptr %.1200.i, align 8, !noalias !159
  %.1203.i = tail call double @llvm.pow.f64(double %.430.i, double %.1201.i)
  br label %B276.i92

B276.i92:                                         ; preds = %B238.if.i, %B256.i
  %"$phi276.1.2.1.i" = phi double [ %.1203.i, %B256.i ], [ 0.000000e+00, %B238.if.i ]
  %.1218.i93 = getelementptr double, ptr %71, i64 %.1094.051.i
  store double %"$phi276.1.2.1.i", ptr %.1218.i93, align 8, !noalias !159
  %.1220.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i"
  %.1221.i94 = fadd double %"$phi276.1.2.1.i", 1.000000e+00
  %.1222.i95 = fmul double %.1220.i, %.1221.i94
  %.1223.i96 = tail call double @sqrt(double %.1222.i95)
  %.1230.i = getelementptr double, ptr %72, i64 %.1094.051.i
  store double %.1223.i96, ptr %.1230.i, align 8, !noalias !159
  %.1238.i = getelementptr double, ptr %73, i64 %.1094.051.i
  store double 0.000000e+00, ptr %.1238.i, align 8, !noalias !159
  %exitcond.not.i97 = icmp eq i64 %.1165.i, %.220.i
  br i1 %exitcond.not.i97, label %B402, label %B238.if.i

B238.if.i:                                        ; preds = %B276.i92, %B238.if.lr.ph.i
  %.1094.051.i = phi i64 [ 0, %B238.if.lr.ph.i ], [ %.1165.i, %B276.i92 ]
  %.1165.i = add nuw nsw i64 %.1094.051.i, 1
  %.1194.not.i = icmp eq i64 %.1094.051.i, 0
  br i1 %.1194.not.i, label %B276.i92, label %B256.i

B402:                                             ; preds = %B276.i92, %B376, %factor_forward
  %.1360 = getelementptr i8, ptr %211, i64 24
  %.1361 = load i64, ptr %.1360, align 8
  %.1362 = icmp slt i64 %.1361, 0
  br i1 %.1362, label %B747, label %B456

B456:                                             ; preds = %B402
  %.1582 = load i64, ptr %.1117, align 8
  %.1583 = icmp sgt i64 %.1582, -1
  br i1 %.1583, label %B506, label %B542

B506:                                             ; preds = %B456
  %.230.i = getelementptr i8, ptr %211, i64 368
  %.231.i = load i64, ptr %.230.i, align 8, !noalias !162
  %.441.i = load i64, ptr %.1511.i, align 8, !noalias !162
  %.443.i = getelementptr double, ptr %arg.work, i64 %.441.i
  %.444.i99 = load double, ptr %.443.i, align 8, !noalias !162
  %.883.i = getelementptr i8, ptr %211, i64 112
  %.884.i = load i64, ptr %.883.i, align 8, !noalias !162
  %74 = getelementptr i64, ptr %arg.ints, i64 %.884.i
  %.887.i = getelementptr i8, ptr %74, i64 8
  %.888.i = load i64, ptr %.887.i, align 8, !noalias !162
  %.1313.i = getelementptr i8, ptr %211, i64 376
  %.1314.i = load i64, ptr %.1313.i, align 8, !noalias !162
  %.1396236.not.i = icmp slt i64 %.1314.i, 1
  br i1 %.1396236.not.i, label %states_forward, label %B296.if.lr.ph.i

B296.if.lr.ph.i:                                  ; preds = %B506
  %.1097.i = getelementptr i8, ptr %211, i64 120
  %.1098.i = load i64, ptr %.1097.i, align 8, !noalias !162
  %.653.i = getelementptr i8, ptr %211, i64 392
  %.654.i = load i64, ptr %.653.i, align 8, !noalias !162
  %.1650.i = getelementptr i8, ptr %211, i64 96
  %.1861.i = getelementptr i8, ptr %211, i64 104
  %.2078.i = getelementptr i8, ptr %211, i64 232
  %.2289.i = getelementptr i8, ptr %211, i64 240
  %.2506.i = getelementptr i8, ptr %211, i64 248
  %.2717.i = getelementptr i8, ptr %211, i64 224
  %.2928.i = getelementptr i8, ptr %211, i64 208
  %.3359.i = getelementptr i8, ptr %211, i64 128
  %.3468220.not.i = icmp slt i64 %.231.i, 1
  %.3598216.not.i = icmp slt i64 %.888.i, 1
  %75 = getelementptr i64, ptr %arg.ints, i64 %.1098.i
  %76 = getelementptr double, ptr %arg.work, i64 %.654.i
  %77 = getelementptr double, ptr %76, i64 %.231.i
  %.3684.i = fmul double %.444.i99, %.444.i99
  %.3795.i = add nsw i64 %.231.i, -2
  %78 = tail call i64 @llvm.smax.i64(i64 %.231.i, i64 1)
  %.3875229.i = icmp sgt i64 %.231.i, 1
  br label %B296.if.i

B886.i:                                           ; preds = %B820.if.i, %B778.if.i
  %total.2.2.lcssa.i = phi double [ %.3514.i, %B778.if.i ], [ %.3655.i, %B820.if.i ]
  %.3667.i = getelementptr double, ptr %76, i64 %.3412.0221.i
  %.3668.i = load double, ptr %.3667.i, align 8, !noalias !162
  %.3675.i = getelementptr double, ptr %77, i64 %.3412.0221.i
  %.3676.i = load double, ptr %.3675.i, align 8, !noalias !162
  %.3677.i = fmul double %.3668.i, %.3668.i
  %.3679.i = fmul double %variance.3.1224.i, %.3677.i
  %.3680.i = fmul double %.3676.i, %.3676.i
  %.3681.i = fadd double %.3679.i, %.3680.i
  %.3689.i = getelementptr double, ptr %96, i64 %.3412.0221.i
  %.3690.i = load double, ptr %.3689.i, align 8, !noalias !162
  %.3691.i = fmul double %.3684.i, %.3690.i
  %.3692.i = fmul double %.3691.i, %.3681.i
  %.3693.i = fadd double %.3692.i, 1.000000e+00
  %.3697.i = fdiv double %.3681.i, %.3693.i
  %.3699.i = fmul double %m.3.1225.i, %.3668.i
  %.3701.i = fmul double %.444.i99, %.3681.i
  %.3703.i = fmul double %total.2.2.lcssa.i, %.3701.i
  %.3704.i = fadd double %.3699.i, %.3703.i
  %.3708.i = fdiv double %.3704.i, %.3693.i
  %.3718.i = getelementptr double, ptr %98, i64 %.3412.0221.i
  store double %total.2.2.lcssa.i, ptr %.3718.i, align 8, !noalias !162
  %.3726.i = getelementptr double, ptr %99, i64 %.3412.0221.i
  store double %.3681.i, ptr %.3726.i, align 8, !noalias !162
  %.3734.i = getelementptr double, ptr %100, i64 %.3412.0221.i
  store double %.3708.i, ptr %.3734.i, align 8, !noalias !162
  %.3736.i = tail call double @llvm.log.f64(double %.3693.i)
  %.3737.i = fmul double %.3736.i, 5.000000e-01
  %.3739.i = fsub double %lp.4.1223.i, %.3737.i
  %exitcond241.not.i = icmp eq i64 %.231.i, %.3481.i
  br i1 %exitcond241.not.i, label %B1142.i, label %B778.if.i

B1142.i:                                          ; preds = %B886.i, %B296.if.i
  %lp.4.1.lcssa.i = phi double [ %lp.5.0239.i, %B296.if.i ], [ %.3739.i, %B886.i ]
  %variance.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.3697.i, %B886.i ]
  %m.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.3708.i, %B886.i ]
  %.3760.i = tail call double @sqrt(double %variance.3.1.lcssa.i)
  %79 = getelementptr double, ptr %arg.x, i64 %.3149.i
  %80 = getelementptr double, ptr %79, i64 %91
  %81 = getelementptr double, ptr %80, i64 %.231.i
  %.3768.i = getelementptr i8, ptr %81, i64 -8
  %.3769.i = load double, ptr %.3768.i, align 8, !noalias !162
  %.3770.i = fmul double %.3760.i, %.3769.i
  %.3772.i = fadd double %m.3.1.lcssa.i, %.3770.i
  %.3779.i = fmul double %.444.i99, %.3772.i
  %82 = getelementptr double, ptr %arg.work, i64 %.2718.i
  %83 = getelementptr double, ptr %82, i64 %91
  %84 = getelementptr double, ptr %83, i64 %.231.i
  %.3785.i = getelementptr i8, ptr %84, i64 -8
  store double %.3772.i, ptr %.3785.i, align 8, !noalias !162
  %85 = getelementptr double, ptr %arg.work, i64 %.2929.i
  %86 = getelementptr double, ptr %85, i64 %91
  %87 = getelementptr double, ptr %86, i64 %.231.i
  %.3792.i = getelementptr i8, ptr %87, i64 -8
  store double %.3779.i, ptr %.3792.i, align 8, !noalias !162
  br i1 %.3875229.i, label %B1304.if.lr.ph.i, label %B1702.i

B1304.if.lr.ph.i:                                 ; preds = %B1142.i
  %88 = getelementptr double, ptr %arg.work, i64 %.2080.i
  %89 = getelementptr double, ptr %arg.work, i64 %.2291.i
  %90 = getelementptr double, ptr %arg.floats, i64 %.1652.i
  br label %B1304.if.i

B1702.i:                                          ; preds = %B1304.if.i, %B1142.i
  %lp.6.1.lcssa.i = phi double [ %lp.4.1.lcssa.i, %B1142.i ], [ %.4011.i, %B1304.if.i ]
  %later.2.1.lcssa.i = phi double [ %.3772.i, %B1142.i ], [ %.4025.i, %B1304.if.i ]
  %.4058.i = fmul double %later.2.1.lcssa.i, 5.000000e-01
  %.4060.i = fmul double %later.2.1.lcssa.i, %.4058.i
  %.4064.i = fsub double %lp.6.1.lcssa.i, %.4060.i
  %exitcond242.not.i = icmp eq i64 %.1409.i, %.1314.i
  br i1 %exitcond242.not.i, label %states_forward, label %B296.if.i

B296.if.i:                                        ; preds = %B1702.i, %B296.if.lr.ph.i
  %lp.5.0239.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i ], [ %.4064.i, %B1702.i ]
  %.1338.0237.i = phi i64 [ 0, %B296.if.lr.ph.i ], [ %.1409.i, %B1702.i ]
  %.1409.i = add nuw nsw i64 %.1338.0237.i, 1
  %91 = mul nsw i64 %.1338.0237.i, %.231.i
  %.1651.i = load i64, ptr %.1650.i, align 8, !noalias !162
  %.1652.i = add nsw i64 %.1651.i, %91
  %.2079.i = load i64, ptr %.2078.i, align 8, !noalias !162
  %.2080.i = add nsw i64 %.2079.i, %91
  %.2290.i = load i64, ptr %.2289.i, align 8, !noalias !162
  %.2291.i = add nsw i64 %.2290.i, %91
  %.2718.i = load i64, ptr %.2717.i, align 8, !noalias !162
  %.2929.i = load i64, ptr %.2928.i, align 8, !noalias !162
  %.3149.i = load i64, ptr %.1360, align 8, !noalias !162
  br i1 %.3468220.not.i, label %B1142.i, label %B778.if.lr.ph.i

B778.if.lr.ph.i:                                  ; preds = %B296.if.i
  %.3362.i = mul nsw i64 %91, %.888.i
  %.3360.i = load i64, ptr %.3359.i, align 8, !noalias !162
  %.2507.i = load i64, ptr %.2506.i, align 8, !noalias !162
  %.1862.i = load i64, ptr %.1861.i, align 8, !noalias !162
  %92 = getelementptr double, ptr %arg.floats, i64 %.1862.i
  %93 = getelementptr double, ptr %92, i64 %91
  %94 = getelementptr double, ptr %arg.floats, i64 %.3360.i
  %95 = getelementptr double, ptr %94, i64 %.3362.i
  %96 = getelementptr double, ptr %arg.floats, i64 %.1652.i
  %97 = getelementptr double, ptr %arg.work, i64 %.2507.i
  %98 = getelementptr double, ptr %97, i64 %91
  %99 = getelementptr double, ptr %arg.work, i64 %.2080.i
  %100 = getelementptr double, ptr %arg.work, i64 %.2291.i
  br label %B778.if.i

B778.if.i:                                        ; preds = %B778.if.lr.ph.i, %B886.i
  %m.3.1225.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.3708.i, %B886.i ]
  %variance.3.1224.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.3697.i, %B886.i ]
  %lp.4.1223.i = phi double [ %lp.5.0239.i, %B778.if.lr.ph.i ], [ %.3739.i, %B886.i ]
  %.3412.0221.i = phi i64 [ 0, %B778.if.lr.ph.i ], [ %.3481.i, %B886.i ]
  %.3481.i = add nuw nsw i64 %.3412.0221.i, 1
  %.3513.i = getelementptr double, ptr %93, i64 %.3412.0221.i
  %.3514.i = load double, ptr %.3513.i, align 8, !noalias !162
  br i1 %.3598216.not.i, label %B886.i, label %B820.if.lr.ph.i

B820.if.lr.ph.i:                                  ; preds = %B778.if.i
  %.3646.i = mul nuw nsw i64 %.3412.0221.i, %.888.i
  %101 = getelementptr double, ptr %95, i64 %.3646.i
  br label %B820.if.i

B820.if.i:                                        ; preds = %B820.if.i, %B820.if.lr.ph.i
  %total.2.2219.i = phi double [ %.3514.i, %B820.if.lr.ph.i ], [ %.3655.i, %B820.if.i ]
  %.3542.0217.i = phi i64 [ 0, %B820.if.lr.ph.i ], [ %.3611.i, %B820.if.i ]
  %.3611.i = add nuw nsw i64 %.3542.0217.i, 1
  %.3639.i = getelementptr i64, ptr %75, i64 %.3542.0217.i
  %.3640.i = load i64, ptr %.3639.i, align 8, !noalias !162
  %.3642.i = getelementptr double, ptr %arg.v, i64 %.3640.i
  %.3643.i = load double, ptr %.3642.i, align 8, !noalias !162
  %.3651.i = getelementptr double, ptr %101, i64 %.3542.0217.i
  %.3652.i = load double, ptr %.3651.i, align 8, !noalias !162
  %.3653.i = fmul double %.3643.i, %.3652.i
  %.3655.i = fsub double %total.2.2219.i, %.3653.i
  %exitcond.not.i100 = icmp eq i64 %.888.i, %.3611.i
  br i1 %exitcond.not.i100, label %B886.i, label %B820.if.i

B1304.if.i:                                       ; preds = %B1304.if.i, %B1304.if.lr.ph.i
  %later.2.1233.i = phi double [ %.3772.i, %B1304.if.lr.ph.i ], [ %.4025.i, %B1304.if.i ]
  %lp.6.1232.i = phi double [ %lp.4.1.lcssa.i, %B1304.if.lr.ph.i ], [ %.4011.i, %B1304.if.i ]
  %.3822.0.in231.i = phi i64 [ %78, %B1304.if.lr.ph.i ], [ %.3822.0.i, %B1304.if.i ]
  %.3819.0230.i = phi i64 [ %.3795.i, %B1304.if.lr.ph.i ], [ %.3888.i, %B1304.if.i ]
  %.3822.0.i = add nsw i64 %.3822.0.in231.i, -1
  %.3888.i = add i64 %.3819.0230.i, -1
  %102 = getelementptr double, ptr %76, i64 %.3819.0230.i
  %.3917.i = getelementptr i8, ptr %102, i64 8
  %.3918.i = load double, ptr %.3917.i, align 8, !noalias !162
  %103 = getelementptr double, ptr %77, i64 %.3819.0230.i
  %.3925.i = getelementptr i8, ptr %103, i64 8
  %.3926.i = load double, ptr %.3925.i, align 8, !noalias !162
  %104 = getelementptr double, ptr %88, i64 %.3819.0230.i
  %.3931.i = getelementptr i8, ptr %104, i64 8
  %.3932.i = load double, ptr %.3931.i, align 8, !noalias !162
  %.3936.i = getelementptr double, ptr %89, i64 %.3819.0230.i
  %.3937.i = load double, ptr %.3936.i, align 8, !noalias !162
  %.3966.i = load double, ptr %104, align 8, !noalias !162
  %.3973.i = getelementptr double, ptr %90, i64 %.3819.0230.i
  %.3974.i = load double, ptr %.3973.i, align 8, !noalias !162
  %.3975.i = fmul double %.3684.i, %.3974.i
  %.3981.i = fmul double %.3966.i, %.3975.i
  %.3982.i = fadd double %.3981.i, 1.000000e+00
  %.3986.i = fdiv double %.3966.i, %.3982.i
  %.3987.i = fmul double %.3918.i, %.3937.i
  %.3989.i = fsub double %later.2.1233.i, %.3987.i
  %.3993.i = fdiv double %.3986.i, %.3932.i
  %.3994.i = tail call double @sqrt(double %.3993.i)
  %.3995.i = fmul double %.3926.i, %.3989.i
  %.3999.i = fdiv double %.3995.i, %.3932.i
  %.4000.i = fmul double %.3918.i, %.3994.i
  %.4004.i = getelementptr double, ptr %80, i64 %.3819.0230.i
  %.4005.i = load double, ptr %.4004.i, align 8, !noalias !162
  %.4006.i = fmul double %.4000.i, %.4005.i
  %.4007.i = fsub double %.3999.i, %.4006.i
  %.4008.i = fmul double %.4007.i, 5.000000e-01
  %.4009.i = fmul double %.4007.i, %.4008.i
  %.4011.i = fsub double %lp.6.1232.i, %.4009.i
  %.4015.i = fmul double %.3994.i, %.4000.i
  %.4016.i = fmul double %.3989.i, %.4015.i
  %.4017.i = fadd double %.3937.i, %.4016.i
  %.4018.i = fmul double %.3926.i, %.3994.i
  %.4024.i = fmul double %.4018.i, %.4005.i
  %.4025.i = fadd double %.4024.i, %.4017.i
  %.4029.i = fmul double %.444.i99, %.4025.i
  %.4033.i = getelementptr double, ptr %83, i64 %.3819.0230.i
  store double %.4025.i, ptr %.4033.i, align 8, !noalias !162
  %.4038.i = getelementptr double, ptr %86, i64 %.3819.0230.i
  store double %.4029.i, ptr %.4038.i, align 8, !noalias !162
  %.3875.i = icmp sgt i64 %.3822.0.in231.i, 2
  br i1 %.3875.i, label %B1304.if.i, label %B1702.i

states_forward: ; preds = %B1702.i, %B506
  %lp.5.0.lcssa.i = phi double [ 0.000000e+00, %B506 ], [ %.4064.i, %B1702.i ]
  %.1619 = fadd double %.903, %lp.5.0.lcssa.i
  br label %B747

B542:                                             ; preds = %B456
  %.1833 = getelementptr i8, ptr %211, i64 320
  %.1834 = load i64, ptr %.1833, align 8
  %.1835 = icmp sgt i64 %.1834, -1
  br i1 %.1835, label %B592, label %B628

B592:                                             ; preds = %B542
  %.231.i102 = load i64, ptr %211, align 8, !noalias !165
  %.441.i104 = load i64, ptr %.1511.i, align 8, !noalias !165
  %.443.i105 = getelementptr double, ptr %arg.work, i64 %.441.i104
  %.444.i106 = load double, ptr %.443.i105, align 8, !noalias !165
  %.656.i = getelementptr double, ptr %arg.v, i64 %.1834
  %.657.i = load double, ptr %.656.i, align 8, !noalias !165
  %.1522.i = getelementptr i8, ptr %211, i64 112
  %.1523.i = load i64, ptr %.1522.i, align 8, !noalias !165
  %105 = getelementptr i64, ptr %arg.ints, i64 %.1523.i
  %.1526.i = getelementptr i8, ptr %105, i64 8
  %.1527.i = load i64, ptr %.1526.i, align 8, !noalias !165
  %.3221.i = getelementptr i8, ptr %211, i64 344
  %.3340128.not.i = icmp slt i64 %.231.i102, 1
  br i1 %.3340128.not.i, label %B1178.i, label %B688.if.lr.ph.i

B688.if.lr.ph.i:                                  ; preds = %B592
  %.3222.i = load i64, ptr %.3221.i, align 8, !noalias !165
  %.3011.i = getelementptr i8, ptr %211, i64 224
  %.3012.i = load i64, ptr %.3011.i, align 8, !noalias !165
  %.2801.i = getelementptr i8, ptr %211, i64 232
  %.2802.i = load i64, ptr %.2801.i, align 8, !noalias !165
  %.2591.i = getelementptr i8, ptr %211, i64 248
  %.2592.i = load i64, ptr %.2591.i, align 8, !noalias !165
  %.2162.i = getelementptr i8, ptr %211, i64 256
  %.2163.i = load i64, ptr %.2162.i, align 8, !noalias !165
  %.1952.i = getelementptr i8, ptr %211, i64 336
  %.1953.i = load i64, ptr %.1952.i, align 8, !noalias !165
  %.1736.i = getelementptr i8, ptr %211, i64 120
  %.1737.i = load i64, ptr %.1736.i, align 8, !noalias !165
  %.1303.i = getelementptr i8, ptr %211, i64 128
  %.1304.i = load i64, ptr %.1303.i, align 8, !noalias !165
  %.1093.i = getelementptr i8, ptr %211, i64 104
  %.1094.i = load i64, ptr %.1093.i, align 8, !noalias !165
  %.883.i109 = getelementptr i8, ptr %211, i64 96
  %.884.i110 = load i64, ptr %.883.i109, align 8, !noalias !165
  %106 = getelementptr double, ptr %arg.floats, i64 %.1094.i
  %.3470124.not.i = icmp slt i64 %.1527.i, 1
  %107 = getelementptr i64, ptr %arg.ints, i64 %.1737.i
  %108 = getelementptr double, ptr %arg.floats, i64 %.1304.i
  %109 = getelementptr double, ptr %arg.floats, i64 %.1953.i
  %.3544.i = fsub double 1.000000e+00, %.657.i
  %.3549.i = fmul double %.444.i106, %.444.i106
  %110 = getelementptr double, ptr %arg.floats, i64 %.884.i110
  %111 = getelementptr double, ptr %arg.x, i64 %.1361
  %112 = getelementptr double, ptr %arg.work, i64 %.2592.i
  %113 = getelementptr double, ptr %arg.work, i64 %.2163.i
  %114 = getelementptr double, ptr %arg.work, i64 %.2802.i
  %115 = getelementptr double, ptr %arg.work, i64 %.3012.i
  %116 = getelementptr double, ptr %arg.work, i64 %.3222.i
  br label %B688.if.i

B794.i:                                           ; preds = %B730.if.i, %B688.if.i
  %total.2.1.lcssa.i = phi double [ %.3386.i, %B688.if.i ], [ %.3527.i, %B730.if.i ]
  %.3539.i = getelementptr double, ptr %109, i64 %.3282.0130.i
  %.3540.i = load double, ptr %.3539.i, align 8, !noalias !165
  %.3542.i = fmul double %.657.i, %.3540.i
  %.3545.i = fadd double %.3544.i, %.3542.i
  %.3546.i = tail call double @sqrt(double %.3545.i)
  %.3550.i = fmul double %.3549.i, %.3546.i
  %.3551.i = fmul double %.3546.i, %.3550.i
  %.3556.i = getelementptr double, ptr %110, i64 %.3282.0130.i
  %.3557.i = load double, ptr %.3556.i, align 8, !noalias !165
  %.3558.i = fmul double %.3557.i, %.3551.i
  %.3559.i = fadd double %.3558.i, 1.000000e+00
  %.3560.i = tail call double @sqrt(double %.3559.i)
  %.3565.i = getelementptr double, ptr %111, i64 %.3282.0130.i
  %.3566.i = load double, ptr %.3565.i, align 8, !noalias !165
  %.3568.i = fmul double %.444.i106, %.3546.i
  %.3570.i = fmul double %total.2.1.lcssa.i, %.3568.i
  %.3574.i = fdiv double %.3570.i, %.3560.i
  %.3575.i = fadd double %.3566.i, %.3574.i
  %.3579.i = fdiv double %.3575.i, %.3560.i
  %.3580.i = fmul double %.3579.i, 5.000000e-01
  %.3581.i = fmul double %.3579.i, %.3580.i
  %.3582.i = tail call double @llvm.log.f64(double %.3559.i)
  %.3583.i = fmul double %.3582.i, 5.000000e-01
  %.3584.i = fadd double %.3583.i, %.3581.i
  %.3586.i = fsub double %lp.2.0131.i, %.3584.i
  %.3620.i = getelementptr double, ptr %112, i64 %.3282.0130.i
  store double %total.2.1.lcssa.i, ptr %.3620.i, align 8, !noalias !165
  %.3626.i = getelementptr double, ptr %113, i64 %.3282.0130.i
  store double %.3546.i, ptr %.3626.i, align 8, !noalias !165
  %.3632.i = getelementptr double, ptr %114, i64 %.3282.0130.i
  store double %.3560.i, ptr %.3632.i, align 8, !noalias !165
  %.3638.i = getelementptr double, ptr %115, i64 %.3282.0130.i
  store double %.3579.i, ptr %.3638.i, align 8, !noalias !165
  %.3642.i113 = fmul double %.3568.i, %.3579.i
  %.3649.i = getelementptr double, ptr %116, i64 %.3282.0130.i
  store double %.3642.i113, ptr %.3649.i, align 8, !noalias !165
  %exitcond133.not.i = icmp eq i64 %.3353.i, %.231.i102
  br i1 %exitcond133.not.i, label %B1178.loopexit.i, label %B688.if.i

B1178.loopexit.i:                                 ; preds = %B794.i
  %.219.i.pre.i = load i64, ptr %211, align 8, !noalias !168
  br label %B1178.i

B1178.i:                                          ; preds = %B1178.loopexit.i, %B592
  %.219.i.i = phi i64 [ %.231.i102, %B592 ], [ %.219.i.pre.i, %B1178.loopexit.i ]
  %lp.2.0.lcssa.i = phi double [ 0.000000e+00, %B592 ], [ %.3586.i, %B1178.loopexit.i ]
  %.426.i.i114 = getelementptr i8, ptr %211, i64 208
  %.427.i.i = load i64, ptr %.426.i.i114, align 8, !noalias !168
  %.635.i.i = load i64, ptr %.3221.i, align 8, !noalias !168
  %.842.i.i = getelementptr i8, ptr %211, i64 328
  %.843.i.i = load i64, ptr %.842.i.i, align 8, !noalias !168
  %.891.0.i.i = and i64 %.219.i.i, 3
  %.922.i.i = and i64 %.219.i.i, -4
  %117 = tail call i64 @llvm.smax.i64(i64 %.219.i.i, i64 3)
  %spec.select.i.i = lshr i64 %117, 2
  %.1008199.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.1008199.not.i.i, label %B538.preheader.i.i, label %B214.if.lr.ph.i.i

B214.if.lr.ph.i.i:                                ; preds = %B1178.i
  %.1159189.not.i.i = icmp slt i64 %.219.i.i, 1
  %118 = getelementptr double, ptr %arg.work, i64 %.635.i.i
  %119 = getelementptr double, ptr %arg.floats, i64 %.843.i.i
  %.idx.i.i = shl i64 %.219.i.i, 4
  %.idx182.i.i = mul i64 %.219.i.i, 24
  %120 = getelementptr double, ptr %arg.work, i64 %.427.i.i
  br label %B214.if.i.i

B538.preheader.i.i:                               ; preds = %B428.i.i, %B1178.i
  %.1410207.not.i.i = icmp eq i64 %.891.0.i.i, 0
  br i1 %.1410207.not.i.i, label %regions_forward, label %B538.if.lr.ph.i.i

B538.if.lr.ph.i.i:                                ; preds = %B538.preheader.i.i
  %.1542202.not.i.i = icmp slt i64 %.219.i.i, 1
  %121 = getelementptr double, ptr %arg.floats, i64 %.843.i.i
  %122 = getelementptr double, ptr %arg.work, i64 %.635.i.i
  %123 = getelementptr double, ptr %arg.work, i64 %.427.i.i
  br label %B538.if.i.i

B428.i.i:                                         ; preds = %B274.if.i.i, %B214.if.i.i
  %t0.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1209.i.i, %B274.if.i.i ]
  %t1.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1221.i.i, %B274.if.i.i ]
  %t2.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1234.i.i, %B274.if.i.i ]
  %t3.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1247.i.i, %B274.if.i.i ]
  %.1297.i.i = getelementptr double, ptr %120, i64 %.950.0200.i.i
  store double %t0.2.1.lcssa.i.i, ptr %.1297.i.i, align 8, !noalias !168
  %.1304.i.i = getelementptr i8, ptr %.1297.i.i, i64 8
  store double %t1.2.1.lcssa.i.i, ptr %.1304.i.i, align 8, !noalias !168
  %.1311.i.i = getelementptr i8, ptr %.1297.i.i, i64 16
  store double %t2.2.1.lcssa.i.i, ptr %.1311.i.i, align 8, !noalias !168
  %.1320.i.i = getelementptr i8, ptr %.1297.i.i, i64 24
  store double %t3.2.1.lcssa.i.i, ptr %.1320.i.i, align 8, !noalias !168
  %.1008.i.i = icmp samesign ugt i64 %.953.0201.i.i, 1
  br i1 %.1008.i.i, label %B214.if.i.i, label %B538.preheader.i.i

B630.i.i:                                         ; preds = %B584.if.i.i, %B538.if.i.i
  %total.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B538.if.i.i ], [ %.1592.i.i, %B584.if.i.i ]
  %.1609.i.i = getelementptr double, ptr %123, i64 %.1354.0208.i.i
  store double %total.2.1.lcssa.i.i, ptr %.1609.i.i, align 8, !noalias !168
  %.1410.i.i = icmp sgt i64 %.1357.0209.i.i, 1
  br i1 %.1410.i.i, label %B538.if.i.i, label %regions_forward

B214.if.i.i:                                      ; preds = %B428.i.i, %B214.if.lr.ph.i.i
  %.953.0201.i.i = phi i64 [ %spec.select.i.i, %B214.if.lr.ph.i.i ], [ %.1017.i.i, %B428.i.i ]
  %.950.0200.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i ], [ %.1021.i.i, %B428.i.i ]
  %.1017.i.i = add nsw i64 %.953.0201.i.i, -1
  %.1021.i.i = add nuw nsw i64 %.950.0200.i.i, 4
  br i1 %.1159189.not.i.i, label %B428.i.i, label %B274.if.lr.ph.i.i

B274.if.lr.ph.i.i:                                ; preds = %B214.if.i.i
  %.1051.i.i = mul nuw nsw i64 %.950.0200.i.i, %.219.i.i
  %124 = getelementptr double, ptr %119, i64 %.1051.i.i
  %125 = getelementptr double, ptr %124, i64 %.219.i.i
  %126 = getelementptr i8, ptr %124, i64 %.idx.i.i
  %127 = getelementptr i8, ptr %124, i64 %.idx182.i.i
  br label %B274.if.i.i

B274.if.i.i:                                      ; preds = %B274.if.i.i, %B274.if.lr.ph.i.i
  %t3.2.1195.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1247.i.i, %B274.if.i.i ]
  %t2.2.1194.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1234.i.i, %B274.if.i.i ]
  %t1.2.1193.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1221.i.i, %B274.if.i.i ]
  %t0.2.1192.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1209.i.i, %B274.if.i.i ]
  %.1103.0190.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i ], [ %.1172.i.i, %B274.if.i.i ]
  %.1172.i.i = add nuw nsw i64 %.1103.0190.i.i, 1
  %.1200.i.i = getelementptr double, ptr %118, i64 %.1103.0190.i.i
  %.1201.i.i = load double, ptr %.1200.i.i, align 8, !noalias !168
  %.1205.i.i = getelementptr double, ptr %124, i64 %.1103.0190.i.i
  %.1206.i.i = load double, ptr %.1205.i.i, align 8, !noalias !168
  %.1207.i.i = fmul double %.1201.i.i, %.1206.i.i
  %.1209.i.i = fadd double %t0.2.1192.i.i, %.1207.i.i
  %.1217.i.i = getelementptr double, ptr %125, i64 %.1103.0190.i.i
  %.1218.i.i = load double, ptr %.1217.i.i, align 8, !noalias !168
  %.1219.i.i = fmul double %.1201.i.i, %.1218.i.i
  %.1221.i.i = fadd double %t1.2.1193.i.i, %.1219.i.i
  %.1230.i.i = getelementptr double, ptr %126, i64 %.1103.0190.i.i
  %.1231.i.i = load double, ptr %.1230.i.i, align 8, !noalias !168
  %.1232.i.i = fmul double %.1201.i.i, %.1231.i.i
  %.1234.i.i = fadd double %t2.2.1194.i.i, %.1232.i.i
  %.1243.i.i = getelementptr double, ptr %127, i64 %.1103.0190.i.i
  %.1244.i.i = load double, ptr %.1243.i.i, align 8, !noalias !168
  %.1245.i.i = fmul double %.1201.i.i, %.1244.i.i
  %.1247.i.i = fadd double %t3.2.1195.i.i, %.1245.i.i
  %exitcond.not.i.i115 = icmp eq i64 %.219.i.i, %.1172.i.i
  br i1 %exitcond.not.i.i115, label %B428.i.i, label %B274.if.i.i

B538.if.i.i:                                      ; preds = %B630.i.i, %B538.if.lr.ph.i.i
  %.1357.0209.i.i = phi i64 [ %.891.0.i.i, %B538.if.lr.ph.i.i ], [ %.1419.i.i, %B630.i.i ]
  %.1354.0208.i.i = phi i64 [ %.922.i.i, %B538.if.lr.ph.i.i ], [ %.1423.i.i, %B630.i.i ]
  %.1419.i.i = add nsw i64 %.1357.0209.i.i, -1
  %.1423.i.i = add nuw nsw i64 %.1354.0208.i.i, 1
  br i1 %.1542202.not.i.i, label %B630.i.i, label %B584.if.lr.ph.i.i

B584.if.lr.ph.i.i:                                ; preds = %B538.if.i.i
  %.1453.i.i = mul nsw i64 %.1354.0208.i.i, %.219.i.i
  %128 = getelementptr double, ptr %121, i64 %.1453.i.i
  br label %B584.if.i.i

B584.if.i.i:                                      ; preds = %B584.if.i.i, %B584.if.lr.ph.i.i
  %total.2.1205.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i ], [ %.1592.i.i, %B584.if.i.i ]
  %.1486.0203.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i ], [ %.1555.i.i, %B584.if.i.i ]
  %.1555.i.i = add nuw nsw i64 %.1486.0203.i.i, 1
  %.1583.i.i = getelementptr double, ptr %128, i64 %.1486.0203.i.i
  %.1584.i.i = load double, ptr %.1583.i.i, align 8, !noalias !168
  %.1588.i.i = getelementptr double, ptr %122, i64 %.1486.0203.i.i
  %.1589.i.i = load double, ptr %.1588.i.i, align 8, !noalias !168
  %.1590.i.i = fmul double %.1584.i.i, %.1589.i.i
  %.1592.i.i = fadd double %total.2.1205.i.i, %.1590.i.i
  %exitcond210.not.i.i = icmp eq i64 %.219.i.i, %.1555.i.i
  br i1 %exitcond210.not.i.i, label %B630.i.i, label %B584.if.i.i

B688.if.i:                                        ; preds = %B794.i, %B688.if.lr.ph.i
  %lp.2.0131.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i ], [ %.3586.i, %B794.i ]
  %.3282.0130.i = phi i64 [ 0, %B688.if.lr.ph.i ], [ %.3353.i, %B794.i ]
  %.3353.i = add nuw nsw i64 %.3282.0130.i, 1
  %.3385.i = getelementptr double, ptr %106, i64 %.3282.0130.i
  %.3386.i = load double, ptr %.3385.i, align 8, !noalias !165
  br i1 %.3470124.not.i, label %B794.i, label %B730.if.lr.ph.i

B730.if.lr.ph.i:                                  ; preds = %B688.if.i
  %.3518.i = mul nuw nsw i64 %.3282.0130.i, %.1527.i
  %129 = getelementptr double, ptr %108, i64 %.3518.i
  br label %B730.if.i

B730.if.i:                                        ; preds = %B730.if.i, %B730.if.lr.ph.i
  %total.2.1127.i = phi double [ %.3386.i, %B730.if.lr.ph.i ], [ %.3527.i, %B730.if.i ]
  %.3414.0125.i = phi i64 [ 0, %B730.if.lr.ph.i ], [ %.3483.i, %B730.if.i ]
  %.3483.i = add nuw nsw i64 %.3414.0125.i, 1
  %.3511.i = getelementptr i64, ptr %107, i64 %.3414.0125.i
  %.3512.i = load i64, ptr %.3511.i, align 8, !noalias !165
  %.3514.i111 = getelementptr double, ptr %arg.v, i64 %.3512.i
  %.3515.i = load double, ptr %.3514.i111, align 8, !noalias !165
  %.3523.i = getelementptr double, ptr %129, i64 %.3414.0125.i
  %.3524.i = load double, ptr %.3523.i, align 8, !noalias !165
  %.3525.i = fmul double %.3515.i, %.3524.i
  %.3527.i = fsub double %total.2.1127.i, %.3525.i
  %exitcond.not.i112 = icmp eq i64 %.1527.i, %.3483.i
  br i1 %exitcond.not.i112, label %B794.i, label %B730.if.i

regions_forward: ; preds = %B630.i.i, %B538.preheader.i.i
  %.1871 = fadd double %.903, %lp.2.0.lcssa.i
  br label %B747

B628:                                             ; preds = %B542
  %.219.i.i116 = load i64, ptr %.233.i, align 8, !noalias !171
  %.220.i.i = icmp eq i64 %.219.i.i116, 1
  br i1 %.220.i.i, label %B64.i.i, label %B62.i

B64.i.i:                                          ; preds = %B628
  %.433.i.i = getelementptr i8, ptr %211, i64 88
  %.434.i.i139 = load i64, ptr %.433.i.i, align 8, !noalias !171
  %.435.i.i = icmp slt i64 %.434.i.i139, 0
  br i1 %.435.i.i, label %is_single.2, label %B62.i

is_single.2: ; preds = %B64.i.i
  %.649.i.i = getelementptr i8, ptr %211, i64 136
  %.650.i.i = load i64, ptr %.649.i.i, align 8, !noalias !171
  %.653.i.not.i = icmp eq i64 %.650.i.i, 0
  br i1 %.653.i.not.i, label %B36.i, label %B62.i

B36.i:                                            ; preds = %is_single.2
  %.869.i.i = getelementptr i8, ptr %211, i64 112
  %.870.i.i = load i64, ptr %.869.i.i, align 8, !noalias !176
  %130 = getelementptr i64, ptr %arg.ints, i64 %.870.i.i
  %.873.i.i = getelementptr i8, ptr %130, i64 8
  %.874.i.i = load i64, ptr %.873.i.i, align 8, !noalias !176
  %.3004.i.i = load i64, ptr %.1511.i, align 8, !noalias !176
  %.3006.i.i = getelementptr double, ptr %arg.work, i64 %.3004.i.i
  %.3007.i.i = load double, ptr %.3006.i.i, align 8, !noalias !176
  %.3223.i.i = load i64, ptr %211, align 8, !noalias !176
  %.3305230.not.i.i = icmp slt i64 %.3223.i.i, 1
  br i1 %.3305230.not.i.i, label %effects_forward, label %B666.if.lr.ph.i.i

B666.if.lr.ph.i.i:                                ; preds = %B36.i
  %.2784.i.i = getelementptr i8, ptr %211, i64 256
  %.2785.i.i = load i64, ptr %.2784.i.i, align 8, !noalias !176
  %.2574.i.i = getelementptr i8, ptr %211, i64 208
  %.2575.i.i = load i64, ptr %.2574.i.i, align 8, !noalias !176
  %.2364.i.i = getelementptr i8, ptr %211, i64 224
  %.2365.i.i = load i64, ptr %.2364.i.i, align 8, !noalias !176
  %.2145.i.i = getelementptr i8, ptr %211, i64 240
  %.2146.i.i = load i64, ptr %.2145.i.i, align 8, !noalias !176
  %.1935.i.i = getelementptr i8, ptr %211, i64 248
  %.1936.i.i = load i64, ptr %.1935.i.i, align 8, !noalias !176
  %.1725.i.i = getelementptr i8, ptr %211, i64 232
  %.1726.i.i = load i64, ptr %.1725.i.i, align 8, !noalias !176
  %.1509.i.i = getelementptr i8, ptr %211, i64 192
  %.1510.i.i = load i64, ptr %.1509.i.i, align 8, !noalias !176
  %.1299.i.i = getelementptr i8, ptr %211, i64 128
  %.1300.i.i = load i64, ptr %.1299.i.i, align 8, !noalias !176
  %.1083.i.i = getelementptr i8, ptr %211, i64 120
  %.1084.i.i = load i64, ptr %.1083.i.i, align 8, !noalias !176
  %.650.i812.i = getelementptr i8, ptr %211, i64 104
  %.651.i.i = load i64, ptr %.650.i812.i, align 8, !noalias !176
  %.440.i.i = getelementptr i8, ptr %211, i64 96
  %.441.i.i = load i64, ptr %.440.i.i, align 8, !noalias !176
  %131 = getelementptr double, ptr %arg.floats, i64 %.441.i.i
  %132 = getelementptr double, ptr %arg.floats, i64 %.651.i.i
  %.3454221.not.i.i = icmp slt i64 %.874.i.i, 1
  %133 = getelementptr i64, ptr %arg.ints, i64 %.1084.i.i
  %134 = getelementptr double, ptr %arg.floats, i64 %.1300.i.i
  %.3605225.not.i.i = icmp slt i64 %.1510.i.i, 1
  %.215.i.i.i = getelementptr i8, ptr %211, i64 200
  %135 = getelementptr double, ptr %arg.x, i64 %.1361
  %136 = getelementptr double, ptr %arg.work, i64 %.2785.i.i
  %137 = getelementptr double, ptr %arg.work, i64 %.1726.i.i
  %138 = getelementptr double, ptr %arg.work, i64 %.1936.i.i
  %139 = getelementptr double, ptr %arg.work, i64 %.2146.i.i
  %140 = getelementptr double, ptr %arg.work, i64 %.2365.i.i
  %141 = getelementptr double, ptr %arg.work, i64 %.2575.i.i
  br label %B666.if.i.i

B850.i.i:                                         ; preds = %B786.if.i.i, %B666.if.i.i
  %pull.3.1.lcssa.i.i = phi double [ %.3370.i.i, %B666.if.i.i ], [ %.3511.i.i, %B786.if.i.i ]
  %invariant.gep.i.i = getelementptr i64, ptr %arg.ints, i64 %.3247.0232.i.i
  br i1 %.3605225.not.i.i, label %B1006.i.i, label %B876.if.lr.ph.i.i

B876.if.lr.ph.i.i:                                ; preds = %B850.i.i
  %.216.i.i.i = load i64, ptr %.215.i.i.i, align 8, !noalias !179
  %142 = getelementptr i64, ptr %arg.ints, i64 %.216.i.i.i
  br label %B876.if.i.i

B968.i.i:                                         ; preds = %B876.if.i.i
  %.317.i.i.i = load i64, ptr %.567, align 8, !noalias !179
  %143 = getelementptr i64, ptr %arg.ints, i64 %.317.i.i.i
  %.537.i.i.i = load i64, ptr %.536.i.i.i, align 8, !noalias !179
  %.idx.i.i.i = mul i64 %.537.i.i.i, 408
  %144 = getelementptr i8, ptr %143, i64 %.idx.i.i.i
  %.768.i.i.i = getelementptr i8, ptr %144, i64 8
  %.769.i.i.i = load i64, ptr %.768.i.i.i, align 8, !noalias !179
  %.554.i.i.i = getelementptr i8, ptr %.536.i.i.i, i64 8
  %.555.i.i.i = load i64, ptr %.554.i.i.i, align 8, !noalias !179
  %gep.i.i = getelementptr i64, ptr %invariant.gep.i.i, i64 %.555.i.i.i
  %.558.i.i.i = load i64, ptr %gep.i.i, align 8, !noalias !179
  %.770.i.i.i = mul nsw i64 %.558.i.i.i, %.769.i.i.i
  %.560.i.i.i = getelementptr i8, ptr %144, i64 208
  %.561.i.i.i = load i64, ptr %.560.i.i.i, align 8, !noalias !179
  %145 = getelementptr double, ptr %arg.work, i64 %.770.i.i.i
  %146 = getelementptr double, ptr %145, i64 %.561.i.i.i
  %.3918.i.i = getelementptr double, ptr %146, i64 %.3893.i.i
  %.3919.i.i = load double, ptr %.3918.i.i, align 8, !noalias !176
  %.3921.i.i = fmul double %.3351.i.i, %.3919.i.i
  %.3923.i.i = fsub double %pull.4.1228.i.i, %.3921.i.i
  br label %B1235.i.i

B1006.i.i:                                        ; preds = %B1235.i.i, %B850.i.i
  %pull.4.1.lcssa.i.i = phi double [ %pull.3.1.lcssa.i.i, %B850.i.i ], [ %pull.5.2.i.i, %B1235.i.i ]
  %.3937.i.i = fmul double %.3007.i.i, %pull.4.1.lcssa.i.i
  %.3942.i.i = fdiv double %.3937.i.i, %.3361.i.i
  %.3947.i.i = getelementptr double, ptr %135, i64 %.3247.0232.i.i
  %.3948.i.i = load double, ptr %.3947.i.i, align 8, !noalias !176
  %.3949.i.i = fadd double %.3948.i.i, %.3942.i.i
  %.3954.i.i = fdiv double %.3949.i.i, %.3361.i.i
  %.3956.i.i = tail call double @llvm.log.f64(double %.3361.i.i)
  %.3958.i.i = fsub double %lp.3.0233.i.i, %.3956.i.i
  %.3959.i.i = fmul double %.3954.i.i, 5.000000e-01
  %.3960.i.i = fmul double %.3954.i.i, %.3959.i.i
  %.3961.i.i = fsub double %.3958.i.i, %.3960.i.i
  %.3998.i.i = getelementptr double, ptr %136, i64 %.3247.0232.i.i
  store double 1.000000e+00, ptr %.3998.i.i, align 8, !noalias !176
  %.4004.i.i = getelementptr double, ptr %137, i64 %.3247.0232.i.i
  store double %.3361.i.i, ptr %.4004.i.i, align 8, !noalias !176
  %.4010.i.i = getelementptr double, ptr %138, i64 %.3247.0232.i.i
  store double %pull.4.1.lcssa.i.i, ptr %.4010.i.i, align 8, !noalias !176
  %.4016.i.i = getelementptr double, ptr %139, i64 %.3247.0232.i.i
  store double %.3942.i.i, ptr %.4016.i.i, align 8, !noalias !176
  %.4019.i.i = fmul double %.3007.i.i, %.3954.i.i
  %.4024.i.i = getelementptr double, ptr %140, i64 %.3247.0232.i.i
  store double %.3954.i.i, ptr %.4024.i.i, align 8, !noalias !176
  %.4032.i.i = getelementptr double, ptr %141, i64 %.3247.0232.i.i
  store double %.4019.i.i, ptr %.4032.i.i, align 8, !noalias !176
  %exitcond236.not.i.i = icmp eq i64 %.3318.i.i, %.3223.i.i
  br i1 %exitcond236.not.i.i, label %effects_forward, label %B666.if.i.i

B1235.i.i:                                        ; preds = %B876.if.i.i, %B968.i.i
  %pull.5.2.i.i = phi double [ %.3923.i.i, %B968.i.i ], [ %pull.4.1228.i.i, %B876.if.i.i ]
  %exitcond235.not.i.i = icmp eq i64 %.1510.i.i, %.3618.i.i
  br i1 %exitcond235.not.i.i, label %B1006.i.i, label %B876.if.i.i

B666.if.i.i:                                      ; preds = %B1006.i.i, %B666.if.lr.ph.i.i
  %lp.3.0233.i.i = phi double [ 0.000000e+00, %B666.if.lr.ph.i.i ], [ %.3961.i.i, %B1006.i.i ]
  %.3247.0232.i.i = phi i64 [ 0, %B666.if.lr.ph.i.i ], [ %.3318.i.i, %B1006.i.i ]
  %.3318.i.i = add nuw nsw i64 %.3247.0232.i.i, 1
  %.3350.i.i = getelementptr double, ptr %131, i64 %.3247.0232.i.i
  %.3351.i.i = load double, ptr %.3350.i.i, align 8, !noalias !176
  %.3357.i.i = fmul double %.3007.i.i, %.3351.i.i
  %.3359.i.i = fmul double %.3007.i.i, %.3357.i.i
  %.3360.i.i = fadd double %.3359.i.i, 1.000000e+00
  %.3361.i.i = tail call double @sqrt(double %.3360.i.i)
  %.3369.i.i = getelementptr double, ptr %132, i64 %.3247.0232.i.i
  %.3370.i.i = load double, ptr %.3369.i.i, align 8, !noalias !176
  br i1 %.3454221.not.i.i, label %B850.i.i, label %B786.if.lr.ph.i.i

B786.if.lr.ph.i.i:                                ; preds = %B666.if.i.i
  %.3502.i.i = mul nuw nsw i64 %.3247.0232.i.i, %.874.i.i
  %147 = getelementptr double, ptr %134, i64 %.3502.i.i
  br label %B786.if.i.i

B786.if.i.i:                                      ; preds = %B786.if.i.i, %B786.if.lr.ph.i.i
  %pull.3.1224.i.i = phi double [ %.3370.i.i, %B786.if.lr.ph.i.i ], [ %.3511.i.i, %B786.if.i.i ]
  %.3398.0222.i.i = phi i64 [ 0, %B786.if.lr.ph.i.i ], [ %.3467.i.i, %B786.if.i.i ]
  %.3467.i.i = add nuw nsw i64 %.3398.0222.i.i, 1
  %.3495.i.i = getelementptr i64, ptr %133, i64 %.3398.0222.i.i
  %.3496.i.i = load i64, ptr %.3495.i.i, align 8, !noalias !176
  %.3498.i.i = getelementptr double, ptr %arg.v, i64 %.3496.i.i
  %.3499.i.i = load double, ptr %.3498.i.i, align 8, !noalias !176
  %.3507.i.i = getelementptr double, ptr %147, i64 %.3398.0222.i.i
  %.3508.i.i = load double, ptr %.3507.i.i, align 8, !noalias !176
  %.3509.i.i = fmul double %.3499.i.i, %.3508.i.i
  %.3511.i.i = fsub double %pull.3.1224.i.i, %.3509.i.i
  %exitcond.not.i.i140 = icmp eq i64 %.874.i.i, %.3467.i.i
  br i1 %exitcond.not.i.i140, label %B850.i.i, label %B786.if.i.i

B876.if.i.i:                                      ; preds = %B1235.i.i, %B876.if.lr.ph.i.i
  %pull.4.1228.i.i = phi double [ %pull.3.1.lcssa.i.i, %B876.if.lr.ph.i.i ], [ %pull.5.2.i.i, %B1235.i.i ]
  %.3549.0226.i.i = phi i64 [ 0, %B876.if.lr.ph.i.i ], [ %.3618.i.i, %B1235.i.i ]
  %.3618.i.i = add nuw nsw i64 %.3549.0226.i.i, 1
  %.536.idx.i.i.i = mul i64 %.3549.0226.i.i, 24
  %.536.i.i.i = getelementptr i8, ptr %142, i64 %.536.idx.i.i.i
  %.786.i.i.i = getelementptr i8, ptr %.536.i.i.i, i64 16
  %.787.i.i.i = load i64, ptr %.786.i.i.i, align 8, !noalias !179
  %.3892.i.i = getelementptr i64, ptr %arg.ints, i64 %.787.i.i.i
  %.3893.i.i = load i64, ptr %.3892.i.i, align 8, !noalias !176
  %.3894.i.i = icmp sgt i64 %.3893.i.i, -1
  br i1 %.3894.i.i, label %B968.i.i, label %B1235.i.i

B62.i:                                            ; preds = %is_single.2, %B64.i.i, %B628
  %.315.i = load i64, ptr %211, align 8, !noalias !182
  %.965.i = load i64, ptr %.443.i150, align 8, !noalias !182
  %.1475926.not.i = icmp slt i64 %.315.i, 1
  br i1 %.1475926.not.i, label %effects_forward, label %B346.lr.ph.i

B346.lr.ph.i:                                     ; preds = %B62.i
  %.1387.i = getelementptr i8, ptr %211, i64 112
  %.1388.i = load i64, ptr %.1387.i, align 8, !noalias !182
  %.1178.i = load i64, ptr %.1511.i, align 8, !noalias !182
  %.1724.i = getelementptr i8, ptr %211, i64 96
  %.1940.i = getelementptr i8, ptr %211, i64 232
  %.2162.i117 = getelementptr i8, ptr %211, i64 248
  %.2376.i = getelementptr i8, ptr %211, i64 240
  %.2596.i = getelementptr i8, ptr %211, i64 224
  %.2810.i = getelementptr i8, ptr %211, i64 208
  %.230.i813.i = getelementptr i8, ptr %211, i64 136
  %.456.i.i = getelementptr i8, ptr %211, i64 184
  %.672.i.i = getelementptr i8, ptr %211, i64 160
  %.1095.i.i = getelementptr i8, ptr %211, i64 176
  %.885.i.i = getelementptr i8, ptr %211, i64 168
  %.1466.i.i = getelementptr i8, ptr %211, i64 144
  %.2401.i.i = getelementptr i8, ptr %211, i64 152
  %.3064.i = getelementptr i8, ptr %211, i64 256
  %.3110.i = icmp sgt i64 %.219.i.i116, 0
  %storemerge798.i = tail call i64 @llvm.smax.i64(i64 %.219.i.i116, i64 0)
  %148 = getelementptr double, ptr %arg.work, i64 %.1178.i
  %149 = getelementptr i64, ptr %arg.ints, i64 %.1388.i
  %.3873.i = getelementptr i8, ptr %211, i64 120
  %.4087.i = getelementptr i8, ptr %211, i64 128
  %.4303.i = getelementptr i8, ptr %211, i64 104
  %.4678.i = getelementptr i8, ptr %211, i64 192
  %.215.i.i118 = getelementptr i8, ptr %211, i64 200
  %.5374901.not.i = icmp slt i64 %.219.i.i116, 1
  %150 = getelementptr double, ptr %arg.x, i64 %.1361
  %.6307.i = getelementptr i8, ptr %211, i64 88
  %.9536.not.i.i = icmp slt i64 %.965.i, 1
  %.8.i.i = sitofp i64 %.965.i to double
  %.9.i.i = fmul double %.8.i.i, 5.000000e-01
  br label %B346.i

B340.loopexit.i:                                  ; preds = %B2466.i, %B2346.i
  %exitcond946.not.i = icmp eq i64 %.1488.i, %.315.i
  br i1 %exitcond946.not.i, label %effects_forward, label %B346.i

B346.i:                                           ; preds = %B340.loopexit.i, %B346.lr.ph.i
  %lp.4.0929.i = phi double [ 0.000000e+00, %B346.lr.ph.i ], [ %lp.5.1.i, %B340.loopexit.i ]
  %.1419.0928.i = phi i64 [ 0, %B346.lr.ph.i ], [ %.1488.i, %B340.loopexit.i ]
  %.1488.i = add nuw nsw i64 %.1419.0928.i, 1
  %.1725.i = load i64, ptr %.1724.i, align 8, !noalias !182
  %.1728.i = mul nsw i64 %.1419.0928.i, %.219.i.i116
  %.1730.i = mul nsw i64 %.1728.i, %.219.i.i116
  %.1941.i = load i64, ptr %.1940.i, align 8, !noalias !182
  %.2163.i119 = load i64, ptr %.2162.i117, align 8, !noalias !182
  %.2377.i = load i64, ptr %.2376.i, align 8, !noalias !182
  %.2597.i = load i64, ptr %.2596.i, align 8, !noalias !182
  %.2601.i = add nsw i64 %.2597.i, %.1728.i
  %.2811.i = load i64, ptr %.2810.i, align 8, !noalias !182
  %.231.i814.i = load i64, ptr %.230.i813.i, align 8, !noalias !183
  %.232.i.i = icmp eq i64 %.231.i814.i, 0
  br i1 %.232.i.i, label %weight_of, label %B56.i.i

B56.i.i:                                          ; preds = %B346.i
  %.457.i.i = load i64, ptr %.456.i.i, align 8, !noalias !183
  %151 = getelementptr double, ptr %arg.floats, i64 %.457.i.i
  %.461.i.i = getelementptr double, ptr %151, i64 %.1419.0928.i
  %.462.i.i = load double, ptr %.461.i.i, align 8, !noalias !183
  %.463.i.i = fneg double %.462.i.i
  %.673.i.i = load i64, ptr %.672.i.i, align 8, !noalias !183
  %.118796.not.i.i = icmp slt i64 %.673.i.i, 1
  br i1 %.118796.not.i.i, label %B316.i.i, label %B266.if.lr.ph.i.i

B266.if.lr.ph.i.i:                                ; preds = %B56.i.i
  %.1098.i.i = mul nuw nsw i64 %.673.i.i, %.1419.0928.i
  %.1096.i.i = load i64, ptr %.1095.i.i, align 8, !noalias !183
  %.886.i.i = load i64, ptr %.885.i.i, align 8, !noalias !183
  %152 = getelementptr i64, ptr %arg.ints, i64 %.886.i.i
  %153 = getelementptr double, ptr %arg.floats, i64 %.1096.i.i
  %154 = getelementptr double, ptr %153, i64 %.1098.i.i
  br label %B266.if.i.i

B316.i.i:                                         ; preds = %B266.if.i.i, %B56.i.i
  %total.3.0.lcssa.i.i = phi double [ %.463.i.i, %B56.i.i ], [ %.1240.i.i, %B266.if.i.i ]
  %.1467.i.i = load i64, ptr %.1466.i.i, align 8, !noalias !183
  %.1468.i.i = icmp sgt i64 %.1467.i.i, -1
  br i1 %.1468.i.i, label %B370.i.i, label %B698.i.i

B370.i.i:                                         ; preds = %B316.i.i
  %.1565.i.i = load i64, ptr %.567, align 8, !noalias !183
  %155 = getelementptr i64, ptr %arg.ints, i64 %.1565.i.i
  %.idx.i.i138 = mul i64 %.1467.i.i, 408
  %156 = getelementptr i8, ptr %155, i64 %.idx.i.i138
  %.2189.i.i = getelementptr i8, ptr %156, i64 8
  %.2190.i.i = load i64, ptr %.2189.i.i, align 8, !noalias !183
  %.2707100.not.i.i = icmp slt i64 %.2190.i.i, 1
  br i1 %.2707100.not.i.i, label %B698.i.i, label %B650.if.lr.ph.i.i

B650.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.2613.i.i = getelementptr i8, ptr %156, i64 208
  %.2614.i.i = load i64, ptr %.2613.i.i, align 8, !noalias !183
  %.2404.i.i = mul nuw nsw i64 %.2190.i.i, %.1419.0928.i
  %.2402.i.i = load i64, ptr %.2401.i.i, align 8, !noalias !183
  %157 = getelementptr double, ptr %arg.work, i64 %.2614.i.i
  %158 = getelementptr double, ptr %157, i64 %.2404.i.i
  %159 = getelementptr double, ptr %arg.floats, i64 %.2402.i.i
  %160 = getelementptr double, ptr %159, i64 %.2404.i.i
  br label %B650.if.i.i

B698.i.i:                                         ; preds = %B650.if.i.i, %B370.i.i, %B316.i.i
  %total.5.0.i.i = phi double [ %total.3.0.lcssa.i.i, %B316.i.i ], [ %total.3.0.lcssa.i.i, %B370.i.i ], [ %.2757.i.i, %B650.if.i.i ]
  %.2792.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i)
  br label %weight_of

B266.if.i.i:                                      ; preds = %B266.if.i.i, %B266.if.lr.ph.i.i
  %total.3.099.i.i = phi double [ %.463.i.i, %B266.if.lr.ph.i.i ], [ %.1240.i.i, %B266.if.i.i ]
  %.1129.097.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i ], [ %.1200.i.i120, %B266.if.i.i ]
  %.1200.i.i120 = add nuw nsw i64 %.1129.097.i.i, 1
  %.1228.i.i = getelementptr i64, ptr %152, i64 %.1129.097.i.i
  %.1229.i.i = load i64, ptr %.1228.i.i, align 8, !noalias !183
  %.1231.i.i121 = getelementptr double, ptr %arg.v, i64 %.1229.i.i
  %.1232.i.i122 = load double, ptr %.1231.i.i121, align 8, !noalias !183
  %.1236.i.i = getelementptr double, ptr %154, i64 %.1129.097.i.i
  %.1237.i.i = load double, ptr %.1236.i.i, align 8, !noalias !183
  %.1238.i.i = fmul double %.1232.i.i122, %.1237.i.i
  %.1240.i.i = fadd double %total.3.099.i.i, %.1238.i.i
  %exitcond.not.i815.i = icmp eq i64 %.1200.i.i120, %.673.i.i
  br i1 %exitcond.not.i815.i, label %B316.i.i, label %B266.if.i.i

B650.if.i.i:                                      ; preds = %B650.if.i.i, %B650.if.lr.ph.i.i
  %total.4.0103.i.i = phi double [ %total.3.0.lcssa.i.i, %B650.if.lr.ph.i.i ], [ %.2757.i.i, %B650.if.i.i ]
  %.2651.0101.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i ], [ %.2720.i.i, %B650.if.i.i ]
  %.2720.i.i = add nuw nsw i64 %.2651.0101.i.i, 1
  %.2748.i.i = getelementptr double, ptr %158, i64 %.2651.0101.i.i
  %.2749.i.i = load double, ptr %.2748.i.i, align 8, !noalias !183
  %.2753.i.i = getelementptr double, ptr %160, i64 %.2651.0101.i.i
  %.2754.i.i = load double, ptr %.2753.i.i, align 8, !noalias !183
  %.2755.i.i = fmul double %.2749.i.i, %.2754.i.i
  %.2757.i.i = fadd double %total.4.0103.i.i, %.2755.i.i
  %exitcond105.not.i.i = icmp eq i64 %.2720.i.i, %.2190.i.i
  br i1 %exitcond105.not.i.i, label %B698.i.i, label %B650.if.i.i

weight_of: ; preds = %B698.i.i, %B346.i
  %storemerge93.i.i = phi double [ %.2792.i.i, %B698.i.i ], [ 1.000000e+00, %B346.i ]
  %.3065.i = load i64, ptr %.3064.i, align 8, !noalias !182
  %161 = getelementptr double, ptr %arg.work, i64 %.3065.i
  %.3070.i = getelementptr double, ptr %161, i64 %.1419.0928.i
  store double %storemerge93.i.i, ptr %.3070.i, align 8, !noalias !182
  %invariant.gep884.i = getelementptr double, ptr %arg.floats, i64 %.1728.i
  br i1 %.3110.i, label %B772.if.lr.ph.i, label %B2196.i

B772.if.lr.ph.i:                                  ; preds = %weight_of
  %162 = getelementptr double, ptr %arg.floats, i64 %.1725.i
  %163 = getelementptr double, ptr %162, i64 %.1730.i
  %164 = getelementptr double, ptr %arg.work, i64 %.1941.i
  %165 = getelementptr double, ptr %164, i64 %.1730.i
  %invariant.gep877.i = getelementptr i64, ptr %arg.ints, i64 %.1419.0928.i
  %166 = getelementptr double, ptr %arg.work, i64 %.2163.i119
  %167 = getelementptr double, ptr %166, i64 %.1728.i
  br label %B808.if.lr.ph.i

B962.i:                                           ; preds = %B892.if.i, %B858.if.i
  %inner.2.4.lcssa.i = phi double [ 0.000000e+00, %B858.if.i ], [ %.3596.i, %B892.if.i ]
  %gep863.i = getelementptr double, ptr %invariant.gep862.i, i64 %193
  %.3615.i = load double, ptr %gep863.i, align 8, !noalias !182
  %.3617.i = fmul double %storemerge93.i.i, %.3615.i
  %.3619.i = fmul double %inner.2.4.lcssa.i, %.3617.i
  %.3623.i = fadd double %total.13.3860.i, %.3619.i
  %exitcond935.not.i = icmp eq i64 %.3426.i, %190
  br i1 %exitcond935.not.i, label %B1014.i, label %B858.if.i

B1014.i:                                          ; preds = %B962.i, %B808.if.i
  %total.13.3.lcssa.i = phi double [ %..i, %B808.if.i ], [ %.3623.i, %B962.i ]
  %.3642.i124 = getelementptr double, ptr %191, i64 %.3218.0865.i
  store double %total.13.3.lcssa.i, ptr %.3642.i124, align 8, !noalias !182
  %indvars.iv.next.i = add i64 %indvars.iv.i, -1
  br i1 %.3317.i, label %B1048.i, label %B808.if.i

B1048.i:                                          ; preds = %B1014.i
  %.3165.i = add nuw nsw i64 %.3096.0887.i, 1
  %.3655.i125 = getelementptr i64, ptr %149, i64 %.3096.0887.i
  %.3656.i = load i64, ptr %.3655.i125, align 8, !noalias !182
  %.3662.i = getelementptr i8, ptr %.3655.i125, i64 8
  %.3663.i = load i64, ptr %.3662.i, align 8, !noalias !182
  %.3664.i = sub nsw i64 %.3663.i, %.3656.i
  %.4304.i = load i64, ptr %.4303.i, align 8, !noalias !182
  %gep885.i = getelementptr double, ptr %invariant.gep884.i, i64 %.4304.i
  %.4312.i = getelementptr double, ptr %gep885.i, i64 %.3096.0887.i
  %.4313.i = load double, ptr %.4312.i, align 8, !noalias !182
  %.4399867.not.i = icmp slt i64 %.3664.i, 1
  br i1 %.4399867.not.i, label %B1346.i, label %B1292.if.lr.ph.i

B1292.if.lr.ph.i:                                 ; preds = %B1048.i
  %.4093.i = mul nuw nsw i64 %.3664.i, %.1419.0928.i
  %.4090.i = mul nsw i64 %.3656.i, %.315.i
  %.4088.i = load i64, ptr %.4087.i, align 8, !noalias !182
  %.3874.i = load i64, ptr %.3873.i, align 8, !noalias !182
  %168 = getelementptr i64, ptr %arg.ints, i64 %.3874.i
  %169 = getelementptr i64, ptr %168, i64 %.3656.i
  %170 = getelementptr double, ptr %arg.floats, i64 %.4088.i
  %171 = getelementptr double, ptr %170, i64 %.4090.i
  %172 = getelementptr double, ptr %171, i64 %.4093.i
  br label %B1292.if.i

B1346.i:                                          ; preds = %B1292.if.i, %B1048.i
  %total.14.2.lcssa.i = phi double [ %.4313.i, %B1048.i ], [ %.4452.i, %B1292.if.i ]
  %.4679.i = load i64, ptr %.4678.i, align 8, !noalias !182
  %.4759879.not.i = icmp slt i64 %.4679.i, 1
  br i1 %.4759879.not.i, label %B1608.i, label %B1410.if.lr.ph.i

B1410.if.lr.ph.i:                                 ; preds = %B1346.i
  %.216.i.i126 = load i64, ptr %.215.i.i118, align 8, !noalias !186
  %.317.i.i127 = load i64, ptr %.567, align 8, !noalias !186
  %173 = getelementptr i64, ptr %arg.ints, i64 %.216.i.i126
  %174 = getelementptr i64, ptr %arg.ints, i64 %.317.i.i127
  %175 = getelementptr double, ptr %163, i64 %.3633.i
  br label %B1410.if.i

B1410.loopexit.i:                                 ; preds = %B2501.i
  %.4772.i = add nuw nsw i64 %.4703.0880.i, 1
  %exitcond939.not.i = icmp eq i64 %.4772.i, %.4679.i
  br i1 %exitcond939.not.i, label %B1608.i, label %B1410.if.i

B1534.i:                                          ; preds = %B1500.if.i
  %.5196.i = getelementptr double, ptr %175, i64 %.5074.0873.i
  %.5197.i = load double, ptr %.5196.i, align 8, !noalias !182
  %.5209.i = getelementptr double, ptr %198, i64 %.5176.i
  %.5210.i = load double, ptr %.5209.i, align 8, !noalias !182
  %.5211.i = fmul double %.5197.i, %.5210.i
  %.5213.i = fsub double %total.15.3875.i, %.5211.i
  br label %B2501.i

B1608.i:                                          ; preds = %B1410.loopexit.i, %B1346.i
  %total.17.2.lcssa.i = phi double [ %total.14.2.lcssa.i, %B1346.i ], [ %total.16.4.i, %B1410.loopexit.i ]
  %.5239.i = fmul double %storemerge93.i.i, %total.17.2.lcssa.i
  %.5248.i = getelementptr double, ptr %167, i64 %.3096.0887.i
  store double %.5239.i, ptr %.5248.i, align 8, !noalias !182
  %indvars.iv.next933.i = add i64 %indvars.iv932.i, -1
  %exitcond940.not.i = icmp eq i64 %.219.i.i116, %.3165.i
  br i1 %exitcond940.not.i, label %B64.if.lr.ph.i.i128, label %B808.if.lr.ph.i

B182.i.i130:                                      ; preds = %B116.if.i.i, %B64.if.i.i129
  %total.2.2.lcssa.i.i = phi double [ %.270.i.i, %B64.if.i.i129 ], [ %.412.i.i, %B116.if.i.i ]
  %.422.i.i131 = icmp eq i64 %.40.0145.i.i, %.164.0142.i.i
  br i1 %.422.i.i131, label %B294.i.i, label %B268.i.i

B268.i.i:                                         ; preds = %B182.i.i130
  %.434.i817.i = mul nuw nsw i64 %.164.0142.i.i, %.219.i.i116
  %176 = getelementptr double, ptr %165, i64 %.434.i817.i
  %.440.i818.i = getelementptr double, ptr %176, i64 %.164.0142.i.i
  %.441.i819.i = load double, ptr %.440.i818.i, align 8, !noalias !189
  %.446.i.i = fdiv double %total.2.2.lcssa.i.i, %.441.i819.i
  store double %.446.i.i, ptr %.269.i.i, align 8, !noalias !189
  br label %B64.if.i.i129

B294.i.i:                                         ; preds = %B182.i.i130
  %.111.i.i = add nuw nsw i64 %.40.0145.i.i, 1
  %.425.i.i132 = tail call double @sqrt(double %total.2.2.lcssa.i.i)
  store double %.425.i.i132, ptr %.269.i.i, align 8, !noalias !189
  %.482.i.i = getelementptr double, ptr %177, i64 %.40.0145.i.i
  %.483.i.i = load double, ptr %.482.i.i, align 8, !noalias !189
  %.484.i.i = tail call double @llvm.log.f64(double %.483.i.i)
  %.486.i.i = fadd double %half.2.0147.i.i, %.484.i.i
  %exitcond150.not.i.i = icmp eq i64 %.111.i.i, %.219.i.i116
  br i1 %exitcond150.not.i.i, label %cholesky, label %B64.if.lr.ph.i.i128

B64.if.lr.ph.i.i128:                              ; preds = %B1608.i, %B294.i.i
  %half.2.0147.i.i = phi double [ %.486.i.i, %B294.i.i ], [ 0.000000e+00, %B1608.i ]
  %.40.0145.i.i = phi i64 [ %.111.i.i, %B294.i.i ], [ 0, %B1608.i ]
  %.263.i.i = mul nuw nsw i64 %.40.0145.i.i, %.219.i.i116
  %177 = getelementptr double, ptr %165, i64 %.263.i.i
  br label %B64.if.i.i129

B64.if.i.i129:                                    ; preds = %B64.if.lr.ph.i.i128, %B268.i.i
  %.164.0142.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i128 ], [ %.233.i.i, %B268.i.i ]
  %.233.i.i = add nuw nsw i64 %.164.0142.i.i, 1
  %.269.i.i = getelementptr double, ptr %177, i64 %.164.0142.i.i
  %.270.i.i = load double, ptr %.269.i.i, align 8, !noalias !189
  %.354137.not.i.i = icmp eq i64 %.164.0142.i.i, 0
  br i1 %.354137.not.i.i, label %B182.i.i130, label %B116.if.lr.ph.i.i

B116.if.lr.ph.i.i:                                ; preds = %B64.if.i.i129
  %.403.i.i = mul nuw nsw i64 %.164.0142.i.i, %.219.i.i116
  %178 = getelementptr double, ptr %165, i64 %.403.i.i
  br label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B116.if.i.i, %B116.if.lr.ph.i.i
  %total.2.2140.i.i = phi double [ %.270.i.i, %B116.if.lr.ph.i.i ], [ %.412.i.i, %B116.if.i.i ]
  %.298.0138.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i ], [ %.367.i.i, %B116.if.i.i ]
  %.367.i.i = add nuw nsw i64 %.298.0138.i.i, 1
  %.399.i.i = getelementptr double, ptr %177, i64 %.298.0138.i.i
  %.400.i.i = load double, ptr %.399.i.i, align 8, !noalias !189
  %.408.i.i = getelementptr double, ptr %178, i64 %.298.0138.i.i
  %.409.i.i = load double, ptr %.408.i.i, align 8, !noalias !189
  %.410.i.i = fmul double %.400.i.i, %.409.i.i
  %.412.i.i = fsub double %total.2.2140.i.i, %.410.i.i
  %exitcond.not.i816.i = icmp eq i64 %.367.i.i, %.164.0142.i.i
  br i1 %exitcond.not.i816.i, label %B182.i.i130, label %B116.if.i.i

cholesky: ; preds = %B294.i.i
  %179 = getelementptr double, ptr %arg.work, i64 %.2377.i
  %180 = getelementptr double, ptr %179, i64 %.1728.i
  br label %B1696.if.i

B1790.i:                                          ; preds = %B1730.if.i, %B1696.if.i
  %total.18.2.lcssa.i = phi double [ 0.000000e+00, %B1696.if.i ], [ %.5553.i, %B1730.if.i ]
  %.5647896.not.i = icmp eq i64 %.5318.0902.i, 0
  br i1 %.5647896.not.i, label %B1876.i, label %B1816.if.lr.ph.i

B1816.if.lr.ph.i:                                 ; preds = %B1790.i
  %.5687.i = mul nuw nsw i64 %.5318.0902.i, %.219.i.i116
  %181 = getelementptr double, ptr %165, i64 %.5687.i
  br label %B1816.if.i

B1876.i:                                          ; preds = %B1816.if.i, %B1790.i
  %.5711.pre-phi.i = phi i64 [ 0, %B1790.i ], [ %.5687.i, %B1816.if.i ]
  %total.19.2.lcssa.i = phi double [ %total.18.2.lcssa.i, %B1790.i ], [ %.5701.i, %B1816.if.i ]
  %182 = getelementptr double, ptr %165, i64 %.5711.pre-phi.i
  %.5717.i = getelementptr double, ptr %182, i64 %.5318.0902.i
  %.5718.i = load double, ptr %.5717.i, align 8, !noalias !182
  %.5723.i = fdiv double %total.19.2.lcssa.i, %.5718.i
  %.5732.i = getelementptr double, ptr %180, i64 %.5318.0902.i
  store double %.5723.i, ptr %.5732.i, align 8, !noalias !182
  %exitcond943.not.i = icmp eq i64 %.219.i.i116, %.5387.i
  br i1 %exitcond943.not.i, label %B1928.i, label %B1696.if.i

B1928.i:                                          ; preds = %B1876.i
  %.5288.i = fsub double %lp.4.0929.i, %.486.i.i
  %.5884.i = mul nsw i64 %.1419.0928.i, %.965.i
  %183 = getelementptr double, ptr %150, i64 %.5884.i
  %184 = getelementptr double, ptr %arg.work, i64 %.2601.i
  br label %B1964.if.i

B1996.i:                                          ; preds = %B1964.if.i
  %.5890.i = getelementptr double, ptr %183, i64 %.5772.0916.i
  %.5891.i = load double, ptr %.5890.i, align 8, !noalias !182
  br label %B2022.i

B2022.i:                                          ; preds = %B1964.if.i, %B1996.i
  %"$phi2022.3.2.2.i" = phi double [ %.5891.i, %B1996.i ], [ 0.000000e+00, %B1964.if.i ]
  %.5901.i = fadd double %.5874.i, %"$phi2022.3.2.2.i"
  %.5948.i = sub i64 %.219.i.i116, %.5772.0.in913.i
  %.5991904.not.i = icmp eq i64 %.5948.i, 0
  br i1 %.5991904.not.i, label %B2118.i, label %B2058.if.lr.ph.i

B2058.if.lr.ph.i:                                 ; preds = %B2022.i
  %invariant.gep909.i = getelementptr double, ptr %165, i64 %.5772.0916.i
  br label %B2058.if.i

B2118.i:                                          ; preds = %B2058.if.i, %B2022.i
  %total.20.2.lcssa.i = phi double [ %.5901.i, %B2022.i ], [ %.6045.i, %B2058.if.i ]
  %.6055.i = mul nsw i64 %.5772.0916.i, %.219.i.i116
  %185 = getelementptr double, ptr %165, i64 %.6055.i
  %.6061.i = getelementptr double, ptr %185, i64 %.5772.0916.i
  %.6062.i = load double, ptr %.6061.i, align 8, !noalias !182
  %.6067.i = fdiv double %total.20.2.lcssa.i, %.6062.i
  %.6076.i = getelementptr double, ptr %184, i64 %.5772.0916.i
  store double %.6067.i, ptr %.6076.i, align 8, !noalias !182
  %.6078.i = fmul double %.6067.i, 5.000000e-01
  %.6079.i = fmul double %.6067.i, %.6078.i
  %.6081.i = fsub double %lp.6.1915.i, %.6079.i
  %.5828.i = icmp sgt i64 %.5775.0914.i, 1
  br i1 %.5828.i, label %B1964.if.i, label %B2196.i

B2196.i:                                          ; preds = %B2118.i, %weight_of
  %lp.6.1.lcssa.i123 = phi double [ %lp.4.0929.i, %weight_of ], [ %.6081.i, %B2118.i ]
  %.6308.i = load i64, ptr %.6307.i, align 8, !noalias !182
  %.6309.i = icmp sgt i64 %.6308.i, -1
  br i1 %.6309.i, label %B2250.i, label %B2346.i

B2250.i:                                          ; preds = %B2196.i
  %.6523.i = getelementptr double, ptr %arg.v, i64 %.6308.i
  %.6524.i = load double, ptr %.6523.i, align 8, !noalias !182
  br i1 %.9536.not.i.i, label %squared.2, label %B30.if.lr.ph.i820.i

B30.if.lr.ph.i820.i:                              ; preds = %B2250.i
  %186 = getelementptr double, ptr %arg.work, i64 %.2601.i
  br label %B30.if.i.i

B30.if.i.i:                                       ; preds = %B30.if.i.i, %B30.if.lr.ph.i820.i
  %total.2.039.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i820.i ], [ %.145.i.i, %B30.if.i.i ]
  %.37.037.i.i = phi i64 [ 0, %B30.if.lr.ph.i820.i ], [ %.108.i.i, %B30.if.i.i ]
  %.108.i.i = add nuw nsw i64 %.37.037.i.i, 1
  %.136.i.i = getelementptr double, ptr %186, i64 %.37.037.i.i
  %.137.i.i = load double, ptr %.136.i.i, align 8, !noalias !192
  %.143.i.i = fmul double %.137.i.i, %.137.i.i
  %.145.i.i = fadd double %total.2.039.i.i, %.143.i.i
  %exitcond.not.i821.i = icmp eq i64 %.108.i.i, %.965.i
  br i1 %exitcond.not.i821.i, label %squared.2, label %B30.if.i.i

squared.2: ; preds = %B30.if.i.i, %B2250.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B2250.i ], [ %.145.i.i, %B30.if.i.i ]
  %.7.i.i = fmul double %.6524.i, 5.000000e-01
  %.11.i.i = fadd double %.9.i.i, %.7.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i, double %.11.i.i)
  %.26.i.i = load double, ptr %.12.i.i, align 8, !noalias !195
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i, double %.7.i.i)
  %.53.i.i = load double, ptr %.39.i.i, align 8, !noalias !195
  %.63.i.i = fsub double %.26.i.i, %.53.i.i
  %.68.i.i = fdiv double %.9.i.i, %.7.i.i
  %.69.i.i = tail call double @log1p(double %.68.i.i)
  %.70.i.i = fmul double %.11.i.i, %.69.i.i
  %.71.i.i = fadd double %.63.i.i, %.70.i.i
  %.72.i.i = fsub double %.71.i.i, %.9.i.i
  %.77.i.i = fdiv double %total.2.0.lcssa.i.i, %.6524.i
  %.78.i.i = tail call double @log1p(double %.77.i.i)
  %.79.i.i = fmul double %.11.i.i, %.78.i.i
  %.80.i.i = fsub double %.72.i.i, %.79.i.i
  %.81.i.i = fmul double %total.2.0.lcssa.i.i, 5.000000e-01
  %.82.i.i = fadd double %.81.i.i, %.80.i.i
  %.6579.i = fadd double %lp.6.1.lcssa.i123, %.82.i.i
  br label %B2346.i

B2346.i:                                          ; preds = %squared.2, %B2196.i
  %lp.5.1.i = phi double [ %.6579.i, %squared.2 ], [ %lp.6.1.lcssa.i123, %B2196.i ]
  br i1 %.5374901.not.i, label %B340.loopexit.i, label %B2368.if.lr.ph.i

B2368.if.lr.ph.i:                                 ; preds = %B2346.i
  %187 = getelementptr double, ptr %arg.work, i64 %.2601.i
  %188 = getelementptr double, ptr %arg.work, i64 %.2811.i
  %189 = getelementptr double, ptr %188, i64 %.1728.i
  br label %B2406.if.lr.ph.i

B2466.i:                                          ; preds = %B2406.if.i
  %.6680.i = add nuw nsw i64 %.6611.0924.i, 1
  %.6861.i = getelementptr double, ptr %189, i64 %.6611.0924.i
  store double %.6846.i, ptr %.6861.i, align 8, !noalias !182
  %exitcond945.not.i = icmp eq i64 %.219.i.i116, %.6680.i
  br i1 %exitcond945.not.i, label %B340.loopexit.i, label %B2406.if.lr.ph.i

B2501.i:                                          ; preds = %B1500.if.i, %B1534.i
  %total.16.4.i = phi double [ %.5213.i, %B1534.i ], [ %total.15.3875.i, %B1500.if.i ]
  %exitcond938.not.i = icmp eq i64 %.219.i.i116, %.5143.i
  br i1 %exitcond938.not.i, label %B1410.loopexit.i, label %B1500.if.i

B808.if.lr.ph.i:                                  ; preds = %B1608.i, %B772.if.lr.ph.i
  %indvars.iv932.i = phi i64 [ %.219.i.i116, %B772.if.lr.ph.i ], [ %indvars.iv.next933.i, %B1608.i ]
  %.3096.0887.i = phi i64 [ 0, %B772.if.lr.ph.i ], [ %.3165.i, %B1608.i ]
  %smax934.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv932.i, i64 0)
  %190 = add nuw i64 %smax934.i, %.3096.0887.i
  %.3413857.not.i.not = icmp sgt i64 %.219.i.i116, %.3096.0887.i
  %invariant.gep862.i = getelementptr double, ptr %148, i64 %.3096.0887.i
  %.3633.i = mul nuw nsw i64 %.3096.0887.i, %.219.i.i116
  %191 = getelementptr double, ptr %165, i64 %.3633.i
  br label %B808.if.i

B808.if.i:                                        ; preds = %B808.if.lr.ph.i, %B1014.i
  %indvars.iv.i = phi i64 [ %.219.i.i116, %B808.if.lr.ph.i ], [ %indvars.iv.next.i, %B1014.i ]
  %.3218.0865.i = phi i64 [ 0, %B808.if.lr.ph.i ], [ %.3287.i, %B1014.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i, i64 0)
  %192 = add nuw i64 %smax.i, %.3218.0865.i
  %.3287.i = add nuw nsw i64 %.3218.0865.i, 1
  %.3317.i = icmp eq i64 %.3096.0887.i, %.3218.0865.i
  %..i = select i1 %.3317.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.3413857.not.i.not, label %B858.if.lr.ph.i, label %B1014.i

B858.if.lr.ph.i:                                  ; preds = %B808.if.i
  %.3538853.not.not.i = icmp sgt i64 %.219.i.i116, %.3218.0865.i
  %invariant.gep.i = getelementptr double, ptr %148, i64 %.3218.0865.i
  br label %B858.if.i

B858.if.i:                                        ; preds = %B858.if.lr.ph.i, %B962.i
  %total.13.3860.i = phi double [ %..i, %B858.if.lr.ph.i ], [ %.3623.i, %B962.i ]
  %.3357.0858.i = phi i64 [ %.3096.0887.i, %B858.if.lr.ph.i ], [ %.3426.i, %B962.i ]
  %.3426.i = add nuw i64 %.3357.0858.i, 1
  %193 = mul nsw i64 %.3357.0858.i, %.219.i.i116
  br i1 %.3538853.not.not.i, label %B892.if.lr.ph.i, label %B962.i

B892.if.lr.ph.i:                                  ; preds = %B858.if.i
  %194 = getelementptr double, ptr %163, i64 %193
  br label %B892.if.i

B892.if.i:                                        ; preds = %B892.if.i, %B892.if.lr.ph.i
  %inner.2.4856.i = phi double [ 0.000000e+00, %B892.if.lr.ph.i ], [ %.3596.i, %B892.if.i ]
  %.3482.0854.i = phi i64 [ %.3218.0865.i, %B892.if.lr.ph.i ], [ %.3551.i133, %B892.if.i ]
  %.3551.i133 = add nuw i64 %.3482.0854.i, 1
  %.3583.i134 = getelementptr double, ptr %194, i64 %.3482.0854.i
  %.3584.i135 = load double, ptr %.3583.i134, align 8, !noalias !182
  %.3586.i136 = mul nsw i64 %.3482.0854.i, %.219.i.i116
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3586.i136
  %.3593.i = load double, ptr %gep.i, align 8, !noalias !182
  %.3594.i = fmul double %.3584.i135, %.3593.i
  %.3596.i = fadd double %inner.2.4856.i, %.3594.i
  %exitcond.not.i137 = icmp eq i64 %.3551.i133, %192
  br i1 %exitcond.not.i137, label %B962.i, label %B892.if.i

B1292.if.i:                                       ; preds = %B1292.if.i, %B1292.if.lr.ph.i
  %total.14.2870.i = phi double [ %.4313.i, %B1292.if.lr.ph.i ], [ %.4452.i, %B1292.if.i ]
  %.4343.0868.i = phi i64 [ 0, %B1292.if.lr.ph.i ], [ %.4412.i, %B1292.if.i ]
  %.4412.i = add nuw nsw i64 %.4343.0868.i, 1
  %.4440.i = getelementptr i64, ptr %169, i64 %.4343.0868.i
  %.4441.i = load i64, ptr %.4440.i, align 8, !noalias !182
  %.4443.i = getelementptr double, ptr %arg.v, i64 %.4441.i
  %.4444.i = load double, ptr %.4443.i, align 8, !noalias !182
  %.4448.i = getelementptr double, ptr %172, i64 %.4343.0868.i
  %.4449.i = load double, ptr %.4448.i, align 8, !noalias !182
  %.4450.i = fmul double %.4444.i, %.4449.i
  %.4452.i = fsub double %total.14.2870.i, %.4450.i
  %exitcond937.not.i = icmp eq i64 %.4412.i, %.3664.i
  br i1 %exitcond937.not.i, label %B1346.i, label %B1292.if.i

B1410.if.i:                                       ; preds = %B1410.loopexit.i, %B1410.if.lr.ph.i
  %total.17.2882.i = phi double [ %total.14.2.lcssa.i, %B1410.if.lr.ph.i ], [ %total.16.4.i, %B1410.loopexit.i ]
  %.4703.0880.i = phi i64 [ 0, %B1410.if.lr.ph.i ], [ %.4772.i, %B1410.loopexit.i ]
  %.536.idx.i.i = mul i64 %.4703.0880.i, 24
  %.536.i.i = getelementptr i8, ptr %173, i64 %.536.idx.i.i
  %.537.i.i = load i64, ptr %.536.i.i, align 8, !noalias !186
  %.554.i.i = getelementptr i8, ptr %.536.i.i, i64 8
  %.555.i.i = load i64, ptr %.554.i.i, align 8, !noalias !186
  %gep878.i = getelementptr i64, ptr %invariant.gep877.i, i64 %.555.i.i
  %.558.i.i = load i64, ptr %gep878.i, align 8, !noalias !186
  %.idx.i822.i = mul i64 %.537.i.i, 408
  %195 = getelementptr i8, ptr %174, i64 %.idx.i822.i
  %.560.i.i = getelementptr i8, ptr %195, i64 208
  %.561.i.i = load i64, ptr %.560.i.i, align 8, !noalias !186
  %.768.i.i = getelementptr i8, ptr %195, i64 8
  %.769.i.i = load i64, ptr %.768.i.i, align 8, !noalias !186
  %.770.i.i = mul nsw i64 %.769.i.i, %.558.i.i
  %.786.i.i = getelementptr i8, ptr %.536.i.i, i64 16
  %.787.i.i = load i64, ptr %.786.i.i, align 8, !noalias !186
  %196 = getelementptr i64, ptr %arg.ints, i64 %.787.i.i
  %197 = getelementptr double, ptr %arg.work, i64 %.770.i.i
  %198 = getelementptr double, ptr %197, i64 %.561.i.i
  br label %B1500.if.i

B1500.if.i:                                       ; preds = %B1410.if.i, %B2501.i
  %total.15.3875.i = phi double [ %total.17.2882.i, %B1410.if.i ], [ %total.16.4.i, %B2501.i ]
  %.5074.0873.i = phi i64 [ 0, %B1410.if.i ], [ %.5143.i, %B2501.i ]
  %.5143.i = add nuw nsw i64 %.5074.0873.i, 1
  %.5175.i = getelementptr i64, ptr %196, i64 %.5074.0873.i
  %.5176.i = load i64, ptr %.5175.i, align 8, !noalias !182
  %.5177.i = icmp sgt i64 %.5176.i, -1
  br i1 %.5177.i, label %B1534.i, label %B2501.i

B1696.if.i:                                       ; preds = %B1876.i, %cholesky
  %.5318.0902.i = phi i64 [ 0, %cholesky ], [ %.5387.i, %B1876.i ]
  %.5387.i = add nuw nsw i64 %.5318.0902.i, 1
  %.5499889.not.not.i = icmp sgt i64 %.219.i.i116, %.5318.0902.i
  br i1 %.5499889.not.not.i, label %B1730.if.lr.ph.i, label %B1790.i

B1730.if.lr.ph.i:                                 ; preds = %B1696.if.i
  %invariant.gep894.i = getelementptr double, ptr %148, i64 %.5318.0902.i
  br label %B1730.if.i

B1730.if.i:                                       ; preds = %B1730.if.i, %B1730.if.lr.ph.i
  %total.18.2892.i = phi double [ 0.000000e+00, %B1730.if.lr.ph.i ], [ %.5553.i, %B1730.if.i ]
  %.5443.0890.i = phi i64 [ %.5318.0902.i, %B1730.if.lr.ph.i ], [ %.5512.i, %B1730.if.i ]
  %.5512.i = add nuw i64 %.5443.0890.i, 1
  %.5538.i = mul nsw i64 %.5443.0890.i, %.219.i.i116
  %gep895.i = getelementptr double, ptr %invariant.gep894.i, i64 %.5538.i
  %.5545.i = load double, ptr %gep895.i, align 8, !noalias !182
  %.5549.i = getelementptr double, ptr %167, i64 %.5443.0890.i
  %.5550.i = load double, ptr %.5549.i, align 8, !noalias !182
  %.5551.i = fmul double %.5545.i, %.5550.i
  %.5553.i = fadd double %total.18.2892.i, %.5551.i
  %exitcond941.not.i = icmp eq i64 %.5512.i, %.219.i.i116
  br i1 %exitcond941.not.i, label %B1790.i, label %B1730.if.i

B1816.if.i:                                       ; preds = %B1816.if.i, %B1816.if.lr.ph.i
  %total.19.2899.i = phi double [ %total.18.2.lcssa.i, %B1816.if.lr.ph.i ], [ %.5701.i, %B1816.if.i ]
  %.5591.0897.i = phi i64 [ 0, %B1816.if.lr.ph.i ], [ %.5660.i, %B1816.if.i ]
  %.5660.i = add nuw nsw i64 %.5591.0897.i, 1
  %.5692.i = getelementptr double, ptr %181, i64 %.5591.0897.i
  %.5693.i = load double, ptr %.5692.i, align 8, !noalias !182
  %.5697.i = getelementptr double, ptr %180, i64 %.5591.0897.i
  %.5698.i = load double, ptr %.5697.i, align 8, !noalias !182
  %.5699.i = fmul double %.5693.i, %.5698.i
  %.5701.i = fsub double %total.19.2899.i, %.5699.i
  %exitcond942.not.i = icmp eq i64 %.5660.i, %.5318.0902.i
  br i1 %exitcond942.not.i, label %B1876.i, label %B1816.if.i

B1964.if.i:                                       ; preds = %B2118.i, %B1928.i
  %lp.6.1915.i = phi double [ %.5288.i, %B1928.i ], [ %.6081.i, %B2118.i ]
  %.5775.0914.i = phi i64 [ %storemerge798.i, %B1928.i ], [ %.5837.i, %B2118.i ]
  %.5772.0.in913.i = phi i64 [ %.219.i.i116, %B1928.i ], [ %.5772.0916.i, %B2118.i ]
  %.5772.0916.i = add i64 %.5772.0.in913.i, -1
  %.5837.i = add nsw i64 %.5775.0914.i, -1
  %.5873.i = getelementptr double, ptr %180, i64 %.5772.0916.i
  %.5874.i = load double, ptr %.5873.i, align 8, !noalias !182
  %.5877.i = icmp slt i64 %.5772.0916.i, %.965.i
  br i1 %.5877.i, label %B1996.i, label %B2022.i

B2058.if.i:                                       ; preds = %B2058.if.i, %B2058.if.lr.ph.i
  %total.20.2907.i = phi double [ %.5901.i, %B2058.if.lr.ph.i ], [ %.6045.i, %B2058.if.i ]
  %.5938.0906.i = phi i64 [ %.5948.i, %B2058.if.lr.ph.i ], [ %.6000.i, %B2058.if.i ]
  %.5935.0905.i = phi i64 [ %.5772.0.in913.i, %B2058.if.lr.ph.i ], [ %.6004.i, %B2058.if.i ]
  %.6000.i = add nsw i64 %.5938.0906.i, -1
  %.6004.i = add i64 %.5935.0905.i, 1
  %.6030.i = mul nsw i64 %.5935.0905.i, %.219.i.i116
  %gep910.i = getelementptr double, ptr %invariant.gep909.i, i64 %.6030.i
  %.6037.i = load double, ptr %gep910.i, align 8, !noalias !182
  %.6041.i = getelementptr double, ptr %184, i64 %.5935.0905.i
  %.6042.i = load double, ptr %.6041.i, align 8, !noalias !182
  %.6043.i = fmul double %.6037.i, %.6042.i
  %.6045.i = fsub double %total.20.2907.i, %.6043.i
  %.5991.i = icmp sgt i64 %.5938.0906.i, 1
  br i1 %.5991.i, label %B2058.if.i, label %B2118.i

B2406.if.lr.ph.i:                                 ; preds = %B2466.i, %B2368.if.lr.ph.i
  %.6611.0924.i = phi i64 [ 0, %B2368.if.lr.ph.i ], [ %.6680.i, %B2466.i ]
  %.6832.i = mul nuw nsw i64 %.6611.0924.i, %.219.i.i116
  %199 = getelementptr double, ptr %148, i64 %.6832.i
  br label %B2406.if.i

B2406.if.i:                                       ; preds = %B2406.if.i, %B2406.if.lr.ph.i
  %total.21.2921.i = phi double [ 0.000000e+00, %B2406.if.lr.ph.i ], [ %.6846.i, %B2406.if.i ]
  %.6736.0919.i = phi i64 [ 0, %B2406.if.lr.ph.i ], [ %.6805.i, %B2406.if.i ]
  %.6805.i = add nuw nsw i64 %.6736.0919.i, 1
  %.6837.i = getelementptr double, ptr %199, i64 %.6736.0919.i
  %.6838.i = load double, ptr %.6837.i, align 8, !noalias !182
  %.6842.i = getelementptr double, ptr %187, i64 %.6736.0919.i
  %.6843.i = load double, ptr %.6842.i, align 8, !noalias !182
  %.6844.i = fmul double %.6838.i, %.6843.i
  %.6846.i = fadd double %total.21.2921.i, %.6844.i
  %exitcond944.not.i = icmp eq i64 %.6736.0919.i, %.6611.0924.i
  br i1 %exitcond944.not.i, label %B2466.i, label %B2406.if.i

effects_forward: ; preds = %B340.loopexit.i, %B1006.i.i, %B36.i, %B62.i
  %storemerge797.i = phi double [ %.3961.i.i, %B1006.i.i ], [ 0.000000e+00, %B36.i ], [ 0.000000e+00, %B62.i ], [ %lp.5.1.i, %B340.loopexit.i ]
  %.1909 = fadd double %.903, %storemerge797.i
  %.2123 = getelementptr i8, ptr %211, i64 272
  %.2124 = load i64, ptr %.2123, align 8
  %.2125.not = icmp eq i64 %.2124, 0
  br i1 %.2125.not, label %B747, label %B716

B716:                                             ; preds = %effects_forward
  %.222.i = load i64, ptr %211, align 8, !noalias !198
  %.431.i142 = load i64, ptr %.233.i, align 8, !noalias !198
  %.639.i = getelementptr i8, ptr %211, i64 208
  %.640.i = load i64, ptr %.639.i, align 8, !noalias !198
  %.1788179.not.i = icmp slt i64 %.222.i, 1
  br i1 %.1788179.not.i, label %B747, label %B356.if.lr.ph.i

B356.if.lr.ph.i:                                  ; preds = %B716
  %.1702.i143 = getelementptr i8, ptr %211, i64 312
  %.1703.i = load i64, ptr %.1702.i143, align 8, !noalias !198
  %.1487.i = getelementptr i8, ptr %211, i64 304
  %.1488.i144 = load i64, ptr %.1487.i, align 8, !noalias !198
  %.1278.i = getelementptr i8, ptr %211, i64 296
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !198
  %.1063.i145 = getelementptr i8, ptr %211, i64 288
  %.1064.i = load i64, ptr %.1063.i145, align 8, !noalias !198
  %.854.i146 = getelementptr i8, ptr %211, i64 280
  %.855.i147 = load i64, ptr %.854.i146, align 8, !noalias !198
  %200 = getelementptr i64, ptr %arg.ints, i64 %.855.i147
  %201 = getelementptr double, ptr %arg.floats, i64 %.1703.i
  %.1931170.not.i = icmp slt i64 %.431.i142, 1
  %202 = getelementptr i64, ptr %arg.ints, i64 %.1064.i
  %203 = getelementptr i64, ptr %arg.ints, i64 %.1279.i
  %204 = getelementptr double, ptr %arg.floats, i64 %.1488.i144
  %205 = getelementptr double, ptr %arg.work, i64 %.640.i
  br label %B356.if.i

B356.loopexit.i:                                  ; preds = %B514.loopexit.i, %B460.i
  %exitcond183.not.i = icmp eq i64 %.1801.i, %.222.i
  br i1 %exitcond183.not.i, label %B747, label %B356.if.i

B460.i:                                           ; preds = %B420.if.i, %B356.if.i
  %.1990.i = getelementptr i64, ptr %202, i64 %.1730.0180.i
  %.1991.i = load i64, ptr %.1990.i, align 8, !noalias !198
  %.1999.i = getelementptr i8, ptr %.1990.i, i64 8
  %.2000.i = load i64, ptr %.1999.i, align 8, !noalias !198
  %.2037.i = sub i64 %.2000.i, %.1991.i
  %.2080176.not.i = icmp slt i64 %.2037.i, 1
  br i1 %.2080176.not.i, label %B356.loopexit.i, label %B514.if.lr.ph.i

B514.if.lr.ph.i:                                  ; preds = %B460.i
  %206 = getelementptr double, ptr %arg.work, i64 %.1838.i
  br label %B514.if.i

B514.loopexit.i:                                  ; preds = %B582.if.i, %B514.if.i
  %.2080.i149 = icmp samesign ugt i64 %.2027.0178.i, 1
  br i1 %.2080.i149, label %B514.if.i, label %B356.loopexit.i

B356.if.i:                                        ; preds = %B356.loopexit.i, %B356.if.lr.ph.i
  %.1730.0180.i = phi i64 [ 0, %B356.if.lr.ph.i ], [ %.1801.i, %B356.loopexit.i ]
  %.1801.i = add nuw nsw i64 %.1730.0180.i, 1
  %.1833.i = getelementptr i64, ptr %200, i64 %.1730.0180.i
  %.1834.i = load i64, ptr %.1833.i, align 8, !noalias !198
  %.1836.i = mul nsw i64 %.1834.i, %.431.i142
  %.1838.i = add nsw i64 %.1836.i, %.640.i
  %.1843.i = getelementptr double, ptr %201, i64 %.1730.0180.i
  %.1844.i = load double, ptr %.1843.i, align 8, !noalias !198
  br i1 %.1931170.not.i, label %B460.i, label %B420.if.lr.ph.i

B420.if.lr.ph.i:                                  ; preds = %B356.if.i
  %207 = getelementptr double, ptr %arg.work, i64 %.1838.i
  br label %B420.if.i

B420.if.i:                                        ; preds = %B420.if.i, %B420.if.lr.ph.i
  %.1875.0171.i = phi i64 [ 0, %B420.if.lr.ph.i ], [ %.1944.i, %B420.if.i ]
  %.1944.i = add nuw nsw i64 %.1875.0171.i, 1
  %.1972.i = getelementptr double, ptr %207, i64 %.1875.0171.i
  %.1973.i = load double, ptr %.1972.i, align 8, !noalias !198
  %.1975.i = fmul double %.1844.i, %.1973.i
  store double %.1975.i, ptr %.1972.i, align 8, !noalias !198
  %exitcond.not.i148 = icmp eq i64 %.431.i142, %.1944.i
  br i1 %exitcond.not.i148, label %B460.i, label %B420.if.i

B514.if.i:                                        ; preds = %B514.loopexit.i, %B514.if.lr.ph.i
  %.2027.0178.i = phi i64 [ %.2037.i, %B514.if.lr.ph.i ], [ %.2089.i, %B514.loopexit.i ]
  %.2024.0177.i = phi i64 [ %.1991.i, %B514.if.lr.ph.i ], [ %.2093.i, %B514.loopexit.i ]
  %.2089.i = add nsw i64 %.2027.0178.i, -1
  %.2093.i = add i64 %.2024.0177.i, 1
  %.2130.i = getelementptr double, ptr %204, i64 %.2024.0177.i
  %.2131.i = load double, ptr %.2130.i, align 8, !noalias !198
  br i1 %.1931170.not.i, label %B514.loopexit.i, label %B582.if.lr.ph.i

B582.if.lr.ph.i:                                  ; preds = %B514.if.i
  %.2121.i = getelementptr i64, ptr %203, i64 %.2024.0177.i
  %.2122.i = load i64, ptr %.2121.i, align 8, !noalias !198
  %.2124.i = mul nsw i64 %.2122.i, %.431.i142
  %208 = getelementptr double, ptr %205, i64 %.2124.i
  br label %B582.if.i

B582.if.i:                                        ; preds = %B582.if.i, %B582.if.lr.ph.i
  %.2162.0174.i = phi i64 [ 0, %B582.if.lr.ph.i ], [ %.2231.i, %B582.if.i ]
  %.2231.i = add nuw nsw i64 %.2162.0174.i, 1
  %.2259.i = getelementptr double, ptr %206, i64 %.2162.0174.i
  %.2260.i = load double, ptr %.2259.i, align 8, !noalias !198
  %.2264.i = getelementptr double, ptr %208, i64 %.2162.0174.i
  %.2265.i = load double, ptr %.2264.i, align 8, !noalias !198
  %.2267.i = fmul double %.2131.i, %.2265.i
  %.2268.i = fadd double %.2260.i, %.2267.i
  store double %.2268.i, ptr %.2259.i, align 8, !noalias !198
  %exitcond182.not.i = icmp eq i64 %.431.i142, %.2231.i
  br i1 %exitcond182.not.i, label %B514.loopexit.i, label %B582.if.i

B746:                                             ; preds = %B747, %forward
  %lp.5.0.lcssa = phi double [ %.1767.i, %forward ], [ %lp.6.1, %B747 ]
  store double %lp.5.0.lcssa, ptr %retptr, align 8
  ret void

B747:                                             ; preds = %B356.loopexit.i, %B716, %effects_forward, %B402, %regions_forward, %states_forward
  %lp.6.1 = phi double [ %.903, %B402 ], [ %.1619, %states_forward ], [ %.1871, %regions_forward ], [ %.1909, %effects_forward ], [ %.1909, %B716 ], [ %.1909, %B356.loopexit.i ]
  %exitcond172.not = icmp eq i64 %.456, %.363
  br i1 %exitcond172.not, label %B746, label %B164.if

B164.if:                                          ; preds = %B164.if.lr.ph, %B747
  %lp.5.0170 = phi double [ %.1767.i, %B164.if.lr.ph ], [ %lp.6.1, %B747 ]
  %.387.0169 = phi i64 [ 0, %B164.if.lr.ph ], [ %.456, %B747 ]
  %.456 = add nuw nsw i64 %.387.0169, 1
  %.568 = load i64, ptr %.567, align 8
  %.860 = load i64, ptr %.859, align 8
  %209 = getelementptr i64, ptr %arg.ints, i64 %.860
  %.863 = getelementptr i64, ptr %209, i64 %.387.0169
  %.864 = load i64, ptr %.863, align 8
  %210 = getelementptr i64, ptr %arg.ints, i64 %.568
  %.idx = mul i64 %.864, 408
  %211 = getelementptr i8, ptr %210, i64 %.idx
  %.233.i = getelementptr i8, ptr %211, i64 8
  %.234.i = load i64, ptr %.233.i, align 8, !noalias !201
  %.443.i150 = getelementptr i8, ptr %211, i64 16
  %.444.i151 = load i64, ptr %.443.i150, align 8, !noalias !201
  %.662.i = getelementptr i8, ptr %211, i64 40
  %.663.i = load i64, ptr %.662.i, align 8, !noalias !201
  %.872.i = getelementptr i8, ptr %211, i64 48
  %.873.i = load i64, ptr %.872.i, align 8, !noalias !201
  %.1082.i = getelementptr i8, ptr %211, i64 32
  %.1083.i152 = load i64, ptr %.1082.i, align 8, !noalias !201
  %.1301.i = getelementptr i8, ptr %211, i64 72
  %.1302.i = load i64, ptr %.1301.i, align 8, !noalias !201
  %.1511.i = getelementptr i8, ptr %211, i64 56
  %.1512.i = load i64, ptr %.1511.i, align 8, !noalias !201
  %.1557.i = sub i64 %.234.i, %.444.i151
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.1557.i, i64 0)
  %.1602304.not.i = icmp slt i64 %.1557.i, 1
  br i1 %.1602304.not.i, label %B412.i, label %B318.if.lr.ph.i

B318.if.lr.ph.i:                                  ; preds = %B164.if
  %.1723301.not.i = icmp slt i64 %.234.i, 1
  %212 = getelementptr double, ptr %arg.work, i64 %.1302.i
  %213 = getelementptr double, ptr %arg.work, i64 %.1512.i
  br label %B318.if.i

B318.loopexit.i:                                  ; preds = %B346.if.i, %B318.if.i
  %.1602.i = icmp samesign ugt i64 %.1547.0305.i, 1
  br i1 %.1602.i, label %B318.if.i, label %B412.i

B412.i:                                           ; preds = %B318.loopexit.i, %B164.if
  %.1877313.not.i = icmp slt i64 %.444.i151, 1
  br i1 %.1877313.not.i, label %B1008.preheader.i, label %B438.if.lr.ph.i

B438.if.lr.ph.i:                                  ; preds = %B412.i
  %214 = getelementptr i64, ptr %arg.ints, i64 %.1083.i152
  %215 = getelementptr i64, ptr %arg.ints, i64 %.663.i
  %216 = getelementptr double, ptr %arg.floats, i64 %.873.i
  %217 = getelementptr double, ptr %arg.work, i64 %.1302.i
  %218 = getelementptr double, ptr %arg.work, i64 %.1512.i
  br label %B438.if.i

B1008.preheader.i:                                ; preds = %B918.i, %B412.i
  %lp.3.0.lcssa.i157 = phi double [ 0.000000e+00, %B412.i ], [ %lp.2.1.lcssa.i, %B918.i ]
  br i1 %.1602304.not.i, label %factor_forward, label %B1008.if.lr.ph.i

B1008.if.lr.ph.i:                                 ; preds = %B1008.preheader.i
  %.2606.i = getelementptr i8, ptr %211, i64 80
  %219 = getelementptr i64, ptr %arg.ints, i64 %.1083.i152
  %220 = getelementptr double, ptr %arg.work, i64 %.1302.i
  %221 = getelementptr double, ptr %arg.work, i64 %.1512.i
  br label %B1008.if.i

B536.i:                                           ; preds = %B490.if.i
  %.2089.i158 = getelementptr double, ptr %arg.x, i64 %.2077.i
  %.2090.i = load double, ptr %.2089.i158, align 8, !noalias !201
  %.2100.i = getelementptr double, ptr %228, i64 %.1963.0308.i
  %.2101.i = load double, ptr %.2100.i, align 8, !noalias !201
  %.2108.i = tail call double @llvm.fabs.f64(double %.2090.i)
  %.2116.i = fmul double %.2108.i, -2.000000e+00
  %.12.i.i.i = fcmp olt double %.2116.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.2116.i
  %.35.i.i = tail call double @llvm.fabs.f64(double %.2116.i)
  %.36.i.i = fneg double %.35.i.i
  %.37.i.i = tail call double @llvm.exp.f64(double %.36.i.i)
  %.38.i.i = tail call double @log1p(double %.37.i.i)
  %.39.i.i159 = fadd double %.38.i.i, %.13.i.i.i
  %.2109.i = fsub double 0x3FE62E42FEFA39EF, %.2108.i
  %.2102.i = fmul double %.2101.i, 2.000000e+00
  %.2091.i = tail call double @tanh(double %.2090.i)
  %.2141.i = fsub double %.2109.i, %.39.i.i159
  %.2142.i = fmul double %.2102.i, %.2141.i
  %.2144.i = fadd double %lp.2.1310.i, %.2142.i
  %.2151.i = getelementptr double, ptr %arg.grad, i64 %.2077.i
  %.2152.i = load double, ptr %.2151.i, align 8, !noalias !201
  %.2154.i = fmul double %.2102.i, %.2091.i
  %.2155.i = fsub double %.2152.i, %.2154.i
  store double %.2155.i, ptr %.2151.i, align 8, !noalias !201
  %.2161.i = fmul double %left.2.1311.i, %.2091.i
  %.2167.i160 = load double, ptr %.2089.i158, align 8, !noalias !201
  %.2170.i = tail call double @cosh(double %.2167.i160)
  %.2175.i = fdiv double %left.2.1311.i, %.2170.i
  br label %B860.i

B860.i:                                           ; preds = %B490.if.i, %B536.i
  %lp.4.2.i = phi double [ %.2144.i, %B536.i ], [ %lp.2.1310.i, %B490.if.i ]
  %left.3.2.i = phi double [ %.2175.i, %B536.i ], [ %left.2.1311.i, %B490.if.i ]
  %entry.2.2.i = phi double [ %.2161.i, %B536.i ], [ 0.000000e+00, %B490.if.i ]
  %.2202.i = getelementptr double, ptr %229, i64 %.1963.0308.i
  store double %entry.2.2.i, ptr %.2202.i, align 8, !noalias !201
  %.2206.i = fmul double %.1932.i, %entry.2.2.i
  %.2219.i = getelementptr double, ptr %230, i64 %.1963.0308.i
  store double %.2206.i, ptr %.2219.i, align 8, !noalias !201
  %exitcond324.not.i = icmp eq i64 %.2032.i, %.1821.0314.i
  br i1 %exitcond324.not.i, label %B918.i, label %B490.if.i

B918.i:                                           ; preds = %B860.i, %B438.if.i
  %.2233.pre-phi.i = phi i64 [ 0, %B438.if.i ], [ %.2070.i, %B860.i ]
  %lp.2.1.lcssa.i = phi double [ %lp.3.0316.i, %B438.if.i ], [ %lp.4.2.i, %B860.i ]
  %left.2.1.lcssa.i = phi double [ 1.000000e+00, %B438.if.i ], [ %left.3.2.i, %B860.i ]
  %222 = getelementptr double, ptr %217, i64 %.2233.pre-phi.i
  %.2240.i = getelementptr double, ptr %222, i64 %.1821.0314.i
  store double %left.2.1.lcssa.i, ptr %.2240.i, align 8, !noalias !201
  %.2244.i = fmul double %.1932.i, %left.2.1.lcssa.i
  %223 = getelementptr double, ptr %218, i64 %.2233.pre-phi.i
  %.2259.i156 = getelementptr double, ptr %223, i64 %.1821.0314.i
  store double %.2244.i, ptr %.2259.i156, align 8, !noalias !201
  %exitcond325.not.i = icmp eq i64 %.1890.i, %.444.i151
  br i1 %exitcond325.not.i, label %B1008.preheader.i, label %B438.if.i

B1008.loopexit.i:                                 ; preds = %B1120.if.i, %B1008.if.i
  %.2357.i = icmp sgt i64 %.2304.0323.i, 1
  br i1 %.2357.i, label %B1008.if.i, label %factor_forward

B318.if.i:                                        ; preds = %B318.loopexit.i, %B318.if.lr.ph.i
  %.1544.0306.i = phi i64 [ %.444.i151, %B318.if.lr.ph.i ], [ %.1615.i, %B318.loopexit.i ]
  %.1547.0305.i = phi i64 [ %storemerge.i, %B318.if.lr.ph.i ], [ %.1611.i153, %B318.loopexit.i ]
  %.1611.i153 = add nsw i64 %.1547.0305.i, -1
  %.1615.i = add i64 %.1544.0306.i, 1
  br i1 %.1723301.not.i, label %B318.loopexit.i, label %B346.if.lr.ph.i

B346.if.lr.ph.i:                                  ; preds = %B318.if.i
  %224 = mul nsw i64 %.1544.0306.i, %.234.i
  %225 = getelementptr double, ptr %212, i64 %224
  %226 = getelementptr double, ptr %213, i64 %224
  br label %B346.if.i

B346.if.i:                                        ; preds = %B346.if.i, %B346.if.lr.ph.i
  %.1667.0302.i = phi i64 [ 0, %B346.if.lr.ph.i ], [ %.1736.i154, %B346.if.i ]
  %.1736.i154 = add nuw nsw i64 %.1667.0302.i, 1
  %.1768.i = getelementptr double, ptr %225, i64 %.1667.0302.i
  store double 0.000000e+00, ptr %.1768.i, align 8, !noalias !201
  %.1777.i = getelementptr double, ptr %226, i64 %.1667.0302.i
  store double 0.000000e+00, ptr %.1777.i, align 8, !noalias !201
  %exitcond.not.i155 = icmp eq i64 %.234.i, %.1736.i154
  br i1 %exitcond.not.i155, label %B318.loopexit.i, label %B346.if.i

B438.if.i:                                        ; preds = %B918.i, %B438.if.lr.ph.i
  %lp.3.0316.i = phi double [ 0.000000e+00, %B438.if.lr.ph.i ], [ %lp.2.1.lcssa.i, %B918.i ]
  %.1821.0314.i = phi i64 [ 0, %B438.if.lr.ph.i ], [ %.1890.i, %B918.i ]
  %.1890.i = add nuw nsw i64 %.1821.0314.i, 1
  %.1928.i = getelementptr i64, ptr %214, i64 %.1821.0314.i
  %.1929.i = load i64, ptr %.1928.i, align 8, !noalias !201
  %.1931.i = getelementptr double, ptr %arg.v, i64 %.1929.i
  %.1932.i = load double, ptr %.1931.i, align 8, !noalias !201
  %.2019307.not.i = icmp eq i64 %.1821.0314.i, 0
  br i1 %.2019307.not.i, label %B918.i, label %B490.if.lr.ph.i

B490.if.lr.ph.i:                                  ; preds = %B438.if.i
  %.2070.i = mul nsw i64 %.1821.0314.i, %.234.i
  %227 = getelementptr i64, ptr %215, i64 %.2070.i
  %228 = getelementptr double, ptr %216, i64 %.2070.i
  %229 = getelementptr double, ptr %217, i64 %.2070.i
  %230 = getelementptr double, ptr %218, i64 %.2070.i
  br label %B490.if.i

B490.if.i:                                        ; preds = %B490.if.lr.ph.i, %B860.i
  %left.2.1311.i = phi double [ 1.000000e+00, %B490.if.lr.ph.i ], [ %left.3.2.i, %B860.i ]
  %lp.2.1310.i = phi double [ %lp.3.0316.i, %B490.if.lr.ph.i ], [ %lp.4.2.i, %B860.i ]
  %.1963.0308.i = phi i64 [ 0, %B490.if.lr.ph.i ], [ %.2032.i, %B860.i ]
  %.2032.i = add nuw nsw i64 %.1963.0308.i, 1
  %.2076.i = getelementptr i64, ptr %227, i64 %.1963.0308.i
  %.2077.i = load i64, ptr %.2076.i, align 8, !noalias !201
  %.2085.i = icmp sgt i64 %.2077.i, -1
  br i1 %.2085.i, label %B536.i, label %B860.i

B1008.if.i:                                       ; preds = %B1008.loopexit.i, %B1008.if.lr.ph.i
  %.2304.0323.i = phi i64 [ %storemerge.i, %B1008.if.lr.ph.i ], [ %.2366.i, %B1008.loopexit.i ]
  %.2301.0322.i = phi i64 [ %.444.i151, %B1008.if.lr.ph.i ], [ %.2370.i, %B1008.loopexit.i ]
  %.2366.i = add nsw i64 %.2304.0323.i, -1
  %.2370.i = add i64 %.2301.0322.i, 1
  %.2607.i = load i64, ptr %.2606.i, align 8, !noalias !201
  %.2609.i = sub i64 %.2301.0322.i, %.444.i151
  %231 = getelementptr i64, ptr %arg.ints, i64 %.2609.i
  %.2613.i = getelementptr i64, ptr %231, i64 %.2607.i
  %.2614.i = load i64, ptr %.2613.i, align 8, !noalias !201
  %.2619.i = getelementptr i64, ptr %219, i64 %.2301.0322.i
  %.2620.i = load i64, ptr %.2619.i, align 8, !noalias !201
  %.2622.i = getelementptr double, ptr %arg.v, i64 %.2620.i
  %.2623.i = load double, ptr %.2622.i, align 8, !noalias !201
  %.2711318.i = icmp sgt i64 %.2614.i, -1
  br i1 %.2711318.i, label %B1120.if.lr.ph.i, label %B1008.loopexit.i

B1120.if.lr.ph.i:                                 ; preds = %B1008.if.i
  %.2751.i = mul nsw i64 %.2614.i, %.234.i
  %232 = getelementptr double, ptr %220, i64 %.2751.i
  %.2760.i = mul nsw i64 %.2301.0322.i, %.234.i
  %233 = getelementptr double, ptr %220, i64 %.2760.i
  %234 = getelementptr double, ptr %221, i64 %.2760.i
  br label %B1120.if.i

B1120.if.i:                                       ; preds = %B1120.if.i, %B1120.if.lr.ph.i
  %.2655.0319.i = phi i64 [ 0, %B1120.if.lr.ph.i ], [ %.2724.i, %B1120.if.i ]
  %.2724.i = add nuw i64 %.2655.0319.i, 1
  %.2756.i = getelementptr double, ptr %232, i64 %.2655.0319.i
  %.2757.i = load double, ptr %.2756.i, align 8, !noalias !201
  %.2765.i = getelementptr double, ptr %233, i64 %.2655.0319.i
  store double %.2757.i, ptr %.2765.i, align 8, !noalias !201
  %.2777.i = fmul double %.2623.i, %.2757.i
  %.2785.i = getelementptr double, ptr %234, i64 %.2655.0319.i
  store double %.2777.i, ptr %.2785.i, align 8, !noalias !201
  %exitcond.not = icmp eq i64 %.2655.0319.i, %.2614.i
  br i1 %exitcond.not, label %B1008.loopexit.i, label %B1120.if.i

factor_forward: ; preds = %B1008.loopexit.i, %B1008.preheader.i
  %.903 = fadd double %lp.5.0170, %lp.3.0.lcssa.i157
  %.1117 = getelementptr i8, ptr %211, i64 360
  %.1118 = load i64, ptr %.1117, align 8
  %.1119 = icmp sgt i64 %.1118, -1
  br i1 %.1119, label %B376, label %B402
}

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

define internal fastcc void @joint_forward(ptr noalias nonnull writeonly %retptr, i64 %arg.at, i64 %arg.xi, double %arg.variance, ptr %arg.work, ptr readonly %arg.ints, ptr readonly %arg.floats) unnamed_addr {
entry:
  %0 = getelementptr i64, ptr %arg.ints, i64 %arg.at
  %.720.i = load i64, ptr %0, align 8, !noalias !204
  %.80296.not.i = icmp slt i64 %.720.i, 1
  br i1 %.80296.not.i, label %residuals, label %B228.if.lr.ph.i

B228.if.lr.ph.i:                                  ; preds = %entry
  %.575.i = getelementptr i8, ptr %0, i64 232
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !204
  %.437.i = getelementptr i8, ptr %0, i64 184
  %.438.i = load i64, ptr %.437.i, align 8, !noalias !204
  %.293.i = getelementptr i8, ptr %0, i64 176
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !204
  %.155.i = getelementptr i8, ptr %0, i64 168
  %.156.i = load i64, ptr %.155.i, align 8, !noalias !204
  %.979.i = getelementptr i8, ptr %0, i64 160
  %1 = getelementptr i64, ptr %arg.ints, i64 %.156.i
  %2 = getelementptr double, ptr %arg.floats, i64 %.438.i
  %3 = getelementptr i64, ptr %arg.ints, i64 %.294.i
  %4 = getelementptr double, ptr %arg.work, i64 %arg.xi
  %5 = getelementptr double, ptr %arg.work, i64 %.576.i
  br label %B228.if.i

B392.i:                                           ; preds = %B338.if.i, %B228.if.i
  %total.2.1.lcssa.i = phi double [ %.985.i, %B228.if.i ], [ %.1136.i, %B338.if.i ]
  %.1151.i = getelementptr double, ptr %5, i64 %.744.097.i
  store double %total.2.1.lcssa.i, ptr %.1151.i, align 8, !noalias !204
  %exitcond.not.i = icmp eq i64 %.815.i, %.720.i
  br i1 %exitcond.not.i, label %residuals, label %B228.if.i

B228.if.i:                                        ; preds = %B392.i, %B228.if.lr.ph.i
  %.744.097.i = phi i64 [ 0, %B228.if.lr.ph.i ], [ %.815.i, %B392.i ]
  %.815.i = add nuw nsw i64 %.744.097.i, 1
  %.980.i = load i64, ptr %.979.i, align 8, !noalias !204
  %6 = getelementptr double, ptr %arg.floats, i64 %.980.i
  %.984.i = getelementptr double, ptr %6, i64 %.744.097.i
  %.985.i = load double, ptr %.984.i, align 8, !noalias !204
  %.993.i = getelementptr i64, ptr %1, i64 %.744.097.i
  %.994.i = load i64, ptr %.993.i, align 8, !noalias !204
  %.1000.i = getelementptr i8, ptr %.993.i, i64 8
  %.1001.i = load i64, ptr %.1000.i, align 8, !noalias !204
  %.1038.i = sub i64 %.1001.i, %.994.i
  %.108192.not.i = icmp slt i64 %.1038.i, 1
  br i1 %.108192.not.i, label %B392.i, label %B338.if.i

B338.if.i:                                        ; preds = %B228.if.i, %B338.if.i
  %total.2.195.i = phi double [ %.1136.i, %B338.if.i ], [ %.985.i, %B228.if.i ]
  %.1028.094.i = phi i64 [ %.1090.i, %B338.if.i ], [ %.1038.i, %B228.if.i ]
  %.1025.093.i = phi i64 [ %.1094.i, %B338.if.i ], [ %.994.i, %B228.if.i ]
  %.1090.i = add nsw i64 %.1028.094.i, -1
  %.1094.i = add i64 %.1025.093.i, 1
  %.1122.i = getelementptr double, ptr %2, i64 %.1025.093.i
  %.1123.i = load double, ptr %.1122.i, align 8, !noalias !204
  %.1127.i = getelementptr i64, ptr %3, i64 %.1025.093.i
  %.1128.i = load i64, ptr %.1127.i, align 8, !noalias !204
  %.1132.i = getelementptr double, ptr %4, i64 %.1128.i
  %.1133.i = load double, ptr %.1132.i, align 8, !noalias !204
  %.1134.i = fmul double %.1123.i, %.1133.i
  %.1136.i = fsub double %total.2.195.i, %.1134.i
  %.1081.i = icmp samesign ugt i64 %.1028.094.i, 1
  br i1 %.1081.i, label %B338.if.i, label %B392.i

residuals: ; preds = %B392.i, %entry
  %.712.i = getelementptr i8, ptr %0, i64 80
  %.713.i = load i64, ptr %.712.i, align 8, !noalias !207
  %.79582.not.i = icmp slt i64 %.713.i, 1
  br i1 %.79582.not.i, label %fill_prior, label %B232.if.lr.ph.i

B232.if.lr.ph.i:                                  ; preds = %residuals
  %.569.i = getelementptr i8, ptr %0, i64 136
  %.570.i = load i64, ptr %.569.i, align 8, !noalias !207
  %.432.i = getelementptr i8, ptr %0, i64 128
  %.433.i = load i64, ptr %.432.i, align 8, !noalias !207
  %.286.i = getelementptr i8, ptr %0, i64 112
  %.287.i = load i64, ptr %.286.i, align 8, !noalias !207
  %.149.i = getelementptr i8, ptr %0, i64 120
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !207
  %7 = getelementptr i64, ptr %arg.ints, i64 %.433.i
  %8 = getelementptr i64, ptr %arg.ints, i64 %.570.i
  %9 = getelementptr double, ptr %arg.work, i64 %.150.i
  %10 = getelementptr double, ptr %arg.floats, i64 %.287.i
  br label %B232.if.i

B264.i:                                           ; preds = %B232.if.i
  %.860.i = getelementptr double, ptr %10, i64 %.737.083.i
  %.861.i = load double, ptr %.860.i, align 8, !noalias !207
  br label %B655.i

B292.i:                                           ; preds = %B232.if.i
  %11 = getelementptr i64, ptr %arg.ints, i64 %.841.i
  %.1079.i = getelementptr i8, ptr %11, i64 368
  %.1080.i = load i64, ptr %.1079.i, align 8, !noalias !207
  %.1291.i = getelementptr i8, ptr %11, i64 392
  %.1292.i = load i64, ptr %.1291.i, align 8, !noalias !207
  %.1297.i = getelementptr i64, ptr %8, i64 %.737.083.i
  %.1298.i = load i64, ptr %.1297.i, align 8, !noalias !207
  %.1299.i = ashr i64 %.1298.i, 1
  %.1311.i = add nsw i64 %.1299.i, %.1292.i
  %12 = getelementptr double, ptr %arg.work, i64 %.1292.i
  %13 = getelementptr double, ptr %12, i64 %.1080.i
  %.1321.i = getelementptr double, ptr %13, i64 %.1299.i
  %.1322.i = load double, ptr %.1321.i, align 8, !noalias !207
  %.1335.i = and i64 %.1298.i, 1
  %.1336.not.i = icmp eq i64 %.1335.i, 0
  br i1 %.1336.not.i, label %B484.i, label %B454.i

B454.i:                                           ; preds = %B292.i
  %.1313.i = getelementptr double, ptr %arg.work, i64 %.1311.i
  %.1314.i = load double, ptr %.1313.i, align 8, !noalias !207
  %.1350.i = fneg double %.1314.i
  %.1355.i = fmul double %.1322.i, %.1322.i
  %.1361.i = fdiv double %.1350.i, %.1355.i
  br label %B655.i

B484.i:                                           ; preds = %B292.i
  %.1375.i = fmul double %.1322.i, %.1322.i
  %.1379.i = fdiv double 1.000000e+00, %.1375.i
  %.1388.i = tail call double @llvm.log.f64(double %.1322.i)
  %.1391.i = fmul double %.1388.i, 2.000000e+00
  %.1393.i = fadd double %gained.2.085.i, %.1391.i
  %.1400.i = add nsw i64 %.1299.i, 1
  %.1402.i = icmp slt i64 %.1400.i, %.1080.i
  br i1 %.1402.i, label %B572.i, label %B655.i

B572.i:                                           ; preds = %B484.i
  %14 = getelementptr double, ptr %arg.work, i64 %.1311.i
  %.1409.i = getelementptr i8, ptr %14, i64 8
  %.1410.i = load double, ptr %.1409.i, align 8, !noalias !207
  %.1424.i = getelementptr i8, ptr %.1321.i, i64 8
  %.1425.i = load double, ptr %.1424.i, align 8, !noalias !207
  %.1429.i = fdiv double %.1410.i, %.1425.i
  %.1430.i = fmul double %.1429.i, %.1429.i
  %.1432.i = fadd double %.1379.i, %.1430.i
  br label %B655.i

B655.i:                                           ; preds = %B572.i, %B484.i, %B454.i, %B264.i
  %.1361.sink.i = phi double [ %.1361.i, %B454.i ], [ %.861.i, %B264.i ], [ %.1432.i, %B572.i ], [ %.1379.i, %B484.i ]
  %gained.3.1.i = phi double [ %gained.2.085.i, %B454.i ], [ %gained.2.085.i, %B264.i ], [ %.1393.i, %B572.i ], [ %.1393.i, %B484.i ]
  %.1368.i = getelementptr double, ptr %9, i64 %.737.083.i
  store double %.1361.sink.i, ptr %.1368.i, align 8, !noalias !207
  %exitcond.not.i181 = icmp eq i64 %.808.i, %.713.i
  br i1 %exitcond.not.i181, label %fill_prior, label %B232.if.i

B232.if.i:                                        ; preds = %B655.i, %B232.if.lr.ph.i
  %gained.2.085.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i ], [ %gained.3.1.i, %B655.i ]
  %.737.083.i = phi i64 [ 0, %B232.if.lr.ph.i ], [ %.808.i, %B655.i ]
  %.808.i = add nuw nsw i64 %.737.083.i, 1
  %.840.i = getelementptr i64, ptr %7, i64 %.737.083.i
  %.841.i = load i64, ptr %.840.i, align 8, !noalias !207
  %.846.i = icmp slt i64 %.841.i, 0
  br i1 %.846.i, label %B264.i, label %B292.i

fill_prior: ; preds = %B655.i, %residuals
  %gained.2.0.lcssa.i = phi double [ 0.000000e+00, %residuals ], [ %gained.3.1.i, %B655.i ]
  %.155.i182 = getelementptr i8, ptr %0, i64 8
  %.156.i183 = load i64, ptr %.155.i182, align 8, !noalias !210
  %.293.i184 = getelementptr i8, ptr %0, i64 192
  %.294.i185 = load i64, ptr %.293.i184, align 8, !noalias !210
  %.435.i = load i64, ptr %0, align 8, !noalias !210
  %.572.i = getelementptr i8, ptr %0, i64 56
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !210
  %15 = getelementptr i64, ptr %arg.ints, i64 %.156.i183
  %.579.i = getelementptr i64, ptr %15, i64 %.435.i
  %.580.i = load i64, ptr %.579.i, align 8, !noalias !210
  %.662306.not.i = icmp slt i64 %.580.i, 1
  br i1 %.662306.not.i, label %B224.i, label %B200.if.lr.ph.i

B200.if.lr.ph.i:                                  ; preds = %fill_prior
  %16 = getelementptr double, ptr %arg.work, i64 %.294.i185
  %17 = shl nuw i64 %.580.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %16, i8 0, i64 %17, i1 false), !noalias !210
  br label %B224.i

B224.i:                                           ; preds = %B200.if.lr.ph.i, %fill_prior
  %.988.i = load i64, ptr %.712.i, align 8, !noalias !210
  %.1068309.not.i = icmp slt i64 %.988.i, 1
  br i1 %.1068309.not.i, label %B418.i, label %B330.if.lr.ph.i

B330.if.lr.ph.i:                                  ; preds = %B224.i
  %.846.i186 = getelementptr i8, ptr %0, i64 88
  %.847.i = load i64, ptr %.846.i186, align 8, !noalias !210
  %.1242.i = getelementptr i8, ptr %0, i64 120
  %18 = getelementptr i64, ptr %arg.ints, i64 %.847.i
  %19 = getelementptr double, ptr %arg.work, i64 %.294.i185
  br label %B330.if.i

B418.i:                                           ; preds = %B330.if.i, %B224.i
  %.1407.i = getelementptr i8, ptr %0, i64 48
  %.1408.i = load i64, ptr %.1407.i, align 8, !noalias !210
  %.1488329.not.i = icmp slt i64 %.1408.i, 1
  br i1 %.1488329.not.i, label %assemble, label %B482.if.lr.ph.i

B482.if.lr.ph.i:                                  ; preds = %B418.i
  %20 = getelementptr i64, ptr %arg.ints, i64 %.573.i
  %21 = getelementptr double, ptr %arg.work, i64 %.294.i185
  br label %B482.if.i

B482.loopexit.i:                                  ; preds = %B974.loopexit.i, %B482.if.i
  %exitcond334.not.i = icmp eq i64 %.1501.i, %.1408.i
  br i1 %exitcond334.not.i, label %assemble, label %B482.if.i

B974.loopexit.i:                                  ; preds = %B1232.i, %B974.if.i
  %exitcond333.not.i = icmp eq i64 %.2678.i, %.2028.i
  br i1 %exitcond333.not.i, label %B482.loopexit.i, label %B974.if.i

B1184.i:                                          ; preds = %B1110.if.i
  %.2949.i = add nsw i64 %.2887.0318.i, -1
  %.2953.i = add i64 %.2884.0317.i, 1
  %.3133.i = mul nsw i64 %.2884.0317.i, %.1819.i
  %gep322.i = getelementptr double, ptr %invariant.gep321.i, i64 %.3133.i
  %.3142.i = load double, ptr %gep322.i, align 8, !noalias !210
  %.3144.i = fmul double %.3123.i, %.3142.i
  %.3148.i = fadd double %total.2.3319.i, %.3144.i
  %.2940.i = icmp sgt i64 %.2887.0318.i, 1
  br i1 %.2940.i, label %B1110.if.lr.ph.i, label %B1232.i

B1232.i:                                          ; preds = %B1184.i
  %.2824.i = add nsw i64 %.2762.0325.i, -1
  %.2828.i = add nuw i64 %.2759.0324.i, 1
  %.3162.i = getelementptr double, ptr %30, i64 %.2759.0324.i
  %.3163.i = load double, ptr %.3162.i, align 8, !noalias !210
  %.3165.i = fadd double %.3148.i, %.3163.i
  store double %.3165.i, ptr %.3162.i, align 8, !noalias !210
  %.2815.i = icmp sgt i64 %.2762.0325.i, 1
  br i1 %.2815.i, label %B1076.if.lr.ph.i, label %B974.loopexit.i

B330.if.i:                                        ; preds = %B330.if.i, %B330.if.lr.ph.i
  %.1012.0310.i = phi i64 [ 0, %B330.if.lr.ph.i ], [ %.1081.i187, %B330.if.i ]
  %.1081.i187 = add nuw nsw i64 %.1012.0310.i, 1
  %.1243.i = load i64, ptr %.1242.i, align 8, !noalias !210
  %22 = getelementptr double, ptr %arg.work, i64 %.1243.i
  %.1246.i = getelementptr double, ptr %22, i64 %.1012.0310.i
  %.1247.i = load double, ptr %.1246.i, align 8, !noalias !210
  %.1249.i = fmul double %arg.variance, %.1247.i
  %.1253.i = getelementptr i64, ptr %18, i64 %.1012.0310.i
  %.1254.i = load i64, ptr %.1253.i, align 8, !noalias !210
  %.1258.i = getelementptr double, ptr %19, i64 %.1254.i
  store double %.1249.i, ptr %.1258.i, align 8, !noalias !210
  %exitcond.not.i188 = icmp eq i64 %.1081.i187, %.988.i
  br i1 %exitcond.not.i188, label %B418.i, label %B330.if.i

B482.if.i:                                        ; preds = %B482.loopexit.i, %B482.if.lr.ph.i
  %.1432.0330.i = phi i64 [ 0, %B482.if.lr.ph.i ], [ %.1501.i, %B482.loopexit.i ]
  %.1501.i = add nuw nsw i64 %.1432.0330.i, 1
  %.1580.idx.i = mul i64 %.1432.0330.i, 48
  %.1580.i = getelementptr i8, ptr %20, i64 %.1580.idx.i
  %.1581.i = load i64, ptr %.1580.i, align 8, !noalias !210
  %.1609.i = getelementptr i8, ptr %.1580.i, i64 8
  %.1610.i = load i64, ptr %.1609.i, align 8, !noalias !210
  %23 = getelementptr i64, ptr %arg.ints, i64 %.1581.i
  %.1818.i = getelementptr i8, ptr %23, i64 8
  %.1819.i = load i64, ptr %.1818.i, align 8, !noalias !210
  %24 = getelementptr i64, ptr %arg.ints, i64 %.1610.i
  %.2027.i = getelementptr i8, ptr %24, i64 8
  %.2028.i = load i64, ptr %.2027.i, align 8, !noalias !210
  %.2550.i = getelementptr i8, ptr %.1580.i, i64 16
  %.2551.i = load i64, ptr %.2550.i, align 8, !noalias !210
  %.2579.i = getelementptr i8, ptr %.1580.i, i64 24
  %.2580.i = load i64, ptr %.2579.i, align 8, !noalias !210
  %.2581.i = icmp eq i64 %.2551.i, %.2580.i
  %.2665326.not.i = icmp slt i64 %.2028.i, 1
  br i1 %.2665326.not.i, label %B482.loopexit.i, label %B974.if.lr.ph.i

B974.if.lr.ph.i:                                  ; preds = %B482.if.i
  %.2515.i = getelementptr i8, ptr %.1580.i, i64 40
  %.2516.i = load i64, ptr %.2515.i, align 8, !noalias !210
  %.2486.i = getelementptr i8, ptr %.1580.i, i64 32
  %.2487.i = load i64, ptr %.2486.i, align 8, !noalias !210
  %.2451.i = getelementptr i8, ptr %24, i64 56
  %.2452.i = load i64, ptr %.2451.i, align 8, !noalias !210
  %.2242.i = getelementptr i8, ptr %23, i64 56
  %.2243.i = load i64, ptr %.2242.i, align 8, !noalias !210
  %25 = getelementptr i64, ptr %arg.ints, i64 %.2516.i
  %26 = getelementptr double, ptr %arg.floats, i64 %.2487.i
  %27 = getelementptr double, ptr %arg.work, i64 %.2452.i
  %28 = getelementptr double, ptr %arg.work, i64 %.2243.i
  br label %B974.if.i

B974.if.i:                                        ; preds = %B974.if.lr.ph.i, %B974.loopexit.i
  %.2612.0328.i = phi i64 [ %.2028.i, %B974.if.lr.ph.i ], [ %.2674.i, %B974.loopexit.i ]
  %.2609.0327.i = phi i64 [ 0, %B974.if.lr.ph.i ], [ %.2678.i, %B974.loopexit.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.2612.0328.i, i64 0)
  %29 = add nuw i64 %smax.i, %.2609.0327.i
  %.2674.i = add nsw i64 %.2612.0328.i, -1
  %.2678.i = add nuw nsw i64 %.2609.0327.i, 1
  %.2655.sroa.0.0..i = select i1 %.2581.i, i64 %.2609.0327.i, i64 0
  %.2772.i = sub i64 %.1819.i, %.2655.sroa.0.0..i
  %.2815323.not.i = icmp slt i64 %.2772.i, 1
  br i1 %.2815323.not.i, label %B974.loopexit.i, label %B1042.if.lr.ph.i

B1042.if.lr.ph.i:                                 ; preds = %B974.if.i
  %.2710.i = getelementptr i64, ptr %25, i64 %.2609.0327.i
  %.2711.i = load i64, ptr %.2710.i, align 8, !noalias !210
  %invariant.gep.i = getelementptr double, ptr %27, i64 %.2609.0327.i
  %30 = getelementptr double, ptr %21, i64 %.2711.i
  br label %B1076.if.lr.ph.i

B1076.if.lr.ph.i:                                 ; preds = %B1042.if.lr.ph.i, %B1232.i
  %.2762.0325.i = phi i64 [ %.2772.i, %B1042.if.lr.ph.i ], [ %.2824.i, %B1232.i ]
  %.2759.0324.i = phi i64 [ %.2655.sroa.0.0..i, %B1042.if.lr.ph.i ], [ %.2828.i, %B1232.i ]
  %.2897.i = sub i64 %.1819.i, %.2759.0324.i
  %invariant.gep321.i = getelementptr double, ptr %28, i64 %.2759.0324.i
  br label %B1110.if.lr.ph.i

B1110.if.lr.ph.i:                                 ; preds = %B1076.if.lr.ph.i, %B1184.i
  %total.2.3319.i = phi double [ 0.000000e+00, %B1076.if.lr.ph.i ], [ %.3148.i, %B1184.i ]
  %.2887.0318.i = phi i64 [ %.2897.i, %B1076.if.lr.ph.i ], [ %.2949.i, %B1184.i ]
  %.2884.0317.i = phi i64 [ %.2759.0324.i, %B1076.if.lr.ph.i ], [ %.2953.i, %B1184.i ]
  %.3105.i = mul nsw i64 %.2884.0317.i, %.2028.i
  %31 = getelementptr double, ptr %26, i64 %.3105.i
  br label %B1110.if.i

B1110.if.i:                                       ; preds = %B1110.if.i, %B1110.if.lr.ph.i
  %inner.2.4315.i = phi double [ 0.000000e+00, %B1110.if.lr.ph.i ], [ %.3123.i, %B1110.if.i ]
  %.3009.0313.i = phi i64 [ %.2609.0327.i, %B1110.if.lr.ph.i ], [ %.3078.i, %B1110.if.i ]
  %.3078.i = add nuw i64 %.3009.0313.i, 1
  %.3110.i = getelementptr double, ptr %31, i64 %.3009.0313.i
  %.3111.i = load double, ptr %.3110.i, align 8, !noalias !210
  %.3113.i = mul nsw i64 %.3009.0313.i, %.2028.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3113.i
  %.3120.i = load double, ptr %gep.i, align 8, !noalias !210
  %.3121.i = fmul double %.3111.i, %.3120.i
  %.3123.i = fadd double %inner.2.4315.i, %.3121.i
  %exitcond332.not.i = icmp eq i64 %.3078.i, %29
  br i1 %exitcond332.not.i, label %B1184.i, label %B1110.if.i

assemble: ; preds = %B482.loopexit.i, %B418.i
  %.150.i190 = load i64, ptr %0, align 8, !noalias !213
  %.1355238.not.i = icmp slt i64 %.150.i190, 1
  br i1 %.1355238.not.i, label %factorise, label %B400.if.lr.ph.i

factorise: ; preds = %assemble
  %.276248 = getelementptr i8, ptr %0, i64 72
  %.277249 = load i64, ptr %.276248, align 8
  %.414250 = getelementptr i8, ptr %0, i64 64
  %.415251 = load i64, ptr %.414250, align 8
  %.558252 = getelementptr i8, ptr %0, i64 232
  %.559253 = load i64, ptr %.558252, align 8
  %.696254 = getelementptr i8, ptr %0, i64 248
  %.697255 = load i64, ptr %.696254, align 8
  br label %B358

B400.if.lr.ph.i:                                  ; preds = %assemble
  %.1263.i = getelementptr i8, ptr %0, i64 208
  %.1264.i = load i64, ptr %.1263.i, align 8, !noalias !213
  %.1127.i191 = load i64, ptr %.293.i184, align 8, !noalias !213
  %.983.i = getelementptr i8, ptr %0, i64 152
  %.984.i192 = load i64, ptr %.983.i, align 8, !noalias !213
  %.846.i193 = getelementptr i8, ptr %0, i64 40
  %.847.i194 = load i64, ptr %.846.i193, align 8, !noalias !213
  %.703.i = getelementptr i8, ptr %0, i64 32
  %.704.i = load i64, ptr %.703.i, align 8, !noalias !213
  %.566.i = getelementptr i8, ptr %0, i64 24
  %.567.i = load i64, ptr %.566.i, align 8, !noalias !213
  %.423.i = getelementptr i8, ptr %0, i64 16
  %.424.i = load i64, ptr %.423.i, align 8, !noalias !213
  %.287.i196 = load i64, ptr %.155.i182, align 8, !noalias !213
  %32 = getelementptr i64, ptr %arg.ints, i64 %.287.i196
  %33 = getelementptr double, ptr %arg.work, i64 %.1127.i191
  %34 = getelementptr i64, ptr %arg.ints, i64 %.424.i
  %35 = getelementptr double, ptr %arg.work, i64 %.1264.i
  %36 = getelementptr i64, ptr %arg.ints, i64 %.567.i
  %37 = getelementptr i64, ptr %arg.ints, i64 %.704.i
  %38 = getelementptr i64, ptr %arg.ints, i64 %.847.i194
  %39 = getelementptr double, ptr %arg.floats, i64 %.984.i192
  br label %B400.if.i

B400.loopexit.i:                                  ; preds = %B926.if.i, %B748.i
  %exitcond.not.i201 = icmp eq i64 %.1368.i197, %.150.i190
  br i1 %exitcond.not.i201, label %factorise.2, label %B400.if.i

B510.i:                                           ; preds = %B466.if.i, %B400.if.i
  %.1558.i = getelementptr i64, ptr %36, i64 %.1297.0239.i
  %.1559.i = load i64, ptr %.1558.i, align 8, !noalias !213
  %.1565.i = getelementptr i8, ptr %.1558.i, i64 8
  %.1566.i = load i64, ptr %.1565.i, align 8, !noalias !213
  %.1603.i = sub i64 %.1566.i, %.1559.i
  %.1646232.not.i = icmp slt i64 %.1603.i, 1
  br i1 %.1646232.not.i, label %B748.i, label %B564.if.i

B564.loopexit.i:                                  ; preds = %B674.if.i, %B564.if.i
  %.1646.i = icmp samesign ugt i64 %.1593.0234.i, 1
  br i1 %.1646.i, label %B564.if.i, label %B748.i

B748.i:                                           ; preds = %B564.loopexit.i, %B510.i
  %.1873.i = getelementptr double, ptr %39, i64 %.1297.0239.i
  %.1874.i = load double, ptr %.1873.i, align 8, !noalias !213
  %.1884.i = getelementptr double, ptr %35, i64 %.1297.0239.i
  %.1885.i = load double, ptr %.1884.i, align 8, !noalias !213
  %.1887.i = fmul double %.1874.i, %.1885.i
  %.1888.i = tail call double @sqrt(double %.1887.i)
  %.1893.i = tail call double @llvm.log.f64(double %.1888.i)
  %.1894.i = fmul double %.1893.i, 2.000000e+00
  %.1896.i = fadd double %log_determinant.2.0241.i, %.1894.i
  %.1907.i = getelementptr double, ptr %33, i64 %.1401.i
  store double %.1888.i, ptr %.1907.i, align 8, !noalias !213
  %.1910.i = add nsw i64 %.1401.i, 1
  %.1952.i = sub i64 %.1408.i200, %.1910.i
  %.1995235.not.i = icmp slt i64 %.1952.i, 1
  br i1 %.1995235.not.i, label %B400.loopexit.i, label %B926.if.i

B400.if.i:                                        ; preds = %B400.loopexit.i, %B400.if.lr.ph.i
  %log_determinant.2.0241.i = phi double [ 0.000000e+00, %B400.if.lr.ph.i ], [ %.1896.i, %B400.loopexit.i ]
  %.1297.0239.i = phi i64 [ 0, %B400.if.lr.ph.i ], [ %.1368.i197, %B400.loopexit.i ]
  %.1368.i197 = add nuw nsw i64 %.1297.0239.i, 1
  %.1400.i198 = getelementptr i64, ptr %32, i64 %.1297.0239.i
  %.1401.i = load i64, ptr %.1400.i198, align 8, !noalias !213
  %.1407.i199 = getelementptr i8, ptr %.1400.i198, i64 8
  %.1408.i200 = load i64, ptr %.1407.i199, align 8, !noalias !213
  %.1453.i = sub i64 %.1408.i200, %.1401.i
  %.1496226.not.i = icmp slt i64 %.1453.i, 1
  br i1 %.1496226.not.i, label %B510.i, label %B466.if.i

B466.if.i:                                        ; preds = %B400.if.i, %B466.if.i
  %.1443.0228.i = phi i64 [ %.1505.i, %B466.if.i ], [ %.1453.i, %B400.if.i ]
  %.1440.0227.i = phi i64 [ %.1509.i, %B466.if.i ], [ %.1401.i, %B400.if.i ]
  %.1505.i = add nsw i64 %.1443.0228.i, -1
  %.1509.i = add i64 %.1440.0227.i, 1
  %.1537.i = getelementptr double, ptr %33, i64 %.1440.0227.i
  %.1538.i = load double, ptr %.1537.i, align 8, !noalias !213
  %.1542.i = getelementptr i64, ptr %34, i64 %.1440.0227.i
  %.1543.i = load i64, ptr %.1542.i, align 8, !noalias !213
  %.1547.i = getelementptr double, ptr %35, i64 %.1543.i
  store double %.1538.i, ptr %.1547.i, align 8, !noalias !213
  %.1496.i = icmp samesign ugt i64 %.1443.0228.i, 1
  br i1 %.1496.i, label %B466.if.i, label %B510.i

B564.if.i:                                        ; preds = %B510.i, %B564.loopexit.i
  %.1593.0234.i = phi i64 [ %.1655.i, %B564.loopexit.i ], [ %.1603.i, %B510.i ]
  %.1590.0233.i = phi i64 [ %.1659.i, %B564.loopexit.i ], [ %.1559.i, %B510.i ]
  %.1655.i = add nsw i64 %.1593.0234.i, -1
  %.1659.i = add i64 %.1590.0233.i, 1
  %.1687.i = getelementptr i64, ptr %37, i64 %.1590.0233.i
  %.1688.i = load i64, ptr %.1687.i, align 8, !noalias !213
  %.1692.i = getelementptr double, ptr %33, i64 %.1688.i
  %.1693.i = load double, ptr %.1692.i, align 8, !noalias !213
  %.1697.i = getelementptr i64, ptr %38, i64 %.1590.0233.i
  %.1698.i = load i64, ptr %.1697.i, align 8, !noalias !213
  %.1702.i = getelementptr double, ptr %39, i64 %.1698.i
  %.1703.i = load double, ptr %.1702.i, align 8, !noalias !213
  %.1704.i = fmul double %.1693.i, %.1703.i
  %40 = getelementptr i64, ptr %32, i64 %.1698.i
  %.1717.i = getelementptr i8, ptr %40, i64 8
  %.1718.i = load i64, ptr %.1717.i, align 8, !noalias !213
  %.1755.i = sub i64 %.1718.i, %.1688.i
  %.1798229.not.i = icmp slt i64 %.1755.i, 1
  br i1 %.1798229.not.i, label %B564.loopexit.i, label %B674.if.i

B674.if.i:                                        ; preds = %B564.if.i, %B674.if.i
  %.1745.0231.i = phi i64 [ %.1807.i, %B674.if.i ], [ %.1755.i, %B564.if.i ]
  %.1742.0230.i = phi i64 [ %.1811.i, %B674.if.i ], [ %.1688.i, %B564.if.i ]
  %.1807.i = add nsw i64 %.1745.0231.i, -1
  %.1811.i = add i64 %.1742.0230.i, 1
  %.1839.i = getelementptr i64, ptr %34, i64 %.1742.0230.i
  %.1840.i = load i64, ptr %.1839.i, align 8, !noalias !213
  %.1844.i = getelementptr double, ptr %35, i64 %.1840.i
  %.1845.i = load double, ptr %.1844.i, align 8, !noalias !213
  %.1849.i = getelementptr double, ptr %33, i64 %.1742.0230.i
  %.1850.i = load double, ptr %.1849.i, align 8, !noalias !213
  %.1852.i = fmul double %.1704.i, %.1850.i
  %.1853.i = fsub double %.1845.i, %.1852.i
  store double %.1853.i, ptr %.1844.i, align 8, !noalias !213
  %.1798.i = icmp samesign ugt i64 %.1745.0231.i, 1
  br i1 %.1798.i, label %B674.if.i, label %B564.loopexit.i

B926.if.i:                                        ; preds = %B748.i, %B926.if.i
  %.1942.0237.i = phi i64 [ %.2004.i, %B926.if.i ], [ %.1952.i, %B748.i ]
  %.1939.0236.i = phi i64 [ %.2008.i, %B926.if.i ], [ %.1910.i, %B748.i ]
  %.2004.i = add nsw i64 %.1942.0237.i, -1
  %.2008.i = add i64 %.1939.0236.i, 1
  %.2036.i = getelementptr i64, ptr %34, i64 %.1939.0236.i
  %.2037.i = load i64, ptr %.2036.i, align 8, !noalias !213
  %.2041.i = getelementptr double, ptr %35, i64 %.2037.i
  %.2042.i = load double, ptr %.2041.i, align 8, !noalias !213
  %.2044.i = fmul double %.1874.i, %.2042.i
  %.2049.i = fdiv double %.2044.i, %.1888.i
  %.2053.i = getelementptr double, ptr %33, i64 %.1939.0236.i
  store double %.2049.i, ptr %.2053.i, align 8, !noalias !213
  %.1995.i = icmp samesign ugt i64 %.1942.0237.i, 1
  br i1 %.1995.i, label %B926.if.i, label %B400.loopexit.i

factorise.2: ; preds = %B400.loopexit.i
  %.841.pre = load i64, ptr %0, align 8
  %.276 = getelementptr i8, ptr %0, i64 72
  %.277 = load i64, ptr %.276, align 8
  %.414 = getelementptr i8, ptr %0, i64 64
  %.415 = load i64, ptr %.414, align 8
  %.558 = getelementptr i8, ptr %0, i64 232
  %.559 = load i64, ptr %.558, align 8
  %.696 = getelementptr i8, ptr %0, i64 248
  %.697 = load i64, ptr %.696, align 8
  %.921230.not = icmp slt i64 %.841.pre, 1
  br i1 %.921230.not, label %B358, label %B334.if.lr.ph

B334.if.lr.ph:                                    ; preds = %factorise.2
  %41 = getelementptr double, ptr %arg.work, i64 %.697
  %42 = shl nuw i64 %.841.pre, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %41, i8 0, i64 %42, i1 false)
  br label %B358

B358:                                             ; preds = %factorise, %B334.if.lr.ph, %factorise.2
  %.697262 = phi i64 [ %.697255, %factorise ], [ %.697, %B334.if.lr.ph ], [ %.697, %factorise.2 ]
  %.696261 = phi ptr [ %.696254, %factorise ], [ %.696, %B334.if.lr.ph ], [ %.696, %factorise.2 ]
  %.559260 = phi i64 [ %.559253, %factorise ], [ %.559, %B334.if.lr.ph ], [ %.559, %factorise.2 ]
  %.415259 = phi i64 [ %.415251, %factorise ], [ %.415, %B334.if.lr.ph ], [ %.415, %factorise.2 ]
  %.277258 = phi i64 [ %.277249, %factorise ], [ %.277, %B334.if.lr.ph ], [ %.277, %factorise.2 ]
  %log_determinant.2.0.lcssa.i257 = phi double [ 0.000000e+00, %factorise ], [ %.1896.i, %B334.if.lr.ph ], [ %.1896.i, %factorise.2 ]
  %.1051240.not = icmp slt i64 %.415259, 1
  br i1 %.1051240.not, label %B790, label %B384.if.lr.ph

B384.if.lr.ph:                                    ; preds = %B358
  %43 = getelementptr i64, ptr %arg.ints, i64 %.277258
  %44 = getelementptr double, ptr %arg.work, i64 %.559260
  %45 = getelementptr double, ptr %arg.work, i64 %.697262
  br label %B384.if

B384.loopexit:                                    ; preds = %B754, %B384.if
  %exitcond244.not = icmp eq i64 %.1064, %.415259
  br i1 %exitcond244.not, label %B790, label %B384.if

B754:                                             ; preds = %B688.if
  %.1842 = getelementptr double, ptr %58, i64 %.1588.0238
  store double %.1825, ptr %.1842, align 8
  %exitcond243.not = icmp eq i64 %.1657, %.1348
  br i1 %exitcond243.not, label %B384.loopexit, label %B688.if.lr.ph

B790:                                             ; preds = %B384.loopexit, %B358
  %.720.i202 = load i64, ptr %0, align 8, !noalias !216
  %.80294.not.i = icmp slt i64 %.720.i202, 1
  br i1 %.80294.not.i, label %backward_solve, label %B232.if.lr.ph.i203

B232.if.lr.ph.i203:                               ; preds = %B790
  %.573.i205 = load i64, ptr %.696261, align 8, !noalias !217
  %.435.i206 = load i64, ptr %.293.i184, align 8, !noalias !217
  %.290.i = getelementptr i8, ptr %0, i64 16
  %.291.i = load i64, ptr %.290.i, align 8, !noalias !217
  %.153.i = load i64, ptr %.155.i182, align 8, !noalias !217
  %46 = getelementptr double, ptr %arg.work, i64 %.573.i205
  %47 = getelementptr i64, ptr %arg.ints, i64 %.153.i
  %48 = getelementptr double, ptr %arg.work, i64 %.435.i206
  %.998.i = getelementptr i8, ptr %0, i64 152
  %49 = getelementptr i64, ptr %arg.ints, i64 %.291.i
  br label %B232.if.i207

B232.loopexit.i:                                  ; preds = %B428.if.i, %B232.if.i207
  %exitcond.not.i209 = icmp eq i64 %.815.i208, %.720.i202
  br i1 %exitcond.not.i209, label %forward_solve, label %B232.if.i207

B232.if.i207:                                     ; preds = %B232.loopexit.i, %B232.if.lr.ph.i203
  %square.2.097.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i203 ], [ %.1019.i, %B232.loopexit.i ]
  %.744.095.i = phi i64 [ 0, %B232.if.lr.ph.i203 ], [ %.815.i208, %B232.loopexit.i ]
  %.815.i208 = add nuw nsw i64 %.744.095.i, 1
  %.843.i = getelementptr double, ptr %46, i64 %.744.095.i
  %.844.i = load double, ptr %.843.i, align 8, !noalias !217
  %.848.i = getelementptr i64, ptr %47, i64 %.744.095.i
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !217
  %.853.i = getelementptr double, ptr %48, i64 %.849.i
  %.854.i = load double, ptr %.853.i, align 8, !noalias !217
  %.858.i = fdiv double %.844.i, %.854.i
  %.999.i = load i64, ptr %.998.i, align 8, !noalias !217
  %50 = getelementptr double, ptr %arg.floats, i64 %.999.i
  %.1002.i = getelementptr double, ptr %50, i64 %.744.095.i
  %.1003.i = load double, ptr %.1002.i, align 8, !noalias !217
  %.1005.i = fmul double %.858.i, %.1003.i
  store double %.1005.i, ptr %.843.i, align 8, !noalias !217
  %.1017.i = fmul double %.858.i, %.1005.i
  %.1019.i = fadd double %square.2.097.i, %.1017.i
  %.1029.i = load i64, ptr %.848.i, align 8, !noalias !217
  %.1030.i = add nsw i64 %.1029.i, 1
  %.1035.i = getelementptr i8, ptr %.848.i, i64 8
  %.1036.i = load i64, ptr %.1035.i, align 8, !noalias !217
  %.1073.i = sub i64 %.1036.i, %.1030.i
  %.111691.not.i = icmp slt i64 %.1073.i, 1
  br i1 %.111691.not.i, label %B232.loopexit.i, label %B428.if.i

B428.if.i:                                        ; preds = %B232.if.i207, %B428.if.i
  %.1063.093.i = phi i64 [ %.1125.i, %B428.if.i ], [ %.1073.i, %B232.if.i207 ]
  %.1060.092.i = phi i64 [ %.1129.i, %B428.if.i ], [ %.1030.i, %B232.if.i207 ]
  %.1125.i = add nsw i64 %.1063.093.i, -1
  %.1129.i = add i64 %.1060.092.i, 1
  %.1157.i = getelementptr i64, ptr %49, i64 %.1060.092.i
  %.1158.i = load i64, ptr %.1157.i, align 8, !noalias !217
  %.1162.i = getelementptr double, ptr %46, i64 %.1158.i
  %.1163.i = load double, ptr %.1162.i, align 8, !noalias !217
  %.1167.i = getelementptr double, ptr %48, i64 %.1060.092.i
  %.1168.i = load double, ptr %.1167.i, align 8, !noalias !217
  %.1170.i = fmul double %.858.i, %.1168.i
  %.1171.i = fsub double %.1163.i, %.1170.i
  store double %.1171.i, ptr %.1162.i, align 8, !noalias !217
  %.1116.i = icmp samesign ugt i64 %.1063.093.i, 1
  br i1 %.1116.i, label %B428.if.i, label %B232.loopexit.i

forward_solve: ; preds = %B232.loopexit.i
  %.707.i.pr = load i64, ptr %0, align 8, !noalias !220
  %.79095.not.i = icmp slt i64 %.707.i.pr, 1
  br i1 %.79095.not.i, label %backward_solve, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %forward_solve
  %.564.i = load i64, ptr %.696261, align 8, !noalias !220
  %.427.i = load i64, ptr %.293.i184, align 8, !noalias !220
  %.284.i = load i64, ptr %.290.i, align 8, !noalias !220
  %.147.i = load i64, ptr %.155.i182, align 8, !noalias !220
  %51 = getelementptr double, ptr %arg.work, i64 %.564.i
  %52 = getelementptr i64, ptr %arg.ints, i64 %.147.i
  %53 = getelementptr double, ptr %arg.work, i64 %.427.i
  %54 = getelementptr i64, ptr %arg.ints, i64 %.284.i
  br label %B238.if.i

B368.i:                                           ; preds = %B314.if.i, %B238.if.i
  %total.2.1.lcssa.i218 = phi double [ %.836.i, %B238.if.i ], [ %.988.i217, %B314.if.i ]
  %.1005.i219 = getelementptr double, ptr %53, i64 %.845.i
  %.1006.i = load double, ptr %.1005.i219, align 8, !noalias !220
  %.1011.i = fdiv double %total.2.1.lcssa.i218, %.1006.i
  store double %.1011.i, ptr %.835.i, align 8, !noalias !220
  %.790.i = icmp samesign ugt i64 %.732.097.in.i, 1
  br i1 %.790.i, label %B238.if.i, label %backward_solve

B238.if.i:                                        ; preds = %B368.i, %B238.if.lr.ph.i
  %.732.097.in.i = phi i64 [ %.707.i.pr, %B238.if.lr.ph.i ], [ %.732.097.i, %B368.i ]
  %.732.097.i = add nsw i64 %.732.097.in.i, -1
  %.835.i = getelementptr double, ptr %51, i64 %.732.097.i
  %.836.i = load double, ptr %.835.i, align 8, !noalias !220
  %.844.i210 = getelementptr i64, ptr %52, i64 %.732.097.i
  %.845.i = load i64, ptr %.844.i210, align 8, !noalias !220
  %.846.i211 = add nsw i64 %.845.i, 1
  %.852.i = getelementptr i8, ptr %.844.i210, i64 8
  %.853.i212 = load i64, ptr %.852.i, align 8, !noalias !220
  %.890.i = sub i64 %.853.i212, %.846.i211
  %.93390.not.i = icmp slt i64 %.890.i, 1
  br i1 %.93390.not.i, label %B368.i, label %B314.if.i

B314.if.i:                                        ; preds = %B238.if.i, %B314.if.i
  %total.2.193.i = phi double [ %.988.i217, %B314.if.i ], [ %.836.i, %B238.if.i ]
  %.880.092.i = phi i64 [ %.942.i, %B314.if.i ], [ %.890.i, %B238.if.i ]
  %.877.091.i = phi i64 [ %.946.i, %B314.if.i ], [ %.846.i211, %B238.if.i ]
  %.942.i = add nsw i64 %.880.092.i, -1
  %.946.i = add i64 %.877.091.i, 1
  %.974.i = getelementptr double, ptr %53, i64 %.877.091.i
  %.975.i = load double, ptr %.974.i, align 8, !noalias !220
  %.979.i213 = getelementptr i64, ptr %54, i64 %.877.091.i
  %.980.i214 = load i64, ptr %.979.i213, align 8, !noalias !220
  %.984.i215 = getelementptr double, ptr %51, i64 %.980.i214
  %.985.i216 = load double, ptr %.984.i215, align 8, !noalias !220
  %.986.i = fmul double %.975.i, %.985.i216
  %.988.i217 = fsub double %total.2.193.i, %.986.i
  %.933.i = icmp samesign ugt i64 %.880.092.i, 1
  br i1 %.933.i, label %B314.if.i, label %B368.i

backward_solve: ; preds = %B368.i, %B790, %forward_solve
  %square.2.0.lcssa.i226 = phi double [ 0.000000e+00, %B790 ], [ %.1019.i, %forward_solve ], [ %.1019.i, %B368.i ]
  %.136 = fadd double %gained.2.0.lcssa.i, %log_determinant.2.0.lcssa.i257
  store double %square.2.0.lcssa.i226, ptr %retptr, align 8
  %retptr.repack177 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.136, ptr %retptr.repack177, align 8
  ret void

B384.if:                                          ; preds = %B384.if.lr.ph, %B384.loopexit
  %.995.0241 = phi i64 [ 0, %B384.if.lr.ph ], [ %.1064, %B384.loopexit ]
  %.1064 = add nuw nsw i64 %.995.0241, 1
  %.1111.idx = shl i64 %.995.0241, 4
  %.1111 = getelementptr i8, ptr %43, i64 %.1111.idx
  %.1112 = load i64, ptr %.1111, align 8
  %55 = getelementptr i64, ptr %arg.ints, i64 %.1112
  %.1347 = getelementptr i8, ptr %55, i64 8
  %.1348 = load i64, ptr %.1347, align 8
  %.1644237.not = icmp slt i64 %.1348, 1
  br i1 %.1644237.not, label %B384.loopexit, label %B654.if.lr.ph

B654.if.lr.ph:                                    ; preds = %B384.if
  %.1556 = getelementptr i8, ptr %55, i64 56
  %.1557 = load i64, ptr %.1556, align 8
  %.1135 = getelementptr i8, ptr %.1111, i64 8
  %.1136 = load i64, ptr %.1135, align 8
  %56 = getelementptr double, ptr %arg.work, i64 %.1557
  %57 = getelementptr double, ptr %44, i64 %.1136
  %58 = getelementptr double, ptr %45, i64 %.1136
  br label %B688.if.lr.ph

B688.if.lr.ph:                                    ; preds = %B754, %B654.if.lr.ph
  %.1588.0238 = phi i64 [ 0, %B654.if.lr.ph ], [ %.1657, %B754 ]
  %.1657 = add nuw nsw i64 %.1588.0238, 1
  %invariant.gep = getelementptr double, ptr %56, i64 %.1588.0238
  br label %B688.if

B688.if:                                          ; preds = %B688.if.lr.ph, %B688.if
  %total.2.2236 = phi double [ 0.000000e+00, %B688.if.lr.ph ], [ %.1825, %B688.if ]
  %.1713.0234 = phi i64 [ %.1588.0238, %B688.if.lr.ph ], [ %.1782, %B688.if ]
  %.1782 = add nuw i64 %.1713.0234, 1
  %.1808 = mul nsw i64 %.1713.0234, %.1348
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1808
  %.1815 = load double, ptr %gep, align 8
  %.1821 = getelementptr double, ptr %57, i64 %.1713.0234
  %.1822 = load double, ptr %.1821, align 8
  %.1823 = fmul double %.1815, %.1822
  %.1825 = fadd double %total.2.2236, %.1823
  %exitcond.not = icmp eq i64 %.1782, %.1348
  br i1 %exitcond.not, label %B754, label %B688.if
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
  %.59 = getelementptr i8, ptr %arg.model, i64 64
  %.60 = load i64, ptr %.59, align 8
  %.61 = inttoptr i64 %.60 to ptr
  %.62 = atomicrmw add ptr %.61, i64 1 monotonic, align 8
  %.108 = getelementptr i8, ptr %arg.model, i64 72
  %.109 = load i64, ptr %.108, align 8
  %.111.not = icmp slt i64 %.62, %.109
  br i1 %.111.not, label %B134, label %common.ret

common.ret:                                       ; preds = %entry, %from_scaled
  %storemerge = phi i64 [ 0, %from_scaled ], [ -3, %entry ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B134:                                             ; preds = %entry
  %.168 = getelementptr i8, ptr %arg.model, i64 56
  %.169 = load i64, ptr %.168, align 8
  %.170 = inttoptr i64 %.169 to ptr
  %.173 = mul nsw i64 %.62, %arg.dim
  %.174 = getelementptr double, ptr %.170, i64 %.173
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !223
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !223
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !223
  %.190.i = getelementptr double, ptr %.174, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !223
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !223
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !223
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !223
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.174, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !223
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i, %B50.i, %B100.i
  %.212 = sitofp i64 %.62 to double
  store double %.212, ptr %arg.out, align 8
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

define internal fastcc void @draw_joint.2(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.x, ptr readonly %arg.noise, ptr writeonly %arg.out, ptr readonly %arg.model) unnamed_addr {
entry:
  %.32.i = alloca [2 x double], align 8
  %.514 = alloca double, align 8
  %.59 = load i64, ptr %arg.model, align 8
  %.60 = inttoptr i64 %.59 to ptr
  %.102 = getelementptr i8, ptr %arg.model, i64 16
  %.103 = load i64, ptr %.102, align 8
  %.104 = inttoptr i64 %.103 to ptr
  %.197 = getelementptr i8, ptr %.60, i64 128
  %.198 = load i64, ptr %.197, align 8
  %.200.not = icmp eq i64 %arg.dim, %.198
  br i1 %.200.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %joint_draw
  %.sink = phi i64 [ 0, %joint_draw ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.303 = load i64, ptr %.60, align 8
  %.305 = add nsw i64 %.303, %arg.dim
  %.308 = tail call ptr @calloc(i64 %.305, i64 8)
  %.314 = icmp eq ptr %.308, null
  br i1 %.314, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.418 = getelementptr i8, ptr %.60, i64 16
  %.419 = load i64, ptr %.418, align 8
  %.420 = getelementptr double, ptr %.308, i64 %.419
  %.509 = getelementptr double, ptr %.308, i64 %.303
  store double 0.000000e+00, ptr %.514, align 8
  call fastcc void @before_likelihood(ptr %.514, ptr %arg.x, ptr %.509, ptr nonnull %.308, ptr %.420, ptr nonnull %.308, ptr nonnull %.60, ptr %.104)
  %.626 = getelementptr i8, ptr %.60, i64 120
  %.627 = load i64, ptr %.626, align 8
  %0 = getelementptr i64, ptr %.60, i64 %.627
  %.122.i = getelementptr i8, ptr %0, i64 176
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !226
  %.224.i = getelementptr i8, ptr %0, i64 24
  %.225.i = load i64, ptr %.224.i, align 8, !noalias !226
  %.314143.not.i = icmp slt i64 %.225.i, 1
  br i1 %.314143.not.i, label %B344.i, label %B108.if.lr.ph.i

B108.if.lr.ph.i:                                  ; preds = %B256
  %.455.i = getelementptr i8, ptr %0, i64 32
  %.693.i = getelementptr i8, ptr %0, i64 40
  %1 = getelementptr double, ptr %.308, i64 %.123.i
  br label %B108.if.i

B258.i:                                           ; preds = %B108.if.i
  %.579.i = getelementptr double, ptr %arg.x, i64 %.571.i
  %.580.i = load double, ptr %.579.i, align 8, !noalias !226
  br label %B328.i

B266.i:                                           ; preds = %B108.if.i
  %.589.i = getelementptr double, ptr %.308, i64 %.571.i
  %.590.i = load double, ptr %.589.i, align 8, !noalias !226
  %.694.i = load i64, ptr %.693.i, align 8, !noalias !226
  %2 = getelementptr double, ptr %.104, i64 %.694.i
  %.698.i = getelementptr double, ptr %2, i64 %.256.0144.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !226
  %.700.i = fsub double %.590.i, %.699.i
  br label %B328.i

B328.i:                                           ; preds = %B266.i, %B258.i
  %"$phi328.1.2.1.i" = phi double [ %.580.i, %B258.i ], [ %.700.i, %B266.i ]
  %.711.i = getelementptr double, ptr %1, i64 %.256.0144.i
  store double %"$phi328.1.2.1.i", ptr %.711.i, align 8, !noalias !226
  %exitcond.not.i = icmp eq i64 %.327.i, %.225.i
  br i1 %exitcond.not.i, label %B344.i, label %B108.if.i

B344.i:                                           ; preds = %B328.i, %B256
  %.836.i = getelementptr i8, ptr %0, i64 48
  %.837.i = load i64, ptr %.836.i, align 8, !noalias !226
  %.917150.not.i = icmp slt i64 %.837.i, 1
  br i1 %.917150.not.i, label %gather.2, label %B416.if.lr.ph.i

B416.if.lr.ph.i:                                  ; preds = %B344.i
  %.728.i = add nsw i64 %.225.i, %.123.i
  %.1061.i = getelementptr i8, ptr %0, i64 56
  br label %B416.if.i

B416.loopexit.i:                                  ; preds = %B580.if.i, %B416.if.i
  %position.2.1.lcssa.i = phi i64 [ %position.3.0153.i, %B416.if.i ], [ %.1827.i, %B580.if.i ]
  %exitcond155.not.i = icmp eq i64 %.930.i, %.837.i
  br i1 %exitcond155.not.i, label %gather.2, label %B416.if.i

B108.if.i:                                        ; preds = %B328.i, %B108.if.lr.ph.i
  %.256.0144.i = phi i64 [ 0, %B108.if.lr.ph.i ], [ %.327.i, %B328.i ]
  %.327.i = add nuw nsw i64 %.256.0144.i, 1
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !226
  %3 = getelementptr i64, ptr %.60, i64 %.456.i
  %.461.idx.i = shl i64 %.256.0144.i, 4
  %.461.i = getelementptr i8, ptr %3, i64 %.461.idx.i
  %.462.i = load i64, ptr %.461.i, align 8, !noalias !226
  %.570.i = getelementptr i8, ptr %.461.i, i64 8
  %.571.i = load i64, ptr %.570.i, align 8, !noalias !226
  %.575.i = icmp eq i64 %.462.i, 0
  br i1 %.575.i, label %B258.i, label %B266.i

B416.if.i:                                        ; preds = %B416.loopexit.i, %B416.if.lr.ph.i
  %position.3.0153.i = phi i64 [ %.728.i, %B416.if.lr.ph.i ], [ %position.2.1.lcssa.i, %B416.loopexit.i ]
  %.861.0151.i = phi i64 [ 0, %B416.if.lr.ph.i ], [ %.930.i, %B416.loopexit.i ]
  %.930.i = add nuw nsw i64 %.861.0151.i, 1
  %.1062.i = load i64, ptr %.1061.i, align 8, !noalias !226
  %4 = getelementptr i64, ptr %.60, i64 %.1062.i
  %.1065.i = getelementptr i64, ptr %4, i64 %.861.0151.i
  %.1066.i = load i64, ptr %.1065.i, align 8, !noalias !226
  %.1278.i = getelementptr i64, ptr %.60, i64 %.1066.i
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !226
  %.1488.i = getelementptr i8, ptr %.1278.i, i64 8
  %.1489.i = load i64, ptr %.1488.i, align 8, !noalias !226
  %.1490.i = mul nsw i64 %.1489.i, %.1279.i
  %.1570146.not.i = icmp slt i64 %.1490.i, 1
  br i1 %.1570146.not.i, label %B416.loopexit.i, label %B580.if.lr.ph.i

B580.if.lr.ph.i:                                  ; preds = %B416.if.i
  %.1816.i = getelementptr i8, ptr %.1278.i, i64 208
  br label %B580.if.i

B580.if.i:                                        ; preds = %B580.if.i, %B580.if.lr.ph.i
  %position.2.1149.i = phi i64 [ %position.3.0153.i, %B580.if.lr.ph.i ], [ %.1827.i, %B580.if.i ]
  %.1514.0147.i = phi i64 [ 0, %B580.if.lr.ph.i ], [ %.1583.i, %B580.if.i ]
  %.1583.i = add nuw nsw i64 %.1514.0147.i, 1
  %.1817.i = load i64, ptr %.1816.i, align 8, !noalias !226
  %5 = getelementptr double, ptr %.308, i64 %.1817.i
  %.1820.i = getelementptr double, ptr %5, i64 %.1514.0147.i
  %.1821.i = load double, ptr %.1820.i, align 8, !noalias !226
  %.1824.i = getelementptr double, ptr %.308, i64 %position.2.1149.i
  store double %.1821.i, ptr %.1824.i, align 8, !noalias !226
  %.1827.i = add nsw i64 %position.2.1149.i, 1
  %exitcond154.not.i = icmp eq i64 %.1583.i, %.1490.i
  br i1 %exitcond154.not.i, label %B416.loopexit.i, label %B580.if.i

gather.2: ; preds = %B416.loopexit.i, %B344.i
  %.758 = load i64, ptr %0, align 8
  %.759 = getelementptr double, ptr %.308, i64 %.758
  %.760 = load double, ptr %.759, align 8
  %.861 = getelementptr i8, ptr %0, i64 168
  %.862 = load i64, ptr %.861, align 8
  %.963 = load i64, ptr %.122.i, align 8
  %.964 = fmul double %.760, %.760
  call fastcc void @joint_forward(ptr %.32.i, i64 %.862, i64 %.963, double %.964, ptr nonnull %.308, ptr nonnull %.60, ptr readonly %.104)
  %.196.i = getelementptr i64, ptr %.60, i64 %.862
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !229
  %.334.i = getelementptr i8, ptr %.196.i, i64 248
  %.335.i = load i64, ptr %.334.i, align 8, !noalias !229
  %.472.i = getelementptr i8, ptr %.196.i, i64 232
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !229
  %.559195.not.i = icmp slt i64 %.197.i, 1
  br i1 %.559195.not.i, label %B274.i, label %B176.if.lr.ph.i

B176.if.lr.ph.i:                                  ; preds = %gather.2
  %6 = getelementptr double, ptr %.308, i64 %.335.i
  %7 = getelementptr double, ptr %.308, i64 %.473.i
  %sqrt = tail call double @llvm.sqrt.f64(double %.964)
  br label %B176.if.i

B274.loopexit.i:                                  ; preds = %B176.if.i
  %.707.i.pr.pre211.pre.i = load i64, ptr %.196.i, align 8, !noalias !232
  br label %B274.i

B274.i:                                           ; preds = %B274.loopexit.i, %gather.2
  %.707.i.pr.pre211.i = phi i64 [ %.707.i.pr.pre211.pre.i, %B274.loopexit.i ], [ %.197.i, %gather.2 ]
  %.763.i = getelementptr i8, ptr %.196.i, i64 144
  %.764.i = load i64, ptr %.763.i, align 8, !noalias !229
  %.765.i = icmp sgt i64 %.764.i, 0
  br i1 %.765.i, label %B328.i15, label %B376.i

B328.i15:                                         ; preds = %B274.i
  %.428.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.429.i.i = load i64, ptr %.428.i.i, align 8, !noalias !235
  %.566.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.567.i.i = load i64, ptr %.566.i.i, align 8, !noalias !235
  %.740.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.741.i.i = load i64, ptr %.740.i.i, align 8, !noalias !235
  %.879.i.i = load i64, ptr %.334.i, align 8, !noalias !235
  %.1016.i.i = getelementptr i8, ptr %.196.i, i64 208
  %.1017.i.i = load i64, ptr %.1016.i.i, align 8, !noalias !235
  %.1154.i.i = getelementptr i8, ptr %.196.i, i64 256
  %.1155.i.i = load i64, ptr %.1154.i.i, align 8, !noalias !235
  %.1193.i.i = shl nuw i64 %.764.i, 1
  %.1195.i.i = sub i64 %.707.i.pr.pre211.i, %.1193.i.i
  %.1281517.not.i.i = icmp slt i64 %.707.i.pr.pre211.i, 1
  br i1 %.1281517.not.i.i, label %B406.i.i, label %B382.if.lr.ph.i.i

B382.if.lr.ph.i.i:                                ; preds = %B328.i15
  %8 = getelementptr double, ptr %.308, i64 %.1017.i.i
  %9 = shl nuw i64 %.707.i.pr.pre211.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 %9, i1 false), !noalias !235
  br label %B406.i.i

B406.i.i:                                         ; preds = %B382.if.lr.ph.i.i, %B328.i15
  %.1331.i.i = mul i64 %.764.i, %.764.i
  %.1411520.i.i = icmp sgt i64 %.1331.i.i, 0
  br i1 %.1411520.i.i, label %B436.if.lr.ph.i.i, label %B460.i.i

B436.if.lr.ph.i.i:                                ; preds = %B406.i.i
  %10 = getelementptr double, ptr %.308, i64 %.1155.i.i
  %11 = shl i64 %.1331.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %11, i1 false), !noalias !235
  br label %B460.i.i

B460.i.i:                                         ; preds = %B436.if.lr.ph.i.i, %B406.i.i
  %.1539526.not.i.i = icmp slt i64 %.1195.i.i, 1
  br i1 %.1539526.not.i.i, label %B626.i.i, label %B486.if.lr.ph.i.i

B486.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %12 = getelementptr i64, ptr %.60, i64 %.429.i.i
  %13 = getelementptr i64, ptr %.60, i64 %.567.i.i
  %14 = getelementptr double, ptr %.308, i64 %.1017.i.i
  %15 = getelementptr double, ptr %.308, i64 %.741.i.i
  %16 = getelementptr double, ptr %.308, i64 %.879.i.i
  br label %B486.if.i.i

B486.loopexit.i.i:                                ; preds = %B542.if.i.i, %B486.if.i.i
  %exitcond.not.i.i = icmp eq i64 %.1552.i.i, %.1195.i.i
  br i1 %exitcond.not.i.i, label %B626.i.i, label %B486.if.i.i

B626.i.i:                                         ; preds = %B486.loopexit.i.i, %B460.i.i
  %.1829535555.i.i = icmp sgt i64 %.1193.i.i, 0
  br i1 %.1829535555.i.i, label %B652.if.lr.ph.i.i, label %B1030.if.lr.ph.i.i

B652.if.lr.ph.i.i:                                ; preds = %B626.i.i
  %.2006.i.i = getelementptr i8, ptr %.196.i, i64 152
  %17 = getelementptr i64, ptr %.60, i64 %.429.i.i
  %18 = getelementptr i64, ptr %.60, i64 %.567.i.i
  %19 = getelementptr double, ptr %.308, i64 %.1155.i.i
  %20 = getelementptr double, ptr %.308, i64 %.741.i.i
  br label %B652.if.i.i

B652.loopexit.i.i:                                ; preds = %B762.loopexit.i.i, %B652.if.i.i
  %.1829.i.i = icmp sgt i64 %.1776.0537.i.i, 1
  br i1 %.1829.i.i, label %B652.if.i.i, label %B1030.if.lr.ph.i.i

B762.loopexit.i.i:                                ; preds = %B1563.i.i, %B762.if.i.i
  %.2108.i.i = icmp sgt i64 %.2055.0534.i.i, 1
  br i1 %.2108.i.i, label %B762.if.i.i, label %B652.loopexit.i.i

B1030.if.lr.ph.i.i:                               ; preds = %B652.loopexit.i.i, %B626.i.i
  %21 = getelementptr double, ptr %.308, i64 %.1155.i.i
  %22 = getelementptr double, ptr %.308, i64 %.1017.i.i
  %23 = getelementptr double, ptr %22, i64 %.1195.i.i
  %24 = getelementptr double, ptr %.308, i64 %.879.i.i
  %25 = getelementptr double, ptr %24, i64 %.1195.i.i
  br label %B1064.if.lr.ph.i.i

B1514.preheader.i.i:                              ; preds = %B1454.i.i
  br i1 %.1281517.not.i.i, label %spread_noise, label %B1514.if.i.i

B1188.i.i:                                        ; preds = %B1118.if.i.i, %B1064.if.i.i
  %total.5.2.lcssa.i.i = phi double [ %.2795.i.i, %B1064.if.i.i ], [ %.2937.i.i, %B1118.if.i.i ]
  %.2947.i.i = icmp eq i64 %.2567.0546.i.i, %.2689.0543.i.i
  br i1 %.2947.i.i, label %B1204.i.i, label %B1270.i.i

B1204.i.i:                                        ; preds = %B1188.i.i
  %.12.i.i.i = fcmp olt double %total.5.2.lcssa.i.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %total.5.2.lcssa.i.i
  %sqrt.i.i = tail call double @llvm.sqrt.f64(double %.13.i.i.i)
  br label %B1342.i.i

B1270.i.i:                                        ; preds = %B1188.i.i
  %.2987.i.i = mul nuw nsw i64 %.2689.0543.i.i, %.764.i
  %26 = getelementptr double, ptr %21, i64 %.2987.i.i
  %.2993.i.i = getelementptr double, ptr %26, i64 %.2689.0543.i.i
  %.2994.i.i = load double, ptr %.2993.i.i, align 8, !noalias !235
  %.2995.i.i = fcmp ogt double %.2994.i.i, 0.000000e+00
  br i1 %.2995.i.i, label %B1304.i.i, label %B1342.i.i

B1304.i.i:                                        ; preds = %B1270.i.i
  %.3011.i.i = fdiv double %total.5.2.lcssa.i.i, %.2994.i.i
  br label %B1342.i.i

B1342.i.i:                                        ; preds = %B1304.i.i, %B1270.i.i, %B1204.i.i
  %total.6.2.i.i = phi double [ %sqrt.i.i, %B1204.i.i ], [ %.3011.i.i, %B1304.i.i ], [ 0.000000e+00, %B1270.i.i ]
  store double %total.6.2.i.i, ptr %.2794.i.i, align 8, !noalias !235
  %.3042.i.i = load double, ptr %.3041.i.i, align 8, !noalias !235
  %.idx497.i.i = shl i64 %.2689.0543.i.i, 4
  %27 = getelementptr i8, ptr %25, i64 %.idx497.i.i
  %.3053.i.i = getelementptr i8, ptr %27, i64 8
  %.3054.i.i = load double, ptr %.3053.i.i, align 8, !noalias !235
  %.3056.i.i = fmul double %total.6.2.i.i, %.3054.i.i
  %.3059.i.i = fadd double %.3042.i.i, %.3056.i.i
  store double %.3059.i.i, ptr %.3041.i.i, align 8, !noalias !235
  br i1 %.2947.i.i, label %B1454.i.i, label %B1064.if.i.i

B1454.i.i:                                        ; preds = %B1342.i.i
  %.2636.i.i = add i64 %.2567.0546.i.i, 1
  store double 0.000000e+00, ptr %31, align 8, !noalias !235
  %exitcond553.not.i.i = icmp eq i64 %.2636.i.i, %.764.i
  br i1 %exitcond553.not.i.i, label %B1514.preheader.i.i, label %B1064.if.lr.ph.i.i

B1563.i.i:                                        ; preds = %B898.else.if.i.i, %B828.if.i.i
  %.2247.i.i = icmp samesign ugt i64 %.2194.0531.i.i, 1
  br i1 %.2247.i.i, label %B828.if.i.i, label %B762.loopexit.i.i

B486.if.i.i:                                      ; preds = %B486.loopexit.i.i, %B486.if.lr.ph.i.i
  %.1483.0527.i.i = phi i64 [ 0, %B486.if.lr.ph.i.i ], [ %.1552.i.i, %B486.loopexit.i.i ]
  %.1552.i.i = add nuw nsw i64 %.1483.0527.i.i, 1
  %.1584.i.i = getelementptr i64, ptr %12, i64 %.1483.0527.i.i
  %.1585.i.i = load i64, ptr %.1584.i.i, align 8, !noalias !235
  %.1591.i.i = getelementptr i8, ptr %.1584.i.i, i64 8
  %.1592.i.i = load i64, ptr %.1591.i.i, align 8, !noalias !235
  %.1629.i.i = sub i64 %.1592.i.i, %.1585.i.i
  %.1672523.not.i.i = icmp slt i64 %.1629.i.i, 1
  br i1 %.1672523.not.i.i, label %B486.loopexit.i.i, label %B542.if.lr.ph.i.i

B542.if.lr.ph.i.i:                                ; preds = %B486.if.i.i
  %.1729.i.i = getelementptr double, ptr %16, i64 %.1483.0527.i.i
  br label %B542.if.i.i

B542.if.i.i:                                      ; preds = %B542.if.i.i, %B542.if.lr.ph.i.i
  %.1619.0525.i.i = phi i64 [ %.1629.i.i, %B542.if.lr.ph.i.i ], [ %.1681.i.i, %B542.if.i.i ]
  %.1616.0524.i.i = phi i64 [ %.1585.i.i, %B542.if.lr.ph.i.i ], [ %.1685.i.i, %B542.if.i.i ]
  %.1681.i.i = add nsw i64 %.1619.0525.i.i, -1
  %.1685.i.i = add i64 %.1616.0524.i.i, 1
  %.1713.i.i = getelementptr i64, ptr %13, i64 %.1616.0524.i.i
  %.1714.i.i = load i64, ptr %.1713.i.i, align 8, !noalias !235
  %.1718.i.i = getelementptr double, ptr %14, i64 %.1714.i.i
  %.1719.i.i = load double, ptr %.1718.i.i, align 8, !noalias !235
  %.1723.i.i = getelementptr double, ptr %15, i64 %.1616.0524.i.i
  %.1724.i.i = load double, ptr %.1723.i.i, align 8, !noalias !235
  %.1730.i.i = load double, ptr %.1729.i.i, align 8, !noalias !235
  %.1731.i.i = fmul double %.1724.i.i, %.1730.i.i
  %.1732.i.i = fadd double %.1719.i.i, %.1731.i.i
  store double %.1732.i.i, ptr %.1718.i.i, align 8, !noalias !235
  %.1672.i.i = icmp samesign ugt i64 %.1619.0525.i.i, 1
  br i1 %.1672.i.i, label %B542.if.i.i, label %B486.loopexit.i.i

B652.if.i.i:                                      ; preds = %B652.loopexit.i.i, %B652.if.lr.ph.i.i
  %.1776.0537.i.i = phi i64 [ %.1193.i.i, %B652.if.lr.ph.i.i ], [ %.1838.i.i, %B652.loopexit.i.i ]
  %.1773.0536.i.i = phi i64 [ %.1195.i.i, %B652.if.lr.ph.i.i ], [ %.1842.i.i, %B652.loopexit.i.i ]
  %.1838.i.i = add nsw i64 %.1776.0537.i.i, -1
  %.1842.i.i = add i64 %.1773.0536.i.i, 1
  %.2007.i.i = load i64, ptr %.2006.i.i, align 8, !noalias !235
  %28 = getelementptr double, ptr %.104, i64 %.2007.i.i
  %.2011.i.i = getelementptr double, ptr %28, i64 %.1773.0536.i.i
  %.2012.i.i = load double, ptr %.2011.i.i, align 8, !noalias !235
  %.2020.i.i = getelementptr i64, ptr %17, i64 %.1773.0536.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !235
  %.2027.i.i = getelementptr i8, ptr %.2020.i.i, i64 8
  %.2028.i.i = load i64, ptr %.2027.i.i, align 8, !noalias !235
  %.2065.i.i = sub i64 %.2028.i.i, %.2021.i.i
  %.2108532.not.i.i = icmp slt i64 %.2065.i.i, 1
  br i1 %.2108532.not.i.i, label %B652.loopexit.i.i, label %B762.if.i.i

B762.if.i.i:                                      ; preds = %B652.if.i.i, %B762.loopexit.i.i
  %.2055.0534.i.i = phi i64 [ %.2117.i.i, %B762.loopexit.i.i ], [ %.2065.i.i, %B652.if.i.i ]
  %.2052.0533.i.i = phi i64 [ %.2121.i.i, %B762.loopexit.i.i ], [ %.2021.i.i, %B652.if.i.i ]
  %.2117.i.i = add nsw i64 %.2055.0534.i.i, -1
  %.2121.i.i = add i64 %.2052.0533.i.i, 1
  %.2165.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !235
  %.2204.i.i = sub i64 %.2121.i.i, %.2165.i.i
  %.2247529.not.i.i = icmp slt i64 %.2204.i.i, 1
  br i1 %.2247529.not.i.i, label %B762.loopexit.i.i, label %B828.if.lr.ph.i.i

B828.if.lr.ph.i.i:                                ; preds = %B762.if.i.i
  %.2153.i.i = getelementptr i64, ptr %18, i64 %.2052.0533.i.i
  %.2154.i.i = load i64, ptr %.2153.i.i, align 8, !noalias !235
  %.2156.i.i = sub nsw i64 %.2154.i.i, %.1195.i.i
  %.2310.0.i.i = and i64 %.2156.i.i, 1
  %.2340.not.i.i = icmp eq i64 %.2310.0.i.i, 0
  %.2403.0.i.i = ashr i64 %.2156.i.i, 1
  %.2437.i.i = mul nsw i64 %.2403.0.i.i, %.764.i
  %29 = getelementptr double, ptr %19, i64 %.2437.i.i
  %.2491.i.i = getelementptr double, ptr %20, i64 %.2052.0533.i.i
  br label %B828.if.i.i

B828.if.i.i:                                      ; preds = %B828.if.lr.ph.i.i, %B1563.i.i
  %.2194.0531.i.i = phi i64 [ %.2204.i.i, %B828.if.lr.ph.i.i ], [ %.2256.i.i, %B1563.i.i ]
  %.2191.0530.i.i = phi i64 [ %.2165.i.i, %B828.if.lr.ph.i.i ], [ %.2260.i.i, %B1563.i.i ]
  %.2256.i.i = add nsw i64 %.2194.0531.i.i, -1
  %.2260.i.i = add i64 %.2191.0530.i.i, 1
  %.2292.i.i = getelementptr i64, ptr %18, i64 %.2191.0530.i.i
  %.2293.i.i = load i64, ptr %.2292.i.i, align 8, !noalias !235
  %.2295.i.i = sub nsw i64 %.2293.i.i, %.1195.i.i
  %.2358.0.i.i = and i64 %.2295.i.i, 1
  %.2388.not.i.i = icmp eq i64 %.2358.0.i.i, 0
  %or.cond.i.i = select i1 %.2340.not.i.i, i1 true, i1 %.2388.not.i.i
  br i1 %or.cond.i.i, label %B1563.i.i, label %B898.else.if.i.i

B898.else.if.i.i:                                 ; preds = %B828.if.i.i
  %.2448.0.i.i = ashr i64 %.2295.i.i, 1
  %.2485.i.i = getelementptr double, ptr %29, i64 %.2448.0.i.i
  %.2486.i.i = load double, ptr %.2485.i.i, align 8, !noalias !235
  %.2492.i.i = load double, ptr %.2491.i.i, align 8, !noalias !235
  %.2494.i.i = fmul double %.2012.i.i, %.2492.i.i
  %.2501.i.i = getelementptr double, ptr %20, i64 %.2191.0530.i.i
  %.2502.i.i = load double, ptr %.2501.i.i, align 8, !noalias !235
  %.2503.i.i = fmul double %.2494.i.i, %.2502.i.i
  %.2504.i.i = fadd double %.2486.i.i, %.2503.i.i
  store double %.2504.i.i, ptr %.2485.i.i, align 8, !noalias !235
  br label %B1563.i.i

B1064.if.lr.ph.i.i:                               ; preds = %B1454.i.i, %B1030.if.lr.ph.i.i
  %.2567.0546.i.i = phi i64 [ 0, %B1030.if.lr.ph.i.i ], [ %.2636.i.i, %B1454.i.i ]
  %.2788.i.i = mul nsw i64 %.2567.0546.i.i, %.764.i
  %30 = getelementptr double, ptr %21, i64 %.2788.i.i
  %.idx.i.i = shl i64 %.2567.0546.i.i, 4
  %31 = getelementptr i8, ptr %23, i64 %.idx.i.i
  %.3041.i.i = getelementptr i8, ptr %31, i64 8
  br label %B1064.if.i.i

B1064.if.i.i:                                     ; preds = %B1064.if.lr.ph.i.i, %B1342.i.i
  %.2689.0543.i.i = phi i64 [ 0, %B1064.if.lr.ph.i.i ], [ %.2758.i.i, %B1342.i.i ]
  %.2758.i.i = add nuw nsw i64 %.2689.0543.i.i, 1
  %.2794.i.i = getelementptr double, ptr %30, i64 %.2689.0543.i.i
  %.2795.i.i = load double, ptr %.2794.i.i, align 8, !noalias !235
  %.2879538.not.i.i = icmp eq i64 %.2689.0543.i.i, 0
  br i1 %.2879538.not.i.i, label %B1188.i.i, label %B1118.if.lr.ph.i.i

B1118.if.lr.ph.i.i:                               ; preds = %B1064.if.i.i
  %.2928.i.i = mul nuw nsw i64 %.2689.0543.i.i, %.764.i
  %32 = getelementptr double, ptr %21, i64 %.2928.i.i
  br label %B1118.if.i.i

B1118.if.i.i:                                     ; preds = %B1118.if.i.i, %B1118.if.lr.ph.i.i
  %total.5.2541.i.i = phi double [ %.2795.i.i, %B1118.if.lr.ph.i.i ], [ %.2937.i.i, %B1118.if.i.i ]
  %.2823.0539.i.i = phi i64 [ 0, %B1118.if.lr.ph.i.i ], [ %.2892.i.i, %B1118.if.i.i ]
  %.2892.i.i = add nuw nsw i64 %.2823.0539.i.i, 1
  %.2924.i.i = getelementptr double, ptr %30, i64 %.2823.0539.i.i
  %.2925.i.i = load double, ptr %.2924.i.i, align 8, !noalias !235
  %.2933.i.i = getelementptr double, ptr %32, i64 %.2823.0539.i.i
  %.2934.i.i = load double, ptr %.2933.i.i, align 8, !noalias !235
  %.2935.i.i = fmul double %.2925.i.i, %.2934.i.i
  %.2937.i.i = fsub double %total.5.2541.i.i, %.2935.i.i
  %exitcond551.not.i.i = icmp eq i64 %.2892.i.i, %.2689.0543.i.i
  br i1 %exitcond551.not.i.i, label %B1188.i.i, label %B1118.if.i.i

B1514.if.i.i:                                     ; preds = %B1514.preheader.i.i, %B1514.if.i.i
  %.3116.0549.i.i = phi i64 [ %.3185.i.i, %B1514.if.i.i ], [ 0, %B1514.preheader.i.i ]
  %.3185.i.i = add nuw nsw i64 %.3116.0549.i.i, 1
  %.3213.i.i = getelementptr double, ptr %22, i64 %.3116.0549.i.i
  %.3214.i.i = load double, ptr %.3213.i.i, align 8, !noalias !235
  %.3218.i.i = getelementptr double, ptr %24, i64 %.3116.0549.i.i
  store double %.3214.i.i, ptr %.3218.i.i, align 8, !noalias !235
  store double 0.000000e+00, ptr %.3213.i.i, align 8, !noalias !235
  %exitcond554.not.i.i = icmp eq i64 %.707.i.pr.pre211.i, %.3185.i.i
  br i1 %exitcond554.not.i.i, label %spread_noise, label %B1514.if.i.i

spread_noise: ; preds = %B1514.if.i.i, %B1514.preheader.i.i
  %.720.i.i = load i64, ptr %.196.i, align 8, !noalias !229
  %.80294.not.i.i = icmp slt i64 %.720.i.i, 1
  br i1 %.80294.not.i.i, label %backward_solve.2, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %spread_noise
  %.573.i.i = load i64, ptr %.334.i, align 8, !noalias !238
  %.435.i.i = load i64, ptr %.740.i.i, align 8, !noalias !238
  %.291.i179.i = load i64, ptr %.566.i.i, align 8, !noalias !238
  %.153.i181.i = load i64, ptr %.428.i.i, align 8, !noalias !238
  %33 = getelementptr double, ptr %.308, i64 %.573.i.i
  %34 = getelementptr i64, ptr %.60, i64 %.153.i181.i
  %35 = getelementptr double, ptr %.308, i64 %.435.i.i
  %.998.i.i = getelementptr i8, ptr %.196.i, i64 152
  %36 = getelementptr i64, ptr %.60, i64 %.291.i179.i
  br label %B232.if.i.i

B232.loopexit.i.i:                                ; preds = %B428.if.i.i, %B232.if.i.i
  %exitcond.not.i183.i = icmp eq i64 %.815.i.i, %.720.i.i
  br i1 %exitcond.not.i183.i, label %B376.loopexit.i, label %B232.if.i.i

B232.if.i.i:                                      ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i
  %.744.095.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.815.i.i, %B232.loopexit.i.i ]
  %.815.i.i = add nuw nsw i64 %.744.095.i.i, 1
  %.843.i.i = getelementptr double, ptr %33, i64 %.744.095.i.i
  %.844.i.i = load double, ptr %.843.i.i, align 8, !noalias !238
  %.848.i.i = getelementptr i64, ptr %34, i64 %.744.095.i.i
  %.849.i.i = load i64, ptr %.848.i.i, align 8, !noalias !238
  %.853.i.i = getelementptr double, ptr %35, i64 %.849.i.i
  %.854.i.i = load double, ptr %.853.i.i, align 8, !noalias !238
  %.858.i.i = fdiv double %.844.i.i, %.854.i.i
  %.999.i.i = load i64, ptr %.998.i.i, align 8, !noalias !238
  %37 = getelementptr double, ptr %.104, i64 %.999.i.i
  %.1002.i.i = getelementptr double, ptr %37, i64 %.744.095.i.i
  %.1003.i.i = load double, ptr %.1002.i.i, align 8, !noalias !238
  %.1005.i.i = fmul double %.858.i.i, %.1003.i.i
  store double %.1005.i.i, ptr %.843.i.i, align 8, !noalias !238
  %.1029.i.i = load i64, ptr %.848.i.i, align 8, !noalias !238
  %.1030.i.i = add nsw i64 %.1029.i.i, 1
  %.1035.i.i = getelementptr i8, ptr %.848.i.i, i64 8
  %.1036.i.i = load i64, ptr %.1035.i.i, align 8, !noalias !238
  %.1073.i.i = sub i64 %.1036.i.i, %.1030.i.i
  %.111691.not.i.i = icmp slt i64 %.1073.i.i, 1
  br i1 %.111691.not.i.i, label %B232.loopexit.i.i, label %B428.if.i.i

B428.if.i.i:                                      ; preds = %B232.if.i.i, %B428.if.i.i
  %.1063.093.i.i = phi i64 [ %.1125.i.i, %B428.if.i.i ], [ %.1073.i.i, %B232.if.i.i ]
  %.1060.092.i.i = phi i64 [ %.1129.i.i, %B428.if.i.i ], [ %.1030.i.i, %B232.if.i.i ]
  %.1125.i.i = add nsw i64 %.1063.093.i.i, -1
  %.1129.i.i = add i64 %.1060.092.i.i, 1
  %.1157.i.i = getelementptr i64, ptr %36, i64 %.1060.092.i.i
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !238
  %.1162.i.i = getelementptr double, ptr %33, i64 %.1158.i.i
  %.1163.i.i = load double, ptr %.1162.i.i, align 8, !noalias !238
  %.1167.i.i = getelementptr double, ptr %35, i64 %.1060.092.i.i
  %.1168.i.i = load double, ptr %.1167.i.i, align 8, !noalias !238
  %.1170.i.i = fmul double %.858.i.i, %.1168.i.i
  %.1171.i.i = fsub double %.1163.i.i, %.1170.i.i
  store double %.1171.i.i, ptr %.1162.i.i, align 8, !noalias !238
  %.1116.i.i = icmp samesign ugt i64 %.1063.093.i.i, 1
  br i1 %.1116.i.i, label %B428.if.i.i, label %B232.loopexit.i.i

B376.loopexit.i:                                  ; preds = %B232.loopexit.i.i
  %.707.i.pr.pre.i = load i64, ptr %.196.i, align 8, !noalias !232
  br label %B376.i

B376.i:                                           ; preds = %B376.loopexit.i, %B274.i
  %.707.i.pr.i = phi i64 [ %.707.i.pr.pre.i, %B376.loopexit.i ], [ %.707.i.pr.pre211.i, %B274.i ]
  %.79095.not.i.i = icmp slt i64 %.707.i.pr.i, 1
  br i1 %.79095.not.i.i, label %backward_solve.2, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.564.i.i = load i64, ptr %.334.i, align 8, !noalias !232
  %.426.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.427.i.i = load i64, ptr %.426.i.i, align 8, !noalias !232
  %.283.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.284.i.i = load i64, ptr %.283.i.i, align 8, !noalias !232
  %.146.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.147.i.i = load i64, ptr %.146.i.i, align 8, !noalias !232
  %38 = getelementptr double, ptr %.308, i64 %.564.i.i
  %39 = getelementptr i64, ptr %.60, i64 %.147.i.i
  %40 = getelementptr double, ptr %.308, i64 %.427.i.i
  %41 = getelementptr i64, ptr %.60, i64 %.284.i.i
  br label %B238.if.i.i

B368.i.i:                                         ; preds = %B314.if.i.i, %B238.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.836.i.i, %B238.if.i.i ], [ %.988.i.i, %B314.if.i.i ]
  %.1005.i186.i = getelementptr double, ptr %40, i64 %.845.i.i
  %.1006.i.i = load double, ptr %.1005.i186.i, align 8, !noalias !232
  %.1011.i.i = fdiv double %total.2.1.lcssa.i.i, %.1006.i.i
  store double %.1011.i.i, ptr %.835.i.i, align 8, !noalias !232
  %.790.i.i = icmp samesign ugt i64 %.732.097.in.i.i, 1
  br i1 %.790.i.i, label %B238.if.i.i, label %backward_solve.2

B238.if.i.i:                                      ; preds = %B368.i.i, %B238.if.lr.ph.i.i
  %.732.097.in.i.i = phi i64 [ %.707.i.pr.i, %B238.if.lr.ph.i.i ], [ %.732.097.i.i, %B368.i.i ]
  %.732.097.i.i = add nsw i64 %.732.097.in.i.i, -1
  %.835.i.i = getelementptr double, ptr %38, i64 %.732.097.i.i
  %.836.i.i = load double, ptr %.835.i.i, align 8, !noalias !232
  %.844.i184.i = getelementptr i64, ptr %39, i64 %.732.097.i.i
  %.845.i.i = load i64, ptr %.844.i184.i, align 8, !noalias !232
  %.846.i.i = add nsw i64 %.845.i.i, 1
  %.852.i.i = getelementptr i8, ptr %.844.i184.i, i64 8
  %.853.i185.i = load i64, ptr %.852.i.i, align 8, !noalias !232
  %.890.i.i = sub i64 %.853.i185.i, %.846.i.i
  %.93390.not.i.i = icmp slt i64 %.890.i.i, 1
  br i1 %.93390.not.i.i, label %B368.i.i, label %B314.if.i.i

B314.if.i.i:                                      ; preds = %B238.if.i.i, %B314.if.i.i
  %total.2.193.i.i = phi double [ %.988.i.i, %B314.if.i.i ], [ %.836.i.i, %B238.if.i.i ]
  %.880.092.i.i = phi i64 [ %.942.i.i, %B314.if.i.i ], [ %.890.i.i, %B238.if.i.i ]
  %.877.091.i.i = phi i64 [ %.946.i.i, %B314.if.i.i ], [ %.846.i.i, %B238.if.i.i ]
  %.942.i.i = add nsw i64 %.880.092.i.i, -1
  %.946.i.i = add i64 %.877.091.i.i, 1
  %.974.i.i = getelementptr double, ptr %40, i64 %.877.091.i.i
  %.975.i.i = load double, ptr %.974.i.i, align 8, !noalias !232
  %.979.i.i = getelementptr i64, ptr %41, i64 %.877.091.i.i
  %.980.i.i = load i64, ptr %.979.i.i, align 8, !noalias !232
  %.984.i.i = getelementptr double, ptr %38, i64 %.980.i.i
  %.985.i.i = load double, ptr %.984.i.i, align 8, !noalias !232
  %.986.i.i = fmul double %.975.i.i, %.985.i.i
  %.988.i.i = fsub double %total.2.193.i.i, %.986.i.i
  %.933.i.i = icmp samesign ugt i64 %.880.092.i.i, 1
  br i1 %.933.i.i, label %B314.if.i.i, label %B368.i.i

backward_solve.2: ; preds = %B368.i.i, %B376.i, %spread_noise
  %.1137.i = getelementptr i8, ptr %.196.i, i64 64
  %.1138.i = load i64, ptr %.1137.i, align 8, !noalias !229
  %.1218205.not.i = icmp slt i64 %.1138.i, 1
  br i1 %.1218205.not.i, label %joint_draw, label %B502.if.lr.ph.i

B502.if.lr.ph.i:                                  ; preds = %backward_solve.2
  %.994.i = getelementptr i8, ptr %.196.i, i64 72
  %.995.i = load i64, ptr %.994.i, align 8, !noalias !229
  %42 = getelementptr i64, ptr %.60, i64 %.995.i
  %43 = getelementptr double, ptr %.308, i64 %.473.i
  %44 = getelementptr double, ptr %.308, i64 %.335.i
  br label %B502.if.i

B502.loopexit.i:                                  ; preds = %B898.i, %B502.if.i
  %exitcond210.not.i = icmp eq i64 %.1231.i, %.1138.i
  br i1 %exitcond210.not.i, label %joint_draw, label %B502.if.i

B898.i:                                           ; preds = %B810.if.i
  %.1824.i14 = add nuw nsw i64 %.1755.0203.i, 1
  %.2015.i = getelementptr double, ptr %49, i64 %.1755.0203.i
  store double %.2000.i, ptr %.2015.i, align 8, !noalias !229
  %exitcond209.not.i = icmp eq i64 %.1824.i14, %.1515.i
  br i1 %exitcond209.not.i, label %B502.loopexit.i, label %B810.if.lr.ph.i

B176.if.i:                                        ; preds = %B176.if.i, %B176.if.lr.ph.i
  %.503.0197.i = phi i64 [ 0, %B176.if.lr.ph.i ], [ %.572.i, %B176.if.i ]
  %.572.i = add nuw nsw i64 %.503.0197.i, 1
  %.600.i = getelementptr double, ptr %6, i64 %.503.0197.i
  %.601.i = load double, ptr %.600.i, align 8, !noalias !229
  %.605.i = getelementptr double, ptr %7, i64 %.503.0197.i
  store double %.601.i, ptr %.605.i, align 8, !noalias !229
  %.610.i = getelementptr double, ptr %arg.noise, i64 %.503.0197.i
  %.611.i = load double, ptr %.610.i, align 8, !noalias !229
  %.612.i = fmul double %sqrt, %.611.i
  store double %.612.i, ptr %.600.i, align 8, !noalias !229
  %exitcond.not.i11 = icmp eq i64 %.572.i, %.197.i
  br i1 %exitcond.not.i11, label %B274.loopexit.i, label %B176.if.i

B502.if.i:                                        ; preds = %B502.loopexit.i, %B502.if.lr.ph.i
  %.1162.0206.i = phi i64 [ 0, %B502.if.lr.ph.i ], [ %.1231.i, %B502.loopexit.i ]
  %.1231.i = add nuw nsw i64 %.1162.0206.i, 1
  %.1278.idx.i = shl i64 %.1162.0206.i, 4
  %.1278.i12 = getelementptr i8, ptr %42, i64 %.1278.idx.i
  %.1279.i13 = load i64, ptr %.1278.i12, align 8, !noalias !229
  %45 = getelementptr i64, ptr %.60, i64 %.1279.i13
  %.1514.i = getelementptr i8, ptr %45, i64 8
  %.1515.i = load i64, ptr %.1514.i, align 8, !noalias !229
  %.1811202.not.i = icmp slt i64 %.1515.i, 1
  br i1 %.1811202.not.i, label %B502.loopexit.i, label %B772.if.lr.ph.i

B772.if.lr.ph.i:                                  ; preds = %B502.if.i
  %.1723.i = getelementptr i8, ptr %45, i64 56
  %.1724.i = load i64, ptr %.1723.i, align 8, !noalias !229
  %.1302.i = getelementptr i8, ptr %.1278.i12, i64 8
  %.1303.i = load i64, ptr %.1302.i, align 8, !noalias !229
  %46 = getelementptr double, ptr %.308, i64 %.1724.i
  %47 = getelementptr double, ptr %43, i64 %.1303.i
  %48 = getelementptr double, ptr %44, i64 %.1303.i
  %49 = getelementptr double, ptr %arg.out, i64 %.1303.i
  br label %B810.if.lr.ph.i

B810.if.lr.ph.i:                                  ; preds = %B772.if.lr.ph.i, %B898.i
  %.1755.0203.i = phi i64 [ 0, %B772.if.lr.ph.i ], [ %.1824.i14, %B898.i ]
  %.1976.i = mul nuw nsw i64 %.1755.0203.i, %.1515.i
  %50 = getelementptr double, ptr %46, i64 %.1976.i
  br label %B810.if.i

B810.if.i:                                        ; preds = %B810.if.i, %B810.if.lr.ph.i
  %total.2.2201.i = phi double [ 0.000000e+00, %B810.if.lr.ph.i ], [ %.2000.i, %B810.if.i ]
  %.1880.0199.i = phi i64 [ 0, %B810.if.lr.ph.i ], [ %.1949.i, %B810.if.i ]
  %.1949.i = add nuw nsw i64 %.1880.0199.i, 1
  %.1981.i = getelementptr double, ptr %50, i64 %.1880.0199.i
  %.1982.i = load double, ptr %.1981.i, align 8, !noalias !229
  %.1988.i = getelementptr double, ptr %47, i64 %.1880.0199.i
  %.1989.i = load double, ptr %.1988.i, align 8, !noalias !229
  %.1995.i = getelementptr double, ptr %48, i64 %.1880.0199.i
  %.1996.i = load double, ptr %.1995.i, align 8, !noalias !229
  %.1997.i = fadd double %.1989.i, %.1996.i
  %.1998.i = fmul double %.1982.i, %.1997.i
  %.2000.i = fadd double %total.2.2201.i, %.1998.i
  %exitcond208.not.i = icmp eq i64 %.1880.0199.i, %.1755.0203.i
  br i1 %exitcond208.not.i, label %B898.i, label %B810.if.i

joint_draw: ; preds = %B502.loopexit.i, %backward_solve.2
  tail call void @free(ptr %.308)
  br label %common.ret
}

define i64 @draw_joint(i64 %.1, ptr readonly %.2, ptr readonly %.3, ptr writeonly %.4, ptr readonly %.5) local_unnamed_addr {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @draw_joint.2(ptr %.7, i64 %.1, ptr %.2, ptr %.3, ptr %.4, ptr %.5)
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !241
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

declare double @llvm.sqrt.f64(double)


!0 = !{!1}
!1 = distinct !{!1, !2, !"from_scaled.2: %retptr"}
!2 = distinct !{!2, !"from_scaled.2"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"gaussian.2: %retptr"}
!5 = distinct !{!5, !"gaussian.2"}
!6 = !{!7, !4}
!7 = distinct !{!7, !8, !"gather.3: %retptr"}
!8 = distinct !{!8, !"gather.3"}
!9 = !{!10, !4}
!10 = distinct !{!10, !11, !"leaf_residuals: %retptr"}
!11 = distinct !{!11, !"leaf_residuals"}
!12 = !{!13, !4}
!13 = distinct !{!13, !14, !"joint_backward.2: %retptr"}
!14 = distinct !{!14, !"joint_backward.2"}
!15 = !{!16, !13, !4}
!16 = distinct !{!16, !17, !"invert.4: %retptr"}
!17 = distinct !{!17, !"invert.4"}
!18 = !{!19, !13, !4}
!19 = distinct !{!19, !20, !"by_kept: %retptr"}
!20 = distinct !{!20, !"by_kept"}
!21 = !{!22, !13, !4}
!22 = distinct !{!22, !23, !"by_factor.2: %retptr"}
!23 = distinct !{!23, !"by_factor.2"}
!24 = !{!25, !13, !4}
!25 = distinct !{!25, !26, !"by_factor.3: %retptr"}
!26 = distinct !{!26, !"by_factor.3"}
!27 = !{!28, !4}
!28 = distinct !{!28, !29, !"leaf_backward: %retptr"}
!29 = distinct !{!29, !"leaf_backward"}
!30 = !{!31, !4}
!31 = distinct !{!31, !32, !"scatter: %retptr"}
!32 = distinct !{!32, !"scatter"}
!33 = !{!34, !4}
!34 = distinct !{!34, !35, !"eliminate.2: %retptr"}
!35 = distinct !{!35, !"eliminate.2"}
!36 = !{!37, !34, !4}
!37 = distinct !{!37, !38, !"eliminate_single: %retptr"}
!38 = distinct !{!38, !"eliminate_single"}
!39 = !{!40, !34, !4}
!40 = distinct !{!40, !41, !"eliminate_pair: %retptr"}
!41 = distinct !{!41, !"eliminate_pair"}
!42 = !{!43, !34, !4}
!43 = distinct !{!43, !44, !"is_diagonal.3: %retptr"}
!44 = distinct !{!44, !"is_diagonal.3"}
!45 = !{!46, !34, !4}
!46 = distinct !{!46, !47, !"whitened: %retptr"}
!47 = distinct !{!47, !"whitened"}
!48 = !{!49, !34, !4}
!49 = distinct !{!49, !50, !"cholesky.2: %retptr"}
!50 = distinct !{!50, !"cholesky.2"}
!51 = !{!52, !34, !4}
!52 = distinct !{!52, !53, !"invert.5: %retptr"}
!53 = distinct !{!53, !"invert.5"}
!54 = !{!55, !34, !4}
!55 = distinct !{!55, !56, !"solve.2: %retptr"}
!56 = distinct !{!56, !"solve.2"}
!57 = !{!58, !4}
!58 = distinct !{!58, !59, !"substitute.2: %retptr"}
!59 = distinct !{!59, !"substitute.2"}
!60 = !{!61, !58, !4}
!61 = distinct !{!61, !62, !"substitute_single.2: %retptr"}
!62 = distinct !{!62, !"substitute_single.2"}
!63 = !{!64, !58, !4}
!64 = distinct !{!64, !65, !"substitute_pair.2: %retptr"}
!65 = distinct !{!65, !"substitute_pair.2"}
!66 = !{!67, !58, !4}
!67 = distinct !{!67, !68, !"is_diagonal.3: %retptr"}
!68 = distinct !{!68, !"is_diagonal.3"}
!69 = !{!70, !58, !4}
!70 = distinct !{!70, !71, !"whitened_backward.2: %retptr"}
!71 = distinct !{!71, !"whitened_backward.2"}
!72 = !{!73, !58, !4}
!73 = distinct !{!73, !74, !"own_gram_gradient: %retptr"}
!74 = distinct !{!74, !"own_gram_gradient"}
!75 = !{!76}
!76 = distinct !{!76, !77, !"after_likelihood.2: %retptr"}
!77 = distinct !{!77, !"after_likelihood.2"}
!78 = !{!79, !76}
!79 = distinct !{!79, !80, !"states_backward.2: %retptr"}
!80 = distinct !{!80, !"states_backward.2"}
!81 = !{!82, !76}
!82 = distinct !{!82, !83, !"regions_backward.2: %retptr"}
!83 = distinct !{!83, !"regions_backward.2"}
!84 = !{!85, !76}
!85 = distinct !{!85, !86, !"correlate_backward: %retptr"}
!86 = distinct !{!86, !"correlate_backward"}
!87 = !{!88, !90, !76}
!88 = distinct !{!88, !89, !"is_single.3: %retptr"}
!89 = distinct !{!89, !"is_single.3"}
!90 = distinct !{!90, !91, !"effects_backward: %retptr"}
!91 = distinct !{!91, !"effects_backward"}
!92 = !{!93, !90, !76}
!93 = distinct !{!93, !94, !"single_backward.2: %retptr"}
!94 = distinct !{!94, !"single_backward.2"}
!95 = !{!96, !93, !90, !76}
!96 = distinct !{!96, !97, !"outer_of: %retptr"}
!97 = distinct !{!97, !"outer_of"}
!98 = !{!90, !76}
!99 = !{!100, !90, !76}
!100 = distinct !{!100, !101, !"squared.3: %retptr"}
!101 = distinct !{!101, !"squared.3"}
!102 = !{!103, !90, !76}
!103 = distinct !{!103, !104, !"tails_by_nu: %retptr"}
!104 = distinct !{!104, !"tails_by_nu"}
!105 = !{!106, !90, !76}
!106 = distinct !{!106, !107, !"weight_backward: %retptr"}
!107 = distinct !{!107, !"weight_backward"}
!108 = !{!109, !90, !76}
!109 = distinct !{!109, !110, !"outer_of: %retptr"}
!110 = distinct !{!110, !"outer_of"}
!111 = !{!112, !76}
!112 = distinct !{!112, !113, !"keep_backward.2: %retptr"}
!113 = distinct !{!113, !"keep_backward.2"}
!114 = !{!115, !76}
!115 = distinct !{!115, !116, !"factor_backward.2: %retptr"}
!116 = distinct !{!116, !"factor_backward.2"}
!117 = !{!118, !76}
!118 = distinct !{!118, !119, !"backward: %retptr"}
!119 = distinct !{!119, !"backward"}
!120 = !{!121, !123, !118, !76}
!121 = distinct !{!121, !122, !"nearest.7: %retptr"}
!122 = distinct !{!122, !"nearest.7"}
!123 = distinct !{!123, !124, !"climb_backward.2: %retptr"}
!124 = distinct !{!124, !"climb_backward.2"}
!125 = !{!123, !118, !76}
!126 = !{!127, !123, !118, !76}
!127 = distinct !{!127, !128, !"nearest_backward.3: %retptr"}
!128 = distinct !{!128, !"nearest_backward.3"}
!129 = !{!130, !123, !118, !76}
!130 = distinct !{!130, !131, !"nearest.7: %retptr"}
!131 = distinct !{!131, !"nearest.7"}
!132 = !{!133, !123, !118, !76}
!133 = distinct !{!133, !134, !"nearest_backward.3: %retptr"}
!134 = distinct !{!134, !"nearest_backward.3"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"to_scaled.4: %retptr"}
!137 = distinct !{!137, !"to_scaled.4"}
!138 = !{!139}
!139 = distinct !{!139, !140, !"status.2: %retptr"}
!140 = distinct !{!140, !"status.2"}
!141 = !{!142}
!142 = distinct !{!142, !143, !"forward.2: %retptr"}
!143 = distinct !{!143, !"forward.2"}
!144 = !{!145, !142}
!145 = distinct !{!145, !146, !"climb.2: %retptr"}
!146 = distinct !{!146, !"climb.2"}
!147 = !{!148, !145, !142}
!148 = distinct !{!148, !149, !"nearest.7: %retptr"}
!149 = distinct !{!149, !"nearest.7"}
!150 = !{!151, !145, !142}
!151 = distinct !{!151, !152, !"nearest.7: %retptr"}
!152 = distinct !{!152, !"nearest.7"}
!153 = !{!154, !142}
!154 = distinct !{!154, !155, !"calculate.2: %retptr"}
!155 = distinct !{!155, !"calculate.2"}
!156 = !{!157, !142}
!157 = distinct !{!157, !158, !"priors: %retptr"}
!158 = distinct !{!158, !"priors"}
!159 = !{!160}
!160 = distinct !{!160, !161, !"keep: %retptr"}
!161 = distinct !{!161, !"keep"}
!162 = !{!163}
!163 = distinct !{!163, !164, !"states_forward.2: %retptr"}
!164 = distinct !{!164, !"states_forward.2"}
!165 = !{!166}
!166 = distinct !{!166, !167, !"regions_forward.2: %retptr"}
!167 = distinct !{!167, !"regions_forward.2"}
!168 = !{!169, !166}
!169 = distinct !{!169, !170, !"turn: %retptr"}
!170 = distinct !{!170, !"turn"}
!171 = !{!172, !174}
!172 = distinct !{!172, !173, !"is_single.3: %retptr"}
!173 = distinct !{!173, !"is_single.3"}
!174 = distinct !{!174, !175, !"effects_forward.2: %retptr"}
!175 = distinct !{!175, !"effects_forward.2"}
!176 = !{!177, !174}
!177 = distinct !{!177, !178, !"single_forward: %retptr"}
!178 = distinct !{!178, !"single_forward"}
!179 = !{!180, !177, !174}
!180 = distinct !{!180, !181, !"outer_of: %retptr"}
!181 = distinct !{!181, !"outer_of"}
!182 = !{!174}
!183 = !{!184, !174}
!184 = distinct !{!184, !185, !"weight_of.2: %retptr"}
!185 = distinct !{!185, !"weight_of.2"}
!186 = !{!187, !174}
!187 = distinct !{!187, !188, !"outer_of: %retptr"}
!188 = distinct !{!188, !"outer_of"}
!189 = !{!190, !174}
!190 = distinct !{!190, !191, !"cholesky.2: %retptr"}
!191 = distinct !{!191, !"cholesky.2"}
!192 = !{!193, !174}
!193 = distinct !{!193, !194, !"squared.3: %retptr"}
!194 = distinct !{!194, !"squared.3"}
!195 = !{!196, !174}
!196 = distinct !{!196, !197, !"log_tails: %retptr"}
!197 = distinct !{!197, !"log_tails"}
!198 = !{!199}
!199 = distinct !{!199, !200, !"correlate: %retptr"}
!200 = distinct !{!200, !"correlate"}
!201 = !{!202}
!202 = distinct !{!202, !203, !"factor_forward.2: %retptr"}
!203 = distinct !{!203, !"factor_forward.2"}
!204 = !{!205}
!205 = distinct !{!205, !206, !"residuals.2: %retptr"}
!206 = distinct !{!206, !"residuals.2"}
!207 = !{!208}
!208 = distinct !{!208, !209, !"fill_prior.2: %retptr"}
!209 = distinct !{!209, !"fill_prior.2"}
!210 = !{!211}
!211 = distinct !{!211, !212, !"assemble.2: %retptr"}
!212 = distinct !{!212, !"assemble.2"}
!213 = !{!214}
!214 = distinct !{!214, !215, !"factorise.3: %retptr"}
!215 = distinct !{!215, !"factorise.3"}
!216 = !{}
!217 = !{!218}
!218 = distinct !{!218, !219, !"forward_solve.2: %retptr"}
!219 = distinct !{!219, !"forward_solve.2"}
!220 = !{!221}
!221 = distinct !{!221, !222, !"backward_solve.3: %retptr"}
!222 = distinct !{!222, !"backward_solve.3"}
!223 = !{!224}
!224 = distinct !{!224, !225, !"from_scaled.2: %retptr"}
!225 = distinct !{!225, !"from_scaled.2"}
!226 = !{!227}
!227 = distinct !{!227, !228, !"gather.3: %retptr"}
!228 = distinct !{!228, !"gather.3"}
!229 = !{!230}
!230 = distinct !{!230, !231, !"joint_draw.2: %retptr"}
!231 = distinct !{!231, !"joint_draw.2"}
!232 = !{!233, !230}
!233 = distinct !{!233, !234, !"backward_solve.3: %retptr"}
!234 = distinct !{!234, !"backward_solve.3"}
!235 = !{!236, !230}
!236 = distinct !{!236, !237, !"spread_noise.2: %retptr"}
!237 = distinct !{!237, !"spread_noise.2"}
!238 = !{!239, !230}
!239 = distinct !{!239, !240, !"forward_solve.2: %retptr"}
!240 = distinct !{!240, !"forward_solve.2"}
!241 = !{!242}
!242 = distinct !{!242, !243, !"log1p_any: %retptr"}
!243 = distinct !{!243, !"log1p_any"}
