; from sources 8115b3071dc6c2948067a19e239f7c9a0b67ee2aa77623af7c904f9f85498544

define internal fastcc void @by_cross_products(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2088.i.i = alloca [4 x double], align 8
  %.12.i.i.i = alloca double, align 8
  %.39.i.i.i = alloca double, align 8
  %.2045.i = alloca [2 x double], align 8
  %.538 = alloca double, align 8
  %.62 = load i64, ptr %arg.model, align 8
  %.63 = inttoptr i64 %.62 to ptr
  %.106 = getelementptr i8, ptr %arg.model, i64 16
  %.107 = load i64, ptr %.106, align 8
  %.108 = inttoptr i64 %.107 to ptr
  %.197 = getelementptr i8, ptr %.63, i64 128
  %.198 = load i64, ptr %.197, align 8
  %.200.not = icmp eq i64 %arg.dim, %.198
  br i1 %.200.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.301 = load i64, ptr %.63, align 8
  %.303 = add nsw i64 %.301, %arg.dim
  %.304 = tail call ptr @calloc(i64 %.303, i64 8)
  %.310 = icmp eq ptr %.304, null
  br i1 %.310, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.414 = getelementptr i8, ptr %.63, i64 16
  %.415 = load i64, ptr %.414, align 8
  %.416 = getelementptr double, ptr %.304, i64 %.415
  %.501 = getelementptr double, ptr %.304, i64 %.301
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.501, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
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
  %.433.i = getelementptr double, ptr %.501, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  store double 0.000000e+00, ptr %.538, align 8
  call fastcc void @before_likelihood(ptr %.538, ptr %.501, ptr %arg.grad, ptr nonnull %.304, ptr %.416, ptr nonnull %.304, ptr nonnull %.63, ptr %.108)
  %.552 = load double, ptr %.538, align 8
  %.645 = getelementptr i8, ptr %.63, i64 120
  %.646 = load i64, ptr %.645, align 8
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.2045.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.2045.i, i8 0, i64 16, i1 false), !noalias !3
  %.124.i = getelementptr i64, ptr %.63, i64 %.646
  %.125.i = load i64, ptr %.124.i, align 8, !noalias !3
  %.126.i = getelementptr double, ptr %.304, i64 %.125.i
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
  %1 = getelementptr double, ptr %.304, i64 %.340.i
  br label %B108.if.i.i

B258.i.i:                                         ; preds = %B108.if.i.i
  %.579.i.i = getelementptr double, ptr %.501, i64 %.571.i.i
  %.580.i.i = load double, ptr %.579.i.i, align 8, !noalias !6
  br label %B328.i.i

B266.i.i:                                         ; preds = %B108.if.i.i
  %.589.i.i = getelementptr double, ptr %.304, i64 %.571.i.i
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
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0153.i.i, %B416.if.i.i ], [ %.1815.i.i, %B580.if.i.i ]
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
  %.1274.i.i = getelementptr i64, ptr %.63, i64 %.1066.i.i
  %.1275.i.i = load i64, ptr %.1274.i.i, align 8, !noalias !6
  %.1480.i.i = getelementptr i8, ptr %.1274.i.i, i64 8
  %.1481.i.i = load i64, ptr %.1480.i.i, align 8, !noalias !6
  %.1482.i.i = mul nsw i64 %.1481.i.i, %.1275.i.i
  %.1562146.not.i.i = icmp slt i64 %.1482.i.i, 1
  br i1 %.1562146.not.i.i, label %B416.loopexit.i.i, label %B580.if.lr.ph.i.i

B580.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.1804.i.i = getelementptr i8, ptr %.1274.i.i, i64 200
  br label %B580.if.i.i

B580.if.i.i:                                      ; preds = %B580.if.i.i, %B580.if.lr.ph.i.i
  %position.2.1149.i.i = phi i64 [ %position.3.0153.i.i, %B580.if.lr.ph.i.i ], [ %.1815.i.i, %B580.if.i.i ]
  %.1506.0147.i.i = phi i64 [ 0, %B580.if.lr.ph.i.i ], [ %.1575.i.i, %B580.if.i.i ]
  %.1575.i.i = add nuw nsw i64 %.1506.0147.i.i, 1
  %.1805.i.i = load i64, ptr %.1804.i.i, align 8, !noalias !6
  %5 = getelementptr double, ptr %.304, i64 %.1805.i.i
  %.1808.i.i = getelementptr double, ptr %5, i64 %.1506.0147.i.i
  %.1809.i.i = load double, ptr %.1808.i.i, align 8, !noalias !6
  %.1812.i.i = getelementptr double, ptr %.304, i64 %position.2.1149.i.i
  store double %.1809.i.i, ptr %.1812.i.i, align 8, !noalias !6
  %.1815.i.i = add nsw i64 %position.2.1149.i.i, 1
  %exitcond154.not.i.i = icmp eq i64 %.1575.i.i, %.1482.i.i
  br i1 %exitcond154.not.i.i, label %B416.loopexit.i.i, label %B580.if.i.i

gather: ; preds = %B416.loopexit.i.i, %B344.i.i
  %.580.i = getelementptr i8, ptr %.124.i, i64 64
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !3
  %.583.i = getelementptr double, ptr %.108, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !3
  %.982403.not.i = icmp slt i64 %.238.i, 1
  br i1 %.982403.not.i, label %B648.i, label %B404.if.lr.ph.i

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
  %9 = getelementptr double, ptr %.304, i64 %.340.i
  %.1281.i = getelementptr i8, ptr %.124.i, i64 72
  %10 = getelementptr double, ptr %.304, i64 %.442.i
  br label %B404.if.i

B522.i:                                           ; preds = %B464.if.i, %B404.if.i
  %product.2.1.lcssa.i = phi double [ 0.000000e+00, %B404.if.i ], [ %.1173.i, %B464.if.i ]
  %.1282.i = load i64, ptr %.1281.i, align 8, !noalias !3
  %11 = getelementptr double, ptr %.108, i64 %.1282.i
  %.1286.i = getelementptr double, ptr %11, i64 %.926.0405.i
  %.1287.i = load double, ptr %.1286.i, align 8, !noalias !3
  %.1292.i = getelementptr double, ptr %9, i64 %.926.0405.i
  %.1293.i = load double, ptr %.1292.i, align 8, !noalias !3
  %.1294.i = fmul double %.1287.i, 2.000000e+00
  %.1296.i = fsub double %product.2.1.lcssa.i, %.1294.i
  %.1297.i = fmul double %.1293.i, %.1296.i
  %.1299.i = fadd double %rss.4.0406.i, %.1297.i
  %.1303.i = fsub double %.1287.i, %product.2.1.lcssa.i
  %.1310.i = fdiv double %.1303.i, %.133.i
  %.1317.i = getelementptr double, ptr %10, i64 %.926.0405.i
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
  %16 = getelementptr double, ptr %.304, i64 %.219.i.i
  %.1160.i.i = getelementptr i8, ptr %12, i64 64
  br label %B358.if.i.i

B522.i.i:                                         ; preds = %B468.if.i.i, %B358.if.i.i
  %c.2.1.lcssa.i.i = phi double [ %.945.i.i, %B358.if.i.i ], [ %.1096.i.i, %B468.if.i.i ]
  %.1161.i.i = load i64, ptr %.1160.i.i, align 8, !noalias !9
  %17 = getelementptr double, ptr %.304, i64 %.1161.i.i
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
  %.637.i.i = getelementptr i8, ptr %.124.i, i64 160
  %.779.i.i = getelementptr i8, ptr %.124.i, i64 120
  %.837.i278.i = fneg double %.133.i
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
  call fastcc void @joint_forward(ptr %.2045.i, i64 %.2031.i, i64 %.340.i, double %.133.i, ptr nonnull %.304, ptr nonnull %.63, ptr readonly %.108)
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
  %.2219415.not.i = icmp slt i64 %.1431.i, 1
  br i1 %.2219415.not.i, label %B1358.i, label %B1212.if.lr.ph.i

B1212.if.lr.ph.i:                                 ; preds = %B1082.i
  %.2357.i = getelementptr i8, ptr %.124.i, i64 112
  %.850.i321.i = getelementptr i8, ptr %.124.i, i64 160
  %.994.i.i = getelementptr i8, ptr %.124.i, i64 120
  %19 = fmul double %.133.i, 2.000000e+00
  %.1308.i.i = fdiv double -5.000000e-01, %.133.i
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
  %20 = getelementptr i64, ptr %.63, i64 %.291.i.i.i
  %21 = getelementptr double, ptr %.304, i64 %.573.i.i.i
  %22 = getelementptr i64, ptr %.63, i64 %.429.i.i.i
  %23 = getelementptr double, ptr %.304, i64 %.993.i.i.i
  %24 = getelementptr double, ptr %.304, i64 %.855.i.i.i
  %25 = getelementptr double, ptr %.304, i64 %.711.i.i.i
  %.1787.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 152
  br label %B324.if.i.i.i

B724.i.i.i:                                       ; preds = %B624.if.i.i.i, %B522.if.i.i.i
  %total.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B522.if.i.i.i ], [ %.1599.i.i.i, %B624.if.i.i.i ]
  %.1624.i.i.i = getelementptr double, ptr %24, i64 %.1431.i.i.i
  %.1625.i.i.i = load double, ptr %.1624.i.i.i, align 8, !noalias !15
  %.1632.i.i.i = getelementptr double, ptr %25, i64 %.1452.i.i.i
  %.1633.i.i.i = load double, ptr %.1632.i.i.i, align 8, !noalias !15
  %.1635.i.i.i = fmul double %.1440.i.i.i, %.1633.i.i.i
  %.1639.i.i.i = fadd double %total.2.2.lcssa.i.i.i, %.1635.i.i.i
  %.1642.i.i.i = fadd double %.1625.i.i.i, %.1639.i.i.i
  store double %.1642.i.i.i, ptr %.1624.i.i.i, align 8, !noalias !15
  %.1389.i.i.i = icmp samesign ugt i64 %.1336.0284.i.i.i, 1
  br i1 %.1389.i.i.i, label %B522.if.i.i.i, label %B784.i.i.i

B784.i.i.i:                                       ; preds = %B724.i.i.i
  %.1788.i.i.i = load i64, ptr %.1787.i.i.i, align 8, !noalias !15
  %26 = getelementptr double, ptr %.108, i64 %.1788.i.i.i
  %.1794.i.i.i = getelementptr double, ptr %26, i64 %.1024.0296.i.i.i
  %.1795.i.i.i = load double, ptr %.1794.i.i.i, align 8, !noalias !15
  %.1797.i.i.i = fmul double %.1151.i.i.i, %.1795.i.i.i
  %.1799.i.i.i = fmul double %.1151.i.i.i, %.1797.i.i.i
  br label %B884.if.i.i.i

B1038.i.i.i:                                      ; preds = %B1004.if.i.i.i, %B784.thread.i.i.i
  %diagonal.2.1.lcssa303.i.i.i = phi double [ %.1799301.i.i.i, %B784.thread.i.i.i ], [ %.1953.i.i.i, %B1004.if.i.i.i ]
  %.2105.i.i.i = getelementptr double, ptr %25, i64 %.1128.i.i.i
  store double %diagonal.2.1.lcssa303.i.i.i, ptr %.2105.i.i.i, align 8, !noalias !15
  %.1082.i.i.i = icmp sgt i64 %.1024.0296.in.i.i.i, 1
  br i1 %.1082.i.i.i, label %B324.if.i.i.i, label %invert.2-pre-split.i.i

B324.if.i.i.i:                                    ; preds = %B1038.i.i.i, %B324.if.lr.ph.i.i.i
  %.1024.0296.in.i.i.i = phi i64 [ %.153.i.i.i, %B324.if.lr.ph.i.i.i ], [ %.1024.0296.i.i.i, %B1038.i.i.i ]
  %.1024.0296.i.i.i = add nsw i64 %.1024.0296.in.i.i.i, -1
  %.1127.i.i.i = getelementptr i64, ptr %20, i64 %.1024.0296.i.i.i
  %.1128.i.i.i = load i64, ptr %.1127.i.i.i, align 8, !noalias !15
  %.1134.i.i.i = getelementptr i8, ptr %.1127.i.i.i, i64 8
  %.1135.i.i.i = load i64, ptr %.1134.i.i.i, align 8, !noalias !15
  %.1146.i.i.i = getelementptr double, ptr %21, i64 %.1128.i.i.i
  %.1147.i.i.i = load double, ptr %.1146.i.i.i, align 8, !noalias !15
  %.1151.i.i.i = fdiv double 1.000000e+00, %.1147.i.i.i
  %.1156.i.i.i = add nsw i64 %.1128.i.i.i, 1
  %.1194.i.i.i = sub i64 %.1135.i.i.i, %.1156.i.i.i
  %storemerge268.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1194.i.i.i, i64 0)
  %.1237275.not.i.i.i = icmp slt i64 %.1194.i.i.i, 1
  br i1 %.1237275.not.i.i.i, label %B784.thread.i.i.i, label %B414.if.i.i.i

B784.thread.i.i.i:                                ; preds = %B324.if.i.i.i
  %.1788297.i.i.i = load i64, ptr %.1787.i.i.i, align 8, !noalias !15
  %27 = getelementptr double, ptr %.108, i64 %.1788297.i.i.i
  %.1794298.i.i.i = getelementptr double, ptr %27, i64 %.1024.0296.i.i.i
  %.1795299.i.i.i = load double, ptr %.1794298.i.i.i, align 8, !noalias !15
  %.1797300.i.i.i = fmul double %.1151.i.i.i, %.1795299.i.i.i
  %.1799301.i.i.i = fmul double %.1151.i.i.i, %.1797300.i.i.i
  br label %B1038.i.i.i

B414.if.i.i.i:                                    ; preds = %B324.if.i.i.i, %B414.if.i.i.i
  %.1184.0277.i.i.i = phi i64 [ %.1246.i.i.i, %B414.if.i.i.i ], [ %storemerge268.i.i.i, %B324.if.i.i.i ]
  %.1181.0276.i.i.i = phi i64 [ %.1250.i.i.i, %B414.if.i.i.i ], [ %.1156.i.i.i, %B324.if.i.i.i ]
  %.1246.i.i.i = add nsw i64 %.1184.0277.i.i.i, -1
  %.1250.i.i.i = add i64 %.1181.0276.i.i.i, 1
  %.1278.i.i.i = getelementptr double, ptr %21, i64 %.1181.0276.i.i.i
  %.1279.i.i.i = load double, ptr %.1278.i.i.i, align 8, !noalias !15
  %.1281.i.i.i = fmul double %.1151.i.i.i, %.1279.i.i.i
  %.1285.i.i.i = getelementptr i64, ptr %22, i64 %.1181.0276.i.i.i
  %.1286.i.i.i = load i64, ptr %.1285.i.i.i, align 8, !noalias !15
  %.1290.i.i.i = getelementptr double, ptr %23, i64 %.1286.i.i.i
  store double %.1281.i.i.i, ptr %.1290.i.i.i, align 8, !noalias !15
  %.1296.i.i.i = load i64, ptr %.1285.i.i.i, align 8, !noalias !15
  %.1300.i.i.i = getelementptr double, ptr %24, i64 %.1296.i.i.i
  store double 0.000000e+00, ptr %.1300.i.i.i, align 8, !noalias !15
  %.1237.i.i.i = icmp samesign ugt i64 %.1184.0277.i.i.i, 1
  br i1 %.1237.i.i.i, label %B414.if.i.i.i, label %B522.if.i.i.i

B522.if.i.i.i:                                    ; preds = %B414.if.i.i.i, %B724.i.i.i
  %.1336.0284.i.i.i = phi i64 [ %.1398.i.i.i, %B724.i.i.i ], [ %storemerge268.i.i.i, %B414.if.i.i.i ]
  %.1333.0283.i.i.i = phi i64 [ %.1402.i.i.i, %B724.i.i.i ], [ %.1156.i.i.i, %B414.if.i.i.i ]
  %.1398.i.i.i = add nsw i64 %.1336.0284.i.i.i, -1
  %.1402.i.i.i = add i64 %.1333.0283.i.i.i, 1
  %.1430.i.i.i = getelementptr i64, ptr %22, i64 %.1333.0283.i.i.i
  %.1431.i.i.i = load i64, ptr %.1430.i.i.i, align 8, !noalias !15
  %.1439.i.i.i = getelementptr double, ptr %23, i64 %.1431.i.i.i
  %.1440.i.i.i = load double, ptr %.1439.i.i.i, align 8, !noalias !15
  %.1451.i.i.i = getelementptr i64, ptr %20, i64 %.1431.i.i.i
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
  %.1585.i.i.i = getelementptr double, ptr %25, i64 %.1488.0279.i.i.i
  %.1586.i.i.i = load double, ptr %.1585.i.i.i, align 8, !noalias !15
  %.1590.i.i.i = getelementptr i64, ptr %22, i64 %.1488.0279.i.i.i
  %.1591.i.i.i = load i64, ptr %.1590.i.i.i, align 8, !noalias !15
  %.1595.i.i.i = getelementptr double, ptr %23, i64 %.1591.i.i.i
  %.1596.i.i.i = load double, ptr %.1595.i.i.i, align 8, !noalias !15
  %.1597.i.i.i = fmul double %.1586.i.i.i, %.1596.i.i.i
  %.1599.i.i.i = fadd double %total.2.2281.i.i.i, %.1597.i.i.i
  %.1605.i.i.i = getelementptr double, ptr %24, i64 %.1591.i.i.i
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
  %.1928.i.i.i = getelementptr i64, ptr %22, i64 %.1831.0286.i.i.i
  %.1929.i.i.i = load i64, ptr %.1928.i.i.i, align 8, !noalias !15
  %.1933.i.i.i = getelementptr double, ptr %24, i64 %.1929.i.i.i
  %.1934.i.i.i = load double, ptr %.1933.i.i.i, align 8, !noalias !15
  %.1935.i.i.i = fneg double %.1934.i.i.i
  %.1939.i.i.i = getelementptr double, ptr %25, i64 %.1831.0286.i.i.i
  store double %.1935.i.i.i, ptr %.1939.i.i.i, align 8, !noalias !15
  %.1944.i.i.i = getelementptr double, ptr %23, i64 %.1929.i.i.i
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
  %.2086.i.i.i = getelementptr i64, ptr %22, i64 %.1989.0291.i.i.i
  %.2087.i.i.i = load i64, ptr %.2086.i.i.i, align 8, !noalias !15
  %.2091.i.i.i = getelementptr double, ptr %23, i64 %.2087.i.i.i
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
  %.837518.not.i.i = icmp slt i64 %.757.i.i, 1
  br i1 %.837518.not.i.i, label %B728.i.i, label %B256.if.lr.ph.i.i

B256.if.lr.ph.i.i:                                ; preds = %invert
  %.1014.i.i = getelementptr i8, ptr %.152.i.i.i, i64 96
  %.1157.i.i = getelementptr i8, ptr %.152.i.i.i, i64 104
  %.1300.i.i = getelementptr i8, ptr %.152.i.i.i, i64 88
  %28 = getelementptr double, ptr %.304, i64 %.334.i.i
  %29 = getelementptr double, ptr %.304, i64 %.472.i.i
  %.1483.i.i = getelementptr i8, ptr %.152.i.i.i, i64 120
  %.1637.i.i = getelementptr i8, ptr %.152.i.i.i, i64 128
  %.1796.i.i = getelementptr i8, ptr %.152.i.i.i, i64 136
  %.1806.i.i = fmul double %.133.i, -5.000000e-01
  br label %B256.if.i.i

B628.i.i:                                         ; preds = %B256.if.i.i
  %.1797.i.i = load i64, ptr %.1796.i.i, align 8, !noalias !12
  %30 = getelementptr i64, ptr %.63, i64 %.1797.i.i
  %.1803.i.i = getelementptr i64, ptr %30, i64 %.781.0520.i.i
  %.1804.i260.i = load i64, ptr %.1803.i.i, align 8, !noalias !12
  %.1808.i261.i = fmul double %.1806.i.i, %..i.i
  %.1812.i262.i = fmul double %.1808.i261.i, %.1328.i.i
  %31 = getelementptr i64, ptr %.63, i64 %.1643.i.i
  %.215.i.i.i = getelementptr i8, ptr %31, i64 360
  %.216.i.i.i = load i64, ptr %.215.i.i.i, align 8, !noalias !18
  %.419.i.i.i = getelementptr i8, ptr %31, i64 384
  %.420.i.i.i = load i64, ptr %.419.i.i.i, align 8, !noalias !18
  %.623.i.i.i = getelementptr i8, ptr %31, i64 392
  %.624.i.i.i = load i64, ptr %.623.i.i.i, align 8, !noalias !18
  %.634.i.i.i = ashr i64 %.1804.i260.i, 1
  %32 = getelementptr double, ptr %.304, i64 %.420.i.i.i
  %.642.i.i.i = getelementptr double, ptr %32, i64 %.634.i.i.i
  %.643.i.i.i = load double, ptr %.642.i.i.i, align 8, !noalias !18
  %33 = getelementptr double, ptr %32, i64 %.216.i.i.i
  %.650.i.i.i = getelementptr double, ptr %33, i64 %.634.i.i.i
  %.651.i.i.i = load double, ptr %.650.i.i.i, align 8, !noalias !18
  %.655.i.i.i = fmul double %.651.i.i.i, %.651.i.i.i
  %.659.i.i.i = fdiv double 1.000000e+00, %.655.i.i.i
  %.663.i.i.i = and i64 %.1804.i260.i, 1
  %.664.not.i.i.i = icmp eq i64 %.663.i.i.i, 0
  %34 = getelementptr double, ptr %.304, i64 %.624.i.i.i
  %.710.i457.i.i = getelementptr double, ptr %34, i64 %.634.i.i.i
  %.711.i458.i.i = load double, ptr %.710.i457.i.i, align 8, !noalias !18
  br i1 %.664.not.i.i.i, label %B268.i.i.i, label %B202.i.i.i

B202.i.i.i:                                       ; preds = %B628.i.i
  %.681.i.i.i = fmul double %.643.i.i.i, 2.000000e+00
  %.683.i.i.i = fmul double %.643.i.i.i, %.681.i.i.i
  %.687.i.i.i = fmul double %.683.i.i.i, %.659.i.i.i
  %.689.i.i.i = fmul double %.659.i.i.i, %.687.i.i.i
  %.691.i.i.i = fadd double %.659.i.i.i, %.689.i.i.i
  %.695.i.i.i = fmul double %.1812.i262.i, %.691.i.i.i
  %.698.i.i.i = fsub double %.711.i458.i.i, %.695.i.i.i
  store double %.698.i.i.i, ptr %.710.i457.i.i, align 8, !noalias !18
  br label %B2691.i.i

B268.i.i.i:                                       ; preds = %B628.i.i
  %.713.i.i.i = fmul double %.1812.i262.i, 2.000000e+00
  %.715.i.i.i = fmul double %.713.i.i.i, %.643.i.i.i
  %.717.i.i.i = fmul double %.715.i.i.i, %.659.i.i.i
  %.719.i.i.i = fmul double %.659.i.i.i, %.717.i.i.i
  %.722.i.i.i = fmul double %.643.i.i.i, %.659.i.i.i
  %.727.i.i.i = fadd double %.722.i.i.i, %.719.i.i.i
  %.728.i.i.i = fadd double %.711.i458.i.i, %.727.i.i.i
  store double %.728.i.i.i, ptr %.710.i457.i.i, align 8, !noalias !18
  %.733.i.i.i = add nsw i64 %.634.i.i.i, 1
  %.735.i.i.i = icmp slt i64 %.733.i.i.i, %.216.i.i.i
  br i1 %.735.i.i.i, label %B350.i.i.i, label %B2691.i.i

B350.i.i.i:                                       ; preds = %B268.i.i.i
  %.742.i.i.i = getelementptr i8, ptr %.642.i.i.i, i64 8
  %.743.i.i.i = load double, ptr %.742.i.i.i, align 8, !noalias !18
  %.755.i.i.i = getelementptr i8, ptr %.650.i.i.i, i64 8
  %.756.i.i.i = load double, ptr %.755.i.i.i, align 8, !noalias !18
  %.766.i.i.i = getelementptr i8, ptr %.710.i457.i.i, i64 8
  %.767.i.i.i = load double, ptr %.766.i.i.i, align 8, !noalias !18
  %.772.i.i.i = fmul double %.713.i.i.i, %.743.i.i.i
  %.773.i.i.i = fmul double %.756.i.i.i, %.756.i.i.i
  %.774.i.i.i = fmul double %.756.i.i.i, %.773.i.i.i
  %.775.i.i.i = fmul double %.756.i.i.i, %.774.i.i.i
  %.779.i.i.i = fdiv double %.772.i.i.i, %.775.i.i.i
  %.780.i.i.i = fadd double %.767.i.i.i, %.779.i.i.i
  store double %.780.i.i.i, ptr %.766.i.i.i, align 8, !noalias !18
  br label %B2691.i.i

B728.loopexit.i.i:                                ; preds = %B2691.i.i
  %35 = fmul double %.1495.i.i, -5.000000e-01
  br label %B728.i.i

B728.i.i:                                         ; preds = %B728.loopexit.i.i, %invert
  %trace.2.0.lcssa.i.i = phi double [ -0.000000e+00, %invert ], [ %35, %B728.loopexit.i.i ]
  %.2267.i.i = getelementptr i8, ptr %.152.i.i.i, i64 48
  %.2268.i.i = load i64, ptr %.2267.i.i, align 8, !noalias !12
  %.2348528.not.i.i = icmp slt i64 %.2268.i.i, 1
  br i1 %.2348528.not.i.i, label %B1638.i.i, label %B876.if.lr.ph.i.i

B876.if.lr.ph.i.i:                                ; preds = %B728.i.i
  %.2123.i.i = getelementptr i8, ptr %.152.i.i.i, i64 224
  %.2124.i.i = load i64, ptr %.2123.i.i, align 8, !noalias !12
  %.1985.i.i = getelementptr i8, ptr %.152.i.i.i, i64 56
  %.1986.i.i = load i64, ptr %.1985.i.i, align 8, !noalias !12
  %36 = getelementptr i64, ptr %.63, i64 %.1986.i.i
  %37 = getelementptr double, ptr %.304, i64 %.334.i.i
  %38 = getelementptr double, ptr %.304, i64 %.472.i.i
  %39 = getelementptr double, ptr %.304, i64 %.2124.i.i
  br label %B876.if.i.i

B1314.loopexit.i.i:                               ; preds = %B2692.i.i, %B1314.if.i.i
  %exitcond550.not.i.i = icmp eq i64 %.3126.i.i, %.2888.i.i
  br i1 %exitcond550.not.i.i, label %B1532.i.i, label %B1314.if.i.i

B1494.i.i:                                        ; preds = %B1362.if.i.i
  %.3361.i.i = getelementptr double, ptr %67, i64 %.3196.0523.i.i
  store double %.3328.i.i, ptr %.3361.i.i, align 8, !noalias !12
  br label %B2692.i.i

B1532.i.i:                                        ; preds = %B1314.loopexit.i.i, %B876.if.i.i
  %.524205.not.i.i.i = icmp slt i64 %.2682.i.i, 1
  br i1 %.524205.not.i.i.i, label %by_factor, label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B1532.i.i
  %.434.i.i.i = getelementptr i8, ptr %62, i64 64
  %.435.i.i.i = load i64, ptr %.434.i.i.i, align 8, !noalias !21
  %.230.i.i.i = getelementptr i8, ptr %63, i64 56
  %.231.i.i.i = load i64, ptr %.230.i.i.i, align 8, !noalias !21
  %40 = getelementptr double, ptr %.108, i64 %.2987.i.i
  %41 = getelementptr double, ptr %.304, i64 %.231.i.i.i
  %42 = getelementptr double, ptr %.304, i64 %.435.i.i.i
  br label %B108.if.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B136.loopexit.i.i.i, %B108.if.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.537.i.i.i, %.2682.i.i
  br i1 %exitcond210.not.i.i.i, label %by_factor, label %B108.if.i.i.i

B136.loopexit.i.i.i:                              ; preds = %B298.if.i.i.i
  %exitcond209.not.i.i.i = icmp eq i64 %.2888.i.i, %.658.i.i.i
  br i1 %exitcond209.not.i.i.i, label %B108.loopexit.i.i.i, label %B136.if.i.i.i

B298.if.lr.ph.i.i.i:                              ; preds = %B168.if.i.i.i, %B136.if.i.i.i
  %product.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B136.if.i.i.i ], [ %.865.i.i.i, %B168.if.i.i.i ]
  %invariant.gep200.i.i.i = getelementptr double, ptr %39, i64 %.589.0203.i.i.i
  br label %B298.if.i.i.i

B108.if.i.i.i:                                    ; preds = %B108.loopexit.i.i.i, %B108.if.lr.ph.i.i.i
  %.466.0206.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.537.i.i.i, %B108.loopexit.i.i.i ]
  %.537.i.i.i = add nuw nsw i64 %.466.0206.i.i.i, 1
  br i1 %.3071.i.i, label %B108.loopexit.i.i.i, label %B136.if.lr.ph.i.i.i

B136.if.lr.ph.i.i.i:                              ; preds = %B108.if.i.i.i
  %.833.i.i.i = mul nuw nsw i64 %.466.0206.i.i.i, %.2888.i.i
  %43 = getelementptr double, ptr %40, i64 %.833.i.i.i
  %.997.i.i.i = mul nuw nsw i64 %.466.0206.i.i.i, %.2682.i.i
  %44 = getelementptr double, ptr %42, i64 %.997.i.i.i
  br label %B136.if.i.i.i

B136.if.i.i.i:                                    ; preds = %B136.if.lr.ph.i.i.i, %B136.loopexit.i.i.i
  %.589.0203.i.i.i = phi i64 [ 0, %B136.if.lr.ph.i.i.i ], [ %.658.i.i.i, %B136.loopexit.i.i.i ]
  %.658.i.i.i = add nuw nsw i64 %.589.0203.i.i.i, 1
  %.770193.not.not.i.i.i = icmp sgt i64 %.2888.i.i, %.589.0203.i.i.i
  br i1 %.770193.not.not.i.i.i, label %B168.if.lr.ph.i.i.i, label %B298.if.lr.ph.i.i.i

B168.if.lr.ph.i.i.i:                              ; preds = %B136.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %41, i64 %.589.0203.i.i.i
  br label %B168.if.i.i.i

B168.if.i.i.i:                                    ; preds = %B168.if.i.i.i, %B168.if.lr.ph.i.i.i
  %product.2.2196.i.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i.i.i ], [ %.865.i.i.i, %B168.if.i.i.i ]
  %.714.0194.i.i.i = phi i64 [ %.589.0203.i.i.i, %B168.if.lr.ph.i.i.i ], [ %.783.i.i.i, %B168.if.i.i.i ]
  %.783.i.i.i = add nuw i64 %.714.0194.i.i.i, 1
  %.847.i.i.i = getelementptr double, ptr %43, i64 %.714.0194.i.i.i
  %.848.i.i.i = load double, ptr %.847.i.i.i, align 8, !noalias !21
  %.853.i.i.i = mul nsw i64 %.714.0194.i.i.i, %.2888.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.853.i.i.i
  %.862.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !21
  %.863.i.i.i = fmul double %.848.i.i.i, %.862.i.i.i
  %.865.i.i.i = fadd double %product.2.2196.i.i.i, %.863.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.783.i.i.i, %.2888.i.i
  br i1 %exitcond.not.i.i.i, label %B298.if.lr.ph.i.i.i, label %B168.if.i.i.i

B298.if.i.i.i:                                    ; preds = %B298.if.i.i.i, %B298.if.lr.ph.i.i.i
  %.898.0198.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i.i ], [ %.967.i.i.i, %B298.if.i.i.i ]
  %.967.i.i.i = add nuw nsw i64 %.898.0198.i.i.i, 1
  %.1003.i.i.i = getelementptr double, ptr %44, i64 %.898.0198.i.i.i
  %.1004.i.i.i = load double, ptr %.1003.i.i.i, align 8, !noalias !21
  %.1043.i.i.i = mul nuw nsw i64 %.898.0198.i.i.i, %.2888.i.i
  %gep201.i.i.i = getelementptr double, ptr %invariant.gep200.i.i.i, i64 %.1043.i.i.i
  %.1060.i.i.i = load double, ptr %gep201.i.i.i, align 8, !noalias !21
  %.1064.i.i.i = fmul double %product.2.2.lcssa.i.i.i, %.1060.i.i.i
  %.1068.i.i.i = fsub double %.1004.i.i.i, %.1064.i.i.i
  store double %.1068.i.i.i, ptr %.1003.i.i.i, align 8, !noalias !21
  %exitcond208.not.i.i.i = icmp eq i64 %.898.0198.i.i.i, %.466.0206.i.i.i
  br i1 %exitcond208.not.i.i.i, label %B136.loopexit.i.i.i, label %B298.if.i.i.i

by_factor: ; preds = %B108.loopexit.i.i.i, %B1532.i.i
  %brmerge.i.i = or i1 %.3071.i.i, %.3029.i.i
  br i1 %brmerge.i.i, label %B2693.i.i, label %B108.if.lr.ph.i460.i.i

B108.if.lr.ph.i460.i.i:                           ; preds = %by_factor
  %.434.i461.i.i = getelementptr i8, ptr %63, i64 64
  %.435.i462.i.i = load i64, ptr %.434.i461.i.i, align 8, !noalias !24
  %.230.i463.i.i = getelementptr i8, ptr %62, i64 56
  %.231.i464.i.i = load i64, ptr %.230.i463.i.i, align 8, !noalias !24
  %45 = getelementptr double, ptr %.108, i64 %.2987.i.i
  %46 = getelementptr double, ptr %.304, i64 %.231.i464.i.i
  %47 = getelementptr double, ptr %.304, i64 %.435.i462.i.i
  br label %B108.if.i466.i.i

B108.loopexit.i488.i.i:                           ; preds = %B136.loopexit.i486.i.i, %B108.if.i466.i.i
  %exitcond210.not.i489.i.i = icmp eq i64 %.537.i468.i.i, %.2888.i.i
  br i1 %exitcond210.not.i489.i.i, label %B2693.i.i, label %B108.if.i466.i.i

B136.loopexit.i486.i.i:                           ; preds = %B298.if.i478.i.i
  %exitcond209.not.i487.i.i = icmp eq i64 %.2682.i.i, %.658.i474.i.i
  br i1 %exitcond209.not.i487.i.i, label %B108.loopexit.i488.i.i, label %B136.if.i472.i.i

B298.if.lr.ph.i476.i.i:                           ; preds = %B168.if.i491.i.i, %B136.if.i472.i.i
  %product.2.2.lcssa.i477.i.i = phi double [ 0.000000e+00, %B136.if.i472.i.i ], [ %.865.i500.i.i, %B168.if.i491.i.i ]
  %.1032.i.i.i = mul nuw nsw i64 %.589.0203.i473.i.i, %.2888.i.i
  %48 = getelementptr double, ptr %39, i64 %.1032.i.i.i
  br label %B298.if.i478.i.i

B108.if.i466.i.i:                                 ; preds = %B108.loopexit.i488.i.i, %B108.if.lr.ph.i460.i.i
  %.466.0206.i467.i.i = phi i64 [ 0, %B108.if.lr.ph.i460.i.i ], [ %.537.i468.i.i, %B108.loopexit.i488.i.i ]
  %.537.i468.i.i = add nuw nsw i64 %.466.0206.i467.i.i, 1
  br i1 %.524205.not.i.i.i, label %B108.loopexit.i488.i.i, label %B136.if.lr.ph.i469.i.i

B136.if.lr.ph.i469.i.i:                           ; preds = %B108.if.i466.i.i
  %invariant.gep.i470.i.i = getelementptr double, ptr %45, i64 %.466.0206.i467.i.i
  %.997.i471.i.i = mul nuw nsw i64 %.466.0206.i467.i.i, %.2888.i.i
  %49 = getelementptr double, ptr %47, i64 %.997.i471.i.i
  br label %B136.if.i472.i.i

B136.if.i472.i.i:                                 ; preds = %B136.if.lr.ph.i469.i.i, %B136.loopexit.i486.i.i
  %.589.0203.i473.i.i = phi i64 [ 0, %B136.if.lr.ph.i469.i.i ], [ %.658.i474.i.i, %B136.loopexit.i486.i.i ]
  %.658.i474.i.i = add nuw nsw i64 %.589.0203.i473.i.i, 1
  %.770193.not.not.i475.i.i = icmp sgt i64 %.2682.i.i, %.589.0203.i473.i.i
  br i1 %.770193.not.not.i475.i.i, label %B168.if.lr.ph.i490.i.i, label %B298.if.lr.ph.i476.i.i

B168.if.lr.ph.i490.i.i:                           ; preds = %B136.if.i472.i.i
  %invariant.gep197.i.i.i = getelementptr double, ptr %46, i64 %.589.0203.i473.i.i
  br label %B168.if.i491.i.i

B168.if.i491.i.i:                                 ; preds = %B168.if.i491.i.i, %B168.if.lr.ph.i490.i.i
  %product.2.2196.i492.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i490.i.i ], [ %.865.i500.i.i, %B168.if.i491.i.i ]
  %.714.0194.i493.i.i = phi i64 [ %.589.0203.i473.i.i, %B168.if.lr.ph.i490.i.i ], [ %.783.i494.i.i, %B168.if.i491.i.i ]
  %.783.i494.i.i = add nuw i64 %.714.0194.i493.i.i, 1
  %.824.i.i.i = mul nsw i64 %.714.0194.i493.i.i, %.2888.i.i
  %gep.i495.i.i = getelementptr double, ptr %invariant.gep.i470.i.i, i64 %.824.i.i.i
  %.848.i496.i.i = load double, ptr %gep.i495.i.i, align 8, !noalias !24
  %.853.i497.i.i = mul nsw i64 %.714.0194.i493.i.i, %.2682.i.i
  %gep198.i.i.i = getelementptr double, ptr %invariant.gep197.i.i.i, i64 %.853.i497.i.i
  %.862.i498.i.i = load double, ptr %gep198.i.i.i, align 8, !noalias !24
  %.863.i499.i.i = fmul double %.848.i496.i.i, %.862.i498.i.i
  %.865.i500.i.i = fadd double %product.2.2196.i492.i.i, %.863.i499.i.i
  %exitcond.not.i501.i.i = icmp eq i64 %.783.i494.i.i, %.2682.i.i
  br i1 %exitcond.not.i501.i.i, label %B298.if.lr.ph.i476.i.i, label %B168.if.i491.i.i

B298.if.i478.i.i:                                 ; preds = %B298.if.i478.i.i, %B298.if.lr.ph.i476.i.i
  %.898.0200.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i476.i.i ], [ %.967.i479.i.i, %B298.if.i478.i.i ]
  %.967.i479.i.i = add nuw nsw i64 %.898.0200.i.i.i, 1
  %.1003.i480.i.i = getelementptr double, ptr %49, i64 %.898.0200.i.i.i
  %.1004.i481.i.i = load double, ptr %.1003.i480.i.i, align 8, !noalias !24
  %.1059.i.i.i = getelementptr double, ptr %48, i64 %.898.0200.i.i.i
  %.1060.i482.i.i = load double, ptr %.1059.i.i.i, align 8, !noalias !24
  %.1064.i483.i.i = fmul double %product.2.2.lcssa.i477.i.i, %.1060.i482.i.i
  %.1068.i484.i.i = fsub double %.1004.i481.i.i, %.1064.i483.i.i
  store double %.1068.i484.i.i, ptr %.1003.i480.i.i, align 8, !noalias !24
  %exitcond208.not.i485.i.i = icmp eq i64 %.898.0200.i.i.i, %.466.0206.i467.i.i
  br i1 %exitcond208.not.i485.i.i, label %B136.loopexit.i486.i.i, label %B298.if.i478.i.i

B1638.i.i:                                        ; preds = %B2693.i.i, %B728.i.i
  %.3768.i.i = getelementptr i8, ptr %.152.i.i.i, i64 64
  %.3769.i.i = load i64, ptr %.3768.i.i, align 8, !noalias !12
  %.3849541.not.i.i = icmp slt i64 %.3769.i.i, 1
  br i1 %.3849541.not.i.i, label %B2346.i.i, label %B1744.if.lr.ph.i.i

B1744.if.lr.ph.i.i:                               ; preds = %B1638.i.i
  %.3627.i.i = getelementptr i8, ptr %.152.i.i.i, i64 72
  %.3628.i.i = load i64, ptr %.3627.i.i, align 8, !noalias !12
  %50 = getelementptr i64, ptr %.63, i64 %.3628.i.i
  %51 = getelementptr double, ptr %.304, i64 %.610.i.i
  %52 = getelementptr double, ptr %.304, i64 %.472.i.i
  %.5009.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  br label %B1744.if.i.i

B1744.loopexit.i.i:                               ; preds = %B2262.i.i, %B1744.if.i.i
  %exitcond554.not.i.i = icmp eq i64 %.3862.i.i, %.3769.i.i
  br i1 %exitcond554.not.i.i, label %B2346.i.i, label %B1744.if.i.i

B2262.i.i:                                        ; preds = %B2108.if.i.i
  %.4655.i.i = add nuw nsw i64 %.4586.0539.i.i, 1
  %.4870.i.i = fdiv double %.4857.i.i, %.133.i
  %.5010.i.i = load i64, ptr %.5009.i.i, align 8, !noalias !12
  %gep537.i.i = getelementptr double, ptr %invariant.gep536.i.i, i64 %.5010.i.i
  %.5018.i.i = getelementptr double, ptr %gep537.i.i, i64 %.4586.0539.i.i
  store double %.4870.i.i, ptr %.5018.i.i, align 8, !noalias !12
  %exitcond553.not.i.i = icmp eq i64 %.4655.i.i, %.4142.i.i
  br i1 %exitcond553.not.i.i, label %B1744.loopexit.i.i, label %B2108.if.lr.ph.i.i

B2346.i.i:                                        ; preds = %B1744.loopexit.i.i, %B1638.i.i
  %.5551547.not.i.i = icmp slt i64 %.190.i.i, 1
  br i1 %.5551547.not.i.i, label %joint_backward, label %B2498.if.lr.ph.i.i

B2498.if.lr.ph.i.i:                               ; preds = %B2346.i.i
  %.5464.i.i = getelementptr i8, ptr %.152.i.i.i, i64 168
  %.5465.i.i = load i64, ptr %.5464.i.i, align 8, !noalias !12
  %.5320.i.i = getelementptr i8, ptr %.152.i.i.i, i64 184
  %.5321.i.i = load i64, ptr %.5320.i.i, align 8, !noalias !12
  %.5182.i.i = getelementptr i8, ptr %.152.i.i.i, i64 176
  %.5183.i.i = load i64, ptr %.5182.i.i, align 8, !noalias !12
  %.5725.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  %53 = getelementptr i64, ptr %.63, i64 %.5465.i.i
  %54 = getelementptr i64, ptr %.63, i64 %.5183.i.i
  %55 = getelementptr double, ptr %.304, i64 %.442.i
  %56 = getelementptr double, ptr %.108, i64 %.5321.i.i
  br label %B2498.if.i.i

B2498.loopexit.i.i:                               ; preds = %B2612.if.i.i, %B2498.if.i.i
  %exitcond555.not.i.i = icmp eq i64 %.5564.i.i, %.190.i.i
  br i1 %exitcond555.not.i.i, label %joint_backward, label %B2498.if.i.i

B2691.i.i:                                        ; preds = %B256.if.i.i, %B350.i.i.i, %B268.i.i.i, %B202.i.i.i
  %exitcond.not.i259.i = icmp eq i64 %.850.i.i, %.757.i.i
  br i1 %exitcond.not.i259.i, label %B728.loopexit.i.i, label %B256.if.i.i

B2692.i.i:                                        ; preds = %B1362.if.i.i, %B1494.i.i
  %.3252.i.i = icmp samesign ugt i64 %.3199.0524.i.i, 1
  br i1 %.3252.i.i, label %B1362.if.i.i, label %B1314.loopexit.i.i

B2693.i.i:                                        ; preds = %B108.loopexit.i488.i.i, %by_factor
  %exitcond551.not.i.i = icmp eq i64 %.2361.i.i, %.2268.i.i
  br i1 %exitcond551.not.i.i, label %B1638.i.i, label %B876.if.i.i

B256.if.i.i:                                      ; preds = %B2691.i.i, %B256.if.lr.ph.i.i
  %trace.2.0521.i.i = phi double [ 0.000000e+00, %B256.if.lr.ph.i.i ], [ %.1495.i.i, %B2691.i.i ]
  %.781.0520.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i ], [ %.850.i.i, %B2691.i.i ]
  %.850.i.i = add nuw nsw i64 %.781.0520.i.i, 1
  %.1015.i.i = load i64, ptr %.1014.i.i, align 8, !noalias !12
  %57 = getelementptr i64, ptr %.63, i64 %.1015.i.i
  %.1019.i.i = getelementptr i64, ptr %57, i64 %.781.0520.i.i
  %.1020.i.i = load i64, ptr %.1019.i.i, align 8, !noalias !12
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !12
  %58 = getelementptr i64, ptr %.63, i64 %.1158.i.i
  %.1162.i.i = getelementptr i64, ptr %58, i64 %.781.0520.i.i
  %.1163.i.i = load i64, ptr %.1162.i.i, align 8, !noalias !12
  %.1301.i.i = load i64, ptr %.1300.i.i, align 8, !noalias !12
  %59 = getelementptr i64, ptr %.63, i64 %.1301.i.i
  %.1305.i.i = getelementptr i64, ptr %59, i64 %.781.0520.i.i
  %.1306.i.i = load i64, ptr %.1305.i.i, align 8, !noalias !12
  %.1310.i.i = getelementptr double, ptr %28, i64 %.1306.i.i
  %.1311.i.i = load double, ptr %.1310.i.i, align 8, !noalias !12
  %.1315.i.i = getelementptr double, ptr %29, i64 %.1020.i.i
  %.1316.i.i = load double, ptr %.1315.i.i, align 8, !noalias !12
  %.1320.i.i = getelementptr double, ptr %29, i64 %.1163.i.i
  %.1321.i.i = load double, ptr %.1320.i.i, align 8, !noalias !12
  %.1322.i.i = fmul double %.1316.i.i, %.1321.i.i
  %.1327.i.i = fdiv double %.1322.i.i, %.133.i
  %.1328.i.i = fadd double %.1311.i.i, %.1327.i.i
  %.1332.i.i = icmp eq i64 %.1020.i.i, %.1163.i.i
  %..i.i = select i1 %.1332.i.i, double 1.000000e+00, double 2.000000e+00
  %.1484.i.i = load i64, ptr %.1483.i.i, align 8, !noalias !12
  %60 = getelementptr double, ptr %.304, i64 %.1484.i.i
  %.1488.i.i = getelementptr double, ptr %60, i64 %.781.0520.i.i
  %.1489.i.i = load double, ptr %.1488.i.i, align 8, !noalias !12
  %.1491.i.i = fmul double %..i.i, %.1489.i.i
  %.1493.i.i = fmul double %.1491.i.i, %.1328.i.i
  %.1495.i.i = fadd double %trace.2.0521.i.i, %.1493.i.i
  %.1638.i.i = load i64, ptr %.1637.i.i, align 8, !noalias !12
  %61 = getelementptr i64, ptr %.63, i64 %.1638.i.i
  %.1642.i.i = getelementptr i64, ptr %61, i64 %.781.0520.i.i
  %.1643.i.i = load i64, ptr %.1642.i.i, align 8, !noalias !12
  %.1648.i.i = icmp sgt i64 %.1643.i.i, -1
  br i1 %.1648.i.i, label %B628.i.i, label %B2691.i.i

B876.if.i.i:                                      ; preds = %B2693.i.i, %B876.if.lr.ph.i.i
  %.2292.0529.i.i = phi i64 [ 0, %B876.if.lr.ph.i.i ], [ %.2361.i.i, %B2693.i.i ]
  %.2361.i.i = add nuw nsw i64 %.2292.0529.i.i, 1
  %.2440.idx.i.i = mul i64 %.2292.0529.i.i, 48
  %.2440.i.i = getelementptr i8, ptr %36, i64 %.2440.idx.i.i
  %.2441.i.i = load i64, ptr %.2440.i.i, align 8, !noalias !12
  %.2469.i.i = getelementptr i8, ptr %.2440.i.i, i64 8
  %.2470.i.i = load i64, ptr %.2469.i.i, align 8, !noalias !12
  %62 = getelementptr i64, ptr %.63, i64 %.2441.i.i
  %.2681.i.i = getelementptr i8, ptr %62, i64 8
  %.2682.i.i = load i64, ptr %.2681.i.i, align 8, !noalias !12
  %63 = getelementptr i64, ptr %.63, i64 %.2470.i.i
  %.2887.i.i = getelementptr i8, ptr %63, i64 8
  %.2888.i.i = load i64, ptr %.2887.i.i, align 8, !noalias !12
  %.2922.i.i = getelementptr i8, ptr %.2440.i.i, i64 16
  %.2923.i.i = load i64, ptr %.2922.i.i, align 8, !noalias !12
  %.2951.i.i = getelementptr i8, ptr %.2440.i.i, i64 24
  %.2952.i.i = load i64, ptr %.2951.i.i, align 8, !noalias !12
  %.2986.i.i = getelementptr i8, ptr %.2440.i.i, i64 32
  %.2987.i.i = load i64, ptr %.2986.i.i, align 8, !noalias !12
  %.3029.i.i = icmp eq i64 %.2923.i.i, %.2952.i.i
  %.3071.i.i = icmp slt i64 %.2888.i.i, 1
  br i1 %.3071.i.i, label %B1532.i.i, label %B1314.if.lr.ph.i.i

B1314.if.lr.ph.i.i:                               ; preds = %B876.if.i.i
  %.3015.i.i = getelementptr i8, ptr %.2440.i.i, i64 40
  %.3016.i.i = load i64, ptr %.3015.i.i, align 8, !noalias !12
  %64 = getelementptr i64, ptr %.63, i64 %.3016.i.i
  %65 = getelementptr double, ptr %38, i64 %.2923.i.i
  %66 = getelementptr double, ptr %38, i64 %.2952.i.i
  br label %B1314.if.i.i

B1314.if.i.i:                                     ; preds = %B1314.if.lr.ph.i.i, %B1314.loopexit.i.i
  %.3057.0526.i.i = phi i64 [ 0, %B1314.if.lr.ph.i.i ], [ %.3126.i.i, %B1314.loopexit.i.i ]
  %.3126.i.i = add nuw nsw i64 %.3057.0526.i.i, 1
  %.3103.sroa.0.0..i.i = select i1 %.3029.i.i, i64 %.3057.0526.i.i, i64 0
  %.3209.i.i = sub i64 %.2682.i.i, %.3103.sroa.0.0..i.i
  %.3252522.not.i.i = icmp slt i64 %.3209.i.i, 1
  br i1 %.3252522.not.i.i, label %B1314.loopexit.i.i, label %B1362.if.lr.ph.i.i

B1362.if.lr.ph.i.i:                               ; preds = %B1314.if.i.i
  %.3297.i.i = getelementptr i64, ptr %64, i64 %.3057.0526.i.i
  %.3320.i.i = getelementptr double, ptr %66, i64 %.3057.0526.i.i
  %invariant.gep.i.i = getelementptr double, ptr %39, i64 %.3057.0526.i.i
  %.3352.i.i = mul nuw nsw i64 %.3057.0526.i.i, %.2888.i.i
  %67 = getelementptr double, ptr %39, i64 %.3352.i.i
  br label %B1362.if.i.i

B1362.if.i.i:                                     ; preds = %B1362.if.lr.ph.i.i, %B2692.i.i
  %.3199.0524.i.i = phi i64 [ %.3209.i.i, %B1362.if.lr.ph.i.i ], [ %.3261.i.i, %B2692.i.i ]
  %.3196.0523.i.i = phi i64 [ %.3103.sroa.0.0..i.i, %B1362.if.lr.ph.i.i ], [ %.3265.i.i, %B2692.i.i ]
  %.3261.i.i = add nsw i64 %.3199.0524.i.i, -1
  %.3265.i.i = add i64 %.3196.0523.i.i, 1
  %.3298.i.i = load i64, ptr %.3297.i.i, align 8, !noalias !12
  %68 = getelementptr double, ptr %37, i64 %.3298.i.i
  %.3304.i.i = getelementptr double, ptr %68, i64 %.3196.0523.i.i
  %.3305.i.i = load double, ptr %.3304.i.i, align 8, !noalias !12
  %.3312.i.i = getelementptr double, ptr %65, i64 %.3196.0523.i.i
  %.3313.i.i = load double, ptr %.3312.i.i, align 8, !noalias !12
  %.3321.i.i = load double, ptr %.3320.i.i, align 8, !noalias !12
  %.3322.i.i = fmul double %.3313.i.i, %.3321.i.i
  %.3327.i.i = fdiv double %.3322.i.i, %.133.i
  %.3328.i.i = fadd double %.3305.i.i, %.3327.i.i
  %.3334.i.i = mul nsw i64 %.3196.0523.i.i, %.2888.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3334.i.i
  store double %.3328.i.i, ptr %gep.i.i, align 8, !noalias !12
  br i1 %.3029.i.i, label %B1494.i.i, label %B2692.i.i

B1744.if.i.i:                                     ; preds = %B1744.loopexit.i.i, %B1744.if.lr.ph.i.i
  %.3793.0542.i.i = phi i64 [ 0, %B1744.if.lr.ph.i.i ], [ %.3862.i.i, %B1744.loopexit.i.i ]
  %.3862.i.i = add nuw nsw i64 %.3793.0542.i.i, 1
  %.3909.idx.i.i = shl i64 %.3793.0542.i.i, 4
  %.3909.i.i = getelementptr i8, ptr %50, i64 %.3909.idx.i.i
  %.3910.i.i = load i64, ptr %.3909.i.i, align 8, !noalias !12
  %.3933.i.i = getelementptr i8, ptr %.3909.i.i, i64 8
  %.3934.i.i = load i64, ptr %.3933.i.i, align 8, !noalias !12
  %69 = getelementptr i64, ptr %.63, i64 %.3910.i.i
  %.4141.i.i = getelementptr i8, ptr %69, i64 8
  %.4142.i.i = load i64, ptr %.4141.i.i, align 8, !noalias !12
  %invariant.gep536.i.i = getelementptr double, ptr %.304, i64 %.3934.i.i
  %.4642538.not.i.i = icmp slt i64 %.4142.i.i, 1
  br i1 %.4642538.not.i.i, label %B1744.loopexit.i.i, label %B2070.if.lr.ph.i.i

B2070.if.lr.ph.i.i:                               ; preds = %B1744.if.i.i
  %.4551.i.i = getelementptr i8, ptr %69, i64 64
  %.4552.i.i = load i64, ptr %.4551.i.i, align 8, !noalias !12
  %.4346.i.i = getelementptr i8, ptr %69, i64 56
  %.4347.i.i = load i64, ptr %.4346.i.i, align 8, !noalias !12
  %70 = getelementptr double, ptr %.304, i64 %.4552.i.i
  %71 = getelementptr double, ptr %51, i64 %.3934.i.i
  %72 = getelementptr double, ptr %52, i64 %.3934.i.i
  %73 = getelementptr double, ptr %.304, i64 %.4347.i.i
  br label %B2108.if.lr.ph.i.i

B2108.if.lr.ph.i.i:                               ; preds = %B2070.if.lr.ph.i.i, %B2262.i.i
  %.4586.0539.i.i = phi i64 [ 0, %B2070.if.lr.ph.i.i ], [ %.4655.i.i, %B2262.i.i ]
  %.4807.i.i = mul nuw nsw i64 %.4586.0539.i.i, %.4142.i.i
  %74 = getelementptr double, ptr %70, i64 %.4807.i.i
  %.4820.i.i = getelementptr double, ptr %71, i64 %.4586.0539.i.i
  %75 = getelementptr double, ptr %73, i64 %.4807.i.i
  br label %B2108.if.i.i

B2108.if.i.i:                                     ; preds = %B2108.if.i.i, %B2108.if.lr.ph.i.i
  %by_c.2.2534.i.i = phi double [ 0.000000e+00, %B2108.if.lr.ph.i.i ], [ %.4857.i.i, %B2108.if.i.i ]
  %.4711.0532.i.i = phi i64 [ 0, %B2108.if.lr.ph.i.i ], [ %.4780.i.i, %B2108.if.i.i ]
  %.4780.i.i = add nuw nsw i64 %.4711.0532.i.i, 1
  %.4812.i.i = getelementptr double, ptr %74, i64 %.4711.0532.i.i
  %.4813.i.i = load double, ptr %.4812.i.i, align 8, !noalias !12
  %.4821.i.i = load double, ptr %.4820.i.i, align 8, !noalias !12
  %.4827.i.i = getelementptr double, ptr %72, i64 %.4711.0532.i.i
  %.4828.i.i = load double, ptr %.4827.i.i, align 8, !noalias !12
  %.4829.i.i = fmul double %.4821.i.i, %.4828.i.i
  %.4834.i.i = fdiv double %.4829.i.i, %.133.i
  %.4835.i.i = fadd double %.4813.i.i, %.4834.i.i
  store double %.4835.i.i, ptr %.4812.i.i, align 8, !noalias !12
  %.4846.i.i = getelementptr double, ptr %75, i64 %.4711.0532.i.i
  %.4847.i.i = load double, ptr %.4846.i.i, align 8, !noalias !12
  %.4854.i.i = load double, ptr %.4827.i.i, align 8, !noalias !12
  %.4855.i.i = fmul double %.4847.i.i, %.4854.i.i
  %.4857.i.i = fadd double %by_c.2.2534.i.i, %.4855.i.i
  %exitcond552.not.i.i = icmp eq i64 %.4711.0532.i.i, %.4586.0539.i.i
  br i1 %exitcond552.not.i.i, label %B2262.i.i, label %B2108.if.i.i

B2498.if.i.i:                                     ; preds = %B2498.loopexit.i.i, %B2498.if.lr.ph.i.i
  %.5495.0548.i.i = phi i64 [ 0, %B2498.if.lr.ph.i.i ], [ %.5564.i.i, %B2498.loopexit.i.i ]
  %.5564.i.i = add nuw nsw i64 %.5495.0548.i.i, 1
  %.5726.i.i = load i64, ptr %.5725.i.i, align 8, !noalias !12
  %76 = getelementptr double, ptr %.304, i64 %.5726.i.i
  %.5729.i.i = getelementptr double, ptr %76, i64 %.5495.0548.i.i
  %.5730.i.i = load double, ptr %.5729.i.i, align 8, !noalias !12
  %.5737.i.i = getelementptr i64, ptr %53, i64 %.5495.0548.i.i
  %.5738.i.i = load i64, ptr %.5737.i.i, align 8, !noalias !12
  %.5743.i.i = getelementptr i8, ptr %.5737.i.i, i64 8
  %.5744.i.i = load i64, ptr %.5743.i.i, align 8, !noalias !12
  %.5781.i.i = sub i64 %.5744.i.i, %.5738.i.i
  %.5824544.not.i.i = icmp slt i64 %.5781.i.i, 1
  br i1 %.5824544.not.i.i, label %B2498.loopexit.i.i, label %B2612.if.i.i

B2612.if.i.i:                                     ; preds = %B2498.if.i.i, %B2612.if.i.i
  %.5771.0546.i.i = phi i64 [ %.5833.i.i, %B2612.if.i.i ], [ %.5781.i.i, %B2498.if.i.i ]
  %.5768.0545.i.i = phi i64 [ %.5837.i.i, %B2612.if.i.i ], [ %.5738.i.i, %B2498.if.i.i ]
  %.5833.i.i = add nsw i64 %.5771.0546.i.i, -1
  %.5837.i.i = add i64 %.5768.0545.i.i, 1
  %.5865.i.i = getelementptr i64, ptr %54, i64 %.5768.0545.i.i
  %.5866.i.i = load i64, ptr %.5865.i.i, align 8, !noalias !12
  %.5870.i.i = getelementptr double, ptr %55, i64 %.5866.i.i
  %.5871.i.i = load double, ptr %.5870.i.i, align 8, !noalias !12
  %.5875.i.i = getelementptr double, ptr %56, i64 %.5768.0545.i.i
  %.5876.i.i = load double, ptr %.5875.i.i, align 8, !noalias !12
  %.5878.i.i = fmul double %.5730.i.i, %.5876.i.i
  %.5879.i.i = fsub double %.5871.i.i, %.5878.i.i
  store double %.5879.i.i, ptr %.5870.i.i, align 8, !noalias !12
  %.5824.i.i = icmp samesign ugt i64 %.5771.0546.i.i, 1
  br i1 %.5824.i.i, label %B2612.if.i.i, label %B2498.loopexit.i.i

joint_backward: ; preds = %B2498.loopexit.i.i, %B2346.i.i
  %.2503.i = fadd double %d_variance.3.0.lcssa.i, %trace.2.0.lcssa.i.i
  br label %B1408.i

B1408.i:                                          ; preds = %joint_backward, %B1358.i
  %d_variance.4.0.i = phi double [ %.2503.i, %joint_backward ], [ %d_variance.3.0.lcssa.i, %B1358.i ]
  %.2618.i = load i64, ptr %.124.i, align 8, !noalias !3
  %.2620.i = getelementptr double, ptr %.416, i64 %.2618.i
  %.2621.i = load double, ptr %.2620.i, align 8, !noalias !3
  %.2623.i = fmul double %.127.i, 2.000000e+00
  %.2627.i = fmul double %.2623.i, %d_variance.4.0.i
  %.2630.i = fadd double %.2627.i, %.2621.i
  store double %.2630.i, ptr %.2620.i, align 8, !noalias !3
  br i1 %.1547.i, label %B1496.i, label %B1520.i

B1496.i:                                          ; preds = %B1408.i
  %.113.i.i = getelementptr i8, ptr %.124.i, i64 112
  %.114.i.i = load i64, ptr %.113.i.i, align 8, !noalias !27
  %77 = getelementptr i64, ptr %.63, i64 %.114.i.i
  %.590.i263.i = getelementptr i8, ptr %77, i64 8
  %.591.i.i = load i64, ptr %.590.i263.i, align 8, !noalias !27
  %.648.i.i = getelementptr i8, ptr %77, i64 16
  %.649.i.i = load i64, ptr %.648.i.i, align 8, !noalias !27
  %.706.i.i = getelementptr i8, ptr %77, i64 24
  %.707.i.i = load i64, ptr %.706.i.i, align 8, !noalias !27
  %.708.i.i = add nsw i64 %.707.i.i, %.649.i.i
  %.709.i.i = mul nsw i64 %.708.i.i, %.591.i.i
  %.79188.not.i.i = icmp slt i64 %.709.i.i, 1
  br i1 %.79188.not.i.i, label %B1520.i, label %B358.if.lr.ph.i264.i

B358.if.lr.ph.i264.i:                             ; preds = %B1496.i
  %.529.i.i = getelementptr i8, ptr %.124.i, i64 152
  %.530.i.i = load i64, ptr %.529.i.i, align 8, !noalias !27
  %.422.i.i = getelementptr i8, ptr %.124.i, i64 144
  %.423.i.i = load i64, ptr %.422.i.i, align 8, !noalias !27
  %.321.i.i = getelementptr i8, ptr %.124.i, i64 136
  %.322.i.i = load i64, ptr %.321.i.i, align 8, !noalias !27
  %.215.i.i = load i64, ptr %.441.i, align 8, !noalias !27
  %.885.i.i = getelementptr i8, ptr %77, i64 72
  %78 = getelementptr i64, ptr %.63, i64 %.322.i.i
  %79 = getelementptr i64, ptr %.63, i64 %.423.i.i
  %80 = getelementptr double, ptr %.304, i64 %.215.i.i
  %81 = getelementptr double, ptr %.108, i64 %.530.i.i
  br label %B358.if.i265.i

B358.loopexit.i.i:                                ; preds = %B468.if.i266.i, %B358.if.i265.i
  %exitcond.not.i267.i = icmp eq i64 %.804.i.i, %.709.i.i
  br i1 %exitcond.not.i267.i, label %B1520.i, label %B358.if.i265.i

B358.if.i265.i:                                   ; preds = %B358.loopexit.i.i, %B358.if.lr.ph.i264.i
  %.733.089.i.i = phi i64 [ 0, %B358.if.lr.ph.i264.i ], [ %.804.i.i, %B358.loopexit.i.i ]
  %.804.i.i = add nuw nsw i64 %.733.089.i.i, 1
  %.886.i.i = load i64, ptr %.885.i.i, align 8, !noalias !27
  %82 = getelementptr double, ptr %.304, i64 %.886.i.i
  %.889.i.i = getelementptr double, ptr %82, i64 %.733.089.i.i
  %.890.i.i = load double, ptr %.889.i.i, align 8, !noalias !27
  %.897.i.i = getelementptr i64, ptr %78, i64 %.733.089.i.i
  %.898.i.i = load i64, ptr %.897.i.i, align 8, !noalias !27
  %.903.i.i = getelementptr i8, ptr %.897.i.i, i64 8
  %.904.i.i = load i64, ptr %.903.i.i, align 8, !noalias !27
  %.941.i.i = sub i64 %.904.i.i, %.898.i.i
  %.98485.not.i.i = icmp slt i64 %.941.i.i, 1
  br i1 %.98485.not.i.i, label %B358.loopexit.i.i, label %B468.if.i266.i

B468.if.i266.i:                                   ; preds = %B358.if.i265.i, %B468.if.i266.i
  %.931.087.i.i = phi i64 [ %.993.i.i, %B468.if.i266.i ], [ %.941.i.i, %B358.if.i265.i ]
  %.928.086.i.i = phi i64 [ %.997.i.i, %B468.if.i266.i ], [ %.898.i.i, %B358.if.i265.i ]
  %.993.i.i = add nsw i64 %.931.087.i.i, -1
  %.997.i.i = add i64 %.928.086.i.i, 1
  %.1025.i.i = getelementptr i64, ptr %79, i64 %.928.086.i.i
  %.1026.i.i = load i64, ptr %.1025.i.i, align 8, !noalias !27
  %.1030.i.i = getelementptr double, ptr %80, i64 %.1026.i.i
  %.1031.i.i = load double, ptr %.1030.i.i, align 8, !noalias !27
  %.1035.i.i = getelementptr double, ptr %81, i64 %.928.086.i.i
  %.1036.i.i = load double, ptr %.1035.i.i, align 8, !noalias !27
  %.1038.i.i = fmul double %.890.i.i, %.1036.i.i
  %.1039.i.i = fsub double %.1031.i.i, %.1038.i.i
  store double %.1039.i.i, ptr %.1030.i.i, align 8, !noalias !27
  %.984.i.i = icmp samesign ugt i64 %.931.087.i.i, 1
  br i1 %.984.i.i, label %B468.if.i266.i, label %B358.loopexit.i.i

B1520.i:                                          ; preds = %B358.loopexit.i.i, %B1496.i, %B1408.i
  %.120.i.i = load i64, ptr %.441.i, align 8, !noalias !30
  %.222.i.i = load i64, ptr %.224.i.i, align 8, !noalias !30
  %.311146.not.i.i = icmp slt i64 %.222.i.i, 1
  br i1 %.311146.not.i.i, label %B334.i.i, label %B108.if.lr.ph.i268.i

B108.if.lr.ph.i268.i:                             ; preds = %B1520.i
  %.452.i.i = getelementptr i8, ptr %.124.i, i64 32
  %83 = getelementptr double, ptr %.304, i64 %.120.i.i
  br label %B108.if.i269.i

B334.i.i:                                         ; preds = %B108.if.i269.i, %B1520.i
  %.733.i.i = load i64, ptr %.836.i.i, align 8, !noalias !30
  %.813153.not.i.i = icmp slt i64 %.733.i.i, 1
  br i1 %.813153.not.i.i, label %gaussian, label %B406.if.lr.ph.i.i

B406.if.lr.ph.i.i:                                ; preds = %B334.i.i
  %.624.i.i = add nsw i64 %.222.i.i, %.120.i.i
  %.957.i.i = getelementptr i8, ptr %.124.i, i64 56
  br label %B406.if.i.i

B406.loopexit.i.i:                                ; preds = %B570.if.i.i, %B406.if.i.i
  %position.2.1.lcssa.i273.i = phi i64 [ %position.3.0156.i.i, %B406.if.i.i ], [ %.1715.i.i, %B570.if.i.i ]
  %exitcond158.not.i.i = icmp eq i64 %.826.i.i, %.733.i.i
  br i1 %exitcond158.not.i.i, label %gaussian, label %B406.if.i.i

B108.if.i269.i:                                   ; preds = %B108.if.i269.i, %B108.if.lr.ph.i268.i
  %.253.0147.i.i = phi i64 [ 0, %B108.if.lr.ph.i268.i ], [ %.324.i.i, %B108.if.i269.i ]
  %.324.i.i = add nuw nsw i64 %.253.0147.i.i, 1
  %.453.i.i = load i64, ptr %.452.i.i, align 8, !noalias !30
  %84 = getelementptr i64, ptr %.63, i64 %.453.i.i
  %.458.idx.i.i = shl i64 %.253.0147.i.i, 4
  %.458.i.i = getelementptr i8, ptr %84, i64 %.458.idx.i.i
  %.459.i.i = load i64, ptr %.458.i.i, align 8, !noalias !30
  %.567.i.i = getelementptr i8, ptr %.458.i.i, i64 8
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !30
  %.572.i.i = icmp eq i64 %.459.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.572.i.i, ptr %arg.grad, ptr %.416
  %.596.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.568.i.i
  %.597.i270.i = load double, ptr %.596.i.i, align 8, !noalias !30
  %.604.i.i = getelementptr double, ptr %83, i64 %.253.0147.i.i
  %.605.i.i = load double, ptr %.604.i.i, align 8, !noalias !30
  %.606.i.i = fadd double %.597.i270.i, %.605.i.i
  store double %.606.i.i, ptr %.596.i.i, align 8, !noalias !30
  %exitcond.not.i271.i = icmp eq i64 %.324.i.i, %.222.i.i
  br i1 %exitcond.not.i271.i, label %B334.i.i, label %B108.if.i269.i

B406.if.i.i:                                      ; preds = %B406.loopexit.i.i, %B406.if.lr.ph.i.i
  %position.3.0156.i.i = phi i64 [ %.624.i.i, %B406.if.lr.ph.i.i ], [ %position.2.1.lcssa.i273.i, %B406.loopexit.i.i ]
  %.757.0154.i.i = phi i64 [ 0, %B406.if.lr.ph.i.i ], [ %.826.i.i, %B406.loopexit.i.i ]
  %.826.i.i = add nuw nsw i64 %.757.0154.i.i, 1
  %.958.i.i = load i64, ptr %.957.i.i, align 8, !noalias !30
  %85 = getelementptr i64, ptr %.63, i64 %.958.i.i
  %.961.i272.i = getelementptr i64, ptr %85, i64 %.757.0154.i.i
  %.962.i.i = load i64, ptr %.961.i272.i, align 8, !noalias !30
  %.1170.i.i = getelementptr i64, ptr %.63, i64 %.962.i.i
  %.1171.i.i = load i64, ptr %.1170.i.i, align 8, !noalias !30
  %.1376.i.i = getelementptr i8, ptr %.1170.i.i, i64 8
  %.1377.i.i = load i64, ptr %.1376.i.i, align 8, !noalias !30
  %.1378.i.i = mul nsw i64 %.1377.i.i, %.1171.i.i
  %.1458149.not.i.i = icmp slt i64 %.1378.i.i, 1
  br i1 %.1458149.not.i.i, label %B406.loopexit.i.i, label %B570.if.lr.ph.i.i

B570.if.lr.ph.i.i:                                ; preds = %B406.if.i.i
  %.1700.i.i = getelementptr i8, ptr %.1170.i.i, i64 208
  br label %B570.if.i.i

B570.if.i.i:                                      ; preds = %B570.if.i.i, %B570.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B570.if.lr.ph.i.i ], [ %.1715.i.i, %B570.if.i.i ]
  %.1402.0150.i.i = phi i64 [ 0, %B570.if.lr.ph.i.i ], [ %.1471.i.i, %B570.if.i.i ]
  %.1471.i.i = add nuw nsw i64 %.1402.0150.i.i, 1
  %.1701.i.i = load i64, ptr %.1700.i.i, align 8, !noalias !30
  %86 = getelementptr double, ptr %.304, i64 %.1701.i.i
  %.1704.i.i = getelementptr double, ptr %86, i64 %.1402.0150.i.i
  %.1705.i.i = load double, ptr %.1704.i.i, align 8, !noalias !30
  %.1708.i.i = getelementptr double, ptr %.304, i64 %position.2.1152.i.i
  %.1709.i.i = load double, ptr %.1708.i.i, align 8, !noalias !30
  %.1710.i.i = fadd double %.1705.i.i, %.1709.i.i
  store double %.1710.i.i, ptr %.1704.i.i, align 8, !noalias !30
  %.1715.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.1471.i.i, %.1378.i.i
  br i1 %exitcond157.not.i.i, label %B406.loopexit.i.i, label %B570.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.4.0406.i = phi double [ %.584.i, %B404.if.lr.ph.i ], [ %.1299.i, %B522.i ]
  %.926.0405.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.995.i, %B522.i ]
  %.995.i = add nuw nsw i64 %.926.0405.i, 1
  %.1030.i = getelementptr i64, ptr %6, i64 %.926.0405.i
  %.1031.i = load i64, ptr %.1030.i, align 8, !noalias !3
  %.1037.i = getelementptr i8, ptr %.1030.i, i64 8
  %.1038.i = load i64, ptr %.1037.i, align 8, !noalias !3
  %.1075.i = sub i64 %.1038.i, %.1031.i
  %.1118399.not.i = icmp slt i64 %.1075.i, 1
  br i1 %.1118399.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1402.i = phi double [ %.1173.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.1062.0401.i = phi i64 [ %.1131.i, %B464.if.i ], [ %.1031.i, %B404.if.i ]
  %.1065.0400.i = phi i64 [ %.1127.i, %B464.if.i ], [ %.1075.i, %B404.if.i ]
  %.1127.i = add nsw i64 %.1065.0400.i, -1
  %.1131.i = add i64 %.1062.0401.i, 1
  %.1159.i = getelementptr double, ptr %7, i64 %.1062.0401.i
  %.1160.i = load double, ptr %.1159.i, align 8, !noalias !3
  %.1164.i = getelementptr i64, ptr %8, i64 %.1062.0401.i
  %.1165.i = load i64, ptr %.1164.i, align 8, !noalias !3
  %.1169.i = getelementptr double, ptr %9, i64 %.1165.i
  %.1170.i = load double, ptr %.1169.i, align 8, !noalias !3
  %.1171.i = fmul double %.1160.i, %.1170.i
  %.1173.i = fadd double %product.2.1402.i, %.1171.i
  %.1118.i = icmp samesign ugt i64 %.1065.0400.i, 1
  br i1 %.1118.i, label %B464.if.i, label %B522.i

B804.if.i:                                        ; preds = %eliminate, %B804.if.lr.ph.i
  %log_determinant.3.0412.i = phi double [ 0.000000e+00, %B804.if.lr.ph.i ], [ %.1914.i, %eliminate ]
  %rss.5.0411.i = phi double [ %rss.4.0.lcssa.i, %B804.if.lr.ph.i ], [ %.1910.i, %eliminate ]
  %.1615.0409.i = phi i64 [ 0, %B804.if.lr.ph.i ], [ %.1684.i, %eliminate ]
  %.1684.i = add nuw nsw i64 %.1615.0409.i, 1
  %.1810.i = load i64, ptr %.116.i.i, align 8, !noalias !3
  %.1866.not.i = icmp eq i64 %.1615.0409.i, 0
  %.1869.i = icmp eq i64 %.1615.0409.i, %.1868.i
  %87 = getelementptr i64, ptr %.63, i64 %.1810.i
  %.idx394.i = mul i64 %.1615.0409.i, 104
  %88 = getelementptr i8, ptr %87, i64 %.idx394.i
  %.102.i.i = getelementptr i8, ptr %88, i64 16
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !33
  %.160.i.i = getelementptr i8, ptr %88, i64 24
  %.161.i.i = load i64, ptr %.160.i.i, align 8, !noalias !33
  %.170.i.i = add nsw i64 %.161.i.i, %.103.i.i
  %.172.i.i = add i64 %.161.i.i, 1
  %.236.i.i = load i64, ptr %88, align 8, !noalias !33
  %89 = getelementptr i64, ptr %.63, i64 %.236.i.i
  %.440.i.i = getelementptr i8, ptr %89, i64 56
  %.441.i.i = load i64, ptr %.440.i.i, align 8, !noalias !33
  %"$phi204.0.2.0.i.i" = select i1 %.1866.not.i, ptr %.108, ptr %.304
  %.518.i.i = getelementptr i8, ptr %88, i64 96
  %.519.i.i = load i64, ptr %.518.i.i, align 8, !noalias !33
  %.525.i.i = mul nsw i64 %.103.i.i, %.103.i.i
  br i1 %.1866.not.i, label %B326.i.i, label %.thread.i.i

.thread.i.i:                                      ; preds = %B804.if.i
  %.1112866.i.i = getelementptr i8, ptr %89, i64 88
  %.1113867.i.i = load i64, ptr %.1112866.i.i, align 8, !noalias !33
  %.1114.not868.i.i = icmp eq i64 %.1113867.i.i, 0
  br label %B632.i.i

B326.i.i:                                         ; preds = %B804.if.i
  %.638.i.i = load i64, ptr %.637.i.i, align 8, !noalias !33
  %.638.fr.i.i = freeze i64 %.638.i.i
  %.639.i.i = icmp ne i64 %.638.fr.i.i, 0
  %.650.i.i = icmp ne i64 %.170.i.i, 1
  %brmerge785.i.i = or i1 %.650.i.i, %.639.i.i
  br i1 %brmerge785.i.i, label %B440.i.i, label %B368.i.i

B368.i.i:                                         ; preds = %B326.i.i
  %.783.i.i = getelementptr double, ptr %.304, i64 %.441.i.i
  %.784.i.i = load double, ptr %.783.i.i, align 8, !noalias !33
  %.354.i.i.i = getelementptr i8, ptr %88, i64 8
  %.355.i.i.i = load i64, ptr %.354.i.i.i, align 8, !noalias !36
  %.43763.not.i.i.i = icmp slt i64 %.355.i.i.i, 1
  br i1 %.43763.not.i.i.i, label %eliminate, label %B238.if.lr.ph.i.i.i

B238.if.lr.ph.i.i.i:                              ; preds = %B368.i.i
  %.780.i.i = load i64, ptr %.779.i.i, align 8, !noalias !33
  %.255.i.i.i = getelementptr i8, ptr %88, i64 88
  %.256.i.i.i = load i64, ptr %.255.i.i.i, align 8, !noalias !36
  %.198.i.i.i = getelementptr i8, ptr %88, i64 80
  %.199.i.i.i = load i64, ptr %.198.i.i.i, align 8, !noalias !36
  %.135.i.i.i = getelementptr i8, ptr %88, i64 64
  %.136.i.i.i = load i64, ptr %.135.i.i.i, align 8, !noalias !36
  %.78.i.i.i = getelementptr i8, ptr %88, i64 40
  %.79.i.i.i = load i64, ptr %.78.i.i.i, align 8, !noalias !36
  %90 = getelementptr i64, ptr %.63, i64 %.79.i.i.i
  %.512.i.i.i = fmul double %.784.i.i, %.784.i.i
  %91 = getelementptr double, ptr %.108, i64 %.780.i.i
  %92 = getelementptr double, ptr %.304, i64 %.199.i.i.i
  %93 = getelementptr double, ptr %.304, i64 %.136.i.i.i
  %94 = getelementptr double, ptr %.304, i64 %.256.i.i.i
  br label %B238.if.i.i.i

B270.i.i.i:                                       ; preds = %B238.if.i.i.i
  %.517.i.i.i = getelementptr double, ptr %91, i64 %.379.064.i.i.i
  %.518.i.i.i = load double, ptr %.517.i.i.i, align 8, !noalias !36
  %.519.i.i.i = fmul double %.512.i.i.i, %.518.i.i.i
  %.521.i.i.i = fadd double %.133.i, %.519.i.i.i
  %.529.i.i.i = fdiv double 1.000000e+00, %.521.i.i.i
  %.534.i.i.i = icmp eq i64 %.497.i.i.i, 1
  %.537.i.i277.i = fcmp ogt double %.521.i.i.i, 1.000000e-100
  %.544.i.i.i = fcmp olt double %.521.i.i.i, 1.000000e+100
  %95 = and i1 %.537.i.i277.i, %.544.i.i.i
  %or.cond61.i.i.i = select i1 %.534.i.i.i, i1 %95, i1 false
  br i1 %or.cond61.i.i.i, label %B364.i.i.i, label %B482.i.i.i

B364.i.i.i:                                       ; preds = %B270.i.i.i
  %.556.i.i.i = fmul double %product.3.068.i.i.i, %.521.i.i.i
  %.565.i.i.i = fcmp ogt double %.556.i.i.i, 1.000000e-100
  %.580.i.i.i = fcmp olt double %.556.i.i.i, 1.000000e+100
  %or.cond62.i.i.i = and i1 %.565.i.i.i, %.580.i.i.i
  br i1 %or.cond62.i.i.i, label %B538.i.i.i, label %B426.i.i.i

B426.i.i.i:                                       ; preds = %B364.i.i.i
  %.593.i.i.i = tail call double @llvm.log.f64(double %.556.i.i.i)
  %.597.i.i.i = fadd double %gained.3.067.i.i.i, %.593.i.i.i
  br label %B538.i.i.i

B482.i.i.i:                                       ; preds = %B270.i.i.i
  %.636.i.i.i = tail call double @llvm.log.f64(double %.521.i.i.i)
  %.640.i.i.i = uitofp nneg i64 %.497.i.i.i to double
  %.641.i.i.i = fmul double %.636.i.i.i, %.640.i.i.i
  %.645.i.i.i = fadd double %gained.3.067.i.i.i, %.641.i.i.i
  br label %B538.i.i.i

B538.i.i.i:                                       ; preds = %B238.if.i.i.i, %B482.i.i.i, %B426.i.i.i, %B364.i.i.i
  %gained.4.1.i.i.i = phi double [ %gained.3.067.i.i.i, %B238.if.i.i.i ], [ %.645.i.i.i, %B482.i.i.i ], [ %gained.3.067.i.i.i, %B364.i.i.i ], [ %.597.i.i.i, %B426.i.i.i ]
  %product.4.1.i.i.i = phi double [ %product.3.068.i.i.i, %B238.if.i.i.i ], [ %product.3.068.i.i.i, %B482.i.i.i ], [ %.556.i.i.i, %B364.i.i.i ], [ 1.000000e+00, %B426.i.i.i ]
  %one.2.1.i.i.i = phi double [ %one.3.069.i.i.i, %B238.if.i.i.i ], [ %.529.i.i.i, %B482.i.i.i ], [ %.529.i.i.i, %B364.i.i.i ], [ %.529.i.i.i, %B426.i.i.i ]
  %.671.i.i.i = getelementptr double, ptr %92, i64 %.379.064.i.i.i
  store double %one.2.1.i.i.i, ptr %.671.i.i.i, align 8, !noalias !36
  %.677.i.i.i = getelementptr double, ptr %93, i64 %.379.064.i.i.i
  %.678.i.i.i = load double, ptr %.677.i.i.i, align 8, !noalias !36
  %.680.i.i.i = fmul double %.784.i.i, %.678.i.i.i
  %.682.i.i.i = fmul double %one.2.1.i.i.i, %.680.i.i.i
  %.689.i.i274.i = getelementptr double, ptr %94, i64 %.379.064.i.i.i
  store double %.682.i.i.i, ptr %.689.i.i274.i, align 8, !noalias !36
  %.696.i.i.i = load double, ptr %.677.i.i.i, align 8, !noalias !36
  %.698.i.i275.i = fmul double %.784.i.i, %.696.i.i.i
  %.707.i.i.i = fmul double %.682.i.i.i, %.698.i.i275.i
  %.709.i.i.i = fadd double %lost.2.066.i.i.i, %.707.i.i.i
  %exitcond.not.i.i276.i = icmp eq i64 %.450.i.i.i, %.355.i.i.i
  br i1 %exitcond.not.i.i276.i, label %B628.loopexit.i.i.i, label %B238.if.i.i.i

B628.loopexit.i.i.i:                              ; preds = %B538.i.i.i
  %96 = tail call double @llvm.log.f64(double %product.4.1.i.i.i)
  %97 = fadd double %gained.4.1.i.i.i, %96
  br label %eliminate

B238.if.i.i.i:                                    ; preds = %B538.i.i.i, %B238.if.lr.ph.i.i.i
  %one.3.069.i.i.i = phi double [ 1.000000e+00, %B238.if.lr.ph.i.i.i ], [ %one.2.1.i.i.i, %B538.i.i.i ]
  %product.3.068.i.i.i = phi double [ 1.000000e+00, %B238.if.lr.ph.i.i.i ], [ %product.4.1.i.i.i, %B538.i.i.i ]
  %gained.3.067.i.i.i = phi double [ 0.000000e+00, %B238.if.lr.ph.i.i.i ], [ %gained.4.1.i.i.i, %B538.i.i.i ]
  %lost.2.066.i.i.i = phi double [ 0.000000e+00, %B238.if.lr.ph.i.i.i ], [ %.709.i.i.i, %B538.i.i.i ]
  %.379.064.i.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i.i ], [ %.450.i.i.i, %B538.i.i.i ]
  %.450.i.i.i = add nuw nsw i64 %.379.064.i.i.i, 1
  %.496.i.i.i = getelementptr i64, ptr %90, i64 %.379.064.i.i.i
  %.497.i.i.i = load i64, ptr %.496.i.i.i, align 8, !noalias !36
  %.502.i.i.i = icmp sgt i64 %.497.i.i.i, 0
  br i1 %.502.i.i.i, label %B270.i.i.i, label %B538.i.i.i

B440.i.i:                                         ; preds = %B326.i.i
  %98 = select i1 %.639.i.i, double %.837.i278.i, double 1.000000e+00
  %.1112.i.i = getelementptr i8, ptr %89, i64 88
  %.1113.i.i = load i64, ptr %.1112.i.i, align 8, !noalias !33
  %.1114.not.i.i = icmp eq i64 %.1113.i.i, 0
  br i1 %.1114.not.i.i, label %B632.i.i, label %B586.i.i

B586.i.i:                                         ; preds = %B440.i.i
  %.1135.i.i = icmp sgt i64 %.103.i.i, 2
  %not..639.i.i = xor i1 %.639.i.i, true
  %spec.select.i.i = select i1 %not..639.i.i, i1 %.1135.i.i, i1 false
  br label %B632.i.i

B632.i.i:                                         ; preds = %B586.i.i, %B440.i.i, %.thread.i.i
  %.1114.not871.i.i = phi i1 [ true, %B440.i.i ], [ false, %B586.i.i ], [ %.1114.not868.i.i, %.thread.i.i ]
  %99 = phi double [ %98, %B440.i.i ], [ %98, %B586.i.i ], [ 1.000000e+00, %.thread.i.i ]
  %"$phi326.0.2.0860864870.i.i" = phi i1 [ %.639.i.i, %B440.i.i ], [ %.639.i.i, %B586.i.i ], [ false, %.thread.i.i ]
  %"$phi632.0.4.0.i.i" = phi i1 [ false, %B440.i.i ], [ %spec.select.i.i, %B586.i.i ], [ false, %.thread.i.i ]
  %.1219.i.i = getelementptr i8, ptr %88, i64 8
  %.1220.i.i = load i64, ptr %.1219.i.i, align 8, !noalias !33
  %invariant.gep980.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.103.i.i
  %invariant.gep984.i.i = getelementptr double, ptr %.304, i64 %.161.i.i
  %invariant.gep988.i.i = getelementptr double, ptr %.304, i64 %.103.i.i
  %.1300990.not.i.i = icmp slt i64 %.1220.i.i, 1
  br i1 %.1300990.not.i.i, label %eliminate, label %B710.lr.ph.i.i

B710.lr.ph.i.i:                                   ; preds = %B632.i.i
  %.1505.i.i = getelementptr i8, ptr %88, i64 48
  %"$phi808.1.2.1.in.i.i" = select i1 %.1866.not.i, ptr %.779.i.i, ptr %.1505.i.i
  %.1578.i.i = getelementptr i8, ptr %88, i64 64
  %.1643.i279.i = getelementptr i8, ptr %88, i64 80
  %.1707.i.i = getelementptr i8, ptr %88, i64 88
  %.1777.i.i = getelementptr i8, ptr %88, i64 40
  %.1911.i.i = mul i64 %.172.i.i, %.103.i.i
  %storemerge771.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i.i, i64 0)
  %.1997913.not.i.i = icmp slt i64 %.103.i.i, 1
  %100 = getelementptr double, ptr %.304, i64 %.441.i.i
  %101 = getelementptr double, ptr %.304, i64 %.519.i.i
  %102 = getelementptr double, ptr %101, i64 %.525.i.i
  %103 = getelementptr double, ptr %102, i64 %.1911.i.i
  %.2972.i.i = icmp sgt i64 %.103.i.i, 0
  %spec.select902.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i.i, i64 0)
  %.3135942.not.i.i = icmp slt i64 %.161.i.i, 0
  %.3557951.not.i.i = icmp slt i64 %.1911.i.i, 1
  %invariant.gep959.i.i = getelementptr double, ptr %102, i64 %.161.i.i
  %.3895.i.i = getelementptr i8, ptr %88, i64 32
  %.4013.i.i = getelementptr i8, ptr %88, i64 152
  %.4075.i.i = getelementptr i8, ptr %88, i64 168
  %.4166975.not.i.i = icmp slt i64 %.161.i.i, 1
  %brmerge.i281.i = select i1 %.1869.i, i1 true, i1 %.4166975.not.i.i
  br label %B710.i.i

B710.i.i:                                         ; preds = %B2965.i.i, %B710.lr.ph.i.i
  %gained.3.0994.i.i = phi double [ 0.000000e+00, %B710.lr.ph.i.i ], [ %gained.4.1.i.i, %B2965.i.i ]
  %lost.3.0993.i.i = phi double [ 0.000000e+00, %B710.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B2965.i.i ]
  %.1244.0992.i.i = phi i64 [ 0, %B710.lr.ph.i.i ], [ %.1313.i.i, %B2965.i.i ]
  %.1313.i.i = add nuw nsw i64 %.1244.0992.i.i, 1
  %"$phi808.1.2.1.i.i" = load i64, ptr %"$phi808.1.2.1.in.i.i", align 8, !noalias !33
  %.1512.i.i = mul nsw i64 %.1244.0992.i.i, %.170.i.i
  %.1514.i.i = mul nsw i64 %.1512.i.i, %.170.i.i
  %.1516.i.i = add nsw i64 %.1514.i.i, %"$phi808.1.2.1.i.i"
  %.1579.i.i = load i64, ptr %.1578.i.i, align 8, !noalias !33
  %.1583.i.i = add nsw i64 %.1579.i.i, %.1512.i.i
  %.1644.i.i = load i64, ptr %.1643.i279.i, align 8, !noalias !33
  %.1647.i.i = mul nsw i64 %.1244.0992.i.i, %.103.i.i
  %.1649.i.i = mul nsw i64 %.1647.i.i, %.103.i.i
  %.1650.i.i = add nsw i64 %.1644.i.i, %.1649.i.i
  %.1708.i280.i = load i64, ptr %.1707.i.i, align 8, !noalias !33
  %.1713.i.i = mul nsw i64 %.1647.i.i, %.172.i.i
  %.1714.i.i = add nsw i64 %.1708.i280.i, %.1713.i.i
  %.1778.i.i = load i64, ptr %.1777.i.i, align 8, !noalias !33
  %104 = getelementptr i64, ptr %.63, i64 %.1778.i.i
  %.1782.i.i = getelementptr i64, ptr %104, i64 %.1244.0992.i.i
  %.1783.i.i = load i64, ptr %.1782.i.i, align 8, !noalias !33
  br i1 %"$phi326.0.2.0860864870.i.i", label %B1070.i.i, label %B1116.i.i

B1070.i.i:                                        ; preds = %B710.i.i
  br i1 %.1997913.not.i.i, label %B1714.i.i, label %B26.if.lr.ph.i.i.i

B26.if.lr.ph.i.i.i:                               ; preds = %B1070.i.i
  %105 = getelementptr double, ptr %.108, i64 %.1516.i.i
  br label %B54.if.lr.ph.i.i.i

B26.loopexit.i.i.i:                               ; preds = %B152.i.i.i
  %.126.i.i.i = add nuw nsw i64 %.55.0253.i.i.i, 1
  %exitcond267.not.i.i.i = icmp eq i64 %.103.i.i, %.126.i.i.i
  br i1 %exitcond267.not.i.i.i, label %B252.if.lr.ph.i.i.i, label %B54.if.lr.ph.i.i.i

B152.i.i.i:                                       ; preds = %B86.if.i.i.i, %B54.if.i.i.i
  %total.4.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B54.if.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.436.i.i.i = getelementptr double, ptr %107, i64 %.178.0250.i.i.i
  store double %total.4.2.lcssa.i.i.i, ptr %.436.i.i.i, align 8, !noalias !39
  %exitcond266.not.i.i.i = icmp eq i64 %.103.i.i, %.247.i.i.i
  br i1 %exitcond266.not.i.i.i, label %B26.loopexit.i.i.i, label %B54.if.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B364.i788.i.i
  %.553.i.i.i = add nuw nsw i64 %.484.0264.i.i.i, 1
  %exitcond270.not.i.i.i = icmp eq i64 %.103.i.i, %.553.i.i.i
  br i1 %exitcond270.not.i.i.i, label %B1714.i.i, label %B252.if.lr.ph.i.i.i

B364.i788.i.i:                                    ; preds = %B298.if.i.i305.i
  %.675.i.i.i = add nuw nsw i64 %.606.0261.i.i.i, 1
  %.878.i.i.i = getelementptr double, ptr %109, i64 %.606.0261.i.i.i
  store double %.859.i.i.i, ptr %.878.i.i.i, align 8, !noalias !39
  br i1 %.705.i.i.i, label %B218.loopexit.i.i.i, label %B298.if.lr.ph.i.i304.i

B54.if.lr.ph.i.i.i:                               ; preds = %B26.loopexit.i.i.i, %B26.if.lr.ph.i.i.i
  %.55.0253.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i.i.i ], [ %.126.i.i.i, %B26.loopexit.i.i.i ]
  %.399.i.i.i = mul nsw i64 %.55.0253.i.i.i, %.170.i.i
  %106 = getelementptr double, ptr %105, i64 %.399.i.i.i
  %.427.i.i.i = mul nuw nsw i64 %.55.0253.i.i.i, %.103.i.i
  %107 = getelementptr double, ptr %103, i64 %.427.i.i.i
  br label %B54.if.i.i.i

B54.if.i.i.i:                                     ; preds = %B54.if.lr.ph.i.i.i, %B152.i.i.i
  %.178.0250.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i.i.i ], [ %.247.i.i.i, %B152.i.i.i ]
  %.247.i.i.i = add nuw nsw i64 %.178.0250.i.i.i, 1
  %.359245.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.178.0250.i.i.i
  br i1 %.359245.not.not.i.i.i, label %B86.if.lr.ph.i.i.i, label %B152.i.i.i

B86.if.lr.ph.i.i.i:                               ; preds = %B54.if.i.i.i
  %invariant.gep.i.i308.i = getelementptr double, ptr %100, i64 %.178.0250.i.i.i
  br label %B86.if.i.i.i

B86.if.i.i.i:                                     ; preds = %B86.if.i.i.i, %B86.if.lr.ph.i.i.i
  %total.4.2248.i.i.i = phi double [ 0.000000e+00, %B86.if.lr.ph.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.303.0246.i.i.i = phi i64 [ %.178.0250.i.i.i, %B86.if.lr.ph.i.i.i ], [ %.372.i.i.i, %B86.if.i.i.i ]
  %.372.i.i.i = add nuw i64 %.303.0246.i.i.i, 1
  %.404.i.i.i = getelementptr double, ptr %106, i64 %.303.0246.i.i.i
  %.405.i.i.i = load double, ptr %.404.i.i.i, align 8, !noalias !39
  %.407.i.i.i = mul nsw i64 %.303.0246.i.i.i, %.103.i.i
  %gep.i.i309.i = getelementptr double, ptr %invariant.gep.i.i308.i, i64 %.407.i.i.i
  %.414.i.i.i = load double, ptr %gep.i.i309.i, align 8, !noalias !39
  %.415.i.i.i = fmul double %.405.i.i.i, %.414.i.i.i
  %.417.i.i.i = fadd double %total.4.2248.i.i.i, %.415.i.i.i
  %exitcond.not.i789.i.i = icmp eq i64 %.372.i.i.i, %.103.i.i
  br i1 %exitcond.not.i789.i.i, label %B152.i.i.i, label %B86.if.i.i.i

B252.if.lr.ph.i.i.i:                              ; preds = %B26.loopexit.i.i.i, %B218.loopexit.i.i.i
  %.484.0264.i.i.i = phi i64 [ %.553.i.i.i, %B218.loopexit.i.i.i ], [ 0, %B26.loopexit.i.i.i ]
  %.841.i.i.i = mul nuw nsw i64 %.484.0264.i.i.i, %.103.i.i
  %108 = getelementptr double, ptr %103, i64 %.841.i.i.i
  %109 = getelementptr double, ptr %101, i64 %.841.i.i.i
  br label %B298.if.lr.ph.i.i304.i

B298.if.lr.ph.i.i304.i:                           ; preds = %B252.if.lr.ph.i.i.i, %B364.i788.i.i
  %.606.0261.i.i.i = phi i64 [ 0, %B252.if.lr.ph.i.i.i ], [ %.675.i.i.i, %B364.i788.i.i ]
  %.705.i.i.i = icmp eq i64 %.484.0264.i.i.i, %.606.0261.i.i.i
  %arg.variance..i.i.i = select i1 %.705.i.i.i, double %.133.i, double 0.000000e+00
  %.850.i.i.i = mul nuw nsw i64 %.606.0261.i.i.i, %.103.i.i
  %110 = getelementptr double, ptr %103, i64 %.850.i.i.i
  br label %B298.if.i.i305.i

B298.if.i.i305.i:                                 ; preds = %B298.if.i.i305.i, %B298.if.lr.ph.i.i304.i
  %total.5.2258.i.i.i = phi double [ %arg.variance..i.i.i, %B298.if.lr.ph.i.i304.i ], [ %.859.i.i.i, %B298.if.i.i305.i ]
  %.745.0256.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i304.i ], [ %.814.i.i.i, %B298.if.i.i305.i ]
  %.814.i.i.i = add nuw nsw i64 %.745.0256.i.i.i, 1
  %.846.i.i.i = getelementptr double, ptr %108, i64 %.745.0256.i.i.i
  %.847.i.i306.i = load double, ptr %.846.i.i.i, align 8, !noalias !39
  %.855.i.i307.i = getelementptr double, ptr %110, i64 %.745.0256.i.i.i
  %.856.i.i.i = load double, ptr %.855.i.i307.i, align 8, !noalias !39
  %.857.i.i.i = fmul double %.847.i.i306.i, %.856.i.i.i
  %.859.i.i.i = fadd double %total.5.2258.i.i.i, %.857.i.i.i
  %exitcond268.not.i.i.i = icmp eq i64 %.103.i.i, %.814.i.i.i
  br i1 %exitcond268.not.i.i.i, label %B364.i788.i.i, label %B298.if.i.i305.i

B1116.i.i:                                        ; preds = %B710.i.i
  %.1841.i.i = icmp sgt i64 %.1783.i.i, 0
  br i1 %"$phi632.0.4.0.i.i", label %B1130.i.i, label %B1206.i.i

B1130.i.i:                                        ; preds = %B1116.i.i
  br i1 %.1841.i.i, label %B1142.i.i, label %B1808.i.i

B1142.i.i:                                        ; preds = %B1130.i.i
  br i1 %.1997913.not.i.i, label %factored, label %B30.if.i.i.i

B100.if.lr.ph.i.i.i:                              ; preds = %B30.if.i.i.i
  %111 = getelementptr double, ptr %.108, i64 %.1516.i.i
  br label %B100.if.i.i.i

B218.i.i.i:                                       ; preds = %B142.if.i.i.i, %B100.if.B218_crit_edge.i.i.i
  %.461.pre-phi.i.i.i = phi i64 [ %.pre.i.i.i, %B100.if.B218_crit_edge.i.i.i ], [ %.445.i.i.i, %B142.if.i.i.i ]
  %112 = getelementptr double, ptr %101, i64 %.461.pre-phi.i.i.i
  %.469.i.i.i = getelementptr double, ptr %112, i64 %.201.0464.i.i.i
  %.470.i.i.i = load double, ptr %.469.i.i.i, align 8, !noalias !42
  %.472.i.i.i = fadd double %.133.i, %.470.i.i.i
  store double %.472.i.i.i, ptr %.469.i.i.i, align 8, !noalias !42
  %exitcond494.not.i.i.i = icmp eq i64 %.103.i.i, %.270.i.i.i
  br i1 %exitcond494.not.i.i.i, label %B292.if.i.i.i, label %B100.if.i.i.i

B292.loopexit.i.i.i:                              ; preds = %B562.loopexit.i.i.i, %B292.if.i.i.i
  %exitcond496.not.i.i.i = icmp eq i64 %.103.i.i, %.588.i.i.i
  br i1 %exitcond496.not.i.i.i, label %B718.preheader.i.i.i, label %B292.if.i.i.i

B718.preheader.i.i.i:                             ; preds = %B292.loopexit.i.i.i
  %113 = getelementptr double, ptr %.304, i64 %.1650.i.i
  br label %B718.if.i.i.i

B562.loopexit.i.i.i:                              ; preds = %B618.if.i.i.i, %B562.if.i.i.i
  %.880.i.i.i = icmp samesign ugt i64 %.827.0474.i.i.i, 1
  br i1 %.880.i.i.i, label %B562.if.i.i.i, label %B292.loopexit.i.i.i

B814.loopexit.i.i.i:                              ; preds = %B910.if.i.i.i, %B814.if.i.i.i
  %exitcond499.not.i.i.i = icmp eq i64 %.1460.i.i.i, %119
  br i1 %exitcond499.not.i.i.i, label %B974.i.i.i, label %B814.if.i.i.i

B974.i.i.i:                                       ; preds = %B814.loopexit.i.i.i, %B718.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B718.if.i.i.i ], [ %.1510.i.i.i, %B814.loopexit.i.i.i ]
  %.1677.i.i.i = getelementptr double, ptr %113, i64 %.1117.0491.i.i.i
  store double %total.2.1.lcssa.i.i.i, ptr %.1677.i.i.i, align 8, !noalias !42
  %indvars.iv.next.i.i.i = add i64 %indvars.iv.i.i.i, -1
  %exitcond500.not.i.i.i = icmp eq i64 %.103.i.i, %.1186.i.i.i
  br i1 %exitcond500.not.i.i.i, label %factored, label %B718.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B1142.i.i, %B30.if.i.i.i
  %.61.0458.i.i.i = phi i64 [ %.132.i.i.i, %B30.if.i.i.i ], [ 0, %B1142.i.i ]
  %.132.i.i.i = add nuw nsw i64 %.61.0458.i.i.i, 1
  %.158.i.i.i = mul nuw nsw i64 %.61.0458.i.i.i, %.103.i.i
  %114 = getelementptr double, ptr %100, i64 %.158.i.i.i
  %.163.i.i.i = getelementptr double, ptr %114, i64 %.61.0458.i.i.i
  %.164.i.i.i = load double, ptr %.163.i.i.i, align 8, !noalias !42
  %.168.i.i.i = getelementptr double, ptr %103, i64 %.61.0458.i.i.i
  store double %.164.i.i.i, ptr %.168.i.i.i, align 8, !noalias !42
  %exitcond.not.i790.i.i = icmp eq i64 %.103.i.i, %.132.i.i.i
  br i1 %exitcond.not.i790.i.i, label %B100.if.lr.ph.i.i.i, label %B30.if.i.i.i

B100.if.i.i.i:                                    ; preds = %B218.i.i.i, %B100.if.lr.ph.i.i.i
  %.201.0464.i.i.i = phi i64 [ 0, %B100.if.lr.ph.i.i.i ], [ %.270.i.i.i, %B218.i.i.i ]
  %.270.i.i.i = add nuw nsw i64 %.201.0464.i.i.i, 1
  %.302.i.i.i = getelementptr double, ptr %103, i64 %.201.0464.i.i.i
  %.303.i.i.i = load double, ptr %.302.i.i.i, align 8, !noalias !42
  %.388460.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.201.0464.i.i.i
  br i1 %.388460.not.not.i.i.i, label %B142.if.lr.ph.i.i.i, label %B100.if.B218_crit_edge.i.i.i

B100.if.B218_crit_edge.i.i.i:                     ; preds = %B100.if.i.i.i
  %.pre.i.i.i = mul nuw nsw i64 %.201.0464.i.i.i, %.103.i.i
  br label %B218.i.i.i

B142.if.lr.ph.i.i.i:                              ; preds = %B100.if.i.i.i
  %.428.i.i302.i = mul nsw i64 %.201.0464.i.i.i, %.170.i.i
  %115 = getelementptr double, ptr %111, i64 %.428.i.i302.i
  %.445.i.i.i = mul nuw nsw i64 %.201.0464.i.i.i, %.103.i.i
  %116 = getelementptr double, ptr %101, i64 %.445.i.i.i
  br label %B142.if.i.i.i

B142.if.i.i.i:                                    ; preds = %B142.if.i.i.i, %B142.if.lr.ph.i.i.i
  %.332.0461.i.i.i = phi i64 [ %.201.0464.i.i.i, %B142.if.lr.ph.i.i.i ], [ %.401.i.i.i, %B142.if.i.i.i ]
  %.401.i.i.i = add nuw i64 %.332.0461.i.i.i, 1
  %.433.i.i.i = getelementptr double, ptr %115, i64 %.332.0461.i.i.i
  %.434.i.i303.i = load double, ptr %.433.i.i.i, align 8, !noalias !42
  %.436.i792.i.i = fmul double %.303.i.i.i, %.434.i.i303.i
  %.440.i.i.i = getelementptr double, ptr %103, i64 %.332.0461.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !42
  %.442.i.i.i = fmul double %.436.i792.i.i, %.441.i.i.i
  %.450.i793.i.i = getelementptr double, ptr %116, i64 %.332.0461.i.i.i
  store double %.442.i.i.i, ptr %.450.i793.i.i, align 8, !noalias !42
  %exitcond493.not.i.i.i = icmp eq i64 %.401.i.i.i, %.103.i.i
  br i1 %exitcond493.not.i.i.i, label %B218.i.i.i, label %B142.if.i.i.i

B292.if.i.i.i:                                    ; preds = %B218.i.i.i, %B292.loopexit.i.i.i
  %half.2.0478.i.i.i = phi double [ %.633.i.i.i, %B292.loopexit.i.i.i ], [ 0.000000e+00, %B218.i.i.i ]
  %.519.0476.i.i.i = phi i64 [ %.588.i.i.i, %B292.loopexit.i.i.i ], [ 0, %B218.i.i.i ]
  %.588.i.i.i = add nuw nsw i64 %.519.0476.i.i.i, 1
  %.618.i.i.i = mul nuw nsw i64 %.519.0476.i.i.i, %.103.i.i
  %117 = getelementptr double, ptr %101, i64 %.618.i.i.i
  %.628.i.i.i = getelementptr double, ptr %117, i64 %.519.0476.i.i.i
  %.629.i.i.i = load double, ptr %.628.i.i.i, align 8, !noalias !42
  %.630.i.i.i = tail call double @llvm.log.f64(double %.629.i.i.i)
  %.631.i.i.i = fmul double %.630.i.i.i, 5.000000e-01
  %.633.i.i.i = fadd double %half.2.0478.i.i.i, %.631.i.i.i
  %.645.i791.i.i = tail call double @sqrt(double %.629.i.i.i)
  %.649.i.i.i = fdiv double 1.000000e+00, %.645.i791.i.i
  store double %.649.i.i.i, ptr %.628.i.i.i, align 8, !noalias !42
  %.695.i.i295.i = sub nsw i64 %.103.i.i, %.588.i.i.i
  %storemerge449.i.i.i = tail call i64 @llvm.smax.i64(i64 %.695.i.i295.i, i64 0)
  %.738466.not.i.i.i = icmp slt i64 %.695.i.i295.i, 1
  br i1 %.738466.not.i.i.i, label %B292.loopexit.i.i.i, label %B478.if.i.i.i

B478.if.i.i.i:                                    ; preds = %B292.if.i.i.i, %B478.if.i.i.i
  %.685.0468.i.i.i = phi i64 [ %.747.i.i.i, %B478.if.i.i.i ], [ %storemerge449.i.i.i, %B292.if.i.i.i ]
  %.682.0467.i.i.i = phi i64 [ %.751.i.i.i, %B478.if.i.i.i ], [ %.588.i.i.i, %B292.if.i.i.i ]
  %.747.i.i.i = add nsw i64 %.685.0468.i.i.i, -1
  %.751.i.i.i = add nuw i64 %.682.0467.i.i.i, 1
  %.779.i.i296.i = getelementptr double, ptr %117, i64 %.682.0467.i.i.i
  %.780.i.i297.i = load double, ptr %.779.i.i296.i, align 8, !noalias !42
  %.786.i.i.i = load double, ptr %.628.i.i.i, align 8, !noalias !42
  %.787.i.i.i = fmul double %.780.i.i297.i, %.786.i.i.i
  store double %.787.i.i.i, ptr %.779.i.i296.i, align 8, !noalias !42
  %.738.i.i.i = icmp samesign ugt i64 %.685.0468.i.i.i, 1
  br i1 %.738.i.i.i, label %B478.if.i.i.i, label %B562.if.i.i.i

B562.if.i.i.i:                                    ; preds = %B478.if.i.i.i, %B562.loopexit.i.i.i
  %.827.0474.i.i.i = phi i64 [ %.889.i.i.i, %B562.loopexit.i.i.i ], [ %storemerge449.i.i.i, %B478.if.i.i.i ]
  %.824.0473.i.i.i = phi i64 [ %.893.i.i.i, %B562.loopexit.i.i.i ], [ %.588.i.i.i, %B478.if.i.i.i ]
  %.889.i.i.i = add nsw i64 %.827.0474.i.i.i, -1
  %.893.i.i.i = add nuw i64 %.824.0473.i.i.i, 1
  %.921.i.i.i = getelementptr double, ptr %117, i64 %.824.0473.i.i.i
  %.922.i.i.i = load double, ptr %.921.i.i.i, align 8, !noalias !42
  %.970.i.i.i = sub i64 %.103.i.i, %.824.0473.i.i.i
  %.1013469.not.i.i.i = icmp slt i64 %.970.i.i.i, 1
  br i1 %.1013469.not.i.i.i, label %B562.loopexit.i.i.i, label %B618.if.lr.ph.i.i.i

B618.if.lr.ph.i.i.i:                              ; preds = %B562.if.i.i.i
  %.924.i.i.i = mul nsw i64 %.824.0473.i.i.i, %.103.i.i
  %118 = getelementptr double, ptr %101, i64 %.924.i.i.i
  br label %B618.if.i.i.i

B618.if.i.i.i:                                    ; preds = %B618.if.i.i.i, %B618.if.lr.ph.i.i.i
  %.957.0470.i.i.i = phi i64 [ %.824.0473.i.i.i, %B618.if.lr.ph.i.i.i ], [ %.1026.i.i.i, %B618.if.i.i.i ]
  %.1026.i.i.i = add i64 %.957.0470.i.i.i, 1
  %.1054.i.i.i = getelementptr double, ptr %118, i64 %.957.0470.i.i.i
  %.1055.i.i.i = load double, ptr %.1054.i.i.i, align 8, !noalias !42
  %.1059.i.i298.i = getelementptr double, ptr %117, i64 %.957.0470.i.i.i
  %.1060.i.i299.i = load double, ptr %.1059.i.i298.i, align 8, !noalias !42
  %.1062.i.i.i = fmul double %.922.i.i.i, %.1060.i.i299.i
  %.1063.i.i.i = fsub double %.1055.i.i.i, %.1062.i.i.i
  store double %.1063.i.i.i, ptr %.1054.i.i.i, align 8, !noalias !42
  %exitcond495.not.i.i.i = icmp eq i64 %.1026.i.i.i, %.103.i.i
  br i1 %exitcond495.not.i.i.i, label %B562.loopexit.i.i.i, label %B618.if.i.i.i

B718.if.i.i.i:                                    ; preds = %B974.i.i.i, %B718.preheader.i.i.i
  %indvars.iv.i.i.i = phi i64 [ %.103.i.i, %B718.preheader.i.i.i ], [ %indvars.iv.next.i.i.i, %B974.i.i.i ]
  %.1117.0491.i.i.i = phi i64 [ 0, %B718.preheader.i.i.i ], [ %.1186.i.i.i, %B974.i.i.i ]
  %smax498.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i.i, i64 0)
  %119 = add nuw i64 %smax498.i.i.i, %.1117.0491.i.i.i
  %.1186.i.i.i = add nuw nsw i64 %.1117.0491.i.i.i, 1
  %.1295479.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.1117.0491.i.i.i
  br i1 %.1295479.not.not.i.i.i, label %B746.if.i.i.i, label %B974.i.i.i

B746.if.i.i.i:                                    ; preds = %B718.if.i.i.i, %B746.if.i.i.i
  %.1239.0480.i.i.i = phi i64 [ %.1308.i.i.i, %B746.if.i.i.i ], [ %.1117.0491.i.i.i, %B718.if.i.i.i ]
  %.1308.i.i.i = add nuw i64 %.1239.0480.i.i.i, 1
  %.1338.i.i.i = icmp eq i64 %.1239.0480.i.i.i, %.1117.0491.i.i.i
  %..i.i.i = select i1 %.1338.i.i.i, double 1.000000e+00, double 0.000000e+00
  %.1354.i.i.i = getelementptr double, ptr %103, i64 %.1239.0480.i.i.i
  store double %..i.i.i, ptr %.1354.i.i.i, align 8, !noalias !42
  %exitcond497.not.i.i.i = icmp eq i64 %.1308.i.i.i, %119
  br i1 %exitcond497.not.i.i.i, label %B814.if.i.i.i, label %B746.if.i.i.i

B814.if.i.i.i:                                    ; preds = %B746.if.i.i.i, %B814.loopexit.i.i.i
  %total.2.1488.i.i.i = phi double [ %.1510.i.i.i, %B814.loopexit.i.i.i ], [ 0.000000e+00, %B746.if.i.i.i ]
  %.1391.0486.i.i.i = phi i64 [ %.1460.i.i.i, %B814.loopexit.i.i.i ], [ %.1117.0491.i.i.i, %B746.if.i.i.i ]
  %.1460.i.i.i = add nuw i64 %.1391.0486.i.i.i, 1
  %.1486.i.i.i = mul nsw i64 %.1391.0486.i.i.i, %.103.i.i
  %.1495.i.i.i = getelementptr double, ptr %103, i64 %.1391.0486.i.i.i
  %.1496.i.i.i = load double, ptr %.1495.i.i.i, align 8, !noalias !42
  %120 = getelementptr double, ptr %101, i64 %.1486.i.i.i
  %.1500.i.i.i = getelementptr double, ptr %120, i64 %.1391.0486.i.i.i
  %.1501.i.i300.i = load double, ptr %.1500.i.i.i, align 8, !noalias !42
  %.1502.i.i.i = fmul double %.1496.i.i.i, %.1501.i.i300.i
  %.1508.i.i.i = fmul double %.1502.i.i.i, %.1502.i.i.i
  %.1510.i.i.i = fadd double %total.2.1488.i.i.i, %.1508.i.i.i
  %.1554.i.i.i = sub i64 %.103.i.i, %.1460.i.i.i
  %.1597482.not.i.i.i = icmp slt i64 %.1554.i.i.i, 1
  br i1 %.1597482.not.i.i.i, label %B814.loopexit.i.i.i, label %B910.if.i.i.i

B910.if.i.i.i:                                    ; preds = %B814.if.i.i.i, %B910.if.i.i.i
  %.1541.0483.i.i.i = phi i64 [ %.1610.i.i.i, %B910.if.i.i.i ], [ %.1460.i.i.i, %B814.if.i.i.i ]
  %.1610.i.i.i = add i64 %.1541.0483.i.i.i, 1
  %.1638.i.i.i = getelementptr double, ptr %103, i64 %.1541.0483.i.i.i
  %.1639.i.i301.i = load double, ptr %.1638.i.i.i, align 8, !noalias !42
  %.1643.i.i.i = getelementptr double, ptr %120, i64 %.1541.0483.i.i.i
  %.1644.i.i.i = load double, ptr %.1643.i.i.i, align 8, !noalias !42
  %.1646.i.i.i = fmul double %.1502.i.i.i, %.1644.i.i.i
  %.1647.i.i.i = fsub double %.1639.i.i301.i, %.1646.i.i.i
  store double %.1647.i.i.i, ptr %.1638.i.i.i, align 8, !noalias !42
  %exitcond1003.not.i.i = icmp eq i64 %.1610.i.i.i, %.103.i.i
  br i1 %exitcond1003.not.i.i, label %B814.loopexit.i.i.i, label %B910.if.i.i.i

factored: ; preds = %B974.i.i.i, %B1142.i.i
  %half.2.0.lcssa502.i.i.i = phi double [ 0.000000e+00, %B1142.i.i ], [ %.633.i.i.i, %B974.i.i.i ]
  %.1844.i.i = uitofp nneg i64 %.1783.i.i to double
  %.1845.i.i = fmul double %.1844.i.i, 2.000000e+00
  %.1885.i.i = fmul double %.1845.i.i, %half.2.0.lcssa502.i.i.i
  %.1887.i.i = fadd double %gained.3.0994.i.i, %.1885.i.i
  br label %B1714.i.i

B1206.i.i:                                        ; preds = %B1116.i.i
  br i1 %.1841.i.i, label %B1218.i.i, label %B1808.i.i

B1218.i.i:                                        ; preds = %B1206.i.i
  br i1 %.1997913.not.i.i, label %B1714.i.i, label %B1254.if.lr.ph.i.i

B1254.if.lr.ph.i.i:                               ; preds = %B1218.i.i
  %121 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.1516.i.i
  br label %B1288.if.lr.ph.i.i

B1254.loopexit.i.i:                               ; preds = %B1418.i.i
  %.2010.i.i = add nuw nsw i64 %.1941.0914.i.i, 1
  %exitcond1000.not.i.i = icmp eq i64 %.103.i.i, %.2010.i.i
  br i1 %exitcond1000.not.i.i, label %B1522.if.lr.ph.i.i, label %B1288.if.lr.ph.i.i

B1418.i.i:                                        ; preds = %B1346.if.i.i, %B1288.if.i.i
  %total.7.3.lcssa.i.i = phi double [ 0.000000e+00, %B1288.if.i.i ], [ %.2333.i.i, %B1346.if.i.i ]
  %.2352.i.i = getelementptr double, ptr %153, i64 %.2063.0911.i.i
  store double %total.7.3.lcssa.i.i, ptr %.2352.i.i, align 8, !noalias !33
  %exitcond999.not.i.i = icmp eq i64 %.2063.0911.i.i, %.1941.0914.i.i
  br i1 %exitcond999.not.i.i, label %B1254.loopexit.i.i, label %B1288.if.i.i

B1488.loopexit.i.i:                               ; preds = %B1668.i.i
  %exitcond1002.not.i.i = icmp eq i64 %.103.i.i, %.2461.i.i
  br i1 %exitcond1002.not.i.i, label %B1714.i.i, label %B1522.if.lr.ph.i.i

B1668.i.i:                                        ; preds = %B1596.if.i.i, %B1522.if.i.i
  %total.8.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B1522.if.i.i ], [ %.2799.i.i, %B1596.if.i.i ]
  %.2818.i.i = getelementptr double, ptr %154, i64 %.2514.0926.i.i
  store double %total.8.3.lcssa.i.i, ptr %.2818.i.i, align 8, !noalias !33
  br i1 %.2613.i.i, label %B1488.loopexit.i.i, label %B1522.if.i.i

B1714.i.i:                                        ; preds = %B1488.loopexit.i.i, %B218.loopexit.i.i.i, %B1218.i.i, %factored, %B1070.i.i
  %gained.5.1.i.i = phi double [ %gained.3.0994.i.i, %B1070.i.i ], [ %gained.3.0994.i.i, %B218.loopexit.i.i.i ], [ %.1887.i.i, %factored ], [ %gained.3.0994.i.i, %B1218.i.i ], [ %gained.3.0994.i.i, %B1488.loopexit.i.i ]
  %.2849.i.i = icmp slt i64 %.1783.i.i, 1
  %brmerge787.i.i = select i1 %.2849.i.i, i1 true, i1 %"$phi632.0.4.0.i.i"
  br i1 %brmerge787.i.i, label %B1808.i.i, label %B1740.i.i

B1740.i.i:                                        ; preds = %B1714.i.i
  br i1 %.1997913.not.i.i, label %invert.3, label %B64.if.lr.ph.i.i.i

B182.i.i.i:                                       ; preds = %B116.if.i.i.i, %B64.if.i.i.i
  %total.2.2.lcssa.i.i288.i = phi double [ %.270.i795.i.i, %B64.if.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i289.i

B268.i.i289.i:                                    ; preds = %B182.i.i.i
  %.434.i798.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %122 = getelementptr double, ptr %101, i64 %.434.i798.i.i
  %.440.i799.i.i = getelementptr double, ptr %122, i64 %.164.0142.i.i.i
  %.441.i800.i.i = load double, ptr %.440.i799.i.i, align 8, !noalias !45
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i288.i, %.441.i800.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !45
  br label %B64.if.i.i.i

B294.i.i.i:                                       ; preds = %B182.i.i.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i288.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !45
  %.482.i.i.i = getelementptr double, ptr %123, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !45
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.103.i.i
  br i1 %exitcond150.not.i.i.i, label %B26.if.lr.ph.i801.i.i, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %B1740.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1740.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1740.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.103.i.i
  %123 = getelementptr double, ptr %101, i64 %.263.i.i.i
  br label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B64.if.lr.ph.i.i.i, %B268.i.i289.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.233.i.i.i, %B268.i.i289.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %123, i64 %.164.0142.i.i.i
  %.270.i795.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !45
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %124 = getelementptr double, ptr %101, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i795.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i796.i.i = getelementptr double, ptr %123, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i796.i.i, align 8, !noalias !45
  %.408.i.i.i = getelementptr double, ptr %124, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !45
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i797.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i797.i.i, label %B182.i.i.i, label %B116.if.i.i.i

B26.if.lr.ph.i801.i.i:                            ; preds = %B294.i.i.i
  %125 = getelementptr double, ptr %.304, i64 %.1650.i.i
  br label %B54.if.lr.ph.i802.i.i

B26.loopexit.i812.i.i:                            ; preds = %B400.i.i.i
  %.111.i803.i.i = add nuw nsw i64 %.40.0251.i.i.i, 1
  %exitcond254.not.i.i.i = icmp eq i64 %.103.i.i, %.111.i803.i.i
  br i1 %exitcond254.not.i.i.i, label %invert.3, label %B54.if.lr.ph.i802.i.i

B166.i.i.i:                                       ; preds = %B100.if.i814.i.i, %B54.if.i805.i.i
  %total.4.2.lcssa.i807.i.i = phi double [ %..i806.i.i, %B54.if.i805.i.i ], [ %.416.i.i.i, %B100.if.i814.i.i ]
  %.426.not.i.i.i = icmp samesign ult i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  br i1 %.426.not.i.i.i, label %B212.i.i.i, label %B180.i.i.i

B180.i.i.i:                                       ; preds = %B166.i.i.i
  %126 = getelementptr double, ptr %101, i64 %.398.i.i.i
  %.436.i809.i.i = getelementptr double, ptr %126, i64 %.163.0230.i.i.i
  %.437.i.i.i = load double, ptr %.436.i809.i.i, align 8, !noalias !48
  %.442.i810.i.i = fdiv double %total.4.2.lcssa.i807.i.i, %.437.i.i.i
  br label %B212.i.i.i

B212.i.i.i:                                       ; preds = %B180.i.i.i, %B166.i.i.i
  %"$phi212.2.2.2.i.i.i" = phi double [ %.442.i810.i.i, %B180.i.i.i ], [ 0.000000e+00, %B166.i.i.i ]
  %gep233.i.i.i = getelementptr double, ptr %invariant.gep.i804.i.i, i64 %.398.i.i.i
  store double %"$phi212.2.2.2.i.i.i", ptr %gep233.i.i.i, align 8, !noalias !48
  %exitcond253.not.i.i.i = icmp eq i64 %.103.i.i, %.232.i.i.i
  br i1 %exitcond253.not.i.i.i, label %B274.if.i.i.i, label %B54.if.i805.i.i

B400.i.i.i:                                       ; preds = %B334.if.i.i.i, %B274.if.i.i.i
  %total.5.2.lcssa.i.i.i = phi double [ %.605.i.i.i, %B274.if.i.i.i ], [ %.749.i.i.i, %B334.if.i.i.i ]
  %127 = getelementptr double, ptr %101, i64 %.598.i.i.i
  %.765.i.i.i = getelementptr double, ptr %127, i64 %.564.i.i.i
  %.766.i.i291.i = load double, ptr %.765.i.i.i, align 8, !noalias !48
  %.771.i.i.i = fdiv double %total.5.2.lcssa.i.i.i, %.766.i.i291.i
  store double %.771.i.i.i, ptr %gep249.i.i.i, align 8, !noalias !48
  %.555.i.i.i = icmp sgt i64 %.502.0246.i.i.i, 1
  br i1 %.555.i.i.i, label %B274.if.i.i.i, label %B26.loopexit.i812.i.i

B54.if.lr.ph.i802.i.i:                            ; preds = %B26.loopexit.i812.i.i, %B26.if.lr.ph.i801.i.i
  %.40.0251.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i801.i.i ], [ %.111.i803.i.i, %B26.loopexit.i812.i.i ]
  %invariant.gep.i804.i.i = getelementptr double, ptr %125, i64 %.40.0251.i.i.i
  br label %B54.if.i805.i.i

B54.if.i805.i.i:                                  ; preds = %B54.if.lr.ph.i802.i.i, %B212.i.i.i
  %.163.0230.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i802.i.i ], [ %.232.i.i.i, %B212.i.i.i ]
  %.232.i.i.i = add nuw nsw i64 %.163.0230.i.i.i, 1
  %.262.i.i.i = icmp eq i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  %..i806.i.i = select i1 %.262.i.i.i, double 1.000000e+00, double 0.000000e+00
  %.358225.not.not.i.i.i = icmp samesign ugt i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  %.398.i.i.i = mul nuw nsw i64 %.163.0230.i.i.i, %.103.i.i
  br i1 %.358225.not.not.i.i.i, label %B100.if.lr.ph.i813.i.i, label %B166.i.i.i

B100.if.lr.ph.i813.i.i:                           ; preds = %B54.if.i805.i.i
  %128 = getelementptr double, ptr %101, i64 %.398.i.i.i
  br label %B100.if.i814.i.i

B100.if.i814.i.i:                                 ; preds = %B100.if.i814.i.i, %B100.if.lr.ph.i813.i.i
  %total.4.2228.i.i.i = phi double [ %..i806.i.i, %B100.if.lr.ph.i813.i.i ], [ %.416.i.i.i, %B100.if.i814.i.i ]
  %.302.0226.i.i.i = phi i64 [ %.40.0251.i.i.i, %B100.if.lr.ph.i813.i.i ], [ %.371.i.i.i, %B100.if.i814.i.i ]
  %.371.i.i.i = add nuw i64 %.302.0226.i.i.i, 1
  %.403.i815.i.i = getelementptr double, ptr %128, i64 %.302.0226.i.i.i
  %.404.i816.i.i = load double, ptr %.403.i815.i.i, align 8, !noalias !48
  %.406.i.i.i = mul nsw i64 %.302.0226.i.i.i, %.103.i.i
  %gep.i817.i.i = getelementptr double, ptr %invariant.gep.i804.i.i, i64 %.406.i.i.i
  %.413.i.i.i = load double, ptr %gep.i817.i.i, align 8, !noalias !48
  %.414.i818.i.i = fmul double %.404.i816.i.i, %.413.i.i.i
  %.416.i.i.i = fsub double %total.4.2228.i.i.i, %.414.i818.i.i
  %exitcond.not.i819.i.i = icmp eq i64 %.371.i.i.i, %.163.0230.i.i.i
  br i1 %exitcond.not.i819.i.i, label %B166.i.i.i, label %B100.if.i814.i.i

B274.if.i.i.i:                                    ; preds = %B212.i.i.i, %B400.i.i.i
  %.502.0246.i.i.i = phi i64 [ %.564.i.i.i, %B400.i.i.i ], [ %.103.i.i, %B212.i.i.i ]
  %.564.i.i.i = add nsw i64 %.502.0246.i.i.i, -1
  %.598.i.i.i = mul nsw i64 %.564.i.i.i, %.103.i.i
  %gep249.i.i.i = getelementptr double, ptr %invariant.gep.i804.i.i, i64 %.598.i.i.i
  %.605.i.i.i = load double, ptr %gep249.i.i.i, align 8, !noalias !48
  %.648.i.i.i = sub nuw nsw i64 %.103.i.i, %.502.0246.i.i.i
  %.691236.not.i.i.i = icmp eq i64 %.648.i.i.i, 0
  br i1 %.691236.not.i.i.i, label %B400.i.i.i, label %B334.if.lr.ph.i.i.i

B334.if.lr.ph.i.i.i:                              ; preds = %B274.if.i.i.i
  %invariant.gep241.i.i.i = getelementptr double, ptr %101, i64 %.564.i.i.i
  br label %B334.if.i.i.i

B334.if.i.i.i:                                    ; preds = %B334.if.i.i.i, %B334.if.lr.ph.i.i.i
  %total.5.2239.i.i.i = phi double [ %.605.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.749.i.i.i, %B334.if.i.i.i ]
  %.638.0238.i.i.i = phi i64 [ %.648.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.700.i.i.i, %B334.if.i.i.i ]
  %.635.0237.i.i.i = phi i64 [ %.502.0246.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.704.i.i.i, %B334.if.i.i.i ]
  %.700.i.i.i = add nsw i64 %.638.0238.i.i.i, -1
  %.704.i.i.i = add i64 %.635.0237.i.i.i, 1
  %129 = mul nsw i64 %.635.0237.i.i.i, %.103.i.i
  %gep242.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i, i64 %129
  %.737.i.i.i = load double, ptr %gep242.i.i.i, align 8, !noalias !48
  %gep235.i.i.i = getelementptr double, ptr %invariant.gep.i804.i.i, i64 %129
  %.746.i.i.i = load double, ptr %gep235.i.i.i, align 8, !noalias !48
  %.747.i811.i.i = fmul double %.737.i.i.i, %.746.i.i.i
  %.749.i.i.i = fsub double %total.5.2239.i.i.i, %.747.i811.i.i
  %.691.i.i290.i = icmp sgt i64 %.638.0238.i.i.i, 1
  br i1 %.691.i.i290.i, label %B334.if.i.i.i, label %B400.i.i.i

invert.3: ; preds = %B26.loopexit.i812.i.i, %B1740.i.i
  %half.2.0.lcssa.i882.i.i = phi double [ 0.000000e+00, %B1740.i.i ], [ %.486.i.i.i, %B26.loopexit.i812.i.i ]
  %.2857.i.i = uitofp nneg i64 %.1783.i.i to double
  %.2858.i.i = fmul double %.2857.i.i, 2.000000e+00
  %.2889.i.i = fmul double %.2858.i.i, %half.2.0.lcssa.i882.i.i
  %.2891.i.i = fadd double %gained.5.1.i.i, %.2889.i.i
  br label %B1808.i.i

B1808.i.i:                                        ; preds = %invert.3, %B1714.i.i, %B1206.i.i, %B1130.i.i
  %gained.4.1.i.i = phi double [ %gained.5.1.i.i, %B1714.i.i ], [ %.2891.i.i, %invert.3 ], [ %gained.3.0994.i.i, %B1130.i.i ], [ %gained.3.0994.i.i, %B1206.i.i ]
  br i1 %.2972.i.i, label %B1830.if.lr.ph.i.i, label %B2142.i.i

B1830.if.lr.ph.i.i:                               ; preds = %B1808.i.i
  %gep981.i.i = getelementptr double, ptr %invariant.gep980.i.i, i64 %.1516.i.i
  %130 = getelementptr double, ptr %.304, i64 %.1583.i.i
  br label %B1830.if.i.i

B1830.loopexit.i.i:                               ; preds = %B2104.i.i, %B1830.if.i.i
  %exitcond1004.not.i.i = icmp eq i64 %.103.i.i, %.3027.i.i
  br i1 %exitcond1004.not.i.i, label %B2142.i.i, label %B1830.if.i.i

B1882.i.i:                                        ; preds = %B1858.if.i.i
  %.3185.i.i = icmp slt i64 %.3079.0943.i.i, %.161.i.i
  %.3197.i.i = getelementptr double, ptr %gep950.i.i, i64 %.3079.0943.i.i
  %"$phi1942.3.2.3.in.i.i" = select i1 %.3185.i.i, ptr %.3197.i.i, ptr %.3207.i.i
  %"$phi1942.3.2.3.i.i" = load double, ptr %"$phi1942.3.2.3.in.i.i", align 8, !noalias !33
  br label %B2104.i.i

B1946.i.i:                                        ; preds = %B1858.if.i.i
  br i1 %.3331931.not.i.i, label %B2104.i.i, label %B1994.if.lr.ph.i.i

B1994.if.lr.ph.i.i:                               ; preds = %B1946.i.i
  %.3384.i.i = icmp slt i64 %.3079.0943.i.i, %.161.i.i
  %invariant.gep940.i.i = getelementptr double, ptr %gep981.i.i, i64 %.3079.0943.i.i
  br label %B1994.if.i.i

B2104.i.i:                                        ; preds = %B1994.if.i.i, %B1946.i.i, %B1882.i.i
  %total.10.3.i.i = phi double [ %"$phi1942.3.2.3.i.i", %B1882.i.i ], [ 0.000000e+00, %B1946.i.i ], [ %.3432.i.i, %B1994.if.i.i ]
  %.3459.i.i = getelementptr double, ptr %156, i64 %.3079.0943.i.i
  store double %total.10.3.i.i, ptr %.3459.i.i, align 8, !noalias !33
  %.3135.i.i = icmp sgt i64 %.3082.0945.i.i, 1
  br i1 %.3135.i.i, label %B1858.if.i.i, label %B1830.loopexit.i.i

B2142.i.i:                                        ; preds = %B1830.loopexit.i.i, %B1808.i.i
  br i1 %.3557951.not.i.i, label %B2208.i.i, label %B2172.if.lr.ph.i.i

B2172.if.lr.ph.i.i:                               ; preds = %B2142.i.i
  %131 = getelementptr double, ptr %.304, i64 %.1714.i.i
  br label %B2172.if.i.i

B2208.i.i:                                        ; preds = %B2172.if.i.i, %B2142.i.i
  br i1 %"$phi632.0.4.0.i.i", label %B2226.i.i, label %B2256.i.i

B2226.i.i:                                        ; preds = %B2208.i.i
  br i1 %.2972.i.i, label %B26.if.lr.ph.i820.i.i, label %B2384.i.i

B26.if.lr.ph.i820.i.i:                            ; preds = %B2226.i.i
  %132 = getelementptr double, ptr %.304, i64 %.1714.i.i
  br label %B26.if.i.i.i

B26.loopexit.i825.i.i:                            ; preds = %B158.loopexit.i.i.i, %B124.i.i.i
  %exitcond361.not.i.i.i = icmp eq i64 %.114.i.i.i, %.103.i.i
  br i1 %exitcond361.not.i.i.i, label %B338.if.i.i.i, label %B26.if.i.i.i

B124.i.i.i:                                       ; preds = %B54.if.i823.i.i, %B26.if.i.i.i
  %.370340.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.114.i.i.i
  br i1 %.370340.not.not.i.i.i, label %B158.if.lr.ph.i.i.i, label %B26.loopexit.i825.i.i

B158.if.lr.ph.i.i.i:                              ; preds = %B124.i.i.i
  %.413.i830.i.i = mul nuw nsw i64 %.43.0344.i.i.i, %.103.i.i
  %133 = getelementptr double, ptr %101, i64 %.413.i830.i.i
  %.553.i831.i.i = mul nsw i64 %.43.0344.i.i.i, %.172.i.i
  %134 = getelementptr double, ptr %132, i64 %.553.i831.i.i
  br label %B158.if.i.i.i

B158.loopexit.i.i.i:                              ; preds = %B210.if.i.i.i, %B158.if.i.i.i
  %exitcond360.not.i.i.i = icmp eq i64 %.383.i.i.i, %.103.i.i
  br i1 %exitcond360.not.i.i.i, label %B26.loopexit.i825.i.i, label %B158.if.i.i.i

B436.i.i.i:                                       ; preds = %B366.if.i.i.i, %B338.if.i.i.i
  %.935352.not.i.i.i = icmp samesign ult i64 %indvars.iv.in.i.i.i, 2
  br i1 %.935352.not.i.i.i, label %B2284.i.i, label %B462.if.lr.ph.i.i.i

B462.if.lr.ph.i.i.i:                              ; preds = %B436.i.i.i
  %invariant.gep.i828.i.i = getelementptr double, ptr %101, i64 %indvars.iv.i826.i.i
  %.1118.i.i.i = mul nsw i64 %indvars.iv.i826.i.i, %.172.i.i
  %135 = getelementptr double, ptr %132, i64 %.1118.i.i.i
  br label %B462.if.i.i.i

B462.loopexit.i.i.i:                              ; preds = %B514.if.i.i.i, %B462.if.i.i.i
  %exitcond364.not.i.i.i = icmp eq i64 %.948.i.i.i, %indvars.iv.i826.i.i
  br i1 %exitcond364.not.i.i.i, label %B338.if.i.i.i, label %B462.if.i.i.i

B26.if.i.i.i:                                     ; preds = %B26.loopexit.i825.i.i, %B26.if.lr.ph.i820.i.i
  %.43.0344.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i820.i.i ], [ %.114.i.i.i, %B26.loopexit.i825.i.i ]
  %.114.i.i.i = add nuw nsw i64 %.43.0344.i.i.i, 1
  br i1 %.3135942.not.i.i, label %B124.i.i.i, label %B54.if.lr.ph.i821.i.i

B54.if.lr.ph.i821.i.i:                            ; preds = %B26.if.i.i.i
  %.262.i822.i.i = mul nuw nsw i64 %.43.0344.i.i.i, %.172.i.i
  %136 = getelementptr double, ptr %132, i64 %.262.i822.i.i
  %.271.i.i.i = mul nuw nsw i64 %.43.0344.i.i.i, %.103.i.i
  %137 = getelementptr double, ptr %101, i64 %.271.i.i.i
  %.277.i.i.i = getelementptr double, ptr %137, i64 %.43.0344.i.i.i
  br label %B54.if.i823.i.i

B54.if.i823.i.i:                                  ; preds = %B54.if.i823.i.i, %B54.if.lr.ph.i821.i.i
  %.166.0335.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i821.i.i ], [ %.235.i.i.i, %B54.if.i823.i.i ]
  %.235.i.i.i = add nuw nsw i64 %.166.0335.i.i.i, 1
  %.267.i.i.i = getelementptr double, ptr %136, i64 %.166.0335.i.i.i
  %.268.i.i.i = load double, ptr %.267.i.i.i, align 8, !noalias !51
  %.278.i.i.i = load double, ptr %.277.i.i.i, align 8, !noalias !51
  %.279.i.i.i = fmul double %.268.i.i.i, %.278.i.i.i
  store double %.279.i.i.i, ptr %.267.i.i.i, align 8, !noalias !51
  %exitcond.not.i824.i.i = icmp eq i64 %.161.i.i, %.166.0335.i.i.i
  br i1 %exitcond.not.i824.i.i, label %B124.i.i.i, label %B54.if.i823.i.i

B158.if.i.i.i:                                    ; preds = %B158.loopexit.i.i.i, %B158.if.lr.ph.i.i.i
  %.314.0341.i.i.i = phi i64 [ %.114.i.i.i, %B158.if.lr.ph.i.i.i ], [ %.383.i.i.i, %B158.loopexit.i.i.i ]
  %.383.i.i.i = add nuw i64 %.314.0341.i.i.i, 1
  %.419.i.i286.i = getelementptr double, ptr %133, i64 %.314.0341.i.i.i
  %.420.i.i287.i = load double, ptr %.419.i.i286.i, align 8, !noalias !51
  br i1 %.3135942.not.i.i, label %B158.loopexit.i.i.i, label %B210.if.lr.ph.i.i.i

B210.if.lr.ph.i.i.i:                              ; preds = %B158.if.i.i.i
  %.544.i832.i.i = mul nsw i64 %.314.0341.i.i.i, %.172.i.i
  %138 = getelementptr double, ptr %132, i64 %.544.i832.i.i
  br label %B210.if.i.i.i

B210.if.i.i.i:                                    ; preds = %B210.if.i.i.i, %B210.if.lr.ph.i.i.i
  %.448.0338.i.i.i = phi i64 [ 0, %B210.if.lr.ph.i.i.i ], [ %.517.i833.i.i, %B210.if.i.i.i ]
  %.517.i833.i.i = add nuw nsw i64 %.448.0338.i.i.i, 1
  %.549.i.i.i = getelementptr double, ptr %138, i64 %.448.0338.i.i.i
  %.550.i.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !51
  %.558.i.i.i = getelementptr double, ptr %134, i64 %.448.0338.i.i.i
  %.559.i.i.i = load double, ptr %.558.i.i.i, align 8, !noalias !51
  %.561.i.i.i = fmul double %.420.i.i287.i, %.559.i.i.i
  %.562.i.i.i = fsub double %.550.i.i.i, %.561.i.i.i
  store double %.562.i.i.i, ptr %.549.i.i.i, align 8, !noalias !51
  %exitcond359.not.i.i.i = icmp eq i64 %.161.i.i, %.448.0338.i.i.i
  br i1 %exitcond359.not.i.i.i, label %B158.loopexit.i.i.i, label %B210.if.i.i.i

B338.if.i.i.i:                                    ; preds = %B462.loopexit.i.i.i, %B26.loopexit.i825.i.i
  %indvars.iv.in.i.i.i = phi i64 [ %.103.i.i, %B26.loopexit.i825.i.i ], [ %indvars.iv.i826.i.i, %B462.loopexit.i.i.i ]
  %indvars.iv.i826.i.i = add nsw i64 %indvars.iv.in.i.i.i, -1
  br i1 %.3135942.not.i.i, label %B436.i.i.i, label %B366.if.lr.ph.i.i.i

B366.if.lr.ph.i.i.i:                              ; preds = %B338.if.i.i.i
  %.829.i.i.i = mul nsw i64 %indvars.iv.i826.i.i, %.172.i.i
  %139 = getelementptr double, ptr %132, i64 %.829.i.i.i
  %.838.i.i.i = mul nsw i64 %indvars.iv.i826.i.i, %.103.i.i
  %140 = getelementptr double, ptr %101, i64 %.838.i.i.i
  %.844.i.i.i = getelementptr double, ptr %140, i64 %indvars.iv.i826.i.i
  br label %B366.if.i.i.i

B366.if.i.i.i:                                    ; preds = %B366.if.i.i.i, %B366.if.lr.ph.i.i.i
  %.733.0347.i.i.i = phi i64 [ 0, %B366.if.lr.ph.i.i.i ], [ %.802.i.i.i, %B366.if.i.i.i ]
  %.802.i.i.i = add nuw nsw i64 %.733.0347.i.i.i, 1
  %.834.i.i.i = getelementptr double, ptr %139, i64 %.733.0347.i.i.i
  %.835.i.i.i = load double, ptr %.834.i.i.i, align 8, !noalias !51
  %.845.i.i.i = load double, ptr %.844.i.i.i, align 8, !noalias !51
  %.846.i827.i.i = fmul double %.835.i.i.i, %.845.i.i.i
  store double %.846.i827.i.i, ptr %.834.i.i.i, align 8, !noalias !51
  %exitcond362.not.i.i.i = icmp eq i64 %.161.i.i, %.733.0347.i.i.i
  br i1 %exitcond362.not.i.i.i, label %B436.i.i.i, label %B366.if.i.i.i

B462.if.i.i.i:                                    ; preds = %B462.loopexit.i.i.i, %B462.if.lr.ph.i.i.i
  %.879.0353.i.i.i = phi i64 [ 0, %B462.if.lr.ph.i.i.i ], [ %.948.i.i.i, %B462.loopexit.i.i.i ]
  %.948.i.i.i = add nuw nsw i64 %.879.0353.i.i.i, 1
  %.978.i.i.i = mul nuw nsw i64 %.879.0353.i.i.i, %.103.i.i
  %gep.i829.i.i = getelementptr double, ptr %invariant.gep.i828.i.i, i64 %.978.i.i.i
  %.985.i.i.i = load double, ptr %gep.i829.i.i, align 8, !noalias !51
  br i1 %.3135942.not.i.i, label %B462.loopexit.i.i.i, label %B514.if.lr.ph.i.i.i

B514.if.lr.ph.i.i.i:                              ; preds = %B462.if.i.i.i
  %.1109.i.i.i = mul nuw nsw i64 %.879.0353.i.i.i, %.172.i.i
  %141 = getelementptr double, ptr %132, i64 %.1109.i.i.i
  br label %B514.if.i.i.i

B514.if.i.i.i:                                    ; preds = %B514.if.i.i.i, %B514.if.lr.ph.i.i.i
  %.1013.0350.i.i.i = phi i64 [ 0, %B514.if.lr.ph.i.i.i ], [ %.1082.i.i284.i, %B514.if.i.i.i ]
  %.1082.i.i284.i = add nuw nsw i64 %.1013.0350.i.i.i, 1
  %.1114.i.i.i = getelementptr double, ptr %141, i64 %.1013.0350.i.i.i
  %.1115.i.i.i = load double, ptr %.1114.i.i.i, align 8, !noalias !51
  %.1123.i.i.i = getelementptr double, ptr %135, i64 %.1013.0350.i.i.i
  %.1124.i.i.i = load double, ptr %.1123.i.i.i, align 8, !noalias !51
  %.1126.i.i.i = fmul double %.985.i.i.i, %.1124.i.i.i
  %.1127.i.i285.i = fsub double %.1115.i.i.i, %.1126.i.i.i
  store double %.1127.i.i285.i, ptr %.1114.i.i.i, align 8, !noalias !51
  %exitcond363.not.i.i.i = icmp eq i64 %.161.i.i, %.1013.0350.i.i.i
  br i1 %exitcond363.not.i.i.i, label %B462.loopexit.i.i.i, label %B514.if.i.i.i

B2256.i.i:                                        ; preds = %B2208.i.i
  br i1 %.3135942.not.i.i, label %B2284.i.i, label %B26.if.lr.ph.i834.i.i

B26.if.lr.ph.i834.i.i:                            ; preds = %B2256.i.i
  %142 = getelementptr double, ptr %.304, i64 %.1714.i.i
  br label %B26.if.i835.i.i

B26.loopexit.i854.i.i:                            ; preds = %B392.i.i.i, %B26.if.i835.i.i
  %exitcond257.not.i.i.i = icmp eq i64 %.43.0254.i.i.i, %.161.i.i
  br i1 %exitcond257.not.i.i.i, label %B2284.i.i, label %B26.if.i835.i.i

B172.i.i.i:                                       ; preds = %B106.if.i.i.i, %B54.if.i838.i.i
  %.424.pre-phi.i.i.i = phi i64 [ 0, %B54.if.i838.i.i ], [ %.396.i.i.i, %B106.if.i.i.i ]
  %total.4.2.lcssa.i846.i.i = phi double [ %.272.i.i.i, %B54.if.i838.i.i ], [ %.414.i844.i.i, %B106.if.i.i.i ]
  %143 = getelementptr double, ptr %101, i64 %.424.pre-phi.i.i.i
  %.430.i.i.i = getelementptr double, ptr %143, i64 %.166.0233.i.i.i
  %.431.i.i.i = load double, ptr %.430.i.i.i, align 8, !noalias !54
  %.436.i847.i.i = fdiv double %total.4.2.lcssa.i846.i.i, %.431.i.i.i
  store double %.436.i847.i.i, ptr %gep236.i.i.i, align 8, !noalias !54
  %exitcond256.not.i.i.i = icmp eq i64 %.103.i.i, %.235.i839.i.i
  br i1 %exitcond256.not.i.i.i, label %B266.if.i.i.i, label %B54.if.i838.i.i

B392.i.i.i:                                       ; preds = %B326.if.i.i.i, %B266.if.i.i.i
  %total.5.2.lcssa.i851.i.i = phi double [ %.587.i.i.i, %B266.if.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %.741.i.i.i = mul nsw i64 %.481.0250.i.i.i, %.103.i.i
  %144 = getelementptr double, ptr %101, i64 %.741.i.i.i
  %.747.i852.i.i = getelementptr double, ptr %144, i64 %.481.0250.i.i.i
  %.748.i.i.i = load double, ptr %.747.i852.i.i, align 8, !noalias !54
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i851.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !54
  %.537.i853.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i853.i.i, label %B266.if.i.i.i, label %B26.loopexit.i854.i.i

B26.if.i835.i.i:                                  ; preds = %B26.loopexit.i854.i.i, %B26.if.lr.ph.i834.i.i
  %.43.0254.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i834.i.i ], [ %.114.i836.i.i, %B26.loopexit.i854.i.i ]
  %.114.i836.i.i = add nuw nsw i64 %.43.0254.i.i.i, 1
  br i1 %.2972.i.i, label %B54.if.lr.ph.i837.i.i, label %B26.loopexit.i854.i.i

B54.if.lr.ph.i837.i.i:                            ; preds = %B26.if.i835.i.i
  %invariant.gep235.i.i.i = getelementptr double, ptr %142, i64 %.43.0254.i.i.i
  br label %B54.if.i838.i.i

B54.if.i838.i.i:                                  ; preds = %B54.if.lr.ph.i837.i.i, %B172.i.i.i
  %.166.0233.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i837.i.i ], [ %.235.i839.i.i, %B172.i.i.i ]
  %.235.i839.i.i = add nuw nsw i64 %.166.0233.i.i.i, 1
  %.265.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.172.i.i
  %gep236.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.265.i.i.i
  %.272.i.i.i = load double, ptr %gep236.i.i.i, align 8, !noalias !54
  %.356228.not.i.i.i = icmp eq i64 %.166.0233.i.i.i, 0
  br i1 %.356228.not.i.i.i, label %B172.i.i.i, label %B106.if.lr.ph.i.i.i

B106.if.lr.ph.i.i.i:                              ; preds = %B54.if.i838.i.i
  %.396.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.103.i.i
  %145 = getelementptr double, ptr %101, i64 %.396.i.i.i
  br label %B106.if.i.i.i

B106.if.i.i.i:                                    ; preds = %B106.if.i.i.i, %B106.if.lr.ph.i.i.i
  %total.4.2231.i.i.i = phi double [ %.272.i.i.i, %B106.if.lr.ph.i.i.i ], [ %.414.i844.i.i, %B106.if.i.i.i ]
  %.300.0229.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i ], [ %.369.i.i.i, %B106.if.i.i.i ]
  %.369.i.i.i = add nuw nsw i64 %.300.0229.i.i.i, 1
  %.401.i840.i.i = getelementptr double, ptr %145, i64 %.300.0229.i.i.i
  %.402.i.i.i = load double, ptr %.401.i840.i.i, align 8, !noalias !54
  %.404.i841.i.i = mul nuw nsw i64 %.300.0229.i.i.i, %.172.i.i
  %gep.i842.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.404.i841.i.i
  %.411.i.i.i = load double, ptr %gep.i842.i.i, align 8, !noalias !54
  %.412.i843.i.i = fmul double %.402.i.i.i, %.411.i.i.i
  %.414.i844.i.i = fsub double %total.4.2231.i.i.i, %.412.i843.i.i
  %exitcond.not.i845.i.i = icmp eq i64 %.369.i.i.i, %.166.0233.i.i.i
  br i1 %exitcond.not.i845.i.i, label %B172.i.i.i, label %B106.if.i.i.i

B266.if.i.i.i:                                    ; preds = %B172.i.i.i, %B392.i.i.i
  %.484.0249.i.i.i = phi i64 [ %.546.i.i.i, %B392.i.i.i ], [ %storemerge771.i.i, %B172.i.i.i ]
  %.481.0.in248.i.i.i = phi i64 [ %.481.0250.i.i.i, %B392.i.i.i ], [ %.103.i.i, %B172.i.i.i ]
  %.481.0250.i.i.i = add i64 %.481.0.in248.i.i.i, -1
  %.546.i.i.i = add nsw i64 %.484.0249.i.i.i, -1
  %.580.i848.i.i = mul nsw i64 %.481.0250.i.i.i, %.172.i.i
  %gep252.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.580.i848.i.i
  %.587.i.i.i = load double, ptr %gep252.i.i.i, align 8, !noalias !54
  %.630.i849.i.i = sub i64 %.103.i.i, %.481.0.in248.i.i.i
  %.673239.not.i.i.i = icmp eq i64 %.630.i849.i.i, 0
  br i1 %.673239.not.i.i.i, label %B392.i.i.i, label %B326.if.lr.ph.i.i.i

B326.if.lr.ph.i.i.i:                              ; preds = %B266.if.i.i.i
  %invariant.gep244.i.i.i = getelementptr double, ptr %101, i64 %.481.0250.i.i.i
  br label %B326.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B326.if.i.i.i, %B326.if.lr.ph.i.i.i
  %total.5.2242.i.i.i = phi double [ %.587.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %.620.0241.i.i.i = phi i64 [ %.630.i849.i.i, %B326.if.lr.ph.i.i.i ], [ %.682.i850.i.i, %B326.if.i.i.i ]
  %.617.0240.i.i.i = phi i64 [ %.481.0.in248.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.686.i.i.i, %B326.if.i.i.i ]
  %.682.i850.i.i = add nsw i64 %.620.0241.i.i.i, -1
  %.686.i.i.i = add i64 %.617.0240.i.i.i, 1
  %.712.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.103.i.i
  %gep245.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i, i64 %.712.i.i.i
  %.719.i.i282.i = load double, ptr %gep245.i.i.i, align 8, !noalias !54
  %.721.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.172.i.i
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.721.i.i.i
  %.728.i.i283.i = load double, ptr %gep238.i.i.i, align 8, !noalias !54
  %.729.i.i.i = fmul double %.719.i.i282.i, %.728.i.i283.i
  %.731.i.i.i = fsub double %total.5.2242.i.i.i, %.729.i.i.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

B2284.i.i:                                        ; preds = %B26.loopexit.i854.i.i, %B436.i.i.i, %B2256.i.i
  br i1 %.1997913.not.i.i, label %B2384.i.i, label %B2306.if.lr.ph.i.i

B2306.if.lr.ph.i.i:                               ; preds = %B2284.i.i
  %gep985.i.i = getelementptr double, ptr %invariant.gep984.i.i, i64 %.1714.i.i
  br label %B2306.if.i.i

B2384.i.i:                                        ; preds = %B2306.if.i.i, %B2284.i.i, %B2226.i.i
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.0993.i.i, %B2284.i.i ], [ %lost.3.0993.i.i, %B2226.i.i ], [ %.3820.i.i, %B2306.if.i.i ]
  br i1 %brmerge.i281.i, label %B2965.i.i, label %B2638.if.lr.ph.i.i

B2638.if.lr.ph.i.i:                               ; preds = %B2384.i.i
  %.4076.i.i = load i64, ptr %.4075.i.i, align 8, !noalias !33
  %.3896.i.i = load i64, ptr %.3895.i.i, align 8, !noalias !33
  %146 = getelementptr i64, ptr %.63, i64 %.3896.i.i
  %.3902.i.i = getelementptr i64, ptr %146, i64 %.1244.0992.i.i
  %.3903.i.i = load i64, ptr %.3902.i.i, align 8, !noalias !33
  %.4016.i.i = mul nsw i64 %.3903.i.i, %.161.i.i
  %.4018.i.i = mul nsw i64 %.4016.i.i, %.161.i.i
  %.4014.i.i = load i64, ptr %.4013.i.i, align 8, !noalias !33
  %gep987.i.i = getelementptr double, ptr %invariant.gep980.i.i, i64 %.1516.i.i
  %gep989.i.i = getelementptr double, ptr %invariant.gep988.i.i, i64 %.1583.i.i
  %147 = getelementptr double, ptr %.304, i64 %.1714.i.i
  %148 = getelementptr double, ptr %.304, i64 %.4076.i.i
  %149 = getelementptr double, ptr %148, i64 %.4016.i.i
  %150 = getelementptr double, ptr %.304, i64 %.4014.i.i
  %151 = getelementptr double, ptr %150, i64 %.4018.i.i
  br label %B2638.if.i.i

B2638.loopexit.i.loopexit.i:                      ; preds = %B2966.i.i
  %.4179.i.i = add nuw nsw i64 %.4110.0976.i.i, 1
  %exitcond1008.not.i.i = icmp eq i64 %.161.i.i, %.4179.i.i
  br i1 %exitcond1008.not.i.i, label %B2965.i.i, label %B2638.if.i.i

B2846.i.i:                                        ; preds = %B2768.if.i.i, %B2666.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi2744.3.2.3.i.i", %B2666.if.i.i ], [ %.4507.i.i, %B2768.if.i.i ]
  br i1 %.4330.i.i, label %B2862.i.i, label %B2910.i.i

B2862.i.i:                                        ; preds = %B2846.i.i
  %.4529.i.i = getelementptr double, ptr %158, i64 %.4231.0973.i.i
  %.4530.i.i = load double, ptr %.4529.i.i, align 8, !noalias !33
  %.4532.i.i = fadd double %left.2.3.lcssa.i.i, %.4530.i.i
  store double %.4532.i.i, ptr %.4529.i.i, align 8, !noalias !33
  br label %B2966.i.i

B2910.i.i:                                        ; preds = %B2846.i.i
  %.4546.i.i = load double, ptr %.4545.i.i, align 8, !noalias !33
  %.4548.i.i = fadd double %left.2.3.lcssa.i.i, %.4546.i.i
  store double %.4548.i.i, ptr %.4545.i.i, align 8, !noalias !33
  br label %B2966.i.i

B2965.i.i:                                        ; preds = %B2638.loopexit.i.loopexit.i, %B2384.i.i
  %exitcond1009.not.i.i = icmp eq i64 %.1313.i.i, %.1220.i.i
  br i1 %exitcond1009.not.i.i, label %eliminate, label %B710.i.i

B2966.i.i:                                        ; preds = %B2910.i.i, %B2862.i.i
  %.4287.i.i = icmp sgt i64 %.4234.0974.i.i, 1
  br i1 %.4287.i.i, label %B2666.if.i.i, label %B2638.loopexit.i.loopexit.i

B1288.if.lr.ph.i.i:                               ; preds = %B1254.loopexit.i.i, %B1254.if.lr.ph.i.i
  %.1941.0914.i.i = phi i64 [ 0, %B1254.if.lr.ph.i.i ], [ %.2010.i.i, %B1254.loopexit.i.i ]
  %.2315.i.i = mul nsw i64 %.1941.0914.i.i, %.170.i.i
  %152 = getelementptr double, ptr %121, i64 %.2315.i.i
  %.2343.i.i = mul nuw nsw i64 %.1941.0914.i.i, %.103.i.i
  %153 = getelementptr double, ptr %103, i64 %.2343.i.i
  br label %B1288.if.i.i

B1288.if.i.i:                                     ; preds = %B1288.if.lr.ph.i.i, %B1418.i.i
  %.2063.0911.i.i = phi i64 [ 0, %B1288.if.lr.ph.i.i ], [ %.2132.i.i, %B1418.i.i ]
  %.2132.i.i = add nuw nsw i64 %.2063.0911.i.i, 1
  %"$phi1336.6.2.3.i.i" = select i1 %.1114.not871.i.i, i64 %.103.i.i, i64 %.2132.i.i
  %.2275906.not.not.i.i = icmp sgt i64 %"$phi1336.6.2.3.i.i", %.2063.0911.i.i
  br i1 %.2275906.not.not.i.i, label %B1346.if.lr.ph.i.i, label %B1418.i.i

B1346.if.lr.ph.i.i:                               ; preds = %B1288.if.i.i
  %invariant.gep.i292.i = getelementptr double, ptr %100, i64 %.2063.0911.i.i
  br label %B1346.if.i.i

B1346.if.i.i:                                     ; preds = %B1346.if.i.i, %B1346.if.lr.ph.i.i
  %total.7.3909.i.i = phi double [ 0.000000e+00, %B1346.if.lr.ph.i.i ], [ %.2333.i.i, %B1346.if.i.i ]
  %.2219.0907.i.i = phi i64 [ %.2063.0911.i.i, %B1346.if.lr.ph.i.i ], [ %.2288.i.i, %B1346.if.i.i ]
  %.2288.i.i = add nuw i64 %.2219.0907.i.i, 1
  %.2320.i.i = getelementptr double, ptr %152, i64 %.2219.0907.i.i
  %.2321.i.i = load double, ptr %.2320.i.i, align 8, !noalias !33
  %.2323.i.i = mul nsw i64 %.2219.0907.i.i, %.103.i.i
  %gep.i293.i = getelementptr double, ptr %invariant.gep.i292.i, i64 %.2323.i.i
  %.2330.i.i = load double, ptr %gep.i293.i, align 8, !noalias !33
  %.2331.i.i = fmul double %.2321.i.i, %.2330.i.i
  %.2333.i.i = fadd double %total.7.3909.i.i, %.2331.i.i
  %exitcond.not.i294.i = icmp eq i64 %.2288.i.i, %"$phi1336.6.2.3.i.i"
  br i1 %exitcond.not.i294.i, label %B1418.i.i, label %B1346.if.i.i

B1522.if.lr.ph.i.i:                               ; preds = %B1254.loopexit.i.i, %B1488.loopexit.i.i
  %.2392.0929.i.i = phi i64 [ %.2461.i.i, %B1488.loopexit.i.i ], [ 0, %B1254.loopexit.i.i ]
  %.2461.i.i = add nuw nsw i64 %.2392.0929.i.i, 1
  %"$phi1586.6.2.3.i.i" = select i1 %.1114.not871.i.i, i64 %.103.i.i, i64 %.2461.i.i
  %.2698.i.i = sub nsw i64 %"$phi1586.6.2.3.i.i", %.2392.0929.i.i
  %spec.select901.i.i = tail call i64 @llvm.smax.i64(i64 %.2698.i.i, i64 0)
  %.2741916.not.i.i = icmp slt i64 %.2698.i.i, 1
  %invariant.gep921.i.i = getelementptr double, ptr %100, i64 %.2392.0929.i.i
  %.2809.i.i = mul nuw nsw i64 %.2392.0929.i.i, %.103.i.i
  %154 = getelementptr double, ptr %101, i64 %.2809.i.i
  br label %B1522.if.i.i

B1522.if.i.i:                                     ; preds = %B1522.if.lr.ph.i.i, %B1668.i.i
  %.2514.0926.i.i = phi i64 [ 0, %B1522.if.lr.ph.i.i ], [ %.2583.i.i, %B1668.i.i ]
  %.2583.i.i = add nuw nsw i64 %.2514.0926.i.i, 1
  %.2613.i.i = icmp eq i64 %.2392.0929.i.i, %.2514.0926.i.i
  %arg.variance..i.i = select i1 %.2613.i.i, double %.133.i, double 0.000000e+00
  br i1 %.2741916.not.i.i, label %B1668.i.i, label %B1596.if.lr.ph.i.i

B1596.if.lr.ph.i.i:                               ; preds = %B1522.if.i.i
  %invariant.gep923.i.i = getelementptr double, ptr %103, i64 %.2514.0926.i.i
  br label %B1596.if.i.i

B1596.if.i.i:                                     ; preds = %B1596.if.i.i, %B1596.if.lr.ph.i.i
  %total.8.3919.i.i = phi double [ %arg.variance..i.i, %B1596.if.lr.ph.i.i ], [ %.2799.i.i, %B1596.if.i.i ]
  %.2688.0918.i.i = phi i64 [ %spec.select901.i.i, %B1596.if.lr.ph.i.i ], [ %.2750.i.i, %B1596.if.i.i ]
  %.2685.0917.i.i = phi i64 [ %.2392.0929.i.i, %B1596.if.lr.ph.i.i ], [ %.2754.i.i, %B1596.if.i.i ]
  %.2750.i.i = add nsw i64 %.2688.0918.i.i, -1
  %.2754.i.i = add nuw i64 %.2685.0917.i.i, 1
  %155 = mul nsw i64 %.2685.0917.i.i, %.103.i.i
  %gep922.i.i = getelementptr double, ptr %invariant.gep921.i.i, i64 %155
  %.2787.i.i = load double, ptr %gep922.i.i, align 8, !noalias !33
  %gep924.i.i = getelementptr double, ptr %invariant.gep923.i.i, i64 %155
  %.2796.i.i = load double, ptr %gep924.i.i, align 8, !noalias !33
  %.2797.i.i = fmul double %.2787.i.i, %.2796.i.i
  %.2799.i.i = fadd double %total.8.3919.i.i, %.2797.i.i
  %.2741.i.i = icmp sgt i64 %.2688.0918.i.i, 1
  br i1 %.2741.i.i, label %B1596.if.i.i, label %B1668.i.i

B1830.if.i.i:                                     ; preds = %B1830.loopexit.i.i, %B1830.if.lr.ph.i.i
  %.2958.0947.i.i = phi i64 [ 0, %B1830.if.lr.ph.i.i ], [ %.3027.i.i, %B1830.loopexit.i.i ]
  %.3027.i.i = add nuw nsw i64 %.2958.0947.i.i, 1
  br i1 %.3135942.not.i.i, label %B1830.loopexit.i.i, label %B1858.if.lr.ph.i.i

B1858.if.lr.ph.i.i:                               ; preds = %B1830.if.i.i
  %"$phi1984.6.2.3.i.i" = select i1 %.1114.not871.i.i, i64 %.103.i.i, i64 %.3027.i.i
  %.3288.i.i = sub nsw i64 %"$phi1984.6.2.3.i.i", %.2958.0947.i.i
  %spec.select895.i.i = tail call i64 @llvm.smax.i64(i64 %.3288.i.i, i64 0)
  %.3331931.not.i.i = icmp slt i64 %.3288.i.i, 1
  %invariant.gep936.i.i = getelementptr double, ptr %100, i64 %.2958.0947.i.i
  %.3189.i.i = mul nuw nsw i64 %.2958.0947.i.i, %.170.i.i
  %gep950.i.i = getelementptr double, ptr %gep981.i.i, i64 %.3189.i.i
  %.3207.i.i = getelementptr double, ptr %130, i64 %.2958.0947.i.i
  %.3450.i.i = mul nsw i64 %.2958.0947.i.i, %.172.i.i
  %156 = getelementptr double, ptr %102, i64 %.3450.i.i
  br label %B1858.if.i.i

B1858.if.i.i:                                     ; preds = %B1858.if.lr.ph.i.i, %B2104.i.i
  %.3082.0945.i.i = phi i64 [ %spec.select902.i.i, %B1858.if.lr.ph.i.i ], [ %.3144.i.i, %B2104.i.i ]
  %.3079.0943.i.i = phi i64 [ 0, %B1858.if.lr.ph.i.i ], [ %.3148.i.i, %B2104.i.i ]
  %.3144.i.i = add nsw i64 %.3082.0945.i.i, -1
  %.3148.i.i = add nuw nsw i64 %.3079.0943.i.i, 1
  br i1 %"$phi326.0.2.0860864870.i.i", label %B1882.i.i, label %B1946.i.i

B1994.if.i.i:                                     ; preds = %B1994.if.i.i, %B1994.if.lr.ph.i.i
  %total.9.3934.i.i = phi double [ 0.000000e+00, %B1994.if.lr.ph.i.i ], [ %.3432.i.i, %B1994.if.i.i ]
  %.3278.0933.i.i = phi i64 [ %spec.select895.i.i, %B1994.if.lr.ph.i.i ], [ %.3340.i.i, %B1994.if.i.i ]
  %.3275.0932.i.i = phi i64 [ %.2958.0947.i.i, %B1994.if.lr.ph.i.i ], [ %.3344.i.i, %B1994.if.i.i ]
  %.3340.i.i = add nsw i64 %.3278.0933.i.i, -1
  %.3344.i.i = add nuw i64 %.3275.0932.i.i, 1
  %.3374.i.i = mul nsw i64 %.3275.0932.i.i, %.103.i.i
  %gep937.i.i = getelementptr double, ptr %invariant.gep936.i.i, i64 %.3374.i.i
  %.3381.i.i = load double, ptr %gep937.i.i, align 8, !noalias !33
  %.3397.i.i = mul nsw i64 %.3275.0932.i.i, %.170.i.i
  %gep941.i.i = getelementptr double, ptr %invariant.gep940.i.i, i64 %.3397.i.i
  %.3419.i.i = getelementptr double, ptr %130, i64 %.3275.0932.i.i
  %"$phi2086.6.2.4.in.i.i" = select i1 %.3384.i.i, ptr %gep941.i.i, ptr %.3419.i.i
  %"$phi2086.6.2.4.i.i" = load double, ptr %"$phi2086.6.2.4.in.i.i", align 8, !noalias !33
  %.3426.i.i = fmul double %.3381.i.i, %"$phi2086.6.2.4.i.i"
  %.3432.i.i = fadd double %total.9.3934.i.i, %.3426.i.i
  %.3331.i.i = icmp sgt i64 %.3278.0933.i.i, 1
  br i1 %.3331.i.i, label %B1994.if.i.i, label %B2104.i.i

B2172.if.i.i:                                     ; preds = %B2172.if.i.i, %B2172.if.lr.ph.i.i
  %.3501.0952.i.i = phi i64 [ 0, %B2172.if.lr.ph.i.i ], [ %.3570.i.i, %B2172.if.i.i ]
  %.3570.i.i = add nuw nsw i64 %.3501.0952.i.i, 1
  %.3598.i.i = getelementptr double, ptr %102, i64 %.3501.0952.i.i
  %.3599.i.i = load double, ptr %.3598.i.i, align 8, !noalias !33
  %.3603.i.i = getelementptr double, ptr %131, i64 %.3501.0952.i.i
  store double %.3599.i.i, ptr %.3603.i.i, align 8, !noalias !33
  %exitcond1005.not.i.i = icmp eq i64 %.1911.i.i, %.3570.i.i
  br i1 %exitcond1005.not.i.i, label %B2208.i.i, label %B2172.if.i.i

B2306.if.i.i:                                     ; preds = %B2306.if.i.i, %B2306.if.lr.ph.i.i
  %lost.2.1957.i.i = phi double [ %lost.3.0993.i.i, %B2306.if.lr.ph.i.i ], [ %.3820.i.i, %B2306.if.i.i ]
  %.3704.0955.i.i = phi i64 [ 0, %B2306.if.lr.ph.i.i ], [ %.3773.i.i, %B2306.if.i.i ]
  %.3773.i.i = add nuw nsw i64 %.3704.0955.i.i, 1
  %157 = mul nsw i64 %.3704.0955.i.i, %.172.i.i
  %gep960.i.i = getelementptr double, ptr %invariant.gep959.i.i, i64 %157
  %.3806.i.i = load double, ptr %gep960.i.i, align 8, !noalias !33
  %.3808.i.i = fmul double %99, %.3806.i.i
  %gep962.i.i = getelementptr double, ptr %gep985.i.i, i64 %157
  %.3817.i.i = load double, ptr %gep962.i.i, align 8, !noalias !33
  %.3818.i.i = fmul double %.3808.i.i, %.3817.i.i
  %.3820.i.i = fadd double %lost.2.1957.i.i, %.3818.i.i
  %exitcond1006.not.i.i = icmp eq i64 %.103.i.i, %.3773.i.i
  br i1 %exitcond1006.not.i.i, label %B2384.i.i, label %B2306.if.i.i

B2638.if.i.i:                                     ; preds = %B2638.loopexit.i.loopexit.i, %B2638.if.lr.ph.i.i
  %.4110.0976.i.i = phi i64 [ 0, %B2638.if.lr.ph.i.i ], [ %.4179.i.i, %B2638.loopexit.i.loopexit.i ]
  %.4334.i.i = add nsw i64 %.4110.0976.i.i, %.103.i.i
  %.4336.i.i = mul nsw i64 %.4334.i.i, %.170.i.i
  %gep979.i.i = getelementptr double, ptr %gep987.i.i, i64 %.4336.i.i
  %.4356.i.i = getelementptr double, ptr %gep989.i.i, i64 %.4110.0976.i.i
  %invariant.gep968.i.i = getelementptr double, ptr %102, i64 %.4110.0976.i.i
  %.4545.i.i = getelementptr double, ptr %149, i64 %.4110.0976.i.i
  %.4521.i.i = mul nuw nsw i64 %.4110.0976.i.i, %.161.i.i
  %158 = getelementptr double, ptr %151, i64 %.4521.i.i
  br label %B2666.if.i.i

B2666.if.i.i:                                     ; preds = %B2638.if.i.i, %B2966.i.i
  %.4234.0974.i.i = phi i64 [ %spec.select902.i.i, %B2638.if.i.i ], [ %.4296.i.i, %B2966.i.i ]
  %.4231.0973.i.i = phi i64 [ 0, %B2638.if.i.i ], [ %.4300.i.i, %B2966.i.i ]
  %.4296.i.i = add nsw i64 %.4234.0974.i.i, -1
  %.4300.i.i = add nuw nsw i64 %.4231.0973.i.i, 1
  %.4330.i.i = icmp slt i64 %.4231.0973.i.i, %.161.i.i
  %.4344.i.i = getelementptr double, ptr %gep979.i.i, i64 %.4231.0973.i.i
  %"$phi2744.3.2.3.in.i.i" = select i1 %.4330.i.i, ptr %.4344.i.i, ptr %.4356.i.i
  %"$phi2744.3.2.3.i.i" = load double, ptr %"$phi2744.3.2.3.in.i.i", align 8, !noalias !33
  br i1 %.1997913.not.i.i, label %B2846.i.i, label %B2768.if.lr.ph.i.i

B2768.if.lr.ph.i.i:                               ; preds = %B2666.if.i.i
  %invariant.gep970.i.i = getelementptr double, ptr %147, i64 %.4231.0973.i.i
  br label %B2768.if.i.i

B2768.if.i.i:                                     ; preds = %B2768.if.i.i, %B2768.if.lr.ph.i.i
  %left.2.3966.i.i = phi double [ %"$phi2744.3.2.3.i.i", %B2768.if.lr.ph.i.i ], [ %.4507.i.i, %B2768.if.i.i ]
  %.4391.0964.i.i = phi i64 [ 0, %B2768.if.lr.ph.i.i ], [ %.4460.i.i, %B2768.if.i.i ]
  %.4460.i.i = add nuw nsw i64 %.4391.0964.i.i, 1
  %159 = mul nsw i64 %.4391.0964.i.i, %.172.i.i
  %gep969.i.i = getelementptr double, ptr %invariant.gep968.i.i, i64 %159
  %.4493.i.i = load double, ptr %gep969.i.i, align 8, !noalias !33
  %.4495.i.i = fmul double %99, %.4493.i.i
  %gep971.i.i = getelementptr double, ptr %invariant.gep970.i.i, i64 %159
  %.4504.i.i = load double, ptr %gep971.i.i, align 8, !noalias !33
  %.4505.i.i = fmul double %.4495.i.i, %.4504.i.i
  %.4507.i.i = fsub double %left.2.3966.i.i, %.4505.i.i
  %exitcond1007.not.i.i = icmp eq i64 %.103.i.i, %.4460.i.i
  br i1 %exitcond1007.not.i.i, label %B2846.i.i, label %B2768.if.i.i

eliminate: ; preds = %B2965.i.i, %B632.i.i, %B628.loopexit.i.i.i, %B368.i.i
  %lost.2.0.lcssa.i.sink.i.i = phi double [ %.709.i.i.i, %B628.loopexit.i.i.i ], [ 0.000000e+00, %B632.i.i ], [ 0.000000e+00, %B368.i.i ], [ %lost.2.1.lcssa.i.i, %B2965.i.i ]
  %.744.i.sink.i.i = phi double [ %97, %B628.loopexit.i.i.i ], [ 0.000000e+00, %B632.i.i ], [ 0.000000e+00, %B368.i.i ], [ %gained.4.1.i.i, %B2965.i.i ]
  %.1910.i = fsub double %rss.5.0411.i, %lost.2.0.lcssa.i.sink.i.i
  %.1914.i = fadd double %log_determinant.3.0412.i, %.744.i.sink.i.i
  %exitcond424.not.i = icmp eq i64 %.1684.i, %.1431.i
  br i1 %exitcond424.not.i, label %B970.i, label %B804.if.i

B1212.if.i:                                       ; preds = %substitute, %B1212.if.lr.ph.i
  %d_variance.3.0418.i = phi double [ %.2134.i, %B1212.if.lr.ph.i ], [ %.2450.i, %substitute ]
  %.2166.0417.i = phi i64 [ %.1431.i, %B1212.if.lr.ph.i ], [ %.2228.i, %substitute ]
  %.2163.0416.i = phi i64 [ %.2139.i, %B1212.if.lr.ph.i ], [ %.2232.i, %substitute ]
  %.2228.i = add nsw i64 %.2166.0417.i, -1
  %.2232.i = add nsw i64 %.2163.0416.i, -1
  %.2358.i = load i64, ptr %.2357.i, align 8, !noalias !3
  %.2414.not.i = icmp eq i64 %.2163.0416.i, 0
  %.2417.not.i = icmp eq i64 %.2163.0416.i, %.2139.i
  %160 = getelementptr i64, ptr %.63, i64 %.2358.i
  %.idx.i = mul i64 %.2163.0416.i, 104
  %161 = getelementptr i8, ptr %160, i64 %.idx.i
  %.102.i311.i = getelementptr i8, ptr %161, i64 16
  %.103.i312.i = load i64, ptr %.102.i311.i, align 8, !noalias !57
  %.160.i313.i = getelementptr i8, ptr %161, i64 24
  %.161.i314.i = load i64, ptr %.160.i313.i, align 8, !noalias !57
  %.170.i315.i = add nsw i64 %.161.i314.i, %.103.i312.i
  %.172.i316.i = add nsw i64 %.161.i314.i, 1
  %.236.i317.i = load i64, ptr %161, align 8, !noalias !57
  %162 = getelementptr i64, ptr %.63, i64 %.236.i317.i
  %.444.i.i = getelementptr i8, ptr %162, i64 56
  %.445.i.i = load i64, ptr %.444.i.i, align 8, !noalias !57
  %.650.i318.i = getelementptr i8, ptr %162, i64 64
  %.651.i.i = load i64, ptr %.650.i318.i, align 8, !noalias !57
  %"$phi246.0.2.0.i.i" = select i1 %.2414.not.i, ptr %.108, ptr %.304
  %.731.i.i = getelementptr i8, ptr %161, i64 96
  %.732.i319.i = load i64, ptr %.731.i.i, align 8, !noalias !57
  %.738.i.i = mul nsw i64 %.103.i312.i, %.103.i312.i
  br i1 %.2414.not.i, label %B368.i320.i, label %.thread.i387.i

.thread.i387.i:                                   ; preds = %B1212.if.i
  %.12711018.i.i = getelementptr i8, ptr %162, i64 88
  %.12721019.i.i = load i64, ptr %.12711018.i.i, align 8, !noalias !57
  %.1273.not1020.i.i = icmp eq i64 %.12721019.i.i, 0
  br label %B636.i.i

B368.i320.i:                                      ; preds = %B1212.if.i
  %.851.i.i = load i64, ptr %.850.i321.i, align 8, !noalias !57
  %.851.fr.i.i = freeze i64 %.851.i.i
  %.852.i.i = icmp ne i64 %.851.fr.i.i, 0
  %.863.i.i = icmp ne i64 %.170.i315.i, 1
  %brmerge985.i.i = or i1 %.863.i.i, %.852.i.i
  br i1 %brmerge985.i.i, label %B484.i.i, label %B410.i.i

B410.i.i:                                         ; preds = %B368.i320.i
  %.998.i322.i = getelementptr double, ptr %.304, i64 %.445.i.i
  %.999.i.i = load double, ptr %.998.i322.i, align 8, !noalias !57
  %.399.i.i323.i = getelementptr i8, ptr %161, i64 8
  %.400.i.i324.i = load i64, ptr %.399.i.i323.i, align 8, !noalias !60
  %.48248.not.i.i.i = icmp slt i64 %.400.i.i324.i, 1
  br i1 %.48248.not.i.i.i, label %single_backward, label %B278.if.lr.ph.i.i.i

B278.if.lr.ph.i.i.i:                              ; preds = %B410.i.i
  %.995.i.i = load i64, ptr %.994.i.i, align 8, !noalias !57
  %.318.i.i.i = getelementptr i8, ptr %161, i64 88
  %.319.i.i.i = load i64, ptr %.318.i.i.i, align 8, !noalias !60
  %.261.i.i.i = getelementptr i8, ptr %161, i64 80
  %.262.i.i325.i = load i64, ptr %.261.i.i.i, align 8, !noalias !60
  %.195.i.i.i = getelementptr i8, ptr %161, i64 72
  %.196.i.i.i = load i64, ptr %.195.i.i.i, align 8, !noalias !60
  %.138.i.i.i = getelementptr i8, ptr %161, i64 64
  %.139.i.i.i = load i64, ptr %.138.i.i.i, align 8, !noalias !60
  %.81.i.i.i = getelementptr i8, ptr %161, i64 40
  %.82.i.i.i = load i64, ptr %.81.i.i.i, align 8, !noalias !60
  %163 = getelementptr double, ptr %.304, i64 %.319.i.i.i
  %164 = getelementptr i64, ptr %.63, i64 %.82.i.i.i
  %165 = getelementptr double, ptr %.304, i64 %.262.i.i325.i
  %166 = getelementptr double, ptr %.304, i64 %.139.i.i.i
  %.557.i.i.i = fmul double %.999.i.i, 2.000000e+00
  %167 = getelementptr double, ptr %.108, i64 %.995.i.i
  %168 = getelementptr double, ptr %.304, i64 %.196.i.i.i
  br label %B278.if.i.i.i

B278.if.i.i.i:                                    ; preds = %B278.if.i.i.i, %B278.if.lr.ph.i.i.i
  %d_variance.2.052.i.i.i = phi double [ 0.000000e+00, %B278.if.lr.ph.i.i.i ], [ %.571.i.i.i, %B278.if.i.i.i ]
  %d_sd.2.051.i.i.i = phi double [ 0.000000e+00, %B278.if.lr.ph.i.i.i ], [ %.567.i.i.i, %B278.if.i.i.i ]
  %.424.049.i.i.i = phi i64 [ 0, %B278.if.lr.ph.i.i.i ], [ %.495.i.i.i, %B278.if.i.i.i ]
  %.495.i.i.i = add nuw nsw i64 %.424.049.i.i.i, 1
  %.523.i.i.i = getelementptr double, ptr %163, i64 %.424.049.i.i.i
  %.524.i.i.i = load double, ptr %.523.i.i.i, align 8, !noalias !60
  %.529.i.i326.i = fdiv double %.524.i.i.i, %.133.i
  %.533.i.i.i = getelementptr i64, ptr %164, i64 %.424.049.i.i.i
  %.534.i.i327.i = load i64, ptr %.533.i.i.i, align 8, !noalias !60
  %.538.i.i.i = getelementptr double, ptr %165, i64 %.424.049.i.i.i
  %.539.i.i.i = load double, ptr %.538.i.i.i, align 8, !noalias !60
  %.540.i.i.i = sitofp i64 %.534.i.i327.i to double
  %.541.i.i.i = fmul double %.539.i.i.i, %.540.i.i.i
  %.547.i.i.i = fmul double %.524.i.i.i, %.529.i.i326.i
  %.548.i.i.i = fadd double %.547.i.i.i, %.541.i.i.i
  %.549.i.i328.i = fmul double %.548.i.i.i, -5.000000e-01
  %.553.i.i329.i = getelementptr double, ptr %166, i64 %.424.049.i.i.i
  %.554.i.i.i = load double, ptr %.553.i.i329.i, align 8, !noalias !60
  %.555.i.i330.i = fmul double %.529.i.i326.i, %.554.i.i.i
  %.561.i.i331.i = getelementptr double, ptr %167, i64 %.424.049.i.i.i
  %.562.i.i332.i = load double, ptr %.561.i.i331.i, align 8, !noalias !60
  %.563.i.i.i = fmul double %.557.i.i.i, %.562.i.i332.i
  %.564.i.i333.i = fmul double %.563.i.i.i, %.549.i.i328.i
  %.565.i.i334.i = fadd double %.555.i.i330.i, %.564.i.i333.i
  %.567.i.i.i = fadd double %d_sd.2.051.i.i.i, %.565.i.i334.i
  %.571.i.i.i = fadd double %d_variance.2.052.i.i.i, %.549.i.i328.i
  %.575.i.i.i = fmul double %.999.i.i, %.529.i.i326.i
  %.579.i.i.i = getelementptr double, ptr %168, i64 %.424.049.i.i.i
  store double %.575.i.i.i, ptr %.579.i.i.i, align 8, !noalias !60
  %exitcond.not.i.i335.i = icmp eq i64 %.495.i.i.i, %.400.i.i324.i
  br i1 %exitcond.not.i.i335.i, label %single_backward, label %B278.if.i.i.i

single_backward: ; preds = %B278.if.i.i.i, %B410.i.i
  %d_sd.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B410.i.i ], [ %.567.i.i.i, %B278.if.i.i.i ]
  %d_variance.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B410.i.i ], [ %.571.i.i.i, %B278.if.i.i.i ]
  %.608.i.i.i = getelementptr double, ptr %.304, i64 %.651.i.i
  %.609.i.i.i = load double, ptr %.608.i.i.i, align 8, !noalias !60
  %.611.i.i.i = fadd double %d_sd.2.0.lcssa.i.i.i, %.609.i.i.i
  store double %.611.i.i.i, ptr %.608.i.i.i, align 8, !noalias !60
  br label %substitute

B484.i.i:                                         ; preds = %B368.i320.i
  %169 = select i1 %.852.i.i, double %19, double -2.000000e+00
  %.1271.i.i = getelementptr i8, ptr %162, i64 88
  %.1272.i.i = load i64, ptr %.1271.i.i, align 8, !noalias !57
  %.1273.not.i.i = icmp eq i64 %.1272.i.i, 0
  br i1 %.1273.not.i.i, label %B636.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B484.i.i
  %.1294.i.i = icmp sgt i64 %.103.i312.i, 2
  %not..852.i.i = xor i1 %.852.i.i, true
  %spec.select.i336.i = select i1 %not..852.i.i, i1 %.1294.i.i, i1 false
  br label %B636.i.i

B636.i.i:                                         ; preds = %B590.i.i, %B484.i.i, %.thread.i387.i
  %.1273.not1023.i.i = phi i1 [ true, %B484.i.i ], [ false, %B590.i.i ], [ %.1273.not1020.i.i, %.thread.i387.i ]
  %170 = phi double [ %169, %B484.i.i ], [ %169, %B590.i.i ], [ -2.000000e+00, %.thread.i387.i ]
  %"$phi368.0.2.0101310161022.i.i" = phi i1 [ %.852.i.i, %B484.i.i ], [ %.852.i.i, %B590.i.i ], [ false, %.thread.i387.i ]
  %"$phi636.0.4.0.i.i" = phi i1 [ false, %B484.i.i ], [ %spec.select.i336.i, %B590.i.i ], [ false, %.thread.i387.i ]
  %.1371.i.i = getelementptr i8, ptr %161, i64 8
  %.1372.i.i = load i64, ptr %.1371.i.i, align 8, !noalias !57
  %invariant.gep1134.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.103.i312.i
  %invariant.gep1136.i.i = getelementptr double, ptr %.304, i64 %.103.i312.i
  %invariant.gep1144.i.i = getelementptr double, ptr %.108, i64 %.103.i312.i
  %.15171148.not.i.i = icmp slt i64 %.1372.i.i, 1
  br i1 %.15171148.not.i.i, label %substitute, label %B764.lr.ph.i.i

B764.lr.ph.i.i:                                   ; preds = %B636.i.i
  %171 = getelementptr double, ptr %.304, i64 %.732.i319.i
  %invariant.gep1140.i.i = getelementptr double, ptr %171, i64 %.738.i.i
  %.1429.i.i = getelementptr i8, ptr %161, i64 40
  %.1430.i.i = load i64, ptr %.1429.i.i, align 8, !noalias !57
  %.1722.i.i = getelementptr i8, ptr %161, i64 48
  %"$phi862.1.2.1.in.i.i" = select i1 %.2414.not.i, ptr %.994.i.i, ptr %.1722.i.i
  %.1795.i.i = getelementptr i8, ptr %161, i64 64
  %.1857.i.i = getelementptr i8, ptr %161, i64 72
  %.1925.i.i = getelementptr i8, ptr %161, i64 80
  %.1989.i.i = getelementptr i8, ptr %161, i64 88
  %.2079.i.i = getelementptr i8, ptr %161, i64 32
  %.2195.i.i = getelementptr i8, ptr %161, i64 160
  %.2259.i.i = getelementptr i8, ptr %161, i64 176
  %.2305.i.i = icmp sgt i64 %.103.i312.i, 0
  %storemerge966.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i312.i, i64 0)
  %.24811058.not.i.i = icmp slt i64 %.161.i314.i, 1
  %invariant.gep1069.i.i = getelementptr double, ptr %invariant.gep1140.i.i, i64 %.161.i314.i
  %172 = getelementptr i64, ptr %.63, i64 %.1430.i.i
  %.31791087.not.i.i = icmp slt i64 %.103.i312.i, 1
  %spec.select1044.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i316.i, i64 0)
  %.34611071.not.i.i = icmp slt i64 %.161.i314.i, 0
  %173 = getelementptr double, ptr %.304, i64 %.651.i.i
  %174 = getelementptr double, ptr %.304, i64 %.445.i.i
  %.5226.i.i = icmp sgt i64 %.161.i314.i, 0
  %.5401.i.i = getelementptr i8, ptr %161, i64 56
  %.50.i.i.i = mul nsw i64 %.172.i316.i, %.103.i312.i
  %gep1141.i.i = getelementptr double, ptr %invariant.gep1140.i.i, i64 %.50.i.i.i
  %175 = shl nuw i64 %storemerge966.i.i, 3
  %.not.i.i = icmp eq i64 %.161.i314.i, 0
  br label %B764.i.i

B764.i.i:                                         ; preds = %B3427.i.i, %B764.lr.ph.i.i
  %d_variance.4.01151.i.i = phi double [ 0.000000e+00, %B764.lr.ph.i.i ], [ %d_variance.5.1.i.i, %B3427.i.i ]
  %.1461.01150.i.i = phi i64 [ 0, %B764.lr.ph.i.i ], [ %.1530.i.i, %B3427.i.i ]
  %.1530.i.i = add nuw nsw i64 %.1461.01150.i.i, 1
  %"$phi862.1.2.1.i.i" = load i64, ptr %"$phi862.1.2.1.in.i.i", align 8, !noalias !57
  %.1729.i.i = mul nsw i64 %.1461.01150.i.i, %.170.i315.i
  %.1731.i.i = mul nsw i64 %.1729.i.i, %.170.i315.i
  %.1733.i.i = add nsw i64 %.1731.i.i, %"$phi862.1.2.1.i.i"
  %.1796.i337.i = load i64, ptr %.1795.i.i, align 8, !noalias !57
  %.1800.i.i = add nsw i64 %.1796.i337.i, %.1729.i.i
  %.1858.i.i = load i64, ptr %.1857.i.i, align 8, !noalias !57
  %.1862.i.i = add nsw i64 %.1858.i.i, %.1729.i.i
  %.1926.i.i = load i64, ptr %.1925.i.i, align 8, !noalias !57
  %.1929.i.i = mul nsw i64 %.1461.01150.i.i, %.103.i312.i
  %.1931.i.i = mul nsw i64 %.1929.i.i, %.103.i312.i
  %.1932.i.i = add nsw i64 %.1926.i.i, %.1931.i.i
  %.1990.i.i = load i64, ptr %.1989.i.i, align 8, !noalias !57
  %.1995.i.i = mul nsw i64 %.1929.i.i, %.172.i316.i
  %.1996.i.i = add nsw i64 %.1990.i.i, %.1995.i.i
  br i1 %.2417.not.i, label %B1342.i.i, label %B1134.i.i

B1134.i.i:                                        ; preds = %B764.i.i
  %.2080.i.i = load i64, ptr %.2079.i.i, align 8, !noalias !57
  %176 = getelementptr i64, ptr %.63, i64 %.2080.i.i
  %.2084.i.i = getelementptr i64, ptr %176, i64 %.1461.01150.i.i
  %.2085.i.i = load i64, ptr %.2084.i.i, align 8, !noalias !57
  %.2196.i.i = load i64, ptr %.2195.i.i, align 8, !noalias !57
  %.2198.i.i = mul nsw i64 %.2085.i.i, %.161.i314.i
  %.2200.i.i = mul nsw i64 %.2198.i.i, %.161.i314.i
  %.2201.i.i = add nsw i64 %.2200.i.i, %.2196.i.i
  %.2260.i.i = load i64, ptr %.2259.i.i, align 8, !noalias !57
  %.2263.i.i = add nsw i64 %.2260.i.i, %.2198.i.i
  br label %B1342.i.i

B1342.i.i:                                        ; preds = %B1134.i.i, %B764.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B764.i.i ], [ %.2201.i.i, %B1134.i.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B764.i.i ], [ %.2263.i.i, %B1134.i.i ]
  br i1 %.2305.i.i, label %B1364.if.lr.ph.i.i, label %B1750.thread.i.i

B1364.if.lr.ph.i.i:                               ; preds = %B1342.i.i
  %177 = getelementptr double, ptr %.304, i64 %.1996.i.i
  %178 = getelementptr double, ptr %.304, i64 %up_c.2.1.i.i
  %179 = getelementptr double, ptr %.304, i64 %up_gram.2.1.i.i
  br label %B1364.if.i.i

B1550.i.i:                                        ; preds = %B1476.if.i.i
  %.2494.i.i = add nuw nsw i64 %.2425.01059.i.i, 1
  %.2683.i.i = fmul double %170, %.2672.i.i
  %.2696.i.i = getelementptr double, ptr %222, i64 %.2425.01059.i.i
  store double %.2683.i.i, ptr %.2696.i.i, align 8, !noalias !57
  %exitcond1157.not.i.i = icmp eq i64 %.161.i314.i, %.2494.i.i
  br i1 %exitcond1157.not.i.i, label %B1598.i.i, label %B1420.if.i.i

B1598.i.i:                                        ; preds = %B1550.i.i
  %.2705.i.i = fmul double %.1308.i.i, %.2397.i.i
  br label %B1634.if.i.i

B1702.i.i:                                        ; preds = %B1634.if.i.i, %B1598.thread.i.i
  %total.11.2.lcssa.i.i = phi double [ %.27051172.i.i, %B1598.thread.i.i ], [ %.2846.i.i, %B1634.if.i.i ]
  %.2857.i358.i = fmul double %170, %total.11.2.lcssa.i.i
  %gep1070.i.i = getelementptr double, ptr %invariant.gep1069.i.i, i64 %220
  store double %.2857.i358.i, ptr %gep1070.i.i, align 8, !noalias !57
  %exitcond1159.not.i.i = icmp eq i64 %.103.i312.i, %.2360.i.i
  br i1 %exitcond1159.not.i.i, label %B1750.i.i, label %B1364.if.i.i

B1750.i.i:                                        ; preds = %B1702.i.i
  %.2881.i.i = getelementptr i64, ptr %172, i64 %.1461.01150.i.i
  %.2882.i.i = load i64, ptr %.2881.i.i, align 8, !noalias !57
  br i1 %"$phi636.0.4.0.i.i", label %B1784.i.i, label %B1946.preheader.i.i

B1750.thread.i.i:                                 ; preds = %B1342.i.i
  br i1 %"$phi636.0.4.0.i.i", label %B454.i.i.i, label %B2446.thread.i.i

B1946.preheader.i.i:                              ; preds = %B1750.i.i
  %.3342.i.i = icmp sgt i64 %.2882.i.i, 0
  %.3345.i.i = uitofp nneg i64 %.2882.i.i to double
  %.3346.i.i = fmul double %.3345.i.i, -5.000000e-01
  %180 = getelementptr double, ptr %.304, i64 %.1932.i.i
  %gep1135.i.i = getelementptr double, ptr %invariant.gep1134.i.i, i64 %.1733.i.i
  %181 = getelementptr double, ptr %.304, i64 %.1800.i.i
  br label %B1946.if.i.i

B1784.i.i:                                        ; preds = %B1750.i.i
  %.200.i.i.i = sitofp i64 %.2882.i.i to double
  %.201.i.i.i = fmul double %.200.i.i.i, 5.000000e-01
  %182 = getelementptr double, ptr %.304, i64 %.1932.i.i
  %gep1145.i.i = getelementptr double, ptr %invariant.gep1144.i.i, i64 %.1733.i.i
  %183 = getelementptr double, ptr %.304, i64 %.1800.i.i
  %184 = getelementptr double, ptr %.304, i64 %.1862.i.i
  br label %B48.if.i.i.i

B306.i.i.i:                                       ; preds = %B138.if.i.i.i, %B48.if.i.i.i
  %d_variance.4.1.lcssa.i.i.i = phi double [ %.210.i.i.i, %B48.if.i.i.i ], [ %.420.i.i383.i, %B138.if.i.i.i ]
  %total.3.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B48.if.i.i.i ], [ %.390.i.i.i, %B138.if.i.i.i ]
  %.433.i.i384.i = fcmp une double %.195.i988.i.i, 0.000000e+00
  br i1 %.433.i.i384.i, label %B322.i.i.i, label %B366.i.i.i

B322.i.i.i:                                       ; preds = %B306.i.i.i
  %.442.i.i385.i = fmul double %.133.i, %.207.i.i.i
  %.443.i.i.i = fsub double 1.000000e+00, %.442.i.i385.i
  %.446.i.i386.i = fmul double %.443.i.i.i, %.200.i.i.i
  %.451.i.i.i = fdiv double %.446.i.i386.i, %.195.i988.i.i
  %.453.i.i.i = fsub double %total.3.1.lcssa.i.i.i, %.451.i.i.i
  br label %B366.i.i.i

B366.i.i.i:                                       ; preds = %B322.i.i.i, %B306.i.i.i
  %total.4.1.i.i.i = phi double [ %.453.i.i.i, %B322.i.i.i ], [ %total.3.1.lcssa.i.i.i, %B306.i.i.i ]
  %185 = getelementptr double, ptr %173, i64 %.188.i.i.i
  %.474.i.i.i = getelementptr double, ptr %185, i64 %.87.0327.i.i.i
  %.475.i.i.i = load double, ptr %.474.i.i.i, align 8, !noalias !63
  %.477.i.i.i = fadd double %total.4.1.i.i.i, %.475.i.i.i
  store double %.477.i.i.i, ptr %.474.i.i.i, align 8, !noalias !63
  %.485.i.i.i = mul nsw i64 %.87.0327.i.i.i, %.172.i316.i
  %gep332.i.i.i = getelementptr double, ptr %invariant.gep1069.i.i, i64 %.485.i.i.i
  %.492.i.i.i = load double, ptr %gep332.i.i.i, align 8, !noalias !63
  %.494.i.i.i = fmul double %.195.i988.i.i, %.492.i.i.i
  %.503.i.i.i = getelementptr double, ptr %184, i64 %.87.0327.i.i.i
  store double %.494.i.i.i, ptr %.503.i.i.i, align 8, !noalias !63
  %exitcond.not.i989.i.i = icmp eq i64 %.103.i312.i, %.158.i.i377.i
  br i1 %exitcond.not.i989.i.i, label %B454.i.i.i, label %B48.if.i.i.i

B454.i.i.i:                                       ; preds = %B366.i.i.i, %B1750.thread.i.i
  %d_variance.3.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1750.thread.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B366.i.i.i ]
  br i1 %.34611071.not.i.i, label %B1870.preheader.thread.i.i, label %B480.if.lr.ph.i.i.i

B1870.preheader.thread.i.i:                       ; preds = %B454.i.i.i
  %.29471041.ph1180.i.i = fadd double %d_variance.4.01151.i.i, %d_variance.3.0.lcssa.i.i.i
  br label %B3427.i.i

B480.if.lr.ph.i.i.i:                              ; preds = %B454.i.i.i
  %186 = getelementptr double, ptr %.108, i64 %.1733.i.i
  %187 = getelementptr double, ptr %.304, i64 %.1996.i.i
  br label %B480.if.i.i.i

B480.loopexit.i.i.i:                              ; preds = %B748.if.i.i.i, %B480.if.i.i.i
  %.602.i.i.i = icmp sgt i64 %.549.0351.i.i.i, 1
  br i1 %.602.i.i.i, label %B480.if.i.i.i, label %B1870.preheader.i.i

B558.if.lr.ph.i.i.i:                              ; preds = %B480.if.i.i.i
  tail call void @llvm.memset.p0.i64(ptr align 8 %gep1141.i.i, i8 0, i64 %175, i1 false), !noalias !63
  %invariant.gep342.i.i.i = getelementptr double, ptr %invariant.gep1140.i.i, i64 %.546.0350.i.i.i
  br label %B558.if.i.i.i

B558.loopexit.i.i.i:                              ; preds = %B656.if.i.i.i
  %.864.i.i.i = add nuw nsw i64 %.795.0340.i.i.i, 1
  %exitcond353.not.i.i.i = icmp eq i64 %.103.i312.i, %.864.i.i.i
  br i1 %exitcond353.not.i.i.i, label %B748.preheader.i.i.i, label %B558.if.i.i.i

B748.preheader.i.i.i:                             ; preds = %B558.loopexit.i.i.i
  %invariant.gep347.i.i.i = getelementptr double, ptr %187, i64 %.546.0350.i.i.i
  br label %B748.if.i.i.i

B48.if.i.i.i:                                     ; preds = %B366.i.i.i, %B1784.i.i
  %d_variance.3.0329.i.i.i = phi double [ 0.000000e+00, %B1784.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B366.i.i.i ]
  %.87.0327.i.i.i = phi i64 [ 0, %B1784.i.i ], [ %.158.i.i377.i, %B366.i.i.i ]
  %.158.i.i377.i = add nuw nsw i64 %.87.0327.i.i.i, 1
  %.188.i.i.i = mul nuw nsw i64 %.87.0327.i.i.i, %.103.i312.i
  %188 = getelementptr double, ptr %174, i64 %.188.i.i.i
  %.194.i.i.i = getelementptr double, ptr %188, i64 %.87.0327.i.i.i
  %.195.i988.i.i = load double, ptr %.194.i.i.i, align 8, !noalias !63
  %.206.i.i.i = getelementptr double, ptr %182, i64 %.87.0327.i.i.i
  %.207.i.i.i = load double, ptr %.206.i.i.i, align 8, !noalias !63
  %.208.i.i.i = fmul double %.201.i.i.i, %.207.i.i.i
  %.210.i.i.i = fsub double %d_variance.3.0329.i.i.i, %.208.i.i.i
  br i1 %.34611071.not.i.i, label %B306.i.i.i, label %B138.if.lr.ph.i.i.i

B138.if.lr.ph.i.i.i:                              ; preds = %B48.if.i.i.i
  %.352.i.i.i = mul nuw nsw i64 %.87.0327.i.i.i, %.170.i315.i
  %gep.i.i378.i = getelementptr double, ptr %gep1145.i.i, i64 %.352.i.i.i
  %.370.i.i.i = getelementptr double, ptr %183, i64 %.87.0327.i.i.i
  %.377.i.i.i = mul nuw nsw i64 %.87.0327.i.i.i, %.172.i316.i
  %189 = getelementptr double, ptr %invariant.gep1140.i.i, i64 %.377.i.i.i
  %190 = getelementptr double, ptr %177, i64 %.377.i.i.i
  br label %B138.if.i.i.i

B138.if.i.i.i:                                    ; preds = %B138.if.i.i.i, %B138.if.lr.ph.i.i.i
  %total.3.1324.i.i.i = phi double [ 0.000000e+00, %B138.if.lr.ph.i.i.i ], [ %.390.i.i.i, %B138.if.i.i.i ]
  %d_variance.4.1323.i.i.i = phi double [ %.210.i.i.i, %B138.if.lr.ph.i.i.i ], [ %.420.i.i383.i, %B138.if.i.i.i ]
  %.246.0322.i.i.i = phi i64 [ %spec.select1044.i.i, %B138.if.lr.ph.i.i.i ], [ %.308.i.i.i, %B138.if.i.i.i ]
  %.243.0321.i.i.i = phi i64 [ 0, %B138.if.lr.ph.i.i.i ], [ %.312.i.i.i, %B138.if.i.i.i ]
  %.308.i.i.i = add nsw i64 %.246.0322.i.i.i, -1
  %.312.i.i.i = add nuw nsw i64 %.243.0321.i.i.i, 1
  %.342.i.i.i = icmp slt i64 %.243.0321.i.i.i, %.161.i314.i
  %.360.i.i.i = getelementptr double, ptr %gep.i.i378.i, i64 %.243.0321.i.i.i
  %"$phi202.3.2.2.in.i.i.i" = select i1 %.342.i.i.i, ptr %.360.i.i.i, ptr %.370.i.i.i
  %"$phi202.3.2.2.i.i.i" = load double, ptr %"$phi202.3.2.2.in.i.i.i", align 8, !noalias !63
  %.383.i.i379.i = getelementptr double, ptr %189, i64 %.243.0321.i.i.i
  %.384.i.i.i = load double, ptr %.383.i.i379.i, align 8, !noalias !63
  %.386.i.i.i = fmul double %"$phi202.3.2.2.i.i.i", %.384.i.i.i
  %.390.i.i.i = fadd double %total.3.1324.i.i.i, %.386.i.i.i
  %.405.i.i380.i = fmul double %.384.i.i.i, 5.000000e-01
  %.416.i.i381.i = getelementptr double, ptr %190, i64 %.243.0321.i.i.i
  %.417.i.i382.i = load double, ptr %.416.i.i381.i, align 8, !noalias !63
  %.418.i.i.i = fmul double %.405.i.i380.i, %.417.i.i382.i
  %.420.i.i383.i = fsub double %d_variance.4.1323.i.i.i, %.418.i.i.i
  %.299.i.i.i = icmp sgt i64 %.246.0322.i.i.i, 1
  br i1 %.299.i.i.i, label %B138.if.i.i.i, label %B306.i.i.i

B480.if.i.i.i:                                    ; preds = %B480.loopexit.i.i.i, %B480.if.lr.ph.i.i.i
  %.549.0351.i.i.i = phi i64 [ %.172.i316.i, %B480.if.lr.ph.i.i.i ], [ %.611.i990.i.i, %B480.loopexit.i.i.i ]
  %.546.0350.i.i.i = phi i64 [ 0, %B480.if.lr.ph.i.i.i ], [ %.615.i.i.i, %B480.loopexit.i.i.i ]
  %.611.i990.i.i = add nsw i64 %.549.0351.i.i.i, -1
  %.615.i.i.i = add nuw nsw i64 %.546.0350.i.i.i, 1
  br i1 %.2305.i.i, label %B558.if.lr.ph.i.i.i, label %B480.loopexit.i.i.i

B558.if.i.i.i:                                    ; preds = %B558.loopexit.i.i.i, %B558.if.lr.ph.i.i.i
  %.795.0340.i.i.i = phi i64 [ 0, %B558.if.lr.ph.i.i.i ], [ %.864.i.i.i, %B558.loopexit.i.i.i ]
  %.890.i.i.i = mul nuw nsw i64 %.795.0340.i.i.i, %.103.i312.i
  %191 = getelementptr double, ptr %174, i64 %.890.i.i.i
  %.895.i.i.i = getelementptr double, ptr %191, i64 %.795.0340.i.i.i
  %.896.i.i.i = load double, ptr %.895.i.i.i, align 8, !noalias !63
  %.898.i.i.i = mul nuw nsw i64 %.795.0340.i.i.i, %.172.i316.i
  %gep343.i.i.i = getelementptr double, ptr %invariant.gep342.i.i.i, i64 %.898.i.i.i
  %.905.i.i.i = load double, ptr %gep343.i.i.i, align 8, !noalias !63
  %.906.i.i.i = fmul double %.896.i.i.i, %.905.i.i.i
  %.908.i.i.i = mul nuw nsw i64 %.795.0340.i.i.i, %.170.i315.i
  %192 = getelementptr double, ptr %186, i64 %.908.i.i.i
  br label %B656.if.i.i.i

B656.if.i.i.i:                                    ; preds = %B656.if.i.i.i, %B558.if.i.i.i
  %.941.0337.i.i.i = phi i64 [ 0, %B558.if.i.i.i ], [ %.1010.i.i.i, %B656.if.i.i.i ]
  %.1010.i.i.i = add nuw nsw i64 %.941.0337.i.i.i, 1
  %.1038.i.i.i = getelementptr double, ptr %gep1141.i.i, i64 %.941.0337.i.i.i
  %.1039.i.i.i = load double, ptr %.1038.i.i.i, align 8, !noalias !63
  %.1043.i.i353.i = getelementptr double, ptr %192, i64 %.941.0337.i.i.i
  %.1044.i.i.i = load double, ptr %.1043.i.i353.i, align 8, !noalias !63
  %.1046.i.i.i = fmul double %.906.i.i.i, %.1044.i.i.i
  %.1047.i.i.i = fadd double %.1039.i.i.i, %.1046.i.i.i
  store double %.1047.i.i.i, ptr %.1038.i.i.i, align 8, !noalias !63
  %exitcond352.not.i.i.i = icmp eq i64 %.103.i312.i, %.1010.i.i.i
  br i1 %exitcond352.not.i.i.i, label %B558.loopexit.i.i.i, label %B656.if.i.i.i

B748.if.i.i.i:                                    ; preds = %B748.if.i.i.i, %B748.preheader.i.i.i
  %.1089.0345.i.i.i = phi i64 [ 0, %B748.preheader.i.i.i ], [ %.1158.i.i.i, %B748.if.i.i.i ]
  %.1158.i.i.i = add nuw nsw i64 %.1089.0345.i.i.i, 1
  %.1184.i.i.i = mul nuw nsw i64 %.1089.0345.i.i.i, %.103.i312.i
  %193 = getelementptr double, ptr %173, i64 %.1184.i.i.i
  %.1189.i.i.i = getelementptr double, ptr %193, i64 %.1089.0345.i.i.i
  %.1190.i.i.i = load double, ptr %.1189.i.i.i, align 8, !noalias !63
  %.1194.i.i354.i = getelementptr double, ptr %gep1141.i.i, i64 %.1089.0345.i.i.i
  %.1195.i.i.i = load double, ptr %.1194.i.i354.i, align 8, !noalias !63
  %.1197.i.i.i = mul nuw nsw i64 %.1089.0345.i.i.i, %.172.i316.i
  %gep348.i.i.i = getelementptr double, ptr %invariant.gep347.i.i.i, i64 %.1197.i.i.i
  %.1204.i.i.i = load double, ptr %gep348.i.i.i, align 8, !noalias !63
  %.1205.i.i.i = fmul double %.1195.i.i.i, %.1204.i.i.i
  %.1206.i.i.i = fsub double %.1190.i.i.i, %.1205.i.i.i
  store double %.1206.i.i.i, ptr %.1189.i.i.i, align 8, !noalias !63
  %exitcond354.not.i.i.i = icmp eq i64 %.103.i312.i, %.1158.i.i.i
  br i1 %exitcond354.not.i.i.i, label %B480.loopexit.i.i.i, label %B748.if.i.i.i

B1870.preheader.i.i:                              ; preds = %B480.loopexit.i.i.i
  %.29471041.ph.i.i = fadd double %d_variance.4.01151.i.i, %d_variance.3.0.lcssa.i.i.i
  br i1 %.not.i.i, label %B3427.i.i, label %B1870.if.lr.ph.i.i

B1870.if.lr.ph.i.i:                               ; preds = %B1870.preheader.i.i
  %194 = getelementptr double, ptr %.304, i64 %up_c.2.1.i.i
  %gep1147.i.i = getelementptr double, ptr %invariant.gep1136.i.i, i64 %.1862.i.i
  br label %B1870.if.i.i

B1992.i.i:                                        ; preds = %B1974.if.i.i
  %.3355.i.i = getelementptr double, ptr %224, i64 %.3244.01077.i.i
  %.3356.i.i = load double, ptr %.3355.i.i, align 8, !noalias !57
  %.3357.i.i = fmul double %.3346.i.i, %.3356.i.i
  br label %B2058.i.i

B2032.i.i:                                        ; preds = %B1974.if.i.i
  %.3370.i.i = getelementptr double, ptr %223, i64 %.3244.01077.i.i
  %.3371.i.i = load double, ptr %.3370.i.i, align 8, !noalias !57
  br label %B2058.i.i

B2058.i.i:                                        ; preds = %B2032.i.i, %B1992.i.i
  %"$phi2058.3.2.3.i.i" = phi double [ %.3357.i.i, %B1992.i.i ], [ %.3371.i.i, %B2032.i.i ]
  br i1 %.34611071.not.i.i, label %B2162.i.i, label %B2082.if.lr.ph.i.i

B2082.if.lr.ph.i.i:                               ; preds = %B2058.i.i
  %.3511.i.i = mul nuw nsw i64 %.3244.01077.i.i, %.172.i316.i
  %195 = getelementptr double, ptr %177, i64 %.3511.i.i
  br label %B2082.if.i.i

B2162.i.i:                                        ; preds = %B2082.if.i.i, %B2058.i.i
  %total.12.3.lcssa.i.i = phi double [ %"$phi2058.3.2.3.i.i", %B2058.i.i ], [ %.3520.i.i, %B2082.if.i.i ]
  %.3539.i.i = getelementptr double, ptr %223, i64 %.3244.01077.i.i
  store double %total.12.3.lcssa.i.i, ptr %.3539.i.i, align 8, !noalias !57
  %exitcond1160.not.i.i = icmp eq i64 %.103.i312.i, %.3313.i359.i
  br i1 %exitcond1160.not.i.i, label %B2198.i.i, label %B1974.if.i.i

B2198.i.i:                                        ; preds = %B2162.i.i
  %.3192.i.i = add nuw nsw i64 %.3123.01088.i.i, 1
  br i1 %"$phi368.0.2.0101310161022.i.i", label %B3428.i.thread.i, label %B2248.if.lr.ph.i.i

B2248.if.lr.ph.i.i:                               ; preds = %B2198.i.i
  %.3811.i.i = mul nsw i64 %.3123.01088.i.i, %.170.i315.i
  %gep1091.i.i = getelementptr double, ptr %gep1135.i.i, i64 %.3811.i.i
  %.3829.i.i = getelementptr double, ptr %181, i64 %.3123.01088.i.i
  %196 = getelementptr double, ptr %173, i64 %.3364.i.i
  br label %B2248.if.i.i

B2388.i.i:                                        ; preds = %B2280.if.i.i, %B2248.if.i.i
  %total.13.3.lcssa.i.i = phi double [ 0.000000e+00, %B2248.if.i.i ], [ %.3851.i.i, %B2280.if.i.i ]
  %.3871.i.i = getelementptr double, ptr %196, i64 %.3578.01085.i.i
  %.3872.i.i = load double, ptr %.3871.i.i, align 8, !noalias !57
  %.3874.i.i = fadd double %total.13.3.lcssa.i.i, %.3872.i.i
  store double %.3874.i.i, ptr %.3871.i.i, align 8, !noalias !57
  %exitcond1161.not.i.i = icmp eq i64 %.3578.01085.i.i, %.3123.01088.i.i
  br i1 %exitcond1161.not.i.i, label %B3428.i.i, label %B2248.if.i.i

B2446.thread.i.i:                                 ; preds = %B1750.thread.i.i
  br i1 %"$phi368.0.2.0101310161022.i.i", label %B2578.i.i, label %B2658.i.i

B2464.i.i:                                        ; preds = %B3428.i.thread.i
  %197 = getelementptr double, ptr %.108, i64 %.1733.i.i
  %invariant.gep364.i.i.i = getelementptr double, ptr %197, i64 %.103.i312.i
  br label %B58.if.i.i.i

B58.loopexit.i.i.i:                               ; preds = %B358.i.i.i
  %exitcond385.not.i.i.i = icmp eq i64 %.103.i312.i, %.154.i.i.i
  br i1 %exitcond385.not.i.i.i, label %B452.if.lr.ph.i.i.i, label %B58.if.i.i.i

B256.if.lr.ph.i.i.i:                              ; preds = %B116.if.i.i362.i, %B58.if.i.i.i
  %d_variance.4.1.lcssa.i992.i.i = phi double [ %.193.i.i.i, %B58.if.i.i.i ], [ %.372.i.i363.i, %B116.if.i.i362.i ]
  %198 = getelementptr double, ptr %197, i64 %.pre.i.i
  %199 = getelementptr double, ptr %gep1141.i.i, i64 %.184.i.i.i
  br label %B256.if.i.i.i

B358.i.i.i:                                       ; preds = %B290.if.i.i.i, %B256.if.i.i.i
  %total.4.2.lcssa.i.i365.i = phi double [ 0.000000e+00, %B256.if.i.i.i ], [ %.643.i.i376.i, %B290.if.i.i.i ]
  %.662.i.i.i = getelementptr double, ptr %199, i64 %.404.0357.i.i.i
  store double %total.4.2.lcssa.i.i365.i, ptr %.662.i.i.i, align 8, !noalias !66
  %exitcond384.not.i.i.i = icmp eq i64 %.103.i312.i, %.473.i.i.i
  br i1 %exitcond384.not.i.i.i, label %B58.loopexit.i.i.i, label %B256.if.i.i.i

B424.loopexit.i.i.i:                              ; preds = %B452.loopexit.i.i.i
  %.788.i.i.i = add nuw nsw i64 %.719.0382.i.i.i, 1
  %indvars.iv.next.i.i369.i = add i64 %indvars.iv.i.i366.i, -1
  %exitcond389.not.i.i.i = icmp eq i64 %.103.i312.i, %.788.i.i.i
  br i1 %exitcond389.not.i.i.i, label %whitened_backward, label %B452.if.lr.ph.i.i.i

B452.loopexit.i.i.i:                              ; preds = %B580.if.i.i.i, %B552.i.i.i
  %exitcond388.not.i.i.i = icmp eq i64 %.103.i312.i, %.909.i.i.i
  br i1 %exitcond388.not.i.i.i, label %B424.loopexit.i.i.i, label %B452.if.i.i.i

B552.i.i.i:                                       ; preds = %B484.if.i.i.i
  %.909.i.i.i = add nuw nsw i64 %.840.0379.i.i.i, 1
  br i1 %.1167373.not.not.i.i.i, label %B580.if.lr.ph.i.i.i, label %B452.loopexit.i.i.i

B580.if.lr.ph.i.i.i:                              ; preds = %B552.i.i.i
  %.1216.i.i.i = mul nsw i64 %.840.0379.i.i.i, %.170.i315.i
  %200 = getelementptr double, ptr %197, i64 %.1216.i.i.i
  br label %B580.if.i.i.i

B58.if.i.i.i:                                     ; preds = %B58.loopexit.i.i.i, %B2464.i.i
  %d_variance.3.0362.i.i.i = phi double [ 0.000000e+00, %B2464.i.i ], [ %d_variance.4.1.lcssa.i992.i.i, %B58.loopexit.i.i.i ]
  %.83.0360.i.i.i = phi i64 [ 0, %B2464.i.i ], [ %.154.i.i.i, %B58.loopexit.i.i.i ]
  %.154.i.i.i = add nuw nsw i64 %.83.0360.i.i.i, 1
  %.184.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.103.i312.i
  %201 = getelementptr double, ptr %171, i64 %.184.i.i.i
  %.190.i.i.i = getelementptr double, ptr %201, i64 %.83.0360.i.i.i
  %.191.i.i.i = load double, ptr %.190.i.i.i, align 8, !noalias !66
  %.193.i.i.i = fadd double %d_variance.3.0362.i.i.i, %.191.i.i.i
  %.pre.i.i = mul nsw i64 %.83.0360.i.i.i, %.170.i315.i
  br i1 %.34611071.not.i.i, label %B256.if.lr.ph.i.i.i, label %B116.if.lr.ph.i.i360.i

B116.if.lr.ph.i.i360.i:                           ; preds = %B58.if.i.i.i
  %gep365.i.i.i = getelementptr double, ptr %invariant.gep364.i.i.i, i64 %.pre.i.i
  %.344.i.i.i = getelementptr double, ptr %181, i64 %.83.0360.i.i.i
  %.354.i.i361.i = mul nuw nsw i64 %.83.0360.i.i.i, %.172.i316.i
  %202 = getelementptr double, ptr %invariant.gep1140.i.i, i64 %.354.i.i361.i
  br label %B116.if.i.i362.i

B116.if.i.i362.i:                                 ; preds = %B116.if.i.i362.i, %B116.if.lr.ph.i.i360.i
  %d_variance.4.1350.i.i.i = phi double [ %.193.i.i.i, %B116.if.lr.ph.i.i360.i ], [ %.372.i.i363.i, %B116.if.i.i362.i ]
  %.226.0349.i.i.i = phi i64 [ %spec.select1044.i.i, %B116.if.lr.ph.i.i360.i ], [ %.288.i.i.i, %B116.if.i.i362.i ]
  %.223.0348.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i360.i ], [ %.292.i.i.i, %B116.if.i.i362.i ]
  %.288.i.i.i = add nsw i64 %.226.0349.i.i.i, -1
  %.292.i.i.i = add nuw nsw i64 %.223.0348.i.i.i, 1
  %.322.i.i.i = icmp slt i64 %.223.0348.i.i.i, %.161.i314.i
  %.334.i.i.i = getelementptr double, ptr %gep365.i.i.i, i64 %.223.0348.i.i.i
  %"$phi176.2.2.2.in.i.i.i" = select i1 %.322.i.i.i, ptr %.334.i.i.i, ptr %.344.i.i.i
  %"$phi176.2.2.2.i.i.i" = load double, ptr %"$phi176.2.2.2.in.i.i.i", align 8, !noalias !66
  %.362.i.i.i = getelementptr double, ptr %202, i64 %.223.0348.i.i.i
  %.363.i.i.i = load double, ptr %.362.i.i.i, align 8, !noalias !66
  %.364.i.i.i = fmul double %.363.i.i.i, 5.000000e-01
  %.365.i.i.i = fmul double %"$phi176.2.2.2.i.i.i", %.364.i.i.i
  %.370.i991.i.i = fdiv double %.365.i.i.i, %.133.i
  %.372.i.i363.i = fadd double %d_variance.4.1350.i.i.i, %.370.i991.i.i
  %.279.i.i364.i = icmp sgt i64 %.226.0349.i.i.i, 1
  br i1 %.279.i.i364.i, label %B116.if.i.i362.i, label %B256.if.lr.ph.i.i.i

B256.if.i.i.i:                                    ; preds = %B358.i.i.i, %B256.if.lr.ph.i.i.i
  %.404.0357.i.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i.i ], [ %.473.i.i.i, %B358.i.i.i ]
  %.473.i.i.i = add nuw nsw i64 %.404.0357.i.i.i, 1
  %.585351.not.not.i.i.i = icmp sgt i64 %.103.i312.i, %.404.0357.i.i.i
  br i1 %.585351.not.not.i.i.i, label %B290.if.lr.ph.i.i.i, label %B358.i.i.i

B290.if.lr.ph.i.i.i:                              ; preds = %B256.if.i.i.i
  %invariant.gep.i994.i.i = getelementptr double, ptr %174, i64 %.404.0357.i.i.i
  br label %B290.if.i.i.i

B290.if.i.i.i:                                    ; preds = %B290.if.i.i.i, %B290.if.lr.ph.i.i.i
  %total.4.2354.i.i.i = phi double [ 0.000000e+00, %B290.if.lr.ph.i.i.i ], [ %.643.i.i376.i, %B290.if.i.i.i ]
  %.529.0352.i.i.i = phi i64 [ %.404.0357.i.i.i, %B290.if.lr.ph.i.i.i ], [ %.598.i.i370.i, %B290.if.i.i.i ]
  %.598.i.i370.i = add nuw i64 %.529.0352.i.i.i, 1
  %.630.i.i371.i = getelementptr double, ptr %198, i64 %.529.0352.i.i.i
  %.631.i.i372.i = load double, ptr %.630.i.i371.i, align 8, !noalias !66
  %.633.i.i373.i = mul nsw i64 %.529.0352.i.i.i, %.103.i312.i
  %gep.i995.i.i = getelementptr double, ptr %invariant.gep.i994.i.i, i64 %.633.i.i373.i
  %.640.i.i374.i = load double, ptr %gep.i995.i.i, align 8, !noalias !66
  %.641.i.i375.i = fmul double %.631.i.i372.i, %.640.i.i374.i
  %.643.i.i376.i = fadd double %total.4.2354.i.i.i, %.641.i.i375.i
  %exitcond.not.i996.i.i = icmp eq i64 %.598.i.i370.i, %.103.i312.i
  br i1 %exitcond.not.i996.i.i, label %B358.i.i.i, label %B290.if.i.i.i

B452.if.lr.ph.i.i.i:                              ; preds = %B58.loopexit.i.i.i, %B424.loopexit.i.i.i
  %indvars.iv.i.i366.i = phi i64 [ %indvars.iv.next.i.i369.i, %B424.loopexit.i.i.i ], [ %.103.i312.i, %B58.loopexit.i.i.i ]
  %.719.0382.i.i.i = phi i64 [ %.788.i.i.i, %B424.loopexit.i.i.i ], [ 0, %B58.loopexit.i.i.i ]
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i366.i, i64 0)
  %203 = add nuw i64 %smax.i.i.i, %.719.0382.i.i.i
  %invariant.gep371.i.i.i = getelementptr double, ptr %gep1141.i.i, i64 %.719.0382.i.i.i
  %.1167373.not.not.i.i.i = icmp sgt i64 %.103.i312.i, %.719.0382.i.i.i
  %invariant.gep376.i.i.i = getelementptr double, ptr %173, i64 %.719.0382.i.i.i
  br label %B452.if.i.i.i

B452.if.i.i.i:                                    ; preds = %B452.if.lr.ph.i.i.i, %B452.loopexit.i.i.i
  %.840.0379.i.i.i = phi i64 [ 0, %B452.if.lr.ph.i.i.i ], [ %.909.i.i.i, %B452.loopexit.i.i.i ]
  %.1060.i.i367.i = mul nuw nsw i64 %.840.0379.i.i.i, %.103.i312.i
  %204 = getelementptr double, ptr %171, i64 %.1060.i.i367.i
  br label %B484.if.i.i.i

B484.if.i.i.i:                                    ; preds = %B484.if.i.i.i, %B452.if.i.i.i
  %total.5.2369.i.i.i = phi double [ 0.000000e+00, %B452.if.i.i.i ], [ %.1078.i.i.i, %B484.if.i.i.i ]
  %.964.0367.i.i.i = phi i64 [ 0, %B452.if.i.i.i ], [ %.1033.i.i.i, %B484.if.i.i.i ]
  %.1033.i.i.i = add nuw nsw i64 %.964.0367.i.i.i, 1
  %.1065.i.i.i = getelementptr double, ptr %204, i64 %.964.0367.i.i.i
  %.1066.i.i.i = load double, ptr %.1065.i.i.i, align 8, !noalias !66
  %.1068.i.i368.i = mul nuw nsw i64 %.964.0367.i.i.i, %.103.i312.i
  %gep372.i.i.i = getelementptr double, ptr %invariant.gep371.i.i.i, i64 %.1068.i.i368.i
  %.1075.i.i.i = load double, ptr %gep372.i.i.i, align 8, !noalias !66
  %.1076.i.i.i = fmul double %.1066.i.i.i, %.1075.i.i.i
  %.1078.i.i.i = fadd double %total.5.2369.i.i.i, %.1076.i.i.i
  %exitcond386.not.i.i.i = icmp eq i64 %.103.i312.i, %.1033.i.i.i
  br i1 %exitcond386.not.i.i.i, label %B552.i.i.i, label %B484.if.i.i.i

B580.if.i.i.i:                                    ; preds = %B580.if.i.i.i, %B580.if.lr.ph.i.i.i
  %.1111.0374.i.i.i = phi i64 [ %.719.0382.i.i.i, %B580.if.lr.ph.i.i.i ], [ %.1180.i.i.i, %B580.if.i.i.i ]
  %.1180.i.i.i = add nuw i64 %.1111.0374.i.i.i, 1
  %.1206.i993.i.i = mul nsw i64 %.1111.0374.i.i.i, %.103.i312.i
  %gep377.i.i.i = getelementptr double, ptr %invariant.gep376.i.i.i, i64 %.1206.i993.i.i
  %.1213.i.i.i = load double, ptr %gep377.i.i.i, align 8, !noalias !66
  %.1221.i.i.i = getelementptr double, ptr %200, i64 %.1111.0374.i.i.i
  %.1222.i.i.i = load double, ptr %.1221.i.i.i, align 8, !noalias !66
  %.1223.i.i.i = fmul double %.1222.i.i.i, 2.000000e+00
  %.1225.i.i.i = fmul double %.1078.i.i.i, %.1223.i.i.i
  %.1226.i.i.i = fadd double %.1213.i.i.i, %.1225.i.i.i
  store double %.1226.i.i.i, ptr %gep377.i.i.i, align 8, !noalias !66
  %exitcond387.not.i.i.i = icmp eq i64 %.1180.i.i.i, %203
  br i1 %exitcond387.not.i.i.i, label %B452.loopexit.i.i.i, label %B580.if.i.i.i

whitened_backward: ; preds = %B424.loopexit.i.i.i
  %205 = getelementptr double, ptr %.304, i64 %.1862.i.i
  br label %B2528.if.i.i

B2578.i.i:                                        ; preds = %B2528.if.i.i, %B2446.thread.i.i
  %d_variance.4.1.lcssa.i992.i.lcssa.sink.i = phi double [ 0.000000e+00, %B2446.thread.i.i ], [ %d_variance.4.1.lcssa.i992.i.i, %B2528.if.i.i ]
  %.3945.i.i = fadd double %d_variance.4.01151.i.i, %d_variance.4.1.lcssa.i992.i.lcssa.sink.i
  br i1 %.24811058.not.i.i, label %B3427.i.i, label %B2604.if.lr.ph.i.i

B2604.if.lr.ph.i.i:                               ; preds = %B2578.i.i
  %206 = getelementptr double, ptr %.304, i64 %up_c.2.1.i.i
  %gep1143.i.i = getelementptr double, ptr %invariant.gep1136.i.i, i64 %.1862.i.i
  br label %B2604.if.i.i

B2658.i.i:                                        ; preds = %B3428.i.i, %B2446.thread.i.i
  %.4238.i.i = icmp eq i64 %.1530.i.i, %.1372.i.i
  br i1 %.4238.i.i, label %B2706.i.i, label %B2676.i.i

B2676.i.i:                                        ; preds = %B2658.i.i
  %207 = getelementptr i64, ptr %172, i64 %.1461.01150.i.i
  %.4249.i.i = getelementptr i8, ptr %207, i64 8
  %.4250.i.i = load i64, ptr %.4249.i.i, align 8, !noalias !57
  %.4251.i.i = icmp slt i64 %.4250.i.i, 1
  %brmerge.i338.i = select i1 %.4251.i.i, i1 true, i1 %.31791087.not.i.i
  br i1 %brmerge.i338.i, label %B3080.i.i, label %B2728.if.lr.ph.i.i

B2706.i.i:                                        ; preds = %B2658.i.i
  br i1 %.31791087.not.i.i, label %B3236.i.i, label %B2728.if.lr.ph.i.i

B2728.if.lr.ph.i.i:                               ; preds = %B2706.i.i, %B2676.i.i
  %208 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.1733.i.i
  br label %B2728.if.i.i

B2728.loopexit.i.i:                               ; preds = %B2790.loopexit.i.i
  %.4350.i.i = add nsw i64 %.4288.01107.i.i, -1
  %.4393.i.i = fadd double %d_variance.7.11108.i.i, %.4391.i.i
  %.4341.i.i = icmp sgt i64 %.4288.01107.i.i, 1
  br i1 %.4341.i.i, label %B2728.if.i.i, label %B3080.i.i

B2790.loopexit.i.i:                               ; preds = %B2972.if.i.i, %B2920.i.i
  %.4479.i.i = icmp sgt i64 %.4426.01104.i.i, 1
  br i1 %.4479.i.i, label %B2790.if.i.i, label %B2728.loopexit.i.i

B2920.loopexit.i.i:                               ; preds = %B2848.if.i.i
  %209 = fmul double %.4693.i.i, 2.000000e+00
  br label %B2920.i.i

B2920.i.i:                                        ; preds = %B2790.if.i.i, %B2920.loopexit.i.i
  %inner.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2790.if.i.i ], [ %209, %B2920.loopexit.i.i ]
  br i1 %.48001099.not.i.i, label %B2790.loopexit.i.i, label %B2972.if.lr.ph.i.i

B2972.if.lr.ph.i.i:                               ; preds = %B2920.i.i
  %.4851.i.i = mul nsw i64 %.4423.01103.i.i, %.103.i312.i
  %210 = getelementptr double, ptr %171, i64 %.4851.i.i
  br label %B2972.if.i.i

B3080.i.i:                                        ; preds = %B2728.loopexit.i.i, %B2676.i.i
  %d_variance.6.2.i.i = phi double [ %d_variance.4.01151.i.i, %B2676.i.i ], [ %.4393.i.i, %B2728.loopexit.i.i ]
  br i1 %.31791087.not.i.i, label %B3236.i.i, label %B3102.if.lr.ph.i.i

B3102.if.lr.ph.i.i:                               ; preds = %B3080.i.i
  %211 = getelementptr double, ptr %.304, i64 %.1862.i.i
  br label %B3140.if.lr.ph.i.i

B3212.i.i:                                        ; preds = %B3140.if.i.i
  %.4994.i.i = add nuw nsw i64 %.4925.01118.i.i, 1
  %.5179.i.i = getelementptr double, ptr %211, i64 %.4925.01118.i.i
  store double %.5164.i.i, ptr %.5179.i.i, align 8, !noalias !57
  %exitcond1165.not.i.i = icmp eq i64 %.103.i312.i, %.4994.i.i
  br i1 %exitcond1165.not.i.i, label %B3236.i.i, label %B3140.if.lr.ph.i.i

B3236.i.i:                                        ; preds = %B3212.i.i, %B3080.i.i, %B2706.i.i
  %d_variance.6.21185.i.i = phi double [ %d_variance.4.01151.i.i, %B2706.i.i ], [ %d_variance.6.2.i.i, %B3080.i.i ], [ %d_variance.6.2.i.i, %B3212.i.i ]
  br i1 %.5226.i.i, label %B3262.if.lr.ph.i.i, label %B3306.i.i

B3262.if.lr.ph.i.i:                               ; preds = %B3236.i.i
  %212 = getelementptr double, ptr %.304, i64 %up_c.2.1.i.i
  %gep1137.i.i = getelementptr double, ptr %invariant.gep1136.i.i, i64 %.1862.i.i
  br label %B3262.if.i.i

B3306.i.i:                                        ; preds = %B3262.if.i.i, %B3236.i.i
  br i1 %.2414.not.i, label %B3427.i.i, label %B3330.i.i

B3330.i.i:                                        ; preds = %B3306.i.i
  %.5402.i.i = load i64, ptr %.5401.i.i, align 8, !noalias !57
  %.5410.i.i = add nsw i64 %.5402.i.i, %.1731.i.i
  br i1 %.2305.i.i, label %B42.if.lr.ph.i.i.i, label %B486.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B3330.i.i
  %213 = getelementptr double, ptr %.304, i64 %.5410.i.i
  %invariant.gep367.i.i.i = getelementptr double, ptr %213, i64 %.103.i312.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B410.i.i.i, %B274.i.i.i
  %exitcond381.not.i.i.i = icmp eq i64 %.103.i312.i, %.134.i.i.i
  br i1 %exitcond381.not.i.i.i, label %B486.i.i.i, label %B70.if.lr.ph.i.i.i

B108.loopexit.i.i346.i:                           ; preds = %B142.if.i.i344.i
  %.380.i.i.i = add nuw nsw i64 %.311.0347.i.i.i, 1
  %exitcond377.not.i.i.i = icmp eq i64 %.311.0347.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond377.not.i.i.i, label %B242.i.i.i, label %B142.if.lr.ph.i.i343.i

B242.i.i.i:                                       ; preds = %B108.loopexit.i.i346.i
  %.255.i.i347.i = add nuw nsw i64 %.186.0352.i.i.i, 1
  %.595.i.i.i = getelementptr double, ptr %216, i64 %.186.0352.i.i.i
  store double %.564.i1002.i.i, ptr %.595.i.i.i, align 8, !noalias !69
  %exitcond378.not.i.i.i = icmp eq i64 %.103.i312.i, %.255.i.i347.i
  br i1 %exitcond378.not.i.i.i, label %B274.i.i.i, label %B108.if.lr.ph.i.i342.i

B274.i.i.i:                                       ; preds = %B242.i.i.i
  %.134.i.i.i = add nuw nsw i64 %.63.0365.i.i.i, 1
  br i1 %.5226.i.i, label %B300.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B300.if.lr.ph.i.i.i:                              ; preds = %B274.i.i.i
  %gep368.i.i.i = getelementptr double, ptr %invariant.gep367.i.i.i, i64 %.586.i.i.i
  %invariant.gep362.i.i.i = getelementptr double, ptr %213, i64 %.63.0365.i.i.i
  br label %B338.if.lr.ph.i.i.i

B410.i.i.i:                                       ; preds = %B338.if.i.i348.i
  %.697.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, 1
  %.887.i.i.i = getelementptr double, ptr %gep368.i.i.i, i64 %.628.0360.i.i.i
  store double %.868.i.i.i, ptr %.887.i.i.i, align 8, !noalias !69
  %.891.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, %.103.i312.i
  %.895.i1006.i.i = mul nuw nsw i64 %.891.i.i.i, %.170.i315.i
  %gep363.i.i.i = getelementptr double, ptr %invariant.gep362.i.i.i, i64 %.895.i1006.i.i
  store double %.868.i.i.i, ptr %gep363.i.i.i, align 8, !noalias !69
  %exitcond380.not.i.i.i = icmp eq i64 %.161.i314.i, %.697.i.i.i
  br i1 %exitcond380.not.i.i.i, label %B42.loopexit.i.i.i, label %B338.if.lr.ph.i.i.i

B486.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B3330.i.i
  br i1 %.5226.i.i, label %B512.if.lr.ph.i.i.i, label %B3427.i.i

B512.if.lr.ph.i.i.i:                              ; preds = %B486.i.i.i
  %214 = getelementptr double, ptr %.304, i64 %up_gram.2.1.i.i
  %gep1139.i.i = getelementptr double, ptr %invariant.gep1136.i.i, i64 %.5410.i.i
  br label %B540.if.lr.ph.i.i.i

B512.loopexit.i.i.i:                              ; preds = %B540.if.i.i.i
  %.1019.i.i.i = add nuw nsw i64 %.950.0373.i.i.i, 1
  %exitcond384.not.i1007.i.i = icmp eq i64 %.161.i314.i, %.1019.i.i.i
  br i1 %exitcond384.not.i1007.i.i, label %B3427.i.i, label %B540.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.63.0365.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.134.i.i.i, %B42.loopexit.i.i.i ]
  %.535.i.i.i = mul nuw nsw i64 %.63.0365.i.i.i, %.103.i312.i
  %215 = getelementptr double, ptr %174, i64 %.535.i.i.i
  %.586.i.i.i = mul nsw i64 %.63.0365.i.i.i, %.170.i315.i
  %216 = getelementptr double, ptr %213, i64 %.586.i.i.i
  br label %B108.if.lr.ph.i.i342.i

B108.if.lr.ph.i.i342.i:                           ; preds = %B70.if.lr.ph.i.i.i, %B242.i.i.i
  %.186.0352.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.255.i.i347.i, %B242.i.i.i ]
  %.555.i998.i.i = mul nuw nsw i64 %.186.0352.i.i.i, %.103.i312.i
  %217 = getelementptr double, ptr %174, i64 %.555.i998.i.i
  br label %B142.if.lr.ph.i.i343.i

B142.if.lr.ph.i.i343.i:                           ; preds = %B108.if.lr.ph.i.i342.i, %B108.loopexit.i.i346.i
  %total.5.2349.i.i.i = phi double [ 0.000000e+00, %B108.if.lr.ph.i.i342.i ], [ %.564.i1002.i.i, %B108.loopexit.i.i346.i ]
  %.311.0347.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i342.i ], [ %.380.i.i.i, %B108.loopexit.i.i346.i ]
  %.541.i999.i.i = getelementptr double, ptr %215, i64 %.311.0347.i.i.i
  %.542.i.i.i = load double, ptr %.541.i999.i.i, align 8, !noalias !69
  %.545.i.i.i = mul nuw nsw i64 %.311.0347.i.i.i, %.103.i312.i
  %218 = getelementptr double, ptr %171, i64 %.545.i.i.i
  br label %B142.if.i.i344.i

B142.if.i.i344.i:                                 ; preds = %B142.if.i.i344.i, %B142.if.lr.ph.i.i343.i
  %total.4.3345.i.i.i = phi double [ %total.5.2349.i.i.i, %B142.if.lr.ph.i.i343.i ], [ %.564.i1002.i.i, %B142.if.i.i344.i ]
  %.439.0343.i.i.i = phi i64 [ 0, %B142.if.lr.ph.i.i343.i ], [ %.508.i.i.i, %B142.if.i.i344.i ]
  %.508.i.i.i = add nuw nsw i64 %.439.0343.i.i.i, 1
  %.550.i.i345.i = getelementptr double, ptr %218, i64 %.439.0343.i.i.i
  %.551.i.i.i = load double, ptr %.550.i.i345.i, align 8, !noalias !69
  %.552.i.i.i = fmul double %.542.i.i.i, %.551.i.i.i
  %.560.i.i.i = getelementptr double, ptr %217, i64 %.439.0343.i.i.i
  %.561.i1000.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !69
  %.562.i1001.i.i = fmul double %.552.i.i.i, %.561.i1000.i.i
  %.564.i1002.i.i = fadd double %total.4.3345.i.i.i, %.562.i1001.i.i
  %exitcond.not.i1003.i.i = icmp eq i64 %.439.0343.i.i.i, %.186.0352.i.i.i
  br i1 %exitcond.not.i1003.i.i, label %B108.loopexit.i.i346.i, label %B142.if.i.i344.i

B338.if.lr.ph.i.i.i:                              ; preds = %B410.i.i.i, %B300.if.lr.ph.i.i.i
  %.628.0360.i.i.i = phi i64 [ 0, %B300.if.lr.ph.i.i.i ], [ %.697.i.i.i, %B410.i.i.i ]
  %invariant.gep.i1004.i.i = getelementptr double, ptr %invariant.gep1140.i.i, i64 %.628.0360.i.i.i
  br label %B338.if.i.i348.i

B338.if.i.i348.i:                                 ; preds = %B338.if.i.i348.i, %B338.if.lr.ph.i.i.i
  %total.6.2357.i.i.i = phi double [ 0.000000e+00, %B338.if.lr.ph.i.i.i ], [ %.868.i.i.i, %B338.if.i.i348.i ]
  %.753.0355.i.i.i = phi i64 [ 0, %B338.if.lr.ph.i.i.i ], [ %.822.i.i.i, %B338.if.i.i348.i ]
  %.822.i.i.i = add nuw nsw i64 %.753.0355.i.i.i, 1
  %.854.i.i349.i = getelementptr double, ptr %215, i64 %.753.0355.i.i.i
  %.855.i.i350.i = load double, ptr %.854.i.i349.i, align 8, !noalias !69
  %.856.i.i351.i = fmul double %.855.i.i350.i, 5.000000e-01
  %.858.i.i.i = mul nuw nsw i64 %.753.0355.i.i.i, %.172.i316.i
  %gep.i1005.i.i = getelementptr double, ptr %invariant.gep.i1004.i.i, i64 %.858.i.i.i
  %.865.i.i352.i = load double, ptr %gep.i1005.i.i, align 8, !noalias !69
  %.866.i.i.i = fmul double %.856.i.i351.i, %.865.i.i352.i
  %.868.i.i.i = fadd double %total.6.2357.i.i.i, %.866.i.i.i
  %exitcond379.not.i.i.i = icmp eq i64 %.753.0355.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond379.not.i.i.i, label %B410.i.i.i, label %B338.if.i.i348.i

B540.if.lr.ph.i.i.i:                              ; preds = %B512.loopexit.i.i.i, %B512.if.lr.ph.i.i.i
  %.950.0373.i.i.i = phi i64 [ 0, %B512.if.lr.ph.i.i.i ], [ %.1019.i.i.i, %B512.loopexit.i.i.i ]
  %.1167.i.i.i = mul nuw nsw i64 %.950.0373.i.i.i, %.161.i314.i
  %219 = getelementptr double, ptr %214, i64 %.1167.i.i.i
  %.1176.i.i.i = add nsw i64 %.950.0373.i.i.i, %.103.i312.i
  %.1178.i.i.i = mul nsw i64 %.1176.i.i.i, %.170.i315.i
  %gep376.i.i.i = getelementptr double, ptr %gep1139.i.i, i64 %.1178.i.i.i
  br label %B540.if.i.i.i

B540.if.i.i.i:                                    ; preds = %B540.if.i.i.i, %B540.if.lr.ph.i.i.i
  %.1071.0370.i.i.i = phi i64 [ 0, %B540.if.lr.ph.i.i.i ], [ %.1140.i.i.i, %B540.if.i.i.i ]
  %.1140.i.i.i = add nuw nsw i64 %.1071.0370.i.i.i, 1
  %.1172.i.i.i = getelementptr double, ptr %219, i64 %.1071.0370.i.i.i
  %.1173.i.i.i = load double, ptr %.1172.i.i.i, align 8, !noalias !69
  %.1185.i.i.i = getelementptr double, ptr %gep376.i.i.i, i64 %.1071.0370.i.i.i
  store double %.1173.i.i.i, ptr %.1185.i.i.i, align 8, !noalias !69
  %exitcond383.not.i.i.i = icmp eq i64 %.161.i314.i, %.1140.i.i.i
  br i1 %exitcond383.not.i.i.i, label %B512.loopexit.i.i.i, label %B540.if.i.i.i

B3427.i.i:                                        ; preds = %B512.loopexit.i.i.i, %B2604.if.i.i, %B1870.if.i.i, %B486.i.i.i, %B3306.i.i, %B2578.i.i, %B1870.preheader.i.i, %B1870.preheader.thread.i.i
  %d_variance.5.1.i.i = phi double [ %d_variance.6.21185.i.i, %B3306.i.i ], [ %.3945.i.i, %B2578.i.i ], [ %.29471041.ph.i.i, %B1870.preheader.i.i ], [ %d_variance.6.21185.i.i, %B486.i.i.i ], [ %.29471041.ph.i.i, %B1870.if.i.i ], [ %.29471041.ph1180.i.i, %B1870.preheader.thread.i.i ], [ %.3945.i.i, %B2604.if.i.i ], [ %d_variance.6.21185.i.i, %B512.loopexit.i.i.i ]
  %exitcond1171.not.i.i = icmp eq i64 %.1530.i.i, %.1372.i.i
  br i1 %exitcond1171.not.i.i, label %substitute, label %B764.i.i

B3428.i.i:                                        ; preds = %B2388.i.i
  %exitcond1162.not.i.i = icmp eq i64 %.103.i312.i, %.3192.i.i
  br i1 %exitcond1162.not.i.i, label %B2658.i.i, label %B1946.if.i.i.backedge

B3428.i.thread.i:                                 ; preds = %B2198.i.i
  %exitcond1162.not.i432.i = icmp eq i64 %.103.i312.i, %.3192.i.i
  br i1 %exitcond1162.not.i432.i, label %B2464.i.i, label %B1946.if.i.i.backedge

B1946.if.i.i.backedge:                            ; preds = %B3428.i.thread.i, %B3428.i.i
  br label %B1946.if.i.i

B1364.if.i.i:                                     ; preds = %B1702.i.i, %B1364.if.lr.ph.i.i
  %.2291.01067.i.i = phi i64 [ 0, %B1364.if.lr.ph.i.i ], [ %.2360.i.i, %B1702.i.i ]
  %.2360.i.i = add nuw nsw i64 %.2291.01067.i.i, 1
  %220 = mul nsw i64 %.2291.01067.i.i, %.172.i316.i
  %221 = getelementptr double, ptr %177, i64 %220
  %.2396.i.i = getelementptr double, ptr %221, i64 %.161.i314.i
  %.2397.i.i = load double, ptr %.2396.i.i, align 8, !noalias !57
  br i1 %.24811058.not.i.i, label %B1598.thread.i.i, label %B1420.if.lr.ph.i.i

B1598.thread.i.i:                                 ; preds = %B1364.if.i.i
  %.27051172.i.i = fmul double %.1308.i.i, %.2397.i.i
  br label %B1702.i.i

B1420.if.lr.ph.i.i:                               ; preds = %B1364.if.i.i
  %.2523.i.i = fmul double %.2397.i.i, 5.000000e-01
  %222 = getelementptr double, ptr %invariant.gep1140.i.i, i64 %220
  br label %B1420.if.i.i

B1420.if.i.i:                                     ; preds = %B1420.if.lr.ph.i.i, %B1550.i.i
  %.2425.01059.i.i = phi i64 [ 0, %B1420.if.lr.ph.i.i ], [ %.2494.i.i, %B1550.i.i ]
  %.2528.i.i = getelementptr double, ptr %178, i64 %.2425.01059.i.i
  %.2529.i.i = load double, ptr %.2528.i.i, align 8, !noalias !57
  %.2530.i.i = fmul double %.2523.i.i, %.2529.i.i
  %invariant.gep.i355.i = getelementptr double, ptr %179, i64 %.2425.01059.i.i
  br label %B1476.if.i.i

B1476.if.i.i:                                     ; preds = %B1476.if.i.i, %B1420.if.i.i
  %total.10.31057.i.i = phi double [ %.2530.i.i, %B1420.if.i.i ], [ %.2672.i.i, %B1476.if.i.i ]
  %.2558.01055.i.i = phi i64 [ 0, %B1420.if.i.i ], [ %.2627.i.i, %B1476.if.i.i ]
  %.2627.i.i = add nuw nsw i64 %.2558.01055.i.i, 1
  %.2659.i.i = getelementptr double, ptr %221, i64 %.2558.01055.i.i
  %.2660.i.i = load double, ptr %.2659.i.i, align 8, !noalias !57
  %.2662.i.i = mul nuw nsw i64 %.2558.01055.i.i, %.161.i314.i
  %gep.i356.i = getelementptr double, ptr %invariant.gep.i355.i, i64 %.2662.i.i
  %.2669.i.i = load double, ptr %gep.i356.i, align 8, !noalias !57
  %.2670.i.i = fmul double %.2660.i.i, %.2669.i.i
  %.2672.i.i = fadd double %total.10.31057.i.i, %.2670.i.i
  %exitcond.not.i357.i = icmp eq i64 %.161.i314.i, %.2627.i.i
  br i1 %exitcond.not.i357.i, label %B1550.i.i, label %B1476.if.i.i

B1634.if.i.i:                                     ; preds = %B1634.if.i.i, %B1598.i.i
  %total.11.21064.i.i = phi double [ %.2846.i.i, %B1634.if.i.i ], [ %.2705.i.i, %B1598.i.i ]
  %.2735.01062.i.i = phi i64 [ %.2804.i.i, %B1634.if.i.i ], [ 0, %B1598.i.i ]
  %.2804.i.i = add nuw nsw i64 %.2735.01062.i.i, 1
  %.2836.i.i = getelementptr double, ptr %221, i64 %.2735.01062.i.i
  %.2837.i.i = load double, ptr %.2836.i.i, align 8, !noalias !57
  %.2838.i.i = fmul double %.2837.i.i, 5.000000e-01
  %.2842.i.i = getelementptr double, ptr %178, i64 %.2735.01062.i.i
  %.2843.i.i = load double, ptr %.2842.i.i, align 8, !noalias !57
  %.2844.i.i = fmul double %.2838.i.i, %.2843.i.i
  %.2846.i.i = fadd double %total.11.21064.i.i, %.2844.i.i
  %exitcond1158.not.i.i = icmp eq i64 %.161.i314.i, %.2804.i.i
  br i1 %exitcond1158.not.i.i, label %B1702.i.i, label %B1634.if.i.i

B1870.if.i.i:                                     ; preds = %B1870.if.i.i, %B1870.if.lr.ph.i.i
  %.2977.01132.i.i = phi i64 [ 0, %B1870.if.lr.ph.i.i ], [ %.3046.i.i, %B1870.if.i.i ]
  %.3046.i.i = add nuw nsw i64 %.2977.01132.i.i, 1
  %.3074.i.i = getelementptr double, ptr %194, i64 %.2977.01132.i.i
  %.3075.i.i = load double, ptr %.3074.i.i, align 8, !noalias !57
  %.3081.i.i = getelementptr double, ptr %gep1147.i.i, i64 %.2977.01132.i.i
  store double %.3075.i.i, ptr %.3081.i.i, align 8, !noalias !57
  %exitcond1170.not.i.i = icmp eq i64 %.161.i314.i, %.3046.i.i
  br i1 %exitcond1170.not.i.i, label %B3427.i.i, label %B1870.if.i.i

B1946.if.i.i:                                     ; preds = %B1946.if.i.i.backedge, %B1946.preheader.i.i
  %.3123.01088.i.i = phi i64 [ 0, %B1946.preheader.i.i ], [ %.3192.i.i, %B1946.if.i.i.backedge ]
  %.3364.i.i = mul nuw nsw i64 %.3123.01088.i.i, %.103.i312.i
  %223 = getelementptr double, ptr %171, i64 %.3364.i.i
  %224 = getelementptr double, ptr %180, i64 %.3364.i.i
  %.3501.i.i = mul nsw i64 %.3123.01088.i.i, %.172.i316.i
  %225 = getelementptr double, ptr %invariant.gep1140.i.i, i64 %.3501.i.i
  br label %B1974.if.i.i

B1974.if.i.i:                                     ; preds = %B1946.if.i.i, %B2162.i.i
  %.3244.01077.i.i = phi i64 [ 0, %B1946.if.i.i ], [ %.3313.i359.i, %B2162.i.i ]
  %.3313.i359.i = add nuw nsw i64 %.3244.01077.i.i, 1
  br i1 %.3342.i.i, label %B1992.i.i, label %B2032.i.i

B2082.if.i.i:                                     ; preds = %B2082.if.i.i, %B2082.if.lr.ph.i.i
  %total.12.31074.i.i = phi double [ %"$phi2058.3.2.3.i.i", %B2082.if.lr.ph.i.i ], [ %.3520.i.i, %B2082.if.i.i ]
  %.3408.01073.i.i = phi i64 [ %spec.select1044.i.i, %B2082.if.lr.ph.i.i ], [ %.3470.i.i, %B2082.if.i.i ]
  %.3405.01072.i.i = phi i64 [ 0, %B2082.if.lr.ph.i.i ], [ %.3474.i.i, %B2082.if.i.i ]
  %.3470.i.i = add nsw i64 %.3408.01073.i.i, -1
  %.3474.i.i = add nuw nsw i64 %.3405.01072.i.i, 1
  %.3506.i.i = getelementptr double, ptr %225, i64 %.3405.01072.i.i
  %.3507.i.i = load double, ptr %.3506.i.i, align 8, !noalias !57
  %.3508.i.i = fmul double %.3507.i.i, 5.000000e-01
  %.3516.i.i = getelementptr double, ptr %195, i64 %.3405.01072.i.i
  %.3517.i.i = load double, ptr %.3516.i.i, align 8, !noalias !57
  %.3518.i.i = fmul double %.3508.i.i, %.3517.i.i
  %.3520.i.i = fsub double %total.12.31074.i.i, %.3518.i.i
  %.3461.i.i = icmp sgt i64 %.3408.01073.i.i, 1
  br i1 %.3461.i.i, label %B2082.if.i.i, label %B2162.i.i

B2248.if.i.i:                                     ; preds = %B2388.i.i, %B2248.if.lr.ph.i.i
  %.3578.01085.i.i = phi i64 [ 0, %B2248.if.lr.ph.i.i ], [ %.3647.i.i, %B2388.i.i ]
  %.3647.i.i = add nuw nsw i64 %.3578.01085.i.i, 1
  br i1 %.34611071.not.i.i, label %B2388.i.i, label %B2280.if.lr.ph.i.i

B2280.if.lr.ph.i.i:                               ; preds = %B2248.if.i.i
  %.3836.i.i = mul nuw nsw i64 %.3578.01085.i.i, %.172.i316.i
  %226 = getelementptr double, ptr %invariant.gep1140.i.i, i64 %.3836.i.i
  br label %B2280.if.i.i

B2280.if.i.i:                                     ; preds = %B2280.if.i.i, %B2280.if.lr.ph.i.i
  %total.13.31082.i.i = phi double [ 0.000000e+00, %B2280.if.lr.ph.i.i ], [ %.3851.i.i, %B2280.if.i.i ]
  %.3705.01081.i.i = phi i64 [ %spec.select1044.i.i, %B2280.if.lr.ph.i.i ], [ %.3767.i.i, %B2280.if.i.i ]
  %.3702.01080.i.i = phi i64 [ 0, %B2280.if.lr.ph.i.i ], [ %.3771.i.i, %B2280.if.i.i ]
  %.3767.i.i = add nsw i64 %.3705.01081.i.i, -1
  %.3771.i.i = add nuw nsw i64 %.3702.01080.i.i, 1
  %.3801.i.i = icmp slt i64 %.3702.01080.i.i, %.161.i314.i
  %.3819.i.i = getelementptr double, ptr %gep1091.i.i, i64 %.3702.01080.i.i
  %"$phi2348.5.2.4.in.i.i" = select i1 %.3801.i.i, ptr %.3819.i.i, ptr %.3829.i.i
  %"$phi2348.5.2.4.i.i" = load double, ptr %"$phi2348.5.2.4.in.i.i", align 8, !noalias !57
  %.3844.i.i = getelementptr double, ptr %226, i64 %.3702.01080.i.i
  %.3845.i.i = load double, ptr %.3844.i.i, align 8, !noalias !57
  %.3847.i.i = fmul double %"$phi2348.5.2.4.i.i", %.3845.i.i
  %.3851.i.i = fadd double %total.13.31082.i.i, %.3847.i.i
  %.3758.i.i = icmp sgt i64 %.3705.01081.i.i, 1
  br i1 %.3758.i.i, label %B2280.if.i.i, label %B2388.i.i

B2528.if.i.i:                                     ; preds = %B2528.if.i.i, %whitened_backward
  %.3975.01124.i.i = phi i64 [ 0, %whitened_backward ], [ %.4044.i.i, %B2528.if.i.i ]
  %.4044.i.i = add nuw nsw i64 %.3975.01124.i.i, 1
  %.4070.i.i = mul nsw i64 %.3975.01124.i.i, %.172.i316.i
  %gep1127.i.i = getelementptr double, ptr %invariant.gep1069.i.i, i64 %.4070.i.i
  %.4077.i.i = load double, ptr %gep1127.i.i, align 8, !noalias !57
  %.4081.i.i = getelementptr double, ptr %205, i64 %.3975.01124.i.i
  store double %.4077.i.i, ptr %.4081.i.i, align 8, !noalias !57
  %exitcond1168.not.i.i = icmp eq i64 %.103.i312.i, %.4044.i.i
  br i1 %exitcond1168.not.i.i, label %B2578.i.i, label %B2528.if.i.i

B2604.if.i.i:                                     ; preds = %B2604.if.i.i, %B2604.if.lr.ph.i.i
  %.4112.01129.i.i = phi i64 [ 0, %B2604.if.lr.ph.i.i ], [ %.4181.i.i, %B2604.if.i.i ]
  %.4181.i.i = add nuw nsw i64 %.4112.01129.i.i, 1
  %.4209.i.i = getelementptr double, ptr %206, i64 %.4112.01129.i.i
  %.4210.i.i = load double, ptr %.4209.i.i, align 8, !noalias !57
  %.4216.i.i = getelementptr double, ptr %gep1143.i.i, i64 %.4112.01129.i.i
  store double %.4210.i.i, ptr %.4216.i.i, align 8, !noalias !57
  %exitcond1169.not.i.i = icmp eq i64 %.161.i314.i, %.4181.i.i
  br i1 %exitcond1169.not.i.i, label %B3427.i.i, label %B2604.if.i.i

B2728.if.i.i:                                     ; preds = %B2728.loopexit.i.i, %B2728.if.lr.ph.i.i
  %d_variance.7.11108.i.i = phi double [ %d_variance.4.01151.i.i, %B2728.if.lr.ph.i.i ], [ %.4393.i.i, %B2728.loopexit.i.i ]
  %.4288.01107.i.i = phi i64 [ %storemerge966.i.i, %B2728.if.lr.ph.i.i ], [ %.4350.i.i, %B2728.loopexit.i.i ]
  %.4285.01106.i.i = phi i64 [ 0, %B2728.if.lr.ph.i.i ], [ %.4354.i.i, %B2728.loopexit.i.i ]
  %.4354.i.i = add nuw nsw i64 %.4285.01106.i.i, 1
  %.4384.i.i = mul nsw i64 %.4285.01106.i.i, %.103.i312.i
  %227 = getelementptr double, ptr %171, i64 %.4384.i.i
  %.4390.i.i = getelementptr double, ptr %227, i64 %.4285.01106.i.i
  %.4391.i.i = load double, ptr %.4390.i.i, align 8, !noalias !57
  %.4675.i.i = mul nsw i64 %.4285.01106.i.i, %.170.i315.i
  %228 = getelementptr double, ptr %208, i64 %.4675.i.i
  %..4331.sroa.0.0.i.i = select i1 %.1273.not1023.i.i, i64 0, i64 %.4285.01106.i.i
  %.4757.i.i = sub nsw i64 %.4354.i.i, %..4331.sroa.0.0.i.i
  %spec.select1047.i.i = tail call i64 @llvm.smax.i64(i64 %.4757.i.i, i64 0)
  %.48001099.not.i.i = icmp slt i64 %.4757.i.i, 1
  %229 = getelementptr double, ptr %173, i64 %.4384.i.i
  br label %B2790.if.i.i

B2790.if.i.i:                                     ; preds = %B2728.if.i.i, %B2790.loopexit.i.i
  %.4426.01104.i.i = phi i64 [ %storemerge966.i.i, %B2728.if.i.i ], [ %.4488.i.i, %B2790.loopexit.i.i ]
  %.4423.01103.i.i = phi i64 [ 0, %B2728.if.i.i ], [ %.4492.i.i, %B2790.loopexit.i.i ]
  %.4488.i.i = add nsw i64 %.4426.01104.i.i, -1
  %.4492.i.i = add nuw nsw i64 %.4423.01103.i.i, 1
  %"$phi2838.6.2.3.i.i" = select i1 %.1273.not1023.i.i, i64 %.103.i312.i, i64 %.4492.i.i
  %.4592.i.i = sub i64 %"$phi2838.6.2.3.i.i", %.4423.01103.i.i
  %.46351092.not.i.i = icmp slt i64 %.4592.i.i, 1
  br i1 %.46351092.not.i.i, label %B2920.i.i, label %B2848.if.lr.ph.i.i

B2848.if.lr.ph.i.i:                               ; preds = %B2790.if.i.i
  %invariant.gep1097.i.i = getelementptr double, ptr %174, i64 %.4423.01103.i.i
  br label %B2848.if.i.i

B2848.if.i.i:                                     ; preds = %B2848.if.i.i, %B2848.if.lr.ph.i.i
  %inner.2.31095.i.i = phi double [ 0.000000e+00, %B2848.if.lr.ph.i.i ], [ %.4693.i.i, %B2848.if.i.i ]
  %.4579.01093.i.i = phi i64 [ %.4423.01103.i.i, %B2848.if.lr.ph.i.i ], [ %.4648.i.i, %B2848.if.i.i ]
  %.4648.i.i = add nuw i64 %.4579.01093.i.i, 1
  %.4680.i.i = getelementptr double, ptr %228, i64 %.4579.01093.i.i
  %.4681.i.i = load double, ptr %.4680.i.i, align 8, !noalias !57
  %.4683.i.i = mul nsw i64 %.4579.01093.i.i, %.103.i312.i
  %gep1098.i.i = getelementptr double, ptr %invariant.gep1097.i.i, i64 %.4683.i.i
  %.4690.i.i = load double, ptr %gep1098.i.i, align 8, !noalias !57
  %.4691.i.i = fmul double %.4681.i.i, %.4690.i.i
  %.4693.i.i = fadd double %inner.2.31095.i.i, %.4691.i.i
  %exitcond1163.not.i.i = icmp eq i64 %.4648.i.i, %"$phi2838.6.2.3.i.i"
  br i1 %exitcond1163.not.i.i, label %B2920.loopexit.i.i, label %B2848.if.i.i

B2972.if.i.i:                                     ; preds = %B2972.if.i.i, %B2972.if.lr.ph.i.i
  %.4747.01101.i.i = phi i64 [ %spec.select1047.i.i, %B2972.if.lr.ph.i.i ], [ %.4809.i.i, %B2972.if.i.i ]
  %.4744.01100.i.i = phi i64 [ %..4331.sroa.0.0.i.i, %B2972.if.lr.ph.i.i ], [ %.4813.i339.i, %B2972.if.i.i ]
  %.4809.i.i = add nsw i64 %.4747.01101.i.i, -1
  %.4813.i339.i = add nuw i64 %.4744.01100.i.i, 1
  %.4845.i.i = getelementptr double, ptr %229, i64 %.4744.01100.i.i
  %.4846.i340.i = load double, ptr %.4845.i.i, align 8, !noalias !57
  %.4856.i.i = getelementptr double, ptr %210, i64 %.4744.01100.i.i
  %.4857.i341.i = load double, ptr %.4856.i.i, align 8, !noalias !57
  %.4858.i.i = fmul double %inner.2.3.lcssa.i.i, %.4857.i341.i
  %.4859.i.i = fadd double %.4846.i340.i, %.4858.i.i
  store double %.4859.i.i, ptr %.4845.i.i, align 8, !noalias !57
  %.4800.i.i = icmp sgt i64 %.4747.01101.i.i, 1
  br i1 %.4800.i.i, label %B2972.if.i.i, label %B2790.loopexit.i.i

B3140.if.lr.ph.i.i:                               ; preds = %B3212.i.i, %B3102.if.lr.ph.i.i
  %.4925.01118.i.i = phi i64 [ 0, %B3102.if.lr.ph.i.i ], [ %.4994.i.i, %B3212.i.i ]
  %.5146.i.i = mul nuw nsw i64 %.4925.01118.i.i, %.103.i312.i
  %230 = getelementptr double, ptr %174, i64 %.5146.i.i
  br label %B3140.if.i.i

B3140.if.i.i:                                     ; preds = %B3140.if.i.i, %B3140.if.lr.ph.i.i
  %total.14.21113.i.i = phi double [ 0.000000e+00, %B3140.if.lr.ph.i.i ], [ %.5164.i.i, %B3140.if.i.i ]
  %.5050.01111.i.i = phi i64 [ 0, %B3140.if.lr.ph.i.i ], [ %.5119.i.i, %B3140.if.i.i ]
  %.5119.i.i = add nuw nsw i64 %.5050.01111.i.i, 1
  %.5151.i.i = getelementptr double, ptr %230, i64 %.5050.01111.i.i
  %.5152.i.i = load double, ptr %.5151.i.i, align 8, !noalias !57
  %.5154.i.i = mul nsw i64 %.5050.01111.i.i, %.172.i316.i
  %gep1116.i.i = getelementptr double, ptr %invariant.gep1069.i.i, i64 %.5154.i.i
  %.5161.i.i = load double, ptr %gep1116.i.i, align 8, !noalias !57
  %.5162.i.i = fmul double %.5152.i.i, %.5161.i.i
  %.5164.i.i = fadd double %total.14.21113.i.i, %.5162.i.i
  %exitcond1164.not.i.i = icmp eq i64 %.5050.01111.i.i, %.4925.01118.i.i
  br i1 %exitcond1164.not.i.i, label %B3212.i.i, label %B3140.if.i.i

B3262.if.i.i:                                     ; preds = %B3262.if.i.i, %B3262.if.lr.ph.i.i
  %.5212.01121.i.i = phi i64 [ 0, %B3262.if.lr.ph.i.i ], [ %.5281.i.i, %B3262.if.i.i ]
  %.5281.i.i = add nuw nsw i64 %.5212.01121.i.i, 1
  %.5309.i.i = getelementptr double, ptr %212, i64 %.5212.01121.i.i
  %.5310.i.i = load double, ptr %.5309.i.i, align 8, !noalias !57
  %.5316.i.i = getelementptr double, ptr %gep1137.i.i, i64 %.5212.01121.i.i
  store double %.5310.i.i, ptr %.5316.i.i, align 8, !noalias !57
  %exitcond1166.not.i.i = icmp eq i64 %.161.i314.i, %.5281.i.i
  br i1 %exitcond1166.not.i.i, label %B3306.i.i, label %B3262.if.i.i

substitute: ; preds = %B3427.i.i, %B636.i.i, %single_backward
  %storemerge.i.i = phi double [ %d_variance.2.0.lcssa.i.i.i, %single_backward ], [ 0.000000e+00, %B636.i.i ], [ %d_variance.5.1.i.i, %B3427.i.i ]
  %.2450.i = fadd double %d_variance.3.0418.i, %storemerge.i.i
  %.2219.i = icmp sgt i64 %.2166.0417.i, 1
  br i1 %.2219.i, label %B1212.if.i, label %B1358.i

gaussian: ; preds = %B406.loopexit.i.i, %B334.i.i
  %.2099.i = tail call double @llvm.log.f64(double %.133.i)
  %.2101.i = fmul double %.2099.i, %.1536.i
  %.2103.i = fadd double %.2101.i, %log_determinant.4.0.i
  %.2112.i = fadd double %.2111.i, %.2103.i
  %.2113.i = fmul double %.2112.i, 5.000000e-01
  %231 = fsub double %.552, %.2113.i
  %.107.i = getelementptr i8, ptr %.63, i64 104
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !72
  %.190109.not.i = icmp slt i64 %.108.i, 1
  br i1 %.190109.not.i, label %B606.i, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %gaussian
  %.310.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i

B206.i:                                           ; preds = %B60.if.i
  %.933.i = getelementptr i8, ptr %377, i64 352
  %.934.i = load i64, ptr %.933.i, align 8, !noalias !72
  %.935.i = icmp sgt i64 %.934.i, -1
  br i1 %.935.i, label %B256.i, label %B300.i

B256.i:                                           ; preds = %B206.i
  %.230.i.i = getelementptr i8, ptr %377, i64 360
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !75
  %.436.i.i = getelementptr i8, ptr %377, i64 56
  %.437.i.i = load i64, ptr %.436.i.i, align 8, !noalias !75
  %.439.i.i = getelementptr double, ptr %.304, i64 %.437.i.i
  %.440.i.i134 = load double, ptr %.439.i.i, align 8, !noalias !75
  %.871.i.i = getelementptr i8, ptr %377, i64 120
  %.872.i.i = load i64, ptr %.871.i.i, align 8, !noalias !75
  %232 = getelementptr i64, ptr %.63, i64 %.872.i.i
  %.875.i.i = getelementptr i8, ptr %232, i64 8
  %.876.i.i = load i64, ptr %.875.i.i, align 8, !noalias !75
  %.1724.i.i = getelementptr i8, ptr %377, i64 368
  %.1725.i.i = load i64, ptr %.1724.i.i, align 8, !noalias !75
  %.1807290.not.i.i = icmp slt i64 %.1725.i.i, 1
  br i1 %.1807290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B256.i
  %.1499.i.i = getelementptr i8, ptr %377, i64 256
  %.1500.i.i = load i64, ptr %.1499.i.i, align 8, !noalias !75
  %.1293.i.i = getelementptr i8, ptr %377, i64 392
  %.1294.i.i135 = load i64, ptr %.1293.i.i, align 8, !noalias !75
  %.1081.i.i = getelementptr i8, ptr %377, i64 128
  %.1082.i.i136 = load i64, ptr %.1081.i.i, align 8, !noalias !75
  %.645.i.i = getelementptr i8, ptr %377, i64 384
  %.646.i.i = load i64, ptr %.645.i.i, align 8, !noalias !75
  %.2057.i.i = getelementptr i8, ptr %377, i64 104
  %.2264.i.i = getelementptr i8, ptr %377, i64 136
  %.2473.i.i = getelementptr i8, ptr %377, i64 224
  %.2680.i.i = getelementptr i8, ptr %377, i64 232
  %.2893.i.i = getelementptr i8, ptr %377, i64 240
  %.3100.i.i = getelementptr i8, ptr %377, i64 216
  %.3307.i.i = getelementptr i8, ptr %377, i64 208
  %233 = getelementptr double, ptr %.304, i64 %.1500.i.i
  %.3545.idx.i.i = shl i64 %.231.i.i, 4
  %.3545.i.i = getelementptr i8, ptr %233, i64 %.3545.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.231.i.i, i64 0)
  %.3627276.not.i.i = icmp slt i64 %.231.i.i, 1
  %.3711.i.i = fmul double %.440.i.i134, %.440.i.i134
  %.3735.i.i = add nsw i64 %.231.i.i, -1
  %234 = getelementptr double, ptr %.304, i64 %.646.i.i
  %235 = getelementptr double, ptr %234, i64 %.231.i.i
  %236 = getelementptr double, ptr %233, i64 %.231.i.i
  %237 = getelementptr double, ptr %.304, i64 %.1294.i.i135
  %.4325281.not.i.i = icmp slt i64 %.876.i.i, 1
  %238 = getelementptr i64, ptr %.63, i64 %.1082.i.i136
  %.3773.i.i137 = getelementptr double, ptr %236, i64 %.3735.i.i
  %.3783.i.i = getelementptr double, ptr %233, i64 %.3735.i.i
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4239.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1820.i.i, %.1725.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.3744.i.i = tail call double @sqrt(double %.3730.i.i)
  %.3748.i.i = fmul double %.3697.i.i, %.3744.i.i
  store double %.3748.i.i, ptr %.3753.i.i, align 8, !noalias !75
  %.3756.i.i = fmul double %.3697.i.i, 5.000000e-01
  %.3762.i.i = load double, ptr %.3761.i.i, align 8, !noalias !75
  %.3763.i.i = fmul double %.3756.i.i, %.3762.i.i
  %.3767.i.i159 = fdiv double %.3763.i.i, %.3744.i.i
  store double %.3697.i.i, ptr %.3773.i.i137, align 8, !noalias !75
  store double %.3767.i.i159, ptr %.3783.i.i, align 8, !noalias !75
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %239 = getelementptr double, ptr %234, i64 %.3571.0277.i.i
  %.3791.i.i = getelementptr i8, ptr %239, i64 8
  %.3792.i.i = load double, ptr %.3791.i.i, align 8, !noalias !75
  %240 = getelementptr double, ptr %235, i64 %.3571.0277.i.i
  %.3800.i.i = getelementptr i8, ptr %240, i64 8
  %.3801.i.i140 = load double, ptr %.3800.i.i, align 8, !noalias !75
  %.3807.i.i = getelementptr i8, ptr %.3707.i.i, i64 8
  %.3808.i.i141 = load double, ptr %.3807.i.i, align 8, !noalias !75
  %.3813.i.i = getelementptr double, ptr %256, i64 %.3571.0277.i.i
  %.3814.i.i = load double, ptr %.3813.i.i, align 8, !noalias !75
  %.3844.i.i142 = getelementptr i8, ptr %.3678.i.i, i64 8
  %.3845.i.i143 = load double, ptr %.3844.i.i142, align 8, !noalias !75
  %.3846.i.i = fmul double %.3792.i.i, %.3814.i.i
  %.3847.i.i144 = fsub double %.3845.i.i143, %.3846.i.i
  %.3852.i.i = fdiv double %.3730.i.i, %.3808.i.i141
  %.3855.i.i = tail call double @sqrt(double %.3852.i.i)
  %.3858.i.i = add nsw i64 %.3571.0277.i.i, %.3525.i.i
  %.3860.i.i = getelementptr double, ptr %.501, i64 %.3858.i.i
  %.3861.i.i = load double, ptr %.3860.i.i, align 8, !noalias !75
  %.3862.i.i145 = fmul double %.3801.i.i140, %.3847.i.i144
  %.3866.i.i = fdiv double %.3862.i.i145, %.3808.i.i141
  %.3867.i.i = fmul double %.3792.i.i, %.3855.i.i
  %.3868.i.i = fmul double %.3867.i.i, %.3861.i.i
  %.3869.i.i = fsub double %.3866.i.i, %.3868.i.i
  %.3871.i.i146 = fmul double %.3697.i.i, %.3792.i.i
  %.3872.i.i147 = fmul double %.3871.i.i146, %.3855.i.i
  %.3873.i.i = fmul double %.3855.i.i, %.3872.i.i147
  %.3874.i.i148 = fmul double %.3801.i.i140, %.3869.i.i
  %.3878.i.i = fdiv double %.3874.i.i148, %.3808.i.i141
  %.3879.i.i = fsub double %.3873.i.i, %.3878.i.i
  %.3881.i.i = fmul double %.3697.i.i, %.3801.i.i140
  %.3882.i.i = fmul double %.3881.i.i, %.3861.i.i
  %.3883.i.i = fmul double %.3792.i.i, %.3869.i.i
  %.3884.i.i = fmul double %.3861.i.i, %.3883.i.i
  %.3885.i.i = fadd double %.3882.i.i, %.3884.i.i
  %.3888.i.i = fmul double %.3871.i.i146, %.3847.i.i144
  %.3889.i.i = fmul double %.3885.i.i, 5.000000e-01
  %.3893.i.i = fdiv double %.3889.i.i, %.3855.i.i
  %.3894.i.i = fadd double %.3888.i.i, %.3893.i.i
  %.3898.i.i = fadd double %.3881.i.i, %.3883.i.i
  %.3899.i.i = fmul double %.3855.i.i, %.3898.i.i
  %.3904.i.i = getelementptr double, ptr %arg.grad, i64 %.3858.i.i
  store double %.3899.i.i, ptr %.3904.i.i, align 8, !noalias !75
  %.3906.i.i = fmul double %.3792.i.i, %.3879.i.i
  %.3908.i.i = fsub double %.3697.i.i, %.3906.i.i
  %.3913.i.i = getelementptr double, ptr %236, i64 %.3571.0277.i.i
  store double %.3908.i.i, ptr %.3913.i.i, align 8, !noalias !75
  %.3918.i.i = fdiv double %.3894.i.i, %.3808.i.i141
  %.3923.i.i = getelementptr double, ptr %233, i64 %.3571.0277.i.i
  store double %.3918.i.i, ptr %.3923.i.i, align 8, !noalias !75
  %.3926.i.i = fmul double %.3847.i.i144, %.3874.i.i148
  %.3930.i.i = fdiv double %.3926.i.i, %.3808.i.i141
  %.3931.i.i = fmul double %.3855.i.i, %.3894.i.i
  %.3932.i.i = fmul double %.3855.i.i, %.3931.i.i
  %.3933.i.i149 = fsub double %.3930.i.i, %.3932.i.i
  %.3937.i.i = fdiv double %.3933.i.i149, %.3808.i.i141
  %241 = getelementptr double, ptr %.3545.i.i, i64 %.3571.0277.i.i
  %.3943.i.i = getelementptr i8, ptr %241, i64 8
  store double %.3937.i.i, ptr %.3943.i.i, align 8, !noalias !75
  %.3946.i.i = fmul double %.3697.i.i, %.3855.i.i
  %.3947.i.i = fmul double %.3946.i.i, %.3861.i.i
  %.3948.i.i = fmul double %.3847.i.i144, %.3869.i.i
  %.3952.i.i = fdiv double %.3948.i.i, %.3808.i.i141
  %.3953.i.i = fsub double %.3947.i.i, %.3952.i.i
  %242 = getelementptr double, ptr %237, i64 %.3571.0277.i.i
  %.3961.i.i = getelementptr i8, ptr %242, i64 8
  %.3962.i.i = load double, ptr %.3961.i.i, align 8, !noalias !75
  %.3967.i.i = fmul double %.3855.i.i, %.3946.i.i
  %.3968.i.i = fmul double %.3847.i.i144, %.3967.i.i
  %.3969.i.i = fmul double %.3814.i.i, %.3879.i.i
  %.3970.i.i = fsub double %.3968.i.i, %.3969.i.i
  %.3971.i.i = fmul double %.3855.i.i, %.3869.i.i
  %.3972.i.i = fmul double %.3861.i.i, %.3971.i.i
  %.3973.i.i = fadd double %.3972.i.i, %.3970.i.i
  %.3974.i.i = fmul double %.3792.i.i, %.3953.i.i
  %.3978.i.i = fdiv double %.3974.i.i, %.3801.i.i140
  %.3979.i.i = fsub double %.3973.i.i, %.3978.i.i
  %.3980.i.i = fadd double %.3962.i.i, %.3979.i.i
  store double %.3980.i.i, ptr %.3961.i.i, align 8, !noalias !75
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %243 = getelementptr double, ptr %.304, i64 %.2894.i.i
  %244 = getelementptr double, ptr %243, i64 %247
  %245 = getelementptr double, ptr %.108, i64 %.2265.i.i
  %246 = getelementptr double, ptr %245, i64 %.3530.i.i
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4396.i.i = icmp sgt i64 %.4030.0288.i.i, 0
  br i1 %.4396.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.4411.i.i = getelementptr double, ptr %234, i64 %.4030.0288.i.i
  %.4412.i.i = load double, ptr %.4411.i.i, align 8, !noalias !75
  %.4418.i.i = getelementptr i8, ptr %.4174.i.i, i64 -8
  %.4419.i.i = load double, ptr %.4418.i.i, align 8, !noalias !75
  %.4425.i.i = getelementptr i8, ptr %.4131.i.i, i64 -8
  %.4426.i.i = load double, ptr %.4425.i.i, align 8, !noalias !75
  %.4435.i.i = getelementptr i8, ptr %.4140.i.i, i64 -8
  %.4436.i.i = load double, ptr %.4435.i.i, align 8, !noalias !75
  %.4437.i.i = fmul double %.3711.i.i, %.4436.i.i
  %.4438.i.i = fmul double %.4426.i.i, %.4437.i.i
  %.4439.i.i = fadd double %.4438.i.i, 1.000000e+00
  %.4443.i.i = fdiv double %.4426.i.i, %.4439.i.i
  %.4448.i.i = getelementptr double, ptr %237, i64 %.4030.0288.i.i
  %.4449.i.i = load double, ptr %.4448.i.i, align 8, !noalias !75
  %.4450.i.i = fmul double %.4412.i.i, 2.000000e+00
  %.4451.i.i = fadd double %.4443.i.i, -1.000000e+00
  %.4452.i.i = fmul double %.4450.i.i, %.4451.i.i
  %.4454.i.i = fmul double %.4209.i.i154, %.4452.i.i
  %.4460.i.i156 = fdiv double %.4158.i.i, %.4144.i.i
  %.4461.i.i = fmul double %.4460.i.i156, %.4419.i.i
  %.4462.i.i = fadd double %.4461.i.i, %.4454.i.i
  %.4463.i.i = fadd double %.4449.i.i, %.4462.i.i
  store double %.4463.i.i, ptr %.4448.i.i, align 8, !noalias !75
  %.4472.i.i = getelementptr i8, ptr %.4163.i.i, i64 -8
  %.4473.i.i = load double, ptr %.4472.i.i, align 8, !noalias !75
  %.4474.i.i = fmul double %.4412.i.i, %.4412.i.i
  %.4476.i.i = fmul double %.4209.i.i154, %.4474.i.i
  %.4479.i.i157 = fadd double %.4476.i.i, %.4473.i.i
  store double %.4479.i.i157, ptr %.4472.i.i, align 8, !noalias !75
  %.4490.i.i = getelementptr i8, ptr %.4157.i.i, i64 -8
  %.4491.i.i = load double, ptr %.4490.i.i, align 8, !noalias !75
  %.4493.i.i158 = fmul double %.4158.i.i, %.4412.i.i
  %.4500.i.i = fdiv double %.4493.i.i158, %.4144.i.i
  %.4503.i.i = fadd double %.4500.i.i, %.4491.i.i
  store double %.4503.i.i, ptr %.4490.i.i, align 8, !noalias !75
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3697.i.i, %B1016.i.i ], [ %.3879.i.i, %B1148.i.i ]
  %exitcond.not.i.i150 = icmp eq i64 %.231.i.i, %.3640.i.i
  br i1 %exitcond.not.i.i150, label %B1778.i.i, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.4086.i.i = icmp sgt i64 %.4033.0286.i.i, 1
  br i1 %.4086.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1749.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1820.i.i, %B402.loopexit.i.i ]
  %.1820.i.i = add nuw nsw i64 %.1749.0291.i.i, 1
  %247 = mul nsw i64 %.1749.0291.i.i, %.231.i.i
  %.2058.i.i = load i64, ptr %.2057.i.i, align 8, !noalias !75
  %.2265.i.i = load i64, ptr %.2264.i.i, align 8, !noalias !75
  %.2474.i.i = load i64, ptr %.2473.i.i, align 8, !noalias !75
  %.2681.i.i138 = load i64, ptr %.2680.i.i, align 8, !noalias !75
  %.2894.i.i = load i64, ptr %.2893.i.i, align 8, !noalias !75
  %.3101.i.i = load i64, ptr %.3100.i.i, align 8, !noalias !75
  %.3308.i.i = load i64, ptr %.3307.i.i, align 8, !noalias !75
  %.3524.i.i = load i64, ptr %.721.i, align 8, !noalias !75
  %.3525.i.i = add nsw i64 %.3524.i.i, %247
  %.3530.i.i = mul nsw i64 %247, %.876.i.i
  %248 = getelementptr double, ptr %.304, i64 %.3101.i.i
  %.3537.i.i = getelementptr double, ptr %248, i64 %247
  %.3538.i.i = load double, ptr %.3537.i.i, align 8, !noalias !75
  store double 0.000000e+00, ptr %.3545.i.i, align 8, !noalias !75
  br i1 %.3627276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.3539.i.i139 = fneg double %.3538.i.i
  %249 = getelementptr double, ptr %.304, i64 %.3308.i.i
  %250 = getelementptr double, ptr %249, i64 %247
  %251 = getelementptr double, ptr %.304, i64 %.2474.i.i
  %252 = getelementptr double, ptr %251, i64 %247
  %253 = getelementptr double, ptr %.108, i64 %.2058.i.i
  %254 = getelementptr double, ptr %253, i64 %247
  %255 = getelementptr double, ptr %.304, i64 %.2681.i.i138
  %256 = getelementptr double, ptr %255, i64 %247
  %.3751.i.i = add nsw i64 %.3525.i.i, %.3735.i.i
  %.3753.i.i = getelementptr double, ptr %arg.grad, i64 %.3751.i.i
  %.3761.i.i = getelementptr double, ptr %.501, i64 %.3751.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3539.i.i139, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.3682.i.i, %B2537.i.i ]
  %.3571.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.3640.i.i, %B2537.i.i ]
  %.3640.i.i = add nuw nsw i64 %.3571.0277.i.i, 1
  %.3672.i.i = getelementptr double, ptr %250, i64 %.3571.0277.i.i
  %.3673.i.i = load double, ptr %.3672.i.i, align 8, !noalias !75
  %.3678.i.i = getelementptr double, ptr %.3537.i.i, i64 %.3571.0277.i.i
  %.3679.i.i = load double, ptr %.3678.i.i, align 8, !noalias !75
  %.3680.i.i = fmul double %.3673.i.i, %.3679.i.i
  %.3682.i.i = fadd double %by_sd.3.1279.i.i, %.3680.i.i
  %.3695.i.i = fmul double %.440.i.i134, %.3673.i.i
  %.3697.i.i = fadd double %by_c.3.1280.i.i, %.3695.i.i
  %.3707.i.i = getelementptr double, ptr %252, i64 %.3571.0277.i.i
  %.3708.i.i = load double, ptr %.3707.i.i, align 8, !noalias !75
  %.3716.i.i = getelementptr double, ptr %254, i64 %.3571.0277.i.i
  %.3717.i.i = load double, ptr %.3716.i.i, align 8, !noalias !75
  %.3718.i.i = fmul double %.3711.i.i, %.3717.i.i
  %.3725.i.i = fmul double %.3708.i.i, %.3718.i.i
  %.3726.i.i = fadd double %.3725.i.i, 1.000000e+00
  %.3730.i.i = fdiv double %.3708.i.i, %.3726.i.i
  %.3737.i.i = icmp eq i64 %.3571.0277.i.i, %.3735.i.i
  br i1 %.3737.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.4030.0288.in.i.i = phi i64 [ %.231.i.i, %B1778.i.i ], [ %.4030.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3682.i.i, %B1778.i.i ], [ %.4239.i.i, %B2538.i.i ]
  %.4033.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4095.i.i, %B2538.i.i ]
  %.4030.0288.i.i = add i64 %.4030.0288.in.i.i, -1
  %.4095.i.i = add nsw i64 %.4033.0286.i.i, -1
  %.4131.i.i = getelementptr double, ptr %252, i64 %.4030.0288.i.i
  %.4132.i.i = load double, ptr %.4131.i.i, align 8, !noalias !75
  %.4140.i.i = getelementptr double, ptr %254, i64 %.4030.0288.i.i
  %.4141.i.i151 = load double, ptr %.4140.i.i, align 8, !noalias !75
  %.4142.i.i152 = fmul double %.3711.i.i, %.4141.i.i151
  %.4143.i.i = fmul double %.4132.i.i, %.4142.i.i152
  %.4144.i.i = fadd double %.4143.i.i, 1.000000e+00
  %.4152.i.i = fdiv double %.4132.i.i, %.4144.i.i
  %.4157.i.i = getelementptr double, ptr %236, i64 %.4030.0288.i.i
  %.4158.i.i = load double, ptr %.4157.i.i, align 8, !noalias !75
  %.4163.i.i = getelementptr double, ptr %233, i64 %.4030.0288.i.i
  %.4164.i.i = load double, ptr %.4163.i.i, align 8, !noalias !75
  %.4168.i.i = fmul double %.4164.i.i, %.4152.i.i
  %.4169.i.i = fadd double %.4168.i.i, 5.000000e-01
  %.4174.i.i = getelementptr double, ptr %256, i64 %.4030.0288.i.i
  %.4175.i.i = load double, ptr %.4174.i.i, align 8, !noalias !75
  %.4177.i.i = fmul double %.4158.i.i, %.4175.i.i
  %.4178.i.i = fadd double %.4177.i.i, %.4169.i.i
  %.4179.i.i153 = fneg double %.4178.i.i
  %.4184.i.i = fdiv double %.4179.i.i153, %.4144.i.i
  %.4189.i.i = getelementptr double, ptr %.3545.i.i, i64 %.4030.0288.i.i
  %.4190.i.i = load double, ptr %.4189.i.i, align 8, !noalias !75
  %.4193.i.i = fmul double %.440.i.i134, %.4158.i.i
  %.4198.i.i = getelementptr double, ptr %244, i64 %.4030.0288.i.i
  %.4199.i.i = load double, ptr %.4198.i.i, align 8, !noalias !75
  %.4200.i.i = fmul double %.4193.i.i, %.4199.i.i
  %.4201.i.i = fadd double %.4164.i.i, %.4200.i.i
  %.4206.i.i = fdiv double %.4201.i.i, %.4144.i.i
  %.4207.i.i = fadd double %.4190.i.i, %.4206.i.i
  %.4208.i.i = fmul double %.4142.i.i152, %.4184.i.i
  %.4209.i.i154 = fadd double %.4207.i.i, %.4208.i.i
  %.4214.i.i = fmul double %.4158.i.i, %.4152.i.i
  %.4225.i.i = fmul double %.4214.i.i, %.4199.i.i
  %.4226.i.i = fmul double %.4184.i.i, 2.000000e+00
  %.4227.i.i = fmul double %.4132.i.i, %.4226.i.i
  %.4229.i.i = fmul double %.440.i.i134, %.4227.i.i
  %.4236.i.i = fmul double %.4141.i.i151, %.4229.i.i
  %.4237.i.i = fadd double %.4225.i.i, %.4236.i.i
  %.4239.i.i = fadd double %by_sd.5.1287.i.i, %.4237.i.i
  br i1 %.4325281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4373.i.i = fmul double %.440.i.i134, %.4214.i.i
  %.4376.i.i = mul nsw i64 %.4030.0288.i.i, %.876.i.i
  %257 = getelementptr double, ptr %246, i64 %.4376.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4269.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4338.i.i, %B2140.if.i.i ]
  %.4338.i.i = add nuw nsw i64 %.4269.0282.i.i, 1
  %.4366.i.i = getelementptr i64, ptr %238, i64 %.4269.0282.i.i
  %.4367.i.i = load i64, ptr %.4366.i.i, align 8, !noalias !75
  %.4369.i.i = getelementptr double, ptr %.416, i64 %.4367.i.i
  %.4370.i.i = load double, ptr %.4369.i.i, align 8, !noalias !75
  %.4381.i.i = getelementptr double, ptr %257, i64 %.4269.0282.i.i
  %.4382.i.i = load double, ptr %.4381.i.i, align 8, !noalias !75
  %.4383.i.i = fmul double %.4373.i.i, %.4382.i.i
  %.4384.i.i155 = fsub double %.4370.i.i, %.4383.i.i
  store double %.4384.i.i155, ptr %.4369.i.i, align 8, !noalias !75
  %exitcond295.not.i.i = icmp eq i64 %.876.i.i, %.4338.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B256.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B256.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4764.i.i = getelementptr i8, ptr %377, i64 64
  %.4765.i.i = load i64, ptr %.4764.i.i, align 8, !noalias !75
  %.4769.i.i = getelementptr double, ptr %.304, i64 %.4765.i.i
  %.4770.i.i = load double, ptr %.4769.i.i, align 8, !noalias !75
  %.4772.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.4770.i.i
  store double %.4772.i.i, ptr %.4769.i.i, align 8, !noalias !75
  br label %B496.i

B300.i:                                           ; preds = %B206.i
  %.1179.i = getelementptr i8, ptr %377, i64 312
  %.1180.i = load i64, ptr %.1179.i, align 8, !noalias !72
  %.1181.i = icmp sgt i64 %.1180.i, -1
  br i1 %.1181.i, label %B350.i, label %B394.i

B350.i:                                           ; preds = %B300.i
  %.231.i54.i = load i64, ptr %377, align 8, !noalias !78
  %.436.i55.i = getelementptr i8, ptr %377, i64 56
  %.437.i56.i = load i64, ptr %.436.i55.i, align 8, !noalias !78
  %.439.i57.i = getelementptr double, ptr %.304, i64 %.437.i56.i
  %.440.i58.i = load double, ptr %.439.i57.i, align 8, !noalias !78
  %.1292.i.i = getelementptr i8, ptr %377, i64 104
  %.1293.i61.i = load i64, ptr %.1292.i.i, align 8, !noalias !78
  %.1498.i.i = getelementptr i8, ptr %377, i64 136
  %.1499.i62.i = load i64, ptr %.1498.i.i, align 8, !noalias !78
  %.1710.i.i124 = getelementptr i8, ptr %377, i64 120
  %.1711.i.i = load i64, ptr %.1710.i.i124, align 8, !noalias !78
  %258 = getelementptr i64, ptr %.63, i64 %.1711.i.i
  %.1714.i.i125 = getelementptr i8, ptr %258, i64 8
  %.1715.i.i126 = load i64, ptr %.1714.i.i125, align 8, !noalias !78
  %.1920.i.i = getelementptr i8, ptr %377, i64 128
  %.1921.i.i = load i64, ptr %.1920.i.i, align 8, !noalias !78
  %.2132.i.i127 = getelementptr i8, ptr %377, i64 328
  %.2133.i.i = load i64, ptr %.2132.i.i127, align 8, !noalias !78
  %.2338.i.i = getelementptr i8, ptr %377, i64 248
  %.2339.i.i = load i64, ptr %.2338.i.i, align 8, !noalias !78
  %.2759.i.i = getelementptr i8, ptr %377, i64 240
  %.2760.i.i = load i64, ptr %.2759.i.i, align 8, !noalias !78
  %.2965.i.i = getelementptr i8, ptr %377, i64 224
  %.2966.i.i = load i64, ptr %.2965.i.i, align 8, !noalias !78
  %.3171.i.i = getelementptr i8, ptr %377, i64 216
  %.3172.i.i = load i64, ptr %.3171.i.i, align 8, !noalias !78
  %.3264242.not.i.i = icmp slt i64 %.231.i54.i, 1
  br i1 %.3264242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B350.i
  %.871.i59.i = getelementptr i8, ptr %377, i64 344
  %.872.i60.i = load i64, ptr %.871.i59.i, align 8, !noalias !78
  %.1077.i.i = getelementptr i8, ptr %377, i64 320
  %.1078.i.i = load i64, ptr %.1077.i.i, align 8, !noalias !78
  %.665.i.i = getelementptr i8, ptr %377, i64 208
  %.666.i.i = load i64, ptr %.665.i.i, align 8, !noalias !78
  %259 = getelementptr double, ptr %.304, i64 %.872.i60.i
  %260 = shl nuw i64 %.231.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %259, i8 0, i64 %260, i1 false), !noalias !78
  %261 = getelementptr double, ptr %.304, i64 %.666.i.i
  %262 = getelementptr double, ptr %.108, i64 %.1078.i.i
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3405.i.i = add nuw nsw i64 %.3336.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.231.i54.i, %.3405.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %263 = getelementptr double, ptr %.304, i64 %.2339.i.i
  %264 = getelementptr double, ptr %.304, i64 %.2966.i.i
  %265 = getelementptr double, ptr %.304, i64 %.3172.i.i
  %266 = getelementptr double, ptr %.304, i64 %.2760.i.i
  %267 = getelementptr double, ptr %.108, i64 %.1293.i61.i
  %268 = getelementptr double, ptr %.108, i64 %.2133.i.i
  %.3963251.not.i.i = icmp slt i64 %.1715.i.i126, 1
  %269 = getelementptr i64, ptr %.63, i64 %.1921.i.i
  %270 = getelementptr double, ptr %.108, i64 %.1499.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i = icmp eq i64 %.231.i54.i, %.3704.i.i
  br i1 %exitcond262.not.i.i, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %271 = fmul double %.3877.i.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3336.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3405.i.i, %B732.loopexit.i.i ]
  %.3433.i.i = getelementptr double, ptr %261, i64 %.3336.0249.i.i
  %.3434.i.i = load double, ptr %.3433.i.i, align 8, !noalias !78
  %.3436.i.i = mul nuw nsw i64 %.3336.0249.i.i, %.231.i54.i
  %272 = getelementptr double, ptr %262, i64 %.3436.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3469.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3538.i63.i, %B790.if.i.i ]
  %.3538.i63.i = add nuw nsw i64 %.3469.0246.i.i, 1
  %.3566.i.i = getelementptr double, ptr %259, i64 %.3469.0246.i.i
  %.3567.i.i = load double, ptr %.3566.i.i, align 8, !noalias !78
  %.3571.i.i = getelementptr double, ptr %272, i64 %.3469.0246.i.i
  %.3572.i.i = load double, ptr %.3571.i.i, align 8, !noalias !78
  %.3574.i.i = fmul double %.3434.i.i, %.3572.i.i
  %.3575.i.i = fadd double %.3567.i.i, %.3574.i.i
  store double %.3575.i.i, ptr %.3566.i.i, align 8, !noalias !78
  %exitcond.not.i64.i = icmp eq i64 %.231.i54.i, %.3538.i63.i
  br i1 %exitcond.not.i64.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3877.i.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3856.i.i, %B882.loopexit.i.i ]
  %.3635.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3704.i.i, %B882.loopexit.i.i ]
  %.3704.i.i = add nuw nsw i64 %.3635.0255.i.i, 1
  %.3736.i.i = getelementptr double, ptr %263, i64 %.3635.0255.i.i
  %.3737.i65.i = load double, ptr %.3736.i.i, align 8, !noalias !78
  %.3742.i.i = getelementptr double, ptr %264, i64 %.3635.0255.i.i
  %.3743.i.i = load double, ptr %.3742.i.i, align 8, !noalias !78
  %.3748.i66.i = getelementptr double, ptr %265, i64 %.3635.0255.i.i
  %.3749.i.i = load double, ptr %.3748.i66.i, align 8, !noalias !78
  %.3754.i.i = getelementptr double, ptr %266, i64 %.3635.0255.i.i
  %.3755.i.i = load double, ptr %.3754.i.i, align 8, !noalias !78
  %.3781.i.i = fmul double %.440.i58.i, %.3737.i65.i
  %.3786.i.i = getelementptr double, ptr %267, i64 %.3635.0255.i.i
  %.3787.i.i = load double, ptr %.3786.i.i, align 8, !noalias !78
  %.3791.i67.i = fdiv double 1.000000e+00, %.3743.i.i
  %.3802.i.i = getelementptr double, ptr %259, i64 %.3635.0255.i.i
  %.3803.i.i = load double, ptr %.3802.i.i, align 8, !noalias !78
  %.3805.i.i = fmul double %.3781.i.i, %.3803.i.i
  %.3806.i.i128 = fsub double %.3805.i.i, %.3749.i.i
  %.3812.i.i = fmul double %.3791.i67.i, %.3806.i.i128
  %.3815.i.i = add nuw nsw i64 %.3635.0255.i.i, %.722.i
  %.3817.i.i129 = getelementptr double, ptr %arg.grad, i64 %.3815.i.i
  store double %.3812.i.i, ptr %.3817.i.i129, align 8, !noalias !78
  %.3820.i.i130 = fmul double %.3781.i.i, %.3787.i.i
  %.3822.i.i = fmul double %.3791.i67.i, %.3820.i.i130
  %.3824.i.i = fmul double %.3791.i67.i, %.3822.i.i
  %.3831.i.i = fmul double %.3749.i.i, %.3803.i.i
  %.3832.i.i = fsub double %.3831.i.i, %.3824.i.i
  %.3837.i.i = getelementptr double, ptr %.501, i64 %.3815.i.i
  %.3838.i.i = load double, ptr %.3837.i.i, align 8, !noalias !78
  %.3839.i.i = fmul double %.3824.i.i, %.3838.i.i
  %.3840.i.i = fmul double %.3743.i.i, %.3839.i.i
  %.3841.i.i = fadd double %.3755.i.i, %.3840.i.i
  %.3842.i.i = fmul double %.3749.i.i, 2.000000e+00
  %.3843.i.i = fmul double %.3842.i.i, %.3824.i.i
  %.3844.i68.i = fmul double %.3743.i.i, %.3843.i.i
  %.3845.i69.i = fmul double %.3743.i.i, %.3844.i68.i
  %.3846.i70.i = fsub double %.3841.i.i, %.3845.i69.i
  %.3848.i.i = fmul double %.3806.i.i128, %.3846.i70.i
  %.3850.i.i = fmul double %.3791.i67.i, %.3848.i.i
  %.3852.i71.i = fmul double %.3791.i67.i, %.3850.i.i
  %.3853.i.i = fadd double %.3832.i.i, %.3852.i71.i
  %.3854.i.i = fmul double %.3737.i65.i, %.3853.i.i
  %.3856.i.i = fadd double %by_sd.2.0257.i.i, %.3854.i.i
  %.3863.i.i = fmul double %.440.i58.i, %.3853.i.i
  %.3868.i72.i = getelementptr double, ptr %268, i64 %.3635.0255.i.i
  %.3869.i73.i = load double, ptr %.3868.i72.i, align 8, !noalias !78
  %.3870.i.i = fadd double %.3869.i73.i, -1.000000e+00
  %.3871.i74.i = fmul double %.3870.i.i, %.3863.i.i
  %.3875.i.i = fdiv double %.3871.i74.i, %.3737.i65.i
  %.3877.i.i = fadd double %by_rho.2.0258.i.i, %.3875.i.i
  br i1 %.3963251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.4011.i.i = fmul double %.3781.i.i, %.3806.i.i128
  %.4013.i.i131 = fmul double %.3791.i67.i, %.4011.i.i
  %.4015.i.i = fmul double %.3791.i67.i, %.4013.i.i131
  %.4018.i.i132 = mul nuw nsw i64 %.3635.0255.i.i, %.1715.i.i126
  %273 = getelementptr double, ptr %270, i64 %.4018.i.i132
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.3907.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.3976.i.i, %B1260.if.i.i ]
  %.3976.i.i = add nuw nsw i64 %.3907.0252.i.i, 1
  %.4004.i.i = getelementptr i64, ptr %269, i64 %.3907.0252.i.i
  %.4005.i.i = load i64, ptr %.4004.i.i, align 8, !noalias !78
  %.4007.i.i = getelementptr double, ptr %.416, i64 %.4005.i.i
  %.4008.i.i = load double, ptr %.4007.i.i, align 8, !noalias !78
  %.4023.i.i = getelementptr double, ptr %273, i64 %.3907.0252.i.i
  %.4024.i.i = load double, ptr %.4023.i.i, align 8, !noalias !78
  %.4025.i.i = fmul double %.4015.i.i, %.4024.i.i
  %.4026.i.i = fsub double %.4008.i.i, %.4025.i.i
  store double %.4026.i.i, ptr %.4007.i.i, align 8, !noalias !78
  %exitcond261.not.i.i = icmp eq i64 %.1715.i.i126, %.3976.i.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B350.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %.3856.i.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %271, %B1362.loopexit.i.i ]
  %.4292.i.i = getelementptr i8, ptr %377, i64 64
  %.4293.i.i = load i64, ptr %.4292.i.i, align 8, !noalias !78
  %.4295.i.i = getelementptr double, ptr %.304, i64 %.4293.i.i
  %.4296.i.i133 = load double, ptr %.4295.i.i, align 8, !noalias !78
  %.4298.i.i = fadd double %by_sd.2.0.lcssa.i.i, %.4296.i.i133
  store double %.4298.i.i, ptr %.4295.i.i, align 8, !noalias !78
  %.4513.i.i = load i64, ptr %.1179.i, align 8, !noalias !78
  %.4517.i.i = getelementptr double, ptr %.416, i64 %.4513.i.i
  %.4518.i.i = load double, ptr %.4517.i.i, align 8, !noalias !78
  %.4523.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4518.i.i
  store double %.4523.i.i, ptr %.4517.i.i, align 8, !noalias !78
  br label %B496.i

B394.i:                                           ; preds = %B300.i
  %.1427.i = getelementptr i8, ptr %377, i64 264
  %.1428.i = load i64, ptr %.1427.i, align 8, !noalias !72
  %.1429.not.i = icmp eq i64 %.1428.i, 0
  %.233.i.pre114.i = load i64, ptr %377, align 8, !noalias !81
  br i1 %.1429.not.i, label %B468.i, label %B444.i

B444.i:                                           ; preds = %B394.i
  %.422.i.i64 = getelementptr i8, ptr %377, i64 8
  %.423.i.i65 = load i64, ptr %.422.i.i64, align 8, !noalias !84
  %.627.i.i = getelementptr i8, ptr %377, i64 208
  %.628.i.i = load i64, ptr %.627.i.i, align 8, !noalias !84
  %.1757179.not.i.i = icmp slt i64 %.233.i.pre114.i, 1
  br i1 %.1757179.not.i.i, label %B496.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B444.i
  %.1670.i.i = getelementptr i8, ptr %377, i64 304
  %.1671.i.i = load i64, ptr %.1670.i.i, align 8, !noalias !84
  %.1459.i.i = getelementptr i8, ptr %377, i64 296
  %.1460.i.i = load i64, ptr %.1459.i.i, align 8, !noalias !84
  %.1254.i.i = getelementptr i8, ptr %377, i64 288
  %.1255.i.i = load i64, ptr %.1254.i.i, align 8, !noalias !84
  %.1043.i.i = getelementptr i8, ptr %377, i64 280
  %.1044.i.i = load i64, ptr %.1043.i.i, align 8, !noalias !84
  %.838.i.i = getelementptr i8, ptr %377, i64 272
  %.839.i.i = load i64, ptr %.838.i.i, align 8, !noalias !84
  %274 = getelementptr i64, ptr %.63, i64 %.839.i.i
  %275 = getelementptr double, ptr %.108, i64 %.1671.i.i
  %276 = getelementptr i64, ptr %.63, i64 %.1044.i.i
  %277 = getelementptr i64, ptr %.63, i64 %.1255.i.i
  %278 = getelementptr double, ptr %.108, i64 %.1460.i.i
  %.2043169.not.i.i = icmp slt i64 %.423.i.i65, 1
  %279 = getelementptr double, ptr %.304, i64 %.628.i.i
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i71
  %.1757.i.i = icmp sgt i64 %.1699.0181.in.i.i, 1
  br i1 %.1757.i.i, label %B366.if.i.i, label %B468.loopexit.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1905.i.i = icmp samesign ugt i64 %.1852.0174.i.i, 1
  br i1 %.1905.i.i, label %B458.if.i.i, label %B590.i.i71

B590.i.i71:                                       ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2043169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i71
  %280 = getelementptr double, ptr %.304, i64 %.1803.i.i66
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1699.0181.in.i.i = phi i64 [ %.233.i.pre114.i, %B366.if.lr.ph.i.i ], [ %.1699.0181.i.i, %B366.loopexit.i.i ]
  %.1699.0181.i.i = add nsw i64 %.1699.0181.in.i.i, -1
  %.1798.i.i = getelementptr i64, ptr %274, i64 %.1699.0181.i.i
  %.1799.i.i = load i64, ptr %.1798.i.i, align 8, !noalias !84
  %.1801.i.i = mul nsw i64 %.1799.i.i, %.423.i.i65
  %.1803.i.i66 = add nsw i64 %.1801.i.i, %.628.i.i
  %.1807.i.i = getelementptr double, ptr %275, i64 %.1699.0181.i.i
  %.1808.i.i67 = load double, ptr %.1807.i.i, align 8, !noalias !84
  %.1818.i.i = getelementptr i64, ptr %276, i64 %.1699.0181.i.i
  %.1819.i.i = load i64, ptr %.1818.i.i, align 8, !noalias !84
  %.1824.i.i = getelementptr i8, ptr %.1818.i.i, i64 8
  %.1825.i.i = load i64, ptr %.1824.i.i, align 8, !noalias !84
  %.1862.i.i68 = sub i64 %.1825.i.i, %.1819.i.i
  %.1905172.not.i.i = icmp slt i64 %.1862.i.i68, 1
  br i1 %.1905172.not.i.i, label %B590.i.i71, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %281 = getelementptr double, ptr %.304, i64 %.1803.i.i66
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1852.0174.i.i = phi i64 [ %.1862.i.i68, %B458.if.lr.ph.i.i ], [ %.1914.i.i, %B458.loopexit.i.i ]
  %.1849.0173.i.i = phi i64 [ %.1819.i.i, %B458.if.lr.ph.i.i ], [ %.1918.i.i, %B458.loopexit.i.i ]
  %.1914.i.i = add nsw i64 %.1852.0174.i.i, -1
  %.1918.i.i = add i64 %.1849.0173.i.i, 1
  %.1955.i.i = getelementptr double, ptr %278, i64 %.1849.0173.i.i
  %.1956.i.i = load double, ptr %.1955.i.i, align 8, !noalias !84
  br i1 %.2043169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1946.i.i = getelementptr i64, ptr %277, i64 %.1849.0173.i.i
  %.1947.i.i = load i64, ptr %.1946.i.i, align 8, !noalias !84
  %.1949.i.i = mul nsw i64 %.1947.i.i, %.423.i.i65
  %282 = getelementptr double, ptr %279, i64 %.1949.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1987.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2056.i.i, %B524.if.i.i ]
  %.2056.i.i = add nuw nsw i64 %.1987.0170.i.i, 1
  %.2084.i.i69 = getelementptr double, ptr %282, i64 %.1987.0170.i.i
  %.2085.i.i70 = load double, ptr %.2084.i.i69, align 8, !noalias !84
  %.2089.i.i = getelementptr double, ptr %281, i64 %.1987.0170.i.i
  %.2090.i.i = load double, ptr %.2089.i.i, align 8, !noalias !84
  %.2092.i.i = fmul double %.1956.i.i, %.2090.i.i
  %.2093.i.i = fadd double %.2085.i.i70, %.2092.i.i
  store double %.2093.i.i, ptr %.2084.i.i69, align 8, !noalias !84
  %exitcond.not.i75.i = icmp eq i64 %.423.i.i65, %.2056.i.i
  br i1 %exitcond.not.i75.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2135.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2204.i.i, %B616.if.i.i ]
  %.2204.i.i = add nuw nsw i64 %.2135.0176.i.i, 1
  %.2232.i.i = getelementptr double, ptr %280, i64 %.2135.0176.i.i
  %.2233.i.i = load double, ptr %.2232.i.i, align 8, !noalias !84
  %.2235.i.i = fmul double %.1808.i.i67, %.2233.i.i
  store double %.2235.i.i, ptr %.2232.i.i, align 8, !noalias !84
  %exitcond182.not.i.i = icmp eq i64 %.423.i.i65, %.2204.i.i
  br i1 %exitcond182.not.i.i, label %B366.loopexit.i.i, label %B616.if.i.i

B468.loopexit.i:                                  ; preds = %B366.loopexit.i.i
  %.233.i.pre.i = load i64, ptr %377, align 8, !noalias !81
  %.645.i77.pre.i = load i64, ptr %.721.i, align 8, !noalias !81
  br label %B468.i

B468.i:                                           ; preds = %B468.loopexit.i, %B394.i
  %.645.i77.i = phi i64 [ %.645.i77.pre.i, %B468.loopexit.i ], [ %.722.i, %B394.i ]
  %.233.i.i = phi i64 [ %.233.i.pre.i, %B468.loopexit.i ], [ %.233.i.pre114.i, %B394.i ]
  %.438.i.i = getelementptr i8, ptr %377, i64 8
  %.439.i76.i = load i64, ptr %.438.i.i, align 8, !noalias !81
  %.859.i.i = getelementptr i8, ptr %377, i64 16
  %.860.i.i = load i64, ptr %.859.i.i, align 8, !noalias !81
  %.17821303.not.i.i = icmp slt i64 %.233.i.i, 1
  br i1 %.17821303.not.i.i, label %B496.i, label %B364.lr.ph.i.i

B364.lr.ph.i.i:                                   ; preds = %B468.i
  %.1695.i.i = getelementptr i8, ptr %377, i64 256
  %.1696.i.i = load i64, ptr %.1695.i.i, align 8, !noalias !81
  %.1480.i.i72 = getelementptr i8, ptr %377, i64 120
  %.1481.i.i73 = load i64, ptr %.1480.i.i72, align 8, !noalias !81
  %.1274.i.i74 = getelementptr i8, ptr %377, i64 64
  %.1275.i.i75 = load i64, ptr %.1274.i.i74, align 8, !noalias !81
  %.1068.i.i = getelementptr i8, ptr %377, i64 56
  %.1069.i.i = load i64, ptr %.1068.i.i, align 8, !noalias !81
  %.2027.i.i = getelementptr i8, ptr %377, i64 104
  %.2239.i.i = getelementptr i8, ptr %377, i64 224
  %.2457.i.i = getelementptr i8, ptr %377, i64 240
  %.2667.i.i = getelementptr i8, ptr %377, i64 232
  %.2883.i.i = getelementptr i8, ptr %377, i64 216
  %.3093.i.i = getelementptr i8, ptr %377, i64 208
  %.31931196.not.i.i = icmp slt i64 %.439.i76.i, 1
  %283 = getelementptr double, ptr %.304, i64 %.1275.i.i75
  %.3597.i.i = getelementptr i8, ptr %377, i64 96
  %.9536.not.i.i.i = icmp slt i64 %.860.i.i, 1
  %.8.i.i.i = sitofp i64 %.860.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  %284 = getelementptr double, ptr %.304, i64 %.1069.i.i
  %storemerge1140.i.i = tail call i64 @llvm.smax.i64(i64 %.860.i.i, i64 0)
  %.4687.i.i = add nsw i64 %.860.i.i, -1
  %285 = getelementptr double, ptr %.304, i64 %.1696.i.i
  %.6144.i.i = getelementptr i8, ptr %377, i64 248
  %.6358.i.i = getelementptr i8, ptr %377, i64 144
  %.229.i.i.i = getelementptr i8, ptr %377, i64 168
  %.641.i.i.i76 = getelementptr i8, ptr %377, i64 184
  %.435.i.i.i77 = getelementptr i8, ptr %377, i64 176
  %.1005.i.i.i = getelementptr i8, ptr %377, i64 152
  %.1912.i.i.i = getelementptr i8, ptr %377, i64 160
  %286 = getelementptr i64, ptr %.63, i64 %.1481.i.i73
  %.7745.i.i = getelementptr i8, ptr %377, i64 128
  %.7955.i.i = getelementptr i8, ptr %377, i64 136
  br label %B364.i.i

B358.loopexit.i.i112:                             ; preds = %B2886.loopexit.i.i, %B2864.i.i
  %exitcond1323.not.i.i = icmp eq i64 %.1795.i.i78, %.233.i.i
  br i1 %exitcond1323.not.i.i, label %B496.i, label %B364.i.i

B364.i.i:                                         ; preds = %B358.loopexit.i.i112, %B364.lr.ph.i.i
  %.1724.01305.i.i = phi i64 [ 0, %B364.lr.ph.i.i ], [ %.1795.i.i78, %B358.loopexit.i.i112 ]
  %.1795.i.i78 = add nuw nsw i64 %.1724.01305.i.i, 1
  %.2028.i.i = load i64, ptr %.2027.i.i, align 8, !noalias !81
  %.2031.i.i = mul nsw i64 %.1724.01305.i.i, %.439.i76.i
  %.2033.i.i = mul nsw i64 %.2031.i.i, %.439.i76.i
  %.2240.i.i = load i64, ptr %.2239.i.i, align 8, !noalias !81
  %.2246.i.i = add nsw i64 %.2240.i.i, %.2033.i.i
  %.2458.i.i = load i64, ptr %.2457.i.i, align 8, !noalias !81
  %.2462.i.i = add nsw i64 %.2458.i.i, %.2031.i.i
  %.2668.i.i = load i64, ptr %.2667.i.i, align 8, !noalias !81
  %.2884.i.i = load i64, ptr %.2883.i.i, align 8, !noalias !81
  %.2888.i.i79 = add nsw i64 %.2884.i.i, %.2031.i.i
  %.3094.i.i = load i64, ptr %.3093.i.i, align 8, !noalias !81
  %.3098.i.i = add nsw i64 %.3094.i.i, %.2031.i.i
  %.3101.i78.i = mul nsw i64 %.1724.01305.i.i, %.860.i.i
  %.3103.i.i = add nsw i64 %.3101.i78.i, %.645.i77.i
  br i1 %.31931196.not.i.i, label %B864.i.i, label %B740.if.lr.ph.i.i

B740.if.lr.ph.i.i:                                ; preds = %B364.i.i
  %287 = getelementptr double, ptr %.304, i64 %.3098.i.i
  %288 = getelementptr double, ptr %.304, i64 %.2888.i.i79
  br label %B774.if.lr.ph.i.i

B740.loopexit.i.i:                                ; preds = %B774.if.i.i
  %.3206.i.i = add nuw nsw i64 %.3137.01198.i.i, 1
  %exitcond1306.not.i.i = icmp eq i64 %.439.i76.i, %.3206.i.i
  br i1 %exitcond1306.not.i.i, label %B864.i.i, label %B774.if.lr.ph.i.i

B864.i.i:                                         ; preds = %B740.loopexit.i.i, %B364.i.i
  %.3598.i.i85 = load i64, ptr %.3597.i.i, align 8, !noalias !81
  %.3599.i.i86 = icmp sgt i64 %.3598.i.i85, -1
  br i1 %.3599.i.i86, label %B922.i.i, label %B1102.i.i

B922.i.i:                                         ; preds = %B864.i.i
  %.3808.i80.i = getelementptr double, ptr %.304, i64 %.3598.i.i85
  %.3809.i.i = load double, ptr %.3808.i80.i, align 8, !noalias !81
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B922.i.i
  %289 = getelementptr double, ptr %.304, i64 %.2888.i.i79
  br label %B30.if.i.i.i118

B30.if.i.i.i118:                                  ; preds = %B30.if.i.i.i118, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i, %B30.if.i.i.i118 ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i, %B30.if.i.i.i118 ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i119 = getelementptr double, ptr %289, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i119, align 8, !noalias !87
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i.i.i120 = icmp eq i64 %.108.i.i.i, %.860.i.i
  br i1 %exitcond.not.i.i.i120, label %squared, label %B30.if.i.i.i118

squared: ; preds = %B30.if.i.i.i118, %B922.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B922.i.i ], [ %.145.i.i.i, %B30.if.i.i.i118 ]
  %.4055.i.i = getelementptr double, ptr %.416, i64 %.3598.i.i85
  %.4056.i.i = load double, ptr %.4055.i.i, align 8, !noalias !81
  %.7.i.i.i = fmul double %.3809.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !90
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !90
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.67.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.68.i.i.i = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i = fadd double %.63.i.i.i, %.68.i.i.i
  %.74.i.i.i = fsub double %.69.i.i.i, %.67.i.i.i
  %.78.i.i.i121 = fdiv double %total.2.0.lcssa.i.i.i, %.3809.i.i
  %.79.i.i.i122 = tail call double @log1p(double %.78.i.i.i121)
  %.80.i.i.i = fsub double %.74.i.i.i, %.79.i.i.i122
  %.82.i.i.i123 = fadd double %.3809.i.i, %.8.i.i.i
  %.83.i.i.i = fmul double %.82.i.i.i123, %total.2.0.lcssa.i.i.i
  %.84.i.i.i = fadd double %.3809.i.i, %total.2.0.lcssa.i.i.i
  %.85.i.i.i = fmul double %.3809.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.3845.i81.i = fdiv double %.82.i.i.i123, %.84.i.i.i
  %.4083.i.i = fadd double %.4056.i.i, %.91.i.i.i
  store double %.4083.i.i, ptr %.4055.i.i, align 8, !noalias !81
  br label %B1102.i.i

B1102.i.i:                                        ; preds = %squared, %B864.i.i
  %pulled.2.1.i.i = phi double [ %.3845.i81.i, %squared ], [ 1.000000e+00, %B864.i.i ]
  br i1 %.31931196.not.i.i, label %B1262.i.i, label %B1124.if.lr.ph.i.i

B1124.if.lr.ph.i.i:                               ; preds = %B1102.i.i
  %.4210.i.i87 = fneg double %pulled.2.1.i.i
  %290 = getelementptr double, ptr %.304, i64 %.2888.i.i79
  %291 = getelementptr double, ptr %.304, i64 %.3098.i.i
  br label %B1124.if.i.i

B1238.i.i:                                        ; preds = %B1178.if.i.i, %B1124.if.i.i
  %total.14.2.lcssa.i.i = phi double [ %.4217.i.i, %B1124.if.i.i ], [ %.4356.i.i117, %B1178.if.i.i ]
  %.4371.i.i = getelementptr double, ptr %291, i64 %.4112.01204.i.i
  store double %total.14.2.lcssa.i.i, ptr %.4371.i.i, align 8, !noalias !81
  %exitcond1308.not.i.i = icmp eq i64 %.439.i76.i, %.4181.i.i88
  br i1 %exitcond1308.not.i.i, label %B1262.i.i, label %B1124.if.i.i

B1262.i.i:                                        ; preds = %B1238.i.i, %B1102.i.i
  br i1 %.9536.not.i.i.i, label %B2300.i.i, label %B1288.if.lr.ph.i.i90

B1288.if.lr.ph.i.i90:                             ; preds = %B1262.i.i
  %292 = getelementptr double, ptr %.304, i64 %.3098.i.i
  %293 = getelementptr double, ptr %.304, i64 %.2246.i.i
  %294 = getelementptr double, ptr %arg.grad, i64 %.3103.i.i
  br label %B1288.if.i.i91

B1394.i.i:                                        ; preds = %B1332.if.i.i, %B1288.if.i.i91
  %.4658.pre-phi.i.i = phi i64 [ 0, %B1288.if.i.i91 ], [ %.4634.i.i, %B1332.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.4510.i.i, %B1288.if.i.i91 ], [ %.4648.i.i92, %B1332.if.i.i ]
  %295 = getelementptr double, ptr %293, i64 %.4658.pre-phi.i.i
  %.4664.i.i = getelementptr double, ptr %295, i64 %.4408.01212.i.i
  %.4665.i.i = load double, ptr %.4664.i.i, align 8, !noalias !81
  %.4670.i.i = fdiv double %total.15.2.lcssa.i.i, %.4665.i.i
  %.4679.i.i = getelementptr double, ptr %294, i64 %.4408.01212.i.i
  store double %.4670.i.i, ptr %.4679.i.i, align 8, !noalias !81
  %exitcond1310.not.i.i = icmp eq i64 %.860.i.i, %.4477.i.i
  br i1 %exitcond1310.not.i.i, label %B1484.if.i.i, label %B1288.if.i.i91

B1688.preheader.i.i:                              ; preds = %B1598.i.i97
  %296 = getelementptr double, ptr %.304, i64 %.2668.i.i
  %297 = getelementptr double, ptr %296, i64 %.2031.i.i
  br label %B1716.if.lr.ph.i.i

B1598.i.i97:                                      ; preds = %B1536.if.i.i, %B1484.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4813.i.i95, %B1484.if.i.i ], [ %.4953.i.i, %B1536.if.i.i ]
  %.4963.i.i = mul nsw i64 %.4711.01222.i.i, %.439.i76.i
  %298 = getelementptr double, ptr %293, i64 %.4963.i.i
  %.4969.i.i = getelementptr double, ptr %298, i64 %.4711.01222.i.i
  %.4970.i.i = load double, ptr %.4969.i.i, align 8, !noalias !81
  %.4975.i.i = fdiv double %total.16.2.lcssa.i.i, %.4970.i.i
  %.4984.i.i = getelementptr double, ptr %292, i64 %.4711.01222.i.i
  store double %.4975.i.i, ptr %.4984.i.i, align 8, !noalias !81
  %.4767.i.i = icmp sgt i64 %.4714.01223.i.i, 1
  br i1 %.4767.i.i, label %B1484.if.i.i, label %B1688.preheader.i.i

B1688.loopexit.i.i:                               ; preds = %B1958.i.i
  %.5081.i.i = add nsw i64 %.5019.01238.i.i, -1
  %.5085.i.i = add i64 %.5016.01237.i.i, -1
  %.5072.i.i = icmp sgt i64 %.5019.01238.i.i, 1
  br i1 %.5072.i.i, label %B1716.if.lr.ph.i.i, label %B2094.if.lr.ph.i.i

B1738.i.i:                                        ; preds = %B1716.if.i.i
  %.5246.i.i = load double, ptr %.5245.i.i, align 8, !noalias !81
  %.5252.i.i = load double, ptr %.5251.i.i, align 8, !noalias !81
  %.5253.i.i = fadd double %.5246.i.i, %.5252.i.i
  %.5254.i.i = fneg double %.5253.i.i
  %.5259.i.i = getelementptr double, ptr %294, i64 %.5137.01234.i.i
  %.5260.i.i = load double, ptr %.5259.i.i, align 8, !noalias !81
  %.5261.i.i = fmul double %.5260.i.i, %.5254.i.i
  %.5267.i.i = load double, ptr %.5266.i.i, align 8, !noalias !81
  %.5272.i.i = getelementptr double, ptr %297, i64 %.5137.01234.i.i
  %.5273.i.i = load double, ptr %.5272.i.i, align 8, !noalias !81
  %.5274.i.i = fmul double %.5267.i.i, %.5273.i.i
  %.5275.i.i = fsub double %.5261.i.i, %.5274.i.i
  %.5284.i.i = icmp eq i64 %.5016.01237.i.i, %.5137.01234.i.i
  br i1 %.5284.i.i, label %B1840.i.i, label %B1856.i.i

B1840.i.i:                                        ; preds = %B1738.i.i
  %.5287.i.i = fadd double %.5275.i.i, -1.000000e+00
  %.5290.i.i = fmul double %.5287.i.i, 5.000000e-01
  br label %B1856.i.i

B1856.i.i:                                        ; preds = %B1716.if.i.i, %B1840.i.i, %B1738.i.i
  %total.18.3.i.i = phi double [ %.5290.i.i, %B1840.i.i ], [ %.5275.i.i, %B1738.i.i ], [ 0.000000e+00, %B1716.if.i.i ]
  br i1 %.53841224.not.i.i, label %B1958.i.i, label %B1886.if.lr.ph.i.i

B1886.if.lr.ph.i.i:                               ; preds = %B1856.i.i
  %invariant.gep1231.i.i = getelementptr double, ptr %285, i64 %.5137.01234.i.i
  br label %B1886.if.i.i

B1958.i.i:                                        ; preds = %B1886.if.i.i, %B1856.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1856.i.i ], [ %.5442.i.i, %B1886.if.i.i ]
  %.5459.i.i = load double, ptr %.5458.i.i, align 8, !noalias !81
  %.5464.i.i98 = fdiv double %total.17.3.lcssa.i.i, %.5459.i.i
  %.5477.i.i = getelementptr double, ptr %328, i64 %.5137.01234.i.i
  store double %.5464.i.i98, ptr %.5477.i.i, align 8, !noalias !81
  %exitcond1311.not.i.i = icmp eq i64 %.860.i.i, %.5206.i.i
  br i1 %exitcond1311.not.i.i, label %B1688.loopexit.i.i, label %B1716.if.i.i

B2056.loopexit.i.i:                               ; preds = %B2228.i.i
  %.5588.i.i = add nuw nsw i64 %.5519.01250.i.i, 1
  %exitcond1312.not.i.i = icmp eq i64 %.860.i.i, %.5588.i.i
  br i1 %exitcond1312.not.i.i, label %B2300.i.i, label %B2094.if.lr.ph.i.i

B2228.i.i:                                        ; preds = %B2156.if.i.i, %B2094.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5747.i.i, %B2094.if.i.i ], [ %.5891.i.i, %B2156.if.i.i ]
  %.5901.i.i = mul nsw i64 %.5641.01247.i.i, %.439.i76.i
  %299 = getelementptr double, ptr %293, i64 %.5901.i.i
  %.5907.i.i = getelementptr double, ptr %299, i64 %.5641.01247.i.i
  %.5908.i.i = load double, ptr %.5907.i.i, align 8, !noalias !81
  %.5913.i.i = fdiv double %total.19.3.lcssa.i.i, %.5908.i.i
  store double %.5913.i.i, ptr %.5746.i.i, align 8, !noalias !81
  %.5697.i.i = icmp sgt i64 %.5644.01248.i.i, 1
  br i1 %.5697.i.i, label %B2094.if.i.i, label %B2056.loopexit.i.i

B2300.i.i:                                        ; preds = %B2056.loopexit.i.i, %B1262.i.i
  %.6145.i.i = load i64, ptr %.6144.i.i, align 8, !noalias !81
  %300 = getelementptr double, ptr %.304, i64 %.6145.i.i
  %.6149.i.i = getelementptr double, ptr %300, i64 %.1724.01305.i.i
  %.6150.i.i = load double, ptr %.6149.i.i, align 8, !noalias !81
  %.6359.i.i = load i64, ptr %.6358.i.i, align 8, !noalias !81
  %.6360.not.i.i = icmp eq i64 %.6359.i.i, 0
  br i1 %.6360.not.i.i, label %B2864.i.i, label %B2434.preheader.i.i

B2434.preheader.i.i:                              ; preds = %B2300.i.i
  br i1 %.31931196.not.i.i, label %B2600.preheader.i.i, label %B2434.if.lr.ph.i.i

B2434.if.lr.ph.i.i:                               ; preds = %B2434.preheader.i.i
  %301 = getelementptr double, ptr %.304, i64 %.3098.i.i
  %302 = getelementptr double, ptr %.304, i64 %.2462.i.i
  br label %B2434.if.i.i

B2434.loopexit.i.i:                               ; preds = %B2488.if.i.i, %B2434.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2434.if.i.i ], [ %.6663.i.i, %B2488.if.i.i ]
  %indvars.iv.next.i.i = add nuw i64 %indvars.iv.i.i, 1
  %exitcond1314.not.i.i = icmp eq i64 %.439.i76.i, %.6458.i.i
  br i1 %exitcond1314.not.i.i, label %B2600.preheader.i.i, label %B2434.if.i.i

B2600.preheader.i.i:                              ; preds = %B2434.loopexit.i.i, %B2434.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2434.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  br i1 %.9536.not.i.i.i, label %B2830.i.i, label %B2600.if.lr.ph.i.i

B2600.if.lr.ph.i.i:                               ; preds = %B2600.preheader.i.i
  %303 = getelementptr double, ptr %.304, i64 %.2246.i.i
  br label %B2600.if.i.i

B2600.loopexit.i.i:                               ; preds = %B2776.i.i
  %.6782.i.i = add nuw nsw i64 %.6713.01273.i.i, 1
  %exitcond1318.not.i.i = icmp eq i64 %.860.i.i, %.6782.i.i
  br i1 %exitcond1318.not.i.i, label %B2830.i.i, label %B2600.if.i.i

B2776.i.i:                                        ; preds = %B2702.if.i.i
  %.6909.i.i = add nuw nsw i64 %.6840.01268.i.i, 1
  %.7140.i.i = getelementptr double, ptr %334, i64 %.6840.01268.i.i
  %.7141.i.i = load double, ptr %.7140.i.i, align 8, !noalias !81
  %.7143.i.i = fmul double %.7122.i.i, %.7141.i.i
  %.7147.i.i = fadd double %by_log_weight.5.21270.i.i, %.7143.i.i
  %exitcond1317.not.i.i = icmp eq i64 %.860.i.i, %.6909.i.i
  br i1 %exitcond1317.not.i.i, label %B2600.loopexit.i.i, label %B2702.if.lr.ph.i.i

B2830.i.i:                                        ; preds = %B2600.loopexit.i.i, %B2600.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.preheader.i.i ], [ %.7147.i.i, %B2600.loopexit.i.i ]
  %.230.i.i.i103 = load i64, ptr %.229.i.i.i, align 8, !noalias !93
  %.73390.not.i.i.i = icmp slt i64 %.230.i.i.i103, 1
  br i1 %.73390.not.i.i.i, label %B218.i.i.i111, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2830.i.i
  %.644.i.i.i = mul nuw nsw i64 %.230.i.i.i103, %.1724.01305.i.i
  %.642.i.i.i104 = load i64, ptr %.641.i.i.i76, align 8, !noalias !93
  %.436.i.i.i105 = load i64, ptr %.435.i.i.i77, align 8, !noalias !93
  %304 = getelementptr i64, ptr %.63, i64 %.436.i.i.i105
  %305 = getelementptr double, ptr %.108, i64 %.642.i.i.i104
  %306 = getelementptr double, ptr %305, i64 %.644.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i111:                                    ; preds = %B160.if.i.i.i, %B2830.i.i
  %.1006.i.i.i = load i64, ptr %.1005.i.i.i, align 8, !noalias !93
  %.1007.i.i.i = icmp sgt i64 %.1006.i.i.i, -1
  br i1 %.1007.i.i.i, label %B272.i.i.i, label %B2864.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i111
  %.1092.i.i.i = load i64, ptr %.310.i, align 8, !noalias !93
  %307 = getelementptr i64, ptr %.63, i64 %.1092.i.i.i
  %.idx.i.i.i = mul i64 %.1006.i.i.i, 400
  %308 = getelementptr i8, ptr %307, i64 %.idx.i.i.i
  %.1704.i.i.i = getelementptr i8, ptr %308, i64 8
  %.1705.i.i.i = load i64, ptr %.1704.i.i.i, align 8, !noalias !93
  %.221493.not.i.i.i = icmp slt i64 %.1705.i.i.i, 1
  br i1 %.221493.not.i.i.i, label %B2864.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2120.i.i.i = getelementptr i8, ptr %308, i64 208
  %.2121.i.i.i = load i64, ptr %.2120.i.i.i, align 8, !noalias !93
  %.1915.i.i.i = mul nuw nsw i64 %.1705.i.i.i, %.1724.01305.i.i
  %.1913.i.i.i = load i64, ptr %.1912.i.i.i, align 8, !noalias !93
  %309 = getelementptr double, ptr %.304, i64 %.2121.i.i.i
  %310 = getelementptr double, ptr %309, i64 %.1915.i.i.i
  %311 = getelementptr double, ptr %.108, i64 %.1913.i.i.i
  %312 = getelementptr double, ptr %311, i64 %.1915.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.675.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.746.i.i.i106, %B160.if.i.i.i ]
  %.746.i.i.i106 = add nuw nsw i64 %.675.091.i.i.i, 1
  %.774.i.i.i107 = getelementptr i64, ptr %304, i64 %.675.091.i.i.i
  %.775.i.i.i108 = load i64, ptr %.774.i.i.i107, align 8, !noalias !93
  %.777.i.i.i = getelementptr double, ptr %.416, i64 %.775.i.i.i108
  %.778.i.i.i = load double, ptr %.777.i.i.i, align 8, !noalias !93
  %.782.i.i.i = getelementptr double, ptr %306, i64 %.675.091.i.i.i
  %.783.i.i.i109 = load double, ptr %.782.i.i.i, align 8, !noalias !93
  %.785.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.783.i.i.i109
  %.786.i.i.i110 = fadd double %.778.i.i.i, %.785.i.i.i
  store double %.786.i.i.i110, ptr %.777.i.i.i, align 8, !noalias !93
  %exitcond.not.i1163.i.i = icmp eq i64 %.746.i.i.i106, %.230.i.i.i103
  br i1 %exitcond.not.i1163.i.i, label %B218.i.i.i111, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2158.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2227.i.i.i, %B552.if.i.i.i ]
  %.2227.i.i.i = add nuw nsw i64 %.2158.094.i.i.i, 1
  %.2255.i.i.i = getelementptr double, ptr %310, i64 %.2158.094.i.i.i
  %.2256.i.i.i = load double, ptr %.2255.i.i.i, align 8, !noalias !93
  %.2260.i.i.i = getelementptr double, ptr %312, i64 %.2158.094.i.i.i
  %.2261.i.i.i = load double, ptr %.2260.i.i.i, align 8, !noalias !93
  %.2263.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2261.i.i.i
  %.2264.i.i.i = fadd double %.2256.i.i.i, %.2263.i.i.i
  store double %.2264.i.i.i, ptr %.2255.i.i.i, align 8, !noalias !93
  %exitcond96.not.i.i.i = icmp eq i64 %.2227.i.i.i, %.1705.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2864.i.i, label %B552.if.i.i.i

B2864.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i111, %B2300.i.i
  br i1 %.31931196.not.i.i, label %B358.loopexit.i.i112, label %B2886.if.lr.ph.i.i

B2886.if.lr.ph.i.i:                               ; preds = %B2864.i.i
  %313 = getelementptr double, ptr %.304, i64 %.3098.i.i
  %314 = getelementptr double, ptr %.304, i64 %.2462.i.i
  %315 = getelementptr double, ptr %.108, i64 %.2028.i.i
  %316 = getelementptr double, ptr %315, i64 %.2033.i.i
  br label %B2886.if.i.i

B2886.loopexit.i.i:                               ; preds = %B3354.loopexit.i.i, %B3354.preheader.i.i
  %exitcond1322.not.i.i = icmp eq i64 %.439.i76.i, %.7299.i.i
  br i1 %exitcond1322.not.i.i, label %B358.loopexit.i.i112, label %B2886.if.i.i

B3078.i.i:                                        ; preds = %B2946.if.i.i, %B2886.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B2886.if.i.i ], [ %.7494.i.i, %B2946.if.i.i ]
  %.7531.i.i = getelementptr i64, ptr %286, i64 %.7230.01301.i.i
  %.7532.i.i = load i64, ptr %.7531.i.i, align 8, !noalias !81
  %.7538.i.i = getelementptr i8, ptr %.7531.i.i, i64 8
  %.7539.i.i = load i64, ptr %.7538.i.i, align 8, !noalias !81
  %.7540.i.i = sub nsw i64 %.7539.i.i, %.7532.i.i
  %.80451282.not.i.i = icmp slt i64 %.7540.i.i, 1
  br i1 %.80451282.not.i.i, label %B3354.preheader.i.i, label %B3258.if.lr.ph.i.i

B3258.if.lr.ph.i.i:                               ; preds = %B3078.i.i
  %.7961.i.i = mul nuw nsw i64 %.7540.i.i, %.1724.01305.i.i
  %.7958.i.i = mul nsw i64 %.7532.i.i, %.233.i.i
  %.7956.i.i = load i64, ptr %.7955.i.i, align 8, !noalias !81
  %.7746.i.i = load i64, ptr %.7745.i.i, align 8, !noalias !81
  %317 = getelementptr i64, ptr %.63, i64 %.7746.i.i
  %318 = getelementptr i64, ptr %317, i64 %.7532.i.i
  %.8093.i.i = fmul double %.6150.i.i, %by_pull.2.2.lcssa.i.i
  %319 = getelementptr double, ptr %.108, i64 %.7956.i.i
  %320 = getelementptr double, ptr %319, i64 %.7958.i.i
  %321 = getelementptr double, ptr %320, i64 %.7961.i.i
  br label %B3258.if.i.i

B3354.preheader.i.i:                              ; preds = %B3258.if.i.i, %B3078.i.i
  br i1 %.9536.not.i.i.i, label %B2886.loopexit.i.i, label %B3354.if.lr.ph.i.i

B3354.if.lr.ph.i.i:                               ; preds = %B3354.preheader.i.i
  %.8360.i.i = mul nuw nsw i64 %.7230.01301.i.i, %.439.i76.i
  %322 = getelementptr double, ptr %316, i64 %.8360.i.i
  %323 = getelementptr double, ptr %283, i64 %.8360.i.i
  br label %B3354.if.i.i

B3354.loopexit.i.i:                               ; preds = %B3518.if.i.i
  %exitcond1321.not.i.i = icmp eq i64 %.860.i.i, %.8208.i.i
  br i1 %exitcond1321.not.i.i, label %B2886.loopexit.i.i, label %B3354.if.i.i

B3518.if.lr.ph.i.i:                               ; preds = %B3388.if.i.i, %B3354.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3354.if.i.i ], [ %.8380.i.i, %B3388.if.i.i ]
  %.8547.i.i = mul nuw nsw i64 %.8139.01298.i.i, %.439.i76.i
  %324 = getelementptr double, ptr %285, i64 %.8547.i.i
  %invariant.gep1295.i.i = getelementptr double, ptr %285, i64 %.8139.01298.i.i
  br label %B3518.if.i.i

B774.if.lr.ph.i.i:                                ; preds = %B740.loopexit.i.i, %B740.if.lr.ph.i.i
  %.3137.01198.i.i = phi i64 [ 0, %B740.if.lr.ph.i.i ], [ %.3206.i.i, %B740.loopexit.i.i ]
  %.3355.i.i80 = mul nuw nsw i64 %.3137.01198.i.i, %.439.i76.i
  %325 = getelementptr double, ptr %283, i64 %.3355.i.i80
  %.3366.i.i = getelementptr double, ptr %287, i64 %.3137.01198.i.i
  br label %B774.if.i.i

B774.if.i.i:                                      ; preds = %B774.if.i.i, %B774.if.lr.ph.i.i
  %.3259.01195.i.i = phi i64 [ 0, %B774.if.lr.ph.i.i ], [ %.3328.i.i81, %B774.if.i.i ]
  %.3328.i.i81 = add nuw nsw i64 %.3259.01195.i.i, 1
  %.3360.i.i = getelementptr double, ptr %325, i64 %.3259.01195.i.i
  %.3361.i.i82 = load double, ptr %.3360.i.i, align 8, !noalias !81
  %.3367.i.i = load double, ptr %.3366.i.i, align 8, !noalias !81
  %.3371.i.i83 = getelementptr double, ptr %288, i64 %.3259.01195.i.i
  %.3372.i.i = load double, ptr %.3371.i.i83, align 8, !noalias !81
  %.3373.i.i = fmul double %.3367.i.i, %.3372.i.i
  %.3374.i.i84 = fadd double %.3361.i.i82, %.3373.i.i
  store double %.3374.i.i84, ptr %.3360.i.i, align 8, !noalias !81
  %exitcond.not.i79.i = icmp eq i64 %.3259.01195.i.i, %.3137.01198.i.i
  br i1 %exitcond.not.i79.i, label %B740.loopexit.i.i, label %B774.if.i.i

B1124.if.i.i:                                     ; preds = %B1238.i.i, %B1124.if.lr.ph.i.i
  %.4112.01204.i.i = phi i64 [ 0, %B1124.if.lr.ph.i.i ], [ %.4181.i.i88, %B1238.i.i ]
  %.4181.i.i88 = add nuw nsw i64 %.4112.01204.i.i, 1
  %.4215.i.i = getelementptr double, ptr %290, i64 %.4112.01204.i.i
  %.4216.i.i89 = load double, ptr %.4215.i.i, align 8, !noalias !81
  %.4217.i.i = fmul double %.4216.i.i89, %.4210.i.i87
  %.43021199.not.not.i.i = icmp sgt i64 %.439.i76.i, %.4112.01204.i.i
  br i1 %.43021199.not.not.i.i, label %B1178.if.lr.ph.i.i, label %B1238.i.i

B1178.if.lr.ph.i.i:                               ; preds = %B1124.if.i.i
  %invariant.gep.i.i113 = getelementptr double, ptr %284, i64 %.4112.01204.i.i
  br label %B1178.if.i.i

B1178.if.i.i:                                     ; preds = %B1178.if.i.i, %B1178.if.lr.ph.i.i
  %total.14.21202.i.i = phi double [ %.4217.i.i, %B1178.if.lr.ph.i.i ], [ %.4356.i.i117, %B1178.if.i.i ]
  %.4246.01200.i.i = phi i64 [ %.4112.01204.i.i, %B1178.if.lr.ph.i.i ], [ %.4315.i.i, %B1178.if.i.i ]
  %.4315.i.i = add nuw i64 %.4246.01200.i.i, 1
  %.4341.i.i114 = mul nsw i64 %.4246.01200.i.i, %.439.i76.i
  %gep.i.i115 = getelementptr double, ptr %invariant.gep.i.i113, i64 %.4341.i.i114
  %.4348.i.i = load double, ptr %gep.i.i115, align 8, !noalias !81
  %.4352.i.i = getelementptr double, ptr %291, i64 %.4246.01200.i.i
  %.4353.i.i = load double, ptr %.4352.i.i, align 8, !noalias !81
  %.4354.i.i116 = fmul double %.4348.i.i, %.4353.i.i
  %.4356.i.i117 = fadd double %total.14.21202.i.i, %.4354.i.i116
  %exitcond1307.not.i.i = icmp eq i64 %.4315.i.i, %.439.i76.i
  br i1 %exitcond1307.not.i.i, label %B1238.i.i, label %B1178.if.i.i

B1288.if.i.i91:                                   ; preds = %B1394.i.i, %B1288.if.lr.ph.i.i90
  %.4408.01212.i.i = phi i64 [ 0, %B1288.if.lr.ph.i.i90 ], [ %.4477.i.i, %B1394.i.i ]
  %.4477.i.i = add nuw nsw i64 %.4408.01212.i.i, 1
  %.4509.i.i = getelementptr double, ptr %292, i64 %.4408.01212.i.i
  %.4510.i.i = load double, ptr %.4509.i.i, align 8, !noalias !81
  %.45941206.not.i.i = icmp eq i64 %.4408.01212.i.i, 0
  br i1 %.45941206.not.i.i, label %B1394.i.i, label %B1332.if.lr.ph.i.i

B1332.if.lr.ph.i.i:                               ; preds = %B1288.if.i.i91
  %.4634.i.i = mul nsw i64 %.4408.01212.i.i, %.439.i76.i
  %326 = getelementptr double, ptr %293, i64 %.4634.i.i
  br label %B1332.if.i.i

B1332.if.i.i:                                     ; preds = %B1332.if.i.i, %B1332.if.lr.ph.i.i
  %total.15.21209.i.i = phi double [ %.4510.i.i, %B1332.if.lr.ph.i.i ], [ %.4648.i.i92, %B1332.if.i.i ]
  %.4538.01207.i.i = phi i64 [ 0, %B1332.if.lr.ph.i.i ], [ %.4607.i.i, %B1332.if.i.i ]
  %.4607.i.i = add nuw nsw i64 %.4538.01207.i.i, 1
  %.4639.i.i = getelementptr double, ptr %326, i64 %.4538.01207.i.i
  %.4640.i.i = load double, ptr %.4639.i.i, align 8, !noalias !81
  %.4644.i.i = getelementptr double, ptr %294, i64 %.4538.01207.i.i
  %.4645.i.i = load double, ptr %.4644.i.i, align 8, !noalias !81
  %.4646.i.i = fmul double %.4640.i.i, %.4645.i.i
  %.4648.i.i92 = fsub double %total.15.21209.i.i, %.4646.i.i
  %exitcond1309.not.i.i = icmp eq i64 %.4607.i.i, %.4408.01212.i.i
  br i1 %exitcond1309.not.i.i, label %B1394.i.i, label %B1332.if.i.i

B1484.if.i.i:                                     ; preds = %B1394.i.i, %B1598.i.i97
  %.4714.01223.i.i = phi i64 [ %.4776.i.i, %B1598.i.i97 ], [ %storemerge1140.i.i, %B1394.i.i ]
  %.4711.01222.i.i = phi i64 [ %.4780.i.i93, %B1598.i.i97 ], [ %.4687.i.i, %B1394.i.i ]
  %.4776.i.i = add nsw i64 %.4714.01223.i.i, -1
  %.4780.i.i93 = add i64 %.4711.01222.i.i, -1
  %.4812.i.i94 = getelementptr double, ptr %294, i64 %.4711.01222.i.i
  %.4813.i.i95 = load double, ptr %.4812.i.i94, align 8, !noalias !81
  %.4818.i.i = add nsw i64 %.4711.01222.i.i, 1
  %.4856.i.i96 = sub i64 %.860.i.i, %.4818.i.i
  %.48991214.not.i.i = icmp eq i64 %.4856.i.i96, 0
  br i1 %.48991214.not.i.i, label %B1598.i.i97, label %B1536.if.lr.ph.i.i

B1536.if.lr.ph.i.i:                               ; preds = %B1484.if.i.i
  %invariant.gep1219.i.i = getelementptr double, ptr %293, i64 %.4711.01222.i.i
  br label %B1536.if.i.i

B1536.if.i.i:                                     ; preds = %B1536.if.i.i, %B1536.if.lr.ph.i.i
  %total.16.21217.i.i = phi double [ %.4813.i.i95, %B1536.if.lr.ph.i.i ], [ %.4953.i.i, %B1536.if.i.i ]
  %.4846.01216.i.i = phi i64 [ %.4856.i.i96, %B1536.if.lr.ph.i.i ], [ %.4908.i.i, %B1536.if.i.i ]
  %.4843.01215.i.i = phi i64 [ %.4818.i.i, %B1536.if.lr.ph.i.i ], [ %.4912.i.i, %B1536.if.i.i ]
  %.4908.i.i = add nsw i64 %.4846.01216.i.i, -1
  %.4912.i.i = add i64 %.4843.01215.i.i, 1
  %.4938.i.i = mul nsw i64 %.4843.01215.i.i, %.439.i76.i
  %gep1220.i.i = getelementptr double, ptr %invariant.gep1219.i.i, i64 %.4938.i.i
  %.4945.i.i = load double, ptr %gep1220.i.i, align 8, !noalias !81
  %.4949.i.i = getelementptr double, ptr %292, i64 %.4843.01215.i.i
  %.4950.i.i = load double, ptr %.4949.i.i, align 8, !noalias !81
  %.4951.i.i = fmul double %.4945.i.i, %.4950.i.i
  %.4953.i.i = fsub double %total.16.21217.i.i, %.4951.i.i
  %.4899.i.i = icmp sgt i64 %.4846.01216.i.i, 1
  br i1 %.4899.i.i, label %B1536.if.i.i, label %B1598.i.i97

B1716.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B1688.preheader.i.i
  %.5019.01238.i.i = phi i64 [ %storemerge1140.i.i, %B1688.preheader.i.i ], [ %.5081.i.i, %B1688.loopexit.i.i ]
  %.5016.01237.i.i = phi i64 [ %.4687.i.i, %B1688.preheader.i.i ], [ %.5085.i.i, %B1688.loopexit.i.i ]
  %.5243.i.i = add nsw i64 %.5016.01237.i.i, %.3103.i.i
  %.5245.i.i = getelementptr double, ptr %.501, i64 %.5243.i.i
  %.5251.i.i = getelementptr double, ptr %297, i64 %.5016.01237.i.i
  %.5266.i.i = getelementptr double, ptr %arg.grad, i64 %.5243.i.i
  %.5303.i.i = add nsw i64 %.5016.01237.i.i, 1
  %.5341.i.i = sub i64 %.860.i.i, %.5303.i.i
  %.53841224.not.i.i = icmp eq i64 %.5341.i.i, 0
  %invariant.gep1229.i.i = getelementptr double, ptr %293, i64 %.5016.01237.i.i
  %.5452.i.i = mul nsw i64 %.5016.01237.i.i, %.439.i76.i
  %327 = getelementptr double, ptr %293, i64 %.5452.i.i
  %.5458.i.i = getelementptr double, ptr %327, i64 %.5016.01237.i.i
  %328 = getelementptr double, ptr %285, i64 %.5452.i.i
  br label %B1716.if.i.i

B1716.if.i.i:                                     ; preds = %B1716.if.lr.ph.i.i, %B1958.i.i
  %.5137.01234.i.i = phi i64 [ 0, %B1716.if.lr.ph.i.i ], [ %.5206.i.i, %B1958.i.i ]
  %.5206.i.i = add nuw nsw i64 %.5137.01234.i.i, 1
  %.5239.not.i.i = icmp sgt i64 %.5137.01234.i.i, %.5016.01237.i.i
  br i1 %.5239.not.i.i, label %B1856.i.i, label %B1738.i.i

B1886.if.i.i:                                     ; preds = %B1886.if.i.i, %B1886.if.lr.ph.i.i
  %total.17.31227.i.i = phi double [ %total.18.3.i.i, %B1886.if.lr.ph.i.i ], [ %.5442.i.i, %B1886.if.i.i ]
  %.5331.01226.i.i = phi i64 [ %.5341.i.i, %B1886.if.lr.ph.i.i ], [ %.5393.i.i, %B1886.if.i.i ]
  %.5328.01225.i.i = phi i64 [ %.5303.i.i, %B1886.if.lr.ph.i.i ], [ %.5397.i.i, %B1886.if.i.i ]
  %.5393.i.i = add nsw i64 %.5331.01226.i.i, -1
  %.5397.i.i = add i64 %.5328.01225.i.i, 1
  %329 = mul nsw i64 %.5328.01225.i.i, %.439.i76.i
  %gep1230.i.i = getelementptr double, ptr %invariant.gep1229.i.i, i64 %329
  %.5430.i.i = load double, ptr %gep1230.i.i, align 8, !noalias !81
  %gep1232.i.i = getelementptr double, ptr %invariant.gep1231.i.i, i64 %329
  %.5439.i.i = load double, ptr %gep1232.i.i, align 8, !noalias !81
  %.5440.i.i = fmul double %.5430.i.i, %.5439.i.i
  %.5442.i.i = fsub double %total.17.31227.i.i, %.5440.i.i
  %.5384.i.i = icmp sgt i64 %.5331.01226.i.i, 1
  br i1 %.5384.i.i, label %B1886.if.i.i, label %B1958.i.i

B2094.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B2056.loopexit.i.i
  %.5519.01250.i.i = phi i64 [ %.5588.i.i, %B2056.loopexit.i.i ], [ 0, %B1688.loopexit.i.i ]
  %330 = mul nsw i64 %.5519.01250.i.i, %.439.i76.i
  %331 = getelementptr double, ptr %285, i64 %330
  br label %B2094.if.i.i

B2094.if.i.i:                                     ; preds = %B2094.if.lr.ph.i.i, %B2228.i.i
  %.5644.01248.i.i = phi i64 [ %storemerge1140.i.i, %B2094.if.lr.ph.i.i ], [ %.5706.i.i, %B2228.i.i ]
  %.5641.01247.i.i = phi i64 [ %.4687.i.i, %B2094.if.lr.ph.i.i ], [ %.5710.i.i, %B2228.i.i ]
  %.5706.i.i = add nsw i64 %.5644.01248.i.i, -1
  %.5710.i.i = add i64 %.5641.01247.i.i, -1
  %.5746.i.i = getelementptr double, ptr %331, i64 %.5641.01247.i.i
  %.5747.i.i = load double, ptr %.5746.i.i, align 8, !noalias !81
  %.5752.i.i = add nsw i64 %.5641.01247.i.i, 1
  %.5790.i.i = sub i64 %.860.i.i, %.5752.i.i
  %.58331239.not.i.i = icmp eq i64 %.5790.i.i, 0
  br i1 %.58331239.not.i.i, label %B2228.i.i, label %B2156.if.lr.ph.i.i

B2156.if.lr.ph.i.i:                               ; preds = %B2094.if.i.i
  %invariant.gep1244.i.i = getelementptr double, ptr %293, i64 %.5641.01247.i.i
  br label %B2156.if.i.i

B2156.if.i.i:                                     ; preds = %B2156.if.i.i, %B2156.if.lr.ph.i.i
  %total.19.31242.i.i = phi double [ %.5747.i.i, %B2156.if.lr.ph.i.i ], [ %.5891.i.i, %B2156.if.i.i ]
  %.5780.01241.i.i = phi i64 [ %.5790.i.i, %B2156.if.lr.ph.i.i ], [ %.5842.i.i, %B2156.if.i.i ]
  %.5777.01240.i.i = phi i64 [ %.5752.i.i, %B2156.if.lr.ph.i.i ], [ %.5846.i.i, %B2156.if.i.i ]
  %.5842.i.i = add nsw i64 %.5780.01241.i.i, -1
  %.5846.i.i = add i64 %.5777.01240.i.i, 1
  %.5878.i.i99 = getelementptr double, ptr %331, i64 %.5777.01240.i.i
  %.5879.i.i100 = load double, ptr %.5878.i.i99, align 8, !noalias !81
  %.5881.i.i = mul nsw i64 %.5777.01240.i.i, %.439.i76.i
  %gep1245.i.i = getelementptr double, ptr %invariant.gep1244.i.i, i64 %.5881.i.i
  %.5888.i.i = load double, ptr %gep1245.i.i, align 8, !noalias !81
  %.5889.i.i = fmul double %.5879.i.i100, %.5888.i.i
  %.5891.i.i = fsub double %total.19.31242.i.i, %.5889.i.i
  %.5833.i.i101 = icmp sgt i64 %.5780.01241.i.i, 1
  br i1 %.5833.i.i101, label %B2156.if.i.i, label %B2228.i.i

B2434.if.i.i:                                     ; preds = %B2434.loopexit.i.i, %B2434.if.lr.ph.i.i
  %indvars.iv.i.i = phi i64 [ 1, %B2434.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B2434.loopexit.i.i ]
  %by_log_weight.4.11260.i.i = phi double [ 0.000000e+00, %B2434.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  %.6389.01258.i.i = phi i64 [ 0, %B2434.if.lr.ph.i.i ], [ %.6458.i.i, %B2434.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.860.i.i, i64 %indvars.iv.i.i)
  %.6458.i.i = add nuw nsw i64 %.6389.01258.i.i, 1
  br i1 %.9536.not.i.i.i, label %B2434.loopexit.i.i, label %B2488.if.lr.ph.i.i

B2488.if.lr.ph.i.i:                               ; preds = %B2434.if.i.i
  %.6642.i.i = mul nuw nsw i64 %.6389.01258.i.i, %.439.i76.i
  %332 = getelementptr double, ptr %284, i64 %.6642.i.i
  %.6659.i.i = getelementptr double, ptr %302, i64 %.6389.01258.i.i
  %.6660.i.i = load double, ptr %.6659.i.i, align 8, !noalias !81
  br label %B2488.if.i.i

B2488.if.i.i:                                     ; preds = %B2488.if.i.i, %B2488.if.lr.ph.i.i
  %by_log_weight.3.21255.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2488.if.lr.ph.i.i ], [ %.6663.i.i, %B2488.if.i.i ]
  %.6546.01253.i.i = phi i64 [ 0, %B2488.if.lr.ph.i.i ], [ %.6615.i.i, %B2488.if.i.i ]
  %.6615.i.i = add nuw nsw i64 %.6546.01253.i.i, 1
  %.6647.i.i = getelementptr double, ptr %332, i64 %.6546.01253.i.i
  %.6648.i.i = load double, ptr %.6647.i.i, align 8, !noalias !81
  %.6652.i.i = getelementptr double, ptr %301, i64 %.6546.01253.i.i
  %.6653.i.i = load double, ptr %.6652.i.i, align 8, !noalias !81
  %.6654.i.i = fmul double %.6648.i.i, %.6653.i.i
  %.6661.i.i = fmul double %.6660.i.i, %.6654.i.i
  %.6663.i.i = fadd double %by_log_weight.3.21255.i.i, %.6661.i.i
  %exitcond1313.not.i.i = icmp eq i64 %.6615.i.i, %smin.i.i
  br i1 %exitcond1313.not.i.i, label %B2434.loopexit.i.i, label %B2488.if.i.i

B2600.if.i.i:                                     ; preds = %B2600.loopexit.i.i, %B2600.if.lr.ph.i.i
  %by_log_weight.6.11275.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.if.lr.ph.i.i ], [ %.7147.i.i, %B2600.loopexit.i.i ]
  %.6713.01273.i.i = phi i64 [ 0, %B2600.if.lr.ph.i.i ], [ %.6782.i.i, %B2600.loopexit.i.i ]
  %.7104.i.i = mul nsw i64 %.6713.01273.i.i, %.439.i76.i
  %333 = getelementptr double, ptr %303, i64 %.7104.i.i
  %334 = getelementptr double, ptr %285, i64 %.7104.i.i
  br label %B2702.if.lr.ph.i.i

B2702.if.lr.ph.i.i:                               ; preds = %B2600.if.i.i, %B2776.i.i
  %by_log_weight.5.21270.i.i = phi double [ %by_log_weight.6.11275.i.i, %B2600.if.i.i ], [ %.7147.i.i, %B2776.i.i ]
  %.6840.01268.i.i = phi i64 [ 0, %B2600.if.i.i ], [ %.6909.i.i, %B2776.i.i ]
  %smin1315.i.i = tail call i64 @llvm.smin.i64(i64 %.6713.01273.i.i, i64 %.6840.01268.i.i)
  %.6939.i.i = icmp eq i64 %.6713.01273.i.i, %.6840.01268.i.i
  %..i.i102 = select i1 %.6939.i.i, double -1.000000e+00, double 0.000000e+00
  %.7113.i.i = mul nsw i64 %.6840.01268.i.i, %.439.i76.i
  %335 = getelementptr double, ptr %303, i64 %.7113.i.i
  br label %B2702.if.i.i

B2702.if.i.i:                                     ; preds = %B2702.if.i.i, %B2702.if.lr.ph.i.i
  %total.20.31265.i.i = phi double [ %..i.i102, %B2702.if.lr.ph.i.i ], [ %.7122.i.i, %B2702.if.i.i ]
  %.7008.01263.i.i = phi i64 [ 0, %B2702.if.lr.ph.i.i ], [ %.7077.i.i, %B2702.if.i.i ]
  %.7077.i.i = add nuw nsw i64 %.7008.01263.i.i, 1
  %.7109.i.i = getelementptr double, ptr %333, i64 %.7008.01263.i.i
  %.7110.i.i = load double, ptr %.7109.i.i, align 8, !noalias !81
  %.7118.i.i = getelementptr double, ptr %335, i64 %.7008.01263.i.i
  %.7119.i.i = load double, ptr %.7118.i.i, align 8, !noalias !81
  %.7120.i.i = fmul double %.7110.i.i, %.7119.i.i
  %.7122.i.i = fadd double %total.20.31265.i.i, %.7120.i.i
  %exitcond1316.not.i.i = icmp eq i64 %.7008.01263.i.i, %smin1315.i.i
  br i1 %exitcond1316.not.i.i, label %B2776.i.i, label %B2702.if.i.i

B2886.if.i.i:                                     ; preds = %B2886.loopexit.i.i, %B2886.if.lr.ph.i.i
  %.7230.01301.i.i = phi i64 [ 0, %B2886.if.lr.ph.i.i ], [ %.7299.i.i, %B2886.loopexit.i.i ]
  %.7299.i.i = add nuw nsw i64 %.7230.01301.i.i, 1
  %.13.i1166.i.i = tail call i64 @llvm.smin.i64(i64 %.860.i.i, i64 %.7299.i.i)
  %storemerge1147.i.i = tail call i64 @llvm.smax.i64(i64 %.13.i1166.i.i, i64 0)
  br i1 %.9536.not.i.i.i, label %B3078.i.i, label %B2946.if.lr.ph.i.i

B2946.if.lr.ph.i.i:                               ; preds = %B2886.if.i.i
  %.7480.i.i = mul nuw nsw i64 %.7230.01301.i.i, %.439.i76.i
  %336 = getelementptr double, ptr %284, i64 %.7480.i.i
  %337 = getelementptr double, ptr %283, i64 %.7480.i.i
  %.7510.i.i = getelementptr double, ptr %314, i64 %.7230.01301.i.i
  br label %B2946.if.i.i

B2946.if.i.i:                                     ; preds = %B2946.if.i.i, %B2946.if.lr.ph.i.i
  %by_pull.2.21280.i.i = phi double [ 0.000000e+00, %B2946.if.lr.ph.i.i ], [ %.7494.i.i, %B2946.if.i.i ]
  %.7387.01279.i.i = phi i64 [ %storemerge1147.i.i, %B2946.if.lr.ph.i.i ], [ %.7449.i.i, %B2946.if.i.i ]
  %.7384.01278.i.i = phi i64 [ 0, %B2946.if.lr.ph.i.i ], [ %.7453.i.i, %B2946.if.i.i ]
  %.7449.i.i = add nsw i64 %.7387.01279.i.i, -1
  %.7453.i.i = add nuw nsw i64 %.7384.01278.i.i, 1
  %.7485.i.i = getelementptr double, ptr %336, i64 %.7384.01278.i.i
  %.7486.i.i = load double, ptr %.7485.i.i, align 8, !noalias !81
  %.7490.i.i = getelementptr double, ptr %313, i64 %.7384.01278.i.i
  %.7491.i.i = load double, ptr %.7490.i.i, align 8, !noalias !81
  %.7492.i.i = fmul double %.7486.i.i, %.7491.i.i
  %.7494.i.i = fadd double %by_pull.2.21280.i.i, %.7492.i.i
  %.7504.i.i = getelementptr double, ptr %337, i64 %.7384.01278.i.i
  %.7505.i.i = load double, ptr %.7504.i.i, align 8, !noalias !81
  %.7511.i.i = load double, ptr %.7510.i.i, align 8, !noalias !81
  %.7517.i.i = fmul double %.7491.i.i, %.7511.i.i
  %.7518.i.i = fadd double %.7505.i.i, %.7517.i.i
  store double %.7518.i.i, ptr %.7504.i.i, align 8, !noalias !81
  %.7440.i.i = icmp samesign ugt i64 %.7387.01279.i.i, 1
  br i1 %.7440.i.i, label %B2946.if.i.i, label %B3078.i.i

B3258.if.i.i:                                     ; preds = %B3258.if.i.i, %B3258.if.lr.ph.i.i
  %.7989.01283.i.i = phi i64 [ 0, %B3258.if.lr.ph.i.i ], [ %.8058.i.i, %B3258.if.i.i ]
  %.8058.i.i = add nuw nsw i64 %.7989.01283.i.i, 1
  %.8086.i.i = getelementptr i64, ptr %318, i64 %.7989.01283.i.i
  %.8087.i.i = load i64, ptr %.8086.i.i, align 8, !noalias !81
  %.8089.i.i = getelementptr double, ptr %.416, i64 %.8087.i.i
  %.8090.i.i = load double, ptr %.8089.i.i, align 8, !noalias !81
  %.8097.i.i = getelementptr double, ptr %321, i64 %.7989.01283.i.i
  %.8098.i.i = load double, ptr %.8097.i.i, align 8, !noalias !81
  %.8099.i.i = fmul double %.8093.i.i, %.8098.i.i
  %.8100.i.i = fsub double %.8090.i.i, %.8099.i.i
  store double %.8100.i.i, ptr %.8089.i.i, align 8, !noalias !81
  %exitcond1319.not.i.i = icmp eq i64 %.8058.i.i, %.7540.i.i
  br i1 %exitcond1319.not.i.i, label %B3354.preheader.i.i, label %B3258.if.i.i

B3354.if.i.i:                                     ; preds = %B3354.loopexit.i.i, %B3354.if.lr.ph.i.i
  %.8139.01298.i.i = phi i64 [ 0, %B3354.if.lr.ph.i.i ], [ %.8208.i.i, %B3354.loopexit.i.i ]
  %.8208.i.i = add nuw nsw i64 %.8139.01298.i.i, 1
  %.83201285.not.not.i.i = icmp sgt i64 %.439.i76.i, %.8139.01298.i.i
  br i1 %.83201285.not.not.i.i, label %B3388.if.lr.ph.i.i, label %B3518.if.lr.ph.i.i

B3388.if.lr.ph.i.i:                               ; preds = %B3354.if.i.i
  %invariant.gep1290.i.i = getelementptr double, ptr %284, i64 %.8139.01298.i.i
  br label %B3388.if.i.i

B3388.if.i.i:                                     ; preds = %B3388.if.i.i, %B3388.if.lr.ph.i.i
  %product.2.31288.i.i = phi double [ 0.000000e+00, %B3388.if.lr.ph.i.i ], [ %.8380.i.i, %B3388.if.i.i ]
  %.8264.01286.i.i = phi i64 [ %.8139.01298.i.i, %B3388.if.lr.ph.i.i ], [ %.8333.i.i, %B3388.if.i.i ]
  %.8333.i.i = add nuw i64 %.8264.01286.i.i, 1
  %.8365.i.i = getelementptr double, ptr %322, i64 %.8264.01286.i.i
  %.8366.i.i = load double, ptr %.8365.i.i, align 8, !noalias !81
  %.8368.i.i = fmul double %.6150.i.i, %.8366.i.i
  %.8370.i.i = mul nsw i64 %.8264.01286.i.i, %.439.i76.i
  %gep1291.i.i = getelementptr double, ptr %invariant.gep1290.i.i, i64 %.8370.i.i
  %.8377.i.i = load double, ptr %gep1291.i.i, align 8, !noalias !81
  %.8378.i.i = fmul double %.8368.i.i, %.8377.i.i
  %.8380.i.i = fadd double %product.2.31288.i.i, %.8378.i.i
  %exitcond1320.not.i.i = icmp eq i64 %.8333.i.i, %.439.i76.i
  br i1 %exitcond1320.not.i.i, label %B3518.if.lr.ph.i.i, label %B3388.if.i.i

B3518.if.i.i:                                     ; preds = %B3518.if.i.i, %B3518.if.lr.ph.i.i
  %.8445.01294.i.i = phi i64 [ %storemerge1147.i.i, %B3518.if.lr.ph.i.i ], [ %.8507.i.i, %B3518.if.i.i ]
  %.8442.01293.i.i = phi i64 [ 0, %B3518.if.lr.ph.i.i ], [ %.8511.i.i, %B3518.if.i.i ]
  %.8507.i.i = add nsw i64 %.8445.01294.i.i, -1
  %.8511.i.i = add nuw nsw i64 %.8442.01293.i.i, 1
  %.8543.i.i = getelementptr double, ptr %323, i64 %.8442.01293.i.i
  %.8544.i.i = load double, ptr %.8543.i.i, align 8, !noalias !81
  %.8552.i.i = getelementptr double, ptr %324, i64 %.8442.01293.i.i
  %.8553.i.i = load double, ptr %.8552.i.i, align 8, !noalias !81
  %.8555.i.i = mul nuw nsw i64 %.8442.01293.i.i, %.439.i76.i
  %gep1296.i.i = getelementptr double, ptr %invariant.gep1295.i.i, i64 %.8555.i.i
  %.8562.i.i = load double, ptr %gep1296.i.i, align 8, !noalias !81
  %.8563.i.i = fadd double %.8553.i.i, %.8562.i.i
  %.8565.i.i = fmul double %product.2.3.lcssa.i.i, %.8563.i.i
  %.8566.i.i = fadd double %.8544.i.i, %.8565.i.i
  store double %.8566.i.i, ptr %.8543.i.i, align 8, !noalias !81
  %.8498.i.i = icmp sgt i64 %.8445.01294.i.i, 1
  br i1 %.8498.i.i, label %B3518.if.i.i, label %B3354.loopexit.i.i

B496.i:                                           ; preds = %B358.loopexit.i.i112, %B60.if.i, %B468.i, %B444.i, %regions_backward, %states_backward
  %.1699.i = getelementptr i8, ptr %377, i64 352
  %.1700.i = load i64, ptr %.1699.i, align 8, !noalias !72
  %.1701.i = icmp sgt i64 %.1700.i, -1
  br i1 %.1701.i, label %B546.i, label %B572.i

B546.i:                                           ; preds = %B496.i
  %.224.i.i57 = getelementptr i8, ptr %377, i64 360
  %.225.i.i58 = load i64, ptr %.224.i.i57, align 8, !noalias !96
  %.432.i.i = getelementptr double, ptr %.304, i64 %.1700.i
  %.433.i.i = load double, ptr %.432.i.i, align 8, !noalias !96
  %.894.i.i = add i64 %.225.i.i58, -1
  %.93943.not.i.i = icmp slt i64 %.894.i.i, 1
  br i1 %.93943.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B546.i
  %.850.i.i59 = getelementptr i8, ptr %377, i64 376
  %.851.i.i60 = load i64, ptr %.850.i.i59, align 8, !noalias !96
  %.638.i.i61 = getelementptr i8, ptr %377, i64 392
  %.639.i.i62 = load i64, ptr %.638.i.i61, align 8, !noalias !96
  %338 = getelementptr double, ptr %.108, i64 %.851.i.i60
  %339 = getelementptr double, ptr %.304, i64 %.639.i.i62
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.993.i.i63, %B202.if.i.i ]
  %.881.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.952.i.i, %B202.if.i.i ]
  %.952.i.i = add nuw i64 %.881.044.i.i, 1
  %.980.i.i = getelementptr double, ptr %338, i64 %.881.044.i.i
  %.981.i.i = load double, ptr %.980.i.i, align 8, !noalias !96
  %.985.i.i = getelementptr double, ptr %339, i64 %.881.044.i.i
  %.986.i.i = load double, ptr %.985.i.i, align 8, !noalias !96
  %.987.i.i = fmul double %.981.i.i, %.986.i.i
  %.988.i.i = fadd double %.981.i.i, -1.000000e+00
  %.990.i.i = tail call double @llvm.pow.f64(double %.433.i.i, double %.988.i.i)
  %.991.i.i = fmul double %.987.i.i, %.990.i.i
  %.993.i.i63 = fadd double %total.2.046.i.i, %.991.i.i
  %exitcond.not.i82.i = icmp eq i64 %.952.i.i, %.225.i.i58
  br i1 %exitcond.not.i82.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B546.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B546.i ], [ %.993.i.i63, %B202.if.i.i ]
  %.1222.i.i = getelementptr double, ptr %.416, i64 %.1700.i
  %.1223.i.i = load double, ptr %.1222.i.i, align 8, !noalias !96
  %.1225.i.i = fadd double %total.2.0.lcssa.i.i, %.1223.i.i
  store double %.1225.i.i, ptr %.1222.i.i, align 8, !noalias !96
  br label %B572.i

B572.i:                                           ; preds = %keep_backward, %B496.i
  %.226.i.i = getelementptr i8, ptr %377, i64 8
  %.227.i.i = load i64, ptr %.226.i.i, align 8, !noalias !99
  %.431.i83.i = getelementptr i8, ptr %377, i64 16
  %.432.i84.i = load i64, ptr %.431.i83.i, align 8, !noalias !99
  %.642.i.i = getelementptr i8, ptr %377, i64 40
  %.643.i.i = load i64, ptr %.642.i.i, align 8, !noalias !99
  %.847.i.i = getelementptr i8, ptr %377, i64 32
  %.848.i.i = load i64, ptr %.847.i.i, align 8, !noalias !99
  %.1052.i.i = getelementptr i8, ptr %377, i64 80
  %.1053.i.i = load i64, ptr %.1052.i.i, align 8, !noalias !99
  %.1266.i.i = getelementptr i8, ptr %377, i64 72
  %.1267.i.i = load i64, ptr %.1266.i.i, align 8, !noalias !99
  %.1471.i.i20 = getelementptr i8, ptr %377, i64 64
  %.1472.i.i = load i64, ptr %.1471.i.i20, align 8, !noalias !99
  %.1682.i.i = getelementptr i8, ptr %377, i64 88
  %.1683.i.i = load i64, ptr %.1682.i.i, align 8, !noalias !99
  %.1684.not.i.i = icmp eq i64 %.1683.i.i, 0
  br i1 %.1684.not.i.i, label %B434.i.i, label %B342.i.i

B342.i.i:                                         ; preds = %B572.i
  %.1782394.not.i.i = icmp slt i64 %.227.i.i, 1
  br i1 %.1782394.not.i.i, label %factor_backward, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B342.i.i
  %340 = getelementptr i64, ptr %.63, i64 %.848.i.i
  %341 = getelementptr double, ptr %.304, i64 %.1472.i.i
  br label %B364.if.i.i

B434.i.i:                                         ; preds = %B572.i
  %.1897.i.i = sub i64 %.227.i.i, %.432.i84.i
  %storemerge.i.i51 = tail call i64 @llvm.smax.i64(i64 %.1897.i.i, i64 0)
  %.1940401.not.i.i = icmp slt i64 %.1897.i.i, 1
  br i1 %.1940401.not.i.i, label %B614.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B434.i.i
  %.1983.i.i = sub i64 %.1053.i.i, %.432.i84.i
  %342 = getelementptr i64, ptr %.63, i64 %.848.i.i
  %343 = getelementptr double, ptr %.304, i64 %.1267.i.i
  %344 = getelementptr double, ptr %.304, i64 %.1472.i.i
  %345 = getelementptr i64, ptr %.63, i64 %.1983.i.i
  br label %B456.if.i.i

B456.loopexit.i.i:                                ; preds = %B524.if.i94.i, %B456.if.i.i
  %.1940.i.i = icmp samesign ugt i64 %.1887.0403.i.i, 1
  br i1 %.1940.i.i, label %B456.if.i.i, label %B614.i.i

B614.i.i:                                         ; preds = %B456.loopexit.i.i, %B434.i.i
  %.2238425.not.i.i = icmp slt i64 %.432.i84.i, 1
  br i1 %.2238425.not.i.i, label %factor_backward, label %B640.if.lr.ph.i.i

B640.if.lr.ph.i.i:                                ; preds = %B614.i.i
  %346 = getelementptr i64, ptr %.63, i64 %.848.i.i
  %347 = getelementptr double, ptr %.304, i64 %.1267.i.i
  %348 = getelementptr double, ptr %.304, i64 %.1472.i.i
  %.2595.i.i = sub i64 %.1053.i.i, %.432.i84.i
  %349 = getelementptr i64, ptr %.63, i64 %.643.i.i
  %350 = getelementptr i64, ptr %.63, i64 %.2595.i.i
  br label %B690.if.lr.ph.i.i

B640.loopexit.i.i:                                ; preds = %B1409.i.i, %B954.i.i
  %exitcond430.not.i.i = icmp eq i64 %.2251.i.i, %.432.i84.i
  br i1 %exitcond430.not.i.i, label %factor_backward, label %B690.if.lr.ph.i.i

B772.i.i:                                         ; preds = %B690.if.i.i
  %.2251.i.i = add nuw nsw i64 %.2182.0426.i.i, 1
  %.2448.i.i = getelementptr double, ptr %355, i64 %.2182.0426.i.i
  %.2449.i.i = load double, ptr %.2448.i.i, align 8, !noalias !99
  %.2455.i.i = getelementptr double, ptr %.304, i64 %.2284.i.i
  %.2456.i.i = load double, ptr %.2455.i.i, align 8, !noalias !99
  %.2465.i.i = getelementptr double, ptr %356, i64 %.2182.0426.i.i
  %.2466.i.i = load double, ptr %.2465.i.i, align 8, !noalias !99
  %.2467.i.i = fmul double %.2456.i.i, %.2466.i.i
  br i1 %.1940401.not.i.i, label %B954.i.i, label %B858.if.lr.ph.i89.i

B858.if.lr.ph.i89.i:                              ; preds = %B772.i.i
  %invariant.gep.i90.i = getelementptr double, ptr %348, i64 %.2182.0426.i.i
  br label %B858.if.i91.i

B896.i.i:                                         ; preds = %B858.if.i91.i
  %.2617.i.i = getelementptr i64, ptr %346, i64 %.2496.0409.i.i
  %.2618.i.i = load i64, ptr %.2617.i.i, align 8, !noalias !99
  %.2620.i.i = getelementptr double, ptr %.304, i64 %.2618.i.i
  %.2621.i.i = load double, ptr %.2620.i.i, align 8, !noalias !99
  %.2624.i.i = mul nsw i64 %.2496.0409.i.i, %.227.i.i
  %gep.i92.i = getelementptr double, ptr %invariant.gep.i90.i, i64 %.2624.i.i
  %.2633.i.i = load double, ptr %gep.i92.i, align 8, !noalias !99
  %.2634.i.i = fmul double %.2621.i.i, %.2633.i.i
  %.2636.i.i = fadd double %d_left.3.1411.i.i, %.2634.i.i
  br label %B1410.i.i

B954.i.i:                                         ; preds = %B1410.i.i, %B772.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2467.i.i, %B772.i.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2739420.not.i.i = icmp eq i64 %.2182.0426.i.i, 0
  br i1 %.2739420.not.i.i, label %B640.loopexit.i.i, label %B990.if.lr.ph.i.i

B990.if.lr.ph.i.i:                                ; preds = %B954.i.i
  %351 = getelementptr i64, ptr %349, i64 %.2413.i.i
  br label %B990.if.i.i

B1036.i.i:                                        ; preds = %B990.if.i.i
  %.2815.i.i = getelementptr double, ptr %.501, i64 %.2789.i.i
  %.2816.i.i = load double, ptr %.2815.i.i, align 8, !noalias !99
  %.2817.i.i = tail call double @tanh(double %.2816.i.i)
  %.2822.i.i = tail call double @cosh(double %.2816.i.i)
  %.2831.i.i = fmul double %left.2.1422.i.i, %.2822.i.i
  %.2849.i.i52 = getelementptr double, ptr %356, i64 %.2683.0424.i.i
  %.2850.i.i = load double, ptr %.2849.i.i52, align 8, !noalias !99
  %.2851.i.i = fmul double %.2456.i.i, %.2850.i.i
  br i1 %.1940401.not.i.i, label %B1300.i.i, label %B1204.if.lr.ph.i.i

B1204.if.lr.ph.i.i:                               ; preds = %B1036.i.i
  %invariant.gep417.i.i = getelementptr double, ptr %348, i64 %.2683.0424.i.i
  br label %B1204.if.i.i

B1242.i.i:                                        ; preds = %B1204.if.i.i
  %.3001.i.i = getelementptr i64, ptr %346, i64 %.2880.0413.i.i
  %.3002.i.i = load i64, ptr %.3001.i.i, align 8, !noalias !99
  %.3004.i.i = getelementptr double, ptr %.304, i64 %.3002.i.i
  %.3005.i.i = load double, ptr %.3004.i.i, align 8, !noalias !99
  %.3008.i.i = mul nsw i64 %.2880.0413.i.i, %.227.i.i
  %gep418.i.i = getelementptr double, ptr %invariant.gep417.i.i, i64 %.3008.i.i
  %.3017.i.i = load double, ptr %gep418.i.i, align 8, !noalias !99
  %.3018.i.i = fmul double %.3005.i.i, %.3017.i.i
  %.3020.i.i = fadd double %d_entry.2.2415.i.i, %.3018.i.i
  br label %B1411.i.i

B1300.i.i:                                        ; preds = %B1411.i.i, %B1036.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.2851.i.i, %B1036.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.3037.i.i = getelementptr double, ptr %arg.grad, i64 %.2789.i.i
  %.3038.i.i = load double, ptr %.3037.i.i, align 8, !noalias !99
  %.3041.i.i = fmul double %.2831.i.i, %d_entry.2.2.lcssa.i.i
  %.3044.i.i = fmul double %.2822.i.i, %.2822.i.i
  %.3048.i.i = fdiv double %.3041.i.i, %.3044.i.i
  %.3051.i.i = fmul double %d_left.5.1423.i.i, %.2831.i.i
  %.3055.i.i = fmul double %.2817.i.i, %.3051.i.i
  %.3060.i.i = fdiv double %.3055.i.i, %.2822.i.i
  %.3061.i.i = fsub double %.3048.i.i, %.3060.i.i
  %.3062.i.i = fadd double %.3038.i.i, %.3061.i.i
  store double %.3062.i.i, ptr %.3037.i.i, align 8, !noalias !99
  %.3071.i.i54 = fmul double %.2817.i.i, %d_entry.2.2.lcssa.i.i
  %.3081.i.i55 = fdiv double %d_left.5.1423.i.i, %.2822.i.i
  %.3086.i.i = fadd double %.3081.i.i55, %.3071.i.i54
  br label %B1409.i.i

B1409.i.i:                                        ; preds = %B990.if.i.i, %B1300.i.i
  %left.3.2.i.i = phi double [ %.2831.i.i, %B1300.i.i ], [ %left.2.1422.i.i, %B990.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.3086.i.i, %B1300.i.i ], [ %d_left.5.1423.i.i, %B990.if.i.i ]
  %.2739.i.i = icmp sgt i64 %.2683.0424.in.i.i, 1
  br i1 %.2739.i.i, label %B990.if.i.i, label %B640.loopexit.i.i

B1410.i.i:                                        ; preds = %B858.if.i91.i, %B896.i.i
  %d_left.4.2.i.i = phi double [ %.2636.i.i, %B896.i.i ], [ %d_left.3.1411.i.i, %B858.if.i91.i ]
  %.2552.i.i = icmp sgt i64 %.2499.0410.i.i, 1
  br i1 %.2552.i.i, label %B858.if.i91.i, label %B954.i.i

B1411.i.i:                                        ; preds = %B1204.if.i.i, %B1242.i.i
  %d_entry.3.4.i.i = phi double [ %.3020.i.i, %B1242.i.i ], [ %d_entry.2.2415.i.i, %B1204.if.i.i ]
  %.2936.i.i = icmp sgt i64 %.2883.0414.i.i, 1
  br i1 %.2936.i.i, label %B1204.if.i.i, label %B1300.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.1724.0395.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.1795.i85.i, %B364.if.i.i ]
  %.1795.i85.i = add nuw nsw i64 %.1724.0395.i.i, 1
  %.1823.i.i = getelementptr i64, ptr %340, i64 %.1724.0395.i.i
  %.1824.i86.i = load i64, ptr %.1823.i.i, align 8, !noalias !99
  %.1826.i.i = getelementptr double, ptr %.416, i64 %.1824.i86.i
  %.1827.i.i = load double, ptr %.1826.i.i, align 8, !noalias !99
  %.1829.i.i = mul nuw nsw i64 %.1724.0395.i.i, %.227.i.i
  %352 = getelementptr double, ptr %341, i64 %.1829.i.i
  %.1834.i.i = getelementptr double, ptr %352, i64 %.1724.0395.i.i
  %.1835.i.i = load double, ptr %.1834.i.i, align 8, !noalias !99
  %.1836.i.i = fadd double %.1827.i.i, %.1835.i.i
  store double %.1836.i.i, ptr %.1826.i.i, align 8, !noalias !99
  %exitcond.not.i87.i = icmp eq i64 %.1795.i85.i, %.227.i.i
  br i1 %exitcond.not.i87.i, label %factor_backward, label %B364.if.i.i

B456.if.i.i:                                      ; preds = %B456.loopexit.i.i, %B456.if.lr.ph.i.i
  %.1887.0403.i.i = phi i64 [ %storemerge.i.i51, %B456.if.lr.ph.i.i ], [ %.1949.i88.i, %B456.loopexit.i.i ]
  %.1884.0402.i.i = phi i64 [ %.432.i84.i, %B456.if.lr.ph.i.i ], [ %.1953.i.i, %B456.loopexit.i.i ]
  %.1949.i88.i = add nsw i64 %.1887.0403.i.i, -1
  %.1953.i.i = add i64 %.1884.0402.i.i, 1
  %.1987.i.i = getelementptr i64, ptr %345, i64 %.1884.0402.i.i
  %.1988.i.i = load i64, ptr %.1987.i.i, align 8, !noalias !99
  %.2078397.i.i = icmp sgt i64 %.1988.i.i, -1
  br i1 %.2078397.i.i, label %B524.if.lr.ph.i93.i, label %B456.loopexit.i.i

B524.if.lr.ph.i93.i:                              ; preds = %B456.if.i.i
  %.1993.i.i = getelementptr i64, ptr %342, i64 %.1884.0402.i.i
  %.1994.i.i = load i64, ptr %.1993.i.i, align 8, !noalias !99
  %.2118.i.i = getelementptr double, ptr %.416, i64 %.1994.i.i
  %.2122.i.i = mul nsw i64 %.1884.0402.i.i, %.227.i.i
  %353 = getelementptr double, ptr %343, i64 %.2122.i.i
  %354 = getelementptr double, ptr %344, i64 %.2122.i.i
  %.2118.promoted.i.i = load double, ptr %.2118.i.i, align 8, !noalias !99
  br label %B524.if.i94.i

B524.if.i94.i:                                    ; preds = %B524.if.i94.i, %B524.if.lr.ph.i93.i
  %.2139400.i.i = phi double [ %.2118.promoted.i.i, %B524.if.lr.ph.i93.i ], [ %.2139.i.i, %B524.if.i94.i ]
  %.2022.0398.i.i = phi i64 [ 0, %B524.if.lr.ph.i93.i ], [ %.2091.i.i, %B524.if.i94.i ]
  %.2091.i.i = add nuw i64 %.2022.0398.i.i, 1
  %.2127.i.i = getelementptr double, ptr %353, i64 %.2022.0398.i.i
  %.2128.i.i = load double, ptr %.2127.i.i, align 8, !noalias !99
  %.2136.i.i = getelementptr double, ptr %354, i64 %.2022.0398.i.i
  %.2137.i.i = load double, ptr %.2136.i.i, align 8, !noalias !99
  %.2138.i.i = fmul double %.2128.i.i, %.2137.i.i
  %.2139.i.i = fadd double %.2139400.i.i, %.2138.i.i
  store double %.2139.i.i, ptr %.2118.i.i, align 8, !noalias !99
  %exitcond.not.i56 = icmp eq i64 %.2022.0398.i.i, %.1988.i.i
  br i1 %exitcond.not.i56, label %B456.loopexit.i.i, label %B524.if.i94.i

B690.if.lr.ph.i.i:                                ; preds = %B640.loopexit.i.i, %B640.if.lr.ph.i.i
  %.2182.0426.i.i = phi i64 [ 0, %B640.if.lr.ph.i.i ], [ %.2251.i.i, %B640.loopexit.i.i ]
  %.2283.i.i = getelementptr i64, ptr %346, i64 %.2182.0426.i.i
  %.2284.i.i = load i64, ptr %.2283.i.i, align 8, !noalias !99
  %.2409.i.i = getelementptr double, ptr %.416, i64 %.2284.i.i
  %.2413.i.i = mul nsw i64 %.2182.0426.i.i, %.227.i.i
  %355 = getelementptr double, ptr %347, i64 %.2413.i.i
  %356 = getelementptr double, ptr %348, i64 %.2413.i.i
  %.2409.promoted.i.i = load double, ptr %.2409.i.i, align 8, !noalias !99
  br label %B690.if.i.i

B690.if.i.i:                                      ; preds = %B690.if.i.i, %B690.if.lr.ph.i.i
  %.2430407.i.i = phi double [ %.2409.promoted.i.i, %B690.if.lr.ph.i.i ], [ %.2430.i.i, %B690.if.i.i ]
  %.2313.0405.i.i = phi i64 [ 0, %B690.if.lr.ph.i.i ], [ %.2382.i.i, %B690.if.i.i ]
  %.2382.i.i = add nuw nsw i64 %.2313.0405.i.i, 1
  %.2418.i.i = getelementptr double, ptr %355, i64 %.2313.0405.i.i
  %.2419.i.i = load double, ptr %.2418.i.i, align 8, !noalias !99
  %.2427.i.i = getelementptr double, ptr %356, i64 %.2313.0405.i.i
  %.2428.i.i = load double, ptr %.2427.i.i, align 8, !noalias !99
  %.2429.i.i = fmul double %.2419.i.i, %.2428.i.i
  %.2430.i.i = fadd double %.2430407.i.i, %.2429.i.i
  store double %.2430.i.i, ptr %.2409.i.i, align 8, !noalias !99
  %exitcond429.not.i.i = icmp eq i64 %.2313.0405.i.i, %.2182.0426.i.i
  br i1 %exitcond429.not.i.i, label %B772.i.i, label %B690.if.i.i

B858.if.i91.i:                                    ; preds = %B1410.i.i, %B858.if.lr.ph.i89.i
  %d_left.3.1411.i.i = phi double [ %.2467.i.i, %B858.if.lr.ph.i89.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2499.0410.i.i = phi i64 [ %storemerge.i.i51, %B858.if.lr.ph.i89.i ], [ %.2561.i.i, %B1410.i.i ]
  %.2496.0409.i.i = phi i64 [ %.432.i84.i, %B858.if.lr.ph.i89.i ], [ %.2565.i.i, %B1410.i.i ]
  %.2561.i.i = add nsw i64 %.2499.0410.i.i, -1
  %.2565.i.i = add i64 %.2496.0409.i.i, 1
  %.2599.i.i = getelementptr i64, ptr %350, i64 %.2496.0409.i.i
  %.2600.i.i = load i64, ptr %.2599.i.i, align 8, !noalias !99
  %.2602.i.i = icmp eq i64 %.2600.i.i, %.2182.0426.i.i
  br i1 %.2602.i.i, label %B896.i.i, label %B1410.i.i

B990.if.i.i:                                      ; preds = %B1409.i.i, %B990.if.lr.ph.i.i
  %.2683.0424.in.i.i = phi i64 [ %.2182.0426.i.i, %B990.if.lr.ph.i.i ], [ %.2683.0424.i.i, %B1409.i.i ]
  %d_left.5.1423.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B990.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1409.i.i ]
  %left.2.1422.i.i = phi double [ %.2449.i.i, %B990.if.lr.ph.i.i ], [ %left.3.2.i.i, %B1409.i.i ]
  %.2683.0424.i.i = add nsw i64 %.2683.0424.in.i.i, -1
  %.2788.i.i = getelementptr i64, ptr %351, i64 %.2683.0424.i.i
  %.2789.i.i = load i64, ptr %.2788.i.i, align 8, !noalias !99
  %.2794.i.i = icmp sgt i64 %.2789.i.i, -1
  br i1 %.2794.i.i, label %B1036.i.i, label %B1409.i.i

B1204.if.i.i:                                     ; preds = %B1411.i.i, %B1204.if.lr.ph.i.i
  %d_entry.2.2415.i.i = phi double [ %.2851.i.i, %B1204.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.2883.0414.i.i = phi i64 [ %storemerge.i.i51, %B1204.if.lr.ph.i.i ], [ %.2945.i.i, %B1411.i.i ]
  %.2880.0413.i.i = phi i64 [ %.432.i84.i, %B1204.if.lr.ph.i.i ], [ %.2949.i.i, %B1411.i.i ]
  %.2945.i.i = add nsw i64 %.2883.0414.i.i, -1
  %.2949.i.i = add i64 %.2880.0413.i.i, 1
  %.2983.i.i = getelementptr i64, ptr %350, i64 %.2880.0413.i.i
  %.2984.i.i = load i64, ptr %.2983.i.i, align 8, !noalias !99
  %.2986.i.i53 = icmp eq i64 %.2984.i.i, %.2182.0426.i.i
  br i1 %.2986.i.i53, label %B1242.i.i, label %B1411.i.i

factor_backward: ; preds = %B364.if.i.i, %B640.loopexit.i.i, %B614.i.i, %B342.i.i
  %exitcond113.not.i = icmp eq i64 %.203.i, %.108.i
  br i1 %exitcond113.not.i, label %B606.i, label %B60.if.i

B606.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2088.i.i, i64 8
  %.104.i.i = getelementptr i8, ptr %.63, i64 8
  %.105.i.i = load i64, ptr %.104.i.i, align 8, !noalias !102
  %.191.i.i = getelementptr i8, ptr %.63, i64 56
  %.192.i.i = load i64, ptr %.191.i.i, align 8, !noalias !102
  %.194.i.i = add nsw i64 %.192.i.i, %.105.i.i
  %.280.i.i = getelementptr i8, ptr %.63, i64 72
  %.281.i.i = load i64, ptr %.280.i.i, align 8, !noalias !102
  %.364479.not.i.i = icmp slt i64 %.281.i.i, 1
  br i1 %.364479.not.i.i, label %B902.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B606.i
  %.487.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.541.i.i = fadd double %.508.i.i, %.866.i.i
  store double %.541.i.i, ptr %.865.i.i, align 8, !noalias !102
  %.550.i.i = getelementptr double, ptr %.416, i64 %.502.i.i
  %.551.i.i = load double, ptr %.550.i.i, align 8, !noalias !102
  %.553.i.i = fadd double %.508.i.i, %.551.i.i
  store double %.553.i.i, ptr %.550.i.i, align 8, !noalias !102
  br label %B1707.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.575.i.i50 = fadd double %.508.i.i, %.866.i.i
  store double %.575.i.i50, ptr %.865.i.i, align 8, !noalias !102
  %.584.i.i = getelementptr double, ptr %.416, i64 %.502.i.i
  %.585.i.i = load double, ptr %.584.i.i, align 8, !noalias !102
  %.587.i.i = fsub double %.585.i.i, %.508.i.i
  store double %.587.i.i, ptr %.584.i.i, align 8, !noalias !102
  br label %B1707.i.i

B424.i.i:                                         ; preds = %B150.if.i.i
  %.610.i.i49 = getelementptr double, ptr %.304, i64 %.502.i.i
  %.611.i.i = load double, ptr %.610.i.i49, align 8, !noalias !102
  %.613.i.i = fmul double %.508.i.i, %.611.i.i
  %.614.i.i = fadd double %.866.i.i, %.613.i.i
  store double %.614.i.i, ptr %.865.i.i, align 8, !noalias !102
  %.621.i.i = getelementptr double, ptr %.416, i64 %.502.i.i
  %.622.i.i = load double, ptr %.621.i.i, align 8, !noalias !102
  %.625.i.i = getelementptr double, ptr %.304, i64 %.498.i.i
  %.626.i.i = load double, ptr %.625.i.i, align 8, !noalias !102
  %.630.i.i = fmul double %.508.i.i, %.626.i.i
  %.633.i.i = fadd double %.622.i.i, %.630.i.i
  store double %.633.i.i, ptr %.621.i.i, align 8, !noalias !102
  br label %B1707.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.652.i.i = getelementptr double, ptr %.304, i64 %.502.i.i
  %.653.i.i = load double, ptr %.652.i.i, align 8, !noalias !102
  %.658.i.i = fdiv double %.508.i.i, %.653.i.i
  %.659.i.i = fadd double %.866.i.i, %.658.i.i
  store double %.659.i.i, ptr %.865.i.i, align 8, !noalias !102
  %.668.i.i = getelementptr double, ptr %.416, i64 %.502.i.i
  %.669.i.i = load double, ptr %.668.i.i, align 8, !noalias !102
  %.676.i.i = getelementptr double, ptr %.304, i64 %.505.i.i
  %.677.i.i = load double, ptr %.676.i.i, align 8, !noalias !102
  %.679.i.i = fmul double %.508.i.i, %.677.i.i
  %.685.i.i = load double, ptr %.652.i.i, align 8, !noalias !102
  %.689.i.i = fdiv double %.679.i.i, %.685.i.i
  %.690.i.i = fsub double %.669.i.i, %.689.i.i
  store double %.690.i.i, ptr %.668.i.i, align 8, !noalias !102
  br label %B1707.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.709.i.i21 = getelementptr double, ptr %.304, i64 %.502.i.i
  %.710.i.i = load double, ptr %.709.i.i21, align 8, !noalias !102
  %.712.i.i = fmul double %.508.i.i, %.710.i.i
  %.715.i.i22 = getelementptr double, ptr %.304, i64 %.498.i.i
  %.716.i.i23 = load double, ptr %.715.i.i22, align 8, !noalias !102
  %.718.i.i = fcmp ogt double %.716.i.i23, 0.000000e+00
  br i1 %.718.i.i, label %B660.i.i, label %B684.i.i

B660.i.i:                                         ; preds = %B622.i.i
  %.738.i.i48 = getelementptr double, ptr %.304, i64 %.505.i.i
  %.739.i.i = load double, ptr %.738.i.i48, align 8, !noalias !102
  %.747.i.i = fdiv double %.739.i.i, %.716.i.i23
  br label %B706.i.i

B684.i.i:                                         ; preds = %B622.i.i
  %.760.i.i = fadd double %.710.i.i, -1.000000e+00
  %.761.i.i = tail call double @llvm.pow.f64(double %.716.i.i23, double %.760.i.i)
  br label %B706.i.i

B706.i.i:                                         ; preds = %B684.i.i, %B660.i.i
  %"$phi706.5.2.1.i.i" = phi double [ %.747.i.i, %B660.i.i ], [ %.761.i.i, %B684.i.i ]
  %.767.i.i = fmul double %.712.i.i, %"$phi706.5.2.1.i.i"
  %.773.i.i = fadd double %.866.i.i, %.767.i.i
  store double %.773.i.i, ptr %.865.i.i, align 8, !noalias !102
  %.787.i.i = load double, ptr %.715.i.i22, align 8, !noalias !102
  %.789.i.i = fcmp ogt double %.787.i.i, 0.000000e+00
  br i1 %.789.i.i, label %B738.i.i, label %B1707.i.i

B738.i.i:                                         ; preds = %B706.i.i
  %.793.not.i.i = icmp sle i64 %.105.i.i, %.502.i.i
  %.801.i.i = icmp slt i64 %.502.i.i, %.194.i.i
  %or.cond.i.i = select i1 %.793.not.i.i, i1 %.801.i.i, i1 false
  br i1 %or.cond.i.i, label %B1707.i.i, label %B766.i.i

B766.i.i:                                         ; preds = %B738.i.i
  %.811.i.i47 = getelementptr double, ptr %.416, i64 %.502.i.i
  %.812.i.i = load double, ptr %.811.i.i47, align 8, !noalias !102
  %.819.i.i = getelementptr double, ptr %.304, i64 %.505.i.i
  %.820.i.i = load double, ptr %.819.i.i, align 8, !noalias !102
  %.822.i.i = fmul double %.508.i.i, %.820.i.i
  %.831.i.i = tail call double @llvm.log.f64(double %.787.i.i)
  %.832.i.i = fmul double %.831.i.i, %.822.i.i
  %.833.i.i = fadd double %.812.i.i, %.832.i.i
  store double %.833.i.i, ptr %.811.i.i47, align 8, !noalias !102
  br label %B1707.i.i

B872.i.i:                                         ; preds = %B150.if.i.i
  %.868.i.i = fsub double %.866.i.i, %.508.i.i
  store double %.868.i.i, ptr %.865.i.i, align 8, !noalias !102
  br label %B1707.i.i

B902.i.i:                                         ; preds = %B1707.i.i, %B606.i
  %.966.i.i = getelementptr i8, ptr %.63, i64 24
  %.967.i.i = load i64, ptr %.966.i.i, align 8, !noalias !102
  %.1050.i.i24 = getelementptr i8, ptr %.63, i64 32
  %.1051.i.i = load i64, ptr %.1050.i.i24, align 8, !noalias !102
  %.23.i.i.i = add i64 %.105.i.i, -1
  %357 = add i64 %.105.i.i, -2
  %.105260.i.i.i = icmp ult i64 %357, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B902.i.i
  %358 = getelementptr i64, ptr %.63, i64 %.967.i.i
  %.98.i.i.i.i = getelementptr i8, ptr %.63, i64 152
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.99.i.i.i.i = load i64, ptr %.98.i.i.i.i, align 8, !noalias !105
  %.110.i.i.i.i = icmp slt i64 %.99.i.i.i.i, 0
  br i1 %.110.i.i.i.i, label %nearest, label %B60.i.i.i.i

B60.i.i.i.i:                                      ; preds = %B76.i.i.i
  %.140.i.i.i.i = getelementptr i64, ptr %.63, i64 %.99.i.i.i.i
  %.141.i.i.i.i = load i64, ptr %.140.i.i.i.i, align 8, !noalias !105
  %.143.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.141.i.i.i.i
  br i1 %.143.i.i.not.i.i, label %B110.i.i.i.i, label %nearest

B110.i.i.i.i:                                     ; preds = %B60.i.i.i.i
  %.205.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 8
  %.206.i.i.i.i = load i64, ptr %.205.i.i.i.i, align 8, !noalias !105
  %.207.i.i.i.i = add nsw i64 %.206.i.i.i.i, %.141.i.i.i.i
  %.208.not.i.i.i.i = icmp slt i64 %.47.0262.i.i.i, %.207.i.i.i.i
  br i1 %.208.not.i.i.i.i, label %B216.i.i.i.i, label %nearest

B216.i.i.i.i:                                     ; preds = %B110.i.i.i.i
  %.276.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 24
  %.277.i.i.i.i = load i64, ptr %.276.i.i.i.i, align 8, !noalias !105
  %.379.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 16
  %.380.i.i.i.i = load i64, ptr %.379.i.i.i.i, align 8, !noalias !105
  %.462118.not.i.i.i.i = icmp slt i64 %.380.i.i.i.i, 1
  br i1 %.462118.not.i.i.i.i, label %nearest, label %B416.if.lr.ph.i.i.i.i

B416.if.lr.ph.i.i.i.i:                            ; preds = %B216.i.i.i.i
  %.342.i.i.i.i = sub nsw i64 %.118.i.i.i, %.141.i.i.i.i
  %.346.i.i.i.i = mul nsw i64 %.277.i.i.i.i, %.342.i.i.i.i
  %.309.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 40
  %.310.i.i.i.i = load i64, ptr %.309.i.i.i.i, align 8, !noalias !105
  %.586114.not.i.i.i.i = icmp slt i64 %.277.i.i.i.i, 1
  %.652.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 32
  %359 = getelementptr i64, ptr %.63, i64 %.310.i.i.i.i
  %360 = getelementptr i64, ptr %359, i64 %.346.i.i.i.i
  %361 = getelementptr i64, ptr %360, i64 %.277.i.i.i.i
  br label %B416.if.i.i.i.i

B572.i.i.i.i:                                     ; preds = %B448.if.i.i.i.i, %B416.if.i.i.i.i
  %total.2.1.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B416.if.i.i.i.i ], [ %.683.i.i.i.i, %B448.if.i.i.i.i ]
  %.693.i.i.i.i = fcmp olt double %total.2.1.lcssa.i.i.i.i, %least.2.0122.i.i.i.i
  %.452.sroa.0.0.row.2.0.i.i.i.i = select i1 %.693.i.i.i.i, i64 %.404.0119.i.i.i.i, i64 %row.2.0121.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i = select i1 %.693.i.i.i.i, double %total.2.1.lcssa.i.i.i.i, double %least.2.0122.i.i.i.i
  %exitcond125.not.i.i.i.i = icmp eq i64 %.475.i.i.i.i, %.380.i.i.i.i
  br i1 %exitcond125.not.i.i.i.i, label %nearest.2, label %B416.if.i.i.i.i

B416.if.i.i.i.i:                                  ; preds = %B572.i.i.i.i, %B416.if.lr.ph.i.i.i.i
  %least.2.0122.i.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i ], [ %total.2.1.least.2.0.i.i.i.i, %B572.i.i.i.i ]
  %row.2.0121.i.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i.i.i.i ], [ %.452.sroa.0.0.row.2.0.i.i.i.i, %B572.i.i.i.i ]
  %.404.0119.i.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i ], [ %.475.i.i.i.i, %B572.i.i.i.i ]
  %.475.i.i.i.i = add nuw nsw i64 %.404.0119.i.i.i.i, 1
  br i1 %.586114.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.lr.ph.i.i.i.i

B448.if.lr.ph.i.i.i.i:                            ; preds = %B416.if.i.i.i.i
  %.653.i.i.i.i = load i64, ptr %.652.i.i.i.i, align 8, !noalias !105
  %.656.i.i.i.i = mul nuw nsw i64 %.404.0119.i.i.i.i, %.277.i.i.i.i
  %362 = getelementptr double, ptr %.108, i64 %.653.i.i.i.i
  %363 = getelementptr double, ptr %362, i64 %.656.i.i.i.i
  br label %B448.if.i.i.i.i

B448.if.i.i.i.i:                                  ; preds = %B448.if.i.i.i.i, %B448.if.lr.ph.i.i.i.i
  %total.2.1117.i.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i ], [ %.683.i.i.i.i, %B448.if.i.i.i.i ]
  %.530.0115.i.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i ], [ %.599.i.i.i.i, %B448.if.i.i.i.i ]
  %.599.i.i.i.i = add nuw nsw i64 %.530.0115.i.i.i.i, 1
  %.660.i.i.i.i = getelementptr double, ptr %363, i64 %.530.0115.i.i.i.i
  %.661.i.i.i.i = load double, ptr %.660.i.i.i.i, align 8, !noalias !105
  %.667.i.i.i.i = getelementptr i64, ptr %361, i64 %.530.0115.i.i.i.i
  %.668.i.i.i.i = load i64, ptr %.667.i.i.i.i, align 8, !noalias !105
  %.670.i.i.i.i = getelementptr double, ptr %.304, i64 %.668.i.i.i.i
  %.671.i.i.i.i = load double, ptr %.670.i.i.i.i, align 8, !noalias !105
  %.675.i.i.i.i = getelementptr i64, ptr %360, i64 %.530.0115.i.i.i.i
  %.676.i.i.i.i = load i64, ptr %.675.i.i.i.i, align 8, !noalias !105
  %.678.i.i.i.i = getelementptr double, ptr %.304, i64 %.676.i.i.i.i
  %.679.i.i.i.i = load double, ptr %.678.i.i.i.i, align 8, !noalias !105
  %.680.i.i.i.i = fsub double %.671.i.i.i.i, %.679.i.i.i.i
  %.681.i.i.i.i = fmul double %.661.i.i.i.i, %.680.i.i.i.i
  %.683.i.i.i.i = fadd double %total.2.1117.i.i.i.i, %.681.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.277.i.i.i.i, %.599.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.i.i.i.i

nearest: ; preds = %B216.i.i.i.i, %B110.i.i.i.i, %B60.i.i.i.i, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.416, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.2: ; preds = %B572.i.i.i.i
  %.196.i.i.i45 = getelementptr double, ptr %.416, i64 %.47.0262.i.i.i
  %.197.i.i.i = load double, ptr %.196.i.i.i45, align 8, !noalias !110
  %.198.i.i.i46 = fneg double %.197.i.i.i
  %.23.i.i.i.i = icmp slt i64 %.452.sroa.0.0.row.2.0.i.i.i.i, 0
  %brmerge.i.i.i = or i1 %.586114.not.i.i.i.i, %.23.i.i.i.i
  br i1 %brmerge.i.i.i, label %nearest_backward, label %B216.if.lr.ph.i.i.i.i

B216.if.lr.ph.i.i.i.i:                            ; preds = %nearest.2
  %.367.i.i.i.i = mul nuw nsw i64 %.452.sroa.0.0.row.2.0.i.i.i.i, %.277.i.i.i.i
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.108, i64 %.367.i.i.i.i
  br label %B216.if.i.i.i.i

B216.if.i.i.i.i:                                  ; preds = %B216.if.i.i.i.i, %B216.if.lr.ph.i.i.i.i
  %.239.053.i.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i.i.i ], [ %.310.i143.i.i.i, %B216.if.i.i.i.i ]
  %.310.i143.i.i.i = add nuw nsw i64 %.239.053.i.i.i.i, 1
  %.364.i.i.i.i = load i64, ptr %.652.i.i.i.i, align 8, !noalias !111
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.364.i.i.i.i
  %.371.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i, i64 %.239.053.i.i.i.i
  %.372.i.i.i.i = load double, ptr %.371.i.i.i.i, align 8, !noalias !111
  %.378.i.i.i.i = getelementptr i64, ptr %361, i64 %.239.053.i.i.i.i
  %.379.i144.i.i.i = load i64, ptr %.378.i.i.i.i, align 8, !noalias !111
  %.381.i.i.i.i = getelementptr double, ptr %.416, i64 %.379.i144.i.i.i
  %.382.i.i.i.i = load double, ptr %.381.i.i.i.i, align 8, !noalias !111
  %.384.i.i.i.i = fmul double %.372.i.i.i.i, %.198.i.i.i46
  %.385.i.i.i.i = fadd double %.384.i.i.i.i, %.382.i.i.i.i
  store double %.385.i.i.i.i, ptr %.381.i.i.i.i, align 8, !noalias !111
  %.392.i.i.i.i = getelementptr i64, ptr %360, i64 %.239.053.i.i.i.i
  %.393.i.i.i.i = load i64, ptr %.392.i.i.i.i, align 8, !noalias !111
  %.395.i.i.i.i = getelementptr double, ptr %.416, i64 %.393.i.i.i.i
  %.396.i.i.i.i = load double, ptr %.395.i.i.i.i, align 8, !noalias !111
  %.399.i.i.i.i = fsub double %.396.i.i.i.i, %.384.i.i.i.i
  store double %.399.i.i.i.i, ptr %.395.i.i.i.i, align 8, !noalias !111
  %exitcond.not.i145.i.i.i = icmp eq i64 %.310.i143.i.i.i, %.277.i.i.i.i
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.2, %nearest
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest ], [ %.196.i.i.i45, %nearest.2 ], [ %.196.i.i.i45, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest ], [ %total.2.1.least.2.0.i.i.i.i, %nearest.2 ], [ %total.2.1.least.2.0.i.i.i.i, %B216.if.i.i.i.i ]
  %.229.i.i106.i = getelementptr double, ptr %.416, i64 %.118.i.i.i
  %.230.i.i107.i = load double, ptr %.229.i.i106.i, align 8, !noalias !110
  %.234.i.i.i = load double, ptr %.196250.i.i.i, align 8, !noalias !110
  %.235.i.i.i43 = fadd double %.230.i.i107.i, %.234.i.i.i
  store double %.235.i.i.i43, ptr %.229.i.i106.i, align 8, !noalias !110
  %.245.i.i.i = getelementptr double, ptr %.304, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !110
  %.250.i.i.i = getelementptr double, ptr %.304, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !110
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i = fmul double %.234.i.i.i, %.253.i.i.i
  %.255.i.i.i44 = fadd double %.254.i.i.i, 1.000000e+00
  store double %.255.i.i.i44, ptr %.196250.i.i.i, align 8, !noalias !110
  br label %B463.i.i.i

B242.i.i.i31:                                     ; preds = %B463.i.i.i
  %.308.i.i.i32 = icmp slt i64 %.105.i.i, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i32, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i33, label %climb_backward

B314.i.i.i:                                       ; preds = %B274.if.i.i.i33
  %.99.i147.i.i.i = load i64, ptr %.98.i.i.i.i, align 8, !noalias !114
  %.110.i148.i.i.i = icmp slt i64 %.99.i147.i.i.i, 0
  br i1 %.110.i148.i.i.i, label %nearest.3, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i
  %.140.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.99.i147.i.i.i
  %.141.i151.i.i.i = load i64, ptr %.140.i150.i.i.i, align 8, !noalias !114
  %.143.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.141.i151.i.i.i
  br i1 %.143.i152.i.i.i, label %nearest.3, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.205.i154.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 8
  %.206.i155.i.i.i = load i64, ptr %.205.i154.i.i.i, align 8, !noalias !114
  %.207.i156.i.i.i = add nsw i64 %.206.i155.i.i.i, %.141.i151.i.i.i
  %.208.not.i157.i.i.i = icmp slt i64 %.363.i.i.i34, %.207.i156.i.i.i
  br i1 %.208.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.3

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.276.i162.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 24
  %.277.i163.i.i.i = load i64, ptr %.276.i162.i.i.i, align 8, !noalias !114
  %.379.i164.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 16
  %.380.i165.i.i.i = load i64, ptr %.379.i164.i.i.i, align 8, !noalias !114
  %.462118.not.i166.i.i.i = icmp slt i64 %.380.i165.i.i.i, 1
  br i1 %.462118.not.i166.i.i.i, label %nearest.3, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.342.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.141.i151.i.i.i
  %.346.i169.i.i.i = mul nsw i64 %.277.i163.i.i.i, %.342.i168.i.i.i
  %.309.i170.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 40
  %.310.i171.i.i.i = load i64, ptr %.309.i170.i.i.i, align 8, !noalias !114
  %.586114.not.i172.i.i.i = icmp slt i64 %.277.i163.i.i.i, 1
  %.652.i173.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 32
  %364 = getelementptr i64, ptr %.63, i64 %.310.i171.i.i.i
  %365 = getelementptr i64, ptr %364, i64 %.346.i169.i.i.i
  %366 = getelementptr i64, ptr %365, i64 %.277.i163.i.i.i
  br label %B416.if.i174.i.i.i

B572.i200.i.i.i:                                  ; preds = %B448.if.i182.i.i.i, %B416.if.i174.i.i.i
  %total.2.1.lcssa.i201.i.i.i = phi double [ 0.000000e+00, %B416.if.i174.i.i.i ], [ %.683.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.693.i202.i.i.i = fcmp olt double %total.2.1.lcssa.i201.i.i.i, %least.2.0122.i175.i.i.i
  %.452.sroa.0.0.row.2.0.i203.i.i.i = select i1 %.693.i202.i.i.i, i64 %.404.0119.i177.i.i.i, i64 %row.2.0121.i176.i.i.i
  %total.2.1.least.2.0.i204.i.i.i = select i1 %.693.i202.i.i.i, double %total.2.1.lcssa.i201.i.i.i, double %least.2.0122.i175.i.i.i
  %exitcond125.not.i205.i.i.i = icmp eq i64 %.475.i178.i.i.i, %.380.i165.i.i.i
  br i1 %exitcond125.not.i205.i.i.i, label %nearest.4, label %B416.if.i174.i.i.i

B416.if.i174.i.i.i:                               ; preds = %B572.i200.i.i.i, %B416.if.lr.ph.i167.i.i.i
  %least.2.0122.i175.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i167.i.i.i ], [ %total.2.1.least.2.0.i204.i.i.i, %B572.i200.i.i.i ]
  %row.2.0121.i176.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i167.i.i.i ], [ %.452.sroa.0.0.row.2.0.i203.i.i.i, %B572.i200.i.i.i ]
  %.404.0119.i177.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i167.i.i.i ], [ %.475.i178.i.i.i, %B572.i200.i.i.i ]
  %.475.i178.i.i.i = add nuw nsw i64 %.404.0119.i177.i.i.i, 1
  br i1 %.586114.not.i172.i.i.i, label %B572.i200.i.i.i, label %B448.if.lr.ph.i179.i.i.i

B448.if.lr.ph.i179.i.i.i:                         ; preds = %B416.if.i174.i.i.i
  %.653.i180.i.i.i = load i64, ptr %.652.i173.i.i.i, align 8, !noalias !114
  %.656.i181.i.i.i = mul nuw nsw i64 %.404.0119.i177.i.i.i, %.277.i163.i.i.i
  %367 = getelementptr double, ptr %.108, i64 %.653.i180.i.i.i
  %368 = getelementptr double, ptr %367, i64 %.656.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.683.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.530.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.599.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.599.i185.i.i.i = add nuw nsw i64 %.530.0115.i184.i.i.i, 1
  %.660.i186.i.i.i = getelementptr double, ptr %368, i64 %.530.0115.i184.i.i.i
  %.661.i187.i.i.i = load double, ptr %.660.i186.i.i.i, align 8, !noalias !114
  %.667.i188.i.i.i = getelementptr i64, ptr %366, i64 %.530.0115.i184.i.i.i
  %.668.i189.i.i.i = load i64, ptr %.667.i188.i.i.i, align 8, !noalias !114
  %.670.i190.i.i.i = getelementptr double, ptr %.304, i64 %.668.i189.i.i.i
  %.671.i191.i.i.i = load double, ptr %.670.i190.i.i.i, align 8, !noalias !114
  %.675.i192.i.i.i = getelementptr i64, ptr %365, i64 %.530.0115.i184.i.i.i
  %.676.i193.i.i.i = load i64, ptr %.675.i192.i.i.i, align 8, !noalias !114
  %.678.i194.i.i.i = getelementptr double, ptr %.304, i64 %.676.i193.i.i.i
  %.679.i195.i.i.i = load double, ptr %.678.i194.i.i.i, align 8, !noalias !114
  %.680.i196.i.i.i = fsub double %.671.i191.i.i.i, %.679.i195.i.i.i
  %.681.i197.i.i.i = fmul double %.661.i187.i.i.i, %.680.i196.i.i.i
  %.683.i198.i.i.i = fadd double %total.2.1117.i183.i.i.i, %.681.i197.i.i.i
  %exitcond.not.i199.i.i.i = icmp eq i64 %.277.i163.i.i.i, %.599.i185.i.i.i
  br i1 %exitcond.not.i199.i.i.i, label %B572.i200.i.i.i, label %B448.if.i182.i.i.i

nearest.3: ; preds = %B216.i161.i.i.i, %B110.i153.i.i.i, %B60.i149.i.i.i, %B314.i.i.i
  %.438254.i.i.i = getelementptr double, ptr %.416, i64 %.294.0264.i.i.i
  br label %nearest_backward.2

nearest.4: ; preds = %B572.i200.i.i.i
  %.438.i.i.i = getelementptr double, ptr %.416, i64 %.294.0264.i.i.i
  %.439.i.i.i = load double, ptr %.438.i.i.i, align 8, !noalias !110
  %.23.i207.i.i.i = icmp slt i64 %.452.sroa.0.0.row.2.0.i203.i.i.i, 0
  %brmerge266.i.i.i = or i1 %.586114.not.i172.i.i.i, %.23.i207.i.i.i
  br i1 %brmerge266.i.i.i, label %nearest_backward.2, label %B216.if.lr.ph.i214.i.i.i

B216.if.lr.ph.i214.i.i.i:                         ; preds = %nearest.4
  %.367.i221.i.i.i = mul nuw nsw i64 %.452.sroa.0.0.row.2.0.i203.i.i.i, %.277.i163.i.i.i
  %invariant.gep.i222.i.i.i = getelementptr double, ptr %.108, i64 %.367.i221.i.i.i
  br label %B216.if.i223.i.i.i

B216.if.i223.i.i.i:                               ; preds = %B216.if.i223.i.i.i, %B216.if.lr.ph.i214.i.i.i
  %.239.053.i224.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i214.i.i.i ], [ %.310.i225.i.i.i, %B216.if.i223.i.i.i ]
  %.310.i225.i.i.i = add nuw nsw i64 %.239.053.i224.i.i.i, 1
  %.364.i226.i.i.i = load i64, ptr %.652.i173.i.i.i, align 8, !noalias !117
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.364.i226.i.i.i
  %.371.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.239.053.i224.i.i.i
  %.372.i229.i.i.i = load double, ptr %.371.i228.i.i.i, align 8, !noalias !117
  %.378.i230.i.i.i = getelementptr i64, ptr %366, i64 %.239.053.i224.i.i.i
  %.379.i231.i.i.i = load i64, ptr %.378.i230.i.i.i, align 8, !noalias !117
  %.381.i232.i.i.i = getelementptr double, ptr %.416, i64 %.379.i231.i.i.i
  %.382.i233.i.i.i = load double, ptr %.381.i232.i.i.i, align 8, !noalias !117
  %.384.i234.i.i.i = fmul double %.439.i.i.i, %.372.i229.i.i.i
  %.385.i235.i.i.i = fadd double %.384.i234.i.i.i, %.382.i233.i.i.i
  store double %.385.i235.i.i.i, ptr %.381.i232.i.i.i, align 8, !noalias !117
  %.392.i236.i.i.i = getelementptr i64, ptr %365, i64 %.239.053.i224.i.i.i
  %.393.i237.i.i.i = load i64, ptr %.392.i236.i.i.i, align 8, !noalias !117
  %.395.i238.i.i.i = getelementptr double, ptr %.416, i64 %.393.i237.i.i.i
  %.396.i239.i.i.i = load double, ptr %.395.i238.i.i.i, align 8, !noalias !117
  %.399.i240.i.i.i = fsub double %.396.i239.i.i.i, %.384.i234.i.i.i
  store double %.399.i240.i.i.i, ptr %.395.i238.i.i.i, align 8, !noalias !117
  %exitcond.not.i241.i.i.i = icmp eq i64 %.310.i225.i.i.i, %.277.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.4, %nearest.3
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.3 ], [ %.438.i.i.i, %nearest.4 ], [ %.438.i.i.i, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.4 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i = getelementptr double, ptr %.416, i64 %.363.i.i.i34
  %.472.i.i.i36 = load double, ptr %.471.i.i.i, align 8, !noalias !110
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !110
  %.477.i.i.i37 = fadd double %.472.i.i.i36, %.476.i.i.i
  store double %.477.i.i.i37, ptr %.471.i.i.i, align 8, !noalias !110
  %.487.i.i.i = getelementptr double, ptr %.304, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i, align 8, !noalias !110
  %.492.i.i.i38 = getelementptr double, ptr %.304, i64 %.363.i.i.i34
  %.493.i.i.i = load double, ptr %.492.i.i.i38, align 8, !noalias !110
  %.494.i.i.i39 = fsub double %.488.i.i.i, %.493.i.i.i
  %.495.i.i.i40 = fsub double %.494.i.i.i39, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i41 = fmul double %.476.i.i.i, %.495.i.i.i40
  %.497.i.i.i42 = fadd double %.496.i.i.i41, 1.000000e+00
  store double %.497.i.i.i42, ptr %.438258.i.i.i, align 8, !noalias !110
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i31

B464.i.i.i:                                       ; preds = %B274.if.i.i.i33, %nearest_backward.2
  %exitcond.not.i.i105.i = icmp eq i64 %.363.i.i.i34, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i105.i, label %climb_backward, label %B274.if.i.i.i33

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i = getelementptr i64, ptr %358, i64 %.47.0262.i.i.i
  %.151.i.i.i = load i64, ptr %.150.i.i.i, align 8, !noalias !110
  %.152.i.i.i30 = icmp eq i64 %.151.i.i.i, 7
  br i1 %.152.i.i.i30, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i33:                                  ; preds = %B242.i.i.i31, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i34, %B464.i.i.i ], [ 0, %B242.i.i.i31 ]
  %.363.i.i.i34 = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %358, i64 %.294.0264.i.i.i
  %.396.i.i.i35 = load i64, ptr %.395.i.i.i, align 8, !noalias !110
  %.397.i.i.i = icmp eq i64 %.396.i.i.i35, 8
  br i1 %.397.i.i.i, label %B314.i.i.i, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i31, %B902.i.i
  %.1173.i.i = getelementptr i8, ptr %.63, i64 88
  %.1174.i.i = load i64, ptr %.1173.i.i, align 8, !noalias !102
  %.1254492.not.i.i = icmp slt i64 %.1174.i.i, 1
  br i1 %.1254492.not.i.i, label %B1540.i.i, label %B1062.if.lr.ph.i.i

B1062.if.lr.ph.i.i:                               ; preds = %climb_backward
  %.1374.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B1062.if.i.i

B1062.loopexit.i.i:                               ; preds = %B1502.if.i.i, %B1062.if.i.i
  %exitcond500.not.i.i = icmp eq i64 %.1267.i95.i, %.1174.i.i
  br i1 %exitcond500.not.i.i, label %B1540.i.i, label %B1062.if.i.i

B1432.i.i:                                        ; preds = %B1366.if.i.i
  %.1603.i.i = add nuw nsw i64 %.1534.0487.i.i, 1
  %.1785.i.i = getelementptr i64, ptr %375, i64 %.1534.0487.i.i
  %.1786.i.i = load i64, ptr %.1785.i.i, align 8, !noalias !102
  %.1788.i.i = getelementptr double, ptr %arg.grad, i64 %.1786.i.i
  %.1789.i.i = load double, ptr %.1788.i.i, align 8, !noalias !102
  %.1791.i.i = fadd double %.1771.i.i, %.1789.i.i
  store double %.1791.i.i, ptr %.1788.i.i, align 8, !noalias !102
  %exitcond498.not.i.i = icmp eq i64 %.1422.i.i, %.1603.i.i
  br i1 %exitcond498.not.i.i, label %B1502.if.i.i, label %B1334.if.i.i

B1540.i.i:                                        ; preds = %B1062.loopexit.i.i, %climb_backward
  %.2028495.not.i.i = icmp slt i64 %.105.i.i, 1
  br i1 %.2028495.not.i.i, label %after_likelihood, label %B1566.if.lr.ph.i.i

B1566.if.lr.ph.i.i:                               ; preds = %B1540.i.i
  %369 = getelementptr i64, ptr %.63, i64 %.967.i.i
  %370 = getelementptr double, ptr %.108, i64 %.1051.i.i
  br label %B1566.if.i.i

B1707.i.i:                                        ; preds = %B872.i.i, %B766.i.i, %B738.i.i, %B706.i.i, %B516.i.i, %B424.i.i, %B352.i.i, %B280.i.i
  %.364.i.i = icmp samesign ugt i64 %.306.0481.in.i.i, 1
  br i1 %.364.i.i, label %B150.if.i.i, label %B902.i.i

B150.if.i.i:                                      ; preds = %B1707.i.i, %B150.if.lr.ph.i.i
  %.306.0481.in.i.i = phi i64 [ %.281.i.i, %B150.if.lr.ph.i.i ], [ %.306.0481.i.i, %B1707.i.i ]
  %.306.0481.i.i = add nsw i64 %.306.0481.in.i.i, -1
  %.488.i.i = load i64, ptr %.487.i.i, align 8, !noalias !102
  %371 = getelementptr i64, ptr %.63, i64 %.488.i.i
  %.493.idx.i.i = mul i64 %.306.0481.i.i, 24
  %.493.i.i = getelementptr i8, ptr %371, i64 %.493.idx.i.i
  %.494.i.i = load i64, ptr %.493.i.i, align 8, !noalias !102
  %.497.i.i = getelementptr i8, ptr %.493.i.i, i64 8
  %.498.i.i = load i64, ptr %.497.i.i, align 8, !noalias !102
  %.501.i.i = getelementptr i8, ptr %.493.i.i, i64 16
  %.502.i.i = load i64, ptr %.501.i.i, align 8, !noalias !102
  %.505.i.i = add nsw i64 %.306.0481.i.i, %.194.i.i
  %.507.i.i = getelementptr double, ptr %.416, i64 %.505.i.i
  %.508.i.i = load double, ptr %.507.i.i, align 8, !noalias !102
  %.865.i.i = getelementptr double, ptr %.416, i64 %.498.i.i
  %.866.i.i = load double, ptr %.865.i.i, align 8, !noalias !102
  switch i64 %.494.i.i, label %B872.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B1062.if.i.i:                                     ; preds = %B1062.loopexit.i.i, %B1062.if.lr.ph.i.i
  %.1198.0493.i.i = phi i64 [ 0, %B1062.if.lr.ph.i.i ], [ %.1267.i95.i, %B1062.loopexit.i.i ]
  %.1267.i95.i = add nuw nsw i64 %.1198.0493.i.i, 1
  %.1375.i.i = load i64, ptr %.1374.i.i, align 8, !noalias !102
  %372 = getelementptr i64, ptr %.63, i64 %.1375.i.i
  %.1421.idx.i.i = mul i64 %.1198.0493.i.i, 40
  %.1421.i.i = getelementptr i8, ptr %372, i64 %.1421.idx.i.i
  %.1422.i.i = load i64, ptr %.1421.i.i, align 8, !noalias !102
  %.1590486.not.i.i = icmp slt i64 %.1422.i.i, 1
  br i1 %.1590486.not.i.i, label %B1062.loopexit.i.i, label %B1334.if.lr.ph.i.i

B1334.if.lr.ph.i.i:                               ; preds = %B1062.if.i.i
  %.1505.i.i25 = getelementptr i8, ptr %.1421.i.i, i64 8
  %.1506.i.i = load i64, ptr %.1505.i.i25, align 8, !noalias !102
  %.1471.i96.i = getelementptr i8, ptr %.1421.i.i, i64 24
  %.1472.i97.i = load i64, ptr %.1471.i96.i, align 8, !noalias !102
  %.1446.i.i = getelementptr i8, ptr %.1421.i.i, i64 16
  %.1447.i.i = load i64, ptr %.1446.i.i, align 8, !noalias !102
  %373 = getelementptr double, ptr %.108, i64 %.1472.i97.i
  %374 = getelementptr i64, ptr %.63, i64 %.1506.i.i
  %375 = getelementptr i64, ptr %.63, i64 %.1447.i.i
  br label %B1334.if.i.i

B1334.if.i.i:                                     ; preds = %B1334.if.lr.ph.i.i, %B1432.i.i
  %.1534.0487.i.i = phi i64 [ 0, %B1334.if.lr.ph.i.i ], [ %.1603.i.i, %B1432.i.i ]
  %invariant.gep.i98.i = getelementptr double, ptr %373, i64 %.1534.0487.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1334.if.i.i
  %total.2.2485.i.i = phi double [ 0.000000e+00, %B1334.if.i.i ], [ %.1771.i.i, %B1366.if.i.i ]
  %.1658.0483.i.i = phi i64 [ 0, %B1334.if.i.i ], [ %.1727.i.i, %B1366.if.i.i ]
  %.1727.i.i = add nuw nsw i64 %.1658.0483.i.i, 1
  %.1753.i.i = mul nuw nsw i64 %.1658.0483.i.i, %.1422.i.i
  %gep.i99.i = getelementptr double, ptr %invariant.gep.i98.i, i64 %.1753.i.i
  %.1760.i.i = load double, ptr %gep.i99.i, align 8, !noalias !102
  %.1764.i.i = getelementptr i64, ptr %374, i64 %.1658.0483.i.i
  %.1765.i.i = load i64, ptr %.1764.i.i, align 8, !noalias !102
  %.1767.i.i = getelementptr double, ptr %.416, i64 %.1765.i.i
  %.1768.i.i = load double, ptr %.1767.i.i, align 8, !noalias !102
  %.1769.i.i = fmul double %.1760.i.i, %.1768.i.i
  %.1771.i.i = fadd double %total.2.2485.i.i, %.1769.i.i
  %exitcond.not.i100.i = icmp eq i64 %.1422.i.i, %.1727.i.i
  br i1 %exitcond.not.i100.i, label %B1432.i.i, label %B1366.if.i.i

B1502.if.i.i:                                     ; preds = %B1432.i.i, %B1502.if.i.i
  %.1832.0490.i.i = phi i64 [ %.1901.i.i, %B1502.if.i.i ], [ 0, %B1432.i.i ]
  %.1901.i.i = add nuw nsw i64 %.1832.0490.i.i, 1
  %.1929.i.i26 = getelementptr i64, ptr %374, i64 %.1832.0490.i.i
  %.1930.i.i = load i64, ptr %.1929.i.i26, align 8, !noalias !102
  %.1932.i.i27 = getelementptr double, ptr %.416, i64 %.1930.i.i
  store double 0.000000e+00, ptr %.1932.i.i27, align 8, !noalias !102
  %exitcond499.not.i.i = icmp eq i64 %.1422.i.i, %.1901.i.i
  br i1 %exitcond499.not.i.i, label %B1062.loopexit.i.i, label %B1502.if.i.i

B1566.if.i.i:                                     ; preds = %B1566.if.i.i, %B1566.if.lr.ph.i.i
  %.1972.0496.i.i = phi i64 [ 0, %B1566.if.lr.ph.i.i ], [ %.2041.i.i, %B1566.if.i.i ]
  %.2041.i.i = add nuw nsw i64 %.1972.0496.i.i, 1
  %.2070.i.i = getelementptr i64, ptr %369, i64 %.1972.0496.i.i
  %.2071.i.i = load i64, ptr %.2070.i.i, align 8, !noalias !102
  %.2073.i.i = getelementptr double, ptr %.501, i64 %.1972.0496.i.i
  %.2074.i.i = load double, ptr %.2073.i.i, align 8, !noalias !102
  %.2079.idx.i.i = shl i64 %.1972.0496.i.i, 4
  %.2079.i.i28 = getelementptr i8, ptr %370, i64 %.2079.idx.i.i
  %.2080.i.i29 = load double, ptr %.2079.i.i28, align 8, !noalias !102
  %.2086.i.i = getelementptr i8, ptr %.2079.i.i28, i64 8
  %.2087.i101.i = load double, ptr %.2086.i.i, align 8, !noalias !102
  call fastcc void @to_scale(ptr %.2088.i.i, i64 %.2071.i.i, double %.2074.i.i, double %.2080.i.i29, double %.2087.i101.i)
  %.2102.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !102
  %.2129.i.i = getelementptr double, ptr %arg.grad, i64 %.1972.0496.i.i
  %.2130.i.i = load double, ptr %.2129.i.i, align 8, !noalias !102
  %.2132.i103.i = getelementptr double, ptr %.416, i64 %.1972.0496.i.i
  %.2133.i104.i = load double, ptr %.2132.i103.i, align 8, !noalias !102
  %.2134.i.i = fmul double %.2102.fca.1.load.i.i, %.2133.i104.i
  %.2135.i.i = fadd double %.2130.i.i, %.2134.i.i
  store double %.2135.i.i, ptr %.2129.i.i, align 8, !noalias !102
  %exitcond501.not.i.i = icmp eq i64 %.2041.i.i, %.105.i.i
  br i1 %exitcond501.not.i.i, label %after_likelihood, label %B1566.if.i.i

B60.if.i:                                         ; preds = %factor_backward, %B60.if.lr.ph.i
  %.132.0111.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.203.i, %factor_backward ]
  %.203.i = add nuw nsw i64 %.132.0111.i, 1
  %.311.i = load i64, ptr %.310.i, align 8, !noalias !72
  %376 = getelementptr i64, ptr %.63, i64 %.311.i
  %.idx.i19 = mul i64 %.132.0111.i, 400
  %377 = getelementptr i8, ptr %376, i64 %.idx.i19
  %.721.i = getelementptr i8, ptr %377, i64 24
  %.722.i = load i64, ptr %.721.i, align 8, !noalias !72
  %.723.i = icmp sgt i64 %.722.i, -1
  br i1 %.723.i, label %B206.i, label %B496.i

after_likelihood: ; preds = %B1566.if.i.i, %B1540.i.i
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !120
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %after_likelihood
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.304)
  store double %231, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !120
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !120
  %.245.i160 = fmul double %.241.i, %.244.i
  store double %.245.i160, ptr %.240.i, align 8, !noalias !120
  %exitcond.not.i161 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i161, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.304)
  store double %231, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %after_likelihood
  tail call void @free(ptr %.304)
  store double %231, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %231, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i162 = load double, ptr %.132.i, align 8, !noalias !123
  %.137.i = fsub double %.133.i162, %.133.i162
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i163 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i163, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %231, %to_scaled ], [ %231, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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
  %.428.i = alloca [4 x double], align 8
  %.107 = getelementptr i8, ptr %arg.ints, i64 128
  %.108 = load i64, ptr %.107, align 8
  %.190170.not = icmp slt i64 %.108, 1
  br i1 %.190170.not, label %B78, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %0 = shl nuw i64 %.108, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %0, i1 false)
  br label %B78

B78:                                              ; preds = %B60.if.preheader, %entry
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.428.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.428.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.428.i, i8 0, i64 32, i1 false), !noalias !126
  %.104.i = getelementptr i8, ptr %arg.ints, i64 8
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !126
  %.194.i = getelementptr i8, ptr %arg.ints, i64 24
  %.195.i = load i64, ptr %.194.i, align 8, !noalias !126
  %.368245.not.i = icmp slt i64 %.105.i, 1
  br i1 %.368245.not.i, label %B276.i, label %B140.if.lr.ph.i

B140.if.lr.ph.i:                                  ; preds = %B78
  %.278.i = getelementptr i8, ptr %arg.ints, i64 32
  %.279.i = load i64, ptr %.278.i, align 8, !noalias !126
  %1 = getelementptr i64, ptr %arg.ints, i64 %.195.i
  %2 = getelementptr double, ptr %arg.floats, i64 %.279.i
  br label %B140.if.i

B276.i:                                           ; preds = %B140.if.i, %B78
  %lp.3.0.lcssa.i = phi double [ 0.000000e+00, %B78 ], [ %.472.i, %B140.if.i ]
  %.573.i = getelementptr i8, ptr %arg.ints, i64 88
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !126
  %.654257.not.i = icmp slt i64 %.574.i, 1
  br i1 %.654257.not.i, label %B806.i, label %B336.if.lr.ph.i

B336.if.lr.ph.i:                                  ; preds = %B276.i
  %.774.i = getelementptr i8, ptr %arg.ints, i64 96
  br label %B336.if.i

B336.loopexit.i:                                  ; preds = %B770.i, %B336.if.i
  %exitcond265.not.i = icmp eq i64 %.667.i, %.574.i
  br i1 %exitcond265.not.i, label %B806.i, label %B336.if.i

B770.i:                                           ; preds = %B704.if.i
  %.1031.i = add nuw nsw i64 %.962.0255.i, 1
  %.1219.i = getelementptr i64, ptr %67, i64 %.962.0255.i
  %.1220.i = load i64, ptr %.1219.i, align 8, !noalias !126
  %.1223.i = getelementptr double, ptr %arg.v, i64 %.1220.i
  store double %.1205.i, ptr %.1223.i, align 8, !noalias !126
  %exitcond264.not.i = icmp eq i64 %.822.i, %.1031.i
  br i1 %exitcond264.not.i, label %B336.loopexit.i, label %B660.if.i

B806.i:                                           ; preds = %B336.loopexit.i, %B276.i
  %.1331.i = getelementptr i8, ptr %arg.ints, i64 56
  %.1332.i = load i64, ptr %.1331.i, align 8, !noalias !126
  %.1412260.not.i = icmp slt i64 %.1332.i, 1
  br i1 %.1412260.not.i, label %B934.i, label %B866.if.lr.ph.i

B866.if.lr.ph.i:                                  ; preds = %B806.i
  %.1532.i = getelementptr i8, ptr %arg.ints, i64 64
  %3 = getelementptr double, ptr %arg.v, i64 %.105.i
  br label %B866.if.i

B934.i:                                           ; preds = %B866.if.i, %B806.i
  %.59.i.i = add i64 %.105.i, -1
  %.104193.not.i.i = icmp slt i64 %.59.i.i, 1
  br i1 %.104193.not.i.i, label %climb, label %B32.if.lr.ph.i.i

B32.if.lr.ph.i.i:                                 ; preds = %B934.i
  %4 = getelementptr i64, ptr %arg.ints, i64 %.195.i
  %.98.i.i.i = getelementptr i8, ptr %arg.ints, i64 152
  br label %B32.if.i.i

B72.i.i:                                          ; preds = %B32.if.i.i
  %.164.i.i = getelementptr double, ptr %arg.v, i64 %.46.0195.i.i
  %.165.i.i = load double, ptr %.164.i.i, align 8, !noalias !129
  %.174.i.i = add nsw i64 %.46.0195.i.i, -1
  %.99.i.i.i = load i64, ptr %.98.i.i.i, align 8, !noalias !132
  %.110.i.i.i = icmp slt i64 %.99.i.i.i, 0
  br i1 %.110.i.i.i, label %nearest.5, label %B60.i.i.i

B60.i.i.i:                                        ; preds = %B72.i.i
  %.140.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.99.i.i.i
  %.141.i.i.i = load i64, ptr %.140.i.i.i, align 8, !noalias !132
  %.143.i.not.i.i = icmp sgt i64 %.46.0195.i.i, %.141.i.i.i
  br i1 %.143.i.not.i.i, label %B110.i.i.i, label %nearest.5

B110.i.i.i:                                       ; preds = %B60.i.i.i
  %.205.i.i.i = getelementptr i8, ptr %.140.i.i.i, i64 8
  %.206.i.i.i = load i64, ptr %.205.i.i.i, align 8, !noalias !132
  %.207.i.i.i = add nsw i64 %.206.i.i.i, %.141.i.i.i
  %.208.not.i.i.i = icmp slt i64 %.46.0195.i.i, %.207.i.i.i
  br i1 %.208.not.i.i.i, label %B216.i.i.i, label %nearest.5

B216.i.i.i:                                       ; preds = %B110.i.i.i
  %.276.i.i.i = getelementptr i8, ptr %.140.i.i.i, i64 24
  %.277.i.i.i = load i64, ptr %.276.i.i.i, align 8, !noalias !132
  %.379.i.i.i = getelementptr i8, ptr %.140.i.i.i, i64 16
  %.380.i.i.i = load i64, ptr %.379.i.i.i, align 8, !noalias !132
  %.462118.not.i.i.i = icmp slt i64 %.380.i.i.i, 1
  br i1 %.462118.not.i.i.i, label %nearest.5, label %B416.if.lr.ph.i.i.i

B416.if.lr.ph.i.i.i:                              ; preds = %B216.i.i.i
  %.342.i.i.i = sub nsw i64 %.174.i.i, %.141.i.i.i
  %.346.i.i.i = mul nsw i64 %.277.i.i.i, %.342.i.i.i
  %.309.i.i.i = getelementptr i8, ptr %.140.i.i.i, i64 40
  %.310.i.i.i = load i64, ptr %.309.i.i.i, align 8, !noalias !132
  %.586114.not.i.i.i = icmp slt i64 %.277.i.i.i, 1
  %.652.i.i.i = getelementptr i8, ptr %.140.i.i.i, i64 32
  %5 = getelementptr i64, ptr %arg.ints, i64 %.310.i.i.i
  %6 = getelementptr i64, ptr %5, i64 %.346.i.i.i
  %7 = getelementptr i64, ptr %6, i64 %.277.i.i.i
  br label %B416.if.i.i.i

B572.i.i.i:                                       ; preds = %B448.if.i.i.i, %B416.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B416.if.i.i.i ], [ %.683.i.i.i, %B448.if.i.i.i ]
  %.693.i.i.i = fcmp olt double %total.2.1.lcssa.i.i.i, %least.2.0122.i.i.i
  %total.2.1.least.2.0.i.i.i = select i1 %.693.i.i.i, double %total.2.1.lcssa.i.i.i, double %least.2.0122.i.i.i
  %exitcond125.not.i.i.i = icmp eq i64 %.475.i.i.i, %.380.i.i.i
  br i1 %exitcond125.not.i.i.i, label %nearest.5, label %B416.if.i.i.i

B416.if.i.i.i:                                    ; preds = %B572.i.i.i, %B416.if.lr.ph.i.i.i
  %least.2.0122.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i ], [ %total.2.1.least.2.0.i.i.i, %B572.i.i.i ]
  %.404.0119.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i.i ], [ %.475.i.i.i, %B572.i.i.i ]
  %.475.i.i.i = add nuw nsw i64 %.404.0119.i.i.i, 1
  br i1 %.586114.not.i.i.i, label %B572.i.i.i, label %B448.if.lr.ph.i.i.i

B448.if.lr.ph.i.i.i:                              ; preds = %B416.if.i.i.i
  %.653.i.i.i = load i64, ptr %.652.i.i.i, align 8, !noalias !132
  %.656.i.i.i = mul nuw nsw i64 %.404.0119.i.i.i, %.277.i.i.i
  %8 = getelementptr double, ptr %arg.floats, i64 %.653.i.i.i
  %9 = getelementptr double, ptr %8, i64 %.656.i.i.i
  br label %B448.if.i.i.i

B448.if.i.i.i:                                    ; preds = %B448.if.i.i.i, %B448.if.lr.ph.i.i.i
  %total.2.1117.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i ], [ %.683.i.i.i, %B448.if.i.i.i ]
  %.530.0115.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i ], [ %.599.i.i.i, %B448.if.i.i.i ]
  %.599.i.i.i = add nuw nsw i64 %.530.0115.i.i.i, 1
  %.660.i.i.i = getelementptr double, ptr %9, i64 %.530.0115.i.i.i
  %.661.i.i.i = load double, ptr %.660.i.i.i, align 8, !noalias !132
  %.667.i.i.i = getelementptr i64, ptr %7, i64 %.530.0115.i.i.i
  %.668.i.i.i = load i64, ptr %.667.i.i.i, align 8, !noalias !132
  %.670.i.i.i = getelementptr double, ptr %arg.v, i64 %.668.i.i.i
  %.671.i.i.i = load double, ptr %.670.i.i.i, align 8, !noalias !132
  %.675.i.i.i = getelementptr i64, ptr %6, i64 %.530.0115.i.i.i
  %.676.i.i.i = load i64, ptr %.675.i.i.i, align 8, !noalias !132
  %.678.i.i.i = getelementptr double, ptr %arg.v, i64 %.676.i.i.i
  %.679.i.i.i = load double, ptr %.678.i.i.i, align 8, !noalias !132
  %.680.i.i.i = fsub double %.671.i.i.i, %.679.i.i.i
  %.681.i.i.i = fmul double %.661.i.i.i, %.680.i.i.i
  %.683.i.i.i = fadd double %total.2.1117.i.i.i, %.681.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.277.i.i.i, %.599.i.i.i
  br i1 %exitcond.not.i.i.i, label %B572.i.i.i, label %B448.if.i.i.i

nearest.5: ; preds = %B572.i.i.i, %B216.i.i.i, %B110.i.i.i, %B60.i.i.i, %B72.i.i
  %least.2.0.lcssa.sink.i.i.i = phi double [ 0.000000e+00, %B72.i.i ], [ 0.000000e+00, %B110.i.i.i ], [ 0.000000e+00, %B60.i.i.i ], [ 0.000000e+00, %B216.i.i.i ], [ %total.2.1.least.2.0.i.i.i, %B572.i.i.i ]
  %.167.i.i = fadd double %lp.3.0196.i.i, %.165.i.i
  %.209.i.i = getelementptr double, ptr %arg.v, i64 %.174.i.i
  %.210.i.i = load double, ptr %.209.i.i, align 8, !noalias !129
  %.215.i.i = tail call double @llvm.exp.f64(double %.165.i.i)
  %.216.i.i = fsub double %.215.i.i, %least.2.0.lcssa.sink.i.i.i
  %.217.i.i = fadd double %.210.i.i, %.216.i.i
  store double %.217.i.i, ptr %.164.i.i, align 8, !noalias !129
  br label %B398.i.i

B200.i.i:                                         ; preds = %B398.i.i
  %.318197.i.i = icmp sgt i64 %.105.i, 1
  br i1 %.318197.i.i, label %B236.if.lr.ph.i.i, label %climb

B236.if.lr.ph.i.i:                                ; preds = %B200.i.i
  %.236.i.i = add nsw i64 %.105.i, -2
  br label %B236.if.i.i

B276.i.i:                                         ; preds = %B236.if.i.i
  %.378.i.i = getelementptr double, ptr %arg.v, i64 %.262.0198.i.i
  %.379.i.i = load double, ptr %.378.i.i, align 8, !noalias !129
  %.99.i131.i.i = load i64, ptr %.98.i.i.i, align 8, !noalias !135
  %.110.i132.i.i = icmp slt i64 %.99.i131.i.i, 0
  br i1 %.110.i132.i.i, label %nearest.6, label %B60.i133.i.i

B60.i133.i.i:                                     ; preds = %B276.i.i
  %.140.i134.i.i = getelementptr i64, ptr %arg.ints, i64 %.99.i131.i.i
  %.141.i135.i.i = load i64, ptr %.140.i134.i.i, align 8, !noalias !135
  %.143.i136.i.i = icmp slt i64 %.262.0198.i.i, %.141.i135.i.i
  br i1 %.143.i136.i.i, label %nearest.6, label %B110.i137.i.i

B110.i137.i.i:                                    ; preds = %B60.i133.i.i
  %.146.i.i.i = add nuw nsw i64 %.262.0198.i.i, 1
  %.205.i138.i.i = getelementptr i8, ptr %.140.i134.i.i, i64 8
  %.206.i139.i.i = load i64, ptr %.205.i138.i.i, align 8, !noalias !135
  %.207.i140.i.i = add nsw i64 %.206.i139.i.i, %.141.i135.i.i
  %.208.not.i141.i.i = icmp slt i64 %.146.i.i.i, %.207.i140.i.i
  br i1 %.208.not.i141.i.i, label %B216.i145.i.i, label %nearest.6

B216.i145.i.i:                                    ; preds = %B110.i137.i.i
  %.276.i146.i.i = getelementptr i8, ptr %.140.i134.i.i, i64 24
  %.277.i147.i.i = load i64, ptr %.276.i146.i.i, align 8, !noalias !135
  %.379.i148.i.i = getelementptr i8, ptr %.140.i134.i.i, i64 16
  %.380.i149.i.i = load i64, ptr %.379.i148.i.i, align 8, !noalias !135
  %.462118.not.i150.i.i = icmp slt i64 %.380.i149.i.i, 1
  br i1 %.462118.not.i150.i.i, label %nearest.6, label %B416.if.lr.ph.i151.i.i

B416.if.lr.ph.i151.i.i:                           ; preds = %B216.i145.i.i
  %.342.i152.i.i = sub nsw i64 %.262.0198.i.i, %.141.i135.i.i
  %.346.i153.i.i = mul nsw i64 %.277.i147.i.i, %.342.i152.i.i
  %.309.i154.i.i = getelementptr i8, ptr %.140.i134.i.i, i64 40
  %.310.i155.i.i = load i64, ptr %.309.i154.i.i, align 8, !noalias !135
  %.586114.not.i156.i.i = icmp slt i64 %.277.i147.i.i, 1
  %.652.i157.i.i = getelementptr i8, ptr %.140.i134.i.i, i64 32
  %10 = getelementptr i64, ptr %arg.ints, i64 %.310.i155.i.i
  %11 = getelementptr i64, ptr %10, i64 %.346.i153.i.i
  %12 = getelementptr i64, ptr %11, i64 %.277.i147.i.i
  br label %B416.if.i158.i.i

B572.i184.i.i:                                    ; preds = %B448.if.i166.i.i, %B416.if.i158.i.i
  %total.2.1.lcssa.i185.i.i = phi double [ 0.000000e+00, %B416.if.i158.i.i ], [ %.683.i182.i.i, %B448.if.i166.i.i ]
  %.693.i186.i.i = fcmp olt double %total.2.1.lcssa.i185.i.i, %least.2.0122.i159.i.i
  %total.2.1.least.2.0.i188.i.i = select i1 %.693.i186.i.i, double %total.2.1.lcssa.i185.i.i, double %least.2.0122.i159.i.i
  %exitcond125.not.i189.i.i = icmp eq i64 %.475.i162.i.i, %.380.i149.i.i
  br i1 %exitcond125.not.i189.i.i, label %nearest.6, label %B416.if.i158.i.i

B416.if.i158.i.i:                                 ; preds = %B572.i184.i.i, %B416.if.lr.ph.i151.i.i
  %least.2.0122.i159.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i151.i.i ], [ %total.2.1.least.2.0.i188.i.i, %B572.i184.i.i ]
  %.404.0119.i161.i.i = phi i64 [ 0, %B416.if.lr.ph.i151.i.i ], [ %.475.i162.i.i, %B572.i184.i.i ]
  %.475.i162.i.i = add nuw nsw i64 %.404.0119.i161.i.i, 1
  br i1 %.586114.not.i156.i.i, label %B572.i184.i.i, label %B448.if.lr.ph.i163.i.i

B448.if.lr.ph.i163.i.i:                           ; preds = %B416.if.i158.i.i
  %.653.i164.i.i = load i64, ptr %.652.i157.i.i, align 8, !noalias !135
  %.656.i165.i.i = mul nuw nsw i64 %.404.0119.i161.i.i, %.277.i147.i.i
  %13 = getelementptr double, ptr %arg.floats, i64 %.653.i164.i.i
  %14 = getelementptr double, ptr %13, i64 %.656.i165.i.i
  br label %B448.if.i166.i.i

B448.if.i166.i.i:                                 ; preds = %B448.if.i166.i.i, %B448.if.lr.ph.i163.i.i
  %total.2.1117.i167.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i163.i.i ], [ %.683.i182.i.i, %B448.if.i166.i.i ]
  %.530.0115.i168.i.i = phi i64 [ 0, %B448.if.lr.ph.i163.i.i ], [ %.599.i169.i.i, %B448.if.i166.i.i ]
  %.599.i169.i.i = add nuw nsw i64 %.530.0115.i168.i.i, 1
  %.660.i170.i.i = getelementptr double, ptr %14, i64 %.530.0115.i168.i.i
  %.661.i171.i.i = load double, ptr %.660.i170.i.i, align 8, !noalias !135
  %.667.i172.i.i = getelementptr i64, ptr %12, i64 %.530.0115.i168.i.i
  %.668.i173.i.i = load i64, ptr %.667.i172.i.i, align 8, !noalias !135
  %.670.i174.i.i = getelementptr double, ptr %arg.v, i64 %.668.i173.i.i
  %.671.i175.i.i = load double, ptr %.670.i174.i.i, align 8, !noalias !135
  %.675.i176.i.i = getelementptr i64, ptr %11, i64 %.530.0115.i168.i.i
  %.676.i177.i.i = load i64, ptr %.675.i176.i.i, align 8, !noalias !135
  %.678.i178.i.i = getelementptr double, ptr %arg.v, i64 %.676.i177.i.i
  %.679.i179.i.i = load double, ptr %.678.i178.i.i, align 8, !noalias !135
  %.680.i180.i.i = fsub double %.671.i175.i.i, %.679.i179.i.i
  %.681.i181.i.i = fmul double %.661.i171.i.i, %.680.i180.i.i
  %.683.i182.i.i = fadd double %total.2.1117.i167.i.i, %.681.i181.i.i
  %exitcond.not.i183.i.i = icmp eq i64 %.277.i147.i.i, %.599.i169.i.i
  br i1 %exitcond.not.i183.i.i, label %B572.i184.i.i, label %B448.if.i166.i.i

nearest.6: ; preds = %B572.i184.i.i, %B216.i145.i.i, %B110.i137.i.i, %B60.i133.i.i, %B276.i.i
  %least.2.0.lcssa.sink.i142.i.i = phi double [ 0.000000e+00, %B276.i.i ], [ 0.000000e+00, %B110.i137.i.i ], [ 0.000000e+00, %B60.i133.i.i ], [ 0.000000e+00, %B216.i145.i.i ], [ %total.2.1.least.2.0.i188.i.i, %B572.i184.i.i ]
  %.381.i.i = fadd double %lp.5.0200.i.i, %.379.i.i
  %.422.i.i = getelementptr i8, ptr %.378.i.i, i64 8
  %.423.i.i = load double, ptr %.422.i.i, align 8, !noalias !129
  %.428.i.i = tail call double @llvm.exp.f64(double %.379.i.i)
  %.429.i.i = fsub double %.428.i.i, %least.2.0.lcssa.sink.i142.i.i
  %.430.i.i = fsub double %.423.i.i, %.429.i.i
  store double %.430.i.i, ptr %.378.i.i, align 8, !noalias !129
  br label %B397.i.i

B397.i.i:                                         ; preds = %B236.if.i.i, %nearest.6
  %lp.6.1.i.i = phi double [ %.381.i.i, %nearest.6 ], [ %lp.5.0200.i.i, %B236.if.i.i ]
  %.318.i.i = icmp sgt i64 %.265.0199.i.i, 1
  br i1 %.318.i.i, label %B236.if.i.i, label %climb

B398.i.i:                                         ; preds = %B32.if.i.i, %nearest.5
  %lp.4.1.i.i = phi double [ %.167.i.i, %nearest.5 ], [ %lp.3.0196.i.i, %B32.if.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.117.i.i, %.105.i
  br i1 %exitcond.not.i.i, label %B200.i.i, label %B32.if.i.i

B32.if.i.i:                                       ; preds = %B398.i.i, %B32.if.lr.ph.i.i
  %lp.3.0196.i.i = phi double [ 0.000000e+00, %B32.if.lr.ph.i.i ], [ %lp.4.1.i.i, %B398.i.i ]
  %.46.0195.i.i = phi i64 [ 1, %B32.if.lr.ph.i.i ], [ %.117.i.i, %B398.i.i ]
  %.117.i.i = add nuw i64 %.46.0195.i.i, 1
  %.149.i.i = getelementptr i64, ptr %4, i64 %.46.0195.i.i
  %.150.i.i = load i64, ptr %.149.i.i, align 8, !noalias !129
  %.151.i.i = icmp eq i64 %.150.i.i, 7
  br i1 %.151.i.i, label %B72.i.i, label %B398.i.i

B236.if.i.i:                                      ; preds = %B397.i.i, %B236.if.lr.ph.i.i
  %lp.5.0200.i.i = phi double [ %lp.4.1.i.i, %B236.if.lr.ph.i.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.265.0199.i.i = phi i64 [ %.59.i.i, %B236.if.lr.ph.i.i ], [ %.327.i.i, %B397.i.i ]
  %.262.0198.i.i = phi i64 [ %.236.i.i, %B236.if.lr.ph.i.i ], [ %.331.i.i, %B397.i.i ]
  %.327.i.i = add nsw i64 %.265.0199.i.i, -1
  %.331.i.i = add nsw i64 %.262.0198.i.i, -1
  %.363.i.i = getelementptr i64, ptr %4, i64 %.262.0198.i.i
  %.364.i.i = load i64, ptr %.363.i.i, align 8, !noalias !129
  %.365.i.i = icmp eq i64 %.364.i.i, 8
  br i1 %.365.i.i, label %B276.i.i, label %B397.i.i

climb: ; preds = %B397.i.i, %B200.i.i, %B934.i
  %lp.5.0.lcssa.i.i = phi double [ %lp.4.1.i.i, %B200.i.i ], [ 0.000000e+00, %B934.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.95.i.i = getelementptr i8, ptr %arg.ints, i64 72
  %.96.i.i = load i64, ptr %.95.i.i, align 8, !noalias !138
  %.17863.not.i.i = icmp slt i64 %.96.i.i, 1
  br i1 %.17863.not.i.i, label %calculate, label %B60.if.lr.ph.i.i

B60.if.lr.ph.i.i:                                 ; preds = %climb
  %.1670.i = load i64, ptr %.1331.i, align 8, !noalias !126
  %.301.i.i = getelementptr i8, ptr %arg.ints, i64 80
  %15 = getelementptr double, ptr %arg.v, i64 %.105.i
  %16 = getelementptr double, ptr %15, i64 %.1670.i
  br label %B60.if.i.i

B182.i.i:                                         ; preds = %B60.if.i.i
  %.339.i.i = fadd double %.315.i.i, %.322.i.i
  br label %B393.i.i

B224.i.i:                                         ; preds = %B60.if.i.i
  %.360.i.i = fsub double %.315.i.i, %.322.i.i
  br label %B393.i.i

B266.i.i:                                         ; preds = %B60.if.i.i
  %.381.i235.i = fmul double %.315.i.i, %.322.i.i
  br label %B393.i.i

B308.i.i:                                         ; preds = %B60.if.i.i
  %.405.i.i = fdiv double %.315.i.i, %.322.i.i
  br label %B393.i.i

B350.i.i:                                         ; preds = %B60.if.i.i
  %.426.i.i = tail call double @llvm.pow.f64(double %.315.i.i, double %.322.i.i)
  br label %B393.i.i

B372.i.i:                                         ; preds = %B60.if.i.i
  %.443.i.i = fneg double %.315.i.i
  br label %B393.i.i

B393.i.i:                                         ; preds = %B372.i.i, %B350.i.i, %B308.i.i, %B266.i.i, %B224.i.i, %B182.i.i
  %.405.sink.i.i = phi double [ %.405.i.i, %B308.i.i ], [ %.443.i.i, %B372.i.i ], [ %.426.i.i, %B350.i.i ], [ %.381.i235.i, %B266.i.i ], [ %.360.i.i, %B224.i.i ], [ %.339.i.i, %B182.i.i ]
  %.416.i.i = getelementptr double, ptr %16, i64 %.120.064.i.i
  store double %.405.sink.i.i, ptr %.416.i.i, align 8, !noalias !138
  %exitcond.not.i234.i = icmp eq i64 %.191.i.i, %.96.i.i
  br i1 %exitcond.not.i234.i, label %calculate, label %B60.if.i.i

B60.if.i.i:                                       ; preds = %B393.i.i, %B60.if.lr.ph.i.i
  %.120.064.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i ], [ %.191.i.i, %B393.i.i ]
  %.191.i.i = add nuw nsw i64 %.120.064.i.i, 1
  %.302.i.i = load i64, ptr %.301.i.i, align 8, !noalias !138
  %17 = getelementptr i64, ptr %arg.ints, i64 %.302.i.i
  %.307.idx.i.i = mul i64 %.120.064.i.i, 24
  %.307.i.i = getelementptr i8, ptr %17, i64 %.307.idx.i.i
  %.308.i.i = load i64, ptr %.307.i.i, align 8, !noalias !138
  %.311.i.i = getelementptr i8, ptr %.307.i.i, i64 8
  %.312.i.i = load i64, ptr %.311.i.i, align 8, !noalias !138
  %.314.i.i = getelementptr double, ptr %arg.v, i64 %.312.i.i
  %.315.i.i = load double, ptr %.314.i.i, align 8, !noalias !138
  %.318.i233.i = getelementptr i8, ptr %.307.i.i, i64 16
  %.319.i.i = load i64, ptr %.318.i233.i, align 8, !noalias !138
  %.321.i.i = getelementptr double, ptr %arg.v, i64 %.319.i.i
  %.322.i.i = load double, ptr %.321.i.i, align 8, !noalias !138
  switch i64 %.308.i.i, label %B372.i.i [
    i64 0, label %B182.i.i
    i64 1, label %B224.i.i
    i64 2, label %B266.i.i
    i64 3, label %B308.i.i
    i64 4, label %B350.i.i
  ]

calculate: ; preds = %B393.i.i, %climb
  %.99.i.i = load i64, ptr %.104.i, align 8, !noalias !141
  %.18143.not.i.i = icmp slt i64 %.99.i.i, 1
  br i1 %.18143.not.i.i, label %forward, label %B64.if.lr.ph.i.i

B64.if.lr.ph.i.i:                                 ; preds = %calculate
  %.304.i.i = getelementptr i8, ptr %arg.ints, i64 40
  %.410.i.i = getelementptr i8, ptr %arg.ints, i64 48
  br label %B64.if.i.i

B134.i.i:                                         ; preds = %B64.if.i.i
  %.411.i.i = load i64, ptr %.410.i.i, align 8, !noalias !141
  %.413.i.i = shl nsw i64 %.123.044.i.i, 2
  %.414.i.i = add nsw i64 %.411.i.i, %.413.i.i
  switch i64 %.310.i.i, label %prior_density.exit.i.i [
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
  %i1.p.i.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i.i.i.i = load i64, ptr %i1.p.i.i.i.i, align 4, !noalias !141
  %i2.p.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i, i64 8
  %s2.i.i.i.i = load i64, ptr %i2.p.i.i.i.i, align 4, !noalias !141
  %x0.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i.i.i.i = load double, ptr %x0.p.i.i.i.i, align 8, !noalias !141
  %x1.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i.i.i.i
  %x1.i.i.i.i = load double, ptr %x1.p.i.i.i.i, align 8, !noalias !141
  %x2.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i.i.i.i
  %x2.i.i.i.i = load double, ptr %x2.p.i.i.i.i, align 8, !noalias !141
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
  %d0.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i.i.i.i = load double, ptr %d0.p.i.i.i.i, align 8, !noalias !141
  %d0.a.i.i.i.i = fadd double %d0.b.i.i.i.i, %t15.i.i.i.i
  store double %d0.a.i.i.i.i, ptr %d0.p.i.i.i.i, align 8, !noalias !141
  %d1.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i.i.i.i
  %d1.b.i.i.i.i = load double, ptr %d1.p.i.i.i.i, align 8, !noalias !141
  %d1.a.i.i.i.i = fsub double %d1.b.i.i.i.i, %t15.i.i.i.i
  store double %d1.a.i.i.i.i, ptr %d1.p.i.i.i.i, align 8, !noalias !141
  %d2.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i.i.i.i
  %d2.b.i.i.i.i = load double, ptr %d2.p.i.i.i.i, align 8, !noalias !141
  %d2.a.i.i.i.i = fadd double %d2.b.i.i.i.i, %20
  store double %d2.a.i.i.i.i, ptr %d2.p.i.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d2.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i1.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i2.i.i.i = load i64, ptr %i1.p.i1.i.i.i, align 4, !noalias !141
  %i2.p.i3.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 8
  %s2.i4.i.i.i = load i64, ptr %i2.p.i3.i.i.i, align 4, !noalias !141
  %i3.p.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 16
  %s3.i.i.i.i = load i64, ptr %i3.p.i.i.i.i, align 4, !noalias !141
  %x0.p.i5.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i6.i.i.i = load double, ptr %x0.p.i5.i.i.i, align 8, !noalias !141
  %x1.p.i7.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i2.i.i.i
  %x1.i8.i.i.i = load double, ptr %x1.p.i7.i.i.i, align 8, !noalias !141
  %x2.p.i9.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i4.i.i.i
  %x2.i10.i.i.i = load double, ptr %x2.p.i9.i.i.i, align 8, !noalias !141
  %x3.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i.i.i.i
  %x3.i.i.i.i = load double, ptr %x3.p.i.i.i.i, align 8, !noalias !141
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
  %d0.p.i19.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i20.i.i.i = load double, ptr %d0.p.i19.i.i.i, align 8, !noalias !141
  %d0.a.i21.i.i.i = fadd double %d0.b.i20.i.i.i, %t24.i.i.i.i
  store double %d0.a.i21.i.i.i, ptr %d0.p.i19.i.i.i, align 8, !noalias !141
  %d1.p.i22.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i2.i.i.i
  %d1.b.i23.i.i.i = load double, ptr %d1.p.i22.i.i.i, align 8, !noalias !141
  %d1.a.i24.i.i.i = fadd double %d1.b.i23.i.i.i, %t48.i.i.i.i
  store double %d1.a.i24.i.i.i, ptr %d1.p.i22.i.i.i, align 8, !noalias !141
  %d2.p.i25.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i4.i.i.i
  %d2.b.i26.i.i.i = load double, ptr %d2.p.i25.i.i.i, align 8, !noalias !141
  %d2.a.i27.i.i.i = fsub double %d2.b.i26.i.i.i, %t24.i.i.i.i
  store double %d2.a.i27.i.i.i, ptr %d2.p.i25.i.i.i, align 8, !noalias !141
  %d3.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i.i.i.i
  %d3.b.i.i.i.i = load double, ptr %d3.p.i.i.i.i, align 8, !noalias !141
  %d3.a.i.i.i.i = fadd double %23, %d3.b.i.i.i.i
  store double %d3.a.i.i.i.i, ptr %d3.p.i.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d3.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i28.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i29.i.i.i = load i64, ptr %i1.p.i28.i.i.i, align 4, !noalias !141
  %i2.p.i30.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i, i64 8
  %s2.i31.i.i.i = load i64, ptr %i2.p.i30.i.i.i, align 4, !noalias !141
  %x0.p.i32.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i33.i.i.i = load double, ptr %x0.p.i32.i.i.i, align 8, !noalias !141
  %x1.p.i34.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i29.i.i.i
  %x1.i35.i.i.i = load double, ptr %x1.p.i34.i.i.i, align 8, !noalias !141
  %x2.p.i36.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i31.i.i.i
  %x2.i37.i.i.i = load double, ptr %x2.p.i36.i.i.i, align 8, !noalias !141
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
  %d0.p.i49.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i50.i.i.i = load double, ptr %d0.p.i49.i.i.i, align 8, !noalias !141
  %d0.a.i51.i.i.i = fadd double %d0.b.i50.i.i.i, %t17.i45.i.i.i
  store double %d0.a.i51.i.i.i, ptr %d0.p.i49.i.i.i, align 8, !noalias !141
  %d1.p.i52.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i29.i.i.i
  %d1.b.i53.i.i.i = load double, ptr %d1.p.i52.i.i.i, align 8, !noalias !141
  %d1.a.i54.i.i.i = fsub double %d1.b.i53.i.i.i, %t17.i45.i.i.i
  store double %d1.a.i54.i.i.i, ptr %d1.p.i52.i.i.i, align 8, !noalias !141
  %d2.p.i55.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i31.i.i.i
  %d2.b.i56.i.i.i = load double, ptr %d2.p.i55.i.i.i, align 8, !noalias !141
  %d2.a.i57.i.i.i = fadd double %d2.b.i56.i.i.i, %26
  store double %d2.a.i57.i.i.i, ptr %d2.p.i55.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d4.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i58.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i59.i.i.i = load i64, ptr %i1.p.i58.i.i.i, align 4, !noalias !141
  %i2.p.i60.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i, i64 8
  %s2.i61.i.i.i = load i64, ptr %i2.p.i60.i.i.i, align 4, !noalias !141
  %x0.p.i62.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i63.i.i.i = load double, ptr %x0.p.i62.i.i.i, align 8, !noalias !141
  %x1.p.i64.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i59.i.i.i
  %x1.i65.i.i.i = load double, ptr %x1.p.i64.i.i.i, align 8, !noalias !141
  %x2.p.i66.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i61.i.i.i
  %x2.i67.i.i.i = load double, ptr %x2.p.i66.i.i.i, align 8, !noalias !141
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
  %d0.p.i85.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i86.i.i.i = load double, ptr %d0.p.i85.i.i.i, align 8, !noalias !141
  %d0.a.i87.i.i.i = fadd double %d0.b.i86.i.i.i, %t18.i78.i.i.i
  store double %d0.a.i87.i.i.i, ptr %d0.p.i85.i.i.i, align 8, !noalias !141
  %d1.p.i88.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i59.i.i.i
  %d1.b.i89.i.i.i = load double, ptr %d1.p.i88.i.i.i, align 8, !noalias !141
  %d1.a.i90.i.i.i = fsub double %d1.b.i89.i.i.i, %t18.i78.i.i.i
  store double %d1.a.i90.i.i.i, ptr %d1.p.i88.i.i.i, align 8, !noalias !141
  %d2.p.i91.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i61.i.i.i
  %d2.b.i92.i.i.i = load double, ptr %d2.p.i91.i.i.i, align 8, !noalias !141
  %d2.a.i93.i.i.i = fadd double %d2.b.i92.i.i.i, %28
  store double %d2.a.i93.i.i.i, ptr %d2.p.i91.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d5.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i94.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i95.i.i.i = load i64, ptr %i1.p.i94.i.i.i, align 4, !noalias !141
  %i2.p.i96.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i, i64 8
  %s2.i97.i.i.i = load i64, ptr %i2.p.i96.i.i.i, align 4, !noalias !141
  %x0.p.i98.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i99.i.i.i = load double, ptr %x0.p.i98.i.i.i, align 8, !noalias !141
  %x1.p.i100.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i95.i.i.i
  %x1.i101.i.i.i = load double, ptr %x1.p.i100.i.i.i, align 8, !noalias !141
  %x2.p.i102.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i97.i.i.i
  %x2.i103.i.i.i = load double, ptr %x2.p.i102.i.i.i, align 8, !noalias !141
  %t2.i104.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i
  %t5.i105.i.i.i = fsub contract double %x0.i99.i.i.i, %x1.i101.i.i.i
  %t6.i106.i.i.i = fdiv contract double %t5.i105.i.i.i, %x2.i103.i.i.i
  %t7.i107.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i)
  %t8.i108.i.i.i = fneg double %t7.i107.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i, double %t8.i108.i.i.i)
  %.17.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i, align 8, !noalias !141
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
  %.17.i4.i.i.i.i = load double, ptr %.3.i1.i.i.i.i, align 8, !noalias !141
  %t31.i119.i.i.i = select i1 %t16.i113.i.i.i, double %t15.i112.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i = fadd contract double %t31.i119.i.i.i, %.17.i4.i.i.i.i
  %t34.i121.i.i.i = fmul contract double %t32.i120.i.i.i, 2.000000e+00
  %t35.i122.i.i.i = fsub contract double %t15.i112.i.i.i, %t34.i121.i.i.i
  %t36.i123.i.i.i = fsub contract double %t35.i122.i.i.i, %t29.i.i.i.i
  %d0.p.i124.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i125.i.i.i = load double, ptr %d0.p.i124.i.i.i, align 8, !noalias !141
  %d0.a.i126.i.i.i = fadd double %t27.i118.i.i.i, %d0.b.i125.i.i.i
  store double %d0.a.i126.i.i.i, ptr %d0.p.i124.i.i.i, align 8, !noalias !141
  %d1.p.i127.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i95.i.i.i
  %d1.b.i128.i.i.i = load double, ptr %d1.p.i127.i.i.i, align 8, !noalias !141
  %d1.a.i129.i.i.i = fsub double %d1.b.i128.i.i.i, %t27.i118.i.i.i
  store double %d1.a.i129.i.i.i, ptr %d1.p.i127.i.i.i, align 8, !noalias !141
  %d2.p.i130.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i97.i.i.i
  %d2.b.i131.i.i.i = load double, ptr %d2.p.i130.i.i.i, align 8, !noalias !141
  %d2.a.i132.i.i.i = fadd double %31, %d2.b.i131.i.i.i
  store double %d2.a.i132.i.i.i, ptr %d2.p.i130.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d6.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i137.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i138.i.i.i = load i64, ptr %i1.p.i137.i.i.i, align 4, !noalias !141
  %i2.p.i139.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 8
  %s2.i140.i.i.i = load i64, ptr %i2.p.i139.i.i.i, align 4, !noalias !141
  %i3.p.i141.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 16
  %s3.i142.i.i.i = load i64, ptr %i3.p.i141.i.i.i, align 4, !noalias !141
  %x0.p.i143.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i144.i.i.i = load double, ptr %x0.p.i143.i.i.i, align 8, !noalias !141
  %x1.p.i145.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i138.i.i.i
  %x1.i146.i.i.i = load double, ptr %x1.p.i145.i.i.i, align 8, !noalias !141
  %x2.p.i147.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i140.i.i.i
  %x2.i148.i.i.i = load double, ptr %x2.p.i147.i.i.i, align 8, !noalias !141
  %x3.p.i149.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i142.i.i.i
  %x3.i150.i.i.i = load double, ptr %x3.p.i149.i.i.i, align 8, !noalias !141
  %t3.i.i.i.i = fsub contract double %x0.i144.i.i.i, %x1.i146.i.i.i
  %t4.i.i.i.i = fdiv contract double %t3.i.i.i.i, %x2.i148.i.i.i
  %t6.i151.i.i.i = fmul contract double %x3.i150.i.i.i, %t4.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i, double %t6.i151.i.i.i)
  %.17.i.i153.i.i.i = load double, ptr %.3.i.i135.i.i.i, align 8, !noalias !141
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
  %.17.i4.i164.i.i.i = load double, ptr %.3.i1.i133.i.i.i, align 8, !noalias !141
  %t28.i165.i.i.i = fmul contract double %t4.i.i.i.i, %t15.i158.i.i.i
  %t30.i166.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i
  %t31.i167.i.i.i = fadd contract double %t30.i166.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i = fadd contract double %t31.i167.i.i.i, %.17.i4.i164.i.i.i
  %t33.i169.i.i.i = fsub contract double %t32.i168.i.i.i, %t25.i.i.i.i
  %d0.p.i170.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i171.i.i.i = load double, ptr %d0.p.i170.i.i.i, align 8, !noalias !141
  %d0.a.i172.i.i.i = fadd double %t23.i162.i.i.i, %d0.b.i171.i.i.i
  store double %d0.a.i172.i.i.i, ptr %d0.p.i170.i.i.i, align 8, !noalias !141
  %d1.p.i173.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i138.i.i.i
  %d1.b.i174.i.i.i = load double, ptr %d1.p.i173.i.i.i, align 8, !noalias !141
  %d1.a.i175.i.i.i = fsub double %d1.b.i174.i.i.i, %t23.i162.i.i.i
  store double %d1.a.i175.i.i.i, ptr %d1.p.i173.i.i.i, align 8, !noalias !141
  %d2.p.i176.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i140.i.i.i
  %d2.b.i177.i.i.i = load double, ptr %d2.p.i176.i.i.i, align 8, !noalias !141
  %d2.a.i178.i.i.i = fadd double %34, %d2.b.i177.i.i.i
  store double %d2.a.i178.i.i.i, ptr %d2.p.i176.i.i.i, align 8, !noalias !141
  %d3.p.i179.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i142.i.i.i
  %d3.b.i180.i.i.i = load double, ptr %d3.p.i179.i.i.i, align 8, !noalias !141
  %d3.a.i181.i.i.i = fadd double %t8.i154.i.i.i, %d3.b.i180.i.i.i
  store double %d3.a.i181.i.i.i, ptr %d3.p.i179.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d7.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i184.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i185.i.i.i = load i64, ptr %i1.p.i184.i.i.i, align 4, !noalias !141
  %i2.p.i186.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i, i64 8
  %s2.i187.i.i.i = load i64, ptr %i2.p.i186.i.i.i, align 4, !noalias !141
  %x0.p.i188.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i189.i.i.i = load double, ptr %x0.p.i188.i.i.i, align 8, !noalias !141
  %x1.p.i190.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i185.i.i.i
  %x1.i191.i.i.i = load double, ptr %x1.p.i190.i.i.i, align 8, !noalias !141
  %x2.p.i192.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i187.i.i.i
  %x2.i193.i.i.i = load double, ptr %x2.p.i192.i.i.i, align 8, !noalias !141
  %t2.i194.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i
  %t5.i195.i.i.i = fsub contract double %x0.i189.i.i.i, %x1.i191.i.i.i
  %t6.i196.i.i.i = fdiv contract double %t5.i195.i.i.i, %x2.i193.i.i.i
  %t7.i197.i.i.i = fneg double %t6.i196.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i, double %t7.i197.i.i.i)
  %.17.i.i199.i.i.i = load double, ptr %.3.i.i182.i.i.i, align 8, !noalias !141
  %t11.i200.i.i.i = fsub contract double 1.000000e+00, %.17.i.i199.i.i.i
  %35 = fmul double %t6.i196.i.i.i, %t11.i200.i.i.i
  %t15.i201.i.i.i = fdiv double %35, %x2.i193.i.i.i
  %36 = fsub contract double %t15.i201.i.i.i, %t2.i194.i.i.i
  %t17.i202.i.i.i = fneg double %t11.i200.i.i.i
  %t18.i203.i.i.i = fdiv contract double %t17.i202.i.i.i, %x2.i193.i.i.i
  %t20.i204.i.i.i = tail call double @llvm.log.f64(double %x2.i193.i.i.i)
  %t21.i205.i.i.i = fsub contract double %t7.i197.i.i.i, %.17.i.i199.i.i.i
  %t22.i206.i.i.i = fsub contract double %t21.i205.i.i.i, %t20.i204.i.i.i
  %d0.p.i207.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i208.i.i.i = load double, ptr %d0.p.i207.i.i.i, align 8, !noalias !141
  %d0.a.i209.i.i.i = fadd double %t18.i203.i.i.i, %d0.b.i208.i.i.i
  store double %d0.a.i209.i.i.i, ptr %d0.p.i207.i.i.i, align 8, !noalias !141
  %d1.p.i210.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i185.i.i.i
  %d1.b.i211.i.i.i = load double, ptr %d1.p.i210.i.i.i, align 8, !noalias !141
  %d1.a.i212.i.i.i = fsub double %d1.b.i211.i.i.i, %t18.i203.i.i.i
  store double %d1.a.i212.i.i.i, ptr %d1.p.i210.i.i.i, align 8, !noalias !141
  %d2.p.i213.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i187.i.i.i
  %d2.b.i214.i.i.i = load double, ptr %d2.p.i213.i.i.i, align 8, !noalias !141
  %d2.a.i215.i.i.i = fadd double %36, %d2.b.i214.i.i.i
  store double %d2.a.i215.i.i.i, ptr %d2.p.i213.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d8.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i216.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i217.i.i.i = load i64, ptr %i1.p.i216.i.i.i, align 4, !noalias !141
  %i2.p.i218.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i, i64 8
  %s2.i219.i.i.i = load i64, ptr %i2.p.i218.i.i.i, align 4, !noalias !141
  %x1.p.i220.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i217.i.i.i
  %x1.i221.i.i.i = load double, ptr %x1.p.i220.i.i.i, align 8, !noalias !141
  %x2.p.i222.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i219.i.i.i
  %x2.i223.i.i.i = load double, ptr %x2.p.i222.i.i.i, align 8, !noalias !141
  %t3.i224.i.i.i = fsub contract double %x2.i223.i.i.i, %x1.i221.i.i.i
  %t4.i225.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i)
  %t5.i226.i.i.i = fneg double %t4.i225.i.i.i
  %d0.p.i227.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i228.i.i.i = load double, ptr %d0.p.i227.i.i.i, align 8, !noalias !141
  %d0.a.i229.i.i.i = fadd double %d0.b.i228.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i, ptr %d0.p.i227.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d9.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i232.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i233.i.i.i = load i64, ptr %i1.p.i232.i.i.i, align 4, !noalias !141
  %i2.p.i234.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 8
  %s2.i235.i.i.i = load i64, ptr %i2.p.i234.i.i.i, align 4, !noalias !141
  %i3.p.i236.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 16
  %s3.i237.i.i.i = load i64, ptr %i3.p.i236.i.i.i, align 4, !noalias !141
  %i4.p.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 24
  %s4.i.i.i.i = load i64, ptr %i4.p.i.i.i.i, align 4, !noalias !141
  %x0.p.i238.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i239.i.i.i = load double, ptr %x0.p.i238.i.i.i, align 8, !noalias !141
  %x1.p.i240.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i233.i.i.i
  %x1.i241.i.i.i = load double, ptr %x1.p.i240.i.i.i, align 8, !noalias !141
  %x2.p.i242.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i235.i.i.i
  %x2.i243.i.i.i = load double, ptr %x2.p.i242.i.i.i, align 8, !noalias !141
  %x3.p.i244.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i237.i.i.i
  %x3.i245.i.i.i = load double, ptr %x3.p.i244.i.i.i, align 8, !noalias !141
  %x4.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s4.i.i.i.i
  %x4.i.i.i.i = load double, ptr %x4.p.i.i.i.i, align 8, !noalias !141
  %t5.i246.i.i.i = fcmp one double %x4.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i = select i1 %t5.i246.i.i.i, double %x4.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i = fsub contract double %t6.i247.i.i.i, %x1.i241.i.i.i
  %t8.i249.i.i.i = fdiv contract double %t7.i248.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i, double %t8.i249.i.i.i)
  %.17.i.i251.i.i.i = load double, ptr %.3.i.i230.i.i.i, align 8, !noalias !141
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
  %.17.i5.i.i.i.i = load double, ptr %.3.i2.i.i.i.i, align 8, !noalias !141
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i, double %t22.i261.i.i.i)
  %.17.i9.i.i.i.i = load double, ptr %.3.i6.i.i.i.i, align 8, !noalias !141
  %t25.i262.i.i.i = fneg double %t8.i249.i.i.i
  %t26.i263.i.i.i = select i1 %t21.i260.i.i.i, double %t25.i262.i.i.i, double %t19.i258.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i13.i.i.i.i = load double, ptr %.3.i10.i.i.i.i, align 8, !noalias !141
  %t28.i264.i.i.i = fsub contract double %.17.i13.i.i.i.i, %.17.i9.i.i.i.i
  %37 = select i1 %t13.i252.i.i.i, i1 %t5.i246.i.i.i, i1 false
  %t30.i265.i.i.i = select i1 %37, double %t28.i264.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i = fneg double %t30.i265.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i, double %t31.i266.i.i.i)
  %.17.i17.i.i.i.i = load double, ptr %.3.i14.i.i.i.i, align 8, !noalias !141
  %t33.i267.i.i.i = select i1 %t13.i252.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i = select i1 %t5.i246.i.i.i, double %t33.i267.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i = fneg double %t34.i268.i.i.i
  %t36.i270.i.i.i = fdiv contract double %t35.i269.i.i.i, %.17.i17.i.i.i.i
  %38 = select i1 %t5.i246.i.i.i, i1 %t13.i252.i.i.i, i1 false
  %t38.i271.i.i.i = select i1 %38, double %t36.i270.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i = fsub contract double %t34.i268.i.i.i, %t38.i271.i.i.i
  %t40.i.i.i.i = fmul contract double %.17.i5.i.i.i.i, %t39.i272.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i21.i.i.i.i = load double, ptr %.3.i18.i.i.i.i, align 8, !noalias !141
  %t43.i273.i.i.i = fmul contract double %t38.i271.i.i.i, %.17.i21.i.i.i.i
  %39 = fsub contract double 0.000000e+00, %t43.i273.i.i.i
  %t46.i274.i.i.i = select contract i1 %t21.i260.i.i.i, double %39, double %t40.i.i.i.i
  %t47.i275.i.i.i = fadd contract double %t16.i255.i.i.i, %t46.i274.i.i.i
  %t48.i276.i.i.i = fmul contract double %t8.i249.i.i.i, %t47.i275.i.i.i
  %t49.i277.i.i.i = fdiv contract double %t48.i276.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i25.i.i.i.i = load double, ptr %.3.i22.i.i.i.i, align 8, !noalias !141
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
  %.17.i29.i.i.i.i = load double, ptr %.3.i26.i.i.i.i, align 8, !noalias !141
  %t80.i.i.i.i = select i1 %t5.i246.i.i.i, double %.17.i29.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i33.i.i.i.i = load double, ptr %.3.i30.i.i.i.i, align 8, !noalias !141
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i, double %t30.i265.i.i.i)
  %.17.i37.i.i.i.i = load double, ptr %.3.i34.i.i.i.i, align 8, !noalias !141
  %t83.i.i.i.i = fadd contract double %.17.i9.i.i.i.i, %.17.i37.i.i.i.i
  %t84.i.i.i.i = select i1 %t5.i246.i.i.i, double %t83.i.i.i.i, double %.17.i33.i.i.i.i
  %t85.i.i.i.i = select i1 %t13.i252.i.i.i, double %t84.i.i.i.i, double %t80.i.i.i.i
  %t87.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i)
  %t88.i.i.i.i = fmul contract double %t62.i.i.i.i, %t64.i.i.i.i
  %t89.i.i.i.i = fsub contract double %t88.i.i.i.i, %t87.i.i.i.i
  %t90.i.i.i.i = fadd contract double %t89.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i = fsub contract double %t90.i.i.i.i, %t85.i.i.i.i
  %d0.p.i287.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i288.i.i.i = load double, ptr %d0.p.i287.i.i.i, align 8, !noalias !141
  %d0.a.i289.i.i.i = fadd double %t75.i.i.i.i, %d0.b.i288.i.i.i
  store double %d0.a.i289.i.i.i, ptr %d0.p.i287.i.i.i, align 8, !noalias !141
  %d1.p.i290.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i233.i.i.i
  %d1.b.i291.i.i.i = load double, ptr %d1.p.i290.i.i.i, align 8, !noalias !141
  %d1.a.i292.i.i.i = fadd double %t78.i.i.i.i, %d1.b.i291.i.i.i
  store double %d1.a.i292.i.i.i, ptr %d1.p.i290.i.i.i, align 8, !noalias !141
  %d2.p.i293.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i235.i.i.i
  %d2.b.i294.i.i.i = load double, ptr %d2.p.i293.i.i.i, align 8, !noalias !141
  %d2.a.i295.i.i.i = fadd double %t72.i.i.i.i, %d2.b.i294.i.i.i
  store double %d2.a.i295.i.i.i, ptr %d2.p.i293.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d10.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i296.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i297.i.i.i = load i64, ptr %i1.p.i296.i.i.i, align 4, !noalias !141
  %x0.p.i298.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i299.i.i.i = load double, ptr %x0.p.i298.i.i.i, align 8, !noalias !141
  %x1.p.i300.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i297.i.i.i
  %x1.i301.i.i.i = load double, ptr %x1.p.i300.i.i.i, align 8, !noalias !141
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
  %d0.p.i314.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i315.i.i.i = load double, ptr %d0.p.i314.i.i.i, align 8, !noalias !141
  %d0.a.i316.i.i.i = fadd double %d0.b.i315.i.i.i, %t15.i308.i.i.i
  store double %d0.a.i316.i.i.i, ptr %d0.p.i314.i.i.i, align 8, !noalias !141
  %d1.p.i317.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i297.i.i.i
  %d1.b.i318.i.i.i = load double, ptr %d1.p.i317.i.i.i, align 8, !noalias !141
  %d1.a.i319.i.i.i = fadd double %d1.b.i318.i.i.i, %45
  store double %d1.a.i319.i.i.i, ptr %d1.p.i317.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d11.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i320.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i321.i.i.i = load i64, ptr %i1.p.i320.i.i.i, align 4, !noalias !141
  %i2.p.i322.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i, i64 8
  %s2.i323.i.i.i = load i64, ptr %i2.p.i322.i.i.i, align 4, !noalias !141
  %x0.p.i324.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i325.i.i.i = load double, ptr %x0.p.i324.i.i.i, align 8, !noalias !141
  %x1.p.i326.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i321.i.i.i
  %x1.i327.i.i.i = load double, ptr %x1.p.i326.i.i.i, align 8, !noalias !141
  %x2.p.i328.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i323.i.i.i
  %x2.i329.i.i.i = load double, ptr %x2.p.i328.i.i.i, align 8, !noalias !141
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
  %d0.p.i374.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i375.i.i.i = load double, ptr %d0.p.i374.i.i.i, align 8, !noalias !141
  %d0.a.i376.i.i.i = fadd double %d0.b.i375.i.i.i, %t45.i362.i.i.i
  store double %d0.a.i376.i.i.i, ptr %d0.p.i374.i.i.i, align 8, !noalias !141
  %d1.p.i377.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i321.i.i.i
  %d1.b.i378.i.i.i = load double, ptr %d1.p.i377.i.i.i, align 8, !noalias !141
  %d1.a.i379.i.i.i = fadd double %d1.b.i378.i.i.i, %t44.i361.i.i.i
  store double %d1.a.i379.i.i.i, ptr %d1.p.i377.i.i.i, align 8, !noalias !141
  %d2.p.i380.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i323.i.i.i
  %d2.b.i381.i.i.i = load double, ptr %d2.p.i380.i.i.i, align 8, !noalias !141
  %d2.a.i382.i.i.i = fadd double %d2.b.i381.i.i.i, %48
  store double %d2.a.i382.i.i.i, ptr %d2.p.i380.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d12.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i383.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i384.i.i.i = load i64, ptr %i1.p.i383.i.i.i, align 4, !noalias !141
  %x0.p.i385.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i386.i.i.i = load double, ptr %x0.p.i385.i.i.i, align 8, !noalias !141
  %x1.p.i387.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i384.i.i.i
  %x1.i388.i.i.i = load double, ptr %x1.p.i387.i.i.i, align 8, !noalias !141
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
  %d0.p.i402.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i403.i.i.i = load double, ptr %d0.p.i402.i.i.i, align 8, !noalias !141
  %d0.a.i404.i.i.i = fadd double %d0.b.i403.i.i.i, %t15.i397.i.i.i
  store double %d0.a.i404.i.i.i, ptr %d0.p.i402.i.i.i, align 8, !noalias !141
  %d1.p.i405.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i384.i.i.i
  %d1.b.i406.i.i.i = load double, ptr %d1.p.i405.i.i.i, align 8, !noalias !141
  %d1.a.i407.i.i.i = fadd double %d1.b.i406.i.i.i, %51
  store double %d1.a.i407.i.i.i, ptr %d1.p.i405.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d13.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i408.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i409.i.i.i = load i64, ptr %i1.p.i408.i.i.i, align 4, !noalias !141
  %x0.p.i410.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i411.i.i.i = load double, ptr %x0.p.i410.i.i.i, align 8, !noalias !141
  %x1.p.i412.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i409.i.i.i
  %x1.i413.i.i.i = load double, ptr %x1.p.i412.i.i.i, align 8, !noalias !141
  %t5.i414.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i
  %t6.i415.i.i.i = fsub contract double %t5.i414.i.i.i, %x0.i411.i.i.i
  %t8.i416.i.i.i = fmul contract double %x0.i411.i.i.i, %x1.i413.i.i.i
  %t9.i417.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i)
  %t10.i418.i.i.i = fsub contract double %t9.i417.i.i.i, %t8.i416.i.i.i
  %d0.p.i419.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i420.i.i.i = load double, ptr %d0.p.i419.i.i.i, align 8, !noalias !141
  %d0.a.i421.i.i.i = fsub double %d0.b.i420.i.i.i, %x1.i413.i.i.i
  store double %d0.a.i421.i.i.i, ptr %d0.p.i419.i.i.i, align 8, !noalias !141
  %d1.p.i422.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i409.i.i.i
  %d1.b.i423.i.i.i = load double, ptr %d1.p.i422.i.i.i, align 8, !noalias !141
  %d1.a.i424.i.i.i = fadd double %t6.i415.i.i.i, %d1.b.i423.i.i.i
  store double %d1.a.i424.i.i.i, ptr %d1.p.i422.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d14.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i427.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i428.i.i.i = load i64, ptr %i1.p.i427.i.i.i, align 4, !noalias !141
  %i2.p.i429.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i, i64 8
  %s2.i430.i.i.i = load i64, ptr %i2.p.i429.i.i.i, align 4, !noalias !141
  %x0.p.i431.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i432.i.i.i = load double, ptr %x0.p.i431.i.i.i, align 8, !noalias !141
  %x1.p.i433.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i428.i.i.i
  %x1.i434.i.i.i = load double, ptr %x1.p.i433.i.i.i, align 8, !noalias !141
  %x2.p.i435.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i430.i.i.i
  %x2.i436.i.i.i = load double, ptr %x2.p.i435.i.i.i, align 8, !noalias !141
  %t5.i437.i.i.i = fdiv contract double %x1.i434.i.i.i, %x2.i436.i.i.i
  %t6.i438.i.i.i = fsub contract double %t5.i437.i.i.i, %x0.i432.i.i.i
  %t7.i439.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i, double %x1.i434.i.i.i)
  %.17.i.i441.i.i.i = load double, ptr %.3.i.i425.i.i.i, align 8, !noalias !141
  %t10.i442.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i)
  %t11.i443.i.i.i = fsub contract double %t10.i442.i.i.i, %.17.i.i441.i.i.i
  %t12.i444.i.i.i = fadd contract double %t7.i439.i.i.i, %t11.i443.i.i.i
  %t15.i445.i.i.i = fadd contract double %x1.i434.i.i.i, -1.000000e+00
  %t16.i446.i.i.i = fdiv contract double %t15.i445.i.i.i, %x0.i432.i.i.i
  %t17.i447.i.i.i = fsub contract double %t16.i446.i.i.i, %x2.i436.i.i.i
  %t18.i448.i.i.i = fmul contract double %x0.i432.i.i.i, %x2.i436.i.i.i
  %t19.i449.i.i.i = fmul contract double %t7.i439.i.i.i, %t15.i445.i.i.i
  %t20.i450.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i), !noalias !141
  %t21.i451.i.i.i = fmul contract double %x1.i434.i.i.i, %t10.i442.i.i.i
  %t22.i452.i.i.i = fsub contract double %t21.i451.i.i.i, %t20.i450.i.i.i
  %t23.i453.i.i.i = fadd contract double %t19.i449.i.i.i, %t22.i452.i.i.i
  %t24.i454.i.i.i = fsub contract double %t23.i453.i.i.i, %t18.i448.i.i.i
  %d0.p.i455.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i456.i.i.i = load double, ptr %d0.p.i455.i.i.i, align 8, !noalias !141
  %d0.a.i457.i.i.i = fadd double %t17.i447.i.i.i, %d0.b.i456.i.i.i
  store double %d0.a.i457.i.i.i, ptr %d0.p.i455.i.i.i, align 8, !noalias !141
  %d1.p.i458.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i428.i.i.i
  %d1.b.i459.i.i.i = load double, ptr %d1.p.i458.i.i.i, align 8, !noalias !141
  %d1.a.i460.i.i.i = fadd double %t12.i444.i.i.i, %d1.b.i459.i.i.i
  store double %d1.a.i460.i.i.i, ptr %d1.p.i458.i.i.i, align 8, !noalias !141
  %d2.p.i461.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i430.i.i.i
  %d2.b.i462.i.i.i = load double, ptr %d2.p.i461.i.i.i, align 8, !noalias !141
  %d2.a.i463.i.i.i = fadd double %t6.i438.i.i.i, %d2.b.i462.i.i.i
  store double %d2.a.i463.i.i.i, ptr %d2.p.i461.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d15.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i466.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i467.i.i.i = load i64, ptr %i1.p.i466.i.i.i, align 4, !noalias !141
  %i2.p.i468.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i, i64 8
  %s2.i469.i.i.i = load i64, ptr %i2.p.i468.i.i.i, align 4, !noalias !141
  %x0.p.i470.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i471.i.i.i = load double, ptr %x0.p.i470.i.i.i, align 8, !noalias !141
  %x1.p.i472.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i467.i.i.i
  %x1.i473.i.i.i = load double, ptr %x1.p.i472.i.i.i, align 8, !noalias !141
  %x2.p.i474.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i469.i.i.i
  %x2.i475.i.i.i = load double, ptr %x2.p.i474.i.i.i, align 8, !noalias !141
  %t2.i476.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i
  %t5.i477.i.i.i = fdiv contract double %x1.i473.i.i.i, %x2.i475.i.i.i
  %52 = fsub contract double %t5.i477.i.i.i, %t2.i476.i.i.i
  %t7.i478.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i, double %x1.i473.i.i.i)
  %.17.i.i480.i.i.i = load double, ptr %.3.i.i464.i.i.i, align 8, !noalias !141
  %t11.i481.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i)
  %t12.i482.i.i.i = fsub contract double %t11.i481.i.i.i, %.17.i.i480.i.i.i
  %t13.i483.i.i.i = fsub contract double %t12.i482.i.i.i, %t7.i478.i.i.i
  %t14.i484.i.i.i = fdiv contract double %x2.i475.i.i.i, %x0.i471.i.i.i
  %t18.i485.i.i.i = fadd contract double %x1.i473.i.i.i, 1.000000e+00
  %53 = fdiv contract double %t14.i484.i.i.i, %x0.i471.i.i.i
  %54 = fdiv contract double %t18.i485.i.i.i, %x0.i471.i.i.i
  %t21.i486.i.i.i = fsub contract double %53, %54
  %t22.i487.i.i.i = fmul contract double %t7.i478.i.i.i, %t18.i485.i.i.i
  %t23.i488.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i), !noalias !141
  %t24.i489.i.i.i = fmul contract double %x1.i473.i.i.i, %t11.i481.i.i.i
  %t25.i490.i.i.i = fsub contract double %t24.i489.i.i.i, %t23.i488.i.i.i
  %t26.i491.i.i.i = fsub contract double %t25.i490.i.i.i, %t22.i487.i.i.i
  %t27.i492.i.i.i = fsub contract double %t26.i491.i.i.i, %t14.i484.i.i.i
  %d0.p.i493.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i494.i.i.i = load double, ptr %d0.p.i493.i.i.i, align 8, !noalias !141
  %d0.a.i495.i.i.i = fadd double %t21.i486.i.i.i, %d0.b.i494.i.i.i
  store double %d0.a.i495.i.i.i, ptr %d0.p.i493.i.i.i, align 8, !noalias !141
  %d1.p.i496.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i467.i.i.i
  %d1.b.i497.i.i.i = load double, ptr %d1.p.i496.i.i.i, align 8, !noalias !141
  %d1.a.i498.i.i.i = fadd double %t13.i483.i.i.i, %d1.b.i497.i.i.i
  store double %d1.a.i498.i.i.i, ptr %d1.p.i496.i.i.i, align 8, !noalias !141
  %d2.p.i499.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i469.i.i.i
  %d2.b.i500.i.i.i = load double, ptr %d2.p.i499.i.i.i, align 8, !noalias !141
  %d2.a.i501.i.i.i = fadd double %52, %d2.b.i500.i.i.i
  store double %d2.a.i501.i.i.i, ptr %d2.p.i499.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d16.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i502.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i503.i.i.i = load i64, ptr %i1.p.i502.i.i.i, align 4, !noalias !141
  %i2.p.i504.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i, i64 8
  %s2.i505.i.i.i = load i64, ptr %i2.p.i504.i.i.i, align 4, !noalias !141
  %x0.p.i506.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i507.i.i.i = load double, ptr %x0.p.i506.i.i.i, align 8, !noalias !141
  %x1.p.i508.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i503.i.i.i
  %x1.i509.i.i.i = load double, ptr %x1.p.i508.i.i.i, align 8, !noalias !141
  %x2.p.i510.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i505.i.i.i
  %x2.i511.i.i.i = load double, ptr %x2.p.i510.i.i.i, align 8, !noalias !141
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
  %d0.p.i527.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i528.i.i.i = load double, ptr %d0.p.i527.i.i.i, align 8, !noalias !141
  %d0.a.i529.i.i.i = fadd double %d0.b.i528.i.i.i, %t19.i521.i.i.i
  store double %d0.a.i529.i.i.i, ptr %d0.p.i527.i.i.i, align 8, !noalias !141
  %d1.p.i530.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i503.i.i.i
  %d1.b.i531.i.i.i = load double, ptr %d1.p.i530.i.i.i, align 8, !noalias !141
  %d1.a.i532.i.i.i = fsub double %d1.b.i531.i.i.i, %t16.i519.i.i.i
  store double %d1.a.i532.i.i.i, ptr %d1.p.i530.i.i.i, align 8, !noalias !141
  %d2.p.i533.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i505.i.i.i
  %d2.b.i534.i.i.i = load double, ptr %d2.p.i533.i.i.i, align 8, !noalias !141
  %d2.a.i535.i.i.i = fadd double %d2.b.i534.i.i.i, %57
  store double %d2.a.i535.i.i.i, ptr %d2.p.i533.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d17.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i538.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i539.i.i.i = load i64, ptr %i1.p.i538.i.i.i, align 4, !noalias !141
  %i2.p.i540.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i, i64 8
  %s2.i541.i.i.i = load i64, ptr %i2.p.i540.i.i.i, align 4, !noalias !141
  %x0.p.i542.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i543.i.i.i = load double, ptr %x0.p.i542.i.i.i, align 8, !noalias !141
  %x1.p.i544.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i539.i.i.i
  %x1.i545.i.i.i = load double, ptr %x1.p.i544.i.i.i, align 8, !noalias !141
  %x2.p.i546.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i541.i.i.i
  %x2.i547.i.i.i = load double, ptr %x2.p.i546.i.i.i, align 8, !noalias !141
  %t2.i548.i.i.i = fdiv contract double %x0.i543.i.i.i, %x2.i547.i.i.i
  %t4.i549.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i)
  %t5.i550.i.i.i = fmul contract double %x1.i545.i.i.i, %t4.i549.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i, double %t5.i550.i.i.i)
  %.17.i.i552.i.i.i = load double, ptr %.3.i.i536.i.i.i, align 8, !noalias !141
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
  %d0.p.i570.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i571.i.i.i = load double, ptr %d0.p.i570.i.i.i, align 8, !noalias !141
  %d0.a.i572.i.i.i = fadd double %d0.b.i571.i.i.i, %t26.i565.i.i.i
  store double %d0.a.i572.i.i.i, ptr %d0.p.i570.i.i.i, align 8, !noalias !141
  %d1.p.i573.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i539.i.i.i
  %d1.b.i574.i.i.i = load double, ptr %d1.p.i573.i.i.i, align 8, !noalias !141
  %d1.a.i575.i.i.i = fadd double %t25.i564.i.i.i, %d1.b.i574.i.i.i
  store double %d1.a.i575.i.i.i, ptr %d1.p.i573.i.i.i, align 8, !noalias !141
  %d2.p.i576.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i541.i.i.i
  %d2.b.i577.i.i.i = load double, ptr %d2.p.i576.i.i.i, align 8, !noalias !141
  %d2.a.i578.i.i.i = fadd double %t21.i561.i.i.i, %d2.b.i577.i.i.i
  store double %d2.a.i578.i.i.i, ptr %d2.p.i576.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

d18.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i583.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i584.i.i.i = load i64, ptr %i1.p.i583.i.i.i, align 4, !noalias !141
  %i2.p.i585.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i, i64 8
  %s2.i586.i.i.i = load i64, ptr %i2.p.i585.i.i.i, align 4, !noalias !141
  %x0.p.i587.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i588.i.i.i = load double, ptr %x0.p.i587.i.i.i, align 8, !noalias !141
  %x1.p.i589.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i584.i.i.i
  %x1.i590.i.i.i = load double, ptr %x1.p.i589.i.i.i, align 8, !noalias !141
  %x2.p.i591.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i586.i.i.i
  %x2.i592.i.i.i = load double, ptr %x2.p.i591.i.i.i, align 8, !noalias !141
  %t1.i.i.i.i = fneg double %x0.i588.i.i.i
  %t2.i593.i.i.i = tail call double @log1p(double %t1.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i, double %x2.i592.i.i.i)
  %.17.i.i595.i.i.i = load double, ptr %.3.i.i581.i.i.i, align 8, !noalias !141
  %t8.i596.i.i.i = fadd contract double %x1.i590.i.i.i, %x2.i592.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i, double %t8.i596.i.i.i)
  %.17.i4.i598.i.i.i = load double, ptr %.3.i1.i579.i.i.i, align 8, !noalias !141
  %t10.i599.i.i.i = fsub contract double %.17.i4.i598.i.i.i, %.17.i.i595.i.i.i
  %t11.i600.i.i.i = fadd contract double %t2.i593.i.i.i, %t10.i599.i.i.i
  %t12.i601.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i, double %x1.i590.i.i.i)
  %.17.i8.i.i.i.i = load double, ptr %.3.i5.i.i.i.i, align 8, !noalias !141
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
  %t26.i612.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i), !noalias !141
  %t27.i613.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i), !noalias !141
  %t28.i614.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i), !noalias !141
  %t29.i615.i.i.i = fsub contract double %t28.i614.i.i.i, %t27.i613.i.i.i
  %t30.i616.i.i.i = fsub contract double %t29.i615.i.i.i, %t26.i612.i.i.i
  %t31.i617.i.i.i = fadd contract double %t25.i611.i.i.i, %t30.i616.i.i.i
  %t32.i618.i.i.i = fadd contract double %t24.i610.i.i.i, %t31.i617.i.i.i
  %d0.p.i619.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i620.i.i.i = load double, ptr %d0.p.i619.i.i.i, align 8, !noalias !141
  %d0.a.i621.i.i.i = fadd double %t23.i609.i.i.i, %d0.b.i620.i.i.i
  store double %d0.a.i621.i.i.i, ptr %d0.p.i619.i.i.i, align 8, !noalias !141
  %d1.p.i622.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i584.i.i.i
  %d1.b.i623.i.i.i = load double, ptr %d1.p.i622.i.i.i, align 8, !noalias !141
  %d1.a.i624.i.i.i = fadd double %t16.i603.i.i.i, %d1.b.i623.i.i.i
  store double %d1.a.i624.i.i.i, ptr %d1.p.i622.i.i.i, align 8, !noalias !141
  %d2.p.i625.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i586.i.i.i
  %d2.b.i626.i.i.i = load double, ptr %d2.p.i625.i.i.i, align 8, !noalias !141
  %d2.a.i627.i.i.i = fadd double %t11.i600.i.i.i, %d2.b.i626.i.i.i
  store double %d2.a.i627.i.i.i, ptr %d2.p.i625.i.i.i, align 8, !noalias !141
  br label %prior_density.exit.i.i

prior_density.exit.i.i:                           ; preds = %d18.i.i.i, %d17.i.i.i, %d16.i.i.i, %d15.i.i.i, %d14.i.i.i, %d13.i.i.i, %d12.i.i.i, %d11.i.i.i, %d10.i.i.i, %d9.i.i.i, %d8.i.i.i, %d7.i.i.i, %d6.i.i.i, %d5.i.i.i, %d4.i.i.i, %d3.i.i.i, %d2.i.i.i, %d1.i.i.i, %B134.i.i
  %common.ret.op.i.i.i = phi double [ %t32.i618.i.i.i, %d18.i.i.i ], [ %t21.i.i.i.i, %d1.i.i.i ], [ %t60.i.i.i.i, %d2.i.i.i ], [ %t23.i.i.i.i, %d3.i.i.i ], [ %t27.i84.i.i.i, %d4.i.i.i ], [ %t36.i123.i.i.i, %d5.i.i.i ], [ %t33.i169.i.i.i, %d6.i.i.i ], [ %t22.i206.i.i.i, %d7.i.i.i ], [ %t5.i226.i.i.i, %d8.i.i.i ], [ %t91.i.i.i.i, %d9.i.i.i ], [ %t22.i313.i.i.i, %d10.i.i.i ], [ %t59.i373.i.i.i, %d11.i.i.i ], [ %t20.i401.i.i.i, %d12.i.i.i ], [ %t10.i418.i.i.i, %d13.i.i.i ], [ %t24.i454.i.i.i, %d14.i.i.i ], [ %t27.i492.i.i.i, %d15.i.i.i ], [ %t25.i526.i.i.i, %d16.i.i.i ], [ %t30.i569.i.i.i, %d17.i.i.i ], [ 0.000000e+00, %B134.i.i ]
  %.426.i237.i = fadd double %lp.2.046.i.i, %common.ret.op.i.i.i
  br label %B219.i.i

B219.i.i:                                         ; preds = %B64.if.i.i, %prior_density.exit.i.i
  %lp.3.1.i.i = phi double [ %.426.i237.i, %prior_density.exit.i.i ], [ %lp.2.046.i.i, %B64.if.i.i ]
  %exitcond.not.i238.i = icmp eq i64 %.194.i.i, %.99.i.i
  br i1 %exitcond.not.i238.i, label %forward, label %B64.if.i.i

B64.if.i.i:                                       ; preds = %B219.i.i, %B64.if.lr.ph.i.i
  %lp.2.046.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i ], [ %lp.3.1.i.i, %B219.i.i ]
  %.123.044.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i ], [ %.194.i.i, %B219.i.i ]
  %.194.i.i = add nuw nsw i64 %.123.044.i.i, 1
  %.305.i.i = load i64, ptr %.304.i.i, align 8, !noalias !141
  %62 = getelementptr i64, ptr %arg.ints, i64 %.305.i.i
  %.309.i.i = getelementptr i64, ptr %62, i64 %.123.044.i.i
  %.310.i.i = load i64, ptr %.309.i.i, align 8, !noalias !141
  %.315.i236.i = icmp eq i64 %.310.i.i, 0
  br i1 %.315.i236.i, label %B219.i.i, label %B134.i.i

B140.if.i:                                        ; preds = %B140.if.i, %B140.if.lr.ph.i
  %lp.3.0248.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i ], [ %.472.i, %B140.if.i ]
  %.310.0247.i = phi i64 [ 0, %B140.if.lr.ph.i ], [ %.381.i, %B140.if.i ]
  %.381.i = add nuw nsw i64 %.310.0247.i, 1
  %.410.i = getelementptr i64, ptr %1, i64 %.310.0247.i
  %.411.i = load i64, ptr %.410.i, align 8, !noalias !126
  %.413.i = getelementptr double, ptr %arg.x, i64 %.310.0247.i
  %.414.i = load double, ptr %.413.i, align 8, !noalias !126
  %.419.idx.i = shl i64 %.310.0247.i, 4
  %.419.i = getelementptr i8, ptr %2, i64 %.419.idx.i
  %.420.i = load double, ptr %.419.i, align 8, !noalias !126
  %.426.i = getelementptr i8, ptr %.419.i, i64 8
  %.427.i = load double, ptr %.426.i, align 8, !noalias !126
  call fastcc void @to_scale(ptr %.428.i, i64 %.411.i, double %.414.i, double %.420.i, double %.427.i)
  %.442.fca.3.load.i = load double, ptr %.fca.3.gep.i, align 8, !noalias !126
  %.442.fca.2.load.i = load double, ptr %.fca.2.gep.i, align 8, !noalias !126
  %.442.fca.0.load.i = load double, ptr %.428.i, align 8, !noalias !126
  %.469.i = getelementptr double, ptr %arg.v, i64 %.310.0247.i
  store double %.442.fca.0.load.i, ptr %.469.i, align 8, !noalias !126
  %.472.i = fadd double %lp.3.0248.i, %.442.fca.2.load.i
  %.476.i = getelementptr double, ptr %arg.grad, i64 %.310.0247.i
  %.477.i = load double, ptr %.476.i, align 8, !noalias !126
  %.478.i = fadd double %.442.fca.3.load.i, %.477.i
  store double %.478.i, ptr %.476.i, align 8, !noalias !126
  %exitcond.not.i = icmp eq i64 %.381.i, %.105.i
  br i1 %exitcond.not.i, label %B276.i, label %B140.if.i

B336.if.i:                                        ; preds = %B336.loopexit.i, %B336.if.lr.ph.i
  %.598.0259.i = phi i64 [ 0, %B336.if.lr.ph.i ], [ %.667.i, %B336.loopexit.i ]
  %.667.i = add nuw nsw i64 %.598.0259.i, 1
  %.775.i = load i64, ptr %.774.i, align 8, !noalias !126
  %63 = getelementptr i64, ptr %arg.ints, i64 %.775.i
  %.821.idx.i = mul i64 %.598.0259.i, 40
  %.821.i = getelementptr i8, ptr %63, i64 %.821.idx.i
  %.822.i = load i64, ptr %.821.i, align 8, !noalias !126
  %.1018254.not.i = icmp slt i64 %.822.i, 1
  br i1 %.1018254.not.i, label %B336.loopexit.i, label %B660.if.lr.ph.i

B660.if.lr.ph.i:                                  ; preds = %B336.if.i
  %.930.i = getelementptr i8, ptr %.821.i, i64 32
  %.931.i = load i64, ptr %.930.i, align 8, !noalias !126
  %.905.i = getelementptr i8, ptr %.821.i, i64 24
  %.906.i = load i64, ptr %.905.i, align 8, !noalias !126
  %.871.i = getelementptr i8, ptr %.821.i, i64 8
  %.872.i = load i64, ptr %.871.i, align 8, !noalias !126
  %.846.i = getelementptr i8, ptr %.821.i, i64 16
  %.847.i = load i64, ptr %.846.i, align 8, !noalias !126
  %64 = getelementptr double, ptr %arg.floats, i64 %.931.i
  %65 = getelementptr double, ptr %arg.floats, i64 %.906.i
  %66 = getelementptr i64, ptr %arg.ints, i64 %.847.i
  %67 = getelementptr i64, ptr %arg.ints, i64 %.872.i
  br label %B660.if.i

B660.if.i:                                        ; preds = %B660.if.lr.ph.i, %B770.i
  %.962.0255.i = phi i64 [ 0, %B660.if.lr.ph.i ], [ %.1031.i, %B770.i ]
  %.1063.i = getelementptr double, ptr %64, i64 %.962.0255.i
  %.1064.i = load double, ptr %.1063.i, align 8, !noalias !126
  %.1188.i = mul nuw nsw i64 %.962.0255.i, %.822.i
  %68 = getelementptr double, ptr %65, i64 %.1188.i
  br label %B704.if.i

B704.if.i:                                        ; preds = %B704.if.i, %B660.if.i
  %total.2.2252.i = phi double [ %.1064.i, %B660.if.i ], [ %.1205.i, %B704.if.i ]
  %.1092.0250.i = phi i64 [ 0, %B660.if.i ], [ %.1161.i, %B704.if.i ]
  %.1161.i = add nuw nsw i64 %.1092.0250.i, 1
  %.1193.i = getelementptr double, ptr %68, i64 %.1092.0250.i
  %.1194.i = load double, ptr %.1193.i, align 8, !noalias !126
  %.1198.i = getelementptr i64, ptr %66, i64 %.1092.0250.i
  %.1199.i = load i64, ptr %.1198.i, align 8, !noalias !126
  %.1201.i = getelementptr double, ptr %arg.x, i64 %.1199.i
  %.1202.i = load double, ptr %.1201.i, align 8, !noalias !126
  %.1203.i = fmul double %.1194.i, %.1202.i
  %.1205.i = fadd double %total.2.2252.i, %.1203.i
  %exitcond263.not.i = icmp eq i64 %.822.i, %.1161.i
  br i1 %exitcond263.not.i, label %B770.i, label %B704.if.i

B866.if.i:                                        ; preds = %B866.if.i, %B866.if.lr.ph.i
  %.1356.0261.i = phi i64 [ 0, %B866.if.lr.ph.i ], [ %.1425.i, %B866.if.i ]
  %.1425.i = add nuw nsw i64 %.1356.0261.i, 1
  %.1533.i = load i64, ptr %.1532.i, align 8, !noalias !126
  %69 = getelementptr double, ptr %arg.floats, i64 %.1533.i
  %.1536.i = getelementptr double, ptr %69, i64 %.1356.0261.i
  %.1537.i = load double, ptr %.1536.i, align 8, !noalias !126
  %.1541.i = getelementptr double, ptr %3, i64 %.1356.0261.i
  store double %.1537.i, ptr %.1541.i, align 8, !noalias !126
  %exitcond266.not.i = icmp eq i64 %.1425.i, %.1332.i
  br i1 %exitcond266.not.i, label %B934.i, label %B866.if.i

forward: ; preds = %B219.i.i, %calculate
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i, %B219.i.i ]
  %.1583.i = fadd double %lp.3.0.lcssa.i, %lp.5.0.lcssa.i.i
  %.1735.i = fadd double %.1583.i, %lp.2.0.lcssa.i.i
  %.354 = getelementptr i8, ptr %arg.ints, i64 104
  %.355 = load i64, ptr %.354, align 8
  %.436174.not = icmp slt i64 %.355, 1
  br i1 %.436174.not, label %B710, label %B174.if.lr.ph

B174.if.lr.ph:                                    ; preds = %forward
  %.556 = getelementptr i8, ptr %arg.ints, i64 112
  br label %B174.if

B342:                                             ; preds = %factor_forward
  %.215.i = getelementptr i8, ptr %185, i64 360
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !144
  %.421.i = getelementptr double, ptr %arg.v, i64 %.1007
  %.422.i = load double, ptr %.421.i, align 8, !noalias !144
  %.113250.not.i = icmp slt i64 %.216.i, 1
  br i1 %.113250.not.i, label %B368, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %B342
  %.1042.i = getelementptr i8, ptr %185, i64 392
  %.1043.i = load i64, ptr %.1042.i, align 8, !noalias !144
  %.838.i = getelementptr i8, ptr %185, i64 376
  %.839.i = load i64, ptr %.838.i, align 8, !noalias !144
  %.625.i = getelementptr i8, ptr %185, i64 384
  %.626.i = load i64, ptr %.625.i, align 8, !noalias !144
  %70 = getelementptr double, ptr %arg.floats, i64 %.839.i
  %71 = getelementptr double, ptr %arg.work, i64 %.626.i
  %72 = getelementptr double, ptr %71, i64 %.216.i
  %73 = getelementptr double, ptr %arg.work, i64 %.1043.i
  br label %B238.if.i

B256.i:                                           ; preds = %B238.if.i
  %.1180.i = getelementptr double, ptr %70, i64 %.1074.051.i
  %.1181.i = load double, ptr %.1180.i, align 8, !noalias !144
  %.1183.i = tail call double @llvm.pow.f64(double %.422.i, double %.1181.i)
  br label %B276.i94

B276.i94:                                         ; preds = %B238.if.i, %B256.i
  %"$phi276.1.2.1.i" = phi double [ %.1183.i, %B256.i ], [ 0.000000e+00, %B238.if.i ]
  %.1198.i95 = getelementptr double, ptr %71, i64 %.1074.051.i
  store double %"$phi276.1.2.1.i", ptr %.1198.i95, align 8, !noalias !144
  %.1200.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i"
  %.1201.i96 = fadd double %"$phi276.1.2.1.i", 1.000000e+00
  %.1202.i97 = fmul double %.1200.i, %.1201.i96
  %.1203.i98 = tail call double @sqrt(double %.1202.i97)
  %.1210.i = getelementptr double, ptr %72, i64 %.1074.051.i
  store double %.1203.i98, ptr %.1210.i, align 8, !noalias !144
  %.1218.i = getelementptr double, ptr %73, i64 %.1074.051.i
  store double 0.000000e+00, ptr %.1218.i, align 8, !noalias !144
  %exitcond.not.i99 = icmp eq i64 %.1145.i, %.216.i
  br i1 %exitcond.not.i99, label %B368, label %B238.if.i

B238.if.i:                                        ; preds = %B276.i94, %B238.if.lr.ph.i
  %.1074.051.i = phi i64 [ 0, %B238.if.lr.ph.i ], [ %.1145.i, %B276.i94 ]
  %.1145.i = add nuw nsw i64 %.1074.051.i, 1
  %.1174.not.i = icmp eq i64 %.1074.051.i, 0
  br i1 %.1174.not.i, label %B276.i94, label %B256.i

B368:                                             ; preds = %B276.i94, %B342, %factor_forward
  %.1245 = getelementptr i8, ptr %185, i64 24
  %.1246 = load i64, ptr %.1245, align 8
  %.1247 = icmp slt i64 %.1246, 0
  br i1 %.1247, label %B711, label %B422

B422:                                             ; preds = %B368
  %.1463 = load i64, ptr %.1006, align 8
  %.1464 = icmp sgt i64 %.1463, -1
  br i1 %.1464, label %B472, label %B508

B472:                                             ; preds = %B422
  %.226.i = getelementptr i8, ptr %185, i64 360
  %.227.i = load i64, ptr %.226.i, align 8, !noalias !147
  %.433.i = load i64, ptr %.1483.i, align 8, !noalias !147
  %.435.i = getelementptr double, ptr %arg.work, i64 %.433.i
  %.436.i = load double, ptr %.435.i, align 8, !noalias !147
  %.867.i = getelementptr i8, ptr %185, i64 120
  %.868.i = load i64, ptr %.867.i, align 8, !noalias !147
  %74 = getelementptr i64, ptr %arg.ints, i64 %.868.i
  %.871.i101 = getelementptr i8, ptr %74, i64 8
  %.872.i102 = load i64, ptr %.871.i101, align 8, !noalias !147
  %.1289.i = getelementptr i8, ptr %185, i64 368
  %.1290.i = load i64, ptr %.1289.i, align 8, !noalias !147
  %.1372236.not.i = icmp slt i64 %.1290.i, 1
  br i1 %.1372236.not.i, label %states_forward, label %B296.if.lr.ph.i

B296.if.lr.ph.i:                                  ; preds = %B472
  %.1077.i = getelementptr i8, ptr %185, i64 128
  %.1078.i = load i64, ptr %.1077.i, align 8, !noalias !147
  %.641.i = getelementptr i8, ptr %185, i64 384
  %.642.i = load i64, ptr %.641.i, align 8, !noalias !147
  %.1622.i = getelementptr i8, ptr %185, i64 104
  %.1829.i = getelementptr i8, ptr %185, i64 112
  %.2042.i = getelementptr i8, ptr %185, i64 224
  %.2249.i = getelementptr i8, ptr %185, i64 232
  %.2462.i = getelementptr i8, ptr %185, i64 240
  %.2669.i = getelementptr i8, ptr %185, i64 216
  %.2876.i = getelementptr i8, ptr %185, i64 200
  %.3299.i = getelementptr i8, ptr %185, i64 136
  %.3408220.not.i = icmp slt i64 %.227.i, 1
  %.3538216.not.i = icmp slt i64 %.872.i102, 1
  %75 = getelementptr i64, ptr %arg.ints, i64 %.1078.i
  %76 = getelementptr double, ptr %arg.work, i64 %.642.i
  %77 = getelementptr double, ptr %76, i64 %.227.i
  %.3624.i = fmul double %.436.i, %.436.i
  %.3735.i = add nsw i64 %.227.i, -2
  %78 = tail call i64 @llvm.smax.i64(i64 %.227.i, i64 1)
  %.3815229.i = icmp sgt i64 %.227.i, 1
  br label %B296.if.i

B886.i:                                           ; preds = %B820.if.i, %B778.if.i
  %total.2.2.lcssa.i = phi double [ %.3454.i, %B778.if.i ], [ %.3595.i, %B820.if.i ]
  %.3607.i = getelementptr double, ptr %76, i64 %.3352.0221.i
  %.3608.i = load double, ptr %.3607.i, align 8, !noalias !147
  %.3615.i = getelementptr double, ptr %77, i64 %.3352.0221.i
  %.3616.i = load double, ptr %.3615.i, align 8, !noalias !147
  %.3617.i = fmul double %.3608.i, %.3608.i
  %.3619.i = fmul double %variance.3.1224.i, %.3617.i
  %.3620.i = fmul double %.3616.i, %.3616.i
  %.3621.i = fadd double %.3619.i, %.3620.i
  %.3629.i = getelementptr double, ptr %96, i64 %.3352.0221.i
  %.3630.i = load double, ptr %.3629.i, align 8, !noalias !147
  %.3631.i = fmul double %.3624.i, %.3630.i
  %.3632.i = fmul double %.3631.i, %.3621.i
  %.3633.i = fadd double %.3632.i, 1.000000e+00
  %.3637.i = fdiv double %.3621.i, %.3633.i
  %.3639.i = fmul double %m.3.1225.i, %.3608.i
  %.3641.i = fmul double %.436.i, %.3621.i
  %.3643.i = fmul double %total.2.2.lcssa.i, %.3641.i
  %.3644.i = fadd double %.3639.i, %.3643.i
  %.3648.i = fdiv double %.3644.i, %.3633.i
  %.3658.i = getelementptr double, ptr %98, i64 %.3352.0221.i
  store double %total.2.2.lcssa.i, ptr %.3658.i, align 8, !noalias !147
  %.3666.i = getelementptr double, ptr %99, i64 %.3352.0221.i
  store double %.3621.i, ptr %.3666.i, align 8, !noalias !147
  %.3674.i = getelementptr double, ptr %100, i64 %.3352.0221.i
  store double %.3648.i, ptr %.3674.i, align 8, !noalias !147
  %.3676.i = tail call double @llvm.log.f64(double %.3633.i)
  %.3677.i = fmul double %.3676.i, 5.000000e-01
  %.3679.i = fsub double %lp.4.1223.i, %.3677.i
  %exitcond241.not.i = icmp eq i64 %.227.i, %.3421.i
  br i1 %exitcond241.not.i, label %B1142.i, label %B778.if.i

B1142.i:                                          ; preds = %B886.i, %B296.if.i
  %lp.4.1.lcssa.i = phi double [ %lp.5.0239.i, %B296.if.i ], [ %.3679.i, %B886.i ]
  %variance.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.3637.i, %B886.i ]
  %m.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.3648.i, %B886.i ]
  %.3700.i = tail call double @sqrt(double %variance.3.1.lcssa.i)
  %79 = getelementptr double, ptr %arg.x, i64 %.3093.i
  %80 = getelementptr double, ptr %79, i64 %91
  %81 = getelementptr double, ptr %80, i64 %.227.i
  %.3708.i = getelementptr i8, ptr %81, i64 -8
  %.3709.i = load double, ptr %.3708.i, align 8, !noalias !147
  %.3710.i = fmul double %.3700.i, %.3709.i
  %.3712.i = fadd double %m.3.1.lcssa.i, %.3710.i
  %.3719.i = fmul double %.436.i, %.3712.i
  %82 = getelementptr double, ptr %arg.work, i64 %.2670.i
  %83 = getelementptr double, ptr %82, i64 %91
  %84 = getelementptr double, ptr %83, i64 %.227.i
  %.3725.i = getelementptr i8, ptr %84, i64 -8
  store double %.3712.i, ptr %.3725.i, align 8, !noalias !147
  %85 = getelementptr double, ptr %arg.work, i64 %.2877.i
  %86 = getelementptr double, ptr %85, i64 %91
  %87 = getelementptr double, ptr %86, i64 %.227.i
  %.3732.i = getelementptr i8, ptr %87, i64 -8
  store double %.3719.i, ptr %.3732.i, align 8, !noalias !147
  br i1 %.3815229.i, label %B1304.if.lr.ph.i, label %B1702.i

B1304.if.lr.ph.i:                                 ; preds = %B1142.i
  %88 = getelementptr double, ptr %arg.work, i64 %.2044.i
  %89 = getelementptr double, ptr %arg.work, i64 %.2251.i
  %90 = getelementptr double, ptr %arg.floats, i64 %.1624.i
  br label %B1304.if.i

B1702.i:                                          ; preds = %B1304.if.i, %B1142.i
  %lp.6.1.lcssa.i = phi double [ %lp.4.1.lcssa.i, %B1142.i ], [ %.3951.i, %B1304.if.i ]
  %later.2.1.lcssa.i = phi double [ %.3712.i, %B1142.i ], [ %.3965.i, %B1304.if.i ]
  %.3998.i = fmul double %later.2.1.lcssa.i, 5.000000e-01
  %.4000.i = fmul double %later.2.1.lcssa.i, %.3998.i
  %.4004.i = fsub double %lp.6.1.lcssa.i, %.4000.i
  %exitcond242.not.i = icmp eq i64 %.1385.i, %.1290.i
  br i1 %exitcond242.not.i, label %states_forward, label %B296.if.i

B296.if.i:                                        ; preds = %B1702.i, %B296.if.lr.ph.i
  %lp.5.0239.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i ], [ %.4004.i, %B1702.i ]
  %.1314.0237.i = phi i64 [ 0, %B296.if.lr.ph.i ], [ %.1385.i, %B1702.i ]
  %.1385.i = add nuw nsw i64 %.1314.0237.i, 1
  %91 = mul nsw i64 %.1314.0237.i, %.227.i
  %.1623.i = load i64, ptr %.1622.i, align 8, !noalias !147
  %.1624.i = add nsw i64 %.1623.i, %91
  %.2043.i = load i64, ptr %.2042.i, align 8, !noalias !147
  %.2044.i = add nsw i64 %.2043.i, %91
  %.2250.i = load i64, ptr %.2249.i, align 8, !noalias !147
  %.2251.i = add nsw i64 %.2250.i, %91
  %.2670.i = load i64, ptr %.2669.i, align 8, !noalias !147
  %.2877.i = load i64, ptr %.2876.i, align 8, !noalias !147
  %.3093.i = load i64, ptr %.1245, align 8, !noalias !147
  br i1 %.3408220.not.i, label %B1142.i, label %B778.if.lr.ph.i

B778.if.lr.ph.i:                                  ; preds = %B296.if.i
  %.3302.i = mul nsw i64 %91, %.872.i102
  %.3300.i = load i64, ptr %.3299.i, align 8, !noalias !147
  %.2463.i = load i64, ptr %.2462.i, align 8, !noalias !147
  %.1830.i = load i64, ptr %.1829.i, align 8, !noalias !147
  %92 = getelementptr double, ptr %arg.floats, i64 %.1830.i
  %93 = getelementptr double, ptr %92, i64 %91
  %94 = getelementptr double, ptr %arg.floats, i64 %.3300.i
  %95 = getelementptr double, ptr %94, i64 %.3302.i
  %96 = getelementptr double, ptr %arg.floats, i64 %.1624.i
  %97 = getelementptr double, ptr %arg.work, i64 %.2463.i
  %98 = getelementptr double, ptr %97, i64 %91
  %99 = getelementptr double, ptr %arg.work, i64 %.2044.i
  %100 = getelementptr double, ptr %arg.work, i64 %.2251.i
  br label %B778.if.i

B778.if.i:                                        ; preds = %B778.if.lr.ph.i, %B886.i
  %m.3.1225.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.3648.i, %B886.i ]
  %variance.3.1224.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.3637.i, %B886.i ]
  %lp.4.1223.i = phi double [ %lp.5.0239.i, %B778.if.lr.ph.i ], [ %.3679.i, %B886.i ]
  %.3352.0221.i = phi i64 [ 0, %B778.if.lr.ph.i ], [ %.3421.i, %B886.i ]
  %.3421.i = add nuw nsw i64 %.3352.0221.i, 1
  %.3453.i = getelementptr double, ptr %93, i64 %.3352.0221.i
  %.3454.i = load double, ptr %.3453.i, align 8, !noalias !147
  br i1 %.3538216.not.i, label %B886.i, label %B820.if.lr.ph.i

B820.if.lr.ph.i:                                  ; preds = %B778.if.i
  %.3586.i = mul nuw nsw i64 %.3352.0221.i, %.872.i102
  %101 = getelementptr double, ptr %95, i64 %.3586.i
  br label %B820.if.i

B820.if.i:                                        ; preds = %B820.if.i, %B820.if.lr.ph.i
  %total.2.2219.i = phi double [ %.3454.i, %B820.if.lr.ph.i ], [ %.3595.i, %B820.if.i ]
  %.3482.0217.i = phi i64 [ 0, %B820.if.lr.ph.i ], [ %.3551.i, %B820.if.i ]
  %.3551.i = add nuw nsw i64 %.3482.0217.i, 1
  %.3579.i = getelementptr i64, ptr %75, i64 %.3482.0217.i
  %.3580.i = load i64, ptr %.3579.i, align 8, !noalias !147
  %.3582.i = getelementptr double, ptr %arg.v, i64 %.3580.i
  %.3583.i = load double, ptr %.3582.i, align 8, !noalias !147
  %.3591.i = getelementptr double, ptr %101, i64 %.3482.0217.i
  %.3592.i = load double, ptr %.3591.i, align 8, !noalias !147
  %.3593.i = fmul double %.3583.i, %.3592.i
  %.3595.i = fsub double %total.2.2219.i, %.3593.i
  %exitcond.not.i103 = icmp eq i64 %.872.i102, %.3551.i
  br i1 %exitcond.not.i103, label %B886.i, label %B820.if.i

B1304.if.i:                                       ; preds = %B1304.if.i, %B1304.if.lr.ph.i
  %later.2.1233.i = phi double [ %.3712.i, %B1304.if.lr.ph.i ], [ %.3965.i, %B1304.if.i ]
  %lp.6.1232.i = phi double [ %lp.4.1.lcssa.i, %B1304.if.lr.ph.i ], [ %.3951.i, %B1304.if.i ]
  %.3762.0.in231.i = phi i64 [ %78, %B1304.if.lr.ph.i ], [ %.3762.0.i, %B1304.if.i ]
  %.3759.0230.i = phi i64 [ %.3735.i, %B1304.if.lr.ph.i ], [ %.3828.i, %B1304.if.i ]
  %.3762.0.i = add nsw i64 %.3762.0.in231.i, -1
  %.3828.i = add i64 %.3759.0230.i, -1
  %102 = getelementptr double, ptr %76, i64 %.3759.0230.i
  %.3857.i = getelementptr i8, ptr %102, i64 8
  %.3858.i = load double, ptr %.3857.i, align 8, !noalias !147
  %103 = getelementptr double, ptr %77, i64 %.3759.0230.i
  %.3865.i = getelementptr i8, ptr %103, i64 8
  %.3866.i = load double, ptr %.3865.i, align 8, !noalias !147
  %104 = getelementptr double, ptr %88, i64 %.3759.0230.i
  %.3871.i = getelementptr i8, ptr %104, i64 8
  %.3872.i = load double, ptr %.3871.i, align 8, !noalias !147
  %.3876.i = getelementptr double, ptr %89, i64 %.3759.0230.i
  %.3877.i = load double, ptr %.3876.i, align 8, !noalias !147
  %.3906.i = load double, ptr %104, align 8, !noalias !147
  %.3913.i = getelementptr double, ptr %90, i64 %.3759.0230.i
  %.3914.i = load double, ptr %.3913.i, align 8, !noalias !147
  %.3915.i = fmul double %.3624.i, %.3914.i
  %.3921.i = fmul double %.3906.i, %.3915.i
  %.3922.i = fadd double %.3921.i, 1.000000e+00
  %.3926.i = fdiv double %.3906.i, %.3922.i
  %.3927.i = fmul double %.3858.i, %.3877.i
  %.3929.i = fsub double %later.2.1233.i, %.3927.i
  %.3933.i = fdiv double %.3926.i, %.3872.i
  %.3934.i = tail call double @sqrt(double %.3933.i)
  %.3935.i = fmul double %.3866.i, %.3929.i
  %.3939.i = fdiv double %.3935.i, %.3872.i
  %.3940.i = fmul double %.3858.i, %.3934.i
  %.3944.i = getelementptr double, ptr %80, i64 %.3759.0230.i
  %.3945.i = load double, ptr %.3944.i, align 8, !noalias !147
  %.3946.i = fmul double %.3940.i, %.3945.i
  %.3947.i = fsub double %.3939.i, %.3946.i
  %.3948.i = fmul double %.3947.i, 5.000000e-01
  %.3949.i = fmul double %.3947.i, %.3948.i
  %.3951.i = fsub double %lp.6.1232.i, %.3949.i
  %.3955.i = fmul double %.3934.i, %.3940.i
  %.3956.i = fmul double %.3929.i, %.3955.i
  %.3957.i = fadd double %.3877.i, %.3956.i
  %.3958.i = fmul double %.3866.i, %.3934.i
  %.3964.i = fmul double %.3958.i, %.3945.i
  %.3965.i = fadd double %.3964.i, %.3957.i
  %.3969.i = fmul double %.436.i, %.3965.i
  %.3973.i = getelementptr double, ptr %83, i64 %.3759.0230.i
  store double %.3965.i, ptr %.3973.i, align 8, !noalias !147
  %.3978.i = getelementptr double, ptr %86, i64 %.3759.0230.i
  store double %.3969.i, ptr %.3978.i, align 8, !noalias !147
  %.3815.i = icmp sgt i64 %.3762.0.in231.i, 2
  br i1 %.3815.i, label %B1304.if.i, label %B1702.i

states_forward: ; preds = %B1702.i, %B472
  %lp.5.0.lcssa.i = phi double [ 0.000000e+00, %B472 ], [ %.4004.i, %B1702.i ]
  %.1500 = fadd double %.796, %lp.5.0.lcssa.i
  br label %B711

B508:                                             ; preds = %B422
  %.1710 = getelementptr i8, ptr %185, i64 312
  %.1711 = load i64, ptr %.1710, align 8
  %.1712 = icmp sgt i64 %.1711, -1
  %.227.i105 = load i64, ptr %185, align 8, !noalias !150
  br i1 %.1712, label %B558, label %B594

B558:                                             ; preds = %B508
  %.433.i107 = load i64, ptr %.1483.i, align 8, !noalias !151
  %.435.i108 = getelementptr double, ptr %arg.work, i64 %.433.i107
  %.436.i109 = load double, ptr %.435.i108, align 8, !noalias !151
  %.644.i = getelementptr double, ptr %arg.v, i64 %.1711
  %.645.i = load double, ptr %.644.i, align 8, !noalias !151
  %.1494.i = getelementptr i8, ptr %185, i64 120
  %.1495.i = load i64, ptr %.1494.i, align 8, !noalias !151
  %105 = getelementptr i64, ptr %arg.ints, i64 %.1495.i
  %.1498.i = getelementptr i8, ptr %105, i64 8
  %.1499.i = load i64, ptr %.1498.i, align 8, !noalias !151
  %.3161.i = getelementptr i8, ptr %185, i64 336
  %.3280128.not.i = icmp slt i64 %.227.i105, 1
  br i1 %.3280128.not.i, label %B1178.i, label %B688.if.lr.ph.i

B688.if.lr.ph.i:                                  ; preds = %B558
  %.3162.i = load i64, ptr %.3161.i, align 8, !noalias !151
  %.2955.i = getelementptr i8, ptr %185, i64 216
  %.2956.i = load i64, ptr %.2955.i, align 8, !noalias !151
  %.2749.i = getelementptr i8, ptr %185, i64 224
  %.2750.i = load i64, ptr %.2749.i, align 8, !noalias !151
  %.2543.i = getelementptr i8, ptr %185, i64 240
  %.2544.i = load i64, ptr %.2543.i, align 8, !noalias !151
  %.2122.i = getelementptr i8, ptr %185, i64 248
  %.2123.i = load i64, ptr %.2122.i, align 8, !noalias !151
  %.1916.i = getelementptr i8, ptr %185, i64 328
  %.1917.i = load i64, ptr %.1916.i, align 8, !noalias !151
  %.1704.i = getelementptr i8, ptr %185, i64 128
  %.1705.i = load i64, ptr %.1704.i, align 8, !noalias !151
  %.1279.i = getelementptr i8, ptr %185, i64 136
  %.1280.i = load i64, ptr %.1279.i, align 8, !noalias !151
  %.1073.i = getelementptr i8, ptr %185, i64 112
  %.1074.i = load i64, ptr %.1073.i, align 8, !noalias !151
  %.867.i112 = getelementptr i8, ptr %185, i64 104
  %.868.i113 = load i64, ptr %.867.i112, align 8, !noalias !151
  %106 = getelementptr double, ptr %arg.floats, i64 %.1074.i
  %.3410124.not.i = icmp slt i64 %.1499.i, 1
  %107 = getelementptr i64, ptr %arg.ints, i64 %.1705.i
  %108 = getelementptr double, ptr %arg.floats, i64 %.1280.i
  %109 = getelementptr double, ptr %arg.floats, i64 %.1917.i
  %.3484.i = fsub double 1.000000e+00, %.645.i
  %.3489.i = fmul double %.436.i109, %.436.i109
  %110 = getelementptr double, ptr %arg.floats, i64 %.868.i113
  %111 = getelementptr double, ptr %arg.x, i64 %.1246
  %112 = getelementptr double, ptr %arg.work, i64 %.2544.i
  %113 = getelementptr double, ptr %arg.work, i64 %.2123.i
  %114 = getelementptr double, ptr %arg.work, i64 %.2750.i
  %115 = getelementptr double, ptr %arg.work, i64 %.2956.i
  %116 = getelementptr double, ptr %arg.work, i64 %.3162.i
  br label %B688.if.i

B794.i:                                           ; preds = %B730.if.i, %B688.if.i
  %total.2.1.lcssa.i = phi double [ %.3326.i, %B688.if.i ], [ %.3467.i, %B730.if.i ]
  %.3479.i = getelementptr double, ptr %109, i64 %.3222.0130.i
  %.3480.i = load double, ptr %.3479.i, align 8, !noalias !151
  %.3482.i = fmul double %.645.i, %.3480.i
  %.3485.i = fadd double %.3484.i, %.3482.i
  %.3486.i = tail call double @sqrt(double %.3485.i)
  %.3490.i = fmul double %.3489.i, %.3486.i
  %.3491.i = fmul double %.3486.i, %.3490.i
  %.3496.i = getelementptr double, ptr %110, i64 %.3222.0130.i
  %.3497.i = load double, ptr %.3496.i, align 8, !noalias !151
  %.3498.i = fmul double %.3497.i, %.3491.i
  %.3499.i = fadd double %.3498.i, 1.000000e+00
  %.3500.i = tail call double @sqrt(double %.3499.i)
  %.3505.i = getelementptr double, ptr %111, i64 %.3222.0130.i
  %.3506.i = load double, ptr %.3505.i, align 8, !noalias !151
  %.3508.i = fmul double %.436.i109, %.3486.i
  %.3510.i = fmul double %total.2.1.lcssa.i, %.3508.i
  %.3514.i = fdiv double %.3510.i, %.3500.i
  %.3515.i = fadd double %.3506.i, %.3514.i
  %.3519.i = fdiv double %.3515.i, %.3500.i
  %.3520.i = fmul double %.3519.i, 5.000000e-01
  %.3521.i = fmul double %.3519.i, %.3520.i
  %.3522.i = tail call double @llvm.log.f64(double %.3499.i)
  %.3523.i = fmul double %.3522.i, 5.000000e-01
  %.3524.i = fadd double %.3523.i, %.3521.i
  %.3526.i = fsub double %lp.2.0131.i, %.3524.i
  %.3560.i = getelementptr double, ptr %112, i64 %.3222.0130.i
  store double %total.2.1.lcssa.i, ptr %.3560.i, align 8, !noalias !151
  %.3566.i = getelementptr double, ptr %113, i64 %.3222.0130.i
  store double %.3486.i, ptr %.3566.i, align 8, !noalias !151
  %.3572.i = getelementptr double, ptr %114, i64 %.3222.0130.i
  store double %.3500.i, ptr %.3572.i, align 8, !noalias !151
  %.3578.i = getelementptr double, ptr %115, i64 %.3222.0130.i
  store double %.3519.i, ptr %.3578.i, align 8, !noalias !151
  %.3582.i116 = fmul double %.3508.i, %.3519.i
  %.3589.i = getelementptr double, ptr %116, i64 %.3222.0130.i
  store double %.3582.i116, ptr %.3589.i, align 8, !noalias !151
  %exitcond133.not.i = icmp eq i64 %.3293.i, %.227.i105
  br i1 %exitcond133.not.i, label %B1178.loopexit.i, label %B688.if.i

B1178.loopexit.i:                                 ; preds = %B794.i
  %.215.i.pre.i = load i64, ptr %185, align 8, !noalias !154
  br label %B1178.i

B1178.i:                                          ; preds = %B1178.loopexit.i, %B558
  %.215.i.i117 = phi i64 [ %.227.i105, %B558 ], [ %.215.i.pre.i, %B1178.loopexit.i ]
  %lp.2.0.lcssa.i = phi double [ 0.000000e+00, %B558 ], [ %.3526.i, %B1178.loopexit.i ]
  %.418.i.i = getelementptr i8, ptr %185, i64 200
  %.419.i.i = load i64, ptr %.418.i.i, align 8, !noalias !154
  %.623.i.i = load i64, ptr %.3161.i, align 8, !noalias !154
  %.826.i.i = getelementptr i8, ptr %185, i64 320
  %.827.i.i = load i64, ptr %.826.i.i, align 8, !noalias !154
  %.875.0.i.i = and i64 %.215.i.i117, 3
  %.906.i.i = and i64 %.215.i.i117, -4
  %117 = tail call i64 @llvm.smax.i64(i64 %.215.i.i117, i64 3)
  %spec.select.i.i = lshr i64 %117, 2
  %.992199.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.992199.not.i.i, label %B538.preheader.i.i, label %B214.if.lr.ph.i.i

B214.if.lr.ph.i.i:                                ; preds = %B1178.i
  %.1143189.not.i.i = icmp slt i64 %.215.i.i117, 1
  %118 = getelementptr double, ptr %arg.work, i64 %.623.i.i
  %119 = getelementptr double, ptr %arg.floats, i64 %.827.i.i
  %.idx.i.i = shl i64 %.215.i.i117, 4
  %.idx182.i.i = mul i64 %.215.i.i117, 24
  %120 = getelementptr double, ptr %arg.work, i64 %.419.i.i
  br label %B214.if.i.i

B538.preheader.i.i:                               ; preds = %B428.i.i, %B1178.i
  %.1394207.not.i.i = icmp eq i64 %.875.0.i.i, 0
  br i1 %.1394207.not.i.i, label %regions_forward, label %B538.if.lr.ph.i.i

B538.if.lr.ph.i.i:                                ; preds = %B538.preheader.i.i
  %.1526202.not.i.i = icmp slt i64 %.215.i.i117, 1
  %121 = getelementptr double, ptr %arg.floats, i64 %.827.i.i
  %122 = getelementptr double, ptr %arg.work, i64 %.623.i.i
  %123 = getelementptr double, ptr %arg.work, i64 %.419.i.i
  br label %B538.if.i.i

B428.i.i:                                         ; preds = %B274.if.i.i, %B214.if.i.i
  %t0.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1193.i.i, %B274.if.i.i ]
  %t1.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1205.i.i, %B274.if.i.i ]
  %t2.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1218.i.i, %B274.if.i.i ]
  %t3.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1231.i.i, %B274.if.i.i ]
  %.1281.i.i = getelementptr double, ptr %120, i64 %.934.0200.i.i
  store double %t0.2.1.lcssa.i.i, ptr %.1281.i.i, align 8, !noalias !154
  %.1288.i.i = getelementptr i8, ptr %.1281.i.i, i64 8
  store double %t1.2.1.lcssa.i.i, ptr %.1288.i.i, align 8, !noalias !154
  %.1295.i.i = getelementptr i8, ptr %.1281.i.i, i64 16
  store double %t2.2.1.lcssa.i.i, ptr %.1295.i.i, align 8, !noalias !154
  %.1304.i.i = getelementptr i8, ptr %.1281.i.i, i64 24
  store double %t3.2.1.lcssa.i.i, ptr %.1304.i.i, align 8, !noalias !154
  %.992.i.i = icmp samesign ugt i64 %.937.0201.i.i, 1
  br i1 %.992.i.i, label %B214.if.i.i, label %B538.preheader.i.i

B630.i.i:                                         ; preds = %B584.if.i.i, %B538.if.i.i
  %total.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B538.if.i.i ], [ %.1576.i.i, %B584.if.i.i ]
  %.1593.i.i = getelementptr double, ptr %123, i64 %.1338.0208.i.i
  store double %total.2.1.lcssa.i.i, ptr %.1593.i.i, align 8, !noalias !154
  %.1394.i.i = icmp sgt i64 %.1341.0209.i.i, 1
  br i1 %.1394.i.i, label %B538.if.i.i, label %regions_forward

B214.if.i.i:                                      ; preds = %B428.i.i, %B214.if.lr.ph.i.i
  %.937.0201.i.i = phi i64 [ %spec.select.i.i, %B214.if.lr.ph.i.i ], [ %.1001.i.i, %B428.i.i ]
  %.934.0200.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i ], [ %.1005.i.i, %B428.i.i ]
  %.1001.i.i = add nsw i64 %.937.0201.i.i, -1
  %.1005.i.i = add nuw nsw i64 %.934.0200.i.i, 4
  br i1 %.1143189.not.i.i, label %B428.i.i, label %B274.if.lr.ph.i.i

B274.if.lr.ph.i.i:                                ; preds = %B214.if.i.i
  %.1035.i.i = mul nuw nsw i64 %.934.0200.i.i, %.215.i.i117
  %124 = getelementptr double, ptr %119, i64 %.1035.i.i
  %125 = getelementptr double, ptr %124, i64 %.215.i.i117
  %126 = getelementptr i8, ptr %124, i64 %.idx.i.i
  %127 = getelementptr i8, ptr %124, i64 %.idx182.i.i
  br label %B274.if.i.i

B274.if.i.i:                                      ; preds = %B274.if.i.i, %B274.if.lr.ph.i.i
  %t3.2.1195.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1231.i.i, %B274.if.i.i ]
  %t2.2.1194.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1218.i.i, %B274.if.i.i ]
  %t1.2.1193.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1205.i.i, %B274.if.i.i ]
  %t0.2.1192.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1193.i.i, %B274.if.i.i ]
  %.1087.0190.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i ], [ %.1156.i.i, %B274.if.i.i ]
  %.1156.i.i = add nuw nsw i64 %.1087.0190.i.i, 1
  %.1184.i.i = getelementptr double, ptr %118, i64 %.1087.0190.i.i
  %.1185.i.i = load double, ptr %.1184.i.i, align 8, !noalias !154
  %.1189.i.i = getelementptr double, ptr %124, i64 %.1087.0190.i.i
  %.1190.i.i = load double, ptr %.1189.i.i, align 8, !noalias !154
  %.1191.i.i = fmul double %.1185.i.i, %.1190.i.i
  %.1193.i.i = fadd double %t0.2.1192.i.i, %.1191.i.i
  %.1201.i.i = getelementptr double, ptr %125, i64 %.1087.0190.i.i
  %.1202.i.i = load double, ptr %.1201.i.i, align 8, !noalias !154
  %.1203.i.i = fmul double %.1185.i.i, %.1202.i.i
  %.1205.i.i = fadd double %t1.2.1193.i.i, %.1203.i.i
  %.1214.i.i = getelementptr double, ptr %126, i64 %.1087.0190.i.i
  %.1215.i.i = load double, ptr %.1214.i.i, align 8, !noalias !154
  %.1216.i.i = fmul double %.1185.i.i, %.1215.i.i
  %.1218.i.i = fadd double %t2.2.1194.i.i, %.1216.i.i
  %.1227.i.i = getelementptr double, ptr %127, i64 %.1087.0190.i.i
  %.1228.i.i = load double, ptr %.1227.i.i, align 8, !noalias !154
  %.1229.i.i = fmul double %.1185.i.i, %.1228.i.i
  %.1231.i.i = fadd double %t3.2.1195.i.i, %.1229.i.i
  %exitcond.not.i.i118 = icmp eq i64 %.215.i.i117, %.1156.i.i
  br i1 %exitcond.not.i.i118, label %B428.i.i, label %B274.if.i.i

B538.if.i.i:                                      ; preds = %B630.i.i, %B538.if.lr.ph.i.i
  %.1341.0209.i.i = phi i64 [ %.875.0.i.i, %B538.if.lr.ph.i.i ], [ %.1403.i.i, %B630.i.i ]
  %.1338.0208.i.i = phi i64 [ %.906.i.i, %B538.if.lr.ph.i.i ], [ %.1407.i.i, %B630.i.i ]
  %.1403.i.i = add nsw i64 %.1341.0209.i.i, -1
  %.1407.i.i = add nuw nsw i64 %.1338.0208.i.i, 1
  br i1 %.1526202.not.i.i, label %B630.i.i, label %B584.if.lr.ph.i.i

B584.if.lr.ph.i.i:                                ; preds = %B538.if.i.i
  %.1437.i.i = mul nsw i64 %.1338.0208.i.i, %.215.i.i117
  %128 = getelementptr double, ptr %121, i64 %.1437.i.i
  br label %B584.if.i.i

B584.if.i.i:                                      ; preds = %B584.if.i.i, %B584.if.lr.ph.i.i
  %total.2.1205.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i ], [ %.1576.i.i, %B584.if.i.i ]
  %.1470.0203.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i ], [ %.1539.i.i, %B584.if.i.i ]
  %.1539.i.i = add nuw nsw i64 %.1470.0203.i.i, 1
  %.1567.i.i = getelementptr double, ptr %128, i64 %.1470.0203.i.i
  %.1568.i.i = load double, ptr %.1567.i.i, align 8, !noalias !154
  %.1572.i.i = getelementptr double, ptr %122, i64 %.1470.0203.i.i
  %.1573.i.i = load double, ptr %.1572.i.i, align 8, !noalias !154
  %.1574.i.i = fmul double %.1568.i.i, %.1573.i.i
  %.1576.i.i = fadd double %total.2.1205.i.i, %.1574.i.i
  %exitcond210.not.i.i = icmp eq i64 %.215.i.i117, %.1539.i.i
  br i1 %exitcond210.not.i.i, label %B630.i.i, label %B584.if.i.i

B688.if.i:                                        ; preds = %B794.i, %B688.if.lr.ph.i
  %lp.2.0131.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i ], [ %.3526.i, %B794.i ]
  %.3222.0130.i = phi i64 [ 0, %B688.if.lr.ph.i ], [ %.3293.i, %B794.i ]
  %.3293.i = add nuw nsw i64 %.3222.0130.i, 1
  %.3325.i = getelementptr double, ptr %106, i64 %.3222.0130.i
  %.3326.i = load double, ptr %.3325.i, align 8, !noalias !151
  br i1 %.3410124.not.i, label %B794.i, label %B730.if.lr.ph.i

B730.if.lr.ph.i:                                  ; preds = %B688.if.i
  %.3458.i = mul nuw nsw i64 %.3222.0130.i, %.1499.i
  %129 = getelementptr double, ptr %108, i64 %.3458.i
  br label %B730.if.i

B730.if.i:                                        ; preds = %B730.if.i, %B730.if.lr.ph.i
  %total.2.1127.i = phi double [ %.3326.i, %B730.if.lr.ph.i ], [ %.3467.i, %B730.if.i ]
  %.3354.0125.i = phi i64 [ 0, %B730.if.lr.ph.i ], [ %.3423.i, %B730.if.i ]
  %.3423.i = add nuw nsw i64 %.3354.0125.i, 1
  %.3451.i = getelementptr i64, ptr %107, i64 %.3354.0125.i
  %.3452.i = load i64, ptr %.3451.i, align 8, !noalias !151
  %.3454.i114 = getelementptr double, ptr %arg.v, i64 %.3452.i
  %.3455.i = load double, ptr %.3454.i114, align 8, !noalias !151
  %.3463.i = getelementptr double, ptr %129, i64 %.3354.0125.i
  %.3464.i = load double, ptr %.3463.i, align 8, !noalias !151
  %.3465.i = fmul double %.3455.i, %.3464.i
  %.3467.i = fsub double %total.2.1127.i, %.3465.i
  %exitcond.not.i115 = icmp eq i64 %.1499.i, %.3423.i
  br i1 %exitcond.not.i115, label %B794.i, label %B730.if.i

regions_forward: ; preds = %B630.i.i, %B538.preheader.i.i
  %.1748 = fadd double %.796, %lp.2.0.lcssa.i
  br label %B711

B594:                                             ; preds = %B508
  %.433.i122 = load i64, ptr %.229.i, align 8, !noalias !157
  %.865.i = load i64, ptr %.435.i158, align 8, !noalias !157
  %.1369692.not.i = icmp slt i64 %.227.i105, 1
  br i1 %.1369692.not.i, label %effects_forward, label %B288.lr.ph.i

B288.lr.ph.i:                                     ; preds = %B594
  %.1279.i123 = getelementptr i8, ptr %185, i64 120
  %.1280.i124 = load i64, ptr %.1279.i123, align 8, !noalias !157
  %.1074.i126 = load i64, ptr %.1483.i, align 8, !noalias !157
  %.1614.i = getelementptr i8, ptr %185, i64 104
  %.1826.i = getelementptr i8, ptr %185, i64 224
  %.2044.i127 = getelementptr i8, ptr %185, i64 240
  %.2254.i = getelementptr i8, ptr %185, i64 232
  %.2470.i = getelementptr i8, ptr %185, i64 216
  %.2680.i = getelementptr i8, ptr %185, i64 200
  %.226.i.i = getelementptr i8, ptr %185, i64 144
  %.448.i.i = getelementptr i8, ptr %185, i64 192
  %.660.i.i = getelementptr i8, ptr %185, i64 168
  %.1075.i.i = getelementptr i8, ptr %185, i64 184
  %.869.i.i = getelementptr i8, ptr %185, i64 176
  %.1442.i.i = getelementptr i8, ptr %185, i64 152
  %.2357.i.i = getelementptr i8, ptr %185, i64 160
  %.2930.i = getelementptr i8, ptr %185, i64 248
  %.2976.i = icmp sgt i64 %.433.i122, 0
  %storemerge591.i = tail call i64 @llvm.smax.i64(i64 %.433.i122, i64 0)
  %130 = getelementptr double, ptr %arg.work, i64 %.1074.i126
  %131 = getelementptr i64, ptr %arg.ints, i64 %.1280.i124
  %.3735.i128 = getelementptr i8, ptr %185, i64 128
  %.3945.i129 = getelementptr i8, ptr %185, i64 136
  %.4157.i = getelementptr i8, ptr %185, i64 112
  %.4455667.not.i = icmp slt i64 %.433.i122, 1
  %132 = getelementptr double, ptr %arg.x, i64 %.1246
  %.5384.i = getelementptr i8, ptr %185, i64 96
  %.9536.not.i.i = icmp slt i64 %.865.i, 1
  %.8.i.i = sitofp i64 %.865.i to double
  %.9.i.i = fmul double %.8.i.i, 5.000000e-01
  br label %B288.i

B282.loopexit.i:                                  ; preds = %B2146.i, %B2026.i
  %exitcond709.not.i = icmp eq i64 %.1382.i, %.227.i105
  br i1 %exitcond709.not.i, label %effects_forward, label %B288.i

B288.i:                                           ; preds = %B282.loopexit.i, %B288.lr.ph.i
  %lp.4.0695.i = phi double [ 0.000000e+00, %B288.lr.ph.i ], [ %lp.5.1.i, %B282.loopexit.i ]
  %.1311.0694.i = phi i64 [ 0, %B288.lr.ph.i ], [ %.1382.i, %B282.loopexit.i ]
  %.1382.i = add nuw nsw i64 %.1311.0694.i, 1
  %.1615.i = load i64, ptr %.1614.i, align 8, !noalias !157
  %.1618.i = mul nsw i64 %.1311.0694.i, %.433.i122
  %.1620.i = mul nsw i64 %.1618.i, %.433.i122
  %.1827.i = load i64, ptr %.1826.i, align 8, !noalias !157
  %.2045.i = load i64, ptr %.2044.i127, align 8, !noalias !157
  %.2255.i = load i64, ptr %.2254.i, align 8, !noalias !157
  %.2471.i = load i64, ptr %.2470.i, align 8, !noalias !157
  %.2475.i = add nsw i64 %.2471.i, %.1618.i
  %.2681.i = load i64, ptr %.2680.i, align 8, !noalias !157
  %.227.i.i = load i64, ptr %.226.i.i, align 8, !noalias !160
  %.228.i.i = icmp eq i64 %.227.i.i, 0
  br i1 %.228.i.i, label %weight_of, label %B56.i.i

B56.i.i:                                          ; preds = %B288.i
  %.449.i.i = load i64, ptr %.448.i.i, align 8, !noalias !160
  %133 = getelementptr double, ptr %arg.floats, i64 %.449.i.i
  %.453.i.i = getelementptr double, ptr %133, i64 %.1311.0694.i
  %.454.i.i = load double, ptr %.453.i.i, align 8, !noalias !160
  %.455.i.i = fneg double %.454.i.i
  %.661.i.i = load i64, ptr %.660.i.i, align 8, !noalias !160
  %.116796.not.i.i = icmp slt i64 %.661.i.i, 1
  br i1 %.116796.not.i.i, label %B316.i.i, label %B266.if.lr.ph.i.i

B266.if.lr.ph.i.i:                                ; preds = %B56.i.i
  %.1078.i.i = mul nuw nsw i64 %.661.i.i, %.1311.0694.i
  %.1076.i.i = load i64, ptr %.1075.i.i, align 8, !noalias !160
  %.870.i.i = load i64, ptr %.869.i.i, align 8, !noalias !160
  %134 = getelementptr i64, ptr %arg.ints, i64 %.870.i.i
  %135 = getelementptr double, ptr %arg.floats, i64 %.1076.i.i
  %136 = getelementptr double, ptr %135, i64 %.1078.i.i
  br label %B266.if.i.i

B316.i.i:                                         ; preds = %B266.if.i.i, %B56.i.i
  %total.3.0.lcssa.i.i = phi double [ %.455.i.i, %B56.i.i ], [ %.1220.i.i, %B266.if.i.i ]
  %.1443.i.i = load i64, ptr %.1442.i.i, align 8, !noalias !160
  %.1444.i.i = icmp sgt i64 %.1443.i.i, -1
  br i1 %.1444.i.i, label %B370.i.i, label %B698.i.i

B370.i.i:                                         ; preds = %B316.i.i
  %.1537.i.i = load i64, ptr %.556, align 8, !noalias !160
  %137 = getelementptr i64, ptr %arg.ints, i64 %.1537.i.i
  %.idx.i.i151 = mul i64 %.1443.i.i, 400
  %138 = getelementptr i8, ptr %137, i64 %.idx.i.i151
  %.2149.i.i = getelementptr i8, ptr %138, i64 8
  %.2150.i.i = load i64, ptr %.2149.i.i, align 8, !noalias !160
  %.2659100.not.i.i = icmp slt i64 %.2150.i.i, 1
  br i1 %.2659100.not.i.i, label %B698.i.i, label %B650.if.lr.ph.i.i

B650.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.2565.i.i = getelementptr i8, ptr %138, i64 200
  %.2566.i.i = load i64, ptr %.2565.i.i, align 8, !noalias !160
  %.2360.i.i = mul nuw nsw i64 %.2150.i.i, %.1311.0694.i
  %.2358.i.i = load i64, ptr %.2357.i.i, align 8, !noalias !160
  %139 = getelementptr double, ptr %arg.work, i64 %.2566.i.i
  %140 = getelementptr double, ptr %139, i64 %.2360.i.i
  %141 = getelementptr double, ptr %arg.floats, i64 %.2358.i.i
  %142 = getelementptr double, ptr %141, i64 %.2360.i.i
  br label %B650.if.i.i

B698.i.i:                                         ; preds = %B650.if.i.i, %B370.i.i, %B316.i.i
  %total.5.0.i.i = phi double [ %total.3.0.lcssa.i.i, %B316.i.i ], [ %total.3.0.lcssa.i.i, %B370.i.i ], [ %.2709.i.i, %B650.if.i.i ]
  %.2744.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i)
  br label %weight_of

B266.if.i.i:                                      ; preds = %B266.if.i.i, %B266.if.lr.ph.i.i
  %total.3.099.i.i = phi double [ %.455.i.i, %B266.if.lr.ph.i.i ], [ %.1220.i.i, %B266.if.i.i ]
  %.1109.097.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i ], [ %.1180.i.i, %B266.if.i.i ]
  %.1180.i.i = add nuw nsw i64 %.1109.097.i.i, 1
  %.1208.i.i = getelementptr i64, ptr %134, i64 %.1109.097.i.i
  %.1209.i.i = load i64, ptr %.1208.i.i, align 8, !noalias !160
  %.1211.i.i = getelementptr double, ptr %arg.v, i64 %.1209.i.i
  %.1212.i.i = load double, ptr %.1211.i.i, align 8, !noalias !160
  %.1216.i.i130 = getelementptr double, ptr %136, i64 %.1109.097.i.i
  %.1217.i.i = load double, ptr %.1216.i.i130, align 8, !noalias !160
  %.1218.i.i131 = fmul double %.1212.i.i, %.1217.i.i
  %.1220.i.i = fadd double %total.3.099.i.i, %.1218.i.i131
  %exitcond.not.i.i132 = icmp eq i64 %.1180.i.i, %.661.i.i
  br i1 %exitcond.not.i.i132, label %B316.i.i, label %B266.if.i.i

B650.if.i.i:                                      ; preds = %B650.if.i.i, %B650.if.lr.ph.i.i
  %total.4.0103.i.i = phi double [ %total.3.0.lcssa.i.i, %B650.if.lr.ph.i.i ], [ %.2709.i.i, %B650.if.i.i ]
  %.2603.0101.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i ], [ %.2672.i.i, %B650.if.i.i ]
  %.2672.i.i = add nuw nsw i64 %.2603.0101.i.i, 1
  %.2700.i.i = getelementptr double, ptr %140, i64 %.2603.0101.i.i
  %.2701.i.i = load double, ptr %.2700.i.i, align 8, !noalias !160
  %.2705.i.i = getelementptr double, ptr %142, i64 %.2603.0101.i.i
  %.2706.i.i = load double, ptr %.2705.i.i, align 8, !noalias !160
  %.2707.i.i = fmul double %.2701.i.i, %.2706.i.i
  %.2709.i.i = fadd double %total.4.0103.i.i, %.2707.i.i
  %exitcond105.not.i.i = icmp eq i64 %.2672.i.i, %.2150.i.i
  br i1 %exitcond105.not.i.i, label %B698.i.i, label %B650.if.i.i

weight_of: ; preds = %B698.i.i, %B288.i
  %storemerge93.i.i = phi double [ %.2744.i.i, %B698.i.i ], [ 1.000000e+00, %B288.i ]
  %.2931.i = load i64, ptr %.2930.i, align 8, !noalias !157
  %143 = getelementptr double, ptr %arg.work, i64 %.2931.i
  %.2936.i = getelementptr double, ptr %143, i64 %.1311.0694.i
  store double %storemerge93.i.i, ptr %.2936.i, align 8, !noalias !157
  %invariant.gep650.i = getelementptr double, ptr %arg.floats, i64 %.1618.i
  br i1 %.2976.i, label %B714.if.lr.ph.i, label %B1876.i

B714.if.lr.ph.i:                                  ; preds = %weight_of
  %144 = getelementptr double, ptr %arg.floats, i64 %.1615.i
  %145 = getelementptr double, ptr %144, i64 %.1620.i
  %146 = getelementptr double, ptr %arg.work, i64 %.1827.i
  %147 = getelementptr double, ptr %146, i64 %.1620.i
  %148 = getelementptr double, ptr %arg.work, i64 %.2045.i
  %149 = getelementptr double, ptr %148, i64 %.1618.i
  br label %B750.if.lr.ph.i

B904.i:                                           ; preds = %B834.if.i, %B800.if.i
  %inner.2.4.lcssa.i = phi double [ 0.000000e+00, %B800.if.i ], [ %.3462.i, %B834.if.i ]
  %gep641.i = getelementptr double, ptr %invariant.gep640.i, i64 %172
  %.3481.i = load double, ptr %gep641.i, align 8, !noalias !157
  %.3483.i = fmul double %storemerge93.i.i, %.3481.i
  %.3485.i135 = fmul double %inner.2.4.lcssa.i, %.3483.i
  %.3489.i136 = fadd double %total.12.3638.i, %.3485.i135
  %exitcond700.not.i = icmp eq i64 %.3292.i, %169
  br i1 %exitcond700.not.i, label %B956.i, label %B800.if.i

B956.i:                                           ; preds = %B904.i, %B750.if.i
  %total.12.3.lcssa.i = phi double [ %..i, %B750.if.i ], [ %.3489.i136, %B904.i ]
  %.3508.i137 = getelementptr double, ptr %170, i64 %.3084.0643.i
  store double %total.12.3.lcssa.i, ptr %.3508.i137, align 8, !noalias !157
  %indvars.iv.next.i = add i64 %indvars.iv.i, -1
  br i1 %.3183.i, label %B990.i, label %B750.if.i

B990.i:                                           ; preds = %B956.i
  %.3031.i = add nuw nsw i64 %.2962.0653.i, 1
  %.3521.i138 = getelementptr i64, ptr %131, i64 %.2962.0653.i
  %.3522.i139 = load i64, ptr %.3521.i138, align 8, !noalias !157
  %.3528.i = getelementptr i8, ptr %.3521.i138, i64 8
  %.3529.i = load i64, ptr %.3528.i, align 8, !noalias !157
  %.3530.i = sub nsw i64 %.3529.i, %.3522.i139
  %.4158.i = load i64, ptr %.4157.i, align 8, !noalias !157
  %gep651.i = getelementptr double, ptr %invariant.gep650.i, i64 %.4158.i
  %.4166.i = getelementptr double, ptr %gep651.i, i64 %.2962.0653.i
  %.4167.i = load double, ptr %.4166.i, align 8, !noalias !157
  %.4253645.not.i = icmp slt i64 %.3530.i, 1
  br i1 %.4253645.not.i, label %B1288.i, label %B1234.if.lr.ph.i

B1234.if.lr.ph.i:                                 ; preds = %B990.i
  %.3951.i140 = mul nuw nsw i64 %.3530.i, %.1311.0694.i
  %.3948.i141 = mul nsw i64 %.3522.i139, %.227.i105
  %.3946.i142 = load i64, ptr %.3945.i129, align 8, !noalias !157
  %.3736.i = load i64, ptr %.3735.i128, align 8, !noalias !157
  %150 = getelementptr i64, ptr %arg.ints, i64 %.3736.i
  %151 = getelementptr i64, ptr %150, i64 %.3522.i139
  %152 = getelementptr double, ptr %arg.floats, i64 %.3946.i142
  %153 = getelementptr double, ptr %152, i64 %.3948.i141
  %154 = getelementptr double, ptr %153, i64 %.3951.i140
  br label %B1234.if.i

B1288.i:                                          ; preds = %B1234.if.i, %B990.i
  %total.13.2.lcssa.i = phi double [ %.4167.i, %B990.i ], [ %.4306.i, %B1234.if.i ]
  %.4320.i = fmul double %storemerge93.i.i, %total.13.2.lcssa.i
  %.4329.i = getelementptr double, ptr %149, i64 %.2962.0653.i
  store double %.4320.i, ptr %.4329.i, align 8, !noalias !157
  %indvars.iv.next698.i = add i64 %indvars.iv697.i, -1
  %exitcond703.not.i = icmp eq i64 %.433.i122, %.3031.i
  br i1 %exitcond703.not.i, label %B64.if.lr.ph.i.i143, label %B750.if.lr.ph.i

B182.i.i146:                                      ; preds = %B116.if.i.i, %B64.if.i.i144
  %total.2.2.lcssa.i.i = phi double [ %.270.i.i, %B64.if.i.i144 ], [ %.412.i.i, %B116.if.i.i ]
  %.422.i.i147 = icmp eq i64 %.40.0145.i.i, %.164.0142.i.i
  br i1 %.422.i.i147, label %B294.i.i, label %B268.i.i

B268.i.i:                                         ; preds = %B182.i.i146
  %.434.i.i = mul nuw nsw i64 %.164.0142.i.i, %.433.i122
  %155 = getelementptr double, ptr %147, i64 %.434.i.i
  %.440.i.i = getelementptr double, ptr %155, i64 %.164.0142.i.i
  %.441.i.i = load double, ptr %.440.i.i, align 8, !noalias !163
  %.446.i.i = fdiv double %total.2.2.lcssa.i.i, %.441.i.i
  store double %.446.i.i, ptr %.269.i.i, align 8, !noalias !163
  br label %B64.if.i.i144

B294.i.i:                                         ; preds = %B182.i.i146
  %.111.i.i = add nuw nsw i64 %.40.0145.i.i, 1
  %.425.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i)
  store double %.425.i.i, ptr %.269.i.i, align 8, !noalias !163
  %.482.i.i = getelementptr double, ptr %156, i64 %.40.0145.i.i
  %.483.i.i = load double, ptr %.482.i.i, align 8, !noalias !163
  %.484.i.i = tail call double @llvm.log.f64(double %.483.i.i)
  %.486.i.i = fadd double %half.2.0147.i.i, %.484.i.i
  %exitcond150.not.i.i = icmp eq i64 %.111.i.i, %.433.i122
  br i1 %exitcond150.not.i.i, label %cholesky, label %B64.if.lr.ph.i.i143

B64.if.lr.ph.i.i143:                              ; preds = %B1288.i, %B294.i.i
  %half.2.0147.i.i = phi double [ %.486.i.i, %B294.i.i ], [ 0.000000e+00, %B1288.i ]
  %.40.0145.i.i = phi i64 [ %.111.i.i, %B294.i.i ], [ 0, %B1288.i ]
  %.263.i.i = mul nuw nsw i64 %.40.0145.i.i, %.433.i122
  %156 = getelementptr double, ptr %147, i64 %.263.i.i
  br label %B64.if.i.i144

B64.if.i.i144:                                    ; preds = %B64.if.lr.ph.i.i143, %B268.i.i
  %.164.0142.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i143 ], [ %.233.i.i, %B268.i.i ]
  %.233.i.i = add nuw nsw i64 %.164.0142.i.i, 1
  %.269.i.i = getelementptr double, ptr %156, i64 %.164.0142.i.i
  %.270.i.i = load double, ptr %.269.i.i, align 8, !noalias !163
  %.354137.not.i.i = icmp eq i64 %.164.0142.i.i, 0
  br i1 %.354137.not.i.i, label %B182.i.i146, label %B116.if.lr.ph.i.i

B116.if.lr.ph.i.i:                                ; preds = %B64.if.i.i144
  %.403.i.i = mul nuw nsw i64 %.164.0142.i.i, %.433.i122
  %157 = getelementptr double, ptr %147, i64 %.403.i.i
  br label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B116.if.i.i, %B116.if.lr.ph.i.i
  %total.2.2140.i.i = phi double [ %.270.i.i, %B116.if.lr.ph.i.i ], [ %.412.i.i, %B116.if.i.i ]
  %.298.0138.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i ], [ %.367.i.i, %B116.if.i.i ]
  %.367.i.i = add nuw nsw i64 %.298.0138.i.i, 1
  %.399.i.i = getelementptr double, ptr %156, i64 %.298.0138.i.i
  %.400.i.i = load double, ptr %.399.i.i, align 8, !noalias !163
  %.408.i.i = getelementptr double, ptr %157, i64 %.298.0138.i.i
  %.409.i.i = load double, ptr %.408.i.i, align 8, !noalias !163
  %.410.i.i145 = fmul double %.400.i.i, %.409.i.i
  %.412.i.i = fsub double %total.2.2140.i.i, %.410.i.i145
  %exitcond.not.i603.i = icmp eq i64 %.367.i.i, %.164.0142.i.i
  br i1 %exitcond.not.i603.i, label %B182.i.i146, label %B116.if.i.i

cholesky: ; preds = %B294.i.i
  %158 = getelementptr double, ptr %arg.work, i64 %.2255.i
  %159 = getelementptr double, ptr %158, i64 %.1618.i
  br label %B1376.if.i

B1470.i:                                          ; preds = %B1410.if.i, %B1376.if.i
  %total.14.2.lcssa.i = phi double [ 0.000000e+00, %B1376.if.i ], [ %.4634.i, %B1410.if.i ]
  %.4728662.not.i = icmp eq i64 %.4399.0668.i, 0
  br i1 %.4728662.not.i, label %B1556.i, label %B1496.if.lr.ph.i

B1496.if.lr.ph.i:                                 ; preds = %B1470.i
  %.4768.i = mul nuw nsw i64 %.4399.0668.i, %.433.i122
  %160 = getelementptr double, ptr %147, i64 %.4768.i
  br label %B1496.if.i

B1556.i:                                          ; preds = %B1496.if.i, %B1470.i
  %.4792.pre-phi.i = phi i64 [ 0, %B1470.i ], [ %.4768.i, %B1496.if.i ]
  %total.15.2.lcssa.i = phi double [ %total.14.2.lcssa.i, %B1470.i ], [ %.4782.i, %B1496.if.i ]
  %161 = getelementptr double, ptr %147, i64 %.4792.pre-phi.i
  %.4798.i = getelementptr double, ptr %161, i64 %.4399.0668.i
  %.4799.i = load double, ptr %.4798.i, align 8, !noalias !157
  %.4804.i = fdiv double %total.15.2.lcssa.i, %.4799.i
  %.4813.i = getelementptr double, ptr %159, i64 %.4399.0668.i
  store double %.4804.i, ptr %.4813.i, align 8, !noalias !157
  %exitcond706.not.i = icmp eq i64 %.433.i122, %.4468.i
  br i1 %exitcond706.not.i, label %B1608.i, label %B1376.if.i

B1608.i:                                          ; preds = %B1556.i
  %.4369.i = fsub double %lp.4.0695.i, %.486.i.i
  %.4965.i = mul nsw i64 %.1311.0694.i, %.865.i
  %162 = getelementptr double, ptr %132, i64 %.4965.i
  %163 = getelementptr double, ptr %arg.work, i64 %.2475.i
  br label %B1644.if.i

B1676.i:                                          ; preds = %B1644.if.i
  %.4971.i = getelementptr double, ptr %162, i64 %.4853.0682.i
  %.4972.i = load double, ptr %.4971.i, align 8, !noalias !157
  br label %B1702.i148

B1702.i148:                                       ; preds = %B1644.if.i, %B1676.i
  %"$phi1702.3.2.2.i" = phi double [ %.4972.i, %B1676.i ], [ 0.000000e+00, %B1644.if.i ]
  %.4982.i = fadd double %.4955.i, %"$phi1702.3.2.2.i"
  %.5029.i = sub i64 %.433.i122, %.4853.0.in679.i
  %.5072670.not.i = icmp eq i64 %.5029.i, 0
  br i1 %.5072670.not.i, label %B1798.i, label %B1738.if.lr.ph.i

B1738.if.lr.ph.i:                                 ; preds = %B1702.i148
  %invariant.gep675.i = getelementptr double, ptr %147, i64 %.4853.0682.i
  br label %B1738.if.i

B1798.i:                                          ; preds = %B1738.if.i, %B1702.i148
  %total.16.2.lcssa.i = phi double [ %.4982.i, %B1702.i148 ], [ %.5126.i, %B1738.if.i ]
  %.5136.i = mul nsw i64 %.4853.0682.i, %.433.i122
  %164 = getelementptr double, ptr %147, i64 %.5136.i
  %.5142.i = getelementptr double, ptr %164, i64 %.4853.0682.i
  %.5143.i = load double, ptr %.5142.i, align 8, !noalias !157
  %.5148.i = fdiv double %total.16.2.lcssa.i, %.5143.i
  %.5157.i = getelementptr double, ptr %163, i64 %.4853.0682.i
  store double %.5148.i, ptr %.5157.i, align 8, !noalias !157
  %.5159.i = fmul double %.5148.i, 5.000000e-01
  %.5160.i = fmul double %.5148.i, %.5159.i
  %.5162.i = fsub double %lp.6.1681.i, %.5160.i
  %.4909.i = icmp sgt i64 %.4856.0680.i, 1
  br i1 %.4909.i, label %B1644.if.i, label %B1876.i

B1876.i:                                          ; preds = %B1798.i, %weight_of
  %lp.6.1.lcssa.i133 = phi double [ %lp.4.0695.i, %weight_of ], [ %.5162.i, %B1798.i ]
  %.5385.i = load i64, ptr %.5384.i, align 8, !noalias !157
  %.5386.i = icmp sgt i64 %.5385.i, -1
  br i1 %.5386.i, label %B1930.i, label %B2026.i

B1930.i:                                          ; preds = %B1876.i
  %.5596.i = getelementptr double, ptr %arg.v, i64 %.5385.i
  %.5597.i = load double, ptr %.5596.i, align 8, !noalias !157
  br i1 %.9536.not.i.i, label %squared.2, label %B30.if.lr.ph.i604.i

B30.if.lr.ph.i604.i:                              ; preds = %B1930.i
  %165 = getelementptr double, ptr %arg.work, i64 %.2475.i
  br label %B30.if.i.i

B30.if.i.i:                                       ; preds = %B30.if.i.i, %B30.if.lr.ph.i604.i
  %total.2.039.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i604.i ], [ %.145.i.i, %B30.if.i.i ]
  %.37.037.i.i = phi i64 [ 0, %B30.if.lr.ph.i604.i ], [ %.108.i.i, %B30.if.i.i ]
  %.108.i.i = add nuw nsw i64 %.37.037.i.i, 1
  %.136.i.i = getelementptr double, ptr %165, i64 %.37.037.i.i
  %.137.i.i = load double, ptr %.136.i.i, align 8, !noalias !166
  %.143.i.i = fmul double %.137.i.i, %.137.i.i
  %.145.i.i = fadd double %total.2.039.i.i, %.143.i.i
  %exitcond.not.i605.i = icmp eq i64 %.108.i.i, %.865.i
  br i1 %exitcond.not.i605.i, label %squared.2, label %B30.if.i.i

squared.2: ; preds = %B30.if.i.i, %B1930.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B1930.i ], [ %.145.i.i, %B30.if.i.i ]
  %.7.i.i = fmul double %.5597.i, 5.000000e-01
  %.11.i.i = fadd double %.9.i.i, %.7.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i, double %.11.i.i)
  %.26.i.i = load double, ptr %.12.i.i, align 8, !noalias !169
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i, double %.7.i.i)
  %.53.i.i = load double, ptr %.39.i.i, align 8, !noalias !169
  %.63.i.i = fsub double %.26.i.i, %.53.i.i
  %.68.i.i = fdiv double %.9.i.i, %.7.i.i
  %.69.i.i = tail call double @log1p(double %.68.i.i)
  %.70.i.i = fmul double %.11.i.i, %.69.i.i
  %.71.i.i = fadd double %.63.i.i, %.70.i.i
  %.72.i.i = fsub double %.71.i.i, %.9.i.i
  %.77.i.i = fdiv double %total.2.0.lcssa.i.i, %.5597.i
  %.78.i.i = tail call double @log1p(double %.77.i.i)
  %.79.i.i = fmul double %.11.i.i, %.78.i.i
  %.80.i.i = fsub double %.72.i.i, %.79.i.i
  %.81.i.i = fmul double %total.2.0.lcssa.i.i, 5.000000e-01
  %.82.i.i = fadd double %.81.i.i, %.80.i.i
  %.5652.i = fadd double %lp.6.1.lcssa.i133, %.82.i.i
  br label %B2026.i

B2026.i:                                          ; preds = %squared.2, %B1876.i
  %lp.5.1.i = phi double [ %.5652.i, %squared.2 ], [ %lp.6.1.lcssa.i133, %B1876.i ]
  br i1 %.4455667.not.i, label %B282.loopexit.i, label %B2048.if.lr.ph.i

B2048.if.lr.ph.i:                                 ; preds = %B2026.i
  %166 = getelementptr double, ptr %arg.work, i64 %.2475.i
  %167 = getelementptr double, ptr %arg.work, i64 %.2681.i
  %168 = getelementptr double, ptr %167, i64 %.1618.i
  br label %B2086.if.lr.ph.i

B2146.i:                                          ; preds = %B2086.if.i
  %.5753.i = add nuw nsw i64 %.5684.0690.i, 1
  %.5934.i = getelementptr double, ptr %168, i64 %.5684.0690.i
  store double %.5919.i, ptr %.5934.i, align 8, !noalias !157
  %exitcond708.not.i = icmp eq i64 %.433.i122, %.5753.i
  br i1 %exitcond708.not.i, label %B282.loopexit.i, label %B2086.if.lr.ph.i

B750.if.lr.ph.i:                                  ; preds = %B1288.i, %B714.if.lr.ph.i
  %indvars.iv697.i = phi i64 [ %.433.i122, %B714.if.lr.ph.i ], [ %indvars.iv.next698.i, %B1288.i ]
  %.2962.0653.i = phi i64 [ 0, %B714.if.lr.ph.i ], [ %.3031.i, %B1288.i ]
  %smax699.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv697.i, i64 0)
  %169 = add nuw i64 %smax699.i, %.2962.0653.i
  %.3279635.not.i.not = icmp sgt i64 %.433.i122, %.2962.0653.i
  %invariant.gep640.i = getelementptr double, ptr %130, i64 %.2962.0653.i
  %.3499.i134 = mul nuw nsw i64 %.2962.0653.i, %.433.i122
  %170 = getelementptr double, ptr %147, i64 %.3499.i134
  br label %B750.if.i

B750.if.i:                                        ; preds = %B750.if.lr.ph.i, %B956.i
  %indvars.iv.i = phi i64 [ %.433.i122, %B750.if.lr.ph.i ], [ %indvars.iv.next.i, %B956.i ]
  %.3084.0643.i = phi i64 [ 0, %B750.if.lr.ph.i ], [ %.3153.i, %B956.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i, i64 0)
  %171 = add nuw i64 %smax.i, %.3084.0643.i
  %.3153.i = add nuw nsw i64 %.3084.0643.i, 1
  %.3183.i = icmp eq i64 %.2962.0653.i, %.3084.0643.i
  %..i = select i1 %.3183.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.3279635.not.i.not, label %B800.if.lr.ph.i, label %B956.i

B800.if.lr.ph.i:                                  ; preds = %B750.if.i
  %.3404631.not.not.i = icmp sgt i64 %.433.i122, %.3084.0643.i
  %invariant.gep.i = getelementptr double, ptr %130, i64 %.3084.0643.i
  br label %B800.if.i

B800.if.i:                                        ; preds = %B800.if.lr.ph.i, %B904.i
  %total.12.3638.i = phi double [ %..i, %B800.if.lr.ph.i ], [ %.3489.i136, %B904.i ]
  %.3223.0636.i = phi i64 [ %.2962.0653.i, %B800.if.lr.ph.i ], [ %.3292.i, %B904.i ]
  %.3292.i = add nuw i64 %.3223.0636.i, 1
  %172 = mul nsw i64 %.3223.0636.i, %.433.i122
  br i1 %.3404631.not.not.i, label %B834.if.lr.ph.i, label %B904.i

B834.if.lr.ph.i:                                  ; preds = %B800.if.i
  %173 = getelementptr double, ptr %145, i64 %172
  br label %B834.if.i

B834.if.i:                                        ; preds = %B834.if.i, %B834.if.lr.ph.i
  %inner.2.4634.i = phi double [ 0.000000e+00, %B834.if.lr.ph.i ], [ %.3462.i, %B834.if.i ]
  %.3348.0632.i = phi i64 [ %.3084.0643.i, %B834.if.lr.ph.i ], [ %.3417.i, %B834.if.i ]
  %.3417.i = add nuw i64 %.3348.0632.i, 1
  %.3449.i = getelementptr double, ptr %173, i64 %.3348.0632.i
  %.3450.i = load double, ptr %.3449.i, align 8, !noalias !157
  %.3452.i149 = mul nsw i64 %.3348.0632.i, %.433.i122
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3452.i149
  %.3459.i = load double, ptr %gep.i, align 8, !noalias !157
  %.3460.i = fmul double %.3450.i, %.3459.i
  %.3462.i = fadd double %inner.2.4634.i, %.3460.i
  %exitcond.not.i150 = icmp eq i64 %.3417.i, %171
  br i1 %exitcond.not.i150, label %B904.i, label %B834.if.i

B1234.if.i:                                       ; preds = %B1234.if.i, %B1234.if.lr.ph.i
  %total.13.2648.i = phi double [ %.4167.i, %B1234.if.lr.ph.i ], [ %.4306.i, %B1234.if.i ]
  %.4197.0646.i = phi i64 [ 0, %B1234.if.lr.ph.i ], [ %.4266.i, %B1234.if.i ]
  %.4266.i = add nuw nsw i64 %.4197.0646.i, 1
  %.4294.i = getelementptr i64, ptr %151, i64 %.4197.0646.i
  %.4295.i = load i64, ptr %.4294.i, align 8, !noalias !157
  %.4297.i = getelementptr double, ptr %arg.v, i64 %.4295.i
  %.4298.i = load double, ptr %.4297.i, align 8, !noalias !157
  %.4302.i = getelementptr double, ptr %154, i64 %.4197.0646.i
  %.4303.i = load double, ptr %.4302.i, align 8, !noalias !157
  %.4304.i = fmul double %.4298.i, %.4303.i
  %.4306.i = fsub double %total.13.2648.i, %.4304.i
  %exitcond702.not.i = icmp eq i64 %.4266.i, %.3530.i
  br i1 %exitcond702.not.i, label %B1288.i, label %B1234.if.i

B1376.if.i:                                       ; preds = %B1556.i, %cholesky
  %.4399.0668.i = phi i64 [ 0, %cholesky ], [ %.4468.i, %B1556.i ]
  %.4468.i = add nuw nsw i64 %.4399.0668.i, 1
  %.4580655.not.not.i = icmp sgt i64 %.433.i122, %.4399.0668.i
  br i1 %.4580655.not.not.i, label %B1410.if.lr.ph.i, label %B1470.i

B1410.if.lr.ph.i:                                 ; preds = %B1376.if.i
  %invariant.gep660.i = getelementptr double, ptr %130, i64 %.4399.0668.i
  br label %B1410.if.i

B1410.if.i:                                       ; preds = %B1410.if.i, %B1410.if.lr.ph.i
  %total.14.2658.i = phi double [ 0.000000e+00, %B1410.if.lr.ph.i ], [ %.4634.i, %B1410.if.i ]
  %.4524.0656.i = phi i64 [ %.4399.0668.i, %B1410.if.lr.ph.i ], [ %.4593.i, %B1410.if.i ]
  %.4593.i = add nuw i64 %.4524.0656.i, 1
  %.4619.i = mul nsw i64 %.4524.0656.i, %.433.i122
  %gep661.i = getelementptr double, ptr %invariant.gep660.i, i64 %.4619.i
  %.4626.i = load double, ptr %gep661.i, align 8, !noalias !157
  %.4630.i = getelementptr double, ptr %149, i64 %.4524.0656.i
  %.4631.i = load double, ptr %.4630.i, align 8, !noalias !157
  %.4632.i = fmul double %.4626.i, %.4631.i
  %.4634.i = fadd double %total.14.2658.i, %.4632.i
  %exitcond704.not.i = icmp eq i64 %.4593.i, %.433.i122
  br i1 %exitcond704.not.i, label %B1470.i, label %B1410.if.i

B1496.if.i:                                       ; preds = %B1496.if.i, %B1496.if.lr.ph.i
  %total.15.2665.i = phi double [ %total.14.2.lcssa.i, %B1496.if.lr.ph.i ], [ %.4782.i, %B1496.if.i ]
  %.4672.0663.i = phi i64 [ 0, %B1496.if.lr.ph.i ], [ %.4741.i, %B1496.if.i ]
  %.4741.i = add nuw nsw i64 %.4672.0663.i, 1
  %.4773.i = getelementptr double, ptr %160, i64 %.4672.0663.i
  %.4774.i = load double, ptr %.4773.i, align 8, !noalias !157
  %.4778.i = getelementptr double, ptr %159, i64 %.4672.0663.i
  %.4779.i = load double, ptr %.4778.i, align 8, !noalias !157
  %.4780.i = fmul double %.4774.i, %.4779.i
  %.4782.i = fsub double %total.15.2665.i, %.4780.i
  %exitcond705.not.i = icmp eq i64 %.4741.i, %.4399.0668.i
  br i1 %exitcond705.not.i, label %B1556.i, label %B1496.if.i

B1644.if.i:                                       ; preds = %B1798.i, %B1608.i
  %lp.6.1681.i = phi double [ %.4369.i, %B1608.i ], [ %.5162.i, %B1798.i ]
  %.4856.0680.i = phi i64 [ %storemerge591.i, %B1608.i ], [ %.4918.i, %B1798.i ]
  %.4853.0.in679.i = phi i64 [ %.433.i122, %B1608.i ], [ %.4853.0682.i, %B1798.i ]
  %.4853.0682.i = add i64 %.4853.0.in679.i, -1
  %.4918.i = add nsw i64 %.4856.0680.i, -1
  %.4954.i = getelementptr double, ptr %159, i64 %.4853.0682.i
  %.4955.i = load double, ptr %.4954.i, align 8, !noalias !157
  %.4958.i = icmp slt i64 %.4853.0682.i, %.865.i
  br i1 %.4958.i, label %B1676.i, label %B1702.i148

B1738.if.i:                                       ; preds = %B1738.if.i, %B1738.if.lr.ph.i
  %total.16.2673.i = phi double [ %.4982.i, %B1738.if.lr.ph.i ], [ %.5126.i, %B1738.if.i ]
  %.5019.0672.i = phi i64 [ %.5029.i, %B1738.if.lr.ph.i ], [ %.5081.i, %B1738.if.i ]
  %.5016.0671.i = phi i64 [ %.4853.0.in679.i, %B1738.if.lr.ph.i ], [ %.5085.i, %B1738.if.i ]
  %.5081.i = add nsw i64 %.5019.0672.i, -1
  %.5085.i = add i64 %.5016.0671.i, 1
  %.5111.i = mul nsw i64 %.5016.0671.i, %.433.i122
  %gep676.i = getelementptr double, ptr %invariant.gep675.i, i64 %.5111.i
  %.5118.i = load double, ptr %gep676.i, align 8, !noalias !157
  %.5122.i = getelementptr double, ptr %163, i64 %.5016.0671.i
  %.5123.i = load double, ptr %.5122.i, align 8, !noalias !157
  %.5124.i = fmul double %.5118.i, %.5123.i
  %.5126.i = fsub double %total.16.2673.i, %.5124.i
  %.5072.i = icmp sgt i64 %.5019.0672.i, 1
  br i1 %.5072.i, label %B1738.if.i, label %B1798.i

B2086.if.lr.ph.i:                                 ; preds = %B2146.i, %B2048.if.lr.ph.i
  %.5684.0690.i = phi i64 [ 0, %B2048.if.lr.ph.i ], [ %.5753.i, %B2146.i ]
  %.5905.i = mul nuw nsw i64 %.5684.0690.i, %.433.i122
  %174 = getelementptr double, ptr %130, i64 %.5905.i
  br label %B2086.if.i

B2086.if.i:                                       ; preds = %B2086.if.i, %B2086.if.lr.ph.i
  %total.17.2687.i = phi double [ 0.000000e+00, %B2086.if.lr.ph.i ], [ %.5919.i, %B2086.if.i ]
  %.5809.0685.i = phi i64 [ 0, %B2086.if.lr.ph.i ], [ %.5878.i, %B2086.if.i ]
  %.5878.i = add nuw nsw i64 %.5809.0685.i, 1
  %.5910.i = getelementptr double, ptr %174, i64 %.5809.0685.i
  %.5911.i = load double, ptr %.5910.i, align 8, !noalias !157
  %.5915.i = getelementptr double, ptr %166, i64 %.5809.0685.i
  %.5916.i = load double, ptr %.5915.i, align 8, !noalias !157
  %.5917.i = fmul double %.5911.i, %.5916.i
  %.5919.i = fadd double %total.17.2687.i, %.5917.i
  %exitcond707.not.i = icmp eq i64 %.5809.0685.i, %.5684.0690.i
  br i1 %exitcond707.not.i, label %B2146.i, label %B2086.if.i

effects_forward: ; preds = %B282.loopexit.i, %B594
  %lp.4.0.lcssa.i = phi double [ 0.000000e+00, %B594 ], [ %lp.5.1.i, %B282.loopexit.i ]
  %.1786 = fadd double %.796, %lp.4.0.lcssa.i
  %.1996 = getelementptr i8, ptr %185, i64 264
  %.1997 = load i64, ptr %.1996, align 8
  %.1998.not = icmp eq i64 %.1997, 0
  br i1 %.1998.not, label %B711, label %B680

B680:                                             ; preds = %effects_forward
  %.218.i = load i64, ptr %185, align 8, !noalias !172
  %.423.i = load i64, ptr %.229.i, align 8, !noalias !172
  %.627.i = getelementptr i8, ptr %185, i64 200
  %.628.i = load i64, ptr %.627.i, align 8, !noalias !172
  %.1756179.not.i = icmp slt i64 %.218.i, 1
  br i1 %.1756179.not.i, label %B711, label %B356.if.lr.ph.i

B356.if.lr.ph.i:                                  ; preds = %B680
  %.1670.i153 = getelementptr i8, ptr %185, i64 304
  %.1671.i = load i64, ptr %.1670.i153, align 8, !noalias !172
  %.1459.i = getelementptr i8, ptr %185, i64 296
  %.1460.i = load i64, ptr %.1459.i, align 8, !noalias !172
  %.1254.i = getelementptr i8, ptr %185, i64 288
  %.1255.i = load i64, ptr %.1254.i, align 8, !noalias !172
  %.1043.i154 = getelementptr i8, ptr %185, i64 280
  %.1044.i = load i64, ptr %.1043.i154, align 8, !noalias !172
  %.838.i155 = getelementptr i8, ptr %185, i64 272
  %.839.i156 = load i64, ptr %.838.i155, align 8, !noalias !172
  %175 = getelementptr i64, ptr %arg.ints, i64 %.839.i156
  %176 = getelementptr double, ptr %arg.floats, i64 %.1671.i
  %.1899170.not.i = icmp slt i64 %.423.i, 1
  %177 = getelementptr i64, ptr %arg.ints, i64 %.1044.i
  %178 = getelementptr i64, ptr %arg.ints, i64 %.1255.i
  %179 = getelementptr double, ptr %arg.floats, i64 %.1460.i
  %180 = getelementptr double, ptr %arg.work, i64 %.628.i
  br label %B356.if.i

B356.loopexit.i:                                  ; preds = %B514.loopexit.i, %B460.i
  %exitcond183.not.i = icmp eq i64 %.1769.i, %.218.i
  br i1 %exitcond183.not.i, label %B711, label %B356.if.i

B460.i:                                           ; preds = %B420.if.i, %B356.if.i
  %.1958.i = getelementptr i64, ptr %177, i64 %.1698.0180.i
  %.1959.i = load i64, ptr %.1958.i, align 8, !noalias !172
  %.1967.i = getelementptr i8, ptr %.1958.i, i64 8
  %.1968.i = load i64, ptr %.1967.i, align 8, !noalias !172
  %.2005.i = sub i64 %.1968.i, %.1959.i
  %.2048176.not.i = icmp slt i64 %.2005.i, 1
  br i1 %.2048176.not.i, label %B356.loopexit.i, label %B514.if.lr.ph.i

B514.if.lr.ph.i:                                  ; preds = %B460.i
  %181 = getelementptr double, ptr %arg.work, i64 %.1806.i
  br label %B514.if.i

B514.loopexit.i:                                  ; preds = %B582.if.i, %B514.if.i
  %.2048.i = icmp samesign ugt i64 %.1995.0178.i, 1
  br i1 %.2048.i, label %B514.if.i, label %B356.loopexit.i

B356.if.i:                                        ; preds = %B356.loopexit.i, %B356.if.lr.ph.i
  %.1698.0180.i = phi i64 [ 0, %B356.if.lr.ph.i ], [ %.1769.i, %B356.loopexit.i ]
  %.1769.i = add nuw nsw i64 %.1698.0180.i, 1
  %.1801.i = getelementptr i64, ptr %175, i64 %.1698.0180.i
  %.1802.i = load i64, ptr %.1801.i, align 8, !noalias !172
  %.1804.i = mul nsw i64 %.1802.i, %.423.i
  %.1806.i = add nsw i64 %.1804.i, %.628.i
  %.1811.i = getelementptr double, ptr %176, i64 %.1698.0180.i
  %.1812.i = load double, ptr %.1811.i, align 8, !noalias !172
  br i1 %.1899170.not.i, label %B460.i, label %B420.if.lr.ph.i

B420.if.lr.ph.i:                                  ; preds = %B356.if.i
  %182 = getelementptr double, ptr %arg.work, i64 %.1806.i
  br label %B420.if.i

B420.if.i:                                        ; preds = %B420.if.i, %B420.if.lr.ph.i
  %.1843.0171.i = phi i64 [ 0, %B420.if.lr.ph.i ], [ %.1912.i, %B420.if.i ]
  %.1912.i = add nuw nsw i64 %.1843.0171.i, 1
  %.1940.i = getelementptr double, ptr %182, i64 %.1843.0171.i
  %.1941.i = load double, ptr %.1940.i, align 8, !noalias !172
  %.1943.i = fmul double %.1812.i, %.1941.i
  store double %.1943.i, ptr %.1940.i, align 8, !noalias !172
  %exitcond.not.i157 = icmp eq i64 %.423.i, %.1912.i
  br i1 %exitcond.not.i157, label %B460.i, label %B420.if.i

B514.if.i:                                        ; preds = %B514.loopexit.i, %B514.if.lr.ph.i
  %.1995.0178.i = phi i64 [ %.2005.i, %B514.if.lr.ph.i ], [ %.2057.i, %B514.loopexit.i ]
  %.1992.0177.i = phi i64 [ %.1959.i, %B514.if.lr.ph.i ], [ %.2061.i, %B514.loopexit.i ]
  %.2057.i = add nsw i64 %.1995.0178.i, -1
  %.2061.i = add i64 %.1992.0177.i, 1
  %.2098.i = getelementptr double, ptr %179, i64 %.1992.0177.i
  %.2099.i = load double, ptr %.2098.i, align 8, !noalias !172
  br i1 %.1899170.not.i, label %B514.loopexit.i, label %B582.if.lr.ph.i

B582.if.lr.ph.i:                                  ; preds = %B514.if.i
  %.2089.i = getelementptr i64, ptr %178, i64 %.1992.0177.i
  %.2090.i = load i64, ptr %.2089.i, align 8, !noalias !172
  %.2092.i = mul nsw i64 %.2090.i, %.423.i
  %183 = getelementptr double, ptr %180, i64 %.2092.i
  br label %B582.if.i

B582.if.i:                                        ; preds = %B582.if.i, %B582.if.lr.ph.i
  %.2130.0174.i = phi i64 [ 0, %B582.if.lr.ph.i ], [ %.2199.i, %B582.if.i ]
  %.2199.i = add nuw nsw i64 %.2130.0174.i, 1
  %.2227.i = getelementptr double, ptr %181, i64 %.2130.0174.i
  %.2228.i = load double, ptr %.2227.i, align 8, !noalias !172
  %.2232.i = getelementptr double, ptr %183, i64 %.2130.0174.i
  %.2233.i = load double, ptr %.2232.i, align 8, !noalias !172
  %.2235.i = fmul double %.2099.i, %.2233.i
  %.2236.i = fadd double %.2228.i, %.2235.i
  store double %.2236.i, ptr %.2227.i, align 8, !noalias !172
  %exitcond182.not.i = icmp eq i64 %.423.i, %.2199.i
  br i1 %exitcond182.not.i, label %B514.loopexit.i, label %B582.if.i

B710:                                             ; preds = %B711, %forward
  %lp.5.0.lcssa = phi double [ %.1735.i, %forward ], [ %lp.6.1, %B711 ]
  store double %lp.5.0.lcssa, ptr %retptr, align 8
  ret void

B711:                                             ; preds = %B356.loopexit.i, %B680, %effects_forward, %B368, %regions_forward, %states_forward
  %lp.6.1 = phi double [ %.796, %B368 ], [ %.1500, %states_forward ], [ %.1748, %regions_forward ], [ %.1786, %effects_forward ], [ %.1786, %B680 ], [ %.1786, %B356.loopexit.i ]
  %.436 = icmp sgt i64 %.380.0177.in, 1
  br i1 %.436, label %B174.if, label %B710

B174.if:                                          ; preds = %B174.if.lr.ph, %B711
  %.380.0177.in = phi i64 [ %.355, %B174.if.lr.ph ], [ %.380.0177, %B711 ]
  %lp.5.0176 = phi double [ %.1735.i, %B174.if.lr.ph ], [ %lp.6.1, %B711 ]
  %.380.0177 = add nsw i64 %.380.0177.in, -1
  %.557 = load i64, ptr %.556, align 8
  %184 = getelementptr i64, ptr %arg.ints, i64 %.557
  %.idx = mul i64 %.380.0177, 400
  %185 = getelementptr i8, ptr %184, i64 %.idx
  %.229.i = getelementptr i8, ptr %185, i64 8
  %.230.i = load i64, ptr %.229.i, align 8, !noalias !175
  %.435.i158 = getelementptr i8, ptr %185, i64 16
  %.436.i159 = load i64, ptr %.435.i158, align 8, !noalias !175
  %.650.i = getelementptr i8, ptr %185, i64 40
  %.651.i = load i64, ptr %.650.i, align 8, !noalias !175
  %.856.i = getelementptr i8, ptr %185, i64 48
  %.857.i = load i64, ptr %.856.i, align 8, !noalias !175
  %.1062.i = getelementptr i8, ptr %185, i64 32
  %.1063.i160 = load i64, ptr %.1062.i, align 8, !noalias !175
  %.1277.i = getelementptr i8, ptr %185, i64 72
  %.1278.i = load i64, ptr %.1277.i, align 8, !noalias !175
  %.1483.i = getelementptr i8, ptr %185, i64 56
  %.1484.i = load i64, ptr %.1483.i, align 8, !noalias !175
  %.1695.i = getelementptr i8, ptr %185, i64 88
  %.1696.i = load i64, ptr %.1695.i, align 8, !noalias !175
  %.1697.not.i = icmp eq i64 %.1696.i, 0
  br i1 %.1697.not.i, label %B448.i, label %B346.i

B346.i:                                           ; preds = %B174.if
  %.1795356.not.i = icmp slt i64 %.230.i, 1
  br i1 %.1795356.not.i, label %factor_forward, label %B368.if.lr.ph.i

B368.if.lr.ph.i:                                  ; preds = %B346.i
  %186 = getelementptr double, ptr %arg.work, i64 %.1278.i
  %187 = getelementptr i64, ptr %arg.ints, i64 %.1063.i160
  %188 = getelementptr double, ptr %arg.work, i64 %.1484.i
  br label %B368.if.i

B448.i:                                           ; preds = %B174.if
  %.1919.i = sub i64 %.230.i, %.436.i159
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.1919.i, i64 0)
  %.1962362.not.i = icmp slt i64 %.1919.i, 1
  br i1 %.1962362.not.i, label %B564.i, label %B470.if.lr.ph.i

B470.if.lr.ph.i:                                  ; preds = %B448.i
  %.2083359.not.i = icmp slt i64 %.230.i, 1
  %189 = getelementptr double, ptr %arg.work, i64 %.1278.i
  %190 = getelementptr double, ptr %arg.work, i64 %.1484.i
  br label %B470.if.i

B470.loopexit.i:                                  ; preds = %B498.if.i, %B470.if.i
  %.1962.i = icmp samesign ugt i64 %.1909.0364.i, 1
  br i1 %.1962.i, label %B470.if.i, label %B564.i

B564.i:                                           ; preds = %B470.loopexit.i, %B448.i
  %.2237371.not.i = icmp slt i64 %.436.i159, 1
  br i1 %.2237371.not.i, label %B1160.preheader.i, label %B590.if.lr.ph.i

B590.if.lr.ph.i:                                  ; preds = %B564.i
  %191 = getelementptr i64, ptr %arg.ints, i64 %.1063.i160
  %192 = getelementptr i64, ptr %arg.ints, i64 %.651.i
  %193 = getelementptr double, ptr %arg.floats, i64 %.857.i
  %194 = getelementptr double, ptr %arg.work, i64 %.1278.i
  %195 = getelementptr double, ptr %arg.work, i64 %.1484.i
  br label %B590.if.i

B1160.preheader.i:                                ; preds = %B1070.i, %B564.i
  %lp.3.0.lcssa.i163 = phi double [ 0.000000e+00, %B564.i ], [ %lp.2.1.lcssa.i, %B1070.i ]
  br i1 %.1962362.not.i, label %factor_forward, label %B1160.if.lr.ph.i

B1160.if.lr.ph.i:                                 ; preds = %B1160.preheader.i
  %.2962.i = getelementptr i8, ptr %185, i64 80
  %196 = getelementptr i64, ptr %arg.ints, i64 %.1063.i160
  %197 = getelementptr double, ptr %arg.work, i64 %.1278.i
  %198 = getelementptr double, ptr %arg.work, i64 %.1484.i
  br label %B1160.if.i

B688.i:                                           ; preds = %B642.if.i
  %.2449.i = getelementptr double, ptr %arg.x, i64 %.2437.i
  %.2450.i = load double, ptr %.2449.i, align 8, !noalias !175
  %.2460.i = getelementptr double, ptr %207, i64 %.2323.0366.i
  %.2461.i = load double, ptr %.2460.i, align 8, !noalias !175
  %.2468.i = tail call double @llvm.fabs.f64(double %.2450.i)
  %.2476.i = fmul double %.2468.i, -2.000000e+00
  %.12.i.i.i = fcmp olt double %.2476.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.2476.i
  %.35.i.i = tail call double @llvm.fabs.f64(double %.2476.i)
  %.36.i.i = fneg double %.35.i.i
  %.37.i.i = tail call double @llvm.exp.f64(double %.36.i.i)
  %.38.i.i = tail call double @log1p(double %.37.i.i)
  %.39.i.i165 = fadd double %.38.i.i, %.13.i.i.i
  %.2469.i = fsub double 0x3FE62E42FEFA39EF, %.2468.i
  %.2462.i166 = fmul double %.2461.i, 2.000000e+00
  %.2451.i = tail call double @tanh(double %.2450.i)
  %.2501.i = fsub double %.2469.i, %.39.i.i165
  %.2502.i = fmul double %.2462.i166, %.2501.i
  %.2504.i = fadd double %lp.2.1368.i, %.2502.i
  %.2511.i = getelementptr double, ptr %arg.grad, i64 %.2437.i
  %.2512.i = load double, ptr %.2511.i, align 8, !noalias !175
  %.2514.i = fmul double %.2462.i166, %.2451.i
  %.2515.i = fsub double %.2512.i, %.2514.i
  store double %.2515.i, ptr %.2511.i, align 8, !noalias !175
  %.2521.i = fmul double %left.2.1369.i, %.2451.i
  %.2527.i = load double, ptr %.2449.i, align 8, !noalias !175
  %.2530.i = tail call double @cosh(double %.2527.i)
  %.2535.i = fdiv double %left.2.1369.i, %.2530.i
  br label %B1012.i

B1012.i:                                          ; preds = %B642.if.i, %B688.i
  %lp.4.2.i = phi double [ %.2504.i, %B688.i ], [ %lp.2.1368.i, %B642.if.i ]
  %left.3.2.i = phi double [ %.2535.i, %B688.i ], [ %left.2.1369.i, %B642.if.i ]
  %entry.2.2.i = phi double [ %.2521.i, %B688.i ], [ 0.000000e+00, %B642.if.i ]
  %.2562.i = getelementptr double, ptr %208, i64 %.2323.0366.i
  store double %entry.2.2.i, ptr %.2562.i, align 8, !noalias !175
  %.2566.i = fmul double %.2292.i, %entry.2.2.i
  %.2579.i = getelementptr double, ptr %209, i64 %.2323.0366.i
  store double %.2566.i, ptr %.2579.i, align 8, !noalias !175
  %exitcond384.not.i = icmp eq i64 %.2392.i, %.2181.0372.i
  br i1 %exitcond384.not.i, label %B1070.i, label %B642.if.i

B1070.i:                                          ; preds = %B1012.i, %B590.if.i
  %.2593.pre-phi.i = phi i64 [ 0, %B590.if.i ], [ %.2430.i, %B1012.i ]
  %lp.2.1.lcssa.i = phi double [ %lp.3.0374.i, %B590.if.i ], [ %lp.4.2.i, %B1012.i ]
  %left.2.1.lcssa.i = phi double [ 1.000000e+00, %B590.if.i ], [ %left.3.2.i, %B1012.i ]
  %199 = getelementptr double, ptr %194, i64 %.2593.pre-phi.i
  %.2600.i = getelementptr double, ptr %199, i64 %.2181.0372.i
  store double %left.2.1.lcssa.i, ptr %.2600.i, align 8, !noalias !175
  %.2604.i = fmul double %.2292.i, %left.2.1.lcssa.i
  %200 = getelementptr double, ptr %195, i64 %.2593.pre-phi.i
  %.2619.i = getelementptr double, ptr %200, i64 %.2181.0372.i
  store double %.2604.i, ptr %.2619.i, align 8, !noalias !175
  %exitcond385.not.i = icmp eq i64 %.2250.i162, %.436.i159
  br i1 %exitcond385.not.i, label %B1160.preheader.i, label %B590.if.i

B1160.loopexit.i:                                 ; preds = %B1272.if.i, %B1160.if.i
  %.2717.i = icmp sgt i64 %.2664.0381.i, 1
  br i1 %.2717.i, label %B1160.if.i, label %factor_forward

B368.if.i:                                        ; preds = %B368.if.i, %B368.if.lr.ph.i
  %.1737.0358.i = phi i64 [ 0, %B368.if.lr.ph.i ], [ %.1808.i, %B368.if.i ]
  %.1808.i = add nuw nsw i64 %.1737.0358.i, 1
  %.1834.i = mul nuw nsw i64 %.1737.0358.i, %.230.i
  %201 = getelementptr double, ptr %186, i64 %.1834.i
  %.1839.i = getelementptr double, ptr %201, i64 %.1737.0358.i
  store double 1.000000e+00, ptr %.1839.i, align 8, !noalias !175
  %.1844.i = getelementptr i64, ptr %187, i64 %.1737.0358.i
  %.1845.i = load i64, ptr %.1844.i, align 8, !noalias !175
  %.1847.i = getelementptr double, ptr %arg.v, i64 %.1845.i
  %.1848.i = load double, ptr %.1847.i, align 8, !noalias !175
  %202 = getelementptr double, ptr %188, i64 %.1834.i
  %.1855.i = getelementptr double, ptr %202, i64 %.1737.0358.i
  store double %.1848.i, ptr %.1855.i, align 8, !noalias !175
  %exitcond.not.i161 = icmp eq i64 %.1808.i, %.230.i
  br i1 %exitcond.not.i161, label %factor_forward, label %B368.if.i

B470.if.i:                                        ; preds = %B470.loopexit.i, %B470.if.lr.ph.i
  %.1909.0364.i = phi i64 [ %storemerge.i, %B470.if.lr.ph.i ], [ %.1971.i, %B470.loopexit.i ]
  %.1906.0363.i = phi i64 [ %.436.i159, %B470.if.lr.ph.i ], [ %.1975.i, %B470.loopexit.i ]
  %.1971.i = add nsw i64 %.1909.0364.i, -1
  %.1975.i = add i64 %.1906.0363.i, 1
  br i1 %.2083359.not.i, label %B470.loopexit.i, label %B498.if.lr.ph.i

B498.if.lr.ph.i:                                  ; preds = %B470.if.i
  %203 = mul nsw i64 %.1906.0363.i, %.230.i
  %204 = getelementptr double, ptr %189, i64 %203
  %205 = getelementptr double, ptr %190, i64 %203
  br label %B498.if.i

B498.if.i:                                        ; preds = %B498.if.i, %B498.if.lr.ph.i
  %.2027.0360.i = phi i64 [ 0, %B498.if.lr.ph.i ], [ %.2096.i, %B498.if.i ]
  %.2096.i = add nuw nsw i64 %.2027.0360.i, 1
  %.2128.i = getelementptr double, ptr %204, i64 %.2027.0360.i
  store double 0.000000e+00, ptr %.2128.i, align 8, !noalias !175
  %.2137.i = getelementptr double, ptr %205, i64 %.2027.0360.i
  store double 0.000000e+00, ptr %.2137.i, align 8, !noalias !175
  %exitcond383.not.i = icmp eq i64 %.230.i, %.2096.i
  br i1 %exitcond383.not.i, label %B470.loopexit.i, label %B498.if.i

B590.if.i:                                        ; preds = %B1070.i, %B590.if.lr.ph.i
  %lp.3.0374.i = phi double [ 0.000000e+00, %B590.if.lr.ph.i ], [ %lp.2.1.lcssa.i, %B1070.i ]
  %.2181.0372.i = phi i64 [ 0, %B590.if.lr.ph.i ], [ %.2250.i162, %B1070.i ]
  %.2250.i162 = add nuw nsw i64 %.2181.0372.i, 1
  %.2288.i = getelementptr i64, ptr %191, i64 %.2181.0372.i
  %.2289.i = load i64, ptr %.2288.i, align 8, !noalias !175
  %.2291.i = getelementptr double, ptr %arg.v, i64 %.2289.i
  %.2292.i = load double, ptr %.2291.i, align 8, !noalias !175
  %.2379365.not.i = icmp eq i64 %.2181.0372.i, 0
  br i1 %.2379365.not.i, label %B1070.i, label %B642.if.lr.ph.i

B642.if.lr.ph.i:                                  ; preds = %B590.if.i
  %.2430.i = mul nsw i64 %.2181.0372.i, %.230.i
  %206 = getelementptr i64, ptr %192, i64 %.2430.i
  %207 = getelementptr double, ptr %193, i64 %.2430.i
  %208 = getelementptr double, ptr %194, i64 %.2430.i
  %209 = getelementptr double, ptr %195, i64 %.2430.i
  br label %B642.if.i

B642.if.i:                                        ; preds = %B642.if.lr.ph.i, %B1012.i
  %left.2.1369.i = phi double [ 1.000000e+00, %B642.if.lr.ph.i ], [ %left.3.2.i, %B1012.i ]
  %lp.2.1368.i = phi double [ %lp.3.0374.i, %B642.if.lr.ph.i ], [ %lp.4.2.i, %B1012.i ]
  %.2323.0366.i = phi i64 [ 0, %B642.if.lr.ph.i ], [ %.2392.i, %B1012.i ]
  %.2392.i = add nuw nsw i64 %.2323.0366.i, 1
  %.2436.i = getelementptr i64, ptr %206, i64 %.2323.0366.i
  %.2437.i = load i64, ptr %.2436.i, align 8, !noalias !175
  %.2445.i = icmp sgt i64 %.2437.i, -1
  br i1 %.2445.i, label %B688.i, label %B1012.i

B1160.if.i:                                       ; preds = %B1160.loopexit.i, %B1160.if.lr.ph.i
  %.2664.0381.i = phi i64 [ %storemerge.i, %B1160.if.lr.ph.i ], [ %.2726.i, %B1160.loopexit.i ]
  %.2661.0380.i = phi i64 [ %.436.i159, %B1160.if.lr.ph.i ], [ %.2730.i, %B1160.loopexit.i ]
  %.2726.i = add nsw i64 %.2664.0381.i, -1
  %.2730.i = add i64 %.2661.0380.i, 1
  %.2963.i = load i64, ptr %.2962.i, align 8, !noalias !175
  %.2965.i = sub i64 %.2661.0380.i, %.436.i159
  %210 = getelementptr i64, ptr %arg.ints, i64 %.2965.i
  %.2969.i = getelementptr i64, ptr %210, i64 %.2963.i
  %.2970.i = load i64, ptr %.2969.i, align 8, !noalias !175
  %.2975.i = getelementptr i64, ptr %196, i64 %.2661.0380.i
  %.2976.i164 = load i64, ptr %.2975.i, align 8, !noalias !175
  %.2978.i = getelementptr double, ptr %arg.v, i64 %.2976.i164
  %.2979.i = load double, ptr %.2978.i, align 8, !noalias !175
  %.3067376.i = icmp sgt i64 %.2970.i, -1
  br i1 %.3067376.i, label %B1272.if.lr.ph.i, label %B1160.loopexit.i

B1272.if.lr.ph.i:                                 ; preds = %B1160.if.i
  %.3107.i = mul nsw i64 %.2970.i, %.230.i
  %211 = getelementptr double, ptr %197, i64 %.3107.i
  %.3116.i = mul nsw i64 %.2661.0380.i, %.230.i
  %212 = getelementptr double, ptr %197, i64 %.3116.i
  %213 = getelementptr double, ptr %198, i64 %.3116.i
  br label %B1272.if.i

B1272.if.i:                                       ; preds = %B1272.if.i, %B1272.if.lr.ph.i
  %.3011.0377.i = phi i64 [ 0, %B1272.if.lr.ph.i ], [ %.3080.i, %B1272.if.i ]
  %.3080.i = add nuw i64 %.3011.0377.i, 1
  %.3112.i = getelementptr double, ptr %211, i64 %.3011.0377.i
  %.3113.i = load double, ptr %.3112.i, align 8, !noalias !175
  %.3121.i = getelementptr double, ptr %212, i64 %.3011.0377.i
  store double %.3113.i, ptr %.3121.i, align 8, !noalias !175
  %.3133.i = fmul double %.2979.i, %.3113.i
  %.3141.i = getelementptr double, ptr %213, i64 %.3011.0377.i
  store double %.3133.i, ptr %.3141.i, align 8, !noalias !175
  %exitcond.not = icmp eq i64 %.3011.0377.i, %.2970.i
  br i1 %exitcond.not, label %B1160.loopexit.i, label %B1272.if.i

factor_forward: ; preds = %B368.if.i, %B1160.loopexit.i, %B346.i, %B1160.preheader.i
  %storemerge341.i = phi double [ %lp.3.0.lcssa.i163, %B1160.preheader.i ], [ 0.000000e+00, %B346.i ], [ %lp.3.0.lcssa.i163, %B1160.loopexit.i ], [ 0.000000e+00, %B368.if.i ]
  %.796 = fadd double %lp.5.0176, %storemerge341.i
  %.1006 = getelementptr i8, ptr %185, i64 352
  %.1007 = load i64, ptr %.1006, align 8
  %.1008 = icmp sgt i64 %.1007, -1
  br i1 %.1008, label %B342, label %B368
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
  %.720.i = load i64, ptr %0, align 8, !noalias !178
  %.80296.not.i = icmp slt i64 %.720.i, 1
  br i1 %.80296.not.i, label %residuals, label %B228.if.lr.ph.i

B228.if.lr.ph.i:                                  ; preds = %entry
  %.575.i = getelementptr i8, ptr %0, i64 232
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !178
  %.437.i = getelementptr i8, ptr %0, i64 184
  %.438.i = load i64, ptr %.437.i, align 8, !noalias !178
  %.293.i = getelementptr i8, ptr %0, i64 176
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !178
  %.155.i = getelementptr i8, ptr %0, i64 168
  %.156.i = load i64, ptr %.155.i, align 8, !noalias !178
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
  store double %total.2.1.lcssa.i, ptr %.1151.i, align 8, !noalias !178
  %exitcond.not.i = icmp eq i64 %.815.i, %.720.i
  br i1 %exitcond.not.i, label %residuals, label %B228.if.i

B228.if.i:                                        ; preds = %B392.i, %B228.if.lr.ph.i
  %.744.097.i = phi i64 [ 0, %B228.if.lr.ph.i ], [ %.815.i, %B392.i ]
  %.815.i = add nuw nsw i64 %.744.097.i, 1
  %.980.i = load i64, ptr %.979.i, align 8, !noalias !178
  %6 = getelementptr double, ptr %arg.floats, i64 %.980.i
  %.984.i = getelementptr double, ptr %6, i64 %.744.097.i
  %.985.i = load double, ptr %.984.i, align 8, !noalias !178
  %.993.i = getelementptr i64, ptr %1, i64 %.744.097.i
  %.994.i = load i64, ptr %.993.i, align 8, !noalias !178
  %.1000.i = getelementptr i8, ptr %.993.i, i64 8
  %.1001.i = load i64, ptr %.1000.i, align 8, !noalias !178
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
  %.1123.i = load double, ptr %.1122.i, align 8, !noalias !178
  %.1127.i = getelementptr i64, ptr %3, i64 %.1025.093.i
  %.1128.i = load i64, ptr %.1127.i, align 8, !noalias !178
  %.1132.i = getelementptr double, ptr %4, i64 %.1128.i
  %.1133.i = load double, ptr %.1132.i, align 8, !noalias !178
  %.1134.i = fmul double %.1123.i, %.1133.i
  %.1136.i = fsub double %total.2.195.i, %.1134.i
  %.1081.i = icmp samesign ugt i64 %.1028.094.i, 1
  br i1 %.1081.i, label %B338.if.i, label %B392.i

residuals: ; preds = %B392.i, %entry
  %.712.i = getelementptr i8, ptr %0, i64 80
  %.713.i = load i64, ptr %.712.i, align 8, !noalias !181
  %.79582.not.i = icmp slt i64 %.713.i, 1
  br i1 %.79582.not.i, label %fill_prior, label %B232.if.lr.ph.i

B232.if.lr.ph.i:                                  ; preds = %residuals
  %.569.i = getelementptr i8, ptr %0, i64 136
  %.570.i = load i64, ptr %.569.i, align 8, !noalias !181
  %.432.i = getelementptr i8, ptr %0, i64 128
  %.433.i = load i64, ptr %.432.i, align 8, !noalias !181
  %.286.i = getelementptr i8, ptr %0, i64 112
  %.287.i = load i64, ptr %.286.i, align 8, !noalias !181
  %.149.i = getelementptr i8, ptr %0, i64 120
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !181
  %7 = getelementptr i64, ptr %arg.ints, i64 %.433.i
  %8 = getelementptr i64, ptr %arg.ints, i64 %.570.i
  %9 = getelementptr double, ptr %arg.work, i64 %.150.i
  %10 = getelementptr double, ptr %arg.floats, i64 %.287.i
  br label %B232.if.i

B264.i:                                           ; preds = %B232.if.i
  %.860.i = getelementptr double, ptr %10, i64 %.737.083.i
  %.861.i = load double, ptr %.860.i, align 8, !noalias !181
  br label %B655.i

B292.i:                                           ; preds = %B232.if.i
  %11 = getelementptr i64, ptr %arg.ints, i64 %.841.i
  %.1075.i = getelementptr i8, ptr %11, i64 360
  %.1076.i = load i64, ptr %.1075.i, align 8, !noalias !181
  %.1283.i = getelementptr i8, ptr %11, i64 384
  %.1284.i = load i64, ptr %.1283.i, align 8, !noalias !181
  %.1289.i = getelementptr i64, ptr %8, i64 %.737.083.i
  %.1290.i = load i64, ptr %.1289.i, align 8, !noalias !181
  %.1291.i = ashr i64 %.1290.i, 1
  %.1303.i = add nsw i64 %.1291.i, %.1284.i
  %12 = getelementptr double, ptr %arg.work, i64 %.1284.i
  %13 = getelementptr double, ptr %12, i64 %.1076.i
  %.1313.i = getelementptr double, ptr %13, i64 %.1291.i
  %.1314.i = load double, ptr %.1313.i, align 8, !noalias !181
  %.1327.i = and i64 %.1290.i, 1
  %.1328.not.i = icmp eq i64 %.1327.i, 0
  br i1 %.1328.not.i, label %B484.i, label %B454.i

B454.i:                                           ; preds = %B292.i
  %.1305.i = getelementptr double, ptr %arg.work, i64 %.1303.i
  %.1306.i = load double, ptr %.1305.i, align 8, !noalias !181
  %.1342.i = fneg double %.1306.i
  %.1347.i = fmul double %.1314.i, %.1314.i
  %.1353.i = fdiv double %.1342.i, %.1347.i
  br label %B655.i

B484.i:                                           ; preds = %B292.i
  %.1367.i = fmul double %.1314.i, %.1314.i
  %.1371.i = fdiv double 1.000000e+00, %.1367.i
  %.1380.i = tail call double @llvm.log.f64(double %.1314.i)
  %.1383.i = fmul double %.1380.i, 2.000000e+00
  %.1385.i = fadd double %gained.2.085.i, %.1383.i
  %.1392.i = add nsw i64 %.1291.i, 1
  %.1394.i = icmp slt i64 %.1392.i, %.1076.i
  br i1 %.1394.i, label %B572.i, label %B655.i

B572.i:                                           ; preds = %B484.i
  %14 = getelementptr double, ptr %arg.work, i64 %.1303.i
  %.1401.i = getelementptr i8, ptr %14, i64 8
  %.1402.i = load double, ptr %.1401.i, align 8, !noalias !181
  %.1416.i = getelementptr i8, ptr %.1313.i, i64 8
  %.1417.i = load double, ptr %.1416.i, align 8, !noalias !181
  %.1421.i = fdiv double %.1402.i, %.1417.i
  %.1422.i = fmul double %.1421.i, %.1421.i
  %.1424.i = fadd double %.1371.i, %.1422.i
  br label %B655.i

B655.i:                                           ; preds = %B572.i, %B484.i, %B454.i, %B264.i
  %.1353.sink.i = phi double [ %.1353.i, %B454.i ], [ %.861.i, %B264.i ], [ %.1424.i, %B572.i ], [ %.1371.i, %B484.i ]
  %gained.3.1.i = phi double [ %gained.2.085.i, %B454.i ], [ %gained.2.085.i, %B264.i ], [ %.1385.i, %B572.i ], [ %.1385.i, %B484.i ]
  %.1360.i = getelementptr double, ptr %9, i64 %.737.083.i
  store double %.1353.sink.i, ptr %.1360.i, align 8, !noalias !181
  %exitcond.not.i181 = icmp eq i64 %.808.i, %.713.i
  br i1 %exitcond.not.i181, label %fill_prior, label %B232.if.i

B232.if.i:                                        ; preds = %B655.i, %B232.if.lr.ph.i
  %gained.2.085.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i ], [ %gained.3.1.i, %B655.i ]
  %.737.083.i = phi i64 [ 0, %B232.if.lr.ph.i ], [ %.808.i, %B655.i ]
  %.808.i = add nuw nsw i64 %.737.083.i, 1
  %.840.i = getelementptr i64, ptr %7, i64 %.737.083.i
  %.841.i = load i64, ptr %.840.i, align 8, !noalias !181
  %.846.i = icmp slt i64 %.841.i, 0
  br i1 %.846.i, label %B264.i, label %B292.i

fill_prior: ; preds = %B655.i, %residuals
  %gained.2.0.lcssa.i = phi double [ 0.000000e+00, %residuals ], [ %gained.3.1.i, %B655.i ]
  %.155.i182 = getelementptr i8, ptr %0, i64 8
  %.156.i183 = load i64, ptr %.155.i182, align 8, !noalias !184
  %.293.i184 = getelementptr i8, ptr %0, i64 192
  %.294.i185 = load i64, ptr %.293.i184, align 8, !noalias !184
  %.435.i = load i64, ptr %0, align 8, !noalias !184
  %.572.i = getelementptr i8, ptr %0, i64 56
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !184
  %15 = getelementptr i64, ptr %arg.ints, i64 %.156.i183
  %.579.i = getelementptr i64, ptr %15, i64 %.435.i
  %.580.i = load i64, ptr %.579.i, align 8, !noalias !184
  %.662306.not.i = icmp slt i64 %.580.i, 1
  br i1 %.662306.not.i, label %B224.i, label %B200.if.lr.ph.i

B200.if.lr.ph.i:                                  ; preds = %fill_prior
  %16 = getelementptr double, ptr %arg.work, i64 %.294.i185
  %17 = shl nuw i64 %.580.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %16, i8 0, i64 %17, i1 false), !noalias !184
  br label %B224.i

B224.i:                                           ; preds = %B200.if.lr.ph.i, %fill_prior
  %.988.i = load i64, ptr %.712.i, align 8, !noalias !184
  %.1068309.not.i = icmp slt i64 %.988.i, 1
  br i1 %.1068309.not.i, label %B418.i, label %B330.if.lr.ph.i

B330.if.lr.ph.i:                                  ; preds = %B224.i
  %.846.i186 = getelementptr i8, ptr %0, i64 88
  %.847.i = load i64, ptr %.846.i186, align 8, !noalias !184
  %.1242.i = getelementptr i8, ptr %0, i64 120
  %18 = getelementptr i64, ptr %arg.ints, i64 %.847.i
  %19 = getelementptr double, ptr %arg.work, i64 %.294.i185
  br label %B330.if.i

B418.i:                                           ; preds = %B330.if.i, %B224.i
  %.1407.i = getelementptr i8, ptr %0, i64 48
  %.1408.i = load i64, ptr %.1407.i, align 8, !noalias !184
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
  %exitcond333.not.i = icmp eq i64 %.2662.i, %.2020.i
  br i1 %exitcond333.not.i, label %B482.loopexit.i, label %B974.if.i

B1184.i:                                          ; preds = %B1110.if.i
  %.2933.i = add nsw i64 %.2871.0318.i, -1
  %.2937.i = add i64 %.2868.0317.i, 1
  %.3117.i = mul nsw i64 %.2868.0317.i, %.1815.i
  %gep322.i = getelementptr double, ptr %invariant.gep321.i, i64 %.3117.i
  %.3126.i = load double, ptr %gep322.i, align 8, !noalias !184
  %.3128.i = fmul double %.3107.i, %.3126.i
  %.3132.i = fadd double %total.2.3319.i, %.3128.i
  %.2924.i = icmp sgt i64 %.2871.0318.i, 1
  br i1 %.2924.i, label %B1110.if.lr.ph.i, label %B1232.i

B1232.i:                                          ; preds = %B1184.i
  %.2808.i = add nsw i64 %.2746.0325.i, -1
  %.2812.i = add nuw i64 %.2743.0324.i, 1
  %.3146.i = getelementptr double, ptr %30, i64 %.2743.0324.i
  %.3147.i = load double, ptr %.3146.i, align 8, !noalias !184
  %.3149.i = fadd double %.3132.i, %.3147.i
  store double %.3149.i, ptr %.3146.i, align 8, !noalias !184
  %.2799.i = icmp sgt i64 %.2746.0325.i, 1
  br i1 %.2799.i, label %B1076.if.lr.ph.i, label %B974.loopexit.i

B330.if.i:                                        ; preds = %B330.if.i, %B330.if.lr.ph.i
  %.1012.0310.i = phi i64 [ 0, %B330.if.lr.ph.i ], [ %.1081.i187, %B330.if.i ]
  %.1081.i187 = add nuw nsw i64 %.1012.0310.i, 1
  %.1243.i = load i64, ptr %.1242.i, align 8, !noalias !184
  %22 = getelementptr double, ptr %arg.work, i64 %.1243.i
  %.1246.i = getelementptr double, ptr %22, i64 %.1012.0310.i
  %.1247.i = load double, ptr %.1246.i, align 8, !noalias !184
  %.1249.i = fmul double %arg.variance, %.1247.i
  %.1253.i = getelementptr i64, ptr %18, i64 %.1012.0310.i
  %.1254.i = load i64, ptr %.1253.i, align 8, !noalias !184
  %.1258.i = getelementptr double, ptr %19, i64 %.1254.i
  store double %.1249.i, ptr %.1258.i, align 8, !noalias !184
  %exitcond.not.i188 = icmp eq i64 %.1081.i187, %.988.i
  br i1 %exitcond.not.i188, label %B418.i, label %B330.if.i

B482.if.i:                                        ; preds = %B482.loopexit.i, %B482.if.lr.ph.i
  %.1432.0330.i = phi i64 [ 0, %B482.if.lr.ph.i ], [ %.1501.i, %B482.loopexit.i ]
  %.1501.i = add nuw nsw i64 %.1432.0330.i, 1
  %.1580.idx.i = mul i64 %.1432.0330.i, 48
  %.1580.i = getelementptr i8, ptr %20, i64 %.1580.idx.i
  %.1581.i = load i64, ptr %.1580.i, align 8, !noalias !184
  %.1609.i = getelementptr i8, ptr %.1580.i, i64 8
  %.1610.i = load i64, ptr %.1609.i, align 8, !noalias !184
  %23 = getelementptr i64, ptr %arg.ints, i64 %.1581.i
  %.1814.i = getelementptr i8, ptr %23, i64 8
  %.1815.i = load i64, ptr %.1814.i, align 8, !noalias !184
  %24 = getelementptr i64, ptr %arg.ints, i64 %.1610.i
  %.2019.i = getelementptr i8, ptr %24, i64 8
  %.2020.i = load i64, ptr %.2019.i, align 8, !noalias !184
  %.2534.i = getelementptr i8, ptr %.1580.i, i64 16
  %.2535.i = load i64, ptr %.2534.i, align 8, !noalias !184
  %.2563.i = getelementptr i8, ptr %.1580.i, i64 24
  %.2564.i = load i64, ptr %.2563.i, align 8, !noalias !184
  %.2565.i = icmp eq i64 %.2535.i, %.2564.i
  %.2649326.not.i = icmp slt i64 %.2020.i, 1
  br i1 %.2649326.not.i, label %B482.loopexit.i, label %B974.if.lr.ph.i

B974.if.lr.ph.i:                                  ; preds = %B482.if.i
  %.2499.i = getelementptr i8, ptr %.1580.i, i64 40
  %.2500.i = load i64, ptr %.2499.i, align 8, !noalias !184
  %.2470.i = getelementptr i8, ptr %.1580.i, i64 32
  %.2471.i = load i64, ptr %.2470.i, align 8, !noalias !184
  %.2435.i = getelementptr i8, ptr %24, i64 56
  %.2436.i = load i64, ptr %.2435.i, align 8, !noalias !184
  %.2230.i = getelementptr i8, ptr %23, i64 56
  %.2231.i = load i64, ptr %.2230.i, align 8, !noalias !184
  %25 = getelementptr i64, ptr %arg.ints, i64 %.2500.i
  %26 = getelementptr double, ptr %arg.floats, i64 %.2471.i
  %27 = getelementptr double, ptr %arg.work, i64 %.2436.i
  %28 = getelementptr double, ptr %arg.work, i64 %.2231.i
  br label %B974.if.i

B974.if.i:                                        ; preds = %B974.if.lr.ph.i, %B974.loopexit.i
  %.2596.0328.i = phi i64 [ %.2020.i, %B974.if.lr.ph.i ], [ %.2658.i, %B974.loopexit.i ]
  %.2593.0327.i = phi i64 [ 0, %B974.if.lr.ph.i ], [ %.2662.i, %B974.loopexit.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.2596.0328.i, i64 0)
  %29 = add nuw i64 %smax.i, %.2593.0327.i
  %.2658.i = add nsw i64 %.2596.0328.i, -1
  %.2662.i = add nuw nsw i64 %.2593.0327.i, 1
  %.2639.sroa.0.0..i = select i1 %.2565.i, i64 %.2593.0327.i, i64 0
  %.2756.i = sub i64 %.1815.i, %.2639.sroa.0.0..i
  %.2799323.not.i = icmp slt i64 %.2756.i, 1
  br i1 %.2799323.not.i, label %B974.loopexit.i, label %B1042.if.lr.ph.i

B1042.if.lr.ph.i:                                 ; preds = %B974.if.i
  %.2694.i = getelementptr i64, ptr %25, i64 %.2593.0327.i
  %.2695.i = load i64, ptr %.2694.i, align 8, !noalias !184
  %invariant.gep.i = getelementptr double, ptr %27, i64 %.2593.0327.i
  %30 = getelementptr double, ptr %21, i64 %.2695.i
  br label %B1076.if.lr.ph.i

B1076.if.lr.ph.i:                                 ; preds = %B1042.if.lr.ph.i, %B1232.i
  %.2746.0325.i = phi i64 [ %.2756.i, %B1042.if.lr.ph.i ], [ %.2808.i, %B1232.i ]
  %.2743.0324.i = phi i64 [ %.2639.sroa.0.0..i, %B1042.if.lr.ph.i ], [ %.2812.i, %B1232.i ]
  %.2881.i = sub i64 %.1815.i, %.2743.0324.i
  %invariant.gep321.i = getelementptr double, ptr %28, i64 %.2743.0324.i
  br label %B1110.if.lr.ph.i

B1110.if.lr.ph.i:                                 ; preds = %B1076.if.lr.ph.i, %B1184.i
  %total.2.3319.i = phi double [ 0.000000e+00, %B1076.if.lr.ph.i ], [ %.3132.i, %B1184.i ]
  %.2871.0318.i = phi i64 [ %.2881.i, %B1076.if.lr.ph.i ], [ %.2933.i, %B1184.i ]
  %.2868.0317.i = phi i64 [ %.2743.0324.i, %B1076.if.lr.ph.i ], [ %.2937.i, %B1184.i ]
  %.3089.i = mul nsw i64 %.2868.0317.i, %.2020.i
  %31 = getelementptr double, ptr %26, i64 %.3089.i
  br label %B1110.if.i

B1110.if.i:                                       ; preds = %B1110.if.i, %B1110.if.lr.ph.i
  %inner.2.4315.i = phi double [ 0.000000e+00, %B1110.if.lr.ph.i ], [ %.3107.i, %B1110.if.i ]
  %.2993.0313.i = phi i64 [ %.2593.0327.i, %B1110.if.lr.ph.i ], [ %.3062.i, %B1110.if.i ]
  %.3062.i = add nuw i64 %.2993.0313.i, 1
  %.3094.i = getelementptr double, ptr %31, i64 %.2993.0313.i
  %.3095.i = load double, ptr %.3094.i, align 8, !noalias !184
  %.3097.i = mul nsw i64 %.2993.0313.i, %.2020.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3097.i
  %.3104.i = load double, ptr %gep.i, align 8, !noalias !184
  %.3105.i = fmul double %.3095.i, %.3104.i
  %.3107.i = fadd double %inner.2.4315.i, %.3105.i
  %exitcond332.not.i = icmp eq i64 %.3062.i, %29
  br i1 %exitcond332.not.i, label %B1184.i, label %B1110.if.i

assemble: ; preds = %B482.loopexit.i, %B418.i
  %.150.i190 = load i64, ptr %0, align 8, !noalias !187
  %.1355238.not.i = icmp slt i64 %.150.i190, 1
  br i1 %.1355238.not.i, label %factorise, label %B400.if.lr.ph.i

factorise: ; preds = %assemble
  %.276247 = getelementptr i8, ptr %0, i64 72
  %.277248 = load i64, ptr %.276247, align 8
  %.414249 = getelementptr i8, ptr %0, i64 64
  %.415250 = load i64, ptr %.414249, align 8
  %.558251 = getelementptr i8, ptr %0, i64 232
  %.559252 = load i64, ptr %.558251, align 8
  %.696253 = getelementptr i8, ptr %0, i64 248
  %.697254 = load i64, ptr %.696253, align 8
  br label %B358

B400.if.lr.ph.i:                                  ; preds = %assemble
  %.1263.i = getelementptr i8, ptr %0, i64 208
  %.1264.i = load i64, ptr %.1263.i, align 8, !noalias !187
  %.1127.i191 = load i64, ptr %.293.i184, align 8, !noalias !187
  %.983.i = getelementptr i8, ptr %0, i64 152
  %.984.i192 = load i64, ptr %.983.i, align 8, !noalias !187
  %.846.i193 = getelementptr i8, ptr %0, i64 40
  %.847.i194 = load i64, ptr %.846.i193, align 8, !noalias !187
  %.703.i = getelementptr i8, ptr %0, i64 32
  %.704.i = load i64, ptr %.703.i, align 8, !noalias !187
  %.566.i = getelementptr i8, ptr %0, i64 24
  %.567.i = load i64, ptr %.566.i, align 8, !noalias !187
  %.423.i = getelementptr i8, ptr %0, i64 16
  %.424.i = load i64, ptr %.423.i, align 8, !noalias !187
  %.287.i196 = load i64, ptr %.155.i182, align 8, !noalias !187
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
  %exitcond.not.i200 = icmp eq i64 %.1368.i, %.150.i190
  br i1 %exitcond.not.i200, label %factorise.2, label %B400.if.i

B510.i:                                           ; preds = %B466.if.i, %B400.if.i
  %.1558.i = getelementptr i64, ptr %36, i64 %.1297.0239.i
  %.1559.i = load i64, ptr %.1558.i, align 8, !noalias !187
  %.1565.i = getelementptr i8, ptr %.1558.i, i64 8
  %.1566.i = load i64, ptr %.1565.i, align 8, !noalias !187
  %.1603.i = sub i64 %.1566.i, %.1559.i
  %.1646232.not.i = icmp slt i64 %.1603.i, 1
  br i1 %.1646232.not.i, label %B748.i, label %B564.if.i

B564.loopexit.i:                                  ; preds = %B674.if.i, %B564.if.i
  %.1646.i = icmp samesign ugt i64 %.1593.0234.i, 1
  br i1 %.1646.i, label %B564.if.i, label %B748.i

B748.i:                                           ; preds = %B564.loopexit.i, %B510.i
  %.1873.i = getelementptr double, ptr %39, i64 %.1297.0239.i
  %.1874.i = load double, ptr %.1873.i, align 8, !noalias !187
  %.1884.i = getelementptr double, ptr %35, i64 %.1297.0239.i
  %.1885.i = load double, ptr %.1884.i, align 8, !noalias !187
  %.1887.i = fmul double %.1874.i, %.1885.i
  %.1888.i = tail call double @sqrt(double %.1887.i)
  %.1893.i = tail call double @llvm.log.f64(double %.1888.i)
  %.1894.i = fmul double %.1893.i, 2.000000e+00
  %.1896.i = fadd double %log_determinant.2.0241.i, %.1894.i
  %.1907.i = getelementptr double, ptr %33, i64 %.1401.i197
  store double %.1888.i, ptr %.1907.i, align 8, !noalias !187
  %.1910.i = add nsw i64 %.1401.i197, 1
  %.1952.i = sub i64 %.1408.i199, %.1910.i
  %.1995235.not.i = icmp slt i64 %.1952.i, 1
  br i1 %.1995235.not.i, label %B400.loopexit.i, label %B926.if.i

B400.if.i:                                        ; preds = %B400.loopexit.i, %B400.if.lr.ph.i
  %log_determinant.2.0241.i = phi double [ 0.000000e+00, %B400.if.lr.ph.i ], [ %.1896.i, %B400.loopexit.i ]
  %.1297.0239.i = phi i64 [ 0, %B400.if.lr.ph.i ], [ %.1368.i, %B400.loopexit.i ]
  %.1368.i = add nuw nsw i64 %.1297.0239.i, 1
  %.1400.i = getelementptr i64, ptr %32, i64 %.1297.0239.i
  %.1401.i197 = load i64, ptr %.1400.i, align 8, !noalias !187
  %.1407.i198 = getelementptr i8, ptr %.1400.i, i64 8
  %.1408.i199 = load i64, ptr %.1407.i198, align 8, !noalias !187
  %.1453.i = sub i64 %.1408.i199, %.1401.i197
  %.1496226.not.i = icmp slt i64 %.1453.i, 1
  br i1 %.1496226.not.i, label %B510.i, label %B466.if.i

B466.if.i:                                        ; preds = %B400.if.i, %B466.if.i
  %.1443.0228.i = phi i64 [ %.1505.i, %B466.if.i ], [ %.1453.i, %B400.if.i ]
  %.1440.0227.i = phi i64 [ %.1509.i, %B466.if.i ], [ %.1401.i197, %B400.if.i ]
  %.1505.i = add nsw i64 %.1443.0228.i, -1
  %.1509.i = add i64 %.1440.0227.i, 1
  %.1537.i = getelementptr double, ptr %33, i64 %.1440.0227.i
  %.1538.i = load double, ptr %.1537.i, align 8, !noalias !187
  %.1542.i = getelementptr i64, ptr %34, i64 %.1440.0227.i
  %.1543.i = load i64, ptr %.1542.i, align 8, !noalias !187
  %.1547.i = getelementptr double, ptr %35, i64 %.1543.i
  store double %.1538.i, ptr %.1547.i, align 8, !noalias !187
  %.1496.i = icmp samesign ugt i64 %.1443.0228.i, 1
  br i1 %.1496.i, label %B466.if.i, label %B510.i

B564.if.i:                                        ; preds = %B510.i, %B564.loopexit.i
  %.1593.0234.i = phi i64 [ %.1655.i, %B564.loopexit.i ], [ %.1603.i, %B510.i ]
  %.1590.0233.i = phi i64 [ %.1659.i, %B564.loopexit.i ], [ %.1559.i, %B510.i ]
  %.1655.i = add nsw i64 %.1593.0234.i, -1
  %.1659.i = add i64 %.1590.0233.i, 1
  %.1687.i = getelementptr i64, ptr %37, i64 %.1590.0233.i
  %.1688.i = load i64, ptr %.1687.i, align 8, !noalias !187
  %.1692.i = getelementptr double, ptr %33, i64 %.1688.i
  %.1693.i = load double, ptr %.1692.i, align 8, !noalias !187
  %.1697.i = getelementptr i64, ptr %38, i64 %.1590.0233.i
  %.1698.i = load i64, ptr %.1697.i, align 8, !noalias !187
  %.1702.i = getelementptr double, ptr %39, i64 %.1698.i
  %.1703.i = load double, ptr %.1702.i, align 8, !noalias !187
  %.1704.i = fmul double %.1693.i, %.1703.i
  %40 = getelementptr i64, ptr %32, i64 %.1698.i
  %.1717.i = getelementptr i8, ptr %40, i64 8
  %.1718.i = load i64, ptr %.1717.i, align 8, !noalias !187
  %.1755.i = sub i64 %.1718.i, %.1688.i
  %.1798229.not.i = icmp slt i64 %.1755.i, 1
  br i1 %.1798229.not.i, label %B564.loopexit.i, label %B674.if.i

B674.if.i:                                        ; preds = %B564.if.i, %B674.if.i
  %.1745.0231.i = phi i64 [ %.1807.i, %B674.if.i ], [ %.1755.i, %B564.if.i ]
  %.1742.0230.i = phi i64 [ %.1811.i, %B674.if.i ], [ %.1688.i, %B564.if.i ]
  %.1807.i = add nsw i64 %.1745.0231.i, -1
  %.1811.i = add i64 %.1742.0230.i, 1
  %.1839.i = getelementptr i64, ptr %34, i64 %.1742.0230.i
  %.1840.i = load i64, ptr %.1839.i, align 8, !noalias !187
  %.1844.i = getelementptr double, ptr %35, i64 %.1840.i
  %.1845.i = load double, ptr %.1844.i, align 8, !noalias !187
  %.1849.i = getelementptr double, ptr %33, i64 %.1742.0230.i
  %.1850.i = load double, ptr %.1849.i, align 8, !noalias !187
  %.1852.i = fmul double %.1704.i, %.1850.i
  %.1853.i = fsub double %.1845.i, %.1852.i
  store double %.1853.i, ptr %.1844.i, align 8, !noalias !187
  %.1798.i = icmp samesign ugt i64 %.1745.0231.i, 1
  br i1 %.1798.i, label %B674.if.i, label %B564.loopexit.i

B926.if.i:                                        ; preds = %B748.i, %B926.if.i
  %.1942.0237.i = phi i64 [ %.2004.i, %B926.if.i ], [ %.1952.i, %B748.i ]
  %.1939.0236.i = phi i64 [ %.2008.i, %B926.if.i ], [ %.1910.i, %B748.i ]
  %.2004.i = add nsw i64 %.1942.0237.i, -1
  %.2008.i = add i64 %.1939.0236.i, 1
  %.2036.i = getelementptr i64, ptr %34, i64 %.1939.0236.i
  %.2037.i = load i64, ptr %.2036.i, align 8, !noalias !187
  %.2041.i = getelementptr double, ptr %35, i64 %.2037.i
  %.2042.i = load double, ptr %.2041.i, align 8, !noalias !187
  %.2044.i = fmul double %.1874.i, %.2042.i
  %.2049.i = fdiv double %.2044.i, %.1888.i
  %.2053.i = getelementptr double, ptr %33, i64 %.1939.0236.i
  store double %.2049.i, ptr %.2053.i, align 8, !noalias !187
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
  %.921229.not = icmp slt i64 %.841.pre, 1
  br i1 %.921229.not, label %B358, label %B334.if.lr.ph

B334.if.lr.ph:                                    ; preds = %factorise.2
  %41 = getelementptr double, ptr %arg.work, i64 %.697
  %42 = shl nuw i64 %.841.pre, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %41, i8 0, i64 %42, i1 false)
  br label %B358

B358:                                             ; preds = %factorise, %B334.if.lr.ph, %factorise.2
  %.697261 = phi i64 [ %.697254, %factorise ], [ %.697, %B334.if.lr.ph ], [ %.697, %factorise.2 ]
  %.696260 = phi ptr [ %.696253, %factorise ], [ %.696, %B334.if.lr.ph ], [ %.696, %factorise.2 ]
  %.559259 = phi i64 [ %.559252, %factorise ], [ %.559, %B334.if.lr.ph ], [ %.559, %factorise.2 ]
  %.415258 = phi i64 [ %.415250, %factorise ], [ %.415, %B334.if.lr.ph ], [ %.415, %factorise.2 ]
  %.277257 = phi i64 [ %.277248, %factorise ], [ %.277, %B334.if.lr.ph ], [ %.277, %factorise.2 ]
  %log_determinant.2.0.lcssa.i256 = phi double [ 0.000000e+00, %factorise ], [ %.1896.i, %B334.if.lr.ph ], [ %.1896.i, %factorise.2 ]
  %.1051239.not = icmp slt i64 %.415258, 1
  br i1 %.1051239.not, label %B790, label %B384.if.lr.ph

B384.if.lr.ph:                                    ; preds = %B358
  %43 = getelementptr i64, ptr %arg.ints, i64 %.277257
  %44 = getelementptr double, ptr %arg.work, i64 %.559259
  %45 = getelementptr double, ptr %arg.work, i64 %.697261
  br label %B384.if

B384.loopexit:                                    ; preds = %B754, %B384.if
  %exitcond243.not = icmp eq i64 %.1064, %.415258
  br i1 %exitcond243.not, label %B790, label %B384.if

B754:                                             ; preds = %B688.if
  %.1834 = getelementptr double, ptr %58, i64 %.1580.0237
  store double %.1817, ptr %.1834, align 8
  %exitcond242.not = icmp eq i64 %.1649, %.1344
  br i1 %exitcond242.not, label %B384.loopexit, label %B688.if.lr.ph

B790:                                             ; preds = %B384.loopexit, %B358
  %.720.i201 = load i64, ptr %0, align 8, !noalias !150
  %.80294.not.i = icmp slt i64 %.720.i201, 1
  br i1 %.80294.not.i, label %backward_solve, label %B232.if.lr.ph.i202

B232.if.lr.ph.i202:                               ; preds = %B790
  %.573.i204 = load i64, ptr %.696260, align 8, !noalias !190
  %.435.i205 = load i64, ptr %.293.i184, align 8, !noalias !190
  %.290.i = getelementptr i8, ptr %0, i64 16
  %.291.i = load i64, ptr %.290.i, align 8, !noalias !190
  %.153.i = load i64, ptr %.155.i182, align 8, !noalias !190
  %46 = getelementptr double, ptr %arg.work, i64 %.573.i204
  %47 = getelementptr i64, ptr %arg.ints, i64 %.153.i
  %48 = getelementptr double, ptr %arg.work, i64 %.435.i205
  %.998.i = getelementptr i8, ptr %0, i64 152
  %49 = getelementptr i64, ptr %arg.ints, i64 %.291.i
  br label %B232.if.i206

B232.loopexit.i:                                  ; preds = %B428.if.i, %B232.if.i206
  %exitcond.not.i208 = icmp eq i64 %.815.i207, %.720.i201
  br i1 %exitcond.not.i208, label %forward_solve, label %B232.if.i206

B232.if.i206:                                     ; preds = %B232.loopexit.i, %B232.if.lr.ph.i202
  %square.2.097.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i202 ], [ %.1019.i, %B232.loopexit.i ]
  %.744.095.i = phi i64 [ 0, %B232.if.lr.ph.i202 ], [ %.815.i207, %B232.loopexit.i ]
  %.815.i207 = add nuw nsw i64 %.744.095.i, 1
  %.843.i = getelementptr double, ptr %46, i64 %.744.095.i
  %.844.i = load double, ptr %.843.i, align 8, !noalias !190
  %.848.i = getelementptr i64, ptr %47, i64 %.744.095.i
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !190
  %.853.i = getelementptr double, ptr %48, i64 %.849.i
  %.854.i = load double, ptr %.853.i, align 8, !noalias !190
  %.858.i = fdiv double %.844.i, %.854.i
  %.999.i = load i64, ptr %.998.i, align 8, !noalias !190
  %50 = getelementptr double, ptr %arg.floats, i64 %.999.i
  %.1002.i = getelementptr double, ptr %50, i64 %.744.095.i
  %.1003.i = load double, ptr %.1002.i, align 8, !noalias !190
  %.1005.i = fmul double %.858.i, %.1003.i
  store double %.1005.i, ptr %.843.i, align 8, !noalias !190
  %.1017.i = fmul double %.858.i, %.1005.i
  %.1019.i = fadd double %square.2.097.i, %.1017.i
  %.1029.i = load i64, ptr %.848.i, align 8, !noalias !190
  %.1030.i = add nsw i64 %.1029.i, 1
  %.1035.i = getelementptr i8, ptr %.848.i, i64 8
  %.1036.i = load i64, ptr %.1035.i, align 8, !noalias !190
  %.1073.i = sub i64 %.1036.i, %.1030.i
  %.111691.not.i = icmp slt i64 %.1073.i, 1
  br i1 %.111691.not.i, label %B232.loopexit.i, label %B428.if.i

B428.if.i:                                        ; preds = %B232.if.i206, %B428.if.i
  %.1063.093.i = phi i64 [ %.1125.i, %B428.if.i ], [ %.1073.i, %B232.if.i206 ]
  %.1060.092.i = phi i64 [ %.1129.i, %B428.if.i ], [ %.1030.i, %B232.if.i206 ]
  %.1125.i = add nsw i64 %.1063.093.i, -1
  %.1129.i = add i64 %.1060.092.i, 1
  %.1157.i = getelementptr i64, ptr %49, i64 %.1060.092.i
  %.1158.i = load i64, ptr %.1157.i, align 8, !noalias !190
  %.1162.i = getelementptr double, ptr %46, i64 %.1158.i
  %.1163.i = load double, ptr %.1162.i, align 8, !noalias !190
  %.1167.i = getelementptr double, ptr %48, i64 %.1060.092.i
  %.1168.i = load double, ptr %.1167.i, align 8, !noalias !190
  %.1170.i = fmul double %.858.i, %.1168.i
  %.1171.i = fsub double %.1163.i, %.1170.i
  store double %.1171.i, ptr %.1162.i, align 8, !noalias !190
  %.1116.i = icmp samesign ugt i64 %.1063.093.i, 1
  br i1 %.1116.i, label %B428.if.i, label %B232.loopexit.i

forward_solve: ; preds = %B232.loopexit.i
  %.707.i.pr = load i64, ptr %0, align 8, !noalias !193
  %.79095.not.i = icmp slt i64 %.707.i.pr, 1
  br i1 %.79095.not.i, label %backward_solve, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %forward_solve
  %.564.i = load i64, ptr %.696260, align 8, !noalias !193
  %.427.i = load i64, ptr %.293.i184, align 8, !noalias !193
  %.284.i = load i64, ptr %.290.i, align 8, !noalias !193
  %.147.i = load i64, ptr %.155.i182, align 8, !noalias !193
  %51 = getelementptr double, ptr %arg.work, i64 %.564.i
  %52 = getelementptr i64, ptr %arg.ints, i64 %.147.i
  %53 = getelementptr double, ptr %arg.work, i64 %.427.i
  %54 = getelementptr i64, ptr %arg.ints, i64 %.284.i
  br label %B238.if.i

B368.i:                                           ; preds = %B314.if.i, %B238.if.i
  %total.2.1.lcssa.i217 = phi double [ %.836.i, %B238.if.i ], [ %.988.i216, %B314.if.i ]
  %.1005.i218 = getelementptr double, ptr %53, i64 %.845.i
  %.1006.i = load double, ptr %.1005.i218, align 8, !noalias !193
  %.1011.i = fdiv double %total.2.1.lcssa.i217, %.1006.i
  store double %.1011.i, ptr %.835.i, align 8, !noalias !193
  %.790.i = icmp samesign ugt i64 %.732.097.in.i, 1
  br i1 %.790.i, label %B238.if.i, label %backward_solve

B238.if.i:                                        ; preds = %B368.i, %B238.if.lr.ph.i
  %.732.097.in.i = phi i64 [ %.707.i.pr, %B238.if.lr.ph.i ], [ %.732.097.i, %B368.i ]
  %.732.097.i = add nsw i64 %.732.097.in.i, -1
  %.835.i = getelementptr double, ptr %51, i64 %.732.097.i
  %.836.i = load double, ptr %.835.i, align 8, !noalias !193
  %.844.i209 = getelementptr i64, ptr %52, i64 %.732.097.i
  %.845.i = load i64, ptr %.844.i209, align 8, !noalias !193
  %.846.i210 = add nsw i64 %.845.i, 1
  %.852.i = getelementptr i8, ptr %.844.i209, i64 8
  %.853.i211 = load i64, ptr %.852.i, align 8, !noalias !193
  %.890.i = sub i64 %.853.i211, %.846.i210
  %.93390.not.i = icmp slt i64 %.890.i, 1
  br i1 %.93390.not.i, label %B368.i, label %B314.if.i

B314.if.i:                                        ; preds = %B238.if.i, %B314.if.i
  %total.2.193.i = phi double [ %.988.i216, %B314.if.i ], [ %.836.i, %B238.if.i ]
  %.880.092.i = phi i64 [ %.942.i, %B314.if.i ], [ %.890.i, %B238.if.i ]
  %.877.091.i = phi i64 [ %.946.i, %B314.if.i ], [ %.846.i210, %B238.if.i ]
  %.942.i = add nsw i64 %.880.092.i, -1
  %.946.i = add i64 %.877.091.i, 1
  %.974.i = getelementptr double, ptr %53, i64 %.877.091.i
  %.975.i = load double, ptr %.974.i, align 8, !noalias !193
  %.979.i212 = getelementptr i64, ptr %54, i64 %.877.091.i
  %.980.i213 = load i64, ptr %.979.i212, align 8, !noalias !193
  %.984.i214 = getelementptr double, ptr %51, i64 %.980.i213
  %.985.i215 = load double, ptr %.984.i214, align 8, !noalias !193
  %.986.i = fmul double %.975.i, %.985.i215
  %.988.i216 = fsub double %total.2.193.i, %.986.i
  %.933.i = icmp samesign ugt i64 %.880.092.i, 1
  br i1 %.933.i, label %B314.if.i, label %B368.i

backward_solve: ; preds = %B368.i, %B790, %forward_solve
  %square.2.0.lcssa.i225 = phi double [ 0.000000e+00, %B790 ], [ %.1019.i, %forward_solve ], [ %.1019.i, %B368.i ]
  %.136 = fadd double %gained.2.0.lcssa.i, %log_determinant.2.0.lcssa.i256
  store double %square.2.0.lcssa.i225, ptr %retptr, align 8
  %retptr.repack177 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.136, ptr %retptr.repack177, align 8
  ret void

B384.if:                                          ; preds = %B384.if.lr.ph, %B384.loopexit
  %.995.0240 = phi i64 [ 0, %B384.if.lr.ph ], [ %.1064, %B384.loopexit ]
  %.1064 = add nuw nsw i64 %.995.0240, 1
  %.1111.idx = shl i64 %.995.0240, 4
  %.1111 = getelementptr i8, ptr %43, i64 %.1111.idx
  %.1112 = load i64, ptr %.1111, align 8
  %55 = getelementptr i64, ptr %arg.ints, i64 %.1112
  %.1343 = getelementptr i8, ptr %55, i64 8
  %.1344 = load i64, ptr %.1343, align 8
  %.1636236.not = icmp slt i64 %.1344, 1
  br i1 %.1636236.not, label %B384.loopexit, label %B654.if.lr.ph

B654.if.lr.ph:                                    ; preds = %B384.if
  %.1548 = getelementptr i8, ptr %55, i64 56
  %.1549 = load i64, ptr %.1548, align 8
  %.1135 = getelementptr i8, ptr %.1111, i64 8
  %.1136 = load i64, ptr %.1135, align 8
  %56 = getelementptr double, ptr %arg.work, i64 %.1549
  %57 = getelementptr double, ptr %44, i64 %.1136
  %58 = getelementptr double, ptr %45, i64 %.1136
  br label %B688.if.lr.ph

B688.if.lr.ph:                                    ; preds = %B754, %B654.if.lr.ph
  %.1580.0237 = phi i64 [ 0, %B654.if.lr.ph ], [ %.1649, %B754 ]
  %.1649 = add nuw nsw i64 %.1580.0237, 1
  %invariant.gep = getelementptr double, ptr %56, i64 %.1580.0237
  br label %B688.if

B688.if:                                          ; preds = %B688.if.lr.ph, %B688.if
  %total.2.2235 = phi double [ 0.000000e+00, %B688.if.lr.ph ], [ %.1817, %B688.if ]
  %.1705.0233 = phi i64 [ %.1580.0237, %B688.if.lr.ph ], [ %.1774, %B688.if ]
  %.1774 = add nuw i64 %.1705.0233, 1
  %.1800 = mul nsw i64 %.1705.0233, %.1344
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1800
  %.1807 = load double, ptr %gep, align 8
  %.1813 = getelementptr double, ptr %57, i64 %.1705.0233
  %.1814 = load double, ptr %.1813, align 8
  %.1815 = fmul double %.1807, %.1814
  %.1817 = fadd double %total.2.2235, %.1815
  %exitcond.not = icmp eq i64 %.1774, %.1344
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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !196
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !196
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !196
  %.190.i = getelementptr double, ptr %.174, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !196
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !196
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !196
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !196
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.174, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !196
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
  %.498 = alloca double, align 8
  %.59 = load i64, ptr %arg.model, align 8
  %.60 = inttoptr i64 %.59 to ptr
  %.102 = getelementptr i8, ptr %arg.model, i64 16
  %.103 = load i64, ptr %.102, align 8
  %.104 = inttoptr i64 %.103 to ptr
  %.193 = getelementptr i8, ptr %.60, i64 128
  %.194 = load i64, ptr %.193, align 8
  %.196.not = icmp eq i64 %arg.dim, %.194
  br i1 %.196.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %joint_draw
  %.sink = phi i64 [ 0, %joint_draw ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.295 = load i64, ptr %.60, align 8
  %.297 = add nsw i64 %.295, %arg.dim
  %.300 = tail call ptr @calloc(i64 %.297, i64 8)
  %.306 = icmp eq ptr %.300, null
  br i1 %.306, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.406 = getelementptr i8, ptr %.60, i64 16
  %.407 = load i64, ptr %.406, align 8
  %.408 = getelementptr double, ptr %.300, i64 %.407
  %.493 = getelementptr double, ptr %.300, i64 %.295
  store double 0.000000e+00, ptr %.498, align 8
  call fastcc void @before_likelihood(ptr %.498, ptr %arg.x, ptr %.493, ptr nonnull %.300, ptr %.408, ptr nonnull %.300, ptr nonnull %.60, ptr %.104)
  %.606 = getelementptr i8, ptr %.60, i64 120
  %.607 = load i64, ptr %.606, align 8
  %0 = getelementptr i64, ptr %.60, i64 %.607
  %.122.i = getelementptr i8, ptr %0, i64 176
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !199
  %.224.i = getelementptr i8, ptr %0, i64 24
  %.225.i = load i64, ptr %.224.i, align 8, !noalias !199
  %.314143.not.i = icmp slt i64 %.225.i, 1
  br i1 %.314143.not.i, label %B344.i, label %B108.if.lr.ph.i

B108.if.lr.ph.i:                                  ; preds = %B256
  %.455.i = getelementptr i8, ptr %0, i64 32
  %.693.i = getelementptr i8, ptr %0, i64 40
  %1 = getelementptr double, ptr %.300, i64 %.123.i
  br label %B108.if.i

B258.i:                                           ; preds = %B108.if.i
  %.579.i = getelementptr double, ptr %arg.x, i64 %.571.i
  %.580.i = load double, ptr %.579.i, align 8, !noalias !199
  br label %B328.i

B266.i:                                           ; preds = %B108.if.i
  %.589.i = getelementptr double, ptr %.300, i64 %.571.i
  %.590.i = load double, ptr %.589.i, align 8, !noalias !199
  %.694.i = load i64, ptr %.693.i, align 8, !noalias !199
  %2 = getelementptr double, ptr %.104, i64 %.694.i
  %.698.i = getelementptr double, ptr %2, i64 %.256.0144.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !199
  %.700.i = fsub double %.590.i, %.699.i
  br label %B328.i

B328.i:                                           ; preds = %B266.i, %B258.i
  %"$phi328.1.2.1.i" = phi double [ %.580.i, %B258.i ], [ %.700.i, %B266.i ]
  %.711.i = getelementptr double, ptr %1, i64 %.256.0144.i
  store double %"$phi328.1.2.1.i", ptr %.711.i, align 8, !noalias !199
  %exitcond.not.i = icmp eq i64 %.327.i, %.225.i
  br i1 %exitcond.not.i, label %B344.i, label %B108.if.i

B344.i:                                           ; preds = %B328.i, %B256
  %.836.i = getelementptr i8, ptr %0, i64 48
  %.837.i = load i64, ptr %.836.i, align 8, !noalias !199
  %.917150.not.i = icmp slt i64 %.837.i, 1
  br i1 %.917150.not.i, label %gather.2, label %B416.if.lr.ph.i

B416.if.lr.ph.i:                                  ; preds = %B344.i
  %.728.i = add nsw i64 %.225.i, %.123.i
  %.1061.i = getelementptr i8, ptr %0, i64 56
  br label %B416.if.i

B416.loopexit.i:                                  ; preds = %B580.if.i, %B416.if.i
  %position.2.1.lcssa.i = phi i64 [ %position.3.0153.i, %B416.if.i ], [ %.1815.i, %B580.if.i ]
  %exitcond155.not.i = icmp eq i64 %.930.i, %.837.i
  br i1 %exitcond155.not.i, label %gather.2, label %B416.if.i

B108.if.i:                                        ; preds = %B328.i, %B108.if.lr.ph.i
  %.256.0144.i = phi i64 [ 0, %B108.if.lr.ph.i ], [ %.327.i, %B328.i ]
  %.327.i = add nuw nsw i64 %.256.0144.i, 1
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !199
  %3 = getelementptr i64, ptr %.60, i64 %.456.i
  %.461.idx.i = shl i64 %.256.0144.i, 4
  %.461.i = getelementptr i8, ptr %3, i64 %.461.idx.i
  %.462.i = load i64, ptr %.461.i, align 8, !noalias !199
  %.570.i = getelementptr i8, ptr %.461.i, i64 8
  %.571.i = load i64, ptr %.570.i, align 8, !noalias !199
  %.575.i = icmp eq i64 %.462.i, 0
  br i1 %.575.i, label %B258.i, label %B266.i

B416.if.i:                                        ; preds = %B416.loopexit.i, %B416.if.lr.ph.i
  %position.3.0153.i = phi i64 [ %.728.i, %B416.if.lr.ph.i ], [ %position.2.1.lcssa.i, %B416.loopexit.i ]
  %.861.0151.i = phi i64 [ 0, %B416.if.lr.ph.i ], [ %.930.i, %B416.loopexit.i ]
  %.930.i = add nuw nsw i64 %.861.0151.i, 1
  %.1062.i = load i64, ptr %.1061.i, align 8, !noalias !199
  %4 = getelementptr i64, ptr %.60, i64 %.1062.i
  %.1065.i = getelementptr i64, ptr %4, i64 %.861.0151.i
  %.1066.i = load i64, ptr %.1065.i, align 8, !noalias !199
  %.1274.i = getelementptr i64, ptr %.60, i64 %.1066.i
  %.1275.i = load i64, ptr %.1274.i, align 8, !noalias !199
  %.1480.i = getelementptr i8, ptr %.1274.i, i64 8
  %.1481.i = load i64, ptr %.1480.i, align 8, !noalias !199
  %.1482.i = mul nsw i64 %.1481.i, %.1275.i
  %.1562146.not.i = icmp slt i64 %.1482.i, 1
  br i1 %.1562146.not.i, label %B416.loopexit.i, label %B580.if.lr.ph.i

B580.if.lr.ph.i:                                  ; preds = %B416.if.i
  %.1804.i = getelementptr i8, ptr %.1274.i, i64 200
  br label %B580.if.i

B580.if.i:                                        ; preds = %B580.if.i, %B580.if.lr.ph.i
  %position.2.1149.i = phi i64 [ %position.3.0153.i, %B580.if.lr.ph.i ], [ %.1815.i, %B580.if.i ]
  %.1506.0147.i = phi i64 [ 0, %B580.if.lr.ph.i ], [ %.1575.i, %B580.if.i ]
  %.1575.i = add nuw nsw i64 %.1506.0147.i, 1
  %.1805.i = load i64, ptr %.1804.i, align 8, !noalias !199
  %5 = getelementptr double, ptr %.300, i64 %.1805.i
  %.1808.i = getelementptr double, ptr %5, i64 %.1506.0147.i
  %.1809.i = load double, ptr %.1808.i, align 8, !noalias !199
  %.1812.i = getelementptr double, ptr %.300, i64 %position.2.1149.i
  store double %.1809.i, ptr %.1812.i, align 8, !noalias !199
  %.1815.i = add nsw i64 %position.2.1149.i, 1
  %exitcond154.not.i = icmp eq i64 %.1575.i, %.1482.i
  br i1 %exitcond154.not.i, label %B416.loopexit.i, label %B580.if.i

gather.2: ; preds = %B416.loopexit.i, %B344.i
  %.738 = load i64, ptr %0, align 8
  %.739 = getelementptr double, ptr %.300, i64 %.738
  %.740 = load double, ptr %.739, align 8
  %.841 = getelementptr i8, ptr %0, i64 168
  %.842 = load i64, ptr %.841, align 8
  %.943 = load i64, ptr %.122.i, align 8
  %.944 = fmul double %.740, %.740
  call fastcc void @joint_forward(ptr %.32.i, i64 %.842, i64 %.943, double %.944, ptr nonnull %.300, ptr nonnull %.60, ptr readonly %.104)
  %.196.i = getelementptr i64, ptr %.60, i64 %.842
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !202
  %.334.i = getelementptr i8, ptr %.196.i, i64 248
  %.335.i = load i64, ptr %.334.i, align 8, !noalias !202
  %.472.i = getelementptr i8, ptr %.196.i, i64 232
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !202
  %.559195.not.i = icmp slt i64 %.197.i, 1
  br i1 %.559195.not.i, label %B274.i, label %B176.if.lr.ph.i

B176.if.lr.ph.i:                                  ; preds = %gather.2
  %6 = getelementptr double, ptr %.300, i64 %.335.i
  %7 = getelementptr double, ptr %.300, i64 %.473.i
  %sqrt = tail call double @llvm.sqrt.f64(double %.944)
  br label %B176.if.i

B274.loopexit.i:                                  ; preds = %B176.if.i
  %.707.i.pr.pre211.pre.i = load i64, ptr %.196.i, align 8, !noalias !205
  br label %B274.i

B274.i:                                           ; preds = %B274.loopexit.i, %gather.2
  %.707.i.pr.pre211.i = phi i64 [ %.707.i.pr.pre211.pre.i, %B274.loopexit.i ], [ %.197.i, %gather.2 ]
  %.763.i = getelementptr i8, ptr %.196.i, i64 144
  %.764.i = load i64, ptr %.763.i, align 8, !noalias !202
  %.765.i = icmp sgt i64 %.764.i, 0
  br i1 %.765.i, label %B328.i12, label %B376.i

B328.i12:                                         ; preds = %B274.i
  %.428.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.429.i.i = load i64, ptr %.428.i.i, align 8, !noalias !208
  %.566.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.567.i.i = load i64, ptr %.566.i.i, align 8, !noalias !208
  %.740.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.741.i.i = load i64, ptr %.740.i.i, align 8, !noalias !208
  %.879.i.i = load i64, ptr %.334.i, align 8, !noalias !208
  %.1016.i.i = getelementptr i8, ptr %.196.i, i64 208
  %.1017.i.i = load i64, ptr %.1016.i.i, align 8, !noalias !208
  %.1154.i.i = getelementptr i8, ptr %.196.i, i64 256
  %.1155.i.i = load i64, ptr %.1154.i.i, align 8, !noalias !208
  %.1193.i.i = shl nuw i64 %.764.i, 1
  %.1195.i.i = sub i64 %.707.i.pr.pre211.i, %.1193.i.i
  %.1281517.not.i.i = icmp slt i64 %.707.i.pr.pre211.i, 1
  br i1 %.1281517.not.i.i, label %B406.i.i, label %B382.if.lr.ph.i.i

B382.if.lr.ph.i.i:                                ; preds = %B328.i12
  %8 = getelementptr double, ptr %.300, i64 %.1017.i.i
  %9 = shl nuw i64 %.707.i.pr.pre211.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 %9, i1 false), !noalias !208
  br label %B406.i.i

B406.i.i:                                         ; preds = %B382.if.lr.ph.i.i, %B328.i12
  %.1331.i.i = mul i64 %.764.i, %.764.i
  %.1411520.i.i = icmp sgt i64 %.1331.i.i, 0
  br i1 %.1411520.i.i, label %B436.if.lr.ph.i.i, label %B460.i.i

B436.if.lr.ph.i.i:                                ; preds = %B406.i.i
  %10 = getelementptr double, ptr %.300, i64 %.1155.i.i
  %11 = shl i64 %.1331.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %11, i1 false), !noalias !208
  br label %B460.i.i

B460.i.i:                                         ; preds = %B436.if.lr.ph.i.i, %B406.i.i
  %.1539526.not.i.i = icmp slt i64 %.1195.i.i, 1
  br i1 %.1539526.not.i.i, label %B626.i.i, label %B486.if.lr.ph.i.i

B486.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %12 = getelementptr i64, ptr %.60, i64 %.429.i.i
  %13 = getelementptr i64, ptr %.60, i64 %.567.i.i
  %14 = getelementptr double, ptr %.300, i64 %.1017.i.i
  %15 = getelementptr double, ptr %.300, i64 %.741.i.i
  %16 = getelementptr double, ptr %.300, i64 %.879.i.i
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
  %19 = getelementptr double, ptr %.300, i64 %.1155.i.i
  %20 = getelementptr double, ptr %.300, i64 %.741.i.i
  br label %B652.if.i.i

B652.loopexit.i.i:                                ; preds = %B762.loopexit.i.i, %B652.if.i.i
  %.1829.i.i = icmp sgt i64 %.1776.0537.i.i, 1
  br i1 %.1829.i.i, label %B652.if.i.i, label %B1030.if.lr.ph.i.i

B762.loopexit.i.i:                                ; preds = %B1563.i.i, %B762.if.i.i
  %.2108.i.i = icmp sgt i64 %.2055.0534.i.i, 1
  br i1 %.2108.i.i, label %B762.if.i.i, label %B652.loopexit.i.i

B1030.if.lr.ph.i.i:                               ; preds = %B652.loopexit.i.i, %B626.i.i
  %21 = getelementptr double, ptr %.300, i64 %.1155.i.i
  %22 = getelementptr double, ptr %.300, i64 %.1017.i.i
  %23 = getelementptr double, ptr %22, i64 %.1195.i.i
  %24 = getelementptr double, ptr %.300, i64 %.879.i.i
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
  %.2994.i.i = load double, ptr %.2993.i.i, align 8, !noalias !208
  %.2995.i.i = fcmp ogt double %.2994.i.i, 0.000000e+00
  br i1 %.2995.i.i, label %B1304.i.i, label %B1342.i.i

B1304.i.i:                                        ; preds = %B1270.i.i
  %.3011.i.i = fdiv double %total.5.2.lcssa.i.i, %.2994.i.i
  br label %B1342.i.i

B1342.i.i:                                        ; preds = %B1304.i.i, %B1270.i.i, %B1204.i.i
  %total.6.2.i.i = phi double [ %sqrt.i.i, %B1204.i.i ], [ %.3011.i.i, %B1304.i.i ], [ 0.000000e+00, %B1270.i.i ]
  store double %total.6.2.i.i, ptr %.2794.i.i, align 8, !noalias !208
  %.3042.i.i = load double, ptr %.3041.i.i, align 8, !noalias !208
  %.idx497.i.i = shl i64 %.2689.0543.i.i, 4
  %27 = getelementptr i8, ptr %25, i64 %.idx497.i.i
  %.3053.i.i = getelementptr i8, ptr %27, i64 8
  %.3054.i.i = load double, ptr %.3053.i.i, align 8, !noalias !208
  %.3056.i.i = fmul double %total.6.2.i.i, %.3054.i.i
  %.3059.i.i = fadd double %.3042.i.i, %.3056.i.i
  store double %.3059.i.i, ptr %.3041.i.i, align 8, !noalias !208
  br i1 %.2947.i.i, label %B1454.i.i, label %B1064.if.i.i

B1454.i.i:                                        ; preds = %B1342.i.i
  %.2636.i.i = add i64 %.2567.0546.i.i, 1
  store double 0.000000e+00, ptr %31, align 8, !noalias !208
  %exitcond553.not.i.i = icmp eq i64 %.2636.i.i, %.764.i
  br i1 %exitcond553.not.i.i, label %B1514.preheader.i.i, label %B1064.if.lr.ph.i.i

B1563.i.i:                                        ; preds = %B898.else.if.i.i, %B828.if.i.i
  %.2247.i.i = icmp samesign ugt i64 %.2194.0531.i.i, 1
  br i1 %.2247.i.i, label %B828.if.i.i, label %B762.loopexit.i.i

B486.if.i.i:                                      ; preds = %B486.loopexit.i.i, %B486.if.lr.ph.i.i
  %.1483.0527.i.i = phi i64 [ 0, %B486.if.lr.ph.i.i ], [ %.1552.i.i, %B486.loopexit.i.i ]
  %.1552.i.i = add nuw nsw i64 %.1483.0527.i.i, 1
  %.1584.i.i = getelementptr i64, ptr %12, i64 %.1483.0527.i.i
  %.1585.i.i = load i64, ptr %.1584.i.i, align 8, !noalias !208
  %.1591.i.i = getelementptr i8, ptr %.1584.i.i, i64 8
  %.1592.i.i = load i64, ptr %.1591.i.i, align 8, !noalias !208
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
  %.1714.i.i = load i64, ptr %.1713.i.i, align 8, !noalias !208
  %.1718.i.i = getelementptr double, ptr %14, i64 %.1714.i.i
  %.1719.i.i = load double, ptr %.1718.i.i, align 8, !noalias !208
  %.1723.i.i = getelementptr double, ptr %15, i64 %.1616.0524.i.i
  %.1724.i.i = load double, ptr %.1723.i.i, align 8, !noalias !208
  %.1730.i.i = load double, ptr %.1729.i.i, align 8, !noalias !208
  %.1731.i.i = fmul double %.1724.i.i, %.1730.i.i
  %.1732.i.i = fadd double %.1719.i.i, %.1731.i.i
  store double %.1732.i.i, ptr %.1718.i.i, align 8, !noalias !208
  %.1672.i.i = icmp samesign ugt i64 %.1619.0525.i.i, 1
  br i1 %.1672.i.i, label %B542.if.i.i, label %B486.loopexit.i.i

B652.if.i.i:                                      ; preds = %B652.loopexit.i.i, %B652.if.lr.ph.i.i
  %.1776.0537.i.i = phi i64 [ %.1193.i.i, %B652.if.lr.ph.i.i ], [ %.1838.i.i, %B652.loopexit.i.i ]
  %.1773.0536.i.i = phi i64 [ %.1195.i.i, %B652.if.lr.ph.i.i ], [ %.1842.i.i, %B652.loopexit.i.i ]
  %.1838.i.i = add nsw i64 %.1776.0537.i.i, -1
  %.1842.i.i = add i64 %.1773.0536.i.i, 1
  %.2007.i.i = load i64, ptr %.2006.i.i, align 8, !noalias !208
  %28 = getelementptr double, ptr %.104, i64 %.2007.i.i
  %.2011.i.i = getelementptr double, ptr %28, i64 %.1773.0536.i.i
  %.2012.i.i = load double, ptr %.2011.i.i, align 8, !noalias !208
  %.2020.i.i = getelementptr i64, ptr %17, i64 %.1773.0536.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !208
  %.2027.i.i = getelementptr i8, ptr %.2020.i.i, i64 8
  %.2028.i.i = load i64, ptr %.2027.i.i, align 8, !noalias !208
  %.2065.i.i = sub i64 %.2028.i.i, %.2021.i.i
  %.2108532.not.i.i = icmp slt i64 %.2065.i.i, 1
  br i1 %.2108532.not.i.i, label %B652.loopexit.i.i, label %B762.if.i.i

B762.if.i.i:                                      ; preds = %B652.if.i.i, %B762.loopexit.i.i
  %.2055.0534.i.i = phi i64 [ %.2117.i.i, %B762.loopexit.i.i ], [ %.2065.i.i, %B652.if.i.i ]
  %.2052.0533.i.i = phi i64 [ %.2121.i.i, %B762.loopexit.i.i ], [ %.2021.i.i, %B652.if.i.i ]
  %.2117.i.i = add nsw i64 %.2055.0534.i.i, -1
  %.2121.i.i = add i64 %.2052.0533.i.i, 1
  %.2165.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !208
  %.2204.i.i = sub i64 %.2121.i.i, %.2165.i.i
  %.2247529.not.i.i = icmp slt i64 %.2204.i.i, 1
  br i1 %.2247529.not.i.i, label %B762.loopexit.i.i, label %B828.if.lr.ph.i.i

B828.if.lr.ph.i.i:                                ; preds = %B762.if.i.i
  %.2153.i.i = getelementptr i64, ptr %18, i64 %.2052.0533.i.i
  %.2154.i.i = load i64, ptr %.2153.i.i, align 8, !noalias !208
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
  %.2293.i.i = load i64, ptr %.2292.i.i, align 8, !noalias !208
  %.2295.i.i = sub nsw i64 %.2293.i.i, %.1195.i.i
  %.2358.0.i.i = and i64 %.2295.i.i, 1
  %.2388.not.i.i = icmp eq i64 %.2358.0.i.i, 0
  %or.cond.i.i = select i1 %.2340.not.i.i, i1 true, i1 %.2388.not.i.i
  br i1 %or.cond.i.i, label %B1563.i.i, label %B898.else.if.i.i

B898.else.if.i.i:                                 ; preds = %B828.if.i.i
  %.2448.0.i.i = ashr i64 %.2295.i.i, 1
  %.2485.i.i = getelementptr double, ptr %29, i64 %.2448.0.i.i
  %.2486.i.i = load double, ptr %.2485.i.i, align 8, !noalias !208
  %.2492.i.i = load double, ptr %.2491.i.i, align 8, !noalias !208
  %.2494.i.i = fmul double %.2012.i.i, %.2492.i.i
  %.2501.i.i = getelementptr double, ptr %20, i64 %.2191.0530.i.i
  %.2502.i.i = load double, ptr %.2501.i.i, align 8, !noalias !208
  %.2503.i.i = fmul double %.2494.i.i, %.2502.i.i
  %.2504.i.i = fadd double %.2486.i.i, %.2503.i.i
  store double %.2504.i.i, ptr %.2485.i.i, align 8, !noalias !208
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
  %.2795.i.i = load double, ptr %.2794.i.i, align 8, !noalias !208
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
  %.2925.i.i = load double, ptr %.2924.i.i, align 8, !noalias !208
  %.2933.i.i = getelementptr double, ptr %32, i64 %.2823.0539.i.i
  %.2934.i.i = load double, ptr %.2933.i.i, align 8, !noalias !208
  %.2935.i.i = fmul double %.2925.i.i, %.2934.i.i
  %.2937.i.i = fsub double %total.5.2541.i.i, %.2935.i.i
  %exitcond551.not.i.i = icmp eq i64 %.2892.i.i, %.2689.0543.i.i
  br i1 %exitcond551.not.i.i, label %B1188.i.i, label %B1118.if.i.i

B1514.if.i.i:                                     ; preds = %B1514.preheader.i.i, %B1514.if.i.i
  %.3116.0549.i.i = phi i64 [ %.3185.i.i, %B1514.if.i.i ], [ 0, %B1514.preheader.i.i ]
  %.3185.i.i = add nuw nsw i64 %.3116.0549.i.i, 1
  %.3213.i.i = getelementptr double, ptr %22, i64 %.3116.0549.i.i
  %.3214.i.i = load double, ptr %.3213.i.i, align 8, !noalias !208
  %.3218.i.i = getelementptr double, ptr %24, i64 %.3116.0549.i.i
  store double %.3214.i.i, ptr %.3218.i.i, align 8, !noalias !208
  store double 0.000000e+00, ptr %.3213.i.i, align 8, !noalias !208
  %exitcond554.not.i.i = icmp eq i64 %.707.i.pr.pre211.i, %.3185.i.i
  br i1 %exitcond554.not.i.i, label %spread_noise, label %B1514.if.i.i

spread_noise: ; preds = %B1514.if.i.i, %B1514.preheader.i.i
  %.720.i.i = load i64, ptr %.196.i, align 8, !noalias !202
  %.80294.not.i.i = icmp slt i64 %.720.i.i, 1
  br i1 %.80294.not.i.i, label %backward_solve.2, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %spread_noise
  %.573.i.i = load i64, ptr %.334.i, align 8, !noalias !211
  %.435.i.i = load i64, ptr %.740.i.i, align 8, !noalias !211
  %.291.i179.i = load i64, ptr %.566.i.i, align 8, !noalias !211
  %.153.i181.i = load i64, ptr %.428.i.i, align 8, !noalias !211
  %33 = getelementptr double, ptr %.300, i64 %.573.i.i
  %34 = getelementptr i64, ptr %.60, i64 %.153.i181.i
  %35 = getelementptr double, ptr %.300, i64 %.435.i.i
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
  %.844.i.i = load double, ptr %.843.i.i, align 8, !noalias !211
  %.848.i.i = getelementptr i64, ptr %34, i64 %.744.095.i.i
  %.849.i.i = load i64, ptr %.848.i.i, align 8, !noalias !211
  %.853.i.i = getelementptr double, ptr %35, i64 %.849.i.i
  %.854.i.i = load double, ptr %.853.i.i, align 8, !noalias !211
  %.858.i.i = fdiv double %.844.i.i, %.854.i.i
  %.999.i.i = load i64, ptr %.998.i.i, align 8, !noalias !211
  %37 = getelementptr double, ptr %.104, i64 %.999.i.i
  %.1002.i.i = getelementptr double, ptr %37, i64 %.744.095.i.i
  %.1003.i.i = load double, ptr %.1002.i.i, align 8, !noalias !211
  %.1005.i.i = fmul double %.858.i.i, %.1003.i.i
  store double %.1005.i.i, ptr %.843.i.i, align 8, !noalias !211
  %.1029.i.i = load i64, ptr %.848.i.i, align 8, !noalias !211
  %.1030.i.i = add nsw i64 %.1029.i.i, 1
  %.1035.i.i = getelementptr i8, ptr %.848.i.i, i64 8
  %.1036.i.i = load i64, ptr %.1035.i.i, align 8, !noalias !211
  %.1073.i.i = sub i64 %.1036.i.i, %.1030.i.i
  %.111691.not.i.i = icmp slt i64 %.1073.i.i, 1
  br i1 %.111691.not.i.i, label %B232.loopexit.i.i, label %B428.if.i.i

B428.if.i.i:                                      ; preds = %B232.if.i.i, %B428.if.i.i
  %.1063.093.i.i = phi i64 [ %.1125.i.i, %B428.if.i.i ], [ %.1073.i.i, %B232.if.i.i ]
  %.1060.092.i.i = phi i64 [ %.1129.i.i, %B428.if.i.i ], [ %.1030.i.i, %B232.if.i.i ]
  %.1125.i.i = add nsw i64 %.1063.093.i.i, -1
  %.1129.i.i = add i64 %.1060.092.i.i, 1
  %.1157.i.i = getelementptr i64, ptr %36, i64 %.1060.092.i.i
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !211
  %.1162.i.i = getelementptr double, ptr %33, i64 %.1158.i.i
  %.1163.i.i = load double, ptr %.1162.i.i, align 8, !noalias !211
  %.1167.i.i = getelementptr double, ptr %35, i64 %.1060.092.i.i
  %.1168.i.i = load double, ptr %.1167.i.i, align 8, !noalias !211
  %.1170.i.i = fmul double %.858.i.i, %.1168.i.i
  %.1171.i.i = fsub double %.1163.i.i, %.1170.i.i
  store double %.1171.i.i, ptr %.1162.i.i, align 8, !noalias !211
  %.1116.i.i = icmp samesign ugt i64 %.1063.093.i.i, 1
  br i1 %.1116.i.i, label %B428.if.i.i, label %B232.loopexit.i.i

B376.loopexit.i:                                  ; preds = %B232.loopexit.i.i
  %.707.i.pr.pre.i = load i64, ptr %.196.i, align 8, !noalias !205
  br label %B376.i

B376.i:                                           ; preds = %B376.loopexit.i, %B274.i
  %.707.i.pr.i = phi i64 [ %.707.i.pr.pre.i, %B376.loopexit.i ], [ %.707.i.pr.pre211.i, %B274.i ]
  %.79095.not.i.i = icmp slt i64 %.707.i.pr.i, 1
  br i1 %.79095.not.i.i, label %backward_solve.2, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.564.i.i = load i64, ptr %.334.i, align 8, !noalias !205
  %.426.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.427.i.i = load i64, ptr %.426.i.i, align 8, !noalias !205
  %.283.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.284.i.i = load i64, ptr %.283.i.i, align 8, !noalias !205
  %.146.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.147.i.i = load i64, ptr %.146.i.i, align 8, !noalias !205
  %38 = getelementptr double, ptr %.300, i64 %.564.i.i
  %39 = getelementptr i64, ptr %.60, i64 %.147.i.i
  %40 = getelementptr double, ptr %.300, i64 %.427.i.i
  %41 = getelementptr i64, ptr %.60, i64 %.284.i.i
  br label %B238.if.i.i

B368.i.i:                                         ; preds = %B314.if.i.i, %B238.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.836.i.i, %B238.if.i.i ], [ %.988.i.i, %B314.if.i.i ]
  %.1005.i186.i = getelementptr double, ptr %40, i64 %.845.i.i
  %.1006.i.i = load double, ptr %.1005.i186.i, align 8, !noalias !205
  %.1011.i.i = fdiv double %total.2.1.lcssa.i.i, %.1006.i.i
  store double %.1011.i.i, ptr %.835.i.i, align 8, !noalias !205
  %.790.i.i = icmp samesign ugt i64 %.732.097.in.i.i, 1
  br i1 %.790.i.i, label %B238.if.i.i, label %backward_solve.2

B238.if.i.i:                                      ; preds = %B368.i.i, %B238.if.lr.ph.i.i
  %.732.097.in.i.i = phi i64 [ %.707.i.pr.i, %B238.if.lr.ph.i.i ], [ %.732.097.i.i, %B368.i.i ]
  %.732.097.i.i = add nsw i64 %.732.097.in.i.i, -1
  %.835.i.i = getelementptr double, ptr %38, i64 %.732.097.i.i
  %.836.i.i = load double, ptr %.835.i.i, align 8, !noalias !205
  %.844.i184.i = getelementptr i64, ptr %39, i64 %.732.097.i.i
  %.845.i.i = load i64, ptr %.844.i184.i, align 8, !noalias !205
  %.846.i.i = add nsw i64 %.845.i.i, 1
  %.852.i.i = getelementptr i8, ptr %.844.i184.i, i64 8
  %.853.i185.i = load i64, ptr %.852.i.i, align 8, !noalias !205
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
  %.975.i.i = load double, ptr %.974.i.i, align 8, !noalias !205
  %.979.i.i = getelementptr i64, ptr %41, i64 %.877.091.i.i
  %.980.i.i = load i64, ptr %.979.i.i, align 8, !noalias !205
  %.984.i.i = getelementptr double, ptr %38, i64 %.980.i.i
  %.985.i.i = load double, ptr %.984.i.i, align 8, !noalias !205
  %.986.i.i = fmul double %.975.i.i, %.985.i.i
  %.988.i.i = fsub double %total.2.193.i.i, %.986.i.i
  %.933.i.i = icmp samesign ugt i64 %.880.092.i.i, 1
  br i1 %.933.i.i, label %B314.if.i.i, label %B368.i.i

backward_solve.2: ; preds = %B368.i.i, %B376.i, %spread_noise
  %.1137.i = getelementptr i8, ptr %.196.i, i64 64
  %.1138.i = load i64, ptr %.1137.i, align 8, !noalias !202
  %.1218205.not.i = icmp slt i64 %.1138.i, 1
  br i1 %.1218205.not.i, label %joint_draw, label %B502.if.lr.ph.i

B502.if.lr.ph.i:                                  ; preds = %backward_solve.2
  %.994.i = getelementptr i8, ptr %.196.i, i64 72
  %.995.i = load i64, ptr %.994.i, align 8, !noalias !202
  %42 = getelementptr i64, ptr %.60, i64 %.995.i
  %43 = getelementptr double, ptr %.300, i64 %.473.i
  %44 = getelementptr double, ptr %.300, i64 %.335.i
  br label %B502.if.i

B502.loopexit.i:                                  ; preds = %B898.i, %B502.if.i
  %exitcond210.not.i = icmp eq i64 %.1231.i, %.1138.i
  br i1 %exitcond210.not.i, label %joint_draw, label %B502.if.i

B898.i:                                           ; preds = %B810.if.i
  %.1816.i = add nuw nsw i64 %.1747.0203.i, 1
  %.2007.i = getelementptr double, ptr %49, i64 %.1747.0203.i
  store double %.1992.i, ptr %.2007.i, align 8, !noalias !202
  %exitcond209.not.i = icmp eq i64 %.1816.i, %.1511.i
  br i1 %exitcond209.not.i, label %B502.loopexit.i, label %B810.if.lr.ph.i

B176.if.i:                                        ; preds = %B176.if.i, %B176.if.lr.ph.i
  %.503.0197.i = phi i64 [ 0, %B176.if.lr.ph.i ], [ %.572.i, %B176.if.i ]
  %.572.i = add nuw nsw i64 %.503.0197.i, 1
  %.600.i = getelementptr double, ptr %6, i64 %.503.0197.i
  %.601.i = load double, ptr %.600.i, align 8, !noalias !202
  %.605.i = getelementptr double, ptr %7, i64 %.503.0197.i
  store double %.601.i, ptr %.605.i, align 8, !noalias !202
  %.610.i = getelementptr double, ptr %arg.noise, i64 %.503.0197.i
  %.611.i = load double, ptr %.610.i, align 8, !noalias !202
  %.612.i = fmul double %sqrt, %.611.i
  store double %.612.i, ptr %.600.i, align 8, !noalias !202
  %exitcond.not.i11 = icmp eq i64 %.572.i, %.197.i
  br i1 %exitcond.not.i11, label %B274.loopexit.i, label %B176.if.i

B502.if.i:                                        ; preds = %B502.loopexit.i, %B502.if.lr.ph.i
  %.1162.0206.i = phi i64 [ 0, %B502.if.lr.ph.i ], [ %.1231.i, %B502.loopexit.i ]
  %.1231.i = add nuw nsw i64 %.1162.0206.i, 1
  %.1278.idx.i = shl i64 %.1162.0206.i, 4
  %.1278.i = getelementptr i8, ptr %42, i64 %.1278.idx.i
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !202
  %45 = getelementptr i64, ptr %.60, i64 %.1279.i
  %.1510.i = getelementptr i8, ptr %45, i64 8
  %.1511.i = load i64, ptr %.1510.i, align 8, !noalias !202
  %.1803202.not.i = icmp slt i64 %.1511.i, 1
  br i1 %.1803202.not.i, label %B502.loopexit.i, label %B772.if.lr.ph.i

B772.if.lr.ph.i:                                  ; preds = %B502.if.i
  %.1715.i = getelementptr i8, ptr %45, i64 56
  %.1716.i = load i64, ptr %.1715.i, align 8, !noalias !202
  %.1302.i = getelementptr i8, ptr %.1278.i, i64 8
  %.1303.i = load i64, ptr %.1302.i, align 8, !noalias !202
  %46 = getelementptr double, ptr %.300, i64 %.1716.i
  %47 = getelementptr double, ptr %43, i64 %.1303.i
  %48 = getelementptr double, ptr %44, i64 %.1303.i
  %49 = getelementptr double, ptr %arg.out, i64 %.1303.i
  br label %B810.if.lr.ph.i

B810.if.lr.ph.i:                                  ; preds = %B772.if.lr.ph.i, %B898.i
  %.1747.0203.i = phi i64 [ 0, %B772.if.lr.ph.i ], [ %.1816.i, %B898.i ]
  %.1968.i = mul nuw nsw i64 %.1747.0203.i, %.1511.i
  %50 = getelementptr double, ptr %46, i64 %.1968.i
  br label %B810.if.i

B810.if.i:                                        ; preds = %B810.if.i, %B810.if.lr.ph.i
  %total.2.2201.i = phi double [ 0.000000e+00, %B810.if.lr.ph.i ], [ %.1992.i, %B810.if.i ]
  %.1872.0199.i = phi i64 [ 0, %B810.if.lr.ph.i ], [ %.1941.i, %B810.if.i ]
  %.1941.i = add nuw nsw i64 %.1872.0199.i, 1
  %.1973.i = getelementptr double, ptr %50, i64 %.1872.0199.i
  %.1974.i = load double, ptr %.1973.i, align 8, !noalias !202
  %.1980.i = getelementptr double, ptr %47, i64 %.1872.0199.i
  %.1981.i = load double, ptr %.1980.i, align 8, !noalias !202
  %.1987.i = getelementptr double, ptr %48, i64 %.1872.0199.i
  %.1988.i = load double, ptr %.1987.i, align 8, !noalias !202
  %.1989.i = fadd double %.1981.i, %.1988.i
  %.1990.i = fmul double %.1974.i, %.1989.i
  %.1992.i = fadd double %total.2.2201.i, %.1990.i
  %exitcond208.not.i = icmp eq i64 %.1872.0199.i, %.1747.0203.i
  br i1 %exitcond208.not.i, label %B898.i, label %B810.if.i

joint_draw: ; preds = %B502.loopexit.i, %backward_solve.2
  tail call void @free(ptr %.300)
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !214
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
!40 = distinct !{!40, !41, !"whitened: %retptr"}
!41 = distinct !{!41, !"whitened"}
!42 = !{!43, !34, !4}
!43 = distinct !{!43, !44, !"factored.2: %retptr"}
!44 = distinct !{!44, !"factored.2"}
!45 = !{!46, !34, !4}
!46 = distinct !{!46, !47, !"cholesky.2: %retptr"}
!47 = distinct !{!47, !"cholesky.2"}
!48 = !{!49, !34, !4}
!49 = distinct !{!49, !50, !"invert.5: %retptr"}
!50 = distinct !{!50, !"invert.5"}
!51 = !{!52, !34, !4}
!52 = distinct !{!52, !53, !"solve_apart: %retptr"}
!53 = distinct !{!53, !"solve_apart"}
!54 = !{!55, !34, !4}
!55 = distinct !{!55, !56, !"solve: %retptr"}
!56 = distinct !{!56, !"solve"}
!57 = !{!58, !4}
!58 = distinct !{!58, !59, !"substitute.2: %retptr"}
!59 = distinct !{!59, !"substitute.2"}
!60 = !{!61, !58, !4}
!61 = distinct !{!61, !62, !"single_backward.2: %retptr"}
!62 = distinct !{!62, !"single_backward.2"}
!63 = !{!64, !58, !4}
!64 = distinct !{!64, !65, !"apart_backward: %retptr"}
!65 = distinct !{!65, !"apart_backward"}
!66 = !{!67, !58, !4}
!67 = distinct !{!67, !68, !"whitened_backward.2: %retptr"}
!68 = distinct !{!68, !"whitened_backward.2"}
!69 = !{!70, !58, !4}
!70 = distinct !{!70, !71, !"own_gram_gradient: %retptr"}
!71 = distinct !{!71, !"own_gram_gradient"}
!72 = !{!73}
!73 = distinct !{!73, !74, !"after_likelihood.2: %retptr"}
!74 = distinct !{!74, !"after_likelihood.2"}
!75 = !{!76, !73}
!76 = distinct !{!76, !77, !"states_backward.2: %retptr"}
!77 = distinct !{!77, !"states_backward.2"}
!78 = !{!79, !73}
!79 = distinct !{!79, !80, !"regions_backward.2: %retptr"}
!80 = distinct !{!80, !"regions_backward.2"}
!81 = !{!82, !73}
!82 = distinct !{!82, !83, !"effects_backward: %retptr"}
!83 = distinct !{!83, !"effects_backward"}
!84 = !{!85, !73}
!85 = distinct !{!85, !86, !"correlate_backward: %retptr"}
!86 = distinct !{!86, !"correlate_backward"}
!87 = !{!88, !82, !73}
!88 = distinct !{!88, !89, !"squared.3: %retptr"}
!89 = distinct !{!89, !"squared.3"}
!90 = !{!91, !82, !73}
!91 = distinct !{!91, !92, !"tails_by_nu: %retptr"}
!92 = distinct !{!92, !"tails_by_nu"}
!93 = !{!94, !82, !73}
!94 = distinct !{!94, !95, !"weight_backward: %retptr"}
!95 = distinct !{!95, !"weight_backward"}
!96 = !{!97, !73}
!97 = distinct !{!97, !98, !"keep_backward.2: %retptr"}
!98 = distinct !{!98, !"keep_backward.2"}
!99 = !{!100, !73}
!100 = distinct !{!100, !101, !"factor_backward.2: %retptr"}
!101 = distinct !{!101, !"factor_backward.2"}
!102 = !{!103, !73}
!103 = distinct !{!103, !104, !"backward: %retptr"}
!104 = distinct !{!104, !"backward"}
!105 = !{!106, !108, !103, !73}
!106 = distinct !{!106, !107, !"nearest.7: %retptr"}
!107 = distinct !{!107, !"nearest.7"}
!108 = distinct !{!108, !109, !"climb_backward.2: %retptr"}
!109 = distinct !{!109, !"climb_backward.2"}
!110 = !{!108, !103, !73}
!111 = !{!112, !108, !103, !73}
!112 = distinct !{!112, !113, !"nearest_backward.3: %retptr"}
!113 = distinct !{!113, !"nearest_backward.3"}
!114 = !{!115, !108, !103, !73}
!115 = distinct !{!115, !116, !"nearest.7: %retptr"}
!116 = distinct !{!116, !"nearest.7"}
!117 = !{!118, !108, !103, !73}
!118 = distinct !{!118, !119, !"nearest_backward.3: %retptr"}
!119 = distinct !{!119, !"nearest_backward.3"}
!120 = !{!121}
!121 = distinct !{!121, !122, !"to_scaled.4: %retptr"}
!122 = distinct !{!122, !"to_scaled.4"}
!123 = !{!124}
!124 = distinct !{!124, !125, !"status.2: %retptr"}
!125 = distinct !{!125, !"status.2"}
!126 = !{!127}
!127 = distinct !{!127, !128, !"forward.2: %retptr"}
!128 = distinct !{!128, !"forward.2"}
!129 = !{!130, !127}
!130 = distinct !{!130, !131, !"climb.2: %retptr"}
!131 = distinct !{!131, !"climb.2"}
!132 = !{!133, !130, !127}
!133 = distinct !{!133, !134, !"nearest.7: %retptr"}
!134 = distinct !{!134, !"nearest.7"}
!135 = !{!136, !130, !127}
!136 = distinct !{!136, !137, !"nearest.7: %retptr"}
!137 = distinct !{!137, !"nearest.7"}
!138 = !{!139, !127}
!139 = distinct !{!139, !140, !"calculate.2: %retptr"}
!140 = distinct !{!140, !"calculate.2"}
!141 = !{!142, !127}
!142 = distinct !{!142, !143, !"priors: %retptr"}
!143 = distinct !{!143, !"priors"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"keep: %retptr"}
!146 = distinct !{!146, !"keep"}
!147 = !{!148}
!148 = distinct !{!148, !149, !"states_forward.2: %retptr"}
!149 = distinct !{!149, !"states_forward.2"}
!150 = !{}
!151 = !{!152}
!152 = distinct !{!152, !153, !"regions_forward.2: %retptr"}
!153 = distinct !{!153, !"regions_forward.2"}
!154 = !{!155, !152}
!155 = distinct !{!155, !156, !"turn: %retptr"}
!156 = distinct !{!156, !"turn"}
!157 = !{!158}
!158 = distinct !{!158, !159, !"effects_forward.2: %retptr"}
!159 = distinct !{!159, !"effects_forward.2"}
!160 = !{!161, !158}
!161 = distinct !{!161, !162, !"weight_of.2: %retptr"}
!162 = distinct !{!162, !"weight_of.2"}
!163 = !{!164, !158}
!164 = distinct !{!164, !165, !"cholesky.2: %retptr"}
!165 = distinct !{!165, !"cholesky.2"}
!166 = !{!167, !158}
!167 = distinct !{!167, !168, !"squared.3: %retptr"}
!168 = distinct !{!168, !"squared.3"}
!169 = !{!170, !158}
!170 = distinct !{!170, !171, !"log_tails: %retptr"}
!171 = distinct !{!171, !"log_tails"}
!172 = !{!173}
!173 = distinct !{!173, !174, !"correlate: %retptr"}
!174 = distinct !{!174, !"correlate"}
!175 = !{!176}
!176 = distinct !{!176, !177, !"factor_forward.2: %retptr"}
!177 = distinct !{!177, !"factor_forward.2"}
!178 = !{!179}
!179 = distinct !{!179, !180, !"residuals.2: %retptr"}
!180 = distinct !{!180, !"residuals.2"}
!181 = !{!182}
!182 = distinct !{!182, !183, !"fill_prior.2: %retptr"}
!183 = distinct !{!183, !"fill_prior.2"}
!184 = !{!185}
!185 = distinct !{!185, !186, !"assemble.2: %retptr"}
!186 = distinct !{!186, !"assemble.2"}
!187 = !{!188}
!188 = distinct !{!188, !189, !"factorise.3: %retptr"}
!189 = distinct !{!189, !"factorise.3"}
!190 = !{!191}
!191 = distinct !{!191, !192, !"forward_solve.2: %retptr"}
!192 = distinct !{!192, !"forward_solve.2"}
!193 = !{!194}
!194 = distinct !{!194, !195, !"backward_solve.3: %retptr"}
!195 = distinct !{!195, !"backward_solve.3"}
!196 = !{!197}
!197 = distinct !{!197, !198, !"from_scaled.2: %retptr"}
!198 = distinct !{!198, !"from_scaled.2"}
!199 = !{!200}
!200 = distinct !{!200, !201, !"gather.3: %retptr"}
!201 = distinct !{!201, !"gather.3"}
!202 = !{!203}
!203 = distinct !{!203, !204, !"joint_draw.2: %retptr"}
!204 = distinct !{!204, !"joint_draw.2"}
!205 = !{!206, !203}
!206 = distinct !{!206, !207, !"backward_solve.3: %retptr"}
!207 = distinct !{!207, !"backward_solve.3"}
!208 = !{!209, !203}
!209 = distinct !{!209, !210, !"spread_noise.2: %retptr"}
!210 = distinct !{!210, !"spread_noise.2"}
!211 = !{!212, !203}
!212 = distinct !{!212, !213, !"forward_solve.2: %retptr"}
!213 = distinct !{!213, !"forward_solve.2"}
!214 = !{!215}
!215 = distinct !{!215, !216, !"log1p_any: %retptr"}
!216 = distinct !{!216, !"log1p_any"}
