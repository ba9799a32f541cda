; from sources 7477937ae4bbd193247799174d4dcb7664a95342a6bd2decd2adde86e82f0778

define internal fastcc void @by_cross_products(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.1973.i.i = alloca [4 x double], align 8
  %.12.i.i.i = alloca double, align 8
  %.39.i.i.i = alloca double, align 8
  %.2045.i = alloca [2 x double], align 8
  %.522 = alloca double, align 8
  %.62 = load i64, ptr %arg.model, align 8
  %.63 = inttoptr i64 %.62 to ptr
  %.106 = getelementptr i8, ptr %arg.model, i64 16
  %.107 = load i64, ptr %.106, align 8
  %.108 = inttoptr i64 %.107 to ptr
  %.193 = getelementptr i8, ptr %.63, i64 128
  %.194 = load i64, ptr %.193, align 8
  %.196.not = icmp eq i64 %arg.dim, %.194
  br i1 %.196.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.293 = load i64, ptr %.63, align 8
  %.295 = add nsw i64 %.293, %arg.dim
  %.296 = tail call ptr @calloc(i64 %.295, i64 8)
  %.302 = icmp eq ptr %.296, null
  br i1 %.302, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.402 = getelementptr i8, ptr %.63, i64 16
  %.403 = load i64, ptr %.402, align 8
  %.404 = getelementptr double, ptr %.296, i64 %.403
  %.485 = getelementptr double, ptr %.296, i64 %.293
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.485, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
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
  %.433.i = getelementptr double, ptr %.485, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  store double 0.000000e+00, ptr %.522, align 8
  call fastcc void @before_likelihood(ptr %.522, ptr %.485, ptr %arg.grad, ptr nonnull %.296, ptr %.404, ptr nonnull %.296, ptr nonnull %.63, ptr %.108)
  %.536 = load double, ptr %.522, align 8
  %.625 = getelementptr i8, ptr %.63, i64 120
  %.626 = load i64, ptr %.625, align 8
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.2045.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.2045.i, i8 0, i64 16, i1 false), !noalias !3
  %.124.i = getelementptr i64, ptr %.63, i64 %.626
  %.125.i = load i64, ptr %.124.i, align 8, !noalias !3
  %.126.i = getelementptr double, ptr %.296, i64 %.125.i
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
  %1 = getelementptr double, ptr %.296, i64 %.340.i
  br label %B108.if.i.i

B258.i.i:                                         ; preds = %B108.if.i.i
  %.579.i.i = getelementptr double, ptr %.485, i64 %.571.i.i
  %.580.i.i = load double, ptr %.579.i.i, align 8, !noalias !6
  br label %B328.i.i

B266.i.i:                                         ; preds = %B108.if.i.i
  %.589.i.i = getelementptr double, ptr %.296, i64 %.571.i.i
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
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0153.i.i, %B416.if.i.i ], [ %.1707.i.i, %B580.if.i.i ]
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
  %.1238.i.i = getelementptr i64, ptr %.63, i64 %.1066.i.i
  %.1239.i.i = load i64, ptr %.1238.i.i, align 8, !noalias !6
  %.1408.i.i = getelementptr i8, ptr %.1238.i.i, i64 8
  %.1409.i.i = load i64, ptr %.1408.i.i, align 8, !noalias !6
  %.1410.i.i = mul nsw i64 %.1409.i.i, %.1239.i.i
  %.1490146.not.i.i = icmp slt i64 %.1410.i.i, 1
  br i1 %.1490146.not.i.i, label %B416.loopexit.i.i, label %B580.if.lr.ph.i.i

B580.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.1696.i.i = getelementptr i8, ptr %.1238.i.i, i64 176
  br label %B580.if.i.i

B580.if.i.i:                                      ; preds = %B580.if.i.i, %B580.if.lr.ph.i.i
  %position.2.1149.i.i = phi i64 [ %position.3.0153.i.i, %B580.if.lr.ph.i.i ], [ %.1707.i.i, %B580.if.i.i ]
  %.1434.0147.i.i = phi i64 [ 0, %B580.if.lr.ph.i.i ], [ %.1503.i.i, %B580.if.i.i ]
  %.1503.i.i = add nuw nsw i64 %.1434.0147.i.i, 1
  %.1697.i.i = load i64, ptr %.1696.i.i, align 8, !noalias !6
  %5 = getelementptr double, ptr %.296, i64 %.1697.i.i
  %.1700.i.i = getelementptr double, ptr %5, i64 %.1434.0147.i.i
  %.1701.i.i = load double, ptr %.1700.i.i, align 8, !noalias !6
  %.1704.i.i = getelementptr double, ptr %.296, i64 %position.2.1149.i.i
  store double %.1701.i.i, ptr %.1704.i.i, align 8, !noalias !6
  %.1707.i.i = add nsw i64 %position.2.1149.i.i, 1
  %exitcond154.not.i.i = icmp eq i64 %.1503.i.i, %.1410.i.i
  br i1 %exitcond154.not.i.i, label %B416.loopexit.i.i, label %B580.if.i.i

gather: ; preds = %B416.loopexit.i.i, %B344.i.i
  %.580.i = getelementptr i8, ptr %.124.i, i64 64
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !3
  %.583.i = getelementptr double, ptr %.108, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !3
  %.982357.not.i = icmp slt i64 %.238.i, 1
  br i1 %.982357.not.i, label %B648.i, label %B404.if.lr.ph.i

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
  %9 = getelementptr double, ptr %.296, i64 %.340.i
  %.1281.i = getelementptr i8, ptr %.124.i, i64 72
  %10 = getelementptr double, ptr %.296, i64 %.442.i
  br label %B404.if.i

B522.i:                                           ; preds = %B464.if.i, %B404.if.i
  %product.2.1.lcssa.i = phi double [ 0.000000e+00, %B404.if.i ], [ %.1173.i, %B464.if.i ]
  %.1282.i = load i64, ptr %.1281.i, align 8, !noalias !3
  %11 = getelementptr double, ptr %.108, i64 %.1282.i
  %.1286.i = getelementptr double, ptr %11, i64 %.926.0359.i
  %.1287.i = load double, ptr %.1286.i, align 8, !noalias !3
  %.1292.i = getelementptr double, ptr %9, i64 %.926.0359.i
  %.1293.i = load double, ptr %.1292.i, align 8, !noalias !3
  %.1294.i = fmul double %.1287.i, 2.000000e+00
  %.1296.i = fsub double %product.2.1.lcssa.i, %.1294.i
  %.1297.i = fmul double %.1293.i, %.1296.i
  %.1299.i = fadd double %rss.4.0360.i, %.1297.i
  %.1303.i = fsub double %.1287.i, %product.2.1.lcssa.i
  %.1310.i = fdiv double %.1303.i, %.133.i
  %.1317.i = getelementptr double, ptr %10, i64 %.926.0359.i
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
  %.597.i.i = getelementptr i8, ptr %12, i64 8
  %.598.i.i = load i64, ptr %.597.i.i, align 8, !noalias !9
  %.655.i.i = getelementptr i8, ptr %12, i64 16
  %.656.i.i = load i64, ptr %.655.i.i, align 8, !noalias !9
  %.713.i.i = getelementptr i8, ptr %12, i64 24
  %.714.i.i = load i64, ptr %.713.i.i, align 8, !noalias !9
  %.715.i.i = add nsw i64 %.714.i.i, %.656.i.i
  %.716.i.i = mul nsw i64 %.715.i.i, %.598.i.i
  %.798100.not.i.i = icmp slt i64 %.716.i.i, 1
  br i1 %.798100.not.i.i, label %B804.if.lr.ph.i, label %B358.if.lr.ph.i.i

B358.if.lr.ph.i.i:                                ; preds = %B758.i
  %.536.i.i = getelementptr i8, ptr %.124.i, i64 152
  %.537.i.i = load i64, ptr %.536.i.i, align 8, !noalias !9
  %.428.i.i = getelementptr i8, ptr %.124.i, i64 144
  %.429.i.i = load i64, ptr %.428.i.i, align 8, !noalias !9
  %.326.i.i = getelementptr i8, ptr %.124.i, i64 136
  %.327.i257.i = load i64, ptr %.326.i.i, align 8, !noalias !9
  %.219.i.i = load i64, ptr %.339.i, align 8, !noalias !9
  %.939.i.i = getelementptr i8, ptr %.124.i, i64 128
  %13 = getelementptr i64, ptr %.63, i64 %.327.i257.i
  %14 = getelementptr double, ptr %.108, i64 %.537.i.i
  %15 = getelementptr i64, ptr %.63, i64 %.429.i.i
  %16 = getelementptr double, ptr %.296, i64 %.219.i.i
  %.1160.i.i = getelementptr i8, ptr %12, i64 64
  br label %B358.if.i.i

B522.i.i:                                         ; preds = %B468.if.i.i, %B358.if.i.i
  %c.2.1.lcssa.i.i = phi double [ %.945.i.i, %B358.if.i.i ], [ %.1096.i.i, %B468.if.i.i ]
  %.1161.i.i = load i64, ptr %.1160.i.i, align 8, !noalias !9
  %17 = getelementptr double, ptr %.296, i64 %.1161.i.i
  %.1168.i.i = getelementptr double, ptr %17, i64 %.740.0101.i.i
  store double %c.2.1.lcssa.i.i, ptr %.1168.i.i, align 8, !noalias !9
  %exitcond.not.i258.i = icmp eq i64 %.811.i.i, %.716.i.i
  br i1 %exitcond.not.i258.i, label %B804.if.lr.ph.i, label %B358.if.i.i

B358.if.i.i:                                      ; preds = %B522.i.i, %B358.if.lr.ph.i.i
  %.740.0101.i.i = phi i64 [ 0, %B358.if.lr.ph.i.i ], [ %.811.i.i, %B522.i.i ]
  %.811.i.i = add nuw nsw i64 %.740.0101.i.i, 1
  %.940.i.i = load i64, ptr %.939.i.i, align 8, !noalias !9
  %18 = getelementptr double, ptr %.108, i64 %.940.i.i
  %.944.i.i = getelementptr double, ptr %18, i64 %.740.0101.i.i
  %.945.i.i = load double, ptr %.944.i.i, align 8, !noalias !9
  %.953.i.i = getelementptr i64, ptr %13, i64 %.740.0101.i.i
  %.954.i.i = load i64, ptr %.953.i.i, align 8, !noalias !9
  %.960.i.i = getelementptr i8, ptr %.953.i.i, i64 8
  %.961.i.i = load i64, ptr %.960.i.i, align 8, !noalias !9
  %.998.i.i = sub i64 %.961.i.i, %.954.i.i
  %.104196.not.i.i = icmp slt i64 %.998.i.i, 1
  br i1 %.104196.not.i.i, label %B522.i.i, label %B468.if.i.i

B468.if.i.i:                                      ; preds = %B358.if.i.i, %B468.if.i.i
  %c.2.199.i.i = phi double [ %.1096.i.i, %B468.if.i.i ], [ %.945.i.i, %B358.if.i.i ]
  %.988.098.i.i = phi i64 [ %.1050.i.i, %B468.if.i.i ], [ %.998.i.i, %B358.if.i.i ]
  %.985.097.i.i = phi i64 [ %.1054.i.i, %B468.if.i.i ], [ %.954.i.i, %B358.if.i.i ]
  %.1050.i.i = add nsw i64 %.988.098.i.i, -1
  %.1054.i.i = add i64 %.985.097.i.i, 1
  %.1082.i.i = getelementptr double, ptr %14, i64 %.985.097.i.i
  %.1083.i.i = load double, ptr %.1082.i.i, align 8, !noalias !9
  %.1087.i.i = getelementptr i64, ptr %15, i64 %.985.097.i.i
  %.1088.i.i = load i64, ptr %.1087.i.i, align 8, !noalias !9
  %.1092.i.i = getelementptr double, ptr %16, i64 %.1088.i.i
  %.1093.i.i = load double, ptr %.1092.i.i, align 8, !noalias !9
  %.1094.i.i = fmul double %.1083.i.i, %.1093.i.i
  %.1096.i.i = fsub double %c.2.199.i.i, %.1094.i.i
  %.1041.i.i = icmp samesign ugt i64 %.988.098.i.i, 1
  br i1 %.1041.i.i, label %B468.if.i.i, label %B522.i.i

B804.if.lr.ph.i:                                  ; preds = %B522.i.i, %B758.i
  %.1868.i = add nsw i64 %.1431.i, -1
  %.601.i.i = getelementptr i8, ptr %.124.i, i64 160
  %.616.i.i = fneg double %.133.i
  %.930.i274.i = getelementptr i8, ptr %.124.i, i64 120
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
  call fastcc void @joint_forward(ptr %.2045.i, i64 %.2031.i, i64 %.340.i, double %.133.i, ptr nonnull %.296, ptr nonnull %.63, ptr readonly %.108)
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
  %.2219369.not.i = icmp slt i64 %.1431.i, 1
  br i1 %.2219369.not.i, label %B1358.i, label %B1212.if.lr.ph.i

B1212.if.lr.ph.i:                                 ; preds = %B1082.i
  %.2357.i = getelementptr i8, ptr %.124.i, i64 112
  %.773.i.i = getelementptr i8, ptr %.124.i, i64 160
  %19 = fmul double %.133.i, 2.000000e+00
  %.806.i.i = fdiv double -5.000000e-01, %.133.i
  %.1160.i307.i = getelementptr i8, ptr %.124.i, i64 120
  br label %B1212.if.i

B1358.i:                                          ; preds = %substitute, %B1082.i
  %d_variance.3.0.lcssa.i = phi double [ %.2134.i, %B1082.i ], [ %.2450.i, %substitute ]
  br i1 %.2036.i, label %B1374.i, label %B1408.i

B1374.i:                                          ; preds = %B1358.i
  %.122.i.i.i = getelementptr i64, ptr %.63, i64 %.2031.i
  %.123.i.i.i = load i64, ptr %.122.i.i.i, align 8, !noalias !12
  %.902282.not.i.i.i = icmp slt i64 %.123.i.i.i, 1
  br i1 %.902282.not.i.i.i, label %invert, label %B324.if.lr.ph.i.i.i

B324.if.lr.ph.i.i.i:                              ; preds = %B1374.i
  %.812.i.i.i = getelementptr i8, ptr %.122.i.i.i, i64 176
  %.813.i.i.i = load i64, ptr %.812.i.i.i, align 8, !noalias !15
  %.699.i.i.i = getelementptr i8, ptr %.122.i.i.i, i64 168
  %.700.i.i.i = load i64, ptr %.699.i.i.i, align 8, !noalias !15
  %.580.i.i.i = getelementptr i8, ptr %.122.i.i.i, i64 160
  %.581.i.i.i = load i64, ptr %.580.i.i.i, align 8, !noalias !15
  %.467.i.i.i = getelementptr i8, ptr %.122.i.i.i, i64 152
  %.468.i.i.i = load i64, ptr %.467.i.i.i, align 8, !noalias !15
  %.348.i.i.i = getelementptr i8, ptr %.122.i.i.i, i64 16
  %.349.i.i.i = load i64, ptr %.348.i.i.i, align 8, !noalias !15
  %.235.i.i.i = getelementptr i8, ptr %.122.i.i.i, i64 8
  %.236.i.i.i = load i64, ptr %.235.i.i.i, align 8, !noalias !15
  %20 = getelementptr i64, ptr %.63, i64 %.236.i.i.i
  %21 = getelementptr double, ptr %.296, i64 %.468.i.i.i
  %22 = getelementptr i64, ptr %.63, i64 %.349.i.i.i
  %23 = getelementptr double, ptr %.296, i64 %.813.i.i.i
  %24 = getelementptr double, ptr %.296, i64 %.700.i.i.i
  %25 = getelementptr double, ptr %.296, i64 %.581.i.i.i
  br label %B324.if.i.i.i

B724.i.i.i:                                       ; preds = %B624.if.i.i.i, %B522.if.i.i.i
  %total.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B522.if.i.i.i ], [ %.1414.i.i.i, %B624.if.i.i.i ]
  %.1439.i.i.i = getelementptr double, ptr %24, i64 %.1246.i.i.i
  %.1440.i.i.i = load double, ptr %.1439.i.i.i, align 8, !noalias !15
  %.1447.i.i.i = getelementptr double, ptr %25, i64 %.1267.i.i.i
  %.1448.i.i.i = load double, ptr %.1447.i.i.i, align 8, !noalias !15
  %.1450.i.i.i = fmul double %.1255.i.i.i, %.1448.i.i.i
  %.1454.i.i.i = fadd double %total.2.2.lcssa.i.i.i, %.1450.i.i.i
  %.1457.i.i.i = fadd double %.1440.i.i.i, %.1454.i.i.i
  store double %.1457.i.i.i, ptr %.1439.i.i.i, align 8, !noalias !15
  %.1204.i.i.i = icmp samesign ugt i64 %.1151.0272.i.i.i, 1
  br i1 %.1204.i.i.i, label %B522.if.i.i.i, label %B784.i.i.i

B784.i.i.i:                                       ; preds = %B724.i.i.i
  %.1468.i.i.i = fmul double %.966.i.i.i, %.966.i.i.i
  br label %B826.if.i.i.i

B980.i.i.i:                                       ; preds = %B946.if.i.i.i, %B784.thread.i.i.i
  %diagonal.2.1.lcssa287.i.i.i = phi double [ %.1468285.i.i.i, %B784.thread.i.i.i ], [ %.1622.i.i.i, %B946.if.i.i.i ]
  %.1774.i.i.i = getelementptr double, ptr %25, i64 %.944.i.i.i
  store double %diagonal.2.1.lcssa287.i.i.i, ptr %.1774.i.i.i, align 8, !noalias !15
  %.902.i.i.i = icmp sgt i64 %.844.0284.in.i.i.i, 1
  br i1 %.902.i.i.i, label %B324.if.i.i.i, label %invert.2-pre-split.i.i

B324.if.i.i.i:                                    ; preds = %B980.i.i.i, %B324.if.lr.ph.i.i.i
  %.844.0284.in.i.i.i = phi i64 [ %.123.i.i.i, %B324.if.lr.ph.i.i.i ], [ %.844.0284.i.i.i, %B980.i.i.i ]
  %.844.0284.i.i.i = add nsw i64 %.844.0284.in.i.i.i, -1
  %.943.i.i.i = getelementptr i64, ptr %20, i64 %.844.0284.i.i.i
  %.944.i.i.i = load i64, ptr %.943.i.i.i, align 8, !noalias !15
  %.949.i.i.i = getelementptr i8, ptr %.943.i.i.i, i64 8
  %.950.i.i.i = load i64, ptr %.949.i.i.i, align 8, !noalias !15
  %.961.i.i.i = getelementptr double, ptr %21, i64 %.944.i.i.i
  %.962.i.i.i = load double, ptr %.961.i.i.i, align 8, !noalias !15
  %.966.i.i.i = fdiv double 1.000000e+00, %.962.i.i.i
  %.971.i.i.i = add nsw i64 %.944.i.i.i, 1
  %.1009.i.i.i = sub i64 %.950.i.i.i, %.971.i.i.i
  %storemerge256.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1009.i.i.i, i64 0)
  %.1052263.not.i.i.i = icmp slt i64 %.1009.i.i.i, 1
  br i1 %.1052263.not.i.i.i, label %B784.thread.i.i.i, label %B414.if.i.i.i

B784.thread.i.i.i:                                ; preds = %B324.if.i.i.i
  %.1468285.i.i.i = fmul double %.966.i.i.i, %.966.i.i.i
  br label %B980.i.i.i

B414.if.i.i.i:                                    ; preds = %B324.if.i.i.i, %B414.if.i.i.i
  %.999.0265.i.i.i = phi i64 [ %.1061.i.i.i, %B414.if.i.i.i ], [ %storemerge256.i.i.i, %B324.if.i.i.i ]
  %.996.0264.i.i.i = phi i64 [ %.1065.i.i.i, %B414.if.i.i.i ], [ %.971.i.i.i, %B324.if.i.i.i ]
  %.1061.i.i.i = add nsw i64 %.999.0265.i.i.i, -1
  %.1065.i.i.i = add i64 %.996.0264.i.i.i, 1
  %.1093.i.i.i = getelementptr double, ptr %21, i64 %.996.0264.i.i.i
  %.1094.i.i.i = load double, ptr %.1093.i.i.i, align 8, !noalias !15
  %.1096.i.i.i = fmul double %.966.i.i.i, %.1094.i.i.i
  %.1100.i.i.i = getelementptr i64, ptr %22, i64 %.996.0264.i.i.i
  %.1101.i.i.i = load i64, ptr %.1100.i.i.i, align 8, !noalias !15
  %.1105.i.i.i = getelementptr double, ptr %23, i64 %.1101.i.i.i
  store double %.1096.i.i.i, ptr %.1105.i.i.i, align 8, !noalias !15
  %.1111.i.i.i = load i64, ptr %.1100.i.i.i, align 8, !noalias !15
  %.1115.i.i.i = getelementptr double, ptr %24, i64 %.1111.i.i.i
  store double 0.000000e+00, ptr %.1115.i.i.i, align 8, !noalias !15
  %.1052.i.i.i = icmp samesign ugt i64 %.999.0265.i.i.i, 1
  br i1 %.1052.i.i.i, label %B414.if.i.i.i, label %B522.if.i.i.i

B522.if.i.i.i:                                    ; preds = %B414.if.i.i.i, %B724.i.i.i
  %.1151.0272.i.i.i = phi i64 [ %.1213.i.i.i, %B724.i.i.i ], [ %storemerge256.i.i.i, %B414.if.i.i.i ]
  %.1148.0271.i.i.i = phi i64 [ %.1217.i.i.i, %B724.i.i.i ], [ %.971.i.i.i, %B414.if.i.i.i ]
  %.1213.i.i.i = add nsw i64 %.1151.0272.i.i.i, -1
  %.1217.i.i.i = add i64 %.1148.0271.i.i.i, 1
  %.1245.i.i.i = getelementptr i64, ptr %22, i64 %.1148.0271.i.i.i
  %.1246.i.i.i = load i64, ptr %.1245.i.i.i, align 8, !noalias !15
  %.1254.i.i.i = getelementptr double, ptr %23, i64 %.1246.i.i.i
  %.1255.i.i.i = load double, ptr %.1254.i.i.i, align 8, !noalias !15
  %.1266.i.i.i = getelementptr i64, ptr %20, i64 %.1246.i.i.i
  %.1267.i.i.i = load i64, ptr %.1266.i.i.i, align 8, !noalias !15
  %.1273.i.i.i = getelementptr i8, ptr %.1266.i.i.i, i64 8
  %.1274.i.i.i = load i64, ptr %.1273.i.i.i, align 8, !noalias !15
  %.1279.i.i.i = add nsw i64 %.1267.i.i.i, 1
  %.1316.i.i.i = sub i64 %.1274.i.i.i, %.1279.i.i.i
  %.1359266.not.i.i.i = icmp slt i64 %.1316.i.i.i, 1
  br i1 %.1359266.not.i.i.i, label %B724.i.i.i, label %B624.if.i.i.i

B624.if.i.i.i:                                    ; preds = %B522.if.i.i.i, %B624.if.i.i.i
  %total.2.2269.i.i.i = phi double [ %.1414.i.i.i, %B624.if.i.i.i ], [ 0.000000e+00, %B522.if.i.i.i ]
  %.1306.0268.i.i.i = phi i64 [ %.1368.i.i.i, %B624.if.i.i.i ], [ %.1316.i.i.i, %B522.if.i.i.i ]
  %.1303.0267.i.i.i = phi i64 [ %.1372.i.i.i, %B624.if.i.i.i ], [ %.1279.i.i.i, %B522.if.i.i.i ]
  %.1368.i.i.i = add nsw i64 %.1306.0268.i.i.i, -1
  %.1372.i.i.i = add i64 %.1303.0267.i.i.i, 1
  %.1400.i.i.i = getelementptr double, ptr %25, i64 %.1303.0267.i.i.i
  %.1401.i.i.i = load double, ptr %.1400.i.i.i, align 8, !noalias !15
  %.1405.i.i.i = getelementptr i64, ptr %22, i64 %.1303.0267.i.i.i
  %.1406.i.i.i = load i64, ptr %.1405.i.i.i, align 8, !noalias !15
  %.1410.i.i.i = getelementptr double, ptr %23, i64 %.1406.i.i.i
  %.1411.i.i.i = load double, ptr %.1410.i.i.i, align 8, !noalias !15
  %.1412.i.i.i = fmul double %.1401.i.i.i, %.1411.i.i.i
  %.1414.i.i.i = fadd double %total.2.2269.i.i.i, %.1412.i.i.i
  %.1420.i.i.i = getelementptr double, ptr %24, i64 %.1406.i.i.i
  %.1421.i.i.i = load double, ptr %.1420.i.i.i, align 8, !noalias !15
  %.1423.i.i.i = fmul double %.1255.i.i.i, %.1401.i.i.i
  %.1424.i.i.i = fadd double %.1423.i.i.i, %.1421.i.i.i
  store double %.1424.i.i.i, ptr %.1420.i.i.i, align 8, !noalias !15
  %.1359.i.i.i = icmp samesign ugt i64 %.1306.0268.i.i.i, 1
  br i1 %.1359.i.i.i, label %B624.if.i.i.i, label %B724.i.i.i

B826.if.i.i.i:                                    ; preds = %B826.if.i.i.i, %B784.i.i.i
  %diagonal.2.1276.i.i.i = phi double [ %.1622.i.i.i, %B826.if.i.i.i ], [ %.1468.i.i.i, %B784.i.i.i ]
  %.1503.0275.i.i.i = phi i64 [ %.1565.i.i.i, %B826.if.i.i.i ], [ %storemerge256.i.i.i, %B784.i.i.i ]
  %.1500.0274.i.i.i = phi i64 [ %.1569.i.i.i, %B826.if.i.i.i ], [ %.971.i.i.i, %B784.i.i.i ]
  %.1565.i.i.i = add nsw i64 %.1503.0275.i.i.i, -1
  %.1569.i.i.i = add i64 %.1500.0274.i.i.i, 1
  %.1597.i.i.i = getelementptr i64, ptr %22, i64 %.1500.0274.i.i.i
  %.1598.i.i.i = load i64, ptr %.1597.i.i.i, align 8, !noalias !15
  %.1602.i.i.i = getelementptr double, ptr %24, i64 %.1598.i.i.i
  %.1603.i.i.i = load double, ptr %.1602.i.i.i, align 8, !noalias !15
  %.1604.i.i.i = fneg double %.1603.i.i.i
  %.1608.i.i.i = getelementptr double, ptr %25, i64 %.1500.0274.i.i.i
  store double %.1604.i.i.i, ptr %.1608.i.i.i, align 8, !noalias !15
  %.1613.i.i.i = getelementptr double, ptr %23, i64 %.1598.i.i.i
  %.1614.i.i.i = load double, ptr %.1613.i.i.i, align 8, !noalias !15
  %.1619.i.i.i = load double, ptr %.1602.i.i.i, align 8, !noalias !15
  %.1620.i.i.i = fmul double %.1614.i.i.i, %.1619.i.i.i
  %.1622.i.i.i = fadd double %diagonal.2.1276.i.i.i, %.1620.i.i.i
  %.1556.i.i.i = icmp sgt i64 %.1503.0275.i.i.i, 1
  br i1 %.1556.i.i.i, label %B826.if.i.i.i, label %B946.if.i.i.i

B946.if.i.i.i:                                    ; preds = %B826.if.i.i.i, %B946.if.i.i.i
  %.1661.0280.i.i.i = phi i64 [ %.1723.i.i.i, %B946.if.i.i.i ], [ %storemerge256.i.i.i, %B826.if.i.i.i ]
  %.1658.0279.i.i.i = phi i64 [ %.1727.i.i.i, %B946.if.i.i.i ], [ %.971.i.i.i, %B826.if.i.i.i ]
  %.1723.i.i.i = add nsw i64 %.1661.0280.i.i.i, -1
  %.1727.i.i.i = add i64 %.1658.0279.i.i.i, 1
  %.1755.i.i.i = getelementptr i64, ptr %22, i64 %.1658.0279.i.i.i
  %.1756.i.i.i = load i64, ptr %.1755.i.i.i, align 8, !noalias !15
  %.1760.i.i.i = getelementptr double, ptr %23, i64 %.1756.i.i.i
  store double 0.000000e+00, ptr %.1760.i.i.i, align 8, !noalias !15
  %.1714.i.i.i = icmp sgt i64 %.1661.0280.i.i.i, 1
  br i1 %.1714.i.i.i, label %B946.if.i.i.i, label %B980.i.i.i

invert.2-pre-split.i.i: ; preds = %B980.i.i.i
  %.165.pr.i.i = load i64, ptr %.122.i.i.i, align 8, !noalias !12
  br label %invert

invert: ; preds = %invert.2-pre-split.i.i, %B1374.i
  %.165.i.i = phi i64 [ %.165.pr.i.i, %invert.2-pre-split.i.i ], [ %.123.i.i.i, %B1374.i ]
  %.284.i.i = getelementptr i8, ptr %.122.i.i.i, i64 160
  %.285.i.i = load i64, ptr %.284.i.i, align 8, !noalias !12
  %.398.i.i = getelementptr i8, ptr %.122.i.i.i, i64 208
  %.399.i.i = load i64, ptr %.398.i.i, align 8, !noalias !12
  %.512.i.i = getelementptr i8, ptr %.122.i.i.i, i64 192
  %.513.i.i = load i64, ptr %.512.i.i, align 8, !noalias !12
  %.635.i.i = getelementptr i8, ptr %.122.i.i.i, i64 80
  %.636.i.i = load i64, ptr %.635.i.i, align 8, !noalias !12
  %.716506.not.i.i = icmp slt i64 %.636.i.i, 1
  br i1 %.716506.not.i.i, label %B560.i.i, label %B256.if.lr.ph.i.i

B256.if.lr.ph.i.i:                                ; preds = %invert
  %.869.i.i = getelementptr i8, ptr %.122.i.i.i, i64 96
  %.870.i.i = load i64, ptr %.869.i.i, align 8, !noalias !12
  %26 = getelementptr i64, ptr %.63, i64 %.870.i.i
  %.988.i.i = getelementptr i8, ptr %.122.i.i.i, i64 104
  %.989.i.i = load i64, ptr %.988.i.i, align 8, !noalias !12
  %27 = getelementptr i64, ptr %.63, i64 %.989.i.i
  %.1107.i.i = getelementptr i8, ptr %.122.i.i.i, i64 88
  %.1108.i.i = load i64, ptr %.1107.i.i, align 8, !noalias !12
  %28 = getelementptr i64, ptr %.63, i64 %.1108.i.i
  %29 = getelementptr double, ptr %.296, i64 %.285.i.i
  %30 = getelementptr double, ptr %.296, i64 %.399.i.i
  %.1266.i.i = getelementptr i8, ptr %.122.i.i.i, i64 112
  %.1267.i.i = load i64, ptr %.1266.i.i, align 8, !noalias !12
  %31 = getelementptr double, ptr %.108, i64 %.1267.i.i
  br label %B256.if.i.i

B560.loopexit.i.i:                                ; preds = %B256.if.i.i
  %32 = fmul double %.1284.i.i, -5.000000e-01
  br label %B560.i.i

B560.i.i:                                         ; preds = %B560.loopexit.i.i, %invert
  %trace.2.0.lcssa.i.i = phi double [ -0.000000e+00, %invert ], [ %32, %B560.loopexit.i.i ]
  %.1640.i.i = getelementptr i8, ptr %.122.i.i.i, i64 48
  %.1641.i.i = load i64, ptr %.1640.i.i, align 8, !noalias !12
  %.1721516.not.i.i = icmp slt i64 %.1641.i.i, 1
  br i1 %.1721516.not.i.i, label %B1470.i.i, label %B708.if.lr.ph.i.i

B708.if.lr.ph.i.i:                                ; preds = %B560.i.i
  %.1520.i.i = getelementptr i8, ptr %.122.i.i.i, i64 184
  %.1521.i.i = load i64, ptr %.1520.i.i, align 8, !noalias !12
  %.1406.i.i = getelementptr i8, ptr %.122.i.i.i, i64 56
  %.1407.i.i = load i64, ptr %.1406.i.i, align 8, !noalias !12
  %33 = getelementptr i64, ptr %.63, i64 %.1407.i.i
  %34 = getelementptr double, ptr %.296, i64 %.285.i.i
  %35 = getelementptr double, ptr %.296, i64 %.399.i.i
  %36 = getelementptr double, ptr %.296, i64 %.1521.i.i
  br label %B708.if.i.i

B1146.loopexit.i.i:                               ; preds = %B2523.i.i, %B1146.if.i.i
  %exitcond538.not.i.i = icmp eq i64 %.2427.i.i, %.2189.i.i
  br i1 %exitcond538.not.i.i, label %B1364.i.i, label %B1146.if.i.i

B1326.i.i:                                        ; preds = %B1194.if.i.i
  %.2662.i.i = getelementptr double, ptr %59, i64 %.2497.0511.i.i
  store double %.2629.i.i, ptr %.2662.i.i, align 8, !noalias !12
  br label %B2523.i.i

B1364.i.i:                                        ; preds = %B1146.loopexit.i.i, %B708.if.i.i
  %.452205.not.i.i.i = icmp slt i64 %.2019.i.i, 1
  br i1 %.452205.not.i.i.i, label %by_factor, label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B1364.i.i
  %.362.i.i.i = getelementptr i8, ptr %54, i64 56
  %.363.i.i.i = load i64, ptr %.362.i.i.i, align 8, !noalias !18
  %.194.i.i.i = getelementptr i8, ptr %55, i64 48
  %.195.i.i.i = load i64, ptr %.194.i.i.i, align 8, !noalias !18
  %37 = getelementptr double, ptr %.108, i64 %.2288.i.i
  %38 = getelementptr double, ptr %.296, i64 %.195.i.i.i
  %39 = getelementptr double, ptr %.296, i64 %.363.i.i.i
  br label %B108.if.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B136.loopexit.i.i.i, %B108.if.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.465.i.i.i, %.2019.i.i
  br i1 %exitcond210.not.i.i.i, label %by_factor, label %B108.if.i.i.i

B136.loopexit.i.i.i:                              ; preds = %B298.if.i.i.i
  %exitcond209.not.i.i.i = icmp eq i64 %.2189.i.i, %.586.i.i.i
  br i1 %exitcond209.not.i.i.i, label %B108.loopexit.i.i.i, label %B136.if.i.i.i

B298.if.lr.ph.i.i.i:                              ; preds = %B168.if.i.i.i, %B136.if.i.i.i
  %product.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B136.if.i.i.i ], [ %.793.i.i.i, %B168.if.i.i.i ]
  %invariant.gep200.i.i.i = getelementptr double, ptr %36, i64 %.517.0203.i.i.i
  br label %B298.if.i.i.i

B108.if.i.i.i:                                    ; preds = %B108.loopexit.i.i.i, %B108.if.lr.ph.i.i.i
  %.394.0206.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.465.i.i.i, %B108.loopexit.i.i.i ]
  %.465.i.i.i = add nuw nsw i64 %.394.0206.i.i.i, 1
  br i1 %.2372.i.i, label %B108.loopexit.i.i.i, label %B136.if.lr.ph.i.i.i

B136.if.lr.ph.i.i.i:                              ; preds = %B108.if.i.i.i
  %.761.i.i.i = mul nuw nsw i64 %.394.0206.i.i.i, %.2189.i.i
  %40 = getelementptr double, ptr %37, i64 %.761.i.i.i
  %.925.i.i.i = mul nuw nsw i64 %.394.0206.i.i.i, %.2019.i.i
  %41 = getelementptr double, ptr %39, i64 %.925.i.i.i
  br label %B136.if.i.i.i

B136.if.i.i.i:                                    ; preds = %B136.if.lr.ph.i.i.i, %B136.loopexit.i.i.i
  %.517.0203.i.i.i = phi i64 [ 0, %B136.if.lr.ph.i.i.i ], [ %.586.i.i.i, %B136.loopexit.i.i.i ]
  %.586.i.i.i = add nuw nsw i64 %.517.0203.i.i.i, 1
  %.698193.not.not.i.i.i = icmp sgt i64 %.2189.i.i, %.517.0203.i.i.i
  br i1 %.698193.not.not.i.i.i, label %B168.if.lr.ph.i.i.i, label %B298.if.lr.ph.i.i.i

B168.if.lr.ph.i.i.i:                              ; preds = %B136.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %38, i64 %.517.0203.i.i.i
  br label %B168.if.i.i.i

B168.if.i.i.i:                                    ; preds = %B168.if.i.i.i, %B168.if.lr.ph.i.i.i
  %product.2.2196.i.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i.i.i ], [ %.793.i.i.i, %B168.if.i.i.i ]
  %.642.0194.i.i.i = phi i64 [ %.517.0203.i.i.i, %B168.if.lr.ph.i.i.i ], [ %.711.i.i.i, %B168.if.i.i.i ]
  %.711.i.i.i = add nuw i64 %.642.0194.i.i.i, 1
  %.775.i.i.i = getelementptr double, ptr %40, i64 %.642.0194.i.i.i
  %.776.i.i.i = load double, ptr %.775.i.i.i, align 8, !noalias !18
  %.781.i.i.i = mul nsw i64 %.642.0194.i.i.i, %.2189.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.781.i.i.i
  %.790.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !18
  %.791.i.i.i = fmul double %.776.i.i.i, %.790.i.i.i
  %.793.i.i.i = fadd double %product.2.2196.i.i.i, %.791.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.711.i.i.i, %.2189.i.i
  br i1 %exitcond.not.i.i.i, label %B298.if.lr.ph.i.i.i, label %B168.if.i.i.i

B298.if.i.i.i:                                    ; preds = %B298.if.i.i.i, %B298.if.lr.ph.i.i.i
  %.826.0198.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i.i ], [ %.895.i.i.i, %B298.if.i.i.i ]
  %.895.i.i.i = add nuw nsw i64 %.826.0198.i.i.i, 1
  %.931.i.i.i = getelementptr double, ptr %41, i64 %.826.0198.i.i.i
  %.932.i.i.i = load double, ptr %.931.i.i.i, align 8, !noalias !18
  %.971.i446.i.i = mul nuw nsw i64 %.826.0198.i.i.i, %.2189.i.i
  %gep201.i.i.i = getelementptr double, ptr %invariant.gep200.i.i.i, i64 %.971.i446.i.i
  %.988.i.i.i = load double, ptr %gep201.i.i.i, align 8, !noalias !18
  %.992.i.i.i = fmul double %product.2.2.lcssa.i.i.i, %.988.i.i.i
  %.996.i.i.i = fsub double %.932.i.i.i, %.992.i.i.i
  store double %.996.i.i.i, ptr %.931.i.i.i, align 8, !noalias !18
  %exitcond208.not.i.i.i = icmp eq i64 %.826.0198.i.i.i, %.394.0206.i.i.i
  br i1 %exitcond208.not.i.i.i, label %B136.loopexit.i.i.i, label %B298.if.i.i.i

by_factor: ; preds = %B108.loopexit.i.i.i, %B1364.i.i
  %brmerge.i.i = or i1 %.2372.i.i, %.2330.i.i
  br i1 %brmerge.i.i, label %B2524.i.i, label %B108.if.lr.ph.i448.i.i

B108.if.lr.ph.i448.i.i:                           ; preds = %by_factor
  %.362.i449.i.i = getelementptr i8, ptr %55, i64 56
  %.363.i450.i.i = load i64, ptr %.362.i449.i.i, align 8, !noalias !21
  %.194.i451.i.i = getelementptr i8, ptr %54, i64 48
  %.195.i452.i.i = load i64, ptr %.194.i451.i.i, align 8, !noalias !21
  %42 = getelementptr double, ptr %.108, i64 %.2288.i.i
  %43 = getelementptr double, ptr %.296, i64 %.195.i452.i.i
  %44 = getelementptr double, ptr %.296, i64 %.363.i450.i.i
  br label %B108.if.i454.i.i

B108.loopexit.i476.i.i:                           ; preds = %B136.loopexit.i474.i.i, %B108.if.i454.i.i
  %exitcond210.not.i477.i.i = icmp eq i64 %.465.i456.i.i, %.2189.i.i
  br i1 %exitcond210.not.i477.i.i, label %B2524.i.i, label %B108.if.i454.i.i

B136.loopexit.i474.i.i:                           ; preds = %B298.if.i466.i.i
  %exitcond209.not.i475.i.i = icmp eq i64 %.2019.i.i, %.586.i462.i.i
  br i1 %exitcond209.not.i475.i.i, label %B108.loopexit.i476.i.i, label %B136.if.i460.i.i

B298.if.lr.ph.i464.i.i:                           ; preds = %B168.if.i479.i.i, %B136.if.i460.i.i
  %product.2.2.lcssa.i465.i.i = phi double [ 0.000000e+00, %B136.if.i460.i.i ], [ %.793.i488.i.i, %B168.if.i479.i.i ]
  %.960.i.i.i = mul nuw nsw i64 %.517.0203.i461.i.i, %.2189.i.i
  %45 = getelementptr double, ptr %36, i64 %.960.i.i.i
  br label %B298.if.i466.i.i

B108.if.i454.i.i:                                 ; preds = %B108.loopexit.i476.i.i, %B108.if.lr.ph.i448.i.i
  %.394.0206.i455.i.i = phi i64 [ 0, %B108.if.lr.ph.i448.i.i ], [ %.465.i456.i.i, %B108.loopexit.i476.i.i ]
  %.465.i456.i.i = add nuw nsw i64 %.394.0206.i455.i.i, 1
  br i1 %.452205.not.i.i.i, label %B108.loopexit.i476.i.i, label %B136.if.lr.ph.i457.i.i

B136.if.lr.ph.i457.i.i:                           ; preds = %B108.if.i454.i.i
  %invariant.gep.i458.i.i = getelementptr double, ptr %42, i64 %.394.0206.i455.i.i
  %.925.i459.i.i = mul nuw nsw i64 %.394.0206.i455.i.i, %.2189.i.i
  %46 = getelementptr double, ptr %44, i64 %.925.i459.i.i
  br label %B136.if.i460.i.i

B136.if.i460.i.i:                                 ; preds = %B136.if.lr.ph.i457.i.i, %B136.loopexit.i474.i.i
  %.517.0203.i461.i.i = phi i64 [ 0, %B136.if.lr.ph.i457.i.i ], [ %.586.i462.i.i, %B136.loopexit.i474.i.i ]
  %.586.i462.i.i = add nuw nsw i64 %.517.0203.i461.i.i, 1
  %.698193.not.not.i463.i.i = icmp sgt i64 %.2019.i.i, %.517.0203.i461.i.i
  br i1 %.698193.not.not.i463.i.i, label %B168.if.lr.ph.i478.i.i, label %B298.if.lr.ph.i464.i.i

B168.if.lr.ph.i478.i.i:                           ; preds = %B136.if.i460.i.i
  %invariant.gep197.i.i.i = getelementptr double, ptr %43, i64 %.517.0203.i461.i.i
  br label %B168.if.i479.i.i

B168.if.i479.i.i:                                 ; preds = %B168.if.i479.i.i, %B168.if.lr.ph.i478.i.i
  %product.2.2196.i480.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i478.i.i ], [ %.793.i488.i.i, %B168.if.i479.i.i ]
  %.642.0194.i481.i.i = phi i64 [ %.517.0203.i461.i.i, %B168.if.lr.ph.i478.i.i ], [ %.711.i482.i.i, %B168.if.i479.i.i ]
  %.711.i482.i.i = add nuw i64 %.642.0194.i481.i.i, 1
  %.752.i.i.i = mul nsw i64 %.642.0194.i481.i.i, %.2189.i.i
  %gep.i483.i.i = getelementptr double, ptr %invariant.gep.i458.i.i, i64 %.752.i.i.i
  %.776.i484.i.i = load double, ptr %gep.i483.i.i, align 8, !noalias !21
  %.781.i485.i.i = mul nsw i64 %.642.0194.i481.i.i, %.2019.i.i
  %gep198.i.i.i = getelementptr double, ptr %invariant.gep197.i.i.i, i64 %.781.i485.i.i
  %.790.i486.i.i = load double, ptr %gep198.i.i.i, align 8, !noalias !21
  %.791.i487.i.i = fmul double %.776.i484.i.i, %.790.i486.i.i
  %.793.i488.i.i = fadd double %product.2.2196.i480.i.i, %.791.i487.i.i
  %exitcond.not.i489.i.i = icmp eq i64 %.711.i482.i.i, %.2019.i.i
  br i1 %exitcond.not.i489.i.i, label %B298.if.lr.ph.i464.i.i, label %B168.if.i479.i.i

B298.if.i466.i.i:                                 ; preds = %B298.if.i466.i.i, %B298.if.lr.ph.i464.i.i
  %.826.0200.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i464.i.i ], [ %.895.i467.i.i, %B298.if.i466.i.i ]
  %.895.i467.i.i = add nuw nsw i64 %.826.0200.i.i.i, 1
  %.931.i468.i.i = getelementptr double, ptr %46, i64 %.826.0200.i.i.i
  %.932.i469.i.i = load double, ptr %.931.i468.i.i, align 8, !noalias !21
  %.987.i.i.i = getelementptr double, ptr %45, i64 %.826.0200.i.i.i
  %.988.i470.i.i = load double, ptr %.987.i.i.i, align 8, !noalias !21
  %.992.i471.i.i = fmul double %product.2.2.lcssa.i465.i.i, %.988.i470.i.i
  %.996.i472.i.i = fsub double %.932.i469.i.i, %.992.i471.i.i
  store double %.996.i472.i.i, ptr %.931.i468.i.i, align 8, !noalias !21
  %exitcond208.not.i473.i.i = icmp eq i64 %.826.0200.i.i.i, %.394.0206.i455.i.i
  br i1 %exitcond208.not.i473.i.i, label %B136.loopexit.i474.i.i, label %B298.if.i466.i.i

B1470.i.i:                                        ; preds = %B2524.i.i, %B560.i.i
  %.3021.i.i = getelementptr i8, ptr %.122.i.i.i, i64 64
  %.3022.i.i = load i64, ptr %.3021.i.i, align 8, !noalias !12
  %.3102529.not.i.i = icmp slt i64 %.3022.i.i, 1
  br i1 %.3102529.not.i.i, label %B2178.i.i, label %B1576.if.lr.ph.i.i

B1576.if.lr.ph.i.i:                               ; preds = %B1470.i.i
  %.2904.i.i = getelementptr i8, ptr %.122.i.i.i, i64 72
  %.2905.i.i = load i64, ptr %.2904.i.i, align 8, !noalias !12
  %47 = getelementptr i64, ptr %.63, i64 %.2905.i.i
  %48 = getelementptr double, ptr %.296, i64 %.513.i.i
  %49 = getelementptr double, ptr %.296, i64 %.399.i.i
  %.4130.i.i = getelementptr i8, ptr %.122.i.i.i, i64 200
  br label %B1576.if.i.i

B1576.loopexit.i.i:                               ; preds = %B2094.i.i, %B1576.if.i.i
  %exitcond542.not.i.i = icmp eq i64 %.3115.i.i, %.3022.i.i
  br i1 %exitcond542.not.i.i, label %B2178.i.i, label %B1576.if.i.i

B2094.i.i:                                        ; preds = %B1940.if.i.i
  %.3800.i.i = add nuw nsw i64 %.3731.0527.i.i, 1
  %.4015.i.i = fdiv double %.4002.i.i, %.133.i
  %.4131.i.i = load i64, ptr %.4130.i.i, align 8, !noalias !12
  %gep525.i.i = getelementptr double, ptr %invariant.gep524.i.i, i64 %.4131.i.i
  %.4139.i.i = getelementptr double, ptr %gep525.i.i, i64 %.3731.0527.i.i
  store double %.4015.i.i, ptr %.4139.i.i, align 8, !noalias !12
  %exitcond541.not.i.i = icmp eq i64 %.3800.i.i, %.3359.i.i
  br i1 %exitcond541.not.i.i, label %B1576.loopexit.i.i, label %B1940.if.lr.ph.i.i

B2178.i.i:                                        ; preds = %B1576.loopexit.i.i, %B1470.i.i
  %.4600535.not.i.i = icmp slt i64 %.165.i.i, 1
  br i1 %.4600535.not.i.i, label %joint_backward, label %B2330.if.lr.ph.i.i

B2330.if.lr.ph.i.i:                               ; preds = %B2178.i.i
  %.4513.i.i = getelementptr i8, ptr %.122.i.i.i, i64 128
  %.4514.i.i = load i64, ptr %.4513.i.i, align 8, !noalias !12
  %.4393.i.i = getelementptr i8, ptr %.122.i.i.i, i64 144
  %.4394.i.i = load i64, ptr %.4393.i.i, align 8, !noalias !12
  %.4279.i.i = getelementptr i8, ptr %.122.i.i.i, i64 136
  %.4280.i.i = load i64, ptr %.4279.i.i, align 8, !noalias !12
  %.4750.i.i = getelementptr i8, ptr %.122.i.i.i, i64 200
  %50 = getelementptr i64, ptr %.63, i64 %.4514.i.i
  %51 = getelementptr i64, ptr %.63, i64 %.4280.i.i
  %52 = getelementptr double, ptr %.296, i64 %.442.i
  %53 = getelementptr double, ptr %.108, i64 %.4394.i.i
  br label %B2330.if.i.i

B2330.loopexit.i.i:                               ; preds = %B2444.if.i.i, %B2330.if.i.i
  %exitcond543.not.i.i = icmp eq i64 %.4613.i.i, %.165.i.i
  br i1 %exitcond543.not.i.i, label %joint_backward, label %B2330.if.i.i

B2523.i.i:                                        ; preds = %B1194.if.i.i, %B1326.i.i
  %.2553.i.i = icmp samesign ugt i64 %.2500.0512.i.i, 1
  br i1 %.2553.i.i, label %B1194.if.i.i, label %B1146.loopexit.i.i

B2524.i.i:                                        ; preds = %B108.loopexit.i476.i.i, %by_factor
  %exitcond539.not.i.i = icmp eq i64 %.1734.i.i, %.1641.i.i
  br i1 %exitcond539.not.i.i, label %B1470.i.i, label %B708.if.i.i

B256.if.i.i:                                      ; preds = %B256.if.i.i, %B256.if.lr.ph.i.i
  %trace.2.0509.i.i = phi double [ 0.000000e+00, %B256.if.lr.ph.i.i ], [ %.1284.i.i, %B256.if.i.i ]
  %.660.0508.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i ], [ %.729.i.i, %B256.if.i.i ]
  %.729.i.i = add nuw nsw i64 %.660.0508.i.i, 1
  %.874.i.i = getelementptr i64, ptr %26, i64 %.660.0508.i.i
  %.875.i.i = load i64, ptr %.874.i.i, align 8, !noalias !12
  %.993.i.i = getelementptr i64, ptr %27, i64 %.660.0508.i.i
  %.994.i.i = load i64, ptr %.993.i.i, align 8, !noalias !12
  %.1112.i.i = getelementptr i64, ptr %28, i64 %.660.0508.i.i
  %.1113.i.i = load i64, ptr %.1112.i.i, align 8, !noalias !12
  %.1117.i.i = getelementptr double, ptr %29, i64 %.1113.i.i
  %.1118.i.i = load double, ptr %.1117.i.i, align 8, !noalias !12
  %.1122.i.i = getelementptr double, ptr %30, i64 %.875.i.i
  %.1123.i.i = load double, ptr %.1122.i.i, align 8, !noalias !12
  %.1127.i.i = getelementptr double, ptr %30, i64 %.994.i.i
  %.1128.i.i = load double, ptr %.1127.i.i, align 8, !noalias !12
  %.1129.i.i = fmul double %.1123.i.i, %.1128.i.i
  %.1134.i.i = fdiv double %.1129.i.i, %.133.i
  %.1135.i.i = fadd double %.1118.i.i, %.1134.i.i
  %.1139.i.i = icmp eq i64 %.875.i.i, %.994.i.i
  %..i.i = select i1 %.1139.i.i, double 1.000000e+00, double 2.000000e+00
  %.1273.i.i = getelementptr double, ptr %31, i64 %.660.0508.i.i
  %.1274.i.i = load double, ptr %.1273.i.i, align 8, !noalias !12
  %.1276.i.i = fmul double %..i.i, %.1274.i.i
  %.1280.i.i = fmul double %.1276.i.i, %.1135.i.i
  %.1284.i.i = fadd double %trace.2.0509.i.i, %.1280.i.i
  %exitcond.not.i259.i = icmp eq i64 %.729.i.i, %.636.i.i
  br i1 %exitcond.not.i259.i, label %B560.loopexit.i.i, label %B256.if.i.i

B708.if.i.i:                                      ; preds = %B2524.i.i, %B708.if.lr.ph.i.i
  %.1665.0517.i.i = phi i64 [ 0, %B708.if.lr.ph.i.i ], [ %.1734.i.i, %B2524.i.i ]
  %.1734.i.i = add nuw nsw i64 %.1665.0517.i.i, 1
  %.1813.idx.i.i = mul i64 %.1665.0517.i.i, 48
  %.1813.i.i = getelementptr i8, ptr %33, i64 %.1813.idx.i.i
  %.1814.i.i = load i64, ptr %.1813.i.i, align 8, !noalias !12
  %.1842.i.i = getelementptr i8, ptr %.1813.i.i, i64 8
  %.1843.i.i = load i64, ptr %.1842.i.i, align 8, !noalias !12
  %54 = getelementptr i64, ptr %.63, i64 %.1814.i.i
  %.2018.i.i = getelementptr i8, ptr %54, i64 8
  %.2019.i.i = load i64, ptr %.2018.i.i, align 8, !noalias !12
  %55 = getelementptr i64, ptr %.63, i64 %.1843.i.i
  %.2188.i.i = getelementptr i8, ptr %55, i64 8
  %.2189.i.i = load i64, ptr %.2188.i.i, align 8, !noalias !12
  %.2223.i.i = getelementptr i8, ptr %.1813.i.i, i64 16
  %.2224.i.i = load i64, ptr %.2223.i.i, align 8, !noalias !12
  %.2252.i.i = getelementptr i8, ptr %.1813.i.i, i64 24
  %.2253.i.i = load i64, ptr %.2252.i.i, align 8, !noalias !12
  %.2287.i.i = getelementptr i8, ptr %.1813.i.i, i64 32
  %.2288.i.i = load i64, ptr %.2287.i.i, align 8, !noalias !12
  %.2330.i.i = icmp eq i64 %.2224.i.i, %.2253.i.i
  %.2372.i.i = icmp slt i64 %.2189.i.i, 1
  br i1 %.2372.i.i, label %B1364.i.i, label %B1146.if.lr.ph.i.i

B1146.if.lr.ph.i.i:                               ; preds = %B708.if.i.i
  %.2316.i.i = getelementptr i8, ptr %.1813.i.i, i64 40
  %.2317.i.i = load i64, ptr %.2316.i.i, align 8, !noalias !12
  %56 = getelementptr i64, ptr %.63, i64 %.2317.i.i
  %57 = getelementptr double, ptr %35, i64 %.2224.i.i
  %58 = getelementptr double, ptr %35, i64 %.2253.i.i
  br label %B1146.if.i.i

B1146.if.i.i:                                     ; preds = %B1146.if.lr.ph.i.i, %B1146.loopexit.i.i
  %.2358.0514.i.i = phi i64 [ 0, %B1146.if.lr.ph.i.i ], [ %.2427.i.i, %B1146.loopexit.i.i ]
  %.2427.i.i = add nuw nsw i64 %.2358.0514.i.i, 1
  %.2404.sroa.0.0..i.i = select i1 %.2330.i.i, i64 %.2358.0514.i.i, i64 0
  %.2510.i.i = sub i64 %.2019.i.i, %.2404.sroa.0.0..i.i
  %.2553510.not.i.i = icmp slt i64 %.2510.i.i, 1
  br i1 %.2553510.not.i.i, label %B1146.loopexit.i.i, label %B1194.if.lr.ph.i.i

B1194.if.lr.ph.i.i:                               ; preds = %B1146.if.i.i
  %.2598.i.i = getelementptr i64, ptr %56, i64 %.2358.0514.i.i
  %.2621.i.i = getelementptr double, ptr %58, i64 %.2358.0514.i.i
  %invariant.gep.i.i = getelementptr double, ptr %36, i64 %.2358.0514.i.i
  %.2653.i.i = mul nuw nsw i64 %.2358.0514.i.i, %.2189.i.i
  %59 = getelementptr double, ptr %36, i64 %.2653.i.i
  br label %B1194.if.i.i

B1194.if.i.i:                                     ; preds = %B1194.if.lr.ph.i.i, %B2523.i.i
  %.2500.0512.i.i = phi i64 [ %.2510.i.i, %B1194.if.lr.ph.i.i ], [ %.2562.i.i, %B2523.i.i ]
  %.2497.0511.i.i = phi i64 [ %.2404.sroa.0.0..i.i, %B1194.if.lr.ph.i.i ], [ %.2566.i.i, %B2523.i.i ]
  %.2562.i.i = add nsw i64 %.2500.0512.i.i, -1
  %.2566.i.i = add i64 %.2497.0511.i.i, 1
  %.2599.i.i = load i64, ptr %.2598.i.i, align 8, !noalias !12
  %60 = getelementptr double, ptr %34, i64 %.2599.i.i
  %.2605.i.i = getelementptr double, ptr %60, i64 %.2497.0511.i.i
  %.2606.i.i = load double, ptr %.2605.i.i, align 8, !noalias !12
  %.2613.i.i = getelementptr double, ptr %57, i64 %.2497.0511.i.i
  %.2614.i.i = load double, ptr %.2613.i.i, align 8, !noalias !12
  %.2622.i.i = load double, ptr %.2621.i.i, align 8, !noalias !12
  %.2623.i.i = fmul double %.2614.i.i, %.2622.i.i
  %.2628.i.i = fdiv double %.2623.i.i, %.133.i
  %.2629.i.i = fadd double %.2606.i.i, %.2628.i.i
  %.2635.i.i = mul nsw i64 %.2497.0511.i.i, %.2189.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.2635.i.i
  store double %.2629.i.i, ptr %gep.i.i, align 8, !noalias !12
  br i1 %.2330.i.i, label %B1326.i.i, label %B2523.i.i

B1576.if.i.i:                                     ; preds = %B1576.loopexit.i.i, %B1576.if.lr.ph.i.i
  %.3046.0530.i.i = phi i64 [ 0, %B1576.if.lr.ph.i.i ], [ %.3115.i.i, %B1576.loopexit.i.i ]
  %.3115.i.i = add nuw nsw i64 %.3046.0530.i.i, 1
  %.3162.idx.i.i = shl i64 %.3046.0530.i.i, 4
  %.3162.i.i = getelementptr i8, ptr %47, i64 %.3162.idx.i.i
  %.3163.i.i = load i64, ptr %.3162.i.i, align 8, !noalias !12
  %.3186.i.i = getelementptr i8, ptr %.3162.i.i, i64 8
  %.3187.i.i = load i64, ptr %.3186.i.i, align 8, !noalias !12
  %61 = getelementptr i64, ptr %.63, i64 %.3163.i.i
  %.3358.i.i = getelementptr i8, ptr %61, i64 8
  %.3359.i.i = load i64, ptr %.3358.i.i, align 8, !noalias !12
  %invariant.gep524.i.i = getelementptr double, ptr %.296, i64 %.3187.i.i
  %.3787526.not.i.i = icmp slt i64 %.3359.i.i, 1
  br i1 %.3787526.not.i.i, label %B1576.loopexit.i.i, label %B1902.if.lr.ph.i.i

B1902.if.lr.ph.i.i:                               ; preds = %B1576.if.i.i
  %.3696.i.i = getelementptr i8, ptr %61, i64 56
  %.3697.i.i = load i64, ptr %.3696.i.i, align 8, !noalias !12
  %.3527.i.i = getelementptr i8, ptr %61, i64 48
  %.3528.i.i = load i64, ptr %.3527.i.i, align 8, !noalias !12
  %62 = getelementptr double, ptr %.296, i64 %.3697.i.i
  %63 = getelementptr double, ptr %48, i64 %.3187.i.i
  %64 = getelementptr double, ptr %49, i64 %.3187.i.i
  %65 = getelementptr double, ptr %.296, i64 %.3528.i.i
  br label %B1940.if.lr.ph.i.i

B1940.if.lr.ph.i.i:                               ; preds = %B1902.if.lr.ph.i.i, %B2094.i.i
  %.3731.0527.i.i = phi i64 [ 0, %B1902.if.lr.ph.i.i ], [ %.3800.i.i, %B2094.i.i ]
  %.3952.i.i = mul nuw nsw i64 %.3731.0527.i.i, %.3359.i.i
  %66 = getelementptr double, ptr %62, i64 %.3952.i.i
  %.3965.i.i = getelementptr double, ptr %63, i64 %.3731.0527.i.i
  %67 = getelementptr double, ptr %65, i64 %.3952.i.i
  br label %B1940.if.i.i

B1940.if.i.i:                                     ; preds = %B1940.if.i.i, %B1940.if.lr.ph.i.i
  %by_c.2.2522.i.i = phi double [ 0.000000e+00, %B1940.if.lr.ph.i.i ], [ %.4002.i.i, %B1940.if.i.i ]
  %.3856.0520.i.i = phi i64 [ 0, %B1940.if.lr.ph.i.i ], [ %.3925.i.i, %B1940.if.i.i ]
  %.3925.i.i = add nuw nsw i64 %.3856.0520.i.i, 1
  %.3957.i.i = getelementptr double, ptr %66, i64 %.3856.0520.i.i
  %.3958.i.i = load double, ptr %.3957.i.i, align 8, !noalias !12
  %.3966.i.i = load double, ptr %.3965.i.i, align 8, !noalias !12
  %.3972.i.i = getelementptr double, ptr %64, i64 %.3856.0520.i.i
  %.3973.i.i = load double, ptr %.3972.i.i, align 8, !noalias !12
  %.3974.i.i = fmul double %.3966.i.i, %.3973.i.i
  %.3979.i.i = fdiv double %.3974.i.i, %.133.i
  %.3980.i.i = fadd double %.3958.i.i, %.3979.i.i
  store double %.3980.i.i, ptr %.3957.i.i, align 8, !noalias !12
  %.3991.i.i = getelementptr double, ptr %67, i64 %.3856.0520.i.i
  %.3992.i.i = load double, ptr %.3991.i.i, align 8, !noalias !12
  %.3999.i.i = load double, ptr %.3972.i.i, align 8, !noalias !12
  %.4000.i.i = fmul double %.3992.i.i, %.3999.i.i
  %.4002.i.i = fadd double %by_c.2.2522.i.i, %.4000.i.i
  %exitcond540.not.i.i = icmp eq i64 %.3856.0520.i.i, %.3731.0527.i.i
  br i1 %exitcond540.not.i.i, label %B2094.i.i, label %B1940.if.i.i

B2330.if.i.i:                                     ; preds = %B2330.loopexit.i.i, %B2330.if.lr.ph.i.i
  %.4544.0536.i.i = phi i64 [ 0, %B2330.if.lr.ph.i.i ], [ %.4613.i.i, %B2330.loopexit.i.i ]
  %.4613.i.i = add nuw nsw i64 %.4544.0536.i.i, 1
  %.4751.i.i = load i64, ptr %.4750.i.i, align 8, !noalias !12
  %68 = getelementptr double, ptr %.296, i64 %.4751.i.i
  %.4754.i.i = getelementptr double, ptr %68, i64 %.4544.0536.i.i
  %.4755.i.i = load double, ptr %.4754.i.i, align 8, !noalias !12
  %.4762.i.i = getelementptr i64, ptr %50, i64 %.4544.0536.i.i
  %.4763.i.i = load i64, ptr %.4762.i.i, align 8, !noalias !12
  %.4768.i.i = getelementptr i8, ptr %.4762.i.i, i64 8
  %.4769.i.i = load i64, ptr %.4768.i.i, align 8, !noalias !12
  %.4806.i.i = sub i64 %.4769.i.i, %.4763.i.i
  %.4849532.not.i.i = icmp slt i64 %.4806.i.i, 1
  br i1 %.4849532.not.i.i, label %B2330.loopexit.i.i, label %B2444.if.i.i

B2444.if.i.i:                                     ; preds = %B2330.if.i.i, %B2444.if.i.i
  %.4796.0534.i.i = phi i64 [ %.4858.i.i, %B2444.if.i.i ], [ %.4806.i.i, %B2330.if.i.i ]
  %.4793.0533.i.i = phi i64 [ %.4862.i.i, %B2444.if.i.i ], [ %.4763.i.i, %B2330.if.i.i ]
  %.4858.i.i = add nsw i64 %.4796.0534.i.i, -1
  %.4862.i.i = add i64 %.4793.0533.i.i, 1
  %.4890.i.i = getelementptr i64, ptr %51, i64 %.4793.0533.i.i
  %.4891.i.i = load i64, ptr %.4890.i.i, align 8, !noalias !12
  %.4895.i.i = getelementptr double, ptr %52, i64 %.4891.i.i
  %.4896.i.i = load double, ptr %.4895.i.i, align 8, !noalias !12
  %.4900.i.i = getelementptr double, ptr %53, i64 %.4793.0533.i.i
  %.4901.i.i = load double, ptr %.4900.i.i, align 8, !noalias !12
  %.4903.i.i = fmul double %.4755.i.i, %.4901.i.i
  %.4904.i.i = fsub double %.4896.i.i, %.4903.i.i
  store double %.4904.i.i, ptr %.4895.i.i, align 8, !noalias !12
  %.4849.i.i = icmp samesign ugt i64 %.4796.0534.i.i, 1
  br i1 %.4849.i.i, label %B2444.if.i.i, label %B2330.loopexit.i.i

joint_backward: ; preds = %B2330.loopexit.i.i, %B2178.i.i
  %.2503.i = fadd double %d_variance.3.0.lcssa.i, %trace.2.0.lcssa.i.i
  br label %B1408.i

B1408.i:                                          ; preds = %joint_backward, %B1358.i
  %d_variance.4.0.i = phi double [ %.2503.i, %joint_backward ], [ %d_variance.3.0.lcssa.i, %B1358.i ]
  %.2618.i = load i64, ptr %.124.i, align 8, !noalias !3
  %.2620.i = getelementptr double, ptr %.404, i64 %.2618.i
  %.2621.i = load double, ptr %.2620.i, align 8, !noalias !3
  %.2623.i = fmul double %.127.i, 2.000000e+00
  %.2627.i = fmul double %.2623.i, %d_variance.4.0.i
  %.2630.i = fadd double %.2627.i, %.2621.i
  store double %.2630.i, ptr %.2620.i, align 8, !noalias !3
  br i1 %.1547.i, label %B1496.i, label %B1520.i

B1496.i:                                          ; preds = %B1408.i
  %.113.i.i = getelementptr i8, ptr %.124.i, i64 112
  %.114.i.i = load i64, ptr %.113.i.i, align 8, !noalias !24
  %69 = getelementptr i64, ptr %.63, i64 %.114.i.i
  %.590.i260.i = getelementptr i8, ptr %69, i64 8
  %.591.i.i = load i64, ptr %.590.i260.i, align 8, !noalias !24
  %.648.i.i = getelementptr i8, ptr %69, i64 16
  %.649.i.i = load i64, ptr %.648.i.i, align 8, !noalias !24
  %.706.i.i = getelementptr i8, ptr %69, i64 24
  %.707.i.i = load i64, ptr %.706.i.i, align 8, !noalias !24
  %.708.i.i = add nsw i64 %.707.i.i, %.649.i.i
  %.709.i.i = mul nsw i64 %.708.i.i, %.591.i.i
  %.79188.not.i.i = icmp slt i64 %.709.i.i, 1
  br i1 %.79188.not.i.i, label %B1520.i, label %B358.if.lr.ph.i261.i

B358.if.lr.ph.i261.i:                             ; preds = %B1496.i
  %.529.i.i = getelementptr i8, ptr %.124.i, i64 152
  %.530.i.i = load i64, ptr %.529.i.i, align 8, !noalias !24
  %.422.i.i = getelementptr i8, ptr %.124.i, i64 144
  %.423.i.i = load i64, ptr %.422.i.i, align 8, !noalias !24
  %.321.i.i = getelementptr i8, ptr %.124.i, i64 136
  %.322.i.i = load i64, ptr %.321.i.i, align 8, !noalias !24
  %.215.i.i = load i64, ptr %.441.i, align 8, !noalias !24
  %.885.i.i = getelementptr i8, ptr %69, i64 72
  %70 = getelementptr i64, ptr %.63, i64 %.322.i.i
  %71 = getelementptr i64, ptr %.63, i64 %.423.i.i
  %72 = getelementptr double, ptr %.296, i64 %.215.i.i
  %73 = getelementptr double, ptr %.108, i64 %.530.i.i
  br label %B358.if.i262.i

B358.loopexit.i.i:                                ; preds = %B468.if.i263.i, %B358.if.i262.i
  %exitcond.not.i265.i = icmp eq i64 %.804.i.i, %.709.i.i
  br i1 %exitcond.not.i265.i, label %B1520.i, label %B358.if.i262.i

B358.if.i262.i:                                   ; preds = %B358.loopexit.i.i, %B358.if.lr.ph.i261.i
  %.733.089.i.i = phi i64 [ 0, %B358.if.lr.ph.i261.i ], [ %.804.i.i, %B358.loopexit.i.i ]
  %.804.i.i = add nuw nsw i64 %.733.089.i.i, 1
  %.886.i.i = load i64, ptr %.885.i.i, align 8, !noalias !24
  %74 = getelementptr double, ptr %.296, i64 %.886.i.i
  %.889.i.i = getelementptr double, ptr %74, i64 %.733.089.i.i
  %.890.i.i = load double, ptr %.889.i.i, align 8, !noalias !24
  %.897.i.i = getelementptr i64, ptr %70, i64 %.733.089.i.i
  %.898.i.i = load i64, ptr %.897.i.i, align 8, !noalias !24
  %.903.i.i = getelementptr i8, ptr %.897.i.i, i64 8
  %.904.i.i = load i64, ptr %.903.i.i, align 8, !noalias !24
  %.941.i.i = sub i64 %.904.i.i, %.898.i.i
  %.98485.not.i.i = icmp slt i64 %.941.i.i, 1
  br i1 %.98485.not.i.i, label %B358.loopexit.i.i, label %B468.if.i263.i

B468.if.i263.i:                                   ; preds = %B358.if.i262.i, %B468.if.i263.i
  %.931.087.i.i = phi i64 [ %.993.i264.i, %B468.if.i263.i ], [ %.941.i.i, %B358.if.i262.i ]
  %.928.086.i.i = phi i64 [ %.997.i.i, %B468.if.i263.i ], [ %.898.i.i, %B358.if.i262.i ]
  %.993.i264.i = add nsw i64 %.931.087.i.i, -1
  %.997.i.i = add i64 %.928.086.i.i, 1
  %.1025.i.i = getelementptr i64, ptr %71, i64 %.928.086.i.i
  %.1026.i.i = load i64, ptr %.1025.i.i, align 8, !noalias !24
  %.1030.i.i = getelementptr double, ptr %72, i64 %.1026.i.i
  %.1031.i.i = load double, ptr %.1030.i.i, align 8, !noalias !24
  %.1035.i.i = getelementptr double, ptr %73, i64 %.928.086.i.i
  %.1036.i.i = load double, ptr %.1035.i.i, align 8, !noalias !24
  %.1038.i.i = fmul double %.890.i.i, %.1036.i.i
  %.1039.i.i = fsub double %.1031.i.i, %.1038.i.i
  store double %.1039.i.i, ptr %.1030.i.i, align 8, !noalias !24
  %.984.i.i = icmp samesign ugt i64 %.931.087.i.i, 1
  br i1 %.984.i.i, label %B468.if.i263.i, label %B358.loopexit.i.i

B1520.i:                                          ; preds = %B358.loopexit.i.i, %B1496.i, %B1408.i
  %.120.i.i = load i64, ptr %.441.i, align 8, !noalias !27
  %.222.i.i = load i64, ptr %.224.i.i, align 8, !noalias !27
  %.311146.not.i.i = icmp slt i64 %.222.i.i, 1
  br i1 %.311146.not.i.i, label %B334.i.i, label %B108.if.lr.ph.i266.i

B108.if.lr.ph.i266.i:                             ; preds = %B1520.i
  %.452.i.i = getelementptr i8, ptr %.124.i, i64 32
  %75 = getelementptr double, ptr %.296, i64 %.120.i.i
  br label %B108.if.i267.i

B334.i.i:                                         ; preds = %B108.if.i267.i, %B1520.i
  %.733.i.i = load i64, ptr %.836.i.i, align 8, !noalias !27
  %.813153.not.i.i = icmp slt i64 %.733.i.i, 1
  br i1 %.813153.not.i.i, label %gaussian, label %B406.if.lr.ph.i.i

B406.if.lr.ph.i.i:                                ; preds = %B334.i.i
  %.624.i.i = add nsw i64 %.222.i.i, %.120.i.i
  %.957.i.i = getelementptr i8, ptr %.124.i, i64 56
  br label %B406.if.i.i

B406.loopexit.i.i:                                ; preds = %B570.if.i.i, %B406.if.i.i
  %position.2.1.lcssa.i273.i = phi i64 [ %position.3.0156.i.i, %B406.if.i.i ], [ %.1607.i.i, %B570.if.i.i ]
  %exitcond158.not.i.i = icmp eq i64 %.826.i.i, %.733.i.i
  br i1 %exitcond158.not.i.i, label %gaussian, label %B406.if.i.i

B108.if.i267.i:                                   ; preds = %B108.if.i267.i, %B108.if.lr.ph.i266.i
  %.253.0147.i.i = phi i64 [ 0, %B108.if.lr.ph.i266.i ], [ %.324.i.i, %B108.if.i267.i ]
  %.324.i.i = add nuw nsw i64 %.253.0147.i.i, 1
  %.453.i.i = load i64, ptr %.452.i.i, align 8, !noalias !27
  %76 = getelementptr i64, ptr %.63, i64 %.453.i.i
  %.458.idx.i.i = shl i64 %.253.0147.i.i, 4
  %.458.i.i = getelementptr i8, ptr %76, i64 %.458.idx.i.i
  %.459.i.i = load i64, ptr %.458.i.i, align 8, !noalias !27
  %.567.i.i = getelementptr i8, ptr %.458.i.i, i64 8
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !27
  %.572.i.i = icmp eq i64 %.459.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.572.i.i, ptr %arg.grad, ptr %.404
  %.596.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.568.i.i
  %.597.i268.i = load double, ptr %.596.i.i, align 8, !noalias !27
  %.604.i.i = getelementptr double, ptr %75, i64 %.253.0147.i.i
  %.605.i.i = load double, ptr %.604.i.i, align 8, !noalias !27
  %.606.i.i = fadd double %.597.i268.i, %.605.i.i
  store double %.606.i.i, ptr %.596.i.i, align 8, !noalias !27
  %exitcond.not.i269.i = icmp eq i64 %.324.i.i, %.222.i.i
  br i1 %exitcond.not.i269.i, label %B334.i.i, label %B108.if.i267.i

B406.if.i.i:                                      ; preds = %B406.loopexit.i.i, %B406.if.lr.ph.i.i
  %position.3.0156.i.i = phi i64 [ %.624.i.i, %B406.if.lr.ph.i.i ], [ %position.2.1.lcssa.i273.i, %B406.loopexit.i.i ]
  %.757.0154.i.i = phi i64 [ 0, %B406.if.lr.ph.i.i ], [ %.826.i.i, %B406.loopexit.i.i ]
  %.826.i.i = add nuw nsw i64 %.757.0154.i.i, 1
  %.958.i.i = load i64, ptr %.957.i.i, align 8, !noalias !27
  %77 = getelementptr i64, ptr %.63, i64 %.958.i.i
  %.961.i270.i = getelementptr i64, ptr %77, i64 %.757.0154.i.i
  %.962.i.i = load i64, ptr %.961.i270.i, align 8, !noalias !27
  %.1134.i271.i = getelementptr i64, ptr %.63, i64 %.962.i.i
  %.1135.i272.i = load i64, ptr %.1134.i271.i, align 8, !noalias !27
  %.1304.i.i = getelementptr i8, ptr %.1134.i271.i, i64 8
  %.1305.i.i = load i64, ptr %.1304.i.i, align 8, !noalias !27
  %.1306.i.i = mul nsw i64 %.1305.i.i, %.1135.i272.i
  %.1386149.not.i.i = icmp slt i64 %.1306.i.i, 1
  br i1 %.1386149.not.i.i, label %B406.loopexit.i.i, label %B570.if.lr.ph.i.i

B570.if.lr.ph.i.i:                                ; preds = %B406.if.i.i
  %.1592.i.i = getelementptr i8, ptr %.1134.i271.i, i64 184
  br label %B570.if.i.i

B570.if.i.i:                                      ; preds = %B570.if.i.i, %B570.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B570.if.lr.ph.i.i ], [ %.1607.i.i, %B570.if.i.i ]
  %.1330.0150.i.i = phi i64 [ 0, %B570.if.lr.ph.i.i ], [ %.1399.i.i, %B570.if.i.i ]
  %.1399.i.i = add nuw nsw i64 %.1330.0150.i.i, 1
  %.1593.i.i = load i64, ptr %.1592.i.i, align 8, !noalias !27
  %78 = getelementptr double, ptr %.296, i64 %.1593.i.i
  %.1596.i.i = getelementptr double, ptr %78, i64 %.1330.0150.i.i
  %.1597.i.i = load double, ptr %.1596.i.i, align 8, !noalias !27
  %.1600.i.i = getelementptr double, ptr %.296, i64 %position.2.1152.i.i
  %.1601.i.i = load double, ptr %.1600.i.i, align 8, !noalias !27
  %.1602.i.i = fadd double %.1597.i.i, %.1601.i.i
  store double %.1602.i.i, ptr %.1596.i.i, align 8, !noalias !27
  %.1607.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.1399.i.i, %.1306.i.i
  br i1 %exitcond157.not.i.i, label %B406.loopexit.i.i, label %B570.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.4.0360.i = phi double [ %.584.i, %B404.if.lr.ph.i ], [ %.1299.i, %B522.i ]
  %.926.0359.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.995.i, %B522.i ]
  %.995.i = add nuw nsw i64 %.926.0359.i, 1
  %.1030.i = getelementptr i64, ptr %6, i64 %.926.0359.i
  %.1031.i = load i64, ptr %.1030.i, align 8, !noalias !3
  %.1037.i = getelementptr i8, ptr %.1030.i, i64 8
  %.1038.i = load i64, ptr %.1037.i, align 8, !noalias !3
  %.1075.i = sub i64 %.1038.i, %.1031.i
  %.1118353.not.i = icmp slt i64 %.1075.i, 1
  br i1 %.1118353.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1356.i = phi double [ %.1173.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.1062.0355.i = phi i64 [ %.1131.i, %B464.if.i ], [ %.1031.i, %B404.if.i ]
  %.1065.0354.i = phi i64 [ %.1127.i, %B464.if.i ], [ %.1075.i, %B404.if.i ]
  %.1127.i = add nsw i64 %.1065.0354.i, -1
  %.1131.i = add i64 %.1062.0355.i, 1
  %.1159.i = getelementptr double, ptr %7, i64 %.1062.0355.i
  %.1160.i = load double, ptr %.1159.i, align 8, !noalias !3
  %.1164.i = getelementptr i64, ptr %8, i64 %.1062.0355.i
  %.1165.i = load i64, ptr %.1164.i, align 8, !noalias !3
  %.1169.i = getelementptr double, ptr %9, i64 %.1165.i
  %.1170.i = load double, ptr %.1169.i, align 8, !noalias !3
  %.1171.i = fmul double %.1160.i, %.1170.i
  %.1173.i = fadd double %product.2.1356.i, %.1171.i
  %.1118.i = icmp samesign ugt i64 %.1065.0354.i, 1
  br i1 %.1118.i, label %B464.if.i, label %B522.i

B804.if.i:                                        ; preds = %eliminate, %B804.if.lr.ph.i
  %log_determinant.3.0366.i = phi double [ 0.000000e+00, %B804.if.lr.ph.i ], [ %.1914.i, %eliminate ]
  %rss.5.0365.i = phi double [ %rss.4.0.lcssa.i, %B804.if.lr.ph.i ], [ %.1910.i, %eliminate ]
  %.1615.0363.i = phi i64 [ 0, %B804.if.lr.ph.i ], [ %.1684.i, %eliminate ]
  %.1684.i = add nuw nsw i64 %.1615.0363.i, 1
  %.1810.i = load i64, ptr %.116.i.i, align 8, !noalias !3
  %.1866.not.i = icmp eq i64 %.1615.0363.i, 0
  %.1869.i = icmp eq i64 %.1615.0363.i, %.1868.i
  %79 = getelementptr i64, ptr %.63, i64 %.1810.i
  %.idx350.i = mul i64 %.1615.0363.i, 104
  %80 = getelementptr i8, ptr %79, i64 %.idx350.i
  %.102.i.i = getelementptr i8, ptr %80, i64 16
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !30
  %.160.i.i = getelementptr i8, ptr %80, i64 24
  %.161.i.i = load i64, ptr %.160.i.i, align 8, !noalias !30
  %.170.i.i = add nsw i64 %.161.i.i, %.103.i.i
  %.172.i.i = add i64 %.161.i.i, 1
  %.236.i.i = load i64, ptr %80, align 8, !noalias !30
  %81 = getelementptr i64, ptr %.63, i64 %.236.i.i
  %.404.i.i = getelementptr i8, ptr %81, i64 48
  %.405.i.i = load i64, ptr %.404.i.i, align 8, !noalias !30
  %"$phi204.0.2.0.i.i" = select i1 %.1866.not.i, ptr %.108, ptr %.296
  %.482.i.i = getelementptr i8, ptr %80, i64 96
  %.483.i.i = load i64, ptr %.482.i.i, align 8, !noalias !30
  %.489.i.i = mul nsw i64 %.103.i.i, %.103.i.i
  br i1 %.1866.not.i, label %B326.i.i, label %B326.thread.i.i

B326.i.i:                                         ; preds = %B804.if.i
  %.602.i.i = load i64, ptr %.601.i.i, align 8, !noalias !30
  %.602.fr.i.i = freeze i64 %.602.i.i
  %.603.not.i.i = icmp eq i64 %.602.fr.i.i, 0
  br i1 %.603.not.i.i, label %B326.thread.i.i, label %82

82:                                               ; preds = %B326.i.i
  br label %B326.thread.i.i

B326.thread.i.i:                                  ; preds = %82, %B326.i.i, %B804.if.i
  %"$phi326.0.2.0818.i.i" = phi i1 [ true, %82 ], [ false, %B326.i.i ], [ false, %B804.if.i ]
  %83 = phi double [ %.616.i.i, %82 ], [ 1.000000e+00, %B326.i.i ], [ 1.000000e+00, %B804.if.i ]
  %.704.i.i = getelementptr i8, ptr %80, i64 8
  %.705.i.i = load i64, ptr %.704.i.i, align 8, !noalias !30
  %invariant.gep918.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.103.i.i
  %invariant.gep922.i.i = getelementptr double, ptr %.296, i64 %.161.i.i
  %invariant.gep926.i.i = getelementptr double, ptr %.296, i64 %.103.i.i
  %.787928.not.i.i = icmp slt i64 %.705.i.i, 1
  br i1 %.787928.not.i.i, label %eliminate, label %B428.lr.ph.i.i

B428.lr.ph.i.i:                                   ; preds = %B326.thread.i.i
  %.992.i.i = getelementptr i8, ptr %80, i64 48
  %"$phi526.1.2.1.in.i.i" = select i1 %.1866.not.i, ptr %.930.i274.i, ptr %.992.i.i
  %.1065.i275.i = getelementptr i8, ptr %80, i64 64
  %.1130.i.i = getelementptr i8, ptr %80, i64 80
  %.1194.i.i = getelementptr i8, ptr %80, i64 88
  %.1264.i.i = getelementptr i8, ptr %80, i64 40
  %spec.select836.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i.i, i64 0)
  %.1398860.not.i.i = icmp slt i64 %.103.i.i, 1
  %84 = getelementptr double, ptr %.296, i64 %.405.i.i
  %85 = getelementptr double, ptr %.296, i64 %.483.i.i
  %.1279.i.i = mul i64 %.172.i.i, %.103.i.i
  %86 = getelementptr double, ptr %85, i64 %.489.i.i
  %87 = getelementptr double, ptr %86, i64 %.1279.i.i
  %.2316.i276.i = icmp sgt i64 %.103.i.i, 0
  %spec.select843.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i.i, i64 0)
  %.2479880.not.i.i = icmp slt i64 %.161.i.i, 0
  %.2876889.not.i.i = icmp slt i64 %.1279.i.i, 1
  %invariant.gep897.i.i = getelementptr double, ptr %86, i64 %.161.i.i
  %.3180.i.i = getelementptr i8, ptr %80, i64 32
  %.3298.i.i = getelementptr i8, ptr %80, i64 152
  %.3360.i.i = getelementptr i8, ptr %80, i64 168
  %.3451913.not.i.i = icmp slt i64 %.161.i.i, 1
  %brmerge.i279.i = select i1 %.1869.i, i1 true, i1 %.3451913.not.i.i
  br label %B428.i.i

B428.i.i:                                         ; preds = %B2435.i.i, %B428.lr.ph.i.i
  %gained.2.0932.i.i = phi double [ 0.000000e+00, %B428.lr.ph.i.i ], [ %gained.3.1968.i.i, %B2435.i.i ]
  %lost.3.0931.i.i = phi double [ 0.000000e+00, %B428.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B2435.i.i ]
  %.729.0930.i.i = phi i64 [ 0, %B428.lr.ph.i.i ], [ %.800.i.i, %B2435.i.i ]
  %.800.i.i = add nuw nsw i64 %.729.0930.i.i, 1
  %"$phi526.1.2.1.i.i" = load i64, ptr %"$phi526.1.2.1.in.i.i", align 8, !noalias !30
  %.999.i.i = mul nsw i64 %.729.0930.i.i, %.170.i.i
  %.1001.i.i = mul nsw i64 %.999.i.i, %.170.i.i
  %.1003.i.i = add nsw i64 %.1001.i.i, %"$phi526.1.2.1.i.i"
  %.1066.i277.i = load i64, ptr %.1065.i275.i, align 8, !noalias !30
  %.1070.i.i = add nsw i64 %.1066.i277.i, %.999.i.i
  %.1131.i.i = load i64, ptr %.1130.i.i, align 8, !noalias !30
  %.1134.i278.i = mul nsw i64 %.729.0930.i.i, %.103.i.i
  %.1136.i.i = mul nsw i64 %.1134.i278.i, %.103.i.i
  %.1195.i.i = load i64, ptr %.1194.i.i, align 8, !noalias !30
  %.1200.i.i = mul nsw i64 %.1134.i278.i, %.172.i.i
  %.1201.i.i = add nsw i64 %.1195.i.i, %.1200.i.i
  %.1265.i.i = load i64, ptr %.1264.i.i, align 8, !noalias !30
  %88 = getelementptr i64, ptr %.63, i64 %.1265.i.i
  %.1269.i.i = getelementptr i64, ptr %88, i64 %.729.0930.i.i
  %.1270.i.i = load i64, ptr %.1269.i.i, align 8, !noalias !30
  br i1 %"$phi326.0.2.0818.i.i", label %B788.i.i, label %B832.i.i

B788.i.i:                                         ; preds = %B428.i.i
  br i1 %.1398860.not.i.i, label %B1148.thread955.i.i, label %B26.if.lr.ph.i.i.i

B26.if.lr.ph.i.i.i:                               ; preds = %B788.i.i
  %89 = getelementptr double, ptr %.108, i64 %.1003.i.i
  br label %B54.if.lr.ph.i.i.i

B26.loopexit.i.i.i:                               ; preds = %B152.i.i.i
  %.126.i.i.i = add nuw nsw i64 %.55.0253.i.i.i, 1
  %exitcond267.not.i.i.i = icmp eq i64 %.103.i.i, %.126.i.i.i
  br i1 %exitcond267.not.i.i.i, label %B252.if.lr.ph.i.i.i, label %B54.if.lr.ph.i.i.i

B152.i.i.i:                                       ; preds = %B86.if.i.i.i, %B54.if.i.i.i
  %total.4.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B54.if.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.436.i.i.i = getelementptr double, ptr %91, i64 %.178.0250.i.i.i
  store double %total.4.2.lcssa.i.i.i, ptr %.436.i.i.i, align 8, !noalias !33
  %exitcond266.not.i.i.i = icmp eq i64 %.103.i.i, %.247.i.i.i
  br i1 %exitcond266.not.i.i.i, label %B26.loopexit.i.i.i, label %B54.if.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B364.i.i.i
  %.553.i.i.i = add nuw nsw i64 %.484.0264.i.i.i, 1
  %exitcond270.not.i.i.i = icmp eq i64 %.103.i.i, %.553.i.i.i
  br i1 %exitcond270.not.i.i.i, label %B1148.i.i, label %B252.if.lr.ph.i.i.i

B364.i.i.i:                                       ; preds = %B298.if.i.i290.i
  %.675.i.i.i = add nuw nsw i64 %.606.0261.i.i.i, 1
  %.878.i.i.i = getelementptr double, ptr %93, i64 %.606.0261.i.i.i
  store double %.859.i.i.i, ptr %.878.i.i.i, align 8, !noalias !33
  br i1 %.705.i.i.i, label %B218.loopexit.i.i.i, label %B298.if.lr.ph.i.i289.i

B54.if.lr.ph.i.i.i:                               ; preds = %B26.loopexit.i.i.i, %B26.if.lr.ph.i.i.i
  %.55.0253.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i.i.i ], [ %.126.i.i.i, %B26.loopexit.i.i.i ]
  %.399.i.i.i = mul nsw i64 %.55.0253.i.i.i, %.170.i.i
  %90 = getelementptr double, ptr %89, i64 %.399.i.i.i
  %.427.i.i.i = mul nuw nsw i64 %.55.0253.i.i.i, %.103.i.i
  %91 = getelementptr double, ptr %87, i64 %.427.i.i.i
  br label %B54.if.i.i.i

B54.if.i.i.i:                                     ; preds = %B54.if.lr.ph.i.i.i, %B152.i.i.i
  %.178.0250.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i.i.i ], [ %.247.i.i.i, %B152.i.i.i ]
  %.247.i.i.i = add nuw nsw i64 %.178.0250.i.i.i, 1
  %.359245.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.178.0250.i.i.i
  br i1 %.359245.not.not.i.i.i, label %B86.if.lr.ph.i.i.i, label %B152.i.i.i

B86.if.lr.ph.i.i.i:                               ; preds = %B54.if.i.i.i
  %invariant.gep.i.i291.i = getelementptr double, ptr %84, i64 %.178.0250.i.i.i
  br label %B86.if.i.i.i

B86.if.i.i.i:                                     ; preds = %B86.if.i.i.i, %B86.if.lr.ph.i.i.i
  %total.4.2248.i.i.i = phi double [ 0.000000e+00, %B86.if.lr.ph.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.303.0246.i.i.i = phi i64 [ %.178.0250.i.i.i, %B86.if.lr.ph.i.i.i ], [ %.372.i.i.i, %B86.if.i.i.i ]
  %.372.i.i.i = add nuw i64 %.303.0246.i.i.i, 1
  %.404.i.i.i = getelementptr double, ptr %90, i64 %.303.0246.i.i.i
  %.405.i.i.i = load double, ptr %.404.i.i.i, align 8, !noalias !33
  %.407.i.i.i = mul nsw i64 %.303.0246.i.i.i, %.103.i.i
  %gep.i.i292.i = getelementptr double, ptr %invariant.gep.i.i291.i, i64 %.407.i.i.i
  %.414.i.i.i = load double, ptr %gep.i.i292.i, align 8, !noalias !33
  %.415.i.i.i = fmul double %.405.i.i.i, %.414.i.i.i
  %.417.i.i.i = fadd double %total.4.2248.i.i.i, %.415.i.i.i
  %exitcond.not.i.i293.i = icmp eq i64 %.372.i.i.i, %.103.i.i
  br i1 %exitcond.not.i.i293.i, label %B152.i.i.i, label %B86.if.i.i.i

B252.if.lr.ph.i.i.i:                              ; preds = %B26.loopexit.i.i.i, %B218.loopexit.i.i.i
  %.484.0264.i.i.i = phi i64 [ %.553.i.i.i, %B218.loopexit.i.i.i ], [ 0, %B26.loopexit.i.i.i ]
  %.841.i.i.i = mul nuw nsw i64 %.484.0264.i.i.i, %.103.i.i
  %92 = getelementptr double, ptr %87, i64 %.841.i.i.i
  %93 = getelementptr double, ptr %85, i64 %.841.i.i.i
  br label %B298.if.lr.ph.i.i289.i

B298.if.lr.ph.i.i289.i:                           ; preds = %B252.if.lr.ph.i.i.i, %B364.i.i.i
  %.606.0261.i.i.i = phi i64 [ 0, %B252.if.lr.ph.i.i.i ], [ %.675.i.i.i, %B364.i.i.i ]
  %.705.i.i.i = icmp eq i64 %.484.0264.i.i.i, %.606.0261.i.i.i
  %arg.variance..i.i.i = select i1 %.705.i.i.i, double %.133.i, double 0.000000e+00
  %.850.i.i.i = mul nuw nsw i64 %.606.0261.i.i.i, %.103.i.i
  %94 = getelementptr double, ptr %87, i64 %.850.i.i.i
  br label %B298.if.i.i290.i

B298.if.i.i290.i:                                 ; preds = %B298.if.i.i290.i, %B298.if.lr.ph.i.i289.i
  %total.5.2258.i.i.i = phi double [ %arg.variance..i.i.i, %B298.if.lr.ph.i.i289.i ], [ %.859.i.i.i, %B298.if.i.i290.i ]
  %.745.0256.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i289.i ], [ %.814.i.i.i, %B298.if.i.i290.i ]
  %.814.i.i.i = add nuw nsw i64 %.745.0256.i.i.i, 1
  %.846.i.i.i = getelementptr double, ptr %92, i64 %.745.0256.i.i.i
  %.847.i.i.i = load double, ptr %.846.i.i.i, align 8, !noalias !33
  %.855.i.i.i = getelementptr double, ptr %94, i64 %.745.0256.i.i.i
  %.856.i.i.i = load double, ptr %.855.i.i.i, align 8, !noalias !33
  %.857.i.i.i = fmul double %.847.i.i.i, %.856.i.i.i
  %.859.i.i.i = fadd double %total.5.2258.i.i.i, %.857.i.i.i
  %exitcond268.not.i.i.i = icmp eq i64 %.103.i.i, %.814.i.i.i
  br i1 %exitcond268.not.i.i.i, label %B364.i.i.i, label %B298.if.i.i290.i

B832.i.i:                                         ; preds = %B428.i.i
  %.1316.i.i = icmp sgt i64 %.1270.i.i, 0
  br i1 %.1316.i.i, label %B844.i.i, label %B1346.i.i

B844.i.i:                                         ; preds = %B832.i.i
  br i1 %.1398860.not.i.i, label %B1314.thread.i.i, label %B866.if.lr.ph.i.i

B866.if.lr.ph.i.i:                                ; preds = %B844.i.i
  %95 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.1003.i.i
  br label %B900.if.lr.ph.i.i

B866.loopexit.i.i:                                ; preds = %B1102.i.i
  %.1411.i.i = add nuw nsw i64 %.1342.0861.i.i, 1
  %indvars.iv.next937.i.i = add i64 %indvars.iv936.i.i, -1
  %exitcond941.not.i.i = icmp eq i64 %.103.i.i, %.1411.i.i
  br i1 %exitcond941.not.i.i, label %B1148.i.i, label %B900.if.lr.ph.i.i

B1056.i.i:                                        ; preds = %B984.if.i.i, %B950.if.i.i
  %inner.2.4.lcssa.i.i = phi double [ 0.000000e+00, %B950.if.i.i ], [ %.1843.i287.i, %B984.if.i.i ]
  %.1853.i.i = mul nsw i64 %.1604.0851.i.i, %.103.i.i
  %gep856.i.i = getelementptr double, ptr %invariant.gep855.i.i, i64 %.1853.i.i
  %.1862.i.i = load double, ptr %gep856.i.i, align 8, !noalias !30
  %.1864.i.i = fmul double %inner.2.4.lcssa.i.i, %.1862.i.i
  %.1868.i.i = fadd double %total.5.3853.i.i, %.1864.i.i
  %exitcond939.not.i.i = icmp eq i64 %.1673.i.i, %116
  br i1 %exitcond939.not.i.i, label %B1102.i.i, label %B950.if.i.i

B1102.i.i:                                        ; preds = %B1056.i.i, %B900.if.i.i
  %total.5.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B900.if.i.i ], [ %.1868.i.i, %B1056.i.i ]
  %.1887.i.i = getelementptr double, ptr %117, i64 %.1464.0858.i.i
  store double %total.5.3.lcssa.i.i, ptr %.1887.i.i, align 8, !noalias !30
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -1
  br i1 %.1563.i.i, label %B866.loopexit.i.i, label %B900.if.i.i

B1148.i.i:                                        ; preds = %B866.loopexit.i.i, %B218.loopexit.i.i.i
  %.1909.i.i = icmp sgt i64 %.1270.i.i, 0
  br i1 %.1909.i.i, label %B1160.i.i, label %B1346.i.i

B1148.thread955.i.i:                              ; preds = %B788.i.i
  %.1909956.i.i = icmp sgt i64 %.1270.i.i, 0
  br i1 %.1909956.i.i, label %B1314.thread.i.i, label %B1656.i.i

B1160.i.i:                                        ; preds = %B1148.i.i
  br i1 %.1398860.not.i.i, label %B1314.thread.i.i, label %B64.if.lr.ph.i.i.i

B182.i.i.i:                                       ; preds = %B116.if.i.i.i, %B64.if.i.i.i
  %total.2.2.lcssa.i.i282.i = phi double [ %.270.i.i.i, %B64.if.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B182.i.i.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %96 = getelementptr double, ptr %85, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %96, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !36
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i282.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !36
  br label %B64.if.i.i.i

B294.i.i.i:                                       ; preds = %B182.i.i.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i282.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !36
  %.482.i.i.i = getelementptr double, ptr %97, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !36
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.103.i.i
  br i1 %exitcond150.not.i.i.i, label %cholesky, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %B1160.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1160.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1160.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.103.i.i
  %97 = getelementptr double, ptr %85, i64 %.263.i.i.i
  br label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B64.if.lr.ph.i.i.i, %B268.i.i.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.233.i.i.i, %B268.i.i.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %97, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !36
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %98 = getelementptr double, ptr %85, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i728.i.i = getelementptr double, ptr %97, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i728.i.i, align 8, !noalias !36
  %.408.i.i.i = getelementptr double, ptr %98, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !36
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i729.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i729.i.i, label %B182.i.i.i, label %B116.if.i.i.i

B1314.thread.i.i:                                 ; preds = %B1160.i.i, %B1148.thread955.i.i, %B844.i.i
  %.1914960.i.i = uitofp nneg i64 %.1270.i.i to double
  %.1915961.i.i = fmul double %.1914960.i.i, 2.000000e+00
  %.1946962.i.i = fmul double %.1915961.i.i, 0.000000e+00
  %.1948963.i.i = fadd double %gained.2.0932.i.i, %.1946962.i.i
  br label %B1656.i.i

cholesky: ; preds = %B294.i.i.i
  %99 = getelementptr double, ptr %.296, i64 %.1131.i.i
  %100 = getelementptr double, ptr %99, i64 %.1136.i.i
  br label %B1224.if.i.i

B1224.loopexit.i.i:                               ; preds = %B1252.if.i.i
  %.2047.i.i = add nuw nsw i64 %.1978.0867.i.i, 1
  %exitcond943.not.i.i = icmp eq i64 %.2047.i.i, %.103.i.i
  br i1 %exitcond943.not.i.i, label %B26.if.i.i.i, label %B1224.if.i.i

B26.loopexit.i740.i.i:                            ; preds = %B392.i.i.i
  %.114.i.i.i = add nuw nsw i64 %.43.0254.i.i.i, 1
  %exitcond257.not.i.i.i = icmp eq i64 %.114.i.i.i, %.103.i.i
  br i1 %exitcond257.not.i.i.i, label %B1346.i.loopexit.i, label %B26.if.i.i.i

B172.i.i.i:                                       ; preds = %B106.if.i.i.i, %B54.if.i732.i.i
  %total.4.2.lcssa.i738.i.i = phi double [ %.272.i.i.i, %B54.if.i732.i.i ], [ %.414.i736.i.i, %B106.if.i.i.i ]
  %101 = getelementptr double, ptr %85, i64 %.265.i.i.i
  %.430.i.i.i = getelementptr double, ptr %101, i64 %.166.0233.i.i.i
  %.431.i.i.i = load double, ptr %.430.i.i.i, align 8, !noalias !39
  %.436.i739.i.i = fdiv double %total.4.2.lcssa.i738.i.i, %.431.i.i.i
  store double %.436.i739.i.i, ptr %gep236.i.i.i, align 8, !noalias !39
  %exitcond256.not.i.i.i = icmp eq i64 %.103.i.i, %.235.i.i283.i
  br i1 %exitcond256.not.i.i.i, label %B266.if.i.i.i, label %B54.if.i732.i.i

B392.i.i.i:                                       ; preds = %B326.if.i.i.i, %B266.if.i.i.i
  %total.5.2.lcssa.i.i.i = phi double [ %.587.i.i.i, %B266.if.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %102 = getelementptr double, ptr %85, i64 %.580.i.i284.i
  %.747.i.i.i = getelementptr double, ptr %102, i64 %.546.i.i.i
  %.748.i.i.i = load double, ptr %.747.i.i.i, align 8, !noalias !39
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !39
  %.537.i.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i.i.i, label %B266.if.i.i.i, label %B26.loopexit.i740.i.i

B26.if.i.i.i:                                     ; preds = %B1224.loopexit.i.i, %B26.loopexit.i740.i.i
  %.43.0254.i.i.i = phi i64 [ %.114.i.i.i, %B26.loopexit.i740.i.i ], [ 0, %B1224.loopexit.i.i ]
  %invariant.gep235.i.i.i = getelementptr double, ptr %100, i64 %.43.0254.i.i.i
  br label %B54.if.i732.i.i

B54.if.i732.i.i:                                  ; preds = %B26.if.i.i.i, %B172.i.i.i
  %.166.0233.i.i.i = phi i64 [ 0, %B26.if.i.i.i ], [ %.235.i.i283.i, %B172.i.i.i ]
  %.235.i.i283.i = add nuw nsw i64 %.166.0233.i.i.i, 1
  %.265.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.103.i.i
  %gep236.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.265.i.i.i
  %.272.i.i.i = load double, ptr %gep236.i.i.i, align 8, !noalias !39
  %.356228.not.i.i.i = icmp eq i64 %.166.0233.i.i.i, 0
  br i1 %.356228.not.i.i.i, label %B172.i.i.i, label %B106.if.lr.ph.i.i.i

B106.if.lr.ph.i.i.i:                              ; preds = %B54.if.i732.i.i
  %103 = getelementptr double, ptr %85, i64 %.265.i.i.i
  br label %B106.if.i.i.i

B106.if.i.i.i:                                    ; preds = %B106.if.i.i.i, %B106.if.lr.ph.i.i.i
  %total.4.2231.i.i.i = phi double [ %.272.i.i.i, %B106.if.lr.ph.i.i.i ], [ %.414.i736.i.i, %B106.if.i.i.i ]
  %.300.0229.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i ], [ %.369.i.i.i, %B106.if.i.i.i ]
  %.369.i.i.i = add nuw nsw i64 %.300.0229.i.i.i, 1
  %.401.i.i.i = getelementptr double, ptr %103, i64 %.300.0229.i.i.i
  %.402.i.i.i = load double, ptr %.401.i.i.i, align 8, !noalias !39
  %.404.i733.i.i = mul nuw nsw i64 %.300.0229.i.i.i, %.103.i.i
  %gep.i734.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.404.i733.i.i
  %.411.i.i.i = load double, ptr %gep.i734.i.i, align 8, !noalias !39
  %.412.i735.i.i = fmul double %.402.i.i.i, %.411.i.i.i
  %.414.i736.i.i = fsub double %total.4.2231.i.i.i, %.412.i735.i.i
  %exitcond.not.i737.i.i = icmp eq i64 %.369.i.i.i, %.166.0233.i.i.i
  br i1 %exitcond.not.i737.i.i, label %B172.i.i.i, label %B106.if.i.i.i

B266.if.i.i.i:                                    ; preds = %B172.i.i.i, %B392.i.i.i
  %.484.0249.i.i.i = phi i64 [ %.546.i.i.i, %B392.i.i.i ], [ %.103.i.i, %B172.i.i.i ]
  %.546.i.i.i = add nsw i64 %.484.0249.i.i.i, -1
  %.580.i.i284.i = mul nsw i64 %.546.i.i.i, %.103.i.i
  %gep252.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.580.i.i284.i
  %.587.i.i.i = load double, ptr %gep252.i.i.i, align 8, !noalias !39
  %.630.i.i.i = sub nuw nsw i64 %.103.i.i, %.484.0249.i.i.i
  %.673239.not.i.i.i = icmp eq i64 %.630.i.i.i, 0
  br i1 %.673239.not.i.i.i, label %B392.i.i.i, label %B326.if.lr.ph.i.i.i

B326.if.lr.ph.i.i.i:                              ; preds = %B266.if.i.i.i
  %invariant.gep244.i.i.i = getelementptr double, ptr %85, i64 %.546.i.i.i
  br label %B326.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B326.if.i.i.i, %B326.if.lr.ph.i.i.i
  %total.5.2242.i.i.i = phi double [ %.587.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %.620.0241.i.i.i = phi i64 [ %.630.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.682.i.i.i, %B326.if.i.i.i ]
  %.617.0240.i.i.i = phi i64 [ %.484.0249.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.686.i.i.i, %B326.if.i.i.i ]
  %.682.i.i.i = add nsw i64 %.620.0241.i.i.i, -1
  %.686.i.i.i = add i64 %.617.0240.i.i.i, 1
  %.712.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.103.i.i
  %gep245.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i, i64 %.712.i.i.i
  %.719.i.i.i = load double, ptr %gep245.i.i.i, align 8, !noalias !39
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.712.i.i.i
  %.728.i.i.i = load double, ptr %gep238.i.i.i, align 8, !noalias !39
  %.729.i.i.i = fmul double %.719.i.i.i, %.728.i.i.i
  %.731.i.i.i = fsub double %total.5.2242.i.i.i, %.729.i.i.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

B1346.i.loopexit.i:                               ; preds = %B26.loopexit.i740.i.i
  %.1914.i.i = uitofp nneg i64 %.1270.i.i to double
  %.1915.i.i = fmul double %.1914.i.i, 2.000000e+00
  %.1946.i.i = fmul double %.1915.i.i, %.486.i.i.i
  %.1948.i.i = fadd double %gained.2.0932.i.i, %.1946.i.i
  br label %B1346.i.i

B1346.i.i:                                        ; preds = %B1346.i.loopexit.i, %B1148.i.i, %B832.i.i
  %gained.3.1.i.i = phi double [ %gained.2.0932.i.i, %B832.i.i ], [ %gained.2.0932.i.i, %B1148.i.i ], [ %.1948.i.i, %B1346.i.loopexit.i ]
  br i1 %.2316.i276.i, label %B1368.if.lr.ph.i.i, label %B1656.i.i

B1368.if.lr.ph.i.i:                               ; preds = %B1346.i.i
  %gep919.i.i = getelementptr double, ptr %invariant.gep918.i.i, i64 %.1003.i.i
  %104 = getelementptr double, ptr %.296, i64 %.1070.i.i
  br label %B1368.if.i.i

B1368.loopexit.i.i:                               ; preds = %B1618.i.i, %B1368.if.i.i
  %indvars.iv.next945.i.i = add i64 %indvars.iv944.i.i, -1
  %exitcond948.not.i.i = icmp eq i64 %.103.i.i, %.2371.i.i
  br i1 %exitcond948.not.i.i, label %B1656.i.i, label %B1368.if.i.i

B1420.i.i:                                        ; preds = %B1396.if.i.i
  %.2529.i.i = icmp slt i64 %.2423.0881.i.i, %.161.i.i
  %.2541.i.i = getelementptr double, ptr %gep888.i.i, i64 %.2423.0881.i.i
  %"$phi1480.3.2.3.in.i.i" = select i1 %.2529.i.i, ptr %.2541.i.i, ptr %.2551.i.i
  %"$phi1480.3.2.3.i.i" = load double, ptr %"$phi1480.3.2.3.in.i.i", align 8, !noalias !30
  br label %B1618.i.i

B1484.i.i:                                        ; preds = %B1396.if.i.i
  br i1 %.2650869.not.not.i.i, label %B1508.if.lr.ph.i.i, label %B1618.i.i

B1508.if.lr.ph.i.i:                               ; preds = %B1484.i.i
  %.2703.i.i = icmp slt i64 %.2423.0881.i.i, %.161.i.i
  %invariant.gep878.i.i = getelementptr double, ptr %gep919.i.i, i64 %.2423.0881.i.i
  br label %B1508.if.i.i

B1618.i.i:                                        ; preds = %B1508.if.i.i, %B1484.i.i, %B1420.i.i
  %total.7.3.i.i = phi double [ %"$phi1480.3.2.3.i.i", %B1420.i.i ], [ 0.000000e+00, %B1484.i.i ], [ %.2751.i.i, %B1508.if.i.i ]
  %.2778.i.i = getelementptr double, ptr %122, i64 %.2423.0881.i.i
  store double %total.7.3.i.i, ptr %.2778.i.i, align 8, !noalias !30
  %.2479.i.i = icmp sgt i64 %.2426.0883.i.i, 1
  br i1 %.2479.i.i, label %B1396.if.i.i, label %B1368.loopexit.i.i

B1656.i.i:                                        ; preds = %B1368.loopexit.i.i, %B1346.i.i, %B1314.thread.i.i, %B1148.thread955.i.i
  %gained.3.1968.i.i = phi double [ %.1948963.i.i, %B1314.thread.i.i ], [ %gained.3.1.i.i, %B1346.i.i ], [ %gained.2.0932.i.i, %B1148.thread955.i.i ], [ %gained.3.1.i.i, %B1368.loopexit.i.i ]
  br i1 %.2876889.not.i.i, label %B1722.i.i, label %B1686.if.lr.ph.i.i

B1686.if.lr.ph.i.i:                               ; preds = %B1656.i.i
  %105 = getelementptr double, ptr %.296, i64 %.1201.i.i
  br label %B1686.if.i.i

B1722.i.i:                                        ; preds = %B1686.if.i.i, %B1656.i.i
  br i1 %.2479880.not.i.i, label %solve, label %B26.if.lr.ph.i742.i.i

B26.if.lr.ph.i742.i.i:                            ; preds = %B1722.i.i
  %106 = getelementptr double, ptr %.296, i64 %.1201.i.i
  br label %B26.if.i743.i.i

B26.loopexit.i812.i.i:                            ; preds = %B392.i805.i.i, %B26.if.i743.i.i
  %exitcond257.not.i813.i.i = icmp eq i64 %.43.0254.i744.i.i, %.161.i.i
  br i1 %exitcond257.not.i813.i.i, label %solve, label %B26.if.i743.i.i

B172.i769.i.i:                                    ; preds = %B106.if.i757.i.i, %B54.if.i748.i.i
  %.424.pre-phi.i770.i.i = phi i64 [ 0, %B54.if.i748.i.i ], [ %.396.i756.i.i, %B106.if.i757.i.i ]
  %total.4.2.lcssa.i771.i.i = phi double [ %.272.i753.i.i, %B54.if.i748.i.i ], [ %.414.i767.i.i, %B106.if.i757.i.i ]
  %107 = getelementptr double, ptr %85, i64 %.424.pre-phi.i770.i.i
  %.430.i772.i.i = getelementptr double, ptr %107, i64 %.166.0233.i749.i.i
  %.431.i773.i.i = load double, ptr %.430.i772.i.i, align 8, !noalias !42
  %.436.i774.i.i = fdiv double %total.4.2.lcssa.i771.i.i, %.431.i773.i.i
  store double %.436.i774.i.i, ptr %gep236.i752.i.i, align 8, !noalias !42
  %exitcond256.not.i775.i.i = icmp eq i64 %.103.i.i, %.235.i750.i.i
  br i1 %exitcond256.not.i775.i.i, label %B266.if.i778.i.i, label %B54.if.i748.i.i

B392.i805.i.i:                                    ; preds = %B326.if.i790.i.i, %B266.if.i778.i.i
  %total.5.2.lcssa.i806.i.i = phi double [ %.587.i785.i.i, %B266.if.i778.i.i ], [ %.731.i803.i.i, %B326.if.i790.i.i ]
  %.741.i807.i.i = mul nsw i64 %.481.0250.i781.i.i, %.103.i.i
  %108 = getelementptr double, ptr %85, i64 %.741.i807.i.i
  %.747.i808.i.i = getelementptr double, ptr %108, i64 %.481.0250.i781.i.i
  %.748.i809.i.i = load double, ptr %.747.i808.i.i, align 8, !noalias !42
  %.753.i810.i.i = fdiv double %total.5.2.lcssa.i806.i.i, %.748.i809.i.i
  store double %.753.i810.i.i, ptr %gep252.i784.i.i, align 8, !noalias !42
  %.537.i811.i.i = icmp sgt i64 %.484.0249.i779.i.i, 1
  br i1 %.537.i811.i.i, label %B266.if.i778.i.i, label %B26.loopexit.i812.i.i

B26.if.i743.i.i:                                  ; preds = %B26.loopexit.i812.i.i, %B26.if.lr.ph.i742.i.i
  %.43.0254.i744.i.i = phi i64 [ 0, %B26.if.lr.ph.i742.i.i ], [ %.114.i745.i.i, %B26.loopexit.i812.i.i ]
  %.114.i745.i.i = add nuw nsw i64 %.43.0254.i744.i.i, 1
  br i1 %.2316.i276.i, label %B54.if.lr.ph.i746.i.i, label %B26.loopexit.i812.i.i

B54.if.lr.ph.i746.i.i:                            ; preds = %B26.if.i743.i.i
  %invariant.gep235.i747.i.i = getelementptr double, ptr %106, i64 %.43.0254.i744.i.i
  br label %B54.if.i748.i.i

B54.if.i748.i.i:                                  ; preds = %B54.if.lr.ph.i746.i.i, %B172.i769.i.i
  %.166.0233.i749.i.i = phi i64 [ 0, %B54.if.lr.ph.i746.i.i ], [ %.235.i750.i.i, %B172.i769.i.i ]
  %.235.i750.i.i = add nuw nsw i64 %.166.0233.i749.i.i, 1
  %.265.i751.i.i = mul nuw nsw i64 %.166.0233.i749.i.i, %.172.i.i
  %gep236.i752.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.265.i751.i.i
  %.272.i753.i.i = load double, ptr %gep236.i752.i.i, align 8, !noalias !42
  %.356228.not.i754.i.i = icmp eq i64 %.166.0233.i749.i.i, 0
  br i1 %.356228.not.i754.i.i, label %B172.i769.i.i, label %B106.if.lr.ph.i755.i.i

B106.if.lr.ph.i755.i.i:                           ; preds = %B54.if.i748.i.i
  %.396.i756.i.i = mul nuw nsw i64 %.166.0233.i749.i.i, %.103.i.i
  %109 = getelementptr double, ptr %85, i64 %.396.i756.i.i
  br label %B106.if.i757.i.i

B106.if.i757.i.i:                                 ; preds = %B106.if.i757.i.i, %B106.if.lr.ph.i755.i.i
  %total.4.2231.i758.i.i = phi double [ %.272.i753.i.i, %B106.if.lr.ph.i755.i.i ], [ %.414.i767.i.i, %B106.if.i757.i.i ]
  %.300.0229.i759.i.i = phi i64 [ 0, %B106.if.lr.ph.i755.i.i ], [ %.369.i760.i.i, %B106.if.i757.i.i ]
  %.369.i760.i.i = add nuw nsw i64 %.300.0229.i759.i.i, 1
  %.401.i761.i.i = getelementptr double, ptr %109, i64 %.300.0229.i759.i.i
  %.402.i762.i.i = load double, ptr %.401.i761.i.i, align 8, !noalias !42
  %.404.i763.i.i = mul nuw nsw i64 %.300.0229.i759.i.i, %.172.i.i
  %gep.i764.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.404.i763.i.i
  %.411.i765.i.i = load double, ptr %gep.i764.i.i, align 8, !noalias !42
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
  %.587.i785.i.i = load double, ptr %gep252.i784.i.i, align 8, !noalias !42
  %.630.i786.i.i = sub i64 %.103.i.i, %.481.0.in248.i780.i.i
  %.673239.not.i787.i.i = icmp eq i64 %.630.i786.i.i, 0
  br i1 %.673239.not.i787.i.i, label %B392.i805.i.i, label %B326.if.lr.ph.i788.i.i

B326.if.lr.ph.i788.i.i:                           ; preds = %B266.if.i778.i.i
  %invariant.gep244.i789.i.i = getelementptr double, ptr %85, i64 %.481.0250.i781.i.i
  br label %B326.if.i790.i.i

B326.if.i790.i.i:                                 ; preds = %B326.if.i790.i.i, %B326.if.lr.ph.i788.i.i
  %total.5.2242.i791.i.i = phi double [ %.587.i785.i.i, %B326.if.lr.ph.i788.i.i ], [ %.731.i803.i.i, %B326.if.i790.i.i ]
  %.620.0241.i792.i.i = phi i64 [ %.630.i786.i.i, %B326.if.lr.ph.i788.i.i ], [ %.682.i794.i.i, %B326.if.i790.i.i ]
  %.617.0240.i793.i.i = phi i64 [ %.481.0.in248.i780.i.i, %B326.if.lr.ph.i788.i.i ], [ %.686.i795.i.i, %B326.if.i790.i.i ]
  %.682.i794.i.i = add nsw i64 %.620.0241.i792.i.i, -1
  %.686.i795.i.i = add i64 %.617.0240.i793.i.i, 1
  %.712.i796.i.i = mul nsw i64 %.617.0240.i793.i.i, %.103.i.i
  %gep245.i797.i.i = getelementptr double, ptr %invariant.gep244.i789.i.i, i64 %.712.i796.i.i
  %.719.i798.i.i = load double, ptr %gep245.i797.i.i, align 8, !noalias !42
  %.721.i799.i.i = mul nsw i64 %.617.0240.i793.i.i, %.172.i.i
  %gep238.i800.i.i = getelementptr double, ptr %invariant.gep235.i747.i.i, i64 %.721.i799.i.i
  %.728.i801.i.i = load double, ptr %gep238.i800.i.i, align 8, !noalias !42
  %.729.i802.i.i = fmul double %.719.i798.i.i, %.728.i801.i.i
  %.731.i803.i.i = fsub double %total.5.2242.i791.i.i, %.729.i802.i.i
  %.673.i804.i.i = icmp sgt i64 %.620.0241.i792.i.i, 1
  br i1 %.673.i804.i.i, label %B326.if.i790.i.i, label %B392.i805.i.i

solve: ; preds = %B26.loopexit.i812.i.i, %B1722.i.i
  br i1 %.1398860.not.i.i, label %B1854.i.i, label %B1776.if.lr.ph.i.i

B1776.if.lr.ph.i.i:                               ; preds = %solve
  %gep923.i.i = getelementptr double, ptr %invariant.gep922.i.i, i64 %.1201.i.i
  br label %B1776.if.i.i

B1854.i.i:                                        ; preds = %B1776.if.i.i, %solve
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.0931.i.i, %solve ], [ %.3105.i.i, %B1776.if.i.i ]
  br i1 %brmerge.i279.i, label %B2435.i.i, label %B2108.if.lr.ph.i.i

B2108.if.lr.ph.i.i:                               ; preds = %B1854.i.i
  %.3361.i.i = load i64, ptr %.3360.i.i, align 8, !noalias !30
  %.3181.i.i = load i64, ptr %.3180.i.i, align 8, !noalias !30
  %110 = getelementptr i64, ptr %.63, i64 %.3181.i.i
  %.3187.i280.i = getelementptr i64, ptr %110, i64 %.729.0930.i.i
  %.3188.i.i = load i64, ptr %.3187.i280.i, align 8, !noalias !30
  %.3301.i.i = mul nsw i64 %.3188.i.i, %.161.i.i
  %.3303.i.i = mul nsw i64 %.3301.i.i, %.161.i.i
  %.3299.i.i = load i64, ptr %.3298.i.i, align 8, !noalias !30
  %gep925.i.i = getelementptr double, ptr %invariant.gep918.i.i, i64 %.1003.i.i
  %gep927.i.i = getelementptr double, ptr %invariant.gep926.i.i, i64 %.1070.i.i
  %111 = getelementptr double, ptr %.296, i64 %.1201.i.i
  %112 = getelementptr double, ptr %.296, i64 %.3361.i.i
  %113 = getelementptr double, ptr %112, i64 %.3301.i.i
  %114 = getelementptr double, ptr %.296, i64 %.3299.i.i
  %115 = getelementptr double, ptr %114, i64 %.3303.i.i
  br label %B2108.if.i.i

B2108.loopexit.i.loopexit.i:                      ; preds = %B2436.i.i
  %.3464.i.i = add nuw nsw i64 %.3395.0914.i.i, 1
  %exitcond952.not.i.i = icmp eq i64 %.161.i.i, %.3464.i.i
  br i1 %exitcond952.not.i.i, label %B2435.i.i, label %B2108.if.i.i

B2316.i.i:                                        ; preds = %B2238.if.i.i, %B2136.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi2214.3.2.3.i.i", %B2136.if.i.i ], [ %.3792.i.i, %B2238.if.i.i ]
  br i1 %.3615.i.i, label %B2332.i.i, label %B2380.i.i

B2332.i.i:                                        ; preds = %B2316.i.i
  %.3814.i.i = getelementptr double, ptr %124, i64 %.3516.0911.i.i
  %.3815.i.i = load double, ptr %.3814.i.i, align 8, !noalias !30
  %.3817.i.i = fadd double %left.2.3.lcssa.i.i, %.3815.i.i
  store double %.3817.i.i, ptr %.3814.i.i, align 8, !noalias !30
  br label %B2436.i.i

B2380.i.i:                                        ; preds = %B2316.i.i
  %.3831.i.i = load double, ptr %.3830.i.i, align 8, !noalias !30
  %.3833.i.i = fadd double %left.2.3.lcssa.i.i, %.3831.i.i
  store double %.3833.i.i, ptr %.3830.i.i, align 8, !noalias !30
  br label %B2436.i.i

B2435.i.i:                                        ; preds = %B2108.loopexit.i.loopexit.i, %B1854.i.i
  %exitcond953.not.i.i = icmp eq i64 %.800.i.i, %.705.i.i
  br i1 %exitcond953.not.i.i, label %eliminate, label %B428.i.i

B2436.i.i:                                        ; preds = %B2380.i.i, %B2332.i.i
  %.3572.i.i = icmp sgt i64 %.3519.0912.i.i, 1
  br i1 %.3572.i.i, label %B2136.if.i.i, label %B2108.loopexit.i.loopexit.i

B900.if.lr.ph.i.i:                                ; preds = %B866.loopexit.i.i, %B866.if.lr.ph.i.i
  %indvars.iv936.i.i = phi i64 [ %.103.i.i, %B866.if.lr.ph.i.i ], [ %indvars.iv.next937.i.i, %B866.loopexit.i.i ]
  %.1342.0861.i.i = phi i64 [ 0, %B866.if.lr.ph.i.i ], [ %.1411.i.i, %B866.loopexit.i.i ]
  %smax938.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv936.i.i, i64 0)
  %116 = add nuw i64 %smax938.i.i, %.1342.0861.i.i
  %.1660850.not.i.not.i = icmp sgt i64 %.103.i.i, %.1342.0861.i.i
  %invariant.gep855.i.i = getelementptr double, ptr %84, i64 %.1342.0861.i.i
  %.1878.i.i = mul nuw nsw i64 %.1342.0861.i.i, %.103.i.i
  %117 = getelementptr double, ptr %85, i64 %.1878.i.i
  br label %B900.if.i.i

B900.if.i.i:                                      ; preds = %B900.if.lr.ph.i.i, %B1102.i.i
  %indvars.iv.i.i = phi i64 [ %.103.i.i, %B900.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B1102.i.i ]
  %.1464.0858.i.i = phi i64 [ 0, %B900.if.lr.ph.i.i ], [ %.1533.i.i, %B1102.i.i ]
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %118 = add nuw i64 %smax.i.i, %.1464.0858.i.i
  %.1533.i.i = add nuw nsw i64 %.1464.0858.i.i, 1
  %.1563.i.i = icmp eq i64 %.1342.0861.i.i, %.1464.0858.i.i
  %arg.variance..i.i = select i1 %.1563.i.i, double %.133.i, double 0.000000e+00
  br i1 %.1660850.not.i.not.i, label %B950.if.lr.ph.i.i, label %B1102.i.i

B950.if.lr.ph.i.i:                                ; preds = %B900.if.i.i
  %.1785846.not.not.i.i = icmp sgt i64 %.103.i.i, %.1464.0858.i.i
  %invariant.gep.i281.i = getelementptr double, ptr %84, i64 %.1464.0858.i.i
  br label %B950.if.i.i

B950.if.i.i:                                      ; preds = %B950.if.lr.ph.i.i, %B1056.i.i
  %total.5.3853.i.i = phi double [ %arg.variance..i.i, %B950.if.lr.ph.i.i ], [ %.1868.i.i, %B1056.i.i ]
  %.1604.0851.i.i = phi i64 [ %.1342.0861.i.i, %B950.if.lr.ph.i.i ], [ %.1673.i.i, %B1056.i.i ]
  %.1673.i.i = add nuw i64 %.1604.0851.i.i, 1
  br i1 %.1785846.not.not.i.i, label %B984.if.lr.ph.i.i, label %B1056.i.i

B984.if.lr.ph.i.i:                                ; preds = %B950.if.i.i
  %.1825.i.i = mul nsw i64 %.1604.0851.i.i, %.170.i.i
  %119 = getelementptr double, ptr %95, i64 %.1825.i.i
  br label %B984.if.i.i

B984.if.i.i:                                      ; preds = %B984.if.i.i, %B984.if.lr.ph.i.i
  %inner.2.4849.i.i = phi double [ 0.000000e+00, %B984.if.lr.ph.i.i ], [ %.1843.i287.i, %B984.if.i.i ]
  %.1729.0847.i.i = phi i64 [ %.1464.0858.i.i, %B984.if.lr.ph.i.i ], [ %.1798.i.i, %B984.if.i.i ]
  %.1798.i.i = add nuw i64 %.1729.0847.i.i, 1
  %.1830.i.i = getelementptr double, ptr %119, i64 %.1729.0847.i.i
  %.1831.i.i = load double, ptr %.1830.i.i, align 8, !noalias !30
  %.1833.i.i = mul nsw i64 %.1729.0847.i.i, %.103.i.i
  %gep.i286.i = getelementptr double, ptr %invariant.gep.i281.i, i64 %.1833.i.i
  %.1840.i.i = load double, ptr %gep.i286.i, align 8, !noalias !30
  %.1841.i.i = fmul double %.1831.i.i, %.1840.i.i
  %.1843.i287.i = fadd double %inner.2.4849.i.i, %.1841.i.i
  %exitcond.not.i288.i = icmp eq i64 %.1798.i.i, %118
  br i1 %exitcond.not.i288.i, label %B1056.i.i, label %B984.if.i.i

B1224.if.i.i:                                     ; preds = %B1224.loopexit.i.i, %cholesky
  %.1978.0867.i.i = phi i64 [ 0, %cholesky ], [ %.2047.i.i, %B1224.loopexit.i.i ]
  %.2209.i.i = mul nuw nsw i64 %.1978.0867.i.i, %.103.i.i
  %120 = getelementptr double, ptr %100, i64 %.2209.i.i
  br label %B1252.if.i.i

B1252.if.i.i:                                     ; preds = %B1252.if.i.i, %B1224.if.i.i
  %.2099.0864.i.i = phi i64 [ 0, %B1224.if.i.i ], [ %.2168.i.i, %B1252.if.i.i ]
  %.2168.i.i = add nuw nsw i64 %.2099.0864.i.i, 1
  %.2198.i.i = icmp eq i64 %.1978.0867.i.i, %.2099.0864.i.i
  %..i285.i = select i1 %.2198.i.i, double 1.000000e+00, double 0.000000e+00
  %.2218.i.i = getelementptr double, ptr %120, i64 %.2099.0864.i.i
  store double %..i285.i, ptr %.2218.i.i, align 8, !noalias !30
  %exitcond942.not.i.i = icmp eq i64 %.2168.i.i, %.103.i.i
  br i1 %exitcond942.not.i.i, label %B1224.loopexit.i.i, label %B1252.if.i.i

B1368.if.i.i:                                     ; preds = %B1368.loopexit.i.i, %B1368.if.lr.ph.i.i
  %indvars.iv944.i.i = phi i64 [ %.103.i.i, %B1368.if.lr.ph.i.i ], [ %indvars.iv.next945.i.i, %B1368.loopexit.i.i ]
  %.2302.0885.i.i = phi i64 [ 0, %B1368.if.lr.ph.i.i ], [ %.2371.i.i, %B1368.loopexit.i.i ]
  %smax946.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv944.i.i, i64 0)
  %121 = add nuw i64 %smax946.i.i, %.2302.0885.i.i
  %.2371.i.i = add nuw nsw i64 %.2302.0885.i.i, 1
  br i1 %.2479880.not.i.i, label %B1368.loopexit.i.i, label %B1396.if.lr.ph.i.i

B1396.if.lr.ph.i.i:                               ; preds = %B1368.if.i.i
  %.2650869.not.not.i.i = icmp sgt i64 %.103.i.i, %.2302.0885.i.i
  %invariant.gep874.i.i = getelementptr double, ptr %84, i64 %.2302.0885.i.i
  %.2533.i.i = mul nuw nsw i64 %.2302.0885.i.i, %.170.i.i
  %gep888.i.i = getelementptr double, ptr %gep919.i.i, i64 %.2533.i.i
  %.2551.i.i = getelementptr double, ptr %104, i64 %.2302.0885.i.i
  %.2769.i.i = mul nsw i64 %.2302.0885.i.i, %.172.i.i
  %122 = getelementptr double, ptr %86, i64 %.2769.i.i
  br label %B1396.if.i.i

B1396.if.i.i:                                     ; preds = %B1396.if.lr.ph.i.i, %B1618.i.i
  %.2426.0883.i.i = phi i64 [ %spec.select843.i.i, %B1396.if.lr.ph.i.i ], [ %.2488.i.i, %B1618.i.i ]
  %.2423.0881.i.i = phi i64 [ 0, %B1396.if.lr.ph.i.i ], [ %.2492.i.i, %B1618.i.i ]
  %.2488.i.i = add nsw i64 %.2426.0883.i.i, -1
  %.2492.i.i = add nuw nsw i64 %.2423.0881.i.i, 1
  br i1 %"$phi326.0.2.0818.i.i", label %B1420.i.i, label %B1484.i.i

B1508.if.i.i:                                     ; preds = %B1508.if.i.i, %B1508.if.lr.ph.i.i
  %total.6.3872.i.i = phi double [ 0.000000e+00, %B1508.if.lr.ph.i.i ], [ %.2751.i.i, %B1508.if.i.i ]
  %.2594.0870.i.i = phi i64 [ %.2302.0885.i.i, %B1508.if.lr.ph.i.i ], [ %.2663.i.i, %B1508.if.i.i ]
  %.2663.i.i = add nuw i64 %.2594.0870.i.i, 1
  %.2693.i.i = mul nsw i64 %.2594.0870.i.i, %.103.i.i
  %gep875.i.i = getelementptr double, ptr %invariant.gep874.i.i, i64 %.2693.i.i
  %.2700.i.i = load double, ptr %gep875.i.i, align 8, !noalias !30
  %.2716.i.i = mul nsw i64 %.2594.0870.i.i, %.170.i.i
  %gep879.i.i = getelementptr double, ptr %invariant.gep878.i.i, i64 %.2716.i.i
  %.2738.i.i = getelementptr double, ptr %104, i64 %.2594.0870.i.i
  %"$phi1600.6.2.4.in.i.i" = select i1 %.2703.i.i, ptr %gep879.i.i, ptr %.2738.i.i
  %"$phi1600.6.2.4.i.i" = load double, ptr %"$phi1600.6.2.4.in.i.i", align 8, !noalias !30
  %.2745.i.i = fmul double %.2700.i.i, %"$phi1600.6.2.4.i.i"
  %.2751.i.i = fadd double %total.6.3872.i.i, %.2745.i.i
  %exitcond947.not.i.i = icmp eq i64 %.2663.i.i, %121
  br i1 %exitcond947.not.i.i, label %B1618.i.i, label %B1508.if.i.i

B1686.if.i.i:                                     ; preds = %B1686.if.i.i, %B1686.if.lr.ph.i.i
  %.2820.0890.i.i = phi i64 [ 0, %B1686.if.lr.ph.i.i ], [ %.2889.i.i, %B1686.if.i.i ]
  %.2889.i.i = add nuw nsw i64 %.2820.0890.i.i, 1
  %.2917.i.i = getelementptr double, ptr %86, i64 %.2820.0890.i.i
  %.2918.i.i = load double, ptr %.2917.i.i, align 8, !noalias !30
  %.2922.i.i = getelementptr double, ptr %105, i64 %.2820.0890.i.i
  store double %.2918.i.i, ptr %.2922.i.i, align 8, !noalias !30
  %exitcond949.not.i.i = icmp eq i64 %.1279.i.i, %.2889.i.i
  br i1 %exitcond949.not.i.i, label %B1722.i.i, label %B1686.if.i.i

B1776.if.i.i:                                     ; preds = %B1776.if.i.i, %B1776.if.lr.ph.i.i
  %lost.2.1895.i.i = phi double [ %lost.3.0931.i.i, %B1776.if.lr.ph.i.i ], [ %.3105.i.i, %B1776.if.i.i ]
  %.2989.0893.i.i = phi i64 [ 0, %B1776.if.lr.ph.i.i ], [ %.3058.i.i, %B1776.if.i.i ]
  %.3058.i.i = add nuw nsw i64 %.2989.0893.i.i, 1
  %123 = mul nsw i64 %.2989.0893.i.i, %.172.i.i
  %gep898.i.i = getelementptr double, ptr %invariant.gep897.i.i, i64 %123
  %.3091.i.i = load double, ptr %gep898.i.i, align 8, !noalias !30
  %.3093.i.i = fmul double %83, %.3091.i.i
  %gep900.i.i = getelementptr double, ptr %gep923.i.i, i64 %123
  %.3102.i.i = load double, ptr %gep900.i.i, align 8, !noalias !30
  %.3103.i.i = fmul double %.3093.i.i, %.3102.i.i
  %.3105.i.i = fadd double %lost.2.1895.i.i, %.3103.i.i
  %exitcond950.not.i.i = icmp eq i64 %.103.i.i, %.3058.i.i
  br i1 %exitcond950.not.i.i, label %B1854.i.i, label %B1776.if.i.i

B2108.if.i.i:                                     ; preds = %B2108.loopexit.i.loopexit.i, %B2108.if.lr.ph.i.i
  %.3395.0914.i.i = phi i64 [ 0, %B2108.if.lr.ph.i.i ], [ %.3464.i.i, %B2108.loopexit.i.loopexit.i ]
  %.3619.i.i = add nsw i64 %.3395.0914.i.i, %.103.i.i
  %.3621.i.i = mul nsw i64 %.3619.i.i, %.170.i.i
  %gep917.i.i = getelementptr double, ptr %gep925.i.i, i64 %.3621.i.i
  %.3641.i.i = getelementptr double, ptr %gep927.i.i, i64 %.3395.0914.i.i
  %invariant.gep906.i.i = getelementptr double, ptr %86, i64 %.3395.0914.i.i
  %.3830.i.i = getelementptr double, ptr %113, i64 %.3395.0914.i.i
  %.3806.i.i = mul nuw nsw i64 %.3395.0914.i.i, %.161.i.i
  %124 = getelementptr double, ptr %115, i64 %.3806.i.i
  br label %B2136.if.i.i

B2136.if.i.i:                                     ; preds = %B2108.if.i.i, %B2436.i.i
  %.3519.0912.i.i = phi i64 [ %spec.select843.i.i, %B2108.if.i.i ], [ %.3581.i.i, %B2436.i.i ]
  %.3516.0911.i.i = phi i64 [ 0, %B2108.if.i.i ], [ %.3585.i.i, %B2436.i.i ]
  %.3581.i.i = add nsw i64 %.3519.0912.i.i, -1
  %.3585.i.i = add nuw nsw i64 %.3516.0911.i.i, 1
  %.3615.i.i = icmp slt i64 %.3516.0911.i.i, %.161.i.i
  %.3629.i.i = getelementptr double, ptr %gep917.i.i, i64 %.3516.0911.i.i
  %"$phi2214.3.2.3.in.i.i" = select i1 %.3615.i.i, ptr %.3629.i.i, ptr %.3641.i.i
  %"$phi2214.3.2.3.i.i" = load double, ptr %"$phi2214.3.2.3.in.i.i", align 8, !noalias !30
  br i1 %.1398860.not.i.i, label %B2316.i.i, label %B2238.if.lr.ph.i.i

B2238.if.lr.ph.i.i:                               ; preds = %B2136.if.i.i
  %invariant.gep908.i.i = getelementptr double, ptr %111, i64 %.3516.0911.i.i
  br label %B2238.if.i.i

B2238.if.i.i:                                     ; preds = %B2238.if.i.i, %B2238.if.lr.ph.i.i
  %left.2.3904.i.i = phi double [ %"$phi2214.3.2.3.i.i", %B2238.if.lr.ph.i.i ], [ %.3792.i.i, %B2238.if.i.i ]
  %.3676.0902.i.i = phi i64 [ 0, %B2238.if.lr.ph.i.i ], [ %.3745.i.i, %B2238.if.i.i ]
  %.3745.i.i = add nuw nsw i64 %.3676.0902.i.i, 1
  %125 = mul nsw i64 %.3676.0902.i.i, %.172.i.i
  %gep907.i.i = getelementptr double, ptr %invariant.gep906.i.i, i64 %125
  %.3778.i.i = load double, ptr %gep907.i.i, align 8, !noalias !30
  %.3780.i.i = fmul double %83, %.3778.i.i
  %gep909.i.i = getelementptr double, ptr %invariant.gep908.i.i, i64 %125
  %.3789.i.i = load double, ptr %gep909.i.i, align 8, !noalias !30
  %.3790.i.i = fmul double %.3780.i.i, %.3789.i.i
  %.3792.i.i = fsub double %left.2.3904.i.i, %.3790.i.i
  %exitcond951.not.i.i = icmp eq i64 %.103.i.i, %.3745.i.i
  br i1 %exitcond951.not.i.i, label %B2316.i.i, label %B2238.if.i.i

eliminate: ; preds = %B2435.i.i, %B326.thread.i.i
  %lost.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B326.thread.i.i ], [ %lost.2.1.lcssa.i.i, %B2435.i.i ]
  %gained.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B326.thread.i.i ], [ %gained.3.1968.i.i, %B2435.i.i ]
  %.1910.i = fsub double %rss.5.0365.i, %lost.3.0.lcssa.i.i
  %.1914.i = fadd double %log_determinant.3.0366.i, %gained.2.0.lcssa.i.i
  %exitcond376.not.i = icmp eq i64 %.1684.i, %.1431.i
  br i1 %exitcond376.not.i, label %B970.i, label %B804.if.i

B1212.if.i:                                       ; preds = %substitute, %B1212.if.lr.ph.i
  %d_variance.3.0372.i = phi double [ %.2134.i, %B1212.if.lr.ph.i ], [ %.2450.i, %substitute ]
  %.2166.0371.i = phi i64 [ %.1431.i, %B1212.if.lr.ph.i ], [ %.2228.i, %substitute ]
  %.2163.0370.i = phi i64 [ %.2139.i, %B1212.if.lr.ph.i ], [ %.2232.i, %substitute ]
  %.2228.i = add nsw i64 %.2166.0371.i, -1
  %.2232.i = add nsw i64 %.2163.0370.i, -1
  %.2358.i = load i64, ptr %.2357.i, align 8, !noalias !3
  %.2414.not.i = icmp eq i64 %.2163.0370.i, 0
  %.2417.not.i = icmp eq i64 %.2163.0370.i, %.2139.i
  %126 = getelementptr i64, ptr %.63, i64 %.2358.i
  %.idx.i = mul i64 %.2163.0370.i, 104
  %127 = getelementptr i8, ptr %126, i64 %.idx.i
  %.102.i295.i = getelementptr i8, ptr %127, i64 16
  %.103.i296.i = load i64, ptr %.102.i295.i, align 8, !noalias !45
  %.160.i297.i = getelementptr i8, ptr %127, i64 24
  %.161.i298.i = load i64, ptr %.160.i297.i, align 8, !noalias !45
  %.170.i299.i = add nsw i64 %.161.i298.i, %.103.i296.i
  %.172.i300.i = add nsw i64 %.161.i298.i, 1
  %.236.i301.i = load i64, ptr %127, align 8, !noalias !45
  %128 = getelementptr i64, ptr %.63, i64 %.236.i301.i
  %.404.i302.i = getelementptr i8, ptr %128, i64 48
  %.405.i303.i = load i64, ptr %.404.i302.i, align 8, !noalias !45
  %.573.i.i = getelementptr i8, ptr %128, i64 56
  %.574.i.i = load i64, ptr %.573.i.i, align 8, !noalias !45
  %"$phi246.0.2.0.i.i" = select i1 %.2414.not.i, ptr %.108, ptr %.296
  %.654.i.i = getelementptr i8, ptr %127, i64 96
  %.655.i304.i = load i64, ptr %.654.i.i, align 8, !noalias !45
  %.661.i.i = mul nsw i64 %.103.i296.i, %.103.i296.i
  br i1 %.2414.not.i, label %B368.i.i, label %B368.thread.i.i

B368.i.i:                                         ; preds = %B1212.if.i
  %.774.i.i = load i64, ptr %.773.i.i, align 8, !noalias !45
  %.774.fr.i.i = freeze i64 %.774.i.i
  %.775.not.i.i = icmp eq i64 %.774.fr.i.i, 0
  br i1 %.775.not.i.i, label %B368.thread.i.i, label %129

129:                                              ; preds = %B368.i.i
  br label %B368.thread.i.i

B368.thread.i.i:                                  ; preds = %129, %B368.i.i, %B1212.if.i
  %"$phi368.0.2.0895.i.i" = phi i1 [ true, %129 ], [ false, %B368.i.i ], [ false, %B1212.if.i ]
  %130 = phi double [ %19, %129 ], [ -2.000000e+00, %B368.i.i ], [ -2.000000e+00, %B1212.if.i ]
  %.869.i305.i = getelementptr i8, ptr %127, i64 8
  %.870.i306.i = load i64, ptr %.869.i305.i, align 8, !noalias !45
  %invariant.gep996.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.103.i296.i
  %invariant.gep998.i.i = getelementptr double, ptr %.296, i64 %.103.i296.i
  %.10171006.not.i.i = icmp slt i64 %.870.i306.i, 1
  br i1 %.10171006.not.i.i, label %substitute, label %B520.lr.ph.i.i

B520.lr.ph.i.i:                                   ; preds = %B368.thread.i.i
  %131 = getelementptr double, ptr %.296, i64 %.655.i304.i
  %invariant.gep1002.i.i = getelementptr double, ptr %131, i64 %.661.i.i
  %.927.i.i = getelementptr i8, ptr %127, i64 40
  %.928.i.i = load i64, ptr %.927.i.i, align 8, !noalias !45
  %.1222.i.i = getelementptr i8, ptr %127, i64 48
  %"$phi618.1.2.1.in.i.i" = select i1 %.2414.not.i, ptr %.1160.i307.i, ptr %.1222.i.i
  %.1295.i.i = getelementptr i8, ptr %127, i64 64
  %.1357.i.i = getelementptr i8, ptr %127, i64 72
  %.1425.i.i = getelementptr i8, ptr %127, i64 80
  %.1489.i.i = getelementptr i8, ptr %127, i64 88
  %.1579.i.i = getelementptr i8, ptr %127, i64 32
  %.1695.i.i = getelementptr i8, ptr %127, i64 160
  %.1759.i.i = getelementptr i8, ptr %127, i64 176
  %.1805.i.i = icmp sgt i64 %.103.i296.i, 0
  %storemerge871.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i296.i, i64 0)
  %.1981923.not.i.i = icmp slt i64 %.161.i298.i, 1
  %invariant.gep934.i.i = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.161.i298.i
  %132 = getelementptr i64, ptr %.63, i64 %.928.i.i
  %.2466952.not.i.i = icmp slt i64 %.103.i296.i, 1
  %spec.select910.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i300.i, i64 0)
  %.2748936.not.i.i = icmp slt i64 %.161.i298.i, 0
  %133 = getelementptr double, ptr %.296, i64 %.574.i.i
  %134 = getelementptr double, ptr %.296, i64 %.405.i303.i
  %.4465.i.i = icmp sgt i64 %.161.i298.i, 0
  %.4640.i.i = getelementptr i8, ptr %127, i64 56
  %.50.i.i.i = mul nsw i64 %.172.i300.i, %.103.i296.i
  %gep1003.i.i = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.50.i.i.i
  br label %B520.i.i

B520.i.i:                                         ; preds = %B2985.i.i, %B520.lr.ph.i.i
  %d_variance.3.01009.i.i = phi double [ 0.000000e+00, %B520.lr.ph.i.i ], [ %d_variance.4.1.i.i, %B2985.i.i ]
  %.959.01008.i.i = phi i64 [ 0, %B520.lr.ph.i.i ], [ %.1030.i308.i, %B2985.i.i ]
  %.1030.i308.i = add nuw nsw i64 %.959.01008.i.i, 1
  %"$phi618.1.2.1.i.i" = load i64, ptr %"$phi618.1.2.1.in.i.i", align 8, !noalias !45
  %.1229.i.i = mul nsw i64 %.959.01008.i.i, %.170.i299.i
  %.1231.i.i = mul nsw i64 %.1229.i.i, %.170.i299.i
  %.1233.i.i = add nsw i64 %.1231.i.i, %"$phi618.1.2.1.i.i"
  %.1296.i.i = load i64, ptr %.1295.i.i, align 8, !noalias !45
  %.1358.i.i = load i64, ptr %.1357.i.i, align 8, !noalias !45
  %.1362.i.i = add nsw i64 %.1358.i.i, %.1229.i.i
  %.1426.i.i = load i64, ptr %.1425.i.i, align 8, !noalias !45
  %.1429.i.i = mul nsw i64 %.959.01008.i.i, %.103.i296.i
  %.1431.i.i = mul nsw i64 %.1429.i.i, %.103.i296.i
  %.1490.i.i = load i64, ptr %.1489.i.i, align 8, !noalias !45
  %.1495.i.i = mul nsw i64 %.1429.i.i, %.172.i300.i
  br i1 %.2417.not.i, label %B1098.i.i, label %B890.i.i

B890.i.i:                                         ; preds = %B520.i.i
  %.1580.i.i = load i64, ptr %.1579.i.i, align 8, !noalias !45
  %135 = getelementptr i64, ptr %.63, i64 %.1580.i.i
  %.1584.i.i = getelementptr i64, ptr %135, i64 %.959.01008.i.i
  %.1585.i.i = load i64, ptr %.1584.i.i, align 8, !noalias !45
  %.1696.i341.i = load i64, ptr %.1695.i.i, align 8, !noalias !45
  %.1698.i.i = mul nsw i64 %.1585.i.i, %.161.i298.i
  %.1700.i342.i = mul nsw i64 %.1698.i.i, %.161.i298.i
  %.1701.i343.i = add nsw i64 %.1700.i342.i, %.1696.i341.i
  %.1760.i.i = load i64, ptr %.1759.i.i, align 8, !noalias !45
  %.1763.i.i = add nsw i64 %.1760.i.i, %.1698.i.i
  br label %B1098.i.i

B1098.i.i:                                        ; preds = %B890.i.i, %B520.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B520.i.i ], [ %.1701.i343.i, %B890.i.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B520.i.i ], [ %.1763.i.i, %B890.i.i ]
  br i1 %.1805.i.i, label %B1120.if.lr.ph.i.i, label %B2048.thread.i.i

B1120.if.lr.ph.i.i:                               ; preds = %B1098.i.i
  %136 = getelementptr double, ptr %.296, i64 %.1490.i.i
  %137 = getelementptr double, ptr %136, i64 %.1495.i.i
  %138 = getelementptr double, ptr %.296, i64 %up_c.2.1.i.i
  %139 = getelementptr double, ptr %.296, i64 %up_gram.2.1.i.i
  br label %B1120.if.i.i

B1306.i.i:                                        ; preds = %B1232.if.i.i
  %.1994.i.i = add nuw nsw i64 %.1925.0924.i.i, 1
  %.2183.i.i = fmul double %130, %.2172.i.i
  %.2196.i.i = getelementptr double, ptr %171, i64 %.1925.0924.i.i
  store double %.2183.i.i, ptr %.2196.i.i, align 8, !noalias !45
  %exitcond1013.not.i.i = icmp eq i64 %.161.i298.i, %.1994.i.i
  br i1 %exitcond1013.not.i.i, label %B1354.i.i, label %B1176.if.i.i

B1354.i.i:                                        ; preds = %B1306.i.i
  %.2205.i.i = fmul double %.806.i.i, %.1897.i.i
  br label %B1390.if.i.i

B1458.i.i:                                        ; preds = %B1390.if.i.i, %B1354.thread.i.i
  %total.11.2.lcssa.i.i = phi double [ %.22051028.i.i, %B1354.thread.i.i ], [ %.2346.i.i, %B1390.if.i.i ]
  %.2357.i.i = fmul double %130, %total.11.2.lcssa.i.i
  %gep935.i.i = getelementptr double, ptr %invariant.gep934.i.i, i64 %169
  store double %.2357.i.i, ptr %gep935.i.i, align 8, !noalias !45
  %exitcond1015.not.i.i = icmp eq i64 %.103.i296.i, %.1860.i.i
  br i1 %exitcond1015.not.i.i, label %B1506.i.i, label %B1120.if.i.i

B1506.i.i:                                        ; preds = %B1458.i.i
  %.2381.i.i = getelementptr i64, ptr %132, i64 %.959.01008.i.i
  %.2382.i.i = load i64, ptr %.2381.i.i, align 8, !noalias !45
  %.2629.i325.i = icmp sgt i64 %.2382.i.i, 0
  %.2632.i.i = uitofp nneg i64 %.2382.i.i to double
  %.2633.i.i = fmul double %.2632.i.i, -5.000000e-01
  %140 = getelementptr double, ptr %.296, i64 %.1426.i.i
  %141 = getelementptr double, ptr %140, i64 %.1431.i.i
  %gep997.i.i = getelementptr double, ptr %invariant.gep996.i.i, i64 %.1233.i.i
  %142 = getelementptr double, ptr %.296, i64 %.1296.i.i
  %143 = getelementptr double, ptr %142, i64 %.1229.i.i
  br label %B1548.if.i.i

B1594.i.i:                                        ; preds = %B1576.if.i326.i
  %.2642.i.i = getelementptr double, ptr %173, i64 %.2531.0942.i.i
  %.2643.i.i = load double, ptr %.2642.i.i, align 8, !noalias !45
  %.2644.i.i = fmul double %.2633.i.i, %.2643.i.i
  br label %B1660.i.i

B1634.i.i:                                        ; preds = %B1576.if.i326.i
  %.2657.i.i = getelementptr double, ptr %172, i64 %.2531.0942.i.i
  %.2658.i.i = load double, ptr %.2657.i.i, align 8, !noalias !45
  br label %B1660.i.i

B1660.i.i:                                        ; preds = %B1634.i.i, %B1594.i.i
  %"$phi1660.3.2.3.i.i" = phi double [ %.2644.i.i, %B1594.i.i ], [ %.2658.i.i, %B1634.i.i ]
  br i1 %.2748936.not.i.i, label %B1764.i.i, label %B1684.if.lr.ph.i.i

B1684.if.lr.ph.i.i:                               ; preds = %B1660.i.i
  %.2798.i.i = mul nuw nsw i64 %.2531.0942.i.i, %.172.i300.i
  %144 = getelementptr double, ptr %137, i64 %.2798.i.i
  br label %B1684.if.i.i

B1764.i.i:                                        ; preds = %B1684.if.i.i, %B1660.i.i
  %total.12.3.lcssa.i.i = phi double [ %"$phi1660.3.2.3.i.i", %B1660.i.i ], [ %.2807.i.i, %B1684.if.i.i ]
  %.2826.i.i = getelementptr double, ptr %172, i64 %.2531.0942.i.i
  store double %total.12.3.lcssa.i.i, ptr %.2826.i.i, align 8, !noalias !45
  %exitcond1016.not.i.i = icmp eq i64 %.103.i296.i, %.2600.i.i
  br i1 %exitcond1016.not.i.i, label %B1800.i.i, label %B1576.if.i326.i

B1800.i.i:                                        ; preds = %B1764.i.i
  %.2479.i327.i = add nuw nsw i64 %.2410.0953.i.i, 1
  br i1 %"$phi368.0.2.0895.i.i", label %B2986.i.thread.i, label %B1850.if.lr.ph.i.i

B1850.if.lr.ph.i.i:                               ; preds = %B1800.i.i
  %.3098.i.i = mul nsw i64 %.2410.0953.i.i, %.170.i299.i
  %gep956.i.i = getelementptr double, ptr %gep997.i.i, i64 %.3098.i.i
  %.3116.i.i = getelementptr double, ptr %143, i64 %.2410.0953.i.i
  %145 = getelementptr double, ptr %133, i64 %.2651.i.i
  br label %B1850.if.i.i

B1990.i.i:                                        ; preds = %B1882.if.i.i, %B1850.if.i.i
  %total.13.3.lcssa.i.i = phi double [ 0.000000e+00, %B1850.if.i.i ], [ %.3138.i.i, %B1882.if.i.i ]
  %.3158.i.i = getelementptr double, ptr %145, i64 %.2865.0950.i.i
  %.3159.i.i = load double, ptr %.3158.i.i, align 8, !noalias !45
  %.3161.i.i = fadd double %total.13.3.lcssa.i.i, %.3159.i.i
  store double %.3161.i.i, ptr %.3158.i.i, align 8, !noalias !45
  %exitcond1017.not.i.i = icmp eq i64 %.2865.0950.i.i, %.2410.0953.i.i
  br i1 %exitcond1017.not.i.i, label %B2986.i.i, label %B1850.if.i.i

B2048.thread.i.i:                                 ; preds = %B1098.i.i
  br i1 %"$phi368.0.2.0895.i.i", label %B2180.i.i, label %B2260.i.i

B2066.i.i:                                        ; preds = %B2986.i.thread.i
  %146 = getelementptr double, ptr %.108, i64 %.1233.i.i
  %invariant.gep364.i.i.i = getelementptr double, ptr %146, i64 %.103.i296.i
  br label %B58.if.i.i.i

B58.loopexit.i.i.i:                               ; preds = %B358.i.i.i
  %exitcond385.not.i.i.i = icmp eq i64 %.103.i296.i, %.154.i.i.i
  br i1 %exitcond385.not.i.i.i, label %B452.if.lr.ph.i.i.i, label %B58.if.i.i.i

B256.if.lr.ph.i.i.i:                              ; preds = %B116.if.i.i330.i, %B58.if.i.i.i
  %d_variance.4.1.lcssa.i.i.i = phi double [ %.193.i.i.i, %B58.if.i.i.i ], [ %.372.i.i333.i, %B116.if.i.i330.i ]
  %147 = getelementptr double, ptr %146, i64 %.pre.i.i
  %148 = getelementptr double, ptr %gep1003.i.i, i64 %.184.i.i.i
  br label %B256.if.i.i.i

B358.i.i.i:                                       ; preds = %B290.if.i.i.i, %B256.if.i.i.i
  %total.4.2.lcssa.i.i334.i = phi double [ 0.000000e+00, %B256.if.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.662.i.i.i = getelementptr double, ptr %148, i64 %.404.0357.i.i.i
  store double %total.4.2.lcssa.i.i334.i, ptr %.662.i.i.i, align 8, !noalias !48
  %exitcond384.not.i.i.i = icmp eq i64 %.103.i296.i, %.473.i.i.i
  br i1 %exitcond384.not.i.i.i, label %B58.loopexit.i.i.i, label %B256.if.i.i.i

B424.loopexit.i.i.i:                              ; preds = %B452.loopexit.i.i.i
  %.788.i.i.i = add nuw nsw i64 %.719.0382.i.i.i, 1
  %indvars.iv.next.i.i.i = add i64 %indvars.iv.i.i.i, -1
  %exitcond389.not.i.i.i = icmp eq i64 %.103.i296.i, %.788.i.i.i
  br i1 %exitcond389.not.i.i.i, label %whitened_backward, label %B452.if.lr.ph.i.i.i

B452.loopexit.i.i.i:                              ; preds = %B580.if.i.i.i, %B552.i.i.i
  %exitcond388.not.i.i.i = icmp eq i64 %.103.i296.i, %.909.i.i.i
  br i1 %exitcond388.not.i.i.i, label %B424.loopexit.i.i.i, label %B452.if.i.i.i

B552.i.i.i:                                       ; preds = %B484.if.i.i.i
  %.909.i.i.i = add nuw nsw i64 %.840.0379.i.i.i, 1
  br i1 %.1167373.not.not.i.i.i, label %B580.if.lr.ph.i.i.i, label %B452.loopexit.i.i.i

B580.if.lr.ph.i.i.i:                              ; preds = %B552.i.i.i
  %.1216.i.i.i = mul nsw i64 %.840.0379.i.i.i, %.170.i299.i
  %149 = getelementptr double, ptr %146, i64 %.1216.i.i.i
  br label %B580.if.i.i.i

B58.if.i.i.i:                                     ; preds = %B58.loopexit.i.i.i, %B2066.i.i
  %d_variance.3.0362.i.i.i = phi double [ 0.000000e+00, %B2066.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B58.loopexit.i.i.i ]
  %.83.0360.i.i.i = phi i64 [ 0, %B2066.i.i ], [ %.154.i.i.i, %B58.loopexit.i.i.i ]
  %.154.i.i.i = add nuw nsw i64 %.83.0360.i.i.i, 1
  %.184.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.103.i296.i
  %150 = getelementptr double, ptr %131, i64 %.184.i.i.i
  %.190.i.i.i = getelementptr double, ptr %150, i64 %.83.0360.i.i.i
  %.191.i.i.i = load double, ptr %.190.i.i.i, align 8, !noalias !48
  %.193.i.i.i = fadd double %d_variance.3.0362.i.i.i, %.191.i.i.i
  %.pre.i.i = mul nsw i64 %.83.0360.i.i.i, %.170.i299.i
  br i1 %.2748936.not.i.i, label %B256.if.lr.ph.i.i.i, label %B116.if.lr.ph.i.i329.i

B116.if.lr.ph.i.i329.i:                           ; preds = %B58.if.i.i.i
  %gep365.i.i.i = getelementptr double, ptr %invariant.gep364.i.i.i, i64 %.pre.i.i
  %.344.i.i.i = getelementptr double, ptr %143, i64 %.83.0360.i.i.i
  %.354.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.172.i300.i
  %151 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.354.i.i.i
  br label %B116.if.i.i330.i

B116.if.i.i330.i:                                 ; preds = %B116.if.i.i330.i, %B116.if.lr.ph.i.i329.i
  %d_variance.4.1350.i.i.i = phi double [ %.193.i.i.i, %B116.if.lr.ph.i.i329.i ], [ %.372.i.i333.i, %B116.if.i.i330.i ]
  %.226.0349.i.i.i = phi i64 [ %spec.select910.i.i, %B116.if.lr.ph.i.i329.i ], [ %.288.i.i.i, %B116.if.i.i330.i ]
  %.223.0348.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i329.i ], [ %.292.i.i.i, %B116.if.i.i330.i ]
  %.288.i.i.i = add nsw i64 %.226.0349.i.i.i, -1
  %.292.i.i.i = add nuw nsw i64 %.223.0348.i.i.i, 1
  %.322.i.i.i = icmp slt i64 %.223.0348.i.i.i, %.161.i298.i
  %.334.i.i.i = getelementptr double, ptr %gep365.i.i.i, i64 %.223.0348.i.i.i
  %"$phi176.2.2.2.in.i.i.i" = select i1 %.322.i.i.i, ptr %.334.i.i.i, ptr %.344.i.i.i
  %"$phi176.2.2.2.i.i.i" = load double, ptr %"$phi176.2.2.2.in.i.i.i", align 8, !noalias !48
  %.362.i.i331.i = getelementptr double, ptr %151, i64 %.223.0348.i.i.i
  %.363.i.i332.i = load double, ptr %.362.i.i331.i, align 8, !noalias !48
  %.364.i.i.i = fmul double %.363.i.i332.i, 5.000000e-01
  %.365.i.i.i = fmul double %"$phi176.2.2.2.i.i.i", %.364.i.i.i
  %.370.i.i.i = fdiv double %.365.i.i.i, %.133.i
  %.372.i.i333.i = fadd double %d_variance.4.1350.i.i.i, %.370.i.i.i
  %.279.i.i.i = icmp sgt i64 %.226.0349.i.i.i, 1
  br i1 %.279.i.i.i, label %B116.if.i.i330.i, label %B256.if.lr.ph.i.i.i

B256.if.i.i.i:                                    ; preds = %B358.i.i.i, %B256.if.lr.ph.i.i.i
  %.404.0357.i.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i.i ], [ %.473.i.i.i, %B358.i.i.i ]
  %.473.i.i.i = add nuw nsw i64 %.404.0357.i.i.i, 1
  %.585351.not.not.i.i.i = icmp sgt i64 %.103.i296.i, %.404.0357.i.i.i
  br i1 %.585351.not.not.i.i.i, label %B290.if.lr.ph.i.i.i, label %B358.i.i.i

B290.if.lr.ph.i.i.i:                              ; preds = %B256.if.i.i.i
  %invariant.gep.i.i337.i = getelementptr double, ptr %134, i64 %.404.0357.i.i.i
  br label %B290.if.i.i.i

B290.if.i.i.i:                                    ; preds = %B290.if.i.i.i, %B290.if.lr.ph.i.i.i
  %total.4.2354.i.i.i = phi double [ 0.000000e+00, %B290.if.lr.ph.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.529.0352.i.i.i = phi i64 [ %.404.0357.i.i.i, %B290.if.lr.ph.i.i.i ], [ %.598.i.i.i, %B290.if.i.i.i ]
  %.598.i.i.i = add nuw i64 %.529.0352.i.i.i, 1
  %.630.i.i338.i = getelementptr double, ptr %147, i64 %.529.0352.i.i.i
  %.631.i.i.i = load double, ptr %.630.i.i338.i, align 8, !noalias !48
  %.633.i.i.i = mul nsw i64 %.529.0352.i.i.i, %.103.i296.i
  %gep.i.i339.i = getelementptr double, ptr %invariant.gep.i.i337.i, i64 %.633.i.i.i
  %.640.i.i.i = load double, ptr %gep.i.i339.i, align 8, !noalias !48
  %.641.i.i.i = fmul double %.631.i.i.i, %.640.i.i.i
  %.643.i.i.i = fadd double %total.4.2354.i.i.i, %.641.i.i.i
  %exitcond.not.i.i340.i = icmp eq i64 %.598.i.i.i, %.103.i296.i
  br i1 %exitcond.not.i.i340.i, label %B358.i.i.i, label %B290.if.i.i.i

B452.if.lr.ph.i.i.i:                              ; preds = %B58.loopexit.i.i.i, %B424.loopexit.i.i.i
  %indvars.iv.i.i.i = phi i64 [ %indvars.iv.next.i.i.i, %B424.loopexit.i.i.i ], [ %.103.i296.i, %B58.loopexit.i.i.i ]
  %.719.0382.i.i.i = phi i64 [ %.788.i.i.i, %B424.loopexit.i.i.i ], [ 0, %B58.loopexit.i.i.i ]
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i.i, i64 0)
  %152 = add nuw i64 %smax.i.i.i, %.719.0382.i.i.i
  %invariant.gep371.i.i.i = getelementptr double, ptr %gep1003.i.i, i64 %.719.0382.i.i.i
  %.1167373.not.not.i.i.i = icmp sgt i64 %.103.i296.i, %.719.0382.i.i.i
  %invariant.gep376.i.i.i = getelementptr double, ptr %133, i64 %.719.0382.i.i.i
  br label %B452.if.i.i.i

B452.if.i.i.i:                                    ; preds = %B452.if.lr.ph.i.i.i, %B452.loopexit.i.i.i
  %.840.0379.i.i.i = phi i64 [ 0, %B452.if.lr.ph.i.i.i ], [ %.909.i.i.i, %B452.loopexit.i.i.i ]
  %.1060.i.i.i = mul nuw nsw i64 %.840.0379.i.i.i, %.103.i296.i
  %153 = getelementptr double, ptr %131, i64 %.1060.i.i.i
  br label %B484.if.i.i.i

B484.if.i.i.i:                                    ; preds = %B484.if.i.i.i, %B452.if.i.i.i
  %total.5.2369.i.i.i = phi double [ 0.000000e+00, %B452.if.i.i.i ], [ %.1078.i.i.i, %B484.if.i.i.i ]
  %.964.0367.i.i.i = phi i64 [ 0, %B452.if.i.i.i ], [ %.1033.i.i.i, %B484.if.i.i.i ]
  %.1033.i.i.i = add nuw nsw i64 %.964.0367.i.i.i, 1
  %.1065.i.i335.i = getelementptr double, ptr %153, i64 %.964.0367.i.i.i
  %.1066.i.i.i = load double, ptr %.1065.i.i335.i, align 8, !noalias !48
  %.1068.i.i.i = mul nuw nsw i64 %.964.0367.i.i.i, %.103.i296.i
  %gep372.i.i.i = getelementptr double, ptr %invariant.gep371.i.i.i, i64 %.1068.i.i.i
  %.1075.i.i.i = load double, ptr %gep372.i.i.i, align 8, !noalias !48
  %.1076.i.i.i = fmul double %.1066.i.i.i, %.1075.i.i.i
  %.1078.i.i.i = fadd double %total.5.2369.i.i.i, %.1076.i.i.i
  %exitcond386.not.i.i.i = icmp eq i64 %.103.i296.i, %.1033.i.i.i
  br i1 %exitcond386.not.i.i.i, label %B552.i.i.i, label %B484.if.i.i.i

B580.if.i.i.i:                                    ; preds = %B580.if.i.i.i, %B580.if.lr.ph.i.i.i
  %.1111.0374.i.i.i = phi i64 [ %.719.0382.i.i.i, %B580.if.lr.ph.i.i.i ], [ %.1180.i.i.i, %B580.if.i.i.i ]
  %.1180.i.i.i = add nuw i64 %.1111.0374.i.i.i, 1
  %.1206.i.i.i = mul nsw i64 %.1111.0374.i.i.i, %.103.i296.i
  %gep377.i.i.i = getelementptr double, ptr %invariant.gep376.i.i.i, i64 %.1206.i.i.i
  %.1213.i.i336.i = load double, ptr %gep377.i.i.i, align 8, !noalias !48
  %.1221.i.i.i = getelementptr double, ptr %149, i64 %.1111.0374.i.i.i
  %.1222.i.i.i = load double, ptr %.1221.i.i.i, align 8, !noalias !48
  %.1223.i.i.i = fmul double %.1222.i.i.i, 2.000000e+00
  %.1225.i.i.i = fmul double %.1078.i.i.i, %.1223.i.i.i
  %.1226.i.i.i = fadd double %.1213.i.i336.i, %.1225.i.i.i
  store double %.1226.i.i.i, ptr %gep377.i.i.i, align 8, !noalias !48
  %exitcond387.not.i.i.i = icmp eq i64 %.1180.i.i.i, %152
  br i1 %exitcond387.not.i.i.i, label %B452.loopexit.i.i.i, label %B580.if.i.i.i

whitened_backward: ; preds = %B424.loopexit.i.i.i
  %154 = getelementptr double, ptr %.296, i64 %.1362.i.i
  br label %B2130.if.i.i

B2180.i.i:                                        ; preds = %B2130.if.i.i, %B2048.thread.i.i
  %d_variance.4.1.lcssa.i.i.lcssa.sink.i = phi double [ 0.000000e+00, %B2048.thread.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B2130.if.i.i ]
  %.3232.i.i = fadd double %d_variance.3.01009.i.i, %d_variance.4.1.lcssa.i.i.lcssa.sink.i
  br i1 %.1981923.not.i.i, label %B2985.i.i, label %B2206.if.lr.ph.i.i

B2206.if.lr.ph.i.i:                               ; preds = %B2180.i.i
  %155 = getelementptr double, ptr %.296, i64 %up_c.2.1.i.i
  %gep1005.i.i = getelementptr double, ptr %invariant.gep998.i.i, i64 %.1362.i.i
  br label %B2206.if.i.i

B2260.i.i:                                        ; preds = %B2986.i.i, %B2048.thread.i.i
  %.3526.i.i = icmp eq i64 %.1030.i308.i, %.870.i306.i
  br i1 %.3526.i.i, label %B2308.i.i, label %B2278.i.i

B2278.i.i:                                        ; preds = %B2260.i.i
  %156 = getelementptr i64, ptr %132, i64 %.959.01008.i.i
  %.3537.i.i = getelementptr i8, ptr %156, i64 8
  %.3538.i.i = load i64, ptr %.3537.i.i, align 8, !noalias !45
  %.3539.i.i = icmp slt i64 %.3538.i.i, 1
  %brmerge.i309.i = select i1 %.3539.i.i, i1 true, i1 %.2466952.not.i.i
  br i1 %brmerge.i309.i, label %B2638.i.i, label %B2330.if.lr.ph.i310.i

B2308.i.i:                                        ; preds = %B2260.i.i
  br i1 %.2466952.not.i.i, label %B2794.i.i, label %B2330.if.lr.ph.i310.i

B2330.if.lr.ph.i310.i:                            ; preds = %B2308.i.i, %B2278.i.i
  %157 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.1233.i.i
  br label %B2330.if.i311.i

B2330.loopexit.i313.i:                            ; preds = %B2392.loopexit.i.i
  %.3642.i.i = add nuw nsw i64 %.3573.0971.i.i, 1
  %.3638.i.i = add nsw i64 %.3576.0972.i.i, -1
  %.3681.i.i = fadd double %d_variance.6.1973.i.i, %.3679.i.i
  %.3629.i314.i = icmp sgt i64 %.3576.0972.i.i, 1
  br i1 %.3629.i314.i, label %B2330.if.i311.i, label %B2638.i.i

B2392.loopexit.i.i:                               ; preds = %B2530.if.i.i
  %.3767.i.i = icmp sgt i64 %.3714.0969.i.i, 1
  br i1 %.3767.i.i, label %B2392.if.i.i, label %B2330.loopexit.i313.i

B2498.loopexit.i.i:                               ; preds = %B2426.if.i.i
  %158 = fmul double %.3950.i.i, 2.000000e+00
  br label %B2530.if.lr.ph.i.i

B2530.if.lr.ph.i.i:                               ; preds = %B2392.if.i.i, %B2498.loopexit.i.i
  %inner.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2392.if.i.i ], [ %158, %B2498.loopexit.i.i ]
  %.4090.i.i = mul nsw i64 %.3711.0968.i.i, %.103.i296.i
  %159 = getelementptr double, ptr %131, i64 %.4090.i.i
  br label %B2530.if.i.i

B2638.i.i:                                        ; preds = %B2330.loopexit.i313.i, %B2278.i.i
  %d_variance.5.2.i.i = phi double [ %d_variance.3.01009.i.i, %B2278.i.i ], [ %.3681.i.i, %B2330.loopexit.i313.i ]
  br i1 %.2466952.not.i.i, label %B2794.i.i, label %B2660.if.lr.ph.i.i

B2660.if.lr.ph.i.i:                               ; preds = %B2638.i.i
  %160 = getelementptr double, ptr %.296, i64 %.1362.i.i
  br label %B2698.if.lr.ph.i.i

B2770.i.i:                                        ; preds = %B2698.if.i.i
  %.4233.i.i = add nuw nsw i64 %.4164.0983.i.i, 1
  %.4418.i.i = getelementptr double, ptr %160, i64 %.4164.0983.i.i
  store double %.4403.i.i, ptr %.4418.i.i, align 8, !noalias !45
  %exitcond1022.not.i.i = icmp eq i64 %.103.i296.i, %.4233.i.i
  br i1 %exitcond1022.not.i.i, label %B2794.i.i, label %B2698.if.lr.ph.i.i

B2794.i.i:                                        ; preds = %B2770.i.i, %B2638.i.i, %B2308.i.i
  %d_variance.5.21037.i.i = phi double [ %d_variance.3.01009.i.i, %B2308.i.i ], [ %d_variance.5.2.i.i, %B2638.i.i ], [ %d_variance.5.2.i.i, %B2770.i.i ]
  br i1 %.4465.i.i, label %B2820.if.lr.ph.i.i, label %B2864.i.i

B2820.if.lr.ph.i.i:                               ; preds = %B2794.i.i
  %161 = getelementptr double, ptr %.296, i64 %up_c.2.1.i.i
  %gep999.i.i = getelementptr double, ptr %invariant.gep998.i.i, i64 %.1362.i.i
  br label %B2820.if.i.i

B2864.i.i:                                        ; preds = %B2820.if.i.i, %B2794.i.i
  br i1 %.2414.not.i, label %B2985.i.i, label %B2888.i.i

B2888.i.i:                                        ; preds = %B2864.i.i
  %.4641.i.i = load i64, ptr %.4640.i.i, align 8, !noalias !45
  %.4649.i.i = add nsw i64 %.4641.i.i, %.1231.i.i
  br i1 %.1805.i.i, label %B42.if.lr.ph.i.i.i, label %B486.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B2888.i.i
  %162 = getelementptr double, ptr %.296, i64 %.4649.i.i
  %invariant.gep367.i.i.i = getelementptr double, ptr %162, i64 %.103.i296.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B410.i.i.i, %B274.i.i.i
  %exitcond381.not.i.i.i = icmp eq i64 %.103.i296.i, %.134.i.i.i
  br i1 %exitcond381.not.i.i.i, label %B486.i.i.i, label %B70.if.lr.ph.i.i.i

B108.loopexit.i.i318.i:                           ; preds = %B142.if.i.i.i
  %.380.i.i.i = add nuw nsw i64 %.311.0347.i.i.i, 1
  %exitcond377.not.i.i.i = icmp eq i64 %.311.0347.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond377.not.i.i.i, label %B242.i.i.i, label %B142.if.lr.ph.i.i.i

B242.i.i.i:                                       ; preds = %B108.loopexit.i.i318.i
  %.255.i.i.i = add nuw nsw i64 %.186.0352.i.i.i, 1
  %.595.i.i.i = getelementptr double, ptr %165, i64 %.186.0352.i.i.i
  store double %.564.i.i.i, ptr %.595.i.i.i, align 8, !noalias !51
  %exitcond378.not.i.i.i = icmp eq i64 %.103.i296.i, %.255.i.i.i
  br i1 %exitcond378.not.i.i.i, label %B274.i.i.i, label %B108.if.lr.ph.i.i317.i

B274.i.i.i:                                       ; preds = %B242.i.i.i
  %.134.i.i.i = add nuw nsw i64 %.63.0365.i.i.i, 1
  br i1 %.4465.i.i, label %B300.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B300.if.lr.ph.i.i.i:                              ; preds = %B274.i.i.i
  %gep368.i.i.i = getelementptr double, ptr %invariant.gep367.i.i.i, i64 %.586.i.i316.i
  %invariant.gep362.i.i.i = getelementptr double, ptr %162, i64 %.63.0365.i.i.i
  br label %B338.if.lr.ph.i.i.i

B410.i.i.i:                                       ; preds = %B338.if.i.i.i
  %.697.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, 1
  %.887.i.i.i = getelementptr double, ptr %gep368.i.i.i, i64 %.628.0360.i.i.i
  store double %.868.i.i.i, ptr %.887.i.i.i, align 8, !noalias !51
  %.891.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, %.103.i296.i
  %.895.i.i321.i = mul nuw nsw i64 %.891.i.i.i, %.170.i299.i
  %gep363.i.i.i = getelementptr double, ptr %invariant.gep362.i.i.i, i64 %.895.i.i321.i
  store double %.868.i.i.i, ptr %gep363.i.i.i, align 8, !noalias !51
  %exitcond380.not.i.i.i = icmp eq i64 %.161.i298.i, %.697.i.i.i
  br i1 %exitcond380.not.i.i.i, label %B42.loopexit.i.i.i, label %B338.if.lr.ph.i.i.i

B486.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B2888.i.i
  br i1 %.4465.i.i, label %B512.if.lr.ph.i.i.i, label %B2985.i.i

B512.if.lr.ph.i.i.i:                              ; preds = %B486.i.i.i
  %163 = getelementptr double, ptr %.296, i64 %up_gram.2.1.i.i
  %gep1001.i.i = getelementptr double, ptr %invariant.gep998.i.i, i64 %.4649.i.i
  br label %B540.if.lr.ph.i.i.i

B512.loopexit.i.i.i:                              ; preds = %B540.if.i.i.i
  %.1019.i.i.i = add nuw nsw i64 %.950.0373.i.i.i, 1
  %exitcond384.not.i892.i.i = icmp eq i64 %.161.i298.i, %.1019.i.i.i
  br i1 %exitcond384.not.i892.i.i, label %B2985.i.i, label %B540.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.63.0365.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.134.i.i.i, %B42.loopexit.i.i.i ]
  %.535.i.i.i = mul nuw nsw i64 %.63.0365.i.i.i, %.103.i296.i
  %164 = getelementptr double, ptr %134, i64 %.535.i.i.i
  %.586.i.i316.i = mul nsw i64 %.63.0365.i.i.i, %.170.i299.i
  %165 = getelementptr double, ptr %162, i64 %.586.i.i316.i
  br label %B108.if.lr.ph.i.i317.i

B108.if.lr.ph.i.i317.i:                           ; preds = %B70.if.lr.ph.i.i.i, %B242.i.i.i
  %.186.0352.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.255.i.i.i, %B242.i.i.i ]
  %.555.i.i.i = mul nuw nsw i64 %.186.0352.i.i.i, %.103.i296.i
  %166 = getelementptr double, ptr %134, i64 %.555.i.i.i
  br label %B142.if.lr.ph.i.i.i

B142.if.lr.ph.i.i.i:                              ; preds = %B108.if.lr.ph.i.i317.i, %B108.loopexit.i.i318.i
  %total.5.2349.i.i.i = phi double [ 0.000000e+00, %B108.if.lr.ph.i.i317.i ], [ %.564.i.i.i, %B108.loopexit.i.i318.i ]
  %.311.0347.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i317.i ], [ %.380.i.i.i, %B108.loopexit.i.i318.i ]
  %.541.i.i.i = getelementptr double, ptr %164, i64 %.311.0347.i.i.i
  %.542.i.i.i = load double, ptr %.541.i.i.i, align 8, !noalias !51
  %.545.i.i.i = mul nuw nsw i64 %.311.0347.i.i.i, %.103.i296.i
  %167 = getelementptr double, ptr %131, i64 %.545.i.i.i
  br label %B142.if.i.i.i

B142.if.i.i.i:                                    ; preds = %B142.if.i.i.i, %B142.if.lr.ph.i.i.i
  %total.4.3345.i.i.i = phi double [ %total.5.2349.i.i.i, %B142.if.lr.ph.i.i.i ], [ %.564.i.i.i, %B142.if.i.i.i ]
  %.439.0343.i.i.i = phi i64 [ 0, %B142.if.lr.ph.i.i.i ], [ %.508.i.i.i, %B142.if.i.i.i ]
  %.508.i.i.i = add nuw nsw i64 %.439.0343.i.i.i, 1
  %.550.i.i.i = getelementptr double, ptr %167, i64 %.439.0343.i.i.i
  %.551.i.i.i = load double, ptr %.550.i.i.i, align 8, !noalias !51
  %.552.i.i.i = fmul double %.542.i.i.i, %.551.i.i.i
  %.560.i.i.i = getelementptr double, ptr %166, i64 %.439.0343.i.i.i
  %.561.i.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !51
  %.562.i.i.i = fmul double %.552.i.i.i, %.561.i.i.i
  %.564.i.i.i = fadd double %total.4.3345.i.i.i, %.562.i.i.i
  %exitcond.not.i889.i.i = icmp eq i64 %.439.0343.i.i.i, %.186.0352.i.i.i
  br i1 %exitcond.not.i889.i.i, label %B108.loopexit.i.i318.i, label %B142.if.i.i.i

B338.if.lr.ph.i.i.i:                              ; preds = %B410.i.i.i, %B300.if.lr.ph.i.i.i
  %.628.0360.i.i.i = phi i64 [ 0, %B300.if.lr.ph.i.i.i ], [ %.697.i.i.i, %B410.i.i.i ]
  %invariant.gep.i890.i.i = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.628.0360.i.i.i
  br label %B338.if.i.i.i

B338.if.i.i.i:                                    ; preds = %B338.if.i.i.i, %B338.if.lr.ph.i.i.i
  %total.6.2357.i.i.i = phi double [ 0.000000e+00, %B338.if.lr.ph.i.i.i ], [ %.868.i.i.i, %B338.if.i.i.i ]
  %.753.0355.i.i.i = phi i64 [ 0, %B338.if.lr.ph.i.i.i ], [ %.822.i.i.i, %B338.if.i.i.i ]
  %.822.i.i.i = add nuw nsw i64 %.753.0355.i.i.i, 1
  %.854.i.i.i = getelementptr double, ptr %164, i64 %.753.0355.i.i.i
  %.855.i.i319.i = load double, ptr %.854.i.i.i, align 8, !noalias !51
  %.856.i.i320.i = fmul double %.855.i.i319.i, 5.000000e-01
  %.858.i.i.i = mul nuw nsw i64 %.753.0355.i.i.i, %.172.i300.i
  %gep.i891.i.i = getelementptr double, ptr %invariant.gep.i890.i.i, i64 %.858.i.i.i
  %.865.i.i.i = load double, ptr %gep.i891.i.i, align 8, !noalias !51
  %.866.i.i.i = fmul double %.856.i.i320.i, %.865.i.i.i
  %.868.i.i.i = fadd double %total.6.2357.i.i.i, %.866.i.i.i
  %exitcond379.not.i.i.i = icmp eq i64 %.753.0355.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond379.not.i.i.i, label %B410.i.i.i, label %B338.if.i.i.i

B540.if.lr.ph.i.i.i:                              ; preds = %B512.loopexit.i.i.i, %B512.if.lr.ph.i.i.i
  %.950.0373.i.i.i = phi i64 [ 0, %B512.if.lr.ph.i.i.i ], [ %.1019.i.i.i, %B512.loopexit.i.i.i ]
  %.1167.i.i.i = mul nuw nsw i64 %.950.0373.i.i.i, %.161.i298.i
  %168 = getelementptr double, ptr %163, i64 %.1167.i.i.i
  %.1176.i.i.i = add nsw i64 %.950.0373.i.i.i, %.103.i296.i
  %.1178.i.i.i = mul nsw i64 %.1176.i.i.i, %.170.i299.i
  %gep376.i.i.i = getelementptr double, ptr %gep1001.i.i, i64 %.1178.i.i.i
  br label %B540.if.i.i.i

B540.if.i.i.i:                                    ; preds = %B540.if.i.i.i, %B540.if.lr.ph.i.i.i
  %.1071.0370.i.i.i = phi i64 [ 0, %B540.if.lr.ph.i.i.i ], [ %.1140.i.i.i, %B540.if.i.i.i ]
  %.1140.i.i.i = add nuw nsw i64 %.1071.0370.i.i.i, 1
  %.1172.i.i.i = getelementptr double, ptr %168, i64 %.1071.0370.i.i.i
  %.1173.i.i.i = load double, ptr %.1172.i.i.i, align 8, !noalias !51
  %.1185.i.i.i = getelementptr double, ptr %gep376.i.i.i, i64 %.1071.0370.i.i.i
  store double %.1173.i.i.i, ptr %.1185.i.i.i, align 8, !noalias !51
  %exitcond383.not.i.i.i = icmp eq i64 %.161.i298.i, %.1140.i.i.i
  br i1 %exitcond383.not.i.i.i, label %B512.loopexit.i.i.i, label %B540.if.i.i.i

B2985.i.i:                                        ; preds = %B512.loopexit.i.i.i, %B2206.if.i.i, %B486.i.i.i, %B2864.i.i, %B2180.i.i
  %d_variance.4.1.i.i = phi double [ %d_variance.5.21037.i.i, %B2864.i.i ], [ %.3232.i.i, %B2180.i.i ], [ %d_variance.5.21037.i.i, %B486.i.i.i ], [ %.3232.i.i, %B2206.if.i.i ], [ %d_variance.5.21037.i.i, %B512.loopexit.i.i.i ]
  %exitcond1027.not.i.i = icmp eq i64 %.1030.i308.i, %.870.i306.i
  br i1 %exitcond1027.not.i.i, label %substitute, label %B520.i.i

B2986.i.i:                                        ; preds = %B1990.i.i
  %exitcond1018.not.i.i = icmp eq i64 %.103.i296.i, %.2479.i327.i
  br i1 %exitcond1018.not.i.i, label %B2260.i.i, label %B1548.if.i.i.backedge

B2986.i.thread.i:                                 ; preds = %B1800.i.i
  %exitcond1018.not.i384.i = icmp eq i64 %.103.i296.i, %.2479.i327.i
  br i1 %exitcond1018.not.i384.i, label %B2066.i.i, label %B1548.if.i.i.backedge

B1548.if.i.i.backedge:                            ; preds = %B2986.i.thread.i, %B2986.i.i
  br label %B1548.if.i.i

B1120.if.i.i:                                     ; preds = %B1458.i.i, %B1120.if.lr.ph.i.i
  %.1791.0932.i.i = phi i64 [ 0, %B1120.if.lr.ph.i.i ], [ %.1860.i.i, %B1458.i.i ]
  %.1860.i.i = add nuw nsw i64 %.1791.0932.i.i, 1
  %169 = mul nsw i64 %.1791.0932.i.i, %.172.i300.i
  %170 = getelementptr double, ptr %137, i64 %169
  %.1896.i.i = getelementptr double, ptr %170, i64 %.161.i298.i
  %.1897.i.i = load double, ptr %.1896.i.i, align 8, !noalias !45
  br i1 %.1981923.not.i.i, label %B1354.thread.i.i, label %B1176.if.lr.ph.i.i

B1354.thread.i.i:                                 ; preds = %B1120.if.i.i
  %.22051028.i.i = fmul double %.806.i.i, %.1897.i.i
  br label %B1458.i.i

B1176.if.lr.ph.i.i:                               ; preds = %B1120.if.i.i
  %.2023.i.i = fmul double %.1897.i.i, 5.000000e-01
  %171 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %169
  br label %B1176.if.i.i

B1176.if.i.i:                                     ; preds = %B1176.if.lr.ph.i.i, %B1306.i.i
  %.1925.0924.i.i = phi i64 [ 0, %B1176.if.lr.ph.i.i ], [ %.1994.i.i, %B1306.i.i ]
  %.2028.i.i = getelementptr double, ptr %138, i64 %.1925.0924.i.i
  %.2029.i.i = load double, ptr %.2028.i.i, align 8, !noalias !45
  %.2030.i.i = fmul double %.2023.i.i, %.2029.i.i
  %invariant.gep.i322.i = getelementptr double, ptr %139, i64 %.1925.0924.i.i
  br label %B1232.if.i.i

B1232.if.i.i:                                     ; preds = %B1232.if.i.i, %B1176.if.i.i
  %total.10.3922.i.i = phi double [ %.2030.i.i, %B1176.if.i.i ], [ %.2172.i.i, %B1232.if.i.i ]
  %.2058.0920.i.i = phi i64 [ 0, %B1176.if.i.i ], [ %.2127.i.i, %B1232.if.i.i ]
  %.2127.i.i = add nuw nsw i64 %.2058.0920.i.i, 1
  %.2159.i.i = getelementptr double, ptr %170, i64 %.2058.0920.i.i
  %.2160.i.i = load double, ptr %.2159.i.i, align 8, !noalias !45
  %.2162.i.i = mul nuw nsw i64 %.2058.0920.i.i, %.161.i298.i
  %gep.i323.i = getelementptr double, ptr %invariant.gep.i322.i, i64 %.2162.i.i
  %.2169.i.i = load double, ptr %gep.i323.i, align 8, !noalias !45
  %.2170.i.i = fmul double %.2160.i.i, %.2169.i.i
  %.2172.i.i = fadd double %total.10.3922.i.i, %.2170.i.i
  %exitcond.not.i324.i = icmp eq i64 %.161.i298.i, %.2127.i.i
  br i1 %exitcond.not.i324.i, label %B1306.i.i, label %B1232.if.i.i

B1390.if.i.i:                                     ; preds = %B1390.if.i.i, %B1354.i.i
  %total.11.2929.i.i = phi double [ %.2346.i.i, %B1390.if.i.i ], [ %.2205.i.i, %B1354.i.i ]
  %.2235.0927.i.i = phi i64 [ %.2304.i.i, %B1390.if.i.i ], [ 0, %B1354.i.i ]
  %.2304.i.i = add nuw nsw i64 %.2235.0927.i.i, 1
  %.2336.i.i = getelementptr double, ptr %170, i64 %.2235.0927.i.i
  %.2337.i.i = load double, ptr %.2336.i.i, align 8, !noalias !45
  %.2338.i.i = fmul double %.2337.i.i, 5.000000e-01
  %.2342.i.i = getelementptr double, ptr %138, i64 %.2235.0927.i.i
  %.2343.i.i = load double, ptr %.2342.i.i, align 8, !noalias !45
  %.2344.i.i = fmul double %.2338.i.i, %.2343.i.i
  %.2346.i.i = fadd double %total.11.2929.i.i, %.2344.i.i
  %exitcond1014.not.i.i = icmp eq i64 %.161.i298.i, %.2304.i.i
  br i1 %exitcond1014.not.i.i, label %B1458.i.i, label %B1390.if.i.i

B1548.if.i.i:                                     ; preds = %B1548.if.i.i.backedge, %B1506.i.i
  %.2410.0953.i.i = phi i64 [ 0, %B1506.i.i ], [ %.2479.i327.i, %B1548.if.i.i.backedge ]
  %.2651.i.i = mul nuw nsw i64 %.2410.0953.i.i, %.103.i296.i
  %172 = getelementptr double, ptr %131, i64 %.2651.i.i
  %173 = getelementptr double, ptr %141, i64 %.2651.i.i
  %.2788.i.i = mul nsw i64 %.2410.0953.i.i, %.172.i300.i
  %174 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.2788.i.i
  br label %B1576.if.i326.i

B1576.if.i326.i:                                  ; preds = %B1548.if.i.i, %B1764.i.i
  %.2531.0942.i.i = phi i64 [ 0, %B1548.if.i.i ], [ %.2600.i.i, %B1764.i.i ]
  %.2600.i.i = add nuw nsw i64 %.2531.0942.i.i, 1
  br i1 %.2629.i325.i, label %B1594.i.i, label %B1634.i.i

B1684.if.i.i:                                     ; preds = %B1684.if.i.i, %B1684.if.lr.ph.i.i
  %total.12.3939.i.i = phi double [ %"$phi1660.3.2.3.i.i", %B1684.if.lr.ph.i.i ], [ %.2807.i.i, %B1684.if.i.i ]
  %.2695.0938.i.i = phi i64 [ %spec.select910.i.i, %B1684.if.lr.ph.i.i ], [ %.2757.i.i, %B1684.if.i.i ]
  %.2692.0937.i.i = phi i64 [ 0, %B1684.if.lr.ph.i.i ], [ %.2761.i.i, %B1684.if.i.i ]
  %.2757.i.i = add nsw i64 %.2695.0938.i.i, -1
  %.2761.i.i = add nuw nsw i64 %.2692.0937.i.i, 1
  %.2793.i.i = getelementptr double, ptr %174, i64 %.2692.0937.i.i
  %.2794.i.i = load double, ptr %.2793.i.i, align 8, !noalias !45
  %.2795.i.i = fmul double %.2794.i.i, 5.000000e-01
  %.2803.i.i = getelementptr double, ptr %144, i64 %.2692.0937.i.i
  %.2804.i.i = load double, ptr %.2803.i.i, align 8, !noalias !45
  %.2805.i.i = fmul double %.2795.i.i, %.2804.i.i
  %.2807.i.i = fsub double %total.12.3939.i.i, %.2805.i.i
  %.2748.i.i = icmp sgt i64 %.2695.0938.i.i, 1
  br i1 %.2748.i.i, label %B1684.if.i.i, label %B1764.i.i

B1850.if.i.i:                                     ; preds = %B1990.i.i, %B1850.if.lr.ph.i.i
  %.2865.0950.i.i = phi i64 [ 0, %B1850.if.lr.ph.i.i ], [ %.2934.i.i, %B1990.i.i ]
  %.2934.i.i = add nuw nsw i64 %.2865.0950.i.i, 1
  br i1 %.2748936.not.i.i, label %B1990.i.i, label %B1882.if.lr.ph.i.i

B1882.if.lr.ph.i.i:                               ; preds = %B1850.if.i.i
  %.3123.i.i = mul nuw nsw i64 %.2865.0950.i.i, %.172.i300.i
  %175 = getelementptr double, ptr %invariant.gep1002.i.i, i64 %.3123.i.i
  br label %B1882.if.i.i

B1882.if.i.i:                                     ; preds = %B1882.if.i.i, %B1882.if.lr.ph.i.i
  %total.13.3947.i.i = phi double [ 0.000000e+00, %B1882.if.lr.ph.i.i ], [ %.3138.i.i, %B1882.if.i.i ]
  %.2992.0946.i.i = phi i64 [ %spec.select910.i.i, %B1882.if.lr.ph.i.i ], [ %.3054.i.i, %B1882.if.i.i ]
  %.2989.0945.i.i = phi i64 [ 0, %B1882.if.lr.ph.i.i ], [ %.3058.i328.i, %B1882.if.i.i ]
  %.3054.i.i = add nsw i64 %.2992.0946.i.i, -1
  %.3058.i328.i = add nuw nsw i64 %.2989.0945.i.i, 1
  %.3088.i.i = icmp slt i64 %.2989.0945.i.i, %.161.i298.i
  %.3106.i.i = getelementptr double, ptr %gep956.i.i, i64 %.2989.0945.i.i
  %"$phi1950.5.2.4.in.i.i" = select i1 %.3088.i.i, ptr %.3106.i.i, ptr %.3116.i.i
  %"$phi1950.5.2.4.i.i" = load double, ptr %"$phi1950.5.2.4.in.i.i", align 8, !noalias !45
  %.3131.i.i = getelementptr double, ptr %175, i64 %.2989.0945.i.i
  %.3132.i.i = load double, ptr %.3131.i.i, align 8, !noalias !45
  %.3134.i.i = fmul double %"$phi1950.5.2.4.i.i", %.3132.i.i
  %.3138.i.i = fadd double %total.13.3947.i.i, %.3134.i.i
  %.3045.i.i = icmp sgt i64 %.2992.0946.i.i, 1
  br i1 %.3045.i.i, label %B1882.if.i.i, label %B1990.i.i

B2130.if.i.i:                                     ; preds = %B2130.if.i.i, %whitened_backward
  %.3262.0989.i.i = phi i64 [ 0, %whitened_backward ], [ %.3331.i.i, %B2130.if.i.i ]
  %.3331.i.i = add nuw nsw i64 %.3262.0989.i.i, 1
  %.3357.i.i = mul nsw i64 %.3262.0989.i.i, %.172.i300.i
  %gep992.i.i = getelementptr double, ptr %invariant.gep934.i.i, i64 %.3357.i.i
  %.3364.i.i = load double, ptr %gep992.i.i, align 8, !noalias !45
  %.3368.i.i = getelementptr double, ptr %154, i64 %.3262.0989.i.i
  store double %.3364.i.i, ptr %.3368.i.i, align 8, !noalias !45
  %exitcond1025.not.i.i = icmp eq i64 %.103.i296.i, %.3331.i.i
  br i1 %exitcond1025.not.i.i, label %B2180.i.i, label %B2130.if.i.i

B2206.if.i.i:                                     ; preds = %B2206.if.i.i, %B2206.if.lr.ph.i.i
  %.3399.0994.i.i = phi i64 [ 0, %B2206.if.lr.ph.i.i ], [ %.3468.i.i, %B2206.if.i.i ]
  %.3468.i.i = add nuw nsw i64 %.3399.0994.i.i, 1
  %.3496.i.i = getelementptr double, ptr %155, i64 %.3399.0994.i.i
  %.3497.i.i = load double, ptr %.3496.i.i, align 8, !noalias !45
  %.3503.i.i = getelementptr double, ptr %gep1005.i.i, i64 %.3399.0994.i.i
  store double %.3497.i.i, ptr %.3503.i.i, align 8, !noalias !45
  %exitcond1026.not.i.i = icmp eq i64 %.161.i298.i, %.3468.i.i
  br i1 %exitcond1026.not.i.i, label %B2985.i.i, label %B2206.if.i.i

B2330.if.i311.i:                                  ; preds = %B2330.loopexit.i313.i, %B2330.if.lr.ph.i310.i
  %d_variance.6.1973.i.i = phi double [ %d_variance.3.01009.i.i, %B2330.if.lr.ph.i310.i ], [ %.3681.i.i, %B2330.loopexit.i313.i ]
  %.3576.0972.i.i = phi i64 [ %storemerge871.i.i, %B2330.if.lr.ph.i310.i ], [ %.3638.i.i, %B2330.loopexit.i313.i ]
  %.3573.0971.i.i = phi i64 [ 0, %B2330.if.lr.ph.i310.i ], [ %.3642.i.i, %B2330.loopexit.i313.i ]
  %.3672.i.i = mul nsw i64 %.3573.0971.i.i, %.103.i296.i
  %176 = getelementptr double, ptr %131, i64 %.3672.i.i
  %.3678.i.i = getelementptr double, ptr %176, i64 %.3573.0971.i.i
  %.3679.i.i = load double, ptr %.3678.i.i, align 8, !noalias !45
  %.3932.i.i = mul nsw i64 %.3573.0971.i.i, %.170.i299.i
  %177 = getelementptr double, ptr %157, i64 %.3932.i.i
  %178 = getelementptr double, ptr %133, i64 %.3672.i.i
  br label %B2392.if.i.i

B2392.if.i.i:                                     ; preds = %B2330.if.i311.i, %B2392.loopexit.i.i
  %.3714.0969.i.i = phi i64 [ %storemerge871.i.i, %B2330.if.i311.i ], [ %.3776.i.i, %B2392.loopexit.i.i ]
  %.3711.0968.i.i = phi i64 [ 0, %B2330.if.i311.i ], [ %.3780.i312.i, %B2392.loopexit.i.i ]
  %.3776.i.i = add nsw i64 %.3714.0969.i.i, -1
  %.3780.i312.i = add nuw nsw i64 %.3711.0968.i.i, 1
  %.3849.i.i = sub i64 %.103.i296.i, %.3711.0968.i.i
  %.3892957.not.i.i = icmp slt i64 %.3849.i.i, 1
  br i1 %.3892957.not.i.i, label %B2530.if.lr.ph.i.i, label %B2426.if.lr.ph.i.i

B2426.if.lr.ph.i.i:                               ; preds = %B2392.if.i.i
  %invariant.gep962.i.i = getelementptr double, ptr %134, i64 %.3711.0968.i.i
  br label %B2426.if.i.i

B2426.if.i.i:                                     ; preds = %B2426.if.i.i, %B2426.if.lr.ph.i.i
  %inner.2.3960.i.i = phi double [ 0.000000e+00, %B2426.if.lr.ph.i.i ], [ %.3950.i.i, %B2426.if.i.i ]
  %.3836.0958.i.i = phi i64 [ %.3711.0968.i.i, %B2426.if.lr.ph.i.i ], [ %.3905.i.i, %B2426.if.i.i ]
  %.3905.i.i = add nuw i64 %.3836.0958.i.i, 1
  %.3937.i.i = getelementptr double, ptr %177, i64 %.3836.0958.i.i
  %.3938.i.i = load double, ptr %.3937.i.i, align 8, !noalias !45
  %.3940.i.i = mul nsw i64 %.3836.0958.i.i, %.103.i296.i
  %gep963.i.i = getelementptr double, ptr %invariant.gep962.i.i, i64 %.3940.i.i
  %.3947.i.i = load double, ptr %gep963.i.i, align 8, !noalias !45
  %.3948.i.i = fmul double %.3938.i.i, %.3947.i.i
  %.3950.i.i = fadd double %inner.2.3960.i.i, %.3948.i.i
  %exitcond1019.not.i.i = icmp eq i64 %.3905.i.i, %.103.i296.i
  br i1 %exitcond1019.not.i.i, label %B2498.loopexit.i.i, label %B2426.if.i.i

B2530.if.i.i:                                     ; preds = %B2530.if.i.i, %B2530.if.lr.ph.i.i
  %.3983.0965.i.i = phi i64 [ 0, %B2530.if.lr.ph.i.i ], [ %.4052.i.i, %B2530.if.i.i ]
  %.4052.i.i = add nuw nsw i64 %.3983.0965.i.i, 1
  %.4084.i.i = getelementptr double, ptr %178, i64 %.3983.0965.i.i
  %.4085.i.i = load double, ptr %.4084.i.i, align 8, !noalias !45
  %.4095.i.i = getelementptr double, ptr %159, i64 %.3983.0965.i.i
  %.4096.i.i = load double, ptr %.4095.i.i, align 8, !noalias !45
  %.4097.i.i = fmul double %inner.2.3.lcssa.i.i, %.4096.i.i
  %.4098.i.i = fadd double %.4085.i.i, %.4097.i.i
  store double %.4098.i.i, ptr %.4084.i.i, align 8, !noalias !45
  %exitcond1020.not.i.i = icmp eq i64 %.3983.0965.i.i, %.3573.0971.i.i
  br i1 %exitcond1020.not.i.i, label %B2392.loopexit.i.i, label %B2530.if.i.i

B2698.if.lr.ph.i.i:                               ; preds = %B2770.i.i, %B2660.if.lr.ph.i.i
  %.4164.0983.i.i = phi i64 [ 0, %B2660.if.lr.ph.i.i ], [ %.4233.i.i, %B2770.i.i ]
  %.4385.i.i = mul nuw nsw i64 %.4164.0983.i.i, %.103.i296.i
  %179 = getelementptr double, ptr %134, i64 %.4385.i.i
  br label %B2698.if.i.i

B2698.if.i.i:                                     ; preds = %B2698.if.i.i, %B2698.if.lr.ph.i.i
  %total.14.2978.i.i = phi double [ 0.000000e+00, %B2698.if.lr.ph.i.i ], [ %.4403.i.i, %B2698.if.i.i ]
  %.4289.0976.i.i = phi i64 [ 0, %B2698.if.lr.ph.i.i ], [ %.4358.i.i, %B2698.if.i.i ]
  %.4358.i.i = add nuw nsw i64 %.4289.0976.i.i, 1
  %.4390.i.i = getelementptr double, ptr %179, i64 %.4289.0976.i.i
  %.4391.i.i = load double, ptr %.4390.i.i, align 8, !noalias !45
  %.4393.i315.i = mul nsw i64 %.4289.0976.i.i, %.172.i300.i
  %gep981.i.i = getelementptr double, ptr %invariant.gep934.i.i, i64 %.4393.i315.i
  %.4400.i.i = load double, ptr %gep981.i.i, align 8, !noalias !45
  %.4401.i.i = fmul double %.4391.i.i, %.4400.i.i
  %.4403.i.i = fadd double %total.14.2978.i.i, %.4401.i.i
  %exitcond1021.not.i.i = icmp eq i64 %.4289.0976.i.i, %.4164.0983.i.i
  br i1 %exitcond1021.not.i.i, label %B2770.i.i, label %B2698.if.i.i

B2820.if.i.i:                                     ; preds = %B2820.if.i.i, %B2820.if.lr.ph.i.i
  %.4451.0986.i.i = phi i64 [ 0, %B2820.if.lr.ph.i.i ], [ %.4520.i.i, %B2820.if.i.i ]
  %.4520.i.i = add nuw nsw i64 %.4451.0986.i.i, 1
  %.4548.i.i = getelementptr double, ptr %161, i64 %.4451.0986.i.i
  %.4549.i.i = load double, ptr %.4548.i.i, align 8, !noalias !45
  %.4555.i.i = getelementptr double, ptr %gep999.i.i, i64 %.4451.0986.i.i
  store double %.4549.i.i, ptr %.4555.i.i, align 8, !noalias !45
  %exitcond1023.not.i.i = icmp eq i64 %.161.i298.i, %.4520.i.i
  br i1 %exitcond1023.not.i.i, label %B2864.i.i, label %B2820.if.i.i

substitute: ; preds = %B2985.i.i, %B368.thread.i.i
  %d_variance.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B368.thread.i.i ], [ %d_variance.4.1.i.i, %B2985.i.i ]
  %.2450.i = fadd double %d_variance.3.0372.i, %d_variance.3.0.lcssa.i.i
  %.2219.i = icmp sgt i64 %.2166.0371.i, 1
  br i1 %.2219.i, label %B1212.if.i, label %B1358.i

gaussian: ; preds = %B406.loopexit.i.i, %B334.i.i
  %.2099.i = tail call double @llvm.log.f64(double %.133.i)
  %.2101.i = fmul double %.2099.i, %.1536.i
  %.2103.i = fadd double %.2101.i, %log_determinant.4.0.i
  %.2112.i = fadd double %.2111.i, %.2103.i
  %.2113.i = fmul double %.2112.i, 5.000000e-01
  %180 = fsub double %.536, %.2113.i
  %.103.i = getelementptr i8, ptr %.63, i64 104
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !54
  %.18690.not.i = icmp slt i64 %.104.i, 1
  br i1 %.18690.not.i, label %B402.i, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %gaussian
  %.302.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i

B192.i:                                           ; preds = %B60.if.i
  %.813.i = getelementptr i8, ptr %267, i64 240
  %.814.i = load i64, ptr %.813.i, align 8, !noalias !54
  %.815.not.i = icmp eq i64 %.814.i, 0
  %.197.i.pre94.pre96.i = load i64, ptr %267, align 8, !noalias !57
  br i1 %.815.not.i, label %B266.i, label %B242.i

B242.i:                                           ; preds = %B192.i
  %.350.i.i = getelementptr i8, ptr %267, i64 8
  %.351.i.i = load i64, ptr %.350.i.i, align 8, !noalias !60
  %.519.i.i = getelementptr i8, ptr %267, i64 184
  %.520.i.i = load i64, ptr %.519.i.i, align 8, !noalias !60
  %.1469179.not.i.i = icmp slt i64 %.197.i.pre94.pre96.i, 1
  br i1 %.1469179.not.i.i, label %B266.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B242.i
  %.1382.i.i = getelementptr i8, ptr %267, i64 280
  %.1383.i.i = load i64, ptr %.1382.i.i, align 8, !noalias !60
  %.1207.i.i = getelementptr i8, ptr %267, i64 272
  %.1208.i.i = load i64, ptr %.1207.i.i, align 8, !noalias !60
  %.1038.i.i56 = getelementptr i8, ptr %267, i64 264
  %.1039.i.i57 = load i64, ptr %.1038.i.i56, align 8, !noalias !60
  %.863.i.i = getelementptr i8, ptr %267, i64 256
  %.864.i.i = load i64, ptr %.863.i.i, align 8, !noalias !60
  %.694.i.i58 = getelementptr i8, ptr %267, i64 248
  %.695.i.i = load i64, ptr %.694.i.i58, align 8, !noalias !60
  %181 = getelementptr i64, ptr %.63, i64 %.695.i.i
  %182 = getelementptr double, ptr %.108, i64 %.1383.i.i
  %183 = getelementptr i64, ptr %.63, i64 %.864.i.i
  %184 = getelementptr i64, ptr %.63, i64 %.1039.i.i57
  %185 = getelementptr double, ptr %.108, i64 %.1208.i.i
  %.1755169.not.i.i = icmp slt i64 %.351.i.i, 1
  %186 = getelementptr double, ptr %.296, i64 %.520.i.i
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1469.i.i = icmp sgt i64 %.1411.0181.in.i.i, 1
  br i1 %.1469.i.i, label %B366.if.i.i, label %B266.loopexit.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1617.i.i = icmp samesign ugt i64 %.1564.0174.i.i, 1
  br i1 %.1617.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.1755169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %187 = getelementptr double, ptr %.296, i64 %.1515.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1411.0181.in.i.i = phi i64 [ %.197.i.pre94.pre96.i, %B366.if.lr.ph.i.i ], [ %.1411.0181.i.i, %B366.loopexit.i.i ]
  %.1411.0181.i.i = add nsw i64 %.1411.0181.in.i.i, -1
  %.1510.i.i = getelementptr i64, ptr %181, i64 %.1411.0181.i.i
  %.1511.i.i = load i64, ptr %.1510.i.i, align 8, !noalias !60
  %.1513.i.i = mul nsw i64 %.1511.i.i, %.351.i.i
  %.1515.i.i = add nsw i64 %.1513.i.i, %.520.i.i
  %.1519.i.i = getelementptr double, ptr %182, i64 %.1411.0181.i.i
  %.1520.i.i59 = load double, ptr %.1519.i.i, align 8, !noalias !60
  %.1530.i.i = getelementptr i64, ptr %183, i64 %.1411.0181.i.i
  %.1531.i.i = load i64, ptr %.1530.i.i, align 8, !noalias !60
  %.1536.i.i = getelementptr i8, ptr %.1530.i.i, i64 8
  %.1537.i.i = load i64, ptr %.1536.i.i, align 8, !noalias !60
  %.1574.i.i = sub i64 %.1537.i.i, %.1531.i.i
  %.1617172.not.i.i = icmp slt i64 %.1574.i.i, 1
  br i1 %.1617172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %188 = getelementptr double, ptr %.296, i64 %.1515.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1564.0174.i.i = phi i64 [ %.1574.i.i, %B458.if.lr.ph.i.i ], [ %.1626.i.i, %B458.loopexit.i.i ]
  %.1561.0173.i.i = phi i64 [ %.1531.i.i, %B458.if.lr.ph.i.i ], [ %.1630.i.i, %B458.loopexit.i.i ]
  %.1626.i.i = add nsw i64 %.1564.0174.i.i, -1
  %.1630.i.i = add i64 %.1561.0173.i.i, 1
  %.1667.i.i = getelementptr double, ptr %185, i64 %.1561.0173.i.i
  %.1668.i.i = load double, ptr %.1667.i.i, align 8, !noalias !60
  br i1 %.1755169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1658.i.i = getelementptr i64, ptr %184, i64 %.1561.0173.i.i
  %.1659.i.i = load i64, ptr %.1658.i.i, align 8, !noalias !60
  %.1661.i.i = mul nsw i64 %.1659.i.i, %.351.i.i
  %189 = getelementptr double, ptr %186, i64 %.1661.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1699.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.1768.i.i, %B524.if.i.i ]
  %.1768.i.i = add nuw nsw i64 %.1699.0170.i.i, 1
  %.1796.i.i = getelementptr double, ptr %189, i64 %.1699.0170.i.i
  %.1797.i.i = load double, ptr %.1796.i.i, align 8, !noalias !60
  %.1801.i.i = getelementptr double, ptr %188, i64 %.1699.0170.i.i
  %.1802.i.i = load double, ptr %.1801.i.i, align 8, !noalias !60
  %.1804.i.i = fmul double %.1668.i.i, %.1802.i.i
  %.1805.i.i60 = fadd double %.1797.i.i, %.1804.i.i
  store double %.1805.i.i60, ptr %.1796.i.i, align 8, !noalias !60
  %exitcond.not.i.i61 = icmp eq i64 %.351.i.i, %.1768.i.i
  br i1 %exitcond.not.i.i61, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.1847.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.1916.i.i, %B616.if.i.i ]
  %.1916.i.i = add nuw nsw i64 %.1847.0176.i.i, 1
  %.1944.i.i = getelementptr double, ptr %187, i64 %.1847.0176.i.i
  %.1945.i.i = load double, ptr %.1944.i.i, align 8, !noalias !60
  %.1947.i.i = fmul double %.1520.i.i59, %.1945.i.i
  store double %.1947.i.i, ptr %.1944.i.i, align 8, !noalias !60
  %exitcond182.not.i.i = icmp eq i64 %.351.i.i, %.1916.i.i
  br i1 %exitcond182.not.i.i, label %B366.loopexit.i.i, label %B616.if.i.i

B266.loopexit.i:                                  ; preds = %B366.loopexit.i.i
  %.197.i.pre94.pre.i = load i64, ptr %267, align 8, !noalias !57
  br label %B266.i

B266.i:                                           ; preds = %B266.loopexit.i, %B242.i, %B192.i
  %.197.i.pre94.i = phi i64 [ %.197.i.pre94.pre.i, %B266.loopexit.i ], [ %.197.i.pre94.pre96.i, %B242.i ], [ %.197.i.pre94.pre96.i, %B192.i ]
  %.1015.i = getelementptr i8, ptr %267, i64 288
  %.1016.i = load i64, ptr %.1015.i, align 8, !noalias !54
  %.1017.i = icmp sgt i64 %.1016.i, -1
  br i1 %.1017.i, label %B316.i, label %B342.i

B316.i:                                           ; preds = %B266.i
  %.528.i.i = getelementptr i8, ptr %267, i64 312
  %.529.i.i87 = load i64, ptr %.528.i.i, align 8, !noalias !63
  %.877.i.i = getelementptr i8, ptr %267, i64 304
  %.878.i.i = load i64, ptr %.877.i.i, align 8, !noalias !63
  %.1049.i.i = getelementptr double, ptr %.296, i64 %.1016.i
  %.1050.i.i88 = load double, ptr %.1049.i.i, align 8, !noalias !63
  %.1318170.not.i.i = icmp slt i64 %.197.i.pre94.i, 1
  br i1 %.1318170.not.i.i, label %mix_backward, label %B374.if.lr.ph.i.i

B374.if.lr.ph.i.i:                                ; preds = %B316.i
  %.1228.i.i = getelementptr i8, ptr %267, i64 320
  %.1229.i.i89 = load i64, ptr %.1228.i.i, align 8, !noalias !63
  %.358.i.i = getelementptr i8, ptr %267, i64 184
  %.359.i.i = load i64, ptr %.358.i.i, align 8, !noalias !63
  %.707.i.i90 = getelementptr i8, ptr %267, i64 296
  %.708.i.i91 = load i64, ptr %.707.i.i90, align 8, !noalias !63
  %190 = getelementptr double, ptr %.296, i64 %.1229.i.i89
  %191 = shl nuw i64 %.197.i.pre94.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %190, i8 0, i64 %191, i1 false), !noalias !63
  %192 = getelementptr double, ptr %.296, i64 %.359.i.i
  %193 = getelementptr double, ptr %.108, i64 %.708.i.i91
  br label %B430.if.lr.ph.i.i

B374.loopexit.i.i:                                ; preds = %B430.if.i.i
  %.1459.i.i = add nuw nsw i64 %.1390.0177.i.i, 1
  %exitcond183.not.i.i = icmp eq i64 %.197.i.pre94.i, %.1459.i.i
  br i1 %exitcond183.not.i.i, label %B522.preheader.i.i, label %B430.if.lr.ph.i.i

B522.preheader.i.i:                               ; preds = %B374.loopexit.i.i
  %194 = getelementptr double, ptr %.108, i64 %.878.i.i
  %.1783.i.i = fsub double 1.000000e+00, %.1050.i.i88
  %195 = getelementptr double, ptr %.296, i64 %.529.i.i87
  br label %B522.if.i.i

B430.if.lr.ph.i.i:                                ; preds = %B374.loopexit.i.i, %B374.if.lr.ph.i.i
  %.1390.0177.i.i = phi i64 [ 0, %B374.if.lr.ph.i.i ], [ %.1459.i.i, %B374.loopexit.i.i ]
  %.1487.i.i = getelementptr double, ptr %192, i64 %.1390.0177.i.i
  %.1488.i.i = load double, ptr %.1487.i.i, align 8, !noalias !63
  %.1490.i.i92 = mul nuw nsw i64 %.1390.0177.i.i, %.197.i.pre94.i
  %196 = getelementptr double, ptr %193, i64 %.1490.i.i92
  br label %B430.if.i.i

B430.if.i.i:                                      ; preds = %B430.if.i.i, %B430.if.lr.ph.i.i
  %.1523.0174.i.i = phi i64 [ 0, %B430.if.lr.ph.i.i ], [ %.1592.i.i93, %B430.if.i.i ]
  %.1592.i.i93 = add nuw nsw i64 %.1523.0174.i.i, 1
  %.1620.i.i = getelementptr double, ptr %190, i64 %.1523.0174.i.i
  %.1621.i.i = load double, ptr %.1620.i.i, align 8, !noalias !63
  %.1625.i.i = getelementptr double, ptr %196, i64 %.1523.0174.i.i
  %.1626.i47.i = load double, ptr %.1625.i.i, align 8, !noalias !63
  %.1628.i.i = fmul double %.1488.i.i, %.1626.i47.i
  %.1629.i.i = fadd double %.1621.i.i, %.1628.i.i
  store double %.1629.i.i, ptr %.1620.i.i, align 8, !noalias !63
  %exitcond.not.i48.i = icmp eq i64 %.197.i.pre94.i, %.1592.i.i93
  br i1 %exitcond.not.i48.i, label %B374.loopexit.i.i, label %B430.if.i.i

B522.if.i.i:                                      ; preds = %B522.if.i.i, %B522.preheader.i.i
  %by_rho.2.0182.i.i = phi double [ 0.000000e+00, %B522.preheader.i.i ], [ %.1809.i.i, %B522.if.i.i ]
  %.1681.0180.i.i = phi i64 [ 0, %B522.preheader.i.i ], [ %.1750.i.i, %B522.if.i.i ]
  %.1750.i.i = add nuw nsw i64 %.1681.0180.i.i, 1
  %.1778.i.i = getelementptr double, ptr %194, i64 %.1681.0180.i.i
  %.1779.i.i = load double, ptr %.1778.i.i, align 8, !noalias !63
  %.1781.i.i = fmul double %.1050.i.i88, %.1779.i.i
  %.1784.i.i = fadd double %.1783.i.i, %.1781.i.i
  %.1788.i.i = getelementptr double, ptr %190, i64 %.1681.0180.i.i
  %.1789.i.i = load double, ptr %.1788.i.i, align 8, !noalias !63
  %.1790.i.i = fmul double %.1789.i.i, 5.000000e-01
  %.1794.i.i = getelementptr double, ptr %195, i64 %.1681.0180.i.i
  %.1795.i.i = load double, ptr %.1794.i.i, align 8, !noalias !63
  %.1796.i49.i = fmul double %.1790.i.i, %.1795.i.i
  %.1802.i50.i = fadd double %.1779.i.i, -1.000000e+00
  %.1803.i.i = fmul double %.1802.i50.i, %.1796.i49.i
  %.1807.i.i = fdiv double %.1803.i.i, %.1784.i.i
  %.1809.i.i = fadd double %by_rho.2.0182.i.i, %.1807.i.i
  %.1812.i.i = tail call double @sqrt(double %.1784.i.i)
  %.1818.i.i = fmul double %.1789.i.i, %.1812.i.i
  %.1822.i.i = getelementptr double, ptr %192, i64 %.1681.0180.i.i
  store double %.1818.i.i, ptr %.1822.i.i, align 8, !noalias !63
  %exitcond184.not.i.i = icmp eq i64 %.197.i.pre94.i, %.1750.i.i
  br i1 %exitcond184.not.i.i, label %mix_backward.2, label %B522.if.i.i

mix_backward.2: ; preds = %B522.if.i.i
  %.2014.i.pre.i = load i64, ptr %.1015.i, align 8, !noalias !63
  br label %mix_backward

mix_backward: ; preds = %mix_backward.2, %B316.i
  %.2014.i.i = phi i64 [ %.1016.i, %B316.i ], [ %.2014.i.pre.i, %mix_backward.2 ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B316.i ], [ %.1809.i.i, %mix_backward.2 ]
  %.2018.i.i94 = getelementptr double, ptr %.404, i64 %.2014.i.i
  %.2019.i.i95 = load double, ptr %.2018.i.i94, align 8, !noalias !63
  %.2021.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.2019.i.i95
  store double %.2021.i.i, ptr %.2018.i.i94, align 8, !noalias !63
  %.197.i.pre.i = load i64, ptr %267, align 8, !noalias !57
  br label %B342.i

B342.i:                                           ; preds = %mix_backward, %B266.i
  %.197.i.i = phi i64 [ %.197.i.pre.i, %mix_backward ], [ %.197.i.pre94.i, %B266.i ]
  %.366.i.i = getelementptr i8, ptr %267, i64 8
  %.367.i.i = load i64, ptr %.366.i.i, align 8, !noalias !57
  %.537.i.i62 = load i64, ptr %.641.i, align 8, !noalias !57
  %.13211250.not.i.i = icmp slt i64 %.197.i.i, 1
  br i1 %.13211250.not.i.i, label %B370.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B342.i
  %.1234.i.i = getelementptr i8, ptr %267, i64 232
  %.1235.i.i = load i64, ptr %.1234.i.i, align 8, !noalias !57
  %.1055.i.i = getelementptr i8, ptr %267, i64 96
  %.1056.i.i = load i64, ptr %.1055.i.i, align 8, !noalias !57
  %.885.i.i63 = getelementptr i8, ptr %267, i64 56
  %.886.i.i64 = load i64, ptr %.885.i.i63, align 8, !noalias !57
  %.715.i.i65 = getelementptr i8, ptr %267, i64 48
  %.716.i.i66 = load i64, ptr %.715.i.i65, align 8, !noalias !57
  %.1530.i51.i = getelementptr i8, ptr %267, i64 80
  %.1706.i.i = getelementptr i8, ptr %267, i64 200
  %.1888.i.i = getelementptr i8, ptr %267, i64 216
  %.2062.i.i = getelementptr i8, ptr %267, i64 208
  %.2242.i.i = getelementptr i8, ptr %267, i64 192
  %.2416.i.i = getelementptr i8, ptr %267, i64 184
  %.2474.i.i = icmp sgt i64 %.367.i.i, 0
  %storemerge1094.i.i = tail call i64 @llvm.smax.i64(i64 %.367.i.i, i64 0)
  %197 = getelementptr double, ptr %.296, i64 %.886.i.i64
  %.2884.i.i = getelementptr i8, ptr %267, i64 72
  %.8.i.i.i = sitofp i64 %.367.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  %.33831155.not.i.i = icmp slt i64 %.367.i.i, 1
  %198 = getelementptr double, ptr %.296, i64 %.716.i.i66
  %.3902.i.i = add nsw i64 %.367.i.i, -1
  %199 = getelementptr double, ptr %.296, i64 %.1235.i.i
  %.5323.i.i = getelementptr i8, ptr %267, i64 224
  %.5501.i.i = getelementptr i8, ptr %267, i64 120
  %.193.i.i.i67 = getelementptr i8, ptr %267, i64 144
  %.533.i.i.i = getelementptr i8, ptr %267, i64 160
  %.363.i.i.i68 = getelementptr i8, ptr %267, i64 152
  %.861.i.i.i = getelementptr i8, ptr %267, i64 128
  %.1620.i.i.i69 = getelementptr i8, ptr %267, i64 136
  %200 = getelementptr i64, ptr %.63, i64 %.1056.i.i
  %.6655.i.i = getelementptr i8, ptr %267, i64 104
  %.6829.i.i = getelementptr i8, ptr %267, i64 112
  br label %B322.i.i

B316.loopexit.i.i:                                ; preds = %B2772.loopexit.i.i, %B2750.i.i, %B2244.i.thread.i
  %exitcond1270.not.i.i = icmp eq i64 %.1334.i.i, %.197.i.i
  br i1 %exitcond1270.not.i.i, label %B370.i, label %B322.i.i

B322.i.i:                                         ; preds = %B316.loopexit.i.i, %B322.lr.ph.i.i
  %.1263.01252.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.1334.i.i, %B316.loopexit.i.i ]
  %.1334.i.i = add nuw nsw i64 %.1263.01252.i.i, 1
  %.1531.i52.i = load i64, ptr %.1530.i51.i, align 8, !noalias !57
  %.1534.i.i = mul nsw i64 %.1263.01252.i.i, %.367.i.i
  %.1536.i53.i = mul nsw i64 %.1534.i.i, %.367.i.i
  %.1707.i.i70 = load i64, ptr %.1706.i.i, align 8, !noalias !57
  %.1713.i.i = add nsw i64 %.1707.i.i70, %.1536.i53.i
  %.1889.i.i = load i64, ptr %.1888.i.i, align 8, !noalias !57
  %.1893.i.i = add nsw i64 %.1889.i.i, %.1534.i.i
  %.2063.i.i = load i64, ptr %.2062.i.i, align 8, !noalias !57
  %.2243.i.i = load i64, ptr %.2242.i.i, align 8, !noalias !57
  %.2247.i.i = add nsw i64 %.2243.i.i, %.1534.i.i
  %.2417.i.i = load i64, ptr %.2416.i.i, align 8, !noalias !57
  %.2421.i.i = add nsw i64 %.2417.i.i, %.1534.i.i
  %.2426.i.i = add nsw i64 %.1534.i.i, %.537.i.i62
  br i1 %.2474.i.i, label %B684.if.lr.ph.i.i, label %B808.thread.i.i

B684.if.lr.ph.i.i:                                ; preds = %B322.i.i
  %201 = getelementptr double, ptr %.296, i64 %.2421.i.i
  %202 = getelementptr double, ptr %.296, i64 %.2247.i.i
  br label %B718.if.lr.ph.i.i

B684.loopexit.i.i:                                ; preds = %B718.if.i.i
  %.2529.i.i85 = add nuw nsw i64 %.2460.01150.i.i, 1
  %exitcond1253.not.i.i = icmp eq i64 %.367.i.i, %.2529.i.i85
  br i1 %exitcond1253.not.i.i, label %B808.i.i, label %B718.if.lr.ph.i.i

B808.i.i:                                         ; preds = %B684.loopexit.i.i
  %.2885.i.i = load i64, ptr %.2884.i.i, align 8, !noalias !57
  %.2886.i.i = icmp sgt i64 %.2885.i.i, -1
  br i1 %.2886.i.i, label %B866.i.i, label %B1046.i.i

B808.thread.i.i:                                  ; preds = %B322.i.i
  %.28851272.i.i = load i64, ptr %.2884.i.i, align 8, !noalias !57
  %.28861273.i.i = icmp sgt i64 %.28851272.i.i, -1
  br i1 %.28861273.i.i, label %B866.thread.i.i, label %B2244.i.i

B866.thread.i.i:                                  ; preds = %B808.thread.i.i
  %.30591276.i.i = getelementptr double, ptr %.296, i64 %.28851272.i.i
  %.30601277.i.i = load double, ptr %.30591276.i.i, align 8, !noalias !57
  br label %squared

B866.i.i:                                         ; preds = %B808.i.i
  %.3059.i.i = getelementptr double, ptr %.296, i64 %.2885.i.i
  %.3060.i.i = load double, ptr %.3059.i.i, align 8, !noalias !57
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B866.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B866.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B866.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %202, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !66
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i.i.i86 = icmp eq i64 %.108.i.i.i, %.367.i.i
  br i1 %exitcond.not.i.i.i86, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B866.thread.i.i
  %.30601279.i.i = phi double [ %.30601277.i.i, %B866.thread.i.i ], [ %.3060.i.i, %B30.if.i.i.i ]
  %.288512741278.i.i = phi i64 [ %.28851272.i.i, %B866.thread.i.i ], [ %.2885.i.i, %B30.if.i.i.i ]
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B866.thread.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.3270.i.i = getelementptr double, ptr %.404, i64 %.288512741278.i.i
  %.3271.i.i = load double, ptr %.3270.i.i, align 8, !noalias !57
  %.7.i.i.i = fmul double %.30601279.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !69
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !69
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.67.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.68.i.i.i = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i = fadd double %.63.i.i.i, %.68.i.i.i
  %.74.i.i.i = fsub double %.69.i.i.i, %.67.i.i.i
  %.78.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.30601279.i.i
  %.79.i.i.i = tail call double @log1p(double %.78.i.i.i)
  %.80.i.i.i = fsub double %.74.i.i.i, %.79.i.i.i
  %.82.i.i.i = fadd double %.30601279.i.i, %.8.i.i.i
  %.83.i.i.i = fmul double %.82.i.i.i, %total.2.0.lcssa.i.i.i
  %.84.i.i.i = fadd double %.30601279.i.i, %total.2.0.lcssa.i.i.i
  %.85.i.i.i = fmul double %.30601279.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.3096.i.i = fdiv double %.82.i.i.i, %.84.i.i.i
  %.3298.i.i77 = fadd double %.3271.i.i, %.91.i.i.i
  store double %.3298.i.i77, ptr %.3270.i.i, align 8, !noalias !57
  br label %B1046.i.i

B1046.i.i:                                        ; preds = %squared, %B808.i.i
  %pulled.2.1.i.i = phi double [ %.3096.i.i, %squared ], [ 1.000000e+00, %B808.i.i ]
  br i1 %.33831155.not.i.i, label %B2244.i.thread.i, label %B1068.if.lr.ph.i.i

B1068.if.lr.ph.i.i:                               ; preds = %B1046.i.i
  %.3425.i.i = fneg double %pulled.2.1.i.i
  %203 = getelementptr double, ptr %.296, i64 %.2247.i.i
  %204 = getelementptr double, ptr %.296, i64 %.2421.i.i
  br label %B1068.if.i.i

B1232.preheader.i.i:                              ; preds = %B1182.i.i
  %205 = getelementptr double, ptr %.296, i64 %.1713.i.i
  %206 = getelementptr double, ptr %arg.grad, i64 %.2426.i.i
  br label %B1232.if.i.i78

B1182.i.i:                                        ; preds = %B1122.if.i.i, %B1068.if.i.i
  %total.14.2.lcssa.i.i = phi double [ %.3432.i.i, %B1068.if.i.i ], [ %.3571.i.i, %B1122.if.i.i ]
  %.3586.i.i = getelementptr double, ptr %204, i64 %.3327.01156.i.i
  store double %total.14.2.lcssa.i.i, ptr %.3586.i.i, align 8, !noalias !57
  %exitcond1255.not.i.i = icmp eq i64 %.367.i.i, %.3396.i.i
  br i1 %exitcond1255.not.i.i, label %B1232.preheader.i.i, label %B1068.if.i.i

B1338.i.i:                                        ; preds = %B1276.if.i.i, %B1232.if.i.i78
  %.3873.pre-phi.i.i = phi i64 [ 0, %B1232.if.i.i78 ], [ %.3849.i.i79, %B1276.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.3725.i.i, %B1232.if.i.i78 ], [ %.3863.i.i, %B1276.if.i.i ]
  %207 = getelementptr double, ptr %205, i64 %.3873.pre-phi.i.i
  %.3879.i.i = getelementptr double, ptr %207, i64 %.3623.01164.i.i
  %.3880.i.i = load double, ptr %.3879.i.i, align 8, !noalias !57
  %.3885.i.i = fdiv double %total.15.2.lcssa.i.i, %.3880.i.i
  %.3894.i.i = getelementptr double, ptr %206, i64 %.3623.01164.i.i
  store double %.3885.i.i, ptr %.3894.i.i, align 8, !noalias !57
  %exitcond1257.not.i.i = icmp eq i64 %.367.i.i, %.3692.i.i
  br i1 %exitcond1257.not.i.i, label %B1428.if.i.i, label %B1232.if.i.i78

B1632.preheader.i.i:                              ; preds = %B1542.i.i
  %208 = getelementptr double, ptr %.296, i64 %.2063.i.i
  %209 = getelementptr double, ptr %208, i64 %.1534.i.i
  br label %B1660.if.lr.ph.i.i

B1542.i.i:                                        ; preds = %B1480.if.i.i, %B1428.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4028.i.i, %B1428.if.i.i ], [ %.4168.i.i, %B1480.if.i.i ]
  %.4178.i.i = mul nsw i64 %.3926.01174.i.i, %.367.i.i
  %210 = getelementptr double, ptr %205, i64 %.4178.i.i
  %.4184.i.i = getelementptr double, ptr %210, i64 %.3926.01174.i.i
  %.4185.i.i = load double, ptr %.4184.i.i, align 8, !noalias !57
  %.4190.i.i = fdiv double %total.16.2.lcssa.i.i, %.4185.i.i
  %.4199.i.i = getelementptr double, ptr %204, i64 %.3926.01174.i.i
  store double %.4190.i.i, ptr %.4199.i.i, align 8, !noalias !57
  %.3982.i.i = icmp sgt i64 %.3929.01175.i.i, 1
  br i1 %.3982.i.i, label %B1428.if.i.i, label %B1632.preheader.i.i

B1632.loopexit.i.i:                               ; preds = %B1902.i.i
  %.4296.i.i = add nsw i64 %.4234.01190.i.i, -1
  %.4300.i.i = add i64 %.4231.01189.i.i, -1
  %.4287.i.i = icmp sgt i64 %.4234.01190.i.i, 1
  br i1 %.4287.i.i, label %B1660.if.lr.ph.i.i, label %B2038.if.lr.ph.i.i

B1682.i.i:                                        ; preds = %B1660.if.i.i
  %.4461.i.i = load double, ptr %.4460.i.i, align 8, !noalias !57
  %.4467.i.i = load double, ptr %.4466.i.i, align 8, !noalias !57
  %.4468.i.i = fadd double %.4461.i.i, %.4467.i.i
  %.4469.i.i = fneg double %.4468.i.i
  %.4474.i.i = getelementptr double, ptr %206, i64 %.4352.01186.i.i
  %.4475.i.i = load double, ptr %.4474.i.i, align 8, !noalias !57
  %.4476.i.i = fmul double %.4475.i.i, %.4469.i.i
  %.4482.i.i = load double, ptr %.4481.i.i, align 8, !noalias !57
  %.4487.i.i = getelementptr double, ptr %209, i64 %.4352.01186.i.i
  %.4488.i.i = load double, ptr %.4487.i.i, align 8, !noalias !57
  %.4489.i.i = fmul double %.4482.i.i, %.4488.i.i
  %.4490.i.i = fsub double %.4476.i.i, %.4489.i.i
  %.4499.i.i = icmp eq i64 %.4231.01189.i.i, %.4352.01186.i.i
  br i1 %.4499.i.i, label %B1784.i.i, label %B1800.i.i81

B1784.i.i:                                        ; preds = %B1682.i.i
  %.4502.i.i = fadd double %.4490.i.i, -1.000000e+00
  %.4505.i.i = fmul double %.4502.i.i, 5.000000e-01
  br label %B1800.i.i81

B1800.i.i81:                                      ; preds = %B1660.if.i.i, %B1784.i.i, %B1682.i.i
  %total.18.3.i.i = phi double [ %.4505.i.i, %B1784.i.i ], [ %.4490.i.i, %B1682.i.i ], [ 0.000000e+00, %B1660.if.i.i ]
  br i1 %.45991176.not.i.i, label %B1902.i.i, label %B1830.if.lr.ph.i.i

B1830.if.lr.ph.i.i:                               ; preds = %B1800.i.i81
  %invariant.gep1183.i.i = getelementptr double, ptr %199, i64 %.4352.01186.i.i
  br label %B1830.if.i.i

B1902.i.i:                                        ; preds = %B1830.if.i.i, %B1800.i.i81
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1800.i.i81 ], [ %.4657.i.i, %B1830.if.i.i ]
  %.4674.i.i = load double, ptr %.4673.i.i, align 8, !noalias !57
  %.4679.i.i = fdiv double %total.17.3.lcssa.i.i, %.4674.i.i
  %.4692.i.i = getelementptr double, ptr %242, i64 %.4352.01186.i.i
  store double %.4679.i.i, ptr %.4692.i.i, align 8, !noalias !57
  %exitcond1258.not.i.i = icmp eq i64 %.367.i.i, %.4421.i.i
  br i1 %exitcond1258.not.i.i, label %B1632.loopexit.i.i, label %B1660.if.i.i

B2000.loopexit.i.i:                               ; preds = %B2172.i.i
  %.4803.i.i = add nuw nsw i64 %.4734.01202.i.i, 1
  %exitcond1259.not.i.i = icmp eq i64 %.367.i.i, %.4803.i.i
  br i1 %exitcond1259.not.i.i, label %B2244.i.i, label %B2038.if.lr.ph.i.i

B2172.i.i:                                        ; preds = %B2100.if.i.i, %B2038.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.4962.i.i, %B2038.if.i.i ], [ %.5106.i.i, %B2100.if.i.i ]
  %.5116.i.i = mul nsw i64 %.4856.01199.i.i, %.367.i.i
  %211 = getelementptr double, ptr %205, i64 %.5116.i.i
  %.5122.i.i = getelementptr double, ptr %211, i64 %.4856.01199.i.i
  %.5123.i.i = load double, ptr %.5122.i.i, align 8, !noalias !57
  %.5128.i.i = fdiv double %total.19.3.lcssa.i.i, %.5123.i.i
  store double %.5128.i.i, ptr %.4961.i.i, align 8, !noalias !57
  %.4912.i.i = icmp sgt i64 %.4859.01200.i.i, 1
  br i1 %.4912.i.i, label %B2038.if.i.i, label %B2000.loopexit.i.i

B2244.i.i:                                        ; preds = %B2000.loopexit.i.i, %B808.thread.i.i
  %.5324.i.i = load i64, ptr %.5323.i.i, align 8, !noalias !57
  %212 = getelementptr double, ptr %.296, i64 %.5324.i.i
  %.5328.i.i = getelementptr double, ptr %212, i64 %.1263.01252.i.i
  %.5329.i.i = load double, ptr %.5328.i.i, align 8, !noalias !57
  %.5502.i.i = load i64, ptr %.5501.i.i, align 8, !noalias !57
  %.5503.not.i.i = icmp eq i64 %.5502.i.i, 0
  br i1 %.5503.not.i.i, label %B2750.i.i, label %B2378.preheader.i.i

B2244.i.thread.i:                                 ; preds = %B1046.i.i
  %.5324.i80.i = load i64, ptr %.5323.i.i, align 8, !noalias !57
  %213 = getelementptr double, ptr %.296, i64 %.5324.i80.i
  %.5328.i81.i = getelementptr double, ptr %213, i64 %.1263.01252.i.i
  %.5329.i82.i = load double, ptr %.5328.i81.i, align 8, !noalias !57
  %.5502.i83.i = load i64, ptr %.5501.i.i, align 8, !noalias !57
  %.5503.not.i84.i = icmp eq i64 %.5502.i83.i, 0
  br i1 %.5503.not.i84.i, label %B316.loopexit.i.i, label %B2718.i.i

B2378.preheader.i.i:                              ; preds = %B2244.i.i
  br i1 %.33831155.not.i.i, label %B2718.i.i, label %B2378.if.lr.ph.i.i

B2378.if.lr.ph.i.i:                               ; preds = %B2378.preheader.i.i
  %214 = getelementptr double, ptr %.296, i64 %.2421.i.i
  %215 = getelementptr double, ptr %.296, i64 %.1893.i.i
  %216 = getelementptr double, ptr %.296, i64 %.1713.i.i
  br label %B2412.if.lr.ph.i.i

B2378.loopexit.i.i:                               ; preds = %B2664.i.i
  %.5601.i.i = add nuw nsw i64 %.5532.01220.i.i, 1
  %exitcond1263.not.i.i = icmp eq i64 %.367.i.i, %.5601.i.i
  br i1 %exitcond1263.not.i.i, label %B2718.i.i, label %B2412.if.lr.ph.i.i

B2516.if.lr.ph.i.i:                               ; preds = %B2412.if.i.i
  %217 = getelementptr double, ptr %216, i64 %.5756.i.i
  %218 = getelementptr double, ptr %199, i64 %.5756.i.i
  br label %B2590.if.lr.ph.i.i

B2664.i.i:                                        ; preds = %B2590.if.i.i
  %.5884.i.i = add nuw nsw i64 %.5815.01215.i.i, 1
  %.6115.i.i = getelementptr double, ptr %218, i64 %.5815.01215.i.i
  %.6116.i.i = load double, ptr %.6115.i.i, align 8, !noalias !57
  %.6118.i.i = fmul double %.6097.i.i, %.6116.i.i
  %.6122.i.i = fadd double %by_log_weight.5.21217.i.i, %.6118.i.i
  %exitcond1262.not.i.i = icmp eq i64 %.367.i.i, %.5884.i.i
  br i1 %exitcond1262.not.i.i, label %B2378.loopexit.i.i, label %B2590.if.lr.ph.i.i

B2718.i.i:                                        ; preds = %B2378.loopexit.i.i, %B2378.preheader.i.i, %B2244.i.thread.i
  %.5329.i8588.i = phi double [ %.5329.i.i, %B2378.preheader.i.i ], [ %.5329.i82.i, %B2244.i.thread.i ], [ %.5329.i.i, %B2378.loopexit.i.i ]
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2378.preheader.i.i ], [ 0.000000e+00, %B2244.i.thread.i ], [ %.6122.i.i, %B2378.loopexit.i.i ]
  %.194.i.i.i72 = load i64, ptr %.193.i.i.i67, align 8, !noalias !72
  %.62590.not.i.i.i = icmp slt i64 %.194.i.i.i72, 1
  br i1 %.62590.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2718.i.i
  %.536.i.i.i = mul nuw nsw i64 %.194.i.i.i72, %.1263.01252.i.i
  %.534.i.i.i = load i64, ptr %.533.i.i.i, align 8, !noalias !72
  %.364.i.i.i73 = load i64, ptr %.363.i.i.i68, align 8, !noalias !72
  %219 = getelementptr i64, ptr %.63, i64 %.364.i.i.i73
  %220 = getelementptr double, ptr %.108, i64 %.534.i.i.i
  %221 = getelementptr double, ptr %220, i64 %.536.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2718.i.i
  %.862.i.i.i = load i64, ptr %.861.i.i.i, align 8, !noalias !72
  %.863.i.i.i = icmp sgt i64 %.862.i.i.i, -1
  br i1 %.863.i.i.i, label %B272.i.i.i, label %B2750.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.944.i.i.i75 = load i64, ptr %.302.i, align 8, !noalias !72
  %222 = getelementptr i64, ptr %.63, i64 %.944.i.i.i75
  %.idx.i.i.i = mul i64 %.862.i.i.i, 328
  %223 = getelementptr i8, ptr %222, i64 %.idx.i.i.i
  %.1448.i.i.i76 = getelementptr i8, ptr %223, i64 8
  %.1449.i.i.i = load i64, ptr %.1448.i.i.i76, align 8, !noalias !72
  %.188693.not.i.i.i = icmp slt i64 %.1449.i.i.i, 1
  br i1 %.188693.not.i.i.i, label %B2750.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.1792.i.i.i = getelementptr i8, ptr %223, i64 184
  %.1793.i.i.i = load i64, ptr %.1792.i.i.i, align 8, !noalias !72
  %.1623.i.i.i = mul nuw nsw i64 %.1449.i.i.i, %.1263.01252.i.i
  %.1621.i.i.i = load i64, ptr %.1620.i.i.i69, align 8, !noalias !72
  %224 = getelementptr double, ptr %.296, i64 %.1793.i.i.i
  %225 = getelementptr double, ptr %224, i64 %.1623.i.i.i
  %226 = getelementptr double, ptr %.108, i64 %.1621.i.i.i
  %227 = getelementptr double, ptr %226, i64 %.1623.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.567.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.638.i.i.i, %B160.if.i.i.i ]
  %.638.i.i.i = add nuw nsw i64 %.567.091.i.i.i, 1
  %.666.i.i.i = getelementptr i64, ptr %219, i64 %.567.091.i.i.i
  %.667.i.i.i = load i64, ptr %.666.i.i.i, align 8, !noalias !72
  %.669.i.i.i = getelementptr double, ptr %.404, i64 %.667.i.i.i
  %.670.i.i.i = load double, ptr %.669.i.i.i, align 8, !noalias !72
  %.674.i.i.i = getelementptr double, ptr %221, i64 %.567.091.i.i.i
  %.675.i.i.i74 = load double, ptr %.674.i.i.i, align 8, !noalias !72
  %.677.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.675.i.i.i74
  %.678.i.i.i = fadd double %.670.i.i.i, %.677.i.i.i
  store double %.678.i.i.i, ptr %.669.i.i.i, align 8, !noalias !72
  %exitcond.not.i1118.i.i = icmp eq i64 %.638.i.i.i, %.194.i.i.i72
  br i1 %exitcond.not.i1118.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.1830.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.1899.i.i.i, %B552.if.i.i.i ]
  %.1899.i.i.i = add nuw nsw i64 %.1830.094.i.i.i, 1
  %.1927.i.i.i = getelementptr double, ptr %225, i64 %.1830.094.i.i.i
  %.1928.i.i.i = load double, ptr %.1927.i.i.i, align 8, !noalias !72
  %.1932.i.i.i = getelementptr double, ptr %227, i64 %.1830.094.i.i.i
  %.1933.i.i.i = load double, ptr %.1932.i.i.i, align 8, !noalias !72
  %.1935.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.1933.i.i.i
  %.1936.i.i.i = fadd double %.1928.i.i.i, %.1935.i.i.i
  store double %.1936.i.i.i, ptr %.1927.i.i.i, align 8, !noalias !72
  %exitcond96.not.i.i.i = icmp eq i64 %.1899.i.i.i, %.1449.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2750.i.i, label %B552.if.i.i.i

B2750.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2244.i.i
  %.5329.i86.i = phi double [ %.5329.i.i, %B2244.i.i ], [ %.5329.i8588.i, %B218.i.i.i ], [ %.5329.i8588.i, %B272.i.i.i ], [ %.5329.i8588.i, %B552.if.i.i.i ]
  br i1 %.33831155.not.i.i, label %B316.loopexit.i.i, label %B2772.if.lr.ph.i.i

B2772.if.lr.ph.i.i:                               ; preds = %B2750.i.i
  %228 = getelementptr double, ptr %.296, i64 %.2421.i.i
  %229 = getelementptr double, ptr %.296, i64 %.1893.i.i
  %230 = getelementptr double, ptr %.108, i64 %.1531.i52.i
  %231 = getelementptr double, ptr %230, i64 %.1536.i53.i
  br label %B2812.if.lr.ph.i.i

B2772.loopexit.i.i:                               ; preds = %B3220.loopexit.i.i
  %exitcond1269.not.i.i = icmp eq i64 %.367.i.i, %.6274.i.i
  br i1 %exitcond1269.not.i.i, label %B316.loopexit.i.i, label %B2812.if.lr.ph.i.i

B2944.i.i:                                        ; preds = %B2812.if.i.i
  %.6274.i.i = add nuw nsw i64 %.6205.01248.i.i, 1
  %.6477.i.i = getelementptr i64, ptr %200, i64 %.6205.01248.i.i
  %.6478.i.i = load i64, ptr %.6477.i.i, align 8, !noalias !57
  %.6484.i.i = getelementptr i8, ptr %.6477.i.i, i64 8
  %.6485.i.i = load i64, ptr %.6484.i.i, align 8, !noalias !57
  %.6486.i.i = sub nsw i64 %.6485.i.i, %.6478.i.i
  %.69191229.not.i.i = icmp slt i64 %.6486.i.i, 1
  br i1 %.69191229.not.i.i, label %B3220.if.lr.ph.i.i, label %B3124.if.lr.ph.i.i

B3124.if.lr.ph.i.i:                               ; preds = %B2944.i.i
  %.6835.i.i = mul nuw nsw i64 %.6486.i.i, %.1263.01252.i.i
  %.6832.i.i = mul nsw i64 %.6478.i.i, %.197.i.i
  %.6830.i.i = load i64, ptr %.6829.i.i, align 8, !noalias !57
  %.6656.i.i = load i64, ptr %.6655.i.i, align 8, !noalias !57
  %232 = getelementptr i64, ptr %.63, i64 %.6656.i.i
  %233 = getelementptr i64, ptr %232, i64 %.6478.i.i
  %.6967.i.i = fmul double %.5329.i86.i, %.6440.i.i
  %234 = getelementptr double, ptr %.108, i64 %.6830.i.i
  %235 = getelementptr double, ptr %234, i64 %.6832.i.i
  %236 = getelementptr double, ptr %235, i64 %.6835.i.i
  br label %B3124.if.i.i

B3220.if.lr.ph.i.i:                               ; preds = %B3124.if.i.i, %B2944.i.i
  %237 = getelementptr double, ptr %231, i64 %.6426.i.i
  br label %B3220.if.i.i

B3220.loopexit.i.i:                               ; preds = %B3364.if.i.i
  %exitcond1268.not.i.i = icmp eq i64 %.367.i.i, %.7082.i.i
  br i1 %exitcond1268.not.i.i, label %B2772.loopexit.i.i, label %B3220.if.i.i

B3364.if.lr.ph.i.i:                               ; preds = %B3254.if.i.i, %B3220.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3220.if.i.i ], [ %.7254.i.i, %B3254.if.i.i ]
  %.7392.i.i = mul nuw nsw i64 %.7013.01245.i.i, %.367.i.i
  %238 = getelementptr double, ptr %199, i64 %.7392.i.i
  %invariant.gep1242.i.i = getelementptr double, ptr %199, i64 %.7013.01245.i.i
  br label %B3364.if.i.i

B718.if.lr.ph.i.i:                                ; preds = %B684.loopexit.i.i, %B684.if.lr.ph.i.i
  %.2460.01150.i.i = phi i64 [ 0, %B684.if.lr.ph.i.i ], [ %.2529.i.i85, %B684.loopexit.i.i ]
  %.2678.i.i = mul nuw nsw i64 %.2460.01150.i.i, %.367.i.i
  %239 = getelementptr double, ptr %197, i64 %.2678.i.i
  %.2689.i.i = getelementptr double, ptr %201, i64 %.2460.01150.i.i
  br label %B718.if.i.i

B718.if.i.i:                                      ; preds = %B718.if.i.i, %B718.if.lr.ph.i.i
  %.2582.01146.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i ], [ %.2651.i.i84, %B718.if.i.i ]
  %.2651.i.i84 = add nuw nsw i64 %.2582.01146.i.i, 1
  %.2683.i.i = getelementptr double, ptr %239, i64 %.2582.01146.i.i
  %.2684.i.i = load double, ptr %.2683.i.i, align 8, !noalias !57
  %.2690.i.i = load double, ptr %.2689.i.i, align 8, !noalias !57
  %.2694.i.i = getelementptr double, ptr %202, i64 %.2582.01146.i.i
  %.2695.i.i = load double, ptr %.2694.i.i, align 8, !noalias !57
  %.2696.i.i = fmul double %.2690.i.i, %.2695.i.i
  %.2697.i.i = fadd double %.2684.i.i, %.2696.i.i
  store double %.2697.i.i, ptr %.2683.i.i, align 8, !noalias !57
  %exitcond.not.i54.i = icmp eq i64 %.2582.01146.i.i, %.2460.01150.i.i
  br i1 %exitcond.not.i54.i, label %B684.loopexit.i.i, label %B718.if.i.i

B1068.if.i.i:                                     ; preds = %B1182.i.i, %B1068.if.lr.ph.i.i
  %.3327.01156.i.i = phi i64 [ 0, %B1068.if.lr.ph.i.i ], [ %.3396.i.i, %B1182.i.i ]
  %.3396.i.i = add nuw nsw i64 %.3327.01156.i.i, 1
  %.3430.i.i = getelementptr double, ptr %203, i64 %.3327.01156.i.i
  %.3431.i.i = load double, ptr %.3430.i.i, align 8, !noalias !57
  %.3432.i.i = fmul double %.3431.i.i, %.3425.i.i
  %.35171151.not.not.i.i = icmp sgt i64 %.367.i.i, %.3327.01156.i.i
  br i1 %.35171151.not.not.i.i, label %B1122.if.lr.ph.i.i, label %B1182.i.i

B1122.if.lr.ph.i.i:                               ; preds = %B1068.if.i.i
  %invariant.gep.i.i82 = getelementptr double, ptr %198, i64 %.3327.01156.i.i
  br label %B1122.if.i.i

B1122.if.i.i:                                     ; preds = %B1122.if.i.i, %B1122.if.lr.ph.i.i
  %total.14.21154.i.i = phi double [ %.3432.i.i, %B1122.if.lr.ph.i.i ], [ %.3571.i.i, %B1122.if.i.i ]
  %.3461.01152.i.i = phi i64 [ %.3327.01156.i.i, %B1122.if.lr.ph.i.i ], [ %.3530.i.i, %B1122.if.i.i ]
  %.3530.i.i = add nuw i64 %.3461.01152.i.i, 1
  %.3556.i.i = mul nsw i64 %.3461.01152.i.i, %.367.i.i
  %gep.i.i83 = getelementptr double, ptr %invariant.gep.i.i82, i64 %.3556.i.i
  %.3563.i.i = load double, ptr %gep.i.i83, align 8, !noalias !57
  %.3567.i.i = getelementptr double, ptr %204, i64 %.3461.01152.i.i
  %.3568.i.i = load double, ptr %.3567.i.i, align 8, !noalias !57
  %.3569.i.i = fmul double %.3563.i.i, %.3568.i.i
  %.3571.i.i = fadd double %total.14.21154.i.i, %.3569.i.i
  %exitcond1254.not.i.i = icmp eq i64 %.3530.i.i, %.367.i.i
  br i1 %exitcond1254.not.i.i, label %B1182.i.i, label %B1122.if.i.i

B1232.if.i.i78:                                   ; preds = %B1338.i.i, %B1232.preheader.i.i
  %.3623.01164.i.i = phi i64 [ 0, %B1232.preheader.i.i ], [ %.3692.i.i, %B1338.i.i ]
  %.3692.i.i = add nuw nsw i64 %.3623.01164.i.i, 1
  %.3724.i.i = getelementptr double, ptr %204, i64 %.3623.01164.i.i
  %.3725.i.i = load double, ptr %.3724.i.i, align 8, !noalias !57
  %.38091158.not.i.i = icmp eq i64 %.3623.01164.i.i, 0
  br i1 %.38091158.not.i.i, label %B1338.i.i, label %B1276.if.lr.ph.i.i

B1276.if.lr.ph.i.i:                               ; preds = %B1232.if.i.i78
  %.3849.i.i79 = mul nuw nsw i64 %.3623.01164.i.i, %.367.i.i
  %240 = getelementptr double, ptr %205, i64 %.3849.i.i79
  br label %B1276.if.i.i

B1276.if.i.i:                                     ; preds = %B1276.if.i.i, %B1276.if.lr.ph.i.i
  %total.15.21161.i.i = phi double [ %.3725.i.i, %B1276.if.lr.ph.i.i ], [ %.3863.i.i, %B1276.if.i.i ]
  %.3753.01159.i.i = phi i64 [ 0, %B1276.if.lr.ph.i.i ], [ %.3822.i.i, %B1276.if.i.i ]
  %.3822.i.i = add nuw nsw i64 %.3753.01159.i.i, 1
  %.3854.i.i = getelementptr double, ptr %240, i64 %.3753.01159.i.i
  %.3855.i.i = load double, ptr %.3854.i.i, align 8, !noalias !57
  %.3859.i.i = getelementptr double, ptr %206, i64 %.3753.01159.i.i
  %.3860.i.i = load double, ptr %.3859.i.i, align 8, !noalias !57
  %.3861.i.i = fmul double %.3855.i.i, %.3860.i.i
  %.3863.i.i = fsub double %total.15.21161.i.i, %.3861.i.i
  %exitcond1256.not.i.i = icmp eq i64 %.3822.i.i, %.3623.01164.i.i
  br i1 %exitcond1256.not.i.i, label %B1338.i.i, label %B1276.if.i.i

B1428.if.i.i:                                     ; preds = %B1338.i.i, %B1542.i.i
  %.3929.01175.i.i = phi i64 [ %.3991.i.i80, %B1542.i.i ], [ %storemerge1094.i.i, %B1338.i.i ]
  %.3926.01174.i.i = phi i64 [ %.3995.i.i, %B1542.i.i ], [ %.3902.i.i, %B1338.i.i ]
  %.3991.i.i80 = add nsw i64 %.3929.01175.i.i, -1
  %.3995.i.i = add i64 %.3926.01174.i.i, -1
  %.4027.i.i = getelementptr double, ptr %206, i64 %.3926.01174.i.i
  %.4028.i.i = load double, ptr %.4027.i.i, align 8, !noalias !57
  %.4033.i.i = add nsw i64 %.3926.01174.i.i, 1
  %.4071.i.i = sub i64 %.367.i.i, %.4033.i.i
  %.41141166.not.i.i = icmp eq i64 %.4071.i.i, 0
  br i1 %.41141166.not.i.i, label %B1542.i.i, label %B1480.if.lr.ph.i.i

B1480.if.lr.ph.i.i:                               ; preds = %B1428.if.i.i
  %invariant.gep1171.i.i = getelementptr double, ptr %205, i64 %.3926.01174.i.i
  br label %B1480.if.i.i

B1480.if.i.i:                                     ; preds = %B1480.if.i.i, %B1480.if.lr.ph.i.i
  %total.16.21169.i.i = phi double [ %.4028.i.i, %B1480.if.lr.ph.i.i ], [ %.4168.i.i, %B1480.if.i.i ]
  %.4061.01168.i.i = phi i64 [ %.4071.i.i, %B1480.if.lr.ph.i.i ], [ %.4123.i.i, %B1480.if.i.i ]
  %.4058.01167.i.i = phi i64 [ %.4033.i.i, %B1480.if.lr.ph.i.i ], [ %.4127.i.i, %B1480.if.i.i ]
  %.4123.i.i = add nsw i64 %.4061.01168.i.i, -1
  %.4127.i.i = add i64 %.4058.01167.i.i, 1
  %.4153.i.i = mul nsw i64 %.4058.01167.i.i, %.367.i.i
  %gep1172.i.i = getelementptr double, ptr %invariant.gep1171.i.i, i64 %.4153.i.i
  %.4160.i.i = load double, ptr %gep1172.i.i, align 8, !noalias !57
  %.4164.i.i = getelementptr double, ptr %204, i64 %.4058.01167.i.i
  %.4165.i.i = load double, ptr %.4164.i.i, align 8, !noalias !57
  %.4166.i.i = fmul double %.4160.i.i, %.4165.i.i
  %.4168.i.i = fsub double %total.16.21169.i.i, %.4166.i.i
  %.4114.i.i = icmp sgt i64 %.4061.01168.i.i, 1
  br i1 %.4114.i.i, label %B1480.if.i.i, label %B1542.i.i

B1660.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B1632.preheader.i.i
  %.4234.01190.i.i = phi i64 [ %storemerge1094.i.i, %B1632.preheader.i.i ], [ %.4296.i.i, %B1632.loopexit.i.i ]
  %.4231.01189.i.i = phi i64 [ %.3902.i.i, %B1632.preheader.i.i ], [ %.4300.i.i, %B1632.loopexit.i.i ]
  %.4458.i.i = add nsw i64 %.4231.01189.i.i, %.2426.i.i
  %.4460.i.i = getelementptr double, ptr %.485, i64 %.4458.i.i
  %.4466.i.i = getelementptr double, ptr %209, i64 %.4231.01189.i.i
  %.4481.i.i = getelementptr double, ptr %arg.grad, i64 %.4458.i.i
  %.4518.i.i = add nsw i64 %.4231.01189.i.i, 1
  %.4556.i.i = sub i64 %.367.i.i, %.4518.i.i
  %.45991176.not.i.i = icmp eq i64 %.4556.i.i, 0
  %invariant.gep1181.i.i = getelementptr double, ptr %205, i64 %.4231.01189.i.i
  %.4667.i.i = mul nsw i64 %.4231.01189.i.i, %.367.i.i
  %241 = getelementptr double, ptr %205, i64 %.4667.i.i
  %.4673.i.i = getelementptr double, ptr %241, i64 %.4231.01189.i.i
  %242 = getelementptr double, ptr %199, i64 %.4667.i.i
  br label %B1660.if.i.i

B1660.if.i.i:                                     ; preds = %B1660.if.lr.ph.i.i, %B1902.i.i
  %.4352.01186.i.i = phi i64 [ 0, %B1660.if.lr.ph.i.i ], [ %.4421.i.i, %B1902.i.i ]
  %.4421.i.i = add nuw nsw i64 %.4352.01186.i.i, 1
  %.4454.not.i.i = icmp sgt i64 %.4352.01186.i.i, %.4231.01189.i.i
  br i1 %.4454.not.i.i, label %B1800.i.i81, label %B1682.i.i

B1830.if.i.i:                                     ; preds = %B1830.if.i.i, %B1830.if.lr.ph.i.i
  %total.17.31179.i.i = phi double [ %total.18.3.i.i, %B1830.if.lr.ph.i.i ], [ %.4657.i.i, %B1830.if.i.i ]
  %.4546.01178.i.i = phi i64 [ %.4556.i.i, %B1830.if.lr.ph.i.i ], [ %.4608.i.i, %B1830.if.i.i ]
  %.4543.01177.i.i = phi i64 [ %.4518.i.i, %B1830.if.lr.ph.i.i ], [ %.4612.i.i, %B1830.if.i.i ]
  %.4608.i.i = add nsw i64 %.4546.01178.i.i, -1
  %.4612.i.i = add i64 %.4543.01177.i.i, 1
  %243 = mul nsw i64 %.4543.01177.i.i, %.367.i.i
  %gep1182.i.i = getelementptr double, ptr %invariant.gep1181.i.i, i64 %243
  %.4645.i.i = load double, ptr %gep1182.i.i, align 8, !noalias !57
  %gep1184.i.i = getelementptr double, ptr %invariant.gep1183.i.i, i64 %243
  %.4654.i.i = load double, ptr %gep1184.i.i, align 8, !noalias !57
  %.4655.i.i = fmul double %.4645.i.i, %.4654.i.i
  %.4657.i.i = fsub double %total.17.31179.i.i, %.4655.i.i
  %.4599.i.i = icmp sgt i64 %.4546.01178.i.i, 1
  br i1 %.4599.i.i, label %B1830.if.i.i, label %B1902.i.i

B2038.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B2000.loopexit.i.i
  %.4734.01202.i.i = phi i64 [ %.4803.i.i, %B2000.loopexit.i.i ], [ 0, %B1632.loopexit.i.i ]
  %244 = mul nuw nsw i64 %.4734.01202.i.i, %.367.i.i
  %245 = getelementptr double, ptr %199, i64 %244
  br label %B2038.if.i.i

B2038.if.i.i:                                     ; preds = %B2038.if.lr.ph.i.i, %B2172.i.i
  %.4859.01200.i.i = phi i64 [ %storemerge1094.i.i, %B2038.if.lr.ph.i.i ], [ %.4921.i.i, %B2172.i.i ]
  %.4856.01199.i.i = phi i64 [ %.3902.i.i, %B2038.if.lr.ph.i.i ], [ %.4925.i.i, %B2172.i.i ]
  %.4921.i.i = add nsw i64 %.4859.01200.i.i, -1
  %.4925.i.i = add i64 %.4856.01199.i.i, -1
  %.4961.i.i = getelementptr double, ptr %245, i64 %.4856.01199.i.i
  %.4962.i.i = load double, ptr %.4961.i.i, align 8, !noalias !57
  %.4967.i.i = add nsw i64 %.4856.01199.i.i, 1
  %.5005.i.i = sub i64 %.367.i.i, %.4967.i.i
  %.50481191.not.i.i = icmp eq i64 %.5005.i.i, 0
  br i1 %.50481191.not.i.i, label %B2172.i.i, label %B2100.if.lr.ph.i.i

B2100.if.lr.ph.i.i:                               ; preds = %B2038.if.i.i
  %invariant.gep1196.i.i = getelementptr double, ptr %205, i64 %.4856.01199.i.i
  br label %B2100.if.i.i

B2100.if.i.i:                                     ; preds = %B2100.if.i.i, %B2100.if.lr.ph.i.i
  %total.19.31194.i.i = phi double [ %.4962.i.i, %B2100.if.lr.ph.i.i ], [ %.5106.i.i, %B2100.if.i.i ]
  %.4995.01193.i.i = phi i64 [ %.5005.i.i, %B2100.if.lr.ph.i.i ], [ %.5057.i.i, %B2100.if.i.i ]
  %.4992.01192.i.i = phi i64 [ %.4967.i.i, %B2100.if.lr.ph.i.i ], [ %.5061.i.i, %B2100.if.i.i ]
  %.5057.i.i = add nsw i64 %.4995.01193.i.i, -1
  %.5061.i.i = add i64 %.4992.01192.i.i, 1
  %.5093.i.i = getelementptr double, ptr %245, i64 %.4992.01192.i.i
  %.5094.i.i = load double, ptr %.5093.i.i, align 8, !noalias !57
  %.5096.i.i = mul nsw i64 %.4992.01192.i.i, %.367.i.i
  %gep1197.i.i = getelementptr double, ptr %invariant.gep1196.i.i, i64 %.5096.i.i
  %.5103.i.i = load double, ptr %gep1197.i.i, align 8, !noalias !57
  %.5104.i.i = fmul double %.5094.i.i, %.5103.i.i
  %.5106.i.i = fsub double %total.19.31194.i.i, %.5104.i.i
  %.5048.i.i = icmp sgt i64 %.4995.01193.i.i, 1
  br i1 %.5048.i.i, label %B2100.if.i.i, label %B2172.i.i

B2412.if.lr.ph.i.i:                               ; preds = %B2378.loopexit.i.i, %B2378.if.lr.ph.i.i
  %by_log_weight.4.11222.i.i = phi double [ 0.000000e+00, %B2378.if.lr.ph.i.i ], [ %.6122.i.i, %B2378.loopexit.i.i ]
  %.5532.01220.i.i = phi i64 [ 0, %B2378.if.lr.ph.i.i ], [ %.5601.i.i, %B2378.loopexit.i.i ]
  %.5756.i.i = mul nuw nsw i64 %.5532.01220.i.i, %.367.i.i
  %246 = getelementptr double, ptr %198, i64 %.5756.i.i
  %.5773.i.i = getelementptr double, ptr %215, i64 %.5532.01220.i.i
  %.5774.i.i = load double, ptr %.5773.i.i, align 8, !noalias !57
  br label %B2412.if.i.i

B2412.if.i.i:                                     ; preds = %B2412.if.i.i, %B2412.if.lr.ph.i.i
  %by_log_weight.3.21207.i.i = phi double [ %by_log_weight.4.11222.i.i, %B2412.if.lr.ph.i.i ], [ %.5777.i.i, %B2412.if.i.i ]
  %.5660.01205.i.i = phi i64 [ 0, %B2412.if.lr.ph.i.i ], [ %.5729.i.i, %B2412.if.i.i ]
  %.5729.i.i = add nuw nsw i64 %.5660.01205.i.i, 1
  %.5761.i.i = getelementptr double, ptr %246, i64 %.5660.01205.i.i
  %.5762.i.i = load double, ptr %.5761.i.i, align 8, !noalias !57
  %.5766.i.i = getelementptr double, ptr %214, i64 %.5660.01205.i.i
  %.5767.i.i = load double, ptr %.5766.i.i, align 8, !noalias !57
  %.5768.i.i = fmul double %.5762.i.i, %.5767.i.i
  %.5775.i.i = fmul double %.5774.i.i, %.5768.i.i
  %.5777.i.i = fadd double %by_log_weight.3.21207.i.i, %.5775.i.i
  %exitcond1260.not.i.i = icmp eq i64 %.5660.01205.i.i, %.5532.01220.i.i
  br i1 %exitcond1260.not.i.i, label %B2516.if.lr.ph.i.i, label %B2412.if.i.i

B2590.if.lr.ph.i.i:                               ; preds = %B2664.i.i, %B2516.if.lr.ph.i.i
  %by_log_weight.5.21217.i.i = phi double [ %.5777.i.i, %B2516.if.lr.ph.i.i ], [ %.6122.i.i, %B2664.i.i ]
  %.5815.01215.i.i = phi i64 [ 0, %B2516.if.lr.ph.i.i ], [ %.5884.i.i, %B2664.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.5532.01220.i.i, i64 %.5815.01215.i.i)
  %.5914.i.i = icmp eq i64 %.5532.01220.i.i, %.5815.01215.i.i
  %..i.i71 = select i1 %.5914.i.i, double -1.000000e+00, double 0.000000e+00
  %.6088.i.i = mul nuw nsw i64 %.5815.01215.i.i, %.367.i.i
  %247 = getelementptr double, ptr %216, i64 %.6088.i.i
  br label %B2590.if.i.i

B2590.if.i.i:                                     ; preds = %B2590.if.i.i, %B2590.if.lr.ph.i.i
  %total.20.31212.i.i = phi double [ %..i.i71, %B2590.if.lr.ph.i.i ], [ %.6097.i.i, %B2590.if.i.i ]
  %.5983.01210.i.i = phi i64 [ 0, %B2590.if.lr.ph.i.i ], [ %.6052.i.i, %B2590.if.i.i ]
  %.6052.i.i = add nuw nsw i64 %.5983.01210.i.i, 1
  %.6084.i.i = getelementptr double, ptr %217, i64 %.5983.01210.i.i
  %.6085.i.i = load double, ptr %.6084.i.i, align 8, !noalias !57
  %.6093.i.i = getelementptr double, ptr %247, i64 %.5983.01210.i.i
  %.6094.i.i = load double, ptr %.6093.i.i, align 8, !noalias !57
  %.6095.i.i = fmul double %.6085.i.i, %.6094.i.i
  %.6097.i.i = fadd double %total.20.31212.i.i, %.6095.i.i
  %exitcond1261.not.i.i = icmp eq i64 %.5983.01210.i.i, %smin.i.i
  br i1 %exitcond1261.not.i.i, label %B2664.i.i, label %B2590.if.i.i

B2812.if.lr.ph.i.i:                               ; preds = %B2772.loopexit.i.i, %B2772.if.lr.ph.i.i
  %.6205.01248.i.i = phi i64 [ 0, %B2772.if.lr.ph.i.i ], [ %.6274.i.i, %B2772.loopexit.i.i ]
  %.6426.i.i = mul nuw nsw i64 %.6205.01248.i.i, %.367.i.i
  %248 = getelementptr double, ptr %198, i64 %.6426.i.i
  %249 = getelementptr double, ptr %197, i64 %.6426.i.i
  %.6456.i.i = getelementptr double, ptr %229, i64 %.6205.01248.i.i
  br label %B2812.if.i.i

B2812.if.i.i:                                     ; preds = %B2812.if.i.i, %B2812.if.lr.ph.i.i
  %by_pull.2.21227.i.i = phi double [ 0.000000e+00, %B2812.if.lr.ph.i.i ], [ %.6440.i.i, %B2812.if.i.i ]
  %.6330.01225.i.i = phi i64 [ 0, %B2812.if.lr.ph.i.i ], [ %.6399.i.i, %B2812.if.i.i ]
  %.6399.i.i = add nuw nsw i64 %.6330.01225.i.i, 1
  %.6431.i.i = getelementptr double, ptr %248, i64 %.6330.01225.i.i
  %.6432.i.i = load double, ptr %.6431.i.i, align 8, !noalias !57
  %.6436.i.i = getelementptr double, ptr %228, i64 %.6330.01225.i.i
  %.6437.i.i = load double, ptr %.6436.i.i, align 8, !noalias !57
  %.6438.i.i = fmul double %.6432.i.i, %.6437.i.i
  %.6440.i.i = fadd double %by_pull.2.21227.i.i, %.6438.i.i
  %.6450.i.i = getelementptr double, ptr %249, i64 %.6330.01225.i.i
  %.6451.i.i = load double, ptr %.6450.i.i, align 8, !noalias !57
  %.6457.i.i = load double, ptr %.6456.i.i, align 8, !noalias !57
  %.6463.i.i = fmul double %.6437.i.i, %.6457.i.i
  %.6464.i.i = fadd double %.6451.i.i, %.6463.i.i
  store double %.6464.i.i, ptr %.6450.i.i, align 8, !noalias !57
  %exitcond1264.not.i.i = icmp eq i64 %.6330.01225.i.i, %.6205.01248.i.i
  br i1 %exitcond1264.not.i.i, label %B2944.i.i, label %B2812.if.i.i

B3124.if.i.i:                                     ; preds = %B3124.if.i.i, %B3124.if.lr.ph.i.i
  %.6863.01230.i.i = phi i64 [ 0, %B3124.if.lr.ph.i.i ], [ %.6932.i.i, %B3124.if.i.i ]
  %.6932.i.i = add nuw nsw i64 %.6863.01230.i.i, 1
  %.6960.i.i = getelementptr i64, ptr %233, i64 %.6863.01230.i.i
  %.6961.i.i = load i64, ptr %.6960.i.i, align 8, !noalias !57
  %.6963.i.i = getelementptr double, ptr %.404, i64 %.6961.i.i
  %.6964.i.i = load double, ptr %.6963.i.i, align 8, !noalias !57
  %.6971.i.i = getelementptr double, ptr %236, i64 %.6863.01230.i.i
  %.6972.i.i = load double, ptr %.6971.i.i, align 8, !noalias !57
  %.6973.i.i = fmul double %.6967.i.i, %.6972.i.i
  %.6974.i.i = fsub double %.6964.i.i, %.6973.i.i
  store double %.6974.i.i, ptr %.6963.i.i, align 8, !noalias !57
  %exitcond1265.not.i.i = icmp eq i64 %.6932.i.i, %.6486.i.i
  br i1 %exitcond1265.not.i.i, label %B3220.if.lr.ph.i.i, label %B3124.if.i.i

B3220.if.i.i:                                     ; preds = %B3220.loopexit.i.i, %B3220.if.lr.ph.i.i
  %.7013.01245.i.i = phi i64 [ 0, %B3220.if.lr.ph.i.i ], [ %.7082.i.i, %B3220.loopexit.i.i ]
  %.7082.i.i = add nuw nsw i64 %.7013.01245.i.i, 1
  %.71941232.not.not.i.i = icmp sgt i64 %.367.i.i, %.7013.01245.i.i
  br i1 %.71941232.not.not.i.i, label %B3254.if.lr.ph.i.i, label %B3364.if.lr.ph.i.i

B3254.if.lr.ph.i.i:                               ; preds = %B3220.if.i.i
  %invariant.gep1237.i.i = getelementptr double, ptr %198, i64 %.7013.01245.i.i
  br label %B3254.if.i.i

B3254.if.i.i:                                     ; preds = %B3254.if.i.i, %B3254.if.lr.ph.i.i
  %product.2.31235.i.i = phi double [ 0.000000e+00, %B3254.if.lr.ph.i.i ], [ %.7254.i.i, %B3254.if.i.i ]
  %.7138.01233.i.i = phi i64 [ %.7013.01245.i.i, %B3254.if.lr.ph.i.i ], [ %.7207.i.i, %B3254.if.i.i ]
  %.7207.i.i = add nuw i64 %.7138.01233.i.i, 1
  %.7239.i.i = getelementptr double, ptr %237, i64 %.7138.01233.i.i
  %.7240.i.i = load double, ptr %.7239.i.i, align 8, !noalias !57
  %.7242.i.i = fmul double %.5329.i86.i, %.7240.i.i
  %.7244.i.i = mul nsw i64 %.7138.01233.i.i, %.367.i.i
  %gep1238.i.i = getelementptr double, ptr %invariant.gep1237.i.i, i64 %.7244.i.i
  %.7251.i.i = load double, ptr %gep1238.i.i, align 8, !noalias !57
  %.7252.i.i = fmul double %.7242.i.i, %.7251.i.i
  %.7254.i.i = fadd double %product.2.31235.i.i, %.7252.i.i
  %exitcond1266.not.i.i = icmp eq i64 %.7207.i.i, %.367.i.i
  br i1 %exitcond1266.not.i.i, label %B3364.if.lr.ph.i.i, label %B3254.if.i.i

B3364.if.i.i:                                     ; preds = %B3364.if.i.i, %B3364.if.lr.ph.i.i
  %.7287.01240.i.i = phi i64 [ 0, %B3364.if.lr.ph.i.i ], [ %.7356.i.i, %B3364.if.i.i ]
  %.7356.i.i = add nuw nsw i64 %.7287.01240.i.i, 1
  %.7388.i.i = getelementptr double, ptr %249, i64 %.7287.01240.i.i
  %.7389.i.i = load double, ptr %.7388.i.i, align 8, !noalias !57
  %.7397.i.i = getelementptr double, ptr %238, i64 %.7287.01240.i.i
  %.7398.i.i = load double, ptr %.7397.i.i, align 8, !noalias !57
  %.7400.i.i = mul nuw nsw i64 %.7287.01240.i.i, %.367.i.i
  %gep1243.i.i = getelementptr double, ptr %invariant.gep1242.i.i, i64 %.7400.i.i
  %.7407.i.i = load double, ptr %gep1243.i.i, align 8, !noalias !57
  %.7408.i.i = fadd double %.7398.i.i, %.7407.i.i
  %.7410.i.i = fmul double %product.2.3.lcssa.i.i, %.7408.i.i
  %.7411.i.i = fadd double %.7389.i.i, %.7410.i.i
  store double %.7411.i.i, ptr %.7388.i.i, align 8, !noalias !57
  %exitcond1267.not.i.i = icmp eq i64 %.7287.01240.i.i, %.6205.01248.i.i
  br i1 %exitcond1267.not.i.i, label %B3220.loopexit.i.i, label %B3364.if.i.i

B370.i:                                           ; preds = %B316.loopexit.i.i, %B60.if.i, %B342.i
  %.190.i.i = getelementptr i8, ptr %267, i64 8
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !75
  %.965165.not.i.i = icmp slt i64 %.191.i.i, 1
  br i1 %.965165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B370.i
  %.875.i.i20 = getelementptr i8, ptr %267, i64 56
  %.876.i.i = load i64, ptr %.875.i.i20, align 8, !noalias !75
  %.706.i.i21 = getelementptr i8, ptr %267, i64 64
  %.707.i55.i = load i64, ptr %.706.i.i21, align 8, !noalias !75
  %.531.i.i = getelementptr i8, ptr %267, i64 24
  %.532.i.i = load i64, ptr %.531.i.i, align 8, !noalias !75
  %.362.i.i = getelementptr i8, ptr %267, i64 32
  %.363.i.i = load i64, ptr %.362.i.i, align 8, !noalias !75
  %250 = getelementptr i64, ptr %.63, i64 %.532.i.i
  %251 = getelementptr double, ptr %.296, i64 %.707.i55.i
  %252 = getelementptr double, ptr %.296, i64 %.876.i.i
  %253 = getelementptr i64, ptr %.63, i64 %.363.i.i
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.978.i.i, %.191.i.i
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.978.i.i = add nuw nsw i64 %.907.0166.i.i, 1
  %.1279160.not.i.i = icmp eq i64 %.907.0166.i.i, 0
  br i1 %.1279160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B362.i.i
  %.1182.i.i = getelementptr double, ptr %.296, i64 %.1011.i.i
  %.1183.i.i = load double, ptr %.1182.i.i, align 8, !noalias !75
  %.1192.i.i = getelementptr double, ptr %256, i64 %.907.0166.i.i
  %.1193.i.i = load double, ptr %.1192.i.i, align 8, !noalias !75
  %.1194.i.i23 = fmul double %.1183.i.i, %.1193.i.i
  %.1175.i.i = getelementptr double, ptr %255, i64 %.907.0166.i.i
  %.1176.i.i = load double, ptr %.1175.i.i, align 8, !noalias !75
  %254 = getelementptr i64, ptr %253, i64 %.1140.i.i
  br label %B456.if.i.i

B502.i.i:                                         ; preds = %B456.if.i.i
  %.1355.i.i = getelementptr double, ptr %.485, i64 %.1329.i.i
  %.1356.i.i = load double, ptr %.1355.i.i, align 8, !noalias !75
  %.1357.i.i53 = tail call double @tanh(double %.1356.i.i)
  %.1362.i.i54 = tail call double @cosh(double %.1356.i.i)
  %.1364.i.i = fmul double %left.2.1162.i.i, %.1362.i.i54
  %.1383.i58.i = getelementptr double, ptr %256, i64 %.1223.0164.i.i
  %.1384.i.i = load double, ptr %.1383.i58.i, align 8, !noalias !75
  %.1385.i.i = fmul double %.1183.i.i, %.1384.i.i
  %.1388.i.i = getelementptr double, ptr %arg.grad, i64 %.1329.i.i
  %.1389.i.i = load double, ptr %.1388.i.i, align 8, !noalias !75
  %.1390.i.i = fmul double %.1364.i.i, %.1385.i.i
  %.1391.i.i = fmul double %.1362.i.i54, %.1362.i.i54
  %.1395.i.i = fdiv double %.1390.i.i, %.1391.i.i
  %.1397.i.i = fmul double %d_left.2.1163.i.i, %.1364.i.i
  %.1398.i.i = fmul double %.1357.i.i53, %.1397.i.i
  %.1402.i.i = fdiv double %.1398.i.i, %.1362.i.i54
  %.1403.i.i = fsub double %.1395.i.i, %.1402.i.i
  %.1404.i.i = fadd double %.1389.i.i, %.1403.i.i
  store double %.1404.i.i, ptr %.1388.i.i, align 8, !noalias !75
  %.1411.i.i55 = fmul double %.1357.i.i53, %.1385.i.i
  %.1416.i.i = fdiv double %d_left.2.1163.i.i, %.1362.i.i54
  %.1419.i.i = fadd double %.1416.i.i, %.1411.i.i55
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i, %B502.i.i
  %left.3.2.i.i = phi double [ %.1364.i.i, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i ]
  %d_left.3.2.i.i = phi double [ %.1419.i.i, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i ]
  %.1279.i.i24 = icmp sgt i64 %.1223.0164.in.i.i, 1
  br i1 %.1279.i.i24, label %B456.if.i.i, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i
  %.907.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.978.i.i, %B232.loopexit.i.i ]
  %.1010.i.i = getelementptr i64, ptr %250, i64 %.907.0166.i.i
  %.1011.i.i = load i64, ptr %.1010.i.i, align 8, !noalias !75
  %.1136.i.i22 = getelementptr double, ptr %.404, i64 %.1011.i.i
  %.1140.i.i = mul nuw nsw i64 %.907.0166.i.i, %.191.i.i
  %255 = getelementptr double, ptr %251, i64 %.1140.i.i
  %256 = getelementptr double, ptr %252, i64 %.1140.i.i
  %.1136.promoted.i.i = load double, ptr %.1136.i.i22, align 8, !noalias !75
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.1157158.i.i = phi double [ %.1136.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.1157.i.i, %B282.if.i.i ]
  %.1040.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.1109.i.i, %B282.if.i.i ]
  %.1109.i.i = add nuw nsw i64 %.1040.0156.i.i, 1
  %.1145.i.i = getelementptr double, ptr %255, i64 %.1040.0156.i.i
  %.1146.i.i = load double, ptr %.1145.i.i, align 8, !noalias !75
  %.1154.i.i = getelementptr double, ptr %256, i64 %.1040.0156.i.i
  %.1155.i.i = load double, ptr %.1154.i.i, align 8, !noalias !75
  %.1156.i.i = fmul double %.1146.i.i, %.1155.i.i
  %.1157.i.i = fadd double %.1157158.i.i, %.1156.i.i
  store double %.1157.i.i, ptr %.1136.i.i22, align 8, !noalias !75
  %exitcond.not.i56.i = icmp eq i64 %.1040.0156.i.i, %.907.0166.i.i
  br i1 %exitcond.not.i56.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i:                                      ; preds = %B751.i.i, %B456.if.lr.ph.i.i
  %.1223.0164.in.i.i = phi i64 [ %.907.0166.i.i, %B456.if.lr.ph.i.i ], [ %.1223.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.1194.i.i23, %B456.if.lr.ph.i.i ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.1176.i.i, %B456.if.lr.ph.i.i ], [ %left.3.2.i.i, %B751.i.i ]
  %.1223.0164.i.i = add nsw i64 %.1223.0164.in.i.i, -1
  %.1328.i.i = getelementptr i64, ptr %254, i64 %.1223.0164.i.i
  %.1329.i.i = load i64, ptr %.1328.i.i, align 8, !noalias !75
  %.1334.i57.i = icmp sgt i64 %.1329.i.i, -1
  br i1 %.1334.i57.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B370.i
  %exitcond.not.i25 = icmp eq i64 %.199.i, %.104.i
  br i1 %exitcond.not.i25, label %B402.i, label %B60.if.i

B402.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1973.i.i, i64 8
  %.100.i.i = getelementptr i8, ptr %.63, i64 8
  %.101.i.i = load i64, ptr %.100.i.i, align 8, !noalias !78
  %.183.i.i = getelementptr i8, ptr %.63, i64 56
  %.184.i.i = load i64, ptr %.183.i.i, align 8, !noalias !78
  %.186.i.i = add nsw i64 %.184.i.i, %.101.i.i
  %.268.i.i = getelementptr i8, ptr %.63, i64 72
  %.269.i.i = load i64, ptr %.268.i.i, align 8, !noalias !78
  %.352463.not.i.i = icmp slt i64 %.269.i.i, 1
  br i1 %.352463.not.i.i, label %B828.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B402.i
  %.471.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.525.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.525.i.i, ptr %.767.i.i, align 8, !noalias !78
  %.534.i.i = getelementptr double, ptr %.404, i64 %.486.i.i
  %.535.i.i = load double, ptr %.534.i.i, align 8, !noalias !78
  %.537.i79.i = fadd double %.492.i.i, %.535.i.i
  store double %.537.i79.i, ptr %.534.i.i, align 8, !noalias !78
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.559.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.559.i.i, ptr %.767.i.i, align 8, !noalias !78
  %.568.i.i51 = getelementptr double, ptr %.404, i64 %.486.i.i
  %.569.i.i = load double, ptr %.568.i.i51, align 8, !noalias !78
  %.571.i.i52 = fsub double %.569.i.i, %.492.i.i
  store double %.571.i.i52, ptr %.568.i.i51, align 8, !noalias !78
  br label %B1633.i.i

B424.i.i:                                         ; preds = %B150.if.i.i
  %.594.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.595.i.i = load double, ptr %.594.i.i, align 8, !noalias !78
  %.597.i.i47 = fmul double %.492.i.i, %.595.i.i
  %.598.i.i48 = fadd double %.768.i.i, %.597.i.i47
  store double %.598.i.i48, ptr %.767.i.i, align 8, !noalias !78
  %.605.i.i49 = getelementptr double, ptr %.404, i64 %.486.i.i
  %.606.i.i50 = load double, ptr %.605.i.i49, align 8, !noalias !78
  %.609.i.i = getelementptr double, ptr %.296, i64 %.482.i.i26
  %.610.i.i = load double, ptr %.609.i.i, align 8, !noalias !78
  %.614.i.i = fmul double %.492.i.i, %.610.i.i
  %.617.i.i = fadd double %.606.i.i50, %.614.i.i
  store double %.617.i.i, ptr %.605.i.i49, align 8, !noalias !78
  br label %B1633.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.636.i.i45 = getelementptr double, ptr %.296, i64 %.486.i.i
  %.637.i.i = load double, ptr %.636.i.i45, align 8, !noalias !78
  %.642.i.i = fdiv double %.492.i.i, %.637.i.i
  %.643.i.i = fadd double %.768.i.i, %.642.i.i
  store double %.643.i.i, ptr %.767.i.i, align 8, !noalias !78
  %.652.i.i = getelementptr double, ptr %.404, i64 %.486.i.i
  %.653.i.i = load double, ptr %.652.i.i, align 8, !noalias !78
  %.660.i.i = getelementptr double, ptr %.296, i64 %.489.i.i27
  %.661.i.i46 = load double, ptr %.660.i.i, align 8, !noalias !78
  %.663.i.i = fmul double %.492.i.i, %.661.i.i46
  %.669.i.i = load double, ptr %.636.i.i45, align 8, !noalias !78
  %.673.i.i = fdiv double %.663.i.i, %.669.i.i
  %.674.i.i = fsub double %.653.i.i, %.673.i.i
  store double %.674.i.i, ptr %.652.i.i, align 8, !noalias !78
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.693.i.i28 = getelementptr double, ptr %.296, i64 %.486.i.i
  %.694.i59.i = load double, ptr %.693.i.i28, align 8, !noalias !78
  %.696.i.i = fmul double %.492.i.i, %.694.i59.i
  %.699.i.i29 = getelementptr double, ptr %.296, i64 %.482.i.i26
  %.700.i.i30 = load double, ptr %.699.i.i29, align 8, !noalias !78
  %.705.i.i31 = fadd double %.694.i59.i, -1.000000e+00
  %.706.i60.i = tail call double @llvm.pow.f64(double %.700.i.i30, double %.705.i.i31)
  %.707.i61.i = fmul double %.696.i.i, %.706.i60.i
  %.708.i62.i = fadd double %.768.i.i, %.707.i61.i
  store double %.708.i62.i, ptr %.767.i.i, align 8, !noalias !78
  %.716.i63.i = load double, ptr %.699.i.i29, align 8, !noalias !78
  %.718.i.i = fcmp ogt double %.716.i63.i, 0.000000e+00
  br i1 %.718.i.i, label %B698.i.i, label %B1633.i.i

B698.i.i:                                         ; preds = %B622.i.i
  %.722.i.i = getelementptr double, ptr %.404, i64 %.486.i.i
  %.723.i.i = load double, ptr %.722.i.i, align 8, !noalias !78
  %.730.i.i = getelementptr double, ptr %.296, i64 %.489.i.i27
  %.731.i.i = load double, ptr %.730.i.i, align 8, !noalias !78
  %.733.i.i44 = fmul double %.492.i.i, %.731.i.i
  %.742.i.i = tail call double @llvm.log.f64(double %.716.i63.i)
  %.743.i.i = fmul double %.742.i.i, %.733.i.i44
  %.744.i.i = fadd double %.723.i.i, %.743.i.i
  store double %.744.i.i, ptr %.722.i.i, align 8, !noalias !78
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.770.i.i = fsub double %.768.i.i, %.492.i.i
  store double %.770.i.i, ptr %.767.i.i, align 8, !noalias !78
  br label %B1633.i.i

B828.i.i:                                         ; preds = %B1633.i.i, %B402.i
  %.864.i64.i = getelementptr i8, ptr %.63, i64 24
  %.865.i.i = load i64, ptr %.864.i64.i, align 8, !noalias !78
  %.944.i.i32 = getelementptr i8, ptr %.63, i64 32
  %.945.i.i33 = load i64, ptr %.944.i.i32, align 8, !noalias !78
  %.20.i.i.i = add i64 %.101.i.i, -1
  %257 = add i64 %.101.i.i, -2
  %.10294.i.i.i = icmp ult i64 %257, 9223372036854775807
  br i1 %.10294.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i
  %258 = getelementptr i64, ptr %.63, i64 %.865.i.i
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.157.i.i.i = getelementptr double, ptr %.404, i64 %.111.i.i.i38
  %.158.i.i.i = load double, ptr %.157.i.i.i, align 8, !noalias !81
  %.161.i.i.i = getelementptr double, ptr %.404, i64 %.47.096.i.i.i
  %.162.i.i.i = load double, ptr %.161.i.i.i, align 8, !noalias !81
  %.163.i.i.i = fadd double %.158.i.i.i, %.162.i.i.i
  store double %.163.i.i.i, ptr %.157.i.i.i, align 8, !noalias !81
  %.173.i.i.i = getelementptr double, ptr %.296, i64 %.47.096.i.i.i
  %.174.i.i.i = load double, ptr %.173.i.i.i, align 8, !noalias !81
  %.178.i.i.i = getelementptr double, ptr %.296, i64 %.111.i.i.i38
  %.179.i.i.i = load double, ptr %.178.i.i.i, align 8, !noalias !81
  %.180.i.i.i = fsub double %.174.i.i.i, %.179.i.i.i
  %.181.i.i.i = fmul double %.162.i.i.i, %.180.i.i.i
  %.182.i.i.i = fadd double %.181.i.i.i, 1.000000e+00
  store double %.182.i.i.i, ptr %.161.i.i.i, align 8, !noalias !81
  br label %B313.i.i.i

B158.i.i.i:                                       ; preds = %B313.i.i.i
  %.235.i.i.i39 = icmp slt i64 %.101.i.i, 2
  %spec.select93.i.i.i = select i1 %.235.i.i.i39, i64 0, i64 %.20.i.i.i
  %.27797.i.i.i = icmp sgt i64 %spec.select93.i.i.i, 0
  br i1 %.27797.i.i.i, label %B190.if.i.i.i, label %climb_backward

B230.i.i.i:                                       ; preds = %B190.if.i.i.i
  %.332.i.i.i = getelementptr double, ptr %.404, i64 %.290.i.i.i
  %.333.i.i.i = load double, ptr %.332.i.i.i, align 8, !noalias !81
  %.336.i.i.i = getelementptr double, ptr %.404, i64 %.221.098.i.i.i
  %.337.i.i.i = load double, ptr %.336.i.i.i, align 8, !noalias !81
  %.338.i.i.i = fadd double %.333.i.i.i, %.337.i.i.i
  store double %.338.i.i.i, ptr %.332.i.i.i, align 8, !noalias !81
  %.348.i.i.i41 = getelementptr double, ptr %.296, i64 %.221.098.i.i.i
  %.349.i.i.i42 = load double, ptr %.348.i.i.i41, align 8, !noalias !81
  %.353.i.i.i = getelementptr double, ptr %.296, i64 %.290.i.i.i
  %.354.i.i.i43 = load double, ptr %.353.i.i.i, align 8, !noalias !81
  %.355.i.i.i = fsub double %.349.i.i.i42, %.354.i.i.i43
  %.356.i.i.i = fmul double %.337.i.i.i, %.355.i.i.i
  %.357.i.i.i = fadd double %.356.i.i.i, 1.000000e+00
  store double %.357.i.i.i, ptr %.336.i.i.i, align 8, !noalias !81
  br label %B314.i.i.i

B313.i.i.i:                                       ; preds = %B36.if.i.i.i, %B76.i.i.i
  %.102.i.i.i = icmp samesign ugt i64 %.47.096.i.i.i, 1
  br i1 %.102.i.i.i, label %B36.if.i.i.i, label %B158.i.i.i

B314.i.i.i:                                       ; preds = %B190.if.i.i.i, %B230.i.i.i
  %exitcond.not.i.i78.i = icmp eq i64 %.290.i.i.i, %spec.select93.i.i.i
  br i1 %exitcond.not.i.i78.i, label %climb_backward, label %B190.if.i.i.i

B36.if.i.i.i:                                     ; preds = %B313.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.096.i.i.i = phi i64 [ %.20.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.111.i.i.i38, %B313.i.i.i ]
  %.111.i.i.i38 = add i64 %.47.096.i.i.i, -1
  %.147.i.i.i = getelementptr i64, ptr %258, i64 %.47.096.i.i.i
  %.148.i.i.i = load i64, ptr %.147.i.i.i, align 8, !noalias !81
  %.149.i.i.i = icmp eq i64 %.148.i.i.i, 7
  br i1 %.149.i.i.i, label %B76.i.i.i, label %B313.i.i.i

B190.if.i.i.i:                                    ; preds = %B158.i.i.i, %B314.i.i.i
  %.221.098.i.i.i = phi i64 [ %.290.i.i.i, %B314.i.i.i ], [ 0, %B158.i.i.i ]
  %.290.i.i.i = add nuw nsw i64 %.221.098.i.i.i, 1
  %.322.i.i.i40 = getelementptr i64, ptr %258, i64 %.221.098.i.i.i
  %.323.i.i.i = load i64, ptr %.322.i.i.i40, align 8, !noalias !81
  %.324.i.i.i = icmp eq i64 %.323.i.i.i, 8
  br i1 %.324.i.i.i, label %B230.i.i.i, label %B314.i.i.i

climb_backward: ; preds = %B314.i.i.i, %B158.i.i.i, %B828.i.i
  %.1062.i.i34 = getelementptr i8, ptr %.63, i64 88
  %.1063.i.i = load i64, ptr %.1062.i.i34, align 8, !noalias !78
  %.1143476.not.i.i = icmp slt i64 %.1063.i.i, 1
  br i1 %.1143476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1259.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i74.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1156.i65.i, %.1063.i.i
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1488.i73.i = add nuw nsw i64 %.1419.0471.i.i, 1
  %.1670.i.i = getelementptr i64, ptr %265, i64 %.1419.0471.i.i
  %.1671.i.i = load i64, ptr %.1670.i.i, align 8, !noalias !78
  %.1673.i.i36 = getelementptr double, ptr %arg.grad, i64 %.1671.i.i
  %.1674.i.i = load double, ptr %.1673.i.i36, align 8, !noalias !78
  %.1676.i.i = fadd double %.1656.i.i, %.1674.i.i
  store double %.1676.i.i, ptr %.1673.i.i36, align 8, !noalias !78
  %exitcond482.not.i.i = icmp eq i64 %.1307.i.i, %.1488.i73.i
  br i1 %exitcond482.not.i.i, label %B1428.if.i74.i, label %B1260.if.i.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1913479.not.i.i = icmp slt i64 %.101.i.i, 1
  br i1 %.1913479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %259 = getelementptr i64, ptr %.63, i64 %.865.i.i
  %260 = getelementptr double, ptr %.108, i64 %.945.i.i33
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i, %B622.i.i, %B516.i.i, %B424.i.i, %B352.i.i, %B280.i.i
  %.352.i.i = icmp samesign ugt i64 %.294.0465.in.i.i, 1
  br i1 %.352.i.i, label %B150.if.i.i, label %B828.i.i

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.294.0465.in.i.i = phi i64 [ %.269.i.i, %B150.if.lr.ph.i.i ], [ %.294.0465.i.i, %B1633.i.i ]
  %.294.0465.i.i = add nsw i64 %.294.0465.in.i.i, -1
  %.472.i.i = load i64, ptr %.471.i.i, align 8, !noalias !78
  %261 = getelementptr i64, ptr %.63, i64 %.472.i.i
  %.477.idx.i.i = mul i64 %.294.0465.i.i, 24
  %.477.i.i = getelementptr i8, ptr %261, i64 %.477.idx.i.i
  %.478.i.i = load i64, ptr %.477.i.i, align 8, !noalias !78
  %.481.i.i = getelementptr i8, ptr %.477.i.i, i64 8
  %.482.i.i26 = load i64, ptr %.481.i.i, align 8, !noalias !78
  %.485.i.i = getelementptr i8, ptr %.477.i.i, i64 16
  %.486.i.i = load i64, ptr %.485.i.i, align 8, !noalias !78
  %.489.i.i27 = add nsw i64 %.186.i.i, %.294.0465.i.i
  %.491.i.i = getelementptr double, ptr %.404, i64 %.489.i.i27
  %.492.i.i = load double, ptr %.491.i.i, align 8, !noalias !78
  %.767.i.i = getelementptr double, ptr %.404, i64 %.482.i.i26
  %.768.i.i = load double, ptr %.767.i.i, align 8, !noalias !78
  switch i64 %.478.i.i, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1087.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1156.i65.i, %B988.loopexit.i.i ]
  %.1156.i65.i = add nuw nsw i64 %.1087.0477.i.i, 1
  %.1260.i.i = load i64, ptr %.1259.i.i, align 8, !noalias !78
  %262 = getelementptr i64, ptr %.63, i64 %.1260.i.i
  %.1306.idx.i.i = mul i64 %.1087.0477.i.i, 40
  %.1306.i.i35 = getelementptr i8, ptr %262, i64 %.1306.idx.i.i
  %.1307.i.i = load i64, ptr %.1306.i.i35, align 8, !noalias !78
  %.1475470.not.i.i = icmp slt i64 %.1307.i.i, 1
  br i1 %.1475470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B988.if.i.i
  %.1390.i66.i = getelementptr i8, ptr %.1306.i.i35, i64 8
  %.1391.i67.i = load i64, ptr %.1390.i66.i, align 8, !noalias !78
  %.1356.i68.i = getelementptr i8, ptr %.1306.i.i35, i64 24
  %.1357.i69.i = load i64, ptr %.1356.i68.i, align 8, !noalias !78
  %.1331.i.i = getelementptr i8, ptr %.1306.i.i35, i64 16
  %.1332.i.i = load i64, ptr %.1331.i.i, align 8, !noalias !78
  %263 = getelementptr double, ptr %.108, i64 %.1357.i69.i
  %264 = getelementptr i64, ptr %.63, i64 %.1391.i67.i
  %265 = getelementptr i64, ptr %.63, i64 %.1332.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.lr.ph.i.i, %B1358.i.i
  %.1419.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.1488.i73.i, %B1358.i.i ]
  %invariant.gep.i70.i = getelementptr double, ptr %263, i64 %.1419.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i.i ], [ %.1656.i.i, %B1292.if.i.i ]
  %.1543.0467.i.i = phi i64 [ 0, %B1260.if.i.i ], [ %.1612.i.i, %B1292.if.i.i ]
  %.1612.i.i = add nuw nsw i64 %.1543.0467.i.i, 1
  %.1638.i.i = mul nuw nsw i64 %.1543.0467.i.i, %.1307.i.i
  %gep.i71.i = getelementptr double, ptr %invariant.gep.i70.i, i64 %.1638.i.i
  %.1645.i.i = load double, ptr %gep.i71.i, align 8, !noalias !78
  %.1649.i.i = getelementptr i64, ptr %264, i64 %.1543.0467.i.i
  %.1650.i.i = load i64, ptr %.1649.i.i, align 8, !noalias !78
  %.1652.i.i = getelementptr double, ptr %.404, i64 %.1650.i.i
  %.1653.i.i = load double, ptr %.1652.i.i, align 8, !noalias !78
  %.1654.i.i = fmul double %.1645.i.i, %.1653.i.i
  %.1656.i.i = fadd double %total.2.2469.i.i, %.1654.i.i
  %exitcond.not.i72.i = icmp eq i64 %.1307.i.i, %.1612.i.i
  br i1 %exitcond.not.i72.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i74.i:                                   ; preds = %B1358.i.i, %B1428.if.i74.i
  %.1717.0474.i.i = phi i64 [ %.1786.i.i, %B1428.if.i74.i ], [ 0, %B1358.i.i ]
  %.1786.i.i = add nuw nsw i64 %.1717.0474.i.i, 1
  %.1814.i.i37 = getelementptr i64, ptr %264, i64 %.1717.0474.i.i
  %.1815.i.i = load i64, ptr %.1814.i.i37, align 8, !noalias !78
  %.1817.i.i = getelementptr double, ptr %.404, i64 %.1815.i.i
  store double 0.000000e+00, ptr %.1817.i.i, align 8, !noalias !78
  %exitcond483.not.i.i = icmp eq i64 %.1307.i.i, %.1786.i.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i74.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1857.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1926.i.i, %B1492.if.i.i ]
  %.1926.i.i = add nuw nsw i64 %.1857.0480.i.i, 1
  %.1955.i.i = getelementptr i64, ptr %259, i64 %.1857.0480.i.i
  %.1956.i.i = load i64, ptr %.1955.i.i, align 8, !noalias !78
  %.1958.i.i = getelementptr double, ptr %.485, i64 %.1857.0480.i.i
  %.1959.i.i = load double, ptr %.1958.i.i, align 8, !noalias !78
  %.1964.idx.i.i = shl i64 %.1857.0480.i.i, 4
  %.1964.i.i = getelementptr i8, ptr %260, i64 %.1964.idx.i.i
  %.1965.i.i = load double, ptr %.1964.i.i, align 8, !noalias !78
  %.1971.i.i = getelementptr i8, ptr %.1964.i.i, i64 8
  %.1972.i.i = load double, ptr %.1971.i.i, align 8, !noalias !78
  call fastcc void @to_scale(ptr %.1973.i.i, i64 %.1956.i.i, double %.1959.i.i, double %.1965.i.i, double %.1972.i.i)
  %.1987.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !78
  %.2014.i75.i = getelementptr double, ptr %arg.grad, i64 %.1857.0480.i.i
  %.2015.i.i = load double, ptr %.2014.i75.i, align 8, !noalias !78
  %.2017.i.i = getelementptr double, ptr %.404, i64 %.1857.0480.i.i
  %.2018.i76.i = load double, ptr %.2017.i.i, align 8, !noalias !78
  %.2019.i77.i = fmul double %.1987.fca.1.load.i.i, %.2018.i76.i
  %.2020.i.i = fadd double %.2015.i.i, %.2019.i77.i
  store double %.2020.i.i, ptr %.2014.i75.i, align 8, !noalias !78
  %exitcond485.not.i.i = icmp eq i64 %.1926.i.i, %.101.i.i
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B60.if.i:                                         ; preds = %factor_backward, %B60.if.lr.ph.i
  %.128.092.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.199.i, %factor_backward ]
  %.199.i = add nuw nsw i64 %.128.092.i, 1
  %.303.i = load i64, ptr %.302.i, align 8, !noalias !54
  %266 = getelementptr i64, ptr %.63, i64 %.303.i
  %.idx.i19 = mul i64 %.128.092.i, 328
  %267 = getelementptr i8, ptr %266, i64 %.idx.i19
  %.641.i = getelementptr i8, ptr %267, i64 16
  %.642.i = load i64, ptr %.641.i, align 8, !noalias !54
  %.643.i = icmp sgt i64 %.642.i, -1
  br i1 %.643.i, label %B192.i, label %B370.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !84
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %after_likelihood
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.296)
  store double %180, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !84
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !84
  %.245.i96 = fmul double %.241.i, %.244.i
  store double %.245.i96, ptr %.240.i, align 8, !noalias !84
  %exitcond.not.i97 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i97, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.296)
  store double %180, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %after_likelihood
  tail call void @free(ptr %.296)
  store double %180, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %180, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i98 = load double, ptr %.132.i, align 8, !noalias !87
  %.137.i = fsub double %.133.i98, %.133.i98
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i99 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i99, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %180, %to_scaled ], [ %180, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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
  %.416.i = alloca [4 x double], align 8
  %.103 = getelementptr i8, ptr %arg.ints, i64 128
  %.104 = load i64, ptr %.103, align 8
  %.186120.not = icmp slt i64 %.104, 1
  br i1 %.186120.not, label %B78, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %0 = shl nuw i64 %.104, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %0, i1 false)
  br label %B78

B78:                                              ; preds = %B60.if.preheader, %entry
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.416.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.416.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.416.i, i8 0, i64 32, i1 false), !noalias !90
  %.100.i = getelementptr i8, ptr %arg.ints, i64 8
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !90
  %.186.i = getelementptr i8, ptr %arg.ints, i64 24
  %.187.i = load i64, ptr %.186.i, align 8, !noalias !90
  %.356244.not.i = icmp slt i64 %.101.i, 1
  br i1 %.356244.not.i, label %B276.i, label %B140.if.lr.ph.i

B140.if.lr.ph.i:                                  ; preds = %B78
  %.266.i = getelementptr i8, ptr %arg.ints, i64 32
  %.267.i = load i64, ptr %.266.i, align 8, !noalias !90
  %1 = getelementptr i64, ptr %arg.ints, i64 %.187.i
  %2 = getelementptr double, ptr %arg.floats, i64 %.267.i
  br label %B140.if.i

B276.i:                                           ; preds = %B140.if.i, %B78
  %lp.3.0.lcssa.i = phi double [ 0.000000e+00, %B78 ], [ %.460.i, %B140.if.i ]
  %.557.i = getelementptr i8, ptr %arg.ints, i64 88
  %.558.i = load i64, ptr %.557.i, align 8, !noalias !90
  %.638256.not.i = icmp slt i64 %.558.i, 1
  br i1 %.638256.not.i, label %B806.i, label %B336.if.lr.ph.i

B336.if.lr.ph.i:                                  ; preds = %B276.i
  %.754.i = getelementptr i8, ptr %arg.ints, i64 96
  br label %B336.if.i

B336.loopexit.i:                                  ; preds = %B770.i, %B336.if.i
  %exitcond264.not.i = icmp eq i64 %.651.i, %.558.i
  br i1 %exitcond264.not.i, label %B806.i, label %B336.if.i

B770.i:                                           ; preds = %B704.if.i
  %.1011.i = add nuw nsw i64 %.942.0254.i, 1
  %.1199.i = getelementptr i64, ptr %57, i64 %.942.0254.i
  %.1200.i = load i64, ptr %.1199.i, align 8, !noalias !90
  %.1203.i = getelementptr double, ptr %arg.v, i64 %.1200.i
  store double %.1185.i, ptr %.1203.i, align 8, !noalias !90
  %exitcond263.not.i = icmp eq i64 %.802.i, %.1011.i
  br i1 %exitcond263.not.i, label %B336.loopexit.i, label %B660.if.i

B806.i:                                           ; preds = %B336.loopexit.i, %B276.i
  %.56.i.i = add i64 %.101.i, -1
  %.10190.not.i.i = icmp slt i64 %.56.i.i, 1
  br i1 %.10190.not.i.i, label %climb, label %B32.if.lr.ph.i.i

B32.if.lr.ph.i.i:                                 ; preds = %B806.i
  %3 = getelementptr i64, ptr %arg.ints, i64 %.187.i
  br label %B32.if.i.i

B72.i.i:                                          ; preds = %B32.if.i.i
  %.161.i.i = getelementptr double, ptr %arg.v, i64 %.43.091.i.i
  %.162.i.i = load double, ptr %.161.i.i, align 8, !noalias !93
  %.164.i.i = fadd double %lp.3.093.i.i, %.162.i.i
  %.172.i.i = getelementptr i8, ptr %.161.i.i, i64 -8
  %.173.i.i = load double, ptr %.172.i.i, align 8, !noalias !93
  %.178.i.i = tail call double @llvm.exp.f64(double %.162.i.i)
  %.179.i.i = fadd double %.173.i.i, %.178.i.i
  store double %.179.i.i, ptr %.161.i.i, align 8, !noalias !93
  br label %B322.i.i

B158.i.i:                                         ; preds = %B322.i.i
  %.28094.i.i = icmp sgt i64 %.101.i, 1
  br i1 %.28094.i.i, label %B194.if.lr.ph.i.i, label %climb

B194.if.lr.ph.i.i:                                ; preds = %B158.i.i
  %.198.i.i = add nsw i64 %.101.i, -2
  br label %B194.if.i.i

B234.i.i:                                         ; preds = %B194.if.i.i
  %.340.i.i = getelementptr double, ptr %arg.v, i64 %.224.095.i.i
  %.341.i.i = load double, ptr %.340.i.i, align 8, !noalias !93
  %.343.i.i = fadd double %lp.5.097.i.i, %.341.i.i
  %.351.i.i = getelementptr i8, ptr %.340.i.i, i64 8
  %.352.i.i = load double, ptr %.351.i.i, align 8, !noalias !93
  %.357.i.i = tail call double @llvm.exp.f64(double %.341.i.i)
  %.358.i.i = fsub double %.352.i.i, %.357.i.i
  store double %.358.i.i, ptr %.340.i.i, align 8, !noalias !93
  br label %B321.i.i

B321.i.i:                                         ; preds = %B194.if.i.i, %B234.i.i
  %lp.6.1.i.i = phi double [ %.343.i.i, %B234.i.i ], [ %lp.5.097.i.i, %B194.if.i.i ]
  %.280.i.i = icmp samesign ugt i64 %.227.096.i.i, 1
  br i1 %.280.i.i, label %B194.if.i.i, label %climb

B322.i.i:                                         ; preds = %B32.if.i.i, %B72.i.i
  %lp.4.1.i.i = phi double [ %.164.i.i, %B72.i.i ], [ %lp.3.093.i.i, %B32.if.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.114.i.i, %.101.i
  br i1 %exitcond.not.i.i, label %B158.i.i, label %B32.if.i.i

B32.if.i.i:                                       ; preds = %B322.i.i, %B32.if.lr.ph.i.i
  %lp.3.093.i.i = phi double [ 0.000000e+00, %B32.if.lr.ph.i.i ], [ %lp.4.1.i.i, %B322.i.i ]
  %.43.091.i.i = phi i64 [ 1, %B32.if.lr.ph.i.i ], [ %.114.i.i, %B322.i.i ]
  %.114.i.i = add nuw i64 %.43.091.i.i, 1
  %.146.i.i = getelementptr i64, ptr %3, i64 %.43.091.i.i
  %.147.i.i = load i64, ptr %.146.i.i, align 8, !noalias !93
  %.148.i.i = icmp eq i64 %.147.i.i, 7
  br i1 %.148.i.i, label %B72.i.i, label %B322.i.i

B194.if.i.i:                                      ; preds = %B321.i.i, %B194.if.lr.ph.i.i
  %lp.5.097.i.i = phi double [ %lp.4.1.i.i, %B194.if.lr.ph.i.i ], [ %lp.6.1.i.i, %B321.i.i ]
  %.227.096.i.i = phi i64 [ %.56.i.i, %B194.if.lr.ph.i.i ], [ %.289.i.i, %B321.i.i ]
  %.224.095.i.i = phi i64 [ %.198.i.i, %B194.if.lr.ph.i.i ], [ %.293.i.i, %B321.i.i ]
  %.289.i.i = add nsw i64 %.227.096.i.i, -1
  %.293.i.i = add i64 %.224.095.i.i, -1
  %.325.i.i = getelementptr i64, ptr %3, i64 %.224.095.i.i
  %.326.i.i = load i64, ptr %.325.i.i, align 8, !noalias !93
  %.327.i.i = icmp eq i64 %.326.i.i, 8
  br i1 %.327.i.i, label %B234.i.i, label %B321.i.i

climb: ; preds = %B321.i.i, %B158.i.i, %B806.i
  %lp.5.0.lcssa.i.i = phi double [ %lp.4.1.i.i, %B158.i.i ], [ 0.000000e+00, %B806.i ], [ %lp.6.1.i.i, %B321.i.i ]
  %.1345.i = getelementptr i8, ptr %arg.ints, i64 56
  %.1346.i = load i64, ptr %.1345.i, align 8, !noalias !90
  %.1426259.not.i = icmp slt i64 %.1346.i, 1
  br i1 %.1426259.not.i, label %B964.i, label %B896.if.lr.ph.i

B896.if.lr.ph.i:                                  ; preds = %climb
  %.1542.i = getelementptr i8, ptr %arg.ints, i64 64
  %4 = getelementptr double, ptr %arg.v, i64 %.101.i
  br label %B896.if.i

B964.i:                                           ; preds = %B896.if.i, %climb
  %.91.i.i = getelementptr i8, ptr %arg.ints, i64 72
  %.92.i.i = load i64, ptr %.91.i.i, align 8, !noalias !96
  %.17463.not.i.i = icmp slt i64 %.92.i.i, 1
  br i1 %.17463.not.i.i, label %calculate, label %B60.if.lr.ph.i.i

B60.if.lr.ph.i.i:                                 ; preds = %B964.i
  %.1640.i = load i64, ptr %.1345.i, align 8, !noalias !90
  %.293.i233.i = getelementptr i8, ptr %arg.ints, i64 80
  %5 = getelementptr double, ptr %arg.v, i64 %.101.i
  %6 = getelementptr double, ptr %5, i64 %.1640.i
  br label %B60.if.i.i

B182.i.i:                                         ; preds = %B60.if.i.i
  %.331.i.i = fadd double %.307.i.i, %.314.i.i
  br label %B393.i.i

B224.i.i:                                         ; preds = %B60.if.i.i
  %.352.i235.i = fsub double %.307.i.i, %.314.i.i
  br label %B393.i.i

B266.i.i:                                         ; preds = %B60.if.i.i
  %.373.i.i = fmul double %.307.i.i, %.314.i.i
  br label %B393.i.i

B308.i.i:                                         ; preds = %B60.if.i.i
  %.397.i.i = fdiv double %.307.i.i, %.314.i.i
  br label %B393.i.i

B350.i.i:                                         ; preds = %B60.if.i.i
  %.418.i.i = tail call double @llvm.pow.f64(double %.307.i.i, double %.314.i.i)
  br label %B393.i.i

B372.i.i:                                         ; preds = %B60.if.i.i
  %.435.i.i = fneg double %.307.i.i
  br label %B393.i.i

B393.i.i:                                         ; preds = %B372.i.i, %B350.i.i, %B308.i.i, %B266.i.i, %B224.i.i, %B182.i.i
  %.397.sink.i.i = phi double [ %.397.i.i, %B308.i.i ], [ %.435.i.i, %B372.i.i ], [ %.418.i.i, %B350.i.i ], [ %.373.i.i, %B266.i.i ], [ %.352.i235.i, %B224.i.i ], [ %.331.i.i, %B182.i.i ]
  %.408.i.i = getelementptr double, ptr %6, i64 %.116.064.i.i
  store double %.397.sink.i.i, ptr %.408.i.i, align 8, !noalias !96
  %exitcond.not.i234.i = icmp eq i64 %.187.i.i, %.92.i.i
  br i1 %exitcond.not.i234.i, label %calculate, label %B60.if.i.i

B60.if.i.i:                                       ; preds = %B393.i.i, %B60.if.lr.ph.i.i
  %.116.064.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i ], [ %.187.i.i, %B393.i.i ]
  %.187.i.i = add nuw nsw i64 %.116.064.i.i, 1
  %.294.i.i = load i64, ptr %.293.i233.i, align 8, !noalias !96
  %7 = getelementptr i64, ptr %arg.ints, i64 %.294.i.i
  %.299.idx.i.i = mul i64 %.116.064.i.i, 24
  %.299.i.i = getelementptr i8, ptr %7, i64 %.299.idx.i.i
  %.300.i.i = load i64, ptr %.299.i.i, align 8, !noalias !96
  %.303.i.i = getelementptr i8, ptr %.299.i.i, i64 8
  %.304.i.i = load i64, ptr %.303.i.i, align 8, !noalias !96
  %.306.i.i = getelementptr double, ptr %arg.v, i64 %.304.i.i
  %.307.i.i = load double, ptr %.306.i.i, align 8, !noalias !96
  %.310.i.i = getelementptr i8, ptr %.299.i.i, i64 16
  %.311.i.i = load i64, ptr %.310.i.i, align 8, !noalias !96
  %.313.i.i = getelementptr double, ptr %arg.v, i64 %.311.i.i
  %.314.i.i = load double, ptr %.313.i.i, align 8, !noalias !96
  switch i64 %.300.i.i, label %B372.i.i [
    i64 0, label %B182.i.i
    i64 1, label %B224.i.i
    i64 2, label %B266.i.i
    i64 3, label %B308.i.i
    i64 4, label %B350.i.i
  ]

calculate: ; preds = %B393.i.i, %B964.i
  %.95.i.i = load i64, ptr %.100.i, align 8, !noalias !99
  %.17743.not.i.i = icmp slt i64 %.95.i.i, 1
  br i1 %.17743.not.i.i, label %forward, label %B64.if.lr.ph.i.i

B64.if.lr.ph.i.i:                                 ; preds = %calculate
  %.296.i.i = getelementptr i8, ptr %arg.ints, i64 40
  %.398.i.i = getelementptr i8, ptr %arg.ints, i64 48
  br label %B64.if.i.i

B134.i.i:                                         ; preds = %B64.if.i.i
  %.399.i.i = load i64, ptr %.398.i.i, align 8, !noalias !99
  %.401.i.i = shl nsw i64 %.119.044.i.i, 2
  %.402.i.i = add nsw i64 %.399.i.i, %.401.i.i
  switch i64 %.302.i.i, label %prior_density.exit.i.i [
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
  %i1.p.i.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i.i.i.i = load i64, ptr %i1.p.i.i.i.i, align 4, !noalias !99
  %i2.p.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i, i64 8
  %s2.i.i.i.i = load i64, ptr %i2.p.i.i.i.i, align 4, !noalias !99
  %x0.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i.i.i.i = load double, ptr %x0.p.i.i.i.i, align 8, !noalias !99
  %x1.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i.i.i.i
  %x1.i.i.i.i = load double, ptr %x1.p.i.i.i.i, align 8, !noalias !99
  %x2.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i.i.i.i
  %x2.i.i.i.i = load double, ptr %x2.p.i.i.i.i, align 8, !noalias !99
  %t2.i.i.i.i = fdiv contract double 1.000000e+00, %x2.i.i.i.i
  %t5.i.i.i.i = fsub contract double %x0.i.i.i.i, %x1.i.i.i.i
  %t6.i.i.i.i = fdiv contract double %t5.i.i.i.i, %x2.i.i.i.i
  %t8.i.i.i.i = fmul contract double %t6.i.i.i.i, -5.000000e-01
  %t10.i.i.i.i = fadd contract double %t8.i.i.i.i, %t8.i.i.i.i
  %8 = fneg double %t6.i.i.i.i
  %9 = fmul double %t10.i.i.i.i, %8
  %t13.i.i.i.i = fdiv double %9, %x2.i.i.i.i
  %10 = fsub contract double %t13.i.i.i.i, %t2.i.i.i.i
  %t15.i.i.i.i = fdiv contract double %t10.i.i.i.i, %x2.i.i.i.i
  %t17.i.i.i.i = tail call double @llvm.log.f64(double %x2.i.i.i.i)
  %t19.i.i.i.i = fmul contract double %t6.i.i.i.i, %t8.i.i.i.i
  %t20.i.i.i.i = fadd contract double %t19.i.i.i.i, 0xBFED67F1C864BEB4
  %t21.i.i.i.i = fsub contract double %t20.i.i.i.i, %t17.i.i.i.i
  %d0.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i.i.i.i = load double, ptr %d0.p.i.i.i.i, align 8, !noalias !99
  %d0.a.i.i.i.i = fadd double %d0.b.i.i.i.i, %t15.i.i.i.i
  store double %d0.a.i.i.i.i, ptr %d0.p.i.i.i.i, align 8, !noalias !99
  %d1.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i.i.i.i
  %d1.b.i.i.i.i = load double, ptr %d1.p.i.i.i.i, align 8, !noalias !99
  %d1.a.i.i.i.i = fsub double %d1.b.i.i.i.i, %t15.i.i.i.i
  store double %d1.a.i.i.i.i, ptr %d1.p.i.i.i.i, align 8, !noalias !99
  %d2.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i.i.i.i
  %d2.b.i.i.i.i = load double, ptr %d2.p.i.i.i.i, align 8, !noalias !99
  %d2.a.i.i.i.i = fadd double %d2.b.i.i.i.i, %10
  store double %d2.a.i.i.i.i, ptr %d2.p.i.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d2.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i1.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i2.i.i.i = load i64, ptr %i1.p.i1.i.i.i, align 4, !noalias !99
  %i2.p.i3.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 8
  %s2.i4.i.i.i = load i64, ptr %i2.p.i3.i.i.i, align 4, !noalias !99
  %i3.p.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 16
  %s3.i.i.i.i = load i64, ptr %i3.p.i.i.i.i, align 4, !noalias !99
  %x0.p.i5.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i6.i.i.i = load double, ptr %x0.p.i5.i.i.i, align 8, !noalias !99
  %x1.p.i7.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i2.i.i.i
  %x1.i8.i.i.i = load double, ptr %x1.p.i7.i.i.i, align 8, !noalias !99
  %x2.p.i9.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i4.i.i.i
  %x2.i10.i.i.i = load double, ptr %x2.p.i9.i.i.i, align 8, !noalias !99
  %x3.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i.i.i.i
  %x3.i.i.i.i = load double, ptr %x3.p.i.i.i.i, align 8, !noalias !99
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
  %11 = fneg double %t6.i13.i.i.i
  %12 = fmul double %t19.i18.i.i.i, %11
  %t22.i.i.i.i = fdiv double %12, %x3.i.i.i.i
  %13 = fsub contract double %t22.i.i.i.i, %t2.i11.i.i.i
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
  %d0.p.i19.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i20.i.i.i = load double, ptr %d0.p.i19.i.i.i, align 8, !noalias !99
  %d0.a.i21.i.i.i = fadd double %d0.b.i20.i.i.i, %t24.i.i.i.i
  store double %d0.a.i21.i.i.i, ptr %d0.p.i19.i.i.i, align 8, !noalias !99
  %d1.p.i22.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i2.i.i.i
  %d1.b.i23.i.i.i = load double, ptr %d1.p.i22.i.i.i, align 8, !noalias !99
  %d1.a.i24.i.i.i = fadd double %d1.b.i23.i.i.i, %t48.i.i.i.i
  store double %d1.a.i24.i.i.i, ptr %d1.p.i22.i.i.i, align 8, !noalias !99
  %d2.p.i25.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i4.i.i.i
  %d2.b.i26.i.i.i = load double, ptr %d2.p.i25.i.i.i, align 8, !noalias !99
  %d2.a.i27.i.i.i = fsub double %d2.b.i26.i.i.i, %t24.i.i.i.i
  store double %d2.a.i27.i.i.i, ptr %d2.p.i25.i.i.i, align 8, !noalias !99
  %d3.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i.i.i.i
  %d3.b.i.i.i.i = load double, ptr %d3.p.i.i.i.i, align 8, !noalias !99
  %d3.a.i.i.i.i = fadd double %13, %d3.b.i.i.i.i
  store double %d3.a.i.i.i.i, ptr %d3.p.i.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d3.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i28.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i29.i.i.i = load i64, ptr %i1.p.i28.i.i.i, align 4, !noalias !99
  %i2.p.i30.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i, i64 8
  %s2.i31.i.i.i = load i64, ptr %i2.p.i30.i.i.i, align 4, !noalias !99
  %x0.p.i32.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i33.i.i.i = load double, ptr %x0.p.i32.i.i.i, align 8, !noalias !99
  %x1.p.i34.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i29.i.i.i
  %x1.i35.i.i.i = load double, ptr %x1.p.i34.i.i.i, align 8, !noalias !99
  %x2.p.i36.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i31.i.i.i
  %x2.i37.i.i.i = load double, ptr %x2.p.i36.i.i.i, align 8, !noalias !99
  %t2.i38.i.i.i = fdiv contract double 1.000000e+00, %x2.i37.i.i.i
  %t5.i39.i.i.i = fsub contract double %x0.i33.i.i.i, %x1.i35.i.i.i
  %t6.i40.i.i.i = fdiv contract double %t5.i39.i.i.i, %x2.i37.i.i.i
  %t7.i.i.i.i = fmul contract double %t6.i40.i.i.i, %t6.i40.i.i.i
  %t9.i41.i.i.i = fadd contract double %t7.i.i.i.i, 1.000000e+00
  %t10.i42.i.i.i = fdiv contract double -1.000000e+00, %t9.i41.i.i.i
  %t11.i43.i.i.i = fmul contract double %t6.i40.i.i.i, %t10.i42.i.i.i
  %t12.i.i.i.i = fadd contract double %t11.i43.i.i.i, %t11.i43.i.i.i
  %14 = fneg double %t6.i40.i.i.i
  %15 = fmul double %t12.i.i.i.i, %14
  %t15.i44.i.i.i = fdiv double %15, %x2.i37.i.i.i
  %16 = fsub contract double %t15.i44.i.i.i, %t2.i38.i.i.i
  %t17.i45.i.i.i = fdiv contract double %t12.i.i.i.i, %x2.i37.i.i.i
  %t19.i46.i.i.i = tail call double @llvm.log.f64(double %x2.i37.i.i.i)
  %t20.i47.i.i.i = tail call double @log1p(double %t7.i.i.i.i)
  %t22.i48.i.i.i = fsub contract double 0xBFF250D048E7A1BD, %t20.i47.i.i.i
  %t23.i.i.i.i = fsub contract double %t22.i48.i.i.i, %t19.i46.i.i.i
  %d0.p.i49.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i50.i.i.i = load double, ptr %d0.p.i49.i.i.i, align 8, !noalias !99
  %d0.a.i51.i.i.i = fadd double %d0.b.i50.i.i.i, %t17.i45.i.i.i
  store double %d0.a.i51.i.i.i, ptr %d0.p.i49.i.i.i, align 8, !noalias !99
  %d1.p.i52.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i29.i.i.i
  %d1.b.i53.i.i.i = load double, ptr %d1.p.i52.i.i.i, align 8, !noalias !99
  %d1.a.i54.i.i.i = fsub double %d1.b.i53.i.i.i, %t17.i45.i.i.i
  store double %d1.a.i54.i.i.i, ptr %d1.p.i52.i.i.i, align 8, !noalias !99
  %d2.p.i55.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i31.i.i.i
  %d2.b.i56.i.i.i = load double, ptr %d2.p.i55.i.i.i, align 8, !noalias !99
  %d2.a.i57.i.i.i = fadd double %d2.b.i56.i.i.i, %16
  store double %d2.a.i57.i.i.i, ptr %d2.p.i55.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d4.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i58.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i59.i.i.i = load i64, ptr %i1.p.i58.i.i.i, align 4, !noalias !99
  %i2.p.i60.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i, i64 8
  %s2.i61.i.i.i = load i64, ptr %i2.p.i60.i.i.i, align 4, !noalias !99
  %x0.p.i62.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i63.i.i.i = load double, ptr %x0.p.i62.i.i.i, align 8, !noalias !99
  %x1.p.i64.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i59.i.i.i
  %x1.i65.i.i.i = load double, ptr %x1.p.i64.i.i.i, align 8, !noalias !99
  %x2.p.i66.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i61.i.i.i
  %x2.i67.i.i.i = load double, ptr %x2.p.i66.i.i.i, align 8, !noalias !99
  %t2.i68.i.i.i = fdiv contract double 1.000000e+00, %x2.i67.i.i.i
  %t5.i69.i.i.i = fsub contract double %x0.i63.i.i.i, %x1.i65.i.i.i
  %t6.i70.i.i.i = fdiv contract double %t5.i69.i.i.i, %x2.i67.i.i.i
  %t8.i71.i.i.i = fneg double %t6.i70.i.i.i
  %t9.i72.i.i.i = fcmp olt double %t6.i70.i.i.i, 0.000000e+00
  %t10.i73.i.i.i = select i1 %t9.i72.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t11.i74.i.i.i = fcmp ogt double %t6.i70.i.i.i, 0.000000e+00
  %t12.i75.i.i.i = select i1 %t11.i74.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t13.i76.i.i.i = fsub contract double %t12.i75.i.i.i, %t10.i73.i.i.i
  %17 = fmul double %t13.i76.i.i.i, %t8.i71.i.i.i
  %t16.i77.i.i.i = fdiv double %17, %x2.i67.i.i.i
  %18 = fsub contract double %t16.i77.i.i.i, %t2.i68.i.i.i
  %t18.i78.i.i.i = fdiv contract double %t13.i76.i.i.i, %x2.i67.i.i.i
  %t20.i79.i.i.i = tail call double @llvm.log.f64(double %x2.i67.i.i.i)
  %t22.i80.i.i.i = select i1 %t9.i72.i.i.i, double %t8.i71.i.i.i, double 0.000000e+00
  %t23.i81.i.i.i = select i1 %t11.i74.i.i.i, double %t6.i70.i.i.i, double 0.000000e+00
  %t24.i82.i.i.i = fadd contract double %t23.i81.i.i.i, %t22.i80.i.i.i
  %t26.i83.i.i.i = fsub contract double 0xBFE62E42FEFA39EF, %t24.i82.i.i.i
  %t27.i84.i.i.i = fsub contract double %t26.i83.i.i.i, %t20.i79.i.i.i
  %d0.p.i85.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i86.i.i.i = load double, ptr %d0.p.i85.i.i.i, align 8, !noalias !99
  %d0.a.i87.i.i.i = fadd double %d0.b.i86.i.i.i, %t18.i78.i.i.i
  store double %d0.a.i87.i.i.i, ptr %d0.p.i85.i.i.i, align 8, !noalias !99
  %d1.p.i88.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i59.i.i.i
  %d1.b.i89.i.i.i = load double, ptr %d1.p.i88.i.i.i, align 8, !noalias !99
  %d1.a.i90.i.i.i = fsub double %d1.b.i89.i.i.i, %t18.i78.i.i.i
  store double %d1.a.i90.i.i.i, ptr %d1.p.i88.i.i.i, align 8, !noalias !99
  %d2.p.i91.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i61.i.i.i
  %d2.b.i92.i.i.i = load double, ptr %d2.p.i91.i.i.i, align 8, !noalias !99
  %d2.a.i93.i.i.i = fadd double %d2.b.i92.i.i.i, %18
  store double %d2.a.i93.i.i.i, ptr %d2.p.i91.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d5.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i94.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i95.i.i.i = load i64, ptr %i1.p.i94.i.i.i, align 4, !noalias !99
  %i2.p.i96.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i, i64 8
  %s2.i97.i.i.i = load i64, ptr %i2.p.i96.i.i.i, align 4, !noalias !99
  %x0.p.i98.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i99.i.i.i = load double, ptr %x0.p.i98.i.i.i, align 8, !noalias !99
  %x1.p.i100.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i95.i.i.i
  %x1.i101.i.i.i = load double, ptr %x1.p.i100.i.i.i, align 8, !noalias !99
  %x2.p.i102.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i97.i.i.i
  %x2.i103.i.i.i = load double, ptr %x2.p.i102.i.i.i, align 8, !noalias !99
  %t2.i104.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i
  %t5.i105.i.i.i = fsub contract double %x0.i99.i.i.i, %x1.i101.i.i.i
  %t6.i106.i.i.i = fdiv contract double %t5.i105.i.i.i, %x2.i103.i.i.i
  %t7.i107.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i)
  %t8.i108.i.i.i = fneg double %t7.i107.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i, double %t8.i108.i.i.i)
  %.17.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i, align 8, !noalias !99
  %t11.i109.i.i.i = fadd contract double %.17.i.i.i.i.i, 1.000000e+00
  %t12.i110.i.i.i = fdiv contract double 1.000000e+00, %t11.i109.i.i.i
  %t13.i111.i.i.i = fmul contract double %.17.i.i.i.i.i, %t12.i110.i.i.i
  %t15.i112.i.i.i = fneg double %t6.i106.i.i.i
  %t16.i113.i.i.i = fcmp olt double %t6.i106.i.i.i, 0.000000e+00
  %t17.i114.i.i.i = select i1 %t16.i113.i.i.i, double %t12.i110.i.i.i, double %t13.i111.i.i.i
  %t19.i115.i.i.i = fmul contract double %t17.i114.i.i.i, 2.000000e+00
  %19 = fsub contract double 1.000000e+00, %t19.i115.i.i.i
  %20 = fmul double %t6.i106.i.i.i, %19
  %t24.i116.i.i.i = fdiv double %20, %x2.i103.i.i.i
  %21 = fsub contract double %t24.i116.i.i.i, %t2.i104.i.i.i
  %t26.i117.i.i.i = fneg double %19
  %t27.i118.i.i.i = fdiv contract double %t26.i117.i.i.i, %x2.i103.i.i.i
  %t29.i.i.i.i = tail call double @llvm.log.f64(double %x2.i103.i.i.i)
  call fastcc void @log1p_of.2(ptr %.3.i1.i.i.i.i, double %.17.i.i.i.i.i)
  %.17.i4.i.i.i.i = load double, ptr %.3.i1.i.i.i.i, align 8, !noalias !99
  %t31.i119.i.i.i = select i1 %t16.i113.i.i.i, double %t15.i112.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i = fadd contract double %t31.i119.i.i.i, %.17.i4.i.i.i.i
  %t34.i121.i.i.i = fmul contract double %t32.i120.i.i.i, 2.000000e+00
  %t35.i122.i.i.i = fsub contract double %t15.i112.i.i.i, %t34.i121.i.i.i
  %t36.i123.i.i.i = fsub contract double %t35.i122.i.i.i, %t29.i.i.i.i
  %d0.p.i124.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i125.i.i.i = load double, ptr %d0.p.i124.i.i.i, align 8, !noalias !99
  %d0.a.i126.i.i.i = fadd double %t27.i118.i.i.i, %d0.b.i125.i.i.i
  store double %d0.a.i126.i.i.i, ptr %d0.p.i124.i.i.i, align 8, !noalias !99
  %d1.p.i127.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i95.i.i.i
  %d1.b.i128.i.i.i = load double, ptr %d1.p.i127.i.i.i, align 8, !noalias !99
  %d1.a.i129.i.i.i = fsub double %d1.b.i128.i.i.i, %t27.i118.i.i.i
  store double %d1.a.i129.i.i.i, ptr %d1.p.i127.i.i.i, align 8, !noalias !99
  %d2.p.i130.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i97.i.i.i
  %d2.b.i131.i.i.i = load double, ptr %d2.p.i130.i.i.i, align 8, !noalias !99
  %d2.a.i132.i.i.i = fadd double %21, %d2.b.i131.i.i.i
  store double %d2.a.i132.i.i.i, ptr %d2.p.i130.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d6.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i137.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i138.i.i.i = load i64, ptr %i1.p.i137.i.i.i, align 4, !noalias !99
  %i2.p.i139.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 8
  %s2.i140.i.i.i = load i64, ptr %i2.p.i139.i.i.i, align 4, !noalias !99
  %i3.p.i141.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 16
  %s3.i142.i.i.i = load i64, ptr %i3.p.i141.i.i.i, align 4, !noalias !99
  %x0.p.i143.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i144.i.i.i = load double, ptr %x0.p.i143.i.i.i, align 8, !noalias !99
  %x1.p.i145.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i138.i.i.i
  %x1.i146.i.i.i = load double, ptr %x1.p.i145.i.i.i, align 8, !noalias !99
  %x2.p.i147.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i140.i.i.i
  %x2.i148.i.i.i = load double, ptr %x2.p.i147.i.i.i, align 8, !noalias !99
  %x3.p.i149.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i142.i.i.i
  %x3.i150.i.i.i = load double, ptr %x3.p.i149.i.i.i, align 8, !noalias !99
  %t3.i.i.i.i = fsub contract double %x0.i144.i.i.i, %x1.i146.i.i.i
  %t4.i.i.i.i = fdiv contract double %t3.i.i.i.i, %x2.i148.i.i.i
  %t6.i151.i.i.i = fmul contract double %x3.i150.i.i.i, %t4.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i, double %t6.i151.i.i.i)
  %.17.i.i153.i.i.i = load double, ptr %.3.i.i135.i.i.i, align 8, !noalias !99
  %t8.i154.i.i.i = fmul contract double %t4.i.i.i.i, %.17.i.i153.i.i.i
  %t10.i155.i.i.i = fdiv contract double 1.000000e+00, %x2.i148.i.i.i
  %t11.i156.i.i.i = fmul contract double %x3.i150.i.i.i, %.17.i.i153.i.i.i
  %t14.i157.i.i.i = fmul contract double %t4.i.i.i.i, -5.000000e-01
  %t15.i158.i.i.i = fmul contract double %t4.i.i.i.i, 5.000000e-01
  %t17.i159.i.i.i = fsub contract double %t14.i157.i.i.i, %t15.i158.i.i.i
  %t18.i160.i.i.i = fadd contract double %t17.i159.i.i.i, %t11.i156.i.i.i
  %22 = fneg double %t4.i.i.i.i
  %23 = fmul double %t18.i160.i.i.i, %22
  %t21.i161.i.i.i = fdiv double %23, %x2.i148.i.i.i
  %24 = fsub contract double %t21.i161.i.i.i, %t10.i155.i.i.i
  %t23.i162.i.i.i = fdiv contract double %t18.i160.i.i.i, %x2.i148.i.i.i
  %t25.i.i.i.i = tail call double @llvm.log.f64(double %x2.i148.i.i.i)
  call fastcc void @log_ndtr_of.2(ptr %.3.i1.i133.i.i.i, double %t6.i151.i.i.i)
  %.17.i4.i164.i.i.i = load double, ptr %.3.i1.i133.i.i.i, align 8, !noalias !99
  %t28.i165.i.i.i = fmul contract double %t4.i.i.i.i, %t15.i158.i.i.i
  %t30.i166.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i
  %t31.i167.i.i.i = fadd contract double %t30.i166.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i = fadd contract double %t31.i167.i.i.i, %.17.i4.i164.i.i.i
  %t33.i169.i.i.i = fsub contract double %t32.i168.i.i.i, %t25.i.i.i.i
  %d0.p.i170.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i171.i.i.i = load double, ptr %d0.p.i170.i.i.i, align 8, !noalias !99
  %d0.a.i172.i.i.i = fadd double %t23.i162.i.i.i, %d0.b.i171.i.i.i
  store double %d0.a.i172.i.i.i, ptr %d0.p.i170.i.i.i, align 8, !noalias !99
  %d1.p.i173.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i138.i.i.i
  %d1.b.i174.i.i.i = load double, ptr %d1.p.i173.i.i.i, align 8, !noalias !99
  %d1.a.i175.i.i.i = fsub double %d1.b.i174.i.i.i, %t23.i162.i.i.i
  store double %d1.a.i175.i.i.i, ptr %d1.p.i173.i.i.i, align 8, !noalias !99
  %d2.p.i176.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i140.i.i.i
  %d2.b.i177.i.i.i = load double, ptr %d2.p.i176.i.i.i, align 8, !noalias !99
  %d2.a.i178.i.i.i = fadd double %24, %d2.b.i177.i.i.i
  store double %d2.a.i178.i.i.i, ptr %d2.p.i176.i.i.i, align 8, !noalias !99
  %d3.p.i179.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i142.i.i.i
  %d3.b.i180.i.i.i = load double, ptr %d3.p.i179.i.i.i, align 8, !noalias !99
  %d3.a.i181.i.i.i = fadd double %t8.i154.i.i.i, %d3.b.i180.i.i.i
  store double %d3.a.i181.i.i.i, ptr %d3.p.i179.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d7.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i184.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i185.i.i.i = load i64, ptr %i1.p.i184.i.i.i, align 4, !noalias !99
  %i2.p.i186.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i, i64 8
  %s2.i187.i.i.i = load i64, ptr %i2.p.i186.i.i.i, align 4, !noalias !99
  %x0.p.i188.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i189.i.i.i = load double, ptr %x0.p.i188.i.i.i, align 8, !noalias !99
  %x1.p.i190.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i185.i.i.i
  %x1.i191.i.i.i = load double, ptr %x1.p.i190.i.i.i, align 8, !noalias !99
  %x2.p.i192.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i187.i.i.i
  %x2.i193.i.i.i = load double, ptr %x2.p.i192.i.i.i, align 8, !noalias !99
  %t2.i194.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i
  %t5.i195.i.i.i = fsub contract double %x0.i189.i.i.i, %x1.i191.i.i.i
  %t6.i196.i.i.i = fdiv contract double %t5.i195.i.i.i, %x2.i193.i.i.i
  %t7.i197.i.i.i = fneg double %t6.i196.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i, double %t7.i197.i.i.i)
  %.17.i.i199.i.i.i = load double, ptr %.3.i.i182.i.i.i, align 8, !noalias !99
  %t11.i200.i.i.i = fsub contract double 1.000000e+00, %.17.i.i199.i.i.i
  %25 = fmul double %t6.i196.i.i.i, %t11.i200.i.i.i
  %t15.i201.i.i.i = fdiv double %25, %x2.i193.i.i.i
  %26 = fsub contract double %t15.i201.i.i.i, %t2.i194.i.i.i
  %t17.i202.i.i.i = fneg double %t11.i200.i.i.i
  %t18.i203.i.i.i = fdiv contract double %t17.i202.i.i.i, %x2.i193.i.i.i
  %t20.i204.i.i.i = tail call double @llvm.log.f64(double %x2.i193.i.i.i)
  %t21.i205.i.i.i = fsub contract double %t7.i197.i.i.i, %.17.i.i199.i.i.i
  %t22.i206.i.i.i = fsub contract double %t21.i205.i.i.i, %t20.i204.i.i.i
  %d0.p.i207.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i208.i.i.i = load double, ptr %d0.p.i207.i.i.i, align 8, !noalias !99
  %d0.a.i209.i.i.i = fadd double %t18.i203.i.i.i, %d0.b.i208.i.i.i
  store double %d0.a.i209.i.i.i, ptr %d0.p.i207.i.i.i, align 8, !noalias !99
  %d1.p.i210.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i185.i.i.i
  %d1.b.i211.i.i.i = load double, ptr %d1.p.i210.i.i.i, align 8, !noalias !99
  %d1.a.i212.i.i.i = fsub double %d1.b.i211.i.i.i, %t18.i203.i.i.i
  store double %d1.a.i212.i.i.i, ptr %d1.p.i210.i.i.i, align 8, !noalias !99
  %d2.p.i213.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i187.i.i.i
  %d2.b.i214.i.i.i = load double, ptr %d2.p.i213.i.i.i, align 8, !noalias !99
  %d2.a.i215.i.i.i = fadd double %26, %d2.b.i214.i.i.i
  store double %d2.a.i215.i.i.i, ptr %d2.p.i213.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d8.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i216.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i217.i.i.i = load i64, ptr %i1.p.i216.i.i.i, align 4, !noalias !99
  %i2.p.i218.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i, i64 8
  %s2.i219.i.i.i = load i64, ptr %i2.p.i218.i.i.i, align 4, !noalias !99
  %x1.p.i220.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i217.i.i.i
  %x1.i221.i.i.i = load double, ptr %x1.p.i220.i.i.i, align 8, !noalias !99
  %x2.p.i222.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i219.i.i.i
  %x2.i223.i.i.i = load double, ptr %x2.p.i222.i.i.i, align 8, !noalias !99
  %t3.i224.i.i.i = fsub contract double %x2.i223.i.i.i, %x1.i221.i.i.i
  %t4.i225.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i)
  %t5.i226.i.i.i = fneg double %t4.i225.i.i.i
  %d0.p.i227.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i228.i.i.i = load double, ptr %d0.p.i227.i.i.i, align 8, !noalias !99
  %d0.a.i229.i.i.i = fadd double %d0.b.i228.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i, ptr %d0.p.i227.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d9.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i232.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i233.i.i.i = load i64, ptr %i1.p.i232.i.i.i, align 4, !noalias !99
  %i2.p.i234.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 8
  %s2.i235.i.i.i = load i64, ptr %i2.p.i234.i.i.i, align 4, !noalias !99
  %i3.p.i236.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 16
  %s3.i237.i.i.i = load i64, ptr %i3.p.i236.i.i.i, align 4, !noalias !99
  %i4.p.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 24
  %s4.i.i.i.i = load i64, ptr %i4.p.i.i.i.i, align 4, !noalias !99
  %x0.p.i238.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i239.i.i.i = load double, ptr %x0.p.i238.i.i.i, align 8, !noalias !99
  %x1.p.i240.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i233.i.i.i
  %x1.i241.i.i.i = load double, ptr %x1.p.i240.i.i.i, align 8, !noalias !99
  %x2.p.i242.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i235.i.i.i
  %x2.i243.i.i.i = load double, ptr %x2.p.i242.i.i.i, align 8, !noalias !99
  %x3.p.i244.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i237.i.i.i
  %x3.i245.i.i.i = load double, ptr %x3.p.i244.i.i.i, align 8, !noalias !99
  %x4.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s4.i.i.i.i
  %x4.i.i.i.i = load double, ptr %x4.p.i.i.i.i, align 8, !noalias !99
  %t5.i246.i.i.i = fcmp one double %x4.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i = select i1 %t5.i246.i.i.i, double %x4.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i = fsub contract double %t6.i247.i.i.i, %x1.i241.i.i.i
  %t8.i249.i.i.i = fdiv contract double %t7.i248.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i, double %t8.i249.i.i.i)
  %.17.i.i251.i.i.i = load double, ptr %.3.i.i230.i.i.i, align 8, !noalias !99
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
  %.17.i5.i.i.i.i = load double, ptr %.3.i2.i.i.i.i, align 8, !noalias !99
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i, double %t22.i261.i.i.i)
  %.17.i9.i.i.i.i = load double, ptr %.3.i6.i.i.i.i, align 8, !noalias !99
  %t25.i262.i.i.i = fneg double %t8.i249.i.i.i
  %t26.i263.i.i.i = select i1 %t21.i260.i.i.i, double %t25.i262.i.i.i, double %t19.i258.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i13.i.i.i.i = load double, ptr %.3.i10.i.i.i.i, align 8, !noalias !99
  %t28.i264.i.i.i = fsub contract double %.17.i13.i.i.i.i, %.17.i9.i.i.i.i
  %27 = select i1 %t13.i252.i.i.i, i1 %t5.i246.i.i.i, i1 false
  %t30.i265.i.i.i = select i1 %27, double %t28.i264.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i = fneg double %t30.i265.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i, double %t31.i266.i.i.i)
  %.17.i17.i.i.i.i = load double, ptr %.3.i14.i.i.i.i, align 8, !noalias !99
  %t33.i267.i.i.i = select i1 %t13.i252.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i = select i1 %t5.i246.i.i.i, double %t33.i267.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i = fneg double %t34.i268.i.i.i
  %t36.i270.i.i.i = fdiv contract double %t35.i269.i.i.i, %.17.i17.i.i.i.i
  %28 = select i1 %t5.i246.i.i.i, i1 %t13.i252.i.i.i, i1 false
  %t38.i271.i.i.i = select i1 %28, double %t36.i270.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i = fsub contract double %t34.i268.i.i.i, %t38.i271.i.i.i
  %t40.i.i.i.i = fmul contract double %.17.i5.i.i.i.i, %t39.i272.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i21.i.i.i.i = load double, ptr %.3.i18.i.i.i.i, align 8, !noalias !99
  %t43.i273.i.i.i = fmul contract double %t38.i271.i.i.i, %.17.i21.i.i.i.i
  %29 = fsub contract double 0.000000e+00, %t43.i273.i.i.i
  %t46.i274.i.i.i = select contract i1 %t21.i260.i.i.i, double %29, double %t40.i.i.i.i
  %t47.i275.i.i.i = fadd contract double %t16.i255.i.i.i, %t46.i274.i.i.i
  %t48.i276.i.i.i = fmul contract double %t8.i249.i.i.i, %t47.i275.i.i.i
  %t49.i277.i.i.i = fdiv contract double %t48.i276.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i25.i.i.i.i = load double, ptr %.3.i22.i.i.i.i, align 8, !noalias !99
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
  %30 = fneg double %t62.i.i.i.i
  %31 = fmul double %t66.i.i.i.i, %30
  %t69.i.i.i.i = fdiv double %31, %x2.i243.i.i.i
  %32 = fsub contract double %t69.i.i.i.i, %t59.i286.i.i.i
  %t71.i.i.i.i = fsub contract double %32, %t58.i285.i.i.i
  %t72.i.i.i.i = fsub contract double %t71.i.i.i.i, %t49.i277.i.i.i
  %t73.i.i.i.i = fdiv contract double %t47.i275.i.i.i, %x2.i243.i.i.i
  %t74.i.i.i.i = fdiv contract double %t56.i283.i.i.i, %x2.i243.i.i.i
  %t75.i.i.i.i = fdiv contract double %t66.i.i.i.i, %x2.i243.i.i.i
  %t76.i.i.i.i = fneg double %t75.i.i.i.i
  %t77.i.i.i.i = fsub contract double %t76.i.i.i.i, %t74.i.i.i.i
  %t78.i.i.i.i = fsub contract double %t77.i.i.i.i, %t73.i.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i26.i.i.i.i, double %t8.i249.i.i.i)
  %.17.i29.i.i.i.i = load double, ptr %.3.i26.i.i.i.i, align 8, !noalias !99
  %t80.i.i.i.i = select i1 %t5.i246.i.i.i, double %.17.i29.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i33.i.i.i.i = load double, ptr %.3.i30.i.i.i.i, align 8, !noalias !99
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i, double %t30.i265.i.i.i)
  %.17.i37.i.i.i.i = load double, ptr %.3.i34.i.i.i.i, align 8, !noalias !99
  %t83.i.i.i.i = fadd contract double %.17.i9.i.i.i.i, %.17.i37.i.i.i.i
  %t84.i.i.i.i = select i1 %t5.i246.i.i.i, double %t83.i.i.i.i, double %.17.i33.i.i.i.i
  %t85.i.i.i.i = select i1 %t13.i252.i.i.i, double %t84.i.i.i.i, double %t80.i.i.i.i
  %t87.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i)
  %t88.i.i.i.i = fmul contract double %t62.i.i.i.i, %t64.i.i.i.i
  %t89.i.i.i.i = fsub contract double %t88.i.i.i.i, %t87.i.i.i.i
  %t90.i.i.i.i = fadd contract double %t89.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i = fsub contract double %t90.i.i.i.i, %t85.i.i.i.i
  %d0.p.i287.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i288.i.i.i = load double, ptr %d0.p.i287.i.i.i, align 8, !noalias !99
  %d0.a.i289.i.i.i = fadd double %t75.i.i.i.i, %d0.b.i288.i.i.i
  store double %d0.a.i289.i.i.i, ptr %d0.p.i287.i.i.i, align 8, !noalias !99
  %d1.p.i290.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i233.i.i.i
  %d1.b.i291.i.i.i = load double, ptr %d1.p.i290.i.i.i, align 8, !noalias !99
  %d1.a.i292.i.i.i = fadd double %t78.i.i.i.i, %d1.b.i291.i.i.i
  store double %d1.a.i292.i.i.i, ptr %d1.p.i290.i.i.i, align 8, !noalias !99
  %d2.p.i293.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i235.i.i.i
  %d2.b.i294.i.i.i = load double, ptr %d2.p.i293.i.i.i, align 8, !noalias !99
  %d2.a.i295.i.i.i = fadd double %t72.i.i.i.i, %d2.b.i294.i.i.i
  store double %d2.a.i295.i.i.i, ptr %d2.p.i293.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d10.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i296.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i297.i.i.i = load i64, ptr %i1.p.i296.i.i.i, align 4, !noalias !99
  %x0.p.i298.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i299.i.i.i = load double, ptr %x0.p.i298.i.i.i, align 8, !noalias !99
  %x1.p.i300.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i297.i.i.i
  %x1.i301.i.i.i = load double, ptr %x1.p.i300.i.i.i, align 8, !noalias !99
  %t2.i302.i.i.i = fdiv contract double 1.000000e+00, %x1.i301.i.i.i
  %t4.i303.i.i.i = fdiv contract double %x0.i299.i.i.i, %x1.i301.i.i.i
  %t7.i304.i.i.i = fmul contract double %t4.i303.i.i.i, -5.000000e-01
  %t8.i305.i.i.i = fmul contract double %t4.i303.i.i.i, 5.000000e-01
  %t10.i306.i.i.i = fsub contract double %t7.i304.i.i.i, %t8.i305.i.i.i
  %33 = fneg double %t4.i303.i.i.i
  %34 = fmul double %t10.i306.i.i.i, %33
  %t13.i307.i.i.i = fdiv double %34, %x1.i301.i.i.i
  %35 = fsub contract double %t13.i307.i.i.i, %t2.i302.i.i.i
  %t15.i308.i.i.i = fdiv contract double %t10.i306.i.i.i, %x1.i301.i.i.i
  %t16.i309.i.i.i = tail call double @llvm.log.f64(double %x1.i301.i.i.i)
  %t18.i310.i.i.i = fmul contract double %t4.i303.i.i.i, %t8.i305.i.i.i
  %t20.i311.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t18.i310.i.i.i
  %t21.i312.i.i.i = fadd contract double %t20.i311.i.i.i, 0xBFED67F1C864BEB4
  %t22.i313.i.i.i = fsub contract double %t21.i312.i.i.i, %t16.i309.i.i.i
  %d0.p.i314.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i315.i.i.i = load double, ptr %d0.p.i314.i.i.i, align 8, !noalias !99
  %d0.a.i316.i.i.i = fadd double %d0.b.i315.i.i.i, %t15.i308.i.i.i
  store double %d0.a.i316.i.i.i, ptr %d0.p.i314.i.i.i, align 8, !noalias !99
  %d1.p.i317.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i297.i.i.i
  %d1.b.i318.i.i.i = load double, ptr %d1.p.i317.i.i.i, align 8, !noalias !99
  %d1.a.i319.i.i.i = fadd double %d1.b.i318.i.i.i, %35
  store double %d1.a.i319.i.i.i, ptr %d1.p.i317.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d11.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i320.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i321.i.i.i = load i64, ptr %i1.p.i320.i.i.i, align 4, !noalias !99
  %i2.p.i322.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i, i64 8
  %s2.i323.i.i.i = load i64, ptr %i2.p.i322.i.i.i, align 4, !noalias !99
  %x0.p.i324.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i325.i.i.i = load double, ptr %x0.p.i324.i.i.i, align 8, !noalias !99
  %x1.p.i326.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i321.i.i.i
  %x1.i327.i.i.i = load double, ptr %x1.p.i326.i.i.i, align 8, !noalias !99
  %x2.p.i328.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i323.i.i.i
  %x2.i329.i.i.i = load double, ptr %x2.p.i328.i.i.i, align 8, !noalias !99
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
  %36 = fneg double %t4.i331.i.i.i
  %37 = fmul double %t17.i341.i.i.i, %36
  %t20.i342.i.i.i = fdiv double %37, %x2.i329.i.i.i
  %38 = fsub contract double %t20.i342.i.i.i, %t2.i330.i.i.i
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
  %d0.p.i374.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i375.i.i.i = load double, ptr %d0.p.i374.i.i.i, align 8, !noalias !99
  %d0.a.i376.i.i.i = fadd double %d0.b.i375.i.i.i, %t45.i362.i.i.i
  store double %d0.a.i376.i.i.i, ptr %d0.p.i374.i.i.i, align 8, !noalias !99
  %d1.p.i377.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i321.i.i.i
  %d1.b.i378.i.i.i = load double, ptr %d1.p.i377.i.i.i, align 8, !noalias !99
  %d1.a.i379.i.i.i = fadd double %d1.b.i378.i.i.i, %t44.i361.i.i.i
  store double %d1.a.i379.i.i.i, ptr %d1.p.i377.i.i.i, align 8, !noalias !99
  %d2.p.i380.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i323.i.i.i
  %d2.b.i381.i.i.i = load double, ptr %d2.p.i380.i.i.i, align 8, !noalias !99
  %d2.a.i382.i.i.i = fadd double %d2.b.i381.i.i.i, %38
  store double %d2.a.i382.i.i.i, ptr %d2.p.i380.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d12.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i383.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i384.i.i.i = load i64, ptr %i1.p.i383.i.i.i, align 4, !noalias !99
  %x0.p.i385.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i386.i.i.i = load double, ptr %x0.p.i385.i.i.i, align 8, !noalias !99
  %x1.p.i387.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i384.i.i.i
  %x1.i388.i.i.i = load double, ptr %x1.p.i387.i.i.i, align 8, !noalias !99
  %t2.i389.i.i.i = fdiv contract double 1.000000e+00, %x1.i388.i.i.i
  %t4.i390.i.i.i = fdiv contract double %x0.i386.i.i.i, %x1.i388.i.i.i
  %t5.i391.i.i.i = fmul contract double %t4.i390.i.i.i, %t4.i390.i.i.i
  %t7.i392.i.i.i = fadd contract double %t5.i391.i.i.i, 1.000000e+00
  %t8.i393.i.i.i = fdiv contract double -1.000000e+00, %t7.i392.i.i.i
  %t9.i394.i.i.i = fmul contract double %t4.i390.i.i.i, %t8.i393.i.i.i
  %t10.i395.i.i.i = fadd contract double %t9.i394.i.i.i, %t9.i394.i.i.i
  %39 = fneg double %t4.i390.i.i.i
  %40 = fmul double %t10.i395.i.i.i, %39
  %t13.i396.i.i.i = fdiv double %40, %x1.i388.i.i.i
  %41 = fsub contract double %t13.i396.i.i.i, %t2.i389.i.i.i
  %t15.i397.i.i.i = fdiv contract double %t10.i395.i.i.i, %x1.i388.i.i.i
  %t16.i398.i.i.i = tail call double @llvm.log.f64(double %x1.i388.i.i.i)
  %t17.i399.i.i.i = tail call double @log1p(double %t5.i391.i.i.i)
  %t19.i400.i.i.i = fsub contract double 0xBFDCE6BB25AA1315, %t17.i399.i.i.i
  %t20.i401.i.i.i = fsub contract double %t19.i400.i.i.i, %t16.i398.i.i.i
  %d0.p.i402.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i403.i.i.i = load double, ptr %d0.p.i402.i.i.i, align 8, !noalias !99
  %d0.a.i404.i.i.i = fadd double %d0.b.i403.i.i.i, %t15.i397.i.i.i
  store double %d0.a.i404.i.i.i, ptr %d0.p.i402.i.i.i, align 8, !noalias !99
  %d1.p.i405.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i384.i.i.i
  %d1.b.i406.i.i.i = load double, ptr %d1.p.i405.i.i.i, align 8, !noalias !99
  %d1.a.i407.i.i.i = fadd double %d1.b.i406.i.i.i, %41
  store double %d1.a.i407.i.i.i, ptr %d1.p.i405.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d13.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i408.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i409.i.i.i = load i64, ptr %i1.p.i408.i.i.i, align 4, !noalias !99
  %x0.p.i410.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i411.i.i.i = load double, ptr %x0.p.i410.i.i.i, align 8, !noalias !99
  %x1.p.i412.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i409.i.i.i
  %x1.i413.i.i.i = load double, ptr %x1.p.i412.i.i.i, align 8, !noalias !99
  %t5.i414.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i
  %t6.i415.i.i.i = fsub contract double %t5.i414.i.i.i, %x0.i411.i.i.i
  %t8.i416.i.i.i = fmul contract double %x0.i411.i.i.i, %x1.i413.i.i.i
  %t9.i417.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i)
  %t10.i418.i.i.i = fsub contract double %t9.i417.i.i.i, %t8.i416.i.i.i
  %d0.p.i419.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i420.i.i.i = load double, ptr %d0.p.i419.i.i.i, align 8, !noalias !99
  %d0.a.i421.i.i.i = fsub double %d0.b.i420.i.i.i, %x1.i413.i.i.i
  store double %d0.a.i421.i.i.i, ptr %d0.p.i419.i.i.i, align 8, !noalias !99
  %d1.p.i422.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i409.i.i.i
  %d1.b.i423.i.i.i = load double, ptr %d1.p.i422.i.i.i, align 8, !noalias !99
  %d1.a.i424.i.i.i = fadd double %t6.i415.i.i.i, %d1.b.i423.i.i.i
  store double %d1.a.i424.i.i.i, ptr %d1.p.i422.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d14.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i427.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i428.i.i.i = load i64, ptr %i1.p.i427.i.i.i, align 4, !noalias !99
  %i2.p.i429.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i, i64 8
  %s2.i430.i.i.i = load i64, ptr %i2.p.i429.i.i.i, align 4, !noalias !99
  %x0.p.i431.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i432.i.i.i = load double, ptr %x0.p.i431.i.i.i, align 8, !noalias !99
  %x1.p.i433.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i428.i.i.i
  %x1.i434.i.i.i = load double, ptr %x1.p.i433.i.i.i, align 8, !noalias !99
  %x2.p.i435.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i430.i.i.i
  %x2.i436.i.i.i = load double, ptr %x2.p.i435.i.i.i, align 8, !noalias !99
  %t5.i437.i.i.i = fdiv contract double %x1.i434.i.i.i, %x2.i436.i.i.i
  %t6.i438.i.i.i = fsub contract double %t5.i437.i.i.i, %x0.i432.i.i.i
  %t7.i439.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i, double %x1.i434.i.i.i)
  %.17.i.i441.i.i.i = load double, ptr %.3.i.i425.i.i.i, align 8, !noalias !99
  %t10.i442.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i)
  %t11.i443.i.i.i = fsub contract double %t10.i442.i.i.i, %.17.i.i441.i.i.i
  %t12.i444.i.i.i = fadd contract double %t7.i439.i.i.i, %t11.i443.i.i.i
  %t15.i445.i.i.i = fadd contract double %x1.i434.i.i.i, -1.000000e+00
  %t16.i446.i.i.i = fdiv contract double %t15.i445.i.i.i, %x0.i432.i.i.i
  %t17.i447.i.i.i = fsub contract double %t16.i446.i.i.i, %x2.i436.i.i.i
  %t18.i448.i.i.i = fmul contract double %x0.i432.i.i.i, %x2.i436.i.i.i
  %t19.i449.i.i.i = fmul contract double %t7.i439.i.i.i, %t15.i445.i.i.i
  %t20.i450.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i), !noalias !99
  %t21.i451.i.i.i = fmul contract double %x1.i434.i.i.i, %t10.i442.i.i.i
  %t22.i452.i.i.i = fsub contract double %t21.i451.i.i.i, %t20.i450.i.i.i
  %t23.i453.i.i.i = fadd contract double %t19.i449.i.i.i, %t22.i452.i.i.i
  %t24.i454.i.i.i = fsub contract double %t23.i453.i.i.i, %t18.i448.i.i.i
  %d0.p.i455.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i456.i.i.i = load double, ptr %d0.p.i455.i.i.i, align 8, !noalias !99
  %d0.a.i457.i.i.i = fadd double %t17.i447.i.i.i, %d0.b.i456.i.i.i
  store double %d0.a.i457.i.i.i, ptr %d0.p.i455.i.i.i, align 8, !noalias !99
  %d1.p.i458.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i428.i.i.i
  %d1.b.i459.i.i.i = load double, ptr %d1.p.i458.i.i.i, align 8, !noalias !99
  %d1.a.i460.i.i.i = fadd double %t12.i444.i.i.i, %d1.b.i459.i.i.i
  store double %d1.a.i460.i.i.i, ptr %d1.p.i458.i.i.i, align 8, !noalias !99
  %d2.p.i461.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i430.i.i.i
  %d2.b.i462.i.i.i = load double, ptr %d2.p.i461.i.i.i, align 8, !noalias !99
  %d2.a.i463.i.i.i = fadd double %t6.i438.i.i.i, %d2.b.i462.i.i.i
  store double %d2.a.i463.i.i.i, ptr %d2.p.i461.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d15.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i466.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i467.i.i.i = load i64, ptr %i1.p.i466.i.i.i, align 4, !noalias !99
  %i2.p.i468.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i, i64 8
  %s2.i469.i.i.i = load i64, ptr %i2.p.i468.i.i.i, align 4, !noalias !99
  %x0.p.i470.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i471.i.i.i = load double, ptr %x0.p.i470.i.i.i, align 8, !noalias !99
  %x1.p.i472.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i467.i.i.i
  %x1.i473.i.i.i = load double, ptr %x1.p.i472.i.i.i, align 8, !noalias !99
  %x2.p.i474.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i469.i.i.i
  %x2.i475.i.i.i = load double, ptr %x2.p.i474.i.i.i, align 8, !noalias !99
  %t2.i476.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i
  %t5.i477.i.i.i = fdiv contract double %x1.i473.i.i.i, %x2.i475.i.i.i
  %42 = fsub contract double %t5.i477.i.i.i, %t2.i476.i.i.i
  %t7.i478.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i, double %x1.i473.i.i.i)
  %.17.i.i480.i.i.i = load double, ptr %.3.i.i464.i.i.i, align 8, !noalias !99
  %t11.i481.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i)
  %t12.i482.i.i.i = fsub contract double %t11.i481.i.i.i, %.17.i.i480.i.i.i
  %t13.i483.i.i.i = fsub contract double %t12.i482.i.i.i, %t7.i478.i.i.i
  %t14.i484.i.i.i = fdiv contract double %x2.i475.i.i.i, %x0.i471.i.i.i
  %t18.i485.i.i.i = fadd contract double %x1.i473.i.i.i, 1.000000e+00
  %43 = fdiv contract double %t14.i484.i.i.i, %x0.i471.i.i.i
  %44 = fdiv contract double %t18.i485.i.i.i, %x0.i471.i.i.i
  %t21.i486.i.i.i = fsub contract double %43, %44
  %t22.i487.i.i.i = fmul contract double %t7.i478.i.i.i, %t18.i485.i.i.i
  %t23.i488.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i), !noalias !99
  %t24.i489.i.i.i = fmul contract double %x1.i473.i.i.i, %t11.i481.i.i.i
  %t25.i490.i.i.i = fsub contract double %t24.i489.i.i.i, %t23.i488.i.i.i
  %t26.i491.i.i.i = fsub contract double %t25.i490.i.i.i, %t22.i487.i.i.i
  %t27.i492.i.i.i = fsub contract double %t26.i491.i.i.i, %t14.i484.i.i.i
  %d0.p.i493.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i494.i.i.i = load double, ptr %d0.p.i493.i.i.i, align 8, !noalias !99
  %d0.a.i495.i.i.i = fadd double %t21.i486.i.i.i, %d0.b.i494.i.i.i
  store double %d0.a.i495.i.i.i, ptr %d0.p.i493.i.i.i, align 8, !noalias !99
  %d1.p.i496.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i467.i.i.i
  %d1.b.i497.i.i.i = load double, ptr %d1.p.i496.i.i.i, align 8, !noalias !99
  %d1.a.i498.i.i.i = fadd double %t13.i483.i.i.i, %d1.b.i497.i.i.i
  store double %d1.a.i498.i.i.i, ptr %d1.p.i496.i.i.i, align 8, !noalias !99
  %d2.p.i499.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i469.i.i.i
  %d2.b.i500.i.i.i = load double, ptr %d2.p.i499.i.i.i, align 8, !noalias !99
  %d2.a.i501.i.i.i = fadd double %42, %d2.b.i500.i.i.i
  store double %d2.a.i501.i.i.i, ptr %d2.p.i499.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d16.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i502.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i503.i.i.i = load i64, ptr %i1.p.i502.i.i.i, align 4, !noalias !99
  %i2.p.i504.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i, i64 8
  %s2.i505.i.i.i = load i64, ptr %i2.p.i504.i.i.i, align 4, !noalias !99
  %x0.p.i506.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i507.i.i.i = load double, ptr %x0.p.i506.i.i.i, align 8, !noalias !99
  %x1.p.i508.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i503.i.i.i
  %x1.i509.i.i.i = load double, ptr %x1.p.i508.i.i.i, align 8, !noalias !99
  %x2.p.i510.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i505.i.i.i
  %x2.i511.i.i.i = load double, ptr %x2.p.i510.i.i.i, align 8, !noalias !99
  %t2.i512.i.i.i = fdiv contract double 1.000000e+00, %x2.i511.i.i.i
  %t5.i513.i.i.i = tail call double @llvm.log.f64(double %x0.i507.i.i.i)
  %t6.i514.i.i.i = fsub contract double %t5.i513.i.i.i, %x1.i509.i.i.i
  %t7.i515.i.i.i = fdiv contract double %t6.i514.i.i.i, %x2.i511.i.i.i
  %t9.i516.i.i.i = fmul contract double %t7.i515.i.i.i, -5.000000e-01
  %t11.i517.i.i.i = fadd contract double %t9.i516.i.i.i, %t9.i516.i.i.i
  %45 = fneg double %t7.i515.i.i.i
  %46 = fmul double %t11.i517.i.i.i, %45
  %t14.i518.i.i.i = fdiv double %46, %x2.i511.i.i.i
  %47 = fsub contract double %t14.i518.i.i.i, %t2.i512.i.i.i
  %t16.i519.i.i.i = fdiv contract double %t11.i517.i.i.i, %x2.i511.i.i.i
  %t18.i520.i.i.i = fadd contract double %t16.i519.i.i.i, -1.000000e+00
  %t19.i521.i.i.i = fdiv contract double %t18.i520.i.i.i, %x0.i507.i.i.i
  %t21.i522.i.i.i = tail call double @llvm.log.f64(double %x2.i511.i.i.i)
  %t22.i523.i.i.i = fmul contract double %t7.i515.i.i.i, %t9.i516.i.i.i
  %t23.i524.i.i.i = fsub contract double %t22.i523.i.i.i, %t21.i522.i.i.i
  %t24.i525.i.i.i = fadd contract double %t23.i524.i.i.i, 0xBFED67F1C864BEB4
  %t25.i526.i.i.i = fsub contract double %t24.i525.i.i.i, %t5.i513.i.i.i
  %d0.p.i527.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i528.i.i.i = load double, ptr %d0.p.i527.i.i.i, align 8, !noalias !99
  %d0.a.i529.i.i.i = fadd double %d0.b.i528.i.i.i, %t19.i521.i.i.i
  store double %d0.a.i529.i.i.i, ptr %d0.p.i527.i.i.i, align 8, !noalias !99
  %d1.p.i530.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i503.i.i.i
  %d1.b.i531.i.i.i = load double, ptr %d1.p.i530.i.i.i, align 8, !noalias !99
  %d1.a.i532.i.i.i = fsub double %d1.b.i531.i.i.i, %t16.i519.i.i.i
  store double %d1.a.i532.i.i.i, ptr %d1.p.i530.i.i.i, align 8, !noalias !99
  %d2.p.i533.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i505.i.i.i
  %d2.b.i534.i.i.i = load double, ptr %d2.p.i533.i.i.i, align 8, !noalias !99
  %d2.a.i535.i.i.i = fadd double %d2.b.i534.i.i.i, %47
  store double %d2.a.i535.i.i.i, ptr %d2.p.i533.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d17.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i538.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i539.i.i.i = load i64, ptr %i1.p.i538.i.i.i, align 4, !noalias !99
  %i2.p.i540.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i, i64 8
  %s2.i541.i.i.i = load i64, ptr %i2.p.i540.i.i.i, align 4, !noalias !99
  %x0.p.i542.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i543.i.i.i = load double, ptr %x0.p.i542.i.i.i, align 8, !noalias !99
  %x1.p.i544.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i539.i.i.i
  %x1.i545.i.i.i = load double, ptr %x1.p.i544.i.i.i, align 8, !noalias !99
  %x2.p.i546.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i541.i.i.i
  %x2.i547.i.i.i = load double, ptr %x2.p.i546.i.i.i, align 8, !noalias !99
  %t2.i548.i.i.i = fdiv contract double %x0.i543.i.i.i, %x2.i547.i.i.i
  %t4.i549.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i)
  %t5.i550.i.i.i = fmul contract double %x1.i545.i.i.i, %t4.i549.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i, double %t5.i550.i.i.i)
  %.17.i.i552.i.i.i = load double, ptr %.3.i.i536.i.i.i, align 8, !noalias !99
  %t11.i553.i.i.i = fadd contract double %x1.i545.i.i.i, -1.000000e+00
  %48 = fmul contract double %x1.i545.i.i.i, %.17.i.i552.i.i.i
  %t12.i554.i.i.i = fsub contract double %t11.i553.i.i.i, %48
  %t13.i555.i.i.i = fdiv contract double %t12.i554.i.i.i, %t2.i548.i.i.i
  %t14.i556.i.i.i = fmul contract double %t2.i548.i.i.i, %t13.i555.i.i.i
  %t15.i557.i.i.i = fdiv contract double %t14.i556.i.i.i, %x2.i547.i.i.i
  %t16.i558.i.i.i = fdiv contract double %x1.i545.i.i.i, %x2.i547.i.i.i
  %t17.i559.i.i.i = fdiv contract double 1.000000e+00, %t16.i558.i.i.i
  %49 = fneg double %t16.i558.i.i.i
  %50 = fmul double %t17.i559.i.i.i, %49
  %t20.i560.i.i.i = fdiv double %50, %x2.i547.i.i.i
  %t21.i561.i.i.i = fsub contract double %t20.i560.i.i.i, %t15.i557.i.i.i
  %t23.i562.i.i.i = fdiv contract double %t17.i559.i.i.i, %x2.i547.i.i.i
  %t24.i563.i.i.i = fadd contract double %t4.i549.i.i.i, %t23.i562.i.i.i
  %51 = fmul contract double %t4.i549.i.i.i, %.17.i.i552.i.i.i
  %t25.i564.i.i.i = fsub contract double %t24.i563.i.i.i, %51
  %t26.i565.i.i.i = fdiv contract double %t13.i555.i.i.i, %x2.i547.i.i.i
  %t27.i566.i.i.i = fmul contract double %t11.i553.i.i.i, %t4.i549.i.i.i
  %t28.i567.i.i.i = tail call double @llvm.log.f64(double %t16.i558.i.i.i)
  %t29.i568.i.i.i = fadd contract double %t28.i567.i.i.i, %t27.i566.i.i.i
  %t30.i569.i.i.i = fsub contract double %t29.i568.i.i.i, %.17.i.i552.i.i.i
  %d0.p.i570.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i571.i.i.i = load double, ptr %d0.p.i570.i.i.i, align 8, !noalias !99
  %d0.a.i572.i.i.i = fadd double %d0.b.i571.i.i.i, %t26.i565.i.i.i
  store double %d0.a.i572.i.i.i, ptr %d0.p.i570.i.i.i, align 8, !noalias !99
  %d1.p.i573.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i539.i.i.i
  %d1.b.i574.i.i.i = load double, ptr %d1.p.i573.i.i.i, align 8, !noalias !99
  %d1.a.i575.i.i.i = fadd double %t25.i564.i.i.i, %d1.b.i574.i.i.i
  store double %d1.a.i575.i.i.i, ptr %d1.p.i573.i.i.i, align 8, !noalias !99
  %d2.p.i576.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i541.i.i.i
  %d2.b.i577.i.i.i = load double, ptr %d2.p.i576.i.i.i, align 8, !noalias !99
  %d2.a.i578.i.i.i = fadd double %t21.i561.i.i.i, %d2.b.i577.i.i.i
  store double %d2.a.i578.i.i.i, ptr %d2.p.i576.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

d18.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i583.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i584.i.i.i = load i64, ptr %i1.p.i583.i.i.i, align 4, !noalias !99
  %i2.p.i585.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i, i64 8
  %s2.i586.i.i.i = load i64, ptr %i2.p.i585.i.i.i, align 4, !noalias !99
  %x0.p.i587.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i588.i.i.i = load double, ptr %x0.p.i587.i.i.i, align 8, !noalias !99
  %x1.p.i589.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i584.i.i.i
  %x1.i590.i.i.i = load double, ptr %x1.p.i589.i.i.i, align 8, !noalias !99
  %x2.p.i591.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i586.i.i.i
  %x2.i592.i.i.i = load double, ptr %x2.p.i591.i.i.i, align 8, !noalias !99
  %t1.i.i.i.i = fneg double %x0.i588.i.i.i
  %t2.i593.i.i.i = tail call double @log1p(double %t1.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i, double %x2.i592.i.i.i)
  %.17.i.i595.i.i.i = load double, ptr %.3.i.i581.i.i.i, align 8, !noalias !99
  %t8.i596.i.i.i = fadd contract double %x1.i590.i.i.i, %x2.i592.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i, double %t8.i596.i.i.i)
  %.17.i4.i598.i.i.i = load double, ptr %.3.i1.i579.i.i.i, align 8, !noalias !99
  %t10.i599.i.i.i = fsub contract double %.17.i4.i598.i.i.i, %.17.i.i595.i.i.i
  %t11.i600.i.i.i = fadd contract double %t2.i593.i.i.i, %t10.i599.i.i.i
  %t12.i601.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i, double %x1.i590.i.i.i)
  %.17.i8.i.i.i.i = load double, ptr %.3.i5.i.i.i.i, align 8, !noalias !99
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
  %t26.i612.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i), !noalias !99
  %t27.i613.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i), !noalias !99
  %t28.i614.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i), !noalias !99
  %t29.i615.i.i.i = fsub contract double %t28.i614.i.i.i, %t27.i613.i.i.i
  %t30.i616.i.i.i = fsub contract double %t29.i615.i.i.i, %t26.i612.i.i.i
  %t31.i617.i.i.i = fadd contract double %t25.i611.i.i.i, %t30.i616.i.i.i
  %t32.i618.i.i.i = fadd contract double %t24.i610.i.i.i, %t31.i617.i.i.i
  %d0.p.i619.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i620.i.i.i = load double, ptr %d0.p.i619.i.i.i, align 8, !noalias !99
  %d0.a.i621.i.i.i = fadd double %t23.i609.i.i.i, %d0.b.i620.i.i.i
  store double %d0.a.i621.i.i.i, ptr %d0.p.i619.i.i.i, align 8, !noalias !99
  %d1.p.i622.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i584.i.i.i
  %d1.b.i623.i.i.i = load double, ptr %d1.p.i622.i.i.i, align 8, !noalias !99
  %d1.a.i624.i.i.i = fadd double %t16.i603.i.i.i, %d1.b.i623.i.i.i
  store double %d1.a.i624.i.i.i, ptr %d1.p.i622.i.i.i, align 8, !noalias !99
  %d2.p.i625.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i586.i.i.i
  %d2.b.i626.i.i.i = load double, ptr %d2.p.i625.i.i.i, align 8, !noalias !99
  %d2.a.i627.i.i.i = fadd double %t11.i600.i.i.i, %d2.b.i626.i.i.i
  store double %d2.a.i627.i.i.i, ptr %d2.p.i625.i.i.i, align 8, !noalias !99
  br label %prior_density.exit.i.i

prior_density.exit.i.i:                           ; preds = %d18.i.i.i, %d17.i.i.i, %d16.i.i.i, %d15.i.i.i, %d14.i.i.i, %d13.i.i.i, %d12.i.i.i, %d11.i.i.i, %d10.i.i.i, %d9.i.i.i, %d8.i.i.i, %d7.i.i.i, %d6.i.i.i, %d5.i.i.i, %d4.i.i.i, %d3.i.i.i, %d2.i.i.i, %d1.i.i.i, %B134.i.i
  %common.ret.op.i.i.i = phi double [ %t32.i618.i.i.i, %d18.i.i.i ], [ %t21.i.i.i.i, %d1.i.i.i ], [ %t60.i.i.i.i, %d2.i.i.i ], [ %t23.i.i.i.i, %d3.i.i.i ], [ %t27.i84.i.i.i, %d4.i.i.i ], [ %t36.i123.i.i.i, %d5.i.i.i ], [ %t33.i169.i.i.i, %d6.i.i.i ], [ %t22.i206.i.i.i, %d7.i.i.i ], [ %t5.i226.i.i.i, %d8.i.i.i ], [ %t91.i.i.i.i, %d9.i.i.i ], [ %t22.i313.i.i.i, %d10.i.i.i ], [ %t59.i373.i.i.i, %d11.i.i.i ], [ %t20.i401.i.i.i, %d12.i.i.i ], [ %t10.i418.i.i.i, %d13.i.i.i ], [ %t24.i454.i.i.i, %d14.i.i.i ], [ %t27.i492.i.i.i, %d15.i.i.i ], [ %t25.i526.i.i.i, %d16.i.i.i ], [ %t30.i569.i.i.i, %d17.i.i.i ], [ 0.000000e+00, %B134.i.i ]
  %.414.i.i = fadd double %lp.2.046.i.i, %common.ret.op.i.i.i
  br label %B219.i.i

B219.i.i:                                         ; preds = %B64.if.i.i, %prior_density.exit.i.i
  %lp.3.1.i.i = phi double [ %.414.i.i, %prior_density.exit.i.i ], [ %lp.2.046.i.i, %B64.if.i.i ]
  %exitcond.not.i237.i = icmp eq i64 %.190.i.i, %.95.i.i
  br i1 %exitcond.not.i237.i, label %forward, label %B64.if.i.i

B64.if.i.i:                                       ; preds = %B219.i.i, %B64.if.lr.ph.i.i
  %lp.2.046.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i ], [ %lp.3.1.i.i, %B219.i.i ]
  %.119.044.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i ], [ %.190.i.i, %B219.i.i ]
  %.190.i.i = add nuw nsw i64 %.119.044.i.i, 1
  %.297.i.i = load i64, ptr %.296.i.i, align 8, !noalias !99
  %52 = getelementptr i64, ptr %arg.ints, i64 %.297.i.i
  %.301.i.i = getelementptr i64, ptr %52, i64 %.119.044.i.i
  %.302.i.i = load i64, ptr %.301.i.i, align 8, !noalias !99
  %.307.i236.i = icmp eq i64 %.302.i.i, 0
  br i1 %.307.i236.i, label %B219.i.i, label %B134.i.i

B140.if.i:                                        ; preds = %B140.if.i, %B140.if.lr.ph.i
  %lp.3.0247.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i ], [ %.460.i, %B140.if.i ]
  %.298.0246.i = phi i64 [ 0, %B140.if.lr.ph.i ], [ %.369.i, %B140.if.i ]
  %.369.i = add nuw nsw i64 %.298.0246.i, 1
  %.398.i = getelementptr i64, ptr %1, i64 %.298.0246.i
  %.399.i = load i64, ptr %.398.i, align 8, !noalias !90
  %.401.i = getelementptr double, ptr %arg.x, i64 %.298.0246.i
  %.402.i = load double, ptr %.401.i, align 8, !noalias !90
  %.407.idx.i = shl i64 %.298.0246.i, 4
  %.407.i = getelementptr i8, ptr %2, i64 %.407.idx.i
  %.408.i = load double, ptr %.407.i, align 8, !noalias !90
  %.414.i = getelementptr i8, ptr %.407.i, i64 8
  %.415.i = load double, ptr %.414.i, align 8, !noalias !90
  call fastcc void @to_scale(ptr %.416.i, i64 %.399.i, double %.402.i, double %.408.i, double %.415.i)
  %.430.fca.3.load.i = load double, ptr %.fca.3.gep.i, align 8, !noalias !90
  %.430.fca.2.load.i = load double, ptr %.fca.2.gep.i, align 8, !noalias !90
  %.430.fca.0.load.i = load double, ptr %.416.i, align 8, !noalias !90
  %.457.i = getelementptr double, ptr %arg.v, i64 %.298.0246.i
  store double %.430.fca.0.load.i, ptr %.457.i, align 8, !noalias !90
  %.460.i = fadd double %lp.3.0247.i, %.430.fca.2.load.i
  %.464.i = getelementptr double, ptr %arg.grad, i64 %.298.0246.i
  %.465.i = load double, ptr %.464.i, align 8, !noalias !90
  %.466.i = fadd double %.430.fca.3.load.i, %.465.i
  store double %.466.i, ptr %.464.i, align 8, !noalias !90
  %exitcond.not.i = icmp eq i64 %.369.i, %.101.i
  br i1 %exitcond.not.i, label %B276.i, label %B140.if.i

B336.if.i:                                        ; preds = %B336.loopexit.i, %B336.if.lr.ph.i
  %.582.0258.i = phi i64 [ 0, %B336.if.lr.ph.i ], [ %.651.i, %B336.loopexit.i ]
  %.651.i = add nuw nsw i64 %.582.0258.i, 1
  %.755.i = load i64, ptr %.754.i, align 8, !noalias !90
  %53 = getelementptr i64, ptr %arg.ints, i64 %.755.i
  %.801.idx.i = mul i64 %.582.0258.i, 40
  %.801.i = getelementptr i8, ptr %53, i64 %.801.idx.i
  %.802.i = load i64, ptr %.801.i, align 8, !noalias !90
  %.998253.not.i = icmp slt i64 %.802.i, 1
  br i1 %.998253.not.i, label %B336.loopexit.i, label %B660.if.lr.ph.i

B660.if.lr.ph.i:                                  ; preds = %B336.if.i
  %.910.i = getelementptr i8, ptr %.801.i, i64 32
  %.911.i = load i64, ptr %.910.i, align 8, !noalias !90
  %.885.i = getelementptr i8, ptr %.801.i, i64 24
  %.886.i = load i64, ptr %.885.i, align 8, !noalias !90
  %.851.i = getelementptr i8, ptr %.801.i, i64 8
  %.852.i = load i64, ptr %.851.i, align 8, !noalias !90
  %.826.i = getelementptr i8, ptr %.801.i, i64 16
  %.827.i = load i64, ptr %.826.i, align 8, !noalias !90
  %54 = getelementptr double, ptr %arg.floats, i64 %.911.i
  %55 = getelementptr double, ptr %arg.floats, i64 %.886.i
  %56 = getelementptr i64, ptr %arg.ints, i64 %.827.i
  %57 = getelementptr i64, ptr %arg.ints, i64 %.852.i
  br label %B660.if.i

B660.if.i:                                        ; preds = %B660.if.lr.ph.i, %B770.i
  %.942.0254.i = phi i64 [ 0, %B660.if.lr.ph.i ], [ %.1011.i, %B770.i ]
  %.1043.i = getelementptr double, ptr %54, i64 %.942.0254.i
  %.1044.i = load double, ptr %.1043.i, align 8, !noalias !90
  %.1168.i = mul nuw nsw i64 %.942.0254.i, %.802.i
  %58 = getelementptr double, ptr %55, i64 %.1168.i
  br label %B704.if.i

B704.if.i:                                        ; preds = %B704.if.i, %B660.if.i
  %total.2.2251.i = phi double [ %.1044.i, %B660.if.i ], [ %.1185.i, %B704.if.i ]
  %.1072.0249.i = phi i64 [ 0, %B660.if.i ], [ %.1141.i, %B704.if.i ]
  %.1141.i = add nuw nsw i64 %.1072.0249.i, 1
  %.1173.i = getelementptr double, ptr %58, i64 %.1072.0249.i
  %.1174.i = load double, ptr %.1173.i, align 8, !noalias !90
  %.1178.i = getelementptr i64, ptr %56, i64 %.1072.0249.i
  %.1179.i = load i64, ptr %.1178.i, align 8, !noalias !90
  %.1181.i = getelementptr double, ptr %arg.x, i64 %.1179.i
  %.1182.i = load double, ptr %.1181.i, align 8, !noalias !90
  %.1183.i = fmul double %.1174.i, %.1182.i
  %.1185.i = fadd double %total.2.2251.i, %.1183.i
  %exitcond262.not.i = icmp eq i64 %.802.i, %.1141.i
  br i1 %exitcond262.not.i, label %B770.i, label %B704.if.i

B896.if.i:                                        ; preds = %B896.if.i, %B896.if.lr.ph.i
  %.1370.0260.i = phi i64 [ 0, %B896.if.lr.ph.i ], [ %.1439.i, %B896.if.i ]
  %.1439.i = add nuw nsw i64 %.1370.0260.i, 1
  %.1543.i = load i64, ptr %.1542.i, align 8, !noalias !90
  %59 = getelementptr double, ptr %arg.floats, i64 %.1543.i
  %.1546.i = getelementptr double, ptr %59, i64 %.1370.0260.i
  %.1547.i = load double, ptr %.1546.i, align 8, !noalias !90
  %.1551.i = getelementptr double, ptr %4, i64 %.1370.0260.i
  store double %.1547.i, ptr %.1551.i, align 8, !noalias !90
  %exitcond265.not.i = icmp eq i64 %.1439.i, %.1346.i
  br i1 %exitcond265.not.i, label %B964.i, label %B896.if.i

forward: ; preds = %B219.i.i, %calculate
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i, %B219.i.i ]
  %.1261.i = fadd double %lp.3.0.lcssa.i, %lp.5.0.lcssa.i.i
  %.1706.i = fadd double %.1261.i, %lp.2.0.lcssa.i.i
  %.346 = getelementptr i8, ptr %arg.ints, i64 104
  %.347 = load i64, ptr %.346, align 8
  %.428124.not = icmp slt i64 %.347, 1
  br i1 %.428124.not, label %B534, label %B174.if.lr.ph

B174.if.lr.ph:                                    ; preds = %forward
  %.544 = getelementptr i8, ptr %arg.ints, i64 112
  br label %B174.if

B344:                                             ; preds = %factor_forward
  %.191.i = load i64, ptr %119, align 8, !noalias !102
  %.361.i = load i64, ptr %.190.i96, align 8, !noalias !102
  %.980682.not.i = icmp slt i64 %.191.i, 1
  br i1 %.980682.not.i, label %effects_forward, label %B240.if.lr.ph.i

B240.if.lr.ph.i:                                  ; preds = %B344
  %.890.i = getelementptr i8, ptr %119, i64 96
  %.891.i = load i64, ptr %.890.i, align 8, !noalias !102
  %.720.i = getelementptr i8, ptr %119, i64 48
  %.721.i = load i64, ptr %.720.i, align 8, !noalias !102
  %.1189.i = getelementptr i8, ptr %119, i64 80
  %.1365.i = getelementptr i8, ptr %119, i64 200
  %.1547.i84 = getelementptr i8, ptr %119, i64 216
  %.1721.i = getelementptr i8, ptr %119, i64 208
  %.1901.i = getelementptr i8, ptr %119, i64 192
  %.2075.i = getelementptr i8, ptr %119, i64 176
  %.190.i.i85 = getelementptr i8, ptr %119, i64 120
  %.376.i.i = getelementptr i8, ptr %119, i64 168
  %.552.i.i = getelementptr i8, ptr %119, i64 144
  %.895.i.i = getelementptr i8, ptr %119, i64 160
  %.725.i.i = getelementptr i8, ptr %119, i64 152
  %.1226.i.i = getelementptr i8, ptr %119, i64 128
  %.1993.i.i = getelementptr i8, ptr %119, i64 136
  %.2289.i = getelementptr i8, ptr %119, i64 224
  %.2335.i = icmp sgt i64 %.361.i, 0
  %storemerge587.i = tail call i64 @llvm.smax.i64(i64 %.361.i, i64 0)
  %60 = getelementptr double, ptr %arg.work, i64 %.721.i
  %61 = getelementptr i64, ptr %arg.ints, i64 %.891.i
  %.3058.i = getelementptr i8, ptr %119, i64 104
  %.3232.i = getelementptr i8, ptr %119, i64 112
  %.3408.i = getelementptr i8, ptr %119, i64 88
  %.3706657.not.i = icmp slt i64 %.361.i, 1
  %62 = getelementptr double, ptr %arg.x, i64 %.923
  %.4579.i = getelementptr i8, ptr %119, i64 72
  %.8.i.i = sitofp i64 %.361.i to double
  %.9.i.i = fmul double %.8.i.i, 5.000000e-01
  br label %B240.if.i

B240.loopexit.i:                                  ; preds = %B2084.i, %B1814.i.thread, %B1964.i
  %lp.5.1.i118 = phi double [ %lp.5.1.i, %B1964.i ], [ %lp.4.0686.i, %B1814.i.thread ], [ %lp.5.1.i, %B2084.i ]
  %exitcond700.not.i = icmp eq i64 %.993.i, %.191.i
  br i1 %exitcond700.not.i, label %effects_forward, label %B240.if.i

B862.i:                                           ; preds = %B792.if.i, %B758.if.i
  %inner.2.4.lcssa.i = phi double [ 0.000000e+00, %B758.if.i ], [ %.2821.i, %B792.if.i ]
  %gep631.i = getelementptr double, ptr %invariant.gep630.i, i64 %101
  %.2840.i = load double, ptr %gep631.i, align 8, !noalias !102
  %.2842.i = fmul double %storemerge93.i.i, %.2840.i
  %.2844.i = fmul double %inner.2.4.lcssa.i, %.2842.i
  %.2848.i = fadd double %total.12.3628.i, %.2844.i
  %exitcond691.not.i = icmp eq i64 %.2651.i, %98
  br i1 %exitcond691.not.i, label %B914.i, label %B758.if.i

B914.i:                                           ; preds = %B862.i, %B708.if.i
  %total.12.3.lcssa.i = phi double [ %..i, %B708.if.i ], [ %.2848.i, %B862.i ]
  %.2867.i = getelementptr double, ptr %99, i64 %.2443.0633.i
  store double %total.12.3.lcssa.i, ptr %.2867.i, align 8, !noalias !102
  %indvars.iv.next.i = add i64 %indvars.iv.i, -1
  br i1 %.2542.i, label %B948.i, label %B708.if.i

B948.i:                                           ; preds = %B914.i
  %.2390.i = add nuw nsw i64 %.2321.0643.i, 1
  %.2880.i = getelementptr i64, ptr %61, i64 %.2321.0643.i
  %.2881.i = load i64, ptr %.2880.i, align 8, !noalias !102
  %.2887.i = getelementptr i8, ptr %.2880.i, i64 8
  %.2888.i = load i64, ptr %.2887.i, align 8, !noalias !102
  %.2889.i = sub nsw i64 %.2888.i, %.2881.i
  %.3409.i = load i64, ptr %.3408.i, align 8, !noalias !102
  %gep641.i = getelementptr double, ptr %invariant.gep640.i, i64 %.3409.i
  %.3417.i = getelementptr double, ptr %gep641.i, i64 %.2321.0643.i
  %.3418.i = load double, ptr %.3417.i, align 8, !noalias !102
  %.3504635.not.i = icmp slt i64 %.2889.i, 1
  br i1 %.3504635.not.i, label %B1246.i, label %B1192.if.lr.ph.i

B1192.if.lr.ph.i:                                 ; preds = %B948.i
  %.3238.i = mul nuw nsw i64 %.2889.i, %.922.0684.i
  %.3235.i = mul nsw i64 %.2881.i, %.191.i
  %.3233.i = load i64, ptr %.3232.i, align 8, !noalias !102
  %.3059.i = load i64, ptr %.3058.i, align 8, !noalias !102
  %63 = getelementptr i64, ptr %arg.ints, i64 %.3059.i
  %64 = getelementptr i64, ptr %63, i64 %.2881.i
  %65 = getelementptr double, ptr %arg.floats, i64 %.3233.i
  %66 = getelementptr double, ptr %65, i64 %.3235.i
  %67 = getelementptr double, ptr %66, i64 %.3238.i
  br label %B1192.if.i

B1246.i:                                          ; preds = %B1192.if.i, %B948.i
  %total.13.2.lcssa.i = phi double [ %.3418.i, %B948.i ], [ %.3557.i, %B1192.if.i ]
  %.3571.i = fmul double %storemerge93.i.i, %total.13.2.lcssa.i
  %.3580.i = getelementptr double, ptr %97, i64 %.2321.0643.i
  store double %.3571.i, ptr %.3580.i, align 8, !noalias !102
  %indvars.iv.next689.i = add i64 %indvars.iv688.i, -1
  %exitcond694.not.i = icmp eq i64 %.361.i, %.2390.i
  br i1 %exitcond694.not.i, label %B64.if.lr.ph.i.i86, label %B708.if.lr.ph.i

B182.i.i91:                                       ; preds = %B116.if.i.i, %B64.if.i.i87
  %total.2.2.lcssa.i.i = phi double [ %.270.i.i, %B64.if.i.i87 ], [ %.412.i.i, %B116.if.i.i ]
  %.422.i.i = icmp eq i64 %.40.0145.i.i, %.164.0142.i.i
  br i1 %.422.i.i, label %B294.i.i, label %B268.i.i

B268.i.i:                                         ; preds = %B182.i.i91
  %.434.i.i = mul nuw nsw i64 %.164.0142.i.i, %.361.i
  %68 = getelementptr double, ptr %95, i64 %.434.i.i
  %.440.i.i = getelementptr double, ptr %68, i64 %.164.0142.i.i
  %.441.i.i = load double, ptr %.440.i.i, align 8, !noalias !105
  %.446.i.i = fdiv double %total.2.2.lcssa.i.i, %.441.i.i
  store double %.446.i.i, ptr %.269.i.i, align 8, !noalias !105
  br label %B64.if.i.i87

B294.i.i:                                         ; preds = %B182.i.i91
  %.111.i.i = add nuw nsw i64 %.40.0145.i.i, 1
  %.425.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i)
  store double %.425.i.i, ptr %.269.i.i, align 8, !noalias !105
  %.482.i.i = getelementptr double, ptr %69, i64 %.40.0145.i.i
  %.483.i.i = load double, ptr %.482.i.i, align 8, !noalias !105
  %.484.i.i = tail call double @llvm.log.f64(double %.483.i.i)
  %.486.i.i = fadd double %half.2.0147.i.i, %.484.i.i
  %exitcond150.not.i.i = icmp eq i64 %.111.i.i, %.361.i
  br i1 %exitcond150.not.i.i, label %cholesky.2, label %B64.if.lr.ph.i.i86

B64.if.lr.ph.i.i86:                               ; preds = %B1246.i, %B294.i.i
  %half.2.0147.i.i = phi double [ %.486.i.i, %B294.i.i ], [ 0.000000e+00, %B1246.i ]
  %.40.0145.i.i = phi i64 [ %.111.i.i, %B294.i.i ], [ 0, %B1246.i ]
  %.263.i.i = mul nuw nsw i64 %.40.0145.i.i, %.361.i
  %69 = getelementptr double, ptr %95, i64 %.263.i.i
  br label %B64.if.i.i87

B64.if.i.i87:                                     ; preds = %B64.if.lr.ph.i.i86, %B268.i.i
  %.164.0142.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i86 ], [ %.233.i.i, %B268.i.i ]
  %.233.i.i = add nuw nsw i64 %.164.0142.i.i, 1
  %.269.i.i = getelementptr double, ptr %69, i64 %.164.0142.i.i
  %.270.i.i = load double, ptr %.269.i.i, align 8, !noalias !105
  %.354137.not.i.i = icmp eq i64 %.164.0142.i.i, 0
  br i1 %.354137.not.i.i, label %B182.i.i91, label %B116.if.lr.ph.i.i

B116.if.lr.ph.i.i:                                ; preds = %B64.if.i.i87
  %.403.i.i = mul nuw nsw i64 %.164.0142.i.i, %.361.i
  %70 = getelementptr double, ptr %95, i64 %.403.i.i
  br label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B116.if.i.i, %B116.if.lr.ph.i.i
  %total.2.2140.i.i = phi double [ %.270.i.i, %B116.if.lr.ph.i.i ], [ %.412.i.i, %B116.if.i.i ]
  %.298.0138.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i ], [ %.367.i.i, %B116.if.i.i ]
  %.367.i.i = add nuw nsw i64 %.298.0138.i.i, 1
  %.399.i.i88 = getelementptr double, ptr %69, i64 %.298.0138.i.i
  %.400.i.i = load double, ptr %.399.i.i88, align 8, !noalias !105
  %.408.i.i89 = getelementptr double, ptr %70, i64 %.298.0138.i.i
  %.409.i.i = load double, ptr %.408.i.i89, align 8, !noalias !105
  %.410.i.i = fmul double %.400.i.i, %.409.i.i
  %.412.i.i = fsub double %total.2.2140.i.i, %.410.i.i
  %exitcond.not.i.i90 = icmp eq i64 %.367.i.i, %.164.0142.i.i
  br i1 %exitcond.not.i.i90, label %B182.i.i91, label %B116.if.i.i

cholesky.2: ; preds = %B294.i.i
  %71 = getelementptr double, ptr %arg.work, i64 %.1722.i
  %72 = getelementptr double, ptr %71, i64 %.1193.i
  br label %B1332.if.i

B1424.i:                                          ; preds = %B1366.if.i, %B1332.if.i
  %total.14.2.lcssa.i = phi double [ 0.000000e+00, %B1332.if.i ], [ %.3885.i, %B1366.if.i ]
  %.3979652.not.i = icmp eq i64 %.3650.0658.i, 0
  br i1 %.3979652.not.i, label %B1510.i, label %B1450.if.lr.ph.i

B1450.if.lr.ph.i:                                 ; preds = %B1424.i
  %.4019.i = mul nuw nsw i64 %.3650.0658.i, %.361.i
  %73 = getelementptr double, ptr %95, i64 %.4019.i
  br label %B1450.if.i

B1510.i:                                          ; preds = %B1450.if.i, %B1424.i
  %.4043.pre-phi.i = phi i64 [ 0, %B1424.i ], [ %.4019.i, %B1450.if.i ]
  %total.15.2.lcssa.i = phi double [ %total.14.2.lcssa.i, %B1424.i ], [ %.4033.i, %B1450.if.i ]
  %74 = getelementptr double, ptr %95, i64 %.4043.pre-phi.i
  %.4049.i = getelementptr double, ptr %74, i64 %.3650.0658.i
  %.4050.i = load double, ptr %.4049.i, align 8, !noalias !102
  %.4055.i = fdiv double %total.15.2.lcssa.i, %.4050.i
  %.4064.i = getelementptr double, ptr %72, i64 %.3650.0658.i
  store double %.4055.i, ptr %.4064.i, align 8, !noalias !102
  %exitcond697.not.i = icmp eq i64 %.361.i, %.3719.i
  br i1 %exitcond697.not.i, label %B1562.i, label %B1332.if.i

B1562.i:                                          ; preds = %B1510.i
  %.3620.i = fsub double %lp.4.0686.i, %.486.i.i
  %75 = getelementptr double, ptr %62, i64 %.1193.i
  %76 = getelementptr double, ptr %arg.work, i64 %.1906.i
  br label %B1598.if.i

B1736.i:                                          ; preds = %B1676.if.i, %B1598.if.i
  %total.16.2.lcssa.i = phi double [ %.4217.i, %B1598.if.i ], [ %.4357.i, %B1676.if.i ]
  %.4367.i = mul nsw i64 %.4104.0672.i, %.361.i
  %77 = getelementptr double, ptr %95, i64 %.4367.i
  %.4373.i = getelementptr double, ptr %77, i64 %.4104.0672.i
  %.4374.i = load double, ptr %.4373.i, align 8, !noalias !102
  %.4379.i = fdiv double %total.16.2.lcssa.i, %.4374.i
  %.4388.i = getelementptr double, ptr %76, i64 %.4104.0672.i
  store double %.4379.i, ptr %.4388.i, align 8, !noalias !102
  %.4390.i = fmul double %.4379.i, 5.000000e-01
  %.4391.i = fmul double %.4379.i, %.4390.i
  %.4393.i = fsub double %lp.6.1671.i, %.4391.i
  %.4160.i = icmp sgt i64 %.4107.0670.i, 1
  br i1 %.4160.i, label %B1598.if.i, label %B1814.i

B1814.i:                                          ; preds = %B1736.i
  %.4580.i = load i64, ptr %.4579.i, align 8, !noalias !102
  %.4581.i = icmp sgt i64 %.4580.i, -1
  br i1 %.4581.i, label %B1868.i, label %B1964.i

B1814.i.thread:                                   ; preds = %weight_of
  %.4580.i107 = load i64, ptr %.4579.i, align 8, !noalias !102
  %.4581.i108 = icmp sgt i64 %.4580.i107, -1
  br i1 %.4581.i108, label %B1868.i.thread, label %B240.loopexit.i

B1868.i.thread:                                   ; preds = %B1814.i.thread
  %.4755.i113 = getelementptr double, ptr %arg.v, i64 %.4580.i107
  %.4756.i114 = load double, ptr %.4755.i113, align 8, !noalias !102
  br label %squared.2

B1868.i:                                          ; preds = %B1814.i
  %.4755.i = getelementptr double, ptr %arg.v, i64 %.4580.i
  %.4756.i = load double, ptr %.4755.i, align 8, !noalias !102
  br label %B30.if.i.i

B30.if.i.i:                                       ; preds = %B30.if.i.i, %B1868.i
  %total.2.039.i.i = phi double [ 0.000000e+00, %B1868.i ], [ %.145.i.i, %B30.if.i.i ]
  %.37.037.i.i = phi i64 [ 0, %B1868.i ], [ %.108.i.i, %B30.if.i.i ]
  %.108.i.i = add nuw nsw i64 %.37.037.i.i, 1
  %.136.i.i = getelementptr double, ptr %76, i64 %.37.037.i.i
  %.137.i.i = load double, ptr %.136.i.i, align 8, !noalias !108
  %.143.i.i = fmul double %.137.i.i, %.137.i.i
  %.145.i.i = fadd double %total.2.039.i.i, %.143.i.i
  %exitcond.not.i600.i = icmp eq i64 %.108.i.i, %.361.i
  br i1 %exitcond.not.i600.i, label %squared.2, label %B30.if.i.i

squared.2: ; preds = %B30.if.i.i, %B1868.i.thread
  %.4756.i116 = phi double [ %.4756.i114, %B1868.i.thread ], [ %.4756.i, %B30.if.i.i ]
  %lp.6.1.lcssa.i109115 = phi double [ %lp.4.0686.i, %B1868.i.thread ], [ %.4393.i, %B30.if.i.i ]
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B1868.i.thread ], [ %.145.i.i, %B30.if.i.i ]
  %.7.i.i = fmul double %.4756.i116, 5.000000e-01
  %.11.i.i = fadd double %.9.i.i, %.7.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i, double %.11.i.i)
  %.26.i.i = load double, ptr %.12.i.i, align 8, !noalias !111
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i, double %.7.i.i)
  %.53.i.i = load double, ptr %.39.i.i, align 8, !noalias !111
  %.63.i.i = fsub double %.26.i.i, %.53.i.i
  %.68.i.i = fdiv double %.9.i.i, %.7.i.i
  %.69.i.i = tail call double @log1p(double %.68.i.i)
  %.70.i.i = fmul double %.11.i.i, %.69.i.i
  %.71.i.i = fadd double %.63.i.i, %.70.i.i
  %.72.i.i = fsub double %.71.i.i, %.9.i.i
  %.77.i.i = fdiv double %total.2.0.lcssa.i.i, %.4756.i116
  %.78.i.i = tail call double @log1p(double %.77.i.i)
  %.79.i.i = fmul double %.11.i.i, %.78.i.i
  %.80.i.i = fsub double %.72.i.i, %.79.i.i
  %.81.i.i = fmul double %total.2.0.lcssa.i.i, 5.000000e-01
  %.82.i.i = fadd double %.81.i.i, %.80.i.i
  %.4811.i = fadd double %lp.6.1.lcssa.i109115, %.82.i.i
  br label %B1964.i

B1964.i:                                          ; preds = %squared.2, %B1814.i
  %lp.5.1.i = phi double [ %.4811.i, %squared.2 ], [ %.4393.i, %B1814.i ]
  br i1 %.3706657.not.i, label %B240.loopexit.i, label %B1986.if.lr.ph.i

B1986.if.lr.ph.i:                                 ; preds = %B1964.i
  %78 = getelementptr double, ptr %arg.work, i64 %.1906.i
  %79 = getelementptr double, ptr %arg.work, i64 %.2076.i
  %80 = getelementptr double, ptr %79, i64 %.1193.i
  br label %B2024.if.lr.ph.i

B2084.i:                                          ; preds = %B2024.if.i
  %.4912.i = add nuw nsw i64 %.4843.0680.i, 1
  %.5093.i = getelementptr double, ptr %80, i64 %.4843.0680.i
  store double %.5078.i, ptr %.5093.i, align 8, !noalias !102
  %exitcond699.not.i = icmp eq i64 %.361.i, %.4912.i
  br i1 %exitcond699.not.i, label %B240.loopexit.i, label %B2024.if.lr.ph.i

B240.if.i:                                        ; preds = %B240.loopexit.i, %B240.if.lr.ph.i
  %lp.4.0686.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i ], [ %lp.5.1.i118, %B240.loopexit.i ]
  %.922.0684.i = phi i64 [ 0, %B240.if.lr.ph.i ], [ %.993.i, %B240.loopexit.i ]
  %.993.i = add nuw nsw i64 %.922.0684.i, 1
  %.1190.i = load i64, ptr %.1189.i, align 8, !noalias !102
  %.1193.i = mul nsw i64 %.922.0684.i, %.361.i
  %.1195.i = mul nsw i64 %.1193.i, %.361.i
  %.1366.i = load i64, ptr %.1365.i, align 8, !noalias !102
  %.1548.i = load i64, ptr %.1547.i84, align 8, !noalias !102
  %.1722.i = load i64, ptr %.1721.i, align 8, !noalias !102
  %.1902.i = load i64, ptr %.1901.i, align 8, !noalias !102
  %.1906.i = add nsw i64 %.1902.i, %.1193.i
  %.2076.i = load i64, ptr %.2075.i, align 8, !noalias !102
  %.191.i.i = load i64, ptr %.190.i.i85, align 8, !noalias !114
  %.192.i.i = icmp eq i64 %.191.i.i, 0
  br i1 %.192.i.i, label %weight_of, label %B56.i.i

B56.i.i:                                          ; preds = %B240.if.i
  %.377.i.i = load i64, ptr %.376.i.i, align 8, !noalias !114
  %81 = getelementptr double, ptr %arg.floats, i64 %.377.i.i
  %.381.i.i = getelementptr double, ptr %81, i64 %.922.0684.i
  %.382.i.i = load double, ptr %.381.i.i, align 8, !noalias !114
  %.383.i.i = fneg double %.382.i.i
  %.553.i.i = load i64, ptr %.552.i.i, align 8, !noalias !114
  %.98796.not.i.i = icmp slt i64 %.553.i.i, 1
  br i1 %.98796.not.i.i, label %B316.i.i, label %B266.if.lr.ph.i.i

B266.if.lr.ph.i.i:                                ; preds = %B56.i.i
  %.898.i.i = mul nuw nsw i64 %.553.i.i, %.922.0684.i
  %.896.i.i = load i64, ptr %.895.i.i, align 8, !noalias !114
  %.726.i.i = load i64, ptr %.725.i.i, align 8, !noalias !114
  %82 = getelementptr i64, ptr %arg.ints, i64 %.726.i.i
  %83 = getelementptr double, ptr %arg.floats, i64 %.896.i.i
  %84 = getelementptr double, ptr %83, i64 %.898.i.i
  br label %B266.if.i.i

B316.i.i:                                         ; preds = %B266.if.i.i, %B56.i.i
  %total.3.0.lcssa.i.i = phi double [ %.383.i.i, %B56.i.i ], [ %.1040.i.i, %B266.if.i.i ]
  %.1227.i.i = load i64, ptr %.1226.i.i, align 8, !noalias !114
  %.1228.i.i = icmp sgt i64 %.1227.i.i, -1
  br i1 %.1228.i.i, label %B370.i.i, label %B698.i.i

B370.i.i:                                         ; preds = %B316.i.i
  %.1317.i.i = load i64, ptr %.544, align 8, !noalias !114
  %85 = getelementptr i64, ptr %arg.ints, i64 %.1317.i.i
  %.idx.i.i = mul i64 %.1227.i.i, 328
  %86 = getelementptr i8, ptr %85, i64 %.idx.i.i
  %.1821.i.i = getelementptr i8, ptr %86, i64 8
  %.1822.i.i = load i64, ptr %.1821.i.i, align 8, !noalias !114
  %.2259100.not.i.i = icmp slt i64 %.1822.i.i, 1
  br i1 %.2259100.not.i.i, label %B698.i.i, label %B650.if.lr.ph.i.i

B650.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.2165.i.i = getelementptr i8, ptr %86, i64 176
  %.2166.i.i = load i64, ptr %.2165.i.i, align 8, !noalias !114
  %.1996.i.i = mul nuw nsw i64 %.1822.i.i, %.922.0684.i
  %.1994.i.i = load i64, ptr %.1993.i.i, align 8, !noalias !114
  %87 = getelementptr double, ptr %arg.work, i64 %.2166.i.i
  %88 = getelementptr double, ptr %87, i64 %.1996.i.i
  %89 = getelementptr double, ptr %arg.floats, i64 %.1994.i.i
  %90 = getelementptr double, ptr %89, i64 %.1996.i.i
  br label %B650.if.i.i

B698.i.i:                                         ; preds = %B650.if.i.i, %B370.i.i, %B316.i.i
  %total.5.0.i.i = phi double [ %total.3.0.lcssa.i.i, %B316.i.i ], [ %total.3.0.lcssa.i.i, %B370.i.i ], [ %.2309.i.i, %B650.if.i.i ]
  %.2344.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i)
  br label %weight_of

B266.if.i.i:                                      ; preds = %B266.if.i.i, %B266.if.lr.ph.i.i
  %total.3.099.i.i = phi double [ %.383.i.i, %B266.if.lr.ph.i.i ], [ %.1040.i.i, %B266.if.i.i ]
  %.929.097.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i ], [ %.1000.i.i, %B266.if.i.i ]
  %.1000.i.i = add nuw nsw i64 %.929.097.i.i, 1
  %.1028.i.i = getelementptr i64, ptr %82, i64 %.929.097.i.i
  %.1029.i.i = load i64, ptr %.1028.i.i, align 8, !noalias !114
  %.1031.i.i = getelementptr double, ptr %arg.v, i64 %.1029.i.i
  %.1032.i.i = load double, ptr %.1031.i.i, align 8, !noalias !114
  %.1036.i.i = getelementptr double, ptr %84, i64 %.929.097.i.i
  %.1037.i.i = load double, ptr %.1036.i.i, align 8, !noalias !114
  %.1038.i.i = fmul double %.1032.i.i, %.1037.i.i
  %.1040.i.i = fadd double %total.3.099.i.i, %.1038.i.i
  %exitcond.not.i601.i = icmp eq i64 %.1000.i.i, %.553.i.i
  br i1 %exitcond.not.i601.i, label %B316.i.i, label %B266.if.i.i

B650.if.i.i:                                      ; preds = %B650.if.i.i, %B650.if.lr.ph.i.i
  %total.4.0103.i.i = phi double [ %total.3.0.lcssa.i.i, %B650.if.lr.ph.i.i ], [ %.2309.i.i, %B650.if.i.i ]
  %.2203.0101.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i ], [ %.2272.i.i, %B650.if.i.i ]
  %.2272.i.i = add nuw nsw i64 %.2203.0101.i.i, 1
  %.2300.i.i = getelementptr double, ptr %88, i64 %.2203.0101.i.i
  %.2301.i.i = load double, ptr %.2300.i.i, align 8, !noalias !114
  %.2305.i.i = getelementptr double, ptr %90, i64 %.2203.0101.i.i
  %.2306.i.i = load double, ptr %.2305.i.i, align 8, !noalias !114
  %.2307.i.i = fmul double %.2301.i.i, %.2306.i.i
  %.2309.i.i = fadd double %total.4.0103.i.i, %.2307.i.i
  %exitcond105.not.i.i = icmp eq i64 %.2272.i.i, %.1822.i.i
  br i1 %exitcond105.not.i.i, label %B698.i.i, label %B650.if.i.i

weight_of: ; preds = %B698.i.i, %B240.if.i
  %storemerge93.i.i = phi double [ %.2344.i.i, %B698.i.i ], [ 1.000000e+00, %B240.if.i ]
  %.2290.i = load i64, ptr %.2289.i, align 8, !noalias !102
  %91 = getelementptr double, ptr %arg.work, i64 %.2290.i
  %.2295.i = getelementptr double, ptr %91, i64 %.922.0684.i
  store double %storemerge93.i.i, ptr %.2295.i, align 8, !noalias !102
  %invariant.gep640.i = getelementptr double, ptr %arg.floats, i64 %.1193.i
  br i1 %.2335.i, label %B672.if.lr.ph.i, label %B1814.i.thread

B672.if.lr.ph.i:                                  ; preds = %weight_of
  %92 = getelementptr double, ptr %arg.floats, i64 %.1190.i
  %93 = getelementptr double, ptr %92, i64 %.1195.i
  %94 = getelementptr double, ptr %arg.work, i64 %.1366.i
  %95 = getelementptr double, ptr %94, i64 %.1195.i
  %96 = getelementptr double, ptr %arg.work, i64 %.1548.i
  %97 = getelementptr double, ptr %96, i64 %.1193.i
  br label %B708.if.lr.ph.i

B708.if.lr.ph.i:                                  ; preds = %B672.if.lr.ph.i, %B1246.i
  %indvars.iv688.i = phi i64 [ %.361.i, %B672.if.lr.ph.i ], [ %indvars.iv.next689.i, %B1246.i ]
  %.2321.0643.i = phi i64 [ 0, %B672.if.lr.ph.i ], [ %.2390.i, %B1246.i ]
  %smax690.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv688.i, i64 0)
  %98 = add nuw i64 %smax690.i, %.2321.0643.i
  %.2638625.not.i.not = icmp sgt i64 %.361.i, %.2321.0643.i
  %invariant.gep630.i = getelementptr double, ptr %60, i64 %.2321.0643.i
  %.2858.i = mul nuw nsw i64 %.2321.0643.i, %.361.i
  %99 = getelementptr double, ptr %95, i64 %.2858.i
  br label %B708.if.i

B708.if.i:                                        ; preds = %B708.if.lr.ph.i, %B914.i
  %indvars.iv.i = phi i64 [ %.361.i, %B708.if.lr.ph.i ], [ %indvars.iv.next.i, %B914.i ]
  %.2443.0633.i = phi i64 [ 0, %B708.if.lr.ph.i ], [ %.2512.i, %B914.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i, i64 0)
  %100 = add nuw i64 %smax.i, %.2443.0633.i
  %.2512.i = add nuw nsw i64 %.2443.0633.i, 1
  %.2542.i = icmp eq i64 %.2321.0643.i, %.2443.0633.i
  %..i = select i1 %.2542.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.2638625.not.i.not, label %B758.if.lr.ph.i, label %B914.i

B758.if.lr.ph.i:                                  ; preds = %B708.if.i
  %.2763621.not.not.i = icmp sgt i64 %.361.i, %.2443.0633.i
  %invariant.gep.i = getelementptr double, ptr %60, i64 %.2443.0633.i
  br label %B758.if.i

B758.if.i:                                        ; preds = %B758.if.lr.ph.i, %B862.i
  %total.12.3628.i = phi double [ %..i, %B758.if.lr.ph.i ], [ %.2848.i, %B862.i ]
  %.2582.0626.i = phi i64 [ %.2321.0643.i, %B758.if.lr.ph.i ], [ %.2651.i, %B862.i ]
  %.2651.i = add nuw i64 %.2582.0626.i, 1
  %101 = mul nsw i64 %.2582.0626.i, %.361.i
  br i1 %.2763621.not.not.i, label %B792.if.lr.ph.i, label %B862.i

B792.if.lr.ph.i:                                  ; preds = %B758.if.i
  %102 = getelementptr double, ptr %93, i64 %101
  br label %B792.if.i

B792.if.i:                                        ; preds = %B792.if.i, %B792.if.lr.ph.i
  %inner.2.4624.i = phi double [ 0.000000e+00, %B792.if.lr.ph.i ], [ %.2821.i, %B792.if.i ]
  %.2707.0622.i = phi i64 [ %.2443.0633.i, %B792.if.lr.ph.i ], [ %.2776.i, %B792.if.i ]
  %.2776.i = add nuw i64 %.2707.0622.i, 1
  %.2808.i = getelementptr double, ptr %102, i64 %.2707.0622.i
  %.2809.i = load double, ptr %.2808.i, align 8, !noalias !102
  %.2811.i = mul nsw i64 %.2707.0622.i, %.361.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.2811.i
  %.2818.i = load double, ptr %gep.i, align 8, !noalias !102
  %.2819.i = fmul double %.2809.i, %.2818.i
  %.2821.i = fadd double %inner.2.4624.i, %.2819.i
  %exitcond.not.i92 = icmp eq i64 %.2776.i, %100
  br i1 %exitcond.not.i92, label %B862.i, label %B792.if.i

B1192.if.i:                                       ; preds = %B1192.if.i, %B1192.if.lr.ph.i
  %total.13.2638.i = phi double [ %.3418.i, %B1192.if.lr.ph.i ], [ %.3557.i, %B1192.if.i ]
  %.3448.0636.i = phi i64 [ 0, %B1192.if.lr.ph.i ], [ %.3517.i, %B1192.if.i ]
  %.3517.i = add nuw nsw i64 %.3448.0636.i, 1
  %.3545.i = getelementptr i64, ptr %64, i64 %.3448.0636.i
  %.3546.i = load i64, ptr %.3545.i, align 8, !noalias !102
  %.3548.i = getelementptr double, ptr %arg.v, i64 %.3546.i
  %.3549.i = load double, ptr %.3548.i, align 8, !noalias !102
  %.3553.i = getelementptr double, ptr %67, i64 %.3448.0636.i
  %.3554.i = load double, ptr %.3553.i, align 8, !noalias !102
  %.3555.i = fmul double %.3549.i, %.3554.i
  %.3557.i = fsub double %total.13.2638.i, %.3555.i
  %exitcond693.not.i = icmp eq i64 %.3517.i, %.2889.i
  br i1 %exitcond693.not.i, label %B1246.i, label %B1192.if.i

B1332.if.i:                                       ; preds = %B1510.i, %cholesky.2
  %.3650.0658.i = phi i64 [ 0, %cholesky.2 ], [ %.3719.i, %B1510.i ]
  %.3719.i = add nuw nsw i64 %.3650.0658.i, 1
  %.3831645.not.not.i = icmp sgt i64 %.361.i, %.3650.0658.i
  br i1 %.3831645.not.not.i, label %B1366.if.lr.ph.i, label %B1424.i

B1366.if.lr.ph.i:                                 ; preds = %B1332.if.i
  %invariant.gep650.i = getelementptr double, ptr %60, i64 %.3650.0658.i
  br label %B1366.if.i

B1366.if.i:                                       ; preds = %B1366.if.i, %B1366.if.lr.ph.i
  %total.14.2648.i = phi double [ 0.000000e+00, %B1366.if.lr.ph.i ], [ %.3885.i, %B1366.if.i ]
  %.3775.0646.i = phi i64 [ %.3650.0658.i, %B1366.if.lr.ph.i ], [ %.3844.i, %B1366.if.i ]
  %.3844.i = add nuw i64 %.3775.0646.i, 1
  %.3870.i = mul nsw i64 %.3775.0646.i, %.361.i
  %gep651.i = getelementptr double, ptr %invariant.gep650.i, i64 %.3870.i
  %.3877.i = load double, ptr %gep651.i, align 8, !noalias !102
  %.3881.i = getelementptr double, ptr %97, i64 %.3775.0646.i
  %.3882.i = load double, ptr %.3881.i, align 8, !noalias !102
  %.3883.i = fmul double %.3877.i, %.3882.i
  %.3885.i = fadd double %total.14.2648.i, %.3883.i
  %exitcond695.not.i = icmp eq i64 %.3844.i, %.361.i
  br i1 %exitcond695.not.i, label %B1424.i, label %B1366.if.i

B1450.if.i:                                       ; preds = %B1450.if.i, %B1450.if.lr.ph.i
  %total.15.2655.i = phi double [ %total.14.2.lcssa.i, %B1450.if.lr.ph.i ], [ %.4033.i, %B1450.if.i ]
  %.3923.0653.i = phi i64 [ 0, %B1450.if.lr.ph.i ], [ %.3992.i, %B1450.if.i ]
  %.3992.i = add nuw nsw i64 %.3923.0653.i, 1
  %.4024.i = getelementptr double, ptr %73, i64 %.3923.0653.i
  %.4025.i = load double, ptr %.4024.i, align 8, !noalias !102
  %.4029.i = getelementptr double, ptr %72, i64 %.3923.0653.i
  %.4030.i = load double, ptr %.4029.i, align 8, !noalias !102
  %.4031.i = fmul double %.4025.i, %.4030.i
  %.4033.i = fsub double %total.15.2655.i, %.4031.i
  %exitcond696.not.i = icmp eq i64 %.3992.i, %.3650.0658.i
  br i1 %exitcond696.not.i, label %B1510.i, label %B1450.if.i

B1598.if.i:                                       ; preds = %B1736.i, %B1562.i
  %lp.6.1671.i = phi double [ %.3620.i, %B1562.i ], [ %.4393.i, %B1736.i ]
  %.4107.0670.i = phi i64 [ %storemerge587.i, %B1562.i ], [ %.4169.i, %B1736.i ]
  %.4104.0.in669.i = phi i64 [ %.361.i, %B1562.i ], [ %.4104.0672.i, %B1736.i ]
  %.4104.0672.i = add i64 %.4104.0.in669.i, -1
  %.4169.i = add nsw i64 %.4107.0670.i, -1
  %.4209.i = getelementptr double, ptr %75, i64 %.4104.0672.i
  %.4210.i = load double, ptr %.4209.i, align 8, !noalias !102
  %.4215.i = getelementptr double, ptr %72, i64 %.4104.0672.i
  %.4216.i = load double, ptr %.4215.i, align 8, !noalias !102
  %.4217.i = fadd double %.4210.i, %.4216.i
  %.4260.i = sub i64 %.361.i, %.4104.0.in669.i
  %.4303660.not.i = icmp eq i64 %.4260.i, 0
  br i1 %.4303660.not.i, label %B1736.i, label %B1676.if.lr.ph.i

B1676.if.lr.ph.i:                                 ; preds = %B1598.if.i
  %invariant.gep665.i = getelementptr double, ptr %95, i64 %.4104.0672.i
  br label %B1676.if.i

B1676.if.i:                                       ; preds = %B1676.if.i, %B1676.if.lr.ph.i
  %total.16.2663.i = phi double [ %.4217.i, %B1676.if.lr.ph.i ], [ %.4357.i, %B1676.if.i ]
  %.4250.0662.i = phi i64 [ %.4260.i, %B1676.if.lr.ph.i ], [ %.4312.i, %B1676.if.i ]
  %.4247.0661.i = phi i64 [ %.4104.0.in669.i, %B1676.if.lr.ph.i ], [ %.4316.i, %B1676.if.i ]
  %.4312.i = add nsw i64 %.4250.0662.i, -1
  %.4316.i = add i64 %.4247.0661.i, 1
  %.4342.i = mul nsw i64 %.4247.0661.i, %.361.i
  %gep666.i = getelementptr double, ptr %invariant.gep665.i, i64 %.4342.i
  %.4349.i = load double, ptr %gep666.i, align 8, !noalias !102
  %.4353.i = getelementptr double, ptr %76, i64 %.4247.0661.i
  %.4354.i = load double, ptr %.4353.i, align 8, !noalias !102
  %.4355.i = fmul double %.4349.i, %.4354.i
  %.4357.i = fsub double %total.16.2663.i, %.4355.i
  %.4303.i = icmp sgt i64 %.4250.0662.i, 1
  br i1 %.4303.i, label %B1676.if.i, label %B1736.i

B2024.if.lr.ph.i:                                 ; preds = %B2084.i, %B1986.if.lr.ph.i
  %.4843.0680.i = phi i64 [ 0, %B1986.if.lr.ph.i ], [ %.4912.i, %B2084.i ]
  %.5064.i = mul nuw nsw i64 %.4843.0680.i, %.361.i
  %103 = getelementptr double, ptr %60, i64 %.5064.i
  br label %B2024.if.i

B2024.if.i:                                       ; preds = %B2024.if.i, %B2024.if.lr.ph.i
  %total.17.2677.i = phi double [ 0.000000e+00, %B2024.if.lr.ph.i ], [ %.5078.i, %B2024.if.i ]
  %.4968.0675.i = phi i64 [ 0, %B2024.if.lr.ph.i ], [ %.5037.i, %B2024.if.i ]
  %.5037.i = add nuw nsw i64 %.4968.0675.i, 1
  %.5069.i = getelementptr double, ptr %103, i64 %.4968.0675.i
  %.5070.i = load double, ptr %.5069.i, align 8, !noalias !102
  %.5074.i = getelementptr double, ptr %78, i64 %.4968.0675.i
  %.5075.i = load double, ptr %.5074.i, align 8, !noalias !102
  %.5076.i = fmul double %.5070.i, %.5075.i
  %.5078.i = fadd double %total.17.2677.i, %.5076.i
  %exitcond698.not.i = icmp eq i64 %.4968.0675.i, %.4843.0680.i
  br i1 %exitcond698.not.i, label %B2084.i, label %B2024.if.i

effects_forward: ; preds = %B240.loopexit.i, %B344
  %lp.4.0.lcssa.i = phi double [ 0.000000e+00, %B344 ], [ %lp.5.1.i118, %B240.loopexit.i ]
  %.967 = fadd double %.748, %lp.4.0.lcssa.i
  %.1141 = getelementptr i8, ptr %119, i64 240
  %.1142 = load i64, ptr %.1141, align 8
  %.1143.not = icmp eq i64 %.1142, 0
  br i1 %.1143.not, label %B450, label %B426

B426:                                             ; preds = %effects_forward
  %.182.i = load i64, ptr %119, align 8, !noalias !117
  %.351.i = load i64, ptr %.190.i96, align 8, !noalias !117
  %.519.i = getelementptr i8, ptr %119, i64 176
  %.520.i = load i64, ptr %.519.i, align 8, !noalias !117
  %.1468179.not.i = icmp slt i64 %.182.i, 1
  br i1 %.1468179.not.i, label %B450, label %B356.if.lr.ph.i

B356.if.lr.ph.i:                                  ; preds = %B426
  %.1382.i = getelementptr i8, ptr %119, i64 280
  %.1383.i = load i64, ptr %.1382.i, align 8, !noalias !117
  %.1207.i = getelementptr i8, ptr %119, i64 272
  %.1208.i = load i64, ptr %.1207.i, align 8, !noalias !117
  %.1038.i = getelementptr i8, ptr %119, i64 264
  %.1039.i = load i64, ptr %.1038.i, align 8, !noalias !117
  %.863.i = getelementptr i8, ptr %119, i64 256
  %.864.i = load i64, ptr %.863.i, align 8, !noalias !117
  %.694.i = getelementptr i8, ptr %119, i64 248
  %.695.i = load i64, ptr %.694.i, align 8, !noalias !117
  %104 = getelementptr i64, ptr %arg.ints, i64 %.695.i
  %105 = getelementptr double, ptr %arg.floats, i64 %.1383.i
  %.1611170.not.i = icmp slt i64 %.351.i, 1
  %106 = getelementptr i64, ptr %arg.ints, i64 %.864.i
  %107 = getelementptr i64, ptr %arg.ints, i64 %.1039.i
  %108 = getelementptr double, ptr %arg.floats, i64 %.1208.i
  %109 = getelementptr double, ptr %arg.work, i64 %.520.i
  br label %B356.if.i

B356.loopexit.i:                                  ; preds = %B514.loopexit.i, %B460.i
  %exitcond183.not.i = icmp eq i64 %.1481.i, %.182.i
  br i1 %exitcond183.not.i, label %B450, label %B356.if.i

B460.i:                                           ; preds = %B420.if.i, %B356.if.i
  %.1670.i = getelementptr i64, ptr %106, i64 %.1410.0180.i
  %.1671.i = load i64, ptr %.1670.i, align 8, !noalias !117
  %.1679.i = getelementptr i8, ptr %.1670.i, i64 8
  %.1680.i = load i64, ptr %.1679.i, align 8, !noalias !117
  %.1717.i = sub i64 %.1680.i, %.1671.i
  %.1760176.not.i = icmp slt i64 %.1717.i, 1
  br i1 %.1760176.not.i, label %B356.loopexit.i, label %B514.if.lr.ph.i

B514.if.lr.ph.i:                                  ; preds = %B460.i
  %110 = getelementptr double, ptr %arg.work, i64 %.1518.i
  br label %B514.if.i

B514.loopexit.i:                                  ; preds = %B582.if.i, %B514.if.i
  %.1760.i = icmp samesign ugt i64 %.1707.0178.i, 1
  br i1 %.1760.i, label %B514.if.i, label %B356.loopexit.i

B356.if.i:                                        ; preds = %B356.loopexit.i, %B356.if.lr.ph.i
  %.1410.0180.i = phi i64 [ 0, %B356.if.lr.ph.i ], [ %.1481.i, %B356.loopexit.i ]
  %.1481.i = add nuw nsw i64 %.1410.0180.i, 1
  %.1513.i = getelementptr i64, ptr %104, i64 %.1410.0180.i
  %.1514.i = load i64, ptr %.1513.i, align 8, !noalias !117
  %.1516.i = mul nsw i64 %.1514.i, %.351.i
  %.1518.i = add nsw i64 %.1516.i, %.520.i
  %.1523.i = getelementptr double, ptr %105, i64 %.1410.0180.i
  %.1524.i = load double, ptr %.1523.i, align 8, !noalias !117
  br i1 %.1611170.not.i, label %B460.i, label %B420.if.lr.ph.i

B420.if.lr.ph.i:                                  ; preds = %B356.if.i
  %111 = getelementptr double, ptr %arg.work, i64 %.1518.i
  br label %B420.if.i

B420.if.i:                                        ; preds = %B420.if.i, %B420.if.lr.ph.i
  %.1555.0171.i = phi i64 [ 0, %B420.if.lr.ph.i ], [ %.1624.i, %B420.if.i ]
  %.1624.i = add nuw nsw i64 %.1555.0171.i, 1
  %.1652.i = getelementptr double, ptr %111, i64 %.1555.0171.i
  %.1653.i = load double, ptr %.1652.i, align 8, !noalias !117
  %.1655.i = fmul double %.1524.i, %.1653.i
  store double %.1655.i, ptr %.1652.i, align 8, !noalias !117
  %exitcond.not.i93 = icmp eq i64 %.351.i, %.1624.i
  br i1 %exitcond.not.i93, label %B460.i, label %B420.if.i

B514.if.i:                                        ; preds = %B514.loopexit.i, %B514.if.lr.ph.i
  %.1707.0178.i = phi i64 [ %.1717.i, %B514.if.lr.ph.i ], [ %.1769.i, %B514.loopexit.i ]
  %.1704.0177.i = phi i64 [ %.1671.i, %B514.if.lr.ph.i ], [ %.1773.i, %B514.loopexit.i ]
  %.1769.i = add nsw i64 %.1707.0178.i, -1
  %.1773.i = add i64 %.1704.0177.i, 1
  %.1810.i = getelementptr double, ptr %108, i64 %.1704.0177.i
  %.1811.i = load double, ptr %.1810.i, align 8, !noalias !117
  br i1 %.1611170.not.i, label %B514.loopexit.i, label %B582.if.lr.ph.i

B582.if.lr.ph.i:                                  ; preds = %B514.if.i
  %.1801.i = getelementptr i64, ptr %107, i64 %.1704.0177.i
  %.1802.i = load i64, ptr %.1801.i, align 8, !noalias !117
  %.1804.i = mul nsw i64 %.1802.i, %.351.i
  %112 = getelementptr double, ptr %109, i64 %.1804.i
  br label %B582.if.i

B582.if.i:                                        ; preds = %B582.if.i, %B582.if.lr.ph.i
  %.1842.0174.i = phi i64 [ 0, %B582.if.lr.ph.i ], [ %.1911.i, %B582.if.i ]
  %.1911.i = add nuw nsw i64 %.1842.0174.i, 1
  %.1939.i = getelementptr double, ptr %110, i64 %.1842.0174.i
  %.1940.i = load double, ptr %.1939.i, align 8, !noalias !117
  %.1944.i = getelementptr double, ptr %112, i64 %.1842.0174.i
  %.1945.i = load double, ptr %.1944.i, align 8, !noalias !117
  %.1947.i = fmul double %.1811.i, %.1945.i
  %.1948.i = fadd double %.1940.i, %.1947.i
  store double %.1948.i, ptr %.1939.i, align 8, !noalias !117
  %exitcond182.not.i = icmp eq i64 %.351.i, %.1911.i
  br i1 %exitcond182.not.i, label %B514.loopexit.i, label %B582.if.i

B450:                                             ; preds = %B356.loopexit.i, %B426, %effects_forward
  %.1343 = getelementptr i8, ptr %119, i64 288
  %.1344 = load i64, ptr %.1343, align 8
  %.1345 = icmp sgt i64 %.1344, -1
  br i1 %.1345, label %B504, label %B535

B504:                                             ; preds = %B450
  %.180.i = load i64, ptr %119, align 8, !noalias !120
  %.692.i = getelementptr i8, ptr %119, i64 296
  %.693.i = load i64, ptr %.692.i, align 8, !noalias !120
  %.1030.i = getelementptr double, ptr %arg.v, i64 %.1344
  %.1031.i = load double, ptr %.1030.i, align 8, !noalias !120
  %.1123124.not.i = icmp slt i64 %.180.i, 1
  br i1 %.1123124.not.i, label %B535, label %B280.if.lr.ph.i

B280.if.lr.ph.i:                                  ; preds = %B504
  %.515.i = getelementptr i8, ptr %119, i64 312
  %.516.i = load i64, ptr %.515.i, align 8, !noalias !120
  %.347.i = getelementptr i8, ptr %119, i64 176
  %.348.i = load i64, ptr %.347.i, align 8, !noalias !120
  %.860.i = getelementptr i8, ptr %119, i64 304
  %.861.i = load i64, ptr %.860.i, align 8, !noalias !120
  %113 = getelementptr double, ptr %arg.floats, i64 %.861.i
  %.1169.i = fsub double 1.000000e+00, %.1031.i
  %114 = getelementptr double, ptr %arg.work, i64 %.348.i
  %115 = getelementptr double, ptr %arg.work, i64 %.516.i
  br label %B280.if.i

B412.if.lr.ph.i:                                  ; preds = %B280.if.i
  %116 = getelementptr double, ptr %arg.floats, i64 %.693.i
  br label %B456.if.lr.ph.i

B500.i:                                           ; preds = %B456.if.i
  %.1285.i = add nuw nsw i64 %.1216.0132.i, 1
  %.1471.i = getelementptr double, ptr %114, i64 %.1216.0132.i
  store double %.1454.i, ptr %.1471.i, align 8, !noalias !120
  %exitcond135.not.i = icmp eq i64 %.180.i, %.1285.i
  br i1 %exitcond135.not.i, label %B535, label %B456.if.lr.ph.i

B280.if.i:                                        ; preds = %B280.if.i, %B280.if.lr.ph.i
  %.1065.0125.i = phi i64 [ 0, %B280.if.lr.ph.i ], [ %.1136.i, %B280.if.i ]
  %.1136.i = add nuw nsw i64 %.1065.0125.i, 1
  %.1164.i = getelementptr double, ptr %113, i64 %.1065.0125.i
  %.1165.i = load double, ptr %.1164.i, align 8, !noalias !120
  %.1167.i = fmul double %.1031.i, %.1165.i
  %.1170.i = fadd double %.1169.i, %.1167.i
  %.1171.i = tail call double @sqrt(double %.1170.i)
  %.1175.i = getelementptr double, ptr %114, i64 %.1065.0125.i
  %.1176.i = load double, ptr %.1175.i, align 8, !noalias !120
  %.1177.i = fmul double %.1171.i, %.1176.i
  %.1181.i94 = getelementptr double, ptr %115, i64 %.1065.0125.i
  store double %.1177.i, ptr %.1181.i94, align 8, !noalias !120
  %exitcond.not.i95 = icmp eq i64 %.180.i, %.1136.i
  br i1 %exitcond.not.i95, label %B412.if.lr.ph.i, label %B280.if.i

B456.if.lr.ph.i:                                  ; preds = %B500.i, %B412.if.lr.ph.i
  %.1216.0132.i = phi i64 [ 0, %B412.if.lr.ph.i ], [ %.1285.i, %B500.i ]
  %.1315.i = mul nuw nsw i64 %.1216.0132.i, %.180.i
  %117 = getelementptr double, ptr %116, i64 %.1315.i
  br label %B456.if.i

B456.if.i:                                        ; preds = %B456.if.i, %B456.if.lr.ph.i
  %total.2.1130.i = phi double [ 0.000000e+00, %B456.if.lr.ph.i ], [ %.1454.i, %B456.if.i ]
  %.1348.0128.i = phi i64 [ 0, %B456.if.lr.ph.i ], [ %.1417.i, %B456.if.i ]
  %.1417.i = add nuw nsw i64 %.1348.0128.i, 1
  %.1445.i = getelementptr double, ptr %117, i64 %.1348.0128.i
  %.1446.i = load double, ptr %.1445.i, align 8, !noalias !120
  %.1450.i = getelementptr double, ptr %115, i64 %.1348.0128.i
  %.1451.i = load double, ptr %.1450.i, align 8, !noalias !120
  %.1452.i = fmul double %.1446.i, %.1451.i
  %.1454.i = fadd double %total.2.1130.i, %.1452.i
  %exitcond134.not.i = icmp eq i64 %.180.i, %.1417.i
  br i1 %exitcond134.not.i, label %B500.i, label %B456.if.i

B534:                                             ; preds = %B535, %forward
  %lp.3.0.lcssa = phi double [ %.1706.i, %forward ], [ %lp.4.1, %B535 ]
  store double %lp.3.0.lcssa, ptr %retptr, align 8
  ret void

B535:                                             ; preds = %B500.i, %B504, %B450, %factor_forward
  %lp.4.1 = phi double [ %.967, %B450 ], [ %.748, %factor_forward ], [ %.967, %B504 ], [ %.967, %B500.i ]
  %.428 = icmp sgt i64 %.372.0127.in, 1
  br i1 %.428, label %B174.if, label %B534

B174.if:                                          ; preds = %B174.if.lr.ph, %B535
  %.372.0127.in = phi i64 [ %.347, %B174.if.lr.ph ], [ %.372.0127, %B535 ]
  %lp.3.0126 = phi double [ %.1706.i, %B174.if.lr.ph ], [ %lp.4.1, %B535 ]
  %.372.0127 = add nsw i64 %.372.0127.in, -1
  %.545 = load i64, ptr %.544, align 8
  %118 = getelementptr i64, ptr %arg.ints, i64 %.545
  %.idx = mul i64 %.372.0127, 328
  %119 = getelementptr i8, ptr %118, i64 %.idx
  %.190.i96 = getelementptr i8, ptr %119, i64 8
  %.191.i97 = load i64, ptr %.190.i96, align 8, !noalias !123
  %.1140123.not.i = icmp slt i64 %.191.i97, 1
  br i1 %.1140123.not.i, label %factor_forward, label %B276.if.lr.ph.i

B276.if.lr.ph.i:                                  ; preds = %B174.if
  %.1050.i = getelementptr i8, ptr %119, i64 48
  %.1051.i = load i64, ptr %.1050.i, align 8, !noalias !123
  %.881.i = getelementptr i8, ptr %119, i64 64
  %.882.i = load i64, ptr %.881.i, align 8, !noalias !123
  %.703.i = getelementptr i8, ptr %119, i64 24
  %.704.i = load i64, ptr %.703.i, align 8, !noalias !123
  %.534.i = getelementptr i8, ptr %119, i64 40
  %.535.i = load i64, ptr %.534.i, align 8, !noalias !123
  %.365.i = getelementptr i8, ptr %119, i64 32
  %.366.i = load i64, ptr %.365.i, align 8, !noalias !123
  %120 = getelementptr i64, ptr %arg.ints, i64 %.704.i
  %121 = getelementptr i64, ptr %arg.ints, i64 %.366.i
  %122 = getelementptr double, ptr %arg.floats, i64 %.535.i
  %123 = getelementptr double, ptr %arg.work, i64 %.882.i
  %124 = getelementptr double, ptr %arg.work, i64 %.1051.i
  br label %B276.if.i

B374.i:                                           ; preds = %B328.if.i
  %.1352.i = getelementptr double, ptr %arg.x, i64 %.1340.i
  %.1353.i = load double, ptr %.1352.i, align 8, !noalias !123
  %.1363.i = getelementptr double, ptr %128, i64 %.1226.0118.i
  %.1364.i = load double, ptr %.1363.i, align 8, !noalias !123
  %.1371.i = tail call double @llvm.fabs.f64(double %.1353.i)
  %.1379.i = fmul double %.1371.i, -2.000000e+00
  %.12.i.i.i = fcmp olt double %.1379.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.1379.i
  %.35.i.i = tail call double @llvm.fabs.f64(double %.1379.i)
  %.36.i.i = fneg double %.35.i.i
  %.37.i.i = tail call double @llvm.exp.f64(double %.36.i.i)
  %.38.i.i = tail call double @log1p(double %.37.i.i)
  %.39.i.i101 = fadd double %.38.i.i, %.13.i.i.i
  %.1372.i102 = fsub double 0x3FE62E42FEFA39EF, %.1371.i
  %.1365.i103 = fmul double %.1364.i, 2.000000e+00
  %.1354.i = tail call double @tanh(double %.1353.i)
  %.1404.i = fsub double %.1372.i102, %.39.i.i101
  %.1405.i = fmul double %.1365.i103, %.1404.i
  %.1407.i = fadd double %lp.2.1120.i, %.1405.i
  %.1414.i = getelementptr double, ptr %arg.grad, i64 %.1340.i
  %.1415.i = load double, ptr %.1414.i, align 8, !noalias !123
  %.1417.i104 = fmul double %.1365.i103, %.1354.i
  %.1418.i = fsub double %.1415.i, %.1417.i104
  store double %.1418.i, ptr %.1414.i, align 8, !noalias !123
  %.1424.i = fmul double %left.2.1121.i, %.1354.i
  %.1430.i = load double, ptr %.1352.i, align 8, !noalias !123
  %.1433.i = tail call double @cosh(double %.1430.i)
  %.1438.i = fdiv double %left.2.1121.i, %.1433.i
  br label %B698.i

B698.i:                                           ; preds = %B328.if.i, %B374.i
  %lp.3.2.i = phi double [ %.1407.i, %B374.i ], [ %lp.2.1120.i, %B328.if.i ]
  %left.3.2.i = phi double [ %.1438.i, %B374.i ], [ %left.2.1121.i, %B328.if.i ]
  %entry.2.2.i = phi double [ %.1424.i, %B374.i ], [ 0.000000e+00, %B328.if.i ]
  %.1465.i = getelementptr double, ptr %129, i64 %.1226.0118.i
  store double %entry.2.2.i, ptr %.1465.i, align 8, !noalias !123
  %.1469.i = fmul double %.1195.i98, %entry.2.2.i
  %.1482.i = getelementptr double, ptr %130, i64 %.1226.0118.i
  store double %.1469.i, ptr %.1482.i, align 8, !noalias !123
  %exitcond.not.i99 = icmp eq i64 %.1295.i, %.1082.0125.i
  br i1 %exitcond.not.i99, label %B756.i, label %B328.if.i

B756.i:                                           ; preds = %B698.i, %B276.if.i
  %.1496.pre-phi.i = phi i64 [ 0, %B276.if.i ], [ %.1333.i, %B698.i ]
  %lp.2.1.lcssa.i = phi double [ %lp.4.0126.i, %B276.if.i ], [ %lp.3.2.i, %B698.i ]
  %left.2.1.lcssa.i = phi double [ 1.000000e+00, %B276.if.i ], [ %left.3.2.i, %B698.i ]
  %125 = getelementptr double, ptr %123, i64 %.1496.pre-phi.i
  %.1503.i = getelementptr double, ptr %125, i64 %.1082.0125.i
  store double %left.2.1.lcssa.i, ptr %.1503.i, align 8, !noalias !123
  %.1507.i = fmul double %.1195.i98, %left.2.1.lcssa.i
  %126 = getelementptr double, ptr %124, i64 %.1496.pre-phi.i
  %.1522.i = getelementptr double, ptr %126, i64 %.1082.0125.i
  store double %.1507.i, ptr %.1522.i, align 8, !noalias !123
  %exitcond128.not.i = icmp eq i64 %.1153.i, %.191.i97
  br i1 %exitcond128.not.i, label %factor_forward, label %B276.if.i

B276.if.i:                                        ; preds = %B756.i, %B276.if.lr.ph.i
  %lp.4.0126.i = phi double [ 0.000000e+00, %B276.if.lr.ph.i ], [ %lp.2.1.lcssa.i, %B756.i ]
  %.1082.0125.i = phi i64 [ 0, %B276.if.lr.ph.i ], [ %.1153.i, %B756.i ]
  %.1153.i = add nuw nsw i64 %.1082.0125.i, 1
  %.1191.i = getelementptr i64, ptr %120, i64 %.1082.0125.i
  %.1192.i = load i64, ptr %.1191.i, align 8, !noalias !123
  %.1194.i = getelementptr double, ptr %arg.v, i64 %.1192.i
  %.1195.i98 = load double, ptr %.1194.i, align 8, !noalias !123
  %.1282117.not.i = icmp eq i64 %.1082.0125.i, 0
  br i1 %.1282117.not.i, label %B756.i, label %B328.if.lr.ph.i

B328.if.lr.ph.i:                                  ; preds = %B276.if.i
  %.1333.i = mul nuw nsw i64 %.1082.0125.i, %.191.i97
  %127 = getelementptr i64, ptr %121, i64 %.1333.i
  %128 = getelementptr double, ptr %122, i64 %.1333.i
  %129 = getelementptr double, ptr %123, i64 %.1333.i
  %130 = getelementptr double, ptr %124, i64 %.1333.i
  br label %B328.if.i

B328.if.i:                                        ; preds = %B328.if.lr.ph.i, %B698.i
  %left.2.1121.i = phi double [ 1.000000e+00, %B328.if.lr.ph.i ], [ %left.3.2.i, %B698.i ]
  %lp.2.1120.i = phi double [ %lp.4.0126.i, %B328.if.lr.ph.i ], [ %lp.3.2.i, %B698.i ]
  %.1226.0118.i = phi i64 [ 0, %B328.if.lr.ph.i ], [ %.1295.i, %B698.i ]
  %.1295.i = add nuw nsw i64 %.1226.0118.i, 1
  %.1339.i = getelementptr i64, ptr %127, i64 %.1226.0118.i
  %.1340.i = load i64, ptr %.1339.i, align 8, !noalias !123
  %.1348.i = icmp sgt i64 %.1340.i, -1
  br i1 %.1348.i, label %B374.i, label %B698.i

factor_forward: ; preds = %B756.i, %B174.if
  %lp.4.0.lcssa.i100 = phi double [ 0.000000e+00, %B174.if ], [ %lp.2.1.lcssa.i, %B756.i ]
  %.748 = fadd double %lp.3.0126, %lp.4.0.lcssa.i100
  %.922 = getelementptr i8, ptr %119, i64 16
  %.923 = load i64, ptr %.922, align 8
  %.924 = icmp sgt i64 %.923, -1
  br i1 %.924, label %B344, label %B535
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
  %.600.i = load i64, ptr %0, align 8, !noalias !126
  %.68296.not.i = icmp slt i64 %.600.i, 1
  br i1 %.68296.not.i, label %residuals, label %B228.if.lr.ph.i

B228.if.lr.ph.i:                                  ; preds = %entry
  %.479.i = getelementptr i8, ptr %0, i64 192
  %.480.i = load i64, ptr %.479.i, align 8, !noalias !126
  %.365.i = getelementptr i8, ptr %0, i64 144
  %.366.i = load i64, ptr %.365.i, align 8, !noalias !126
  %.245.i = getelementptr i8, ptr %0, i64 136
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !126
  %.131.i = getelementptr i8, ptr %0, i64 128
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !126
  %.835.i = getelementptr i8, ptr %0, i64 120
  %1 = getelementptr i64, ptr %arg.ints, i64 %.132.i
  %2 = getelementptr double, ptr %arg.floats, i64 %.366.i
  %3 = getelementptr i64, ptr %arg.ints, i64 %.246.i
  %4 = getelementptr double, ptr %arg.work, i64 %arg.xi
  %5 = getelementptr double, ptr %arg.work, i64 %.480.i
  br label %B228.if.i

B392.i:                                           ; preds = %B338.if.i, %B228.if.i
  %total.2.1.lcssa.i = phi double [ %.841.i, %B228.if.i ], [ %.992.i, %B338.if.i ]
  %.1007.i = getelementptr double, ptr %5, i64 %.624.097.i
  store double %total.2.1.lcssa.i, ptr %.1007.i, align 8, !noalias !126
  %exitcond.not.i = icmp eq i64 %.695.i, %.600.i
  br i1 %exitcond.not.i, label %residuals.2, label %B228.if.i

B228.if.i:                                        ; preds = %B392.i, %B228.if.lr.ph.i
  %.624.097.i = phi i64 [ 0, %B228.if.lr.ph.i ], [ %.695.i, %B392.i ]
  %.695.i = add nuw nsw i64 %.624.097.i, 1
  %.836.i = load i64, ptr %.835.i, align 8, !noalias !126
  %6 = getelementptr double, ptr %arg.floats, i64 %.836.i
  %.840.i = getelementptr double, ptr %6, i64 %.624.097.i
  %.841.i = load double, ptr %.840.i, align 8, !noalias !126
  %.849.i = getelementptr i64, ptr %1, i64 %.624.097.i
  %.850.i = load i64, ptr %.849.i, align 8, !noalias !126
  %.856.i = getelementptr i8, ptr %.849.i, i64 8
  %.857.i = load i64, ptr %.856.i, align 8, !noalias !126
  %.894.i = sub i64 %.857.i, %.850.i
  %.93792.not.i = icmp slt i64 %.894.i, 1
  br i1 %.93792.not.i, label %B392.i, label %B338.if.i

B338.if.i:                                        ; preds = %B228.if.i, %B338.if.i
  %total.2.195.i = phi double [ %.992.i, %B338.if.i ], [ %.841.i, %B228.if.i ]
  %.884.094.i = phi i64 [ %.946.i, %B338.if.i ], [ %.894.i, %B228.if.i ]
  %.881.093.i = phi i64 [ %.950.i, %B338.if.i ], [ %.850.i, %B228.if.i ]
  %.946.i = add nsw i64 %.884.094.i, -1
  %.950.i = add i64 %.881.093.i, 1
  %.978.i = getelementptr double, ptr %2, i64 %.881.093.i
  %.979.i = load double, ptr %.978.i, align 8, !noalias !126
  %.983.i = getelementptr i64, ptr %3, i64 %.881.093.i
  %.984.i = load i64, ptr %.983.i, align 8, !noalias !126
  %.988.i = getelementptr double, ptr %4, i64 %.984.i
  %.989.i = load double, ptr %.988.i, align 8, !noalias !126
  %.990.i = fmul double %.979.i, %.989.i
  %.992.i = fsub double %total.2.195.i, %.990.i
  %.937.i = icmp samesign ugt i64 %.884.094.i, 1
  br i1 %.937.i, label %B338.if.i, label %B392.i

residuals.2: ; preds = %B392.i
  %.363.i.pre = load i64, ptr %0, align 8, !noalias !129
  br label %residuals

residuals: ; preds = %residuals.2, %entry
  %.363.i = phi i64 [ %.363.i.pre, %residuals.2 ], [ %.600.i, %entry ]
  %.131.i140 = getelementptr i8, ptr %0, i64 8
  %.132.i141 = load i64, ptr %.131.i140, align 8, !noalias !129
  %.245.i142 = getelementptr i8, ptr %0, i64 152
  %.246.i143 = load i64, ptr %.245.i142, align 8, !noalias !129
  %.476.i = getelementptr i8, ptr %0, i64 56
  %.477.i = load i64, ptr %.476.i, align 8, !noalias !129
  %7 = getelementptr i64, ptr %arg.ints, i64 %.132.i141
  %.483.i = getelementptr i64, ptr %7, i64 %.363.i
  %.484.i = load i64, ptr %.483.i, align 8, !noalias !129
  %.566306.not.i = icmp slt i64 %.484.i, 1
  br i1 %.566306.not.i, label %B224.i, label %B200.if.lr.ph.i

B200.if.lr.ph.i:                                  ; preds = %residuals
  %8 = getelementptr double, ptr %arg.work, i64 %.246.i143
  %9 = shl nuw i64 %.484.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 %9, i1 false), !noalias !129
  br label %B224.i

B224.i:                                           ; preds = %B200.if.lr.ph.i, %residuals
  %.843.i = getelementptr i8, ptr %0, i64 80
  %.844.i = load i64, ptr %.843.i, align 8, !noalias !129
  %.924309.not.i = icmp slt i64 %.844.i, 1
  br i1 %.924309.not.i, label %B418.i, label %B330.if.lr.ph.i

B330.if.lr.ph.i:                                  ; preds = %B224.i
  %.726.i = getelementptr i8, ptr %0, i64 88
  %.727.i = load i64, ptr %.726.i, align 8, !noalias !129
  %.1074.i = getelementptr i8, ptr %0, i64 112
  %10 = getelementptr i64, ptr %arg.ints, i64 %.727.i
  %11 = getelementptr double, ptr %arg.work, i64 %.246.i143
  br label %B330.if.i

B418.i:                                           ; preds = %B330.if.i, %B224.i
  %.1215.i = getelementptr i8, ptr %0, i64 48
  %.1216.i = load i64, ptr %.1215.i, align 8, !noalias !129
  %.1296329.not.i = icmp slt i64 %.1216.i, 1
  br i1 %.1296329.not.i, label %assemble, label %B482.if.lr.ph.i

B482.if.lr.ph.i:                                  ; preds = %B418.i
  %12 = getelementptr i64, ptr %arg.ints, i64 %.477.i
  %13 = getelementptr double, ptr %arg.work, i64 %.246.i143
  br label %B482.if.i

B482.loopexit.i:                                  ; preds = %B974.loopexit.i, %B482.if.i
  %exitcond334.not.i = icmp eq i64 %.1309.i, %.1216.i
  br i1 %exitcond334.not.i, label %assemble, label %B482.if.i

B974.loopexit.i:                                  ; preds = %B1232.i, %B974.if.i
  %exitcond333.not.i = icmp eq i64 %.2326.i, %.1756.i
  br i1 %exitcond333.not.i, label %B482.loopexit.i, label %B974.if.i

B1184.i:                                          ; preds = %B1110.if.i
  %.2597.i = add nsw i64 %.2535.0318.i, -1
  %.2601.i = add i64 %.2532.0317.i, 1
  %.2781.i = mul nsw i64 %.2532.0317.i, %.1587.i
  %gep322.i = getelementptr double, ptr %invariant.gep321.i, i64 %.2781.i
  %.2790.i = load double, ptr %gep322.i, align 8, !noalias !129
  %.2792.i = fmul double %.2771.i, %.2790.i
  %.2796.i = fadd double %total.2.3319.i, %.2792.i
  %.2588.i = icmp sgt i64 %.2535.0318.i, 1
  br i1 %.2588.i, label %B1110.if.lr.ph.i, label %B1232.i

B1232.i:                                          ; preds = %B1184.i
  %.2472.i = add nsw i64 %.2410.0325.i, -1
  %.2476.i = add nuw i64 %.2407.0324.i, 1
  %.2810.i = getelementptr double, ptr %22, i64 %.2407.0324.i
  %.2811.i = load double, ptr %.2810.i, align 8, !noalias !129
  %.2813.i = fadd double %.2796.i, %.2811.i
  store double %.2813.i, ptr %.2810.i, align 8, !noalias !129
  %.2463.i = icmp sgt i64 %.2410.0325.i, 1
  br i1 %.2463.i, label %B1076.if.lr.ph.i, label %B974.loopexit.i

B330.if.i:                                        ; preds = %B330.if.i, %B330.if.lr.ph.i
  %.868.0310.i = phi i64 [ 0, %B330.if.lr.ph.i ], [ %.937.i144, %B330.if.i ]
  %.937.i144 = add nuw nsw i64 %.868.0310.i, 1
  %.1075.i = load i64, ptr %.1074.i, align 8, !noalias !129
  %14 = getelementptr double, ptr %arg.floats, i64 %.1075.i
  %.1078.i = getelementptr double, ptr %14, i64 %.868.0310.i
  %.1079.i = load double, ptr %.1078.i, align 8, !noalias !129
  %.1081.i = fmul double %arg.variance, %.1079.i
  %.1085.i = getelementptr i64, ptr %10, i64 %.868.0310.i
  %.1086.i = load i64, ptr %.1085.i, align 8, !noalias !129
  %.1090.i = getelementptr double, ptr %11, i64 %.1086.i
  store double %.1081.i, ptr %.1090.i, align 8, !noalias !129
  %exitcond.not.i145 = icmp eq i64 %.937.i144, %.844.i
  br i1 %exitcond.not.i145, label %B418.i, label %B330.if.i

B482.if.i:                                        ; preds = %B482.loopexit.i, %B482.if.lr.ph.i
  %.1240.0330.i = phi i64 [ 0, %B482.if.lr.ph.i ], [ %.1309.i, %B482.loopexit.i ]
  %.1309.i = add nuw nsw i64 %.1240.0330.i, 1
  %.1388.idx.i = mul i64 %.1240.0330.i, 48
  %.1388.i = getelementptr i8, ptr %12, i64 %.1388.idx.i
  %.1389.i = load i64, ptr %.1388.i, align 8, !noalias !129
  %.1417.i = getelementptr i8, ptr %.1388.i, i64 8
  %.1418.i = load i64, ptr %.1417.i, align 8, !noalias !129
  %15 = getelementptr i64, ptr %arg.ints, i64 %.1389.i
  %.1586.i = getelementptr i8, ptr %15, i64 8
  %.1587.i = load i64, ptr %.1586.i, align 8, !noalias !129
  %16 = getelementptr i64, ptr %arg.ints, i64 %.1418.i
  %.1755.i = getelementptr i8, ptr %16, i64 8
  %.1756.i = load i64, ptr %.1755.i, align 8, !noalias !129
  %.2198.i = getelementptr i8, ptr %.1388.i, i64 16
  %.2199.i = load i64, ptr %.2198.i, align 8, !noalias !129
  %.2227.i = getelementptr i8, ptr %.1388.i, i64 24
  %.2228.i = load i64, ptr %.2227.i, align 8, !noalias !129
  %.2229.i = icmp eq i64 %.2199.i, %.2228.i
  %.2313326.not.i = icmp slt i64 %.1756.i, 1
  br i1 %.2313326.not.i, label %B482.loopexit.i, label %B974.if.lr.ph.i

B974.if.lr.ph.i:                                  ; preds = %B482.if.i
  %.2163.i = getelementptr i8, ptr %.1388.i, i64 40
  %.2164.i = load i64, ptr %.2163.i, align 8, !noalias !129
  %.2134.i = getelementptr i8, ptr %.1388.i, i64 32
  %.2135.i = load i64, ptr %.2134.i, align 8, !noalias !129
  %.2099.i = getelementptr i8, ptr %16, i64 48
  %.2100.i = load i64, ptr %.2099.i, align 8, !noalias !129
  %.1930.i = getelementptr i8, ptr %15, i64 48
  %.1931.i = load i64, ptr %.1930.i, align 8, !noalias !129
  %17 = getelementptr i64, ptr %arg.ints, i64 %.2164.i
  %18 = getelementptr double, ptr %arg.floats, i64 %.2135.i
  %19 = getelementptr double, ptr %arg.work, i64 %.2100.i
  %20 = getelementptr double, ptr %arg.work, i64 %.1931.i
  br label %B974.if.i

B974.if.i:                                        ; preds = %B974.if.lr.ph.i, %B974.loopexit.i
  %.2260.0328.i = phi i64 [ %.1756.i, %B974.if.lr.ph.i ], [ %.2322.i, %B974.loopexit.i ]
  %.2257.0327.i = phi i64 [ 0, %B974.if.lr.ph.i ], [ %.2326.i, %B974.loopexit.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.2260.0328.i, i64 0)
  %21 = add nuw i64 %smax.i, %.2257.0327.i
  %.2322.i = add nsw i64 %.2260.0328.i, -1
  %.2326.i = add nuw nsw i64 %.2257.0327.i, 1
  %.2303.sroa.0.0..i = select i1 %.2229.i, i64 %.2257.0327.i, i64 0
  %.2420.i = sub i64 %.1587.i, %.2303.sroa.0.0..i
  %.2463323.not.i = icmp slt i64 %.2420.i, 1
  br i1 %.2463323.not.i, label %B974.loopexit.i, label %B1042.if.lr.ph.i

B1042.if.lr.ph.i:                                 ; preds = %B974.if.i
  %.2358.i = getelementptr i64, ptr %17, i64 %.2257.0327.i
  %.2359.i = load i64, ptr %.2358.i, align 8, !noalias !129
  %invariant.gep.i = getelementptr double, ptr %19, i64 %.2257.0327.i
  %22 = getelementptr double, ptr %13, i64 %.2359.i
  br label %B1076.if.lr.ph.i

B1076.if.lr.ph.i:                                 ; preds = %B1042.if.lr.ph.i, %B1232.i
  %.2410.0325.i = phi i64 [ %.2420.i, %B1042.if.lr.ph.i ], [ %.2472.i, %B1232.i ]
  %.2407.0324.i = phi i64 [ %.2303.sroa.0.0..i, %B1042.if.lr.ph.i ], [ %.2476.i, %B1232.i ]
  %.2545.i = sub i64 %.1587.i, %.2407.0324.i
  %invariant.gep321.i = getelementptr double, ptr %20, i64 %.2407.0324.i
  br label %B1110.if.lr.ph.i

B1110.if.lr.ph.i:                                 ; preds = %B1076.if.lr.ph.i, %B1184.i
  %total.2.3319.i = phi double [ 0.000000e+00, %B1076.if.lr.ph.i ], [ %.2796.i, %B1184.i ]
  %.2535.0318.i = phi i64 [ %.2545.i, %B1076.if.lr.ph.i ], [ %.2597.i, %B1184.i ]
  %.2532.0317.i = phi i64 [ %.2407.0324.i, %B1076.if.lr.ph.i ], [ %.2601.i, %B1184.i ]
  %.2753.i = mul nsw i64 %.2532.0317.i, %.1756.i
  %23 = getelementptr double, ptr %18, i64 %.2753.i
  br label %B1110.if.i

B1110.if.i:                                       ; preds = %B1110.if.i, %B1110.if.lr.ph.i
  %inner.2.4315.i = phi double [ 0.000000e+00, %B1110.if.lr.ph.i ], [ %.2771.i, %B1110.if.i ]
  %.2657.0313.i = phi i64 [ %.2257.0327.i, %B1110.if.lr.ph.i ], [ %.2726.i, %B1110.if.i ]
  %.2726.i = add nuw i64 %.2657.0313.i, 1
  %.2758.i = getelementptr double, ptr %23, i64 %.2657.0313.i
  %.2759.i = load double, ptr %.2758.i, align 8, !noalias !129
  %.2761.i = mul nsw i64 %.2657.0313.i, %.1756.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.2761.i
  %.2768.i = load double, ptr %gep.i, align 8, !noalias !129
  %.2769.i = fmul double %.2759.i, %.2768.i
  %.2771.i = fadd double %inner.2.4315.i, %.2769.i
  %exitcond332.not.i = icmp eq i64 %.2726.i, %21
  br i1 %exitcond332.not.i, label %B1184.i, label %B1110.if.i

assemble: ; preds = %B482.loopexit.i, %B418.i
  %.123.i = load i64, ptr %0, align 8, !noalias !132
  %.1020233.not.i = icmp slt i64 %.123.i, 1
  br i1 %.1020233.not.i, label %factorise, label %B360.if.lr.ph.i

B360.if.lr.ph.i:                                  ; preds = %assemble
  %.928.i = getelementptr i8, ptr %0, i64 168
  %.929.i = load i64, ptr %.928.i, align 8, !noalias !132
  %.816.i = load i64, ptr %.245.i142, align 8, !noalias !132
  %.699.i = getelementptr i8, ptr %0, i64 40
  %.700.i = load i64, ptr %.699.i, align 8, !noalias !132
  %.580.i = getelementptr i8, ptr %0, i64 32
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !132
  %.467.i = getelementptr i8, ptr %0, i64 24
  %.468.i = load i64, ptr %.467.i, align 8, !noalias !132
  %.348.i = getelementptr i8, ptr %0, i64 16
  %.349.i = load i64, ptr %.348.i, align 8, !noalias !132
  %.236.i = load i64, ptr %.131.i140, align 8, !noalias !132
  %24 = getelementptr i64, ptr %arg.ints, i64 %.236.i
  %25 = getelementptr double, ptr %arg.work, i64 %.816.i
  %26 = getelementptr i64, ptr %arg.ints, i64 %.349.i
  %27 = getelementptr double, ptr %arg.work, i64 %.929.i
  %28 = getelementptr i64, ptr %arg.ints, i64 %.468.i
  %29 = getelementptr i64, ptr %arg.ints, i64 %.581.i
  %30 = getelementptr i64, ptr %arg.ints, i64 %.700.i
  br label %B360.if.i

B360.loopexit.i:                                  ; preds = %B836.if.i, %B678.i
  %exitcond.not.i146 = icmp eq i64 %.1033.i, %.123.i
  br i1 %exitcond.not.i146, label %factorise, label %B360.if.i

B466.i:                                           ; preds = %B422.if.i, %B360.if.i
  %.1223.i = getelementptr i64, ptr %28, i64 %.962.0234.i
  %.1224.i = load i64, ptr %.1223.i, align 8, !noalias !132
  %.1230.i = getelementptr i8, ptr %.1223.i, i64 8
  %.1231.i = load i64, ptr %.1230.i, align 8, !noalias !132
  %.1268.i = sub i64 %.1231.i, %.1224.i
  %.1311227.not.i = icmp slt i64 %.1268.i, 1
  br i1 %.1311227.not.i, label %B678.i, label %B520.if.i

B520.loopexit.i:                                  ; preds = %B604.if.i, %B520.if.i
  %.1311.i = icmp samesign ugt i64 %.1258.0229.i, 1
  br i1 %.1311.i, label %B520.if.i, label %B678.i

B678.i:                                           ; preds = %B520.loopexit.i, %B466.i
  %.1529.i = getelementptr double, ptr %27, i64 %.962.0234.i
  %.1530.i = load double, ptr %.1529.i, align 8, !noalias !132
  %.1531.i = tail call double @sqrt(double %.1530.i)
  %.1536.i = tail call double @llvm.log.f64(double %.1531.i)
  %.1537.i = fmul double %.1536.i, 2.000000e+00
  %.1539.i = fadd double %log_determinant.2.0236.i, %.1537.i
  %.1550.i = getelementptr double, ptr %25, i64 %.1066.i
  store double %.1531.i, ptr %.1550.i, align 8, !noalias !132
  %.1553.i = add nsw i64 %.1066.i, 1
  %.1595.i = sub i64 %.1073.i, %.1553.i
  %.1638230.not.i = icmp slt i64 %.1595.i, 1
  br i1 %.1638230.not.i, label %B360.loopexit.i, label %B836.if.i

B360.if.i:                                        ; preds = %B360.loopexit.i, %B360.if.lr.ph.i
  %log_determinant.2.0236.i = phi double [ 0.000000e+00, %B360.if.lr.ph.i ], [ %.1539.i, %B360.loopexit.i ]
  %.962.0234.i = phi i64 [ 0, %B360.if.lr.ph.i ], [ %.1033.i, %B360.loopexit.i ]
  %.1033.i = add nuw nsw i64 %.962.0234.i, 1
  %.1065.i = getelementptr i64, ptr %24, i64 %.962.0234.i
  %.1066.i = load i64, ptr %.1065.i, align 8, !noalias !132
  %.1072.i = getelementptr i8, ptr %.1065.i, i64 8
  %.1073.i = load i64, ptr %.1072.i, align 8, !noalias !132
  %.1118.i = sub i64 %.1073.i, %.1066.i
  %.1161221.not.i = icmp slt i64 %.1118.i, 1
  br i1 %.1161221.not.i, label %B466.i, label %B422.if.i

B422.if.i:                                        ; preds = %B360.if.i, %B422.if.i
  %.1108.0223.i = phi i64 [ %.1170.i, %B422.if.i ], [ %.1118.i, %B360.if.i ]
  %.1105.0222.i = phi i64 [ %.1174.i, %B422.if.i ], [ %.1066.i, %B360.if.i ]
  %.1170.i = add nsw i64 %.1108.0223.i, -1
  %.1174.i = add i64 %.1105.0222.i, 1
  %.1202.i = getelementptr double, ptr %25, i64 %.1105.0222.i
  %.1203.i = load double, ptr %.1202.i, align 8, !noalias !132
  %.1207.i = getelementptr i64, ptr %26, i64 %.1105.0222.i
  %.1208.i = load i64, ptr %.1207.i, align 8, !noalias !132
  %.1212.i = getelementptr double, ptr %27, i64 %.1208.i
  store double %.1203.i, ptr %.1212.i, align 8, !noalias !132
  %.1161.i = icmp samesign ugt i64 %.1108.0223.i, 1
  br i1 %.1161.i, label %B422.if.i, label %B466.i

B520.if.i:                                        ; preds = %B466.i, %B520.loopexit.i
  %.1258.0229.i = phi i64 [ %.1320.i, %B520.loopexit.i ], [ %.1268.i, %B466.i ]
  %.1255.0228.i = phi i64 [ %.1324.i, %B520.loopexit.i ], [ %.1224.i, %B466.i ]
  %.1320.i = add nsw i64 %.1258.0229.i, -1
  %.1324.i = add i64 %.1255.0228.i, 1
  %.1352.i = getelementptr i64, ptr %29, i64 %.1255.0228.i
  %.1353.i = load i64, ptr %.1352.i, align 8, !noalias !132
  %.1357.i = getelementptr double, ptr %25, i64 %.1353.i
  %.1358.i = load double, ptr %.1357.i, align 8, !noalias !132
  %.1365.i = getelementptr i64, ptr %30, i64 %.1255.0228.i
  %.1366.i = load i64, ptr %.1365.i, align 8, !noalias !132
  %31 = getelementptr i64, ptr %24, i64 %.1366.i
  %.1371.i = getelementptr i8, ptr %31, i64 8
  %.1372.i = load i64, ptr %.1371.i, align 8, !noalias !132
  %.1409.i = sub i64 %.1372.i, %.1353.i
  %.1452224.not.i = icmp slt i64 %.1409.i, 1
  br i1 %.1452224.not.i, label %B520.loopexit.i, label %B604.if.i

B604.if.i:                                        ; preds = %B520.if.i, %B604.if.i
  %.1399.0226.i = phi i64 [ %.1461.i, %B604.if.i ], [ %.1409.i, %B520.if.i ]
  %.1396.0225.i = phi i64 [ %.1465.i, %B604.if.i ], [ %.1353.i, %B520.if.i ]
  %.1461.i = add nsw i64 %.1399.0226.i, -1
  %.1465.i = add i64 %.1396.0225.i, 1
  %.1493.i = getelementptr i64, ptr %26, i64 %.1396.0225.i
  %.1494.i = load i64, ptr %.1493.i, align 8, !noalias !132
  %.1498.i = getelementptr double, ptr %27, i64 %.1494.i
  %.1499.i = load double, ptr %.1498.i, align 8, !noalias !132
  %.1503.i = getelementptr double, ptr %25, i64 %.1396.0225.i
  %.1504.i = load double, ptr %.1503.i, align 8, !noalias !132
  %.1506.i = fmul double %.1358.i, %.1504.i
  %.1507.i = fsub double %.1499.i, %.1506.i
  store double %.1507.i, ptr %.1498.i, align 8, !noalias !132
  %.1452.i = icmp samesign ugt i64 %.1399.0226.i, 1
  br i1 %.1452.i, label %B604.if.i, label %B520.loopexit.i

B836.if.i:                                        ; preds = %B678.i, %B836.if.i
  %.1585.0232.i = phi i64 [ %.1647.i, %B836.if.i ], [ %.1595.i, %B678.i ]
  %.1582.0231.i = phi i64 [ %.1651.i, %B836.if.i ], [ %.1553.i, %B678.i ]
  %.1647.i = add nsw i64 %.1585.0232.i, -1
  %.1651.i = add i64 %.1582.0231.i, 1
  %.1679.i = getelementptr i64, ptr %26, i64 %.1582.0231.i
  %.1680.i = load i64, ptr %.1679.i, align 8, !noalias !132
  %.1684.i = getelementptr double, ptr %27, i64 %.1680.i
  %.1685.i = load double, ptr %.1684.i, align 8, !noalias !132
  %.1690.i = fdiv double %.1685.i, %.1531.i
  %.1694.i = getelementptr double, ptr %25, i64 %.1582.0231.i
  store double %.1690.i, ptr %.1694.i, align 8, !noalias !132
  %.1638.i = icmp samesign ugt i64 %.1585.0232.i, 1
  br i1 %.1638.i, label %B836.if.i, label %B360.loopexit.i

factorise: ; preds = %B360.loopexit.i, %assemble
  %log_determinant.2.0.lcssa.i = phi double [ 0.000000e+00, %assemble ], [ %.1539.i, %B360.loopexit.i ]
  %.331 = getelementptr i8, ptr %0, i64 64
  %.332 = load i64, ptr %.331, align 8
  %.562 = getelementptr i8, ptr %0, i64 208
  %.649185.not = icmp slt i64 %.332, 1
  br i1 %.649185.not, label %B668, label %B266.if.lr.ph

B266.if.lr.ph:                                    ; preds = %factorise
  %.563 = load i64, ptr %.562, align 8
  %.448 = getelementptr i8, ptr %0, i64 192
  %.449 = load i64, ptr %.448, align 8
  %.217 = getelementptr i8, ptr %0, i64 72
  %.218 = load i64, ptr %.217, align 8
  %32 = getelementptr i64, ptr %arg.ints, i64 %.218
  %33 = getelementptr double, ptr %arg.work, i64 %.449
  %34 = getelementptr double, ptr %arg.work, i64 %.563
  br label %B266.if

B266.loopexit:                                    ; preds = %B632, %B266.if
  %exitcond189.not = icmp eq i64 %.662, %.332
  br i1 %exitcond189.not, label %B668, label %B266.if

B632:                                             ; preds = %B568.if
  %.1360 = getelementptr double, ptr %46, i64 %.1106.0183
  store double %.1343, ptr %.1360, align 8
  %exitcond188.not = icmp eq i64 %.1175, %.906
  br i1 %exitcond188.not, label %B266.loopexit, label %B568.if.lr.ph

B668:                                             ; preds = %B266.loopexit, %factorise
  %.590.i = load i64, ptr %0, align 8, !noalias !135
  %.67287.not.i = icmp slt i64 %.590.i, 1
  br i1 %.67287.not.i, label %backward_solve, label %B232.if.lr.ph.i

B232.if.lr.ph.i:                                  ; preds = %B668
  %.468.i148 = load i64, ptr %.562, align 8, !noalias !136
  %.355.i = load i64, ptr %.245.i142, align 8, !noalias !136
  %.235.i149 = getelementptr i8, ptr %0, i64 16
  %.236.i150 = load i64, ptr %.235.i149, align 8, !noalias !136
  %.123.i152 = load i64, ptr %.131.i140, align 8, !noalias !136
  %35 = getelementptr double, ptr %arg.work, i64 %.468.i148
  %36 = getelementptr i64, ptr %arg.ints, i64 %.123.i152
  %37 = getelementptr double, ptr %arg.work, i64 %.355.i
  %38 = getelementptr i64, ptr %arg.ints, i64 %.236.i150
  br label %B232.if.i

B232.loopexit.i:                                  ; preds = %B360.if.i153, %B232.if.i
  %exitcond.not.i155 = icmp eq i64 %.685.i, %.590.i
  br i1 %exitcond.not.i155, label %forward_solve, label %B232.if.i

B232.if.i:                                        ; preds = %B232.loopexit.i, %B232.if.lr.ph.i
  %square.2.090.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i ], [ %.742.i, %B232.loopexit.i ]
  %.614.088.i = phi i64 [ 0, %B232.if.lr.ph.i ], [ %.685.i, %B232.loopexit.i ]
  %.685.i = add nuw nsw i64 %.614.088.i, 1
  %.713.i = getelementptr double, ptr %35, i64 %.614.088.i
  %.714.i = load double, ptr %.713.i, align 8, !noalias !136
  %.718.i = getelementptr i64, ptr %36, i64 %.614.088.i
  %.719.i = load i64, ptr %.718.i, align 8, !noalias !136
  %.723.i = getelementptr double, ptr %37, i64 %.719.i
  %.724.i = load double, ptr %.723.i, align 8, !noalias !136
  %.728.i = fdiv double %.714.i, %.724.i
  store double %.728.i, ptr %.713.i, align 8, !noalias !136
  %.740.i = fmul double %.728.i, %.728.i
  %.742.i = fadd double %square.2.090.i, %.740.i
  %.752.i = load i64, ptr %.718.i, align 8, !noalias !136
  %.753.i = add nsw i64 %.752.i, 1
  %.758.i = getelementptr i8, ptr %.718.i, i64 8
  %.759.i = load i64, ptr %.758.i, align 8, !noalias !136
  %.796.i = sub i64 %.759.i, %.753.i
  %.83984.not.i = icmp slt i64 %.796.i, 1
  br i1 %.83984.not.i, label %B232.loopexit.i, label %B360.if.i153

B360.if.i153:                                     ; preds = %B232.if.i, %B360.if.i153
  %.786.086.i = phi i64 [ %.848.i, %B360.if.i153 ], [ %.796.i, %B232.if.i ]
  %.783.085.i = phi i64 [ %.852.i, %B360.if.i153 ], [ %.753.i, %B232.if.i ]
  %.848.i = add nsw i64 %.786.086.i, -1
  %.852.i = add i64 %.783.085.i, 1
  %.880.i = getelementptr i64, ptr %38, i64 %.783.085.i
  %.881.i = load i64, ptr %.880.i, align 8, !noalias !136
  %.885.i = getelementptr double, ptr %35, i64 %.881.i
  %.886.i = load double, ptr %.885.i, align 8, !noalias !136
  %.890.i = getelementptr double, ptr %37, i64 %.783.085.i
  %.891.i = load double, ptr %.890.i, align 8, !noalias !136
  %.893.i = fmul double %.728.i, %.891.i
  %.894.i154 = fsub double %.886.i, %.893.i
  store double %.894.i154, ptr %.885.i, align 8, !noalias !136
  %.839.i = icmp samesign ugt i64 %.786.086.i, 1
  br i1 %.839.i, label %B360.if.i153, label %B232.loopexit.i

forward_solve: ; preds = %B232.loopexit.i
  %.587.i.pr = load i64, ptr %0, align 8, !noalias !139
  %.67095.not.i = icmp slt i64 %.587.i.pr, 1
  br i1 %.67095.not.i, label %backward_solve, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %forward_solve
  %.468.i157 = load i64, ptr %.562, align 8, !noalias !139
  %.355.i159 = load i64, ptr %.245.i142, align 8, !noalias !139
  %.236.i161 = load i64, ptr %.235.i149, align 8, !noalias !139
  %.123.i163 = load i64, ptr %.131.i140, align 8, !noalias !139
  %39 = getelementptr double, ptr %arg.work, i64 %.468.i157
  %40 = getelementptr i64, ptr %arg.ints, i64 %.123.i163
  %41 = getelementptr double, ptr %arg.work, i64 %.355.i159
  %42 = getelementptr i64, ptr %arg.ints, i64 %.236.i161
  br label %B238.if.i

B368.i:                                           ; preds = %B314.if.i, %B238.if.i
  %total.2.1.lcssa.i166 = phi double [ %.716.i, %B238.if.i ], [ %.868.i, %B314.if.i ]
  %.885.i167 = getelementptr double, ptr %41, i64 %.725.i
  %.886.i168 = load double, ptr %.885.i167, align 8, !noalias !139
  %.891.i169 = fdiv double %total.2.1.lcssa.i166, %.886.i168
  store double %.891.i169, ptr %.715.i, align 8, !noalias !139
  %.670.i = icmp samesign ugt i64 %.612.097.in.i, 1
  br i1 %.670.i, label %B238.if.i, label %backward_solve

B238.if.i:                                        ; preds = %B368.i, %B238.if.lr.ph.i
  %.612.097.in.i = phi i64 [ %.587.i.pr, %B238.if.lr.ph.i ], [ %.612.097.i, %B368.i ]
  %.612.097.i = add nsw i64 %.612.097.in.i, -1
  %.715.i = getelementptr double, ptr %39, i64 %.612.097.i
  %.716.i = load double, ptr %.715.i, align 8, !noalias !139
  %.724.i164 = getelementptr i64, ptr %40, i64 %.612.097.i
  %.725.i = load i64, ptr %.724.i164, align 8, !noalias !139
  %.726.i165 = add nsw i64 %.725.i, 1
  %.732.i = getelementptr i8, ptr %.724.i164, i64 8
  %.733.i = load i64, ptr %.732.i, align 8, !noalias !139
  %.770.i = sub i64 %.733.i, %.726.i165
  %.81390.not.i = icmp slt i64 %.770.i, 1
  br i1 %.81390.not.i, label %B368.i, label %B314.if.i

B314.if.i:                                        ; preds = %B238.if.i, %B314.if.i
  %total.2.193.i = phi double [ %.868.i, %B314.if.i ], [ %.716.i, %B238.if.i ]
  %.760.092.i = phi i64 [ %.822.i, %B314.if.i ], [ %.770.i, %B238.if.i ]
  %.757.091.i = phi i64 [ %.826.i, %B314.if.i ], [ %.726.i165, %B238.if.i ]
  %.822.i = add nsw i64 %.760.092.i, -1
  %.826.i = add i64 %.757.091.i, 1
  %.854.i = getelementptr double, ptr %41, i64 %.757.091.i
  %.855.i = load double, ptr %.854.i, align 8, !noalias !139
  %.859.i = getelementptr i64, ptr %42, i64 %.757.091.i
  %.860.i = load i64, ptr %.859.i, align 8, !noalias !139
  %.864.i = getelementptr double, ptr %39, i64 %.860.i
  %.865.i = load double, ptr %.864.i, align 8, !noalias !139
  %.866.i = fmul double %.855.i, %.865.i
  %.868.i = fsub double %total.2.193.i, %.866.i
  %.813.i = icmp samesign ugt i64 %.760.092.i, 1
  br i1 %.813.i, label %B314.if.i, label %B368.i

backward_solve: ; preds = %B368.i, %B668, %forward_solve
  %square.2.0.lcssa.i175 = phi double [ 0.000000e+00, %B668 ], [ %.742.i, %forward_solve ], [ %.742.i, %B368.i ]
  store double %square.2.0.lcssa.i175, ptr %retptr, align 8
  %retptr.repack136 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %log_determinant.2.0.lcssa.i, ptr %retptr.repack136, align 8
  ret void

B266.if:                                          ; preds = %B266.if.lr.ph, %B266.loopexit
  %.593.0186 = phi i64 [ 0, %B266.if.lr.ph ], [ %.662, %B266.loopexit ]
  %.662 = add nuw nsw i64 %.593.0186, 1
  %.709.idx = shl i64 %.593.0186, 4
  %.709 = getelementptr i8, ptr %32, i64 %.709.idx
  %.710 = load i64, ptr %.709, align 8
  %43 = getelementptr i64, ptr %arg.ints, i64 %.710
  %.905 = getelementptr i8, ptr %43, i64 8
  %.906 = load i64, ptr %.905, align 8
  %.1162182.not = icmp slt i64 %.906, 1
  br i1 %.1162182.not, label %B266.loopexit, label %B534.if.lr.ph

B534.if.lr.ph:                                    ; preds = %B266.if
  %.1074 = getelementptr i8, ptr %43, i64 48
  %.1075 = load i64, ptr %.1074, align 8
  %.733 = getelementptr i8, ptr %.709, i64 8
  %.734 = load i64, ptr %.733, align 8
  %44 = getelementptr double, ptr %arg.work, i64 %.1075
  %45 = getelementptr double, ptr %33, i64 %.734
  %46 = getelementptr double, ptr %34, i64 %.734
  br label %B568.if.lr.ph

B568.if.lr.ph:                                    ; preds = %B632, %B534.if.lr.ph
  %.1106.0183 = phi i64 [ 0, %B534.if.lr.ph ], [ %.1175, %B632 ]
  %.1175 = add nuw nsw i64 %.1106.0183, 1
  %invariant.gep = getelementptr double, ptr %44, i64 %.1106.0183
  br label %B568.if

B568.if:                                          ; preds = %B568.if.lr.ph, %B568.if
  %total.2.2181 = phi double [ 0.000000e+00, %B568.if.lr.ph ], [ %.1343, %B568.if ]
  %.1231.0179 = phi i64 [ %.1106.0183, %B568.if.lr.ph ], [ %.1300, %B568.if ]
  %.1300 = add nuw i64 %.1231.0179, 1
  %.1326 = mul nsw i64 %.1231.0179, %.906
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1326
  %.1333 = load double, ptr %gep, align 8
  %.1339 = getelementptr double, ptr %45, i64 %.1231.0179
  %.1340 = load double, ptr %.1339, align 8
  %.1341 = fmul double %.1333, %.1340
  %.1343 = fadd double %total.2.2181, %.1341
  %exitcond.not = icmp eq i64 %.1300, %.906
  br i1 %exitcond.not, label %B632, label %B568.if
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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !142
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !142
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !142
  %.190.i = getelementptr double, ptr %.174, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !142
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !142
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !142
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !142
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.174, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !142
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
  %.29.i = alloca [2 x double], align 8
  %.482 = alloca double, align 8
  %.59 = load i64, ptr %arg.model, align 8
  %.60 = inttoptr i64 %.59 to ptr
  %.102 = getelementptr i8, ptr %arg.model, i64 16
  %.103 = load i64, ptr %.102, align 8
  %.104 = inttoptr i64 %.103 to ptr
  %.189 = getelementptr i8, ptr %.60, i64 128
  %.190 = load i64, ptr %.189, align 8
  %.192.not = icmp eq i64 %arg.dim, %.190
  br i1 %.192.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %joint_draw
  %.sink = phi i64 [ 0, %joint_draw ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.287 = load i64, ptr %.60, align 8
  %.289 = add nsw i64 %.287, %arg.dim
  %.292 = tail call ptr @calloc(i64 %.289, i64 8)
  %.298 = icmp eq ptr %.292, null
  br i1 %.298, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.394 = getelementptr i8, ptr %.60, i64 16
  %.395 = load i64, ptr %.394, align 8
  %.396 = getelementptr double, ptr %.292, i64 %.395
  %.477 = getelementptr double, ptr %.292, i64 %.287
  call fastcc void @before_likelihood(ptr %.482, ptr %arg.x, ptr %.477, ptr nonnull %.292, ptr %.396, ptr nonnull %.292, ptr nonnull %.60, ptr %.104)
  %.586 = getelementptr i8, ptr %.60, i64 120
  %.587 = load i64, ptr %.586, align 8
  %0 = getelementptr i64, ptr %.60, i64 %.587
  %.122.i = getelementptr i8, ptr %0, i64 176
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !145
  %.224.i = getelementptr i8, ptr %0, i64 24
  %.225.i = load i64, ptr %.224.i, align 8, !noalias !145
  %.314143.not.i = icmp slt i64 %.225.i, 1
  br i1 %.314143.not.i, label %B344.i, label %B108.if.lr.ph.i

B108.if.lr.ph.i:                                  ; preds = %B256
  %.455.i = getelementptr i8, ptr %0, i64 32
  %.693.i = getelementptr i8, ptr %0, i64 40
  %1 = getelementptr double, ptr %.292, i64 %.123.i
  %.456.i.pre = load i64, ptr %.455.i, align 8, !noalias !145
  %2 = getelementptr i64, ptr %.60, i64 %.456.i.pre
  br label %B108.if.i

B258.i:                                           ; preds = %B108.if.i
  %.579.i = getelementptr double, ptr %arg.x, i64 %.571.i
  %.580.i = load double, ptr %.579.i, align 8, !noalias !145
  br label %B328.i

B266.i:                                           ; preds = %B108.if.i
  %.589.i = getelementptr double, ptr %.292, i64 %.571.i
  %.590.i = load double, ptr %.589.i, align 8, !noalias !145
  %.694.i = load i64, ptr %.693.i, align 8, !noalias !145
  %3 = getelementptr double, ptr %.104, i64 %.694.i
  %.698.i = getelementptr double, ptr %3, i64 %.256.0144.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !145
  %.700.i = fsub double %.590.i, %.699.i
  br label %B328.i

B328.i:                                           ; preds = %B266.i, %B258.i
  %"$phi328.1.2.1.i" = phi double [ %.580.i, %B258.i ], [ %.700.i, %B266.i ]
  %.711.i = getelementptr double, ptr %1, i64 %.256.0144.i
  store double %"$phi328.1.2.1.i", ptr %.711.i, align 8, !noalias !145
  %exitcond.not.i = icmp eq i64 %.327.i, %.225.i
  br i1 %exitcond.not.i, label %B344.i, label %B108.if.i

B344.i:                                           ; preds = %B328.i, %B256
  %.836.i = getelementptr i8, ptr %0, i64 48
  %.837.i = load i64, ptr %.836.i, align 8, !noalias !145
  %.917150.not.i = icmp slt i64 %.837.i, 1
  br i1 %.917150.not.i, label %gather.2, label %B416.if.lr.ph.i

B416.if.lr.ph.i:                                  ; preds = %B344.i
  %.728.i = add nsw i64 %.225.i, %.123.i
  %.1061.i = getelementptr i8, ptr %0, i64 56
  %.1062.i.pre = load i64, ptr %.1061.i, align 8, !noalias !145
  %4 = getelementptr i64, ptr %.60, i64 %.1062.i.pre
  br label %B416.if.i

B416.loopexit.i:                                  ; preds = %B580.if.i, %B416.if.i
  %position.2.1.lcssa.i = phi i64 [ %position.3.0153.i, %B416.if.i ], [ %.1707.i, %B580.if.i ]
  %exitcond155.not.i = icmp eq i64 %.930.i, %.837.i
  br i1 %exitcond155.not.i, label %gather.2, label %B416.if.i

B108.if.i:                                        ; preds = %B328.i, %B108.if.lr.ph.i
  %.256.0144.i = phi i64 [ 0, %B108.if.lr.ph.i ], [ %.327.i, %B328.i ]
  %.327.i = add nuw nsw i64 %.256.0144.i, 1
  %.461.idx.i = shl i64 %.256.0144.i, 4
  %.461.i = getelementptr i8, ptr %2, i64 %.461.idx.i
  %.462.i = load i64, ptr %.461.i, align 8, !noalias !145
  %.570.i = getelementptr i8, ptr %.461.i, i64 8
  %.571.i = load i64, ptr %.570.i, align 8, !noalias !145
  %.575.i = icmp eq i64 %.462.i, 0
  br i1 %.575.i, label %B258.i, label %B266.i

B416.if.i:                                        ; preds = %B416.loopexit.i, %B416.if.lr.ph.i
  %position.3.0153.i = phi i64 [ %.728.i, %B416.if.lr.ph.i ], [ %position.2.1.lcssa.i, %B416.loopexit.i ]
  %.861.0151.i = phi i64 [ 0, %B416.if.lr.ph.i ], [ %.930.i, %B416.loopexit.i ]
  %.930.i = add nuw nsw i64 %.861.0151.i, 1
  %.1065.i = getelementptr i64, ptr %4, i64 %.861.0151.i
  %.1066.i = load i64, ptr %.1065.i, align 8, !noalias !145
  %.1238.i = getelementptr i64, ptr %.60, i64 %.1066.i
  %.1239.i = load i64, ptr %.1238.i, align 8, !noalias !145
  %.1408.i = getelementptr i8, ptr %.1238.i, i64 8
  %.1409.i = load i64, ptr %.1408.i, align 8, !noalias !145
  %.1410.i = mul nsw i64 %.1409.i, %.1239.i
  %.1490146.not.i = icmp slt i64 %.1410.i, 1
  br i1 %.1490146.not.i, label %B416.loopexit.i, label %B580.if.lr.ph.i

B580.if.lr.ph.i:                                  ; preds = %B416.if.i
  %.1696.i = getelementptr i8, ptr %.1238.i, i64 176
  %.1697.i.pre = load i64, ptr %.1696.i, align 8, !noalias !145
  %5 = getelementptr double, ptr %.292, i64 %.1697.i.pre
  br label %B580.if.i

B580.if.i:                                        ; preds = %B580.if.i, %B580.if.lr.ph.i
  %position.2.1149.i = phi i64 [ %position.3.0153.i, %B580.if.lr.ph.i ], [ %.1707.i, %B580.if.i ]
  %.1434.0147.i = phi i64 [ 0, %B580.if.lr.ph.i ], [ %.1503.i, %B580.if.i ]
  %.1503.i = add nuw nsw i64 %.1434.0147.i, 1
  %.1700.i = getelementptr double, ptr %5, i64 %.1434.0147.i
  %.1701.i = load double, ptr %.1700.i, align 8, !noalias !145
  %.1704.i = getelementptr double, ptr %.292, i64 %position.2.1149.i
  store double %.1701.i, ptr %.1704.i, align 8, !noalias !145
  %.1707.i = add nsw i64 %position.2.1149.i, 1
  %exitcond154.not.i = icmp eq i64 %.1503.i, %.1410.i
  br i1 %exitcond154.not.i, label %B416.loopexit.i, label %B580.if.i

gather.2: ; preds = %B416.loopexit.i, %B344.i
  %.718 = load i64, ptr %0, align 8
  %.719 = getelementptr double, ptr %.292, i64 %.718
  %.720 = load double, ptr %.719, align 8
  %.821 = getelementptr i8, ptr %0, i64 168
  %.822 = load i64, ptr %.821, align 8
  %.924 = fmul double %.720, %.720
  call fastcc void @joint_forward(ptr %.29.i, i64 %.822, i64 %.123.i, double %.924, ptr nonnull %.292, ptr nonnull %.60, ptr readonly %.104)
  %.169.i = getelementptr i64, ptr %.60, i64 %.822
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !148
  %.283.i = getelementptr i8, ptr %.169.i, i64 208
  %.284.i = load i64, ptr %.283.i, align 8, !noalias !148
  %.397.i = getelementptr i8, ptr %.169.i, i64 192
  %.398.i = load i64, ptr %.397.i, align 8, !noalias !148
  %.484179.not.i = icmp slt i64 %.170.i, 1
  br i1 %.484179.not.i, label %backward_solve.2, label %B176.if.lr.ph.i

B176.if.lr.ph.i:                                  ; preds = %gather.2
  %6 = getelementptr double, ptr %.292, i64 %.284.i
  %7 = getelementptr double, ptr %.292, i64 %.398.i
  %sqrt = tail call double @llvm.sqrt.f64(double %.924)
  br label %B176.if.i

B238.if.lr.ph.i.i:                                ; preds = %B176.if.i
  %.354.i.i = getelementptr i8, ptr %.169.i, i64 152
  %.355.i.i = load i64, ptr %.354.i.i, align 8, !noalias !151
  %.235.i.i = getelementptr i8, ptr %.169.i, i64 16
  %.236.i.i = load i64, ptr %.235.i.i, align 8, !noalias !151
  %.122.i.i = getelementptr i8, ptr %.169.i, i64 8
  %.123.i.i = load i64, ptr %.122.i.i, align 8, !noalias !151
  %8 = getelementptr i64, ptr %.60, i64 %.123.i.i
  %9 = getelementptr double, ptr %.292, i64 %.355.i.i
  %10 = getelementptr i64, ptr %.60, i64 %.236.i.i
  br label %B238.if.i.i

B368.i.i:                                         ; preds = %B314.if.i.i, %B238.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.716.i.i, %B238.if.i.i ], [ %.868.i.i, %B314.if.i.i ]
  %.885.i.i = getelementptr double, ptr %9, i64 %.725.i.i
  %.886.i.i = load double, ptr %.885.i.i, align 8, !noalias !151
  %.891.i.i = fdiv double %total.2.1.lcssa.i.i, %.886.i.i
  store double %.891.i.i, ptr %.715.i.i, align 8, !noalias !151
  %.670.i.i = icmp samesign ugt i64 %.612.097.in.i.i, 1
  br i1 %.670.i.i, label %B238.if.i.i, label %backward_solve.2

B238.if.i.i:                                      ; preds = %B368.i.i, %B238.if.lr.ph.i.i
  %.612.097.in.i.i = phi i64 [ %.170.i, %B238.if.lr.ph.i.i ], [ %.612.097.i.i, %B368.i.i ]
  %.612.097.i.i = add nsw i64 %.612.097.in.i.i, -1
  %.715.i.i = getelementptr double, ptr %6, i64 %.612.097.i.i
  %.716.i.i = load double, ptr %.715.i.i, align 8, !noalias !151
  %.724.i.i = getelementptr i64, ptr %8, i64 %.612.097.i.i
  %.725.i.i = load i64, ptr %.724.i.i, align 8, !noalias !151
  %.726.i.i = add nsw i64 %.725.i.i, 1
  %.732.i.i = getelementptr i8, ptr %.724.i.i, i64 8
  %.733.i.i = load i64, ptr %.732.i.i, align 8, !noalias !151
  %.770.i.i = sub i64 %.733.i.i, %.726.i.i
  %.81390.not.i.i = icmp slt i64 %.770.i.i, 1
  br i1 %.81390.not.i.i, label %B368.i.i, label %B314.if.i.i

B314.if.i.i:                                      ; preds = %B238.if.i.i, %B314.if.i.i
  %total.2.193.i.i = phi double [ %.868.i.i, %B314.if.i.i ], [ %.716.i.i, %B238.if.i.i ]
  %.760.092.i.i = phi i64 [ %.822.i.i, %B314.if.i.i ], [ %.770.i.i, %B238.if.i.i ]
  %.757.091.i.i = phi i64 [ %.826.i.i, %B314.if.i.i ], [ %.726.i.i, %B238.if.i.i ]
  %.822.i.i = add nsw i64 %.760.092.i.i, -1
  %.826.i.i = add i64 %.757.091.i.i, 1
  %.854.i.i = getelementptr double, ptr %9, i64 %.757.091.i.i
  %.855.i.i = load double, ptr %.854.i.i, align 8, !noalias !151
  %.859.i.i = getelementptr i64, ptr %10, i64 %.757.091.i.i
  %.860.i.i = load i64, ptr %.859.i.i, align 8, !noalias !151
  %.864.i.i = getelementptr double, ptr %6, i64 %.860.i.i
  %.865.i.i = load double, ptr %.864.i.i, align 8, !noalias !151
  %.866.i.i = fmul double %.855.i.i, %.865.i.i
  %.868.i.i = fsub double %total.2.193.i.i, %.866.i.i
  %.813.i.i = icmp samesign ugt i64 %.760.092.i.i, 1
  br i1 %.813.i.i, label %B314.if.i.i, label %B368.i.i

backward_solve.2: ; preds = %B368.i.i, %gather.2
  %.811.i = getelementptr i8, ptr %.169.i, i64 64
  %.812.i = load i64, ptr %.811.i, align 8, !noalias !148
  %.892189.not.i = icmp slt i64 %.812.i, 1
  br i1 %.892189.not.i, label %joint_draw, label %B404.if.lr.ph.i

B404.if.lr.ph.i:                                  ; preds = %backward_solve.2
  %.692.i = getelementptr i8, ptr %.169.i, i64 72
  %.693.i12 = load i64, ptr %.692.i, align 8, !noalias !148
  %11 = getelementptr i64, ptr %.60, i64 %.693.i12
  %12 = getelementptr double, ptr %.292, i64 %.398.i
  %13 = getelementptr double, ptr %.292, i64 %.284.i
  br label %B404.if.i

B404.loopexit.i:                                  ; preds = %B800.i, %B404.if.i
  %exitcond194.not.i = icmp eq i64 %.905.i, %.812.i
  br i1 %exitcond194.not.i, label %joint_draw, label %B404.if.i

B800.i:                                           ; preds = %B712.if.i
  %.1418.i = add nuw nsw i64 %.1349.0187.i, 1
  %.1609.i = getelementptr double, ptr %18, i64 %.1349.0187.i
  store double %.1594.i, ptr %.1609.i, align 8, !noalias !148
  %exitcond193.not.i = icmp eq i64 %.1418.i, %.1149.i
  br i1 %exitcond193.not.i, label %B404.loopexit.i, label %B712.if.lr.ph.i

B176.if.i:                                        ; preds = %B176.if.i, %B176.if.lr.ph.i
  %.428.0181.i = phi i64 [ 0, %B176.if.lr.ph.i ], [ %.497.i, %B176.if.i ]
  %.497.i = add nuw nsw i64 %.428.0181.i, 1
  %.525.i = getelementptr double, ptr %6, i64 %.428.0181.i
  %.526.i = load double, ptr %.525.i, align 8, !noalias !148
  %.530.i = getelementptr double, ptr %7, i64 %.428.0181.i
  store double %.526.i, ptr %.530.i, align 8, !noalias !148
  %.535.i = getelementptr double, ptr %arg.noise, i64 %.428.0181.i
  %.536.i = load double, ptr %.535.i, align 8, !noalias !148
  %.537.i = fmul double %sqrt, %.536.i
  store double %.537.i, ptr %.525.i, align 8, !noalias !148
  %exitcond.not.i11 = icmp eq i64 %.497.i, %.170.i
  br i1 %exitcond.not.i11, label %B238.if.lr.ph.i.i, label %B176.if.i

B404.if.i:                                        ; preds = %B404.loopexit.i, %B404.if.lr.ph.i
  %.836.0190.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.905.i, %B404.loopexit.i ]
  %.905.i = add nuw nsw i64 %.836.0190.i, 1
  %.952.idx.i = shl i64 %.836.0190.i, 4
  %.952.i = getelementptr i8, ptr %11, i64 %.952.idx.i
  %.953.i = load i64, ptr %.952.i, align 8, !noalias !148
  %14 = getelementptr i64, ptr %.60, i64 %.953.i
  %.1148.i = getelementptr i8, ptr %14, i64 8
  %.1149.i = load i64, ptr %.1148.i, align 8, !noalias !148
  %.1405186.not.i = icmp slt i64 %.1149.i, 1
  br i1 %.1405186.not.i, label %B404.loopexit.i, label %B674.if.lr.ph.i

B674.if.lr.ph.i:                                  ; preds = %B404.if.i
  %.1317.i = getelementptr i8, ptr %14, i64 48
  %.1318.i = load i64, ptr %.1317.i, align 8, !noalias !148
  %.976.i = getelementptr i8, ptr %.952.i, i64 8
  %.977.i = load i64, ptr %.976.i, align 8, !noalias !148
  %15 = getelementptr double, ptr %.292, i64 %.1318.i
  %16 = getelementptr double, ptr %12, i64 %.977.i
  %17 = getelementptr double, ptr %13, i64 %.977.i
  %18 = getelementptr double, ptr %arg.out, i64 %.977.i
  br label %B712.if.lr.ph.i

B712.if.lr.ph.i:                                  ; preds = %B674.if.lr.ph.i, %B800.i
  %.1349.0187.i = phi i64 [ 0, %B674.if.lr.ph.i ], [ %.1418.i, %B800.i ]
  %.1570.i = mul nuw nsw i64 %.1349.0187.i, %.1149.i
  %19 = getelementptr double, ptr %15, i64 %.1570.i
  br label %B712.if.i

B712.if.i:                                        ; preds = %B712.if.i, %B712.if.lr.ph.i
  %total.2.2185.i = phi double [ 0.000000e+00, %B712.if.lr.ph.i ], [ %.1594.i, %B712.if.i ]
  %.1474.0183.i = phi i64 [ 0, %B712.if.lr.ph.i ], [ %.1543.i, %B712.if.i ]
  %.1543.i = add nuw nsw i64 %.1474.0183.i, 1
  %.1575.i = getelementptr double, ptr %19, i64 %.1474.0183.i
  %.1576.i = load double, ptr %.1575.i, align 8, !noalias !148
  %.1582.i = getelementptr double, ptr %16, i64 %.1474.0183.i
  %.1583.i = load double, ptr %.1582.i, align 8, !noalias !148
  %.1589.i = getelementptr double, ptr %17, i64 %.1474.0183.i
  %.1590.i = load double, ptr %.1589.i, align 8, !noalias !148
  %.1591.i = fadd double %.1583.i, %.1590.i
  %.1592.i = fmul double %.1576.i, %.1591.i
  %.1594.i = fadd double %total.2.2185.i, %.1592.i
  %exitcond192.not.i = icmp eq i64 %.1474.0183.i, %.1349.0187.i
  br i1 %exitcond192.not.i, label %B800.i, label %B712.if.i

joint_draw: ; preds = %B404.loopexit.i, %backward_solve.2
  tail call void @free(ptr %.292)
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !154
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
!16 = distinct !{!16, !17, !"invert.3: %retptr"}
!17 = distinct !{!17, !"invert.3"}
!18 = !{!19, !13, !4}
!19 = distinct !{!19, !20, !"by_factor.2: %retptr"}
!20 = distinct !{!20, !"by_factor.2"}
!21 = !{!22, !13, !4}
!22 = distinct !{!22, !23, !"by_factor.3: %retptr"}
!23 = distinct !{!23, !"by_factor.3"}
!24 = !{!25, !4}
!25 = distinct !{!25, !26, !"leaf_backward: %retptr"}
!26 = distinct !{!26, !"leaf_backward"}
!27 = !{!28, !4}
!28 = distinct !{!28, !29, !"scatter: %retptr"}
!29 = distinct !{!29, !"scatter"}
!30 = !{!31, !4}
!31 = distinct !{!31, !32, !"eliminate.2: %retptr"}
!32 = distinct !{!32, !"eliminate.2"}
!33 = !{!34, !31, !4}
!34 = distinct !{!34, !35, !"whitened: %retptr"}
!35 = distinct !{!35, !"whitened"}
!36 = !{!37, !31, !4}
!37 = distinct !{!37, !38, !"cholesky.3: %retptr"}
!38 = distinct !{!38, !"cholesky.3"}
!39 = !{!40, !31, !4}
!40 = distinct !{!40, !41, !"solve.2: %retptr"}
!41 = distinct !{!41, !"solve.2"}
!42 = !{!43, !31, !4}
!43 = distinct !{!43, !44, !"solve.2: %retptr"}
!44 = distinct !{!44, !"solve.2"}
!45 = !{!46, !4}
!46 = distinct !{!46, !47, !"substitute.2: %retptr"}
!47 = distinct !{!47, !"substitute.2"}
!48 = !{!49, !46, !4}
!49 = distinct !{!49, !50, !"whitened_backward.2: %retptr"}
!50 = distinct !{!50, !"whitened_backward.2"}
!51 = !{!52, !46, !4}
!52 = distinct !{!52, !53, !"own_gram_gradient: %retptr"}
!53 = distinct !{!53, !"own_gram_gradient"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"after_likelihood.2: %retptr"}
!56 = distinct !{!56, !"after_likelihood.2"}
!57 = !{!58, !55}
!58 = distinct !{!58, !59, !"effects_backward: %retptr"}
!59 = distinct !{!59, !"effects_backward"}
!60 = !{!61, !55}
!61 = distinct !{!61, !62, !"correlate_backward: %retptr"}
!62 = distinct !{!62, !"correlate_backward"}
!63 = !{!64, !55}
!64 = distinct !{!64, !65, !"mix_backward.3: %retptr"}
!65 = distinct !{!65, !"mix_backward.3"}
!66 = !{!67, !58, !55}
!67 = distinct !{!67, !68, !"squared.3: %retptr"}
!68 = distinct !{!68, !"squared.3"}
!69 = !{!70, !58, !55}
!70 = distinct !{!70, !71, !"tails_by_nu: %retptr"}
!71 = distinct !{!71, !"tails_by_nu"}
!72 = !{!73, !58, !55}
!73 = distinct !{!73, !74, !"weight_backward: %retptr"}
!74 = distinct !{!74, !"weight_backward"}
!75 = !{!76, !55}
!76 = distinct !{!76, !77, !"factor_backward.2: %retptr"}
!77 = distinct !{!77, !"factor_backward.2"}
!78 = !{!79, !55}
!79 = distinct !{!79, !80, !"backward: %retptr"}
!80 = distinct !{!80, !"backward"}
!81 = !{!82, !79, !55}
!82 = distinct !{!82, !83, !"climb_backward.2: %retptr"}
!83 = distinct !{!83, !"climb_backward.2"}
!84 = !{!85}
!85 = distinct !{!85, !86, !"to_scaled.4: %retptr"}
!86 = distinct !{!86, !"to_scaled.4"}
!87 = !{!88}
!88 = distinct !{!88, !89, !"status.2: %retptr"}
!89 = distinct !{!89, !"status.2"}
!90 = !{!91}
!91 = distinct !{!91, !92, !"forward.2: %retptr"}
!92 = distinct !{!92, !"forward.2"}
!93 = !{!94, !91}
!94 = distinct !{!94, !95, !"climb.2: %retptr"}
!95 = distinct !{!95, !"climb.2"}
!96 = !{!97, !91}
!97 = distinct !{!97, !98, !"calculate.2: %retptr"}
!98 = distinct !{!98, !"calculate.2"}
!99 = !{!100, !91}
!100 = distinct !{!100, !101, !"priors: %retptr"}
!101 = distinct !{!101, !"priors"}
!102 = !{!103}
!103 = distinct !{!103, !104, !"effects_forward.2: %retptr"}
!104 = distinct !{!104, !"effects_forward.2"}
!105 = !{!106, !103}
!106 = distinct !{!106, !107, !"cholesky.3: %retptr"}
!107 = distinct !{!107, !"cholesky.3"}
!108 = !{!109, !103}
!109 = distinct !{!109, !110, !"squared.3: %retptr"}
!110 = distinct !{!110, !"squared.3"}
!111 = !{!112, !103}
!112 = distinct !{!112, !113, !"log_tails: %retptr"}
!113 = distinct !{!113, !"log_tails"}
!114 = !{!115, !103}
!115 = distinct !{!115, !116, !"weight_of.2: %retptr"}
!116 = distinct !{!116, !"weight_of.2"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"correlate: %retptr"}
!119 = distinct !{!119, !"correlate"}
!120 = !{!121}
!121 = distinct !{!121, !122, !"mix: %retptr"}
!122 = distinct !{!122, !"mix"}
!123 = !{!124}
!124 = distinct !{!124, !125, !"factor_forward.2: %retptr"}
!125 = distinct !{!125, !"factor_forward.2"}
!126 = !{!127}
!127 = distinct !{!127, !128, !"residuals.3: %retptr"}
!128 = distinct !{!128, !"residuals.3"}
!129 = !{!130}
!130 = distinct !{!130, !131, !"assemble.2: %retptr"}
!131 = distinct !{!131, !"assemble.2"}
!132 = !{!133}
!133 = distinct !{!133, !134, !"factorise.2: %retptr"}
!134 = distinct !{!134, !"factorise.2"}
!135 = !{}
!136 = !{!137}
!137 = distinct !{!137, !138, !"forward_solve.2: %retptr"}
!138 = distinct !{!138, !"forward_solve.2"}
!139 = !{!140}
!140 = distinct !{!140, !141, !"backward_solve.3: %retptr"}
!141 = distinct !{!141, !"backward_solve.3"}
!142 = !{!143}
!143 = distinct !{!143, !144, !"from_scaled.2: %retptr"}
!144 = distinct !{!144, !"from_scaled.2"}
!145 = !{!146}
!146 = distinct !{!146, !147, !"gather.3: %retptr"}
!147 = distinct !{!147, !"gather.3"}
!148 = !{!149}
!149 = distinct !{!149, !150, !"joint_draw.2: %retptr"}
!150 = distinct !{!150, !"joint_draw.2"}
!151 = !{!152, !149}
!152 = distinct !{!152, !153, !"backward_solve.3: %retptr"}
!153 = distinct !{!153, !"backward_solve.3"}
!154 = !{!155}
!155 = distinct !{!155, !156, !"log1p_any: %retptr"}
!156 = distinct !{!156, !"log1p_any"}
