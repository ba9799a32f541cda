; from sources a81828a3e9761f8a70c18bb14d384aa2dcc5c6946ff041cc8578d0d08a94192d

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
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0153.i.i, %B416.if.i.i ], [ %.1779.i.i, %B580.if.i.i ]
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
  %.1262.i.i = getelementptr i64, ptr %.63, i64 %.1066.i.i
  %.1263.i.i = load i64, ptr %.1262.i.i, align 8, !noalias !6
  %.1456.i.i = getelementptr i8, ptr %.1262.i.i, i64 8
  %.1457.i.i = load i64, ptr %.1456.i.i, align 8, !noalias !6
  %.1458.i.i = mul nsw i64 %.1457.i.i, %.1263.i.i
  %.1538146.not.i.i = icmp slt i64 %.1458.i.i, 1
  br i1 %.1538146.not.i.i, label %B416.loopexit.i.i, label %B580.if.lr.ph.i.i

B580.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.1768.i.i = getelementptr i8, ptr %.1262.i.i, i64 176
  br label %B580.if.i.i

B580.if.i.i:                                      ; preds = %B580.if.i.i, %B580.if.lr.ph.i.i
  %position.2.1149.i.i = phi i64 [ %position.3.0153.i.i, %B580.if.lr.ph.i.i ], [ %.1779.i.i, %B580.if.i.i ]
  %.1482.0147.i.i = phi i64 [ 0, %B580.if.lr.ph.i.i ], [ %.1551.i.i, %B580.if.i.i ]
  %.1551.i.i = add nuw nsw i64 %.1482.0147.i.i, 1
  %.1769.i.i = load i64, ptr %.1768.i.i, align 8, !noalias !6
  %5 = getelementptr double, ptr %.296, i64 %.1769.i.i
  %.1772.i.i = getelementptr double, ptr %5, i64 %.1482.0147.i.i
  %.1773.i.i = load double, ptr %.1772.i.i, align 8, !noalias !6
  %.1776.i.i = getelementptr double, ptr %.296, i64 %position.2.1149.i.i
  store double %.1773.i.i, ptr %.1776.i.i, align 8, !noalias !6
  %.1779.i.i = add nsw i64 %position.2.1149.i.i, 1
  %exitcond154.not.i.i = icmp eq i64 %.1551.i.i, %.1458.i.i
  br i1 %exitcond154.not.i.i, label %B416.loopexit.i.i, label %B580.if.i.i

gather: ; preds = %B416.loopexit.i.i, %B344.i.i
  %.580.i = getelementptr i8, ptr %.124.i, i64 64
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !3
  %.583.i = getelementptr double, ptr %.108, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !3
  %.982395.not.i = icmp slt i64 %.238.i, 1
  br i1 %.982395.not.i, label %B648.i, label %B404.if.lr.ph.i

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
  %.1286.i = getelementptr double, ptr %11, i64 %.926.0397.i
  %.1287.i = load double, ptr %.1286.i, align 8, !noalias !3
  %.1292.i = getelementptr double, ptr %9, i64 %.926.0397.i
  %.1293.i = load double, ptr %.1292.i, align 8, !noalias !3
  %.1294.i = fmul double %.1287.i, 2.000000e+00
  %.1296.i = fsub double %product.2.1.lcssa.i, %.1294.i
  %.1297.i = fmul double %.1293.i, %.1296.i
  %.1299.i = fadd double %rss.4.0398.i, %.1297.i
  %.1303.i = fsub double %.1287.i, %product.2.1.lcssa.i
  %.1310.i = fdiv double %.1303.i, %.133.i
  %.1317.i = getelementptr double, ptr %10, i64 %.926.0397.i
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
  %.625.i.i = getelementptr i8, ptr %.124.i, i64 160
  %.640.i.i = fneg double %.133.i
  %.1051.i.i = getelementptr i8, ptr %.124.i, i64 120
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
  %.2219407.not.i = icmp slt i64 %.1431.i, 1
  br i1 %.2219407.not.i, label %B1358.i, label %B1212.if.lr.ph.i

B1212.if.lr.ph.i:                                 ; preds = %B1082.i
  %.2357.i = getelementptr i8, ptr %.124.i, i64 112
  %.826.i317.i = getelementptr i8, ptr %.124.i, i64 160
  %19 = fmul double %.133.i, 2.000000e+00
  %.903.i321.i = fdiv double -5.000000e-01, %.133.i
  %.1255.i323.i = getelementptr i8, ptr %.124.i, i64 120
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
  %21 = getelementptr double, ptr %.296, i64 %.573.i.i.i
  %22 = getelementptr i64, ptr %.63, i64 %.429.i.i.i
  %23 = getelementptr double, ptr %.296, i64 %.993.i.i.i
  %24 = getelementptr double, ptr %.296, i64 %.855.i.i.i
  %25 = getelementptr double, ptr %.296, i64 %.711.i.i.i
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
  %.837516.not.i.i = icmp slt i64 %.757.i.i, 1
  br i1 %.837516.not.i.i, label %B728.i.i, label %B256.if.lr.ph.i.i

B256.if.lr.ph.i.i:                                ; preds = %invert
  %.1014.i.i = getelementptr i8, ptr %.152.i.i.i, i64 96
  %.1157.i.i = getelementptr i8, ptr %.152.i.i.i, i64 104
  %.1300.i.i = getelementptr i8, ptr %.152.i.i.i, i64 88
  %28 = getelementptr double, ptr %.296, i64 %.334.i.i
  %29 = getelementptr double, ptr %.296, i64 %.472.i.i
  %.1483.i.i = getelementptr i8, ptr %.152.i.i.i, i64 120
  %.1637.i.i = getelementptr i8, ptr %.152.i.i.i, i64 128
  %.1796.i.i = getelementptr i8, ptr %.152.i.i.i, i64 136
  %.1806.i.i = fmul double %.133.i, -5.000000e-01
  br label %B256.if.i.i

B628.i.i:                                         ; preds = %B256.if.i.i
  %.1797.i.i = load i64, ptr %.1796.i.i, align 8, !noalias !12
  %30 = getelementptr i64, ptr %.63, i64 %.1797.i.i
  %.1803.i.i = getelementptr i64, ptr %30, i64 %.781.0518.i.i
  %.1804.i.i = load i64, ptr %.1803.i.i, align 8, !noalias !12
  %.1808.i.i = fmul double %.1806.i.i, %..i.i
  %.1812.i.i = fmul double %.1808.i.i, %.1328.i.i
  %31 = getelementptr i64, ptr %.63, i64 %.1643.i.i
  %.203.i.i.i = getelementptr i8, ptr %31, i64 336
  %.204.i.i.i = load i64, ptr %.203.i.i.i, align 8, !noalias !18
  %.395.i.i.i = getelementptr i8, ptr %31, i64 360
  %.396.i.i.i = load i64, ptr %.395.i.i.i, align 8, !noalias !18
  %.587.i.i.i = getelementptr i8, ptr %31, i64 368
  %.588.i.i.i = load i64, ptr %.587.i.i.i, align 8, !noalias !18
  %.598.i.i.i = ashr i64 %.1804.i.i, 1
  %32 = getelementptr double, ptr %.296, i64 %.396.i.i.i
  %.606.i.i.i = getelementptr double, ptr %32, i64 %.598.i.i.i
  %.607.i.i.i = load double, ptr %.606.i.i.i, align 8, !noalias !18
  %33 = getelementptr double, ptr %32, i64 %.204.i.i.i
  %.614.i.i.i = getelementptr double, ptr %33, i64 %.598.i.i.i
  %.615.i.i.i = load double, ptr %.614.i.i.i, align 8, !noalias !18
  %.619.i.i.i = fmul double %.615.i.i.i, %.615.i.i.i
  %.623.i.i.i = fdiv double 1.000000e+00, %.619.i.i.i
  %.627.i.i.i = and i64 %.1804.i.i, 1
  %.628.not.i.i.i = icmp eq i64 %.627.i.i.i, 0
  %34 = getelementptr double, ptr %.296, i64 %.588.i.i.i
  %.674.i.i.i = getelementptr double, ptr %34, i64 %.598.i.i.i
  %.675.i.i.i = load double, ptr %.674.i.i.i, align 8, !noalias !18
  br i1 %.628.not.i.i.i, label %B268.i.i.i, label %B202.i.i.i

B202.i.i.i:                                       ; preds = %B628.i.i
  %.645.i.i.i = fmul double %.607.i.i.i, 2.000000e+00
  %.647.i.i.i = fmul double %.607.i.i.i, %.645.i.i.i
  %.651.i.i.i = fmul double %.647.i.i.i, %.623.i.i.i
  %.653.i.i.i = fmul double %.623.i.i.i, %.651.i.i.i
  %.655.i.i.i = fadd double %.623.i.i.i, %.653.i.i.i
  %.659.i.i.i = fmul double %.1812.i.i, %.655.i.i.i
  %.662.i.i.i = fsub double %.675.i.i.i, %.659.i.i.i
  store double %.662.i.i.i, ptr %.674.i.i.i, align 8, !noalias !18
  br label %B2691.i.i

B268.i.i.i:                                       ; preds = %B628.i.i
  %.677.i.i.i = fmul double %.1812.i.i, 2.000000e+00
  %.679.i.i.i = fmul double %.677.i.i.i, %.607.i.i.i
  %.681.i.i.i = fmul double %.679.i.i.i, %.623.i.i.i
  %.683.i.i.i = fmul double %.623.i.i.i, %.681.i.i.i
  %.686.i.i.i = fmul double %.607.i.i.i, %.623.i.i.i
  %.691.i.i.i = fadd double %.686.i.i.i, %.683.i.i.i
  %.692.i.i.i = fadd double %.675.i.i.i, %.691.i.i.i
  store double %.692.i.i.i, ptr %.674.i.i.i, align 8, !noalias !18
  %.697.i.i.i = add nsw i64 %.598.i.i.i, 1
  %.699.i.i.i = icmp slt i64 %.697.i.i.i, %.204.i.i.i
  br i1 %.699.i.i.i, label %B350.i.i.i, label %B2691.i.i

B350.i.i.i:                                       ; preds = %B268.i.i.i
  %.706.i.i.i = getelementptr i8, ptr %.606.i.i.i, i64 8
  %.707.i.i.i = load double, ptr %.706.i.i.i, align 8, !noalias !18
  %.719.i.i.i = getelementptr i8, ptr %.614.i.i.i, i64 8
  %.720.i.i.i = load double, ptr %.719.i.i.i, align 8, !noalias !18
  %.730.i.i.i = getelementptr i8, ptr %.674.i.i.i, i64 8
  %.731.i.i.i = load double, ptr %.730.i.i.i, align 8, !noalias !18
  %.736.i.i.i = fmul double %.677.i.i.i, %.707.i.i.i
  %.737.i.i.i = fmul double %.720.i.i.i, %.720.i.i.i
  %.738.i.i.i = fmul double %.720.i.i.i, %.737.i.i.i
  %.739.i.i.i = fmul double %.720.i.i.i, %.738.i.i.i
  %.743.i.i.i = fdiv double %.736.i.i.i, %.739.i.i.i
  %.744.i.i.i = fadd double %.731.i.i.i, %.743.i.i.i
  store double %.744.i.i.i, ptr %.730.i.i.i, align 8, !noalias !18
  br label %B2691.i.i

B728.loopexit.i.i:                                ; preds = %B2691.i.i
  %35 = fmul double %.1495.i.i, -5.000000e-01
  br label %B728.i.i

B728.i.i:                                         ; preds = %B728.loopexit.i.i, %invert
  %trace.2.0.lcssa.i.i = phi double [ -0.000000e+00, %invert ], [ %35, %B728.loopexit.i.i ]
  %.2267.i.i = getelementptr i8, ptr %.152.i.i.i, i64 48
  %.2268.i.i = load i64, ptr %.2267.i.i, align 8, !noalias !12
  %.2348526.not.i.i = icmp slt i64 %.2268.i.i, 1
  br i1 %.2348526.not.i.i, label %B1638.i.i, label %B876.if.lr.ph.i.i

B876.if.lr.ph.i.i:                                ; preds = %B728.i.i
  %.2123.i.i = getelementptr i8, ptr %.152.i.i.i, i64 224
  %.2124.i.i = load i64, ptr %.2123.i.i, align 8, !noalias !12
  %.1985.i.i = getelementptr i8, ptr %.152.i.i.i, i64 56
  %.1986.i.i = load i64, ptr %.1985.i.i, align 8, !noalias !12
  %36 = getelementptr i64, ptr %.63, i64 %.1986.i.i
  %37 = getelementptr double, ptr %.296, i64 %.334.i.i
  %38 = getelementptr double, ptr %.296, i64 %.472.i.i
  %39 = getelementptr double, ptr %.296, i64 %.2124.i.i
  br label %B876.if.i.i

B1314.loopexit.i.i:                               ; preds = %B2692.i.i, %B1314.if.i.i
  %exitcond548.not.i.i = icmp eq i64 %.3102.i.i, %.2864.i.i
  br i1 %exitcond548.not.i.i, label %B1532.i.i, label %B1314.if.i.i

B1494.i.i:                                        ; preds = %B1362.if.i.i
  %.3337.i.i = getelementptr double, ptr %67, i64 %.3172.0521.i.i
  store double %.3304.i.i, ptr %.3337.i.i, align 8, !noalias !12
  br label %B2692.i.i

B1532.i.i:                                        ; preds = %B1314.loopexit.i.i, %B876.if.i.i
  %.500205.not.i.i.i = icmp slt i64 %.2670.i.i, 1
  br i1 %.500205.not.i.i.i, label %by_factor, label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B1532.i.i
  %.410.i.i.i = getelementptr i8, ptr %62, i64 56
  %.411.i.i.i = load i64, ptr %.410.i.i.i, align 8, !noalias !21
  %.218.i.i.i = getelementptr i8, ptr %63, i64 48
  %.219.i.i.i = load i64, ptr %.218.i.i.i, align 8, !noalias !21
  %40 = getelementptr double, ptr %.108, i64 %.2963.i.i
  %41 = getelementptr double, ptr %.296, i64 %.219.i.i.i
  %42 = getelementptr double, ptr %.296, i64 %.411.i.i.i
  br label %B108.if.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B136.loopexit.i.i.i, %B108.if.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.513.i.i.i, %.2670.i.i
  br i1 %exitcond210.not.i.i.i, label %by_factor, label %B108.if.i.i.i

B136.loopexit.i.i.i:                              ; preds = %B298.if.i.i.i
  %exitcond209.not.i.i.i = icmp eq i64 %.2864.i.i, %.634.i.i.i
  br i1 %exitcond209.not.i.i.i, label %B108.loopexit.i.i.i, label %B136.if.i.i.i

B298.if.lr.ph.i.i.i:                              ; preds = %B168.if.i.i.i, %B136.if.i.i.i
  %product.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B136.if.i.i.i ], [ %.841.i.i.i, %B168.if.i.i.i ]
  %invariant.gep200.i.i.i = getelementptr double, ptr %39, i64 %.565.0203.i.i.i
  br label %B298.if.i.i.i

B108.if.i.i.i:                                    ; preds = %B108.loopexit.i.i.i, %B108.if.lr.ph.i.i.i
  %.442.0206.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.513.i.i.i, %B108.loopexit.i.i.i ]
  %.513.i.i.i = add nuw nsw i64 %.442.0206.i.i.i, 1
  br i1 %.3047.i.i, label %B108.loopexit.i.i.i, label %B136.if.lr.ph.i.i.i

B136.if.lr.ph.i.i.i:                              ; preds = %B108.if.i.i.i
  %.809.i.i.i = mul nuw nsw i64 %.442.0206.i.i.i, %.2864.i.i
  %43 = getelementptr double, ptr %40, i64 %.809.i.i.i
  %.973.i.i.i = mul nuw nsw i64 %.442.0206.i.i.i, %.2670.i.i
  %44 = getelementptr double, ptr %42, i64 %.973.i.i.i
  br label %B136.if.i.i.i

B136.if.i.i.i:                                    ; preds = %B136.if.lr.ph.i.i.i, %B136.loopexit.i.i.i
  %.565.0203.i.i.i = phi i64 [ 0, %B136.if.lr.ph.i.i.i ], [ %.634.i.i.i, %B136.loopexit.i.i.i ]
  %.634.i.i.i = add nuw nsw i64 %.565.0203.i.i.i, 1
  %.746193.not.not.i.i.i = icmp sgt i64 %.2864.i.i, %.565.0203.i.i.i
  br i1 %.746193.not.not.i.i.i, label %B168.if.lr.ph.i.i.i, label %B298.if.lr.ph.i.i.i

B168.if.lr.ph.i.i.i:                              ; preds = %B136.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %41, i64 %.565.0203.i.i.i
  br label %B168.if.i.i.i

B168.if.i.i.i:                                    ; preds = %B168.if.i.i.i, %B168.if.lr.ph.i.i.i
  %product.2.2196.i.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i.i.i ], [ %.841.i.i.i, %B168.if.i.i.i ]
  %.690.0194.i.i.i = phi i64 [ %.565.0203.i.i.i, %B168.if.lr.ph.i.i.i ], [ %.759.i.i.i, %B168.if.i.i.i ]
  %.759.i.i.i = add nuw i64 %.690.0194.i.i.i, 1
  %.823.i.i.i = getelementptr double, ptr %43, i64 %.690.0194.i.i.i
  %.824.i.i.i = load double, ptr %.823.i.i.i, align 8, !noalias !21
  %.829.i.i.i = mul nsw i64 %.690.0194.i.i.i, %.2864.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.829.i.i.i
  %.838.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !21
  %.839.i.i.i = fmul double %.824.i.i.i, %.838.i.i.i
  %.841.i.i.i = fadd double %product.2.2196.i.i.i, %.839.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.759.i.i.i, %.2864.i.i
  br i1 %exitcond.not.i.i.i, label %B298.if.lr.ph.i.i.i, label %B168.if.i.i.i

B298.if.i.i.i:                                    ; preds = %B298.if.i.i.i, %B298.if.lr.ph.i.i.i
  %.874.0198.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i.i ], [ %.943.i.i.i, %B298.if.i.i.i ]
  %.943.i.i.i = add nuw nsw i64 %.874.0198.i.i.i, 1
  %.979.i.i.i = getelementptr double, ptr %44, i64 %.874.0198.i.i.i
  %.980.i.i.i = load double, ptr %.979.i.i.i, align 8, !noalias !21
  %.1019.i.i.i = mul nuw nsw i64 %.874.0198.i.i.i, %.2864.i.i
  %gep201.i.i.i = getelementptr double, ptr %invariant.gep200.i.i.i, i64 %.1019.i.i.i
  %.1036.i.i.i = load double, ptr %gep201.i.i.i, align 8, !noalias !21
  %.1040.i.i.i = fmul double %product.2.2.lcssa.i.i.i, %.1036.i.i.i
  %.1044.i.i.i = fsub double %.980.i.i.i, %.1040.i.i.i
  store double %.1044.i.i.i, ptr %.979.i.i.i, align 8, !noalias !21
  %exitcond208.not.i.i.i = icmp eq i64 %.874.0198.i.i.i, %.442.0206.i.i.i
  br i1 %exitcond208.not.i.i.i, label %B136.loopexit.i.i.i, label %B298.if.i.i.i

by_factor: ; preds = %B108.loopexit.i.i.i, %B1532.i.i
  %brmerge.i.i = or i1 %.3047.i.i, %.3005.i.i
  br i1 %brmerge.i.i, label %B2693.i.i, label %B108.if.lr.ph.i458.i.i

B108.if.lr.ph.i458.i.i:                           ; preds = %by_factor
  %.410.i459.i.i = getelementptr i8, ptr %63, i64 56
  %.411.i460.i.i = load i64, ptr %.410.i459.i.i, align 8, !noalias !24
  %.218.i461.i.i = getelementptr i8, ptr %62, i64 48
  %.219.i462.i.i = load i64, ptr %.218.i461.i.i, align 8, !noalias !24
  %45 = getelementptr double, ptr %.108, i64 %.2963.i.i
  %46 = getelementptr double, ptr %.296, i64 %.219.i462.i.i
  %47 = getelementptr double, ptr %.296, i64 %.411.i460.i.i
  br label %B108.if.i464.i.i

B108.loopexit.i486.i.i:                           ; preds = %B136.loopexit.i484.i.i, %B108.if.i464.i.i
  %exitcond210.not.i487.i.i = icmp eq i64 %.513.i466.i.i, %.2864.i.i
  br i1 %exitcond210.not.i487.i.i, label %B2693.i.i, label %B108.if.i464.i.i

B136.loopexit.i484.i.i:                           ; preds = %B298.if.i476.i.i
  %exitcond209.not.i485.i.i = icmp eq i64 %.2670.i.i, %.634.i472.i.i
  br i1 %exitcond209.not.i485.i.i, label %B108.loopexit.i486.i.i, label %B136.if.i470.i.i

B298.if.lr.ph.i474.i.i:                           ; preds = %B168.if.i489.i.i, %B136.if.i470.i.i
  %product.2.2.lcssa.i475.i.i = phi double [ 0.000000e+00, %B136.if.i470.i.i ], [ %.841.i498.i.i, %B168.if.i489.i.i ]
  %.1008.i.i.i = mul nuw nsw i64 %.565.0203.i471.i.i, %.2864.i.i
  %48 = getelementptr double, ptr %39, i64 %.1008.i.i.i
  br label %B298.if.i476.i.i

B108.if.i464.i.i:                                 ; preds = %B108.loopexit.i486.i.i, %B108.if.lr.ph.i458.i.i
  %.442.0206.i465.i.i = phi i64 [ 0, %B108.if.lr.ph.i458.i.i ], [ %.513.i466.i.i, %B108.loopexit.i486.i.i ]
  %.513.i466.i.i = add nuw nsw i64 %.442.0206.i465.i.i, 1
  br i1 %.500205.not.i.i.i, label %B108.loopexit.i486.i.i, label %B136.if.lr.ph.i467.i.i

B136.if.lr.ph.i467.i.i:                           ; preds = %B108.if.i464.i.i
  %invariant.gep.i468.i.i = getelementptr double, ptr %45, i64 %.442.0206.i465.i.i
  %.973.i469.i.i = mul nuw nsw i64 %.442.0206.i465.i.i, %.2864.i.i
  %49 = getelementptr double, ptr %47, i64 %.973.i469.i.i
  br label %B136.if.i470.i.i

B136.if.i470.i.i:                                 ; preds = %B136.if.lr.ph.i467.i.i, %B136.loopexit.i484.i.i
  %.565.0203.i471.i.i = phi i64 [ 0, %B136.if.lr.ph.i467.i.i ], [ %.634.i472.i.i, %B136.loopexit.i484.i.i ]
  %.634.i472.i.i = add nuw nsw i64 %.565.0203.i471.i.i, 1
  %.746193.not.not.i473.i.i = icmp sgt i64 %.2670.i.i, %.565.0203.i471.i.i
  br i1 %.746193.not.not.i473.i.i, label %B168.if.lr.ph.i488.i.i, label %B298.if.lr.ph.i474.i.i

B168.if.lr.ph.i488.i.i:                           ; preds = %B136.if.i470.i.i
  %invariant.gep197.i.i.i = getelementptr double, ptr %46, i64 %.565.0203.i471.i.i
  br label %B168.if.i489.i.i

B168.if.i489.i.i:                                 ; preds = %B168.if.i489.i.i, %B168.if.lr.ph.i488.i.i
  %product.2.2196.i490.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i488.i.i ], [ %.841.i498.i.i, %B168.if.i489.i.i ]
  %.690.0194.i491.i.i = phi i64 [ %.565.0203.i471.i.i, %B168.if.lr.ph.i488.i.i ], [ %.759.i492.i.i, %B168.if.i489.i.i ]
  %.759.i492.i.i = add nuw i64 %.690.0194.i491.i.i, 1
  %.800.i.i.i = mul nsw i64 %.690.0194.i491.i.i, %.2864.i.i
  %gep.i493.i.i = getelementptr double, ptr %invariant.gep.i468.i.i, i64 %.800.i.i.i
  %.824.i494.i.i = load double, ptr %gep.i493.i.i, align 8, !noalias !24
  %.829.i495.i.i = mul nsw i64 %.690.0194.i491.i.i, %.2670.i.i
  %gep198.i.i.i = getelementptr double, ptr %invariant.gep197.i.i.i, i64 %.829.i495.i.i
  %.838.i496.i.i = load double, ptr %gep198.i.i.i, align 8, !noalias !24
  %.839.i497.i.i = fmul double %.824.i494.i.i, %.838.i496.i.i
  %.841.i498.i.i = fadd double %product.2.2196.i490.i.i, %.839.i497.i.i
  %exitcond.not.i499.i.i = icmp eq i64 %.759.i492.i.i, %.2670.i.i
  br i1 %exitcond.not.i499.i.i, label %B298.if.lr.ph.i474.i.i, label %B168.if.i489.i.i

B298.if.i476.i.i:                                 ; preds = %B298.if.i476.i.i, %B298.if.lr.ph.i474.i.i
  %.874.0200.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i474.i.i ], [ %.943.i477.i.i, %B298.if.i476.i.i ]
  %.943.i477.i.i = add nuw nsw i64 %.874.0200.i.i.i, 1
  %.979.i478.i.i = getelementptr double, ptr %49, i64 %.874.0200.i.i.i
  %.980.i479.i.i = load double, ptr %.979.i478.i.i, align 8, !noalias !24
  %.1035.i.i.i = getelementptr double, ptr %48, i64 %.874.0200.i.i.i
  %.1036.i480.i.i = load double, ptr %.1035.i.i.i, align 8, !noalias !24
  %.1040.i481.i.i = fmul double %product.2.2.lcssa.i475.i.i, %.1036.i480.i.i
  %.1044.i482.i.i = fsub double %.980.i479.i.i, %.1040.i481.i.i
  store double %.1044.i482.i.i, ptr %.979.i478.i.i, align 8, !noalias !24
  %exitcond208.not.i483.i.i = icmp eq i64 %.874.0200.i.i.i, %.442.0206.i465.i.i
  br i1 %exitcond208.not.i483.i.i, label %B136.loopexit.i484.i.i, label %B298.if.i476.i.i

B1638.i.i:                                        ; preds = %B2693.i.i, %B728.i.i
  %.3744.i.i = getelementptr i8, ptr %.152.i.i.i, i64 64
  %.3745.i.i = load i64, ptr %.3744.i.i, align 8, !noalias !12
  %.3825539.not.i.i = icmp slt i64 %.3745.i.i, 1
  br i1 %.3825539.not.i.i, label %B2346.i.i, label %B1744.if.lr.ph.i.i

B1744.if.lr.ph.i.i:                               ; preds = %B1638.i.i
  %.3603.i.i = getelementptr i8, ptr %.152.i.i.i, i64 72
  %.3604.i.i = load i64, ptr %.3603.i.i, align 8, !noalias !12
  %50 = getelementptr i64, ptr %.63, i64 %.3604.i.i
  %51 = getelementptr double, ptr %.296, i64 %.610.i.i
  %52 = getelementptr double, ptr %.296, i64 %.472.i.i
  %.4949.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  br label %B1744.if.i.i

B1744.loopexit.i.i:                               ; preds = %B2262.i.i, %B1744.if.i.i
  %exitcond552.not.i.i = icmp eq i64 %.3838.i.i, %.3745.i.i
  br i1 %exitcond552.not.i.i, label %B2346.i.i, label %B1744.if.i.i

B2262.i.i:                                        ; preds = %B2108.if.i.i
  %.4595.i.i = add nuw nsw i64 %.4526.0537.i.i, 1
  %.4810.i.i = fdiv double %.4797.i.i, %.133.i
  %.4950.i.i = load i64, ptr %.4949.i.i, align 8, !noalias !12
  %gep535.i.i = getelementptr double, ptr %invariant.gep534.i.i, i64 %.4950.i.i
  %.4958.i.i = getelementptr double, ptr %gep535.i.i, i64 %.4526.0537.i.i
  store double %.4810.i.i, ptr %.4958.i.i, align 8, !noalias !12
  %exitcond551.not.i.i = icmp eq i64 %.4595.i.i, %.4106.i.i
  br i1 %exitcond551.not.i.i, label %B1744.loopexit.i.i, label %B2108.if.lr.ph.i.i

B2346.i.i:                                        ; preds = %B1744.loopexit.i.i, %B1638.i.i
  %.5491545.not.i.i = icmp slt i64 %.190.i.i, 1
  br i1 %.5491545.not.i.i, label %joint_backward, label %B2498.if.lr.ph.i.i

B2498.if.lr.ph.i.i:                               ; preds = %B2346.i.i
  %.5404.i.i = getelementptr i8, ptr %.152.i.i.i, i64 168
  %.5405.i.i = load i64, ptr %.5404.i.i, align 8, !noalias !12
  %.5260.i.i = getelementptr i8, ptr %.152.i.i.i, i64 184
  %.5261.i.i = load i64, ptr %.5260.i.i, align 8, !noalias !12
  %.5122.i.i = getelementptr i8, ptr %.152.i.i.i, i64 176
  %.5123.i.i = load i64, ptr %.5122.i.i, align 8, !noalias !12
  %.5665.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  %53 = getelementptr i64, ptr %.63, i64 %.5405.i.i
  %54 = getelementptr i64, ptr %.63, i64 %.5123.i.i
  %55 = getelementptr double, ptr %.296, i64 %.442.i
  %56 = getelementptr double, ptr %.108, i64 %.5261.i.i
  br label %B2498.if.i.i

B2498.loopexit.i.i:                               ; preds = %B2612.if.i.i, %B2498.if.i.i
  %exitcond553.not.i.i = icmp eq i64 %.5504.i.i, %.190.i.i
  br i1 %exitcond553.not.i.i, label %joint_backward, label %B2498.if.i.i

B2691.i.i:                                        ; preds = %B256.if.i.i, %B350.i.i.i, %B268.i.i.i, %B202.i.i.i
  %exitcond.not.i259.i = icmp eq i64 %.850.i.i, %.757.i.i
  br i1 %exitcond.not.i259.i, label %B728.loopexit.i.i, label %B256.if.i.i

B2692.i.i:                                        ; preds = %B1362.if.i.i, %B1494.i.i
  %.3228.i.i = icmp samesign ugt i64 %.3175.0522.i.i, 1
  br i1 %.3228.i.i, label %B1362.if.i.i, label %B1314.loopexit.i.i

B2693.i.i:                                        ; preds = %B108.loopexit.i486.i.i, %by_factor
  %exitcond549.not.i.i = icmp eq i64 %.2361.i.i, %.2268.i.i
  br i1 %exitcond549.not.i.i, label %B1638.i.i, label %B876.if.i.i

B256.if.i.i:                                      ; preds = %B2691.i.i, %B256.if.lr.ph.i.i
  %trace.2.0519.i.i = phi double [ 0.000000e+00, %B256.if.lr.ph.i.i ], [ %.1495.i.i, %B2691.i.i ]
  %.781.0518.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i ], [ %.850.i.i, %B2691.i.i ]
  %.850.i.i = add nuw nsw i64 %.781.0518.i.i, 1
  %.1015.i.i = load i64, ptr %.1014.i.i, align 8, !noalias !12
  %57 = getelementptr i64, ptr %.63, i64 %.1015.i.i
  %.1019.i.i = getelementptr i64, ptr %57, i64 %.781.0518.i.i
  %.1020.i.i = load i64, ptr %.1019.i.i, align 8, !noalias !12
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !12
  %58 = getelementptr i64, ptr %.63, i64 %.1158.i.i
  %.1162.i.i = getelementptr i64, ptr %58, i64 %.781.0518.i.i
  %.1163.i.i = load i64, ptr %.1162.i.i, align 8, !noalias !12
  %.1301.i.i = load i64, ptr %.1300.i.i, align 8, !noalias !12
  %59 = getelementptr i64, ptr %.63, i64 %.1301.i.i
  %.1305.i.i = getelementptr i64, ptr %59, i64 %.781.0518.i.i
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
  %60 = getelementptr double, ptr %.296, i64 %.1484.i.i
  %.1488.i.i = getelementptr double, ptr %60, i64 %.781.0518.i.i
  %.1489.i.i = load double, ptr %.1488.i.i, align 8, !noalias !12
  %.1491.i.i = fmul double %..i.i, %.1489.i.i
  %.1493.i.i = fmul double %.1491.i.i, %.1328.i.i
  %.1495.i.i = fadd double %trace.2.0519.i.i, %.1493.i.i
  %.1638.i.i = load i64, ptr %.1637.i.i, align 8, !noalias !12
  %61 = getelementptr i64, ptr %.63, i64 %.1638.i.i
  %.1642.i.i = getelementptr i64, ptr %61, i64 %.781.0518.i.i
  %.1643.i.i = load i64, ptr %.1642.i.i, align 8, !noalias !12
  %.1648.i.i = icmp sgt i64 %.1643.i.i, -1
  br i1 %.1648.i.i, label %B628.i.i, label %B2691.i.i

B876.if.i.i:                                      ; preds = %B2693.i.i, %B876.if.lr.ph.i.i
  %.2292.0527.i.i = phi i64 [ 0, %B876.if.lr.ph.i.i ], [ %.2361.i.i, %B2693.i.i ]
  %.2361.i.i = add nuw nsw i64 %.2292.0527.i.i, 1
  %.2440.idx.i.i = mul i64 %.2292.0527.i.i, 48
  %.2440.i.i = getelementptr i8, ptr %36, i64 %.2440.idx.i.i
  %.2441.i.i = load i64, ptr %.2440.i.i, align 8, !noalias !12
  %.2469.i.i = getelementptr i8, ptr %.2440.i.i, i64 8
  %.2470.i.i = load i64, ptr %.2469.i.i, align 8, !noalias !12
  %62 = getelementptr i64, ptr %.63, i64 %.2441.i.i
  %.2669.i.i = getelementptr i8, ptr %62, i64 8
  %.2670.i.i = load i64, ptr %.2669.i.i, align 8, !noalias !12
  %63 = getelementptr i64, ptr %.63, i64 %.2470.i.i
  %.2863.i.i = getelementptr i8, ptr %63, i64 8
  %.2864.i.i = load i64, ptr %.2863.i.i, align 8, !noalias !12
  %.2898.i.i = getelementptr i8, ptr %.2440.i.i, i64 16
  %.2899.i.i = load i64, ptr %.2898.i.i, align 8, !noalias !12
  %.2927.i.i = getelementptr i8, ptr %.2440.i.i, i64 24
  %.2928.i.i = load i64, ptr %.2927.i.i, align 8, !noalias !12
  %.2962.i.i = getelementptr i8, ptr %.2440.i.i, i64 32
  %.2963.i.i = load i64, ptr %.2962.i.i, align 8, !noalias !12
  %.3005.i.i = icmp eq i64 %.2899.i.i, %.2928.i.i
  %.3047.i.i = icmp slt i64 %.2864.i.i, 1
  br i1 %.3047.i.i, label %B1532.i.i, label %B1314.if.lr.ph.i.i

B1314.if.lr.ph.i.i:                               ; preds = %B876.if.i.i
  %.2991.i.i = getelementptr i8, ptr %.2440.i.i, i64 40
  %.2992.i.i = load i64, ptr %.2991.i.i, align 8, !noalias !12
  %64 = getelementptr i64, ptr %.63, i64 %.2992.i.i
  %65 = getelementptr double, ptr %38, i64 %.2899.i.i
  %66 = getelementptr double, ptr %38, i64 %.2928.i.i
  br label %B1314.if.i.i

B1314.if.i.i:                                     ; preds = %B1314.if.lr.ph.i.i, %B1314.loopexit.i.i
  %.3033.0524.i.i = phi i64 [ 0, %B1314.if.lr.ph.i.i ], [ %.3102.i.i, %B1314.loopexit.i.i ]
  %.3102.i.i = add nuw nsw i64 %.3033.0524.i.i, 1
  %.3079.sroa.0.0..i.i = select i1 %.3005.i.i, i64 %.3033.0524.i.i, i64 0
  %.3185.i.i = sub i64 %.2670.i.i, %.3079.sroa.0.0..i.i
  %.3228520.not.i.i = icmp slt i64 %.3185.i.i, 1
  br i1 %.3228520.not.i.i, label %B1314.loopexit.i.i, label %B1362.if.lr.ph.i.i

B1362.if.lr.ph.i.i:                               ; preds = %B1314.if.i.i
  %.3273.i.i = getelementptr i64, ptr %64, i64 %.3033.0524.i.i
  %.3296.i.i = getelementptr double, ptr %66, i64 %.3033.0524.i.i
  %invariant.gep.i.i = getelementptr double, ptr %39, i64 %.3033.0524.i.i
  %.3328.i.i = mul nuw nsw i64 %.3033.0524.i.i, %.2864.i.i
  %67 = getelementptr double, ptr %39, i64 %.3328.i.i
  br label %B1362.if.i.i

B1362.if.i.i:                                     ; preds = %B1362.if.lr.ph.i.i, %B2692.i.i
  %.3175.0522.i.i = phi i64 [ %.3185.i.i, %B1362.if.lr.ph.i.i ], [ %.3237.i.i, %B2692.i.i ]
  %.3172.0521.i.i = phi i64 [ %.3079.sroa.0.0..i.i, %B1362.if.lr.ph.i.i ], [ %.3241.i.i, %B2692.i.i ]
  %.3237.i.i = add nsw i64 %.3175.0522.i.i, -1
  %.3241.i.i = add i64 %.3172.0521.i.i, 1
  %.3274.i.i = load i64, ptr %.3273.i.i, align 8, !noalias !12
  %68 = getelementptr double, ptr %37, i64 %.3274.i.i
  %.3280.i.i = getelementptr double, ptr %68, i64 %.3172.0521.i.i
  %.3281.i.i = load double, ptr %.3280.i.i, align 8, !noalias !12
  %.3288.i.i = getelementptr double, ptr %65, i64 %.3172.0521.i.i
  %.3289.i.i = load double, ptr %.3288.i.i, align 8, !noalias !12
  %.3297.i.i = load double, ptr %.3296.i.i, align 8, !noalias !12
  %.3298.i.i = fmul double %.3289.i.i, %.3297.i.i
  %.3303.i.i = fdiv double %.3298.i.i, %.133.i
  %.3304.i.i = fadd double %.3281.i.i, %.3303.i.i
  %.3310.i.i = mul nsw i64 %.3172.0521.i.i, %.2864.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3310.i.i
  store double %.3304.i.i, ptr %gep.i.i, align 8, !noalias !12
  br i1 %.3005.i.i, label %B1494.i.i, label %B2692.i.i

B1744.if.i.i:                                     ; preds = %B1744.loopexit.i.i, %B1744.if.lr.ph.i.i
  %.3769.0540.i.i = phi i64 [ 0, %B1744.if.lr.ph.i.i ], [ %.3838.i.i, %B1744.loopexit.i.i ]
  %.3838.i.i = add nuw nsw i64 %.3769.0540.i.i, 1
  %.3885.idx.i.i = shl i64 %.3769.0540.i.i, 4
  %.3885.i.i = getelementptr i8, ptr %50, i64 %.3885.idx.i.i
  %.3886.i.i = load i64, ptr %.3885.i.i, align 8, !noalias !12
  %.3909.i.i = getelementptr i8, ptr %.3885.i.i, i64 8
  %.3910.i.i = load i64, ptr %.3909.i.i, align 8, !noalias !12
  %69 = getelementptr i64, ptr %.63, i64 %.3886.i.i
  %.4105.i.i = getelementptr i8, ptr %69, i64 8
  %.4106.i.i = load i64, ptr %.4105.i.i, align 8, !noalias !12
  %invariant.gep534.i.i = getelementptr double, ptr %.296, i64 %.3910.i.i
  %.4582536.not.i.i = icmp slt i64 %.4106.i.i, 1
  br i1 %.4582536.not.i.i, label %B1744.loopexit.i.i, label %B2070.if.lr.ph.i.i

B2070.if.lr.ph.i.i:                               ; preds = %B1744.if.i.i
  %.4491.i.i = getelementptr i8, ptr %69, i64 56
  %.4492.i.i = load i64, ptr %.4491.i.i, align 8, !noalias !12
  %.4298.i.i = getelementptr i8, ptr %69, i64 48
  %.4299.i.i = load i64, ptr %.4298.i.i, align 8, !noalias !12
  %70 = getelementptr double, ptr %.296, i64 %.4492.i.i
  %71 = getelementptr double, ptr %51, i64 %.3910.i.i
  %72 = getelementptr double, ptr %52, i64 %.3910.i.i
  %73 = getelementptr double, ptr %.296, i64 %.4299.i.i
  br label %B2108.if.lr.ph.i.i

B2108.if.lr.ph.i.i:                               ; preds = %B2070.if.lr.ph.i.i, %B2262.i.i
  %.4526.0537.i.i = phi i64 [ 0, %B2070.if.lr.ph.i.i ], [ %.4595.i.i, %B2262.i.i ]
  %.4747.i.i = mul nuw nsw i64 %.4526.0537.i.i, %.4106.i.i
  %74 = getelementptr double, ptr %70, i64 %.4747.i.i
  %.4760.i.i = getelementptr double, ptr %71, i64 %.4526.0537.i.i
  %75 = getelementptr double, ptr %73, i64 %.4747.i.i
  br label %B2108.if.i.i

B2108.if.i.i:                                     ; preds = %B2108.if.i.i, %B2108.if.lr.ph.i.i
  %by_c.2.2532.i.i = phi double [ 0.000000e+00, %B2108.if.lr.ph.i.i ], [ %.4797.i.i, %B2108.if.i.i ]
  %.4651.0530.i.i = phi i64 [ 0, %B2108.if.lr.ph.i.i ], [ %.4720.i.i, %B2108.if.i.i ]
  %.4720.i.i = add nuw nsw i64 %.4651.0530.i.i, 1
  %.4752.i.i = getelementptr double, ptr %74, i64 %.4651.0530.i.i
  %.4753.i.i = load double, ptr %.4752.i.i, align 8, !noalias !12
  %.4761.i.i = load double, ptr %.4760.i.i, align 8, !noalias !12
  %.4767.i.i = getelementptr double, ptr %72, i64 %.4651.0530.i.i
  %.4768.i.i = load double, ptr %.4767.i.i, align 8, !noalias !12
  %.4769.i.i = fmul double %.4761.i.i, %.4768.i.i
  %.4774.i.i = fdiv double %.4769.i.i, %.133.i
  %.4775.i.i = fadd double %.4753.i.i, %.4774.i.i
  store double %.4775.i.i, ptr %.4752.i.i, align 8, !noalias !12
  %.4786.i.i = getelementptr double, ptr %75, i64 %.4651.0530.i.i
  %.4787.i.i = load double, ptr %.4786.i.i, align 8, !noalias !12
  %.4794.i.i = load double, ptr %.4767.i.i, align 8, !noalias !12
  %.4795.i.i = fmul double %.4787.i.i, %.4794.i.i
  %.4797.i.i = fadd double %by_c.2.2532.i.i, %.4795.i.i
  %exitcond550.not.i.i = icmp eq i64 %.4651.0530.i.i, %.4526.0537.i.i
  br i1 %exitcond550.not.i.i, label %B2262.i.i, label %B2108.if.i.i

B2498.if.i.i:                                     ; preds = %B2498.loopexit.i.i, %B2498.if.lr.ph.i.i
  %.5435.0546.i.i = phi i64 [ 0, %B2498.if.lr.ph.i.i ], [ %.5504.i.i, %B2498.loopexit.i.i ]
  %.5504.i.i = add nuw nsw i64 %.5435.0546.i.i, 1
  %.5666.i.i = load i64, ptr %.5665.i.i, align 8, !noalias !12
  %76 = getelementptr double, ptr %.296, i64 %.5666.i.i
  %.5669.i.i = getelementptr double, ptr %76, i64 %.5435.0546.i.i
  %.5670.i.i = load double, ptr %.5669.i.i, align 8, !noalias !12
  %.5677.i.i = getelementptr i64, ptr %53, i64 %.5435.0546.i.i
  %.5678.i.i = load i64, ptr %.5677.i.i, align 8, !noalias !12
  %.5683.i.i = getelementptr i8, ptr %.5677.i.i, i64 8
  %.5684.i.i = load i64, ptr %.5683.i.i, align 8, !noalias !12
  %.5721.i.i = sub i64 %.5684.i.i, %.5678.i.i
  %.5764542.not.i.i = icmp slt i64 %.5721.i.i, 1
  br i1 %.5764542.not.i.i, label %B2498.loopexit.i.i, label %B2612.if.i.i

B2612.if.i.i:                                     ; preds = %B2498.if.i.i, %B2612.if.i.i
  %.5711.0544.i.i = phi i64 [ %.5773.i.i, %B2612.if.i.i ], [ %.5721.i.i, %B2498.if.i.i ]
  %.5708.0543.i.i = phi i64 [ %.5777.i.i, %B2612.if.i.i ], [ %.5678.i.i, %B2498.if.i.i ]
  %.5773.i.i = add nsw i64 %.5711.0544.i.i, -1
  %.5777.i.i = add i64 %.5708.0543.i.i, 1
  %.5805.i.i = getelementptr i64, ptr %54, i64 %.5708.0543.i.i
  %.5806.i.i = load i64, ptr %.5805.i.i, align 8, !noalias !12
  %.5810.i.i = getelementptr double, ptr %55, i64 %.5806.i.i
  %.5811.i.i = load double, ptr %.5810.i.i, align 8, !noalias !12
  %.5815.i.i = getelementptr double, ptr %56, i64 %.5708.0543.i.i
  %.5816.i.i = load double, ptr %.5815.i.i, align 8, !noalias !12
  %.5818.i.i = fmul double %.5670.i.i, %.5816.i.i
  %.5819.i.i = fsub double %.5811.i.i, %.5818.i.i
  store double %.5819.i.i, ptr %.5810.i.i, align 8, !noalias !12
  %.5764.i.i = icmp samesign ugt i64 %.5711.0544.i.i, 1
  br i1 %.5764.i.i, label %B2612.if.i.i, label %B2498.loopexit.i.i

joint_backward: ; preds = %B2498.loopexit.i.i, %B2346.i.i
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
  %.114.i.i = load i64, ptr %.113.i.i, align 8, !noalias !27
  %77 = getelementptr i64, ptr %.63, i64 %.114.i.i
  %.590.i260.i = getelementptr i8, ptr %77, i64 8
  %.591.i.i = load i64, ptr %.590.i260.i, align 8, !noalias !27
  %.648.i.i = getelementptr i8, ptr %77, i64 16
  %.649.i.i = load i64, ptr %.648.i.i, align 8, !noalias !27
  %.706.i.i = getelementptr i8, ptr %77, i64 24
  %.707.i.i = load i64, ptr %.706.i.i, align 8, !noalias !27
  %.708.i.i = add nsw i64 %.707.i.i, %.649.i.i
  %.709.i.i = mul nsw i64 %.708.i.i, %.591.i.i
  %.79188.not.i.i = icmp slt i64 %.709.i.i, 1
  br i1 %.79188.not.i.i, label %B1520.i, label %B358.if.lr.ph.i261.i

B358.if.lr.ph.i261.i:                             ; preds = %B1496.i
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
  %80 = getelementptr double, ptr %.296, i64 %.215.i.i
  %81 = getelementptr double, ptr %.108, i64 %.530.i.i
  br label %B358.if.i262.i

B358.loopexit.i.i:                                ; preds = %B468.if.i263.i, %B358.if.i262.i
  %exitcond.not.i264.i = icmp eq i64 %.804.i.i, %.709.i.i
  br i1 %exitcond.not.i264.i, label %B1520.i, label %B358.if.i262.i

B358.if.i262.i:                                   ; preds = %B358.loopexit.i.i, %B358.if.lr.ph.i261.i
  %.733.089.i.i = phi i64 [ 0, %B358.if.lr.ph.i261.i ], [ %.804.i.i, %B358.loopexit.i.i ]
  %.804.i.i = add nuw nsw i64 %.733.089.i.i, 1
  %.886.i.i = load i64, ptr %.885.i.i, align 8, !noalias !27
  %82 = getelementptr double, ptr %.296, i64 %.886.i.i
  %.889.i.i = getelementptr double, ptr %82, i64 %.733.089.i.i
  %.890.i.i = load double, ptr %.889.i.i, align 8, !noalias !27
  %.897.i.i = getelementptr i64, ptr %78, i64 %.733.089.i.i
  %.898.i.i = load i64, ptr %.897.i.i, align 8, !noalias !27
  %.903.i.i = getelementptr i8, ptr %.897.i.i, i64 8
  %.904.i.i = load i64, ptr %.903.i.i, align 8, !noalias !27
  %.941.i.i = sub i64 %.904.i.i, %.898.i.i
  %.98485.not.i.i = icmp slt i64 %.941.i.i, 1
  br i1 %.98485.not.i.i, label %B358.loopexit.i.i, label %B468.if.i263.i

B468.if.i263.i:                                   ; preds = %B358.if.i262.i, %B468.if.i263.i
  %.931.087.i.i = phi i64 [ %.993.i.i, %B468.if.i263.i ], [ %.941.i.i, %B358.if.i262.i ]
  %.928.086.i.i = phi i64 [ %.997.i.i, %B468.if.i263.i ], [ %.898.i.i, %B358.if.i262.i ]
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
  br i1 %.984.i.i, label %B468.if.i263.i, label %B358.loopexit.i.i

B1520.i:                                          ; preds = %B358.loopexit.i.i, %B1496.i, %B1408.i
  %.120.i.i = load i64, ptr %.441.i, align 8, !noalias !30
  %.222.i.i = load i64, ptr %.224.i.i, align 8, !noalias !30
  %.311146.not.i.i = icmp slt i64 %.222.i.i, 1
  br i1 %.311146.not.i.i, label %B334.i.i, label %B108.if.lr.ph.i265.i

B108.if.lr.ph.i265.i:                             ; preds = %B1520.i
  %.452.i.i = getelementptr i8, ptr %.124.i, i64 32
  %83 = getelementptr double, ptr %.296, i64 %.120.i.i
  br label %B108.if.i266.i

B334.i.i:                                         ; preds = %B108.if.i266.i, %B1520.i
  %.733.i.i = load i64, ptr %.836.i.i, align 8, !noalias !30
  %.813153.not.i.i = icmp slt i64 %.733.i.i, 1
  br i1 %.813153.not.i.i, label %gaussian, label %B406.if.lr.ph.i.i

B406.if.lr.ph.i.i:                                ; preds = %B334.i.i
  %.624.i.i = add nsw i64 %.222.i.i, %.120.i.i
  %.957.i.i = getelementptr i8, ptr %.124.i, i64 56
  br label %B406.if.i.i

B406.loopexit.i.i:                                ; preds = %B570.if.i.i, %B406.if.i.i
  %position.2.1.lcssa.i271.i = phi i64 [ %position.3.0156.i.i, %B406.if.i.i ], [ %.1679.i.i, %B570.if.i.i ]
  %exitcond158.not.i.i = icmp eq i64 %.826.i.i, %.733.i.i
  br i1 %exitcond158.not.i.i, label %gaussian, label %B406.if.i.i

B108.if.i266.i:                                   ; preds = %B108.if.i266.i, %B108.if.lr.ph.i265.i
  %.253.0147.i.i = phi i64 [ 0, %B108.if.lr.ph.i265.i ], [ %.324.i.i, %B108.if.i266.i ]
  %.324.i.i = add nuw nsw i64 %.253.0147.i.i, 1
  %.453.i.i = load i64, ptr %.452.i.i, align 8, !noalias !30
  %84 = getelementptr i64, ptr %.63, i64 %.453.i.i
  %.458.idx.i.i = shl i64 %.253.0147.i.i, 4
  %.458.i.i = getelementptr i8, ptr %84, i64 %.458.idx.i.i
  %.459.i.i = load i64, ptr %.458.i.i, align 8, !noalias !30
  %.567.i.i = getelementptr i8, ptr %.458.i.i, i64 8
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !30
  %.572.i.i = icmp eq i64 %.459.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.572.i.i, ptr %arg.grad, ptr %.404
  %.596.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.568.i.i
  %.597.i267.i = load double, ptr %.596.i.i, align 8, !noalias !30
  %.604.i.i = getelementptr double, ptr %83, i64 %.253.0147.i.i
  %.605.i.i = load double, ptr %.604.i.i, align 8, !noalias !30
  %.606.i.i = fadd double %.597.i267.i, %.605.i.i
  store double %.606.i.i, ptr %.596.i.i, align 8, !noalias !30
  %exitcond.not.i268.i = icmp eq i64 %.324.i.i, %.222.i.i
  br i1 %exitcond.not.i268.i, label %B334.i.i, label %B108.if.i266.i

B406.if.i.i:                                      ; preds = %B406.loopexit.i.i, %B406.if.lr.ph.i.i
  %position.3.0156.i.i = phi i64 [ %.624.i.i, %B406.if.lr.ph.i.i ], [ %position.2.1.lcssa.i271.i, %B406.loopexit.i.i ]
  %.757.0154.i.i = phi i64 [ 0, %B406.if.lr.ph.i.i ], [ %.826.i.i, %B406.loopexit.i.i ]
  %.826.i.i = add nuw nsw i64 %.757.0154.i.i, 1
  %.958.i.i = load i64, ptr %.957.i.i, align 8, !noalias !30
  %85 = getelementptr i64, ptr %.63, i64 %.958.i.i
  %.961.i269.i = getelementptr i64, ptr %85, i64 %.757.0154.i.i
  %.962.i.i = load i64, ptr %.961.i269.i, align 8, !noalias !30
  %.1158.i270.i = getelementptr i64, ptr %.63, i64 %.962.i.i
  %.1159.i.i = load i64, ptr %.1158.i270.i, align 8, !noalias !30
  %.1352.i.i = getelementptr i8, ptr %.1158.i270.i, i64 8
  %.1353.i.i = load i64, ptr %.1352.i.i, align 8, !noalias !30
  %.1354.i.i = mul nsw i64 %.1353.i.i, %.1159.i.i
  %.1434149.not.i.i = icmp slt i64 %.1354.i.i, 1
  br i1 %.1434149.not.i.i, label %B406.loopexit.i.i, label %B570.if.lr.ph.i.i

B570.if.lr.ph.i.i:                                ; preds = %B406.if.i.i
  %.1664.i.i = getelementptr i8, ptr %.1158.i270.i, i64 184
  br label %B570.if.i.i

B570.if.i.i:                                      ; preds = %B570.if.i.i, %B570.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B570.if.lr.ph.i.i ], [ %.1679.i.i, %B570.if.i.i ]
  %.1378.0150.i.i = phi i64 [ 0, %B570.if.lr.ph.i.i ], [ %.1447.i.i, %B570.if.i.i ]
  %.1447.i.i = add nuw nsw i64 %.1378.0150.i.i, 1
  %.1665.i.i = load i64, ptr %.1664.i.i, align 8, !noalias !30
  %86 = getelementptr double, ptr %.296, i64 %.1665.i.i
  %.1668.i.i = getelementptr double, ptr %86, i64 %.1378.0150.i.i
  %.1669.i.i = load double, ptr %.1668.i.i, align 8, !noalias !30
  %.1672.i.i = getelementptr double, ptr %.296, i64 %position.2.1152.i.i
  %.1673.i.i = load double, ptr %.1672.i.i, align 8, !noalias !30
  %.1674.i.i = fadd double %.1669.i.i, %.1673.i.i
  store double %.1674.i.i, ptr %.1668.i.i, align 8, !noalias !30
  %.1679.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.1447.i.i, %.1354.i.i
  br i1 %exitcond157.not.i.i, label %B406.loopexit.i.i, label %B570.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.4.0398.i = phi double [ %.584.i, %B404.if.lr.ph.i ], [ %.1299.i, %B522.i ]
  %.926.0397.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.995.i, %B522.i ]
  %.995.i = add nuw nsw i64 %.926.0397.i, 1
  %.1030.i = getelementptr i64, ptr %6, i64 %.926.0397.i
  %.1031.i = load i64, ptr %.1030.i, align 8, !noalias !3
  %.1037.i = getelementptr i8, ptr %.1030.i, i64 8
  %.1038.i = load i64, ptr %.1037.i, align 8, !noalias !3
  %.1075.i = sub i64 %.1038.i, %.1031.i
  %.1118391.not.i = icmp slt i64 %.1075.i, 1
  br i1 %.1118391.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1394.i = phi double [ %.1173.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.1062.0393.i = phi i64 [ %.1131.i, %B464.if.i ], [ %.1031.i, %B404.if.i ]
  %.1065.0392.i = phi i64 [ %.1127.i, %B464.if.i ], [ %.1075.i, %B404.if.i ]
  %.1127.i = add nsw i64 %.1065.0392.i, -1
  %.1131.i = add i64 %.1062.0393.i, 1
  %.1159.i = getelementptr double, ptr %7, i64 %.1062.0393.i
  %.1160.i = load double, ptr %.1159.i, align 8, !noalias !3
  %.1164.i = getelementptr i64, ptr %8, i64 %.1062.0393.i
  %.1165.i = load i64, ptr %.1164.i, align 8, !noalias !3
  %.1169.i = getelementptr double, ptr %9, i64 %.1165.i
  %.1170.i = load double, ptr %.1169.i, align 8, !noalias !3
  %.1171.i = fmul double %.1160.i, %.1170.i
  %.1173.i = fadd double %product.2.1394.i, %.1171.i
  %.1118.i = icmp samesign ugt i64 %.1065.0392.i, 1
  br i1 %.1118.i, label %B464.if.i, label %B522.i

B804.if.i:                                        ; preds = %eliminate, %B804.if.lr.ph.i
  %log_determinant.3.0404.i = phi double [ 0.000000e+00, %B804.if.lr.ph.i ], [ %.1914.i, %eliminate ]
  %rss.5.0403.i = phi double [ %rss.4.0.lcssa.i, %B804.if.lr.ph.i ], [ %.1910.i, %eliminate ]
  %.1615.0401.i = phi i64 [ 0, %B804.if.lr.ph.i ], [ %.1684.i, %eliminate ]
  %.1684.i = add nuw nsw i64 %.1615.0401.i, 1
  %.1810.i = load i64, ptr %.116.i.i, align 8, !noalias !3
  %.1866.not.i = icmp eq i64 %.1615.0401.i, 0
  %.1869.i = icmp eq i64 %.1615.0401.i, %.1868.i
  %87 = getelementptr i64, ptr %.63, i64 %.1810.i
  %.idx386.i = mul i64 %.1615.0401.i, 104
  %88 = getelementptr i8, ptr %87, i64 %.idx386.i
  %.102.i.i = getelementptr i8, ptr %88, i64 16
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !33
  %.160.i.i = getelementptr i8, ptr %88, i64 24
  %.161.i.i = load i64, ptr %.160.i.i, align 8, !noalias !33
  %.170.i.i = add nsw i64 %.161.i.i, %.103.i.i
  %.172.i.i = add i64 %.161.i.i, 1
  %.236.i.i = load i64, ptr %88, align 8, !noalias !33
  %89 = getelementptr i64, ptr %.63, i64 %.236.i.i
  %.428.i272.i = getelementptr i8, ptr %89, i64 48
  %.429.i273.i = load i64, ptr %.428.i272.i, align 8, !noalias !33
  %"$phi204.0.2.0.i.i" = select i1 %.1866.not.i, ptr %.108, ptr %.296
  %.506.i.i = getelementptr i8, ptr %88, i64 96
  %.507.i.i = load i64, ptr %.506.i.i, align 8, !noalias !33
  %.513.i.i = mul nsw i64 %.103.i.i, %.103.i.i
  br i1 %.1866.not.i, label %B326.i.i, label %B326.thread.i.i

B326.i.i:                                         ; preds = %B804.if.i
  %.626.i.i = load i64, ptr %.625.i.i, align 8, !noalias !33
  %.626.fr.i.i = freeze i64 %.626.i.i
  %.627.not.i.i = icmp eq i64 %.626.fr.i.i, 0
  br i1 %.627.not.i.i, label %B326.thread.i.i, label %90

90:                                               ; preds = %B326.i.i
  br label %B326.thread.i.i

B326.thread.i.i:                                  ; preds = %90, %B326.i.i, %B804.if.i
  %"$phi326.0.2.0783.i.i" = phi i1 [ true, %90 ], [ false, %B326.i.i ], [ false, %B804.if.i ]
  %91 = phi double [ %.640.i.i, %90 ], [ 1.000000e+00, %B326.i.i ], [ 1.000000e+00, %B804.if.i ]
  %.28995.not.i.i.i = icmp sgt i64 %.103.i.i, 0
  br i1 %.28995.not.i.i.i, label %B68.if.lr.ph.i.i.i, label %is_diagonal

B68.if.lr.ph.i.i.i:                               ; preds = %B326.thread.i.i
  %.202.i.i.i = getelementptr i8, ptr %89, i64 32
  %.203.i.i303.i = load i64, ptr %.202.i.i.i, align 8, !noalias !36
  %92 = getelementptr i64, ptr %.63, i64 %.203.i.i303.i
  br label %B68.if.i.i.i

B68.loopexit.i.i.i:                               ; preds = %B96.i.i.i
  %exitcond99.not.i.i.i = icmp eq i64 %.302.i.i.i, %.103.i.i
  br i1 %exitcond99.not.i.i.i, label %is_diagonal, label %B68.if.i.i.i

B96.i.i.i:                                        ; preds = %B96.if.i.i.i, %B68.if.i.i.i
  %.354.0.i.i.i = phi i64 [ 0, %B68.if.i.i.i ], [ %.423.i.i.i, %B96.if.i.i.i ]
  %exitcond.not.i.i304.i = icmp eq i64 %.354.0.i.i.i, %.231.096.i.i.i
  br i1 %exitcond.not.i.i304.i, label %B68.loopexit.i.i.i, label %B96.if.i.i.i

B68.if.i.i.i:                                     ; preds = %B68.loopexit.i.i.i, %B68.if.lr.ph.i.i.i
  %.231.096.i.i.i = phi i64 [ 0, %B68.if.lr.ph.i.i.i ], [ %.302.i.i.i, %B68.loopexit.i.i.i ]
  %.302.i.i.i = add nuw nsw i64 %.231.096.i.i.i, 1
  %.450.i.i.i = mul nuw nsw i64 %.231.096.i.i.i, %.103.i.i
  %93 = getelementptr i64, ptr %92, i64 %.450.i.i.i
  br label %B96.i.i.i

B96.if.i.i.i:                                     ; preds = %B96.i.i.i
  %.423.i.i.i = add nuw nsw i64 %.354.0.i.i.i, 1
  %.455.i.i.i = getelementptr i64, ptr %93, i64 %.354.0.i.i.i
  %.456.i.i.i = load i64, ptr %.455.i.i.i, align 8, !noalias !36
  %.457.i.i.i = icmp sgt i64 %.456.i.i.i, -1
  br i1 %.457.i.i.i, label %is_diagonal, label %B96.i.i.i

is_diagonal: ; preds = %B68.loopexit.i.i.i, %B96.if.i.i.i, %B326.thread.i.i
  %.732.not.i.i = phi i1 [ false, %B326.thread.i.i ], [ true, %B96.if.i.i.i ], [ false, %B68.loopexit.i.i.i ]
  %.827.i.i = getelementptr i8, ptr %88, i64 8
  %.828.i.i = load i64, ptr %.827.i.i, align 8, !noalias !33
  %invariant.gep890.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.103.i.i
  %invariant.gep894.i.i = getelementptr double, ptr %.296, i64 %.161.i.i
  %invariant.gep898.i.i = getelementptr double, ptr %.296, i64 %.103.i.i
  %.908900.not.i.i = icmp slt i64 %.828.i.i, 1
  br i1 %.908900.not.i.i, label %eliminate, label %B490.lr.ph.i.i

B490.lr.ph.i.i:                                   ; preds = %is_diagonal
  %.1113.i.i = getelementptr i8, ptr %88, i64 48
  %"$phi588.1.2.1.in.i.i" = select i1 %.1866.not.i, ptr %.1051.i.i, ptr %.1113.i.i
  %.1186.i.i = getelementptr i8, ptr %88, i64 64
  %.1251.i.i = getelementptr i8, ptr %88, i64 80
  %.1315.i274.i = getelementptr i8, ptr %88, i64 88
  %.1385.i.i = getelementptr i8, ptr %88, i64 40
  %.1441.i.i = mul i64 %.172.i.i, %.103.i.i
  %storemerge737.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i.i, i64 0)
  %94 = getelementptr double, ptr %.296, i64 %.429.i273.i
  %95 = getelementptr double, ptr %.296, i64 %.507.i.i
  %96 = getelementptr double, ptr %95, i64 %.513.i.i
  %97 = getelementptr double, ptr %96, i64 %.1441.i.i
  %.1978838.not.i.i = icmp slt i64 %.103.i.i, 1
  %spec.select812.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i.i, i64 0)
  %.2653852.not.i.i = icmp slt i64 %.161.i.i, 0
  %.3075861.not.i.i = icmp slt i64 %.1441.i.i, 1
  %invariant.gep869.i.i = getelementptr double, ptr %96, i64 %.161.i.i
  %.3379.i.i = getelementptr i8, ptr %88, i64 32
  %.3497.i.i = getelementptr i8, ptr %88, i64 152
  %.3559.i.i = getelementptr i8, ptr %88, i64 168
  %.3650885.not.i.i = icmp slt i64 %.161.i.i, 1
  %brmerge.i280.i = select i1 %.1869.i, i1 true, i1 %.3650885.not.i.i
  br label %B490.i.i

B490.i.i:                                         ; preds = %B2596.i.i, %B490.lr.ph.i.i
  %gained.2.0904.i.i = phi double [ 0.000000e+00, %B490.lr.ph.i.i ], [ %gained.3.1921.i.i, %B2596.i.i ]
  %lost.3.0903.i.i = phi double [ 0.000000e+00, %B490.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B2596.i.i ]
  %.852.0902.i.i = phi i64 [ 0, %B490.lr.ph.i.i ], [ %.921.i.i, %B2596.i.i ]
  %.921.i.i = add nuw nsw i64 %.852.0902.i.i, 1
  %"$phi588.1.2.1.i.i" = load i64, ptr %"$phi588.1.2.1.in.i.i", align 8, !noalias !33
  %.1120.i.i = mul nsw i64 %.852.0902.i.i, %.170.i.i
  %.1122.i.i = mul nsw i64 %.1120.i.i, %.170.i.i
  %.1124.i.i = add nsw i64 %.1122.i.i, %"$phi588.1.2.1.i.i"
  %.1187.i.i = load i64, ptr %.1186.i.i, align 8, !noalias !33
  %.1191.i.i = add nsw i64 %.1187.i.i, %.1120.i.i
  %.1252.i.i = load i64, ptr %.1251.i.i, align 8, !noalias !33
  %.1255.i.i = mul nsw i64 %.852.0902.i.i, %.103.i.i
  %.1257.i.i = mul nsw i64 %.1255.i.i, %.103.i.i
  %.1316.i275.i = load i64, ptr %.1315.i274.i, align 8, !noalias !33
  %.1321.i276.i = mul nsw i64 %.1255.i.i, %.172.i.i
  %.1322.i277.i = add nsw i64 %.1316.i275.i, %.1321.i276.i
  %.1386.i.i = load i64, ptr %.1385.i.i, align 8, !noalias !33
  %98 = getelementptr i64, ptr %.63, i64 %.1386.i.i
  %.1390.i.i = getelementptr i64, ptr %98, i64 %.852.0902.i.i
  %.1391.i.i = load i64, ptr %.1390.i.i, align 8, !noalias !33
  br i1 %"$phi326.0.2.0783.i.i", label %B850.i.i, label %B894.i.i

B850.i.i:                                         ; preds = %B490.i.i
  br i1 %.28995.not.i.i.i, label %B26.if.lr.ph.i.i.i, label %B1402.thread789.i.i

B26.if.lr.ph.i.i.i:                               ; preds = %B850.i.i
  %99 = getelementptr double, ptr %.108, i64 %.1124.i.i
  br label %B54.if.lr.ph.i.i.i

B26.loopexit.i.i.i:                               ; preds = %B152.i.i.i
  %.126.i.i.i = add nuw nsw i64 %.55.0253.i.i.i, 1
  %exitcond267.not.i.i.i = icmp eq i64 %.103.i.i, %.126.i.i.i
  br i1 %exitcond267.not.i.i.i, label %B252.if.lr.ph.i.i.i, label %B54.if.lr.ph.i.i.i

B152.i.i.i:                                       ; preds = %B86.if.i.i.i, %B54.if.i.i.i
  %total.4.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B54.if.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.436.i.i.i = getelementptr double, ptr %101, i64 %.178.0250.i.i.i
  store double %total.4.2.lcssa.i.i.i, ptr %.436.i.i.i, align 8, !noalias !39
  %exitcond266.not.i.i.i = icmp eq i64 %.103.i.i, %.247.i.i.i
  br i1 %exitcond266.not.i.i.i, label %B26.loopexit.i.i.i, label %B54.if.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B364.i.i.i
  %.553.i.i.i = add nuw nsw i64 %.484.0264.i.i.i, 1
  %exitcond270.not.i.i.i = icmp eq i64 %.103.i.i, %.553.i.i.i
  br i1 %exitcond270.not.i.i.i, label %B1402.i.i, label %B252.if.lr.ph.i.i.i

B364.i.i.i:                                       ; preds = %B298.if.i.i298.i
  %.675.i.i300.i = add nuw nsw i64 %.606.0261.i.i.i, 1
  %.878.i.i.i = getelementptr double, ptr %103, i64 %.606.0261.i.i.i
  store double %.859.i.i.i, ptr %.878.i.i.i, align 8, !noalias !39
  br i1 %.705.i.i.i, label %B218.loopexit.i.i.i, label %B298.if.lr.ph.i.i297.i

B54.if.lr.ph.i.i.i:                               ; preds = %B26.loopexit.i.i.i, %B26.if.lr.ph.i.i.i
  %.55.0253.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i.i.i ], [ %.126.i.i.i, %B26.loopexit.i.i.i ]
  %.399.i.i.i = mul nsw i64 %.55.0253.i.i.i, %.170.i.i
  %100 = getelementptr double, ptr %99, i64 %.399.i.i.i
  %.427.i.i.i = mul nuw nsw i64 %.55.0253.i.i.i, %.103.i.i
  %101 = getelementptr double, ptr %97, i64 %.427.i.i.i
  br label %B54.if.i.i.i

B54.if.i.i.i:                                     ; preds = %B54.if.lr.ph.i.i.i, %B152.i.i.i
  %.178.0250.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i.i.i ], [ %.247.i.i.i, %B152.i.i.i ]
  %.247.i.i.i = add nuw nsw i64 %.178.0250.i.i.i, 1
  %.359245.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.178.0250.i.i.i
  br i1 %.359245.not.not.i.i.i, label %B86.if.lr.ph.i.i.i, label %B152.i.i.i

B86.if.lr.ph.i.i.i:                               ; preds = %B54.if.i.i.i
  %invariant.gep.i.i301.i = getelementptr double, ptr %94, i64 %.178.0250.i.i.i
  br label %B86.if.i.i.i

B86.if.i.i.i:                                     ; preds = %B86.if.i.i.i, %B86.if.lr.ph.i.i.i
  %total.4.2248.i.i.i = phi double [ 0.000000e+00, %B86.if.lr.ph.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.303.0246.i.i.i = phi i64 [ %.178.0250.i.i.i, %B86.if.lr.ph.i.i.i ], [ %.372.i.i.i, %B86.if.i.i.i ]
  %.372.i.i.i = add nuw i64 %.303.0246.i.i.i, 1
  %.404.i.i.i = getelementptr double, ptr %100, i64 %.303.0246.i.i.i
  %.405.i.i.i = load double, ptr %.404.i.i.i, align 8, !noalias !39
  %.407.i.i.i = mul nsw i64 %.303.0246.i.i.i, %.103.i.i
  %gep.i.i302.i = getelementptr double, ptr %invariant.gep.i.i301.i, i64 %.407.i.i.i
  %.414.i.i.i = load double, ptr %gep.i.i302.i, align 8, !noalias !39
  %.415.i.i.i = fmul double %.405.i.i.i, %.414.i.i.i
  %.417.i.i.i = fadd double %total.4.2248.i.i.i, %.415.i.i.i
  %exitcond.not.i751.i.i = icmp eq i64 %.372.i.i.i, %.103.i.i
  br i1 %exitcond.not.i751.i.i, label %B152.i.i.i, label %B86.if.i.i.i

B252.if.lr.ph.i.i.i:                              ; preds = %B26.loopexit.i.i.i, %B218.loopexit.i.i.i
  %.484.0264.i.i.i = phi i64 [ %.553.i.i.i, %B218.loopexit.i.i.i ], [ 0, %B26.loopexit.i.i.i ]
  %.841.i.i296.i = mul nuw nsw i64 %.484.0264.i.i.i, %.103.i.i
  %102 = getelementptr double, ptr %97, i64 %.841.i.i296.i
  %103 = getelementptr double, ptr %95, i64 %.841.i.i296.i
  br label %B298.if.lr.ph.i.i297.i

B298.if.lr.ph.i.i297.i:                           ; preds = %B252.if.lr.ph.i.i.i, %B364.i.i.i
  %.606.0261.i.i.i = phi i64 [ 0, %B252.if.lr.ph.i.i.i ], [ %.675.i.i300.i, %B364.i.i.i ]
  %.705.i.i.i = icmp eq i64 %.484.0264.i.i.i, %.606.0261.i.i.i
  %arg.variance..i.i.i = select i1 %.705.i.i.i, double %.133.i, double 0.000000e+00
  %.850.i.i.i = mul nuw nsw i64 %.606.0261.i.i.i, %.103.i.i
  %104 = getelementptr double, ptr %97, i64 %.850.i.i.i
  br label %B298.if.i.i298.i

B298.if.i.i298.i:                                 ; preds = %B298.if.i.i298.i, %B298.if.lr.ph.i.i297.i
  %total.5.2258.i.i.i = phi double [ %arg.variance..i.i.i, %B298.if.lr.ph.i.i297.i ], [ %.859.i.i.i, %B298.if.i.i298.i ]
  %.745.0256.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i297.i ], [ %.814.i.i.i, %B298.if.i.i298.i ]
  %.814.i.i.i = add nuw nsw i64 %.745.0256.i.i.i, 1
  %.846.i.i.i = getelementptr double, ptr %102, i64 %.745.0256.i.i.i
  %.847.i.i.i = load double, ptr %.846.i.i.i, align 8, !noalias !39
  %.855.i.i299.i = getelementptr double, ptr %104, i64 %.745.0256.i.i.i
  %.856.i.i.i = load double, ptr %.855.i.i299.i, align 8, !noalias !39
  %.857.i.i.i = fmul double %.847.i.i.i, %.856.i.i.i
  %.859.i.i.i = fadd double %total.5.2258.i.i.i, %.857.i.i.i
  %exitcond268.not.i.i.i = icmp eq i64 %.103.i.i, %.814.i.i.i
  br i1 %exitcond268.not.i.i.i, label %B364.i.i.i, label %B298.if.i.i298.i

B894.i.i:                                         ; preds = %B490.i.i
  %.1437.i.i = icmp sgt i64 %.1391.i.i, 0
  br i1 %.1437.i.i, label %B906.i.i, label %B1482.i.i

B906.i.i:                                         ; preds = %B894.i.i
  br i1 %.28995.not.i.i.i, label %B942.if.lr.ph.i.i, label %invert.3

B942.if.lr.ph.i.i:                                ; preds = %B906.i.i
  %105 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.1124.i.i
  br label %B976.if.lr.ph.i.i

B942.loopexit.i.i:                                ; preds = %B1106.i.i
  %.1540.i.i = add nuw nsw i64 %.1471.0824.i.i, 1
  %exitcond910.not.i.i = icmp eq i64 %.103.i.i, %.1540.i.i
  br i1 %exitcond910.not.i.i, label %B1210.if.lr.ph.i.i, label %B976.if.lr.ph.i.i

B1106.i.i:                                        ; preds = %B1034.if.i.i, %B976.if.i.i
  %total.7.3.lcssa.i.i = phi double [ 0.000000e+00, %B976.if.i.i ], [ %.1863.i.i, %B1034.if.i.i ]
  %.1882.i.i = getelementptr double, ptr %128, i64 %.1593.0821.i.i
  store double %total.7.3.lcssa.i.i, ptr %.1882.i.i, align 8, !noalias !33
  %exitcond909.not.i.i = icmp eq i64 %.1593.0821.i.i, %.1471.0824.i.i
  br i1 %exitcond909.not.i.i, label %B942.loopexit.i.i, label %B976.if.i.i

B1176.loopexit.i.i:                               ; preds = %B1356.i.i
  %exitcond912.not.i.i = icmp eq i64 %.103.i.i, %.1991.i.i
  br i1 %exitcond912.not.i.i, label %B1402.i.i, label %B1210.if.lr.ph.i.i

B1356.i.i:                                        ; preds = %B1284.if.i.i, %B1210.if.i.i
  %total.8.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B1210.if.i.i ], [ %.2329.i.i, %B1284.if.i.i ]
  %.2348.i.i = getelementptr double, ptr %129, i64 %.2044.0836.i.i
  store double %total.8.3.lcssa.i.i, ptr %.2348.i.i, align 8, !noalias !33
  br i1 %.2143.i.i, label %B1176.loopexit.i.i, label %B1210.if.i.i

B1402.i.i:                                        ; preds = %B1176.loopexit.i.i, %B218.loopexit.i.i.i
  %.2372.i.i = icmp sgt i64 %.1391.i.i, 0
  br i1 %.2372.i.i, label %B1414.i.i, label %B1482.i.i

B1402.thread789.i.i:                              ; preds = %B850.i.i
  %.2372790.i.i = icmp sgt i64 %.1391.i.i, 0
  br i1 %.2372790.i.i, label %invert.3, label %B1816.i.i

B1414.i.i:                                        ; preds = %B1402.i.i
  br i1 %.28995.not.i.i.i, label %B64.if.lr.ph.i.i.i, label %invert.3

B182.i.i.i:                                       ; preds = %B116.if.i.i.i, %B64.if.i.i.i
  %total.2.2.lcssa.i.i288.i = phi double [ %.270.i.i.i, %B64.if.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i289.i

B268.i.i289.i:                                    ; preds = %B182.i.i.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %106 = getelementptr double, ptr %95, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %106, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !42
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i288.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !42
  br label %B64.if.i.i.i

B294.i.i.i:                                       ; preds = %B182.i.i.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i288.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !42
  %.482.i.i.i = getelementptr double, ptr %107, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !42
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.103.i.i
  br i1 %exitcond150.not.i.i.i, label %B26.if.lr.ph.i754.i.i, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %B1414.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1414.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1414.i.i ]
  %.263.i.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.103.i.i
  %107 = getelementptr double, ptr %95, i64 %.263.i.i.i
  br label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B64.if.lr.ph.i.i.i, %B268.i.i289.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.233.i.i.i, %B268.i.i289.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %107, i64 %.164.0142.i.i.i
  %.270.i.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !42
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %108 = getelementptr double, ptr %95, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i752.i.i = getelementptr double, ptr %107, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i752.i.i, align 8, !noalias !42
  %.408.i.i.i = getelementptr double, ptr %108, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !42
  %.410.i.i287.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i287.i
  %exitcond.not.i753.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i753.i.i, label %B182.i.i.i, label %B116.if.i.i.i

B26.if.lr.ph.i754.i.i:                            ; preds = %B294.i.i.i
  %109 = getelementptr double, ptr %.296, i64 %.1252.i.i
  %110 = getelementptr double, ptr %109, i64 %.1257.i.i
  br label %B54.if.lr.ph.i755.i.i

B26.loopexit.i761.i.i:                            ; preds = %B400.i.i.i
  %.111.i756.i.i = add nuw nsw i64 %.40.0251.i.i.i, 1
  %exitcond254.not.i.i.i = icmp eq i64 %.103.i.i, %.111.i756.i.i
  br i1 %exitcond254.not.i.i.i, label %invert.3, label %B54.if.lr.ph.i755.i.i

B166.i.i.i:                                       ; preds = %B100.if.i.i.i, %B54.if.i758.i.i
  %total.4.2.lcssa.i759.i.i = phi double [ %..i.i.i, %B54.if.i758.i.i ], [ %.416.i.i.i, %B100.if.i.i.i ]
  %.426.not.i.i.i = icmp samesign ult i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  br i1 %.426.not.i.i.i, label %B212.i.i.i, label %B180.i.i.i

B180.i.i.i:                                       ; preds = %B166.i.i.i
  %111 = getelementptr double, ptr %95, i64 %.398.i.i.i
  %.436.i760.i.i = getelementptr double, ptr %111, i64 %.163.0230.i.i.i
  %.437.i.i.i = load double, ptr %.436.i760.i.i, align 8, !noalias !45
  %.442.i.i.i = fdiv double %total.4.2.lcssa.i759.i.i, %.437.i.i.i
  br label %B212.i.i.i

B212.i.i.i:                                       ; preds = %B180.i.i.i, %B166.i.i.i
  %"$phi212.2.2.2.i.i.i" = phi double [ %.442.i.i.i, %B180.i.i.i ], [ 0.000000e+00, %B166.i.i.i ]
  %gep233.i.i.i = getelementptr double, ptr %invariant.gep.i757.i.i, i64 %.398.i.i.i
  store double %"$phi212.2.2.2.i.i.i", ptr %gep233.i.i.i, align 8, !noalias !45
  %exitcond253.not.i.i.i = icmp eq i64 %.103.i.i, %.232.i.i.i
  br i1 %exitcond253.not.i.i.i, label %B274.if.i.i.i, label %B54.if.i758.i.i

B400.i.i.i:                                       ; preds = %B334.if.i.i.i, %B274.if.i.i.i
  %total.5.2.lcssa.i.i.i = phi double [ %.605.i.i.i, %B274.if.i.i.i ], [ %.749.i.i.i, %B334.if.i.i.i ]
  %112 = getelementptr double, ptr %95, i64 %.598.i.i290.i
  %.765.i.i.i = getelementptr double, ptr %112, i64 %.564.i.i.i
  %.766.i.i.i = load double, ptr %.765.i.i.i, align 8, !noalias !45
  %.771.i.i.i = fdiv double %total.5.2.lcssa.i.i.i, %.766.i.i.i
  store double %.771.i.i.i, ptr %gep249.i.i.i, align 8, !noalias !45
  %.555.i.i.i = icmp sgt i64 %.502.0246.i.i.i, 1
  br i1 %.555.i.i.i, label %B274.if.i.i.i, label %B26.loopexit.i761.i.i

B54.if.lr.ph.i755.i.i:                            ; preds = %B26.loopexit.i761.i.i, %B26.if.lr.ph.i754.i.i
  %.40.0251.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i754.i.i ], [ %.111.i756.i.i, %B26.loopexit.i761.i.i ]
  %invariant.gep.i757.i.i = getelementptr double, ptr %110, i64 %.40.0251.i.i.i
  br label %B54.if.i758.i.i

B54.if.i758.i.i:                                  ; preds = %B54.if.lr.ph.i755.i.i, %B212.i.i.i
  %.163.0230.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i755.i.i ], [ %.232.i.i.i, %B212.i.i.i ]
  %.232.i.i.i = add nuw nsw i64 %.163.0230.i.i.i, 1
  %.262.i.i.i = icmp eq i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  %..i.i.i = select i1 %.262.i.i.i, double 1.000000e+00, double 0.000000e+00
  %.358225.not.not.i.i.i = icmp samesign ugt i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  %.398.i.i.i = mul nuw nsw i64 %.163.0230.i.i.i, %.103.i.i
  br i1 %.358225.not.not.i.i.i, label %B100.if.lr.ph.i.i.i, label %B166.i.i.i

B100.if.lr.ph.i.i.i:                              ; preds = %B54.if.i758.i.i
  %113 = getelementptr double, ptr %95, i64 %.398.i.i.i
  br label %B100.if.i.i.i

B100.if.i.i.i:                                    ; preds = %B100.if.i.i.i, %B100.if.lr.ph.i.i.i
  %total.4.2228.i.i.i = phi double [ %..i.i.i, %B100.if.lr.ph.i.i.i ], [ %.416.i.i.i, %B100.if.i.i.i ]
  %.302.0226.i.i.i = phi i64 [ %.40.0251.i.i.i, %B100.if.lr.ph.i.i.i ], [ %.371.i.i.i, %B100.if.i.i.i ]
  %.371.i.i.i = add nuw i64 %.302.0226.i.i.i, 1
  %.403.i762.i.i = getelementptr double, ptr %113, i64 %.302.0226.i.i.i
  %.404.i763.i.i = load double, ptr %.403.i762.i.i, align 8, !noalias !45
  %.406.i.i.i = mul nsw i64 %.302.0226.i.i.i, %.103.i.i
  %gep.i764.i.i = getelementptr double, ptr %invariant.gep.i757.i.i, i64 %.406.i.i.i
  %.413.i.i.i = load double, ptr %gep.i764.i.i, align 8, !noalias !45
  %.414.i765.i.i = fmul double %.404.i763.i.i, %.413.i.i.i
  %.416.i.i.i = fsub double %total.4.2228.i.i.i, %.414.i765.i.i
  %exitcond.not.i766.i.i = icmp eq i64 %.371.i.i.i, %.163.0230.i.i.i
  br i1 %exitcond.not.i766.i.i, label %B166.i.i.i, label %B100.if.i.i.i

B274.if.i.i.i:                                    ; preds = %B212.i.i.i, %B400.i.i.i
  %.502.0246.i.i.i = phi i64 [ %.564.i.i.i, %B400.i.i.i ], [ %.103.i.i, %B212.i.i.i ]
  %.564.i.i.i = add nsw i64 %.502.0246.i.i.i, -1
  %.598.i.i290.i = mul nsw i64 %.564.i.i.i, %.103.i.i
  %gep249.i.i.i = getelementptr double, ptr %invariant.gep.i757.i.i, i64 %.598.i.i290.i
  %.605.i.i.i = load double, ptr %gep249.i.i.i, align 8, !noalias !45
  %.648.i.i.i = sub nuw nsw i64 %.103.i.i, %.502.0246.i.i.i
  %.691236.not.i.i.i = icmp eq i64 %.648.i.i.i, 0
  br i1 %.691236.not.i.i.i, label %B400.i.i.i, label %B334.if.lr.ph.i.i.i

B334.if.lr.ph.i.i.i:                              ; preds = %B274.if.i.i.i
  %invariant.gep241.i.i.i = getelementptr double, ptr %95, i64 %.564.i.i.i
  br label %B334.if.i.i.i

B334.if.i.i.i:                                    ; preds = %B334.if.i.i.i, %B334.if.lr.ph.i.i.i
  %total.5.2239.i.i.i = phi double [ %.605.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.749.i.i.i, %B334.if.i.i.i ]
  %.638.0238.i.i.i = phi i64 [ %.648.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.700.i.i.i, %B334.if.i.i.i ]
  %.635.0237.i.i.i = phi i64 [ %.502.0246.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.704.i.i.i, %B334.if.i.i.i ]
  %.700.i.i.i = add nsw i64 %.638.0238.i.i.i, -1
  %.704.i.i.i = add i64 %.635.0237.i.i.i, 1
  %114 = mul nsw i64 %.635.0237.i.i.i, %.103.i.i
  %gep242.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i, i64 %114
  %.737.i.i291.i = load double, ptr %gep242.i.i.i, align 8, !noalias !45
  %gep235.i.i.i = getelementptr double, ptr %invariant.gep.i757.i.i, i64 %114
  %.746.i.i.i = load double, ptr %gep235.i.i.i, align 8, !noalias !45
  %.747.i.i.i = fmul double %.737.i.i291.i, %.746.i.i.i
  %.749.i.i.i = fsub double %total.5.2239.i.i.i, %.747.i.i.i
  %.691.i.i292.i = icmp sgt i64 %.638.0238.i.i.i, 1
  br i1 %.691.i.i292.i, label %B334.if.i.i.i, label %B400.i.i.i

invert.3: ; preds = %B26.loopexit.i761.i.i, %B1414.i.i, %B1402.thread789.i.i, %B906.i.i
  %half.2.0.lcssa.i793.i.i = phi double [ 0.000000e+00, %B1414.i.i ], [ 0.000000e+00, %B1402.thread789.i.i ], [ 0.000000e+00, %B906.i.i ], [ %.486.i.i.i, %B26.loopexit.i761.i.i ]
  %.2375.i.i = uitofp nneg i64 %.1391.i.i to double
  %.2376.i.i = fmul double %.2375.i.i, 2.000000e+00
  %.2407.i.i = fmul double %.2376.i.i, %half.2.0.lcssa.i793.i.i
  %.2409.i.i = fadd double %gained.2.0904.i.i, %.2407.i.i
  br label %B1482.i.i

B1482.i.i:                                        ; preds = %invert.3, %B1402.i.i, %B894.i.i
  %gained.3.1.i.i = phi double [ %.2409.i.i, %invert.3 ], [ %gained.2.0904.i.i, %B1402.i.i ], [ %gained.2.0904.i.i, %B894.i.i ]
  br i1 %.1978838.not.i.i, label %B1816.i.i, label %B1504.if.lr.ph.i.i

B1504.if.lr.ph.i.i:                               ; preds = %B1482.i.i
  %gep891.i.i = getelementptr double, ptr %invariant.gep890.i.i, i64 %.1124.i.i
  %115 = getelementptr double, ptr %.296, i64 %.1191.i.i
  br label %B1504.if.i.i

B1504.loopexit.i.i:                               ; preds = %B1778.i.i, %B1504.if.i.i
  %exitcond913.not.i.i = icmp eq i64 %.103.i.i, %.2545.i.i
  br i1 %exitcond913.not.i.i, label %B1816.i.i, label %B1504.if.i.i

B1556.i.i:                                        ; preds = %B1532.if.i.i
  %.2703.i.i = icmp slt i64 %.2597.0853.i.i, %.161.i.i
  %.2715.i.i = getelementptr double, ptr %gep860.i.i, i64 %.2597.0853.i.i
  %"$phi1616.3.2.3.in.i.i" = select i1 %.2703.i.i, ptr %.2715.i.i, ptr %.2725.i.i
  %"$phi1616.3.2.3.i.i" = load double, ptr %"$phi1616.3.2.3.in.i.i", align 8, !noalias !33
  br label %B1778.i.i

B1620.i.i:                                        ; preds = %B1532.if.i.i
  br i1 %.2849841.not.i.i, label %B1778.i.i, label %B1668.if.lr.ph.i.i

B1668.if.lr.ph.i.i:                               ; preds = %B1620.i.i
  %.2902.i.i = icmp slt i64 %.2597.0853.i.i, %.161.i.i
  %invariant.gep850.i.i = getelementptr double, ptr %gep891.i.i, i64 %.2597.0853.i.i
  br label %B1668.if.i.i

B1778.i.i:                                        ; preds = %B1668.if.i.i, %B1620.i.i, %B1556.i.i
  %total.10.3.i.i = phi double [ %"$phi1616.3.2.3.i.i", %B1556.i.i ], [ 0.000000e+00, %B1620.i.i ], [ %.2950.i.i, %B1668.if.i.i ]
  %.2977.i.i = getelementptr double, ptr %131, i64 %.2597.0853.i.i
  store double %total.10.3.i.i, ptr %.2977.i.i, align 8, !noalias !33
  %.2653.i.i = icmp sgt i64 %.2600.0855.i.i, 1
  br i1 %.2653.i.i, label %B1532.if.i.i, label %B1504.loopexit.i.i

B1816.i.i:                                        ; preds = %B1504.loopexit.i.i, %B1482.i.i, %B1402.thread789.i.i
  %gained.3.1921.i.i = phi double [ %gained.2.0904.i.i, %B1402.thread789.i.i ], [ %gained.3.1.i.i, %B1482.i.i ], [ %gained.3.1.i.i, %B1504.loopexit.i.i ]
  br i1 %.3075861.not.i.i, label %B1882.i.i, label %B1846.if.lr.ph.i.i

B1846.if.lr.ph.i.i:                               ; preds = %B1816.i.i
  %116 = getelementptr double, ptr %.296, i64 %.1322.i277.i
  br label %B1846.if.i.i

B1882.i.i:                                        ; preds = %B1846.if.i.i, %B1816.i.i
  br i1 %.2653852.not.i.i, label %solve, label %B26.if.lr.ph.i767.i.i

B26.if.lr.ph.i767.i.i:                            ; preds = %B1882.i.i
  %117 = getelementptr double, ptr %.296, i64 %.1322.i277.i
  br label %B26.if.i.i.i

B26.loopexit.i779.i.i:                            ; preds = %B392.i.i.i, %B26.if.i.i.i
  %exitcond257.not.i.i.i = icmp eq i64 %.43.0254.i.i.i, %.161.i.i
  br i1 %exitcond257.not.i.i.i, label %solve, label %B26.if.i.i.i

B172.i.i.i:                                       ; preds = %B106.if.i.i.i, %B54.if.i769.i.i
  %.424.pre-phi.i.i.i = phi i64 [ 0, %B54.if.i769.i.i ], [ %.396.i.i281.i, %B106.if.i.i.i ]
  %total.4.2.lcssa.i775.i.i = phi double [ %.272.i.i.i, %B54.if.i769.i.i ], [ %.414.i773.i.i, %B106.if.i.i.i ]
  %118 = getelementptr double, ptr %95, i64 %.424.pre-phi.i.i.i
  %.430.i.i.i = getelementptr double, ptr %118, i64 %.166.0233.i.i.i
  %.431.i.i.i = load double, ptr %.430.i.i.i, align 8, !noalias !48
  %.436.i776.i.i = fdiv double %total.4.2.lcssa.i775.i.i, %.431.i.i.i
  store double %.436.i776.i.i, ptr %gep236.i.i.i, align 8, !noalias !48
  %exitcond256.not.i.i.i = icmp eq i64 %.103.i.i, %.235.i.i.i
  br i1 %exitcond256.not.i.i.i, label %B266.if.i.i.i, label %B54.if.i769.i.i

B392.i.i.i:                                       ; preds = %B326.if.i.i.i, %B266.if.i.i.i
  %total.5.2.lcssa.i777.i.i = phi double [ %.587.i.i283.i, %B266.if.i.i.i ], [ %.731.i.i286.i, %B326.if.i.i.i ]
  %.741.i.i.i = mul nsw i64 %.481.0250.i.i.i, %.103.i.i
  %119 = getelementptr double, ptr %95, i64 %.741.i.i.i
  %.747.i778.i.i = getelementptr double, ptr %119, i64 %.481.0250.i.i.i
  %.748.i.i.i = load double, ptr %.747.i778.i.i, align 8, !noalias !48
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i777.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !48
  %.537.i.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i.i.i, label %B266.if.i.i.i, label %B26.loopexit.i779.i.i

B26.if.i.i.i:                                     ; preds = %B26.loopexit.i779.i.i, %B26.if.lr.ph.i767.i.i
  %.43.0254.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i767.i.i ], [ %.114.i.i.i, %B26.loopexit.i779.i.i ]
  %.114.i.i.i = add nuw nsw i64 %.43.0254.i.i.i, 1
  br i1 %.28995.not.i.i.i, label %B54.if.lr.ph.i768.i.i, label %B26.loopexit.i779.i.i

B54.if.lr.ph.i768.i.i:                            ; preds = %B26.if.i.i.i
  %invariant.gep235.i.i.i = getelementptr double, ptr %117, i64 %.43.0254.i.i.i
  br label %B54.if.i769.i.i

B54.if.i769.i.i:                                  ; preds = %B54.if.lr.ph.i768.i.i, %B172.i.i.i
  %.166.0233.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i768.i.i ], [ %.235.i.i.i, %B172.i.i.i ]
  %.235.i.i.i = add nuw nsw i64 %.166.0233.i.i.i, 1
  %.265.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.172.i.i
  %gep236.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.265.i.i.i
  %.272.i.i.i = load double, ptr %gep236.i.i.i, align 8, !noalias !48
  %.356228.not.i.i.i = icmp eq i64 %.166.0233.i.i.i, 0
  br i1 %.356228.not.i.i.i, label %B172.i.i.i, label %B106.if.lr.ph.i.i.i

B106.if.lr.ph.i.i.i:                              ; preds = %B54.if.i769.i.i
  %.396.i.i281.i = mul nuw nsw i64 %.166.0233.i.i.i, %.103.i.i
  %120 = getelementptr double, ptr %95, i64 %.396.i.i281.i
  br label %B106.if.i.i.i

B106.if.i.i.i:                                    ; preds = %B106.if.i.i.i, %B106.if.lr.ph.i.i.i
  %total.4.2231.i.i.i = phi double [ %.272.i.i.i, %B106.if.lr.ph.i.i.i ], [ %.414.i773.i.i, %B106.if.i.i.i ]
  %.300.0229.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i ], [ %.369.i.i.i, %B106.if.i.i.i ]
  %.369.i.i.i = add nuw nsw i64 %.300.0229.i.i.i, 1
  %.401.i.i.i = getelementptr double, ptr %120, i64 %.300.0229.i.i.i
  %.402.i.i.i = load double, ptr %.401.i.i.i, align 8, !noalias !48
  %.404.i770.i.i = mul nuw nsw i64 %.300.0229.i.i.i, %.172.i.i
  %gep.i771.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.404.i770.i.i
  %.411.i.i282.i = load double, ptr %gep.i771.i.i, align 8, !noalias !48
  %.412.i772.i.i = fmul double %.402.i.i.i, %.411.i.i282.i
  %.414.i773.i.i = fsub double %total.4.2231.i.i.i, %.412.i772.i.i
  %exitcond.not.i774.i.i = icmp eq i64 %.369.i.i.i, %.166.0233.i.i.i
  br i1 %exitcond.not.i774.i.i, label %B172.i.i.i, label %B106.if.i.i.i

B266.if.i.i.i:                                    ; preds = %B172.i.i.i, %B392.i.i.i
  %.484.0249.i.i.i = phi i64 [ %.546.i.i.i, %B392.i.i.i ], [ %storemerge737.i.i, %B172.i.i.i ]
  %.481.0.in248.i.i.i = phi i64 [ %.481.0250.i.i.i, %B392.i.i.i ], [ %.103.i.i, %B172.i.i.i ]
  %.481.0250.i.i.i = add i64 %.481.0.in248.i.i.i, -1
  %.546.i.i.i = add nsw i64 %.484.0249.i.i.i, -1
  %.580.i.i.i = mul nsw i64 %.481.0250.i.i.i, %.172.i.i
  %gep252.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.580.i.i.i
  %.587.i.i283.i = load double, ptr %gep252.i.i.i, align 8, !noalias !48
  %.630.i.i.i = sub i64 %.103.i.i, %.481.0.in248.i.i.i
  %.673239.not.i.i.i = icmp eq i64 %.630.i.i.i, 0
  br i1 %.673239.not.i.i.i, label %B392.i.i.i, label %B326.if.lr.ph.i.i.i

B326.if.lr.ph.i.i.i:                              ; preds = %B266.if.i.i.i
  %invariant.gep244.i.i.i = getelementptr double, ptr %95, i64 %.481.0250.i.i.i
  br label %B326.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B326.if.i.i.i, %B326.if.lr.ph.i.i.i
  %total.5.2242.i.i.i = phi double [ %.587.i.i283.i, %B326.if.lr.ph.i.i.i ], [ %.731.i.i286.i, %B326.if.i.i.i ]
  %.620.0241.i.i.i = phi i64 [ %.630.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.682.i.i.i, %B326.if.i.i.i ]
  %.617.0240.i.i.i = phi i64 [ %.481.0.in248.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.686.i.i284.i, %B326.if.i.i.i ]
  %.682.i.i.i = add nsw i64 %.620.0241.i.i.i, -1
  %.686.i.i284.i = add i64 %.617.0240.i.i.i, 1
  %.712.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.103.i.i
  %gep245.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i, i64 %.712.i.i.i
  %.719.i.i285.i = load double, ptr %gep245.i.i.i, align 8, !noalias !48
  %.721.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.172.i.i
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.721.i.i.i
  %.728.i.i.i = load double, ptr %gep238.i.i.i, align 8, !noalias !48
  %.729.i.i.i = fmul double %.719.i.i285.i, %.728.i.i.i
  %.731.i.i286.i = fsub double %total.5.2242.i.i.i, %.729.i.i.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

solve: ; preds = %B26.loopexit.i779.i.i, %B1882.i.i
  br i1 %.1978838.not.i.i, label %B2014.i.i, label %B1936.if.lr.ph.i.i

B1936.if.lr.ph.i.i:                               ; preds = %solve
  %gep895.i.i = getelementptr double, ptr %invariant.gep894.i.i, i64 %.1322.i277.i
  br label %B1936.if.i.i

B2014.i.i:                                        ; preds = %B1936.if.i.i, %solve
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.0903.i.i, %solve ], [ %.3304.i279.i, %B1936.if.i.i ]
  br i1 %brmerge.i280.i, label %B2596.i.i, label %B2268.if.lr.ph.i.i

B2268.if.lr.ph.i.i:                               ; preds = %B2014.i.i
  %.3560.i.i = load i64, ptr %.3559.i.i, align 8, !noalias !33
  %.3380.i.i = load i64, ptr %.3379.i.i, align 8, !noalias !33
  %121 = getelementptr i64, ptr %.63, i64 %.3380.i.i
  %.3386.i.i = getelementptr i64, ptr %121, i64 %.852.0902.i.i
  %.3387.i.i = load i64, ptr %.3386.i.i, align 8, !noalias !33
  %.3500.i.i = mul nsw i64 %.3387.i.i, %.161.i.i
  %.3502.i.i = mul nsw i64 %.3500.i.i, %.161.i.i
  %.3498.i.i = load i64, ptr %.3497.i.i, align 8, !noalias !33
  %gep897.i.i = getelementptr double, ptr %invariant.gep890.i.i, i64 %.1124.i.i
  %gep899.i.i = getelementptr double, ptr %invariant.gep898.i.i, i64 %.1191.i.i
  %122 = getelementptr double, ptr %.296, i64 %.1322.i277.i
  %123 = getelementptr double, ptr %.296, i64 %.3560.i.i
  %124 = getelementptr double, ptr %123, i64 %.3500.i.i
  %125 = getelementptr double, ptr %.296, i64 %.3498.i.i
  %126 = getelementptr double, ptr %125, i64 %.3502.i.i
  br label %B2268.if.i.i

B2268.loopexit.i.loopexit.i:                      ; preds = %B2595.i.i
  %.3663.i.i = add nuw nsw i64 %.3594.0886.i.i, 1
  %exitcond917.not.i.i = icmp eq i64 %.161.i.i, %.3663.i.i
  br i1 %exitcond917.not.i.i, label %B2596.i.i, label %B2268.if.i.i

B2476.i.i:                                        ; preds = %B2398.if.i.i, %B2296.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi2374.3.2.3.i.i", %B2296.if.i.i ], [ %.3991.i.i, %B2398.if.i.i ]
  br i1 %.3814.i.i, label %B2492.i.i, label %B2540.i.i

B2492.i.i:                                        ; preds = %B2476.i.i
  %.4013.i.i = getelementptr double, ptr %133, i64 %.3715.0883.i.i
  %.4014.i.i = load double, ptr %.4013.i.i, align 8, !noalias !33
  %.4016.i.i = fadd double %left.2.3.lcssa.i.i, %.4014.i.i
  store double %.4016.i.i, ptr %.4013.i.i, align 8, !noalias !33
  br label %B2595.i.i

B2540.i.i:                                        ; preds = %B2476.i.i
  %.4030.i.i = load double, ptr %.4029.i.i, align 8, !noalias !33
  %.4032.i.i = fadd double %left.2.3.lcssa.i.i, %.4030.i.i
  store double %.4032.i.i, ptr %.4029.i.i, align 8, !noalias !33
  br label %B2595.i.i

B2595.i.i:                                        ; preds = %B2540.i.i, %B2492.i.i
  %.3771.i.i = icmp sgt i64 %.3718.0884.i.i, 1
  br i1 %.3771.i.i, label %B2296.if.i.i, label %B2268.loopexit.i.loopexit.i

B2596.i.i:                                        ; preds = %B2268.loopexit.i.loopexit.i, %B2014.i.i
  %exitcond918.not.i.i = icmp eq i64 %.921.i.i, %.828.i.i
  br i1 %exitcond918.not.i.i, label %eliminate, label %B490.i.i

B976.if.lr.ph.i.i:                                ; preds = %B942.loopexit.i.i, %B942.if.lr.ph.i.i
  %.1471.0824.i.i = phi i64 [ 0, %B942.if.lr.ph.i.i ], [ %.1540.i.i, %B942.loopexit.i.i ]
  %.1845.i.i = mul nsw i64 %.1471.0824.i.i, %.170.i.i
  %127 = getelementptr double, ptr %105, i64 %.1845.i.i
  %.1873.i.i = mul nuw nsw i64 %.1471.0824.i.i, %.103.i.i
  %128 = getelementptr double, ptr %97, i64 %.1873.i.i
  br label %B976.if.i.i

B976.if.i.i:                                      ; preds = %B976.if.lr.ph.i.i, %B1106.i.i
  %.1593.0821.i.i = phi i64 [ 0, %B976.if.lr.ph.i.i ], [ %.1662.i.i, %B1106.i.i ]
  %.1662.i.i = add nuw nsw i64 %.1593.0821.i.i, 1
  %"$phi1024.6.2.3.i.i" = select i1 %.732.not.i.i, i64 %.103.i.i, i64 %.1662.i.i
  %.1805816.not.not.i.i = icmp sgt i64 %"$phi1024.6.2.3.i.i", %.1593.0821.i.i
  br i1 %.1805816.not.not.i.i, label %B1034.if.lr.ph.i.i, label %B1106.i.i

B1034.if.lr.ph.i.i:                               ; preds = %B976.if.i.i
  %invariant.gep.i293.i = getelementptr double, ptr %94, i64 %.1593.0821.i.i
  br label %B1034.if.i.i

B1034.if.i.i:                                     ; preds = %B1034.if.i.i, %B1034.if.lr.ph.i.i
  %total.7.3819.i.i = phi double [ 0.000000e+00, %B1034.if.lr.ph.i.i ], [ %.1863.i.i, %B1034.if.i.i ]
  %.1749.0817.i.i = phi i64 [ %.1593.0821.i.i, %B1034.if.lr.ph.i.i ], [ %.1818.i.i, %B1034.if.i.i ]
  %.1818.i.i = add nuw i64 %.1749.0817.i.i, 1
  %.1850.i.i = getelementptr double, ptr %127, i64 %.1749.0817.i.i
  %.1851.i.i = load double, ptr %.1850.i.i, align 8, !noalias !33
  %.1853.i.i = mul nsw i64 %.1749.0817.i.i, %.103.i.i
  %gep.i294.i = getelementptr double, ptr %invariant.gep.i293.i, i64 %.1853.i.i
  %.1860.i.i = load double, ptr %gep.i294.i, align 8, !noalias !33
  %.1861.i.i = fmul double %.1851.i.i, %.1860.i.i
  %.1863.i.i = fadd double %total.7.3819.i.i, %.1861.i.i
  %exitcond.not.i295.i = icmp eq i64 %.1818.i.i, %"$phi1024.6.2.3.i.i"
  br i1 %exitcond.not.i295.i, label %B1106.i.i, label %B1034.if.i.i

B1210.if.lr.ph.i.i:                               ; preds = %B942.loopexit.i.i, %B1176.loopexit.i.i
  %.1922.0839.i.i = phi i64 [ %.1991.i.i, %B1176.loopexit.i.i ], [ 0, %B942.loopexit.i.i ]
  %.1991.i.i = add nuw nsw i64 %.1922.0839.i.i, 1
  %"$phi1274.6.2.3.i.i" = select i1 %.732.not.i.i, i64 %.103.i.i, i64 %.1991.i.i
  %.2228.i.i = sub nsw i64 %"$phi1274.6.2.3.i.i", %.1922.0839.i.i
  %spec.select811.i.i = tail call i64 @llvm.smax.i64(i64 %.2228.i.i, i64 0)
  %.2271826.not.i.i = icmp slt i64 %.2228.i.i, 1
  %invariant.gep831.i.i = getelementptr double, ptr %94, i64 %.1922.0839.i.i
  %.2339.i.i = mul nuw nsw i64 %.1922.0839.i.i, %.103.i.i
  %129 = getelementptr double, ptr %95, i64 %.2339.i.i
  br label %B1210.if.i.i

B1210.if.i.i:                                     ; preds = %B1210.if.lr.ph.i.i, %B1356.i.i
  %.2044.0836.i.i = phi i64 [ 0, %B1210.if.lr.ph.i.i ], [ %.2113.i.i, %B1356.i.i ]
  %.2113.i.i = add nuw nsw i64 %.2044.0836.i.i, 1
  %.2143.i.i = icmp eq i64 %.1922.0839.i.i, %.2044.0836.i.i
  %arg.variance..i.i = select i1 %.2143.i.i, double %.133.i, double 0.000000e+00
  br i1 %.2271826.not.i.i, label %B1356.i.i, label %B1284.if.lr.ph.i.i

B1284.if.lr.ph.i.i:                               ; preds = %B1210.if.i.i
  %invariant.gep833.i.i = getelementptr double, ptr %97, i64 %.2044.0836.i.i
  br label %B1284.if.i.i

B1284.if.i.i:                                     ; preds = %B1284.if.i.i, %B1284.if.lr.ph.i.i
  %total.8.3829.i.i = phi double [ %arg.variance..i.i, %B1284.if.lr.ph.i.i ], [ %.2329.i.i, %B1284.if.i.i ]
  %.2218.0828.i.i = phi i64 [ %spec.select811.i.i, %B1284.if.lr.ph.i.i ], [ %.2280.i.i, %B1284.if.i.i ]
  %.2215.0827.i.i = phi i64 [ %.1922.0839.i.i, %B1284.if.lr.ph.i.i ], [ %.2284.i.i, %B1284.if.i.i ]
  %.2280.i.i = add nsw i64 %.2218.0828.i.i, -1
  %.2284.i.i = add nuw i64 %.2215.0827.i.i, 1
  %130 = mul nsw i64 %.2215.0827.i.i, %.103.i.i
  %gep832.i.i = getelementptr double, ptr %invariant.gep831.i.i, i64 %130
  %.2317.i.i = load double, ptr %gep832.i.i, align 8, !noalias !33
  %gep834.i.i = getelementptr double, ptr %invariant.gep833.i.i, i64 %130
  %.2326.i.i = load double, ptr %gep834.i.i, align 8, !noalias !33
  %.2327.i.i = fmul double %.2317.i.i, %.2326.i.i
  %.2329.i.i = fadd double %total.8.3829.i.i, %.2327.i.i
  %.2271.i.i = icmp sgt i64 %.2218.0828.i.i, 1
  br i1 %.2271.i.i, label %B1284.if.i.i, label %B1356.i.i

B1504.if.i.i:                                     ; preds = %B1504.loopexit.i.i, %B1504.if.lr.ph.i.i
  %.2476.0857.i.i = phi i64 [ 0, %B1504.if.lr.ph.i.i ], [ %.2545.i.i, %B1504.loopexit.i.i ]
  %.2545.i.i = add nuw nsw i64 %.2476.0857.i.i, 1
  br i1 %.2653852.not.i.i, label %B1504.loopexit.i.i, label %B1532.if.lr.ph.i.i

B1532.if.lr.ph.i.i:                               ; preds = %B1504.if.i.i
  %"$phi1658.6.2.3.i.i" = select i1 %.732.not.i.i, i64 %.103.i.i, i64 %.2545.i.i
  %.2806.i.i = sub nsw i64 %"$phi1658.6.2.3.i.i", %.2476.0857.i.i
  %spec.select805.i.i = tail call i64 @llvm.smax.i64(i64 %.2806.i.i, i64 0)
  %.2849841.not.i.i = icmp slt i64 %.2806.i.i, 1
  %invariant.gep846.i.i = getelementptr double, ptr %94, i64 %.2476.0857.i.i
  %.2707.i.i = mul nuw nsw i64 %.2476.0857.i.i, %.170.i.i
  %gep860.i.i = getelementptr double, ptr %gep891.i.i, i64 %.2707.i.i
  %.2725.i.i = getelementptr double, ptr %115, i64 %.2476.0857.i.i
  %.2968.i.i = mul nsw i64 %.2476.0857.i.i, %.172.i.i
  %131 = getelementptr double, ptr %96, i64 %.2968.i.i
  br label %B1532.if.i.i

B1532.if.i.i:                                     ; preds = %B1532.if.lr.ph.i.i, %B1778.i.i
  %.2600.0855.i.i = phi i64 [ %spec.select812.i.i, %B1532.if.lr.ph.i.i ], [ %.2662.i.i, %B1778.i.i ]
  %.2597.0853.i.i = phi i64 [ 0, %B1532.if.lr.ph.i.i ], [ %.2666.i.i, %B1778.i.i ]
  %.2662.i.i = add nsw i64 %.2600.0855.i.i, -1
  %.2666.i.i = add nuw nsw i64 %.2597.0853.i.i, 1
  br i1 %"$phi326.0.2.0783.i.i", label %B1556.i.i, label %B1620.i.i

B1668.if.i.i:                                     ; preds = %B1668.if.i.i, %B1668.if.lr.ph.i.i
  %total.9.3844.i.i = phi double [ 0.000000e+00, %B1668.if.lr.ph.i.i ], [ %.2950.i.i, %B1668.if.i.i ]
  %.2796.0843.i.i = phi i64 [ %spec.select805.i.i, %B1668.if.lr.ph.i.i ], [ %.2858.i.i, %B1668.if.i.i ]
  %.2793.0842.i.i = phi i64 [ %.2476.0857.i.i, %B1668.if.lr.ph.i.i ], [ %.2862.i.i, %B1668.if.i.i ]
  %.2858.i.i = add nsw i64 %.2796.0843.i.i, -1
  %.2862.i.i = add nuw i64 %.2793.0842.i.i, 1
  %.2892.i.i = mul nsw i64 %.2793.0842.i.i, %.103.i.i
  %gep847.i.i = getelementptr double, ptr %invariant.gep846.i.i, i64 %.2892.i.i
  %.2899.i278.i = load double, ptr %gep847.i.i, align 8, !noalias !33
  %.2915.i.i = mul nsw i64 %.2793.0842.i.i, %.170.i.i
  %gep851.i.i = getelementptr double, ptr %invariant.gep850.i.i, i64 %.2915.i.i
  %.2937.i.i = getelementptr double, ptr %115, i64 %.2793.0842.i.i
  %"$phi1760.6.2.4.in.i.i" = select i1 %.2902.i.i, ptr %gep851.i.i, ptr %.2937.i.i
  %"$phi1760.6.2.4.i.i" = load double, ptr %"$phi1760.6.2.4.in.i.i", align 8, !noalias !33
  %.2944.i.i = fmul double %.2899.i278.i, %"$phi1760.6.2.4.i.i"
  %.2950.i.i = fadd double %total.9.3844.i.i, %.2944.i.i
  %.2849.i.i = icmp sgt i64 %.2796.0843.i.i, 1
  br i1 %.2849.i.i, label %B1668.if.i.i, label %B1778.i.i

B1846.if.i.i:                                     ; preds = %B1846.if.i.i, %B1846.if.lr.ph.i.i
  %.3019.0862.i.i = phi i64 [ 0, %B1846.if.lr.ph.i.i ], [ %.3088.i.i, %B1846.if.i.i ]
  %.3088.i.i = add nuw nsw i64 %.3019.0862.i.i, 1
  %.3116.i.i = getelementptr double, ptr %96, i64 %.3019.0862.i.i
  %.3117.i.i = load double, ptr %.3116.i.i, align 8, !noalias !33
  %.3121.i.i = getelementptr double, ptr %116, i64 %.3019.0862.i.i
  store double %.3117.i.i, ptr %.3121.i.i, align 8, !noalias !33
  %exitcond914.not.i.i = icmp eq i64 %.1441.i.i, %.3088.i.i
  br i1 %exitcond914.not.i.i, label %B1882.i.i, label %B1846.if.i.i

B1936.if.i.i:                                     ; preds = %B1936.if.i.i, %B1936.if.lr.ph.i.i
  %lost.2.1867.i.i = phi double [ %lost.3.0903.i.i, %B1936.if.lr.ph.i.i ], [ %.3304.i279.i, %B1936.if.i.i ]
  %.3188.0865.i.i = phi i64 [ 0, %B1936.if.lr.ph.i.i ], [ %.3257.i.i, %B1936.if.i.i ]
  %.3257.i.i = add nuw nsw i64 %.3188.0865.i.i, 1
  %132 = mul nsw i64 %.3188.0865.i.i, %.172.i.i
  %gep870.i.i = getelementptr double, ptr %invariant.gep869.i.i, i64 %132
  %.3290.i.i = load double, ptr %gep870.i.i, align 8, !noalias !33
  %.3292.i.i = fmul double %91, %.3290.i.i
  %gep872.i.i = getelementptr double, ptr %gep895.i.i, i64 %132
  %.3301.i.i = load double, ptr %gep872.i.i, align 8, !noalias !33
  %.3302.i.i = fmul double %.3292.i.i, %.3301.i.i
  %.3304.i279.i = fadd double %lost.2.1867.i.i, %.3302.i.i
  %exitcond915.not.i.i = icmp eq i64 %.103.i.i, %.3257.i.i
  br i1 %exitcond915.not.i.i, label %B2014.i.i, label %B1936.if.i.i

B2268.if.i.i:                                     ; preds = %B2268.loopexit.i.loopexit.i, %B2268.if.lr.ph.i.i
  %.3594.0886.i.i = phi i64 [ 0, %B2268.if.lr.ph.i.i ], [ %.3663.i.i, %B2268.loopexit.i.loopexit.i ]
  %.3818.i.i = add nsw i64 %.3594.0886.i.i, %.103.i.i
  %.3820.i.i = mul nsw i64 %.3818.i.i, %.170.i.i
  %gep889.i.i = getelementptr double, ptr %gep897.i.i, i64 %.3820.i.i
  %.3840.i.i = getelementptr double, ptr %gep899.i.i, i64 %.3594.0886.i.i
  %invariant.gep878.i.i = getelementptr double, ptr %96, i64 %.3594.0886.i.i
  %.4029.i.i = getelementptr double, ptr %124, i64 %.3594.0886.i.i
  %.4005.i.i = mul nuw nsw i64 %.3594.0886.i.i, %.161.i.i
  %133 = getelementptr double, ptr %126, i64 %.4005.i.i
  br label %B2296.if.i.i

B2296.if.i.i:                                     ; preds = %B2268.if.i.i, %B2595.i.i
  %.3718.0884.i.i = phi i64 [ %spec.select812.i.i, %B2268.if.i.i ], [ %.3780.i.i, %B2595.i.i ]
  %.3715.0883.i.i = phi i64 [ 0, %B2268.if.i.i ], [ %.3784.i.i, %B2595.i.i ]
  %.3780.i.i = add nsw i64 %.3718.0884.i.i, -1
  %.3784.i.i = add nuw nsw i64 %.3715.0883.i.i, 1
  %.3814.i.i = icmp slt i64 %.3715.0883.i.i, %.161.i.i
  %.3828.i.i = getelementptr double, ptr %gep889.i.i, i64 %.3715.0883.i.i
  %"$phi2374.3.2.3.in.i.i" = select i1 %.3814.i.i, ptr %.3828.i.i, ptr %.3840.i.i
  %"$phi2374.3.2.3.i.i" = load double, ptr %"$phi2374.3.2.3.in.i.i", align 8, !noalias !33
  br i1 %.1978838.not.i.i, label %B2476.i.i, label %B2398.if.lr.ph.i.i

B2398.if.lr.ph.i.i:                               ; preds = %B2296.if.i.i
  %invariant.gep880.i.i = getelementptr double, ptr %122, i64 %.3715.0883.i.i
  br label %B2398.if.i.i

B2398.if.i.i:                                     ; preds = %B2398.if.i.i, %B2398.if.lr.ph.i.i
  %left.2.3876.i.i = phi double [ %"$phi2374.3.2.3.i.i", %B2398.if.lr.ph.i.i ], [ %.3991.i.i, %B2398.if.i.i ]
  %.3875.0874.i.i = phi i64 [ 0, %B2398.if.lr.ph.i.i ], [ %.3944.i.i, %B2398.if.i.i ]
  %.3944.i.i = add nuw nsw i64 %.3875.0874.i.i, 1
  %134 = mul nsw i64 %.3875.0874.i.i, %.172.i.i
  %gep879.i.i = getelementptr double, ptr %invariant.gep878.i.i, i64 %134
  %.3977.i.i = load double, ptr %gep879.i.i, align 8, !noalias !33
  %.3979.i.i = fmul double %91, %.3977.i.i
  %gep881.i.i = getelementptr double, ptr %invariant.gep880.i.i, i64 %134
  %.3988.i.i = load double, ptr %gep881.i.i, align 8, !noalias !33
  %.3989.i.i = fmul double %.3979.i.i, %.3988.i.i
  %.3991.i.i = fsub double %left.2.3876.i.i, %.3989.i.i
  %exitcond916.not.i.i = icmp eq i64 %.103.i.i, %.3944.i.i
  br i1 %exitcond916.not.i.i, label %B2476.i.i, label %B2398.if.i.i

eliminate: ; preds = %B2596.i.i, %is_diagonal
  %lost.3.0.lcssa.i.i = phi double [ 0.000000e+00, %is_diagonal ], [ %lost.2.1.lcssa.i.i, %B2596.i.i ]
  %gained.2.0.lcssa.i.i = phi double [ 0.000000e+00, %is_diagonal ], [ %gained.3.1921.i.i, %B2596.i.i ]
  %.1910.i = fsub double %rss.5.0403.i, %lost.3.0.lcssa.i.i
  %.1914.i = fadd double %log_determinant.3.0404.i, %gained.2.0.lcssa.i.i
  %exitcond416.not.i = icmp eq i64 %.1684.i, %.1431.i
  br i1 %exitcond416.not.i, label %B970.i, label %B804.if.i

B1212.if.i:                                       ; preds = %substitute, %B1212.if.lr.ph.i
  %d_variance.3.0410.i = phi double [ %.2134.i, %B1212.if.lr.ph.i ], [ %.2450.i, %substitute ]
  %.2166.0409.i = phi i64 [ %.1431.i, %B1212.if.lr.ph.i ], [ %.2228.i, %substitute ]
  %.2163.0408.i = phi i64 [ %.2139.i, %B1212.if.lr.ph.i ], [ %.2232.i, %substitute ]
  %.2228.i = add nsw i64 %.2166.0409.i, -1
  %.2232.i = add nsw i64 %.2163.0408.i, -1
  %.2358.i = load i64, ptr %.2357.i, align 8, !noalias !3
  %.2414.not.i = icmp eq i64 %.2163.0408.i, 0
  %.2417.not.i = icmp eq i64 %.2163.0408.i, %.2139.i
  %135 = getelementptr i64, ptr %.63, i64 %.2358.i
  %.idx.i = mul i64 %.2163.0408.i, 104
  %136 = getelementptr i8, ptr %135, i64 %.idx.i
  %.102.i306.i = getelementptr i8, ptr %136, i64 16
  %.103.i307.i = load i64, ptr %.102.i306.i, align 8, !noalias !51
  %.160.i308.i = getelementptr i8, ptr %136, i64 24
  %.161.i309.i = load i64, ptr %.160.i308.i, align 8, !noalias !51
  %.170.i310.i = add nsw i64 %.161.i309.i, %.103.i307.i
  %.172.i311.i = add nsw i64 %.161.i309.i, 1
  %.236.i312.i = load i64, ptr %136, align 8, !noalias !51
  %137 = getelementptr i64, ptr %.63, i64 %.236.i312.i
  %.432.i.i = getelementptr i8, ptr %137, i64 48
  %.433.i.i = load i64, ptr %.432.i.i, align 8, !noalias !51
  %.626.i313.i = getelementptr i8, ptr %137, i64 56
  %.627.i.i = load i64, ptr %.626.i313.i, align 8, !noalias !51
  %"$phi246.0.2.0.i.i" = select i1 %.2414.not.i, ptr %.108, ptr %.296
  %.707.i314.i = getelementptr i8, ptr %136, i64 96
  %.708.i315.i = load i64, ptr %.707.i314.i, align 8, !noalias !51
  %.714.i316.i = mul nsw i64 %.103.i307.i, %.103.i307.i
  br i1 %.2414.not.i, label %B368.i.i, label %B368.thread.i.i

B368.i.i:                                         ; preds = %B1212.if.i
  %.827.i318.i = load i64, ptr %.826.i317.i, align 8, !noalias !51
  %.827.fr.i.i = freeze i64 %.827.i318.i
  %.828.not.i.i = icmp eq i64 %.827.fr.i.i, 0
  br i1 %.828.not.i.i, label %B368.thread.i.i, label %138

138:                                              ; preds = %B368.i.i
  br label %B368.thread.i.i

B368.thread.i.i:                                  ; preds = %138, %B368.i.i, %B1212.if.i
  %"$phi368.0.2.0913.i.i" = phi i1 [ true, %138 ], [ false, %B368.i.i ], [ false, %B1212.if.i ]
  %139 = phi double [ %19, %138 ], [ -2.000000e+00, %B368.i.i ], [ -2.000000e+00, %B1212.if.i ]
  %.28995.not.i.i319.i = icmp sgt i64 %.103.i307.i, 0
  br i1 %.28995.not.i.i319.i, label %B68.if.lr.ph.i.i363.i, label %is_diagonal.2

B68.if.lr.ph.i.i363.i:                            ; preds = %B368.thread.i.i
  %.202.i.i364.i = getelementptr i8, ptr %137, i64 32
  %.203.i.i365.i = load i64, ptr %.202.i.i364.i, align 8, !noalias !54
  %140 = getelementptr i64, ptr %.63, i64 %.203.i.i365.i
  br label %B68.if.i.i366.i

B68.loopexit.i.i378.i:                            ; preds = %B96.i.i370.i
  %exitcond99.not.i.i379.i = icmp eq i64 %.302.i.i368.i, %.103.i307.i
  br i1 %exitcond99.not.i.i379.i, label %is_diagonal.2, label %B68.if.i.i366.i

B96.i.i370.i:                                     ; preds = %B96.if.i.i373.i, %B68.if.i.i366.i
  %.354.0.i.i371.i = phi i64 [ 0, %B68.if.i.i366.i ], [ %.423.i.i374.i, %B96.if.i.i373.i ]
  %exitcond.not.i.i372.i = icmp eq i64 %.354.0.i.i371.i, %.231.096.i.i367.i
  br i1 %exitcond.not.i.i372.i, label %B68.loopexit.i.i378.i, label %B96.if.i.i373.i

B68.if.i.i366.i:                                  ; preds = %B68.loopexit.i.i378.i, %B68.if.lr.ph.i.i363.i
  %.231.096.i.i367.i = phi i64 [ 0, %B68.if.lr.ph.i.i363.i ], [ %.302.i.i368.i, %B68.loopexit.i.i378.i ]
  %.302.i.i368.i = add nuw nsw i64 %.231.096.i.i367.i, 1
  %.450.i.i369.i = mul nuw nsw i64 %.231.096.i.i367.i, %.103.i307.i
  %141 = getelementptr i64, ptr %140, i64 %.450.i.i369.i
  br label %B96.i.i370.i

B96.if.i.i373.i:                                  ; preds = %B96.i.i370.i
  %.423.i.i374.i = add nuw nsw i64 %.354.0.i.i371.i, 1
  %.455.i.i375.i = getelementptr i64, ptr %141, i64 %.354.0.i.i371.i
  %.456.i.i376.i = load i64, ptr %.455.i.i375.i, align 8, !noalias !54
  %.457.i.i377.i = icmp sgt i64 %.456.i.i376.i, -1
  br i1 %.457.i.i377.i, label %is_diagonal.2, label %B96.i.i370.i

is_diagonal.2: ; preds = %B68.loopexit.i.i378.i, %B96.if.i.i373.i, %B368.thread.i.i
  %.876.not.i.i = phi i1 [ false, %B368.thread.i.i ], [ true, %B96.if.i.i373.i ], [ false, %B68.loopexit.i.i378.i ]
  %.966.i.i = getelementptr i8, ptr %136, i64 8
  %.967.i.i = load i64, ptr %.966.i.i, align 8, !noalias !51
  %invariant.gep1015.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.103.i307.i
  %invariant.gep1017.i.i = getelementptr double, ptr %.296, i64 %.103.i307.i
  %.11121025.not.i.i = icmp slt i64 %.967.i.i, 1
  br i1 %.11121025.not.i.i, label %substitute, label %B544.lr.ph.i.i

B544.lr.ph.i.i:                                   ; preds = %is_diagonal.2
  %142 = getelementptr double, ptr %.296, i64 %.708.i315.i
  %invariant.gep1021.i.i = getelementptr double, ptr %142, i64 %.714.i316.i
  %.1024.i.i = getelementptr i8, ptr %136, i64 40
  %.1025.i322.i = load i64, ptr %.1024.i.i, align 8, !noalias !51
  %.1317.i.i = getelementptr i8, ptr %136, i64 48
  %"$phi642.1.2.1.in.i.i" = select i1 %.2414.not.i, ptr %.1255.i323.i, ptr %.1317.i.i
  %.1390.i324.i = getelementptr i8, ptr %136, i64 64
  %.1452.i.i = getelementptr i8, ptr %136, i64 72
  %.1520.i.i = getelementptr i8, ptr %136, i64 80
  %.1584.i.i = getelementptr i8, ptr %136, i64 88
  %.1674.i325.i = getelementptr i8, ptr %136, i64 32
  %.1790.i.i = getelementptr i8, ptr %136, i64 160
  %.1854.i.i = getelementptr i8, ptr %136, i64 176
  %storemerge888.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i307.i, i64 0)
  %.2076942.not.i.i = icmp slt i64 %.161.i309.i, 1
  %invariant.gep953.i.i = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.161.i309.i
  %143 = getelementptr i64, ptr %.63, i64 %.1025.i322.i
  %.2561971.not.i.i = icmp slt i64 %.103.i307.i, 1
  %spec.select928.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i311.i, i64 0)
  %.2843955.not.i.i = icmp slt i64 %.161.i309.i, 0
  %144 = getelementptr double, ptr %.296, i64 %.627.i.i
  %145 = getelementptr double, ptr %.296, i64 %.433.i.i
  %.4609.i.i = icmp sgt i64 %.161.i309.i, 0
  %.4784.i.i = getelementptr i8, ptr %136, i64 56
  %.50.i.i.i = mul nsw i64 %.172.i311.i, %.103.i307.i
  %gep1022.i.i = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.50.i.i.i
  br label %B544.i.i

B544.i.i:                                         ; preds = %B3053.i.i, %B544.lr.ph.i.i
  %d_variance.3.01028.i.i = phi double [ 0.000000e+00, %B544.lr.ph.i.i ], [ %d_variance.4.1.i.i, %B3053.i.i ]
  %.1056.01027.i.i = phi i64 [ 0, %B544.lr.ph.i.i ], [ %.1125.i.i, %B3053.i.i ]
  %.1125.i.i = add nuw nsw i64 %.1056.01027.i.i, 1
  %"$phi642.1.2.1.i.i" = load i64, ptr %"$phi642.1.2.1.in.i.i", align 8, !noalias !51
  %.1324.i.i = mul nsw i64 %.1056.01027.i.i, %.170.i310.i
  %.1326.i.i = mul nsw i64 %.1324.i.i, %.170.i310.i
  %.1328.i326.i = add nsw i64 %.1326.i.i, %"$phi642.1.2.1.i.i"
  %.1391.i327.i = load i64, ptr %.1390.i324.i, align 8, !noalias !51
  %.1453.i.i = load i64, ptr %.1452.i.i, align 8, !noalias !51
  %.1457.i328.i = add nsw i64 %.1453.i.i, %.1324.i.i
  %.1521.i.i = load i64, ptr %.1520.i.i, align 8, !noalias !51
  %.1524.i.i = mul nsw i64 %.1056.01027.i.i, %.103.i307.i
  %.1526.i.i = mul nsw i64 %.1524.i.i, %.103.i307.i
  %.1585.i.i = load i64, ptr %.1584.i.i, align 8, !noalias !51
  %.1590.i.i = mul nsw i64 %.1524.i.i, %.172.i311.i
  br i1 %.2417.not.i, label %B1122.i.i, label %B914.i.i

B914.i.i:                                         ; preds = %B544.i.i
  %.1675.i.i = load i64, ptr %.1674.i325.i, align 8, !noalias !51
  %146 = getelementptr i64, ptr %.63, i64 %.1675.i.i
  %.1679.i361.i = getelementptr i64, ptr %146, i64 %.1056.01027.i.i
  %.1680.i.i = load i64, ptr %.1679.i361.i, align 8, !noalias !51
  %.1791.i.i = load i64, ptr %.1790.i.i, align 8, !noalias !51
  %.1793.i.i = mul nsw i64 %.1680.i.i, %.161.i309.i
  %.1795.i.i = mul nsw i64 %.1793.i.i, %.161.i309.i
  %.1796.i362.i = add nsw i64 %.1795.i.i, %.1791.i.i
  %.1855.i.i = load i64, ptr %.1854.i.i, align 8, !noalias !51
  %.1858.i.i = add nsw i64 %.1855.i.i, %.1793.i.i
  br label %B1122.i.i

B1122.i.i:                                        ; preds = %B914.i.i, %B544.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B544.i.i ], [ %.1796.i362.i, %B914.i.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B544.i.i ], [ %.1858.i.i, %B914.i.i ]
  br i1 %.28995.not.i.i319.i, label %B1144.if.lr.ph.i.i, label %B2072.thread.i.i

B1144.if.lr.ph.i.i:                               ; preds = %B1122.i.i
  %147 = getelementptr double, ptr %.296, i64 %.1585.i.i
  %148 = getelementptr double, ptr %147, i64 %.1590.i.i
  %149 = getelementptr double, ptr %.296, i64 %up_c.2.1.i.i
  %150 = getelementptr double, ptr %.296, i64 %up_gram.2.1.i.i
  br label %B1144.if.i.i

B1330.i.i:                                        ; preds = %B1256.if.i.i
  %.2089.i.i = add nuw nsw i64 %.2020.0943.i.i, 1
  %.2278.i.i = fmul double %139, %.2267.i344.i
  %.2291.i.i = getelementptr double, ptr %182, i64 %.2020.0943.i.i
  store double %.2278.i.i, ptr %.2291.i.i, align 8, !noalias !51
  %exitcond1033.not.i.i = icmp eq i64 %.161.i309.i, %.2089.i.i
  br i1 %exitcond1033.not.i.i, label %B1378.i.i, label %B1200.if.i.i

B1378.i.i:                                        ; preds = %B1330.i.i
  %.2300.i.i = fmul double %.903.i321.i, %.1992.i.i
  br label %B1414.if.i.i

B1482.i347.i:                                     ; preds = %B1414.if.i.i, %B1378.thread.i.i
  %total.11.2.lcssa.i.i = phi double [ %.23001047.i.i, %B1378.thread.i.i ], [ %.2441.i346.i, %B1414.if.i.i ]
  %.2452.i.i = fmul double %139, %total.11.2.lcssa.i.i
  %gep954.i.i = getelementptr double, ptr %invariant.gep953.i.i, i64 %180
  store double %.2452.i.i, ptr %gep954.i.i, align 8, !noalias !51
  %exitcond1035.not.i.i = icmp eq i64 %.103.i307.i, %.1955.i.i
  br i1 %exitcond1035.not.i.i, label %B1530.i.i, label %B1144.if.i.i

B1530.i.i:                                        ; preds = %B1482.i347.i
  %.2476.i.i = getelementptr i64, ptr %143, i64 %.1056.01027.i.i
  %.2477.i.i = load i64, ptr %.2476.i.i, align 8, !noalias !51
  %.2724.i.i = icmp sgt i64 %.2477.i.i, 0
  %.2727.i.i = uitofp nneg i64 %.2477.i.i to double
  %.2728.i.i = fmul double %.2727.i.i, -5.000000e-01
  %151 = getelementptr double, ptr %.296, i64 %.1521.i.i
  %152 = getelementptr double, ptr %151, i64 %.1526.i.i
  %gep1016.i.i = getelementptr double, ptr %invariant.gep1015.i.i, i64 %.1328.i326.i
  %153 = getelementptr double, ptr %.296, i64 %.1391.i327.i
  %154 = getelementptr double, ptr %153, i64 %.1324.i.i
  br label %B1572.if.i.i

B1618.i.i:                                        ; preds = %B1600.if.i.i
  %.2737.i.i = getelementptr double, ptr %184, i64 %.2626.0961.i.i
  %.2738.i.i = load double, ptr %.2737.i.i, align 8, !noalias !51
  %.2739.i.i = fmul double %.2728.i.i, %.2738.i.i
  br label %B1684.i.i

B1658.i.i:                                        ; preds = %B1600.if.i.i
  %.2752.i.i = getelementptr double, ptr %183, i64 %.2626.0961.i.i
  %.2753.i.i = load double, ptr %.2752.i.i, align 8, !noalias !51
  br label %B1684.i.i

B1684.i.i:                                        ; preds = %B1658.i.i, %B1618.i.i
  %"$phi1684.3.2.3.i.i" = phi double [ %.2739.i.i, %B1618.i.i ], [ %.2753.i.i, %B1658.i.i ]
  br i1 %.2843955.not.i.i, label %B1788.i.i, label %B1708.if.lr.ph.i.i

B1708.if.lr.ph.i.i:                               ; preds = %B1684.i.i
  %.2893.i.i = mul nuw nsw i64 %.2626.0961.i.i, %.172.i311.i
  %155 = getelementptr double, ptr %148, i64 %.2893.i.i
  br label %B1708.if.i.i

B1788.i.i:                                        ; preds = %B1708.if.i.i, %B1684.i.i
  %total.12.3.lcssa.i.i = phi double [ %"$phi1684.3.2.3.i.i", %B1684.i.i ], [ %.2902.i350.i, %B1708.if.i.i ]
  %.2921.i.i = getelementptr double, ptr %183, i64 %.2626.0961.i.i
  store double %total.12.3.lcssa.i.i, ptr %.2921.i.i, align 8, !noalias !51
  %exitcond1036.not.i.i = icmp eq i64 %.103.i307.i, %.2695.i.i
  br i1 %exitcond1036.not.i.i, label %B1824.i.i, label %B1600.if.i.i

B1824.i.i:                                        ; preds = %B1788.i.i
  %.2574.i.i = add nuw nsw i64 %.2505.0972.i.i, 1
  br i1 %"$phi368.0.2.0913.i.i", label %B3054.i.thread.i, label %B1874.if.lr.ph.i.i

B1874.if.lr.ph.i.i:                               ; preds = %B1824.i.i
  %.3193.i.i = mul nsw i64 %.2505.0972.i.i, %.170.i310.i
  %gep975.i.i = getelementptr double, ptr %gep1016.i.i, i64 %.3193.i.i
  %.3211.i.i = getelementptr double, ptr %154, i64 %.2505.0972.i.i
  %156 = getelementptr double, ptr %144, i64 %.2746.i.i
  br label %B1874.if.i.i

B2014.i351.i:                                     ; preds = %B1906.if.i.i, %B1874.if.i.i
  %total.13.3.lcssa.i.i = phi double [ 0.000000e+00, %B1874.if.i.i ], [ %.3233.i.i, %B1906.if.i.i ]
  %.3253.i.i = getelementptr double, ptr %156, i64 %.2960.0969.i.i
  %.3254.i.i = load double, ptr %.3253.i.i, align 8, !noalias !51
  %.3256.i.i = fadd double %total.13.3.lcssa.i.i, %.3254.i.i
  store double %.3256.i.i, ptr %.3253.i.i, align 8, !noalias !51
  %exitcond1037.not.i.i = icmp eq i64 %.2960.0969.i.i, %.2505.0972.i.i
  br i1 %exitcond1037.not.i.i, label %B3054.i.i, label %B1874.if.i.i

B2072.thread.i.i:                                 ; preds = %B1122.i.i
  br i1 %"$phi368.0.2.0913.i.i", label %B2204.i.i, label %B2284.i.i

B2090.i.i:                                        ; preds = %B3054.i.thread.i
  %157 = getelementptr double, ptr %.108, i64 %.1328.i326.i
  %invariant.gep364.i.i.i = getelementptr double, ptr %157, i64 %.103.i307.i
  br label %B58.if.i.i.i

B58.loopexit.i.i.i:                               ; preds = %B358.i.i.i
  %exitcond385.not.i.i.i = icmp eq i64 %.103.i307.i, %.154.i.i.i
  br i1 %exitcond385.not.i.i.i, label %B452.if.lr.ph.i.i.i, label %B58.if.i.i.i

B256.if.lr.ph.i.i.i:                              ; preds = %B116.if.i.i353.i, %B58.if.i.i.i
  %d_variance.4.1.lcssa.i.i.i = phi double [ %.193.i.i.i, %B58.if.i.i.i ], [ %.372.i.i354.i, %B116.if.i.i353.i ]
  %158 = getelementptr double, ptr %157, i64 %.pre.i.i
  %159 = getelementptr double, ptr %gep1022.i.i, i64 %.184.i.i.i
  br label %B256.if.i.i.i

B358.i.i.i:                                       ; preds = %B290.if.i.i.i, %B256.if.i.i.i
  %total.4.2.lcssa.i.i355.i = phi double [ 0.000000e+00, %B256.if.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.662.i.i356.i = getelementptr double, ptr %159, i64 %.404.0357.i.i.i
  store double %total.4.2.lcssa.i.i355.i, ptr %.662.i.i356.i, align 8, !noalias !57
  %exitcond384.not.i.i.i = icmp eq i64 %.103.i307.i, %.473.i.i.i
  br i1 %exitcond384.not.i.i.i, label %B58.loopexit.i.i.i, label %B256.if.i.i.i

B424.loopexit.i.i.i:                              ; preds = %B452.loopexit.i.i.i
  %.788.i.i.i = add nuw nsw i64 %.719.0382.i.i.i, 1
  %indvars.iv.next.i.i.i = add i64 %indvars.iv.i.i.i, -1
  %exitcond389.not.i.i.i = icmp eq i64 %.103.i307.i, %.788.i.i.i
  br i1 %exitcond389.not.i.i.i, label %whitened_backward, label %B452.if.lr.ph.i.i.i

B452.loopexit.i.i.i:                              ; preds = %B580.if.i.i.i, %B552.i.i.i
  %exitcond388.not.i.i.i = icmp eq i64 %.103.i307.i, %.909.i.i.i
  br i1 %exitcond388.not.i.i.i, label %B424.loopexit.i.i.i, label %B452.if.i.i.i

B552.i.i.i:                                       ; preds = %B484.if.i.i.i
  %.909.i.i.i = add nuw nsw i64 %.840.0379.i.i.i, 1
  br i1 %.1167373.not.not.i.i.i, label %B580.if.lr.ph.i.i.i, label %B452.loopexit.i.i.i

B580.if.lr.ph.i.i.i:                              ; preds = %B552.i.i.i
  %.1216.i.i.i = mul nsw i64 %.840.0379.i.i.i, %.170.i310.i
  %160 = getelementptr double, ptr %157, i64 %.1216.i.i.i
  br label %B580.if.i.i.i

B58.if.i.i.i:                                     ; preds = %B58.loopexit.i.i.i, %B2090.i.i
  %d_variance.3.0362.i.i.i = phi double [ 0.000000e+00, %B2090.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B58.loopexit.i.i.i ]
  %.83.0360.i.i.i = phi i64 [ 0, %B2090.i.i ], [ %.154.i.i.i, %B58.loopexit.i.i.i ]
  %.154.i.i.i = add nuw nsw i64 %.83.0360.i.i.i, 1
  %.184.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.103.i307.i
  %161 = getelementptr double, ptr %142, i64 %.184.i.i.i
  %.190.i.i.i = getelementptr double, ptr %161, i64 %.83.0360.i.i.i
  %.191.i.i.i = load double, ptr %.190.i.i.i, align 8, !noalias !57
  %.193.i.i.i = fadd double %d_variance.3.0362.i.i.i, %.191.i.i.i
  %.pre.i.i = mul nsw i64 %.83.0360.i.i.i, %.170.i310.i
  br i1 %.2843955.not.i.i, label %B256.if.lr.ph.i.i.i, label %B116.if.lr.ph.i.i352.i

B116.if.lr.ph.i.i352.i:                           ; preds = %B58.if.i.i.i
  %gep365.i.i.i = getelementptr double, ptr %invariant.gep364.i.i.i, i64 %.pre.i.i
  %.344.i.i.i = getelementptr double, ptr %154, i64 %.83.0360.i.i.i
  %.354.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.172.i311.i
  %162 = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.354.i.i.i
  br label %B116.if.i.i353.i

B116.if.i.i353.i:                                 ; preds = %B116.if.i.i353.i, %B116.if.lr.ph.i.i352.i
  %d_variance.4.1350.i.i.i = phi double [ %.193.i.i.i, %B116.if.lr.ph.i.i352.i ], [ %.372.i.i354.i, %B116.if.i.i353.i ]
  %.226.0349.i.i.i = phi i64 [ %spec.select928.i.i, %B116.if.lr.ph.i.i352.i ], [ %.288.i.i.i, %B116.if.i.i353.i ]
  %.223.0348.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i352.i ], [ %.292.i.i.i, %B116.if.i.i353.i ]
  %.288.i.i.i = add nsw i64 %.226.0349.i.i.i, -1
  %.292.i.i.i = add nuw nsw i64 %.223.0348.i.i.i, 1
  %.322.i.i.i = icmp slt i64 %.223.0348.i.i.i, %.161.i309.i
  %.334.i.i.i = getelementptr double, ptr %gep365.i.i.i, i64 %.223.0348.i.i.i
  %"$phi176.2.2.2.in.i.i.i" = select i1 %.322.i.i.i, ptr %.334.i.i.i, ptr %.344.i.i.i
  %"$phi176.2.2.2.i.i.i" = load double, ptr %"$phi176.2.2.2.in.i.i.i", align 8, !noalias !57
  %.362.i.i.i = getelementptr double, ptr %162, i64 %.223.0348.i.i.i
  %.363.i.i.i = load double, ptr %.362.i.i.i, align 8, !noalias !57
  %.364.i.i.i = fmul double %.363.i.i.i, 5.000000e-01
  %.365.i.i.i = fmul double %"$phi176.2.2.2.i.i.i", %.364.i.i.i
  %.370.i.i.i = fdiv double %.365.i.i.i, %.133.i
  %.372.i.i354.i = fadd double %d_variance.4.1350.i.i.i, %.370.i.i.i
  %.279.i.i.i = icmp sgt i64 %.226.0349.i.i.i, 1
  br i1 %.279.i.i.i, label %B116.if.i.i353.i, label %B256.if.lr.ph.i.i.i

B256.if.i.i.i:                                    ; preds = %B358.i.i.i, %B256.if.lr.ph.i.i.i
  %.404.0357.i.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i.i ], [ %.473.i.i.i, %B358.i.i.i ]
  %.473.i.i.i = add nuw nsw i64 %.404.0357.i.i.i, 1
  %.585351.not.not.i.i.i = icmp sgt i64 %.103.i307.i, %.404.0357.i.i.i
  br i1 %.585351.not.not.i.i.i, label %B290.if.lr.ph.i.i.i, label %B358.i.i.i

B290.if.lr.ph.i.i.i:                              ; preds = %B256.if.i.i.i
  %invariant.gep.i.i357.i = getelementptr double, ptr %145, i64 %.404.0357.i.i.i
  br label %B290.if.i.i.i

B290.if.i.i.i:                                    ; preds = %B290.if.i.i.i, %B290.if.lr.ph.i.i.i
  %total.4.2354.i.i.i = phi double [ 0.000000e+00, %B290.if.lr.ph.i.i.i ], [ %.643.i.i.i, %B290.if.i.i.i ]
  %.529.0352.i.i.i = phi i64 [ %.404.0357.i.i.i, %B290.if.lr.ph.i.i.i ], [ %.598.i.i358.i, %B290.if.i.i.i ]
  %.598.i.i358.i = add nuw i64 %.529.0352.i.i.i, 1
  %.630.i.i359.i = getelementptr double, ptr %158, i64 %.529.0352.i.i.i
  %.631.i.i.i = load double, ptr %.630.i.i359.i, align 8, !noalias !57
  %.633.i.i.i = mul nsw i64 %.529.0352.i.i.i, %.103.i307.i
  %gep.i.i360.i = getelementptr double, ptr %invariant.gep.i.i357.i, i64 %.633.i.i.i
  %.640.i.i.i = load double, ptr %gep.i.i360.i, align 8, !noalias !57
  %.641.i.i.i = fmul double %.631.i.i.i, %.640.i.i.i
  %.643.i.i.i = fadd double %total.4.2354.i.i.i, %.641.i.i.i
  %exitcond.not.i906.i.i = icmp eq i64 %.598.i.i358.i, %.103.i307.i
  br i1 %exitcond.not.i906.i.i, label %B358.i.i.i, label %B290.if.i.i.i

B452.if.lr.ph.i.i.i:                              ; preds = %B58.loopexit.i.i.i, %B424.loopexit.i.i.i
  %indvars.iv.i.i.i = phi i64 [ %indvars.iv.next.i.i.i, %B424.loopexit.i.i.i ], [ %.103.i307.i, %B58.loopexit.i.i.i ]
  %.719.0382.i.i.i = phi i64 [ %.788.i.i.i, %B424.loopexit.i.i.i ], [ 0, %B58.loopexit.i.i.i ]
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i.i, i64 0)
  %163 = add nuw i64 %smax.i.i.i, %.719.0382.i.i.i
  %invariant.gep371.i.i.i = getelementptr double, ptr %gep1022.i.i, i64 %.719.0382.i.i.i
  %.1167373.not.not.i.i.i = icmp sgt i64 %.103.i307.i, %.719.0382.i.i.i
  %invariant.gep376.i.i.i = getelementptr double, ptr %144, i64 %.719.0382.i.i.i
  br label %B452.if.i.i.i

B452.if.i.i.i:                                    ; preds = %B452.if.lr.ph.i.i.i, %B452.loopexit.i.i.i
  %.840.0379.i.i.i = phi i64 [ 0, %B452.if.lr.ph.i.i.i ], [ %.909.i.i.i, %B452.loopexit.i.i.i ]
  %.1060.i.i.i = mul nuw nsw i64 %.840.0379.i.i.i, %.103.i307.i
  %164 = getelementptr double, ptr %142, i64 %.1060.i.i.i
  br label %B484.if.i.i.i

B484.if.i.i.i:                                    ; preds = %B484.if.i.i.i, %B452.if.i.i.i
  %total.5.2369.i.i.i = phi double [ 0.000000e+00, %B452.if.i.i.i ], [ %.1078.i.i.i, %B484.if.i.i.i ]
  %.964.0367.i.i.i = phi i64 [ 0, %B452.if.i.i.i ], [ %.1033.i.i.i, %B484.if.i.i.i ]
  %.1033.i.i.i = add nuw nsw i64 %.964.0367.i.i.i, 1
  %.1065.i.i.i = getelementptr double, ptr %164, i64 %.964.0367.i.i.i
  %.1066.i.i.i = load double, ptr %.1065.i.i.i, align 8, !noalias !57
  %.1068.i.i.i = mul nuw nsw i64 %.964.0367.i.i.i, %.103.i307.i
  %gep372.i.i.i = getelementptr double, ptr %invariant.gep371.i.i.i, i64 %.1068.i.i.i
  %.1075.i.i.i = load double, ptr %gep372.i.i.i, align 8, !noalias !57
  %.1076.i.i.i = fmul double %.1066.i.i.i, %.1075.i.i.i
  %.1078.i.i.i = fadd double %total.5.2369.i.i.i, %.1076.i.i.i
  %exitcond386.not.i.i.i = icmp eq i64 %.103.i307.i, %.1033.i.i.i
  br i1 %exitcond386.not.i.i.i, label %B552.i.i.i, label %B484.if.i.i.i

B580.if.i.i.i:                                    ; preds = %B580.if.i.i.i, %B580.if.lr.ph.i.i.i
  %.1111.0374.i.i.i = phi i64 [ %.719.0382.i.i.i, %B580.if.lr.ph.i.i.i ], [ %.1180.i.i.i, %B580.if.i.i.i ]
  %.1180.i.i.i = add nuw i64 %.1111.0374.i.i.i, 1
  %.1206.i.i.i = mul nsw i64 %.1111.0374.i.i.i, %.103.i307.i
  %gep377.i.i.i = getelementptr double, ptr %invariant.gep376.i.i.i, i64 %.1206.i.i.i
  %.1213.i.i.i = load double, ptr %gep377.i.i.i, align 8, !noalias !57
  %.1221.i.i.i = getelementptr double, ptr %160, i64 %.1111.0374.i.i.i
  %.1222.i.i.i = load double, ptr %.1221.i.i.i, align 8, !noalias !57
  %.1223.i.i.i = fmul double %.1222.i.i.i, 2.000000e+00
  %.1225.i.i.i = fmul double %.1078.i.i.i, %.1223.i.i.i
  %.1226.i.i.i = fadd double %.1213.i.i.i, %.1225.i.i.i
  store double %.1226.i.i.i, ptr %gep377.i.i.i, align 8, !noalias !57
  %exitcond387.not.i.i.i = icmp eq i64 %.1180.i.i.i, %163
  br i1 %exitcond387.not.i.i.i, label %B452.loopexit.i.i.i, label %B580.if.i.i.i

whitened_backward: ; preds = %B424.loopexit.i.i.i
  %165 = getelementptr double, ptr %.296, i64 %.1457.i328.i
  br label %B2154.if.i.i

B2204.i.i:                                        ; preds = %B2154.if.i.i, %B2072.thread.i.i
  %d_variance.4.1.lcssa.i.i.lcssa.sink.i = phi double [ 0.000000e+00, %B2072.thread.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B2154.if.i.i ]
  %.3327.i.i = fadd double %d_variance.3.01028.i.i, %d_variance.4.1.lcssa.i.i.lcssa.sink.i
  br i1 %.2076942.not.i.i, label %B3053.i.i, label %B2230.if.lr.ph.i.i

B2230.if.lr.ph.i.i:                               ; preds = %B2204.i.i
  %166 = getelementptr double, ptr %.296, i64 %up_c.2.1.i.i
  %gep1024.i.i = getelementptr double, ptr %invariant.gep1017.i.i, i64 %.1457.i328.i
  br label %B2230.if.i.i

B2284.i.i:                                        ; preds = %B3054.i.i, %B2072.thread.i.i
  %.3621.i.i = icmp eq i64 %.1125.i.i, %.967.i.i
  br i1 %.3621.i.i, label %B2332.i.i, label %B2302.i.i

B2302.i.i:                                        ; preds = %B2284.i.i
  %167 = getelementptr i64, ptr %143, i64 %.1056.01027.i.i
  %.3632.i.i = getelementptr i8, ptr %167, i64 8
  %.3633.i.i = load i64, ptr %.3632.i.i, align 8, !noalias !51
  %.3634.i.i = icmp slt i64 %.3633.i.i, 1
  %brmerge.i329.i = select i1 %.3634.i.i, i1 true, i1 %.2561971.not.i.i
  br i1 %brmerge.i329.i, label %B2706.i.i, label %B2354.if.lr.ph.i.i

B2332.i.i:                                        ; preds = %B2284.i.i
  br i1 %.2561971.not.i.i, label %B2862.i.i, label %B2354.if.lr.ph.i.i

B2354.if.lr.ph.i.i:                               ; preds = %B2332.i.i, %B2302.i.i
  %168 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.1328.i326.i
  br label %B2354.if.i.i

B2354.loopexit.i.i:                               ; preds = %B2416.loopexit.i.i
  %.3733.i.i = add nsw i64 %.3671.0991.i.i, -1
  %.3776.i.i = fadd double %d_variance.6.1992.i.i, %.3774.i.i
  %.3724.i.i = icmp sgt i64 %.3671.0991.i.i, 1
  br i1 %.3724.i.i, label %B2354.if.i.i, label %B2706.i.i

B2416.loopexit.i.i:                               ; preds = %B2598.if.i.i, %B2546.i.i
  %.3862.i.i = icmp sgt i64 %.3809.0988.i.i, 1
  br i1 %.3862.i.i, label %B2416.if.i.i, label %B2354.loopexit.i.i

B2546.loopexit.i.i:                               ; preds = %B2474.if.i.i
  %169 = fmul double %.4076.i.i, 2.000000e+00
  br label %B2546.i.i

B2546.i.i:                                        ; preds = %B2416.if.i.i, %B2546.loopexit.i.i
  %inner.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2416.if.i.i ], [ %169, %B2546.loopexit.i.i ]
  br i1 %.4183983.not.i.i, label %B2416.loopexit.i.i, label %B2598.if.lr.ph.i.i

B2598.if.lr.ph.i.i:                               ; preds = %B2546.i.i
  %.4234.i.i = mul nsw i64 %.3806.0987.i.i, %.103.i307.i
  %170 = getelementptr double, ptr %142, i64 %.4234.i.i
  br label %B2598.if.i.i

B2706.i.i:                                        ; preds = %B2354.loopexit.i.i, %B2302.i.i
  %d_variance.5.2.i.i = phi double [ %d_variance.3.01028.i.i, %B2302.i.i ], [ %.3776.i.i, %B2354.loopexit.i.i ]
  br i1 %.2561971.not.i.i, label %B2862.i.i, label %B2728.if.lr.ph.i.i

B2728.if.lr.ph.i.i:                               ; preds = %B2706.i.i
  %171 = getelementptr double, ptr %.296, i64 %.1457.i328.i
  br label %B2766.if.lr.ph.i.i

B2838.i.i:                                        ; preds = %B2766.if.i.i
  %.4377.i.i = add nuw nsw i64 %.4308.01002.i.i, 1
  %.4562.i.i = getelementptr double, ptr %171, i64 %.4308.01002.i.i
  store double %.4547.i.i, ptr %.4562.i.i, align 8, !noalias !51
  %exitcond1041.not.i.i = icmp eq i64 %.103.i307.i, %.4377.i.i
  br i1 %exitcond1041.not.i.i, label %B2862.i.i, label %B2766.if.lr.ph.i.i

B2862.i.i:                                        ; preds = %B2838.i.i, %B2706.i.i, %B2332.i.i
  %d_variance.5.21056.i.i = phi double [ %d_variance.3.01028.i.i, %B2332.i.i ], [ %d_variance.5.2.i.i, %B2706.i.i ], [ %d_variance.5.2.i.i, %B2838.i.i ]
  br i1 %.4609.i.i, label %B2888.if.lr.ph.i.i, label %B2932.i.i

B2888.if.lr.ph.i.i:                               ; preds = %B2862.i.i
  %172 = getelementptr double, ptr %.296, i64 %up_c.2.1.i.i
  %gep1018.i.i = getelementptr double, ptr %invariant.gep1017.i.i, i64 %.1457.i328.i
  br label %B2888.if.i.i

B2932.i.i:                                        ; preds = %B2888.if.i.i, %B2862.i.i
  br i1 %.2414.not.i, label %B3053.i.i, label %B2956.i.i

B2956.i.i:                                        ; preds = %B2932.i.i
  %.4785.i.i = load i64, ptr %.4784.i.i, align 8, !noalias !51
  %.4793.i.i = add nsw i64 %.4785.i.i, %.1326.i.i
  br i1 %.28995.not.i.i319.i, label %B42.if.lr.ph.i.i.i, label %B486.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B2956.i.i
  %173 = getelementptr double, ptr %.296, i64 %.4793.i.i
  %invariant.gep367.i.i.i = getelementptr double, ptr %173, i64 %.103.i307.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B410.i.i.i, %B274.i.i.i
  %exitcond381.not.i.i.i = icmp eq i64 %.103.i307.i, %.134.i.i.i
  br i1 %exitcond381.not.i.i.i, label %B486.i.i.i, label %B70.if.lr.ph.i.i.i

B108.loopexit.i.i334.i:                           ; preds = %B142.if.i.i.i
  %.380.i.i.i = add nuw nsw i64 %.311.0347.i.i.i, 1
  %exitcond377.not.i.i.i = icmp eq i64 %.311.0347.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond377.not.i.i.i, label %B242.i.i.i, label %B142.if.lr.ph.i.i.i

B242.i.i.i:                                       ; preds = %B108.loopexit.i.i334.i
  %.255.i.i.i = add nuw nsw i64 %.186.0352.i.i.i, 1
  %.595.i.i.i = getelementptr double, ptr %176, i64 %.186.0352.i.i.i
  store double %.564.i.i333.i, ptr %.595.i.i.i, align 8, !noalias !60
  %exitcond378.not.i.i.i = icmp eq i64 %.103.i307.i, %.255.i.i.i
  br i1 %exitcond378.not.i.i.i, label %B274.i.i.i, label %B108.if.lr.ph.i.i331.i

B274.i.i.i:                                       ; preds = %B242.i.i.i
  %.134.i.i.i = add nuw nsw i64 %.63.0365.i.i.i, 1
  br i1 %.4609.i.i, label %B300.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B300.if.lr.ph.i.i.i:                              ; preds = %B274.i.i.i
  %gep368.i.i.i = getelementptr double, ptr %invariant.gep367.i.i.i, i64 %.586.i.i.i
  %invariant.gep362.i.i.i = getelementptr double, ptr %173, i64 %.63.0365.i.i.i
  br label %B338.if.lr.ph.i.i.i

B410.i.i.i:                                       ; preds = %B338.if.i.i.i
  %.697.i.i338.i = add nuw nsw i64 %.628.0360.i.i.i, 1
  %.887.i.i.i = getelementptr double, ptr %gep368.i.i.i, i64 %.628.0360.i.i.i
  store double %.868.i.i.i, ptr %.887.i.i.i, align 8, !noalias !60
  %.891.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, %.103.i307.i
  %.895.i.i.i = mul nuw nsw i64 %.891.i.i.i, %.170.i310.i
  %gep363.i.i.i = getelementptr double, ptr %invariant.gep362.i.i.i, i64 %.895.i.i.i
  store double %.868.i.i.i, ptr %gep363.i.i.i, align 8, !noalias !60
  %exitcond380.not.i.i.i = icmp eq i64 %.161.i309.i, %.697.i.i338.i
  br i1 %exitcond380.not.i.i.i, label %B42.loopexit.i.i.i, label %B338.if.lr.ph.i.i.i

B486.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B2956.i.i
  br i1 %.4609.i.i, label %B512.if.lr.ph.i.i.i, label %B3053.i.i

B512.if.lr.ph.i.i.i:                              ; preds = %B486.i.i.i
  %174 = getelementptr double, ptr %.296, i64 %up_gram.2.1.i.i
  %gep1020.i.i = getelementptr double, ptr %invariant.gep1017.i.i, i64 %.4793.i.i
  br label %B540.if.lr.ph.i.i.i

B512.loopexit.i.i.i:                              ; preds = %B540.if.i.i.i
  %.1019.i.i330.i = add nuw nsw i64 %.950.0373.i.i.i, 1
  %exitcond384.not.i910.i.i = icmp eq i64 %.161.i309.i, %.1019.i.i330.i
  br i1 %exitcond384.not.i910.i.i, label %B3053.i.i, label %B540.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.63.0365.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.134.i.i.i, %B42.loopexit.i.i.i ]
  %.535.i.i.i = mul nuw nsw i64 %.63.0365.i.i.i, %.103.i307.i
  %175 = getelementptr double, ptr %145, i64 %.535.i.i.i
  %.586.i.i.i = mul nsw i64 %.63.0365.i.i.i, %.170.i310.i
  %176 = getelementptr double, ptr %173, i64 %.586.i.i.i
  br label %B108.if.lr.ph.i.i331.i

B108.if.lr.ph.i.i331.i:                           ; preds = %B70.if.lr.ph.i.i.i, %B242.i.i.i
  %.186.0352.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.255.i.i.i, %B242.i.i.i ]
  %.555.i.i332.i = mul nuw nsw i64 %.186.0352.i.i.i, %.103.i307.i
  %177 = getelementptr double, ptr %145, i64 %.555.i.i332.i
  br label %B142.if.lr.ph.i.i.i

B142.if.lr.ph.i.i.i:                              ; preds = %B108.if.lr.ph.i.i331.i, %B108.loopexit.i.i334.i
  %total.5.2349.i.i.i = phi double [ 0.000000e+00, %B108.if.lr.ph.i.i331.i ], [ %.564.i.i333.i, %B108.loopexit.i.i334.i ]
  %.311.0347.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i331.i ], [ %.380.i.i.i, %B108.loopexit.i.i334.i ]
  %.541.i.i.i = getelementptr double, ptr %175, i64 %.311.0347.i.i.i
  %.542.i.i.i = load double, ptr %.541.i.i.i, align 8, !noalias !60
  %.545.i.i.i = mul nuw nsw i64 %.311.0347.i.i.i, %.103.i307.i
  %178 = getelementptr double, ptr %142, i64 %.545.i.i.i
  br label %B142.if.i.i.i

B142.if.i.i.i:                                    ; preds = %B142.if.i.i.i, %B142.if.lr.ph.i.i.i
  %total.4.3345.i.i.i = phi double [ %total.5.2349.i.i.i, %B142.if.lr.ph.i.i.i ], [ %.564.i.i333.i, %B142.if.i.i.i ]
  %.439.0343.i.i.i = phi i64 [ 0, %B142.if.lr.ph.i.i.i ], [ %.508.i.i.i, %B142.if.i.i.i ]
  %.508.i.i.i = add nuw nsw i64 %.439.0343.i.i.i, 1
  %.550.i.i.i = getelementptr double, ptr %178, i64 %.439.0343.i.i.i
  %.551.i.i.i = load double, ptr %.550.i.i.i, align 8, !noalias !60
  %.552.i.i.i = fmul double %.542.i.i.i, %.551.i.i.i
  %.560.i.i.i = getelementptr double, ptr %177, i64 %.439.0343.i.i.i
  %.561.i.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !60
  %.562.i.i.i = fmul double %.552.i.i.i, %.561.i.i.i
  %.564.i.i333.i = fadd double %total.4.3345.i.i.i, %.562.i.i.i
  %exitcond.not.i907.i.i = icmp eq i64 %.439.0343.i.i.i, %.186.0352.i.i.i
  br i1 %exitcond.not.i907.i.i, label %B108.loopexit.i.i334.i, label %B142.if.i.i.i

B338.if.lr.ph.i.i.i:                              ; preds = %B410.i.i.i, %B300.if.lr.ph.i.i.i
  %.628.0360.i.i.i = phi i64 [ 0, %B300.if.lr.ph.i.i.i ], [ %.697.i.i338.i, %B410.i.i.i ]
  %invariant.gep.i908.i.i = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.628.0360.i.i.i
  br label %B338.if.i.i.i

B338.if.i.i.i:                                    ; preds = %B338.if.i.i.i, %B338.if.lr.ph.i.i.i
  %total.6.2357.i.i.i = phi double [ 0.000000e+00, %B338.if.lr.ph.i.i.i ], [ %.868.i.i.i, %B338.if.i.i.i ]
  %.753.0355.i.i.i = phi i64 [ 0, %B338.if.lr.ph.i.i.i ], [ %.822.i.i.i, %B338.if.i.i.i ]
  %.822.i.i.i = add nuw nsw i64 %.753.0355.i.i.i, 1
  %.854.i.i335.i = getelementptr double, ptr %175, i64 %.753.0355.i.i.i
  %.855.i.i336.i = load double, ptr %.854.i.i335.i, align 8, !noalias !60
  %.856.i.i337.i = fmul double %.855.i.i336.i, 5.000000e-01
  %.858.i.i.i = mul nuw nsw i64 %.753.0355.i.i.i, %.172.i311.i
  %gep.i909.i.i = getelementptr double, ptr %invariant.gep.i908.i.i, i64 %.858.i.i.i
  %.865.i.i.i = load double, ptr %gep.i909.i.i, align 8, !noalias !60
  %.866.i.i.i = fmul double %.856.i.i337.i, %.865.i.i.i
  %.868.i.i.i = fadd double %total.6.2357.i.i.i, %.866.i.i.i
  %exitcond379.not.i.i.i = icmp eq i64 %.753.0355.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond379.not.i.i.i, label %B410.i.i.i, label %B338.if.i.i.i

B540.if.lr.ph.i.i.i:                              ; preds = %B512.loopexit.i.i.i, %B512.if.lr.ph.i.i.i
  %.950.0373.i.i.i = phi i64 [ 0, %B512.if.lr.ph.i.i.i ], [ %.1019.i.i330.i, %B512.loopexit.i.i.i ]
  %.1167.i.i.i = mul nuw nsw i64 %.950.0373.i.i.i, %.161.i309.i
  %179 = getelementptr double, ptr %174, i64 %.1167.i.i.i
  %.1176.i.i.i = add nsw i64 %.950.0373.i.i.i, %.103.i307.i
  %.1178.i.i.i = mul nsw i64 %.1176.i.i.i, %.170.i310.i
  %gep376.i.i.i = getelementptr double, ptr %gep1020.i.i, i64 %.1178.i.i.i
  br label %B540.if.i.i.i

B540.if.i.i.i:                                    ; preds = %B540.if.i.i.i, %B540.if.lr.ph.i.i.i
  %.1071.0370.i.i.i = phi i64 [ 0, %B540.if.lr.ph.i.i.i ], [ %.1140.i.i.i, %B540.if.i.i.i ]
  %.1140.i.i.i = add nuw nsw i64 %.1071.0370.i.i.i, 1
  %.1172.i.i.i = getelementptr double, ptr %179, i64 %.1071.0370.i.i.i
  %.1173.i.i.i = load double, ptr %.1172.i.i.i, align 8, !noalias !60
  %.1185.i.i.i = getelementptr double, ptr %gep376.i.i.i, i64 %.1071.0370.i.i.i
  store double %.1173.i.i.i, ptr %.1185.i.i.i, align 8, !noalias !60
  %exitcond383.not.i.i.i = icmp eq i64 %.161.i309.i, %.1140.i.i.i
  br i1 %exitcond383.not.i.i.i, label %B512.loopexit.i.i.i, label %B540.if.i.i.i

B3053.i.i:                                        ; preds = %B512.loopexit.i.i.i, %B2230.if.i.i, %B486.i.i.i, %B2932.i.i, %B2204.i.i
  %d_variance.4.1.i.i = phi double [ %d_variance.5.21056.i.i, %B2932.i.i ], [ %.3327.i.i, %B2204.i.i ], [ %d_variance.5.21056.i.i, %B486.i.i.i ], [ %.3327.i.i, %B2230.if.i.i ], [ %d_variance.5.21056.i.i, %B512.loopexit.i.i.i ]
  %exitcond1046.not.i.i = icmp eq i64 %.1125.i.i, %.967.i.i
  br i1 %exitcond1046.not.i.i, label %substitute, label %B544.i.i

B3054.i.i:                                        ; preds = %B2014.i351.i
  %exitcond1038.not.i.i = icmp eq i64 %.103.i307.i, %.2574.i.i
  br i1 %exitcond1038.not.i.i, label %B2284.i.i, label %B1572.if.i.i.backedge

B3054.i.thread.i:                                 ; preds = %B1824.i.i
  %exitcond1038.not.i424.i = icmp eq i64 %.103.i307.i, %.2574.i.i
  br i1 %exitcond1038.not.i424.i, label %B2090.i.i, label %B1572.if.i.i.backedge

B1572.if.i.i.backedge:                            ; preds = %B3054.i.thread.i, %B3054.i.i
  br label %B1572.if.i.i

B1144.if.i.i:                                     ; preds = %B1482.i347.i, %B1144.if.lr.ph.i.i
  %.1886.0951.i.i = phi i64 [ 0, %B1144.if.lr.ph.i.i ], [ %.1955.i.i, %B1482.i347.i ]
  %.1955.i.i = add nuw nsw i64 %.1886.0951.i.i, 1
  %180 = mul nsw i64 %.1886.0951.i.i, %.172.i311.i
  %181 = getelementptr double, ptr %148, i64 %180
  %.1991.i339.i = getelementptr double, ptr %181, i64 %.161.i309.i
  %.1992.i.i = load double, ptr %.1991.i339.i, align 8, !noalias !51
  br i1 %.2076942.not.i.i, label %B1378.thread.i.i, label %B1200.if.lr.ph.i.i

B1378.thread.i.i:                                 ; preds = %B1144.if.i.i
  %.23001047.i.i = fmul double %.903.i321.i, %.1992.i.i
  br label %B1482.i347.i

B1200.if.lr.ph.i.i:                               ; preds = %B1144.if.i.i
  %.2118.i.i = fmul double %.1992.i.i, 5.000000e-01
  %182 = getelementptr double, ptr %invariant.gep1021.i.i, i64 %180
  br label %B1200.if.i.i

B1200.if.i.i:                                     ; preds = %B1200.if.lr.ph.i.i, %B1330.i.i
  %.2020.0943.i.i = phi i64 [ 0, %B1200.if.lr.ph.i.i ], [ %.2089.i.i, %B1330.i.i ]
  %.2123.i340.i = getelementptr double, ptr %149, i64 %.2020.0943.i.i
  %.2124.i341.i = load double, ptr %.2123.i340.i, align 8, !noalias !51
  %.2125.i.i = fmul double %.2118.i.i, %.2124.i341.i
  %invariant.gep.i342.i = getelementptr double, ptr %150, i64 %.2020.0943.i.i
  br label %B1256.if.i.i

B1256.if.i.i:                                     ; preds = %B1256.if.i.i, %B1200.if.i.i
  %total.10.3941.i.i = phi double [ %.2125.i.i, %B1200.if.i.i ], [ %.2267.i344.i, %B1256.if.i.i ]
  %.2153.0939.i.i = phi i64 [ 0, %B1200.if.i.i ], [ %.2222.i.i, %B1256.if.i.i ]
  %.2222.i.i = add nuw nsw i64 %.2153.0939.i.i, 1
  %.2254.i.i = getelementptr double, ptr %181, i64 %.2153.0939.i.i
  %.2255.i.i = load double, ptr %.2254.i.i, align 8, !noalias !51
  %.2257.i.i = mul nuw nsw i64 %.2153.0939.i.i, %.161.i309.i
  %gep.i343.i = getelementptr double, ptr %invariant.gep.i342.i, i64 %.2257.i.i
  %.2264.i.i = load double, ptr %gep.i343.i, align 8, !noalias !51
  %.2265.i.i = fmul double %.2255.i.i, %.2264.i.i
  %.2267.i344.i = fadd double %total.10.3941.i.i, %.2265.i.i
  %exitcond.not.i345.i = icmp eq i64 %.161.i309.i, %.2222.i.i
  br i1 %exitcond.not.i345.i, label %B1330.i.i, label %B1256.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1378.i.i
  %total.11.2948.i.i = phi double [ %.2441.i346.i, %B1414.if.i.i ], [ %.2300.i.i, %B1378.i.i ]
  %.2330.0946.i.i = phi i64 [ %.2399.i.i, %B1414.if.i.i ], [ 0, %B1378.i.i ]
  %.2399.i.i = add nuw nsw i64 %.2330.0946.i.i, 1
  %.2431.i.i = getelementptr double, ptr %181, i64 %.2330.0946.i.i
  %.2432.i.i = load double, ptr %.2431.i.i, align 8, !noalias !51
  %.2433.i.i = fmul double %.2432.i.i, 5.000000e-01
  %.2437.i.i = getelementptr double, ptr %149, i64 %.2330.0946.i.i
  %.2438.i.i = load double, ptr %.2437.i.i, align 8, !noalias !51
  %.2439.i.i = fmul double %.2433.i.i, %.2438.i.i
  %.2441.i346.i = fadd double %total.11.2948.i.i, %.2439.i.i
  %exitcond1034.not.i.i = icmp eq i64 %.161.i309.i, %.2399.i.i
  br i1 %exitcond1034.not.i.i, label %B1482.i347.i, label %B1414.if.i.i

B1572.if.i.i:                                     ; preds = %B1572.if.i.i.backedge, %B1530.i.i
  %.2505.0972.i.i = phi i64 [ 0, %B1530.i.i ], [ %.2574.i.i, %B1572.if.i.i.backedge ]
  %.2746.i.i = mul nuw nsw i64 %.2505.0972.i.i, %.103.i307.i
  %183 = getelementptr double, ptr %142, i64 %.2746.i.i
  %184 = getelementptr double, ptr %152, i64 %.2746.i.i
  %.2883.i.i = mul nsw i64 %.2505.0972.i.i, %.172.i311.i
  %185 = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.2883.i.i
  br label %B1600.if.i.i

B1600.if.i.i:                                     ; preds = %B1572.if.i.i, %B1788.i.i
  %.2626.0961.i.i = phi i64 [ 0, %B1572.if.i.i ], [ %.2695.i.i, %B1788.i.i ]
  %.2695.i.i = add nuw nsw i64 %.2626.0961.i.i, 1
  br i1 %.2724.i.i, label %B1618.i.i, label %B1658.i.i

B1708.if.i.i:                                     ; preds = %B1708.if.i.i, %B1708.if.lr.ph.i.i
  %total.12.3958.i.i = phi double [ %"$phi1684.3.2.3.i.i", %B1708.if.lr.ph.i.i ], [ %.2902.i350.i, %B1708.if.i.i ]
  %.2790.0957.i.i = phi i64 [ %spec.select928.i.i, %B1708.if.lr.ph.i.i ], [ %.2852.i.i, %B1708.if.i.i ]
  %.2787.0956.i.i = phi i64 [ 0, %B1708.if.lr.ph.i.i ], [ %.2856.i.i, %B1708.if.i.i ]
  %.2852.i.i = add nsw i64 %.2790.0957.i.i, -1
  %.2856.i.i = add nuw nsw i64 %.2787.0956.i.i, 1
  %.2888.i.i = getelementptr double, ptr %185, i64 %.2787.0956.i.i
  %.2889.i.i = load double, ptr %.2888.i.i, align 8, !noalias !51
  %.2890.i.i = fmul double %.2889.i.i, 5.000000e-01
  %.2898.i348.i = getelementptr double, ptr %155, i64 %.2787.0956.i.i
  %.2899.i349.i = load double, ptr %.2898.i348.i, align 8, !noalias !51
  %.2900.i.i = fmul double %.2890.i.i, %.2899.i349.i
  %.2902.i350.i = fsub double %total.12.3958.i.i, %.2900.i.i
  %.2843.i.i = icmp sgt i64 %.2790.0957.i.i, 1
  br i1 %.2843.i.i, label %B1708.if.i.i, label %B1788.i.i

B1874.if.i.i:                                     ; preds = %B2014.i351.i, %B1874.if.lr.ph.i.i
  %.2960.0969.i.i = phi i64 [ 0, %B1874.if.lr.ph.i.i ], [ %.3029.i.i, %B2014.i351.i ]
  %.3029.i.i = add nuw nsw i64 %.2960.0969.i.i, 1
  br i1 %.2843955.not.i.i, label %B2014.i351.i, label %B1906.if.lr.ph.i.i

B1906.if.lr.ph.i.i:                               ; preds = %B1874.if.i.i
  %.3218.i.i = mul nuw nsw i64 %.2960.0969.i.i, %.172.i311.i
  %186 = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.3218.i.i
  br label %B1906.if.i.i

B1906.if.i.i:                                     ; preds = %B1906.if.i.i, %B1906.if.lr.ph.i.i
  %total.13.3966.i.i = phi double [ 0.000000e+00, %B1906.if.lr.ph.i.i ], [ %.3233.i.i, %B1906.if.i.i ]
  %.3087.0965.i.i = phi i64 [ %spec.select928.i.i, %B1906.if.lr.ph.i.i ], [ %.3149.i.i, %B1906.if.i.i ]
  %.3084.0964.i.i = phi i64 [ 0, %B1906.if.lr.ph.i.i ], [ %.3153.i.i, %B1906.if.i.i ]
  %.3149.i.i = add nsw i64 %.3087.0965.i.i, -1
  %.3153.i.i = add nuw nsw i64 %.3084.0964.i.i, 1
  %.3183.i.i = icmp slt i64 %.3084.0964.i.i, %.161.i309.i
  %.3201.i.i = getelementptr double, ptr %gep975.i.i, i64 %.3084.0964.i.i
  %"$phi1974.5.2.4.in.i.i" = select i1 %.3183.i.i, ptr %.3201.i.i, ptr %.3211.i.i
  %"$phi1974.5.2.4.i.i" = load double, ptr %"$phi1974.5.2.4.in.i.i", align 8, !noalias !51
  %.3226.i.i = getelementptr double, ptr %186, i64 %.3084.0964.i.i
  %.3227.i.i = load double, ptr %.3226.i.i, align 8, !noalias !51
  %.3229.i.i = fmul double %"$phi1974.5.2.4.i.i", %.3227.i.i
  %.3233.i.i = fadd double %total.13.3966.i.i, %.3229.i.i
  %.3140.i.i = icmp sgt i64 %.3087.0965.i.i, 1
  br i1 %.3140.i.i, label %B1906.if.i.i, label %B2014.i351.i

B2154.if.i.i:                                     ; preds = %B2154.if.i.i, %whitened_backward
  %.3357.01008.i.i = phi i64 [ 0, %whitened_backward ], [ %.3426.i.i, %B2154.if.i.i ]
  %.3426.i.i = add nuw nsw i64 %.3357.01008.i.i, 1
  %.3452.i.i = mul nsw i64 %.3357.01008.i.i, %.172.i311.i
  %gep1011.i.i = getelementptr double, ptr %invariant.gep953.i.i, i64 %.3452.i.i
  %.3459.i.i = load double, ptr %gep1011.i.i, align 8, !noalias !51
  %.3463.i.i = getelementptr double, ptr %165, i64 %.3357.01008.i.i
  store double %.3459.i.i, ptr %.3463.i.i, align 8, !noalias !51
  %exitcond1044.not.i.i = icmp eq i64 %.103.i307.i, %.3426.i.i
  br i1 %exitcond1044.not.i.i, label %B2204.i.i, label %B2154.if.i.i

B2230.if.i.i:                                     ; preds = %B2230.if.i.i, %B2230.if.lr.ph.i.i
  %.3494.01013.i.i = phi i64 [ 0, %B2230.if.lr.ph.i.i ], [ %.3563.i.i, %B2230.if.i.i ]
  %.3563.i.i = add nuw nsw i64 %.3494.01013.i.i, 1
  %.3591.i.i = getelementptr double, ptr %166, i64 %.3494.01013.i.i
  %.3592.i.i = load double, ptr %.3591.i.i, align 8, !noalias !51
  %.3598.i.i = getelementptr double, ptr %gep1024.i.i, i64 %.3494.01013.i.i
  store double %.3592.i.i, ptr %.3598.i.i, align 8, !noalias !51
  %exitcond1045.not.i.i = icmp eq i64 %.161.i309.i, %.3563.i.i
  br i1 %exitcond1045.not.i.i, label %B3053.i.i, label %B2230.if.i.i

B2354.if.i.i:                                     ; preds = %B2354.loopexit.i.i, %B2354.if.lr.ph.i.i
  %d_variance.6.1992.i.i = phi double [ %d_variance.3.01028.i.i, %B2354.if.lr.ph.i.i ], [ %.3776.i.i, %B2354.loopexit.i.i ]
  %.3671.0991.i.i = phi i64 [ %storemerge888.i.i, %B2354.if.lr.ph.i.i ], [ %.3733.i.i, %B2354.loopexit.i.i ]
  %.3668.0990.i.i = phi i64 [ 0, %B2354.if.lr.ph.i.i ], [ %.3737.i.i, %B2354.loopexit.i.i ]
  %.3737.i.i = add nuw nsw i64 %.3668.0990.i.i, 1
  %.3767.i.i = mul nsw i64 %.3668.0990.i.i, %.103.i307.i
  %187 = getelementptr double, ptr %142, i64 %.3767.i.i
  %.3773.i.i = getelementptr double, ptr %187, i64 %.3668.0990.i.i
  %.3774.i.i = load double, ptr %.3773.i.i, align 8, !noalias !51
  %.4058.i.i = mul nsw i64 %.3668.0990.i.i, %.170.i310.i
  %188 = getelementptr double, ptr %168, i64 %.4058.i.i
  %..3714.sroa.0.0.i.i = select i1 %.876.not.i.i, i64 0, i64 %.3668.0990.i.i
  %.4140.i.i = sub nsw i64 %.3737.i.i, %..3714.sroa.0.0.i.i
  %spec.select931.i.i = tail call i64 @llvm.smax.i64(i64 %.4140.i.i, i64 0)
  %.4183983.not.i.i = icmp slt i64 %.4140.i.i, 1
  %189 = getelementptr double, ptr %144, i64 %.3767.i.i
  br label %B2416.if.i.i

B2416.if.i.i:                                     ; preds = %B2354.if.i.i, %B2416.loopexit.i.i
  %.3809.0988.i.i = phi i64 [ %storemerge888.i.i, %B2354.if.i.i ], [ %.3871.i.i, %B2416.loopexit.i.i ]
  %.3806.0987.i.i = phi i64 [ 0, %B2354.if.i.i ], [ %.3875.i.i, %B2416.loopexit.i.i ]
  %.3871.i.i = add nsw i64 %.3809.0988.i.i, -1
  %.3875.i.i = add nuw nsw i64 %.3806.0987.i.i, 1
  %"$phi2464.6.2.3.i.i" = select i1 %.876.not.i.i, i64 %.103.i307.i, i64 %.3875.i.i
  %.3975.i.i = sub i64 %"$phi2464.6.2.3.i.i", %.3806.0987.i.i
  %.4018976.not.i.i = icmp slt i64 %.3975.i.i, 1
  br i1 %.4018976.not.i.i, label %B2546.i.i, label %B2474.if.lr.ph.i.i

B2474.if.lr.ph.i.i:                               ; preds = %B2416.if.i.i
  %invariant.gep981.i.i = getelementptr double, ptr %145, i64 %.3806.0987.i.i
  br label %B2474.if.i.i

B2474.if.i.i:                                     ; preds = %B2474.if.i.i, %B2474.if.lr.ph.i.i
  %inner.2.3979.i.i = phi double [ 0.000000e+00, %B2474.if.lr.ph.i.i ], [ %.4076.i.i, %B2474.if.i.i ]
  %.3962.0977.i.i = phi i64 [ %.3806.0987.i.i, %B2474.if.lr.ph.i.i ], [ %.4031.i.i, %B2474.if.i.i ]
  %.4031.i.i = add nuw i64 %.3962.0977.i.i, 1
  %.4063.i.i = getelementptr double, ptr %188, i64 %.3962.0977.i.i
  %.4064.i.i = load double, ptr %.4063.i.i, align 8, !noalias !51
  %.4066.i.i = mul nsw i64 %.3962.0977.i.i, %.103.i307.i
  %gep982.i.i = getelementptr double, ptr %invariant.gep981.i.i, i64 %.4066.i.i
  %.4073.i.i = load double, ptr %gep982.i.i, align 8, !noalias !51
  %.4074.i.i = fmul double %.4064.i.i, %.4073.i.i
  %.4076.i.i = fadd double %inner.2.3979.i.i, %.4074.i.i
  %exitcond1039.not.i.i = icmp eq i64 %.4031.i.i, %"$phi2464.6.2.3.i.i"
  br i1 %exitcond1039.not.i.i, label %B2546.loopexit.i.i, label %B2474.if.i.i

B2598.if.i.i:                                     ; preds = %B2598.if.i.i, %B2598.if.lr.ph.i.i
  %.4130.0985.i.i = phi i64 [ %spec.select931.i.i, %B2598.if.lr.ph.i.i ], [ %.4192.i.i, %B2598.if.i.i ]
  %.4127.0984.i.i = phi i64 [ %..3714.sroa.0.0.i.i, %B2598.if.lr.ph.i.i ], [ %.4196.i.i, %B2598.if.i.i ]
  %.4192.i.i = add nsw i64 %.4130.0985.i.i, -1
  %.4196.i.i = add nuw i64 %.4127.0984.i.i, 1
  %.4228.i.i = getelementptr double, ptr %189, i64 %.4127.0984.i.i
  %.4229.i.i = load double, ptr %.4228.i.i, align 8, !noalias !51
  %.4239.i.i = getelementptr double, ptr %170, i64 %.4127.0984.i.i
  %.4240.i.i = load double, ptr %.4239.i.i, align 8, !noalias !51
  %.4241.i.i = fmul double %inner.2.3.lcssa.i.i, %.4240.i.i
  %.4242.i.i = fadd double %.4229.i.i, %.4241.i.i
  store double %.4242.i.i, ptr %.4228.i.i, align 8, !noalias !51
  %.4183.i.i = icmp sgt i64 %.4130.0985.i.i, 1
  br i1 %.4183.i.i, label %B2598.if.i.i, label %B2416.loopexit.i.i

B2766.if.lr.ph.i.i:                               ; preds = %B2838.i.i, %B2728.if.lr.ph.i.i
  %.4308.01002.i.i = phi i64 [ 0, %B2728.if.lr.ph.i.i ], [ %.4377.i.i, %B2838.i.i ]
  %.4529.i.i = mul nuw nsw i64 %.4308.01002.i.i, %.103.i307.i
  %190 = getelementptr double, ptr %145, i64 %.4529.i.i
  br label %B2766.if.i.i

B2766.if.i.i:                                     ; preds = %B2766.if.i.i, %B2766.if.lr.ph.i.i
  %total.14.2997.i.i = phi double [ 0.000000e+00, %B2766.if.lr.ph.i.i ], [ %.4547.i.i, %B2766.if.i.i ]
  %.4433.0995.i.i = phi i64 [ 0, %B2766.if.lr.ph.i.i ], [ %.4502.i.i, %B2766.if.i.i ]
  %.4502.i.i = add nuw nsw i64 %.4433.0995.i.i, 1
  %.4534.i.i = getelementptr double, ptr %190, i64 %.4433.0995.i.i
  %.4535.i.i = load double, ptr %.4534.i.i, align 8, !noalias !51
  %.4537.i.i = mul nsw i64 %.4433.0995.i.i, %.172.i311.i
  %gep1000.i.i = getelementptr double, ptr %invariant.gep953.i.i, i64 %.4537.i.i
  %.4544.i.i = load double, ptr %gep1000.i.i, align 8, !noalias !51
  %.4545.i.i = fmul double %.4535.i.i, %.4544.i.i
  %.4547.i.i = fadd double %total.14.2997.i.i, %.4545.i.i
  %exitcond1040.not.i.i = icmp eq i64 %.4433.0995.i.i, %.4308.01002.i.i
  br i1 %exitcond1040.not.i.i, label %B2838.i.i, label %B2766.if.i.i

B2888.if.i.i:                                     ; preds = %B2888.if.i.i, %B2888.if.lr.ph.i.i
  %.4595.01005.i.i = phi i64 [ 0, %B2888.if.lr.ph.i.i ], [ %.4664.i.i, %B2888.if.i.i ]
  %.4664.i.i = add nuw nsw i64 %.4595.01005.i.i, 1
  %.4692.i.i = getelementptr double, ptr %172, i64 %.4595.01005.i.i
  %.4693.i.i = load double, ptr %.4692.i.i, align 8, !noalias !51
  %.4699.i.i = getelementptr double, ptr %gep1018.i.i, i64 %.4595.01005.i.i
  store double %.4693.i.i, ptr %.4699.i.i, align 8, !noalias !51
  %exitcond1042.not.i.i = icmp eq i64 %.161.i309.i, %.4664.i.i
  br i1 %exitcond1042.not.i.i, label %B2932.i.i, label %B2888.if.i.i

substitute: ; preds = %B3053.i.i, %is_diagonal.2
  %d_variance.3.0.lcssa.i.i = phi double [ 0.000000e+00, %is_diagonal.2 ], [ %d_variance.4.1.i.i, %B3053.i.i ]
  %.2450.i = fadd double %d_variance.3.0410.i, %d_variance.3.0.lcssa.i.i
  %.2219.i = icmp sgt i64 %.2166.0409.i, 1
  br i1 %.2219.i, label %B1212.if.i, label %B1358.i

gaussian: ; preds = %B406.loopexit.i.i, %B334.i.i
  %.2099.i = tail call double @llvm.log.f64(double %.133.i)
  %.2101.i = fmul double %.2099.i, %.1536.i
  %.2103.i = fadd double %.2101.i, %log_determinant.4.0.i
  %.2112.i = fadd double %.2111.i, %.2103.i
  %.2113.i = fmul double %.2112.i, 5.000000e-01
  %191 = fsub double %.536, %.2113.i
  %.103.i = getelementptr i8, ptr %.63, i64 104
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !63
  %.18699.not.i = icmp slt i64 %.104.i, 1
  br i1 %.18699.not.i, label %B552.i, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %gaussian
  %.302.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i

B192.i:                                           ; preds = %B60.if.i
  %.885.i = getelementptr i8, ptr %292, i64 240
  %.886.i = load i64, ptr %.885.i, align 8, !noalias !63
  %.887.not.i = icmp eq i64 %.886.i, 0
  br i1 %.887.not.i, label %B266.i, label %B242.i

B242.i:                                           ; preds = %B192.i
  %.206.i.i = load i64, ptr %292, align 8, !noalias !66
  %.398.i.i = getelementptr i8, ptr %292, i64 8
  %.399.i.i = load i64, ptr %.398.i.i, align 8, !noalias !66
  %.591.i.i67 = getelementptr i8, ptr %292, i64 184
  %.592.i.i = load i64, ptr %.591.i.i67, align 8, !noalias !66
  %.1661179.not.i.i = icmp slt i64 %.206.i.i, 1
  br i1 %.1661179.not.i.i, label %B266.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B242.i
  %.1574.i.i = getelementptr i8, ptr %292, i64 280
  %.1575.i.i = load i64, ptr %.1574.i.i, align 8, !noalias !66
  %.1375.i.i = getelementptr i8, ptr %292, i64 272
  %.1376.i.i = load i64, ptr %.1375.i.i, align 8, !noalias !66
  %.1182.i.i = getelementptr i8, ptr %292, i64 264
  %.1183.i.i = load i64, ptr %.1182.i.i, align 8, !noalias !66
  %.983.i.i = getelementptr i8, ptr %292, i64 256
  %.984.i.i68 = load i64, ptr %.983.i.i, align 8, !noalias !66
  %.790.i.i = getelementptr i8, ptr %292, i64 248
  %.791.i.i = load i64, ptr %.790.i.i, align 8, !noalias !66
  %192 = getelementptr i64, ptr %.63, i64 %.791.i.i
  %193 = getelementptr double, ptr %.108, i64 %.1575.i.i
  %194 = getelementptr i64, ptr %.63, i64 %.984.i.i68
  %195 = getelementptr i64, ptr %.63, i64 %.1183.i.i
  %196 = getelementptr double, ptr %.108, i64 %.1376.i.i
  %.1947169.not.i.i = icmp slt i64 %.399.i.i, 1
  %197 = getelementptr double, ptr %.296, i64 %.592.i.i
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1661.i.i = icmp sgt i64 %.1603.0181.in.i.i, 1
  br i1 %.1661.i.i, label %B366.if.i.i, label %B266.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1809.i.i = icmp samesign ugt i64 %.1756.0174.i.i, 1
  br i1 %.1809.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.1947169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %198 = getelementptr double, ptr %.296, i64 %.1707.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1603.0181.in.i.i = phi i64 [ %.206.i.i, %B366.if.lr.ph.i.i ], [ %.1603.0181.i.i, %B366.loopexit.i.i ]
  %.1603.0181.i.i = add nsw i64 %.1603.0181.in.i.i, -1
  %.1702.i.i = getelementptr i64, ptr %192, i64 %.1603.0181.i.i
  %.1703.i.i = load i64, ptr %.1702.i.i, align 8, !noalias !66
  %.1705.i.i = mul nsw i64 %.1703.i.i, %.399.i.i
  %.1707.i.i = add nsw i64 %.1705.i.i, %.592.i.i
  %.1711.i.i = getelementptr double, ptr %193, i64 %.1603.0181.i.i
  %.1712.i.i = load double, ptr %.1711.i.i, align 8, !noalias !66
  %.1722.i.i = getelementptr i64, ptr %194, i64 %.1603.0181.i.i
  %.1723.i.i = load i64, ptr %.1722.i.i, align 8, !noalias !66
  %.1728.i.i = getelementptr i8, ptr %.1722.i.i, i64 8
  %.1729.i.i = load i64, ptr %.1728.i.i, align 8, !noalias !66
  %.1766.i.i = sub i64 %.1729.i.i, %.1723.i.i
  %.1809172.not.i.i = icmp slt i64 %.1766.i.i, 1
  br i1 %.1809172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %199 = getelementptr double, ptr %.296, i64 %.1707.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1756.0174.i.i = phi i64 [ %.1766.i.i, %B458.if.lr.ph.i.i ], [ %.1818.i.i69, %B458.loopexit.i.i ]
  %.1753.0173.i.i = phi i64 [ %.1723.i.i, %B458.if.lr.ph.i.i ], [ %.1822.i.i, %B458.loopexit.i.i ]
  %.1818.i.i69 = add nsw i64 %.1756.0174.i.i, -1
  %.1822.i.i = add i64 %.1753.0173.i.i, 1
  %.1859.i.i = getelementptr double, ptr %196, i64 %.1753.0173.i.i
  %.1860.i.i70 = load double, ptr %.1859.i.i, align 8, !noalias !66
  br i1 %.1947169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1850.i.i71 = getelementptr i64, ptr %195, i64 %.1753.0173.i.i
  %.1851.i.i72 = load i64, ptr %.1850.i.i71, align 8, !noalias !66
  %.1853.i.i73 = mul nsw i64 %.1851.i.i72, %.399.i.i
  %200 = getelementptr double, ptr %197, i64 %.1853.i.i73
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1891.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.1960.i.i, %B524.if.i.i ]
  %.1960.i.i = add nuw nsw i64 %.1891.0170.i.i, 1
  %.1988.i.i = getelementptr double, ptr %200, i64 %.1891.0170.i.i
  %.1989.i.i = load double, ptr %.1988.i.i, align 8, !noalias !66
  %.1993.i.i = getelementptr double, ptr %199, i64 %.1891.0170.i.i
  %.1994.i.i = load double, ptr %.1993.i.i, align 8, !noalias !66
  %.1996.i.i = fmul double %.1860.i.i70, %.1994.i.i
  %.1997.i.i = fadd double %.1989.i.i, %.1996.i.i
  store double %.1997.i.i, ptr %.1988.i.i, align 8, !noalias !66
  %exitcond.not.i.i74 = icmp eq i64 %.399.i.i, %.1960.i.i
  br i1 %exitcond.not.i.i74, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2039.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2108.i.i, %B616.if.i.i ]
  %.2108.i.i = add nuw nsw i64 %.2039.0176.i.i, 1
  %.2136.i.i = getelementptr double, ptr %198, i64 %.2039.0176.i.i
  %.2137.i.i = load double, ptr %.2136.i.i, align 8, !noalias !66
  %.2139.i.i = fmul double %.1712.i.i, %.2137.i.i
  store double %.2139.i.i, ptr %.2136.i.i, align 8, !noalias !66
  %exitcond182.not.i.i = icmp eq i64 %.399.i.i, %.2108.i.i
  br i1 %exitcond182.not.i.i, label %B366.loopexit.i.i, label %B616.if.i.i

B266.i:                                           ; preds = %B366.loopexit.i.i, %B242.i, %B192.i
  %.1111.i = getelementptr i8, ptr %292, i64 288
  %.1112.i = load i64, ptr %.1111.i, align 8, !noalias !63
  %.1113.i = icmp sgt i64 %.1112.i, -1
  br i1 %.1113.i, label %B316.i, label %B342.i

B316.i:                                           ; preds = %B266.i
  %.213.i.i = load i64, ptr %292, align 8, !noalias !69
  %.600.i.i = getelementptr i8, ptr %292, i64 312
  %.601.i.i = load i64, ptr %.600.i.i, align 8, !noalias !69
  %.997.i.i112 = getelementptr i8, ptr %292, i64 304
  %.998.i.i113 = load i64, ptr %.997.i.i112, align 8, !noalias !69
  %.1193.i.i = getelementptr double, ptr %.296, i64 %.1112.i
  %.1194.i.i = load double, ptr %.1193.i.i, align 8, !noalias !69
  %.1486170.not.i.i = icmp slt i64 %.213.i.i, 1
  br i1 %.1486170.not.i.i, label %mix_backward, label %B374.if.lr.ph.i.i

B374.if.lr.ph.i.i:                                ; preds = %B316.i
  %.1396.i.i = getelementptr i8, ptr %292, i64 320
  %.1397.i.i = load i64, ptr %.1396.i.i, align 8, !noalias !69
  %.406.i.i = getelementptr i8, ptr %292, i64 184
  %.407.i.i = load i64, ptr %.406.i.i, align 8, !noalias !69
  %.803.i.i = getelementptr i8, ptr %292, i64 296
  %.804.i.i114 = load i64, ptr %.803.i.i, align 8, !noalias !69
  %201 = getelementptr double, ptr %.296, i64 %.1397.i.i
  %202 = shl nuw i64 %.213.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %201, i8 0, i64 %202, i1 false), !noalias !69
  %203 = getelementptr double, ptr %.296, i64 %.407.i.i
  %204 = getelementptr double, ptr %.108, i64 %.804.i.i114
  br label %B430.if.lr.ph.i.i

B374.loopexit.i.i:                                ; preds = %B430.if.i.i
  %.1627.i.i = add nuw nsw i64 %.1558.0177.i.i, 1
  %exitcond183.not.i.i = icmp eq i64 %.213.i.i, %.1627.i.i
  br i1 %exitcond183.not.i.i, label %B522.preheader.i.i, label %B430.if.lr.ph.i.i

B522.preheader.i.i:                               ; preds = %B374.loopexit.i.i
  %205 = getelementptr double, ptr %.108, i64 %.998.i.i113
  %.1951.i.i = fsub double 1.000000e+00, %.1194.i.i
  %206 = getelementptr double, ptr %.296, i64 %.601.i.i
  br label %B522.if.i.i

B430.if.lr.ph.i.i:                                ; preds = %B374.loopexit.i.i, %B374.if.lr.ph.i.i
  %.1558.0177.i.i = phi i64 [ 0, %B374.if.lr.ph.i.i ], [ %.1627.i.i, %B374.loopexit.i.i ]
  %.1655.i.i = getelementptr double, ptr %203, i64 %.1558.0177.i.i
  %.1656.i.i = load double, ptr %.1655.i.i, align 8, !noalias !69
  %.1658.i.i = mul nuw nsw i64 %.1558.0177.i.i, %.213.i.i
  %207 = getelementptr double, ptr %204, i64 %.1658.i.i
  br label %B430.if.i.i

B430.if.i.i:                                      ; preds = %B430.if.i.i, %B430.if.lr.ph.i.i
  %.1691.0174.i.i = phi i64 [ 0, %B430.if.lr.ph.i.i ], [ %.1760.i.i, %B430.if.i.i ]
  %.1760.i.i = add nuw nsw i64 %.1691.0174.i.i, 1
  %.1788.i.i = getelementptr double, ptr %201, i64 %.1691.0174.i.i
  %.1789.i.i = load double, ptr %.1788.i.i, align 8, !noalias !69
  %.1793.i.i115 = getelementptr double, ptr %207, i64 %.1691.0174.i.i
  %.1794.i.i = load double, ptr %.1793.i.i115, align 8, !noalias !69
  %.1796.i.i116 = fmul double %.1656.i.i, %.1794.i.i
  %.1797.i.i117 = fadd double %.1789.i.i, %.1796.i.i116
  store double %.1797.i.i117, ptr %.1788.i.i, align 8, !noalias !69
  %exitcond.not.i53.i = icmp eq i64 %.213.i.i, %.1760.i.i
  br i1 %exitcond.not.i53.i, label %B374.loopexit.i.i, label %B430.if.i.i

B522.if.i.i:                                      ; preds = %B522.if.i.i, %B522.preheader.i.i
  %by_rho.2.0182.i.i = phi double [ 0.000000e+00, %B522.preheader.i.i ], [ %.1977.i.i, %B522.if.i.i ]
  %.1849.0180.i.i = phi i64 [ 0, %B522.preheader.i.i ], [ %.1918.i.i, %B522.if.i.i ]
  %.1918.i.i = add nuw nsw i64 %.1849.0180.i.i, 1
  %.1946.i.i = getelementptr double, ptr %205, i64 %.1849.0180.i.i
  %.1947.i.i = load double, ptr %.1946.i.i, align 8, !noalias !69
  %.1949.i.i = fmul double %.1194.i.i, %.1947.i.i
  %.1952.i.i = fadd double %.1951.i.i, %.1949.i.i
  %.1956.i.i = getelementptr double, ptr %201, i64 %.1849.0180.i.i
  %.1957.i.i = load double, ptr %.1956.i.i, align 8, !noalias !69
  %.1958.i.i = fmul double %.1957.i.i, 5.000000e-01
  %.1962.i.i = getelementptr double, ptr %206, i64 %.1849.0180.i.i
  %.1963.i.i = load double, ptr %.1962.i.i, align 8, !noalias !69
  %.1964.i.i = fmul double %.1958.i.i, %.1963.i.i
  %.1970.i.i = fadd double %.1947.i.i, -1.000000e+00
  %.1971.i.i = fmul double %.1970.i.i, %.1964.i.i
  %.1975.i.i = fdiv double %.1971.i.i, %.1952.i.i
  %.1977.i.i = fadd double %by_rho.2.0182.i.i, %.1975.i.i
  %.1980.i.i = tail call double @sqrt(double %.1952.i.i)
  %.1986.i.i118 = fmul double %.1957.i.i, %.1980.i.i
  %.1990.i.i = getelementptr double, ptr %203, i64 %.1849.0180.i.i
  store double %.1986.i.i118, ptr %.1990.i.i, align 8, !noalias !69
  %exitcond184.not.i.i = icmp eq i64 %.213.i.i, %.1918.i.i
  br i1 %exitcond184.not.i.i, label %mix_backward.2, label %B522.if.i.i

mix_backward.2: ; preds = %B522.if.i.i
  %.2206.i.pre.i = load i64, ptr %.1111.i, align 8, !noalias !69
  br label %mix_backward

mix_backward: ; preds = %mix_backward.2, %B316.i
  %.2206.i.i = phi i64 [ %.1112.i, %B316.i ], [ %.2206.i.pre.i, %mix_backward.2 ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B316.i ], [ %.1977.i.i, %mix_backward.2 ]
  %.2210.i.i = getelementptr double, ptr %.404, i64 %.2206.i.i
  %.2211.i.i = load double, ptr %.2210.i.i, align 8, !noalias !69
  %.2213.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.2211.i.i
  store double %.2213.i.i, ptr %.2210.i.i, align 8, !noalias !69
  br label %B342.i

B342.i:                                           ; preds = %mix_backward, %B266.i
  %.1339.i = getelementptr i8, ptr %292, i64 328
  %.1340.i = load i64, ptr %.1339.i, align 8, !noalias !63
  %.1341.i = icmp sgt i64 %.1340.i, -1
  br i1 %.1341.i, label %B392.i, label %B416.i

B392.i:                                           ; preds = %B342.i
  %.199.i.i = getelementptr i8, ptr %292, i64 336
  %.200.i.i = load i64, ptr %.199.i.i, align 8, !noalias !72
  %.1393.i.i = getelementptr i8, ptr %292, i64 344
  %.1394.i.i = load i64, ptr %.1393.i.i, align 8, !noalias !72
  %.147697.not.i.i = icmp slt i64 %.1394.i.i, 1
  br i1 %.147697.not.i.i, label %B416.i, label %B316.if.lr.ph.i.i

B316.if.lr.ph.i.i:                                ; preds = %B392.i
  %.1195.i.i = getelementptr i8, ptr %292, i64 368
  %.1196.i.i = load i64, ptr %.1195.i.i, align 8, !noalias !72
  %.1003.i.i = getelementptr i8, ptr %292, i64 184
  %.1004.i.i = load i64, ptr %.1003.i.i, align 8, !noalias !72
  %.775.i.i = getelementptr i8, ptr %292, i64 360
  %.776.i.i = load i64, ptr %.775.i.i, align 8, !noalias !72
  %.583.i.i = getelementptr i8, ptr %292, i64 312
  %.584.i.i = load i64, ptr %.583.i.i, align 8, !noalias !72
  %.391.i.i = getelementptr i8, ptr %292, i64 176
  %.392.i.i = load i64, ptr %.391.i.i, align 8, !noalias !72
  %208 = add i64 %.200.i.i, -2
  %.160094.i.i = icmp ult i64 %208, 9223372036854775807
  %209 = getelementptr double, ptr %.296, i64 %.1004.i.i
  %210 = getelementptr double, ptr %.296, i64 %.776.i.i
  %211 = getelementptr double, ptr %210, i64 %.200.i.i
  %212 = getelementptr double, ptr %.296, i64 %.1196.i.i
  %213 = getelementptr double, ptr %.296, i64 %.392.i.i
  %214 = getelementptr double, ptr %.296, i64 %.584.i.i
  br label %B316.if.i.i

B316.loopexit.i.i:                                ; preds = %B362.if.i.i, %B316.if.i.i
  %exitcond.not.i54.i = icmp eq i64 %.1489.i.i106, %.1394.i.i
  br i1 %exitcond.not.i54.i, label %B416.i, label %B316.if.i.i

B316.if.i.i:                                      ; preds = %B316.loopexit.i.i, %B316.if.lr.ph.i.i
  %.1418.098.i.i = phi i64 [ 0, %B316.if.lr.ph.i.i ], [ %.1489.i.i106, %B316.loopexit.i.i ]
  %.1489.i.i106 = add nuw nsw i64 %.1418.098.i.i, 1
  br i1 %.160094.i.i, label %B362.if.lr.ph.i.i, label %B316.loopexit.i.i

B362.if.lr.ph.i.i:                                ; preds = %B316.if.i.i
  %215 = mul nsw i64 %.1418.098.i.i, %.200.i.i
  %216 = getelementptr double, ptr %209, i64 %215
  %217 = getelementptr double, ptr %213, i64 %215
  %218 = getelementptr double, ptr %214, i64 %215
  br label %B362.if.i.i

B362.if.i.i:                                      ; preds = %B362.if.i.i, %B362.if.lr.ph.i.i
  %.1547.096.i.in.i = phi i64 [ %.200.i.i, %B362.if.lr.ph.i.i ], [ %.1547.096.i.i, %B362.if.i.i ]
  %.1547.096.i.i = add i64 %.1547.096.i.in.i, -1
  %.1643.i.i107 = getelementptr double, ptr %216, i64 %.1547.096.i.i
  %.1644.i.i = load double, ptr %.1643.i.i107, align 8, !noalias !72
  %.1648.i.i108 = getelementptr double, ptr %210, i64 %.1547.096.i.i
  %.1649.i.i = load double, ptr %.1648.i.i108, align 8, !noalias !72
  %.1655.i55.i = getelementptr double, ptr %211, i64 %.1547.096.i.i
  %.1656.i56.i = load double, ptr %.1655.i55.i, align 8, !noalias !72
  %.1660.i.i = getelementptr double, ptr %212, i64 %.1547.096.i.i
  %.1661.i57.i = load double, ptr %.1660.i.i, align 8, !noalias !72
  %219 = getelementptr double, ptr %217, i64 %.1547.096.i.i
  %.1668.i.i109 = getelementptr i8, ptr %219, i64 -8
  %.1669.i.i110 = load double, ptr %.1668.i.i109, align 8, !noalias !72
  %.1675.i.i111 = getelementptr double, ptr %218, i64 %.1547.096.i.i
  %.1676.i.i = load double, ptr %.1675.i.i111, align 8, !noalias !72
  %.1677.i.i = fmul double %.1649.i.i, %.1676.i.i
  %.1681.i.i = fdiv double %.1677.i.i, %.1656.i56.i
  %.1682.i.i = fsub double %.1669.i.i110, %.1681.i.i
  %.1683.i.i = fmul double %.1644.i.i, %.1682.i.i
  %.1684.i.i = fadd double %.1661.i57.i, %.1683.i.i
  store double %.1684.i.i, ptr %.1660.i.i, align 8, !noalias !72
  %.1694.i.i = getelementptr i8, ptr %.1643.i.i107, i64 -8
  %.1695.i.i = load double, ptr %.1694.i.i, align 8, !noalias !72
  %.1696.i.i = fmul double %.1644.i.i, %.1649.i.i
  %.1697.i.i = fadd double %.1696.i.i, %.1695.i.i
  store double %.1697.i.i, ptr %.1694.i.i, align 8, !noalias !72
  %.1701.i.i = fmul double %.1644.i.i, %.1656.i56.i
  store double %.1701.i.i, ptr %.1643.i.i107, align 8, !noalias !72
  %.1600.i.i = icmp samesign ugt i64 %.1547.096.i.i, 1
  br i1 %.1600.i.i, label %B362.if.i.i, label %B316.loopexit.i.i

B416.i:                                           ; preds = %B316.loopexit.i.i, %B392.i, %B342.i
  %.221.i.i = load i64, ptr %292, align 8, !noalias !75
  %.414.i.i = getelementptr i8, ptr %292, i64 8
  %.415.i.i = load i64, ptr %.414.i.i, align 8, !noalias !75
  %.609.i.i75 = load i64, ptr %.689.i20, align 8, !noalias !75
  %.14891250.not.i.i = icmp slt i64 %.221.i.i, 1
  br i1 %.14891250.not.i.i, label %B444.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B416.i
  %.1402.i.i = getelementptr i8, ptr %292, i64 232
  %.1403.i.i = load i64, ptr %.1402.i.i, align 8, !noalias !75
  %.1199.i.i = getelementptr i8, ptr %292, i64 96
  %.1200.i.i = load i64, ptr %.1199.i.i, align 8, !noalias !75
  %.1005.i.i = getelementptr i8, ptr %292, i64 56
  %.1006.i.i = load i64, ptr %.1005.i.i, align 8, !noalias !75
  %.811.i.i76 = getelementptr i8, ptr %292, i64 48
  %.812.i.i = load i64, ptr %.811.i.i76, align 8, !noalias !75
  %.1722.i58.i = getelementptr i8, ptr %292, i64 80
  %.1922.i.i = getelementptr i8, ptr %292, i64 200
  %.2128.i.i = getelementptr i8, ptr %292, i64 216
  %.2326.i.i77 = getelementptr i8, ptr %292, i64 208
  %.2530.i.i = getelementptr i8, ptr %292, i64 192
  %.2728.i.i78 = getelementptr i8, ptr %292, i64 184
  %.2786.i.i = icmp sgt i64 %.415.i.i, 0
  %storemerge1094.i.i = tail call i64 @llvm.smax.i64(i64 %.415.i.i, i64 0)
  %220 = getelementptr double, ptr %.296, i64 %.1006.i.i
  %.3220.i.i = getelementptr i8, ptr %292, i64 72
  %.8.i.i.i = sitofp i64 %.415.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  %.37671155.not.i.i = icmp slt i64 %.415.i.i, 1
  %221 = getelementptr double, ptr %.296, i64 %.812.i.i
  %.4286.i.i = add nsw i64 %.415.i.i, -1
  %222 = getelementptr double, ptr %.296, i64 %.1403.i.i
  %.5731.i.i = getelementptr i8, ptr %292, i64 224
  %.5933.i.i = getelementptr i8, ptr %292, i64 120
  %.217.i.i.i = getelementptr i8, ptr %292, i64 144
  %.605.i.i.i79 = getelementptr i8, ptr %292, i64 160
  %.411.i.i.i80 = getelementptr i8, ptr %292, i64 152
  %.957.i.i.i = getelementptr i8, ptr %292, i64 128
  %.1812.i.i.i = getelementptr i8, ptr %292, i64 136
  %223 = getelementptr i64, ptr %.63, i64 %.1200.i.i
  %.7111.i.i = getelementptr i8, ptr %292, i64 104
  %.7309.i.i = getelementptr i8, ptr %292, i64 112
  br label %B322.i.i

B316.loopexit.i61.i:                              ; preds = %B2772.loopexit.i.i, %B2750.i.i, %B2244.i.thread.i
  %exitcond1270.not.i.i = icmp eq i64 %.1502.i.i, %.221.i.i
  br i1 %exitcond1270.not.i.i, label %B444.i, label %B322.i.i

B322.i.i:                                         ; preds = %B316.loopexit.i61.i, %B322.lr.ph.i.i
  %.1431.01252.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.1502.i.i, %B316.loopexit.i61.i ]
  %.1502.i.i = add nuw nsw i64 %.1431.01252.i.i, 1
  %.1723.i59.i = load i64, ptr %.1722.i58.i, align 8, !noalias !75
  %.1726.i.i = mul nsw i64 %.1431.01252.i.i, %.415.i.i
  %.1728.i60.i = mul nsw i64 %.1726.i.i, %.415.i.i
  %.1923.i.i = load i64, ptr %.1922.i.i, align 8, !noalias !75
  %.1929.i.i = add nsw i64 %.1923.i.i, %.1728.i60.i
  %.2129.i.i = load i64, ptr %.2128.i.i, align 8, !noalias !75
  %.2133.i.i = add nsw i64 %.2129.i.i, %.1726.i.i
  %.2327.i.i81 = load i64, ptr %.2326.i.i77, align 8, !noalias !75
  %.2531.i.i = load i64, ptr %.2530.i.i, align 8, !noalias !75
  %.2535.i.i = add nsw i64 %.2531.i.i, %.1726.i.i
  %.2729.i.i = load i64, ptr %.2728.i.i78, align 8, !noalias !75
  %.2733.i.i = add nsw i64 %.2729.i.i, %.1726.i.i
  %.2738.i.i82 = add nsw i64 %.1726.i.i, %.609.i.i75
  br i1 %.2786.i.i, label %B684.if.lr.ph.i.i, label %B808.thread.i.i

B684.if.lr.ph.i.i:                                ; preds = %B322.i.i
  %224 = getelementptr double, ptr %.296, i64 %.2733.i.i
  %225 = getelementptr double, ptr %.296, i64 %.2535.i.i
  br label %B718.if.lr.ph.i.i

B684.loopexit.i.i:                                ; preds = %B718.if.i.i
  %.2841.i.i = add nuw nsw i64 %.2772.01150.i.i, 1
  %exitcond1253.not.i.i = icmp eq i64 %.415.i.i, %.2841.i.i
  br i1 %exitcond1253.not.i.i, label %B808.i.i, label %B718.if.lr.ph.i.i

B808.i.i:                                         ; preds = %B684.loopexit.i.i
  %.3221.i.i = load i64, ptr %.3220.i.i, align 8, !noalias !75
  %.3222.i.i = icmp sgt i64 %.3221.i.i, -1
  br i1 %.3222.i.i, label %B866.i.i, label %B1046.i.i

B808.thread.i.i:                                  ; preds = %B322.i.i
  %.32211272.i.i = load i64, ptr %.3220.i.i, align 8, !noalias !75
  %.32221273.i.i = icmp sgt i64 %.32211272.i.i, -1
  br i1 %.32221273.i.i, label %B866.thread.i.i, label %B2244.i.i

B866.thread.i.i:                                  ; preds = %B808.thread.i.i
  %.34191276.i.i = getelementptr double, ptr %.296, i64 %.32211272.i.i
  %.34201277.i.i = load double, ptr %.34191276.i.i, align 8, !noalias !75
  br label %squared

B866.i.i:                                         ; preds = %B808.i.i
  %.3419.i.i = getelementptr double, ptr %.296, i64 %.3221.i.i
  %.3420.i.i = load double, ptr %.3419.i.i, align 8, !noalias !75
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B866.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B866.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B866.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %225, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !78
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i.i.i105 = icmp eq i64 %.108.i.i.i, %.415.i.i
  br i1 %exitcond.not.i.i.i105, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B866.thread.i.i
  %.34201279.i.i = phi double [ %.34201277.i.i, %B866.thread.i.i ], [ %.3420.i.i, %B30.if.i.i.i ]
  %.322112741278.i.i = phi i64 [ %.32211272.i.i, %B866.thread.i.i ], [ %.3221.i.i, %B30.if.i.i.i ]
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B866.thread.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.3654.i.i = getelementptr double, ptr %.404, i64 %.322112741278.i.i
  %.3655.i.i = load double, ptr %.3654.i.i, align 8, !noalias !75
  %.7.i.i.i = fmul double %.34201279.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !81
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !81
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.67.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.68.i.i.i = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i = fadd double %.63.i.i.i, %.68.i.i.i
  %.74.i.i.i = fsub double %.69.i.i.i, %.67.i.i.i
  %.78.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.34201279.i.i
  %.79.i.i.i = tail call double @log1p(double %.78.i.i.i)
  %.80.i.i.i = fsub double %.74.i.i.i, %.79.i.i.i
  %.82.i.i.i = fadd double %.34201279.i.i, %.8.i.i.i
  %.83.i.i.i = fmul double %.82.i.i.i, %total.2.0.lcssa.i.i.i
  %.84.i.i.i = fadd double %.34201279.i.i, %total.2.0.lcssa.i.i.i
  %.85.i.i.i = fmul double %.34201279.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.3456.i.i = fdiv double %.82.i.i.i, %.84.i.i.i
  %.3682.i.i = fadd double %.3655.i.i, %.91.i.i.i
  store double %.3682.i.i, ptr %.3654.i.i, align 8, !noalias !75
  br label %B1046.i.i

B1046.i.i:                                        ; preds = %squared, %B808.i.i
  %pulled.2.1.i.i = phi double [ %.3456.i.i, %squared ], [ 1.000000e+00, %B808.i.i ]
  br i1 %.37671155.not.i.i, label %B2244.i.thread.i, label %B1068.if.lr.ph.i.i

B1068.if.lr.ph.i.i:                               ; preds = %B1046.i.i
  %.3809.i.i = fneg double %pulled.2.1.i.i
  %226 = getelementptr double, ptr %.296, i64 %.2535.i.i
  %227 = getelementptr double, ptr %.296, i64 %.2733.i.i
  br label %B1068.if.i.i

B1232.preheader.i.i:                              ; preds = %B1182.i.i
  %228 = getelementptr double, ptr %.296, i64 %.1929.i.i
  %229 = getelementptr double, ptr %arg.grad, i64 %.2738.i.i82
  br label %B1232.if.i.i

B1182.i.i:                                        ; preds = %B1122.if.i.i, %B1068.if.i.i
  %total.14.2.lcssa.i.i = phi double [ %.3816.i.i, %B1068.if.i.i ], [ %.3955.i.i, %B1122.if.i.i ]
  %.3970.i.i = getelementptr double, ptr %227, i64 %.3711.01156.i.i
  store double %total.14.2.lcssa.i.i, ptr %.3970.i.i, align 8, !noalias !75
  %exitcond1255.not.i.i = icmp eq i64 %.415.i.i, %.3780.i.i95
  br i1 %exitcond1255.not.i.i, label %B1232.preheader.i.i, label %B1068.if.i.i

B1338.i.i:                                        ; preds = %B1276.if.i.i, %B1232.if.i.i
  %.4257.pre-phi.i.i = phi i64 [ 0, %B1232.if.i.i ], [ %.4233.i.i, %B1276.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.4109.i.i, %B1232.if.i.i ], [ %.4247.i.i, %B1276.if.i.i ]
  %230 = getelementptr double, ptr %228, i64 %.4257.pre-phi.i.i
  %.4263.i.i = getelementptr double, ptr %230, i64 %.4007.01164.i.i
  %.4264.i.i = load double, ptr %.4263.i.i, align 8, !noalias !75
  %.4269.i.i = fdiv double %total.15.2.lcssa.i.i, %.4264.i.i
  %.4278.i.i = getelementptr double, ptr %229, i64 %.4007.01164.i.i
  store double %.4269.i.i, ptr %.4278.i.i, align 8, !noalias !75
  %exitcond1257.not.i.i = icmp eq i64 %.415.i.i, %.4076.i.i97
  br i1 %exitcond1257.not.i.i, label %B1428.if.i.i, label %B1232.if.i.i

B1632.preheader.i.i:                              ; preds = %B1542.i.i
  %231 = getelementptr double, ptr %.296, i64 %.2327.i.i81
  %232 = getelementptr double, ptr %231, i64 %.1726.i.i
  br label %B1660.if.lr.ph.i.i

B1542.i.i:                                        ; preds = %B1480.if.i.i, %B1428.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4412.i.i, %B1428.if.i.i ], [ %.4552.i.i, %B1480.if.i.i ]
  %.4562.i.i101 = mul nsw i64 %.4310.01174.i.i, %.415.i.i
  %233 = getelementptr double, ptr %228, i64 %.4562.i.i101
  %.4568.i.i = getelementptr double, ptr %233, i64 %.4310.01174.i.i
  %.4569.i.i = load double, ptr %.4568.i.i, align 8, !noalias !75
  %.4574.i.i = fdiv double %total.16.2.lcssa.i.i, %.4569.i.i
  %.4583.i.i = getelementptr double, ptr %227, i64 %.4310.01174.i.i
  store double %.4574.i.i, ptr %.4583.i.i, align 8, !noalias !75
  %.4366.i.i = icmp sgt i64 %.4313.01175.i.i, 1
  br i1 %.4366.i.i, label %B1428.if.i.i, label %B1632.preheader.i.i

B1632.loopexit.i.i:                               ; preds = %B1902.i.i
  %.4680.i.i = add nsw i64 %.4618.01190.i.i, -1
  %.4684.i.i = add i64 %.4615.01189.i.i, -1
  %.4671.i.i = icmp sgt i64 %.4618.01190.i.i, 1
  br i1 %.4671.i.i, label %B1660.if.lr.ph.i.i, label %B2038.if.lr.ph.i.i

B1682.i.i:                                        ; preds = %B1660.if.i.i
  %.4845.i.i = load double, ptr %.4844.i.i, align 8, !noalias !75
  %.4851.i.i = load double, ptr %.4850.i.i, align 8, !noalias !75
  %.4852.i.i = fadd double %.4845.i.i, %.4851.i.i
  %.4853.i.i = fneg double %.4852.i.i
  %.4858.i.i = getelementptr double, ptr %229, i64 %.4736.01186.i.i
  %.4859.i.i = load double, ptr %.4858.i.i, align 8, !noalias !75
  %.4860.i.i = fmul double %.4859.i.i, %.4853.i.i
  %.4866.i.i = load double, ptr %.4865.i.i, align 8, !noalias !75
  %.4871.i.i = getelementptr double, ptr %232, i64 %.4736.01186.i.i
  %.4872.i.i = load double, ptr %.4871.i.i, align 8, !noalias !75
  %.4873.i.i = fmul double %.4866.i.i, %.4872.i.i
  %.4874.i.i = fsub double %.4860.i.i, %.4873.i.i
  %.4883.i.i = icmp eq i64 %.4615.01189.i.i, %.4736.01186.i.i
  br i1 %.4883.i.i, label %B1784.i.i, label %B1800.i.i

B1784.i.i:                                        ; preds = %B1682.i.i
  %.4886.i.i = fadd double %.4874.i.i, -1.000000e+00
  %.4889.i.i = fmul double %.4886.i.i, 5.000000e-01
  br label %B1800.i.i

B1800.i.i:                                        ; preds = %B1660.if.i.i, %B1784.i.i, %B1682.i.i
  %total.18.3.i.i = phi double [ %.4889.i.i, %B1784.i.i ], [ %.4874.i.i, %B1682.i.i ], [ 0.000000e+00, %B1660.if.i.i ]
  br i1 %.49831176.not.i.i, label %B1902.i.i, label %B1830.if.lr.ph.i.i

B1830.if.lr.ph.i.i:                               ; preds = %B1800.i.i
  %invariant.gep1183.i.i = getelementptr double, ptr %222, i64 %.4736.01186.i.i
  br label %B1830.if.i.i

B1902.i.i:                                        ; preds = %B1830.if.i.i, %B1800.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1800.i.i ], [ %.5041.i.i, %B1830.if.i.i ]
  %.5058.i.i = load double, ptr %.5057.i.i, align 8, !noalias !75
  %.5063.i.i = fdiv double %total.17.3.lcssa.i.i, %.5058.i.i
  %.5076.i.i = getelementptr double, ptr %265, i64 %.4736.01186.i.i
  store double %.5063.i.i, ptr %.5076.i.i, align 8, !noalias !75
  %exitcond1258.not.i.i = icmp eq i64 %.415.i.i, %.4805.i.i
  br i1 %exitcond1258.not.i.i, label %B1632.loopexit.i.i, label %B1660.if.i.i

B2000.loopexit.i.i:                               ; preds = %B2172.i.i
  %.5187.i.i = add nuw nsw i64 %.5118.01202.i.i, 1
  %exitcond1259.not.i.i = icmp eq i64 %.415.i.i, %.5187.i.i
  br i1 %exitcond1259.not.i.i, label %B2244.i.i, label %B2038.if.lr.ph.i.i

B2172.i.i:                                        ; preds = %B2100.if.i.i, %B2038.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5346.i.i, %B2038.if.i.i ], [ %.5490.i.i, %B2100.if.i.i ]
  %.5500.i.i = mul nsw i64 %.5240.01199.i.i, %.415.i.i
  %234 = getelementptr double, ptr %228, i64 %.5500.i.i
  %.5506.i.i = getelementptr double, ptr %234, i64 %.5240.01199.i.i
  %.5507.i.i = load double, ptr %.5506.i.i, align 8, !noalias !75
  %.5512.i.i = fdiv double %total.19.3.lcssa.i.i, %.5507.i.i
  store double %.5512.i.i, ptr %.5345.i.i, align 8, !noalias !75
  %.5296.i.i = icmp sgt i64 %.5243.01200.i.i, 1
  br i1 %.5296.i.i, label %B2038.if.i.i, label %B2000.loopexit.i.i

B2244.i.i:                                        ; preds = %B2000.loopexit.i.i, %B808.thread.i.i
  %.5732.i.i = load i64, ptr %.5731.i.i, align 8, !noalias !75
  %235 = getelementptr double, ptr %.296, i64 %.5732.i.i
  %.5736.i.i = getelementptr double, ptr %235, i64 %.1431.01252.i.i
  %.5737.i.i = load double, ptr %.5736.i.i, align 8, !noalias !75
  %.5934.i.i = load i64, ptr %.5933.i.i, align 8, !noalias !75
  %.5935.not.i.i = icmp eq i64 %.5934.i.i, 0
  br i1 %.5935.not.i.i, label %B2750.i.i, label %B2378.preheader.i.i

B2244.i.thread.i:                                 ; preds = %B1046.i.i
  %.5732.i89.i = load i64, ptr %.5731.i.i, align 8, !noalias !75
  %236 = getelementptr double, ptr %.296, i64 %.5732.i89.i
  %.5736.i90.i = getelementptr double, ptr %236, i64 %.1431.01252.i.i
  %.5737.i91.i = load double, ptr %.5736.i90.i, align 8, !noalias !75
  %.5934.i92.i = load i64, ptr %.5933.i.i, align 8, !noalias !75
  %.5935.not.i93.i = icmp eq i64 %.5934.i92.i, 0
  br i1 %.5935.not.i93.i, label %B316.loopexit.i61.i, label %B2718.i.i

B2378.preheader.i.i:                              ; preds = %B2244.i.i
  br i1 %.37671155.not.i.i, label %B2718.i.i, label %B2378.if.lr.ph.i.i

B2378.if.lr.ph.i.i:                               ; preds = %B2378.preheader.i.i
  %237 = getelementptr double, ptr %.296, i64 %.2733.i.i
  %238 = getelementptr double, ptr %.296, i64 %.2133.i.i
  %239 = getelementptr double, ptr %.296, i64 %.1929.i.i
  br label %B2412.if.lr.ph.i.i

B2378.loopexit.i.i:                               ; preds = %B2664.i.i
  %.6033.i.i = add nuw nsw i64 %.5964.01220.i.i, 1
  %exitcond1263.not.i.i = icmp eq i64 %.415.i.i, %.6033.i.i
  br i1 %exitcond1263.not.i.i, label %B2718.i.i, label %B2412.if.lr.ph.i.i

B2516.if.lr.ph.i.i:                               ; preds = %B2412.if.i.i
  %240 = getelementptr double, ptr %239, i64 %.6188.i.i
  %241 = getelementptr double, ptr %222, i64 %.6188.i.i
  br label %B2590.if.lr.ph.i.i

B2664.i.i:                                        ; preds = %B2590.if.i.i
  %.6316.i.i = add nuw nsw i64 %.6247.01215.i.i, 1
  %.6547.i.i = getelementptr double, ptr %241, i64 %.6247.01215.i.i
  %.6548.i.i = load double, ptr %.6547.i.i, align 8, !noalias !75
  %.6550.i.i = fmul double %.6529.i.i, %.6548.i.i
  %.6554.i.i = fadd double %by_log_weight.5.21217.i.i, %.6550.i.i
  %exitcond1262.not.i.i = icmp eq i64 %.415.i.i, %.6316.i.i
  br i1 %exitcond1262.not.i.i, label %B2378.loopexit.i.i, label %B2590.if.lr.ph.i.i

B2718.i.i:                                        ; preds = %B2378.loopexit.i.i, %B2378.preheader.i.i, %B2244.i.thread.i
  %.5737.i9497.i = phi double [ %.5737.i.i, %B2378.preheader.i.i ], [ %.5737.i91.i, %B2244.i.thread.i ], [ %.5737.i.i, %B2378.loopexit.i.i ]
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2378.preheader.i.i ], [ 0.000000e+00, %B2244.i.thread.i ], [ %.6554.i.i, %B2378.loopexit.i.i ]
  %.218.i.i.i84 = load i64, ptr %.217.i.i.i, align 8, !noalias !84
  %.69790.not.i.i.i = icmp slt i64 %.218.i.i.i84, 1
  br i1 %.69790.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2718.i.i
  %.608.i.i.i = mul nuw nsw i64 %.218.i.i.i84, %.1431.01252.i.i
  %.606.i.i.i85 = load i64, ptr %.605.i.i.i79, align 8, !noalias !84
  %.412.i.i.i86 = load i64, ptr %.411.i.i.i80, align 8, !noalias !84
  %242 = getelementptr i64, ptr %.63, i64 %.412.i.i.i86
  %243 = getelementptr double, ptr %.108, i64 %.606.i.i.i85
  %244 = getelementptr double, ptr %243, i64 %.608.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2718.i.i
  %.958.i.i.i = load i64, ptr %.957.i.i.i, align 8, !noalias !84
  %.959.i.i.i = icmp sgt i64 %.958.i.i.i, -1
  br i1 %.959.i.i.i, label %B272.i.i.i, label %B2750.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1040.i.i.i94 = load i64, ptr %.302.i, align 8, !noalias !84
  %245 = getelementptr i64, ptr %.63, i64 %.1040.i.i.i94
  %.idx.i.i.i = mul i64 %.958.i.i.i, 376
  %246 = getelementptr i8, ptr %245, i64 %.idx.i.i.i
  %.1616.i.i.i = getelementptr i8, ptr %246, i64 8
  %.1617.i.i.i = load i64, ptr %.1616.i.i.i, align 8, !noalias !84
  %.210293.not.i.i.i = icmp slt i64 %.1617.i.i.i, 1
  br i1 %.210293.not.i.i.i, label %B2750.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2008.i.i.i = getelementptr i8, ptr %246, i64 184
  %.2009.i.i.i = load i64, ptr %.2008.i.i.i, align 8, !noalias !84
  %.1815.i.i.i = mul nuw nsw i64 %.1617.i.i.i, %.1431.01252.i.i
  %.1813.i.i.i = load i64, ptr %.1812.i.i.i, align 8, !noalias !84
  %247 = getelementptr double, ptr %.296, i64 %.2009.i.i.i
  %248 = getelementptr double, ptr %247, i64 %.1815.i.i.i
  %249 = getelementptr double, ptr %.108, i64 %.1813.i.i.i
  %250 = getelementptr double, ptr %249, i64 %.1815.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.639.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.710.i.i.i87, %B160.if.i.i.i ]
  %.710.i.i.i87 = add nuw nsw i64 %.639.091.i.i.i, 1
  %.738.i.i.i88 = getelementptr i64, ptr %242, i64 %.639.091.i.i.i
  %.739.i.i.i89 = load i64, ptr %.738.i.i.i88, align 8, !noalias !84
  %.741.i.i.i90 = getelementptr double, ptr %.404, i64 %.739.i.i.i89
  %.742.i.i.i = load double, ptr %.741.i.i.i90, align 8, !noalias !84
  %.746.i.i.i91 = getelementptr double, ptr %244, i64 %.639.091.i.i.i
  %.747.i.i.i92 = load double, ptr %.746.i.i.i91, align 8, !noalias !84
  %.749.i.i.i93 = fmul double %by_log_weight.4.1.lcssa.i.i, %.747.i.i.i92
  %.750.i.i.i = fadd double %.742.i.i.i, %.749.i.i.i93
  store double %.750.i.i.i, ptr %.741.i.i.i90, align 8, !noalias !84
  %exitcond.not.i1118.i.i = icmp eq i64 %.710.i.i.i87, %.218.i.i.i84
  br i1 %exitcond.not.i1118.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2046.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2115.i.i.i, %B552.if.i.i.i ]
  %.2115.i.i.i = add nuw nsw i64 %.2046.094.i.i.i, 1
  %.2143.i.i.i = getelementptr double, ptr %248, i64 %.2046.094.i.i.i
  %.2144.i.i.i = load double, ptr %.2143.i.i.i, align 8, !noalias !84
  %.2148.i.i.i = getelementptr double, ptr %250, i64 %.2046.094.i.i.i
  %.2149.i.i.i = load double, ptr %.2148.i.i.i, align 8, !noalias !84
  %.2151.i.i.i = fmul double %by_log_weight.4.1.lcssa.i.i, %.2149.i.i.i
  %.2152.i.i.i = fadd double %.2144.i.i.i, %.2151.i.i.i
  store double %.2152.i.i.i, ptr %.2143.i.i.i, align 8, !noalias !84
  %exitcond96.not.i.i.i = icmp eq i64 %.2115.i.i.i, %.1617.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2750.i.i, label %B552.if.i.i.i

B2750.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2244.i.i
  %.5737.i95.i = phi double [ %.5737.i.i, %B2244.i.i ], [ %.5737.i9497.i, %B218.i.i.i ], [ %.5737.i9497.i, %B272.i.i.i ], [ %.5737.i9497.i, %B552.if.i.i.i ]
  br i1 %.37671155.not.i.i, label %B316.loopexit.i61.i, label %B2772.if.lr.ph.i.i

B2772.if.lr.ph.i.i:                               ; preds = %B2750.i.i
  %251 = getelementptr double, ptr %.296, i64 %.2733.i.i
  %252 = getelementptr double, ptr %.296, i64 %.2133.i.i
  %253 = getelementptr double, ptr %.108, i64 %.1723.i59.i
  %254 = getelementptr double, ptr %253, i64 %.1728.i60.i
  br label %B2812.if.lr.ph.i.i

B2772.loopexit.i.i:                               ; preds = %B3220.loopexit.i.i
  %exitcond1269.not.i.i = icmp eq i64 %.415.i.i, %.6706.i.i
  br i1 %exitcond1269.not.i.i, label %B316.loopexit.i61.i, label %B2812.if.lr.ph.i.i

B2944.i.i:                                        ; preds = %B2812.if.i.i
  %.6706.i.i = add nuw nsw i64 %.6637.01248.i.i, 1
  %.6909.i.i = getelementptr i64, ptr %223, i64 %.6637.01248.i.i
  %.6910.i.i = load i64, ptr %.6909.i.i, align 8, !noalias !75
  %.6916.i.i = getelementptr i8, ptr %.6909.i.i, i64 8
  %.6917.i.i = load i64, ptr %.6916.i.i, align 8, !noalias !75
  %.6918.i.i = sub nsw i64 %.6917.i.i, %.6910.i.i
  %.73991229.not.i.i = icmp slt i64 %.6918.i.i, 1
  br i1 %.73991229.not.i.i, label %B3220.if.lr.ph.i.i, label %B3124.if.lr.ph.i.i

B3124.if.lr.ph.i.i:                               ; preds = %B2944.i.i
  %.7315.i.i = mul nuw nsw i64 %.6918.i.i, %.1431.01252.i.i
  %.7312.i.i = mul nsw i64 %.6910.i.i, %.221.i.i
  %.7310.i.i = load i64, ptr %.7309.i.i, align 8, !noalias !75
  %.7112.i.i = load i64, ptr %.7111.i.i, align 8, !noalias !75
  %255 = getelementptr i64, ptr %.63, i64 %.7112.i.i
  %256 = getelementptr i64, ptr %255, i64 %.6910.i.i
  %.7447.i.i = fmul double %.5737.i95.i, %.6872.i.i
  %257 = getelementptr double, ptr %.108, i64 %.7310.i.i
  %258 = getelementptr double, ptr %257, i64 %.7312.i.i
  %259 = getelementptr double, ptr %258, i64 %.7315.i.i
  br label %B3124.if.i.i

B3220.if.lr.ph.i.i:                               ; preds = %B3124.if.i.i, %B2944.i.i
  %260 = getelementptr double, ptr %254, i64 %.6858.i.i
  br label %B3220.if.i.i

B3220.loopexit.i.i:                               ; preds = %B3364.if.i.i
  %exitcond1268.not.i.i = icmp eq i64 %.415.i.i, %.7562.i.i
  br i1 %exitcond1268.not.i.i, label %B2772.loopexit.i.i, label %B3220.if.i.i

B3364.if.lr.ph.i.i:                               ; preds = %B3254.if.i.i, %B3220.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3220.if.i.i ], [ %.7734.i.i, %B3254.if.i.i ]
  %.7872.i.i = mul nuw nsw i64 %.7493.01245.i.i, %.415.i.i
  %261 = getelementptr double, ptr %222, i64 %.7872.i.i
  %invariant.gep1242.i.i = getelementptr double, ptr %222, i64 %.7493.01245.i.i
  br label %B3364.if.i.i

B718.if.lr.ph.i.i:                                ; preds = %B684.loopexit.i.i, %B684.if.lr.ph.i.i
  %.2772.01150.i.i = phi i64 [ 0, %B684.if.lr.ph.i.i ], [ %.2841.i.i, %B684.loopexit.i.i ]
  %.2990.i.i = mul nuw nsw i64 %.2772.01150.i.i, %.415.i.i
  %262 = getelementptr double, ptr %220, i64 %.2990.i.i
  %.3001.i.i = getelementptr double, ptr %224, i64 %.2772.01150.i.i
  br label %B718.if.i.i

B718.if.i.i:                                      ; preds = %B718.if.i.i, %B718.if.lr.ph.i.i
  %.2894.01146.i.i = phi i64 [ 0, %B718.if.lr.ph.i.i ], [ %.2963.i.i104, %B718.if.i.i ]
  %.2963.i.i104 = add nuw nsw i64 %.2894.01146.i.i, 1
  %.2995.i.i = getelementptr double, ptr %262, i64 %.2894.01146.i.i
  %.2996.i.i = load double, ptr %.2995.i.i, align 8, !noalias !75
  %.3002.i.i = load double, ptr %.3001.i.i, align 8, !noalias !75
  %.3006.i.i = getelementptr double, ptr %225, i64 %.2894.01146.i.i
  %.3007.i.i = load double, ptr %.3006.i.i, align 8, !noalias !75
  %.3008.i.i = fmul double %.3002.i.i, %.3007.i.i
  %.3009.i.i = fadd double %.2996.i.i, %.3008.i.i
  store double %.3009.i.i, ptr %.2995.i.i, align 8, !noalias !75
  %exitcond.not.i62.i = icmp eq i64 %.2894.01146.i.i, %.2772.01150.i.i
  br i1 %exitcond.not.i62.i, label %B684.loopexit.i.i, label %B718.if.i.i

B1068.if.i.i:                                     ; preds = %B1182.i.i, %B1068.if.lr.ph.i.i
  %.3711.01156.i.i = phi i64 [ 0, %B1068.if.lr.ph.i.i ], [ %.3780.i.i95, %B1182.i.i ]
  %.3780.i.i95 = add nuw nsw i64 %.3711.01156.i.i, 1
  %.3814.i.i96 = getelementptr double, ptr %226, i64 %.3711.01156.i.i
  %.3815.i.i = load double, ptr %.3814.i.i96, align 8, !noalias !75
  %.3816.i.i = fmul double %.3815.i.i, %.3809.i.i
  %.39011151.not.not.i.i = icmp sgt i64 %.415.i.i, %.3711.01156.i.i
  br i1 %.39011151.not.not.i.i, label %B1122.if.lr.ph.i.i, label %B1182.i.i

B1122.if.lr.ph.i.i:                               ; preds = %B1068.if.i.i
  %invariant.gep.i.i102 = getelementptr double, ptr %221, i64 %.3711.01156.i.i
  br label %B1122.if.i.i

B1122.if.i.i:                                     ; preds = %B1122.if.i.i, %B1122.if.lr.ph.i.i
  %total.14.21154.i.i = phi double [ %.3816.i.i, %B1122.if.lr.ph.i.i ], [ %.3955.i.i, %B1122.if.i.i ]
  %.3845.01152.i.i = phi i64 [ %.3711.01156.i.i, %B1122.if.lr.ph.i.i ], [ %.3914.i.i, %B1122.if.i.i ]
  %.3914.i.i = add nuw i64 %.3845.01152.i.i, 1
  %.3940.i.i = mul nsw i64 %.3845.01152.i.i, %.415.i.i
  %gep.i.i103 = getelementptr double, ptr %invariant.gep.i.i102, i64 %.3940.i.i
  %.3947.i.i = load double, ptr %gep.i.i103, align 8, !noalias !75
  %.3951.i.i = getelementptr double, ptr %227, i64 %.3845.01152.i.i
  %.3952.i.i = load double, ptr %.3951.i.i, align 8, !noalias !75
  %.3953.i.i = fmul double %.3947.i.i, %.3952.i.i
  %.3955.i.i = fadd double %total.14.21154.i.i, %.3953.i.i
  %exitcond1254.not.i.i = icmp eq i64 %.3914.i.i, %.415.i.i
  br i1 %exitcond1254.not.i.i, label %B1182.i.i, label %B1122.if.i.i

B1232.if.i.i:                                     ; preds = %B1338.i.i, %B1232.preheader.i.i
  %.4007.01164.i.i = phi i64 [ 0, %B1232.preheader.i.i ], [ %.4076.i.i97, %B1338.i.i ]
  %.4076.i.i97 = add nuw nsw i64 %.4007.01164.i.i, 1
  %.4108.i.i = getelementptr double, ptr %227, i64 %.4007.01164.i.i
  %.4109.i.i = load double, ptr %.4108.i.i, align 8, !noalias !75
  %.41931158.not.i.i = icmp eq i64 %.4007.01164.i.i, 0
  br i1 %.41931158.not.i.i, label %B1338.i.i, label %B1276.if.lr.ph.i.i

B1276.if.lr.ph.i.i:                               ; preds = %B1232.if.i.i
  %.4233.i.i = mul nuw nsw i64 %.4007.01164.i.i, %.415.i.i
  %263 = getelementptr double, ptr %228, i64 %.4233.i.i
  br label %B1276.if.i.i

B1276.if.i.i:                                     ; preds = %B1276.if.i.i, %B1276.if.lr.ph.i.i
  %total.15.21161.i.i = phi double [ %.4109.i.i, %B1276.if.lr.ph.i.i ], [ %.4247.i.i, %B1276.if.i.i ]
  %.4137.01159.i.i = phi i64 [ 0, %B1276.if.lr.ph.i.i ], [ %.4206.i.i, %B1276.if.i.i ]
  %.4206.i.i = add nuw nsw i64 %.4137.01159.i.i, 1
  %.4238.i.i = getelementptr double, ptr %263, i64 %.4137.01159.i.i
  %.4239.i.i98 = load double, ptr %.4238.i.i, align 8, !noalias !75
  %.4243.i.i = getelementptr double, ptr %229, i64 %.4137.01159.i.i
  %.4244.i.i = load double, ptr %.4243.i.i, align 8, !noalias !75
  %.4245.i.i = fmul double %.4239.i.i98, %.4244.i.i
  %.4247.i.i = fsub double %total.15.21161.i.i, %.4245.i.i
  %exitcond1256.not.i.i = icmp eq i64 %.4206.i.i, %.4007.01164.i.i
  br i1 %exitcond1256.not.i.i, label %B1338.i.i, label %B1276.if.i.i

B1428.if.i.i:                                     ; preds = %B1338.i.i, %B1542.i.i
  %.4313.01175.i.i = phi i64 [ %.4375.i.i, %B1542.i.i ], [ %storemerge1094.i.i, %B1338.i.i ]
  %.4310.01174.i.i = phi i64 [ %.4379.i.i, %B1542.i.i ], [ %.4286.i.i, %B1338.i.i ]
  %.4375.i.i = add nsw i64 %.4313.01175.i.i, -1
  %.4379.i.i = add i64 %.4310.01174.i.i, -1
  %.4411.i.i = getelementptr double, ptr %229, i64 %.4310.01174.i.i
  %.4412.i.i = load double, ptr %.4411.i.i, align 8, !noalias !75
  %.4417.i.i = add nsw i64 %.4310.01174.i.i, 1
  %.4455.i.i = sub i64 %.415.i.i, %.4417.i.i
  %.44981166.not.i.i = icmp eq i64 %.4455.i.i, 0
  br i1 %.44981166.not.i.i, label %B1542.i.i, label %B1480.if.lr.ph.i.i

B1480.if.lr.ph.i.i:                               ; preds = %B1428.if.i.i
  %invariant.gep1171.i.i = getelementptr double, ptr %228, i64 %.4310.01174.i.i
  br label %B1480.if.i.i

B1480.if.i.i:                                     ; preds = %B1480.if.i.i, %B1480.if.lr.ph.i.i
  %total.16.21169.i.i = phi double [ %.4412.i.i, %B1480.if.lr.ph.i.i ], [ %.4552.i.i, %B1480.if.i.i ]
  %.4445.01168.i.i = phi i64 [ %.4455.i.i, %B1480.if.lr.ph.i.i ], [ %.4507.i.i, %B1480.if.i.i ]
  %.4442.01167.i.i = phi i64 [ %.4417.i.i, %B1480.if.lr.ph.i.i ], [ %.4511.i.i, %B1480.if.i.i ]
  %.4507.i.i = add nsw i64 %.4445.01168.i.i, -1
  %.4511.i.i = add i64 %.4442.01167.i.i, 1
  %.4537.i.i99 = mul nsw i64 %.4442.01167.i.i, %.415.i.i
  %gep1172.i.i = getelementptr double, ptr %invariant.gep1171.i.i, i64 %.4537.i.i99
  %.4544.i.i100 = load double, ptr %gep1172.i.i, align 8, !noalias !75
  %.4548.i.i = getelementptr double, ptr %227, i64 %.4442.01167.i.i
  %.4549.i.i = load double, ptr %.4548.i.i, align 8, !noalias !75
  %.4550.i.i = fmul double %.4544.i.i100, %.4549.i.i
  %.4552.i.i = fsub double %total.16.21169.i.i, %.4550.i.i
  %.4498.i.i = icmp sgt i64 %.4445.01168.i.i, 1
  br i1 %.4498.i.i, label %B1480.if.i.i, label %B1542.i.i

B1660.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B1632.preheader.i.i
  %.4618.01190.i.i = phi i64 [ %storemerge1094.i.i, %B1632.preheader.i.i ], [ %.4680.i.i, %B1632.loopexit.i.i ]
  %.4615.01189.i.i = phi i64 [ %.4286.i.i, %B1632.preheader.i.i ], [ %.4684.i.i, %B1632.loopexit.i.i ]
  %.4842.i.i = add nsw i64 %.4615.01189.i.i, %.2738.i.i82
  %.4844.i.i = getelementptr double, ptr %.485, i64 %.4842.i.i
  %.4850.i.i = getelementptr double, ptr %232, i64 %.4615.01189.i.i
  %.4865.i.i = getelementptr double, ptr %arg.grad, i64 %.4842.i.i
  %.4902.i.i = add nsw i64 %.4615.01189.i.i, 1
  %.4940.i.i = sub i64 %.415.i.i, %.4902.i.i
  %.49831176.not.i.i = icmp eq i64 %.4940.i.i, 0
  %invariant.gep1181.i.i = getelementptr double, ptr %228, i64 %.4615.01189.i.i
  %.5051.i.i = mul nsw i64 %.4615.01189.i.i, %.415.i.i
  %264 = getelementptr double, ptr %228, i64 %.5051.i.i
  %.5057.i.i = getelementptr double, ptr %264, i64 %.4615.01189.i.i
  %265 = getelementptr double, ptr %222, i64 %.5051.i.i
  br label %B1660.if.i.i

B1660.if.i.i:                                     ; preds = %B1660.if.lr.ph.i.i, %B1902.i.i
  %.4736.01186.i.i = phi i64 [ 0, %B1660.if.lr.ph.i.i ], [ %.4805.i.i, %B1902.i.i ]
  %.4805.i.i = add nuw nsw i64 %.4736.01186.i.i, 1
  %.4838.not.i.i = icmp sgt i64 %.4736.01186.i.i, %.4615.01189.i.i
  br i1 %.4838.not.i.i, label %B1800.i.i, label %B1682.i.i

B1830.if.i.i:                                     ; preds = %B1830.if.i.i, %B1830.if.lr.ph.i.i
  %total.17.31179.i.i = phi double [ %total.18.3.i.i, %B1830.if.lr.ph.i.i ], [ %.5041.i.i, %B1830.if.i.i ]
  %.4930.01178.i.i = phi i64 [ %.4940.i.i, %B1830.if.lr.ph.i.i ], [ %.4992.i.i, %B1830.if.i.i ]
  %.4927.01177.i.i = phi i64 [ %.4902.i.i, %B1830.if.lr.ph.i.i ], [ %.4996.i.i, %B1830.if.i.i ]
  %.4992.i.i = add nsw i64 %.4930.01178.i.i, -1
  %.4996.i.i = add i64 %.4927.01177.i.i, 1
  %266 = mul nsw i64 %.4927.01177.i.i, %.415.i.i
  %gep1182.i.i = getelementptr double, ptr %invariant.gep1181.i.i, i64 %266
  %.5029.i.i = load double, ptr %gep1182.i.i, align 8, !noalias !75
  %gep1184.i.i = getelementptr double, ptr %invariant.gep1183.i.i, i64 %266
  %.5038.i.i = load double, ptr %gep1184.i.i, align 8, !noalias !75
  %.5039.i.i = fmul double %.5029.i.i, %.5038.i.i
  %.5041.i.i = fsub double %total.17.31179.i.i, %.5039.i.i
  %.4983.i.i = icmp sgt i64 %.4930.01178.i.i, 1
  br i1 %.4983.i.i, label %B1830.if.i.i, label %B1902.i.i

B2038.if.lr.ph.i.i:                               ; preds = %B1632.loopexit.i.i, %B2000.loopexit.i.i
  %.5118.01202.i.i = phi i64 [ %.5187.i.i, %B2000.loopexit.i.i ], [ 0, %B1632.loopexit.i.i ]
  %267 = mul nuw nsw i64 %.5118.01202.i.i, %.415.i.i
  %268 = getelementptr double, ptr %222, i64 %267
  br label %B2038.if.i.i

B2038.if.i.i:                                     ; preds = %B2038.if.lr.ph.i.i, %B2172.i.i
  %.5243.01200.i.i = phi i64 [ %storemerge1094.i.i, %B2038.if.lr.ph.i.i ], [ %.5305.i.i, %B2172.i.i ]
  %.5240.01199.i.i = phi i64 [ %.4286.i.i, %B2038.if.lr.ph.i.i ], [ %.5309.i.i, %B2172.i.i ]
  %.5305.i.i = add nsw i64 %.5243.01200.i.i, -1
  %.5309.i.i = add i64 %.5240.01199.i.i, -1
  %.5345.i.i = getelementptr double, ptr %268, i64 %.5240.01199.i.i
  %.5346.i.i = load double, ptr %.5345.i.i, align 8, !noalias !75
  %.5351.i.i = add nsw i64 %.5240.01199.i.i, 1
  %.5389.i.i = sub i64 %.415.i.i, %.5351.i.i
  %.54321191.not.i.i = icmp eq i64 %.5389.i.i, 0
  br i1 %.54321191.not.i.i, label %B2172.i.i, label %B2100.if.lr.ph.i.i

B2100.if.lr.ph.i.i:                               ; preds = %B2038.if.i.i
  %invariant.gep1196.i.i = getelementptr double, ptr %228, i64 %.5240.01199.i.i
  br label %B2100.if.i.i

B2100.if.i.i:                                     ; preds = %B2100.if.i.i, %B2100.if.lr.ph.i.i
  %total.19.31194.i.i = phi double [ %.5346.i.i, %B2100.if.lr.ph.i.i ], [ %.5490.i.i, %B2100.if.i.i ]
  %.5379.01193.i.i = phi i64 [ %.5389.i.i, %B2100.if.lr.ph.i.i ], [ %.5441.i.i, %B2100.if.i.i ]
  %.5376.01192.i.i = phi i64 [ %.5351.i.i, %B2100.if.lr.ph.i.i ], [ %.5445.i.i, %B2100.if.i.i ]
  %.5441.i.i = add nsw i64 %.5379.01193.i.i, -1
  %.5445.i.i = add i64 %.5376.01192.i.i, 1
  %.5477.i.i = getelementptr double, ptr %268, i64 %.5376.01192.i.i
  %.5478.i.i = load double, ptr %.5477.i.i, align 8, !noalias !75
  %.5480.i.i = mul nsw i64 %.5376.01192.i.i, %.415.i.i
  %gep1197.i.i = getelementptr double, ptr %invariant.gep1196.i.i, i64 %.5480.i.i
  %.5487.i.i = load double, ptr %gep1197.i.i, align 8, !noalias !75
  %.5488.i.i = fmul double %.5478.i.i, %.5487.i.i
  %.5490.i.i = fsub double %total.19.31194.i.i, %.5488.i.i
  %.5432.i.i = icmp sgt i64 %.5379.01193.i.i, 1
  br i1 %.5432.i.i, label %B2100.if.i.i, label %B2172.i.i

B2412.if.lr.ph.i.i:                               ; preds = %B2378.loopexit.i.i, %B2378.if.lr.ph.i.i
  %by_log_weight.4.11222.i.i = phi double [ 0.000000e+00, %B2378.if.lr.ph.i.i ], [ %.6554.i.i, %B2378.loopexit.i.i ]
  %.5964.01220.i.i = phi i64 [ 0, %B2378.if.lr.ph.i.i ], [ %.6033.i.i, %B2378.loopexit.i.i ]
  %.6188.i.i = mul nuw nsw i64 %.5964.01220.i.i, %.415.i.i
  %269 = getelementptr double, ptr %221, i64 %.6188.i.i
  %.6205.i.i = getelementptr double, ptr %238, i64 %.5964.01220.i.i
  %.6206.i.i = load double, ptr %.6205.i.i, align 8, !noalias !75
  br label %B2412.if.i.i

B2412.if.i.i:                                     ; preds = %B2412.if.i.i, %B2412.if.lr.ph.i.i
  %by_log_weight.3.21207.i.i = phi double [ %by_log_weight.4.11222.i.i, %B2412.if.lr.ph.i.i ], [ %.6209.i.i, %B2412.if.i.i ]
  %.6092.01205.i.i = phi i64 [ 0, %B2412.if.lr.ph.i.i ], [ %.6161.i.i, %B2412.if.i.i ]
  %.6161.i.i = add nuw nsw i64 %.6092.01205.i.i, 1
  %.6193.i.i = getelementptr double, ptr %269, i64 %.6092.01205.i.i
  %.6194.i.i = load double, ptr %.6193.i.i, align 8, !noalias !75
  %.6198.i.i = getelementptr double, ptr %237, i64 %.6092.01205.i.i
  %.6199.i.i = load double, ptr %.6198.i.i, align 8, !noalias !75
  %.6200.i.i = fmul double %.6194.i.i, %.6199.i.i
  %.6207.i.i = fmul double %.6206.i.i, %.6200.i.i
  %.6209.i.i = fadd double %by_log_weight.3.21207.i.i, %.6207.i.i
  %exitcond1260.not.i.i = icmp eq i64 %.6092.01205.i.i, %.5964.01220.i.i
  br i1 %exitcond1260.not.i.i, label %B2516.if.lr.ph.i.i, label %B2412.if.i.i

B2590.if.lr.ph.i.i:                               ; preds = %B2664.i.i, %B2516.if.lr.ph.i.i
  %by_log_weight.5.21217.i.i = phi double [ %.6209.i.i, %B2516.if.lr.ph.i.i ], [ %.6554.i.i, %B2664.i.i ]
  %.6247.01215.i.i = phi i64 [ 0, %B2516.if.lr.ph.i.i ], [ %.6316.i.i, %B2664.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.5964.01220.i.i, i64 %.6247.01215.i.i)
  %.6346.i.i = icmp eq i64 %.5964.01220.i.i, %.6247.01215.i.i
  %..i.i83 = select i1 %.6346.i.i, double -1.000000e+00, double 0.000000e+00
  %.6520.i.i = mul nuw nsw i64 %.6247.01215.i.i, %.415.i.i
  %270 = getelementptr double, ptr %239, i64 %.6520.i.i
  br label %B2590.if.i.i

B2590.if.i.i:                                     ; preds = %B2590.if.i.i, %B2590.if.lr.ph.i.i
  %total.20.31212.i.i = phi double [ %..i.i83, %B2590.if.lr.ph.i.i ], [ %.6529.i.i, %B2590.if.i.i ]
  %.6415.01210.i.i = phi i64 [ 0, %B2590.if.lr.ph.i.i ], [ %.6484.i.i, %B2590.if.i.i ]
  %.6484.i.i = add nuw nsw i64 %.6415.01210.i.i, 1
  %.6516.i.i = getelementptr double, ptr %240, i64 %.6415.01210.i.i
  %.6517.i.i = load double, ptr %.6516.i.i, align 8, !noalias !75
  %.6525.i.i = getelementptr double, ptr %270, i64 %.6415.01210.i.i
  %.6526.i.i = load double, ptr %.6525.i.i, align 8, !noalias !75
  %.6527.i.i = fmul double %.6517.i.i, %.6526.i.i
  %.6529.i.i = fadd double %total.20.31212.i.i, %.6527.i.i
  %exitcond1261.not.i.i = icmp eq i64 %.6415.01210.i.i, %smin.i.i
  br i1 %exitcond1261.not.i.i, label %B2664.i.i, label %B2590.if.i.i

B2812.if.lr.ph.i.i:                               ; preds = %B2772.loopexit.i.i, %B2772.if.lr.ph.i.i
  %.6637.01248.i.i = phi i64 [ 0, %B2772.if.lr.ph.i.i ], [ %.6706.i.i, %B2772.loopexit.i.i ]
  %.6858.i.i = mul nuw nsw i64 %.6637.01248.i.i, %.415.i.i
  %271 = getelementptr double, ptr %221, i64 %.6858.i.i
  %272 = getelementptr double, ptr %220, i64 %.6858.i.i
  %.6888.i.i = getelementptr double, ptr %252, i64 %.6637.01248.i.i
  br label %B2812.if.i.i

B2812.if.i.i:                                     ; preds = %B2812.if.i.i, %B2812.if.lr.ph.i.i
  %by_pull.2.21227.i.i = phi double [ 0.000000e+00, %B2812.if.lr.ph.i.i ], [ %.6872.i.i, %B2812.if.i.i ]
  %.6762.01225.i.i = phi i64 [ 0, %B2812.if.lr.ph.i.i ], [ %.6831.i.i, %B2812.if.i.i ]
  %.6831.i.i = add nuw nsw i64 %.6762.01225.i.i, 1
  %.6863.i.i = getelementptr double, ptr %271, i64 %.6762.01225.i.i
  %.6864.i.i = load double, ptr %.6863.i.i, align 8, !noalias !75
  %.6868.i.i = getelementptr double, ptr %251, i64 %.6762.01225.i.i
  %.6869.i.i = load double, ptr %.6868.i.i, align 8, !noalias !75
  %.6870.i.i = fmul double %.6864.i.i, %.6869.i.i
  %.6872.i.i = fadd double %by_pull.2.21227.i.i, %.6870.i.i
  %.6882.i.i = getelementptr double, ptr %272, i64 %.6762.01225.i.i
  %.6883.i.i = load double, ptr %.6882.i.i, align 8, !noalias !75
  %.6889.i.i = load double, ptr %.6888.i.i, align 8, !noalias !75
  %.6895.i.i = fmul double %.6869.i.i, %.6889.i.i
  %.6896.i.i = fadd double %.6883.i.i, %.6895.i.i
  store double %.6896.i.i, ptr %.6882.i.i, align 8, !noalias !75
  %exitcond1264.not.i.i = icmp eq i64 %.6762.01225.i.i, %.6637.01248.i.i
  br i1 %exitcond1264.not.i.i, label %B2944.i.i, label %B2812.if.i.i

B3124.if.i.i:                                     ; preds = %B3124.if.i.i, %B3124.if.lr.ph.i.i
  %.7343.01230.i.i = phi i64 [ 0, %B3124.if.lr.ph.i.i ], [ %.7412.i.i, %B3124.if.i.i ]
  %.7412.i.i = add nuw nsw i64 %.7343.01230.i.i, 1
  %.7440.i.i = getelementptr i64, ptr %256, i64 %.7343.01230.i.i
  %.7441.i.i = load i64, ptr %.7440.i.i, align 8, !noalias !75
  %.7443.i.i = getelementptr double, ptr %.404, i64 %.7441.i.i
  %.7444.i.i = load double, ptr %.7443.i.i, align 8, !noalias !75
  %.7451.i.i = getelementptr double, ptr %259, i64 %.7343.01230.i.i
  %.7452.i.i = load double, ptr %.7451.i.i, align 8, !noalias !75
  %.7453.i.i = fmul double %.7447.i.i, %.7452.i.i
  %.7454.i.i = fsub double %.7444.i.i, %.7453.i.i
  store double %.7454.i.i, ptr %.7443.i.i, align 8, !noalias !75
  %exitcond1265.not.i.i = icmp eq i64 %.7412.i.i, %.6918.i.i
  br i1 %exitcond1265.not.i.i, label %B3220.if.lr.ph.i.i, label %B3124.if.i.i

B3220.if.i.i:                                     ; preds = %B3220.loopexit.i.i, %B3220.if.lr.ph.i.i
  %.7493.01245.i.i = phi i64 [ 0, %B3220.if.lr.ph.i.i ], [ %.7562.i.i, %B3220.loopexit.i.i ]
  %.7562.i.i = add nuw nsw i64 %.7493.01245.i.i, 1
  %.76741232.not.not.i.i = icmp sgt i64 %.415.i.i, %.7493.01245.i.i
  br i1 %.76741232.not.not.i.i, label %B3254.if.lr.ph.i.i, label %B3364.if.lr.ph.i.i

B3254.if.lr.ph.i.i:                               ; preds = %B3220.if.i.i
  %invariant.gep1237.i.i = getelementptr double, ptr %221, i64 %.7493.01245.i.i
  br label %B3254.if.i.i

B3254.if.i.i:                                     ; preds = %B3254.if.i.i, %B3254.if.lr.ph.i.i
  %product.2.31235.i.i = phi double [ 0.000000e+00, %B3254.if.lr.ph.i.i ], [ %.7734.i.i, %B3254.if.i.i ]
  %.7618.01233.i.i = phi i64 [ %.7493.01245.i.i, %B3254.if.lr.ph.i.i ], [ %.7687.i.i, %B3254.if.i.i ]
  %.7687.i.i = add nuw i64 %.7618.01233.i.i, 1
  %.7719.i.i = getelementptr double, ptr %260, i64 %.7618.01233.i.i
  %.7720.i.i = load double, ptr %.7719.i.i, align 8, !noalias !75
  %.7722.i.i = fmul double %.5737.i95.i, %.7720.i.i
  %.7724.i.i = mul nsw i64 %.7618.01233.i.i, %.415.i.i
  %gep1238.i.i = getelementptr double, ptr %invariant.gep1237.i.i, i64 %.7724.i.i
  %.7731.i.i = load double, ptr %gep1238.i.i, align 8, !noalias !75
  %.7732.i.i = fmul double %.7722.i.i, %.7731.i.i
  %.7734.i.i = fadd double %product.2.31235.i.i, %.7732.i.i
  %exitcond1266.not.i.i = icmp eq i64 %.7687.i.i, %.415.i.i
  br i1 %exitcond1266.not.i.i, label %B3364.if.lr.ph.i.i, label %B3254.if.i.i

B3364.if.i.i:                                     ; preds = %B3364.if.i.i, %B3364.if.lr.ph.i.i
  %.7767.01240.i.i = phi i64 [ 0, %B3364.if.lr.ph.i.i ], [ %.7836.i.i, %B3364.if.i.i ]
  %.7836.i.i = add nuw nsw i64 %.7767.01240.i.i, 1
  %.7868.i.i = getelementptr double, ptr %272, i64 %.7767.01240.i.i
  %.7869.i.i = load double, ptr %.7868.i.i, align 8, !noalias !75
  %.7877.i.i = getelementptr double, ptr %261, i64 %.7767.01240.i.i
  %.7878.i.i = load double, ptr %.7877.i.i, align 8, !noalias !75
  %.7880.i.i = mul nuw nsw i64 %.7767.01240.i.i, %.415.i.i
  %gep1243.i.i = getelementptr double, ptr %invariant.gep1242.i.i, i64 %.7880.i.i
  %.7887.i.i = load double, ptr %gep1243.i.i, align 8, !noalias !75
  %.7888.i.i = fadd double %.7878.i.i, %.7887.i.i
  %.7890.i.i = fmul double %product.2.3.lcssa.i.i, %.7888.i.i
  %.7891.i.i = fadd double %.7869.i.i, %.7890.i.i
  store double %.7891.i.i, ptr %.7868.i.i, align 8, !noalias !75
  %exitcond1267.not.i.i = icmp eq i64 %.7767.01240.i.i, %.6637.01248.i.i
  br i1 %exitcond1267.not.i.i, label %B3220.loopexit.i.i, label %B3364.if.i.i

B444.i:                                           ; preds = %B316.loopexit.i61.i, %B60.if.i, %B416.i
  %.1598.i = getelementptr i8, ptr %292, i64 328
  %.1599.i = load i64, ptr %.1598.i, align 8, !noalias !63
  %.1600.i = icmp sgt i64 %.1599.i, -1
  br i1 %.1600.i, label %B494.i, label %B520.i

B494.i:                                           ; preds = %B444.i
  %.212.i63.i = getelementptr i8, ptr %292, i64 336
  %.213.i64.i = load i64, ptr %.212.i63.i, align 8, !noalias !87
  %.408.i.i = getelementptr double, ptr %.296, i64 %.1599.i
  %.409.i.i = load double, ptr %.408.i.i, align 8, !noalias !87
  %.846.i.i = add i64 %.213.i64.i, -1
  %.89143.not.i.i = icmp slt i64 %.846.i.i, 1
  br i1 %.89143.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B494.i
  %.802.i.i = getelementptr i8, ptr %292, i64 352
  %.803.i67.i = load i64, ptr %.802.i.i, align 8, !noalias !87
  %.602.i.i = getelementptr i8, ptr %292, i64 368
  %.603.i.i = load i64, ptr %.602.i.i, align 8, !noalias !87
  %273 = getelementptr double, ptr %.108, i64 %.803.i67.i
  %274 = getelementptr double, ptr %.296, i64 %.603.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.945.i.i64, %B202.if.i.i ]
  %.833.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.904.i.i61, %B202.if.i.i ]
  %.904.i.i61 = add nuw i64 %.833.044.i.i, 1
  %.932.i.i = getelementptr double, ptr %273, i64 %.833.044.i.i
  %.933.i.i = load double, ptr %.932.i.i, align 8, !noalias !87
  %.937.i.i = getelementptr double, ptr %274, i64 %.833.044.i.i
  %.938.i.i = load double, ptr %.937.i.i, align 8, !noalias !87
  %.939.i.i62 = fmul double %.933.i.i, %.938.i.i
  %.940.i.i63 = fadd double %.933.i.i, -1.000000e+00
  %.942.i.i = tail call double @llvm.pow.f64(double %.409.i.i, double %.940.i.i63)
  %.943.i.i = fmul double %.939.i.i62, %.942.i.i
  %.945.i.i64 = fadd double %total.2.046.i.i, %.943.i.i
  %exitcond.not.i68.i = icmp eq i64 %.904.i.i61, %.213.i64.i
  br i1 %exitcond.not.i68.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B494.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B494.i ], [ %.945.i.i64, %B202.if.i.i ]
  %.1162.i.i65 = getelementptr double, ptr %.404, i64 %.1599.i
  %.1163.i.i66 = load double, ptr %.1162.i.i65, align 8, !noalias !87
  %.1165.i.i = fadd double %total.2.0.lcssa.i.i, %.1163.i.i66
  store double %.1165.i.i, ptr %.1162.i.i65, align 8, !noalias !87
  br label %B520.i

B520.i:                                           ; preds = %keep_backward, %B444.i
  %.214.i.i = getelementptr i8, ptr %292, i64 8
  %.215.i.i21 = load i64, ptr %.214.i.i, align 8, !noalias !90
  %.1085165.not.i.i = icmp slt i64 %.215.i.i21, 1
  br i1 %.1085165.not.i.i, label %factor_backward, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %B520.i
  %.995.i.i = getelementptr i8, ptr %292, i64 56
  %.996.i.i = load i64, ptr %.995.i.i, align 8, !noalias !90
  %.802.i69.i = getelementptr i8, ptr %292, i64 64
  %.803.i70.i = load i64, ptr %.802.i69.i, align 8, !noalias !90
  %.603.i71.i = getelementptr i8, ptr %292, i64 24
  %.604.i.i22 = load i64, ptr %.603.i71.i, align 8, !noalias !90
  %.410.i.i = getelementptr i8, ptr %292, i64 32
  %.411.i.i = load i64, ptr %.410.i.i, align 8, !noalias !90
  %275 = getelementptr i64, ptr %.63, i64 %.604.i.i22
  %276 = getelementptr double, ptr %.296, i64 %.803.i70.i
  %277 = getelementptr double, ptr %.296, i64 %.996.i.i
  %278 = getelementptr i64, ptr %.63, i64 %.411.i.i
  br label %B282.if.lr.ph.i.i

B232.loopexit.i.i:                                ; preds = %B751.i.i, %B362.i.i
  %exitcond168.not.i.i = icmp eq i64 %.1098.i.i, %.215.i.i21
  br i1 %exitcond168.not.i.i, label %factor_backward, label %B282.if.lr.ph.i.i

B362.i.i:                                         ; preds = %B282.if.i.i
  %.1098.i.i = add nuw nsw i64 %.1027.0166.i.i, 1
  %.1399160.not.i.i = icmp eq i64 %.1027.0166.i.i, 0
  br i1 %.1399160.not.i.i, label %B232.loopexit.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B362.i.i
  %.1302.i.i = getelementptr double, ptr %.296, i64 %.1131.i.i
  %.1303.i.i = load double, ptr %.1302.i.i, align 8, !noalias !90
  %.1312.i.i = getelementptr double, ptr %281, i64 %.1027.0166.i.i
  %.1313.i.i = load double, ptr %.1312.i.i, align 8, !noalias !90
  %.1314.i.i = fmul double %.1303.i.i, %.1313.i.i
  %.1295.i.i = getelementptr double, ptr %280, i64 %.1027.0166.i.i
  %.1296.i.i = load double, ptr %.1295.i.i, align 8, !noalias !90
  %279 = getelementptr i64, ptr %278, i64 %.1260.i.i
  br label %B456.if.i.i

B502.i.i:                                         ; preds = %B456.if.i.i
  %.1475.i.i = getelementptr double, ptr %.485, i64 %.1449.i.i
  %.1476.i.i = load double, ptr %.1475.i.i, align 8, !noalias !90
  %.1477.i.i = tail call double @tanh(double %.1476.i.i)
  %.1482.i.i = tail call double @cosh(double %.1476.i.i)
  %.1484.i.i59 = fmul double %left.2.1162.i.i, %.1482.i.i
  %.1503.i.i = getelementptr double, ptr %281, i64 %.1343.0164.i.i
  %.1504.i.i = load double, ptr %.1503.i.i, align 8, !noalias !90
  %.1505.i.i = fmul double %.1303.i.i, %.1504.i.i
  %.1508.i.i = getelementptr double, ptr %arg.grad, i64 %.1449.i.i
  %.1509.i.i = load double, ptr %.1508.i.i, align 8, !noalias !90
  %.1510.i.i = fmul double %.1484.i.i59, %.1505.i.i
  %.1511.i.i = fmul double %.1482.i.i, %.1482.i.i
  %.1515.i.i = fdiv double %.1510.i.i, %.1511.i.i
  %.1517.i.i = fmul double %d_left.2.1163.i.i, %.1484.i.i59
  %.1518.i.i = fmul double %.1477.i.i, %.1517.i.i
  %.1522.i.i = fdiv double %.1518.i.i, %.1482.i.i
  %.1523.i.i = fsub double %.1515.i.i, %.1522.i.i
  %.1524.i.i60 = fadd double %.1509.i.i, %.1523.i.i
  store double %.1524.i.i60, ptr %.1508.i.i, align 8, !noalias !90
  %.1531.i.i = fmul double %.1477.i.i, %.1505.i.i
  %.1536.i.i = fdiv double %d_left.2.1163.i.i, %.1482.i.i
  %.1539.i.i = fadd double %.1536.i.i, %.1531.i.i
  br label %B751.i.i

B751.i.i:                                         ; preds = %B456.if.i.i, %B502.i.i
  %left.3.2.i.i = phi double [ %.1484.i.i59, %B502.i.i ], [ %left.2.1162.i.i, %B456.if.i.i ]
  %d_left.3.2.i.i = phi double [ %.1539.i.i, %B502.i.i ], [ %d_left.2.1163.i.i, %B456.if.i.i ]
  %.1399.i.i = icmp sgt i64 %.1343.0164.in.i.i, 1
  br i1 %.1399.i.i, label %B456.if.i.i, label %B232.loopexit.i.i

B282.if.lr.ph.i.i:                                ; preds = %B232.loopexit.i.i, %B232.if.lr.ph.i.i
  %.1027.0166.i.i = phi i64 [ 0, %B232.if.lr.ph.i.i ], [ %.1098.i.i, %B232.loopexit.i.i ]
  %.1130.i.i = getelementptr i64, ptr %275, i64 %.1027.0166.i.i
  %.1131.i.i = load i64, ptr %.1130.i.i, align 8, !noalias !90
  %.1256.i.i = getelementptr double, ptr %.404, i64 %.1131.i.i
  %.1260.i.i = mul nuw nsw i64 %.1027.0166.i.i, %.215.i.i21
  %280 = getelementptr double, ptr %276, i64 %.1260.i.i
  %281 = getelementptr double, ptr %277, i64 %.1260.i.i
  %.1256.promoted.i.i = load double, ptr %.1256.i.i, align 8, !noalias !90
  br label %B282.if.i.i

B282.if.i.i:                                      ; preds = %B282.if.i.i, %B282.if.lr.ph.i.i
  %.1277158.i.i = phi double [ %.1256.promoted.i.i, %B282.if.lr.ph.i.i ], [ %.1277.i.i, %B282.if.i.i ]
  %.1160.0156.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i ], [ %.1229.i.i, %B282.if.i.i ]
  %.1229.i.i = add nuw nsw i64 %.1160.0156.i.i, 1
  %.1265.i.i = getelementptr double, ptr %280, i64 %.1160.0156.i.i
  %.1266.i.i = load double, ptr %.1265.i.i, align 8, !noalias !90
  %.1274.i.i = getelementptr double, ptr %281, i64 %.1160.0156.i.i
  %.1275.i.i = load double, ptr %.1274.i.i, align 8, !noalias !90
  %.1276.i.i = fmul double %.1266.i.i, %.1275.i.i
  %.1277.i.i = fadd double %.1277158.i.i, %.1276.i.i
  store double %.1277.i.i, ptr %.1256.i.i, align 8, !noalias !90
  %exitcond.not.i72.i = icmp eq i64 %.1160.0156.i.i, %.1027.0166.i.i
  br i1 %exitcond.not.i72.i, label %B362.i.i, label %B282.if.i.i

B456.if.i.i:                                      ; preds = %B751.i.i, %B456.if.lr.ph.i.i
  %.1343.0164.in.i.i = phi i64 [ %.1027.0166.i.i, %B456.if.lr.ph.i.i ], [ %.1343.0164.i.i, %B751.i.i ]
  %d_left.2.1163.i.i = phi double [ %.1314.i.i, %B456.if.lr.ph.i.i ], [ %d_left.3.2.i.i, %B751.i.i ]
  %left.2.1162.i.i = phi double [ %.1296.i.i, %B456.if.lr.ph.i.i ], [ %left.3.2.i.i, %B751.i.i ]
  %.1343.0164.i.i = add nsw i64 %.1343.0164.in.i.i, -1
  %.1448.i.i = getelementptr i64, ptr %279, i64 %.1343.0164.i.i
  %.1449.i.i = load i64, ptr %.1448.i.i, align 8, !noalias !90
  %.1454.i.i = icmp sgt i64 %.1449.i.i, -1
  br i1 %.1454.i.i, label %B502.i.i, label %B751.i.i

factor_backward: ; preds = %B232.loopexit.i.i, %B520.i
  %exitcond.not.i23 = icmp eq i64 %.199.i, %.104.i
  br i1 %exitcond.not.i23, label %B552.i, label %B60.if.i

B552.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.1973.i.i, i64 8
  %.100.i.i = getelementptr i8, ptr %.63, i64 8
  %.101.i.i = load i64, ptr %.100.i.i, align 8, !noalias !93
  %.183.i.i = getelementptr i8, ptr %.63, i64 56
  %.184.i.i = load i64, ptr %.183.i.i, align 8, !noalias !93
  %.186.i.i = add nsw i64 %.184.i.i, %.101.i.i
  %.268.i.i = getelementptr i8, ptr %.63, i64 72
  %.269.i.i = load i64, ptr %.268.i.i, align 8, !noalias !93
  %.352463.not.i.i = icmp slt i64 %.269.i.i, 1
  br i1 %.352463.not.i.i, label %B828.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B552.i
  %.471.i.i24 = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.525.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.525.i.i, ptr %.767.i.i, align 8, !noalias !93
  %.534.i.i = getelementptr double, ptr %.404, i64 %.486.i.i
  %.535.i.i = load double, ptr %.534.i.i, align 8, !noalias !93
  %.537.i.i58 = fadd double %.492.i.i, %.535.i.i
  store double %.537.i.i58, ptr %.534.i.i, align 8, !noalias !93
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.559.i.i = fadd double %.492.i.i, %.768.i.i
  store double %.559.i.i, ptr %.767.i.i, align 8, !noalias !93
  %.568.i.i56 = getelementptr double, ptr %.404, i64 %.486.i.i
  %.569.i.i = load double, ptr %.568.i.i56, align 8, !noalias !93
  %.571.i.i57 = fsub double %.569.i.i, %.492.i.i
  store double %.571.i.i57, ptr %.568.i.i56, align 8, !noalias !93
  br label %B1633.i.i

B424.i.i:                                         ; preds = %B150.if.i.i
  %.594.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.595.i.i = load double, ptr %.594.i.i, align 8, !noalias !93
  %.597.i.i51 = fmul double %.492.i.i, %.595.i.i
  %.598.i.i52 = fadd double %.768.i.i, %.597.i.i51
  store double %.598.i.i52, ptr %.767.i.i, align 8, !noalias !93
  %.605.i.i53 = getelementptr double, ptr %.404, i64 %.486.i.i
  %.606.i.i54 = load double, ptr %.605.i.i53, align 8, !noalias !93
  %.609.i88.i = getelementptr double, ptr %.296, i64 %.482.i.i
  %.610.i.i55 = load double, ptr %.609.i88.i, align 8, !noalias !93
  %.614.i.i = fmul double %.492.i.i, %.610.i.i55
  %.617.i.i = fadd double %.606.i.i54, %.614.i.i
  store double %.617.i.i, ptr %.605.i.i53, align 8, !noalias !93
  br label %B1633.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.636.i.i = getelementptr double, ptr %.296, i64 %.486.i.i
  %.637.i.i = load double, ptr %.636.i.i, align 8, !noalias !93
  %.642.i.i = fdiv double %.492.i.i, %.637.i.i
  %.643.i.i = fadd double %.768.i.i, %.642.i.i
  store double %.643.i.i, ptr %.767.i.i, align 8, !noalias !93
  %.652.i.i = getelementptr double, ptr %.404, i64 %.486.i.i
  %.653.i.i = load double, ptr %.652.i.i, align 8, !noalias !93
  %.660.i.i = getelementptr double, ptr %.296, i64 %.489.i.i
  %.661.i.i = load double, ptr %.660.i.i, align 8, !noalias !93
  %.663.i.i = fmul double %.492.i.i, %.661.i.i
  %.669.i.i = load double, ptr %.636.i.i, align 8, !noalias !93
  %.673.i.i = fdiv double %.663.i.i, %.669.i.i
  %.674.i.i = fsub double %.653.i.i, %.673.i.i
  store double %.674.i.i, ptr %.652.i.i, align 8, !noalias !93
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.693.i.i26 = getelementptr double, ptr %.296, i64 %.486.i.i
  %.694.i.i27 = load double, ptr %.693.i.i26, align 8, !noalias !93
  %.696.i.i = fmul double %.492.i.i, %.694.i.i27
  %.699.i.i28 = getelementptr double, ptr %.296, i64 %.482.i.i
  %.700.i.i29 = load double, ptr %.699.i.i28, align 8, !noalias !93
  %.705.i.i = fadd double %.694.i.i27, -1.000000e+00
  %.706.i.i30 = tail call double @llvm.pow.f64(double %.700.i.i29, double %.705.i.i)
  %.707.i.i31 = fmul double %.696.i.i, %.706.i.i30
  %.708.i.i32 = fadd double %.768.i.i, %.707.i.i31
  store double %.708.i.i32, ptr %.767.i.i, align 8, !noalias !93
  %.716.i.i33 = load double, ptr %.699.i.i28, align 8, !noalias !93
  %.718.i.i = fcmp ogt double %.716.i.i33, 0.000000e+00
  br i1 %.718.i.i, label %B698.i.i, label %B1633.i.i

B698.i.i:                                         ; preds = %B622.i.i
  %.722.i.i = getelementptr double, ptr %.404, i64 %.486.i.i
  %.723.i.i = load double, ptr %.722.i.i, align 8, !noalias !93
  %.730.i.i = getelementptr double, ptr %.296, i64 %.489.i.i
  %.731.i.i = load double, ptr %.730.i.i, align 8, !noalias !93
  %.733.i.i50 = fmul double %.492.i.i, %.731.i.i
  %.742.i.i = tail call double @llvm.log.f64(double %.716.i.i33)
  %.743.i.i = fmul double %.742.i.i, %.733.i.i50
  %.744.i.i = fadd double %.723.i.i, %.743.i.i
  store double %.744.i.i, ptr %.722.i.i, align 8, !noalias !93
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.770.i.i = fsub double %.768.i.i, %.492.i.i
  store double %.770.i.i, ptr %.767.i.i, align 8, !noalias !93
  br label %B1633.i.i

B828.i.i:                                         ; preds = %B1633.i.i, %B552.i
  %.864.i.i = getelementptr i8, ptr %.63, i64 24
  %.865.i.i = load i64, ptr %.864.i.i, align 8, !noalias !93
  %.944.i.i34 = getelementptr i8, ptr %.63, i64 32
  %.945.i73.i = load i64, ptr %.944.i.i34, align 8, !noalias !93
  %.20.i.i.i = add i64 %.101.i.i, -1
  %282 = add i64 %.101.i.i, -2
  %.10294.i.i.i = icmp ult i64 %282, 9223372036854775807
  br i1 %.10294.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i
  %283 = getelementptr i64, ptr %.63, i64 %.865.i.i
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.157.i.i.i = getelementptr double, ptr %.404, i64 %.111.i.i.i45
  %.158.i.i.i = load double, ptr %.157.i.i.i, align 8, !noalias !96
  %.161.i.i.i = getelementptr double, ptr %.404, i64 %.47.096.i.i.i
  %.162.i.i.i = load double, ptr %.161.i.i.i, align 8, !noalias !96
  %.163.i.i.i = fadd double %.158.i.i.i, %.162.i.i.i
  store double %.163.i.i.i, ptr %.157.i.i.i, align 8, !noalias !96
  %.173.i.i.i = getelementptr double, ptr %.296, i64 %.47.096.i.i.i
  %.174.i.i.i = load double, ptr %.173.i.i.i, align 8, !noalias !96
  %.178.i.i.i = getelementptr double, ptr %.296, i64 %.111.i.i.i45
  %.179.i.i.i = load double, ptr %.178.i.i.i, align 8, !noalias !96
  %.180.i.i.i = fsub double %.174.i.i.i, %.179.i.i.i
  %.181.i.i.i = fmul double %.162.i.i.i, %.180.i.i.i
  %.182.i.i.i = fadd double %.181.i.i.i, 1.000000e+00
  store double %.182.i.i.i, ptr %.161.i.i.i, align 8, !noalias !96
  br label %B313.i.i.i

B158.i.i.i:                                       ; preds = %B313.i.i.i
  %.235.i.i.i46 = icmp slt i64 %.101.i.i, 2
  %spec.select93.i.i.i = select i1 %.235.i.i.i46, i64 0, i64 %.20.i.i.i
  %.27797.i.i.i = icmp sgt i64 %spec.select93.i.i.i, 0
  br i1 %.27797.i.i.i, label %B190.if.i.i.i, label %climb_backward

B230.i.i.i:                                       ; preds = %B190.if.i.i.i
  %.332.i.i.i = getelementptr double, ptr %.404, i64 %.290.i.i.i47
  %.333.i.i.i = load double, ptr %.332.i.i.i, align 8, !noalias !96
  %.336.i.i.i = getelementptr double, ptr %.404, i64 %.221.098.i.i.i
  %.337.i.i.i = load double, ptr %.336.i.i.i, align 8, !noalias !96
  %.338.i.i.i = fadd double %.333.i.i.i, %.337.i.i.i
  store double %.338.i.i.i, ptr %.332.i.i.i, align 8, !noalias !96
  %.348.i.i.i = getelementptr double, ptr %.296, i64 %.221.098.i.i.i
  %.349.i.i.i = load double, ptr %.348.i.i.i, align 8, !noalias !96
  %.353.i.i.i = getelementptr double, ptr %.296, i64 %.290.i.i.i47
  %.354.i.i.i49 = load double, ptr %.353.i.i.i, align 8, !noalias !96
  %.355.i.i.i = fsub double %.349.i.i.i, %.354.i.i.i49
  %.356.i.i.i = fmul double %.337.i.i.i, %.355.i.i.i
  %.357.i.i.i = fadd double %.356.i.i.i, 1.000000e+00
  store double %.357.i.i.i, ptr %.336.i.i.i, align 8, !noalias !96
  br label %B314.i.i.i

B313.i.i.i:                                       ; preds = %B36.if.i.i.i, %B76.i.i.i
  %.102.i.i.i = icmp samesign ugt i64 %.47.096.i.i.i, 1
  br i1 %.102.i.i.i, label %B36.if.i.i.i, label %B158.i.i.i

B314.i.i.i:                                       ; preds = %B190.if.i.i.i, %B230.i.i.i
  %exitcond.not.i.i87.i = icmp eq i64 %.290.i.i.i47, %spec.select93.i.i.i
  br i1 %exitcond.not.i.i87.i, label %climb_backward, label %B190.if.i.i.i

B36.if.i.i.i:                                     ; preds = %B313.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.096.i.i.i = phi i64 [ %.20.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.111.i.i.i45, %B313.i.i.i ]
  %.111.i.i.i45 = add i64 %.47.096.i.i.i, -1
  %.147.i.i.i = getelementptr i64, ptr %283, i64 %.47.096.i.i.i
  %.148.i.i.i = load i64, ptr %.147.i.i.i, align 8, !noalias !96
  %.149.i.i.i = icmp eq i64 %.148.i.i.i, 7
  br i1 %.149.i.i.i, label %B76.i.i.i, label %B313.i.i.i

B190.if.i.i.i:                                    ; preds = %B158.i.i.i, %B314.i.i.i
  %.221.098.i.i.i = phi i64 [ %.290.i.i.i47, %B314.i.i.i ], [ 0, %B158.i.i.i ]
  %.290.i.i.i47 = add nuw nsw i64 %.221.098.i.i.i, 1
  %.322.i.i.i48 = getelementptr i64, ptr %283, i64 %.221.098.i.i.i
  %.323.i.i.i = load i64, ptr %.322.i.i.i48, align 8, !noalias !96
  %.324.i.i.i = icmp eq i64 %.323.i.i.i, 8
  br i1 %.324.i.i.i, label %B230.i.i.i, label %B314.i.i.i

climb_backward: ; preds = %B314.i.i.i, %B158.i.i.i, %B828.i.i
  %.1062.i.i35 = getelementptr i8, ptr %.63, i64 88
  %.1063.i.i = load i64, ptr %.1062.i.i35, align 8, !noalias !93
  %.1143476.not.i.i = icmp slt i64 %.1063.i.i, 1
  br i1 %.1143476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1259.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i81.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1156.i.i, %.1063.i.i
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1488.i.i41 = add nuw nsw i64 %.1419.0471.i.i, 1
  %.1670.i.i = getelementptr i64, ptr %290, i64 %.1419.0471.i.i
  %.1671.i.i = load i64, ptr %.1670.i.i, align 8, !noalias !93
  %.1673.i.i42 = getelementptr double, ptr %arg.grad, i64 %.1671.i.i
  %.1674.i.i43 = load double, ptr %.1673.i.i42, align 8, !noalias !93
  %.1676.i80.i = fadd double %.1656.i78.i, %.1674.i.i43
  store double %.1676.i80.i, ptr %.1673.i.i42, align 8, !noalias !93
  %exitcond482.not.i.i = icmp eq i64 %.1307.i.i, %.1488.i.i41
  br i1 %exitcond482.not.i.i, label %B1428.if.i81.i, label %B1260.if.i.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1913479.not.i.i = icmp slt i64 %.101.i.i, 1
  br i1 %.1913479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %284 = getelementptr i64, ptr %.63, i64 %.865.i.i
  %285 = getelementptr double, ptr %.108, i64 %.945.i73.i
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i, %B622.i.i, %B516.i.i, %B424.i.i, %B352.i.i, %B280.i.i
  %.352.i.i = icmp samesign ugt i64 %.294.0465.in.i.i, 1
  br i1 %.352.i.i, label %B150.if.i.i, label %B828.i.i

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.294.0465.in.i.i = phi i64 [ %.269.i.i, %B150.if.lr.ph.i.i ], [ %.294.0465.i.i, %B1633.i.i ]
  %.294.0465.i.i = add nsw i64 %.294.0465.in.i.i, -1
  %.472.i.i25 = load i64, ptr %.471.i.i24, align 8, !noalias !93
  %286 = getelementptr i64, ptr %.63, i64 %.472.i.i25
  %.477.idx.i.i = mul i64 %.294.0465.i.i, 24
  %.477.i.i = getelementptr i8, ptr %286, i64 %.477.idx.i.i
  %.478.i.i = load i64, ptr %.477.i.i, align 8, !noalias !93
  %.481.i.i = getelementptr i8, ptr %.477.i.i, i64 8
  %.482.i.i = load i64, ptr %.481.i.i, align 8, !noalias !93
  %.485.i.i = getelementptr i8, ptr %.477.i.i, i64 16
  %.486.i.i = load i64, ptr %.485.i.i, align 8, !noalias !93
  %.489.i.i = add nsw i64 %.186.i.i, %.294.0465.i.i
  %.491.i.i = getelementptr double, ptr %.404, i64 %.489.i.i
  %.492.i.i = load double, ptr %.491.i.i, align 8, !noalias !93
  %.767.i.i = getelementptr double, ptr %.404, i64 %.482.i.i
  %.768.i.i = load double, ptr %.767.i.i, align 8, !noalias !93
  switch i64 %.478.i.i, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1087.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1156.i.i, %B988.loopexit.i.i ]
  %.1156.i.i = add nuw nsw i64 %.1087.0477.i.i, 1
  %.1260.i74.i = load i64, ptr %.1259.i.i, align 8, !noalias !93
  %287 = getelementptr i64, ptr %.63, i64 %.1260.i74.i
  %.1306.idx.i.i = mul i64 %.1087.0477.i.i, 40
  %.1306.i.i36 = getelementptr i8, ptr %287, i64 %.1306.idx.i.i
  %.1307.i.i = load i64, ptr %.1306.i.i36, align 8, !noalias !93
  %.1475470.not.i.i = icmp slt i64 %.1307.i.i, 1
  br i1 %.1475470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B988.if.i.i
  %.1390.i.i37 = getelementptr i8, ptr %.1306.i.i36, i64 8
  %.1391.i.i38 = load i64, ptr %.1390.i.i37, align 8, !noalias !93
  %.1356.i.i = getelementptr i8, ptr %.1306.i.i36, i64 24
  %.1357.i.i = load i64, ptr %.1356.i.i, align 8, !noalias !93
  %.1331.i.i = getelementptr i8, ptr %.1306.i.i36, i64 16
  %.1332.i.i39 = load i64, ptr %.1331.i.i, align 8, !noalias !93
  %288 = getelementptr double, ptr %.108, i64 %.1357.i.i
  %289 = getelementptr i64, ptr %.63, i64 %.1391.i.i38
  %290 = getelementptr i64, ptr %.63, i64 %.1332.i.i39
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.lr.ph.i.i, %B1358.i.i
  %.1419.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.1488.i.i41, %B1358.i.i ]
  %invariant.gep.i75.i = getelementptr double, ptr %288, i64 %.1419.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i.i ], [ %.1656.i78.i, %B1292.if.i.i ]
  %.1543.0467.i.i = phi i64 [ 0, %B1260.if.i.i ], [ %.1612.i.i, %B1292.if.i.i ]
  %.1612.i.i = add nuw nsw i64 %.1543.0467.i.i, 1
  %.1638.i.i40 = mul nuw nsw i64 %.1543.0467.i.i, %.1307.i.i
  %gep.i76.i = getelementptr double, ptr %invariant.gep.i75.i, i64 %.1638.i.i40
  %.1645.i.i = load double, ptr %gep.i76.i, align 8, !noalias !93
  %.1649.i77.i = getelementptr i64, ptr %289, i64 %.1543.0467.i.i
  %.1650.i.i = load i64, ptr %.1649.i77.i, align 8, !noalias !93
  %.1652.i.i = getelementptr double, ptr %.404, i64 %.1650.i.i
  %.1653.i.i = load double, ptr %.1652.i.i, align 8, !noalias !93
  %.1654.i.i = fmul double %.1645.i.i, %.1653.i.i
  %.1656.i78.i = fadd double %total.2.2469.i.i, %.1654.i.i
  %exitcond.not.i79.i = icmp eq i64 %.1307.i.i, %.1612.i.i
  br i1 %exitcond.not.i79.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i81.i:                                   ; preds = %B1358.i.i, %B1428.if.i81.i
  %.1717.0474.i.i = phi i64 [ %.1786.i.i, %B1428.if.i81.i ], [ 0, %B1358.i.i ]
  %.1786.i.i = add nuw nsw i64 %.1717.0474.i.i, 1
  %.1814.i.i = getelementptr i64, ptr %289, i64 %.1717.0474.i.i
  %.1815.i.i = load i64, ptr %.1814.i.i, align 8, !noalias !93
  %.1817.i.i = getelementptr double, ptr %.404, i64 %.1815.i.i
  store double 0.000000e+00, ptr %.1817.i.i, align 8, !noalias !93
  %exitcond483.not.i.i = icmp eq i64 %.1307.i.i, %.1786.i.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i81.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1857.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1926.i.i, %B1492.if.i.i ]
  %.1926.i.i = add nuw nsw i64 %.1857.0480.i.i, 1
  %.1955.i.i44 = getelementptr i64, ptr %284, i64 %.1857.0480.i.i
  %.1956.i82.i = load i64, ptr %.1955.i.i44, align 8, !noalias !93
  %.1958.i83.i = getelementptr double, ptr %.485, i64 %.1857.0480.i.i
  %.1959.i.i = load double, ptr %.1958.i83.i, align 8, !noalias !93
  %.1964.idx.i.i = shl i64 %.1857.0480.i.i, 4
  %.1964.i84.i = getelementptr i8, ptr %285, i64 %.1964.idx.i.i
  %.1965.i.i = load double, ptr %.1964.i84.i, align 8, !noalias !93
  %.1971.i85.i = getelementptr i8, ptr %.1964.i84.i, i64 8
  %.1972.i.i = load double, ptr %.1971.i85.i, align 8, !noalias !93
  call fastcc void @to_scale(ptr %.1973.i.i, i64 %.1956.i82.i, double %.1959.i.i, double %.1965.i.i, double %.1972.i.i)
  %.1987.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !93
  %.2014.i.i = getelementptr double, ptr %arg.grad, i64 %.1857.0480.i.i
  %.2015.i.i = load double, ptr %.2014.i.i, align 8, !noalias !93
  %.2017.i.i = getelementptr double, ptr %.404, i64 %.1857.0480.i.i
  %.2018.i.i = load double, ptr %.2017.i.i, align 8, !noalias !93
  %.2019.i.i = fmul double %.1987.fca.1.load.i.i, %.2018.i.i
  %.2020.i.i = fadd double %.2015.i.i, %.2019.i.i
  store double %.2020.i.i, ptr %.2014.i.i, align 8, !noalias !93
  %exitcond485.not.i.i = icmp eq i64 %.1926.i.i, %.101.i.i
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B60.if.i:                                         ; preds = %factor_backward, %B60.if.lr.ph.i
  %.128.0101.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.199.i, %factor_backward ]
  %.199.i = add nuw nsw i64 %.128.0101.i, 1
  %.303.i = load i64, ptr %.302.i, align 8, !noalias !63
  %291 = getelementptr i64, ptr %.63, i64 %.303.i
  %.idx.i19 = mul i64 %.128.0101.i, 376
  %292 = getelementptr i8, ptr %291, i64 %.idx.i19
  %.689.i20 = getelementptr i8, ptr %292, i64 16
  %.690.i = load i64, ptr %.689.i20, align 8, !noalias !63
  %.691.i = icmp sgt i64 %.690.i, -1
  br i1 %.691.i, label %B192.i, label %B444.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !99
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %after_likelihood
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.296)
  store double %191, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !99
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !99
  %.245.i119 = fmul double %.241.i, %.244.i
  store double %.245.i119, ptr %.240.i, align 8, !noalias !99
  %exitcond.not.i120 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i120, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.296)
  store double %191, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %after_likelihood
  tail call void @free(ptr %.296)
  store double %191, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %191, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i121 = load double, ptr %.132.i, align 8, !noalias !102
  %.137.i = fsub double %.133.i121, %.133.i121
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i122 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i122, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %191, %to_scaled ], [ %191, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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
  %.186146.not = icmp slt i64 %.104, 1
  br i1 %.186146.not, label %B78, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %0 = shl nuw i64 %.104, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %0, i1 false)
  br label %B78

B78:                                              ; preds = %B60.if.preheader, %entry
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.416.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.416.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.416.i, i8 0, i64 32, i1 false), !noalias !105
  %.100.i = getelementptr i8, ptr %arg.ints, i64 8
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !105
  %.186.i = getelementptr i8, ptr %arg.ints, i64 24
  %.187.i = load i64, ptr %.186.i, align 8, !noalias !105
  %.356244.not.i = icmp slt i64 %.101.i, 1
  br i1 %.356244.not.i, label %B276.i, label %B140.if.lr.ph.i

B140.if.lr.ph.i:                                  ; preds = %B78
  %.266.i = getelementptr i8, ptr %arg.ints, i64 32
  %.267.i = load i64, ptr %.266.i, align 8, !noalias !105
  %1 = getelementptr i64, ptr %arg.ints, i64 %.187.i
  %2 = getelementptr double, ptr %arg.floats, i64 %.267.i
  br label %B140.if.i

B276.i:                                           ; preds = %B140.if.i, %B78
  %lp.3.0.lcssa.i = phi double [ 0.000000e+00, %B78 ], [ %.460.i, %B140.if.i ]
  %.557.i = getelementptr i8, ptr %arg.ints, i64 88
  %.558.i = load i64, ptr %.557.i, align 8, !noalias !105
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
  %.1200.i = load i64, ptr %.1199.i, align 8, !noalias !105
  %.1203.i = getelementptr double, ptr %arg.v, i64 %.1200.i
  store double %.1185.i, ptr %.1203.i, align 8, !noalias !105
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
  %.162.i.i = load double, ptr %.161.i.i, align 8, !noalias !108
  %.164.i.i = fadd double %lp.3.093.i.i, %.162.i.i
  %.172.i.i = getelementptr i8, ptr %.161.i.i, i64 -8
  %.173.i.i = load double, ptr %.172.i.i, align 8, !noalias !108
  %.178.i.i = tail call double @llvm.exp.f64(double %.162.i.i)
  %.179.i.i = fadd double %.173.i.i, %.178.i.i
  store double %.179.i.i, ptr %.161.i.i, align 8, !noalias !108
  br label %B322.i.i

B158.i.i:                                         ; preds = %B322.i.i
  %.28094.i.i = icmp sgt i64 %.101.i, 1
  br i1 %.28094.i.i, label %B194.if.lr.ph.i.i, label %climb

B194.if.lr.ph.i.i:                                ; preds = %B158.i.i
  %.198.i.i = add nsw i64 %.101.i, -2
  br label %B194.if.i.i

B234.i.i:                                         ; preds = %B194.if.i.i
  %.340.i.i = getelementptr double, ptr %arg.v, i64 %.224.095.i.i
  %.341.i.i = load double, ptr %.340.i.i, align 8, !noalias !108
  %.343.i.i = fadd double %lp.5.097.i.i, %.341.i.i
  %.351.i.i = getelementptr i8, ptr %.340.i.i, i64 8
  %.352.i.i = load double, ptr %.351.i.i, align 8, !noalias !108
  %.357.i.i = tail call double @llvm.exp.f64(double %.341.i.i)
  %.358.i.i = fsub double %.352.i.i, %.357.i.i
  store double %.358.i.i, ptr %.340.i.i, align 8, !noalias !108
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
  %.147.i.i = load i64, ptr %.146.i.i, align 8, !noalias !108
  %.148.i.i = icmp eq i64 %.147.i.i, 7
  br i1 %.148.i.i, label %B72.i.i, label %B322.i.i

B194.if.i.i:                                      ; preds = %B321.i.i, %B194.if.lr.ph.i.i
  %lp.5.097.i.i = phi double [ %lp.4.1.i.i, %B194.if.lr.ph.i.i ], [ %lp.6.1.i.i, %B321.i.i ]
  %.227.096.i.i = phi i64 [ %.56.i.i, %B194.if.lr.ph.i.i ], [ %.289.i.i, %B321.i.i ]
  %.224.095.i.i = phi i64 [ %.198.i.i, %B194.if.lr.ph.i.i ], [ %.293.i.i, %B321.i.i ]
  %.289.i.i = add nsw i64 %.227.096.i.i, -1
  %.293.i.i = add i64 %.224.095.i.i, -1
  %.325.i.i = getelementptr i64, ptr %3, i64 %.224.095.i.i
  %.326.i.i = load i64, ptr %.325.i.i, align 8, !noalias !108
  %.327.i.i = icmp eq i64 %.326.i.i, 8
  br i1 %.327.i.i, label %B234.i.i, label %B321.i.i

climb: ; preds = %B321.i.i, %B158.i.i, %B806.i
  %lp.5.0.lcssa.i.i = phi double [ %lp.4.1.i.i, %B158.i.i ], [ 0.000000e+00, %B806.i ], [ %lp.6.1.i.i, %B321.i.i ]
  %.1345.i = getelementptr i8, ptr %arg.ints, i64 56
  %.1346.i = load i64, ptr %.1345.i, align 8, !noalias !105
  %.1426259.not.i = icmp slt i64 %.1346.i, 1
  br i1 %.1426259.not.i, label %B964.i, label %B896.if.lr.ph.i

B896.if.lr.ph.i:                                  ; preds = %climb
  %.1542.i = getelementptr i8, ptr %arg.ints, i64 64
  %4 = getelementptr double, ptr %arg.v, i64 %.101.i
  br label %B896.if.i

B964.i:                                           ; preds = %B896.if.i, %climb
  %.91.i.i = getelementptr i8, ptr %arg.ints, i64 72
  %.92.i.i = load i64, ptr %.91.i.i, align 8, !noalias !111
  %.17463.not.i.i = icmp slt i64 %.92.i.i, 1
  br i1 %.17463.not.i.i, label %calculate, label %B60.if.lr.ph.i.i

B60.if.lr.ph.i.i:                                 ; preds = %B964.i
  %.1640.i = load i64, ptr %.1345.i, align 8, !noalias !105
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
  store double %.397.sink.i.i, ptr %.408.i.i, align 8, !noalias !111
  %exitcond.not.i234.i = icmp eq i64 %.187.i.i, %.92.i.i
  br i1 %exitcond.not.i234.i, label %calculate, label %B60.if.i.i

B60.if.i.i:                                       ; preds = %B393.i.i, %B60.if.lr.ph.i.i
  %.116.064.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i ], [ %.187.i.i, %B393.i.i ]
  %.187.i.i = add nuw nsw i64 %.116.064.i.i, 1
  %.294.i.i = load i64, ptr %.293.i233.i, align 8, !noalias !111
  %7 = getelementptr i64, ptr %arg.ints, i64 %.294.i.i
  %.299.idx.i.i = mul i64 %.116.064.i.i, 24
  %.299.i.i = getelementptr i8, ptr %7, i64 %.299.idx.i.i
  %.300.i.i = load i64, ptr %.299.i.i, align 8, !noalias !111
  %.303.i.i = getelementptr i8, ptr %.299.i.i, i64 8
  %.304.i.i = load i64, ptr %.303.i.i, align 8, !noalias !111
  %.306.i.i = getelementptr double, ptr %arg.v, i64 %.304.i.i
  %.307.i.i = load double, ptr %.306.i.i, align 8, !noalias !111
  %.310.i.i = getelementptr i8, ptr %.299.i.i, i64 16
  %.311.i.i = load i64, ptr %.310.i.i, align 8, !noalias !111
  %.313.i.i = getelementptr double, ptr %arg.v, i64 %.311.i.i
  %.314.i.i = load double, ptr %.313.i.i, align 8, !noalias !111
  switch i64 %.300.i.i, label %B372.i.i [
    i64 0, label %B182.i.i
    i64 1, label %B224.i.i
    i64 2, label %B266.i.i
    i64 3, label %B308.i.i
    i64 4, label %B350.i.i
  ]

calculate: ; preds = %B393.i.i, %B964.i
  %.95.i.i = load i64, ptr %.100.i, align 8, !noalias !114
  %.17743.not.i.i = icmp slt i64 %.95.i.i, 1
  br i1 %.17743.not.i.i, label %forward, label %B64.if.lr.ph.i.i

B64.if.lr.ph.i.i:                                 ; preds = %calculate
  %.296.i.i = getelementptr i8, ptr %arg.ints, i64 40
  %.398.i.i = getelementptr i8, ptr %arg.ints, i64 48
  br label %B64.if.i.i

B134.i.i:                                         ; preds = %B64.if.i.i
  %.399.i.i = load i64, ptr %.398.i.i, align 8, !noalias !114
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
  %s1.i.i.i.i = load i64, ptr %i1.p.i.i.i.i, align 4, !noalias !114
  %i2.p.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i, i64 8
  %s2.i.i.i.i = load i64, ptr %i2.p.i.i.i.i, align 4, !noalias !114
  %x0.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i.i.i.i = load double, ptr %x0.p.i.i.i.i, align 8, !noalias !114
  %x1.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i.i.i.i
  %x1.i.i.i.i = load double, ptr %x1.p.i.i.i.i, align 8, !noalias !114
  %x2.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i.i.i.i
  %x2.i.i.i.i = load double, ptr %x2.p.i.i.i.i, align 8, !noalias !114
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
  %d0.b.i.i.i.i = load double, ptr %d0.p.i.i.i.i, align 8, !noalias !114
  %d0.a.i.i.i.i = fadd double %d0.b.i.i.i.i, %t15.i.i.i.i
  store double %d0.a.i.i.i.i, ptr %d0.p.i.i.i.i, align 8, !noalias !114
  %d1.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i.i.i.i
  %d1.b.i.i.i.i = load double, ptr %d1.p.i.i.i.i, align 8, !noalias !114
  %d1.a.i.i.i.i = fsub double %d1.b.i.i.i.i, %t15.i.i.i.i
  store double %d1.a.i.i.i.i, ptr %d1.p.i.i.i.i, align 8, !noalias !114
  %d2.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i.i.i.i
  %d2.b.i.i.i.i = load double, ptr %d2.p.i.i.i.i, align 8, !noalias !114
  %d2.a.i.i.i.i = fadd double %d2.b.i.i.i.i, %10
  store double %d2.a.i.i.i.i, ptr %d2.p.i.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d2.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i1.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i2.i.i.i = load i64, ptr %i1.p.i1.i.i.i, align 4, !noalias !114
  %i2.p.i3.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 8
  %s2.i4.i.i.i = load i64, ptr %i2.p.i3.i.i.i, align 4, !noalias !114
  %i3.p.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 16
  %s3.i.i.i.i = load i64, ptr %i3.p.i.i.i.i, align 4, !noalias !114
  %x0.p.i5.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i6.i.i.i = load double, ptr %x0.p.i5.i.i.i, align 8, !noalias !114
  %x1.p.i7.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i2.i.i.i
  %x1.i8.i.i.i = load double, ptr %x1.p.i7.i.i.i, align 8, !noalias !114
  %x2.p.i9.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i4.i.i.i
  %x2.i10.i.i.i = load double, ptr %x2.p.i9.i.i.i, align 8, !noalias !114
  %x3.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i.i.i.i
  %x3.i.i.i.i = load double, ptr %x3.p.i.i.i.i, align 8, !noalias !114
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
  %d0.b.i20.i.i.i = load double, ptr %d0.p.i19.i.i.i, align 8, !noalias !114
  %d0.a.i21.i.i.i = fadd double %d0.b.i20.i.i.i, %t24.i.i.i.i
  store double %d0.a.i21.i.i.i, ptr %d0.p.i19.i.i.i, align 8, !noalias !114
  %d1.p.i22.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i2.i.i.i
  %d1.b.i23.i.i.i = load double, ptr %d1.p.i22.i.i.i, align 8, !noalias !114
  %d1.a.i24.i.i.i = fadd double %d1.b.i23.i.i.i, %t48.i.i.i.i
  store double %d1.a.i24.i.i.i, ptr %d1.p.i22.i.i.i, align 8, !noalias !114
  %d2.p.i25.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i4.i.i.i
  %d2.b.i26.i.i.i = load double, ptr %d2.p.i25.i.i.i, align 8, !noalias !114
  %d2.a.i27.i.i.i = fsub double %d2.b.i26.i.i.i, %t24.i.i.i.i
  store double %d2.a.i27.i.i.i, ptr %d2.p.i25.i.i.i, align 8, !noalias !114
  %d3.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i.i.i.i
  %d3.b.i.i.i.i = load double, ptr %d3.p.i.i.i.i, align 8, !noalias !114
  %d3.a.i.i.i.i = fadd double %13, %d3.b.i.i.i.i
  store double %d3.a.i.i.i.i, ptr %d3.p.i.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d3.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i28.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i29.i.i.i = load i64, ptr %i1.p.i28.i.i.i, align 4, !noalias !114
  %i2.p.i30.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i, i64 8
  %s2.i31.i.i.i = load i64, ptr %i2.p.i30.i.i.i, align 4, !noalias !114
  %x0.p.i32.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i33.i.i.i = load double, ptr %x0.p.i32.i.i.i, align 8, !noalias !114
  %x1.p.i34.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i29.i.i.i
  %x1.i35.i.i.i = load double, ptr %x1.p.i34.i.i.i, align 8, !noalias !114
  %x2.p.i36.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i31.i.i.i
  %x2.i37.i.i.i = load double, ptr %x2.p.i36.i.i.i, align 8, !noalias !114
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
  %d0.b.i50.i.i.i = load double, ptr %d0.p.i49.i.i.i, align 8, !noalias !114
  %d0.a.i51.i.i.i = fadd double %d0.b.i50.i.i.i, %t17.i45.i.i.i
  store double %d0.a.i51.i.i.i, ptr %d0.p.i49.i.i.i, align 8, !noalias !114
  %d1.p.i52.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i29.i.i.i
  %d1.b.i53.i.i.i = load double, ptr %d1.p.i52.i.i.i, align 8, !noalias !114
  %d1.a.i54.i.i.i = fsub double %d1.b.i53.i.i.i, %t17.i45.i.i.i
  store double %d1.a.i54.i.i.i, ptr %d1.p.i52.i.i.i, align 8, !noalias !114
  %d2.p.i55.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i31.i.i.i
  %d2.b.i56.i.i.i = load double, ptr %d2.p.i55.i.i.i, align 8, !noalias !114
  %d2.a.i57.i.i.i = fadd double %d2.b.i56.i.i.i, %16
  store double %d2.a.i57.i.i.i, ptr %d2.p.i55.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d4.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i58.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i59.i.i.i = load i64, ptr %i1.p.i58.i.i.i, align 4, !noalias !114
  %i2.p.i60.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i, i64 8
  %s2.i61.i.i.i = load i64, ptr %i2.p.i60.i.i.i, align 4, !noalias !114
  %x0.p.i62.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i63.i.i.i = load double, ptr %x0.p.i62.i.i.i, align 8, !noalias !114
  %x1.p.i64.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i59.i.i.i
  %x1.i65.i.i.i = load double, ptr %x1.p.i64.i.i.i, align 8, !noalias !114
  %x2.p.i66.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i61.i.i.i
  %x2.i67.i.i.i = load double, ptr %x2.p.i66.i.i.i, align 8, !noalias !114
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
  %d0.b.i86.i.i.i = load double, ptr %d0.p.i85.i.i.i, align 8, !noalias !114
  %d0.a.i87.i.i.i = fadd double %d0.b.i86.i.i.i, %t18.i78.i.i.i
  store double %d0.a.i87.i.i.i, ptr %d0.p.i85.i.i.i, align 8, !noalias !114
  %d1.p.i88.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i59.i.i.i
  %d1.b.i89.i.i.i = load double, ptr %d1.p.i88.i.i.i, align 8, !noalias !114
  %d1.a.i90.i.i.i = fsub double %d1.b.i89.i.i.i, %t18.i78.i.i.i
  store double %d1.a.i90.i.i.i, ptr %d1.p.i88.i.i.i, align 8, !noalias !114
  %d2.p.i91.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i61.i.i.i
  %d2.b.i92.i.i.i = load double, ptr %d2.p.i91.i.i.i, align 8, !noalias !114
  %d2.a.i93.i.i.i = fadd double %d2.b.i92.i.i.i, %18
  store double %d2.a.i93.i.i.i, ptr %d2.p.i91.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d5.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i94.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i95.i.i.i = load i64, ptr %i1.p.i94.i.i.i, align 4, !noalias !114
  %i2.p.i96.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i, i64 8
  %s2.i97.i.i.i = load i64, ptr %i2.p.i96.i.i.i, align 4, !noalias !114
  %x0.p.i98.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i99.i.i.i = load double, ptr %x0.p.i98.i.i.i, align 8, !noalias !114
  %x1.p.i100.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i95.i.i.i
  %x1.i101.i.i.i = load double, ptr %x1.p.i100.i.i.i, align 8, !noalias !114
  %x2.p.i102.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i97.i.i.i
  %x2.i103.i.i.i = load double, ptr %x2.p.i102.i.i.i, align 8, !noalias !114
  %t2.i104.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i
  %t5.i105.i.i.i = fsub contract double %x0.i99.i.i.i, %x1.i101.i.i.i
  %t6.i106.i.i.i = fdiv contract double %t5.i105.i.i.i, %x2.i103.i.i.i
  %t7.i107.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i)
  %t8.i108.i.i.i = fneg double %t7.i107.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i, double %t8.i108.i.i.i)
  %.17.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i, align 8, !noalias !114
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
  %.17.i4.i.i.i.i = load double, ptr %.3.i1.i.i.i.i, align 8, !noalias !114
  %t31.i119.i.i.i = select i1 %t16.i113.i.i.i, double %t15.i112.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i = fadd contract double %t31.i119.i.i.i, %.17.i4.i.i.i.i
  %t34.i121.i.i.i = fmul contract double %t32.i120.i.i.i, 2.000000e+00
  %t35.i122.i.i.i = fsub contract double %t15.i112.i.i.i, %t34.i121.i.i.i
  %t36.i123.i.i.i = fsub contract double %t35.i122.i.i.i, %t29.i.i.i.i
  %d0.p.i124.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i125.i.i.i = load double, ptr %d0.p.i124.i.i.i, align 8, !noalias !114
  %d0.a.i126.i.i.i = fadd double %t27.i118.i.i.i, %d0.b.i125.i.i.i
  store double %d0.a.i126.i.i.i, ptr %d0.p.i124.i.i.i, align 8, !noalias !114
  %d1.p.i127.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i95.i.i.i
  %d1.b.i128.i.i.i = load double, ptr %d1.p.i127.i.i.i, align 8, !noalias !114
  %d1.a.i129.i.i.i = fsub double %d1.b.i128.i.i.i, %t27.i118.i.i.i
  store double %d1.a.i129.i.i.i, ptr %d1.p.i127.i.i.i, align 8, !noalias !114
  %d2.p.i130.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i97.i.i.i
  %d2.b.i131.i.i.i = load double, ptr %d2.p.i130.i.i.i, align 8, !noalias !114
  %d2.a.i132.i.i.i = fadd double %21, %d2.b.i131.i.i.i
  store double %d2.a.i132.i.i.i, ptr %d2.p.i130.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d6.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i137.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i138.i.i.i = load i64, ptr %i1.p.i137.i.i.i, align 4, !noalias !114
  %i2.p.i139.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 8
  %s2.i140.i.i.i = load i64, ptr %i2.p.i139.i.i.i, align 4, !noalias !114
  %i3.p.i141.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 16
  %s3.i142.i.i.i = load i64, ptr %i3.p.i141.i.i.i, align 4, !noalias !114
  %x0.p.i143.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i144.i.i.i = load double, ptr %x0.p.i143.i.i.i, align 8, !noalias !114
  %x1.p.i145.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i138.i.i.i
  %x1.i146.i.i.i = load double, ptr %x1.p.i145.i.i.i, align 8, !noalias !114
  %x2.p.i147.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i140.i.i.i
  %x2.i148.i.i.i = load double, ptr %x2.p.i147.i.i.i, align 8, !noalias !114
  %x3.p.i149.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i142.i.i.i
  %x3.i150.i.i.i = load double, ptr %x3.p.i149.i.i.i, align 8, !noalias !114
  %t3.i.i.i.i = fsub contract double %x0.i144.i.i.i, %x1.i146.i.i.i
  %t4.i.i.i.i = fdiv contract double %t3.i.i.i.i, %x2.i148.i.i.i
  %t6.i151.i.i.i = fmul contract double %x3.i150.i.i.i, %t4.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i, double %t6.i151.i.i.i)
  %.17.i.i153.i.i.i = load double, ptr %.3.i.i135.i.i.i, align 8, !noalias !114
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
  %.17.i4.i164.i.i.i = load double, ptr %.3.i1.i133.i.i.i, align 8, !noalias !114
  %t28.i165.i.i.i = fmul contract double %t4.i.i.i.i, %t15.i158.i.i.i
  %t30.i166.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i
  %t31.i167.i.i.i = fadd contract double %t30.i166.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i = fadd contract double %t31.i167.i.i.i, %.17.i4.i164.i.i.i
  %t33.i169.i.i.i = fsub contract double %t32.i168.i.i.i, %t25.i.i.i.i
  %d0.p.i170.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i171.i.i.i = load double, ptr %d0.p.i170.i.i.i, align 8, !noalias !114
  %d0.a.i172.i.i.i = fadd double %t23.i162.i.i.i, %d0.b.i171.i.i.i
  store double %d0.a.i172.i.i.i, ptr %d0.p.i170.i.i.i, align 8, !noalias !114
  %d1.p.i173.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i138.i.i.i
  %d1.b.i174.i.i.i = load double, ptr %d1.p.i173.i.i.i, align 8, !noalias !114
  %d1.a.i175.i.i.i = fsub double %d1.b.i174.i.i.i, %t23.i162.i.i.i
  store double %d1.a.i175.i.i.i, ptr %d1.p.i173.i.i.i, align 8, !noalias !114
  %d2.p.i176.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i140.i.i.i
  %d2.b.i177.i.i.i = load double, ptr %d2.p.i176.i.i.i, align 8, !noalias !114
  %d2.a.i178.i.i.i = fadd double %24, %d2.b.i177.i.i.i
  store double %d2.a.i178.i.i.i, ptr %d2.p.i176.i.i.i, align 8, !noalias !114
  %d3.p.i179.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i142.i.i.i
  %d3.b.i180.i.i.i = load double, ptr %d3.p.i179.i.i.i, align 8, !noalias !114
  %d3.a.i181.i.i.i = fadd double %t8.i154.i.i.i, %d3.b.i180.i.i.i
  store double %d3.a.i181.i.i.i, ptr %d3.p.i179.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d7.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i184.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i185.i.i.i = load i64, ptr %i1.p.i184.i.i.i, align 4, !noalias !114
  %i2.p.i186.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i, i64 8
  %s2.i187.i.i.i = load i64, ptr %i2.p.i186.i.i.i, align 4, !noalias !114
  %x0.p.i188.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i189.i.i.i = load double, ptr %x0.p.i188.i.i.i, align 8, !noalias !114
  %x1.p.i190.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i185.i.i.i
  %x1.i191.i.i.i = load double, ptr %x1.p.i190.i.i.i, align 8, !noalias !114
  %x2.p.i192.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i187.i.i.i
  %x2.i193.i.i.i = load double, ptr %x2.p.i192.i.i.i, align 8, !noalias !114
  %t2.i194.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i
  %t5.i195.i.i.i = fsub contract double %x0.i189.i.i.i, %x1.i191.i.i.i
  %t6.i196.i.i.i = fdiv contract double %t5.i195.i.i.i, %x2.i193.i.i.i
  %t7.i197.i.i.i = fneg double %t6.i196.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i, double %t7.i197.i.i.i)
  %.17.i.i199.i.i.i = load double, ptr %.3.i.i182.i.i.i, align 8, !noalias !114
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
  %d0.b.i208.i.i.i = load double, ptr %d0.p.i207.i.i.i, align 8, !noalias !114
  %d0.a.i209.i.i.i = fadd double %t18.i203.i.i.i, %d0.b.i208.i.i.i
  store double %d0.a.i209.i.i.i, ptr %d0.p.i207.i.i.i, align 8, !noalias !114
  %d1.p.i210.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i185.i.i.i
  %d1.b.i211.i.i.i = load double, ptr %d1.p.i210.i.i.i, align 8, !noalias !114
  %d1.a.i212.i.i.i = fsub double %d1.b.i211.i.i.i, %t18.i203.i.i.i
  store double %d1.a.i212.i.i.i, ptr %d1.p.i210.i.i.i, align 8, !noalias !114
  %d2.p.i213.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i187.i.i.i
  %d2.b.i214.i.i.i = load double, ptr %d2.p.i213.i.i.i, align 8, !noalias !114
  %d2.a.i215.i.i.i = fadd double %26, %d2.b.i214.i.i.i
  store double %d2.a.i215.i.i.i, ptr %d2.p.i213.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d8.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i216.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i217.i.i.i = load i64, ptr %i1.p.i216.i.i.i, align 4, !noalias !114
  %i2.p.i218.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i, i64 8
  %s2.i219.i.i.i = load i64, ptr %i2.p.i218.i.i.i, align 4, !noalias !114
  %x1.p.i220.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i217.i.i.i
  %x1.i221.i.i.i = load double, ptr %x1.p.i220.i.i.i, align 8, !noalias !114
  %x2.p.i222.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i219.i.i.i
  %x2.i223.i.i.i = load double, ptr %x2.p.i222.i.i.i, align 8, !noalias !114
  %t3.i224.i.i.i = fsub contract double %x2.i223.i.i.i, %x1.i221.i.i.i
  %t4.i225.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i)
  %t5.i226.i.i.i = fneg double %t4.i225.i.i.i
  %d0.p.i227.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i228.i.i.i = load double, ptr %d0.p.i227.i.i.i, align 8, !noalias !114
  %d0.a.i229.i.i.i = fadd double %d0.b.i228.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i, ptr %d0.p.i227.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d9.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i232.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i233.i.i.i = load i64, ptr %i1.p.i232.i.i.i, align 4, !noalias !114
  %i2.p.i234.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 8
  %s2.i235.i.i.i = load i64, ptr %i2.p.i234.i.i.i, align 4, !noalias !114
  %i3.p.i236.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 16
  %s3.i237.i.i.i = load i64, ptr %i3.p.i236.i.i.i, align 4, !noalias !114
  %i4.p.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 24
  %s4.i.i.i.i = load i64, ptr %i4.p.i.i.i.i, align 4, !noalias !114
  %x0.p.i238.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i239.i.i.i = load double, ptr %x0.p.i238.i.i.i, align 8, !noalias !114
  %x1.p.i240.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i233.i.i.i
  %x1.i241.i.i.i = load double, ptr %x1.p.i240.i.i.i, align 8, !noalias !114
  %x2.p.i242.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i235.i.i.i
  %x2.i243.i.i.i = load double, ptr %x2.p.i242.i.i.i, align 8, !noalias !114
  %x3.p.i244.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i237.i.i.i
  %x3.i245.i.i.i = load double, ptr %x3.p.i244.i.i.i, align 8, !noalias !114
  %x4.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s4.i.i.i.i
  %x4.i.i.i.i = load double, ptr %x4.p.i.i.i.i, align 8, !noalias !114
  %t5.i246.i.i.i = fcmp one double %x4.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i = select i1 %t5.i246.i.i.i, double %x4.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i = fsub contract double %t6.i247.i.i.i, %x1.i241.i.i.i
  %t8.i249.i.i.i = fdiv contract double %t7.i248.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i, double %t8.i249.i.i.i)
  %.17.i.i251.i.i.i = load double, ptr %.3.i.i230.i.i.i, align 8, !noalias !114
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
  %.17.i5.i.i.i.i = load double, ptr %.3.i2.i.i.i.i, align 8, !noalias !114
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i, double %t22.i261.i.i.i)
  %.17.i9.i.i.i.i = load double, ptr %.3.i6.i.i.i.i, align 8, !noalias !114
  %t25.i262.i.i.i = fneg double %t8.i249.i.i.i
  %t26.i263.i.i.i = select i1 %t21.i260.i.i.i, double %t25.i262.i.i.i, double %t19.i258.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i13.i.i.i.i = load double, ptr %.3.i10.i.i.i.i, align 8, !noalias !114
  %t28.i264.i.i.i = fsub contract double %.17.i13.i.i.i.i, %.17.i9.i.i.i.i
  %27 = select i1 %t13.i252.i.i.i, i1 %t5.i246.i.i.i, i1 false
  %t30.i265.i.i.i = select i1 %27, double %t28.i264.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i = fneg double %t30.i265.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i, double %t31.i266.i.i.i)
  %.17.i17.i.i.i.i = load double, ptr %.3.i14.i.i.i.i, align 8, !noalias !114
  %t33.i267.i.i.i = select i1 %t13.i252.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i = select i1 %t5.i246.i.i.i, double %t33.i267.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i = fneg double %t34.i268.i.i.i
  %t36.i270.i.i.i = fdiv contract double %t35.i269.i.i.i, %.17.i17.i.i.i.i
  %28 = select i1 %t5.i246.i.i.i, i1 %t13.i252.i.i.i, i1 false
  %t38.i271.i.i.i = select i1 %28, double %t36.i270.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i = fsub contract double %t34.i268.i.i.i, %t38.i271.i.i.i
  %t40.i.i.i.i = fmul contract double %.17.i5.i.i.i.i, %t39.i272.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i21.i.i.i.i = load double, ptr %.3.i18.i.i.i.i, align 8, !noalias !114
  %t43.i273.i.i.i = fmul contract double %t38.i271.i.i.i, %.17.i21.i.i.i.i
  %29 = fsub contract double 0.000000e+00, %t43.i273.i.i.i
  %t46.i274.i.i.i = select contract i1 %t21.i260.i.i.i, double %29, double %t40.i.i.i.i
  %t47.i275.i.i.i = fadd contract double %t16.i255.i.i.i, %t46.i274.i.i.i
  %t48.i276.i.i.i = fmul contract double %t8.i249.i.i.i, %t47.i275.i.i.i
  %t49.i277.i.i.i = fdiv contract double %t48.i276.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i25.i.i.i.i = load double, ptr %.3.i22.i.i.i.i, align 8, !noalias !114
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
  %.17.i29.i.i.i.i = load double, ptr %.3.i26.i.i.i.i, align 8, !noalias !114
  %t80.i.i.i.i = select i1 %t5.i246.i.i.i, double %.17.i29.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i33.i.i.i.i = load double, ptr %.3.i30.i.i.i.i, align 8, !noalias !114
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i, double %t30.i265.i.i.i)
  %.17.i37.i.i.i.i = load double, ptr %.3.i34.i.i.i.i, align 8, !noalias !114
  %t83.i.i.i.i = fadd contract double %.17.i9.i.i.i.i, %.17.i37.i.i.i.i
  %t84.i.i.i.i = select i1 %t5.i246.i.i.i, double %t83.i.i.i.i, double %.17.i33.i.i.i.i
  %t85.i.i.i.i = select i1 %t13.i252.i.i.i, double %t84.i.i.i.i, double %t80.i.i.i.i
  %t87.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i)
  %t88.i.i.i.i = fmul contract double %t62.i.i.i.i, %t64.i.i.i.i
  %t89.i.i.i.i = fsub contract double %t88.i.i.i.i, %t87.i.i.i.i
  %t90.i.i.i.i = fadd contract double %t89.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i = fsub contract double %t90.i.i.i.i, %t85.i.i.i.i
  %d0.p.i287.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i288.i.i.i = load double, ptr %d0.p.i287.i.i.i, align 8, !noalias !114
  %d0.a.i289.i.i.i = fadd double %t75.i.i.i.i, %d0.b.i288.i.i.i
  store double %d0.a.i289.i.i.i, ptr %d0.p.i287.i.i.i, align 8, !noalias !114
  %d1.p.i290.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i233.i.i.i
  %d1.b.i291.i.i.i = load double, ptr %d1.p.i290.i.i.i, align 8, !noalias !114
  %d1.a.i292.i.i.i = fadd double %t78.i.i.i.i, %d1.b.i291.i.i.i
  store double %d1.a.i292.i.i.i, ptr %d1.p.i290.i.i.i, align 8, !noalias !114
  %d2.p.i293.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i235.i.i.i
  %d2.b.i294.i.i.i = load double, ptr %d2.p.i293.i.i.i, align 8, !noalias !114
  %d2.a.i295.i.i.i = fadd double %t72.i.i.i.i, %d2.b.i294.i.i.i
  store double %d2.a.i295.i.i.i, ptr %d2.p.i293.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d10.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i296.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i297.i.i.i = load i64, ptr %i1.p.i296.i.i.i, align 4, !noalias !114
  %x0.p.i298.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i299.i.i.i = load double, ptr %x0.p.i298.i.i.i, align 8, !noalias !114
  %x1.p.i300.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i297.i.i.i
  %x1.i301.i.i.i = load double, ptr %x1.p.i300.i.i.i, align 8, !noalias !114
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
  %d0.b.i315.i.i.i = load double, ptr %d0.p.i314.i.i.i, align 8, !noalias !114
  %d0.a.i316.i.i.i = fadd double %d0.b.i315.i.i.i, %t15.i308.i.i.i
  store double %d0.a.i316.i.i.i, ptr %d0.p.i314.i.i.i, align 8, !noalias !114
  %d1.p.i317.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i297.i.i.i
  %d1.b.i318.i.i.i = load double, ptr %d1.p.i317.i.i.i, align 8, !noalias !114
  %d1.a.i319.i.i.i = fadd double %d1.b.i318.i.i.i, %35
  store double %d1.a.i319.i.i.i, ptr %d1.p.i317.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d11.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i320.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i321.i.i.i = load i64, ptr %i1.p.i320.i.i.i, align 4, !noalias !114
  %i2.p.i322.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i, i64 8
  %s2.i323.i.i.i = load i64, ptr %i2.p.i322.i.i.i, align 4, !noalias !114
  %x0.p.i324.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i325.i.i.i = load double, ptr %x0.p.i324.i.i.i, align 8, !noalias !114
  %x1.p.i326.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i321.i.i.i
  %x1.i327.i.i.i = load double, ptr %x1.p.i326.i.i.i, align 8, !noalias !114
  %x2.p.i328.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i323.i.i.i
  %x2.i329.i.i.i = load double, ptr %x2.p.i328.i.i.i, align 8, !noalias !114
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
  %d0.b.i375.i.i.i = load double, ptr %d0.p.i374.i.i.i, align 8, !noalias !114
  %d0.a.i376.i.i.i = fadd double %d0.b.i375.i.i.i, %t45.i362.i.i.i
  store double %d0.a.i376.i.i.i, ptr %d0.p.i374.i.i.i, align 8, !noalias !114
  %d1.p.i377.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i321.i.i.i
  %d1.b.i378.i.i.i = load double, ptr %d1.p.i377.i.i.i, align 8, !noalias !114
  %d1.a.i379.i.i.i = fadd double %d1.b.i378.i.i.i, %t44.i361.i.i.i
  store double %d1.a.i379.i.i.i, ptr %d1.p.i377.i.i.i, align 8, !noalias !114
  %d2.p.i380.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i323.i.i.i
  %d2.b.i381.i.i.i = load double, ptr %d2.p.i380.i.i.i, align 8, !noalias !114
  %d2.a.i382.i.i.i = fadd double %d2.b.i381.i.i.i, %38
  store double %d2.a.i382.i.i.i, ptr %d2.p.i380.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d12.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i383.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i384.i.i.i = load i64, ptr %i1.p.i383.i.i.i, align 4, !noalias !114
  %x0.p.i385.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i386.i.i.i = load double, ptr %x0.p.i385.i.i.i, align 8, !noalias !114
  %x1.p.i387.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i384.i.i.i
  %x1.i388.i.i.i = load double, ptr %x1.p.i387.i.i.i, align 8, !noalias !114
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
  %d0.b.i403.i.i.i = load double, ptr %d0.p.i402.i.i.i, align 8, !noalias !114
  %d0.a.i404.i.i.i = fadd double %d0.b.i403.i.i.i, %t15.i397.i.i.i
  store double %d0.a.i404.i.i.i, ptr %d0.p.i402.i.i.i, align 8, !noalias !114
  %d1.p.i405.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i384.i.i.i
  %d1.b.i406.i.i.i = load double, ptr %d1.p.i405.i.i.i, align 8, !noalias !114
  %d1.a.i407.i.i.i = fadd double %d1.b.i406.i.i.i, %41
  store double %d1.a.i407.i.i.i, ptr %d1.p.i405.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d13.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i408.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i409.i.i.i = load i64, ptr %i1.p.i408.i.i.i, align 4, !noalias !114
  %x0.p.i410.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i411.i.i.i = load double, ptr %x0.p.i410.i.i.i, align 8, !noalias !114
  %x1.p.i412.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i409.i.i.i
  %x1.i413.i.i.i = load double, ptr %x1.p.i412.i.i.i, align 8, !noalias !114
  %t5.i414.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i
  %t6.i415.i.i.i = fsub contract double %t5.i414.i.i.i, %x0.i411.i.i.i
  %t8.i416.i.i.i = fmul contract double %x0.i411.i.i.i, %x1.i413.i.i.i
  %t9.i417.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i)
  %t10.i418.i.i.i = fsub contract double %t9.i417.i.i.i, %t8.i416.i.i.i
  %d0.p.i419.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i420.i.i.i = load double, ptr %d0.p.i419.i.i.i, align 8, !noalias !114
  %d0.a.i421.i.i.i = fsub double %d0.b.i420.i.i.i, %x1.i413.i.i.i
  store double %d0.a.i421.i.i.i, ptr %d0.p.i419.i.i.i, align 8, !noalias !114
  %d1.p.i422.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i409.i.i.i
  %d1.b.i423.i.i.i = load double, ptr %d1.p.i422.i.i.i, align 8, !noalias !114
  %d1.a.i424.i.i.i = fadd double %t6.i415.i.i.i, %d1.b.i423.i.i.i
  store double %d1.a.i424.i.i.i, ptr %d1.p.i422.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d14.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i427.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i428.i.i.i = load i64, ptr %i1.p.i427.i.i.i, align 4, !noalias !114
  %i2.p.i429.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i, i64 8
  %s2.i430.i.i.i = load i64, ptr %i2.p.i429.i.i.i, align 4, !noalias !114
  %x0.p.i431.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i432.i.i.i = load double, ptr %x0.p.i431.i.i.i, align 8, !noalias !114
  %x1.p.i433.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i428.i.i.i
  %x1.i434.i.i.i = load double, ptr %x1.p.i433.i.i.i, align 8, !noalias !114
  %x2.p.i435.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i430.i.i.i
  %x2.i436.i.i.i = load double, ptr %x2.p.i435.i.i.i, align 8, !noalias !114
  %t5.i437.i.i.i = fdiv contract double %x1.i434.i.i.i, %x2.i436.i.i.i
  %t6.i438.i.i.i = fsub contract double %t5.i437.i.i.i, %x0.i432.i.i.i
  %t7.i439.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i, double %x1.i434.i.i.i)
  %.17.i.i441.i.i.i = load double, ptr %.3.i.i425.i.i.i, align 8, !noalias !114
  %t10.i442.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i)
  %t11.i443.i.i.i = fsub contract double %t10.i442.i.i.i, %.17.i.i441.i.i.i
  %t12.i444.i.i.i = fadd contract double %t7.i439.i.i.i, %t11.i443.i.i.i
  %t15.i445.i.i.i = fadd contract double %x1.i434.i.i.i, -1.000000e+00
  %t16.i446.i.i.i = fdiv contract double %t15.i445.i.i.i, %x0.i432.i.i.i
  %t17.i447.i.i.i = fsub contract double %t16.i446.i.i.i, %x2.i436.i.i.i
  %t18.i448.i.i.i = fmul contract double %x0.i432.i.i.i, %x2.i436.i.i.i
  %t19.i449.i.i.i = fmul contract double %t7.i439.i.i.i, %t15.i445.i.i.i
  %t20.i450.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i), !noalias !114
  %t21.i451.i.i.i = fmul contract double %x1.i434.i.i.i, %t10.i442.i.i.i
  %t22.i452.i.i.i = fsub contract double %t21.i451.i.i.i, %t20.i450.i.i.i
  %t23.i453.i.i.i = fadd contract double %t19.i449.i.i.i, %t22.i452.i.i.i
  %t24.i454.i.i.i = fsub contract double %t23.i453.i.i.i, %t18.i448.i.i.i
  %d0.p.i455.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i456.i.i.i = load double, ptr %d0.p.i455.i.i.i, align 8, !noalias !114
  %d0.a.i457.i.i.i = fadd double %t17.i447.i.i.i, %d0.b.i456.i.i.i
  store double %d0.a.i457.i.i.i, ptr %d0.p.i455.i.i.i, align 8, !noalias !114
  %d1.p.i458.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i428.i.i.i
  %d1.b.i459.i.i.i = load double, ptr %d1.p.i458.i.i.i, align 8, !noalias !114
  %d1.a.i460.i.i.i = fadd double %t12.i444.i.i.i, %d1.b.i459.i.i.i
  store double %d1.a.i460.i.i.i, ptr %d1.p.i458.i.i.i, align 8, !noalias !114
  %d2.p.i461.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i430.i.i.i
  %d2.b.i462.i.i.i = load double, ptr %d2.p.i461.i.i.i, align 8, !noalias !114
  %d2.a.i463.i.i.i = fadd double %t6.i438.i.i.i, %d2.b.i462.i.i.i
  store double %d2.a.i463.i.i.i, ptr %d2.p.i461.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d15.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i466.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i467.i.i.i = load i64, ptr %i1.p.i466.i.i.i, align 4, !noalias !114
  %i2.p.i468.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i, i64 8
  %s2.i469.i.i.i = load i64, ptr %i2.p.i468.i.i.i, align 4, !noalias !114
  %x0.p.i470.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i471.i.i.i = load double, ptr %x0.p.i470.i.i.i, align 8, !noalias !114
  %x1.p.i472.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i467.i.i.i
  %x1.i473.i.i.i = load double, ptr %x1.p.i472.i.i.i, align 8, !noalias !114
  %x2.p.i474.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i469.i.i.i
  %x2.i475.i.i.i = load double, ptr %x2.p.i474.i.i.i, align 8, !noalias !114
  %t2.i476.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i
  %t5.i477.i.i.i = fdiv contract double %x1.i473.i.i.i, %x2.i475.i.i.i
  %42 = fsub contract double %t5.i477.i.i.i, %t2.i476.i.i.i
  %t7.i478.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i, double %x1.i473.i.i.i)
  %.17.i.i480.i.i.i = load double, ptr %.3.i.i464.i.i.i, align 8, !noalias !114
  %t11.i481.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i)
  %t12.i482.i.i.i = fsub contract double %t11.i481.i.i.i, %.17.i.i480.i.i.i
  %t13.i483.i.i.i = fsub contract double %t12.i482.i.i.i, %t7.i478.i.i.i
  %t14.i484.i.i.i = fdiv contract double %x2.i475.i.i.i, %x0.i471.i.i.i
  %t18.i485.i.i.i = fadd contract double %x1.i473.i.i.i, 1.000000e+00
  %43 = fdiv contract double %t14.i484.i.i.i, %x0.i471.i.i.i
  %44 = fdiv contract double %t18.i485.i.i.i, %x0.i471.i.i.i
  %t21.i486.i.i.i = fsub contract double %43, %44
  %t22.i487.i.i.i = fmul contract double %t7.i478.i.i.i, %t18.i485.i.i.i
  %t23.i488.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i), !noalias !114
  %t24.i489.i.i.i = fmul contract double %x1.i473.i.i.i, %t11.i481.i.i.i
  %t25.i490.i.i.i = fsub contract double %t24.i489.i.i.i, %t23.i488.i.i.i
  %t26.i491.i.i.i = fsub contract double %t25.i490.i.i.i, %t22.i487.i.i.i
  %t27.i492.i.i.i = fsub contract double %t26.i491.i.i.i, %t14.i484.i.i.i
  %d0.p.i493.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i494.i.i.i = load double, ptr %d0.p.i493.i.i.i, align 8, !noalias !114
  %d0.a.i495.i.i.i = fadd double %t21.i486.i.i.i, %d0.b.i494.i.i.i
  store double %d0.a.i495.i.i.i, ptr %d0.p.i493.i.i.i, align 8, !noalias !114
  %d1.p.i496.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i467.i.i.i
  %d1.b.i497.i.i.i = load double, ptr %d1.p.i496.i.i.i, align 8, !noalias !114
  %d1.a.i498.i.i.i = fadd double %t13.i483.i.i.i, %d1.b.i497.i.i.i
  store double %d1.a.i498.i.i.i, ptr %d1.p.i496.i.i.i, align 8, !noalias !114
  %d2.p.i499.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i469.i.i.i
  %d2.b.i500.i.i.i = load double, ptr %d2.p.i499.i.i.i, align 8, !noalias !114
  %d2.a.i501.i.i.i = fadd double %42, %d2.b.i500.i.i.i
  store double %d2.a.i501.i.i.i, ptr %d2.p.i499.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d16.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i502.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i503.i.i.i = load i64, ptr %i1.p.i502.i.i.i, align 4, !noalias !114
  %i2.p.i504.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i, i64 8
  %s2.i505.i.i.i = load i64, ptr %i2.p.i504.i.i.i, align 4, !noalias !114
  %x0.p.i506.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i507.i.i.i = load double, ptr %x0.p.i506.i.i.i, align 8, !noalias !114
  %x1.p.i508.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i503.i.i.i
  %x1.i509.i.i.i = load double, ptr %x1.p.i508.i.i.i, align 8, !noalias !114
  %x2.p.i510.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i505.i.i.i
  %x2.i511.i.i.i = load double, ptr %x2.p.i510.i.i.i, align 8, !noalias !114
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
  %d0.b.i528.i.i.i = load double, ptr %d0.p.i527.i.i.i, align 8, !noalias !114
  %d0.a.i529.i.i.i = fadd double %d0.b.i528.i.i.i, %t19.i521.i.i.i
  store double %d0.a.i529.i.i.i, ptr %d0.p.i527.i.i.i, align 8, !noalias !114
  %d1.p.i530.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i503.i.i.i
  %d1.b.i531.i.i.i = load double, ptr %d1.p.i530.i.i.i, align 8, !noalias !114
  %d1.a.i532.i.i.i = fsub double %d1.b.i531.i.i.i, %t16.i519.i.i.i
  store double %d1.a.i532.i.i.i, ptr %d1.p.i530.i.i.i, align 8, !noalias !114
  %d2.p.i533.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i505.i.i.i
  %d2.b.i534.i.i.i = load double, ptr %d2.p.i533.i.i.i, align 8, !noalias !114
  %d2.a.i535.i.i.i = fadd double %d2.b.i534.i.i.i, %47
  store double %d2.a.i535.i.i.i, ptr %d2.p.i533.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d17.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i538.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i539.i.i.i = load i64, ptr %i1.p.i538.i.i.i, align 4, !noalias !114
  %i2.p.i540.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i, i64 8
  %s2.i541.i.i.i = load i64, ptr %i2.p.i540.i.i.i, align 4, !noalias !114
  %x0.p.i542.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i543.i.i.i = load double, ptr %x0.p.i542.i.i.i, align 8, !noalias !114
  %x1.p.i544.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i539.i.i.i
  %x1.i545.i.i.i = load double, ptr %x1.p.i544.i.i.i, align 8, !noalias !114
  %x2.p.i546.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i541.i.i.i
  %x2.i547.i.i.i = load double, ptr %x2.p.i546.i.i.i, align 8, !noalias !114
  %t2.i548.i.i.i = fdiv contract double %x0.i543.i.i.i, %x2.i547.i.i.i
  %t4.i549.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i)
  %t5.i550.i.i.i = fmul contract double %x1.i545.i.i.i, %t4.i549.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i, double %t5.i550.i.i.i)
  %.17.i.i552.i.i.i = load double, ptr %.3.i.i536.i.i.i, align 8, !noalias !114
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
  %d0.b.i571.i.i.i = load double, ptr %d0.p.i570.i.i.i, align 8, !noalias !114
  %d0.a.i572.i.i.i = fadd double %d0.b.i571.i.i.i, %t26.i565.i.i.i
  store double %d0.a.i572.i.i.i, ptr %d0.p.i570.i.i.i, align 8, !noalias !114
  %d1.p.i573.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i539.i.i.i
  %d1.b.i574.i.i.i = load double, ptr %d1.p.i573.i.i.i, align 8, !noalias !114
  %d1.a.i575.i.i.i = fadd double %t25.i564.i.i.i, %d1.b.i574.i.i.i
  store double %d1.a.i575.i.i.i, ptr %d1.p.i573.i.i.i, align 8, !noalias !114
  %d2.p.i576.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i541.i.i.i
  %d2.b.i577.i.i.i = load double, ptr %d2.p.i576.i.i.i, align 8, !noalias !114
  %d2.a.i578.i.i.i = fadd double %t21.i561.i.i.i, %d2.b.i577.i.i.i
  store double %d2.a.i578.i.i.i, ptr %d2.p.i576.i.i.i, align 8, !noalias !114
  br label %prior_density.exit.i.i

d18.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i583.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.402.i.i
  %s1.i584.i.i.i = load i64, ptr %i1.p.i583.i.i.i, align 4, !noalias !114
  %i2.p.i585.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i, i64 8
  %s2.i586.i.i.i = load i64, ptr %i2.p.i585.i.i.i, align 4, !noalias !114
  %x0.p.i587.i.i.i = getelementptr double, ptr %arg.v, i64 %.119.044.i.i
  %x0.i588.i.i.i = load double, ptr %x0.p.i587.i.i.i, align 8, !noalias !114
  %x1.p.i589.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i584.i.i.i
  %x1.i590.i.i.i = load double, ptr %x1.p.i589.i.i.i, align 8, !noalias !114
  %x2.p.i591.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i586.i.i.i
  %x2.i592.i.i.i = load double, ptr %x2.p.i591.i.i.i, align 8, !noalias !114
  %t1.i.i.i.i = fneg double %x0.i588.i.i.i
  %t2.i593.i.i.i = tail call double @log1p(double %t1.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i, double %x2.i592.i.i.i)
  %.17.i.i595.i.i.i = load double, ptr %.3.i.i581.i.i.i, align 8, !noalias !114
  %t8.i596.i.i.i = fadd contract double %x1.i590.i.i.i, %x2.i592.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i, double %t8.i596.i.i.i)
  %.17.i4.i598.i.i.i = load double, ptr %.3.i1.i579.i.i.i, align 8, !noalias !114
  %t10.i599.i.i.i = fsub contract double %.17.i4.i598.i.i.i, %.17.i.i595.i.i.i
  %t11.i600.i.i.i = fadd contract double %t2.i593.i.i.i, %t10.i599.i.i.i
  %t12.i601.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i, double %x1.i590.i.i.i)
  %.17.i8.i.i.i.i = load double, ptr %.3.i5.i.i.i.i, align 8, !noalias !114
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
  %t26.i612.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i), !noalias !114
  %t27.i613.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i), !noalias !114
  %t28.i614.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i), !noalias !114
  %t29.i615.i.i.i = fsub contract double %t28.i614.i.i.i, %t27.i613.i.i.i
  %t30.i616.i.i.i = fsub contract double %t29.i615.i.i.i, %t26.i612.i.i.i
  %t31.i617.i.i.i = fadd contract double %t25.i611.i.i.i, %t30.i616.i.i.i
  %t32.i618.i.i.i = fadd contract double %t24.i610.i.i.i, %t31.i617.i.i.i
  %d0.p.i619.i.i.i = getelementptr double, ptr %arg.dv, i64 %.119.044.i.i
  %d0.b.i620.i.i.i = load double, ptr %d0.p.i619.i.i.i, align 8, !noalias !114
  %d0.a.i621.i.i.i = fadd double %t23.i609.i.i.i, %d0.b.i620.i.i.i
  store double %d0.a.i621.i.i.i, ptr %d0.p.i619.i.i.i, align 8, !noalias !114
  %d1.p.i622.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i584.i.i.i
  %d1.b.i623.i.i.i = load double, ptr %d1.p.i622.i.i.i, align 8, !noalias !114
  %d1.a.i624.i.i.i = fadd double %t16.i603.i.i.i, %d1.b.i623.i.i.i
  store double %d1.a.i624.i.i.i, ptr %d1.p.i622.i.i.i, align 8, !noalias !114
  %d2.p.i625.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i586.i.i.i
  %d2.b.i626.i.i.i = load double, ptr %d2.p.i625.i.i.i, align 8, !noalias !114
  %d2.a.i627.i.i.i = fadd double %t11.i600.i.i.i, %d2.b.i626.i.i.i
  store double %d2.a.i627.i.i.i, ptr %d2.p.i625.i.i.i, align 8, !noalias !114
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
  %.297.i.i = load i64, ptr %.296.i.i, align 8, !noalias !114
  %52 = getelementptr i64, ptr %arg.ints, i64 %.297.i.i
  %.301.i.i = getelementptr i64, ptr %52, i64 %.119.044.i.i
  %.302.i.i = load i64, ptr %.301.i.i, align 8, !noalias !114
  %.307.i236.i = icmp eq i64 %.302.i.i, 0
  br i1 %.307.i236.i, label %B219.i.i, label %B134.i.i

B140.if.i:                                        ; preds = %B140.if.i, %B140.if.lr.ph.i
  %lp.3.0247.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i ], [ %.460.i, %B140.if.i ]
  %.298.0246.i = phi i64 [ 0, %B140.if.lr.ph.i ], [ %.369.i, %B140.if.i ]
  %.369.i = add nuw nsw i64 %.298.0246.i, 1
  %.398.i = getelementptr i64, ptr %1, i64 %.298.0246.i
  %.399.i = load i64, ptr %.398.i, align 8, !noalias !105
  %.401.i = getelementptr double, ptr %arg.x, i64 %.298.0246.i
  %.402.i = load double, ptr %.401.i, align 8, !noalias !105
  %.407.idx.i = shl i64 %.298.0246.i, 4
  %.407.i = getelementptr i8, ptr %2, i64 %.407.idx.i
  %.408.i = load double, ptr %.407.i, align 8, !noalias !105
  %.414.i = getelementptr i8, ptr %.407.i, i64 8
  %.415.i = load double, ptr %.414.i, align 8, !noalias !105
  call fastcc void @to_scale(ptr %.416.i, i64 %.399.i, double %.402.i, double %.408.i, double %.415.i)
  %.430.fca.3.load.i = load double, ptr %.fca.3.gep.i, align 8, !noalias !105
  %.430.fca.2.load.i = load double, ptr %.fca.2.gep.i, align 8, !noalias !105
  %.430.fca.0.load.i = load double, ptr %.416.i, align 8, !noalias !105
  %.457.i = getelementptr double, ptr %arg.v, i64 %.298.0246.i
  store double %.430.fca.0.load.i, ptr %.457.i, align 8, !noalias !105
  %.460.i = fadd double %lp.3.0247.i, %.430.fca.2.load.i
  %.464.i = getelementptr double, ptr %arg.grad, i64 %.298.0246.i
  %.465.i = load double, ptr %.464.i, align 8, !noalias !105
  %.466.i = fadd double %.430.fca.3.load.i, %.465.i
  store double %.466.i, ptr %.464.i, align 8, !noalias !105
  %exitcond.not.i = icmp eq i64 %.369.i, %.101.i
  br i1 %exitcond.not.i, label %B276.i, label %B140.if.i

B336.if.i:                                        ; preds = %B336.loopexit.i, %B336.if.lr.ph.i
  %.582.0258.i = phi i64 [ 0, %B336.if.lr.ph.i ], [ %.651.i, %B336.loopexit.i ]
  %.651.i = add nuw nsw i64 %.582.0258.i, 1
  %.755.i = load i64, ptr %.754.i, align 8, !noalias !105
  %53 = getelementptr i64, ptr %arg.ints, i64 %.755.i
  %.801.idx.i = mul i64 %.582.0258.i, 40
  %.801.i = getelementptr i8, ptr %53, i64 %.801.idx.i
  %.802.i = load i64, ptr %.801.i, align 8, !noalias !105
  %.998253.not.i = icmp slt i64 %.802.i, 1
  br i1 %.998253.not.i, label %B336.loopexit.i, label %B660.if.lr.ph.i

B660.if.lr.ph.i:                                  ; preds = %B336.if.i
  %.910.i = getelementptr i8, ptr %.801.i, i64 32
  %.911.i = load i64, ptr %.910.i, align 8, !noalias !105
  %.885.i = getelementptr i8, ptr %.801.i, i64 24
  %.886.i = load i64, ptr %.885.i, align 8, !noalias !105
  %.851.i = getelementptr i8, ptr %.801.i, i64 8
  %.852.i = load i64, ptr %.851.i, align 8, !noalias !105
  %.826.i = getelementptr i8, ptr %.801.i, i64 16
  %.827.i = load i64, ptr %.826.i, align 8, !noalias !105
  %54 = getelementptr double, ptr %arg.floats, i64 %.911.i
  %55 = getelementptr double, ptr %arg.floats, i64 %.886.i
  %56 = getelementptr i64, ptr %arg.ints, i64 %.827.i
  %57 = getelementptr i64, ptr %arg.ints, i64 %.852.i
  br label %B660.if.i

B660.if.i:                                        ; preds = %B660.if.lr.ph.i, %B770.i
  %.942.0254.i = phi i64 [ 0, %B660.if.lr.ph.i ], [ %.1011.i, %B770.i ]
  %.1043.i = getelementptr double, ptr %54, i64 %.942.0254.i
  %.1044.i = load double, ptr %.1043.i, align 8, !noalias !105
  %.1168.i = mul nuw nsw i64 %.942.0254.i, %.802.i
  %58 = getelementptr double, ptr %55, i64 %.1168.i
  br label %B704.if.i

B704.if.i:                                        ; preds = %B704.if.i, %B660.if.i
  %total.2.2251.i = phi double [ %.1044.i, %B660.if.i ], [ %.1185.i, %B704.if.i ]
  %.1072.0249.i = phi i64 [ 0, %B660.if.i ], [ %.1141.i, %B704.if.i ]
  %.1141.i = add nuw nsw i64 %.1072.0249.i, 1
  %.1173.i = getelementptr double, ptr %58, i64 %.1072.0249.i
  %.1174.i = load double, ptr %.1173.i, align 8, !noalias !105
  %.1178.i = getelementptr i64, ptr %56, i64 %.1072.0249.i
  %.1179.i = load i64, ptr %.1178.i, align 8, !noalias !105
  %.1181.i = getelementptr double, ptr %arg.x, i64 %.1179.i
  %.1182.i = load double, ptr %.1181.i, align 8, !noalias !105
  %.1183.i = fmul double %.1174.i, %.1182.i
  %.1185.i = fadd double %total.2.2251.i, %.1183.i
  %exitcond262.not.i = icmp eq i64 %.802.i, %.1141.i
  br i1 %exitcond262.not.i, label %B770.i, label %B704.if.i

B896.if.i:                                        ; preds = %B896.if.i, %B896.if.lr.ph.i
  %.1370.0260.i = phi i64 [ 0, %B896.if.lr.ph.i ], [ %.1439.i, %B896.if.i ]
  %.1439.i = add nuw nsw i64 %.1370.0260.i, 1
  %.1543.i = load i64, ptr %.1542.i, align 8, !noalias !105
  %59 = getelementptr double, ptr %arg.floats, i64 %.1543.i
  %.1546.i = getelementptr double, ptr %59, i64 %.1370.0260.i
  %.1547.i = load double, ptr %.1546.i, align 8, !noalias !105
  %.1551.i = getelementptr double, ptr %4, i64 %.1370.0260.i
  store double %.1547.i, ptr %.1551.i, align 8, !noalias !105
  %exitcond265.not.i = icmp eq i64 %.1439.i, %.1346.i
  br i1 %exitcond265.not.i, label %B964.i, label %B896.if.i

forward: ; preds = %B219.i.i, %calculate
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i, %B219.i.i ]
  %.1261.i = fadd double %lp.3.0.lcssa.i, %lp.5.0.lcssa.i.i
  %.1706.i = fadd double %.1261.i, %lp.2.0.lcssa.i.i
  %.346 = getelementptr i8, ptr %arg.ints, i64 104
  %.347 = load i64, ptr %.346, align 8
  %.428150.not = icmp slt i64 %.347, 1
  br i1 %.428150.not, label %B684, label %B174.if.lr.ph

B174.if.lr.ph:                                    ; preds = %forward
  %.544 = getelementptr i8, ptr %arg.ints, i64 112
  br label %B174.if

B340:                                             ; preds = %factor_forward
  %.203.i = getelementptr i8, ptr %130, i64 336
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !117
  %.397.i = getelementptr double, ptr %arg.v, i64 %.971
  %.398.i90 = load double, ptr %.397.i, align 8, !noalias !117
  %.107250.not.i = icmp slt i64 %.204.i, 1
  br i1 %.107250.not.i, label %B366, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %B340
  %.982.i = getelementptr i8, ptr %130, i64 368
  %.983.i = load i64, ptr %.982.i, align 8, !noalias !117
  %.790.i = getelementptr i8, ptr %130, i64 352
  %.791.i = load i64, ptr %.790.i, align 8, !noalias !117
  %.589.i = getelementptr i8, ptr %130, i64 360
  %.590.i = load i64, ptr %.589.i, align 8, !noalias !117
  %60 = getelementptr double, ptr %arg.floats, i64 %.791.i
  %61 = getelementptr double, ptr %arg.work, i64 %.590.i
  %62 = getelementptr double, ptr %61, i64 %.204.i
  %63 = getelementptr double, ptr %arg.work, i64 %.983.i
  br label %B238.if.i

B256.i:                                           ; preds = %B238.if.i
  %.1120.i = getelementptr double, ptr %60, i64 %.1014.051.i
  %.1121.i = load double, ptr %.1120.i, align 8, !noalias !117
  %.1123.i = tail call double @llvm.pow.f64(double %.398.i90, double %.1121.i)
  br label %B276.i91

B276.i91:                                         ; preds = %B238.if.i, %B256.i
  %"$phi276.1.2.1.i" = phi double [ %.1123.i, %B256.i ], [ 0.000000e+00, %B238.if.i ]
  %.1138.i = getelementptr double, ptr %61, i64 %.1014.051.i
  store double %"$phi276.1.2.1.i", ptr %.1138.i, align 8, !noalias !117
  %.1140.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i"
  %.1141.i92 = fadd double %"$phi276.1.2.1.i", 1.000000e+00
  %.1142.i = fmul double %.1140.i, %.1141.i92
  %.1143.i = tail call double @sqrt(double %.1142.i)
  %.1150.i = getelementptr double, ptr %62, i64 %.1014.051.i
  store double %.1143.i, ptr %.1150.i, align 8, !noalias !117
  %.1158.i = getelementptr double, ptr %63, i64 %.1014.051.i
  store double 0.000000e+00, ptr %.1158.i, align 8, !noalias !117
  %exitcond.not.i93 = icmp eq i64 %.1085.i, %.204.i
  br i1 %exitcond.not.i93, label %B366, label %B238.if.i

B238.if.i:                                        ; preds = %B276.i91, %B238.if.lr.ph.i
  %.1014.051.i = phi i64 [ 0, %B238.if.lr.ph.i ], [ %.1085.i, %B276.i91 ]
  %.1085.i = add nuw nsw i64 %.1014.051.i, 1
  %.1114.not.i = icmp eq i64 %.1014.051.i, 0
  br i1 %.1114.not.i, label %B276.i91, label %B256.i

B366:                                             ; preds = %B276.i91, %B340, %factor_forward
  %.1197 = getelementptr i8, ptr %130, i64 16
  %.1198 = load i64, ptr %.1197, align 8
  %.1199 = icmp sgt i64 %.1198, -1
  br i1 %.1199, label %B420, label %B685

B420:                                             ; preds = %B366
  %.215.i = load i64, ptr %130, align 8, !noalias !120
  %.409.i = load i64, ptr %.214.i120, align 8, !noalias !120
  %.1100683.not.i = icmp slt i64 %.215.i, 1
  br i1 %.1100683.not.i, label %effects_forward, label %B240.if.lr.ph.i

B240.if.lr.ph.i:                                  ; preds = %B420
  %.1010.i = getelementptr i8, ptr %130, i64 96
  %.1011.i95 = load i64, ptr %.1010.i, align 8, !noalias !120
  %.816.i = getelementptr i8, ptr %130, i64 48
  %.817.i = load i64, ptr %.816.i, align 8, !noalias !120
  %.1333.i = getelementptr i8, ptr %130, i64 80
  %.1533.i = getelementptr i8, ptr %130, i64 200
  %.1739.i = getelementptr i8, ptr %130, i64 216
  %.1937.i = getelementptr i8, ptr %130, i64 208
  %.2141.i = getelementptr i8, ptr %130, i64 192
  %.2339.i = getelementptr i8, ptr %130, i64 176
  %.214.i.i = getelementptr i8, ptr %130, i64 120
  %.424.i.i = getelementptr i8, ptr %130, i64 168
  %.624.i.i = getelementptr i8, ptr %130, i64 144
  %.1015.i.i = getelementptr i8, ptr %130, i64 160
  %.821.i.i = getelementptr i8, ptr %130, i64 152
  %.1370.i.i = getelementptr i8, ptr %130, i64 128
  %.2233.i.i = getelementptr i8, ptr %130, i64 136
  %.2577.i = getelementptr i8, ptr %130, i64 224
  %.2623.i = icmp sgt i64 %.409.i, 0
  %storemerge587.i = tail call i64 @llvm.smax.i64(i64 %.409.i, i64 0)
  %64 = getelementptr double, ptr %arg.work, i64 %.817.i
  %65 = getelementptr i64, ptr %arg.ints, i64 %.1011.i95
  %.3370.i = getelementptr i8, ptr %130, i64 104
  %.3568.i = getelementptr i8, ptr %130, i64 112
  %.3768.i = getelementptr i8, ptr %130, i64 88
  %.4066658.not.i = icmp slt i64 %.409.i, 1
  %66 = getelementptr double, ptr %arg.x, i64 %.1198
  %.4963.i = getelementptr i8, ptr %130, i64 72
  %.8.i.i = sitofp i64 %.409.i to double
  %.9.i.i = fmul double %.8.i.i, 5.000000e-01
  br label %B240.if.i

B240.loopexit.i:                                  ; preds = %B2084.i, %B1814.i.thread, %B1964.i
  %lp.5.1.i144 = phi double [ %lp.5.1.i, %B1964.i ], [ %lp.4.0687.i, %B1814.i.thread ], [ %lp.5.1.i, %B2084.i ]
  %exitcond701.not.i = icmp eq i64 %.1113.i, %.215.i
  br i1 %exitcond701.not.i, label %effects_forward, label %B240.if.i

B862.i:                                           ; preds = %B792.if.i, %B758.if.i
  %inner.2.4.lcssa.i = phi double [ 0.000000e+00, %B758.if.i ], [ %.3109.i, %B792.if.i ]
  %gep632.i = getelementptr double, ptr %invariant.gep631.i, i64 %105
  %.3128.i = load double, ptr %gep632.i, align 8, !noalias !120
  %.3130.i = fmul double %storemerge93.i.i, %.3128.i
  %.3132.i = fmul double %inner.2.4.lcssa.i, %.3130.i
  %.3136.i = fadd double %total.12.3629.i, %.3132.i
  %exitcond692.not.i = icmp eq i64 %.2939.i, %102
  br i1 %exitcond692.not.i, label %B914.i, label %B758.if.i

B914.i:                                           ; preds = %B862.i, %B708.if.i
  %total.12.3.lcssa.i = phi double [ %..i, %B708.if.i ], [ %.3136.i, %B862.i ]
  %.3155.i = getelementptr double, ptr %103, i64 %.2731.0634.i
  store double %total.12.3.lcssa.i, ptr %.3155.i, align 8, !noalias !120
  %indvars.iv.next.i = add i64 %indvars.iv.i, -1
  br i1 %.2830.i, label %B948.i, label %B708.if.i

B948.i:                                           ; preds = %B914.i
  %.2678.i = add nuw nsw i64 %.2609.0644.i, 1
  %.3168.i = getelementptr i64, ptr %65, i64 %.2609.0644.i
  %.3169.i = load i64, ptr %.3168.i, align 8, !noalias !120
  %.3175.i = getelementptr i8, ptr %.3168.i, i64 8
  %.3176.i = load i64, ptr %.3175.i, align 8, !noalias !120
  %.3177.i = sub nsw i64 %.3176.i, %.3169.i
  %.3769.i = load i64, ptr %.3768.i, align 8, !noalias !120
  %gep642.i = getelementptr double, ptr %invariant.gep641.i, i64 %.3769.i
  %.3777.i = getelementptr double, ptr %gep642.i, i64 %.2609.0644.i
  %.3778.i = load double, ptr %.3777.i, align 8, !noalias !120
  %.3864636.not.i = icmp slt i64 %.3177.i, 1
  br i1 %.3864636.not.i, label %B1246.i, label %B1192.if.lr.ph.i

B1192.if.lr.ph.i:                                 ; preds = %B948.i
  %.3574.i = mul nuw nsw i64 %.3177.i, %.1042.0685.i
  %.3571.i = mul nsw i64 %.3169.i, %.215.i
  %.3569.i = load i64, ptr %.3568.i, align 8, !noalias !120
  %.3371.i = load i64, ptr %.3370.i, align 8, !noalias !120
  %67 = getelementptr i64, ptr %arg.ints, i64 %.3371.i
  %68 = getelementptr i64, ptr %67, i64 %.3169.i
  %69 = getelementptr double, ptr %arg.floats, i64 %.3569.i
  %70 = getelementptr double, ptr %69, i64 %.3571.i
  %71 = getelementptr double, ptr %70, i64 %.3574.i
  br label %B1192.if.i

B1246.i:                                          ; preds = %B1192.if.i, %B948.i
  %total.13.2.lcssa.i = phi double [ %.3778.i, %B948.i ], [ %.3917.i, %B1192.if.i ]
  %.3931.i = fmul double %storemerge93.i.i, %total.13.2.lcssa.i
  %.3940.i = getelementptr double, ptr %101, i64 %.2609.0644.i
  store double %.3931.i, ptr %.3940.i, align 8, !noalias !120
  %indvars.iv.next690.i = add i64 %indvars.iv689.i, -1
  %exitcond695.not.i = icmp eq i64 %.409.i, %.2678.i
  br i1 %exitcond695.not.i, label %B64.if.lr.ph.i.i96, label %B708.if.lr.ph.i

B182.i.i101:                                      ; preds = %B116.if.i.i, %B64.if.i.i97
  %total.2.2.lcssa.i.i = phi double [ %.270.i.i, %B64.if.i.i97 ], [ %.412.i.i, %B116.if.i.i ]
  %.422.i.i = icmp eq i64 %.40.0145.i.i, %.164.0142.i.i
  br i1 %.422.i.i, label %B294.i.i, label %B268.i.i

B268.i.i:                                         ; preds = %B182.i.i101
  %.434.i.i = mul nuw nsw i64 %.164.0142.i.i, %.409.i
  %72 = getelementptr double, ptr %99, i64 %.434.i.i
  %.440.i.i = getelementptr double, ptr %72, i64 %.164.0142.i.i
  %.441.i.i = load double, ptr %.440.i.i, align 8, !noalias !123
  %.446.i.i = fdiv double %total.2.2.lcssa.i.i, %.441.i.i
  store double %.446.i.i, ptr %.269.i.i, align 8, !noalias !123
  br label %B64.if.i.i97

B294.i.i:                                         ; preds = %B182.i.i101
  %.111.i.i = add nuw nsw i64 %.40.0145.i.i, 1
  %.425.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i)
  store double %.425.i.i, ptr %.269.i.i, align 8, !noalias !123
  %.482.i.i = getelementptr double, ptr %73, i64 %.40.0145.i.i
  %.483.i.i = load double, ptr %.482.i.i, align 8, !noalias !123
  %.484.i.i = tail call double @llvm.log.f64(double %.483.i.i)
  %.486.i.i = fadd double %half.2.0147.i.i, %.484.i.i
  %exitcond150.not.i.i = icmp eq i64 %.111.i.i, %.409.i
  br i1 %exitcond150.not.i.i, label %cholesky, label %B64.if.lr.ph.i.i96

B64.if.lr.ph.i.i96:                               ; preds = %B1246.i, %B294.i.i
  %half.2.0147.i.i = phi double [ %.486.i.i, %B294.i.i ], [ 0.000000e+00, %B1246.i ]
  %.40.0145.i.i = phi i64 [ %.111.i.i, %B294.i.i ], [ 0, %B1246.i ]
  %.263.i.i = mul nuw nsw i64 %.40.0145.i.i, %.409.i
  %73 = getelementptr double, ptr %99, i64 %.263.i.i
  br label %B64.if.i.i97

B64.if.i.i97:                                     ; preds = %B64.if.lr.ph.i.i96, %B268.i.i
  %.164.0142.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i96 ], [ %.233.i.i, %B268.i.i ]
  %.233.i.i = add nuw nsw i64 %.164.0142.i.i, 1
  %.269.i.i = getelementptr double, ptr %73, i64 %.164.0142.i.i
  %.270.i.i = load double, ptr %.269.i.i, align 8, !noalias !123
  %.354137.not.i.i = icmp eq i64 %.164.0142.i.i, 0
  br i1 %.354137.not.i.i, label %B182.i.i101, label %B116.if.lr.ph.i.i

B116.if.lr.ph.i.i:                                ; preds = %B64.if.i.i97
  %.403.i.i = mul nuw nsw i64 %.164.0142.i.i, %.409.i
  %74 = getelementptr double, ptr %99, i64 %.403.i.i
  br label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B116.if.i.i, %B116.if.lr.ph.i.i
  %total.2.2140.i.i = phi double [ %.270.i.i, %B116.if.lr.ph.i.i ], [ %.412.i.i, %B116.if.i.i ]
  %.298.0138.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i ], [ %.367.i.i, %B116.if.i.i ]
  %.367.i.i = add nuw nsw i64 %.298.0138.i.i, 1
  %.399.i.i98 = getelementptr double, ptr %73, i64 %.298.0138.i.i
  %.400.i.i = load double, ptr %.399.i.i98, align 8, !noalias !123
  %.408.i.i99 = getelementptr double, ptr %74, i64 %.298.0138.i.i
  %.409.i.i = load double, ptr %.408.i.i99, align 8, !noalias !123
  %.410.i.i = fmul double %.400.i.i, %.409.i.i
  %.412.i.i = fsub double %total.2.2140.i.i, %.410.i.i
  %exitcond.not.i.i100 = icmp eq i64 %.367.i.i, %.164.0142.i.i
  br i1 %exitcond.not.i.i100, label %B182.i.i101, label %B116.if.i.i

cholesky: ; preds = %B294.i.i
  %75 = getelementptr double, ptr %arg.work, i64 %.1938.i
  %76 = getelementptr double, ptr %75, i64 %.1337.i
  br label %B1332.if.i

B1424.i:                                          ; preds = %B1366.if.i, %B1332.if.i
  %total.14.2.lcssa.i = phi double [ 0.000000e+00, %B1332.if.i ], [ %.4245.i, %B1366.if.i ]
  %.4339653.not.i = icmp eq i64 %.4010.0659.i, 0
  br i1 %.4339653.not.i, label %B1510.i, label %B1450.if.lr.ph.i

B1450.if.lr.ph.i:                                 ; preds = %B1424.i
  %.4379.i = mul nuw nsw i64 %.4010.0659.i, %.409.i
  %77 = getelementptr double, ptr %99, i64 %.4379.i
  br label %B1450.if.i

B1510.i:                                          ; preds = %B1450.if.i, %B1424.i
  %.4403.pre-phi.i = phi i64 [ 0, %B1424.i ], [ %.4379.i, %B1450.if.i ]
  %total.15.2.lcssa.i = phi double [ %total.14.2.lcssa.i, %B1424.i ], [ %.4393.i, %B1450.if.i ]
  %78 = getelementptr double, ptr %99, i64 %.4403.pre-phi.i
  %.4409.i = getelementptr double, ptr %78, i64 %.4010.0659.i
  %.4410.i = load double, ptr %.4409.i, align 8, !noalias !120
  %.4415.i = fdiv double %total.15.2.lcssa.i, %.4410.i
  %.4424.i = getelementptr double, ptr %76, i64 %.4010.0659.i
  store double %.4415.i, ptr %.4424.i, align 8, !noalias !120
  %exitcond698.not.i = icmp eq i64 %.409.i, %.4079.i
  br i1 %exitcond698.not.i, label %B1562.i, label %B1332.if.i

B1562.i:                                          ; preds = %B1510.i
  %.3980.i = fsub double %lp.4.0687.i, %.486.i.i
  %79 = getelementptr double, ptr %66, i64 %.1337.i
  %80 = getelementptr double, ptr %arg.work, i64 %.2146.i
  br label %B1598.if.i

B1736.i:                                          ; preds = %B1676.if.i, %B1598.if.i
  %total.16.2.lcssa.i = phi double [ %.4577.i, %B1598.if.i ], [ %.4717.i, %B1676.if.i ]
  %.4727.i = mul nsw i64 %.4464.0673.i, %.409.i
  %81 = getelementptr double, ptr %99, i64 %.4727.i
  %.4733.i = getelementptr double, ptr %81, i64 %.4464.0673.i
  %.4734.i = load double, ptr %.4733.i, align 8, !noalias !120
  %.4739.i = fdiv double %total.16.2.lcssa.i, %.4734.i
  %.4748.i = getelementptr double, ptr %80, i64 %.4464.0673.i
  store double %.4739.i, ptr %.4748.i, align 8, !noalias !120
  %.4750.i = fmul double %.4739.i, 5.000000e-01
  %.4751.i = fmul double %.4739.i, %.4750.i
  %.4753.i = fsub double %lp.6.1672.i, %.4751.i
  %.4520.i = icmp sgt i64 %.4467.0671.i, 1
  br i1 %.4520.i, label %B1598.if.i, label %B1814.i

B1814.i:                                          ; preds = %B1736.i
  %.4964.i = load i64, ptr %.4963.i, align 8, !noalias !120
  %.4965.i = icmp sgt i64 %.4964.i, -1
  br i1 %.4965.i, label %B1868.i, label %B1964.i

B1814.i.thread:                                   ; preds = %weight_of
  %.4964.i133 = load i64, ptr %.4963.i, align 8, !noalias !120
  %.4965.i134 = icmp sgt i64 %.4964.i133, -1
  br i1 %.4965.i134, label %B1868.i.thread, label %B240.loopexit.i

B1868.i.thread:                                   ; preds = %B1814.i.thread
  %.5163.i139 = getelementptr double, ptr %arg.v, i64 %.4964.i133
  %.5164.i140 = load double, ptr %.5163.i139, align 8, !noalias !120
  br label %squared.2

B1868.i:                                          ; preds = %B1814.i
  %.5163.i = getelementptr double, ptr %arg.v, i64 %.4964.i
  %.5164.i = load double, ptr %.5163.i, align 8, !noalias !120
  br label %B30.if.i.i

B30.if.i.i:                                       ; preds = %B30.if.i.i, %B1868.i
  %total.2.039.i.i = phi double [ 0.000000e+00, %B1868.i ], [ %.145.i.i, %B30.if.i.i ]
  %.37.037.i.i = phi i64 [ 0, %B1868.i ], [ %.108.i.i, %B30.if.i.i ]
  %.108.i.i = add nuw nsw i64 %.37.037.i.i, 1
  %.136.i.i = getelementptr double, ptr %80, i64 %.37.037.i.i
  %.137.i.i = load double, ptr %.136.i.i, align 8, !noalias !126
  %.143.i.i = fmul double %.137.i.i, %.137.i.i
  %.145.i.i = fadd double %total.2.039.i.i, %.143.i.i
  %exitcond.not.i600.i = icmp eq i64 %.108.i.i, %.409.i
  br i1 %exitcond.not.i600.i, label %squared.2, label %B30.if.i.i

squared.2: ; preds = %B30.if.i.i, %B1868.i.thread
  %.5164.i142 = phi double [ %.5164.i140, %B1868.i.thread ], [ %.5164.i, %B30.if.i.i ]
  %lp.6.1.lcssa.i135141 = phi double [ %lp.4.0687.i, %B1868.i.thread ], [ %.4753.i, %B30.if.i.i ]
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B1868.i.thread ], [ %.145.i.i, %B30.if.i.i ]
  %.7.i.i = fmul double %.5164.i142, 5.000000e-01
  %.11.i.i = fadd double %.9.i.i, %.7.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i, double %.11.i.i)
  %.26.i.i = load double, ptr %.12.i.i, align 8, !noalias !129
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i, double %.7.i.i)
  %.53.i.i = load double, ptr %.39.i.i, align 8, !noalias !129
  %.63.i.i = fsub double %.26.i.i, %.53.i.i
  %.68.i.i = fdiv double %.9.i.i, %.7.i.i
  %.69.i.i = tail call double @log1p(double %.68.i.i)
  %.70.i.i = fmul double %.11.i.i, %.69.i.i
  %.71.i.i = fadd double %.63.i.i, %.70.i.i
  %.72.i.i = fsub double %.71.i.i, %.9.i.i
  %.77.i.i = fdiv double %total.2.0.lcssa.i.i, %.5164.i142
  %.78.i.i = tail call double @log1p(double %.77.i.i)
  %.79.i.i = fmul double %.11.i.i, %.78.i.i
  %.80.i.i = fsub double %.72.i.i, %.79.i.i
  %.81.i.i = fmul double %total.2.0.lcssa.i.i, 5.000000e-01
  %.82.i.i = fadd double %.81.i.i, %.80.i.i
  %.5219.i = fadd double %lp.6.1.lcssa.i135141, %.82.i.i
  br label %B1964.i

B1964.i:                                          ; preds = %squared.2, %B1814.i
  %lp.5.1.i = phi double [ %.5219.i, %squared.2 ], [ %.4753.i, %B1814.i ]
  br i1 %.4066658.not.i, label %B240.loopexit.i, label %B1986.if.lr.ph.i

B1986.if.lr.ph.i:                                 ; preds = %B1964.i
  %82 = getelementptr double, ptr %arg.work, i64 %.2146.i
  %83 = getelementptr double, ptr %arg.work, i64 %.2340.i
  %84 = getelementptr double, ptr %83, i64 %.1337.i
  br label %B2024.if.lr.ph.i

B2084.i:                                          ; preds = %B2024.if.i
  %.5320.i = add nuw nsw i64 %.5251.0681.i, 1
  %.5501.i = getelementptr double, ptr %84, i64 %.5251.0681.i
  store double %.5486.i, ptr %.5501.i, align 8, !noalias !120
  %exitcond700.not.i = icmp eq i64 %.409.i, %.5320.i
  br i1 %exitcond700.not.i, label %B240.loopexit.i, label %B2024.if.lr.ph.i

B240.if.i:                                        ; preds = %B240.loopexit.i, %B240.if.lr.ph.i
  %lp.4.0687.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i ], [ %lp.5.1.i144, %B240.loopexit.i ]
  %.1042.0685.i = phi i64 [ 0, %B240.if.lr.ph.i ], [ %.1113.i, %B240.loopexit.i ]
  %.1113.i = add nuw nsw i64 %.1042.0685.i, 1
  %.1334.i = load i64, ptr %.1333.i, align 8, !noalias !120
  %.1337.i = mul nsw i64 %.1042.0685.i, %.409.i
  %.1339.i = mul nsw i64 %.1337.i, %.409.i
  %.1534.i = load i64, ptr %.1533.i, align 8, !noalias !120
  %.1740.i = load i64, ptr %.1739.i, align 8, !noalias !120
  %.1938.i = load i64, ptr %.1937.i, align 8, !noalias !120
  %.2142.i = load i64, ptr %.2141.i, align 8, !noalias !120
  %.2146.i = add nsw i64 %.2142.i, %.1337.i
  %.2340.i = load i64, ptr %.2339.i, align 8, !noalias !120
  %.215.i.i = load i64, ptr %.214.i.i, align 8, !noalias !132
  %.216.i.i = icmp eq i64 %.215.i.i, 0
  br i1 %.216.i.i, label %weight_of, label %B56.i.i

B56.i.i:                                          ; preds = %B240.if.i
  %.425.i601.i = load i64, ptr %.424.i.i, align 8, !noalias !132
  %85 = getelementptr double, ptr %arg.floats, i64 %.425.i601.i
  %.429.i.i = getelementptr double, ptr %85, i64 %.1042.0685.i
  %.430.i.i = load double, ptr %.429.i.i, align 8, !noalias !132
  %.431.i.i = fneg double %.430.i.i
  %.625.i.i = load i64, ptr %.624.i.i, align 8, !noalias !132
  %.110796.not.i.i = icmp slt i64 %.625.i.i, 1
  br i1 %.110796.not.i.i, label %B316.i.i, label %B266.if.lr.ph.i.i

B266.if.lr.ph.i.i:                                ; preds = %B56.i.i
  %.1018.i.i = mul nuw nsw i64 %.625.i.i, %.1042.0685.i
  %.1016.i.i = load i64, ptr %.1015.i.i, align 8, !noalias !132
  %.822.i.i = load i64, ptr %.821.i.i, align 8, !noalias !132
  %86 = getelementptr i64, ptr %arg.ints, i64 %.822.i.i
  %87 = getelementptr double, ptr %arg.floats, i64 %.1016.i.i
  %88 = getelementptr double, ptr %87, i64 %.1018.i.i
  br label %B266.if.i.i

B316.i.i:                                         ; preds = %B266.if.i.i, %B56.i.i
  %total.3.0.lcssa.i.i = phi double [ %.431.i.i, %B56.i.i ], [ %.1160.i.i, %B266.if.i.i ]
  %.1371.i.i = load i64, ptr %.1370.i.i, align 8, !noalias !132
  %.1372.i.i = icmp sgt i64 %.1371.i.i, -1
  br i1 %.1372.i.i, label %B370.i.i, label %B698.i.i

B370.i.i:                                         ; preds = %B316.i.i
  %.1461.i.i = load i64, ptr %.544, align 8, !noalias !132
  %89 = getelementptr i64, ptr %arg.ints, i64 %.1461.i.i
  %.idx.i.i = mul i64 %.1371.i.i, 376
  %90 = getelementptr i8, ptr %89, i64 %.idx.i.i
  %.2037.i.i = getelementptr i8, ptr %90, i64 8
  %.2038.i.i = load i64, ptr %.2037.i.i, align 8, !noalias !132
  %.2523100.not.i.i = icmp slt i64 %.2038.i.i, 1
  br i1 %.2523100.not.i.i, label %B698.i.i, label %B650.if.lr.ph.i.i

B650.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.2429.i.i = getelementptr i8, ptr %90, i64 176
  %.2430.i.i = load i64, ptr %.2429.i.i, align 8, !noalias !132
  %.2236.i.i = mul nuw nsw i64 %.2038.i.i, %.1042.0685.i
  %.2234.i.i = load i64, ptr %.2233.i.i, align 8, !noalias !132
  %91 = getelementptr double, ptr %arg.work, i64 %.2430.i.i
  %92 = getelementptr double, ptr %91, i64 %.2236.i.i
  %93 = getelementptr double, ptr %arg.floats, i64 %.2234.i.i
  %94 = getelementptr double, ptr %93, i64 %.2236.i.i
  br label %B650.if.i.i

B698.i.i:                                         ; preds = %B650.if.i.i, %B370.i.i, %B316.i.i
  %total.5.0.i.i = phi double [ %total.3.0.lcssa.i.i, %B316.i.i ], [ %total.3.0.lcssa.i.i, %B370.i.i ], [ %.2573.i.i, %B650.if.i.i ]
  %.2608.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i)
  br label %weight_of

B266.if.i.i:                                      ; preds = %B266.if.i.i, %B266.if.lr.ph.i.i
  %total.3.099.i.i = phi double [ %.431.i.i, %B266.if.lr.ph.i.i ], [ %.1160.i.i, %B266.if.i.i ]
  %.1049.097.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i ], [ %.1120.i.i, %B266.if.i.i ]
  %.1120.i.i = add nuw nsw i64 %.1049.097.i.i, 1
  %.1148.i.i = getelementptr i64, ptr %86, i64 %.1049.097.i.i
  %.1149.i.i = load i64, ptr %.1148.i.i, align 8, !noalias !132
  %.1151.i.i = getelementptr double, ptr %arg.v, i64 %.1149.i.i
  %.1152.i.i = load double, ptr %.1151.i.i, align 8, !noalias !132
  %.1156.i.i = getelementptr double, ptr %88, i64 %.1049.097.i.i
  %.1157.i.i = load double, ptr %.1156.i.i, align 8, !noalias !132
  %.1158.i.i = fmul double %.1152.i.i, %.1157.i.i
  %.1160.i.i = fadd double %total.3.099.i.i, %.1158.i.i
  %exitcond.not.i602.i = icmp eq i64 %.1120.i.i, %.625.i.i
  br i1 %exitcond.not.i602.i, label %B316.i.i, label %B266.if.i.i

B650.if.i.i:                                      ; preds = %B650.if.i.i, %B650.if.lr.ph.i.i
  %total.4.0103.i.i = phi double [ %total.3.0.lcssa.i.i, %B650.if.lr.ph.i.i ], [ %.2573.i.i, %B650.if.i.i ]
  %.2467.0101.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i ], [ %.2536.i.i, %B650.if.i.i ]
  %.2536.i.i = add nuw nsw i64 %.2467.0101.i.i, 1
  %.2564.i.i = getelementptr double, ptr %92, i64 %.2467.0101.i.i
  %.2565.i.i = load double, ptr %.2564.i.i, align 8, !noalias !132
  %.2569.i.i = getelementptr double, ptr %94, i64 %.2467.0101.i.i
  %.2570.i.i = load double, ptr %.2569.i.i, align 8, !noalias !132
  %.2571.i.i = fmul double %.2565.i.i, %.2570.i.i
  %.2573.i.i = fadd double %total.4.0103.i.i, %.2571.i.i
  %exitcond105.not.i.i = icmp eq i64 %.2536.i.i, %.2038.i.i
  br i1 %exitcond105.not.i.i, label %B698.i.i, label %B650.if.i.i

weight_of: ; preds = %B698.i.i, %B240.if.i
  %storemerge93.i.i = phi double [ %.2608.i.i, %B698.i.i ], [ 1.000000e+00, %B240.if.i ]
  %.2578.i = load i64, ptr %.2577.i, align 8, !noalias !120
  %95 = getelementptr double, ptr %arg.work, i64 %.2578.i
  %.2583.i = getelementptr double, ptr %95, i64 %.1042.0685.i
  store double %storemerge93.i.i, ptr %.2583.i, align 8, !noalias !120
  %invariant.gep641.i = getelementptr double, ptr %arg.floats, i64 %.1337.i
  br i1 %.2623.i, label %B672.if.lr.ph.i, label %B1814.i.thread

B672.if.lr.ph.i:                                  ; preds = %weight_of
  %96 = getelementptr double, ptr %arg.floats, i64 %.1334.i
  %97 = getelementptr double, ptr %96, i64 %.1339.i
  %98 = getelementptr double, ptr %arg.work, i64 %.1534.i
  %99 = getelementptr double, ptr %98, i64 %.1339.i
  %100 = getelementptr double, ptr %arg.work, i64 %.1740.i
  %101 = getelementptr double, ptr %100, i64 %.1337.i
  br label %B708.if.lr.ph.i

B708.if.lr.ph.i:                                  ; preds = %B672.if.lr.ph.i, %B1246.i
  %indvars.iv689.i = phi i64 [ %.409.i, %B672.if.lr.ph.i ], [ %indvars.iv.next690.i, %B1246.i ]
  %.2609.0644.i = phi i64 [ 0, %B672.if.lr.ph.i ], [ %.2678.i, %B1246.i ]
  %smax691.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv689.i, i64 0)
  %102 = add nuw i64 %smax691.i, %.2609.0644.i
  %.2926626.not.i.not = icmp sgt i64 %.409.i, %.2609.0644.i
  %invariant.gep631.i = getelementptr double, ptr %64, i64 %.2609.0644.i
  %.3146.i = mul nuw nsw i64 %.2609.0644.i, %.409.i
  %103 = getelementptr double, ptr %99, i64 %.3146.i
  br label %B708.if.i

B708.if.i:                                        ; preds = %B708.if.lr.ph.i, %B914.i
  %indvars.iv.i = phi i64 [ %.409.i, %B708.if.lr.ph.i ], [ %indvars.iv.next.i, %B914.i ]
  %.2731.0634.i = phi i64 [ 0, %B708.if.lr.ph.i ], [ %.2800.i, %B914.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i, i64 0)
  %104 = add nuw i64 %smax.i, %.2731.0634.i
  %.2800.i = add nuw nsw i64 %.2731.0634.i, 1
  %.2830.i = icmp eq i64 %.2609.0644.i, %.2731.0634.i
  %..i = select i1 %.2830.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.2926626.not.i.not, label %B758.if.lr.ph.i, label %B914.i

B758.if.lr.ph.i:                                  ; preds = %B708.if.i
  %.3051622.not.not.i = icmp sgt i64 %.409.i, %.2731.0634.i
  %invariant.gep.i = getelementptr double, ptr %64, i64 %.2731.0634.i
  br label %B758.if.i

B758.if.i:                                        ; preds = %B758.if.lr.ph.i, %B862.i
  %total.12.3629.i = phi double [ %..i, %B758.if.lr.ph.i ], [ %.3136.i, %B862.i ]
  %.2870.0627.i = phi i64 [ %.2609.0644.i, %B758.if.lr.ph.i ], [ %.2939.i, %B862.i ]
  %.2939.i = add nuw i64 %.2870.0627.i, 1
  %105 = mul nsw i64 %.2870.0627.i, %.409.i
  br i1 %.3051622.not.not.i, label %B792.if.lr.ph.i, label %B862.i

B792.if.lr.ph.i:                                  ; preds = %B758.if.i
  %106 = getelementptr double, ptr %97, i64 %105
  br label %B792.if.i

B792.if.i:                                        ; preds = %B792.if.i, %B792.if.lr.ph.i
  %inner.2.4625.i = phi double [ 0.000000e+00, %B792.if.lr.ph.i ], [ %.3109.i, %B792.if.i ]
  %.2995.0623.i = phi i64 [ %.2731.0634.i, %B792.if.lr.ph.i ], [ %.3064.i, %B792.if.i ]
  %.3064.i = add nuw i64 %.2995.0623.i, 1
  %.3096.i = getelementptr double, ptr %106, i64 %.2995.0623.i
  %.3097.i = load double, ptr %.3096.i, align 8, !noalias !120
  %.3099.i = mul nsw i64 %.2995.0623.i, %.409.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3099.i
  %.3106.i = load double, ptr %gep.i, align 8, !noalias !120
  %.3107.i = fmul double %.3097.i, %.3106.i
  %.3109.i = fadd double %inner.2.4625.i, %.3107.i
  %exitcond.not.i102 = icmp eq i64 %.3064.i, %104
  br i1 %exitcond.not.i102, label %B862.i, label %B792.if.i

B1192.if.i:                                       ; preds = %B1192.if.i, %B1192.if.lr.ph.i
  %total.13.2639.i = phi double [ %.3778.i, %B1192.if.lr.ph.i ], [ %.3917.i, %B1192.if.i ]
  %.3808.0637.i = phi i64 [ 0, %B1192.if.lr.ph.i ], [ %.3877.i, %B1192.if.i ]
  %.3877.i = add nuw nsw i64 %.3808.0637.i, 1
  %.3905.i = getelementptr i64, ptr %68, i64 %.3808.0637.i
  %.3906.i = load i64, ptr %.3905.i, align 8, !noalias !120
  %.3908.i = getelementptr double, ptr %arg.v, i64 %.3906.i
  %.3909.i = load double, ptr %.3908.i, align 8, !noalias !120
  %.3913.i = getelementptr double, ptr %71, i64 %.3808.0637.i
  %.3914.i = load double, ptr %.3913.i, align 8, !noalias !120
  %.3915.i = fmul double %.3909.i, %.3914.i
  %.3917.i = fsub double %total.13.2639.i, %.3915.i
  %exitcond694.not.i = icmp eq i64 %.3877.i, %.3177.i
  br i1 %exitcond694.not.i, label %B1246.i, label %B1192.if.i

B1332.if.i:                                       ; preds = %B1510.i, %cholesky
  %.4010.0659.i = phi i64 [ 0, %cholesky ], [ %.4079.i, %B1510.i ]
  %.4079.i = add nuw nsw i64 %.4010.0659.i, 1
  %.4191646.not.not.i = icmp sgt i64 %.409.i, %.4010.0659.i
  br i1 %.4191646.not.not.i, label %B1366.if.lr.ph.i, label %B1424.i

B1366.if.lr.ph.i:                                 ; preds = %B1332.if.i
  %invariant.gep651.i = getelementptr double, ptr %64, i64 %.4010.0659.i
  br label %B1366.if.i

B1366.if.i:                                       ; preds = %B1366.if.i, %B1366.if.lr.ph.i
  %total.14.2649.i = phi double [ 0.000000e+00, %B1366.if.lr.ph.i ], [ %.4245.i, %B1366.if.i ]
  %.4135.0647.i = phi i64 [ %.4010.0659.i, %B1366.if.lr.ph.i ], [ %.4204.i, %B1366.if.i ]
  %.4204.i = add nuw i64 %.4135.0647.i, 1
  %.4230.i = mul nsw i64 %.4135.0647.i, %.409.i
  %gep652.i = getelementptr double, ptr %invariant.gep651.i, i64 %.4230.i
  %.4237.i = load double, ptr %gep652.i, align 8, !noalias !120
  %.4241.i = getelementptr double, ptr %101, i64 %.4135.0647.i
  %.4242.i = load double, ptr %.4241.i, align 8, !noalias !120
  %.4243.i = fmul double %.4237.i, %.4242.i
  %.4245.i = fadd double %total.14.2649.i, %.4243.i
  %exitcond696.not.i = icmp eq i64 %.4204.i, %.409.i
  br i1 %exitcond696.not.i, label %B1424.i, label %B1366.if.i

B1450.if.i:                                       ; preds = %B1450.if.i, %B1450.if.lr.ph.i
  %total.15.2656.i = phi double [ %total.14.2.lcssa.i, %B1450.if.lr.ph.i ], [ %.4393.i, %B1450.if.i ]
  %.4283.0654.i = phi i64 [ 0, %B1450.if.lr.ph.i ], [ %.4352.i, %B1450.if.i ]
  %.4352.i = add nuw nsw i64 %.4283.0654.i, 1
  %.4384.i = getelementptr double, ptr %77, i64 %.4283.0654.i
  %.4385.i = load double, ptr %.4384.i, align 8, !noalias !120
  %.4389.i = getelementptr double, ptr %76, i64 %.4283.0654.i
  %.4390.i = load double, ptr %.4389.i, align 8, !noalias !120
  %.4391.i = fmul double %.4385.i, %.4390.i
  %.4393.i = fsub double %total.15.2656.i, %.4391.i
  %exitcond697.not.i = icmp eq i64 %.4352.i, %.4010.0659.i
  br i1 %exitcond697.not.i, label %B1510.i, label %B1450.if.i

B1598.if.i:                                       ; preds = %B1736.i, %B1562.i
  %lp.6.1672.i = phi double [ %.3980.i, %B1562.i ], [ %.4753.i, %B1736.i ]
  %.4467.0671.i = phi i64 [ %storemerge587.i, %B1562.i ], [ %.4529.i, %B1736.i ]
  %.4464.0.in670.i = phi i64 [ %.409.i, %B1562.i ], [ %.4464.0673.i, %B1736.i ]
  %.4464.0673.i = add i64 %.4464.0.in670.i, -1
  %.4529.i = add nsw i64 %.4467.0671.i, -1
  %.4569.i = getelementptr double, ptr %79, i64 %.4464.0673.i
  %.4570.i = load double, ptr %.4569.i, align 8, !noalias !120
  %.4575.i = getelementptr double, ptr %76, i64 %.4464.0673.i
  %.4576.i = load double, ptr %.4575.i, align 8, !noalias !120
  %.4577.i = fadd double %.4570.i, %.4576.i
  %.4620.i = sub i64 %.409.i, %.4464.0.in670.i
  %.4663661.not.i = icmp eq i64 %.4620.i, 0
  br i1 %.4663661.not.i, label %B1736.i, label %B1676.if.lr.ph.i

B1676.if.lr.ph.i:                                 ; preds = %B1598.if.i
  %invariant.gep666.i = getelementptr double, ptr %99, i64 %.4464.0673.i
  br label %B1676.if.i

B1676.if.i:                                       ; preds = %B1676.if.i, %B1676.if.lr.ph.i
  %total.16.2664.i = phi double [ %.4577.i, %B1676.if.lr.ph.i ], [ %.4717.i, %B1676.if.i ]
  %.4610.0663.i = phi i64 [ %.4620.i, %B1676.if.lr.ph.i ], [ %.4672.i, %B1676.if.i ]
  %.4607.0662.i = phi i64 [ %.4464.0.in670.i, %B1676.if.lr.ph.i ], [ %.4676.i, %B1676.if.i ]
  %.4672.i = add nsw i64 %.4610.0663.i, -1
  %.4676.i = add i64 %.4607.0662.i, 1
  %.4702.i = mul nsw i64 %.4607.0662.i, %.409.i
  %gep667.i = getelementptr double, ptr %invariant.gep666.i, i64 %.4702.i
  %.4709.i = load double, ptr %gep667.i, align 8, !noalias !120
  %.4713.i = getelementptr double, ptr %80, i64 %.4607.0662.i
  %.4714.i = load double, ptr %.4713.i, align 8, !noalias !120
  %.4715.i = fmul double %.4709.i, %.4714.i
  %.4717.i = fsub double %total.16.2664.i, %.4715.i
  %.4663.i = icmp sgt i64 %.4610.0663.i, 1
  br i1 %.4663.i, label %B1676.if.i, label %B1736.i

B2024.if.lr.ph.i:                                 ; preds = %B2084.i, %B1986.if.lr.ph.i
  %.5251.0681.i = phi i64 [ 0, %B1986.if.lr.ph.i ], [ %.5320.i, %B2084.i ]
  %.5472.i = mul nuw nsw i64 %.5251.0681.i, %.409.i
  %107 = getelementptr double, ptr %64, i64 %.5472.i
  br label %B2024.if.i

B2024.if.i:                                       ; preds = %B2024.if.i, %B2024.if.lr.ph.i
  %total.17.2678.i = phi double [ 0.000000e+00, %B2024.if.lr.ph.i ], [ %.5486.i, %B2024.if.i ]
  %.5376.0676.i = phi i64 [ 0, %B2024.if.lr.ph.i ], [ %.5445.i, %B2024.if.i ]
  %.5445.i = add nuw nsw i64 %.5376.0676.i, 1
  %.5477.i = getelementptr double, ptr %107, i64 %.5376.0676.i
  %.5478.i = load double, ptr %.5477.i, align 8, !noalias !120
  %.5482.i = getelementptr double, ptr %82, i64 %.5376.0676.i
  %.5483.i = load double, ptr %.5482.i, align 8, !noalias !120
  %.5484.i = fmul double %.5478.i, %.5483.i
  %.5486.i = fadd double %total.17.2678.i, %.5484.i
  %exitcond699.not.i = icmp eq i64 %.5376.0676.i, %.5251.0681.i
  br i1 %exitcond699.not.i, label %B2084.i, label %B2024.if.i

effects_forward: ; preds = %B240.loopexit.i, %B420
  %lp.4.0.lcssa.i = phi double [ 0.000000e+00, %B420 ], [ %lp.5.1.i144, %B240.loopexit.i ]
  %.1242 = fadd double %.772, %lp.4.0.lcssa.i
  %.1440 = getelementptr i8, ptr %130, i64 240
  %.1441 = load i64, ptr %.1440, align 8
  %.1442.not = icmp eq i64 %.1441, 0
  br i1 %.1442.not, label %B526, label %B502

B502:                                             ; preds = %effects_forward
  %.206.i = load i64, ptr %130, align 8, !noalias !135
  %.399.i104 = load i64, ptr %.214.i120, align 8, !noalias !135
  %.591.i = getelementptr i8, ptr %130, i64 176
  %.592.i = load i64, ptr %.591.i, align 8, !noalias !135
  %.1660179.not.i = icmp slt i64 %.206.i, 1
  br i1 %.1660179.not.i, label %B526, label %B356.if.lr.ph.i

B356.if.lr.ph.i:                                  ; preds = %B502
  %.1574.i = getelementptr i8, ptr %130, i64 280
  %.1575.i = load i64, ptr %.1574.i, align 8, !noalias !135
  %.1375.i = getelementptr i8, ptr %130, i64 272
  %.1376.i = load i64, ptr %.1375.i, align 8, !noalias !135
  %.1182.i105 = getelementptr i8, ptr %130, i64 264
  %.1183.i106 = load i64, ptr %.1182.i105, align 8, !noalias !135
  %.983.i107 = getelementptr i8, ptr %130, i64 256
  %.984.i = load i64, ptr %.983.i107, align 8, !noalias !135
  %.790.i108 = getelementptr i8, ptr %130, i64 248
  %.791.i109 = load i64, ptr %.790.i108, align 8, !noalias !135
  %108 = getelementptr i64, ptr %arg.ints, i64 %.791.i109
  %109 = getelementptr double, ptr %arg.floats, i64 %.1575.i
  %.1803170.not.i = icmp slt i64 %.399.i104, 1
  %110 = getelementptr i64, ptr %arg.ints, i64 %.984.i
  %111 = getelementptr i64, ptr %arg.ints, i64 %.1183.i106
  %112 = getelementptr double, ptr %arg.floats, i64 %.1376.i
  %113 = getelementptr double, ptr %arg.work, i64 %.592.i
  br label %B356.if.i

B356.loopexit.i:                                  ; preds = %B514.loopexit.i, %B460.i
  %exitcond183.not.i = icmp eq i64 %.1673.i, %.206.i
  br i1 %exitcond183.not.i, label %B526, label %B356.if.i

B460.i:                                           ; preds = %B420.if.i, %B356.if.i
  %.1862.i = getelementptr i64, ptr %110, i64 %.1602.0180.i
  %.1863.i = load i64, ptr %.1862.i, align 8, !noalias !135
  %.1871.i = getelementptr i8, ptr %.1862.i, i64 8
  %.1872.i = load i64, ptr %.1871.i, align 8, !noalias !135
  %.1909.i = sub i64 %.1872.i, %.1863.i
  %.1952176.not.i = icmp slt i64 %.1909.i, 1
  br i1 %.1952176.not.i, label %B356.loopexit.i, label %B514.if.lr.ph.i

B514.if.lr.ph.i:                                  ; preds = %B460.i
  %114 = getelementptr double, ptr %arg.work, i64 %.1710.i
  br label %B514.if.i

B514.loopexit.i:                                  ; preds = %B582.if.i, %B514.if.i
  %.1952.i = icmp samesign ugt i64 %.1899.0178.i, 1
  br i1 %.1952.i, label %B514.if.i, label %B356.loopexit.i

B356.if.i:                                        ; preds = %B356.loopexit.i, %B356.if.lr.ph.i
  %.1602.0180.i = phi i64 [ 0, %B356.if.lr.ph.i ], [ %.1673.i, %B356.loopexit.i ]
  %.1673.i = add nuw nsw i64 %.1602.0180.i, 1
  %.1705.i = getelementptr i64, ptr %108, i64 %.1602.0180.i
  %.1706.i110 = load i64, ptr %.1705.i, align 8, !noalias !135
  %.1708.i = mul nsw i64 %.1706.i110, %.399.i104
  %.1710.i = add nsw i64 %.1708.i, %.592.i
  %.1715.i = getelementptr double, ptr %109, i64 %.1602.0180.i
  %.1716.i = load double, ptr %.1715.i, align 8, !noalias !135
  br i1 %.1803170.not.i, label %B460.i, label %B420.if.lr.ph.i

B420.if.lr.ph.i:                                  ; preds = %B356.if.i
  %115 = getelementptr double, ptr %arg.work, i64 %.1710.i
  br label %B420.if.i

B420.if.i:                                        ; preds = %B420.if.i, %B420.if.lr.ph.i
  %.1747.0171.i = phi i64 [ 0, %B420.if.lr.ph.i ], [ %.1816.i, %B420.if.i ]
  %.1816.i = add nuw nsw i64 %.1747.0171.i, 1
  %.1844.i = getelementptr double, ptr %115, i64 %.1747.0171.i
  %.1845.i = load double, ptr %.1844.i, align 8, !noalias !135
  %.1847.i = fmul double %.1716.i, %.1845.i
  store double %.1847.i, ptr %.1844.i, align 8, !noalias !135
  %exitcond.not.i111 = icmp eq i64 %.399.i104, %.1816.i
  br i1 %exitcond.not.i111, label %B460.i, label %B420.if.i

B514.if.i:                                        ; preds = %B514.loopexit.i, %B514.if.lr.ph.i
  %.1899.0178.i = phi i64 [ %.1909.i, %B514.if.lr.ph.i ], [ %.1961.i, %B514.loopexit.i ]
  %.1896.0177.i = phi i64 [ %.1863.i, %B514.if.lr.ph.i ], [ %.1965.i, %B514.loopexit.i ]
  %.1961.i = add nsw i64 %.1899.0178.i, -1
  %.1965.i = add i64 %.1896.0177.i, 1
  %.2002.i = getelementptr double, ptr %112, i64 %.1896.0177.i
  %.2003.i = load double, ptr %.2002.i, align 8, !noalias !135
  br i1 %.1803170.not.i, label %B514.loopexit.i, label %B582.if.lr.ph.i

B582.if.lr.ph.i:                                  ; preds = %B514.if.i
  %.1993.i = getelementptr i64, ptr %111, i64 %.1896.0177.i
  %.1994.i = load i64, ptr %.1993.i, align 8, !noalias !135
  %.1996.i = mul nsw i64 %.1994.i, %.399.i104
  %116 = getelementptr double, ptr %113, i64 %.1996.i
  br label %B582.if.i

B582.if.i:                                        ; preds = %B582.if.i, %B582.if.lr.ph.i
  %.2034.0174.i = phi i64 [ 0, %B582.if.lr.ph.i ], [ %.2103.i, %B582.if.i ]
  %.2103.i = add nuw nsw i64 %.2034.0174.i, 1
  %.2131.i = getelementptr double, ptr %114, i64 %.2034.0174.i
  %.2132.i = load double, ptr %.2131.i, align 8, !noalias !135
  %.2136.i = getelementptr double, ptr %116, i64 %.2034.0174.i
  %.2137.i = load double, ptr %.2136.i, align 8, !noalias !135
  %.2139.i = fmul double %.2003.i, %.2137.i
  %.2140.i = fadd double %.2132.i, %.2139.i
  store double %.2140.i, ptr %.2131.i, align 8, !noalias !135
  %exitcond182.not.i = icmp eq i64 %.399.i104, %.2103.i
  br i1 %exitcond182.not.i, label %B514.loopexit.i, label %B582.if.i

B526:                                             ; preds = %B356.loopexit.i, %B502, %effects_forward
  %.1666 = getelementptr i8, ptr %130, i64 288
  %.1667 = load i64, ptr %.1666, align 8
  %.1668 = icmp sgt i64 %.1667, -1
  br i1 %.1668, label %B576, label %B602

B576:                                             ; preds = %B526
  %.204.i113 = load i64, ptr %130, align 8, !noalias !138
  %.788.i = getelementptr i8, ptr %130, i64 296
  %.789.i = load i64, ptr %.788.i, align 8, !noalias !138
  %.1174.i117 = getelementptr double, ptr %arg.v, i64 %.1667
  %.1175.i = load double, ptr %.1174.i117, align 8, !noalias !138
  %.1267124.not.i = icmp slt i64 %.204.i113, 1
  br i1 %.1267124.not.i, label %B602, label %B280.if.lr.ph.i

B280.if.lr.ph.i:                                  ; preds = %B576
  %.587.i = getelementptr i8, ptr %130, i64 312
  %.588.i = load i64, ptr %.587.i, align 8, !noalias !138
  %.395.i114 = getelementptr i8, ptr %130, i64 176
  %.396.i115 = load i64, ptr %.395.i114, align 8, !noalias !138
  %.980.i = getelementptr i8, ptr %130, i64 304
  %.981.i = load i64, ptr %.980.i, align 8, !noalias !138
  %117 = getelementptr double, ptr %arg.floats, i64 %.981.i
  %.1313.i = fsub double 1.000000e+00, %.1175.i
  %118 = getelementptr double, ptr %arg.work, i64 %.396.i115
  %119 = getelementptr double, ptr %arg.work, i64 %.588.i
  br label %B280.if.i

B412.if.lr.ph.i:                                  ; preds = %B280.if.i
  %120 = getelementptr double, ptr %arg.floats, i64 %.789.i
  br label %B456.if.lr.ph.i

B500.i:                                           ; preds = %B456.if.i
  %.1429.i = add nuw nsw i64 %.1360.0132.i, 1
  %.1615.i = getelementptr double, ptr %118, i64 %.1360.0132.i
  store double %.1598.i, ptr %.1615.i, align 8, !noalias !138
  %exitcond135.not.i = icmp eq i64 %.204.i113, %.1429.i
  br i1 %exitcond135.not.i, label %B602, label %B456.if.lr.ph.i

B280.if.i:                                        ; preds = %B280.if.i, %B280.if.lr.ph.i
  %.1209.0125.i = phi i64 [ 0, %B280.if.lr.ph.i ], [ %.1280.i, %B280.if.i ]
  %.1280.i = add nuw nsw i64 %.1209.0125.i, 1
  %.1308.i = getelementptr double, ptr %117, i64 %.1209.0125.i
  %.1309.i = load double, ptr %.1308.i, align 8, !noalias !138
  %.1311.i = fmul double %.1175.i, %.1309.i
  %.1314.i = fadd double %.1313.i, %.1311.i
  %.1315.i = tail call double @sqrt(double %.1314.i)
  %.1319.i = getelementptr double, ptr %118, i64 %.1209.0125.i
  %.1320.i = load double, ptr %.1319.i, align 8, !noalias !138
  %.1321.i = fmul double %.1315.i, %.1320.i
  %.1325.i = getelementptr double, ptr %119, i64 %.1209.0125.i
  store double %.1321.i, ptr %.1325.i, align 8, !noalias !138
  %exitcond.not.i118 = icmp eq i64 %.204.i113, %.1280.i
  br i1 %exitcond.not.i118, label %B412.if.lr.ph.i, label %B280.if.i

B456.if.lr.ph.i:                                  ; preds = %B500.i, %B412.if.lr.ph.i
  %.1360.0132.i = phi i64 [ 0, %B412.if.lr.ph.i ], [ %.1429.i, %B500.i ]
  %.1459.i = mul nuw nsw i64 %.1360.0132.i, %.204.i113
  %121 = getelementptr double, ptr %120, i64 %.1459.i
  br label %B456.if.i

B456.if.i:                                        ; preds = %B456.if.i, %B456.if.lr.ph.i
  %total.2.1130.i = phi double [ 0.000000e+00, %B456.if.lr.ph.i ], [ %.1598.i, %B456.if.i ]
  %.1492.0128.i = phi i64 [ 0, %B456.if.lr.ph.i ], [ %.1561.i, %B456.if.i ]
  %.1561.i = add nuw nsw i64 %.1492.0128.i, 1
  %.1589.i = getelementptr double, ptr %121, i64 %.1492.0128.i
  %.1590.i = load double, ptr %.1589.i, align 8, !noalias !138
  %.1594.i = getelementptr double, ptr %119, i64 %.1492.0128.i
  %.1595.i = load double, ptr %.1594.i, align 8, !noalias !138
  %.1596.i = fmul double %.1590.i, %.1595.i
  %.1598.i = fadd double %total.2.1130.i, %.1596.i
  %exitcond134.not.i = icmp eq i64 %.204.i113, %.1561.i
  br i1 %exitcond134.not.i, label %B500.i, label %B456.if.i

B602:                                             ; preds = %B500.i, %B576, %B526
  %.1894 = load i64, ptr %.970, align 8
  %.1895 = icmp sgt i64 %.1894, -1
  br i1 %.1895, label %B656, label %B685

B656:                                             ; preds = %B602
  %.199.i = getelementptr i8, ptr %130, i64 336
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !141
  %.1003.i = getelementptr i8, ptr %130, i64 344
  %.1004.i = load i64, ptr %.1003.i, align 8, !noalias !141
  %.108693.not.i = icmp slt i64 %.1004.i, 1
  br i1 %.108693.not.i, label %B685, label %B234.if.lr.ph.i

B234.if.lr.ph.i:                                  ; preds = %B656
  %.775.i = getelementptr i8, ptr %130, i64 360
  %.776.i = load i64, ptr %.775.i, align 8, !noalias !141
  %.583.i = getelementptr i8, ptr %130, i64 312
  %.584.i = load i64, ptr %.583.i, align 8, !noalias !141
  %.391.i = getelementptr i8, ptr %130, i64 176
  %.392.i = load i64, ptr %.391.i, align 8, !noalias !141
  %.121289.not.i = icmp slt i64 %.200.i, 1
  %122 = getelementptr double, ptr %arg.work, i64 %.392.i
  %123 = getelementptr double, ptr %arg.work, i64 %.584.i
  %124 = getelementptr double, ptr %arg.work, i64 %.776.i
  %125 = getelementptr double, ptr %124, i64 %.200.i
  br label %B234.if.i

B234.loopexit.i:                                  ; preds = %B274.if.i, %B234.if.i
  %exitcond96.not.i = icmp eq i64 %.1099.i, %.1004.i
  br i1 %exitcond96.not.i, label %B685, label %B234.if.i

B234.if.i:                                        ; preds = %B234.loopexit.i, %B234.if.lr.ph.i
  %.1028.094.i = phi i64 [ 0, %B234.if.lr.ph.i ], [ %.1099.i, %B234.loopexit.i ]
  %.1099.i = add nuw nsw i64 %.1028.094.i, 1
  br i1 %.121289.not.i, label %B234.loopexit.i, label %B274.if.lr.ph.i

B274.if.lr.ph.i:                                  ; preds = %B234.if.i
  %126 = mul nuw nsw i64 %.1028.094.i, %.200.i
  %127 = getelementptr double, ptr %122, i64 %126
  %128 = getelementptr double, ptr %123, i64 %126
  br label %B274.if.i

B274.if.i:                                        ; preds = %B274.if.i, %B274.if.lr.ph.i
  %before.2.192.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i ], [ %.1286.i, %B274.if.i ]
  %.1156.090.i = phi i64 [ 0, %B274.if.lr.ph.i ], [ %.1225.i, %B274.if.i ]
  %.1225.i = add nuw nsw i64 %.1156.090.i, 1
  %.1255.i = getelementptr double, ptr %127, i64 %.1156.090.i
  %.1256.i = load double, ptr %.1255.i, align 8, !noalias !141
  %.1262.i = getelementptr double, ptr %128, i64 %.1156.090.i
  store double %.1256.i, ptr %.1262.i, align 8, !noalias !141
  %.1267.i = getelementptr double, ptr %124, i64 %.1156.090.i
  %.1268.i = load double, ptr %.1267.i, align 8, !noalias !141
  %.1270.i = fmul double %before.2.192.i, %.1268.i
  %.1276.i = getelementptr double, ptr %125, i64 %.1156.090.i
  %.1277.i = load double, ptr %.1276.i, align 8, !noalias !141
  %.1285.i = fmul double %.1256.i, %.1277.i
  %.1286.i = fadd double %.1270.i, %.1285.i
  store double %.1286.i, ptr %.1255.i, align 8, !noalias !141
  %exitcond.not.i119 = icmp eq i64 %.200.i, %.1225.i
  br i1 %exitcond.not.i119, label %B234.loopexit.i, label %B274.if.i

B684:                                             ; preds = %B685, %forward
  %lp.3.0.lcssa = phi double [ %.1706.i, %forward ], [ %lp.4.1, %B685 ]
  store double %lp.3.0.lcssa, ptr %retptr, align 8
  ret void

B685:                                             ; preds = %B234.loopexit.i, %B656, %B602, %B366
  %lp.4.1 = phi double [ %.1242, %B602 ], [ %.772, %B366 ], [ %.1242, %B656 ], [ %.1242, %B234.loopexit.i ]
  %.428 = icmp sgt i64 %.372.0153.in, 1
  br i1 %.428, label %B174.if, label %B684

B174.if:                                          ; preds = %B174.if.lr.ph, %B685
  %.372.0153.in = phi i64 [ %.347, %B174.if.lr.ph ], [ %.372.0153, %B685 ]
  %lp.3.0152 = phi double [ %.1706.i, %B174.if.lr.ph ], [ %lp.4.1, %B685 ]
  %.372.0153 = add nsw i64 %.372.0153.in, -1
  %.545 = load i64, ptr %.544, align 8
  %129 = getelementptr i64, ptr %arg.ints, i64 %.545
  %.idx = mul i64 %.372.0153, 376
  %130 = getelementptr i8, ptr %129, i64 %.idx
  %.214.i120 = getelementptr i8, ptr %130, i64 8
  %.215.i121 = load i64, ptr %.214.i120, align 8, !noalias !144
  %.1284123.not.i = icmp slt i64 %.215.i121, 1
  br i1 %.1284123.not.i, label %factor_forward, label %B276.if.lr.ph.i

B276.if.lr.ph.i:                                  ; preds = %B174.if
  %.1194.i = getelementptr i8, ptr %130, i64 48
  %.1195.i = load i64, ptr %.1194.i, align 8, !noalias !144
  %.1001.i = getelementptr i8, ptr %130, i64 64
  %.1002.i = load i64, ptr %.1001.i, align 8, !noalias !144
  %.799.i = getelementptr i8, ptr %130, i64 24
  %.800.i = load i64, ptr %.799.i, align 8, !noalias !144
  %.606.i = getelementptr i8, ptr %130, i64 40
  %.607.i = load i64, ptr %.606.i, align 8, !noalias !144
  %.413.i = getelementptr i8, ptr %130, i64 32
  %.414.i122 = load i64, ptr %.413.i, align 8, !noalias !144
  %131 = getelementptr i64, ptr %arg.ints, i64 %.800.i
  %132 = getelementptr i64, ptr %arg.ints, i64 %.414.i122
  %133 = getelementptr double, ptr %arg.floats, i64 %.607.i
  %134 = getelementptr double, ptr %arg.work, i64 %.1002.i
  %135 = getelementptr double, ptr %arg.work, i64 %.1195.i
  br label %B276.if.i

B374.i:                                           ; preds = %B328.if.i
  %.1496.i = getelementptr double, ptr %arg.x, i64 %.1484.i
  %.1497.i = load double, ptr %.1496.i, align 8, !noalias !144
  %.1507.i = getelementptr double, ptr %139, i64 %.1370.0118.i
  %.1508.i = load double, ptr %.1507.i, align 8, !noalias !144
  %.1515.i = tail call double @llvm.fabs.f64(double %.1497.i)
  %.1523.i = fmul double %.1515.i, -2.000000e+00
  %.12.i.i.i = fcmp olt double %.1523.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.1523.i
  %.35.i.i = tail call double @llvm.fabs.f64(double %.1523.i)
  %.36.i.i = fneg double %.35.i.i
  %.37.i.i = tail call double @llvm.exp.f64(double %.36.i.i)
  %.38.i.i = tail call double @log1p(double %.37.i.i)
  %.39.i.i127 = fadd double %.38.i.i, %.13.i.i.i
  %.1516.i = fsub double 0x3FE62E42FEFA39EF, %.1515.i
  %.1509.i = fmul double %.1508.i, 2.000000e+00
  %.1498.i = tail call double @tanh(double %.1497.i)
  %.1548.i = fsub double %.1516.i, %.39.i.i127
  %.1549.i = fmul double %.1509.i, %.1548.i
  %.1551.i128 = fadd double %lp.2.1120.i, %.1549.i
  %.1558.i = getelementptr double, ptr %arg.grad, i64 %.1484.i
  %.1559.i = load double, ptr %.1558.i, align 8, !noalias !144
  %.1561.i129 = fmul double %.1509.i, %.1498.i
  %.1562.i = fsub double %.1559.i, %.1561.i129
  store double %.1562.i, ptr %.1558.i, align 8, !noalias !144
  %.1568.i = fmul double %left.2.1121.i, %.1498.i
  %.1574.i130 = load double, ptr %.1496.i, align 8, !noalias !144
  %.1577.i = tail call double @cosh(double %.1574.i130)
  %.1582.i = fdiv double %left.2.1121.i, %.1577.i
  br label %B698.i

B698.i:                                           ; preds = %B328.if.i, %B374.i
  %lp.3.2.i = phi double [ %.1551.i128, %B374.i ], [ %lp.2.1120.i, %B328.if.i ]
  %left.3.2.i = phi double [ %.1582.i, %B374.i ], [ %left.2.1121.i, %B328.if.i ]
  %entry.2.2.i = phi double [ %.1568.i, %B374.i ], [ 0.000000e+00, %B328.if.i ]
  %.1609.i = getelementptr double, ptr %140, i64 %.1370.0118.i
  store double %entry.2.2.i, ptr %.1609.i, align 8, !noalias !144
  %.1613.i = fmul double %.1339.i123, %entry.2.2.i
  %.1626.i = getelementptr double, ptr %141, i64 %.1370.0118.i
  store double %.1613.i, ptr %.1626.i, align 8, !noalias !144
  %exitcond.not.i125 = icmp eq i64 %.1439.i124, %.1226.0125.i
  br i1 %exitcond.not.i125, label %B756.i, label %B328.if.i

B756.i:                                           ; preds = %B698.i, %B276.if.i
  %.1640.pre-phi.i = phi i64 [ 0, %B276.if.i ], [ %.1477.i, %B698.i ]
  %lp.2.1.lcssa.i = phi double [ %lp.4.0126.i, %B276.if.i ], [ %lp.3.2.i, %B698.i ]
  %left.2.1.lcssa.i = phi double [ 1.000000e+00, %B276.if.i ], [ %left.3.2.i, %B698.i ]
  %136 = getelementptr double, ptr %134, i64 %.1640.pre-phi.i
  %.1647.i = getelementptr double, ptr %136, i64 %.1226.0125.i
  store double %left.2.1.lcssa.i, ptr %.1647.i, align 8, !noalias !144
  %.1651.i = fmul double %.1339.i123, %left.2.1.lcssa.i
  %137 = getelementptr double, ptr %135, i64 %.1640.pre-phi.i
  %.1666.i = getelementptr double, ptr %137, i64 %.1226.0125.i
  store double %.1651.i, ptr %.1666.i, align 8, !noalias !144
  %exitcond128.not.i = icmp eq i64 %.1297.i, %.215.i121
  br i1 %exitcond128.not.i, label %factor_forward, label %B276.if.i

B276.if.i:                                        ; preds = %B756.i, %B276.if.lr.ph.i
  %lp.4.0126.i = phi double [ 0.000000e+00, %B276.if.lr.ph.i ], [ %lp.2.1.lcssa.i, %B756.i ]
  %.1226.0125.i = phi i64 [ 0, %B276.if.lr.ph.i ], [ %.1297.i, %B756.i ]
  %.1297.i = add nuw nsw i64 %.1226.0125.i, 1
  %.1335.i = getelementptr i64, ptr %131, i64 %.1226.0125.i
  %.1336.i = load i64, ptr %.1335.i, align 8, !noalias !144
  %.1338.i = getelementptr double, ptr %arg.v, i64 %.1336.i
  %.1339.i123 = load double, ptr %.1338.i, align 8, !noalias !144
  %.1426117.not.i = icmp eq i64 %.1226.0125.i, 0
  br i1 %.1426117.not.i, label %B756.i, label %B328.if.lr.ph.i

B328.if.lr.ph.i:                                  ; preds = %B276.if.i
  %.1477.i = mul nuw nsw i64 %.1226.0125.i, %.215.i121
  %138 = getelementptr i64, ptr %132, i64 %.1477.i
  %139 = getelementptr double, ptr %133, i64 %.1477.i
  %140 = getelementptr double, ptr %134, i64 %.1477.i
  %141 = getelementptr double, ptr %135, i64 %.1477.i
  br label %B328.if.i

B328.if.i:                                        ; preds = %B328.if.lr.ph.i, %B698.i
  %left.2.1121.i = phi double [ 1.000000e+00, %B328.if.lr.ph.i ], [ %left.3.2.i, %B698.i ]
  %lp.2.1120.i = phi double [ %lp.4.0126.i, %B328.if.lr.ph.i ], [ %lp.3.2.i, %B698.i ]
  %.1370.0118.i = phi i64 [ 0, %B328.if.lr.ph.i ], [ %.1439.i124, %B698.i ]
  %.1439.i124 = add nuw nsw i64 %.1370.0118.i, 1
  %.1483.i = getelementptr i64, ptr %138, i64 %.1370.0118.i
  %.1484.i = load i64, ptr %.1483.i, align 8, !noalias !144
  %.1492.i = icmp sgt i64 %.1484.i, -1
  br i1 %.1492.i, label %B374.i, label %B698.i

factor_forward: ; preds = %B756.i, %B174.if
  %lp.4.0.lcssa.i126 = phi double [ 0.000000e+00, %B174.if ], [ %lp.2.1.lcssa.i, %B756.i ]
  %.772 = fadd double %lp.3.0152, %lp.4.0.lcssa.i126
  %.970 = getelementptr i8, ptr %130, i64 328
  %.971 = load i64, ptr %.970, align 8
  %.972 = icmp sgt i64 %.971, -1
  br i1 %.972, label %B340, label %B366
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
  %.720.i = load i64, ptr %0, align 8, !noalias !147
  %.80296.not.i = icmp slt i64 %.720.i, 1
  br i1 %.80296.not.i, label %residuals, label %B228.if.lr.ph.i

B228.if.lr.ph.i:                                  ; preds = %entry
  %.575.i = getelementptr i8, ptr %0, i64 232
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !147
  %.437.i = getelementptr i8, ptr %0, i64 184
  %.438.i = load i64, ptr %.437.i, align 8, !noalias !147
  %.293.i = getelementptr i8, ptr %0, i64 176
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !147
  %.155.i = getelementptr i8, ptr %0, i64 168
  %.156.i = load i64, ptr %.155.i, align 8, !noalias !147
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
  store double %total.2.1.lcssa.i, ptr %.1151.i, align 8, !noalias !147
  %exitcond.not.i = icmp eq i64 %.815.i, %.720.i
  br i1 %exitcond.not.i, label %residuals, label %B228.if.i

B228.if.i:                                        ; preds = %B392.i, %B228.if.lr.ph.i
  %.744.097.i = phi i64 [ 0, %B228.if.lr.ph.i ], [ %.815.i, %B392.i ]
  %.815.i = add nuw nsw i64 %.744.097.i, 1
  %.980.i = load i64, ptr %.979.i, align 8, !noalias !147
  %6 = getelementptr double, ptr %arg.floats, i64 %.980.i
  %.984.i = getelementptr double, ptr %6, i64 %.744.097.i
  %.985.i = load double, ptr %.984.i, align 8, !noalias !147
  %.993.i = getelementptr i64, ptr %1, i64 %.744.097.i
  %.994.i = load i64, ptr %.993.i, align 8, !noalias !147
  %.1000.i = getelementptr i8, ptr %.993.i, i64 8
  %.1001.i = load i64, ptr %.1000.i, align 8, !noalias !147
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
  %.1123.i = load double, ptr %.1122.i, align 8, !noalias !147
  %.1127.i = getelementptr i64, ptr %3, i64 %.1025.093.i
  %.1128.i = load i64, ptr %.1127.i, align 8, !noalias !147
  %.1132.i = getelementptr double, ptr %4, i64 %.1128.i
  %.1133.i = load double, ptr %.1132.i, align 8, !noalias !147
  %.1134.i = fmul double %.1123.i, %.1133.i
  %.1136.i = fsub double %total.2.195.i, %.1134.i
  %.1081.i = icmp samesign ugt i64 %.1028.094.i, 1
  br i1 %.1081.i, label %B338.if.i, label %B392.i

residuals: ; preds = %B392.i, %entry
  %.712.i = getelementptr i8, ptr %0, i64 80
  %.713.i = load i64, ptr %.712.i, align 8, !noalias !150
  %.79582.not.i = icmp slt i64 %.713.i, 1
  br i1 %.79582.not.i, label %fill_prior, label %B232.if.lr.ph.i

B232.if.lr.ph.i:                                  ; preds = %residuals
  %.569.i = getelementptr i8, ptr %0, i64 136
  %.570.i = load i64, ptr %.569.i, align 8, !noalias !150
  %.432.i = getelementptr i8, ptr %0, i64 128
  %.433.i = load i64, ptr %.432.i, align 8, !noalias !150
  %.286.i = getelementptr i8, ptr %0, i64 112
  %.287.i = load i64, ptr %.286.i, align 8, !noalias !150
  %.149.i = getelementptr i8, ptr %0, i64 120
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !150
  %7 = getelementptr i64, ptr %arg.ints, i64 %.433.i
  %8 = getelementptr i64, ptr %arg.ints, i64 %.570.i
  %9 = getelementptr double, ptr %arg.work, i64 %.150.i
  %10 = getelementptr double, ptr %arg.floats, i64 %.287.i
  br label %B232.if.i

B264.i:                                           ; preds = %B232.if.i
  %.860.i = getelementptr double, ptr %10, i64 %.737.083.i
  %.861.i = load double, ptr %.860.i, align 8, !noalias !150
  br label %B655.i

B292.i:                                           ; preds = %B232.if.i
  %11 = getelementptr i64, ptr %arg.ints, i64 %.841.i
  %.1063.i = getelementptr i8, ptr %11, i64 336
  %.1064.i = load i64, ptr %.1063.i, align 8, !noalias !150
  %.1259.i = getelementptr i8, ptr %11, i64 360
  %.1260.i = load i64, ptr %.1259.i, align 8, !noalias !150
  %.1265.i = getelementptr i64, ptr %8, i64 %.737.083.i
  %.1266.i = load i64, ptr %.1265.i, align 8, !noalias !150
  %.1267.i = ashr i64 %.1266.i, 1
  %.1279.i = add nsw i64 %.1267.i, %.1260.i
  %12 = getelementptr double, ptr %arg.work, i64 %.1260.i
  %13 = getelementptr double, ptr %12, i64 %.1064.i
  %.1289.i = getelementptr double, ptr %13, i64 %.1267.i
  %.1290.i = load double, ptr %.1289.i, align 8, !noalias !150
  %.1303.i = and i64 %.1266.i, 1
  %.1304.not.i = icmp eq i64 %.1303.i, 0
  br i1 %.1304.not.i, label %B484.i, label %B454.i

B454.i:                                           ; preds = %B292.i
  %.1281.i = getelementptr double, ptr %arg.work, i64 %.1279.i
  %.1282.i = load double, ptr %.1281.i, align 8, !noalias !150
  %.1318.i = fneg double %.1282.i
  %.1323.i = fmul double %.1290.i, %.1290.i
  %.1329.i = fdiv double %.1318.i, %.1323.i
  br label %B655.i

B484.i:                                           ; preds = %B292.i
  %.1343.i = fmul double %.1290.i, %.1290.i
  %.1347.i = fdiv double 1.000000e+00, %.1343.i
  %.1356.i = tail call double @llvm.log.f64(double %.1290.i)
  %.1359.i = fmul double %.1356.i, 2.000000e+00
  %.1361.i = fadd double %gained.2.085.i, %.1359.i
  %.1368.i = add nsw i64 %.1267.i, 1
  %.1370.i = icmp slt i64 %.1368.i, %.1064.i
  br i1 %.1370.i, label %B572.i, label %B655.i

B572.i:                                           ; preds = %B484.i
  %14 = getelementptr double, ptr %arg.work, i64 %.1279.i
  %.1377.i = getelementptr i8, ptr %14, i64 8
  %.1378.i = load double, ptr %.1377.i, align 8, !noalias !150
  %.1392.i = getelementptr i8, ptr %.1289.i, i64 8
  %.1393.i = load double, ptr %.1392.i, align 8, !noalias !150
  %.1397.i = fdiv double %.1378.i, %.1393.i
  %.1398.i = fmul double %.1397.i, %.1397.i
  %.1400.i = fadd double %.1347.i, %.1398.i
  br label %B655.i

B655.i:                                           ; preds = %B572.i, %B484.i, %B454.i, %B264.i
  %.1329.sink.i = phi double [ %.1329.i, %B454.i ], [ %.861.i, %B264.i ], [ %.1400.i, %B572.i ], [ %.1347.i, %B484.i ]
  %gained.3.1.i = phi double [ %gained.2.085.i, %B454.i ], [ %gained.2.085.i, %B264.i ], [ %.1361.i, %B572.i ], [ %.1361.i, %B484.i ]
  %.1336.i = getelementptr double, ptr %9, i64 %.737.083.i
  store double %.1329.sink.i, ptr %.1336.i, align 8, !noalias !150
  %exitcond.not.i181 = icmp eq i64 %.808.i, %.713.i
  br i1 %exitcond.not.i181, label %fill_prior, label %B232.if.i

B232.if.i:                                        ; preds = %B655.i, %B232.if.lr.ph.i
  %gained.2.085.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i ], [ %gained.3.1.i, %B655.i ]
  %.737.083.i = phi i64 [ 0, %B232.if.lr.ph.i ], [ %.808.i, %B655.i ]
  %.808.i = add nuw nsw i64 %.737.083.i, 1
  %.840.i = getelementptr i64, ptr %7, i64 %.737.083.i
  %.841.i = load i64, ptr %.840.i, align 8, !noalias !150
  %.846.i = icmp slt i64 %.841.i, 0
  br i1 %.846.i, label %B264.i, label %B292.i

fill_prior: ; preds = %B655.i, %residuals
  %gained.2.0.lcssa.i = phi double [ 0.000000e+00, %residuals ], [ %gained.3.1.i, %B655.i ]
  %.155.i182 = getelementptr i8, ptr %0, i64 8
  %.156.i183 = load i64, ptr %.155.i182, align 8, !noalias !153
  %.293.i184 = getelementptr i8, ptr %0, i64 192
  %.294.i185 = load i64, ptr %.293.i184, align 8, !noalias !153
  %.435.i = load i64, ptr %0, align 8, !noalias !153
  %.572.i = getelementptr i8, ptr %0, i64 56
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !153
  %15 = getelementptr i64, ptr %arg.ints, i64 %.156.i183
  %.579.i = getelementptr i64, ptr %15, i64 %.435.i
  %.580.i = load i64, ptr %.579.i, align 8, !noalias !153
  %.662306.not.i = icmp slt i64 %.580.i, 1
  br i1 %.662306.not.i, label %B224.i, label %B200.if.lr.ph.i

B200.if.lr.ph.i:                                  ; preds = %fill_prior
  %16 = getelementptr double, ptr %arg.work, i64 %.294.i185
  %17 = shl nuw i64 %.580.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %16, i8 0, i64 %17, i1 false), !noalias !153
  br label %B224.i

B224.i:                                           ; preds = %B200.if.lr.ph.i, %fill_prior
  %.988.i = load i64, ptr %.712.i, align 8, !noalias !153
  %.1068309.not.i = icmp slt i64 %.988.i, 1
  br i1 %.1068309.not.i, label %B418.i, label %B330.if.lr.ph.i

B330.if.lr.ph.i:                                  ; preds = %B224.i
  %.846.i186 = getelementptr i8, ptr %0, i64 88
  %.847.i = load i64, ptr %.846.i186, align 8, !noalias !153
  %.1242.i = getelementptr i8, ptr %0, i64 120
  %18 = getelementptr i64, ptr %arg.ints, i64 %.847.i
  %19 = getelementptr double, ptr %arg.work, i64 %.294.i185
  br label %B330.if.i

B418.i:                                           ; preds = %B330.if.i, %B224.i
  %.1407.i = getelementptr i8, ptr %0, i64 48
  %.1408.i = load i64, ptr %.1407.i, align 8, !noalias !153
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
  %exitcond333.not.i = icmp eq i64 %.2614.i, %.1996.i
  br i1 %exitcond333.not.i, label %B482.loopexit.i, label %B974.if.i

B1184.i:                                          ; preds = %B1110.if.i
  %.2885.i = add nsw i64 %.2823.0318.i, -1
  %.2889.i = add i64 %.2820.0317.i, 1
  %.3069.i = mul nsw i64 %.2820.0317.i, %.1803.i
  %gep322.i = getelementptr double, ptr %invariant.gep321.i, i64 %.3069.i
  %.3078.i = load double, ptr %gep322.i, align 8, !noalias !153
  %.3080.i = fmul double %.3059.i, %.3078.i
  %.3084.i = fadd double %total.2.3319.i, %.3080.i
  %.2876.i = icmp sgt i64 %.2823.0318.i, 1
  br i1 %.2876.i, label %B1110.if.lr.ph.i, label %B1232.i

B1232.i:                                          ; preds = %B1184.i
  %.2760.i = add nsw i64 %.2698.0325.i, -1
  %.2764.i = add nuw i64 %.2695.0324.i, 1
  %.3098.i = getelementptr double, ptr %30, i64 %.2695.0324.i
  %.3099.i = load double, ptr %.3098.i, align 8, !noalias !153
  %.3101.i = fadd double %.3084.i, %.3099.i
  store double %.3101.i, ptr %.3098.i, align 8, !noalias !153
  %.2751.i = icmp sgt i64 %.2698.0325.i, 1
  br i1 %.2751.i, label %B1076.if.lr.ph.i, label %B974.loopexit.i

B330.if.i:                                        ; preds = %B330.if.i, %B330.if.lr.ph.i
  %.1012.0310.i = phi i64 [ 0, %B330.if.lr.ph.i ], [ %.1081.i187, %B330.if.i ]
  %.1081.i187 = add nuw nsw i64 %.1012.0310.i, 1
  %.1243.i = load i64, ptr %.1242.i, align 8, !noalias !153
  %22 = getelementptr double, ptr %arg.work, i64 %.1243.i
  %.1246.i = getelementptr double, ptr %22, i64 %.1012.0310.i
  %.1247.i = load double, ptr %.1246.i, align 8, !noalias !153
  %.1249.i = fmul double %arg.variance, %.1247.i
  %.1253.i = getelementptr i64, ptr %18, i64 %.1012.0310.i
  %.1254.i = load i64, ptr %.1253.i, align 8, !noalias !153
  %.1258.i = getelementptr double, ptr %19, i64 %.1254.i
  store double %.1249.i, ptr %.1258.i, align 8, !noalias !153
  %exitcond.not.i188 = icmp eq i64 %.1081.i187, %.988.i
  br i1 %exitcond.not.i188, label %B418.i, label %B330.if.i

B482.if.i:                                        ; preds = %B482.loopexit.i, %B482.if.lr.ph.i
  %.1432.0330.i = phi i64 [ 0, %B482.if.lr.ph.i ], [ %.1501.i, %B482.loopexit.i ]
  %.1501.i = add nuw nsw i64 %.1432.0330.i, 1
  %.1580.idx.i = mul i64 %.1432.0330.i, 48
  %.1580.i = getelementptr i8, ptr %20, i64 %.1580.idx.i
  %.1581.i = load i64, ptr %.1580.i, align 8, !noalias !153
  %.1609.i = getelementptr i8, ptr %.1580.i, i64 8
  %.1610.i = load i64, ptr %.1609.i, align 8, !noalias !153
  %23 = getelementptr i64, ptr %arg.ints, i64 %.1581.i
  %.1802.i = getelementptr i8, ptr %23, i64 8
  %.1803.i = load i64, ptr %.1802.i, align 8, !noalias !153
  %24 = getelementptr i64, ptr %arg.ints, i64 %.1610.i
  %.1995.i = getelementptr i8, ptr %24, i64 8
  %.1996.i = load i64, ptr %.1995.i, align 8, !noalias !153
  %.2486.i = getelementptr i8, ptr %.1580.i, i64 16
  %.2487.i = load i64, ptr %.2486.i, align 8, !noalias !153
  %.2515.i = getelementptr i8, ptr %.1580.i, i64 24
  %.2516.i = load i64, ptr %.2515.i, align 8, !noalias !153
  %.2517.i = icmp eq i64 %.2487.i, %.2516.i
  %.2601326.not.i = icmp slt i64 %.1996.i, 1
  br i1 %.2601326.not.i, label %B482.loopexit.i, label %B974.if.lr.ph.i

B974.if.lr.ph.i:                                  ; preds = %B482.if.i
  %.2451.i = getelementptr i8, ptr %.1580.i, i64 40
  %.2452.i = load i64, ptr %.2451.i, align 8, !noalias !153
  %.2422.i = getelementptr i8, ptr %.1580.i, i64 32
  %.2423.i = load i64, ptr %.2422.i, align 8, !noalias !153
  %.2387.i = getelementptr i8, ptr %24, i64 48
  %.2388.i = load i64, ptr %.2387.i, align 8, !noalias !153
  %.2194.i = getelementptr i8, ptr %23, i64 48
  %.2195.i = load i64, ptr %.2194.i, align 8, !noalias !153
  %25 = getelementptr i64, ptr %arg.ints, i64 %.2452.i
  %26 = getelementptr double, ptr %arg.floats, i64 %.2423.i
  %27 = getelementptr double, ptr %arg.work, i64 %.2388.i
  %28 = getelementptr double, ptr %arg.work, i64 %.2195.i
  br label %B974.if.i

B974.if.i:                                        ; preds = %B974.if.lr.ph.i, %B974.loopexit.i
  %.2548.0328.i = phi i64 [ %.1996.i, %B974.if.lr.ph.i ], [ %.2610.i, %B974.loopexit.i ]
  %.2545.0327.i = phi i64 [ 0, %B974.if.lr.ph.i ], [ %.2614.i, %B974.loopexit.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.2548.0328.i, i64 0)
  %29 = add nuw i64 %smax.i, %.2545.0327.i
  %.2610.i = add nsw i64 %.2548.0328.i, -1
  %.2614.i = add nuw nsw i64 %.2545.0327.i, 1
  %.2591.sroa.0.0..i = select i1 %.2517.i, i64 %.2545.0327.i, i64 0
  %.2708.i = sub i64 %.1803.i, %.2591.sroa.0.0..i
  %.2751323.not.i = icmp slt i64 %.2708.i, 1
  br i1 %.2751323.not.i, label %B974.loopexit.i, label %B1042.if.lr.ph.i

B1042.if.lr.ph.i:                                 ; preds = %B974.if.i
  %.2646.i = getelementptr i64, ptr %25, i64 %.2545.0327.i
  %.2647.i = load i64, ptr %.2646.i, align 8, !noalias !153
  %invariant.gep.i = getelementptr double, ptr %27, i64 %.2545.0327.i
  %30 = getelementptr double, ptr %21, i64 %.2647.i
  br label %B1076.if.lr.ph.i

B1076.if.lr.ph.i:                                 ; preds = %B1042.if.lr.ph.i, %B1232.i
  %.2698.0325.i = phi i64 [ %.2708.i, %B1042.if.lr.ph.i ], [ %.2760.i, %B1232.i ]
  %.2695.0324.i = phi i64 [ %.2591.sroa.0.0..i, %B1042.if.lr.ph.i ], [ %.2764.i, %B1232.i ]
  %.2833.i = sub i64 %.1803.i, %.2695.0324.i
  %invariant.gep321.i = getelementptr double, ptr %28, i64 %.2695.0324.i
  br label %B1110.if.lr.ph.i

B1110.if.lr.ph.i:                                 ; preds = %B1076.if.lr.ph.i, %B1184.i
  %total.2.3319.i = phi double [ 0.000000e+00, %B1076.if.lr.ph.i ], [ %.3084.i, %B1184.i ]
  %.2823.0318.i = phi i64 [ %.2833.i, %B1076.if.lr.ph.i ], [ %.2885.i, %B1184.i ]
  %.2820.0317.i = phi i64 [ %.2695.0324.i, %B1076.if.lr.ph.i ], [ %.2889.i, %B1184.i ]
  %.3041.i = mul nsw i64 %.2820.0317.i, %.1996.i
  %31 = getelementptr double, ptr %26, i64 %.3041.i
  br label %B1110.if.i

B1110.if.i:                                       ; preds = %B1110.if.i, %B1110.if.lr.ph.i
  %inner.2.4315.i = phi double [ 0.000000e+00, %B1110.if.lr.ph.i ], [ %.3059.i, %B1110.if.i ]
  %.2945.0313.i = phi i64 [ %.2545.0327.i, %B1110.if.lr.ph.i ], [ %.3014.i, %B1110.if.i ]
  %.3014.i = add nuw i64 %.2945.0313.i, 1
  %.3046.i = getelementptr double, ptr %31, i64 %.2945.0313.i
  %.3047.i = load double, ptr %.3046.i, align 8, !noalias !153
  %.3049.i = mul nsw i64 %.2945.0313.i, %.1996.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3049.i
  %.3056.i = load double, ptr %gep.i, align 8, !noalias !153
  %.3057.i = fmul double %.3047.i, %.3056.i
  %.3059.i = fadd double %inner.2.4315.i, %.3057.i
  %exitcond332.not.i = icmp eq i64 %.3014.i, %29
  br i1 %exitcond332.not.i, label %B1184.i, label %B1110.if.i

assemble: ; preds = %B482.loopexit.i, %B418.i
  %.150.i190 = load i64, ptr %0, align 8, !noalias !156
  %.1355238.not.i = icmp slt i64 %.150.i190, 1
  br i1 %.1355238.not.i, label %factorise, label %B400.if.lr.ph.i

factorise: ; preds = %assemble
  %.276249 = getelementptr i8, ptr %0, i64 72
  %.277250 = load i64, ptr %.276249, align 8
  %.414251 = getelementptr i8, ptr %0, i64 64
  %.415252 = load i64, ptr %.414251, align 8
  %.558253 = getelementptr i8, ptr %0, i64 232
  %.559254 = load i64, ptr %.558253, align 8
  %.696255 = getelementptr i8, ptr %0, i64 248
  %.697256 = load i64, ptr %.696255, align 8
  br label %B358

B400.if.lr.ph.i:                                  ; preds = %assemble
  %.1263.i = getelementptr i8, ptr %0, i64 208
  %.1264.i = load i64, ptr %.1263.i, align 8, !noalias !156
  %.1127.i191 = load i64, ptr %.293.i184, align 8, !noalias !156
  %.983.i = getelementptr i8, ptr %0, i64 152
  %.984.i192 = load i64, ptr %.983.i, align 8, !noalias !156
  %.846.i193 = getelementptr i8, ptr %0, i64 40
  %.847.i194 = load i64, ptr %.846.i193, align 8, !noalias !156
  %.703.i = getelementptr i8, ptr %0, i64 32
  %.704.i = load i64, ptr %.703.i, align 8, !noalias !156
  %.566.i = getelementptr i8, ptr %0, i64 24
  %.567.i = load i64, ptr %.566.i, align 8, !noalias !156
  %.423.i = getelementptr i8, ptr %0, i64 16
  %.424.i = load i64, ptr %.423.i, align 8, !noalias !156
  %.287.i196 = load i64, ptr %.155.i182, align 8, !noalias !156
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
  %exitcond.not.i202 = icmp eq i64 %.1368.i197, %.150.i190
  br i1 %exitcond.not.i202, label %factorise.2, label %B400.if.i

B510.i:                                           ; preds = %B466.if.i, %B400.if.i
  %.1558.i = getelementptr i64, ptr %36, i64 %.1297.0239.i
  %.1559.i = load i64, ptr %.1558.i, align 8, !noalias !156
  %.1565.i = getelementptr i8, ptr %.1558.i, i64 8
  %.1566.i = load i64, ptr %.1565.i, align 8, !noalias !156
  %.1603.i = sub i64 %.1566.i, %.1559.i
  %.1646232.not.i = icmp slt i64 %.1603.i, 1
  br i1 %.1646232.not.i, label %B748.i, label %B564.if.i

B564.loopexit.i:                                  ; preds = %B674.if.i, %B564.if.i
  %.1646.i = icmp samesign ugt i64 %.1593.0234.i, 1
  br i1 %.1646.i, label %B564.if.i, label %B748.i

B748.i:                                           ; preds = %B564.loopexit.i, %B510.i
  %.1873.i = getelementptr double, ptr %39, i64 %.1297.0239.i
  %.1874.i = load double, ptr %.1873.i, align 8, !noalias !156
  %.1884.i = getelementptr double, ptr %35, i64 %.1297.0239.i
  %.1885.i = load double, ptr %.1884.i, align 8, !noalias !156
  %.1887.i = fmul double %.1874.i, %.1885.i
  %.1888.i = tail call double @sqrt(double %.1887.i)
  %.1893.i = tail call double @llvm.log.f64(double %.1888.i)
  %.1894.i = fmul double %.1893.i, 2.000000e+00
  %.1896.i = fadd double %log_determinant.2.0241.i, %.1894.i
  %.1907.i = getelementptr double, ptr %33, i64 %.1401.i
  store double %.1888.i, ptr %.1907.i, align 8, !noalias !156
  %.1910.i = add nsw i64 %.1401.i, 1
  %.1952.i = sub i64 %.1408.i200, %.1910.i
  %.1995235.not.i = icmp slt i64 %.1952.i, 1
  br i1 %.1995235.not.i, label %B400.loopexit.i, label %B926.if.i

B400.if.i:                                        ; preds = %B400.loopexit.i, %B400.if.lr.ph.i
  %log_determinant.2.0241.i = phi double [ 0.000000e+00, %B400.if.lr.ph.i ], [ %.1896.i, %B400.loopexit.i ]
  %.1297.0239.i = phi i64 [ 0, %B400.if.lr.ph.i ], [ %.1368.i197, %B400.loopexit.i ]
  %.1368.i197 = add nuw nsw i64 %.1297.0239.i, 1
  %.1400.i198 = getelementptr i64, ptr %32, i64 %.1297.0239.i
  %.1401.i = load i64, ptr %.1400.i198, align 8, !noalias !156
  %.1407.i199 = getelementptr i8, ptr %.1400.i198, i64 8
  %.1408.i200 = load i64, ptr %.1407.i199, align 8, !noalias !156
  %.1453.i = sub i64 %.1408.i200, %.1401.i
  %.1496226.not.i = icmp slt i64 %.1453.i, 1
  br i1 %.1496226.not.i, label %B510.i, label %B466.if.i

B466.if.i:                                        ; preds = %B400.if.i, %B466.if.i
  %.1443.0228.i = phi i64 [ %.1505.i, %B466.if.i ], [ %.1453.i, %B400.if.i ]
  %.1440.0227.i = phi i64 [ %.1509.i, %B466.if.i ], [ %.1401.i, %B400.if.i ]
  %.1505.i = add nsw i64 %.1443.0228.i, -1
  %.1509.i = add i64 %.1440.0227.i, 1
  %.1537.i = getelementptr double, ptr %33, i64 %.1440.0227.i
  %.1538.i = load double, ptr %.1537.i, align 8, !noalias !156
  %.1542.i = getelementptr i64, ptr %34, i64 %.1440.0227.i
  %.1543.i = load i64, ptr %.1542.i, align 8, !noalias !156
  %.1547.i = getelementptr double, ptr %35, i64 %.1543.i
  store double %.1538.i, ptr %.1547.i, align 8, !noalias !156
  %.1496.i = icmp samesign ugt i64 %.1443.0228.i, 1
  br i1 %.1496.i, label %B466.if.i, label %B510.i

B564.if.i:                                        ; preds = %B510.i, %B564.loopexit.i
  %.1593.0234.i = phi i64 [ %.1655.i, %B564.loopexit.i ], [ %.1603.i, %B510.i ]
  %.1590.0233.i = phi i64 [ %.1659.i, %B564.loopexit.i ], [ %.1559.i, %B510.i ]
  %.1655.i = add nsw i64 %.1593.0234.i, -1
  %.1659.i = add i64 %.1590.0233.i, 1
  %.1687.i = getelementptr i64, ptr %37, i64 %.1590.0233.i
  %.1688.i = load i64, ptr %.1687.i, align 8, !noalias !156
  %.1692.i = getelementptr double, ptr %33, i64 %.1688.i
  %.1693.i = load double, ptr %.1692.i, align 8, !noalias !156
  %.1697.i = getelementptr i64, ptr %38, i64 %.1590.0233.i
  %.1698.i = load i64, ptr %.1697.i, align 8, !noalias !156
  %.1702.i = getelementptr double, ptr %39, i64 %.1698.i
  %.1703.i = load double, ptr %.1702.i, align 8, !noalias !156
  %.1704.i = fmul double %.1693.i, %.1703.i
  %40 = getelementptr i64, ptr %32, i64 %.1698.i
  %.1717.i = getelementptr i8, ptr %40, i64 8
  %.1718.i = load i64, ptr %.1717.i, align 8, !noalias !156
  %.1755.i = sub i64 %.1718.i, %.1688.i
  %.1798229.not.i = icmp slt i64 %.1755.i, 1
  br i1 %.1798229.not.i, label %B564.loopexit.i, label %B674.if.i

B674.if.i:                                        ; preds = %B564.if.i, %B674.if.i
  %.1745.0231.i = phi i64 [ %.1807.i, %B674.if.i ], [ %.1755.i, %B564.if.i ]
  %.1742.0230.i = phi i64 [ %.1811.i, %B674.if.i ], [ %.1688.i, %B564.if.i ]
  %.1807.i = add nsw i64 %.1745.0231.i, -1
  %.1811.i = add i64 %.1742.0230.i, 1
  %.1839.i = getelementptr i64, ptr %34, i64 %.1742.0230.i
  %.1840.i = load i64, ptr %.1839.i, align 8, !noalias !156
  %.1844.i = getelementptr double, ptr %35, i64 %.1840.i
  %.1845.i = load double, ptr %.1844.i, align 8, !noalias !156
  %.1849.i = getelementptr double, ptr %33, i64 %.1742.0230.i
  %.1850.i = load double, ptr %.1849.i, align 8, !noalias !156
  %.1852.i = fmul double %.1704.i, %.1850.i
  %.1853.i = fsub double %.1845.i, %.1852.i
  store double %.1853.i, ptr %.1844.i, align 8, !noalias !156
  %.1798.i = icmp samesign ugt i64 %.1745.0231.i, 1
  br i1 %.1798.i, label %B674.if.i, label %B564.loopexit.i

B926.if.i:                                        ; preds = %B748.i, %B926.if.i
  %.1942.0237.i = phi i64 [ %.2004.i, %B926.if.i ], [ %.1952.i, %B748.i ]
  %.1939.0236.i = phi i64 [ %.2008.i, %B926.if.i ], [ %.1910.i, %B748.i ]
  %.2004.i = add nsw i64 %.1942.0237.i, -1
  %.2008.i = add i64 %.1939.0236.i, 1
  %.2036.i = getelementptr i64, ptr %34, i64 %.1939.0236.i
  %.2037.i = load i64, ptr %.2036.i, align 8, !noalias !156
  %.2041.i = getelementptr double, ptr %35, i64 %.2037.i
  %.2042.i = load double, ptr %.2041.i, align 8, !noalias !156
  %.2044.i = fmul double %.1874.i, %.2042.i
  %.2049.i = fdiv double %.2044.i, %.1888.i
  %.2053.i = getelementptr double, ptr %33, i64 %.1939.0236.i
  store double %.2049.i, ptr %.2053.i, align 8, !noalias !156
  %.1995.i201 = icmp samesign ugt i64 %.1942.0237.i, 1
  br i1 %.1995.i201, label %B926.if.i, label %B400.loopexit.i

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
  %.921231.not = icmp slt i64 %.841.pre, 1
  br i1 %.921231.not, label %B358, label %B334.if.lr.ph

B334.if.lr.ph:                                    ; preds = %factorise.2
  %41 = getelementptr double, ptr %arg.work, i64 %.697
  %42 = shl nuw i64 %.841.pre, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %41, i8 0, i64 %42, i1 false)
  br label %B358

B358:                                             ; preds = %factorise, %B334.if.lr.ph, %factorise.2
  %.697263 = phi i64 [ %.697256, %factorise ], [ %.697, %B334.if.lr.ph ], [ %.697, %factorise.2 ]
  %.696262 = phi ptr [ %.696255, %factorise ], [ %.696, %B334.if.lr.ph ], [ %.696, %factorise.2 ]
  %.559261 = phi i64 [ %.559254, %factorise ], [ %.559, %B334.if.lr.ph ], [ %.559, %factorise.2 ]
  %.415260 = phi i64 [ %.415252, %factorise ], [ %.415, %B334.if.lr.ph ], [ %.415, %factorise.2 ]
  %.277259 = phi i64 [ %.277250, %factorise ], [ %.277, %B334.if.lr.ph ], [ %.277, %factorise.2 ]
  %log_determinant.2.0.lcssa.i258 = phi double [ 0.000000e+00, %factorise ], [ %.1896.i, %B334.if.lr.ph ], [ %.1896.i, %factorise.2 ]
  %.1051241.not = icmp slt i64 %.415260, 1
  br i1 %.1051241.not, label %B790, label %B384.if.lr.ph

B384.if.lr.ph:                                    ; preds = %B358
  %43 = getelementptr i64, ptr %arg.ints, i64 %.277259
  %44 = getelementptr double, ptr %arg.work, i64 %.559261
  %45 = getelementptr double, ptr %arg.work, i64 %.697263
  br label %B384.if

B384.loopexit:                                    ; preds = %B754, %B384.if
  %exitcond245.not = icmp eq i64 %.1064, %.415260
  br i1 %exitcond245.not, label %B790, label %B384.if

B754:                                             ; preds = %B688.if
  %.1810 = getelementptr double, ptr %58, i64 %.1556.0239
  store double %.1793, ptr %.1810, align 8
  %exitcond244.not = icmp eq i64 %.1625, %.1332
  br i1 %exitcond244.not, label %B384.loopexit, label %B688.if.lr.ph

B790:                                             ; preds = %B384.loopexit, %B358
  %.720.i203 = load i64, ptr %0, align 8, !noalias !159
  %.80294.not.i = icmp slt i64 %.720.i203, 1
  br i1 %.80294.not.i, label %backward_solve, label %B232.if.lr.ph.i204

B232.if.lr.ph.i204:                               ; preds = %B790
  %.573.i206 = load i64, ptr %.696262, align 8, !noalias !160
  %.435.i207 = load i64, ptr %.293.i184, align 8, !noalias !160
  %.290.i = getelementptr i8, ptr %0, i64 16
  %.291.i = load i64, ptr %.290.i, align 8, !noalias !160
  %.153.i = load i64, ptr %.155.i182, align 8, !noalias !160
  %46 = getelementptr double, ptr %arg.work, i64 %.573.i206
  %47 = getelementptr i64, ptr %arg.ints, i64 %.153.i
  %48 = getelementptr double, ptr %arg.work, i64 %.435.i207
  %.998.i = getelementptr i8, ptr %0, i64 152
  %49 = getelementptr i64, ptr %arg.ints, i64 %.291.i
  br label %B232.if.i208

B232.loopexit.i:                                  ; preds = %B428.if.i, %B232.if.i208
  %exitcond.not.i210 = icmp eq i64 %.815.i209, %.720.i203
  br i1 %exitcond.not.i210, label %forward_solve, label %B232.if.i208

B232.if.i208:                                     ; preds = %B232.loopexit.i, %B232.if.lr.ph.i204
  %square.2.097.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i204 ], [ %.1019.i, %B232.loopexit.i ]
  %.744.095.i = phi i64 [ 0, %B232.if.lr.ph.i204 ], [ %.815.i209, %B232.loopexit.i ]
  %.815.i209 = add nuw nsw i64 %.744.095.i, 1
  %.843.i = getelementptr double, ptr %46, i64 %.744.095.i
  %.844.i = load double, ptr %.843.i, align 8, !noalias !160
  %.848.i = getelementptr i64, ptr %47, i64 %.744.095.i
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !160
  %.853.i = getelementptr double, ptr %48, i64 %.849.i
  %.854.i = load double, ptr %.853.i, align 8, !noalias !160
  %.858.i = fdiv double %.844.i, %.854.i
  %.999.i = load i64, ptr %.998.i, align 8, !noalias !160
  %50 = getelementptr double, ptr %arg.floats, i64 %.999.i
  %.1002.i = getelementptr double, ptr %50, i64 %.744.095.i
  %.1003.i = load double, ptr %.1002.i, align 8, !noalias !160
  %.1005.i = fmul double %.858.i, %.1003.i
  store double %.1005.i, ptr %.843.i, align 8, !noalias !160
  %.1017.i = fmul double %.858.i, %.1005.i
  %.1019.i = fadd double %square.2.097.i, %.1017.i
  %.1029.i = load i64, ptr %.848.i, align 8, !noalias !160
  %.1030.i = add nsw i64 %.1029.i, 1
  %.1035.i = getelementptr i8, ptr %.848.i, i64 8
  %.1036.i = load i64, ptr %.1035.i, align 8, !noalias !160
  %.1073.i = sub i64 %.1036.i, %.1030.i
  %.111691.not.i = icmp slt i64 %.1073.i, 1
  br i1 %.111691.not.i, label %B232.loopexit.i, label %B428.if.i

B428.if.i:                                        ; preds = %B232.if.i208, %B428.if.i
  %.1063.093.i = phi i64 [ %.1125.i, %B428.if.i ], [ %.1073.i, %B232.if.i208 ]
  %.1060.092.i = phi i64 [ %.1129.i, %B428.if.i ], [ %.1030.i, %B232.if.i208 ]
  %.1125.i = add nsw i64 %.1063.093.i, -1
  %.1129.i = add i64 %.1060.092.i, 1
  %.1157.i = getelementptr i64, ptr %49, i64 %.1060.092.i
  %.1158.i = load i64, ptr %.1157.i, align 8, !noalias !160
  %.1162.i = getelementptr double, ptr %46, i64 %.1158.i
  %.1163.i = load double, ptr %.1162.i, align 8, !noalias !160
  %.1167.i = getelementptr double, ptr %48, i64 %.1060.092.i
  %.1168.i = load double, ptr %.1167.i, align 8, !noalias !160
  %.1170.i = fmul double %.858.i, %.1168.i
  %.1171.i = fsub double %.1163.i, %.1170.i
  store double %.1171.i, ptr %.1162.i, align 8, !noalias !160
  %.1116.i = icmp samesign ugt i64 %.1063.093.i, 1
  br i1 %.1116.i, label %B428.if.i, label %B232.loopexit.i

forward_solve: ; preds = %B232.loopexit.i
  %.707.i.pr = load i64, ptr %0, align 8, !noalias !163
  %.79095.not.i = icmp slt i64 %.707.i.pr, 1
  br i1 %.79095.not.i, label %backward_solve, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %forward_solve
  %.564.i = load i64, ptr %.696262, align 8, !noalias !163
  %.427.i = load i64, ptr %.293.i184, align 8, !noalias !163
  %.284.i = load i64, ptr %.290.i, align 8, !noalias !163
  %.147.i = load i64, ptr %.155.i182, align 8, !noalias !163
  %51 = getelementptr double, ptr %arg.work, i64 %.564.i
  %52 = getelementptr i64, ptr %arg.ints, i64 %.147.i
  %53 = getelementptr double, ptr %arg.work, i64 %.427.i
  %54 = getelementptr i64, ptr %arg.ints, i64 %.284.i
  br label %B238.if.i

B368.i:                                           ; preds = %B314.if.i, %B238.if.i
  %total.2.1.lcssa.i219 = phi double [ %.836.i, %B238.if.i ], [ %.988.i218, %B314.if.i ]
  %.1005.i220 = getelementptr double, ptr %53, i64 %.845.i
  %.1006.i = load double, ptr %.1005.i220, align 8, !noalias !163
  %.1011.i = fdiv double %total.2.1.lcssa.i219, %.1006.i
  store double %.1011.i, ptr %.835.i, align 8, !noalias !163
  %.790.i = icmp samesign ugt i64 %.732.097.in.i, 1
  br i1 %.790.i, label %B238.if.i, label %backward_solve

B238.if.i:                                        ; preds = %B368.i, %B238.if.lr.ph.i
  %.732.097.in.i = phi i64 [ %.707.i.pr, %B238.if.lr.ph.i ], [ %.732.097.i, %B368.i ]
  %.732.097.i = add nsw i64 %.732.097.in.i, -1
  %.835.i = getelementptr double, ptr %51, i64 %.732.097.i
  %.836.i = load double, ptr %.835.i, align 8, !noalias !163
  %.844.i211 = getelementptr i64, ptr %52, i64 %.732.097.i
  %.845.i = load i64, ptr %.844.i211, align 8, !noalias !163
  %.846.i212 = add nsw i64 %.845.i, 1
  %.852.i = getelementptr i8, ptr %.844.i211, i64 8
  %.853.i213 = load i64, ptr %.852.i, align 8, !noalias !163
  %.890.i = sub i64 %.853.i213, %.846.i212
  %.93390.not.i = icmp slt i64 %.890.i, 1
  br i1 %.93390.not.i, label %B368.i, label %B314.if.i

B314.if.i:                                        ; preds = %B238.if.i, %B314.if.i
  %total.2.193.i = phi double [ %.988.i218, %B314.if.i ], [ %.836.i, %B238.if.i ]
  %.880.092.i = phi i64 [ %.942.i, %B314.if.i ], [ %.890.i, %B238.if.i ]
  %.877.091.i = phi i64 [ %.946.i, %B314.if.i ], [ %.846.i212, %B238.if.i ]
  %.942.i = add nsw i64 %.880.092.i, -1
  %.946.i = add i64 %.877.091.i, 1
  %.974.i = getelementptr double, ptr %53, i64 %.877.091.i
  %.975.i = load double, ptr %.974.i, align 8, !noalias !163
  %.979.i214 = getelementptr i64, ptr %54, i64 %.877.091.i
  %.980.i215 = load i64, ptr %.979.i214, align 8, !noalias !163
  %.984.i216 = getelementptr double, ptr %51, i64 %.980.i215
  %.985.i217 = load double, ptr %.984.i216, align 8, !noalias !163
  %.986.i = fmul double %.975.i, %.985.i217
  %.988.i218 = fsub double %total.2.193.i, %.986.i
  %.933.i = icmp samesign ugt i64 %.880.092.i, 1
  br i1 %.933.i, label %B314.if.i, label %B368.i

backward_solve: ; preds = %B368.i, %B790, %forward_solve
  %square.2.0.lcssa.i227 = phi double [ 0.000000e+00, %B790 ], [ %.1019.i, %forward_solve ], [ %.1019.i, %B368.i ]
  %.136 = fadd double %gained.2.0.lcssa.i, %log_determinant.2.0.lcssa.i258
  store double %square.2.0.lcssa.i227, ptr %retptr, align 8
  %retptr.repack177 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.136, ptr %retptr.repack177, align 8
  ret void

B384.if:                                          ; preds = %B384.if.lr.ph, %B384.loopexit
  %.995.0242 = phi i64 [ 0, %B384.if.lr.ph ], [ %.1064, %B384.loopexit ]
  %.1064 = add nuw nsw i64 %.995.0242, 1
  %.1111.idx = shl i64 %.995.0242, 4
  %.1111 = getelementptr i8, ptr %43, i64 %.1111.idx
  %.1112 = load i64, ptr %.1111, align 8
  %55 = getelementptr i64, ptr %arg.ints, i64 %.1112
  %.1331 = getelementptr i8, ptr %55, i64 8
  %.1332 = load i64, ptr %.1331, align 8
  %.1612238.not = icmp slt i64 %.1332, 1
  br i1 %.1612238.not, label %B384.loopexit, label %B654.if.lr.ph

B654.if.lr.ph:                                    ; preds = %B384.if
  %.1524 = getelementptr i8, ptr %55, i64 48
  %.1525 = load i64, ptr %.1524, align 8
  %.1135 = getelementptr i8, ptr %.1111, i64 8
  %.1136 = load i64, ptr %.1135, align 8
  %56 = getelementptr double, ptr %arg.work, i64 %.1525
  %57 = getelementptr double, ptr %44, i64 %.1136
  %58 = getelementptr double, ptr %45, i64 %.1136
  br label %B688.if.lr.ph

B688.if.lr.ph:                                    ; preds = %B754, %B654.if.lr.ph
  %.1556.0239 = phi i64 [ 0, %B654.if.lr.ph ], [ %.1625, %B754 ]
  %.1625 = add nuw nsw i64 %.1556.0239, 1
  %invariant.gep = getelementptr double, ptr %56, i64 %.1556.0239
  br label %B688.if

B688.if:                                          ; preds = %B688.if.lr.ph, %B688.if
  %total.2.2237 = phi double [ 0.000000e+00, %B688.if.lr.ph ], [ %.1793, %B688.if ]
  %.1681.0235 = phi i64 [ %.1556.0239, %B688.if.lr.ph ], [ %.1750, %B688.if ]
  %.1750 = add nuw i64 %.1681.0235, 1
  %.1776 = mul nsw i64 %.1681.0235, %.1332
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1776
  %.1783 = load double, ptr %gep, align 8
  %.1789 = getelementptr double, ptr %57, i64 %.1681.0235
  %.1790 = load double, ptr %.1789, align 8
  %.1791 = fmul double %.1783, %.1790
  %.1793 = fadd double %total.2.2237, %.1791
  %exitcond.not = icmp eq i64 %.1750, %.1332
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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !166
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !166
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !166
  %.190.i = getelementptr double, ptr %.174, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !166
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !166
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !166
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !166
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.174, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !166
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
  store double 0.000000e+00, ptr %.482, align 8
  call fastcc void @before_likelihood(ptr %.482, ptr %arg.x, ptr %.477, ptr nonnull %.292, ptr %.396, ptr nonnull %.292, ptr nonnull %.60, ptr %.104)
  %.586 = getelementptr i8, ptr %.60, i64 120
  %.587 = load i64, ptr %.586, align 8
  %0 = getelementptr i64, ptr %.60, i64 %.587
  %.122.i = getelementptr i8, ptr %0, i64 176
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !169
  %.224.i = getelementptr i8, ptr %0, i64 24
  %.225.i = load i64, ptr %.224.i, align 8, !noalias !169
  %.314143.not.i = icmp slt i64 %.225.i, 1
  br i1 %.314143.not.i, label %B344.i, label %B108.if.lr.ph.i

B108.if.lr.ph.i:                                  ; preds = %B256
  %.455.i = getelementptr i8, ptr %0, i64 32
  %.693.i = getelementptr i8, ptr %0, i64 40
  %1 = getelementptr double, ptr %.292, i64 %.123.i
  br label %B108.if.i

B258.i:                                           ; preds = %B108.if.i
  %.579.i = getelementptr double, ptr %arg.x, i64 %.571.i
  %.580.i = load double, ptr %.579.i, align 8, !noalias !169
  br label %B328.i

B266.i:                                           ; preds = %B108.if.i
  %.589.i = getelementptr double, ptr %.292, i64 %.571.i
  %.590.i = load double, ptr %.589.i, align 8, !noalias !169
  %.694.i = load i64, ptr %.693.i, align 8, !noalias !169
  %2 = getelementptr double, ptr %.104, i64 %.694.i
  %.698.i = getelementptr double, ptr %2, i64 %.256.0144.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !169
  %.700.i = fsub double %.590.i, %.699.i
  br label %B328.i

B328.i:                                           ; preds = %B266.i, %B258.i
  %"$phi328.1.2.1.i" = phi double [ %.580.i, %B258.i ], [ %.700.i, %B266.i ]
  %.711.i = getelementptr double, ptr %1, i64 %.256.0144.i
  store double %"$phi328.1.2.1.i", ptr %.711.i, align 8, !noalias !169
  %exitcond.not.i = icmp eq i64 %.327.i, %.225.i
  br i1 %exitcond.not.i, label %B344.i, label %B108.if.i

B344.i:                                           ; preds = %B328.i, %B256
  %.836.i = getelementptr i8, ptr %0, i64 48
  %.837.i = load i64, ptr %.836.i, align 8, !noalias !169
  %.917150.not.i = icmp slt i64 %.837.i, 1
  br i1 %.917150.not.i, label %gather.2, label %B416.if.lr.ph.i

B416.if.lr.ph.i:                                  ; preds = %B344.i
  %.728.i = add nsw i64 %.225.i, %.123.i
  %.1061.i = getelementptr i8, ptr %0, i64 56
  br label %B416.if.i

B416.loopexit.i:                                  ; preds = %B580.if.i, %B416.if.i
  %position.2.1.lcssa.i = phi i64 [ %position.3.0153.i, %B416.if.i ], [ %.1779.i, %B580.if.i ]
  %exitcond155.not.i = icmp eq i64 %.930.i, %.837.i
  br i1 %exitcond155.not.i, label %gather.2, label %B416.if.i

B108.if.i:                                        ; preds = %B328.i, %B108.if.lr.ph.i
  %.256.0144.i = phi i64 [ 0, %B108.if.lr.ph.i ], [ %.327.i, %B328.i ]
  %.327.i = add nuw nsw i64 %.256.0144.i, 1
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !169
  %3 = getelementptr i64, ptr %.60, i64 %.456.i
  %.461.idx.i = shl i64 %.256.0144.i, 4
  %.461.i = getelementptr i8, ptr %3, i64 %.461.idx.i
  %.462.i = load i64, ptr %.461.i, align 8, !noalias !169
  %.570.i = getelementptr i8, ptr %.461.i, i64 8
  %.571.i = load i64, ptr %.570.i, align 8, !noalias !169
  %.575.i = icmp eq i64 %.462.i, 0
  br i1 %.575.i, label %B258.i, label %B266.i

B416.if.i:                                        ; preds = %B416.loopexit.i, %B416.if.lr.ph.i
  %position.3.0153.i = phi i64 [ %.728.i, %B416.if.lr.ph.i ], [ %position.2.1.lcssa.i, %B416.loopexit.i ]
  %.861.0151.i = phi i64 [ 0, %B416.if.lr.ph.i ], [ %.930.i, %B416.loopexit.i ]
  %.930.i = add nuw nsw i64 %.861.0151.i, 1
  %.1062.i = load i64, ptr %.1061.i, align 8, !noalias !169
  %4 = getelementptr i64, ptr %.60, i64 %.1062.i
  %.1065.i = getelementptr i64, ptr %4, i64 %.861.0151.i
  %.1066.i = load i64, ptr %.1065.i, align 8, !noalias !169
  %.1262.i = getelementptr i64, ptr %.60, i64 %.1066.i
  %.1263.i = load i64, ptr %.1262.i, align 8, !noalias !169
  %.1456.i = getelementptr i8, ptr %.1262.i, i64 8
  %.1457.i = load i64, ptr %.1456.i, align 8, !noalias !169
  %.1458.i = mul nsw i64 %.1457.i, %.1263.i
  %.1538146.not.i = icmp slt i64 %.1458.i, 1
  br i1 %.1538146.not.i, label %B416.loopexit.i, label %B580.if.lr.ph.i

B580.if.lr.ph.i:                                  ; preds = %B416.if.i
  %.1768.i = getelementptr i8, ptr %.1262.i, i64 176
  br label %B580.if.i

B580.if.i:                                        ; preds = %B580.if.i, %B580.if.lr.ph.i
  %position.2.1149.i = phi i64 [ %position.3.0153.i, %B580.if.lr.ph.i ], [ %.1779.i, %B580.if.i ]
  %.1482.0147.i = phi i64 [ 0, %B580.if.lr.ph.i ], [ %.1551.i, %B580.if.i ]
  %.1551.i = add nuw nsw i64 %.1482.0147.i, 1
  %.1769.i = load i64, ptr %.1768.i, align 8, !noalias !169
  %5 = getelementptr double, ptr %.292, i64 %.1769.i
  %.1772.i = getelementptr double, ptr %5, i64 %.1482.0147.i
  %.1773.i = load double, ptr %.1772.i, align 8, !noalias !169
  %.1776.i = getelementptr double, ptr %.292, i64 %position.2.1149.i
  store double %.1773.i, ptr %.1776.i, align 8, !noalias !169
  %.1779.i = add nsw i64 %position.2.1149.i, 1
  %exitcond154.not.i = icmp eq i64 %.1551.i, %.1458.i
  br i1 %exitcond154.not.i, label %B416.loopexit.i, label %B580.if.i

gather.2: ; preds = %B416.loopexit.i, %B344.i
  %.718 = load i64, ptr %0, align 8
  %.719 = getelementptr double, ptr %.292, i64 %.718
  %.720 = load double, ptr %.719, align 8
  %.821 = getelementptr i8, ptr %0, i64 168
  %.822 = load i64, ptr %.821, align 8
  %.923 = load i64, ptr %.122.i, align 8
  %.924 = fmul double %.720, %.720
  call fastcc void @joint_forward(ptr %.32.i, i64 %.822, i64 %.923, double %.924, ptr nonnull %.292, ptr nonnull %.60, ptr readonly %.104)
  %.196.i = getelementptr i64, ptr %.60, i64 %.822
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !172
  %.334.i = getelementptr i8, ptr %.196.i, i64 248
  %.335.i = load i64, ptr %.334.i, align 8, !noalias !172
  %.472.i = getelementptr i8, ptr %.196.i, i64 232
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !172
  %.559195.not.i = icmp slt i64 %.197.i, 1
  br i1 %.559195.not.i, label %B274.i, label %B176.if.lr.ph.i

B176.if.lr.ph.i:                                  ; preds = %gather.2
  %6 = getelementptr double, ptr %.292, i64 %.335.i
  %7 = getelementptr double, ptr %.292, i64 %.473.i
  %sqrt = tail call double @llvm.sqrt.f64(double %.924)
  br label %B176.if.i

B274.loopexit.i:                                  ; preds = %B176.if.i
  %.707.i.pr.pre211.pre.i = load i64, ptr %.196.i, align 8, !noalias !175
  br label %B274.i

B274.i:                                           ; preds = %B274.loopexit.i, %gather.2
  %.707.i.pr.pre211.i = phi i64 [ %.707.i.pr.pre211.pre.i, %B274.loopexit.i ], [ %.197.i, %gather.2 ]
  %.763.i = getelementptr i8, ptr %.196.i, i64 144
  %.764.i = load i64, ptr %.763.i, align 8, !noalias !172
  %.765.i = icmp sgt i64 %.764.i, 0
  br i1 %.765.i, label %B328.i12, label %B376.i

B328.i12:                                         ; preds = %B274.i
  %.428.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.429.i.i = load i64, ptr %.428.i.i, align 8, !noalias !178
  %.566.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.567.i.i = load i64, ptr %.566.i.i, align 8, !noalias !178
  %.740.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.741.i.i = load i64, ptr %.740.i.i, align 8, !noalias !178
  %.879.i.i = load i64, ptr %.334.i, align 8, !noalias !178
  %.1016.i.i = getelementptr i8, ptr %.196.i, i64 208
  %.1017.i.i = load i64, ptr %.1016.i.i, align 8, !noalias !178
  %.1154.i.i = getelementptr i8, ptr %.196.i, i64 256
  %.1155.i.i = load i64, ptr %.1154.i.i, align 8, !noalias !178
  %.1193.i.i = shl nuw i64 %.764.i, 1
  %.1195.i.i = sub i64 %.707.i.pr.pre211.i, %.1193.i.i
  %.1281517.not.i.i = icmp slt i64 %.707.i.pr.pre211.i, 1
  br i1 %.1281517.not.i.i, label %B406.i.i, label %B382.if.lr.ph.i.i

B382.if.lr.ph.i.i:                                ; preds = %B328.i12
  %8 = getelementptr double, ptr %.292, i64 %.1017.i.i
  %9 = shl nuw i64 %.707.i.pr.pre211.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 %9, i1 false), !noalias !178
  br label %B406.i.i

B406.i.i:                                         ; preds = %B382.if.lr.ph.i.i, %B328.i12
  %.1331.i.i = mul i64 %.764.i, %.764.i
  %.1411520.i.i = icmp sgt i64 %.1331.i.i, 0
  br i1 %.1411520.i.i, label %B436.if.lr.ph.i.i, label %B460.i.i

B436.if.lr.ph.i.i:                                ; preds = %B406.i.i
  %10 = getelementptr double, ptr %.292, i64 %.1155.i.i
  %11 = shl i64 %.1331.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %11, i1 false), !noalias !178
  br label %B460.i.i

B460.i.i:                                         ; preds = %B436.if.lr.ph.i.i, %B406.i.i
  %.1539526.not.i.i = icmp slt i64 %.1195.i.i, 1
  br i1 %.1539526.not.i.i, label %B626.i.i, label %B486.if.lr.ph.i.i

B486.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %12 = getelementptr i64, ptr %.60, i64 %.429.i.i
  %13 = getelementptr i64, ptr %.60, i64 %.567.i.i
  %14 = getelementptr double, ptr %.292, i64 %.1017.i.i
  %15 = getelementptr double, ptr %.292, i64 %.741.i.i
  %16 = getelementptr double, ptr %.292, i64 %.879.i.i
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
  %19 = getelementptr double, ptr %.292, i64 %.1155.i.i
  %20 = getelementptr double, ptr %.292, i64 %.741.i.i
  br label %B652.if.i.i

B652.loopexit.i.i:                                ; preds = %B762.loopexit.i.i, %B652.if.i.i
  %.1829.i.i = icmp sgt i64 %.1776.0537.i.i, 1
  br i1 %.1829.i.i, label %B652.if.i.i, label %B1030.if.lr.ph.i.i

B762.loopexit.i.i:                                ; preds = %B1563.i.i, %B762.if.i.i
  %.2108.i.i = icmp sgt i64 %.2055.0534.i.i, 1
  br i1 %.2108.i.i, label %B762.if.i.i, label %B652.loopexit.i.i

B1030.if.lr.ph.i.i:                               ; preds = %B652.loopexit.i.i, %B626.i.i
  %21 = getelementptr double, ptr %.292, i64 %.1155.i.i
  %22 = getelementptr double, ptr %.292, i64 %.1017.i.i
  %23 = getelementptr double, ptr %22, i64 %.1195.i.i
  %24 = getelementptr double, ptr %.292, i64 %.879.i.i
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
  %.2994.i.i = load double, ptr %.2993.i.i, align 8, !noalias !178
  %.2995.i.i = fcmp ogt double %.2994.i.i, 0.000000e+00
  br i1 %.2995.i.i, label %B1304.i.i, label %B1342.i.i

B1304.i.i:                                        ; preds = %B1270.i.i
  %.3011.i.i = fdiv double %total.5.2.lcssa.i.i, %.2994.i.i
  br label %B1342.i.i

B1342.i.i:                                        ; preds = %B1304.i.i, %B1270.i.i, %B1204.i.i
  %total.6.2.i.i = phi double [ %sqrt.i.i, %B1204.i.i ], [ %.3011.i.i, %B1304.i.i ], [ 0.000000e+00, %B1270.i.i ]
  store double %total.6.2.i.i, ptr %.2794.i.i, align 8, !noalias !178
  %.3042.i.i = load double, ptr %.3041.i.i, align 8, !noalias !178
  %.idx497.i.i = shl i64 %.2689.0543.i.i, 4
  %27 = getelementptr i8, ptr %25, i64 %.idx497.i.i
  %.3053.i.i = getelementptr i8, ptr %27, i64 8
  %.3054.i.i = load double, ptr %.3053.i.i, align 8, !noalias !178
  %.3056.i.i = fmul double %total.6.2.i.i, %.3054.i.i
  %.3059.i.i = fadd double %.3042.i.i, %.3056.i.i
  store double %.3059.i.i, ptr %.3041.i.i, align 8, !noalias !178
  br i1 %.2947.i.i, label %B1454.i.i, label %B1064.if.i.i

B1454.i.i:                                        ; preds = %B1342.i.i
  %.2636.i.i = add i64 %.2567.0546.i.i, 1
  store double 0.000000e+00, ptr %31, align 8, !noalias !178
  %exitcond553.not.i.i = icmp eq i64 %.2636.i.i, %.764.i
  br i1 %exitcond553.not.i.i, label %B1514.preheader.i.i, label %B1064.if.lr.ph.i.i

B1563.i.i:                                        ; preds = %B898.else.if.i.i, %B828.if.i.i
  %.2247.i.i = icmp samesign ugt i64 %.2194.0531.i.i, 1
  br i1 %.2247.i.i, label %B828.if.i.i, label %B762.loopexit.i.i

B486.if.i.i:                                      ; preds = %B486.loopexit.i.i, %B486.if.lr.ph.i.i
  %.1483.0527.i.i = phi i64 [ 0, %B486.if.lr.ph.i.i ], [ %.1552.i.i, %B486.loopexit.i.i ]
  %.1552.i.i = add nuw nsw i64 %.1483.0527.i.i, 1
  %.1584.i.i = getelementptr i64, ptr %12, i64 %.1483.0527.i.i
  %.1585.i.i = load i64, ptr %.1584.i.i, align 8, !noalias !178
  %.1591.i.i = getelementptr i8, ptr %.1584.i.i, i64 8
  %.1592.i.i = load i64, ptr %.1591.i.i, align 8, !noalias !178
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
  %.1714.i.i = load i64, ptr %.1713.i.i, align 8, !noalias !178
  %.1718.i.i = getelementptr double, ptr %14, i64 %.1714.i.i
  %.1719.i.i = load double, ptr %.1718.i.i, align 8, !noalias !178
  %.1723.i.i = getelementptr double, ptr %15, i64 %.1616.0524.i.i
  %.1724.i.i = load double, ptr %.1723.i.i, align 8, !noalias !178
  %.1730.i.i = load double, ptr %.1729.i.i, align 8, !noalias !178
  %.1731.i.i = fmul double %.1724.i.i, %.1730.i.i
  %.1732.i.i = fadd double %.1719.i.i, %.1731.i.i
  store double %.1732.i.i, ptr %.1718.i.i, align 8, !noalias !178
  %.1672.i.i = icmp samesign ugt i64 %.1619.0525.i.i, 1
  br i1 %.1672.i.i, label %B542.if.i.i, label %B486.loopexit.i.i

B652.if.i.i:                                      ; preds = %B652.loopexit.i.i, %B652.if.lr.ph.i.i
  %.1776.0537.i.i = phi i64 [ %.1193.i.i, %B652.if.lr.ph.i.i ], [ %.1838.i.i, %B652.loopexit.i.i ]
  %.1773.0536.i.i = phi i64 [ %.1195.i.i, %B652.if.lr.ph.i.i ], [ %.1842.i.i, %B652.loopexit.i.i ]
  %.1838.i.i = add nsw i64 %.1776.0537.i.i, -1
  %.1842.i.i = add i64 %.1773.0536.i.i, 1
  %.2007.i.i = load i64, ptr %.2006.i.i, align 8, !noalias !178
  %28 = getelementptr double, ptr %.104, i64 %.2007.i.i
  %.2011.i.i = getelementptr double, ptr %28, i64 %.1773.0536.i.i
  %.2012.i.i = load double, ptr %.2011.i.i, align 8, !noalias !178
  %.2020.i.i = getelementptr i64, ptr %17, i64 %.1773.0536.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !178
  %.2027.i.i = getelementptr i8, ptr %.2020.i.i, i64 8
  %.2028.i.i = load i64, ptr %.2027.i.i, align 8, !noalias !178
  %.2065.i.i = sub i64 %.2028.i.i, %.2021.i.i
  %.2108532.not.i.i = icmp slt i64 %.2065.i.i, 1
  br i1 %.2108532.not.i.i, label %B652.loopexit.i.i, label %B762.if.i.i

B762.if.i.i:                                      ; preds = %B652.if.i.i, %B762.loopexit.i.i
  %.2055.0534.i.i = phi i64 [ %.2117.i.i, %B762.loopexit.i.i ], [ %.2065.i.i, %B652.if.i.i ]
  %.2052.0533.i.i = phi i64 [ %.2121.i.i, %B762.loopexit.i.i ], [ %.2021.i.i, %B652.if.i.i ]
  %.2117.i.i = add nsw i64 %.2055.0534.i.i, -1
  %.2121.i.i = add i64 %.2052.0533.i.i, 1
  %.2165.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !178
  %.2204.i.i = sub i64 %.2121.i.i, %.2165.i.i
  %.2247529.not.i.i = icmp slt i64 %.2204.i.i, 1
  br i1 %.2247529.not.i.i, label %B762.loopexit.i.i, label %B828.if.lr.ph.i.i

B828.if.lr.ph.i.i:                                ; preds = %B762.if.i.i
  %.2153.i.i = getelementptr i64, ptr %18, i64 %.2052.0533.i.i
  %.2154.i.i = load i64, ptr %.2153.i.i, align 8, !noalias !178
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
  %.2293.i.i = load i64, ptr %.2292.i.i, align 8, !noalias !178
  %.2295.i.i = sub nsw i64 %.2293.i.i, %.1195.i.i
  %.2358.0.i.i = and i64 %.2295.i.i, 1
  %.2388.not.i.i = icmp eq i64 %.2358.0.i.i, 0
  %or.cond.i.i = select i1 %.2340.not.i.i, i1 true, i1 %.2388.not.i.i
  br i1 %or.cond.i.i, label %B1563.i.i, label %B898.else.if.i.i

B898.else.if.i.i:                                 ; preds = %B828.if.i.i
  %.2448.0.i.i = ashr i64 %.2295.i.i, 1
  %.2485.i.i = getelementptr double, ptr %29, i64 %.2448.0.i.i
  %.2486.i.i = load double, ptr %.2485.i.i, align 8, !noalias !178
  %.2492.i.i = load double, ptr %.2491.i.i, align 8, !noalias !178
  %.2494.i.i = fmul double %.2012.i.i, %.2492.i.i
  %.2501.i.i = getelementptr double, ptr %20, i64 %.2191.0530.i.i
  %.2502.i.i = load double, ptr %.2501.i.i, align 8, !noalias !178
  %.2503.i.i = fmul double %.2494.i.i, %.2502.i.i
  %.2504.i.i = fadd double %.2486.i.i, %.2503.i.i
  store double %.2504.i.i, ptr %.2485.i.i, align 8, !noalias !178
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
  %.2795.i.i = load double, ptr %.2794.i.i, align 8, !noalias !178
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
  %.2925.i.i = load double, ptr %.2924.i.i, align 8, !noalias !178
  %.2933.i.i = getelementptr double, ptr %32, i64 %.2823.0539.i.i
  %.2934.i.i = load double, ptr %.2933.i.i, align 8, !noalias !178
  %.2935.i.i = fmul double %.2925.i.i, %.2934.i.i
  %.2937.i.i = fsub double %total.5.2541.i.i, %.2935.i.i
  %exitcond551.not.i.i = icmp eq i64 %.2892.i.i, %.2689.0543.i.i
  br i1 %exitcond551.not.i.i, label %B1188.i.i, label %B1118.if.i.i

B1514.if.i.i:                                     ; preds = %B1514.preheader.i.i, %B1514.if.i.i
  %.3116.0549.i.i = phi i64 [ %.3185.i.i, %B1514.if.i.i ], [ 0, %B1514.preheader.i.i ]
  %.3185.i.i = add nuw nsw i64 %.3116.0549.i.i, 1
  %.3213.i.i = getelementptr double, ptr %22, i64 %.3116.0549.i.i
  %.3214.i.i = load double, ptr %.3213.i.i, align 8, !noalias !178
  %.3218.i.i = getelementptr double, ptr %24, i64 %.3116.0549.i.i
  store double %.3214.i.i, ptr %.3218.i.i, align 8, !noalias !178
  store double 0.000000e+00, ptr %.3213.i.i, align 8, !noalias !178
  %exitcond554.not.i.i = icmp eq i64 %.707.i.pr.pre211.i, %.3185.i.i
  br i1 %exitcond554.not.i.i, label %spread_noise, label %B1514.if.i.i

spread_noise: ; preds = %B1514.if.i.i, %B1514.preheader.i.i
  %.720.i.i = load i64, ptr %.196.i, align 8, !noalias !172
  %.80294.not.i.i = icmp slt i64 %.720.i.i, 1
  br i1 %.80294.not.i.i, label %backward_solve.2, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %spread_noise
  %.573.i.i = load i64, ptr %.334.i, align 8, !noalias !181
  %.435.i.i = load i64, ptr %.740.i.i, align 8, !noalias !181
  %.291.i179.i = load i64, ptr %.566.i.i, align 8, !noalias !181
  %.153.i181.i = load i64, ptr %.428.i.i, align 8, !noalias !181
  %33 = getelementptr double, ptr %.292, i64 %.573.i.i
  %34 = getelementptr i64, ptr %.60, i64 %.153.i181.i
  %35 = getelementptr double, ptr %.292, i64 %.435.i.i
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
  %.844.i.i = load double, ptr %.843.i.i, align 8, !noalias !181
  %.848.i.i = getelementptr i64, ptr %34, i64 %.744.095.i.i
  %.849.i.i = load i64, ptr %.848.i.i, align 8, !noalias !181
  %.853.i.i = getelementptr double, ptr %35, i64 %.849.i.i
  %.854.i.i = load double, ptr %.853.i.i, align 8, !noalias !181
  %.858.i.i = fdiv double %.844.i.i, %.854.i.i
  %.999.i.i = load i64, ptr %.998.i.i, align 8, !noalias !181
  %37 = getelementptr double, ptr %.104, i64 %.999.i.i
  %.1002.i.i = getelementptr double, ptr %37, i64 %.744.095.i.i
  %.1003.i.i = load double, ptr %.1002.i.i, align 8, !noalias !181
  %.1005.i.i = fmul double %.858.i.i, %.1003.i.i
  store double %.1005.i.i, ptr %.843.i.i, align 8, !noalias !181
  %.1029.i.i = load i64, ptr %.848.i.i, align 8, !noalias !181
  %.1030.i.i = add nsw i64 %.1029.i.i, 1
  %.1035.i.i = getelementptr i8, ptr %.848.i.i, i64 8
  %.1036.i.i = load i64, ptr %.1035.i.i, align 8, !noalias !181
  %.1073.i.i = sub i64 %.1036.i.i, %.1030.i.i
  %.111691.not.i.i = icmp slt i64 %.1073.i.i, 1
  br i1 %.111691.not.i.i, label %B232.loopexit.i.i, label %B428.if.i.i

B428.if.i.i:                                      ; preds = %B232.if.i.i, %B428.if.i.i
  %.1063.093.i.i = phi i64 [ %.1125.i.i, %B428.if.i.i ], [ %.1073.i.i, %B232.if.i.i ]
  %.1060.092.i.i = phi i64 [ %.1129.i.i, %B428.if.i.i ], [ %.1030.i.i, %B232.if.i.i ]
  %.1125.i.i = add nsw i64 %.1063.093.i.i, -1
  %.1129.i.i = add i64 %.1060.092.i.i, 1
  %.1157.i.i = getelementptr i64, ptr %36, i64 %.1060.092.i.i
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !181
  %.1162.i.i = getelementptr double, ptr %33, i64 %.1158.i.i
  %.1163.i.i = load double, ptr %.1162.i.i, align 8, !noalias !181
  %.1167.i.i = getelementptr double, ptr %35, i64 %.1060.092.i.i
  %.1168.i.i = load double, ptr %.1167.i.i, align 8, !noalias !181
  %.1170.i.i = fmul double %.858.i.i, %.1168.i.i
  %.1171.i.i = fsub double %.1163.i.i, %.1170.i.i
  store double %.1171.i.i, ptr %.1162.i.i, align 8, !noalias !181
  %.1116.i.i = icmp samesign ugt i64 %.1063.093.i.i, 1
  br i1 %.1116.i.i, label %B428.if.i.i, label %B232.loopexit.i.i

B376.loopexit.i:                                  ; preds = %B232.loopexit.i.i
  %.707.i.pr.pre.i = load i64, ptr %.196.i, align 8, !noalias !175
  br label %B376.i

B376.i:                                           ; preds = %B376.loopexit.i, %B274.i
  %.707.i.pr.i = phi i64 [ %.707.i.pr.pre.i, %B376.loopexit.i ], [ %.707.i.pr.pre211.i, %B274.i ]
  %.79095.not.i.i = icmp slt i64 %.707.i.pr.i, 1
  br i1 %.79095.not.i.i, label %backward_solve.2, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.564.i.i = load i64, ptr %.334.i, align 8, !noalias !175
  %.426.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.427.i.i = load i64, ptr %.426.i.i, align 8, !noalias !175
  %.283.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.284.i.i = load i64, ptr %.283.i.i, align 8, !noalias !175
  %.146.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.147.i.i = load i64, ptr %.146.i.i, align 8, !noalias !175
  %38 = getelementptr double, ptr %.292, i64 %.564.i.i
  %39 = getelementptr i64, ptr %.60, i64 %.147.i.i
  %40 = getelementptr double, ptr %.292, i64 %.427.i.i
  %41 = getelementptr i64, ptr %.60, i64 %.284.i.i
  br label %B238.if.i.i

B368.i.i:                                         ; preds = %B314.if.i.i, %B238.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.836.i.i, %B238.if.i.i ], [ %.988.i.i, %B314.if.i.i ]
  %.1005.i186.i = getelementptr double, ptr %40, i64 %.845.i.i
  %.1006.i.i = load double, ptr %.1005.i186.i, align 8, !noalias !175
  %.1011.i.i = fdiv double %total.2.1.lcssa.i.i, %.1006.i.i
  store double %.1011.i.i, ptr %.835.i.i, align 8, !noalias !175
  %.790.i.i = icmp samesign ugt i64 %.732.097.in.i.i, 1
  br i1 %.790.i.i, label %B238.if.i.i, label %backward_solve.2

B238.if.i.i:                                      ; preds = %B368.i.i, %B238.if.lr.ph.i.i
  %.732.097.in.i.i = phi i64 [ %.707.i.pr.i, %B238.if.lr.ph.i.i ], [ %.732.097.i.i, %B368.i.i ]
  %.732.097.i.i = add nsw i64 %.732.097.in.i.i, -1
  %.835.i.i = getelementptr double, ptr %38, i64 %.732.097.i.i
  %.836.i.i = load double, ptr %.835.i.i, align 8, !noalias !175
  %.844.i184.i = getelementptr i64, ptr %39, i64 %.732.097.i.i
  %.845.i.i = load i64, ptr %.844.i184.i, align 8, !noalias !175
  %.846.i.i = add nsw i64 %.845.i.i, 1
  %.852.i.i = getelementptr i8, ptr %.844.i184.i, i64 8
  %.853.i185.i = load i64, ptr %.852.i.i, align 8, !noalias !175
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
  %.975.i.i = load double, ptr %.974.i.i, align 8, !noalias !175
  %.979.i.i = getelementptr i64, ptr %41, i64 %.877.091.i.i
  %.980.i.i = load i64, ptr %.979.i.i, align 8, !noalias !175
  %.984.i.i = getelementptr double, ptr %38, i64 %.980.i.i
  %.985.i.i = load double, ptr %.984.i.i, align 8, !noalias !175
  %.986.i.i = fmul double %.975.i.i, %.985.i.i
  %.988.i.i = fsub double %total.2.193.i.i, %.986.i.i
  %.933.i.i = icmp samesign ugt i64 %.880.092.i.i, 1
  br i1 %.933.i.i, label %B314.if.i.i, label %B368.i.i

backward_solve.2: ; preds = %B368.i.i, %B376.i, %spread_noise
  %.1137.i = getelementptr i8, ptr %.196.i, i64 64
  %.1138.i = load i64, ptr %.1137.i, align 8, !noalias !172
  %.1218205.not.i = icmp slt i64 %.1138.i, 1
  br i1 %.1218205.not.i, label %joint_draw, label %B502.if.lr.ph.i

B502.if.lr.ph.i:                                  ; preds = %backward_solve.2
  %.994.i = getelementptr i8, ptr %.196.i, i64 72
  %.995.i = load i64, ptr %.994.i, align 8, !noalias !172
  %42 = getelementptr i64, ptr %.60, i64 %.995.i
  %43 = getelementptr double, ptr %.292, i64 %.473.i
  %44 = getelementptr double, ptr %.292, i64 %.335.i
  br label %B502.if.i

B502.loopexit.i:                                  ; preds = %B898.i, %B502.if.i
  %exitcond210.not.i = icmp eq i64 %.1231.i, %.1138.i
  br i1 %exitcond210.not.i, label %joint_draw, label %B502.if.i

B898.i:                                           ; preds = %B810.if.i
  %.1792.i = add nuw nsw i64 %.1723.0203.i, 1
  %.1983.i = getelementptr double, ptr %49, i64 %.1723.0203.i
  store double %.1968.i, ptr %.1983.i, align 8, !noalias !172
  %exitcond209.not.i = icmp eq i64 %.1792.i, %.1499.i
  br i1 %exitcond209.not.i, label %B502.loopexit.i, label %B810.if.lr.ph.i

B176.if.i:                                        ; preds = %B176.if.i, %B176.if.lr.ph.i
  %.503.0197.i = phi i64 [ 0, %B176.if.lr.ph.i ], [ %.572.i, %B176.if.i ]
  %.572.i = add nuw nsw i64 %.503.0197.i, 1
  %.600.i = getelementptr double, ptr %6, i64 %.503.0197.i
  %.601.i = load double, ptr %.600.i, align 8, !noalias !172
  %.605.i = getelementptr double, ptr %7, i64 %.503.0197.i
  store double %.601.i, ptr %.605.i, align 8, !noalias !172
  %.610.i = getelementptr double, ptr %arg.noise, i64 %.503.0197.i
  %.611.i = load double, ptr %.610.i, align 8, !noalias !172
  %.612.i = fmul double %sqrt, %.611.i
  store double %.612.i, ptr %.600.i, align 8, !noalias !172
  %exitcond.not.i11 = icmp eq i64 %.572.i, %.197.i
  br i1 %exitcond.not.i11, label %B274.loopexit.i, label %B176.if.i

B502.if.i:                                        ; preds = %B502.loopexit.i, %B502.if.lr.ph.i
  %.1162.0206.i = phi i64 [ 0, %B502.if.lr.ph.i ], [ %.1231.i, %B502.loopexit.i ]
  %.1231.i = add nuw nsw i64 %.1162.0206.i, 1
  %.1278.idx.i = shl i64 %.1162.0206.i, 4
  %.1278.i = getelementptr i8, ptr %42, i64 %.1278.idx.i
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !172
  %45 = getelementptr i64, ptr %.60, i64 %.1279.i
  %.1498.i = getelementptr i8, ptr %45, i64 8
  %.1499.i = load i64, ptr %.1498.i, align 8, !noalias !172
  %.1779202.not.i = icmp slt i64 %.1499.i, 1
  br i1 %.1779202.not.i, label %B502.loopexit.i, label %B772.if.lr.ph.i

B772.if.lr.ph.i:                                  ; preds = %B502.if.i
  %.1691.i = getelementptr i8, ptr %45, i64 48
  %.1692.i = load i64, ptr %.1691.i, align 8, !noalias !172
  %.1302.i = getelementptr i8, ptr %.1278.i, i64 8
  %.1303.i = load i64, ptr %.1302.i, align 8, !noalias !172
  %46 = getelementptr double, ptr %.292, i64 %.1692.i
  %47 = getelementptr double, ptr %43, i64 %.1303.i
  %48 = getelementptr double, ptr %44, i64 %.1303.i
  %49 = getelementptr double, ptr %arg.out, i64 %.1303.i
  br label %B810.if.lr.ph.i

B810.if.lr.ph.i:                                  ; preds = %B772.if.lr.ph.i, %B898.i
  %.1723.0203.i = phi i64 [ 0, %B772.if.lr.ph.i ], [ %.1792.i, %B898.i ]
  %.1944.i = mul nuw nsw i64 %.1723.0203.i, %.1499.i
  %50 = getelementptr double, ptr %46, i64 %.1944.i
  br label %B810.if.i

B810.if.i:                                        ; preds = %B810.if.i, %B810.if.lr.ph.i
  %total.2.2201.i = phi double [ 0.000000e+00, %B810.if.lr.ph.i ], [ %.1968.i, %B810.if.i ]
  %.1848.0199.i = phi i64 [ 0, %B810.if.lr.ph.i ], [ %.1917.i, %B810.if.i ]
  %.1917.i = add nuw nsw i64 %.1848.0199.i, 1
  %.1949.i = getelementptr double, ptr %50, i64 %.1848.0199.i
  %.1950.i = load double, ptr %.1949.i, align 8, !noalias !172
  %.1956.i = getelementptr double, ptr %47, i64 %.1848.0199.i
  %.1957.i = load double, ptr %.1956.i, align 8, !noalias !172
  %.1963.i = getelementptr double, ptr %48, i64 %.1848.0199.i
  %.1964.i = load double, ptr %.1963.i, align 8, !noalias !172
  %.1965.i = fadd double %.1957.i, %.1964.i
  %.1966.i = fmul double %.1950.i, %.1965.i
  %.1968.i = fadd double %total.2.2201.i, %.1966.i
  %exitcond208.not.i = icmp eq i64 %.1848.0199.i, %.1723.0203.i
  br i1 %exitcond208.not.i, label %B898.i, label %B810.if.i

joint_draw: ; preds = %B502.loopexit.i, %backward_solve.2
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !184
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
!37 = distinct !{!37, !38, !"is_diagonal.3: %retptr"}
!38 = distinct !{!38, !"is_diagonal.3"}
!39 = !{!40, !34, !4}
!40 = distinct !{!40, !41, !"whitened: %retptr"}
!41 = distinct !{!41, !"whitened"}
!42 = !{!43, !34, !4}
!43 = distinct !{!43, !44, !"cholesky.2: %retptr"}
!44 = distinct !{!44, !"cholesky.2"}
!45 = !{!46, !34, !4}
!46 = distinct !{!46, !47, !"invert.5: %retptr"}
!47 = distinct !{!47, !"invert.5"}
!48 = !{!49, !34, !4}
!49 = distinct !{!49, !50, !"solve.2: %retptr"}
!50 = distinct !{!50, !"solve.2"}
!51 = !{!52, !4}
!52 = distinct !{!52, !53, !"substitute.2: %retptr"}
!53 = distinct !{!53, !"substitute.2"}
!54 = !{!55, !52, !4}
!55 = distinct !{!55, !56, !"is_diagonal.3: %retptr"}
!56 = distinct !{!56, !"is_diagonal.3"}
!57 = !{!58, !52, !4}
!58 = distinct !{!58, !59, !"whitened_backward.2: %retptr"}
!59 = distinct !{!59, !"whitened_backward.2"}
!60 = !{!61, !52, !4}
!61 = distinct !{!61, !62, !"own_gram_gradient: %retptr"}
!62 = distinct !{!62, !"own_gram_gradient"}
!63 = !{!64}
!64 = distinct !{!64, !65, !"after_likelihood.2: %retptr"}
!65 = distinct !{!65, !"after_likelihood.2"}
!66 = !{!67, !64}
!67 = distinct !{!67, !68, !"correlate_backward: %retptr"}
!68 = distinct !{!68, !"correlate_backward"}
!69 = !{!70, !64}
!70 = distinct !{!70, !71, !"mix_backward.3: %retptr"}
!71 = distinct !{!71, !"mix_backward.3"}
!72 = !{!73, !64}
!73 = distinct !{!73, !74, !"follow_backward: %retptr"}
!74 = distinct !{!74, !"follow_backward"}
!75 = !{!76, !64}
!76 = distinct !{!76, !77, !"effects_backward: %retptr"}
!77 = distinct !{!77, !"effects_backward"}
!78 = !{!79, !76, !64}
!79 = distinct !{!79, !80, !"squared.3: %retptr"}
!80 = distinct !{!80, !"squared.3"}
!81 = !{!82, !76, !64}
!82 = distinct !{!82, !83, !"tails_by_nu: %retptr"}
!83 = distinct !{!83, !"tails_by_nu"}
!84 = !{!85, !76, !64}
!85 = distinct !{!85, !86, !"weight_backward: %retptr"}
!86 = distinct !{!86, !"weight_backward"}
!87 = !{!88, !64}
!88 = distinct !{!88, !89, !"keep_backward.2: %retptr"}
!89 = distinct !{!89, !"keep_backward.2"}
!90 = !{!91, !64}
!91 = distinct !{!91, !92, !"factor_backward.2: %retptr"}
!92 = distinct !{!92, !"factor_backward.2"}
!93 = !{!94, !64}
!94 = distinct !{!94, !95, !"backward: %retptr"}
!95 = distinct !{!95, !"backward"}
!96 = !{!97, !94, !64}
!97 = distinct !{!97, !98, !"climb_backward.2: %retptr"}
!98 = distinct !{!98, !"climb_backward.2"}
!99 = !{!100}
!100 = distinct !{!100, !101, !"to_scaled.4: %retptr"}
!101 = distinct !{!101, !"to_scaled.4"}
!102 = !{!103}
!103 = distinct !{!103, !104, !"status.2: %retptr"}
!104 = distinct !{!104, !"status.2"}
!105 = !{!106}
!106 = distinct !{!106, !107, !"forward.2: %retptr"}
!107 = distinct !{!107, !"forward.2"}
!108 = !{!109, !106}
!109 = distinct !{!109, !110, !"climb.2: %retptr"}
!110 = distinct !{!110, !"climb.2"}
!111 = !{!112, !106}
!112 = distinct !{!112, !113, !"calculate.2: %retptr"}
!113 = distinct !{!113, !"calculate.2"}
!114 = !{!115, !106}
!115 = distinct !{!115, !116, !"priors: %retptr"}
!116 = distinct !{!116, !"priors"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"keep: %retptr"}
!119 = distinct !{!119, !"keep"}
!120 = !{!121}
!121 = distinct !{!121, !122, !"effects_forward.2: %retptr"}
!122 = distinct !{!122, !"effects_forward.2"}
!123 = !{!124, !121}
!124 = distinct !{!124, !125, !"cholesky.2: %retptr"}
!125 = distinct !{!125, !"cholesky.2"}
!126 = !{!127, !121}
!127 = distinct !{!127, !128, !"squared.3: %retptr"}
!128 = distinct !{!128, !"squared.3"}
!129 = !{!130, !121}
!130 = distinct !{!130, !131, !"log_tails: %retptr"}
!131 = distinct !{!131, !"log_tails"}
!132 = !{!133, !121}
!133 = distinct !{!133, !134, !"weight_of.2: %retptr"}
!134 = distinct !{!134, !"weight_of.2"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"correlate: %retptr"}
!137 = distinct !{!137, !"correlate"}
!138 = !{!139}
!139 = distinct !{!139, !140, !"mix: %retptr"}
!140 = distinct !{!140, !"mix"}
!141 = !{!142}
!142 = distinct !{!142, !143, !"follow: %retptr"}
!143 = distinct !{!143, !"follow"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"factor_forward.2: %retptr"}
!146 = distinct !{!146, !"factor_forward.2"}
!147 = !{!148}
!148 = distinct !{!148, !149, !"residuals.2: %retptr"}
!149 = distinct !{!149, !"residuals.2"}
!150 = !{!151}
!151 = distinct !{!151, !152, !"fill_prior.2: %retptr"}
!152 = distinct !{!152, !"fill_prior.2"}
!153 = !{!154}
!154 = distinct !{!154, !155, !"assemble.2: %retptr"}
!155 = distinct !{!155, !"assemble.2"}
!156 = !{!157}
!157 = distinct !{!157, !158, !"factorise.3: %retptr"}
!158 = distinct !{!158, !"factorise.3"}
!159 = !{}
!160 = !{!161}
!161 = distinct !{!161, !162, !"forward_solve.2: %retptr"}
!162 = distinct !{!162, !"forward_solve.2"}
!163 = !{!164}
!164 = distinct !{!164, !165, !"backward_solve.3: %retptr"}
!165 = distinct !{!165, !"backward_solve.3"}
!166 = !{!167}
!167 = distinct !{!167, !168, !"from_scaled.2: %retptr"}
!168 = distinct !{!168, !"from_scaled.2"}
!169 = !{!170}
!170 = distinct !{!170, !171, !"gather.3: %retptr"}
!171 = distinct !{!171, !"gather.3"}
!172 = !{!173}
!173 = distinct !{!173, !174, !"joint_draw.2: %retptr"}
!174 = distinct !{!174, !"joint_draw.2"}
!175 = !{!176, !173}
!176 = distinct !{!176, !177, !"backward_solve.3: %retptr"}
!177 = distinct !{!177, !"backward_solve.3"}
!178 = !{!179, !173}
!179 = distinct !{!179, !180, !"spread_noise.2: %retptr"}
!180 = distinct !{!180, !"spread_noise.2"}
!181 = !{!182, !173}
!182 = distinct !{!182, !183, !"forward_solve.2: %retptr"}
!183 = distinct !{!183, !"forward_solve.2"}
!184 = !{!185}
!185 = distinct !{!185, !186, !"log1p_any: %retptr"}
!186 = distinct !{!186, !"log1p_any"}
